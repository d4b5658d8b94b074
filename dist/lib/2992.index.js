export const id=2992;export const ids=[2992];export const modules={14907:(e,r,n)=>{n.d(r,{g:()=>o});var t=n(65842),s=n(74917);const o={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),
...s.bB}},11178:(e,r,n)=>{n.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var t=n(68794),s=n(42242),o=n(14907),a=n(65842);const i={...o.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),
timeout:(0,a.p0)()};function findLayer(e,r,n){return(0,s.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
14880:(e,r,n)=>{n.r(r),n.d(r,{action:()=>d});var t=n(81462),s=n(78326),o=n(93253),a=n(50247),i=n(67095),c=n(74917),f=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(s=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");s&&(t=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const d=(0,c.QP)({name:"verify-layer",inputs:f.hF,
outputs:["passed","evidence"],async run({inputs:e,logger:r,signal:n,env:c,installation:d,output:l,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{const u=await(0,f.vi)(e.layer,c,d)
;if(e["dry-run"])return r.info(`Would verify the ${u.name} layer; verifying writes test data, so a dry run ends here.`),l("passed",""),void l("evidence","{}")
;const y=__addDisposableResource(m,await(0,t.E)({...e,env:c,logger:r,signal:n}),!0),g=await r.group(`Verify the ${u.name} layer`,()=>(0,o.f)(u,y,{...(0,f.lq)("overlay",e.overlay),...(0,
f.lq)("namespace",e.namespace),...(0,f.lq)("timeout",e.timeout),onProgress:e=>r.info((0,i.S)(e))}));if(l("passed",g.passed),l("evidence",JSON.stringify(g.evidence)),p((0,a.R)(g)),!g.passed)throw(0,
s.a)(g)}catch(e){m.error=e,m.hasError=!0}finally{const e=u(m);e&&await e}}})},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},99265:(e,r,n)=>{n.d(r,{g:()=>failureOf,r:()=>explainWait});var t=n(17122),s=n(63036),o=n(46960),a=n(50780);const i=3,c="NOT_READY"
;async function explainWait(e,r,{kubernetes:n,clock:o,logger:a,signal:f}){const u=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[d]=u;if(void 0===d)return;let l
;for(const{reference:e,readiness:d}of u.slice(0,i)){const i=await(0,t.h)(e,{client:n,clock:o,logger:a,signal:f,readiness:d}),u={reference:e,message:`${(0,
s.P5)(e)} is ${"failed"===d.state?"failed":"not ready"}: ${d.reason}: ${d.message}${void 0===r?"":` (${r})`}`,diagnosis:i};if(l??=u,i.code!==c)return u}return l}function byWeight(e,r){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,o.BX)(r.reference)-(0,o.BX)(e.reference)}function failureOf(e){if(!(e instanceof a.kN)){const r={apiVersion:"v1",
kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,n)=>{n.d(r,{i:()=>readinessRules})
;var t=n(76760);var s=n(46188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?s.v8:(0,s.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118));return e.map((e,n)=>t(e,`${r}: spec.readiness[${n}]`))}(r.readiness,t.join(e,"layer.yaml")))}},67095:(e,r,n)=>{
n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=n(63036),s=n(88544);const o={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]}
;function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:s}=e,o=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${s.state}${""===o?"":`  ${o}`}`}
function createProgressLines(){const e=new Map;return r=>{const n=(0,t.TN)(r.reference),s=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==s)return e.set(n,s),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:n}){const a=(0,s.C2)(n),i=e.map(({reference:e})=>(0,t.P5)(e)),c=Math.max(0,...i.map(s.qz)),f=Math.min(c,Math.max(10,Math.floor(r/2)))
;return e.map((e,n)=>{const{state:t}=e.readiness,[c,u]=o[t],d=(0,s.f)((0,s.xv)(i[n]??"",f),f),l=`${c} ${d}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,s.qz)(l)>r)return(0,s.xv)(l,r)
;const p=(0,s.xv)(whyOf(e),r-(0,s.qz)(l)-2),m=`${a(u,c)} ${d}  ${a(u,t.padEnd(11))}  ${a("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${a("dim",p)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,s.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var t=n(38067),s=n(89037);const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,s]=o[r]
;return e&&""!==n?`[${t}m${n}[${s}m`:n}}function logSafe(e){return(0,t.D)((0,s.TN)(e))}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const s of e){if(t+=columnsOf(s),t>r-1)break;n+=s}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
