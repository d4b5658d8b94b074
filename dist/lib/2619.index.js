export const id=2619;export const ids=[2619];export const modules={80727:(e,a,n)=>{n.d(a,{k:()=>ask,v:()=>confirmRemoval});var t=n(26848),r=n(12317);async function ask(e){const a=(0,
t.createInterface)({input:process.stdin,output:process.stderr});try{return(await a.question(`${e} `)).trim()}finally{a.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new r.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},58222:(e,a,n)=>{n.r(a),n.d(a,{
down:()=>down});var t=n(40682),r=n(18896),s=n(50780),o=n(71838),i=n(46960),c=n(42055),l=n(23509),d=n(9988),u=n(48344),p=n(98008),m=n(84593),f=n(80397),v=n(63036);const h="lamina.dev/kept-from",g={
apiVersion:"v1",kind:"PersistentVolume"},y={apiVersion:"v1",kind:"PersistentVolumeClaim"},w={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"}
;const volumeOf=e=>{const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:r,dryRun:s}=a,o=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!s)for(const e of o)await setReclaimPolicy(e,"Delete",a);if(await(0,u.$)(e,a),s){
for(const e of o)t.removed((0,v.Po)(e));return}const{remaining:i}=await(0,p.Ly)(o,{client:n,signal:r,onGone:e=>t.removed((0,v.Po)(e))});for(const e of i)t.left((0,
v.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
v.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${h}=${n}.${t}`;return(await e.list(g,{labelSelector:r,signal:a}).then(e=>e.items,e=>{
if(e instanceof f.h&&403===e.status)return[];throw e})).filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
v.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:s}){
const o="Retain"===a?`${r}.${s}`:null,i={metadata:{labels:{[h]:o}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,v.Po)(e),i,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,l.xS)(a),r=[...n.values()],s=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
i.pV)(s,i.BX))await(0,u.$)(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},s){if(void 0===e||r||0===s.size)return
;const o=`${e} in (${[...s].join(",")})`,{items:i}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
p.Uw)(i.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,p.Ly)(i,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(r,e));const o=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const s=[`${m.vr}=${(0,l.yd)(r,t).id}`,...void 0===e?[]:[e]],o=await Promise.all(s.map(e=>a.list(y,{namespace:t,labelSelector:e,signal:n})));return[...new Map(o.flatMap(({items:e})=>e).map(e=>[(0,
v.TN)((0,v.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(o,a);const{kubernetes:c,dryRun:f,signal:h}=a;return f||await c.delete((0,d.bn)(a),{signal:h}),void 0!==t&&await(0,
u.$)([t],a),a.deleteVolumes?[]:o}var k=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),r=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,l.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:s,ours:o,inhabitants:i}=await(0,k.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...r.flat()],a),c=void 0!==s&&o&&0===i.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(c?e:[],a);if(void 0!==s)if(c)await(0,k.iq)(s,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
k.De)(s,i,a)}}var b=n(15095),$=n(92194),P=n(31891),N=n(67936),S=n(61905);const V={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({
apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){const{kubernetes:t,ledger:r,signal:s}=n,o=releaseReference(e),i=await t.get({apiVersion:"v1",
kind:"Namespace",name:e.namespace},{signal:s}),l=i&&await(0,$.iJ)(t,e.namespace,e.release,{signal:s}).catch(e=>{if(e instanceof f.h&&403===e.status)return"hidden";throw e})
;if("hidden"===l)return r.left(o,"this user may not see releases there, so others look after it"),!1;if(void 0!==l&&void 0===l.labels[b.P1])return r.left(o,"Lamina did not install it"),!1
;const d=(await t.list(V,{labelSelector:`${S.AN}=${(0,S.vh)(e)}`,signal:s})).items;return a.deleteOperators?function(e,a,n,t){const r=void 0!==a&&void 0===a.metadata.deletionTimestamp
;if(n.dryRun||!r)return t(n);const s={...(0,c.sk)(e),run:n.run,signal:n.signal};return(0,c.kK)(s,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:n.signal}),a})}(e,i,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){
const s=await(0,P.X)(e,8,async e=>{try{return(await a.list((0,N.I)(e),{signal:n})).items}catch(e){if(e instanceof f.h&&404===e.status)return[];throw e}}),o=s.flat();if(!t)return o
;const i=new Set(r.result.removed.map(v.P5));return o.filter(e=>!i.has((0,v.P5)((0,v.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,
v.P5)((0,v.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:"";return void 0!==l&&r.left(o,`still needed by ${e.join(", ")}${a}`),!1}
if(void 0!==l&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace,{signal:n.signal}),r.removed(o)),a.deleteCrds)await(0,u.$)(d,n);else for(const e of d)r.left((0,
v.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==l&&r.left(o,"operators are kept when asked so (delete-operators)"),!1)}var R=n(71510),O=n(26024),T=n(70522),j=n(55281)
;const M={layer:"lamina-teardown-layer",volumes:"lamina-remove-volumes",operators:"lamina-remove-operators",namespaces:"lamina-remove-namespaces"}
;async function needsOf({layer:e,options:a,context:n}){const{kubernetes:t,signal:r,namespace:s,deleteVolumes:o}=n,i=await t.get({apiVersion:"v1",kind:"Namespace",name:s},{signal:r
}),{operator:c}=e.spec,d=void 0!==c&&a.deleteOperators?await async function({namespace:e,release:a},{kubernetes:n,signal:t}){const r=await(0,$.iJ)(n,e,a,{signal:t}).catch(e=>{
if(!(e instanceof f.h&&403===e.status))throw e});if(void 0===r)return[];const s=(0,j.Y)(r.manifest,`Helm release ${a}`),o=s.map(async a=>{const r=await n.resourceFor(a,{signal:t})
;if(void 0===r)return[];const s={group:(0,v.F8)(a.apiVersion),resource:r.resource,name:a.metadata.name,...r.namespaced?{namespace:a.metadata.namespace??e}:{}};return(0,
R.eN)(["get","delete"],s,M.operators)}),i={group:"apiextensions.k8s.io",resource:"customresourcedefinitions"};return[...(0,R.eN)(["get","list","update","delete"],{group:"",resource:"secrets",
namespace:e},M.operators),...(await Promise.all(o)).flat(),...(0,R.eN)(["list"],i,M.operators)]}(c,n):[];if(void 0===i)return d;const{members:u,parent:p}=await(0,
l.xS)(n),m=[...u.values(),...void 0===p?[]:[p]],h={group:"coordination.k8s.io",resource:"leases",namespace:s};return[...(0,R.eN)(["get","create","update","delete"],h,M.layer),...await(0,
T.a_)(m,s,["list","watch","delete"],M.layer,{client:t,signal:r}),...o?[...(0,R.eN)(["get","list","watch","patch"],{group:"",resource:"persistentvolumes"},M.volumes),...(0,R.eN)(["list","delete"],{
group:"",resource:"persistentvolumeclaims",namespace:s},M.layer)]:[],...(0,O.IR)(i)?namespaceNeeds(s):[],...d]}const namespaceNeeds=e=>(0,R.eN)(["delete"],{group:"",resource:"namespaces",name:e
},M.namespaces);var __addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},E=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function teardownStack(e,a,n){const t=(0,o.a)(a.logger,e.map(n)),i=e.map(r=>{const s=n(r),{namespace:o=r.spec.namespace,dryRun:i,deleteVolumes:c,clearFinalizers:l=!1,run:d}=s;return{
name:r.name,needs:e.filter(({spec:e})=>e.dependsOn.includes(r.name)).map(({name:e})=>e),layer:r,options:s,context:{...a,layer:r.name,namespace:o,ledger:t,dryRun:i,deleteVolumes:c,clearFinalizers:l,
run:d}}}),l=i.filter(({options:e})=>!e.dryRun);if(l.length>0){const{kubernetes:e,signal:n}=a;await async function(e,a){const n=e.map(({layer:e})=>e.name).join(", ");await(0,
R.wo)(`the teardown of ${n}`,async()=>(await Promise.all(e.map(needsOf))).flat(),a)}(l,{client:e,signal:n})}const d=await(0,r.C)(i,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{
const r=await n();if(void 0!==r)return a.logger.notice(`Layer ${e.name} is not touched: ${r}, which needs it, did not go`),{heldBy:r};const s=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:s,layer:o,run:i,dryRun:l}=a,d=await n.get({apiVersion:"v1",
kind:"Namespace",name:s},{signal:r});if(void 0===d)return t.info(`Namespace ${s} does not exist`),[];if(l||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const u={name:(0,c.l4)(o),
namespace:s,run:i,signal:r};return(0,c.kK)(u,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:u.name
},{signal:r}),o})}((s=e.operator?.chart,w[s?.replace(/\/+$/,"").split("/").at(-1)??""]),n),r=void 0!==e.operator&&await removeOperator(e.operator,a,n);var s;return{claims:t,operatorGone:r}}(e,{
...e.context,signal:s.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{E(t)}},e=>"claims"in e),u=i.flatMap(e=>{const a=d.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),p=[...d.values()].flatMap(e=>"failure"in e?[e.failure]:[]);p.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:r,context:s}=n,here=({context:e})=>e.namespace===s.namespace,o=e.filter(here),i=[],{operator:c}=t.spec;return r&&void 0!==c&&i.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:r}=await(0,k.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await(0,k.iq)(n,a):(0,k.De)(n,r,a))}(c,e)),
o.length===a.filter(here).length?o[0]===n&&i.push(e=>removeLayerNamespace(o,e)):listKeptClaims(n.claims,s),i.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...s,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{E(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(u,i)),a.signal.throwIfAborted();const[m]=p;if(void 0===m)return t.result
;const{code:f,reference:v,message:h,remedy:g=""}=m,y={...t.result};throw new s.kN(f,v,h,{remedy:g,details:y,cause:m})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof s.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var C=n(12317)
;var x=n(90240),z=n(80727),D=n(61266),down_addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},F=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function down(e,a){const n={stack:[],error:void 0,hasError:!1};try{const t=down_addDisposableResource(n,await(0,D.fA)(e,a),!0),{collaborators:r}=t,s=t.layers.map(e=>e.name).join(", ")
;e.yes||await(0,z.v)(`Take ${s} down on ${r.kubernetes.server}?`);const{failure:o,...i}=await async function(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{
return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){if(!(e instanceof C.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}(t.layers,r,a=>{
const{namespace:n,timeout:r,run:s}=t.request(a);return{...void 0===n?{}:{namespace:n},...void 0===r?{}:{timeout:r},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:s}});return{json:i,text:()=>(0,x.R)(i),...void 0===o?{}:{failure:o}}}catch(e){n.error=e,n.hasError=!0}finally{const e=F(n)
;e&&await e}}},76060:(e,a,n)=>{n.d(a,{F:()=>findDenied});var t=n(31891),r=n(80397);const s="lamina.dev",o={verb:"*",group:"*",resource:"*"},i=8,c="/apis/authorization.k8s.io/v1"
;async function findDenied(e,a){const n=await askRules(s,a);if(void 0===n||isGranted(o,n.list))return[];if(n.incomplete&&!1!==await askAccess(o,a))return[]
;const r=(await e()).filter(e=>!isGranted(e,n.list)),c=new Map,l=[...new Set(r.flatMap(({namespace:e})=>e??[]))],d=new Map(await(0,t.X)(l,i,async e=>[e,await askRules(e,a)])),u=await(0,
t.X)(r,i,async e=>{const t=d.get(e.namespace??"")??n;return!!isGranted(e,t.list)||!!t.incomplete&&(e=>{const n=keyOf(e),t=c.get(n)??askAccess(e,a);return c.set(n,t),t})(e)})
;return r.filter((e,a)=>!1===u[a])}function isGranted({verb:e,group:a,resource:n,name:t},r){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return r.some(r=>has(r.verbs,e)&&has(r.apiGroups,a)&&has(r.resources,n)&&(0===(r.resourceNames??[]).length||void 0!==t&&!0===r.resourceNames?.includes(t)))}
const keyOf=({verb:e,group:a,resource:n,namespace:t="",name:r=""})=>[e,a,n,t,r].join(" ");async function askRules(e,{client:a,signal:n}){const t=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===t?.status)return;const{resourceRules:r=[],incomplete:s=!0}=t.status;return{list:r,incomplete:s}}
async function askAccess(e,{client:a,signal:n}){const[t="",r]=e.resource.split("/"),s={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:t,...void 0===r?{}:{subresource:r},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",s,a,n)
;return o?.status?.allowed}async function ask(e,a,n,t){try{return await n.request("POST",`${c}/${e}`,{body:a,signal:t})}catch(e){if(e instanceof r.h&&(403===e.status||404===e.status))return;throw e}}
},71510:(e,a,n)=>{n.d(a,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var t=n(12317),r=n(76060);const needs=(e,a,n)=>e.map(e=>({...a,verb:e,...void 0===n?{}:{role:n}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:n=[],resources:t=[],resourceNames:r=[]})=>e.flatMap(e=>n.flatMap(n=>t.flatMap(t=>(0===r.length?[void 0]:r).map(r=>({verb:e,group:n,resource:t,
...void 0===a?{}:{namespace:a},...void 0===r?{}:{name:r}}))))));async function requireAccess(e,a,n){const s=await(0,r.F)(a,n);if(0===s.length)return
;const o=s.flatMap(({unless:e=[]})=>e),i=new Set(0===o.length?[]:await(0,r.F)(()=>Promise.resolve(o),n)),c=s.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const l=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:n,role:t,name:r})=>`${""===e?a:`${a}.${e}`}${void 0===r?"":` "${r}"`} ${void 0===n?"in the cluster":`in namespace ${n}`}${void 0===t?"":` (ClusterRole ${t})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===l.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${l.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:a,resource:n,namespace:t,name:r,role:s})=>({verb:e,group:a,resource:n,namespace:t,name:r,role:s}))}})}},61905:(e,a,n)=>{n.d(a,{AN:()=>g,zc:()=>applyCrds,
jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(68011),r=n(22375),s=n(92194),o=n(80397),i=n(78346),c=n(17810),l=n(67936),d=n(50780),u=n(63036);const p={
"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},m={apiVersion:"apps/v1",kind:"Deployment"}
;async function findForeignOperator(e,{kubernetes:a,signal:n},{own:t=!1}={}){const r=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",s=await a.list(m,{
labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),o=p[r],i=void 0===o?[]:(await a.list(m,{labelSelector:o,signal:n})).items;for(const a of[...s.items,...i]){
if(void 0!==a.metadata.deletionTimestamp||!t&&isOwn(a,e))continue;const n=versionFromChart(a,r)??(i.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const s=(0,
u.Po)(a),o=a.metadata.annotations?.["meta.helm.sh/release-name"],c=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===o?(0,u.P5)(s):`Helm release ${c}/${o}`,version:n,
reference:s}}}function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var f=n(26024),v=n(87087),h=n(30326)
;const g="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:i,signal:c,layer:l}=n,u=await(0,s.iJ)(i,e.namespace,e.release,{
signal:c}).catch(e=>{if(e instanceof o.h&&403===e.status)return"hidden";throw e});if("hidden"===u)return async function(e,{set:a},n){const t=await findForeignOperator(e,n,{own:!0
}),{namespace:r,release:s,chart:o,version:i}=e,c={layer:n.layer,release:s,namespace:r,chart:o,action:"none"},l=(0,h.b$)(e.values,a);if(void 0===t)throw new d.kN("OPERATOR_HIDDEN",{apiVersion:"v1",
kind:"Namespace",name:r},`The operator of this layer (${o} ${i}) is not running, and this user may not install it: Helm's releases in namespace ${r} may not be read`,{
remedy:"Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user."});return tellForeign(e,t,n),{operator:e,release:void 0,
foreign:t,values:l,change:{...c,toVersion:t.version}}}(e,a,n);const p=(0,h.b$)(e.values,a.set),m={layer:l,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===u?{}:{
fromVersion:u.chartVersion}},f=void 0===u?await findForeignOperator(e,n):(0,r.s6)(u)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion}
;if(void 0!==f)return tellForeign(e,f,n),{operator:e,release:u,foreign:f,values:p,change:{...m,action:"none",toVersion:f.version}};const v=(0,r.co)(u,{version:e.version,values:p})
;if(!0===a.guest&&"deployed"===u?.status&&"upgrade"===v){const a={by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion};return function(e,{by:a,version:n},{logger:r}){
if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new d.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:u,foreign:a,values:p,change:{...m,action:"none",toVersion:a.version}}}
return{operator:e,release:u,foreign:f,values:p,change:{...m,action:v}}}function tellForeign(e,a,{logger:n}){const{by:r,version:s}=a;if(!t(s,`^${e.version}`,{includePrerelease:!0
}))throw new d.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:s,signal:o,layer:i,planOnly:d}=n,u=(0,c.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),p=await t.pull(u,{signal:o}),m=(await(0,l.FX)(p)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[g]:operatorLabel(e)}}})),f=await(0,v.c0)(m,{
layer:i,client:r,logger:s,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of f)(0,l.$5)(e,a);return{chartDirectory:p,crds:f}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,i.zE)(e,{client:n,clock:t,logger:r,signal:s,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:s,kubernetes:o,clock:i,logger:l,signal:d}=t,{operator:u,values:p}=e,{namespace:m,release:v}=u;await(0,f.Gv)(m,{client:o,logger:l,signal:d}),
l.info(`Helm release ${m}/${v}: ${e.change.action} ${u.chart} ${u.version}`);const h=(0,c.I)(u,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...h,chartDirectory:a,release:v,namespace:m,values:p},{helm:s,kubernetes:o,clock:i,logger:l,signal:d})}},70522:(e,a,n)=>{n.d(a,{$B:()=>isThere,
LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>o,a_:()=>kindNeeds,rj:()=>givenRights});var t=n(63036),r=n(78346),s=n(71510);const o={read:"lamina-read-layer",plan:"lamina-plan-layer",
deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"},i="rbac.authorization.k8s.io"
;async function checkPermissions(e,a,n,{mode:t="apply",layer:r="",more:i=()=>Promise.resolve([])}={}){const c=`the ${"apply"===t?"deployment":"plan"} of layer ${r}`;await(0,s.wo)(c,async()=>{
const r=await isThere(a,n);return"plan"!==t||r?[...r?[]:(0,s.eN)(["create"],{group:"",resource:"namespaces"},o.namespaces),...await layerNeeds(e,a,t,n),...await i()]:i()},n)}
async function layerNeeds(e,a,n,t){return[..."apply"===n?bookkeeping(a):[],...await needsOf(e,a,n,t),...givenRights(e,a,{tried:!0})]}async function isThere(e,{client:a,signal:n}){
return void 0!==await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:n})}const bookkeeping=e=>{const a={group:"coordination.k8s.io",resource:"leases",namespace:e},n={group:"",
resource:"configmaps",namespace:e};return[...(0,s.eN)(["get"],a,o.read),...(0,s.eN)(["list","watch","create","update"],a,o.deploy),...(0,s.eN)(["get"],n,o.read),...(0,
s.eN)(["create","patch"],n,o.plan)]};async function kindNeeds(e,a,n,r,{client:o,signal:i}){const c=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{
const c=await o.resourceFor(e,{signal:i});if(void 0===c)return[];const{resource:l,namespaced:d}=c,u={group:(0,t.F8)(e.apiVersion),resource:l,...d?{namespace:a}:{}};return(0,s.eN)(n,u,r)})
;return(await Promise.all(c)).flat()}async function needsOf(e,a,n,t){const s=e.filter(e=>(0,r.Ul)(e))
;return[...await kindNeeds(e,a,["get","list"],o.read,t),...await kindNeeds(e,a,["create","patch"],o.plan,t),..."plan"===n?[]:await kindNeeds(s,a,["delete"],o.deploy,t)]}
function givenRights(e,a,{role:n=o.give,tried:r=!1}={}){const c=e.filter(({apiVersion:e})=>(0,t.F8)(e)===i);return c.flatMap(({kind:e,metadata:t,rules:o=[],roleRef:l})=>{
const d=e.startsWith("Cluster")?void 0:t?.namespace??a,u=void 0===l?o:(({kind:e,name:a})=>c.find(n=>n.kind===e&&n.metadata?.name===a)?.rules)(l);if(void 0===u)return[];const p=l??{kind:e,
name:t?.name??""},m="ClusterRole"===p.kind,f={group:i,resource:m?"clusterroles":"roles",name:p.name,...m?{}:{namespace:d??a}},v=void 0===l?"escalate":"bind";return r&&"bind"===v?[{...f,verb:v,role:n
}]:[{...f,verb:v,role:n,unless:(0,s.Cn)(u,d)}]})}},34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(12317),r=n(19117),s=n(7418),o=n(63036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),l=n(55281);async function renderLayer(e,a){const n=function(e,a){
const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const s=(0,r.kp)(a,n);throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0!==a&&Object.hasOwn(n,a)?n[a]:void 0)??e
;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[];const d=[...e.spec.patches,...a.patches??[]],u=await(0,c.J)({roots:n,namespace:a.namespace,patches:d
},a),p=`layer ${e.name}, rendered`,m=(0,l.Y)(u,p);return function(e,a){for(const n of e){const e=i[`${(0,o.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,s.UK)(n,"spec",e)
;if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,o.P5)((0,o.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},71838:(e,a,n)=>{
n.d(a,{a:()=>openLedger});var t=n(63036);function openLedger(e,a){const n=a.some(e=>e.dryRun),r=new Set(a.flatMap(({onProgress:e})=>e??[])),s=new Map,o=new Map;return{removed:a=>{if(!s.has((0,
t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),s.set((0,t.TN)(a),a);for(const e of r)e(a)}},left:(e,a)=>{o.set((0,t.TN)(e),{...e,reason:a})},get result(){return{
removed:[...s.values()],leftBehind:[...o.values()]}}}}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace})
;var t=n(98008),r=n(80397),s=n(63036),o=n(31891),i=n(67936),c=n(50780),l=n(26024),d=n(9988);const u=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{
apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"
},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],p={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===d.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;const unseen=({apiVersion:e,kind:a},n)=>({apiVersion:e,kind:a,metadata:{name:"(may not be listed)",namespace:n}});async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const c=await n.get({
apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===c)return{namespace:c,ours:!1,inhabitants:[]};const d=(0,l.IR)(c),m=new Set(a.map(e=>(0,s.TN)((0,
s.Po)(e)))),f=d?await async function(e,a,n){const{items:t}=await a.list(p,n),s=t.filter(e=>"Namespaced"===e.spec.scope).map(i.I);return(await(0,o.X)([...u,...s],8,async t=>{try{return(await a.list(t,{
...n,namespace:e})).items}catch(a){if(a instanceof r.h&&404===a.status)return[];if(a instanceof r.h&&403===a.status)return[unseen(t,e)];throw a}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:c,ours:d,
inhabitants:f.filter(e=>!m.has((0,s.TN)((0,s.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,s.P5)((0,
s.Po)(e))),r=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,s.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const r of["Pod","PersistentVolumeClaim"]){const{items:s}=await a.list({apiVersion:"v1",kind:r},{namespace:e,signal:n});await(0,t.Uw)(s,a,{
signal:n}),await(0,t.Ly)(s,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:r,signal:o,dryRun:i}=a,l=(0,s.Po)(e);if(i)return void r.removed(l);await(0,t.Uw)([e],n,{signal:o});const{remaining:d}=await(0,t.Ly)([e],{client:n,signal:o}),[u]=d
;if(void 0===u)return void r.removed(l);const p=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
s.fS)(u,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw r.left(l,p),new c.kN("TEARDOWN_STUCK",l,`${(0,s.P5)(l)} does not go away: ${p}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...r.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),r=n(63036),s=n(50780),o=n(29659),i=n(80397);const c={apiVersion:"apps/v1",kind:"Deployment"},l=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...c,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,o.i)((0,r.F8)(e));if(void 0!==t)try{const e=(await a.list(c,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof i.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:s,signal:o,dryRun:i}=a;if(0===e.length)return;if(i){for(const a of e)s.removed((0,r.Po)(a));return}await(0,t.Uw)(e,n,{signal:o})
;const onGone=e=>s.removed((0,r.Po)(e));let c=e;const u=new AbortController,p=a.clock.sleep(d,AbortSignal.any([o,u.signal])).then(()=>u.abort(),()=>{});if(({remaining:c}=await(0,t.Ly)(c,{client:n,
signal:AbortSignal.any([o,u.signal]),onGone})),u.abort(),await p,0!==c.length){if(!o.aborted){const e=await Promise.all(c.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const r=l.find(e=>e.finalizer===t);if(void 0===r)continue;const s=void 0===r.deployment?await operatorState(e,a,n):await deploymentState(r.deployment(e),a,n);if(void 0!==s)return{finalizer:t,
why:`${r.controller} would remove it, but ${s}`}}}(e,n,o))),r=c.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of r){
if(!a.clearFinalizers)throw stuck(c,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:c}=await(0,t.Ly)(c,{client:n,signal:o,onGone}))}if(c.length>0)throw stuck(c,a,void 0)}}
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
