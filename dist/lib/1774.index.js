export const id=1774;export const ids=[1774];export const modules={31774:(e,n,t)=>{t.r(n),t.d(n,{plan:()=>plan_plan});var o=t(27466),r=t(78933),a=t(88544)
;var s=t(4071),i=t(61266),__addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,r;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=n[Symbol.dispose],t&&(r=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:o,async:t})}else t&&e.stack.push({async:!0});return n},c=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,
n.hasError=!0}var t,o=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===o)return o=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=n,o});const l=3
;async function plan_plan(e,n){const t={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(t,await(0,i.fA)(e,n),!0),{environment:d,layers:u,pending:f,json:p}=await(0,
o.q)(c),m=u.map(e=>e.plan);return{json:p,text:()=>function({ebsAccess:e,driver:n,storageClass:t}){
const o=[...n?.plan??[],...t.plan].filter(({action:e})=>"none"!==e).map(({kind:e,name:n,action:t,reason:o})=>`${t} ${e} ${n}: ${(0,a.sN)(o)}\n`),s=[(0,r.gA)(e?.calls??[]),...o].join("")
;return""===s?"":`environment:\n${s.replaceAll(/^/gm,"  ").trimEnd()}\n\n`}(d)+(0,s.EG)(m,n),...f&&e.detailedExitcode?{exitCode:l}:{}}}catch(e){t.error=e,t.hasError=!0}finally{const e=c(t);e&&await e}
}},61266:(e,n,t)=>{t.d(n,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=t(73136),r=t(76760),a=t(73024),s=t(48161),i=t(19452),c=t(78186),l=t(12317),__rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,o,r,a){return t?n?".jsx":".js":!o||r&&a?o+r+"."+a.toLowerCase()+"js":e}):e}
;const d="./examples/pageviews";async function openLab({installation:e}){const n=r.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new l.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(n).href)))}async function openSession(e,n){const{env:t,logger:o,signal:r,installation:a}=n,s=await(0,i.f)({...e,
...placeOf(e,n),installation:a});return(0,c.j)(s,{...e,...await chooseCluster(e,n),installation:a,env:t,logger:o,signal:r})}function placeOf({demo:e,layers:n,file:t},{installation:o}){if(!e)return{
workspace:process.cwd()};const r=[void 0===n?[]:"--layers",void 0===t?[]:"--file"].flat();if(r.length>0)throw new l.j1(`--demo was given together with ${r.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${d} names the example application by itself.`});return{workspace:o.root,layers:[...i.t,d]}}async function chooseCluster(e,n){const t=await async function(e,n){
const t=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&t)throw new l.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:n},t){const o=e??t.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(o)?.[1]
;if(void 0===a||void 0!==n||!hasLab(t))return;const s=await(await openLab(t)).clusterStatus(a);return!0===s?.running&&r.dirname(s.kubeconfig)===r.dirname(o)?{...s,kubeconfig:o}:void 0}(e,n)
;if(void 0!==o||t)return o;if(void 0===e.cluster&&(i=n.env,""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(r.join(i.HOME??(0,s.homedir)(),".kube","config"))))return
;var i;if(void 0===e.cluster&&!hasLab(n))return;const c=await(await openLab(n)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new l.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,n),o=e.chartMirror??t?.chartMirror;return{kubeconfig:t?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===t?"":`embedded "${t.name}", `,...void 0===t?{}:{path:`${t.binDirectory}${r.delimiter}${n.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,
a.existsSync)(r.join(e.root,"lab"))},27466:(e,n,t)=>{t.d(n,{q:()=>planStack});var o=t(8460),r=t(98064);async function planStack(e){const{collaborators:n,detected:t}=e,a=await(0,o.z)({...n,detected:t,
aws:e.awsEnvironment,dryRun:!0}),s=[];for(const t of e.layers)s.push(await(0,r.d)(e.request(t),n,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{
environment:a,layers:s,pending:a.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:a.ebsAccess?.calls??[],driver:a.driver?.plan??[],storageClass:a.storageClass.plan}}}},
30203:(e,n,t)=>{t.d(n,{S:()=>applyCalls});var o=t(58694),r=t(31891);const a=4;async function applyCalls(e,{aws:n,logger:t,onDone:s,isGone:i,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await n.write(e)}catch(n){if("ec2"!==e.service||!(n instanceof o.Gy))throw n;if(c(n))return void d.set(e.resource,n);if(!i(n))throw n
;return l.add(e.resource),void t.warning(`${e.resource} is no longer there (${n.awsCode}); going on without it`)}t.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),s(e)}}
;for(const n of function(e){const n=[];for(const t of e){const e=n.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===t.service)?e.push(t):n.push([t])}return n}(e)){
const e=Map.groupBy(n,({service:e,resource:n})=>"ec2"===e?n:"");await(0,r.X)([...e.values()],a,async e=>{for(const n of e)await send(n)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,n,t)=>{t.d(n,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},44491:(e,n,t)=>{t.d(n,{s:()=>setUpEbsAccess})
;var o=t(58694),r=t(12317),a=t(30203),s=t(41521),i=t(18181),c=t(82467),l=t(29072),d=t(77900),u=t(46863),f=t(62064),p=t(51388);async function waitUntilAssociationsSettle(e,n){
await until(e,"instance profiles to be associated or gone",n,async e=>{const t=await(0,f.kF)(n.aws,e),o=new Set(t.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>o.has(e))})}async function waitUntilAssociated(e,n){const{aws:t}=n;await until(e,"instance profiles to be associated",n,async e=>{const n=await(0,
f.kF)(t,e),o=new Set(n.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),r=e.filter(e=>!o.has(e)),a=new Set(n.map(({InstanceId:e})=>e)),s=r.filter(e=>!a.has(e));if(0===s.length)return r
;const i=await byId(t,s);return r.filter(e=>a.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,n,t){await until(e,"metadata options to be applied",t,async e=>{
const o=await byId(t.aws,e);return e.filter(e=>{const t=o.get(e);if("running"!==t?.State?.Name&&"pending"!==t?.State?.Name)return!1;const{MetadataOptions:r={}}=t;return"pending"===r.State||(0,
p.k)(r)<n})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,n){const t=await(0,f.PD)(e,"instance-id",n)
;return new Map(t.map(({instance:e})=>[e.InstanceId??"",e]))}const m=500,h=5e3;async function until(e,n,{clock:t,logger:o,signal:a,deadline:s,random:i},c){if(0===e.length)return;let l=e;await(0,
u.G)(async()=>{if(l=await c(l),0===l.length)return!0;o.debug(`Waiting for ${n}: ${(0,d.X)(l)}`)},{clock:t,signal:a,deadline:s,random:i,late:()=>new r.j3(`Timed out waiting for ${n}: ${(0,d.X)(l)}`,{
remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}}),firstPause:m,longestPause:h})}const g=8,w=500,y=4
;async function setUpEbsAccess(e){const{aws:n,clock:t,logger:o,signal:r,random:a=Math.random}=e,s={aws:n,clock:t,logger:o,signal:r,random:a,deadline:t.now()+e.timeout},i=[];let l={of:"",times:0
},d=[],u=!1;for(let n=1;;n+=1)try{const n=await(0,c.i)(e),{plan:t}=n;if(d=t.instanceIds,!u)for(const e of t.warnings)o.warning(e);if(u=!0,refuseBlocked(t,i),e.dryRun)return{...t,
changed:t.calls.length>0};const r=await carryOut(n,i,e,s),a=d.filter(e=>!r.includes(e));return{...t,instanceIds:a,calls:i,changed:i.length>0}}catch(e){if(n===g||!isRace(e))throw e
;if(l=countRefusals(e,l),l.times>=($.has(e.awsCode)?y:2))throw e;o.debug(`${e.message}; looking again`),await t.sleep((.5+a()/2)*w*n,r),
"IncorrectState"===e.awsCode&&await waitUntilAssociationsSettle(d,s)}}async function carryOut({plan:{calls:e},nodes:n,awaitAgentOf:t},o,{aws:r,logger:c,wish:d,onCall:u},f){
const p=new Set(e.map(({resource:e})=>e));await async function(e,n){const t=e.filter(({state:e})=>"pending"===e||"stopping"===e)
;await until(t.map(({id:e})=>e),"instances to be running or stopped",n,async e=>{const t=await byId(n.aws,e);return e.filter(e=>["pending","stopping"].includes(t.get(e)?.State?.Name??""))})
}(n.instances.filter(({id:e})=>p.has(e)),f);const{gone:m}=await(0,a.S)(e,{aws:r,logger:c,onDone:e=>{o.push(e),u?.(e)},isGone:l.S,isRace}),there=e=>e.filter(e=>!m.includes(e))
;return await async function(e,n){await Promise.all([waitUntilAssociated(e.associations,n),waitUntilApplied(e.metadata,e.hopLimit,n)])}({associations:there(n.associations),metadata:there(n.metadata),
hopLimit:d.hopLimit},f),""!==t&&await(0,s.dP)({...f,clusterName:t,name:i.Sr,timeout:f.deadline-f.clock.now()}),m}function refuseBlocked({requirements:e},n){
const t=e.filter(({state:e,calls:n})=>"ok"!==e&&0===n.length)
;if(0!==t.length)throw new r.Xf("EBS_ACCESS_BLOCKED",`${t.map(({check:e,detail:n})=>`${e}: ${n}`).join(". ")}. ${0===n.length?"Nothing was changed":`What was done until another run came in between is kept: ${n.map(({action:e})=>e).join(", ")}`}`,{
remedy:t.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:t.map(({check:e,state:n,detail:t,remedy:o})=>({check:e,state:n,detail:t,remedy:o}))}})}
const v=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof o.Gy&&v.has(e.awsCode)}const $=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:n,awsCode:t},o){
const r=`${e}:${n} ${t}`;return{of:r,times:r===o.of?o.times+1:1}}},8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var o=t(44491),r=t(31730),a=t(32870),s=t(37788);const i=6e5
;async function prepareEnvironment(e){const{kubernetes:n,logger:t,clock:c,signal:l,dryRun:d=!1}=e,u=c.now(),f=e.detected??await(0,a.li)(n,{signal:l}),{platform:p,evidence:m,csiDrivers:h}=f
;t.info(`Platform: ${p} (${m.join("; ")})`)
;const g="ec2"===p||"eks"===p?e.aws:void 0,w=g&&await async function({kubernetes:e,logger:n,clock:t,signal:r,dryRun:a=!1},{access:s,manifests:c,openAws:l},d){if(void 0===s)return;const u=await l()
;try{return await(0,o.s)({kubernetes:e,logger:n,clock:t,signal:r,aws:u,platform:d,wish:s,manifests:c,dryRun:a,timeout:i})}finally{u.close()}
}(e,g,f),y=g&&await function({kubernetes:e,logger:n,clock:t,signal:o,dryRun:a=!1},{helm:s,exec:i,region:c,clusterName:l,chartMirror:d,run:u,openAws:f},p,m){const h=m?.serviceAccountRoleArn??""
;return(0,r.F)({kubernetes:e,logger:n,clock:t,signal:o,helm:s,exec:i,platform:p,run:u,dryRun:a,openAws:f,...void 0===c?{}:{region:c},...void 0===l?{}:{clusterName:l},...void 0===d?{}:{chartMirror:d},
...""===h?{}:{serviceAccountRoleArn:h}})}(e,g,p,w),v=await(0,s.U)({kubernetes:n,logger:t,clock:c,signal:l,platform:p,dryRun:d,driverPlanned:!0===y?.changed,...void 0!==y||void 0===h?{}:{csiDrivers:h},
...e.storageClass});return{platform:p,evidence:m,...void 0===w?{}:{ebsAccess:w},...void 0===y?{}:{driver:y},storageClass:v,changed:[w,y,v].some(e=>!0===e?.changed),durationMs:c.now()-u}}},
78933:(e,n,t)=>{t.d(n,{UR:()=>renderMade,dp:()=>renderRemoval,gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome})
;var o=t(96988),r=t(89037),a=t(88544);const s=40;function renderCalls(e){const{rows:n,more:t}=rowsOf(e),width=e=>Math.max(0,...n.map(n=>n[e].length))
;return`${n.map(({call:e,resource:n,reason:t})=>`${(0,a.f)(e,width("call"))}  ${(0,a.f)(n,width("resource"))}  ${(0,a.sN)(t)}\n`).join("")}${0===t?"":`and ${t} more\n`}`}
function renderOutcome({calls:e,requirements:n},t){return e.length>0?`${t?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:n.map(({check:e,detail:n})=>`${e}: ${(0,a.sN)(n)}\n`).join("")}
function renderEbsAccess({requirements:e,calls:n},t){const o=e.map(({check:e,state:n,detail:t})=>[`${i[n]} ${(0,r.FV)(e)}`,(0,r.FV)(t)]);return(0,r.Cc)(["### EBS access","",(0,
r.tp)(["Requirement","Found"],o),"",...callsSection(n,t),""].join("\n"))}function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}
function renderUnfinished(e,n){const t=0===n.length?["Nothing is known to have been changed."]:callsSection(n,!1);return(0,r.Cc)([(0,o.z)("setup-ebs-access",e),...t,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:n},t){const o=t?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${o} ${e}`),...n.map(({what:e,why:n})=>`Left ${e}: ${(0,a.sN)(n)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:n,calls:t},o){return(0,r.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
r.FV)(e)}`),...0===n.length?[]:["","Left:","",...n.map(({what:e,why:n})=>`- ${(0,r.FV)(e)}: ${(0,r.FV)(n)}`)],"",...o?callsSection(t,o):[],""].join("\n"))}function callsSection(e,n){
const{rows:t,more:o}=rowsOf(e);return 0===t.length?["Nothing had to be changed."]:[n?"Calls that a run would make:":"Calls made:","",(0,
r.tp)(["Call","On","Because"],t.map(({call:e,resource:n,reason:t})=>[(0,r.aY)(e),(0,r.aY)(n),(0,r.FV)(t)])),...0===o?[]:["",`and ${o} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const n=e.map(({service:e,action:n,resource:t,reason:o})=>({call:`${e}:${n}`,resource:t,reason:o}));return{rows:n.slice(0,s),more:Math.max(0,n.length-s)}}},96988:(e,n,t)=>{t.d(n,{z:()=>renderFailure})
;var o=t(89037);function renderFailure(e,n){const t=void 0===n.remedy?"":`\n${(0,o.FV)(n.remedy)}\n`;return`### ❌ ${e}\n\n${(0,o.FV)(n.message)}\n${t}`}},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var o=t(89037),r=t(88544);const a=100,s={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,r.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:o})=>{const r=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${o}`,a=i[e];return void 0===a?r:t(a,r)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
o.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,o.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,o.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:t,helm:o}of e)for(const{action:e}of[...t,...o]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:o,refused:a}){const s=`${e}${void 0===n?"":` (${n})`}: ${t} → ${o}`;return void 0===a?[{sign:"~",depth:0,text:(0,r.sN)(s)}]:[{sign:"!",depth:0,text:(0,
r.sN)(`${s} is refused: ${a.reason}`)},{sign:" ",depth:1,text:(0,r.sN)(a.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:o,fromVersion:a,toVersion:i}=e,c=[a,i].filter(e=>void 0!==e)
;return{sign:s[n],depth:0,text:(0,r.sN)(`Helm release ${o}/${t} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:o,fields:a,conflicts:i=[],note:c}){const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[o],depth:0,text:(0,
r.sN)(void 0===c?l:`${l} (${c})`)},..."update"===o?a.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,r.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const o=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,r.sN)(o)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,r.xv)(n?e:JSON.stringify(e),a)}}};
