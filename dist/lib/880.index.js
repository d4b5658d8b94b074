export const id=880;export const ids=[880];export const modules={4907:(e,r,n)=>{n.d(r,{g:()=>s});var t=n(5842),o=n(4917);const s={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),
...o.bB}},1178:(e,r,n)=>{n.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var t=n(8794),o=n(2242),s=n(4907),a=n(5842);const i={...s.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),
timeout:(0,a.p0)()};function findLayer(e,r,n){return(0,o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
4880:(e,r,n)=>{n.r(r),n.d(r,{action:()=>d});var t=n(4638),o=n(3253),s=n(247),a=n(7095),i=n(2317),f=n(4917),c=n(1178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const d=(0,f.QP)({name:"verify-layer",inputs:c.hF,
outputs:["passed","evidence"],async run({inputs:e,logger:r,signal:n,env:f,installation:d,output:p,summarize:l}){const y={stack:[],error:void 0,hasError:!1};try{const u=await(0,c.vi)(e.layer,f,d)
;if(e["dry-run"])return r.info(`Would verify the ${u.name} layer; verifying writes test data, so a dry run ends here.`),p("passed",""),void p("evidence","{}")
;const m=__addDisposableResource(y,await(0,t.E)({...e,env:f,logger:r,signal:n}),!0),h=await r.group(`Verify the ${u.name} layer`,()=>(0,o.f)(u,m,{...(0,c.lq)("overlay",e.overlay),...(0,
c.lq)("namespace",e.namespace),...(0,c.lq)("timeout",e.timeout),onProgress:e=>r.info((0,a.S)(e))}));if(p("passed",h.passed),p("evidence",JSON.stringify(h.evidence)),l((0,s.R)(h)),
!h.passed)throw new i.Xf("VERIFY_FAILED",`Layer ${u.name} did not pass its verification`,{details:h.evidence})}catch(e){y.error=e,y.hasError=!0}finally{const e=u(y);e&&await e}}})},3036:(e,r,n)=>{
function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,
...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},7095:(e,r,n)=>{n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,
n7:()=>createProgressLines});var t=n(3036),o=n(8544);const s={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]};function renderProgressLine(e){
const{elapsedMs:r,reference:n,readiness:o}=e,s=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${o.state}${""===s?"":`  ${s}`}`}function createProgressLines(){const e=new Map
;return r=>{const n=(0,t.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==o)return e.set(n,o),renderProgressLine(r)}}function renderProgressTable(e,{width:r,colour:n}){const a=(0,
o.C2)(n),i=e.map(({reference:e})=>(0,t.P5)(e)),f=Math.max(0,...i.map(o.qz)),c=Math.min(f,Math.max(10,Math.floor(r/2)));return e.map((e,n)=>{const{state:t}=e.readiness,[f,u]=s[t],d=(0,o.f)((0,
o.xv)(i[n]??"",c),c),p=`${f} ${d}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(p)>r)return(0,o.xv)(p,r);const l=(0,o.xv)(whyOf(e),r-(0,
o.qz)(p)-2),y=`${a(u,f)} ${d}  ${a(u,t.padEnd(11))}  ${a("dim",formatAge(e.ageMs).padStart(6))}`;return(""===l?y:`${y}  ${a("dim",l)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,o.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},8544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(9037);const o={
red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,s]=o[r];return e&&""!==n?`[${t}m${n}[${s}m`:n}}function logSafe(e){return(0,
t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const o of e){if(t+=columnsOf(o),t>r-1)break;n+=o}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
