export const id=339;export const ids=[339];export const modules={5339:(e,r,n)=>{n.r(r),n.d(r,{doctor:()=>doctor});var a=n(4800),s=n(8336),t=n(3036),o=n(2317);const i=30,c=[{apiVersion:"v1",
kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"
},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"
},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",resource:"clusterroles",verb:"create"}];async function examineCluster(e){
const r=[["API server",()=>async function({kubernetes:e,signal:r}){const n=await e.request("GET","/version",{signal:r}),a=Number.parseInt(n.minor,10)>=i,s=`${n.gitVersion} at ${e.server}`;return a?{
ok:a,detail:s}:{ok:a,detail:s,remedy:`Upgrade the cluster to Kubernetes 1.${i} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:r}){const n=[]
;for(const{apiVersion:a,resource:s,verb:o}of c){const i=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:r,body:{apiVersion:"authorization.k8s.io/v1",
kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{group:(0,t.F8)(a),resource:s,verb:o}}}});!0!==i.status?.allowed&&n.push(`${o} ${s}`)}return 0===n.length?{ok:!0,
detail:`${c.length} needed permissions are granted`}:{ok:!1,detail:`not allowed: ${n.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:r}){const{items:n}=await e.list({apiVersion:"v1",kind:"Node"},{signal:r
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:r})=>"Ready"===e&&"True"===r),a=n.filter(e=>!isReady(e)).map(e=>e.metadata.name);return n.length>0&&0===a.length?{ok:!0,
detail:`${n.length} ready`}:{ok:!1,detail:0===n.length?"the cluster has no node":`not ready: ${a.join(", ")}`,remedy:'Run "kubectl describe node" and mend what its conditions name.'}
}(e)],["Helm",()=>async function({helm:e}){return{ok:!0,detail:await e.version()}}(e)],["Kustomize",()=>async function({exec:e,signal:r}){
for(const[n,a]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const s=await e(n,a,{signal:r,allowFailure:!0}).catch(()=>{});if(0===s?.exitCode)return{ok:!0,
detail:`by ${n}`}}return{ok:!1,detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]];return Promise.all(r.map(async([r,n])=>{try{return{check:r,...await n()}}catch(n){
e.signal.throwIfAborted();const a=n instanceof o.Xf?n.remedy:void 0;return{check:r,ok:!1,detail:(0,o.gJ)(n),...void 0===a?{}:{remedy:a}}}}))}
var d=n(2442),l=n(9617),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=r[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=r[Symbol.dispose],n&&(s=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:a,async:n})}else n&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,
r.hasError=!0}var n,a=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===a)return a=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var a=new Error(n);return a.name="SuppressedError",a.error=e,a.suppressed=r,a})
;async function doctor(e,r){const n={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(n,await(0,l.f)(e,r),!0),s=[...await examineCluster(a.collaborators),await examineStorage(a)]
;for(const e of a.layers)s.push(await examineLayer(a,e));const t=s.every(e=>e.ok);return{json:{ok:t,findings:s},text:renderFindings(s),exitCode:t?0:1}}catch(e){n.error=e,n.hasError=!0}finally{
const e=u(n);e&&await e}}async function examineStorage({collaborators:e,platform:r}){const n="Default StorageClass";try{const{storageClass:s}=await(0,a.z)({...e,platform:r,dryRun:!0})
;return s.changed?{check:n,ok:!1,detail:"there is no single working default",remedy:'"lamina up" mends it.'}:{check:n,ok:!0,detail:`${s.name} (${s.provisioner})`}}catch(e){
if(!(e instanceof o.Xf))throw e;return{check:n,ok:!1,detail:(0,o.gJ)(e),...void 0===e.remedy?{}:{remedy:e.remedy}}}}async function examineLayer(e,r){const{collaborators:n}=e,a=await(0,
d.V)(e.request(r),n),t=`Layer ${r.name}`;if(a.ready||void 0===a.culprit)return{check:t,ok:a.ready,detail:`${a.reason}${""===a.message?"":`: ${a.message}`}`}
;const{kubernetes:o,logger:i,signal:c}=n,{cause:l,remedy:u}=await(0,s.h)(a.culprit,{client:o,logger:i,signal:c});return{check:t,ok:!1,detail:l,remedy:u}}function renderFindings(e){
return e.map(({check:e,ok:r,detail:n,remedy:a})=>`${r?"✓":"✗"} ${e}: ${n}${void 0===a?"":`\n    ${a}`}\n`).join("")}},2442:(e,r,n)=>{n.d(r,{V:()=>statusOfLayer})
;var a=n(3036),s=n(6833),t=n(397),o=n(6960),i=n(1891),c=n(3509),d=n(3162),l=n(4254),u=n(2744),p=n(1419),f=n(5715);async function statusOfLayer(e,r){
const{layer:n,overlay:m,patches:y}=e,v=e.namespace??n.spec.namespace,k={...r,layer:n.name,namespace:v},{exec:h,kubernetes:g,logger:w,signal:b}=r,$=await(0,f.m)(n,{exec:h,logger:w,signal:b,namespace:v,
...void 0===m?{}:{overlay:m},...void 0===y?{}:{patches:y}}),[x,V,S]=await Promise.all([(0,p.i)(n),void 0===n.spec.operator?void 0:(0,d.jQ)(n.spec.operator,e,k),(0,c.xS)(k,$)]),E=await(0,c.vl)($,S,k,{
planOnly:!0,force:!1}),j=[...void 0===V?[]:await(0,l.Hf)(V.release,V.operator.namespace,V.foreign,k),...E.planned.map(({live:e,desired:r})=>e??bare((0,a.Po)(r)))],P=await async function(e,r,n){
const c=await async function(e,r,{kubernetes:n,signal:s}){const o=new Map;for(const{apiVersion:n,kind:s,metadata:t}of e){const e=r.find((0,a.F8)(n),s);for(const r of e.related??[]){
const e="cluster"===r.scope?void 0:t.namespace;o.set(`${r.apiVersion}/${r.kind}/${e??""}`,{apiVersion:r.apiVersion,kind:r.kind,...void 0===e?{}:{namespace:e}})}}const c=await(0,
i.X)([...o.values()],8,async e=>{const{namespace:r}=e;try{return(await n.list(e,{signal:s,...void 0===r?{}:{namespace:r}})).items}catch(e){
if(e instanceof t.h&&(404===e.status||403===e.status))return[];throw e}}),d=new Map([...c.flat(),...e].map(e=>[(0,a.TN)((0,a.Po)(e)),e]));return{get:e=>d.get((0,a.TN)(e)),
list:(e,r,n)=>[...d.values()].filter(s=>(0,a.F8)(s.apiVersion)===e&&s.kind===r&&(void 0===n||s.metadata.namespace===n))}}(e,r,n),d=e.map(e=>{const t=(0,
a.Po)(e),o=void 0===e.metadata.uid?void 0:e,{generation:i}=e.metadata,d={reference:t,...void 0===i?{}:{generation:i}};return{reference:t,readiness:(0,s.n)(o,d,c,{now:n.clock.now(),rules:r})}
}),weight=({state:e})=>"failed"===e?0:1,[l]=d.filter(({readiness:e})=>"ready"!==e.state).sort((e,r)=>weight(e.readiness)-weight(r.readiness)||(0,o.BX)(r.reference)-(0,o.BX)(e.reference));return l
}(j,x,k),{outputs:T}=await(0,u.T)(n,g,v,{signal:b}),C=void 0===V||"none"===V.change.action?[]:[V.change],z=E.changes.filter(({action:e})=>"none"!==e),D=function(e,r,n){
if(!r||n.some(({action:e})=>"install"===e))return{ready:!1,reason:"NotDeployed",message:"the layer is not deployed here"};if(void 0===e)return{ready:!0,reason:"Ready",message:""}
;const{reference:a,readiness:s}=e,{reason:t,message:o}=s;return{ready:!1,reason:t,message:`${a.kind} ${a.name}: ${o}`,culprit:a}}(P,void 0!==S.parent||0===$.length,C);return{name:n.name,namespace:v,
...D,versions:{...void 0===V?.release&&void 0===V?.foreign?{}:{operator:V.foreign?.version??V.release?.chartVersion??""},...versionsIn(j)},drift:[...C,...z],endpoints:T}}
const bare=({apiVersion:e,kind:r,namespace:n,name:a})=>({apiVersion:e,kind:r,metadata:{name:a,...void 0===n?{}:{namespace:n}}}),m={"kafka.strimzi.io/Kafka":["kafka","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","cassandraVersion"]};function versionsIn(e){const r=e.flatMap(e=>{const[r,n]=m[`${(0,
a.F8)(e.apiVersion)}/${e.kind}`]??[],s=e.status,t=void 0===n?void 0:s?.[n];return void 0!==r&&"string"==typeof t?[[r,t]]:[]});return Object.fromEntries(r)}}};
