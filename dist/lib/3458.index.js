export const id=3458;export const ids=[3458];export const modules={14907:(e,n,r)=>{r.d(n,{g:()=>o});var t=r(65842),a=r(74917);const o={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),
...a.bB}},93458:(e,n,r)=>{r.r(n),r.d(n,{action:()=>v})
;var t=r(51455),a=r(76760),o=r(81462),s=r(71131),i=r(45399),d=r(39874),c=r(24832),l=r(30326),u=r(93234),f=r(67095),p=r(18852),m=r(12317),h=r(74917),g=r(65842),$=r(11178),__addDisposableResource=function(e,n,r){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,a;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],r&&(a=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");a&&(t=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return n},y=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,n.hasError=!0}var r,t=0
;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===t)return t=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});const v=(0,h.QP)({name:"deploy-layer",inputs:{
...$.hF,set:(0,g.Qq)(),patches:(0,g.Qq)(),mode:(0,g.yL)(["apply","plan"],"apply"),"chart-mirror":(0,g.Qq)(),wait:(0,g.Jt)(!0),rollback:(0,g.Jt)(!1),"force-conflicts":(0,g.Jt)(!1)},
outputs:["changed","ready","rolled-back","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],
async run({inputs:e,logger:n,signal:r,env:h,installation:g,output:v,summarize:w}){const b={stack:[],error:void 0,hasError:!1};try{
if(e.rollback&&!e.wait)throw new m.j1("rollback: true was given together with wait: false",{remedy:"Give one of them: only who waits sees what has to be rolled back."});const y=await(0,
$.vi)(e.layer,h,g),S={layer:y,...(0,$.lq)("overlay",e.overlay),...(0,$.lq)("namespace",e.namespace),...(0,$.lq)("timeout",e.timeout),...(0,$.lq)("chartMirror",e["chart-mirror"]),set:(0,l.Wg)(e.set),
patches:(0,c.K)(e.patches),wait:e.wait,rollback:e.rollback,forceConflicts:e["force-conflicts"],run:(0,i.y)(h)},M=__addDisposableResource(b,await(0,o.E)({...e,env:h,logger:n,signal:r
}),!0),k=await n.group(`Bring up the ${y.name} layer`,()=>(0,d.d)(S,M,{mode:e["dry-run"]?"plan":e.mode,onProgress:e=>n.info((0,f.S)(e))}));v("changed",k.changed),v("ready",k.ready),
v("rolled-back",!0===k.rolledBack?.ready),v("endpoints",JSON.stringify(k.endpoints)),v("operator-version",k.operatorVersion??""),v("duration-ms",k.durationMs)
;for(const[e,n]of Object.entries(k.endpoints))v(e,n);const O=a.join(h.RUNNER_TEMP??".",`lamina-${y.name}.json`);if(await(0,t.writeFile)(O,JSON.stringify((0,u.F)({layers:[k]}),void 0,2),{mode:384}),
v("summary-path",O),w((0,p.B)({layers:[k]})),void 0!==k.failure)throw(0,s.S)(k)}catch(e){b.error=e,b.hasError=!0}finally{const e=y(b);e&&await e}}})},11178:(e,n,r)=>{r.d(n,{hF:()=>i,lq:()=>optional,
vi:()=>findLayer});var t=r(68794),a=r(42242),o=r(14907),s=r(65842);const i={...o.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,n,r){return(0,
a.a)(e,{builtInDirectory:(0,t.o)(r),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},71131:(e,n,r)=>{r.d(n,{S:()=>layerFailure})
;var t=r(12317);function layerFailure(e){const{failure:n,name:r,rolledBack:a}=e,o=n?.diagnosis,s=o?.cause??n?.message??"not ready",i=[o?.remedy??"",a?.remedy??""].filter(e=>""!==e)
;return new t.Xf("LAYER_NOT_READY",`Layer ${r}: ${void 0===a?s:`${s.replace(/\.$/,"")}. ${a.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:r,...void 0===o?{}:{diagnosis:o},
...void 0===a?{}:{rolledBack:a}}})}},63036:(e,n,r)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){const{apiVersion:n,kind:r,metadata:t}=e;return{
apiVersion:n,kind:r,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}
function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,n){return function(e){const n=e.status?.conditions
;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}r.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},4071:(e,n,r)=>{r.d(n,{
$L:()=>renderPlanDiff,EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var t=r(89037),a=r(88544);const o=100,s={create:"+",install:"+",update:"~",
upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const r=(0,a.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>{const a=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${t}`,o=i[e];return void 0===o?a:r(o,a)})
;return[`${r("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
t.aY)(e.layer)}**: ${countChanges([e])}`,r=renderPlanDiff(e);return""===r?`${n}\n`:`${n}\n\n${r}\n`});return(0,t.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:r})=>0===n?`${"~"===e?"!":e} ${r}`:`      ${" "===e?"":`${e} `}${r}`);return 0===n.length?"":(0,t.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:r,helm:t}of e)for(const{action:e}of[...r,...t]){const r=s[e];"+"!==r&&"~"!==r&&"-"!==r||(n[r]+=1)}
const r=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===r.length?"nothing to change":r.join(", ")}
function linesOf({changes:e,helm:n,upgrades:r=[]}){
return[...r.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:r})=>"none"!==e||void 0!==n||(r??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:r,to:t,refused:o}){const s=`${e}${void 0===n?"":` (${n})`}: ${r} → ${t}`;return void 0===o?[{sign:"~",depth:0,text:(0,a.sN)(s)}]:[{sign:"!",depth:0,text:(0,
a.sN)(`${s} is refused: ${o.reason}`)},{sign:" ",depth:1,text:(0,a.sN)(o.remedy)}]}function helmLine(e){const{action:n,release:r,namespace:t,fromVersion:o,toVersion:i}=e,d=[o,i].filter(e=>void 0!==e)
;return{sign:s[n],depth:0,text:(0,a.sN)(`Helm release ${t}/${r} (${n} ${[...new Set(d)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:r,action:t,fields:o,conflicts:i=[],note:d}){const c=`${e} ${void 0===n?"":`${n}/`}${r}`;return[{sign:s[t],depth:0,text:(0,
a.sN)(void 0===d?c:`${c} (${d})`)},..."update"===t?o.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,a.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:r}){const t=void 0===n?`${e}: ${showValue(r)} (new)`:void 0===r?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(r)}`;return{sign:" ",
depth:1,text:(0,a.sN)(t)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,a.xv)(n?e:JSON.stringify(e),o)}},67095:(e,n,r)=>{
r.d(n,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=r(63036),a=r(88544);const o={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]}
;function renderProgressLine(e){const{elapsedMs:n,reference:r,readiness:a}=e,o=whyOf(e);return`[${(n/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(r)}  ${a.state}${""===o?"":`  ${o}`}`}
function createProgressLines(){const e=new Map;return n=>{const r=(0,t.TN)(n.reference),a=`${n.readiness.state} ${whyOf(n)}`;if(e.get(r)!==a)return e.set(r,a),renderProgressLine(n)}}
function renderProgressTable(e,{width:n,colour:r}){const s=(0,a.C2)(r),i=e.map(({reference:e})=>(0,t.P5)(e)),d=Math.max(0,...i.map(a.qz)),c=Math.min(d,Math.max(10,Math.floor(n/2)))
;return e.map((e,r)=>{const{state:t}=e.readiness,[d,l]=o[t],u=(0,a.f)((0,a.xv)(i[r]??"",c),c),f=`${d} ${u}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,a.qz)(f)>n)return(0,a.xv)(f,n)
;const p=(0,a.xv)(whyOf(e),n-(0,a.qz)(f)-2),m=`${s(l,d)} ${u}  ${s(l,t.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${s("dim",p)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:n,message:r}}){return"ready"===e?"":(0,a.sN)([n,r].filter(e=>""!==e).join(": "))}function formatAge(e){const n=Math.floor(e/1e3)
;return n<60?`${n}s`:`${Math.floor(n/60)}m${String(n%60).padStart(2,"0")}s`}},93234:(e,n,r)=>{r.d(n,{F:()=>buildReport});var t=r(70243);const a=1;function buildReport(e){
const{layers:n,files:r=[],environment:o,startedAt:s,pods:i,verified:d=[]}=e;return{schemaVersion:a,startedAt:void 0===s?null:new Date(s).toISOString(),ready:n.every(({ready:e})=>e),
changed:!0===o?.changed||n.some(({changed:e})=>e),durationMs:(0,t.O)(n),environment:o??null,endpoints:Object.assign({},...n.map(e=>e.endpoints)),layers:n.map(e=>function(e,n){
const{name:r,namespace:t,ready:a,changed:o,durationMs:s,operatorVersion:i,endpoints:d,plan:c,phases:l}=e,{operator:u}=n?.spec??{};return{name:r,description:n?.spec.description??null,namespace:t,
dependsOn:n?.spec.dependsOn??[],ready:a,changed:o,startedAtMs:e.startedAt??0,durationMs:s,heldBy:e.heldBy??null,operator:void 0===u?null:{chart:u.chart,version:u.version,release:u.release,
namespace:u.namespace},operatorVersion:i??null,endpoints:d,changes:c.changes,helm:c.helm,phases:l,resources:e.resources.map(({reference:e,action:n,appliedAt:r,readyAt:t,readiness:a})=>({...e,action:n,
appliedAtMs:r,readyAtMs:t??null,...a})),failure:buildFailureReport(e.failure),rolledBack:e.rolledBack??null}}(e,r.find(({name:n})=>n===e.name))),pods:i?.pods.map(e=>function(e,n){
const since=e=>void 0===e?null:e-n,{name:r,namespace:t,layer:a=null,phase:o,restarts:s,reason:i=null}=e;return{name:r,namespace:t,layer:a,createdAtMs:e.createdAt-n,scheduledAtMs:since(e.scheduledAt),
readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:o,restarts:s,reason:i}}(e,s??0))??null,otherPods:i?.others??null,unreadNamespaces:i?.unread??[],
proofs:d.map(({name:e,passed:n,evidence:r})=>({layer:e,passed:n,evidence:r}))}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:r,diagnosis:t}=e;return{message:n,
reference:r??null,code:t?.code??null,culprit:t?.culprit??null,cause:t?.cause??null,remedy:t?.remedy??null,evidence:t?.evidence??[]}}},18852:(e,n,r)=>{r.d(n,{B:()=>renderSummary})
;var t=r(63036),a=r(40682),o=r(89037),s=r(4071),i=r(88544);const d=30,c=100,l={ready:"done",progressing:"active",failed:"crit"};function bar(e,n,r,t){
const a=Math.max(0,Math.round(r)),o=Math.max(a+c,Math.round(t)),s=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim();return`  ${""===s?"unnamed":s} :${void 0===n?"":`${n}, `}${a}, ${o}`}
function slowest(e,n){const duration=({appliedAt:e,readyAt:r})=>(r??n)-e,r=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,d));return e.filter(e=>r.has(e))}var u=r(70243);const f={
create:"created",update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const r=e.map(renderLayer);e.length>1&&r.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e),r=(0,a.a3)((0,u.O)(e));return 0===n.length?`✅ ${e.length} layers in ${r}`:`❌ ${n.map(({name:e})=>(0,o.FV)(e)).join(", ")} failed`}(e)}`)
;const t=[void 0===n?.platform?"":`Platform ${(0,o.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,o.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return t.length>0&&r.push(t.join(" · ")),(0,o.Cc)(`${r.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),rollbackSection(e),endpointsSection(e),isPlan(e)?(0,
s.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:r}){
return!e&&void 0===n&&0===r.length}function headline(e){const{ready:n,failure:r,changed:t}=e,a=(0,o.FV)(e.name)
;return void 0!==r?`❌ ${a} is not ready`:isPlan(e)?`📋 ${a} is planned`:n?t?`✅ ${a} is ready`:`✅ ${a} is ready, nothing changed`:`⏳ ${a} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:r}){return[(0,a.a3)(e),`namespace ${(0,o.aY)(r)}`,...void 0===n?[]:[`operator ${(0,o.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:r}=e;if(void 0===n)return(0,o.FV)(r);const t=[`**Cause:** ${(0,o.FV)(n.cause)}`]
;""!==n.remedy&&t.push(`**Remedy:** ${(0,o.FV)(n.remedy)}`);const a=n.cause===r?n.evidence:[r,...n.evidence];return a.length>0&&t.push((0,o.zH)("Evidence",(0,o.EU)(a.map(i.sN).join("\n")))),
t.join("\n\n")}function rollbackSection({rolledBack:e}){if(void 0===e)return;const{ready:n,message:r,remedy:t}=e,a=[`${n?"↩️":"⚠️"} ${(0,o.FV)(r)}`];return void 0!==t&&a.push(`**Remedy:** ${(0,
o.FV)(t)}`),a.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,o.FV)(e),(0,o.aY)(n)]);return 0===n.length?void 0:(0,o.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const r=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:r,fromVersion:t,toVersion:a})=>{const s=[t,a].filter(e=>void 0!==e)
;return["",`Helm release ${(0,o.aY)(`${r}/${n}`)}`,`${e} ${[...new Set(s)].join(" → ")}`.trim(),""]
}),t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),a=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:r})=>["",`${(0,o.FV)(e)} ${(0,
o.aY)(void 0===n?r:`${n}/${r}`)}`,"deleted",""]),i=[...r,...t.map(resourceRow),...a],d=[];i.length>0&&d.push((0,o.tp)(["","Resource","Change","Ready after"],i,"cllr"));const c=n.length-t.length
;c>0&&i.length>0&&d.push(`${c} more ${1===c?"is":"are"} unchanged and ready.`);const l=(0,s.mR)(e);return""!==l&&d.push((0,o.zH)("Changed fields",(0,o.EU)(l))),0===d.length?void 0:d.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:r,readyAt:s,readiness:i}){const d={ready:"✅",progressing:"⏳",failed:"❌"}[i.state],{kind:c}=e,l=(0,t.P5)(e).slice(c.length+1);return[d,`${(0,
o.FV)(c)} ${(0,o.aY)(l)}`,f[n],void 0===s?(0,o.FV)(i.reason):(0,a.a3)(Math.max(0,s-r))]}function timelineSection(e){const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:r}){
const t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===t.length)return
;const a=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:r})=>bar(e,void 0,n,n+r)),...0===t.length?[]:["  section Resources"],...slowest(t,r).map(({reference:e,appliedAt:n,readyAt:t,readiness:a})=>bar(`${e.kind} ${e.name}`,l[a.state],n,t??r))]
;return(0,o.EU)(a.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,o.zH)("Timeline",n)}},88544:(e,n,r)=>{r.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var t=r(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(n,r)=>{const[t,o]=a[n];return e&&""!==r?`[${t}m${r}[${o}m`:r}}
function logSafe(e){return(0,t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let n=0;for(const r of e)n+=columnsOf(r);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let r="",t=0;for(const a of e){if(t+=columnsOf(a),t>n-1)break;r+=a}return`${r}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}},70243:(e,n,r)=>{function wallClockOf(e){return e.reduce((e,{startedAt:n=0,durationMs:r})=>Math.max(e,n+r),0)}r.d(n,{O:()=>wallClockOf})}};
