export const id=220;export const ids=[220];export const modules={26754:(e,t,n)=>{n.d(t,{GZ:()=>unreadiness,PA:()=>isServing,XR:()=>recentRestart});var o=n(7418),a=n(62810)
;const r=6e4,s=["ContainerCreating","PodInitializing"];function isServing(e){if(void 0!==e.metadata.deletionTimestamp)return!1;if("Always"!==((0,o.bX)(e,"spec","restartPolicy")??"Always"))return!1
;const t=(0,o.gT)(e.metadata,"ownerReferences").map(e=>(0,o.bX)(e,"kind"));return!("Failed"===(0,o.bX)(e,"status","phase")&&t.includes("ReplicaSet"))}function unreadiness(e){if(void 0!==(0,
o.UQ)(e,"Ready"))return;const t=containersOf(e),n=restartsOf(t),r=(0,o.rI)(e,"PodScheduled");if("False"===r?.status){const[e,t]=(0,a.Ev)(r,"NotScheduled","no node was found for it yet");return{
reason:e,message:t,restarts:n}}const i=t.find(({waiting:e})=>void 0!==e&&!s.includes(e))??t.find(({ended:e})=>void 0!==e&&0!==e.exitCode)??t.find(({ready:e})=>!e),d=(0,o.rI)(e,"Ready");return{
reason:(0,o.bX)(e,"status","reason")??i?.waiting??i?.ended?.reason??d?.reason??"NotReady",message:(0,o.bX)(e,"status","message")??(void 0===i?d?.message:function(e){
const{name:t,waiting:n,waitingMessage:o,ended:a}=e,r=void 0!==n?`waits: ${o??n}`:void 0!==a?`has ended with exit code ${a.exitCode} (${a.reason})`:"is not ready"
;return`container ${t} ${r}${history(e)}`}(i))??`its phase is ${(0,o.bX)(e,"status","phase")??"unknown"}`,restarts:n,...lastExit(i)}}function recentRestart(e,t){
const n=containersOf(e),o=n.find(({restarts:e,before:n,runsSince:o})=>e>0&&void 0!==n&&void 0!==o&&t-o<r);if(void 0!==o?.runsSince)return{reason:"Restarted",
message:`container ${o.name} runs again since less than a minute${history(o)}`,restarts:restartsOf(n),runsAgainSince:o.runsSince,...lastExit(o)}}function history({restarts:e,before:t}){
if(0===e)return"";return`; ${e} ${1===e?"restart":"restarts"}${void 0===t?"":`, the last after exit code ${t.exitCode} (${t.reason})`}`}function lastExit(e){const t=(e?.ended??e?.before)?.exitCode
;return void 0===t?{}:{lastExitCode:t}}const restartsOf=e=>e.reduce((e,{restarts:t})=>e+t,0);function containersOf(e){return["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
o.gT)(e,"status",t).flatMap(e=>"initContainerStatuses"===t&&0===endingAt(e,"state")?.exitCode?[]:[{name:(0,o.bX)(e,"name")??"",ready:!0===e.ready,restarts:(0,o.tk)(e,"restartCount")??0,waiting:(0,
o.bX)(e,"state","waiting","reason"),waitingMessage:(0,o.bX)(e,"state","waiting","message"),ended:endingAt(e,"state"),before:endingAt(e,"lastState"),runsSince:(0,o.nR)((0,
o.bX)(e,"state","running","startedAt"))}]))}function endingAt(e,t){const n=(0,o.tk)(e,t,"terminated","exitCode");if(void 0!==n)return{exitCode:n,reason:(0,o.bX)(e,t,"terminated","reason")??"Error"}}},
76833:(e,t,n)=>{n.d(t,{n:()=>assess});var o=n(63036),a=n(7418),r=n(40260),s=n(83893),i=n(19669),d=n(46188);function assess(e,t,n,c){if(void 0===e)return(0,i.OP)("NotFound","it does not exist (yet)")
;const{uid:u,generation:l,resourceVersion:f}=t,{metadata:p}=e;if(void 0!==u&&void 0!==p.uid&&p.uid!==u)return(0,i.OP)("Replaced","another object of this name stands in its place");if(function(e,t){
const[n,o]=[(0,a.Ro)(e),(0,a.Ro)(t)];return void 0!==n&&void 0!==o&&n<o}(p.resourceVersion,f)||((0,a.gS)(e)??1/0)<(l??0))return(0,
i.OP)("NotSeenYet","what was applied has not come back from the server yet");if(void 0!==(0,a.bX)(p,"deletionTimestamp"))return(0,i.OP)("Terminating","it is being deleted"+(m=p.finalizers,
Array.isArray(m)&&m.length>0?`; waits for ${m.join(", ")}`:""));var m;const g=(c.rules??d.v8).find((0,o.F8)(e.apiVersion),e.kind),v={now:c.now,expectation:t,observed:n,memory:c.memory??new r.c}
;return g.beforeProof?.(e,v)??(0,s.dh)(e,g,v)??g.judge(e,v)}},7418:(e,t,n)=>{function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let n=e
;for(const e of t){if(!isRecord(n)||!Object.hasOwn(n,e))return;n=n[e]}return n}function stringAt(e,...t){const n=fieldAt(e,...t);return"string"==typeof n?n:void 0}function recordAt(e,...t){
const n=fieldAt(e,...t);return isRecord(n)?n:{}}function listAt(e,...t){const n=fieldAt(e,...t);return Array.isArray(n)?n:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){
return listAt(e,"status","conditions").flatMap(e=>{const t=stringAt(e,"type");if(void 0===t)return[];const n={type:t,status:stringAt(e,"status")??""}
;for(const t of["reason","message","lastTransitionTime"]){const o=stringAt(e,t);void 0!==o&&(n[t]=o)}const o=numberAt(e,"observedGeneration");return[{...n,...void 0===o?{}:{observedGeneration:o}}]})}
function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){const n=conditionOf(e,t);return"True"===n?.status?n:void 0}function annotationOf(e,t){
return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){
if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}n.d(t,{AV:()=>conditionsIn,Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,
gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,u4:()=>isRecord,zR:()=>recordAt})},62810:(e,t,n)=>{n.d(t,{Ev:()=>told,k$:()=>d})
;var o=n(7418),a=n(83893),r=n(19669);const s=3e4,i=["Ready","Available"],d={group:"*",kind:"*",
doc:"Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a failure. A kind that shows none of this within 30 s counts as ready, with the reason NoStatusContract.",
source:"Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)",proof:"anyStatus",unprovedGrace:s,judge:function(e,t){const n=(0,o.UQ)(e,"Reconciling");if(void 0!==n)return(0,
r.OP)(...told(n,"Reconciling","its controller is at work"));const d=(0,o.UQ)(e,"Stalled");if(void 0!==d)return(0,r.gz)(...told(d,"Stalled","its controller has given up"));const c=(0,
o.UQ)(e,"NotReady");if(void 0!==c)return(0,r.OP)(...told(c,"NotReady","its controller says NotReady"));for(const n of i){const a=(0,o.rI)(e,n);if(void 0!==a)return judgePositive(a,e,t)}const u=(0,
a.eS)(e)?(0,a.gv)((0,a.Et)(e,t)):"no status contract",l=(0,a.qS)(e,u,s,t),f="it exists, but nothing in its status says whether it works";return t.now>=l?(0,r.Gc)("NoStatusContract",f):(0,
r.OP)("NoStatusContract",`${f} yet`,l)}};function judgePositive(e,t,n){const o=(0,a.Et)(t,n),{type:s,status:i,observedGeneration:d}=e;return void 0!==d&&d<o?(0,
r.OP)("LatestGenerationNotObserved",`its condition ${s} is of generation ${d}, not yet of ${o}`):"True"===i?(0,r.Gc)(...told(e,s,"")):(0,
r.OP)(...told(e,`Not${s}`,`its condition ${s} is ${i||"not set"}`))}function told(e,t,n){return[e.reason||t,e.message||n]}},40260:(e,t,n)=>{n.d(t,{c:()=>Memory});class Memory{#e=new Map;#t=new Map
;since(e,t){const n=this.#e.get(e);return void 0!==n?n:(this.#e.set(e,t),t)}changed(e,t){const n=this.#t.get(e);return void 0!==n?n!==t:(this.#t.set(e,t),!1)}}},83893:(e,t,n)=>{n.d(t,{Bq:()=>r,
Et:()=>wantedGeneration,PM:()=>statusWrittenAt,VW:()=>s,XJ:()=>isObserved,__:()=>specWrittenAt,dh:()=>missingProof,eS:()=>isSilent,gv:()=>unproved,qS:()=>graceEnd});var o=n(7418),a=n(19669)
;const r=1e3,s=6e4;function wantedGeneration(e,t){return Math.max(t.expectation.generation??0,(0,o.gS)(e)??0)}function isObserved(e,t){const n=(0,o.tk)(e,"status","observedGeneration")
;return void 0!==n&&n>=t}function specWrittenAt(e){return writes(e,e=>""===e.subresource&&(0,o.u4)((0,o.UK)(e.fields,"f:spec")))??(0,o.nR)(e.metadata.creationTimestamp)}function statusWrittenAt(e){
return writes(e,e=>"status"===e.subresource||(0,o.u4)((0,o.UK)(e.fields,"f:status")))}function writes(e,t){const n=e.metadata.managedFields;if(!Array.isArray(n))return;let a;for(const e of n){if(!(0,
o.u4)(e))continue;const{subresource:n,fieldsV1:r,time:s}=e;if(!t({subresource:"string"==typeof n?n:"",fields:r}))continue;const i=(0,o.nR)("string"==typeof s?s:void 0)
;void 0!==i&&(void 0===a||i>a)&&(a=i)}return a}function isSilent(e){const t=(0,o.UK)(e,"status");return!(0,o.u4)(t)||0===Object.keys(t).length}const unproved=e=>`generation ${e} unproved`
;function missingProof(e,t,n){if("own"===t.proof)return;const s=wantedGeneration(e,n),i=(0,o.UK)(e,"status","observedGeneration");if(null!=i){if(isObserved(e,s))return;return(0,
a.OP)("LatestGenerationNotObserved",`its controller has observed generation ${d=i,"number"==typeof d||"string"==typeof d?String(d):"none that can be read"}, not yet ${s}`)}var d
;if("whereStated"===t.proof)return;const c=isSilent(e);if("observedGeneration"===t.proof)return(0,
a.OP)("LatestGenerationNotObserved",c?`its controller has not written a status yet (generation ${s})`:`its controller has not confirmed generation ${s} yet`);if(c||!function(e,t){
const n=wantedGeneration(e,t),a=t.memory.changed(`status of generation ${n}`,JSON.stringify([(0,o.UK)(e,"status")]));if(1===n||a)return!0;const s=specWrittenAt(e),i=statusWrittenAt(e)
;return void 0!==s&&void 0!==i&&i>=s+r}(e,n)){if(void 0!==t.unprovedGrace){const o=graceEnd(e,unproved(s),t.unprovedGrace,n);if(n.now>=o)return;return(0,
a.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,s),o)}return(0,a.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,s))}}function graceEnd(e,t,n,o){
const a=o.memory.since(t,o.now),r=specWrittenAt(e);return void 0!==r&&o.now-r>n+s?o.now:a+n}function notYet(e,t){
return e?"its controller has not written a status yet":`its status may still be that of a generation before ${t}`}},19669:(e,t,n)=>{n.d(t,{Gc:()=>ready,OP:()=>progressing,gz:()=>failed})
;const ready=(e,t,n={})=>({state:"ready",reason:e,message:t,...n}),progressing=(e,t,n)=>({state:"progressing",reason:e,message:t,...void 0===n?{}:{recheckAt:n}}),failed=(e,t)=>({state:"failed",
reason:e,message:t})},46188:(e,t,n)=>{n.d(t,{jB:()=>createRuleSet,v8:()=>M});var o=n(62810),a=n(26754),r=n(7418),s=n(83893),i=n(19669)
;const d=["Updating","ScalingUp","ScalingDown","ReplacingNodes","RollingRestart","Resuming","ResizingVolumes","Decommission"];function judgeDatacenter(e){const t=(0,
r.bX)(e,"status","cassandraOperatorProgress")??"";if("Ready"!==t)return(0,i.OP)(t||"New","its operator is at work");const n=d.find(t=>void 0!==(0,r.UQ)(e,t));if(void 0!==n)return(0,
i.OP)(n,"its operator is at work");if(!0===(0,r.zR)(e,"spec").stopped&&void 0!==(0,r.UQ)(e,"Stopped"))return(0,i.Gc)("Stopped","its nodes are stopped on purpose");const o=(0,r.rI)(e,"Ready")
;return"True"===o?.status?(0,i.Gc)("Ready","all nodes are up"):(0,i.OP)("NotReady",o?.message||"its condition Ready is not True")}const c="cassandra.datastax.com/rack";const u=[{
group:"cassandra.datastax.com",kind:"CassandraDatacenter",proof:"observedGeneration",
doc:"observedGeneration, progress Ready and Ready=True together, no work under way (Updating, ScalingUp, RollingRestart, …), and the pods of its nodes Ready. Valid=False is a failure.",
source:"cass-operator v1beta1 API and recordings of the operator",related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns:e=>void 0===(0,r.Wy)(e,c)?[]:void 0}],
beforeProof:function(e,t){const n=(0,s.Et)(e,t),a=t.memory.since(`generation ${n}`,t.now),d=(0,r.rI)(e,"Valid");if("False"!==d?.status)return;const c=(0,i.gz)(...(0,
o.Ev)(d,"Invalid","its spec is not valid")),u=t.memory.since(`invalid ${d.lastTransitionTime??""} ${d.reason??""}`,t.now),[l,f]=[(0,r.nR)(d.lastTransitionTime),(0,s.__)(e)]
;if(void 0!==l&&void 0!==f&&l>=f+s.Bq||u>a||1===n||(0,s.XJ)(e,n))return c;const p=a+1e4;return t.now>=p?c:(0,i.OP)(c.reason,`${c.message} (perhaps of an earlier generation)`,p)},judge:function(e,t){
const n=judgeDatacenter(e);if("Ready"!==n.reason)return n;const{name:o,namespace:s}=e.metadata,d=[o,(0,r.bX)(e,"spec","datacenterName")];for(const e of t.observed.list("","Pod",s)){if(void 0===(0,
r.Wy)(e,c)||!d.includes((0,r.Wy)(e,"cassandra.datastax.com/datacenter")))continue;const t=(0,a.PA)(e)?(0,a.GZ)(e):void 0;if(void 0!==t)return(0,i.OP)(t.reason,`pod ${e.metadata.name}: ${t.message}`)}
return n}}];var l=n(1241);const f="k8ssandra.io/cluster-name";const datacentersOf=e=>(0,r.gT)(e,"spec","cassandra","datacenters").flatMap(e=>{const t=(0,r.bX)(e,"metadata","name")
;return void 0===t?[]:[t]});function judgeMember(e,t,n){const o=(0,r.zR)(e,"status","datacenters",t).cassandra;if(void 0===o)return(0,i.OP)("New","its operator has not made it yet")
;const a=judgeDatacenter({...e,spec:{},status:o
}),d=n.observed.list("cassandra.datastax.com","CassandraDatacenter",e.metadata.namespace).find(({metadata:n})=>n.name===t&&n.labels?.[f]===e.metadata.name);return"ready"!==a.state||void 0===d?a:(0,
s.XJ)(d,d.metadata.generation??0)?judgeDatacenter(d):(0,i.OP)("LatestGenerationNotObserved","its last change has not been seen to yet")}const p=[{group:"k8ssandra.io",kind:"K8ssandraCluster",
proof:"anyStatus",doc:"No error, CassandraInitialized, and every datacenter of the spec ready, in the status and by itself. An error that stands for a minute is a failure.",
source:"k8ssandra-operator v1alpha1 API; there are no recordings of it",related:[{apiVersion:"cassandra.datastax.com/v1beta1",kind:"CassandraDatacenter",scope:"namespace",optional:!0,concerns(e){
const t=(0,r.bX)(e.metadata,"labels",f);return void 0===t?[]:[t]}}],judge:function(e,t){const n=(0,r.bX)(e,"status","error")??"";if(""!==n&&"None"!==n){const e=t.memory.since(`error ${n}`,t.now)+6e4
;return t.now>=e?(0,i.gz)("Error",n):(0,i.OP)("Error",n,e)}for(const n of datacentersOf(e)){const o=judgeMember(e,n,t);if("ready"!==o.state)return{...o,message:`datacenter ${n}: ${o.message}`}}
return void 0===(0,r.UQ)(e,"CassandraInitialized")?(0,i.OP)("NotInitialized","its condition CassandraInitialized is not True"):(0,i.Gc)("Ready","all datacenters are up")}
}],m="spark.apache.org",g=new Set(["RunningHealthy","RunningWithPartialCapacity"]),v=new Set(["Failed","SchedulingFailure","DriverStartTimedOut","DriverReadyTimedOut","ExecutorsStartTimedOut","DriverEvicted"]),h=new Set(["ResourceReleased","TerminatedWithoutReleaseResources"]),summaryOf=e=>(0,
r.bX)(e,"currentStateSummary")??"",messageOf=e=>(0,r.bX)(e,"message")??"",currentState=e=>(0,r.zR)(e,"status").currentState
;const b="Apache spark-kubernetes-operator 1.0.0: its CRDs and states; there are no recordings of it",y=[{group:m,kind:"SparkApplication",proof:"anyStatus",
doc:"RunningHealthy, RunningWithPartialCapacity or Succeeded. ResourceReleased and TerminatedWithoutReleaseResources end both outcomes: the state before them in stateTransitionHistory tells. Failed, SchedulingFailure, DriverEvicted and the time-outs are failures unless the restart policy allows another try.",
source:b,judge:function(e){const t=currentState(e),n=summaryOf(t);if(g.has(n))return(0,i.Gc)(n,"its driver and executors are running");if("Succeeded"===n)return(0,
i.Gc)(n,"the application ran to its end",{final:!0});if(h.has(n))return function(e){const t=function(e){const t=(0,r.zR)(e,"status","stateTransitionHistory")
;return Object.entries(t).toSorted(([e],[t])=>Number(e)-Number(t)).map(([,e])=>e)}(e).findLast(e=>!h.has(summaryOf(e))),n=summaryOf(t);if("Succeeded"===n)return(0,
i.Gc)(n,"the application ran to its end",{final:!0});const o=summaryOf(currentState(e));return""===n?(0,i.gz)(o,"it has ended, and its history does not say how"):(0,
i.gz)(n,messageOf(t)||`it ended after ${n}`)}(e);if(v.has(n)){const o=messageOf(t)||`its state is ${n}`;return function(e){const t=(0,
r.bX)(e,"spec","applicationTolerations","restartConfig","restartPolicy");return void 0!==t&&"Never"!==t}(e)?(0,i.OP)(n,o):(0,i.gz)(n,o)}return(0,
i.OP)(n||"New",messageOf(t)||(""===n?"not submitted yet":`its state is ${n}`))}},{group:m,kind:"SparkCluster",proof:"anyStatus",doc:"RunningHealthy. Failed and SchedulingFailure are failures.",
source:b,judge:function(e){const t=currentState(e),n=summaryOf(t);return"RunningHealthy"===n?(0,i.Gc)(n,"its master and workers are running"):"Failed"===n||"SchedulingFailure"===n?(0,
i.gz)(n,messageOf(t)||`its state is ${n}`):(0,i.OP)(n||"New",messageOf(t)||"not submitted yet")}}];var S=n(28603);const P="sparkoperator.k8s.io"
;const k="spark-operator v1beta2 API and recordings of the operator",w=[{group:P,kind:"SparkApplication",proof:"anyStatus",
doc:"RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.",
source:k,related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns(e){const t=(0,r.bX)(e.metadata,"labels","sparkoperator.k8s.io/app-name");return void 0===t?[]:[t]}}],
judge:function(e,t){const n=(0,r.bX)(e,"status","applicationState","state")??"",o=function(e){const t=e.split("\n").filter(e=>""!==e.trim()&&!/^\s+at |^\s+\.\.\. \d+ more/.test(e))
;return t.findLast(e=>/caused by|exception|error|fail|denied/i.test(e))?.trim()??t.at(-1)?.trim()??""}((0,r.bX)(e,"status","applicationState","errorMessage")??"");switch(n){case"COMPLETED":return(0,
i.Gc)(n,"the application ran to its end",{final:!0});case"RUNNING":case"SUCCEEDING":return(0,i.Gc)(n,"its driver is running");case"FAILED":return(0,i.gz)(n,o||"the application failed");case"":
case"NEW":return(0,i.OP)("New","not submitted yet");case"SUBMITTED":return function(e,t){const n=(0,r.bX)(e,"status","driverInfo","podName");if(void 0===n)return
;const{namespace:o}=e.metadata,a=t.observed.get({apiVersion:"v1",kind:"Pod",name:n,...void 0===o?{}:{namespace:o}});if(void 0===a)return;const s=(0,S.RX)(a,t)??(0,S.QU)(a);return s&&{...s,
message:`driver ${n}: ${s.message}`}}(e,t)??(0,i.OP)(n,"its driver is being started");default:return(0,i.OP)(n,o||`its state is ${n}`)}}},{group:P,kind:"ScheduledSparkApplication",proof:"anyStatus",
unprovedGrace:1e4,doc:"Scheduled (or suspended on purpose). FailedValidation is a failure.",source:k,judge:function(e){if(!0===(0,r.zR)(e,"spec").suspend)return(0,
i.Gc)("Suspended","its schedule is suspended on purpose");const t=(0,r.bX)(e,"status","scheduleState")??"",n=(0,r.bX)(e,"status","reason")??"";return"Scheduled"===t?(0,i.Gc)(t,`next run at ${(0,
r.bX)(e,"status","nextRun")??"?"}`):"FailedValidation"===t?(0,i.gz)(t,n||"its schedule is not valid"):(0,i.OP)(t||"New",n||"not scheduled yet")}
}],R="strimzi.io/pause-reconciliation",$=new Set(["InvalidResourceException","InvalidConfigurationException","InvalidConfigParameterException","UnsupportedVersionException","UnsupportedKafkaVersionException","KafkaUpgradeException","NoImageException"]),O=new Set(["NotSupported","ResourceConflict"]),isTerminal=e=>$.has(e)||O.has(e)||"FatalProblem"===e
;function judgePause(e){if("true"===(0,r.lW)(e,R)?.toLowerCase())return(0,i.gz)("ReconciliationPaused",`the annotation ${R} keeps its operator from working on it; remove the annotation to go on`)}
function judgeStrimziConditions(e){if(void 0!==(0,r.UQ)(e,"ReconciliationPaused"))return(0,i.OP)("ReconciliationPaused","its reconciliation was paused and is about to resume");const t=(0,
r.UQ)(e,"NotReady")??function(e){const t=(0,r.rI)(e,"Ready");return"False"===t?.status?t:void 0}(e);if(void 0!==t){const[e,n]=(0,o.Ev)(t,"NotReady","its operator says NotReady")
;return isTerminal(e)?(0,i.gz)(e,n):(0,i.OP)(e,n)}const n=(0,r.UQ)(e,"Ready");if(void 0!==n)return(0,i.Gc)(...(0,o.Ev)(n,"Ready",""));const a=(0,r.UQ)(e,"Unmanaged");return void 0!==a?(0,i.Gc)(...(0,
o.Ev)(a,"Unmanaged","left alone on purpose")):(0,i.OP)("NotReady","its operator has not told yet whether it works")}var A=n(50787)
;const N="kafka.strimzi.io",z=`${N}/v1`,G="core.strimzi.io/v1",C="strimzi.io/cluster",j=33e4;function poolsOf(e,t,n){return n.list(N,"KafkaNodePool",t).filter(t=>(0,r.Wy)(t,C)===e)}
function podSetOf(e,t){const{name:n,namespace:o}=e.metadata,a=(0,r.Wy)(e,C);if(void 0===a)return;const s={apiVersion:G,kind:"StrimziPodSet",name:`${a}-${n}`,...void 0===o?{}:{namespace:o}}
;return t.get(s)}const identity=e=>`${e.metadata.name} ${e.metadata.uid??""}`;function poolSeenSince(e,t,{memory:n,now:o}){return n.since(`pool ${identity(e)} generation ${t}`,o)}
function poolObservedSince(e,t,{memory:n,now:o}){return(0,s.XJ)(e,t)?n.since(`pool ${identity(e)} observed ${t}`,o):void 0}function notePool(e,t,n){if(poolSeenSince(e,t,n),
void 0===poolObservedSince(e,t,n))return!1;const o=podSetOf(e,n.observed),a=void 0===o?"none":`${o.metadata.uid??""} ${o.metadata.generation??0}`
;return n.memory.changed(`pod set of pool ${identity(e)} at ${t}`,a)}function judgePool(e,t,n){const o=notePool(e,t,n),a=poolObservedSince(e,t,n);if(void 0===a)return(0,
i.OP)("LatestGenerationNotObserved",`its operator has not observed generation ${t} yet`);const d=(0,r.tk)(e,"spec","replicas")??0,c=(0,r.gT)(e,"status","nodeIds").length;if(c!==d)return(0,
i.OP)("Scaling",`${c} of ${d} nodes have an id`);const u=podSetOf(e,n.observed);if(void 0===u)return(0,i.OP)("NoPodSet","its StrimziPodSet does not exist yet");if(function(e,t){
const n=e.metadata.ownerReferences;if(!Array.isArray(n)||void 0===t.metadata.uid)return!1;const o=n.filter(e=>"KafkaNodePool"===(0,r.bX)(e,"kind"));return o.length>0&&o.every(e=>(0,
r.bX)(e,"uid")!==t.metadata.uid)}(u,e))return(0,i.OP)("NoPodSet","the StrimziPodSet of a pool that was there before still stands");const l=judgePodSet(u,(0,r.gS)(u)??0,d);if("ready"!==l.state)return l
;if(o||function(e,t,n){if(1===n)return!0;const o=(0,s.PM)(e),a=(0,s.__)(t);return void 0!==o&&void 0!==a&&a>=o+s.Bq}(e,u,t))return l;const f=function(e,t){const n=(0,r.zR)(e,"spec","resources")
;return(0,r.gT)(t,"spec","pods").some(e=>(0,r.gT)(e,"spec","containers").some(e=>"kafka"===(0,r.bX)(e,"name")&&void 0!==(0,r.UK)(e,"resources")&&["requests","limits"].some(t=>Object.entries((0,
r.zR)(n,t)).some(([n,o])=>!(0,A.A)(o,(0,r.UK)(e,"resources",t,n))))))}(e,u),p=f?j:1e4,m=a+p;return n.now>=m||function(e,t,n){const o=(0,s.PM)(e);return void 0!==o&&n-o>t+s.VW}(e,p,n.now)?l:(0,
i.OP)("Settling",f?"its StrimziPodSet does not have the resources of this generation yet":"its pods are ready; its StrimziPodSet may still have to follow the change",m)}function judgePodSet(e,t,n){
if(!(0,s.XJ)(e,t))return(0,i.OP)("PodSetNotObserved",`its StrimziPodSet is not observed at generation ${t} yet`);const[o,a,d]=["pods","currentPods","readyPods"].map(t=>(0,r.tk)(e,"status",t)),c=(0,
r.UK)(e,"spec","pods"),u=n??(Array.isArray(c)?c.length:o),l=`${o??0} of ${u??"?"} pods, ${a??0} of them current, ${d??0} ready`
;return void 0!==u&&o===u&&a===u&&d===u&&(!Array.isArray(c)||c.length===u)?(0,i.Gc)("Ready",l):(0,i.OP)("PodsNotReady",l)}const generation=e=>(0,r.gS)(e)??0;function noteKafka(e,t){
for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed))notePool(n,generation(n),t);noteFailure(e,t)}function noteFailure(e,{memory:t,now:n}){const o=(0,r.UQ)(e,"NotReady")
;if(void 0!==o&&isTerminal(o.reason??""))return t.since(`failure of ${e.metadata.name}: ${o.reason??""} ${o.lastTransitionTime??""}`,n)}const T=2e3;function believedFailure(e,t){const n=(0,
r.UQ)(e,"NotReady"),[o,a]=[n?.reason??"",n?.message??""],d=(e=>$.has(e))(o);if(d&&!/pool/i.test(a))return(0,i.gz)(o,a);const c=noteFailure(e,t)??t.now,u=(0,r.nR)(n?.lastTransitionTime);let l=0
;for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed)){const e=poolObservedSince(n,generation(n),t);if(void 0!==e){(c<e||c===e&&!0===mayBeOlder(u,(0,
s.PM)(n),0))&&(l=Math.max(l,e+j));continue}const o=poolSeenSince(n,generation(n),t),a=mayBeOlder(u,(0,s.__)(n),T)??c-o<T;d?a&&(l=Math.max(l,o+1e4)):l=Math.max(l,o+j)}return t.now>=l?(0,i.gz)(o,a):(0,
i.OP)(o,`${a} (told before the last change of its node pools; its operator is trying again)`,l)}function mayBeOlder(e,t,n){if(void 0!==e&&void 0!==t)return e<t+s.Bq+n}const byLabel=e=>t=>{const n=(0,
r.Wy)(t,e);return void 0===n?void 0:[n]},nodePools=e=>({apiVersion:z,kind:"KafkaNodePool",scope:"namespace",concerns:e}),podSets=e=>({apiVersion:G,kind:"StrimziPodSet",scope:"namespace",
concerns:byLabel(e)}),E={apiVersion:z,kind:"Kafka",scope:"namespace",concerns:()=>{}
},X="Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)",F=`${X} and recordings of the operator`,plain=(e,t)=>({group:N,kind:e,proof:"observedGeneration",
doc:`${t} A paused reconciliation is a failure.`,source:X,beforeProof:judgePause,judge:judgeStrimziConditions
}),x="Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.",I=[{group:N,kind:"Kafka",proof:"observedGeneration",
doc:`${x} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,source:F,related:[nodePools(byLabel(C)),podSets(C)],
beforeProof:(e,t)=>(noteKafka(e,t),judgePause(e)),judge:function(e,t){const n=judgeStrimziConditions(e);if("progressing"===n.state)return n;if("failed"===n.state){const o=believedFailure(e,t)
;return"failed"===o.state?n:o}const o=poolsOf(e.metadata.name,e.metadata.namespace,t.observed),a=o.map(e=>e.metadata.name),s=(0,r.gT)(e,"status","kafkaNodePools").flatMap(e=>(0,
r.bX)(e,"name")??[]).find(e=>!a.includes(e));if(void 0!==s)return(0,i.OP)("NoNodePools",`its node pool ${s} was not found`);if(0===o.length)return(0,
i.OP)("NoNodePools","no KafkaNodePool belongs to it");for(const e of o){const{name:n}=e.metadata;if(void 0!==e.metadata.deletionTimestamp)return(0,
i.OP)("Terminating",`its node pool ${n} is being deleted`);const{state:o,reason:a,message:r,recheckAt:s}=judgePool(e,generation(e),t);if("ready"!==o)return(0,i.OP)(a,`node pool ${n}: ${r}`,s)}return n
}},{group:N,kind:"KafkaNodePool",proof:"observedGeneration",
doc:"Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.",source:F,
related:[podSets("strimzi.io/pool-name"),E,nodePools(()=>{})],beforeProof(e,t){if("ready"!==judgePool(e,(0,s.Et)(e,t),t).state)return function(e,t){const n=(0,r.Wy)(e,C);if(void 0===n)return(0,
i.gz)("NoCluster",`it has no label ${C}, so that no operator works on it`);const{namespace:o}=e.metadata,a=t.observed.get({apiVersion:z,kind:"Kafka",name:n,...void 0===o?{}:{namespace:o}})
;if(void 0===a)return;noteKafka(a,t);const d=judgePause(a),c=d??((0,s.XJ)(a,generation(a))?judgeStrimziConditions(a):void 0);if("failed"!==c?.state)return
;return"failed"===(d??believedFailure(a,t)).state?(0,i.gz)(c.reason,`its Kafka ${n}: ${c.message}`):void 0}(e,t)},judge:(e,t)=>judgePool(e,(0,s.Et)(e,t),t)},{group:"core.strimzi.io",
kind:"StrimziPodSet",proof:"observedGeneration",doc:"All pods exist, are of the newest form, and ready.",source:F,judge:e=>judgePodSet(e,(0,r.gS)(e)??0,void 0)
},plain("KafkaTopic","Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again."),plain("KafkaUser",x),plain("KafkaConnect",x),plain("KafkaConnector",x),plain("KafkaBridge",x),plain("KafkaMirrorMaker2",x),{
...plain("KafkaRebalance","Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures."),beforeProof:e=>isTemplate(e)?(0,
i.Gc)("Template","a template, which is not worked on"):judgePause(e),judge:function(e){const t=(0,r.UQ)(e,"ProposalReady"),n="true"===(0,r.lW)(e,"strimzi.io/rebalance-auto-approval")
;if(void 0!==t&&!n)return(0,i.Gc)("ProposalReady","its proposal waits for approval (annotation strimzi.io/rebalance: approve)");const a=(0,r.UQ)(e,"Stopped");if(void 0!==a)return(0,i.gz)(...(0,
o.Ev)(a,"Stopped","it was stopped"));for(const t of["New","PendingProposal","ProposalReady","Rebalancing"])if(void 0!==(0,r.UQ)(e,t))return(0,i.OP)(t,`its state is ${t}`)
;return judgeStrimziConditions(e)}}],isTemplate=e=>"true"===(0,r.lW)(e,"strimzi.io/rebalance-template");const U=[...n(29269).J,...l.Md],K=[...I,...w,...y,...u,...p];l.Rk,o.k$
;function createRuleSet(e=[],t=[...K,...U]){const n=new Map;for(const o of[...t,...e])n.set(`${o.group}/${o.kind}`,o);return{find:(e,t)=>n.get(`${e}/${t}`)??((0,l.qi)(e)?l.Rk:o.k$)}}
const M=createRuleSet();createRuleSet([],U)},1241:(e,t,n)=>{n.d(t,{Md:()=>d,Rk:()=>u,qi:()=>isBuiltIn});var o=n(63036),a=n(7418),r=n(62810),s=n(19669)
;const i="Kubernetes API reference",row=(e,t,n,a)=>({group:(0,o.F8)(e),kind:e.slice(e.indexOf("/")+1),proof:"whereStated",doc:t,source:i,judge:n,...void 0===a?{}:{related:a}
}),d=[row("/PersistentVolumeClaim","Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.",function(e,{observed:t}){const n=(0,a.bX)(e,"status","phase")
;if("Bound"===n)return(0,s.Gc)("Bound",`bound to ${(0,a.bX)(e,"spec","volumeName")??"a volume"}`);if("Lost"===n)return(0,s.gz)("Lost","its volume is gone");const o=(0,
a.bX)(e,"spec","storageClassName");if(void 0===o)return(0,s.OP)("Pending","it names no StorageClass, and no default has been given to it");if(""===o)return(0,
s.OP)("Pending","it waits for a volume that was made beforehand");const r=t.get({apiVersion:"storage.k8s.io/v1",kind:"StorageClass",name:o});if(void 0===r)return(0,
s.OP)("Pending",`its StorageClass ${o} was not found`);const i=void 0!==(0,a.lW)(e,"volume.kubernetes.io/selected-node");return"WaitForFirstConsumer"!==r.volumeBindingMode||i?(0,
s.OP)("Provisioning",`${o} has not provided its volume yet`):(0,s.Gc)("WaitForFirstConsumer","it will be bound when the first pod uses it")},[{apiVersion:"storage.k8s.io/v1",kind:"StorageClass",
scope:"cluster",optional:!0,concerns:()=>{}}]),row("/PersistentVolume","Bound or Available. Failed is a failure.",function(e){const t=(0,a.bX)(e,"status","phase")??"Pending"
;if("Bound"===t||"Available"===t)return(0,s.Gc)(t,"");const n=(0,a.bX)(e,"status","message")??`its phase is ${t}`;return"Failed"===t?(0,s.gz)("Failed",n):(0,s.OP)(t,n)
}),row("apiextensions.k8s.io/CustomResourceDefinition","Established, with its names accepted. Names that are taken are a failure.",function(e){const t=(0,a.rI)(e,"NamesAccepted")
;if("False"===t?.status)return(0,s.gz)(...(0,r.Ev)(t,"NamesNotAccepted","its names are taken by another definition"));const n=(0,a.rI)(e,"Established");return"True"===n?.status&&"True"===t?.status?(0,
s.Gc)("Established",""):(0,s.OP)(n?.reason||"Installing",n?.message||"not established yet")}),row("/Service","Exists; a LoadBalancer has an address.",function(e){if("LoadBalancer"!==(0,
a.bX)(e,"spec","type"))return(0,s.Gc)("Exists","");const t=(0,a.gT)(e,"status","loadBalancer","ingress").flatMap(e=>(0,a.bX)(e,"hostname")??(0,a.bX)(e,"ip")??[]);return t.length>0?(0,
s.Gc)("LoadBalancerReady",t.join(", ")):(0,s.OP)("LoadBalancerPending","its load balancer has no address yet")}),row("/Namespace","Active.",function(e){const t=(0,a.bX)(e,"status","phase")??"Pending"
;return"Active"===t?(0,s.Gc)("Active",""):(0,s.OP)(t,`its phase is ${t}`)}),row("apiregistration.k8s.io/APIService","Available.",function(e){const t=(0,a.rI)(e,"Available")
;return"True"===t?.status?(0,s.Gc)("Available",""):(0,s.OP)(t?.reason||"NotAvailable",t?.message||"its server does not answer yet")
})],c=new Set(["","apps","batch","autoscaling","policy",...["admissionregistration","apiextensions","apiregistration","certificates","coordination","discovery","events","networking","node","rbac.authorization","resource","scheduling","storage"].map(e=>`${e}.k8s.io`),"flowcontrol.apiserver.k8s.io"]),isBuiltIn=e=>c.has(e),u={
group:"(built in)",kind:"*",proof:"whereStated",doc:"Exists (and its controller, where there is one that says so, has seen this generation).",source:i,judge:()=>(0,s.Gc)("Exists","")}},
28603:(e,t,n)=>{n.d(t,{Bt:()=>unlessPodsFail,QU:()=>judgeScheduling,R8:()=>l,RX:()=>judgeWaiting});var o=n(63036),a=n(7418),r=n(62810),s=n(83893),i=n(19669);const d=6e4,c=5
;const u=new Set(["CrashLoopBackOff","InvalidImageName"]);function judgeWaiting(e,t){const n=function(e){const t=["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
a.gT)(e,"status",t).flatMap(e=>{const t=(0,a.bX)(e,"state","waiting","reason");if(void 0===t||"ContainerCreating"===t||"PodInitializing"===t)return[];const n=(0,
a.bX)(e,"state","waiting","message")??"";return[{container:(0,a.bX)(e,"name")??"",reason:t,message:n}]}));return t.find(({reason:e})=>u.has(e))??t[0]}(e);if(void 0===n)return
;const{container:r,reason:s,message:c}=n,l=`container ${r}: ${c||s}`;if(u.has(s))return(0,i.gz)(s,l);if("ErrImagePull"!==s&&"ImagePullBackOff"!==s)return(0,i.OP)(s,l)
;const f=t.memory.since(`image of ${r} in ${(0,o.TN)({...e,...e.metadata})}`,t.now)+d;return t.now>=f?(0,i.gz)(s,l):(0,i.OP)(s,l,f)}const l={apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,
concerns:e=>ownersOf(e).map(({name:e})=>e)};function ownersOf(e){return(0,a.gT)(e.metadata,"ownerReferences").flatMap(t=>{const[n,o]=[(0,a.bX)(t,"kind"),(0,a.bX)(t,"name")]
;if(void 0===n||void 0===o)return[];if("ReplicaSet"!==n)return[{kind:n,name:o}];const r=`-${(0,a.Wy)(e,"pod-template-hash")??""}`;return o.endsWith(r)?[{kind:"Deployment",name:o.slice(0,-r.length)
}]:[]})}function unlessPodsFail(e){return(t,n)=>{const o=e(t);return"progressing"===o.state?function(e,t){const{kind:n,metadata:o}=e,r=(0,s.__)(e);if(void 0===r)return;let i;const d=`${o.name}-`
;for(const e of t.observed.list("","Pod",o.namespace)){if(!e.metadata.name.startsWith(d))continue;const s=(0,a.nR)(e.metadata.creationTimestamp)
;if(void 0===s||s<r||void 0!==e.metadata.deletionTimestamp)continue;if(!ownersOf(e).some(e=>e.kind===n&&e.name===o.name))continue;const c=troubleOf(e,t);if("failed"===c?.state)return c;i??=c}return i
}(t,n)??o:o}}function troubleOf(e,t){const n=judgeWaiting(e,t)??judgeScheduling(e);if(void 0===n)return
;const o=`pod ${e.metadata.name}: ${n.message}`,r=Math.max(0,...["initContainerStatuses","containerStatuses"].flatMap(t=>(0,a.gT)(e,"status",t).map(e=>(0,a.tk)(e,"restartCount")??0)))
;if("CrashLoopBackOff"===n.reason){const a=t.memory.changed(`crashes of ${e.metadata.uid??e.metadata.name}`,String(r));if(r<c||!a)return(0,i.OP)(n.reason,o)}return{...n,message:o}}
function judgeScheduling(e){const t=(0,a.rI)(e,"PodScheduled");return"False"===t?.status?(0,i.OP)(...(0,r.Ev)(t,"NotScheduled","not scheduled yet")):void 0}},29269:(e,t,n)=>{n.d(t,{J:()=>c})
;var o=n(7418),a=n(62810),r=n(19669),s=n(28603);const count=(e,t)=>(0,o.tk)(e,"status",t)??0,replicasOf=e=>(0,o.tk)(e,"spec","replicas")??1;function firstLack(e){return e.find(([e])=>e)?.[1]}
function refused(e){const t=(0,o.UQ)(e,"ReplicaFailure");return t&&(0,r.OP)(...(0,a.Ev)(t,"ReplicaFailure","its pods cannot be created"))}function judgeReplicaSet(e){
const t=replicasOf(e),[n,o]=[count(e,"replicas"),count(e,"readyReplicas")],[a,s]=[count(e,"fullyLabeledReplicas"),count(e,"availableReplicas")],i=firstLack([[a<t,`${a} of ${t} pods created`],[o<t,`${o} of ${t} pods ready`],[s<t,`${s} of ${t} pods available`],[n>t,n-t+" surplus pods still to go"]])
;return void 0===i?(0,r.Gc)("Available",`${s} of ${t} pods available`):refused(e)??(0,r.OP)("Scaling",i)}
const i="Kubernetes API reference",d="It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.",c=[{group:"apps",kind:"Deployment",proof:"observedGeneration",
doc:"All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. "+d,source:i,related:[s.R8],judge:(0,
s.Bt)(function(e){const t=replicasOf(e);if(!0===(0,o.zR)(e,"spec").paused)return(0,r.Gc)("Paused","its roll-out is paused on purpose");const n=(0,o.rI)(e,"Progressing")
;if("ProgressDeadlineExceeded"===n?.reason)return(0,r.gz)(...(0,a.Ev)(n,"ProgressDeadlineExceeded","its roll-out ran out of its time"))
;const[s,i]=[count(e,"replicas"),count(e,"updatedReplicas")],[d,c]=[count(e,"availableReplicas"),count(e,"readyReplicas")],u=firstLack([[i<t,`${i} of ${t} pods updated`],[s>i,s-i+" old pods still to go"],[c<t,`${c} of ${t} pods ready`],[d<t,`${d} of ${t} pods available`],["False"===(0,
o.rI)(e,"Available")?.status,"its condition Available is False"]]);return void 0===u?(0,r.Gc)("Available",`${d} of ${t} pods available`):refused(e)??(0,r.OP)("RollingOut",u)})},{group:"apps",
kind:"StatefulSet",proof:"observedGeneration",doc:"All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. "+d,source:i,related:[s.R8],judge:(0,
s.Bt)(function(e){const t=replicasOf(e),n=(0,o.bX)(e,"spec","updateStrategy","type")??"RollingUpdate",a=(0,
o.tk)(e,"spec","updateStrategy","rollingUpdate","partition")??0,[s,i]=[count(e,"replicas"),count(e,"readyReplicas")],d=count(e,"updatedReplicas"),c=(0,
o.tk)(e,"status","availableReplicas")??i,[u,l]=["currentRevision","updateRevision"].map(t=>(0,
o.bX)(e,"status",t)),f="OnDelete"===n?0:Math.max(0,t-a),p=firstLack([[i<t,`${i} of ${t} pods ready`],[c<t,`${c} of ${t} pods available`],[s>t,s-t+" surplus pods still to go"],[d<f,`${d} of ${f} pods updated`],["OnDelete"!==n&&0===a&&t>0&&u!==l,`revision ${l??""} is still rolling out`]])
;return void 0!==p?(0,r.OP)("RollingOut",p):"OnDelete"===n?(0,r.Gc)("OnDelete",`${i} of ${t} pods ready; updated on deletion`):(0,r.Gc)("Available",`${i} of ${t} pods ready`)})},{group:"apps",
kind:"DaemonSet",proof:"observedGeneration",doc:"Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. "+d,source:i,related:[s.R8],judge:(0,
s.Bt)(function(e){const t=(0,o.tk)(e,"status","desiredNumberScheduled");if(void 0===t)return(0,r.OP)("NoStatus","not scheduled to nodes yet");const n="OnDelete"===(0,
o.bX)(e,"spec","updateStrategy","type"),[a,s]=[count(e,"currentNumberScheduled"),count(e,"numberReady")],[i,d]=[count(e,"updatedNumberScheduled"),count(e,"numberAvailable")],c=firstLack([[a<t,`on ${a} of ${t} nodes`],[!n&&i<t,`updated on ${i} of ${t} nodes`],[s<t,`ready on ${s} of ${t} nodes`],[d<t,`available on ${d} of ${t} nodes`]])
;return void 0===c?(0,r.Gc)("Available",`available on ${t} nodes`):(0,r.OP)("RollingOut",c)})},...["apps/ReplicaSet","/ReplicationController"].map(e=>{const[t="",n=""]=e.split("/");return{group:t,
kind:n,proof:"observedGeneration",doc:"All replicas are ready and available, and none is left over.",source:i,judge:judgeReplicaSet}}),{group:"",kind:"Pod",proof:"whereStated",
doc:"Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.",source:i,judge:function(e,t){const n=(0,o.bX)(e,"status","phase")??"Pending",a=(0,
o.bX)(e,"status","message")??"";if("Succeeded"===n)return(0,r.Gc)("Succeeded","it ran to its end",{final:!0});if("Failed"===n)return(0,r.gz)((0,o.bX)(e,"status","reason")??"Failed",a||"it failed")
;if("Running"===n&&void 0!==(0,o.UQ)(e,"Ready"))return(0,r.Gc)("Ready","");const i=(0,s.RX)(e,t);if(void 0!==i)return i;const d=(0,s.QU)(e);return void 0!==d?d:(0,
r.OP)(n,"Running"===n?"its containers are not ready yet":"it is being started")}},{group:"batch",kind:"Job",proof:"whereStated",
doc:"Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.",source:i,judge:function(e){const t=(0,o.UQ)(e,"Complete");if(void 0!==t)return(0,r.Gc)("Complete",t.message??"",{
final:!0});const n=(0,o.UQ)(e,"Failed")??(0,o.UQ)(e,"FailureTarget");if(void 0!==n)return(0,r.gz)(...(0,a.Ev)(n,"Failed","the Job failed"));if(!0===(0,o.zR)(e,"spec").suspend)return(0,
r.OP)("Suspended","the Job is suspended");const[s,i,d]=["active","succeeded","failed"].map(t=>count(e,t));return(0,r.OP)("Running",`${s??0} pods active, ${i??0} succeeded, ${d??0} failed`)}}]},
6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var o=n(51455),a=n(48161),r=n(76760),s=n(38815),i=n(40682),d=n(12317),c=n(68293);async function runKustomize(e,t){const n=await(0,
o.realpath)(await(0,o.mkdtemp)(r.join((0,a.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const a=(0,s.As)(await async function(e,t){const n={resources:[],components:[]}
;for(const a of e.roots){const e=await(0,c.nW)(a);n["Component"===(void 0===e?void 0:(await(0,c.kG)(e)).kind)?"components":"resources"].push(r.relative(t,await(0,o.realpath)(a)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(r.join(n,"kustomization.yaml"),a,{mode:384}),await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:n,logger:o,signal:a}){const r=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now()
;for(const{command:c,args:u}of r)try{const{stdout:e}=await n(c,u,{signal:a}),r=(0,i.a3)(performance.now()-s);return o.debug(`${c} rendered ${t} in ${r}`),e}catch(n){if(isNotFound(n))continue
;if(!(n instanceof d.Qd))throw n;const o=tidyRefusal(n.stderr),a=t===e?o:o.replaceAll(e,"<the request>");throw new d.j1(`kustomize refuses ${t}: ${a}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new d.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof d.j1&&"ENOENT"===e.cause?.code}}};
