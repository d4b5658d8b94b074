export const id=1774;export const ids=[1774];export const modules={31774:(e,n,t)=>{t.r(n),t.d(n,{plan:()=>plan_plan});var a=t(27466),r=t(78933),o=t(88544)
;var s=t(4071),i=t(61266),__addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=n[Symbol.dispose],t&&(r=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:a,async:t})}else t&&e.stack.push({async:!0});return n},c=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,
n.hasError=!0}var t,a=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const l=3
;async function plan_plan(e,n){const t={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(t,await(0,i.f)(e,n),!0),{environment:d,layers:u,pending:f,json:p}=await(0,
a.q)(c),h=u.map(e=>e.plan);return{json:p,text:()=>function({ebsAccess:e,driver:n,storageClass:t}){
const a=[...n?.plan??[],...t.plan].filter(({action:e})=>"none"!==e).map(({kind:e,name:n,action:t,reason:a})=>`${t} ${e} ${n}: ${(0,o.sN)(a)}\n`),s=[(0,r.gA)(e?.calls??[]),...a].join("")
;return""===s?"":`environment:\n${s.replaceAll(/^/gm,"  ").trimEnd()}\n\n`}(d)+(0,s.EG)(h,n),...f&&e.detailedExitcode?{exitCode:l}:{}}}catch(e){t.error=e,t.hasError=!0}finally{const e=c(t);e&&await e}
}},27466:(e,n,t)=>{t.d(n,{q:()=>planStack});var a=t(8460),r=t(98064);async function planStack(e){const{collaborators:n,detected:t}=e,o=await(0,a.z)({...n,detected:t,aws:e.awsEnvironment,dryRun:!0
}),s=[];for(const t of e.layers)s.push(await(0,r.d)(e.request(t),n,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:o,layers:s,
pending:o.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:o.ebsAccess?.calls??[],driver:o.driver?.plan??[],storageClass:o.storageClass.plan}}}},30203:(e,n,t)=>{t.d(n,{
S:()=>applyCalls});var a=t(58694),r=t(31891);const o=4;async function applyCalls(e,{aws:n,logger:t,onDone:s,isGone:i,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await n.write(e)}catch(n){if("ec2"!==e.service||!(n instanceof a.Gy))throw n;if(c(n))return void d.set(e.resource,n);if(!i(n))throw n
;return l.add(e.resource),void t.warning(`${e.resource} is no longer there (${n.awsCode}); going on without it`)}t.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),s(e)}}
;for(const n of function(e){const n=[];for(const t of e){const e=n.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===t.service)?e.push(t):n.push([t])}return n}(e)){
const e=Map.groupBy(n,({service:e,resource:n})=>"ec2"===e?n:"");await(0,r.X)([...e.values()],o,async e=>{for(const n of e)await send(n)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,n,t)=>{t.d(n,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},44491:(e,n,t)=>{t.d(n,{s:()=>setUpEbsAccess})
;var a=t(58694),r=t(12317),o=t(30203),s=t(41521),i=t(18181),c=t(82467),l=t(29072),d=t(77900),u=t(46863),f=t(62064),p=t(51388);async function waitUntilAssociationsSettle(e,n){
await until(e,"instance profiles to be associated or gone",n,async e=>{const t=await(0,f.kF)(n.aws,e),a=new Set(t.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>a.has(e))})}async function waitUntilAssociated(e,n){const{aws:t}=n;await until(e,"instance profiles to be associated",n,async e=>{const n=await(0,
f.kF)(t,e),a=new Set(n.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),r=e.filter(e=>!a.has(e)),o=new Set(n.map(({InstanceId:e})=>e)),s=r.filter(e=>!o.has(e));if(0===s.length)return r
;const i=await byId(t,s);return r.filter(e=>o.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,n,t){await until(e,"metadata options to be applied",t,async e=>{
const a=await byId(t.aws,e);return e.filter(e=>{const t=a.get(e);if("running"!==t?.State?.Name&&"pending"!==t?.State?.Name)return!1;const{MetadataOptions:r={}}=t;return"pending"===r.State||(0,
p.k)(r)<n})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,n){const t=await(0,f.PD)(e,"instance-id",n)
;return new Map(t.map(({instance:e})=>[e.InstanceId??"",e]))}const h=500,m=5e3;async function until(e,n,{clock:t,logger:a,signal:o,deadline:s,random:i},c){if(0===e.length)return;let l=e;await(0,
u.G)(async()=>{if(l=await c(l),0===l.length)return!0;a.debug(`Waiting for ${n}: ${(0,d.X)(l)}`)},{clock:t,signal:o,deadline:s,random:i,late:()=>new r.j3(`Timed out waiting for ${n}: ${(0,d.X)(l)}`,{
remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}}),firstPause:h,longestPause:m})}const g=8,w=500,$=4
;async function setUpEbsAccess(e){const{aws:n,clock:t,logger:a,signal:r,random:o=Math.random}=e,s={aws:n,clock:t,logger:a,signal:r,random:o,deadline:t.now()+e.timeout},i=[];let l={of:"",times:0
},d=[],u=!1;for(let n=1;;n+=1)try{const n=await(0,c.i)(e),{plan:t}=n;if(d=t.instanceIds,!u)for(const e of t.warnings)a.warning(e);if(u=!0,refuseBlocked(t,i),e.dryRun)return{...t,
changed:t.calls.length>0};const r=await carryOut(n,i,e,s),o=d.filter(e=>!r.includes(e));return{...t,instanceIds:o,calls:i,changed:i.length>0}}catch(e){if(n===g||!isRace(e))throw e
;if(l=countRefusals(e,l),l.times>=(v.has(e.awsCode)?$:2))throw e;a.debug(`${e.message}; looking again`),await t.sleep((.5+o()/2)*w*n,r),
"IncorrectState"===e.awsCode&&await waitUntilAssociationsSettle(d,s)}}async function carryOut({plan:{calls:e},nodes:n,awaitAgentOf:t},a,{aws:r,logger:c,wish:d,onCall:u},f){
const p=new Set(e.map(({resource:e})=>e));await async function(e,n){const t=e.filter(({state:e})=>"pending"===e||"stopping"===e)
;await until(t.map(({id:e})=>e),"instances to be running or stopped",n,async e=>{const t=await byId(n.aws,e);return e.filter(e=>["pending","stopping"].includes(t.get(e)?.State?.Name??""))})
}(n.instances.filter(({id:e})=>p.has(e)),f);const{gone:h}=await(0,o.S)(e,{aws:r,logger:c,onDone:e=>{a.push(e),u?.(e)},isGone:l.S,isRace}),there=e=>e.filter(e=>!h.includes(e))
;return await async function(e,n){await Promise.all([waitUntilAssociated(e.associations,n),waitUntilApplied(e.metadata,e.hopLimit,n)])}({associations:there(n.associations),metadata:there(n.metadata),
hopLimit:d.hopLimit},f),""!==t&&await(0,s.dP)({...f,clusterName:t,name:i.Sr,timeout:f.deadline-f.clock.now()}),h}function refuseBlocked({requirements:e},n){
const t=e.filter(({state:e,calls:n})=>"ok"!==e&&0===n.length)
;if(0!==t.length)throw new r.Xf("EBS_ACCESS_BLOCKED",`${t.map(({check:e,detail:n})=>`${e}: ${n}`).join(". ")}. ${0===n.length?"Nothing was changed":`What was done until another run came in between is kept: ${n.map(({action:e})=>e).join(", ")}`}`,{
remedy:t.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:t.map(({check:e,state:n,detail:t,remedy:a})=>({check:e,state:n,detail:t,remedy:a}))}})}
const y=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof a.Gy&&y.has(e.awsCode)}const v=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:n,awsCode:t},a){
const r=`${e}:${n} ${t}`;return{of:r,times:r===a.of?a.times+1:1}}},8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var a=t(44491),r=t(31730),o=t(32870),s=t(37788);const i=6e5
;async function prepareEnvironment(e){const{kubernetes:n,logger:t,clock:c,signal:l,dryRun:d=!1}=e,u=c.now(),f=e.detected??await(0,o.li)(n,{signal:l}),{platform:p,evidence:h,csiDrivers:m}=f
;t.info(`Platform: ${p} (${h.join("; ")})`)
;const g="ec2"===p||"eks"===p?e.aws:void 0,w=g&&await async function({kubernetes:e,logger:n,clock:t,signal:r,dryRun:o=!1},{access:s,manifests:c,openAws:l},d){if(void 0===s)return;const u=await l()
;try{return await(0,a.s)({kubernetes:e,logger:n,clock:t,signal:r,aws:u,platform:d,wish:s,manifests:c,dryRun:o,timeout:i})}finally{u.close()}
}(e,g,f),$=g&&await function({kubernetes:e,logger:n,clock:t,signal:a,dryRun:o=!1},{helm:s,exec:i,region:c,clusterName:l,chartMirror:d,run:u,openAws:f},p,h){const m=h?.serviceAccountRoleArn??""
;return(0,r.F)({kubernetes:e,logger:n,clock:t,signal:a,helm:s,exec:i,platform:p,run:u,dryRun:o,openAws:f,...void 0===c?{}:{region:c},...void 0===l?{}:{clusterName:l},...void 0===d?{}:{chartMirror:d},
...""===m?{}:{serviceAccountRoleArn:m}})}(e,g,p,w),y=await(0,s.U)({kubernetes:n,logger:t,clock:c,signal:l,platform:p,dryRun:d,driverPlanned:!0===$?.changed,...void 0!==$||void 0===m?{}:{csiDrivers:m},
...e.storageClass});return{platform:p,evidence:h,...void 0===w?{}:{ebsAccess:w},...void 0===$?{}:{driver:$},storageClass:y,changed:[w,$,y].some(e=>!0===e?.changed),durationMs:c.now()-u}}},
78933:(e,n,t)=>{t.d(n,{UR:()=>renderMade,dp:()=>renderRemoval,gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome})
;var a=t(96988),r=t(89037),o=t(88544);const s=40;function renderCalls(e){const{rows:n,more:t}=rowsOf(e),width=e=>Math.max(0,...n.map(n=>n[e].length))
;return`${n.map(({call:e,resource:n,reason:t})=>`${(0,o.f)(e,width("call"))}  ${(0,o.f)(n,width("resource"))}  ${(0,o.sN)(t)}\n`).join("")}${0===t?"":`and ${t} more\n`}`}
function renderOutcome({calls:e,requirements:n},t){return e.length>0?`${t?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:n.map(({check:e,detail:n})=>`${e}: ${(0,o.sN)(n)}\n`).join("")}
function renderEbsAccess({requirements:e,calls:n},t){const a=e.map(({check:e,state:n,detail:t})=>[`${i[n]} ${n}`,(0,r.FV)(e),(0,r.FV)(t)]);return(0,r.Cc)(["### EBS access","",(0,
r.tp)(["State","Requirement","Found"],a),"",...callsSection(n,t),""].join("\n"))}function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}
function renderUnfinished(e,n){const t=0===n.length?["Nothing is known to have been changed."]:callsSection(n,!1);return(0,r.Cc)([(0,a.z)("setup-ebs-access",e),...t,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:n},t){const a=t?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${a} ${e}`),...n.map(({what:e,why:n})=>`Left ${e}: ${(0,o.sN)(n)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:n,calls:t},a){return(0,r.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
r.FV)(e)}`),...0===n.length?[]:["","Left:","",...n.map(({what:e,why:n})=>`- ${(0,r.FV)(e)}: ${(0,r.FV)(n)}`)],"",...a?callsSection(t,a):[],""].join("\n"))}function callsSection(e,n){
const{rows:t,more:a}=rowsOf(e);return 0===t.length?["Nothing had to be changed."]:[n?"Calls that a run would make:":"Calls made:","",(0,
r.tp)(["Call","On","Because"],t.map(({call:e,resource:n,reason:t})=>[(0,r.aY)(e),(0,r.aY)(n),(0,r.FV)(t)])),...0===a?[]:["",`and ${a} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const n=e.map(({service:e,action:n,resource:t,reason:a})=>({call:`${e}:${n}`,resource:t,reason:a}));return{rows:n.slice(0,s),more:Math.max(0,n.length-s)}}},96988:(e,n,t)=>{t.d(n,{z:()=>renderFailure})
;var a=t(89037);function renderFailure(e,n){const t=void 0===n.remedy?"":`\n${(0,a.FV)(n.remedy)}\n`;return`### ❌ ${e}\n\n${(0,a.FV)(n.message)}\n${t}`}},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
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
depth:1,text:(0,r.sN)(a)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,r.xv)(n?e:JSON.stringify(e),o)}}};
