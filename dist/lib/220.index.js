export const id=220;export const ids=[220];export const modules={6833:(e,t,o)=>{o.d(t,{n:()=>assess});var n=o(3036),a=o(7418),i=o(260),r=o(3893),s=o(9669),d=o(9625);function assess(e,t,o,u){
if(void 0===e)return(0,s.OP)("NotFound","it does not exist (yet)");const{uid:c,generation:l,resourceVersion:f}=t,{metadata:p}=e;if(void 0!==c&&void 0!==p.uid&&p.uid!==c)return(0,
s.OP)("Replaced","another object of this name stands in its place");if(function(e,t){const[o,n]=[(0,a.Ro)(e),(0,a.Ro)(t)];return void 0!==o&&void 0!==n&&o<n}(p.resourceVersion,f)||((0,
a.gS)(e)??1/0)<(l??0))return(0,s.OP)("NotSeenYet","what was applied has not come back from the server yet");if(void 0!==(0,a.bX)(p,"deletionTimestamp"))return(0,
s.OP)("Terminating","it is being deleted"+(m=p.finalizers,Array.isArray(m)&&m.length>0?`; waits for ${m.join(", ")}`:""));var m;const g=(u.rules??d.v8).find((0,n.F8)(e.apiVersion),e.kind),v={
now:u.now,expectation:t,observed:o,memory:u.memory??new i.c};return g.beforeProof?.(e,v)??(0,r.dh)(e,g,v)??g.judge(e,v)}},7418:(e,t,o)=>{function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let o=e;for(const e of t){if(!isRecord(o)||!Object.hasOwn(o,e))return;o=o[e]}return o}function stringAt(e,...t){
const o=fieldAt(e,...t);return"string"==typeof o?o:void 0}function recordAt(e,...t){const o=fieldAt(e,...t);return isRecord(o)?o:{}}function listAt(e,...t){const o=fieldAt(e,...t)
;return Array.isArray(o)?o:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){return listAt(e,"status","conditions").flatMap(e=>{
const t=stringAt(e,"type");if(void 0===t)return[];const o={type:t,status:stringAt(e,"status")??""};for(const t of["reason","message","lastTransitionTime"]){const n=stringAt(e,t);void 0!==n&&(o[t]=n)}
const n=numberAt(e,"observedGeneration");return[{...o,...void 0===n?{}:{observedGeneration:n}}]})}function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){
const o=conditionOf(e,t);return"True"===o?.status?o:void 0}function annotationOf(e,t){return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}
function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}o.d(t,{AV:()=>conditionsIn,
Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,
u4:()=>isRecord,zR:()=>recordAt})},2810:(e,t,o)=>{o.d(t,{Ev:()=>told,k$:()=>d});var n=o(7418),a=o(3893),i=o(9669);const r=3e4,s=["Ready","Available"],d={group:"*",kind:"*",
doc:"Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a failure. A kind that shows none of this within 30 s counts as ready, with the reason NoStatusContract.",
source:"Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)",proof:"anyStatus",unprovedGrace:r,judge:function(e,t){const o=(0,n.UQ)(e,"Reconciling");if(void 0!==o)return(0,
i.OP)(...told(o,"Reconciling","its controller is at work"));const d=(0,n.UQ)(e,"Stalled");if(void 0!==d)return(0,i.gz)(...told(d,"Stalled","its controller has given up"));const u=(0,
n.UQ)(e,"NotReady");if(void 0!==u)return(0,i.OP)(...told(u,"NotReady","its controller says NotReady"));for(const o of s){const a=(0,n.rI)(e,o);if(void 0!==a)return judgePositive(a,e,t)}const c=(0,
a.eS)(e)?(0,a.gv)((0,a.Et)(e,t)):"no status contract",l=(0,a.qS)(e,c,r,t),f="it exists, but nothing in its status says whether it works";return t.now>=l?(0,i.Gc)("NoStatusContract",f):(0,
i.OP)("NoStatusContract",`${f} yet`,l)}};function judgePositive(e,t,o){const n=(0,a.Et)(t,o),{type:r,status:s,observedGeneration:d}=e;return void 0!==d&&d<n?(0,
i.OP)("LatestGenerationNotObserved",`its condition ${r} is of generation ${d}, not yet of ${n}`):"True"===s?(0,i.Gc)(...told(e,r,"")):(0,
i.OP)(...told(e,`Not${r}`,`its condition ${r} is ${s||"not set"}`))}function told(e,t,o){return[e.reason||t,e.message||o]}},260:(e,t,o)=>{o.d(t,{c:()=>Memory});class Memory{#e=new Map;#t=new Map
;since(e,t){const o=this.#e.get(e);return void 0!==o?o:(this.#e.set(e,t),t)}changed(e,t){const o=this.#t.get(e);return void 0!==o?o!==t:(this.#t.set(e,t),!1)}}},3893:(e,t,o)=>{o.d(t,{Bq:()=>i,
Et:()=>wantedGeneration,PM:()=>statusWrittenAt,VW:()=>r,XJ:()=>isObserved,__:()=>specWrittenAt,dh:()=>missingProof,eS:()=>isSilent,gv:()=>unproved,qS:()=>graceEnd});var n=o(7418),a=o(9669)
;const i=1e3,r=6e4;function wantedGeneration(e,t){return Math.max(t.expectation.generation??0,(0,n.gS)(e)??0)}function isObserved(e,t){const o=(0,n.tk)(e,"status","observedGeneration")
;return void 0!==o&&o>=t}function specWrittenAt(e){return writes(e,e=>""===e.subresource&&(0,n.u4)((0,n.UK)(e.fields,"f:spec")))??(0,n.nR)(e.metadata.creationTimestamp)}function statusWrittenAt(e){
return writes(e,e=>"status"===e.subresource||(0,n.u4)((0,n.UK)(e.fields,"f:status")))}function writes(e,t){const o=e.metadata.managedFields;if(!Array.isArray(o))return;let a;for(const e of o){if(!(0,
n.u4)(e))continue;const{subresource:o,fieldsV1:i,time:r}=e;if(!t({subresource:"string"==typeof o?o:"",fields:i}))continue;const s=(0,n.nR)("string"==typeof r?r:void 0)
;void 0!==s&&(void 0===a||s>a)&&(a=s)}return a}function isSilent(e){const t=(0,n.UK)(e,"status");return!(0,n.u4)(t)||0===Object.keys(t).length}const unproved=e=>`generation ${e} unproved`
;function missingProof(e,t,o){if("own"===t.proof)return;const r=wantedGeneration(e,o),s=(0,n.UK)(e,"status","observedGeneration");if(null!=s){if(isObserved(e,r))return;return(0,
a.OP)("LatestGenerationNotObserved",`its controller has observed generation ${d=s,"number"==typeof d||"string"==typeof d?String(d):"none that can be read"}, not yet ${r}`)}var d
;if("whereStated"===t.proof)return;const u=isSilent(e);if("observedGeneration"===t.proof)return(0,
a.OP)("LatestGenerationNotObserved",u?`its controller has not written a status yet (generation ${r})`:`its controller has not confirmed generation ${r} yet`);if(u||!function(e,t){
const o=wantedGeneration(e,t),a=t.memory.changed(`status of generation ${o}`,JSON.stringify([(0,n.UK)(e,"status")]));if(1===o||a)return!0;const r=specWrittenAt(e),s=statusWrittenAt(e)
;return void 0!==r&&void 0!==s&&s>=r+i}(e,o)){if(void 0!==t.unprovedGrace){const n=graceEnd(e,unproved(r),t.unprovedGrace,o);if(o.now>=n)return;return(0,
a.OP)(u?"NoStatus":"LatestGenerationNotObserved",notYet(u,r),n)}return(0,a.OP)(u?"NoStatus":"LatestGenerationNotObserved",notYet(u,r))}}function graceEnd(e,t,o,n){
const a=n.memory.since(t,n.now),i=specWrittenAt(e);return void 0!==i&&n.now-i>o+r?n.now:a+o}function notYet(e,t){
return e?"its controller has not written a status yet":`its status may still be that of a generation before ${t}`}},9669:(e,t,o)=>{o.d(t,{Gc:()=>ready,OP:()=>progressing,gz:()=>failed})
;const ready=(e,t,o={})=>({state:"ready",reason:e,message:t,...o}),progressing=(e,t,o)=>({state:"progressing",reason:e,message:t,...void 0===o?{}:{recheckAt:o}}),failed=(e,t)=>({state:"failed",
reason:e,message:t})},9625:(e,t,o)=>{o.d(t,{jB:()=>createRuleSet,v8:()=>j});var n=o(2810),a=o(7418),i=o(3893),r=o(9669)
;const s=["Updating","ScalingUp","ScalingDown","ReplacingNodes","RollingRestart","Resuming","ResizingVolumes","Decommission"];const d=[{group:"cassandra.datastax.com",kind:"CassandraDatacenter",
proof:"observedGeneration",doc:"observedGeneration, progress Ready and Ready=True together, and no work under way (Updating, ScalingUp, RollingRestart, …). Valid=False is a failure.",
source:"cass-operator v1beta1 API and recordings of the operator",beforeProof:function(e,t){const o=(0,i.Et)(e,t),s=t.memory.since(`generation ${o}`,t.now),d=(0,a.rI)(e,"Valid")
;if("False"!==d?.status)return;const u=(0,r.gz)(...(0,n.Ev)(d,"Invalid","its spec is not valid")),c=t.memory.since(`invalid ${d.lastTransitionTime??""} ${d.reason??""}`,t.now),[l,f]=[(0,
a.nR)(d.lastTransitionTime),(0,i.__)(e)];if(void 0!==l&&void 0!==f&&l>=f+i.Bq||c>s||1===o||(0,i.XJ)(e,o))return u;const p=s+1e4;return t.now>=p?u:(0,
r.OP)(u.reason,`${u.message} (perhaps of an earlier generation)`,p)},judge:function(e){const t=(0,a.bX)(e,"status","cassandraOperatorProgress")??"";if("Ready"!==t)return(0,
r.OP)(t||"New","its operator is at work");const o=s.find(t=>void 0!==(0,a.UQ)(e,t));if(void 0!==o)return(0,r.OP)(o,"its operator is at work");if(!0===(0,a.zR)(e,"spec").stopped&&void 0!==(0,
a.UQ)(e,"Stopped"))return(0,r.Gc)("Stopped","its nodes are stopped on purpose");const n=(0,a.rI)(e,"Ready");return"True"===n?.status?(0,r.Gc)("Ready","all nodes are up"):(0,
r.OP)("NotReady",n?.message||"its condition Ready is not True")}}];var u=o(1241),c=o(8603);const l="sparkoperator.k8s.io";const f="spark-operator v1beta2 API and recordings of the operator",p=[{
group:l,kind:"SparkApplication",proof:"anyStatus",
doc:"RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.",
source:f,related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns(e){const t=(0,a.bX)(e.metadata,"labels","sparkoperator.k8s.io/app-name");return void 0===t?[]:[t]}}],
judge:function(e,t){const o=(0,a.bX)(e,"status","applicationState","state")??"",n=function(e){const t=e.split("\n").filter(e=>""!==e.trim()&&!/^\s+at |^\s+\.\.\. \d+ more/.test(e))
;return t.findLast(e=>/caused by|exception|error|fail|denied/i.test(e))?.trim()??t.at(-1)?.trim()??""}((0,a.bX)(e,"status","applicationState","errorMessage")??"");switch(o){case"COMPLETED":return(0,
r.Gc)(o,"the application ran to its end",{final:!0});case"RUNNING":case"SUCCEEDING":return(0,r.Gc)(o,"its driver is running");case"FAILED":return(0,r.gz)(o,n||"the application failed");case"":
case"NEW":return(0,r.OP)("New","not submitted yet");case"SUBMITTED":return function(e,t){const o=(0,a.bX)(e,"status","driverInfo","podName");if(void 0===o)return
;const{namespace:n}=e.metadata,i=t.observed.get({apiVersion:"v1",kind:"Pod",name:o,...void 0===n?{}:{namespace:n}});if(void 0===i)return;const r=(0,c.RX)(i,t)??(0,c.QU)(i);return r&&{...r,
message:`driver ${o}: ${r.message}`}}(e,t)??(0,r.OP)(o,"its driver is being started");default:return(0,r.OP)(o,n||`its state is ${o}`)}}},{group:l,kind:"ScheduledSparkApplication",proof:"anyStatus",
unprovedGrace:1e4,doc:"Scheduled (or suspended on purpose). FailedValidation is a failure.",source:f,judge:function(e){if(!0===(0,a.zR)(e,"spec").suspend)return(0,
r.Gc)("Suspended","its schedule is suspended on purpose");const t=(0,a.bX)(e,"status","scheduleState")??"",o=(0,a.bX)(e,"status","reason")??"";return"Scheduled"===t?(0,r.Gc)(t,`next run at ${(0,
a.bX)(e,"status","nextRun")??"?"}`):"FailedValidation"===t?(0,r.gz)(t,o||"its schedule is not valid"):(0,r.OP)(t||"New",o||"not scheduled yet")}
}],m="strimzi.io/pause-reconciliation",g=new Set(["InvalidResourceException","InvalidConfigurationException","InvalidConfigParameterException","UnsupportedVersionException","UnsupportedKafkaVersionException","KafkaUpgradeException","NoImageException"]),v=new Set(["NotSupported","ResourceConflict"]),isTerminal=e=>g.has(e)||v.has(e)||"FatalProblem"===e
;function judgePause(e){if("true"===(0,a.lW)(e,m)?.toLowerCase())return(0,r.gz)("ReconciliationPaused",`the annotation ${m} keeps its operator from working on it; remove the annotation to go on`)}
function judgeStrimziConditions(e){if(void 0!==(0,a.UQ)(e,"ReconciliationPaused"))return(0,r.OP)("ReconciliationPaused","its reconciliation was paused and is about to resume");const t=(0,
a.UQ)(e,"NotReady")??function(e){const t=(0,a.rI)(e,"Ready");return"False"===t?.status?t:void 0}(e);if(void 0!==t){const[e,o]=(0,n.Ev)(t,"NotReady","its operator says NotReady")
;return isTerminal(e)?(0,r.gz)(e,o):(0,r.OP)(e,o)}const o=(0,a.UQ)(e,"Ready");if(void 0!==o)return(0,r.Gc)(...(0,n.Ev)(o,"Ready",""));const i=(0,a.UQ)(e,"Unmanaged");return void 0!==i?(0,r.Gc)(...(0,
n.Ev)(i,"Unmanaged","left alone on purpose")):(0,r.OP)("NotReady","its operator has not told yet whether it works")}var b=o(787)
;const h="kafka.strimzi.io",y=`${h}/v1`,P="core.strimzi.io/v1",S="strimzi.io/cluster",k=33e4;function poolsOf(e,t,o){return o.list(h,"KafkaNodePool",t).filter(t=>(0,a.Wy)(t,S)===e)}
function podSetOf(e,t){const{name:o,namespace:n}=e.metadata,i=(0,a.Wy)(e,S);if(void 0===i)return;const r={apiVersion:P,kind:"StrimziPodSet",name:`${i}-${o}`,...void 0===n?{}:{namespace:n}}
;return t.get(r)}const identity=e=>`${e.metadata.name} ${e.metadata.uid??""}`;function poolSeenSince(e,t,{memory:o,now:n}){return o.since(`pool ${identity(e)} generation ${t}`,n)}
function poolObservedSince(e,t,{memory:o,now:n}){return(0,i.XJ)(e,t)?o.since(`pool ${identity(e)} observed ${t}`,n):void 0}function notePool(e,t,o){if(poolSeenSince(e,t,o),
void 0===poolObservedSince(e,t,o))return!1;const n=podSetOf(e,o.observed),a=void 0===n?"none":`${n.metadata.uid??""} ${n.metadata.generation??0}`
;return o.memory.changed(`pod set of pool ${identity(e)} at ${t}`,a)}function judgePool(e,t,o){const n=notePool(e,t,o),s=poolObservedSince(e,t,o);if(void 0===s)return(0,
r.OP)("LatestGenerationNotObserved",`its operator has not observed generation ${t} yet`);const d=(0,a.tk)(e,"spec","replicas")??0,u=(0,a.gT)(e,"status","nodeIds").length;if(u!==d)return(0,
r.OP)("Scaling",`${u} of ${d} nodes have an id`);const c=podSetOf(e,o.observed);if(void 0===c)return(0,r.OP)("NoPodSet","its StrimziPodSet does not exist yet");if(function(e,t){
const o=e.metadata.ownerReferences;if(!Array.isArray(o)||void 0===t.metadata.uid)return!1;const n=o.filter(e=>"KafkaNodePool"===(0,a.bX)(e,"kind"));return n.length>0&&n.every(e=>(0,
a.bX)(e,"uid")!==t.metadata.uid)}(c,e))return(0,r.OP)("NoPodSet","the StrimziPodSet of a pool that was there before still stands");const l=judgePodSet(c,(0,a.gS)(c)??0,d);if("ready"!==l.state)return l
;if(n||function(e,t,o){if(1===o)return!0;const n=(0,i.PM)(e),a=(0,i.__)(t);return void 0!==n&&void 0!==a&&a>=n+i.Bq}(e,c,t))return l;const f=function(e,t){const o=(0,a.zR)(e,"spec","resources")
;return(0,a.gT)(t,"spec","pods").some(e=>(0,a.gT)(e,"spec","containers").some(e=>"kafka"===(0,a.bX)(e,"name")&&void 0!==(0,a.UK)(e,"resources")&&["requests","limits"].some(t=>Object.entries((0,
a.zR)(o,t)).some(([o,n])=>!(0,b.A)(n,(0,a.UK)(e,"resources",t,o))))))}(e,c),p=f?k:1e4,m=s+p;return o.now>=m||function(e,t,o){const n=(0,i.PM)(e);return void 0!==n&&o-n>t+i.VW}(e,p,o.now)?l:(0,
r.OP)("Settling",f?"its StrimziPodSet does not have the resources of this generation yet":"its pods are ready; its StrimziPodSet may still have to follow the change",m)}function judgePodSet(e,t,o){
if(!(0,i.XJ)(e,t))return(0,r.OP)("PodSetNotObserved",`its StrimziPodSet is not observed at generation ${t} yet`);const[n,s,d]=["pods","currentPods","readyPods"].map(t=>(0,a.tk)(e,"status",t)),u=(0,
a.UK)(e,"spec","pods"),c=o??(Array.isArray(u)?u.length:n),l=`${n??0} of ${c??"?"} pods, ${s??0} of them current, ${d??0} ready`
;return void 0!==c&&n===c&&s===c&&d===c&&(!Array.isArray(u)||u.length===c)?(0,r.Gc)("Ready",l):(0,r.OP)("PodsNotReady",l)}const generation=e=>(0,a.gS)(e)??0;function noteKafka(e,t){
for(const o of poolsOf(e.metadata.name,e.metadata.namespace,t.observed))notePool(o,generation(o),t);noteFailure(e,t)}function noteFailure(e,{memory:t,now:o}){const n=(0,a.UQ)(e,"NotReady")
;if(void 0!==n&&isTerminal(n.reason??""))return t.since(`failure of ${e.metadata.name}: ${n.reason??""} ${n.lastTransitionTime??""}`,o)}const w=2e3;function believedFailure(e,t){const o=(0,
a.UQ)(e,"NotReady"),[n,s]=[o?.reason??"",o?.message??""],d=(e=>g.has(e))(n);if(d&&!/pool/i.test(s))return(0,r.gz)(n,s);const u=noteFailure(e,t)??t.now,c=(0,a.nR)(o?.lastTransitionTime);let l=0
;for(const o of poolsOf(e.metadata.name,e.metadata.namespace,t.observed)){const e=poolObservedSince(o,generation(o),t);if(void 0!==e){(u<e||u===e&&!0===mayBeOlder(c,(0,
i.PM)(o),0))&&(l=Math.max(l,e+k));continue}const n=poolSeenSince(o,generation(o),t),a=mayBeOlder(c,(0,i.__)(o),w)??u-n<w;d?a&&(l=Math.max(l,n+1e4)):l=Math.max(l,n+k)}return t.now>=l?(0,r.gz)(n,s):(0,
r.OP)(n,`${s} (told before the last change of its node pools; its operator is trying again)`,l)}function mayBeOlder(e,t,o){if(void 0!==e&&void 0!==t)return e<t+i.Bq+o}const byLabel=e=>t=>{const o=(0,
a.Wy)(t,e);return void 0===o?void 0:[o]},nodePools=e=>({apiVersion:y,kind:"KafkaNodePool",scope:"namespace",concerns:e}),podSets=e=>({apiVersion:P,kind:"StrimziPodSet",scope:"namespace",
concerns:byLabel(e)}),$={apiVersion:y,kind:"Kafka",scope:"namespace",concerns:()=>{}
},O="Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)",R=`${O} and recordings of the operator`,plain=(e,t)=>({group:h,kind:e,proof:"observedGeneration",
doc:`${t} A paused reconciliation is a failure.`,source:O,beforeProof:judgePause,judge:judgeStrimziConditions
}),A="Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.",N=[{group:h,kind:"Kafka",proof:"observedGeneration",
doc:`${A} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,source:R,related:[nodePools(byLabel(S)),podSets(S)],
beforeProof:(e,t)=>(noteKafka(e,t),judgePause(e)),judge:function(e,t){const o=judgeStrimziConditions(e);if("progressing"===o.state)return o;if("failed"===o.state){const n=believedFailure(e,t)
;return"failed"===n.state?o:n}const n=poolsOf(e.metadata.name,e.metadata.namespace,t.observed),i=n.map(e=>e.metadata.name),s=(0,a.gT)(e,"status","kafkaNodePools").flatMap(e=>(0,
a.bX)(e,"name")??[]).find(e=>!i.includes(e));if(void 0!==s)return(0,r.OP)("NoNodePools",`its node pool ${s} was not found`);if(0===n.length)return(0,
r.OP)("NoNodePools","no KafkaNodePool belongs to it");for(const e of n){const{name:o}=e.metadata;if(void 0!==e.metadata.deletionTimestamp)return(0,
r.OP)("Terminating",`its node pool ${o} is being deleted`);const{state:n,reason:a,message:i,recheckAt:s}=judgePool(e,generation(e),t);if("ready"!==n)return(0,r.OP)(a,`node pool ${o}: ${i}`,s)}return o
}},{group:h,kind:"KafkaNodePool",proof:"observedGeneration",
doc:"Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.",source:R,
related:[podSets("strimzi.io/pool-name"),$,nodePools(()=>{})],beforeProof(e,t){if("ready"!==judgePool(e,(0,i.Et)(e,t),t).state)return function(e,t){const o=(0,a.Wy)(e,S);if(void 0===o)return(0,
r.gz)("NoCluster",`it has no label ${S}, so that no operator works on it`);const{namespace:n}=e.metadata,s=t.observed.get({apiVersion:y,kind:"Kafka",name:o,...void 0===n?{}:{namespace:n}})
;if(void 0===s)return;noteKafka(s,t);const d=judgePause(s),u=d??((0,i.XJ)(s,generation(s))?judgeStrimziConditions(s):void 0);if("failed"!==u?.state)return
;return"failed"===(d??believedFailure(s,t)).state?(0,r.gz)(u.reason,`its Kafka ${o}: ${u.message}`):void 0}(e,t)},judge:(e,t)=>judgePool(e,(0,i.Et)(e,t),t)},{group:"core.strimzi.io",
kind:"StrimziPodSet",proof:"observedGeneration",doc:"All pods exist, are of the newest form, and ready.",source:R,judge:e=>judgePodSet(e,(0,a.gS)(e)??0,void 0)
},plain("KafkaTopic","Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again."),plain("KafkaUser",A),plain("KafkaConnect",A),plain("KafkaConnector",A),plain("KafkaBridge",A),plain("KafkaMirrorMaker2",A),{
...plain("KafkaRebalance","Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures."),beforeProof:e=>isTemplate(e)?(0,
r.Gc)("Template","a template, which is not worked on"):judgePause(e),judge:function(e){const t=(0,a.UQ)(e,"ProposalReady"),o="true"===(0,a.lW)(e,"strimzi.io/rebalance-auto-approval")
;if(void 0!==t&&!o)return(0,r.Gc)("ProposalReady","its proposal waits for approval (annotation strimzi.io/rebalance: approve)");const i=(0,a.UQ)(e,"Stopped");if(void 0!==i)return(0,r.gz)(...(0,
n.Ev)(i,"Stopped","it was stopped"));for(const t of["New","PendingProposal","ProposalReady","Rebalancing"])if(void 0!==(0,a.UQ)(e,t))return(0,r.OP)(t,`its state is ${t}`)
;return judgeStrimziConditions(e)}}],isTemplate=e=>"true"===(0,a.lW)(e,"strimzi.io/rebalance-template");const z=[...o(9269).J,...u.Md],G=[...N,...p,...d];u.Rk,n.k$
;function createRuleSet(e=[],t=[...G,...z]){const o=new Map;for(const n of[...t,...e])o.set(`${n.group}/${n.kind}`,n);return{find:(e,t)=>o.get(`${e}/${t}`)??((0,u.qi)(e)?u.Rk:n.k$)}}
const j=createRuleSet();createRuleSet([],z)},1241:(e,t,o)=>{o.d(t,{Md:()=>d,Rk:()=>c,qi:()=>isBuiltIn});var n=o(3036),a=o(7418),i=o(2810),r=o(9669);const s="Kubernetes API reference",row=(e,t,o,a)=>({
group:(0,n.F8)(e),kind:e.slice(e.indexOf("/")+1),proof:"whereStated",doc:t,source:s,judge:o,...void 0===a?{}:{related:a}
}),d=[row("/PersistentVolumeClaim","Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.",function(e,{observed:t}){const o=(0,a.bX)(e,"status","phase")
;if("Bound"===o)return(0,r.Gc)("Bound",`bound to ${(0,a.bX)(e,"spec","volumeName")??"a volume"}`);if("Lost"===o)return(0,r.gz)("Lost","its volume is gone");const n=(0,
a.bX)(e,"spec","storageClassName");if(void 0===n)return(0,r.OP)("Pending","it names no StorageClass, and no default has been given to it");if(""===n)return(0,
r.OP)("Pending","it waits for a volume that was made beforehand");const i=t.get({apiVersion:"storage.k8s.io/v1",kind:"StorageClass",name:n});if(void 0===i)return(0,
r.OP)("Pending",`its StorageClass ${n} was not found`);const s=void 0!==(0,a.lW)(e,"volume.kubernetes.io/selected-node");return"WaitForFirstConsumer"!==i.volumeBindingMode||s?(0,
r.OP)("Provisioning",`${n} has not provided its volume yet`):(0,r.Gc)("WaitForFirstConsumer","it will be bound when the first pod uses it")},[{apiVersion:"storage.k8s.io/v1",kind:"StorageClass",
scope:"cluster",optional:!0,concerns:()=>{}}]),row("/PersistentVolume","Bound or Available. Failed is a failure.",function(e){const t=(0,a.bX)(e,"status","phase")??"Pending"
;if("Bound"===t||"Available"===t)return(0,r.Gc)(t,"");const o=(0,a.bX)(e,"status","message")??`its phase is ${t}`;return"Failed"===t?(0,r.gz)("Failed",o):(0,r.OP)(t,o)
}),row("apiextensions.k8s.io/CustomResourceDefinition","Established, with its names accepted. Names that are taken are a failure.",function(e){const t=(0,a.rI)(e,"NamesAccepted")
;if("False"===t?.status)return(0,r.gz)(...(0,i.Ev)(t,"NamesNotAccepted","its names are taken by another definition"));const o=(0,a.rI)(e,"Established");return"True"===o?.status&&"True"===t?.status?(0,
r.Gc)("Established",""):(0,r.OP)(o?.reason||"Installing",o?.message||"not established yet")}),row("/Service","Exists; a LoadBalancer has an address.",function(e){if("LoadBalancer"!==(0,
a.bX)(e,"spec","type"))return(0,r.Gc)("Exists","");const t=(0,a.gT)(e,"status","loadBalancer","ingress").flatMap(e=>(0,a.bX)(e,"hostname")??(0,a.bX)(e,"ip")??[]);return t.length>0?(0,
r.Gc)("LoadBalancerReady",t.join(", ")):(0,r.OP)("LoadBalancerPending","its load balancer has no address yet")}),row("/Namespace","Active.",function(e){const t=(0,a.bX)(e,"status","phase")??"Pending"
;return"Active"===t?(0,r.Gc)("Active",""):(0,r.OP)(t,`its phase is ${t}`)}),row("apiregistration.k8s.io/APIService","Available.",function(e){const t=(0,a.rI)(e,"Available")
;return"True"===t?.status?(0,r.Gc)("Available",""):(0,r.OP)(t?.reason||"NotAvailable",t?.message||"its server does not answer yet")
})],u=new Set(["","apps","batch","autoscaling","policy",...["admissionregistration","apiextensions","apiregistration","certificates","coordination","discovery","events","networking","node","rbac.authorization","resource","scheduling","storage"].map(e=>`${e}.k8s.io`),"flowcontrol.apiserver.k8s.io"]),isBuiltIn=e=>u.has(e),c={
group:"(built in)",kind:"*",proof:"whereStated",doc:"Exists (and its controller, where there is one that says so, has seen this generation).",source:s,judge:()=>(0,r.Gc)("Exists","")}},8603:(e,t,o)=>{
o.d(t,{Bt:()=>unlessPodsFail,QU:()=>judgeScheduling,R8:()=>l,RX:()=>judgeWaiting});var n=o(3036),a=o(7418),i=o(2810),r=o(3893),s=o(9669);const d=6e4,u=5
;const c=new Set(["CrashLoopBackOff","InvalidImageName"]);function judgeWaiting(e,t){const o=function(e){const t=["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
a.gT)(e,"status",t).flatMap(e=>{const t=(0,a.bX)(e,"state","waiting","reason");if(void 0===t||"ContainerCreating"===t||"PodInitializing"===t)return[];const o=(0,
a.bX)(e,"state","waiting","message")??"";return[{container:(0,a.bX)(e,"name")??"",reason:t,message:o}]}));return t.find(({reason:e})=>c.has(e))??t[0]}(e);if(void 0===o)return
;const{container:i,reason:r,message:u}=o,l=`container ${i}: ${u||r}`;if(c.has(r))return(0,s.gz)(r,l);if("ErrImagePull"!==r&&"ImagePullBackOff"!==r)return(0,s.OP)(r,l)
;const f=t.memory.since(`image of ${i} in ${(0,n.TN)({...e,...e.metadata})}`,t.now)+d;return t.now>=f?(0,s.gz)(r,l):(0,s.OP)(r,l,f)}const l={apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,
concerns:e=>ownersOf(e).map(({name:e})=>e)};function ownersOf(e){return(0,a.gT)(e.metadata,"ownerReferences").flatMap(t=>{const[o,n]=[(0,a.bX)(t,"kind"),(0,a.bX)(t,"name")]
;if(void 0===o||void 0===n)return[];if("ReplicaSet"!==o)return[{kind:o,name:n}];const i=`-${(0,a.Wy)(e,"pod-template-hash")??""}`;return n.endsWith(i)?[{kind:"Deployment",name:n.slice(0,-i.length)
}]:[]})}function unlessPodsFail(e){return(t,o)=>{const n=e(t);return"progressing"===n.state?function(e,t){const{kind:o,metadata:n}=e,i=(0,r.__)(e);if(void 0===i)return;let s;const d=`${n.name}-`
;for(const e of t.observed.list("","Pod",n.namespace)){if(!e.metadata.name.startsWith(d))continue;const r=(0,a.nR)(e.metadata.creationTimestamp)
;if(void 0===r||r<i||void 0!==e.metadata.deletionTimestamp)continue;if(!ownersOf(e).some(e=>e.kind===o&&e.name===n.name))continue;const u=troubleOf(e,t);if("failed"===u?.state)return u;s??=u}return s
}(t,o)??n:n}}function troubleOf(e,t){const o=judgeWaiting(e,t)??judgeScheduling(e);if(void 0===o)return
;const n=`pod ${e.metadata.name}: ${o.message}`,i=Math.max(0,...["initContainerStatuses","containerStatuses"].flatMap(t=>(0,a.gT)(e,"status",t).map(e=>(0,a.tk)(e,"restartCount")??0)))
;if("CrashLoopBackOff"===o.reason){const a=t.memory.changed(`crashes of ${e.metadata.uid??e.metadata.name}`,String(i));if(i<u||!a)return(0,s.OP)(o.reason,n)}return{...o,message:n}}
function judgeScheduling(e){const t=(0,a.rI)(e,"PodScheduled");return"False"===t?.status?(0,s.OP)(...(0,i.Ev)(t,"NotScheduled","not scheduled yet")):void 0}},9269:(e,t,o)=>{o.d(t,{J:()=>u})
;var n=o(7418),a=o(2810),i=o(9669),r=o(8603);const count=(e,t)=>(0,n.tk)(e,"status",t)??0,replicasOf=e=>(0,n.tk)(e,"spec","replicas")??1;function firstLack(e){return e.find(([e])=>e)?.[1]}
function refused(e){const t=(0,n.UQ)(e,"ReplicaFailure");return t&&(0,i.OP)(...(0,a.Ev)(t,"ReplicaFailure","its pods cannot be created"))}function judgeReplicaSet(e){
const t=replicasOf(e),[o,n]=[count(e,"replicas"),count(e,"readyReplicas")],[a,r]=[count(e,"fullyLabeledReplicas"),count(e,"availableReplicas")],s=firstLack([[a<t,`${a} of ${t} pods created`],[n<t,`${n} of ${t} pods ready`],[r<t,`${r} of ${t} pods available`],[o>t,o-t+" surplus pods still to go"]])
;return void 0===s?(0,i.Gc)("Available",`${r} of ${t} pods available`):refused(e)??(0,i.OP)("Scaling",s)}
const s="Kubernetes API reference",d="It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.",u=[{group:"apps",kind:"Deployment",proof:"observedGeneration",
doc:"All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. "+d,source:s,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=replicasOf(e);if(!0===(0,n.zR)(e,"spec").paused)return(0,i.Gc)("Paused","its roll-out is paused on purpose");const o=(0,n.rI)(e,"Progressing")
;if("ProgressDeadlineExceeded"===o?.reason)return(0,i.gz)(...(0,a.Ev)(o,"ProgressDeadlineExceeded","its roll-out ran out of its time"))
;const[r,s]=[count(e,"replicas"),count(e,"updatedReplicas")],[d,u]=[count(e,"availableReplicas"),count(e,"readyReplicas")],c=firstLack([[s<t,`${s} of ${t} pods updated`],[r>s,r-s+" old pods still to go"],[u<t,`${u} of ${t} pods ready`],[d<t,`${d} of ${t} pods available`],["False"===(0,
n.rI)(e,"Available")?.status,"its condition Available is False"]]);return void 0===c?(0,i.Gc)("Available",`${d} of ${t} pods available`):refused(e)??(0,i.OP)("RollingOut",c)})},{group:"apps",
kind:"StatefulSet",proof:"observedGeneration",doc:"All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. "+d,source:s,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=replicasOf(e),o=(0,n.bX)(e,"spec","updateStrategy","type")??"RollingUpdate",a=(0,
n.tk)(e,"spec","updateStrategy","rollingUpdate","partition")??0,[r,s]=[count(e,"replicas"),count(e,"readyReplicas")],d=count(e,"updatedReplicas"),u=(0,
n.tk)(e,"status","availableReplicas")??s,[c,l]=["currentRevision","updateRevision"].map(t=>(0,
n.bX)(e,"status",t)),f="OnDelete"===o?0:Math.max(0,t-a),p=firstLack([[s<t,`${s} of ${t} pods ready`],[u<t,`${u} of ${t} pods available`],[r>t,r-t+" surplus pods still to go"],[d<f,`${d} of ${f} pods updated`],["OnDelete"!==o&&0===a&&t>0&&c!==l,`revision ${l??""} is still rolling out`]])
;return void 0!==p?(0,i.OP)("RollingOut",p):"OnDelete"===o?(0,i.Gc)("OnDelete",`${s} of ${t} pods ready; updated on deletion`):(0,i.Gc)("Available",`${s} of ${t} pods ready`)})},{group:"apps",
kind:"DaemonSet",proof:"observedGeneration",doc:"Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. "+d,source:s,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=(0,n.tk)(e,"status","desiredNumberScheduled");if(void 0===t)return(0,i.OP)("NoStatus","not scheduled to nodes yet");const o="OnDelete"===(0,
n.bX)(e,"spec","updateStrategy","type"),[a,r]=[count(e,"currentNumberScheduled"),count(e,"numberReady")],[s,d]=[count(e,"updatedNumberScheduled"),count(e,"numberAvailable")],u=firstLack([[a<t,`on ${a} of ${t} nodes`],[!o&&s<t,`updated on ${s} of ${t} nodes`],[r<t,`ready on ${r} of ${t} nodes`],[d<t,`available on ${d} of ${t} nodes`]])
;return void 0===u?(0,i.Gc)("Available",`available on ${t} nodes`):(0,i.OP)("RollingOut",u)})},...["apps/ReplicaSet","/ReplicationController"].map(e=>{const[t="",o=""]=e.split("/");return{group:t,
kind:o,proof:"observedGeneration",doc:"All replicas are ready and available, and none is left over.",source:s,judge:judgeReplicaSet}}),{group:"",kind:"Pod",proof:"whereStated",
doc:"Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.",source:s,judge:function(e,t){const o=(0,n.bX)(e,"status","phase")??"Pending",a=(0,
n.bX)(e,"status","message")??"";if("Succeeded"===o)return(0,i.Gc)("Succeeded","it ran to its end",{final:!0});if("Failed"===o)return(0,i.gz)((0,n.bX)(e,"status","reason")??"Failed",a||"it failed")
;if("Running"===o&&void 0!==(0,n.UQ)(e,"Ready"))return(0,i.Gc)("Ready","");const s=(0,r.RX)(e,t);if(void 0!==s)return s;const d=(0,r.QU)(e);return void 0!==d?d:(0,
i.OP)(o,"Running"===o?"its containers are not ready yet":"it is being started")}},{group:"batch",kind:"Job",proof:"whereStated",
doc:"Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.",source:s,judge:function(e){const t=(0,n.UQ)(e,"Complete");if(void 0!==t)return(0,i.Gc)("Complete",t.message??"",{
final:!0});const o=(0,n.UQ)(e,"Failed")??(0,n.UQ)(e,"FailureTarget");if(void 0!==o)return(0,i.gz)(...(0,a.Ev)(o,"Failed","the Job failed"));if(!0===(0,n.zR)(e,"spec").suspend)return(0,
i.OP)("Suspended","the Job is suspended");const[r,s,d]=["active","succeeded","failed"].map(t=>count(e,t));return(0,i.OP)("Running",`${r??0} pods active, ${s??0} succeeded, ${d??0} failed`)}}]},
6540:(e,t,o)=>{o.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var n=o(1455),a=o(8161),i=o(6760),r=o(8815),s=o(682),d=o(2317),u=o(8293);async function runKustomize(e,t){const o=await(0,
n.realpath)(await(0,n.mkdtemp)(i.join((0,a.tmpdir)(),"lamina-kustomize-")));try{await(0,n.chmod)(o,448);const a=(0,r.As)(await async function(e,t){const o={resources:[],components:[]}
;for(const a of e.roots){const e=await(0,u.nW)(a);o["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(i.relative(t,await(0,n.realpath)(a)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...o,patches:e.patches}}(e,o),{version:"1.1",lineWidth:0});return await(0,
n.writeFile)(i.join(o,"kustomization.yaml"),a,{mode:384}),await buildKustomization(o,e.roots.join(", "),t)}finally{await(0,n.rm)(o,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:o,logger:n,signal:a}){const i=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],r=performance.now()
;for(const{command:u,args:c}of i)try{const{stdout:e}=await o(u,c,{signal:a}),i=(0,s.a3)(performance.now()-r);return n.debug(`${u} rendered ${t} in ${i}`),e}catch(o){if(isNotFound(o))continue
;if(!(o instanceof d.Qd))throw o;const n=tidyRefusal(o.stderr),a=t===e?n:n.replaceAll(e,"<the request>");throw new d.j1(`kustomize refuses ${t}: ${a}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:o})}throw new d.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof d.j1&&"ENOENT"===e.cause?.code}}};
