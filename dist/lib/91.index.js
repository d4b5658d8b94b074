export const id=91;export const ids=[91];export const modules={8091:(e,a,n)=>{n.d(a,{d:()=>deployLayer})
;var t=n(682),s=n(2317),o=n(9265),r=n(8644),i=n(3509),c=n(6024),l=n(3036),u=n(3150),d=n(4254),p=n(3162),f=n(952);const h=20;async function bringUpOperator(e,a,n,t,s,o){let i=e
;const{namespace:u,release:f}=e.operator,h=await needsChart(e,n,t);if(h){const{kubernetes:d,logger:h,signal:m}=t;await(0,c.G)(u,{client:d,logger:h,signal:m});const g={name:`lamina-operator-${f}`,
namespace:u,run:a.run,signal:m};await(0,r.k)(g,t,async r=>{i=await(0,p.jQ)(e.operator,a,{...t,signal:r}),s.helm.push(i.change),await needsChart(i,n,t)&&(i=await async function(e,a,n,t,s){
const{chartDirectory:o,crds:r}=await t.phase("chart",()=>(0,p.Ee)(e,a,{...n,planOnly:!1}));if(t.changes.push(...r.map(tellCrd)),await t.phase("crds",async()=>{await(0,p.zc)(r,n),
await waitFor(await async function(e,a){const{kubernetes:n,clock:t,signal:s}=a,o=e.map(async({desired:e,change:a})=>{const o=(0,l.Po)(e);return{reference:o,object:("none"===a.action?e:await n.get(o,{
signal:s}))??e,action:a.action,appliedAt:t.now()}});return Promise.all(o)}(r,n),n,t,s)}),"none"===e.change.action||t.hasFailed())return e;const i=await t.phase("helm",()=>(0,p.Gq)(e,o,a,n));return{
...e,release:i}}(i,a,{...t,signal:r},s,o))})}else s.helm.push(i.change);s.operatorVersion=versionOf(i),
s.hasFailed()||await s.phase("operator",()=>async function({operator:e,release:a,foreign:n},t,s,o,r){const i=await(0,d.Hf)(a,e.namespace,n,s),c=s.clock.now(),u=i.map(e=>({reference:(0,l.Po)(e),
object:e,action:t?"update":"none",appliedAt:c}));if(await waitFor(u,s,o,r),o.hasFailed()||!t||void 0===a)return;await Promise.all((0,d.mZ)(a).map(e=>(0,d.Py)(e,s))),s.signal.throwIfAborted()
}(i,h,t,s,o))}async function needsChart({change:e,foreign:a},n,{kubernetes:t,signal:s}){if(void 0!==a)return!1;if("none"!==e.action)return!0;const o=new Map(n.filter(({apiVersion:e})=>(0,
l.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]));return(await Promise.all([...o.values()].map(e=>t.resourceFor(e,{signal:s})))).includes(void 0)}
async function waitFor(e,a,n,t){const s=await(0,f.L)(e,a,{startedAt:n.startedAt,rules:u.v8,...void 0===t?{}:{onProgress:t}});n.resources.push(...s.resources),s.ready||(n.pendingWait=s.resources,
n.failure={message:"the operator did not come up"})}const versionOf=({operator:e,release:a,foreign:n})=>n?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){
return e.fields.length<=h?e:{...e,fields:"create"===e.action?[]:e.fields.slice(0,h),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${h} shown`}`}}var m=n(1419),g=n(2744),w=n(397)
;const y=["get","list","watch","create","patch","delete"];async function checkPermissions(e,a,{client:n,signal:t}){const o=await async function(e,a,n){
const t="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",s={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{return await a.request("POST",t,{body:s,
signal:n})}catch(e){if(e instanceof w.h&&(403===e.status||404===e.status))return;throw e}}(a,n,t);if(!1!==o?.status?.incomplete)return;const r=o.status.resourceRules??[],i=[],need=(e,a,n)=>{
const t=n.filter(n=>!r.some(t=>function(e,a,n,t){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a));return has(e.verbs,t)&&has(e.apiGroups,a)&&has(e.resources,n)}(t,e,a,n)))
;t.length>0&&i.push({resource:""===e?a:`${a}.${e}`,verbs:t})};need("coordination.k8s.io","leases",["get","list","watch","create","update"]),need("","configmaps",["get","create","patch"])
;for(const a of uniqueKinds(e)){const e=await n.resourceFor(a,{signal:t});!0===e?.namespaced&&need((0,l.F8)(a.apiVersion),e.resource,y)}if(0===i.length)return
;const c=i.map(({resource:e,verbs:a})=>`${a.join(", ")} on ${e}`).join("; ");throw new s.j1(`This user may not do in namespace ${a} what the layer needs: ${c}`,{
remedy:"Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.",details:{namespace:a,missing:i}})}
const uniqueKinds=e=>[...new Map(e.map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}])).values()];var v=n(5715);var __addDisposableResource=function(e,a,n){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(s=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");s&&(t=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},b=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function deployLayer(e,a,n){const l={
stack:[],error:void 0,hasError:!1};try{const{layer:u}=e,d=e.namespace??u.spec.namespace,f=function(e,a,n,t){const s=n.now(),o=new Map,r={startedAt:s,changes:[],helm:[],resources:[],begun:!1,
changed:!1,ready:!1,operatorVersion:void 0,endpoints:{},failure:void 0,hasFailed:()=>void 0!==r.failure,pendingWait:void 0,open:e=>{const a=n.now();let r=!1;return{end:()=>{if(r)return;r=!0
;const i=o.get(e),c={name:e,startedAt:i?.startedAt??a-s,durationMs:(i?.durationMs??0)+n.now()-a};o.set(e,c),t?.(c)}}},phase:async(e,a)=>{const n=r.open(e);try{return await a()}finally{n.end()}},
result:()=>({name:e,ready:r.ready,changed:r.changed||r.changes.some(({action:e})=>"none"!==e)||r.helm.some(({action:e})=>"none"!==e),durationMs:n.now()-s,operatorVersion:r.operatorVersion,namespace:a,
endpoints:r.endpoints,plan:{layer:e,changes:r.changes,helm:r.helm},resources:r.resources,phases:[...o.values()],...void 0===r.failure?{}:{failure:r.failure}})};return r
}(u.name,d,a.clock,n.onPhase),h=e.timeout??u.spec.timeout,w=__addDisposableResource(l,(0,t.R)(h,`layer ${u.name}`,a.signal),!1),y={...a,signal:w.signal,layer:u.name,namespace:d};try{
const a=await async function(e,a,n){const{layer:t,overlay:s,patches:o}=e,{exec:r,kubernetes:i,logger:c,signal:l,namespace:u}=a,[d,f,h]=await Promise.all([n.phase("render",()=>(0,v.m)(t,{exec:r,
logger:c,signal:l,namespace:u,...void 0===s?{}:{overlay:s},...void 0===o?{}:{patches:o}})),(0,m.i)(t),n.phase("inspect",async()=>void 0===t.spec.operator?void 0:(0,p.jQ)(t.spec.operator,e,a))])
;return await n.phase("inspect",()=>checkPermissions(d,u,{client:i,signal:l})),{objects:d,operator:h,rules:f}}(e,y,f);"plan"===n.mode?await async function(e,{objects:a,operator:n},t,s){
s.changes.push(...await async function(e,a){const n=new Set([a.namespace,e.layer.spec.operator?.namespace??a.namespace]),t=await Promise.all([...n].map(async e=>{const n={apiVersion:"v1",
kind:"Namespace",name:e};return void 0===await a.kubernetes.get(n,{signal:a.signal})?[e]:[]}));return t.flat().map(e=>({layer:a.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t)),
void 0!==n&&await async function(e,a,n,t,s){if(s.helm.push(e.change),s.operatorVersion=versionOf(e),!await needsChart(e,n,t))return;const{crds:o}=await s.phase("chart",()=>(0,p.Ee)(e,a,{...t,
planOnly:!0}));s.changes.push(...o.map(tellCrd))}(n,e,a,t,s);await s.phase("diff",async()=>{const n=await(0,i.xS)(t,a),o={planOnly:!0,force:!0===e.forceConflicts};s.changes.push(...(await(0,
i.vl)(a,n,t,o)).changes)});const{outputs:o}=await(0,g.T)(e.layer,t.kubernetes,t.namespace,t);s.endpoints=o}(e,a,y,f):await async function(e,a,n,t,s){
const{kubernetes:o,logger:l,signal:u,layer:d,namespace:p}=n;t.begun=!0;const f=await(0,c.G)(p,{client:o,logger:l,signal:u});t.changed||=f;const h=t.open("lock"),m={name:(0,r.l)(d),namespace:p,
run:e.run,signal:u};await(0,r.k)(m,n,async r=>{h.end();const c={...n,signal:r};if(void 0!==a.operator&&(await bringUpOperator(a.operator,e,a.objects,c,t,s.onProgress),t.hasFailed()))return
;const u=await async function(e,{objects:a,rules:n},t,s,o){const r=!0===e.forceConflicts,apply=async(n,o)=>{const{live:c,plan:l}=await s.phase("diff",async()=>{const e=await(0,
i.xS)(t,a),s=new Set(o.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),c=await(0,i.vl)(n,e,t,{planOnly:!1,force:r
}),l=c.leftovers.filter(({kind:e,metadata:a})=>!s.has(`${e}/${a.name}`)),u=c.changes.filter(({action:e,kind:a,name:n})=>"delete"!==e||!s.has(`${a}/${n}`));return{live:e,plan:{...c,leftovers:l,
changes:u}}});return s.changes.push(...l.changes),s.phase("apply",()=>(0,i.YK)(l,c,t,{force:r,run:e.run}))},c=a.filter(i.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,
i.SG)(e)),u=await apply(c,l);return t.kubernetes.forgetDiscovery(),await settle(n,u,t,s,o),s.hasFailed()?u:[...u,...await apply(l,c)]}(e,a,c,t,s)
;!1===e.wait||t.hasFailed()||(await t.phase("wait",()=>settle(a.rules,u,c,t,s)),t.hasFailed()||(await t.phase("outputs",async()=>{const{outputs:a,missing:n}=await(0,g.T)(e.layer,o,p,c);t.endpoints=a
;for(const{name:e,reason:a}of n)l.warning(`Output ${e} could not be read: ${a}`)}),t.ready=!0))})}(e,a,y,f,n)}catch(e){if(a.signal.throwIfAborted(),"plan"===n.mode||!f.begun||!function(e){
return e instanceof s.Xf&&(!(e instanceof s.j1||e instanceof s.p4)&&"LOCK_LOST"!==e.code)}(e))throw e;f.failure??=(0,o.g)(e)}return void 0!==f.failure&&void 0!==f.pendingWait&&(f.failure=await(0,
o.r)(f.pendingWait,f.failure.message,a)??f.failure),f.result()}catch(e){l.error=e,l.hasError=!0}finally{b(l)}}async function settle(e,a,n,o,{onProgress:r}){const i=n.clock.now(),c=await(0,f.L)(a,n,{
startedAt:o.startedAt,rules:e,...void 0===r?{}:{onProgress:r}});if(o.resources.push(...c.resources),c.ready)return;o.pendingWait=c.resources
;const{signal:l}=n,u=l.aborted&&l.reason instanceof s.j3?`${l.reason.message}, `:"";o.failure={message:`${u}${(0,t.a3)(n.clock.now()-i)} after the apply`}}},8644:(e,a,n)=>{n.d(a,{l:()=>lockName,
k:()=>withLock});var t=n(7598),s=n(682),o=n(2317),r=n(397),i=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,u=1e4,d=2e4,p="lamina.dev/run-url",f="lamina.dev/session"
;const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[f];async function tryWrite(e,a,n){
const t=microTime(e.clock),s=void 0===n?0:(specOf(n).leaseTransitions??0)+1,o={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[f]:a,...void 0===e.url?{}:{[p]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:s}};try{return void 0===n?await e.client.create(o,{signal:e.signal}):await e.client.replace(o,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof r.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof r.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:o}=e;announce(t,e,a);const r=new AbortController,i=function(e,a,n){const{client:t,clock:s}=e;let o,r={lease:a,seenAt:s.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let a=new Set;const o=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of o)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(r={lease:void 0,seenAt:s.now()}):"DELETED"===n.type?r={lease:void 0,seenAt:s.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==r.lease?.metadata.resourceVersion&&(r={lease:n.object,seenAt:s.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return r},changeOr:async e=>{const a=AbortSignal.any([n,i.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([o,r.signal]));try{
let r=holderOf(a);for(;;){const{lease:a,seenAt:c}=i.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==r&&announce(t,e,a),r=holderOf(a)
;const u=1e3*(specOf(a).leaseDurationSeconds??l),d=c+u-n.now();if(d<=0)return t.warning(`Taking the lock ${e.name} over: ${r} has not renewed it for ${(0,s.a3)(u)}`),a
;await i.changeOr(e=>n.sleep(d,e)),o.throwIfAborted()}}finally{r.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:r,logger:p}=e,f=new AbortController,h=new AbortController;let m=n,g=r.now();const lose=a=>{f.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=r.now(),a={...specOf(m),renewTime:microTime(r)}
;m=await t.replace({...m,spec:a},{signal:h.signal}),g=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>m);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return m=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},w=(async()=>{let a=u;for(;;){await r.sleep(a,h.signal);try{await renewOnce(),a=u;continue}catch(a){
if(h.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(r.now()-g>=d)return void lose(`it could not be renewed for ${(0,s.a3)(d)}`);a=1e3}})().catch(e=>{h.signal.aborted||lose((0,o.gJ)(e))});return{signal:AbortSignal.any([e.signal,f.signal]),
release:async()=>{h.abort(),await w,f.signal.aborted||await async function(e,a,n){const{client:t,logger:s}=e,r=AbortSignal.timeout(5e3);try{let s=n;for(let n=0;n<2&&void 0!==s;n+=1){const n={...s,
metadata:{...s.metadata,annotations:{}},spec:(0,i.FF)(specOf(s),"holderIdentity")};try{return void await t.replace(n,{signal:r})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const o=await t.get({...c,name:e.name,namespace:e.namespace},{signal:r});s=void 0!==o&&sessionOf(o)===a?o:void 0}}}catch(a){s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
o.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,m)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:n,logger:s},o){const r=await async function(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},s={signal:e.signal}
;let o=await e.client.get(n,s);for(;;){e.signal.throwIfAborted(),void 0!==o&&void 0!==specOf(o).holderIdentity&&""!==holderOf(o)&&(o=await waitForHolder(e,o));const t=await tryWrite(e,a,o)
;if(void 0!==t)return keepLease(e,a,t);o=await e.client.get(n,s)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:s,
signal:e.signal});try{return await o(r.signal)}finally{await r.release()}}},4254:(e,a,n)=>{n.d(a,{Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var t=n(3036),s=n(5281)
;const o=new Set(["Deployment","StatefulSet","DaemonSet"]),r=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,a,n,{kubernetes:r,signal:i}){const c=void 0===e?void 0===n?.reference?[]:[n.reference]:(0,
s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).map(e=>({namespace:a,...(0,t.Po)(e)})),l=await Promise.all(c.map(e=>r.get(e,{signal:i})));return c.map((e,n)=>l[n]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??a}})}function webhookServices(e){const a=(0,
s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>r.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(a.map(({namespace:e,name:a})=>`${e}/${a}`))]}async function waitForEndpoints(e,{kubernetes:a,logger:n,signal:t}){const[s="",o=""]=e.split("/"),r=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=a.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:s,labelSelector:`${i}=${o}`,
signal:AbortSignal.any([t,r.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||r.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},2744:(e,a,n)=>{n.d(a,{T:()=>readOutputs});var t=n(3036),s=n(2317),o=n(1740),r=n(4851);async function readOutputs(e,a,n,i={}){
const c=new Map,l={},u=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,d])=>{const p=function(e,a,n){const t=a.apiVersion??(0,r.u)(a.kind)
;if(void 0===t)throw new s.j1(`The output ${e} needs an apiVersion for the kind ${a.kind}`);return{apiVersion:t,kind:a.kind,namespace:n,name:a.name}}(e,d,n),f=await(e=>{const n=(0,
t.TN)(e),s=c.get(n)??a.get(e,i);return c.set(n,s),s})(p),h=f&&(0,o.A)((0,o.Z)(d.path),f);if(void 0!==h)l[e]=h;else{const a=(0,t.P5)(p);u.push({name:e,
reason:void 0===f?`${a} does not exist`:`${a} has nothing at ${d.path}`})}}));const d=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(d.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:u.sort((e,a)=>d.indexOf(e.name)-d.indexOf(a.name))}}},5715:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(2317),s=n(9117),o=n(6540),r=n(5281);async function renderLayer(e,a){
const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const o=(0,s.kp)(a,n);throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===o?"":`; did you mean "${o}"?`}`,{
remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===a?void 0:n[a])??e;return void 0===t?[]:[t]
})}(e,a.overlay);if(0===n.length)return[];const i=[...e.spec.patches,...a.patches??[]],c=await(0,o.J)({roots:n,namespace:a.namespace,patches:i},a);return(0,r.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
