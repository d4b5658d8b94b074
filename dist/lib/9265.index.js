export const id=9265;export const ids=[9265];export const modules={79824:(e,a,n)=>{n.d(a,{a:()=>takeDown})
;var t=n(40682),r=n(18896),s=n(50780),o=n(71838),i=n(46960),c=n(42055),l=n(23509),d=n(9988),m=n(48344),u=n(98008),p=n(84593),f=n(63036);const g="lamina.dev/kept-from",v={apiVersion:"v1",
kind:"PersistentVolume"},y={apiVersion:"v1",kind:"PersistentVolumeClaim"},h={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:r,dryRun:s}=a,o=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!s)for(const e of o)await setReclaimPolicy(e,"Delete",a);if(await(0,m.$)(e,a),s){
for(const e of o)t.removed((0,f.Po)(e));return}const{remaining:i}=await(0,u.L)(o,{client:n,signal:r,onGone:e=>t.removed((0,f.Po)(e))});for(const e of i)t.left((0,
f.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
f.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${g}=${n}.${t}`,{items:s}=await e.list(v,{labelSelector:r,signal:a})
;return s.filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
f.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:s}){
const o="Retain"===a?`${r}.${s}`:null,i={metadata:{labels:{[g]:o}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,f.Po)(e),i,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,l.xS)(a),r=[...n.values()],s=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
i.pV)(s,i.BX))await(0,m.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},s){if(void 0===e||r||0===s.size)return
;const o=`${e} in (${[...s].join(",")})`,{items:i}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
u.U)(i.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,u.L)(i,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(r,e));const o=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const s=[`${p.vr}=${(0,l.yd)(r,t).id}`,...void 0===e?[]:[e]],o=await Promise.all(s.map(e=>a.list(y,{namespace:t,labelSelector:e,signal:n})));return[...new Map(o.flatMap(({items:e})=>e).map(e=>[(0,
f.TN)((0,f.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(o,a);const{kubernetes:c,dryRun:g,signal:v}=a;return g||await c.delete((0,d.bn)(a),{signal:v}),void 0!==t&&await(0,
m.$)([t],a),a.deleteVolumes?[]:o}var w=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),r=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,l.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:s,ours:o,inhabitants:i}=await(0,w.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...r.flat()],a),c=void 0!==s&&o&&0===i.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(c?e:[],a);if(void 0!==s)if(c)await(0,w.iq)(s,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
w.De)(s,i,a)}}var b=n(99285),k=n(92194),$=n(80397),S=n(31891),V=n(67936),P=n(61905);const R={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){
const{kubernetes:t,ledger:r,signal:s}=n,o=releaseReference(e),i=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:s}),l=i&&await(0,k.iJ)(t,e.namespace,e.release,{signal:s})
;if(void 0!==l&&void 0===l.labels[b.P1])return r.left(o,"Lamina did not install it"),!1;const d=(await t.list(R,{labelSelector:`${P.AN}=${(0,P.vh)(e)}`,signal:s})).items
;return a.deleteOperators?function(e,a,n,t){const r=void 0!==a&&void 0===a.metadata.deletionTimestamp;if(n.dryRun||!r)return t(n);const s={...(0,c.sk)(e),run:n.run,signal:n.signal};return(0,
c.kK)(s,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:n.signal}),a})
}(e,i,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){const s=await(0,S.X)(e,8,async e=>{try{return(await a.list((0,V.I)(e),{signal:n})).items}catch(e){
if(e instanceof $.h&&404===e.status)return[];throw e}}),o=s.flat();if(!t)return o;const i=new Set(r.result.removed.map(f.P5));return o.filter(e=>!i.has((0,f.P5)((0,
f.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,f.P5)((0,f.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==l&&r.left(o,`still needed by ${e.join(", ")}${a}`),!1}if(void 0!==l&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),r.removed(o)),a.deleteCrds)await(0,
m.$)(d,n);else for(const e of d)r.left((0,f.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==l&&r.left(o,"operators are kept when asked so (delete-operators)"),!1)}
var __addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},O=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function teardownStack(e,a,n){const t=(0,o.a)(a.logger,e.map(n)),i=e.map(r=>{const s=n(r),{namespace:o=r.spec.namespace,dryRun:i,deleteVolumes:c,clearFinalizers:l=!1,run:d}=s;return{
name:r.name,needs:e.filter(({spec:e})=>e.dependsOn.includes(r.name)).map(({name:e})=>e),layer:r,options:s,context:{...a,layer:r.name,namespace:o,ledger:t,dryRun:i,deleteVolumes:c,clearFinalizers:l,
run:d}}}),l=await(0,r.C)(i,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{const r=await n()
;if(void 0!==r)return a.logger.notice(`Layer ${e.name} is not touched: ${r}, which needs it, did not go`),{heldBy:r};const s=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:s,layer:o,run:i,dryRun:l}=a,d=await n.get({apiVersion:"v1",
kind:"Namespace",name:s},{signal:r});if(void 0===d)return t.info(`Namespace ${s} does not exist`),[];if(l||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,c.l4)(o),
namespace:s,run:i,signal:r};return(0,c.kK)(m,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:m.name
},{signal:r}),o})}((s=e.operator?.chart,h[s?.replace(/\/+$/,"").split("/").at(-1)??""]),n),r=void 0!==e.operator&&await removeOperator(e.operator,a,n);var s;return{claims:t,operatorGone:r}}(e,{
...e.context,signal:s.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{O(t)}},e=>"claims"in e),d=i.flatMap(e=>{const a=l.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),m=[...l.values()].flatMap(e=>"failure"in e?[e.failure]:[]);m.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:r,context:s}=n,here=({context:e})=>e.namespace===s.namespace,o=e.filter(here),i=[],{operator:c}=t.spec;return r&&void 0!==c&&i.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:r}=await(0,w.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await(0,w.iq)(n,a):(0,w.De)(n,r,a))}(c,e)),
o.length===a.filter(here).length?o[0]===n&&i.push(e=>removeLayerNamespace(o,e)):listKeptClaims(n.claims,s),i.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...s,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{O(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(d,i)),a.signal.throwIfAborted();const[u]=m;if(void 0===u)return t.result
;const{code:p,reference:f,message:g,remedy:v=""}=u,y={...t.result};throw new s.kN(p,f,g,{remedy:v,details:y,cause:u})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof s.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var A=n(12317)
;async function takeDown(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof A.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},70254:(e,a,n)=>{n.d(a,{O:()=>isLeaseHeld,Z:()=>acquireLease})
;var t=n(77598),r=n(40682),s=n(12317),o=n(80397),i=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,d=1e4,m=2e4,u="lamina.dev/run-url",p="lamina.dev/session"
;async function acquireLease(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal};let s=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),
void 0!==s&&""!==holderOf(s)&&(s=await waitForHolder(e,s));const t=await tryWrite(e,a,s);if(void 0!==t)return keepLease(e,a,t);s=await e.client.get(n,r)}}
async function isLeaseHeld({client:e,name:a,namespace:n,signal:t}){const r=await e.get({...c,name:a,namespace:n},{signal:t});return void 0!==r&&""!==holderOf(r)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,s={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:a,...void 0===e.url?{}:{[u]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(s,{signal:e.signal}):await e.client.replace(s,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:s}=e;announce(t,e,a);const o=new AbortController,i=function(e,a,n){const{client:t,clock:r}=e;let s,o={lease:a,seenAt:r.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let a=new Set;const s=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of s)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(o={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{s=e,tell()}),{
latest:()=>{if(void 0!==s)throw s;return o},changeOr:async e=>{const a=AbortSignal.any([n,i.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([s,o.signal]));try{
let o=holderOf(a);for(;;){const{lease:a,seenAt:c}=i.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==o&&announce(t,e,a),o=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??l),m=c+d-n.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,r.a3)(d)}`),a
;await i.changeOr(e=>n.sleep(m,e)),s.throwIfAborted()}}finally{o.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:o,logger:u}=e,p=new AbortController,f=new AbortController;let g=n,v=o.now();const lose=a=>{p.abort(new s.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=o.now(),a={...specOf(g),renewTime:microTime(o)}
;g=await t.replace({...g,spec:a},{signal:f.signal}),v=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return g=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},y=(async()=>{let a=d;for(;;){await o.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,s.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(o.now()-v>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,s.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,p.signal]),release:async()=>{f.abort(),await y,p.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,o=AbortSignal.timeout(5e3);try{
let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,metadata:{...r.metadata,annotations:{}},spec:(0,i.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:o})}catch(n){
if(isGone(n))return;if(!isRace(n))throw n;const s=await t.get({...c,name:e.name,namespace:e.namespace},{signal:o});r=void 0!==s&&sessionOf(s)===a?s:void 0}}}catch(a){
r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,s.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,g)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},42055:(e,a,n)=>{n.d(a,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock})
;var t=n(70254);const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:a})=>({name:`lamina-operator-${a}`,namespace:e});async function withLock(e,a,n){const t=await acquire(e,a);try{
return await n(t.signal)}finally{await t.release()}}function openWriteLock(e,a){const n=new AbortController;let r;return{signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>(0,
t.O)({...e,client:a.kubernetes}),take:async(t=e.signal)=>{if(void 0!==r)return!1;r=await acquire({lifetime:e.signal,...e,signal:t},a);const{signal:s}=r
;return s.addEventListener("abort",()=>n.abort(s.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>r?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:a,clock:n,logger:r}){return(0,t.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},26024:(e,a,n)=>{n.d(a,{Gv:()=>ensureNamespace,
IR:()=>isOurNamespace,YX:()=>createNamespace});var t=n(98008),r=n(80397);const s="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:r}){const s={apiVersion:"v1",
kind:"Namespace",name:e},o=await a.get(s,{signal:r});return(void 0===o||void 0!==o.metadata.deletionTimestamp)&&(void 0!==o&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),
await(0,t.L)([o],{client:a,signal:r}),r.throwIfAborted()),createNamespace(e,{},{client:a,logger:n,signal:r}))}async function createNamespace(e,{labels:a,annotations:n},{client:t,logger:o,signal:i}){
try{return await t.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{...a,"app.kubernetes.io/managed-by":"lamina"},annotations:{...n,[s]:"lamina"}}},{signal:i}),
o.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},61905:(e,a,n)=>{n.d(a,{
AN:()=>v,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(68011),r=n(22375),s=n(92194),o=n(78346),i=n(17810),c=n(67936),l=n(50780),d=n(63036);const m={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator",
"cass-operator":"app.kubernetes.io/name=cass-operator"},u={apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{}
;return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??""
;return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}
var p=n(26024),f=n(87087),g=n(30326);const v="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){
const{kubernetes:o,signal:i,layer:c}=n,p=await(0,s.iJ)(o,e.namespace,e.release,{signal:i}),f=(0,g.b$)(e.values,a.set),v={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,
toVersion:e.version,...void 0===p?{}:{fromVersion:p.chartVersion}},y=void 0===p?await async function(e,{kubernetes:a,signal:n}){
const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(u,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),s=m[t],o=void 0===s?[]:(await a.list(u,{labelSelector:s,signal:n
})).items;for(const a of[...r.items,...o]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue;const n=versionFromChart(a,t)??(o.includes(a)?versionFromImage(a):void 0)
;if(void 0===n)continue;const r=(0,d.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],i=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,
d.P5)(r):`Helm release ${i}/${s}`,version:n,reference:r}}}(e,n):(0,r.s6)(p)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion};if(void 0!==y)return function(e,a,{logger:n}){
const{by:r,version:s}=a;if(!t(s,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}(e,y,n),{operator:e,release:p,foreign:y,values:f,change:{...v,action:"none",toVersion:y.version}}
;const h=(0,r.co)(p,{version:e.version,values:f});if(!0===a.guest&&"deployed"===p?.status&&"upgrade"===h){const a={by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion}
;return function(e,{by:a,version:n},{logger:r}){if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:p,foreign:a,values:f,change:{...v,action:"none",toVersion:a.version}}}
return{operator:e,release:p,foreign:y,values:f,change:{...v,action:h}}}async function planCrds({operator:e},a,n){const{helm:t,kubernetes:r,logger:s,signal:o,layer:l,planOnly:d}=n,m=(0,i.I)(e,{
...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{plainHttp:a.chartMirrorPlainHttp}}),u=await t.pull(m),p=(await(0,c.FX)(u)).map(a=>({...a,metadata:{
...a.metadata,labels:{...a.metadata.labels,[v]:operatorLabel(e)}}})),g=await(0,f.c0)(p,{layer:l,client:r,logger:s,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of g)(0,
c.$5)(e,a);return{chartDirectory:u,crds:g}}async function applyCrds(e,a){const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:s,
force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){const{helm:s,kubernetes:o,clock:c,logger:l,signal:d}=t,{operator:m,values:u}=e,{namespace:f,release:g}=m;await(0,p.Gv)(f,{
client:o,logger:l,signal:d}),l.info(`Helm release ${f}/${g}: ${e.change.action} ${m.chart} ${m.version}`);const v=(0,i.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},
...void 0===n.chartMirrorPlainHttp?{}:{plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...v,chartDirectory:a,release:g,namespace:f,values:u},{helm:s,kubernetes:o,clock:c,logger:l,signal:d})}},
34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(12317),r=n(19117),s=n(7418),o=n(63036);const i={"batch/Job":"ttlSecondsAfterFinished",
"sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),l=n(55281);async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){
const s=(0,r.kp)(a,n);throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`
})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===a?void 0:n[a])??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...a.patches??[]],m=await(0,c.J)({roots:n,namespace:a.namespace,patches:d},a),u=`layer ${e.name}, rendered`,p=(0,l.Y)(m,u);return function(e,a){for(const n of e){
const e=i[`${(0,o.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,s.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,o.P5)((0,
o.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,u),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},9988:(e,a,n)=>{
n.d(a,{M7:()=>readRevision,bn:()=>revisionReference,bz:()=>m,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision,t8:()=>isKept})
;var t=n(77598),r=n(38522),s=n(80397),o=n(8575),i=n(63036),c=n(12317),l=n(23509),d=n(87087)
;const m="lamina.dev/revision",u="lamina.dev/digest",p="lamina.dev/ready-at",f="lamina.dev/run-url",g="revision.json.gz",v=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",
kind:"Secret",namespace:a,name:`${(0,l.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(i.Po)}}const operatorOf=({namespace:e,release:a,chart:n},{chartVersion:t,values:r,revision:s})=>({namespace:e,release:a,chart:n,chartVersion:t,valuesDigest:digest(r),
revision:s});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,o.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),Object.values(e).forEach(look))};return look(e),
[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:n,signal:t}=e,o=revisionReference(e);try{const e=await a.get(o,{signal:t});return void 0===e?void 0:function(e){
const a=e.data?.[g]??"",n=JSON.parse((0,r.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[u]
;if(t!==digestOf(n))throw new Error("its content is not what its digest says");return n}(e)}catch(a){if(t.throwIfAborted(),a instanceof s.h&&403!==a.status)throw a
;return void n.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${o.namespace}/${o.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,n,t){if(isKept(e,a))return;const{kubernetes:r,logger:s,clock:o,signal:i,layer:c}=n,l=revisionReference(n),y=new Date(o.now()).toISOString(),h=(w={...e,at:y,
...void 0===t.url?{}:{run:t.url}},pack(w).length<=v?w:{...w,objects:void 0});var w;if(void 0===h.objects){if(void 0!==a&&void 0===a.objects)return
;s.warning(`Layer ${c} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}await r.apply(function(e,a){const{name:n,...t}=a;return{
apiVersion:t.apiVersion,kind:t.kind,metadata:{name:n,...void 0===t.namespace?{}:{namespace:t.namespace},labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[u]:digestOf(e),[p]:e.at,
...void 0===e.run?{}:{[f]:e.run}}},type:m,data:{[g]:pack(e).toString("base64")}}}(h,l),{force:!0,fieldManager:d.vy,signal:i})}const pack=e=>(0,r.gzipSync)(JSON.stringify(e),{level:9})
;const digestOf=({objects:e,secrets:a,operator:n,versions:t,images:r})=>digest({objects:e,secrets:a,operator:n,versions:t,images:r}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(sorted(e))).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,o.Ce)(e))return e
;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1);return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}}};
