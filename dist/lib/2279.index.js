export const id=2279;export const ids=[2279];export const modules={60871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var o=n(63036);const r=[...["not-ready","unreachable"].map(e=>({name:e,
effect:"NoExecute"})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,
operator:"Exists",effect:t
})),a="eks.amazonaws.com/compute-type",s=[["it is a Fargate node, which has no EBS volumes",e=>"fargate"===labelsOf(e)[a]],["it is a hybrid node, outside of EC2",e=>"hybrid"===labelsOf(e)[a]||providerId(e).startsWith("eks-hybrid://")],["it is a node of EKS Auto Mode, with AWS's own driver",e=>"auto"===labelsOf(e)[a]],["it is a virtual node, without a kubelet",e=>"virtual-kubelet"===labelsOf(e).type]]
;function foreignKind(e){return s.find(([,t])=>t(e))?.[0]}function whyLeftOut(e,t){const n=foreignKind(e);if(void 0!==n)return n;const a=t.map(t=>function(e,t){const n=labelsOf(e)
;for(const[e,o]of Object.entries(t.nodeSelector??{}))if(n[e]!==o)return`the node selector of the driver asks for ${e}=${o}`
;const o=t.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;if(void 0!==o&&!o.some(t=>function(e,{matchExpressions:t=[],matchFields:n=[]}){
if(t.length+n.length===0)return!1;const o=labelsOf(e);return t.every(e=>matches(o[e.key],e))&&n.every(t=>matches("metadata.name"===t.key?e.metadata.name:void 0,t))
}(e,t)))return"the node affinity of the driver does not allow it"
;const a=[...r,...t.tolerations??[]],s=(e.spec?.taints??[]).filter(({effect:e})=>"NoSchedule"===e||"NoExecute"===e),i=s.find(e=>!a.some(t=>function({key:e,operator:t="Equal",value:n="",effect:o},r){
return(void 0===o||""===o||o===r.effect)&&("Exists"===t?void 0===e||""===e||e===r.key:e===r.key&&n===(r.value??""))}(t,e)));if(void 0===i)return;const c=void 0===i.value?"":`=${i.value}`
;return`the driver does not tolerate its taint ${i.key}${c}:${i.effect}`}(e,function(e){const t=e.spec;return t?.template?.spec??{}}(t)))
;return a.length>0&&a.every(e=>void 0!==e)?"windows"===labelsOf(e)["kubernetes.io/os"]?"it runs Windows, and the driver is installed for Linux only":a.join("; "):void 0!==e.metadata.deletionTimestamp?"it is being deleted":"True"===(0,
o.fS)(e,"Ready")?.status?void 0:"it is NotReady"}function matches(e,{operator:t,values:n=[]}){switch(t){case"In":return void 0!==e&&n.includes(e);case"NotIn":return void 0===e||!n.includes(e)
;case"Exists":return void 0!==e;case"DoesNotExist":return void 0===e;case"Gt":return Number.parseInt(e??"",10)>Number(n[0]);case"Lt":return Number.parseInt(e??"",10)<Number(n[0]);default:return!1}}
const labelsOf=e=>e.metadata.labels??{},providerId=e=>e.spec?.providerID??""},32279:(e,t,n)=>{n.d(t,{F:()=>installEbsCsiDriver})
;var o=n(42055),r=n(40682),a=n(63036),s=n(33321),i=n(41675),c=n(2088),l=n(17122),d=n(12317),u=n(55559),m=n(27879),f=n(7418),p=n(46188),h=n(19669),v=n(29269),g=n(60871);const cluster=(e,t)=>({
apiVersion:e,kind:t,scope:"cluster",concerns:()=>{}});function driverRules(e,t){const n={group:"storage.k8s.io",kind:"CSIDriver",proof:"whereStated",
doc:"The kubelet of every eligible node has registered the driver (CSINode).",source:'CSI documentation, "Node driver registrar"',related:[cluster("v1","Node"),cluster(i.tS,"CSINode")],
judge:(t,{observed:n})=>function(e){const t=(0,m.ph)(e,"missing"),n=(0,m.ph)(e,"ready"),o=t.length+n.length;return 0===o?(0,
h.OP)("NoNode",`none of ${e.length} nodes can take the driver`):0===t.length?(0,h.Gc)("Registered",`registered on ${o} nodes`):(0,
h.OP)("NotRegistered",`not registered on ${t.length} of ${o} nodes: ${(0,m.Zv)(t)}`)}(function(e,t){return(0,m.dK)(e.list("","Node"),e.list("storage.k8s.io","CSINode"),t.flatMap(t=>e.get(t)??[]))
}(n,e))};return(0,p.jB)([...t?[n]:[],...forgiving()])}function forgiving(){const e=v.J.find(({kind:e})=>"DaemonSet"===e);if(void 0===e)return[];return[{...e,
related:[...e.related??[],cluster("v1","Node")],judge:(t,n)=>{const o=e.judge(t,n);return"ready"===o.state?o:function(e,t){
const n=e.status??{},{desiredNumberScheduled:o=0,updatedNumberScheduled:r=0}=n,{numberReady:a=0,numberAvailable:s=0}=n,i=new Set(t.list("","Node").filter(t=>void 0!==(0,
g.q)(t,[e])).map(({metadata:e})=>e.name)),c=t.list("","Pod",e.metadata.namespace).filter(t=>isOf(t,e)&&i.has(nodeOf(t))&&!isReady(t)).length,l=[r,a,s].every(e=>e>=o-c);return c>0&&l?(0,
h.Gc)("Available",`available on ${s} nodes; ${c} of ${o} are left out`):void 0}(t,n.observed)??o}}]}const isOf=(e,t)=>!0===e.metadata.ownerReferences?.some(({uid:e})=>e===t.metadata.uid)
;function nodeOf(e){const t=(0,f.gT)(e,"spec","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms").flatMap(e=>(0,f.gT)(e,"matchFields")),[n]=(0,
f.gT)(t.find(e=>"metadata.name"===(0,f.bX)(e,"key")),"values");return(0,f.bX)(e,"spec","nodeName")??("string"==typeof n?n:"")}const isReady=e=>"True"===(0,a.fS)(e,"Ready")?.status,y=3e4
;async function explainDriver(e,t,n){const o=AbortSignal.any([n.signal,AbortSignal.timeout(y)]),{nodes:s}=await(0,u.J)(n.kubernetes,o),i=(0,m.ph)(s,"missing"),c="Failed"===e.reason?"":` after ${(0,
r.a3)(e.elapsed)}`,d=function(e){const t=e.find(({readiness:e})=>"failed"===e.state)??e.find(({readiness:e})=>"progressing"===e.state)
;if(void 0===t)throw new TypeError("Nothing of the wait is left to explain");return t}(e.resources),[f]=i;if("Deployment"===d.reference.kind||void 0===f){const e=await diagnoseStuck(d,n,o)
;return failure(`${(0,a.P5)(d.reference)} is not ready${c}`,e,s)}const p=await async function({name:e},t,n,o,r){const{kubernetes:s,clock:i,logger:c}=o,d=await async function(e,t,{kubernetes:n},o){
for(const r of t){const t=await n.get(r,{signal:o});if(void 0===t)continue;const{items:a}=await n.list({apiVersion:"v1",kind:"Pod"},{...void 0===r.namespace?{}:{namespace:r.namespace},
labelSelector:selectorOf(t),signal:o}),s=a.find(n=>isOf(n,t)&&nodeOf(n)===e);if(void 0!==s)return s}return}(e,t,o,r);if(void 0===d)return diagnoseStuck(n,o,r);const u=(0,a.Po)(d)
;if(!isReady(d))return(0,l.h)(u,{client:s,clock:i,logger:c,signal:r});const m=`kubectl --namespace ${u.namespace??""} logs ${u.name} --container node-driver-registrar`;return{
code:"EBS_CSI_NOT_REGISTERED",culprit:u,cause:`its pod ${u.name} is ready, but the kubelet has not registered it (CSINode ${e} does not name ebs.csi.aws.com)`,
remedy:`See why the registrar does not reach the kubelet: ${m}. Where the kubelet does not live in /var/lib/kubelet (k0s, MicroK8s), set the value node.kubeletPath.`,evidence:[]}
}(f,t,d,n,o),h=i.length+(0,m.ph)(s,"ready").length;return failure(`The EBS CSI driver is not registered ${1===i.length?`on node ${f.name} (1 of ${h})`:`on ${i.length} of ${h} nodes (${(0,
m.Zv)(i)})`}${c}`,p,s,1===i.length?"":`node ${f.name}: `)}function failure(e,{code:t,culprit:n,cause:o,remedy:r,evidence:a},s,i=""){return new d.Xf("EBS_CSI_NOT_READY",`${e}: ${i}${o}`,{remedy:r,
details:{cause:t,culprit:n,evidence:a,nodes:s.filter(({state:e})=>"ready"!==e)}})}async function diagnoseStuck({reference:e,readiness:t},{kubernetes:n,clock:o,logger:r},a){return(0,l.h)(e,{client:n,
clock:o,logger:r,signal:a,readiness:t})}function selectorOf(e){const t=e.spec;return Object.entries(t?.selector?.matchLabels??{}).map(([e,t])=>`${e}=${t}`).join(",")}var w=n(70176);const b={
apiVersion:i.tS,kind:"CSIDriver",name:c.Qy},k={controllers:[{apiVersion:"apps/v1",kind:"Deployment",namespace:w.CU,name:"ebs-csi-controller"}],daemonSets:[{apiVersion:"apps/v1",kind:"DaemonSet",
namespace:w.CU,name:"ebs-csi-node"}]};function expectationsOf(e,t){return 0===e.length?t.map(e=>({reference:e})):e.map(e=>({reference:(0,a.Po)(e),...void 0===e.metadata.generation?{}:{
generation:e.metadata.generation},...void 0===e.metadata.uid?{}:{uid:e.metadata.uid}}))}var S=n(5709)
;const $="2.65.1",E="oci://public.ecr.aws/ebs-csi-driver/charts/aws-ebs-csi-driver",P="release-1.65",D="https://github.com/kubernetes-sigs/aws-ebs-csi-driver/deploy/kubernetes/overlays/stable",C="https://github.com/kubernetes-csi/external-snapshotter/client/config/crd?ref=v8.6.0",x="aws-ebs-csi-driver"
;var N=n(22375),j=n(17810),O=n(22457);const wouldChange=e=>e.some(({action:e})=>"none"!==e);function diffValues(e,t){const wrap=e=>({apiVersion:"v1",kind:"Values",metadata:{name:""},values:e})
;return(0,O.w)(void 0===e?void 0:wrap(e),wrap(t))}var V=n(30326);function driverValues(e,t){const n=t.filter(e=>void 0===(0,
g.r)(e)&&"windows"!==e.metadata.labels?.["kubernetes.io/os"]),{values:o={},clusterName:r="",serviceAccountRoleArn:a=""}=e,s=e.region??function(e){
const t=new Set(e.flatMap(({metadata:e})=>e.labels?.["topology.kubernetes.io/region"]??[])),[n=""]=1===t.size?t:[];return n}(n),i={...""===s?{}:{region:s},...""===r?{}:{k8sTagClusterId:r},
...1===n.length?{replicaCount:1}:{},...""===a?{}:{serviceAccount:{annotations:{"eks.amazonaws.com/role-arn":a}}}},c={...0===Object.keys(i).length?{}:{controller:i},defaultStorageClass:{enabled:!1}}
;return(0,V.D3)(c,o)}const A={install:"create",upgrade:"update",recover:"recover",none:"none"},R={install:"the driver is not installed",upgrade:"the release has another version or other values",
recover:"a dead run left the release in the middle",none:"the release is as wanted"};var T=n(51455),I=n(76760),M=n(23509),z=n(6540),L=n(55281)
;async function kustomizeTarget({version:e="",kustomizeSource:t=""}){if(""===t){const t=""===e?P:e;if(/^[\w][\w./-]*$/.test(t))return`${D}?ref=${t}`
;throw new d.j1(`version: "${t}" is not a git reference`,{remedy:`Write a branch or tag of the driver, such as ${P}.`})}
if(""!==e)throw new d.j1(`version ${e} and kustomize-source ${t} exclude each other`,{remedy:"Leave version empty: the source says what is installed."});const n=I.resolve(t),o=await(0,
T.stat)(n).catch(()=>{});if(!0===o?.isDirectory())return n;if(/^[\w.]+@|^(\w+:\/\/)?[\w.-]+\.[a-z]+[/:]/i.test(t)){if(/[?&]ref=[^&]/.test(t))return t
;throw new d.j1(`kustomize-source: "${t}" names no reference`,{remedy:`Pin it: ${t}?ref=${P}.`})}throw new d.j1(`kustomize-source: there is no folder "${t}"`,{
remedy:"Name a folder with a kustomization, or an address such as https://host/path?ref=TAG."})}async function planKustomization(e,t){const{run:n,dryRun:o=!1}=t,r={...t,layer:w.rK,namespace:w.CU
},a=await async function(e,{kubernetes:t,signal:n}){return Promise.all(e.map(async e=>{if(void 0!==e.metadata.namespace)return e;const o=await t.resourceFor(e,{signal:n});return!0!==o?.namespaced?e:{
...e,metadata:{...e.metadata,namespace:w.CU}}}))}(await renderObjects(e,t),t),s=await(0,M.xS)(r,a),i=await(0,M.vl)(a,s,r,{planOnly:o,force:!1});return{
changes:i.changes.map(({kind:t,namespace:n,name:o,action:r,fields:a})=>({kind:t,...void 0===n?{}:{namespace:n},name:o,action:r,fields:a,reason:`as ${e} says`})),async execute(e){await(0,M.YK)(i,s,{
...r,signal:e},{force:!1,run:n})}}}async function renderObjects(e,{exec:t,logger:n,signal:o}){const r=await(0,z.e)(e,e,{exec:t,logger:n,signal:o});return(0,L.Y)(r,e)}
function decideMethod({method:e},{installation:t,release:n,workloads:o}){if(void 0===t)return{method:e??"helm",theirs:!1};const{by:r,ours:a,version:s}=t;if(void 0!==e&&e!==t.method){
const t=`The EBS CSI driver${""===s?"":` ${s}`} is installed by ${r}`;throw new d.j1(`method: ${e} was asked for, but ${t.replace(/^The/,"the")}`,{
remedy:"Leave method at auto to use it as it is, or remove it there first; volumes and claims outlive the driver.",details:{installedBy:r,version:s}})}const{controllers:i,daemonSets:l}=o
;if(!a&&void 0===n&&i.length+l.length===0)throw new d.Xf("EBS_CSI_LEFTOVER",`CSIDriver ${c.Qy} exists (from ${r}), but neither a controller nor a DaemonSet of the driver does`,{
remedy:`Remove what is left of that installation (kubectl delete csidriver ${c.Qy}), then run this again.`});return{method:t.method??"",theirs:!a&&"eks-addon"!==e}}async function checkRequest(e,t){
const{version:n="",values:o={},clusterName:r="",serviceAccountRoleArn:a=""}=e,{kustomizeSource:s="",chartMirror:i=""}=e,c={helm:{"kustomize-source":""!==s},kustomize:{values:Object.keys(o).length>0,
"cluster-name":""!==r,"service-account-role-arn":""!==a,"chart-mirror":""!==i},"eks-addon":{"kustomize-source":""!==s,"chart-mirror":""!==i}}[t],l=Object.entries(c).flatMap(([e,t])=>t?[e]:[])
;if(l.length>0)throw new d.j1(`${l.join(", ")}: without effect with method ${t}`,{
remedy:"kustomize"===t?"Write it into an overlay of your own and name that as kustomize-source, or take method helm.":`Leave ${l.join(" and ")} out, or choose the method that uses it.`})
;"helm"===t?function(e){if(""===e||/^[2-9]\d*\.\d+\.\d+(-[\w.]+)?$/.test(e))return;const t=/^v?1\.\d+/.test(e)
;throw new d.j1(`version: "${e}" is ${t?"a version of the driver, not of its chart":"not an exact version of the chart"}`,{
remedy:`Write the chart's version, such as ${$}; it counts from 2, the driver from 1.`})}(n):"kustomize"===t?await kustomizeTarget(e):function({platform:e,clusterName:t=""}){
if("eks"!==e)throw new d.j1(`method: eks-addon is only there on EKS, and the platform is ${e}`,{remedy:"Take method helm, or set platform to eks if this is a cluster of EKS."})
;if(""===t)throw new d.j1("method: eks-addon needs the name of the cluster",{remedy:"Give it as cluster-name; a kubeconfig holds the server's address, not EKS's name for it."})}(e)}var K=n(77598)
;const _="lamina.dev/probe",B="lamina.dev/probe-expires",F="public.ecr.aws/docker/library/busybox:1.37.0",q=65532;function podSpec(e,t){const container=(e,n)=>({name:e,image:t,command:n,resources:{
requests:{cpu:"10m",memory:"16Mi"},limits:{memory:"64Mi"}},securityContext:{allowPrivilegeEscalation:!1,readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},volumeMounts:[{name:"volume",
mountPath:"/volume"},{name:"word",mountPath:"/word",readOnly:!0}]});return{restartPolicy:"Never",automountServiceAccountToken:!1,enableServiceLinks:!1,terminationGracePeriodSeconds:1,securityContext:{
runAsNonRoot:!0,runAsUser:q,runAsGroup:q,fsGroup:q,seccompProfile:{type:"RuntimeDefault"}},initContainers:[container("write",["dd","if=/word/uid","of=/volume/lamina-probe","conv=fsync"])],
containers:[container("read",["cmp","/word/uid","/volume/lamina-probe"])],volumes:[{name:"volume",persistentVolumeClaim:{claimName:e}},{name:"word",downwardAPI:{items:[{path:"uid",fieldRef:{
fieldPath:"metadata.uid"}}]}}]}}var W=n(5045),U=n(80397),G=n(98008),J=n(35865),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},Q=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o})
;async function removeProbe({namespace:e,claim:t,pod:n},{client:o,logger:s},i){const c={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(c,(0,
r.R)(i,"the removal of the volume probe"),!1),{signal:u}=l,m=[],attempt=async(e,t)=>{try{return await t()}catch(t){return void m.push(`${e}: ${(0,d.gJ)(t)}`)}
},f=await attempt("The volume of the probe cannot be seen",()=>async function(e,t,n){const o=await t.get((0,a.Po)(e),{signal:n}),r=o?.spec?.volumeName;return void 0===r||""===r?void 0:t.get({
apiVersion:"v1",kind:"PersistentVolume",name:r},{signal:n})}(t,o,u)),p=void 0!==f&&"Retain"===reclaimPolicy(f),h=[n,t,...void 0===e?[]:[e]];await Promise.all(h.map(e=>attempt(`${(0,a.P5)((0,
a.Po)(e))} cannot be deleted`,()=>(0,G.U)([e],o,{signal:u}))));const v=[...h,...void 0===f||p?[]:[f]],g=await attempt("What the probe has left cannot be seen",()=>(0,G.L)(v,{client:o,signal:u}))
;for(const e of g?.remaining??[]){const t=await attempt("Its events cannot be seen",()=>whyStuck(e,o));m.push(`${(0,a.P5)((0,a.Po)(e))} is still there after ${(0,r.a3)(i)}${t??""}`)}if(p){
const e=f.metadata.name;m.push(`PersistentVolume ${e} stays, since its StorageClass says reclaimPolicy Retain; to remove it: kubectl delete pv ${e}, and its disk`)}for(const e of m)s.warning(e)
;return m}catch(e){c.error=e,c.hasError=!0}finally{Q(c)}}const reclaimPolicy=e=>e.spec?.persistentVolumeReclaimPolicy;async function whyStuck({kind:e,metadata:t},n){
const o=t.finalizers?.join(", ")??"",r=""===o?"":`, held by ${o}`;if("PersistentVolume"!==e)return r;const a=AbortSignal.timeout(5e3),{items:s}=await n.list({apiVersion:"v1",kind:"Event"},{
namespace:"default",fieldSelector:`involvedObject.name=${t.name}`,signal:a}),i=s.findLast(({type:e})=>"Warning"===e)?.message;if("string"!=typeof i)return r;const c=(0,J.Dv)(i)
;return void 0===c?`: ${(0,W.D)(i)}`:`: ${c.cause}. ${c.remedy}`}var X=n(29702);var probe_volume_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},H=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const Y=3e5,Z=3e4,ee=12e4,te=8e3
;async function probeVolume(e){const t={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:n,logger:o,clock:s,signal:c}=e,{timeout:u=Y,grace:m=Z,removalTimeout:f=ee}=e,p=s.now(),h=probe_volume_addDisposableResource(t,(0,
r.R)(u,"a volume that a pod can write to",c),!1),v=await async function({kubernetes:e,storageClass:t},n){const{items:o}=await e.list({apiVersion:i.tS,kind:"StorageClass"},{signal:n
}),r=o.map(i.Yy),a=r.map(({name:e})=>e).join(", "),s=`the cluster has ${""===a?"none":a}`;if(void 0!==t){const e=r.find(({name:e})=>e===t);if(void 0!==e)return e
;throw new d.j1(`storage-class: "${t}" does not exist; ${s}`,{remedy:"Name one that exists, or none to take the default."})}const[c]=r.filter(({isDefault:e})=>e).sort(i.ll);if(void 0!==c)return c
;throw new d.Xf("VOLUME_PROBE_FAILED",`No StorageClass is the default; ${s}`,{remedy:"Run ensure-storageclass first, or name a StorageClass."})}(e,h.signal),g=`lamina-probe-${e.suffix??(0,
K.randomBytes)(4).toString("hex")}`,y=function({name:e,namespace:t,storageClass:n,image:o,expires:r}){const metadata=(n={namespace:t??e})=>({name:e,...n,labels:{
"app.kubernetes.io/managed-by":"lamina",[_]:"volume"},annotations:{[B]:new Date(r).toISOString()}});return{namespace:void 0===t?{apiVersion:"v1",kind:"Namespace",metadata:metadata({})}:void 0,claim:{
apiVersion:"v1",kind:"PersistentVolumeClaim",metadata:metadata(),spec:{accessModes:["ReadWriteOnce"],storageClassName:n,resources:{requests:{storage:"1Gi"}}}},pod:{apiVersion:"v1",kind:"Pod",
metadata:metadata(),spec:podSpec(e,o)}}}({name:g,namespace:e.namespace,storageClass:v.name,image:e.image??F,expires:p+u+f+6e4}),w={client:n,logger:o,clock:s,signal:h.signal,grace:m};let b,k
;await async function(e,{client:t,logger:n,clock:o,signal:r}){const s=`${_}=volume`,i=void 0===e?["Namespace"]:["Pod","PersistentVolumeClaim"];for(const c of i)try{const{items:i}=await t.list({
apiVersion:"v1",kind:c},{...void 0===e?{}:{namespace:e},labelSelector:s,signal:r}),l=i.filter(({metadata:e})=>void 0===e.deletionTimestamp&&Date.parse(e.annotations?.[B]??"")<o.now())
;if(0===l.length)continue;const d=l.map(e=>(0,a.P5)((0,a.Po)(e))).join(", ");n.info(`Removing what an earlier probe left behind: ${d}`),await(0,G.U)(l,t,{signal:r})}catch(e){
if(!(e instanceof U.h))throw e;n.debug(`No earlier probe was looked for among ${c} objects: ${e.message}`)}}(e.namespace,w),
o.info(`Probing StorageClass ${v.name} (${v.provisioner}) with a claim and a pod ${g}`);try{k=await async function(e,t,n,o){const s=await async function({namespace:e,claim:t,pod:n},o){
const{client:s,signal:i}=o;void 0!==e&&await s.create(e,{signal:i});await s.create(t,{signal:i}),void 0!==e&&await async function(e,{client:t,signal:n}){const o={namespace:e,
fieldSelector:"metadata.name=default",signal:n};for await(const e of t.watch({apiVersion:"v1",kind:"ServiceAccount"},o))if("ADDED"===e.type)return;n.throwIfAborted()}(e.metadata.name,o)
;return await s.create(n,{signal:i}),async function({claim:e,pod:t},{client:n,logger:o,clock:s,signal:i,grace:c}){
const{name:l,namespace:d=""}=e.metadata,u=s.now(),m=Promise.withResolvers(),f=new AbortController,p=new Set;let h,v,g=!1;const fail=e=>m.resolve({written:!1,why:e}),tryEnd=()=>{
g&&void 0!==h&&m.resolve({written:!0,volume:h})},follow=async(e,t,o)=>{const r=n.watch({apiVersion:"v1",kind:e},{namespace:d,fieldSelector:`${t}=${l}`,signal:AbortSignal.any([i,f.signal])})
;for await(const t of r)"ADDED"===t.type||"MODIFIED"===t.type?o(t.object):"DELETED"===t.type&&"Event"!==e&&fail(`${e} ${d}/${l} was deleted by others`)
},y=[follow("PersistentVolumeClaim","metadata.name",({spec:t,status:n})=>{"Lost"===n?.phase&&fail(`${(0,a.P5)((0,a.Po)(e))} has lost its volume`),"Bound"===n?.phase&&void 0===h&&(h=t?.volumeName??"",
o.info(`Bound to PersistentVolume ${h} after ${(0,r.a3)(s.now()-u)}`),tryEnd())}),follow("Pod","metadata.name",({status:e})=>{"Failed"===e?.phase&&fail(`${(0,a.P5)((0,
a.Po)(t))} failed${void 0===e.message?"":`: ${e.message}`}`),g="Succeeded"===e?.phase,tryEnd()}),follow("Event","involvedObject.name",({metadata:e,...t})=>{
const n="string"==typeof t.message?t.message:"",a=`${e.name} ${e.resourceVersion??""}`;"Warning"!==t.type||p.has(a)||!0!==(0,J.Dv)(n)?.lasting||(p.add(a),v??=s.now(),
s.now()-v>=c?fail(n):1===p.size&&o.info(`Waiting ${(0,r.a3)(c)} for this to pass, since rights take a moment to spread: ${n}`))}).catch(e=>{if(!(e instanceof U.h))throw e
;o.debug(`Events are not seen: ${e.message}`)})].map(e=>e.catch(e=>m.reject(e)));try{return await(0,X.E)(m.promise,i)}finally{f.abort(),await Promise.all(y)}}({claim:t,pod:n},o)}(e,n).catch(r=>{
o.signal.throwIfAborted();const s=r instanceof U.h?(0,l.F)((0,a.Po)(e.pod),r):void 0;if(void 0!==s)throw probe_volume_failure(t,s);if(r!==n.signal.reason)throw r;return{written:!1,
why:"it did not come to an end in time"}});if(s.written)return s.volume;const{kubernetes:i,logger:c,clock:d,signal:u}=o,m={state:"failed",reason:"VolumeProbe",message:(0,W.D)(s.why)}
;throw probe_volume_failure(t,await(0,l.h)((0,a.Po)(e.claim),{client:i,logger:c,clock:d,signal:u,readiness:m}))}(y,v,w,e)}finally{b=await removeProbe(y,w,c.aborted?te:f)}return{bound:!0,volume:k,
storageClass:v.name,provisioner:v.provisioner,written:!0,durationMs:s.now()-p,removed:0===b.length,left:b}}catch(e){t.error=e,t.hasError=!0}finally{H(t)}}
function probe_volume_failure({name:e,provisioner:t},n){const{code:o,culprit:r,cause:a,remedy:s,evidence:i}=n
;return new d.Xf("VOLUME_PROBE_FAILED",`StorageClass ${e} gives no volume that works: ${a}`,{remedy:s,details:{storageClass:e,provisioner:t,cause:o,culprit:r,evidence:i}})}const ne=36e5,oe=1e4
;async function probeDriver(e,t){const{kubernetes:n,logger:o,clock:r,signal:a,probeImage:s="",probeStorageClass:l=""}=e,probe=async e=>probeVolume({kubernetes:n,logger:o,clock:r,signal:a,
storageClass:e,timeout:t,...""===s?{}:{image:s}});if(""!==l)return probe(l);const{items:d}=await n.list({apiVersion:i.tS,kind:"StorageClass"},{signal:a
}),[u]=d.map(i.Yy).filter(({isDefault:e})=>e).sort(i.ll);if(u?.provisioner===c.Qy)return probe(u.name);await async function(e,t){
const n=t.clock.now(),o=e.filter(({metadata:{labels:e,annotations:t}})=>"volume"===e?.[_]&&Date.parse(t?.[B]??"")<n);for(const e of o)await remove(e,t)}(d,e);const m=await n.create((f=r.now()+ne,{
apiVersion:i.tS,kind:"StorageClass",metadata:{name:`lamina-probe-${(0,K.randomBytes)(4).toString("hex")}`,labels:{"app.kubernetes.io/managed-by":"lamina",[_]:"volume"},annotations:{
[B]:new Date(f).toISOString()}},provisioner:c.Qy,parameters:{type:"gp3"},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete"}),{signal:a});var f;try{return await probe(m.metadata.name)
}finally{await remove(m,e)}}async function remove({metadata:{name:e}},{kubernetes:t,logger:n}){try{const n=AbortSignal.timeout(oe);await t.delete({apiVersion:i.tS,kind:"StorageClass",name:e},{signal:n
})}catch(t){n.warning(`StorageClass ${e} of the probe cannot be deleted: ${(0,d.gJ)(t)}`)}}var re=n(78346),ae=n(67936),se=n(87087),ie=n(24017),ce=n(46960);async function planSnapshotCrds(e){
const{kubernetes:t,clock:n,logger:o,signal:r,dryRun:a=!1}=e,s=(await renderObjects(C,e)).filter(ce.NH),i=await(0,se.c0)(s,{layer:"snapshot-crds",client:t,logger:o,signal:r,planOnly:a,force:!0,
members:new Map});for(const{live:e,desired:t}of i)(0,ae.$5)(e,t);return{changes:i.map(({change:e})=>({kind:e.kind,name:e.name,action:e.action,fields:[],
reason:"the kinds of volume snapshots were asked for"})),async execute(r){const a=await(0,re.zE)(i,{client:t,clock:n,logger:o,signal:r,force:!0});t.forgetDiscovery()
;const{ready:s,resources:c}=await(0,ie.L)(a,{...e,signal:r},{startedAt:n.now(),rules:p.v8});if(s)return;const l=c.find(({readiness:e})=>"ready"!==e.state)
;throw new d.Xf("SNAPSHOT_CRDS_NOT_READY",`The kinds of volume snapshots are not established: ${l?.reference.name??""}: ${l?.readiness.message??""}`,{
remedy:"See the conditions of that CustomResourceDefinition; other kinds may hold its names."})}}}var install_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},le=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const de=6e5,ue=6e4,me="lamina-ebs-csi-driver"
;async function installEbsCsiDriver(e){const t={stack:[],error:void 0,hasError:!1};try{const{kubernetes:n,clock:i,logger:c,signal:l,method:f,timeout:p=de}=e;void 0!==f&&await checkRequest(e,f)
;const h=i.now()+p,v=install_addDisposableResource(t,(0,r.R)(p,"the EBS CSI driver",l),!1),g={...e,signal:v.signal},y=await(0,
w.oM)(n,v.signal),S=function({platform:e,method:t},{installation:n,autoMode:o}){if("local"===e)return"a local cluster brings its own storage and has no EBS"
;if("gke"===e)return"GKE brings its own driver, pd.csi.storage.gke.io"
;if(o&&void 0===n&&void 0===t)return"EKS Auto Mode brings its own driver, ebs.csi.eks.amazonaws.com; nodes of your own beside it need method: eks-addon or helm"
;if("unknown"===e&&void 0===n)throw new d.j1("It cannot be told whether this cluster runs on EC2",{remedy:"Set platform to ec2, eks, gke or local."})}(e,y)
;if(void 0!==S)return c.notice(`No EBS CSI driver is installed: ${S}`),{changed:!1,version:"",method:"",skipped:S,nodesReady:0,nodes:[],plan:[]};const $=decideMethod(e,y)
;$.theirs?function({logger:e,version:t=""},{installation:n}){if(void 0===n)return;const o=""===n.version?"":` ${n.version}`,r=""===t?"":`; version ${t} was asked for, and has to be installed there`
;e.notice(`The EBS CSI driver${o} is installed by ${n.by}; Lamina neither upgrades nor removes it${r}`)}(e,y):""!==$.method&&await checkRequest(e,$.method)
;const E="eks-addon"!==$.method||$.theirs?void 0:await e.openAws();try{const t={request:g,aws:E,timeLeft:()=>h-i.now()},n=await async function(e,t,n){
const{request:r}=n,{kubernetes:a,logger:s,signal:i,run:c,dryRun:l=!1}=r,d=(await makePlans(e,t,n)).flatMap(({changes:e})=>e);if(l)for(const e of d)s.info(`${describeChange(e)} (dry run)`)
;return l||!wouldChange(d)?d:(0,o.kK)({name:me,namespace:w.CU,run:c,signal:i},r,async e=>{const t={...n,request:{...r,signal:e}},o=await(0,w.oM)(a,e),i=await makePlans(o,decideMethod(r,o),t)
;for(const{changes:t,execute:n}of i)if(wouldChange(t)){await n(e);for(const e of t)"none"!==e.action&&s.info(describeChange(e))}return i.flatMap(({changes:e})=>e)})}(y,$,t)
;return await async function({signal:e},{request:t,timeLeft:n},{installation:o},{method:r,theirs:i},c){const{kubernetes:l,logger:d,signal:f,probe:p="csinode",dryRun:h=!1}=t,v=h?await(0,
u.J)(l,f):await async function(e,t,n){const{kubernetes:o,clock:r,logger:i,signal:c}=t,l=await(0,
w.F0)(o,c),d=expectationsOf(l.controllers,k.controllers),m=expectationsOf(l.daemonSets,k.daemonSets),f=m.map(({reference:e})=>e),p=await(0,s.f)([...d,...m,{reference:b}],{client:o,clock:r,logger:i,
signal:c,rules:driverRules(f,e),onProgress({reference:e,readiness:t,previous:n}){(n?.state===t.state?i.debug:i.info)(`${(0,a.P5)(e)}: ${t.message||t.reason}`)}})
;if(!p.ready)throw await explainDriver(p,f,{...t,signal:n});return(0,u.J)(o,c)}("none"!==p,t,e),{workloads:g,nodes:y}=v,S=(0,m.ph)(y,"ready").length,$=(0,w.pE)(g.controllers)
;for(const{name:e,reason:t=""}of(0,m.ph)(y,"left-out"))d.info(`Node ${e} is left out: ${t}`);h||d.info(`EBS CSI driver ${$} is ready on ${S} of ${y.length} nodes`)
;const E="volume"!==p||h?void 0:await probeDriver({...t,signal:e},Math.max(ue,n()));return{changed:wouldChange(c),version:$,method:r,...i&&void 0!==o?{installedBy:o.by}:{},nodesReady:S,nodes:y,
...void 0===E?{}:{probe:E},plan:c}}(e,t,y,$,n)}finally{E?.close()}}catch(e){t.error=e,t.hasError=!0}finally{le(t)}}async function makePlans(e,{method:t,theirs:n},{request:o,aws:r,timeLeft:a}){
const s=!0===o.snapshotCrds?[await planSnapshotCrds(o)]:[];if(n)return s;if("helm"===t){const t=await o.kubernetes.list({apiVersion:"v1",kind:"Node"},{signal:o.signal})
;s.push(function(e,{release:t},n){const o=void 0===e.version||""===e.version?$:e.version,r=driverValues(e,n),a=(0,N.co)(t,{version:o,values:r}),s=[...t?.chartVersion===o?[]:[{path:"chart",
...void 0===t?{}:{from:t.chartVersion},to:o}],...diffValues(void 0===t?void 0:{...t.values},r)];return{changes:[{kind:"HelmRelease",namespace:w.CU,name:w.g2,action:A[a],fields:"none"===a?[]:s,
reason:R[a]}],async execute(t){const{helm:n,kubernetes:s,clock:i,logger:c,chartMirror:l}=e,d=(0,j.I)({chart:E,version:o},void 0===l?{}:{address:l}),u=await n.pull(d)
;c.info(`Helm release ${w.CU}/${w.g2}: ${a} ${E} ${o}`),await(0,N.TH)({...d,chartDirectory:u,release:w.g2,namespace:w.CU,values:r},{helm:n,kubernetes:s,clock:i,logger:c,signal:t})}}}(o,e,t.items))
}else"kustomize"===t?s.push(await planKustomization(await kustomizeTarget(o),o)):void 0!==r&&s.push(await async function(e,t,n){
const{clusterName:o="",version:r="",values:a,serviceAccountRoleArn:s=""}=t;if(void 0===await e.find("eks","DescribeCluster",{name:o
}))throw new d.j1(`cluster-name: EKS knows no cluster "${o}" in ${e.region}`,{remedy:"Correct the name, the region or the account that the credentials belong to."})
;const{requirement:i,addon:c,pending:l}=await(0,S.wQ)(e,{clusterName:o,name:x,version:r,...void 0===a||0===Object.keys(a).length?{}:{configuration:a},...""===s?{}:{serviceAccountRoleArn:s}
}),{check:u,state:m,detail:f,remedy:p,calls:h}=i;if("ok"!==m&&0===h.length)throw new d.Xf("EKS_ADDON",`${u}: ${f}`,void 0===p?{}:{remedy:p});const{clock:v,logger:g}=t;return{changes:[{kind:"EksAddon",
namespace:o,name:x,action:0===h.length?"none":void 0===c?"create":"update",fields:[],reason:f}],async execute(t){for(const t of h)await e.write(t),
g.info(`${t.service}:${t.action} ${t.resource}: ${t.reason}`);l&&await(0,S.dP)({aws:e,clock:v,logger:g,signal:t,clusterName:o,name:x,timeout:n()})}}}(r,o,a));return s}
function describeChange({kind:e,namespace:t,name:n,action:o,reason:r}){return`${e} ${void 0===t?"":`${t}/`}${n}: ${o}, since ${r}`}},70176:(e,t,n)=>{n.d(t,{CU:()=>d,F0:()=>readWorkloads,g2:()=>u,
oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m});var o=n(22375),r=n(92194),a=n(84593),s=n(63036),i=n(23509),c=n(41675),l=n(2088)
;const d="kube-system",u="aws-ebs-csi-driver",m="ebs-csi",f="ebs-csi-controller",p="ebs-csi-node",h="app.kubernetes.io/name",v="app.kubernetes.io/version";async function examineDriver(e,t){
const[n,o,a]=await Promise.all([e.list({apiVersion:c.tS,kind:"CSIDriver"},{signal:t}),(0,r.iJ)(e,d,u,{signal:t}),readWorkloads(e,t)]);return{
installation:judgeInstallation(n.items.find(({metadata:e})=>e.name===l.Qy),o,a),release:o,workloads:a,autoMode:n.items.some(({metadata:e})=>e.name===l.jk)}}async function readWorkloads(e,t){
const find=async(n,o)=>{const r={apiVersion:"apps/v1",kind:n},a=(await Promise.all([e.list(r,{labelSelector:`${h}=${u}`,signal:t}),e.list(r,{fieldSelector:`metadata.name=${o}`,signal:t
})])).flatMap(({items:e})=>e);return[...new Map(a.map(e=>[(0,s.TN)((0,s.Po)(e)),e])).values()]},[n,o]=await Promise.all([find("Deployment",f),find("DaemonSet",p)]);return{controllers:n,daemonSets:o}}
function judgeInstallation(e,t,{controllers:n,daemonSets:r}){const a=[...n,...r,...void 0===e?[]:[e]],s=driverVersion(n);if(void 0!==t&&"uninstalled"!==t.status){const e=(0,o.s6)(t);return{
...helmRelease(d,u),ours:e,version:s||(t.appVersion??"")}}const i=a.map(markOf).filter(e=>void 0!==e),[c]=i.length>0?i:a.length>0?[g]:[];return void 0===c?void 0:{...c,version:s}}
const helmRelease=(e,t)=>({by:`Helm release ${e}/${t}`,method:"helm"}),g={by:"plain manifests (kubectl apply -k)",method:"kustomize",ours:!1};function markOf({metadata:e}){
const{labels:t={},annotations:n={},managedFields:o=[]}=e,r=t["app.kubernetes.io/managed-by"],s=n["meta.helm.sh/release-name"];if(void 0!==s)return{
...helmRelease(n["meta.helm.sh/release-namespace"]??"",s),ours:!1};if(t[a.vr]===(0,i.yd)(m,d).id)return{by:"Lamina, by kustomize",method:"kustomize",ours:!0}
;if("EKS"===r||o.some(e=>"eks"===e.manager))return{by:"the EKS add-on aws-ebs-csi-driver",method:"eks-addon",ours:!1};const c=Object.keys(t).some(e=>e.startsWith("addon.kops.k8s.io/"))
;return"kops"===r||c?{by:"kops",method:void 0,ours:!1}:void 0}function driverVersion(e){for(const{metadata:t,...n}of e){
const e=n.spec,o=e?.template?.spec?.containers??[],r=(o.find(({name:e})=>"ebs-plugin"===e)??o[0])?.image??"",a=/:v?(\d+\.\d+\.\d+[^@]*)/.exec(r)?.[1]??t.labels?.[v]
;if(void 0!==a)return a.replace(/^v/,"")}return""}},55559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var o=n(41675),r=n(70176),a=n(27879);async function lookAtDriver(e,t){
const[n,s,i]=await Promise.all([(0,r.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:o.tS,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,
a.dK)(s.items,i.items,n.daemonSets)}}},27879:(e,t,n)=>{n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var o=n(2088),r=n(60871);function judgeNodes(e,t,n){
const o=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{const{name:t}=e.metadata;if(o.has(t)&&isWell(e))return{name:t,state:"ready"};const a=(0,r.q)(e,n);return void 0===a?{
name:t,state:"missing"}:{name:t,state:"left-out",reason:a}}).sort((e,t)=>e.name<t.name?-1:1)}function hasDriver(e){const t=e.spec?.drivers;return!0===t?.some(({name:e})=>e===o.Qy)}
const isWell=e=>void 0===(0,r.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t);function listNames(e,t=5){const n=e.slice(0,t).map(({name:e})=>e)
;return e.length>t?`${n.join(", ")} and ${e.length-t} more`:n.join(", ")}}};
