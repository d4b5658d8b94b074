export const id=335;export const ids=[335];export const modules={9335:(e,n,a)=>{a.r(n),a.d(n,{action:()=>L});var t=a(1724),r=a(5399),i=a(6960),s=a(682),o=a(8644),l=a(3509),c=a(3036)
;var d=a(8008),m=a(397),u=a(1891),p=a(7936),f=a(780),v=a(6024);const g=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"
},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",
kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],y={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"}
;async function judgeNamespace(e,n,{kubernetes:a,signal:t}){const r=await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===r)return{namespace:r,ours:!1,inhabitants:[]}
;const i=(0,v.I)(r),s=new Set(n.map(e=>(0,c.TN)((0,c.Po)(e)))),o=i?await async function(e,n,a){const{items:t}=await n.list(y,a),r=t.filter(e=>"Namespaced"===e.spec.scope).map(p.I);return(await(0,
u.X)([...g,...r],8,async t=>{try{return(await n.list(t,{...a,namespace:e})).items}catch(e){if(e instanceof m.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!(({kind:e,metadata:n,type:a})=>"ConfigMap"===e&&"kube-root-ca.crt"===n.name||"Secret"===e&&"kubernetes.io/service-account-token"===a)(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)
}(e,a,{signal:t}):[];return{namespace:r,ours:i,inhabitants:o.filter(e=>!s.has((0,c.TN)((0,c.Po)(e))))}}function keepNamespace(e,n,{ledger:a}){const t=n.slice(0,5).map(e=>(0,c.P5)((0,
c.Po)(e))),r=n.length>t.length?` and ${n.length-t.length} more`:"";a.left((0,c.Po)(e),0===n.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${r}`)}
async function removeNamespace(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:i}=n,s=(0,c.Po)(e);if(i)return void t.removed(s);for(const e of["Pod","PersistentVolumeClaim"]){
const{items:n}=await a.list({apiVersion:"v1",kind:e},{namespace:s.name,signal:r});await(0,d.U)(n,a,{signal:r}),await(0,d.L)(n,{client:a,signal:r})}await(0,d.U)([e],a,{signal:r})
;const{remaining:o}=await(0,d.L)([e],{client:a,signal:r}),[l]=o;if(void 0===l)return void t.removed(s)
;const m=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
c.fS)(l,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw t.left(s,m),new f.kN("TEARDOWN_STUCK",s,`${(0,c.P5)(s)} does not go away: ${m}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...t.result}})}var h=a(9285),w=a(2194),k=a(3162);const b=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:n}})=>{const a=e?.["strimzi.io/cluster"];if(void 0!==a&&void 0!==n)return{
name:`${a}-entity-operator`,namespace:n}}}]
;const clearCommand=({kind:e,metadata:{name:n,namespace:a}})=>`kubectl ${void 0===a?"":`-n ${a} `}patch ${e.toLowerCase()} ${n} --type merge -p '{"metadata":{"finalizers":null}}'`
;async function removeObjects(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:i}=n;if(0===e.length)return;if(i){for(const n of e)t.removed((0,c.Po)(n));return}await(0,d.U)(e,a,{signal:r})
;const onGone=e=>t.removed((0,c.Po)(e));let s=e;const o=new AbortController,l=n.clock.sleep(1e4,AbortSignal.any([r,o.signal])).then(()=>o.abort(),()=>{});if(({remaining:s}=await(0,d.L)(s,{client:a,
signal:AbortSignal.any([r,o.signal]),onGone})),o.abort(),await l,0!==s.length){if(!r.aborted){const e=await Promise.all(s.map(e=>async function(e,n,a){for(const t of e.metadata.finalizers??[]){
const r=b.find(e=>e.finalizer===t),i=r?.deployment(e);if(void 0===r||void 0===i)continue;const s=await n.get({apiVersion:"apps/v1",kind:"Deployment",...i},{signal:a})
;if((s?.status?.readyReplicas??0)>0)continue;const o=void 0===s?"does not exist":"has no ready pod";return{finalizer:t,
why:`${r.controller} would remove it, but Deployment ${i.namespace}/${i.name} ${o}`}}}(e,a,r))),t=s.flatMap((n,a)=>{const t=e[a];return void 0===t?[]:[{object:n,...t}]})
;for(const{object:e,finalizer:a,why:r}of t){if(!n.clearFinalizers)throw stuck(s,n,`${a}: ${r}`);await clearFinalizer(e,a,r,n)}({remaining:s}=await(0,d.L)(s,{client:a,signal:r,onGone}))}
if(s.length>0)throw stuck(s,n,void 0)}}async function clearFinalizer(e,n,a,{kubernetes:t,logger:r,signal:i}){r.warning(`${(0,c.P5)((0,c.Po)(e))}: removing the finalizer ${n}; ${a}`)
;const s=(e.metadata.finalizers??[]).filter(e=>e!==n);await t.mergePatch((0,c.Po)(e),{metadata:{finalizers:s}},{signal:i})}function stuck(e,{ledger:n},a){for(const t of e)n.left((0,
c.Po)(t),reasonOf(t,a));const[t]=e;if(void 0===t)throw new TypeError("Nothing is stuck");const r=(0,c.Po)(t);return new f.kN("TEARDOWN_STUCK",r,`${(0,
c.P5)(r)} does not go away: ${reasonOf(t,a)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...n.result}})}function reasonOf({metadata:e},n){const a=e.finalizers??[]
;return 0===a.length?n??"it is still being deleted":void 0===n?`held by the finalizers ${a.join(", ")}`:`held by the finalizer ${n}`}const P={apiVersion:"apiextensions.k8s.io/v1",
kind:"CustomResourceDefinition"};async function removeOperator(e,n,a){const{kubernetes:t,ledger:r,signal:i}=a,s=(({namespace:e,release:n})=>({apiVersion:"helm.sh/v1",kind:"Release",namespace:e,name:n
}))(e),l=await t.get({apiVersion:"v1",kind:"Namespace",name:e.namespace},{signal:i}),d=l&&await(0,w.iJ)(t,e.namespace,e.release,{signal:i})
;if(void 0!==d&&void 0===d.labels[h.P1])return r.left(s,"Lamina did not install it"),!1;const f=(await t.list(P,{labelSelector:`${k.AN}=${(0,k.vh)(e)}`,signal:i})).items
;return n.deleteOperators?function({namespace:e,release:n},a,t,r){const i=void 0!==a&&void 0===a.metadata.deletionTimestamp;if(t.dryRun||!i)return r(t);const s={name:`lamina-operator-${n}`,
namespace:e,run:t.run,signal:t.signal};return(0,o.k)(s,t,async n=>{const a=await r({...t,signal:n});return await t.kubernetes.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,
name:s.name},{signal:t.signal}),a})}(e,l,a,async a=>{const t=await async function(e,{kubernetes:n,signal:a,dryRun:t,ledger:r}){const i=await(0,u.X)(e,8,async e=>{try{return(await n.list((0,p.I)(e),{
signal:a})).items}catch(e){if(e instanceof m.h&&404===e.status)return[];throw e}}),s=i.flat();if(!t)return s;const o=new Set(r.result.removed.map(c.P5));return s.filter(e=>!o.has((0,c.P5)((0,
c.Po)(e)))&&0===(e.metadata.ownerReferences??[]).length)}(f,a);if(t.length>0){const e=t.slice(0,5).map(e=>(0,c.P5)((0,c.Po)(e))),n=t.length>e.length?` and ${t.length-e.length} more`:""
;return void 0!==d&&r.left(s,`still needed by ${e.join(", ")}${n}`),!1}if(void 0!==d&&(a.dryRun||await a.helm.uninstall(e.release,e.namespace),r.removed(s)),
n.deleteCrds)await removeObjects(f,a);else for(const e of f)r.left((0,c.Po)(e),"CRDs are kept unless asked (delete-crds)");return!0
}):(void 0!==d&&r.left(s,"operators are kept when asked so (delete-operators)"),!1)}async function removeOperatorNamespace(e,n){
const{namespace:a,ours:t,inhabitants:r}=await judgeNamespace(e.namespace,[],n);void 0!==a&&e.namespace!==n.namespace&&(t&&(0===r.length||n.dryRun)?await removeNamespace(a,n):keepNamespace(a,r,n))}
var $=a(4593);const V="lamina.dev/kept-from",S={apiVersion:"v1",kind:"PersistentVolume"},R={apiVersion:"v1",kind:"PersistentVolumeClaim"},N={"strimzi-kafka-operator":"strimzi.io/cluster",
"cass-operator":"cassandra.datastax.com/cluster"};async function deleteClaims(e,n){const{kubernetes:a,ledger:t,signal:r,dryRun:i}=n,s=[...await readVolumes(e,n),...await findKeptVolumes(n)]
;if(!i)for(const e of s)await setReclaimPolicy(e,"Delete",n);if(await removeObjects(e,n),i){for(const e of s)t.removed((0,c.Po)(e));return}const{remaining:o}=await(0,d.L)(s,{client:a,signal:r,
onGone:e=>t.removed((0,c.Po)(e))});for(const e of o)t.left((0,c.Po)(e),"its provisioner has not deleted it yet; see its events")}
async function findKeptVolumes({kubernetes:e,signal:n,layer:a,namespace:t}){const r=`${V}=${a}.${t}`,{items:i}=await e.list(S,{labelSelector:r,signal:n})
;return i.filter(e=>"Released"===e.status?.phase)}async function readVolumes(e,{kubernetes:n,signal:a}){return(await Promise.all(e.map(async e=>{const t=(e=>{const n=e.spec?.volumeName
;return void 0===n||""===n?void 0:{apiVersion:"v1",kind:"PersistentVolume",name:n}})(e);return void 0===t?void 0:n.get(t,{signal:a})}))).filter(e=>void 0!==e)}
async function setReclaimPolicy(e,n,{kubernetes:a,signal:t,layer:r,namespace:i}){const s="Retain"===n?`${r}.${i}`:null,o={metadata:{labels:{[V]:s}},spec:{persistentVolumeReclaimPolicy:n}}
;await a.mergePatch((0,c.Po)(e),o,{signal:t})}var __addDisposableResource=function(e,n,a){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=n[Symbol.dispose],a&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:t,async:a})}else a&&e.stack.push({async:!0});return n},E=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,
n.hasError=!0}var a,t=0;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value)
;if(a.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t})
;async function teardownLayer(e,n,a){const t={stack:[],error:void 0,hasError:!1};try{const{dryRun:i,run:l,deleteVolumes:d,clearFinalizers:m=!1}=a,u=function(e,{dryRun:n,onProgress:a}){
const t=new Map,r=new Map;return{removed:r=>{t.has((0,c.TN)(r))||(e.info(`${(0,c.P5)(r)} ${n?"would be removed":"removed"}`),t.set((0,c.TN)(r),r),a?.(r))},left:(e,n)=>{r.set((0,c.TN)(e),{...e,reason:n
})},get result(){return{removed:[...t.values()],leftBehind:[...r.values()]}}}}(n.logger,{dryRun:i,onProgress:a.onProgress}),p=`layer ${e.name} to be taken down`,f=__addDisposableResource(t,(0,
s.R)(a.timeout??e.spec.timeout,p,n.signal),!1),v={...n,signal:f.signal,layer:e.name,namespace:a.namespace??e.spec.namespace,ledger:u,dryRun:i,deleteVolumes:d,clearFinalizers:m,run:l
},g=(r=e.spec.operator?.chart,N[r?.replace(/\/+$/,"").split("/").at(-1)??""]),y=await async function(e,n){const{kubernetes:a,logger:t,signal:r,namespace:i,layer:s,run:l,dryRun:c}=n,d=await a.get({
apiVersion:"v1",kind:"Namespace",name:i},{signal:r});if(void 0===d)return t.info(`Namespace ${i} does not exist`),[];if(c||void 0!==d.metadata.deletionTimestamp)return removeMembers(e,n);const m={
name:(0,o.l)(s),namespace:i,run:l,signal:r};return(0,o.k)(m,n,async t=>{const s=await removeMembers(e,{...n,signal:t});return await a.delete({apiVersion:"coordination.k8s.io/v1",kind:"Lease",
namespace:i,name:m.name},{signal:r}),s})}(g,v),{operator:h}=e.spec,w=void 0!==h&&await removeOperator(h,a,v),k=await Promise.allSettled([w&&removeOperatorNamespace(h,v),removeLayerNamespace(y,v)])
;for(const e of k)if("rejected"===e.status)throw e.reason;return n.signal.throwIfAborted(),u.result}catch(e){t.error=e,t.hasError=!0}finally{E(t)}var r}async function removeMembers(e,n){
const{members:a,parent:t}=await(0,l.xS)(n),r=[...a.values()],s=r.filter(({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e));for(const e of(0,
i.pV)(s,i.BX))await removeObjects(e,n);await async function(e,{kubernetes:n,signal:a,namespace:t,dryRun:r},i){if(void 0===e||r||0===i.size)return
;const s=`${e} in (${[...i].join(",")})`,{items:o}=await n.list({apiVersion:"v1",kind:"Pod"},{namespace:t,labelSelector:s,signal:a});await(0,
d.U)(o.filter(({metadata:e})=>void 0===e.ownerReferences),n,{signal:a}),await(0,d.L)(o,{client:n,signal:a}),a.throwIfAborted()}(e,n,function(e,n){
return void 0===n?new Set:new Set(e.flatMap(({metadata:e,kind:a})=>e.labels?.[n]??("Kafka"===a?e.name:[])))}(r,e));const o=await async function(e,{kubernetes:n,signal:a,namespace:t,layer:r}){
const i=[`${$.vr}=${(0,l.yd)(r,t).id}`,...void 0===e?[]:[e]],s=await Promise.all(i.map(e=>n.list(R,{namespace:t,labelSelector:e,signal:a})));return[...new Map(s.flatMap(({items:e})=>e).map(e=>[(0,
c.TN)((0,c.Po)(e)),e])).values()]}(e,n);return n.deleteVolumes&&await deleteClaims(o,n),void 0!==t&&await removeObjects([t],n),n.deleteVolumes?[]:o}async function removeLayerNamespace(e,n){
const a=n.dryRun?await async function(e){const{members:n,parent:a}=await(0,l.xS)(e);return[...n.values(),...void 0===a?[]:[a]]
}(n):[],{namespace:t,ours:r,inhabitants:i}=await judgeNamespace(n.namespace,[...e,...a],n),s=void 0!==t&&r&&0===i.length;n.deleteVolumes?await deleteClaims([],n):await async function(e,n){
const a=await readVolumes(e,n);if(!n.dryRun)for(const e of a)await setReclaimPolicy(e,"Retain",n);for(const e of[...a,...await findKeptVolumes(n)]){const a=e.spec.claimRef;n.ledger.left((0,
c.Po)(e),`the data of claim ${a?.namespace??""}/${a?.name??""}, kept (policy Retain). To use it again: kubectl patch pv ${e.metadata.name} --type merge -p '{"spec":{"claimRef":{"uid":null,"resourceVersion":null}}}', then bring the layer up; to give it up: kubectl delete pv ${e.metadata.name}, and its disk`)
}}(s?e:[],n),void 0!==t&&(s?await removeNamespace(t,n):(!function(e,{ledger:n}){for(const a of e)n.left((0,c.Po)(a),"volumes are kept unless asked (delete-volumes); the next deploy uses it again")
}(e,n),keepNamespace(t,i,n)))}var j=a(9037);a(8544);function render({removed:e,leftBehind:n},a,t){const r=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""]
;return r.push(...e.map(e=>`- ${a((0,c.P5)(e))}`)),n.length>0&&(r.push("",`Left behind ${n.length}:`,""),r.push(...n.map(e=>`- ${a((0,c.P5)(e))}: ${t(e.reason)}`))),`${r.join("\n")}\n`}
var z=a(2317),T=a(5615),C=a(4907),O=a(5842),x=a(5048),main_addDisposableResource=function(e,n,a){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r
;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(void 0===t){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{
r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})}else a&&e.stack.push({async:!0});return n},D=function(e){return function(n){function fail(a){
n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),
Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}
if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a)
;return t.name="SuppressedError",t.error=e,t.suppressed=n,t});const L=(0,T.QP)({name:"teardown",inputs:{...C.g,layers:(0,O.p_)("speed"),namespace:(0,O.Qq)(),timeout:(0,O.p0)(),"delete-volumes":(0,
O.Jt)(!1),"delete-operators":(0,O.Jt)(!0),"delete-crds":(0,O.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:n,signal:a,env:i,installation:s,output:o,summarize:l}){const c={
stack:[],error:void 0,hasError:!1};try{if(0===e.layers.length)throw new z.j1('input "layers" names no layer');const m=(await Promise.all(e.layers.map(e=>(0,
x.vi)(e,i,s)))).reverse(),u=main_addDisposableResource(c,await(0,t.E)({...e,env:i,logger:n,signal:a}),!0),p=[],f=[];for(const a of m){
const t=await n.group(`Take the ${a.name} layer down`,()=>teardownLayer(a,u,{...(0,x.lq)("namespace",e.namespace),...(0,x.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],
deleteOperators:e["delete-operators"],deleteCrds:e["delete-crds"],dryRun:e["dry-run"],run:(0,r.y)(i)}));p.push(...t.removed),f.push(...t.leftBehind),o("removed",JSON.stringify(p)),
o("left-behind",JSON.stringify(f))}l((d={removed:p,leftBehind:f},(0,j.Cc)(render(d,j.aY,j.FV))))}catch(e){c.error=e,c.hasError=!0}finally{const e=D(c);e&&await e}var d}})}};
