export const id=662;export const ids=[662];export const modules={4907:(e,t,n)=>{n.d(t,{g:()=>a});var o=n(5842),r=n(4917);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...r.bB}},6662:(e,t,n)=>{n.r(t),n.d(t,{action:()=>he})
;var o=n(4638),r=n(5399),a=n(8644),s=n(682),i=n(3036),c=n(6712),l=n(1675),d=n(2088),u=n(4462),m=n(2317),f=n(5559),p=n(7879),h=n(7418),v=n(9625),g=n(9669),y=n(9269),w=n(871);const cluster=(e,t)=>({
apiVersion:e,kind:t,scope:"cluster",concerns:()=>{}});function driverRules(e,t){const n={group:"storage.k8s.io",kind:"CSIDriver",proof:"whereStated",
doc:"The kubelet of every eligible node has registered the driver (CSINode).",source:'CSI documentation, "Node driver registrar"',related:[cluster("v1","Node"),cluster(l.tS,"CSINode")],
judge:(t,{observed:n})=>function(e){const t=(0,p.ph)(e,"missing"),n=(0,p.ph)(e,"ready"),o=t.length+n.length;return 0===o?(0,
g.OP)("NoNode",`none of ${e.length} nodes can take the driver`):0===t.length?(0,g.Gc)("Registered",`registered on ${o} nodes`):(0,
g.OP)("NotRegistered",`not registered on ${t.length} of ${o} nodes: ${(0,p.Zv)(t)}`)}(function(e,t){return(0,p.dK)(e.list("","Node"),e.list("storage.k8s.io","CSINode"),t.flatMap(t=>e.get(t)??[]))
}(n,e))};return(0,v.jB)([...t?[n]:[],...forgiving()])}function forgiving(){const e=y.J.find(({kind:e})=>"DaemonSet"===e);if(void 0===e)return[];return[{...e,
related:[...e.related??[],cluster("v1","Node")],judge:(t,n)=>{const o=e.judge(t,n);return"ready"===o.state?o:function(e,t){
const n=e.status??{},{desiredNumberScheduled:o=0,updatedNumberScheduled:r=0}=n,{numberReady:a=0,numberAvailable:s=0}=n,i=new Set(t.list("","Node").filter(t=>void 0!==(0,
w.q)(t,[e])).map(({metadata:e})=>e.name)),c=t.list("","Pod",e.metadata.namespace).filter(t=>isOf(t,e)&&i.has(nodeOf(t))&&!isReady(t)).length,l=[r,a,s].every(e=>e>=o-c);return c>0&&l?(0,
g.Gc)("Available",`available on ${s} nodes; ${c} of ${o} are left out`):void 0}(t,n.observed)??o}}]}const isOf=(e,t)=>!0===e.metadata.ownerReferences?.some(({uid:e})=>e===t.metadata.uid)
;function nodeOf(e){const t=(0,h.gT)(e,"spec","affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution","nodeSelectorTerms").flatMap(e=>(0,h.gT)(e,"matchFields")),[n]=(0,
h.gT)(t.find(e=>"metadata.name"===(0,h.bX)(e,"key")),"values");return(0,h.bX)(e,"spec","nodeName")??("string"==typeof n?n:"")}const isReady=e=>"True"===(0,i.fS)(e,"Ready")?.status
;async function explainDriver(e,t,n){const o=AbortSignal.any([n.signal,AbortSignal.timeout(3e4)]),{nodes:r}=await(0,f.J)(n.kubernetes,o),a=(0,p.ph)(r,"missing"),c="Failed"===e.reason?"":` after ${(0,
s.a3)(e.elapsed)}`,l=function(e){const t=e.find(({readiness:e})=>"failed"===e.state)??e.find(({readiness:e})=>"progressing"===e.state)
;if(void 0===t)throw new TypeError("Nothing of the wait is left to explain");return t}(e.resources),[d]=a;if("Deployment"===l.reference.kind||void 0===d){const e=await diagnoseStuck(l,n,o)
;return failure(`${(0,i.P5)(l.reference)} is not ready${c}`,e,r)}const m=await async function({name:e},t,n,o,r){const{kubernetes:a,clock:s,logger:c}=o,l=await async function(e,t,{kubernetes:n},o){
for(const r of t){const t=await n.get(r,{signal:o});if(void 0===t)continue;const{items:a}=await n.list({apiVersion:"v1",kind:"Pod"},{...void 0===r.namespace?{}:{namespace:r.namespace},
labelSelector:selectorOf(t),signal:o}),s=a.find(n=>isOf(n,t)&&nodeOf(n)===e);if(void 0!==s)return s}return}(e,t,o,r);if(void 0===l)return diagnoseStuck(n,o,r);const d=(0,i.Po)(l)
;if(!isReady(l))return(0,u.h)(d,{client:a,clock:s,logger:c,signal:r});const m=`kubectl --namespace ${d.namespace??""} logs ${d.name} --container node-driver-registrar`;return{
code:"EBS_CSI_NOT_REGISTERED",culprit:d,cause:`its pod ${d.name} is ready, but the kubelet has not registered it (CSINode ${e} does not name ebs.csi.aws.com)`,
remedy:`See why the registrar does not reach the kubelet: ${m}. Where the kubelet does not live in /var/lib/kubelet (k0s, MicroK8s), set the value node.kubeletPath.`,evidence:[]}
}(d,t,l,n,o),h=a.length+(0,p.ph)(r,"ready").length;return failure(`The EBS CSI driver is not registered ${1===a.length?`on node ${d.name} (1 of ${h})`:`on ${a.length} of ${h} nodes (${(0,
p.Zv)(a)})`}${c}`,m,r,1===a.length?"":`node ${d.name}: `)}function failure(e,{code:t,culprit:n,cause:o,remedy:r,evidence:a},s,i=""){return new m.Xf("EBS_CSI_NOT_READY",`${e}: ${i}${o}`,{remedy:r,
details:{cause:t,culprit:n,evidence:a,nodes:s.filter(({state:e})=>"ready"!==e)}})}async function diagnoseStuck({reference:e,readiness:t},{kubernetes:n,clock:o,logger:r},a){return(0,u.h)(e,{client:n,
clock:o,logger:r,signal:a,readiness:t})}function selectorOf(e){const t=e.spec;return Object.entries(t?.selector?.matchLabels??{}).map(([e,t])=>`${e}=${t}`).join(",")}var k=n(176);const b={
apiVersion:l.tS,kind:"CSIDriver",name:d.Qy},$={controllers:[{apiVersion:"apps/v1",kind:"Deployment",namespace:k.CU,name:"ebs-csi-controller"}],daemonSets:[{apiVersion:"apps/v1",kind:"DaemonSet",
namespace:k.CU,name:"ebs-csi-node"}]};function expectationsOf(e,t){return 0===e.length?t.map(e=>({reference:e})):e.map(e=>({reference:(0,i.Po)(e),...void 0===e.metadata.generation?{}:{
generation:e.metadata.generation},...void 0===e.metadata.uid?{}:{uid:e.metadata.uid}}))}var S=n(5709)
;const E="2.65.1",A="oci://public.ecr.aws/ebs-csi-driver/charts/aws-ebs-csi-driver",D="release-1.65",C="aws-ebs-csi-driver";var N=n(338),P=n(7810),O=n(2457)
;const wouldChange=e=>e.some(({action:e})=>"none"!==e);function diffValues(e,t){const wrap=e=>({apiVersion:"v1",kind:"Values",metadata:{name:""},values:e});return(0,
O.w)(void 0===e?void 0:wrap(e),wrap(t))}var I=n(326);function driverValues(e,t){const n=t.filter(e=>void 0===(0,
w.r)(e)&&"windows"!==e.metadata.labels?.["kubernetes.io/os"]),{values:o={},clusterName:r="",serviceAccountRoleArn:a=""}=e,s=e.region??function(e){
const t=new Set(e.flatMap(({metadata:e})=>e.labels?.["topology.kubernetes.io/region"]??[])),[n=""]=1===t.size?t:[];return n}(n),i={...""===s?{}:{region:s},...""===r?{}:{k8sTagClusterId:r},
...1===n.length?{replicaCount:1}:{},...""===a?{}:{serviceAccount:{annotations:{"eks.amazonaws.com/role-arn":a}}}},c={...0===Object.keys(i).length?{}:{controller:i},defaultStorageClass:{enabled:!1}}
;return(0,I.D3)(c,o)}const R={install:"create",upgrade:"update",recover:"recover",none:"none"},T={install:"the driver is not installed",upgrade:"the release has another version or other values",
recover:"a dead run left the release in the middle",none:"the release is as wanted"};var j=n(1455),x=n(6760),V=n(3509),q=n(6540),L=n(5281)
;async function kustomizeTarget({version:e="",kustomizeSource:t=""}){if(""===t){const t=""===e?D:e
;if(/^[\w][\w./-]*$/.test(t))return`https://github.com/kubernetes-sigs/aws-ebs-csi-driver/deploy/kubernetes/overlays/stable?ref=${t}`;throw new m.j1(`version: "${t}" is not a git reference`,{
remedy:`Write a branch or tag of the driver, such as ${D}.`})}if(""!==e)throw new m.j1(`version ${e} and kustomize-source ${t} exclude each other`,{
remedy:"Leave version empty: the source says what is installed."});const n=x.resolve(t),o=await(0,j.stat)(n).catch(()=>{});if(!0===o?.isDirectory())return n
;if(/^[\w.]+@|^(\w+:\/\/)?[\w.-]+\.[a-z]+[/:]/i.test(t)){if(/[?&]ref=[^&]/.test(t))return t;throw new m.j1(`kustomize-source: "${t}" names no reference`,{remedy:`Pin it: ${t}?ref=${D}.`})}
throw new m.j1(`kustomize-source: there is no folder "${t}"`,{remedy:"Name a folder with a kustomization, or an address such as https://host/path?ref=TAG."})}async function planKustomization(e,t){
const{run:n,dryRun:o=!1}=t,r={...t,layer:k.rK,namespace:k.CU},a=await async function(e,{kubernetes:t,signal:n}){return Promise.all(e.map(async e=>{if(void 0!==e.metadata.namespace)return e
;const o=await t.resourceFor(e,{signal:n});return!0!==o?.namespaced?e:{...e,metadata:{...e.metadata,namespace:k.CU}}}))}(await renderObjects(e,t),t),s=await(0,V.xS)(r,a),i=await(0,V.vl)(a,s,r,{
planOnly:o,force:!1});return{changes:i.changes.map(({kind:t,namespace:n,name:o,action:r,fields:a})=>({kind:t,...void 0===n?{}:{namespace:n},name:o,action:r,fields:a,reason:`as ${e} says`})),
async execute(e){await(0,V.YK)(i,s,{...r,signal:e},{force:!1,run:n})}}}async function renderObjects(e,{exec:t,logger:n,signal:o}){const r=await(0,q.e)(e,e,{exec:t,logger:n,signal:o});return(0,
L.Y)(r,e)}function decideMethod({method:e},{installation:t,release:n,workloads:o}){if(void 0===t)return{method:e??"helm",theirs:!1};const{by:r,ours:a,version:s}=t;if(void 0!==e&&e!==t.method){
const t=`The EBS CSI driver${""===s?"":` ${s}`} is installed by ${r}`;throw new m.j1(`method: ${e} was asked for, but ${t.replace(/^The/,"the")}`,{
remedy:"Leave method at auto to use it as it is, or remove it there first; volumes and claims outlive the driver.",details:{installedBy:r,version:s}})}const{controllers:i,daemonSets:c}=o
;if(!a&&void 0===n&&i.length+c.length===0)throw new m.Xf("EBS_CSI_LEFTOVER",`CSIDriver ${d.Qy} exists (from ${r}), but neither a controller nor a DaemonSet of the driver does`,{
remedy:`Remove what is left of that installation (kubectl delete csidriver ${d.Qy}), then run this again.`});return{method:t.method??"",theirs:!a&&"eks-addon"!==e}}async function checkRequest(e,t){
const{version:n="",values:o={},clusterName:r="",serviceAccountRoleArn:a=""}=e,{kustomizeSource:s="",chartMirror:i=""}=e,c={helm:{"kustomize-source":""!==s},kustomize:{values:Object.keys(o).length>0,
"cluster-name":""!==r,"service-account-role-arn":""!==a,"chart-mirror":""!==i},"eks-addon":{"kustomize-source":""!==s,"chart-mirror":""!==i}}[t],l=Object.entries(c).flatMap(([e,t])=>t?[e]:[])
;if(l.length>0)throw new m.j1(`${l.join(", ")}: without effect with method ${t}`,{
remedy:"kustomize"===t?"Write it into an overlay of your own and name that as kustomize-source, or take method helm.":`Leave ${l.join(" and ")} out, or choose the method that uses it.`})
;"helm"===t?function(e){if(""===e||/^[2-9]\d*\.\d+\.\d+(-[\w.]+)?$/.test(e))return;const t=/^v?1\.\d+/.test(e)
;throw new m.j1(`version: "${e}" is ${t?"a version of the driver, not of its chart":"not an exact version of the chart"}`,{
remedy:`Write the chart's version, such as ${E}; it counts from 2, the driver from 1.`})}(n):"kustomize"===t?await kustomizeTarget(e):function({platform:e,clusterName:t=""}){
if("eks"!==e)throw new m.j1(`method: eks-addon is only there on EKS, and the platform is ${e}`,{remedy:"Take method helm, or set platform to eks if this is a cluster of EKS."})
;if(""===t)throw new m.j1("method: eks-addon needs the name of the cluster",{remedy:"Give it as cluster-name; a kubeconfig holds the server's address, not EKS's name for it."})}(e)}var M=n(7598)
;const F="lamina.dev/probe",z="lamina.dev/probe-expires",B=65532;function podSpec(e,t){const container=(e,n)=>({name:e,image:t,command:n,resources:{requests:{cpu:"10m",memory:"16Mi"},limits:{
memory:"64Mi"}},securityContext:{allowPrivilegeEscalation:!1,readOnlyRootFilesystem:!0,capabilities:{drop:["ALL"]}},volumeMounts:[{name:"volume",mountPath:"/volume"},{name:"word",mountPath:"/word",
readOnly:!0}]});return{restartPolicy:"Never",automountServiceAccountToken:!1,enableServiceLinks:!1,terminationGracePeriodSeconds:1,securityContext:{runAsNonRoot:!0,runAsUser:B,runAsGroup:B,fsGroup:B,
seccompProfile:{type:"RuntimeDefault"}},initContainers:[container("write",["dd","if=/word/uid","of=/volume/lamina-probe","conv=fsync"])],
containers:[container("read",["cmp","/word/uid","/volume/lamina-probe"])],volumes:[{name:"volume",persistentVolumeClaim:{claimName:e}},{name:"word",downwardAPI:{items:[{path:"uid",fieldRef:{
fieldPath:"metadata.uid"}}]}}]}}var W=n(5045),K=n(397),_=n(8008),U=n(5865),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},G=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o})
;async function removeProbe({namespace:e,claim:t,pod:n},{client:o,logger:r},a){const c={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(c,(0,
s.R)(a,"the removal of the volume probe"),!1),{signal:d}=l,u=[],attempt=async(e,t)=>{try{return await t()}catch(t){return void u.push(`${e}: ${(0,m.gJ)(t)}`)}
},f=await attempt("The volume of the probe cannot be seen",()=>async function(e,t,n){const o=await t.get((0,i.Po)(e),{signal:n}),r=o?.spec?.volumeName;return void 0===r||""===r?void 0:t.get({
apiVersion:"v1",kind:"PersistentVolume",name:r},{signal:n})}(t,o,d)),p=void 0!==f&&"Retain"===reclaimPolicy(f),h=[n,t,...void 0===e?[]:[e]];await Promise.all(h.map(e=>attempt(`${(0,i.P5)((0,
i.Po)(e))} cannot be deleted`,()=>(0,_.U)([e],o,{signal:d}))));const v=[...h,...void 0===f||p?[]:[f]],g=await attempt("What the probe has left cannot be seen",()=>(0,_.L)(v,{client:o,signal:d}))
;for(const e of g?.remaining??[]){const t=await attempt("Its events cannot be seen",()=>whyStuck(e,o));u.push(`${(0,i.P5)((0,i.Po)(e))} is still there after ${(0,s.a3)(a)}${t??""}`)}if(p){
const e=f.metadata.name;u.push(`PersistentVolume ${e} stays, since its StorageClass says reclaimPolicy Retain; to remove it: kubectl delete pv ${e}, and its disk`)}for(const e of u)r.warning(e)
;return u}catch(e){c.error=e,c.hasError=!0}finally{G(c)}}const reclaimPolicy=e=>e.spec?.persistentVolumeReclaimPolicy;async function whyStuck({kind:e,metadata:t},n){
const o=t.finalizers?.join(", ")??"",r=""===o?"":`, held by ${o}`;if("PersistentVolume"!==e)return r;const a=AbortSignal.timeout(5e3),{items:s}=await n.list({apiVersion:"v1",kind:"Event"},{
namespace:"default",fieldSelector:`involvedObject.name=${t.name}`,signal:a}),i=s.findLast(({type:e})=>"Warning"===e)?.message;if("string"!=typeof i)return r;const c=(0,U.Dv)(i)
;return void 0===c?`: ${(0,W.D)(i)}`:`: ${c.cause}. ${c.remedy}`}var Q=n(9702);var probe_volume_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},J=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const X=3e5,Y=3e4,H=12e4
;async function probeVolume(e){const t={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:n,logger:o,clock:r,signal:a}=e,{timeout:c=X,grace:d=Y,removalTimeout:f=H}=e,p=r.now(),h=probe_volume_addDisposableResource(t,(0,
s.R)(c,"a volume that a pod can write to",a),!1),v=await async function({kubernetes:e,storageClass:t},n){const{items:o}=await e.list({apiVersion:l.tS,kind:"StorageClass"},{signal:n
}),r=o.map(l.Yy),a=r.map(({name:e})=>e).join(", "),s=`the cluster has ${""===a?"none":a}`;if(void 0!==t){const e=r.find(({name:e})=>e===t);if(void 0!==e)return e
;throw new m.j1(`storage-class: "${t}" does not exist; ${s}`,{remedy:"Name one that exists, or none to take the default."})}const[i]=r.filter(({isDefault:e})=>e).sort(l.ll);if(void 0!==i)return i
;throw new m.Xf("VOLUME_PROBE_FAILED",`No StorageClass is the default; ${s}`,{remedy:"Run ensure-storageclass first, or name a StorageClass."})}(e,h.signal),g=`lamina-probe-${e.suffix??(0,
M.randomBytes)(4).toString("hex")}`,y=function({name:e,namespace:t,storageClass:n,image:o,expires:r}){const metadata=(n={namespace:t??e})=>({name:e,...n,labels:{
"app.kubernetes.io/managed-by":"lamina",[F]:"volume"},annotations:{[z]:new Date(r).toISOString()}});return{namespace:void 0===t?{apiVersion:"v1",kind:"Namespace",metadata:metadata({})}:void 0,claim:{
apiVersion:"v1",kind:"PersistentVolumeClaim",metadata:metadata(),spec:{accessModes:["ReadWriteOnce"],storageClassName:n,resources:{requests:{storage:"1Gi"}}}},pod:{apiVersion:"v1",kind:"Pod",
metadata:metadata(),spec:podSpec(e,o)}}}({name:g,namespace:e.namespace,storageClass:v.name,image:e.image??"public.ecr.aws/docker/library/busybox:1.37.0",expires:p+c+f+6e4}),w={client:n,logger:o,
clock:r,signal:h.signal,grace:d};let k,b;await async function(e,{client:t,logger:n,clock:o,signal:r}){const a=`${F}=volume`,s=void 0===e?["Namespace"]:["Pod","PersistentVolumeClaim"]
;for(const c of s)try{const{items:s}=await t.list({apiVersion:"v1",kind:c},{...void 0===e?{}:{namespace:e},labelSelector:a,signal:r
}),l=s.filter(({metadata:e})=>void 0===e.deletionTimestamp&&Date.parse(e.annotations?.[z]??"")<o.now());if(0===l.length)continue;const d=l.map(e=>(0,i.P5)((0,i.Po)(e))).join(", ")
;n.info(`Removing what an earlier probe left behind: ${d}`),await(0,_.U)(l,t,{signal:r})}catch(e){if(!(e instanceof K.h))throw e
;n.debug(`No earlier probe was looked for among ${c} objects: ${e.message}`)}}(e.namespace,w),o.info(`Probing StorageClass ${v.name} (${v.provisioner}) with a claim and a pod ${g}`);try{
b=await async function(e,t,n,o){const r=await async function({namespace:e,claim:t,pod:n},o){const{client:r,signal:a}=o;void 0!==e&&await r.create(e,{signal:a});await r.create(t,{signal:a}),
void 0!==e&&await async function(e,{client:t,signal:n}){const o={namespace:e,fieldSelector:"metadata.name=default",signal:n};for await(const e of t.watch({apiVersion:"v1",kind:"ServiceAccount"
},o))if("ADDED"===e.type)return;n.throwIfAborted()}(e.metadata.name,o);return await r.create(n,{signal:a}),async function({claim:e,pod:t},{client:n,logger:o,clock:r,signal:a,grace:c}){
const{name:l,namespace:d=""}=e.metadata,u=r.now(),m=Promise.withResolvers(),f=new AbortController,p=new Set;let h,v,g=!1;const fail=e=>m.resolve({written:!1,why:e}),tryEnd=()=>{
g&&void 0!==h&&m.resolve({written:!0,volume:h})},follow=async(e,t,o)=>{const r=n.watch({apiVersion:"v1",kind:e},{namespace:d,fieldSelector:`${t}=${l}`,signal:AbortSignal.any([a,f.signal])})
;for await(const t of r)"ADDED"===t.type||"MODIFIED"===t.type?o(t.object):"DELETED"===t.type&&"Event"!==e&&fail(`${e} ${d}/${l} was deleted by others`)
},y=[follow("PersistentVolumeClaim","metadata.name",({spec:t,status:n})=>{"Lost"===n?.phase&&fail(`${(0,i.P5)((0,i.Po)(e))} has lost its volume`),"Bound"===n?.phase&&void 0===h&&(h=t?.volumeName??"",
o.info(`Bound to PersistentVolume ${h} after ${(0,s.a3)(r.now()-u)}`),tryEnd())}),follow("Pod","metadata.name",({status:e})=>{"Failed"===e?.phase&&fail(`${(0,i.P5)((0,
i.Po)(t))} failed${void 0===e.message?"":`: ${e.message}`}`),g="Succeeded"===e?.phase,tryEnd()}),follow("Event","involvedObject.name",({metadata:e,...t})=>{
const n="string"==typeof t.message?t.message:"",a=`${e.name} ${e.resourceVersion??""}`;"Warning"!==t.type||p.has(a)||!0!==(0,U.Dv)(n)?.lasting||(p.add(a),v??=r.now(),
r.now()-v>=c?fail(n):1===p.size&&o.info(`Waiting ${(0,s.a3)(c)} for this to pass, since rights take a moment to spread: ${n}`))}).catch(e=>{if(!(e instanceof K.h))throw e
;o.debug(`Events are not seen: ${e.message}`)})].map(e=>e.catch(e=>m.reject(e)));try{return await(0,Q.E)(m.promise,a)}finally{f.abort(),await Promise.all(y)}}({claim:t,pod:n},o)}(e,n).catch(r=>{
o.signal.throwIfAborted();const a=r instanceof K.h?(0,u.F)((0,i.Po)(e.pod),r):void 0;if(void 0!==a)throw probe_volume_failure(t,a);if(r!==n.signal.reason)throw r;return{written:!1,
why:"it did not come to an end in time"}});if(r.written)return r.volume;const{kubernetes:a,logger:c,clock:l,signal:d}=o,m={state:"failed",reason:"VolumeProbe",message:(0,W.D)(r.why)}
;throw probe_volume_failure(t,await(0,u.h)((0,i.Po)(e.claim),{client:a,logger:c,clock:l,signal:d,readiness:m}))}(y,v,w,e)}finally{k=await removeProbe(y,w,a.aborted?8e3:f)}return{bound:!0,volume:b,
storageClass:v.name,provisioner:v.provisioner,written:!0,durationMs:r.now()-p,removed:0===k.length,left:k}}catch(e){t.error=e,t.hasError=!0}finally{J(t)}}
function probe_volume_failure({name:e,provisioner:t},n){const{code:o,culprit:r,cause:a,remedy:s,evidence:i}=n
;return new m.Xf("VOLUME_PROBE_FAILED",`StorageClass ${e} gives no volume that works: ${a}`,{remedy:s,details:{storageClass:e,provisioner:t,cause:o,culprit:r,evidence:i}})}
async function probeDriver(e,t){const{kubernetes:n,logger:o,clock:r,signal:a,probeImage:s="",probeStorageClass:i=""}=e,probe=async e=>probeVolume({kubernetes:n,logger:o,clock:r,signal:a,
storageClass:e,timeout:t,...""===s?{}:{image:s}});if(""!==i)return probe(i);const{items:c}=await n.list({apiVersion:l.tS,kind:"StorageClass"},{signal:a
}),[u]=c.map(l.Yy).filter(({isDefault:e})=>e).sort(l.ll);if(u?.provisioner===d.Qy)return probe(u.name);await async function(e,t){
const n=t.clock.now(),o=e.filter(({metadata:{labels:e,annotations:t}})=>"volume"===e?.[F]&&Date.parse(t?.[z]??"")<n);for(const e of o)await remove(e,t)}(c,e);const m=await n.create((f=r.now()+36e5,{
apiVersion:l.tS,kind:"StorageClass",metadata:{name:`lamina-probe-${(0,M.randomBytes)(4).toString("hex")}`,labels:{"app.kubernetes.io/managed-by":"lamina",[F]:"volume"},annotations:{
[z]:new Date(f).toISOString()}},provisioner:d.Qy,parameters:{type:"gp3"},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete"}),{signal:a});var f;try{return await probe(m.metadata.name)
}finally{await remove(m,e)}}async function remove({metadata:{name:e}},{kubernetes:t,logger:n}){try{const n=AbortSignal.timeout(1e4);await t.delete({apiVersion:l.tS,kind:"StorageClass",name:e},{
signal:n})}catch(t){n.warning(`StorageClass ${e} of the probe cannot be deleted: ${(0,m.gJ)(t)}`)}}var Z=n(8346),ee=n(7936),te=n(2141),ne=n(4017),oe=n(6960);async function planSnapshotCrds(e){
const{kubernetes:t,clock:n,logger:o,signal:r,dryRun:a=!1}=e,s=(await renderObjects("https://github.com/kubernetes-csi/external-snapshotter/client/config/crd?ref=v8.6.0",e)).filter(oe.NH),i=await(0,
te.c0)(s,{layer:"snapshot-crds",client:t,logger:o,signal:r,planOnly:a,force:!0,members:new Map});for(const{live:e,desired:t}of i)(0,ee.$5)(e,t);return{changes:i.map(({change:e})=>({kind:e.kind,
name:e.name,action:e.action,fields:[],reason:"the kinds of volume snapshots were asked for"})),async execute(r){const a=await(0,Z.zE)(i,{client:t,clock:n,logger:o,signal:r,force:!0})
;t.forgetDiscovery();const{ready:s,resources:c}=await(0,ne.L)(a,{...e,signal:r},{startedAt:n.now(),rules:v.v8});if(s)return;const l=c.find(({readiness:e})=>"ready"!==e.state)
;throw new m.Xf("SNAPSHOT_CRDS_NOT_READY",`The kinds of volume snapshots are not established: ${l?.reference.name??""}: ${l?.readiness.message??""}`,{
remedy:"See the conditions of that CustomResourceDefinition; other kinds may hold its names."})}}}var install_addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},re=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const ae=6e5,se="lamina-ebs-csi-driver"
;async function installEbsCsiDriver(e){const t={stack:[],error:void 0,hasError:!1};try{const{kubernetes:n,clock:o,logger:r,signal:l,method:d,timeout:u=ae}=e;void 0!==d&&await checkRequest(e,d)
;const h=o.now()+u,v=install_addDisposableResource(t,(0,s.R)(u,"the EBS CSI driver",l),!1),g={...e,signal:v.signal},y=await(0,
k.oM)(n,v.signal),w=function({platform:e,method:t},{installation:n,autoMode:o}){if("local"===e)return"a local cluster brings its own storage and has no EBS"
;if("gke"===e)return"GKE brings its own driver, pd.csi.storage.gke.io"
;if(o&&void 0===n&&void 0===t)return"EKS Auto Mode brings its own driver, ebs.csi.eks.amazonaws.com; nodes of your own beside it need method: eks-addon or helm"
;if("unknown"===e&&void 0===n)throw new m.j1("It cannot be told whether this cluster runs on EC2",{remedy:"Set platform to ec2, eks, gke or local."})}(e,y)
;if(void 0!==w)return r.notice(`No EBS CSI driver is installed: ${w}`),{changed:!1,version:"",method:"",skipped:w,nodesReady:0,nodes:[],plan:[]};const S=decideMethod(e,y)
;S.theirs?function({logger:e,version:t=""},{installation:n}){if(void 0===n)return;const o=""===n.version?"":` ${n.version}`,r=""===t?"":`; version ${t} was asked for, and has to be installed there`
;e.notice(`The EBS CSI driver${o} is installed by ${n.by}; Lamina neither upgrades nor removes it${r}`)}(e,y):""!==S.method&&await checkRequest(e,S.method)
;const E="eks-addon"!==S.method||S.theirs?void 0:await e.openAws();try{const t={request:g,aws:E,timeLeft:()=>h-o.now()},n=await async function(e,t,n){
const{request:o}=n,{kubernetes:r,logger:s,signal:i,run:c,dryRun:l=!1}=o,d=(await makePlans(e,t,n)).flatMap(({changes:e})=>e);if(l)for(const e of d)s.info(`${describeChange(e)} (dry run)`)
;return l||!wouldChange(d)?d:(0,a.k)({name:se,namespace:k.CU,run:c,signal:i},o,async e=>{const t={...n,request:{...o,signal:e}},a=await(0,k.oM)(r,e),i=await makePlans(a,decideMethod(o,a),t)
;for(const{changes:t,execute:n}of i)if(wouldChange(t)){await n(e);for(const e of t)"none"!==e.action&&s.info(describeChange(e))}return i.flatMap(({changes:e})=>e)})}(y,S,t)
;return await async function({signal:e},{request:t,timeLeft:n},{installation:o},{method:r,theirs:a},s){const{kubernetes:l,logger:d,signal:u,probe:m="csinode",dryRun:h=!1}=t,v=h?await(0,
f.J)(l,u):await async function(e,t,n){const{kubernetes:o,clock:r,logger:a,signal:s}=t,l=await(0,
k.F0)(o,s),d=expectationsOf(l.controllers,$.controllers),u=expectationsOf(l.daemonSets,$.daemonSets),m=u.map(({reference:e})=>e),p=await(0,c.f)([...d,...u,{reference:b}],{client:o,clock:r,logger:a,
signal:s,rules:driverRules(m,e),onProgress({reference:e,readiness:t,previous:n}){(n?.state===t.state?a.debug:a.info)(`${(0,i.P5)(e)}: ${t.message||t.reason}`)}})
;if(!p.ready)throw await explainDriver(p,m,{...t,signal:n});return(0,f.J)(o,s)}("none"!==m,t,e),{workloads:g,nodes:y}=v,w=(0,p.ph)(y,"ready").length,S=(0,k.pE)(g.controllers)
;for(const{name:e,reason:t=""}of(0,p.ph)(y,"left-out"))d.info(`Node ${e} is left out: ${t}`);h||d.info(`EBS CSI driver ${S} is ready on ${w} of ${y.length} nodes`)
;const E="volume"!==m||h?void 0:await probeDriver({...t,signal:e},Math.max(6e4,n()));return{changed:wouldChange(s),version:S,method:r,...a&&void 0!==o?{installedBy:o.by}:{},nodesReady:w,nodes:y,
...void 0===E?{}:{probe:E},plan:s}}(e,t,y,S,n)}finally{E?.close()}}catch(e){t.error=e,t.hasError=!0}finally{re(t)}}async function makePlans(e,{method:t,theirs:n},{request:o,aws:r,timeLeft:a}){
const s=!0===o.snapshotCrds?[await planSnapshotCrds(o)]:[];if(n)return s;if("helm"===t){const t=await o.kubernetes.list({apiVersion:"v1",kind:"Node"},{signal:o.signal})
;s.push(function(e,{release:t},n){const o=void 0===e.version||""===e.version?E:e.version,r=driverValues(e,n),a=(0,N.co)(t,{version:o,values:r}),s=[...t?.chartVersion===o?[]:[{path:"chart",
...void 0===t?{}:{from:t.chartVersion},to:o}],...diffValues(void 0===t?void 0:{...t.values},r)];return{changes:[{kind:"HelmRelease",namespace:k.CU,name:k.g2,action:R[a],fields:"none"===a?[]:s,
reason:T[a]}],async execute(t){const{helm:n,kubernetes:s,clock:i,logger:c,chartMirror:l}=e,d=(0,P.I)({chart:A,version:o},void 0===l?{}:{address:l}),u=await n.pull(d)
;c.info(`Helm release ${k.CU}/${k.g2}: ${a} ${A} ${o}`),await(0,N.TH)({...d,chartDirectory:u,release:k.g2,namespace:k.CU,values:r},{helm:n,kubernetes:s,clock:i,logger:c,signal:t})}}}(o,e,t.items))
}else"kustomize"===t?s.push(await planKustomization(await kustomizeTarget(o),o)):void 0!==r&&s.push(await async function(e,t,n){
const{clusterName:o="",version:r="",values:a,serviceAccountRoleArn:s=""}=t;if(void 0===await e.find("eks","DescribeCluster",{name:o
}))throw new m.j1(`cluster-name: EKS knows no cluster "${o}" in ${e.region}`,{remedy:"Correct the name, the region or the account that the credentials belong to."})
;const{requirement:i,addon:c,pending:l}=await(0,S.wQ)(e,{clusterName:o,name:C,version:r,...void 0===a||0===Object.keys(a).length?{}:{configuration:a},...""===s?{}:{serviceAccountRoleArn:s}
}),{check:d,state:u,detail:f,remedy:p,calls:h}=i;if("ok"!==u&&0===h.length)throw new m.Xf("EKS_ADDON",`${d}: ${f}`,void 0===p?{}:{remedy:p});const{clock:v,logger:g}=t;return{changes:[{kind:"EksAddon",
namespace:o,name:C,action:0===h.length?"none":void 0===c?"create":"update",fields:[],reason:f}],async execute(t){for(const t of h)await e.write(t),
g.info(`${t.service}:${t.action} ${t.resource}: ${t.reason}`);l&&await(0,S.dP)({aws:e,clock:v,logger:g,signal:t,clusterName:o,name:C,timeout:n()})}}}(r,o,a));return s}
function describeChange({kind:e,namespace:t,name:n,action:o,reason:r}){return`${e} ${void 0===t?"":`${t}/`}${n}: ${o}, since ${r}`}var ie=n(2870),ce=n(9117),le=n(9037)
;var de=n(4917),ue=n(4907),me=n(5842),fe=n(1178),main_addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r
;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{
r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},pe=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const he=(0,de.QP)({name:"install-ebs-csi-driver",inputs:{...ue.g,platform:(0,me.yL)(["auto",...ie.Bn],"auto"),method:(0,
me.yL)(["auto","helm","kustomize","eks-addon"],"auto"),version:(0,me.Qq)(),values:(0,me.Qq)(),"chart-mirror":(0,me.Qq)(),"kustomize-source":(0,me.Qq)(),region:(0,me.Qq)(),"cluster-name":(0,me.Qq)(),
"service-account-role-arn":(0,me.Qq)(),"snapshot-crds":(0,me.Jt)(!1),probe:(0,me.yL)(["none","csinode","volume"],"csinode"),"probe-image":(0,me.Qq)(),"probe-storage-class":(0,me.Qq)(),timeout:(0,
me.p0)("10m")},outputs:["changed","version","nodes-ready","skipped","plan"],async run({inputs:e,logger:t,signal:a,env:s,output:i,summarize:c}){const l={stack:[],error:void 0,hasError:!1};try{
const d=(0,ce.fs)(e.values,'input "values"'),u=main_addDisposableResource(l,await(0,o.E)({...e,env:s,logger:t,signal:a}),!0),{kubernetes:m,clock:f}=u,{platform:p}=await(0,ie.li)(m,{
override:e.platform,signal:a}),h=await t.group("Install the EBS CSI driver",()=>installEbsCsiDriver({...u,platform:p,run:(0,r.y)(s),..."auto"===e.method?{}:{method:e.method},version:e.version,
values:d,...(0,fe.lq)("chartMirror",e["chart-mirror"]),...(0,fe.lq)("kustomizeSource",e["kustomize-source"]),...(0,fe.lq)("region",e.region),...(0,fe.lq)("clusterName",e["cluster-name"]),...(0,
fe.lq)("serviceAccountRoleArn",e["service-account-role-arn"]),snapshotCrds:e["snapshot-crds"],probe:e.probe,...(0,fe.lq)("probeImage",e["probe-image"]),...(0,
fe.lq)("probeStorageClass",e["probe-storage-class"]),...(0,fe.lq)("timeout",e.timeout),dryRun:e["dry-run"],openAws:async()=>(await n.e(654).then(n.t.bind(n,7654,19))).openAws({region:e.region,env:s,
logger:t,clock:f,signal:a})}));i("changed",h.changed),i("version",h.version),i("nodes-ready",h.nodesReady),i("skipped",h.skipped??""),i("plan",JSON.stringify(h.plan)),c(function(e){
const{skipped:t,version:n,changed:o,nodes:r,nodesReady:a,installedBy:s,probe:i,plan:c}=e;if(void 0!==t)return`EBS CSI driver: nothing to install, since ${(0,le.FV)(t)}\n`
;const l=void 0===s?"":`, installed by ${(0,le.FV)(s)}`,d=[`EBS CSI driver ${(0,le.aY)(n)}${l}: registered on ${a} of ${r.length} nodes${o?", changed":""}`];if(void 0!==i){
const e=i.removed?"all of it is removed":i.left.map(le.FV).join("; ");d.push("",`A pod has written to a volume of class ${(0,le.aY)(i.storageClass)}; ${e}`)}const u=c.filter(({action:e})=>"none"!==e)
;if(u.length>0){const e=u.map(({kind:e,name:t,action:n,reason:o})=>[`${e} ${(0,le.aY)(t)}`,n,(0,le.FV)(o)]);d.push("",(0,le.tp)(["Object","Change","Why"],e))}const m=r.filter(({state:e})=>"ready"!==e)
;if(m.length>0){const e=m.map(({name:e,state:t,reason:n=""})=>[(0,le.aY)(e),t,(0,le.FV)(n)]);d.push("",(0,le.tp)(["Node","State","Why"],e))}return(0,le.Cc)(`${d.join("\n")}\n`)}(h))}catch(e){
l.error=e,l.hasError=!0}finally{const e=pe(l);e&&await e}}})},1178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var o=n(8794),r=n(2242),a=n(4907),s=n(5842);const i={...a.g,layer:(0,
s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,t,n){return(0,r.a)(e,{builtInDirectory:(0,o.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}
function optional(e,t){return""===t||void 0===t?{}:{[e]:t}}},2580:(e,t,n)=>{function awsCall(e,t,n,o){return{service:e,action:t,input:n,...o}}n.d(t,{u:()=>awsCall})},5709:(e,t,n)=>{n.d(t,{
CJ:()=>judgeAddon,dP:()=>waitForAddon,wQ:()=>examineAddon});var o=n(2580),r=n(8575),a=n(682),s=n(2317),i=n(9886);async function examineAddon(e,t){const n=await e.find("eks","DescribeAddon",{
clusterName:t.clusterName,addonName:t.name});return judgeAddon(t,n?.addon)}function judgeAddon(e,t){const n=`EKS add-on ${e.name} of cluster ${e.clusterName}`;if(void 0===t){
const o="the add-on is not installed";return{requirement:{check:n,state:"missing",detail:"it is not installed",remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[createCall(e,o)]},addon:t,pending:!0}}const{status:o="",addonVersion:a=""}=t;if(d.has(o)&&!passesByItself(t)){const{message:e,remedy:o}=explainAddon(t);return{requirement:{check:n,
state:"wrong",detail:e,remedy:o,calls:[]},addon:t,pending:!1}}if("DELETING"===o){return{requirement:{check:n,state:"wrong",detail:"it is being deleted",
remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:t,pending:!1}}const s=function({version:e="",configuration:t,serviceAccountRoleArn:n},o){const a=[]
;""!==e&&e!==o.addonVersion&&a.push(`it is version ${o.addonVersion??"(none)"} instead of ${e}`);void 0===t||(0,r.TL)(t,function(e="{}"){try{return JSON.parse(e)}catch{return e}
}(o.configurationValues))||a.push("its configuration is another");void 0!==n&&n!==o.serviceAccountRoleArn&&a.push(`its service account has ${o.serviceAccountRoleArn??"no role"} instead of ${n}`)
;return a}(e,t);if(s.length>0){const o=s.join("; ");return{requirement:{check:n,state:"wrong",detail:o,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[updateCall(e,t,o)]},addon:t,pending:!0}}return{requirement:{check:n,state:"ok",detail:`version ${a} is ${o}`,calls:[]},addon:t,pending:"ACTIVE"!==o}}const c=1e3,l=15e3
;async function waitForAddon(e){const{aws:t,clock:n,logger:o,signal:r,clusterName:i,name:u,timeout:m,random:f=Math.random}=e,p=n.now()+m,h=`EKS add-on ${u} of cluster ${i}`;let v,g=""
;const late=()=>new s.j3(`Timed out after ${(0,a.a3)(m)} waiting for ${h} to be ACTIVE; it is ${g}`,void 0===v?{}:{remedy:v});try{for(let e=c;;e=Math.min(l,2*e)){r.throwIfAborted()
;const a=(await t.find("eks","DescribeAddon",{clusterName:i,addonName:u}))?.addon;if(void 0===a)throw new s.Xf("EKS_ADDON",`${h} is gone: somebody deleted it`,{
remedy:"Find out who removes it (Terraform, eksctl), then run this again."});if("ACTIVE"===a.status)return a;const c=describeStatus(a);if(d.has(a.status??"")&&!passesByItself(a)){
const e=explainAddon(a);throw new s.Xf("EKS_ADDON",`${h}: ${e.message}`,{remedy:e.remedy,details:{health:a.health}})}c!==g&&o.info(`Waiting for ${h}: ${c}`),g=c,({remedy:v}=explainAddon(a))
;const l=p-n.now();if(l<=0)throw late();await n.sleep(Math.min(l,e*(.5+f()/2)),r)}}catch(e){throw e===r.reason&&e instanceof s.j3&&""!==g?late():e}}
const d=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]);function passesByItself({status:e,health:t}){const n=t?.issues??[]
;return"DEGRADED"===e&&n.length>0&&n.every(({code:e})=>"InsufficientNumberOfReplicas"===e)}function describeStatus({status:e,health:t}){
const n=(t?.issues??[]).map(({code:e,message:t})=>[e,t].filter(e=>void 0!==e).join(": ")),o=e??"without a status";return 0===n.length?o:`${o} (${n.join("; ")})`}const u={
AccessDenied:()=>"The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.",
InsufficientNumberOfReplicas:({addonName:e=""})=>`Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${e}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
ClusterUnreachable:()=>"Check the cluster's security groups and whether its API server answers.",
ConfigurationConflict:({clusterName:e="",addonName:t=""})=>`Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${e} --addon-name ${t} --resolve-conflicts OVERWRITE`,
AdmissionRequestDenied:()=>"An admission webhook or policy refuses its objects: except kube-system from it.",
AddonPermissionFailure:()=>"Give the role of its service account the policy that the add-on needs."};function explainAddon(e){
const{clusterName:t="",addonName:n=""}=e,o=(e.health?.issues??[]).flatMap(({code:t})=>u[t??""]?.(e)??[]);return{message:`it is ${describeStatus(e)}`,
remedy:o.length>0?[...new Set(o)].join(" "):`See what EKS says: aws eks describe-addon --cluster-name ${t} --addon-name ${n} --query addon.health`}}function createCall(e,t){
const{clusterName:n,name:r,version:a="",configuration:s,serviceAccountRoleArn:c,tags:l}=e;return(0,o.u)("eks","CreateAddon",{clusterName:n,addonName:r,...""===a?{}:{addonVersion:a},...void 0===s?{}:{
configurationValues:JSON.stringify(s)},...void 0===c?{}:{serviceAccountRoleArn:c},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:{...l,[i.FX]:i.yo}},{resource:`${n}/${r}`,reason:t})}
function updateCall(e,t,n){const{clusterName:r,name:a,version:s="",configuration:i}=e,c=e.serviceAccountRoleArn??t.serviceAccountRoleArn,l=void 0===i?t.configurationValues:JSON.stringify(i);return(0,
o.u)("eks","UpdateAddon",{clusterName:r,addonName:a,...""===s?{}:{addonVersion:s},...void 0===l?{}:{configurationValues:l},...void 0===c?{}:{serviceAccountRoleArn:c},
resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{resource:`${r}/${a}`,reason:n})}},9886:(e,t,n)=>{n.d(t,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var o=n(3036);const r=[...["not-ready","unreachable"].map(e=>({name:e,effect:"NoExecute"
})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,operator:"Exists",effect:t
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
const labelsOf=e=>e.metadata.labels??{},providerId=e=>e.spec?.providerID??""},176:(e,t,n)=>{n.d(t,{CU:()=>d,F0:()=>readWorkloads,g2:()=>u,oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m})
;var o=n(338),r=n(2194),a=n(4593),s=n(3036),i=n(3509),c=n(1675),l=n(2088)
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
;if(void 0!==a)return a.replace(/^v/,"")}return""}},5559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var o=n(1675),r=n(176),a=n(7879);async function lookAtDriver(e,t){const[n,s,i]=await Promise.all([(0,
r.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:o.tS,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,a.dK)(s.items,i.items,n.daemonSets)}}},7879:(e,t,n)=>{
n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var o=n(2088),r=n(871);function judgeNodes(e,t,n){const o=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{
const{name:t}=e.metadata;if(o.has(t)&&isWell(e))return{name:t,state:"ready"};const a=(0,r.q)(e,n);return void 0===a?{name:t,state:"missing"}:{name:t,state:"left-out",reason:a}
}).sort((e,t)=>e.name<t.name?-1:1)}function hasDriver(e){const t=e.spec?.drivers;return!0===t?.some(({name:e})=>e===o.Qy)}const isWell=e=>void 0===(0,r.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t)
;function listNames(e,t=5){const n=e.slice(0,t).map(({name:e})=>e);return e.length>t?`${n.join(", ")} and ${e.length-t} more`:n.join(", ")}},2870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>d})
;var o=n(2317)
;const r=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:o}=e.metadata,add=(e,o,r)=>{t.push({platform:e,kind:o,fact:`node ${n}: ${r}`})},l=e.spec?.providerID??""
;for(const[e,t,n]of r)l.startsWith(e)&&add(t,n,`providerID ${l}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}s.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[o,r]=n;return[{platform:o,kind:r,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:n="auto",signal:r}=t;if(""!==n&&"auto"!==n){const e=d.find(e=>e===n);if(void 0===e)throw new o.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===r?{}:{signal:r},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=u.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,r]=n,a=t.filter(e=>e.platform===o).sort((e,t)=>Number(t.kind===r)-Number(e.kind===r)).map(e=>e.fact),s=t.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},1675:(e,t,n)=>{n.d(t,{Yy:()=>readStorageClass,ll:()=>newestFirst,tS:()=>r});var o=n(2460)
;const r="storage.k8s.io/v1";function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[o.Gz,o.bs].filter(e=>"true"===t[e]);return{
name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}function newestFirst(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0}},2088:(e,t,n)=>{n.d(t,{Qy:()=>i,jk:()=>c,xE:()=>planStorageClass});var o=n(2460),r=n(2317),a=n(1675),s=n(8097)
;const i="ebs.csi.aws.com",c="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:o}=e,i=t.filter(e=>e.class.isDefault),c=i.filter(({verdict:e})=>"missing"===e.state),l=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
a.ll)(e.class,t.class)),d=c.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),u=function(e,t){
const{request:n,classes:o,written:a,yielding:s=!1}=e;if(s&&void 0!==a&&"fail"===n.onMultipleDefaults)return t.find(e=>!a.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==a||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new r.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=o.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,l),m=void 0===u?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,(0,s.iR)(t,newDriver(e)),"there is no working default")
;const o=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),a="gke"===t.platform?"standard-rwo":void 0,i=o.find(e=>e.name===t.name)??o.find(e=>e.name===a)??(1===o.length?o[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const c="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=o.map(e=>e.name)
;throw new r.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${c} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,o=t.class,r={name:o.name,provisioner:o.provisioner,steps:o.isDefault?[]:[mark(o)]
},a="unproven"===t.verdict.state?[`StorageClass ${o.name}: whether ${o.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${o.name} is taken as it is`]:[];return{...r,drift:[],notes:e,remarks:a}}const i=(0,
s.iR)(n,newDriver(e)),c=(0,s.io)(i),l=o.name===i.name||o.name===c.name?(0,s.mm)(o,i):(0,s.gv)(o,n);if(0===l.length)return{...r,drift:l,notes:noteOnNodeDisk(e,o),remarks:a}
;const d=`StorageClass ${o.name} differs from the request in ${describeDrift(l)}`;if("report"===n.onDrift)return{...r,drift:l,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const u=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...u,drift:l}
}(e,u),f=[...l,...c].map(e=>e.class).filter(({name:e})=>e!==m.name),p="fail"===n.onMultipleDefaults&&void 0!==o?f.filter(({name:e})=>o.has(e)||c.some(t=>t.class.name===e)):f;return{target:{
name:m.name,provisioner:m.provisioner},steps:[...m.steps,...p.map(e=>({action:"unmark",class:e,
reason:c.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${m.name} is the one default`}))],drift:m.drift,notes:[...d,...m.notes],remarks:m.remarks??[],
unsettled:p.length<f.length}}const l=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:n}){
return l.has(n)&&"missing"!==e[i].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${o.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,n){const{request:o,classes:a}=e;let i=t,c=a.find(e=>e.class.name===i.name);const l=void 0===c?[]:(0,s.mm)(c.class,t);if(void 0!==c&&l.length>0){
if("report"===o.onDrift)throw new r.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});i=(0,s.io)(t),c=a.find(e=>e.class.name===i.name)}
const d=e.drivers[t.provisioner];if("missing"===d.state)throw new r.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:u,provisioner:m}=i,f=void 0===c?[{action:"create",wanted:i,reason:n}]:c.class.isDefault?[]:[mark(c.class)];return{name:u,
provisioner:c?.class.provisioner??m,steps:f,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[c].state?c:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}},8097:(e,t,n)=>{n.d(t,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var o=n(7598),r=n(2317),a=n(2460);const s="csi.storage.k8s.io/fstype",i={type:"gp3",
[s]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:t,encrypted:n,name:o}=e,refuse=(e,t)=>{throw new r.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(o)||o.length>200)&&refuse(`name: "${o}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const a=t[s]??t.fsType
;void 0===a||["ext3","ext4","xfs","ntfs"].includes(a)||refuse(`parameters: the file system "${a}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,t){return{
name:e.name,provisioner:t,parameters:{type:"gp3",[s]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,o.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(a.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const o of["volumeBindingMode","allowVolumeExpansion"])e[o]!==t[o]&&n.push({path:o,from:e[o],to:t[o]});return n}function driftFromAsked(e,t){return parameterDrift(e,askedParameters(t))}
function parameterDrift(e,t){const n=e.parameters.fsType,o=void 0===n?e.parameters:{[s]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=o[e];return(n??i[e])===t?[]:[{
path:`parameters["${e}"]`,...void 0===n?{}:{from:n},to:t}]})}},3036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){
const{apiVersion:t,kind:n,metadata:o}=e;return{apiVersion:t,kind:n,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},8644:(e,t,n)=>{n.d(t,{l:()=>lockName,k:()=>withLock});var o=n(7598),r=n(682),a=n(2317),s=n(397),i=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"
},l=30,d=1e4,u=2e4,m="lamina.dev/run-url",f="lamina.dev/session";const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[f]
;async function tryWrite(e,t,n){const o=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,a={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[f]:t,
...void 0===e.url?{}:{[m]:e.url}}},spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:o,renewTime:o,leaseTransitions:r}};try{return void 0===n?await e.client.create(a,{signal:e.signal
}):await e.client.replace(a,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof s.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof s.h&&"NotFound"===e.reason;async function waitForHolder(e,t){const{clock:n,logger:o,signal:a}=e
;announce(o,e,t);const s=new AbortController,i=function(e,t,n){const{client:o,clock:r}=e;let a,s={lease:t,seenAt:r.now()},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController
},follow=async()=>{let t=new Set;const a=o.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of a)"RELISTING"===n.type?t=new Set:"SYNCED"===n.type?t.has(e.name)||(s={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?s={lease:void 0,seenAt:r.now()
}:(t.add(n.object.metadata.name),n.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{a=e,tell()}),{
latest:()=>{if(void 0!==a)throw a;return s},changeOr:async e=>{const t=AbortSignal.any([n,i.signal]);try{await e(t)}catch(e){if(!t.aborted)throw e}}}}(e,t,AbortSignal.any([a,s.signal]));try{
let s=holderOf(t);for(;;){const{lease:t,seenAt:c}=i.latest();if(void 0===t||""===holderOf(t))return t;holderOf(t)!==s&&announce(o,e,t),s=holderOf(t)
;const d=1e3*(specOf(t).leaseDurationSeconds??l),u=c+d-n.now();if(u<=0)return o.warning(`Taking the lock ${e.name} over: ${s} has not renewed it for ${(0,r.a3)(d)}`),t
;await i.changeOr(e=>n.sleep(u,e)),a.throwIfAborted()}}finally{s.abort()}}function announce(e,t,n){const o=n.metadata.annotations?.[m]
;e.notice(`Waiting for the lock ${t.namespace}/${t.name}: ${holderOf(n)} holds it${void 0===o?"":` (${o})`}`)}function keepLease(e,t,n){
const{client:o,clock:s,logger:m}=e,f=new AbortController,p=new AbortController;let h=n,v=s.now();const lose=t=>{f.abort(new a.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${t}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=s.now(),t={...specOf(h),renewTime:microTime(s)}
;h=await o.replace({...h,spec:t},{signal:p.signal}),v=e},reload=async()=>{const n=await o.get({...c,name:e.name,namespace:e.namespace}).catch(()=>h);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===t)return h=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},g=(async()=>{let t=d;for(;;){await s.sleep(t,p.signal);try{await renewOnce(),t=d;continue}catch(t){
if(p.signal.aborted)return;if(m.debug(`Renewing the lock ${e.name} failed: ${(0,a.gJ)(t)}`),isGone(t))return void lose("it was deleted");if(isRace(t)&&!await reload())return}
if(s.now()-v>=u)return void lose(`it could not be renewed for ${(0,r.a3)(u)}`);t=1e3}})().catch(e=>{p.signal.aborted||lose((0,a.gJ)(e))});return{signal:AbortSignal.any([e.signal,f.signal]),
release:async()=>{p.abort(),await g,f.signal.aborted||await async function(e,t,n){const{client:o,logger:r}=e,s=AbortSignal.timeout(5e3);try{let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,i.FF)(specOf(r),"holderIdentity")};try{return void await o.replace(n,{signal:s})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const a=await o.get({...c,name:e.name,namespace:e.namespace},{signal:s});r=void 0!==a&&sessionOf(a)===t?a:void 0}}}catch(t){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
a.gJ)(t)}); it runs out by itself in ${l} s`)}}(e,t,h)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:t,clock:n,logger:r},a){const s=await async function(e){const t=(0,o.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let a=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),void 0!==a&&void 0!==specOf(a).holderIdentity&&""!==holderOf(a)&&(a=await waitForHolder(e,a));const o=await tryWrite(e,t,a)
;if(void 0!==o)return keepLease(e,t,o);a=await e.client.get(n,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:t,clock:n,logger:r,
signal:e.signal});try{return await a(s.signal)}finally{await s.release()}}}};
