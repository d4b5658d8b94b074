export const id=91;export const ids=[91];export const modules={8091:(e,a,n)=>{n.d(a,{d:()=>deployLayer})
;var t=n(682),r=n(2317),s=n(9265),o=n(8644),i=n(3509),c=n(6024),l=n(3036),u=n(3150),d=n(4254),p=n(3162),f=n(952);const h=20;async function bringUpOperator(e,a,n,t,r,s){let i=e
;const{namespace:u,release:f}=e.operator,h=await needsChart(e,n,t);if(h){const{kubernetes:d,logger:h,signal:g}=t;await(0,c.G)(u,{client:d,logger:h,signal:g});const w={name:`lamina-operator-${f}`,
namespace:u,run:a.run,signal:g};await(0,o.k)(w,t,async o=>{i=await(0,p.jQ)(e.operator,a,{...t,signal:o}),r.helm.push(i.change),await needsChart(i,n,t)&&(i=await async function(e,a,n,t,r){
const{chartDirectory:s,crds:o}=await t.phase("chart",()=>(0,p.Ee)(e,a,{...n,planOnly:!1}));if(t.changes.push(...o.map(tellCrd)),await t.phase("crds",async()=>{await(0,p.zc)(o,n),
await waitFor(await async function(e,a){const{kubernetes:n,clock:t,signal:r}=a,s=e.map(async({desired:e,change:a})=>{const s=(0,l.Po)(e);return{reference:s,object:("none"===a.action?e:await n.get(s,{
signal:r}))??e,action:a.action,appliedAt:t.now()}});return Promise.all(s)}(o,n),n,t,r)}),"none"===e.change.action||t.hasFailed())return e;const i=await t.phase("helm",()=>(0,p.Gq)(e,s,a,n));return{
...e,release:i}}(i,a,{...t,signal:o},r,s))})}else r.helm.push(i.change);r.operatorVersion=versionOf(i),
r.hasFailed()||await r.phase("operator",()=>async function({operator:e,release:a,foreign:n},t,r,s,o){const i=await(0,d.Hf)(a,e.namespace,n,r),c=r.clock.now(),u=i.map(e=>({reference:(0,l.Po)(e),
object:e,action:t?"update":"none",appliedAt:c}));if(await waitFor(u,r,s,o),s.hasFailed()||!t||void 0===a)return;await Promise.all((0,d.mZ)(a).map(e=>(0,d.Py)(e,r))),r.signal.throwIfAborted()
}(i,h,t,r,s))}async function needsChart({change:e,foreign:a},n,{kubernetes:t,signal:r}){if(void 0!==a)return!1;if("none"!==e.action)return!0;const s=new Map(n.filter(({apiVersion:e})=>(0,
l.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]));return(await Promise.all([...s.values()].map(e=>t.resourceFor(e,{signal:r})))).includes(void 0)}
async function waitFor(e,a,n,t){const r=await(0,f.L)(e,a,{startedAt:n.startedAt,rules:u.v8,...void 0===t?{}:{onProgress:t}});n.resources.push(...r.resources),r.ready||(n.pendingWait=r.resources,
n.failure={message:"the operator did not come up"})}const versionOf=({operator:e,release:a,foreign:n})=>n?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){
return e.fields.length<=h?e:{...e,fields:"create"===e.action?[]:e.fields.slice(0,h),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${h} shown`}`}}var g=n(1419),w=n(2744),m=n(397)
;const y=["get","list","watch","create","patch","delete"];async function checkPermissions(e,a,{client:n,signal:t}){const s=await async function(e,a,n){
const t="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{return await a.request("POST",t,{body:r,
signal:n})}catch(e){if(e instanceof m.h&&(403===e.status||404===e.status))return;throw e}}(a,n,t);if(!1!==s?.status?.incomplete)return;const o=s.status.resourceRules??[],i=[],need=(e,a,n)=>{
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
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function deployLayer(e,a,n){const l={
stack:[],error:void 0,hasError:!1};try{const{layer:u}=e,d=e.namespace??u.spec.namespace,f=function(e,a,n,t){const r=n.now(),s=new Map,o={startedAt:r,changes:[],helm:[],resources:[],begun:!1,
changed:!1,ready:!1,operatorVersion:void 0,endpoints:{},failure:void 0,hasFailed:()=>void 0!==o.failure,pendingWait:void 0,open:e=>{const a=n.now();let o=!1;return{end:()=>{if(o)return;o=!0
;const i=s.get(e),c={name:e,startedAt:i?.startedAt??a-r,durationMs:(i?.durationMs??0)+n.now()-a};s.set(e,c),t?.(c)}}},phase:async(e,a)=>{const n=o.open(e);try{return await a()}finally{n.end()}},
result:()=>({name:e,ready:o.ready,changed:o.changed||o.changes.some(({action:e})=>"none"!==e)||o.helm.some(({action:e})=>"none"!==e),durationMs:n.now()-r,operatorVersion:o.operatorVersion,namespace:a,
endpoints:o.endpoints,plan:{layer:e,changes:o.changes,helm:o.helm},resources:o.resources,phases:[...s.values()],...void 0===o.failure?{}:{failure:o.failure}})};return o
}(u.name,d,a.clock,n.onPhase),h=e.timeout??u.spec.timeout,m=__addDisposableResource(l,(0,t.R)(h,`layer ${u.name}`,a.signal),!1),y={...a,signal:m.signal,layer:u.name,namespace:d};try{
const a=await async function(e,a,n){const{layer:t,overlay:r,patches:s}=e,{exec:o,kubernetes:i,logger:c,signal:l,namespace:u}=a,[d,f,h]=await Promise.all([n.phase("render",()=>(0,v.m)(t,{exec:o,
logger:c,signal:l,namespace:u,...void 0===r?{}:{overlay:r},...void 0===s?{}:{patches:s}})),(0,g.i)(t),n.phase("inspect",async()=>void 0===t.spec.operator?void 0:(0,p.jQ)(t.spec.operator,e,a))])
;return await n.phase("inspect",()=>checkPermissions(d,u,{client:i,signal:l})),{objects:d,operator:h,rules:f}}(e,y,f);"plan"===n.mode?await async function(e,{objects:a,operator:n},t,r){
r.changes.push(...await async function(e,a){const n=new Set([a.namespace,e.layer.spec.operator?.namespace??a.namespace]),t=await Promise.all([...n].map(async e=>{const n={apiVersion:"v1",
kind:"Namespace",name:e};return void 0===await a.kubernetes.get(n,{signal:a.signal})?[e]:[]}));return t.flat().map(e=>({layer:a.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t)),
void 0!==n&&await async function(e,a,n,t,r){if(r.helm.push(e.change),r.operatorVersion=versionOf(e),!await needsChart(e,n,t))return;const{crds:s}=await r.phase("chart",()=>(0,p.Ee)(e,a,{...t,
planOnly:!0}));r.changes.push(...s.map(tellCrd))}(n,e,a,t,r);await r.phase("diff",async()=>{const n=await(0,i.xS)(t,a),s={planOnly:!0,force:!0===e.forceConflicts};r.changes.push(...(await(0,
i.vl)(a,n,t,s)).changes)});const{outputs:s}=await(0,w.T)(e.layer,t.kubernetes,t.namespace,t);r.endpoints=s}(e,a,y,f):await async function(e,a,n,t,r){
const{kubernetes:s,logger:l,signal:u,layer:d,namespace:p}=n;t.begun=!0;const f=await(0,c.G)(p,{client:s,logger:l,signal:u});t.changed||=f;const h=t.open("lock"),g={name:(0,o.l)(d),namespace:p,
run:e.run,signal:u};await(0,o.k)(g,n,async o=>{h.end();const c={...n,signal:o};if(void 0!==a.operator&&(await bringUpOperator(a.operator,e,a.objects,c,t,r.onProgress),t.hasFailed()))return
;const u=await async function(e,{objects:a,rules:n},t,r,s){const o=!0===e.forceConflicts,apply=async(n,s)=>{const{live:c,plan:l}=await r.phase("diff",async()=>{const e=await(0,
i.xS)(t,a),r=new Set(s.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),c=await(0,i.vl)(n,e,t,{planOnly:!1,force:o
}),l=c.leftovers.filter(({kind:e,metadata:a})=>!r.has(`${e}/${a.name}`)),u=c.changes.filter(({action:e,kind:a,name:n})=>"delete"!==e||!r.has(`${a}/${n}`));return{live:e,plan:{...c,leftovers:l,
changes:u}}});return r.changes.push(...l.changes),r.phase("apply",()=>(0,i.YK)(l,c,t,{force:o,run:e.run}))},c=a.filter(i.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,
i.SG)(e)),u=await apply(c,l);return t.kubernetes.forgetDiscovery(),await settle(n,u,t,r,s),r.hasFailed()?u:[...u,...await apply(l,c)]}(e,a,c,t,r)
;!1===e.wait||t.hasFailed()||(await t.phase("wait",()=>settle(a.rules,u,c,t,r)),t.hasFailed()||(await t.phase("outputs",async()=>{const{outputs:a,missing:n}=await(0,w.T)(e.layer,s,p,c);t.endpoints=a
;for(const{name:e,reason:a}of n)l.warning(`Output ${e} could not be read: ${a}`)}),t.ready=!0))})}(e,a,y,f,n)}catch(e){if(a.signal.throwIfAborted(),"plan"===n.mode||!f.begun||!function(e){
return e instanceof r.Xf&&(!(e instanceof r.j1||e instanceof r.p4)&&"LOCK_LOST"!==e.code)}(e))throw e;f.failure??=(0,s.g)(e)}return void 0!==f.failure&&void 0!==f.pendingWait&&(f.failure=await(0,
s.r)(f.pendingWait,f.failure.message,a)??f.failure),f.result()}catch(e){l.error=e,l.hasError=!0}finally{b(l)}}async function settle(e,a,n,s,{onProgress:o}){const i=n.clock.now(),c=await(0,f.L)(a,n,{
startedAt:s.startedAt,rules:e,...void 0===o?{}:{onProgress:o}});if(s.resources.push(...c.resources),c.ready)return;s.pendingWait=c.resources
;const{signal:l}=n,u=l.aborted&&l.reason instanceof r.j3?`${l.reason.message}, `:"";s.failure={message:`${u}${(0,t.a3)(n.clock.now()-i)} after the apply`}}},8644:(e,a,n)=>{n.d(a,{l:()=>lockName,
k:()=>withLock});var t=n(7598),r=n(682),s=n(2317),o=n(397),i=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,u=1e4,d=2e4,p="lamina.dev/run-url",f="lamina.dev/session"
;const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[f];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,s={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[f]:a,...void 0===e.url?{}:{[p]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(s,{signal:e.signal}):await e.client.replace(s,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:s}=e;announce(t,e,a);const o=new AbortController,i=function(e,a,n){const{client:t,clock:r}=e;let s,o={lease:a,seenAt:r.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let a=new Set;const s=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of s)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(o={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{s=e,tell()}),{
latest:()=>{if(void 0!==s)throw s;return o},changeOr:async e=>{const a=AbortSignal.any([n,i.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([s,o.signal]));try{
let o=holderOf(a);for(;;){const{lease:a,seenAt:c}=i.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==o&&announce(t,e,a),o=holderOf(a)
;const u=1e3*(specOf(a).leaseDurationSeconds??l),d=c+u-n.now();if(d<=0)return t.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,r.a3)(u)}`),a
;await i.changeOr(e=>n.sleep(d,e)),s.throwIfAborted()}}finally{o.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:o,logger:p}=e,f=new AbortController,h=new AbortController;let g=n,w=o.now();const lose=a=>{f.abort(new s.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=o.now(),a={...specOf(g),renewTime:microTime(o)}
;g=await t.replace({...g,spec:a},{signal:h.signal}),w=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return g=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},m=(async()=>{let a=u;for(;;){await o.sleep(a,h.signal);try{await renewOnce(),a=u;continue}catch(a){
if(h.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,s.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(o.now()-w>=d)return void lose(`it could not be renewed for ${(0,r.a3)(d)}`);a=1e3}})().catch(e=>{h.signal.aborted||lose((0,s.gJ)(e))});return{signal:AbortSignal.any([e.signal,f.signal]),
release:async()=>{h.abort(),await m,f.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,o=AbortSignal.timeout(5e3);try{let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,i.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:o})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const s=await t.get({...c,name:e.name,namespace:e.namespace},{signal:o});r=void 0!==s&&sessionOf(s)===a?s:void 0}}}catch(a){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
s.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,g)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:n,logger:r},s){const o=await async function(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let s=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),void 0!==s&&void 0!==specOf(s).holderIdentity&&""!==holderOf(s)&&(s=await waitForHolder(e,s));const t=await tryWrite(e,a,s)
;if(void 0!==t)return keepLease(e,a,t);s=await e.client.get(n,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,
signal:e.signal});try{return await s(o.signal)}finally{await o.release()}}}};
