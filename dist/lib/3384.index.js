export const id=3384;export const ids=[3384];export const modules={601:(e,a,n)=>{n.d(a,{a:()=>takeDown});var t=n(682),i=n(8896),s=n(780),o=n(3036);var r=n(6960),l=n(8644),c=n(3509),m=n(9988),d=n(8008)
;const u=[{finalizer:"strimzi.io/topic-operator",controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"]
;if(void 0!==n&&void 0!==a)return{name:`${n}-entity-operator`,namespace:a}}}]
;const clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,p=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:t,signal:i,dryRun:s}=a;if(0===e.length)return;if(s){for(const a of e)t.removed((0,o.Po)(a));return}await(0,d.U)(e,n,{signal:i})
;const onGone=e=>t.removed((0,o.Po)(e));let r=e;const l=new AbortController,c=a.clock.sleep(p,AbortSignal.any([i,l.signal])).then(()=>l.abort(),()=>{});if(({remaining:r}=await(0,d.L)(r,{client:n,
signal:AbortSignal.any([i,l.signal]),onGone})),l.abort(),await c,0!==r.length){if(!i.aborted){const e=await Promise.all(r.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const i=u.find(e=>e.finalizer===t),s=i?.deployment(e);if(void 0===i||void 0===s)continue;const o=await a.get({apiVersion:"apps/v1",kind:"Deployment",...s},{signal:n})
;if((o?.status?.readyReplicas??0)>0)continue;const r=void 0===o?"does not exist":"has no ready pod";return{finalizer:t,
why:`${i.controller} would remove it, but Deployment ${s.namespace}/${s.name} ${r}`}}}(e,n,i))),t=r.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]})
;for(const{object:e,finalizer:n,why:i}of t){if(!a.clearFinalizers)throw stuck(r,a,`${n}: ${i}`);await clearFinalizer(e,n,i,a)}({remaining:r}=await(0,d.L)(r,{client:n,signal:i,onGone}))}
if(r.length>0)throw stuck(r,a,void 0)}}async function clearFinalizer(e,a,n,{kubernetes:t,logger:i,signal:s}){i.warning(`${(0,o.P5)((0,o.Po)(e))}: removing the finalizer ${a}; ${n}`)
;const r=(e.metadata.finalizers??[]).filter(e=>e!==a);await t.mergePatch((0,o.Po)(e),{metadata:{finalizers:r}},{signal:s})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,
o.Po)(t),reasonOf(t,n));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,o.Po)(t);return new s.kN("TEARDOWN_STUCK",i,`${(0,
o.P5)(i)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}var f=n(4593);const g="lamina.dev/kept-from",v={apiVersion:"v1",
kind:"PersistentVolume"},w={apiVersion:"v1",kind:"PersistentVolumeClaim"},h={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{
const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}};async function deleteClaims(e,a){
const{kubernetes:n,ledger:t,signal:i,dryRun:s}=a,r=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!s)for(const e of r)await setReclaimPolicy(e,"Delete",a);if(await removeObjects(e,a),s){
for(const e of r)t.removed((0,o.Po)(e));return}const{remaining:l}=await(0,d.L)(r,{client:n,signal:i,onGone:e=>t.removed((0,o.Po)(e))});for(const e of l)t.left((0,
o.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,a){const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a)
;for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
o.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const i=`${g}=${n}.${t}`,{items:s}=await e.list(v,{labelSelector:i,signal:a})
;return s.filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:a}){for(const n of e)a.left((0,
o.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:i,namespace:s}){
const r="Retain"===a?`${i}.${s}`:null,l={metadata:{labels:{[g]:r}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,o.Po)(e),l,{signal:t})}async function removeMembers(e,a){
const{members:n,parent:t}=await(0,c.xS)(a),i=[...n.values()],s=i.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
r.pV)(s,r.BX))await removeObjects(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:i},s){if(void 0===e||i||0===s.size)return
;const o=`${e} in (${[...s].join(",")})`,{items:r}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
d.U)(r.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,d.L)(r,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(i,e));const l=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:i}){
const s=[`${f.vr}=${(0,c.yd)(i,t).id}`,...void 0===e?[]:[e]],r=await Promise.all(s.map(e=>a.list(w,{namespace:t,labelSelector:e,signal:n})));return[...new Map(r.flatMap(({items:e})=>e).map(e=>[(0,
o.TN)((0,o.Po)(e)),e])).values()]}(e,a);a.deleteVolumes&&await deleteClaims(l,a);const{kubernetes:u,dryRun:p,signal:g}=a;return p||await u.delete((0,m.bn)(a),{signal:g}),
void 0!==t&&await removeObjects([t],a),a.deleteVolumes?[]:l}var y=n(397),k=n(1891),b=n(7936),P=n(6024);const $=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",
kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{
apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],V={
apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===m.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const i=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===i)return{namespace:i,ours:!1,inhabitants:[]}
;const s=(0,P.I)(i),r=new Set(a.map(e=>(0,o.TN)((0,o.Po)(e)))),l=s?await async function(e,a,n){const{items:t}=await a.list(V,n),i=t.filter(e=>"Namespaced"===e.spec.scope).map(b.I);return(await(0,
k.X)([...$,...i],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof y.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:i,ours:s,
inhabitants:l.filter(e=>!r.has((0,o.TN)((0,o.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,o.P5)((0,
o.Po)(e))),i=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,o.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${i}`)}
async function removeNamespace(e,a){const{kubernetes:n,ledger:t,signal:i,dryRun:r}=a,l=(0,o.Po)(e);if(r)return void t.removed(l);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:a}=await n.list({apiVersion:"v1",kind:e},{namespace:l.name,signal:i});await(0,d.U)(a,n,{signal:i}),await(0,d.L)(a,{client:n,signal:i})}await(0,d.U)([e],n,{signal:i})
;const{remaining:c}=await(0,d.L)([e],{client:n,signal:i}),[m]=c;if(void 0===m)return void t.removed(l)
;const u=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
o.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(l,u),new s.kN("TEARDOWN_STUCK",l,`${(0,o.P5)(l)} does not go away: ${u}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}async function removeLayerNamespace(e,a){
const{signal:n}=a,t=e.map(({claims:e,context:a})=>({claims:e,context:{...a,signal:n}})),i=a.dryRun?await Promise.all(t.map(e=>async function(e){const{members:a,parent:n}=await(0,c.xS)(e)
;return[...a.values(),...void 0===n?[]:[n]]
}(e.context))):[],{namespace:s,ours:o,inhabitants:r}=await judgeNamespace(a.namespace,[...t.flatMap(({claims:e})=>e),...i.flat()],a),l=void 0!==s&&o&&0===r.length
;for(const{claims:e,context:a}of t)a.deleteVolumes?await deleteClaims([],a):await retainVolumes(l?e:[],a);if(void 0!==s)if(l)await removeNamespace(s,a);else{for(const{claims:e}of t)listKeptClaims(e,a)
;keepNamespace(s,r,a)}}var S=n(9285),R=n(2194),N=n(1905);const T={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({
apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){const{kubernetes:t,ledger:i,signal:s}=n,r=releaseReference(e),c=await t.get({apiVersion:"v1",
kind:"Namespace",name:e.namespace},{signal:s}),m=c&&await(0,R.iJ)(t,e.namespace,e.release,{signal:s});if(void 0!==m&&void 0===m.labels[S.P1])return i.left(r,"Lamina did not install it"),!1
;const d=(await t.list(T,{labelSelector:`${N.AN}=${(0,N.vh)(e)}`,signal:s})).items;return a.deleteOperators?function(e,a,n,t){const i=void 0!==a&&void 0===a.metadata.deletionTimestamp
;if(n.dryRun||!i)return t(n);const s={...(0,l.sk)(e),run:n.run,signal:n.signal};return(0,l.kK)(s,n,async e=>{const a=await t({...n,signal:e});return await n.kubernetes.delete({
apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:n.signal}),a})}(e,c,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:i}){
const s=await(0,k.X)(e,8,async e=>{try{return(await a.list((0,b.I)(e),{signal:n})).items}catch(e){if(e instanceof y.h&&404===e.status)return[];throw e}}),r=s.flat();if(!t)return r
;const l=new Set(i.result.removed.map(o.P5));return r.filter(e=>!l.has((0,o.P5)((0,o.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(d,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,
o.P5)((0,o.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:"";return void 0!==m&&i.left(r,`still needed by ${e.join(", ")}${a}`),!1}
if(void 0!==m&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),i.removed(r)),a.deleteCrds)await removeObjects(d,n);else for(const e of d)i.left((0,
o.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0}):(void 0!==m&&i.left(r,"operators are kept when asked so (delete-operators)"),!1)}var __addDisposableResource=function(e,a,n){
if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(i=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");i&&(t=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},j=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownStack(e,a,n){
const t=function(e,a){const n=a.some(e=>e.dryRun),t=new Set(a.flatMap(({onProgress:e})=>e??[])),i=new Map,s=new Map;return{removed:a=>{if(!i.has((0,o.TN)(a))){e.info(`${(0,
o.P5)(a)} ${n?"would be removed":"removed"}`),i.set((0,o.TN)(a),a);for(const e of t)e(a)}},left:(e,a)=>{s.set((0,o.TN)(e),{...e,reason:a})},get result(){return{removed:[...i.values()],
leftBehind:[...s.values()]}}}}(a.logger,e.map(n)),r=e.map(i=>{const s=n(i),{namespace:o=i.spec.namespace,dryRun:r,deleteVolumes:l,clearFinalizers:c=!1,run:m}=s;return{name:i.name,
needs:e.filter(({spec:e})=>e.dependsOn.includes(i.name)).map(({name:e})=>e),layer:i,options:s,context:{...a,layer:i.name,namespace:o,ledger:t,dryRun:r,deleteVolumes:l,clearFinalizers:c,run:m}}
}),c=await(0,i.C)(r,async(e,n)=>{const t={stack:[],error:void 0,hasError:!1};try{const i=await n();if(void 0!==i)return a.logger.notice(`Layer ${e.name} stays: ${i}, which needs it, is still there`),{
heldBy:i};const s=__addDisposableResource(t,deadlineOf(e),!1);return await async function({layer:{spec:e},options:a},n){const t=await async function(e,a){
const{kubernetes:n,logger:t,signal:i,namespace:s,layer:o,run:r,dryRun:c}=a,m=await n.get({apiVersion:"v1",kind:"Namespace",name:s},{signal:i})
;if(void 0===m)return t.info(`Namespace ${s} does not exist`),[];if(c||void 0!==m.metadata.deletionTimestamp)return removeMembers(e,a);const d={name:(0,l.l4)(o),namespace:s,run:r,signal:i};return(0,
l.kK)(d,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:d.name},{signal:i}),o})
}((s=e.operator?.chart,h[s?.replace(/\/+$/,"").split("/").at(-1)??""]),n),i=void 0!==e.operator&&await removeOperator(e.operator,a,n);var s;return{claims:t,operatorGone:i}}(e,{...e.context,
signal:s.signal}).catch(asStuck)}catch(e){t.error=e,t.hasError=!0}finally{j(t)}},e=>"claims"in e),m=r.flatMap(e=>{const a=c.get(e.name);return void 0!==a&&"claims"in a?[{...e,...a}]:[]
}),d=[...c.values()].flatMap(e=>"failure"in e?[e.failure]:[]);d.push(...await async function(e,a){const n=await Promise.allSettled(e.flatMap(n=>{
const{layer:t,operatorGone:i,context:s}=n,here=({context:e})=>e.namespace===s.namespace,o=e.filter(here),r=[],{operator:l}=t.spec;return i&&void 0!==l&&r.push(e=>async function(e,a){
const{namespace:n,ours:t,inhabitants:i}=await judgeNamespace(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===i.length||a.dryRun)?await removeNamespace(n,a):keepNamespace(n,i,a))
}(l,e)),o.length===a.filter(here).length?o[0]===n&&r.push(e=>removeLayerNamespace(o,e)):listKeptClaims(n.claims,s),r.map(async e=>{const a={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(a,deadlineOf(n),!1);await e({...s,signal:t.signal})}catch(e){a.error=e,a.hasError=!0}finally{j(a)}})}))
;return n.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(m,r)),a.signal.throwIfAborted();const[u]=d;if(void 0===u)return t.result
;const{code:p,reference:f,message:g,remedy:v=""}=u,w={...t.result};throw new s.kN(p,f,g,{remedy:v,details:w,cause:u})}const deadlineOf=({layer:e,options:a,context:n})=>(0,
t.R)(a.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,n.signal);function asStuck(e){if(e instanceof s.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}var C=n(2317)
;async function takeDown(e,a,n){const t=e.map(({name:e})=>e).join(", ");try{return await a.logger.group(`Take down: ${t}`,()=>teardownStack(e,a,n))}catch(e){
if(!(e instanceof C.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=n(3036),i=n(9037),s=n(8544)
;function renderTeardown(e){return render(e,e=>e,e=>(0,s.sN)(e))}function renderTeardownMarkdown(e){return(0,i.Cc)(render(e,i.aY,i.FV))}function render({removed:e,leftBehind:a},n,i){
const s=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return s.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),a.length>0&&(s.push("",`Left behind ${a.length}:`,""),
s.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${i(e.reason)}`))),`${s.join("\n")}\n`}},8896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(2317);async function runGraph(e,a,n){!function(e){
const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,i)=>{if(!n.has(e.name)){if(i.includes(e.name)){const a=[...i.slice(i.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const s=a.get(n)
;if(void 0===s)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(s,[...i,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const i=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.map(e=>i.get(e)));return e.find((e,t)=>{const i=a[t];return"fulfilled"!==i?.status||!n(i.value)})}
;for(const n of e)i.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const s=await Promise.allSettled(i.values());for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...i].map(async([e,a])=>[e,await a])))}}};
