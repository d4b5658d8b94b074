export const id=220;export const ids=[220];export const modules={76833:(e,t,n)=>{n.d(t,{n:()=>assess});var o=n(8575),a=n(63036),s=n(40260),r=n(83893),i=n(19669),d=n(46188);function assess(e,t,n,c){
if(void 0===e)return(0,i.OP)("NotFound","it does not exist (yet)");const{uid:u,generation:l,resourceVersion:f}=t,{metadata:p}=e;if(void 0!==u&&void 0!==p.uid&&p.uid!==u)return(0,
i.OP)("Replaced","another object of this name stands in its place");if(function(e,t){const[n,a]=[(0,o.Ro)(e),(0,o.Ro)(t)];return void 0!==n&&void 0!==a&&n<a}(p.resourceVersion,f)||((0,
a.gS)(e)??1/0)<(l??0))return(0,i.OP)("NotSeenYet","what was applied has not come back from the server yet");if(void 0!==(0,o.bX)(p,"deletionTimestamp"))return(0,
i.OP)("Terminating","it is being deleted"+(g=p.finalizers,Array.isArray(g)&&g.length>0?`; waits for ${g.join(", ")}`:""));var g;const m=(c.rules??d.v8).find((0,a.F8)(e.apiVersion),e.kind),v={
now:c.now,expectation:t,observed:n,memory:c.memory??new s.c};return m.beforeProof?.(e,v)??(0,r.dh)(e,m,v)??m.judge(e,v)}},62810:(e,t,n)=>{n.d(t,{Ev:()=>told,k$:()=>d})
;var o=n(63036),a=n(83893),s=n(19669);const r=3e4,i=["Ready","Available"],d={group:"*",kind:"*",
doc:"Ready (or Available) is True, nothing is Reconciling, and the status is of this generation. Stalled=True is a failure. A kind that shows none of this within 30 s counts as ready, with the reason NoStatusContract.",
source:"Kubernetes API conventions (conditions), kstatus (Reconciling, Stalled)",proof:"anyStatus",unprovedGrace:r,judge:function(e,t){const n=(0,o.UQ)(e,"Reconciling");if(void 0!==n)return(0,
s.OP)(...told(n,"Reconciling","its controller is at work"));const d=(0,o.UQ)(e,"Stalled");if(void 0!==d)return(0,s.gz)(...told(d,"Stalled","its controller has given up"));const c=(0,
o.UQ)(e,"NotReady");if(void 0!==c)return(0,s.OP)(...told(c,"NotReady","its controller says NotReady"));for(const n of i){const a=(0,o.fS)(e,n);if(void 0!==a)return judgePositive(a,e,t)}const u=(0,
a.eS)(e)?(0,a.gv)((0,a.Et)(e,t)):"no status contract",l=(0,a.qS)(e,u,r,t),f="it exists, but nothing in its status says whether it works";return t.now>=l?(0,s.Gc)("NoStatusContract",f):(0,
s.OP)("NoStatusContract",`${f} yet`,l)}};function judgePositive(e,t,n){const o=(0,a.Et)(t,n),{type:r,status:i,observedGeneration:d}=e;return void 0!==d&&d<o?(0,
s.OP)("LatestGenerationNotObserved",`its condition ${r} is of generation ${d}, not yet of ${o}`):"True"===i?(0,s.Gc)(...told(e,r,"")):(0,
s.OP)(...told(e,`Not${r}`,`its condition ${r} is ${i||"not set"}`))}function told(e,t,n){return[e.reason||t,e.message||n]}},40260:(e,t,n)=>{n.d(t,{c:()=>Memory});class Memory{#e=new Map;#t=new Map
;since(e,t){const n=this.#e.get(e);return void 0!==n?n:(this.#e.set(e,t),t)}changed(e,t){const n=this.#t.get(e);return void 0!==n?n!==t:(this.#t.set(e,t),!1)}}},25491:(e,t,n)=>{n.d(t,{
GZ:()=>unreadiness,PA:()=>isServing,XR:()=>recentRestart,jx:()=>isOnItsWay});var o=n(8575),a=n(63036),s=n(62810);const r=6e4,isOnItsWay=e=>"ContainerCreating"===e||"PodInitializing"===e
;function isServing(e){if(void 0!==e.metadata.deletionTimestamp)return!1;if("Always"!==((0,o.bX)(e,"spec","restartPolicy")??"Always"))return!1;const t=(0,o.gT)(e.metadata,"ownerReferences").map(e=>(0,
o.bX)(e,"kind"));return!("Failed"===(0,o.bX)(e,"status","phase")&&t.includes("ReplicaSet"))}function unreadiness(e){if(void 0!==(0,a.UQ)(e,"Ready"))return;const t=containersOf(e),n=restartsOf(t),r=(0,
a.fS)(e,"PodScheduled");if("False"===r?.status){const[e,t]=(0,s.Ev)(r,"NotScheduled","no node was found for it yet");return{reason:e,message:t,restarts:n}}
const i=t.find(({waiting:e})=>void 0!==e&&!isOnItsWay(e))??t.find(({ended:e})=>void 0!==e&&0!==e.exitCode)??t.find(({ready:e})=>!e),d=(0,a.fS)(e,"Ready");return{reason:(0,
o.bX)(e,"status","reason")??i?.waiting??i?.ended?.reason??d?.reason??"NotReady",message:(0,o.bX)(e,"status","message")??(void 0===i?d?.message:function(e){
const{name:t,waiting:n,waitingMessage:o,ended:a}=e,s=void 0!==n?`waits: ${o??n}`:void 0!==a?`has ended with exit code ${a.exitCode} (${a.reason})`:"is not ready"
;return`container ${t} ${s}${history(e)}`}(i))??`its phase is ${(0,o.bX)(e,"status","phase")??"unknown"}`,restarts:n,...lastExit(i)}}function recentRestart(e,t){
const n=containersOf(e),o=n.find(({restarts:e,before:n,runsSince:o})=>e>0&&void 0!==n&&void 0!==o&&t-o<r);if(void 0!==o?.runsSince)return{reason:"Restarted",
message:`container ${o.name} runs again since less than a minute${history(o)}`,restarts:restartsOf(n),runsAgainSince:o.runsSince,...lastExit(o)}}function history({restarts:e,before:t}){
if(0===e)return"";return`; ${e} ${1===e?"restart":"restarts"}${void 0===t?"":`, the last after exit code ${t.exitCode} (${t.reason})`}`}function lastExit(e){const t=(e?.ended??e?.before)?.exitCode
;return void 0===t?{}:{lastExitCode:t}}const restartsOf=e=>e.reduce((e,{restarts:t})=>e+t,0);function containersOf(e){return["initContainerStatuses","containerStatuses"].flatMap(t=>(0,
o.gT)(e,"status",t).flatMap(e=>"initContainerStatuses"===t&&0===endingAt(e,"state")?.exitCode?[]:[{name:(0,o.bX)(e,"name")??"",ready:!0===e.ready,restarts:(0,o.tk)(e,"restartCount")??0,waiting:(0,
o.bX)(e,"state","waiting","reason"),waitingMessage:(0,o.bX)(e,"state","waiting","message"),ended:endingAt(e,"state"),before:endingAt(e,"lastState"),runsSince:(0,o.nR)((0,
o.bX)(e,"state","running","startedAt"))}]))}function endingAt(e,t){const n=(0,o.tk)(e,t,"terminated","exitCode");if(void 0!==n)return{exitCode:n,reason:(0,o.bX)(e,t,"terminated","reason")??"Error"}}},
83893:(e,t,n)=>{n.d(t,{Bq:()=>r,Et:()=>wantedGeneration,PM:()=>statusWrittenAt,VW:()=>i,XJ:()=>isObserved,__:()=>specWrittenAt,dh:()=>missingProof,eS:()=>isSilent,gv:()=>unproved,qS:()=>graceEnd})
;var o=n(8575),a=n(63036),s=n(19669);const r=1e3,i=6e4;function wantedGeneration(e,t){return Math.max(t.expectation.generation??0,(0,a.gS)(e)??0)}function isObserved(e,t){const n=(0,
o.tk)(e,"status","observedGeneration");return void 0!==n&&n>=t}function specWrittenAt(e){return writes(e,e=>""===e.subresource&&(0,o.Ce)((0,o.UK)(e.fields,"f:spec")))??(0,
o.nR)(e.metadata.creationTimestamp)}function statusWrittenAt(e){return writes(e,e=>"status"===e.subresource||(0,o.Ce)((0,o.UK)(e.fields,"f:status")))}function writes(e,t){
const n=e.metadata.managedFields;if(!Array.isArray(n))return;let a;for(const e of n){if(!(0,o.Ce)(e))continue;const{subresource:n,fieldsV1:s,time:r}=e;if(!t({subresource:"string"==typeof n?n:"",
fields:s}))continue;const i=(0,o.nR)("string"==typeof r?r:void 0);void 0!==i&&(void 0===a||i>a)&&(a=i)}return a}function isSilent(e){const t=(0,o.UK)(e,"status");return!(0,
o.Ce)(t)||0===Object.keys(t).length}const unproved=e=>`generation ${e} unproved`;function missingProof(e,t,n){if("own"===t.proof)return;const a=wantedGeneration(e,n),i=(0,
o.UK)(e,"status","observedGeneration");if(null!=i){if(isObserved(e,a))return;return(0,s.OP)("LatestGenerationNotObserved",`its controller has observed generation ${d=i,
"number"==typeof d||"string"==typeof d?String(d):"none that can be read"}, not yet ${a}`)}var d;if("whereStated"===t.proof)return;const c=isSilent(e);if("observedGeneration"===t.proof)return(0,
s.OP)("LatestGenerationNotObserved",c?`its controller has not written a status yet (generation ${a})`:`its controller has not confirmed generation ${a} yet`);if(c||!function(e,t){
const n=wantedGeneration(e,t),a=t.memory.changed(`status of generation ${n}`,JSON.stringify([(0,o.UK)(e,"status")]));if(1===n||a)return!0;const s=specWrittenAt(e),i=statusWrittenAt(e)
;return void 0!==s&&void 0!==i&&i>=s+r}(e,n)){if(void 0!==t.unprovedGrace){const o=graceEnd(e,unproved(a),t.unprovedGrace,n);if(n.now>=o)return;return(0,
s.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,a),o)}return(0,s.OP)(c?"NoStatus":"LatestGenerationNotObserved",notYet(c,a))}}function graceEnd(e,t,n,o){
const a=o.memory.since(t,o.now),s=specWrittenAt(e);return void 0!==s&&o.now-s>n+i?o.now:a+n}function notYet(e,t){
return e?"its controller has not written a status yet":`its status may still be that of a generation before ${t}`}},19669:(e,t,n)=>{n.d(t,{Gc:()=>ready,OP:()=>progressing,gz:()=>failed})
;const ready=(e,t,n={})=>({state:"ready",reason:e,message:t,...n}),progressing=(e,t,n)=>({state:"progressing",reason:e,message:t,...void 0===n?{}:{recheckAt:n}}),failed=(e,t)=>({state:"failed",
reason:e,message:t})},46188:(e,t,n)=>{n.d(t,{jB:()=>createRuleSet,v8:()=>M});var o=n(62810),a=n(8575),s=n(63036),r=n(1323),i=n(25491),d=n(83893),c=n(19669)
;const u=["Updating","ScalingUp","ScalingDown","ReplacingNodes","RollingRestart","Resuming","ResizingVolumes","Decommission"];function judgeDatacenter(e){const t=(0,
a.bX)(e,"status","cassandraOperatorProgress")??"";if("Ready"!==t)return(0,c.OP)(t||"New","its operator is at work");const n=u.find(t=>void 0!==(0,s.UQ)(e,t));if(void 0!==n)return(0,
c.OP)(n,"its operator is at work");if(!0===(0,a.zR)(e,"spec").stopped&&void 0!==(0,s.UQ)(e,"Stopped"))return(0,c.Gc)("Stopped","its nodes are stopped on purpose");const o=(0,s.fS)(e,"Ready")
;return"True"===o?.status?(0,c.Gc)("Ready","all nodes are up"):(0,c.OP)("NotReady",o?.message||"its condition Ready is not True")}const l="cassandra.datastax.com/rack";const f=[{
group:"cassandra.datastax.com",kind:"CassandraDatacenter",proof:"observedGeneration",
doc:"observedGeneration, progress Ready and Ready=True together, no work under way (Updating, ScalingUp, RollingRestart, …), and the pods of its nodes Ready. Valid=False is a failure.",
source:"cass-operator v1beta1 API and recordings of the operator",related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns:e=>void 0===(0,s.Wy)(e,l)?[]:void 0}],
beforeProof:function(e,t){const n=(0,d.Et)(e,t),r=t.memory.since(`generation ${n}`,t.now),i=(0,s.fS)(e,"Valid");if("False"!==i?.status)return;const u=(0,c.gz)(...(0,
o.Ev)(i,"Invalid","its spec is not valid")),l=t.memory.since(`invalid ${i.lastTransitionTime??""} ${i.reason??""}`,t.now),[f,p]=[(0,a.nR)(i.lastTransitionTime),(0,d.__)(e)]
;if(void 0!==f&&void 0!==p&&f>=p+d.Bq||l>r||1===n||(0,d.XJ)(e,n))return u;const g=r+1e4;return t.now>=g?u:(0,c.OP)(u.reason,`${u.message} (perhaps of an earlier generation)`,g)},judge:function(e,t){
const n=judgeDatacenter(e);if("Ready"!==n.reason)return n;const{name:o,namespace:d}=e.metadata,u=[o,(0,a.bX)(e,"spec","datacenterName")];for(const e of t.observed.list("","Pod",d)){if(void 0===(0,
s.Wy)(e,l)||!u.includes((0,s.Wy)(e,r.Nt)))continue;const t=(0,i.PA)(e)?(0,i.GZ)(e):void 0;if(void 0!==t)return(0,c.OP)(t.reason,`pod ${e.metadata.name}: ${t.message}`)}return n}}];var p=n(1241)
;const g="k8ssandra.io/cluster-name";const datacentersOf=e=>(0,a.gT)(e,"spec","cassandra","datacenters").flatMap(e=>{const t=(0,a.bX)(e,"metadata","name");return void 0===t?[]:[t]})
;function judgeMember(e,t,n){const o=(0,a.zR)(e,"status","datacenters",t).cassandra;if(void 0===o)return(0,c.OP)("New","its operator has not made it yet");const s=judgeDatacenter({...e,spec:{},
status:o}),r=n.observed.list("cassandra.datastax.com","CassandraDatacenter",e.metadata.namespace).find(({metadata:n})=>n.name===t&&n.labels?.[g]===e.metadata.name)
;return"ready"!==s.state||void 0===r?s:(0,d.XJ)(r,r.metadata.generation??0)?judgeDatacenter(r):(0,c.OP)("LatestGenerationNotObserved","its last change has not been seen to yet")}const m=[{
group:"k8ssandra.io",kind:"K8ssandraCluster",proof:"anyStatus",
doc:"No error, CassandraInitialized, and every datacenter of the spec ready, in the status and by itself. An error that stands for a minute is a failure.",
source:"k8ssandra-operator v1alpha1 API; there are no recordings of it",related:[{apiVersion:"cassandra.datastax.com/v1beta1",kind:"CassandraDatacenter",scope:"namespace",optional:!0,concerns(e){
const t=(0,a.bX)(e.metadata,"labels",g);return void 0===t?[]:[t]}}],judge:function(e,t){const n=(0,a.bX)(e,"status","error")??"";if(""!==n&&"None"!==n){const e=t.memory.since(`error ${n}`,t.now)+6e4
;return t.now>=e?(0,c.gz)("Error",n):(0,c.OP)("Error",n,e)}for(const n of datacentersOf(e)){const o=judgeMember(e,n,t);if("ready"!==o.state)return{...o,message:`datacenter ${n}: ${o.message}`}}
return void 0===(0,s.UQ)(e,"CassandraInitialized")?(0,c.OP)("NotInitialized","its condition CassandraInitialized is not True"):(0,c.Gc)("Ready","all datacenters are up")}
}],v="spark.apache.org",h=new Set(["RunningHealthy","RunningWithPartialCapacity"]),b=new Set(["Failed","SchedulingFailure","DriverStartTimedOut","DriverReadyTimedOut","ExecutorsStartTimedOut","DriverEvicted"]),y=new Set(["ResourceReleased","TerminatedWithoutReleaseResources"]),summaryOf=e=>(0,
a.bX)(e,"currentStateSummary")??"",messageOf=e=>(0,a.bX)(e,"message")??"",currentState=e=>(0,a.zR)(e,"status").currentState
;const S="Apache spark-kubernetes-operator 1.0.0: its CRDs and states; there are no recordings of it",P=[{group:v,kind:"SparkApplication",proof:"anyStatus",
doc:"RunningHealthy, RunningWithPartialCapacity or Succeeded. ResourceReleased and TerminatedWithoutReleaseResources end both outcomes: the state before them in stateTransitionHistory tells. Failed, SchedulingFailure, DriverEvicted and the time-outs are failures unless the restart policy allows another try.",
source:S,judge:function(e){const t=currentState(e),n=summaryOf(t);if(h.has(n))return(0,c.Gc)(n,"its driver and executors are running");if("Succeeded"===n)return(0,
c.Gc)(n,"the application ran to its end",{final:!0});if(y.has(n))return function(e){const t=function(e){const t=(0,a.zR)(e,"status","stateTransitionHistory")
;return Object.entries(t).toSorted(([e],[t])=>Number(e)-Number(t)).map(([,e])=>e)}(e).findLast(e=>!y.has(summaryOf(e))),n=summaryOf(t);if("Succeeded"===n)return(0,
c.Gc)(n,"the application ran to its end",{final:!0});const o=summaryOf(currentState(e));return""===n?(0,c.gz)(o,"it has ended, and its history does not say how"):(0,
c.gz)(n,messageOf(t)||`it ended after ${n}`)}(e);if(b.has(n)){const o=messageOf(t)||`its state is ${n}`;return function(e){const t=(0,
a.bX)(e,"spec","applicationTolerations","restartConfig","restartPolicy");return void 0!==t&&"Never"!==t}(e)?(0,c.OP)(n,o):(0,c.gz)(n,o)}return(0,
c.OP)(n||"New",messageOf(t)||(""===n?"not submitted yet":`its state is ${n}`))}},{group:v,kind:"SparkCluster",proof:"anyStatus",doc:"RunningHealthy. Failed and SchedulingFailure are failures.",
source:S,judge:function(e){const t=currentState(e),n=summaryOf(t);return"RunningHealthy"===n?(0,c.Gc)(n,"its master and workers are running"):"Failed"===n||"SchedulingFailure"===n?(0,
c.gz)(n,messageOf(t)||`its state is ${n}`):(0,c.OP)(n||"New",messageOf(t)||"not submitted yet")}}];var w=n(28603);const k="sparkoperator.k8s.io"
;const R="spark-operator v1beta2 API and recordings of the operator",$=[{group:k,kind:"SparkApplication",proof:"anyStatus",
doc:"RUNNING or COMPLETED of this generation (proved by a status written after the change). FAILED is a failure; FAILING and SUBMISSION_FAILED may be tried again. While SUBMITTED, the driver pod tells what is wrong.",
source:R,related:[{apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns(e){const t=(0,a.bX)(e.metadata,"labels",r.rg);return void 0===t?[]:[t]}}],judge:function(e,t){const n=(0,
a.bX)(e,"status","applicationState","state")??"",o=function(e){const t=e.split("\n").filter(e=>""!==e.trim()&&!/^\s+at |^\s+\.\.\. \d+ more/.test(e))
;return t.findLast(e=>/caused by|exception|error|fail|denied/i.test(e))?.trim()??t.at(-1)?.trim()??""}((0,a.bX)(e,"status","applicationState","errorMessage")??"");switch(n){case"COMPLETED":return(0,
c.Gc)(n,"the application ran to its end",{final:!0});case"RUNNING":case"SUCCEEDING":return(0,c.Gc)(n,"its driver is running");case"FAILED":return(0,c.gz)(n,o||"the application failed");case"":
case"NEW":return(0,c.OP)("New","not submitted yet");case"SUBMITTED":return function(e,t){const n=(0,a.bX)(e,"status","driverInfo","podName");if(void 0===n)return
;const{namespace:o}=e.metadata,s=t.observed.get({apiVersion:"v1",kind:"Pod",name:n,...void 0===o?{}:{namespace:o}});if(void 0===s)return;const r=(0,w.RX)(s,t)??(0,w.QU)(s);return r&&{...r,
message:`driver ${n}: ${r.message}`}}(e,t)??(0,c.OP)(n,"its driver is being started");default:return(0,c.OP)(n,o||`its state is ${n}`)}}},{group:k,kind:"ScheduledSparkApplication",proof:"anyStatus",
unprovedGrace:1e4,doc:"Scheduled (or suspended on purpose). FailedValidation is a failure.",source:R,judge:function(e){if(!0===(0,a.zR)(e,"spec").suspend)return(0,
c.Gc)("Suspended","its schedule is suspended on purpose");const t=(0,a.bX)(e,"status","scheduleState")??"",n=(0,a.bX)(e,"status","reason")??"";return"Scheduled"===t?(0,c.Gc)(t,`next run at ${(0,
a.bX)(e,"status","nextRun")??"?"}`):"FailedValidation"===t?(0,c.gz)(t,n||"its schedule is not valid"):(0,c.OP)(t||"New",n||"not scheduled yet")}
}],O=new Set(["InvalidResourceException","InvalidConfigurationException","InvalidConfigParameterException","UnsupportedVersionException","UnsupportedKafkaVersionException","KafkaUpgradeException","NoImageException"]),N=new Set(["NotSupported","ResourceConflict"]),isTerminal=e=>O.has(e)||N.has(e)||"FatalProblem"===e
;function judgePause(e){if((0,r.lP)(e))return(0,c.gz)("ReconciliationPaused",`the annotation ${r.yt} keeps its operator from working on it; remove the annotation to go on`)}
function judgeStrimziConditions(e){if(void 0!==(0,s.UQ)(e,"ReconciliationPaused"))return(0,c.OP)("ReconciliationPaused","its reconciliation was paused and is about to resume");const t=(0,
s.UQ)(e,"NotReady")??function(e){const t=(0,s.fS)(e,"Ready");return"False"===t?.status?t:void 0}(e);if(void 0!==t){const[e,n]=(0,o.Ev)(t,"NotReady","its operator says NotReady")
;return isTerminal(e)?(0,c.gz)(e,n):(0,c.OP)(e,n)}const n=(0,s.UQ)(e,"Ready");if(void 0!==n)return(0,c.Gc)(...(0,o.Ev)(n,"Ready",""));const a=(0,s.UQ)(e,"Unmanaged");return void 0!==a?(0,c.Gc)(...(0,
o.Ev)(a,"Unmanaged","left alone on purpose")):(0,c.OP)("NotReady","its operator has not told yet whether it works")}var z=n(50787);const A="kafka.strimzi.io",G=`${A}/v1`,j="core.strimzi.io/v1",C=33e4
;function poolsOf(e,t,n){return n.list(A,"KafkaNodePool",t).filter(t=>(0,s.Wy)(t,r.aF)===e)}function podSetOf(e,t){const{name:n,namespace:o}=e.metadata,a=(0,s.Wy)(e,r.aF);if(void 0===a)return
;const i={apiVersion:j,kind:"StrimziPodSet",name:`${a}-${n}`,...void 0===o?{}:{namespace:o}};return t.get(i)}const identity=e=>`${e.metadata.name} ${e.metadata.uid??""}`
;function poolSeenSince(e,t,{memory:n,now:o}){return n.since(`pool ${identity(e)} generation ${t}`,o)}function poolObservedSince(e,t,{memory:n,now:o}){return(0,
d.XJ)(e,t)?n.since(`pool ${identity(e)} observed ${t}`,o):void 0}function notePool(e,t,n){if(poolSeenSince(e,t,n),void 0===poolObservedSince(e,t,n))return!1
;const o=podSetOf(e,n.observed),a=void 0===o?"none":`${o.metadata.uid??""} ${o.metadata.generation??0}`;return n.memory.changed(`pod set of pool ${identity(e)} at ${t}`,a)}function judgePool(e,t,n){
const o=notePool(e,t,n),r=poolObservedSince(e,t,n);if(void 0===r)return(0,c.OP)("LatestGenerationNotObserved",`its operator has not observed generation ${t} yet`);const i=(0,
a.tk)(e,"spec","replicas")??0,u=(0,a.gT)(e,"status","nodeIds").length;if(u!==i)return(0,c.OP)("Scaling",`${u} of ${i} nodes have an id`);const l=podSetOf(e,n.observed);if(void 0===l)return(0,
c.OP)("NoPodSet","its StrimziPodSet does not exist yet");if(function(e,t){const n=e.metadata.ownerReferences;if(!Array.isArray(n)||void 0===t.metadata.uid)return!1
;const o=n.filter(e=>"KafkaNodePool"===(0,a.bX)(e,"kind"));return o.length>0&&o.every(e=>(0,a.bX)(e,"uid")!==t.metadata.uid)}(l,e))return(0,
c.OP)("NoPodSet","the StrimziPodSet of a pool that was there before still stands");const f=judgePodSet(l,(0,s.gS)(l)??0,i);if("ready"!==f.state)return f;if(o||function(e,t,n){if(1===n)return!0
;const o=(0,d.PM)(e),a=(0,d.__)(t);return void 0!==o&&void 0!==a&&a>=o+d.Bq}(e,l,t))return f;const p=function(e,t){const n=(0,a.zR)(e,"spec","resources");return(0,a.gT)(t,"spec","pods").some(e=>(0,
a.gT)(e,"spec","containers").some(e=>"kafka"===(0,a.bX)(e,"name")&&void 0!==(0,a.UK)(e,"resources")&&["requests","limits"].some(t=>Object.entries((0,a.zR)(n,t)).some(([n,o])=>!(0,z.AE)(o,(0,
a.UK)(e,"resources",t,n))))))}(e,l),g=p?C:1e4,m=r+g;return n.now>=m||function(e,t,n){const o=(0,d.PM)(e);return void 0!==o&&n-o>t+d.VW}(e,g,n.now)?f:(0,
c.OP)("Settling",p?"its StrimziPodSet does not have the resources of this generation yet":"its pods are ready; its StrimziPodSet may still have to follow the change",m)}function judgePodSet(e,t,n){
if(!(0,d.XJ)(e,t))return(0,c.OP)("PodSetNotObserved",`its StrimziPodSet is not observed at generation ${t} yet`);const[o,s,r]=["pods","currentPods","readyPods"].map(t=>(0,a.tk)(e,"status",t)),i=(0,
a.UK)(e,"spec","pods"),u=n??(Array.isArray(i)?i.length:o),l=`${o??0} of ${u??"?"} pods, ${s??0} of them current, ${r??0} ready`
;return void 0!==u&&o===u&&s===u&&r===u&&(!Array.isArray(i)||i.length===u)?(0,c.Gc)("Ready",l):(0,c.OP)("PodsNotReady",l)}const generation=e=>(0,s.gS)(e)??0;function noteKafka(e,t){
for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed))notePool(n,generation(n),t);noteFailure(e,t)}function noteFailure(e,{memory:t,now:n}){const o=(0,s.UQ)(e,"NotReady")
;if(void 0!==o&&isTerminal(o.reason??""))return t.since(`failure of ${e.metadata.name}: ${o.reason??""} ${o.lastTransitionTime??""}`,n)}const E=2e3;function believedFailure(e,t){const n=(0,
s.UQ)(e,"NotReady"),[o,r]=[n?.reason??"",n?.message??""],i=(e=>O.has(e))(o);if(i&&!/pool/i.test(r))return(0,c.gz)(o,r);const u=noteFailure(e,t)??t.now,l=(0,a.nR)(n?.lastTransitionTime);let f=0
;for(const n of poolsOf(e.metadata.name,e.metadata.namespace,t.observed)){const e=poolObservedSince(n,generation(n),t);if(void 0!==e){(u<e||u===e&&!0===mayBeOlder(l,(0,
d.PM)(n),0))&&(f=Math.max(f,e+C));continue}const o=poolSeenSince(n,generation(n),t),a=mayBeOlder(l,(0,d.__)(n),E)??u-o<E;i?a&&(f=Math.max(f,o+1e4)):f=Math.max(f,o+C)}return t.now>=f?(0,c.gz)(o,r):(0,
c.OP)(o,`${r} (told before the last change of its node pools; its operator is trying again)`,f)}function mayBeOlder(e,t,n){if(void 0!==e&&void 0!==t)return e<t+d.Bq+n}const byLabel=e=>t=>{const n=(0,
s.Wy)(t,e);return void 0===n?void 0:[n]},nodePools=e=>({apiVersion:G,kind:"KafkaNodePool",scope:"namespace",concerns:e}),podSets=e=>({apiVersion:j,kind:"StrimziPodSet",scope:"namespace",
concerns:byLabel(e)}),F={apiVersion:G,kind:"Kafka",scope:"namespace",concerns:()=>{}
},T="Strimzi source (StatusUtils, KafkaAssemblyOperator, BatchingTopicController)",X=`${T} and recordings of the operator`,plain=(e,t)=>({group:A,kind:e,proof:"observedGeneration",
doc:`${t} A paused reconciliation is a failure.`,source:T,beforeProof:judgePause,judge:judgeStrimziConditions
}),x="Ready=True of this generation. NotReady=True with a terminal reason is a failure; every other reason is tried again by the operator.",U=[{group:A,kind:"Kafka",proof:"observedGeneration",
doc:`${x} All its node pools and their StrimziPodSets must be right as well, since it stays Ready while a pool's change cannot be scheduled.`,source:X,related:[nodePools(byLabel(r.aF)),podSets(r.aF)],
beforeProof:(e,t)=>(noteKafka(e,t),judgePause(e)),judge:function(e,t){const n=judgeStrimziConditions(e);if("progressing"===n.state)return n;if("failed"===n.state){const o=believedFailure(e,t)
;return"failed"===o.state?n:o}const o=poolsOf(e.metadata.name,e.metadata.namespace,t.observed),s=o.map(e=>e.metadata.name),r=(0,a.gT)(e,"status","kafkaNodePools").flatMap(e=>(0,
a.bX)(e,"name")??[]).find(e=>!s.includes(e));if(void 0!==r)return(0,c.OP)("NoNodePools",`its node pool ${r} was not found`);if(0===o.length)return(0,
c.OP)("NoNodePools","no KafkaNodePool belongs to it");for(const e of o){const{name:n}=e.metadata;if(void 0!==e.metadata.deletionTimestamp)return(0,
c.OP)("Terminating",`its node pool ${n} is being deleted`);const{state:o,reason:a,message:s,recheckAt:r}=judgePool(e,generation(e),t);if("ready"!==o)return(0,c.OP)(a,`node pool ${n}: ${s}`,r)}return n
}},{group:A,kind:"KafkaNodePool",proof:"observedGeneration",
doc:"Observed, with an id for each node, and its StrimziPodSet has followed and runs all pods in their newest form. Until then it fails with its Kafka.",source:X,
related:[podSets(r.K3),F,nodePools(()=>{})],beforeProof(e,t){if("ready"!==judgePool(e,(0,d.Et)(e,t),t).state)return function(e,t){const n=(0,s.Wy)(e,r.aF);if(void 0===n)return(0,
c.gz)("NoCluster",`it has no label ${r.aF}, so that no operator works on it`);const{namespace:o}=e.metadata,a=t.observed.get({apiVersion:G,kind:"Kafka",name:n,...void 0===o?{}:{namespace:o}})
;if(void 0===a)return;noteKafka(a,t);const i=judgePause(a),u=i??((0,d.XJ)(a,generation(a))?judgeStrimziConditions(a):void 0);if("failed"!==u?.state)return
;return"failed"===(i??believedFailure(a,t)).state?(0,c.gz)(u.reason,`its Kafka ${n}: ${u.message}`):void 0}(e,t)},judge:(e,t)=>judgePool(e,(0,d.Et)(e,t),t)},{group:"core.strimzi.io",
kind:"StrimziPodSet",proof:"observedGeneration",doc:"All pods exist, are of the newest form, and ready.",source:X,judge:e=>judgePodSet(e,(0,s.gS)(e)??0,void 0)
},plain("KafkaTopic","Ready=True of this generation (or Unmanaged=True). Ready=False with NotSupported or ResourceConflict is a failure; KafkaError and InternalError are tried again."),plain("KafkaUser",x),plain("KafkaConnect",x),plain("KafkaConnector",x),plain("KafkaBridge",x),plain("KafkaMirrorMaker2",x),{
...plain("KafkaRebalance","Ready=True of this generation; a template, or a proposal that waits for approval. NotReady and Stopped are failures."),beforeProof:e=>isTemplate(e)?(0,
c.Gc)("Template","a template, which is not worked on"):judgePause(e),judge:function(e){const t=(0,s.UQ)(e,"ProposalReady"),n="true"===(0,s.lW)(e,"strimzi.io/rebalance-auto-approval")
;if(void 0!==t&&!n)return(0,c.Gc)("ProposalReady","its proposal waits for approval (annotation strimzi.io/rebalance: approve)");const a=(0,s.UQ)(e,"Stopped");if(void 0!==a)return(0,c.gz)(...(0,
o.Ev)(a,"Stopped","it was stopped"));for(const t of["New","PendingProposal","ProposalReady","Rebalancing"])if(void 0!==(0,s.UQ)(e,t))return(0,c.OP)(t,`its state is ${t}`)
;return judgeStrimziConditions(e)}}],isTemplate=e=>"true"===(0,s.lW)(e,"strimzi.io/rebalance-template");const K=[...n(29269).J,...p.Md],I=[...U,...$,...P,...f,...m];p.Rk,o.k$
;function createRuleSet(e=[],t=[...I,...K]){const n=new Map;for(const o of[...t,...e])n.set(`${o.group}/${o.kind}`,o);return{find:(e,t)=>n.get(`${e}/${t}`)??((0,p.qi)(e)?p.Rk:o.k$)}}
const M=createRuleSet();createRuleSet([],K)},1241:(e,t,n)=>{n.d(t,{Md:()=>c,Rk:()=>l,qi:()=>isBuiltIn});var o=n(8575),a=n(63036),s=n(92460),r=n(62810),i=n(19669)
;const d="Kubernetes API reference",row=(e,t,n,o)=>({group:(0,a.F8)(e),kind:e.slice(e.indexOf("/")+1),proof:"whereStated",doc:t,source:d,judge:n,...void 0===o?{}:{related:o}
}),c=[row("/PersistentVolumeClaim","Bound; or its class waits for the first consumer and there is none yet. Lost is a failure.",function(e,{observed:t}){const n=(0,o.bX)(e,"status","phase")
;if("Bound"===n)return(0,i.Gc)("Bound",`bound to ${(0,o.bX)(e,"spec","volumeName")??"a volume"}`);if("Lost"===n)return(0,i.gz)("Lost","its volume is gone");const r=(0,
o.bX)(e,"spec","storageClassName");if(void 0===r)return(0,i.OP)("Pending","it names no StorageClass, and no default has been given to it");if(""===r)return(0,
i.OP)("Pending","it waits for a volume that was made beforehand");const d=t.get({apiVersion:"storage.k8s.io/v1",kind:"StorageClass",name:r});if(void 0===d)return(0,
i.OP)("Pending",`its StorageClass ${r} was not found`);const c=void 0!==(0,a.lW)(e,s.p6);return"WaitForFirstConsumer"!==d.volumeBindingMode||c?(0,
i.OP)("Provisioning",`${r} has not provided its volume yet`):(0,i.Gc)("WaitForFirstConsumer","it will be bound when the first pod uses it")},[{apiVersion:"storage.k8s.io/v1",kind:"StorageClass",
scope:"cluster",optional:!0,concerns:()=>{}}]),row("/PersistentVolume","Bound or Available. Failed is a failure.",function(e){const t=(0,o.bX)(e,"status","phase")??"Pending"
;if("Bound"===t||"Available"===t)return(0,i.Gc)(t,"");const n=(0,o.bX)(e,"status","message")??`its phase is ${t}`;return"Failed"===t?(0,i.gz)("Failed",n):(0,i.OP)(t,n)
}),row("apiextensions.k8s.io/CustomResourceDefinition","Established, with its names accepted. Names that are taken are a failure.",function(e){const t=(0,a.fS)(e,"NamesAccepted")
;if("False"===t?.status)return(0,i.gz)(...(0,r.Ev)(t,"NamesNotAccepted","its names are taken by another definition"));const n=(0,a.fS)(e,"Established");return"True"===n?.status&&"True"===t?.status?(0,
i.Gc)("Established",""):(0,i.OP)(n?.reason||"Installing",n?.message||"not established yet")}),row("/Service","Exists; a LoadBalancer has an address.",function(e){if("LoadBalancer"!==(0,
o.bX)(e,"spec","type"))return(0,i.Gc)("Exists","");const t=(0,o.gT)(e,"status","loadBalancer","ingress").flatMap(e=>(0,o.bX)(e,"hostname")??(0,o.bX)(e,"ip")??[]);return t.length>0?(0,
i.Gc)("LoadBalancerReady",t.join(", ")):(0,i.OP)("LoadBalancerPending","its load balancer has no address yet")}),row("/Namespace","Active.",function(e){const t=(0,o.bX)(e,"status","phase")??"Pending"
;return"Active"===t?(0,i.Gc)("Active",""):(0,i.OP)(t,`its phase is ${t}`)}),row("apiregistration.k8s.io/APIService","Available.",function(e){const t=(0,a.fS)(e,"Available")
;return"True"===t?.status?(0,i.Gc)("Available",""):(0,i.OP)(t?.reason||"NotAvailable",t?.message||"its server does not answer yet")
})],u=new Set(["","apps","batch","autoscaling","policy",...["admissionregistration","apiextensions","apiregistration","certificates","coordination","discovery","events","networking","node","rbac.authorization","resource","scheduling","storage"].map(e=>`${e}.k8s.io`),"flowcontrol.apiserver.k8s.io"]),isBuiltIn=e=>u.has(e),l={
group:"(built in)",kind:"*",proof:"whereStated",doc:"Exists (and its controller, where there is one that says so, has seen this generation).",source:d,judge:()=>(0,i.Gc)("Exists","")}},
28603:(e,t,n)=>{n.d(t,{Bt:()=>unlessPodsFail,QU:()=>judgeScheduling,R8:()=>f,RX:()=>judgeWaiting});var o=n(8575),a=n(63036),s=n(62810),r=n(25491),i=n(83893),d=n(19669)
;const c=6e4,u=5,statusesOf=e=>["initContainerStatuses","containerStatuses"].flatMap(t=>(0,o.gT)(e,"status",t));const l=new Set(["CrashLoopBackOff","InvalidImageName"]);function judgeWaiting(e,t){
const n=function(e){const t=statusesOf(e).flatMap(e=>{const t=(0,o.bX)(e,"state","waiting","reason");if(void 0===t||(0,r.jx)(t))return[];const n=(0,o.bX)(e,"state","waiting","message")??"";return[{
container:(0,o.bX)(e,"name")??"",reason:t,message:n}]});return t.find(({reason:e})=>l.has(e))??t[0]}(e);if(void 0===n)return;const{container:s,reason:i,message:u}=n,f=`container ${s}: ${u||i}`
;if(l.has(i))return(0,d.gz)(i,f);if("ErrImagePull"!==i&&"ImagePullBackOff"!==i)return(0,d.OP)(i,f);const p=t.memory.since(`image of ${s} in ${(0,a.iL)(e)}`,t.now)+c;return t.now>=p?(0,d.gz)(i,f):(0,
d.OP)(i,f,p)}const f={apiVersion:"v1",kind:"Pod",scope:"namespace",optional:!0,concerns:e=>ownersOf(e).map(({name:e})=>e)};function ownersOf(e){return(0,
o.gT)(e.metadata,"ownerReferences").flatMap(t=>{const[n,s]=[(0,o.bX)(t,"kind"),(0,o.bX)(t,"name")];if(void 0===n||void 0===s)return[];if("ReplicaSet"!==n)return[{kind:n,name:s}];const r=`-${(0,
a.Wy)(e,"pod-template-hash")??""}`;return s.endsWith(r)?[{kind:"Deployment",name:s.slice(0,-r.length)}]:[]})}function unlessPodsFail(e){return(t,n)=>{const a=e(t)
;return"progressing"===a.state?function(e,t){const{kind:n,metadata:a}=e,s=(0,i.__)(e);if(void 0===s)return;let r;const d=`${a.name}-`;for(const e of t.observed.list("","Pod",a.namespace)){
if(!e.metadata.name.startsWith(d))continue;const i=(0,o.nR)(e.metadata.creationTimestamp);if(void 0===i||i<s||void 0!==e.metadata.deletionTimestamp)continue
;if(!ownersOf(e).some(e=>e.kind===n&&e.name===a.name))continue;const c=troubleOf(e,t);if("failed"===c?.state)return c;r??=c}return r}(t,n)??a:a}}function troubleOf(e,t){
const n=judgeWaiting(e,t)??judgeScheduling(e);if(void 0===n)return;const a=`pod ${e.metadata.name}: ${n.message}`,s=Math.max(0,...statusesOf(e).map(e=>(0,o.tk)(e,"restartCount")??0))
;if("CrashLoopBackOff"===n.reason){const o=t.memory.changed(`crashes of ${e.metadata.uid??e.metadata.name}`,String(s));if(s<u||!o)return(0,d.OP)(n.reason,a)}return{...n,message:a}}
function judgeScheduling(e){const t=(0,a.fS)(e,"PodScheduled");return"False"===t?.status?(0,d.OP)(...(0,s.Ev)(t,"NotScheduled","not scheduled yet")):void 0}},29269:(e,t,n)=>{n.d(t,{J:()=>u})
;var o=n(8575),a=n(63036),s=n(62810),r=n(19669),i=n(28603);const count=(e,t)=>(0,o.tk)(e,"status",t)??0,replicasOf=e=>(0,o.tk)(e,"spec","replicas")??1;function firstLack(e){
return e.find(([e])=>e)?.[1]}function refused(e){const t=(0,a.UQ)(e,"ReplicaFailure");return t&&(0,r.OP)(...(0,s.Ev)(t,"ReplicaFailure","its pods cannot be created"))}function judgeReplicaSet(e){
const t=replicasOf(e),[n,o]=[count(e,"replicas"),count(e,"readyReplicas")],[a,s]=[count(e,"fullyLabeledReplicas"),count(e,"availableReplicas")],i=firstLack([[a<t,`${a} of ${t} pods created`],[o<t,`${o} of ${t} pods ready`],[s<t,`${s} of ${t} pods available`],[n>t,n-t+" surplus pods still to go"]])
;return void 0===i?(0,r.Gc)("Available",`${s} of ${t} pods available`):refused(e)??(0,r.OP)("Scaling",i)}
const d="Kubernetes API reference",c="It fails with a pod whose image cannot be pulled for a minute or that has crashed five times.",u=[{group:"apps",kind:"Deployment",proof:"observedGeneration",
doc:"All replicas are updated, ready and available, and no old pod is left. ProgressDeadlineExceeded is a failure. A paused roll-out is not waited for. "+c,source:d,related:[i.R8],judge:(0,
i.Bt)(function(e){const t=replicasOf(e);if(!0===(0,o.zR)(e,"spec").paused)return(0,r.Gc)("Paused","its roll-out is paused on purpose");const n=(0,a.fS)(e,"Progressing")
;if("ProgressDeadlineExceeded"===n?.reason)return(0,r.gz)(...(0,s.Ev)(n,"ProgressDeadlineExceeded","its roll-out ran out of its time"))
;const[i,d]=[count(e,"replicas"),count(e,"updatedReplicas")],[c,u]=[count(e,"availableReplicas"),count(e,"readyReplicas")],l=firstLack([[d<t,`${d} of ${t} pods updated`],[i>d,i-d+" old pods still to go"],[u<t,`${u} of ${t} pods ready`],[c<t,`${c} of ${t} pods available`],["False"===(0,
a.fS)(e,"Available")?.status,"its condition Available is False"]]);return void 0===l?(0,r.Gc)("Available",`${c} of ${t} pods available`):refused(e)??(0,r.OP)("RollingOut",l)})},{group:"apps",
kind:"StatefulSet",proof:"observedGeneration",doc:"All replicas are ready and those above the partition are updated; with OnDelete updates are not waited for. "+c,source:d,related:[i.R8],judge:(0,
i.Bt)(function(e){const t=replicasOf(e),n=(0,o.bX)(e,"spec","updateStrategy","type")??"RollingUpdate",a=(0,
o.tk)(e,"spec","updateStrategy","rollingUpdate","partition")??0,[s,i]=[count(e,"replicas"),count(e,"readyReplicas")],d=count(e,"updatedReplicas"),c=(0,
o.tk)(e,"status","availableReplicas")??i,[u,l]=["currentRevision","updateRevision"].map(t=>(0,
o.bX)(e,"status",t)),f="OnDelete"===n?0:Math.max(0,t-a),p=firstLack([[i<t,`${i} of ${t} pods ready`],[c<t,`${c} of ${t} pods available`],[s>t,s-t+" surplus pods still to go"],[d<f,`${d} of ${f} pods updated`],["OnDelete"!==n&&0===a&&t>0&&u!==l,`revision ${l??""} is still rolling out`]])
;return void 0!==p?(0,r.OP)("RollingOut",p):"OnDelete"===n?(0,r.Gc)("OnDelete",`${i} of ${t} pods ready; updated on deletion`):(0,r.Gc)("Available",`${i} of ${t} pods ready`)})},{group:"apps",
kind:"DaemonSet",proof:"observedGeneration",doc:"Updated, ready and available on every node that it is meant for; with OnDelete updates are not waited for. "+c,source:d,related:[i.R8],judge:(0,
i.Bt)(function(e){const t=(0,o.tk)(e,"status","desiredNumberScheduled");if(void 0===t)return(0,r.OP)("NoStatus","not scheduled to nodes yet");const n="OnDelete"===(0,
o.bX)(e,"spec","updateStrategy","type"),[a,s]=[count(e,"currentNumberScheduled"),count(e,"numberReady")],[i,d]=[count(e,"updatedNumberScheduled"),count(e,"numberAvailable")],c=firstLack([[a<t,`on ${a} of ${t} nodes`],[!n&&i<t,`updated on ${i} of ${t} nodes`],[s<t,`ready on ${s} of ${t} nodes`],[d<t,`available on ${d} of ${t} nodes`]])
;return void 0===c?(0,r.Gc)("Available",`available on ${t} nodes`):(0,r.OP)("RollingOut",c)})},...["apps/ReplicaSet","/ReplicationController"].map(e=>{const[t="",n=""]=e.split("/");return{group:t,
kind:n,proof:"observedGeneration",doc:"All replicas are ready and available, and none is left over.",source:d,judge:judgeReplicaSet}}),{group:"",kind:"Pod",proof:"whereStated",
doc:"Ready, or succeeded. Failed, a crash loop and an image that cannot be pulled for a minute are failures.",source:d,judge:function(e,t){const n=(0,o.bX)(e,"status","phase")??"Pending",s=(0,
o.bX)(e,"status","message")??"";if("Succeeded"===n)return(0,r.Gc)("Succeeded","it ran to its end",{final:!0});if("Failed"===n)return(0,r.gz)((0,o.bX)(e,"status","reason")??"Failed",s||"it failed")
;if("Running"===n&&void 0!==(0,a.UQ)(e,"Ready"))return(0,r.Gc)("Ready","");const d=(0,i.RX)(e,t);if(void 0!==d)return d;const c=(0,i.QU)(e);return void 0!==c?c:(0,
r.OP)(n,"Running"===n?"its containers are not ready yet":"it is being started")}},{group:"batch",kind:"Job",proof:"whereStated",
doc:"Complete. Failed (or FailureTarget) is a failure; a running Job is in progress.",source:d,judge:function(e){const t=(0,a.UQ)(e,"Complete");if(void 0!==t)return(0,r.Gc)("Complete",t.message??"",{
final:!0});const n=(0,a.UQ)(e,"Failed")??(0,a.UQ)(e,"FailureTarget");if(void 0!==n)return(0,r.gz)(...(0,s.Ev)(n,"Failed","the Job failed"));if(!0===(0,o.zR)(e,"spec").suspend)return(0,
r.OP)("Suspended","the Job is suspended");const[i,d,c]=["active","succeeded","failed"].map(t=>count(e,t));return(0,r.OP)("Running",`${i??0} pods active, ${d??0} succeeded, ${c??0} failed`)}}]},
6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var o=n(51455),a=n(48161),s=n(76760),r=n(38815),i=n(40682),d=n(12317),c=n(68293);async function runKustomize(e,t){const n=await(0,
o.realpath)(await(0,o.mkdtemp)(s.join((0,a.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const a=(0,r.As)(await async function(e,t){const n={resources:[],components:[]}
;for(const a of e.roots){const e=await(0,c.nW)(a);n["Component"===(void 0===e?void 0:(await(0,c.kG)(e)).kind)?"components":"resources"].push(s.relative(t,await(0,o.realpath)(a)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(s.join(n,"kustomization.yaml"),a,{mode:384}),await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:n,logger:o,signal:a}){const s=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],r=performance.now()
;for(const{command:c,args:u}of s)try{const{stdout:e}=await n(c,u,{signal:a}),s=(0,i.a3)(performance.now()-r);return o.debug(`${c} rendered ${t} in ${s}`),e}catch(n){if(isNotFound(n))continue
;if(!(n instanceof d.Qd))throw n;const o=tidyRefusal(n.stderr),a=t===e?o:o.replaceAll(e,"<the request>");throw new d.j1(`kustomize refuses ${t}: ${a}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new d.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof d.j1&&"ENOENT"===e.cause?.code}}};
