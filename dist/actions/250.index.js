export const id=250;export const ids=[250];export const modules={7418:(e,t,o)=>{function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let o=e
;for(const e of t){if(!isRecord(o)||!Object.hasOwn(o,e))return;o=o[e]}return o}function stringAt(e,...t){const o=fieldAt(e,...t);return"string"==typeof o?o:void 0}function recordAt(e,...t){
const o=fieldAt(e,...t);return isRecord(o)?o:{}}function listAt(e,...t){const o=fieldAt(e,...t);return Array.isArray(o)?o:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){
return listAt(e,"status","conditions").flatMap(e=>{const t=stringAt(e,"type");if(void 0===t)return[];const o={type:t,status:stringAt(e,"status")??""}
;for(const t of["reason","message","lastTransitionTime"]){const n=stringAt(e,t);void 0!==n&&(o[t]=n)}const n=numberAt(e,"observedGeneration");return[{...o,...void 0===n?{}:{observedGeneration:n}}]})}
function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){const o=conditionOf(e,t);return"True"===o?.status?o:void 0}function annotationOf(e,t){
return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){
if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}o.d(t,{AV:()=>conditionsIn,Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,
gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,u4:()=>isRecord,zR:()=>recordAt})},2810:(e,t,o)=>{o.d(t,{Ev:()=>told,k$:()=>d})
;var n=o(7418),s=o(3893),a=o(9669);const r=3e4,i=["Ready","Available"],d={group:"*",kind:"*",
doc:"Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a failure. A kind that shows none of this within 30 s counts as ready, with the reason NoStatusContract.",
source:"Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)",proof:"anyStatus",unprovedGrace:r,judge:function(e,t){const o=(0,n.UQ)(e,"Reconciling");if(void 0!==o)return(0,
a.OP)(...told(o,"Reconciling","its controller is at work"));const d=(0,n.UQ)(e,"Stalled");if(void 0!==d)return(0,a.gz)(...told(d,"Stalled","its controller has given up"));const c=(0,
n.UQ)(e,"NotReady");if(void 0!==c)return(0,a.OP)(...told(c,"NotReady","its controller says NotReady"));for(const o of i){const s=(0,n.rI)(e,o);if(void 0!==s)return judgePositive(s,e,t)}const u=(0,
s.eS)(e)?(0,s.gv)((0,s.Et)(e,t)):"no status contract",l=(0,s.qS)(e,u,r,t),p="it exists, but nothing in its status says whether it works";return t.now>=l?(0,a.Gc)("NoStatusContract",p):(0,
a.OP)("NoStatusContract",`${p} yet`,l)}};function judgePositive(e,t,o){const n=(0,s.Et)(t,o),{type:r,status:i,observedGeneration:d}=e;return void 0!==d&&d<n?(0,
a.OP)("LatestGenerationNotObserved",`its condition ${r} is of generation ${d}, not yet of ${n}`):"True"===i?(0,a.Gc)(...told(e,r,"")):(0,
a.OP)(...told(e,`Not${r}`,`its condition ${r} is ${i||"not set"}`))}function told(e,t,o){return[e.reason||t,e.message||o]}},3893:(e,t,o)=>{o.d(t,{Bq:()=>a,Et:()=>wantedGeneration,
PM:()=>statusWrittenAt,VW:()=>r,XJ:()=>isObserved,__:()=>specWrittenAt,dh:()=>missingProof,eS:()=>isSilent,gv:()=>unproved,qS:()=>graceEnd});var n=o(7418),s=o(9669);const a=1e3,r=6e4
;function wantedGeneration(e,t){return Math.max(t.expectation.generation??0,(0,n.gS)(e)??0)}function isObserved(e,t){const o=(0,n.tk)(e,"status","observedGeneration");return void 0!==o&&o>=t}
function specWrittenAt(e){return writes(e,e=>""===e.subresource&&(0,n.u4)((0,n.UK)(e.fields,"f:spec")))??(0,n.nR)(e.metadata.creationTimestamp)}function statusWrittenAt(e){
return writes(e,e=>"status"===e.subresource||(0,n.u4)((0,n.UK)(e.fields,"f:status")))}function writes(e,t){const o=e.metadata.managedFields;if(!Array.isArray(o))return;let s;for(const e of o){if(!(0,
n.u4)(e))continue;const{subresource:o,fieldsV1:a,time:r}=e;if(!t({subresource:"string"==typeof o?o:"",fields:a}))continue;const i=(0,n.nR)("string"==typeof r?r:void 0)
;void 0!==i&&(void 0===s||i>s)&&(s=i)}return s}function isSilent(e){const t=(0,n.UK)(e,"status");return!(0,n.u4)(t)||0===Object.keys(t).length}const unproved=e=>`generation ${e} unproved`
;function missingProof(e,t,o){if("own"===t.proof)return;const r=wantedGeneration(e,o),i=(0,n.UK)(e,"status","observedGeneration");if(null!=i){if(isObserved(e,r))return;return(0,
s.OP)("LatestGenerationNotObserved",`its controller has observed generation ${d=i,"number"==typeof d||"string"==typeof d?String(d):"none that can be read"}, not yet ${r}`)}var d
;if("whereStated"===t.proof)return;const c=isSilent(e);if("observedGeneration"===t.proof)return(0,
s.OP)("LatestGenerationNotObserved",c?`its controller has not written a status yet (generation ${r})`:`its controller has not confirmed generation ${r} yet`);if(c||!function(e,t){
const o=wantedGeneration(e,t),s=t.memory.changed(`status of generation ${o}`,JSON.stringify([(0,n.UK)(e,"status")]));if(1===o||s)return!0;const r=specWrittenAt(e),i=statusWrittenAt(e)
;return void 0!==r&&void 0!==i&&i>=r+a}(e,o)){if(void 0!==t.unprovedGrace){const n=graceEnd(e,unproved(r),t.unprovedGrace,o);if(o.now>=n)return;return(0,
s.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,r),n)}return(0,s.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,r))}}function graceEnd(e,t,o,n){
const s=n.memory.since(t,n.now),a=specWrittenAt(e);return void 0!==a&&n.now-a>o+r?n.now:s+o}function notYet(e,t){
return e?"its controller has not written a status yet":`its status may still be that of a generation before ${t}`}},9669:(e,t,o)=>{o.d(t,{Gc:()=>ready,OP:()=>progressing,gz:()=>failed})
;const ready=(e,t,o={})=>({state:"ready",reason:e,message:t,...o}),progressing=(e,t,o)=>({state:"progressing",reason:e,message:t,...void 0===o?{}:{recheckAt:o}}),failed=(e,t)=>({state:"failed",
reason:e,message:t})},3150:(e,t,o)=>{o.d(t,{jB:()=>createRuleSet,v8:()=>z});var n=o(2810),s=o(7418),a=o(3893),r=o(9669)
;const i=["Updating","ScalingUp","ScalingDown","ReplacingNodes","RollingRestart","Resuming","ResizingVolumes","Decommission"];const d=[{group:"cassandra.datastax.com",kind:"CassandraDatacenter",
proof:"observedGeneration",doc:"observedGeneration, progress Ready and Ready=True together, and no work under way (Updating, ScalingUp, RollingRestart, …). Valid=False is a failure.",
source:"cass-operator v1beta1 API and recordings of the operator",beforeProof:function(e,t){const o=(0,a.Et)(e,t),i=t.memory.since(`generation ${o}`,t.now),d=(0,s.rI)(e,"Valid")
;if("False"!==d?.status)return;const c=(0,r.gz)(...(0,n.Ev)(d,"Invalid","its spec is not valid")),u=t.memory.since(`invalid ${d.lastTransitionTime??""} ${d.reason??""}`,t.now),[l,p]=[(0,
s.nR)(d.lastTransitionTime),(0,a.__)(e)];if(void 0!==l&&void 0!==p&&l>=p+a.Bq||u>i||1===o||(0,a.XJ)(e,o))return c;const f=i+1e4;return t.now>=f?c:(0,
r.OP)(c.reason,`${c.message} (perhaps of an earlier generation)`,f)},judge:function(e){const t=(0,s.bX)(e,"status","cassandraOperatorProgress")??"";if("Ready"!==t)return(0,
r.OP)(t||"New","its operator is at work");const o=i.find(t=>void 0!==(0,s.UQ)(e,t));if(void 0!==o)return(0,r.OP)(o,"its operator is at work");if(!0===(0,s.zR)(e,"spec").stopped&&void 0!==(0,
s.UQ)(e,"Stopped"))return(0,r.Gc)("Stopped","its nodes are stopped on purpose");const n=(0,s.rI)(e,"Ready");return"True"===n?.status?(0,r.Gc)("Ready","all nodes are up"):(0,
r.OP)("NotReady",n?.message||"its condition Ready is not True")}}];var c=o(1241),u=o(3036);const l=new Set(["CrashLoopBackOff","InvalidImageName"]);function judgeWaiting(e,t){const o=function(e){
const t=["initContainerStatuses","containerStatuses"].flatMap(t=>(0,s.gT)(e,"status",t).flatMap(e=>{const t=(0,s.bX)(e,"state","waiting","reason")
;if(void 0===t||"ContainerCreating"===t||"PodInitializing"===t)return[];const o=(0,s.bX)(e,"state","waiting","message")??"";return[{container:(0,s.bX)(e,"name")??"",reason:t,message:o}]}))
;return t.find(({reason:e})=>l.has(e))??t[0]}(e);if(void 0===o)return;const{container:n,reason:a,message:i}=o,d=`container ${n}: ${i||a}`;if(l.has(a))return(0,r.gz)(a,d)
;if("ErrImagePull"!==a&&"ImagePullBackOff"!==a)return(0,r.OP)(a,d);const c=t.memory.since(`image of ${n} in ${(0,u.TN)({...e,...e.metadata})}`,t.now)+6e4;return t.now>=c?(0,r.gz)(a,d):(0,r.OP)(a,d,c)}
const p={apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns:e=>ownersOf(e).map(({name:e})=>e)};function ownersOf(e){return(0,s.gT)(e.metadata,"ownerReferences").flatMap(t=>{
const[o,n]=[(0,s.bX)(t,"kind"),(0,s.bX)(t,"name")];if(void 0===o||void 0===n)return[];if("ReplicaSet"!==o)return[{kind:o,name:n}];const a=`-${(0,s.Wy)(e,"pod-template-hash")??""}`
;return n.endsWith(a)?[{kind:"Deployment",name:n.slice(0,-a.length)}]:[]})}function unlessPodsFail(e){return(t,o)=>{const n=e(t);return"progressing"===n.state?function(e,t){
const{kind:o,metadata:n}=e,r=(0,a.__)(e);if(void 0===r)return;let i;const d=`${n.name}-`;for(const e of t.observed.list("","Pod",n.namespace)){if(!e.metadata.name.startsWith(d))continue;const a=(0,
s.nR)(e.metadata.creationTimestamp);if(void 0===a||a<r||void 0!==e.metadata.deletionTimestamp)continue;if(!ownersOf(e).some(e=>e.kind===o&&e.name===n.name))continue;const c=troubleOf(e,t)
;if("failed"===c?.state)return c;i??=c}return i}(t,o)??n:n}}function troubleOf(e,t){const o=judgeWaiting(e,t)??judgeScheduling(e);if(void 0===o)return
;const n=`pod ${e.metadata.name}: ${o.message}`,a=Math.max(0,...["initContainerStatuses","containerStatuses"].flatMap(t=>(0,s.gT)(e,"status",t).map(e=>(0,s.tk)(e,"restartCount")??0)))
;return"CrashLoopBackOff"===o.reason&&a<5?(0,r.OP)(o.reason,n):{...o,message:n}}function judgeScheduling(e){const t=(0,s.rI)(e,"PodScheduled");return"False"===t?.status?(0,r.OP)(...(0,
n.Ev)(t,"NotScheduled","not scheduled yet")):void 0}const f="sparkoperator.k8s.io";const m="spark-operator v1beta2 API and recordings of the operator",h=[{group:f,kind:"SparkApplication",
proof:"anyStatus",
doc:"RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.",
source:m,related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns(e){const t=(0,s.bX)(e.metadata,"labels","sparkoperator.k8s.io/app-name");return void 0===t?[]:[t]}}],
judge:function(e,t){const o=(0,s.bX)(e,"status","applicationState","state")??"",n=function(e){const t=e.split("\n").filter(e=>""!==e.trim()&&!/^\s+at |^\s+\.\.\. \d+ more/.test(e))
;return t.findLast(e=>/caused by|exception|error|fail|denied/i.test(e))?.trim()??t.at(-1)?.trim()??""}((0,s.bX)(e,"status","applicationState","errorMessage")??"");switch(o){case"COMPLETED":return(0,
r.Gc)(o,"the application ran to its end",{final:!0});case"RUNNING":case"SUCCEEDING":return(0,r.Gc)(o,"its driver is running");case"FAILED":return(0,r.gz)(o,n||"the application failed");case"":
case"NEW":return(0,r.OP)("New","not submitted yet");case"SUBMITTED":return function(e,t){const o=(0,s.bX)(e,"status","driverInfo","podName");if(void 0===o)return
;const{namespace:n}=e.metadata,a=t.observed.get({apiVersion:"v1",kind:"Pod",name:o,...void 0===n?{}:{namespace:n}});if(void 0===a)return;const r=judgeWaiting(a,t)??judgeScheduling(a);return r&&{...r,
message:`driver ${o}: ${r.message}`}}(e,t)??(0,r.OP)(o,"its driver is being started");default:return(0,r.OP)(o,n||`its state is ${o}`)}}},{group:f,kind:"ScheduledSparkApplication",proof:"anyStatus",
unprovedGrace:1e4,doc:"Scheduled (or suspended on purpose). FailedValidation is a failure.",source:m,judge:function(e){if(!0===(0,s.zR)(e,"spec").suspend)return(0,
r.Gc)("Suspended","its schedule is suspended on purpose");const t=(0,s.bX)(e,"status","scheduleState")??"",o=(0,s.bX)(e,"status","reason")??"";return"Scheduled"===t?(0,r.Gc)(t,`next run at ${(0,
s.bX)(e,"status","nextRun")??"?"}`):"FailedValidation"===t?(0,r.gz)(t,o||"its schedule is not valid"):(0,r.OP)(t||"New",o||"not scheduled yet")}
}],g="strimzi.io/pause-reconciliation",v=new Set(["InvalidResourceException","InvalidConfigurationException","InvalidConfigParameterException","UnsupportedVersionException","UnsupportedKafkaVersionException","KafkaUpgradeException","NoImageException"]),y=new Set(["NotSupported","ResourceConflict"]),isTerminal=e=>v.has(e)||y.has(e)||"FatalProblem"===e
;function judgePause(e){if("true"===(0,s.lW)(e,g)?.toLowerCase())return(0,r.gz)("ReconciliationPaused",`the annotation ${g} keeps its operator from working on it; remove the annotation to go on`)}
function judgeStrimziConditions(e){if(void 0!==(0,s.UQ)(e,"ReconciliationPaused"))return(0,r.OP)("ReconciliationPaused","its reconciliation was paused and is about to resume");const t=(0,
s.UQ)(e,"NotReady")??function(e){const t=(0,s.rI)(e,"Ready");return"False"===t?.status?t:void 0}(e);if(void 0!==t){const[e,o]=(0,n.Ev)(t,"NotReady","its operator says NotReady")
;return isTerminal(e)?(0,r.gz)(e,o):(0,r.OP)(e,o)}const o=(0,s.UQ)(e,"Ready");if(void 0!==o)return(0,r.Gc)(...(0,n.Ev)(o,"Ready",""));const a=(0,s.UQ)(e,"Unmanaged");return void 0!==a?(0,r.Gc)(...(0,
n.Ev)(a,"Unmanaged","left alone on purpose")):(0,r.OP)("NotReady","its operator has not told yet whether it works")}var b=o(787)
;const w="kafka.strimzi.io",$=`${w}/v1`,k="core.strimzi.io/v1",S="strimzi.io/cluster",P=33e4;function poolsOf(e,t,o){return o.list(w,"KafkaNodePool",t).filter(t=>(0,s.Wy)(t,S)===e)}
function podSetOf(e,t){const{name:o,namespace:n}=e.metadata,a=(0,s.Wy)(e,S);if(void 0===a)return;const r={apiVersion:k,kind:"StrimziPodSet",name:`${a}-${o}`,...void 0===n?{}:{namespace:n}}
;return t.get(r)}const identity=e=>`${e.metadata.name} ${e.metadata.uid??""}`;function poolSeenSince(e,t,{memory:o,now:n}){return o.since(`pool ${identity(e)} generation ${t}`,n)}
function poolObservedSince(e,t,{memory:o,now:n}){return(0,a.XJ)(e,t)?o.since(`pool ${identity(e)} observed ${t}`,n):void 0}function notePool(e,t,o){if(poolSeenSince(e,t,o),
void 0===poolObservedSince(e,t,o))return!1;const n=podSetOf(e,o.observed),s=void 0===n?"none":`${n.metadata.uid??""} ${n.metadata.generation??0}`
;return o.memory.changed(`pod set of pool ${identity(e)} at ${t}`,s)}function judgePool(e,t,o){const n=notePool(e,t,o),i=poolObservedSince(e,t,o);if(void 0===i)return(0,
r.OP)("LatestGenerationNotObserved",`its operator has not observed generation ${t} yet`);const d=(0,s.tk)(e,"spec","replicas")??0,c=(0,s.gT)(e,"status","nodeIds").length;if(c!==d)return(0,
r.OP)("Scaling",`${c} of ${d} nodes have an id`);const u=podSetOf(e,o.observed);if(void 0===u)return(0,r.OP)("NoPodSet","its StrimziPodSet does not exist yet");if(function(e,t){
const o=e.metadata.ownerReferences;if(!Array.isArray(o)||void 0===t.metadata.uid)return!1;const n=o.filter(e=>"KafkaNodePool"===(0,s.bX)(e,"kind"));return n.length>0&&n.every(e=>(0,
s.bX)(e,"uid")!==t.metadata.uid)}(u,e))return(0,r.OP)("NoPodSet","the StrimziPodSet of a pool that was there before still stands");const l=judgePodSet(u,(0,s.gS)(u)??0,d);if("ready"!==l.state)return l
;if(n||function(e,t,o){if(1===o)return!0;const n=(0,a.PM)(e),s=(0,a.__)(t);return void 0!==n&&void 0!==s&&s>=n+a.Bq}(e,u,t))return l;const p=function(e,t){const o=(0,s.zR)(e,"spec","resources")
;return(0,s.gT)(t,"spec","pods").some(e=>(0,s.gT)(e,"spec","containers").some(e=>"kafka"===(0,s.bX)(e,"name")&&void 0!==(0,s.UK)(e,"resources")&&["requests","limits"].some(t=>Object.entries((0,
s.zR)(o,t)).some(([o,n])=>!(0,b.A)(n,(0,s.UK)(e,"resources",t,o))))))}(e,u),f=p?P:1e4,m=i+f;return o.now>=m||function(e,t,o){const n=(0,a.PM)(e);return void 0!==n&&o-n>t+a.VW}(e,f,o.now)?l:(0,
r.OP)("Settling",p?"its StrimziPodSet does not have the resources of this generation yet":"its pods are ready; its StrimziPodSet may still have to follow the change",m)}function judgePodSet(e,t,o){
if(!(0,a.XJ)(e,t))return(0,r.OP)("PodSetNotObserved",`its StrimziPodSet is not observed at generation ${t} yet`);const[n,i,d]=["pods","currentPods","readyPods"].map(t=>(0,s.tk)(e,"status",t)),c=(0,
s.UK)(e,"spec","pods"),u=o??(Array.isArray(c)?c.length:n),l=`${n??0} of ${u??"?"} pods, ${i??0} of them current, ${d??0} ready`
;return void 0!==u&&n===u&&i===u&&d===u&&(!Array.isArray(c)||c.length===u)?(0,r.Gc)("Ready",l):(0,r.OP)("PodsNotReady",l)}const generation=e=>(0,s.gS)(e)??0;function noteKafka(e,t){
for(const o of poolsOf(e.metadata.name,e.metadata.namespace,t.observed))notePool(o,generation(o),t);noteFailure(e,t)}function noteFailure(e,{memory:t,now:o}){const n=(0,s.UQ)(e,"NotReady")
;if(void 0!==n&&isTerminal(n.reason??""))return t.since(`failure of ${e.metadata.name}: ${n.reason??""} ${n.lastTransitionTime??""}`,o)}const R=2e3;function believedFailure(e,t){const o=(0,
s.UQ)(e,"NotReady"),[n,i]=[o?.reason??"",o?.message??""],d=(e=>v.has(e))(n);if(d&&!/pool/i.test(i))return(0,r.gz)(n,i);const c=noteFailure(e,t)??t.now,u=(0,s.nR)(o?.lastTransitionTime);let l=0
;for(const o of poolsOf(e.metadata.name,e.metadata.namespace,t.observed)){const e=poolObservedSince(o,generation(o),t);if(void 0!==e){(c<e||c===e&&!0===mayBeOlder(u,(0,
a.PM)(o),0))&&(l=Math.max(l,e+P));continue}const n=poolSeenSince(o,generation(o),t),s=mayBeOlder(u,(0,a.__)(o),R)??c-n<R;d?s&&(l=Math.max(l,n+1e4)):l=Math.max(l,n+P)}return t.now>=l?(0,r.gz)(n,i):(0,
r.OP)(n,`${i} (told before the last change of its node pools; its operator is trying again)`,l)}function mayBeOlder(e,t,o){if(void 0!==e&&void 0!==t)return e<t+a.Bq+o}const byLabel=e=>t=>{const o=(0,
s.Wy)(t,e);return void 0===o?void 0:[o]},nodePools=e=>({apiVersion:$,kind:"KafkaNodePool",scope:"namespace",concerns:e}),podSets=e=>({apiVersion:k,kind:"StrimziPodSet",scope:"namespace",
concerns:byLabel(e)}),A={apiVersion:$,kind:"Kafka",scope:"namespace",concerns:()=>{}
},N="Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)",E=`${N} and recordings of the operator`,plain=(e,t)=>({group:w,kind:e,proof:"observedGeneration",
doc:`${t} A paused reconciliation is a failure.`,source:N,beforeProof:judgePause,judge:judgeStrimziConditions
}),O="Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.",C=[{group:w,kind:"Kafka",proof:"observedGeneration",
doc:`${O} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,source:E,related:[nodePools(byLabel(S)),podSets(S)],
beforeProof:(e,t)=>(noteKafka(e,t),judgePause(e)),judge:function(e,t){const o=judgeStrimziConditions(e);if("progressing"===o.state)return o;if("failed"===o.state){const n=believedFailure(e,t)
;return"failed"===n.state?o:n}const n=poolsOf(e.metadata.name,e.metadata.namespace,t.observed),a=n.map(e=>e.metadata.name),i=(0,s.gT)(e,"status","kafkaNodePools").flatMap(e=>(0,
s.bX)(e,"name")??[]).find(e=>!a.includes(e));if(void 0!==i)return(0,r.OP)("NoNodePools",`its node pool ${i} was not found`);if(0===n.length)return(0,
r.OP)("NoNodePools","no KafkaNodePool belongs to it");for(const e of n){const{name:o}=e.metadata;if(void 0!==e.metadata.deletionTimestamp)return(0,
r.OP)("Terminating",`its node pool ${o} is being deleted`);const{state:n,reason:s,message:a,recheckAt:i}=judgePool(e,generation(e),t);if("ready"!==n)return(0,r.OP)(s,`node pool ${o}: ${a}`,i)}return o
}},{group:w,kind:"KafkaNodePool",proof:"observedGeneration",
doc:"Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.",source:E,
related:[podSets("strimzi.io/pool-name"),A,nodePools(()=>{})],beforeProof(e,t){if("ready"!==judgePool(e,(0,a.Et)(e,t),t).state)return function(e,t){const o=(0,s.Wy)(e,S);if(void 0===o)return(0,
r.gz)("NoCluster",`it has no label ${S}, so that no operator works on it`);const{namespace:n}=e.metadata,i=t.observed.get({apiVersion:$,kind:"Kafka",name:o,...void 0===n?{}:{namespace:n}})
;if(void 0===i)return;noteKafka(i,t);const d=judgePause(i),c=d??((0,a.XJ)(i,generation(i))?judgeStrimziConditions(i):void 0);if("failed"!==c?.state)return
;return"failed"===(d??believedFailure(i,t)).state?(0,r.gz)(c.reason,`its Kafka ${o}: ${c.message}`):void 0}(e,t)},judge:(e,t)=>judgePool(e,(0,a.Et)(e,t),t)},{group:"core.strimzi.io",
kind:"StrimziPodSet",proof:"observedGeneration",doc:"All pods exist, are of the newest form, and ready.",source:E,judge:e=>judgePodSet(e,(0,s.gS)(e)??0,void 0)
},plain("KafkaTopic","Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again."),plain("KafkaUser",O),plain("KafkaConnect",O),plain("KafkaConnector",O),plain("KafkaBridge",O),plain("KafkaMirrorMaker2",O),{
...plain("KafkaRebalance","Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures."),beforeProof:e=>isTemplate(e)?(0,
r.Gc)("Template","a template, which is not worked on"):judgePause(e),judge:function(e){const t=(0,s.UQ)(e,"ProposalReady"),o="true"===(0,s.lW)(e,"strimzi.io/rebalance-auto-approval")
;if(void 0!==t&&!o)return(0,r.Gc)("ProposalReady","its proposal waits for approval (annotation strimzi.io/rebalance: approve)");const a=(0,s.UQ)(e,"Stopped");if(void 0!==a)return(0,r.gz)(...(0,
n.Ev)(a,"Stopped","it was stopped"));for(const t of["New","PendingProposal","ProposalReady","Rebalancing"])if(void 0!==(0,s.UQ)(e,t))return(0,r.OP)(t,`its state is ${t}`)
;return judgeStrimziConditions(e)}}],isTemplate=e=>"true"===(0,s.lW)(e,"strimzi.io/rebalance-template");const count=(e,t)=>(0,s.tk)(e,"status",t)??0,replicasOf=e=>(0,s.tk)(e,"spec","replicas")??1
;function firstLack(e){return e.find(([e])=>e)?.[1]}function refused(e){const t=(0,s.UQ)(e,"ReplicaFailure");return t&&(0,r.OP)(...(0,n.Ev)(t,"ReplicaFailure","its pods cannot be created"))}
function judgeReplicaSet(e){
const t=replicasOf(e),[o,n]=[count(e,"replicas"),count(e,"readyReplicas")],[s,a]=[count(e,"fullyLabeledReplicas"),count(e,"availableReplicas")],i=firstLack([[s<t,`${s} of ${t} pods created`],[n<t,`${n} of ${t} pods ready`],[a<t,`${a} of ${t} pods available`],[o>t,o-t+" surplus pods still to go"]])
;return void 0===i?(0,r.Gc)("Available",`${a} of ${t} pods available`):refused(e)??(0,r.OP)("Scaling",i)}
const T="Kubernetes API reference",I="It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.",x=[...[{group:"apps",kind:"Deployment",proof:"observedGeneration",
doc:"All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. "+I,source:T,related:[p],
judge:unlessPodsFail(function(e){const t=replicasOf(e);if(!0===(0,s.zR)(e,"spec").paused)return(0,r.Gc)("Paused","its roll-out is paused on purpose");const o=(0,s.rI)(e,"Progressing")
;if("ProgressDeadlineExceeded"===o?.reason)return(0,r.gz)(...(0,n.Ev)(o,"ProgressDeadlineExceeded","its roll-out ran out of its time"))
;const[a,i]=[count(e,"replicas"),count(e,"updatedReplicas")],[d,c]=[count(e,"availableReplicas"),count(e,"readyReplicas")],u=firstLack([[i<t,`${i} of ${t} pods updated`],[a>i,a-i+" old pods still to go"],[c<t,`${c} of ${t} pods ready`],[d<t,`${d} of ${t} pods available`],["False"===(0,
s.rI)(e,"Available")?.status,"its condition Available is False"]]);return void 0===u?(0,r.Gc)("Available",`${d} of ${t} pods available`):refused(e)??(0,r.OP)("RollingOut",u)})},{group:"apps",
kind:"StatefulSet",proof:"observedGeneration",doc:"All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. "+I,source:T,related:[p],
judge:unlessPodsFail(function(e){const t=replicasOf(e),o=(0,s.bX)(e,"spec","updateStrategy","type")??"RollingUpdate",n=(0,
s.tk)(e,"spec","updateStrategy","rollingUpdate","partition")??0,[a,i]=[count(e,"replicas"),count(e,"readyReplicas")],d=count(e,"updatedReplicas"),c=(0,
s.tk)(e,"status","availableReplicas")??i,[u,l]=["currentRevision","updateRevision"].map(t=>(0,
s.bX)(e,"status",t)),p="OnDelete"===o?0:Math.max(0,t-n),f=firstLack([[i<t,`${i} of ${t} pods ready`],[c<t,`${c} of ${t} pods available`],[a>t,a-t+" surplus pods still to go"],[d<p,`${d} of ${p} pods updated`],["OnDelete"!==o&&0===n&&t>0&&u!==l,`revision ${l??""} is still rolling out`]])
;return void 0!==f?(0,r.OP)("RollingOut",f):"OnDelete"===o?(0,r.Gc)("OnDelete",`${i} of ${t} pods ready; updated on deletion`):(0,r.Gc)("Available",`${i} of ${t} pods ready`)})},{group:"apps",
kind:"DaemonSet",proof:"observedGeneration",doc:"Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. "+I,source:T,related:[p],
judge:unlessPodsFail(function(e){const t=(0,s.tk)(e,"status","desiredNumberScheduled");if(void 0===t)return(0,r.OP)("NoStatus","not scheduled to nodes yet");const o="OnDelete"===(0,
s.bX)(e,"spec","updateStrategy","type"),[n,a]=[count(e,"currentNumberScheduled"),count(e,"numberReady")],[i,d]=[count(e,"updatedNumberScheduled"),count(e,"numberAvailable")],c=firstLack([[n<t,`on ${n} of ${t} nodes`],[!o&&i<t,`updated on ${i} of ${t} nodes`],[a<t,`ready on ${a} of ${t} nodes`],[d<t,`available on ${d} of ${t} nodes`]])
;return void 0===c?(0,r.Gc)("Available",`available on ${t} nodes`):(0,r.OP)("RollingOut",c)})},...["apps/ReplicaSet","/ReplicationController"].map(e=>{const[t="",o=""]=e.split("/");return{group:t,
kind:o,proof:"observedGeneration",doc:"All replicas are ready and available, and none is left over.",source:T,judge:judgeReplicaSet}}),{group:"",kind:"Pod",proof:"whereStated",
doc:"Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.",source:T,judge:function(e,t){const o=(0,s.bX)(e,"status","phase")??"Pending",n=(0,
s.bX)(e,"status","message")??"";if("Succeeded"===o)return(0,r.Gc)("Succeeded","it ran to its end",{final:!0});if("Failed"===o)return(0,r.gz)((0,s.bX)(e,"status","reason")??"Failed",n||"it failed")
;if("Running"===o&&void 0!==(0,s.UQ)(e,"Ready"))return(0,r.Gc)("Ready","");const a=judgeWaiting(e,t);if(void 0!==a)return a;const i=judgeScheduling(e);return void 0!==i?i:(0,
r.OP)(o,"Running"===o?"its containers are not ready yet":"it is being started")}},{group:"batch",kind:"Job",proof:"whereStated",
doc:"Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.",source:T,judge:function(e){const t=(0,s.UQ)(e,"Complete");if(void 0!==t)return(0,r.Gc)("Complete",t.message??"",{
final:!0});const o=(0,s.UQ)(e,"Failed")??(0,s.UQ)(e,"FailureTarget");if(void 0!==o)return(0,r.gz)(...(0,n.Ev)(o,"Failed","the Job failed"));if(!0===(0,s.zR)(e,"spec").suspend)return(0,
r.OP)("Suspended","the Job is suspended");const[a,i,d]=["active","succeeded","failed"].map(t=>count(e,t));return(0,r.OP)("Running",`${a??0} pods active, ${i??0} succeeded, ${d??0} failed`)}
}],...c.Md],F=[...C,...h,...d];c.Rk,n.k$;function createRuleSet(e=[],t=[...F,...x]){const o=new Map;for(const n of[...t,...e])o.set(`${n.group}/${n.kind}`,n);return{
find:(e,t)=>o.get(`${e}/${t}`)??((0,c.qi)(e)?c.Rk:n.k$)}}const z=createRuleSet();createRuleSet([],x)},1241:(e,t,o)=>{o.d(t,{Md:()=>d,Rk:()=>u,qi:()=>isBuiltIn})
;var n=o(3036),s=o(7418),a=o(2810),r=o(9669);const i="Kubernetes API reference",row=(e,t,o,s)=>({group:(0,n.F8)(e),kind:e.slice(e.indexOf("/")+1),proof:"whereStated",doc:t,source:i,judge:o,
...void 0===s?{}:{related:s}}),d=[row("/PersistentVolumeClaim","Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.",function(e,{observed:t}){const o=(0,
s.bX)(e,"status","phase");if("Bound"===o)return(0,r.Gc)("Bound",`bound to ${(0,s.bX)(e,"spec","volumeName")??"a volume"}`);if("Lost"===o)return(0,r.gz)("Lost","its volume is gone");const n=(0,
s.bX)(e,"spec","storageClassName");if(void 0===n)return(0,r.OP)("Pending","it names no StorageClass, and no default has been given to it");if(""===n)return(0,
r.OP)("Pending","it waits for a volume that was made beforehand");const a=t.get({apiVersion:"storage.k8s.io/v1",kind:"StorageClass",name:n});if(void 0===a)return(0,
r.OP)("Pending",`its StorageClass ${n} was not found`);const i=void 0!==(0,s.lW)(e,"volume.kubernetes.io/selected-node");return"WaitForFirstConsumer"!==a.volumeBindingMode||i?(0,
r.OP)("Provisioning",`${n} has not provided its volume yet`):(0,r.Gc)("WaitForFirstConsumer","it will be bound when the first pod uses it")},[{apiVersion:"storage.k8s.io/v1",kind:"StorageClass",
scope:"cluster",optional:!0,concerns:()=>{}}]),row("/PersistentVolume","Bound or Available. Failed is a failure.",function(e){const t=(0,s.bX)(e,"status","phase")??"Pending"
;if("Bound"===t||"Available"===t)return(0,r.Gc)(t,"");const o=(0,s.bX)(e,"status","message")??`its phase is ${t}`;return"Failed"===t?(0,r.gz)("Failed",o):(0,r.OP)(t,o)
}),row("apiextensions.k8s.io/CustomResourceDefinition","Established, with its names accepted. Names that are taken are a failure.",function(e){const t=(0,s.rI)(e,"NamesAccepted")
;if("False"===t?.status)return(0,r.gz)(...(0,a.Ev)(t,"NamesNotAccepted","its names are taken by another definition"));const o=(0,s.rI)(e,"Established");return"True"===o?.status&&"True"===t?.status?(0,
r.Gc)("Established",""):(0,r.OP)(o?.reason||"Installing",o?.message||"not established yet")}),row("/Service","Exists; a LoadBalancer has an address.",function(e){if("LoadBalancer"!==(0,
s.bX)(e,"spec","type"))return(0,r.Gc)("Exists","");const t=(0,s.gT)(e,"status","loadBalancer","ingress").flatMap(e=>(0,s.bX)(e,"hostname")??(0,s.bX)(e,"ip")??[]);return t.length>0?(0,
r.Gc)("LoadBalancerReady",t.join(", ")):(0,r.OP)("LoadBalancerPending","its load balancer has no address yet")}),row("/Namespace","Active.",function(e){const t=(0,s.bX)(e,"status","phase")??"Pending"
;return"Active"===t?(0,r.Gc)("Active",""):(0,r.OP)(t,`its phase is ${t}`)}),row("apiregistration.k8s.io/APIService","Available.",function(e){const t=(0,s.rI)(e,"Available")
;return"True"===t?.status?(0,r.Gc)("Available",""):(0,r.OP)(t?.reason||"NotAvailable",t?.message||"its server does not answer yet")
})],c=new Set(["","apps","batch","autoscaling","policy",...["admissionregistration","apiextensions","apiregistration","certificates","coordination","discovery","events","networking","node","rbac.authorization","resource","scheduling","storage"].map(e=>`${e}.k8s.io`),"flowcontrol.apiserver.k8s.io"]),isBuiltIn=e=>c.has(e),u={
group:"(built in)",kind:"*",proof:"whereStated",doc:"Exists (and its controller, where there is one that says so, has seen this generation).",source:i,judge:()=>(0,r.Gc)("Exists","")}},2163:(e,t,o)=>{
o.d(t,{r:()=>explainWait,g:()=>failureOf});var n=o(682),s=o(2317),a=o(3036);function lastSeen(e){
const t=e.series?.lastObservedTime??e.lastTimestamp??e.eventTime??e.firstTimestamp??e.metadata.creationTimestamp;return null==t?0:Date.parse(t)}function containerStatuses(e){
return[...e.status?.initContainerStatuses??[],...e.status?.containerStatuses??[]]}function podIsWell(e){
return"Succeeded"===e.status?.phase||(e.status?.conditions??[]).some(({type:e,status:t})=>"Ready"===e&&"True"===t)}function workloadLacksPods(e){
const t=e.status??{},number=e=>"number"==typeof t[e]?t[e]:0;switch(e.kind){case"Job":return number("succeeded")<(e.spec?.completions??1);case"DaemonSet":
return number("numberReady")<number("desiredNumberScheduled");case"StrimziPodSet":return number("readyPods")<number("pods")||number("currentPods")<number("pods");default:
return number("readyReplicas")<(e.spec?.replicas??1)}}function eventsAbout(e,t){return e.events.filter(e=>concerns(e,t))}function concerns(e,t){const o=e.involvedObject
;return void 0!==o&&(void 0!==o.uid&&void 0!==t.metadata.uid?o.uid===t.metadata.uid:o.kind===t.kind&&o.name===t.metadata.name)}function newestFirst(e){return[...e].sort((e,t)=>lastSeen(t)-lastSeen(e))
}function isWell(e){switch(e.kind){case"Pod":return podIsWell(e);case"PersistentVolumeClaim":return"Bound"===e.status?.phase;case"Deployment":case"StatefulSet":case"ReplicaSet":case"DaemonSet":
case"Job":case"StrimziPodSet":return!workloadLacksPods(e);default:return!1}}function troubles(e){const t=e.status?.conditions
;return Array.isArray(t)?t.filter(({type:e,status:t})=>r.test(e)?"True"===t:"False"===t):[]}
const r=/^(NotReady|Failed|FailureTarget|ReplicaFailure|Stalled|Warning|Error|.*Failure|.*Failed|.*Remaining|Degraded|.*Pressure|NetworkUnavailable|NonStructuralSchema|Terminating)$/,i=[[/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,"[$1 ***]"],[/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi,"$1 ***"],[/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,"***"],[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,"***"],[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,"***"],[/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g,"$1***@"],[/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi,"$1***"],[/((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,"$1***"]]
;function redact(e){return i.reduce((e,[t,o])=>e.replace(t,o),e)}function tidy(e,t=300){const o=redact(e).replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f]+/g," ").trim()
;return o.length<=t?o:`${o.slice(0,t-1)}…`}const d=14,c=6;function collectEvidence(e,t){const o=e.family.filter(e=>!isWell(e)),n=o.filter(e=>(0,a.TN)((0,a.Po)(e))===(0,
a.TN)(t.culprit)),s=[...t.evidence??[],...[...new Set([...n,...o])].flatMap(t=>{const o=(0,a.P5)((0,a.Po)(t))
;return[...troubles(t).map(({type:e,status:t,reason:n,message:s})=>[`${o}: ${e}=${t}`,n,s].filter(e=>void 0!==e).join(" ")),...eventsAbout(e,t).filter(({type:e})=>"Warning"===e).slice(0,3).map(({reason:e,message:t,count:n,series:s})=>{
const a=s?.count??n??1;return`${o}: event ${e??""}${a>1?` (${a} times)`:""}: ${t??""}`})]}),...[...e.logs].flatMap(([e,t])=>t.slice(-c).map(t=>`log of ${e}: ${t}`))],r=e.notSeen.slice(0,4)
;return[...new Set(s.map(e=>tidy(e)))].slice(0,d-r.length).concat(r)}const u="strimzi.io/cluster",l=[{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{
apiVersion:"apps/v1",kind:"ReplicaSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"PersistentVolumeClaim"}],p=[{
apiVersion:"kafka.strimzi.io/v1",kind:"KafkaNodePool"},{apiVersion:"core.strimzi.io/v1",kind:"StrimziPodSet"}];function clusterOf(e,t){if("kafka.strimzi.io"===(0,
a.F8)(e.apiVersion)&&"Kafka"!==e.kind)return t?.metadata.labels?.[u]}function findFamily(e,t,o){const n=void 0===t?[]:[t],s=new Set(n),r=new Set(n.flatMap(({metadata:e})=>e.uid??[])),i=function(e,t){
const{kind:o,name:n}=e,s=clusterOf(e,t),r={"kafka.strimzi.io/Kafka":{[u]:n},"kafka.strimzi.io/KafkaNodePool":{[u]:s??"","strimzi.io/pool-name":n},"kafka.strimzi.io/KafkaTopic":{
"strimzi.io/name":`${s??""}-entity-operator`},"kafka.strimzi.io/KafkaUser":{"strimzi.io/name":`${s??""}-entity-operator`},"sparkoperator.k8s.io/SparkApplication":{"sparkoperator.k8s.io/app-name":n},
"spark.apache.org/SparkApplication":{"spark.operator/spark-app-name":n},"cassandra.datastax.com/CassandraDatacenter":{"cassandra.datastax.com/datacenter":n}}[`${(0,
a.F8)(e.apiVersion)}/${o}`]??{},i=Object.entries(r);return e=>i.length>0&&i.every(([t,o])=>e.metadata.labels?.[t]===o)}(e,t),add=e=>{if(void 0!==e.metadata.uid){if(r.has(e.metadata.uid))return
;r.add(e.metadata.uid)}s.add(e),n.push(e)},grow=e=>{const t=o.filter(t=>!s.has(t)&&e(t));return t.forEach(add),t.length>0},isOwned=({metadata:e})=>!0===e.ownerReferences?.some(({uid:e})=>r.has(e))
;for(grow(i);grow(isOwned););const d=new Set(n.filter(({kind:e})=>"Pod"===e).flatMap(e=>claimNames(e)));return grow(({kind:e,metadata:t})=>"PersistentVolumeClaim"===e&&d.has(t.name)),
"PersistentVolumeClaim"===e.kind&&grow(t=>"Pod"===t.kind&&claimNames(t).includes(e.name)),n}function claimNames(e){return(e.spec?.volumes??[]).flatMap(e=>e.persistentVolumeClaim?.claimName??[])}
function claimsOf(e){return e.filter(({kind:e})=>"PersistentVolumeClaim"===e)}const f=[{title:"Strimzi",groups:["kafka.strimzi.io","core.strimzi.io"],
matches:e=>"cluster-operator"===labelOf(e,"strimzi.io/kind")||e.metadata.name.startsWith("strimzi-cluster-operator"),watches:e=>namespacesFromEnv(e,"STRIMZI_NAMESPACE")},{
title:"The Kubeflow Spark operator",groups:["sparkoperator.k8s.io"],matches:e=>"spark-operator"===labelOf(e,"app.kubernetes.io/name")&&"webhook"!==labelOf(e,"app.kubernetes.io/component"),
watches:e=>function(e,t){for(const o of containersOf(e)){const e=o.args?.find(e=>e.startsWith(t));if(void 0!==e)return parseNamespaces(e.slice(t.length))}return}(e,"--namespaces=")},{
title:"The Apache Spark operator",groups:["spark.apache.org"],matches:e=>e.metadata.name.includes("spark-kubernetes-operator"),watches:()=>{}},{title:"cass-operator",groups:["cassandra.datastax.com"],
matches:e=>"cass-operator"===labelOf(e,"app.kubernetes.io/name")||e.metadata.name.includes("cass-operator"),watches:e=>namespacesFromEnv(e,"WATCH_NAMESPACE")}];function labelOf(e,t){
return e.metadata.labels?.[t]??e.spec?.template?.metadata?.labels?.[t]}function containersOf(e){return e.spec?.template?.spec?.containers??[]}function namespacesFromEnv(e,t){
for(const o of containersOf(e)){const n=o.env?.find(e=>e.name===t);if("metadata.namespace"===n?.valueFrom?.fieldRef?.fieldPath)return[e.metadata.namespace??""]
;if(void 0!==n?.value)return parseNamespaces(n.value)}}function parseNamespaces(e){const t=e.split(",").map(e=>e.replaceAll('"',"").trim()).filter(e=>""!==e)
;return 0===t.length||t.includes("*")?void 0:t}var m=o(397);const h=20,g=3;async function gatherFacts(e,t){const o=function(e,t,o){const n=[],look=async(e,a,r)=>{try{return t.throwIfAborted(),
await a()}catch(t){o.throwIfAborted();const a=t instanceof m.h&&(401===t.status||403===t.status);return n.push(a?`Not allowed to ${e}`:`Could not ${e}: ${tidy((0,s.gJ)(t),160)}`),r}};return{notSeen:n,
list:(o,n={})=>look(`list ${o.kind} objects${void 0===n.namespace?"":` in namespace ${n.namespace}`}`,async()=>{try{return(await e.list(o,{...n,signal:t})).items}catch(e){
if(e instanceof m.h&&404===e.status)return[];throw e}},void 0),get:o=>look(`get ${(0,a.P5)(o)}`,async()=>({seen:!0,object:await e.get(o,{signal:t})}),{seen:!1,object:void 0}),
log:(o,n,s,r)=>look(`read the log of container ${n} of ${(0,a.P5)(o)}`,async()=>{try{return await e.podLog(o,{container:n,previous:s,tailLines:r,signal:t})}catch(e){
if(e instanceof m.h&&(400===e.status||404===e.status))return;throw e}},void 0),serves:o=>look(`ask which kinds ${o.apiVersion} has`,async()=>void 0!==await e.resourceFor(o,{signal:t}),!0)}
}(t.client,t.signal,t.interrupted);return gather(e,o,t,!0)}async function gather(e,t,o,n){const s=(0,
a.F8)(e.apiVersion),r="kafka.strimzi.io"===s,i="Namespace"===e.kind?e.name:e.namespace,d=void 0===i?[]:[...l,...r?p:[]],[c,u,f,m,h]=await Promise.all([t.serves(e),t.get(e),Promise.all(d.map(e=>t.list(e,{
namespace:i??""}))),t.list({apiVersion:"v1",kind:"Event"},{namespace:i??"default"}),void 0===i?void 0:t.get({apiVersion:"v1",kind:"Namespace",name:i
})]),g=u.object,v=findFamily(e,g,f.flatMap(e=>e??[])),y=function(e){return e.filter(({kind:e,metadata:t})=>"Pod"===e&&void 0===t.deletionTimestamp)
}(v),b=clusterOf(e,g),[w,$,k,S,P]=await Promise.all([seeStorage(v,t),seeRoom(y,t),n?seeOperator(s,t,o.now):void 0,readLogs(y,t),void 0===b?void 0:seeCluster(e,b,t)]);return{reference:e,
readiness:o.readiness,kindServed:c,target:g,targetSeen:u.seen,family:v,pods:y,claims:claimsOf(v),events:newestFirst((m??[]).filter(e=>v.some(t=>concerns(e,t)))),...void 0===P?{}:{cluster:P},
...void 0===h?.object?{}:{namespace:h.object},...w,...$,...void 0===k?{}:{operator:k},logs:S,notSeen:t.notSeen,now:o.now}}async function seeStorage(e,t){
if(claimsOf(e).every(e=>"Bound"===e.status?.phase))return{};const[o,n,s]=await Promise.all([t.list({apiVersion:"storage.k8s.io/v1",kind:"StorageClass"}),t.list({apiVersion:"storage.k8s.io/v1",
kind:"CSIDriver"}),t.list({apiVersion:"storage.k8s.io/v1",kind:"CSINode"})]);return{...void 0===o?{}:{storageClasses:o},...void 0===n?{}:{csiDrivers:n.map(({metadata:e})=>e.name)},...void 0===s?{}:{
csiNodes:s}}}function isUnschedulable(e){return(e.status?.conditions??[]).some(({type:e,status:t,reason:o})=>"PodScheduled"===e&&"False"===t&&"Unschedulable"===o)}async function seeRoom(e,t){
if(!e.some(isUnschedulable))return{};const[o,n]=await Promise.all([t.list({apiVersion:"v1",kind:"Node"}),t.list({apiVersion:"v1",kind:"Pod"},{
fieldSelector:"spec.nodeName!=,status.phase!=Succeeded,status.phase!=Failed"})]);return{...void 0===o?{}:{nodes:o},...void 0===n?{}:{scheduledPods:n}}}async function seeCluster(e,t,o){const n={...e,
kind:"Kafka",name:t},{seen:s,object:a}=await o.get(n);return s?{reference:n,exists:void 0!==a}:void 0}async function seeOperator(e,t,o){const n=function(e){return f.find(({groups:t})=>t.includes(e))
}(e);if(void 0===n)return;const s=await t.list({apiVersion:"apps/v1",kind:"Deployment"}),r=s?.find(e=>n.matches(e)),i={title:n.title,deployment:r,deploymentsSeen:void 0!==s};if(void 0===r)return{...i,
watches:void 0,complaints:[]};const d=n.watches(r),c=await gather((0,a.Po)(r),t,{readiness:void 0,now:o},!1),u=workloadLacksPods(r)?[]:await async function(e,t){
const o=e.find(podIsWell),n=o?.spec?.containers?.[0]?.name;if(void 0===o||void 0===n)return[];const s=await t.log((0,a.Po)(o),n,!1,200)
;return redact(s??"").split("\n").filter(e=>v.test(e)).map(e=>tidy(e,500)).slice(-5)}(c.pods,t);return{...i,watches:d,facts:c,complaints:u}}const v=/\b(WARN|ERROR|FATAL)\b|forbidden|exception|failed/i
;async function readLogs(e,t){const o=e.filter(e=>!podIsWell(e)).flatMap(e=>containerStatuses(e).flatMap(({name:t,state:o,lastState:n,ready:s})=>{const a=void 0!==o?.waiting&&void 0!==n?.terminated
;return a||0!==(o?.terminated?.exitCode??0)||void 0!==o?.running&&!1===s?[{pod:e,name:t,previous:a}]:[]})).slice(0,g),n=await Promise.all(o.map(async({pod:e,name:o,previous:n})=>{
const s=redact(await t.log((0,a.Po)(e),o,n,h)??"").split("\n").map(e=>tidy(e)).filter(e=>""!==e);return[`${e.metadata.name}/${o}`,s]}));return new Map(n.filter(([,e])=>e.length>0))}
function firstFinding(e,t){for(const o of e){const e=t(o);if(void 0!==e)return e}}function textRule(e,t,o,n){return{code:e,recognises:t,find:e=>firstFinding(function(e){const t=[]
;void 0!==e.readiness&&"ready"!==e.readiness.state&&t.push({about:e.reference,text:e.readiness.message});for(const o of e.family){if(isWell(o))continue;const n=(0,a.Po)(o)
;for(const{message:e}of troubles(o))void 0!==e&&""!==e&&t.push({about:n,text:e});for(const s of eventsAbout(e,o))"Warning"===s.type&&void 0!==s.message&&t.push({about:n,text:s.message})}
for(const o of e.operator?.complaints??[]){const n=e.operator?.deployment;t.push({about:void 0===n?e.reference:(0,a.Po)(n),text:o})}return t}(e),t=>{const s=o.exec(t.text);return null===s?void 0:{
evidence:[t.text],...n(s,t,e)}})}}
const y=textRule("WEBHOOK_DOWN","An admission or conversion webhook does not answer.",/failed calling webhook "([^"]+)": (?:failed to call webhook: )?(?:Post "https:\/\/([^/:"]+)[^"]*": )?(.*)/s,([,e="",t="",o=""],{about:n})=>{
const[s,r]=t.split("."),i=void 0===s||""===s?"":` (Service ${r??"default"}/${s})`,d=/x509|certificate/.test(o);return{culprit:void 0===s||""===s?n:{apiVersion:"v1",kind:"Service",
namespace:r??"default",name:s},cause:`${(0,a.P5)(n)} is held up by the admission webhook ${e}${i}, which ${webhookTrouble(o)}.`,
remedy:d?"Renew the webhook's certificate and the caBundle of its configuration (restart the operator or cert-manager's injector).":`Bring the pods behind it back${void 0===r?"":` (kubectl -n ${r} get pods)`}; if its operator was removed for good, delete the webhook configuration that it left behind.`
}});function webhookTrouble(e){
return/no endpoints available/.test(e)?"has no running pod behind it":/service "[^"]*" not found/.test(e)?"is not there: its Service does not exist":/x509|certificate/.test(e)?"has a certificate that the API server does not accept":/deadline exceeded|timeout/i.test(e)?"does not answer in time":/connection refused/.test(e)?"refuses the connection":`does not answer: ${tidy(e,120)}`
}const b=textRule("WEBHOOK_DENIED","An admission webhook refused the object.",/admission webhook "([^"]+)" denied the request:? ?(.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The admission webhook ${e} refuses what ${(0,a.P5)(o)} needs: ${tidy(t,240)}`,remedy:"Change the field that it names, or ask the owner of that policy for an exception."
})),w=textRule("QUOTA_EXCEEDED","A ResourceQuota of the namespace is used up, or demands requests that a pod does not state.",/exceeded quota: ([^,]+), requested: (.+?), used: (.+?), limited: (.+?)(?:$|[\s"\]])|failed quota: ([^:]+): must specify ([^\s"]+)/,([,e,t="",o="",n="",s="",r=""],{about:i},d)=>{
const c=i.namespace??d.reference.namespace??"default",u=(e??s).trim(),l={apiVersion:"v1",kind:"ResourceQuota",namespace:c,name:u};return void 0===e?{culprit:l,
cause:`ResourceQuota ${c}/${u} demands ${r}, and a pod of ${(0,a.P5)(i)} does not state it.`,remedy:`State ${r} in the pod template, or give the namespace a LimitRange with defaults.`}:{culprit:l,
cause:`${(0,a.P5)(i)} needs ${t}, but ResourceQuota ${c}/${u} has ${o} of ${n} in use.`,remedy:`Raise the quota ${u}, lower the requests or replicas, or remove what else uses namespace ${c}.`}
}),$=textRule("LIMIT_RANGE","A LimitRange of the namespace does not allow what a container or claim asks for.",/((?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim) is \S+, but \w+ is [^."\]\s]+|\S+ max limit to request ratio per \w+ is \S+, but provided ratio is [\d.]*\d)/,([,e=""],{about:t})=>({
culprit:t,cause:`A LimitRange of namespace ${t.namespace??"default"} does not allow a pod or claim of ${(0,a.P5)(t)}: ${e}.`,remedy:"Change the requests and limits to fit, or the LimitRange."
})),k=textRule("POD_SECURITY","The namespace's Pod Security level does not allow the pod.",/violates PodSecurity "([^":]+)(?::[^"]*)?": (.*)/s,([,e="",t=""],{about:o})=>({culprit:o,
cause:`The Pod Security level "${e}" of namespace ${o.namespace??"default"} does not allow the pods of ${(0,a.P5)(o)}: ${tidy(t,300)}`,
remedy:"Set the named securityContext fields, or label the namespace with a level that allows them (pod-security.kubernetes.io/enforce). For Strimzi, STRIMZI_POD_SECURITY_PROVIDER_CLASS=restricted makes pods that fit."
})),S=textRule("RBAC_DENIED","RBAC does not allow what the operator, a controller or we ourselves need to do.",/(\S+ (?:"[^"]*" )?is forbidden: )?User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/,([,,e="",t="",o="",n="",s],{about:a})=>{
const r=/^system:serviceaccount:([^:]+):(.+)$/.exec(e),i=null===r?`User ${e}`:`ServiceAccount ${r[1]??""}/${r[2]??""}`,d=""===n?o:`${o}.${n}`,c=void 0===s?"in the whole cluster":`in namespace ${s}`
;return{culprit:null===r?a:{apiVersion:"v1",kind:"ServiceAccount",namespace:r[1]??"",name:r[2]??""},cause:`${i} may not ${t} ${d} ${c}.`,
remedy:`Give it a ${void 0===s?"ClusterRole":"Role"} with verb ${t} on ${d}, bound by a ${void 0===s?"ClusterRoleBinding":`RoleBinding in ${s}`}; for an operator, see that its chart was installed with RBAC for the namespaces that it watches.`
}
}),P=textRule("SERVICE_ACCOUNT_MISSING","Pods name a ServiceAccount that does not exist.",/error looking up service account ([^/\s]+)\/([^:\s]+): serviceaccount "[^"]*" not found/,([,e="",t=""],{about:o})=>({
culprit:{apiVersion:"v1",kind:"ServiceAccount",namespace:e,name:t},cause:`Pods of ${(0,a.P5)(o)} cannot be made: ServiceAccount ${e}/${t} does not exist.`,
remedy:`Create ServiceAccount ${t} in namespace ${e}, or name one that exists.`
})),R=textRule("NAMESPACE_TERMINATING","The namespace is being deleted, so that nothing new can be made in it.",/unable to create new content in namespace (\S+) because it is being terminated/,([,e=""])=>({
culprit:{apiVersion:"v1",kind:"Namespace",name:e},cause:`Namespace ${e} is being deleted, so nothing new can be made in it.`,
remedy:"Wait until it is gone and run again; if it stays, see which finalizers its conditions name."
})),A=textRule("PRIORITY_CLASS_MISSING","Pods name a PriorityClass that does not exist.",/no PriorityClass with name (\S+) was found/,([,e=""],{about:t})=>({culprit:{apiVersion:"scheduling.k8s.io/v1",
kind:"PriorityClass",name:e},cause:`Pods of ${(0,a.P5)(t)} cannot be made: PriorityClass ${e} does not exist.`,remedy:`Create PriorityClass ${e}, or leave priorityClassName out.`})),N={
code:"CRD_MISSING",recognises:"The server does not serve the kind: its CustomResourceDefinition is missing, or serves other versions.",find:e=>{
const{apiVersion:t,kind:o}=e.reference,n=/no matches for kind "([^"]+)" in version "([^"]+)"/.exec(e.readiness?.message??"");if(e.kindServed&&null===n)return;const s={kind:n?.[1]??o,
apiVersion:n?.[2]??t};return{culprit:e.reference,cause:`The cluster does not know the kind ${s.kind} in ${s.apiVersion}.`,remedy:`Install the CustomResourceDefinitions of ${(0,
a.F8)(s.apiVersion)} in a version that serves ${s.apiVersion}: deploying the layer with its operator applies them.`}}
},eachContainer=(e,t)=>firstFinding(e.pods,e=>firstFinding(containerStatuses(e),o=>t(e,o))),title=(e,t)=>`container ${t.name} of ${(0,a.P5)((0,a.Po)(e))}`,E={code:"CONTAINER_CONFIG",
recognises:"A container or volume refers to a ConfigMap, Secret or key that does not exist, or to a user that it may not be.",find:e=>eachContainer(e,(e,t)=>{const o=t.state?.waiting
;if("CreateContainerConfigError"===o?.reason)return explainConfig(e,`${title(e,t)} cannot be made`,o.message??o.reason)
})??firstFinding(e.pods.filter(isStarting),t=>firstFinding(eventsAbout(e,t),({reason:e,message:o=""})=>"FailedMount"===e&&O.test(o)?explainConfig(t,`the volumes of ${(0,a.P5)((0,
a.Po)(t))} cannot be mounted`,o):void 0))},O=/(configmap|secret) "([^"]+)" not found|(?:couldn't find key|non-existent (?:config|secret) key:?) (\S+)(?: in (ConfigMap|Secret) (\S+))?/i
;function explainConfig(e,t,o){const n=(0,a.Po)(e),s=e.metadata.namespace??"default",[,r,i,d,c="ConfigMap or Secret",u=""]=O.exec(o)??[],l=`${t.charAt(0).toUpperCase()}${t.slice(1)}`
;if(void 0!==r&&void 0!==i){const e="secret"===r.toLowerCase()?"Secret":"ConfigMap";return{culprit:n,cause:`${l}: ${e} ${s}/${i} does not exist.`,
remedy:`Create ${e} ${i} in namespace ${s}, or correct the name that refers to it.`,evidence:[o]}}return void 0!==d?{culprit:n,cause:`${l}: the ${c} ${u} has no key ${d}.`.replace("  "," "),
remedy:`Add the key ${d}, or correct the reference to it.`,evidence:[o]}:/runAsNonRoot/.test(o)?{culprit:n,cause:`${l}: it must not run as root, and its image does.`,
remedy:"Set securityContext.runAsUser to a number other than 0, or use an image with a user of its own.",evidence:[o]}:{culprit:n,cause:`${l}: ${tidy(o)}`,
remedy:"Correct the field of the pod template that the message names."}}function isStarting(e){return"Pending"===e.status?.phase&&void 0!==e.spec?.nodeName}const C={code:"VOLUME_MOUNT",
recognises:"A volume is bound but cannot be attached to the node or mounted into the pod.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"FailedMount"===e||"FailedAttachVolume"===e);if(void 0===o)return;const n=o.message??"";return{culprit:(0,a.Po)(t),cause:`A volume of ${(0,a.P5)((0,
a.Po)(t))} cannot be ${"FailedMount"===o.reason?"mounted":"attached"}: ${tidy(n)}`,remedy:mountRemedy(n,t.spec?.nodeName??"")}})};function mountRemedy(e,t){
const o=/driver name (\S+) not found in the list of registered CSI drivers/.exec(e)?.[1]
;return void 0!==o?`The node part of ${o} does not run on node ${t}: look at its DaemonSet's pod there.`:/Multi-Attach/.test(e)?"The volume is still attached to another node: end the pod there; if that node is gone, taint it node.kubernetes.io/out-of-service.":/UnauthorizedOperation|AccessDenied/.test(e)?"The CSI driver's role may not do this: attach the EBS CSI policy to it (setup-ebs-access does).":`Look at the CSI driver's pods on node ${t} and at the volume in the storage system.`
}const T={code:"POD_SANDBOX",recognises:"The node cannot make the pod itself: network plugin or container runtime.",find:e=>firstFinding(e.pods.filter(isStarting),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"FailedCreatePodSandBox"===e);if(void 0!==o)return{culprit:(0,a.Po)(t),cause:`Node ${t.spec?.nodeName??""} cannot set ${(0,a.P5)((0,
a.Po)(t))} up: ${tidy(o.message??"")}`,remedy:"Look at the network plugin (CNI) and the container runtime on that node: its pods in kube-system, free addresses, disk space."}})},I={
code:"CONTAINER_START",recognises:"The container runtime cannot start the command.",find:e=>eachContainer(e,(e,t)=>{
const{waiting:o,terminated:n}=t.state??{},s=t.lastState?.terminated,r=[o,n,s].find(({reason:e}={})=>/^(RunContainerError|CreateContainerError|StartError|ContainerCannotRun|PostStartHookError)$/.test(e??""))
;if(void 0!==r)return{culprit:(0,a.Po)(e),cause:`The command of ${title(e,t)} cannot be started: ${tidy(r.message??r.reason??"")}`,
remedy:"Correct the container's command, arguments or mounts, or use an image that has the program."}})},x={code:"OOM_KILLED",recognises:"A container used more memory than its limit.",
find:e=>eachContainer(e,(e,t)=>{if(podIsWell(e))return;const o=t.state?.terminated??t.lastState?.terminated;if("OOMKilled"!==o?.reason)return
;const n=e.spec?.containers?.find(({name:e})=>e===t.name)?.resources?.limits?.memory;return{culprit:(0,a.Po)(e),
cause:`The ${title(e,t)} was killed because it used more memory than ${void 0===n?"the node could give":`its limit of ${n}`}${restarts(t)}.`,
remedy:"Raise its memory limit, or lower what it takes (for a JVM: -Xmx at about half of the limit, since buffers and threads need the rest)."}})},F={code:"CRASH_LOOP",
recognises:"A container ends again and again, or a Job ended with a failure: exit code and last words.",find:e=>eachContainer(e,(t,o)=>{
const{state:n,lastState:s}=o,r="CrashLoopBackOff"===n?.waiting?.reason,i=n?.terminated??s?.terminated,d=void 0!==n?.terminated&&0!==n.terminated.exitCode,c=void 0!==n?.running&&!1===o.ready&&(o.restartCount??0)>1
;if(podIsWell(t)||void 0===i||!(r||d||c))return;const u=e.logs.get(`${t.metadata.name}/${o.name}`)??[],l=function(e){
return e.findLast(e=>/error|exception|fatal|cannot|could not|failed|panic|denied/i.test(e))??e.at(-1)}(u)??i.message;return{culprit:(0,a.Po)(t),
cause:`The ${title(t,o)} ended with exit code ${i.exitCode}${meaning(i.exitCode)}${restarts(o)}${void 0===l?"":`; its last words: ${tidy(l,240)}`}`,
remedy:exitRemedy(i.exitCode,`${u.join("\n")}\n${i.message??""}`,t,o.name)}})},restarts=({restartCount:e=0})=>0===e?"":` (${e} ${1===e?"restart":"restarts"})`;function meaning(e){return{
126:" (the command is not executable)",127:" (command not found)",134:" (aborted)",137:" (killed)",139:" (segmentation fault)",143:" (asked to end)"}[e]??""}function exitRemedy(e,t,o,n){
return/exec format error/.test(t)?"The image was built for another architecture: use one for the nodes.":/permission denied|AccessDenied/i.test(t)?"Give the container the right that its log names: file owner (securityContext.fsGroup), role or ACL.":/no space left/i.test(t)?"Its disk is full: enlarge the volume claim, or free space on the node.":/UnknownHost|no such host|name resolution/i.test(t)?"A name cannot be resolved: check the host name that the log names, and the cluster DNS.":137===e?"Look for a failing liveness probe or too little memory; the events below name it.":`Read the log before the end: kubectl -n ${o.metadata.namespace??"default"} logs ${o.metadata.name} -c ${n} --previous`
}const z={code:"PROBE_FAILING",recognises:"A container runs, but its readiness or startup probe fails.",find:e=>firstFinding(e.pods.filter(e=>"Running"===e.status?.phase&&!podIsWell(e)),t=>{
const o=eventsAbout(e,t).find(({reason:e})=>"Unhealthy"===e);if(void 0===o)return;const n=containerStatuses(t).find(({ready:e})=>!1===e);return{culprit:(0,a.Po)(t),cause:`${(0,a.P5)((0,
a.Po)(t))} runs but is not ready: ${tidy(o.message??"")}`,
remedy:`Read what the program waits for: kubectl -n ${t.metadata.namespace??"default"} logs ${t.metadata.name}${void 0===n?"":` -c ${n.name}`}`}})},j={code:"EVICTED",
recognises:"The node ended the pod: eviction, preemption, shutdown, or the node is gone.",find:e=>firstFinding(e.pods,e=>{const{phase:t,reason:o="",message:n=""}=e.status??{}
;if("Failed"===t&&/^(Evicted|Preempting|NodeLost|NodeShutdown|Terminated|OutOf.*)$/.test(o))return{culprit:(0,a.Po)(e),cause:`${(0,a.P5)((0,a.Po)(e))} was ended by its node (${o}): ${tidy(n)}`,
remedy:"Give the pod requests that match its use, or the nodes more of what ran short."}})
},release=({kind:e,name:t,namespace:o})=>`kubectl ${void 0===o?"":`-n ${o} `}patch ${e.toLowerCase()} ${t} --type=merge -p '{"metadata":{"finalizers":null}}'`,V=[{name:"strimzi.io/topic-operator",
waitsFor:"the topic operator, which lives only as long as its Kafka cluster",
remedy:e=>`If Kafka still runs, look at its entity operator and at delete.topic.enable; if Kafka is gone, the topic is gone with it: ${release(e)}`},{name:"kubernetes.io/pvc-protection",
waitsFor:"the pods that still use it",remedy:()=>"End the pods that mount the claim; it goes by itself then."},{name:"kubernetes.io/pv-protection",waitsFor:"the claim that is bound to it",
remedy:()=>"Delete the claim first."},{name:"foregroundDeletion",waitsFor:"its children, which go first",
remedy:()=>"Look at which of its children has a finalizer of its own, or a pod that does not end."},{name:"finalizer.cassandra.datastax.com",waitsFor:"cass-operator",
remedy:e=>`Bring cass-operator back until the datacenter is gone; without it: ${release(e)} (its claims stay then).`}],M={code:"FINALIZER_STUCK",
recognises:"An object is being deleted and waits for a finalizer that nobody removes.",find:e=>{const{target:t,reference:o}=e;if(void 0===t?.metadata.deletionTimestamp)return
;if("Namespace"===o.kind)return function({reference:e,target:t}){if(void 0===t)return
;const o=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionContentFailure","NamespaceDeletionDiscoveryFailure"].map(e=>(0,a.fS)(t,e)).find(e=>"True"===e?.status)
;if(void 0===o)return;const n=/finalizers remaining: (\S+) in/.exec(o.message??"")?.[1];return{culprit:e,cause:`Namespace ${e.name} cannot go: ${tidy(o.message??o.reason??o.type)}`,
remedy:"strimzi.io/topic-operator"===n?`Its KafkaTopics wait for a topic operator that is gone. Release them: kubectl -n ${e.name} get kafkatopics -o name | xargs kubectl -n ${e.name} patch --type=merge -p '{"metadata":{"finalizers":null}}'`:"Delete what the message names; where its controller is gone for good, remove the finalizer by hand."
}}(e);const[n,...s]=t.metadata.finalizers??[];if(void 0===n)return;const r=V.find(({name:e})=>e===n),i=0===s.length?"":` (and ${s.join(", ")})`;return{culprit:o,cause:`${(0,
a.P5)(o)} is being deleted since ${t.metadata.deletionTimestamp} and waits for the finalizer ${n}${i}: ${r?.waitsFor??"whoever set it has to remove it"}.`,
remedy:r?.remedy(o)??`Look at whether the controller behind ${n} runs; only if it is gone for good: ${release(o)}`}}};const D={code:"NOT_FOUND",recognises:"The object does not exist (any more).",
find:({reference:e,target:t,targetSeen:o,namespace:n})=>{if(!o||void 0!==t)return;const s=void 0!==n?.metadata.deletionTimestamp;return{culprit:e,cause:`${(0,
a.P5)(e)} does not exist${s?": its namespace is being deleted":""}.`,
remedy:s?"Wait until the namespace is gone and deploy again.":"Deploy again; if it was there before, look for who deleted it (another run, a garbage collector, an owner)."}}},L={
code:"LOAD_BALANCER_PENDING",recognises:"A Service of type LoadBalancer has no address.",find:e=>{const{target:t,reference:o}=e,n=t?.spec,s=t?.status
;if("Service"!==t?.kind||"LoadBalancer"!==n?.type)return;if((s?.loadBalancer?.ingress??[]).length>0)return;const r=eventsAbout(e,t).find(({type:e})=>"Warning"===e);return{culprit:o,cause:`${(0,
a.P5)(o)} has no load balancer address${void 0===r?": nobody in this cluster provides load balancers":`: ${tidy(r.message??"")}`}.`,
remedy:"Install a load balancer controller, give it the rights and subnets that it asks for, or use NodePort (the local overlay does)."}}},_={code:"JOB_FAILED",
recognises:"A Job gave up: too many failures, or out of time.",find:({family:e})=>{for(const t of e){if("Job"!==t.kind)continue;const e=troubles(t).find(({type:e})=>"Failed"===e||"FailureTarget"===e)
;if(void 0===e)continue;const o=(0,a.Po)(t);return{culprit:o,cause:`${(0,a.P5)(o)} failed (${e.reason??""}): ${tidy(e.message??"")}`,
remedy:"DeadlineExceeded"===e.reason?"Look at what its pod did all the time; give the Job more time only if it was getting on.":`Read the log of its pods: kubectl -n ${o.namespace??"default"} logs job/${o.name}`
}}}},U={code:"NODE_NOT_READY",recognises:"The pod is on a node that is not ready.",find:e=>firstFinding(e.pods.filter(e=>!podIsWell(e)),t=>{
const o=t.spec?.nodeName,n=eventsAbout(e,t).some(({reason:e})=>"NodeNotReady"===e);if(void 0!==o&&n)return{culprit:{apiVersion:"v1",kind:"Node",name:o},cause:`Node ${o}, on which ${(0,a.P5)((0,
a.Po)(t))} is, is not ready.`,remedy:`Look at the node (kubectl describe node ${o}): its kubelet, network plugin, disk and memory; or drain and replace it.`}})},G={code:"RBAC_DENIED",
recognises:"We ourselves may not look at the resource.",find:({reference:e,readiness:t,notSeen:o})=>{const n=(0,a.P5)(e);if(void 0===t&&o.includes(`Not allowed to get ${n}`))return{culprit:e,
cause:`This identity may not look at ${n}, so why it is not ready stays unknown.`,
remedy:`Give it the verbs get, list and watch on ${e.kind} (${e.apiVersion}), and on pods, events and persistentvolumeclaims.`}}},K={code:"NOT_READY",
recognises:"No deeper cause was found: the words of the resource itself.",find:({reference:e,readiness:t,target:o})=>{
const n=void 0===o?void 0:troubles(o).find(({type:e})=>"Warning"!==e),s=[n?.reason??t?.reason??"",n?.message??t?.message??""].filter(e=>""!==e).join(": ");return{culprit:e,cause:`${(0,
a.P5)(e)} is not ready${""===s?", and its status does not say why":` (${tidy(s)})`}.`,
remedy:`Look at it: kubectl ${void 0===e.namespace?"":`-n ${e.namespace} `}describe ${e.kind.toLowerCase()} ${e.name}. If it was getting on, give it a longer timeout.`}}
},W=new Set(["ErrImagePull","ImagePullBackOff","InvalidImageName","ErrImageNeverPull","ImageInspectError","RegistryUnavailable","SignatureValidationFailed"]),B={code:"IMAGE_PULL",
recognises:"A container image cannot be pulled: not found, not allowed, rate limit, registry out of reach.",find:e=>firstFinding(e.pods,t=>firstFinding(containerStatuses(t),o=>function(e,t,o){
const n=o.state?.waiting;if(void 0===n?.reason||!W.has(n.reason))return;const s=function(e,{name:t,image:o}){const n=[...e.spec?.initContainers??[],...e.spec?.containers??[]]
;return n.find(e=>e.name===t)?.image??o??"of unknown name"}(t,o),r=(c=[n.message??"",...eventsAbout(e,t).filter(({reason:e})=>"Failed"===e||"InspectFailed"===e).map(({message:e})=>e??"")],
(c.find(e=>e.includes(":")&&!/^(Error: \w+|Back-off pulling image "[^"]*")$/.test(e))??"").replace(/^.*failed to resolve reference "[^"]*": /s,"").replace(/^.*desc = /s,"").trim()),{why:i,remedy:d}=function(e,t,o){
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
remedy:`Try the pull on a node (crictl pull ${o}) and mend what it reports.`}}(n.reason,r,s);var c;return{culprit:(0,a.Po)(t),cause:`Image ${s} of ${(0,a.P5)((0,a.Po)(t))} cannot be pulled: ${i}.`,
remedy:d,...""===r?{}:{evidence:[`The registry's words: ${tidy(r)}`]}}}(e,t,o)))};function isUnobserved({target:e}){if(void 0===e)return!1;const t=e.status
;return void 0===t||void 0!==t.observedGeneration&&t.observedGeneration<(e.metadata.generation??1)}const readyReplicas=({status:e})=>"number"==typeof e?.readyReplicas?e.readyReplicas:0
;function operatorNotRunning(e,t){return{code:"OPERATOR_NOT_RUNNING",recognises:"The operator that serves the kind is not installed, scaled to 0, or its pods fail (then: why).",
find:o=>isUnobserved(o)===("unobserved"===t)?function(e,t){const{operator:o,reference:n}=e;if(void 0===o||!o.deploymentsSeen)return;const{deployment:s,title:r}=o;if(void 0===s)return{culprit:n,
cause:`${r} is not installed in this cluster, so nobody works on ${(0,a.P5)(n)}.`,remedy:"Deploy the layer with its operator, or install the operator by its chart."}
;if(!workloadLacksPods(s)&&0!==s.spec?.replicas)return;const i=(0,a.P5)((0,a.Po)(s));if(0===s.spec?.replicas)return{culprit:(0,a.Po)(s),cause:`${r} does not run: ${i} is scaled to 0.`,
remedy:`Scale it up: kubectl -n ${s.metadata.namespace??"default"} scale deployment ${s.metadata.name} --replicas 1`};const d=void 0===o.facts?void 0:t(o.facts);return void 0!==d?{...d,
cause:`${r} does not run (${i}): ${d.cause}`}:{culprit:(0,a.Po)(s),cause:`${r} does not run: ${i} has ${readyReplicas(s)} of ${s.spec?.replicas??1} pods ready.`,
remedy:`Look at its pods: kubectl -n ${s.metadata.namespace??"default"} describe deployment ${s.metadata.name}`}}(o,e):void 0}}const X={code:"OPERATOR_NOT_WATCHING",
recognises:"The operator runs, but does not watch the resource's namespace.",find:e=>{const{operator:t,reference:o}=e,n=o.namespace;if(void 0===t?.deployment||void 0===t.watches||void 0===n)return
;if(t.watches.includes(n)||!isUnobserved(e))return;const s="kafka.strimzi.io"===(0,
a.F8)(o.apiVersion)?`add ${n} to the chart's watchNamespaces, or set watchAnyNamespace: true`:`add ${n} to the namespaces that its chart lets it watch`;return{culprit:(0,a.Po)(t.deployment),
cause:`${t.title} (${(0,a.P5)((0,a.Po)(t.deployment))}) watches ${t.watches.join(", ")}, not the namespace ${n} of ${(0,a.P5)(o)}.`,remedy:`Let it watch the namespace: ${s}.`}}},q={
code:"OPERATOR_SILENT",recognises:"The operator runs and should see the resource, but has written no status of it for more than a minute.",find:e=>{const{operator:t,reference:o,target:s}=e
;if(void 0===t?.deployment||void 0===s||!isUnobserved(e))return;const r=e.now-function(e){
const t=(e.metadata.managedFields??[]).filter(({subresource:e})=>void 0===e).flatMap(({time:e})=>void 0===e?[]:[Date.parse(e)]);return Math.max(Date.parse(e.metadata.creationTimestamp??""),...t)}(s)
;if(Number.isNaN(r)||r<6e4)return;const i=t.deployment;return{culprit:(0,a.Po)(i),cause:`${t.title} runs, but has written no status for ${(0,a.P5)(o)} in ${(0,n.a3)(r)}.`,
remedy:`Read its log: kubectl -n ${i.metadata.namespace??"default"} logs deployment/${i.metadata.name}. It may be busy with another resource, filter by labels, or lack a right.`,
evidence:t.complaints.map(e=>`log of ${i.metadata.name}: ${e}`)}}};const Q={code:"CLUSTER_MISSING",
recognises:"A node pool, topic or user is labelled for a Kafka cluster that does not exist, or for none.",find:({cluster:e,reference:t,target:o})=>{
if(!/^Kafka(NodePool|Topic|User)$/.test(t.kind)||void 0===o)return;const n=o.metadata.labels?.["strimzi.io/cluster"];return void 0===n?{culprit:t,cause:`${(0,
a.P5)(t)} has no label strimzi.io/cluster, so no operator feels responsible for it.`,remedy:"Label it with the name of its Kafka cluster: strimzi.io/cluster: NAME."}:!1===e?.exists?{
culprit:e.reference,cause:`${(0,a.P5)(t)} belongs to the Kafka cluster ${n} by its label strimzi.io/cluster, but ${(0,a.P5)(e.reference)} does not exist.`,
remedy:`Create Kafka ${n} in the same namespace, or correct the label.`}:void 0}};var J=o(787);const Z={code:"UNSCHEDULABLE",
recognises:"No node fits a pod: too little of a resource, a taint, affinity, topology spread, a volume of another zone.",find:e=>firstFinding(e.pods.filter(isUnschedulable),t=>function(e,t){
const o=t.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",n=function(e){const[t=""]=e.split(/\s*preemption:/)
;return(/are available: (.*)$/s.exec(t)?.[1]??"").replace(/\.\s*(no new claims.*)?$/,"").split(/, (?=\d+ )/).flatMap(e=>{const t=/^(\d+) (.*)$/s.exec(e.trim());return null===t?[]:[{nodes:Number(t[1]),
text:(t[2]??"").replace(/\.$/,"")}]}).sort((e,t)=>t.nodes-e.nodes)}(o).map(o=>function({nodes:e,text:t},o,n){
const s=1===e?"1 node":`${e} nodes`,a=1===e?"has":"have",r=/^Insufficient (.+)$/.exec(t)?.[1];if(void 0!==r){const e=function(e,t,o){
if(void 0===t.nodes||void 0===t.scheduledPods||0===t.nodes.length)return;const n=requestOf(o.spec,e);if(0n===n)return;const s=t.nodes.map(o=>function(e,t,o){const n=(0,
J.L)(e.status?.allocatable?.[o]??0)??0n;return t.filter(t=>t.spec?.nodeName===e.metadata.name).reduce((e,t)=>e-requestOf(t.spec,o),n)}(o,t.scheduledPods??[],e)),a=s.reduce((e,t)=>t>e?t:e)
;if(a>=n)return;const show=t=>function(e,t){const o=Number(e)/1e9;if(!/memory|storage|hugepages/.test(t))return String(Math.round(1e3*o)/1e3)
;for(const[e,t]of[["Gi",2**30],["Mi",2**20],["Ki",1024]])if(o>=t)return`${Math.round(o/t*10)/10}${e}`;return String(o)}(t,e)
;return`asks for ${show(n)}, at most ${show(a<0n?0n:a)} free: ${show(n-a)} short`}(r,o,n);return{cause:`${s} ${a} too little ${r}${void 0===e?"":` (${e})`}`,
remedy:`Lower the pod's ${r} request, or add nodes with more ${r}.`,minor:!1}}if(t.includes("untolerated taint")){const e=/\{([^}]*)\}/.exec(t)?.[1]?.replace(/: $|:$/,"")??function(e,t){
const o=(e.nodes??[]).flatMap(e=>(e.spec?.taints??[]).filter(e=>"PreferNoSchedule"!==e.effect&&!(t.spec?.tolerations??[]).some(t=>function(e,t){const{key:o,operator:n="Equal",value:s="",effect:a}=e
;return(void 0===a||""===a||a===t.effect)&&(void 0===o||""===o?"Exists"===n:o===t.key&&("Exists"===n||s===(t.value??"")))}(t,e))))
;return[...new Set(o.map(({key:e,value:t})=>void 0===t||""===t?e:`${e}=${t}`))].join(", ")}(o,n);return{cause:`${s} ${a} the taint ${""===e?"that the pod does not tolerate":e}`,remedy:taintRemedy(e),
minor:/control-plane|master/.test(e)}}const i=Y.find(([e])=>e.test(t));return{cause:`${s}: ${i?.[1]??t}`,remedy:i?.[2]??"Mend what the scheduler names, or give the cluster a node that fits.",minor:!1}
}(o,e,t)),s=n.find(({minor:e})=>!e)??n[0],r=(0,a.P5)((0,a.Po)(t));if(void 0===s)return{culprit:(0,a.Po)(t),cause:`No node takes ${r}: ${""===o?"the scheduler does not say why":tidy(o)}`,
remedy:/no nodes available/.test(o)?"The cluster has no node: add one, or look at why the nodes did not join.":"Mend what the scheduler names, or give the cluster a node that fits."};return{
culprit:(0,a.Po)(t),cause:`No node takes ${r}: ${n.map(({cause:e})=>e).join("; ")}.`,remedy:s.remedy,evidence:[`The scheduler's words: ${o}`]}}(e,t))}
;const Y=[[/volume node affinity conflict/,"its volume lies in another zone or on another node","Add a node in the volume's zone; for new claims use a StorageClass with volumeBindingMode WaitForFirstConsumer."],[/topology spread constraints/,"the topology spread allows no more pods there","Add nodes in further zones, lower the replicas, or set whenUnsatisfiable to ScheduleAnyway (the local and preview overlays do)."],[/anti-affinity/,"a pod that must not share a node with it is there","Add a node for each replica, or relax the pod anti-affinity."],[/node affinity|node selector|affinity\/selector/,"the node selector or affinity does not match","Label a node as the selector asks, or correct nodeSelector and affinity."],[/unschedulable/,"cordoned","Uncordon a node (kubectl uncordon NODE), or add one."],[/Too many pods/,"full: the pod limit is reached","Add nodes, or raise the pod limit of the kubelets."],[/max volume count/,"no more volumes can be attached","Add nodes; each instance type has a limit of attached volumes."],[/free ports/,"the host port is taken","Free the host port, or run without one."],[/available persistent volumes|didn't find available/,"no free volume fits the claim","Create a PersistentVolume that fits, or use a StorageClass that provisions."]]
;function taintRemedy(e){
return e.startsWith("node.kubernetes.io/not-ready")||e.startsWith("node.kubernetes.io/unreachable")?"The node is not ready: look at its kubelet and network plugin (kubectl describe node).":/disk-pressure|memory-pressure|pid-pressure/.test(e)?"The node is short of disk, memory or process ids: free some, or add nodes.":e.startsWith("node.cloudprovider.kubernetes.io/uninitialized")?"The cloud controller manager has not taken the node in yet: look at its pods and rights.":e.startsWith("ebs.csi.aws.com/agent-not-ready")?"The EBS CSI node pod does not run there yet: look at the DaemonSet ebs-csi-node in kube-system.":"Add a node without the taint, or a toleration to the pod template."
}function requestOf(e,t){const request=e=>{const{requests:o,limits:n}=e.resources??{};return(0,J.L)(o?.[t]??n?.[t]??0)??0n},o=(e?.containers??[]).reduce((e,t)=>e+request(t),0n)
;return(e?.initContainers??[]).map(request).reduce((e,t)=>t>e?t:e,o)}
const H=["storageclass.kubernetes.io/is-default-class","storageclass.beta.kubernetes.io/is-default-class"],ee="volume.kubernetes.io/selected-node",te={"kubernetes.io/aws-ebs":"ebs.csi.aws.com",
"kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com"},pending=({claims:e})=>e.filter(e=>"Bound"!==e.status?.phase&&void 0===e.metadata.deletionTimestamp),describe=e=>(0,a.P5)((0,a.Po)(e))
;function classOf(e,t){return e.storageClasses?.find(({metadata:e})=>e.name===t.spec?.storageClassName)}const oe={code:"PVC_MISSING",recognises:"A pod names a volume claim that does not exist.",
find:e=>firstFinding(e.pods.filter(isUnschedulable),e=>{const t=e.status?.conditions?.find(({type:e})=>"PodScheduled"===e)?.message??"",o=/persistentvolumeclaim "([^"]+)" not found/.exec(t)?.[1]
;if(void 0===o||!claimNames(e).includes(o))return;const n=e.metadata.namespace??"default";return{culprit:{apiVersion:"v1",kind:"PersistentVolumeClaim",namespace:n,name:o},cause:`${(0,a.P5)((0,
a.Po)(e))} needs PersistentVolumeClaim ${n}/${o}, which does not exist.`,remedy:"Create the claim, or let its owner do so; a claim that was deleted took its data along."}})},ne={
code:"PVC_NO_DEFAULT_CLASS",recognises:"A claim names no StorageClass, and the cluster has no default one.",find:e=>firstFinding(pending(e),t=>{const o=e.storageClasses
;if(void 0!==t.spec?.storageClassName||void 0===o)return;if(o.some(({metadata:e})=>H.some(t=>"true"===e.annotations?.[t])))return;const n=o.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,
a.Po)(t),cause:`${describe(t)} names no StorageClass, and the cluster has no default one${""===n?"":` (it has ${n})`}.`,
remedy:"Run ensure-storageclass, or annotate a class: kubectl annotate storageclass NAME storageclass.kubernetes.io/is-default-class=true"}})},se={code:"PVC_CLASS_MISSING",
recognises:"A claim names a StorageClass that does not exist.",find:e=>firstFinding(pending(e),t=>{const o=t.spec?.storageClassName;if(void 0===o||""===o||void 0===e.storageClasses)return
;if(void 0!==classOf(e,t))return;const n=e.storageClasses.map(({metadata:e})=>e.name).join(", ");return{culprit:(0,a.Po)(t),
cause:`${describe(t)} asks for StorageClass ${o}, which does not exist; the cluster has ${""===n?"none":n}.`,
remedy:`Create StorageClass ${o} (ensure-storageclass does, with name: ${o}), or name one that exists; a claim's class cannot be changed, so delete the pending claim then.`}})},ae={
code:"PVC_PROVISIONING_FAILED",recognises:"The provisioner tried and failed: a missing IAM action, no credentials, the instance's metadata out of reach, quota.",find:e=>firstFinding(pending(e),t=>{
const o=eventsAbout(e,t).find(({reason:e,message:t=""})=>"ProvisioningFailed"===e&&!/storageclass.* not found/i.test(t));if(void 0===o)return;const n=o.message??"",{why:s,remedy:r}=function(e){
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
cause:`No volume could be made for ${describe(t)}: ${s}.`,remedy:r,evidence:[n]}})};const re={code:"PVC_PROVISIONER_MISSING",
recognises:"The StorageClass names a provisioner that is not installed, or that no node has registered.",find:e=>firstFinding(pending(e),t=>{const o=classOf(e,t),n=o?.provisioner
;if(void 0===o||void 0===n||!function(e,t,{volumeBindingMode:o}){
return"WaitForFirstConsumer"!==o||void 0!==t.metadata.annotations?.[ee]||eventsAbout(e,t).some(({reason:e})=>"ExternalProvisioning"===e)}(e,t,o))return
;if("kubernetes.io/no-provisioner"===n)return finding(t,`${describe(t)} uses StorageClass ${o.metadata.name}, which provisions nothing, and no free PersistentVolume fits`,"Create a PersistentVolume that fits, or use a class that provisions.")
;const s=te[n]??n,a=function(e,t){if(void 0===e.csiDrivers||void 0===e.csiNodes)return;const o=e.csiNodes.some(({spec:e})=>!0===e?.drivers?.some(({name:e})=>e===t))
;return o?void 0:e.csiDrivers.includes(t)?"is installed but registered on no node":/\.csi\.|^csi\./.test(t)?"is not installed":void 0}(e,s)
;return void 0!==a?finding(t,`${describe(t)} waits for ${s} (StorageClass ${o.metadata.name}), which ${a}`,"ebs.csi.aws.com"===s?"Install the EBS CSI driver (install-ebs-csi-driver), or use another StorageClass.":`Install ${s}, mend its pods, or use another StorageClass.`):void 0
})},finding=(e,t,o)=>({culprit:(0,a.Po)(e),cause:`${t}.`,remedy:o});const ie={code:"PVC_NO_CONSUMER",recognises:"A claim waits for its first consumer, and no pod uses it.",
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
;if(void 0!==o&&e.reason.test(n))return{culprit:t.reference,cause:`Strimzi refuses or cannot finish ${(0,a.P5)(t.reference)} (${n}): ${tidy(s)}`,remedy:e.remedy}}}}const ue=[{
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
}].map(toRule),le=[{reason:/^FatalProblem$/,code:"STRIMZI_ROLL_STUCK",recognises:"The roller gave up on a broker that does not become ready.",
remedy:"Look at the pod that the message names; if the last change caused it, put the former spec back, and the operator rolls again."},{
reason:/^(Strimzi)?Timeout(Exception|Error)?$|^TimeoutException$/,code:"STRIMZI_TIMEOUT",recognises:"The operator waited five minutes for something; it tries again within two minutes.",
remedy:"Give the deploy a longer timeout (10 minutes or more), and look at the pods that the message names."},{reason:/^(Unf|F)orceableProblem$/,code:"STRIMZI_ROLL_WAITS",
recognises:"The roller waits: restarting a broker now would take partitions below min.insync.replicas.",
remedy:"Bring the other brokers back in sync first; topics with one replica, or min.insync.replicas equal to the replicas, block every roll."},{reason:/^KafkaError$/,code:"STRIMZI_KAFKA_ERROR",
recognises:"The topic or user operator does not get through to Kafka.",remedy:"Look at whether the brokers are ready, and at the log of the entity operator; it tries again by itself."},{
reason:/^(KubernetesClient|Runtime|NullPointer|Concurrent\w*|Completion)Exception$|^InternalError$/,code:"STRIMZI_OPERATOR_ERROR",recognises:"The operator itself failed at something.",
remedy:"Read the log of the cluster operator around this time; it tries again within two minutes."}].map(toRule),pe=[R,y,b,w,$,k,P,A,S],fe=[ce,oe,ne,se,ae,re,Z,de,B,E,C,T,I,x,F,j,U,ie,z]
;function explainBelow(e){for(const t of[...pe,...fe]){const o=t.find(e);if(void 0!==o)return{...o,code:o.code??t.code}}}const me=[N,D,M,...ue,{code:"STRIMZI_PAUSED",
recognises:"Reconciliation is paused by annotation.",find:({target:e,reference:t})=>"true"===e?.metadata.annotations?.["strimzi.io/pause-reconciliation"]&&"kafka.strimzi.io"===(0,a.F8)(t.apiVersion)?{
culprit:t,cause:`${(0,a.P5)(t)} is paused by its annotation strimzi.io/pause-reconciliation.`,
remedy:`Let it go on: kubectl -n ${t.namespace??"default"} annotate ${t.kind.toLowerCase()} ${t.name} strimzi.io/pause-reconciliation-`}:void 0
},Q,operatorNotRunning(explainBelow,"unobserved"),X,...pe,...fe,operatorNotRunning(explainBelow,"observed"),q,_,L,...le,G,K];var __addDisposableResource=function(e,t,o){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,s;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(s=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return t},he=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,n=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===n)return n=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const ge=2e4;async function diagnose(e,t){const o={
stack:[],error:void 0,hasError:!1};try{const{client:s,logger:r,signal:i,readiness:d,clock:c=n.ml}=t,u=c.now(),l=__addDisposableResource(o,(0,n.R)(ge,`the diagnosis of ${(0,
a.P5)(e)}`,i),!1),p=explain(await gatherFacts(e,{client:s,signal:l.signal,interrupted:i,readiness:d,now:u}));return r.debug(`Diagnosed ${(0,a.P5)(e)} as ${p.code} in ${c.now()-u} ms`),p}catch(e){
o.error=e,o.hasError=!0}finally{he(o)}}function explain(e){for(const t of me){const o=t.find(e);if(void 0===o)continue;const n=collectEvidence(e,o);return{code:o.code??t.code,culprit:o.culprit,
cause:tidy(o.cause,600),remedy:tidy(o.remedy,600),evidence:n}}throw new Error("The last rule finds something always")}var ve=o(6960),ye=o(780);const be=3,we="NOT_READY"
;async function explainWait(e,t,{kubernetes:o,clock:n,logger:s,signal:r}){const i=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[d]=i;if(void 0===d)return;let c
;for(const{reference:e,readiness:d}of i.slice(0,be)){const i=await diagnose(e,{client:o,clock:n,logger:s,signal:r,readiness:d}),u={reference:e,message:`${(0,
a.P5)(e)} is ${"failed"===d.state?"failed":"not ready"}: ${d.reason}: ${d.message}${void 0===t?"":` (${t})`}`,diagnosis:i};if(c??=u,i.code!==we)return u}return c}function byWeight(e,t){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(t)||(0,ve.BX)(t.reference)-(0,ve.BX)(e.reference)}function failureOf(e){if(!(e instanceof ye.kN)){const t={apiVersion:"v1",
kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,t)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,t){return{code:e.code,culprit:t,cause:e.message,remedy:e.remedy??"",evidence:[]}}},1419:(e,t,o)=>{o.d(t,{i:()=>readinessRules})
;var n=o(6760);var s=o(3150);async function readinessRules({directory:e,spec:t}){return 0===t.readiness.length?s.v8:(0,s.jB)(await async function(e,t){if(0===e.length)return[]
;const{compileCelRule:n}=await Promise.all([o.e(337),o.e(118)]).then(o.bind(o,8118));return e.map((e,o)=>n(e,`${t}: spec.readiness[${o}]`))}(t.readiness,n.join(e,"layer.yaml")))}},6540:(e,t,o)=>{
o.d(t,{J:()=>runKustomize});var n=o(1455),s=o(8161),a=o(6760),r=o(8815),i=o(682),d=o(2317),c=o(8293);async function runKustomize(e,t){const o=await(0,n.realpath)(await(0,n.mkdtemp)(a.join((0,
s.tmpdir)(),"lamina-kustomize-")));try{await(0,n.chmod)(o,448);const s=(0,r.As)(await async function(e,t){const o={resources:[],components:[]};for(const s of e.roots){const e=await(0,c.nW)(s)
;o["Component"===(void 0===e?void 0:(await(0,c.kG)(e)).kind)?"components":"resources"].push(a.relative(t,await(0,n.realpath)(s)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...o,patches:e.patches}}(e,o),{version:"1.1",lineWidth:0});return await(0,n.writeFile)(a.join(o,"kustomization.yaml"),s,{mode:384}),
await async function(e,t,{exec:o,logger:n,signal:s}){const a=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],r=performance.now();for(const{command:c,args:u}of a)try{
const{stdout:e}=await o(c,u,{signal:s}),a=(0,i.a3)(performance.now()-r);return n.debug(`${c} rendered ${t.roots.join(", ")} in ${a}`),e}catch(o){if(isNotFound(o))continue
;if(!(o instanceof d.Qd))throw o;const n=tidyRefusal(o.stderr).replaceAll(e,"<the request>");throw new d.j1(`kustomize refuses ${t.roots.join(", ")}: ${n}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:o})}throw new d.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}(o,e,t)}finally{await(0,n.rm)(o,{recursive:!0,force:!0})}}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof d.j1&&"ENOENT"===e.cause?.code}},6763:(e,t,o)=>{o.d(t,{L:()=>waitForObjects});var n=o(3036),s=o(1241),a=o(2317),r=o(397);function createObjectStore(e,{signal:t,logger:o}){
const s=new Map,i=new Map,d=new Set,c=Promise.withResolvers();c.promise.catch(()=>{});const kindKey=(e,t)=>`${e}/${t}`;function ofKind(e){const t=kindKey((0,n.F8)(e.apiVersion),e.kind);let o=s.get(t)
;return void 0===o&&(o=new Map,s.set(t,o)),o}function tell(e,t){for(const o of[...d])o({type:e,object:t})}function put(e,t){const o=(0,n.TN)({...t,...t.metadata});e.held.add(o),e.repeated?.add(o)
;const s=ofKind(t),a=s.get(o);(void 0===a||function(e,t){const[o,n]=[e.metadata.resourceVersion??"",t.metadata.resourceVersion??""]
;return/^\d+$/.test(o)&&/^\d+$/.test(n)?o.length===n.length?o>n:o.length>n.length:o!==n}(t,a))&&(s.set(o,t),void 0!==a&&a.metadata.uid!==t.metadata.uid?(tell("DELETED",a),
tell("ADDED",t)):tell(void 0===a?"ADDED":"MODIFIED",t))}function drop(e,t,o,n){e.held.delete(o);for(const t of i.values())if(t!==e&&t.held.has(o))return;const s=ofKind(t),a=s.get(o)
;void 0!==a&&s.delete(o)&&tell("DELETED",n??a)}function dropAll(e,t,o){for(const n of[...e.held])!0!==o?.has(n)&&drop(e,t,n)}function start(s,d,u){
const{promise:l,resolve:p,reject:f}=Promise.withResolvers(),m={held:new Set,repeated:new Set,synced:!1,first:l};i.set(s,m);const finish=e=>{const n=m.synced;m.synced=!1,
t.aborted?f(t.reason):(i.delete(s),e instanceof r.h&&404===e.status?(o.debug(`${d.kind} of ${d.apiVersion} is not served: ${e.message}`),dropAll(m,d),
p(!1)):n?(o.debug(`The watch of ${d.kind} ended: ${(0,a.gJ)(e)}`),c.reject(e)):f(e))};return async function(o,s,a,r){for await(const i of e.watch(s,{...a,signal:t}))switch(i.type){case"RELISTING":
o.repeated=new Set;break;case"SYNCED":void 0!==o.repeated&&dropAll(o,s,o.repeated),o.repeated=void 0,o.synced=!0,r();break;case"DELETED":drop(o,s,(0,n.TN)({...i.object,...i.object.metadata}),i.object)
;break;default:put(o,i.object)}}(m,d,u,()=>p(!0)).then(()=>finish(new Error(`The watch of ${d.kind} ended without a reason`)),finish).catch(e=>c.reject(e)),m}function find(e,t,o){
return i.get(scopeKey(e,void 0,o))??i.get(scopeKey(e,t,o))}return{failed:c.promise,async observe(e,o,n={}){t.throwIfAborted();const{labelSelector:s}=n;return(find(e,o,s)??start(scopeKey(e,o,s),e,{
...void 0===o?{}:{namespace:o},...void 0===s?{}:{labelSelector:s}})).first},synced:(e,t,o={})=>!0===find(e,t,o.labelSelector)?.synced,subscribe:e=>(d.add(e),()=>{d.delete(e)}),get:e=>s.get(kindKey((0,
n.F8)(e.apiVersion),e.kind))?.get((0,n.TN)(e)),list(e,t,o){const n=[...s.get(kindKey(e,t))?.values()??[]];return void 0===o?n:n.filter(e=>e.metadata.namespace===o)}}}function scopeKey(e,t="",o=""){
return`${e.apiVersion} ${e.kind} ${t} ${o}`}function scopes_scopeKey(e,t,o){return`${e}/${t}/${o??""}`}const i=2e3;class PolledObjects{#e;#t=new Map;constructor(e){this.#e=e}get(e){
const t=scopes_scopeKey((0,n.F8)(e.apiVersion),e.kind,e.namespace),o=this.#t.get(t);return void 0===o?this.#e.get(e):o.get((0,n.TN)(e))}list(e,t,o){const n=this.#t.get(scopes_scopeKey(e,t,o))
;return void 0===n?this.#e.list(e,t,o):[...n.values()]}has(e){return this.#t.has(scopes_scopeKey((0,n.F8)(e.apiVersion),e.kind,e.namespace))}put(e,t){const o=scopes_scopeKey((0,
n.F8)(e.apiVersion),e.kind,e.namespace),s=this.#t.get(o)??new Map,{apiVersion:a,kind:r}=e,i=t.map(e=>({...e,apiVersion:a,kind:r})),d=new Map(i.map(e=>[(0,n.TN)((0,n.Po)(e)),e]));this.#t.set(o,d)
;return[...[...d].filter(([e,t])=>s.get(e)?.metadata.resourceVersion!==t.metadata.resourceVersion),...[...s].filter(([e])=>!d.has(e))].map(([,e])=>e)}}async function readScope(e,t){
const{client:o,signal:n}=t,{namespace:s,expected:a}=e;try{const t=void 0===s?{signal:n}:{signal:n,namespace:s};return(await o.list(e,t)).items}catch(o){if(!isForbidden(o)){
if(o instanceof r.h&&404===o.status)return[];throw o}if(0===a.length)return void function(e,t,o){const n=void 0===e.namespace?"":` in the namespace ${e.namespace}`
;if(!e.optional)throw new r.h(t.status,t.reason,`Whether a ${e.neededBy} is ready cannot be told without its ${e.kind}: ${t.message}`,{
remedy:`Allow get, list and watch of ${e.kind} (${e.apiVersion})${n}.`,cause:t});o.debug(`${e.kind}${n} may not be read; going on without it`)}(e,o,t.logger)}const i=[];for(const e of a){
const t=await o.get(e,{signal:n});void 0!==t&&i.push(t)}return i}function isForbidden(e){return e instanceof r.h&&403===e.status}class Observation{objects;broken;#o;#n;#s=Promise.withResolvers();#a
;constructor(e,t){const{store:o,onChange:n}=t;this.#o=e,this.#n=t,this.objects=new PolledObjects(o),this.broken=this.#s.promise,this.broken.catch(()=>{}),this.#a=o.subscribe(({object:e})=>n(e))}
async open(){await Promise.all(this.#o.map(e=>this.#r(e))),this.#n.store.failed.catch(e=>this.#i(e)).catch(e=>this.#s.reject(e))}close(){this.#a()}async#r(e){try{
await this.#n.store.observe(e,e.namespace)}catch(t){if(!isForbidden(t))throw t;await this.#d(e)}}async#d(e){
const{clock:t,logger:o,signal:n,onChange:s}=this.#n,a=void 0===e.namespace?"":` in ${e.namespace}`,r=await readScope(e,this.#n),d=this.objects.put(e,r??[]);if(void 0===r)return
;o.warning(`${e.kind} may not be watched${a}; reading it every 2 s instead`);(async()=>{for(;;){await t.sleep(i,n);const o=await readScope(e,this.#n)??[];for(const t of this.objects.put(e,o))s(t)}
})().catch(e=>this.#s.reject(e));for(const e of d)s(e)}async#i(e){if(!isForbidden(e))throw e;const{clock:t,signal:o,store:n}=this.#n;for(;;){
for(const e of this.#o)this.objects.has(e)||n.synced(e,e.namespace)||await this.#d(e);await t.sleep(i,o)}}}var d=o(3150),c=o(7418);class Memory{#c=new Map;#u=new Map;since(e,t){const o=this.#c.get(e)
;return void 0!==o?o:(this.#c.set(e,t),t)}changed(e,t){const o=this.#u.get(e);return void 0!==o?o!==t:(this.#u.set(e,t),!1)}}var u=o(3893),l=o(9669);function assess(e,t,o,s){if(void 0===e)return(0,
l.OP)("NotFound","it does not exist (yet)");const{uid:a,generation:r,resourceVersion:i}=t,{metadata:p}=e;if(void 0!==a&&void 0!==p.uid&&p.uid!==a)return(0,
l.OP)("Replaced","another object of this name stands in its place");if(function(e,t){const[o,n]=[(0,c.Ro)(e),(0,c.Ro)(t)];return void 0!==o&&void 0!==n&&o<n}(p.resourceVersion,i)||((0,
c.gS)(e)??1/0)<(r??0))return(0,l.OP)("NotSeenYet","what was applied has not come back from the server yet");if(void 0!==(0,c.bX)(p,"deletionTimestamp"))return(0,
l.OP)("Terminating","it is being deleted"+(f=p.finalizers,Array.isArray(f)&&f.length>0?`; waits for ${f.join(", ")}`:""));var f;const m=(s.rules??d.v8).find((0,n.F8)(e.apiVersion),e.kind),h={
now:s.now,expectation:t,observed:o,memory:s.memory??new Memory};return m.beforeProof?.(e,h)??(0,u.dh)(e,m,h)??m.judge(e,h)}const p={state:"progressing",reason:"NotSeenYet",
message:"nothing was seen of it yet"};class Tracker{#l;#p;#f=new Map;#m=new Map;#h=new Set;#g={ready:0,progressing:0,failed:0};constructor(e,t){this.#l=t,this.#p=e.map(e=>({expectation:e,
memory:new Memory,verdict:p,told:!1,readyAt:void 0})),this.#g.progressing=this.#p.length;for(const e of this.#p)this.#v(e)}get ready(){return this.#g.ready===this.#p.length}get anyFailed(){
return this.#g.failed>0}get anyProgressing(){return this.#g.progressing>0}get nextRecheck(){let e;for(const{verdict:t}of this.#h)void 0!==t.recheckAt&&(void 0===e||t.recheckAt<e)&&(e=t.recheckAt)
;return e}get resources(){return this.#p.map(({expectation:e,verdict:t,readyAt:o})=>({reference:e.reference,readiness:plain(t),...void 0===o?{}:{readyAt:o}}))}judgeAll(e){
for(const t of this.#p)this.#y(t,e)}seen(e,t){let o=1/0;for(const n of this.#b(e))this.#y(n,t),o=Math.min(o,n.verdict.recheckAt??1/0);return o}recheck(e){
for(const t of[...this.#h])(t.verdict.recheckAt??1/0)<=e&&this.#y(t,e)}#v(e){const{reference:t}=e.expectation;push(this.#f,(0,n.TN)(t),e);const o=this.#l.rules.find((0,n.F8)(t.apiVersion),t.kind)
;for(const s of o.related??[]){const o=`${(0,n.F8)(s.apiVersion)}/${s.kind}`,a=this.#m.get(o)??[];let r=a.find(e=>e.related===s);void 0===r&&(r={related:s,all:[],byNamespace:new Map,byName:new Map},
this.#m.set(o,[...a,r]));const i=t.namespace??"";r.all.push(e),push(r.byNamespace,i,e),push(r.byName,`${i}/${t.name}`,e)}}#b(e){const t=new Set(this.#f.get((0,n.TN)({...e,...e.metadata
}))),o=e.metadata.namespace??"";for(const s of this.#m.get(`${(0,n.F8)(e.apiVersion)}/${e.kind}`)??[]){
const{related:n,all:a,byNamespace:r,byName:i}=s,d="cluster"===n.scope?void 0:n.concerns(e),c=d?.flatMap(e=>i.get(`${o}/${e}`)??[])??("cluster"===n.scope?a:r.get(o)??[]);for(const e of c)t.add(e)}
return t}#y(e,t){const{observed:o,rules:n,startedAt:s,onProgress:a}=this.#l,r=e.verdict,i=o.get(e.expectation.reference);if(void 0===i&&!0===r.final)return;const d=assess(i,e.expectation,o,{now:t,
rules:n,memory:e.memory});e.verdict=d,void 0===d.recheckAt?this.#h.delete(e):this.#h.add(e),d.state!==r.state&&(this.#g[r.state]-=1,this.#g[d.state]+=1,e.readyAt="ready"===d.state?t:void 0)
;d.state===r.state&&d.reason===r.reason&&d.message===r.message&&e.told||(a?.({reference:e.expectation.reference,readiness:plain(d),...e.told?{previous:plain(r)}:{},elapsed:t-s}),e.told=!0)}}
const plain=({state:e,reason:t,message:o})=>({state:e,reason:t,message:o});function push(e,t,o){const n=e.get(t);void 0===n?e.set(t,[o]):n.push(o)}var __addDisposableResource=function(e,t,o){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,s;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(s=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,n=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===n)return n=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function waitForReadiness(e,t){const o={
stack:[],error:void 0,hasError:!1};try{const{client:r,clock:i,logger:c,signal:u,onProgress:l,failFast:p=!0}=t,m=t.rules??d.v8,h=i.now();if(0===e.length)return{ready:!0,reason:"Ready",resources:[],
elapsed:0};const g=__addDisposableResource(o,linked(u),!1),v=t.store??createObjectStore(r,{signal:g.signal,logger:c});let y=Promise.withResolvers(),b=1/0,w=!1;const $=new Observation(function(e,t){
const o=new Map,add=(e,t,s,a)=>{const r=scopes_scopeKey((0,n.F8)(e.apiVersion),e.kind,t),i=o.get(r);if(void 0!==i)return i.optional&&=a,i;const d={apiVersion:e.apiVersion,kind:e.kind,
...void 0===t?{}:{namespace:t},expected:[],optional:a,neededBy:s};return o.set(r,d),d};for(const{reference:t}of e)add(t,t.namespace,t.kind,!1).expected.push(t)
;for(const{reference:o}of e)for(const e of t.find((0,n.F8)(o.apiVersion),o.kind).related??[])add(e,"cluster"===e.scope?void 0:o.namespace,o.kind,!0===e.optional);return[...o.values()]}(e,m),{client:r,
clock:i,logger:c,signal:g.signal,store:v,onChange(e){if(!w)return;(k.seen(e,i.now())<b||void 0!==outcome())&&y.resolve(null)}}),k=new Tracker(e,{rules:m,observed:$.objects,startedAt:h,
...void 0===l?{}:{onProgress:l}}),outcome=()=>k.ready?"Ready":!k.anyFailed||!p&&k.anyProgressing?void 0:"Failed",report=e=>({ready:"Ready"===e,reason:e,resources:k.resources,elapsed:i.now()-h});try{
for(await Promise.race([$.open(),g.aborted]),w=!0,k.judgeAll(i.now());;){const e={stack:[],error:void 0,hasError:!1};try{const t=outcome();if(void 0!==t)return report(t);y=Promise.withResolvers(),
b=k.nextRecheck??1/0;const o=__addDisposableResource(e,linked(),!1),n=b===1/0?[]:[sleep(i,b-i.now(),o.signal)];await Promise.race([y.promise,g.aborted,$.broken,...n]),k.recheck(i.now())}catch(t){
e.error=t,e.hasError=!0}finally{f(e)}}}catch(e){if(!u.aborted)throw e;if(!((s=u.reason)instanceof a.j3||"object"==typeof s&&null!==s&&"name"in s&&"TimeoutError"===s.name))throw asError(u.reason)
;return report("DeadlineExceeded")}finally{$.close()}}catch(e){o.error=e,o.hasError=!0}finally{f(o)}var s}function linked(e){const t=new AbortController,{promise:o,reject:n}=Promise.withResolvers()
;o.catch(()=>{});const abort=()=>{t.abort(e?.reason),n(asError(e?.reason))};return!0===e?.aborted?abort():e?.addEventListener("abort",abort,{once:!0}),{signal:t.signal,aborted:o,[Symbol.dispose](){
e?.removeEventListener("abort",abort),t.abort(new a.p4("The wait is over"))}}}async function sleep(e,t,o){try{await e.sleep(Math.max(0,t),o)}catch(e){if(!o.aborted)throw e}}function asError(e){
return e instanceof Error?e:new a.p4((0,a.gJ)(e))}async function waitForObjects(e,{kubernetes:t,clock:o,logger:a,signal:r},{startedAt:i,rules:d,onProgress:c}){
const u=e.filter(({reference:e})=>["","rbac.authorization.k8s.io"].includes((0,n.F8)(e.apiVersion))&&d.find((0,
n.F8)(e.apiVersion),e.kind)===s.Rk),l=e.filter(e=>!u.includes(e)),p=await waitForReadiness(l.map(expectationOf),{client:t,clock:o,logger:a,signal:r,rules:d,...void 0===c?{}:{
onProgress:({reference:e,readiness:t})=>c({elapsedMs:o.now()-i,reference:e,readiness:t})}}),f=new Map(e.map(e=>[(0,n.TN)(e.reference),e])),m=p.resources.map(({reference:e,readiness:t,readyAt:o})=>{
const s=f.get((0,n.TN)(e));return{reference:e,action:s?.action??"none",appliedAt:(s?.appliedAt??i)-i,...void 0===o?{}:{readyAt:o-i},readiness:t}});return{ready:p.ready,
resources:[...u.map(e=>function({reference:e,action:t,appliedAt:o},n){return{reference:e,action:t,appliedAt:o-n,readyAt:o-n,readiness:{state:"ready",reason:"Exists",message:"it exists"}}}(e,i)),...m]}
}const expectationOf=({reference:e,object:{metadata:t}})=>({reference:e,...void 0===t.generation?{}:{generation:t.generation},...void 0===t.uid?{}:{uid:t.uid},...void 0===t.resourceVersion?{}:{
resourceVersion:t.resourceVersion}})},7095:(e,t,o)=>{o.d(t,{S:()=>renderProgressLine});var n=o(3036),s=o(8544);function renderProgressLine(e){const{elapsedMs:t,reference:o,readiness:s}=e,a=whyOf(e)
;return`[${(t/1e3).toFixed(1).padStart(5)}s] ${(0,n.P5)(o)}  ${s.state}${""===a?"":`  ${a}`}`}function whyOf({readiness:{state:e,reason:t,message:o}}){return"ready"===e?"":(0,
s.sN)([t,o].filter(e=>""!==e).join(": "))}}};
