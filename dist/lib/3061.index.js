export const id=3061;export const ids=[3061];export const modules={4876:(e,n,a)=>{a.d(n,{a:()=>takeDown});var t=a(6960),i=a(682),s=a(8896),o=a(780),r=a(8644),l=a(3509),c=a(3036)
;var d=a(8008),m=a(397),u=a(1891),p=a(7936),f=a(6024),g=a(9988);const w=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"
},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",
kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],v={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:n,type:a})=>"ConfigMap"===e&&"kube-root-ca.crt"===n.name||"Secret"===e&&"kubernetes.io/service-account-token"===a||"Secret"===e&&a===g.bz||"Secret"===e&&"cass-operator"===n.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,n,{kubernetes:a,signal:t}){const i=await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===i)return{namespace:i,ours:!1,inhabitants:[]}
;const s=(0,f.I)(i),o=new Set(n.map(e=>(0,c.TN)((0,c.Po)(e)))),r=s?await async function(e,n,a){const{items:t}=await n.list(v,a),i=t.filter(e=>"Namespaced"===e.spec.scope).map(p.I);return(await(0,
u.X)([...w,...i],8,async t=>{try{return(await n.list(t,{...a,namespace:e})).items}catch(e){if(e instanceof m.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,a,{signal:t}):[];return{namespace:i,ours:s,
inhabitants:r.filter(e=>!o.has((0,c.TN)((0,c.Po)(e))))}}function keepNamespace(e,n,{ledger:a}){const t=n.slice(0,5).map(e=>(0,c.P5)((0,
c.Po)(e))),i=n.length>t.length?` and ${n.length-t.length} more`:"";a.left((0,c.Po)(e),0===n.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${i}`)}
async function removeNamespace(e,n){const{kubernetes:a,ledger:t,signal:i,dryRun:s}=n,r=(0,c.Po)(e);if(s)return void t.removed(r);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:n}=await a.list({apiVersion:"v1",kind:e},{namespace:r.name,signal:i});await(0,d.U)(n,a,{signal:i}),await(0,d.L)(n,{client:a,signal:i})}await(0,d.U)([e],a,{signal:i})
;const{remaining:l}=await(0,d.L)([e],{client:a,signal:i}),[m]=l;if(void 0===m)return void t.removed(r)
;const u=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
c.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(r,u),new o.kN("TEARDOWN_STUCK",r,`${(0,c.P5)(r)} does not go away: ${u}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var h=a(9285),y=a(2194),k=a(1905);const b=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:n}})=>{const a=e?.["strimzi.io/cluster"];if(void 0!==a&&void 0!==n)return{
name:`${a}-entity-operator`,namespace:n}}}]
;const clearCommand=({kind:e,metadata:{name:n,namespace:a}})=>`kubectl ${void 0===a?"":`-n ${a} `}patch ${e.toLowerCase()} ${n} --type merge -p '{"metadata":{"finalizers":null}}'`,P=1e4
;async function removeObjects(e,n){const{kubernetes:a,ledger:t,signal:i,dryRun:s}=n;if(0===e.length)return;if(s){for(const n of e)t.removed((0,c.Po)(n));return}await(0,d.U)(e,a,{signal:i})
;const onGone=e=>t.removed((0,c.Po)(e));let o=e;const r=new AbortController,l=n.clock.sleep(P,AbortSignal.any([i,r.signal])).then(()=>r.abort(),()=>{});if(({remaining:o}=await(0,d.L)(o,{client:a,
signal:AbortSignal.any([i,r.signal]),onGone})),r.abort(),await l,0!==o.length){if(!i.aborted){const e=await Promise.all(o.map(e=>async function(e,n,a){for(const t of e.metadata.finalizers??[]){
const i=b.find(e=>e.finalizer===t),s=i?.deployment(e);if(void 0===i||void 0===s)continue;const o=await n.get({apiVersion:"apps/v1",kind:"Deployment",...s},{signal:a})
;if((o?.status?.readyReplicas??0)>0)continue;const r=void 0===o?"does not exist":"has no ready pod";return{finalizer:t,
why:`${i.controller} would remove it, but Deployment ${s.namespace}/${s.name} ${r}`}}}(e,a,i))),t=o.flatMap((n,a)=>{const t=e[a];return void 0===t?[]:[{object:n,...t}]})
;for(const{object:e,finalizer:a,why:i}of t){if(!n.clearFinalizers)throw stuck(o,n,`${a}: ${i}`);await clearFinalizer(e,a,i,n)}({remaining:o}=await(0,d.L)(o,{client:a,signal:i,onGone}))}
if(o.length>0)throw stuck(o,n,void 0)}}async function clearFinalizer(e,n,a,{kubernetes:t,logger:i,signal:s}){i.warning(`${(0,c.P5)((0,c.Po)(e))}: removing the finalizer ${n}; ${a}`)
;const o=(e.metadata.finalizers??[]).filter(e=>e!==n);await t.mergePatch((0,c.Po)(e),{metadata:{finalizers:o}},{signal:s})}function stuck(e,{ledger:n},a){for(const t of e)n.left((0,
c.Po)(t),reasonOf(t,a));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,c.Po)(t);return new o.kN("TEARDOWN_STUCK",i,`${(0,
c.P5)(i)} does not go away: ${reasonOf(t,a)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...n.result}})}function reasonOf({metadata:e},n){const a=e.finalizers??[]
;return 0===a.length?n??"it is still being deleted":void 0===n?`held by the finalizers ${a.join(", ")}`:`held by the finalizer ${n}`}const $={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:n})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:n});async function removeOperator(e,n,a){
const{kubernetes:t,ledger:i,signal:s}=a,o=releaseReference(e),l=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:s}),d=l&&await(0,y.iJ)(t,e.namespace,e.release,{signal:s})
;if(void 0!==d&&void 0===d.labels[h.P1])return i.left(o,"Lamina did not install it"),!1;const f=(await t.list($,{labelSelector:`${k.AN}=${(0,k.vh)(e)}`,signal:s})).items
;return n.deleteOperators?function(e,n,a,t){const i=void 0!==n&&void 0===n.metadata.deletionTimestamp;if(a.dryRun||!i)return t(a);const s={...(0,r.sk)(e),run:a.run,signal:a.signal};return(0,
r.kK)(s,a,async e=>{const n=await t({...a,signal:e});return await a.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s.namespace,name:s.name},{signal:a.signal}),n})
}(e,l,a,async a=>{const t=await async function(e,{kubernetes:n,signal:a,dryRun:t,ledger:i}){const s=await(0,u.X)(e,8,async e=>{try{return(await n.list((0,p.I)(e),{signal:a})).items}catch(e){
if(e instanceof m.h&&404===e.status)return[];throw e}}),o=s.flat();if(!t)return o;const r=new Set(i.result.removed.map(c.P5));return o.filter(e=>!r.has((0,c.P5)((0,
c.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,a);if(t.length>0){const e=t.slice(0,5).map(e=>(0,c.P5)((0,c.Po)(e))),n=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==d&&i.left(o,`still needed by ${e.join(", ")}${n}`),!1}if(void 0!==d&&(a.dryRun||await a.helm.uninstall(e.release,e.namespace),i.removed(o)),
n.deleteCrds)await removeObjects(f,a);else for(const e of f)i.left((0,c.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==d&&i.left(o,"operators are kept when asked so (delete-operators)"),!1)}var V=a(4593);const S="lamina.dev/kept-from",R={apiVersion:"v1",kind:"PersistentVolume"},N={apiVersion:"v1",
kind:"PersistentVolumeClaim"},T={"strimzi-kafka-operator":"strimzi.io/cluster","cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{const n=e.spec?.volumeName
;return void 0===n||""===n?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:n}};async function deleteClaims(e,n){
const{kubernetes:a,ledger:t,signal:i,dryRun:s}=n,o=[...await readVolumes(e,n),...await findKeptVolumes(n)];if(!s)for(const e of o)await setReclaimPolicy(e,"Delete",n);if(await removeObjects(e,n),s){
for(const e of o)t.removed((0,c.Po)(e));return}const{remaining:r}=await(0,d.L)(o,{client:a,signal:i,onGone:e=>t.removed((0,c.Po)(e))});for(const e of r)t.left((0,
c.Po)(e),"its provisioner has not deleted it yet; see its events")}async function retainVolumes(e,n){const a=await readVolumes(e,n);if(!n.dryRun)for(const e of a)await setReclaimPolicy(e,"Retain",n)
;for(const e of[...a,...await findKeptVolumes(n)]){const a=e.spec.claimRef;n.ledger.left((0,
c.Po)(e),`the data of claim ${a?.namespace??""}/${a?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}async function findKeptVolumes({kubernetes:e,signal:n,layer:a,namespace:t}){const i=`${S}=${a}.${t}`,{items:s}=await e.list(R,{labelSelector:i,signal:n})
;return s.filter(e=>"Released"===e.status?.phase)}function listKeptClaims(e,{ledger:n}){for(const a of e)n.left((0,
c.Po)(a),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")}async function readVolumes(e,{kubernetes:n,signal:a}){return(await Promise.all(e.map(async e=>{
const t=volumeOf(e);return void 0===t?void 0:n.get(t,{signal:a})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,n,{kubernetes:a,signal:t,layer:i,namespace:s}){
const o="Retain"===n?`${i}.${s}`:null,r={metadata:{labels:{[S]:o}},spec:{persistentVolumeReclaimPolicy:n}};await a.mergePatch((0,c.Po)(e),r,{signal:t})}var __addDisposableResource=function(e,n,a){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,i;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(i=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");i&&(t=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return n},j=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});async function teardownStack(e,n,a){
const t=function(e,n){const a=n.some(e=>e.dryRun),t=new Set(n.flatMap(({onProgress:e})=>e??[])),i=new Map,s=new Map;return{removed:n=>{if(!i.has((0,c.TN)(n))){e.info(`${(0,
c.P5)(n)} ${a?"would be removed":"removed"}`),i.set((0,c.TN)(n),n);for(const e of t)e(n)}},left:(e,n)=>{s.set((0,c.TN)(e),{...e,reason:n})},get result(){return{removed:[...i.values()],
leftBehind:[...s.values()]}}}}(n.logger,e.map(a)),i=e.map(i=>{const s=a(i),{namespace:o=i.spec.namespace,dryRun:r,deleteVolumes:l,clearFinalizers:c=!1,run:d}=s;return{name:i.name,
needs:e.filter(({spec:e})=>e.dependsOn.includes(i.name)).map(({name:e})=>e),layer:i,options:s,context:{...n,layer:i.name,namespace:o,ledger:t,dryRun:r,deleteVolumes:l,clearFinalizers:c,run:d}}
}),d=await(0,s.C)(i,async(e,n)=>{const a={stack:[],error:void 0,hasError:!1};try{const t=await n();if(void 0!==t)return{heldBy:t};const i=__addDisposableResource(a,deadlineOf(e),!1)
;return await async function({layer:{spec:e},options:n},a){const t=await async function(e,n){const{kubernetes:a,logger:t,signal:i,namespace:s,layer:o,run:l,dryRun:c}=n,d=await a.get({apiVersion:"v1",
kind:"Namespace",name:s},{signal:i});if(void 0===d)return t.info(`Namespace ${s} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,n);const m={name:(0,r.l4)(o),
namespace:s,run:l,signal:i};return(0,r.kK)(m,n,async t=>{const o=await removeMembers(e,{...n,signal:t});return await a.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:s,name:m.name
},{signal:i}),o})}((s=e.operator?.chart,T[s?.replace(/\/+$/,"").split("/").at(-1)??""]),a),i=void 0!==e.operator&&await removeOperator(e.operator,n,a);var s;return{claims:t,operatorGone:i}}(e,{
...e.context,signal:i.signal}).catch(asStuck)}catch(e){a.error=e,a.hasError=!0}finally{j(a)}},e=>"claims"in e),m=i.flatMap(e=>{const n=d.get(e.name);return void 0!==n&&"claims"in n?[{...e,...n}]:[]
}),u=[...d.values()].flatMap(e=>"failure"in e?[e.failure]:[]);u.push(...await async function(e,n){const a=await Promise.allSettled(e.flatMap(a=>{
const{layer:t,operatorGone:i,context:s}=a,here=({context:e})=>e.namespace===s.namespace,o=e.filter(here),r=[],{operator:c}=t.spec;return i&&void 0!==c&&r.push(e=>async function(e,n){
const{namespace:a,ours:t,inhabitants:i}=await judgeNamespace(e.namespace,[],n);void 0!==a&&e.namespace!==n.namespace&&(t&&(0===i.length||n.dryRun)?await removeNamespace(a,n):keepNamespace(a,i,n))
}(c,e)),o.length===n.filter(here).length?o[0]===a&&r.push(e=>async function(e,n){const{signal:a}=n,t=e.map(({claims:e,context:n})=>({claims:e,context:{...n,signal:a}
})),i=n.dryRun?await Promise.all(t.map(e=>async function(e){const{members:n,parent:a}=await(0,l.xS)(e);return[...n.values(),...void 0===a?[]:[a]]
}(e.context))):[],{namespace:s,ours:o,inhabitants:r}=await judgeNamespace(n.namespace,[...t.flatMap(({claims:e})=>e),...i.flat()],n),c=void 0!==s&&o&&0===r.length
;for(const{claims:e,context:n}of t)n.deleteVolumes?await deleteClaims([],n):await retainVolumes(c?e:[],n);if(void 0===s)return;if(c)return void await removeNamespace(s,n)
;for(const{claims:e}of t)listKeptClaims(e,n);keepNamespace(s,r,n)}(o,e)):listKeptClaims(a.claims,s),r.map(async e=>{const n={stack:[],error:void 0,hasError:!1};try{
const t=__addDisposableResource(n,deadlineOf(a),!1);await e({...s,signal:t.signal})}catch(e){n.error=e,n.hasError=!0}finally{j(n)}})}))
;return a.flatMap(e=>"rejected"===e.status?[asStuck(e.reason).failure]:[])}(m,i)),n.signal.throwIfAborted();const[p]=u;if(void 0===p)return t.result
;const{code:f,reference:g,message:w,remedy:v=""}=p,h={...t.result};throw new o.kN(f,g,w,{remedy:v,details:h,cause:p})}const deadlineOf=({layer:e,options:n,context:a})=>(0,
i.R)(n.timeout??e.spec.timeout,`layer ${e.name} to be taken down`,a.signal);function asStuck(e){if(e instanceof o.kN&&"TEARDOWN_STUCK"===e.code)return{failure:e};throw e}
async function removeMembers(e,n){const{members:a,parent:i}=await(0,l.xS)(n),s=[...a.values()],o=s.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e))
;for(const e of(0,t.pV)(o,t.BX))await removeObjects(e,n);await async function(e,{kubernetes:n,signal:a,namespace:t,dryRun:i},s){if(void 0===e||i||0===s.size)return
;const o=`${e} in (${[...s].join(",")})`,{items:r}=await n.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:a});await(0,
d.U)(r.filter(({metadata:e})=>void 0===e.ownerReferences),n,{signal:a}),await(0,d.L)(r,{client:n,signal:a}),a.throwIfAborted()}(e,n,function(e,n){
return void 0===n?new Set:new Set(e.flatMap(({metadata:e,kind:a})=>e.labels?.[n]??("Kafka"===a?e.name:[])))}(s,e));const r=await async function(e,{kubernetes:n,signal:a,namespace:t,layer:i}){
const s=[`${V.vr}=${(0,l.yd)(i,t).id}`,...void 0===e?[]:[e]],o=await Promise.all(s.map(e=>n.list(N,{namespace:t,labelSelector:e,signal:a})));return[...new Map(o.flatMap(({items:e})=>e).map(e=>[(0,
c.TN)((0,c.Po)(e)),e])).values()]}(e,n);n.deleteVolumes&&await deleteClaims(r,n);const{kubernetes:m,dryRun:u,signal:p}=n;return u||await m.delete((0,g.bn)(n),{signal:p}),
void 0!==i&&await removeObjects([i],n),n.deleteVolumes?[]:r}var C=a(2317);async function takeDown(e,n,a){const t=e.map(({name:e})=>e).join(", ");try{
return await n.logger.group(`Take down: ${t}`,()=>teardownStack(e,n,a))}catch(e){if(!(e instanceof C.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;return{...e.details,failure:e}}}},240:(e,n,a)=>{a.d(n,{
G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=a(3036),i=a(9037),s=a(8544);function renderTeardown(e){return render(e,e=>e,e=>(0,s.sN)(e))}function renderTeardownMarkdown(e){return(0,
i.Cc)(render(e,i.aY,i.FV))}function render({removed:e,leftBehind:n},a,i){const s=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return s.push(...e.map(e=>`- ${a((0,
t.P5)(e))}`)),n.length>0&&(s.push("",`Left behind ${n.length}:`,""),s.push(...n.map(e=>`- ${a((0,t.P5)(e))}: ${i(e.reason)}`))),`${s.join("\n")}\n`}},8896:(e,n,a)=>{a.d(n,{C:()=>runGraph})
;var t=a(2317);async function runGraph(e,n,a){!function(e){const n=new Map(e.map(e=>[e.name,e])),a=new Set,visit=(e,i)=>{if(!a.has(e.name)){if(i.includes(e.name)){
const n=[...i.slice(i.indexOf(e.name)),e.name];throw new t.j1(`${n.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const a of e.needs){
const s=n.get(a);if(void 0===s)throw new t.j1(`${e.name} needs "${a}", which is none of ${[...n.keys()].join(", ")}`);visit(s,[...i,e.name])}a.add(e.name)}};for(const n of e)visit(n,[])}(e)
;const i=new Map,failedOf=async e=>{const n=await Promise.allSettled(e.map(e=>i.get(e)));return e.find((e,t)=>{const i=n[t];return"fulfilled"!==i?.status||!a(i.value)})}
;for(const a of e)i.set(a.name,Promise.resolve().then(()=>n(a,()=>failedOf(a.needs))));const s=await Promise.allSettled(i.values());for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...i].map(async([e,n])=>[e,await n])))}}};
