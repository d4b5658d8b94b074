export const id=319;export const ids=[319];export const modules={4593:(e,t,n)=>{n.d(t,{Nx:()=>asMember,Od:()=>scopeOf,YV:()=>listMembers,_f:()=>unite,fN:()=>renderParent,hx:()=>readScope,vr:()=>c,
y2:()=>describeApplySet});var a=n(7598),i=n(1891),o=n(397),s=n(3036)
;const r="applyset.kubernetes.io/id",c="applyset.kubernetes.io/part-of",l="applyset.kubernetes.io/tooling",d="applyset.kubernetes.io/contains-group-kinds",f="applyset.kubernetes.io/additional-namespaces",p="lamina.dev/member-versions"
;function describeApplySet(e,t){return{name:e,namespace:t,id:`applyset-${(0,a.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}}function asMember(e,t){return{...e,
metadata:{...e.metadata,labels:{...e.metadata.labels,[c]:t.id}}}}function scopeOf(e,t){const n=new Map(e.map(({apiVersion:e,kind:t})=>[`${t}.${(0,s.F8)(e)}`,{apiVersion:e,kind:t
}])),a=e.flatMap(({metadata:{namespace:e}})=>void 0===e||e===t.namespace?[]:[e]);return{kinds:sortKinds([...n.values()]),additionalNamespaces:[...new Set(a)].sort()}}function unite(e,t){
const n=new Map([...t.kinds,...e.kinds].map(e=>[groupKindOf(e),e]));return{kinds:sortKinds([...n.values()]),
additionalNamespaces:[...new Set([...e.additionalNamespaces,...t.additionalNamespaces])].sort()}}function readScope(e){const t=e?.metadata.annotations??{};return{
kinds:(t[p]?.split(",").filter(Boolean)??[]).map(e=>{const t=e.indexOf(":");return{apiVersion:e.slice(0,t),kind:e.slice(t+1)}}),additionalNamespaces:t[f]?.split(",").filter(Boolean)??[]}}
function renderParent(e,t,n={}){return{apiVersion:"v1",kind:"ConfigMap",metadata:{name:e.name,namespace:e.namespace,labels:{[r]:e.id,"app.kubernetes.io/managed-by":"lamina"},annotations:{
[l]:"lamina/v1",[d]:t.kinds.map(groupKindOf).sort().join(","),...0===t.additionalNamespaces.length?{}:{[f]:t.additionalNamespaces.join(",")},
[p]:t.kinds.map(({apiVersion:e,kind:t})=>`${e}:${t}`).join(","),...n.annotations}},...void 0===n.data?{}:{data:n.data}}}async function listMembers(e,t,n,a={}){
const r=await Promise.all(n.kinds.map(async i=>{const o=await e.resourceFor(i,a);return void 0===o?[]:o.namespaced?[t.namespace,...n.additionalNamespaces].map(e=>({kind:i,namespace:e})):[{kind:i,
namespace:void 0}]})),l=await(0,i.X)(r.flat(),8,async({kind:n,namespace:i})=>{try{const{items:o}=await e.list(n,{...a,...void 0===i?{}:{namespace:i},labelSelector:`${c}=${t.id}`});return o}catch(e){
if(e instanceof o.h&&404===e.status)return[];throw e}});return new Map(l.flat().map(e=>[(0,s.TN)((0,s.Po)(e)),e]))}const groupKindOf=({apiVersion:e,kind:t})=>{const n=(0,s.F8)(e)
;return""===n?t:`${t}.${n}`},sortKinds=e=>[...e].sort((e,t)=>groupKindOf(e)<groupKindOf(t)?-1:1)},8008:(e,t,n)=>{n.d(t,{L:()=>waitUntilGone,U:()=>deleteObjects});var a=n(1891),i=n(397),o=n(3036)
;async function deleteObjects(e,t,n){await(0,a.X)(e,8,async e=>{try{await t.delete((0,o.Po)(e),{propagationPolicy:n.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},
signal:n.signal})}catch(e){if(!(e instanceof i.h)||"Conflict"!==e.reason&&404!==e.status)throw e}})}async function waitUntilGone(e,t){const n=new Map;for(const t of e){const e=`${(0,
o.F8)(t.apiVersion)}/${t.kind}/${t.metadata.namespace??""}`;n.set(e,[...n.get(e)??[],t])}const a=await Promise.all([...n.values()].map(e=>async function(e,{client:t,signal:n,onGone:a}){
const s=new Map(e.map(e=>[(0,o.TN)((0,o.Po)(e)),e])),r=[],settle=e=>{const t=s.get(e);void 0!==t&&(s.delete(e),r.push(t),a?.(t))},[c]=e;if(void 0===c)return{gone:r,remaining:[]};const l={
apiVersion:c.apiVersion,kind:c.kind},{namespace:d,name:f}=c.metadata,p=new AbortController;let u=new Set;try{const a=t.watch(l,{...void 0===d?{}:{namespace:d},...1===e.length?{
fieldSelector:`metadata.name=${f}`}:{},signal:AbortSignal.any([n,p.signal])});for await(const e of a){
if("RELISTING"===e.type)u=new Set;else if("SYNCED"===e.type)for(const e of[...s.keys()])u.has(e)||settle(e);else{const t=(0,o.TN)((0,
o.Po)(e.object)),n=s.get(t),a=void 0!==n?.metadata.uid&&n.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||a?settle(t):void 0!==n&&(u.add(t),s.set(t,e.object))}0===s.size&&p.abort()}}catch(e){
if(e instanceof i.h&&404===e.status)for(const e of[...s.keys()])settle(e);else if(!n.aborted)throw e}return{gone:r,remaining:[...s.values()]}}(e,t)));return{gone:a.flatMap(({gone:e})=>e),
remaining:a.flatMap(({remaining:e})=>e)}}},8575:(e,t,n)=>{n.d(t,{Ce:()=>isFields,EN:()=>bodyOf,FF:()=>without,TL:()=>isSameJson});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e)
;function without(e,...t){return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}const bodyOf=e=>without(e,"apiVersion","kind","status","metadata");function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,n)=>isSameJson(e,t[n]));if(!isFields(e)||!isFields(t))return e===t;const n=Object.keys(e)
;return n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&isSameJson(e[n],t[n]))}},6960:(e,t,n)=>{n.d(t,{BX:()=>teardownRank,GW:()=>isNamespace,NH:()=>isCustomResourceDefinition,
VE:()=>applyRank,pV:()=>groupByRank});var a=n(3036)
;const i=[["apiextensions.k8s.io/CustomResourceDefinition"],["/Namespace"],["/ResourceQuota","/LimitRange","scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass"],["/ServiceAccount"],["rbac.authorization.k8s.io/ClusterRole","rbac.authorization.k8s.io/Role"],["rbac.authorization.k8s.io/ClusterRoleBinding","rbac.authorization.k8s.io/RoleBinding"],["/ConfigMap","/Secret"],["/PersistentVolume","/PersistentVolumeClaim"],["/Service","networking.k8s.io/NetworkPolicy","policy/PodDisruptionBudget"],["apps/Deployment","apps/StatefulSet","apps/DaemonSet","apps/ReplicaSet","/Pod","batch/Job","batch/CronJob"],["networking.k8s.io/Ingress","autoscaling/HorizontalPodAutoscaler"],["*"],["admissionregistration.k8s.io/ValidatingWebhookConfiguration","admissionregistration.k8s.io/MutatingWebhookConfiguration","admissionregistration.k8s.io/ValidatingAdmissionPolicy","admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding","apiregistration.k8s.io/APIService"]],o=[["sparkoperator.k8s.io/ScheduledSparkApplication"],["sparkoperator.k8s.io/SparkApplication","spark.apache.org/SparkApplication"],["spark.apache.org/SparkCluster"],["kafka.strimzi.io/KafkaConnector","kafka.strimzi.io/KafkaRebalance"],["kafka.strimzi.io/KafkaTopic","kafka.strimzi.io/KafkaUser"],["kafka.strimzi.io/KafkaConnect","kafka.strimzi.io/KafkaMirrorMaker2","kafka.strimzi.io/KafkaBridge"],["kafka.strimzi.io/Kafka"],["kafka.strimzi.io/KafkaNodePool"],["k8ssandra.io/K8ssandraCluster"],["cassandra.datastax.com/CassandraDatacenter"]],groupKind=e=>`${(0,
a.F8)(e.apiVersion)}/${e.kind}`,rankIn=(e,t)=>e.findIndex(e=>e.includes(t));function applyRank(e){const t=rankIn(i,groupKind(e));return-1===t?rankIn(i,"*"):t}function teardownRank(e){
const t=rankIn(o,groupKind(e));return-1===t?o.length+i.length-applyRank(e):t}function groupByRank(e,t){const n=new Map;for(const a of e){const e=t(a),i=n.get(e);void 0===i?n.set(e,[a]):i.push(a)}
return[...n.entries()].sort(([e],[t])=>e-t).map(([,e])=>e)}const isNamespace=e=>"/Namespace"===groupKind(e),isCustomResourceDefinition=e=>"apiextensions.k8s.io/CustomResourceDefinition"===groupKind(e)
},787:(e,t,n)=>{n.d(t,{A:()=>sameQuantity,L:()=>parseQuantity});const a={n:{base:10n,exponent:-9},u:{base:10n,exponent:-6},m:{base:10n,exponent:-3},"":{base:10n,exponent:0},k:{base:10n,exponent:3},M:{
base:10n,exponent:6},G:{base:10n,exponent:9},T:{base:10n,exponent:12},P:{base:10n,exponent:15},E:{base:10n,exponent:18},Ki:{base:2n,exponent:10},Mi:{base:2n,exponent:20},Gi:{base:2n,exponent:30},Ti:{
base:2n,exponent:40},Pi:{base:2n,exponent:50},Ei:{base:2n,exponent:60}};function parseQuantity(e){
const t=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(e)),[,n,i="",o="",s,r=""]=t??[],c=a[r];if(null===t||void 0===c||i+o==="")return
;const l=Number(s??0)+(10n===c.base?c.exponent:0)+9-o.length,d=BigInt(i+o)*(2n===c.base?2n**BigInt(c.exponent):1n),f=10n**BigInt(Math.max(0,-l)),p=l>=0?d*10n**BigInt(l):(d+f-1n)/f;return"-"===n?-p:p}
function sameQuantity(e,t){if(!isScalar(e)||!isScalar(t))return!1;const n=parseQuantity(e);return void 0!==n&&n===parseQuantity(t)}const isScalar=e=>"string"==typeof e||"number"==typeof e},
780:(e,t,n)=>{n.d(t,{Cj:()=>refusedManifest,jQ:()=>conflictFailure,kN:()=>LayerFailure,vu:()=>isRefusal});var a=n(397),i=n(3036),o=n(2317);class LayerFailure extends o.Xf{reference
;constructor(e,t,n,a){super(e,n,{...a,details:{object:t,...a.details}}),this.reference=t}}function isRefusal(e){
return e instanceof a.h&&(500===e.status?/typed patch|not declared in schema/.test(e.message):e.status>=400&&e.status<500&&![401,408,429].includes(e.status))}function refusedManifest(e,t){
const n=function(e){const t=/(?:^|[:[\s"])\.?((?:spec|metadata|data|webhooks|rules|subjects)(?:[.[][^\s:",]+)?)\s*:/.exec(e)?.[1]??/unknown field "([^"]+)"/.exec(e)?.[1];return t?.replace(/^\./,"")
}(t.message),a="Forbidden"===t.reason&&!/admission|webhook|quota|denied the request/i.test(t.message);return new LayerFailure(a?"RBAC_DENIED":"MANIFEST_REFUSED",(0,
i.Po)(e),`The API server refuses ${(0,i.P5)((0,i.Po)(e))}: ${(0,o.gJ)(t)}`,{
remedy:a?`Grant this user the verbs get, list, watch, create, patch and delete on ${e.kind} (${e.apiVersion}).`:void 0===n?"Correct the manifest, the overlay or the patch that this object comes from.":`Correct ${n} in the manifest, the overlay or the patch that this object comes from.`,
details:{...void 0===n?{}:{field:n},reason:t.reason},cause:t})}function conflictFailure(e){const[t]=e;if(void 0===t)throw new TypeError("No conflict to tell")
;const n=e.flatMap(({object:e,conflicts:t})=>t.map(({manager:t,field:n})=>`${(0,i.P5)((0,i.Po)(e))}: ${n} is owned by "${t}"`));return new LayerFailure("FIELD_CONFLICT",(0,
i.Po)(t.object),`Other field managers own what this layer sets: ${n.join("; ")}`,{
remedy:"Take the fields over with force-conflicts (--force-conflicts), or drop them from the manifest and leave them to their owner.",details:{conflicts:e.flatMap(({object:e,conflicts:t})=>t.map(t=>({
object:(0,i.Po)(e),...t})))}})}},2517:(e,t,n)=>{n.d(t,{vy:()=>k,Yw:()=>deletionOf,c0:()=>planObjects});var a=n(8575),i=n(787);const o=new Set(["name","namespace","managedFields","creationTimestamp"])
;function ownableFields(e){const{metadata:t}=e,n=(0,a.EN)(e),i=Object.fromEntries(Object.entries(t).filter(([e])=>!o.has(e)));return 0===Object.keys(i).length?n:{...n,metadata:i}}
function matchesMap(e,t,n,o){const s=Object.keys(n);return!Object.keys(e).filter(e=>"."!==e).some(e=>!e.startsWith("f:")||!(e.slice(2)in n))&&s.every(s=>{const r=e[`f:${s}`];return(0,
a.Ce)(r)&&function(e,t,n,o){const s=Object.keys(e).filter(e=>"."!==e);return 0===s.length?function(e,t,n){return null!=t&&(!!(0,a.TL)(e,t)||isQuantityPath(n)&&(0,i.A)(e,t))
}(t,n,o):Array.isArray(n)?Array.isArray(t)&&function(e,t,n,i,o){if(t.length!==i.length)return!1;const s=new Set(i);return t.every(t=>{const r=e[t],c=function(e){try{return JSON.parse(e)}catch{return}
}(t.slice(2));if(t.startsWith("v:"))return i.includes(c)&&n.includes(c);if(!t.startsWith("k:")||!(0,a.Ce)(c)||!(0,a.Ce)(r))return!1
;const l=[...s],d=l.find(e=>hasIdentity(e,c))??l.find(e=>hasIdentity(e,c,"or absent"));s.delete(d);const f=n.find(e=>hasIdentity(e,c));return(0,a.Ce)(d)&&(0,a.Ce)(f)&&matchesMap(r,f,d,o)})
}(e,s,t,n,o):(0,a.Ce)(t)&&(0,a.Ce)(n)&&matchesMap(e,t,n,o)}(r,t[s],n[s],[...o,s])})}const hasIdentity=(e,t,n)=>(0,a.Ce)(e)&&Object.entries(t).every(([t,i])=>(0,
a.TL)(e[t],i)||"or absent"===n&&void 0===e[t]);const isQuantityPath=e=>["requests","limits","hard","capacity"].includes(e.at(-2)??"");var s=n(4593)
;const r=new Set(["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink","deletionTimestamp","deletionGracePeriodSeconds"]),c=[/^lamina\.dev\//,/^applyset\.kubernetes\.io\//,/^kubectl\.kubernetes\.io\/last-applied-/],l=["name","id","key","type","topologyKey","mountPath","port","containerPort","ip"],d="***"
;function diffObjects(e,t){const n=[];return collect(void 0===e?{}:comparable(e),comparable(t),"",n),"Secret"===t.kind&&"v1"===t.apiVersion?n.map(maskSecret):n}function comparable(e){
const{metadata:t}=e,n={};for(const[e,i]of Object.entries(t))if(!r.has(e)&&"name"!==e&&"namespace"!==e)if("labels"!==e&&"annotations"!==e||!(0,a.Ce)(i))n[e]=i;else{
const t=Object.entries(i).filter(([e])=>!c.some(t=>t.test(e)));t.length>0&&(n[e]=Object.fromEntries(t))}const i=Object.fromEntries(Object.entries((0,a.EN)(e)).filter(([,e])=>void 0!==e))
;return 0===Object.keys(n).length?i:{metadata:n,...i}}function collect(e,t,n,i){if(!(0,a.TL)(e,t))if((0,a.Ce)(t)&&((0,a.Ce)(e)||void 0===e&&Object.keys(t).length>0)){const o=(0,a.Ce)(e)?e:{}
;for(const e of[...new Set([...Object.keys(o),...Object.keys(t)])].sort())collect(o[e],t[e],joinPath(n,e),i)}else Array.isArray(t)&&(Array.isArray(e)||void 0===e&&t.length>0)?function(e,t,n,i){
const o=l.find(n=>tellsApart(e,n)&&tellsApart(t,n));if(void 0===o){if([...e,...t].every(e=>!(0,a.Ce)(e)&&!Array.isArray(e)))return void i.push({path:n,...0===e.length?{}:{from:e},to:t})
;for(let a=0;a<Math.max(e.length,t.length);a+=1)collect(e[a],t[a],`${n}[${a}]`,i);return}const identity=e=>e[o],s=new Map(e.map(e=>[identity(e),e])),r=new Map(t.map(e=>[identity(e),e])),c=i.length
;for(const e of new Set([...s.keys(),...r.keys()]))collect(s.get(e),r.get(e),`${n}[${o}=${String(e)}]`,i);i.length===c&&i.push({path:n,from:[...s.keys()],to:[...r.keys()]})}(e??[],t,n,i):i.push({
path:n,...void 0===e?{}:{from:e},...void 0===t?{}:{to:t}})}function tellsApart(e,t){const n=e.map(e=>(0,a.Ce)(e)?e[t]:void 0)
;return n.every(e=>"string"==typeof e||"number"==typeof e)&&new Set(n).size===n.length}function joinPath(e,t){return/^[A-Za-z_][\w-]*$/.test(t)?""===e?t:`${e}.${t}`:`${e}[${JSON.stringify(t)}]`}
function maskSecret(e){return/^(data|stringData)\b/.test(e.path)?{path:e.path,..."from"in e?{from:d}:{},..."to"in e?{to:d}:{}}:e}var f=n(397),p=n(3036);const u=[{field:/^\.spec\.replicas$/,
manager:/^(kube-controller-manager|horizontal-pod-autoscaler|keda-operator)$/,why:"an autoscaler sets the replicas"},{
kind:/^admissionregistration\.k8s\.io\/|^apiextensions\.k8s\.io\/|^apiregistration\.k8s\.io\//,field:/\.caBundle$/,why:"the certificate is injected"},{kind:/^\/Secret$/,field:/^\.data(\.|$)/,
manager:/^cert-manager/,why:"the certificate is issued in the cluster"}];function reasonToYield(e,t){const n=`${(0,p.F8)(e.apiVersion)}/${e.kind}`
;return u.find(e=>(e.kind?.test(n)??!0)&&e.field.test(t.field)&&(e.manager?.test(t.manager)??!0))?.why}function withoutField(e,t){
const n=structuredClone(e),i=[...t.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)].map(([,e,t])=>{if(void 0!==e)return e;const n=[...(t??"").matchAll(/([^=,]+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)]
;return Object.fromEntries(n.map(([,e="",t=""])=>[e,JSON.parse(t)]))});const o=i.pop();let s=n;for(const e of i)s=follow(s,e);return"string"==typeof o&&(0,a.Ce)(s)&&Reflect.deleteProperty(s,o),n}
function follow(e,t){return"string"==typeof t?(0,a.Ce)(e)?e[t]:void 0:Array.isArray(e)?e.find(e=>(0,a.Ce)(e)&&Object.entries(t).every(([t,n])=>e[t]===n)):void 0}var m=n(1891),h=n(780)
;const k="lamina",y=8;async function planObjects(e,t){const n=[],a=await async function(e,{client:t,signal:n,planOnly:a,members:i}){if(!a)return new Set
;const o=new Set([...i.values()].map(({metadata:e})=>e.namespace)),s=new Set(e.flatMap(({metadata:{namespace:e}})=>e??[])),r=[...s].filter(e=>!o.has(e)),c=await(0,m.X)(r,y,async e=>{
const a=await t.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:n});return void 0===a||void 0!==a.metadata.deletionTimestamp?[e]:[]});return new Set(c.flat())}(e,t),i=await(0,m.X)(e,y,async e=>{
const i=await planObject(function(e){const t=e.stringData;if("Secret"!==e.kind||"v1"!==e.apiVersion||void 0===t)return e
;const n=Object.entries(t).map(([e,t])=>[e,Buffer.from(t).toString("base64")]),a={...e,data:{...e.data,...Object.fromEntries(n)}};return Reflect.deleteProperty(a,"stringData"),a}(e),a,t)
;return i.conflicts.length>0&&(n.push({object:e,conflicts:i.conflicts}),t.planOnly&&tellConflicts(e,i.conflicts,t.logger)),i.planned});if(n.length>0&&!t.planOnly&&!t.force)throw(0,h.jQ)(n);return i}
async function planObject(e,t,n){const{client:a,signal:i,planOnly:o}=n,s=(0,p.Po)(e)
;if(o&&t.has(e.metadata.namespace??""))return unasked(e,n,`namespace ${e.metadata.namespace??""} does not exist yet`);if(void 0===await a.resourceFor(e,{signal:i})){
if(o)return unasked(e,n,`${e.kind} is not served yet`);throw new h.kN("CRD_MISSING",s,`${(0,p.P5)(s)} cannot be applied: the cluster does not know ${e.kind} in ${e.apiVersion}`,{
remedy:"Install the operator that brings this kind (its CRDs), or correct the apiVersion."})}const r=n.members.get((0,p.TN)(s))??await a.get(s,{signal:i})
;if(void 0!==r&&void 0===r.metadata.deletionTimestamp&&function(e,t,n){const a=e.metadata.managedFields?.find(e=>e.manager===n&&"Apply"===e.operation&&void 0===e.subresource)
;return void 0!==a?.fieldsV1&&a.apiVersion===t.apiVersion&&matchesMap(a.fieldsV1,ownableFields(e),ownableFields(t),[])}(r,e,k))return outcomeOf(e,r,r,n,[]);const c=await async function(e,t){
const{client:n,logger:a,signal:i,force:o}=t,dryRun=(e,t)=>n.apply(e,{dryRun:!0,force:t,fieldManager:k,signal:i});try{let t=e,n=[];try{return{sent:t,result:await dryRun(t,!1),conflicts:[]}}catch(i){
if(!(i instanceof f.b))throw i;for(const o of i.conflicts){const i=reasonToYield(e,o);void 0===i?n=[...n,o]:(t=withoutField(t,o.field),a.info(`${(0,p.P5)((0,
p.Po)(e))}: ${o.field} is left to ${o.manager} (${i})`))}}return{sent:t,result:await dryRun(t,!0),conflicts:o?[]:n}}catch(t){if((0,h.vu)(t))throw(0,h.Cj)(e,t);throw t}}(e,n)
;return outcomeOf(c.sent,r,c.result,n,c.conflicts)}function outcomeOf(e,t,n,{layer:a},i){
const o=void 0===t?.metadata.deletionTimestamp?t:void 0,r=diffObjects(o,n),c=void 0!==o&&o.metadata.labels?.[s.vr]!==e.metadata.labels?.[s.vr],l=void 0===o?"create":r.length>0||c?"update":"none"
;return{planned:{desired:e,live:t,change:{...nameOf(a,e),action:l,fields:r,...0===i.length?{}:{conflicts:i},...c&&0===r.length?{note:"taken into this layer"}:{}},write:"none"!==l},conflicts:i}}
function unasked(e,{layer:t},n){return{planned:{desired:e,live:void 0,change:{...nameOf(t,e),action:"create",fields:diffObjects(void 0,e),note:`not checked by the server: ${n}`},write:!0},conflicts:[]
}}function nameOf(e,{kind:t,metadata:{namespace:n,name:a}}){return{layer:e,kind:t,name:a,...void 0===n?{}:{namespace:n}}}function deletionOf(e,t){return{...nameOf(e,t),action:"delete",fields:[]}}
function tellConflicts(e,t,n){for(const{manager:a,field:i}of t)n.warning(`${(0,p.P5)((0,p.Po)(e))}: ${i} is owned by "${a}"; an apply needs force-conflicts to change it`)}},1891:(e,t,n)=>{
async function mapConcurrently(e,t,n){const a=new Array(e.length),i=e.entries();let o=!1;const s=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of i){
if(o)return;try{a[e]=await n(t)}catch(e){throw o=!0,e}}}));for(const e of s)if("rejected"===e.status)throw e.reason;return a}n.d(t,{X:()=>mapConcurrently})}};
