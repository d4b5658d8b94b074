export const id=319;export const ids=[319];export const modules={4593:(e,t,n)=>{n.d(t,{Nx:()=>asMember,Od:()=>scopeOf,YV:()=>listMembers,_f:()=>unite,fN:()=>renderParent,hx:()=>readScope,vr:()=>c,
y2:()=>describeApplySet});var o=n(7598),a=n(1891),s=n(397),i=n(3036)
;const r="applyset.kubernetes.io/id",c="applyset.kubernetes.io/part-of",d="applyset.kubernetes.io/tooling",l="applyset.kubernetes.io/contains-group-kinds",u="applyset.kubernetes.io/additional-namespaces",m="lamina.dev/member-versions"
;function describeApplySet(e,t){return{name:e,namespace:t,id:`applyset-${(0,o.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}}function asMember(e,t){return{...e,
metadata:{...e.metadata,labels:{...e.metadata.labels,[c]:t.id}}}}function scopeOf(e,t){const n=new Map(e.map(({apiVersion:e,kind:t})=>[`${t}.${(0,i.F8)(e)}`,{apiVersion:e,kind:t
}])),o=e.flatMap(({metadata:{namespace:e}})=>void 0===e||e===t.namespace?[]:[e]);return{kinds:sortKinds([...n.values()]),additionalNamespaces:[...new Set(o)].sort()}}function unite(e,t){
const n=new Map([...t.kinds,...e.kinds].map(e=>[groupKindOf(e),e]));return{kinds:sortKinds([...n.values()]),
additionalNamespaces:[...new Set([...e.additionalNamespaces,...t.additionalNamespaces])].sort()}}function readScope(e){const t=e?.metadata.annotations??{};return{
kinds:(t[m]?.split(",").filter(Boolean)??[]).map(e=>{const t=e.indexOf(":");return{apiVersion:e.slice(0,t),kind:e.slice(t+1)}}),additionalNamespaces:t[u]?.split(",").filter(Boolean)??[]}}
function renderParent(e,t,n={}){return{apiVersion:"v1",kind:"ConfigMap",metadata:{name:e.name,namespace:e.namespace,labels:{[r]:e.id,"app.kubernetes.io/managed-by":"lamina"},annotations:{
[d]:"lamina/v1",[l]:t.kinds.map(groupKindOf).sort().join(","),...0===t.additionalNamespaces.length?{}:{[u]:t.additionalNamespaces.join(",")},
[m]:t.kinds.map(({apiVersion:e,kind:t})=>`${e}:${t}`).join(","),...n.annotations}},...void 0===n.data?{}:{data:n.data}}}async function listMembers(e,t,n,o={}){
const r=await Promise.all(n.kinds.map(async a=>{const s=await e.resourceFor(a,o);return void 0===s?[]:s.namespaced?[t.namespace,...n.additionalNamespaces].map(e=>({kind:a,namespace:e})):[{kind:a,
namespace:void 0}]})),d=await(0,a.X)(r.flat(),8,async({kind:n,namespace:a})=>{try{const{items:s}=await e.list(n,{...o,...void 0===a?{}:{namespace:a},labelSelector:`${c}=${t.id}`});return s}catch(e){
if(e instanceof s.h&&404===e.status)return[];throw e}});return new Map(d.flat().map(e=>[(0,i.TN)((0,i.Po)(e)),e]))}const groupKindOf=({apiVersion:e,kind:t})=>{const n=(0,i.F8)(e)
;return""===n?t:`${t}.${n}`},sortKinds=e=>[...e].sort((e,t)=>groupKindOf(e)<groupKindOf(t)?-1:1)},8008:(e,t,n)=>{n.d(t,{L:()=>waitUntilGone,U:()=>deleteObjects});var o=n(1891),a=n(397),s=n(3036)
;async function deleteObjects(e,t,n){await(0,o.X)(e,8,async e=>{try{await t.delete((0,s.Po)(e),{propagationPolicy:n.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},
signal:n.signal})}catch(e){if(!(e instanceof a.h)||"Conflict"!==e.reason&&404!==e.status)throw e}})}async function waitUntilGone(e,t){const n=new Map;for(const t of e){const e=`${(0,
s.F8)(t.apiVersion)}/${t.kind}/${t.metadata.namespace??""}`;n.set(e,[...n.get(e)??[],t])}const o=await Promise.all([...n.values()].map(e=>async function(e,{client:t,signal:n,onGone:o}){
const i=new Map(e.map(e=>[(0,s.TN)((0,s.Po)(e)),e])),r=[],settle=e=>{const t=i.get(e);void 0!==t&&(i.delete(e),r.push(t),o?.(t))},[c]=e;if(void 0===c)return{gone:r,remaining:[]};const d={
apiVersion:c.apiVersion,kind:c.kind},{namespace:l,name:u}=c.metadata,m=new AbortController;let p=new Set;try{const o=t.watch(d,{...void 0===l?{}:{namespace:l},...1===e.length?{
fieldSelector:`metadata.name=${u}`}:{},signal:AbortSignal.any([n,m.signal])});for await(const e of o){
if("RELISTING"===e.type)p=new Set;else if("SYNCED"===e.type)for(const e of[...i.keys()])p.has(e)||settle(e);else{const t=(0,s.TN)((0,
s.Po)(e.object)),n=i.get(t),o=void 0!==n?.metadata.uid&&n.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||o?settle(t):void 0!==n&&(p.add(t),i.set(t,e.object))}0===i.size&&m.abort()}}catch(e){
if(e instanceof a.h&&404===e.status)for(const e of[...i.keys()])settle(e);else if(!n.aborted)throw e}return{gone:r,remaining:[...i.values()]}}(e,t)));return{gone:o.flatMap(({gone:e})=>e),
remaining:o.flatMap(({remaining:e})=>e)}}},8336:(e,t,n)=>{n.d(t,{h:()=>diagnose,F:()=>diagnoseRefusal});var o=n(682),a=n(2317),s=n(3036);function lastSeen(e){
const t=e.series?.lastObservedTime??e.lastTimestamp??e.eventTime??e.firstTimestamp??e.metadata.creationTimestamp;return null==t?0:Date.parse(t)}function containerStatuses(e){
return[...e.status?.initContainerStatuses??[],...e.status?.containerStatuses??[]]}function podIsWell(e){
return"Succeeded"===e.status?.phase||(e.status?.conditions??[]).some(({type:e,status:t})=>"Ready"===e&&"True"===t)}function workloadLacksPods(e){
const t=e.status??{},number=e=>"number"==typeof t[e]?t[e]:0;switch(e.kind){case"Job":return number("succeeded")<(e.spec?.completions??1);case"DaemonSet":
return number("numberReady")<number("desiredNumberScheduled");case"StrimziPodSet":return number("readyPods")<number("pods")||number("currentPods")<number("pods");default:
return number("readyReplicas")<(e.spec?.replicas??1)}}function eventsAbout(e,t){return e.events.filter(e=>concerns(e,t))}function concerns(e,t){const n=e.involvedObject
;return void 0!==n&&(void 0!==n.uid&&void 0!==t.metadata.uid?n.uid===t.metadata.uid:n.kind===t.kind&&n.name===t.metadata.name)}function newestFirst(e){return[...e].sort((e,t)=>lastSeen(t)-lastSeen(e))
}function isWell(e){switch(e.kind){case"Pod":return podIsWell(e);case"PersistentVolumeClaim":return"Bound"===e.status?.phase;case"Deployment":case"StatefulSet":case"ReplicaSet":case"DaemonSet":
case"Job":case"StrimziPodSet":return!workloadLacksPods(e);default:return!1}}function troubles(e){const t=e.status?.conditions
;return Array.isArray(t)?t.filter(({type:e,status:t})=>i.test(e)?"True"===t:"False"===t):[]}
const i=/^(NotReady|Failed|FailureTarget|ReplicaFailure|Stalled|Warning|Error|.*Failure|.*Failed|.*Remaining|Degraded|.*Pressure|NetworkUnavailable|NonStructuralSchema|Terminating)$/,r=[[/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,"[$1 ***]"],[/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi,"$1 ***"],[/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,"***"],[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,"***"],[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,"***"],[/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g,"$1***@"],[/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi,"$1***"],[/((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,"$1***"]]
;function redact(e){return r.reduce((e,[t,n])=>e.replace(t,n),e)}function tidy(e,t=300){const n=redact(e).replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f]+/g," ").trim()
;return n.length<=t?n:`${n.slice(0,t-1)}…`}const c=14,d=6;function collectEvidence(e,t){const n=e.family.filter(e=>!isWell(e)),o=n.filter(e=>(0,s.TN)((0,s.Po)(e))===(0,
s.TN)(t.culprit)),a=[...t.evidence??[],...[...new Set([...o,...n])].flatMap(t=>{const n=(0,s.P5)((0,s.Po)(t))
;return[...troubles(t).map(({type:e,status:t,reason:o,message:a})=>[`${n}: ${e}=${t}`,o,a].filter(e=>void 0!==e).join(" ")),...eventsAbout(e,t).filter(({type:e})=>"Warning"===e).slice(0,3).map(({reason:e,message:t,count:o,series:a})=>{
const s=a?.count??o??1;return`${n}: event ${e??""}${s>1?` (${s} times)`:""}: ${t??""}`})]}),...[...e.logs].flatMap(([e,t])=>t.slice(-d).map(t=>`log of ${e}: ${t}`))],i=e.notSeen.slice(0,4)
;return[...new Set(a.map(e=>tidy(e)))].slice(0,c-i.length).concat(i)}const l="strimzi.io/cluster",u=[{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{
apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"PersistentVolumeClaim"}],m=[{
apiVersion:"kafka.strimzi.io/v1",kind:"KafkaNodePool"},{apiVersion:"core.strimzi.io/v1",kind:"StrimziPodSet"}];function clusterOf(e,t){if("kafka.strimzi.io"===(0,
s.F8)(e.apiVersion)&&"Kafka"!==e.kind)return t?.metadata.labels?.[l]}function findFamily(e,t,n){const o=void 0===t?[]:[t],a=new Set(o),i=new Set(o.flatMap(({metadata:e})=>e.uid??[])),r=function(e,t){
const{kind:n,name:o}=e,a=clusterOf(e,t),i={"kafka.strimzi.io/Kafka":{[l]:o},"kafka.strimzi.io/KafkaNodePool":{[l]:a??"","strimzi.io/pool-name":o},"kafka.strimzi.io/KafkaTopic":{
"strimzi.io/name":`${a??""}-entity-operator`},"kafka.strimzi.io/KafkaUser":{"strimzi.io/name":`${a??""}-entity-operator`},"sparkoperator.k8s.io/SparkApplication":{"sparkoperator.k8s.io/app-name":o},
"spark.apache.org/SparkApplication":{"spark.operator/spark-app-name":o},"cassandra.datastax.com/CassandraDatacenter":{"cassandra.datastax.com/datacenter":o}}[`${(0,
s.F8)(e.apiVersion)}/${n}`]??{},r=Object.entries(i);return e=>r.length>0&&r.every(([t,n])=>e.metadata.labels?.[t]===n)}(e,t),add=e=>{if(void 0!==e.metadata.uid){if(i.has(e.metadata.uid))return
;i.add(e.metadata.uid)}a.add(e),o.push(e)},grow=e=>{const t=n.filter(t=>!a.has(t)&&e(t));return t.forEach(add),t.length>0},isOwned=({metadata:e})=>!0===e.ownerReferences?.some(({uid:e})=>i.has(e))
;for(grow(r);grow(isOwned););const c=new Set(o.filter(({kind:e})=>"Pod"===e).flatMap(e=>claimNames(e)));return grow(({kind:e,metadata:t})=>"PersistentVolumeClaim"===e&&c.has(t.name)),
"PersistentVolumeClaim"===e.kind&&grow(t=>"Pod"===t.kind&&claimNames(t).includes(e.name)),o}function claimNames(e){return(e.spec?.volumes??[]).flatMap(e=>e.persistentVolumeClaim?.claimName??[])}
function claimsOf(e){return e.filter(({kind:e})=>"PersistentVolumeClaim"===e)}const p=[{title:"Strimzi",groups:["kafka.strimzi.io","core.strimzi.io"],
matches:e=>"cluster-operator"===labelOf(e,"strimzi.io/kind")||e.metadata.name.startsWith("strimzi-cluster-operator"),watches:e=>namespacesFromEnv(e,"STRIMZI_NAMESPACE")},{
title:"The Kubeflow Spark operator",groups:["sparkoperator.k8s.io"],matches:e=>"spark-operator"===labelOf(e,"app.kubernetes.io/name")&&"webhook"!==labelOf(e,"app.kubernetes.io/component"),
watches:e=>function(e,t){for(const n of containersOf(e)){const e=n.args?.find(e=>e.startsWith(t));if(void 0!==e)return parseNamespaces(e.slice(t.length))}return}(e,"--namespaces=")},{
title:"The Apache Spark operator",groups:["spark.apache.org"],matches:e=>e.metadata.name.includes("spark-kubernetes-operator"),watches:()=>{}},{title:"cass-operator",groups:["cassandra.datastax.com"],
matches:e=>"cass-operator"===labelOf(e,"app.kubernetes.io/name")||e.metadata.name.includes("cass-operator"),watches:e=>namespacesFromEnv(e,"WATCH_NAMESPACE")}];function labelOf(e,t){
return e.metadata.labels?.[t]??e.spec?.template?.metadata?.labels?.[t]}function containersOf(e){return e.spec?.template?.spec?.containers??[]}function namespacesFromEnv(e,t){
for(const n of containersOf(e)){const o=n.env?.find(e=>e.name===t);if("metadata.namespace"===o?.valueFrom?.fieldRef?.fieldPath)return[e.metadata.namespace??""]
;if(void 0!==o?.value)return parseNamespaces(o.value)}}function parseNamespaces(e){const t=e.split(",").map(e=>e.replaceAll('"',"").trim()).filter(e=>""!==e)
;return 0===t.length||t.includes("*")?void 0:t}var f=n(397);const h=20,g=3;async function gatherFacts(e,t){const n=function(e,t,n){const o=[],look=async(e,s,i)=>{try{return t.throwIfAborted(),
await s()}catch(t){n.throwIfAborted();const s=t instanceof f.h&&(401===t.status||403===t.status);return o.push(s?`Not allowed to ${e}`:`Could not ${e}: ${tidy((0,a.gJ)(t),160)}`),i}};return{notSeen:o,
list:(n,o={})=>look(`list ${n.kind} objects${void 0===o.namespace?"":` in namespace ${o.namespace}`}`,async()=>{try{return(await e.list(n,{...o,signal:t})).items}catch(e){
if(e instanceof f.h&&404===e.status)return[];throw e}},void 0),get:n=>look(`get ${(0,s.P5)(n)}`,async()=>({seen:!0,object:await e.get(n,{signal:t})}),{seen:!1,object:void 0}),
log:(n,o,a,i)=>look(`read the log of container ${o} of ${(0,s.P5)(n)}`,async()=>{try{return await e.podLog(n,{container:o,previous:a,tailLines:i,signal:t})}catch(e){
if(e instanceof f.h&&(400===e.status||404===e.status))return;throw e}},void 0),serves:n=>look(`ask which kinds ${n.apiVersion} has`,async()=>void 0!==await e.resourceFor(n,{signal:t}),!0)}
}(t.client,t.signal,t.interrupted);return gather(e,n,t,!0)}async function gather(e,t,n,o){const a=(0,
s.F8)(e.apiVersion),i="kafka.strimzi.io"===a,r="Namespace"===e.kind?e.name:e.namespace,c=void 0===r?[]:[...u,...i?m:[]],[d,l,p,f,h]=await Promise.all([t.serves(e),t.get(e),Promise.all(c.map(e=>t.list(e,{
namespace:r??""}))),t.list({apiVersion:"v1",kind:"Event"},{namespace:r??"default"}),void 0===r?void 0:t.get({apiVersion:"v1",kind:"Namespace",name:r
})]),g=l.object,y=findFamily(e,g,p.flatMap(e=>e??[])),v=function(e){return e.filter(({kind:e,metadata:t})=>"Pod"===e&&void 0===t.deletionTimestamp)
}(y),k=clusterOf(e,g),[b,w,$,S,P]=await Promise.all([seeStorage(y,t),seeRoom(v,t),o?seeOperator(a,t,n.now):void 0,readLogs(v,t),void 0===k?void 0:seeCluster(e,k,t)]);return{reference:e,
readiness:n.readiness,kindServed:d,target:g,targetSeen:l.seen,family:y,pods:v,claims:claimsOf(y),events:newestFirst((f??[]).filter(e=>y.some(t=>concerns(e,t)))),...void 0===P?{}:{cluster:P},
...void 0===h?.object?{}:{namespace:h.object},...b,...w,...void 0===$?{}:{operator:$},logs:S,notSeen:t.notSeen,now:n.now}}async function seeStorage(e,t){
if(claimsOf(e).every(e=>"Bound"===e.status?.phase))return{};const[n,o,a]=await Promise.all([t.list({apiVersion:"storage.k8s.io/v1",kind:"StorageClass"}),t.list({apiVersion:"storage.k8s.io/v1",
kind:"CSIDriver"}),t.list({apiVersion:"storage.k8s.io/v1",kind:"CSINode"})]);return{...void 0===n?{}:{storageClasses:n},...void 0===o?{}:{csiDrivers:o.map(({metadata:e})=>e.name)},...void 0===a?{}:{
csiNodes:a}}}function isUnschedulable(e){return(e.status?.conditions??[]).some(({type:e,status:t,reason:n})=>"PodScheduled"===e&&"False"===t&&"Unschedulable"===n)}async function seeRoom(e,t){
if(!e.some(isUnschedulable))return{};const[n,o]=await Promise.all([t.list({apiVersion:"v1",kind:"Node"}),t.list({apiVersion:"v1",kind:"Pod"},{
fieldSelector:"spec.nodeName!=,status.phase!=Succeeded,status.phase!=Failed"})]);return{...void 0===n?{}:{nodes:n},...void 0===o?{}:{scheduledPods:o}}}async function seeCluster(e,t,n){const o={...e,
kind:"Kafka",name:t},{seen:a,object:s}=await n.get(o);return a?{reference:o,exists:void 0!==s}:void 0}async function seeOperator(e,t,n){const o=function(e){return p.find(({groups:t})=>t.includes(e))
}(e);if(void 0===o)return;const a=await t.list({apiVersion:"apps/v1",kind:"Deployment"}),i=a?.find(e=>o.matches(e)),r={title:o.title,deployment:i,deploymentsSeen:void 0!==a};if(void 0===i)return{...r,
watches:void 0,complaints:[]};const c=o.watches(i),d=await gather((0,s.Po)(i),t,{readiness:void 0,now:n},!1),l=workloadLacksPods(i)?[]:await async function(e,t){
const n=e.find(podIsWell),o=n?.spec?.containers?.[0]?.name;if(void 0===n||void 0===o)return[];const a=await t.log((0,s.Po)(n),o,!1,200)
;return redact(a??"").split("\n").filter(e=>y.test(e)).map(e=>tidy(e,500)).slice(-5)}(d.pods,t);return{...r,watches:c,facts:d,complaints:l}}const y=/\b(WARN|ERROR|FATAL)\b|forbidden|exception|failed/i
;async function readLogs(e,t){const n=e.filter(e=>!podIsWell(e)).flatMap(e=>containerStatuses(e).flatMap(({name:t,state:n,lastState:o,ready:a})=>{const s=void 0!==n?.waiting&&void 0!==o?.terminated
;return s||0!==(n?.terminated?.exitCode??0)||void 0!==n?.running&&!1===a?[{pod:e,name:t,previous:s}]:[]})).slice(0,g),o=await Promise.all(n.map(async({pod:e,name:n,previous:o})=>{
const a=redact(await t.log((0,s.Po)(e),n,o,h)??"").split("\n").map(e=>tidy(e)).filter(e=>""!==e);return[`${e.metadata.name}/${n}`,a]}));return new Map(o.filter(([,e])=>e.length>0))}
function firstFinding(e,t){for(const n of e){const e=t(n);if(void 0!==e)return e}}function textRule(e,t,n,o){return{code:e,recognises:t,find:e=>firstFinding(function(e){const t=[]
;void 0!==e.readiness&&"ready"!==e.readiness.state&&t.push({about:e.reference,text:e.readiness.message});for(const n of e.family){if(isWell(n))continue;const o=(0,s.Po)(n)
;for(const{message:e}of troubles(n))void 0!==e&&""!==e&&t.push({about:o,text:e});for(const a of eventsAbout(e,n))"Warning"===a.type&&void 0!==a.message&&t.push({about:o,text:a.message})}
for(const n of e.operator?.complaints??[]){const o=e.operator?.deployment;t.push({about:void 0===o?e.reference:(0,s.Po)(o),text:n})}return t}(e),t=>{const a=n.exec(t.text);return null===a?void 0:{
evidence:[t.text],...o(a,t,e)}})}}
const v=textRule("WEBHOOK_DOWN","An admission or conversion webhook does not answer.",/failed calling webhook "([^"]+)": (?:failed to call webhook: )?(?:Post "https:\/\/([^/:"]+)[^"]*": )?(.*)/s,([,e="",t="",n=""],{about:o})=>{
const[a,i]=t.split("."),r=void 0===a||""===a?"":` (Service ${i??"default"}/${a})`,c=/x509|certificate/.test(n);return{culprit:void 0===a||""===a?o:{apiVersion:"v1",kind:"Service",
namespace:i??"default",name:a},cause:`${(0,s.P5)(o)} is held up by the admission webhook ${e}${r}, which ${webhookTrouble(n)}.`,
remedy:c?"Renew the webhook's certificate and the caBundle of its configuration (restart the operator or cert-manager's injector).":`Bring the pods behind it back${void 0===i?"":` (kubectl -n ${i} get pods)`}; if its operator was removed for good, delete the webhook configuration that it left behind.`
}});function webhookTrouble(e){
return/no endpoints available/.test(e)?"has no running pod behind it":/service "[^"]*" not found/.test(e)?"is not there: its Service does not exist":/x509|certificate/.test(e)?"has a certificate that the API server does not accept":/deadline exceeded|timeout/i.test(e)?"does not answer in time":/connection refused/.test(e)?"refuses the connection":`does not answer: ${tidy(e,120)}`
}const k=textRule("WEBHOOK_DENIED","An admission webhook refused the object.",/admission webhook "([^"]+)" denied the request:? ?(.*)/s,([,e="",t=""],{about:n})=>({culprit:n,
cause:`The admission webhook ${e} refuses what ${(0,s.P5)(n)} needs: ${tidy(t,240)}`,remedy:"Change the field that it names, or ask the owner of that policy for an exception."
})),b=textRule("QUOTA_EXCEEDED","A ResourceQuota of the namespace is used up, or demands requests that a pod does not state.",/exceeded quota: ([^,]+), requested: (.+?), used: (.+?), limited: (.+?)(?:$|[\s"\]])|failed quota: ([^:]+): must specify ([^\s"]+)/,([,e,t="",n="",o="",a="",i=""],{about:r},c)=>{
const d=r.namespace??c.reference.namespace??"default",l=(e??a).trim(),u={apiVersion:"v1",kind:"ResourceQuota",namespace:d,name:l};return void 0===e?{culprit:u,
cause:`ResourceQuota ${d}/${l} demands ${i}, and a pod of ${(0,s.P5)(r)} does not state it.`,remedy:`State ${i} in the pod template, or give the namespace a LimitRange with defaults.`}:{culprit:u,
cause:`${(0,s.P5)(r)} needs ${t}, but ResourceQuota ${d}/${l} has ${n} of ${o} in use.`,remedy:`Raise the quota ${l}, lower the requests or replicas, or remove what else uses namespace ${d}.`}
}),w=textRule("LIMIT_RANGE","A LimitRange of the namespace does not allow what a container or claim asks for.",/((?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim) is \S+, but \w+ is [^."\]\s]+|\S+ max limit to request ratio per \w+ is \S+, but provided ratio is [\d.]*\d)/,([,e=""],{about:t})=>({
culprit:t,cause:`A LimitRange of namespace ${t.namespace??"default"} does not allow a pod or claim of ${(0,s.P5)(t)}: ${e}.`,remedy:"Change the requests and limits to fit, or the LimitRange."
})),$=textRule("POD_SECURITY","The namespace's Pod Security level does not allow the pod.",/violates PodSecurity "([^":]+)(?::[^"]*)?": (.*)/s,([,e="",t=""],{about:n})=>({culprit:n,
cause:`The Pod Security level "${e}" of namespace ${n.namespace??"default"} does not allow the pods of ${(0,s.P5)(n)}: ${tidy(t,300)}`,
remedy:"Set the named securityContext fields, or label the namespace with a level that allows them (pod-security.kubernetes.io/enforce). For Strimzi, STRIMZI_POD_SECURITY_PROVIDER_CLASS=restricted makes pods that fit."
})),S=textRule("RBAC_DENIED","RBAC does not allow what the operator, a controller or we ourselves need to do.",/(\S+ (?:"[^"]*" )?is forbidden: )?User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/,([,,e="",t="",n="",o="",a],{about:s})=>{
const i=/^system:serviceaccount:([^:]+):(.+)$/.exec(e),r=null===i?`User ${e}`:`ServiceAccount ${i[1]??""}/${i[2]??""}`,c=""===o?n:`${n}.${o}`,d=void 0===a?"in the whole cluster":`in namespace ${a}`
;return{culprit:null===i?s:{apiVersion:"v1",kind:"ServiceAccount",namespace:i[1]??"",name:i[2]??""},cause:`${r} may not ${t} ${c} ${d}.`,
remedy:`Give it a ${void 0===a?"ClusterRole":"Role"} with verb ${t} on ${c}, bound by a ${void 0===a?"ClusterRoleBinding":`RoleBinding in ${a}`}; for an operator, see that its chart was installed with RBAC for the namespaces that it watches.`
}
}),P=textRule("SERVICE_ACCOUNT_MISSING","Pods name a ServiceAccount that does not exist.",/error looking up service account ([^/\s]+)\/([^:\s]+): serviceaccount "[^"]*" not found/,([,e="",t=""],{about:n})=>({
culprit:{apiVersion:"v1",kind:"ServiceAccount",namespace:e,name:t},cause:`Pods of ${(0,s.P5)(n)} cannot be made: ServiceAccount ${e}/${t} does not exist.`,
remedy:`Create ServiceAccount ${t} in namespace ${e}, or name one that exists.`
})),C=textRule("NAMESPACE_TERMINATING","The namespace is being deleted, so that nothing new can be made in it.",/unable to create new content in namespace (\S+) because it is being terminated/,([,e=""])=>({
culprit:{apiVersion:"v1",kind:"Namespace",name:e},cause:`Namespace ${e} is being deleted, so nothing new can be made in it.`,
remedy:"Wait until it is gone and run again; if it stays, see which finalizers its conditions name."
})),A=textRule("PRIORITY_CLASS_MISSING","Pods name a PriorityClass that does not exist.",/no PriorityClass with name (\S+) was found/,([,e=""],{about:t})=>({culprit:{apiVersion:"scheduling.k8s.io/v1",
kind:"PriorityClass",name:e},cause:`Pods of ${(0,s.P5)(t)} cannot be made: PriorityClass ${e} does not exist.`,remedy:`Create PriorityClass ${e}, or leave priorityClassName out.`})),R={
code:"CRD_MISSING",recognises:"The server does not serve the kind: its CustomResourceDefinition is missing, or serves other versions.",find:e=>{
const{apiVersion:t,kind:n}=e.reference,o=/no matches for kind "([^"]+)" in version "([^"]+)"/.exec(e.readiness?.message??"");if(e.kindServed&&null===o)return;const a={kind:o?.[1]??n,
apiVersion:o?.[2]??t};return{culprit:e.reference,cause:`The cluster does not know the kind ${a.kind} in ${a.apiVersion}.`,remedy:`Install the CustomResourceDefinitions of ${(0,
s.F8)(a.apiVersion)} in a version that serves ${a.apiVersion}: deploying the layer with its operator applies them.`}}
},eachContainer=(e,t)=>firstFinding(e.pods,e=>firstFinding(containerStatuses(e),n=>t(e,n))),title=(e,t)=>`container ${t.name} of ${(0,s.P5)((0,s.Po)(e))}`,N={code:"CONTAINER_CONFIG",
recognises:"A container or volume refers to a ConfigMap, Secret or key that does not exist, or to a user that it may not be.",find:e=>eachContainer(e,(e,t)=>{const n=t.state?.waiting
;if("CreateContainerConfigError"===n?.reason)return explainConfig(e,`${title(e,t)} cannot be made`,n.message??n.reason)
})??firstFinding(e.pods.filter(isStarting),t=>firstFinding(eventsAbout(e,t),({reason:e,message:n=""})=>"FailedMount"===e&&E.test(n)?explainConfig(t,`the volumes of ${(0,s.P5)((0,
s.Po)(t))} cannot be mounted`,n):void 0))},E=/(configmap|secret) "([^"]+)" not found|(?:couldn't find key|non-existent (?:config|secret) key:?) (\S+)(?: in (ConfigMap|Secret) (\S+))?/i
;function explainConfig(e,t,n){const o=(0,s.Po)(e),a=e.metadata.namespace??"default",[,i,r,c,d="ConfigMap or Secret",l=""]=E.exec(n)??[],u=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
;if(void 0!==i&&void 0!==r){const e="secret"===i.toLowerCase()?"Secret":"ConfigMap";return{culprit:o,cause:`${u}: ${e} ${a}/${r} does not exist.`,
remedy:`Create ${e} ${r} in namespace ${a}, or correct the name that refers to it.`,evidence:[n]}}return void 0!==c?{culprit:o,cause:`${u}: the ${d} ${l} has no key ${c}.`.replace("  "," "),
remedy:`Add the key ${c}, or correct the reference to it.`,evidence:[n]}:/runAsNonRoot/.test(n)?{culprit:o,cause:`${u}: it must not run as root, and its image does.`,
remedy:"Set securityContext.runAsUser to a number other than 0, or use an image with a user of its own.",evidence:[n]}:{culprit:o,cause:`${u}: ${tidy(n)}`,
remedy:"Correct the field of the pod template that the message names."}}function isStarting(e){return"Pending"===e.status?.phase&&void 0!==e.spec?.nodeName}const I={code:"VOLUME_MOUNT",
recognises:"A volume is bound but cannot be attached to the node or mounted into the pod.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const n=eventsAbout(e,t).find(({reason:e})=>"FailedMount"===e||"FailedAttachVolume"===e);if(void 0===n)return;const o=n.message??"";return{culprit:(0,s.Po)(t),cause:`A volume of ${(0,s.P5)((0,
s.Po)(t))} cannot be ${"FailedMount"===n.reason?"mounted":"attached"}: ${tidy(o)}`,remedy:mountRemedy(o,t.spec?.nodeName??"")}})};function mountRemedy(e,t){
const n=/driver name (\S+) not found in the list of registered CSI drivers/.exec(e)?.[1]
;return void 0!==n?`The node part of ${n} does not run on node ${t}: look at its DaemonSet's pod there.`:/Multi-Attach/.test(e)?"The volume is still attached to another node: end the pod there; if that node is gone, taint it node.kubernetes.io/out-of-service.":/UnauthorizedOperation|AccessDenied/.test(e)?"The CSI driver's role may not do this: attach the EBS CSI policy to it (setup-ebs-access does).":`Look at the CSI driver's pods on node ${t} and at the volume in the storage system.`
}const T={code:"POD_SANDBOX",recognises:"The node cannot make the pod itself: network plugin or container runtime.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const n=eventsAbout(e,t).find(({reason:e})=>"FailedCreatePodSandBox"===e);if(void 0!==n)return{culprit:(0,s.Po)(t),cause:`Node ${t.spec?.nodeName??""} cannot set ${(0,s.P5)((0,
s.Po)(t))} up: ${tidy(n.message??"")}`,remedy:"Look at the network plugin (CNI) and the container runtime on that node: its pods in kube-system, free addresses, disk space."}})},x={
code:"CONTAINER_START",recognises:"The container runtime cannot start the command.",find:e=>eachContainer(e,(e,t)=>{
const{waiting:n,terminated:o}=t.state??{},a=t.lastState?.terminated,i=[n,o,a].find(({reason:e}={})=>/^(RunContainerError|CreateContainerError|StartError|ContainerCannotRun|PostStartHookError)$/.test(e??""))
;if(void 0!==i)return{culprit:(0,s.Po)(e),cause:`The command of ${title(e,t)} cannot be started: ${tidy(i.message??i.reason??"")}`,
remedy:"Correct the container's command, arguments or mounts, or use an image that has the program."}})},O={code:"OOM_KILLED",recognises:"A container used more memory than its limit.",
find:e=>eachContainer(e,(e,t)=>{if(podIsWell(e))return;const n=t.state?.terminated??t.lastState?.terminated;if("OOMKilled"!==n?.reason)return
;const o=e.spec?.containers?.find(({name:e})=>e===t.name)?.resources?.limits?.memory;return{culprit:(0,s.Po)(e),
cause:`The ${title(e,t)} was killed because it used more memory than ${void 0===o?"the node could give":`its limit of ${o}`}${restarts(t)}.`,
remedy:"Raise its memory limit, or lower what it takes (for a JVM: -Xmx at about half of the limit, since buffers and threads need the rest)."}})},F={code:"CRASH_LOOP",
recognises:"A container ends again and again, or a Job ended with a failure: exit code and last words.",find:e=>eachContainer(e,(t,n)=>{
const{state:o,lastState:a}=n,i="CrashLoopBackOff"===o?.waiting?.reason,r=o?.terminated??a?.terminated,c=void 0!==o?.terminated&&0!==o.terminated.exitCode,d=void 0!==o?.running&&!1===n.ready&&(n.restartCount??0)>1
;if(podIsWell(t)||void 0===r||!(i||c||d))return;const l=e.logs.get(`${t.metadata.name}/${n.name}`)??[],u=function(e){
return e.findLast(e=>/error|exception|fatal|cannot|could not|failed|panic|denied/i.test(e))??e.at(-1)}(l)??r.message;return{culprit:(0,s.Po)(t),
cause:`The ${title(t,n)} ended with exit code ${r.exitCode}${meaning(r.exitCode)}${restarts(n)}${void 0===u?"":`; its last words: ${tidy(u,240)}`}`,
remedy:exitRemedy(r.exitCode,`${l.join("\n")}\n${r.message??""}`,t,n.name)}})},restarts=({restartCount:e=0})=>0===e?"":` (${e} ${1===e?"restart":"restarts"})`;function meaning(e){return{
126:" (the command is not executable)",127:" (command not found)",134:" (aborted)",137:" (killed)",139:" (segmentation fault)",143:" (asked to end)"}[e]??""}function exitRemedy(e,t,n,o){
return/exec format error/.test(t)?"The image was built for another architecture: use one for the nodes.":/permission denied|AccessDenied/i.test(t)?"Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.":/no space left/i.test(t)?"Its disk is full: enlarge the volume claim, or free space on the node.":/UnknownHost|no such host|name resolution/i.test(t)?"A name cannot be resolved: check the host name that the log names, and the cluster DNS.":137===e?"Look for a failing liveness probe or too little memory; the events below name it.":`Read the log before the end: kubectl -n ${n.metadata.namespace??"default"} logs ${n.metadata.name} -c ${o} --previous`
}const M={code:"PROBE_FAILING",recognises:"A container runs, but its readiness or startup probe fails.",find:e=>firstFinding(e.pods.filter(e=>"Running"===e.status?.phase&&!podIsWell(e)),t=>{
const n=eventsAbout(e,t).find(({reason:e})=>"Unhealthy"===e);if(void 0===n)return;const o=containerStatuses(t).find(({ready:e})=>!1===e);return{culprit:(0,s.Po)(t),cause:`${(0,s.P5)((0,
s.Po)(t))} runs but is not ready: ${tidy(n.message??"")}`,
remedy:`Read what the program waits for: kubectl -n ${t.metadata.namespace??"default"} logs ${t.metadata.name}${void 0===o?"":` -c ${o.name}`}`}})},V={code:"EVICTED",
recognises:"The node ended the pod: eviction, preemption, shutdown, or the node is gone.",find:e=>firstFinding(e.pods,e=>{const{phase:t,reason:n="",message:o=""}=e.status??{}
;if("Failed"===t&&/^(Evicted|Preempting|NodeLost|NodeShutdown|Terminated|OutOf.*)$/.test(n))return{culprit:(0,s.Po)(e),cause:`${(0,s.P5)((0,s.Po)(e))} was ended by its node (${n}): ${tidy(o)}`,
remedy:"Give the pod requests that match its use, or the nodes more of what ran short."}})
},release=({kind:e,name:t,namespace:n})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${t} --type=merge -p '{"metadata":{"finalizers":null}}'`,D=[{name:"strimzi.io/topic-operator",
waitsFor:"the topic operator, which lives only as long as its Kafka cluster",
remedy:e=>`If Kafka still runs, look at its entity operator and at delete.topic.enable; if Kafka is gone, the topic is gone with it: ${release(e)}`},{name:"kubernetes.io/pvc-protection",
waitsFor:"the pods that still use it",remedy:()=>"End the pods that mount the claim; it goes by itself then."},{name:"kubernetes.io/pv-protection",waitsFor:"the claim that is bound to it",
remedy:()=>"Delete the claim first."},{name:"foregroundDeletion",waitsFor:"its children, which go first",
remedy:()=>"Look at which of its children has a finalizer of its own, or a pod that does not end."},{name:"finalizer.cassandra.datastax.com",waitsFor:"cass-operator",
remedy:e=>`Bring cass-operator back until the datacenter is gone; without it: ${release(e)} (its claims stay then).`}],L={code:"FINALIZER_STUCK",
recognises:"An object is being deleted and waits for a finalizer that nobody removes.",find:e=>{const{target:t,reference:n}=e;if(void 0===t?.metadata.deletionTimestamp)return
;if("Namespace"===n.kind)return function({reference:e,target:t}){if(void 0===t)return
;const n=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionContentFailure","NamespaceDeletionDiscoveryFailure"].map(e=>(0,s.fS)(t,e)).find(e=>"True"===e?.status)
;if(void 0===n)return;const o=/finalizers remaining: (\S+) in/.exec(n.message??"")?.[1];return{culprit:e,cause:`Namespace ${e.name} cannot go: ${tidy(n.message??n.reason??n.type)}`,
remedy:"strimzi.io/topic-operator"===o?`Its KafkaTopics wait for a topic operator that is gone. Release them: kubectl -n ${e.name} get kafkatopics -o name | xargs kubectl -n ${e.name} patch --type=merge -p '{"metadata":{"finalizers":null}}'`:"Delete what the message names; where its controller is gone for good, remove the finalizer by hand."
}}(e);const[o,...a]=t.metadata.finalizers??[];if(void 0===o)return;const i=D.find(({name:e})=>e===o),r=0===a.length?"":` (and ${a.join(", ")})`;return{culprit:n,cause:`${(0,
s.P5)(n)} is being deleted since ${t.metadata.deletionTimestamp} and waits for the finalizer ${o}${r}: ${i?.waitsFor??"whoever set it has to remove it"}.`,
remedy:i?.remedy(n)??`Look at whether the controller behind ${o} runs; only if it is gone for good: ${release(n)}`}}};const _={code:"NOT_FOUND",recognises:"The object does not exist (any more).",
find:({reference:e,target:t,targetSeen:n,namespace:o})=>{if(!n||void 0!==t)return;const a=void 0!==o?.metadata.deletionTimestamp;return{culprit:e,cause:`${(0,
s.P5)(e)} does not exist${a?": its namespace is being deleted":""}.`,
remedy:a?"Wait until the namespace is gone and deploy again.":"Deploy again; if it was there before, look for who deleted it (another run, a garbage collector, an owner)."}}},j={
code:"LOAD_BALANCER_PENDING",recognises:"A Service of type LoadBalancer has no address.",find:e=>{const{target:t,reference:n}=e,o=t?.spec,a=t?.status
;if("Service"!==t?.kind||"LoadBalancer"!==o?.type)return;if((a?.loadBalancer?.ingress??[]).length>0)return;const i=eventsAbout(e,t).find(({type:e})=>"Warning"===e);return{culprit:n,cause:`${(0,
s.P5)(n)} has no load balancer address${void 0===i?": nobody in this cluster provides load balancers":`: ${tidy(i.message??"")}`}.`,
remedy:"Install a load balancer controller, give it the rights and subnets that it asks for, or use NodePort (the local overlay does)."}}},z={code:"JOB_FAILED",
recognises:"A Job gave up: too many failures, or out of time.",find:({family:e})=>{for(const t of e){if("Job"!==t.kind)continue;const e=troubles(t).find(({type:e})=>"Failed"===e||"FailureTarget"===e)
;if(void 0===e)continue;const n=(0,s.Po)(t);return{culprit:n,cause:`${(0,s.P5)(n)} failed (${e.reason??""}): ${tidy(e.message??"")}`,
remedy:"DeadlineExceeded"===e.reason?"Look at what its pod did all the time; give the Job more time only if it was getting on.":`Read the log of its pods: kubectl -n ${n.namespace??"default"} logs job/${n.name}`
}}}},B={code:"NODE_NOT_READY",recognises:"The pod is on a node that is not ready.",find:e=>firstFinding(e.pods.filter(e=>!podIsWell(e)),t=>{
const n=t.spec?.nodeName,o=eventsAbout(e,t).some(({reason:e})=>"NodeNotReady"===e);if(void 0!==n&&o)return{culprit:{apiVersion:"v1",kind:"Node",name:n},cause:`Node ${n}, on which ${(0,s.P5)((0,
s.Po)(t))} is, is not ready.`,remedy:`Look at the node (kubectl describe node ${n}): its kubelet, network plugin, disk and memory; or drain and replace it.`}})},U={code:"RBAC_DENIED",
recognises:"We ourselves may not look at the resource.",find:({reference:e,readiness:t,notSeen:n})=>{const o=(0,s.P5)(e);if(void 0===t&&n.includes(`Not allowed to get ${o}`))return{culprit:e,
cause:`This identity may not look at ${o}, so why it is not ready stays unknown.`,
remedy:`Give it the verbs get, list and watch on ${e.kind} (${e.apiVersion}), and on pods, events and persistentvolumeclaims.`}}},K={code:"NOT_READY",
recognises:"No deeper cause was found: the words of the resource itself.",find:({reference:e,readiness:t,target:n})=>{
const o=void 0===n?void 0:troubles(n).find(({type:e})=>"Warning"!==e),a=[o?.reason??t?.reason??"",o?.message??t?.message??""].filter(e=>""!==e).join(": ");return{culprit:e,cause:`${(0,
s.P5)(e)} is not ready${""===a?", and its status does not say why":` (${tidy(a)})`}.`,
remedy:`Look at it: kubectl ${void 0===e.namespace?"":`-n ${e.namespace} `}describe ${e.kind.toLowerCase()} ${e.name}. If it was getting on, give it a longer timeout.`}}
},G=new Set(["ErrImagePull","ImagePullBackOff","InvalidImageName","ErrImageNeverPull","ImageInspectError","RegistryUnavailable","SignatureValidationFailed"]),W={code:"IMAGE_PULL",
recognises:"A container image cannot be pulled: not found, not allowed, rate limit, registry out of reach.",find:e=>firstFinding(e.pods,t=>firstFinding(containerStatuses(t),n=>function(e,t,n){
const o=n.state?.waiting;if(void 0===o?.reason||!G.has(o.reason))return;const a=function(e,{name:t,image:n}){const o=[...e.spec?.initContainers??[],...e.spec?.containers??[]]
;return o.find(e=>e.name===t)?.image??n??"of unknown name"}(t,n),i=(d=[o.message??"",...eventsAbout(e,t).filter(({reason:e})=>"Failed"===e||"InspectFailed"===e).map(({message:e})=>e??"")],
(d.find(e=>e.includes(":")&&!/^(Error: \w+|Back-off pulling image "[^"]*")$/.test(e))??"").replace(/^.*failed to resolve reference "[^"]*": /s,"").replace(/^.*desc = /s,"").trim()),{why:r,remedy:c}=function(e,t,n){
const o=/^[^/]*[.:][^/]*(?=\/)/.exec(n)?.[0]??"docker.io";if("InvalidImageName"===e)return{why:"its name is not a valid image name",remedy:"Correct the image name: registry/repository:tag."}
;if("ErrImageNeverPull"===e)return{why:"it is not on the node and its pull policy is Never",remedy:"Load the image onto the nodes, or set imagePullPolicy to IfNotPresent."}
;if(/toomanyrequests|\b429\b|rate limit/i.test(t))return{why:`${o} refuses more pulls for now (rate limit)`,
remedy:`Log in to ${o} with an imagePullSecret, or pull from a mirror (chart-mirror, or the chart's image registry value); the limit lifts by itself after some hours.`}
;if(/no match for platform|no matching manifest/i.test(t))return{why:"it does not exist for the node's platform",
remedy:"Use a multi-platform image, or nodes of the architecture that the image was built for."}
;if(/pull access denied|unauthori[sz]ed|authentication required|no basic auth|\b40[13]\b|denied|forbidden|insufficient_scope/i.test(t))return{why:`${o} does not let us in (or has no such repository)`,
remedy:`Check the repository's name; if it is private, put an imagePullSecret for ${o} into the namespace and name it in the ServiceAccount or pod template.`}
;if(/not found|manifest unknown|name unknown|\b404\b|does not exist/i.test(t))return{why:`${o} does not have it`,
remedy:"Check the repository name and tag; a version of the chart or of spec.…version may name an image that was never published."}
;if(/no such host|dial tcp|i\/o timeout|connection refused|deadline exceeded|x509|tls|EOF|proxyconnect/i.test(t))return{why:`the node cannot reach ${o}`,
remedy:`Open the way from the nodes to ${o} (DNS, NAT or proxy, certificate authority), or use a mirror that they can reach.`};return{why:""===t?`the node reports ${e}`:tidy(t,160).replace(/\.$/,""),
remedy:`Try the pull on a node (crictl pull ${n}) and mend what it reports.`}}(o.reason,i,a);var d;return{culprit:(0,s.Po)(t),cause:`Image ${a} of ${(0,s.P5)((0,s.Po)(t))} cannot be pulled: ${r}.`,
remedy:c,...""===i?{}:{evidence:[`The registry's words: ${tidy(i)}`]}}}(e,t,n)))};function isUnobserved({target:e}){if(void 0===e)return!1;const t=e.status
;return void 0===t||void 0!==t.observedGeneration&&t.observedGeneration<(e.metadata.generation??1)}const readyReplicas=({status:e})=>"number"==typeof e?.readyReplicas?e.readyReplicas:0
;function operatorNotRunning(e,t){return{code:"OPERATOR_NOT_RUNNING",recognises:"The operator that serves the kind is not installed, scaled to 0, or its pods fail (then: why).",
find:n=>isUnobserved(n)===("unobserved"===t)?function(e,t){const{operator:n,reference:o}=e;if(void 0===n||!n.deploymentsSeen)return;const{deployment:a,title:i}=n;if(void 0===a)return{culprit:o,
cause:`${i} is not installed in this cluster, so nobody works on ${(0,s.P5)(o)}.`,remedy:"Deploy the layer with its operator, or install the operator by its chart."}
;if(!workloadLacksPods(a)&&0!==a.spec?.replicas)return;const r=(0,s.P5)((0,s.Po)(a));if(0===a.spec?.replicas)return{culprit:(0,s.Po)(a),cause:`${i} does not run: ${r} is scaled to 0.`,
remedy:`Scale it up: kubectl -n ${a.metadata.namespace??"default"} scale deployment ${a.metadata.name} --replicas 1`};const c=void 0===n.facts?void 0:t(n.facts);return void 0!==c?{...c,
cause:`${i} does not run (${r}): ${c.cause}`}:{culprit:(0,s.Po)(a),cause:`${i} does not run: ${r} has ${readyReplicas(a)} of ${a.spec?.replicas??1} pods ready.`,
remedy:`Look at its pods: kubectl -n ${a.metadata.namespace??"default"} describe deployment ${a.metadata.name}`}}(n,e):void 0}}const q={code:"OPERATOR_NOT_WATCHING",
recognises:"The operator runs, but does not watch the resource's namespace.",find:e=>{const{operator:t,reference:n}=e,o=n.namespace;if(void 0===t?.deployment||void 0===t.watches||void 0===o)return
;if(t.watches.includes(o)||!isUnobserved(e))return;const a="kafka.strimzi.io"===(0,
s.F8)(n.apiVersion)?`add ${o} to the chart's watchNamespaces, or set watchAnyNamespace: true`:`add ${o} to the namespaces that its chart lets it watch`;return{culprit:(0,s.Po)(t.deployment),
cause:`${t.title} (${(0,s.P5)((0,s.Po)(t.deployment))}) watches ${t.watches.join(", ")}, not the namespace ${o} of ${(0,s.P5)(n)}.`,remedy:`Let it watch the namespace: ${a}.`}}},J={
code:"OPERATOR_SILENT",recognises:"The operator runs and should see the resource, but has written no status of it for more than a minute.",find:e=>{const{operator:t,reference:n,target:a}=e
;if(void 0===t?.deployment||void 0===a||!isUnobserved(e))return;const i=e.now-function(e){
const t=(e.metadata.managedFields??[]).filter(({subresource:e})=>void 0===e).flatMap(({time:e})=>void 0===e?[]:[Date.parse(e)]);return Math.max(Date.parse(e.metadata.creationTimestamp??""),...t)}(a)
;if(Number.isNaN(i)||i<6e4)return;const r=t.deployment;return{culprit:(0,s.Po)(r),cause:`${t.title} runs, but has written no status for ${(0,s.P5)(n)} in ${(0,o.a3)(i)}.`,
remedy:`Read its log: kubectl -n ${r.metadata.namespace??"default"} logs deployment/${r.metadata.name}. It may be busy with another resource, filter by labels, or lack a right.`,
evidence:t.complaints.map(e=>`log of ${r.metadata.name}: ${e}`)}}};const Z={code:"CLUSTER_MISSING",
recognises:"A node pool, topic or user is labelled for a Kafka cluster that does not exist, or for none.",find:({cluster:e,reference:t,target:n})=>{
if(!/^Kafka(NodePool|Topic|User)$/.test(t.kind)||void 0===n)return;const o=n.metadata.labels?.["strimzi.io/cluster"];return void 0===o?{culprit:t,cause:`${(0,
s.P5)(t)} has no label strimzi.io/cluster, so no operator feels responsible for it.`,remedy:"Label it with the name of its Kafka cluster: strimzi.io/cluster: NAME."}:!1===e?.exists?{
culprit:e.reference,cause:`${(0,s.P5)(t)} belongs to the Kafka cluster ${o} by its label strimzi.io/cluster, but ${(0,s.P5)(e.reference)} does not exist.`,
remedy:`Create Kafka ${o} in the same namespace, or correct the label.`}:void 0}};var Q=n(787);const Y={code:"UNSCHEDULABLE",
recognises:"No node fits a pod: too little of a resource, a taint, affinity, topology spread, a volume of another zone.",find:e=>firstFinding(e.pods.filter(isUnschedulable),t=>function(e,t){
const n=t.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",o=function(e){const[t=""]=e.split(/\s*preemption:/)
;return(/are available: (.*)$/s.exec(t)?.[1]??"").replace(/\.\s*(no new claims.*)?$/,"").split(/, (?=\d+ )/).flatMap(e=>{const t=/^(\d+) (.*)$/s.exec(e.trim());return null===t?[]:[{nodes:Number(t[1]),
text:(t[2]??"").replace(/\.$/,"")}]}).sort((e,t)=>t.nodes-e.nodes)}(n).map(n=>function({nodes:e,text:t},n,o){
const a=1===e?"1 node":`${e} nodes`,s=1===e?"has":"have",i=/^Insufficient (.+)$/.exec(t)?.[1];if(void 0!==i){const e=function(e,t,n){
if(void 0===t.nodes||void 0===t.scheduledPods||0===t.nodes.length)return;const o=requestOf(n.spec,e);if(0n===o)return;const a=t.nodes.map(n=>function(e,t,n){const o=(0,
Q.L)(e.status?.allocatable?.[n]??0)??0n;return t.filter(t=>t.spec?.nodeName===e.metadata.name).reduce((e,t)=>e-requestOf(t.spec,n),o)}(n,t.scheduledPods??[],e)),s=a.reduce((e,t)=>t>e?t:e)
;if(s>=o)return;const show=t=>function(e,t){const n=Number(e)/1e9;if(!/memory|storage|hugepages/.test(t))return String(Math.round(1e3*n)/1e3)
;for(const[e,t]of[["Gi",2**30],["Mi",2**20],["Ki",1024]])if(n>=t)return`${Math.round(n/t*10)/10}${e}`;return String(n)}(t,e)
;return`asks for ${show(o)}, at most ${show(s<0n?0n:s)} free: ${show(o-s)} short`}(i,n,o);return{cause:`${a} ${s} too little ${i}${void 0===e?"":` (${e})`}`,
remedy:`Lower the pod's ${i} request, or add nodes with more ${i}.`,minor:!1}}if(t.includes("untolerated taint")){const e=/\{([^}]*)\}/.exec(t)?.[1]?.replace(/: $|:$/,"")??function(e,t){
const n=(e.nodes??[]).flatMap(e=>(e.spec?.taints??[]).filter(e=>"PreferNoSchedule"!==e.effect&&!(t.spec?.tolerations??[]).some(t=>function(e,t){const{key:n,operator:o="Equal",value:a="",effect:s}=e
;return(void 0===s||""===s||s===t.effect)&&(void 0===n||""===n?"Exists"===o:n===t.key&&("Exists"===o||a===(t.value??"")))}(t,e))))
;return[...new Set(n.map(({key:e,value:t})=>void 0===t||""===t?e:`${e}=${t}`))].join(", ")}(n,o);return{cause:`${a} ${s} the taint ${""===e?"that the pod does not tolerate":e}`,remedy:taintRemedy(e),
minor:/control-plane|master/.test(e)}}const r=H.find(([e])=>e.test(t));return{cause:`${a}: ${r?.[1]??t}`,remedy:r?.[2]??"Mend what the scheduler names, or give the cluster a node that fits.",minor:!1}
}(n,e,t)),a=o.find(({minor:e})=>!e)??o[0],i=(0,s.P5)((0,s.Po)(t));if(void 0===a)return{culprit:(0,s.Po)(t),cause:`No node takes ${i}: ${""===n?"the scheduler does not say why":tidy(n)}`,
remedy:/no nodes available/.test(n)?"The cluster has no node: add one, or look at why the nodes did not join.":"Mend what the scheduler names, or give the cluster a node that fits."};return{
culprit:(0,s.Po)(t),cause:`No node takes ${i}: ${o.map(({cause:e})=>e).join("; ")}.`,remedy:a.remedy,evidence:[`The scheduler's words: ${n}`]}}(e,t))}
;const H=[[/volume node affinity conflict/,"its volume lies in another zone or on another node","Add a node in the volume's zone; for new claims use a StorageClass with volumeBindingMode WaitForFirstConsumer."],[/topology spread constraints/,"the topology spread allows no more pods there","Add nodes in further zones, lower the replicas, or set whenUnsatisfiable to ScheduleAnyway (the local and preview overlays do)."],[/anti-affinity/,"a pod that must not share a node with it is there","Add a node for each replica, or relax the pod anti-affinity."],[/node affinity|node selector|affinity\/selector/,"the node selector or affinity does not match","Label a node as the selector asks, or correct nodeSelector and affinity."],[/unschedulable/,"cordoned","Uncordon a node (kubectl uncordon NODE), or add one."],[/Too many pods/,"full: the pod limit is reached","Add nodes, or raise the pod limit of the kubelets."],[/max volume count/,"no more volumes can be attached","Add nodes; each instance type has a limit of attached volumes."],[/free ports/,"the host port is taken","Free the host port, or run without one."],[/available persistent volumes|didn't find available/,"no free volume fits the claim","Create a PersistentVolume that fits, or use a StorageClass that provisions."]]
;function taintRemedy(e){
return e.startsWith("node.kubernetes.io/not-ready")||e.startsWith("node.kubernetes.io/unreachable")?"The node is not ready: look at its kubelet and network plugin (kubectl describe node).":/disk-pressure|memory-pressure|pid-pressure/.test(e)?"The node is short of disk, memory or process ids: free some, or add nodes.":e.startsWith("node.cloudprovider.kubernetes.io/uninitialized")?"The cloud controller manager has not taken the node in yet: look at its pods and rights.":e.startsWith("ebs.csi.aws.com/agent-not-ready")?"The EBS CSI node pod does not run there yet: look at the DaemonSet ebs-csi-node in kube-system.":"Add a node without the taint, or a toleration to the pod template."
}function requestOf(e,t){const request=e=>{const{requests:n,limits:o}=e.resources??{};return(0,Q.L)(n?.[t]??o?.[t]??0)??0n},n=(e?.containers??[]).reduce((e,t)=>e+request(t),0n)
;return(e?.initContainers??[]).map(request).reduce((e,t)=>t>e?t:e,n)}var X=n(2460)
;const ee=[X.Gz,X.bs],te="volume.kubernetes.io/selected-node",pending=({claims:e})=>e.filter(e=>"Bound"!==e.status?.phase&&void 0===e.metadata.deletionTimestamp),describe=e=>(0,s.P5)((0,s.Po)(e))
;function classOf(e,t){return e.storageClasses?.find(({metadata:e})=>e.name===t.spec?.storageClassName)}const ne={code:"PVC_MISSING",recognises:"A pod names a volume claim that does not exist.",
find:e=>firstFinding(e.pods.filter(isUnschedulable),e=>{const t=e.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",n=/persistentvolumeclaim "([^"]+)" not found/.exec(t)?.[1]
;if(void 0===n||!claimNames(e).includes(n))return;const o=e.metadata.namespace??"default";return{culprit:{apiVersion:"v1",kind:"PersistentVolumeClaim",namespace:o,name:n},cause:`${(0,s.P5)((0,
s.Po)(e))} needs PersistentVolumeClaim ${o}/${n}, which does not exist.`,remedy:"Create the claim, or let its owner do so; a claim that was deleted took its data along."}})},oe={
code:"PVC_NO_DEFAULT_CLASS",recognises:"A claim names no StorageClass, and the cluster has no default one.",find:e=>firstFinding(pending(e),t=>{const n=e.storageClasses
;if(void 0!==t.spec?.storageClassName||void 0===n)return;if(n.some(({metadata:e})=>ee.some(t=>"true"===e.annotations?.[t])))return;const o=n.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,
s.Po)(t),cause:`${describe(t)} names no StorageClass, and the cluster has no default one${""===o?"":` (it has ${o})`}.`,
remedy:"Run ensure-storageclass, or annotate a class: kubectl annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true"}})},ae={code:"PVC_CLASS_MISSING",
recognises:"A claim names a StorageClass that does not exist.",find:e=>firstFinding(pending(e),t=>{const n=t.spec?.storageClassName;if(void 0===n||""===n||void 0===e.storageClasses)return
;if(void 0!==classOf(e,t))return;const o=e.storageClasses.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,s.Po)(t),
cause:`${describe(t)} asks for StorageClass ${n}, which does not exist; the cluster has ${""===o?"none":o}.`,
remedy:`Create StorageClass ${n} (ensure-storageclass does, with name: ${n}), or name one that exists; a claim's class cannot be changed, so delete the pending claim then.`}})},se={
code:"PVC_PROVISIONING_FAILED",recognises:"The provisioner tried and failed: a missing IAM action, no credentials, the instance's metadata out of reach, quota.",find:e=>firstFinding(pending(e),t=>{
const n=eventsAbout(e,t).find(({reason:e,message:t=""})=>"ProvisioningFailed"===e&&!/storageclass.* not found/i.test(t));if(void 0===n)return;const o=n.message??"",{why:a,remedy:i}=function(e){
if(/UnauthorizedOperation|AccessDenied|not authorized to perform/.test(e)){const t=function(e){const t=/not authorized to perform:? ([a-z0-9-]+:\w+)/i.exec(e)?.[1];if(void 0!==t)return t
;const n=/operation error (\w+): (\w+)/.exec(e)??/(?:calling|performing) (?:the )?()(\w+) operation/.exec(e)
;return void 0!==n?.[2]?`${(""===n[1]?"ec2":n[1]??"ec2").toLowerCase()}:${n[2]}`:/could not create volume/i.test(e)?"ec2:CreateVolume":void 0
}(e),n=/arn:aws[\w-]*:(?:sts|iam)::\d+:[\w/+=,.@-]+/.exec(e)?.[0];return{why:`AWS refuses ${t??"the call"}${void 0===n?"":` to ${n}`}`,
remedy:`Attach a policy that allows ${t??"the EBS actions"} to the role of the EBS CSI driver: setup-ebs-access attaches AmazonEBSCSIDriverPolicyV2.`}}
if(/EmptyEC2RoleList|no EC2 instance role found/.test(e))return{why:"the node's instance has no IAM role",
remedy:"Associate an instance profile that holds a role with the EBS policy: setup-ebs-access does."}
;if(/instance identity metadata|EC2MetadataError|EC2RoleRequestError|169\.254\.169\.254|ec2imds|IMDS/i.test(e))return{why:"the EBS CSI driver's pods cannot reach the instance's metadata service",
remedy:"Set the hop limit of the nodes to 2 (3 with some overlay networks): aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2; setup-ebs-access does, with hop-limit."}
;if(/NoCredentialProviders|no valid providers|failed to (refresh cached|retrieve) credentials|get credentials/i.test(e))return{why:"the EBS CSI driver has no AWS credentials",
remedy:"Give it a role: an instance profile on the nodes (setup-ebs-access), or a role for its service account."};if(/VolumeLimitExceeded|MaxIOPSLimitExceeded|QuotaExceeded|quota/i.test(e))return{
why:"the quota of the account is used up",remedy:"Delete volumes that nobody needs, or ask the provider for a higher quota in this region."};if(/KMS|kms:/.test(e))return{
why:"the KMS key of the StorageClass cannot be used",remedy:"Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext and kms:Decrypt on the key to the driver role."};return{
why:tidy(e,240).replace(/\.$/,""),remedy:"Mend what the provisioner reports; its controller's log has the details."}}(o);return{culprit:(0,s.Po)(t),
cause:`No volume could be made for ${describe(t)}: ${a}.`,remedy:i,evidence:[o]}})};const ie={code:"PVC_PROVISIONER_MISSING",
recognises:"The StorageClass names a provisioner that is not installed, or that no node has registered.",find:e=>firstFinding(pending(e),t=>{const n=classOf(e,t),o=n?.provisioner
;if(void 0===n||void 0===o||!function(e,t,{volumeBindingMode:n}){
return"WaitForFirstConsumer"!==n||void 0!==t.metadata.annotations?.[te]||eventsAbout(e,t).some(({reason:e})=>"ExternalProvisioning"===e)}(e,t,n))return
;if("kubernetes.io/no-provisioner"===o)return finding(t,`${describe(t)} uses StorageClass ${n.metadata.name}, which provisions nothing, and no free PersistentVolume fits`,"Create a PersistentVolume that fits, or use a class that provisions.")
;const a=X.DR[o]??o,s=function(e,t){if(void 0===e.csiDrivers||void 0===e.csiNodes)return;const n=e.csiNodes.some(({spec:e})=>!0===e?.drivers?.some(({name:e})=>e===t))
;return n?void 0:e.csiDrivers.includes(t)?"is installed but registered on no node":/\.csi\.|^csi\./.test(t)?"is not installed":void 0}(e,a)
;return void 0!==s?finding(t,`${describe(t)} waits for ${a} (StorageClass ${n.metadata.name}), which ${s}`,"ebs.csi.aws.com"===a?"Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.":`Install ${a}, mend its pods, or use another StorageClass.`):void 0
})},finding=(e,t,n)=>({culprit:(0,s.Po)(e),cause:`${t}.`,remedy:n});const re={code:"PVC_NO_CONSUMER",recognises:"A claim waits for its first consumer, and no pod uses it.",
find:e=>firstFinding(pending(e),t=>{
if(("WaitForFirstConsumer"===classOf(e,t)?.volumeBindingMode||eventsAbout(e,t).some(({reason:e})=>"WaitForFirstConsumer"===e))&&!e.pods.some(e=>claimNames(e).includes(t.metadata.name)))return finding(t,`${describe(t)} waits for a first pod that uses it (WaitForFirstConsumer), and none does`,"Start the pod that mounts it; a claim without a pod cannot become bound, so do not wait for it.")
})},ce={code:"PVC_PROVISIONER_SILENT",recognises:"The provisioner was asked and has not said anything about the claim.",find:e=>firstFinding(pending(e),t=>{
const n=eventsAbout(e,t),o=n.find(({reason:e})=>"ExternalProvisioning"===e);if(void 0===o||n.some(({reason:e=""})=>/^Provisioning/.test(e)))return
;const a=classOf(e,t)?.provisioner??/provisioner '?([\w./-]+)'?/.exec(o.message??"")?.[1]
;return finding(t,`${describe(t)} waits for the provisioner ${a??"of its class"}, which has not said anything about it`,"Look at whether its controller runs, and at its log.")})},de={code:"PVC_LOST",
recognises:"A claim whose volume is gone.",find:e=>{const t=e.claims.find(e=>"Lost"===e.status?.phase);if(void 0===t)return;return{culprit:(0,s.Po)(t),
cause:`${describe(t)} has lost its volume ${t.spec?.volumeName??""}.`,remedy:"Restore the PersistentVolume with the same name, or delete the claim and take its data from a backup."}}}
;function toRule(e){return{code:e.code,recognises:e.recognises,find:t=>{const n=function({target:e,reference:t}){if(void 0===e||!/^(kafka|core)\.strimzi\.io$/.test((0,s.F8)(t.apiVersion)))return
;const n=(0,s.fS)(e,"NotReady");if("True"===n?.status)return n;const o=(0,s.fS)(e,"Ready");return"False"===o?.status?o:void 0}(t),{reason:o="",message:a=""}=n??{}
;if(void 0!==n&&e.reason.test(o))return{culprit:t.reference,cause:`Strimzi refuses or cannot finish ${(0,s.P5)(t.reference)} (${o}): ${tidy(a)}`,remedy:e.remedy}}}}const le=[{
reason:/^Unsupported(Kafka)?VersionException$/,code:"STRIMZI_UNSUPPORTED_VERSION",recognises:"spec.kafka.version is none that this Strimzi has.",
remedy:"Set spec.kafka.version to one that the message lists, or install the Strimzi version that supports it."},{reason:/^KafkaUpgradeException$/,code:"STRIMZI_UPGRADE_REFUSED",
recognises:"Kafka cannot go from its present version to the asked one.",
remedy:"Upgrade in the steps that Strimzi supports, metadataVersion last; a downgrade below the metadata version is not possible."},{reason:/^NoImageException$/,code:"STRIMZI_NO_IMAGE",
recognises:"The operator knows no image for the asked version.",remedy:"Give spec.….image, or an operator whose image list has this version."},{
reason:/^Invalid(Resource|Configuration|ConfigParameter|Topic)?Exception$|^ModelException$/,code:"STRIMZI_INVALID_RESOURCE",
recognises:"Strimzi finds the resource invalid beyond what its schema checks.",remedy:"Correct the field that the message names, and apply again."},{reason:/^NotSupported$/,
code:"STRIMZI_TOPIC_NOT_SUPPORTED",recognises:"A change that Kafka topics cannot make (fewer partitions, other replicas without Cruise Control).",
remedy:"Put the former number back: partitions can only grow, and replicas change through a reassignment. A topic with fewer partitions has to be a new one."},{reason:/^ResourceConflict$/,
code:"STRIMZI_TOPIC_CONFLICT",recognises:"Two KafkaTopics manage the same topic.",remedy:"Keep one: delete the other after annotating it strimzi.io/managed=false, so that the topic itself stays."},{
reason:/^InvalidRequestException$|^PolicyViolation(Exception)?$/,code:"STRIMZI_KAFKA_REFUSED",recognises:"Kafka itself refused the request.",remedy:"Correct what the message names."
}].map(toRule),ue=[{reason:/^FatalProblem$/,code:"STRIMZI_ROLL_STUCK",recognises:"The roller gave up on a broker that does not become ready.",
remedy:"Look at the pod that the message names; if the last change caused it, put the former spec back, and the operator rolls again."},{
reason:/^(Strimzi)?Timeout(Exception|Error)?$|^TimeoutException$/,code:"STRIMZI_TIMEOUT",recognises:"The operator waited five minutes for something; it tries again within two minutes.",
remedy:"Give the deploy a longer timeout (10 minutes or more), and look at the pods that the message names."},{reason:/^(Unf|F)orceableProblem$/,code:"STRIMZI_ROLL_WAITS",
recognises:"The roller waits: restarting a broker now would take partitions below min.insync.replicas.",
remedy:"Bring the other brokers back in sync first; topics with one replica, or min.insync.replicas equal to the replicas, block every roll."},{reason:/^KafkaError$/,code:"STRIMZI_KAFKA_ERROR",
recognises:"The topic or user operator does not get through to Kafka.",remedy:"Look at whether the brokers are ready, and at the log of the entity operator; it tries again by itself."},{
reason:/^(KubernetesClient|Runtime|NullPointer|Concurrent\w*|Completion)Exception$|^InternalError$/,code:"STRIMZI_OPERATOR_ERROR",recognises:"The operator itself failed at something.",
remedy:"Read the log of the cluster operator around this time; it tries again within two minutes."}].map(toRule),me=[C,v,k,b,w,$,P,A,S],pe=[de,ne,oe,ae,se,ie,Y,ce,W,N,I,T,x,O,F,V,B,re,M]
;function explainBelow(e){for(const t of[...me,...pe]){const n=t.find(e);if(void 0!==n)return{...n,code:n.code??t.code}}}const fe=[R,_,L,...le,{code:"STRIMZI_PAUSED",
recognises:"Reconciliation is paused by annotation.",find:({target:e,reference:t})=>"true"===e?.metadata.annotations?.["strimzi.io/pause-reconciliation"]&&"kafka.strimzi.io"===(0,s.F8)(t.apiVersion)?{
culprit:t,cause:`${(0,s.P5)(t)} is paused by its annotation strimzi.io/pause-reconciliation.`,
remedy:`Let it go on: kubectl -n ${t.namespace??"default"} annotate ${t.kind.toLowerCase()} ${t.name} strimzi.io/pause-reconciliation-`}:void 0
},Z,operatorNotRunning(explainBelow,"unobserved"),q,...me,...pe,operatorNotRunning(explainBelow,"observed"),J,z,j,...ue,U,K];var __addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,a;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(a=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");a&&(o=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},he=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const ge=2e4;async function diagnose(e,t){const n={
stack:[],error:void 0,hasError:!1};try{const{client:a,logger:i,signal:r,readiness:c,clock:d=o.ml}=t,l=d.now(),u=__addDisposableResource(n,(0,o.R)(ge,`the diagnosis of ${(0,
s.P5)(e)}`,r),!1),m=explain(await gatherFacts(e,{client:a,signal:u.signal,interrupted:r,readiness:c,now:l}));return i.debug(`Diagnosed ${(0,s.P5)(e)} as ${m.code} in ${d.now()-l} ms`),m}catch(e){
n.error=e,n.hasError=!0}finally{he(n)}}function diagnoseRefusal(e,t){const n=explain({reference:e,readiness:{state:"failed",reason:"Refused",message:(0,a.gJ)(t)},kindServed:!0,target:void 0,
targetSeen:!1,family:[],pods:[],claims:[],events:[],logs:new Map,notSeen:[],now:0});return"NOT_READY"===n.code?void 0:n}function explain(e){for(const t of fe){const n=t.find(e);if(void 0===n)continue
;const o=collectEvidence(e,n);return{code:n.code??t.code,culprit:n.culprit,cause:tidy(n.cause,600),remedy:tidy(n.remedy,600),evidence:o}}throw new Error("The last rule finds something always")}},
8575:(e,t,n)=>{n.d(t,{Ce:()=>isFields,EN:()=>bodyOf,FF:()=>without,TL:()=>isSameJson});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...t){
return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}const bodyOf=e=>without(e,"apiVersion","kind","status","metadata");function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,n)=>isSameJson(e,t[n]));if(!isFields(e)||!isFields(t))return e===t;const n=Object.keys(e)
;return n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&isSameJson(e[n],t[n]))}},6960:(e,t,n)=>{n.d(t,{BX:()=>teardownRank,GW:()=>isNamespace,NH:()=>isCustomResourceDefinition,
VE:()=>applyRank,pV:()=>groupByRank});var o=n(3036)
;const a=[["apiextensions.k8s.io/CustomResourceDefinition"],["/Namespace"],["/ResourceQuota","/LimitRange","scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass"],["/ServiceAccount"],["rbac.authorization.k8s.io/ClusterRole","rbac.authorization.k8s.io/Role"],["rbac.authorization.k8s.io/ClusterRoleBinding","rbac.authorization.k8s.io/RoleBinding"],["/ConfigMap","/Secret"],["/PersistentVolume","/PersistentVolumeClaim"],["/Service","networking.k8s.io/NetworkPolicy","policy/PodDisruptionBudget"],["apps/Deployment","apps/StatefulSet","apps/DaemonSet","apps/ReplicaSet","/Pod","batch/Job","batch/CronJob"],["networking.k8s.io/Ingress","autoscaling/HorizontalPodAutoscaler"],["*"],["admissionregistration.k8s.io/ValidatingWebhookConfiguration","admissionregistration.k8s.io/MutatingWebhookConfiguration","admissionregistration.k8s.io/ValidatingAdmissionPolicy","admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding","apiregistration.k8s.io/APIService"]],s=[["sparkoperator.k8s.io/ScheduledSparkApplication"],["sparkoperator.k8s.io/SparkApplication","spark.apache.org/SparkApplication"],["spark.apache.org/SparkCluster"],["kafka.strimzi.io/KafkaConnector","kafka.strimzi.io/KafkaRebalance"],["kafka.strimzi.io/KafkaTopic","kafka.strimzi.io/KafkaUser"],["kafka.strimzi.io/KafkaConnect","kafka.strimzi.io/KafkaMirrorMaker2","kafka.strimzi.io/KafkaBridge"],["kafka.strimzi.io/Kafka"],["kafka.strimzi.io/KafkaNodePool"],["k8ssandra.io/K8ssandraCluster"],["cassandra.datastax.com/CassandraDatacenter"]],groupKind=e=>`${(0,
o.F8)(e.apiVersion)}/${e.kind}`,rankIn=(e,t)=>e.findIndex(e=>e.includes(t));function applyRank(e){const t=rankIn(a,groupKind(e));return-1===t?rankIn(a,"*"):t}function teardownRank(e){
const t=rankIn(s,groupKind(e));return-1===t?s.length+a.length-applyRank(e):t}function groupByRank(e,t){const n=new Map;for(const o of e){const e=t(o),a=n.get(e);void 0===a?n.set(e,[o]):a.push(o)}
return[...n.entries()].sort(([e],[t])=>e-t).map(([,e])=>e)}const isNamespace=e=>"/Namespace"===groupKind(e),isCustomResourceDefinition=e=>"apiextensions.k8s.io/CustomResourceDefinition"===groupKind(e)
},787:(e,t,n)=>{n.d(t,{A:()=>sameQuantity,L:()=>parseQuantity});const o={n:{base:10n,exponent:-9},u:{base:10n,exponent:-6},m:{base:10n,exponent:-3},"":{base:10n,exponent:0},k:{base:10n,exponent:3},M:{
base:10n,exponent:6},G:{base:10n,exponent:9},T:{base:10n,exponent:12},P:{base:10n,exponent:15},E:{base:10n,exponent:18},Ki:{base:2n,exponent:10},Mi:{base:2n,exponent:20},Gi:{base:2n,exponent:30},Ti:{
base:2n,exponent:40},Pi:{base:2n,exponent:50},Ei:{base:2n,exponent:60}};function parseQuantity(e){
const t=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(e)),[,n,a="",s="",i,r=""]=t??[],c=o[r];if(null===t||void 0===c||a+s==="")return
;const d=Number(i??0)+(10n===c.base?c.exponent:0)+9-s.length,l=BigInt(a+s)*(2n===c.base?2n**BigInt(c.exponent):1n),u=10n**BigInt(Math.max(0,-d)),m=d>=0?l*10n**BigInt(d):(l+u-1n)/u;return"-"===n?-m:m}
function sameQuantity(e,t){if(!isScalar(e)||!isScalar(t))return!1;const n=parseQuantity(e);return void 0!==n&&n===parseQuantity(t)}const isScalar=e=>"string"==typeof e||"number"==typeof e},
2460:(e,t,n)=>{n.d(t,{DR:()=>s,Gz:()=>o,bs:()=>a});const o="storageclass.kubernetes.io/is-default-class",a="storageclass.beta.kubernetes.io/is-default-class",s={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}},780:(e,t,n)=>{n.d(t,{
Cj:()=>refusedManifest,jQ:()=>conflictFailure,kN:()=>LayerFailure,vu:()=>isRefusal});var o=n(8336),a=n(397),s=n(3036),i=n(2317);class LayerFailure extends i.Xf{reference;constructor(e,t,n,o){
super(e,n,{...o,details:{object:t,...o.details}}),this.reference=t}}function isRefusal(e){
return e instanceof a.h&&(500===e.status?/typed patch|not declared in schema|failed calling webhook/.test(e.message):e.status>=400&&e.status<500&&![401,408,429].includes(e.status))}
function refusedManifest(e,t){const n=(0,o.F)((0,s.Po)(e),t);if(void 0!==n){const{code:o,cause:a,remedy:i}=n;return new LayerFailure(o,(0,s.Po)(e),a,{remedy:i,details:{reason:t.reason},cause:t})}
const a=function(e){const t=/(?:^|[:[\s"])\.?((?:spec|metadata|data|webhooks|rules|subjects)(?:[.[][^\s:",]+)?)\s*:/.exec(e)?.[1]??/unknown field "([^"]+)"/.exec(e)?.[1];return t?.replace(/^\./,"")
}(t.message),r="Forbidden"===t.reason&&!/admission|webhook|quota|denied the request/i.test(t.message);return new LayerFailure(r?"RBAC_DENIED":"MANIFEST_REFUSED",(0,
s.Po)(e),`The API server refuses ${(0,s.P5)((0,s.Po)(e))}: ${(0,i.gJ)(t)}`,{
remedy:r?`Grant this user the verbs get, list, watch, create, patch and delete on ${e.kind} (${e.apiVersion}).`:void 0===a?"Correct the manifest, the overlay or the patch that this object comes from.":`Correct ${a} in the manifest, the overlay or the patch that this object comes from.`,
details:{...void 0===a?{}:{field:a},reason:t.reason},cause:t})}function conflictFailure(e){const[t]=e;if(void 0===t)throw new TypeError("No conflict to tell")
;const n=e.flatMap(({object:e,conflicts:t})=>t.map(({manager:t,field:n})=>`${(0,s.P5)((0,s.Po)(e))}: ${n} is owned by "${t}"`));return new LayerFailure("FIELD_CONFLICT",(0,
s.Po)(t.object),`Other field managers own what this layer sets: ${n.join("; ")}`,{
remedy:"Take the fields over with force-conflicts (--force-conflicts), or drop them from the manifest and leave them to their owner.",details:{conflicts:e.flatMap(({object:e,conflicts:t})=>t.map(t=>({
object:(0,s.Po)(e),...t})))}})}},2517:(e,t,n)=>{n.d(t,{vy:()=>g,Yw:()=>deletionOf,c0:()=>planObjects});var o=n(8575),a=n(787);const s=new Set(["name","namespace","managedFields","creationTimestamp"])
;function ownableFields(e){const{metadata:t}=e,n=(0,o.EN)(e),a=Object.fromEntries(Object.entries(t).filter(([e])=>!s.has(e)));return 0===Object.keys(a).length?n:{...n,metadata:a}}
function matchesMap(e,t,n,s){const i=Object.keys(n);return!Object.keys(e).filter(e=>"."!==e).some(e=>!e.startsWith("f:")||!(e.slice(2)in n))&&i.every(i=>{const r=e[`f:${i}`];return(0,
o.Ce)(r)&&function(e,t,n,s){const i=Object.keys(e).filter(e=>"."!==e);return 0===i.length?function(e,t,n){return null!=t&&(!!(0,o.TL)(e,t)||isQuantityPath(n)&&(0,a.A)(e,t))
}(t,n,s):Array.isArray(n)?Array.isArray(t)&&function(e,t,n,a,s){if(t.length!==a.length)return!1;const i=new Set(a);return t.every(t=>{const r=e[t],c=function(e){try{return JSON.parse(e)}catch{return}
}(t.slice(2));if(t.startsWith("v:"))return a.includes(c)&&n.includes(c);if(!t.startsWith("k:")||!(0,o.Ce)(c)||!(0,o.Ce)(r))return!1
;const d=[...i],l=d.find(e=>hasIdentity(e,c))??d.find(e=>hasIdentity(e,c,"or absent"));i.delete(l);const u=n.find(e=>hasIdentity(e,c));return(0,o.Ce)(l)&&(0,o.Ce)(u)&&matchesMap(r,u,l,s)})
}(e,i,t,n,s):(0,o.Ce)(t)&&(0,o.Ce)(n)&&matchesMap(e,t,n,s)}(r,t[i],n[i],[...s,i])})}const hasIdentity=(e,t,n)=>(0,o.Ce)(e)&&Object.entries(t).every(([t,a])=>(0,
o.TL)(e[t],a)||"or absent"===n&&void 0===e[t]);const isQuantityPath=e=>["requests","limits","hard","capacity"].includes(e.at(-2)??"");var i=n(4593)
;const r=new Set(["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink","deletionTimestamp","deletionGracePeriodSeconds"]),c=[/^lamina\.dev\//,/^applyset\.kubernetes\.io\//,/^kubectl\.kubernetes\.io\/last-applied-/],d=["name","id","key","type","topologyKey","mountPath","port","containerPort","ip"],l="***"
;function diffObjects(e,t){const n=[];return collect(void 0===e?{}:comparable(e),comparable(t),"",n),"Secret"===t.kind&&"v1"===t.apiVersion?n.map(maskSecret):n}function comparable(e){
const{metadata:t}=e,n={};for(const[e,a]of Object.entries(t))if(!r.has(e)&&"name"!==e&&"namespace"!==e)if("labels"!==e&&"annotations"!==e||!(0,o.Ce)(a))n[e]=a;else{
const t=Object.entries(a).filter(([e])=>!c.some(t=>t.test(e)));t.length>0&&(n[e]=Object.fromEntries(t))}const a=Object.fromEntries(Object.entries((0,o.EN)(e)).filter(([,e])=>void 0!==e))
;return 0===Object.keys(n).length?a:{metadata:n,...a}}function collect(e,t,n,a){if(!(0,o.TL)(e,t))if((0,o.Ce)(t)&&((0,o.Ce)(e)||void 0===e&&Object.keys(t).length>0)){const s=(0,o.Ce)(e)?e:{}
;for(const e of[...new Set([...Object.keys(s),...Object.keys(t)])].sort())collect(s[e],t[e],joinPath(n,e),a)}else Array.isArray(t)&&(Array.isArray(e)||void 0===e&&t.length>0)?function(e,t,n,a){
const s=d.find(n=>tellsApart(e,n)&&tellsApart(t,n));if(void 0===s){if([...e,...t].every(e=>!(0,o.Ce)(e)&&!Array.isArray(e)))return void a.push({path:n,...0===e.length?{}:{from:e},to:t})
;for(let o=0;o<Math.max(e.length,t.length);o+=1)collect(e[o],t[o],`${n}[${o}]`,a);return}const identity=e=>e[s],i=new Map(e.map(e=>[identity(e),e])),r=new Map(t.map(e=>[identity(e),e])),c=a.length
;for(const e of new Set([...i.keys(),...r.keys()]))collect(i.get(e),r.get(e),`${n}[${s}=${String(e)}]`,a);a.length===c&&a.push({path:n,from:[...i.keys()],to:[...r.keys()]})}(e??[],t,n,a):a.push({
path:n,...void 0===e?{}:{from:e},...void 0===t?{}:{to:t}})}function tellsApart(e,t){const n=e.map(e=>(0,o.Ce)(e)?e[t]:void 0)
;return n.every(e=>"string"==typeof e||"number"==typeof e)&&new Set(n).size===n.length}function joinPath(e,t){return/^[A-Za-z_][\w-]*$/.test(t)?""===e?t:`${e}.${t}`:`${e}[${JSON.stringify(t)}]`}
function maskSecret(e){return/^(data|stringData)\b/.test(e.path)?{path:e.path,..."from"in e?{from:l}:{},..."to"in e?{to:l}:{}}:e}var u=n(397),m=n(3036);const p=[{field:/^\.spec\.replicas$/,
manager:/^(kube-controller-manager|horizontal-pod-autoscaler|keda-operator)$/,why:"an autoscaler sets the replicas"},{
kind:/^admissionregistration\.k8s\.io\/|^apiextensions\.k8s\.io\/|^apiregistration\.k8s\.io\//,field:/\.caBundle$/,why:"the certificate is injected"},{kind:/^\/Secret$/,field:/^\.data(\.|$)/,
manager:/^cert-manager/,why:"the certificate is issued in the cluster"}];function reasonToYield(e,t){const n=`${(0,m.F8)(e.apiVersion)}/${e.kind}`
;return p.find(e=>(e.kind?.test(n)??!0)&&e.field.test(t.field)&&(e.manager?.test(t.manager)??!0))?.why}function withoutField(e,t){
const n=structuredClone(e),a=[...t.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)].map(([,e,t])=>{if(void 0!==e)return e;const n=[...(t??"").matchAll(/([^=,]+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)]
;return Object.fromEntries(n.map(([,e="",t=""])=>[e,JSON.parse(t)]))});const s=a.pop();let i=n;for(const e of a)i=follow(i,e);return"string"==typeof s&&(0,o.Ce)(i)&&Reflect.deleteProperty(i,s),n}
function follow(e,t){return"string"==typeof t?(0,o.Ce)(e)?e[t]:void 0:Array.isArray(e)?e.find(e=>(0,o.Ce)(e)&&Object.entries(t).every(([t,n])=>e[t]===n)):void 0}var f=n(1891),h=n(780)
;const g="lamina",y=8;async function planObjects(e,t){const n=[],o=await async function(e,{client:t,signal:n,planOnly:o,members:a}){if(!o)return new Set
;const s=new Set([...a.values()].map(({metadata:e})=>e.namespace)),i=new Set(e.flatMap(({metadata:{namespace:e}})=>e??[])),r=[...i].filter(e=>!s.has(e)),c=await(0,f.X)(r,y,async e=>{
const o=await t.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:n});return void 0===o||void 0!==o.metadata.deletionTimestamp?[e]:[]});return new Set(c.flat())}(e,t),a=await(0,f.X)(e,y,async e=>{
const a=await planObject(function(e){const t=e.stringData;if("Secret"!==e.kind||"v1"!==e.apiVersion||void 0===t)return e
;const n=Object.entries(t).map(([e,t])=>[e,Buffer.from(t).toString("base64")]),o={...e,data:{...e.data,...Object.fromEntries(n)}};return Reflect.deleteProperty(o,"stringData"),o}(e),o,t)
;return a.conflicts.length>0&&(n.push({object:e,conflicts:a.conflicts}),t.planOnly&&tellConflicts(e,a.conflicts,t.logger)),a.planned});if(n.length>0&&!t.planOnly&&!t.force)throw(0,h.jQ)(n);return a}
async function planObject(e,t,n){const{client:o,signal:a,planOnly:s}=n,i=(0,m.Po)(e)
;if(s&&t.has(e.metadata.namespace??""))return unasked(e,n,`namespace ${e.metadata.namespace??""} does not exist yet`);if(void 0===await o.resourceFor(e,{signal:a})){
if(s)return unasked(e,n,`${e.kind} is not served yet`);throw new h.kN("CRD_MISSING",i,`${(0,m.P5)(i)} cannot be applied: the cluster does not know ${e.kind} in ${e.apiVersion}`,{
remedy:"Install the operator that brings this kind (its CRDs), or correct the apiVersion."})}const r=n.members.get((0,m.TN)(i))??await o.get(i,{signal:a})
;if(void 0!==r&&void 0===r.metadata.deletionTimestamp&&function(e,t,n){const o=e.metadata.managedFields?.find(e=>e.manager===n&&"Apply"===e.operation&&void 0===e.subresource)
;return void 0!==o?.fieldsV1&&o.apiVersion===t.apiVersion&&matchesMap(o.fieldsV1,ownableFields(e),ownableFields(t),[])}(r,e,g))return outcomeOf(e,r,r,n,[]);const c=await async function(e,t){
const{client:n,logger:o,signal:a,force:s}=t,dryRun=(e,t)=>n.apply(e,{dryRun:!0,force:t,fieldManager:g,signal:a});try{let t=e,n=[];try{return{sent:t,result:await dryRun(t,!1),conflicts:[]}}catch(a){
if(!(a instanceof u.b))throw a;for(const s of a.conflicts){const a=reasonToYield(e,s);void 0===a?n=[...n,s]:(t=withoutField(t,s.field),o.info(`${(0,m.P5)((0,
m.Po)(e))}: ${s.field} is left to ${s.manager} (${a})`))}}return{sent:t,result:await dryRun(t,!0),conflicts:s?[]:n}}catch(t){if((0,h.vu)(t))throw(0,h.Cj)(e,t);throw t}}(e,n)
;return outcomeOf(c.sent,r,c.result,n,c.conflicts)}function outcomeOf(e,t,n,{layer:o},a){
const s=void 0===t?.metadata.deletionTimestamp?t:void 0,r=diffObjects(s,n),c=void 0!==s&&s.metadata.labels?.[i.vr]!==e.metadata.labels?.[i.vr],d=void 0===s?"create":r.length>0||c?"update":"none"
;return{planned:{desired:e,live:t,change:{...nameOf(o,e),action:d,fields:r,...0===a.length?{}:{conflicts:a},...c&&0===r.length?{note:"taken into this layer"}:{}},write:"none"!==d},conflicts:a}}
function unasked(e,{layer:t},n){return{planned:{desired:e,live:void 0,change:{...nameOf(t,e),action:"create",fields:diffObjects(void 0,e),note:`not checked by the server: ${n}`},write:!0},conflicts:[]
}}function nameOf(e,{kind:t,metadata:{namespace:n,name:o}}){return{layer:e,kind:t,name:o,...void 0===n?{}:{namespace:n}}}function deletionOf(e,t){return{...nameOf(e,t),action:"delete",fields:[]}}
function tellConflicts(e,t,n){for(const{manager:o,field:a}of t)n.warning(`${(0,m.P5)((0,m.Po)(e))}: ${a} is owned by "${o}"; an apply needs force-conflicts to change it`)}},1891:(e,t,n)=>{
async function mapConcurrently(e,t,n){const o=new Array(e.length),a=e.entries();let s=!1;const i=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){
if(s)return;try{o[e]=await n(t)}catch(e){throw s=!0,e}}}));for(const e of i)if("rejected"===e.status)throw e.reason;return o}n.d(t,{X:()=>mapConcurrently})}};
