export const id=339;export const ids=[339];export const modules={5339:(e,r,t)=>{t.r(r),t.d(r,{doctor:()=>doctor});var o=t(8460),n=t(8336),s=t(3036),i=t(2317);const a=30,c=[{apiVersion:"v1",
kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"
},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"
},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",resource:"clusterroles",verb:"create"}];async function examineCluster(e){
const r=[["API server",()=>async function({kubernetes:e,signal:r}){const t=await e.request("GET","/version",{signal:r}),o=Number.parseInt(t.minor,10)>=a,n=`${t.gitVersion} at ${e.server}`;return o?{
ok:o,detail:n}:{ok:o,detail:n,remedy:`Upgrade the cluster to Kubernetes 1.${a} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:r}){const t=[]
;for(const{apiVersion:o,resource:n,verb:i}of c){const a=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:r,body:{apiVersion:"authorization.k8s.io/v1",
kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{group:(0,s.F8)(o),resource:n,verb:i}}}});!0!==a.status?.allowed&&t.push(`${i} ${n}`)}return 0===t.length?{ok:!0,
detail:`${c.length} needed permissions are granted`}:{ok:!1,detail:`not allowed: ${t.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:r}){const{items:t}=await e.list({apiVersion:"v1",kind:"Node"},{signal:r
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:r})=>"Ready"===e&&"True"===r),o=t.filter(e=>!isReady(e)).map(e=>e.metadata.name);return t.length>0&&0===o.length?{ok:!0,
detail:`${t.length} ready`}:{ok:!1,detail:0===t.length?"the cluster has no node":`not ready: ${o.join(", ")}`,remedy:'Run "kubectl describe node" and mend what its conditions name.'}
}(e)],["Helm",()=>async function({helm:e}){return{ok:!0,detail:await e.version()}}(e)],["Kustomize",()=>async function({exec:e,signal:r}){
for(const[t,o]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const n=await e(t,o,{signal:r,allowFailure:!0}).catch(()=>{});if(0===n?.exitCode)return{ok:!0,
detail:`by ${t}`}}return{ok:!1,detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]];return Promise.all(r.map(async([r,t])=>{try{return{check:r,...await t()}}catch(t){
e.signal.throwIfAborted();const o=t instanceof i.Xf?t.remedy:void 0;return{check:r,ok:!1,detail:(0,i.gJ)(t),...void 0===o?{}:{remedy:o}}}}))}
var l=t(2442),u=t(4449),__addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,n;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=r[Symbol.dispose],t&&(n=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:o,async:t})}else t&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,o=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===o)return o=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=r,o})
;async function doctor(e,r){const t={stack:[],error:void 0,hasError:!1};try{const o=__addDisposableResource(t,await(0,u.f)(e,r),!0),n=[...await examineCluster(o.collaborators),await examineStorage(o)]
;for(const e of o.layers)n.push(await examineLayer(o,e));const s=n.every(e=>e.ok);return{json:{ok:s,findings:n},text:()=>function(e){
return e.map(({check:e,ok:r,detail:t,remedy:o})=>`${r?"✓":"✗"} ${e}: ${t}${void 0===o?"":`\n    ${o}`}\n`).join("")}(n),exitCode:s?0:1}}catch(e){t.error=e,t.hasError=!0}finally{const e=d(t);e&&await e
}}async function examineStorage({collaborators:e,detected:r}){const t="Default StorageClass";try{const{storageClass:n}=await(0,o.z)({...e,detected:r,dryRun:!0});return n.changed?{check:t,ok:!1,
detail:"there is no single working default",remedy:'"lamina up" mends it.'}:{check:t,ok:!0,detail:`${n.name} (${n.provisioner})`}}catch(e){if(!(e instanceof i.Xf))throw e;return{check:t,ok:!1,
detail:(0,i.gJ)(e),...void 0===e.remedy?{}:{remedy:e.remedy}}}}async function examineLayer(e,r){const{collaborators:t}=e,o=await(0,l.V)(e.request(r),t),s=`Layer ${r.name}`
;if(o.ready||void 0===o.culprit)return{check:s,ok:o.ready,detail:`${o.reason}${""===o.message?"":`: ${o.message}`}`};const{kubernetes:i,logger:a,signal:c}=t,{cause:u,remedy:d}=await(0,n.h)(o.culprit,{
client:i,logger:a,signal:c});return{check:s,ok:!1,detail:u,remedy:d}}},8460:(e,r,t)=>{t.d(r,{z:()=>prepareEnvironment});var o=t(8074),n=t(6475);async function prepareEnvironment(e){
const{kubernetes:r,logger:t,clock:s,signal:i,dryRun:a=!1}=e,c=s.now(),{platform:l,evidence:u}=e.detected??await(0,o.li)(r,{signal:i});t.info(`Platform: ${l} (${u.join("; ")})`);const d=await(0,n.U)({
kubernetes:r,logger:t,clock:s,signal:i,platform:l,dryRun:a,...e.storageClass});return{platform:l,evidence:u,storageClass:d,changed:d.changed,durationMs:s.now()-c}}}};
