export const id=4389;export const ids=[4389];export const modules={37017:(e,n,a)=>{a.d(n,{Z:()=>acquireLease,O:()=>isLeaseHeld});var t=a(77598),o=a(80397);const r={attempts:6,pause:200,longest:5e3
},isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isUnanswered=e=>e instanceof o.h&&("Unanswered"===e.reason||e.status>=500),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;var s=a(40682),i=a(12317),l=a(74038),c=a(8575);const d={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},u=30,g="lamina.dev/run-url",w="lamina.dev/session",referenceOf=({name:e,namespace:n})=>({
...d,name:e,namespace:n
}),specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[w],runUrlOf=e=>e.metadata.annotations?.[g],durationOf=e=>1e3*(specOf(e).leaseDurationSeconds??u)
;const renewed=(e,n)=>({...e,spec:{...specOf(e),renewTime:microTime(n)}}),freed=e=>({...e,metadata:{...e.metadata,annotations:{}},spec:(0,c.FF)(specOf(e),"holderIdentity")
}),microTime=e=>new Date(e).toISOString().replace("Z","000Z"),m=1e4,f=2e4;function keepLease(e,n,a,t){const{client:o,clock:c,logger:d}=e,g=new AbortController,w=new AbortController;let p=a,h=t
;const lose=n=>{g.abort(new i.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${n}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},inTime=async e=>{const n=new AbortController,a=new AbortController,t=h+f-c.now()
;c.sleep(Math.max(0,t),AbortSignal.any([w.signal,n.signal])).then(()=>a.abort(new i.Xf("UNANSWERED","no answer came in time"))).catch(()=>{});const o=AbortSignal.any([w.signal,a.signal]);try{
return await(0,l.E)(e(o),o)}finally{n.abort()}},renewOnce=async()=>{const e=c.now();p=await inTime(e=>o.replace(renewed(p,c.now()),{signal:e})),h=e},reload=async()=>{
const a=await inTime(n=>o.get(referenceOf(e),{signal:n})).catch(()=>p);if(void 0===a)lose("it was deleted");else{if(sessionOf(a)===n)return p=a,!0;lose(`${holderOf(a)} has taken it over`)}return!1
},y=(async()=>{const untilNext=()=>Math.max(0,h+m-c.now());let n=untilNext();for(;;){await c.sleep(n,w.signal);try{await renewOnce(),n=untilNext();continue}catch(n){if(w.signal.aborted)return
;if(d.debug(`Renewing the lock ${e.name} failed: ${(0,i.gJ)(n)}`),isGone(n))return void lose("it was deleted");if(isRace(n)&&!await reload())return}
if(c.now()-h>=f)return void lose(`it could not be renewed for ${(0,s.a3)(f)}`);n=Math.max(0,Math.min(1e3,h+f-c.now()))}})().catch(e=>{w.signal.aborted||lose((0,i.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,g.signal]),release:async()=>{w.abort(),await y,g.signal.aborted||await async function(e,n,a){const{client:t,clock:o,logger:s}=e,l=AbortSignal.timeout(5e3)
;try{let s=a;for(let a=0;a<r.attempts&&void 0!==s;a+=1)try{return void await t.replace(freed(s),{signal:l})}catch(a){if(isGone(a))return
;if(isUnanswered(a))await o.sleep(r.pause,l);else if(!isRace(a))throw a;const i=await t.get(referenceOf(e),{signal:l});s=void 0!==i&&sessionOf(i)===n?i:void 0}}catch(n){
s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,i.gJ)(n)}); it runs out by itself in ${u} s`)}}(e,n,p)}}}async function waitForHolder(e,n){const{clock:a,logger:t,signal:o}=e
;announce(e,n);const r=new AbortController,i=function(e,n,a){const{client:t,clock:o}=e;let r,s={lease:n,seenAt:o.now()},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController
},follow=async()=>{let n=new Set;const r=t.watch(d,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:a})
;for await(const a of r)"RELISTING"===a.type?n=new Set:"SYNCED"===a.type?n.has(e.name)||(s={lease:void 0,seenAt:o.now()}):"DELETED"===a.type?s={lease:void 0,seenAt:o.now()
}:(n.add(a.object.metadata.name),a.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:a.object,seenAt:o.now()})),tell()};return follow().catch(e=>{r=e,tell()}),{
latest:()=>{if(void 0!==r)throw r;return s},changeOr:async e=>{const n=AbortSignal.any([a,i.signal]);try{await e(n)}catch(e){if(!n.aborted)throw e}}}}(e,n,AbortSignal.any([o,r.signal]));try{
let r=holderOf(n);for(;;){const{lease:n,seenAt:l}=i.latest();if(void 0===n||""===holderOf(n))return n;holderOf(n)!==r&&announce(e,n),r=holderOf(n);const c=durationOf(n),d=l+c-a.now()
;if(d<=0)return t.warning(`Taking the lock ${e.name} over: ${r} has not renewed it for ${(0,s.a3)(c)}`),n;await i.changeOr(e=>a.sleep(d,e)),o.throwIfAborted()}}finally{r.abort()}}
function announce({name:e,namespace:n,logger:a},t){const o=runUrlOf(t);a.notice(`Waiting for the lock ${n}/${e}: ${holderOf(t)} holds it${void 0===o?"":` (${o})`}`)}async function acquireLease(e){
const n=(0,t.randomUUID)(),a=referenceOf(e),o={signal:e.signal};let s=await e.client.get(a,o),i=0;for(;;){e.signal.throwIfAborted(),
void 0!==s&&""!==holderOf(s)&&sessionOf(s)!==n&&(s=await waitForHolder(e,s));const t=e.clock.now();try{const a=await tryWrite(e,n,s);if(i=0,void 0!==a&&e.clock.now()-t<f)return keepLease(e,n,a,t)
}catch(n){if(i+=1,!isUnanswered(n)||i>=r.attempts)throw n;const a=Math.min(r.longest,r.pause*2**(i-1));await e.clock.sleep(a,e.signal)}s=await e.client.get(a,o)}}async function isLeaseHeld(e){
const n=await e.client.get(referenceOf(e),{signal:e.signal});return void 0!==n&&""!==holderOf(n)}async function tryWrite(e,n,a){const t=function(e,n,a,t){
const{name:o,namespace:r,holder:s,url:i}=e,l=void 0===a?0:(specOf(a).leaseTransitions??0)+1;return{...d,metadata:{...a?.metadata,name:o,namespace:r,annotations:{[w]:n,...void 0===i?{}:{[g]:i}}},spec:{
holderIdentity:s,leaseDurationSeconds:u,acquireTime:microTime(t),renewTime:microTime(t),leaseTransitions:l}}}(e,n,a,e.clock.now());try{return void 0===a?await e.client.create(t,{signal:e.signal
}):await e.client.replace(t,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}},42055:(e,n,a)=>{a.d(n,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock
});var t=a(37017);const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:n})=>({name:`lamina-operator-${n}`,namespace:e});async function withLock(e,n,a){const t=await acquire(e,n);try{
return await a(t.signal)}finally{await t.release()}}function openWriteLock(e,n){const a=new AbortController;let o;return{signal:AbortSignal.any([e.lifetime??e.signal,a.signal]),isContended:()=>(0,
t.O)({...e,client:n.kubernetes}),take:async(t=e.signal)=>{if(void 0!==o)return!1;o=await acquire({lifetime:e.signal,...e,signal:t},n);const{signal:r}=o
;return r.addEventListener("abort",()=>a.abort(r.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>o?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:n,clock:a,logger:o}){return(0,t.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:n,clock:a,logger:o,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},33795:(e,n,a)=>{a.d(n,{$5:()=>checkStoredVersions,
Ee:()=>planCrds,FX:()=>readChartCrds,I:()=>kindOf,jB:()=>listOperatorCrds,mm:()=>g,zc:()=>applyCrds})
;var t=a(51455),o=a(76760),r=a(63036),s=a(46960),i=a(50780),l=a(39865),c=a(62995),d=a(55281),u=a(79319);const g={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},w="lamina.dev/operator",labelValue=({namespace:e,release:n})=>`${e}.${n}`;async function readChartCrds(e){const n=o.join(e,"crds"),a=(await(0,t.readdir)(n,{recursive:!0}).catch(e=>{
if("ENOENT"===e.code)return[];throw e})).filter(e=>/\.ya?ml$/.test(e)).sort();return(await Promise.all(a.map(async e=>(0,d.Y)(await(0,t.readFile)(o.join(n,e),"utf8"),e)))).flat().filter(s.NH)}
async function listOperatorCrds(e,{kubernetes:n,signal:a}){const t=`${w}=${labelValue(e)}`;return(await n.list(g,{labelSelector:t,signal:a})).items}async function planCrds(e,n,a){
const{helm:t,kubernetes:o,logger:r,signal:s,layer:i,planOnly:l}=a,d=(0,u.v)(e,n),g=await t.pull(d,{signal:s}),m=(await readChartCrds(g)).map(n=>({...n,metadata:{...n.metadata,labels:{
...n.metadata.labels,[w]:labelValue(e)}}})),f=await(0,c.c)(m,{layer:i,client:o,logger:r,signal:s,planOnly:l,force:!0,members:new Map});for(const{live:e,desired:n}of f)checkStoredVersions(e,n);return{
chartDirectory:g,crds:f}}async function applyCrds(e,n){const{kubernetes:a,clock:t,logger:o,signal:r}=n;e.some(({write:e})=>e)&&(await(0,l.zE)(e,{client:a,clock:t,logger:o,signal:r,force:!0}),
a.forgetDiscovery())}function checkStoredVersions(e,n){const a=e?.status?.storedVersions??[],{versions:t}=n.spec,o=t.map(({name:e})=>e),s=a.filter(e=>!o.includes(e));if(0===s.length)return
;const{name:l}=n.metadata;throw new i.kN("CRD_STORED_VERSION",(0,r.Po)(n),`${(0,r.P5)((0,
r.Po)(n))} cannot be upgraded: objects are stored as ${s.join(", ")}, and the new one only knows ${o.join(", ")}`,{
remedy:`Go through a version of the operator that knows both; there rewrite every ${n.spec.names.kind} in the new version, then set status.storedVersions of ${l} to it.`,details:{storedVersions:a,
newVersions:o}})}function kindOf(e){const{group:n,names:a,versions:t}=e.spec,o=t.find(({storage:e,served:n})=>e&&n)??t.find(({served:e})=>e);return{apiVersion:`${n}/${o?.name??"v1"}`,kind:a.kind}}}};
