export const id=6636;export const ids=[6636];export const modules={52597:(e,a,n)=>{n.r(a),n.d(a,{down:()=>down})
;var t=n(40682),r=n(18896),s=n(50780),o=n(71838),i=n(46960),l=n(42055),c=n(23509),d=n(9988),m=n(48344),p=n(98008),u=n(84593),f=n(63036);const v="lamina.dev/kept-from",h={apiVersion:"v1",
kind:"PersistentVolume"},y={apiVersion:"v1",kind:"PersistentVolumeClaim"},g={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:r,dryRun:s}=a,o=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!s)for(const e of o)await setReclaimPolicy(e,"Delete",a);if(await(0,m.$)(e,a),s){
for(const e of o)t.removed((0,f.Po)(e));return}const{remaining:i}=await(0,p.L)(o,{client:n,signal:r,onGone:e=>t.removed((0,f.Po)(e))});for(const e of i)t.left((0,
f.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
f.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${v}=${n}.${t}`,{items:s}=await e.list(h,{labelSelector:r,signal:a})
;return s.filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
f.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:s}){
const o="Retain"===a?`${r}.${s}`:null,i={metadata:{labels:{[v]:o}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,f.Po)(e),i,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,c.xS)(a),r=[...n.values()],s=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
i.pV)(s,i.BX))await(0,m.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},s){if(void 0===e||r||0===s.size)return
;const o=`${e} in (${[...s].join(",")})`,{items:i}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
p.U)(i.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,p.L)(i,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(r,e));const o=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const s=[`${u.vr}=${(0,c.yd)(r,t).id}`,...void 0===e?[]:[e]],o=await Promise.all(s.map(e=>a.list(y,{namespace:t,labelSelector:e,signal:n})));return[...new Map(o.flatMap(({items:e})=>e).map(e=>[(0,
f.TN)((0,f.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(o,a);const{kubernetes:l,dryRun:v,signal:h}=a;return v||await l.delete((0,d.bn)(a),{signal:h}),void 0!==t&&await(0,
m.$)([t],a),a.deleteVolumes?[]:o}var w=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),r=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,c.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:s,ours:o,inhabitants:i}=await(0,w.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...r.flat()],a),l=void 0!==s&&o&&0===i.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(l?e:[],a);if(void 0!==s)if(l)await(0,w.iq)(s,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
w.De)(s,i,a)}}var k=n(99285),b=n(92194),$=n(80397),P=n(31891),S=n(67936),V=n(61905);const N={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){
const{kubernetes:t,ledger:r,signal:s}=n,o=releaseReference(e),i=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:s}),c=i&&await(0,b.iJ)(t,e.namespace,e.release,{signal:s})
;if(void 0!==c&&void 0===c.labels[k.P1])return r.left(o,"Lamina did not install it"),!1;const d=(await t.list(N,{labelSelector:`${V.AN}=${(0,V.vh)(e)}`,signal:s})).items
;return a.deleteOperators?function(e,a,n,t){const r=void 0!==a&&void 0===a.metadata.deletionTimestamp;if(n.dryRun||!r)return t(n);const s={...(0,l.sk)(e),run:n.run,signal:n.signal};return(0,
l.kK)(s,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:n.signal}),a})
}(e,i,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){const s=await(0,P.X)(e,8,async e=>{try{return(await a.list((0,S.I)(e),{signal:n})).items}catch(e){
if(e instanceof $.h&&404===e.status)return[];throw e}}),o=s.flat();if(!t)return o;const i=new Set(r.result.removed.map(f.P5));return o.filter(e=>!i.has((0,f.P5)((0,
f.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,f.P5)((0,f.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==c&&r.left(o,`still needed by ${e.join(", ")}${a}`),!1}if(void 0!==c&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),r.removed(o)),a.deleteCrds)await(0,
m.$)(d,n);else for(const e of d)r.left((0,f.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==c&&r.left(o,"operators are kept when asked so (delete-operators)"),!1)}
var __addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},R=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function teardownStack(e,a,n){const t=(0,o.a)(a.logger,e.map(n)),i=e.map(r=>{const s=n(r),{namespace:o=r.spec.namespace,dryRun:i,deleteVolumes:l,clearFinalizers:c=!1,run:d}=s;return{
name:r.name,needs:e.filter(({spec:e})=>e.dependsOn.includes(r.name)).map(({name:e})=>e),layer:r,options:s,context:{...a,layer:r.name,namespace:o,ledger:t,dryRun:i,deleteVolumes:l,clearFinalizers:c,
run:d}}}),c=await(0,r.C)(i,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{const r=await n()
;if(void 0!==r)return a.logger.notice(`Layer ${e.name} is not touched: ${r}, which needs it, did not go`),{heldBy:r};const s=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:s,layer:o,run:i,dryRun:c}=a,d=await n.get({apiVersion:"v1",
kind:"Namespace",name:s},{signal:r});if(void 0===d)return t.info(`Namespace ${s} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,l.l4)(o),
namespace:s,run:i,signal:r};return(0,l.kK)(m,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:m.name
},{signal:r}),o})}((s=e.operator?.chart,g[s?.replace(/\/+$/,"").split("/").at(-1)??""]),n),r=void 0!==e.operator&&await removeOperator(e.operator,a,n);var s;return{claims:t,operatorGone:r}}(e,{
...e.context,signal:s.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{R(t)}},e=>"claims"in e),d=i.flatMap(e=>{const a=c.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),m=[...c.values()].flatMap(e=>"failure"in e?[e.failure]:[]);m.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:r,context:s}=n,here=({context:e})=>e.namespace===s.namespace,o=e.filter(here),i=[],{operator:l}=t.spec;return r&&void 0!==l&&i.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:r}=await(0,w.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await(0,w.iq)(n,a):(0,w.De)(n,r,a))}(l,e)),
o.length===a.filter(here).length?o[0]===n&&i.push(e=>removeLayerNamespace(o,e)):listKeptClaims(n.claims,s),i.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...s,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{R(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(d,i)),a.signal.throwIfAborted();const[p]=m;if(void 0===p)return t.result
;const{code:u,reference:f,message:v,remedy:h=""}=p,y={...t.result};throw new s.kN(u,f,v,{remedy:h,details:y,cause:p})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof s.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var T=n(12317)
;var E=n(90240),O=n(73690),j=n(61266),down_addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},x=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function down(e,a){const n={stack:[],error:void 0,hasError:!1};try{const t=down_addDisposableResource(n,await(0,j.fA)(e,a),!0),{collaborators:r}=t,s=t.layers.map(e=>e.name).join(", ")
;if(!e.yes&&process.stdin.isTTY&&!await(0,O.l)(`Take ${s} down on ${r.kubernetes.server}?`))throw new T.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})
;const{failure:o,...i}=await async function(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof T.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}(t.layers,r,a=>{const{namespace:n,timeout:r,run:s}=t.request(a);return{...void 0===n?{}:{namespace:n},
...void 0===r?{}:{timeout:r},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:s}});return{json:i,text:()=>(0,
E.R)(i),...void 0===o?{}:{failure:o}}}catch(e){n.error=e,n.hasError=!0}finally{const e=x(n);e&&await e}}},73690:(e,a,n)=>{n.d(a,{l:()=>confirm});var t=n(26848);async function confirm(e){const a=(0,
t.createInterface)({input:process.stdin,output:process.stderr});try{return/^y(es)?$/i.test((await a.question(`${e} [yes/no] `)).trim())}finally{a.close()}}},26024:(e,a,n)=>{n.d(a,{
Gv:()=>ensureNamespace,IR:()=>isOurNamespace,YX:()=>createNamespace});var t=n(98008),r=n(80397);const s="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:r}){const s={
apiVersion:"v1",kind:"Namespace",name:e},o=await a.get(s,{signal:r})
;return(void 0===o||void 0!==o.metadata.deletionTimestamp)&&(void 0!==o&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([o],{client:a,signal:r}),r.throwIfAborted()),
createNamespace(e,{},{client:a,logger:n,signal:r}))}async function createNamespace(e,{labels:a,annotations:n},{client:t,logger:o,signal:i}){try{return await t.create({apiVersion:"v1",kind:"Namespace",
metadata:{name:e,labels:{...a,"app.kubernetes.io/managed-by":"lamina"},annotations:{...n,[s]:"lamina"}}},{signal:i}),o.info(`Namespace ${e} created`),!0}catch(e){
if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},61905:(e,a,n)=>{n.d(a,{AN:()=>h,zc:()=>applyCrds,
jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(68011),r=n(22375),s=n(92194),o=n(78346),i=n(17810),l=n(67936),c=n(50780),d=n(63036);const m={
"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},p={apiVersion:"apps/v1",kind:"Deployment"}
;function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){
const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var u=n(26024),f=n(87087),v=n(30326)
;const h="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:o,signal:i,layer:l}=n,u=await(0,s.iJ)(o,e.namespace,e.release,{
signal:i}),f=(0,v.b$)(e.values,a.set),h={layer:l,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===u?{}:{fromVersion:u.chartVersion}
},y=void 0===u?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(p,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),s=m[t],o=void 0===s?[]:(await a.list(p,{labelSelector:s,signal:n})).items;for(const a of[...r.items,...o]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(o.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],i=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,d.P5)(r):`Helm release ${i}/${s}`,version:n,
reference:r}}}(e,n):(0,r.s6)(u)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion};if(void 0!==y)return function(e,a,{logger:n}){const{by:r,version:s}=a
;if(!t(s,`^${e.version}`,{includePrerelease:!0}))throw new c.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}(e,y,n),{operator:e,release:u,foreign:y,values:f,change:{...h,action:"none",toVersion:y.version}}
;const g=(0,r.co)(u,{version:e.version,values:f});if(!0===a.guest&&"deployed"===u?.status&&"upgrade"===g){const a={by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion}
;return function(e,{by:a,version:n},{logger:r}){if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new c.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:u,foreign:a,values:f,change:{...h,action:"none",toVersion:a.version}}}
return{operator:e,release:u,foreign:y,values:f,change:{...h,action:g}}}async function planCrds({operator:e},a,n){const{helm:t,kubernetes:r,logger:s,signal:o,layer:c,planOnly:d}=n,m=(0,i.I)(e,{
...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{plainHttp:a.chartMirrorPlainHttp}}),p=await t.pull(m),u=(await(0,l.FX)(p)).map(a=>({...a,metadata:{
...a.metadata,labels:{...a.metadata.labels,[h]:operatorLabel(e)}}})),v=await(0,f.c0)(u,{layer:c,client:r,logger:s,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of v)(0,
l.$5)(e,a);return{chartDirectory:p,crds:v}}async function applyCrds(e,a){const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:s,
force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){const{helm:s,kubernetes:o,clock:l,logger:c,signal:d}=t,{operator:m,values:p}=e,{namespace:f,release:v}=m;await(0,u.Gv)(f,{
client:o,logger:c,signal:d}),c.info(`Helm release ${f}/${v}: ${e.change.action} ${m.chart} ${m.version}`);const h=(0,i.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},
...void 0===n.chartMirrorPlainHttp?{}:{plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...h,chartDirectory:a,release:v,namespace:f,values:p},{helm:s,kubernetes:o,clock:l,logger:c,signal:d})}},
34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(12317),r=n(19117),s=n(7418),o=n(63036);const i={"batch/Job":"ttlSecondsAfterFinished",
"sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var l=n(6540),c=n(55281);async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){
const s=(0,r.kp)(a,n);throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`
})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0!==a&&Object.hasOwn(n,a)?n[a]:void 0)??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...a.patches??[]],m=await(0,l.J)({roots:n,namespace:a.namespace,patches:d},a),p=`layer ${e.name}, rendered`,u=(0,c.Y)(m,p);return function(e,a){for(const n of e){
const e=i[`${(0,o.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,s.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,o.P5)((0,
o.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(u,p),u}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},71838:(e,a,n)=>{
n.d(a,{a:()=>openLedger});var t=n(63036);function openLedger(e,a){const n=a.some(e=>e.dryRun),r=new Set(a.flatMap(({onProgress:e})=>e??[])),s=new Map,o=new Map;return{removed:a=>{if(!s.has((0,
t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),s.set((0,t.TN)(a),a);for(const e of r)e(a)}},left:(e,a)=>{o.set((0,t.TN)(e),{...e,reason:a})},get result(){return{
removed:[...s.values()],leftBehind:[...o.values()]}}}}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace})
;var t=n(98008),r=n(80397),s=n(63036),o=n(31891),i=n(67936),l=n(50780),c=n(26024),d=n(9988);const m=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{
apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"
},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],p={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===d.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const l=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===l)return{namespace:l,ours:!1,inhabitants:[]}
;const d=(0,c.IR)(l),u=new Set(a.map(e=>(0,s.TN)((0,s.Po)(e)))),f=d?await async function(e,a,n){const{items:t}=await a.list(p,n),s=t.filter(e=>"Namespaced"===e.spec.scope).map(i.I);return(await(0,
o.X)([...m,...s],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof r.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:l,ours:d,
inhabitants:f.filter(e=>!u.has((0,s.TN)((0,s.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,s.P5)((0,
s.Po)(e))),r=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,s.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const r of["Pod","PersistentVolumeClaim"]){const{items:s}=await a.list({apiVersion:"v1",kind:r},{namespace:e,signal:n});await(0,t.U)(s,a,{
signal:n}),await(0,t.L)(s,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:r,signal:o,dryRun:i}=a,c=(0,s.Po)(e);if(i)return void r.removed(c);await(0,t.U)([e],n,{signal:o});const{remaining:d}=await(0,t.L)([e],{client:n,signal:o}),[m]=d
;if(void 0===m)return void r.removed(c);const p=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
s.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw r.left(c,p),new l.kN("TEARDOWN_STUCK",c,`${(0,s.P5)(c)} does not go away: ${p}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...r.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),r=n(63036),s=n(50780),o=n(29659),i=n(80397);const l={apiVersion:"apps/v1",kind:"Deployment"},c=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...l,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,o.i)((0,r.F8)(e));if(void 0!==t)try{const e=(await a.list(l,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof i.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:s,signal:o,dryRun:i}=a;if(0===e.length)return;if(i){for(const a of e)s.removed((0,r.Po)(a));return}await(0,t.U)(e,n,{signal:o})
;const onGone=e=>s.removed((0,r.Po)(e));let l=e;const m=new AbortController,p=a.clock.sleep(d,AbortSignal.any([o,m.signal])).then(()=>m.abort(),()=>{});if(({remaining:l}=await(0,t.L)(l,{client:n,
signal:AbortSignal.any([o,m.signal]),onGone})),m.abort(),await p,0!==l.length){if(!o.aborted){const e=await Promise.all(l.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const r=c.find(e=>e.finalizer===t);if(void 0===r)continue;const s=void 0===r.deployment?await operatorState(e,a,n):await deploymentState(r.deployment(e),a,n);if(void 0!==s)return{finalizer:t,
why:`${r.controller} would remove it, but ${s}`}}}(e,n,o))),r=l.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of r){
if(!a.clearFinalizers)throw stuck(l,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:l}=await(0,t.L)(l,{client:n,signal:o,onGone}))}if(l.length>0)throw stuck(l,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:s,signal:o}){s.warning(`${(0,r.P5)((0,r.Po)(e))}: removing the finalizer ${a}; ${n}`);const i=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,r.Po)(e),{metadata:{finalizers:i}},{signal:o})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,r.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const o=(0,r.Po)(t);return new s.kN("TEARDOWN_STUCK",o,`${(0,
r.P5)(o)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,
R:()=>renderTeardown});var t=n(63036),r=n(89037),s=n(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,s.sN)(e))}function renderTeardownMarkdown(e){return(0,r.Cc)(render(e,r.aY,r.FV))}
function render({removed:e,leftBehind:a},n,r){const s=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return s.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),
a.length>0&&(s.push("",`Left behind ${a.length}:`,""),s.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${r(e.reason)}`))),`${s.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317)
;async function runGraph(e,a,n){!function(e){const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,r)=>{if(!n.has(e.name)){if(r.includes(e.name)){const a=[...r.slice(r.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const s=a.get(n)
;if(void 0===s)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(s,[...r,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const r=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>r.get(e)??[]));return e.find((e,t)=>{const r=a[t];return"fulfilled"!==r?.status||!n(r.value)})}
;for(const n of e)r.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const s=await Promise.allSettled(r.values());for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...r].map(async([e,a])=>[e,await a])))}}};
