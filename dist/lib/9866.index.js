export const id=9866;export const ids=[9866];export const modules={71079:(e,a,n)=>{n.d(a,{a:()=>takeDown})
;var t=n(40682),s=n(18896),r=n(50780),i=n(46960),o=n(42055),c=n(26024),l=n(39865),u=n(19626),d=n(9988);async function underLastLock(e,a,n,t){
const{kubernetes:s,signal:r,run:i,dryRun:c}=n,l=void 0!==a&&void 0===a.metadata.deletionTimestamp;return c||!l?t(n):(0,o.kK)({...e,run:i,signal:r},n,async a=>{const i=await t({...n,signal:a}),o={
apiVersion:"coordination.k8s.io/v1",kind:"Lease",...e};return await s.delete(o,{signal:r}),i})}var m=n(48344),p=n(61712),f=n(84593),g=n(98008),v=n(80397),y=n(63036);const w="lamina.dev/kept-from",h={
apiVersion:"v1",kind:"PersistentVolume"},k={apiVersion:"v1",kind:"PersistentVolumeClaim"},b={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"
},childLabel=e=>e&&b[(0,p.Y1)(e)];const volumeOf=e=>{const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:s,dryRun:r}=a,i=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!r)for(const e of i)await setReclaimPolicy(e,"Delete",a);if(await(0,m.$)(e,a),r){
for(const e of i)t.removed((0,y.Po)(e));return}const{remaining:o}=await(0,g.Ly)(i,{client:n,signal:s,onGone:e=>t.removed((0,y.Po)(e))});for(const e of o)t.left((0,
y.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
y.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const s=`${w}=${n}.${t}`;return(await e.list(h,{labelSelector:s,signal:a}).then(e=>e.items,e=>{
if(e instanceof v.h&&403===e.status)return[];throw e})).filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
y.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:s,namespace:r}){
const i="Retain"===a?`${s}.${r}`:null,o={metadata:{labels:{[w]:i}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,y.Po)(e),o,{signal:t})}async function removeLayerObjects(e,a){
const{kubernetes:n,logger:t,signal:s,namespace:r,layer:p}=a,v=await(0,c.oZ)(r,{client:n,signal:s});if(void 0===v)return t.info(`Namespace ${r} does not exist`),[];return underLastLock({name:(0,
o.l4)(p),namespace:r},v,a,a=>async function(e,a){const{members:n,parent:t}=await(0,u.xS)(a),s=[...n.values()];for(const e of(0,i.pV)(s.filter(l.Ul),i.BX))await(0,m.y)(e,a)
;await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:s},r){if(void 0===e||s||0===r.size)return;const i=`${e} in (${[...r].join(",")})`,{items:o}=await a.list({apiVersion:"v1",kind:"Pod"
},{namespace:t,labelSelector:i,signal:n});await(0,g.Uw)(o.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,g.Ly)(o,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(s,e));const r=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:s}){
const r=[`${f.vr}=${(0,u.yd)(s,t).id}`,...void 0===e?[]:[e]],i=await Promise.all(r.map(e=>a.list(k,{namespace:t,labelSelector:e,signal:n})));return[...new Map(i.flatMap(({items:e})=>e).map(e=>[(0,
y.TN)((0,y.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(r,a);const{kubernetes:o,dryRun:c,signal:p}=a;c||await o.delete((0,d.bn)(a),{signal:p});void 0!==t&&await(0,m.$)([t],a)
;return a.deleteVolumes?[]:r}(e,a))}var $=n(26352);async function removeLayerNamespace(e,a){const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}
})),s=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,u.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:r,ours:i,inhabitants:o}=await(0,$.tL)(a.namespace,[...t.flatMap(({claims:e})=>e),...s.flat()],a),c=void 0!==r&&i&&0===o.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(c?e:[],a);if(void 0!==r)if(c)await(0,$.iq)(r,a);else{for(const{claims:e}of t)listKeptClaims(e,a);(0,
$.De)(r,o,a)}}var S=n(71838),N=n(14263),P=n(31891),R=n(33795),V=n(75734);const releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a})
;async function removeOperator(e,a,n){const{kubernetes:t,ledger:s,signal:r}=n,i=releaseReference(e),l=await(0,c.oZ)(e.namespace,{client:t,signal:r}),u=l&&await(0,V.x)(e,n)
;if("hidden"===u)return s.left(i,"this user may not see releases there, so others look after it"),!1;if(void 0!==u&&!(0,N.s6)(u))return s.left(i,"Lamina did not install it"),!1;const d=await(0,
R.jB)(e,n);return a.deleteOperators?underLastLock((0,o.sk)(e),l,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:s}){const r=await(0,P.X)(e,8,async e=>{try{
return(await a.list((0,R.I)(e),{signal:n})).items}catch(e){if(e instanceof v.h&&404===e.status)return[];throw e}}),i=r.flat();if(!t)return i;const o=new Set(s.result.removed.map(y.P5))
;return i.filter(e=>!o.has((0,y.P5)((0,y.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0)return void 0!==u&&s.left(i,`still needed by ${(0,S.K)(t)}`),!1
;if(void 0!==u&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace,{signal:n.signal}),s.removed(i)),a.deleteCrds)await(0,m.$)(d,n);else for(const e of d)s.left((0,
y.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==u&&s.left(i,"operators are kept when asked so (delete-operators)"),!1)}var j=n(71510),M=n(70522),z=n(55281);const T={
layer:"lamina-teardown-layer",volumes:"lamina-remove-volumes",operators:"lamina-remove-operators",namespaces:"lamina-remove-namespaces"};async function needsOf({layer:e,options:a,context:n}){
const{kubernetes:t,signal:s,namespace:r,deleteVolumes:i}=n,o=await(0,c.oZ)(r,{client:t,signal:s
}),{operator:l}=e.spec,d=void 0!==l&&a.deleteOperators?await async function({namespace:e,release:a},{kubernetes:n,signal:t}){const s=await(0,V.x)({namespace:e,release:a},{kubernetes:n,signal:t})
;if(void 0===s||"hidden"===s)return[];const r=(0,z.Y)(s.manifest,`Helm release ${a}`),i={client:n,signal:t},o={group:"apiextensions.k8s.io",resource:"customresourcedefinitions"};return[...(0,
j.eN)(["get","list","update","delete"],{group:"",resource:"secrets",namespace:e},T.operators),...await(0,M.HY)(r,e,["get","delete"],()=>T.operators,i),...(0,j.eN)(["list"],o,T.operators)]}(l,n):[]
;if(void 0===o)return d;const{members:m,parent:p}=await(0,u.xS)(n),f=[...m.values(),...void 0===p?[]:[p]],g={group:"coordination.k8s.io",resource:"leases",namespace:r};return[...(0,
j.eN)(["get","create","update","delete"],g,T.layer),...await(0,M.a_)(f,r,["get","list","watch","delete"],T.layer,{client:t,signal:s}),...i?[...(0,j.eN)(["get","list","watch","patch"],{group:"",
resource:"persistentvolumes"},T.volumes),...(0,j.eN)(["list","delete"],{group:"",resource:"persistentvolumeclaims",namespace:r},T.layer)]:[],...(0,c.IR)(o)?namespaceNeeds(r):[],...d]}
const namespaceNeeds=e=>(0,j.eN)(["delete"],{group:"",resource:"namespaces",name:e},T.namespaces);var __addDisposableResource=function(e,a,n){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(s=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");s&&(t=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},x=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownStack(e,a,n){const t=(0,
S.a)(a.logger,e.map(n)),i=e.map(s=>{const r=n(s),{namespace:i=s.spec.namespace,dryRun:o,deleteVolumes:c,clearFinalizers:l=!1,run:u}=r;return{name:s.name,
needs:e.filter(({spec:e})=>e.dependsOn.includes(s.name)).map(({name:e})=>e),layer:s,options:r,context:{...a,layer:s.name,namespace:i,ledger:t,dryRun:o,deleteVolumes:c,clearFinalizers:l,run:u}}
}),o=i.filter(({options:e})=>!e.dryRun);if(o.length>0){const{kubernetes:e,signal:n}=a;await async function(e,a){const n=e.map(({layer:e})=>e.name).join(", ");await(0,
j.wo)(`the teardown of ${n}`,async()=>(await Promise.all(e.map(needsOf))).flat(),a)}(o,{client:e,signal:n})}const c=await(0,s.C)(i,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{
const s=await n();if(void 0!==s)return a.logger.notice(`Layer ${e.name} is not touched: ${s}, which needs it, did not go`),{heldBy:s};const r=__addDisposableResource(t,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:a},n){const t=await removeLayerObjects(childLabel(e.operator),n),s=void 0!==e.operator&&await removeOperator(e.operator,a,n);return{claims:t,
operatorGone:s}}(e,{...e.context,signal:r.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{x(t)}},e=>"claims"in e),l=i.flatMap(e=>{const a=c.get(e.name)
;return void 0!==a&&"claims"in a?[{...e,...a}]:[]}),u=[...c.values()].flatMap(e=>"failure"in e?[e.failure]:[]);u.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:s,context:r}=n,here=({context:e})=>e.namespace===r.namespace,i=e.filter(here),o=[],{operator:c}=t.spec;return s&&void 0!==c&&o.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:s}=await(0,$.tL)(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===s.length||a.dryRun)?await(0,$.iq)(n,a):(0,$.De)(n,s,a))}(c,e)),
i.length===a.filter(here).length?i[0]===n&&o.push(e=>removeLayerNamespace(i,e)):listKeptClaims(n.claims,r),o.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...r,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{x(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(l,i)),a.signal.throwIfAborted();const[d]=u;if(void 0===d)return t.result
;const{code:m,reference:p,message:f,remedy:g=""}=d,v={...t.result};throw new r.kN(m,p,f,{remedy:g,details:v,cause:d})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof r.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var O=n(12317)
;async function takeDown(e,a,n){try{return await teardownStack(e,a,n)}catch(e){if(!(e instanceof O.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},76060:(e,a,n)=>{n.d(a,{
F:()=>findDenied});var t=n(31891),s=n(87557),r=n(80397);const i="lamina.dev",o={verb:"*",group:"*",resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,a){
const n=await askRules(i,a);if(void 0===n||isGranted(o,n.list))return[];if(n.incomplete&&!1!==await askAccess(o,a))return[]
;const r=(await e()).filter(e=>!isGranted(e,n.list)),c=new Map,l=[...new Set(r.flatMap(({namespace:e})=>e??[]))],u=new Map(await(0,t.X)(l,s.I,async e=>[e,await askRules(e,a)])),d=await(0,
t.X)(r,s.I,async e=>{const t=u.get(e.namespace??"")??n;return!!isGranted(e,t.list)||!!t.incomplete&&(e=>{const n=keyOf(e),t=c.get(n)??askAccess(e,a);return c.set(n,t),t})(e)})
;return r.filter((e,a)=>!1===d[a])}function isGranted({verb:e,group:a,resource:n,name:t},s){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return s.some(s=>has(s.verbs,e)&&has(s.apiGroups,a)&&has(s.resources,n)&&(0===(s.resourceNames??[]).length||void 0!==t&&!0===s.resourceNames?.includes(t)))}
const keyOf=({verb:e,group:a,resource:n,namespace:t="",name:s=""})=>[e,a,n,t,s].join(" ");async function askRules(e,{client:a,signal:n}){const t=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===t?.status)return;const{resourceRules:s=[],incomplete:r=!0}=t.status;return{list:s,incomplete:r}}
async function askAccess(e,{client:a,signal:n}){const[t="",s]=e.resource.split("/"),r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:t,...void 0===s?{}:{subresource:s},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},i=await ask("selfsubjectaccessreviews",r,a,n)
;return i?.status?.allowed}async function ask(e,a,n,t){try{return await n.request("POST",`${c}/${e}`,{body:a,signal:t})}catch(e){if(e instanceof r.h&&(403===e.status||404===e.status))return;throw e}}
},71510:(e,a,n)=>{n.d(a,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var t=n(12317),s=n(76060);const needs=(e,a,n)=>e.map(e=>({...a,verb:e,...void 0===n?{}:{role:n}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:n=[],resources:t=[],resourceNames:s=[]})=>e.flatMap(e=>n.flatMap(n=>t.flatMap(t=>(0===s.length?[void 0]:s).map(s=>({verb:e,group:n,resource:t,
...void 0===a?{}:{namespace:a},...void 0===s?{}:{name:s}}))))));async function requireAccess(e,a,n){const r=await(0,s.F)(a,n);if(0===r.length)return
;const i=r.flatMap(({unless:e=[]})=>e),o=new Set(0===i.length?[]:await(0,s.F)(()=>Promise.resolve(i),n)),c=r.filter(({unless:e})=>void 0===e||e.some(e=>o.has(e)));if(0===c.length)return
;const l=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:n,role:t,name:s})=>`${""===e?a:`${a}.${e}`}${void 0===s?"":` "${s}"`} ${void 0===n?"in the cluster":`in namespace ${n}`}${void 0===t?"":` (ClusterRole ${t})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===l.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${l.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:a,resource:n,namespace:t,name:s,role:r})=>({verb:e,group:a,resource:n,namespace:t,name:s,role:r}))}})}},75734:(e,a,n)=>{n.d(a,{x:()=>seeRelease})
;var t=n(92194),s=n(80397);async function seeRelease({namespace:e,release:a},{kubernetes:n,signal:r}){try{return await(0,t.iJ)(n,e,a,{signal:r})}catch(e){
if(e instanceof s.h&&403===e.status)return"hidden";throw e}}},70522:(e,a,n)=>{n.d(a,{$B:()=>isThere,HY:()=>namedNeeds,LK:()=>layerNeeds,RS:()=>checkPermissions,SW:()=>o,a_:()=>kindNeeds,
rj:()=>givenRights});var t=n(63036),s=n(71510),r=n(26024),i=n(39865);const o={read:"lamina-read-layer",plan:"lamina-plan-layer",deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",
namespaces:"lamina-make-namespaces"},c="rbac.authorization.k8s.io";async function checkPermissions(e,a,n,{mode:t="apply",layer:r="",more:i=()=>Promise.resolve([])}={}){
const c=`the ${"apply"===t?"deployment":"plan"} of layer ${r}`;await(0,s.wo)(c,async()=>{const r=await isThere(a,n);return"plan"!==t||r?[...r?[]:(0,s.eN)(["create"],{group:"",resource:"namespaces"
},o.namespaces),...await layerNeeds(e,a,t,n),...await i()]:i()},n)}async function layerNeeds(e,a,n,t){return[..."apply"===n?bookkeeping(a):[],...await needsOf(e,a,n,t),...givenRights(e,a,{tried:!0})]}
async function isThere(e,a){return void 0!==await(0,r.oZ)(e,a)}const bookkeeping=e=>{const a={group:"coordination.k8s.io",resource:"leases",namespace:e},n={group:"",resource:"configmaps",namespace:e}
;return[...(0,s.eN)(["get"],a,o.read),...(0,s.eN)(["list","watch","create","update"],a,o.deploy),...(0,s.eN)(["get"],n,o.read),...(0,s.eN)(["create","patch"],n,o.plan)]}
;async function kindNeeds(e,a,n,r,{client:i,signal:o}){const c=[...new Map(e.map(e=>[`${e.apiVersion}/${e.kind}`,e])).values()].map(async e=>{const c=await i.resourceFor(e,{signal:o})
;if(void 0===c)return[];const{resource:l,namespaced:u}=c,d={group:(0,t.F8)(e.apiVersion),resource:l,...u?{namespace:a}:{}};return(0,s.eN)(n,d,r)});return(await Promise.all(c)).flat()}
async function namedNeeds(e,a,n,r,{client:i,signal:o}){const c=e.map(async e=>{const c=await i.resourceFor(e,{signal:o});if(void 0===c)return[];const{resource:l,namespaced:u}=c,d={group:(0,
t.F8)(e.apiVersion),resource:l,name:e.metadata.name,...u?{namespace:e.metadata.namespace??a}:{}};return(0,s.eN)(n,d,r(u))});return(await Promise.all(c)).flat()}async function needsOf(e,a,n,t){
const s=e.filter(e=>(0,i.Ul)(e));return[...await kindNeeds(e,a,["get","list"],o.read,t),...await kindNeeds(e,a,["create","patch"],o.plan,t),..."plan"===n?[]:await kindNeeds(s,a,["delete"],o.deploy,t)]
}function givenRights(e,a,{role:n=o.give,tried:r=!1}={}){const i=e.filter(({apiVersion:e})=>(0,t.F8)(e)===c);return i.flatMap(({kind:e,metadata:t,rules:o=[],roleRef:l})=>{
const u=e.startsWith("Cluster")?void 0:t?.namespace??a,d=void 0===l?o:(({kind:e,name:a})=>i.find(n=>n.kind===e&&n.metadata?.name===a)?.rules)(l);if(void 0===d)return[];const m=l??{kind:e,
name:t?.name??""},p="ClusterRole"===m.kind,f={group:c,resource:p?"clusterroles":"roles",name:m.name,...p?{}:{namespace:u??a}},g=void 0===l?"escalate":"bind";return r&&"bind"===g?[{...f,verb:g,role:n
}]:[{...f,verb:g,role:n,unless:(0,s.Cn)(d,u)}]})}},71838:(e,a,n)=>{n.d(a,{K:()=>nameSome,a:()=>openLedger});var t=n(63036);function openLedger(e,a){
const n=a.some(e=>e.dryRun),s=new Set(a.flatMap(({onProgress:e})=>e??[])),r=new Map,i=new Map;return{removed:a=>{if(!r.has((0,t.TN)(a))){e.info(`${(0,t.P5)(a)} ${n?"would be removed":"removed"}`),
r.set((0,t.TN)(a),a);for(const e of s)e(a)}},left:(e,a)=>{i.set((0,t.TN)(e),{...e,reason:a})},get result(){return{removed:[...r.values()],leftBehind:[...i.values()]}}}}function nameSome(e){
const a=e.slice(0,5).map(e=>(0,t.P5)((0,t.Po)(e)));return a.join(", ")+(e.length>a.length?` and ${e.length-a.length} more`:"")}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,
iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace});var t=n(98008),s=n(80397),r=n(63036),i=n(31891),o=n(50780),c=n(26024),l=n(33795),u=n(9988),d=n(71838);const m=[{apiVersion:"v1",
kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"
},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",
kind:"Ingress"
}],isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===u.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;const unseen=({apiVersion:e,kind:a},n)=>({apiVersion:e,kind:a,metadata:{name:"(may not be listed)",namespace:n}});async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const o=await(0,c.oZ)(e,{
client:n,signal:t});if(void 0===o)return{namespace:o,ours:!1,inhabitants:[]};const u=(0,c.IR)(o),d=new Set(a.map(e=>(0,r.TN)((0,r.Po)(e)))),p=u?await async function(e,a,n){
const{items:t}=await a.list(l.mm,n),r=t.filter(e=>"Namespaced"===e.spec.scope).map(l.I);return(await(0,i.X)([...m,...r],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(a){
if(a instanceof s.h&&404===a.status)return[];if(a instanceof s.h&&403===a.status)return[unseen(t,e)];throw a}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:o,ours:u,
inhabitants:p.filter(e=>!d.has((0,r.TN)((0,r.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){n.left((0,r.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${(0,d.K)(a)}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const s of["Pod","PersistentVolumeClaim"]){const{items:r}=await a.list({apiVersion:"v1",kind:s},{namespace:e,signal:n});await(0,t.Uw)(r,a,{
signal:n}),await(0,t.Ly)(r,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:s,signal:i,dryRun:c}=a,l=(0,r.Po)(e);if(c)return void s.removed(l);await(0,t.Uw)([e],n,{signal:i});const{remaining:u}=await(0,t.Ly)([e],{client:n,signal:i}),[d]=u
;if(void 0===d)return void s.removed(l);const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
r.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw s.left(l,m),new o.kN("TEARDOWN_STUCK",l,`${(0,r.P5)(l)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...s.result}})}},48344:(e,a,n)=>{n.d(a,{y:()=>removeMembers,$:()=>removeObjects})
;var t=n(98008),s=n(63036),r=n(50780),i=n(27396),o=n(29659),c=n(80397);const l={apiVersion:"apps/v1",kind:"Deployment"},u=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...l,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,o.i)((0,s.F8)(e));if(void 0!==t)try{const e=(await a.list(l,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof c.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4,askAll=async(e,{kubernetes:a,signal:n})=>(await(0,
t.Uw)(e,a,{signal:n}),e),removeMembers=(e,a)=>removeObjects(e,a,(e,{kubernetes:a,logger:n,signal:t})=>(0,i.G)(e,{client:a,logger:n,signal:t}));async function removeObjects(e,a,n=askAll){
const{kubernetes:r,ledger:i,signal:o,dryRun:c}=a;if(0===e.length)return;if(c){for(const a of e)i.removed((0,s.Po)(a));return}let l=await n(e,a);const onGone=e=>i.removed((0,
s.Po)(e)),m=new AbortController,p=a.clock.sleep(d,AbortSignal.any([o,m.signal])).then(()=>m.abort(),()=>{});if(({remaining:l}=await(0,t.Ly)(l,{client:r,signal:AbortSignal.any([o,m.signal]),onGone})),
m.abort(),await p,0!==l.length){if(!o.aborted){const e=await Promise.all(l.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){const s=u.find(e=>e.finalizer===t)
;if(void 0===s)continue;const r=void 0===s.deployment?await operatorState(e,a,n):await deploymentState(s.deployment(e),a,n);if(void 0!==r)return{finalizer:t,
why:`${s.controller} would remove it, but ${r}`}}}(e,r,o))),n=l.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:t,why:s}of n){
if(!a.clearFinalizers)throw stuck(l,a,`${t}: ${s}`);await clearFinalizer(e,t,s,a)}({remaining:l}=await(0,t.Ly)(l,{client:r,signal:o,onGone}))}if(l.length>0)throw stuck(l,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:r,signal:i}){r.warning(`${(0,s.P5)((0,s.Po)(e))}: removing the finalizer ${a}; ${n}`);const o=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,s.Po)(e),{metadata:{finalizers:o}},{signal:i})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,s.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,s.Po)(t);return new r.kN("TEARDOWN_STUCK",i,`${(0,
s.P5)(i)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},9988:(e,a,n)=>{n.d(a,{M7:()=>readRevision,
bn:()=>revisionReference,bz:()=>d,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision})
;var t=n(77598),s=n(38522),r=n(80397),i=n(8575),o=n(63036),c=n(12317),l=n(52507),u=n(19626)
;const d="lamina.dev/revision",m="lamina.dev/digest",p="lamina.dev/ready-at",f="revision.json.gz",g=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",kind:"Secret",namespace:a,
name:`${(0,u.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(o.Po)}}const operatorOf=({namespace:e,release:a,chart:n},{chartVersion:t,values:s,revision:r})=>({namespace:e,release:a,chart:n,chartVersion:t,
valuesDigest:digest(sorted(s)),revision:r});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,i.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),
Object.values(e).forEach(look))};return look(e),[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:n,signal:t}=e,i=revisionReference(e);try{const e=await a.get(i,{signal:t})
;return void 0===e?void 0:function(e){const a=e.data?.[f]??"",n=JSON.parse((0,s.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[m]
;if(t!==digestOf(n))throw new Error("its content is not what its digest says");return n}(e)}catch(a){if(t.throwIfAborted(),a instanceof r.h&&403!==a.status)throw a
;return void n.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${i.namespace}/${i.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,n,t,s){if(isKept(e,a))return;await(s?.())
;const{kubernetes:r,logger:i,clock:o,signal:c,layer:g}=n,v=revisionReference(n),y=new Date(o.now()).toISOString(),{revision:w,packed:h}=fitting({...e,at:y,...void 0===t.url?{}:{run:t.url}})
;if(void 0===w.objects){if(void 0!==a&&void 0===a.objects)return;i.warning(`Layer ${g} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}
const k=function(e,a,n){const{name:t,...s}=n;return{apiVersion:s.apiVersion,kind:s.kind,metadata:{name:t,...void 0===s.namespace?{}:{namespace:s.namespace},labels:{
"app.kubernetes.io/managed-by":"lamina"},annotations:{[m]:digestOf(e),[p]:e.at,...void 0===e.run?{}:{[u.MZ]:e.run}}},type:d,data:{[f]:a.toString("base64")}}}(w,h,v);await r.apply(k,{force:!0,
fieldManager:l.v,signal:c})}function fitting(e){const a=(0,s.gzipSync)(JSON.stringify(e));return a.length<=g||void 0===e.objects?{revision:e,packed:a}:fitting({...e,objects:void 0})}
const digestOf=({objects:e,secrets:a,operator:n,versions:t,images:s})=>digest({objects:e,secrets:a,operator:n,versions:t,images:s}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,i.Ce)(e))return e;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1)
;return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=n(63036),s=n(89037),r=n(88544);function renderTeardown(e){
return render(e,e=>e,e=>(0,r.sN)(e))}function renderTeardownMarkdown(e){return(0,s.Cc)(render(e,s.aY,s.FV))}function render({removed:e,leftBehind:a},n,s){
const r=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return r.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),a.length>0&&(r.push("",`Left behind ${a.length}:`,""),
r.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${s(e.reason)}`))),`${r.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317);async function runGraph(e,a,n){!function(e){
const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,s)=>{if(!n.has(e.name)){if(s.includes(e.name)){const a=[...s.slice(s.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const r=a.get(n)
;if(void 0===r)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(r,[...s,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const s=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>s.get(e)??[]));return e.find((e,t)=>{const s=a[t];return"fulfilled"!==s?.status||!n(s.value)})}
;for(const n of e)s.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const r=await Promise.allSettled(s.values());for(const e of r)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...s].map(async([e,a])=>[e,await a])))}}};
