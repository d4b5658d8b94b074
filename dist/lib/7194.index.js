export const id=7194;export const ids=[7194];export const modules={70254:(e,n,a)=>{a.d(n,{O:()=>isLeaseHeld,Z:()=>acquireLease});var t=a(77598),o=a(40682),i=a(12317),s=a(80397),r=a(8575),c=a(29702)
;const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},d=30,g=1e4,m=2e4,u={attempts:6,pause:200,longest:5e3},w="lamina.dev/run-url",f="lamina.dev/session";async function acquireLease(e){
const n=(0,t.randomUUID)(),a={...l,name:e.name,namespace:e.namespace},o={signal:e.signal};let i=await e.client.get(a,o),s=0;for(;;){e.signal.throwIfAborted(),
void 0!==i&&""!==holderOf(i)&&sessionOf(i)!==n&&(i=await waitForHolder(e,i));const t=e.clock.now();try{const a=await tryWrite(e,n,i);if(s=0,void 0!==a&&e.clock.now()-t<m)return keepLease(e,n,a,t)
}catch(n){if(s+=1,!isUnanswered(n)||s>=u.attempts)throw n;const a=Math.min(u.longest,u.pause*2**(s-1));await e.clock.sleep(a,e.signal)}i=await e.client.get(a,o)}}
async function isLeaseHeld({client:e,name:n,namespace:a,signal:t}){const o=await e.get({...l,name:n,namespace:a},{signal:t});return void 0!==o&&""!==holderOf(o)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[f];async function tryWrite(e,n,a){
const t=microTime(e.clock),o=void 0===a?0:(specOf(a).leaseTransitions??0)+1,i={...l,metadata:{...a?.metadata,name:e.name,namespace:e.namespace,annotations:{[f]:n,...void 0===e.url?{}:{[w]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:d,acquireTime:t,renewTime:t,leaseTransitions:o}};try{return void 0===a?await e.client.create(i,{signal:e.signal}):await e.client.replace(i,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof s.h&&["AlreadyExists","Conflict"].includes(e.reason),isUnanswered=e=>e instanceof s.h&&("Unanswered"===e.reason||e.status>=500),isGone=e=>e instanceof s.h&&"NotFound"===e.reason
;async function waitForHolder(e,n){const{clock:a,logger:t,signal:i}=e;announce(t,e,n);const s=new AbortController,r=function(e,n,a){const{client:t,clock:o}=e;let i,s={lease:n,seenAt:o.now()
},r=new AbortController;const tell=()=>{r.abort(),r=new AbortController},follow=async()=>{let n=new Set;const i=t.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:a})
;for await(const a of i)"RELISTING"===a.type?n=new Set:"SYNCED"===a.type?n.has(e.name)||(s={lease:void 0,seenAt:o.now()}):"DELETED"===a.type?s={lease:void 0,seenAt:o.now()
}:(n.add(a.object.metadata.name),a.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:a.object,seenAt:o.now()})),tell()};return follow().catch(e=>{i=e,tell()}),{
latest:()=>{if(void 0!==i)throw i;return s},changeOr:async e=>{const n=AbortSignal.any([a,r.signal]);try{await e(n)}catch(e){if(!n.aborted)throw e}}}}(e,n,AbortSignal.any([i,s.signal]));try{
let s=holderOf(n);for(;;){const{lease:n,seenAt:c}=r.latest();if(void 0===n||""===holderOf(n))return n;holderOf(n)!==s&&announce(t,e,n),s=holderOf(n)
;const l=1e3*(specOf(n).leaseDurationSeconds??d),g=c+l-a.now();if(g<=0)return t.warning(`Taking the lock ${e.name} over: ${s} has not renewed it for ${(0,o.a3)(l)}`),n
;await r.changeOr(e=>a.sleep(g,e)),i.throwIfAborted()}}finally{s.abort()}}function announce(e,n,a){const t=a.metadata.annotations?.[w]
;e.notice(`Waiting for the lock ${n.namespace}/${n.name}: ${holderOf(a)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,n,a,t){
const{client:s,clock:w,logger:f}=e,p=new AbortController,y=new AbortController;let v=a,h=t;const lose=n=>{p.abort(new i.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${n}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},inTime=async e=>{const n=new AbortController,a=new AbortController,t=h+m-w.now()
;w.sleep(Math.max(0,t),AbortSignal.any([y.signal,n.signal])).then(()=>a.abort(new i.Xf("UNANSWERED","no answer came in time"))).catch(()=>{});const o=AbortSignal.any([y.signal,a.signal]);try{
return await(0,c.E)(e(o),o)}finally{n.abort()}},renewOnce=async()=>{const e=w.now(),n={...specOf(v),renewTime:microTime(w)};v=await inTime(e=>s.replace({...v,spec:n},{signal:e})),h=e
},reload=async()=>{const a={...l,name:e.name,namespace:e.namespace},t=await inTime(e=>s.get(a,{signal:e})).catch(()=>v);if(void 0===t)lose("it was deleted");else{if(sessionOf(t)===n)return v=t,!0
;lose(`${holderOf(t)} has taken it over`)}return!1},b=(async()=>{const untilNext=()=>Math.max(0,h+g-w.now());let n=untilNext();for(;;){await w.sleep(n,y.signal);try{await renewOnce(),n=untilNext()
;continue}catch(n){if(y.signal.aborted)return;if(f.debug(`Renewing the lock ${e.name} failed: ${(0,i.gJ)(n)}`),isGone(n))return void lose("it was deleted");if(isRace(n)&&!await reload())return}
if(w.now()-h>=m)return void lose(`it could not be renewed for ${(0,o.a3)(m)}`);n=Math.max(0,Math.min(1e3,h+m-w.now()))}})().catch(e=>{y.signal.aborted||lose((0,i.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,p.signal]),release:async()=>{y.abort(),await b,p.signal.aborted||await async function(e,n,a){const{client:t,clock:o,logger:s}=e,c=AbortSignal.timeout(5e3)
;try{let i=a;for(let a=0;a<u.attempts&&void 0!==i;a+=1){const a={...i,metadata:{...i.metadata,annotations:{}},spec:(0,r.FF)(specOf(i),"holderIdentity")};try{return void await t.replace(a,{signal:c})
}catch(a){if(isGone(a))return;if(isUnanswered(a))await o.sleep(u.pause,c);else if(!isRace(a))throw a;const s=await t.get({...l,name:e.name,namespace:e.namespace},{signal:c})
;i=void 0!==s&&sessionOf(s)===n?s:void 0}}}catch(n){s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,i.gJ)(n)}); it runs out by itself in ${d} s`)}}(e,n,v)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},42055:(e,n,a)=>{a.d(n,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock})
;var t=a(70254);const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:n})=>({name:`lamina-operator-${n}`,namespace:e});async function withLock(e,n,a){const t=await acquire(e,n);try{
return await a(t.signal)}finally{await t.release()}}function openWriteLock(e,n){const a=new AbortController;let o;return{signal:AbortSignal.any([e.lifetime??e.signal,a.signal]),isContended:()=>(0,
t.O)({...e,client:n.kubernetes}),take:async(t=e.signal)=>{if(void 0!==o)return!1;o=await acquire({lifetime:e.signal,...e,signal:t},n);const{signal:i}=o
;return i.addEventListener("abort",()=>a.abort(i.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>o?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:n,clock:a,logger:o}){return(0,t.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:n,clock:a,logger:o,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},9988:(e,n,a)=>{a.d(n,{M7:()=>readRevision,
bn:()=>revisionReference,bz:()=>g,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision,t8:()=>isKept})
;var t=a(77598),o=a(38522),i=a(80397),s=a(8575),r=a(63036),c=a(12317),l=a(23509),d=a(87087)
;const g="lamina.dev/revision",m="lamina.dev/digest",u="lamina.dev/ready-at",w="lamina.dev/run-url",f="revision.json.gz",p=1048576,revisionReference=({layer:e,namespace:n})=>({apiVersion:"v1",
kind:"Secret",namespace:n,name:`${(0,l.yd)(e,n).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:n})=>"v1"===e&&"Secret"===n;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(r.Po)}}const operatorOf=({namespace:e,release:n,chart:a},{chartVersion:t,values:o,revision:i})=>({namespace:e,release:n,chart:a,chartVersion:t,valuesDigest:digest(o),
revision:i});function imagesIn(e){const n=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,s.Ce)(e)&&("string"==typeof e.image&&n.add(e.image),Object.values(e).forEach(look))};return look(e),
[...n].sort()}async function readRevision(e){const{kubernetes:n,logger:a,signal:t}=e,s=revisionReference(e);try{const e=await n.get(s,{signal:t});return void 0===e?void 0:function(e){
const n=e.data?.[f]??"",a=JSON.parse((0,o.gunzipSync)(Buffer.from(n,"base64")).toString("utf8")),t=e.metadata.annotations?.[m]
;if(t!==digestOf(a))throw new Error("its content is not what its digest says");return a}(e)}catch(n){if(t.throwIfAborted(),n instanceof i.h&&403!==n.status)throw n
;return void a.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${s.namespace}/${s.name}): ${(0,c.gJ)(n)}`)}}const isKept=(e,n)=>void 0!==n&&digestOf(n)===digestOf(e)
;async function keepRevision(e,n,a,t){if(isKept(e,n))return;const{kubernetes:o,logger:i,clock:s,signal:r,layer:c}=a,l=revisionReference(a),y=new Date(s.now()).toISOString(),v=(h={...e,at:y,
...void 0===t.url?{}:{run:t.url}},pack(h).length<=p?h:{...h,objects:void 0});var h;if(void 0===v.objects){if(void 0!==n&&void 0===n.objects)return
;i.warning(`Layer ${c} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}await o.apply(function(e,n){const{name:a,...t}=n;return{
apiVersion:t.apiVersion,kind:t.kind,metadata:{name:a,...void 0===t.namespace?{}:{namespace:t.namespace},labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[m]:digestOf(e),[u]:e.at,
...void 0===e.run?{}:{[w]:e.run}}},type:g,data:{[f]:pack(e).toString("base64")}}}(v,l),{force:!0,fieldManager:d.vy,signal:r})}const pack=e=>(0,o.gzipSync)(JSON.stringify(e),{level:9})
;const digestOf=({objects:e,secrets:n,operator:a,versions:t,images:o})=>digest({objects:e,secrets:n,operator:a,versions:t,images:o}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(sorted(e))).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,s.Ce)(e))return e
;const n=Object.entries(e).sort(([e],[n])=>e<n?-1:1);return Object.fromEntries(n.map(([e,n])=>[e,sorted(n)]))}}};
