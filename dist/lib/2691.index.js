export const id=2691;export const ids=[2691];export const modules={33730:(e,n,t)=>{t.d(n,{$:()=>readPullRequestEvent,o:()=>openGitHub});var r=t(51455),o=t(40682),a=t(12317)
;async function openGitHub(e){const{token:n,env:r,logger:i,signal:s,clock:d=o.ml}=e;if(""!==n&&i.mask(n),
!/^[\x21-\x7e]+$/.test(n))throw new a.j1(""===n?"No token for GitHub was given":"The token for GitHub has characters that none has",{remedy:"Give the input token, such as ${{ github.token }}."})
;const c=function(e){const n=e.GITHUB_REPOSITORY??"",[,t,r]=/^([\w.-]+)\/([\w.-]+)$/.exec(n)??[]
;if(void 0===t||void 0===r)throw new a.j1("GITHUB_REPOSITORY: "+(""===n?"it is not set":`"${n}" is not of the form owner/name`),{
remedy:"Run this in a workflow, or set GITHUB_REPOSITORY to owner/name."});return{owner:t,name:r}}(r),u=function(e){const n=e.GITHUB_API_URL??"";if(""===n)return"https://api.github.com"
;if(URL.canParse(n)&&/^https?:$/.test(new URL(n).protocol))return n;throw new a.j1(`GITHUB_API_URL: "${n}" is not an http(s) address`,{
remedy:"Leave it to the runner, or set it to https://HOST/api/v3 for GitHub Enterprise Server."})}(r),l=await async function(e){try{
return(await Promise.all([t.e(4119),t.e(2413),t.e(3148)]).then(t.bind(t,53148))).createGitHub}catch(n){if(!(n instanceof SyntaxError))throw n
;throw new a.j1(`GITHUB_EVENT_PATH: ${e.GITHUB_EVENT_PATH??""} is not JSON: ${(0,a.gJ)(n)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:n})}}(r);return l({token:n,repository:c,apiUrl:u,
logger:i,clock:d,signal:s})}async function readPullRequestEvent(e){const n=e.GITHUB_EVENT_PATH??"";if(""===n)return;const{parsePullRequestEvent:o}=await t.e(7623).then(t.bind(t,77623));let i;try{
i=JSON.parse(await(0,r.readFile)(n,"utf8"))}catch(e){throw new a.j1(`GITHUB_EVENT_PATH: ${n} is not JSON: ${(0,a.gJ)(e)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:e})}return o(i,n)}},
8223:(e,n,t)=>{t.d(n,{K:()=>renderPreviewComment,z:()=>renderPlanComment});var r=t(89037),o=t(4071);function renderPlanComment({plans:e,...n}){
const t=e.flatMap(({upgrades:e=[]})=>e).filter(e=>void 0!==e.refused),r=0===t.length?`### ${sign(e)} Plan: ${(0,o.xS)(e)}`:`### ❌ Plan: ${t.length} of its steps between versions would be refused`
;return blocks(r,footer(n),...changesOf(e))}function renderPreviewComment(e){
const{state:n,changes:t,endpoints:r,failure:a}=e,i=[...void 0===a?[]:failureOf(a),..."removed"===n?[]:endpointsOf(r),whatNext(e),footer(e),..."removed"===n?[]:changesOf(t)]
;return blocks(function({state:e,changes:n,failure:t}){switch(e){case"ready":return"### ✅ The preview of this pull request is ready";case"removed":
return void 0===t?"### 🧹 The preview of this pull request is removed":"### ❌ The preview of this pull request is not removed as a whole";case"planned":
return`### ${sign(n)} A preview of this pull request: ${(0,o.xS)(n)}`;case"failed":
return void 0!==t&&void 0!==quotaOf(t)?"### ❌ The preview of this pull request asks for more than its quota has left":"### ❌ The preview of this pull request failed"}}(e),...i)}const sign=e=>(0,
o.xS)(e)===(0,o.xS)([])?"✅":"📋";function whatNext({state:e,namespace:n,pullRequest:t,expiresAt:o}){if("planned"===e)return"Nothing was deployed: this is what a preview would bring up."
;if("removed"===e)return`It was in the namespace ${(0,r.aY)(n)}. A new deploy brings it up anew.`;const a=void 0===o?"":` until **${(0,r.fk)(function(e){const n=Date.parse(e)
;return Number.isNaN(n)?e:`${new Date(n).toISOString().slice(0,16).replace("T"," ")} UTC`}(o))}**`;return[`It stays in the namespace ${(0,
r.aY)(n)}${a}. To keep it longer, deploy it again: each push does.`,`To remove it now, close the pull request, or run the preview action with ${(0,r.aY)("action: remove")} and ${(0,
r.aY)(`pull-request: ${t}`)}.`].join("\n")}function endpointsOf(e){const n=Object.entries(e).map(([e,n])=>[(0,r.aY)(e),(0,r.nf)((0,r.aY)(n),n)??(0,r.aY)(n)]);return 0===n.length?[]:[(0,
r.tp)(["Endpoint","Address"],n)]}function failureOf(e){const{message:n,cause:t,remedy:o}=e,a=quotaOf(e);return[(0,r.fk)(n),...void 0===a?[]:[a],...void 0===t||t===n?[]:[`**Cause:** ${(0,
r.fk)(t)}`],...void 0===o?[]:[`**Remedy:** ${(0,r.fk)(o)}`]]}const a=/exceeded quota: (\S+), requested: (\S+), used: (\S+), limited: (\S+?)[.;]?(?:\s|$)/;function quotaOf({message:e,cause:n=""}){
const[,t="",...o]=a.exec(e)??a.exec(n)??[],[i,s,d]=o.map(readAmounts);if(void 0===i)return;const c=[...i].map(([e,n])=>[(0,r.aY)(e),...[n,s?.get(e),d?.get(e)].map(e=>(0,r.fk)(e??""))]);return(0,
r.tp)([`Quota ${(0,r.aY)(t)}`,"Asked for","In use","Limit"],c,"lrrr")}const readAmounts=e=>new Map(e.split(",").map(e=>{const[n="",t=""]=e.split("=");return[n,t]}));function changesOf(e){
return e.flatMap(e=>{const n=(0,o.$L)(e);return""===n?[]:[(0,r.zH)(`${e.layer}: ${(0,o.xS)([e])}`,n)]})}function footer({commit:e,runUrl:n}){const t=/^[0-9a-f]{40}$/.test(e)?e:(0,
r.aY)(e),o=void 0===n?void 0:(0,r.nf)("the run",n);return`For ${t}${void 0===o?"":`, by ${o}`}.`}const blocks=(...e)=>`${e.join("\n\n")}\n`},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var r=t(89037),o=t(88544);const a=100,i={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},s={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,o.C2)(n);return e.map(e=>{
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
depth:1,text:(0,o.sN)(r)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),a)}},18852:(e,n,t)=>{
t.d(n,{B:()=>renderSummary});var r=t(63036),o=t(40682),a=t(89037),i=t(4071),s=t(88544);const d=30,c=100,u={ready:"done",progressing:"active",failed:"crit"};function bar(e,n,t,r){
const o=Math.max(0,Math.round(t)),a=Math.max(o+c,Math.round(r)),i=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim();return`  ${""===i?"unnamed":i} :${void 0===n?"":`${n}, `}${o}, ${a}`}
function slowest(e,n){const duration=({appliedAt:e,readyAt:t})=>(t??n)-e,t=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,d));return e.filter(e=>t.has(e))}var l=t(70243);const f={
create:"created",update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const t=e.map(renderLayer);e.length>1&&t.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e),t=(0,o.a3)((0,l.O)(e));return 0===n.length?`✅ ${e.length} layers in ${t}`:`❌ ${n.map(({name:e})=>(0,a.FV)(e)).join(", ")} failed`}(e)}`)
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
a.FV)(c)} ${(0,a.aY)(u)}`,f[n],void 0===i?(0,a.FV)(s.reason):(0,o.a3)(Math.max(0,i-t))]}function timelineSection(e){const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:t}){
const r=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===r.length)return
;const o=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:t})=>bar(e,void 0,n,n+t)),...0===r.length?[]:["  section Resources"],...slowest(r,t).map(({reference:e,appliedAt:n,readyAt:r,readiness:o})=>bar(`${e.kind} ${e.name}`,u[o.state],n,r??t))]
;return(0,a.EU)(o.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,a.zH)("Timeline",n)}}};
