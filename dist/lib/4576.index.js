export const id=4576;export const ids=[4576];export const modules={79824:(e,a,n)=>{n.d(a,{a:()=>takeDown})
;var t=n(40682),r=n(18896),i=n(50780),o=n(71838),s=n(46960),c=n(42055),l=n(23509),d=n(9988),m=n(48344),u=n(98008),p=n(84593),f=n(63036);const g="lamina.dev/kept-from",v={apiVersion:"v1",
kind:"PersistentVolume"},h={apiVersion:"v1",kind:"PersistentVolumeClaim"},w={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:r,dryRun:i}=a,o=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!i)for(const e of o)await setReclaimPolicy(e,"Delete",a);if(await(0,m.$)(e,a),i){
for(const e of o)t.removed((0,f.Po)(e));return}const{remaining:s}=await(0,u.L)(o,{client:n,signal:r,onGone:e=>t.removed((0,f.Po)(e))});for(const e of s)t.left((0,
f.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
f.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${g}=${n}.${t}`,{items:i}=await e.list(v,{labelSelector:r,signal:a})
;return i.filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
f.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:i}){
const o="Retain"===a?`${r}.${i}`:null,s={metadata:{labels:{[g]:o}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,f.Po)(e),s,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,l.xS)(a),r=[...n.values()],i=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
s.pV)(i,s.BX))await(0,m.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},i){if(void 0===e||r||0===i.size)return
;const o=`${e} in (${[...i].join(",")})`,{items:s}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
u.U)(s.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,u.L)(s,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(r,e));const o=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const i=[`${p.vr}=${(0,l.yd)(r,t).id}`,...void 0===e?[]:[e]],o=await Promise.all(i.map(e=>a.list(h,{namespace:t,labelSelector:e,signal:n})));return[...new Map(o.flatMap(({items:e})=>e).map(e=>[(0,
f.TN)((0,f.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(o,a);const{kubernetes:c,dryRun:g,signal:v}=a;return g||await c.delete((0,d.bn)(a),{signal:v}),void 0!==t&&await(0,
m.$)([t],a),a.deleteVolumes?[]:o}var y=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),r=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,l.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:i,ours:o,inhabitants:s}=await(0,y.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...r.flat()],a),c=void 0!==i&&o&&0===s.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(c?e:[],a);if(void 0!==i)if(c)await(0,y.iq)(i,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
y.De)(i,s,a)}}var k=n(99285),b=n(92194),$=n(80397),S=n(31891),P=n(67936),V=n(61905);const N={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){
const{kubernetes:t,ledger:r,signal:i}=n,o=releaseReference(e),s=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:i}),l=s&&await(0,b.iJ)(t,e.namespace,e.release,{signal:i})
;if(void 0!==l&&void 0===l.labels[k.P1])return r.left(o,"Lamina did not install it"),!1;const d=(await t.list(N,{labelSelector:`${V.AN}=${(0,V.vh)(e)}`,signal:i})).items
;return a.deleteOperators?function(e,a,n,t){const r=void 0!==a&&void 0===a.metadata.deletionTimestamp;if(n.dryRun||!r)return t(n);const i={...(0,c.sk)(e),run:n.run,signal:n.signal};return(0,
c.kK)(i,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:i.namespace,name:i.name},{signal:n.signal}),a})
}(e,s,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){const i=await(0,S.X)(e,8,async e=>{try{return(await a.list((0,P.I)(e),{signal:n})).items}catch(e){
if(e instanceof $.h&&404===e.status)return[];throw e}}),o=i.flat();if(!t)return o;const s=new Set(r.result.removed.map(f.P5));return o.filter(e=>!s.has((0,f.P5)((0,
f.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,f.P5)((0,f.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==l&&r.left(o,`still needed by ${e.join(", ")}${a}`),!1}if(void 0!==l&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),r.removed(o)),a.deleteCrds)await(0,
m.$)(d,n);else for(const e of d)r.left((0,f.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==l&&r.left(o,"operators are kept when asked so (delete-operators)"),!1)}
var __addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},R=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function teardownStack(e,a,n){const t=(0,o.a)(a.logger,e.map(n)),s=e.map(r=>{const i=n(r),{namespace:o=r.spec.namespace,dryRun:s,deleteVolumes:c,clearFinalizers:l=!1,run:d}=i;return{
name:r.name,needs:e.filter(({spec:e})=>e.dependsOn.includes(r.name)).map(({name:e})=>e),layer:r,options:i,context:{...a,layer:r.name,namespace:o,ledger:t,dryRun:s,deleteVolumes:c,clearFinalizers:l,
run:d}}}),l=await(0,r.C)(s,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{const r=await n()
;if(void 0!==r)return a.logger.notice(`Layer ${e.name} is not touched: ${r}, which needs it, did not go`),{heldBy:r};const i=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:i,layer:o,run:s,dryRun:l}=a,d=await n.get({apiVersion:"v1",
kind:"Namespace",name:i},{signal:r});if(void 0===d)return t.info(`Namespace ${i} does not exist`),[];if(l||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,c.l4)(o),
namespace:i,run:s,signal:r};return(0,c.kK)(m,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:i,name:m.name
},{signal:r}),o})}((i=e.operator?.chart,w[i?.replace(/\/+$/,"").split("/").at(-1)??""]),n),r=void 0!==e.operator&&await removeOperator(e.operator,a,n);var i;return{claims:t,operatorGone:r}}(e,{
...e.context,signal:i.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{R(t)}},e=>"claims"in e),d=s.flatMap(e=>{const a=l.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),m=[...l.values()].flatMap(e=>"failure"in e?[e.failure]:[]);m.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:r,context:i}=n,here=({context:e})=>e.namespace===i.namespace,o=e.filter(here),s=[],{operator:c}=t.spec;return r&&void 0!==c&&s.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:r}=await(0,y.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await(0,y.iq)(n,a):(0,y.De)(n,r,a))}(c,e)),
o.length===a.filter(here).length?o[0]===n&&s.push(e=>removeLayerNamespace(o,e)):listKeptClaims(n.claims,i),s.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...i,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{R(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(d,s)),a.signal.throwIfAborted();const[u]=m;if(void 0===u)return t.result
;const{code:p,reference:f,message:g,remedy:v=""}=u,h={...t.result};throw new i.kN(p,f,g,{remedy:v,details:h,cause:u})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof i.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var T=n(12317)
;async function takeDown(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof T.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},70254:(e,a,n)=>{n.d(a,{O:()=>isLeaseHeld,Z:()=>acquireLease})
;var t=n(77598),r=n(40682),i=n(12317),o=n(80397),s=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,d=1e4,m=2e4,u="lamina.dev/run-url",p="lamina.dev/session"
;async function acquireLease(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal};let i=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),
void 0!==i&&""!==holderOf(i)&&(i=await waitForHolder(e,i));const t=await tryWrite(e,a,i);if(void 0!==t)return keepLease(e,a,t);i=await e.client.get(n,r)}}
async function isLeaseHeld({client:e,name:a,namespace:n,signal:t}){const r=await e.get({...c,name:a,namespace:n},{signal:t});return void 0!==r&&""!==holderOf(r)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,i={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:a,...void 0===e.url?{}:{[u]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(i,{signal:e.signal}):await e.client.replace(i,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:i}=e;announce(t,e,a);const o=new AbortController,s=function(e,a,n){const{client:t,clock:r}=e;let i,o={lease:a,seenAt:r.now()
},s=new AbortController;const tell=()=>{s.abort(),s=new AbortController},follow=async()=>{let a=new Set;const i=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of i)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(o={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{i=e,tell()}),{
latest:()=>{if(void 0!==i)throw i;return o},changeOr:async e=>{const a=AbortSignal.any([n,s.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([i,o.signal]));try{
let o=holderOf(a);for(;;){const{lease:a,seenAt:c}=s.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==o&&announce(t,e,a),o=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??l),m=c+d-n.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,r.a3)(d)}`),a
;await s.changeOr(e=>n.sleep(m,e)),i.throwIfAborted()}}finally{o.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:o,logger:u}=e,p=new AbortController,f=new AbortController;let g=n,v=o.now();const lose=a=>{p.abort(new i.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=o.now(),a={...specOf(g),renewTime:microTime(o)}
;g=await t.replace({...g,spec:a},{signal:f.signal}),v=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return g=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},h=(async()=>{let a=d;for(;;){await o.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,i.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(o.now()-v>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,i.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,p.signal]),release:async()=>{f.abort(),await h,p.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,o=AbortSignal.timeout(5e3);try{
let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,metadata:{...r.metadata,annotations:{}},spec:(0,s.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:o})}catch(n){
if(isGone(n))return;if(!isRace(n))throw n;const i=await t.get({...c,name:e.name,namespace:e.namespace},{signal:o});r=void 0!==i&&sessionOf(i)===a?i:void 0}}}catch(a){
r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,i.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,g)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},42055:(e,a,n)=>{n.d(a,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock})
;var t=n(70254);const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:a})=>({name:`lamina-operator-${a}`,namespace:e});async function withLock(e,a,n){const t=await acquire(e,a);try{
return await n(t.signal)}finally{await t.release()}}function openWriteLock(e,a){const n=new AbortController;let r;return{signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>(0,
t.O)({...e,client:a.kubernetes}),take:async(t=e.signal)=>{if(void 0!==r)return!1;r=await acquire({lifetime:e.signal,...e,signal:t},a);const{signal:i}=r
;return i.addEventListener("abort",()=>n.abort(i.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>r?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:a,clock:n,logger:r}){return(0,t.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},26024:(e,a,n)=>{n.d(a,{Gv:()=>ensureNamespace,
IR:()=>isOurNamespace,YX:()=>createNamespace});var t=n(98008),r=n(80397);const i="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:r}){const i={apiVersion:"v1",
kind:"Namespace",name:e},o=await a.get(i,{signal:r});return(void 0===o||void 0!==o.metadata.deletionTimestamp)&&(void 0!==o&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),
await(0,t.L)([o],{client:a,signal:r}),r.throwIfAborted()),createNamespace(e,{},{client:a,logger:n,signal:r}))}async function createNamespace(e,{labels:a,annotations:n},{client:t,logger:o,signal:s}){
try{return await t.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{...a,"app.kubernetes.io/managed-by":"lamina"},annotations:{...n,[i]:"lamina"}}},{signal:s}),
o.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[i]},61905:(e,a,n)=>{n.d(a,{
AN:()=>v,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(68011),r=n(22375),i=n(92194),o=n(78346),s=n(17810),c=n(67936),l=n(50780),d=n(63036);const m={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator",
"cass-operator":"app.kubernetes.io/name=cass-operator"},u={apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{}
;return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??""
;return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}
var p=n(26024),f=n(87087),g=n(30326);const v="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){
const{kubernetes:o,signal:s,layer:c}=n,p=await(0,i.iJ)(o,e.namespace,e.release,{signal:s}),f=(0,g.b$)(e.values,a.set),v={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,
toVersion:e.version,...void 0===p?{}:{fromVersion:p.chartVersion}},h=void 0===p?await async function(e,{kubernetes:a,signal:n}){
const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(u,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),i=m[t],o=void 0===i?[]:(await a.list(u,{labelSelector:i,signal:n
})).items;for(const a of[...r.items,...o]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue;const n=versionFromChart(a,t)??(o.includes(a)?versionFromImage(a):void 0)
;if(void 0===n)continue;const r=(0,d.Po)(a),i=a.metadata.annotations?.["meta.helm.sh/release-name"],s=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===i?(0,
d.P5)(r):`Helm release ${s}/${i}`,version:n,reference:r}}}(e,n):(0,r.s6)(p)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion};if(void 0!==h)return function(e,a,{logger:n}){
const{by:r,version:i}=a;if(!t(i,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${i}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:i,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${i}); Lamina neither upgrades nor removes it`)}(e,h,n),{operator:e,release:p,foreign:h,values:f,change:{...v,action:"none",toVersion:h.version}}
;const w=(0,r.co)(p,{version:e.version,values:f});if(!0===a.guest&&"deployed"===p?.status&&"upgrade"===w){const a={by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion}
;return function(e,{by:a,version:n},{logger:r}){if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:p,foreign:a,values:f,change:{...v,action:"none",toVersion:a.version}}}
return{operator:e,release:p,foreign:h,values:f,change:{...v,action:w}}}async function planCrds({operator:e},a,n){const{helm:t,kubernetes:r,logger:i,signal:o,layer:l,planOnly:d}=n,m=(0,s.I)(e,{
...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{plainHttp:a.chartMirrorPlainHttp}}),u=await t.pull(m),p=(await(0,c.FX)(u)).map(a=>({...a,metadata:{
...a.metadata,labels:{...a.metadata.labels,[v]:operatorLabel(e)}}})),g=await(0,f.c0)(p,{layer:l,client:r,logger:i,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of g)(0,
c.$5)(e,a);return{chartDirectory:u,crds:g}}async function applyCrds(e,a){const{kubernetes:n,clock:t,logger:r,signal:i}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:i,
force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){const{helm:i,kubernetes:o,clock:c,logger:l,signal:d}=t,{operator:m,values:u}=e,{namespace:f,release:g}=m;await(0,p.Gv)(f,{
client:o,logger:l,signal:d}),l.info(`Helm release ${f}/${g}: ${e.change.action} ${m.chart} ${m.version}`);const v=(0,s.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},
...void 0===n.chartMirrorPlainHttp?{}:{plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...v,chartDirectory:a,release:g,namespace:f,values:u},{helm:i,kubernetes:o,clock:c,logger:l,signal:d})}},
34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(12317),r=n(19117),i=n(7418),o=n(63036);const s={"batch/Job":"ttlSecondsAfterFinished",
"sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),l=n(55281);async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){
const i=(0,r.kp)(a,n);throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===i?"":`; did you mean "${i}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`
})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===a?void 0:n[a])??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...a.patches??[]],m=await(0,c.J)({roots:n,namespace:a.namespace,patches:d},a),u=`layer ${e.name}, rendered`,p=(0,l.Y)(m,u);return function(e,a){for(const n of e){
const e=s[`${(0,o.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,i.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,o.P5)((0,
o.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,u),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},71838:(e,a,n)=>{
n.d(a,{a:()=>openLedger});var t=n(63036);function openLedger(e,a){const n=a.some(e=>e.dryRun),r=new Set(a.flatMap(({onProgress:e})=>e??[])),i=new Map,o=new Map;return{removed:a=>{if(!i.has((0,
t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),i.set((0,t.TN)(a),a);for(const e of r)e(a)}},left:(e,a)=>{o.set((0,t.TN)(e),{...e,reason:a})},get result(){return{
removed:[...i.values()],leftBehind:[...o.values()]}}}}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace})
;var t=n(98008),r=n(80397),i=n(63036),o=n(31891),s=n(67936),c=n(50780),l=n(26024),d=n(9988);const m=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{
apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"
},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],u={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===d.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const c=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===c)return{namespace:c,ours:!1,inhabitants:[]}
;const d=(0,l.IR)(c),p=new Set(a.map(e=>(0,i.TN)((0,i.Po)(e)))),f=d?await async function(e,a,n){const{items:t}=await a.list(u,n),i=t.filter(e=>"Namespaced"===e.spec.scope).map(s.I);return(await(0,
o.X)([...m,...i],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof r.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:c,ours:d,
inhabitants:f.filter(e=>!p.has((0,i.TN)((0,i.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,i.P5)((0,
i.Po)(e))),r=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,i.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const r of["Pod","PersistentVolumeClaim"]){const{items:i}=await a.list({apiVersion:"v1",kind:r},{namespace:e,signal:n});await(0,t.U)(i,a,{
signal:n}),await(0,t.L)(i,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:r,signal:o,dryRun:s}=a,l=(0,i.Po)(e);if(s)return void r.removed(l);await(0,t.U)([e],n,{signal:o});const{remaining:d}=await(0,t.L)([e],{client:n,signal:o}),[m]=d
;if(void 0===m)return void r.removed(l);const u=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
i.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw r.left(l,u),new c.kN("TEARDOWN_STUCK",l,`${(0,i.P5)(l)} does not go away: ${u}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...r.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),r=n(63036),i=n(50780),o=n(29659),s=n(80397);const c={apiVersion:"apps/v1",kind:"Deployment"},l=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...c,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,o.i)((0,r.F8)(e));if(void 0!==t)try{const e=(await a.list(c,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof s.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:i,signal:o,dryRun:s}=a;if(0===e.length)return;if(s){for(const a of e)i.removed((0,r.Po)(a));return}await(0,t.U)(e,n,{signal:o})
;const onGone=e=>i.removed((0,r.Po)(e));let c=e;const m=new AbortController,u=a.clock.sleep(d,AbortSignal.any([o,m.signal])).then(()=>m.abort(),()=>{});if(({remaining:c}=await(0,t.L)(c,{client:n,
signal:AbortSignal.any([o,m.signal]),onGone})),m.abort(),await u,0!==c.length){if(!o.aborted){const e=await Promise.all(c.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const r=l.find(e=>e.finalizer===t);if(void 0===r)continue;const i=void 0===r.deployment?await operatorState(e,a,n):await deploymentState(r.deployment(e),a,n);if(void 0!==i)return{finalizer:t,
why:`${r.controller} would remove it, but ${i}`}}}(e,n,o))),r=c.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of r){
if(!a.clearFinalizers)throw stuck(c,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:c}=await(0,t.L)(c,{client:n,signal:o,onGone}))}if(c.length>0)throw stuck(c,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:i,signal:o}){i.warning(`${(0,r.P5)((0,r.Po)(e))}: removing the finalizer ${a}; ${n}`);const s=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,r.Po)(e),{metadata:{finalizers:s}},{signal:o})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,r.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const o=(0,r.Po)(t);return new i.kN("TEARDOWN_STUCK",o,`${(0,
r.P5)(o)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},9988:(e,a,n)=>{n.d(a,{M7:()=>readRevision,
bn:()=>revisionReference,bz:()=>m,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision,t8:()=>isKept})
;var t=n(77598),r=n(38522),i=n(80397),o=n(8575),s=n(63036),c=n(12317),l=n(23509),d=n(87087)
;const m="lamina.dev/revision",u="lamina.dev/digest",p="lamina.dev/ready-at",f="lamina.dev/run-url",g="revision.json.gz",v=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",
kind:"Secret",namespace:a,name:`${(0,l.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(s.Po)}}const operatorOf=({namespace:e,release:a,chart:n},{chartVersion:t,values:r,revision:i})=>({namespace:e,release:a,chart:n,chartVersion:t,valuesDigest:digest(r),
revision:i});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,o.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),Object.values(e).forEach(look))};return look(e),
[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:n,signal:t}=e,o=revisionReference(e);try{const e=await a.get(o,{signal:t});return void 0===e?void 0:function(e){
const a=e.data?.[g]??"",n=JSON.parse((0,r.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[u]
;if(t!==digestOf(n))throw new Error("its content is not what its digest says");return n}(e)}catch(a){if(t.throwIfAborted(),a instanceof i.h&&403!==a.status)throw a
;return void n.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${o.namespace}/${o.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,n,t){if(isKept(e,a))return;const{kubernetes:r,logger:i,clock:o,signal:s,layer:c}=n,l=revisionReference(n),h=new Date(o.now()).toISOString(),w=(y={...e,at:h,
...void 0===t.url?{}:{run:t.url}},pack(y).length<=v?y:{...y,objects:void 0});var y;if(void 0===w.objects){if(void 0!==a&&void 0===a.objects)return
;i.warning(`Layer ${c} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}await r.apply(function(e,a){const{name:n,...t}=a;return{
apiVersion:t.apiVersion,kind:t.kind,metadata:{name:n,...void 0===t.namespace?{}:{namespace:t.namespace},labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[u]:digestOf(e),[p]:e.at,
...void 0===e.run?{}:{[f]:e.run}}},type:m,data:{[g]:pack(e).toString("base64")}}}(w,l),{force:!0,fieldManager:d.vy,signal:s})}const pack=e=>(0,r.gzipSync)(JSON.stringify(e),{level:9})
;const digestOf=({objects:e,secrets:a,operator:n,versions:t,images:r})=>digest({objects:e,secrets:a,operator:n,versions:t,images:r}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(sorted(e))).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,o.Ce)(e))return e
;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1);return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,R:()=>renderTeardown})
;var t=n(63036),r=n(89037),i=n(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,i.sN)(e))}function renderTeardownMarkdown(e){return(0,r.Cc)(render(e,r.aY,r.FV))}
function render({removed:e,leftBehind:a},n,r){const i=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return i.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),
a.length>0&&(i.push("",`Left behind ${a.length}:`,""),i.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${r(e.reason)}`))),`${i.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317)
;async function runGraph(e,a,n){!function(e){const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,r)=>{if(!n.has(e.name)){if(r.includes(e.name)){const a=[...r.slice(r.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const i=a.get(n)
;if(void 0===i)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(i,[...r,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const r=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>r.get(e)??[]));return e.find((e,t)=>{const r=a[t];return"fulfilled"!==r?.status||!n(r.value)})}
;for(const n of e)r.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const i=await Promise.allSettled(r.values());for(const e of i)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...r].map(async([e,a])=>[e,await a])))}}};
