export const id=408;export const ids=[408];export const modules={5399:(e,a,t)=>{t.d(a,{y:()=>runIdentity});var n=t(8161);function runIdentity(e){
const{GITHUB_RUN_ID:a,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===a||void 0===t)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${t}/runs/${a}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${a}`}}},2194:(e,a,t)=>{t.d(a,{
Cr:()=>readReleaseHistory,iJ:()=>readRelease});var n=t(8522),r=t(3036),s=t(2317);const i="helm.sh/release.v1";async function readReleaseHistory(e,a,t,n={}){const{items:r}=await e.list({
apiVersion:"v1",kind:"Secret"},{namespace:a,labelSelector:`owner=helm,name=${t}`,...n}),s=r.filter(e=>e.type===i).map(e=>({secret:e,revision:Number(e.metadata.labels?.version),
status:e.metadata.labels?.status??"unknown"})).filter(({revision:e})=>Number.isInteger(e)).sort((e,a)=>e.revision-a.revision),o=s.at(-1);if(void 0===o)return
;const l=decodeRelease(o.secret),c=s.findLast(({status:e})=>"deployed"===e);return{latest:l,deployed:c===o?l:void 0===c?void 0:decodeRelease(c.secret),revisions:s.map(({revision:e,status:a})=>({
revision:e,status:a}))}}async function readRelease(e,a,t,n={}){return(await readReleaseHistory(e,a,t,n))?.latest}function decodeRelease(e){const a=e.data?.release??"";let t;try{
const e=Buffer.from(Buffer.from(a,"base64").toString("latin1"),"base64"),r=31===e[0]&&139===e[1];t=JSON.parse((r?(0,n.gunzipSync)(e):e).toString("utf8"))}catch(a){
throw new s.Xf("HELM_RELEASE_UNREADABLE",`Secret ${e.metadata.namespace??""}/${e.metadata.name} does not hold a Helm release: ${(0,s.gJ)(a)}`,{
remedy:"Compare with `helm history`; remove the Secret only if it was damaged by hand.",cause:a})}const{info:i,chart:o}=t;return{revision:t.version,status:i?.status??"unknown",
chart:o?.metadata?.name??"",chartVersion:o?.metadata?.version??"",appVersion:o?.metadata?.appVersion,values:t.config??{},updated:i?.last_deployed??e.metadata.creationTimestamp??"",
manifest:t.manifest??"",secret:(0,r.Po)(e),created:e.metadata.creationTimestamp??"",labels:e.metadata.labels??{}}}},8346:(e,a,t)=>{t.d(a,{Q_:()=>findLeftovers,R3:()=>prune,zE:()=>applyPlanned})
;var n=t(8008),r=t(397),s=t(3036),i=t(6960),o=t(1891),l=t(780),c=t(2517);const d=8;async function applyPlanned(e,a){const t=[];for(const n of(0,i.pV)(e,({desired:e})=>(0,i.VE)(e)))t.push(...await(0,
o.X)(n,d,e=>applyOne(e,a)));return t}async function applyOne({desired:e,live:a,change:t,write:i},{client:o,clock:d,logger:m,signal:u,force:p}){const f=(0,s.Po)(e);if(!i)return{reference:f,object:a??e,
action:t.action,appliedAt:d.now()};void 0!==a?.metadata.deletionTimestamp&&(m.info(`${(0,s.P5)(f)} is being deleted; waiting to make it anew`),await(0,n.L)([a],{client:o,signal:u}),u.throwIfAborted())
;try{const a=await o.apply(e,{force:p,fieldManager:c.vy,signal:u});return m.info(`${(0,s.P5)(f)} ${"create"===t.action?"created":"updated"}`),{reference:f,object:a,action:t.action,appliedAt:d.now()}
}catch(a){if(a instanceof r.b)throw(0,l.jQ)([{object:e,conflicts:a.conflicts}]);if((0,l.vu)(a))throw(0,l.Cj)(e,a);throw a}}
const isPrunable=e=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e.kind);function findLeftovers(e,a){const t=new Set(a.map(e=>(0,s.TN)((0,s.Po)(e))))
;return[...e].flatMap(([e,a])=>t.has(e)||!isPrunable(a)?[]:[a])}async function prune(e,{client:a,logger:t,signal:r}){for(const o of(0,i.pV)(e,i.BX)){await(0,n.U)(o,a,{signal:r})
;const{remaining:e}=await(0,n.L)(o,{client:a,signal:r,onGone:e=>t.info(`${(0,s.P5)((0,s.Po)(e))} removed: no longer part of the layer`)}),[i]=e;if(void 0===i)continue;const c=i.metadata.finalizers??[]
;throw new l.kN("PRUNE_STUCK",(0,s.Po)(i),`${(0,s.P5)((0,s.Po)(i))} is no longer part of the layer but does not go away${0===c.length?"":` (finalizers: ${c.join(", ")})`}`,{
remedy:"See that the controller which sets these finalizers is running, then run again."})}}},7936:(e,a,t)=>{t.d(a,{$5:()=>checkStoredVersions,FX:()=>readChartCrds,I:()=>kindOf})
;var n=t(1455),r=t(6760),s=t(3036),i=t(6960),o=t(780),l=t(5281);async function readChartCrds(e){const a=r.join(e,"crds"),t=(await(0,n.readdir)(a,{recursive:!0}).catch(e=>{if("ENOENT"===e.code)return[]
;throw e})).filter(e=>/\.ya?ml$/.test(e)).sort();return(await Promise.all(t.map(async e=>(0,l.Y)(await(0,n.readFile)(r.join(a,e),"utf8"),e)))).flat().filter(i.NH)}function checkStoredVersions(e,a){
const t=e?.status?.storedVersions??[],{versions:n}=a.spec,r=n.map(({name:e})=>e),i=t.filter(e=>!r.includes(e));if(0===i.length)return;const{name:l}=a.metadata;throw new o.kN("CRD_STORED_VERSION",(0,
s.Po)(a),`${(0,s.P5)((0,s.Po)(a))} cannot be upgraded: objects are stored as ${i.join(", ")}, and the new one only knows ${r.join(", ")}`,{
remedy:`Go through a version of the operator that knows both; there rewrite every ${a.spec.names.kind} in the new version, then set status.storedVersions of ${l} to it.`,details:{storedVersions:t,
newVersions:r}})}function kindOf(e){const{group:a,names:t,versions:n}=e.spec,r=n.find(({storage:e,served:a})=>e&&a)??n.find(({served:e})=>e);return{apiVersion:`${a}/${r?.name??"v1"}`,kind:t.kind}}},
3509:(e,a,t)=>{t.d(a,{SG:()=>isFoundation,YK:()=>applyMembers,vl:()=>planMembers,xS:()=>readLiveSet,yd:()=>layerSet});var n=t(4593),r=t(3036),s=t(6960),i=t(8346),o=t(2517);const layerSet=(e,a)=>(0,
n.y2)(`lamina-${e}`,a);async function readLiveSet({kubernetes:e,signal:a,layer:t,namespace:r},s=[]){const i=layerSet(t,r),o=await e.get({apiVersion:"v1",kind:"ConfigMap",name:i.name,namespace:r},{
signal:a}),l=void 0===o?{kinds:[],additionalNamespaces:[]}:(0,n.hx)(o),c=new Map((0,n.Od)(s,i).kinds.map(e=>[groupKind(e),e])),d=l.kinds.map(e=>c.get(groupKind(e))??e);return{set:i,parent:o,scope:l,
members:await(0,n.YV)(e,i,{...l,kinds:d},{signal:a})}}const groupKind=({apiVersion:e,kind:a})=>`${(0,r.F8)(e)}/${a}`;async function planMembers(e,a,t,r){
const{kubernetes:s,logger:l,signal:c,layer:d}=t,m=e.map(e=>(0,n.Nx)(e,a.set)),u=await(0,o.c0)(m,{...r,layer:d,client:s,logger:l,signal:c,members:a.members}),p=(0,i.Q_)(a.members,m);return{planned:u,
leftovers:p,changes:[...u.map(({change:e})=>e),...p.map(e=>(0,o.Yw)(d,e))]}}const isFoundation=e=>(0,s.GW)(e)||(0,s.NH)(e);async function applyMembers(e,a,t,r){
const{kubernetes:s,clock:o,logger:l,signal:c}=t,d=(0,n.Od)(e.planned.map(({desired:e})=>e),a.set),m=[...a.members.values()].filter(a=>!e.leftovers.includes(a)),u=(0,n._f)(d,(0,
n.Od)(m,a.set)),p=e.leftovers.length>0||e.planned.some(({write:e})=>e),f=await writeParent(a.parent,(0,n._f)(u,a.scope),a,t,{...r,writes:p}),h=await(0,i.zE)(e.planned,{client:s,clock:o,logger:l,
signal:c,force:r.force});return await(0,i.R3)(e.leftovers,{client:s,clock:o,logger:l,signal:c}),await writeParent(f,u,a,t,{...r,writes:!1}),h}
async function writeParent(e,a,{set:t},{kubernetes:r,signal:s,layer:i},{run:l,writes:c}){const d=l.url??e?.metadata.annotations?.["lamina.dev/run-url"],m=(0,n.fN)(t,a,{annotations:{
"lamina.dev/layer":i,...void 0===d?{}:{"lamina.dev/run-url":d}}}),u=e?.metadata.annotations??{},p=Object.entries(m.metadata.annotations??{}).every(([e,a])=>"lamina.dev/run-url"===e||u[e]===a)
;return void 0!==e&&p&&!c?e:r.apply(m,{force:!0,fieldManager:o.vy,signal:s})}},6024:(e,a,t)=>{t.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var n=t(8008),r=t(397);const s="lamina.dev/created-by"
;async function ensureNamespace(e,{client:a,logger:t,signal:i}){const o={apiVersion:"v1",kind:"Namespace",name:e},l=await a.get(o,{signal:i})
;if(void 0!==l&&void 0===l.metadata.deletionTimestamp)return!1;void 0!==l&&(t.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,n.L)([l],{client:a,signal:i}),i.throwIfAborted())
;try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[s]:"lamina"}}},{signal:i}),
t.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},3162:(e,a,t)=>{t.d(a,{
AN:()=>b,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var n=t(8011),r=t(9285),s=t(682),i=t(5988),o=t(2194);const l=6e5,c=15e3
;async function recoverRelease(e){const{kubernetes:a,helm:t,logger:n,signal:r,namespace:d,release:m}=e,read=()=>(0,o.Cr)(a,d,m,{signal:r});let u=await read()
;if(void 0!==u&&isPending(u.latest)&&(await async function(e,a){const{clock:t,logger:n,namespace:r,release:o,minimumAge:d=l}=e,m=t.now()-Date.parse(a.created);if(isOurs(a)){if(m>=c)return
;const t=Math.min(c,c-m);return n.info(`Helm release ${r}/${o} is in ${a.status} since ${a.updated}: giving the helm of a dead run ${(0,s.a3)(t)} to end`),void await async function(e,a,t){
const{kubernetes:n,clock:r,signal:s,namespace:i,release:o}=e,l=new AbortController,c=AbortSignal.any([s,l.signal]),d=r.sleep(t,c).then(()=>l.abort(),()=>{}),m=(async()=>{const e={namespace:i,
labelSelector:`owner=helm,name=${o}`,signal:c};for await(const t of n.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in t)||t.object.metadata.name!==a.secret.name)continue
;const e=t.object.metadata.labels?.status??"";if("DELETED"===t.type||!e.startsWith("pending-"))return}})();try{await Promise.race([m,d])}finally{l.abort(),await Promise.allSettled([m,d])}
s.throwIfAborted()}(e,a,t)}if(m>=d)return
;throw new i.t2("HELM_RELEASE_PENDING",`Helm release ${r}/${o} is in ${a.status} since ${a.updated}: revision ${a.revision} (chart ${a.chart} ${a.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,s.a3)(d-m)} from now, or roll it back by hand (helm rollback).`,details:{revision:a.revision,status:a.status,since:a.updated}})
}(e,u.latest),u=await read()),void 0===u)return{action:"none",history:u};const{latest:p}=u,f=`Helm release ${d}/${m}`
;if("uninstalling"===p.status)return n.info(`${f}: a dead run left it half uninstalled; uninstalling it to the end`),await t.uninstall(m,d),{action:"finished-uninstall",history:await read()}
;if(!isPending(p))return{action:"none",history:u};const h=u.revisions.at(-2)
;return n.info(`${f}: revision ${p.revision} was left in ${p.status} by a dead run; forgetting that revision, `+(void 0===h?"what it has installed is taken over by the next installation":`revision ${h.revision} (${h.status}) is the newest again`)),
await a.delete(p.secret,{signal:r}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-"),isOurs=e=>e.labels[r.P1]===String(e.revision)
;var d=t(8575),m=t(8346),u=t(1712);function chartSource(e,a={}){const{chart:t,repository:n,version:r}=e,s={chart:t,version:r,...void 0===n?{}:{repository:n}}
;if(void 0===a.address||""===a.address)return s;const i=a.plainHttp??function(e){const a=/^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(e)?.[1]??"";return/^(localhost|127(\.\d+){3}|\[::1\])$/.test(a)
}(a.address);return(0,u.WB)(s,function(e,a){const[,t=""]=/^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(e)??[];return/^oci:\/\/[^/]+\/?$/.test(a)?`${a.replace(/\/$/,"")}${t}`:a}(t,a.address),{plainHttp:i})}
var p=t(7936),f=t(780),h=t(3036);const v={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},g={
apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const t=e.metadata.annotations??{};return t["meta.helm.sh/release-name"]===a.release&&t["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const t=e.metadata.labels??{},n=t["helm.sh/chart"]??t.chart??"";return n.startsWith(`${a}-`)?n.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,t=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(t)?.[1]}var w=t(6024),y=t(2517),$=t(326)
;const b="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,t){const{kubernetes:s,signal:i,layer:l}=t,c=await(0,o.iJ)(s,e.namespace,e.release,{
signal:i}),d=(0,$.b$)(e.values,a.set),m={layer:l,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===c?{}:{fromVersion:c.chartVersion}
},u=void 0===c?await async function(e,{kubernetes:a,signal:t}){const n=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(g,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:t
}),s=v[n],i=void 0===s?[]:(await a.list(g,{labelSelector:s,signal:t})).items;for(const a of[...r.items,...i]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const t=versionFromChart(a,n)??(i.includes(a)?versionFromImage(a):void 0);if(void 0===t)continue;const r=(0,
h.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],o=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,h.P5)(r):`Helm release ${o}/${s}`,version:t,
reference:r}}}(e,t):void 0===c.labels[r.P1]?{by:`Helm release ${e.namespace}/${e.release}`,version:c.chartVersion}:void 0;return void 0!==u?(function(e,a,{logger:t}){const{by:r,version:s}=a
;if(!n(s,`^${e.version}`,{includePrerelease:!0}))throw new f.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;t.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}(e,u,t),{operator:e,release:c,foreign:u,values:d,change:{...m,action:"none",toVersion:u.version}}):{
operator:e,release:c,foreign:u,values:d,change:{...m,action:decide(e,c,d)}}}function decide(e,a,t){if(void 0===a||"uninstalled"===a.status)return"install"
;if(a.status.startsWith("pending-")||"uninstalling"===a.status)return"recover";return"deployed"===a.status&&a.chartVersion===e.version&&(0,
d.TL)(withoutNulls(a.values),withoutNulls(t))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
d.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,a])=>null===a?[]:[[e,withoutNulls(a)]])):e}async function planCrds({operator:e},a,t){
const{helm:n,kubernetes:r,logger:s,signal:i,layer:o,planOnly:l}=t,c=chartSource(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),d=await n.pull(c),m=(await(0,p.FX)(d)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[b]:operatorLabel(e)}}})),u=await(0,y.c0)(m,{layer:o,
client:r,logger:s,signal:i,planOnly:l,force:!0,members:new Map});for(const{live:e,desired:a}of u)(0,p.$5)(e,a);return{chartDirectory:d,crds:u}}async function applyCrds(e,a){
const{kubernetes:t,clock:n,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,m.zE)(e,{client:t,clock:n,logger:r,signal:s,force:!0}),t.forgetDiscovery())}async function installOperator(e,a,t,n){
const{helm:r,kubernetes:s,clock:i,logger:l,signal:c}=n,{operator:d,values:m}=e,{namespace:u,release:p}=d;await(0,w.G)(u,{client:s,logger:l,signal:c});const{history:h}=await recoverRelease({
kubernetes:s,helm:r,clock:i,logger:l,signal:c,namespace:u,release:p}),v=(h?.latest.revision??0)+1;l.info(`Helm release ${u}/${p}: ${e.change.action} ${d.chart} ${d.version}`);const g=chartSource(d,{
...void 0===t.chartMirror?{}:{address:t.chartMirror},...void 0===t.chartMirrorPlainHttp?{}:{plainHttp:t.chartMirrorPlainHttp}});await r.upgradeInstall({...g,chartDirectory:a,release:p,namespace:u,
values:m,revision:v});const y=await(0,o.iJ)(s,u,p,{signal:c});if("deployed"!==y?.status)throw new f.kN("HELM_RELEASE_NOT_DEPLOYED",{apiVersion:"v1",kind:"Namespace",name:u
},`Helm release ${u}/${p} is ${y?.status??"not there"} after the installation`,{remedy:`See helm -n ${u} history ${p}.`});return y}}};
