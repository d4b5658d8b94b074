export const id=5254;export const ids=[5254];export const modules={76060:(e,s,t)=>{t.d(s,{F:()=>findDenied});var r=t(31891),n=t(87557),o=t(80397);const a="lamina.dev",i={verb:"*",group:"*",
resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,s){const t=await askRules(a,s);if(void 0===t||isGranted(i,t.list))return[]
;if(t.incomplete&&!1!==await askAccess(i,s))return[];const o=(await e()).filter(e=>!isGranted(e,t.list)),c=new Map,d=[...new Set(o.flatMap(({namespace:e})=>e??[]))],l=new Map(await(0,
r.X)(d,n.I,async e=>[e,await askRules(e,s)])),p=await(0,r.X)(o,n.I,async e=>{const r=l.get(e.namespace??"")??t;return!!isGranted(e,r.list)||!!r.incomplete&&(e=>{
const t=keyOf(e),r=c.get(t)??askAccess(e,s);return c.set(t,r),r})(e)});return o.filter((e,s)=>!1===p[s])}function isGranted({verb:e,group:s,resource:t,name:r},n){
const has=(e,s)=>void 0!==e&&(e.includes("*")||e.includes(s))
;return n.some(n=>has(n.verbs,e)&&has(n.apiGroups,s)&&has(n.resources,t)&&(0===(n.resourceNames??[]).length||void 0!==r&&!0===n.resourceNames?.includes(r)))}
const keyOf=({verb:e,group:s,resource:t,namespace:r="",name:n=""})=>[e,s,t,r,n].join(" ");async function askRules(e,{client:s,signal:t}){const r=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},s,t);if(void 0===r?.status)return;const{resourceRules:n=[],incomplete:o=!0}=r.status;return{list:n,incomplete:o}}
async function askAccess(e,{client:s,signal:t}){const[r="",n]=e.resource.split("/"),o={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:r,...void 0===n?{}:{subresource:n},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},a=await ask("selfsubjectaccessreviews",o,s,t)
;return a?.status?.allowed}async function ask(e,s,t,r){try{return await t.request("POST",`${c}/${e}`,{body:s,signal:r})}catch(e){if(e instanceof o.h&&(403===e.status||404===e.status))return;throw e}}
},33321:(e,s,t)=>{t.d(s,{f:()=>waitForReadiness});var r=t(12317),n=t(87029),o=t(80397),a=t(63036);function groupScopeKey(e,s,t){return`${e}/${s}/${t??""}`}const i=2e3;class PolledObjects{#e;#s=new Map
;constructor(e){this.#e=e}get(e){const s=groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace),t=this.#s.get(s);return void 0===t?this.#e.get(e):t.get((0,a.TN)(e))}list(e,s,t){
const r=this.#s.get(groupScopeKey(e,s,t));return void 0===r?this.#e.list(e,s,t):[...r.values()]}has(e){return this.#s.has(groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace))}put(e,s){
const t=groupScopeKey((0,a.F8)(e.apiVersion),e.kind,e.namespace),r=this.#s.get(t)??new Map,{apiVersion:n,kind:o}=e,i=s.map(e=>({...e,apiVersion:n,kind:o})),c=new Map(i.map(e=>[(0,a.iL)(e),e]))
;this.#s.set(t,c);return[...[...c].filter(([e,s])=>r.get(e)?.metadata.resourceVersion!==s.metadata.resourceVersion),...[...r].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readOnce(e,s){
const{client:t,signal:r}=s,{namespace:n,expected:a}=e;try{const s=void 0===n?{signal:r}:{signal:r,namespace:n};return(await t.list(e,s)).items}catch(t){if(!isForbidden(t)){
if(t instanceof o.h&&404===t.status)return[];throw t}if(0===a.length)return void function(e,s,t){const r=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new o.h(s.status,s.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${s.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${r}.`,cause:s});t.debug(`${e.kind}${r} may not be read; going on without it`)}(e,t,s.logger)}const i=[];for(const e of a){
const s=await t.get(e,{signal:r});void 0!==s&&i.push(s)}return i}function isForbidden(e){return e instanceof o.h&&403===e.status}class Observation{objects;broken;#t;#r;#n=Promise.withResolvers();#o
;constructor(e,s){const{store:t,onChange:r}=s;this.#t=e,this.#r=s,this.objects=new PolledObjects(t),this.broken=this.#n.promise,this.broken.catch(()=>{}),this.#o=t.subscribe(({object:e})=>r(e))}
async open(){await Promise.all(this.#t.map(e=>this.#a(e))),this.#r.store.failed.catch(e=>this.#i(e)).catch(e=>this.#n.reject(e))}close(){this.#o()}async#a(e){try{
await this.#r.store.observe(e,e.namespace)}catch(s){if(!isForbidden(s))throw s;await this.#c(e)}}async#c(e){
const{clock:s,logger:t,signal:r,onChange:n}=this.#r,o=void 0===e.namespace?"":` in ${e.namespace}`,a=await readOnce(e,this.#r),c=this.objects.put(e,a??[]);if(void 0===a)return
;t.warning(`${e.kind} may not be watched${o}; reading it every 2 s instead`);(async()=>{for(;;){await s.sleep(i,r);const t=await readOnce(e,this.#r)??[];for(const s of this.objects.put(e,t))n(s)}
})().catch(e=>this.#n.reject(e));for(const e of c)n(e)}async#i(e){if(!isForbidden(e))throw e;const{clock:s,signal:t,store:r}=this.#r;for(;;){
for(const e of this.#t)this.objects.has(e)||r.synced(e,e.namespace)||await this.#c(e);await s.sleep(i,t)}}}var c=t(46188),d=t(76833),l=t(40260);const p={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#l;#p=new Map;#u=new Map;#h=new Set;#f={ready:0,progressing:0,failed:0};constructor(e,s){this.#d=s,this.#l=e.map(e=>({expectation:e,
memory:new l.c,verdict:p,told:!1,readyAt:void 0})),this.#f.progressing=this.#l.length;for(const e of this.#l)this.#m(e)}get ready(){return this.#f.ready===this.#l.length}get anyFailed(){
return this.#f.failed>0}get anyProgressing(){return this.#f.progressing>0}get nextRecheck(){let e;for(const{verdict:s}of this.#h)void 0!==s.recheckAt&&(void 0===e||s.recheckAt<e)&&(e=s.recheckAt)
;return e}get resources(){return this.#l.map(({expectation:e,verdict:s,readyAt:t})=>{const r=this.#d.observed.get(e.reference);return{reference:e.reference,readiness:plain(s),...void 0===t?{}:{
readyAt:t},...void 0===r?{}:{object:r}}})}judgeAll(e){for(const s of this.#l)this.#g(s,e)}seen(e,s){let t=1/0;for(const r of this.#v(e))this.#g(r,s),t=Math.min(t,r.verdict.recheckAt??1/0);return t}
recheck(e){for(const s of[...this.#h])(s.verdict.recheckAt??1/0)<=e&&this.#g(s,e)}#m(e){const{reference:s}=e.expectation;push(this.#p,(0,a.TN)(s),e);const t=this.#d.rules.find((0,
a.F8)(s.apiVersion),s.kind);for(const r of t.related??[]){const t=(0,a.zo)(r),n=this.#u.get(t)??[];let o=n.find(e=>e.related===r);void 0===o&&(o={related:r,all:[],byNamespace:new Map,byName:new Map},
this.#u.set(t,[...n,o]));const i=s.namespace??"";o.all.push(e),push(o.byNamespace,i,e),push(o.byName,`${i}/${s.name}`,e)}}#v(e){const s=new Set(this.#p.get((0,a.iL)(e))),t=e.metadata.namespace??""
;for(const r of this.#u.get((0,a.zo)(e))??[]){
const{related:n,all:o,byNamespace:a,byName:i}=r,c="cluster"===n.scope?void 0:n.concerns(e),d=c?.flatMap(e=>i.get(`${t}/${e}`)??[])??("cluster"===n.scope?o:a.get(t)??[]);for(const e of d)s.add(e)}
return s}#g(e,s){const{observed:t,rules:r,startedAt:n,onProgress:o}=this.#d,a=e.verdict,i=t.get(e.expectation.reference);if(void 0===i&&!0===a.final)return;const c=(0,d.n)(i,e.expectation,t,{now:s,
rules:r,memory:e.memory});e.verdict=c,void 0===c.recheckAt?this.#h.delete(e):this.#h.add(e),c.state!==a.state&&(this.#f[a.state]-=1,this.#f[c.state]+=1,e.readyAt="ready"===c.state?s:void 0)
;c.state===a.state&&c.reason===a.reason&&c.message===a.message&&e.told||(o?.({reference:e.expectation.reference,readiness:plain(c),...e.told?{previous:plain(a)}:{},elapsed:s-n}),e.told=!0)}}
const plain=({state:e,reason:s,message:t})=>({state:e,reason:s,message:t});function push(e,s,t){const r=e.get(s);void 0===r?e.set(s,[t]):r.push(t)}var __addDisposableResource=function(e,s,t){
if(null!=s){if("object"!=typeof s&&"function"!=typeof s)throw new TypeError("Object expected.");var r,n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=s[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],t&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:s,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return s},u=function(e){return function(s){function fail(t){s.error=s.hasError?new e(t,s.error,"An error was suppressed during disposal."):t,s.hasError=!0}var t,r=0
;return function next(){for(;t=s.stack.pop();)try{if(!t.async&&1===r)return r=0,s.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,s,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=s,r});async function waitForReadiness(e,s){const t={
stack:[],error:void 0,hasError:!1};try{const{client:i,clock:d,logger:l,signal:p,onProgress:h,failFast:f=!0,lists:m}=s,g=s.rules??c.v8,v=d.now();if(0===e.length)return{ready:!0,reason:"Ready",
resources:[],elapsed:0};const y=__addDisposableResource(t,linked(p),!1),w=Promise.withResolvers(),b=s.store??(0,n.h)(i,{signal:y.signal,logger:l,...!0===s.unchanged?{hold:w.promise}:{},
...void 0===m?{}:{lists:m}});let k=Promise.withResolvers(),j=1/0,$=!1;const N=new Observation(function(e,s){const t=new Map,add=(e,s,r,n)=>{const o=groupScopeKey((0,
a.F8)(e.apiVersion),e.kind,s),i=t.get(o);if(void 0!==i)return i.optional&&=n,i;const c={apiVersion:e.apiVersion,kind:e.kind,...void 0===s?{}:{namespace:s},expected:[],optional:n,neededBy:r}
;return t.set(o,c),c};for(const{reference:s}of e)add(s,s.namespace,s.kind,!1).expected.push(s);for(const{reference:t}of e)for(const e of s.find((0,
a.F8)(t.apiVersion),t.kind).related??[])add(e,"cluster"===e.scope?void 0:t.namespace,t.kind,!0===e.optional);return[...t.values()]}(e,g),{client:i,clock:d,logger:l,signal:y.signal,store:b,onChange(e){
if(!$)return;(A.seen(e,d.now())<j||void 0!==outcome())&&k.resolve(null)}}),A=new Tracker(e,{rules:g,observed:N.objects,startedAt:v,...void 0===h?{}:{onProgress:h}
}),outcome=()=>A.ready?"Ready":!A.anyFailed||!f&&A.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:A.resources,elapsed:d.now()-v});try{
for(await Promise.race([N.open(),y.aborted]),$=!0,A.judgeAll(d.now());;){const e={stack:[],error:void 0,hasError:!1};try{const s=outcome();if(void 0!==s)return report(s);w.resolve(null),
k=Promise.withResolvers(),j=A.nextRecheck??1/0;const t=__addDisposableResource(e,linked(),!1),r=j===1/0?[]:[sleep(d,j-d.now(),t.signal)];await Promise.race([k.promise,y.aborted,N.broken,...r]),
A.recheck(d.now())}catch(s){e.error=s,e.hasError=!0}finally{u(e)}}}catch(e){if(!p.aborted)throw e
;if(!((o=p.reason)instanceof r.j3||"object"==typeof o&&null!==o&&"name"in o&&"TimeoutError"===o.name))throw asError(p.reason);return report("DeadlineExceeded")}finally{N.close()}}catch(e){t.error=e,
t.hasError=!0}finally{u(t)}var o}function linked(e){const s=new AbortController,{promise:t,reject:n}=Promise.withResolvers();t.catch(()=>{});const abort=()=>{s.abort(e?.reason),n(asError(e?.reason))}
;return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:s.signal,aborted:t,[Symbol.dispose](){e?.removeEventListener("abort",abort),s.abort(new r.p4("The wait is over"))}}}
async function sleep(e,s,t){try{await e.sleep(Math.max(0,s),t)}catch(e){if(!t.aborted)throw e}}function asError(e){return e instanceof Error?e:new r.p4((0,r.gJ)(e))}},71510:(e,s,t)=>{t.d(s,{
Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var r=t(12317),n=t(76060);const needs=(e,s,t)=>e.map(e=>({...s,verb:e,...void 0===t?{}:{role:t}
})),accessesOf=(e,s)=>e.flatMap(({verbs:e,apiGroups:t=[],resources:r=[],resourceNames:n=[]})=>e.flatMap(e=>t.flatMap(t=>r.flatMap(r=>(0===n.length?[void 0]:n).map(n=>({verb:e,group:t,resource:r,
...void 0===s?{}:{namespace:s},...void 0===n?{}:{name:n}}))))));async function requireAccess(e,s,t){const o=await(0,n.F)(s,t);if(0===o.length)return
;const a=o.flatMap(({unless:e=[]})=>e),i=new Set(0===a.length?[]:await(0,n.F)(()=>Promise.resolve(a),t)),c=o.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const d=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new r.j1(`This user may not do what ${e} needs: ${function(e){
const s=Map.groupBy(e,({group:e,resource:s,namespace:t,role:r,name:n})=>`${""===e?s:`${s}.${e}`}${void 0===n?"":` "${n}"`} ${void 0===t?"in the cluster":`in namespace ${t}`}${void 0===r?"":` (ClusterRole ${r})`}`)
;return[...s].map(([e,s])=>`${[...new Set(s.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===d.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${d.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:s,resource:t,namespace:r,name:n,role:o})=>({verb:e,group:s,resource:t,namespace:r,name:n,role:o}))}})}},70522:(e,s,t)=>{t.d(s,{$B:()=>isThere,HY:()=>namedNeeds,
LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>i,a_:()=>kindNeeds,rj:()=>givenRights});var r=t(63036),n=t(71510),o=t(26024),a=t(39865);const i={read:"lamina-read-layer",plan:"lamina-plan-layer",
deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"},c="rbac.authorization.k8s.io"
;async function checkPermissions(e,s,t,{mode:r="apply",layer:o="",more:a=()=>Promise.resolve([])}={}){const c=`the ${"apply"===r?"deployment":"plan"} of layer ${o}`;await(0,n.wo)(c,async()=>{
const o=await isThere(s,t);return"plan"!==r||o?[...o?[]:(0,n.eN)(["create"],{group:"",resource:"namespaces"},i.namespaces),...await layerNeeds(e,s,r,t),...await a()]:a()},t)}
async function layerNeeds(e,s,t,r){return[..."apply"===t?bookkeeping(s):[],...await needsOf(e,s,t,r),...givenRights(e,s,{tried:!0})]}async function isThere(e,s){return void 0!==await(0,o.oZ)(e,s)}
const bookkeeping=e=>{const s={group:"coordination.k8s.io",resource:"leases",namespace:e},t={group:"",resource:"configmaps",namespace:e};return[...(0,n.eN)(["get"],s,i.read),...(0,
n.eN)(["list","watch","create","update"],s,i.deploy),...(0,n.eN)(["get"],t,i.read),...(0,n.eN)(["create","patch"],t,i.plan)]};async function kindNeeds(e,s,t,o,{client:a,signal:i}){
const c=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{const c=await a.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:d,namespaced:l}=c,p={group:(0,
r.F8)(e.apiVersion),resource:d,...l?{namespace:s}:{}};return(0,n.eN)(t,p,o)});return(await Promise.all(c)).flat()}async function namedNeeds(e,s,t,o,{client:a,signal:i}){const c=e.map(async e=>{
const c=await a.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:d,namespaced:l}=c,p={group:(0,r.F8)(e.apiVersion),resource:d,name:e.metadata.name,...l?{
namespace:e.metadata.namespace??s}:{}};return(0,n.eN)(t,p,o(l))});return(await Promise.all(c)).flat()}async function needsOf(e,s,t,r){const n=e.filter(e=>(0,a.Ul)(e))
;return[...await kindNeeds(e,s,["get","list"],i.read,r),...await kindNeeds(e,s,["create","patch"],i.plan,r),..."plan"===t?[]:await kindNeeds(n,s,["delete"],i.deploy,r)]}
function givenRights(e,s,{role:t=i.give,tried:o=!1}={}){const a=e.filter(({apiVersion:e})=>(0,r.F8)(e)===c);return a.flatMap(({kind:e,metadata:r,rules:i=[],roleRef:d})=>{
const l=e.startsWith("Cluster")?void 0:r?.namespace??s,p=void 0===d?i:(({kind:e,name:s})=>a.find(t=>t.kind===e&&t.metadata?.name===s)?.rules)(d);if(void 0===p)return[];const u=d??{kind:e,
name:r?.name??""},h="ClusterRole"===u.kind,f={group:c,resource:h?"clusterroles":"roles",name:u.name,...h?{}:{namespace:l??s}},m=void 0===d?"escalate":"bind";return o&&"bind"===m?[{...f,verb:m,role:t
}]:[{...f,verb:m,role:t,unless:(0,n.Cn)(p,l)}]})}},24017:(e,s,t)=>{t.d(s,{L:()=>waitForObjects});var r=t(63036),n=t(1241),o=t(33321)
;async function waitForObjects(e,{kubernetes:s,clock:t,logger:a,signal:i},{startedAt:c,rules:d,onProgress:l,lists:p}){
const{simple:u=[],watched:h=[]}=Object.groupBy(e,({reference:{apiVersion:e,kind:s}})=>["","rbac.authorization.k8s.io"].includes((0,r.F8)(e))&&d.find((0,
r.F8)(e),s)===n.Rk?"simple":"watched"),f=await(0,o.f)(h.map(expectationOf),{client:s,clock:t,logger:a,signal:i,rules:d,unchanged:h.every(({action:e})=>"none"===e),...void 0===p?{}:{lists:p},
...void 0===l?{}:{onProgress:({reference:e,readiness:s})=>l({elapsedMs:t.now()-c,reference:e,readiness:s})}}),m=new Map(e.map(e=>[(0,
r.TN)(e.reference),e])),g=f.resources.map(({reference:e,readiness:s,readyAt:t})=>{const n=m.get((0,r.TN)(e));return{reference:e,action:n?.action??"none",appliedAt:(n?.appliedAt??c)-c,
...void 0===t?{}:{readyAt:t-c},readiness:s}});return{ready:f.ready,resources:[...u.map(e=>function({reference:e,action:s,appliedAt:t},r){return{reference:e,action:s,appliedAt:t-r,readyAt:t-r,
readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,c)),...g],seen:new Map(f.resources.flatMap(({reference:e,object:s})=>void 0===s?[]:[[(0,r.TN)(e),s]]))}}
const expectationOf=({reference:e,object:{metadata:s}})=>({reference:e,...void 0===s.generation?{}:{generation:s.generation},...void 0===s.uid?{}:{uid:s.uid},...void 0===s.resourceVersion?{}:{
resourceVersion:s.resourceVersion}})}};
