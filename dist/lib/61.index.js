export const id=61;export const ids=[61];export const modules={4876:(e,a,n)=>{n.d(a,{a:()=>takeDown});var t=n(6960),i=n(682),o=n(8644),r=n(3509),s=n(3036)
;var l=n(8008),c=n(397),d=n(1891),m=n(7936),u=n(780),p=n(6024);const f=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"
},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",
kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],g={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const i=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===i)return{namespace:i,ours:!1,inhabitants:[]}
;const o=(0,p.I)(i),r=new Set(a.map(e=>(0,s.TN)((0,s.Po)(e)))),l=o?await async function(e,a,n){const{items:t}=await a.list(g,n),i=t.filter(e=>"Namespaced"===e.spec.scope).map(m.I);return(await(0,
d.X)([...f,...i],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:i,ours:o,
inhabitants:l.filter(e=>!r.has((0,s.TN)((0,s.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,s.P5)((0,
s.Po)(e))),i=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,s.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${i}`)}
async function removeNamespace(e,a){const{kubernetes:n,ledger:t,signal:i,dryRun:o}=a,r=(0,s.Po)(e);if(o)return void t.removed(r);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:a}=await n.list({apiVersion:"v1",kind:e},{namespace:r.name,signal:i});await(0,l.U)(a,n,{signal:i}),await(0,l.L)(a,{client:n,signal:i})}await(0,l.U)([e],n,{signal:i})
;const{remaining:c}=await(0,l.L)([e],{client:n,signal:i}),[d]=c;if(void 0===d)return void t.removed(r)
;const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
s.fS)(d,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(r,m),new u.kN("TEARDOWN_STUCK",r,`${(0,s.P5)(r)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var w=n(9285),v=n(2194),h=n(3162);const y=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}}]
;const clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,k=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:t,signal:i,dryRun:o}=a;if(0===e.length)return;if(o){for(const a of e)t.removed((0,s.Po)(a));return}await(0,l.U)(e,n,{signal:i})
;const onGone=e=>t.removed((0,s.Po)(e));let r=e;const c=new AbortController,d=a.clock.sleep(k,AbortSignal.any([i,c.signal])).then(()=>c.abort(),()=>{});if(({remaining:r}=await(0,l.L)(r,{client:n,
signal:AbortSignal.any([i,c.signal]),onGone})),c.abort(),await d,0!==r.length){if(!i.aborted){const e=await Promise.all(r.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const i=y.find(e=>e.finalizer===t),o=i?.deployment(e);if(void 0===i||void 0===o)continue;const r=await a.get({apiVersion:"apps/v1",kind:"Deployment",...o},{signal:n})
;if((r?.status?.readyReplicas??0)>0)continue;const s=void 0===r?"does not exist":"has no ready pod";return{finalizer:t,
why:`${i.controller} would remove it, but Deployment ${o.namespace}/${o.name} ${s}`}}}(e,n,i))),t=r.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]})
;for(const{object:e,finalizer:n,why:i}of t){if(!a.clearFinalizers)throw stuck(r,a,`${n}: ${i}`);await clearFinalizer(e,n,i,a)}({remaining:r}=await(0,l.L)(r,{client:n,signal:i,onGone}))}
if(r.length>0)throw stuck(r,a,void 0)}}async function clearFinalizer(e,a,n,{kubernetes:t,logger:i,signal:o}){i.warning(`${(0,s.P5)((0,s.Po)(e))}: removing the finalizer ${a}; ${n}`)
;const r=(e.metadata.finalizers??[]).filter(e=>e!==a);await t.mergePatch((0,s.Po)(e),{metadata:{finalizers:r}},{signal:o})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,
s.Po)(t),reasonOf(t,n));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const i=(0,s.Po)(t);return new u.kN("TEARDOWN_STUCK",i,`${(0,
s.P5)(i)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}const b={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"},releaseReference=({namespace:e,release:a})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:a});async function removeOperator(e,a,n){
const{kubernetes:t,ledger:i,signal:r}=n,l=releaseReference(e),u=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:r}),p=u&&await(0,v.iJ)(t,e.namespace,e.release,{signal:r})
;if(void 0!==p&&void 0===p.labels[w.P1])return i.left(l,"Lamina did not install it"),!1;const f=(await t.list(b,{labelSelector:`${h.AN}=${(0,h.vh)(e)}`,signal:r})).items
;return a.deleteOperators?function({namespace:e,release:a},n,t,i){const r=void 0!==n&&void 0===n.metadata.deletionTimestamp;if(t.dryRun||!r)return i(t);const s={name:`lamina-operator-${a}`,
namespace:e,run:t.run,signal:t.signal};return(0,o.k)(s,t,async a=>{const n=await i({...t,signal:a});return await t.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,
name:s.name},{signal:t.signal}),n})}(e,u,n,async n=>{const t=await async function(e,{kubernetes:a,signal:n,dryRun:t,ledger:i}){const o=await(0,d.X)(e,8,async e=>{try{return(await a.list((0,m.I)(e),{
signal:n})).items}catch(e){if(e instanceof c.h&&404===e.status)return[];throw e}}),r=o.flat();if(!t)return r;const l=new Set(i.result.removed.map(s.P5));return r.filter(e=>!l.has((0,s.P5)((0,
s.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,n);if(t.length>0){const e=t.slice(0,5).map(e=>(0,s.P5)((0,s.Po)(e))),a=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==p&&i.left(l,`still needed by ${e.join(", ")}${a}`),!1}if(void 0!==p&&(n.dryRun||await n.helm.uninstall(e.release,e.namespace),i.removed(l)),
a.deleteCrds)await removeObjects(f,n);else for(const e of f)i.left((0,s.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==p&&i.left(l,"operators are kept when asked so (delete-operators)"),!1)}async function removeOperatorNamespace(e,a){
const{namespace:n,ours:t,inhabitants:i}=await judgeNamespace(e.namespace,[],a);void 0!==n&&e.namespace!==a.namespace&&(t&&(0===i.length||a.dryRun)?await removeNamespace(n,a):keepNamespace(n,i,a))}
var $=n(4593);const P="lamina.dev/kept-from",V={apiVersion:"v1",kind:"PersistentVolume"},R={apiVersion:"v1",kind:"PersistentVolumeClaim"},S={"strimzi-kafka-operator":"strimzi.io/cluster",
"cass-operator":"cassandra.datastax.com/cluster"};const volumeOf=e=>{const a=e.spec?.volumeName;return void 0===a||""===a?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:a}}
;async function deleteClaims(e,a){const{kubernetes:n,ledger:t,signal:i,dryRun:o}=a,r=[...await readVolumes(e,a),...await findKeptVolumes(a)];if(!o)for(const e of r)await setReclaimPolicy(e,"Delete",a)
;if(await removeObjects(e,a),o){for(const e of r)t.removed((0,s.Po)(e));return}const{remaining:c}=await(0,l.L)(r,{client:n,signal:i,onGone:e=>t.removed((0,s.Po)(e))});for(const e of c)t.left((0,
s.Po)(e),"its provisioner has not deleted it yet; see its events")}async function findKeptVolumes({kubernetes:e,signal:a,layer:n,namespace:t}){const i=`${P}=${n}.${t}`,{items:o}=await e.list(V,{
labelSelector:i,signal:a});return o.filter(e=>"Released"===e.status?.phase)}async function readVolumes(e,{kubernetes:a,signal:n}){return(await Promise.all(e.map(async e=>{const t=volumeOf(e)
;return void 0===t?void 0:a.get(t,{signal:n})}))).filter(e=>void 0!==e)}async function setReclaimPolicy(e,a,{kubernetes:n,signal:t,layer:i,namespace:o}){const r="Retain"===a?`${i}.${o}`:null,l={
metadata:{labels:{[P]:r}},spec:{persistentVolumeReclaimPolicy:a}};await n.mergePatch((0,s.Po)(e),l,{signal:t})}var __addDisposableResource=function(e,a,n){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(i=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");i&&(t=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},N=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function teardownLayer(e,a,n){const t={
stack:[],error:void 0,hasError:!1};try{const{dryRun:l,run:c,deleteVolumes:d,clearFinalizers:m=!1}=n,u=function(e,{dryRun:a,onProgress:n}){const t=new Map,i=new Map;return{removed:i=>{t.has((0,
s.TN)(i))||(e.info(`${(0,s.P5)(i)} ${a?"would be removed":"removed"}`),t.set((0,s.TN)(i),i),n?.(i))},left:(e,a)=>{i.set((0,s.TN)(e),{...e,reason:a})},get result(){return{removed:[...t.values()],
leftBehind:[...i.values()]}}}}(a.logger,{dryRun:l,onProgress:n.onProgress}),p=`layer ${e.name} to be taken down`,f=__addDisposableResource(t,(0,i.R)(n.timeout??e.spec.timeout,p,a.signal),!1),g={...a,
signal:f.signal,layer:e.name,namespace:n.namespace??e.spec.namespace,ledger:u,dryRun:l,deleteVolumes:d,clearFinalizers:m,run:c},w=(r=e.spec.operator?.chart,
S[r?.replace(/\/+$/,"").split("/").at(-1)??""]),v=await async function(e,a){const{kubernetes:n,logger:t,signal:i,namespace:r,layer:s,run:l,dryRun:c}=a,d=await n.get({apiVersion:"v1",kind:"Namespace",
name:r},{signal:i});if(void 0===d)return t.info(`Namespace ${r} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,a);const m={name:(0,o.l)(s),namespace:r,run:l,
signal:i};return(0,o.k)(m,a,async t=>{const o=await removeMembers(e,{...a,signal:t});return await n.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:r,name:m.name},{signal:i}),o})
}(w,g),{operator:h}=e.spec,y=void 0!==h&&await removeOperator(h,n,g),k=await Promise.allSettled([y&&removeOperatorNamespace(h,g),removeLayerNamespace(v,g)])
;for(const e of k)if("rejected"===e.status)throw e.reason;return a.signal.throwIfAborted(),u.result}catch(e){t.error=e,t.hasError=!0}finally{N(t)}var r}async function removeMembers(e,a){
const{members:n,parent:i}=await(0,r.xS)(a),o=[...n.values()],c=o.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
t.pV)(c,t.BX))await removeObjects(e,a);await async function(e,{kubernetes:a,signal:n,namespace:t,dryRun:i},o){if(void 0===e||i||0===o.size)return
;const r=`${e} in (${[...o].join(",")})`,{items:s}=await a.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:r,signal:n});await(0,
l.U)(s.filter(({metadata:e})=>void 0===e.ownerReferences),a,{signal:n}),await(0,l.L)(s,{client:a,signal:n}),n.throwIfAborted()}(e,a,function(e,a){
return void 0===a?new Set:new Set(e.flatMap(({metadata:e,kind:n})=>e.labels?.[a]??("Kafka"===n?e.name:[])))}(o,e));const d=await async function(e,{kubernetes:a,signal:n,namespace:t,layer:i}){
const o=[`${$.vr}=${(0,r.yd)(i,t).id}`,...void 0===e?[]:[e]],l=await Promise.all(o.map(e=>a.list(R,{namespace:t,labelSelector:e,signal:n})));return[...new Map(l.flatMap(({items:e})=>e).map(e=>[(0,
s.TN)((0,s.Po)(e)),e])).values()]}(e,a);return a.deleteVolumes&&await deleteClaims(d,a),void 0!==i&&await removeObjects([i],a),a.deleteVolumes?[]:d}async function removeLayerNamespace(e,a){
const n=a.dryRun?await async function(e){const{members:a,parent:n}=await(0,r.xS)(e);return[...a.values(),...void 0===n?[]:[n]]
}(a):[],{namespace:t,ours:i,inhabitants:o}=await judgeNamespace(a.namespace,[...e,...n],a),l=void 0!==t&&i&&0===o.length;a.deleteVolumes?await deleteClaims([],a):await async function(e,a){
const n=await readVolumes(e,a);if(!a.dryRun)for(const e of n)await setReclaimPolicy(e,"Retain",a);for(const e of[...n,...await findKeptVolumes(a)]){const n=e.spec.claimRef;a.ledger.left((0,
s.Po)(e),`the data of claim ${n?.namespace??""}/${n?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}(l?e:[],a),void 0!==t&&(l?await removeNamespace(t,a):(!function(e,{ledger:a}){for(const n of e)a.left((0,s.Po)(n),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")
}(e,a),keepNamespace(t,o,a)))}var T=n(2317);async function takeDown(e,a,n){const t=[],i=[];for(const o of e.toReversed())try{
const e=await a.logger.group(`Take the ${o.name} layer down`,()=>teardownLayer(o,a,n(o)));t.push(...e.removed),i.push(...e.leftBehind)}catch(e){
if(!(e instanceof T.Xf)||"TEARDOWN_STUCK"!==e.code)throw e;const a=e.details;return t.push(...a.removed),i.push(...a.leftBehind),{removed:t,leftBehind:i,failure:e}}return{removed:t,leftBehind:i}}},
8644:(e,a,n)=>{n.d(a,{l:()=>lockName,k:()=>withLock});var t=n(7598),i=n(682),o=n(2317),r=n(397),s=n(8575);const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"
},c=30,d=1e4,m=2e4,u="lamina.dev/run-url",p="lamina.dev/session";const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p]
;async function tryWrite(e,a,n){const t=microTime(e.clock),i=void 0===n?0:(specOf(n).leaseTransitions??0)+1,o={...l,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:a,
...void 0===e.url?{}:{[u]:e.url}}},spec:{holderIdentity:e.holder,leaseDurationSeconds:c,acquireTime:t,renewTime:t,leaseTransitions:i}};try{return void 0===n?await e.client.create(o,{signal:e.signal
}):await e.client.replace(o,{signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof r.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof r.h&&"NotFound"===e.reason;async function waitForHolder(e,a){const{clock:n,logger:t,signal:o}=e
;announce(t,e,a);const r=new AbortController,s=function(e,a,n){const{client:t,clock:i}=e;let o,r={lease:a,seenAt:i.now()},s=new AbortController;const tell=()=>{s.abort(),s=new AbortController
},follow=async()=>{let a=new Set;const o=t.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of o)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(r={lease:void 0,seenAt:i.now()}):"DELETED"===n.type?r={lease:void 0,seenAt:i.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==r.lease?.metadata.resourceVersion&&(r={lease:n.object,seenAt:i.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return r},changeOr:async e=>{const a=AbortSignal.any([n,s.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([o,r.signal]));try{
let r=holderOf(a);for(;;){const{lease:a,seenAt:l}=s.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==r&&announce(t,e,a),r=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??c),m=l+d-n.now();if(m<=0)return t.warning(`Taking the lock ${e.name} over: ${r} has not renewed it for ${(0,i.a3)(d)}`),a
;await s.changeOr(e=>n.sleep(m,e)),o.throwIfAborted()}}finally{r.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[u]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:r,logger:u}=e,p=new AbortController,f=new AbortController;let g=n,w=r.now();const lose=a=>{p.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=r.now(),a={...specOf(g),renewTime:microTime(r)}
;g=await t.replace({...g,spec:a},{signal:f.signal}),w=e},reload=async()=>{const n=await t.get({...l,name:e.name,namespace:e.namespace}).catch(()=>g);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return g=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},v=(async()=>{let a=d;for(;;){await r.sleep(a,f.signal);try{await renewOnce(),a=d;continue}catch(a){
if(f.signal.aborted)return;if(u.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(r.now()-w>=m)return void lose(`it could not be renewed for ${(0,i.a3)(m)}`);a=1e3}})().catch(e=>{f.signal.aborted||lose((0,o.gJ)(e))});return{signal:AbortSignal.any([e.signal,p.signal]),
release:async()=>{f.abort(),await v,p.signal.aborted||await async function(e,a,n){const{client:t,logger:i}=e,r=AbortSignal.timeout(5e3);try{let i=n;for(let n=0;n<2&&void 0!==i;n+=1){const n={...i,
metadata:{...i.metadata,annotations:{}},spec:(0,s.FF)(specOf(i),"holderIdentity")};try{return void await t.replace(n,{signal:r})}catch(n){if(isGone(n))return;if(!isRace(n))throw n
;const o=await t.get({...l,name:e.name,namespace:e.namespace},{signal:r});i=void 0!==o&&sessionOf(o)===a?o:void 0}}}catch(a){i.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,
o.gJ)(a)}); it runs out by itself in ${c} s`)}}(e,a,g)}}}const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z"),lockName=e=>`lamina-${e}`
;async function withLock(e,{kubernetes:a,clock:n,logger:i},o){const r=await async function(e){const a=(0,t.randomUUID)(),n={...l,name:e.name,namespace:e.namespace},i={signal:e.signal}
;let o=await e.client.get(n,i);for(;;){e.signal.throwIfAborted(),void 0!==o&&void 0!==specOf(o).holderIdentity&&""!==holderOf(o)&&(o=await waitForHolder(e,o));const t=await tryWrite(e,a,o)
;if(void 0!==t)return keepLease(e,a,t);o=await e.client.get(n,i)}}({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:i,
signal:e.signal});try{return await o(r.signal)}finally{await r.release()}}},240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,R:()=>renderTeardown});var t=n(3036),i=n(9037),o=n(8544)
;function renderTeardown(e){return render(e,e=>e,e=>(0,o.sN)(e))}function renderTeardownMarkdown(e){return(0,i.Cc)(render(e,i.aY,i.FV))}function render({removed:e,leftBehind:a},n,i){
const o=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return o.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),a.length>0&&(o.push("",`Left behind ${a.length}:`,""),
o.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${i(e.reason)}`))),`${o.join("\n")}\n`}}};
