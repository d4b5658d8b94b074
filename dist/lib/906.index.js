export const id=906;export const ids=[906];export const modules={2906:(e,r,t)=>{t.r(r),t.d(r,{doctor:()=>doctor})
;var n=t(8460),s=t(4462),o=t(5459),a=t(2442),i=t(2317),c=t(4449),__addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var n,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(s=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{
s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})}else t&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(t){
r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),
Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}
if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t)
;return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function doctor(e,r){const t={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(t,await(0,
c.f)(e,r),!0),{platform:s}=n.detected,a=[...await(0,o.u)(n.collaborators),..."ec2"===s||"eks"===s?await examineAws(n,r):[],await examineStorage(n)];for(const r of n.layers){
const t=await examineLayer(n,r);"missing"===t.state&&void 0===e.layers||a.push(t)}const i=a.every(({state:e})=>"ok"===e);return{json:{ok:i,findings:a},text:()=>function(e){
return e.map(({check:e,state:r,detail:t,remedy:n})=>`${"ok"===r?"✓":"✗"} ${e}: ${t}${void 0===n?"":`\n    ${n}`}\n`).join("")}(a),exitCode:i?0:1}}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t)
;e&&await e}}async function examineAws(e,r){const{examineAwsEnvironment:n}=await Promise.all([t.e(371),t.e(365),t.e(763)]).then(t.bind(t,2763));return n({...e,...r})}
async function examineStorage({collaborators:e,detected:r}){const t="Default StorageClass";try{const{storageClass:s}=await(0,n.z)({...e,detected:r,dryRun:!0}),{changed:o,name:a,provisioner:i}=s
;return o?{check:t,state:"missing",detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:t,state:"ok",detail:`${a} (${i})`}}catch(e){
if(!(e instanceof i.Xf))throw e;return(0,o.k)(t,e)}}async function examineLayer(e,r){const{collaborators:t}=e,n=await(0,a.V)(e.request(r),t),o=`Layer ${r.name}`;if(n.ready||void 0===n.culprit)return{
check:o,state:n.ready?"ok":"NotDeployed"===n.reason?"missing":"wrong",detail:`${n.reason}${""===n.message?"":`: ${n.message}`}`,...n.ready?{}:{remedy:`"lamina up --layers ${r.name}" brings it up.`}}
;const{kubernetes:i,logger:c,signal:l}=t,{cause:u,remedy:d}=await(0,s.h)(n.culprit,{client:i,logger:c,signal:l});return{check:o,state:"wrong",detail:u,remedy:d}}},8460:(e,r,t)=>{t.d(r,{
z:()=>prepareEnvironment});var n=t(2870),s=t(6460);async function prepareEnvironment(e){
const{kubernetes:r,logger:t,clock:o,signal:a,dryRun:i=!1}=e,c=o.now(),{platform:l,evidence:u}=e.detected??await(0,n.li)(r,{signal:a});t.info(`Platform: ${l} (${u.join("; ")})`);const d=await(0,s.U)({
kubernetes:r,logger:t,clock:o,signal:a,platform:l,dryRun:i,...e.storageClass});return{platform:l,evidence:u,storageClass:d,changed:d.changed,durationMs:o.now()-c}}},5459:(e,r,t)=>{t.d(r,{
k:()=>whatFailed,u:()=>examineCluster});var n=t(3036),s=t(2317);const o=30,a=[{apiVersion:"v1",kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",
verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",
resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",
resource:"clusterroles",verb:"create"}];async function examineCluster(e){const r=[["API server",()=>async function({kubernetes:e,signal:r}){const t=await e.request("GET","/version",{signal:r
}),n=`${t.gitVersion} at ${e.server}`;return Number.parseInt(t.minor,10)>=o?{state:"ok",detail:n}:{state:"wrong",detail:n,remedy:`Upgrade the cluster to Kubernetes 1.${o} or newer.`}
}(e)],["Permissions",()=>async function({kubernetes:e,signal:r}){const t=[];for(const{apiVersion:s,resource:o,verb:i}of a){
const a=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:r,body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{
group:(0,n.F8)(s),resource:o,verb:i}}}});!0!==a.status?.allowed&&t.push(`${i} ${o}`)}return 0===t.length?{state:"ok",detail:`${a.length} needed permissions are granted`}:{state:"missing",
detail:`not allowed: ${t.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}}(e)],["Nodes",()=>async function({kubernetes:e,signal:r}){
const{items:t}=await e.list({apiVersion:"v1",kind:"Node"},{signal:r
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:r})=>"Ready"===e&&"True"===r),n=t.filter(e=>!isReady(e)).map(e=>e.metadata.name);return t.length>0&&0===n.length?{state:"ok",
detail:`${t.length} ready`}:{state:0===t.length?"missing":"wrong",detail:0===t.length?"the cluster has no node":`not ready: ${n.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:r}){for(const[t,n]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const s=await e(t,n,{signal:r,allowFailure:!0
}).catch(()=>{});if(0===s?.exitCode)return{state:"ok",detail:`by ${t}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(r.map(async([r,t])=>{try{return{check:r,...await t()}}catch(t){return e.signal.throwIfAborted(),whatFailed(r,t)}}))}function whatFailed(e,r){
const t=r instanceof s.Xf?r.remedy:void 0;return{check:e,state:"wrong",detail:(0,s.gJ)(r),...void 0===t?{}:{remedy:t}}}}};
