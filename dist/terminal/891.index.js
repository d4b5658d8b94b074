export const id=891;export const ids=[891];export const modules={4891:(e,n,a)=>{a.r(n),a.d(n,{status:()=>status_status});var r=a(2442);function renderStatus(e){return e.map(renderLayer).join("\n")}
function renderLayer({name:e,namespace:n,ready:a,reason:r,message:t,versions:s,drift:o,endpoints:i}){const c=[`${a?"✔":"✘"} ${e} in ${n}: ${a?"ready":`${r}${""===t?"":`: ${t}`}`}`]
;for(const[e,n]of Object.entries(s))c.push(`    ${e} ${n}`);for(const[e,n]of Object.entries(i))c.push(`    ${e}: ${n}`);for(const e of o){
const n="release"in e?`Helm release ${e.release}`:`${e.kind} ${e.name}`,a="fields"in e?e.fields.map(({path:e})=>e).join(", "):"";c.push(`    drift: ${e.action} ${n}${""===a?"":` (${a})`}`)}
return`${c.join("\n")}\n`}var t=a(9617),__addDisposableResource=function(e,n,a){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,t;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=n[Symbol.dispose],a&&(t=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");t&&(r=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:r,async:a})}else a&&e.stack.push({async:!0});return n},s=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,
n.hasError=!0}var a,r=0;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===r)return r=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value)
;if(a.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var r=new Error(a);return r.name="SuppressedError",r.error=e,r.suppressed=n,r})
;async function status_status(e,n){const a={stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(a,await(0,t.f)(e,n),!0),o=await Promise.all(s.layers.map(e=>(0,
r.V)(s.request(e),s.collaborators)));return{json:{layers:o},text:renderStatus(o),exitCode:o.every(e=>e.ready)?0:1}}catch(e){a.error=e,a.hasError=!0}finally{const e=s(a);e&&await e}}},4254:(e,n,a)=>{
a.d(n,{Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var r=a(3036),t=a(5281)
;const s=new Set(["Deployment","StatefulSet","DaemonSet"]),o=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,n,a,{kubernetes:o,signal:i}){const c=void 0===e?void 0===a?.reference?[]:[a.reference]:(0,
t.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).map(e=>({namespace:n,...(0,r.Po)(e)})),d=await Promise.all(c.map(e=>o.get(e,{signal:i})));return c.map((e,a)=>d[a]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??n}})}function webhookServices(e){const n=(0,
t.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(n.map(({namespace:e,name:n})=>`${e}/${n}`))]}async function waitForEndpoints(e,{kubernetes:n,logger:a,signal:r}){const[t="",s=""]=e.split("/"),o=new AbortController
;a.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=n.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:t,labelSelector:`${i}=${s}`,
signal:AbortSignal.any([r,o.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||o.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},2744:(e,n,a)=>{a.d(n,{T:()=>readOutputs});var r=a(3036),t=a(2317),s=a(1740),o=a(4851);async function readOutputs(e,n,a,i={}){
const c=new Map,d={},p=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,f])=>{const l=function(e,n,a){const r=n.apiVersion??(0,o.u)(n.kind)
;if(void 0===r)throw new t.j1(`The output ${e} needs an apiVersion for the kind ${n.kind}`);return{apiVersion:r,kind:n.kind,namespace:a,name:n.name}}(e,f,a),u=await(e=>{const a=(0,
r.TN)(e),t=c.get(a)??n.get(e,i);return c.set(a,t),t})(l),m=u&&(0,s.A)((0,s.Z)(f.path),u);if(void 0!==m)d[e]=m;else{const n=(0,r.P5)(l);p.push({name:e,
reason:void 0===u?`${n} does not exist`:`${n} has nothing at ${f.path}`})}}));const f=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(f.flatMap(e=>e in d?[[e,d[e]??""]]:[])),
missing:p.sort((e,n)=>f.indexOf(e.name)-f.indexOf(n.name))}}},2442:(e,n,a)=>{a.d(n,{V:()=>statusOfLayer})
;var r=a(3036),t=a(6833),s=a(397),o=a(6960),i=a(1891),c=a(3509),d=a(3162),p=a(4254),f=a(2744),l=a(1419),u=a(5715);async function statusOfLayer(e,n){
const{layer:a,overlay:m,patches:y}=e,v=e.namespace??a.spec.namespace,h={...n,layer:a.name,namespace:v},{exec:k,kubernetes:g,logger:w,signal:$}=n,b=await(0,u.m)(a,{exec:k,logger:w,signal:$,namespace:v,
...void 0===m?{}:{overlay:m},...void 0===y?{}:{patches:y}}),[E,S,V]=await Promise.all([(0,l.i)(a),void 0===a.spec.operator?void 0:(0,d.jQ)(a.spec.operator,e,h),(0,c.xS)(h,b)]),j=await(0,c.vl)(b,V,h,{
planOnly:!0,force:!1}),x=[...void 0===S?[]:await(0,p.Hf)(S.release,S.operator.namespace,S.foreign,h),...j.planned.map(({live:e,desired:n})=>e??bare((0,r.Po)(n)))],O=await async function(e,n,a){
const c=await async function(e,n,{kubernetes:a,signal:t}){const o=new Map;for(const{apiVersion:a,kind:t,metadata:s}of e){const e=n.find((0,r.F8)(a),t);for(const n of e.related??[]){
const e="cluster"===n.scope?void 0:s.namespace;o.set(`${n.apiVersion}/${n.kind}/${e??""}`,{apiVersion:n.apiVersion,kind:n.kind,...void 0===e?{}:{namespace:e}})}}const c=await(0,
i.X)([...o.values()],8,async e=>{const{namespace:n}=e;try{return(await a.list(e,{signal:t,...void 0===n?{}:{namespace:n}})).items}catch(e){
if(e instanceof s.h&&(404===e.status||403===e.status))return[];throw e}}),d=new Map([...c.flat(),...e].map(e=>[(0,r.TN)((0,r.Po)(e)),e]));return{get:e=>d.get((0,r.TN)(e)),
list:(e,n,a)=>[...d.values()].filter(t=>(0,r.F8)(t.apiVersion)===e&&t.kind===n&&(void 0===a||t.metadata.namespace===a))}}(e,n,a),d=e.map(e=>{const s=(0,
r.Po)(e),o=void 0===e.metadata.uid?void 0:e,{generation:i}=e.metadata,d={reference:s,...void 0===i?{}:{generation:i}};return{reference:s,readiness:(0,t.n)(o,d,c,{now:a.clock.now(),rules:n})}
}),weight=({state:e})=>"failed"===e?0:1,[p]=d.filter(({readiness:e})=>"ready"!==e.state).sort((e,n)=>weight(e.readiness)-weight(n.readiness)||(0,o.BX)(n.reference)-(0,o.BX)(e.reference));return p
}(x,E,h),{outputs:P}=await(0,f.T)(a,g,v,{signal:$}),D=void 0===S||"none"===S.change.action?[]:[S.change],T=j.changes.filter(({action:e})=>"none"!==e),M=function(e,n,a){
if(!n||a.some(({action:e})=>"install"===e))return{ready:!1,reason:"NotDeployed",message:"the layer is not deployed here"};if(void 0===e)return{ready:!0,reason:"Ready",message:""}
;const{reference:r,readiness:t}=e,{reason:s,message:o}=t;return{ready:!1,reason:s,message:`${r.kind} ${r.name}: ${o}`,culprit:r}}(O,void 0!==V.parent||0===b.length,D);return{name:a.name,namespace:v,
...M,versions:{...void 0===S?.release&&void 0===S?.foreign?{}:{operator:S.foreign?.version??S.release?.chartVersion??""},...versionsIn(x)},drift:[...D,...T],endpoints:P}}
const bare=({apiVersion:e,kind:n,namespace:a,name:r})=>({apiVersion:e,kind:n,metadata:{name:r,...void 0===a?{}:{namespace:a}}}),m={"kafka.strimzi.io/Kafka":["kafka","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","cassandraVersion"]};function versionsIn(e){const n=e.flatMap(e=>{const[n,a]=m[`${(0,
r.F8)(e.apiVersion)}/${e.kind}`]??[],t=e.status,s=void 0===a?void 0:t?.[a];return void 0!==n&&"string"==typeof s?[[n,s]]:[]});return Object.fromEntries(n)}}};
