export const id=1412;export const ids=[1412];export const modules={53348:(e,r,n)=>{n.d(r,{renderVerificationMarkdown:()=>s.R,verificationFailure:()=>t.a});n(81462);var t=n(78326),s=(n(93253),n(50247))
;n(67095)},99265:(e,r,n)=>{n.d(r,{g:()=>failureOf,r:()=>explainWait});var t=n(17122),s=n(63036),a=n(46960),i=n(50780);const o=3,f="NOT_READY"
;async function explainWait(e,r,{kubernetes:n,clock:a,logger:i,signal:c}){const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let l
;for(const{reference:e,readiness:u}of d.slice(0,o)){const o=await(0,t.h)(e,{client:n,clock:a,logger:i,signal:c,readiness:u}),d={reference:e,message:`${(0,
s.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===r?"":` (${r})`}`,diagnosis:o};if(l??=d,o.code!==f)return d}return l}function byWeight(e,r){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,a.BX)(r.reference)-(0,a.BX)(e.reference)}function failureOf(e){if(!(e instanceof i.kN)){const r={apiVersion:"v1",
kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,n)=>{n.d(r,{i:()=>readinessRules})
;var t=n(76760);var s=n(46188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?s.v8:(0,s.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118));return e.map((e,n)=>t(e,`${r}: spec.readiness[${n}]`))}(r.readiness,t.join(e,"layer.yaml")))}},67095:(e,r,n)=>{
n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=n(63036),s=n(88544);const a={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]}
;function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:s}=e,a=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${s.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return r=>{const n=(0,t.TN)(r.reference),s=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==s)return e.set(n,s),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:n}){const i=(0,s.C2)(n),o=e.map(({reference:e})=>(0,t.P5)(e)),f=Math.max(0,...o.map(s.qz)),c=Math.min(f,Math.max(10,Math.floor(r/2)))
;return e.map((e,n)=>{const{state:t}=e.readiness,[f,d]=a[t],u=(0,s.f)((0,s.xv)(o[n]??"",c),c),l=`${f} ${u}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,s.qz)(l)>r)return(0,s.xv)(l,r)
;const g=(0,s.xv)(whyOf(e),r-(0,s.qz)(l)-2),m=`${i(d,f)} ${u}  ${i(d,t.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===g?m:`${m}  ${i("dim",g)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,s.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(89037)
;const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,a]=s[r];return e&&""!==n?`[${t}m${n}[${a}m`:n}}function logSafe(e){
return(0,t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const s of e){if(t+=columnsOf(s),t>r-1)break;n+=s}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
