export const id=1501;export const ids=[1501];export const modules={14907:(e,t,r)=>{r.d(t,{g:()=>a});var n=r(65842),o=r(74917);const a={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},23942:(e,t,r)=>{r.r(t),r.d(t,{action:()=>y});var n=r(17430),o=r(506),a=r(53276),i=r(97854),s=r(92708),c=r(24277),l=r(85361),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function run_deploy(e,t){const r={stack:[],
error:void 0,hasError:!1};try{const c="plan"===e.mode?s.Dq:s.iu,l=__addDisposableResource(r,await c({...e,repository:t}),!0),u=await(0,
s.Cr)(e.pullRequest,t,l.github,e.env),{namespace:d}=u.id,f=await(0,i.j)({...e,namespace:d}),p=await(0,a.W)({...e,...l,target:u,layers:f
}),{state:m,changed:y,url:h="",endpoints:v,expiresAt:b,failure:g}=p;return{outputs:{namespace:d,state:m,changed:y,url:h,endpoints:JSON.stringify(v),"expires-at":void 0===b?"":(0,n.sZ)(b)},summary:(0,
o.mV)(p),failure:g}}catch(e){r.error=e,r.hasError=!0}finally{const e=u(r);e&&await e}}async function run_remove(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=__addDisposableResource(r,await(0,s.iu)({...e,repository:t}),!0),{id:a}=await(0,s.Cr)(e.pullRequest,t,void 0,e.env),i=await(0,c.z)({...e,...n,id:a}),{removed:l,leftBehind:u,failure:d}=i
;return{outputs:{namespace:a.namespace,state:void 0===d?"removed":"failed",changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),"left-behind":JSON.stringify(u)},summary:(0,o.sU)(i),failure:d}
}catch(e){r.error=e,r.hasError=!0}finally{const e=u(r);e&&await e}}async function reap(e,t){const r={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(r,await(0,s.iu)({...e,
repository:t}),!0),a=await(0,c.b)({...e,...n,repository:t}),{previews:i,removed:l,leftBehind:u,failure:d}=a;return{outputs:{changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),
"left-behind":JSON.stringify(u),previews:JSON.stringify(i)},summary:(0,o.VA)(a),failure:d}}catch(e){r.error=e,r.hasError=!0}finally{const e=u(r);e&&await e}}
var d=r(67095),f=r(74917),p=r(14907),m=r(65842);const y=(0,f.QP)({name:"preview",inputs:{...p.g,action:(0,m.b9)(["deploy","remove","reap"]),"pull-request":(0,m.Qq)(),repository:(0,m.Qq)(),token:(0,
m.yD)(),layers:(0,m.p_)(),environment:(0,m.Qq)(),overlay:(0,m.Qq)(),mode:(0,m.yL)(["apply","plan"],"apply"),ttl:(0,m.p0)("72h"),quota:(0,m.K7)(),"chart-mirror":(0,m.Qq)(),timeout:(0,m.p0)(),
"clear-finalizers":(0,m.Jt)(!0),comment:(0,m.Jt)(!0)},outputs:["namespace","state","changed","url","endpoints","expires-at","removed","left-behind","previews"],
async run({inputs:e,logger:t,signal:r,env:n,workspace:o,installation:a,output:i,summarize:s}){
const{action:c,quota:u,ttl:f=0,token:p,kubeconfig:y,context:h,repository:v}=e,{outputs:b,summary:g,failure:w}=await t.group(`Preview: ${c}`,()=>function(e){const t=(0,l.W1)(e.repository,e.env);return{
deploy:run_deploy,remove:run_remove,reap}[e.operation](e,t)}({operation:c,quota:u,ttl:f,token:p,kubeconfig:y,context:h,repository:v,...(0,m.lq)("environment",e.environment),...(0,
m.lq)("overlay",e.overlay),...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("timeout",e.timeout),...0===e.layers.length?{}:{layers:e.layers},pullRequest:e["pull-request"],
mode:e["dry-run"]?"plan":e.mode,dryRun:e["dry-run"],clearFinalizers:e["clear-finalizers"],comments:e.comment,records:!0,onProgress:e=>t.info((0,d.S)(e)),env:n,logger:t,signal:r,workspace:o,
installation:a}));for(const[e,t]of Object.entries(b))i(e,t);if(s(g),void 0!==w)throw w}})},6392:(e,t,r)=>{r.d(t,{NZ:()=>a,l2:()=>n,tG:()=>o})
;const n=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,t,r)=>{r.d(t,{f:()=>loadStack,t:()=>s})
;var n=r(78878),o=r(84249),a=r(6474),i=r(8877);const s=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:r}=e,a=(0,o.b9)(await(0,
o.Zw)(t,e.file),e,s),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,i.o)(r),workspace:t}),a),patches:o})));return{...a,
layers:c}}function withValues(e,t){const{operator:r}=e.spec;return void 0===r||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...r,values:(0,a.D3)(r.values,t)}}}}},45399:(e,t,r)=>{r.d(t,{
y:()=>runIdentity});var n=r(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:r,GITHUB_SERVER_URL:o}=e;if(void 0===t||void 0===r)return{holder:`${(0,n.userInfo)().username}@${(0,
n.hostname)()}/${process.pid}`};return{holder:`${r}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${r}/actions/runs/${t}`}}},
8575:(e,t,r)=>{r.d(t,{Ce:()=>isFields,FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,UK:()=>fieldAt,bX:()=>stringAt,gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt})
;const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...t){return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,r)=>isSameJson(e,t[r]));if(!isFields(e)||!isFields(t))return e===t;const r=Object.keys(e)
;return r.length===Object.keys(t).length&&r.every(r=>Object.hasOwn(t,r)&&isSameJson(e[r],t[r]))}function fieldAt(e,...t){let r=e;for(const e of t){if(!isFields(r)||!Object.hasOwn(r,e))return;r=r[e]}
return r}function stringAt(e,...t){const r=fieldAt(e,...t);return"string"==typeof r?r:void 0}function recordAt(e,...t){const r=fieldAt(e,...t);return isFields(r)?r:{}}function listAt(e,...t){
const r=fieldAt(e,...t);return Array.isArray(r)?r:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const t=Date.parse(e)
;return Number.isNaN(t)?void 0:t}},63036:(e,t,r)=>{r.d(t,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var n=r(8575);function groupOf(e){const t=e.indexOf("/")
;return-1===t?"":e.slice(0,t)}function referenceTo(e){const{apiVersion:t,kind:r,metadata:n}=e;return{apiVersion:t,kind:r,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:t})=>`${groupOf(e)}/${t}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,n.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,t){const r=conditionEntries(e).find(e=>e.type===t);return void 0===r?void 0:readCondition(r)}const conditionEntries=e=>(0,
n.gT)(e,"status","conditions").filter(e=>void 0!==(0,n.bX)(e,"type"));function readCondition(e){const[t,r,o]=["reason","message","lastTransitionTime"].map(t=>(0,n.bX)(e,t)),a=(0,
n.tk)(e,"observedGeneration");return{type:e.type,status:(0,n.bX)(e,"status")??"",...void 0===t?{}:{reason:t},...void 0===r?{}:{message:r},...void 0===o?{}:{lastTransitionTime:o},...void 0===a?{}:{
observedGeneration:a}}}function trueCondition(e,t){const r=findCondition(e,t);return"True"===r?.status?r:void 0}function annotationOf(e,t){return(0,n.bX)(e.metadata,"annotations",t)}
function labelOf(e,t){return(0,n.bX)(e.metadata,"labels",t)}function generationOf(e){return(0,n.Ro)(e.metadata.generation)}},84249:(e,t,r)=>{r.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,
b9:()=>resolveStack});var n=r(51455),o=r(76760),a=r(38816),i=r(6392),s=r(12317),c=r(80751),l=r(32731),u=r(28252),d=r(6474),f=r(81625);const p="lamina.yaml",m=a.YjP().min(1),y=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...i.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(i.tG).optional().describe("Which policy the driver gets"),
roleName:a.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:a.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(i.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:a.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:a.g1P(m,a.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(m,l.uc).optional().describe("Helm values of the operators' charts by layer")},v=a.rej({
apiVersion:a.euz("lamina/v1").describe("The version of this format"),kind:a.euz("Stack").describe("What the file describes"),metadata:a.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:a.rej({...h,environments:a.g1P(l.Jq,a.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
f.If)(e,t,v,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,r])=>strayLayers(r,["spec","environments",t],r.layers??e.layers))])}
function strayLayers(e,t,r){return void 0===r?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!r.includes(e)).map(e=>({path:[...t,n],key:e,
message:`${n} for "${e}", which is none of the layers ${r.join(", ")}`})))}async function loadStackFile(e,t){const r=t??p;try{return parseStackFile(await(0,n.readFile)(o.resolve(e,r),"utf8"),r)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new s.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,r){const n=e?.spec??{},o=function(e,t){
if(void 0===t)return{};const r=Object.keys(e.environments??{}),n=r.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;throw new s.j1(`Unknown environment "${t}"${(0,c.a)(t,r)}`,{
remedy:0===r.length?`${p} names no environments.`:`${p} has ${r.join(", ")}.`})}(n,t.environment),a=t.layers??o.layers??n.layers??r;return{name:e?.metadata.name,environment:t.environment,
platform:t.platform??o.platform??n.platform??"auto",namespace:t.namespace??o.namespace??n.namespace,overlay:t.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},
layers:a.map(e=>({layer:e,patches:[...own(n.patches,e)??[],...own(o.patches,e)??[]].map(u.h),values:(0,d.D3)(own(n.values,e)??{},own(o.values,e)??{})}))}}
const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},34992:(e,t,r)=>{r.d(t,{ek:()=>chooseOverlay,m1:()=>renderLayer});var n=r(12317),o=r(80751),a=r(8575),i=r(63036);const s={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=r(6540),l=r(55281);async function renderLayer(e,t){const r=function(e,t){
const r=listOverlays(e);if(void 0!==t&&!r.includes(t))throw new n.j1(`The layer ${e.name} has no overlay "${t}"${(0,o.a)(t,r)}`,{
remedy:0===r.length?"It has none at all.":`Its overlays are ${r.join(", ")}.`});return e.spec.sources.flatMap(({resources:e,overlays:r})=>{const n=(void 0!==t&&Object.hasOwn(r,t)?r[t]:void 0)??e
;return void 0===n?[]:[n]})}(e,t.overlay);if(0===r.length)return[];const u=[...e.spec.patches,...t.patches??[]],d=await(0,c.J)({roots:r,namespace:t.namespace,patches:u
},t),f=`layer ${e.name}, rendered`,p=(0,l.Y)(d,f);return function(e,t){for(const r of e){const e=s[`${(0,i.F8)(r.apiVersion)}/${r.kind}`],o=void 0===e?void 0:(0,a.UK)(r,"spec",e)
;if(void 0!==e&&null!=o)throw new n.j1(`${t}: ${(0,i.P5)((0,i.Po)(r))} has spec.${e}: ${JSON.stringify(o)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,f),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}
const chooseOverlay=(e,t,r)=>t??(listOverlays(e).includes(r)?r:void 0)},67095:(e,t,r)=>{r.d(t,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines})
;var n=r(63036),o=r(88544);const a={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]},i=23;function renderProgressLine(e){const{elapsedMs:t,reference:r,readiness:o}=e,a=whyOf(e)
;return`[${(t/1e3).toFixed(1).padStart(5)}s] ${(0,n.P5)(r)}  ${o.state}${""===a?"":`  ${a}`}`}function createProgressLines(){const e=new Map;return t=>{const r=(0,
n.TN)(t.reference),o=`${t.readiness.state} ${whyOf(t)}`;if(e.get(r)!==o)return e.set(r,o),renderProgressLine(t)}}function renderProgressTable(e,{width:t,colour:r}){const s=(0,
o.C2)(r),c=e.map(({reference:e})=>(0,n.P5)(e)),l=Math.max(0,...c.map(o.qz)),u=Math.min(Math.floor(t/2),t-i),d=Math.min(l,Math.max(10,u));return e.map((e,r)=>{
const{state:n}=e.readiness,[i,l]=a[n],u=(0,o.f)((0,o.xv)(c[r]??"",d),d),f=`${i} ${u}  ${n.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(f)>t)return(0,o.xv)(f,t);const p=(0,
o.xv)(whyOf(e),t-(0,o.qz)(f)-2),m=`${s(l,i)} ${u}  ${s(l,n.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${s("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:t,message:r}}){return"ready"===e?"":(0,o.sN)([t,r].filter(e=>""!==e).join(": "))}function formatAge(e){const t=Math.floor(e/1e3)
;return t<60?`${t}s`:`${Math.floor(t/60)}m${String(t%60).padStart(2,"0")}s`}},88544:(e,t,r)=>{r.d(t,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,
sN:()=>logSafe,xv:()=>truncate});var n=r(38067),o=r(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(t,r)=>{const[n,o]=a[t]
;return e&&""!==r?`[${n}m${r}[${o}m`:r}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,n.D)((0,o.TN)(e))}
function widthOf(e){let t=0;for(const{columns:r}of cellsOf(e))t+=r;return t}
const i=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,s=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,c="️"
;function*cellsOf(e){let t=0;for(const r of e){const e=r===c?Number(1===t):i.test(r)?0:s.test(r)?2:1;e>0&&(t=e),yield{character:r,columns:e}}}function truncate(e,t){if(widthOf(e)<=t)return e
;if(t<1)return"";let r="",n=0;for(const o of cellsOf(e)){if(n+=o.columns,n>t-1)break;r+=o.character}return`${r}…`}function padEnd(e,t){return e+" ".repeat(Math.max(0,t-widthOf(e)))}},40682:(e,t,r)=>{
r.d(t,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>i});var n=r(58500),o=r(12317);const a=2**31-1,i={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,t)=>{try{
for(let r=e;;r-=a)if(await(0,n.setTimeout)(Math.min(r,a),void 0,void 0===t?{}:{signal:t}),r<=a)return}catch(e){throw t?.throwIfAborted(),e}}};function deadlineSignal(e,t,r){
const n=new AbortController,forward=()=>{n.abort(r?.reason??new o.p4)};!0===r?.aborted?forward():r?.addEventListener("abort",forward,{once:!0});let i,s=e,c=performance.now();const arm=r=>{
const s=Math.min(r,a);i=setTimeout(()=>s<r?arm(r-s):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${t}`)),s)};return arm(s),{signal:n.signal,pause:async e=>{clearTimeout(i),
s-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(s)}},[Symbol.dispose]:()=>{clearTimeout(i),r?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3);return`${Math.floor(t/60)} m ${String(t%60).padStart(2,"0")} s`}}};
