export const id=5254;export const ids=[5254];export const modules={76060:(e,s,t)=>{t.d(s,{F:()=>findDenied});var n=t(31891),r=t(80397);const a="lamina.dev",o={verb:"*",group:"*",resource:"*"
},i=8,c="/apis/authorization.k8s.io/v1";async function findDenied(e,s){const t=await askRules(a,s);if(void 0===t||isGranted(o,t.list))return[];if(t.incomplete&&!1!==await askAccess(o,s))return[]
;const r=(await e()).filter(e=>!isGranted(e,t.list)),c=new Map,d=[...new Set(r.flatMap(({namespace:e})=>e??[]))],l=new Map(await(0,n.X)(d,i,async e=>[e,await askRules(e,s)])),p=await(0,
n.X)(r,i,async e=>{const n=l.get(e.namespace??"")??t;return!!isGranted(e,n.list)||!!n.incomplete&&(e=>{const t=keyOf(e),n=c.get(t)??askAccess(e,s);return c.set(t,n),n})(e)})
;return r.filter((e,s)=>!1===p[s])}function isGranted({verb:e,group:s,resource:t,name:n},r){const has=(e,s)=>void 0!==e&&(e.includes("*")||e.includes(s))
;return r.some(r=>has(r.verbs,e)&&has(r.apiGroups,s)&&has(r.resources,t)&&(0===(r.resourceNames??[]).length||void 0!==n&&!0===r.resourceNames?.includes(n)))}
const keyOf=({verb:e,group:s,resource:t,namespace:n="",name:r=""})=>[e,s,t,n,r].join(" ");async function askRules(e,{client:s,signal:t}){const n=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},s,t);if(void 0===n?.status)return;const{resourceRules:r=[],incomplete:a=!0}=n.status;return{list:r,incomplete:a}}
async function askAccess(e,{client:s,signal:t}){const[n="",r]=e.resource.split("/"),a={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:n,...void 0===r?{}:{subresource:r},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",a,s,t)
;return o?.status?.allowed}async function ask(e,s,t,n){try{return await t.request("POST",`${c}/${e}`,{body:s,signal:n})}catch(e){if(e instanceof r.h&&(403===e.status||404===e.status))return;throw e}}
},33321:(e,s,t)=>{t.d(s,{f:()=>waitForReadiness});var n=t(12317),r=t(87029),a=t(80397),o=t(63036);function scopeKey(e,s,t){return`${e}/${s}/${t??""}`}const i=2e3;class PolledObjects{#e;#s=new Map
;constructor(e){this.#e=e}get(e){const s=scopeKey((0,o.F8)(e.apiVersion),e.kind,e.namespace),t=this.#s.get(s);return void 0===t?this.#e.get(e):t.get((0,o.TN)(e))}list(e,s,t){
const n=this.#s.get(scopeKey(e,s,t));return void 0===n?this.#e.list(e,s,t):[...n.values()]}has(e){return this.#s.has(scopeKey((0,o.F8)(e.apiVersion),e.kind,e.namespace))}put(e,s){const t=scopeKey((0,
o.F8)(e.apiVersion),e.kind,e.namespace),n=this.#s.get(t)??new Map,{apiVersion:r,kind:a}=e,i=s.map(e=>({...e,apiVersion:r,kind:a})),c=new Map(i.map(e=>[(0,o.TN)((0,o.Po)(e)),e]));this.#s.set(t,c)
;return[...[...c].filter(([e,s])=>n.get(e)?.metadata.resourceVersion!==s.metadata.resourceVersion),...[...n].filter(([e])=>!c.has(e))].map(([,e])=>e)}}async function readScope(e,s){
const{client:t,signal:n}=s,{namespace:r,expected:o}=e;try{const s=void 0===r?{signal:n}:{signal:n,namespace:r};return(await t.list(e,s)).items}catch(t){if(!isForbidden(t)){
if(t instanceof a.h&&404===t.status)return[];throw t}if(0===o.length)return void function(e,s,t){const n=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new a.h(s.status,s.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${s.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${n}.`,cause:s});t.debug(`${e.kind}${n} may not be read; going on without it`)}(e,t,s.logger)}const i=[];for(const e of o){
const s=await t.get(e,{signal:n});void 0!==s&&i.push(s)}return i}function isForbidden(e){return e instanceof a.h&&403===e.status}class Observation{objects;broken;#t;#n;#r=Promise.withResolvers();#a
;constructor(e,s){const{store:t,onChange:n}=s;this.#t=e,this.#n=s,this.objects=new PolledObjects(t),this.broken=this.#r.promise,this.broken.catch(()=>{}),this.#a=t.subscribe(({object:e})=>n(e))}
async open(){await Promise.all(this.#t.map(e=>this.#o(e))),this.#n.store.failed.catch(e=>this.#i(e)).catch(e=>this.#r.reject(e))}close(){this.#a()}async#o(e){try{
await this.#n.store.observe(e,e.namespace)}catch(s){if(!isForbidden(s))throw s;await this.#c(e)}}async#c(e){
const{clock:s,logger:t,signal:n,onChange:r}=this.#n,a=void 0===e.namespace?"":` in ${e.namespace}`,o=await readScope(e,this.#n),c=this.objects.put(e,o??[]);if(void 0===o)return
;t.warning(`${e.kind} may not be watched${a}; reading it every 2 s instead`);(async()=>{for(;;){await s.sleep(i,n);const t=await readScope(e,this.#n)??[];for(const s of this.objects.put(e,t))r(s)}
})().catch(e=>this.#r.reject(e));for(const e of c)r(e)}async#i(e){if(!isForbidden(e))throw e;const{clock:s,signal:t,store:n}=this.#n;for(;;){
for(const e of this.#t)this.objects.has(e)||n.synced(e,e.namespace)||await this.#c(e);await s.sleep(i,t)}}}var c=t(46188),d=t(76833),l=t(40260);const p={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#d;#l;#p=new Map;#u=new Map;#h=new Set;#f={ready:0,progressing:0,failed:0};constructor(e,s){this.#d=s,this.#l=e.map(e=>({expectation:e,
memory:new l.c,verdict:p,told:!1,readyAt:void 0})),this.#f.progressing=this.#l.length;for(const e of this.#l)this.#m(e)}get ready(){return this.#f.ready===this.#l.length}get anyFailed(){
return this.#f.failed>0}get anyProgressing(){return this.#f.progressing>0}get nextRecheck(){let e;for(const{verdict:s}of this.#h)void 0!==s.recheckAt&&(void 0===e||s.recheckAt<e)&&(e=s.recheckAt)
;return e}get resources(){return this.#l.map(({expectation:e,verdict:s,readyAt:t})=>{const n=this.#d.observed.get(e.reference);return{reference:e.reference,readiness:plain(s),...void 0===t?{}:{
readyAt:t},...void 0===n?{}:{object:n}}})}judgeAll(e){for(const s of this.#l)this.#g(s,e)}seen(e,s){let t=1/0;for(const n of this.#v(e))this.#g(n,s),t=Math.min(t,n.verdict.recheckAt??1/0);return t}
recheck(e){for(const s of[...this.#h])(s.verdict.recheckAt??1/0)<=e&&this.#g(s,e)}#m(e){const{reference:s}=e.expectation;push(this.#p,(0,o.TN)(s),e);const t=this.#d.rules.find((0,
o.F8)(s.apiVersion),s.kind);for(const n of t.related??[]){const t=`${(0,o.F8)(n.apiVersion)}/${n.kind}`,r=this.#u.get(t)??[];let a=r.find(e=>e.related===n);void 0===a&&(a={related:n,all:[],
byNamespace:new Map,byName:new Map},this.#u.set(t,[...r,a]));const i=s.namespace??"";a.all.push(e),push(a.byNamespace,i,e),push(a.byName,`${i}/${s.name}`,e)}}#v(e){const s=new Set(this.#p.get((0,
o.TN)({...e,...e.metadata}))),t=e.metadata.namespace??"";for(const n of this.#u.get(`${(0,o.F8)(e.apiVersion)}/${e.kind}`)??[]){
const{related:r,all:a,byNamespace:o,byName:i}=n,c="cluster"===r.scope?void 0:r.concerns(e),d=c?.flatMap(e=>i.get(`${t}/${e}`)??[])??("cluster"===r.scope?a:o.get(t)??[]);for(const e of d)s.add(e)}
return s}#g(e,s){const{observed:t,rules:n,startedAt:r,onProgress:a}=this.#d,o=e.verdict,i=t.get(e.expectation.reference);if(void 0===i&&!0===o.final)return;const c=(0,d.n)(i,e.expectation,t,{now:s,
rules:n,memory:e.memory});e.verdict=c,void 0===c.recheckAt?this.#h.delete(e):this.#h.add(e),c.state!==o.state&&(this.#f[o.state]-=1,this.#f[c.state]+=1,e.readyAt="ready"===c.state?s:void 0)
;c.state===o.state&&c.reason===o.reason&&c.message===o.message&&e.told||(a?.({reference:e.expectation.reference,readiness:plain(c),...e.told?{previous:plain(o)}:{},elapsed:s-r}),e.told=!0)}}
const plain=({state:e,reason:s,message:t})=>({state:e,reason:s,message:t});function push(e,s,t){const n=e.get(s);void 0===n?e.set(s,[t]):n.push(t)}var __addDisposableResource=function(e,s,t){
if(null!=s){if("object"!=typeof s&&"function"!=typeof s)throw new TypeError("Object expected.");var n,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=s[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=s[Symbol.dispose],t&&(r=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");r&&(n=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:s,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return s},u=function(e){return function(s){function fail(t){s.error=s.hasError?new e(t,s.error,"An error was suppressed during disposal."):t,s.hasError=!0}var t,n=0
;return function next(){for(;t=s.stack.pop();)try{if(!t.async&&1===n)return n=0,s.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,s,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=s,n});async function waitForReadiness(e,s){const t={
stack:[],error:void 0,hasError:!1};try{const{client:i,clock:d,logger:l,signal:p,onProgress:h,failFast:f=!0,lists:m}=s,g=s.rules??c.v8,v=d.now();if(0===e.length)return{ready:!0,reason:"Ready",
resources:[],elapsed:0};const y=__addDisposableResource(t,linked(p),!1),w=Promise.withResolvers(),b=s.store??(0,r.h)(i,{signal:y.signal,logger:l,...!0===s.unchanged?{hold:w.promise}:{},
...void 0===m?{}:{lists:m}});let k=Promise.withResolvers(),$=1/0,j=!1;const N=new Observation(function(e,s){const t=new Map,add=(e,s,n,r)=>{const a=scopeKey((0,o.F8)(e.apiVersion),e.kind,s),i=t.get(a)
;if(void 0!==i)return i.optional&&=r,i;const c={apiVersion:e.apiVersion,kind:e.kind,...void 0===s?{}:{namespace:s},expected:[],optional:r,neededBy:n};return t.set(a,c),c}
;for(const{reference:s}of e)add(s,s.namespace,s.kind,!1).expected.push(s);for(const{reference:t}of e)for(const e of s.find((0,
o.F8)(t.apiVersion),t.kind).related??[])add(e,"cluster"===e.scope?void 0:t.namespace,t.kind,!0===e.optional);return[...t.values()]}(e,g),{client:i,clock:d,logger:l,signal:y.signal,store:b,onChange(e){
if(!j)return;(A.seen(e,d.now())<$||void 0!==outcome())&&k.resolve(null)}}),A=new Tracker(e,{rules:g,observed:N.objects,startedAt:v,...void 0===h?{}:{onProgress:h}
}),outcome=()=>A.ready?"Ready":!A.anyFailed||!f&&A.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:A.resources,elapsed:d.now()-v});try{
for(await Promise.race([N.open(),y.aborted]),j=!0,A.judgeAll(d.now());;){const e={stack:[],error:void 0,hasError:!1};try{const s=outcome();if(void 0!==s)return report(s);w.resolve(null),
k=Promise.withResolvers(),$=A.nextRecheck??1/0;const t=__addDisposableResource(e,linked(),!1),n=$===1/0?[]:[sleep(d,$-d.now(),t.signal)];await Promise.race([k.promise,y.aborted,N.broken,...n]),
A.recheck(d.now())}catch(s){e.error=s,e.hasError=!0}finally{u(e)}}}catch(e){if(!p.aborted)throw e
;if(!((a=p.reason)instanceof n.j3||"object"==typeof a&&null!==a&&"name"in a&&"TimeoutError"===a.name))throw asError(p.reason);return report("DeadlineExceeded")}finally{N.close()}}catch(e){t.error=e,
t.hasError=!0}finally{u(t)}var a}function linked(e){const s=new AbortController,{promise:t,reject:r}=Promise.withResolvers();t.catch(()=>{});const abort=()=>{s.abort(e?.reason),r(asError(e?.reason))}
;return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:s.signal,aborted:t,[Symbol.dispose](){e?.removeEventListener("abort",abort),s.abort(new n.p4("The wait is over"))}}}
async function sleep(e,s,t){try{await e.sleep(Math.max(0,s),t)}catch(e){if(!t.aborted)throw e}}function asError(e){return e instanceof Error?e:new n.p4((0,n.gJ)(e))}},71510:(e,s,t)=>{t.d(s,{
Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var n=t(12317),r=t(76060);const needs=(e,s,t)=>e.map(e=>({...s,verb:e,...void 0===t?{}:{role:t}
})),accessesOf=(e,s)=>e.flatMap(({verbs:e,apiGroups:t=[],resources:n=[],resourceNames:r=[]})=>e.flatMap(e=>t.flatMap(t=>n.flatMap(n=>(0===r.length?[void 0]:r).map(r=>({verb:e,group:t,resource:n,
...void 0===s?{}:{namespace:s},...void 0===r?{}:{name:r}}))))));async function requireAccess(e,s,t){const a=await(0,r.F)(s,t);if(0===a.length)return
;const o=a.flatMap(({unless:e=[]})=>e),i=new Set(0===o.length?[]:await(0,r.F)(()=>Promise.resolve(o),t)),c=a.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const d=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new n.j1(`This user may not do what ${e} needs: ${function(e){
const s=Map.groupBy(e,({group:e,resource:s,namespace:t,role:n,name:r})=>`${""===e?s:`${s}.${e}`}${void 0===r?"":` "${r}"`} ${void 0===t?"in the cluster":`in namespace ${t}`}${void 0===n?"":` (ClusterRole ${n})`}`)
;return[...s].map(([e,s])=>`${[...new Set(s.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===d.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${d.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:s,resource:t,namespace:n,name:r,role:a})=>({verb:e,group:s,resource:t,namespace:n,name:r,role:a}))}})}},70522:(e,s,t)=>{t.d(s,{$B:()=>isThere,HY:()=>namedNeeds,
LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>o,a_:()=>kindNeeds,rj:()=>givenRights});var n=t(63036),r=t(78346),a=t(71510);const o={read:"lamina-read-layer",plan:"lamina-plan-layer",
deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"},i="rbac.authorization.k8s.io"
;async function checkPermissions(e,s,t,{mode:n="apply",layer:r="",more:i=()=>Promise.resolve([])}={}){const c=`the ${"apply"===n?"deployment":"plan"} of layer ${r}`;await(0,a.wo)(c,async()=>{
const r=await isThere(s,t);return"plan"!==n||r?[...r?[]:(0,a.eN)(["create"],{group:"",resource:"namespaces"},o.namespaces),...await layerNeeds(e,s,n,t),...await i()]:i()},t)}
async function layerNeeds(e,s,t,n){return[..."apply"===t?bookkeeping(s):[],...await needsOf(e,s,t,n),...givenRights(e,s,{tried:!0})]}async function isThere(e,{client:s,signal:t}){
return void 0!==await s.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t})}const bookkeeping=e=>{const s={group:"coordination.k8s.io",resource:"leases",namespace:e},t={group:"",
resource:"configmaps",namespace:e};return[...(0,a.eN)(["get"],s,o.read),...(0,a.eN)(["list","watch","create","update"],s,o.deploy),...(0,a.eN)(["get"],t,o.read),...(0,
a.eN)(["create","patch"],t,o.plan)]};async function kindNeeds(e,s,t,r,{client:o,signal:i}){const c=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{
const c=await o.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:d,namespaced:l}=c,p={group:(0,n.F8)(e.apiVersion),resource:d,...l?{namespace:s}:{}};return(0,a.eN)(t,p,r)})
;return(await Promise.all(c)).flat()}async function namedNeeds(e,s,t,r,{client:o,signal:i}){const c=e.map(async e=>{const c=await o.resourceFor(e,{signal:i});if(void 0===c)return[]
;const{resource:d,namespaced:l}=c,p={group:(0,n.F8)(e.apiVersion),resource:d,name:e.metadata.name,...l?{namespace:e.metadata.namespace??s}:{}};return(0,a.eN)(t,p,r(l))})
;return(await Promise.all(c)).flat()}async function needsOf(e,s,t,n){const a=e.filter(e=>(0,r.Ul)(e))
;return[...await kindNeeds(e,s,["get","list"],o.read,n),...await kindNeeds(e,s,["create","patch"],o.plan,n),..."plan"===t?[]:await kindNeeds(a,s,["delete"],o.deploy,n)]}
function givenRights(e,s,{role:t=o.give,tried:r=!1}={}){const c=e.filter(({apiVersion:e})=>(0,n.F8)(e)===i);return c.flatMap(({kind:e,metadata:n,rules:o=[],roleRef:d})=>{
const l=e.startsWith("Cluster")?void 0:n?.namespace??s,p=void 0===d?o:(({kind:e,name:s})=>c.find(t=>t.kind===e&&t.metadata?.name===s)?.rules)(d);if(void 0===p)return[];const u=d??{kind:e,
name:n?.name??""},h="ClusterRole"===u.kind,f={group:i,resource:h?"clusterroles":"roles",name:u.name,...h?{}:{namespace:l??s}},m=void 0===d?"escalate":"bind";return r&&"bind"===m?[{...f,verb:m,role:t
}]:[{...f,verb:m,role:t,unless:(0,a.Cn)(p,l)}]})}},24017:(e,s,t)=>{t.d(s,{L:()=>waitForObjects});var n=t(63036),r=t(1241),a=t(33321)
;async function waitForObjects(e,{kubernetes:s,clock:t,logger:o,signal:i},{startedAt:c,rules:d,onProgress:l,lists:p}){const u=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,
n.F8)(e.apiVersion))&&d.find((0,n.F8)(e.apiVersion),e.kind)===r.Rk),h=e.filter(e=>!u.includes(e)),f=await(0,a.f)(h.map(expectationOf),{client:s,clock:t,logger:o,signal:i,rules:d,
unchanged:h.every(({action:e})=>"none"===e),...void 0===p?{}:{lists:p},...void 0===l?{}:{onProgress:({reference:e,readiness:s})=>l({elapsedMs:t.now()-c,reference:e,readiness:s})}
}),m=new Map(e.map(e=>[(0,n.TN)(e.reference),e])),g=f.resources.map(({reference:e,readiness:s,readyAt:t})=>{const r=m.get((0,n.TN)(e));return{reference:e,action:r?.action??"none",
appliedAt:(r?.appliedAt??c)-c,...void 0===t?{}:{readyAt:t-c},readiness:s}});return{ready:f.ready,resources:[...u.map(e=>function({reference:e,action:s,appliedAt:t},n){return{reference:e,action:s,
appliedAt:t-n,readyAt:t-n,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,c)),...g],seen:new Map(f.resources.flatMap(({reference:e,object:s})=>void 0===s?[]:[[(0,n.TN)(e),s]]))}}
const expectationOf=({reference:e,object:{metadata:s}})=>({reference:e,...void 0===s.generation?{}:{generation:s.generation},...void 0===s.uid?{}:{uid:s.uid},...void 0===s.resourceVersion?{}:{
resourceVersion:s.resourceVersion}})}};
