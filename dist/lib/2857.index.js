export const id=2857;export const ids=[2857];export const modules={22375:(e,t,n)=>{n.d(t,{TH:()=>convergeRelease,co:()=>decideRelease,s6:()=>isOurRelease})
;var a=n(8575),s=n(99285),i=n(45988),r=n(40868),o=n(92194);function decideRelease(e,t){if(void 0===e||"uninstalled"===e.status)return"install"
;if(e.status.startsWith("pending-")||"uninstalling"===e.status)return"recover";return"deployed"===e.status&&e.chartVersion===t.version&&(0,
a.TL)(withoutNulls(e.values),withoutNulls(t.values))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
a.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,t])=>null===t?[]:[[e,withoutNulls(t)]])):e}const isOurRelease=e=>void 0!==e.labels[s.P1]
;async function convergeRelease(e,{helm:t,kubernetes:n,clock:a,logger:s,signal:l}){const{namespace:c,release:d}=e,{history:u}=await(0,r.U)({kubernetes:n,helm:t,clock:a,logger:s,signal:l,namespace:c,
release:d}),f=(u?.latest.revision??0)+1;await t.upgradeInstall({...e,revision:f});const m=await(0,o.iJ)(n,c,d,{signal:l})
;if("deployed"!==m?.status)throw new i.t2("HELM_RELEASE_NOT_DEPLOYED",`Helm release ${c}/${d} is ${m?.status??"not there"} after the installation`,{remedy:`See helm -n ${c} history ${d}.`});return m}
},40868:(e,t,n)=>{n.d(t,{U:()=>recoverRelease});var a=n(40682),s=n(99285),i=n(45988),r=n(92194);const o=6e5,l=15e3;async function recoverRelease(e){
const{kubernetes:t,helm:n,logger:s,signal:c,namespace:d,release:u}=e,read=()=>(0,r.Cr)(t,d,u,{signal:c});let f=await read();if(void 0!==f&&isPending(f.latest)&&(await async function(e,t){
const{clock:n,logger:s,namespace:r,release:c,minimumAge:d=o}=e,u=n.now()-Date.parse(t.created);if(isOurs(t)){if(u>=l)return;const n=Math.min(l,l-u)
;return s.info(`Helm release ${r}/${c} is in ${t.status} since ${t.updated}: giving the helm of a dead run ${(0,a.a3)(n)} to end`),void await async function(e,t,n){
const{kubernetes:a,clock:s,signal:i,namespace:r,release:o}=e,l=new AbortController,c=AbortSignal.any([i,l.signal]),d=s.sleep(n,c).then(()=>l.abort(),()=>{}),u=(async()=>{const e={namespace:r,
labelSelector:`owner=helm,name=${o}`,signal:c};for await(const n of a.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in n)||n.object.metadata.name!==t.secret.name)continue
;const e=n.object.metadata.labels?.status??"";if("DELETED"===n.type||!e.startsWith("pending-"))return}})();try{await Promise.race([u,d])}finally{l.abort(),await Promise.allSettled([u,d])}
i.throwIfAborted()}(e,t,n)}if(u>=d)return
;throw new i.t2("HELM_RELEASE_PENDING",`Helm release ${r}/${c} is in ${t.status} since ${t.updated}: revision ${t.revision} (chart ${t.chart} ${t.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,a.a3)(d-u)} from now, or roll it back by hand (helm rollback).`,details:{revision:t.revision,status:t.status,since:t.updated}})
}(e,f.latest),f=await read()),void 0===f)return{action:"none",history:f};const{latest:m}=f,p=`Helm release ${d}/${u}`
;if("uninstalling"===m.status)return s.info(`${p}: a dead run left it half uninstalled; uninstalling it to the end`),await n.uninstall(u,d),{action:"finished-uninstall",history:await read()}
;if(!isPending(m))return{action:"none",history:f};const h=f.revisions.at(-2)
;return s.info(`${p}: revision ${m.revision} was left in ${m.status} by a dead run; forgetting that revision, `+(void 0===h?"what it has installed is taken over by the next installation":`revision ${h.revision} (${h.status}) is the newest again`)),
await t.delete(m.secret,{signal:c}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-"),isOurs=e=>e.labels[s.P1]===String(e.revision)},92194:(e,t,n)=>{
n.d(t,{Cr:()=>readReleaseHistory,a6:()=>revisionSecret,iJ:()=>readRelease});var a=n(38522),s=n(38816),i=n(8575),r=n(63036),o=n(12317),l=n(58468);const c="helm.sh/release.v1",revisionSecret=(e,t,n)=>({
apiVersion:"v1",kind:"Secret",namespace:e,name:`sh.helm.release.v1.${t}.v${n}`});async function readReleaseHistory(e,t,n,a={}){const{items:s}=await e.list({apiVersion:"v1",kind:"Secret"},{namespace:t,
labelSelector:`owner=helm,name=${n}`,...a}),i=s.filter(e=>e.type===c).map(e=>({secret:e,revision:Number(e.metadata.labels?.version),status:e.metadata.labels?.status??"unknown"
})).filter(({revision:e})=>Number.isInteger(e)).sort((e,t)=>e.revision-t.revision),r=i.at(-1);if(void 0===r)return;const o=decodeRelease(r.secret),l=i.findLast(({status:e})=>"deployed"===e);return{
latest:o,deployed:l===r?o:void 0===l?void 0:decodeRelease(l.secret),revisions:i.map(({revision:e,status:t})=>({revision:e,status:t}))}}async function readRelease(e,t,n,a={}){
return(await readReleaseHistory(e,t,n,a))?.latest}const d=104857600,u=s.Ikc({version:s.Whr(),info:s.Ikc({status:s.YjP().nullish(),last_deployed:s.YjP().nullish()}).nullish(),chart:s.Ikc({
metadata:s.Ikc({name:s.YjP().nullish(),version:s.YjP().nullish(),appVersion:s.YjP().nullish()}).nullish()}).nullish(),config:s.g1P(s.YjP(),s.L5J()).nullish(),manifest:s.YjP().nullish()})
;function decodeRelease(e){let t;try{const n=(0,i.Ce)(e.data)?e.data.release:void 0;if("string"!=typeof n)throw new Error("it has no data.release")
;const s=Buffer.from(Buffer.from(n,"base64").toString("latin1"),"base64"),r=31===s[0]&&139===s[1]?(0,a.gunzipSync)(s,{maxOutputLength:d}):s;t=u.parse((0,l.R)(r.toString("utf8")))}catch(t){
throw new o.Xf("HELM_RELEASE_UNREADABLE",`Secret ${e.metadata.namespace??""}/${e.metadata.name} does not hold a Helm release: ${(0,o.gJ)(t)}`,{
remedy:"Compare with `helm history`; remove the Secret only if it was damaged by hand.",cause:t})}const{info:n,chart:s}=t;return{revision:t.version,status:n?.status??"unknown",
chart:s?.metadata?.name??"",chartVersion:s?.metadata?.version??"",appVersion:s?.metadata?.appVersion??void 0,values:t.config??{},updated:n?.last_deployed??e.metadata.creationTimestamp??"",
manifest:t.manifest??"",secret:(0,r.Po)(e),created:e.metadata.creationTimestamp??"",labels:e.metadata.labels??{}}}},78346:(e,t,n)=>{n.d(t,{Q_:()=>findLeftovers,R3:()=>prune,zE:()=>applyPlanned})
;var a=n(98008),s=n(80397),i=n(63036),r=n(46960),o=n(31891),l=n(12317),c=n(50780),d=n(87087);const u=16;async function applyPlanned(e,t){const n=[];for(const a of(0,r.pV)(e,({desired:e})=>(0,
r.VE)(e)))n.push(...await(0,o.X)(a,u,e=>applyOne(e,t)));return n}async function applyOne(e,t){const{desired:n,live:r,change:o,write:u}=e,{client:f,clock:m,logger:p,signal:h,force:g}=t,v=(0,i.Po)(n)
;if(!u)return{reference:v,object:r??n,action:o.action,appliedAt:m.now()};void 0!==r&&await async function(e,{replaces:t},{client:n,logger:s,signal:r}){const o=(0,i.P5)((0,i.Po)(e))
;if(void 0!==e.metadata.deletionTimestamp)s.info(`${o} is being deleted; waiting to make it anew`);else{if(!t)return;s.info(`${o} cannot be changed; removing it, to make it anew`),await(0,a.U)([e],n,{
signal:r,propagationPolicy:"Foreground"})}const{remaining:d}=await(0,a.L)([e],{client:n,signal:r}),[u]=d;if(void 0===u)return;r.reason instanceof l.j3||r.throwIfAborted()
;throw new c.kN("REPLACE_STUCK",(0,i.Po)(u),`${o} is to be made anew but does not go away${heldBy(u)}`,{remedy:"See what keeps its pods from ending (a node that is gone?), then run again."})}(r,e,t)
;try{const t=await f.apply(n,{force:g,fieldManager:d.vy,signal:h}),a="create"===o.action?"created":e.replaces?"made anew":"updated";return p.info(`${(0,i.P5)(v)} ${a}`),{reference:v,object:t,
action:o.action,appliedAt:m.now()}}catch(e){if(e instanceof s.b)throw(0,c.jQ)([{object:n,conflicts:e.conflicts}]);if((0,c.vu)(e))throw(0,c.Cj)(n,e);throw e}}
const heldBy=({metadata:{finalizers:e=[]}})=>0===e.length?"":` (finalizers: ${e.join(", ")})`,isPrunable=e=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e.kind)
;function findLeftovers(e,t){const n=new Set(t.map(e=>(0,i.TN)((0,i.Po)(e))));return[...e].flatMap(([e,t])=>n.has(e)||!isPrunable(t)?[]:[t])}async function prune(e,{client:t,logger:n,signal:s}){
for(const o of(0,r.pV)(e,r.BX)){await(0,a.U)(o,t,{signal:s});const{remaining:e}=await(0,a.L)(o,{client:t,signal:s,onGone:e=>n.info(`${(0,i.P5)((0,i.Po)(e))} removed: no longer part of the layer`)
}),[r]=e;if(void 0!==r)throw new c.kN("PRUNE_STUCK",(0,i.Po)(r),`${(0,i.P5)((0,i.Po)(r))} is no longer part of the layer but does not go away${heldBy(r)}`,{
remedy:"See that the controller which sets these finalizers is running, then run again."})}}},17810:(e,t,n)=>{n.d(t,{I:()=>chartSource});var a=n(61712);function chartSource(e,t={}){
const{chart:n,repository:s,version:i}=e,r={chart:n,version:i,...void 0===s?{}:{repository:s}};if(void 0===t.address||""===t.address)return r;const o=t.plainHttp??function(e){
const t=/^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(e)?.[1]??"";return/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t)}(t.address);return(0,a.WB)(r,function(e,t){
const[,n=""]=/^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(e)??[];return/^oci:\/\/[^/]+\/?$/.test(t)?`${t.replace(/\/$/,"")}${n}`:t}(n,t.address),{plainHttp:o})}},67936:(e,t,n)=>{n.d(t,{
$5:()=>checkStoredVersions,FX:()=>readChartCrds,I:()=>kindOf});var a=n(51455),s=n(76760),i=n(63036),r=n(46960),o=n(50780),l=n(55281);async function readChartCrds(e){
const t=s.join(e,"crds"),n=(await(0,a.readdir)(t,{recursive:!0}).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>/\.ya?ml$/.test(e)).sort();return(await Promise.all(n.map(async e=>(0,
l.Y)(await(0,a.readFile)(s.join(t,e),"utf8"),e)))).flat().filter(r.NH)}function checkStoredVersions(e,t){
const n=e?.status?.storedVersions??[],{versions:a}=t.spec,s=a.map(({name:e})=>e),r=n.filter(e=>!s.includes(e));if(0===r.length)return;const{name:l}=t.metadata;throw new o.kN("CRD_STORED_VERSION",(0,
i.Po)(t),`${(0,i.P5)((0,i.Po)(t))} cannot be upgraded: objects are stored as ${r.join(", ")}, and the new one only knows ${s.join(", ")}`,{
remedy:`Go through a version of the operator that knows both; there rewrite every ${t.spec.names.kind} in the new version, then set status.storedVersions of ${l} to it.`,details:{storedVersions:n,
newVersions:s}})}function kindOf(e){const{group:t,names:n,versions:a}=e.spec,s=a.find(({storage:e,served:t})=>e&&t)??a.find(({served:e})=>e);return{apiVersion:`${t}/${s?.name??"v1"}`,kind:n.kind}}},
23509:(e,t,n)=>{n.d(t,{OJ:()=>hasWork,SG:()=>isFoundation,YK:()=>applyMembers,vl:()=>planMembers,xS:()=>readLiveSet,yd:()=>layerSet});var a=n(84593),s=n(63036),i=n(46960),r=n(78346),o=n(87087)
;const l="lamina.dev/run-url",layerSet=(e,t)=>(0,a.y2)(`lamina-${e}`,t);async function readLiveSet({kubernetes:e,signal:t,layer:n,namespace:s},i=[]){const r=layerSet(n,s),o=await e.get({
apiVersion:"v1",kind:"ConfigMap",name:r.name,namespace:s},{signal:t}),l=void 0===o?{kinds:[],additionalNamespaces:[]}:(0,a.hx)(o),c=new Map((0,
a.Od)(i,r).kinds.map(e=>[groupKind(e),e])),d=l.kinds.map(e=>c.get(groupKind(e))??e),u=new Map;return{set:r,parent:o,scope:l,members:await(0,a.YV)(e,r,{...l,kinds:d},{signal:t},u),lists:u}}
const groupKind=({apiVersion:e,kind:t})=>`${(0,s.F8)(e)}/${t}`;async function planMembers(e,t,n,s){const{kubernetes:i,logger:l,signal:c,layer:d}=n,u=e.map(e=>(0,a.Nx)(e,t.set)),f=await(0,o.c0)(u,{
...s,layer:d,client:i,logger:l,signal:c,members:t.members}),m=(0,r.Q_)(t.members,u);return{planned:f,leftovers:m,changes:[...f.map(({change:e})=>e),...m.map(e=>(0,o.Yw)(d,e))]}}
const isFoundation=e=>(0,i.GW)(e)||(0,i.NH)(e);function hasWork(e,t,n){const{parent:a,set:s}=t,i=finalScope(e,t);return hasWrites(e)||void 0===a||!isCurrent(a,renderParentOf(s,i,n))}
const hasWrites=({planned:e,leftovers:t})=>t.length>0||e.some(({write:e})=>e);function finalScope(e,{set:t,members:n}){
const s=e.planned.map(({desired:e})=>e),i=[...n.values()].filter(t=>!e.leftovers.includes(t));return(0,a._f)((0,a.Od)(s,t),(0,a.Od)(i,t))}async function applyMembers(e,t,n,s){
const{kubernetes:i,clock:o,logger:l,signal:c}=n,d=finalScope(e,t),u=await writeParent(t.parent,(0,a._f)(d,t.scope),t,n,{...s,writes:hasWrites(e)}),f=await(0,r.zE)(e.planned,{client:i,clock:o,logger:l,
signal:c,force:s.force});return await(0,r.R3)(e.leftovers,{client:i,clock:o,logger:l,signal:c}),await writeParent(u,d,t,n,{...s,writes:!1}),f}
async function writeParent(e,t,{set:n},{kubernetes:a,signal:s,layer:i},{run:r,writes:c}){const d=renderParentOf(n,t,i,r.url??e?.metadata.annotations?.[l])
;return void 0!==e&&!c&&isCurrent(e,d)?e:a.apply(d,{force:!0,fieldManager:o.vy,signal:s})}const renderParentOf=(e,t,n,s)=>(0,a.fN)(e,t,{annotations:{"lamina.dev/layer":n,...void 0===s?{}:{[l]:s}}
}),isCurrent=(e,t)=>Object.entries(t.metadata.annotations??{}).every(([t,n])=>t===l||e.metadata.annotations?.[t]===n)}};
