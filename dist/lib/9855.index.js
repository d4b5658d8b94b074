export const id=9855;export const ids=[9855];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>a});var n=t(65842),o=t(74917);const a={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},11178:(e,r,t)=>{t.d(r,{hF:()=>s,lq:()=>optional,vi:()=>findLayer});var n=t(68794),o=t(42242),a=t(14907),i=t(65842);const s={...a.g,layer:(0,i.$4)(),overlay:(0,i.Qq)(),namespace:(0,i.Qq)(),
timeout:(0,i.p0)()};function findLayer(e,r,t){return(0,o.a)(e,{builtInDirectory:(0,n.o)(t),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
10957:(e,r,t)=>{t.r(r),t.d(r,{action:()=>y});var n=t(17430),o=t(506),a=t(62396),i=t(76200),s=t(48387),c=t(9054),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function deploy(e,r){const t={stack:[],
error:void 0,hasError:!1};try{const s="plan"===e.mode?a.Dq:a.iu,l=__addDisposableResource(t,await s({...e,repository:r}),!0),u=await(0,
a.Cr)(e.pullRequest,r,l.github,e.env),{namespace:d}=u.id,p=await(0,i.j)({...e,namespace:d}),f=await(0,c.Wy)({...e,...l,target:u,layers:p
}),{state:m,changed:y,url:h="",endpoints:v,expiresAt:g,failure:w}=f;return{outputs:{namespace:d,state:m,changed:y,url:h,endpoints:JSON.stringify(v),"expires-at":void 0===g?"":(0,n.sZ)(g)},summary:(0,
o.mV)(f),failure:w}}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}async function remove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=__addDisposableResource(t,await(0,a.iu)({...e,repository:r}),!0),{id:i}=await(0,a.Cr)(e.pullRequest,r,void 0,e.env),s=await(0,c.z1)({...e,...n,id:i}),{removed:l,leftBehind:u,failure:d}=s
;return{outputs:{namespace:i.namespace,state:void 0===d?"removed":"failed",changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),"left-behind":JSON.stringify(u)},summary:(0,o.sU)(s),failure:d}
}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}async function reap(e,r){const t={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(t,await(0,a.iu)({...e,
repository:r}),!0),i=await(0,c.bd)({...e,...n,repository:r}),{previews:s,removed:l,leftBehind:u,failure:d}=i;return{outputs:{changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),
"left-behind":JSON.stringify(u),previews:JSON.stringify(s)},summary:(0,o.VA)(i),failure:d}}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}
var u=t(67095),d=t(74917),p=t(14907),f=t(65842),m=t(11178);const y=(0,d.QP)({name:"preview",inputs:{...p.g,action:(0,f.b9)(["deploy","remove","reap"]),"pull-request":(0,f.Qq)(),repository:(0,f.Qq)(),
token:(0,f.yD)(),layers:(0,f.p_)(),environment:(0,f.Qq)(),overlay:(0,f.Qq)(),mode:(0,f.yL)(["apply","plan"],"apply"),ttl:(0,f.p0)("72h"),quota:(0,f.K7)(),"chart-mirror":(0,f.Qq)(),timeout:(0,f.p0)(),
"clear-finalizers":(0,f.Jt)(!0),comment:(0,f.Jt)(!0)},outputs:["namespace","state","changed","url","endpoints","expires-at","removed","left-behind","previews"],
async run({inputs:e,logger:r,signal:t,env:n,installation:o,output:a,summarize:i}){
const{action:c,quota:l,ttl:d=0,token:p,kubeconfig:f,context:y,repository:h}=e,{outputs:v,summary:g,failure:w}=await r.group(`Preview: ${c}`,()=>function(e){const r=(0,s.W1)(e.repository,e.env);return{
deploy,remove,reap}[e.operation](e,r)}({operation:c,quota:l,ttl:d,token:p,kubeconfig:f,context:y,repository:h,...(0,m.lq)("environment",e.environment),...(0,m.lq)("overlay",e.overlay),...(0,
m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("timeout",e.timeout),...0===e.layers.length?{}:{layers:e.layers},pullRequest:e["pull-request"],mode:e["dry-run"]?"plan":e.mode,dryRun:e["dry-run"],
clearFinalizers:e["clear-finalizers"],comments:e.comment,records:!0,onProgress:e=>r.info((0,u.S)(e)),workspace:n.GITHUB_WORKSPACE??process.cwd(),env:n,logger:r,signal:t,installation:o}))
;for(const[e,r]of Object.entries(v))a(e,r);if(i(g),void 0!==w)throw w}})},6392:(e,r,t)=>{t.d(r,{NZ:()=>a,l2:()=>n,tG:()=>o})
;const n=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,r,t)=>{t.d(r,{f:()=>loadStack,t:()=>s})
;var n=t(42242),o=t(97549),a=t(30326),i=t(68794);const s=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:t}=e,a=(0,o.b9)(await(0,
o.Zw)(r,e.file),e,s),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,i.o)(t),workspace:r}),a),patches:o})));return{...a,
layers:c}}function withValues(e,r){const{operator:t}=e.spec;return void 0===t||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,a.D3)(t.values,r)}}}}},45399:(e,r,t)=>{t.d(r,{
y:()=>runIdentity});var n=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===t)return{holder:`${(0,n.userInfo)().username}@${(0,
n.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${t}/actions/runs/${r}`}}},
63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,
...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},97549:(e,r,t)=>{t.d(r,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var n=t(51455),o=t(76760),a=t(38816),i=t(6392),s=t(12317),c=t(47775),l=t(24832),u=t(30326),d=t(19117);const p="lamina.yaml",f=a.YjP().min(1),m=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...i.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(i.tG).optional().describe("Which policy the driver gets"),
roleName:a.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:a.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(i.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:a.g1P(f,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=a.rej({
apiVersion:a.euz("lamina/v1").describe("The version of this format"),kind:a.euz("Stack").describe("What the file describes"),metadata:a.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:a.rej({...y,environments:a.g1P(c.Jq,a.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,r){return(0,
d.If)(e,r,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,t])=>strayLayers(t,["spec","environments",r],t.layers??e.layers))])}
function strayLayers(e,r,t){return void 0===t?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...r,n],key:e,
message:`${n} for "${e}", which is none of the layers ${t.join(", ")}`})))}async function loadStackFile(e,r){const t=r??p;try{return parseStackFile(await(0,n.readFile)(o.resolve(e,t),"utf8"),t)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new s.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,t){const n=e?.spec??{},o=function(e,r){
if(void 0===r)return{};const t=Object.keys(e.environments??{}),n=t.includes(r)?e.environments?.[r]:void 0;if(void 0!==n)return n;const o=(0,d.kp)(r,t)
;throw new s.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${p} names no environments.`:`${p} has ${t.join(", ")}.`})
}(n,r.environment),a=r.layers??o.layers??n.layers??t;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??n.platform??"auto",
namespace:r.namespace??o.namespace??n.namespace,overlay:r.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(n.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,u.D3)(own(n.values,e)??{},own(o.values,e)??{})}))}}const own=(e,r)=>void 0!==e&&Object.hasOwn(e,r)?e[r]:void 0},
67095:(e,r,t)=>{t.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var n=t(63036),o=t(88544);const a={ready:["✔","green"],progressing:["…","yellow"],
failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:r,reference:t,readiness:o}=e,a=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,n.P5)(t)}  ${o.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return r=>{const t=(0,n.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:t}){const i=(0,o.C2)(t),s=e.map(({reference:e})=>(0,n.P5)(e)),c=Math.max(0,...s.map(o.qz)),l=Math.min(c,Math.max(10,Math.floor(r/2)))
;return e.map((e,t)=>{const{state:n}=e.readiness,[c,u]=a[n],d=(0,o.f)((0,o.xv)(s[t]??"",l),l),p=`${c} ${d}  ${n.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(p)>r)return(0,o.xv)(p,r)
;const f=(0,o.xv)(whyOf(e),r-(0,o.qz)(p)-2),m=`${i(u,c)} ${d}  ${i(u,n.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===f?m:`${m}  ${i("dim",f)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:t}}){return"ready"===e?"":(0,o.sN)([r,t].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,t)=>{t.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var n=t(38067),o=t(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,t)=>{const[n,o]=a[r]
;return e&&""!==t?`[${n}m${t}[${o}m`:t}}function logSafe(e){return(0,n.D)((0,o.TN)(e))}function widthOf(e){let r=0;for(const t of e)r+=columnsOf(t);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let t="",n=0;for(const o of e){if(n+=columnsOf(o),n>r-1)break;t+=o}return`${t}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}},40682:(e,r,t)=>{t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>i});var n=t(58500),o=t(12317);const a=2**31-1,i={
now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{for(let t=e;;t-=a)if(await(0,n.setTimeout)(Math.min(t,a),void 0,void 0===r?{}:{signal:r}),t<=a)return}catch(e){
throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){const n=new AbortController,forward=()=>{n.abort(t?.reason??new o.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{
once:!0});let i,s=e,c=performance.now();const arm=t=>{const s=Math.min(t,a);i=setTimeout(()=>s<t?arm(t-s):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),s)}
;return arm(s),{signal:n.signal,pause:async e=>{clearTimeout(i),s-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(s)}},[Symbol.dispose]:()=>{clearTimeout(i),
t?.removeEventListener("abort",forward)}}}function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3)
;return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
