export const id=4017;export const ids=[4017];export const modules={6712:(e,t,s)=>{s.d(t,{f:()=>waitForReadiness});var r=s(2317),n=s(397),o=s(3036);function createObjectStore(e,{signal:t,logger:s}){
const i=new Map,a=new Map,c=new Set,d=Promise.withResolvers();d.promise.catch(()=>{});const kindKey=(e,t)=>`${e}/${t}`;function ofKind(e){const t=kindKey((0,o.F8)(e.apiVersion),e.kind);let s=i.get(t)
;return void 0===s&&(s=new Map,i.set(t,s)),s}function tell(e,t){for(const s of[...c])s({type:e,object:t})}function put(e,t){const s=(0,o.TN)({...t,...t.metadata});e.held.add(s),e.repeated?.add(s)
;const r=ofKind(t),n=r.get(s);(void 0===n||function(e,t){const[s,r]=[e.metadata.resourceVersion??"",t.metadata.resourceVersion??""]
;return/^\d+$/.test(s)&&/^\d+$/.test(r)?s.length===r.length?s>r:s.length>r.length:s!==r}(t,n))&&(r.set(s,t),void 0!==n&&n.metadata.uid!==t.metadata.uid?(tell("DELETED",n),
tell("ADDED",t)):tell(void 0===n?"ADDED":"MODIFIED",t))}function drop(e,t,s,r){e.held.delete(s);for(const t of a.values())if(t!==e&&t.held.has(s))return;const n=ofKind(t),o=n.get(s)
;void 0!==o&&n.delete(s)&&tell("DELETED",r??o)}function dropAll(e,t,s){for(const r of[...e.held])!0!==s?.has(r)&&drop(e,t,r)}function start(i,c,l){
const{promise:p,resolve:u,reject:h}=Promise.withResolvers(),f={held:new Set,repeated:new Set,synced:!1,first:p};a.set(i,f);const finish=e=>{const o=f.synced;f.synced=!1,
t.aborted?h(t.reason):(a.delete(i),e instanceof n.h&&404===e.status?(s.debug(`${c.kind} of ${c.apiVersion} is not served: ${e.message}`),dropAll(f,c),
u(!1)):o?(s.debug(`The watch of ${c.kind} ended: ${(0,r.gJ)(e)}`),d.reject(e)):h(e))};return async function(s,r,n,i){for await(const a of e.watch(r,{...n,signal:t}))switch(a.type){case"RELISTING":
s.repeated=new Set;break;case"SYNCED":void 0!==s.repeated&&dropAll(s,r,s.repeated),s.repeated=void 0,s.synced=!0,i();break;case"DELETED":drop(s,r,(0,o.TN)({...a.object,...a.object.metadata}),a.object)
;break;default:put(s,a.object)}}(f,c,l,()=>u(!0)).then(()=>finish(new Error(`The watch of ${c.kind} ended without a reason`)),finish).catch(e=>d.reject(e)),f}function find(e,t,s){
return a.get(scopeKey(e,void 0,s))??a.get(scopeKey(e,t,s))}return{failed:d.promise,async observe(e,s,r={}){t.throwIfAborted();const{labelSelector:n}=r;return(find(e,s,n)??start(scopeKey(e,s,n),e,{
...void 0===s?{}:{namespace:s},...void 0===n?{}:{labelSelector:n}})).first},synced:(e,t,s={})=>!0===find(e,t,s.labelSelector)?.synced,subscribe:e=>(c.add(e),()=>{c.delete(e)}),get:e=>i.get(kindKey((0,
o.F8)(e.apiVersion),e.kind))?.get((0,o.TN)(e)),list(e,t,s){const r=[...i.get(kindKey(e,t))?.values()??[]];return void 0===s?r:r.filter(e=>e.metadata.namespace===s)}}}function scopeKey(e,t="",s=""){
return`${e.apiVersion} ${e.kind} ${t} ${s}`}function scopes_scopeKey(e,t,s){return`${e}/${t}/${s??""}`}const i=2e3;class PolledObjects{#e;#t=new Map;constructor(e){this.#e=e}get(e){
const t=scopes_scopeKey((0,o.F8)(e.apiVersion),e.kind,e.namespace),s=this.#t.get(t);return void 0===s?this.#e.get(e):s.get((0,o.TN)(e))}list(e,t,s){const r=this.#t.get(scopes_scopeKey(e,t,s))
;return void 0===r?this.#e.list(e,t,s):[...r.values()]}has(e){return this.#t.has(scopes_scopeKey((0,o.F8)(e.apiVersion),e.kind,e.namespace))}put(e,t){const s=scopes_scopeKey((0,
o.F8)(e.apiVersion),e.kind,e.namespace),r=this.#t.get(s)??new Map,{apiVersion:n,kind:i}=e,a=t.map(e=>({...e,apiVersion:n,kind:i})),c=new Map(a.map(e=>[(0,o.TN)((0,o.Po)(e)),e]));this.#t.set(s,c)
;return[...[...c].filter(([e,t])=>r.get(e)?.metadata.resourceVersion!==t.metadata.resourceVersion),...[...r].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readScope(e,t){
const{client:s,signal:r}=t,{namespace:o,expected:i}=e;try{const t=void 0===o?{signal:r}:{signal:r,namespace:o};return(await s.list(e,t)).items}catch(s){if(!isForbidden(s)){
if(s instanceof n.h&&404===s.status)return[];throw s}if(0===i.length)return void function(e,t,s){const r=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new n.h(t.status,t.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${t.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${r}.`,cause:t});s.debug(`${e.kind}${r} may not be read; going on without it`)}(e,s,t.logger)}const a=[];for(const e of i){
const t=await s.get(e,{signal:r});void 0!==t&&a.push(t)}return a}function isForbidden(e){return e instanceof n.h&&403===e.status}class Observation{objects;broken;#s;#r;#n=Promise.withResolvers();#o
;constructor(e,t){const{store:s,onChange:r}=t;this.#s=e,this.#r=t,this.objects=new PolledObjects(s),this.broken=this.#n.promise,this.broken.catch(()=>{}),this.#o=s.subscribe(({object:e})=>r(e))}
async open(){await Promise.all(this.#s.map(e=>this.#i(e))),this.#r.store.failed.catch(e=>this.#a(e)).catch(e=>this.#n.reject(e))}close(){this.#o()}async#i(e){try{
await this.#r.store.observe(e,e.namespace)}catch(t){if(!isForbidden(t))throw t;await this.#c(e)}}async#c(e){
const{clock:t,logger:s,signal:r,onChange:n}=this.#r,o=void 0===e.namespace?"":` in ${e.namespace}`,a=await readScope(e,this.#r),c=this.objects.put(e,a??[]);if(void 0===a)return
;s.warning(`${e.kind} may not be watched${o}; reading it every 2 s instead`);(async()=>{for(;;){await t.sleep(i,r);const s=await readScope(e,this.#r)??[];for(const t of this.objects.put(e,s))n(t)}
})().catch(e=>this.#n.reject(e));for(const e of c)n(e)}async#a(e){if(!isForbidden(e))throw e;const{clock:t,signal:s,store:r}=this.#r;for(;;){
for(const e of this.#s)this.objects.has(e)||r.synced(e,e.namespace)||await this.#c(e);await t.sleep(i,s)}}}var a=s(6188),c=s(6833),d=s(260);const l={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#l;#p=new Map;#u=new Map;#h=new Set;#f={ready:0,progressing:0,failed:0};constructor(e,t){this.#d=t,this.#l=e.map(e=>({expectation:e,
memory:new d.c,verdict:l,told:!1,readyAt:void 0})),this.#f.progressing=this.#l.length;for(const e of this.#l)this.#g(e)}get ready(){return this.#f.ready===this.#l.length}get anyFailed(){
return this.#f.failed>0}get anyProgressing(){return this.#f.progressing>0}get nextRecheck(){let e;for(const{verdict:t}of this.#h)void 0!==t.recheckAt&&(void 0===e||t.recheckAt<e)&&(e=t.recheckAt)
;return e}get resources(){return this.#l.map(({expectation:e,verdict:t,readyAt:s})=>({reference:e.reference,readiness:plain(t),...void 0===s?{}:{readyAt:s}}))}judgeAll(e){
for(const t of this.#l)this.#y(t,e)}seen(e,t){let s=1/0;for(const r of this.#w(e))this.#y(r,t),s=Math.min(s,r.verdict.recheckAt??1/0);return s}recheck(e){
for(const t of[...this.#h])(t.verdict.recheckAt??1/0)<=e&&this.#y(t,e)}#g(e){const{reference:t}=e.expectation;push(this.#p,(0,o.TN)(t),e);const s=this.#d.rules.find((0,o.F8)(t.apiVersion),t.kind)
;for(const r of s.related??[]){const s=`${(0,o.F8)(r.apiVersion)}/${r.kind}`,n=this.#u.get(s)??[];let i=n.find(e=>e.related===r);void 0===i&&(i={related:r,all:[],byNamespace:new Map,byName:new Map},
this.#u.set(s,[...n,i]));const a=t.namespace??"";i.all.push(e),push(i.byNamespace,a,e),push(i.byName,`${a}/${t.name}`,e)}}#w(e){const t=new Set(this.#p.get((0,o.TN)({...e,...e.metadata
}))),s=e.metadata.namespace??"";for(const r of this.#u.get(`${(0,o.F8)(e.apiVersion)}/${e.kind}`)??[]){
const{related:n,all:o,byNamespace:i,byName:a}=r,c="cluster"===n.scope?void 0:n.concerns(e),d=c?.flatMap(e=>a.get(`${s}/${e}`)??[])??("cluster"===n.scope?o:i.get(s)??[]);for(const e of d)t.add(e)}
return t}#y(e,t){const{observed:s,rules:r,startedAt:n,onProgress:o}=this.#d,i=e.verdict,a=s.get(e.expectation.reference);if(void 0===a&&!0===i.final)return;const d=(0,c.n)(a,e.expectation,s,{now:t,
rules:r,memory:e.memory});e.verdict=d,void 0===d.recheckAt?this.#h.delete(e):this.#h.add(e),d.state!==i.state&&(this.#f[i.state]-=1,this.#f[d.state]+=1,e.readyAt="ready"===d.state?t:void 0)
;d.state===i.state&&d.reason===i.reason&&d.message===i.message&&e.told||(o?.({reference:e.expectation.reference,readiness:plain(d),...e.told?{previous:plain(i)}:{},elapsed:t-n}),e.told=!0)}}
const plain=({state:e,reason:t,message:s})=>({state:e,reason:t,message:s});function push(e,t,s){const r=e.get(t);void 0===r?e.set(t,[s]):r.push(s)}var __addDisposableResource=function(e,t,s){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,n;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],s&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:s})
}else s&&e.stack.push({async:!0});return t},p=function(e){return function(t){function fail(s){t.error=t.hasError?new e(s,t.error,"An error was suppressed during disposal."):s,t.hasError=!0}var s,r=0
;return function next(){for(;s=t.stack.pop();)try{if(!s.async&&1===r)return r=0,t.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,s){var r=new Error(s);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});async function waitForReadiness(e,t){const s={
stack:[],error:void 0,hasError:!1};try{const{client:i,clock:c,logger:d,signal:l,onProgress:u,failFast:h=!0}=t,f=t.rules??a.v8,g=c.now();if(0===e.length)return{ready:!0,reason:"Ready",resources:[],
elapsed:0};const y=__addDisposableResource(s,linked(l),!1),w=t.store??createObjectStore(i,{signal:y.signal,logger:d});let m=Promise.withResolvers(),b=1/0,v=!1;const k=new Observation(function(e,t){
const s=new Map,add=(e,t,r,n)=>{const i=scopes_scopeKey((0,o.F8)(e.apiVersion),e.kind,t),a=s.get(i);if(void 0!==a)return a.optional&&=n,a;const c={apiVersion:e.apiVersion,kind:e.kind,
...void 0===t?{}:{namespace:t},expected:[],optional:n,neededBy:r};return s.set(i,c),c};for(const{reference:t}of e)add(t,t.namespace,t.kind,!1).expected.push(t)
;for(const{reference:s}of e)for(const e of t.find((0,o.F8)(s.apiVersion),s.kind).related??[])add(e,"cluster"===e.scope?void 0:s.namespace,s.kind,!0===e.optional);return[...s.values()]}(e,f),{client:i,
clock:c,logger:d,signal:y.signal,store:w,onChange(e){if(!v)return;(E.seen(e,c.now())<b||void 0!==outcome())&&m.resolve(null)}}),E=new Tracker(e,{rules:f,observed:k.objects,startedAt:g,
...void 0===u?{}:{onProgress:u}}),outcome=()=>E.ready?"Ready":!E.anyFailed||!h&&E.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:E.resources,elapsed:c.now()-g});try{
for(await Promise.race([k.open(),y.aborted]),v=!0,E.judgeAll(c.now());;){const e={stack:[],error:void 0,hasError:!1};try{const t=outcome();if(void 0!==t)return report(t);m=Promise.withResolvers(),
b=E.nextRecheck??1/0;const s=__addDisposableResource(e,linked(),!1),r=b===1/0?[]:[sleep(c,b-c.now(),s.signal)];await Promise.race([m.promise,y.aborted,k.broken,...r]),E.recheck(c.now())}catch(t){
e.error=t,e.hasError=!0}finally{p(e)}}}catch(e){if(!l.aborted)throw e;if(!((n=l.reason)instanceof r.j3||"object"==typeof n&&null!==n&&"name"in n&&"TimeoutError"===n.name))throw asError(l.reason)
;return report("DeadlineExceeded")}finally{k.close()}}catch(e){s.error=e,s.hasError=!0}finally{p(s)}var n}function linked(e){const t=new AbortController,{promise:s,reject:n}=Promise.withResolvers()
;s.catch(()=>{});const abort=()=>{t.abort(e?.reason),n(asError(e?.reason))};return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:t.signal,aborted:s,[Symbol.dispose](){
e?.removeEventListener("abort",abort),t.abort(new r.p4("The wait is over"))}}}async function sleep(e,t,s){try{await e.sleep(Math.max(0,t),s)}catch(e){if(!s.aborted)throw e}}function asError(e){
return e instanceof Error?e:new r.p4((0,r.gJ)(e))}},4017:(e,t,s)=>{s.d(t,{L:()=>waitForObjects});var r=s(3036),n=s(1241),o=s(6712)
;async function waitForObjects(e,{kubernetes:t,clock:s,logger:i,signal:a},{startedAt:c,rules:d,onProgress:l}){const p=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,
r.F8)(e.apiVersion))&&d.find((0,r.F8)(e.apiVersion),e.kind)===n.Rk),u=e.filter(e=>!p.includes(e)),h=await(0,o.f)(u.map(expectationOf),{client:t,clock:s,logger:i,signal:a,rules:d,...void 0===l?{}:{
onProgress:({reference:e,readiness:t})=>l({elapsedMs:s.now()-c,reference:e,readiness:t})}}),f=new Map(e.map(e=>[(0,r.TN)(e.reference),e])),g=h.resources.map(({reference:e,readiness:t,readyAt:s})=>{
const n=f.get((0,r.TN)(e));return{reference:e,action:n?.action??"none",appliedAt:(n?.appliedAt??c)-c,...void 0===s?{}:{readyAt:s-c},readiness:t}});return{ready:h.ready,
resources:[...p.map(e=>function({reference:e,action:t,appliedAt:s},r){return{reference:e,action:t,appliedAt:s-r,readyAt:s-r,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,c)),...g]}
}const expectationOf=({reference:e,object:{metadata:t}})=>({reference:e,...void 0===t.generation?{}:{generation:t.generation},...void 0===t.uid?{}:{uid:t.uid},...void 0===t.resourceVersion?{}:{
resourceVersion:t.resourceVersion}})}};
