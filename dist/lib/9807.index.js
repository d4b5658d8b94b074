export const id=9807;export const ids=[9807];export const modules={8644:(e,a,n)=>{n.d(a,{l4:()=>lockName,$i:()=>openWriteLock,sk:()=>operatorLock,kK:()=>withLock})
;var t=n(7598),r=n(682),o=n(2317),i=n(397),s=n(8575);const c={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,d=1e4,m=2e4,p="lamina.dev/run-url",g="lamina.dev/session"
;const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[g];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,o={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[g]:a,...void 0===e.url?{}:{[p]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(o,{signal:e.signal}):await e.client.replace(o,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof i.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof i.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:o}=e;announce(t,e,a);const i=new AbortController,s=function(e,a,n){const{client:t,clock:r}=e;let o,i={lease:a,seenAt:r.now()
},s=new AbortController;const tell=()=>{s.abort(),s=new AbortController},follow=async()=>{let a=new Set;const o=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of o)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(i={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?i={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==i.lease?.metadata.resourceVersion&&(i={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return i},changeOr:async e=>{const a=AbortSignal.any([n,s.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([o,i.signal]));try{
let i=holderOf(a);for(;;){const{lease:a,seenAt:c}=s.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==i&&announce(t,e,a),i=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??l),m=c+d-n.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${i} has not renewed it for ${(0,r.a3)(d)}`),a
;await s.changeOr(e=>n.sleep(m,e)),o.throwIfAborted()}}finally{i.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:i,logger:p}=e,g=new AbortController,u=new AbortController;let v=n,f=i.now();const lose=a=>{g.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=i.now(),a={...specOf(v),renewTime:microTime(i)}
;v=await t.replace({...v,spec:a},{signal:u.signal}),f=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>v);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return v=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},h=(async()=>{let a=d;for(;;){await i.sleep(a,u.signal);try{await renewOnce(),a=d;continue}catch(a){
if(u.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(i.now()-f>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);a=1e3}})().catch(e=>{u.signal.aborted||lose((0,o.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,g.signal]),release:async()=>{u.abort(),await h,g.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,i=AbortSignal.timeout(5e3);try{
let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,metadata:{...r.metadata,annotations:{}},spec:(0,s.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:i})}catch(n){
if(isGone(n))return;if(!isRace(n))throw n;const o=await t.get({...c,name:e.name,namespace:e.namespace},{signal:i});r=void 0!==o&&sessionOf(o)===a?o:void 0}}}catch(a){
r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,o.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,v)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:a})=>({name:`lamina-operator-${a}`,namespace:e})
;async function withLock(e,a,n){const t=await acquire(e,a);try{return await n(t.signal)}finally{await t.release()}}function openWriteLock(e,a){const n=new AbortController;let t;return{
signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>async function({client:e,name:a,namespace:n,signal:t}){const r=await e.get({...c,name:a,namespace:n},{signal:t})
;return void 0!==r&&""!==holderOf(r)}({...e,client:a.kubernetes}),take:async(r=e.signal)=>{if(void 0!==t)return!1;t=await acquire({lifetime:e.signal,...e,signal:r},a);const{signal:o}=t
;return o.addEventListener("abort",()=>n.abort(o.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>t?.release()}}function acquire(e,{kubernetes:a,clock:n,logger:r}){return async function(e){
const a=(0,t.randomUUID)(),n={...c,name:e.name,namespace:e.namespace},r={signal:e.signal};let o=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),
void 0!==o&&""!==holderOf(o)&&(o=await waitForHolder(e,o));const t=await tryWrite(e,a,o);if(void 0!==t)return keepLease(e,a,t);o=await e.client.get(n,r)}}({name:e.name,namespace:e.namespace,
holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},6024:(e,a,n)=>{n.d(a,{G:()=>ensureNamespace,
I:()=>isOurNamespace});var t=n(8008),r=n(397);const o="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:i}){const s={apiVersion:"v1",kind:"Namespace",name:e
},c=await a.get(s,{signal:i});if(void 0!==c&&void 0===c.metadata.deletionTimestamp)return!1;void 0!==c&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([c],{client:a,
signal:i}),i.throwIfAborted());try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[o]:"lamina"}}},{signal:i}),
n.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[o]},1905:(e,a,n)=>{n.d(a,{
AN:()=>f,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(8011),r=n(2375),o=n(2194),i=n(8346),s=n(7810),c=n(7936),l=n(780),d=n(3036)
;const m={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},p={apiVersion:"apps/v1",
kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var g=n(6024),u=n(7087),v=n(326)
;const f="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:i,signal:s,layer:c}=n,g=await(0,o.iJ)(i,e.namespace,e.release,{
signal:s}),u=(0,v.b$)(e.values,a.set),f={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===g?{}:{fromVersion:g.chartVersion}
},h=void 0===g?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(p,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),o=m[t],i=void 0===o?[]:(await a.list(p,{labelSelector:o,signal:n})).items;for(const a of[...r.items,...i]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(i.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),o=a.metadata.annotations?.["meta.helm.sh/release-name"],s=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===o?(0,d.P5)(r):`Helm release ${s}/${o}`,version:n,
reference:r}}}(e,n):(0,r.s6)(g)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:g.chartVersion};return void 0!==h?(function(e,a,{logger:n}){const{by:r,version:o}=a
;if(!t(o,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${o}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:o,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${o}); Lamina neither upgrades nor removes it`)}(e,h,n),{operator:e,release:g,foreign:h,values:u,change:{...f,action:"none",toVersion:h.version}}):{
operator:e,release:g,foreign:h,values:u,change:{...f,action:(0,r.co)(g,{version:e.version,values:u})}}}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:o,signal:i,layer:l,planOnly:d}=n,m=(0,s.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),p=await t.pull(m),g=(await(0,c.FX)(p)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[f]:operatorLabel(e)}}})),v=await(0,u.c0)(g,{layer:l,
client:r,logger:o,signal:i,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of v)(0,c.$5)(e,a);return{chartDirectory:p,crds:v}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:o}=a;e.some(({write:e})=>e)&&(await(0,i.zE)(e,{client:n,clock:t,logger:r,signal:o,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:o,kubernetes:i,clock:c,logger:l,signal:d}=t,{operator:m,values:p}=e,{namespace:u,release:v}=m;await(0,g.G)(u,{client:i,logger:l,signal:d}),
l.info(`Helm release ${u}/${v}: ${e.change.action} ${m.chart} ${m.version}`);const f=(0,s.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...f,chartDirectory:a,release:v,namespace:u,values:p},{helm:o,kubernetes:i,clock:c,logger:l,signal:d})}},9988:(e,a,n)=>{n.d(a,{M7:()=>readRevision,
bn:()=>revisionReference,bz:()=>m,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision,t8:()=>isKept})
;var t=n(7598),r=n(8522),o=n(397),i=n(8575),s=n(3036),c=n(2317),l=n(3509),d=n(7087)
;const m="lamina.dev/revision",p="lamina.dev/digest",g="lamina.dev/ready-at",u="lamina.dev/run-url",v="revision.json.gz",f=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",
kind:"Secret",namespace:a,name:`${(0,l.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(s.Po)}}const operatorOf=({namespace:e,release:a,chart:n},{chartVersion:t,values:r,revision:o})=>({namespace:e,release:a,chart:n,chartVersion:t,valuesDigest:digest(r),
revision:o});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,i.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),Object.values(e).forEach(look))};return look(e),
[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:n,signal:t}=e,i=revisionReference(e);try{const e=await a.get(i,{signal:t});return void 0===e?void 0:function(e){
const a=e.data?.[v]??"",n=JSON.parse((0,r.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[p]
;if(t!==digestOf(n))throw new Error("its content is not what its digest says");return n}(e)}catch(a){if(t.throwIfAborted(),a instanceof o.h&&403!==a.status)throw a
;return void n.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${i.namespace}/${i.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,n,t){if(isKept(e,a))return;const{kubernetes:r,logger:o,clock:i,signal:s,layer:c}=n,l=revisionReference(n),h=new Date(i.now()).toISOString(),w=(y={...e,at:h,
...void 0===t.url?{}:{run:t.url}},pack(y).length<=f?y:{...y,objects:void 0});var y;if(void 0===w.objects){if(void 0!==a&&void 0===a.objects)return
;o.warning(`Layer ${c} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}await r.apply(function(e,a){const{name:n,...t}=a;return{
apiVersion:t.apiVersion,kind:t.kind,metadata:{name:n,...void 0===t.namespace?{}:{namespace:t.namespace},labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[p]:digestOf(e),[g]:e.at,
...void 0===e.run?{}:{[u]:e.run}}},type:m,data:{[v]:pack(e).toString("base64")}}}(w,l),{force:!0,fieldManager:d.vy,signal:s})}const pack=e=>(0,r.gzipSync)(JSON.stringify(e),{level:9})
;const digestOf=({objects:e,secrets:a,operator:n,versions:t,images:r})=>digest({objects:e,secrets:a,operator:n,versions:t,images:r}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(sorted(e))).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,i.Ce)(e))return e
;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1);return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}}};
