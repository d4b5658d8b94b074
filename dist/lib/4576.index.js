export const id=4576;export const ids=[4576];export const modules={79824:(e,a,n)=>{n.d(a,{a:()=>takeDown})
;var t=n(40682),r=n(18896),i=n(50780),s=n(71838),o=n(46960),l=n(42055),c=n(23509),d=n(9988),m=n(48344),p=n(98008),u=n(84593),f=n(80397),v=n(63036);const g="lamina.dev/kept-from",h={apiVersion:"v1",
kind:"PersistentVolume"},y={apiVersion:"v1",kind:"PersistentVolumeClaim"},w={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:r,dryRun:i}=a,s=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!i)for(const e of s)await setReclaimPolicy(e,"Delete",a);if(await(0,m.$)(e,a),i){
for(const e of s)t.removed((0,v.Po)(e));return}const{remaining:o}=await(0,p.L)(s,{client:n,signal:r,onGone:e=>t.removed((0,v.Po)(e))});for(const e of o)t.left((0,
v.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
v.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${g}=${n}.${t}`;return(await e.list(h,{labelSelector:r,signal:a}).then(e=>e.items,e=>{
if(e instanceof f.h&&403===e.status)return[];throw e})).filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
v.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:i}){
const s="Retain"===a?`${r}.${i}`:null,o={metadata:{labels:{[g]:s}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,v.Po)(e),o,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,c.xS)(a),r=[...n.values()],i=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
o.pV)(i,o.BX))await(0,m.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},i){if(void 0===e||r||0===i.size)return
;const s=`${e} in (${[...i].join(",")})`,{items:o}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:s,signal:n});await(0,
p.U)(o.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,p.L)(o,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(r,e));const s=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const i=[`${u.vr}=${(0,c.yd)(r,t).id}`,...void 0===e?[]:[e]],s=await Promise.all(i.map(e=>a.list(y,{namespace:t,labelSelector:e,signal:n})));return[...new Map(s.flatMap(({items:e})=>e).map(e=>[(0,
v.TN)((0,v.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(s,a);const{kubernetes:l,dryRun:f,signal:g}=a;return f||await l.delete((0,d.bn)(a),{signal:g}),void 0!==t&&await(0,
m.$)([t],a),a.deleteVolumes?[]:s}var k=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),r=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,c.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:i,ours:s,inhabitants:o}=await(0,k.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...r.flat()],a),l=void 0!==i&&s&&0===o.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(l?e:[],a);if(void 0!==i)if(l)await(0,k.iq)(i,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
k.De)(i,o,a)}}var b=n(99285),$=n(92194),P=n(31891),V=n(67936),N=n(61905);const R={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({
apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){const{kubernetes:t,ledger:r,signal:i}=n,s=releaseReference(e),o=await t.get({apiVersion:"v1",
kind:"Namespace",name:e.namespace},{signal:i}),c=o&&await(0,$.iJ)(t,e.namespace,e.release,{signal:i});if(void 0!==c&&void 0===c.labels[b.P1])return r.left(s,"Lamina did not install it"),!1
;const d=(await t.list(R,{labelSelector:`${N.AN}=${(0,N.vh)(e)}`,signal:i})).items;return a.deleteOperators?function(e,a,n,t){const r=void 0!==a&&void 0===a.metadata.deletionTimestamp
;if(n.dryRun||!r)return t(n);const i={...(0,l.sk)(e),run:n.run,signal:n.signal};return(0,l.kK)(i,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:i.namespace,name:i.name},{signal:n.signal}),a})}(e,o,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){
const i=await(0,P.X)(e,8,async e=>{try{return(await a.list((0,V.I)(e),{signal:n})).items}catch(e){if(e instanceof f.h&&404===e.status)return[];throw e}}),s=i.flat();if(!t)return s
;const o=new Set(r.result.removed.map(v.P5));return s.filter(e=>!o.has((0,v.P5)((0,v.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,
v.P5)((0,v.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:"";return void 0!==c&&r.left(s,`still needed by ${e.join(", ")}${a}`),!1}
if(void 0!==c&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),r.removed(s)),a.deleteCrds)await(0,m.$)(d,n);else for(const e of d)r.left((0,
v.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==c&&r.left(s,"operators are kept when asked so (delete-operators)"),!1)}var __addDisposableResource=function(e,a,n){
if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},S=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownStack(e,a,n){const t=(0,
s.a)(a.logger,e.map(n)),o=e.map(r=>{const i=n(r),{namespace:s=r.spec.namespace,dryRun:o,deleteVolumes:l,clearFinalizers:c=!1,run:d}=i;return{name:r.name,
needs:e.filter(({spec:e})=>e.dependsOn.includes(r.name)).map(({name:e})=>e),layer:r,options:i,context:{...a,layer:r.name,namespace:s,ledger:t,dryRun:o,deleteVolumes:l,clearFinalizers:c,run:d}}
}),c=await(0,r.C)(o,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{const r=await n()
;if(void 0!==r)return a.logger.notice(`Layer ${e.name} is not touched: ${r}, which needs it, did not go`),{heldBy:r};const i=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:i,layer:s,run:o,dryRun:c}=a,d=await n.get({apiVersion:"v1",
kind:"Namespace",name:i},{signal:r});if(void 0===d)return t.info(`Namespace ${i} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,l.l4)(s),
namespace:i,run:o,signal:r};return(0,l.kK)(m,a,async t=>{const s=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:i,name:m.name
},{signal:r}),s})}((i=e.operator?.chart,w[i?.replace(/\/+$/,"").split("/").at(-1)??""]),n),r=void 0!==e.operator&&await removeOperator(e.operator,a,n);var i;return{claims:t,operatorGone:r}}(e,{
...e.context,signal:i.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{S(t)}},e=>"claims"in e),d=o.flatMap(e=>{const a=c.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),m=[...c.values()].flatMap(e=>"failure"in e?[e.failure]:[]);m.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:r,context:i}=n,here=({context:e})=>e.namespace===i.namespace,s=e.filter(here),o=[],{operator:l}=t.spec;return r&&void 0!==l&&o.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:r}=await(0,k.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await(0,k.iq)(n,a):(0,k.De)(n,r,a))}(l,e)),
s.length===a.filter(here).length?s[0]===n&&o.push(e=>removeLayerNamespace(s,e)):listKeptClaims(n.claims,i),o.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...i,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{S(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(d,o)),a.signal.throwIfAborted();const[p]=m;if(void 0===p)return t.result
;const{code:u,reference:f,message:v,remedy:g=""}=p,h={...t.result};throw new i.kN(u,f,v,{remedy:g,details:h,cause:p})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof i.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var O=n(12317)
;async function takeDown(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof O.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},26024:(e,a,n)=>{n.d(a,{Gv:()=>ensureNamespace,IR:()=>isOurNamespace,YX:()=>createNamespace})
;var t=n(98008),r=n(80397);const i="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:r}){const i={apiVersion:"v1",kind:"Namespace",name:e},s=await a.get(i,{signal:r})
;return(void 0===s||void 0!==s.metadata.deletionTimestamp)&&(void 0!==s&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([s],{client:a,signal:r}),r.throwIfAborted()),
createNamespace(e,{},{client:a,logger:n,signal:r}))}async function createNamespace(e,{labels:a,annotations:n},{client:t,logger:s,signal:o}){try{return await t.create({apiVersion:"v1",kind:"Namespace",
metadata:{name:e,labels:{...a,"app.kubernetes.io/managed-by":"lamina"},annotations:{...n,[i]:"lamina"}}},{signal:o}),s.info(`Namespace ${e} created`),!0}catch(e){
if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[i]},61905:(e,a,n)=>{n.d(a,{AN:()=>h,zc:()=>applyCrds,
jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(68011),r=n(22375),i=n(92194),s=n(80397),o=n(78346),l=n(17810),c=n(67936),d=n(50780),m=n(63036);const p={
"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},u={apiVersion:"apps/v1",kind:"Deployment"}
;async function findForeignOperator(e,{kubernetes:a,signal:n},{own:t=!1}={}){const r=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",i=await a.list(u,{
labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),s=p[r],o=void 0===s?[]:(await a.list(u,{labelSelector:s,signal:n})).items;for(const a of[...i.items,...o]){
if(void 0!==a.metadata.deletionTimestamp||!t&&isOwn(a,e))continue;const n=versionFromChart(a,r)??(o.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const i=(0,
m.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],l=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,m.P5)(i):`Helm release ${l}/${s}`,version:n,
reference:i}}}function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var f=n(26024),v=n(87087),g=n(30326)
;const h="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:o,signal:l,layer:c}=n,m=await(0,i.iJ)(o,e.namespace,e.release,{
signal:l}).catch(e=>{if(e instanceof s.h&&403===e.status)return"hidden";throw e});if("hidden"===m)return async function(e,{set:a},n){const t=await findForeignOperator(e,n,{own:!0
}),{namespace:r,release:i,chart:s,version:o}=e,l={layer:n.layer,release:i,namespace:r,chart:s,action:"none"},c=(0,g.b$)(e.values,a);if(void 0===t)throw new d.kN("OPERATOR_HIDDEN",{apiVersion:"v1",
kind:"Namespace",name:r},`The operator of this layer (${s} ${o}) is not running, and this user may not install it: Helm's releases in namespace ${r} may not be read`,{
remedy:"Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user."});return tellForeign(e,t,n),{operator:e,release:void 0,
foreign:t,values:c,change:{...l,toVersion:t.version}}}(e,a,n);const p=(0,g.b$)(e.values,a.set),u={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===m?{}:{
fromVersion:m.chartVersion}},f=void 0===m?await findForeignOperator(e,n):(0,r.s6)(m)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:m.chartVersion}
;if(void 0!==f)return tellForeign(e,f,n),{operator:e,release:m,foreign:f,values:p,change:{...u,action:"none",toVersion:f.version}};const v=(0,r.co)(m,{version:e.version,values:p})
;if(!0===a.guest&&"deployed"===m?.status&&"upgrade"===v){const a={by:`Helm release ${e.namespace}/${e.release}`,version:m.chartVersion};return function(e,{by:a,version:n},{logger:r}){
if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new d.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:m,foreign:a,values:p,change:{...u,action:"none",toVersion:a.version}}}
return{operator:e,release:m,foreign:f,values:p,change:{...u,action:v}}}function tellForeign(e,a,{logger:n}){const{by:r,version:i}=a;if(!t(i,`^${e.version}`,{includePrerelease:!0
}))throw new d.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace},`The operator is installed by ${r} in version ${i}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:i,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${i}); Lamina neither upgrades nor removes it`)}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:i,signal:s,layer:o,planOnly:d}=n,m=(0,l.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),p=await t.pull(m),u=(await(0,c.FX)(p)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[h]:operatorLabel(e)}}})),f=await(0,v.c0)(u,{layer:o,
client:r,logger:i,signal:s,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of f)(0,c.$5)(e,a);return{chartDirectory:p,crds:f}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:i}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:i,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:i,kubernetes:s,clock:o,logger:c,signal:d}=t,{operator:m,values:p}=e,{namespace:u,release:v}=m;await(0,f.Gv)(u,{client:s,logger:c,signal:d}),
c.info(`Helm release ${u}/${v}: ${e.change.action} ${m.chart} ${m.version}`);const g=(0,l.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...g,chartDirectory:a,release:v,namespace:u,values:p},{helm:i,kubernetes:s,clock:o,logger:c,signal:d})}},34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,
m:()=>renderLayer});var t=n(12317),r=n(19117),i=n(7418),s=n(63036);const o={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var l=n(6540),c=n(55281)
;async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const i=(0,r.kp)(a,n)
;throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===i?"":`; did you mean "${i}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0!==a&&Object.hasOwn(n,a)?n[a]:void 0)??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...a.patches??[]],m=await(0,l.J)({roots:n,namespace:a.namespace,patches:d},a),p=`layer ${e.name}, rendered`,u=(0,c.Y)(m,p);return function(e,a){for(const n of e){
const e=o[`${(0,s.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,i.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,s.P5)((0,
s.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(u,p),u}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},71838:(e,a,n)=>{
n.d(a,{a:()=>openLedger});var t=n(63036);function openLedger(e,a){const n=a.some(e=>e.dryRun),r=new Set(a.flatMap(({onProgress:e})=>e??[])),i=new Map,s=new Map;return{removed:a=>{if(!i.has((0,
t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),i.set((0,t.TN)(a),a);for(const e of r)e(a)}},left:(e,a)=>{s.set((0,t.TN)(e),{...e,reason:a})},get result(){return{
removed:[...i.values()],leftBehind:[...s.values()]}}}}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace})
;var t=n(98008),r=n(80397),i=n(63036),s=n(31891),o=n(67936),l=n(50780),c=n(26024),d=n(9988);const m=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{
apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"
},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],p={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===d.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;const unseen=({apiVersion:e,kind:a},n)=>({apiVersion:e,kind:a,metadata:{name:"(may not be listed)",namespace:n}});async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const l=await n.get({
apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===l)return{namespace:l,ours:!1,inhabitants:[]};const d=(0,c.IR)(l),u=new Set(a.map(e=>(0,i.TN)((0,
i.Po)(e)))),f=d?await async function(e,a,n){const{items:t}=await a.list(p,n),i=t.filter(e=>"Namespaced"===e.spec.scope).map(o.I);return(await(0,s.X)([...m,...i],8,async t=>{try{return(await a.list(t,{
...n,namespace:e})).items}catch(a){if(a instanceof r.h&&404===a.status)return[];if(a instanceof r.h&&403===a.status)return[unseen(t,e)];throw a}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:l,ours:d,
inhabitants:f.filter(e=>!u.has((0,i.TN)((0,i.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,i.P5)((0,
i.Po)(e))),r=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,i.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const r of["Pod","PersistentVolumeClaim"]){const{items:i}=await a.list({apiVersion:"v1",kind:r},{namespace:e,signal:n});await(0,t.U)(i,a,{
signal:n}),await(0,t.L)(i,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:r,signal:s,dryRun:o}=a,c=(0,i.Po)(e);if(o)return void r.removed(c);await(0,t.U)([e],n,{signal:s});const{remaining:d}=await(0,t.L)([e],{client:n,signal:s}),[m]=d
;if(void 0===m)return void r.removed(c);const p=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
i.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw r.left(c,p),new l.kN("TEARDOWN_STUCK",c,`${(0,i.P5)(c)} does not go away: ${p}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...r.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),r=n(63036),i=n(50780),s=n(29659),o=n(80397);const l={apiVersion:"apps/v1",kind:"Deployment"},c=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...l,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,s.i)((0,r.F8)(e));if(void 0!==t)try{const e=(await a.list(l,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof o.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:i,signal:s,dryRun:o}=a;if(0===e.length)return;if(o){for(const a of e)i.removed((0,r.Po)(a));return}await(0,t.U)(e,n,{signal:s})
;const onGone=e=>i.removed((0,r.Po)(e));let l=e;const m=new AbortController,p=a.clock.sleep(d,AbortSignal.any([s,m.signal])).then(()=>m.abort(),()=>{});if(({remaining:l}=await(0,t.L)(l,{client:n,
signal:AbortSignal.any([s,m.signal]),onGone})),m.abort(),await p,0!==l.length){if(!s.aborted){const e=await Promise.all(l.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const r=c.find(e=>e.finalizer===t);if(void 0===r)continue;const i=void 0===r.deployment?await operatorState(e,a,n):await deploymentState(r.deployment(e),a,n);if(void 0!==i)return{finalizer:t,
why:`${r.controller} would remove it, but ${i}`}}}(e,n,s))),r=l.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of r){
if(!a.clearFinalizers)throw stuck(l,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:l}=await(0,t.L)(l,{client:n,signal:s,onGone}))}if(l.length>0)throw stuck(l,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:i,signal:s}){i.warning(`${(0,r.P5)((0,r.Po)(e))}: removing the finalizer ${a}; ${n}`);const o=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,r.Po)(e),{metadata:{finalizers:o}},{signal:s})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,r.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const s=(0,r.Po)(t);return new i.kN("TEARDOWN_STUCK",s,`${(0,
r.P5)(s)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,
R:()=>renderTeardown});var t=n(63036),r=n(89037),i=n(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,i.sN)(e))}function renderTeardownMarkdown(e){return(0,r.Cc)(render(e,r.aY,r.FV))}
function render({removed:e,leftBehind:a},n,r){const i=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return i.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),
a.length>0&&(i.push("",`Left behind ${a.length}:`,""),i.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${r(e.reason)}`))),`${i.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317)
;async function runGraph(e,a,n){!function(e){const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,r)=>{if(!n.has(e.name)){if(r.includes(e.name)){const a=[...r.slice(r.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const i=a.get(n)
;if(void 0===i)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(i,[...r,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const r=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>r.get(e)??[]));return e.find((e,t)=>{const r=a[t];return"fulfilled"!==r?.status||!n(r.value)})}
;for(const n of e)r.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const i=await Promise.allSettled(r.values());for(const e of i)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...r].map(async([e,a])=>[e,await a])))}}};
