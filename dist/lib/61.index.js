export const id=61;export const ids=[61];export const modules={4876:(e,a,n)=>{n.d(a,{a:()=>takeDown});var t=n(6960),r=n(682),i=n(8644),o=n(3509),s=n(3036)
;var l=n(8008),c=n(397),d=n(1891),m=n(7936),p=n(780),u=n(6024);const f=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"
},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",
kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],g={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const r=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===r)return{namespace:r,ours:!1,inhabitants:[]}
;const i=(0,u.I)(r),o=new Set(a.map(e=>(0,s.TN)((0,s.Po)(e)))),l=i?await async function(e,a,n){const{items:t}=await a.list(g,n),r=t.filter(e=>"Namespaced"===e.spec.scope).map(m.I);return(await(0,
d.X)([...f,...r],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:r,ours:i,
inhabitants:l.filter(e=>!o.has((0,s.TN)((0,s.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,s.P5)((0,
s.Po)(e))),r=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,s.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function removeNamespace(e,a){const{kubernetes:n,ledger:t,signal:r,dryRun:i}=a,o=(0,s.Po)(e);if(i)return void t.removed(o);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:a}=await n.list({apiVersion:"v1",kind:e},{namespace:o.name,signal:r});await(0,l.U)(a,n,{signal:r}),await(0,l.L)(a,{client:n,signal:r})}await(0,l.U)([e],n,{signal:r})
;const{remaining:c}=await(0,l.L)([e],{client:n,signal:r}),[d]=c;if(void 0===d)return void t.removed(o)
;const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
s.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(o,m),new p.kN("TEARDOWN_STUCK",o,`${(0,s.P5)(o)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var v=n(9285),h=n(2194),w=n(1905);const y=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}}]
;const clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,k=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:t,signal:r,dryRun:i}=a;if(0===e.length)return;if(i){for(const a of e)t.removed((0,s.Po)(a));return}await(0,l.U)(e,n,{signal:r})
;const onGone=e=>t.removed((0,s.Po)(e));let o=e;const c=new AbortController,d=a.clock.sleep(k,AbortSignal.any([r,c.signal])).then(()=>c.abort(),()=>{});if(({remaining:o}=await(0,l.L)(o,{client:n,
signal:AbortSignal.any([r,c.signal]),onGone})),c.abort(),await d,0!==o.length){if(!r.aborted){const e=await Promise.all(o.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const r=y.find(e=>e.finalizer===t),i=r?.deployment(e);if(void 0===r||void 0===i)continue;const o=await a.get({apiVersion:"apps/v1",kind:"Deployment",...i},{signal:n})
;if((o?.status?.readyReplicas??0)>0)continue;const s=void 0===o?"does not exist":"has no ready pod";return{finalizer:t,
why:`${r.controller} would remove it, but Deployment ${i.namespace}/${i.name} ${s}`}}}(e,n,r))),t=o.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]})
;for(const{object:e,finalizer:n,why:r}of t){if(!a.clearFinalizers)throw stuck(o,a,`${n}: ${r}`);await clearFinalizer(e,n,r,a)}({remaining:o}=await(0,l.L)(o,{client:n,signal:r,onGone}))}
if(o.length>0)throw stuck(o,a,void 0)}}async function clearFinalizer(e,a,n,{kubernetes:t,logger:r,signal:i}){r.warning(`${(0,s.P5)((0,s.Po)(e))}: removing the finalizer ${a}; ${n}`)
;const o=(e.metadata.finalizers??[]).filter(e=>e!==a);await t.mergePatch((0,s.Po)(e),{metadata:{finalizers:o}},{signal:i})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,
s.Po)(t),reasonOf(t,n));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const r=(0,s.Po)(t);return new p.kN("TEARDOWN_STUCK",r,`${(0,
s.P5)(r)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}const b={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){
const{kubernetes:t,ledger:r,signal:o}=n,l=releaseReference(e),p=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:o}),u=p&&await(0,h.iJ)(t,e.namespace,e.release,{signal:o})
;if(void 0!==u&&void 0===u.labels[v.P1])return r.left(l,"Lamina did not install it"),!1;const f=(await t.list(b,{labelSelector:`${w.AN}=${(0,w.vh)(e)}`,signal:o})).items
;return a.deleteOperators?function({namespace:e,release:a},n,t,r){const o=void 0!==n&&void 0===n.metadata.deletionTimestamp;if(t.dryRun||!o)return r(t);const s={name:`lamina-operator-${a}`,
namespace:e,run:t.run,signal:t.signal};return(0,i.k)(s,t,async a=>{const n=await r({...t,signal:a});return await t.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,
name:s.name},{signal:t.signal}),n})}(e,p,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:r}){const i=await(0,d.X)(e,8,async e=>{try{return(await a.list((0,m.I)(e),{
signal:n})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}}),o=i.flat();if(!t)return o;const l=new Set(r.result.removed.map(s.P5));return o.filter(e=>!l.has((0,s.P5)((0,
s.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,s.P5)((0,s.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==u&&r.left(l,`still needed by ${e.join(", ")}${a}`),!1}if(void 0!==u&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),r.removed(l)),
a.deleteCrds)await removeObjects(f,n);else for(const e of f)r.left((0,s.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==u&&r.left(l,"operators are kept when asked so (delete-operators)"),!1)}async function removeOperatorNamespace(e,a){
const{namespace:n,ours:t,inhabitants:r}=await judgeNamespace(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===r.length||a.dryRun)?await removeNamespace(n,a):keepNamespace(n,r,a))}
var $=n(4593);const P="lamina.dev/kept-from",V={apiVersion:"v1",kind:"PersistentVolume"},N={apiVersion:"v1",kind:"PersistentVolumeClaim"},R={"strimzi-kafka-operator":"strimzi.io/cluster",
"cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}}
;async function deleteClaims(e,a){const{kubernetes:n,ledger:t,signal:r,dryRun:i}=a,o=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!i)for(const e of o)await setReclaimPolicy(e,"Delete",a)
;if(await removeObjects(e,a),i){for(const e of o)t.removed((0,s.Po)(e));return}const{remaining:c}=await(0,l.L)(o,{client:n,signal:r,onGone:e=>t.removed((0,s.Po)(e))});for(const e of c)t.left((0,
s.Po)(e),"its provisioner has not deleted it yet; see its events")}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const r=`${P}=${n}.${t}`,{items:i}=await e.list(V,{
labelSelector:r,signal:a});return i.filter(e=>"Released"===e.status?.phase)}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{const t=volumeOf(e)
;return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:r,namespace:i}){const o="Retain"===a?`${r}.${i}`:null,l={
metadata:{labels:{[P]:o}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,s.Po)(e),l,{signal:t})}var __addDisposableResource=function(e,a,n){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},S=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownLayer(e,a,n){const t={
stack:[],error:void 0,hasError:!1};try{const{dryRun:l,run:c,deleteVolumes:d,clearFinalizers:m=!1}=n,p=function(e,{dryRun:a,onProgress:n}){const t=new Map,r=new Map;return{removed:r=>{t.has((0,
s.TN)(r))||(e.info(`${(0,s.P5)(r)} ${a?"would be removed":"removed"}`),t.set((0,s.TN)(r),r),n?.(r))},left:(e,a)=>{r.set((0,s.TN)(e),{...e,reason:a})},get result(){return{removed:[...t.values()],
leftBehind:[...r.values()]}}}}(a.logger,{dryRun:l,onProgress:n.onProgress}),u=`layer ${e.name} to be taken down`,f=__addDisposableResource(t,(0,r.R)(n.timeout??e.spec.timeout,u,a.signal),!1),g={...a,
signal:f.signal,layer:e.name,namespace:n.namespace??e.spec.namespace,ledger:p,dryRun:l,deleteVolumes:d,clearFinalizers:m,run:c},v=(o=e.spec.operator?.chart,
R[o?.replace(/\/+$/,"").split("/").at(-1)??""]),h=await async function(e,a){const{kubernetes:n,logger:t,signal:r,namespace:o,layer:s,run:l,dryRun:c}=a,d=await n.get({apiVersion:"v1",kind:"Namespace",
name:o},{signal:r});if(void 0===d)return t.info(`Namespace ${o} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,i.l)(s),namespace:o,run:l,
signal:r};return(0,i.k)(m,a,async t=>{const i=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:o,name:m.name},{signal:r}),i})
}(v,g),{operator:w}=e.spec,y=void 0!==w&&await removeOperator(w,n,g),k=await Promise.allSettled([y&&removeOperatorNamespace(w,g),removeLayerNamespace(h,g)])
;for(const e of k)if("rejected"===e.status)throw e.reason;return a.signal.throwIfAborted(),p.result}catch(e){t.error=e,t.hasError=!0}finally{S(t)}var o}async function removeMembers(e,a){
const{members:n,parent:r}=await(0,o.xS)(a),i=[...n.values()],c=i.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
t.pV)(c,t.BX))await removeObjects(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:r},i){if(void 0===e||r||0===i.size)return
;const o=`${e} in (${[...i].join(",")})`,{items:s}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:o,signal:n});await(0,
l.U)(s.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,l.L)(s,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(i,e));const d=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:r}){
const i=[`${$.vr}=${(0,o.yd)(r,t).id}`,...void 0===e?[]:[e]],l=await Promise.all(i.map(e=>a.list(N,{namespace:t,labelSelector:e,signal:n})));return[...new Map(l.flatMap(({items:e})=>e).map(e=>[(0,
s.TN)((0,s.Po)(e)),e])).values()]}(e,a);return a.deleteVolumes&&await deleteClaims(d,a),void 0!==r&&await removeObjects([r],a),a.deleteVolumes?[]:d}async function removeLayerNamespace(e,a){
const n=a.dryRun?await async function(e){const{members:a,parent:n}=await(0,o.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(a):[],{namespace:t,ours:r,inhabitants:i}=await judgeNamespace(a.namespace,[...e,...n],a),l=void 0!==t&&r&&0===i.length;a.deleteVolumes?await deleteClaims([],a):await async function(e,a){
const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a);for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
s.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}(l?e:[],a),void 0!==t&&(l?await removeNamespace(t,a):(!function(e,{ledger:a}){for(const n of e)a.left((0,s.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")
}(e,a),keepNamespace(t,i,a)))}var T=n(2317);async function takeDown(e,a,n){const t=[],r=[];for(const i of e.toReversed())try{
const e=await a.logger.group(`Take the ${i.name} layer down`,()=>teardownLayer(i,a,n(i)));t.push(...e.removed),r.push(...e.leftBehind)}catch(e){
if(!(e instanceof T.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;const a=e.details;return t.push(...a.removed),r.push(...a.leftBehind),{removed:t,leftBehind:r,failure:e}}return{removed:t,leftBehind:r}}},
8644:(e,a,n)=>{n.d(a,{l:()=>lockName,k:()=>withLock});var t=n(7598),r=n(682),i=n(2317),o=n(397),s=n(8575);const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"
},c=30,d=1e4,m=2e4,p="lamina.dev/run-url",u="lamina.dev/session";const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[u]
;async function tryWrite(e,a,n){const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,i={...l,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[u]:a,
...void 0===e.url?{}:{[p]:e.url}}},spec:{holderIdentity:e.holder,leaseDurationSeconds:c,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(i,{signal:e.signal
}):await e.client.replace(i,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason;async function waitForHolder(e,a){const{clock:n,logger:t,signal:i}=e
;announce(t,e,a);const o=new AbortController,s=function(e,a,n){const{client:t,clock:r}=e;let i,o={lease:a,seenAt:r.now()},s=new AbortController;const tell=()=>{s.abort(),s=new AbortController
},follow=async()=>{let a=new Set;const i=t.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of i)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(o={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{i=e,tell()}),{
latest:()=>{if(void 0!==i)throw i;return o},changeOr:async e=>{const a=AbortSignal.any([n,s.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([i,o.signal]));try{
let o=holderOf(a);for(;;){const{lease:a,seenAt:l}=s.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==o&&announce(t,e,a),o=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??c),m=l+d-n.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,r.a3)(d)}`),a
;await s.changeOr(e=>n.sleep(m,e)),i.throwIfAborted()}}finally{o.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:o,logger:p}=e,u=new AbortController,f=new AbortController;let g=n,v=o.now();const lose=a=>{u.abort(new i.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=o.now(),a={...specOf(g),renewTime:microTime(o)}
;g=await t.replace({...g,spec:a},{signal:f.signal}),v=e},reload=async()=>{const n=await t.get({...l,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return g=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},h=(async()=>{let a=d;for(;;){await o.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,i.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(o.now()-v>=m)return void lose(`it could not be renewed for ${(0,r.a3)(m)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,i.gJ)(e))});return{signal:AbortSignal.any([e.signal,u.signal]),
release:async()=>{f.abort(),await h,u.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,o=AbortSignal.timeout(5e3);try{let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,
metadata:{...r.metadata,annotations:{}},spec:(0,s.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:o})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const i=await t.get({...l,name:e.name,namespace:e.namespace},{signal:o});r=void 0!==i&&sessionOf(i)===a?i:void 0}}}catch(a){r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
i.gJ)(a)}); it runs out by itself in ${c} s`)}}(e,a,g)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:n,logger:r},i){const o=await async function(e){const a=(0,t.randomUUID)(),n={...l,name:e.name,namespace:e.namespace},r={signal:e.signal}
;let i=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),void 0!==i&&void 0!==specOf(i).holderIdentity&&""!==holderOf(i)&&(i=await waitForHolder(e,i));const t=await tryWrite(e,a,i)
;if(void 0!==t)return keepLease(e,a,t);i=await e.client.get(n,r)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,
signal:e.signal});try{return await i(o.signal)}finally{await o.release()}}},6024:(e,a,n)=>{n.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var t=n(8008),r=n(397);const i="lamina.dev/created-by"
;async function ensureNamespace(e,{client:a,logger:n,signal:o}){const s={apiVersion:"v1",kind:"Namespace",name:e},l=await a.get(s,{signal:o})
;if(void 0!==l&&void 0===l.metadata.deletionTimestamp)return!1;void 0!==l&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([l],{client:a,signal:o}),o.throwIfAborted())
;try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[i]:"lamina"}}},{signal:o}),
n.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[i]},1905:(e,a,n)=>{n.d(a,{
AN:()=>v,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds});var t=n(8011),r=n(338),i=n(2194),o=n(8346),s=n(7810),l=n(7936),c=n(780),d=n(3036)
;const m={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},p={apiVersion:"apps/v1",
kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var u=n(6024),f=n(2141),g=n(326)
;const v="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:o,signal:s,layer:l}=n,u=await(0,i.iJ)(o,e.namespace,e.release,{
signal:s}),f=(0,g.b$)(e.values,a.set),v={layer:l,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===u?{}:{fromVersion:u.chartVersion}
},h=void 0===u?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(p,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),i=m[t],o=void 0===i?[]:(await a.list(p,{labelSelector:i,signal:n})).items;for(const a of[...r.items,...o]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(o.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),i=a.metadata.annotations?.["meta.helm.sh/release-name"],s=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===i?(0,d.P5)(r):`Helm release ${s}/${i}`,version:n,
reference:r}}}(e,n):(0,r.s6)(u)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion};return void 0!==h?(function(e,a,{logger:n}){const{by:r,version:i}=a
;if(!t(i,`^${e.version}`,{includePrerelease:!0}))throw new c.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${i}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:i,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${i}); Lamina neither upgrades nor removes it`)}(e,h,n),{operator:e,release:u,foreign:h,values:f,change:{...v,action:"none",toVersion:h.version}}):{
operator:e,release:u,foreign:h,values:f,change:{...v,action:(0,r.co)(u,{version:e.version,values:f})}}}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:i,signal:o,layer:c,planOnly:d}=n,m=(0,s.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),p=await t.pull(m),u=(await(0,l.FX)(p)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[v]:operatorLabel(e)}}})),g=await(0,f.c0)(u,{layer:c,
client:r,logger:i,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of g)(0,l.$5)(e,a);return{chartDirectory:p,crds:g}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:i}=a;e.some(({write:e})=>e)&&(await(0,o.zE)(e,{client:n,clock:t,logger:r,signal:i,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:i,kubernetes:o,clock:l,logger:c,signal:d}=t,{operator:m,values:p}=e,{namespace:f,release:g}=m;await(0,u.G)(f,{client:o,logger:c,signal:d}),
c.info(`Helm release ${f}/${g}: ${e.change.action} ${m.chart} ${m.version}`);const v=(0,s.I)(m,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...v,chartDirectory:a,release:g,namespace:f,values:p},{helm:i,kubernetes:o,clock:l,logger:c,signal:d})}},240:(e,a,n)=>{n.d(a,{
G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=n(3036),r=n(9037),i=n(8544);function renderTeardown(e){return render(e,e=>e,e=>(0,i.sN)(e))}function renderTeardownMarkdown(e){return(0,
r.Cc)(render(e,r.aY,r.FV))}function render({removed:e,leftBehind:a},n,r){const i=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return i.push(...e.map(e=>`- ${n((0,
t.P5)(e))}`)),a.length>0&&(i.push("",`Left behind ${a.length}:`,""),i.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${r(e.reason)}`))),`${i.join("\n")}\n`}}};
