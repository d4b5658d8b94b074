export const id=8636;export const ids=[8636];export const modules={71131:(e,n,t)=>{t.d(n,{S:()=>layerFailure,f:()=>firstFailure});var a=t(12317);function layerFailure(e){
const{failure:n,name:t,rolledBack:r}=e,o=n?.diagnosis,i=o?.cause??n?.message??"not ready",s=[o?.remedy??"",r?.remedy??""].filter(e=>""!==e)
;return new a.Xf("LAYER_NOT_READY",`Layer ${t}: ${void 0===r?i:`${i.replace(/\.$/,"")}. ${r.message}`}`,{...0===s.length?{}:{remedy:s.join(" ")},details:{layer:t,...void 0===o?{}:{diagnosis:o},
...void 0===r?{}:{rolledBack:r}}})}function firstFailure(e){const n=e.find(({failure:e})=>void 0!==e);return n&&layerFailure(n)}},36798:(e,n,t)=>{t.d(n,{g:()=>deployStack})
;var a=t(12317),r=t(18896),o=t(73042),i=t(98064);async function deployStack(e,n,t={}){const{clock:s,logger:d}=n,c=e.map(n=>({name:n.layer.name,needs:neededLayers(n,e),request:n
})),l=s.now(),u=new Map(await Promise.all(e.map(async e=>[e,t.checked?.get(e)??await(0,o.i)(e,n)])));await(t.prepare?.());const f=await(0,r.C)(c,async({request:r,needs:o},c)=>{
const{layer:f}=r,p=0===o.length?"":` (its resources after ${o.join(", ")})`;d.info(`Layer ${f.name}${p}: ${f.spec.description??""}`);const m=s.now()-l;let h;const $=await(0,i.d)(r,n,{mode:"apply",
checked:u.get(r),...void 0===t.timeout?{}:{latest:Math.max(1,t.timeout-m)},...void 0===t.onProgress?{}:{onProgress:t.onProgress},...0===o.length?{}:{needed:async()=>h=await c()}}).catch(t=>{
if(1===e.length||!(t instanceof a.Xf)||n.signal.aborted)throw t;return function({layer:e,namespace:n},t){return{name:e.name,ready:!1,changed:!1,durationMs:0,operatorVersion:void 0,
namespace:n??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:t}}}(r,refusal(t))});return{...$,startedAt:m,...void 0===h?{}:{heldBy:h}}
},({failure:e})=>void 0===e);return e.map(({layer:e})=>f.get(e.name))}const refusal=({message:e,remedy:n})=>void 0===n?e:`${e}. ${n}`;function neededLayers({layer:e},n){const t=n.map(e=>e.layer.name)
;return e.spec.dependsOn.filter(e=>t.includes(e))}},15456:(e,n,t)=>{t.d(n,{E:()=>allEndpoints});const allEndpoints=e=>Object.fromEntries(e.flatMap(({endpoints:e})=>Object.entries(e)))},8223:(e,n,t)=>{
t.d(n,{K:()=>renderPreviewComment,z:()=>renderPlanComment});var a=t(89037),r=t(4071);function renderPlanComment({plans:e,...n}){
const t=e.flatMap(({upgrades:e=[]})=>e).filter(e=>void 0!==e.refused),a=0===t.length?`### ${sign(e)} Plan: ${(0,r.xS)(e)}`:`### ❌ Plan: ${t.length} of its steps between versions would be refused`
;return blocks(a,footer(n),...changesOf(e))}function renderPreviewComment(e){
const{state:n,changes:t,endpoints:a,failure:o}=e,i=[...void 0===o?[]:failureOf(o),..."removed"===n?[]:endpointsOf(a),whatNext(e),footer(e),..."removed"===n?[]:changesOf(t)]
;return blocks(function({state:e,changes:n,failure:t}){switch(e){case"ready":return"### ✅ The preview of this pull request is ready";case"removed":
return void 0===t?"### 🧹 The preview of this pull request is removed":"### ❌ The preview of this pull request is not removed as a whole";case"planned":
return`### ${sign(n)} A preview of this pull request: ${(0,r.xS)(n)}`;case"failed":
return void 0!==t&&void 0!==quotaOf(t)?"### ❌ The preview of this pull request asks for more than its quota has left":"### ❌ The preview of this pull request failed"}}(e),...i)}const sign=e=>(0,
r.xS)(e)===(0,r.xS)([])?"✅":"📋";function whatNext({state:e,namespace:n,pullRequest:t,expiresAt:r}){if("planned"===e)return"Nothing was deployed: this is what a preview would bring up."
;if("removed"===e)return`It was in the namespace ${(0,a.aY)(n)}. A new deploy brings it up anew.`;const o=void 0===r?"":` until **${(0,a.fk)(function(e){const n=Date.parse(e)
;return Number.isNaN(n)?e:`${new Date(n).toISOString().slice(0,16).replace("T"," ")} UTC`}(r))}**`;return[`It stays in the namespace ${(0,
a.aY)(n)}${o}. To keep it longer, deploy it again: each push does.`,`To remove it now, close the pull request, or run the preview action with ${(0,a.aY)("action: remove")} and ${(0,
a.aY)(`pull-request: ${t}`)}.`].join("\n")}function endpointsOf(e){const n=Object.entries(e).map(([e,n])=>[(0,a.aY)(e),(0,a.nf)((0,a.aY)(n),n)??(0,a.aY)(n)]);return 0===n.length?[]:[(0,
a.tp)(["Endpoint","Address"],n)]}function failureOf(e){const{message:n,cause:t,remedy:r}=e,o=quotaOf(e);return[(0,a.fk)(n),...void 0===o?[]:[o],...void 0===t||t===n?[]:[`**Cause:** ${(0,
a.fk)(t)}`],...void 0===r?[]:[`**Remedy:** ${(0,a.fk)(r)}`]]}const o=/exceeded quota: (\S+), requested: (\S+), used: (\S+), limited: (\S+?)[.;]?(?:\s|$)/;function quotaOf({message:e,cause:n=""}){
const[,t="",...r]=o.exec(e)??o.exec(n)??[],[i,s,d]=r.map(readAmounts);if(void 0===i)return;const c=[...i].map(([e,n])=>[(0,a.aY)(e),...[n,s?.get(e),d?.get(e)].map(e=>(0,a.fk)(e??""))]);return(0,
a.tp)([`Quota ${(0,a.aY)(t)}`,"Asked for","In use","Limit"],c,"lrrr")}const readAmounts=e=>new Map(e.split(",").map(e=>{const[n="",t=""]=e.split("=");return[n,t]}));function changesOf(e){
return e.flatMap(e=>{const n=(0,r.$L)(e);return""===n?[]:[(0,a.zH)(`${e.layer}: ${(0,r.xS)([e])}`,n)]})}function footer({commit:e,runUrl:n}){const t=/^[0-9a-f]{40}$/.test(e)?e:(0,
a.aY)(e),r=void 0===n?void 0:(0,a.nf)("the run",n);return`For ${t}${void 0===r?"":`, by ${r}`}.`}const blocks=(...e)=>`${e.join("\n\n")}\n`},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var a=t(89037),r=t(88544);const o=100,i={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},s={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,r.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:a})=>{const r=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${a}`,o=s[e];return void 0===o?r:t(o,r)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
a.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,a.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,a.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:t,helm:a}of e)for(const{action:e}of[...t,...a]){const t=i[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:a,refused:o}){const i=`${e}${void 0===n?"":` (${n})`}: ${t} → ${a}`;return void 0===o?[{sign:"~",depth:0,text:(0,r.sN)(i)}]:[{sign:"!",depth:0,text:(0,
r.sN)(`${i} is refused: ${o.reason}`)},{sign:" ",depth:1,text:(0,r.sN)(o.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:a,fromVersion:o,toVersion:s}=e,d=[o,s].filter(e=>void 0!==e)
;return{sign:i[n],depth:0,text:(0,r.sN)(`Helm release ${a}/${t} (${n} ${[...new Set(d)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:a,fields:o,conflicts:s=[],note:d}){const c=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:i[a],depth:0,text:(0,
r.sN)(void 0===d?c:`${c} (${d})`)},..."update"===a?o.map(fieldLine):[],...s.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,r.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const a=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,r.sN)(a)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,r.xv)(n?e:JSON.stringify(e),o)}},18852:(e,n,t)=>{
t.d(n,{B:()=>renderSummary});var a=t(63036),r=t(40682),o=t(89037),i=t(4071),s=t(88544);const d=30,c=100,l={ready:"done",progressing:"active",failed:"crit"};function bar(e,n,t,a){
const r=Math.max(0,Math.round(t)),o=Math.max(r+c,Math.round(a)),i=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim();return`  ${""===i?"unnamed":i} :${void 0===n?"":`${n}, `}${r}, ${o}`}
function slowest(e,n){const duration=({appliedAt:e,readyAt:t})=>(t??n)-e,t=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,d));return e.filter(e=>t.has(e))}var u=t(70243);const f={
create:"created",update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const t=e.map(renderLayer);e.length>1&&t.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e),t=(0,r.a3)((0,u.O)(e));return 0===n.length?`✅ ${e.length} layers in ${t}`:`❌ ${n.map(({name:e})=>(0,o.FV)(e)).join(", ")} failed`}(e)}`)
;const a=[void 0===n?.platform?"":`Platform ${(0,o.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,o.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return a.length>0&&t.push(a.join(" · ")),(0,o.Cc)(`${t.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),rollbackSection(e),endpointsSection(e),isPlan(e)?(0,
i.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:t}){
return!e&&void 0===n&&0===t.length}function headline(e){const{ready:n,failure:t,changed:a}=e,r=(0,o.FV)(e.name)
;return void 0!==t?`❌ ${r} is not ready`:isPlan(e)?`📋 ${r} is planned`:n?a?`✅ ${r} is ready`:`✅ ${r} is ready, nothing changed`:`⏳ ${r} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:t}){return[(0,r.a3)(e),`namespace ${(0,o.aY)(t)}`,...void 0===n?[]:[`operator ${(0,o.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:t}=e;if(void 0===n)return(0,o.FV)(t);const a=[`**Cause:** ${(0,o.FV)(n.cause)}`]
;""!==n.remedy&&a.push(`**Remedy:** ${(0,o.FV)(n.remedy)}`);const r=n.cause===t?n.evidence:[t,...n.evidence];return r.length>0&&a.push((0,o.zH)("Evidence",(0,o.EU)(r.map(s.sN).join("\n")))),
a.join("\n\n")}function rollbackSection({rolledBack:e}){if(void 0===e)return;const{ready:n,message:t,remedy:a}=e,r=[`${n?"↩️":"⚠️"} ${(0,o.FV)(t)}`];return void 0!==a&&r.push(`**Remedy:** ${(0,
o.FV)(a)}`),r.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,o.FV)(e),(0,o.aY)(n)]);return 0===n.length?void 0:(0,o.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const t=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:t,fromVersion:a,toVersion:r})=>{const i=[a,r].filter(e=>void 0!==e)
;return["",`Helm release ${(0,o.aY)(`${t}/${n}`)}`,`${e} ${[...new Set(i)].join(" → ")}`.trim(),""]
}),a=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),r=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:t})=>["",`${(0,o.FV)(e)} ${(0,
o.aY)(void 0===n?t:`${n}/${t}`)}`,"deleted",""]),s=[...t,...a.map(resourceRow),...r],d=[];s.length>0&&d.push((0,o.tp)(["","Resource","Change","Ready after"],s,"cllr"));const c=n.length-a.length
;c>0&&s.length>0&&d.push(`${c} more ${1===c?"is":"are"} unchanged and ready.`);const l=(0,i.mR)(e);return""!==l&&d.push((0,o.zH)("Changed fields",(0,o.EU)(l))),0===d.length?void 0:d.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:t,readyAt:i,readiness:s}){const d={ready:"✅",progressing:"⏳",failed:"❌"}[s.state],{kind:c}=e,l=(0,a.P5)(e).slice(c.length+1);return[d,`${(0,
o.FV)(c)} ${(0,o.aY)(l)}`,f[n],void 0===i?(0,o.FV)(s.reason):(0,r.a3)(Math.max(0,i-t))]}function timelineSection(e){const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:t}){
const a=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===a.length)return
;const r=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:t})=>bar(e,void 0,n,n+t)),...0===a.length?[]:["  section Resources"],...slowest(a,t).map(({reference:e,appliedAt:n,readyAt:a,readiness:r})=>bar(`${e.kind} ${e.name}`,l[r.state],n,a??t))]
;return(0,o.EU)(r.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,o.zH)("Timeline",n)}},70243:(e,n,t)=>{function wallClockOf(e){
return e.reduce((e,{startedAt:n=0,durationMs:t})=>Math.max(e,n+t),0)}t.d(n,{O:()=>wallClockOf})},18896:(e,n,t)=>{t.d(n,{C:()=>runGraph});var a=t(12317);async function runGraph(e,n,t){!function(e){
const n=new Map(e.map(e=>[e.name,e])),t=new Set,visit=(e,r)=>{if(!t.has(e.name)){if(r.includes(e.name)){const n=[...r.slice(r.indexOf(e.name)),e.name]
;throw new a.j1(`${n.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const t of e.needs){const o=n.get(t)
;if(void 0===o)throw new a.j1(`${e.name} needs "${t}", which is none of ${[...n.keys()].join(", ")}`);visit(o,[...r,e.name])}t.add(e.name)}};for(const n of e)visit(n,[])}(e)
;const r=new Map,failedOf=async e=>{const n=await Promise.allSettled(e.flatMap(e=>r.get(e)??[]));return e.find((e,a)=>{const r=n[a];return"fulfilled"!==r?.status||!t(r.value)})}
;for(const t of e)r.set(t.name,Promise.resolve().then(()=>n(t,()=>failedOf(t.needs))));const o=await Promise.allSettled(r.values());for(const e of o)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...r].map(async([e,n])=>[e,await n])))}}};
