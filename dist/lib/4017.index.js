export const id=4017;export const ids=[4017];export const modules={33321:(e,s,t)=>{t.d(s,{f:()=>waitForReadiness});var r=t(12317),n=t(87029),o=t(80397),i=t(63036);function scopeKey(e,s,t){
return`${e}/${s}/${t??""}`}const a=2e3;class PolledObjects{#e;#s=new Map;constructor(e){this.#e=e}get(e){const s=scopeKey((0,i.F8)(e.apiVersion),e.kind,e.namespace),t=this.#s.get(s)
;return void 0===t?this.#e.get(e):t.get((0,i.TN)(e))}list(e,s,t){const r=this.#s.get(scopeKey(e,s,t));return void 0===r?this.#e.list(e,s,t):[...r.values()]}has(e){return this.#s.has(scopeKey((0,
i.F8)(e.apiVersion),e.kind,e.namespace))}put(e,s){const t=scopeKey((0,i.F8)(e.apiVersion),e.kind,e.namespace),r=this.#s.get(t)??new Map,{apiVersion:n,kind:o}=e,a=s.map(e=>({...e,apiVersion:n,kind:o
})),c=new Map(a.map(e=>[(0,i.TN)((0,i.Po)(e)),e]));this.#s.set(t,c)
;return[...[...c].filter(([e,s])=>r.get(e)?.metadata.resourceVersion!==s.metadata.resourceVersion),...[...r].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readScope(e,s){
const{client:t,signal:r}=s,{namespace:n,expected:i}=e;try{const s=void 0===n?{signal:r}:{signal:r,namespace:n};return(await t.list(e,s)).items}catch(t){if(!isForbidden(t)){
if(t instanceof o.h&&404===t.status)return[];throw t}if(0===i.length)return void function(e,s,t){const r=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new o.h(s.status,s.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${s.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${r}.`,cause:s});t.debug(`${e.kind}${r} may not be read; going on without it`)}(e,t,s.logger)}const a=[];for(const e of i){
const s=await t.get(e,{signal:r});void 0!==s&&a.push(s)}return a}function isForbidden(e){return e instanceof o.h&&403===e.status}class Observation{objects;broken;#t;#r;#n=Promise.withResolvers();#o
;constructor(e,s){const{store:t,onChange:r}=s;this.#t=e,this.#r=s,this.objects=new PolledObjects(t),this.broken=this.#n.promise,this.broken.catch(()=>{}),this.#o=t.subscribe(({object:e})=>r(e))}
async open(){await Promise.all(this.#t.map(e=>this.#i(e))),this.#r.store.failed.catch(e=>this.#a(e)).catch(e=>this.#n.reject(e))}close(){this.#o()}async#i(e){try{
await this.#r.store.observe(e,e.namespace)}catch(s){if(!isForbidden(s))throw s;await this.#c(e)}}async#c(e){
const{clock:s,logger:t,signal:r,onChange:n}=this.#r,o=void 0===e.namespace?"":` in ${e.namespace}`,i=await readScope(e,this.#r),c=this.objects.put(e,i??[]);if(void 0===i)return
;t.warning(`${e.kind} may not be watched${o}; reading it every 2 s instead`);(async()=>{for(;;){await s.sleep(a,r);const t=await readScope(e,this.#r)??[];for(const s of this.objects.put(e,t))n(s)}
})().catch(e=>this.#n.reject(e));for(const e of c)n(e)}async#a(e){if(!isForbidden(e))throw e;const{clock:s,signal:t,store:r}=this.#r;for(;;){
for(const e of this.#t)this.objects.has(e)||r.synced(e,e.namespace)||await this.#c(e);await s.sleep(a,t)}}}var c=t(46188),d=t(76833),p=t(40260);const l={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#p;#l=new Map;#h=new Map;#u=new Set;#f={ready:0,progressing:0,failed:0};constructor(e,s){this.#d=s,this.#p=e.map(e=>({expectation:e,
memory:new p.c,verdict:l,told:!1,readyAt:void 0})),this.#f.progressing=this.#p.length;for(const e of this.#p)this.#g(e)}get ready(){return this.#f.ready===this.#p.length}get anyFailed(){
return this.#f.failed>0}get anyProgressing(){return this.#f.progressing>0}get nextRecheck(){let e;for(const{verdict:s}of this.#u)void 0!==s.recheckAt&&(void 0===e||s.recheckAt<e)&&(e=s.recheckAt)
;return e}get resources(){return this.#p.map(({expectation:e,verdict:s,readyAt:t})=>{const r=this.#d.observed.get(e.reference);return{reference:e.reference,readiness:plain(s),...void 0===t?{}:{
readyAt:t},...void 0===r?{}:{object:r}}})}judgeAll(e){for(const s of this.#p)this.#y(s,e)}seen(e,s){let t=1/0;for(const r of this.#m(e))this.#y(r,s),t=Math.min(t,r.verdict.recheckAt??1/0);return t}
recheck(e){for(const s of[...this.#u])(s.verdict.recheckAt??1/0)<=e&&this.#y(s,e)}#g(e){const{reference:s}=e.expectation;push(this.#l,(0,i.TN)(s),e);const t=this.#d.rules.find((0,
i.F8)(s.apiVersion),s.kind);for(const r of t.related??[]){const t=`${(0,i.F8)(r.apiVersion)}/${r.kind}`,n=this.#h.get(t)??[];let o=n.find(e=>e.related===r);void 0===o&&(o={related:r,all:[],
byNamespace:new Map,byName:new Map},this.#h.set(t,[...n,o]));const a=s.namespace??"";o.all.push(e),push(o.byNamespace,a,e),push(o.byName,`${a}/${s.name}`,e)}}#m(e){const s=new Set(this.#l.get((0,
i.TN)({...e,...e.metadata}))),t=e.metadata.namespace??"";for(const r of this.#h.get(`${(0,i.F8)(e.apiVersion)}/${e.kind}`)??[]){
const{related:n,all:o,byNamespace:i,byName:a}=r,c="cluster"===n.scope?void 0:n.concerns(e),d=c?.flatMap(e=>a.get(`${t}/${e}`)??[])??("cluster"===n.scope?o:i.get(t)??[]);for(const e of d)s.add(e)}
return s}#y(e,s){const{observed:t,rules:r,startedAt:n,onProgress:o}=this.#d,i=e.verdict,a=t.get(e.expectation.reference);if(void 0===a&&!0===i.final)return;const c=(0,d.n)(a,e.expectation,t,{now:s,
rules:r,memory:e.memory});e.verdict=c,void 0===c.recheckAt?this.#u.delete(e):this.#u.add(e),c.state!==i.state&&(this.#f[i.state]-=1,this.#f[c.state]+=1,e.readyAt="ready"===c.state?s:void 0)
;c.state===i.state&&c.reason===i.reason&&c.message===i.message&&e.told||(o?.({reference:e.expectation.reference,readiness:plain(c),...e.told?{previous:plain(i)}:{},elapsed:s-n}),e.told=!0)}}
const plain=({state:e,reason:s,message:t})=>({state:e,reason:s,message:t});function push(e,s,t){const r=e.get(s);void 0===r?e.set(s,[t]):r.push(t)}var __addDisposableResource=function(e,s,t){
if(null!=s){if("object"!=typeof s&&"function"!=typeof s)throw new TypeError("Object expected.");var r,n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=s[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],t&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:s,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return s},h=function(e){return function(s){function fail(t){s.error=s.hasError?new e(t,s.error,"An error was suppressed during disposal."):t,s.hasError=!0}var t,r=0
;return function next(){for(;t=s.stack.pop();)try{if(!t.async&&1===r)return r=0,s.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,s,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=s,r});async function waitForReadiness(e,s){const t={
stack:[],error:void 0,hasError:!1};try{const{client:a,clock:d,logger:p,signal:l,onProgress:u,failFast:f=!0,lists:g}=s,y=s.rules??c.v8,m=d.now();if(0===e.length)return{ready:!0,reason:"Ready",
resources:[],elapsed:0};const w=__addDisposableResource(t,linked(l),!1),v=Promise.withResolvers(),b=s.store??(0,n.h)(a,{signal:w.signal,logger:p,hold:v.promise,...void 0===g?{}:{lists:g}})
;let k=Promise.withResolvers(),j=1/0,x=!1;const A=new Observation(function(e,s){const t=new Map,add=(e,s,r,n)=>{const o=scopeKey((0,i.F8)(e.apiVersion),e.kind,s),a=t.get(o)
;if(void 0!==a)return a.optional&&=n,a;const c={apiVersion:e.apiVersion,kind:e.kind,...void 0===s?{}:{namespace:s},expected:[],optional:n,neededBy:r};return t.set(o,c),c}
;for(const{reference:s}of e)add(s,s.namespace,s.kind,!1).expected.push(s);for(const{reference:t}of e)for(const e of s.find((0,
i.F8)(t.apiVersion),t.kind).related??[])add(e,"cluster"===e.scope?void 0:t.namespace,t.kind,!0===e.optional);return[...t.values()]}(e,y),{client:a,clock:d,logger:p,signal:w.signal,store:b,onChange(e){
if(!x)return;(E.seen(e,d.now())<j||void 0!==outcome())&&k.resolve(null)}}),E=new Tracker(e,{rules:y,observed:A.objects,startedAt:m,...void 0===u?{}:{onProgress:u}
}),outcome=()=>E.ready?"Ready":!E.anyFailed||!f&&E.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:E.resources,elapsed:d.now()-m});try{
for(await Promise.race([A.open(),w.aborted]),x=!0,E.judgeAll(d.now());;){const e={stack:[],error:void 0,hasError:!1};try{const s=outcome();if(void 0!==s)return report(s);v.resolve(),
k=Promise.withResolvers(),j=E.nextRecheck??1/0;const t=__addDisposableResource(e,linked(),!1),r=j===1/0?[]:[sleep(d,j-d.now(),t.signal)];await Promise.race([k.promise,w.aborted,A.broken,...r]),
E.recheck(d.now())}catch(s){e.error=s,e.hasError=!0}finally{h(e)}}}catch(e){if(!l.aborted)throw e
;if(!((o=l.reason)instanceof r.j3||"object"==typeof o&&null!==o&&"name"in o&&"TimeoutError"===o.name))throw asError(l.reason);return report("DeadlineExceeded")}finally{A.close()}}catch(e){t.error=e,
t.hasError=!0}finally{h(t)}var o}function linked(e){const s=new AbortController,{promise:t,reject:n}=Promise.withResolvers();t.catch(()=>{});const abort=()=>{s.abort(e?.reason),n(asError(e?.reason))}
;return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:s.signal,aborted:t,[Symbol.dispose](){e?.removeEventListener("abort",abort),s.abort(new r.p4("The wait is over"))}}}
async function sleep(e,s,t){try{await e.sleep(Math.max(0,s),t)}catch(e){if(!t.aborted)throw e}}function asError(e){return e instanceof Error?e:new r.p4((0,r.gJ)(e))}},24017:(e,s,t)=>{t.d(s,{
L:()=>waitForObjects});var r=t(63036),n=t(1241),o=t(33321);async function waitForObjects(e,{kubernetes:s,clock:t,logger:i,signal:a},{startedAt:c,rules:d,onProgress:p,lists:l}){
const h=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,r.F8)(e.apiVersion))&&d.find((0,r.F8)(e.apiVersion),e.kind)===n.Rk),u=e.filter(e=>!h.includes(e)),f=await(0,
o.f)(u.map(expectationOf),{client:s,clock:t,logger:i,signal:a,rules:d,...void 0===l?{}:{lists:l},...void 0===p?{}:{onProgress:({reference:e,readiness:s})=>p({elapsedMs:t.now()-c,reference:e,
readiness:s})}}),g=new Map(e.map(e=>[(0,r.TN)(e.reference),e])),y=f.resources.map(({reference:e,readiness:s,readyAt:t})=>{const n=g.get((0,r.TN)(e));return{reference:e,action:n?.action??"none",
appliedAt:(n?.appliedAt??c)-c,...void 0===t?{}:{readyAt:t-c},readiness:s}});return{ready:f.ready,resources:[...h.map(e=>function({reference:e,action:s,appliedAt:t},r){return{reference:e,action:s,
appliedAt:t-r,readyAt:t-r,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,c)),...y],seen:new Map(f.resources.flatMap(({reference:e,object:s})=>void 0===s?[]:[[(0,r.TN)(e),s]]))}}
const expectationOf=({reference:e,object:{metadata:s}})=>({reference:e,...void 0===s.generation?{}:{generation:s.generation},...void 0===s.uid?{}:{uid:s.uid},...void 0===s.resourceVersion?{}:{
resourceVersion:s.resourceVersion}})}};
