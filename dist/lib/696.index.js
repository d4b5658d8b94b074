export const id=696;export const ids=[696];export const modules={4907:(e,n,r)=>{r.d(n,{g:()=>a});var t=r(5842),o=r(5615);const a={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),
...o.bB}},6696:(e,n,r)=>{r.r(n),r.d(n,{action:()=>E})
;var t=r(1455),o=r(6760),a=r(1724),i=r(1131),s=r(5399),c=r(8091),d=r(4832),u=r(326),l=r(3234),f=r(7095),p=r(3036),m=r(682),h=r(9037),g=r(4071),$=r(8544);const y={ready:"done",progressing:"active",
failed:"crit"};function bar(e,n,r,t){const o=Math.max(0,Math.round(r)),a=Math.max(o+100,Math.round(t)),i=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim()
;return`  ${""===i?"unnamed":i} :${void 0===n?"":`${n}, `}${o}, ${a}`}function slowest(e,n){
const duration=({appliedAt:e,readyAt:r})=>(r??n)-e,r=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,30));return e.filter(e=>r.has(e))}const v={create:"created",update:"updated",
delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const r=e.map(renderLayer);e.length>1&&r.unshift(`## ${function(e){const n=e.filter(({failure:e})=>void 0!==e),r=(0,
m.a3)(e.reduce((e,{durationMs:n})=>e+n,0));return 0===n.length?`✅ ${e.length} layers in ${r}`:`❌ ${n.map(({name:e})=>(0,h.FV)(e)).join(", ")} failed`}(e)}`)
;const t=[void 0===n?.platform?"":`Platform ${(0,h.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,h.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return t.length>0&&r.push(t.join(" · ")),(0,h.Cc)(`${r.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),endpointsSection(e),isPlan(e)?(0,
g.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:r}){
return!e&&void 0===n&&0===r.length}function headline(e){const{ready:n,failure:r,changed:t}=e,o=(0,h.FV)(e.name)
;return void 0!==r?`❌ ${o} is not ready`:isPlan(e)?`📋 ${o} is planned`:n?t?`✅ ${o} is ready`:`✅ ${o} is ready, nothing changed`:`⏳ ${o} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:r}){return[(0,m.a3)(e),`namespace ${(0,h.aY)(r)}`,...void 0===n?[]:[`operator ${(0,h.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:r}=e;if(void 0===n)return(0,h.FV)(r);const t=[`**Cause:** ${(0,h.FV)(n.cause)}`]
;""!==n.remedy&&t.push(`**Remedy:** ${(0,h.FV)(n.remedy)}`);const o=n.cause===r?n.evidence:[r,...n.evidence];return o.length>0&&t.push((0,h.zH)("Evidence",(0,h.EU)(o.map($.sN).join("\n")))),
t.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,h.FV)(e),(0,h.aY)(n)]);return 0===n.length?void 0:(0,h.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const r=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:r,fromVersion:t,toVersion:o})=>{const a=[t,o].filter(e=>void 0!==e)
;return["",`Helm release ${(0,h.aY)(`${r}/${n}`)}`,`${e} ${[...new Set(a)].join(" → ")}`.trim(),""]
}),t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),o=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:r})=>["",`${(0,h.FV)(e)} ${(0,
h.aY)(void 0===n?r:`${n}/${r}`)}`,"deleted",""]),a=[...r,...t.map(resourceRow),...o],i=[];a.length>0&&i.push((0,h.tp)(["","Resource","Change","Ready after"],a,"cllr"));const s=n.length-t.length
;s>0&&a.length>0&&i.push(`${s} more ${1===s?"is":"are"} unchanged and ready.`);const c=(0,g.mR)(e);return""!==c&&i.push((0,h.zH)("Changed fields",(0,h.EU)(c))),0===i.length?void 0:i.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:r,readyAt:t,readiness:o}){const a={ready:"✅",progressing:"⏳",failed:"❌"}[o.state],{kind:i}=e,s=(0,p.P5)(e).slice(i.length+1);return[a,`${(0,
h.FV)(i)} ${(0,h.aY)(s)}`,v[n],void 0===t?(0,h.FV)(o.reason):(0,m.a3)(Math.max(0,t-r))]}function timelineSection(e){const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:r}){
const t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===t.length)return
;const o=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:r})=>bar(e,void 0,n,n+r)),...0===t.length?[]:["  section Resources"],...slowest(t,r).map(({reference:e,appliedAt:n,readyAt:t,readiness:o})=>bar(`${e.kind} ${e.name}`,y[o.state],n,t??r))]
;return(0,h.EU)(o.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,h.zH)("Timeline",n)}var w=r(5615),S=r(5842),b=r(1178),__addDisposableResource=function(e,n,r){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],r&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return n},M=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,n.hasError=!0}var r,t=0
;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===t)return t=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});const E=(0,w.QP)({name:"deploy-layer",inputs:{
...b.hF,set:(0,S.Qq)(),patches:(0,S.Qq)(),mode:(0,S.yL)(["apply","plan"],"apply"),"chart-mirror":(0,S.Qq)(),wait:(0,S.Jt)(!0),"force-conflicts":(0,S.Jt)(!1)},
outputs:["changed","ready","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],async run({inputs:e,logger:n,signal:r,env:p,installation:m,output:h,summarize:g}){const $={
stack:[],error:void 0,hasError:!1};try{const y=await(0,b.vi)(e.layer,p,m),v={layer:y,...(0,b.lq)("overlay",e.overlay),...(0,b.lq)("namespace",e.namespace),...(0,b.lq)("timeout",e.timeout),...(0,
b.lq)("chartMirror",e["chart-mirror"]),set:(0,u.Wg)(e.set),patches:(0,d.K)(e.patches),wait:e.wait,forceConflicts:e["force-conflicts"],run:(0,s.y)(p)},w=__addDisposableResource($,await(0,a.E)({...e,
env:p,logger:n,signal:r}),!0),S=await n.group(`Bring up the ${y.name} layer`,()=>(0,c.d)(v,w,{mode:e["dry-run"]?"plan":e.mode,onProgress:e=>n.info((0,f.S)(e))}));h("changed",S.changed),
h("ready",S.ready),h("endpoints",JSON.stringify(S.endpoints)),h("operator-version",S.operatorVersion??""),h("duration-ms",S.durationMs);for(const[e,n]of Object.entries(S.endpoints))h(e,n)
;const M=o.join(p.RUNNER_TEMP??".",`lamina-${y.name}.json`);if(await(0,t.writeFile)(M,JSON.stringify((0,l.F)({layers:[S]}),void 0,2),{mode:384}),h("summary-path",M),g(renderSummary({layers:[S]})),
void 0!==S.failure)throw(0,i.S)(S)}catch(e){$.error=e,$.hasError=!0}finally{const e=M($);e&&await e}}})},1178:(e,n,r)=>{r.d(n,{hF:()=>s,lq:()=>optional,vi:()=>findLayer})
;var t=r(8794),o=r(2242),a=r(4907),i=r(5842);const s={...a.g,layer:(0,i.$4)(),overlay:(0,i.Qq)(),namespace:(0,i.Qq)(),timeout:(0,i.p0)()};function findLayer(e,n,r){return(0,o.a)(e,{
builtInDirectory:(0,t.o)(r),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},1131:(e,n,r)=>{r.d(n,{S:()=>layerFailure});var t=r(2317)
;function layerFailure(e){const{failure:n,name:r}=e,o=n?.diagnosis;return new t.Xf("LAYER_NOT_READY",`Layer ${r}: ${o?.cause??n?.message??"not ready"}`,{...void 0===o?{}:{remedy:o.remedy},details:{
layer:r,...void 0===o?{}:{diagnosis:o}}})}},3036:(e,n,r)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){const{apiVersion:n,kind:r,metadata:t}=e
;return{apiVersion:n,kind:r,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}
function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,n){return function(e){const n=e.status?.conditions
;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}r.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},4071:(e,n,r)=>{r.d(n,{EG:()=>renderPlan,
d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields});var t=r(9037),o=r(8544);const a=100,i={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},s={
"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const r=(0,o.C2)(n);return e.map(e=>{const n=linesOf(e).map(({sign:e,depth:n,text:t})=>{
const o=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${t}`,a=s[e];return void 0===a?o:r(a,o)});return[`${r("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}
function renderPlanMarkdown(e){const n=e.map(e=>{const n=linesOf(e).map(({sign:e,depth:n,text:r})=>0===n?`${"~"===e?"!":e} ${r}`:`      ${" "===e?"":`${e} `}${r}`),r=`**Plan for ${(0,
t.aY)(e.layer)}**: ${countChanges([e])}`;return 0===n.length?`${r}\n`:`${r}\n\n${(0,t.EU)(n.join("\n"),"diff")}\n`});return(0,t.Cc)(n.join("\n"))}function renderChangedFields({changes:e}){
return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}function countChanges(e){const n={"+":0,"~":0,
"-":0};for(const{changes:r,helm:t}of e)for(const{action:e}of[...r,...t]){const r=i[e];"+"!==r&&"~"!==r&&"-"!==r||(n[r]+=1)}
const r=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===r.length?"nothing to change":r.join(", ")}
function linesOf({changes:e,helm:n}){
return[...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:r})=>"none"!==e||void 0!==n||(r??[]).length>0).flatMap(changeLines)]}function helmLine(e){
const{action:n,release:r,namespace:t,fromVersion:a,toVersion:s}=e,c=[a,s].filter(e=>void 0!==e);return{sign:i[n],depth:0,text:(0,
o.sN)(`Helm release ${t}/${r} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}function changeLines({kind:e,namespace:n,name:r,action:t,fields:a,conflicts:s=[],note:c}){
const d=`${e} ${void 0===n?"":`${n}/`}${r}`;return[{sign:i[t],depth:0,text:(0,o.sN)(void 0===c?d:`${d} (${c})`)},..."update"===t?a.map(fieldLine):[],...s.map(({field:e,manager:n})=>({sign:"!",depth:1,
text:(0,o.sN)(`${e} is owned by ${n}`)}))]}function fieldLine({path:e,from:n,to:r}){
const t=void 0===n?`${e}: ${showValue(r)} (new)`:void 0===r?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(r)}`;return{sign:" ",depth:1,text:(0,o.sN)(t)}}function showValue(e){
const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),a)}},7095:(e,n,r)=>{r.d(n,{S:()=>renderProgressLine,
Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=r(3036),o=r(8544);const a={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]};function renderProgressLine(e){
const{elapsedMs:n,reference:r,readiness:o}=e,a=whyOf(e);return`[${(n/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(r)}  ${o.state}${""===a?"":`  ${a}`}`}function createProgressLines(){const e=new Map
;return n=>{const r=(0,t.TN)(n.reference),o=`${n.readiness.state} ${whyOf(n)}`;if(e.get(r)!==o)return e.set(r,o),renderProgressLine(n)}}function renderProgressTable(e,{width:n,colour:r}){const i=(0,
o.C2)(r),s=e.map(({reference:e})=>(0,t.P5)(e)),c=Math.max(0,...s.map(o.qz)),d=Math.min(c,Math.max(10,Math.floor(n/2)));return e.map((e,r)=>{const{state:t}=e.readiness,[c,u]=a[t],l=(0,o.f)((0,
o.xv)(s[r]??"",d),d),f=`${c} ${l}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(f)>n)return(0,o.xv)(f,n);const p=(0,o.xv)(whyOf(e),n-(0,
o.qz)(f)-2),m=`${i(u,c)} ${l}  ${i(u,t.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${i("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:n,message:r}}){return"ready"===e?"":(0,o.sN)([n,r].filter(e=>""!==e).join(": "))}function formatAge(e){const n=Math.floor(e/1e3)
;return n<60?`${n}s`:`${Math.floor(n/60)}m${String(n%60).padStart(2,"0")}s`}},3234:(e,n,r)=>{r.d(n,{F:()=>buildReport});const t=1;function buildReport({layers:e,environment:n}){return{schemaVersion:t,
ready:e.every(({ready:e})=>e),changed:(r=n,"object"==typeof r&&null!==r&&"changed"in r&&!0===r.changed||e.some(({changed:e})=>e)),durationMs:e.reduce((e,n)=>e+n.durationMs,0),environment:n??null,
endpoints:Object.assign({},...e.map(e=>e.endpoints)),layers:e.map(buildLayerReport)};var r}function buildLayerReport(e){
const{name:n,namespace:r,ready:t,changed:o,durationMs:a,operatorVersion:i,endpoints:s,plan:c,phases:d}=e;return{name:n,namespace:r,ready:t,changed:o,durationMs:a,operatorVersion:i??null,endpoints:s,
changes:c.changes,helm:c.helm,phases:d,resources:e.resources.map(({reference:e,action:n,appliedAt:r,readyAt:t,readiness:o})=>({...e,action:n,appliedAtMs:r,readyAtMs:t??null,...o})),
failure:buildFailureReport(e.failure)}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:r,diagnosis:t}=e;return{message:n,reference:r??null,code:t?.code??null,
culprit:t?.culprit??null,cause:t?.cause??null,remedy:t?.remedy??null,evidence:t?.evidence??[]}}},8544:(e,n,r)=>{r.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var t=r(9037);const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(n,r)=>{const[t,a]=o[n];return e&&""!==r?`[${t}m${r}[${a}m`:r}}
function logSafe(e){return(0,t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let n=0;for(const r of e)n+=columnsOf(r);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let r="",t=0;for(const o of e){if(t+=columnsOf(o),t>n-1)break;r+=o}return`${r}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}}};
