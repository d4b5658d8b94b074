export const id=339;export const ids=[339];export const modules={5339:(e,r,o)=>{o.r(r),o.d(r,{doctor:()=>doctor});var t=o(8460),n=o(8336),s=o(3036),i=o(2317);const a=30,c=[{apiVersion:"v1",
kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"
},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"
},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",resource:"clusterroles",verb:"create"}];async function examineCluster(e){
const r=[["API server",()=>async function({kubernetes:e,signal:r}){const o=await e.request("GET","/version",{signal:r}),t=Number.parseInt(o.minor,10)>=a,n=`${o.gitVersion} at ${e.server}`;return t?{
ok:t,detail:n}:{ok:t,detail:n,remedy:`Upgrade the cluster to Kubernetes 1.${a} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:r}){const o=[]
;for(const{apiVersion:t,resource:n,verb:i}of c){const a=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:r,body:{apiVersion:"authorization.k8s.io/v1",
kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{group:(0,s.F8)(t),resource:n,verb:i}}}});!0!==a.status?.allowed&&o.push(`${i} ${n}`)}return 0===o.length?{ok:!0,
detail:`${c.length} needed permissions are granted`}:{ok:!1,detail:`not allowed: ${o.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:r}){const{items:o}=await e.list({apiVersion:"v1",kind:"Node"},{signal:r
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:r})=>"Ready"===e&&"True"===r),t=o.filter(e=>!isReady(e)).map(e=>e.metadata.name);return o.length>0&&0===t.length?{ok:!0,
detail:`${o.length} ready`}:{ok:!1,detail:0===o.length?"the cluster has no node":`not ready: ${t.join(", ")}`,remedy:'Run "kubectl describe node" and mend what its conditions name.'}
}(e)],["Helm",()=>async function({helm:e}){return{ok:!0,detail:await e.version()}}(e)],["Kustomize",()=>async function({exec:e,signal:r}){
for(const[o,t]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const n=await e(o,t,{signal:r,allowFailure:!0}).catch(()=>{});if(0===n?.exitCode)return{ok:!0,
detail:`by ${o}`}}return{ok:!1,detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]];return Promise.all(r.map(async([r,o])=>{try{return{check:r,...await o()}}catch(o){
e.signal.throwIfAborted();const t=o instanceof i.Xf?o.remedy:void 0;return{check:r,ok:!1,detail:(0,i.gJ)(o),...void 0===t?{}:{remedy:t}}}}))}
var l=o(2442),u=o(1861),__addDisposableResource=function(e,r,o){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,n;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=r[Symbol.dispose],o&&(n=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:t,async:o})}else o&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,
r.hasError=!0}var o,t=0;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===t)return t=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value)
;if(o.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var t=new Error(o);return t.name="SuppressedError",t.error=e,t.suppressed=r,t})
;async function doctor(e,r){const o={stack:[],error:void 0,hasError:!1};try{const t=__addDisposableResource(o,await(0,u.f)(e,r),!0),n=[...await examineCluster(t.collaborators),await examineStorage(t)]
;for(const e of t.layers)n.push(await examineLayer(t,e));const s=n.every(e=>e.ok);return{json:{ok:s,findings:n},text:renderFindings(n),exitCode:s?0:1}}catch(e){o.error=e,o.hasError=!0}finally{
const e=d(o);e&&await e}}async function examineStorage({collaborators:e,platform:r}){const o="Default StorageClass";try{const{storageClass:n}=await(0,t.z)({...e,platform:r,dryRun:!0})
;return n.changed?{check:o,ok:!1,detail:"there is no single working default",remedy:'"lamina up" mends it.'}:{check:o,ok:!0,detail:`${n.name} (${n.provisioner})`}}catch(e){
if(!(e instanceof i.Xf))throw e;return{check:o,ok:!1,detail:(0,i.gJ)(e),...void 0===e.remedy?{}:{remedy:e.remedy}}}}async function examineLayer(e,r){const{collaborators:o}=e,t=await(0,
l.V)(e.request(r),o),s=`Layer ${r.name}`;if(t.ready||void 0===t.culprit)return{check:s,ok:t.ready,detail:`${t.reason}${""===t.message?"":`: ${t.message}`}`}
;const{kubernetes:i,logger:a,signal:c}=o,{cause:u,remedy:d}=await(0,n.h)(t.culprit,{client:i,logger:a,signal:c});return{check:s,ok:!1,detail:u,remedy:d}}function renderFindings(e){
return e.map(({check:e,ok:r,detail:o,remedy:t})=>`${r?"✓":"✗"} ${e}: ${o}${void 0===t?"":`\n    ${t}`}\n`).join("")}},8460:(e,r,o)=>{o.d(r,{z:()=>prepareEnvironment});var t=o(8074),n=o(6475)
;async function prepareEnvironment(e){const{kubernetes:r,logger:o,clock:s,signal:i,dryRun:a=!1}=e,c=s.now(),{platform:l,evidence:u}=await(0,t.li)(r,{override:e.platform??"auto",signal:i})
;o.info(`Platform: ${l} (${u.join("; ")})`);const d=await(0,n.U)({kubernetes:r,logger:o,clock:s,signal:i,platform:l,dryRun:a,...e.storageClass});return{platform:l,evidence:u,storageClass:d,
changed:d.changed,durationMs:s.now()-c}}}};
