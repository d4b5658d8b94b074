export const id=272;export const ids=[272];export const modules={9265:(e,t,s)=>{s.d(t,{g:()=>failureOf,r:()=>explainWait});var r=s(8336),n=s(3036),o=s(6960),i=s(780);const a=3,c="NOT_READY"
;async function explainWait(e,t,{kubernetes:s,clock:o,logger:i,signal:d}){const l=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[p]=l;if(void 0===p)return;let u
;for(const{reference:e,readiness:p}of l.slice(0,a)){const a=await(0,r.h)(e,{client:s,clock:o,logger:i,signal:d,readiness:p}),l={reference:e,message:`${(0,
n.P5)(e)} is ${"failed"===p.state?"failed":"not ready"}: ${p.reason}: ${p.message}${void 0===t?"":` (${t})`}`,diagnosis:a};if(u??=l,a.code!==c)return l}return u}function byWeight(e,t){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(t)||(0,o.BX)(t.reference)-(0,o.BX)(e.reference)}function failureOf(e){if(!(e instanceof i.kN)){const t={apiVersion:"v1",
kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,t)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,t){return{code:e.code,culprit:t,cause:e.message,remedy:e.remedy??"",evidence:[]}}},952:(e,t,s)=>{s.d(t,{L:()=>waitForObjects})
;var r=s(3036),n=s(1241),o=s(2317),i=s(397);function createObjectStore(e,{signal:t,logger:s}){const n=new Map,a=new Map,c=new Set,d=Promise.withResolvers();d.promise.catch(()=>{})
;const kindKey=(e,t)=>`${e}/${t}`;function ofKind(e){const t=kindKey((0,r.F8)(e.apiVersion),e.kind);let s=n.get(t);return void 0===s&&(s=new Map,n.set(t,s)),s}function tell(e,t){
for(const s of[...c])s({type:e,object:t})}function put(e,t){const s=(0,r.TN)({...t,...t.metadata});e.held.add(s),e.repeated?.add(s);const n=ofKind(t),o=n.get(s);(void 0===o||function(e,t){
const[s,r]=[e.metadata.resourceVersion??"",t.metadata.resourceVersion??""];return/^\d+$/.test(s)&&/^\d+$/.test(r)?s.length===r.length?s>r:s.length>r.length:s!==r}(t,o))&&(n.set(s,t),
void 0!==o&&o.metadata.uid!==t.metadata.uid?(tell("DELETED",o),tell("ADDED",t)):tell(void 0===o?"ADDED":"MODIFIED",t))}function drop(e,t,s,r){e.held.delete(s)
;for(const t of a.values())if(t!==e&&t.held.has(s))return;const n=ofKind(t),o=n.get(s);void 0!==o&&n.delete(s)&&tell("DELETED",r??o)}function dropAll(e,t,s){
for(const r of[...e.held])!0!==s?.has(r)&&drop(e,t,r)}function start(n,c,l){const{promise:p,resolve:u,reject:f}=Promise.withResolvers(),h={held:new Set,repeated:new Set,synced:!1,first:p};a.set(n,h)
;const finish=e=>{const r=h.synced;h.synced=!1,t.aborted?f(t.reason):(a.delete(n),e instanceof i.h&&404===e.status?(s.debug(`${c.kind} of ${c.apiVersion} is not served: ${e.message}`),dropAll(h,c),
u(!1)):r?(s.debug(`The watch of ${c.kind} ended: ${(0,o.gJ)(e)}`),d.reject(e)):f(e))};return async function(s,n,o,i){for await(const a of e.watch(n,{...o,signal:t}))switch(a.type){case"RELISTING":
s.repeated=new Set;break;case"SYNCED":void 0!==s.repeated&&dropAll(s,n,s.repeated),s.repeated=void 0,s.synced=!0,i();break;case"DELETED":drop(s,n,(0,r.TN)({...a.object,...a.object.metadata}),a.object)
;break;default:put(s,a.object)}}(h,c,l,()=>u(!0)).then(()=>finish(new Error(`The watch of ${c.kind} ended without a reason`)),finish).catch(e=>d.reject(e)),h}function find(e,t,s){
return a.get(scopeKey(e,void 0,s))??a.get(scopeKey(e,t,s))}return{failed:d.promise,async observe(e,s,r={}){t.throwIfAborted();const{labelSelector:n}=r;return(find(e,s,n)??start(scopeKey(e,s,n),e,{
...void 0===s?{}:{namespace:s},...void 0===n?{}:{labelSelector:n}})).first},synced:(e,t,s={})=>!0===find(e,t,s.labelSelector)?.synced,subscribe:e=>(c.add(e),()=>{c.delete(e)}),get:e=>n.get(kindKey((0,
r.F8)(e.apiVersion),e.kind))?.get((0,r.TN)(e)),list(e,t,s){const r=[...n.get(kindKey(e,t))?.values()??[]];return void 0===s?r:r.filter(e=>e.metadata.namespace===s)}}}function scopeKey(e,t="",s=""){
return`${e.apiVersion} ${e.kind} ${t} ${s}`}function scopes_scopeKey(e,t,s){return`${e}/${t}/${s??""}`}const a=2e3;class PolledObjects{#e;#t=new Map;constructor(e){this.#e=e}get(e){
const t=scopes_scopeKey((0,r.F8)(e.apiVersion),e.kind,e.namespace),s=this.#t.get(t);return void 0===s?this.#e.get(e):s.get((0,r.TN)(e))}list(e,t,s){const r=this.#t.get(scopes_scopeKey(e,t,s))
;return void 0===r?this.#e.list(e,t,s):[...r.values()]}has(e){return this.#t.has(scopes_scopeKey((0,r.F8)(e.apiVersion),e.kind,e.namespace))}put(e,t){const s=scopes_scopeKey((0,
r.F8)(e.apiVersion),e.kind,e.namespace),n=this.#t.get(s)??new Map,{apiVersion:o,kind:i}=e,a=t.map(e=>({...e,apiVersion:o,kind:i})),c=new Map(a.map(e=>[(0,r.TN)((0,r.Po)(e)),e]));this.#t.set(s,c)
;return[...[...c].filter(([e,t])=>n.get(e)?.metadata.resourceVersion!==t.metadata.resourceVersion),...[...n].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readScope(e,t){
const{client:s,signal:r}=t,{namespace:n,expected:o}=e;try{const t=void 0===n?{signal:r}:{signal:r,namespace:n};return(await s.list(e,t)).items}catch(s){if(!isForbidden(s)){
if(s instanceof i.h&&404===s.status)return[];throw s}if(0===o.length)return void function(e,t,s){const r=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new i.h(t.status,t.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${t.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${r}.`,cause:t});s.debug(`${e.kind}${r} may not be read; going on without it`)}(e,s,t.logger)}const a=[];for(const e of o){
const t=await s.get(e,{signal:r});void 0!==t&&a.push(t)}return a}function isForbidden(e){return e instanceof i.h&&403===e.status}class Observation{objects;broken;#s;#r;#n=Promise.withResolvers();#o
;constructor(e,t){const{store:s,onChange:r}=t;this.#s=e,this.#r=t,this.objects=new PolledObjects(s),this.broken=this.#n.promise,this.broken.catch(()=>{}),this.#o=s.subscribe(({object:e})=>r(e))}
async open(){await Promise.all(this.#s.map(e=>this.#i(e))),this.#r.store.failed.catch(e=>this.#a(e)).catch(e=>this.#n.reject(e))}close(){this.#o()}async#i(e){try{
await this.#r.store.observe(e,e.namespace)}catch(t){if(!isForbidden(t))throw t;await this.#c(e)}}async#c(e){
const{clock:t,logger:s,signal:r,onChange:n}=this.#r,o=void 0===e.namespace?"":` in ${e.namespace}`,i=await readScope(e,this.#r),c=this.objects.put(e,i??[]);if(void 0===i)return
;s.warning(`${e.kind} may not be watched${o}; reading it every 2 s instead`);(async()=>{for(;;){await t.sleep(a,r);const s=await readScope(e,this.#r)??[];for(const t of this.objects.put(e,s))n(t)}
})().catch(e=>this.#n.reject(e));for(const e of c)n(e)}async#a(e){if(!isForbidden(e))throw e;const{clock:t,signal:s,store:r}=this.#r;for(;;){
for(const e of this.#s)this.objects.has(e)||r.synced(e,e.namespace)||await this.#c(e);await t.sleep(a,s)}}}var c=s(3150),d=s(6833),l=s(260);const p={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#l;#p=new Map;#u=new Map;#f=new Set;#h={ready:0,progressing:0,failed:0};constructor(e,t){this.#d=t,this.#l=e.map(e=>({expectation:e,
memory:new l.c,verdict:p,told:!1,readyAt:void 0})),this.#h.progressing=this.#l.length;for(const e of this.#l)this.#g(e)}get ready(){return this.#h.ready===this.#l.length}get anyFailed(){
return this.#h.failed>0}get anyProgressing(){return this.#h.progressing>0}get nextRecheck(){let e;for(const{verdict:t}of this.#f)void 0!==t.recheckAt&&(void 0===e||t.recheckAt<e)&&(e=t.recheckAt)
;return e}get resources(){return this.#l.map(({expectation:e,verdict:t,readyAt:s})=>({reference:e.reference,readiness:plain(t),...void 0===s?{}:{readyAt:s}}))}judgeAll(e){
for(const t of this.#l)this.#y(t,e)}seen(e,t){let s=1/0;for(const r of this.#m(e))this.#y(r,t),s=Math.min(s,r.verdict.recheckAt??1/0);return s}recheck(e){
for(const t of[...this.#f])(t.verdict.recheckAt??1/0)<=e&&this.#y(t,e)}#g(e){const{reference:t}=e.expectation;push(this.#p,(0,r.TN)(t),e);const s=this.#d.rules.find((0,r.F8)(t.apiVersion),t.kind)
;for(const n of s.related??[]){const s=`${(0,r.F8)(n.apiVersion)}/${n.kind}`,o=this.#u.get(s)??[];let i=o.find(e=>e.related===n);void 0===i&&(i={related:n,all:[],byNamespace:new Map,byName:new Map},
this.#u.set(s,[...o,i]));const a=t.namespace??"";i.all.push(e),push(i.byNamespace,a,e),push(i.byName,`${a}/${t.name}`,e)}}#m(e){const t=new Set(this.#p.get((0,r.TN)({...e,...e.metadata
}))),s=e.metadata.namespace??"";for(const n of this.#u.get(`${(0,r.F8)(e.apiVersion)}/${e.kind}`)??[]){
const{related:r,all:o,byNamespace:i,byName:a}=n,c="cluster"===r.scope?void 0:r.concerns(e),d=c?.flatMap(e=>a.get(`${s}/${e}`)??[])??("cluster"===r.scope?o:i.get(s)??[]);for(const e of d)t.add(e)}
return t}#y(e,t){const{observed:s,rules:r,startedAt:n,onProgress:o}=this.#d,i=e.verdict,a=s.get(e.expectation.reference);if(void 0===a&&!0===i.final)return;const c=(0,d.n)(a,e.expectation,s,{now:t,
rules:r,memory:e.memory});e.verdict=c,void 0===c.recheckAt?this.#f.delete(e):this.#f.add(e),c.state!==i.state&&(this.#h[i.state]-=1,this.#h[c.state]+=1,e.readyAt="ready"===c.state?t:void 0)
;c.state===i.state&&c.reason===i.reason&&c.message===i.message&&e.told||(o?.({reference:e.expectation.reference,readiness:plain(c),...e.told?{previous:plain(i)}:{},elapsed:t-n}),e.told=!0)}}
const plain=({state:e,reason:t,message:s})=>({state:e,reason:t,message:s});function push(e,t,s){const r=e.get(t);void 0===r?e.set(t,[s]):r.push(s)}var __addDisposableResource=function(e,t,s){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,n;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],s&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:s})
}else s&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(s){t.error=t.hasError?new e(s,t.error,"An error was suppressed during disposal."):s,t.hasError=!0}var s,r=0
;return function next(){for(;s=t.stack.pop();)try{if(!s.async&&1===r)return r=0,t.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,s){var r=new Error(s);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});async function waitForReadiness(e,t){const s={
stack:[],error:void 0,hasError:!1};try{const{client:i,clock:a,logger:d,signal:l,onProgress:p,failFast:f=!0}=t,h=t.rules??c.v8,g=a.now();if(0===e.length)return{ready:!0,reason:"Ready",resources:[],
elapsed:0};const y=__addDisposableResource(s,linked(l),!1),m=t.store??createObjectStore(i,{signal:y.signal,logger:d});let w=Promise.withResolvers(),b=1/0,v=!1;const k=new Observation(function(e,t){
const s=new Map,add=(e,t,n,o)=>{const i=scopes_scopeKey((0,r.F8)(e.apiVersion),e.kind,t),a=s.get(i);if(void 0!==a)return a.optional&&=o,a;const c={apiVersion:e.apiVersion,kind:e.kind,
...void 0===t?{}:{namespace:t},expected:[],optional:o,neededBy:n};return s.set(i,c),c};for(const{reference:t}of e)add(t,t.namespace,t.kind,!1).expected.push(t)
;for(const{reference:s}of e)for(const e of t.find((0,r.F8)(s.apiVersion),s.kind).related??[])add(e,"cluster"===e.scope?void 0:s.namespace,s.kind,!0===e.optional);return[...s.values()]}(e,h),{client:i,
clock:a,logger:d,signal:y.signal,store:m,onChange(e){if(!v)return;($.seen(e,a.now())<b||void 0!==outcome())&&w.resolve(null)}}),$=new Tracker(e,{rules:h,observed:k.objects,startedAt:g,
...void 0===p?{}:{onProgress:p}}),outcome=()=>$.ready?"Ready":!$.anyFailed||!f&&$.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:$.resources,elapsed:a.now()-g});try{
for(await Promise.race([k.open(),y.aborted]),v=!0,$.judgeAll(a.now());;){const e={stack:[],error:void 0,hasError:!1};try{const t=outcome();if(void 0!==t)return report(t);w=Promise.withResolvers(),
b=$.nextRecheck??1/0;const s=__addDisposableResource(e,linked(),!1),r=b===1/0?[]:[sleep(a,b-a.now(),s.signal)];await Promise.race([w.promise,y.aborted,k.broken,...r]),$.recheck(a.now())}catch(t){
e.error=t,e.hasError=!0}finally{u(e)}}}catch(e){if(!l.aborted)throw e;if(!((n=l.reason)instanceof o.j3||"object"==typeof n&&null!==n&&"name"in n&&"TimeoutError"===n.name))throw asError(l.reason)
;return report("DeadlineExceeded")}finally{k.close()}}catch(e){s.error=e,s.hasError=!0}finally{u(s)}var n}function linked(e){const t=new AbortController,{promise:s,reject:r}=Promise.withResolvers()
;s.catch(()=>{});const abort=()=>{t.abort(e?.reason),r(asError(e?.reason))};return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:t.signal,aborted:s,[Symbol.dispose](){
e?.removeEventListener("abort",abort),t.abort(new o.p4("The wait is over"))}}}async function sleep(e,t,s){try{await e.sleep(Math.max(0,t),s)}catch(e){if(!s.aborted)throw e}}function asError(e){
return e instanceof Error?e:new o.p4((0,o.gJ)(e))}async function waitForObjects(e,{kubernetes:t,clock:s,logger:o,signal:i},{startedAt:a,rules:c,onProgress:d}){
const l=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,r.F8)(e.apiVersion))&&c.find((0,
r.F8)(e.apiVersion),e.kind)===n.Rk),p=e.filter(e=>!l.includes(e)),u=await waitForReadiness(p.map(expectationOf),{client:t,clock:s,logger:o,signal:i,rules:c,...void 0===d?{}:{
onProgress:({reference:e,readiness:t})=>d({elapsedMs:s.now()-a,reference:e,readiness:t})}}),f=new Map(e.map(e=>[(0,r.TN)(e.reference),e])),h=u.resources.map(({reference:e,readiness:t,readyAt:s})=>{
const n=f.get((0,r.TN)(e));return{reference:e,action:n?.action??"none",appliedAt:(n?.appliedAt??a)-a,...void 0===s?{}:{readyAt:s-a},readiness:t}});return{ready:u.ready,
resources:[...l.map(e=>function({reference:e,action:t,appliedAt:s},r){return{reference:e,action:t,appliedAt:s-r,readyAt:s-r,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,a)),...h]}
}const expectationOf=({reference:e,object:{metadata:t}})=>({reference:e,...void 0===t.generation?{}:{generation:t.generation},...void 0===t.uid?{}:{uid:t.uid},...void 0===t.resourceVersion?{}:{
resourceVersion:t.resourceVersion}})}};
