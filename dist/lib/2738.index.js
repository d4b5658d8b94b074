export const id=2738;export const ids=[2738];export const modules={72735:(e,a,n)=>{n.d(a,{a:()=>takeDown})
;var t=n(40682),s=n(18896),r=n(50780),i=n(71838),o=n(46960),l=n(42055),c=n(23509),m=n(9988),d=n(48344),u=n(98008),p=n(84593),f=n(80397),g=n(63036);const v="lamina.dev/kept-from",h={apiVersion:"v1",
kind:"PersistentVolume"},w={apiVersion:"v1",kind:"PersistentVolumeClaim"},y={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:s,dryRun:r}=a,i=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!r)for(const e of i)await setReclaimPolicy(e,"Delete",a);if(await(0,d.$)(e,a),r){
for(const e of i)t.removed((0,g.Po)(e));return}const{remaining:o}=await(0,u.Ly)(i,{client:n,signal:s,onGone:e=>t.removed((0,g.Po)(e))});for(const e of o)t.left((0,
g.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
g.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const s=`${v}=${n}.${t}`;return(await e.list(h,{labelSelector:s,signal:a}).then(e=>e.items,e=>{
if(e instanceof f.h&&403===e.status)return[];throw e})).filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
g.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:s,namespace:r}){
const i="Retain"===a?`${s}.${r}`:null,o={metadata:{labels:{[v]:i}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,g.Po)(e),o,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,c.xS)(a),s=[...n.values()],r=s.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
o.pV)(r,o.BX))await(0,d.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:s},r){if(void 0===e||s||0===r.size)return
;const i=`${e} in (${[...r].join(",")})`,{items:o}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:i,signal:n});await(0,
u.Uw)(o.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,u.Ly)(o,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(s,e));const i=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:s}){
const r=[`${p.vr}=${(0,c.yd)(s,t).id}`,...void 0===e?[]:[e]],i=await Promise.all(r.map(e=>a.list(w,{namespace:t,labelSelector:e,signal:n})));return[...new Map(i.flatMap(({items:e})=>e).map(e=>[(0,
g.TN)((0,g.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(i,a);const{kubernetes:l,dryRun:f,signal:v}=a;return f||await l.delete((0,m.bn)(a),{signal:v}),void 0!==t&&await(0,
d.$)([t],a),a.deleteVolumes?[]:i}var k=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),s=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,c.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:r,ours:i,inhabitants:o}=await(0,k.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...s.flat()],a),l=void 0!==r&&i&&0===o.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(l?e:[],a);if(void 0!==r)if(l)await(0,k.iq)(r,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
k.De)(r,o,a)}}var b=n(15095),$=n(92194),N=n(31891),P=n(67936),V=n(61905);const R={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({
apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){const{kubernetes:t,ledger:s,signal:r}=n,i=releaseReference(e),o=await t.get({apiVersion:"v1",
kind:"Namespace",name:e.namespace},{signal:r}),c=o&&await(0,$.iJ)(t,e.namespace,e.release,{signal:r}).catch(e=>{if(e instanceof f.h&&403===e.status)return"hidden";throw e})
;if("hidden"===c)return s.left(i,"this user may not see releases there, so others look after it"),!1;if(void 0!==c&&void 0===c.labels[b.P1])return s.left(i,"Lamina did not install it"),!1
;const m=(await t.list(R,{labelSelector:`${V.AN}=${(0,V.vh)(e)}`,signal:r})).items;return a.deleteOperators?function(e,a,n,t){const s=void 0!==a&&void 0===a.metadata.deletionTimestamp
;if(n.dryRun||!s)return t(n);const r={...(0,l.sk)(e),run:n.run,signal:n.signal};return(0,l.kK)(r,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:r.namespace,name:r.name},{signal:n.signal}),a})}(e,o,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:s}){
const r=await(0,N.X)(e,8,async e=>{try{return(await a.list((0,P.I)(e),{signal:n})).items}catch(e){if(e instanceof f.h&&404===e.status)return[];throw e}}),i=r.flat();if(!t)return i
;const o=new Set(s.result.removed.map(g.P5));return i.filter(e=>!o.has((0,g.P5)((0,g.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(m,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,
g.P5)((0,g.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:"";return void 0!==c&&s.left(i,`still needed by ${e.join(", ")}${a}`),!1}
if(void 0!==c&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace,{signal:n.signal}),s.removed(i)),a.deleteCrds)await(0,d.$)(m,n);else for(const e of m)s.left((0,
g.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==c&&s.left(i,"operators are kept when asked so (delete-operators)"),!1)}var S=n(71510),T=n(26024),O=n(70522),C=n(55281)
;const M={layer:"lamina-teardown-layer",volumes:"lamina-remove-volumes",operators:"lamina-remove-operators",namespaces:"lamina-remove-namespaces"}
;async function needsOf({layer:e,options:a,context:n}){const{kubernetes:t,signal:s,namespace:r,deleteVolumes:i}=n,o=await t.get({apiVersion:"v1",kind:"Namespace",name:r},{signal:s
}),{operator:l}=e.spec,m=void 0!==l&&a.deleteOperators?await async function({namespace:e,release:a},{kubernetes:n,signal:t}){const s=await(0,$.iJ)(n,e,a,{signal:t}).catch(e=>{
if(!(e instanceof f.h&&403===e.status))throw e});if(void 0===s)return[];const r=(0,C.Y)(s.manifest,`Helm release ${a}`),i={client:n,signal:t},o={group:"apiextensions.k8s.io",
resource:"customresourcedefinitions"};return[...(0,S.eN)(["get","list","update","delete"],{group:"",resource:"secrets",namespace:e},M.operators),...await(0,
O.HY)(r,e,["get","delete"],()=>M.operators,i),...(0,S.eN)(["list"],o,M.operators)]}(l,n):[];if(void 0===o)return m;const{members:d,parent:u}=await(0,c.xS)(n),p=[...d.values(),...void 0===u?[]:[u]],g={
group:"coordination.k8s.io",resource:"leases",namespace:r};return[...(0,S.eN)(["get","create","update","delete"],g,M.layer),...await(0,O.a_)(p,r,["list","watch","delete"],M.layer,{client:t,signal:s
}),...i?[...(0,S.eN)(["get","list","watch","patch"],{group:"",resource:"persistentvolumes"},M.volumes),...(0,S.eN)(["list","delete"],{group:"",resource:"persistentvolumeclaims",namespace:r
},M.layer)]:[],...(0,T.IR)(o)?namespaceNeeds(r):[],...m]}const namespaceNeeds=e=>(0,S.eN)(["delete"],{group:"",resource:"namespaces",name:e},M.namespaces);var __addDisposableResource=function(e,a,n){
if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(s=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");s&&(t=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},j=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownStack(e,a,n){const t=(0,
i.a)(a.logger,e.map(n)),o=e.map(s=>{const r=n(s),{namespace:i=s.spec.namespace,dryRun:o,deleteVolumes:l,clearFinalizers:c=!1,run:m}=r;return{name:s.name,
needs:e.filter(({spec:e})=>e.dependsOn.includes(s.name)).map(({name:e})=>e),layer:s,options:r,context:{...a,layer:s.name,namespace:i,ledger:t,dryRun:o,deleteVolumes:l,clearFinalizers:c,run:m}}
}),c=o.filter(({options:e})=>!e.dryRun);if(c.length>0){const{kubernetes:e,signal:n}=a;await async function(e,a){const n=e.map(({layer:e})=>e.name).join(", ");await(0,
S.wo)(`the teardown of ${n}`,async()=>(await Promise.all(e.map(needsOf))).flat(),a)}(c,{client:e,signal:n})}const m=await(0,s.C)(o,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{
const s=await n();if(void 0!==s)return a.logger.notice(`Layer ${e.name} is not touched: ${s}, which needs it, did not go`),{heldBy:s};const r=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:s,namespace:r,layer:i,run:o,dryRun:c}=a,m=await n.get({apiVersion:"v1",
kind:"Namespace",name:r},{signal:s});if(void 0===m)return t.info(`Namespace ${r} does not exist`),[];if(c||void 0!==m.metadata.deletionTimestamp)return removeMembers(e,a);const d={name:(0,l.l4)(i),
namespace:r,run:o,signal:s};return(0,l.kK)(d,a,async t=>{const i=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:r,name:d.name
},{signal:s}),i})}((r=e.operator?.chart,y[r?.replace(/\/+$/,"").split("/").at(-1)??""]),n),s=void 0!==e.operator&&await removeOperator(e.operator,a,n);var r;return{claims:t,operatorGone:s}}(e,{
...e.context,signal:r.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{j(t)}},e=>"claims"in e),d=o.flatMap(e=>{const a=m.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),u=[...m.values()].flatMap(e=>"failure"in e?[e.failure]:[]);u.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:s,context:r}=n,here=({context:e})=>e.namespace===r.namespace,i=e.filter(here),o=[],{operator:l}=t.spec;return s&&void 0!==l&&o.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:s}=await(0,k.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===s.length||a.dryRun)?await(0,k.iq)(n,a):(0,k.De)(n,s,a))}(l,e)),
i.length===a.filter(here).length?i[0]===n&&o.push(e=>removeLayerNamespace(i,e)):listKeptClaims(n.claims,r),o.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...r,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{j(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(d,o)),a.signal.throwIfAborted();const[p]=u;if(void 0===p)return t.result
;const{code:f,reference:g,message:v,remedy:h=""}=p,w={...t.result};throw new r.kN(f,g,v,{remedy:h,details:w,cause:p})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof r.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var z=n(12317)
;async function takeDown(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof z.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},76060:(e,a,n)=>{n.d(a,{F:()=>findDenied});var t=n(31891),s=n(80397);const r="lamina.dev",i={verb:"*",
group:"*",resource:"*"},o=8,l="/apis/authorization.k8s.io/v1";async function findDenied(e,a){const n=await askRules(r,a);if(void 0===n||isGranted(i,n.list))return[]
;if(n.incomplete&&!1!==await askAccess(i,a))return[];const s=(await e()).filter(e=>!isGranted(e,n.list)),l=new Map,c=[...new Set(s.flatMap(({namespace:e})=>e??[]))],m=new Map(await(0,
t.X)(c,o,async e=>[e,await askRules(e,a)])),d=await(0,t.X)(s,o,async e=>{const t=m.get(e.namespace??"")??n;return!!isGranted(e,t.list)||!!t.incomplete&&(e=>{const n=keyOf(e),t=l.get(n)??askAccess(e,a)
;return l.set(n,t),t})(e)});return s.filter((e,a)=>!1===d[a])}function isGranted({verb:e,group:a,resource:n,name:t},s){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return s.some(s=>has(s.verbs,e)&&has(s.apiGroups,a)&&has(s.resources,n)&&(0===(s.resourceNames??[]).length||void 0!==t&&!0===s.resourceNames?.includes(t)))}
const keyOf=({verb:e,group:a,resource:n,namespace:t="",name:s=""})=>[e,a,n,t,s].join(" ");async function askRules(e,{client:a,signal:n}){const t=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===t?.status)return;const{resourceRules:s=[],incomplete:r=!0}=t.status;return{list:s,incomplete:r}}
async function askAccess(e,{client:a,signal:n}){const[t="",s]=e.resource.split("/"),r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:t,...void 0===s?{}:{subresource:s},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},i=await ask("selfsubjectaccessreviews",r,a,n)
;return i?.status?.allowed}async function ask(e,a,n,t){try{return await n.request("POST",`${l}/${e}`,{body:a,signal:t})}catch(e){if(e instanceof s.h&&(403===e.status||404===e.status))return;throw e}}
},71510:(e,a,n)=>{n.d(a,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var t=n(12317),s=n(76060);const needs=(e,a,n)=>e.map(e=>({...a,verb:e,...void 0===n?{}:{role:n}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:n=[],resources:t=[],resourceNames:s=[]})=>e.flatMap(e=>n.flatMap(n=>t.flatMap(t=>(0===s.length?[void 0]:s).map(s=>({verb:e,group:n,resource:t,
...void 0===a?{}:{namespace:a},...void 0===s?{}:{name:s}}))))));async function requireAccess(e,a,n){const r=await(0,s.F)(a,n);if(0===r.length)return
;const i=r.flatMap(({unless:e=[]})=>e),o=new Set(0===i.length?[]:await(0,s.F)(()=>Promise.resolve(i),n)),l=r.filter(({unless:e})=>void 0===e||e.some(e=>o.has(e)));if(0===l.length)return
;const c=[...new Set(l.flatMap(({role:e})=>e??[]))];throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:n,role:t,name:s})=>`${""===e?a:`${a}.${e}`}${void 0===s?"":` "${s}"`} ${void 0===n?"in the cluster":`in namespace ${n}`}${void 0===t?"":` (ClusterRole ${t})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(l)}`,{
remedy:0===c.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${c.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:l.map(({verb:e,group:a,resource:n,namespace:t,name:s,role:r})=>({verb:e,group:a,resource:n,namespace:t,name:s,role:r}))}})}},61905:(e,a,n)=>{n.d(a,{AN:()=>h,zc:()=>applyCrds,
jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(68011),s=n(22375),r=n(92194),i=n(80397),o=n(78346),l=n(17810),c=n(67936),m=n(50780),d=n(63036);const u={
"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},p={apiVersion:"apps/v1",kind:"Deployment"}
;async function findForeignOperator(e,{kubernetes:a,signal:n},{own:t=!1}={}){const s=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(p,{
labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),i=u[s],o=void 0===i?[]:(await a.list(p,{labelSelector:i,signal:n})).items;for(const a of[...r.items,...o]){
if(void 0!==a.metadata.deletionTimestamp||!t&&isOwn(a,e))continue;const n=versionFromChart(a,s)??(o.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),i=a.metadata.annotations?.["meta.helm.sh/release-name"],l=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===i?(0,d.P5)(r):`Helm release ${l}/${i}`,version:n,
reference:r}}}function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var f=n(26024),g=n(87087),v=n(30326)
;const h="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:o,signal:l,layer:c}=n,d=await(0,r.iJ)(o,e.namespace,e.release,{
signal:l}).catch(e=>{if(e instanceof i.h&&403===e.status)return"hidden";throw e});if("hidden"===d)return async function(e,{set:a},n){const t=await findForeignOperator(e,n,{own:!0
}),{namespace:s,release:r,chart:i,version:o}=e,l={layer:n.layer,release:r,namespace:s,chart:i,action:"none"},c=(0,v.b$)(e.values,a);if(void 0===t)throw new m.kN("OPERATOR_HIDDEN",{apiVersion:"v1",
kind:"Namespace",name:s},`The operator of this layer (${i} ${o}) is not running, and this user may not install it: Helm's releases in namespace ${s} may not be read`,{
remedy:"Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user."});return tellForeign(e,t,n),{operator:e,release:void 0,
foreign:t,values:c,change:{...l,toVersion:t.version}}}(e,a,n);const u=(0,v.b$)(e.values,a.set),p={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===d?{}:{
fromVersion:d.chartVersion}},f=void 0===d?await findForeignOperator(e,n):(0,s.s6)(d)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:d.chartVersion}
;if(void 0!==f)return tellForeign(e,f,n),{operator:e,release:d,foreign:f,values:u,change:{...p,action:"none",toVersion:f.version}};const g=(0,s.co)(d,{version:e.version,values:u})
;if(!0===a.guest&&"deployed"===d?.status&&"upgrade"===g){const a={by:`Helm release ${e.namespace}/${e.release}`,version:d.chartVersion};return function(e,{by:a,version:n},{logger:s}){
if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new m.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;s.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:d,foreign:a,values:u,change:{...p,action:"none",toVersion:a.version}}}
return{operator:e,release:d,foreign:f,values:u,change:{...p,action:g}}}function tellForeign(e,a,{logger:n}){const{by:s,version:r}=a;if(!t(r,`^${e.version}`,{includePrerelease:!0
}))throw new m.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace},`The operator is installed by ${s} in version ${r}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:r,needed:e.version}})
;n.notice(`Using the operator of ${s} (version ${r}); Lamina neither upgrades nor removes it`)}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:s,logger:r,signal:i,layer:o,planOnly:m}=n,d=(0,l.v)(e,a),u=await t.pull(d,{signal:i}),p=(await(0,c.FX)(u)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,
[h]:operatorLabel(e)}}})),f=await(0,g.c0)(p,{layer:o,client:s,logger:r,signal:i,planOnly:m,force:!0,members:new Map});for(const{live:e,desired:a}of f)(0,c.$5)(e,a);return{chartDirectory:u,crds:f}}
async function applyCrds(e,a){const{kubernetes:n,clock:t,logger:s,signal:r}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:s,signal:r,force:!0}),n.forgetDiscovery())}
async function installOperator(e,a,n,t){const{helm:r,kubernetes:i,clock:o,logger:c,signal:m}=t,{operator:d,values:u}=e,{namespace:p,release:g}=d;await(0,f.Gv)(p,{client:i,logger:c,signal:m}),
c.info(`Helm release ${p}/${g}: ${e.change.action} ${d.chart} ${d.version}`);const v=(0,l.v)(d,n);return(0,s.TH)({...v,chartDirectory:a,release:g,namespace:p,values:u},{helm:r,kubernetes:i,clock:o,
logger:c,signal:m})}},70522:(e,a,n)=>{n.d(a,{$B:()=>isThere,HY:()=>namedNeeds,LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>i,a_:()=>kindNeeds,rj:()=>givenRights})
;var t=n(63036),s=n(78346),r=n(71510);const i={read:"lamina-read-layer",plan:"lamina-plan-layer",deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"
},o="rbac.authorization.k8s.io";async function checkPermissions(e,a,n,{mode:t="apply",layer:s="",more:o=()=>Promise.resolve([])}={}){const l=`the ${"apply"===t?"deployment":"plan"} of layer ${s}`
;await(0,r.wo)(l,async()=>{const s=await isThere(a,n);return"plan"!==t||s?[...s?[]:(0,r.eN)(["create"],{group:"",resource:"namespaces"},i.namespaces),...await layerNeeds(e,a,t,n),...await o()]:o()},n)
}async function layerNeeds(e,a,n,t){return[..."apply"===n?bookkeeping(a):[],...await needsOf(e,a,n,t),...givenRights(e,a,{tried:!0})]}async function isThere(e,{client:a,signal:n}){
return void 0!==await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:n})}const bookkeeping=e=>{const a={group:"coordination.k8s.io",resource:"leases",namespace:e},n={group:"",
resource:"configmaps",namespace:e};return[...(0,r.eN)(["get"],a,i.read),...(0,r.eN)(["list","watch","create","update"],a,i.deploy),...(0,r.eN)(["get"],n,i.read),...(0,
r.eN)(["create","patch"],n,i.plan)]};async function kindNeeds(e,a,n,s,{client:i,signal:o}){const l=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{
const l=await i.resourceFor(e,{signal:o});if(void 0===l)return[];const{resource:c,namespaced:m}=l,d={group:(0,t.F8)(e.apiVersion),resource:c,...m?{namespace:a}:{}};return(0,r.eN)(n,d,s)})
;return(await Promise.all(l)).flat()}async function namedNeeds(e,a,n,s,{client:i,signal:o}){const l=e.map(async e=>{const l=await i.resourceFor(e,{signal:o});if(void 0===l)return[]
;const{resource:c,namespaced:m}=l,d={group:(0,t.F8)(e.apiVersion),resource:c,name:e.metadata.name,...m?{namespace:e.metadata.namespace??a}:{}};return(0,r.eN)(n,d,s(m))})
;return(await Promise.all(l)).flat()}async function needsOf(e,a,n,t){const r=e.filter(e=>(0,s.Ul)(e))
;return[...await kindNeeds(e,a,["get","list"],i.read,t),...await kindNeeds(e,a,["create","patch"],i.plan,t),..."plan"===n?[]:await kindNeeds(r,a,["delete"],i.deploy,t)]}
function givenRights(e,a,{role:n=i.give,tried:s=!1}={}){const l=e.filter(({apiVersion:e})=>(0,t.F8)(e)===o);return l.flatMap(({kind:e,metadata:t,rules:i=[],roleRef:c})=>{
const m=e.startsWith("Cluster")?void 0:t?.namespace??a,d=void 0===c?i:(({kind:e,name:a})=>l.find(n=>n.kind===e&&n.metadata?.name===a)?.rules)(c);if(void 0===d)return[];const u=c??{kind:e,
name:t?.name??""},p="ClusterRole"===u.kind,f={group:o,resource:p?"clusterroles":"roles",name:u.name,...p?{}:{namespace:m??a}},g=void 0===c?"escalate":"bind";return s&&"bind"===g?[{...f,verb:g,role:n
}]:[{...f,verb:g,role:n,unless:(0,r.Cn)(d,m)}]})}},71838:(e,a,n)=>{n.d(a,{a:()=>openLedger});var t=n(63036);function openLedger(e,a){
const n=a.some(e=>e.dryRun),s=new Set(a.flatMap(({onProgress:e})=>e??[])),r=new Map,i=new Map;return{removed:a=>{if(!r.has((0,t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),
r.set((0,t.TN)(a),a);for(const e of s)e(a)}},left:(e,a)=>{i.set((0,t.TN)(e),{...e,reason:a})},get result(){return{removed:[...r.values()],leftBehind:[...i.values()]}}}}},26352:(e,a,n)=>{n.d(a,{
De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace});var t=n(98008),s=n(80397),r=n(63036),i=n(31891),o=n(67936),l=n(50780),c=n(26024),m=n(9988)
;const d=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{
apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{
apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],u={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===m.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;const unseen=({apiVersion:e,kind:a},n)=>({apiVersion:e,kind:a,metadata:{name:"(may not be listed)",namespace:n}});async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const l=await n.get({
apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===l)return{namespace:l,ours:!1,inhabitants:[]};const m=(0,c.IR)(l),p=new Set(a.map(e=>(0,r.TN)((0,
r.Po)(e)))),f=m?await async function(e,a,n){const{items:t}=await a.list(u,n),r=t.filter(e=>"Namespaced"===e.spec.scope).map(o.I);return(await(0,i.X)([...d,...r],8,async t=>{try{return(await a.list(t,{
...n,namespace:e})).items}catch(a){if(a instanceof s.h&&404===a.status)return[];if(a instanceof s.h&&403===a.status)return[unseen(t,e)];throw a}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:l,ours:m,
inhabitants:f.filter(e=>!p.has((0,r.TN)((0,r.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,r.P5)((0,
r.Po)(e))),s=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,r.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${s}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const s of["Pod","PersistentVolumeClaim"]){const{items:r}=await a.list({apiVersion:"v1",kind:s},{namespace:e,signal:n});await(0,t.Uw)(r,a,{
signal:n}),await(0,t.Ly)(r,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:s,signal:i,dryRun:o}=a,c=(0,r.Po)(e);if(o)return void s.removed(c);await(0,t.Uw)([e],n,{signal:i});const{remaining:m}=await(0,t.Ly)([e],{client:n,signal:i}),[d]=m
;if(void 0===d)return void s.removed(c);const u=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
r.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw s.left(c,u),new l.kN("TEARDOWN_STUCK",c,`${(0,r.P5)(c)} does not go away: ${u}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...s.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),s=n(63036),r=n(50780),i=n(29659),o=n(80397);const l={apiVersion:"apps/v1",kind:"Deployment"},c=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...l,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,i.i)((0,s.F8)(e));if(void 0!==t)try{const e=(await a.list(l,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof o.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,m=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:r,signal:i,dryRun:o}=a;if(0===e.length)return;if(o){for(const a of e)r.removed((0,s.Po)(a));return}await(0,t.Uw)(e,n,{signal:i})
;const onGone=e=>r.removed((0,s.Po)(e));let l=e;const d=new AbortController,u=a.clock.sleep(m,AbortSignal.any([i,d.signal])).then(()=>d.abort(),()=>{});if(({remaining:l}=await(0,t.Ly)(l,{client:n,
signal:AbortSignal.any([i,d.signal]),onGone})),d.abort(),await u,0!==l.length){if(!i.aborted){const e=await Promise.all(l.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const s=c.find(e=>e.finalizer===t);if(void 0===s)continue;const r=void 0===s.deployment?await operatorState(e,a,n):await deploymentState(s.deployment(e),a,n);if(void 0!==r)return{finalizer:t,
why:`${s.controller} would remove it, but ${r}`}}}(e,n,i))),s=l.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of s){
if(!a.clearFinalizers)throw stuck(l,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:l}=await(0,t.Ly)(l,{client:n,signal:i,onGone}))}if(l.length>0)throw stuck(l,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:r,signal:i}){r.warning(`${(0,s.P5)((0,s.Po)(e))}: removing the finalizer ${a}; ${n}`);const o=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,s.Po)(e),{metadata:{finalizers:o}},{signal:i})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,s.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,s.Po)(t);return new r.kN("TEARDOWN_STUCK",i,`${(0,
s.P5)(i)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,
R:()=>renderTeardown});var t=n(63036),s=n(89037),r=n(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,r.sN)(e))}function renderTeardownMarkdown(e){return(0,s.Cc)(render(e,s.aY,s.FV))}
function render({removed:e,leftBehind:a},n,s){const r=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return r.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),
a.length>0&&(r.push("",`Left behind ${a.length}:`,""),r.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${s(e.reason)}`))),`${r.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317)
;async function runGraph(e,a,n){!function(e){const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,s)=>{if(!n.has(e.name)){if(s.includes(e.name)){const a=[...s.slice(s.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const r=a.get(n)
;if(void 0===r)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(r,[...s,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const s=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>s.get(e)??[]));return e.find((e,t)=>{const s=a[t];return"fulfilled"!==s?.status||!n(s.value)})}
;for(const n of e)s.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const r=await Promise.allSettled(s.values());for(const e of r)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...s].map(async([e,a])=>[e,await a])))}}};
