export const id=5254;export const ids=[5254];export const modules={76060:(e,s,r)=>{r.d(s,{F:()=>findDenied});var t=r(31891),n=r(87557),o=r(80397);const a="lamina.dev",i={verb:"*",group:"*",
resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,s){const r=await askRules(a,s);if(void 0===r||isGranted(i,r.list))return[]
;if(r.incomplete&&!1!==await askAccess(i,s))return[];const o=(await e()).filter(e=>!isGranted(e,r.list)),c=new Map,d=[...new Set(o.flatMap(({namespace:e})=>e??[]))],l=new Map(await(0,
t.X)(d,n.I,async e=>[e,await askRules(e,s)])),p=await(0,t.X)(o,n.I,async e=>{const t=l.get(e.namespace??"")??r;return!!isGranted(e,t.list)||!!t.incomplete&&(e=>{
const r=keyOf(e),t=c.get(r)??askAccess(e,s);return c.set(r,t),t})(e)});return o.filter((e,s)=>!1===p[s])}function isGranted({verb:e,group:s,resource:r,name:t},n){
const has=(e,s)=>void 0!==e&&(e.includes("*")||e.includes(s))
;return n.some(n=>has(n.verbs,e)&&has(n.apiGroups,s)&&has(n.resources,r)&&(0===(n.resourceNames??[]).length||void 0!==t&&!0===n.resourceNames?.includes(t)))}
const keyOf=({verb:e,group:s,resource:r,namespace:t="",name:n=""})=>[e,s,r,t,n].join(" ");async function askRules(e,{client:s,signal:r}){const t=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},s,r);if(void 0===t?.status)return;const{resourceRules:n=[],incomplete:o=!0}=t.status;return{list:n,incomplete:o}}
async function askAccess(e,{client:s,signal:r}){const[t="",n]=e.resource.split("/"),o={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:t,...void 0===n?{}:{subresource:n},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},a=await ask("selfsubjectaccessreviews",o,s,r)
;return a?.status?.allowed}async function ask(e,s,r,t){try{return await r.request("POST",`${c}/${e}`,{body:s,signal:t})}catch(e){if(e instanceof o.h&&(403===e.status||404===e.status))return;throw e}}
},33321:(e,s,r)=>{r.d(s,{f:()=>waitForReadiness});var t=r(12317),n=r(87029),o=r(80397),a=r(63036);function groupScopeKey(e,s,r){return`${e}/${s}/${r??""}`}const i=2e3;class PolledObjects{#e;#s=new Map
;constructor(e){this.#e=e}get(e){const s=groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace),r=this.#s.get(s);return void 0===r?this.#e.get(e):r.get((0,a.TN)(e))}list(e,s,r){
const t=this.#s.get(groupScopeKey(e,s,r));return void 0===t?this.#e.list(e,s,r):[...t.values()]}has(e){return this.#s.has(groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace))}put(e,s){
const r=groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace),t=this.#s.get(r)??new Map,{apiVersion:n,kind:o}=e,i=s.map(e=>({...e,apiVersion:n,kind:o})),c=new Map(i.map(e=>[(0,a.iL)(e),e]))
;this.#s.set(r,c);return[...[...c].filter(([e,s])=>t.get(e)?.metadata.resourceVersion!==s.metadata.resourceVersion),...[...t].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readOnce(e,s){
const{client:r,signal:t}=s,{namespace:n,expected:a}=e;try{const s=void 0===n?{signal:t}:{signal:t,namespace:n};return(await r.list(e,s)).items}catch(r){if(!isForbidden(r)){
if(r instanceof o.h&&404===r.status)return[];throw r}if(0===a.length)return void function(e,s,r){const t=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new o.h(s.status,s.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${s.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${t}.`,cause:s});r.debug(`${e.kind}${t} may not be read; going on without it`)}(e,r,s.logger)}const i=[];for(const e of a){
const s=await r.get(e,{signal:t});void 0!==s&&i.push(s)}return i}function isForbidden(e){return e instanceof o.h&&403===e.status}class Observation{objects;broken;#r;#t;#n=Promise.withResolvers();#o
;constructor(e,s){const{store:r,onChange:t}=s;this.#r=e,this.#t=s,this.objects=new PolledObjects(r),this.broken=this.#n.promise,this.broken.catch(()=>{}),this.#o=r.subscribe(({object:e})=>t(e))}
async open(){await Promise.all(this.#r.map(e=>this.#a(e))),this.#t.store.failed.catch(e=>this.#i(e)).catch(e=>this.#n.reject(e))}close(){this.#o()}async#a(e){try{
await this.#t.store.observe(e,e.namespace)}catch(s){if(!isForbidden(s))throw s;await this.#c(e)}}async#c(e){
const{clock:s,logger:r,signal:t,onChange:n}=this.#t,o=void 0===e.namespace?"":` in ${e.namespace}`,a=await readOnce(e,this.#t),c=this.objects.put(e,a??[]);if(void 0===a)return
;r.warning(`${e.kind} may not be watched${o}; reading it every 2 s instead`);(async()=>{for(;;){await s.sleep(i,t);const r=await readOnce(e,this.#t)??[];for(const s of this.objects.put(e,r))n(s)}
})().catch(e=>this.#n.reject(e));for(const e of c)n(e)}async#i(e){if(!isForbidden(e))throw e;const{clock:s,signal:r,store:t}=this.#t;for(;;){
for(const e of this.#r)this.objects.has(e)||t.synced(e,e.namespace)||await this.#c(e);await s.sleep(i,r)}}}var c=r(46188),d=r(76833),l=r(40260);const p={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#l;#p=new Map;#u=new Map;#h=new Set;#f={ready:0,progressing:0,failed:0};constructor(e,s){this.#d=s,this.#l=e.map(e=>({expectation:e,
memory:new l.c,verdict:p,told:!1,readyAt:void 0})),this.#f.progressing=this.#l.length;for(const e of this.#l)this.#m(e)}get ready(){return this.#f.ready===this.#l.length}get anyFailed(){
return this.#f.failed>0}get anyProgressing(){return this.#f.progressing>0}get nextRecheck(){let e;for(const{verdict:s}of this.#h)void 0!==s.recheckAt&&(void 0===e||s.recheckAt<e)&&(e=s.recheckAt)
;return e}get resources(){return this.#l.map(({expectation:e,verdict:s,readyAt:r})=>{const t=this.#d.observed.get(e.reference);return{reference:e.reference,readiness:plain(s),...void 0===r?{}:{
readyAt:r},...void 0===t?{}:{object:t}}})}judgeAll(e){for(const s of this.#l)this.#g(s,e)}seen(e,s){let r=1/0;for(const t of this.#v(e))this.#g(t,s),r=Math.min(r,t.verdict.recheckAt??1/0);return r}
recheck(e){for(const s of[...this.#h])(s.verdict.recheckAt??1/0)<=e&&this.#g(s,e)}#m(e){const{reference:s}=e.expectation;push(this.#p,(0,a.TN)(s),e);const r=this.#d.rules.find((0,
a.F8)(s.apiVersion),s.kind);for(const t of r.related??[]){const r=(0,a.zo)(t),n=this.#u.get(r)??[];let o=n.find(e=>e.related===t);void 0===o&&(o={related:t,all:[],byNamespace:new Map,byName:new Map},
this.#u.set(r,[...n,o]));const i=s.namespace??"";o.all.push(e),push(o.byNamespace,i,e),push(o.byName,`${i}/${s.name}`,e)}}#v(e){const s=new Set(this.#p.get((0,a.iL)(e))),r=e.metadata.namespace??""
;for(const t of this.#u.get((0,a.zo)(e))??[]){
const{related:n,all:o,byNamespace:a,byName:i}=t,c="cluster"===n.scope?void 0:n.concerns(e),d=c?.flatMap(e=>i.get(`${r}/${e}`)??[])??("cluster"===n.scope?o:a.get(r)??[]);for(const e of d)s.add(e)}
return s}#g(e,s){const{observed:r,rules:t,startedAt:n,onProgress:o}=this.#d,a=e.verdict,i=r.get(e.expectation.reference);if(void 0===i&&!0===a.final)return;const c=(0,d.n)(i,e.expectation,r,{now:s,
rules:t,memory:e.memory});e.verdict=c,void 0===c.recheckAt?this.#h.delete(e):this.#h.add(e),c.state!==a.state&&(this.#f[a.state]-=1,this.#f[c.state]+=1,e.readyAt="ready"===c.state?s:void 0)
;c.state===a.state&&c.reason===a.reason&&c.message===a.message&&e.told||(o?.({reference:e.expectation.reference,readiness:plain(c),...e.told?{previous:plain(a)}:{},elapsed:s-n}),e.told=!0)}}
const plain=({state:e,reason:s,message:r})=>({state:e,reason:s,message:r});function push(e,s,r){const t=e.get(s);void 0===t?e.set(s,[r]):t.push(r)}var __addDisposableResource=function(e,s,r){
if(null!=s){if("object"!=typeof s&&"function"!=typeof s)throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=s[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=s[Symbol.dispose],r&&(n=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:s,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return s},u=function(e){return function(s){function fail(r){s.error=s.hasError?new e(r,s.error,"An error was suppressed during disposal."):r,s.hasError=!0}var r,t=0
;return function next(){for(;r=s.stack.pop();)try{if(!r.async&&1===t)return t=0,s.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,s,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=s,t});async function waitForReadiness(e,s){const r={
stack:[],error:void 0,hasError:!1};try{const{client:i,clock:d,logger:l,signal:p,onProgress:h,failFast:f=!0,lists:m}=s,g=s.rules??c.v8,v=d.now();if(0===e.length)return{ready:!0,reason:"Ready",
resources:[],elapsed:0};const y=__addDisposableResource(r,linked(p),!1),w=Promise.withResolvers(),b=s.store??(0,n.h)(i,{signal:y.signal,logger:l,...!0===s.unchanged?{hold:w.promise}:{},
...void 0===m?{}:{lists:m}});let k=Promise.withResolvers(),j=1/0,$=!1;const N=new Observation(function(e,s){const r=new Map,add=(e,s,t,n)=>{const o=groupScopeKey((0,
a.F8)(e.apiVersion),e.kind,s),i=r.get(o);if(void 0!==i)return i.optional&&=n,i;const c={apiVersion:e.apiVersion,kind:e.kind,...void 0===s?{}:{namespace:s},expected:[],optional:n,neededBy:t}
;return r.set(o,c),c};for(const{reference:s}of e)add(s,s.namespace,s.kind,!1).expected.push(s);for(const{reference:r}of e)for(const e of s.find((0,
a.F8)(r.apiVersion),r.kind).related??[])add(e,"cluster"===e.scope?void 0:r.namespace,r.kind,!0===e.optional);return[...r.values()]}(e,g),{client:i,clock:d,logger:l,signal:y.signal,store:b,onChange(e){
if(!$)return;(A.seen(e,d.now())<j||void 0!==outcome())&&k.resolve(null)}}),A=new Tracker(e,{rules:g,observed:N.objects,startedAt:v,...void 0===h?{}:{onProgress:h}
}),outcome=()=>A.ready?"Ready":!A.anyFailed||!f&&A.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:A.resources,elapsed:d.now()-v});try{
for(await Promise.race([N.open(),y.aborted]),$=!0,A.judgeAll(d.now());;){const e={stack:[],error:void 0,hasError:!1};try{const s=outcome();if(void 0!==s)return report(s);w.resolve(null),
k=Promise.withResolvers(),j=A.nextRecheck??1/0;const r=__addDisposableResource(e,linked(),!1),t=j===1/0?[]:[sleep(d,j-d.now(),r.signal)];await Promise.race([k.promise,y.aborted,N.broken,...t]),
A.recheck(d.now())}catch(s){e.error=s,e.hasError=!0}finally{u(e)}}}catch(e){if(!p.aborted)throw e
;if(!((o=p.reason)instanceof t.j3||"object"==typeof o&&null!==o&&"name"in o&&"TimeoutError"===o.name))throw asError(p.reason);return report("DeadlineExceeded")}finally{N.close()}}catch(e){r.error=e,
r.hasError=!0}finally{u(r)}var o}function linked(e){const s=new AbortController,{promise:r,reject:n}=Promise.withResolvers();r.catch(()=>{});const abort=()=>{s.abort(e?.reason),n(asError(e?.reason))}
;return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:s.signal,aborted:r,[Symbol.dispose](){e?.removeEventListener("abort",abort),s.abort(new t.p4("The wait is over"))}}}
async function sleep(e,s,r){try{await e.sleep(Math.max(0,s),r)}catch(e){if(!r.aborted)throw e}}function asError(e){return e instanceof Error?e:new t.p4((0,t.gJ)(e))}},71510:(e,s,r)=>{r.d(s,{
Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var t=r(12317),n=r(76060);const needs=(e,s,r)=>e.map(e=>({...s,verb:e,...void 0===r?{}:{role:r}
})),accessesOf=(e,s)=>e.flatMap(({verbs:e,apiGroups:r=[],resources:t=[],resourceNames:n=[]})=>e.flatMap(e=>r.flatMap(r=>t.flatMap(t=>(0===n.length?[void 0]:n).map(n=>({verb:e,group:r,resource:t,
...void 0===s?{}:{namespace:s},...void 0===n?{}:{name:n}}))))));async function requireAccess(e,s,r){const o=await(0,n.F)(s,r);if(0===o.length)return
;const a=o.flatMap(({unless:e=[]})=>e),i=new Set(0===a.length?[]:await(0,n.F)(()=>Promise.resolve(a),r)),c=o.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const d=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const s=Map.groupBy(e,({group:e,resource:s,namespace:r,role:t,name:n})=>`${""===e?s:`${s}.${e}`}${void 0===n?"":` "${n}"`} ${void 0===r?"in the cluster":`in namespace ${r}`}${void 0===t?"":` (ClusterRole ${t})`}`)
;return[...s].map(([e,s])=>`${[...new Set(s.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===d.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${d.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:s,resource:r,namespace:t,name:n,role:o})=>({verb:e,group:s,resource:r,namespace:t,name:n,role:o}))}})}},70522:(e,s,r)=>{r.d(s,{$B:()=>isThere,HY:()=>namedNeeds,
LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>i,a_:()=>kindNeeds,rj:()=>givenRights});var t=r(63036),n=r(71510),o=r(26024),a=r(39865);const i={read:"lamina-read-layer",plan:"lamina-plan-layer",
deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"},c="rbac.authorization.k8s.io"
;async function checkPermissions(e,s,r,{mode:t="apply",layer:o="",more:a=()=>Promise.resolve([])}={}){const c=`the ${"apply"===t?"deployment":"plan"} of layer ${o}`;await(0,n.wo)(c,async()=>{
const o=await isThere(s,r);return"plan"!==t||o?[...o?[]:(0,n.eN)(["create"],{group:"",resource:"namespaces"},i.namespaces),...await layerNeeds(e,s,t,r),...await a()]:a()},r)}
async function layerNeeds(e,s,r,t){return[..."apply"===r?bookkeeping(s):[],...await needsOf(e,s,r,t),...givenRights(e,s,{tried:!0})]}async function isThere(e,s){return void 0!==await(0,o.oZ)(e,s)}
const bookkeeping=e=>{const s={group:"coordination.k8s.io",resource:"leases",namespace:e},r={group:"",resource:"configmaps",namespace:e};return[...(0,n.eN)(["get"],s,i.read),...(0,
n.eN)(["list","watch","create","update"],s,i.deploy),...(0,n.eN)(["get"],r,i.read),...(0,n.eN)(["create","patch"],r,i.plan)]};async function kindNeeds(e,s,r,o,{client:a,signal:i}){
const c=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{const c=await a.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:d,namespaced:l}=c,p={group:(0,
t.F8)(e.apiVersion),resource:d,...l?{namespace:s}:{}};return(0,n.eN)(r,p,o)});return(await Promise.all(c)).flat()}async function namedNeeds(e,s,r,o,{client:a,signal:i}){const c=e.map(async e=>{
const c=await a.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:d,namespaced:l}=c,p={group:(0,t.F8)(e.apiVersion),resource:d,name:e.metadata.name,...l?{
namespace:e.metadata.namespace??s}:{}};return(0,n.eN)(r,p,o(l))});return(await Promise.all(c)).flat()}async function needsOf(e,s,r,t){const n=e.filter(e=>(0,a.Ul)(e))
;return[...await kindNeeds(e,s,["get","list"],i.read,t),...await kindNeeds(e,s,["create","patch"],i.plan,t),..."plan"===r?[]:await kindNeeds(n,s,["delete"],i.deploy,t)]}
function givenRights(e,s,{role:r=i.give,tried:o=!1}={}){const a=e.filter(({apiVersion:e})=>(0,t.F8)(e)===c);return a.flatMap(({kind:e,metadata:t,rules:i=[],roleRef:d})=>{
const l=e.startsWith("Cluster")?void 0:t?.namespace??s,p=void 0===d?i:(({kind:e,name:s})=>a.find(r=>r.kind===e&&r.metadata?.name===s)?.rules)(d);if(void 0===p)return[];const u=d??{kind:e,
name:t?.name??""},h="ClusterRole"===u.kind,f={group:c,resource:h?"clusterroles":"roles",name:u.name,...h?{}:{namespace:l??s}},m=void 0===d?"escalate":"bind";return o&&"bind"===m?[{...f,verb:m,role:r
}]:[{...f,verb:m,role:r,unless:(0,n.Cn)(p,l)}]})}},24017:(e,s,r)=>{r.d(s,{L:()=>waitForObjects});var t=r(63036),n=r(1241),o=r(33321)
;async function waitForObjects(e,{kubernetes:s,clock:r,logger:a,signal:i},{startedAt:c,rules:d,onProgress:l,lists:p}){const u=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,
t.F8)(e.apiVersion))&&d.find((0,t.F8)(e.apiVersion),e.kind)===n.Rk),h=e.filter(e=>!u.includes(e)),f=await(0,o.f)(h.map(expectationOf),{client:s,clock:r,logger:a,signal:i,rules:d,
unchanged:h.every(({action:e})=>"none"===e),...void 0===p?{}:{lists:p},...void 0===l?{}:{onProgress:({reference:e,readiness:s})=>l({elapsedMs:r.now()-c,reference:e,readiness:s})}
}),m=new Map(e.map(e=>[(0,t.TN)(e.reference),e])),g=f.resources.map(({reference:e,readiness:s,readyAt:r})=>{const n=m.get((0,t.TN)(e));return{reference:e,action:n?.action??"none",
appliedAt:(n?.appliedAt??c)-c,...void 0===r?{}:{readyAt:r-c},readiness:s}});return{ready:f.ready,resources:[...u.map(e=>function({reference:e,action:s,appliedAt:r},t){return{reference:e,action:s,
appliedAt:r-t,readyAt:r-t,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,c)),...g],seen:new Map(f.resources.flatMap(({reference:e,object:s})=>void 0===s?[]:[[(0,t.TN)(e),s]]))}}
const expectationOf=({reference:e,object:{metadata:s}})=>({reference:e,...void 0===s.generation?{}:{generation:s.generation},...void 0===s.uid?{}:{uid:s.uid},...void 0===s.resourceVersion?{}:{
resourceVersion:s.resourceVersion}})}};
