export const id=336;export const ids=[336];export const modules={8336:(e,t,o)=>{o.d(t,{h:()=>diagnose});var n=o(682),s=o(2317),a=o(3036);function lastSeen(e){
const t=e.series?.lastObservedTime??e.lastTimestamp??e.eventTime??e.firstTimestamp??e.metadata.creationTimestamp;return null==t?0:Date.parse(t)}function containerStatuses(e){
return[...e.status?.initContainerStatuses??[],...e.status?.containerStatuses??[]]}function podIsWell(e){
return"Succeeded"===e.status?.phase||(e.status?.conditions??[]).some(({type:e,status:t})=>"Ready"===e&&"True"===t)}function workloadLacksPods(e){
const t=e.status??{},number=e=>"number"==typeof t[e]?t[e]:0;switch(e.kind){case"Job":return number("succeeded")<(e.spec?.completions??1);case"DaemonSet":
return number("numberReady")<number("desiredNumberScheduled");case"StrimziPodSet":return number("readyPods")<number("pods")||number("currentPods")<number("pods");default:
return number("readyReplicas")<(e.spec?.replicas??1)}}function eventsAbout(e,t){return e.events.filter(e=>concerns(e,t))}function concerns(e,t){const o=e.involvedObject
;return void 0!==o&&(void 0!==o.uid&&void 0!==t.metadata.uid?o.uid===t.metadata.uid:o.kind===t.kind&&o.name===t.metadata.name)}function newestFirst(e){return[...e].sort((e,t)=>lastSeen(t)-lastSeen(e))
}function isWell(e){switch(e.kind){case"Pod":return podIsWell(e);case"PersistentVolumeClaim":return"Bound"===e.status?.phase;case"Deployment":case"StatefulSet":case"ReplicaSet":case"DaemonSet":
case"Job":case"StrimziPodSet":return!workloadLacksPods(e);default:return!1}}function troubles(e){const t=e.status?.conditions
;return Array.isArray(t)?t.filter(({type:e,status:t})=>i.test(e)?"True"===t:"False"===t):[]}
const i=/^(NotReady|Failed|FailureTarget|ReplicaFailure|Stalled|Warning|Error|.*Failure|.*Failed|.*Remaining|Degraded|.*Pressure|NetworkUnavailable|NonStructuralSchema|Terminating)$/,r=[[/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,"[$1 ***]"],[/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi,"$1 ***"],[/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,"***"],[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,"***"],[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,"***"],[/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g,"$1***@"],[/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi,"$1***"],[/((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,"$1***"]]
;function redact(e){return r.reduce((e,[t,o])=>e.replace(t,o),e)}function tidy(e,t=300){const o=redact(e).replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f]+/g," ").trim()
;return o.length<=t?o:`${o.slice(0,t-1)}…`}const d=14,c=6;function collectEvidence(e,t){const o=e.family.filter(e=>!isWell(e)),n=o.filter(e=>(0,a.TN)((0,a.Po)(e))===(0,
a.TN)(t.culprit)),s=[...t.evidence??[],...[...new Set([...n,...o])].flatMap(t=>{const o=(0,a.P5)((0,a.Po)(t))
;return[...troubles(t).map(({type:e,status:t,reason:n,message:s})=>[`${o}: ${e}=${t}`,n,s].filter(e=>void 0!==e).join(" ")),...eventsAbout(e,t).filter(({type:e})=>"Warning"===e).slice(0,3).map(({reason:e,message:t,count:n,series:s})=>{
const a=s?.count??n??1;return`${o}: event ${e??""}${a>1?` (${a} times)`:""}: ${t??""}`})]}),...[...e.logs].flatMap(([e,t])=>t.slice(-c).map(t=>`log of ${e}: ${t}`))],i=e.notSeen.slice(0,4)
;return[...new Set(s.map(e=>tidy(e)))].slice(0,d-i.length).concat(i)}const l="strimzi.io/cluster",u=[{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{
apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"PersistentVolumeClaim"}],m=[{
apiVersion:"kafka.strimzi.io/v1",kind:"KafkaNodePool"},{apiVersion:"core.strimzi.io/v1",kind:"StrimziPodSet"}];function clusterOf(e,t){if("kafka.strimzi.io"===(0,
a.F8)(e.apiVersion)&&"Kafka"!==e.kind)return t?.metadata.labels?.[l]}function findFamily(e,t,o){const n=void 0===t?[]:[t],s=new Set(n),i=new Set(n.flatMap(({metadata:e})=>e.uid??[])),r=function(e,t){
const{kind:o,name:n}=e,s=clusterOf(e,t),i={"kafka.strimzi.io/Kafka":{[l]:n},"kafka.strimzi.io/KafkaNodePool":{[l]:s??"","strimzi.io/pool-name":n},"kafka.strimzi.io/KafkaTopic":{
"strimzi.io/name":`${s??""}-entity-operator`},"kafka.strimzi.io/KafkaUser":{"strimzi.io/name":`${s??""}-entity-operator`},"sparkoperator.k8s.io/SparkApplication":{"sparkoperator.k8s.io/app-name":n},
"spark.apache.org/SparkApplication":{"spark.operator/spark-app-name":n},"cassandra.datastax.com/CassandraDatacenter":{"cassandra.datastax.com/datacenter":n}}[`${(0,
a.F8)(e.apiVersion)}/${o}`]??{},r=Object.entries(i);return e=>r.length>0&&r.every(([t,o])=>e.metadata.labels?.[t]===o)}(e,t),add=e=>{if(void 0!==e.metadata.uid){if(i.has(e.metadata.uid))return
;i.add(e.metadata.uid)}s.add(e),n.push(e)},grow=e=>{const t=o.filter(t=>!s.has(t)&&e(t));return t.forEach(add),t.length>0},isOwned=({metadata:e})=>!0===e.ownerReferences?.some(({uid:e})=>i.has(e))
;for(grow(r);grow(isOwned););const d=new Set(n.filter(({kind:e})=>"Pod"===e).flatMap(e=>claimNames(e)));return grow(({kind:e,metadata:t})=>"PersistentVolumeClaim"===e&&d.has(t.name)),
"PersistentVolumeClaim"===e.kind&&grow(t=>"Pod"===t.kind&&claimNames(t).includes(e.name)),n}function claimNames(e){return(e.spec?.volumes??[]).flatMap(e=>e.persistentVolumeClaim?.claimName??[])}
function claimsOf(e){return e.filter(({kind:e})=>"PersistentVolumeClaim"===e)}const p=[{title:"Strimzi",groups:["kafka.strimzi.io","core.strimzi.io"],
matches:e=>"cluster-operator"===labelOf(e,"strimzi.io/kind")||e.metadata.name.startsWith("strimzi-cluster-operator"),watches:e=>namespacesFromEnv(e,"STRIMZI_NAMESPACE")},{
title:"The Kubeflow Spark operator",groups:["sparkoperator.k8s.io"],matches:e=>"spark-operator"===labelOf(e,"app.kubernetes.io/name")&&"webhook"!==labelOf(e,"app.kubernetes.io/component"),
watches:e=>function(e,t){for(const o of containersOf(e)){const e=o.args?.find(e=>e.startsWith(t));if(void 0!==e)return parseNamespaces(e.slice(t.length))}return}(e,"--namespaces=")},{
title:"The Apache Spark operator",groups:["spark.apache.org"],matches:e=>e.metadata.name.includes("spark-kubernetes-operator"),watches:()=>{}},{title:"cass-operator",groups:["cassandra.datastax.com"],
matches:e=>"cass-operator"===labelOf(e,"app.kubernetes.io/name")||e.metadata.name.includes("cass-operator"),watches:e=>namespacesFromEnv(e,"WATCH_NAMESPACE")}];function labelOf(e,t){
return e.metadata.labels?.[t]??e.spec?.template?.metadata?.labels?.[t]}function containersOf(e){return e.spec?.template?.spec?.containers??[]}function namespacesFromEnv(e,t){
for(const o of containersOf(e)){const n=o.env?.find(e=>e.name===t);if("metadata.namespace"===n?.valueFrom?.fieldRef?.fieldPath)return[e.metadata.namespace??""]
;if(void 0!==n?.value)return parseNamespaces(n.value)}}function parseNamespaces(e){const t=e.split(",").map(e=>e.replaceAll('"',"").trim()).filter(e=>""!==e)
;return 0===t.length||t.includes("*")?void 0:t}var f=o(397);const h=20,g=3;async function gatherFacts(e,t){const o=function(e,t,o){const n=[],look=async(e,a,i)=>{try{return t.throwIfAborted(),
await a()}catch(t){o.throwIfAborted();const a=t instanceof f.h&&(401===t.status||403===t.status);return n.push(a?`Not allowed to ${e}`:`Could not ${e}: ${tidy((0,s.gJ)(t),160)}`),i}};return{notSeen:n,
list:(o,n={})=>look(`list ${o.kind} objects${void 0===n.namespace?"":` in namespace ${n.namespace}`}`,async()=>{try{return(await e.list(o,{...n,signal:t})).items}catch(e){
if(e instanceof f.h&&404===e.status)return[];throw e}},void 0),get:o=>look(`get ${(0,a.P5)(o)}`,async()=>({seen:!0,object:await e.get(o,{signal:t})}),{seen:!1,object:void 0}),
log:(o,n,s,i)=>look(`read the log of container ${n} of ${(0,a.P5)(o)}`,async()=>{try{return await e.podLog(o,{container:n,previous:s,tailLines:i,signal:t})}catch(e){
if(e instanceof f.h&&(400===e.status||404===e.status))return;throw e}},void 0),serves:o=>look(`ask which kinds ${o.apiVersion} has`,async()=>void 0!==await e.resourceFor(o,{signal:t}),!0)}
}(t.client,t.signal,t.interrupted);return gather(e,o,t,!0)}async function gather(e,t,o,n){const s=(0,
a.F8)(e.apiVersion),i="kafka.strimzi.io"===s,r="Namespace"===e.kind?e.name:e.namespace,d=void 0===r?[]:[...u,...i?m:[]],[c,l,p,f,h]=await Promise.all([t.serves(e),t.get(e),Promise.all(d.map(e=>t.list(e,{
namespace:r??""}))),t.list({apiVersion:"v1",kind:"Event"},{namespace:r??"default"}),void 0===r?void 0:t.get({apiVersion:"v1",kind:"Namespace",name:r
})]),g=l.object,v=findFamily(e,g,p.flatMap(e=>e??[])),y=function(e){return e.filter(({kind:e,metadata:t})=>"Pod"===e&&void 0===t.deletionTimestamp)
}(v),$=clusterOf(e,g),[w,b,k,S,P]=await Promise.all([seeStorage(v,t),seeRoom(y,t),n?seeOperator(s,t,o.now):void 0,readLogs(y,t),void 0===$?void 0:seeCluster(e,$,t)]);return{reference:e,
readiness:o.readiness,kindServed:c,target:g,targetSeen:l.seen,family:v,pods:y,claims:claimsOf(v),events:newestFirst((f??[]).filter(e=>v.some(t=>concerns(e,t)))),...void 0===P?{}:{cluster:P},
...void 0===h?.object?{}:{namespace:h.object},...w,...b,...void 0===k?{}:{operator:k},logs:S,notSeen:t.notSeen,now:o.now}}async function seeStorage(e,t){
if(claimsOf(e).every(e=>"Bound"===e.status?.phase))return{};const[o,n,s]=await Promise.all([t.list({apiVersion:"storage.k8s.io/v1",kind:"StorageClass"}),t.list({apiVersion:"storage.k8s.io/v1",
kind:"CSIDriver"}),t.list({apiVersion:"storage.k8s.io/v1",kind:"CSINode"})]);return{...void 0===o?{}:{storageClasses:o},...void 0===n?{}:{csiDrivers:n.map(({metadata:e})=>e.name)},...void 0===s?{}:{
csiNodes:s}}}function isUnschedulable(e){return(e.status?.conditions??[]).some(({type:e,status:t,reason:o})=>"PodScheduled"===e&&"False"===t&&"Unschedulable"===o)}async function seeRoom(e,t){
if(!e.some(isUnschedulable))return{};const[o,n]=await Promise.all([t.list({apiVersion:"v1",kind:"Node"}),t.list({apiVersion:"v1",kind:"Pod"},{
fieldSelector:"spec.nodeName!=,status.phase!=Succeeded,status.phase!=Failed"})]);return{...void 0===o?{}:{nodes:o},...void 0===n?{}:{scheduledPods:n}}}async function seeCluster(e,t,o){const n={...e,
kind:"Kafka",name:t},{seen:s,object:a}=await o.get(n);return s?{reference:n,exists:void 0!==a}:void 0}async function seeOperator(e,t,o){const n=function(e){return p.find(({groups:t})=>t.includes(e))
}(e);if(void 0===n)return;const s=await t.list({apiVersion:"apps/v1",kind:"Deployment"}),i=s?.find(e=>n.matches(e)),r={title:n.title,deployment:i,deploymentsSeen:void 0!==s};if(void 0===i)return{...r,
watches:void 0,complaints:[]};const d=n.watches(i),c=await gather((0,a.Po)(i),t,{readiness:void 0,now:o},!1),l=workloadLacksPods(i)?[]:await async function(e,t){
const o=e.find(podIsWell),n=o?.spec?.containers?.[0]?.name;if(void 0===o||void 0===n)return[];const s=await t.log((0,a.Po)(o),n,!1,200)
;return redact(s??"").split("\n").filter(e=>v.test(e)).map(e=>tidy(e,500)).slice(-5)}(c.pods,t);return{...r,watches:d,facts:c,complaints:l}}const v=/\b(WARN|ERROR|FATAL)\b|forbidden|exception|failed/i
;async function readLogs(e,t){const o=e.filter(e=>!podIsWell(e)).flatMap(e=>containerStatuses(e).flatMap(({name:t,state:o,lastState:n,ready:s})=>{const a=void 0!==o?.waiting&&void 0!==n?.terminated
;return a||0!==(o?.terminated?.exitCode??0)||void 0!==o?.running&&!1===s?[{pod:e,name:t,previous:a}]:[]})).slice(0,g),n=await Promise.all(o.map(async({pod:e,name:o,previous:n})=>{
const s=redact(await t.log((0,a.Po)(e),o,n,h)??"").split("\n").map(e=>tidy(e)).filter(e=>""!==e);return[`${e.metadata.name}/${o}`,s]}));return new Map(n.filter(([,e])=>e.length>0))}
function firstFinding(e,t){for(const o of e){const e=t(o);if(void 0!==e)return e}}function textRule(e,t,o,n){return{code:e,recognises:t,find:e=>firstFinding(function(e){const t=[]
;void 0!==e.readiness&&"ready"!==e.readiness.state&&t.push({about:e.reference,text:e.readiness.message});for(const o of e.family){if(isWell(o))continue;const n=(0,a.Po)(o)
;for(const{message:e}of troubles(o))void 0!==e&&""!==e&&t.push({about:n,text:e});for(const s of eventsAbout(e,o))"Warning"===s.type&&void 0!==s.message&&t.push({about:n,text:s.message})}
for(const o of e.operator?.complaints??[]){const n=e.operator?.deployment;t.push({about:void 0===n?e.reference:(0,a.Po)(n),text:o})}return t}(e),t=>{const s=o.exec(t.text);return null===s?void 0:{
evidence:[t.text],...n(s,t,e)}})}}
const y=textRule("WEBHOOK_DOWN","An admission or conversion webhook does not answer.",/failed calling webhook "([^"]+)": (?:failed to call webhook: )?(?:Post "https:\/\/([^/:"]+)[^"]*": )?(.*)/s,([,e="",t="",o=""],{about:n})=>{
const[s,i]=t.split("."),r=void 0===s||""===s?"":` (Service ${i??"default"}/${s})`,d=/x509|certificate/.test(o);return{culprit:void 0===s||""===s?n:{apiVersion:"v1",kind:"Service",
namespace:i??"default",name:s},cause:`${(0,a.P5)(n)} is held up by the admission webhook ${e}${r}, which ${webhookTrouble(o)}.`,
remedy:d?"Renew the webhook's certificate and the caBundle of its configuration (restart the operator or cert-manager's injector).":`Bring the pods behind it back${void 0===i?"":` (kubectl -n ${i} get pods)`}; if its operator was removed for good, delete the webhook configuration that it left behind.`
}});function webhookTrouble(e){
return/no endpoints available/.test(e)?"has no running pod behind it":/service "[^"]*" not found/.test(e)?"is not there: its Service does not exist":/x509|certificate/.test(e)?"has a certificate that the API server does not accept":/deadline exceeded|timeout/i.test(e)?"does not answer in time":/connection refused/.test(e)?"refuses the connection":`does not answer: ${tidy(e,120)}`
}const $=textRule("WEBHOOK_DENIED","An admission webhook refused the object.",/admission webhook "([^"]+)" denied the request:? ?(.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The admission webhook ${e} refuses what ${(0,a.P5)(o)} needs: ${tidy(t,240)}`,remedy:"Change the field that it names, or ask the owner of that policy for an exception."
})),w=textRule("QUOTA_EXCEEDED","A ResourceQuota of the namespace is used up, or demands requests that a pod does not state.",/exceeded quota: ([^,]+), requested: (.+?), used: (.+?), limited: (.+?)(?:$|[\s"\]])|failed quota: ([^:]+): must specify ([^\s"]+)/,([,e,t="",o="",n="",s="",i=""],{about:r},d)=>{
const c=r.namespace??d.reference.namespace??"default",l=(e??s).trim(),u={apiVersion:"v1",kind:"ResourceQuota",namespace:c,name:l};return void 0===e?{culprit:u,
cause:`ResourceQuota ${c}/${l} demands ${i}, and a pod of ${(0,a.P5)(r)} does not state it.`,remedy:`State ${i} in the pod template, or give the namespace a LimitRange with defaults.`}:{culprit:u,
cause:`${(0,a.P5)(r)} needs ${t}, but ResourceQuota ${c}/${l} has ${o} of ${n} in use.`,remedy:`Raise the quota ${l}, lower the requests or replicas, or remove what else uses namespace ${c}.`}
}),b=textRule("LIMIT_RANGE","A LimitRange of the namespace does not allow what a container or claim asks for.",/((?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim) is \S+, but \w+ is [^."\]\s]+|\S+ max limit to request ratio per \w+ is \S+, but provided ratio is [\d.]*\d)/,([,e=""],{about:t})=>({
culprit:t,cause:`A LimitRange of namespace ${t.namespace??"default"} does not allow a pod or claim of ${(0,a.P5)(t)}: ${e}.`,remedy:"Change the requests and limits to fit, or the LimitRange."
})),k=textRule("POD_SECURITY","The namespace's Pod Security level does not allow the pod.",/violates PodSecurity "([^":]+)(?::[^"]*)?": (.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The Pod Security level "${e}" of namespace ${o.namespace??"default"} does not allow the pods of ${(0,a.P5)(o)}: ${tidy(t,300)}`,
remedy:"Set the named securityContext fields, or label the namespace with a level that allows them (pod-security.kubernetes.io/enforce). For Strimzi, STRIMZI_POD_SECURITY_PROVIDER_CLASS=restricted makes pods that fit."
})),S=textRule("RBAC_DENIED","RBAC does not allow what the operator, a controller or we ourselves need to do.",/(\S+ (?:"[^"]*" )?is forbidden: )?User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/,([,,e="",t="",o="",n="",s],{about:a})=>{
const i=/^system:serviceaccount:([^:]+):(.+)$/.exec(e),r=null===i?`User ${e}`:`ServiceAccount ${i[1]??""}/${i[2]??""}`,d=""===n?o:`${o}.${n}`,c=void 0===s?"in the whole cluster":`in namespace ${s}`
;return{culprit:null===i?a:{apiVersion:"v1",kind:"ServiceAccount",namespace:i[1]??"",name:i[2]??""},cause:`${r} may not ${t} ${d} ${c}.`,
remedy:`Give it a ${void 0===s?"ClusterRole":"Role"} with verb ${t} on ${d}, bound by a ${void 0===s?"ClusterRoleBinding":`RoleBinding in ${s}`}; for an operator, see that its chart was installed with RBAC for the namespaces that it watches.`
}
}),P=textRule("SERVICE_ACCOUNT_MISSING","Pods name a ServiceAccount that does not exist.",/error looking up service account ([^/\s]+)\/([^:\s]+): serviceaccount "[^"]*" not found/,([,e="",t=""],{about:o})=>({
culprit:{apiVersion:"v1",kind:"ServiceAccount",namespace:e,name:t},cause:`Pods of ${(0,a.P5)(o)} cannot be made: ServiceAccount ${e}/${t} does not exist.`,
remedy:`Create ServiceAccount ${t} in namespace ${e}, or name one that exists.`
})),C=textRule("NAMESPACE_TERMINATING","The namespace is being deleted, so that nothing new can be made in it.",/unable to create new content in namespace (\S+) because it is being terminated/,([,e=""])=>({
culprit:{apiVersion:"v1",kind:"Namespace",name:e},cause:`Namespace ${e} is being deleted, so nothing new can be made in it.`,
remedy:"Wait until it is gone and run again; if it stays, see which finalizers its conditions name."
})),R=textRule("PRIORITY_CLASS_MISSING","Pods name a PriorityClass that does not exist.",/no PriorityClass with name (\S+) was found/,([,e=""],{about:t})=>({culprit:{apiVersion:"scheduling.k8s.io/v1",
kind:"PriorityClass",name:e},cause:`Pods of ${(0,a.P5)(t)} cannot be made: PriorityClass ${e} does not exist.`,remedy:`Create PriorityClass ${e}, or leave priorityClassName out.`})),E={
code:"CRD_MISSING",recognises:"The server does not serve the kind: its CustomResourceDefinition is missing, or serves other versions.",find:e=>{
const{apiVersion:t,kind:o}=e.reference,n=/no matches for kind "([^"]+)" in version "([^"]+)"/.exec(e.readiness?.message??"");if(e.kindServed&&null===n)return;const s={kind:n?.[1]??o,
apiVersion:n?.[2]??t};return{culprit:e.reference,cause:`The cluster does not know the kind ${s.kind} in ${s.apiVersion}.`,remedy:`Install the CustomResourceDefinitions of ${(0,
a.F8)(s.apiVersion)} in a version that serves ${s.apiVersion}: deploying the layer with its operator applies them.`}}
},eachContainer=(e,t)=>firstFinding(e.pods,e=>firstFinding(containerStatuses(e),o=>t(e,o))),title=(e,t)=>`container ${t.name} of ${(0,a.P5)((0,a.Po)(e))}`,I={code:"CONTAINER_CONFIG",
recognises:"A container or volume refers to a ConfigMap, Secret or key that does not exist, or to a user that it may not be.",find:e=>eachContainer(e,(e,t)=>{const o=t.state?.waiting
;if("CreateContainerConfigError"===o?.reason)return explainConfig(e,`${title(e,t)} cannot be made`,o.message??o.reason)
})??firstFinding(e.pods.filter(isStarting),t=>firstFinding(eventsAbout(e,t),({reason:e,message:o=""})=>"FailedMount"===e&&N.test(o)?explainConfig(t,`the volumes of ${(0,a.P5)((0,
a.Po)(t))} cannot be mounted`,o):void 0))},N=/(configmap|secret) "([^"]+)" not found|(?:couldn't find key|non-existent (?:config|secret) key:?) (\S+)(?: in (ConfigMap|Secret) (\S+))?/i
;function explainConfig(e,t,o){const n=(0,a.Po)(e),s=e.metadata.namespace??"default",[,i,r,d,c="ConfigMap or Secret",l=""]=N.exec(o)??[],u=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
;if(void 0!==i&&void 0!==r){const e="secret"===i.toLowerCase()?"Secret":"ConfigMap";return{culprit:n,cause:`${u}: ${e} ${s}/${r} does not exist.`,
remedy:`Create ${e} ${r} in namespace ${s}, or correct the name that refers to it.`,evidence:[o]}}return void 0!==d?{culprit:n,cause:`${u}: the ${c} ${l} has no key ${d}.`.replace("  "," "),
remedy:`Add the key ${d}, or correct the reference to it.`,evidence:[o]}:/runAsNonRoot/.test(o)?{culprit:n,cause:`${u}: it must not run as root, and its image does.`,
remedy:"Set securityContext.runAsUser to a number other than 0, or use an image with a user of its own.",evidence:[o]}:{culprit:n,cause:`${u}: ${tidy(o)}`,
remedy:"Correct the field of the pod template that the message names."}}function isStarting(e){return"Pending"===e.status?.phase&&void 0!==e.spec?.nodeName}const A={code:"VOLUME_MOUNT",
recognises:"A volume is bound but cannot be attached to the node or mounted into the pod.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"FailedMount"===e||"FailedAttachVolume"===e);if(void 0===o)return;const n=o.message??"";return{culprit:(0,a.Po)(t),cause:`A volume of ${(0,a.P5)((0,
a.Po)(t))} cannot be ${"FailedMount"===o.reason?"mounted":"attached"}: ${tidy(n)}`,remedy:mountRemedy(n,t.spec?.nodeName??"")}})};function mountRemedy(e,t){
const o=/driver name (\S+) not found in the list of registered CSI drivers/.exec(e)?.[1]
;return void 0!==o?`The node part of ${o} does not run on node ${t}: look at its DaemonSet's pod there.`:/Multi-Attach/.test(e)?"The volume is still attached to another node: end the pod there; if that node is gone, taint it node.kubernetes.io/out-of-service.":/UnauthorizedOperation|AccessDenied/.test(e)?"The CSI driver's role may not do this: attach the EBS CSI policy to it (setup-ebs-access does).":`Look at the CSI driver's pods on node ${t} and at the volume in the storage system.`
}const T={code:"POD_SANDBOX",recognises:"The node cannot make the pod itself: network plugin or container runtime.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"FailedCreatePodSandBox"===e);if(void 0!==o)return{culprit:(0,a.Po)(t),cause:`Node ${t.spec?.nodeName??""} cannot set ${(0,a.P5)((0,
a.Po)(t))} up: ${tidy(o.message??"")}`,remedy:"Look at the network plugin (CNI) and the container runtime on that node: its pods in kube-system, free addresses, disk space."}})},x={
code:"CONTAINER_START",recognises:"The container runtime cannot start the command.",find:e=>eachContainer(e,(e,t)=>{
const{waiting:o,terminated:n}=t.state??{},s=t.lastState?.terminated,i=[o,n,s].find(({reason:e}={})=>/^(RunContainerError|CreateContainerError|StartError|ContainerCannotRun|PostStartHookError)$/.test(e??""))
;if(void 0!==i)return{culprit:(0,a.Po)(e),cause:`The command of ${title(e,t)} cannot be started: ${tidy(i.message??i.reason??"")}`,
remedy:"Correct the container's command, arguments or mounts, or use an image that has the program."}})},O={code:"OOM_KILLED",recognises:"A container used more memory than its limit.",
find:e=>eachContainer(e,(e,t)=>{if(podIsWell(e))return;const o=t.state?.terminated??t.lastState?.terminated;if("OOMKilled"!==o?.reason)return
;const n=e.spec?.containers?.find(({name:e})=>e===t.name)?.resources?.limits?.memory;return{culprit:(0,a.Po)(e),
cause:`The ${title(e,t)} was killed because it used more memory than ${void 0===n?"the node could give":`its limit of ${n}`}${restarts(t)}.`,
remedy:"Raise its memory limit, or lower what it takes (for a JVM: -Xmx at about half of the limit, since buffers and threads need the rest)."}})},F={code:"CRASH_LOOP",
recognises:"A container ends again and again, or a Job ended with a failure: exit code and last words.",find:e=>eachContainer(e,(t,o)=>{
const{state:n,lastState:s}=o,i="CrashLoopBackOff"===n?.waiting?.reason,r=n?.terminated??s?.terminated,d=void 0!==n?.terminated&&0!==n.terminated.exitCode,c=void 0!==n?.running&&!1===o.ready&&(o.restartCount??0)>1
;if(podIsWell(t)||void 0===r||!(i||d||c))return;const l=e.logs.get(`${t.metadata.name}/${o.name}`)??[],u=function(e){
return e.findLast(e=>/error|exception|fatal|cannot|could not|failed|panic|denied/i.test(e))??e.at(-1)}(l)??r.message;return{culprit:(0,a.Po)(t),
cause:`The ${title(t,o)} ended with exit code ${r.exitCode}${meaning(r.exitCode)}${restarts(o)}${void 0===u?"":`; its last words: ${tidy(u,240)}`}`,
remedy:exitRemedy(r.exitCode,`${l.join("\n")}\n${r.message??""}`,t,o.name)}})},restarts=({restartCount:e=0})=>0===e?"":` (${e} ${1===e?"restart":"restarts"})`;function meaning(e){return{
126:" (the command is not executable)",127:" (command not found)",134:" (aborted)",137:" (killed)",139:" (segmentation fault)",143:" (asked to end)"}[e]??""}function exitRemedy(e,t,o,n){
return/exec format error/.test(t)?"The image was built for another architecture: use one for the nodes.":/permission denied|AccessDenied/i.test(t)?"Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.":/no space left/i.test(t)?"Its disk is full: enlarge the volume claim, or free space on the node.":/UnknownHost|no such host|name resolution/i.test(t)?"A name cannot be resolved: check the host name that the log names, and the cluster DNS.":137===e?"Look for a failing liveness probe or too little memory; the events below name it.":`Read the log before the end: kubectl -n ${o.metadata.namespace??"default"} logs ${o.metadata.name} -c ${n} --previous`
}const _={code:"PROBE_FAILING",recognises:"A container runs, but its readiness or startup probe fails.",find:e=>firstFinding(e.pods.filter(e=>"Running"===e.status?.phase&&!podIsWell(e)),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"Unhealthy"===e);if(void 0===o)return;const n=containerStatuses(t).find(({ready:e})=>!1===e);return{culprit:(0,a.Po)(t),cause:`${(0,a.P5)((0,
a.Po)(t))} runs but is not ready: ${tidy(o.message??"")}`,
remedy:`Read what the program waits for: kubectl -n ${t.metadata.namespace??"default"} logs ${t.metadata.name}${void 0===n?"":` -c ${n.name}`}`}})},L={code:"EVICTED",
recognises:"The node ended the pod: eviction, preemption, shutdown, or the node is gone.",find:e=>firstFinding(e.pods,e=>{const{phase:t,reason:o="",message:n=""}=e.status??{}
;if("Failed"===t&&/^(Evicted|Preempting|NodeLost|NodeShutdown|Terminated|OutOf.*)$/.test(o))return{culprit:(0,a.Po)(e),cause:`${(0,a.P5)((0,a.Po)(e))} was ended by its node (${o}): ${tidy(n)}`,
remedy:"Give the pod requests that match its use, or the nodes more of what ran short."}})
},release=({kind:e,name:t,namespace:o})=>`kubectl ${void 0===o?"":`-n ${o} `}patch ${e.toLowerCase()} ${t} --type=merge -p '{"metadata":{"finalizers":null}}'`,D=[{name:"strimzi.io/topic-operator",
waitsFor:"the topic operator, which lives only as long as its Kafka cluster",
remedy:e=>`If Kafka still runs, look at its entity operator and at delete.topic.enable; if Kafka is gone, the topic is gone with it: ${release(e)}`},{name:"kubernetes.io/pvc-protection",
waitsFor:"the pods that still use it",remedy:()=>"End the pods that mount the claim; it goes by itself then."},{name:"kubernetes.io/pv-protection",waitsFor:"the claim that is bound to it",
remedy:()=>"Delete the claim first."},{name:"foregroundDeletion",waitsFor:"its children, which go first",
remedy:()=>"Look at which of its children has a finalizer of its own, or a pod that does not end."},{name:"finalizer.cassandra.datastax.com",waitsFor:"cass-operator",
remedy:e=>`Bring cass-operator back until the datacenter is gone; without it: ${release(e)} (its claims stay then).`}],V={code:"FINALIZER_STUCK",
recognises:"An object is being deleted and waits for a finalizer that nobody removes.",find:e=>{const{target:t,reference:o}=e;if(void 0===t?.metadata.deletionTimestamp)return
;if("Namespace"===o.kind)return function({reference:e,target:t}){if(void 0===t)return
;const o=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionContentFailure","NamespaceDeletionDiscoveryFailure"].map(e=>(0,a.fS)(t,e)).find(e=>"True"===e?.status)
;if(void 0===o)return;const n=/finalizers remaining: (\S+) in/.exec(o.message??"")?.[1];return{culprit:e,cause:`Namespace ${e.name} cannot go: ${tidy(o.message??o.reason??o.type)}`,
remedy:"strimzi.io/topic-operator"===n?`Its KafkaTopics wait for a topic operator that is gone. Release them: kubectl -n ${e.name} get kafkatopics -o name | xargs kubectl -n ${e.name} patch --type=merge -p '{"metadata":{"finalizers":null}}'`:"Delete what the message names; where its controller is gone for good, remove the finalizer by hand."
}}(e);const[n,...s]=t.metadata.finalizers??[];if(void 0===n)return;const i=D.find(({name:e})=>e===n),r=0===s.length?"":` (and ${s.join(", ")})`;return{culprit:o,cause:`${(0,
a.P5)(o)} is being deleted since ${t.metadata.deletionTimestamp} and waits for the finalizer ${n}${r}: ${i?.waitsFor??"whoever set it has to remove it"}.`,
remedy:i?.remedy(o)??`Look at whether the controller behind ${n} runs; only if it is gone for good: ${release(o)}`}}};const M={code:"NOT_FOUND",recognises:"The object does not exist (any more).",
find:({reference:e,target:t,targetSeen:o,namespace:n})=>{if(!o||void 0!==t)return;const s=void 0!==n?.metadata.deletionTimestamp;return{culprit:e,cause:`${(0,
a.P5)(e)} does not exist${s?": its namespace is being deleted":""}.`,
remedy:s?"Wait until the namespace is gone and deploy again.":"Deploy again; if it was there before, look for who deleted it (another run, a garbage collector, an owner)."}}},z={
code:"LOAD_BALANCER_PENDING",recognises:"A Service of type LoadBalancer has no address.",find:e=>{const{target:t,reference:o}=e,n=t?.spec,s=t?.status
;if("Service"!==t?.kind||"LoadBalancer"!==n?.type)return;if((s?.loadBalancer?.ingress??[]).length>0)return;const i=eventsAbout(e,t).find(({type:e})=>"Warning"===e);return{culprit:o,cause:`${(0,
a.P5)(o)} has no load balancer address${void 0===i?": nobody in this cluster provides load balancers":`: ${tidy(i.message??"")}`}.`,
remedy:"Install a load balancer controller, give it the rights and subnets that it asks for, or use NodePort (the local overlay does)."}}},U={code:"JOB_FAILED",
recognises:"A Job gave up: too many failures, or out of time.",find:({family:e})=>{for(const t of e){if("Job"!==t.kind)continue;const e=troubles(t).find(({type:e})=>"Failed"===e||"FailureTarget"===e)
;if(void 0===e)continue;const o=(0,a.Po)(t);return{culprit:o,cause:`${(0,a.P5)(o)} failed (${e.reason??""}): ${tidy(e.message??"")}`,
remedy:"DeadlineExceeded"===e.reason?"Look at what its pod did all the time; give the Job more time only if it was getting on.":`Read the log of its pods: kubectl -n ${o.namespace??"default"} logs job/${o.name}`
}}}},B={code:"NODE_NOT_READY",recognises:"The pod is on a node that is not ready.",find:e=>firstFinding(e.pods.filter(e=>!podIsWell(e)),t=>{
const o=t.spec?.nodeName,n=eventsAbout(e,t).some(({reason:e})=>"NodeNotReady"===e);if(void 0!==o&&n)return{culprit:{apiVersion:"v1",kind:"Node",name:o},cause:`Node ${o}, on which ${(0,a.P5)((0,
a.Po)(t))} is, is not ready.`,remedy:`Look at the node (kubectl describe node ${o}): its kubelet, network plugin, disk and memory; or drain and replace it.`}})},K={code:"RBAC_DENIED",
recognises:"We ourselves may not look at the resource.",find:({reference:e,readiness:t,notSeen:o})=>{const n=(0,a.P5)(e);if(void 0===t&&o.includes(`Not allowed to get ${n}`))return{culprit:e,
cause:`This identity may not look at ${n}, so why it is not ready stays unknown.`,
remedy:`Give it the verbs get, list and watch on ${e.kind} (${e.apiVersion}), and on pods, events and persistentvolumeclaims.`}}},W={code:"NOT_READY",
recognises:"No deeper cause was found: the words of the resource itself.",find:({reference:e,readiness:t,target:o})=>{
const n=void 0===o?void 0:troubles(o).find(({type:e})=>"Warning"!==e),s=[n?.reason??t?.reason??"",n?.message??t?.message??""].filter(e=>""!==e).join(": ");return{culprit:e,cause:`${(0,
a.P5)(e)} is not ready${""===s?", and its status does not say why":` (${tidy(s)})`}.`,
remedy:`Look at it: kubectl ${void 0===e.namespace?"":`-n ${e.namespace} `}describe ${e.kind.toLowerCase()} ${e.name}. If it was getting on, give it a longer timeout.`}}
},G=new Set(["ErrImagePull","ImagePullBackOff","InvalidImageName","ErrImageNeverPull","ImageInspectError","RegistryUnavailable","SignatureValidationFailed"]),j={code:"IMAGE_PULL",
recognises:"A container image cannot be pulled: not found, not allowed, rate limit, registry out of reach.",find:e=>firstFinding(e.pods,t=>firstFinding(containerStatuses(t),o=>function(e,t,o){
const n=o.state?.waiting;if(void 0===n?.reason||!G.has(n.reason))return;const s=function(e,{name:t,image:o}){const n=[...e.spec?.initContainers??[],...e.spec?.containers??[]]
;return n.find(e=>e.name===t)?.image??o??"of unknown name"}(t,o),i=(c=[n.message??"",...eventsAbout(e,t).filter(({reason:e})=>"Failed"===e||"InspectFailed"===e).map(({message:e})=>e??"")],
(c.find(e=>e.includes(":")&&!/^(Error: \w+|Back-off pulling image "[^"]*")$/.test(e))??"").replace(/^.*failed to resolve reference "[^"]*": /s,"").replace(/^.*desc = /s,"").trim()),{why:r,remedy:d}=function(e,t,o){
const n=/^[^/]*[.:][^/]*(?=\/)/.exec(o)?.[0]??"docker.io";if("InvalidImageName"===e)return{why:"its name is not a valid image name",remedy:"Correct the image name: registry/repository:tag."}
;if("ErrImageNeverPull"===e)return{why:"it is not on the node and its pull policy is Never",remedy:"Load the image onto the nodes, or set imagePullPolicy to IfNotPresent."}
;if(/toomanyrequests|\b429\b|rate limit/i.test(t))return{why:`${n} refuses more pulls for now (rate limit)`,
remedy:`Log in to ${n} with an imagePullSecret, or pull from a mirror (chart-mirror, or the chart's image registry value); the limit lifts by itself after some hours.`}
;if(/no match for platform|no matching manifest/i.test(t))return{why:"it does not exist for the node's platform",
remedy:"Use a multi-platform image, or nodes of the architecture that the image was built for."}
;if(/pull access denied|unauthori[sz]ed|authentication required|no basic auth|\b40[13]\b|denied|forbidden|insufficient_scope/i.test(t))return{why:`${n} does not let us in (or has no such repository)`,
remedy:`Check the repository's name; if it is private, put an imagePullSecret for ${n} into the namespace and name it in the ServiceAccount or pod template.`}
;if(/not found|manifest unknown|name unknown|\b404\b|does not exist/i.test(t))return{why:`${n} does not have it`,
remedy:"Check the repository name and tag; a version of the chart or of spec.…version may name an image that was never published."}
;if(/no such host|dial tcp|i\/o timeout|connection refused|deadline exceeded|x509|tls|EOF|proxyconnect/i.test(t))return{why:`the node cannot reach ${n}`,
remedy:`Open the way from the nodes to ${n} (DNS, NAT or proxy, certificate authority), or use a mirror that they can reach.`};return{why:""===t?`the node reports ${e}`:tidy(t,160).replace(/\.$/,""),
remedy:`Try the pull on a node (crictl pull ${o}) and mend what it reports.`}}(n.reason,i,s);var c;return{culprit:(0,a.Po)(t),cause:`Image ${s} of ${(0,a.P5)((0,a.Po)(t))} cannot be pulled: ${r}.`,
remedy:d,...""===i?{}:{evidence:[`The registry's words: ${tidy(i)}`]}}}(e,t,o)))};function isUnobserved({target:e}){if(void 0===e)return!1;const t=e.status
;return void 0===t||void 0!==t.observedGeneration&&t.observedGeneration<(e.metadata.generation??1)}const readyReplicas=({status:e})=>"number"==typeof e?.readyReplicas?e.readyReplicas:0
;function operatorNotRunning(e,t){return{code:"OPERATOR_NOT_RUNNING",recognises:"The operator that serves the kind is not installed, scaled to 0, or its pods fail (then: why).",
find:o=>isUnobserved(o)===("unobserved"===t)?function(e,t){const{operator:o,reference:n}=e;if(void 0===o||!o.deploymentsSeen)return;const{deployment:s,title:i}=o;if(void 0===s)return{culprit:n,
cause:`${i} is not installed in this cluster, so nobody works on ${(0,a.P5)(n)}.`,remedy:"Deploy the layer with its operator, or install the operator by its chart."}
;if(!workloadLacksPods(s)&&0!==s.spec?.replicas)return;const r=(0,a.P5)((0,a.Po)(s));if(0===s.spec?.replicas)return{culprit:(0,a.Po)(s),cause:`${i} does not run: ${r} is scaled to 0.`,
remedy:`Scale it up: kubectl -n ${s.metadata.namespace??"default"} scale deployment ${s.metadata.name} --replicas 1`};const d=void 0===o.facts?void 0:t(o.facts);return void 0!==d?{...d,
cause:`${i} does not run (${r}): ${d.cause}`}:{culprit:(0,a.Po)(s),cause:`${i} does not run: ${r} has ${readyReplicas(s)} of ${s.spec?.replicas??1} pods ready.`,
remedy:`Look at its pods: kubectl -n ${s.metadata.namespace??"default"} describe deployment ${s.metadata.name}`}}(o,e):void 0}}const q={code:"OPERATOR_NOT_WATCHING",
recognises:"The operator runs, but does not watch the resource's namespace.",find:e=>{const{operator:t,reference:o}=e,n=o.namespace;if(void 0===t?.deployment||void 0===t.watches||void 0===n)return
;if(t.watches.includes(n)||!isUnobserved(e))return;const s="kafka.strimzi.io"===(0,
a.F8)(o.apiVersion)?`add ${n} to the chart's watchNamespaces, or set watchAnyNamespace: true`:`add ${n} to the namespaces that its chart lets it watch`;return{culprit:(0,a.Po)(t.deployment),
cause:`${t.title} (${(0,a.P5)((0,a.Po)(t.deployment))}) watches ${t.watches.join(", ")}, not the namespace ${n} of ${(0,a.P5)(o)}.`,remedy:`Let it watch the namespace: ${s}.`}}},Z={
code:"OPERATOR_SILENT",recognises:"The operator runs and should see the resource, but has written no status of it for more than a minute.",find:e=>{const{operator:t,reference:o,target:s}=e
;if(void 0===t?.deployment||void 0===s||!isUnobserved(e))return;const i=e.now-function(e){
const t=(e.metadata.managedFields??[]).filter(({subresource:e})=>void 0===e).flatMap(({time:e})=>void 0===e?[]:[Date.parse(e)]);return Math.max(Date.parse(e.metadata.creationTimestamp??""),...t)}(s)
;if(Number.isNaN(i)||i<6e4)return;const r=t.deployment;return{culprit:(0,a.Po)(r),cause:`${t.title} runs, but has written no status for ${(0,a.P5)(o)} in ${(0,n.a3)(i)}.`,
remedy:`Read its log: kubectl -n ${r.metadata.namespace??"default"} logs deployment/${r.metadata.name}. It may be busy with another resource, filter by labels, or lack a right.`,
evidence:t.complaints.map(e=>`log of ${r.metadata.name}: ${e}`)}}};const J={code:"CLUSTER_MISSING",
recognises:"A node pool, topic or user is labelled for a Kafka cluster that does not exist, or for none.",find:({cluster:e,reference:t,target:o})=>{
if(!/^Kafka(NodePool|Topic|User)$/.test(t.kind)||void 0===o)return;const n=o.metadata.labels?.["strimzi.io/cluster"];return void 0===n?{culprit:t,cause:`${(0,
a.P5)(t)} has no label strimzi.io/cluster, so no operator feels responsible for it.`,remedy:"Label it with the name of its Kafka cluster: strimzi.io/cluster: NAME."}:!1===e?.exists?{
culprit:e.reference,cause:`${(0,a.P5)(t)} belongs to the Kafka cluster ${n} by its label strimzi.io/cluster, but ${(0,a.P5)(e.reference)} does not exist.`,
remedy:`Create Kafka ${n} in the same namespace, or correct the label.`}:void 0}};var H=o(787);const Q={code:"UNSCHEDULABLE",
recognises:"No node fits a pod: too little of a resource, a taint, affinity, topology spread, a volume of another zone.",find:e=>firstFinding(e.pods.filter(isUnschedulable),t=>function(e,t){
const o=t.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",n=function(e){const[t=""]=e.split(/\s*preemption:/)
;return(/are available: (.*)$/s.exec(t)?.[1]??"").replace(/\.\s*(no new claims.*)?$/,"").split(/, (?=\d+ )/).flatMap(e=>{const t=/^(\d+) (.*)$/s.exec(e.trim());return null===t?[]:[{nodes:Number(t[1]),
text:(t[2]??"").replace(/\.$/,"")}]}).sort((e,t)=>t.nodes-e.nodes)}(o).map(o=>function({nodes:e,text:t},o,n){
const s=1===e?"1 node":`${e} nodes`,a=1===e?"has":"have",i=/^Insufficient (.+)$/.exec(t)?.[1];if(void 0!==i){const e=function(e,t,o){
if(void 0===t.nodes||void 0===t.scheduledPods||0===t.nodes.length)return;const n=requestOf(o.spec,e);if(0n===n)return;const s=t.nodes.map(o=>function(e,t,o){const n=(0,
H.L)(e.status?.allocatable?.[o]??0)??0n;return t.filter(t=>t.spec?.nodeName===e.metadata.name).reduce((e,t)=>e-requestOf(t.spec,o),n)}(o,t.scheduledPods??[],e)),a=s.reduce((e,t)=>t>e?t:e)
;if(a>=n)return;const show=t=>function(e,t){const o=Number(e)/1e9;if(!/memory|storage|hugepages/.test(t))return String(Math.round(1e3*o)/1e3)
;for(const[e,t]of[["Gi",2**30],["Mi",2**20],["Ki",1024]])if(o>=t)return`${Math.round(o/t*10)/10}${e}`;return String(o)}(t,e)
;return`asks for ${show(n)}, at most ${show(a<0n?0n:a)} free: ${show(n-a)} short`}(i,o,n);return{cause:`${s} ${a} too little ${i}${void 0===e?"":` (${e})`}`,
remedy:`Lower the pod's ${i} request, or add nodes with more ${i}.`,minor:!1}}if(t.includes("untolerated taint")){const e=/\{([^}]*)\}/.exec(t)?.[1]?.replace(/: $|:$/,"")??function(e,t){
const o=(e.nodes??[]).flatMap(e=>(e.spec?.taints??[]).filter(e=>"PreferNoSchedule"!==e.effect&&!(t.spec?.tolerations??[]).some(t=>function(e,t){const{key:o,operator:n="Equal",value:s="",effect:a}=e
;return(void 0===a||""===a||a===t.effect)&&(void 0===o||""===o?"Exists"===n:o===t.key&&("Exists"===n||s===(t.value??"")))}(t,e))))
;return[...new Set(o.map(({key:e,value:t})=>void 0===t||""===t?e:`${e}=${t}`))].join(", ")}(o,n);return{cause:`${s} ${a} the taint ${""===e?"that the pod does not tolerate":e}`,remedy:taintRemedy(e),
minor:/control-plane|master/.test(e)}}const r=Y.find(([e])=>e.test(t));return{cause:`${s}: ${r?.[1]??t}`,remedy:r?.[2]??"Mend what the scheduler names, or give the cluster a node that fits.",minor:!1}
}(o,e,t)),s=n.find(({minor:e})=>!e)??n[0],i=(0,a.P5)((0,a.Po)(t));if(void 0===s)return{culprit:(0,a.Po)(t),cause:`No node takes ${i}: ${""===o?"the scheduler does not say why":tidy(o)}`,
remedy:/no nodes available/.test(o)?"The cluster has no node: add one, or look at why the nodes did not join.":"Mend what the scheduler names, or give the cluster a node that fits."};return{
culprit:(0,a.Po)(t),cause:`No node takes ${i}: ${n.map(({cause:e})=>e).join("; ")}.`,remedy:s.remedy,evidence:[`The scheduler's words: ${o}`]}}(e,t))}
;const Y=[[/volume node affinity conflict/,"its volume lies in another zone or on another node","Add a node in the volume's zone; for new claims use a StorageClass with volumeBindingMode WaitForFirstConsumer."],[/topology spread constraints/,"the topology spread allows no more pods there","Add nodes in further zones, lower the replicas, or set whenUnsatisfiable to ScheduleAnyway (the local and preview overlays do)."],[/anti-affinity/,"a pod that must not share a node with it is there","Add a node for each replica, or relax the pod anti-affinity."],[/node affinity|node selector|affinity\/selector/,"the node selector or affinity does not match","Label a node as the selector asks, or correct nodeSelector and affinity."],[/unschedulable/,"cordoned","Uncordon a node (kubectl uncordon NODE), or add one."],[/Too many pods/,"full: the pod limit is reached","Add nodes, or raise the pod limit of the kubelets."],[/max volume count/,"no more volumes can be attached","Add nodes; each instance type has a limit of attached volumes."],[/free ports/,"the host port is taken","Free the host port, or run without one."],[/available persistent volumes|didn't find available/,"no free volume fits the claim","Create a PersistentVolume that fits, or use a StorageClass that provisions."]]
;function taintRemedy(e){
return e.startsWith("node.kubernetes.io/not-ready")||e.startsWith("node.kubernetes.io/unreachable")?"The node is not ready: look at its kubelet and network plugin (kubectl describe node).":/disk-pressure|memory-pressure|pid-pressure/.test(e)?"The node is short of disk, memory or process ids: free some, or add nodes.":e.startsWith("node.cloudprovider.kubernetes.io/uninitialized")?"The cloud controller manager has not taken the node in yet: look at its pods and rights.":e.startsWith("ebs.csi.aws.com/agent-not-ready")?"The EBS CSI node pod does not run there yet: look at the DaemonSet ebs-csi-node in kube-system.":"Add a node without the taint, or a toleration to the pod template."
}function requestOf(e,t){const request=e=>{const{requests:o,limits:n}=e.resources??{};return(0,H.L)(o?.[t]??n?.[t]??0)??0n},o=(e?.containers??[]).reduce((e,t)=>e+request(t),0n)
;return(e?.initContainers??[]).map(request).reduce((e,t)=>t>e?t:e,o)}
const X=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],ee="volume.kubernetes.io/selected-node",te={"kubernetes.io/aws-ebs":"ebs.csi.aws.com",
"kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com"},pending=({claims:e})=>e.filter(e=>"Bound"!==e.status?.phase&&void 0===e.metadata.deletionTimestamp),describe=e=>(0,a.P5)((0,a.Po)(e))
;function classOf(e,t){return e.storageClasses?.find(({metadata:e})=>e.name===t.spec?.storageClassName)}const oe={code:"PVC_MISSING",recognises:"A pod names a volume claim that does not exist.",
find:e=>firstFinding(e.pods.filter(isUnschedulable),e=>{const t=e.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",o=/persistentvolumeclaim "([^"]+)" not found/.exec(t)?.[1]
;if(void 0===o||!claimNames(e).includes(o))return;const n=e.metadata.namespace??"default";return{culprit:{apiVersion:"v1",kind:"PersistentVolumeClaim",namespace:n,name:o},cause:`${(0,a.P5)((0,
a.Po)(e))} needs PersistentVolumeClaim ${n}/${o}, which does not exist.`,remedy:"Create the claim, or let its owner do so; a claim that was deleted took its data along."}})},ne={
code:"PVC_NO_DEFAULT_CLASS",recognises:"A claim names no StorageClass, and the cluster has no default one.",find:e=>firstFinding(pending(e),t=>{const o=e.storageClasses
;if(void 0!==t.spec?.storageClassName||void 0===o)return;if(o.some(({metadata:e})=>X.some(t=>"true"===e.annotations?.[t])))return;const n=o.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,
a.Po)(t),cause:`${describe(t)} names no StorageClass, and the cluster has no default one${""===n?"":` (it has ${n})`}.`,
remedy:"Run ensure-storageclass, or annotate a class: kubectl annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true"}})},se={code:"PVC_CLASS_MISSING",
recognises:"A claim names a StorageClass that does not exist.",find:e=>firstFinding(pending(e),t=>{const o=t.spec?.storageClassName;if(void 0===o||""===o||void 0===e.storageClasses)return
;if(void 0!==classOf(e,t))return;const n=e.storageClasses.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,a.Po)(t),
cause:`${describe(t)} asks for StorageClass ${o}, which does not exist; the cluster has ${""===n?"none":n}.`,
remedy:`Create StorageClass ${o} (ensure-storageclass does, with name: ${o}), or name one that exists; a claim's class cannot be changed, so delete the pending claim then.`}})},ae={
code:"PVC_PROVISIONING_FAILED",recognises:"The provisioner tried and failed: a missing IAM action, no credentials, the instance's metadata out of reach, quota.",find:e=>firstFinding(pending(e),t=>{
const o=eventsAbout(e,t).find(({reason:e,message:t=""})=>"ProvisioningFailed"===e&&!/storageclass.* not found/i.test(t));if(void 0===o)return;const n=o.message??"",{why:s,remedy:i}=function(e){
if(/UnauthorizedOperation|AccessDenied|not authorized to perform/.test(e)){const t=function(e){const t=/not authorized to perform:? ([a-z0-9-]+:\w+)/i.exec(e)?.[1];if(void 0!==t)return t
;const o=/operation error (\w+): (\w+)/.exec(e)??/(?:calling|performing) (?:the )?()(\w+) operation/.exec(e)
;return void 0!==o?.[2]?`${(""===o[1]?"ec2":o[1]??"ec2").toLowerCase()}:${o[2]}`:/could not create volume/i.test(e)?"ec2:CreateVolume":void 0
}(e),o=/arn:aws[\w-]*:(?:sts|iam)::\d+:[\w/+=,.@-]+/.exec(e)?.[0];return{why:`AWS refuses ${t??"the call"}${void 0===o?"":` to ${o}`}`,
remedy:`Attach a policy that allows ${t??"the EBS actions"} to the role of the EBS CSI driver: setup-ebs-access attaches AmazonEBSCSIDriverPolicyV2.`}}
if(/EmptyEC2RoleList|no EC2 instance role found/.test(e))return{why:"the node's instance has no IAM role",
remedy:"Associate an instance profile that holds a role with the EBS policy: setup-ebs-access does."}
;if(/instance identity metadata|EC2MetadataError|EC2RoleRequestError|169\.254\.169\.254|ec2imds|IMDS/i.test(e))return{why:"the EBS CSI driver's pods cannot reach the instance's metadata service",
remedy:"Set the hop limit of the nodes to 2 (3 with some overlay networks): aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2; setup-ebs-access does, with hop-limit."}
;if(/NoCredentialProviders|no valid providers|failed to (refresh cached|retrieve) credentials|get credentials/i.test(e))return{why:"the EBS CSI driver has no AWS credentials",
remedy:"Give it a role: an instance profile on the nodes (setup-ebs-access), or a role for its service account."};if(/VolumeLimitExceeded|MaxIOPSLimitExceeded|QuotaExceeded|quota/i.test(e))return{
why:"the quota of the account is used up",remedy:"Delete volumes that nobody needs, or ask the provider for a higher quota in this region."};if(/KMS|kms:/.test(e))return{
why:"the KMS key of the StorageClass cannot be used",remedy:"Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext and kms:Decrypt on the key to the driver role."};return{
why:tidy(e,240).replace(/\.$/,""),remedy:"Mend what the provisioner reports; its controller's log has the details."}}(n);return{culprit:(0,a.Po)(t),
cause:`No volume could be made for ${describe(t)}: ${s}.`,remedy:i,evidence:[n]}})};const ie={code:"PVC_PROVISIONER_MISSING",
recognises:"The StorageClass names a provisioner that is not installed, or that no node has registered.",find:e=>firstFinding(pending(e),t=>{const o=classOf(e,t),n=o?.provisioner
;if(void 0===o||void 0===n||!function(e,t,{volumeBindingMode:o}){
return"WaitForFirstConsumer"!==o||void 0!==t.metadata.annotations?.[ee]||eventsAbout(e,t).some(({reason:e})=>"ExternalProvisioning"===e)}(e,t,o))return
;if("kubernetes.io/no-provisioner"===n)return finding(t,`${describe(t)} uses StorageClass ${o.metadata.name}, which provisions nothing, and no free PersistentVolume fits`,"Create a PersistentVolume that fits, or use a class that provisions.")
;const s=te[n]??n,a=function(e,t){if(void 0===e.csiDrivers||void 0===e.csiNodes)return;const o=e.csiNodes.some(({spec:e})=>!0===e?.drivers?.some(({name:e})=>e===t))
;return o?void 0:e.csiDrivers.includes(t)?"is installed but registered on no node":/\.csi\.|^csi\./.test(t)?"is not installed":void 0}(e,s)
;return void 0!==a?finding(t,`${describe(t)} waits for ${s} (StorageClass ${o.metadata.name}), which ${a}`,"ebs.csi.aws.com"===s?"Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.":`Install ${s}, mend its pods, or use another StorageClass.`):void 0
})},finding=(e,t,o)=>({culprit:(0,a.Po)(e),cause:`${t}.`,remedy:o});const re={code:"PVC_NO_CONSUMER",recognises:"A claim waits for its first consumer, and no pod uses it.",
find:e=>firstFinding(pending(e),t=>{
if(("WaitForFirstConsumer"===classOf(e,t)?.volumeBindingMode||eventsAbout(e,t).some(({reason:e})=>"WaitForFirstConsumer"===e))&&!e.pods.some(e=>claimNames(e).includes(t.metadata.name)))return finding(t,`${describe(t)} waits for a first pod that uses it (WaitForFirstConsumer), and none does`,"Start the pod that mounts it; a claim without a pod cannot become bound, so do not wait for it.")
})},de={code:"PVC_PROVISIONER_SILENT",recognises:"The provisioner was asked and has not said anything about the claim.",find:e=>firstFinding(pending(e),t=>{
const o=eventsAbout(e,t),n=o.find(({reason:e})=>"ExternalProvisioning"===e);if(void 0===n||o.some(({reason:e=""})=>/^Provisioning/.test(e)))return
;const s=classOf(e,t)?.provisioner??/provisioner '?([\w./-]+)'?/.exec(n.message??"")?.[1]
;return finding(t,`${describe(t)} waits for the provisioner ${s??"of its class"}, which has not said anything about it`,"Look at whether its controller runs, and at its log.")})},ce={code:"PVC_LOST",
recognises:"A claim whose volume is gone.",find:e=>{const t=e.claims.find(e=>"Lost"===e.status?.phase);if(void 0===t)return;return{culprit:(0,a.Po)(t),
cause:`${describe(t)} has lost its volume ${t.spec?.volumeName??""}.`,remedy:"Restore the PersistentVolume with the same name, or delete the claim and take its data from a backup."}}}
;function toRule(e){return{code:e.code,recognises:e.recognises,find:t=>{const o=function({target:e,reference:t}){if(void 0===e||!/^(kafka|core)\.strimzi\.io$/.test((0,a.F8)(t.apiVersion)))return
;const o=(0,a.fS)(e,"NotReady");if("True"===o?.status)return o;const n=(0,a.fS)(e,"Ready");return"False"===n?.status?n:void 0}(t),{reason:n="",message:s=""}=o??{}
;if(void 0!==o&&e.reason.test(n))return{culprit:t.reference,cause:`Strimzi refuses or cannot finish ${(0,a.P5)(t.reference)} (${n}): ${tidy(s)}`,remedy:e.remedy}}}}const le=[{
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
remedy:"Read the log of the cluster operator around this time; it tries again within two minutes."}].map(toRule),me=[C,y,$,w,b,k,P,R,S],pe=[ce,oe,ne,se,ae,ie,Q,de,j,I,A,T,x,O,F,L,B,re,_]
;function explainBelow(e){for(const t of[...me,...pe]){const o=t.find(e);if(void 0!==o)return{...o,code:o.code??t.code}}}const fe=[E,M,V,...le,{code:"STRIMZI_PAUSED",
recognises:"Reconciliation is paused by annotation.",find:({target:e,reference:t})=>"true"===e?.metadata.annotations?.["strimzi.io/pause-reconciliation"]&&"kafka.strimzi.io"===(0,a.F8)(t.apiVersion)?{
culprit:t,cause:`${(0,a.P5)(t)} is paused by its annotation strimzi.io/pause-reconciliation.`,
remedy:`Let it go on: kubectl -n ${t.namespace??"default"} annotate ${t.kind.toLowerCase()} ${t.name} strimzi.io/pause-reconciliation-`}:void 0
},J,operatorNotRunning(explainBelow,"unobserved"),q,...me,...pe,operatorNotRunning(explainBelow,"observed"),Z,U,z,...ue,K,W];var __addDisposableResource=function(e,t,o){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,s;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(s=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return t},he=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,n=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===n)return n=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const ge=2e4;async function diagnose(e,t){const o={
stack:[],error:void 0,hasError:!1};try{const{client:s,logger:i,signal:r,readiness:d,clock:c=n.ml}=t,l=c.now(),u=__addDisposableResource(o,(0,n.R)(ge,`the diagnosis of ${(0,
a.P5)(e)}`,r),!1),m=explain(await gatherFacts(e,{client:s,signal:u.signal,interrupted:r,readiness:d,now:l}));return i.debug(`Diagnosed ${(0,a.P5)(e)} as ${m.code} in ${c.now()-l} ms`),m}catch(e){
o.error=e,o.hasError=!0}finally{he(o)}}function explain(e){for(const t of fe){const o=t.find(e);if(void 0===o)continue;const n=collectEvidence(e,o);return{code:o.code??t.code,culprit:o.culprit,
cause:tidy(o.cause,600),remedy:tidy(o.remedy,600),evidence:n}}throw new Error("The last rule finds something always")}}};
