export const id=1730;export const ids=[1730];export const modules={60871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var r=n(63036),o=n(44911)
;const a=[...["not-ready","unreachable"].map(e=>({name:e,effect:"NoExecute"})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"
}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,operator:"Exists",effect:t
})),s="eks.amazonaws.com/compute-type",i=[["it is a Fargate node, which has no EBS volumes",e=>"fargate"===labelsOf(e)[s]],["it is a hybrid node, outside of EC2",e=>"hybrid"===labelsOf(e)[s]||(0,
o.u)(e).startsWith("eks-hybrid://")],["it is a node of EKS Auto Mode, with AWS's own driver",e=>"auto"===labelsOf(e)[s]],["it is a virtual node, without a kubelet",e=>"virtual-kubelet"===labelsOf(e).type]]
;function foreignKind(e){return i.find(([,t])=>t(e))?.[0]}function whyLeftOut(e,t){const n=foreignKind(e);if(void 0!==n)return n;const o=t.map(t=>function(e,t){const n=labelsOf(e)
;for(const[e,r]of Object.entries(t.nodeSelector??{}))if(n[e]!==r)return`the node selector of the driver asks for ${e}=${r}`
;const r=t.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;if(void 0!==r&&!r.some(t=>function(e,{matchExpressions:t=[],matchFields:n=[]}){
if(t.length+n.length===0)return!1;const r=labelsOf(e);return t.every(e=>matches(r[e.key],e))&&n.every(t=>matches("metadata.name"===t.key?e.metadata.name:void 0,t))
}(e,t)))return"the node affinity of the driver does not allow it"
;const o=[...a,...t.tolerations??[]],s=(e.spec?.taints??[]).filter(({effect:e})=>"NoSchedule"===e||"NoExecute"===e),i=s.find(e=>!o.some(t=>function({key:e,operator:t="Equal",value:n="",effect:r},o){
return(void 0===r||""===r||r===o.effect)&&("Exists"===t?void 0===e||""===e||e===o.key:e===o.key&&n===(o.value??""))}(t,e)));if(void 0===i)return;const c=void 0===i.value?"":`=${i.value}`
;return`the driver does not tolerate its taint ${i.key}${c}:${i.effect}`}(e,function(e){const t=e.spec;return t?.template?.spec??{}}(t)))
;return o.length>0&&o.every(e=>void 0!==e)?"windows"===labelsOf(e)["kubernetes.io/os"]?"it runs Windows, and the driver is installed for Linux only":o.join("; "):void 0!==e.metadata.deletionTimestamp?"it is being deleted":"True"===(0,
r.fS)(e,"Ready")?.status?void 0:"it is NotReady"}function matches(e,{operator:t,values:n=[]}){switch(t){case"In":return void 0!==e&&n.includes(e);case"NotIn":return void 0===e||!n.includes(e)
;case"Exists":return void 0!==e;case"DoesNotExist":return void 0===e;case"Gt":return Number.parseInt(e??"",10)>Number(n[0]);case"Lt":return Number.parseInt(e??"",10)<Number(n[0]);default:return!1}}
const labelsOf=e=>e.metadata.labels??{}},31730:(e,t,n)=>{n.d(t,{F:()=>installEbsCsiDriver})
;var r=n(71510),o=n(42055),a=n(40682),s=n(63036),i=n(33321),c=n(9654),l=n(41675),d=n(14097),u=n(12317),m=n(55559),f=n(27879),p=n(8575),h=n(19669),v=n(46188),g=n(29269),y=n(60871)
;const cluster=(e,t)=>({apiVersion:e,kind:t,scope:"cluster",concerns:()=>{}});function driverRules(e,t){const n={group:"storage.k8s.io",kind:"CSIDriver",proof:"whereStated",
doc:"The kubelet of every eligible node has registered the driver (CSINode).",source:'CSI documentation, "Node driver registrar"',related:[cluster("v1","Node"),cluster(l.t,"CSINode")],
judge:(t,{observed:n})=>function(e){const t=(0,f.ph)(e,"missing"),n=(0,f.ph)(e,"ready"),r=t.length+n.length;return 0===r?(0,
h.OP)("NoNode",`none of ${e.length} nodes can take the driver`):0===t.length?(0,h.Gc)("Registered",`registered on ${r} nodes`):(0,
h.OP)("NotRegistered",`not registered on ${t.length} of ${r} nodes: ${(0,f.Zv)(t)}`)}(function(e,t){return(0,f.dK)(e.list("","Node"),e.list("storage.k8s.io","CSINode"),t.flatMap(t=>e.get(t)??[]))
}(n,e))};return(0,v.jB)([...t?[n]:[],...forgiving()])}function forgiving(){const e=g.J.find(({kind:e})=>"DaemonSet"===e);if(void 0===e)return[];return[{...e,
related:[...e.related??[],cluster("v1","Node")],judge:(t,n)=>{const r=e.judge(t,n);return"ready"===r.state?r:function(e,t){
const n=e.status??{},{desiredNumberScheduled:r=0,updatedNumberScheduled:o=0}=n,{numberReady:a=0,numberAvailable:s=0}=n,i=new Set(t.list("","Node").filter(t=>void 0!==(0,
y.q)(t,[e])).map(({metadata:e})=>e.name)),c=t.list("","Pod",e.metadata.namespace).filter(t=>isOf(t,e)&&i.has(nodeOf(t))&&!isReady(t)).length,l=[o,a,s].every(e=>e>=r-c);return c>0&&l?(0,
h.Gc)("Available",`available on ${s} nodes; ${c} of ${r} are left out`):void 0}(t,n.observed)??r}}]}const isOf=(e,t)=>!0===e.metadata.ownerReferences?.some(({uid:e})=>e===t.metadata.uid)
;function nodeOf(e){const t=(0,p.gT)(e,"spec","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms").flatMap(e=>(0,p.gT)(e,"matchFields")),[n]=(0,
p.gT)(t.find(e=>"metadata.name"===(0,p.bX)(e,"key")),"values");return(0,p.bX)(e,"spec","nodeName")??("string"==typeof n?n:"")}const isReady=e=>"True"===(0,s.fS)(e,"Ready")?.status,w=3e4
;async function explainDriver(e,t,n){const r=AbortSignal.any([n.signal,AbortSignal.timeout(w)]),{nodes:o}=await(0,m.J)(n.kubernetes,r),i=(0,f.ph)(o,"missing"),c="Failed"===e.reason?"":` after ${(0,
a.a3)(e.elapsed)}`,l=function(e){const t=e.find(({readiness:e})=>"failed"===e.state)??e.find(({readiness:e})=>"progressing"===e.state)
;if(void 0===t)throw new TypeError("Nothing of the wait is left to explain");return t}(e.resources),[u]=i;if("Deployment"===l.reference.kind||void 0===u){const e=await diagnoseStuck(l,n,r)
;return failure(`${(0,s.P5)(l.reference)} is not ready${c}`,e,o)}const p=await async function({name:e},t,n,r,o){const{kubernetes:a,clock:i,logger:c}=r,l=await async function(e,t,{kubernetes:n},r){
for(const o of t){const t=await n.get(o,{signal:r});if(void 0===t)continue;const{items:a}=await n.list({apiVersion:"v1",kind:"Pod"},{...void 0===o.namespace?{}:{namespace:o.namespace},
labelSelector:selectorOf(t),signal:r}),s=a.find(n=>isOf(n,t)&&nodeOf(n)===e);if(void 0!==s)return s}return}(e,t,r,o);if(void 0===l)return diagnoseStuck(n,r,o);const u=(0,s.Po)(l)
;if(!isReady(l))return(0,d.h)(u,{client:a,clock:i,logger:c,signal:o});const m=`kubectl --namespace ${u.namespace??""} logs ${u.name} --container node-driver-registrar`;return{
code:"EBS_CSI_NOT_REGISTERED",culprit:u,cause:`its pod ${u.name} is ready, but the kubelet has not registered it (CSINode ${e} does not name ebs.csi.aws.com)`,
remedy:`See why the registrar does not reach the kubelet: ${m}. Where the kubelet does not live in /var/lib/kubelet (k0s, MicroK8s), set the value node.kubeletPath.`,evidence:[]}
}(u,t,l,n,r),h=i.length+(0,f.ph)(o,"ready").length;return failure(`The EBS CSI driver is not registered ${1===i.length?`on node ${u.name} (1 of ${h})`:`on ${i.length} of ${h} nodes (${(0,
f.Zv)(i)})`}${c}`,p,o,1===i.length?"":`node ${u.name}: `)}function failure(e,{code:t,culprit:n,cause:r,remedy:o,evidence:a},s,i=""){return new u.Xf("EBS_CSI_NOT_READY",`${e}: ${i}${r}`,{remedy:o,
details:{cause:t,culprit:n,evidence:a,nodes:s.filter(({state:e})=>"ready"!==e)}})}async function diagnoseStuck({reference:e,readiness:t},{kubernetes:n,clock:r,logger:o},a){return(0,d.h)(e,{client:n,
clock:r,logger:o,signal:a,readiness:t})}function selectorOf(e){const t=e.spec;return Object.entries(t?.selector?.matchLabels??{}).map(([e,t])=>`${e}=${t}`).join(",")}var b=n(70176);const k={
apiVersion:l.t,kind:"CSIDriver",name:c.Qy},$={controllers:[{apiVersion:"apps/v1",kind:"Deployment",namespace:b.CU,name:b.JG}],daemonSets:[{apiVersion:"apps/v1",kind:"DaemonSet",namespace:b.CU,
name:b.NW}]};function expectationsOf(e,t){return 0===e.length?t.map(e=>({reference:e})):e.map(e=>({reference:(0,s.Po)(e),...void 0===e.metadata.generation?{}:{generation:e.metadata.generation},
...void 0===e.metadata.uid?{}:{uid:e.metadata.uid}}))}var S=n(41521)
;const E="2.65.1",P="oci://public.ecr.aws/ebs-csi-driver/charts/aws-ebs-csi-driver",C="release-1.65",D="https://github.com/kubernetes-sigs/aws-ebs-csi-driver/deploy/kubernetes/overlays/stable",N="https://github.com/kubernetes-csi/external-snapshotter/client/config/crd?ref=v8.6.0",x="aws-ebs-csi-driver"
;var j=n(22375),O=n(79319),V=n(95489),A=n(22457);const R={install:"lamina-install-ebs-csi-driver",run:"lamina-run-ebs-csi-driver"},wouldChange=e=>e.some(({action:e})=>"none"!==e)
;function diffValues(e,t){const wrap=e=>({apiVersion:"v1",kind:"Values",metadata:{name:""},values:e});return(0,A.w)(void 0===e?void 0:wrap(e),wrap(t))}var T=n(6474);function driverValues(e,t){
const n=t.filter(e=>void 0===(0,y.r)(e)&&"windows"!==e.metadata.labels?.["kubernetes.io/os"]),{values:r={},clusterName:o="",serviceAccountRoleArn:a=""}=e,s=e.region??function(e){
const t=new Set(e.flatMap(({metadata:e})=>e.labels?.["topology.kubernetes.io/region"]??[])),[n=""]=1===t.size?t:[];return n}(n),i={...""===s?{}:{region:s},...""===o?{}:{k8sTagClusterId:o},
...1===n.length?{replicaCount:1}:{},...""===a?{}:{serviceAccount:{annotations:{"eks.amazonaws.com/role-arn":a}}}},c={...0===Object.keys(i).length?{}:{controller:i},defaultStorageClass:{enabled:!1}}
;return(0,T.D3)(c,r)}const I={install:"create",upgrade:"update",recover:"recover",none:"none"},M={install:"the driver is not installed",upgrade:"the release has another version or other values",
recover:"a dead run left the release in the middle",none:"the release is as wanted"};var z=n(51455),L=n(76760),K=n(19626),B=n(6540),_=n(55281)
;async function kustomizeTarget({version:e="",kustomizeSource:t=""}){if(""===t){const t=""===e?C:e;if(/^[\w][\w./-]*$/.test(t))return`${D}?ref=${t}`
;throw new u.j1(`version: "${t}" is not a git reference`,{remedy:`Write a branch or tag of the driver, such as ${C}.`})}
if(""!==e)throw new u.j1(`version ${e} and kustomize-source ${t} exclude each other`,{remedy:"Leave version empty: the source says what is installed."});const n=L.resolve(t),r=await(0,
z.stat)(n).catch(()=>{});if(!0===r?.isDirectory())return n;if(/^[\w.]+@|^(\w+:\/\/)?[\w.-]+\.[a-z]+[/:]/i.test(t)){if(/[?&]ref=[^&]/.test(t))return t
;throw new u.j1(`kustomize-source: "${t}" names no reference`,{remedy:`Pin it: ${t}?ref=${C}.`})}throw new u.j1(`kustomize-source: there is no folder "${t}"`,{
remedy:"Name a folder with a kustomization, or an address such as https://host/path?ref=TAG."})}async function planKustomization(e,t){const{run:n,dryRun:r=!1}=t,o={...t,layer:b.rK,namespace:b.CU
},a=await async function(e,{kubernetes:t,signal:n}){return Promise.all(e.map(async e=>{if(void 0!==e.metadata.namespace)return e;const r=await t.resourceFor(e,{signal:n});return!0!==r?.namespaced?e:{
...e,metadata:{...e.metadata,namespace:b.CU}}}))}(await renderObjects(e,t),t),s=await(0,K.xS)(o,a),i=await(0,K.vl)(a,s,o,{planOnly:r,force:!1});return{
changes:i.changes.map(({kind:t,namespace:n,name:r,action:o,fields:a})=>({kind:t,...void 0===n?{}:{namespace:n},name:r,action:o,fields:a,reason:`as ${e} says`})),needs:()=>(0,V.RX)(a,b.CU,R,t),
async execute(e){await(0,K.YK)(i,s,{...o,signal:e},{force:!1,run:n})}}}async function renderObjects(e,{exec:t,logger:n,signal:r}){const o=await(0,B.e)(e,e,{exec:t,logger:n,signal:r});return(0,
_.Y)(o,e)}async function checkRequest(e,t){const{version:n="",values:r={},clusterName:o="",serviceAccountRoleArn:a=""}=e,{kustomizeSource:s="",chartMirror:i=""}=e,c={helm:{"kustomize-source":""!==s},
kustomize:{values:Object.keys(r).length>0,"cluster-name":""!==o,"service-account-role-arn":""!==a,"chart-mirror":""!==i},"eks-addon":{"kustomize-source":""!==s,"chart-mirror":""!==i}
}[t],l=Object.entries(c).flatMap(([e,t])=>t?[e]:[]);if(l.length>0)throw new u.j1(`${l.join(", ")}: without effect with method ${t}`,{
remedy:"kustomize"===t?"Write it into an overlay of your own and name that as kustomize-source, or take method helm.":`Leave ${l.join(" and ")} out, or choose the method that uses it.`})
;"helm"===t?function(e){if(""===e||/^[2-9]\d*\.\d+\.\d+(-[\w.]+)?$/.test(e))return;const t=/^v?1\.\d+/.test(e)
;throw new u.j1(`version: "${e}" is ${t?"a version of the driver, not of its chart":"not an exact version of the chart"}`,{
remedy:`Write the chart's version, such as ${E}; it counts from 2, the driver from 1.`})}(n):"kustomize"===t?await kustomizeTarget(e):function({platform:e,clusterName:t=""}){
if("eks"!==e)throw new u.j1(`method: eks-addon is only there on EKS, and the platform is ${e}`,{remedy:"Take method helm, or set platform to eks if this is a cluster of EKS."})
;if(""===t)throw new u.j1("method: eks-addon needs the name of the cluster",{remedy:"Give it as cluster-name; a kubeconfig holds the server's address, not EKS's name for it."})}(e)}
function decideMethod({method:e},{installation:t,release:n,workloads:r}){if(void 0===t)return{method:e??"helm",theirs:!1};const{by:o,ours:a,version:s}=t;if(void 0!==e&&e!==t.method){
const t=`The EBS CSI driver${""===s?"":` ${s}`} is installed by ${o}`;throw new u.j1(`method: ${e} was asked for, but ${t.replace(/^The/,"the")}`,{
remedy:"Leave method at auto to use it as it is, or remove it there first; volumes and claims outlive the driver.",details:{installedBy:o,version:s}})}const{controllers:i,daemonSets:l}=r
;if(!a&&void 0===n&&i.length+l.length===0)throw new u.Xf("EBS_CSI_LEFTOVER",`CSIDriver ${c.Qy} exists (from ${o}), but neither a controller nor a DaemonSet of the driver does`,{
remedy:`Remove what is left of that installation (kubectl delete csidriver ${c.Qy}), then run this again.`});return{method:t.method??"",theirs:!a&&"eks-addon"!==e}}var F=n(77598),W=n(92460)
;const q="lamina.dev/probe",U="lamina.dev/probe-expires",G="public.ecr.aws/docker/library/busybox:1.37.0",X=65532;const refusesMore=e=>({...e,labels:{...e.labels,
"pod-security.kubernetes.io/enforce":"restricted"}});function podSpec(e,t){const container=(e,n)=>({name:e,image:t,command:n,resources:{requests:{cpu:"10m",memory:"16Mi"},limits:{memory:"64Mi"}},
securityContext:{allowPrivilegeEscalation:!1,readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},volumeMounts:[{name:"volume",mountPath:"/volume"},{name:"word",mountPath:"/word",readOnly:!0}]})
;return{restartPolicy:"Never",automountServiceAccountToken:!1,enableServiceLinks:!1,terminationGracePeriodSeconds:1,securityContext:{runAsNonRoot:!0,runAsUser:X,runAsGroup:X,fsGroup:X,seccompProfile:{
type:"RuntimeDefault"}},initContainers:[container("write",["dd","if=/word/uid","of=/volume/lamina-probe","conv=fsync"])],containers:[container("read",["cmp","/word/uid","/volume/lamina-probe"])],
volumes:[{name:"volume",persistentVolumeClaim:{claimName:e}},{name:"word",downwardAPI:{items:[{path:"uid",fieldRef:{fieldPath:"metadata.uid"}}]}}]}}
var J=n(90435),Q=n(80397),Y=n(98008),H=n(63080),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=t[Symbol.dispose],n&&(o=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},Z=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r})
;async function removeProbe({namespace:e,claim:t,pod:n},{client:r,logger:o},i){const c={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(c,(0,
a.R)(i,"the removal of the volume probe"),!1),{signal:d}=l,m=[],attempt=async(e,t)=>{try{return await t()}catch(t){return void m.push(`${e}: ${(0,u.gJ)(t)}`)}
},f=await attempt("The volume of the probe cannot be seen",()=>async function(e,t,n){const r=await t.get((0,s.Po)(e),{signal:n}),o=r?.spec?.volumeName;return void 0===o||""===o?void 0:t.get({
apiVersion:"v1",kind:"PersistentVolume",name:o},{signal:n})}(t,r,d)),p=void 0!==f&&"Retain"===reclaimPolicy(f),h=[n,t,...void 0===e?[]:[e]];await Promise.all(h.map(e=>attempt(`${(0,s.P5)((0,
s.Po)(e))} cannot be deleted`,()=>(0,Y.Uw)([e],r,{signal:d}))));const v=[...h,...void 0===f||p?[]:[f]],g=await attempt("What the probe has left cannot be seen",()=>(0,Y.Ly)(v,{client:r,signal:d}))
;for(const e of g?.remaining??[]){const t=await attempt("Its events cannot be seen",()=>whyStuck(e,r));m.push(`${(0,s.P5)((0,s.Po)(e))} is still there after ${(0,a.a3)(i)}${t??""}`)}if(p){
const e=f.metadata.name;m.push(`PersistentVolume ${e} stays, since its StorageClass says reclaimPolicy Retain; to remove it: kubectl delete pv ${e}, and its disk`)}for(const e of m)o.warning(e)
;return m}catch(e){c.error=e,c.hasError=!0}finally{Z(c)}}const reclaimPolicy=e=>e.spec?.persistentVolumeReclaimPolicy;async function whyStuck({kind:e,metadata:t},n){
const r=t.finalizers?.join(", ")??"",o=""===r?"":`, held by ${r}`;if("PersistentVolume"!==e)return o;const a=AbortSignal.timeout(5e3),{items:s}=await n.list({apiVersion:"v1",kind:"Event"},{
namespace:"default",fieldSelector:`involvedObject.name=${t.name}`,signal:a}),i=s.findLast(({type:e})=>"Warning"===e)?.message;if("string"!=typeof i)return o;const c=(0,H.Dv)(i)
;return void 0===c?`: ${(0,J.D)(i)}`:`: ${c.cause}. ${c.remedy}`}var ee=n(74038);var probe_volume_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})
}else n&&e.stack.push({async:!0});return t},te=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const ne=3e5,re=3e4,oe=12e4,ae=8e3
;async function probeVolume(e){const t={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:n,logger:r,clock:o,signal:i}=e,{timeout:c=ne,grace:m=re,removalTimeout:f=oe}=e,p=o.now(),h=probe_volume_addDisposableResource(t,(0,
a.R)(c,"a volume that a pod can write to",i),!1),v=await async function({kubernetes:e,storageClass:t},n){const{items:r}=await e.list({apiVersion:l.t,kind:"StorageClass"},{signal:n
}),o=r.map(l.Y),a=o.map(({name:e})=>e).join(", "),s=`the cluster has ${""===a?"none":a}`;if(void 0!==t){const e=o.find(({name:e})=>e===t);if(void 0!==e)return e
;throw new u.j1(`storage-class: "${t}" does not exist; ${s}`,{remedy:"Name one that exists, or none to take the default."})}const[i]=o.filter(({isDefault:e})=>e).sort(W.ll);if(void 0!==i)return i
;throw new u.Xf("VOLUME_PROBE_FAILED",`No StorageClass is the default; ${s}`,{remedy:"Run ensure-storageclass first, or name a StorageClass."})}(e,h.signal),g=`lamina-probe-${e.suffix??(0,
F.randomBytes)(4).toString("hex")}`,y=function({name:e,namespace:t,storageClass:n,image:r,expires:o}){const metadata=(n={namespace:t??e})=>({name:e,...n,labels:{
"app.kubernetes.io/managed-by":"lamina",[q]:"volume"},annotations:{[U]:new Date(o).toISOString()}});return{namespace:void 0===t?{apiVersion:"v1",kind:"Namespace",metadata:refusesMore(metadata({}))
}:void 0,claim:{apiVersion:"v1",kind:"PersistentVolumeClaim",metadata:metadata(),spec:{accessModes:["ReadWriteOnce"],storageClassName:n,resources:{requests:{storage:"1Gi"}}}},pod:{apiVersion:"v1",
kind:"Pod",metadata:metadata(),spec:podSpec(e,r)}}}({name:g,namespace:e.namespace,storageClass:v.name,image:e.image??G,expires:p+c+f+6e4}),w={client:n,logger:r,clock:o,signal:h.signal,grace:m};let b,k
;await async function(e,{client:t,logger:n,clock:r,signal:o}){const a=`${q}=volume`,i=void 0===e?["Namespace"]:["Pod","PersistentVolumeClaim"];for(const c of i)try{const{items:i}=await t.list({
apiVersion:"v1",kind:c},{...void 0===e?{}:{namespace:e},labelSelector:a,signal:o}),l=i.filter(({metadata:e})=>void 0===e.deletionTimestamp&&Date.parse(e.annotations?.[U]??"")<r.now())
;if(0===l.length)continue;const d=l.map(e=>(0,s.P5)((0,s.Po)(e))).join(", ");n.info(`Removing what an earlier probe left behind: ${d}`),await(0,Y.Uw)(l,t,{signal:o})}catch(e){
if(!(e instanceof Q.h))throw e;n.debug(`No earlier probe was looked for among ${c} objects: ${e.message}`)}}(e.namespace,w),
r.info(`Probing StorageClass ${v.name} (${v.provisioner}) with a claim and a pod ${g}`);try{k=await async function(e,t,n,r){const o=await async function({namespace:e,claim:t,pod:n},r){
const{client:o,signal:i}=r;void 0!==e&&await o.create(e,{signal:i});await o.create(t,{signal:i}),void 0!==e&&await async function(e,{client:t,signal:n}){const r={namespace:e,
fieldSelector:"metadata.name=default",signal:n};for await(const e of t.watch({apiVersion:"v1",kind:"ServiceAccount"},r))if("ADDED"===e.type)return;n.throwIfAborted()}(e.metadata.name,r)
;return await o.create(n,{signal:i}),async function({claim:e,pod:t},{client:n,logger:r,clock:o,signal:i,grace:c}){
const{name:l,namespace:d=""}=e.metadata,u=o.now(),m=Promise.withResolvers(),f=new AbortController,p=new Set;let h,v,g=!1;const fail=e=>m.resolve({written:!1,why:e}),tryEnd=()=>{
g&&void 0!==h&&m.resolve({written:!0,volume:h})},follow=async(e,t,r)=>{const o=n.watch({apiVersion:"v1",kind:e},{namespace:d,fieldSelector:`${t}=${l}`,signal:AbortSignal.any([i,f.signal])})
;for await(const t of o)"ADDED"===t.type||"MODIFIED"===t.type?r(t.object):"DELETED"===t.type&&"Event"!==e&&fail(`${e} ${d}/${l} was deleted by others`)
},y=[follow("PersistentVolumeClaim","metadata.name",({spec:t,status:n})=>{"Lost"===n?.phase&&fail(`${(0,s.P5)((0,s.Po)(e))} has lost its volume`),"Bound"===n?.phase&&void 0===h&&(h=t?.volumeName??"",
r.info(`Bound to PersistentVolume ${h} after ${(0,a.a3)(o.now()-u)}`),tryEnd())}),follow("Pod","metadata.name",({status:e})=>{"Failed"===e?.phase&&fail(`${(0,s.P5)((0,
s.Po)(t))} failed${void 0===e.message?"":`: ${e.message}`}`),g="Succeeded"===e?.phase,tryEnd()}),follow("Event","involvedObject.name",({metadata:e,...t})=>{
const n="string"==typeof t.message?t.message:"",s=`${e.name} ${e.resourceVersion??""}`;"Warning"!==t.type||p.has(s)||!0!==(0,H.Dv)(n)?.lasting||(p.add(s),v??=o.now(),
o.now()-v>=c?fail(n):1===p.size&&r.info(`Waiting ${(0,a.a3)(c)} for this to pass, since rights take a moment to spread: ${n}`))}).catch(e=>{if(!(e instanceof Q.h))throw e
;r.debug(`Events are not seen: ${e.message}`)})].map(e=>e.catch(e=>m.reject(e)));try{return await(0,ee.E)(m.promise,i)}finally{f.abort(),await Promise.all(y)}}({claim:t,pod:n},r)}(e,n).catch(o=>{
r.signal.throwIfAborted();const a=o instanceof Q.h?(0,d.F)((0,s.Po)(e.pod),o):void 0;if(void 0!==a)throw probe_volume_failure(t,a);if(o!==n.signal.reason)throw o;return{written:!1,
why:"it did not come to an end in time"}});if(o.written)return o.volume;const{kubernetes:i,logger:c,clock:l,signal:u}=r,m={state:"failed",reason:"VolumeProbe",message:(0,J.D)(o.why)}
;throw probe_volume_failure(t,await(0,d.h)((0,s.Po)(e.claim),{client:i,logger:c,clock:l,signal:u,readiness:m}))}(y,v,w,e)}finally{b=await removeProbe(y,w,i.aborted?ae:f)}return{bound:!0,volume:k,
storageClass:v.name,provisioner:v.provisioner,written:!0,durationMs:o.now()-p,removed:0===b.length,left:b}}catch(e){t.error=e,t.hasError=!0}finally{te(t)}}
function probe_volume_failure({name:e,provisioner:t},n){const{code:r,culprit:o,cause:a,remedy:s,evidence:i}=n
;return new u.Xf("VOLUME_PROBE_FAILED",`StorageClass ${e} gives no volume that works: ${a}`,{remedy:s,details:{storageClass:e,provisioner:t,cause:r,culprit:o,evidence:i}})}const se=36e5,ie=1e4
;async function probeDriver(e,t){const{kubernetes:n,logger:r,clock:o,signal:a,probeImage:s="",probeStorageClass:i=""}=e,probe=async e=>probeVolume({kubernetes:n,logger:r,clock:o,signal:a,
storageClass:e,timeout:t,...""===s?{}:{image:s}});if(""!==i)return probe(i);const{items:d}=await n.list({apiVersion:l.t,kind:"StorageClass"},{signal:a
}),[u]=d.map(l.Y).filter(({isDefault:e})=>e).sort(W.ll);if(u?.provisioner===c.Qy)return probe(u.name);await async function(e,t){
const n=t.clock.now(),r=e.filter(({metadata:{labels:e,annotations:t}})=>"volume"===e?.[q]&&Date.parse(t?.[U]??"")<n);for(const e of r)await remove(e,t)}(d,e);const m=await n.create((f=o.now()+se,{
apiVersion:l.t,kind:"StorageClass",metadata:{name:`lamina-probe-${(0,F.randomBytes)(4).toString("hex")}`,labels:{"app.kubernetes.io/managed-by":"lamina",[q]:"volume"},annotations:{
[U]:new Date(f).toISOString()}},provisioner:c.Qy,parameters:{type:"gp3"},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete"}),{signal:a});var f;try{return await probe(m.metadata.name)
}finally{await remove(m,e)}}async function remove({metadata:{name:e}},{kubernetes:t,logger:n}){try{const n=AbortSignal.timeout(ie);await t.delete({apiVersion:l.t,kind:"StorageClass",name:e},{signal:n
})}catch(t){n.warning(`StorageClass ${e} of the probe cannot be deleted: ${(0,u.gJ)(t)}`)}}var ce=n(46960),le=n(39865),de=n(33795),ue=n(62995),me=n(24017);async function planSnapshotCrds(e){
const{kubernetes:t,clock:n,logger:r,signal:o,dryRun:a=!1}=e,s=(await renderObjects(N,e)).filter(ce.NH),i=await(0,ue.c)(s,{layer:"snapshot-crds",client:t,logger:r,signal:o,planOnly:a,force:!0,
members:new Map});for(const{live:e,desired:t}of i)(0,de.$5)(e,t);return{changes:i.map(({change:e})=>({kind:e.kind,name:e.name,action:e.action,fields:[],
reason:"the kinds of volume snapshots were asked for"})),needs:()=>(0,V.RX)(s,b.CU,R,e),async execute(o){const a=await(0,le.zE)(i,{client:t,clock:n,logger:r,signal:o,force:!0});t.forgetDiscovery()
;const{ready:s,resources:c}=await(0,me.L)(a,{...e,signal:o},{startedAt:n.now(),rules:v.v8});if(s)return;const l=c.find(({readiness:e})=>"ready"!==e.state)
;throw new u.Xf("SNAPSHOT_CRDS_NOT_READY",`The kinds of volume snapshots are not established: ${l?.reference.name??""}: ${l?.readiness.message??""}`,{
remedy:"See the conditions of that CustomResourceDefinition; other kinds may hold its names."})}}}var install_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})
}else n&&e.stack.push({async:!0});return t},fe=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r})
;const pe=6e5,he=6e4,ve="lamina-ebs-csi-driver",ge=(0,r.eN)(["get","list","watch","create","update"],{group:"coordination.k8s.io",resource:"leases",namespace:b.CU},R.run)
;async function installEbsCsiDriver(e){const t={stack:[],error:void 0,hasError:!1};try{const{kubernetes:n,clock:c,logger:l,signal:d,method:p,timeout:h=pe}=e;void 0!==p&&await checkRequest(e,p)
;const v=c.now()+h,g=install_addDisposableResource(t,(0,a.R)(h,"the EBS CSI driver",d),!1),y={...e,signal:g.signal},w=await(0,
b.oM)(n,g.signal),S=function({platform:e,method:t},{installation:n,autoMode:r}){if("local"===e)return"a local cluster brings its own storage and has no EBS"
;if("gke"===e)return"GKE brings its own driver, pd.csi.storage.gke.io"
;if(r&&void 0===n&&void 0===t)return"EKS Auto Mode brings its own driver, ebs.csi.eks.amazonaws.com; nodes of your own beside it need method: eks-addon or helm"
;if("unknown"===e&&void 0===n)throw new u.j1("It cannot be told whether this cluster runs on EC2",{remedy:"Set platform to ec2, eks, gke or local."})}(e,w)
;if(void 0!==S)return l.notice(`No EBS CSI driver is installed: ${S}`),{changed:!1,version:"",method:"",skipped:S,nodesReady:0,nodes:[],plan:[]};const E=decideMethod(e,w)
;E.theirs?function({logger:e,version:t=""},{installation:n}){if(void 0===n)return;const r=""===n.version?"":` ${n.version}`,o=""===t?"":`; version ${t} was asked for, and has to be installed there`
;e.notice(`The EBS CSI driver${r} is installed by ${n.by}; Lamina neither upgrades nor removes it${o}`)}(e,w):""!==E.method&&await checkRequest(e,E.method)
;const P="eks-addon"!==E.method||E.theirs?void 0:await e.openAws();try{const t={request:y,aws:P,timeLeft:()=>v-c.now()},n=await async function(e,t,n){
const{request:a}=n,{kubernetes:s,logger:i,signal:c,run:l,dryRun:d=!1}=a,u=await makePlans(e,t,n),m=u.flatMap(({changes:e})=>e);if(d)for(const e of m)i.info(`${describeChange(e)} (dry run)`)
;if(d||!wouldChange(m))return m;const f=u.filter(({changes:e})=>wouldChange(e));return await(0,
r.wo)("the installation of the EBS CSI driver",async()=>[...ge,...(await Promise.all(f.map(({needs:e})=>e?.()??Promise.resolve([])))).flat()],{client:s,signal:c}),(0,o.kK)({name:ve,namespace:b.CU,
run:l,signal:c},a,async e=>{const t={...n,request:{...a,signal:e}},r=await(0,b.oM)(s,e),o=await makePlans(r,decideMethod(a,r),t);for(const{changes:t,execute:n}of o)if(wouldChange(t)){await n(e)
;for(const e of t)"none"!==e.action&&i.info(describeChange(e))}return o.flatMap(({changes:e})=>e)})}(w,E,t)
;return await async function({signal:e},{request:t,timeLeft:n},{installation:r},{method:o,theirs:a},c){const{kubernetes:l,logger:d,signal:u,probe:p="csinode",dryRun:h=!1}=t,v=h?await(0,
m.J)(l,u):await async function(e,t,n){const{kubernetes:r,clock:o,logger:a,signal:c}=t,l=await(0,
b.F0)(r,c),d=expectationsOf(l.controllers,$.controllers),u=expectationsOf(l.daemonSets,$.daemonSets),f=u.map(({reference:e})=>e),p=await(0,i.f)([...d,...u,{reference:k}],{client:r,clock:o,logger:a,
signal:c,rules:driverRules(f,e),onProgress({reference:e,readiness:t,previous:n}){(n?.state===t.state?a.debug:a.info)(`${(0,s.P5)(e)}: ${t.message||t.reason}`)}})
;if(!p.ready)throw await explainDriver(p,f,{...t,signal:n});return(0,m.J)(r,c)}("none"!==p,t,e),{workloads:g,nodes:y}=v,w=(0,f.ph)(y,"ready").length,S=(0,b.pE)(g.controllers)
;for(const{name:e,reason:t=""}of(0,f.ph)(y,"left-out"))d.info(`Node ${e} is left out: ${t}`);h||d.info(`EBS CSI driver ${S} is ready on ${w} of ${y.length} nodes`)
;const E="volume"!==p||h?void 0:await probeDriver({...t,signal:e},Math.max(he,n()));return{changed:wouldChange(c),version:S,method:o,...a&&void 0!==r?{installedBy:r.by}:{},nodesReady:w,nodes:y,
...void 0===E?{}:{probe:E},plan:c}}(e,t,w,E,n)}finally{P?.close()}}catch(e){t.error=e,t.hasError=!0}finally{fe(t)}}async function makePlans(e,{method:t,theirs:n},{request:r,aws:o,timeLeft:a}){
const s=!0===r.snapshotCrds?[await planSnapshotCrds(r)]:[];if(n)return s;if("helm"===t){const t=await r.kubernetes.list({apiVersion:"v1",kind:"Node"},{signal:r.signal})
;s.push(function(e,{release:t},n){const r=void 0===e.version||""===e.version?E:e.version,o=driverValues(e,n),a=(0,j.c)(t,{version:r,values:o}),s=[...t?.chartVersion===r?[]:[{path:"chart",
...void 0===t?{}:{from:t.chartVersion},to:r}],...diffValues(void 0===t?void 0:{...t.values},o)],i={kind:"HelmRelease",namespace:b.CU,name:b.g2,action:I[a],fields:"none"===a?[]:s,reason:M[a]
},{helm:c,kubernetes:l,clock:d,logger:u,chartMirror:m}=e,f=(0,O.I)({chart:P,version:r},void 0===m?{}:{address:m}),p={...f,release:b.g2,namespace:b.CU,values:o};return{changes:[i],async needs(){
const t=await c.pull(f,{signal:e.signal});return(0,V.A7)({...p,chartDirectory:t},R,e)},async execute(e){const t=await c.pull(f,{signal:e});u.info(`Helm release ${b.CU}/${b.g2}: ${a} ${P} ${r}`),
await(0,j.T)({...p,chartDirectory:t},{helm:c,kubernetes:l,clock:d,logger:u,signal:e})}}}(r,e,t.items))
}else"kustomize"===t?s.push(await planKustomization(await kustomizeTarget(r),r)):void 0!==o&&s.push(await async function(e,t,n){
const{clusterName:r="",version:o="",values:a,serviceAccountRoleArn:s=""}=t;if(void 0===await e.find("eks","DescribeCluster",{name:r
}))throw new u.j1(`cluster-name: EKS knows no cluster "${r}" in ${e.region}`,{remedy:"Correct the name, the region or the account that the credentials belong to."})
;const{requirement:i,addon:c,pending:l}=await(0,S.wQ)(e,{clusterName:r,name:x,version:o,...void 0===a||0===Object.keys(a).length?{}:{configuration:a},...""===s?{}:{serviceAccountRoleArn:s}
}),{check:d,state:m,detail:f,remedy:p,calls:h}=i;if("ok"!==m&&0===h.length)throw new u.Xf("EKS_ADDON",`${d}: ${f}`,void 0===p?{}:{remedy:p});const{clock:v,logger:g}=t;return{changes:[{kind:"EksAddon",
namespace:r,name:x,action:0===h.length?"none":void 0===c?"create":"update",fields:[],reason:f}],async execute(t){for(const t of h)await e.write(t),
g.info(`${t.service}:${t.action} ${t.resource}: ${t.reason}`);l&&await(0,S.dP)({aws:e,clock:v,logger:g,signal:t,clusterName:r,name:x,timeout:n()})}}}(o,r,a));return s}
function describeChange({kind:e,namespace:t,name:n,action:r,reason:o}){return`${e} ${void 0===t?"":`${t}/`}${n}: ${r}, since ${o}`}},70176:(e,t,n)=>{n.d(t,{CU:()=>d,F0:()=>readWorkloads,JG:()=>f,
NW:()=>p,g2:()=>u,oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m});var r=n(14263),o=n(92194),a=n(84593),s=n(63036),i=n(19626),c=n(9654),l=n(41675)
;const d="kube-system",u="aws-ebs-csi-driver",m="ebs-csi",f="ebs-csi-controller",p="ebs-csi-node",h="app.kubernetes.io/name",v="app.kubernetes.io/version";async function examineDriver(e,t){
const[n,r,a]=await Promise.all([e.list({apiVersion:l.t,kind:"CSIDriver"},{signal:t}),(0,o.iJ)(e,d,u,{signal:t}),readWorkloads(e,t)]);return{
installation:judgeInstallation(n.items.find(({metadata:e})=>e.name===c.Qy),r,a),release:r,workloads:a,autoMode:n.items.some(({metadata:e})=>e.name===c.jk)}}async function readWorkloads(e,t){
const find=async(n,r)=>{const o={apiVersion:"apps/v1",kind:n},a=(await Promise.all([e.list(o,{labelSelector:`${h}=${u}`,signal:t}),e.list(o,{fieldSelector:`metadata.name=${r}`,signal:t
})])).flatMap(({items:e})=>e);return[...new Map(a.map(e=>[(0,s.TN)((0,s.Po)(e)),e])).values()]},[n,r]=await Promise.all([find("Deployment",f),find("DaemonSet",p)]);return{controllers:n,daemonSets:r}}
function judgeInstallation(e,t,{controllers:n,daemonSets:o}){const a=[...n,...o,...void 0===e?[]:[e]],s=driverVersion(n);if(void 0!==t&&"uninstalled"!==t.status){const e=(0,r.s6)(t);return{
...helmRelease(d,u),ours:e,version:s||(t.appVersion??"")}}const i=a.map(markOf).filter(e=>void 0!==e),[c]=i.length>0?i:a.length>0?[g]:[];return void 0===c?void 0:{...c,version:s}}
const helmRelease=(e,t)=>({by:`Helm release ${e}/${t}`,method:"helm"}),g={by:"plain manifests (kubectl apply -k)",method:"kustomize",ours:!1};function markOf({metadata:e}){
const{labels:t={},annotations:n={},managedFields:r=[]}=e,o=t["app.kubernetes.io/managed-by"],s=n["meta.helm.sh/release-name"];if(void 0!==s)return{
...helmRelease(n["meta.helm.sh/release-namespace"]??"",s),ours:!1};if(t[a.vr]===(0,i.yd)(m,d).id)return{by:"Lamina, by kustomize",method:"kustomize",ours:!0}
;if("EKS"===o||r.some(e=>"eks"===e.manager))return{by:"the EKS add-on aws-ebs-csi-driver",method:"eks-addon",ours:!1};const c=Object.keys(t).some(e=>e.startsWith("addon.kops.k8s.io/"))
;return"kops"===o||c?{by:"kops",method:void 0,ours:!1}:void 0}function driverVersion(e){for(const{metadata:t,...n}of e){
const e=n.spec,r=e?.template?.spec?.containers??[],o=(r.find(({name:e})=>"ebs-plugin"===e)??r[0])?.image??"",a=/:v?(\d+\.\d+\.\d+[^@]*)/.exec(o)?.[1]??t.labels?.[v]
;if(void 0!==a)return a.replace(/^v/,"")}return""}},55559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var r=n(41675),o=n(70176),a=n(27879);async function lookAtDriver(e,t){
const[n,s,i]=await Promise.all([(0,o.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:r.t,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,
a.dK)(s.items,i.items,n.daemonSets)}}},27879:(e,t,n)=>{n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var r=n(9654),o=n(77900),a=n(60871);function judgeNodes(e,t,n){
const r=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{const{name:t}=e.metadata;if(r.has(t)&&isWell(e))return{name:t,state:"ready"};const o=(0,a.q)(e,n);return void 0===o?{
name:t,state:"missing"}:{name:t,state:"left-out",reason:o}}).sort((e,t)=>e.name<t.name?-1:1)}const hasDriver=e=>(0,r.Xf)(e).includes(r.Qy),isWell=e=>void 0===(0,
a.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t),listNames=e=>(0,o.X)(e.map(({name:e})=>e))}};
