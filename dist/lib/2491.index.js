export const id=2491;export const ids=[2491];export const modules={53348:(e,r,n)=>{n.d(r,{openCollaborators:()=>t.E,renderProgressLine:()=>i.S,renderVerificationMarkdown:()=>o.R,
verificationFailure:()=>a.a,verifyLayer:()=>s.f});var t=n(26978),a=n(78326),s=n(76911),o=n(50247),i=n(67095)},99265:(e,r,n)=>{n.d(r,{g:()=>failureOf,r:()=>explainWait})
;var t=n(14097),a=n(63036),s=n(46960),o=n(50780),i=n(26024);const f=3,c="NOT_READY";async function explainWait(e,r,{kubernetes:n,clock:s,logger:o,signal:i}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let l;for(const{reference:e,readiness:u}of d.slice(0,f)){const f=await(0,t.h)(e,{client:n,clock:s,
logger:o,signal:i,readiness:u}),d={reference:e,message:`${(0,a.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===r?"":` (${r})`}`,diagnosis:f};if(l??=d,
f.code!==c)return d}return l}function byWeight(e,r){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,s.BX)(r.reference)-(0,s.BX)(e.reference)}function failureOf(e){
if(!(e instanceof o.kN)){const r=(0,i.rP)("");return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,n)=>{n.d(r,{i:()=>readinessRules})
;var t=n(76760);var a=n(46188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?a.v8:(0,a.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118));return e.map((e,n)=>t(e,`${r}: spec.readiness[${n}]`))}(r.readiness,t.join(e,"layer.yaml")))}},67095:(e,r,n)=>{
n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=n(63036),a=n(88544);const s={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]},o=23
;function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:a}=e,s=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${a.state}${""===s?"":`  ${s}`}`}
function createProgressLines(){const e=new Map;return r=>{const n=(0,t.TN)(r.reference),a=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==a)return e.set(n,a),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:n}){const i=(0,a.C2)(n),f=e.map(({reference:e})=>(0,t.P5)(e)),c=Math.max(0,...f.map(a.qz)),d=Math.min(Math.floor(r/2),r-o),u=Math.min(c,Math.max(10,d))
;return e.map((e,n)=>{const{state:t}=e.readiness,[o,c]=s[t],d=(0,a.f)((0,a.xv)(f[n]??"",u),u),l=`${o} ${d}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,a.qz)(l)>r)return(0,a.xv)(l,r)
;const m=(0,a.xv)(whyOf(e),r-(0,a.qz)(l)-2),g=`${i(c,o)} ${d}  ${i(c,t.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===m?g:`${g}  ${i("dim",m)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,a.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,
sN:()=>logSafe,xv:()=>truncate});var t=n(38067),a=n(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,a]=s[r]
;return e&&""!==n?`[${t}m${n}[${a}m`:n}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,t.Df)((0,a.TN)(e))}
function widthOf(e){let r=0;for(const{columns:n}of cellsOf(e))r+=n;return r}
const o=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,i=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,f="️"
;function*cellsOf(e){let r=0;for(const n of e){const e=n===f?Number(1===r):o.test(n)?0:i.test(n)?2:1;e>0&&(r=e),yield{character:n,columns:e}}}function truncate(e,r){if(widthOf(e)<=r)return e
;if(r<1)return"";let n="",t=0;for(const a of cellsOf(e)){if(t+=a.columns,t>r-1)break;n+=a.character}return`${n}…`}function padEnd(e,r){return e+" ".repeat(Math.max(0,r-widthOf(e)))}},40682:(e,r,n)=>{
n.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>o});var t=n(58500),a=n(12317);const s=2**31-1,o={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{
for(let n=e;;n-=s)if(await(0,t.setTimeout)(Math.min(n,s),void 0,void 0===r?{}:{signal:r}),n<=s)return}catch(e){throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,n){
const t=new AbortController,forward=()=>{t.abort(n?.reason??new a.p4)};!0===n?.aborted?forward():n?.addEventListener("abort",forward,{once:!0});let o,i=e,f=performance.now();const arm=n=>{
const i=Math.min(n,s);o=setTimeout(()=>i<n?arm(n-i):void t.abort(new a.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),i)};return arm(i),{signal:t.signal,pause:async e=>{clearTimeout(o),
i-=performance.now()-f;try{return await e()}finally{f=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(o),n?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
