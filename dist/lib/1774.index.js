export const id=1774;export const ids=[1774];export const modules={31774:(e,n,r)=>{r.r(n),r.d(n,{plan:()=>plan_plan});var t=r(27466),o=r(78933),s=r(88544)
;var a=r(4071),i=r(61266),__addDisposableResource=function(e,n,r){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=n[Symbol.dispose],r&&(o=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:t,async:r})}else r&&e.stack.push({async:!0});return n},c=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,
n.hasError=!0}var r,t=0;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===t)return t=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});const l=3
;async function plan_plan(e,n){const r={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(r,await(0,i.fA)(e,n),!0),{environment:d,layers:u,pending:f,json:p}=await(0,
t.q)(c),h=u.map(e=>e.plan);return{json:p,text:()=>function({ebsAccess:e,driver:n,storageClass:r}){
const t=[...n?.plan??[],...r.plan].filter(({action:e})=>"none"!==e).map(({kind:e,name:n,action:r,reason:t})=>`${r} ${e} ${n}: ${(0,s.sN)(t)}\n`),a=[(0,o.gA)(e?.calls??[]),...t].join("")
;return""===a?"":`environment:\n${a.replaceAll(/^/gm,"  ").trimEnd()}\n\n`}(d)+(0,a.EG)(h,n),...f&&e.detailedExitcode?{exitCode:l}:{}}}catch(e){r.error=e,r.hasError=!0}finally{const e=c(r);e&&await e}
}},61266:(e,n,r)=>{r.d(n,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab});var t=r(73136),o=r(76760),s=r(73024),a=r(48161),i=r(1005),c=r(12317),__rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,t,o,s){return r?n?".jsx":".js":!t||o&&s?t+o+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const n=o.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(n))throw new c.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(n).href)))}
async function openSession(e,n){const{env:r,logger:t,signal:o,installation:s}=n,a=await(0,i.f)({...e,workspace:process.cwd(),installation:s});return(0,i.j)(a,{...e,...await chooseCluster(e,n),
installation:s,env:r,logger:t,signal:o})}async function chooseCluster(e,n){const r=await async function(e,n){const r=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&r)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const t=await async function({kubeconfig:e,context:n},r){const t=e??r.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(t)?.[1];if(void 0===o||void 0!==n||!hasLab(r))return
;const s=await(await openLab(r)).clusterStatus(o);return!0===s?.running&&s.kubeconfig===t?s:void 0}(e,n);if(void 0!==t||r)return t;if(void 0===e.cluster&&(i=n.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(o.join(i.HOME??(0,a.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(n))return
;const l=await(await openLab(n)).findRunningCluster();if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l
}(e,n),t=e.chartMirror??r?.chartMirror;return{kubeconfig:r?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===r?"":`embedded "${r.name}", `,...void 0===r?{}:{
path:`${r.binDirectory}${o.delimiter}${n.env.PATH??""}`},...void 0===t?{}:{chartMirror:t}}}const hasLab=({installation:e})=>(0,s.existsSync)(o.join(e.root,"lab"))},27466:(e,n,r)=>{r.d(n,{
q:()=>planStack});var t=r(8460),o=r(70831);async function planStack(e){const{collaborators:n,detected:r}=e,s=await(0,t.z)({...n,detected:r,aws:e.awsEnvironment,dryRun:!0}),a=[]
;for(const r of e.layers)a.push(await(0,o.d)(e.request(r),n,{mode:"plan"}));const i=a.flatMap(({plan:e})=>e.changes),c=a.flatMap(({plan:e})=>e.helm);return{environment:s,layers:a,
pending:s.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:s.ebsAccess?.calls??[],driver:s.driver?.plan??[],storageClass:s.storageClass.plan}}}},78933:(e,n,r)=>{r.d(n,{
UR:()=>renderMade,dp:()=>renderRemoval,gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome});var t=r(96988),o=r(89037),s=r(88544)
;const a=40;function renderCalls(e){const{rows:n,more:r}=rowsOf(e),width=e=>Math.max(0,...n.map(n=>n[e].length));return`${n.map(({call:e,resource:n,reason:r})=>`${(0,s.f)(e,width("call"))}  ${(0,
s.f)(n,width("resource"))}  ${(0,s.sN)(r)}\n`).join("")}${0===r?"":`and ${r} more\n`}`}function renderOutcome({calls:e,requirements:n},r){
return e.length>0?`${r?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:n.map(({check:e,detail:n})=>`${e}: ${(0,s.sN)(n)}\n`).join("")}function renderEbsAccess({requirements:e,calls:n},r){
const t=e.map(({check:e,state:n,detail:r})=>[`${i[n]} ${(0,o.FV)(e)}`,(0,o.FV)(r)]);return(0,o.Cc)(["### EBS access","",(0,o.tp)(["Requirement","Found"],t),"",...callsSection(n,r),""].join("\n"))}
function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}function renderUnfinished(e,n){
const r=0===n.length?["Nothing is known to have been changed."]:callsSection(n,!1);return(0,o.Cc)([(0,t.z)("setup-ebs-access",e),...r,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:n},r){const t=r?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${t} ${e}`),...n.map(({what:e,why:n})=>`Left ${e}: ${(0,s.sN)(n)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:n,calls:r},t){return(0,o.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
o.FV)(e)}`),...0===n.length?[]:["","Left:","",...n.map(({what:e,why:n})=>`- ${(0,o.FV)(e)}: ${(0,o.FV)(n)}`)],"",...t?callsSection(r,t):[],""].join("\n"))}function callsSection(e,n){
const{rows:r,more:t}=rowsOf(e);return 0===r.length?["Nothing had to be changed."]:[n?"Calls that a run would make:":"Calls made:","",(0,
o.tp)(["Call","On","Because"],r.map(({call:e,resource:n,reason:r})=>[(0,o.aY)(e),(0,o.aY)(n),(0,o.FV)(r)])),...0===t?[]:["",`and ${t} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const n=e.map(({service:e,action:n,resource:r,reason:t})=>({call:`${e}:${n}`,resource:r,reason:t}));return{rows:n.slice(0,a),more:Math.max(0,n.length-a)}}},96988:(e,n,r)=>{r.d(n,{z:()=>renderFailure})
;var t=r(89037);function renderFailure(e,n){const r=void 0===n.remedy?"":`\n${(0,t.FV)(n.remedy)}\n`;return`### ❌ ${e}\n\n${(0,t.FV)(n.message)}\n${r}`}},4071:(e,n,r)=>{r.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var t=r(89037),o=r(88544);const s=100,a={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const r=(0,o.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>{const o=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${t}`,s=i[e];return void 0===s?o:r(s,o)})
;return[`${r("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
t.aY)(e.layer)}**: ${countChanges([e])}`,r=renderPlanDiff(e);return""===r?`${n}\n`:`${n}\n\n${r}\n`});return(0,t.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:r})=>0===n?`${"~"===e?"!":e} ${r}`:`      ${" "===e?"":`${e} `}${r}`);return 0===n.length?"":(0,t.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:r,helm:t}of e)for(const{action:e}of[...r,...t]){const r=a[e];"+"!==r&&"~"!==r&&"-"!==r||(n[r]+=1)}
const r=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===r.length?"nothing to change":r.join(", ")}
function linesOf({changes:e,helm:n,upgrades:r=[]}){
return[...r.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:r})=>"none"!==e||void 0!==n||(r??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:r,to:t,refused:s}){const a=`${e}${void 0===n?"":` (${n})`}: ${r} → ${t}`;return void 0===s?[{sign:"~",depth:0,text:(0,o.sN)(a)}]:[{sign:"!",depth:0,text:(0,
o.sN)(`${a} is refused: ${s.reason}`)},{sign:" ",depth:1,text:(0,o.sN)(s.remedy)}]}function helmLine(e){const{action:n,release:r,namespace:t,fromVersion:s,toVersion:i}=e,c=[s,i].filter(e=>void 0!==e)
;return{sign:a[n],depth:0,text:(0,o.sN)(`Helm release ${t}/${r} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:r,action:t,fields:s,conflicts:i=[],note:c}){const l=`${e} ${void 0===n?"":`${n}/`}${r}`;return[{sign:a[t],depth:0,text:(0,
o.sN)(void 0===c?l:`${l} (${c})`)},..."update"===t?s.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,o.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:r}){const t=void 0===n?`${e}: ${showValue(r)} (new)`:void 0===r?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(r)}`;return{sign:" ",
depth:1,text:(0,o.sN)(t)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),s)}}};
