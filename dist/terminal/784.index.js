export const id=784;export const ids=[784];export const modules={784:(e,n,a)=>{a.r(n),a.d(n,{down:()=>down});var t=a(6960),r=a(682),o=a(8644),i=a(3509),s=a(3036)
;var l=a(8008),c=a(397),d=a(1891),m=a(7936),u=a(780),p=a(6024);const f=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"
},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",
kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],g={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:n,type:a})=>"ConfigMap"===e&&"kube-root-ca.crt"===n.name||"Secret"===e&&"kubernetes.io/service-account-token"===a
;async function judgeNamespace(e,n,{kubernetes:a,signal:t}){const r=await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===r)return{namespace:r,ours:!1,inhabitants:[]}
;const o=(0,p.I)(r),i=new Set(n.map(e=>(0,s.TN)((0,s.Po)(e)))),l=o?await async function(e,n,a){const{items:t}=await n.list(g,a),r=t.filter(e=>"Namespaced"===e.spec.scope).map(m.I);return(await(0,
d.X)([...f,...r],8,async t=>{try{return(await n.list(t,{...a,namespace:e})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,a,{signal:t}):[];return{namespace:r,ours:o,
inhabitants:l.filter(e=>!i.has((0,s.TN)((0,s.Po)(e))))}}function keepNamespace(e,n,{ledger:a}){const t=n.slice(0,5).map(e=>(0,s.P5)((0,
s.Po)(e))),r=n.length>t.length?` and ${n.length-t.length} more`:"";a.left((0,s.Po)(e),0===n.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function removeNamespace(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:o}=n,i=(0,s.Po)(e);if(o)return void t.removed(i);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:n}=await a.list({apiVersion:"v1",kind:e},{namespace:i.name,signal:r});await(0,l.U)(n,a,{signal:r}),await(0,l.L)(n,{client:a,signal:r})}await(0,l.U)([e],a,{signal:r})
;const{remaining:c}=await(0,l.L)([e],{client:a,signal:r}),[d]=c;if(void 0===d)return void t.removed(i)
;const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
s.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(i,m),new u.kN("TEARDOWN_STUCK",i,`${(0,s.P5)(i)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var w=a(9285),y=a(2194),v=a(3162);const h=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:n}})=>{const a=e?.["strimzi.io/cluster"];if(void 0!==a&&void 0!==n)return{
name:`${a}-entity-operator`,namespace:n}}}]
;const clearCommand=({kind:e,metadata:{name:n,namespace:a}})=>`kubectl ${void 0===a?"":`-n ${a} `}patch ${e.toLowerCase()} ${n} --type merge -p '{"metadata":{"finalizers":null}}'`,k=1e4
;async function removeObjects(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:o}=n;if(0===e.length)return;if(o){for(const n of e)t.removed((0,s.Po)(n));return}await(0,l.U)(e,a,{signal:r})
;const onGone=e=>t.removed((0,s.Po)(e));let i=e;const c=new AbortController,d=n.clock.sleep(k,AbortSignal.any([r,c.signal])).then(()=>c.abort(),()=>{});if(({remaining:i}=await(0,l.L)(i,{client:a,
signal:AbortSignal.any([r,c.signal]),onGone})),c.abort(),await d,0!==i.length){if(!r.aborted){const e=await Promise.all(i.map(e=>async function(e,n,a){for(const t of e.metadata.finalizers??[]){
const r=h.find(e=>e.finalizer===t),o=r?.deployment(e);if(void 0===r||void 0===o)continue;const i=await n.get({apiVersion:"apps/v1",kind:"Deployment",...o},{signal:a})
;if((i?.status?.readyReplicas??0)>0)continue;const s=void 0===i?"does not exist":"has no ready pod";return{finalizer:t,
why:`${r.controller} would remove it, but Deployment ${o.namespace}/${o.name} ${s}`}}}(e,a,r))),t=i.flatMap((n,a)=>{const t=e[a];return void 0===t?[]:[{object:n,...t}]})
;for(const{object:e,finalizer:a,why:r}of t){if(!n.clearFinalizers)throw stuck(i,n,`${a}: ${r}`);await clearFinalizer(e,a,r,n)}({remaining:i}=await(0,l.L)(i,{client:a,signal:r,onGone}))}
if(i.length>0)throw stuck(i,n,void 0)}}async function clearFinalizer(e,n,a,{kubernetes:t,logger:r,signal:o}){r.warning(`${(0,s.P5)((0,s.Po)(e))}: removing the finalizer ${n}; ${a}`)
;const i=(e.metadata.finalizers??[]).filter(e=>e!==n);await t.mergePatch((0,s.Po)(e),{metadata:{finalizers:i}},{signal:o})}function stuck(e,{ledger:n},a){for(const t of e)n.left((0,
s.Po)(t),reasonOf(t,a));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const r=(0,s.Po)(t);return new u.kN("TEARDOWN_STUCK",r,`${(0,
s.P5)(r)} does not go away: ${reasonOf(t,a)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...n.result}})}function reasonOf({metadata:e},n){const a=e.finalizers??[]
;return 0===a.length?n??"it is still being deleted":void 0===n?`held by the finalizers ${a.join(", ")}`:`held by the finalizer ${n}`}const b={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:n})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:n});async function removeOperator(e,n,a){
const{kubernetes:t,ledger:r,signal:i}=a,l=releaseReference(e),u=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:i}),p=u&&await(0,y.iJ)(t,e.namespace,e.release,{signal:i})
;if(void 0!==p&&void 0===p.labels[w.P1])return r.left(l,"Lamina did not install it"),!1;const f=(await t.list(b,{labelSelector:`${v.AN}=${(0,v.vh)(e)}`,signal:i})).items
;return n.deleteOperators?function({namespace:e,release:n},a,t,r){const i=void 0!==a&&void 0===a.metadata.deletionTimestamp;if(t.dryRun||!i)return r(t);const s={name:`lamina-operator-${n}`,
namespace:e,run:t.run,signal:t.signal};return(0,o.k)(s,t,async n=>{const a=await r({...t,signal:n});return await t.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,
name:s.name},{signal:t.signal}),a})}(e,u,a,async a=>{const t=await async function(e,{kubernetes:n,signal:a,dryRun:t,ledger:r}){const o=await(0,d.X)(e,8,async e=>{try{return(await n.list((0,m.I)(e),{
signal:a})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}}),i=o.flat();if(!t)return i;const l=new Set(r.result.removed.map(s.P5));return i.filter(e=>!l.has((0,s.P5)((0,
s.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,a);if(t.length>0){const e=t.slice(0,5).map(e=>(0,s.P5)((0,s.Po)(e))),n=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==p&&r.left(l,`still needed by ${e.join(", ")}${n}`),!1}if(void 0!==p&&(a.dryRun||await a.helm.uninstall(e.release,e.namespace),r.removed(l)),
n.deleteCrds)await removeObjects(f,a);else for(const e of f)r.left((0,s.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==p&&r.left(l,"operators are kept when asked so (delete-operators)"),!1)}async function removeOperatorNamespace(e,n){
const{namespace:a,ours:t,inhabitants:r}=await judgeNamespace(e.namespace,[],n);void 0!==a&&e.namespace!==n.namespace&&(t&&(0===r.length||n.dryRun)?await removeNamespace(a,n):keepNamespace(a,r,n))}
var $=a(4593);const P="lamina.dev/kept-from",S={apiVersion:"v1",kind:"PersistentVolume"},V={apiVersion:"v1",kind:"PersistentVolumeClaim"},R={"strimzi-kafka-operator":"strimzi.io/cluster",
"cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{const n=e.spec?.volumeName;return void 0===n||""===n?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:n}}
;async function deleteClaims(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:o}=n,i=[...await readVolumes(e,n),...await findKeptVolumes(n)];if(!o)for(const e of i)await setReclaimPolicy(e,"Delete",n)
;if(await removeObjects(e,n),o){for(const e of i)t.removed((0,s.Po)(e));return}const{remaining:c}=await(0,l.L)(i,{client:a,signal:r,onGone:e=>t.removed((0,s.Po)(e))});for(const e of c)t.left((0,
s.Po)(e),"its provisioner has not deleted it yet; see its events")}async function findKeptVolumes({kubernetes:e,signal:n,layer:a,namespace:t}){const r=`${P}=${a}.${t}`,{items:o}=await e.list(S,{
labelSelector:r,signal:n});return o.filter(e=>"Released"===e.status?.phase)}async function readVolumes(e,{kubernetes:n,signal:a}){return(await Promise.all(e.map(async e=>{const t=volumeOf(e)
;return void 0===t?void 0:n.get(t,{signal:a})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,n,{kubernetes:a,signal:t,layer:r,namespace:o}){const i="Retain"===n?`${r}.${o}`:null,l={
metadata:{labels:{[P]:i}},spec:{persistentVolumeReclaimPolicy:n}};await a.mergePatch((0,s.Po)(e),l,{signal:t})}var __addDisposableResource=function(e,n,a){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return n},N=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});async function teardownLayer(e,n,a){const t={
stack:[],error:void 0,hasError:!1};try{const{dryRun:l,run:c,deleteVolumes:d,clearFinalizers:m=!1}=a,u=function(e,{dryRun:n,onProgress:a}){const t=new Map,r=new Map;return{removed:r=>{t.has((0,
s.TN)(r))||(e.info(`${(0,s.P5)(r)} ${n?"would be removed":"removed"}`),t.set((0,s.TN)(r),r),a?.(r))},left:(e,n)=>{r.set((0,s.TN)(e),{...e,reason:n})},get result(){return{removed:[...t.values()],
leftBehind:[...r.values()]}}}}(n.logger,{dryRun:l,onProgress:a.onProgress}),p=`layer ${e.name} to be taken down`,f=__addDisposableResource(t,(0,r.R)(a.timeout??e.spec.timeout,p,n.signal),!1),g={...n,
signal:f.signal,layer:e.name,namespace:a.namespace??e.spec.namespace,ledger:u,dryRun:l,deleteVolumes:d,clearFinalizers:m,run:c},w=(i=e.spec.operator?.chart,
R[i?.replace(/\/+$/,"").split("/").at(-1)??""]),y=await async function(e,n){const{kubernetes:a,logger:t,signal:r,namespace:i,layer:s,run:l,dryRun:c}=n,d=await a.get({apiVersion:"v1",kind:"Namespace",
name:i},{signal:r});if(void 0===d)return t.info(`Namespace ${i} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,n);const m={name:(0,o.l)(s),namespace:i,run:l,
signal:r};return(0,o.k)(m,n,async t=>{const o=await removeMembers(e,{...n,signal:t});return await a.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:i,name:m.name},{signal:r}),o})
}(w,g),{operator:v}=e.spec,h=void 0!==v&&await removeOperator(v,a,g),k=await Promise.allSettled([h&&removeOperatorNamespace(v,g),removeLayerNamespace(y,g)])
;for(const e of k)if("rejected"===e.status)throw e.reason;return n.signal.throwIfAborted(),u.result}catch(e){t.error=e,t.hasError=!0}finally{N(t)}var i}async function removeMembers(e,n){
const{members:a,parent:r}=await(0,i.xS)(n),o=[...a.values()],c=o.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
t.pV)(c,t.BX))await removeObjects(e,n);await async function(e,{kubernetes:n,signal:a,namespace:t,dryRun:r},o){if(void 0===e||r||0===o.size)return
;const i=`${e} in (${[...o].join(",")})`,{items:s}=await n.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:i,signal:a});await(0,
l.U)(s.filter(({metadata:e})=>void 0===e.ownerReferences),n,{signal:a}),await(0,l.L)(s,{client:n,signal:a}),a.throwIfAborted()}(e,n,function(e,n){
return void 0===n?new Set:new Set(e.flatMap(({metadata:e,kind:a})=>e.labels?.[n]??("Kafka"===a?e.name:[])))}(o,e));const d=await async function(e,{kubernetes:n,signal:a,namespace:t,layer:r}){
const o=[`${$.vr}=${(0,i.yd)(r,t).id}`,...void 0===e?[]:[e]],l=await Promise.all(o.map(e=>n.list(V,{namespace:t,labelSelector:e,signal:a})));return[...new Map(l.flatMap(({items:e})=>e).map(e=>[(0,
s.TN)((0,s.Po)(e)),e])).values()]}(e,n);return n.deleteVolumes&&await deleteClaims(d,n),void 0!==r&&await removeObjects([r],n),n.deleteVolumes?[]:d}async function removeLayerNamespace(e,n){
const a=n.dryRun?await async function(e){const{members:n,parent:a}=await(0,i.xS)(e);return[...n.values(),...void 0===a?[]:[a]]
}(n):[],{namespace:t,ours:r,inhabitants:o}=await judgeNamespace(n.namespace,[...e,...a],n),l=void 0!==t&&r&&0===o.length;n.deleteVolumes?await deleteClaims([],n):await async function(e,n){
const a=await readVolumes(e,n);if(!n.dryRun)for(const e of a)await setReclaimPolicy(e,"Retain",n);for(const e of[...a,...await findKeptVolumes(n)]){const a=e.spec.claimRef;n.ledger.left((0,
s.Po)(e),`the data of claim ${a?.namespace??""}/${a?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}(l?e:[],n),void 0!==t&&(l?await removeNamespace(t,n):(!function(e,{ledger:n}){for(const a of e)n.left((0,s.Po)(a),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")
}(e,n),keepNamespace(t,o,n)))}var T=a(4015);function render({removed:e,leftBehind:n},a,t){const r=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""]
;return r.push(...e.map(e=>`- ${a((0,s.P5)(e))}`)),n.length>0&&(r.push("",`Left behind ${n.length}:`,""),r.push(...n.map(e=>`- ${a((0,s.P5)(e))}: ${t(e.reason)}`))),`${r.join("\n")}\n`}
var E=a(2317),j=a(6848);var C=a(9617),down_addDisposableResource=function(e,n,a){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=n[Symbol.dispose],a&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:t,async:a})}else a&&e.stack.push({async:!0});return n},A=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,
n.hasError=!0}var a,t=0;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value)
;if(a.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t})
;async function down(e,n){const a={stack:[],error:void 0,hasError:!1};try{const r=down_addDisposableResource(a,await(0,C.f)(e,n),!0),{collaborators:o}=r,i=r.layers.map(e=>e.name).join(", ")
;if(!e.yes&&process.stdin.isTTY&&!await async function(e){const n=(0,j.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await n.question(`${e} [yes/no] `)).trim())}finally{n.close()}}(`Take ${i} down on ${o.kubernetes.server}?`))throw new E.j1("Not confirmed; nothing was removed",{
remedy:'Answer "yes", or give --yes.'});const s=[];for(const n of r.layers.toReversed()){const{namespace:a,timeout:t,run:i}=r.request(n);s.push(await teardownLayer(n,o,{...void 0===a?{}:{namespace:a},
...void 0===t?{}:{timeout:t},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,dryRun:!1,run:i}))}const l={removed:s.flatMap(e=>e.removed),
leftBehind:s.flatMap(e=>e.leftBehind)};return{json:l,text:(t=l,render(t,e=>e,e=>(0,T.sN)(e)))}}catch(e){a.error=e,a.hasError=!0}finally{const e=A(a);e&&await e}var t}},8644:(e,n,a)=>{a.d(n,{
l:()=>lockName,k:()=>withLock});var t=a(7598),r=a(682),o=a(2317),i=a(397),s=a(8575);const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"
},c=30,d=1e4,m=2e4,u="lamina.dev/run-url",p="lamina.dev/session";const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p]
;async function tryWrite(e,n,a){const t=microTime(e.clock),r=void 0===a?0:(specOf(a).leaseTransitions??0)+1,o={...l,metadata:{...a?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:n,
...void 0===e.url?{}:{[u]:e.url}}},spec:{holderIdentity:e.holder,leaseDurationSeconds:c,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===a?await e.client.create(o,{signal:e.signal
}):await e.client.replace(o,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof i.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof i.h&&"NotFound"===e.reason;async function waitForHolder(e,n){const{clock:a,logger:t,signal:o}=e
;announce(t,e,n);const i=new AbortController,s=function(e,n,a){const{client:t,clock:r}=e;let o,i={lease:n,seenAt:r.now()},s=new AbortController;const tell=()=>{s.abort(),s=new AbortController
},follow=async()=>{let n=new Set;const o=t.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:a})
;for await(const a of o)"RELISTING"===a.type?n=new Set:"SYNCED"===a.type?n.has(e.name)||(i={lease:void 0,seenAt:r.now()}):"DELETED"===a.type?i={lease:void 0,seenAt:r.now()
}:(n.add(a.object.metadata.name),a.object.metadata.resourceVersion!==i.lease?.metadata.resourceVersion&&(i={lease:a.object,seenAt:r.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return i},changeOr:async e=>{const n=AbortSignal.any([a,s.signal]);try{await e(n)}catch(e){if(!n.aborted)throw e}}}}(e,n,AbortSignal.any([o,i.signal]));try{
let i=holderOf(n);for(;;){const{lease:n,seenAt:l}=s.latest();if(void 0===n||""===holderOf(n))return n;holderOf(n)!==i&&announce(t,e,n),i=holderOf(n)
;const d=1e3*(specOf(n).leaseDurationSeconds??c),m=l+d-a.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${i} has not renewed it for ${(0,r.a3)(d)}`),n
;await s.changeOr(e=>a.sleep(m,e)),o.throwIfAborted()}}finally{i.abort()}}function announce(e,n,a){const t=a.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${n.namespace}/${n.name}: ${holderOf(a)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,n,a){
const{client:t,clock:i,logger:u}=e,p=new AbortController,f=new AbortController;let g=a,w=i.now();const lose=n=>{p.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${n}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=i.now(),n={...specOf(g),renewTime:microTime(i)}
;g=await t.replace({...g,spec:n},{signal:f.signal}),w=e},reload=async()=>{const a=await t.get({...l,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===a)lose("it was deleted");else{
if(sessionOf(a)===n)return g=a,!0;lose(`${holderOf(a)} has taken it over`)}return!1},y=(async()=>{let n=d;for(;;){await i.sleep(n,f.signal);try{await renewOnce(),n=d;continue}catch(n){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(n)}`),isGone(n))return void lose("it was deleted");if(isRace(n)&&!await reload())return}
if(i.now()-w>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);n=1e3}})().catch(e=>{f.signal.aborted||lose((0,o.gJ)(e))});return{signal:AbortSignal.any([e.signal,p.signal]),
release:async()=>{f.abort(),await y,p.signal.aborted||await async function(e,n,a){const{client:t,logger:r}=e,i=AbortSignal.timeout(5e3);try{let r=a;for(let a=0;a<2&&void 0!==r;a+=1){const a={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,s.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(a,{signal:i})}catch(a){if(isGone(a))return;if(!isRace(a))throw a
;const o=await t.get({...l,name:e.name,namespace:e.namespace},{signal:i});r=void 0!==o&&sessionOf(o)===n?o:void 0}}}catch(n){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
o.gJ)(n)}); it runs out by itself in ${c} s`)}}(e,n,g)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:n,clock:a,logger:r},o){const i=await async function(e){const n=(0,t.randomUUID)(),a={...l,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let o=await e.client.get(a,r);for(;;){e.signal.throwIfAborted(),void 0!==o&&void 0!==specOf(o).holderIdentity&&""!==holderOf(o)&&(o=await waitForHolder(e,o));const t=await tryWrite(e,n,o)
;if(void 0!==t)return keepLease(e,n,t);o=await e.client.get(a,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:n,clock:a,logger:r,
signal:e.signal});try{return await o(i.signal)}finally{await i.release()}}}};
