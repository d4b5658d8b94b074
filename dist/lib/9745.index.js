export const id=9745;export const ids=[9745];export const modules={6392:(e,n,t)=>{t.d(n,{NZ:()=>o,l2:()=>a,tG:()=>r})
;const a=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],o=["attach-policy","replace","fail"]},71131:(e,n,t)=>{t.d(n,{S:()=>layerFailure,f:()=>firstFailure})
;var a=t(12317);function layerFailure(e){const{failure:n,name:t,rolledBack:r}=e,o=n?.diagnosis,s=o?.cause??n?.message??"not ready",i=[o?.remedy??"",r?.remedy??""].filter(e=>""!==e)
;return new a.Xf("LAYER_NOT_READY",`Layer ${t}: ${void 0===r?s:`${s.replace(/\.$/,"")}. ${r.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:t,...void 0===o?{}:{diagnosis:o},
...void 0===r?{}:{rolledBack:r}}})}function firstFailure(e){const n=e.find(({failure:e})=>void 0!==e);return n&&layerFailure(n)}},19452:(e,n,t)=>{t.d(n,{f:()=>loadStack,t:()=>i})
;var a=t(78878),r=t(84249),o=t(6474),s=t(8877);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:n,installation:t}=e,o=(0,r.b9)(await(0,
r.Zw)(n,e.file),e,i),c=await Promise.all(o.layers.map(async({layer:e,patches:r,values:o})=>({layer:withValues(await(0,a.a)(e,{builtInDirectory:(0,s.o)(t),workspace:n}),o),patches:r})));return{...o,
layers:c}}function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,o.D3)(t.values,n)}}}}},45399:(e,n,t)=>{t.d(n,{
y:()=>runIdentity});var a=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===n||void 0===t)return{holder:`${(0,a.userInfo)().username}@${(0,
a.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${n}`}}},
36798:(e,n,t)=>{t.d(n,{g:()=>deployStack});var a=t(12317),r=t(18896),o=t(73042),s=t(98064);async function deployStack(e,n,t={}){const{clock:i,logger:c}=n,l=e.map(n=>({name:n.layer.name,
needs:neededLayers(n,e),request:n})),d=i.now(),u=new Map(await Promise.all(e.map(async e=>[e,t.checked?.get(e)??await(0,o.i)(e,n)])));await(t.prepare?.());const p=await(0,
r.C)(l,async({request:r,needs:o},l)=>{const{layer:p}=r,f=0===o.length?"":` (its resources after ${o.join(", ")})`;c.info(`Layer ${p.name}${f}: ${p.spec.description??""}`);const h=i.now()-d;let m
;const v=await(0,s.d)(r,n,{mode:"apply",checked:u.get(r),...void 0===t.timeout?{}:{latest:Math.max(1,t.timeout-h)},...void 0===t.onProgress?{}:{onProgress:t.onProgress},...0===o.length?{}:{
needed:async()=>m=await l()}}).catch(t=>{if(1===e.length||!(t instanceof a.Xf)||n.signal.aborted)throw t;return function({layer:e,namespace:n},t){return{name:e.name,ready:!1,changed:!1,durationMs:0,
operatorVersion:void 0,namespace:n??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:t}}}(r,refusal(t))});return{...v,startedAt:h,
...void 0===m?{}:{heldBy:m}}},({failure:e})=>void 0===e);return e.map(({layer:e})=>p.get(e.name))}const refusal=({message:e,remedy:n})=>void 0===n?e:`${e}. ${n}`;function neededLayers({layer:e},n){
const t=n.map(e=>e.layer.name);return e.spec.dependsOn.filter(e=>t.includes(e))}},15456:(e,n,t)=>{t.d(n,{E:()=>allEndpoints})
;const allEndpoints=e=>Object.fromEntries(e.flatMap(({endpoints:e})=>Object.entries(e)))},84249:(e,n,t)=>{t.d(n,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var a=t(51455),r=t(76760),o=t(38816),s=t(6392),i=t(12317),c=t(80751),l=t(32731),d=t(28252),u=t(6474),p=t(81625);const f="lamina.yaml",h=o.YjP().min(1),m=o.rej({
region:o.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:o.YjP().optional().describe("EKS and the scoped policy need it"),
mode:o.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:o.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:o.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:o.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:o.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:o.YjP().optional().describe("ARN of a policy that bounds the role"),tags:o.g1P(o.YjP(),o.YjP()).optional().describe("For everything that is created"),
kmsKeys:o.YOg(o.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:o.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:o.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:o.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:o.YOg(o.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),v={
platform:o.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:o.YOg(h).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:o.g1P(h,o.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:o.g1P(h,l.uc).optional().describe("Helm values of the operators' charts by layer")},g=o.rej({
apiVersion:o.euz("lamina/v1").describe("The version of this format"),kind:o.euz("Stack").describe("What the file describes"),metadata:o.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:o.rej({...v,environments:o.g1P(l.Jq,o.rej(v)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,n){return(0,
p.If)(e,n,g,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}
function strayLayers(e,n,t){return void 0===t?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,a],key:e,
message:`${a} for "${e}", which is none of the layers ${t.join(", ")}`})))}async function loadStackFile(e,n){const t=n??f;try{return parseStackFile(await(0,a.readFile)(r.resolve(e,t),"utf8"),t)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new i.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){const a=e?.spec??{},r=function(e,n){
if(void 0===n)return{};const t=Object.keys(e.environments??{}),a=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==a)return a;throw new i.j1(`Unknown environment "${n}"${(0,c.a)(n,t)}`,{
remedy:0===t.length?`${f} names no environments.`:`${f} has ${t.join(", ")}.`})}(a,n.environment),o=n.layers??r.layers??a.layers??t;return{name:e?.metadata.name,environment:n.environment,
platform:n.platform??r.platform??a.platform??"auto",namespace:n.namespace??r.namespace??a.namespace,overlay:n.overlay??r.overlay??a.overlay,aws:void 0===a.aws?r.aws:{...a.aws,...r.aws},
layers:o.map(e=>({layer:e,patches:[...own(a.patches,e)??[],...own(r.patches,e)??[]].map(d.h),values:(0,u.D3)(own(a.values,e)??{},own(r.values,e)??{})}))}}
const own=(e,n)=>void 0!==e&&Object.hasOwn(e,n)?e[n]:void 0},8223:(e,n,t)=>{t.d(n,{K:()=>renderPreviewComment,z:()=>renderPlanComment});var a=t(89037),r=t(4071)
;function renderPlanComment({plans:e,...n}){const t=e.flatMap(({upgrades:e=[]})=>e).filter(e=>void 0!==e.refused),a=0===t.length?`### ${sign(e)} Plan: ${(0,
r.xS)(e)}`:`### ❌ Plan: ${t.length} of its steps between versions would be refused`;return blocks(a,footer(n),...changesOf(e))}function renderPreviewComment(e){
const{state:n,changes:t,endpoints:a,failure:o}=e,s=[...void 0===o?[]:failureOf(o),..."removed"===n?[]:endpointsOf(a),whatNext(e),footer(e),..."removed"===n?[]:changesOf(t)]
;return blocks(function({state:e,changes:n,failure:t}){switch(e){case"ready":return"### ✅ The preview of this pull request is ready";case"removed":
return void 0===t?"### 🧹 The preview of this pull request is removed":"### ❌ The preview of this pull request is not removed as a whole";case"planned":
return`### ${sign(n)} A preview of this pull request: ${(0,r.xS)(n)}`;case"failed":
return void 0!==t&&void 0!==quotaOf(t)?"### ❌ The preview of this pull request asks for more than its quota has left":"### ❌ The preview of this pull request failed"}}(e),...s)}const sign=e=>(0,
r.xS)(e)===(0,r.xS)([])?"✅":"📋";function whatNext({state:e,namespace:n,pullRequest:t,expiresAt:r}){if("planned"===e)return"Nothing was deployed: this is what a preview would bring up."
;if("removed"===e)return`It was in the namespace ${(0,a.aY)(n)}. A new deploy brings it up anew.`;const o=void 0===r?"":` until **${(0,a.fk)(function(e){const n=Date.parse(e)
;return Number.isNaN(n)?e:`${new Date(n).toISOString().slice(0,16).replace("T"," ")} UTC`}(r))}**`;return[`It stays in the namespace ${(0,
a.aY)(n)}${o}. To keep it longer, deploy it again: each push does.`,`To remove it now, close the pull request, or run the preview action with ${(0,a.aY)("action: remove")} and ${(0,
a.aY)(`pull-request: ${t}`)}.`].join("\n")}function endpointsOf(e){const n=Object.entries(e).map(([e,n])=>[(0,a.aY)(e),(0,a.nf)((0,a.aY)(n),n)??(0,a.aY)(n)]);return 0===n.length?[]:[(0,
a.tp)(["Endpoint","Address"],n)]}function failureOf(e){const{message:n,cause:t,remedy:r}=e,o=quotaOf(e);return[(0,a.fk)(n),...void 0===o?[]:[o],...void 0===t||t===n?[]:[`**Cause:** ${(0,
a.fk)(t)}`],...void 0===r?[]:[`**Remedy:** ${(0,a.fk)(r)}`]]}const o=/exceeded quota: (\S+), requested: (\S+), used: (\S+), limited: (\S+?)[.;]?(?:\s|$)/;function quotaOf({message:e,cause:n=""}){
const[,t="",...r]=o.exec(e)??o.exec(n)??[],[s,i,c]=r.map(readAmounts);if(void 0===s)return;const l=[...s].map(([e,n])=>[(0,a.aY)(e),...[n,i?.get(e),c?.get(e)].map(e=>(0,a.fk)(e??""))]);return(0,
a.tp)([`Quota ${(0,a.aY)(t)}`,"Asked for","In use","Limit"],l,"lrrr")}const readAmounts=e=>new Map(e.split(",").map(e=>{const[n="",t=""]=e.split("=");return[n,t]}));function changesOf(e){
return e.flatMap(e=>{const n=(0,r.$L)(e);return""===n?[]:[(0,a.zH)(`${e.layer}: ${(0,r.xS)([e])}`,n)]})}function footer({commit:e,runUrl:n}){const t=/^[0-9a-f]{40}$/.test(e)?e:(0,
a.aY)(e),r=void 0===n?void 0:(0,a.nf)("the run",n);return`For ${t}${void 0===r?"":`, by ${r}`}.`}const blocks=(...e)=>`${e.join("\n\n")}\n`},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var a=t(89037),r=t(88544);const o=100,s={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,r.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:a})=>{const r=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${a}`,o=i[e];return void 0===o?r:t(o,r)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
a.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,a.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,a.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:t,helm:a}of e)for(const{action:e}of[...t,...a]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:a,refused:o}){const s=`${e}${void 0===n?"":` (${n})`}: ${t} → ${a}`;return void 0===o?[{sign:"~",depth:0,text:(0,r.sN)(s)}]:[{sign:"!",depth:0,text:(0,
r.sN)(`${s} is refused: ${o.reason}`)},{sign:" ",depth:1,text:(0,r.sN)(o.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:a,fromVersion:o,toVersion:i}=e,c=[o,i].filter(e=>void 0!==e)
;return{sign:s[n],depth:0,text:(0,r.sN)(`Helm release ${a}/${t} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:a,fields:o,conflicts:i=[],note:c}){const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[a],depth:0,text:(0,
r.sN)(void 0===c?l:`${l} (${c})`)},..."update"===a?o.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,r.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const a=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,r.sN)(a)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,r.xv)(n?e:JSON.stringify(e),o)}},18852:(e,n,t)=>{
t.d(n,{B:()=>renderSummary});var a=t(63036),r=t(40682),o=t(89037),s=t(4071),i=t(88544);const c=30,l=100,d={ready:"done",progressing:"active",failed:"crit"};function bar(e,n,t,a){
const r=Math.max(0,Math.round(t)),o=Math.max(r+l,Math.round(a)),s=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim();return`  ${""===s?"unnamed":s} :${void 0===n?"":`${n}, `}${r}, ${o}`}
function slowest(e,n){const duration=({appliedAt:e,readyAt:t})=>(t??n)-e,t=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,c));return e.filter(e=>t.has(e))}var u=t(70243);const p={
create:"created",update:"updated",delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const t=e.map(renderLayer);e.length>1&&t.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e);if(n.length>0)return`❌ ${n.map(({name:e})=>(0,o.FV)(e)).join(", ")} failed`;if(e.every(isPlan))return`📋 ${e.length} layers are planned`;const t=(0,
r.a3)((0,u.O)(e));return e.every(({ready:e})=>e)?`✅ ${e.length} layers are ready, in ${t}`:`⏳ ${e.length} layers are applied in ${t}, not waited for`}(e)}`)
;const a=[void 0===n?.platform?"":`Platform ${(0,o.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,o.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return a.length>0&&t.push(a.join(" · ")),(0,o.Cc)(`${t.join("\n\n")}\n`)}function renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),rollbackSection(e),endpointsSection(e),isPlan(e)?(0,
s.d$)([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")}function isPlan({ready:e,failure:n,resources:t}){
return!e&&void 0===n&&0===t.length}function headline(e){const{ready:n,failure:t,changed:a}=e,r=(0,o.FV)(e.name)
;return void 0!==t?`❌ ${r} is not ready`:isPlan(e)?`📋 ${r} is planned`:n?a?`✅ ${r} is ready`:`✅ ${r} is ready, nothing changed`:`⏳ ${r} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:t}){return[(0,r.a3)(e),`namespace ${(0,o.aY)(t)}`,...void 0===n?[]:[`operator ${(0,o.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:t}=e;if(void 0===n)return(0,o.FV)(t);const a=[`**Cause:** ${(0,o.FV)(n.cause)}`]
;""!==n.remedy&&a.push(`**Remedy:** ${(0,o.FV)(n.remedy)}`);const r=n.cause===t?n.evidence:[t,...n.evidence];return r.length>0&&a.push((0,o.zH)("Evidence",(0,o.EU)(r.map(i.sN).join("\n")))),
a.join("\n\n")}function rollbackSection({rolledBack:e}){if(void 0===e)return;const{ready:n,message:t,remedy:a}=e,r=[`${n?"↩️":"⚠️"} ${(0,o.FV)(t)}`];return void 0!==a&&r.push(`**Remedy:** ${(0,
o.FV)(a)}`),r.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,o.FV)(e),(0,o.aY)(n)]);return 0===n.length?void 0:(0,o.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const t=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:t,fromVersion:a,toVersion:r})=>{const s=[a,r].filter(e=>void 0!==e)
;return["",`Helm release ${(0,o.aY)(`${t}/${n}`)}`,`${e} ${[...new Set(s)].join(" → ")}`.trim(),""]
}),a=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),r=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:t})=>["",`${(0,o.FV)(e)} ${(0,
o.aY)(void 0===n?t:`${n}/${t}`)}`,"deleted",""]),i=[...t,...a.map(resourceRow),...r],c=[];i.length>0&&c.push((0,o.tp)(["State","Resource","Change","Ready after"],i,"lllr"));const l=n.length-a.length
;l>0&&i.length>0&&c.push(`${l} more ${1===l?"is":"are"} unchanged and ready.`);const d=(0,s.mR)(e);return""!==d&&c.push((0,o.zH)("Changed fields",(0,o.EU)(d))),0===c.length?void 0:c.join("\n\n")}
function resourceRow({reference:e,action:n,appliedAt:t,readyAt:s,readiness:i}){const c={ready:"✅ ready",progressing:"⏳ not ready",failed:"❌ failed"}[i.state],{kind:l}=e,d=(0,a.P5)(e).slice(l.length+1)
;return[c,`${(0,o.FV)(l)} ${(0,o.aY)(d)}`,p[n],void 0===s?(0,o.FV)(i.reason):(0,r.a3)(Math.max(0,s-t))]}function timelineSection(e){
const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:t}){const a=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===a.length)return
;const r=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:t})=>bar(e,void 0,n,n+t)),...0===a.length?[]:["  section Resources"],...slowest(a,t).map(({reference:e,appliedAt:n,readyAt:a,readiness:r})=>bar(`${e.kind} ${e.name}`,d[r.state],n,a??t))]
;return(0,o.EU)(r.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,o.zH)("Timeline",n)}},70243:(e,n,t)=>{function wallClockOf(e){
return e.reduce((e,{startedAt:n=0,durationMs:t})=>Math.max(e,n+t),0)}t.d(n,{O:()=>wallClockOf})},18896:(e,n,t)=>{t.d(n,{C:()=>runGraph});var a=t(12317);async function runGraph(e,n,t){!function(e){
const n=new Map(e.map(e=>[e.name,e])),t=new Set,visit=(e,r)=>{if(!t.has(e.name)){if(r.includes(e.name)){const n=[...r.slice(r.indexOf(e.name)),e.name]
;throw new a.j1(`${n.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const t of e.needs){const o=n.get(t)
;if(void 0===o)throw new a.j1(`${e.name} needs "${t}", which is none of ${[...n.keys()].join(", ")}`);visit(o,[...r,e.name])}t.add(e.name)}};for(const n of e)visit(n,[])}(e)
;const r=new Map,failedOf=async e=>{const n=await Promise.allSettled(e.flatMap(e=>r.get(e)??[]));return e.find((e,a)=>{const r=n[a];return"fulfilled"!==r?.status||!t(r.value)})}
;for(const t of e)r.set(t.name,Promise.resolve().then(()=>n(t,()=>failedOf(t.needs))));const o=await Promise.allSettled(r.values());for(const e of o)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...r].map(async([e,n])=>[e,await n])))}}};
