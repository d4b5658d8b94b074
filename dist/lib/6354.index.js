export const id=6354;export const ids=[6354];export const modules={76354:(e,n,t)=>{t.d(n,{buildReport:()=>s.F,deployLayer:()=>o.d,layerFailure:()=>a.S,openCollaborators:()=>r.E,
renderProgressLine:()=>i.S,renderSummary:()=>d.B});var r=t(26978),a=t(71131),o=t(98064),s=t(93234),i=t(67095),d=t(18852)},71131:(e,n,t)=>{t.d(n,{S:()=>layerFailure,f:()=>firstFailure});var r=t(12317)
;function layerFailure(e){const{failure:n,name:t,rolledBack:a}=e,o=n?.diagnosis,s=o?.cause??n?.message??"not ready",i=[o?.remedy??"",a?.remedy??""].filter(e=>""!==e)
;return new r.Xf("LAYER_NOT_READY",`Layer ${t}: ${void 0===a?s:`${s.replace(/\.$/,"")}. ${a.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:t,...void 0===o?{}:{diagnosis:o},
...void 0===a?{}:{rolledBack:a}}})}function firstFailure(e){const n=e.find(({failure:e})=>void 0!==e);return n&&layerFailure(n)}},15456:(e,n,t)=>{t.d(n,{E:()=>allEndpoints})
;const allEndpoints=e=>Object.fromEntries(e.flatMap(({endpoints:e})=>Object.entries(e)))},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,EG:()=>renderPlan,d$:()=>renderPlanMarkdown,
mR:()=>renderChangedFields,xS:()=>countChanges});var r=t(89037),a=t(88544);const o=100,s={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},i={"+":"green",
"~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,a.C2)(n);return e.map(e=>{const n=linesOf(e).map(({sign:e,depth:n,text:r})=>{
const a=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${r}`,o=i[e];return void 0===o?a:t(o,a)});return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}
function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,r.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,
r.Cc)(n.join("\n"))}function renderPlanDiff(e){const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,
r.EU)(n.join("\n"),"diff")}function renderChangedFields({changes:e}){
return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}function countChanges(e){const n={"+":0,"~":0,
"-":0};for(const{changes:t,helm:r}of e)for(const{action:e}of[...t,...r]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:r,refused:o}){const s=`${e}${void 0===n?"":` (${n})`}: ${t} → ${r}`;return void 0===o?[{sign:"~",depth:0,text:(0,a.sN)(s)}]:[{sign:"!",depth:0,text:(0,
a.sN)(`${s} is refused: ${o.reason}`)},{sign:" ",depth:1,text:(0,a.sN)(o.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:r,fromVersion:o,toVersion:i}=e,d=[o,i].filter(e=>void 0!==e)
;return{sign:s[n],depth:0,text:(0,a.sN)(`Helm release ${r}/${t} (${n} ${[...new Set(d)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:r,fields:o,conflicts:i=[],note:d}){const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[r],depth:0,text:(0,
a.sN)(void 0===d?l:`${l} (${d})`)},..."update"===r?o.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,a.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const r=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,a.sN)(r)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,a.xv)(n?e:JSON.stringify(e),o)}},67095:(e,n,t)=>{
t.d(n,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var r=t(63036),a=t(88544);const o={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]},s=23
;function renderProgressLine(e){const{elapsedMs:n,reference:t,readiness:a}=e,o=whyOf(e);return`[${(n/1e3).toFixed(1).padStart(5)}s] ${(0,r.P5)(t)}  ${a.state}${""===o?"":`  ${o}`}`}
function createProgressLines(){const e=new Map;return n=>{const t=(0,r.TN)(n.reference),a=`${n.readiness.state} ${whyOf(n)}`;if(e.get(t)!==a)return e.set(t,a),renderProgressLine(n)}}
function renderProgressTable(e,{width:n,colour:t}){const i=(0,a.C2)(t),d=e.map(({reference:e})=>(0,r.P5)(e)),l=Math.max(0,...d.map(a.qz)),c=Math.min(Math.floor(n/2),n-s),u=Math.min(l,Math.max(10,c))
;return e.map((e,t)=>{const{state:r}=e.readiness,[s,l]=o[r],c=(0,a.f)((0,a.xv)(d[t]??"",u),u),f=`${s} ${c}  ${r.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,a.qz)(f)>n)return(0,a.xv)(f,n)
;const p=(0,a.xv)(whyOf(e),n-(0,a.qz)(f)-2),m=`${i(l,s)} ${c}  ${i(l,r.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${i("dim",p)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:n,message:t}}){return"ready"===e?"":(0,a.sN)([n,t].filter(e=>""!==e).join(": "))}function formatAge(e){const n=Math.floor(e/1e3)
;return n<60?`${n}s`:`${Math.floor(n/60)}m${String(n%60).padStart(2,"0")}s`}},93234:(e,n,t)=>{t.d(n,{F:()=>buildReport});var r=t(15456),a=t(70243);const o=1;function buildReport(e){
const{layers:n,files:t=[],environment:s,startedAt:i,pods:d,verified:l=[]}=e;return{schemaVersion:o,startedAt:void 0===i?null:new Date(i).toISOString(),ready:n.every(({ready:e})=>e),
changed:!0===s?.changed||n.some(({changed:e})=>e),durationMs:(0,a.O)(n),environment:s??null,endpoints:(0,r.E)(n),layers:n.map(e=>function(e,n){
const{name:t,namespace:r,ready:a,changed:o,durationMs:s,operatorVersion:i,endpoints:d,plan:l,phases:c}=e,{operator:u}=n?.spec??{};return{name:t,description:n?.spec.description??null,namespace:r,
dependsOn:n?.spec.dependsOn??[],ready:a,changed:o,startedAtMs:e.startedAt??0,durationMs:s,heldBy:e.heldBy??null,operator:void 0===u?null:{chart:u.chart,version:u.version,release:u.release,
namespace:u.namespace},operatorVersion:i??null,endpoints:d,changes:l.changes,helm:l.helm,phases:c,resources:e.resources.map(({reference:e,action:n,appliedAt:t,readyAt:r,readiness:a})=>({...e,action:n,
appliedAtMs:t,readyAtMs:r??null,...a})),failure:buildFailureReport(e.failure),rolledBack:e.rolledBack??null}}(e,t.find(({name:n})=>n===e.name))),pods:d?.pods.map(e=>function(e,n){
const since=e=>void 0===e?null:e-n,{name:t,namespace:r,layer:a=null,phase:o,restarts:s,reason:i=null}=e;return{name:t,namespace:r,layer:a,createdAtMs:e.createdAt-n,scheduledAtMs:since(e.scheduledAt),
readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:o,restarts:s,reason:i}}(e,i??0))??null,otherPods:d?.others??null,unreadNamespaces:d?.unread??[],
proofs:l.map(({name:e,passed:n,evidence:t})=>({layer:e,passed:n,evidence:t}))}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:t,diagnosis:r}=e;return{message:n,
reference:t??null,code:r?.code??null,culprit:r?.culprit??null,cause:r?.cause??null,remedy:r?.remedy??null,evidence:r?.evidence??[]}}},18852:(e,n,t)=>{t.d(n,{B:()=>renderSummary})
;var r=t(63036),a=t(40682),o=t(89037),s=t(4071),i=t(88544);const d=30,l=100,c={ready:"done",progressing:"active",failed:"crit"};function bar(e,n,t,r){
const a=Math.max(0,Math.round(t)),o=Math.max(a+l,Math.round(r)),s=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim();return`  ${""===s?"unnamed":s} :${void 0===n?"":`${n}, `}${a}, ${o}`}
function slowest(e,n){const duration=({appliedAt:e,readyAt:t})=>(t??n)-e,t=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,d));return e.filter(e=>t.has(e))}var u=t(70243);const f={
create:"created",update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const t=e.map(renderLayer);e.length>1&&t.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e);if(n.length>0)return`❌ ${n.map(({name:e})=>(0,o.FV)(e)).join(", ")} failed`;if(e.every(isPlan))return`📋 ${e.length} layers are planned`;const t=(0,
a.a3)((0,u.O)(e));return e.every(({ready:e})=>e)?`✅ ${e.length} layers are ready, in ${t}`:`⏳ ${e.length} layers are applied in ${t}, not waited for`}(e)}`)
;const r=[void 0===n?.platform?"":`Platform ${(0,o.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,o.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return r.length>0&&t.push(r.join(" · ")),(0,o.Cc)(`${t.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),rollbackSection(e),endpointsSection(e),isPlan(e)?(0,
s.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:t}){
return!e&&void 0===n&&0===t.length}function headline(e){const{ready:n,failure:t,changed:r}=e,a=(0,o.FV)(e.name)
;return void 0!==t?`❌ ${a} is not ready`:isPlan(e)?`📋 ${a} is planned`:n?r?`✅ ${a} is ready`:`✅ ${a} is ready, nothing changed`:`⏳ ${a} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:t}){return[(0,a.a3)(e),`namespace ${(0,o.aY)(t)}`,...void 0===n?[]:[`operator ${(0,o.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:t}=e;if(void 0===n)return(0,o.FV)(t);const r=[`**Cause:** ${(0,o.FV)(n.cause)}`]
;""!==n.remedy&&r.push(`**Remedy:** ${(0,o.FV)(n.remedy)}`);const a=n.cause===t?n.evidence:[t,...n.evidence];return a.length>0&&r.push((0,o.zH)("Evidence",(0,o.EU)(a.map(i.sN).join("\n")))),
r.join("\n\n")}function rollbackSection({rolledBack:e}){if(void 0===e)return;const{ready:n,message:t,remedy:r}=e,a=[`${n?"↩️":"⚠️"} ${(0,o.FV)(t)}`];return void 0!==r&&a.push(`**Remedy:** ${(0,
o.FV)(r)}`),a.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,o.FV)(e),(0,o.aY)(n)]);return 0===n.length?void 0:(0,o.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const t=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:t,fromVersion:r,toVersion:a})=>{const s=[r,a].filter(e=>void 0!==e)
;return["",`Helm release ${(0,o.aY)(`${t}/${n}`)}`,`${e} ${[...new Set(s)].join(" → ")}`.trim(),""]
}),r=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),a=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:t})=>["",`${(0,o.FV)(e)} ${(0,
o.aY)(void 0===n?t:`${n}/${t}`)}`,"deleted",""]),i=[...t,...r.map(resourceRow),...a],d=[];i.length>0&&d.push((0,o.tp)(["State","Resource","Change","Ready after"],i,"lllr"));const l=n.length-r.length
;l>0&&i.length>0&&d.push(`${l} more ${1===l?"is":"are"} unchanged and ready.`);const c=(0,s.mR)(e);return""!==c&&d.push((0,o.zH)("Changed fields",(0,o.EU)(c))),0===d.length?void 0:d.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:t,readyAt:s,readiness:i}){const d={ready:"✅ ready",progressing:"⏳ not ready",failed:"❌ failed"}[i.state],{kind:l}=e,c=(0,r.P5)(e).slice(l.length+1)
;return[d,`${(0,o.FV)(l)} ${(0,o.aY)(c)}`,f[n],void 0===s?(0,o.FV)(i.reason):(0,a.a3)(Math.max(0,s-t))]}function timelineSection(e){
const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:t}){const r=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===r.length)return
;const a=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:t})=>bar(e,void 0,n,n+t)),...0===r.length?[]:["  section Resources"],...slowest(r,t).map(({reference:e,appliedAt:n,readyAt:r,readiness:a})=>bar(`${e.kind} ${e.name}`,c[a.state],n,r??t))]
;return(0,o.EU)(a.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,o.zH)("Timeline",n)}},88544:(e,n,t)=>{t.d(n,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,
qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var r=t(38067),a=t(89037);const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(n,t)=>{
const[r,a]=o[n];return e&&""!==t?`[${r}m${t}[${a}m`:t}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,
r.Df)((0,a.TN)(e))}function widthOf(e){let n=0;for(const{columns:t}of cellsOf(e))n+=t;return n}
const s=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,i=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,d="️"
;function*cellsOf(e){let n=0;for(const t of e){const e=t===d?Number(1===n):s.test(t)?0:i.test(t)?2:1;e>0&&(n=e),yield{character:t,columns:e}}}function truncate(e,n){if(widthOf(e)<=n)return e
;if(n<1)return"";let t="",r=0;for(const a of cellsOf(e)){if(r+=a.columns,r>n-1)break;t+=a.character}return`${t}…`}function padEnd(e,n){return e+" ".repeat(Math.max(0,n-widthOf(e)))}},70243:(e,n,t)=>{
function wallClockOf(e){return e.reduce((e,{startedAt:n=0,durationMs:t})=>Math.max(e,n+t),0)}t.d(n,{O:()=>wallClockOf})},40682:(e,n,t)=>{t.d(n,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>s})
;var r=t(58500),a=t(12317);const o=2**31-1,s={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,n)=>{try{for(let t=e;;t-=o)if(await(0,
r.setTimeout)(Math.min(t,o),void 0,void 0===n?{}:{signal:n}),t<=o)return}catch(e){throw n?.throwIfAborted(),e}}};function deadlineSignal(e,n,t){const r=new AbortController,forward=()=>{
r.abort(t?.reason??new a.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});let s,i=e,d=performance.now();const arm=t=>{const i=Math.min(t,o)
;s=setTimeout(()=>i<t?arm(t-i):void r.abort(new a.j3(`Timed out after ${formatDuration(e)} waiting for ${n}`)),i)};return arm(i),{signal:r.signal,pause:async e=>{clearTimeout(s),i-=performance.now()-d
;try{return await e()}finally{d=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(s),t?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const n=Math.round(e/1e3);return`${Math.floor(n/60)} m ${String(n%60).padStart(2,"0")} s`}}};
