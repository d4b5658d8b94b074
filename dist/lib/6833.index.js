export const id=6833;export const ids=[6833];export const modules={26754:(e,t,n)=>{n.d(t,{GZ:()=>unreadiness,PA:()=>isServing,XR:()=>recentRestart});var a=n(7418),o=n(62810)
;const s=6e4,r=["ContainerCreating","PodInitializing"];function isServing(e){if(void 0!==e.metadata.deletionTimestamp)return!1;if("Always"!==((0,a.bX)(e,"spec","restartPolicy")??"Always"))return!1
;const t=(0,a.gT)(e.metadata,"ownerReferences").map(e=>(0,a.bX)(e,"kind"));return!("Failed"===(0,a.bX)(e,"status","phase")&&t.includes("ReplicaSet"))}function unreadiness(e){if(void 0!==(0,
a.UQ)(e,"Ready"))return;const t=containersOf(e),n=restartsOf(t),s=(0,a.rI)(e,"PodScheduled");if("False"===s?.status){const[e,t]=(0,o.Ev)(s,"NotScheduled","no node was found for it yet");return{
reason:e,message:t,restarts:n}}const i=t.find(({waiting:e})=>void 0!==e&&!r.includes(e))??t.find(({ended:e})=>void 0!==e&&0!==e.exitCode)??t.find(({ready:e})=>!e),d=(0,a.rI)(e,"Ready");return{
reason:(0,a.bX)(e,"status","reason")??i?.waiting??i?.ended?.reason??d?.reason??"NotReady",message:(0,a.bX)(e,"status","message")??(void 0===i?d?.message:function(e){
const{name:t,waiting:n,waitingMessage:a,ended:o}=e,s=void 0!==n?`waits: ${a??n}`:void 0!==o?`has ended with exit code ${o.exitCode} (${o.reason})`:"is not ready"
;return`container ${t} ${s}${history(e)}`}(i))??`its phase is ${(0,a.bX)(e,"status","phase")??"unknown"}`,restarts:n,...lastExit(i)}}function recentRestart(e,t){
const n=containersOf(e),a=n.find(({restarts:e,before:n,runsSince:a})=>e>0&&void 0!==n&&void 0!==a&&t-a<s);if(void 0!==a?.runsSince)return{reason:"Restarted",
message:`container ${a.name} runs again since less than a minute${history(a)}`,restarts:restartsOf(n),runsAgainSince:a.runsSince,...lastExit(a)}}function history({restarts:e,before:t}){
if(0===e)return"";return`; ${e} ${1===e?"restart":"restarts"}${void 0===t?"":`, the last after exit code ${t.exitCode} (${t.reason})`}`}function lastExit(e){const t=(e?.ended??e?.before)?.exitCode
;return void 0===t?{}:{lastExitCode:t}}const restartsOf=e=>e.reduce((e,{restarts:t})=>e+t,0);function containersOf(e){return["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
a.gT)(e,"status",t).flatMap(e=>"initContainerStatuses"===t&&0===endingAt(e,"state")?.exitCode?[]:[{name:(0,a.bX)(e,"name")??"",ready:!0===e.ready,restarts:(0,a.tk)(e,"restartCount")??0,waiting:(0,
a.bX)(e,"state","waiting","reason"),waitingMessage:(0,a.bX)(e,"state","waiting","message"),ended:endingAt(e,"state"),before:endingAt(e,"lastState"),runsSince:(0,a.nR)((0,
a.bX)(e,"state","running","startedAt"))}]))}function endingAt(e,t){const n=(0,a.tk)(e,t,"terminated","exitCode");if(void 0!==n)return{exitCode:n,reason:(0,a.bX)(e,t,"terminated","reason")??"Error"}}},
76833:(e,t,n)=>{n.d(t,{n:()=>assess});var a=n(63036),o=n(7418),s=n(40260),r=n(83893),i=n(19669),d=n(46188);function assess(e,t,n,c){if(void 0===e)return(0,i.OP)("NotFound","it does not exist (yet)")
;const{uid:u,generation:l,resourceVersion:f}=t,{metadata:p}=e;if(void 0!==u&&void 0!==p.uid&&p.uid!==u)return(0,i.OP)("Replaced","another object of this name stands in its place");if(function(e,t){
const[n,a]=[(0,o.Ro)(e),(0,o.Ro)(t)];return void 0!==n&&void 0!==a&&n<a}(p.resourceVersion,f)||((0,o.gS)(e)??1/0)<(l??0))return(0,
i.OP)("NotSeenYet","what was applied has not come back from the server yet");if(void 0!==(0,o.bX)(p,"deletionTimestamp"))return(0,i.OP)("Terminating","it is being deleted"+(g=p.finalizers,
Array.isArray(g)&&g.length>0?`; waits for ${g.join(", ")}`:""));var g;const m=(c.rules??d.v8).find((0,a.F8)(e.apiVersion),e.kind),v={now:c.now,expectation:t,observed:n,memory:c.memory??new s.c}
;return m.beforeProof?.(e,v)??(0,r.dh)(e,m,v)??m.judge(e,v)}},62810:(e,t,n)=>{n.d(t,{Ev:()=>told,k$:()=>d});var a=n(7418),o=n(83893),s=n(19669);const r=3e4,i=["Ready","Available"],d={group:"*",
kind:"*",
doc:"Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a failure. A kind that shows none of this within 30 s counts as ready, with the reason NoStatusContract.",
source:"Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)",proof:"anyStatus",unprovedGrace:r,judge:function(e,t){const n=(0,a.UQ)(e,"Reconciling");if(void 0!==n)return(0,
s.OP)(...told(n,"Reconciling","its controller is at work"));const d=(0,a.UQ)(e,"Stalled");if(void 0!==d)return(0,s.gz)(...told(d,"Stalled","its controller has given up"));const c=(0,
a.UQ)(e,"NotReady");if(void 0!==c)return(0,s.OP)(...told(c,"NotReady","its controller says NotReady"));for(const n of i){const o=(0,a.rI)(e,n);if(void 0!==o)return judgePositive(o,e,t)}const u=(0,
o.eS)(e)?(0,o.gv)((0,o.Et)(e,t)):"no status contract",l=(0,o.qS)(e,u,r,t),f="it exists, but nothing in its status says whether it works";return t.now>=l?(0,s.Gc)("NoStatusContract",f):(0,
s.OP)("NoStatusContract",`${f} yet`,l)}};function judgePositive(e,t,n){const a=(0,o.Et)(t,n),{type:r,status:i,observedGeneration:d}=e;return void 0!==d&&d<a?(0,
s.OP)("LatestGenerationNotObserved",`its condition ${r} is of generation ${d}, not yet of ${a}`):"True"===i?(0,s.Gc)(...told(e,r,"")):(0,
s.OP)(...told(e,`Not${r}`,`its condition ${r} is ${i||"not set"}`))}function told(e,t,n){return[e.reason||t,e.message||n]}},40260:(e,t,n)=>{n.d(t,{c:()=>Memory});class Memory{#e=new Map;#t=new Map
;since(e,t){const n=this.#e.get(e);return void 0!==n?n:(this.#e.set(e,t),t)}changed(e,t){const n=this.#t.get(e);return void 0!==n?n!==t:(this.#t.set(e,t),!1)}}},83893:(e,t,n)=>{n.d(t,{Bq:()=>s,
Et:()=>wantedGeneration,PM:()=>statusWrittenAt,VW:()=>r,XJ:()=>isObserved,__:()=>specWrittenAt,dh:()=>missingProof,eS:()=>isSilent,gv:()=>unproved,qS:()=>graceEnd});var a=n(7418),o=n(19669)
;const s=1e3,r=6e4;function wantedGeneration(e,t){return Math.max(t.expectation.generation??0,(0,a.gS)(e)??0)}function isObserved(e,t){const n=(0,a.tk)(e,"status","observedGeneration")
;return void 0!==n&&n>=t}function specWrittenAt(e){return writes(e,e=>""===e.subresource&&(0,a.u4)((0,a.UK)(e.fields,"f:spec")))??(0,a.nR)(e.metadata.creationTimestamp)}function statusWrittenAt(e){
return writes(e,e=>"status"===e.subresource||(0,a.u4)((0,a.UK)(e.fields,"f:status")))}function writes(e,t){const n=e.metadata.managedFields;if(!Array.isArray(n))return;let o;for(const e of n){if(!(0,
a.u4)(e))continue;const{subresource:n,fieldsV1:s,time:r}=e;if(!t({subresource:"string"==typeof n?n:"",fields:s}))continue;const i=(0,a.nR)("string"==typeof r?r:void 0)
;void 0!==i&&(void 0===o||i>o)&&(o=i)}return o}function isSilent(e){const t=(0,a.UK)(e,"status");return!(0,a.u4)(t)||0===Object.keys(t).length}const unproved=e=>`generation ${e} unproved`
;function missingProof(e,t,n){if("own"===t.proof)return;const r=wantedGeneration(e,n),i=(0,a.UK)(e,"status","observedGeneration");if(null!=i){if(isObserved(e,r))return;return(0,
o.OP)("LatestGenerationNotObserved",`its controller has observed generation ${d=i,"number"==typeof d||"string"==typeof d?String(d):"none that can be read"}, not yet ${r}`)}var d
;if("whereStated"===t.proof)return;const c=isSilent(e);if("observedGeneration"===t.proof)return(0,
o.OP)("LatestGenerationNotObserved",c?`its controller has not written a status yet (generation ${r})`:`its controller has not confirmed generation ${r} yet`);if(c||!function(e,t){
const n=wantedGeneration(e,t),o=t.memory.changed(`status of generation ${n}`,JSON.stringify([(0,a.UK)(e,"status")]));if(1===n||o)return!0;const r=specWrittenAt(e),i=statusWrittenAt(e)
;return void 0!==r&&void 0!==i&&i>=r+s}(e,n)){if(void 0!==t.unprovedGrace){const a=graceEnd(e,unproved(r),t.unprovedGrace,n);if(n.now>=a)return;return(0,
o.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,r),a)}return(0,o.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,r))}}function graceEnd(e,t,n,a){
const o=a.memory.since(t,a.now),s=specWrittenAt(e);return void 0!==s&&a.now-s>n+r?a.now:o+n}function notYet(e,t){
return e?"its controller has not written a status yet":`its status may still be that of a generation before ${t}`}},19669:(e,t,n)=>{n.d(t,{Gc:()=>ready,OP:()=>progressing,gz:()=>failed})
;const ready=(e,t,n={})=>({state:"ready",reason:e,message:t,...n}),progressing=(e,t,n)=>({state:"progressing",reason:e,message:t,...void 0===n?{}:{recheckAt:n}}),failed=(e,t)=>({state:"failed",
reason:e,message:t})},46188:(e,t,n)=>{n.d(t,{jB:()=>createRuleSet,v8:()=>D});var a=n(62810),o=n(26754),s=n(7418),r=n(83893),i=n(19669)
;const d=["Updating","ScalingUp","ScalingDown","ReplacingNodes","RollingRestart","Resuming","ResizingVolumes","Decommission"];function judgeDatacenter(e){const t=(0,
s.bX)(e,"status","cassandraOperatorProgress")??"";if("Ready"!==t)return(0,i.OP)(t||"New","its operator is at work");const n=d.find(t=>void 0!==(0,s.UQ)(e,t));if(void 0!==n)return(0,
i.OP)(n,"its operator is at work");if(!0===(0,s.zR)(e,"spec").stopped&&void 0!==(0,s.UQ)(e,"Stopped"))return(0,i.Gc)("Stopped","its nodes are stopped on purpose");const a=(0,s.rI)(e,"Ready")
;return"True"===a?.status?(0,i.Gc)("Ready","all nodes are up"):(0,i.OP)("NotReady",a?.message||"its condition Ready is not True")}const c="cassandra.datastax.com/rack";const u=[{
group:"cassandra.datastax.com",kind:"CassandraDatacenter",proof:"observedGeneration",
doc:"observedGeneration, progress Ready and Ready=True together, no work under way (Updating, ScalingUp, RollingRestart, …), and the pods of its nodes Ready. Valid=False is a failure.",
source:"cass-operator v1beta1 API and recordings of the operator",related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns:e=>void 0===(0,s.Wy)(e,c)?[]:void 0}],
beforeProof:function(e,t){const n=(0,r.Et)(e,t),o=t.memory.since(`generation ${n}`,t.now),d=(0,s.rI)(e,"Valid");if("False"!==d?.status)return;const c=(0,i.gz)(...(0,
a.Ev)(d,"Invalid","its spec is not valid")),u=t.memory.since(`invalid ${d.lastTransitionTime??""} ${d.reason??""}`,t.now),[l,f]=[(0,s.nR)(d.lastTransitionTime),(0,r.__)(e)]
;if(void 0!==l&&void 0!==f&&l>=f+r.Bq||u>o||1===n||(0,r.XJ)(e,n))return c;const p=o+1e4;return t.now>=p?c:(0,i.OP)(c.reason,`${c.message} (perhaps of an earlier generation)`,p)},judge:function(e,t){
const n=judgeDatacenter(e);if("Ready"!==n.reason)return n;const{name:a,namespace:r}=e.metadata,d=[a,(0,s.bX)(e,"spec","datacenterName")];for(const e of t.observed.list("","Pod",r)){if(void 0===(0,
s.Wy)(e,c)||!d.includes((0,s.Wy)(e,"cassandra.datastax.com/datacenter")))continue;const t=(0,o.PA)(e)?(0,o.GZ)(e):void 0;if(void 0!==t)return(0,i.OP)(t.reason,`pod ${e.metadata.name}: ${t.message}`)}
return n}}];var l=n(1241);const f="k8ssandra.io/cluster-name";const datacentersOf=e=>(0,s.gT)(e,"spec","cassandra","datacenters").flatMap(e=>{const t=(0,s.bX)(e,"metadata","name")
;return void 0===t?[]:[t]});function judgeMember(e,t,n){const a=(0,s.zR)(e,"status","datacenters",t).cassandra;if(void 0===a)return(0,i.OP)("New","its operator has not made it yet")
;const o=judgeDatacenter({...e,spec:{},status:a
}),d=n.observed.list("cassandra.datastax.com","CassandraDatacenter",e.metadata.namespace).find(({metadata:n})=>n.name===t&&n.labels?.[f]===e.metadata.name);return"ready"!==o.state||void 0===d?o:(0,
r.XJ)(d,d.metadata.generation??0)?judgeDatacenter(d):(0,i.OP)("LatestGenerationNotObserved","its last change has not been seen to yet")}const p=[{group:"k8ssandra.io",kind:"K8ssandraCluster",
proof:"anyStatus",doc:"No error, CassandraInitialized, and every datacenter of the spec ready, in the status and by itself. An error that stands for a minute is a failure.",
source:"k8ssandra-operator v1alpha1 API; there are no recordings of it",related:[{apiVersion:"cassandra.datastax.com/v1beta1",kind:"CassandraDatacenter",scope:"namespace",optional:!0,concerns(e){
const t=(0,s.bX)(e.metadata,"labels",f);return void 0===t?[]:[t]}}],judge:function(e,t){const n=(0,s.bX)(e,"status","error")??"";if(""!==n&&"None"!==n){const e=t.memory.since(`error ${n}`,t.now)+6e4
;return t.now>=e?(0,i.gz)("Error",n):(0,i.OP)("Error",n,e)}for(const n of datacentersOf(e)){const a=judgeMember(e,n,t);if("ready"!==a.state)return{...a,message:`datacenter ${n}: ${a.message}`}}
return void 0===(0,s.UQ)(e,"CassandraInitialized")?(0,i.OP)("NotInitialized","its condition CassandraInitialized is not True"):(0,i.Gc)("Ready","all datacenters are up")}
}],g="spark.apache.org",m=new Set(["RunningHealthy","RunningWithPartialCapacity"]),v=new Set(["Failed","SchedulingFailure","DriverStartTimedOut","DriverReadyTimedOut","ExecutorsStartTimedOut","DriverEvicted"]),h=new Set(["ResourceReleased","TerminatedWithoutReleaseResources"]),summaryOf=e=>(0,
s.bX)(e,"currentStateSummary")??"",messageOf=e=>(0,s.bX)(e,"message")??"",currentState=e=>(0,s.zR)(e,"status").currentState
;const b="Apache spark-kubernetes-operator 1.0.0: its CRDs and states; there are no recordings of it",y=[{group:g,kind:"SparkApplication",proof:"anyStatus",
doc:"RunningHealthy, RunningWithPartialCapacity or Succeeded. ResourceReleased and TerminatedWithoutReleaseResources end both outcomes: the state before them in stateTransitionHistory tells. Failed, SchedulingFailure, DriverEvicted and the time-outs are failures unless the restart policy allows another try.",
source:b,judge:function(e){const t=currentState(e),n=summaryOf(t);if(m.has(n))return(0,i.Gc)(n,"its driver and executors are running");if("Succeeded"===n)return(0,
i.Gc)(n,"the application ran to its end",{final:!0});if(h.has(n))return function(e){const t=function(e){const t=(0,s.zR)(e,"status","stateTransitionHistory")
;return Object.entries(t).toSorted(([e],[t])=>Number(e)-Number(t)).map(([,e])=>e)}(e).findLast(e=>!h.has(summaryOf(e))),n=summaryOf(t);if("Succeeded"===n)return(0,
i.Gc)(n,"the application ran to its end",{final:!0});const a=summaryOf(currentState(e));return""===n?(0,i.gz)(a,"it has ended, and its history does not say how"):(0,
i.gz)(n,messageOf(t)||`it ended after ${n}`)}(e);if(v.has(n)){const a=messageOf(t)||`its state is ${n}`;return function(e){const t=(0,
s.bX)(e,"spec","applicationTolerations","restartConfig","restartPolicy");return void 0!==t&&"Never"!==t}(e)?(0,i.OP)(n,a):(0,i.gz)(n,a)}return(0,
i.OP)(n||"New",messageOf(t)||(""===n?"not submitted yet":`its state is ${n}`))}},{group:g,kind:"SparkCluster",proof:"anyStatus",doc:"RunningHealthy. Failed and SchedulingFailure are failures.",
source:b,judge:function(e){const t=currentState(e),n=summaryOf(t);return"RunningHealthy"===n?(0,i.Gc)(n,"its master and workers are running"):"Failed"===n||"SchedulingFailure"===n?(0,
i.gz)(n,messageOf(t)||`its state is ${n}`):(0,i.OP)(n||"New",messageOf(t)||"not submitted yet")}}];var S=n(28603);const P="sparkoperator.k8s.io"
;const R="spark-operator v1beta2 API and recordings of the operator",$=[{group:P,kind:"SparkApplication",proof:"anyStatus",
doc:"RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.",
source:R,related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns(e){const t=(0,s.bX)(e.metadata,"labels","sparkoperator.k8s.io/app-name");return void 0===t?[]:[t]}}],
judge:function(e,t){const n=(0,s.bX)(e,"status","applicationState","state")??"",a=function(e){const t=e.split("\n").filter(e=>""!==e.trim()&&!/^\s+at |^\s+\.\.\. \d+ more/.test(e))
;return t.findLast(e=>/caused by|exception|error|fail|denied/i.test(e))?.trim()??t.at(-1)?.trim()??""}((0,s.bX)(e,"status","applicationState","errorMessage")??"");switch(n){case"COMPLETED":return(0,
i.Gc)(n,"the application ran to its end",{final:!0});case"RUNNING":case"SUCCEEDING":return(0,i.Gc)(n,"its driver is running");case"FAILED":return(0,i.gz)(n,a||"the application failed");case"":
case"NEW":return(0,i.OP)("New","not submitted yet");case"SUBMITTED":return function(e,t){const n=(0,s.bX)(e,"status","driverInfo","podName");if(void 0===n)return
;const{namespace:a}=e.metadata,o=t.observed.get({apiVersion:"v1",kind:"Pod",name:n,...void 0===a?{}:{namespace:a}});if(void 0===o)return;const r=(0,S.RX)(o,t)??(0,S.QU)(o);return r&&{...r,
message:`driver ${n}: ${r.message}`}}(e,t)??(0,i.OP)(n,"its driver is being started");default:return(0,i.OP)(n,a||`its state is ${n}`)}}},{group:P,kind:"ScheduledSparkApplication",proof:"anyStatus",
unprovedGrace:1e4,doc:"Scheduled (or suspended on purpose). FailedValidation is a failure.",source:R,judge:function(e){if(!0===(0,s.zR)(e,"spec").suspend)return(0,
i.Gc)("Suspended","its schedule is suspended on purpose");const t=(0,s.bX)(e,"status","scheduleState")??"",n=(0,s.bX)(e,"status","reason")??"";return"Scheduled"===t?(0,i.Gc)(t,`next run at ${(0,
s.bX)(e,"status","nextRun")??"?"}`):"FailedValidation"===t?(0,i.gz)(t,n||"its schedule is not valid"):(0,i.OP)(t||"New",n||"not scheduled yet")}
}],k="strimzi.io/pause-reconciliation",w=new Set(["InvalidResourceException","InvalidConfigurationException","InvalidConfigParameterException","UnsupportedVersionException","UnsupportedKafkaVersionException","KafkaUpgradeException","NoImageException"]),O=new Set(["NotSupported","ResourceConflict"]),isTerminal=e=>w.has(e)||O.has(e)||"FatalProblem"===e
;function judgePause(e){if("true"===(0,s.lW)(e,k)?.toLowerCase())return(0,i.gz)("ReconciliationPaused",`the annotation ${k} keeps its operator from working on it; remove the annotation to go on`)}
function judgeStrimziConditions(e){if(void 0!==(0,s.UQ)(e,"ReconciliationPaused"))return(0,i.OP)("ReconciliationPaused","its reconciliation was paused and is about to resume");const t=(0,
s.UQ)(e,"NotReady")??function(e){const t=(0,s.rI)(e,"Ready");return"False"===t?.status?t:void 0}(e);if(void 0!==t){const[e,n]=(0,a.Ev)(t,"NotReady","its operator says NotReady")
;return isTerminal(e)?(0,i.gz)(e,n):(0,i.OP)(e,n)}const n=(0,s.UQ)(e,"Ready");if(void 0!==n)return(0,i.Gc)(...(0,a.Ev)(n,"Ready",""));const o=(0,s.UQ)(e,"Unmanaged");return void 0!==o?(0,i.Gc)(...(0,
a.Ev)(o,"Unmanaged","left alone on purpose")):(0,i.OP)("NotReady","its operator has not told yet whether it works")}var N=n(50787)
;const A="kafka.strimzi.io",G=`${A}/v1`,z="core.strimzi.io/v1",C="strimzi.io/cluster",E=33e4;function poolsOf(e,t,n){return n.list(A,"KafkaNodePool",t).filter(t=>(0,s.Wy)(t,C)===e)}
function podSetOf(e,t){const{name:n,namespace:a}=e.metadata,o=(0,s.Wy)(e,C);if(void 0===o)return;const r={apiVersion:z,kind:"StrimziPodSet",name:`${o}-${n}`,...void 0===a?{}:{namespace:a}}
;return t.get(r)}const identity=e=>`${e.metadata.name} ${e.metadata.uid??""}`;function poolSeenSince(e,t,{memory:n,now:a}){return n.since(`pool ${identity(e)} generation ${t}`,a)}
function poolObservedSince(e,t,{memory:n,now:a}){return(0,r.XJ)(e,t)?n.since(`pool ${identity(e)} observed ${t}`,a):void 0}function notePool(e,t,n){if(poolSeenSince(e,t,n),
void 0===poolObservedSince(e,t,n))return!1;const a=podSetOf(e,n.observed),o=void 0===a?"none":`${a.metadata.uid??""} ${a.metadata.generation??0}`
;return n.memory.changed(`pod set of pool ${identity(e)} at ${t}`,o)}function judgePool(e,t,n){const a=notePool(e,t,n),o=poolObservedSince(e,t,n);if(void 0===o)return(0,
i.OP)("LatestGenerationNotObserved",`its operator has not observed generation ${t} yet`);const d=(0,s.tk)(e,"spec","replicas")??0,c=(0,s.gT)(e,"status","nodeIds").length;if(c!==d)return(0,
i.OP)("Scaling",`${c} of ${d} nodes have an id`);const u=podSetOf(e,n.observed);if(void 0===u)return(0,i.OP)("NoPodSet","its StrimziPodSet does not exist yet");if(function(e,t){
const n=e.metadata.ownerReferences;if(!Array.isArray(n)||void 0===t.metadata.uid)return!1;const a=n.filter(e=>"KafkaNodePool"===(0,s.bX)(e,"kind"));return a.length>0&&a.every(e=>(0,
s.bX)(e,"uid")!==t.metadata.uid)}(u,e))return(0,i.OP)("NoPodSet","the StrimziPodSet of a pool that was there before still stands");const l=judgePodSet(u,(0,s.gS)(u)??0,d);if("ready"!==l.state)return l
;if(a||function(e,t,n){if(1===n)return!0;const a=(0,r.PM)(e),o=(0,r.__)(t);return void 0!==a&&void 0!==o&&o>=a+r.Bq}(e,u,t))return l;const f=function(e,t){const n=(0,s.zR)(e,"spec","resources")
;return(0,s.gT)(t,"spec","pods").some(e=>(0,s.gT)(e,"spec","containers").some(e=>"kafka"===(0,s.bX)(e,"name")&&void 0!==(0,s.UK)(e,"resources")&&["requests","limits"].some(t=>Object.entries((0,
s.zR)(n,t)).some(([n,a])=>!(0,N.A)(a,(0,s.UK)(e,"resources",t,n))))))}(e,u),p=f?E:1e4,g=o+p;return n.now>=g||function(e,t,n){const a=(0,r.PM)(e);return void 0!==a&&n-a>t+r.VW}(e,p,n.now)?l:(0,
i.OP)("Settling",f?"its StrimziPodSet does not have the resources of this generation yet":"its pods are ready; its StrimziPodSet may still have to follow the change",g)}function judgePodSet(e,t,n){
if(!(0,r.XJ)(e,t))return(0,i.OP)("PodSetNotObserved",`its StrimziPodSet is not observed at generation ${t} yet`);const[a,o,d]=["pods","currentPods","readyPods"].map(t=>(0,s.tk)(e,"status",t)),c=(0,
s.UK)(e,"spec","pods"),u=n??(Array.isArray(c)?c.length:a),l=`${a??0} of ${u??"?"} pods, ${o??0} of them current, ${d??0} ready`
;return void 0!==u&&a===u&&o===u&&d===u&&(!Array.isArray(c)||c.length===u)?(0,i.Gc)("Ready",l):(0,i.OP)("PodsNotReady",l)}const generation=e=>(0,s.gS)(e)??0;function noteKafka(e,t){
for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed))notePool(n,generation(n),t);noteFailure(e,t)}function noteFailure(e,{memory:t,now:n}){const a=(0,s.UQ)(e,"NotReady")
;if(void 0!==a&&isTerminal(a.reason??""))return t.since(`failure of ${e.metadata.name}: ${a.reason??""} ${a.lastTransitionTime??""}`,n)}const T=2e3;function believedFailure(e,t){const n=(0,
s.UQ)(e,"NotReady"),[a,o]=[n?.reason??"",n?.message??""],d=(e=>w.has(e))(a);if(d&&!/pool/i.test(o))return(0,i.gz)(a,o);const c=noteFailure(e,t)??t.now,u=(0,s.nR)(n?.lastTransitionTime);let l=0
;for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed)){const e=poolObservedSince(n,generation(n),t);if(void 0!==e){(c<e||c===e&&!0===mayBeOlder(u,(0,
r.PM)(n),0))&&(l=Math.max(l,e+E));continue}const a=poolSeenSince(n,generation(n),t),o=mayBeOlder(u,(0,r.__)(n),T)??c-a<T;d?o&&(l=Math.max(l,a+1e4)):l=Math.max(l,a+E)}return t.now>=l?(0,i.gz)(a,o):(0,
i.OP)(a,`${o} (told before the last change of its node pools; its operator is trying again)`,l)}function mayBeOlder(e,t,n){if(void 0!==e&&void 0!==t)return e<t+r.Bq+n}const byLabel=e=>t=>{const n=(0,
s.Wy)(t,e);return void 0===n?void 0:[n]},nodePools=e=>({apiVersion:G,kind:"KafkaNodePool",scope:"namespace",concerns:e}),podSets=e=>({apiVersion:z,kind:"StrimziPodSet",scope:"namespace",
concerns:byLabel(e)}),j={apiVersion:G,kind:"Kafka",scope:"namespace",concerns:()=>{}
},X="Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)",x=`${X} and recordings of the operator`,plain=(e,t)=>({group:A,kind:e,proof:"observedGeneration",
doc:`${t} A paused reconciliation is a failure.`,source:X,beforeProof:judgePause,judge:judgeStrimziConditions
}),F="Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.",U=[{group:A,kind:"Kafka",proof:"observedGeneration",
doc:`${F} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,source:x,related:[nodePools(byLabel(C)),podSets(C)],
beforeProof:(e,t)=>(noteKafka(e,t),judgePause(e)),judge:function(e,t){const n=judgeStrimziConditions(e);if("progressing"===n.state)return n;if("failed"===n.state){const a=believedFailure(e,t)
;return"failed"===a.state?n:a}const a=poolsOf(e.metadata.name,e.metadata.namespace,t.observed),o=a.map(e=>e.metadata.name),r=(0,s.gT)(e,"status","kafkaNodePools").flatMap(e=>(0,
s.bX)(e,"name")??[]).find(e=>!o.includes(e));if(void 0!==r)return(0,i.OP)("NoNodePools",`its node pool ${r} was not found`);if(0===a.length)return(0,
i.OP)("NoNodePools","no KafkaNodePool belongs to it");for(const e of a){const{name:n}=e.metadata;if(void 0!==e.metadata.deletionTimestamp)return(0,
i.OP)("Terminating",`its node pool ${n} is being deleted`);const{state:a,reason:o,message:s,recheckAt:r}=judgePool(e,generation(e),t);if("ready"!==a)return(0,i.OP)(o,`node pool ${n}: ${s}`,r)}return n
}},{group:A,kind:"KafkaNodePool",proof:"observedGeneration",
doc:"Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.",source:x,
related:[podSets("strimzi.io/pool-name"),j,nodePools(()=>{})],beforeProof(e,t){if("ready"!==judgePool(e,(0,r.Et)(e,t),t).state)return function(e,t){const n=(0,s.Wy)(e,C);if(void 0===n)return(0,
i.gz)("NoCluster",`it has no label ${C}, so that no operator works on it`);const{namespace:a}=e.metadata,o=t.observed.get({apiVersion:G,kind:"Kafka",name:n,...void 0===a?{}:{namespace:a}})
;if(void 0===o)return;noteKafka(o,t);const d=judgePause(o),c=d??((0,r.XJ)(o,generation(o))?judgeStrimziConditions(o):void 0);if("failed"!==c?.state)return
;return"failed"===(d??believedFailure(o,t)).state?(0,i.gz)(c.reason,`its Kafka ${n}: ${c.message}`):void 0}(e,t)},judge:(e,t)=>judgePool(e,(0,r.Et)(e,t),t)},{group:"core.strimzi.io",
kind:"StrimziPodSet",proof:"observedGeneration",doc:"All pods exist, are of the newest form, and ready.",source:x,judge:e=>judgePodSet(e,(0,s.gS)(e)??0,void 0)
},plain("KafkaTopic","Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again."),plain("KafkaUser",F),plain("KafkaConnect",F),plain("KafkaConnector",F),plain("KafkaBridge",F),plain("KafkaMirrorMaker2",F),{
...plain("KafkaRebalance","Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures."),beforeProof:e=>isTemplate(e)?(0,
i.Gc)("Template","a template, which is not worked on"):judgePause(e),judge:function(e){const t=(0,s.UQ)(e,"ProposalReady"),n="true"===(0,s.lW)(e,"strimzi.io/rebalance-auto-approval")
;if(void 0!==t&&!n)return(0,i.Gc)("ProposalReady","its proposal waits for approval (annotation strimzi.io/rebalance: approve)");const o=(0,s.UQ)(e,"Stopped");if(void 0!==o)return(0,i.gz)(...(0,
a.Ev)(o,"Stopped","it was stopped"));for(const t of["New","PendingProposal","ProposalReady","Rebalancing"])if(void 0!==(0,s.UQ)(e,t))return(0,i.OP)(t,`its state is ${t}`)
;return judgeStrimziConditions(e)}}],isTemplate=e=>"true"===(0,s.lW)(e,"strimzi.io/rebalance-template");const I=[...n(29269).J,...l.Md],M=[...U,...$,...y,...u,...p];l.Rk,a.k$
;function createRuleSet(e=[],t=[...M,...I]){const n=new Map;for(const a of[...t,...e])n.set(`${a.group}/${a.kind}`,a);return{find:(e,t)=>n.get(`${e}/${t}`)??((0,l.qi)(e)?l.Rk:a.k$)}}
const D=createRuleSet();createRuleSet([],I)},1241:(e,t,n)=>{n.d(t,{Md:()=>d,Rk:()=>u,qi:()=>isBuiltIn});var a=n(63036),o=n(7418),s=n(62810),r=n(19669)
;const i="Kubernetes API reference",row=(e,t,n,o)=>({group:(0,a.F8)(e),kind:e.slice(e.indexOf("/")+1),proof:"whereStated",doc:t,source:i,judge:n,...void 0===o?{}:{related:o}
}),d=[row("/PersistentVolumeClaim","Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.",function(e,{observed:t}){const n=(0,o.bX)(e,"status","phase")
;if("Bound"===n)return(0,r.Gc)("Bound",`bound to ${(0,o.bX)(e,"spec","volumeName")??"a volume"}`);if("Lost"===n)return(0,r.gz)("Lost","its volume is gone");const a=(0,
o.bX)(e,"spec","storageClassName");if(void 0===a)return(0,r.OP)("Pending","it names no StorageClass, and no default has been given to it");if(""===a)return(0,
r.OP)("Pending","it waits for a volume that was made beforehand");const s=t.get({apiVersion:"storage.k8s.io/v1",kind:"StorageClass",name:a});if(void 0===s)return(0,
r.OP)("Pending",`its StorageClass ${a} was not found`);const i=void 0!==(0,o.lW)(e,"volume.kubernetes.io/selected-node");return"WaitForFirstConsumer"!==s.volumeBindingMode||i?(0,
r.OP)("Provisioning",`${a} has not provided its volume yet`):(0,r.Gc)("WaitForFirstConsumer","it will be bound when the first pod uses it")},[{apiVersion:"storage.k8s.io/v1",kind:"StorageClass",
scope:"cluster",optional:!0,concerns:()=>{}}]),row("/PersistentVolume","Bound or Available. Failed is a failure.",function(e){const t=(0,o.bX)(e,"status","phase")??"Pending"
;if("Bound"===t||"Available"===t)return(0,r.Gc)(t,"");const n=(0,o.bX)(e,"status","message")??`its phase is ${t}`;return"Failed"===t?(0,r.gz)("Failed",n):(0,r.OP)(t,n)
}),row("apiextensions.k8s.io/CustomResourceDefinition","Established, with its names accepted. Names that are taken are a failure.",function(e){const t=(0,o.rI)(e,"NamesAccepted")
;if("False"===t?.status)return(0,r.gz)(...(0,s.Ev)(t,"NamesNotAccepted","its names are taken by another definition"));const n=(0,o.rI)(e,"Established");return"True"===n?.status&&"True"===t?.status?(0,
r.Gc)("Established",""):(0,r.OP)(n?.reason||"Installing",n?.message||"not established yet")}),row("/Service","Exists; a LoadBalancer has an address.",function(e){if("LoadBalancer"!==(0,
o.bX)(e,"spec","type"))return(0,r.Gc)("Exists","");const t=(0,o.gT)(e,"status","loadBalancer","ingress").flatMap(e=>(0,o.bX)(e,"hostname")??(0,o.bX)(e,"ip")??[]);return t.length>0?(0,
r.Gc)("LoadBalancerReady",t.join(", ")):(0,r.OP)("LoadBalancerPending","its load balancer has no address yet")}),row("/Namespace","Active.",function(e){const t=(0,o.bX)(e,"status","phase")??"Pending"
;return"Active"===t?(0,r.Gc)("Active",""):(0,r.OP)(t,`its phase is ${t}`)}),row("apiregistration.k8s.io/APIService","Available.",function(e){const t=(0,o.rI)(e,"Available")
;return"True"===t?.status?(0,r.Gc)("Available",""):(0,r.OP)(t?.reason||"NotAvailable",t?.message||"its server does not answer yet")
})],c=new Set(["","apps","batch","autoscaling","policy",...["admissionregistration","apiextensions","apiregistration","certificates","coordination","discovery","events","networking","node","rbac.authorization","resource","scheduling","storage"].map(e=>`${e}.k8s.io`),"flowcontrol.apiserver.k8s.io"]),isBuiltIn=e=>c.has(e),u={
group:"(built in)",kind:"*",proof:"whereStated",doc:"Exists (and its controller, where there is one that says so, has seen this generation).",source:i,judge:()=>(0,r.Gc)("Exists","")}},
28603:(e,t,n)=>{n.d(t,{Bt:()=>unlessPodsFail,QU:()=>judgeScheduling,R8:()=>l,RX:()=>judgeWaiting});var a=n(63036),o=n(7418),s=n(62810),r=n(83893),i=n(19669);const d=6e4,c=5
;const u=new Set(["CrashLoopBackOff","InvalidImageName"]);function judgeWaiting(e,t){const n=function(e){const t=["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
o.gT)(e,"status",t).flatMap(e=>{const t=(0,o.bX)(e,"state","waiting","reason");if(void 0===t||"ContainerCreating"===t||"PodInitializing"===t)return[];const n=(0,
o.bX)(e,"state","waiting","message")??"";return[{container:(0,o.bX)(e,"name")??"",reason:t,message:n}]}));return t.find(({reason:e})=>u.has(e))??t[0]}(e);if(void 0===n)return
;const{container:s,reason:r,message:c}=n,l=`container ${s}: ${c||r}`;if(u.has(r))return(0,i.gz)(r,l);if("ErrImagePull"!==r&&"ImagePullBackOff"!==r)return(0,i.OP)(r,l)
;const f=t.memory.since(`image of ${s} in ${(0,a.TN)({...e,...e.metadata})}`,t.now)+d;return t.now>=f?(0,i.gz)(r,l):(0,i.OP)(r,l,f)}const l={apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,
concerns:e=>ownersOf(e).map(({name:e})=>e)};function ownersOf(e){return(0,o.gT)(e.metadata,"ownerReferences").flatMap(t=>{const[n,a]=[(0,o.bX)(t,"kind"),(0,o.bX)(t,"name")]
;if(void 0===n||void 0===a)return[];if("ReplicaSet"!==n)return[{kind:n,name:a}];const s=`-${(0,o.Wy)(e,"pod-template-hash")??""}`;return a.endsWith(s)?[{kind:"Deployment",name:a.slice(0,-s.length)
}]:[]})}function unlessPodsFail(e){return(t,n)=>{const a=e(t);return"progressing"===a.state?function(e,t){const{kind:n,metadata:a}=e,s=(0,r.__)(e);if(void 0===s)return;let i;const d=`${a.name}-`
;for(const e of t.observed.list("","Pod",a.namespace)){if(!e.metadata.name.startsWith(d))continue;const r=(0,o.nR)(e.metadata.creationTimestamp)
;if(void 0===r||r<s||void 0!==e.metadata.deletionTimestamp)continue;if(!ownersOf(e).some(e=>e.kind===n&&e.name===a.name))continue;const c=troubleOf(e,t);if("failed"===c?.state)return c;i??=c}return i
}(t,n)??a:a}}function troubleOf(e,t){const n=judgeWaiting(e,t)??judgeScheduling(e);if(void 0===n)return
;const a=`pod ${e.metadata.name}: ${n.message}`,s=Math.max(0,...["initContainerStatuses","containerStatuses"].flatMap(t=>(0,o.gT)(e,"status",t).map(e=>(0,o.tk)(e,"restartCount")??0)))
;if("CrashLoopBackOff"===n.reason){const o=t.memory.changed(`crashes of ${e.metadata.uid??e.metadata.name}`,String(s));if(s<c||!o)return(0,i.OP)(n.reason,a)}return{...n,message:a}}
function judgeScheduling(e){const t=(0,o.rI)(e,"PodScheduled");return"False"===t?.status?(0,i.OP)(...(0,s.Ev)(t,"NotScheduled","not scheduled yet")):void 0}},29269:(e,t,n)=>{n.d(t,{J:()=>c})
;var a=n(7418),o=n(62810),s=n(19669),r=n(28603);const count=(e,t)=>(0,a.tk)(e,"status",t)??0,replicasOf=e=>(0,a.tk)(e,"spec","replicas")??1;function firstLack(e){return e.find(([e])=>e)?.[1]}
function refused(e){const t=(0,a.UQ)(e,"ReplicaFailure");return t&&(0,s.OP)(...(0,o.Ev)(t,"ReplicaFailure","its pods cannot be created"))}function judgeReplicaSet(e){
const t=replicasOf(e),[n,a]=[count(e,"replicas"),count(e,"readyReplicas")],[o,r]=[count(e,"fullyLabeledReplicas"),count(e,"availableReplicas")],i=firstLack([[o<t,`${o} of ${t} pods created`],[a<t,`${a} of ${t} pods ready`],[r<t,`${r} of ${t} pods available`],[n>t,n-t+" surplus pods still to go"]])
;return void 0===i?(0,s.Gc)("Available",`${r} of ${t} pods available`):refused(e)??(0,s.OP)("Scaling",i)}
const i="Kubernetes API reference",d="It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.",c=[{group:"apps",kind:"Deployment",proof:"observedGeneration",
doc:"All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. "+d,source:i,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=replicasOf(e);if(!0===(0,a.zR)(e,"spec").paused)return(0,s.Gc)("Paused","its roll-out is paused on purpose");const n=(0,a.rI)(e,"Progressing")
;if("ProgressDeadlineExceeded"===n?.reason)return(0,s.gz)(...(0,o.Ev)(n,"ProgressDeadlineExceeded","its roll-out ran out of its time"))
;const[r,i]=[count(e,"replicas"),count(e,"updatedReplicas")],[d,c]=[count(e,"availableReplicas"),count(e,"readyReplicas")],u=firstLack([[i<t,`${i} of ${t} pods updated`],[r>i,r-i+" old pods still to go"],[c<t,`${c} of ${t} pods ready`],[d<t,`${d} of ${t} pods available`],["False"===(0,
a.rI)(e,"Available")?.status,"its condition Available is False"]]);return void 0===u?(0,s.Gc)("Available",`${d} of ${t} pods available`):refused(e)??(0,s.OP)("RollingOut",u)})},{group:"apps",
kind:"StatefulSet",proof:"observedGeneration",doc:"All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. "+d,source:i,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=replicasOf(e),n=(0,a.bX)(e,"spec","updateStrategy","type")??"RollingUpdate",o=(0,
a.tk)(e,"spec","updateStrategy","rollingUpdate","partition")??0,[r,i]=[count(e,"replicas"),count(e,"readyReplicas")],d=count(e,"updatedReplicas"),c=(0,
a.tk)(e,"status","availableReplicas")??i,[u,l]=["currentRevision","updateRevision"].map(t=>(0,
a.bX)(e,"status",t)),f="OnDelete"===n?0:Math.max(0,t-o),p=firstLack([[i<t,`${i} of ${t} pods ready`],[c<t,`${c} of ${t} pods available`],[r>t,r-t+" surplus pods still to go"],[d<f,`${d} of ${f} pods updated`],["OnDelete"!==n&&0===o&&t>0&&u!==l,`revision ${l??""} is still rolling out`]])
;return void 0!==p?(0,s.OP)("RollingOut",p):"OnDelete"===n?(0,s.Gc)("OnDelete",`${i} of ${t} pods ready; updated on deletion`):(0,s.Gc)("Available",`${i} of ${t} pods ready`)})},{group:"apps",
kind:"DaemonSet",proof:"observedGeneration",doc:"Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. "+d,source:i,related:[r.R8],judge:(0,
r.Bt)(function(e){const t=(0,a.tk)(e,"status","desiredNumberScheduled");if(void 0===t)return(0,s.OP)("NoStatus","not scheduled to nodes yet");const n="OnDelete"===(0,
a.bX)(e,"spec","updateStrategy","type"),[o,r]=[count(e,"currentNumberScheduled"),count(e,"numberReady")],[i,d]=[count(e,"updatedNumberScheduled"),count(e,"numberAvailable")],c=firstLack([[o<t,`on ${o} of ${t} nodes`],[!n&&i<t,`updated on ${i} of ${t} nodes`],[r<t,`ready on ${r} of ${t} nodes`],[d<t,`available on ${d} of ${t} nodes`]])
;return void 0===c?(0,s.Gc)("Available",`available on ${t} nodes`):(0,s.OP)("RollingOut",c)})},...["apps/ReplicaSet","/ReplicationController"].map(e=>{const[t="",n=""]=e.split("/");return{group:t,
kind:n,proof:"observedGeneration",doc:"All replicas are ready and available, and none is left over.",source:i,judge:judgeReplicaSet}}),{group:"",kind:"Pod",proof:"whereStated",
doc:"Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.",source:i,judge:function(e,t){const n=(0,a.bX)(e,"status","phase")??"Pending",o=(0,
a.bX)(e,"status","message")??"";if("Succeeded"===n)return(0,s.Gc)("Succeeded","it ran to its end",{final:!0});if("Failed"===n)return(0,s.gz)((0,a.bX)(e,"status","reason")??"Failed",o||"it failed")
;if("Running"===n&&void 0!==(0,a.UQ)(e,"Ready"))return(0,s.Gc)("Ready","");const i=(0,r.RX)(e,t);if(void 0!==i)return i;const d=(0,r.QU)(e);return void 0!==d?d:(0,
s.OP)(n,"Running"===n?"its containers are not ready yet":"it is being started")}},{group:"batch",kind:"Job",proof:"whereStated",
doc:"Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.",source:i,judge:function(e){const t=(0,a.UQ)(e,"Complete");if(void 0!==t)return(0,s.Gc)("Complete",t.message??"",{
final:!0});const n=(0,a.UQ)(e,"Failed")??(0,a.UQ)(e,"FailureTarget");if(void 0!==n)return(0,s.gz)(...(0,o.Ev)(n,"Failed","the Job failed"));if(!0===(0,a.zR)(e,"spec").suspend)return(0,
s.OP)("Suspended","the Job is suspended");const[r,i,d]=["active","succeeded","failed"].map(t=>count(e,t));return(0,s.OP)("Running",`${r??0} pods active, ${i??0} succeeded, ${d??0} failed`)}}]}};
