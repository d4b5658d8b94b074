export const id=61;export const ids=[61];export const modules={4876:(e,n,a)=>{a.d(n,{a:()=>takeDown});var t=a(6960),i=a(682),r=a(8644),s=a(3509),o=a(3036)
;var l=a(8008),c=a(397),d=a(1891),m=a(7936),u=a(780),p=a(6024),f=a(9988);const g=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",
kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{
apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],v={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:n,type:a})=>"ConfigMap"===e&&"kube-root-ca.crt"===n.name||"Secret"===e&&"kubernetes.io/service-account-token"===a||"Secret"===e&&a===f.bz||"Secret"===e&&"cass-operator"===n.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,n,{kubernetes:a,signal:t}){const i=await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===i)return{namespace:i,ours:!1,inhabitants:[]}
;const r=(0,p.I)(i),s=new Set(n.map(e=>(0,o.TN)((0,o.Po)(e)))),l=r?await async function(e,n,a){const{items:t}=await n.list(v,a),i=t.filter(e=>"Namespaced"===e.spec.scope).map(m.I);return(await(0,
d.X)([...g,...i],8,async t=>{try{return(await n.list(t,{...a,namespace:e})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,a,{signal:t}):[];return{namespace:i,ours:r,
inhabitants:l.filter(e=>!s.has((0,o.TN)((0,o.Po)(e))))}}function keepNamespace(e,n,{ledger:a}){const t=n.slice(0,5).map(e=>(0,o.P5)((0,
o.Po)(e))),i=n.length>t.length?` and ${n.length-t.length} more`:"";a.left((0,o.Po)(e),0===n.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${i}`)}
async function removeNamespace(e,n){const{kubernetes:a,ledger:t,signal:i,dryRun:r}=n,s=(0,o.Po)(e);if(r)return void t.removed(s);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:n}=await a.list({apiVersion:"v1",kind:e},{namespace:s.name,signal:i});await(0,l.U)(n,a,{signal:i}),await(0,l.L)(n,{client:a,signal:i})}await(0,l.U)([e],a,{signal:i})
;const{remaining:c}=await(0,l.L)([e],{client:a,signal:i}),[d]=c;if(void 0===d)return void t.removed(s)
;const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
o.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(s,m),new u.kN("TEARDOWN_STUCK",s,`${(0,o.P5)(s)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var w=a(9285),h=a(2194),y=a(1905);const k=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:n}})=>{const a=e?.["strimzi.io/cluster"];if(void 0!==a&&void 0!==n)return{
name:`${a}-entity-operator`,namespace:n}}}]
;const clearCommand=({kind:e,metadata:{name:n,namespace:a}})=>`kubectl ${void 0===a?"":`-n ${a} `}patch ${e.toLowerCase()} ${n} --type merge -p '{"metadata":{"finalizers":null}}'`,b=1e4
;async function removeObjects(e,n){const{kubernetes:a,ledger:t,signal:i,dryRun:r}=n;if(0===e.length)return;if(r){for(const n of e)t.removed((0,o.Po)(n));return}await(0,l.U)(e,a,{signal:i})
;const onGone=e=>t.removed((0,o.Po)(e));let s=e;const c=new AbortController,d=n.clock.sleep(b,AbortSignal.any([i,c.signal])).then(()=>c.abort(),()=>{});if(({remaining:s}=await(0,l.L)(s,{client:a,
signal:AbortSignal.any([i,c.signal]),onGone})),c.abort(),await d,0!==s.length){if(!i.aborted){const e=await Promise.all(s.map(e=>async function(e,n,a){for(const t of e.metadata.finalizers??[]){
const i=k.find(e=>e.finalizer===t),r=i?.deployment(e);if(void 0===i||void 0===r)continue;const s=await n.get({apiVersion:"apps/v1",kind:"Deployment",...r},{signal:a})
;if((s?.status?.readyReplicas??0)>0)continue;const o=void 0===s?"does not exist":"has no ready pod";return{finalizer:t,
why:`${i.controller} would remove it, but Deployment ${r.namespace}/${r.name} ${o}`}}}(e,a,i))),t=s.flatMap((n,a)=>{const t=e[a];return void 0===t?[]:[{object:n,...t}]})
;for(const{object:e,finalizer:a,why:i}of t){if(!n.clearFinalizers)throw stuck(s,n,`${a}: ${i}`);await clearFinalizer(e,a,i,n)}({remaining:s}=await(0,l.L)(s,{client:a,signal:i,onGone}))}
if(s.length>0)throw stuck(s,n,void 0)}}async function clearFinalizer(e,n,a,{kubernetes:t,logger:i,signal:r}){i.warning(`${(0,o.P5)((0,o.Po)(e))}: removing the finalizer ${n}; ${a}`)
;const s=(e.metadata.finalizers??[]).filter(e=>e!==n);await t.mergePatch((0,o.Po)(e),{metadata:{finalizers:s}},{signal:r})}function stuck(e,{ledger:n},a){for(const t of e)n.left((0,
o.Po)(t),reasonOf(t,a));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,o.Po)(t);return new u.kN("TEARDOWN_STUCK",i,`${(0,
o.P5)(i)} does not go away: ${reasonOf(t,a)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...n.result}})}function reasonOf({metadata:e},n){const a=e.finalizers??[]
;return 0===a.length?n??"it is still being deleted":void 0===n?`held by the finalizers ${a.join(", ")}`:`held by the finalizer ${n}`}const P={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:n})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:n});async function removeOperator(e,n,a){
const{kubernetes:t,ledger:i,signal:s}=a,l=releaseReference(e),u=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:s}),p=u&&await(0,h.iJ)(t,e.namespace,e.release,{signal:s})
;if(void 0!==p&&void 0===p.labels[w.P1])return i.left(l,"Lamina did not install it"),!1;const f=(await t.list(P,{labelSelector:`${y.AN}=${(0,y.vh)(e)}`,signal:s})).items
;return n.deleteOperators?function(e,n,a,t){const i=void 0!==n&&void 0===n.metadata.deletionTimestamp;if(a.dryRun||!i)return t(a);const s={...(0,r.sk)(e),run:a.run,signal:a.signal};return(0,
r.kK)(s,a,async e=>{const n=await t({...a,signal:e});return await a.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:a.signal}),n})
}(e,u,a,async a=>{const t=await async function(e,{kubernetes:n,signal:a,dryRun:t,ledger:i}){const r=await(0,d.X)(e,8,async e=>{try{return(await n.list((0,m.I)(e),{signal:a})).items}catch(e){
if(e instanceof c.h&&404===e.status)return[];throw e}}),s=r.flat();if(!t)return s;const l=new Set(i.result.removed.map(o.P5));return s.filter(e=>!l.has((0,o.P5)((0,
o.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,a);if(t.length>0){const e=t.slice(0,5).map(e=>(0,o.P5)((0,o.Po)(e))),n=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==p&&i.left(l,`still needed by ${e.join(", ")}${n}`),!1}if(void 0!==p&&(a.dryRun||await a.helm.uninstall(e.release,e.namespace),i.removed(l)),
n.deleteCrds)await removeObjects(f,a);else for(const e of f)i.left((0,o.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==p&&i.left(l,"operators are kept when asked so (delete-operators)"),!1)}async function removeOperatorNamespace(e,n){
const{namespace:a,ours:t,inhabitants:i}=await judgeNamespace(e.namespace,[],n);void 0!==a&&e.namespace!==n.namespace&&(t&&(0===i.length||n.dryRun)?await removeNamespace(a,n):keepNamespace(a,i,n))}
var $=a(4593);const V="lamina.dev/kept-from",R={apiVersion:"v1",kind:"PersistentVolume"},N={apiVersion:"v1",kind:"PersistentVolumeClaim"},S={"strimzi-kafka-operator":"strimzi.io/cluster",
"cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{const n=e.spec?.volumeName;return void 0===n||""===n?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:n}}
;async function deleteClaims(e,n){const{kubernetes:a,ledger:t,signal:i,dryRun:r}=n,s=[...await readVolumes(e,n),...await findKeptVolumes(n)];if(!r)for(const e of s)await setReclaimPolicy(e,"Delete",n)
;if(await removeObjects(e,n),r){for(const e of s)t.removed((0,o.Po)(e));return}const{remaining:c}=await(0,l.L)(s,{client:a,signal:i,onGone:e=>t.removed((0,o.Po)(e))});for(const e of c)t.left((0,
o.Po)(e),"its provisioner has not deleted it yet; see its events")}async function findKeptVolumes({kubernetes:e,signal:n,layer:a,namespace:t}){const i=`${V}=${a}.${t}`,{items:r}=await e.list(R,{
labelSelector:i,signal:n});return r.filter(e=>"Released"===e.status?.phase)}async function readVolumes(e,{kubernetes:n,signal:a}){return(await Promise.all(e.map(async e=>{const t=volumeOf(e)
;return void 0===t?void 0:n.get(t,{signal:a})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,n,{kubernetes:a,signal:t,layer:i,namespace:r}){const s="Retain"===n?`${i}.${r}`:null,l={
metadata:{labels:{[V]:s}},spec:{persistentVolumeReclaimPolicy:n}};await a.mergePatch((0,o.Po)(e),l,{signal:t})}var __addDisposableResource=function(e,n,a){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,i;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(i=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");i&&(t=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return n},T=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});async function teardownLayer(e,n,a){const t={
stack:[],error:void 0,hasError:!1};try{const{dryRun:l,run:c,deleteVolumes:d,clearFinalizers:m=!1}=a,u=function(e,{dryRun:n,onProgress:a}){const t=new Map,i=new Map;return{removed:i=>{t.has((0,
o.TN)(i))||(e.info(`${(0,o.P5)(i)} ${n?"would be removed":"removed"}`),t.set((0,o.TN)(i),i),a?.(i))},left:(e,n)=>{i.set((0,o.TN)(e),{...e,reason:n})},get result(){return{removed:[...t.values()],
leftBehind:[...i.values()]}}}}(n.logger,{dryRun:l,onProgress:a.onProgress}),p=`layer ${e.name} to be taken down`,f=__addDisposableResource(t,(0,i.R)(a.timeout??e.spec.timeout,p,n.signal),!1),g={...n,
signal:f.signal,layer:e.name,namespace:a.namespace??e.spec.namespace,ledger:u,dryRun:l,deleteVolumes:d,clearFinalizers:m,run:c},v=(s=e.spec.operator?.chart,
S[s?.replace(/\/+$/,"").split("/").at(-1)??""]),w=await async function(e,n){const{kubernetes:a,logger:t,signal:i,namespace:s,layer:o,run:l,dryRun:c}=n,d=await a.get({apiVersion:"v1",kind:"Namespace",
name:s},{signal:i});if(void 0===d)return t.info(`Namespace ${s} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,n);const m={name:(0,r.l4)(o),namespace:s,run:l,
signal:i};return(0,r.kK)(m,n,async t=>{const r=await removeMembers(e,{...n,signal:t});return await a.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:m.name},{signal:i}),r})
}(v,g),{operator:h}=e.spec,y=void 0!==h&&await removeOperator(h,a,g),k=await Promise.allSettled([y&&removeOperatorNamespace(h,g),removeLayerNamespace(w,g)])
;for(const e of k)if("rejected"===e.status)throw e.reason;return n.signal.throwIfAborted(),u.result}catch(e){t.error=e,t.hasError=!0}finally{T(t)}var s}async function removeMembers(e,n){
const{members:a,parent:i}=await(0,s.xS)(n),r=[...a.values()],c=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
t.pV)(c,t.BX))await removeObjects(e,n);await async function(e,{kubernetes:n,signal:a,namespace:t,dryRun:i},r){if(void 0===e||i||0===r.size)return
;const s=`${e} in (${[...r].join(",")})`,{items:o}=await n.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:s,signal:a});await(0,
l.U)(o.filter(({metadata:e})=>void 0===e.ownerReferences),n,{signal:a}),await(0,l.L)(o,{client:n,signal:a}),a.throwIfAborted()}(e,n,function(e,n){
return void 0===n?new Set:new Set(e.flatMap(({metadata:e,kind:a})=>e.labels?.[n]??("Kafka"===a?e.name:[])))}(r,e));const d=await async function(e,{kubernetes:n,signal:a,namespace:t,layer:i}){
const r=[`${$.vr}=${(0,s.yd)(i,t).id}`,...void 0===e?[]:[e]],l=await Promise.all(r.map(e=>n.list(N,{namespace:t,labelSelector:e,signal:a})));return[...new Map(l.flatMap(({items:e})=>e).map(e=>[(0,
o.TN)((0,o.Po)(e)),e])).values()]}(e,n);n.deleteVolumes&&await deleteClaims(d,n);const{kubernetes:m,dryRun:u,signal:p}=n;return u||await m.delete((0,f.bn)(n),{signal:p}),
void 0!==i&&await removeObjects([i],n),n.deleteVolumes?[]:d}async function removeLayerNamespace(e,n){const a=n.dryRun?await async function(e){const{members:n,parent:a}=await(0,s.xS)(e)
;return[...n.values(),...void 0===a?[]:[a]]}(n):[],{namespace:t,ours:i,inhabitants:r}=await judgeNamespace(n.namespace,[...e,...a],n),l=void 0!==t&&i&&0===r.length
;n.deleteVolumes?await deleteClaims([],n):await async function(e,n){const a=await readVolumes(e,n);if(!n.dryRun)for(const e of a)await setReclaimPolicy(e,"Retain",n)
;for(const e of[...a,...await findKeptVolumes(n)]){const a=e.spec.claimRef;n.ledger.left((0,
o.Po)(e),`the data of claim ${a?.namespace??""}/${a?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}(l?e:[],n),void 0!==t&&(l?await removeNamespace(t,n):(!function(e,{ledger:n}){for(const a of e)n.left((0,o.Po)(a),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")
}(e,n),keepNamespace(t,r,n)))}var z=a(2317);async function takeDown(e,n,a){const t=[],i=[];for(const r of e.toReversed())try{
const e=await n.logger.group(`Take the ${r.name} layer down`,()=>teardownLayer(r,n,a(r)));t.push(...e.removed),i.push(...e.leftBehind)}catch(e){
if(!(e instanceof z.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;const n=e.details;return t.push(...n.removed),i.push(...n.leftBehind),{removed:t,leftBehind:i,failure:e}}return{removed:t,leftBehind:i}}},
240:(e,n,a)=>{a.d(n,{G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=a(3036),i=a(9037),r=a(8544);function renderTeardown(e){return render(e,e=>e,e=>(0,r.sN)(e))}
function renderTeardownMarkdown(e){return(0,i.Cc)(render(e,i.aY,i.FV))}function render({removed:e,leftBehind:n},a,i){const r=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""]
;return r.push(...e.map(e=>`- ${a((0,t.P5)(e))}`)),n.length>0&&(r.push("",`Left behind ${n.length}:`,""),r.push(...n.map(e=>`- ${a((0,t.P5)(e))}: ${i(e.reason)}`))),`${r.join("\n")}\n`}}};
