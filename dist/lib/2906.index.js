export const id=2906;export const ids=[2906];export const modules={2906:(e,r,t)=>{t.r(r),t.d(r,{doctor:()=>doctor})
;var s=t(6460),n=t(371),o=t(5459),a=t(9848),i=t(2317),c=t(1266),__addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var s,n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=r[Symbol.asyncDispose]}if(void 0===s){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=r[Symbol.dispose],t&&(n=s)}if("function"!=typeof s)throw new TypeError("Object not disposable.");n&&(s=function(){try{
n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:s,async:t})}else t&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(t){
r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,s=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===s)return s=0,r.stack.push(t),
Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return s|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}
if(1===s)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var s=new Error(t)
;return s.name="SuppressedError",s.error=e,s.suppressed=r,s});async function doctor(e,r){const t={stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(t,await(0,
c.f)(e,r),!0),{platform:n}=s.detected,a=[...await(0,o.u)(s.collaborators),..."ec2"===n||"eks"===n?await examineAws(s,r):[],await examineStorage(s)];for(const r of s.layers){
const t=await examineLayer(s,r);"missing"===t.state&&void 0===e.layers||a.push(t)}const i=a.every(({state:e})=>"ok"===e);return{json:{ok:i,findings:a},text:()=>function(e){
return e.map(({check:e,state:r,detail:t,remedy:s})=>`${"ok"===r?"✓":"✗"} ${e}: ${t}${void 0===s?"":`\n    ${s}`}\n`).join("")}(a),exitCode:i?0:1}}catch(e){t.error=e,t.hasError=!0}finally{const e=u(t)
;e&&await e}}async function examineAws(e,r){const{examineAwsEnvironment:s}=await Promise.all([t.e(8371),t.e(7282),t.e(2763)]).then(t.bind(t,2763));return s({...e,...r})}
async function examineStorage({collaborators:e,detected:r}){const t="Default StorageClass";try{const{changed:n,name:o,provisioner:a}=await(0,s.U)({...e,platform:r.platform,dryRun:!0});return n?{
check:t,state:"missing",detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:t,state:"ok",detail:`${o} (${a})`}}catch(e){
if(!(e instanceof i.Xf))throw e;return(0,o.k)(t,e)}}async function examineLayer(e,r){const{collaborators:t}=e,s=await(0,a.V)(e.request(r),t),o=`Layer ${r.name}`;if(s.ready||void 0===s.culprit)return{
check:o,state:s.ready?"ok":"NotDeployed"===s.reason?"missing":"wrong",detail:`${s.reason}${""===s.message?"":`: ${s.message}`}`,...s.ready?{}:{remedy:`"lamina up --layers ${r.name}" brings it up.`}}
;const{kubernetes:i,logger:c,signal:u}=t,{cause:l,remedy:d}=await(0,n.h)(s.culprit,{client:i,logger:c,signal:u});return{check:o,state:"wrong",detail:l,remedy:d}}},5459:(e,r,t)=>{t.d(r,{
k:()=>whatFailed,u:()=>examineCluster});var s=t(3036),n=t(2317);const o=30,a=[{apiVersion:"v1",kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",
verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",
resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",
resource:"clusterroles",verb:"create"}];async function examineCluster(e){const r=[["API server",()=>async function({kubernetes:e,signal:r}){const t=await e.request("GET","/version",{signal:r
}),s=`${t.gitVersion} at ${e.server}`;return Number.parseInt(t.minor,10)>=o?{state:"ok",detail:s}:{state:"wrong",detail:s,remedy:`Upgrade the cluster to Kubernetes 1.${o} or newer.`}
}(e)],["Permissions",()=>async function({kubernetes:e,signal:r}){const t=[];for(const{apiVersion:n,resource:o,verb:i}of a){
const a=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:r,body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{
group:(0,s.F8)(n),resource:o,verb:i}}}});!0!==a.status?.allowed&&t.push(`${i} ${o}`)}return 0===t.length?{state:"ok",detail:`${a.length} needed permissions are granted`}:{state:"missing",
detail:`not allowed: ${t.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}}(e)],["Nodes",()=>async function({kubernetes:e,signal:r}){
const{items:t}=await e.list({apiVersion:"v1",kind:"Node"},{signal:r
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:r})=>"Ready"===e&&"True"===r),s=t.filter(e=>!isReady(e)).map(e=>e.metadata.name);return t.length>0&&0===s.length?{state:"ok",
detail:`${t.length} ready`}:{state:0===t.length?"missing":"wrong",detail:0===t.length?"the cluster has no node":`not ready: ${s.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:r}){for(const[t,s]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const n=await e(t,s,{signal:r,allowFailure:!0
}).catch(()=>{});if(0===n?.exitCode)return{state:"ok",detail:`by ${t}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(r.map(async([r,t])=>{try{return{check:r,...await t()}}catch(t){return e.signal.throwIfAborted(),whatFailed(r,t)}}))}function whatFailed(e,r){
const t=r instanceof n.Xf?r.remedy:void 0;return{check:e,state:"wrong",detail:(0,n.gJ)(r),...void 0===t?{}:{remedy:t}}}}};
