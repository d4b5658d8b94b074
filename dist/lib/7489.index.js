export const id=7489;export const ids=[7489];export const modules={22375:(e,n,a)=>{a.d(n,{T:()=>convergeRelease,c:()=>decideRelease});var t=a(8575),s=a(40868),r=a(92194);function decideRelease(e,n){
if(void 0===e||"uninstalled"===e.status)return"install";if(e.status.startsWith("pending-")||"uninstalling"===e.status)return"recover";return"deployed"===e.status&&e.chartVersion===n.version&&(0,
t.TL)(withoutNulls(e.values),withoutNulls(n.values))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
t.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,n])=>null===n?[]:[[e,withoutNulls(n)]])):e}async function convergeRelease(e,n){
const{helm:a,kubernetes:t,signal:i}=n,{namespace:o,release:l}=e,{history:c}=await(0,s.U)({...n,namespace:o,release:l}),d=(c?.latest.revision??0)+1;return await a.upgradeInstall({...e,revision:d},{
signal:i}),(0,r.BJ)(t,o,l,"the installation",{signal:i})}},40868:(e,n,a)=>{a.d(n,{U:()=>recoverRelease});var t=a(40682),s=a(45988),r=a(14263),i=a(92194);const o=6e5,l=15e3
;async function recoverRelease(e){const{kubernetes:n,helm:a,logger:c,signal:d,namespace:u,release:p}=e,read=()=>(0,i.Cr)(n,u,p,{signal:d});let m=await read()
;if(void 0!==m&&isPending(m.latest)&&(await async function(e,n){const{clock:a,logger:c,namespace:d,release:u,minimumAge:p=o}=e,m=a.now()-Date.parse(n.created);if((0,r.k3)(n)){if(m>=l)return
;const a=Math.min(l,l-m);return c.info(`Helm release ${d}/${u} is in ${n.status} since ${n.updated}: giving the helm of a dead run ${(0,t.a3)(a)} to end`),void await async function(e,n,a){
const{kubernetes:t,clock:s,signal:r,namespace:o,release:l}=e,c=new AbortController,d=AbortSignal.any([r,c.signal]),u=s.sleep(a,d).then(()=>c.abort(),()=>{}),p=(async()=>{const e={namespace:o,
labelSelector:(0,i.Tg)(l),signal:d};for await(const a of t.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in a)||a.object.metadata.name!==n.secret.name)continue
;const e=a.object.metadata.labels?.status??"";if("DELETED"===a.type||!e.startsWith("pending-"))return}})();try{await Promise.race([p,u])}finally{c.abort(),await Promise.allSettled([p,u])}
r.throwIfAborted()}(e,n,a)}if(m>=p)return
;throw new s.t2("HELM_RELEASE_PENDING",`Helm release ${d}/${u} is in ${n.status} since ${n.updated}: revision ${n.revision} (chart ${n.chart} ${n.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,t.a3)(p-m)} from now, or roll it back by hand (helm rollback).`,details:{revision:n.revision,status:n.status,since:n.updated}})
}(e,m.latest),m=await read()),void 0===m)return{action:"none",history:m};const{latest:h}=m,f=`Helm release ${u}/${p}`
;if("uninstalling"===h.status)return c.info(`${f}: a dead run left it half uninstalled; uninstalling it to the end`),await a.uninstall(p,u,{signal:d}),{action:"finished-uninstall",history:await read()
};if(!isPending(h))return{action:"none",history:m};const v=m.revisions.at(-2)
;return c.info(`${f}: revision ${h.revision} was left in ${h.status} by a dead run; forgetting that revision, `+(void 0===v?"what it has installed is taken over by the next installation":`revision ${v.revision} (${v.status}) is the newest again`)),
await n.delete(h.secret,{signal:d}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-")},73042:(e,n,a)=>{a.d(n,{i:()=>checkLayer})
;var t=a(91419),s=a(34992);async function checkLayer({layer:e,overlay:n,namespace:a,patches:r},{exec:i,logger:o,signal:l}){const[c,d]=await Promise.all([(0,s.m1)(e,{exec:i,logger:o,signal:l,
namespace:a??e.spec.namespace,...void 0===n?{}:{overlay:n},...void 0===r?{}:{patches:r}}),(0,t.i)(e)]);return{objects:c,rules:d}}},94784:(e,n,a)=>{a.d(n,{j:()=>inspectOperator,G:()=>installOperator})
;var t=a(68011),s=a(22375),r=a(14263),i=a(50780),o=a(6474),l=a(26024),c=a(79319),d=a(61712),u=a(63036);const p={"strimzi-kafka-operator":"app=strimzi",
"spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},m={apiVersion:"apps/v1",kind:"Deployment"}
;async function findForeignOperator(e,{kubernetes:n,signal:a},{own:t=!1}={}){const s=(0,d.Y1)(e),r=await n.list(m,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:a
}),i=p[s],o=void 0===i?[]:(await n.list(m,{labelSelector:i,signal:a})).items;for(const n of[...r.items,...o]){if(void 0!==n.metadata.deletionTimestamp||!t&&isOwn(n,e))continue
;const a=versionFromChart(n,s)??(o.includes(n)?versionFromImage(n):void 0);if(void 0===a)continue;const r=(0,
u.Po)(n),i=n.metadata.annotations?.["meta.helm.sh/release-name"],l=n.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===i?(0,u.P5)(r):`Helm release ${l}/${i}`,version:a,
reference:r}}}function isOwn(e,n){const a=e.metadata.annotations??{};return a["meta.helm.sh/release-name"]===n.release&&a["meta.helm.sh/release-namespace"]===n.namespace}
function versionFromChart(e,n){const a=e.metadata.labels??{},t=a["helm.sh/chart"]??a.chart??"";return t.startsWith(`${n}-`)?t.slice(n.length+1):void 0}function versionFromImage(e){
const n=e.spec,a=n?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(a)?.[1]}var h=a(75734);async function inspectOperator(e,n,a){const t=await(0,
h.x)(e,a),c="hidden"===t?void 0:t,d=(0,o.b$)(e.values,n.set),u={operator:e,release:c,foreign:void 0,values:d,change:{layer:a.layer,release:e.release,namespace:e.namespace,chart:e.chart,
toVersion:e.version,...void 0===c?{}:{fromVersion:c.chartVersion},action:(0,s.c)(c,{version:e.version,values:d})}},p="hidden"===t?await async function(e,n){const a=await findForeignOperator(e,n,{
own:!0});if(void 0!==a)return a;const{namespace:t,chart:s,version:r}=e;throw new i.kN("OPERATOR_HIDDEN",(0,
l.rP)(t),`The operator of this layer (${s} ${r}) is not running, and this user may not install it: Helm's releases in namespace ${t} may not be read`,{
remedy:"Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user."})}(e,a):await async function(e,n,a){
return void 0===n?findForeignOperator(e,a):(0,r.s6)(n)?void 0:asForeign(e,n)}(e,t,a);if(void 0!==p)return function(e,n,{logger:a}){const{by:t,version:s}=n
;if(!serves(n,e))throw new i.kN("OPERATOR_FOREIGN",n.reference??(0,l.rP)(e.namespace),`The operator is installed by ${t} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;a.notice(`Using the operator of ${t} (version ${s}); Lamina neither upgrades nor removes it`)}(e,p,a),servedBy(p,u);if(!0===n.guest&&"deployed"===c?.status&&"upgrade"===u.change.action){
const n=asForeign(e,c);return function(e,n,{logger:a}){const{by:t,version:s}=n;if(!serves(n,e))throw new i.kN("OPERATOR_SHARED",(0,
l.rP)(e.namespace),`The operator of ${t}, which others share, has version ${s}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:s,needed:e.version}})
;a.notice(`Using the shared operator of ${t} as it is (version ${s}); a preview does not change it`)}(e,n,a),servedBy(n,u)}return u}const servedBy=(e,n)=>({...n,foreign:e,change:{...n.change,
action:"none",toVersion:e.version}}),asForeign=(e,{chartVersion:n})=>({by:`Helm release ${e.namespace}/${e.release}`,version:n});const serves=({version:e},n)=>t(e,`^${n.version}`,{includePrerelease:!0
});async function installOperator(e,n,a,t){const{helm:r,kubernetes:i,clock:o,logger:d,signal:u}=t,{operator:p,values:m}=e,{namespace:h,release:f}=p;await(0,l.Gv)(h,{client:i,logger:d,signal:u}),
d.info(`Helm release ${h}/${f}: ${e.change.action} ${p.chart} ${p.version}`);const v=(0,c.v)(p,a);return(0,s.T)({...v,chartDirectory:n,release:f,namespace:h,values:m},{helm:r,kubernetes:i,clock:o,
logger:d,signal:u})}},22156:(e,n,a)=>{a.d(n,{Hf:()=>operatorWorkloads,J4:()=>waitForWebhooks,Qu:()=>workloadReferences,_s:()=>nameOnly});var t=a(63036),s=a(55281)
;const r=new Set(["Deployment","StatefulSet","DaemonSet"]),i=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),o="kubernetes.io/service-name"
;function workloadReferences(e,n,a){return void 0===e?void 0===a?.reference?[]:[a.reference]:(0,s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>r.has(e)).map(e=>({namespace:n,...(0,
t.Po)(e)}))}async function operatorWorkloads(e,n,a,{kubernetes:t,signal:s}){const r=workloadReferences(e,n,a),i=await Promise.all(r.map(e=>t.get(e,{signal:s})));return r.map((e,n)=>i[n]??nameOnly(e))}
const nameOnly=({apiVersion:e,kind:n,...a})=>({apiVersion:e,kind:n,metadata:a});async function waitForWebhooks(e,n){await Promise.all(function(e){const n=(0,
s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>i.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(n.map(({namespace:e,name:n})=>`${e}/${n}`))]}(e).map(e=>async function(e,{kubernetes:n,logger:a,signal:t}){const[s="",r=""]=e.split("/"),i=new AbortController
;a.debug(`Waiting for an endpoint of the webhook service ${e}`);const l=n.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:s,labelSelector:`${o}=${r}`,
signal:AbortSignal.any([t,i.signal])});for await(const e of l)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||i.abort()}(e,n)))}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},75734:(e,n,a)=>{a.d(n,{x:()=>seeRelease});var t=a(92194),s=a(80397)
;async function seeRelease({namespace:e,release:n},{kubernetes:a,signal:r}){try{return await(0,t.iJ)(a,e,n,{signal:r})}catch(e){if(e instanceof s.h&&403===e.status)return"hidden";throw e}}},
62744:(e,n,a)=>{a.d(n,{T:()=>readOutputs});var t=a(63036),s=a(12317),r=a(53768),i=a(82359),o=a(54724);async function readOutputs(e,n,a,l={}){const c=(0,o.W)(e=>n.get(e,l)),d={},u=[]
;await Promise.all(Object.entries(e.spec.outputs).map(async([e,n])=>{const o=function(e,n,a){const t=n.apiVersion??(0,i.u)(n.kind)
;if(void 0===t)throw new s.j1(`The output ${e} needs an apiVersion for the kind ${n.kind}`);return{apiVersion:t,kind:n.kind,namespace:a,name:n.name}}(e,n,a),l=await c(o),p=l&&(0,r.A)((0,
r.Z)(n.path),l);if(void 0!==p)d[e]=p;else{const a=(0,t.P5)(o);u.push({name:e,reason:void 0===l?`${a} does not exist`:`${a} has nothing at ${n.path}`})}}));const p=Object.keys(e.spec.outputs);return{
outputs:Object.fromEntries(p.flatMap(e=>Object.hasOwn(d,e)?[[e,d[e]??""]]:[])),missing:u.sort((e,n)=>p.indexOf(e.name)-p.indexOf(n.name))}}},54724:(e,n,a)=>{a.d(n,{W:()=>readOnce});var t=a(63036)
;function readOnce(e){const n=new Map;return a=>{const s=(0,t.TN)(a),r=n.get(s)??e(a);return n.set(s,r),r}}},91419:(e,n,a)=>{a.d(n,{i:()=>readinessRules});var t=a(76760);var s=a(46188)
;async function readinessRules({directory:e,spec:n}){return 0===n.readiness.length?s.v8:(0,s.jB)(await async function(e,n){if(0===e.length)return[]
;const{compileCelRule:t}=await Promise.all([a.e(7337),a.e(8118)]).then(a.bind(a,98118));return e.map((e,a)=>t(e,`${n}: spec.readiness[${a}]`))}(n.readiness,t.join(e,"layer.yaml")))}},97667:(e,n,a)=>{
a.d(n,{V:()=>fillDefaultClass});var t=a(8575),s=a(63036),r=a(92460),i=a(31891),o=a(12317);const l="lamina.dev/default-storage-class",c={apiVersion:"storage.k8s.io/v1",kind:"StorageClass"}
;async function fillDefaultClass(e,n,{kubernetes:a,logger:t,signal:d}){const u=e.filter(holdsPlaceholder);if(0===u.length)return e;const p=new Map(await(0,i.X)(u,8,async e=>[e,fill(e,await a.get((0,
s.Po)(e),{signal:d}),l)])),m=[...p.values()].find(holdsPlaceholder);if(void 0===m)return e.map(e=>p.get(e)??e);const{items:h}=await a.list(c,{signal:d}),f=(0,r.R7)(h);if(void 0===f){
const e=h.map(({metadata:e})=>e.name).join(", "),a=`${(0,s.P5)((0,s.Po)(m))} asks for the default StorageClass, and the cluster has none${""===e?"":` (it has ${e})`}`;if("apply"===n)throw new o.j1(a,{
remedy:`Run ensure-storageclass, or name a class in the overlay in place of ${l}.`});t.warning(`${a}: this is planned without the name`)}return e.map(e=>{const n=p.get(e)
;return void 0===n?e:fill(n,void 0,f)})}const holdsPlaceholder=e=>e===l||Array.isArray(e)&&e.some(holdsPlaceholder)||(0,t.Ce)(e)&&Object.values(e).some(holdsPlaceholder);function fill(e,n,a){
if(e===l)return"string"==typeof n&&""!==n&&n!==l?n:a;if(Array.isArray(e)){const s=Array.isArray(n)?n:[];return e.map((e,n)=>fill(e,function(e,n,a){for(const n of["name","id"])if((0,
t.Ce)(e)&&void 0!==e[n])return a.find(a=>(0,t.Ce)(a)&&a[n]===e[n]);return a[n]}(e,n,s),a))}if(!(0,t.Ce)(e))return e;const s=Object.entries(e).map(([e,s])=>[e,fill(s,(0,t.Ce)(n)?n[e]:void 0,a)])
;return Object.fromEntries(s.filter(([,e])=>void 0!==e))}},34992:(e,n,a)=>{a.d(n,{ek:()=>chooseOverlay,m1:()=>renderLayer});var t=a(12317),s=a(80751),r=a(8575),i=a(63036);const o={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var l=a(6540),c=a(55281);async function renderLayer(e,n){const a=function(e,n){
const a=listOverlays(e);if(void 0!==n&&!a.includes(n))throw new t.j1(`The layer ${e.name} has no overlay "${n}"${(0,s.a)(n,a)}`,{
remedy:0===a.length?"It has none at all.":`Its overlays are ${a.join(", ")}.`});return e.spec.sources.flatMap(({resources:e,overlays:a})=>{const t=(void 0!==n&&Object.hasOwn(a,n)?a[n]:void 0)??e
;return void 0===t?[]:[t]})}(e,n.overlay);if(0===a.length)return[];const d=[...e.spec.patches,...n.patches??[]],u=await(0,l.J)({roots:a,namespace:n.namespace,patches:d
},n),p=`layer ${e.name}, rendered`,m=(0,c.Y)(u,p);return function(e,n){for(const a of e){const e=o[`${(0,i.F8)(a.apiVersion)}/${a.kind}`],s=void 0===e?void 0:(0,r.UK)(a,"spec",e)
;if(void 0!==e&&null!=s)throw new t.j1(`${n}: ${(0,i.P5)((0,i.Po)(a))} has spec.${e}: ${JSON.stringify(s)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}
const chooseOverlay=(e,n,a)=>n??(listOverlays(e).includes(a)?a:void 0)}};
