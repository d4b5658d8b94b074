export const id=2857;export const ids=[2857];export const modules={22375:(e,t,a)=>{a.d(t,{TH:()=>convergeRelease,co:()=>decideRelease,s6:()=>isOurRelease})
;var n=a(8575),s=a(15095),r=a(45988),i=a(40868),o=a(92194);function decideRelease(e,t){if(void 0===e||"uninstalled"===e.status)return"install"
;if(e.status.startsWith("pending-")||"uninstalling"===e.status)return"recover";return"deployed"===e.status&&e.chartVersion===t.version&&(0,
n.TL)(withoutNulls(e.values),withoutNulls(t.values))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
n.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,t])=>null===t?[]:[[e,withoutNulls(t)]])):e}const isOurRelease=e=>void 0!==e.labels[s.P1]
;async function convergeRelease(e,{helm:t,kubernetes:a,clock:n,logger:s,signal:l}){const{namespace:c,release:d}=e,{history:u}=await(0,i.U)({kubernetes:a,helm:t,clock:n,logger:s,signal:l,namespace:c,
release:d}),m=(u?.latest.revision??0)+1;await t.upgradeInstall({...e,revision:m},{signal:l});const h=await(0,o.iJ)(a,c,d,{signal:l})
;if("deployed"!==h?.status)throw new r.t2("HELM_RELEASE_NOT_DEPLOYED",`Helm release ${c}/${d} is ${h?.status??"not there"} after the installation`,{remedy:`See helm -n ${c} history ${d}.`});return h}
},40868:(e,t,a)=>{a.d(t,{U:()=>recoverRelease});var n=a(40682),s=a(15095),r=a(45988),i=a(92194);const o=6e5,l=15e3;async function recoverRelease(e){
const{kubernetes:t,helm:a,logger:s,signal:c,namespace:d,release:u}=e,read=()=>(0,i.Cr)(t,d,u,{signal:c});let m=await read();if(void 0!==m&&isPending(m.latest)&&(await async function(e,t){
const{clock:a,logger:s,namespace:i,release:c,minimumAge:d=o}=e,u=a.now()-Date.parse(t.created);if(isOurs(t)){if(u>=l)return;const a=Math.min(l,l-u)
;return s.info(`Helm release ${i}/${c} is in ${t.status} since ${t.updated}: giving the helm of a dead run ${(0,n.a3)(a)} to end`),void await async function(e,t,a){
const{kubernetes:n,clock:s,signal:r,namespace:i,release:o}=e,l=new AbortController,c=AbortSignal.any([r,l.signal]),d=s.sleep(a,c).then(()=>l.abort(),()=>{}),u=(async()=>{const e={namespace:i,
labelSelector:`owner=helm,name=${o}`,signal:c};for await(const a of n.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in a)||a.object.metadata.name!==t.secret.name)continue
;const e=a.object.metadata.labels?.status??"";if("DELETED"===a.type||!e.startsWith("pending-"))return}})();try{await Promise.race([u,d])}finally{l.abort(),await Promise.allSettled([u,d])}
r.throwIfAborted()}(e,t,a)}if(u>=d)return
;throw new r.t2("HELM_RELEASE_PENDING",`Helm release ${i}/${c} is in ${t.status} since ${t.updated}: revision ${t.revision} (chart ${t.chart} ${t.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,n.a3)(d-u)} from now, or roll it back by hand (helm rollback).`,details:{revision:t.revision,status:t.status,since:t.updated}})
}(e,m.latest),m=await read()),void 0===m)return{action:"none",history:m};const{latest:h}=m,p=`Helm release ${d}/${u}`
;if("uninstalling"===h.status)return s.info(`${p}: a dead run left it half uninstalled; uninstalling it to the end`),await a.uninstall(u,d,{signal:c}),{action:"finished-uninstall",history:await read()
};if(!isPending(h))return{action:"none",history:m};const f=m.revisions.at(-2)
;return s.info(`${p}: revision ${h.revision} was left in ${h.status} by a dead run; forgetting that revision, `+(void 0===f?"what it has installed is taken over by the next installation":`revision ${f.revision} (${f.status}) is the newest again`)),
await t.delete(h.secret,{signal:c}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-"),isOurs=e=>e.labels[s.P1]===String(e.revision)},92194:(e,t,a)=>{
a.d(t,{Cr:()=>readReleaseHistory,a6:()=>revisionSecret,iJ:()=>readRelease});var n=a(38522),s=a(38816),r=a(8575),i=a(63036),o=a(12317),l=a(58468);const c="helm.sh/release.v1",revisionSecret=(e,t,a)=>({
apiVersion:"v1",kind:"Secret",namespace:e,name:`sh.helm.release.v1.${t}.v${a}`});async function readReleaseHistory(e,t,a,n={}){const{items:s}=await e.list({apiVersion:"v1",kind:"Secret"},{namespace:t,
labelSelector:`owner=helm,name=${a}`,...n}),r=s.filter(e=>e.type===c).map(e=>({secret:e,revision:Number(e.metadata.labels?.version),status:e.metadata.labels?.status??"unknown"
})).filter(({revision:e})=>Number.isInteger(e)).sort((e,t)=>e.revision-t.revision),i=r.at(-1);if(void 0===i)return;const o=decodeRelease(i.secret),l=r.findLast(({status:e})=>"deployed"===e);return{
latest:o,deployed:l===i?o:void 0===l?void 0:decodeRelease(l.secret),revisions:r.map(({revision:e,status:t})=>({revision:e,status:t}))}}async function readRelease(e,t,a,n={}){
return(await readReleaseHistory(e,t,a,n))?.latest}const d=104857600,u=s.Ikc({version:s.Whr(),info:s.Ikc({status:s.YjP().nullish(),last_deployed:s.YjP().nullish()}).nullish(),chart:s.Ikc({
metadata:s.Ikc({name:s.YjP().nullish(),version:s.YjP().nullish(),appVersion:s.YjP().nullish()}).nullish()}).nullish(),config:s.g1P(s.YjP(),s.L5J()).nullish(),manifest:s.YjP().nullish()})
;function decodeRelease(e){let t;try{const a=(0,r.Ce)(e.data)?e.data.release:void 0;if("string"!=typeof a)throw new Error("it has no data.release")
;const s=Buffer.from(Buffer.from(a,"base64").toString("latin1"),"base64"),i=31===s[0]&&139===s[1]?(0,n.gunzipSync)(s,{maxOutputLength:d}):s;t=u.parse((0,l.R)(i.toString("utf8")))}catch(t){
throw new o.Xf("HELM_RELEASE_UNREADABLE",`Secret ${e.metadata.namespace??""}/${e.metadata.name} does not hold a Helm release: ${(0,o.gJ)(t)}`,{
remedy:"Compare with `helm history`; remove the Secret only if it was damaged by hand.",cause:t})}const{info:a,chart:s}=t;return{revision:t.version,status:a?.status??"unknown",
chart:s?.metadata?.name??"",chartVersion:s?.metadata?.version??"",appVersion:s?.metadata?.appVersion??void 0,values:t.config??{},updated:a?.last_deployed??e.metadata.creationTimestamp??"",
manifest:t.manifest??"",secret:(0,i.Po)(e),created:e.metadata.creationTimestamp??"",labels:e.metadata.labels??{}}}},17810:(e,t,a)=>{a.d(t,{I:()=>chartSource,v:()=>operatorChart});var n=a(61712)
;function chartSource(e,t={}){const{chart:a,repository:s,version:r}=e,i={chart:a,version:r,...void 0===s?{}:{repository:s}};if(void 0===t.address||""===t.address)return i
;const o=t.plainHttp??function(e){const t=/^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(e)?.[1]??"";return/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t)}(t.address);return(0,n.WB)(i,function(e,t){
const[,a=""]=/^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(e)??[];return/^oci:\/\/[^/]+\/?$/.test(t)?`${t.replace(/\/$/,"")}${a}`:t}(a,t.address),{plainHttp:o})}
const operatorChart=(e,{chartMirror:t,chartMirrorPlainHttp:a})=>chartSource(e,{...void 0===t?{}:{address:t},...void 0===a?{}:{plainHttp:a}})},67936:(e,t,a)=>{a.d(t,{$5:()=>checkStoredVersions,
FX:()=>readChartCrds,I:()=>kindOf});var n=a(51455),s=a(76760),r=a(63036),i=a(46960),o=a(50780),l=a(55281);async function readChartCrds(e){const t=s.join(e,"crds"),a=(await(0,n.readdir)(t,{recursive:!0
}).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>/\.ya?ml$/.test(e)).sort();return(await Promise.all(a.map(async e=>(0,l.Y)(await(0,
n.readFile)(s.join(t,e),"utf8"),e)))).flat().filter(i.NH)}function checkStoredVersions(e,t){
const a=e?.status?.storedVersions??[],{versions:n}=t.spec,s=n.map(({name:e})=>e),i=a.filter(e=>!s.includes(e));if(0===i.length)return;const{name:l}=t.metadata;throw new o.kN("CRD_STORED_VERSION",(0,
r.Po)(t),`${(0,r.P5)((0,r.Po)(t))} cannot be upgraded: objects are stored as ${i.join(", ")}, and the new one only knows ${s.join(", ")}`,{
remedy:`Go through a version of the operator that knows both; there rewrite every ${t.spec.names.kind} in the new version, then set status.storedVersions of ${l} to it.`,details:{storedVersions:a,
newVersions:s}})}function kindOf(e){const{group:t,names:a,versions:n}=e.spec,s=n.find(({storage:e,served:t})=>e&&t)??n.find(({served:e})=>e);return{apiVersion:`${t}/${s?.name??"v1"}`,kind:a.kind}}},
23509:(e,t,a)=>{a.d(t,{OJ:()=>hasWork,SG:()=>isFoundation,YK:()=>applyMembers,vl:()=>planMembers,xS:()=>readLiveSet,yd:()=>layerSet});var n=a(84593),s=a(63036),r=a(46960),i=a(78346),o=a(87087)
;const l="lamina.dev/run-url",layerSet=(e,t)=>(0,n.y2)(`lamina-${e}`,t);async function readLiveSet({kubernetes:e,signal:t,layer:a,namespace:s},r=[]){const i=layerSet(a,s),o=await e.get({
apiVersion:"v1",kind:"ConfigMap",name:i.name,namespace:s},{signal:t}),l=void 0===o?{kinds:[],additionalNamespaces:[]}:(0,n.hx)(o),c=new Map((0,
n.Od)(r,i).kinds.map(e=>[groupKind(e),e])),d=l.kinds.map(e=>c.get(groupKind(e))??e),u=new Map;return{set:i,parent:o,scope:l,members:await(0,n.YV)(e,i,{...l,kinds:d},{signal:t},u),lists:u}}
const groupKind=({apiVersion:e,kind:t})=>`${(0,s.F8)(e)}/${t}`;async function planMembers(e,t,a,s){const{kubernetes:r,logger:l,signal:c,layer:d}=a,u=e.map(e=>(0,n.Nx)(e,t.set)),m=await(0,o.c0)(u,{
...s,layer:d,client:r,logger:l,signal:c,members:t.members}),h=(0,i.Q_)(t.members,u);return{planned:m,leftovers:h,changes:[...m.map(({change:e})=>e),...h.map(e=>(0,o.Yw)(d,e))]}}
const isFoundation=e=>(0,r.GW)(e)||(0,r.NH)(e);function hasWork(e,t,a){const{parent:n,set:s}=t,r=finalScope(e,t);return hasWrites(e)||void 0===n||!isCurrent(n,renderParentOf(s,r,a))}
const hasWrites=({planned:e,leftovers:t})=>t.length>0||e.some(({write:e})=>e);function finalScope(e,{set:t,members:a}){
const s=e.planned.map(({desired:e})=>e),r=[...a.values()].filter(t=>!e.leftovers.includes(t));return(0,n._f)((0,n.Od)(s,t),(0,n.Od)(r,t))}async function applyMembers(e,t,a,s){
const{kubernetes:r,clock:o,logger:l,signal:c}=a,d=finalScope(e,t),u=await writeParent(t.parent,(0,n._f)(d,t.scope),t,a,{...s,writes:hasWrites(e)}),m=await(0,i.zE)(e.planned,{client:r,clock:o,logger:l,
signal:c,force:s.force});return await(0,i.R3)(e.leftovers,{client:r,clock:o,logger:l,signal:c}),await writeParent(u,d,t,a,{...s,writes:!1}),m}
async function writeParent(e,t,{set:a},{kubernetes:n,signal:s,layer:r},{run:i,writes:c}){const d=renderParentOf(a,t,r,i.url??e?.metadata.annotations?.[l])
;return void 0!==e&&!c&&isCurrent(e,d)?e:n.apply(d,{force:!0,fieldManager:o.vy,signal:s})}const renderParentOf=(e,t,a,s)=>(0,n.fN)(e,t,{annotations:{"lamina.dev/layer":a,...void 0===s?{}:{[l]:s}}
}),isCurrent=(e,t)=>Object.entries(t.metadata.annotations??{}).every(([t,a])=>t===l||e.metadata.annotations?.[t]===a)}};
