export const id=91;export const ids=[91];export const modules={8091:(e,a,n)=>{n.d(a,{i:()=>checkLayer,d:()=>deployLayer})
;var t=n(682),r=n(2317),s=n(9265),o=n(8644),i=n(3509),c=n(6024),l=n(3036),d=n(9625),p=n(4254),u=n(1905),m=n(4017);const f=20;async function bringUpOperator(e,a,n,t,r,s){let i=e
;const{namespace:d,release:m}=e.operator,f=await needsChart(e,n,t);if(f){const{kubernetes:p,logger:f,signal:h}=t;await(0,c.G)(d,{client:p,logger:f,signal:h});const g={name:`lamina-operator-${m}`,
namespace:d,run:a.run,signal:h};await(0,o.k)(g,t,async o=>{i=await(0,u.jQ)(e.operator,a,{...t,signal:o}),r.helm.push(i.change),await needsChart(i,n,t)&&(i=await async function(e,a,n,t,r){
const{chartDirectory:s,crds:o}=await t.phase("chart",()=>(0,u.Ee)(e,a,{...n,planOnly:!1}));if(t.changes.push(...o.map(tellCrd)),await t.phase("crds",async()=>{await(0,u.zc)(o,n),
await waitFor(await async function(e,a){const{kubernetes:n,clock:t,signal:r}=a,s=e.map(async({desired:e,change:a})=>{const s=(0,l.Po)(e);return{reference:s,object:("none"===a.action?e:await n.get(s,{
signal:r}))??e,action:a.action,appliedAt:t.now()}});return Promise.all(s)}(o,n),n,t,r)}),"none"===e.change.action||t.hasFailed())return e;const i=await t.phase("helm",()=>(0,u.Gq)(e,s,a,n));return{
...e,release:i}}(i,a,{...t,signal:o},r,s))})}else r.helm.push(i.change);r.operatorVersion=versionOf(i),
r.hasFailed()||await r.phase("operator",()=>async function({operator:e,release:a,foreign:n},t,r,s,o){const i=await(0,p.Hf)(a,e.namespace,n,r),c=r.clock.now(),d=i.map(e=>({reference:(0,l.Po)(e),
object:e,action:t?"update":"none",appliedAt:c}));if(await waitFor(d,r,s,o),s.hasFailed()||!t||void 0===a)return;await Promise.all((0,p.mZ)(a).map(e=>(0,p.Py)(e,r))),r.signal.throwIfAborted()
}(i,f,t,r,s))}async function needsChart({change:e,foreign:a},n,{kubernetes:t,signal:r}){if(void 0!==a)return!1;if("none"!==e.action)return!0;const s=new Map(n.filter(({apiVersion:e})=>(0,
l.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]));return(await Promise.all([...s.values()].map(e=>t.resourceFor(e,{signal:r})))).includes(void 0)}
async function waitFor(e,a,n,t){const r=await(0,m.L)(e,a,{startedAt:n.startedAt,rules:d.v8,...void 0===t?{}:{onProgress:t}});n.resources.push(...r.resources),r.ready||(n.pendingWait=r.resources,
n.failure={message:"the operator did not come up"})}const versionOf=({operator:e,release:a,foreign:n})=>n?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){
return e.fields.length<=f?e:{...e,fields:"create"===e.action?[]:e.fields.slice(0,f),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${f} shown`}`}}var h=n(1419),g=n(2744),w=n(397)
;const y=["get","list","watch","create","patch","delete"];async function checkPermissions(e,a,{client:n,signal:t}){const s=await async function(e,a,n){
const t="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{return await a.request("POST",t,{body:r,
signal:n})}catch(e){if(e instanceof w.h&&(403===e.status||404===e.status))return;throw e}}(a,n,t);if(!1!==s?.status?.incomplete)return;const o=s.status.resourceRules??[],i=[],need=(e,a,n)=>{
const t=n.filter(n=>!o.some(t=>function(e,a,n,t){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a));return has(e.verbs,t)&&has(e.apiGroups,a)&&has(e.resources,n)}(t,e,a,n)))
;t.length>0&&i.push({resource:""===e?a:`${a}.${e}`,verbs:t})};need("coordination.k8s.io","leases",["get","list","watch","create","update"]),need("","configmaps",["get","create","patch"])
;for(const a of uniqueKinds(e)){const e=await n.resourceFor(a,{signal:t});!0===e?.namespaced&&need((0,l.F8)(a.apiVersion),e.resource,y)}if(0===i.length)return
;const c=i.map(({resource:e,verbs:a})=>`${a.join(", ")} on ${e}`).join("; ");throw new r.j1(`This user may not do in namespace ${a} what the layer needs: ${c}`,{
remedy:"Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.",details:{namespace:a,missing:i}})}
const uniqueKinds=e=>[...new Map(e.map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}])).values()];var v=n(5715);var __addDisposableResource=function(e,a,n){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},b=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function checkLayer({layer:e,overlay:a,namespace:n,patches:t},{exec:r,logger:s,signal:o}){const[i,c]=await Promise.all([(0,v.m)(e,{exec:r,logger:s,signal:o,namespace:n??e.spec.namespace,
...void 0===a?{}:{overlay:a},...void 0===t?{}:{patches:t}}),(0,h.i)(e)]);return{objects:i,rules:c}}async function deployLayer(e,a,n){const l={stack:[],error:void 0,hasError:!1};try{
const{layer:d}=e,p=e.namespace??d.spec.namespace,m=function(e,a,n,t){const r=n.now(),s=new Map,o={startedAt:r,changes:[],helm:[],resources:[],begun:!1,changed:!1,ready:!1,operatorVersion:void 0,
endpoints:{},failure:void 0,hasFailed:()=>void 0!==o.failure,pendingWait:void 0,open:e=>{const a=n.now();let o=!1;return{end:()=>{if(o)return;o=!0;const i=s.get(e),c={name:e,
startedAt:i?.startedAt??a-r,durationMs:(i?.durationMs??0)+n.now()-a};s.set(e,c),t?.(c)}}},phase:async(e,a)=>{const n=o.open(e);try{return await a()}finally{n.end()}},result:()=>({name:e,ready:o.ready,
changed:o.changed||o.changes.some(({action:e})=>"none"!==e)||o.helm.some(({action:e})=>"none"!==e),durationMs:n.now()-r,operatorVersion:o.operatorVersion,namespace:a,endpoints:o.endpoints,plan:{
layer:e,changes:o.changes,helm:o.helm},resources:o.resources,phases:[...s.values()],...void 0===o.failure?{}:{failure:o.failure}})};return o
}(d.name,p,a.clock,n.onPhase),f=e.timeout??d.spec.timeout,h=__addDisposableResource(l,(0,t.R)(f,`layer ${d.name}`,a.signal),!1),w={...a,signal:h.signal,layer:d.name,namespace:p};try{
const a=await async function(e,a,n,{checked:t}){
const{operator:r}=e.layer.spec,{kubernetes:s,signal:o,namespace:i}=a,[{objects:c,rules:l},d]=await Promise.all([t??n.phase("render",()=>checkLayer(e,a)),n.phase("inspect",async()=>void 0===r?void 0:(0,
u.jQ)(r,e,a))]);return await n.phase("inspect",()=>checkPermissions(c,i,{client:s,signal:o})),{objects:c,rules:l,operator:d}}(e,w,m,n)
;"plan"===n.mode?await async function(e,{objects:a,operator:n},t,r){r.changes.push(...await async function(e,a){
const n=new Set([a.namespace,e.layer.spec.operator?.namespace??a.namespace]),t=await Promise.all([...n].map(async e=>{const n={apiVersion:"v1",kind:"Namespace",name:e}
;return void 0===await a.kubernetes.get(n,{signal:a.signal})?[e]:[]}));return t.flat().map(e=>({layer:a.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t)),
void 0!==n&&await async function(e,a,n,t,r){if(r.helm.push(e.change),r.operatorVersion=versionOf(e),!await needsChart(e,n,t))return;const{crds:s}=await r.phase("chart",()=>(0,u.Ee)(e,a,{...t,
planOnly:!0}));r.changes.push(...s.map(tellCrd))}(n,e,a,t,r);await r.phase("diff",async()=>{const n=await(0,i.xS)(t,a),s={planOnly:!0,force:!0===e.forceConflicts};r.changes.push(...(await(0,
i.vl)(a,n,t,s)).changes)});const{outputs:s}=await(0,g.T)(e.layer,t.kubernetes,t.namespace,t);r.endpoints=s}(e,a,w,m):await async function(e,a,n,t,r){
const{kubernetes:s,logger:l,signal:d,layer:p,namespace:u}=n;t.begun=!0;const m=await(0,c.G)(u,{client:s,logger:l,signal:d});t.changed||=m;const f=t.open("lock"),h={name:(0,o.l)(p),namespace:u,
run:e.run,signal:d};await(0,o.k)(h,n,async o=>{f.end();const c={...n,signal:o};if(void 0!==a.operator&&(await bringUpOperator(a.operator,e,a.objects,c,t,r.onProgress),t.hasFailed()))return
;const d=await async function(e,{objects:a,rules:n},t,r,s){const o=!0===e.forceConflicts,apply=async(n,s)=>{const{live:c,plan:l}=await r.phase("diff",async()=>{const e=await(0,
i.xS)(t,a),r=new Set(s.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),c=await(0,i.vl)(n,e,t,{planOnly:!1,force:o
}),l=c.leftovers.filter(({kind:e,metadata:a})=>!r.has(`${e}/${a.name}`)),d=c.changes.filter(({action:e,kind:a,name:n})=>"delete"!==e||!r.has(`${a}/${n}`));return{live:e,plan:{...c,leftovers:l,
changes:d}}});return r.changes.push(...l.changes),r.phase("apply",()=>(0,i.YK)(l,c,t,{force:o,run:e.run}))},c=a.filter(i.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,
i.SG)(e)),d=await apply(c,l);return t.kubernetes.forgetDiscovery(),await settle(n,d,t,r,s),r.hasFailed()?d:[...d,...await apply(l,c)]}(e,a,c,t,r)
;!1===e.wait||t.hasFailed()||(await t.phase("wait",()=>settle(a.rules,d,c,t,r)),t.hasFailed()||(await t.phase("outputs",async()=>{const{outputs:a,missing:n}=await(0,g.T)(e.layer,s,u,c);t.endpoints=a
;for(const{name:e,reason:a}of n)l.warning(`Output ${e} could not be read: ${a}`)}),t.ready=!0))})}(e,a,w,m,n)}catch(e){if(a.signal.throwIfAborted(),"plan"===n.mode||!m.begun||!function(e){
return e instanceof r.Xf&&(!(e instanceof r.j1||e instanceof r.p4)&&"LOCK_LOST"!==e.code)}(e))throw e;m.failure??=(0,s.g)(e)}return void 0!==m.failure&&void 0!==m.pendingWait&&(m.failure=await(0,
s.r)(m.pendingWait,m.failure.message,a)??m.failure),m.result()}catch(e){l.error=e,l.hasError=!0}finally{b(l)}}async function settle(e,a,n,s,{onProgress:o}){const i=n.clock.now(),c=await(0,m.L)(a,n,{
startedAt:s.startedAt,rules:e,...void 0===o?{}:{onProgress:o}});if(s.resources.push(...c.resources),c.ready)return;s.pendingWait=c.resources
;const{signal:l}=n,d=l.aborted&&l.reason instanceof r.j3?`${l.reason.message}, `:"";s.failure={message:`${d}${(0,t.a3)(n.clock.now()-i)} after the apply`}}},9265:(e,a,n)=>{n.d(a,{g:()=>failureOf,
r:()=>explainWait});var t=n(4462),r=n(3036),s=n(6960),o=n(780);const i=3,c="NOT_READY";async function explainWait(e,a,{kubernetes:n,clock:s,logger:o,signal:l}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[p]=d;if(void 0===p)return;let u;for(const{reference:e,readiness:p}of d.slice(0,i)){const i=await(0,t.h)(e,{client:n,clock:s,
logger:o,signal:l,readiness:p}),d={reference:e,message:`${(0,r.P5)(e)} is ${"failed"===p.state?"failed":"not ready"}: ${p.reason}: ${p.message}${void 0===a?"":` (${a})`}`,diagnosis:i};if(u??=d,
i.code!==c)return d}return u}function byWeight(e,a){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(a)||(0,s.BX)(a.reference)-(0,s.BX)(e.reference)}function failureOf(e){
if(!(e instanceof o.kN)){const a={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,a)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,a){return{code:e.code,culprit:a,cause:e.message,remedy:e.remedy??"",evidence:[]}}},8644:(e,a,n)=>{n.d(a,{l:()=>lockName,
k:()=>withLock});var t=n(7598),r=n(682),s=n(2317),o=n(397),i=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,d=1e4,p=2e4,u="lamina.dev/run-url",m="lamina.dev/session"
;const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[m];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,s={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[m]:a,...void 0===e.url?{}:{[u]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(s,{signal:e.signal}):await e.client.replace(s,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:s}=e;announce(t,e,a);const o=new AbortController,i=function(e,a,n){const{client:t,clock:r}=e;let s,o={lease:a,seenAt:r.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let a=new Set;const s=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of s)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(o={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{s=e,tell()}),{
latest:()=>{if(void 0!==s)throw s;return o},changeOr:async e=>{const a=AbortSignal.any([n,i.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([s,o.signal]));try{
let o=holderOf(a);for(;;){const{lease:a,seenAt:c}=i.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==o&&announce(t,e,a),o=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??l),p=c+d-n.now();if(p<=0)return t.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,r.a3)(d)}`),a
;await i.changeOr(e=>n.sleep(p,e)),s.throwIfAborted()}}finally{o.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:o,logger:u}=e,m=new AbortController,f=new AbortController;let h=n,g=o.now();const lose=a=>{m.abort(new s.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=o.now(),a={...specOf(h),renewTime:microTime(o)}
;h=await t.replace({...h,spec:a},{signal:f.signal}),g=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>h);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return h=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},w=(async()=>{let a=d;for(;;){await o.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,s.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(o.now()-g>=p)return void lose(`it could not be renewed for ${(0,r.a3)(p)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,s.gJ)(e))});return{signal:AbortSignal.any([e.signal,m.signal]),
release:async()=>{f.abort(),await w,m.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,o=AbortSignal.timeout(5e3);try{let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,i.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:o})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const s=await t.get({...c,name:e.name,namespace:e.namespace},{signal:o});r=void 0!==s&&sessionOf(s)===a?s:void 0}}}catch(a){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
s.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,h)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:n,logger:r},s){const o=await async function(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let s=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),void 0!==s&&void 0!==specOf(s).holderIdentity&&""!==holderOf(s)&&(s=await waitForHolder(e,s));const t=await tryWrite(e,a,s)
;if(void 0!==t)return keepLease(e,a,t);s=await e.client.get(n,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,
signal:e.signal});try{return await s(o.signal)}finally{await o.release()}}},6024:(e,a,n)=>{n.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var t=n(8008),r=n(397);const s="lamina.dev/created-by"
;async function ensureNamespace(e,{client:a,logger:n,signal:o}){const i={apiVersion:"v1",kind:"Namespace",name:e},c=await a.get(i,{signal:o})
;if(void 0!==c&&void 0===c.metadata.deletionTimestamp)return!1;void 0!==c&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([c],{client:a,signal:o}),o.throwIfAborted())
;try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[s]:"lamina"}}},{signal:o}),
n.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},4254:(e,a,n)=>{n.d(a,{
Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var t=n(3036),r=n(5281)
;const s=new Set(["Deployment","StatefulSet","DaemonSet"]),o=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,a,n,{kubernetes:o,signal:i}){const c=void 0===e?void 0===n?.reference?[]:[n.reference]:(0,
r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).map(e=>({namespace:a,...(0,t.Po)(e)})),l=await Promise.all(c.map(e=>o.get(e,{signal:i})));return c.map((e,n)=>l[n]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??a}})}function webhookServices(e){const a=(0,
r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(a.map(({namespace:e,name:a})=>`${e}/${a}`))]}async function waitForEndpoints(e,{kubernetes:a,logger:n,signal:t}){const[r="",s=""]=e.split("/"),o=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=a.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:r,labelSelector:`${i}=${s}`,
signal:AbortSignal.any([t,o.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||o.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},1905:(e,a,n)=>{n.d(a,{AN:()=>g,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(8011),r=n(338),s=n(2194),o=n(8346),i=n(7810),c=n(7936),l=n(780),d=n(3036);const p={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator",
"cass-operator":"app.kubernetes.io/name=cass-operator"},u={apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{}
;return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??""
;return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}
var m=n(6024),f=n(2141),h=n(326);const g="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:o,signal:i,layer:c}=n,m=await(0,
s.iJ)(o,e.namespace,e.release,{signal:i}),f=(0,h.b$)(e.values,a.set),g={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===m?{}:{fromVersion:m.chartVersion}
},w=void 0===m?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(u,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),s=p[t],o=void 0===s?[]:(await a.list(u,{labelSelector:s,signal:n})).items;for(const a of[...r.items,...o]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(o.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],i=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,d.P5)(r):`Helm release ${i}/${s}`,version:n,
reference:r}}}(e,n):(0,r.s6)(m)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:m.chartVersion};return void 0!==w?(function(e,a,{logger:n}){const{by:r,version:s}=a
;if(!t(s,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}(e,w,n),{operator:e,release:m,foreign:w,values:f,change:{...g,action:"none",toVersion:w.version}}):{
operator:e,release:m,foreign:w,values:f,change:{...g,action:(0,r.co)(m,{version:e.version,values:f})}}}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:s,signal:o,layer:l,planOnly:d}=n,p=(0,i.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),u=await t.pull(p),m=(await(0,c.FX)(u)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[g]:operatorLabel(e)}}})),h=await(0,f.c0)(m,{layer:l,
client:r,logger:s,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of h)(0,c.$5)(e,a);return{chartDirectory:u,crds:h}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:s,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:s,kubernetes:o,clock:c,logger:l,signal:d}=t,{operator:p,values:u}=e,{namespace:f,release:h}=p;await(0,m.G)(f,{client:o,logger:l,signal:d}),
l.info(`Helm release ${f}/${h}: ${e.change.action} ${p.chart} ${p.version}`);const g=(0,i.I)(p,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...g,chartDirectory:a,release:h,namespace:f,values:u},{helm:s,kubernetes:o,clock:c,logger:l,signal:d})}},2744:(e,a,n)=>{n.d(a,{T:()=>readOutputs})
;var t=n(3036),r=n(2317),s=n(1740),o=n(4851);async function readOutputs(e,a,n,i={}){const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,p])=>{
const u=function(e,a,n){const t=a.apiVersion??(0,o.u)(a.kind);if(void 0===t)throw new r.j1(`The output ${e} needs an apiVersion for the kind ${a.kind}`);return{apiVersion:t,kind:a.kind,namespace:n,
name:a.name}}(e,p,n),m=await(e=>{const n=(0,t.TN)(e),r=c.get(n)??a.get(e,i);return c.set(n,r),r})(u),f=m&&(0,s.A)((0,s.Z)(p.path),m);if(void 0!==f)l[e]=f;else{const a=(0,t.P5)(u);d.push({name:e,
reason:void 0===m?`${a} does not exist`:`${a} has nothing at ${p.path}`})}}));const p=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(p.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,a)=>p.indexOf(e.name)-p.indexOf(a.name))}}},1419:(e,a,n)=>{n.d(a,{i:()=>readinessRules});var t=n(6760);var r=n(9625);async function readinessRules({directory:e,spec:a}){
return 0===a.readiness.length?r.v8:(0,r.jB)(await async function(e,a){if(0===e.length)return[];const{compileCelRule:t}=await Promise.all([n.e(337),n.e(118)]).then(n.bind(n,8118))
;return e.map((e,n)=>t(e,`${a}: spec.readiness[${n}]`))}(a.readiness,t.join(e,"layer.yaml")))}},5715:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(2317),r=n(9117),s=n(6540),o=n(5281)
;async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const s=(0,r.kp)(a,n)
;throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===a?void 0:n[a])??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const i=[...e.spec.patches,...a.patches??[]],c=await(0,s.J)({roots:n,namespace:a.namespace,patches:i},a);return(0,o.Y)(c,`layer ${e.name}, rendered`)}function listOverlays(e){
return Object.keys(e.spec.overlays).sort()}}};
