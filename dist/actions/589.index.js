export const id=589;export const ids=[589];export const modules={5399:(e,a,t)=>{t.d(a,{y:()=>runIdentity});var n=t(8161);function runIdentity(e){
const{GITHUB_RUN_ID:a,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===a||void 0===t)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${t}/runs/${a}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${a}`}}},2194:(e,a,t)=>{t.d(a,{
Cr:()=>readReleaseHistory,iJ:()=>readRelease});var n=t(8522),r=t(3036),i=t(2317);const s="helm.sh/release.v1";async function readReleaseHistory(e,a,t,n={}){const{items:r}=await e.list({
apiVersion:"v1",kind:"Secret"},{namespace:a,labelSelector:`owner=helm,name=${t}`,...n}),i=r.filter(e=>e.type===s).map(e=>({secret:e,revision:Number(e.metadata.labels?.version),
status:e.metadata.labels?.status??"unknown"})).filter(({revision:e})=>Number.isInteger(e)).sort((e,a)=>e.revision-a.revision),o=i.at(-1);if(void 0===o)return
;const l=decodeRelease(o.secret),c=i.findLast(({status:e})=>"deployed"===e);return{latest:l,deployed:c===o?l:void 0===c?void 0:decodeRelease(c.secret),revisions:i.map(({revision:e,status:a})=>({
revision:e,status:a}))}}async function readRelease(e,a,t,n={}){return(await readReleaseHistory(e,a,t,n))?.latest}function decodeRelease(e){const a=e.data?.release??"";let t;try{
const e=Buffer.from(Buffer.from(a,"base64").toString("latin1"),"base64"),r=31===e[0]&&139===e[1];t=JSON.parse((r?(0,n.gunzipSync)(e):e).toString("utf8"))}catch(a){
throw new i.Xf("HELM_RELEASE_UNREADABLE",`Secret ${e.metadata.namespace??""}/${e.metadata.name} does not hold a Helm release: ${(0,i.gJ)(a)}`,{
remedy:"Compare with `helm history`; remove the Secret only if it was damaged by hand.",cause:a})}const{info:s,chart:o}=t;return{revision:t.version,status:s?.status??"unknown",
chart:o?.metadata?.name??"",chartVersion:o?.metadata?.version??"",appVersion:o?.metadata?.appVersion,values:t.config??{},updated:s?.last_deployed??e.metadata.creationTimestamp??"",
manifest:t.manifest??"",secret:(0,r.Po)(e),created:e.metadata.creationTimestamp??"",labels:e.metadata.labels??{}}}},8346:(e,a,t)=>{t.d(a,{Q_:()=>findLeftovers,R3:()=>prune,zE:()=>applyPlanned})
;var n=t(8008),r=t(397),i=t(3036),s=t(6960),o=t(1891),l=t(780),c=t(2517);const d=8;async function applyPlanned(e,a){const t=[];for(const n of(0,s.pV)(e,({desired:e})=>(0,s.VE)(e)))t.push(...await(0,
o.X)(n,d,e=>applyOne(e,a)));return t}async function applyOne({desired:e,live:a,change:t,write:s},{client:o,clock:d,logger:m,signal:u,force:p}){const f=(0,i.Po)(e);if(!s)return{reference:f,object:a??e,
action:t.action,appliedAt:d.now()};void 0!==a?.metadata.deletionTimestamp&&(m.info(`${(0,i.P5)(f)} is being deleted; waiting to make it anew`),await(0,n.L)([a],{client:o,signal:u}),u.throwIfAborted())
;try{const a=await o.apply(e,{force:p,fieldManager:c.vy,signal:u});return m.info(`${(0,i.P5)(f)} ${"create"===t.action?"created":"updated"}`),{reference:f,object:a,action:t.action,appliedAt:d.now()}
}catch(a){if(a instanceof r.b)throw(0,l.jQ)([{object:e,conflicts:a.conflicts}]);if((0,l.vu)(a))throw(0,l.Cj)(e,a);throw a}}
const isPrunable=e=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e.kind);function findLeftovers(e,a){const t=new Set(a.map(e=>(0,i.TN)((0,i.Po)(e))))
;return[...e].flatMap(([e,a])=>t.has(e)||!isPrunable(a)?[]:[a])}async function prune(e,{client:a,logger:t,signal:r}){for(const o of(0,s.pV)(e,s.BX)){await(0,n.U)(o,a,{signal:r})
;const{remaining:e}=await(0,n.L)(o,{client:a,signal:r,onGone:e=>t.info(`${(0,i.P5)((0,i.Po)(e))} removed: no longer part of the layer`)}),[s]=e;if(void 0===s)continue;const c=s.metadata.finalizers??[]
;throw new l.kN("PRUNE_STUCK",(0,i.Po)(s),`${(0,i.P5)((0,i.Po)(s))} is no longer part of the layer but does not go away${0===c.length?"":` (finalizers: ${c.join(", ")})`}`,{
remedy:"See that the controller which sets these finalizers is running, then run again."})}}},7936:(e,a,t)=>{t.d(a,{$5:()=>checkStoredVersions,FX:()=>readChartCrds,I:()=>kindOf})
;var n=t(1455),r=t(6760),i=t(3036),s=t(6960),o=t(780),l=t(5281);async function readChartCrds(e){const a=r.join(e,"crds"),t=(await(0,n.readdir)(a,{recursive:!0}).catch(e=>{if("ENOENT"===e.code)return[]
;throw e})).filter(e=>/\.ya?ml$/.test(e)).sort();return(await Promise.all(t.map(async e=>(0,l.Y)(await(0,n.readFile)(r.join(a,e),"utf8"),e)))).flat().filter(s.NH)}function checkStoredVersions(e,a){
const t=e?.status?.storedVersions??[],{versions:n}=a.spec,r=n.map(({name:e})=>e),s=t.filter(e=>!r.includes(e));if(0===s.length)return;const{name:l}=a.metadata;throw new o.kN("CRD_STORED_VERSION",(0,
i.Po)(a),`${(0,i.P5)((0,i.Po)(a))} cannot be upgraded: objects are stored as ${s.join(", ")}, and the new one only knows ${r.join(", ")}`,{
remedy:`Go through a version of the operator that knows both; there rewrite every ${a.spec.names.kind} in the new version, then set status.storedVersions of ${l} to it.`,details:{storedVersions:t,
newVersions:r}})}function kindOf(e){const{group:a,names:t,versions:n}=e.spec,r=n.find(({storage:e,served:a})=>e&&a)??n.find(({served:e})=>e);return{apiVersion:`${a}/${r?.name??"v1"}`,kind:t.kind}}},
8644:(e,a,t)=>{t.d(a,{l:()=>lockName,k:()=>withLock});var n=t(7598),r=t(682),i=t(2317),s=t(397),o=t(8575);const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"
},c=30,d=1e4,m=2e4,u="lamina.dev/run-url",p="lamina.dev/session";const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p]
;async function tryWrite(e,a,t){const n=microTime(e.clock),r=void 0===t?0:(specOf(t).leaseTransitions??0)+1,i={...l,metadata:{...t?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:a,
...void 0===e.url?{}:{[u]:e.url}}},spec:{holderIdentity:e.holder,leaseDurationSeconds:c,acquireTime:n,renewTime:n,leaseTransitions:r}};try{return void 0===t?await e.client.create(i,{signal:e.signal
}):await e.client.replace(i,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof s.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof s.h&&"NotFound"===e.reason;async function waitForHolder(e,a){const{clock:t,logger:n,signal:i}=e
;announce(n,e,a);const s=new AbortController,o=function(e,a,t){const{client:n,clock:r}=e;let i,s={lease:a,seenAt:r.now()},o=new AbortController;const tell=()=>{o.abort(),o=new AbortController
},follow=async()=>{let a=new Set;const i=n.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:t})
;for await(const t of i)"RELISTING"===t.type?a=new Set:"SYNCED"===t.type?a.has(e.name)||(s={lease:void 0,seenAt:r.now()}):"DELETED"===t.type?s={lease:void 0,seenAt:r.now()
}:(a.add(t.object.metadata.name),t.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:t.object,seenAt:r.now()})),tell()};return follow().catch(e=>{i=e,tell()}),{
latest:()=>{if(void 0!==i)throw i;return s},changeOr:async e=>{const a=AbortSignal.any([t,o.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([i,s.signal]));try{
let s=holderOf(a);for(;;){const{lease:a,seenAt:l}=o.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==s&&announce(n,e,a),s=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??c),m=l+d-t.now();if(m<=0)return n.warning(`Taking the lock ${e.name} over: ${s} has not renewed it for ${(0,r.a3)(d)}`),a
;await o.changeOr(e=>t.sleep(m,e)),i.throwIfAborted()}}finally{s.abort()}}function announce(e,a,t){const n=t.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(t)} holds it${void 0===n?"":` (${n})`}`)}function keepLease(e,a,t){
const{client:n,clock:s,logger:u}=e,p=new AbortController,f=new AbortController;let g=t,h=s.now();const lose=a=>{p.abort(new i.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=s.now(),a={...specOf(g),renewTime:microTime(s)}
;g=await n.replace({...g,spec:a},{signal:f.signal}),h=e},reload=async()=>{const t=await n.get({...l,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===t)lose("it was deleted");else{
if(sessionOf(t)===a)return g=t,!0;lose(`${holderOf(t)} has taken it over`)}return!1},w=(async()=>{let a=d;for(;;){await s.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,i.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(s.now()-h>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,i.gJ)(e))});return{signal:AbortSignal.any([e.signal,p.signal]),
release:async()=>{f.abort(),await w,p.signal.aborted||await async function(e,a,t){const{client:n,logger:r}=e,s=AbortSignal.timeout(5e3);try{let r=t;for(let t=0;t<2&&void 0!==r;t+=1){const t={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,o.FF)(specOf(r),"holderIdentity")};try{return void await n.replace(t,{signal:s})}catch(t){if(isGone(t))return;if(!isRace(t))throw t
;const i=await n.get({...l,name:e.name,namespace:e.namespace},{signal:s});r=void 0!==i&&sessionOf(i)===a?i:void 0}}}catch(a){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
i.gJ)(a)}); it runs out by itself in ${c} s`)}}(e,a,g)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:t,logger:r},i){const s=await async function(e){const a=(0,n.randomUUID)(),t={...l,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let i=await e.client.get(t,r);for(;;){e.signal.throwIfAborted(),void 0!==i&&void 0!==specOf(i).holderIdentity&&""!==holderOf(i)&&(i=await waitForHolder(e,i));const n=await tryWrite(e,a,i)
;if(void 0!==n)return keepLease(e,a,n);i=await e.client.get(t,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:t,logger:r,
signal:e.signal});try{return await i(s.signal)}finally{await s.release()}}},3509:(e,a,t)=>{t.d(a,{SG:()=>isFoundation,YK:()=>applyMembers,vl:()=>planMembers,xS:()=>readLiveSet,yd:()=>layerSet})
;var n=t(4593),r=t(3036),i=t(6960),s=t(8346),o=t(2517);const layerSet=(e,a)=>(0,n.y2)(`lamina-${e}`,a);async function readLiveSet({kubernetes:e,signal:a,layer:t,namespace:r},i=[]){
const s=layerSet(t,r),o=await e.get({apiVersion:"v1",kind:"ConfigMap",name:s.name,namespace:r},{signal:a}),l=void 0===o?{kinds:[],additionalNamespaces:[]}:(0,n.hx)(o),c=new Map((0,
n.Od)(i,s).kinds.map(e=>[groupKind(e),e])),d=l.kinds.map(e=>c.get(groupKind(e))??e);return{set:s,parent:o,scope:l,members:await(0,n.YV)(e,s,{...l,kinds:d},{signal:a})}}
const groupKind=({apiVersion:e,kind:a})=>`${(0,r.F8)(e)}/${a}`;async function planMembers(e,a,t,r){const{kubernetes:i,logger:l,signal:c,layer:d}=t,m=e.map(e=>(0,n.Nx)(e,a.set)),u=await(0,o.c0)(m,{
...r,layer:d,client:i,logger:l,signal:c,members:a.members}),p=(0,s.Q_)(a.members,m);return{planned:u,leftovers:p,changes:[...u.map(({change:e})=>e),...p.map(e=>(0,o.Yw)(d,e))]}}
const isFoundation=e=>(0,i.GW)(e)||(0,i.NH)(e);async function applyMembers(e,a,t,r){const{kubernetes:i,clock:o,logger:l,signal:c}=t,d=(0,
n.Od)(e.planned.map(({desired:e})=>e),a.set),m=[...a.members.values()].filter(a=>!e.leftovers.includes(a)),u=(0,n._f)(d,(0,
n.Od)(m,a.set)),p=e.leftovers.length>0||e.planned.some(({write:e})=>e),f=await writeParent(a.parent,(0,n._f)(u,a.scope),a,t,{...r,writes:p}),g=await(0,s.zE)(e.planned,{client:i,clock:o,logger:l,
signal:c,force:r.force});return await(0,s.R3)(e.leftovers,{client:i,clock:o,logger:l,signal:c}),await writeParent(f,u,a,t,{...r,writes:!1}),g}
async function writeParent(e,a,{set:t},{kubernetes:r,signal:i,layer:s},{run:l,writes:c}){const d=l.url??e?.metadata.annotations?.["lamina.dev/run-url"],m=(0,n.fN)(t,a,{annotations:{
"lamina.dev/layer":s,...void 0===d?{}:{"lamina.dev/run-url":d}}}),u=e?.metadata.annotations??{},p=Object.entries(m.metadata.annotations??{}).every(([e,a])=>"lamina.dev/run-url"===e||u[e]===a)
;return void 0!==e&&p&&!c?e:r.apply(m,{force:!0,fieldManager:o.vy,signal:i})}},6024:(e,a,t)=>{t.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var n=t(8008),r=t(397);const i="lamina.dev/created-by"
;async function ensureNamespace(e,{client:a,logger:t,signal:s}){const o={apiVersion:"v1",kind:"Namespace",name:e},l=await a.get(o,{signal:s})
;if(void 0!==l&&void 0===l.metadata.deletionTimestamp)return!1;void 0!==l&&(t.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,n.L)([l],{client:a,signal:s}),s.throwIfAborted())
;try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[i]:"lamina"}}},{signal:s}),
t.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[i]},3162:(e,a,t)=>{t.d(a,{
AN:()=>$,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var n=t(8011),r=t(9285),i=t(682),s=t(5988),o=t(2194);const l=6e5,c=15e3
;async function recoverRelease(e){const{kubernetes:a,helm:t,logger:n,signal:r,namespace:d,release:m}=e,read=()=>(0,o.Cr)(a,d,m,{signal:r});let u=await read()
;if(void 0!==u&&isPending(u.latest)&&(await async function(e,a){const{clock:t,logger:n,namespace:r,release:o,minimumAge:d=l}=e,m=t.now()-Date.parse(a.created);if(isOurs(a)){if(m>=c)return
;const t=Math.min(c,c-m);return n.info(`Helm release ${r}/${o} is in ${a.status} since ${a.updated}: giving the helm of a dead run ${(0,i.a3)(t)} to end`),void await async function(e,a,t){
const{kubernetes:n,clock:r,signal:i,namespace:s,release:o}=e,l=new AbortController,c=AbortSignal.any([i,l.signal]),d=r.sleep(t,c).then(()=>l.abort(),()=>{}),m=(async()=>{const e={namespace:s,
labelSelector:`owner=helm,name=${o}`,signal:c};for await(const t of n.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in t)||t.object.metadata.name!==a.secret.name)continue
;const e=t.object.metadata.labels?.status??"";if("DELETED"===t.type||!e.startsWith("pending-"))return}})();try{await Promise.race([m,d])}finally{l.abort(),await Promise.allSettled([m,d])}
i.throwIfAborted()}(e,a,t)}if(m>=d)return
;throw new s.t2("HELM_RELEASE_PENDING",`Helm release ${r}/${o} is in ${a.status} since ${a.updated}: revision ${a.revision} (chart ${a.chart} ${a.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,i.a3)(d-m)} from now, or roll it back by hand (helm rollback).`,details:{revision:a.revision,status:a.status,since:a.updated}})
}(e,u.latest),u=await read()),void 0===u)return{action:"none",history:u};const{latest:p}=u,f=`Helm release ${d}/${m}`
;if("uninstalling"===p.status)return n.info(`${f}: a dead run left it half uninstalled; uninstalling it to the end`),await t.uninstall(m,d),{action:"finished-uninstall",history:await read()}
;if(!isPending(p))return{action:"none",history:u};const g=u.revisions.at(-2)
;return n.info(`${f}: revision ${p.revision} was left in ${p.status} by a dead run; forgetting that revision, `+(void 0===g?"what it has installed is taken over by the next installation":`revision ${g.revision} (${g.status}) is the newest again`)),
await a.delete(p.secret,{signal:r}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-"),isOurs=e=>e.labels[r.P1]===String(e.revision)
;var d=t(8575),m=t(8346),u=t(1712);function chartSource(e,a={}){const{chart:t,repository:n,version:r}=e,i={chart:t,version:r,...void 0===n?{}:{repository:n}}
;if(void 0===a.address||""===a.address)return i;const s=a.plainHttp??function(e){const a=/^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(e)?.[1]??"";return/^(localhost|127(\.\d+){3}|\[::1\])$/.test(a)
}(a.address);return(0,u.WB)(i,function(e,a){const[,t=""]=/^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(e)??[];return/^oci:\/\/[^/]+\/?$/.test(a)?`${a.replace(/\/$/,"")}${t}`:a}(t,a.address),{plainHttp:s})}
var p=t(7936),f=t(780),g=t(3036);const h={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},w={
apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const t=e.metadata.annotations??{};return t["meta.helm.sh/release-name"]===a.release&&t["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const t=e.metadata.labels??{},n=t["helm.sh/chart"]??t.chart??"";return n.startsWith(`${a}-`)?n.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,t=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(t)?.[1]}var v=t(6024),y=t(2517),b=t(326)
;const $="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,t){const{kubernetes:i,signal:s,layer:l}=t,c=await(0,o.iJ)(i,e.namespace,e.release,{
signal:s}),d=(0,b.b$)(e.values,a.set),m={layer:l,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===c?{}:{fromVersion:c.chartVersion}
},u=void 0===c?await async function(e,{kubernetes:a,signal:t}){const n=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(w,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:t
}),i=h[n],s=void 0===i?[]:(await a.list(w,{labelSelector:i,signal:t})).items;for(const a of[...r.items,...s]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const t=versionFromChart(a,n)??(s.includes(a)?versionFromImage(a):void 0);if(void 0===t)continue;const r=(0,
g.Po)(a),i=a.metadata.annotations?.["meta.helm.sh/release-name"],o=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===i?(0,g.P5)(r):`Helm release ${o}/${i}`,version:t,
reference:r}}}(e,t):void 0===c.labels[r.P1]?{by:`Helm release ${e.namespace}/${e.release}`,version:c.chartVersion}:void 0;return void 0!==u?(function(e,a,{logger:t}){const{by:r,version:i}=a
;if(!n(i,`^${e.version}`,{includePrerelease:!0}))throw new f.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${i}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:i,needed:e.version}})
;t.notice(`Using the operator of ${r} (version ${i}); Lamina neither upgrades nor removes it`)}(e,u,t),{operator:e,release:c,foreign:u,values:d,change:{...m,action:"none",toVersion:u.version}}):{
operator:e,release:c,foreign:u,values:d,change:{...m,action:decide(e,c,d)}}}function decide(e,a,t){if(void 0===a||"uninstalled"===a.status)return"install"
;if(a.status.startsWith("pending-")||"uninstalling"===a.status)return"recover";return"deployed"===a.status&&a.chartVersion===e.version&&(0,
d.TL)(withoutNulls(a.values),withoutNulls(t))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
d.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,a])=>null===a?[]:[[e,withoutNulls(a)]])):e}async function planCrds({operator:e},a,t){
const{helm:n,kubernetes:r,logger:i,signal:s,layer:o,planOnly:l}=t,c=chartSource(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),d=await n.pull(c),m=(await(0,p.FX)(d)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[$]:operatorLabel(e)}}})),u=await(0,y.c0)(m,{layer:o,
client:r,logger:i,signal:s,planOnly:l,force:!0,members:new Map});for(const{live:e,desired:a}of u)(0,p.$5)(e,a);return{chartDirectory:d,crds:u}}async function applyCrds(e,a){
const{kubernetes:t,clock:n,logger:r,signal:i}=a;e.some(({write:e})=>e)&&(await(0,m.zE)(e,{client:t,clock:n,logger:r,signal:i,force:!0}),t.forgetDiscovery())}async function installOperator(e,a,t,n){
const{helm:r,kubernetes:i,clock:s,logger:l,signal:c}=n,{operator:d,values:m}=e,{namespace:u,release:p}=d;await(0,v.G)(u,{client:i,logger:l,signal:c});const{history:g}=await recoverRelease({
kubernetes:i,helm:r,clock:s,logger:l,signal:c,namespace:u,release:p}),h=(g?.latest.revision??0)+1;l.info(`Helm release ${u}/${p}: ${e.change.action} ${d.chart} ${d.version}`);const w=chartSource(d,{
...void 0===t.chartMirror?{}:{address:t.chartMirror},...void 0===t.chartMirrorPlainHttp?{}:{plainHttp:t.chartMirrorPlainHttp}});await r.upgradeInstall({...w,chartDirectory:a,release:p,namespace:u,
values:m,revision:h});const y=await(0,o.iJ)(i,u,p,{signal:c});if("deployed"!==y?.status)throw new f.kN("HELM_RELEASE_NOT_DEPLOYED",{apiVersion:"v1",kind:"Namespace",name:u
},`Helm release ${u}/${p} is ${y?.status??"not there"} after the installation`,{remedy:`See helm -n ${u} history ${p}.`});return y}}};
