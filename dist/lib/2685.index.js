export const id=2685;export const ids=[2685];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>i});var n=t(74917),o=t(65842);const i={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...n.bB}},23942:(e,r,t)=>{t.r(r),t.d(r,{action:()=>y});var n=t(17430),o=t(506),i=t(53276),a=t(97854),s=t(92708),u=t(24277),c=t(85361),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},f=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function run_deploy(e,r){const t={stack:[],
error:void 0,hasError:!1};try{const u="plan"===e.mode?s.Dq:s.iu,c=__addDisposableResource(t,await u({...e,repository:r}),!0),f=await(0,
s.Cr)(e.pullRequest,r,c.github,e.env),{namespace:d}=f.id,l=await(0,a.j)({...e,namespace:d}),p=await(0,i.W)({...e,...c,target:f,layers:l
}),{state:m,changed:y,url:h="",endpoints:v,expiresAt:g,failure:b}=p;return{outputs:{namespace:d,state:m,changed:y,url:h,endpoints:JSON.stringify(v),"expires-at":void 0===g?"":(0,n.sZ)(g)},summary:(0,
o.mV)(p),failure:b}}catch(e){t.error=e,t.hasError=!0}finally{const e=f(t);e&&await e}}async function run_remove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=__addDisposableResource(t,await(0,s.iu)({...e,repository:r}),!0),{id:i}=await(0,s.Cr)(e.pullRequest,r,void 0,e.env),a=await(0,u.z)({...e,...n,id:i}),{removed:c,leftBehind:f,failure:d}=a
;return{outputs:{namespace:i.namespace,state:void 0===d?"removed":"failed",changed:c.length>0&&!e.dryRun,removed:JSON.stringify(c),"left-behind":JSON.stringify(f)},summary:(0,o.sU)(a),failure:d}
}catch(e){t.error=e,t.hasError=!0}finally{const e=f(t);e&&await e}}async function reap(e,r){const t={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(t,await(0,s.iu)({...e,
repository:r}),!0),i=await(0,u.b)({...e,...n,repository:r}),{previews:a,removed:c,leftBehind:f,failure:d}=i;return{outputs:{changed:c.length>0&&!e.dryRun,removed:JSON.stringify(c),
"left-behind":JSON.stringify(f),previews:JSON.stringify(a)},summary:(0,o.VA)(i),failure:d}}catch(e){t.error=e,t.hasError=!0}finally{const e=f(t);e&&await e}}
var d=t(67095),l=t(74917),p=t(14907),m=t(65842);const y=(0,l.QP)({name:"preview",inputs:{...p.g,action:(0,m.b9)(["deploy","remove","reap"]),"pull-request":(0,m.Qq)(),repository:(0,m.Qq)(),token:(0,
m.yD)(),layers:(0,m.p_)(),environment:(0,m.Qq)(),overlay:(0,m.Qq)(),mode:(0,m.yL)(["apply","plan"],"apply"),ttl:(0,m.p0)("72h"),quota:(0,m.K7)(),"chart-mirror":(0,m.Qq)(),timeout:(0,m.p0)(),
"clear-finalizers":(0,m.Jt)(!0),comment:(0,m.Jt)(!0)},outputs:["namespace","state","changed","url","endpoints","expires-at","removed","left-behind","previews"],
async run({inputs:e,logger:r,signal:t,env:n,workspace:o,installation:i,output:a,summarize:s}){
const{action:u,quota:f,ttl:l=0,token:p,kubeconfig:y,context:h,repository:v}=e,{outputs:g,summary:b,failure:w}=await r.group(`Preview: ${u}`,()=>function(e){const r=(0,c.W1)(e.repository,e.env);return{
deploy:run_deploy,remove:run_remove,reap}[e.operation](e,r)}({operation:u,quota:f,ttl:l,token:p,kubeconfig:y,context:h,repository:v,...(0,m.lq)("environment",e.environment),...(0,
m.lq)("overlay",e.overlay),...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("timeout",e.timeout),...0===e.layers.length?{}:{layers:e.layers},pullRequest:e["pull-request"],
mode:e["dry-run"]?"plan":e.mode,dryRun:e["dry-run"],clearFinalizers:e["clear-finalizers"],comments:e.comment,records:!0,onProgress:e=>r.info((0,d.S)(e)),env:n,logger:r,signal:t,workspace:o,
installation:i}));for(const[e,r]of Object.entries(g))a(e,r);if(s(b),void 0!==w)throw w}})},8575:(e,r,t)=>{t.d(r,{Ce:()=>isFields,FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,UK:()=>fieldAt,
bX:()=>stringAt,gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...r){
return Object.fromEntries(Object.entries(e).filter(([e])=>!r.includes(e)))}function isSameJson(e,r){if(Array.isArray(e)&&Array.isArray(r))return e.length===r.length&&e.every((e,t)=>isSameJson(e,r[t]))
;if(!isFields(e)||!isFields(r))return e===r;const t=Object.keys(e);return t.length===Object.keys(r).length&&t.every(t=>Object.hasOwn(r,t)&&isSameJson(e[t],r[t]))}function fieldAt(e,...r){let t=e
;for(const e of r){if(!isFields(t)||!Object.hasOwn(t,e))return;t=t[e]}return t}function stringAt(e,...r){const t=fieldAt(e,...r);return"string"==typeof t?t:void 0}function recordAt(e,...r){
const t=fieldAt(e,...r);return isFields(t)?t:{}}function listAt(e,...r){const t=fieldAt(e,...r);return Array.isArray(t)?t:[]}function numberAt(e,...r){return toNumber(fieldAt(e,...r))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const r=Date.parse(e)
;return Number.isNaN(r)?void 0:r}},63036:(e,r,t)=>{t.d(r,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var n=t(8575);function groupOf(e){const r=e.indexOf("/")
;return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:r})=>`${groupOf(e)}/${r}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,n.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,r){const t=conditionEntries(e).find(e=>e.type===r);return void 0===t?void 0:readCondition(t)}const conditionEntries=e=>(0,
n.gT)(e,"status","conditions").filter(e=>void 0!==(0,n.bX)(e,"type"));function readCondition(e){const[r,t,o]=["reason","message","lastTransitionTime"].map(r=>(0,n.bX)(e,r)),i=(0,
n.tk)(e,"observedGeneration");return{type:e.type,status:(0,n.bX)(e,"status")??"",...void 0===r?{}:{reason:r},...void 0===t?{}:{message:t},...void 0===o?{}:{lastTransitionTime:o},...void 0===i?{}:{
observedGeneration:i}}}function trueCondition(e,r){const t=findCondition(e,r);return"True"===t?.status?t:void 0}function annotationOf(e,r){return(0,n.bX)(e.metadata,"annotations",r)}
function labelOf(e,r){return(0,n.bX)(e.metadata,"labels",r)}function generationOf(e){return(0,n.Ro)(e.metadata.generation)}},67095:(e,r,t)=>{t.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,
n7:()=>createProgressLines});var n=t(63036),o=t(88544);const i={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]},a=23;function renderProgressLine(e){
const{elapsedMs:r,reference:t,readiness:o}=e,i=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,n.P5)(t)}  ${o.state}${""===i?"":`  ${i}`}`}function createProgressLines(){const e=new Map
;return r=>{const t=(0,n.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(r)}}function renderProgressTable(e,{width:r,colour:t}){const s=(0,
o.C2)(t),u=e.map(({reference:e})=>(0,n.P5)(e)),c=Math.max(0,...u.map(o.qz)),f=Math.min(Math.floor(r/2),r-a),d=Math.min(c,Math.max(10,f));return e.map((e,t)=>{
const{state:n}=e.readiness,[a,c]=i[n],f=(0,o.f)((0,o.xv)(u[t]??"",d),d),l=`${a} ${f}  ${n.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(l)>r)return(0,o.xv)(l,r);const p=(0,
o.xv)(whyOf(e),r-(0,o.qz)(l)-2),m=`${s(c,a)} ${f}  ${s(c,n.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${s("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:r,message:t}}){return"ready"===e?"":(0,o.sN)([r,t].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,t)=>{t.d(r,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,
sN:()=>logSafe,xv:()=>truncate});var n=t(38067),o=t(89037);const i={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,t)=>{const[n,o]=i[r]
;return e&&""!==t?`[${n}m${t}[${o}m`:t}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,n.Df)((0,o.TN)(e))}
function widthOf(e){let r=0;for(const{columns:t}of cellsOf(e))r+=t;return r}
const a=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,s=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,u="️"
;function*cellsOf(e){let r=0;for(const t of e){const e=t===u?Number(1===r):a.test(t)?0:s.test(t)?2:1;e>0&&(r=e),yield{character:t,columns:e}}}function truncate(e,r){if(widthOf(e)<=r)return e
;if(r<1)return"";let t="",n=0;for(const o of cellsOf(e)){if(n+=o.columns,n>r-1)break;t+=o.character}return`${t}…`}function padEnd(e,r){return e+" ".repeat(Math.max(0,r-widthOf(e)))}},40682:(e,r,t)=>{
t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>a});var n=t(58500),o=t(12317);const i=2**31-1,a={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{
for(let t=e;;t-=i)if(await(0,n.setTimeout)(Math.min(t,i),void 0,void 0===r?{}:{signal:r}),t<=i)return}catch(e){throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){
const n=new AbortController,forward=()=>{n.abort(t?.reason??new o.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});let a,s=e,u=performance.now();const arm=t=>{
const s=Math.min(t,i);a=setTimeout(()=>s<t?arm(t-s):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),s)};return arm(s),{signal:n.signal,pause:async e=>{clearTimeout(a),
s-=performance.now()-u;try{return await e()}finally{u=performance.now(),arm(s)}},[Symbol.dispose]:()=>{clearTimeout(a),t?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
