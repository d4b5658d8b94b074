export const id=5753;export const ids=[5753];export const modules={84593:(e,t,o)=>{o.d(t,{Nx:()=>asMember,Od:()=>scopeOf,YV:()=>listMembers,_f:()=>unite,fN:()=>renderParent,hx:()=>readScope,vr:()=>l,
y2:()=>describeApplySet});var s=o(77598),n=o(31891),a=o(87557),i=o(80397),r=o(63036),c=o(87029)
;const d="applyset.kubernetes.io/id",l="applyset.kubernetes.io/part-of",u="applyset.kubernetes.io/tooling",m="applyset.kubernetes.io/contains-group-kinds",p="applyset.kubernetes.io/additional-namespaces",h="lamina.dev/member-versions"
;function describeApplySet(e,t){return{name:e,namespace:t,id:`applyset-${(0,s.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}}function asMember(e,t){return{...e,
metadata:{...e.metadata,labels:{...e.metadata.labels,[l]:t.id}}}}function scopeOf(e,t){const o=new Map(e.map(({apiVersion:e,kind:t})=>[conventionalKind({apiVersion:e,kind:t}),{apiVersion:e,kind:t
}])),s=e.flatMap(({metadata:{namespace:e}})=>void 0===e||e===t.namespace?[]:[e]);return{kinds:sortKinds([...o.values()]),additionalNamespaces:[...new Set(s)].sort()}}function unite(e,t){
const o=new Map([...t.kinds,...e.kinds].map(e=>[conventionalKind(e),e]));return{kinds:sortKinds([...o.values()]),
additionalNamespaces:[...new Set([...e.additionalNamespaces,...t.additionalNamespaces])].sort()}}function readScope(e){const t=e?.metadata.annotations??{};return{
kinds:(t[h]?.split(",").filter(Boolean)??[]).map(e=>{const t=e.indexOf(":");return{apiVersion:e.slice(0,t),kind:e.slice(t+1)}}),additionalNamespaces:t[p]?.split(",").filter(Boolean)??[]}}
function renderParent(e,t,o={}){return{apiVersion:"v1",kind:"ConfigMap",metadata:{name:e.name,namespace:e.namespace,labels:{[d]:e.id,"app.kubernetes.io/managed-by":"lamina"},annotations:{
[u]:"lamina/v1",[m]:t.kinds.map(conventionalKind).sort().join(","),...0===t.additionalNamespaces.length?{}:{[p]:t.additionalNamespaces.join(",")},
[h]:t.kinds.map(({apiVersion:e,kind:t})=>`${e}:${t}`).join(","),...o.annotations}},...void 0===o.data?{}:{data:o.data}}}async function listMembers(e,t,o,s={},d){
const u=await Promise.all(o.kinds.map(async n=>{const a=await e.resourceFor(n,s);return void 0===a?[]:a.namespaced?[t.namespace,...o.additionalNamespaces].map(e=>({kind:n,namespace:e})):[{kind:n,
namespace:void 0}]})),m=await(0,n.X)(u.flat(),a.I,async({kind:o,namespace:n})=>{try{const a={...s,...void 0===n?{}:{namespace:n}};if(void 0===d||!isCustom(o)){const s=`${l}=${t.id}`
;return(await e.list(o,{...a,labelSelector:s})).items}const i=await e.list(o,a);return d.set((0,c.O)(o,n),i),i.items.filter(({metadata:e})=>e.labels?.[l]===t.id)}catch(e){
if(e instanceof i.h&&404===e.status)return[];throw e}});return new Map(m.flat().map(e=>[(0,r.iL)(e),e]))}const isCustom=({apiVersion:e})=>{const t=(0,r.F8)(e)
;return t.includes(".")&&!t.endsWith(".k8s.io")},conventionalKind=({apiVersion:e,kind:t})=>{const o=(0,r.F8)(e);return""===o?t:`${t}.${o}`
},sortKinds=e=>[...e].sort((e,t)=>conventionalKind(e)<conventionalKind(t)?-1:1)},14097:(e,t,o)=>{o.d(t,{h:()=>diagnose,F:()=>diagnoseRefusal});var s=o(40682),n=o(12317),a=o(63036)
;function lastSeen(e){const t=e.series?.lastObservedTime??e.lastTimestamp??e.eventTime??e.firstTimestamp??e.metadata.creationTimestamp;return null==t?0:Date.parse(t)}function containerStatuses(e){
return[...e.status?.initContainerStatuses??[],...e.status?.containerStatuses??[]]}function podIsWell(e){
return"Succeeded"===e.status?.phase||(e.status?.conditions??[]).some(({type:e,status:t})=>"Ready"===e&&"True"===t)}function isUnschedulable(e){
return(e.status?.conditions??[]).some(({type:e,status:t,reason:o})=>"PodScheduled"===e&&"False"===t&&"Unschedulable"===o)}function podIsStarting(e){
return"Pending"===e.status?.phase&&void 0!==e.spec?.nodeName}function workloadLacksPods(e){const t=e.status??{},number=e=>"number"==typeof t[e]?t[e]:0;switch(e.kind){case"Job":
return number("succeeded")<(e.spec?.completions??1);case"DaemonSet":return number("numberReady")<number("desiredNumberScheduled");case"StrimziPodSet":
return number("readyPods")<number("pods")||number("currentPods")<number("pods");default:return number("readyReplicas")<(e.spec?.replicas??1)}}function eventsAbout(e,t){
return e.events.filter(e=>concerns(e,t))}function concerns(e,t){const o=e.involvedObject
;return void 0!==o&&(void 0!==o.uid&&void 0!==t.metadata.uid?o.uid===t.metadata.uid:o.kind===t.kind&&o.name===t.metadata.name)}function latestFirst(e){return[...e].sort((e,t)=>lastSeen(t)-lastSeen(e))
}function isWell(e){switch(e.kind){case"Pod":return podIsWell(e);case"PersistentVolumeClaim":return"Bound"===e.status?.phase;case"Deployment":case"StatefulSet":case"ReplicaSet":case"DaemonSet":
case"Job":case"StrimziPodSet":return!workloadLacksPods(e);default:return!1}}function troubles(e){return(0,a.yb)(e).filter(({type:e,status:t})=>i.test(e)?"True"===t:"False"===t)}
const i=/^(NotReady|Failed|FailureTarget|ReplicaFailure|Stalled|Warning|Error|.*Failure|.*Failed|.*Remaining|Degraded|.*Pressure|NetworkUnavailable|NonStructuralSchema|Terminating)$/;var r=o(90435)
;const c=14,d=6;function collectEvidence(e,t){const o=e.family.filter(e=>!isWell(e)),s=o.filter(e=>(0,a.iL)(e)===(0,a.TN)(t.culprit)),n=[...t.evidence??[],...[...new Set([...s,...o])].flatMap(t=>{
const o=(0,a.P5)((0,a.Po)(t))
;return[...troubles(t).map(({type:e,status:t,reason:s,message:n})=>[`${o}: ${e}=${t}`,s,n].filter(e=>void 0!==e).join(" ")),...eventsAbout(e,t).filter(({type:e})=>"Warning"===e).slice(0,3).map(({reason:e,message:t,count:s,series:n})=>{
const a=n?.count??s??1;return`${o}: event ${e??""}${a>1?` (${a} times)`:""}: ${t??""}`})]}),...[...e.logs].flatMap(([e,t])=>t.slice(-d).map(t=>`log of ${e}: ${t}`))],i=e.notSeen.slice(0,4)
;return[...new Set(n.map(e=>(0,r.D)(e)))].slice(0,c-i.length).concat(i)}var l=o(92460),u=o(63080);const m="kube-system",p=["ebs-plugin","csi-provisioner"],h=200,f=2,g=3
;async function seeEbsDriver(e,t,o,s){const n=e.filter(e=>function({spec:e,status:t},o){const s=o.find(({metadata:t})=>t.name===e?.storageClassName)?.provisioner??"";return"Bound"!==t?.phase&&(0,
u.Xv)((0,l.$T)(s))}(e,t??[]));if(0===n.length)return;const[a,i]=await Promise.all([listPods("ebs-csi-controller",void 0,s),seeNodePods(n,o,s)]);if(void 0===a)return
;const r=n.flatMap(({metadata:e})=>e.uid??[]),c=await Promise.all([...a.slice(0,f).flatMap(e=>p.map(t=>readComplaints(e,t,r,s))),...i.map(e=>readComplaints(e,"ebs-plugin",r,s))]);return{controllers:a,
complaints:[...a.flatMap(wrongRole),...c.flat()]}}function listPods(e,t,o){const s=void 0===t?{}:{fieldSelector:`spec.nodeName=${t}`};return o.list({apiVersion:"v1",kind:"Pod"},{namespace:m,
labelSelector:`app=${e}`,...s})}async function seeNodePods(e,t,o){
const s=e.map(({metadata:e})=>e.annotations?.[l.p6]).find(e=>void 0!==e),n=t?.some(({metadata:e,spec:t})=>(void 0===s||e.name===s)&&!0===t?.drivers?.some(({name:e})=>(0,u.Xv)(e)));if(!1!==n)return[]
;return(await listPods("ebs-csi-node",s,o)??[]).filter(e=>!podIsWell(e)).slice(0,1)}async function readComplaints(e,t,o,s){
const n=containerStatuses(e).find(({name:e})=>e===t),i=void 0!==n?.state?.waiting&&void 0!==n.lastState?.terminated,c=await s.log((0,a.Po)(e),t,i,h);return function(e){
return e.split(/\n(?=[IWEF]\d{4} |panic:|goroutine )/)}((0,r.E)(c??"")).filter(t=>!podIsWell(e)||o.some(e=>t.includes(e))).filter(e=>void 0!==(0,u.Dv)(e)).reverse().slice(0,g).map(o=>({pod:(0,
a.Po)(e),container:t,text:(0,r.D)(o,1e3)}))}function wrongRole(e){for(const{name:t,env:o}of e.spec?.containers??[]){const s=o?.find(e=>"AWS_ROLE_ARN"===e.name)?.value
;if(void 0!==s&&/:policy\//.test(s))return[{pod:(0,a.Po)(e),container:t,text:`AWS_ROLE_ARN ${s}`}]}return[]}var v=o(93236),y=o(29659),b=o(80397);const w=20,k=3;async function gatherFacts(e,t){
const o=function(e,t,o){const s=[],look=async(e,a,i)=>{try{return t.throwIfAborted(),await a()}catch(t){o.throwIfAborted();const a=t instanceof b.h&&(401===t.status||403===t.status)
;return s.push(a?`Not allowed to ${e}`:`Could not ${e}: ${(0,r.D)((0,n.gJ)(t),160)}`),i}};return{notSeen:s,
list:(o,s={})=>look(`list ${o.kind} objects${void 0===s.namespace?"":` in namespace ${s.namespace}`}`,async()=>{try{return(await e.list(o,{...s,signal:t})).items}catch(e){
if(e instanceof b.h&&404===e.status)return[];throw e}},void 0),get:o=>look(`get ${(0,a.P5)(o)}`,async()=>({seen:!0,object:await e.get(o,{signal:t})}),{seen:!1,object:void 0}),
log:(o,s,n,i)=>look(`read the log of container ${s} of ${(0,a.P5)(o)}`,async()=>{try{return await e.podLog(o,{container:s,previous:n,tailLines:i,signal:t})}catch(e){
if(e instanceof b.h&&(400===e.status||404===e.status))return;throw e}},void 0),serves:o=>look(`ask which kinds ${o.apiVersion} has`,async()=>void 0!==await e.resourceFor(o,{signal:t}),!0)}
}(t.client,t.signal,t.interrupted);return gather(e,o,t,!0)}async function gather(e,t,o,s){const n=(0,
a.F8)(e.apiVersion),i="kafka.strimzi.io"===n,r="Namespace"===e.kind?e.name:e.namespace,c=void 0===r?[]:[...v.Zy,...i?v.Kp:[]],[d,l,u,m,p]=await Promise.all([t.serves(e),t.get(e),Promise.all(c.map(e=>t.list(e,{
namespace:r??""}))),t.list({apiVersion:"v1",kind:"Event"},{namespace:r??"default"}),void 0===r?void 0:t.get({apiVersion:"v1",kind:"Namespace",name:r})]),h=l.object,f=(0,
v.SL)(e,h,u.flatMap(e=>e??[])),g=(0,
v.EB)(f),y=(0,v.es)(e,h),[b,w,k,S,$]=await Promise.all([seeStorage(f,t),seeRoom(g,t),s?seeOperator(n,t,o.now):void 0,readLogs(g,t),void 0===y?void 0:seeCluster(e,y,t)]);return{reference:e,
readiness:o.readiness,kindServed:d,target:h,targetSeen:l.seen,family:f,pods:g,claims:(0,v.ds)(f),events:latestFirst((m??[]).filter(e=>f.some(t=>concerns(e,t)))),...void 0===$?{}:{cluster:$},
...void 0===p?.object?{}:{namespace:p.object},...b,...w,...void 0===k?{}:{operator:k},logs:S,notSeen:t.notSeen,now:o.now}}async function seeStorage(e,t){const o=(0,v.ds)(e)
;if(o.every(e=>"Bound"===e.status?.phase))return{};const[s,n,a]=await Promise.all([t.list({apiVersion:"storage.k8s.io/v1",kind:"StorageClass"}),t.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
}),t.list({apiVersion:"storage.k8s.io/v1",kind:"CSINode"})]),i=await seeEbsDriver(o,s,a,t);return{...void 0===i?{}:{ebsDriver:i},...void 0===s?{}:{storageClasses:s},...void 0===n?{}:{
csiDrivers:n.map(({metadata:e})=>e.name)},...void 0===a?{}:{csiNodes:a}}}async function seeRoom(e,t){if(!e.some(isUnschedulable))return{};const[o,s]=await Promise.all([t.list({apiVersion:"v1",
kind:"Node"}),t.list({apiVersion:"v1",kind:"Pod"},{fieldSelector:"spec.nodeName!=,status.phase!=Succeeded,status.phase!=Failed"})]);return{...void 0===o?{}:{nodes:o},...void 0===s?{}:{scheduledPods:s}
}}async function seeCluster(e,t,o){const s={...e,kind:"Kafka",name:t},{seen:n,object:a}=await o.get(s);return n?{reference:s,exists:void 0!==a}:void 0}async function seeOperator(e,t,o){const s=(0,
y.i)(e);if(void 0===s)return;const n=await t.list({apiVersion:"apps/v1",kind:"Deployment"}),i=n?.find(e=>s.matches(e)),c={title:s.title,deployment:i,deploymentsSeen:void 0!==n};if(void 0===i)return{
...c,watches:void 0,complaints:[]};const d=s.watches(i),l=await gather((0,a.Po)(i),t,{readiness:void 0,now:o},!1),u=workloadLacksPods(i)?[]:await async function(e,t){
const o=e.find(podIsWell),s=o?.spec?.containers?.[0]?.name;if(void 0===o||void 0===s)return[];const n=await t.log((0,a.Po)(o),s,!1,200);return(0,r.E)(n??"").split("\n").filter(e=>S.test(e)).map(e=>(0,
r.D)(e,500)).slice(-5)}(l.pods,t);return{...c,watches:d,facts:l,complaints:u}}const S=/\b(WARN|ERROR|FATAL)\b|forbidden|exception|failed/i;async function readLogs(e,t){
const o=e.filter(e=>!podIsWell(e)).flatMap(e=>containerStatuses(e).flatMap(({name:t,state:o,lastState:s,ready:n})=>{const a=void 0!==o?.waiting&&void 0!==s?.terminated
;return a||0!==(o?.terminated?.exitCode??0)||void 0!==o?.running&&!1===n?[{pod:e,name:t,previous:a}]:[]})).slice(0,k),s=await Promise.all(o.map(async({pod:e,name:o,previous:s})=>{
const n=await t.log((0,a.Po)(e),o,s,w),i=(0,r.E)(n??"").split("\n").map(e=>(0,r.D)(e)).filter(e=>""!==e);return[`${e.metadata.name}/${o}`,i]}));return new Map(s.filter(([,e])=>e.length>0))}
function firstFinding(e,t){for(const o of e){const e=t(o);if(void 0!==e)return e}}function textRule(e,t,o,s){return{code:e,recognises:t,find:e=>firstFinding(function(e){const t=[]
;void 0!==e.readiness&&"ready"!==e.readiness.state&&t.push({about:e.reference,text:e.readiness.message});for(const o of e.family){if(isWell(o))continue;const s=(0,a.Po)(o)
;for(const{message:e}of troubles(o))void 0!==e&&""!==e&&t.push({about:s,text:e});for(const n of eventsAbout(e,o))"Warning"===n.type&&void 0!==n.message&&t.push({about:s,text:n.message})}
for(const o of e.operator?.complaints??[]){const s=e.operator?.deployment;t.push({about:void 0===s?e.reference:(0,a.Po)(s),text:o})}return t}(e),t=>{const n=o.exec(t.text);return null===n?void 0:{
evidence:[t.text],...s(n,t,e)}})}}
const $=textRule("WEBHOOK_DOWN","An admission or conversion webhook does not answer.",/failed calling webhook "([^"]+)": (?:failed to call webhook: )?(?:Post "https:\/\/([^/:"]+)[^"]*": )?(.*)/s,([,e="",t="",o=""],{about:s})=>{
const[n,i]=t.split("."),r=void 0===n||""===n?"":` (Service ${i??"default"}/${n})`,c=/x509|certificate/.test(o);return{culprit:void 0===n||""===n?s:{apiVersion:"v1",kind:"Service",
namespace:i??"default",name:n},cause:`${(0,a.P5)(s)} is held up by the admission webhook ${e}${r}, which ${webhookTrouble(o)}.`,
remedy:c?"Renew the webhook's certificate and the caBundle of its configuration (restart the operator or cert-manager's injector).":`Bring the pods behind it back${void 0===i?"":` (kubectl -n ${i} get pods)`}; if its operator was removed for good, delete the webhook configuration that it left behind.`
}});function webhookTrouble(e){
return/no endpoints available/.test(e)?"has no running pod behind it":/service "[^"]*" not found/.test(e)?"is not there: its Service does not exist":/x509|certificate/.test(e)?"has a certificate that the API server does not accept":/deadline exceeded|timeout/i.test(e)?"does not answer in time":/connection refused/.test(e)?"refuses the connection":`does not answer: ${(0,
r.D)(e,120)}`}const E=textRule("WEBHOOK_DENIED","An admission webhook refused the object.",/admission webhook "([^"]+)" denied the request:? ?(.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The admission webhook ${e} refuses what ${(0,a.P5)(o)} needs: ${(0,r.D)(t,240)}`,remedy:"Change the field that it names, or ask the owner of that policy for an exception."
})),C=textRule("QUOTA_EXCEEDED","A ResourceQuota of the namespace is used up, or demands requests that a pod does not state.",/exceeded quota: ([^,]+), requested: (.+?), used: (.+?), limited: (.+?)\.?(?:$|[\s"\]])|failed quota: ([^:]+): must specify ([^\s"]+)/,([,e,t="",o="",s="",n="",i=""],{about:r},c)=>{
const d=r.namespace??c.reference.namespace??"default",l=(e??n).trim(),u={apiVersion:"v1",kind:"ResourceQuota",namespace:d,name:l};return void 0===e?{culprit:u,
cause:`ResourceQuota ${d}/${l} demands ${i}, and a pod of ${(0,a.P5)(r)} does not state it.`,remedy:`State ${i} in the pod template, or give the namespace a LimitRange with defaults.`}:{culprit:u,
cause:`${(0,a.P5)(r)} needs ${t}, but ResourceQuota ${d}/${l} has ${o} of ${s} in use.`,remedy:`Raise the quota ${l}, lower the requests or replicas, or remove what else uses namespace ${d}.`}
}),P=textRule("LIMIT_RANGE","A LimitRange of the namespace does not allow what a container or claim asks for.",/((?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim) is \S+, but \w+ is [^."\]\s]+|\S+ max limit to request ratio per \w+ is \S+, but provided ratio is [\d.]*\d)/,([,e=""],{about:t})=>({
culprit:t,cause:`A LimitRange of namespace ${t.namespace??"default"} does not allow a pod or claim of ${(0,a.P5)(t)}: ${e}.`,remedy:"Change the requests and limits to fit, or the LimitRange."
})),I=textRule("POD_SECURITY","The namespace's Pod Security level does not allow the pod.",/violates PodSecurity "([^":]+)(?::[^"]*)?": (.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The Pod Security level "${e}" of namespace ${o.namespace??"default"} does not allow the pods of ${(0,a.P5)(o)}: ${(0,r.D)(t,300)}`,
remedy:"Set the named securityContext fields, or label the namespace with a level that allows them (pod-security.kubernetes.io/enforce). For Strimzi, STRIMZI_POD_SECURITY_PROVIDER_CLASS=restricted makes pods that fit."
})),A=textRule("RBAC_DENIED","RBAC does not allow what the operator, a controller or we ourselves need to do.",/(\S+ (?:"[^"]*" )?is forbidden: )?User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/,([,,e="",t="",o="",s="",n],{about:a})=>{
const i=/^system:serviceaccount:([^:]+):(.+)$/.exec(e),r=null===i?`User ${e}`:`ServiceAccount ${i[1]??""}/${i[2]??""}`,c=""===s?o:`${o}.${s}`,d=void 0===n?"in the whole cluster":`in namespace ${n}`
;return{culprit:null===i?a:{apiVersion:"v1",kind:"ServiceAccount",namespace:i[1]??"",name:i[2]??""},cause:`${r} may not ${t} ${c} ${d}.`,
remedy:`Give it a ${void 0===n?"ClusterRole":"Role"} with verb ${t} on ${c}, bound by a ${void 0===n?"ClusterRoleBinding":`RoleBinding in ${n}`}; for an operator, see that its chart was installed with RBAC for the namespaces that it watches.`
}
}),R=textRule("SERVICE_ACCOUNT_MISSING","Pods name a ServiceAccount that does not exist.",/error looking up service account ([^/\s]+)\/([^:\s]+): serviceaccount "[^"]*" not found/,([,e="",t=""],{about:o})=>({
culprit:{apiVersion:"v1",kind:"ServiceAccount",namespace:e,name:t},cause:`Pods of ${(0,a.P5)(o)} cannot be made: ServiceAccount ${e}/${t} does not exist.`,
remedy:`Create ServiceAccount ${t} in namespace ${e}, or name one that exists.`
})),N=textRule("NAMESPACE_TERMINATING","The namespace is being deleted, so that nothing new can be made in it.",/unable to create new content in namespace (\S+) because it is being terminated/,([,e=""])=>({
culprit:{apiVersion:"v1",kind:"Namespace",name:e},cause:`Namespace ${e} is being deleted, so nothing new can be made in it.`,
remedy:"Wait until it is gone and run again; if it stays, see which finalizers its conditions name."
})),T=textRule("PRIORITY_CLASS_MISSING","Pods name a PriorityClass that does not exist.",/no PriorityClass with name (\S+) was found/,([,e=""],{about:t})=>({culprit:{apiVersion:"scheduling.k8s.io/v1",
kind:"PriorityClass",name:e},cause:`Pods of ${(0,a.P5)(t)} cannot be made: PriorityClass ${e} does not exist.`,remedy:`Create PriorityClass ${e}, or leave priorityClassName out.`})),x={
code:"CRD_MISSING",recognises:"The server does not serve the kind: its CustomResourceDefinition is missing, or serves other versions.",find:e=>{
const{apiVersion:t,kind:o}=e.reference,s=/no matches for kind "([^"]+)" in version "([^"]+)"/.exec(e.readiness?.message??"");if(e.kindServed&&null===s)return;const n={kind:s?.[1]??o,
apiVersion:s?.[2]??t};return{culprit:e.reference,cause:`The cluster does not know the kind ${n.kind} in ${n.apiVersion}.`,remedy:`Install the CustomResourceDefinitions of ${(0,
a.F8)(n.apiVersion)} in a version that serves ${n.apiVersion}: deploying the layer with its operator applies them.`}}
},eachContainer=(e,t)=>firstFinding(e.pods,e=>firstFinding(containerStatuses(e),o=>t(e,o))),title=(e,t)=>`container ${t.name} of ${(0,a.P5)((0,a.Po)(e))}`,D={code:"CONTAINER_CONFIG",
recognises:"A container or volume refers to a ConfigMap, Secret or key that does not exist, or to a user that it may not be.",find:e=>eachContainer(e,(e,t)=>{const o=t.state?.waiting
;if("CreateContainerConfigError"===o?.reason)return explainConfig(e,`${title(e,t)} cannot be made`,o.message??o.reason)
})??firstFinding(e.pods.filter(podIsStarting),t=>firstFinding(eventsAbout(e,t),({reason:e,message:o=""})=>"FailedMount"===e&&O.test(o)?explainConfig(t,`the volumes of ${(0,a.P5)((0,
a.Po)(t))} cannot be mounted`,o):void 0))},O=/(configmap|secret) "([^"]+)" not found|(?:couldn't find key|non-existent (?:config|secret) key:?) (\S+)(?: in (ConfigMap|Secret) (\S+))?/i
;function explainConfig(e,t,o){const s=(0,a.Po)(e),n=e.metadata.namespace??"default",[,i,c,d,l="ConfigMap or Secret",u=""]=O.exec(o)??[],m=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
;if(void 0!==i&&void 0!==c){const e="secret"===i.toLowerCase()?"Secret":"ConfigMap";return{culprit:s,cause:`${m}: ${e} ${n}/${c} does not exist.`,
remedy:`Create ${e} ${c} in namespace ${n}, or correct the name that refers to it.`,evidence:[o]}}return void 0!==d?{culprit:s,cause:`${m}: the ${l} ${u} has no key ${d}.`.replace("  "," "),
remedy:`Add the key ${d}, or correct the reference to it.`,evidence:[o]}:/runAsNonRoot/.test(o)?{culprit:s,cause:`${m}: it must not run as root, and its image does.`,
remedy:"Set securityContext.runAsUser to a number other than 0, or use an image with a user of its own.",evidence:[o]}:{culprit:s,cause:`${m}: ${(0,r.D)(o)}`,
remedy:"Correct the field of the pod template that the message names."}}const _={code:"POD_SANDBOX",recognises:"The node cannot make the pod itself: network plugin or container runtime.",
find:e=>firstFinding(e.pods.filter(podIsStarting),t=>{const o=eventsAbout(e,t).find(({reason:e})=>"FailedCreatePodSandBox"===e);if(void 0!==o)return{culprit:(0,a.Po)(t),
cause:`Node ${t.spec?.nodeName??""} cannot set ${(0,a.P5)((0,a.Po)(t))} up: ${(0,r.D)(o.message??"")}`,
remedy:"Look at the network plugin (CNI) and the container runtime on that node: its pods in kube-system, free addresses, disk space."}})},M={code:"CONTAINER_START",
recognises:"The container runtime cannot start the command.",find:e=>eachContainer(e,(e,t)=>{
const{waiting:o,terminated:s}=t.state??{},n=t.lastState?.terminated,i=[o,s,n].find(({reason:e}={})=>/^(RunContainerError|CreateContainerError|StartError|ContainerCannotRun|PostStartHookError)$/.test(e??""))
;if(void 0!==i)return{culprit:(0,a.Po)(e),cause:`The command of ${title(e,t)} cannot be started: ${(0,r.D)(i.message??i.reason??"")}`,
remedy:"Correct the container's command, arguments or mounts, or use an image that has the program."}})},F={code:"OOM_KILLED",recognises:"A container used more memory than its limit.",
find:e=>eachContainer(e,(e,t)=>{if(podIsWell(e))return;const o=t.state?.terminated??t.lastState?.terminated;if("OOMKilled"!==o?.reason)return
;const s=e.spec?.containers?.find(({name:e})=>e===t.name)?.resources?.limits?.memory;return{culprit:(0,a.Po)(e),
cause:`The ${title(e,t)} was killed because it used more memory than ${void 0===s?"the node could give":`its limit of ${s}`}${restarts(t)}.`,
remedy:"Raise its memory limit, or lower what it takes (for a JVM: -Xmx at about half of the limit, since buffers and threads need the rest)."}})},L={code:"CRASH_LOOP",
recognises:"A container ends again and again, or a Job ended with a failure: exit code and last words.",find:e=>eachContainer(e,(t,o)=>{
const{state:s,lastState:n}=o,i="CrashLoopBackOff"===s?.waiting?.reason,c=s?.terminated??n?.terminated,d=void 0!==s?.terminated&&0!==s.terminated.exitCode,l=void 0!==s?.running&&!1===o.ready&&(o.restartCount??0)>1
;if(podIsWell(t)||void 0===c||!(i||d||l))return;const m=e.logs.get(`${t.metadata.name}/${o.name}`)??[],p=function(e){
return e.findLast(e=>/error|exception|fatal|cannot|could not|failed|panic|denied/i.test(e))??e.at(-1)
}(m)??c.message,h=`${m.join("\n")}\n${c.message??""}`,f=`The ${title(t,o)} ended with exit code ${c.exitCode}${function(e){const t={126:" (the command is not executable)",127:" (command not found)",
134:" (aborted)",137:" (killed)",139:" (segmentation fault)",143:" (asked to end)"};return t[e]??""}(c.exitCode)}${restarts(o)}`,g=(0,a.Po)(t),v="ebs-plugin"===o.name?(0,u.Dv)(h):void 0
;if(void 0!==v){const{code:e,cause:t,remedy:o}=v;return{code:e,culprit:g,cause:`${f}: ${t}.`,remedy:o,evidence:[(0,r.D)(p??h,500)]}}return{culprit:g,cause:`${f}${void 0===p?"":`; its last words: ${(0,
r.D)(p,240)}`}`,remedy:exitRemedy(c.exitCode,h,t,o.name)}})},restarts=({restartCount:e=0})=>0===e?"":` (${e} ${1===e?"restart":"restarts"})`;function exitRemedy(e,t,o,s){
return/exec format error/.test(t)?"The image was built for another architecture: use one for the nodes.":/permission denied|AccessDenied/i.test(t)?"Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.":/no space left/i.test(t)?"Its disk is full: enlarge the volume claim, or free space on the node.":/UnknownHost|no such host|name resolution/i.test(t)?"A name cannot be resolved: check the host name that the log names, and the cluster DNS.":137===e?"Look for a failing liveness probe or too little memory; the events below name it.":`Read the log before the end: kubectl -n ${o.metadata.namespace??"default"} logs ${o.metadata.name} -c ${s} --previous`
}const V={code:"PROBE_FAILING",recognises:"A container runs, but its readiness or startup probe fails.",find:e=>firstFinding(e.pods.filter(e=>"Running"===e.status?.phase&&!podIsWell(e)),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"Unhealthy"===e);if(void 0===o)return;const s=containerStatuses(t).find(({ready:e})=>!1===e);return{culprit:(0,a.Po)(t),cause:`${(0,a.P5)((0,
a.Po)(t))} runs but is not ready: ${(0,r.D)(o.message??"")}`,
remedy:`Read what the program waits for: kubectl -n ${t.metadata.namespace??"default"} logs ${t.metadata.name}${void 0===s?"":` -c ${s.name}`}`}})},B={code:"EVICTED",
recognises:"The node ended the pod: eviction, preemption, shutdown, or the node is gone.",find:e=>firstFinding(e.pods,e=>{const{phase:t,reason:o="",message:s=""}=e.status??{}
;if("Failed"===t&&/^(Evicted|Preempting|NodeLost|NodeShutdown|Terminated|OutOf.*)$/.test(o))return{culprit:(0,a.Po)(e),cause:`${(0,a.P5)((0,a.Po)(e))} was ended by its node (${o}): ${(0,r.D)(s)}`,
remedy:"Give the pod requests that match its use, or the nodes more of what ran short."}})
},release=({kind:e,name:t,namespace:o})=>`kubectl ${void 0===o?"":`-n ${o} `}patch ${e.toLowerCase()} ${t} --type=merge -p '{"metadata":{"finalizers":null}}'`,z=[{name:"strimzi.io/topic-operator",
waitsFor:"the topic operator, which lives only as long as its Kafka cluster",
remedy:e=>`If Kafka still runs, look at its entity operator and at delete.topic.enable; if Kafka is gone, the topic is gone with it: ${release(e)}`},{name:"kubernetes.io/pvc-protection",
waitsFor:"the pods that still use it",remedy:()=>"End the pods that mount the claim; it goes by itself then."},{name:"kubernetes.io/pv-protection",waitsFor:"the claim that is bound to it",
remedy:()=>"Delete the claim first."},{name:"foregroundDeletion",waitsFor:"its children, which go first",
remedy:()=>"Look at which of its children has a finalizer of its own, or a pod that does not end."},{name:"finalizer.cassandra.datastax.com",waitsFor:"cass-operator",
remedy:e=>`Bring cass-operator back until the datacenter is gone; without it: ${release(e)} (its claims stay then).`}],W={code:"FINALIZER_STUCK",
recognises:"An object is being deleted and waits for a finalizer that nobody removes.",find:e=>{const{target:t,reference:o}=e;if(void 0===t?.metadata.deletionTimestamp)return
;if("Namespace"===o.kind)return function({reference:e,target:t}){if(void 0===t)return
;const o=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionContentFailure","NamespaceDeletionDiscoveryFailure"].map(e=>(0,a.fS)(t,e)).find(e=>"True"===e?.status)
;if(void 0===o)return;const s=/finalizers remaining: (\S+) in/.exec(o.message??"")?.[1];return{culprit:e,cause:`Namespace ${e.name} cannot go: ${(0,r.D)(o.message??o.reason??o.type)}`,
remedy:"strimzi.io/topic-operator"===s?`Its KafkaTopics wait for a topic operator that is gone. Release them: kubectl -n ${e.name} get kafkatopics -o name | xargs kubectl -n ${e.name} patch --type=merge -p '{"metadata":{"finalizers":null}}'`:"Delete what the message names; where its controller is gone for good, remove the finalizer by hand."
}}(e);const[s,...n]=t.metadata.finalizers??[];if(void 0===s)return;const i=z.find(({name:e})=>e===s),c=0===n.length?"":` (and ${n.join(", ")})`;return{culprit:o,cause:`${(0,
a.P5)(o)} is being deleted since ${t.metadata.deletionTimestamp} and waits for the finalizer ${s}${c}: ${i?.waitsFor??"whoever set it has to remove it"}.`,
remedy:i?.remedy(o)??`Look at whether the controller behind ${s} runs; only if it is gone for good: ${release(o)}`}}};const K={code:"NOT_FOUND",recognises:"The object does not exist (any more).",
find:({reference:e,target:t,targetSeen:o,namespace:s})=>{if(!o||void 0!==t)return;const n=void 0!==s?.metadata.deletionTimestamp;return{culprit:e,cause:`${(0,
a.P5)(e)} does not exist${n?": its namespace is being deleted":""}.`,
remedy:n?"Wait until the namespace is gone and deploy again.":"Deploy again; if it was there before, look for who deleted it (another run, a garbage collector, an owner)."}}},U={
code:"LOAD_BALANCER_PENDING",recognises:"A Service of type LoadBalancer has no address.",find:e=>{const{target:t,reference:o}=e,s=t?.spec,n=t?.status
;if("Service"!==t?.kind||"LoadBalancer"!==s?.type)return;if((n?.loadBalancer?.ingress??[]).length>0)return;const i=eventsAbout(e,t).find(({type:e})=>"Warning"===e);return{culprit:o,cause:`${(0,
a.P5)(o)} has no load balancer address${void 0===i?": nobody in this cluster provides load balancers":`: ${(0,r.D)(i.message??"")}`}.`,
remedy:"Install a load balancer controller, give it the rights and subnets that it asks for, or use NodePort (the local overlay does)."}}},j={code:"JOB_FAILED",
recognises:"A Job gave up: too many failures, or out of time.",find:({family:e})=>{for(const t of e){if("Job"!==t.kind)continue;const e=troubles(t).find(({type:e})=>"Failed"===e||"FailureTarget"===e)
;if(void 0===e)continue;const o=(0,a.Po)(t);return{culprit:o,cause:`${(0,a.P5)(o)} failed (${e.reason??""}): ${(0,r.D)(e.message??"")}`,
remedy:"DeadlineExceeded"===e.reason?"Look at what its pod did all the time; give the Job more time only if it was getting on.":`Read the log of its pods: kubectl -n ${o.namespace??"default"} logs job/${o.name}`
}}}},G={code:"NODE_NOT_READY",recognises:"The pod is on a node that is not ready.",find:e=>firstFinding(e.pods.filter(e=>!podIsWell(e)),t=>{
const o=t.spec?.nodeName,s=eventsAbout(e,t).some(({reason:e})=>"NodeNotReady"===e);if(void 0!==o&&s)return{culprit:{apiVersion:"v1",kind:"Node",name:o},cause:`Node ${o}, on which ${(0,a.P5)((0,
a.Po)(t))} is, is not ready.`,remedy:`Look at the node (kubectl describe node ${o}): its kubelet, network plugin, disk and memory; or drain and replace it.`}})},q={code:"RBAC_DENIED",
recognises:"We ourselves may not look at the resource.",find:({reference:e,readiness:t,notSeen:o})=>{const s=(0,a.P5)(e);if(void 0===t&&o.includes(`Not allowed to get ${s}`))return{culprit:e,
cause:`This identity may not look at ${s}, so why it is not ready stays unknown.`,
remedy:`Give it the verbs get, list and watch on ${e.kind} (${e.apiVersion}), and on pods, events and persistentvolumeclaims.`}}},H={code:"NOT_READY",
recognises:"No deeper cause was found: the words of the resource itself.",find:({reference:e,readiness:t,target:o})=>{
const s=void 0===o?void 0:troubles(o).find(({type:e})=>"Warning"!==e),n=[s?.reason??t?.reason??"",s?.message??t?.message??""].filter(e=>""!==e).join(": ");return{culprit:e,cause:`${(0,
a.P5)(e)} is not ready${""===n?", and its status does not say why":` (${(0,r.D)(n)})`}.`,
remedy:`Look at it: kubectl ${void 0===e.namespace?"":`-n ${e.namespace} `}describe ${e.kind.toLowerCase()} ${e.name}. If it was getting on, give it a longer timeout.`}}
},pending=({claims:e})=>e.filter(e=>"Bound"!==e.status?.phase&&void 0===e.metadata.deletionTimestamp),describe=e=>(0,a.P5)((0,a.Po)(e));function classOf(e,t){
return e.storageClasses?.find(({metadata:e})=>e.name===t.spec?.storageClassName)}function driverOf(e,t){const o=classOf(e,t)?.provisioner;return void 0===o?void 0:(0,l.$T)(o)}
function isAskedFor(e,t,{volumeBindingMode:o}){return"WaitForFirstConsumer"!==o||void 0!==t.metadata.annotations?.[l.p6]||eventsAbout(e,t).some(({reason:e})=>"ExternalProvisioning"===e)}
const tellComplaint=({pod:e,container:t,text:o})=>`log of ${e.namespace??""}/${e.name}/${t}: ${o}`,Z={code:"EBS_CONTROLLER_DOWN",
recognises:"A claim waits for the EBS CSI driver, and the log of its pods says why it cannot work, or none of its controllers is ready.",find:e=>firstFinding(pending(e),t=>{const o=classOf(e,t)
;if(void 0!==o&&(0,u.Xv)(driverOf(e,t)??""))return isAskedFor(e,t,o)?function({ebsDriver:e},t){if(void 0===e)return;const o=(0,u.N9)(e.complaints);if(void 0!==o){const{source:e,finding:s}=o;return{
code:s.code,culprit:e.pod,cause:`${describe(t)} waits for the EBS CSI driver: ${s.cause}.`,remedy:s.remedy,evidence:[tellComplaint(e)]}}const[s]=e.controllers
;if(void 0===s||e.controllers.some(podIsWell))return;const n=(0,a.Po)(s);return{culprit:n,cause:`${describe(t)} waits for the EBS CSI driver, and none of its controllers is ready (${(0,a.P5)(n)}).`,
remedy:"Look at why: kubectl -n kube-system describe pods -l app=ebs-csi-controller, and kubectl -n kube-system logs -l app=ebs-csi-controller --all-containers --tail=20 --prefix"}}(e,t):void 0})}
;const X=new Set(["ErrImagePull","ImagePullBackOff","InvalidImageName","ErrImageNeverPull","ImageInspectError","RegistryUnavailable","SignatureValidationFailed"]),Q={code:"IMAGE_PULL",
recognises:"A container image cannot be pulled: not found, not allowed, rate limit, registry out of reach.",find:e=>firstFinding(e.pods,t=>firstFinding(containerStatuses(t),o=>function(e,t,o){
const s=o.state?.waiting;if(void 0===s?.reason||!X.has(s.reason))return;const n=function(e,{name:t,image:o}){const s=[...e.spec?.initContainers??[],...e.spec?.containers??[]]
;return s.find(e=>e.name===t)?.image??o??"of unknown name"}(t,o),i=(l=[s.message??"",...eventsAbout(e,t).filter(({reason:e})=>"Failed"===e||"InspectFailed"===e).map(({message:e})=>e??"")],
(l.find(e=>e.includes(":")&&!/^(Error: \w+|Back-off pulling image "[^"]*")$/.test(e))??"").replace(/^.*failed to resolve reference "[^"]*": /s,"").replace(/^.*desc = /s,"").trim()),{why:c,remedy:d}=function(e,t,o){
const s=/^[^/]*[.:][^/]*(?=\/)/.exec(o)?.[0]??"docker.io";if("InvalidImageName"===e)return{why:"its name is not a valid image name",remedy:"Correct the image name: registry/repository:tag."}
;if("ErrImageNeverPull"===e)return{why:"it is not on the node and its pull policy is Never",remedy:"Load the image onto the nodes, or set imagePullPolicy to IfNotPresent."}
;if(/toomanyrequests|\b429\b|rate limit/i.test(t))return{why:`${s} refuses more pulls for now (rate limit)`,
remedy:`Log in to ${s} with an imagePullSecret, or pull from a mirror (chart-mirror, or the chart's image registry value); the limit lifts by itself after some hours.`}
;if(/no match for platform|no matching manifest/i.test(t))return{why:"it does not exist for the node's platform",
remedy:"Use a multi-platform image, or nodes of the architecture that the image was built for."}
;if(/pull access denied|unauthori[sz]ed|authentication required|no basic auth|\b40[13]\b|denied|forbidden|insufficient_scope/i.test(t))return{why:`${s} does not let us in (or has no such repository)`,
remedy:`Check the repository's name; if it is private, put an imagePullSecret for ${s} into the namespace and name it in the ServiceAccount or pod template.`}
;if(/not found|manifest unknown|name unknown|\b404\b|does not exist/i.test(t))return{why:`${s} does not have it`,
remedy:"Check the repository name and tag; a version of the chart or of spec.…version may name an image that was never published."}
;if(/no such host|dial tcp|i\/o timeout|connection refused|deadline exceeded|x509|tls|EOF|proxyconnect/i.test(t))return{why:`the node cannot reach ${s}`,
remedy:`Open the way from the nodes to ${s} (DNS, NAT or proxy, certificate authority), or use a mirror that they can reach.`};return{why:""===t?`the node reports ${e}`:(0,
r.D)(t,160).replace(/\.$/,""),remedy:`Try the pull on a node (crictl pull ${o}) and mend what it reports.`}}(s.reason,i,n);var l;return{culprit:(0,a.Po)(t),cause:`Image ${n} of ${(0,a.P5)((0,
a.Po)(t))} cannot be pulled: ${c}.`,remedy:d,...""===i?{}:{evidence:[`The registry's words: ${(0,r.D)(i)}`]}}}(e,t,o)))};const Y={code:"VOLUME_MOUNT",
recognises:"A volume is bound but cannot be attached to the node or mounted into the pod; for EBS the table of its causes tells why.",find:e=>firstFinding(e.pods.filter(podIsStarting),t=>{
const o=eventsAbout(e,t).filter(({reason:e})=>"FailedMount"===e||"FailedAttachVolume"===e),s=o.find(isTelling)??o[0];if(void 0===s)return;const n=s.message??"",i=(0,a.Po)(t),c=`A volume of ${(0,
a.P5)(i)} cannot be ${"FailedMount"===s.reason?"mounted":"attached"}`,d=(0,u.fp)(n)?(0,u.Dv)(n):void 0;return void 0===d?{culprit:i,cause:`${c}: ${(0,r.D)(n)}`,
remedy:mountRemedy(n,t.spec?.nodeName??"")}:{code:d.code,culprit:i,cause:`${c}: ${d.cause}.`,remedy:d.remedy,evidence:[n]}})};function isTelling({message:e=""}){
return!/^Unable to attach or mount volumes/.test(e)}function mountRemedy(e,t){const o=/driver name (\S+) not found in the list of registered CSI drivers/.exec(e)?.[1]
;return void 0!==o?`The node part of ${o} does not run on node ${t}: look at its DaemonSet's pod there.`:/Multi-Attach/.test(e)?"The volume is still attached to another node: end the pod there; if that node is gone, taint it node.kubernetes.io/out-of-service.":`Look at the CSI driver's pods on node ${t} and at the volume in the storage system.`
}var J=o(1323);function isUnobserved({target:e}){if(void 0===e)return!1;const t=e.status;return void 0===t||void 0!==t.observedGeneration&&t.observedGeneration<(e.metadata.generation??1)}
const readyReplicas=({status:e})=>"number"==typeof e?.readyReplicas?e.readyReplicas:0;function operatorNotRunning(e,t){return{code:"OPERATOR_NOT_RUNNING",
recognises:"The operator that serves the kind is not installed, scaled to 0, or its pods fail (then: why).",find:o=>isUnobserved(o)===("unobserved"===t)?function(e,t){const{operator:o,reference:s}=e
;if(void 0===o||!o.deploymentsSeen)return;const{deployment:n,title:i}=o;if(void 0===n)return{culprit:s,cause:`${i} is not installed in this cluster, so nobody works on ${(0,a.P5)(s)}.`,
remedy:"Deploy the layer with its operator, or install the operator by its chart."};if(!workloadLacksPods(n)&&0!==n.spec?.replicas)return;const r=(0,a.P5)((0,a.Po)(n));if(0===n.spec?.replicas)return{
culprit:(0,a.Po)(n),cause:`${i} does not run: ${r} is scaled to 0.`,remedy:`Scale it up: kubectl -n ${n.metadata.namespace??"default"} scale deployment ${n.metadata.name} --replicas 1`}
;const c=void 0===o.facts?void 0:t(o.facts);return void 0!==c?{...c,cause:`${i} does not run (${r}): ${c.cause}`}:{culprit:(0,a.Po)(n),
cause:`${i} does not run: ${r} has ${readyReplicas(n)} of ${n.spec?.replicas??1} pods ready.`,
remedy:`Look at its pods: kubectl -n ${n.metadata.namespace??"default"} describe deployment ${n.metadata.name}`}}(o,e):void 0}}const ee={code:"OPERATOR_NOT_WATCHING",
recognises:"The operator runs, but does not watch the resource's namespace.",find:e=>{const{operator:t,reference:o}=e,s=o.namespace;if(void 0===t?.deployment||void 0===t.watches||void 0===s)return
;if(t.watches.includes(s)||!isUnobserved(e))return;const n="kafka.strimzi.io"===(0,
a.F8)(o.apiVersion)?`add ${s} to the chart's watchNamespaces, or set watchAnyNamespace: true`:`add ${s} to the namespaces that its chart lets it watch`;return{culprit:(0,a.Po)(t.deployment),
cause:`${t.title} (${(0,a.P5)((0,a.Po)(t.deployment))}) watches ${t.watches.join(", ")}, not the namespace ${s} of ${(0,a.P5)(o)}.`,remedy:`Let it watch the namespace: ${n}.`}}},te={
code:"OPERATOR_SILENT",recognises:"The operator runs and should see the resource, but has written no status of it for more than a minute.",find:e=>{const{operator:t,reference:o,target:n}=e
;if(void 0===t?.deployment||void 0===n||!isUnobserved(e))return;const i=e.now-function(e){
const t=(e.metadata.managedFields??[]).filter(({subresource:e})=>void 0===e).flatMap(({time:e})=>void 0===e?[]:[Date.parse(e)]);return Math.max(Date.parse(e.metadata.creationTimestamp??""),...t)}(n)
;if(Number.isNaN(i)||i<6e4)return;const r=t.deployment;return{culprit:(0,a.Po)(r),cause:`${t.title} runs, but has written no status for ${(0,a.P5)(o)} in ${(0,s.a3)(i)}.`,
remedy:`Read its log: kubectl -n ${r.metadata.namespace??"default"} logs deployment/${r.metadata.name}. It may be busy with another resource, filter by labels, or lack a right.`,
evidence:t.complaints.map(e=>`log of ${r.metadata.name}: ${e}`)}}};const oe={code:"CLUSTER_MISSING",
recognises:"A node pool, topic or user is labelled for a Kafka cluster that does not exist, or for none.",find:({cluster:e,reference:t,target:o})=>{
if(!/^Kafka(NodePool|Topic|User)$/.test(t.kind)||void 0===o)return;const s=o.metadata.labels?.[J.aF];return void 0===s?{culprit:t,cause:`${(0,
a.P5)(t)} has no label strimzi.io/cluster, so no operator feels responsible for it.`,remedy:"Label it with the name of its Kafka cluster: strimzi.io/cluster: NAME."}:!1===e?.exists?{
culprit:e.reference,cause:`${(0,a.P5)(t)} belongs to the Kafka cluster ${s} by its label strimzi.io/cluster, but ${(0,a.P5)(e.reference)} does not exist.`,
remedy:`Create Kafka ${s} in the same namespace, or correct the label.`}:void 0}};var se=o(50787),ne=o(25488);const ae={code:"UNSCHEDULABLE",
recognises:"No node fits a pod: too little of a resource, a taint, affinity, topology spread, a volume of another zone.",find:e=>firstFinding(e.pods.filter(isUnschedulable),t=>function(e,t){
const o=t.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",s=function(e){const[t=""]=e.split(/\s*preemption:/)
;return(/are available: (.*)$/s.exec(t)?.[1]??"").replace(/\.\s*(no new claims.*)?$/,"").split(/, (?=\d+ )/).flatMap(e=>{const t=/^(\d+) (.*)$/s.exec(e.trim());return null===t?[]:[{nodes:Number(t[1]),
text:(t[2]??"").replace(/\.$/,"")}]}).sort((e,t)=>t.nodes-e.nodes)}(o).map(o=>function({nodes:e,text:t},o,s){
const n=1===e?"1 node":`${e} nodes`,a=1===e?"has":"have",i=/^Insufficient (.+)$/.exec(t)?.[1];if(void 0!==i){const e=function(e,t,o){
if(void 0===t.nodes||void 0===t.scheduledPods||0===t.nodes.length)return;const s=requestOf(o.spec,e);if(0n===s)return;const n=t.nodes.map(o=>function(e,t,o){const s=(0,
se.Lf)(e.status?.allocatable?.[o]??0)??0n;return t.filter(t=>t.spec?.nodeName===e.metadata.name).reduce((e,t)=>e-requestOf(t.spec,o),s)}(o,t.scheduledPods??[],e)),a=n.reduce((e,t)=>t>e?t:e)
;if(a>=s)return;const show=t=>function(e,t){const o=Number(e)/1e9;if(!/memory|storage|hugepages/.test(t))return String(Math.round(1e3*o)/1e3)
;for(const[e,t]of[["Gi",2**30],["Mi",2**20],["Ki",1024]])if(o>=t)return`${Math.round(o/t*10)/10}${e}`;return String(o)}(t,e)
;return`asks for ${show(s)}, at most ${show(a<0n?0n:a)} free: ${show(s-a)} short`}(i,o,s);return{cause:`${n} ${a} too little ${i}${void 0===e?"":` (${e})`}`,
remedy:`Lower the pod's ${i} request, or add nodes with more ${i}.`,minor:!1}}if(t.includes("untolerated taint")){const e=/\{([^}]*)\}/.exec(t)?.[1]?.replace(/: $|:$/,"")??function(e,t){
const o=(e.nodes??[]).flatMap(e=>(e.spec?.taints??[]).filter(e=>"PreferNoSchedule"!==e.effect&&!(t.spec?.tolerations??[]).some(t=>function(e,t){const{key:o,operator:s="Equal",value:n="",effect:a}=e
;return(void 0===a||""===a||a===t.effect)&&(void 0===o||""===o?"Exists"===s:o===t.key&&("Exists"===s||n===(t.value??"")))}(t,e))))
;return[...new Set(o.map(({key:e,value:t})=>void 0===t||""===t?e:`${e}=${t}`))].join(", ")}(o,s);return{cause:`${n} ${a} the taint ${""===e?"that the pod does not tolerate":e}`,remedy:taintRemedy(e),
minor:/control-plane|master/.test(e)}}const r=ie.find(([e])=>e.test(t));return{cause:`${n}: ${r?.[1]??t}`,remedy:r?.[2]??"Mend what the scheduler names, or give the cluster a node that fits.",minor:!1
}}(o,e,t)),n=s.find(({minor:e})=>!e)??s[0],i=(0,a.P5)((0,a.Po)(t));if(void 0===n)return{culprit:(0,a.Po)(t),cause:`No node takes ${i}: ${""===o?"the scheduler does not say why":(0,r.D)(o)}`,
remedy:/no nodes available/.test(o)?"The cluster has no node: add one, or look at why the nodes did not join.":"Mend what the scheduler names, or give the cluster a node that fits."};return{
culprit:(0,a.Po)(t),cause:`No node takes ${i}: ${s.map(({cause:e})=>e).join("; ")}.`,remedy:n.remedy,evidence:[`The scheduler's words: ${o}`]}}(e,t))}
;const ie=[[/volume node affinity conflict/,"its volume lies in another zone or on another node","Add a node in the volume's zone; for new claims use a StorageClass with volumeBindingMode WaitForFirstConsumer."],[/topology spread constraints/,"the topology spread allows no more pods there","Add nodes in further zones, lower the replicas, or set whenUnsatisfiable to ScheduleAnyway (the local and preview overlays do)."],[/anti-affinity/,"a pod that must not share a node with it is there","Add a node for each replica, or relax the pod anti-affinity."],[/node affinity|node selector|affinity\/selector/,"the node selector or affinity does not match","Label a node as the selector asks, or correct nodeSelector and affinity."],[/unschedulable/,"cordoned","Uncordon a node (kubectl uncordon NODE), or add one."],[/Too many pods/,"full: the pod limit is reached","Add nodes, or raise the pod limit of the kubelets."],[/max volume count/,"no more volumes can be attached","Add nodes; each instance type has a limit of attached volumes."],[/free ports/,"the host port is taken","Free the host port, or run without one."],[/available persistent volumes|didn't find available/,"no free volume fits the claim","Create a PersistentVolume that fits, or use a StorageClass that provisions."]]
;function taintRemedy(e){
return e.startsWith("node.kubernetes.io/not-ready")||e.startsWith("node.kubernetes.io/unreachable")?"The node is not ready: look at its kubelet and network plugin (kubectl describe node).":/disk-pressure|memory-pressure|pid-pressure/.test(e)?"The node is short of disk, memory or process ids: free some, or add nodes.":e.startsWith("node.cloudprovider.kubernetes.io/uninitialized")?"The cloud controller manager has not taken the node in yet: look at its pods and rights.":e.startsWith("ebs.csi.aws.com/agent-not-ready")?(0,
u.Xe)(ne.a,e).remedy:"Add a node without the taint, or a toleration to the pod template."}function requestOf(e,t){const request=e=>{const{requests:o,limits:s}=e.resources??{};return(0,
se.Lf)(o?.[t]??s?.[t]??0)??0n},o=(e?.containers??[]).reduce((e,t)=>e+request(t),0n);return(e?.initContainers??[]).map(request).reduce((e,t)=>t>e?t:e,o)}const re={code:"PVC_MISSING",
recognises:"A pod names a volume claim that does not exist.",find:e=>firstFinding(e.pods.filter(isUnschedulable),e=>{
const t=e.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",o=/persistentvolumeclaim "([^"]+)" not found/.exec(t)?.[1];if(void 0===o||!(0,v.RA)(e).includes(o))return
;const s=e.metadata.namespace??"default";return{culprit:{apiVersion:"v1",kind:"PersistentVolumeClaim",namespace:s,name:o},cause:`${(0,a.P5)((0,
a.Po)(e))} needs PersistentVolumeClaim ${s}/${o}, which does not exist.`,remedy:"Create the claim, or let its owner do so; a claim that was deleted took its data along."}})},ce={
code:"PVC_NO_DEFAULT_CLASS",recognises:"A claim names no StorageClass, and the cluster has no default one.",find:e=>firstFinding(pending(e),t=>{const o=e.storageClasses
;if(void 0!==t.spec?.storageClassName||void 0===o)return;if(void 0!==(0,l.R7)(o))return;const s=o.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,a.Po)(t),
cause:`${describe(t)} names no StorageClass, and the cluster has no default one${""===s?"":` (it has ${s})`}.`,
remedy:"Run ensure-storageclass, or annotate a class: kubectl annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true"}})},de={code:"PVC_CLASS_MISSING",
recognises:"A claim names a StorageClass that does not exist.",find:e=>firstFinding(pending(e),t=>{const o=t.spec?.storageClassName;if(void 0===o||""===o||void 0===e.storageClasses)return
;if(void 0!==classOf(e,t))return;const s=e.storageClasses.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,a.Po)(t),
cause:`${describe(t)} asks for StorageClass ${o}, which does not exist; the cluster has ${""===s?"none":s}.`,
remedy:`Create StorageClass ${o} (ensure-storageclass does, with name: ${o}), or name one that exists; a claim's class cannot be changed, so delete the pending claim then.`}})},le={
code:"PVC_PROVISIONING_FAILED",recognises:"The provisioner tried and failed; for EBS the table of its causes tells why, with a code of its own.",find:e=>firstFinding(pending(e),t=>{
const o=eventsAbout(e,t).find(({reason:e,message:t=""})=>"ProvisioningFailed"===e&&!/storageclass.* not found/i.test(t));if(void 0===o)return;const s=o.message??"",n=function(e,t,o){
const s=driverOf(e,t);if(void 0===s?!(0,u.fp)(o):!(0,u.Xv)(s))return;const n=(0,u.Dv)(o);if(void 0!==n&&!n.vague)return n;const a=(0,u.N9)(e.ebsDriver?.complaints??[])
;return void 0===a||a.finding.vague?n:{...a.finding,evidence:[o,tellComplaint(a.source)]}}(e,t,s)??function(e){if(/LimitExceeded|quota/i.test(e))return{cause:`the provider's quota is used up (${(0,
r.D)(e,200)})`,remedy:"Delete volumes that nobody needs, or ask the provider for a higher quota in this region."};return{cause:(0,r.D)(e,240).replace(/\.$/,""),
remedy:"Mend what the provisioner reports; its controller's log has the details."}}(s);return{culprit:(0,a.Po)(t),evidence:[s],...n,cause:`No volume could be made for ${describe(t)}: ${n.cause}.`}})}
;const ue={code:"PVC_PROVISIONER_MISSING",recognises:"The StorageClass names a provisioner that is not installed, or that no node has registered.",find:e=>firstFinding(pending(e),t=>{
const o=classOf(e,t),s=o?.provisioner;if(void 0===o||void 0===s||!isAskedFor(e,t,o))return
;if("kubernetes.io/no-provisioner"===s)return finding(t,`${describe(t)} uses StorageClass ${o.metadata.name}, which provisions nothing, and no free PersistentVolume fits`,"Create a PersistentVolume that fits, or use a class that provisions.")
;const n=(0,l.$T)(s),a=function(e,t){if(void 0===e.csiDrivers||void 0===e.csiNodes)return;const o=e.csiNodes.some(({spec:e})=>!0===e?.drivers?.some(({name:e})=>e===t))
;return o?void 0:e.csiDrivers.includes(t)?"is installed but registered on no node":/\.csi\.|^csi\./.test(t)?"is not installed":void 0}(e,n)
;return void 0!==a?finding(t,`${describe(t)} waits for ${n} (StorageClass ${o.metadata.name}), which ${a}`,"ebs.csi.aws.com"===n?"Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.":`Install ${n}, mend its pods, or use another StorageClass.`):void 0
})},finding=(e,t,o)=>({culprit:(0,a.Po)(e),cause:`${t}.`,remedy:o});const me={code:"PVC_NO_CONSUMER",recognises:"A claim waits for its first consumer, and no pod uses it.",
find:e=>firstFinding(pending(e),t=>{if(("WaitForFirstConsumer"===classOf(e,t)?.volumeBindingMode||eventsAbout(e,t).some(({reason:e})=>"WaitForFirstConsumer"===e))&&!e.pods.some(e=>(0,
v.RA)(e).includes(t.metadata.name)))return finding(t,`${describe(t)} waits for a first pod that uses it (WaitForFirstConsumer), and none does`,"Start the pod that mounts it; a claim without a pod cannot become bound, so do not wait for it.")
})},pe={code:"PVC_PROVISIONER_SILENT",recognises:"The provisioner was asked and has not said anything about the claim.",find:e=>firstFinding(pending(e),t=>{
const o=eventsAbout(e,t),s=o.find(({reason:e})=>"ExternalProvisioning"===e);if(void 0===s||o.some(({reason:e=""})=>/^Provisioning/.test(e)))return
;const n=classOf(e,t)?.provisioner??/provisioner '?([\w./-]+)'?/.exec(s.message??"")?.[1]
;return finding(t,`${describe(t)} waits for the provisioner ${n??"of its class"}, which has not said anything about it`,"Look at whether its controller runs, and at its log.")})},he={code:"PVC_LOST",
recognises:"A claim whose volume is gone.",find:e=>{const t=e.claims.find(e=>"Lost"===e.status?.phase);if(void 0===t)return;return{culprit:(0,a.Po)(t),
cause:`${describe(t)} has lost its volume ${t.spec?.volumeName??""}.`,remedy:"Restore the PersistentVolume with the same name, or delete the claim and take its data from a backup."}}}
;function toRule(e){return{code:e.code,recognises:e.recognises,find:t=>{const o=function({target:e,reference:t}){if(void 0===e||!/^(kafka|core)\.strimzi\.io$/.test((0,a.F8)(t.apiVersion)))return
;const o=(0,a.fS)(e,"NotReady");if("True"===o?.status)return o;const s=(0,a.fS)(e,"Ready");return"False"===s?.status?s:void 0}(t),{reason:s="",message:n=""}=o??{}
;if(void 0!==o&&e.reason.test(s))return{culprit:t.reference,cause:`Strimzi refuses or cannot finish ${(0,a.P5)(t.reference)} (${s}): ${(0,r.D)(n)}`,remedy:e.remedy}}}}const fe=[{
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
}].map(toRule),ge=[{reason:/^FatalProblem$/,code:"STRIMZI_ROLL_STUCK",recognises:"The roller gave up on a broker that does not become ready.",
remedy:"Look at the pod that the message names; if the last change caused it, put the former spec back, and the operator rolls again."},{
reason:/^(Strimzi)?Timeout(Exception|Error)?$|^TimeoutException$/,code:"STRIMZI_TIMEOUT",recognises:"The operator waited five minutes for something; it tries again within two minutes.",
remedy:"Give the deploy a longer timeout (10 minutes or more), and look at the pods that the message names."},{reason:/^(Unf|F)orceableProblem$/,code:"STRIMZI_ROLL_WAITS",
recognises:"The roller waits: restarting a broker now would take partitions below min.insync.replicas.",
remedy:"Bring the other brokers back in sync first; topics with one replica, or min.insync.replicas equal to the replicas, block every roll."},{reason:/^KafkaError$/,code:"STRIMZI_KAFKA_ERROR",
recognises:"The topic or user operator does not get through to Kafka.",remedy:"Look at whether the brokers are ready, and at the log of the entity operator; it tries again by itself."},{
reason:/^(KubernetesClient|Runtime|NullPointer|Concurrent\w*|Completion)Exception$|^InternalError$/,code:"STRIMZI_OPERATOR_ERROR",recognises:"The operator itself failed at something.",
remedy:"Read the log of the cluster operator around this time; it tries again within two minutes."}].map(toRule),ve=[N,$,E,C,P,I,R,T,A],ye=[he,re,ce,de,le,Z,ue,ae,pe,Q,D,Y,_,M,F,L,B,G,me,V]
;function explainBelow(e){for(const t of[...ve,...ye]){const o=t.find(e);if(void 0!==o)return{...o,code:o.code??t.code}}}const be=[x,K,W,...fe,{code:"STRIMZI_PAUSED",
recognises:"Reconciliation is paused by annotation.",find:({target:e,reference:t})=>{if(void 0!==e&&"kafka.strimzi.io"===(0,a.F8)(t.apiVersion)&&(0,J.lP)(e))return{culprit:t,cause:`${(0,
a.P5)(t)} is paused by its annotation ${J.yt}.`,remedy:`Let it go on: kubectl -n ${t.namespace??"default"} annotate ${t.kind.toLowerCase()} ${t.name} ${J.yt}-`}}
},oe,operatorNotRunning(explainBelow,"unobserved"),ee,...ve,...ye,operatorNotRunning(explainBelow,"observed"),te,j,U,...ge,q,H];var __addDisposableResource=function(e,t,o){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var s,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;s=t[Symbol.asyncDispose]}if(void 0===s){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],o&&(n=s)}
if("function"!=typeof s)throw new TypeError("Object not disposable.");n&&(s=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:s,async:o})
}else o&&e.stack.push({async:!0});return t},we=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,s=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===s)return s=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return s|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(1===s)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var s=new Error(o);return s.name="SuppressedError",s.error=e,s.suppressed=t,s});const ke=2e4;async function diagnose(e,t){const o={
stack:[],error:void 0,hasError:!1};try{const{client:n,logger:i,signal:r,readiness:c,clock:d=s.ml}=t,l=d.now(),u=__addDisposableResource(o,(0,s.R)(ke,`the diagnosis of ${(0,
a.P5)(e)}`,r),!1),m=explain(await gatherFacts(e,{client:n,signal:u.signal,interrupted:r,readiness:c,now:l}));return i.debug(`Diagnosed ${(0,a.P5)(e)} as ${m.code} in ${d.now()-l} ms`),m}catch(e){
o.error=e,o.hasError=!0}finally{we(o)}}function diagnoseRefusal(e,t){const o=explain({reference:e,readiness:{state:"failed",reason:"Refused",message:(0,n.gJ)(t)},kindServed:!0,target:void 0,
targetSeen:!1,family:[],pods:[],claims:[],events:[],logs:new Map,notSeen:[],now:0});return"NOT_READY"===o.code?void 0:o}function explain(e){for(const t of be){const o=t.find(e);if(void 0===o)continue
;const s=collectEvidence(e,o);return{code:o.code??t.code,culprit:o.culprit,cause:(0,r.D)(o.cause,600),remedy:(0,r.D)(o.remedy,600),evidence:s}}throw new Error("The last rule finds something always")}
},37142:(e,t,o)=>{o.d(t,{c:()=>s,k:()=>n})
;const s="kubectl -n kube-system logs -l app=ebs-csi-controller -c ebs-plugin --tail=50",n="kubectl -n kube-system logs -l app=ebs-csi-node -c ebs-plugin --tail=50 --prefix"},63080:(e,t,o)=>{o.d(t,{
Xe:()=>explainEbsCause,N9:()=>findBestEbsCause,Dv:()=>findEbsCause,Xv:()=>isEbsDriver,fp:()=>speaksOfEbs});var s=o(37142);const n="kube-system:ebs-csi-controller-sa",a=[{code:"EBS_ROLE_ARN",
recognises:"What is given as the role's ARN is none: often the ARN of the policy was pasted.",
patterns:[/AWS_ROLE_ARN\S*\s*arn:aws[\w-]*:iam::\w*:policy\//,/AssumeRole\w*[\s\S]*(?:Request ARN is invalid|is invalid ARN|ValidationError)/,/Request ARN is invalid/],lasting:!0,
cause:({text:e})=>"the ARN that the EBS CSI driver's service account is annotated with is not the ARN of a role"+(/:policy\//.test(e)?", but of a policy":""),
remedy:({partition:e})=>`Write the role's ARN: kubectl -n kube-system annotate serviceaccount ebs-csi-controller-sa eks.amazonaws.com/role-arn=arn:${e}:iam::ACCOUNT:role/ROLE --overwrite, then kubectl -n kube-system rollout restart deployment ebs-csi-controller; the policy is attached to that role.`
},{code:"EBS_OIDC_PROVIDER",recognises:"IAM does not know the cluster's OIDC provider, or cannot read its keys.",
patterns:[/No OpenIDConnect provider found/,/InvalidIdentityToken/,/Couldn't retrieve verification key/,/IDPCommunicationError/],lasting:!0,
cause:()=>"AWS does not accept the token of the driver's service account, since the account has no OIDC provider for this cluster's issuer",
remedy:()=>"Register the issuer once (setup-ebs-access with mode irsa does): aws eks describe-cluster --name CLUSTER --query cluster.identity.oidc.issuer, then aws iam create-open-id-connect-provider --url ISSUER --client-id-list sts.amazonaws.com"
},{code:"EBS_CREDENTIALS_REFUSED",recognises:"A token or key that has expired or that AWS does not know, or a node's clock that is wrong.",
patterns:[/ExpiredToken|RequestExpired|ExpiredTokenException/,/InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch/,/AuthFailure|not able to validate the provided access credentials/,/static credentials are empty/],
lasting:!0,cause:()=>"AWS does not accept the EBS CSI driver's credentials: they have expired, are not known, or the node's clock is wrong",
remedy:()=>"Look at the clock of the node (timedatectl); if the driver has keys in a Secret (awsAccessSecret, by default kube-system/aws-secret), renew or remove them, and let it start anew: kubectl -n kube-system rollout restart deployment ebs-csi-controller"
},{code:"EBS_WEB_IDENTITY",recognises:"The role's trust policy does not let the driver's service account in (IRSA): sub, aud or the provider's ARN is wrong.",
patterns:[/AssumeRoleWithWebIdentity[\s\S]*AccessDenied/,/sts:AssumeRoleWithWebIdentity/,/WebIdentityErr/],lasting:!0,
cause:({role:e})=>`the trust policy of ${"ROLE"===e?"the EBS CSI driver's role":`role ${e}`} does not let its service account assume it (sts:AssumeRoleWithWebIdentity)`,
remedy:({role:e})=>`Trust exactly the OIDC provider of this cluster (region and id), aud sts.amazonaws.com and sub system:serviceaccount:${n} (setup-ebs-access with mode irsa does): aws iam update-assume-role-policy --role-name ${e} --policy-document file://trust.json; see it with aws iam get-role --role-name ${e}`
},{code:"EBS_POD_IDENTITY",recognises:"EKS Pod Identity: its agent does not answer, or there is no association for the driver.",
patterns:[/169\.254\.170\.23|fd00:ec2::23/,/AssumeRoleForPodIdentity/,/CredentialsEndpointError/,/pod identity agent/i],lasting:!0,
cause:({text:e})=>/AccessDenied|ResourceNotFound|no association/i.test(e)?"EKS Pod Identity gives the EBS CSI driver's service account no role":"the EBS CSI driver's pods get no credentials from the EKS Pod Identity agent of their node (169.254.170.23)",
remedy:()=>`See that the agent runs on every node (kubectl -n kube-system get daemonset eks-pod-identity-agent; aws eks create-addon --cluster-name CLUSTER --addon-name eks-pod-identity-agent), and that ${n} has an association: aws eks list-pod-identity-associations --cluster-name CLUSTER (setup-ebs-access with mode pod-identity makes both).`
},{code:"EBS_ASSUME_ROLE",recognises:"The driver may not assume the role that it was told to assume.",
patterns:[/not authorized to perform: sts:AssumeRole\b/,/operation error STS: AssumeRole,[\s\S]*AccessDenied/],lasting:!0,
cause:({principal:e})=>`${e??"the EBS CSI driver"} may not assume the role that it is to use`,
remedy:({role:e})=>`Let the role's trust policy name that principal, and allow it sts:AssumeRole: aws iam update-assume-role-policy --role-name ${e} --policy-document file://trust.json`}],i={
code:"EBS_NO_CREDENTIALS",recognises:"The driver found no credentials, and the text does not say where it looked last.",
patterns:[/NoCredentialProviders|no valid providers/,/failed to (?:refresh cached|retrieve) credentials/,/get credentials:/],lasting:!0,vague:!0,cause:()=>"the EBS CSI driver has no AWS credentials",
remedy:()=>`Give it a role: an instance profile on the nodes and a hop limit of at least 2 (setup-ebs-access does both), or on EKS a role for its service account (mode pod-identity or irsa). Where it looked is in its log: ${s.c}`
},hopLimit=(e,t)=>`aws ec2 modify-instance-metadata-options --instance-id ${e} --http-put-response-hop-limit ${t}`,r=[{code:"EBS_NODE_PROVIDER_ID",
recognises:"The metadata service is out of reach, and the node object does not say which instance it is (k3s, kubeadm without a cloud controller).",
patterns:[/node providerID empty/,/did not find aws instance ID in node providerID/,/could not retrieve (?:instance type|region|AZ|num \w+) from (?:topology|node) label/],lasting:!0,
cause:()=>"the EBS CSI driver cannot reach the instance's metadata service, and the node object, which it asks instead, does not name the EC2 instance (providerID and topology labels)",
remedy:({instance:e})=>`Raise the hop limit of every node (setup-ebs-access does): ${hopLimit(e,2)}, 3 with an overlay network (flannel, Calico VXLAN, Cilium); or run the AWS cloud controller manager, which fills in providerID and labels.`
},{code:"EBS_NO_INSTANCE_ROLE",recognises:"The metadata service answers, but the node's instance has no profile, or a profile without a role.",
patterns:[/EmptyEC2RoleList|empty EC2 (?:IMDS )?role list/i,/no EC2 (?:IMDS|instance) role found(?![\s\S]*(?:deadline exceeded|canceled|connection refused|no route to host))/,/EC2RoleRequestError[\s\S]*status code: 404/,/EC2MetadataError[\s\S]*security-credentials[\s\S]*status code: 404/],
lasting:!0,cause:()=>"the instance on which the EBS CSI controller runs has no IAM role",
remedy:({instance:e})=>`Give every node, the control plane's too, an instance profile that holds a role with the EBS policy (setup-ebs-access does): aws ec2 associate-iam-instance-profile --instance-id ${e} --iam-instance-profile Name=PROFILE; or give the driver's service account a role.`
},{code:"EBS_IMDS_UNREACHABLE",recognises:"The driver's pods do not reach the instance's metadata service: hop limit 1 (or 2 behind an overlay), a network policy, or the service is switched off.",
patterns:[/could not get (?:EC2 instance identity|IMDS) metadata/,/Retrieving IMDS metadata failed/,/failed to retrieve instance data from ec2 metadata/,/operation error ec2imds/,/ec2 metadata is not available/i,/169\.254\.169\.254/,/EC2MetadataError|EC2RoleRequestError/,/no EC2 (?:IMDS|instance) role found/,/metadata-sources '[^']*' are unavailable/],
lasting:!0,cause:()=>"the EBS CSI driver's pods cannot reach the instance's metadata service",
remedy:({instance:e})=>`Raise the hop limit of the nodes (setup-ebs-access does, with hop-limit): ${hopLimit(e,2)}; 3 with an overlay network (flannel, Calico VXLAN, Cilium). If it is high enough, look for a NetworkPolicy or a firewall before 169.254.169.254, and for HttpEndpoint=disabled.`
},{code:"EBS_NO_REGION",recognises:"The driver could not learn its region.",patterns:[/Could not determine region|manually supplied via the AWS_REGION/i,/Missing Region/,/an AWS region is required/],
lasting:!0,cause:()=>"the EBS CSI driver does not know its AWS region",
remedy:()=>`Install it with the region (Helm value controller.region), or let its pods reach the metadata service: raise the hop limit of the nodes to 2, or to 3 with an overlay network. Its log: ${s.c}`
}];var c=o(25488)
;const to=({principal:e})=>void 0===e?"":` to ${e}`,attachPolicy=({role:e,partition:t})=>`aws iam attach-role-policy --role-name ${e} --policy-arn arn:${t}:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy`,d="(?:UnauthorizedOperation|AccessDenied|not authorized to perform)",l=[{
code:"EBS_EXPLICIT_DENY",recognises:"A policy forbids the call (explicit deny), or a guard above the role does not allow it: service control policy, permissions boundary, session or endpoint policy.",
patterns:[/with an explicit deny/,/no (?:service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy) allows/],lasting:!0,cause:e=>{
const t=/(service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy|resource-based policy|identity-based policy)/.exec(e.text)?.[1]
;return`a ${t??"policy"} ${/with an explicit deny/.test(e.text)?"forbids":"does not allow"} ${e.action}${to(e)}`},
remedy:({text:e,role:t,action:o})=>/service control|resource control/.test(e)?`Attaching policies to the role does not help: ask who owns the AWS organization to except role ${t} for ${o}; where the deny asks for encryption or tags, set encrypted: "true" or tagSpecification_1 in the StorageClass.`:`Attaching policies to the role does not help: take ${o} out of the deny, or add it to that boundary: aws iam get-role --role-name ${t} and aws iam list-attached-role-policies --role-name ${t} show them.`
},{code:"EBS_KMS_DENIED",recognises:"The driver may not use the KMS key of an encrypted volume.",patterns:[new RegExp(`kms:\\w+[\\s\\S]*${d}|${d}[\\s\\S]*kms:\\w+`),/operation error KMS/],lasting:!0,
cause:e=>`AWS refuses ${e.action}${to(e)}: the KMS key of the StorageClass may not be used`,
remedy:({role:e,key:t})=>`Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt and kms:DescribeKey on ${t} to role ${e}, in the key's policy too if it names its users (setup-ebs-access does with the key's ARN): aws iam put-role-policy --role-name ${e} --policy-name ebs-kms --policy-document file://kms.json`
},{code:"EBS_CREATE_TAGS",recognises:"The driver may tag what it creates, but not volumes that exist (tags by VolumeAttributesClass).",
patterns:[new RegExp(`${d}[\\s\\S]*ec2:(?:Create|Delete)Tags`),new RegExp(`operation error EC2: (?:Create|Delete)Tags[\\s\\S]*${d}`)],lasting:!0,
cause:e=>`AWS refuses ${e.action}${to(e)}: the managed policies allow tagging only while a volume or snapshot is created`,
remedy:e=>`If the tags come from a VolumeAttributesClass, allow ec2:CreateTags and ec2:DeleteTags on volume/* without the condition ec2:CreateAction: aws iam put-role-policy --role-name ${e.role} --policy-name ebs-tags --policy-document file://tags.json; otherwise attach the EBS policy (setup-ebs-access does): ${attachPolicy(e)}`
},{code:"EBS_VOLUME_NOT_TAGGED",
recognises:"A volume that exists may not be attached, deleted or changed: the policies manage only volumes tagged ebs.csi.aws.com/cluster=true, and static volumes have no such tag.",
patterns:[new RegExp(`${d}: ec2:(?:Attach|Detach|Delete|Modify)Volume on resource: \\S*:volume/vol-|${d}: ec2:CreateSnapshot on resource: \\S*:volume/vol-`)],lasting:!0,
cause:e=>`AWS refuses ${e.action} on volume ${e.volume}${to(e)}: the volume is not tagged ebs.csi.aws.com/cluster=true, or the role has no EBS policy`,
remedy:e=>`Tag a volume that was not made by the driver: aws ec2 create-tags --resources ${e.volume} --tags Key=ebs.csi.aws.com/cluster,Value=true. If it has the tag, attach the policy (setup-ebs-access does): ${attachPolicy(e)}`
},{code:"EBS_SNAPSHOT_DENIED",recognises:"A volume may not be made from a snapshot: an old copy of the policy, or a snapshot without the tag.",
patterns:[new RegExp(`${d}[\\s\\S]*ec2:(?:CreateVolume|CreateSnapshot|DeleteSnapshot)[\\s\\S]*:snapshot/`),new RegExp(`operation error EC2: (?:Create|Delete)Snapshot[\\s\\S]*${d}`)],lasting:!0,
cause:e=>`AWS refuses ${e.action}${to(e)} on the snapshot: the policies manage only snapshots tagged ebs.csi.aws.com/cluster=true, and copies from before 2025 do not allow volumes from them`,
remedy:({text:e,...t})=>`Tag a snapshot that was not made by the driver: aws ec2 create-tags --resources ${/snap-[0-9a-z]+/.exec(e)?.[0]??"SNAPSHOT_ID"} --tags Key=ebs.csi.aws.com/cluster,Value=true; and replace a policy of one's own by the managed one (setup-ebs-access does): ${attachPolicy({
text:e,...t})}`},{code:"EBS_UNAUTHORIZED",recognises:"The role of the driver does not allow the call: it has no EBS policy, or one that is too narrow.",patterns:[new RegExp(d)],lasting:!0,
cause:e=>`AWS refuses ${"ACTION"===e.action?"the call":e.action}${to(e)}${/no identity-based policy allows/.test(e.text)?", since no policy of that role allows it":""}`,
remedy:e=>`Attach a policy that allows ${"ACTION"===e.action?"the EBS actions":e.action} to the role of the EBS CSI driver: setup-ebs-access attaches AmazonEBSCSIDriverPolicyV2; by hand: ${attachPolicy(e)}. A policy of one's own must let aws:RequestTag/ebs.csi.aws.com/cluster=true through.`
}],u={code:"EBS_TIMED_OUT",recognises:"The driver had no answer in time, and the text does not say from whom.",
patterns:[/code = DeadlineExceeded|context deadline exceeded|request canceled, context canceled/],lasting:!1,vague:!0,cause:()=>"the EBS CSI driver had no answer in time",
remedy:()=>`It is most often the way to AWS or to the metadata service; the controller's log says which: ${s.c}`},first=(e,t)=>e.exec(t)?.[1];function actionOf(e){
const t=first(/not authorized to perform:? ([a-z0-9-]+:\w+)/i,e);if(void 0!==t)return t;const o=[...e.matchAll(/operation error (\w+): (\w+)/g)].at(-1)
;if(void 0!==o)return`${(o[1]??"").toLowerCase()}:${o[2]??""}`;const s=/could not (create|attach|detach|delete|modify) (volume|snapshot|disk)/i.exec(e);if(null===s)return
;const[,n="",a=""]=s,capital=e=>e.charAt(0).toUpperCase()+e.slice(1).toLowerCase();return`ec2:${capital(n)}${capital("disk"===a?"volume":a)}`}function roleOf(e){
return first(/:assumed-role\/([^/]+)/,e)??first(/:role\/(?:.*\/)?([^/]+)$/,e)}const m=[...a,...r,...l,...[{code:"EBS_THROTTLED",
recognises:"AWS answers more slowly than it is asked; the driver tries again by itself.",
patterns:[/RequestLimitExceeded|ThrottlingException|\bThrottling\b|Client\.RequestLimitExceeded/,/rate limit token exceeded/],lasting:!1,
cause:({action:e})=>`AWS limits how often ${"ACTION"===e?"its API":e} may be called, and the EBS CSI driver tries again`,
remedy:()=>"Wait; if it stays, see who else calls EC2 in this account and region (CloudTrail), and ask AWS for a higher request rate."},{code:"EBS_QUOTA",
recognises:"The account's quota for volumes, IOPS or snapshots of this region is used up.",patterns:[/(?:Volume|MaxIOPS|Snapshot|IOPS|Storage)LimitExceeded|ConcurrentSnapshotLimitExceeded/],
lasting:!0,cause:({text:e})=>{const t=/api error \w+: ([^."]+)/.exec(e)?.[1];return"the quota of the AWS account is used up"+(void 0===t?"":` (${t})`)},
remedy:()=>"Delete volumes that nobody uses (aws ec2 describe-volumes --filters Name=status,Values=available), or ask for more: aws service-quotas request-service-quota-increase --service-code ebs --quota-code CODE --desired-value N (aws service-quotas list-service-quotas --service-code ebs)."
},{code:"EBS_ATTACH_LIMIT",recognises:"The instance takes no further volumes: network interfaces and instance storage count too.",
patterns:[/AttachmentLimitExceeded/,/[Aa]ttachment limit exceeded/,/max volume count/,/may attach up to \d+ devices/,/too many (?:EBS )?volumes/i],lasting:!0,cause:({instance:e,text:t})=>{
const o=/up to (\d+) devices/.exec(t)?.[1];return`${"INSTANCE_ID"===e?"the instance":`instance ${e}`} takes no further volumes${void 0===o?"":` (${o} at most)`}`},
remedy:()=>"Add nodes or take larger ones. If the scheduler counts wrongly, since the driver could not read the metadata or disks are attached by others, tell it: Helm values node.volumeAttachLimit or node.reservedVolumeAttachments. What it believes: kubectl get csinode NODE -o jsonpath={.spec.drivers}"
},{code:"EBS_OTHER_ZONE",recognises:"The volume lies in another zone than the instance.",patterns:[/InvalidVolume\.ZoneMismatch/,/not in the same availability zone/],lasting:!0,
cause:({volume:e,instance:t})=>`volume ${e} lies in another zone than instance ${t}`,
remedy:()=>"A volume cannot move: add a node in its zone, or, for new claims, use a StorageClass with volumeBindingMode WaitForFirstConsumer (ensure-storageclass makes one); a static PersistentVolume needs nodeAffinity on topology.kubernetes.io/zone."
},{code:"EBS_KMS_KEY",recognises:"An encrypted volume vanishes right after it was made: AWS checks the KMS key only then, and does not say so. Key missing, disabled, or not allowed.",
patterns:[/(?:timed out waiting for volume to create|failed to get an available volume)[\s\S]*InvalidVolume\.NotFound/,/IdempotentParameterMismatch|idempotent request are inconsistent|resource already deleted/i,/CustomerKeyHasBeenRevoked|InvalidKmsKey|KMSInvalidState|KMSKeyNotAccessible|KmsKey\w*NotFound|NotFoundException[\s\S]*[Kk]ey/],
lasting:!0,cause:()=>"AWS made the volume and dropped it again, as it does when the KMS key of an encrypted volume is missing, disabled or not allowed to the driver",
remedy:({key:e,role:t})=>`See the key that the StorageClass (kmsKeyId) or the account's default names: aws kms describe-key --key-id ${e}. Allow kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt and kms:DescribeKey on it to role ${t}, in the key's own policy too; then delete the claim and make it anew.`
},{code:"EBS_PARAMETERS",recognises:"AWS or the driver does not take the parameters of the StorageClass: type, iops, throughput, size, file system.",
patterns:[/InvalidParameter(?:Value|Combination)|MissingParameter|UnknownVolumeType|UnsupportedOperation|InvalidParameter\b/,/Invalid parameter key|Could not parse invalid|invalid (?:combination of|AWS) |invalid iops|the resulting IOPS/i,/iops.* (?:too (?:low|high)|is not supported)/i],
lasting:!0,cause:({text:e})=>{const t=/api error \w+: (.+?)(?:\.\s|\.?"|\.?$)/s.exec(e)?.[1]??/desc = (?:Could not create volume "[^"]*": )?(.+?)(?:\.\s|\.?"?$)/s.exec(e)?.[1]
;return"the parameters of the StorageClass do not fit"+(void 0===t?"":`: ${t}`)},
remedy:()=>"gp3 takes 3000 to 80000 iops (at most 500 for each GiB), 125 to 2000 MiB/s (at most 0.25 for each of the iops); io1 and io2 must name iops. Parameters of a class never change: make a new class (kubectl get storageclass NAME -o yaml shows this one), and the claim anew."
},{code:"EBS_VOLUME_IN_USE",recognises:"The volume is still attached to another instance.",patterns:[/VolumeInUse/,/Multi-Attach error/,/is already attached to (?:an|another) (?:instance|node)/],
lasting:!1,cause:({volume:e})=>`the volume${"VOLUME_ID"===e?"":` ${e}`} is still attached to another node`,
remedy:({volume:e})=>`End the pod that uses it there; Kubernetes waits six minutes for a node that does not answer, unless it is tainted: kubectl taint node NODE node.kubernetes.io/out-of-service=nodeshutdown:NoExecute. Where it is: aws ec2 describe-volumes --volume-ids ${e}`
},{code:"EBS_NOT_FOUND",recognises:"AWS knows no such volume or instance: it was deleted, or the driver looks into another region or account.",
patterns:[/InvalidVolume\.NotFound|InvalidInstanceID\.(?:NotFound|Malformed)|InvalidVolumeID/,/Invalid(?:Zone|AvailabilityZone)/],lasting:!0,
cause:({text:e,volume:t,instance:o})=>`AWS knows no ${/Zone/.test(e)?"such zone":/InvalidInstance/.test(e)?`instance ${o}`:`volume ${t}`} in the region that the EBS CSI driver asks`,
remedy:({volume:e})=>`Look whether it exists, and in which region and account: aws ec2 describe-volumes --volume-ids ${e} --region REGION. The driver's region (Helm value controller.region, AWS_REGION) must be that of the nodes: ${s.c}`
},{code:"EBS_INSTANCE_STATE",recognises:"The instance is stopping, gone, or the volume is not in a state to be attached.",patterns:[/IncorrectInstanceState|IncorrectState/],lasting:!1,
cause:({instance:e,volume:t})=>`instance ${e} or volume ${t} is not in a state in which a volume can be attached`,
remedy:({instance:e})=>`Wait, or replace the node if it stays: aws ec2 describe-instances --instance-ids ${e}`},{code:"EBS_ENDPOINT",
recognises:"The driver's pods do not reach the AWS API: DNS, no way out of the subnet, a missing VPC endpoint, a wrong region.",
patterns:[/dial tcp[\s\S]*(?:no such host|i\/o timeout|connection refused|network is unreachable|server misbehaving)/,/(?:ec2|sts)[\w.-]*\.amazonaws\.com[\s\S]*(?:deadline exceeded|canceled|timeout|x509|certificate|EOF|reset by peer)/i,/RequestError: send request failed/,/exceeded maximum number of attempts[\s\S]*request send failed/,/Could not connect to the endpoint|OptInRequired/],
lasting:!0,cause:({text:e})=>{const t=/\b((?:ec2|sts|kms)[\w.-]*\.amazonaws\.com(?:\.cn)?)/.exec(e)?.[1]
;return`the EBS CSI driver's pods cannot reach ${t??"the AWS API"}${/no such host/.test(e)?" (its name does not resolve)":""}`},
remedy:({region:e})=>`See that pods resolve and reach it (kubectl -n kube-system logs -l k8s-app=kube-dns; security groups, NAT), that the region is right, or give the VPC endpoints: aws ec2 create-vpc-endpoint --vpc-id VPC --vpc-endpoint-type Interface --service-name com.amazonaws.${e}.ec2 --private-dns-enabled (and the same for sts).`
}],...c.g,i,u];function isEbsDriver(e){return"ebs.csi.aws.com"===e||"ebs.csi.eks.amazonaws.com"===e}function speaksOfEbs(e){
return/\bebs\.csi\.|\bvol-[0-9a-z]{8,}|\bEC2\b|\bec2\b|amazonaws\.com/.test(e)}function findEbsCause(e){const t=m.find(t=>knows(t,e));return void 0===t?void 0:explainEbsCause(t,e)}
function findBestEbsCause(e){for(const t of m){const o=e.find(({text:e})=>knows(t,e));if(void 0!==o)return{source:o,finding:explainEbsCause(t,o.text)}}}
const knows=({patterns:e},t)=>e.some(e=>e.test(t));function explainEbsCause(e,t){const o=function(e){const t=first(/(arn:aws[\w-]*:(?:sts|iam)::\d+:(?:assumed-role|role|user)\/[\w/+=,.@-]+)/,e)
;return{text:e,action:actionOf(e)??"ACTION",principal:t,role:(void 0===t?void 0:roleOf(t))??"ROLE",partition:first(/\barn:(aws[\w-]*):/,e)??"aws",volume:first(/\b(vol-[0-9a-z]+)/,e)??"VOLUME_ID",
instance:first(/\b(i-[0-9a-f]{8,})\b/,e)??"INSTANCE_ID",key:first(/(arn:aws[\w-]*:kms:[\w-]+:\d+:(?:key|alias)\/[\w/-]+)/,e)??"KEY",
region:first(/\b(?:ec2|sts|kms)\.([a-z]{2}(?:-[a-z]+)+-\d)\./,e)??"REGION",node:first(/\bCSINode ([\w.-]+\w)/,e)??"NODE"}}(t),{code:s,lasting:n,vague:a=!1}=e;return{code:s,lasting:n,vague:a,
cause:e.cause(o),remedy:e.remedy(o)}}},25488:(e,t,o)=>{o.d(t,{a:()=>n,g:()=>a});var s=o(37142);const n={code:"EBS_AGENT_NOT_READY",
recognises:"The node has the driver's start-up taint still: its pod there has not come up.",patterns:[/ebs\.csi\.aws\.com\/agent-not-ready/],lasting:!1,
cause:()=>"the EBS CSI node pod has not come up on the node, which keeps the taint ebs.csi.aws.com/agent-not-ready",
remedy:()=>`Look at the DaemonSet ebs-csi-node in kube-system: kubectl -n kube-system get pods -l app=ebs-csi-node -o wide. If its pod is ready and the taint stays, restart it: kubectl -n kube-system rollout restart daemonset ebs-csi-node. Its log: ${s.k}`
},a=[n,{code:"EBS_NOT_REGISTERED",recognises:"The driver's node part is not installed, or has not registered with the kubelet (CSINode).",
patterns:[/driver name ebs\.csi\.\S+ not found in the list of registered CSI drivers/,/CSINode \S+ does not contain driver ebs\.csi\./,/no topology key found on CSINode|no available topology found/,/driver not found on node/],
lasting:!1,vague:!0,cause:({node:e})=>"the EBS CSI driver is not registered on "+("NODE"===e?"the node":`node ${e}`),
remedy:()=>`Look at the pod of the DaemonSet ebs-csi-node there: kubectl -n kube-system get pods -l app=ebs-csi-node -o wide, and its log: ${s.k}. Where there is none, run install-ebs-csi-driver, or let the DaemonSet tolerate the node's taints (Helm value node.tolerateAllTaints).`
},{code:"EBS_NO_DEVICE",recognises:"The volume is attached, but its device does not appear on the node.",
patterns:[/[Ff]ailed to find device path|no device path for device|could not find (?:NVMe )?device|Timeout waiting for (?:device|volume) to (?:appear|attach)/],lasting:!1,
cause:({volume:e})=>`the device of volume ${e} does not appear on the node`,
remedy:({volume:e})=>`See whether AWS and the node agree: aws ec2 describe-volumes --volume-ids ${e}, and lsblk on the node (an NVMe driver or udev rules may be missing in its image); then delete the pod, so that it is attached anew: kubectl delete pod POD`
},{code:"EBS_FILE_SYSTEM",recognises:"The file system cannot be made or mounted: a wrong type, a missing mkfs, a kernel too old for it, damage.",
patterns:[/wrong fs type, bad option, bad superblock/,/unknown filesystem type|executable file not found in \$PATH[\s\S]*mkfs|mkfs\.\w+[\s\S]*not found/,/could not format "\/dev|format of disk .* failed|mount failed: exit status 32/,/fsck[\s\S]*(?:could not correct|errors)|Structure needs cleaning/],
lasting:!0,cause:({text:e})=>{const t=/-t (\w+)|fs_?type:?"?\s*(\w+)/i.exec(e),o=t?.[1]??t?.[2];return"the file system of the volume cannot be mounted"+(void 0===o?"":` as ${o}`)},
remedy:()=>"For a new volume: the type in csi.storage.k8s.io/fstype is written in lower case (ext4 or xfs), and the node needs its kernel module; for xfs on an old kernel add the parameter that leaves new features out (Helm value node.legacyXFS=true). For one with data: it has another type or is damaged, so repair a copy from a snapshot (aws ec2 create-snapshot --volume-id VOLUME_ID)."
}]},93236:(e,t,o)=>{o.d(t,{EB:()=>podsOf,Kp:()=>i,RA:()=>claimNames,SL:()=>findFamily,Zy:()=>a,ds:()=>claimsOf,es:()=>clusterOf});var s=o(63036),n=o(1323);const a=[{apiVersion:"apps/v1",
kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"v1",
kind:"Pod"},{apiVersion:"v1",kind:"PersistentVolumeClaim"}],i=[{apiVersion:"kafka.strimzi.io/v1",kind:"KafkaNodePool"},{apiVersion:"core.strimzi.io/v1",kind:"StrimziPodSet"}];function clusterOf(e,t){
if("kafka.strimzi.io"===(0,s.F8)(e.apiVersion)&&"Kafka"!==e.kind)return t?.metadata.labels?.[n.aF]}function findFamily(e,t,o){
const a=void 0===t?[]:[t],i=new Set(a),r=new Set(a.flatMap(({metadata:e})=>e.uid??[])),c=function(e,t){const{name:o}=e,a=clusterOf(e,t),i={"kafka.strimzi.io/Kafka":{[n.aF]:o},
"kafka.strimzi.io/KafkaNodePool":{[n.aF]:a??"",[n.K3]:o},"kafka.strimzi.io/KafkaTopic":{"strimzi.io/name":`${a??""}-entity-operator`},"kafka.strimzi.io/KafkaUser":{
"strimzi.io/name":`${a??""}-entity-operator`},"sparkoperator.k8s.io/SparkApplication":{[n.rg]:o},"spark.apache.org/SparkApplication":{"spark.operator/spark-app-name":o},
"cassandra.datastax.com/CassandraDatacenter":{[n.Nt]:o}}[(0,s.zo)(e)]??{},r=Object.entries(i);return e=>r.length>0&&r.every(([t,o])=>e.metadata.labels?.[t]===o)}(e,t),add=e=>{
if(void 0!==e.metadata.uid){if(r.has(e.metadata.uid))return;r.add(e.metadata.uid)}i.add(e),a.push(e)},grow=e=>{const t=o.filter(t=>!i.has(t)&&e(t));return t.forEach(add),t.length>0
},isOwned=({metadata:e})=>!0===e.ownerReferences?.some(({uid:e})=>r.has(e));for(grow(c);grow(isOwned););const d=new Set(a.filter(({kind:e})=>"Pod"===e).flatMap(e=>claimNames(e)))
;return grow(({kind:e,metadata:t})=>"PersistentVolumeClaim"===e&&d.has(t.name)),"PersistentVolumeClaim"===e.kind&&grow(t=>"Pod"===t.kind&&claimNames(t).includes(e.name)),a}function claimNames(e){
return(e.spec?.volumes??[]).flatMap(e=>e.persistentVolumeClaim?.claimName??[])}function podsOf(e){return e.filter(({kind:e,metadata:t})=>"Pod"===e&&void 0===t.deletionTimestamp)}function claimsOf(e){
return e.filter(({kind:e})=>"PersistentVolumeClaim"===e)}},29659:(e,t,o)=>{o.d(t,{i:()=>operatorFor});const s=[{title:"Strimzi",groups:["kafka.strimzi.io","core.strimzi.io"],
matches:e=>"cluster-operator"===labelOf(e,"strimzi.io/kind")||e.metadata.name.startsWith("strimzi-cluster-operator"),watches:e=>namespacesFromEnv(e,"STRIMZI_NAMESPACE")},{
title:"The Kubeflow Spark operator",groups:["sparkoperator.k8s.io"],matches:e=>"spark-operator"===labelOf(e,"app.kubernetes.io/name")&&"webhook"!==labelOf(e,"app.kubernetes.io/component"),
watches:e=>function(e,t){for(const o of containersOf(e)){const e=o.args?.find(e=>e.startsWith(t));if(void 0!==e)return parseNamespaces(e.slice(t.length))}return}(e,"--namespaces=")},{
title:"The Apache Spark operator",groups:["spark.apache.org"],matches:e=>e.metadata.name.includes("spark-kubernetes-operator"),watches:()=>{}},{title:"cass-operator",groups:["cassandra.datastax.com"],
matches:e=>"cass-operator"===labelOf(e,"app.kubernetes.io/name")||e.metadata.name.includes("cass-operator"),watches:e=>namespacesFromEnv(e,"WATCH_NAMESPACE")}];function operatorFor(e){
return s.find(({groups:t})=>t.includes(e))}function labelOf(e,t){return e.metadata.labels?.[t]??e.spec?.template?.metadata?.labels?.[t]}function containersOf(e){
return e.spec?.template?.spec?.containers??[]}function namespacesFromEnv(e,t){for(const o of containersOf(e)){const s=o.env?.find(e=>e.name===t)
;if("metadata.namespace"===s?.valueFrom?.fieldRef?.fieldPath)return[e.metadata.namespace??""];if(void 0!==s?.value)return parseNamespaces(s.value)}}function parseNamespaces(e){
const t=e.split(",").map(e=>e.replaceAll('"',"").trim()).filter(e=>""!==e);return 0===t.length||t.includes("*")?void 0:t}},1323:(e,t,o)=>{o.d(t,{K3:()=>a,Nt:()=>c,aF:()=>n,lP:()=>isPaused,rg:()=>r,
yt:()=>i});var s=o(63036)
;const n="strimzi.io/cluster",a="strimzi.io/pool-name",i="strimzi.io/pause-reconciliation",r="sparkoperator.k8s.io/app-name",c="cassandra.datastax.com/datacenter",isPaused=e=>"true"===(0,
s.lW)(e,i)?.toLowerCase()},46960:(e,t,o)=>{o.d(t,{BX:()=>teardownRank,GW:()=>isNamespace,NH:()=>isCustomResourceDefinition,VE:()=>applyRank,c3:()=>namesInTeardown,pV:()=>groupByRank});var s=o(63036)
;const n=[["apiextensions.k8s.io/CustomResourceDefinition"],["/Namespace"],["/ResourceQuota","/LimitRange","scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass"],["/ServiceAccount"],["rbac.authorization.k8s.io/ClusterRole","rbac.authorization.k8s.io/Role"],["rbac.authorization.k8s.io/ClusterRoleBinding","rbac.authorization.k8s.io/RoleBinding"],["/ConfigMap","/Secret"],["/PersistentVolume","/PersistentVolumeClaim"],["/Service","networking.k8s.io/NetworkPolicy","policy/PodDisruptionBudget"],["apps/Deployment","apps/StatefulSet","apps/DaemonSet","apps/ReplicaSet","/Pod","batch/Job","batch/CronJob"],["networking.k8s.io/Ingress","autoscaling/HorizontalPodAutoscaler"],["kafka.strimzi.io/KafkaNodePool"],["*"],["admissionregistration.k8s.io/ValidatingWebhookConfiguration","admissionregistration.k8s.io/MutatingWebhookConfiguration","admissionregistration.k8s.io/ValidatingAdmissionPolicy","admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding","apiregistration.k8s.io/APIService"]],a=[["sparkoperator.k8s.io/ScheduledSparkApplication"],["sparkoperator.k8s.io/SparkApplication","spark.apache.org/SparkApplication"],["spark.apache.org/SparkCluster"],["kafka.strimzi.io/KafkaConnector","kafka.strimzi.io/KafkaRebalance"],["kafka.strimzi.io/KafkaTopic","kafka.strimzi.io/KafkaUser"],["kafka.strimzi.io/KafkaConnect","kafka.strimzi.io/KafkaMirrorMaker2","kafka.strimzi.io/KafkaBridge"],["kafka.strimzi.io/Kafka"],["kafka.strimzi.io/KafkaNodePool"],["k8ssandra.io/K8ssandraCluster"],["cassandra.datastax.com/CassandraDatacenter"]],rankIn=(e,t)=>e.findIndex(e=>e.includes(t))
;function applyRank(e){const t=rankIn(n,(0,s.zo)(e));return-1===t?rankIn(n,"*"):t}function teardownRank(e){const t=rankIn(a,(0,s.zo)(e));return-1===t?a.length+n.length-applyRank(e):t}
const namesInTeardown=e=>-1!==rankIn(a,(0,s.zo)(e));function groupByRank(e,t){const o=new Map;for(const s of e){const e=t(s),n=o.get(e);void 0===n?o.set(e,[s]):n.push(s)}
return[...o.entries()].sort(([e],[t])=>e-t).map(([,e])=>e)}const isNamespace=e=>"/Namespace"===(0,s.zo)(e),isCustomResourceDefinition=e=>"apiextensions.k8s.io/CustomResourceDefinition"===(0,s.zo)(e)},
50787:(e,t,o)=>{o.d(t,{AE:()=>sameQuantity,Lf:()=>parseQuantity,Qq:()=>n,uJ:()=>i,xr:()=>a});const s={n:{base:10n,exponent:-9},u:{base:10n,exponent:-6},m:{base:10n,exponent:-3},"":{base:10n,exponent:0
},k:{base:10n,exponent:3},M:{base:10n,exponent:6},G:{base:10n,exponent:9},T:{base:10n,exponent:12},P:{base:10n,exponent:15},E:{base:10n,exponent:18},Ki:{base:2n,exponent:10},Mi:{base:2n,exponent:20},
Gi:{base:2n,exponent:30},Ti:{base:2n,exponent:40},Pi:{base:2n,exponent:50},Ei:{base:2n,exponent:60}},n=1000000n,a=1000n*n,i=2n**20n*a,r=100;function parseQuantity(e){if(String(e).length>r)return
;const t=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(e)),[,o,n="",a="",i,c=""]=t??[],d=s[c];if(null===t||void 0===d||n+a==="")return
;const l=Number(i??0)+(10n===d.base?d.exponent:0)+9-a.length,u=BigInt(n+a)*(2n===d.base?2n**BigInt(d.exponent):1n),m=10n**BigInt(Math.max(0,-l)),p=l>=0?u*10n**BigInt(l):(u+m-1n)/m;return"-"===o?-p:p}
function sameQuantity(e,t){if(!isScalar(e)||!isScalar(t))return!1;const o=parseQuantity(e);return void 0!==o&&o===parseQuantity(t)}const isScalar=e=>"string"==typeof e||"number"==typeof e},
92460:(e,t,o)=>{o.d(t,{$T:()=>csiDriverOf,DR:()=>i,Gz:()=>s,R7:()=>defaultClassOf,bs:()=>n,ll:()=>newestFirst,p6:()=>a})
;const s="storageclass.kubernetes.io/is-default-class",n="storageclass.beta.kubernetes.io/is-default-class";function newestFirst(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0}function defaultClassOf(e){
const t=e.filter(({metadata:{annotations:e={}}})=>[s,n].some(t=>"true"===e[t])),[o]=t.map(({metadata:{name:e,creationTimestamp:t=""}})=>({name:e,created:t})).sort(newestFirst);return o?.name}
const a="volume.kubernetes.io/selected-node",i={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com",
"kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com",
"kubernetes.io/portworx-volume":"pxd.portworx.com"},csiDriverOf=e=>i[e]??e},87029:(e,t,o)=>{o.d(t,{O:()=>scopeKey,h:()=>createObjectStore});var s=o(12317),n=o(74038),a=o(80397),i=o(63036)
;const scopeKey=(e,t="",o="")=>`${e.apiVersion} ${e.kind} ${t} ${o}`;function createObjectStore(e,{signal:t,logger:o,hold:r,lists:c}){const d=new Map,l=new Map,u=new Set,m=Promise.withResolvers()
;function ofKind(e){const t=(0,i.zo)(e);let o=d.get(t);return void 0===o&&(o=new Map,d.set(t,o)),o}function tell(e,t){for(const o of[...u])o({type:e,object:t})}function put(e,t){const o=(0,i.iL)(t)
;e.held.add(o),e.repeated?.add(o);const s=ofKind(t),n=s.get(o);(void 0===n||function(e,t){const[o,s]=[e.metadata.resourceVersion??"",t.metadata.resourceVersion??""]
;return/^\d+$/.test(o)&&/^\d+$/.test(s)?o.length===s.length?o>s:o.length>s.length:o!==s}(t,n))&&(s.set(o,t),void 0!==n&&n.metadata.uid!==t.metadata.uid?(tell("DELETED",n),
tell("ADDED",t)):tell(void 0===n?"ADDED":"MODIFIED",t))}function drop(e,t,o,s){e.held.delete(o);for(const t of l.values())if(t!==e&&t.held.has(o))return;const n=ofKind(t),a=n.get(o)
;void 0!==a&&n.delete(o)&&tell("DELETED",s??a)}function dropAll(e,t,o){for(const s of[...e.held])!0!==o?.has(s)&&drop(e,t,s)}function start(d,u,p){
const{promise:h,resolve:f,reject:g}=Promise.withResolvers(),v={held:new Set,repeated:new Set,synced:!1,first:h};l.set(d,v);const finish=e=>{const n=v.synced;v.synced=!1,
t.aborted?g(t.reason):(l.delete(d),e instanceof a.h&&404===e.status?(o.debug(`${u.kind} of ${u.apiVersion} is not served: ${e.message}`),dropAll(v,u),
f(!1)):n?(o.debug(`The watch of ${u.kind} ended: ${(0,s.gJ)(e)}`),m.reject(e)):g(e))};return async function(o,s,a,d){const l=c?.get(scopeKey(s,a.namespace,a.labelSelector)),u={...a,signal:t,
...void 0===l?{}:{from:l}};for await(const a of e.watch(s,u))switch(a.type){case"RELISTING":o.repeated=new Set;break;case"SYNCED":void 0!==o.repeated&&dropAll(o,s,o.repeated),o.repeated=void 0,
o.synced=!0,d(),void 0!==r&&await(0,n.E)(r,t);break;case"DELETED":drop(o,s,(0,i.iL)(a.object),a.object);break;default:put(o,a.object)}
}(v,u,p,()=>f(!0)).then(()=>finish(new Error(`The watch of ${u.kind} ended without a reason`)),finish).catch(e=>m.reject(e)),v}function find(e,t,o){
return l.get(scopeKey(e,void 0,o))??l.get(scopeKey(e,t,o))}return m.promise.catch(()=>{}),{failed:m.promise,async observe(e,o,s={}){t.throwIfAborted();const{labelSelector:n}=s
;return(find(e,o,n)??start(scopeKey(e,o,n),e,{...void 0===o?{}:{namespace:o},...void 0===n?{}:{labelSelector:n}})).first},synced:(e,t,o={})=>!0===find(e,t,o.labelSelector)?.synced,
subscribe:e=>(u.add(e),()=>{u.delete(e)}),get:e=>d.get((0,i.zo)(e))?.get((0,i.TN)(e)),list(e,t,o){const s=[...d.get(`${e}/${t}`)?.values()??[]]
;return void 0===o?s:s.filter(e=>e.metadata.namespace===o)}}}},50780:(e,t,o)=>{o.d(t,{CK:()=>fieldIn,Cj:()=>refusedManifest,jQ:()=>conflictFailure,kN:()=>LayerFailure,vu:()=>isRefusal})
;var s=o(14097),n=o(80397),a=o(63036),i=o(12317);class LayerFailure extends i.Xf{reference;constructor(e,t,o,s){super(e,o,{...s,details:{object:t,...s.details}}),this.reference=t}}
function isRefusal(e){
return e instanceof n.h&&(500===e.status?/typed patch|not declared in schema|failed calling webhook/.test(e.message):e.status>=400&&e.status<500&&![401,408,429].includes(e.status))}
function refusedManifest(e,t){const o=(0,s.F)((0,a.Po)(e),t);if(void 0!==o){const{code:s,cause:n,remedy:i}=o;return new LayerFailure(s,(0,a.Po)(e),n,{remedy:i,details:{reason:t.reason},cause:t})}
const n=fieldIn(t.message),r="Forbidden"===t.reason&&!/admission|webhook|quota|denied the request/i.test(t.message);return new LayerFailure(r?"RBAC_DENIED":"MANIFEST_REFUSED",(0,
a.Po)(e),`The API server refuses ${(0,a.P5)((0,a.Po)(e))}: ${(0,i.gJ)(t)}`,{
remedy:r?`Grant this user the verbs get, list, watch, create, patch and delete on ${e.kind} (${e.apiVersion}).`:void 0===n?"Correct the manifest, the overlay or the patch that this object comes from.":`Correct ${n} in the manifest, the overlay or the patch that this object comes from.`,
details:{...void 0===n?{}:{field:n},reason:t.reason},cause:t})}function fieldIn(e){
const t=/(?:^|[:[\s"])\.?((?:spec|metadata|data|webhooks|rules|subjects)(?:[.[][^\s:",]+)?)\s*:/.exec(e)?.[1]??/unknown field "([^"]+)"/.exec(e)?.[1];return t?.replace(/^\./,"")}
function conflictFailure(e){const[t]=e;if(void 0===t)throw new TypeError("No conflict to tell");const o=e.flatMap(({object:e,conflicts:t})=>t.map(({manager:t,field:o})=>`${(0,a.P5)((0,
a.Po)(e))}: ${o} is owned by "${t}"`));return new LayerFailure("FIELD_CONFLICT",(0,a.Po)(t.object),`Other field managers own what this layer sets: ${o.join("; ")}`,{
remedy:"Take the fields over with force-conflicts (--force-conflicts), or drop them from the manifest and leave them to their owner.",details:{conflicts:e.flatMap(({object:e,conflicts:t})=>t.map(t=>({
object:(0,a.Po)(e),...t})))}})}},39865:(e,t,o)=>{o.d(t,{Q_:()=>findLeftovers,R3:()=>prune,Ul:()=>isPrunable,kY:()=>asApplied,zE:()=>applyPlanned})
;var s=o(98008),n=o(80397),a=o(63036),i=o(46960),r=o(31891),c=o(12317),d=o(50780),l=o(27396),u=o(52507);const m=16,asApplied=(e,t,o)=>e.map(e=>({reference:(0,a.Po)(e),object:e,action:t,appliedAt:o}))
;async function applyPlanned(e,t){const o=[];for(const s of(0,i.pV)(e,({desired:e})=>(0,i.VE)(e)))o.push(...await(0,r.X)(s,m,e=>applyOne(e,t)));return o}async function applyOne(e,t){
const{desired:o,live:i,change:r,write:l}=e,{client:m,clock:p,logger:h,signal:f,force:g}=t,v=(0,a.Po)(o);if(!l)return{reference:v,object:i??o,action:r.action,appliedAt:p.now()}
;void 0!==i&&await async function(e,{replaces:t},{client:o,logger:n,signal:i}){const r=(0,a.P5)((0,a.Po)(e))
;if(void 0!==e.metadata.deletionTimestamp)n.info(`${r} is being deleted; waiting to make it anew`);else{if(!t)return;n.info(`${r} cannot be changed; removing it, to make it anew`),await(0,
s.Uw)([e],o,{signal:i,propagationPolicy:"Foreground"})}const{remaining:l}=await(0,s.Ly)([e],{client:o,signal:i}),[u]=l;if(void 0===u)return;i.reason instanceof c.j3||i.throwIfAborted()
;throw new d.kN("REPLACE_STUCK",(0,a.Po)(u),`${r} is to be made anew but does not go away${heldBy(u)}`,{remedy:"See what keeps its pods from ending (a node that is gone?), then run again."})}(i,e,t)
;try{const t=await m.apply(o,{force:g,fieldManager:u.v,signal:f}),s="create"===r.action?"created":e.replaces?"made anew":"updated";return h.info(`${(0,a.P5)(v)} ${s}`),{reference:v,object:t,
action:r.action,appliedAt:p.now()}}catch(e){if(e instanceof n.b)throw(0,d.jQ)([{object:o,conflicts:e.conflicts}]);if((0,d.vu)(e))throw(0,d.Cj)(o,e);throw e}}
const heldBy=({metadata:{finalizers:e=[]}})=>0===e.length?"":` (finalizers: ${e.join(", ")})`,isPrunable=({kind:e})=>!["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e)
;function findLeftovers(e,t){const o=new Set(t.map(e=>(0,a.TN)((0,a.Po)(e))));return[...e].flatMap(([e,t])=>o.has(e)||!isPrunable(t)?[]:[t])}async function prune(e,{client:t,logger:o,signal:n}){
for(const r of(0,i.pV)(e,i.BX)){const e=await(0,l.G)(r,{client:t,logger:o,signal:n}),{remaining:i}=await(0,s.Ly)(e,{client:t,signal:n,onGone:e=>o.info(`${(0,a.P5)((0,
a.Po)(e))} removed: no longer part of the layer`)}),[c]=i;if(void 0!==c)throw new d.kN("PRUNE_STUCK",(0,a.Po)(c),`${(0,a.P5)((0,
a.Po)(c))} is no longer part of the layer but does not go away${heldBy(c)}`,{remedy:"See that the controller which sets these finalizers is running, then run again."})}}},27396:(e,t,o)=>{o.d(t,{
G:()=>deleteLayerMembers});var s=o(84593),n=o(98008),a=o(63036);async function deleteLayerMembers(e,{client:t,logger:o,signal:i}){const{asked:r,leftAlone:c}=await(0,n.V4)(e,t,{label:s.vr,signal:i})
;for(const e of c)o.info(`${(0,a.P5)((0,a.Po)(e))} was taken out of the layer meanwhile; left alone`);return r}},52507:(e,t,o)=>{o.d(t,{v:()=>s});const s="lamina"},55281:(e,t,o)=>{o.d(t,{
Y:()=>parseManifests});var s=o(8575),n=o(63036),a=o(12317),i=o(81625);function parseManifests(e,t){const o=(0,i.b8)(e,t).flatMap(e=>function(e,t){const o=(0,i.v3)(e,t);if(null==o)return[]
;const{line:n,column:a}=e.position(e.document.contents?.range[0]??0),r=`${t}:${n}:${a}`;if((0,s.Ce)(o)&&"List"===o.kind&&Array.isArray(o.items))return o.items.map(e=>checkObject(e,r))
;return[checkObject(o,r)]}(e,t)),r=new Set;for(const e of o){const o=(0,n.Po)(e),s=(0,n.TN)(o);if(r.has(s))throw new a.j1(`${t}: ${(0,n.P5)(o)} occurs twice`,{
remedy:"Remove one of the two, or give one another name."});r.add(s)}return o}function checkObject(e,t){if(!(0,s.Ce)(e))throw new a.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:o,kind:n,metadata:i}=e,r="string"!=typeof o||""===o?"apiVersion":"string"!=typeof n||""===n?"kind":(0,
s.Ce)(i)&&"string"==typeof i.name&&""!==i.name?void 0!==i.namespace&&null!==i.namespace&&"string"!=typeof i.namespace?"a metadata.namespace that is text":void 0:"metadata.name"
;if(void 0!==r)throw new a.j1(`${t}: a Kubernetes object needs ${r}`);return e}}};
