export const id=9044;export const ids=[9044];export const modules={4907:(e,n,t)=>{t.d(n,{g:()=>a});var r=t(5842),o=t(4917);const a={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),
...o.bB}},1178:(e,n,t)=>{t.d(n,{hF:()=>s,lq:()=>optional,vi:()=>findLayer});var r=t(8794),o=t(2242),a=t(4907),i=t(5842);const s={...a.g,layer:(0,i.$4)(),overlay:(0,i.Qq)(),namespace:(0,i.Qq)(),
timeout:(0,i.p0)()};function findLayer(e,n,t){return(0,o.a)(e,{builtInDirectory:(0,r.o)(t),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},
3036:(e,n,t)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){const{apiVersion:n,kind:t,metadata:r}=e;return{apiVersion:n,kind:t,name:r.name,
...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)
}t.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},4992:(e,n,t)=>{t.d(n,{M:()=>listOverlays,m:()=>renderLayer})
;var r=t(2317),o=t(9117),a=t(7418),i=t(3036);const s={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var d=t(6540),c=t(5281)
;async function renderLayer(e,n){const t=function(e,n){const t=listOverlays(e);if(void 0!==n&&!t.includes(n)){const a=(0,o.kp)(n,t)
;throw new r.j1(`The layer ${e.name} has no overlay "${n}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===t.length?"It has none at all.":`Its overlays are ${t.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:t})=>{const r=(void 0===n?void 0:t[n])??e;return void 0===r?[]:[r]})}(e,n.overlay);if(0===t.length)return[]
;const u=[...e.spec.patches,...n.patches??[]],f=await(0,d.J)({roots:t,namespace:n.namespace,patches:u},n),l=`layer ${e.name}, rendered`,p=(0,c.Y)(f,l);return function(e,n){for(const t of e){
const e=s[`${(0,i.F8)(t.apiVersion)}/${t.kind}`],o=void 0===e?void 0:(0,a.UK)(t,"spec",e);if(void 0!==e&&null!=o)throw new r.j1(`${n}: ${(0,i.P5)((0,
i.Po)(t))} has spec.${e}: ${JSON.stringify(o)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,l),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},4071:(e,n,t)=>{
t.d(n,{$L:()=>renderPlanDiff,EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var r=t(9037),o=t(8544);const a=100,i={create:"+",install:"+",update:"~",
upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},s={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,o.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:r})=>{const o=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${r}`,a=s[e];return void 0===a?o:t(a,o)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
r.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,r.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,r.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:t,helm:r}of e)for(const{action:e}of[...t,...r]){const t=i[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:r,refused:a}){const i=`${e}${void 0===n?"":` (${n})`}: ${t} → ${r}`;return void 0===a?[{sign:"~",depth:0,text:(0,o.sN)(i)}]:[{sign:"!",depth:0,text:(0,
o.sN)(`${i} is refused: ${a.reason}`)},{sign:" ",depth:1,text:(0,o.sN)(a.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:r,fromVersion:a,toVersion:s}=e,d=[a,s].filter(e=>void 0!==e)
;return{sign:i[n],depth:0,text:(0,o.sN)(`Helm release ${r}/${t} (${n} ${[...new Set(d)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:r,fields:a,conflicts:s=[],note:d}){const c=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:i[r],depth:0,text:(0,
o.sN)(void 0===d?c:`${c} (${d})`)},..."update"===r?a.map(fieldLine):[],...s.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,o.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const r=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,o.sN)(r)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),a)}},7095:(e,n,t)=>{
t.d(n,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var r=t(3036),o=t(8544);const a={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]}
;function renderProgressLine(e){const{elapsedMs:n,reference:t,readiness:o}=e,a=whyOf(e);return`[${(n/1e3).toFixed(1).padStart(5)}s] ${(0,r.P5)(t)}  ${o.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return n=>{const t=(0,r.TN)(n.reference),o=`${n.readiness.state} ${whyOf(n)}`;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(n)}}
function renderProgressTable(e,{width:n,colour:t}){const i=(0,o.C2)(t),s=e.map(({reference:e})=>(0,r.P5)(e)),d=Math.max(0,...s.map(o.qz)),c=Math.min(d,Math.max(10,Math.floor(n/2)))
;return e.map((e,t)=>{const{state:r}=e.readiness,[d,u]=a[r],f=(0,o.f)((0,o.xv)(s[t]??"",c),c),l=`${d} ${f}  ${r.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(l)>n)return(0,o.xv)(l,n)
;const p=(0,o.xv)(whyOf(e),n-(0,o.qz)(l)-2),$=`${i(u,d)} ${f}  ${i(u,r.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?$:`${$}  ${i("dim",p)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:n,message:t}}){return"ready"===e?"":(0,o.sN)([n,t].filter(e=>""!==e).join(": "))}function formatAge(e){const n=Math.floor(e/1e3)
;return n<60?`${n}s`:`${Math.floor(n/60)}m${String(n%60).padStart(2,"0")}s`}},8852:(e,n,t)=>{t.d(n,{B:()=>renderSummary});var r=t(3036),o=t(682),a=t(9037),i=t(4071),s=t(8544);const d=30,c=100,u={
ready:"done",progressing:"active",failed:"crit"};function bar(e,n,t,r){const o=Math.max(0,Math.round(t)),a=Math.max(o+c,Math.round(r)),i=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim()
;return`  ${""===i?"unnamed":i} :${void 0===n?"":`${n}, `}${o}, ${a}`}function slowest(e,n){
const duration=({appliedAt:e,readyAt:t})=>(t??n)-e,t=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,d));return e.filter(e=>t.has(e))}var f=t(243);const l={create:"created",
update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const t=e.map(renderLayer);e.length>1&&t.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e),t=(0,o.a3)((0,f.O)(e));return 0===n.length?`✅ ${e.length} layers in ${t}`:`❌ ${n.map(({name:e})=>(0,a.FV)(e)).join(", ")} failed`}(e)}`)
;const r=[void 0===n?.platform?"":`Platform ${(0,a.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,a.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return r.length>0&&t.push(r.join(" · ")),(0,a.Cc)(`${t.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),rollbackSection(e),endpointsSection(e),isPlan(e)?(0,
i.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:t}){
return!e&&void 0===n&&0===t.length}function headline(e){const{ready:n,failure:t,changed:r}=e,o=(0,a.FV)(e.name)
;return void 0!==t?`❌ ${o} is not ready`:isPlan(e)?`📋 ${o} is planned`:n?r?`✅ ${o} is ready`:`✅ ${o} is ready, nothing changed`:`⏳ ${o} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:t}){return[(0,o.a3)(e),`namespace ${(0,a.aY)(t)}`,...void 0===n?[]:[`operator ${(0,a.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:t}=e;if(void 0===n)return(0,a.FV)(t);const r=[`**Cause:** ${(0,a.FV)(n.cause)}`]
;""!==n.remedy&&r.push(`**Remedy:** ${(0,a.FV)(n.remedy)}`);const o=n.cause===t?n.evidence:[t,...n.evidence];return o.length>0&&r.push((0,a.zH)("Evidence",(0,a.EU)(o.map(s.sN).join("\n")))),
r.join("\n\n")}function rollbackSection({rolledBack:e}){if(void 0===e)return;const{ready:n,message:t,remedy:r}=e,o=[`${n?"↩️":"⚠️"} ${(0,a.FV)(t)}`];return void 0!==r&&o.push(`**Remedy:** ${(0,
a.FV)(r)}`),o.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,a.FV)(e),(0,a.aY)(n)]);return 0===n.length?void 0:(0,a.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const t=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:t,fromVersion:r,toVersion:o})=>{const i=[r,o].filter(e=>void 0!==e)
;return["",`Helm release ${(0,a.aY)(`${t}/${n}`)}`,`${e} ${[...new Set(i)].join(" → ")}`.trim(),""]
}),r=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),o=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:t})=>["",`${(0,a.FV)(e)} ${(0,
a.aY)(void 0===n?t:`${n}/${t}`)}`,"deleted",""]),s=[...t,...r.map(resourceRow),...o],d=[];s.length>0&&d.push((0,a.tp)(["","Resource","Change","Ready after"],s,"cllr"));const c=n.length-r.length
;c>0&&s.length>0&&d.push(`${c} more ${1===c?"is":"are"} unchanged and ready.`);const u=(0,i.mR)(e);return""!==u&&d.push((0,a.zH)("Changed fields",(0,a.EU)(u))),0===d.length?void 0:d.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:t,readyAt:i,readiness:s}){const d={ready:"✅",progressing:"⏳",failed:"❌"}[s.state],{kind:c}=e,u=(0,r.P5)(e).slice(c.length+1);return[d,`${(0,
a.FV)(c)} ${(0,a.aY)(u)}`,l[n],void 0===i?(0,a.FV)(s.reason):(0,o.a3)(Math.max(0,i-t))]}function timelineSection(e){const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:t}){
const r=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===r.length)return
;const o=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:t})=>bar(e,void 0,n,n+t)),...0===r.length?[]:["  section Resources"],...slowest(r,t).map(({reference:e,appliedAt:n,readyAt:r,readiness:o})=>bar(`${e.kind} ${e.name}`,u[o.state],n,r??t))]
;return(0,a.EU)(o.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,a.zH)("Timeline",n)}},8544:(e,n,t)=>{t.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var r=t(9037);const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(n,t)=>{const[r,a]=o[n];return e&&""!==t?`[${r}m${t}[${a}m`:t}}
function logSafe(e){return(0,r.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let n=0;for(const t of e)n+=columnsOf(t);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let t="",r=0;for(const o of e){if(r+=columnsOf(o),r>n-1)break;t+=o}return`${t}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}}};
