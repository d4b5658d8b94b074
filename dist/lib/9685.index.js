export const id=9685;export const ids=[9685];export const modules={27427:(t,e,n)=>{n.d(e,{openCollaborators:()=>r.E,renderTeardownMarkdown:()=>a.G,takeDown:()=>o.a})
;var r=n(26978),o=n(71079),a=n(90240)},88544:(t,e,n)=>{n.d(e,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var r=n(38067),o=n(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(t){return(e,n)=>{const[r,o]=a[e]
;return t&&""!==n?`[${r}m${n}[${o}m`:n}}const understandsSequences=t=>"dumb"!==t.TERM,mayColour=t=>understandsSequences(t)&&""===(t.NO_COLOR??"");function logSafe(t){return(0,r.Df)((0,o.TN)(t))}
function widthOf(t){let e=0;for(const{columns:n}of cellsOf(t))e+=n;return e}
const f=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,u=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,i="️"
;function*cellsOf(t){let e=0;for(const n of t){const t=n===i?Number(1===e):f.test(n)?0:u.test(n)?2:1;t>0&&(e=t),yield{character:n,columns:t}}}function truncate(t,e){if(widthOf(t)<=e)return t
;if(e<1)return"";let n="",r=0;for(const o of cellsOf(t)){if(r+=o.columns,r>e-1)break;n+=o.character}return`${n}…`}function padEnd(t,e){return t+" ".repeat(Math.max(0,e-widthOf(t)))}},40682:(t,e,n)=>{
n.d(e,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>f});var r=n(58500),o=n(12317);const a=2**31-1,f={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(t,e)=>{try{
for(let n=t;;n-=a)if(await(0,r.setTimeout)(Math.min(n,a),void 0,void 0===e?{}:{signal:e}),n<=a)return}catch(t){throw e?.throwIfAborted(),t}}};function deadlineSignal(t,e,n){
const r=new AbortController,forward=()=>{r.abort(n?.reason??new o.p4)};!0===n?.aborted?forward():n?.addEventListener("abort",forward,{once:!0});let f,u=t,i=performance.now();const arm=n=>{
const u=Math.min(n,a);f=setTimeout(()=>u<n?arm(n-u):void r.abort(new o.j3(`Timed out after ${formatDuration(t)} waiting for ${e}`)),u)};return arm(u),{signal:r.signal,pause:async t=>{clearTimeout(f),
u-=performance.now()-i;try{return await t()}finally{i=performance.now(),arm(u)}},[Symbol.dispose]:()=>{clearTimeout(f),n?.removeEventListener("abort",forward)}}}function formatDuration(t){
if(t<1e3)return`${Math.round(t)} ms`;if(t<6e4)return`${(t/1e3).toFixed(1)} s`;const e=Math.round(t/1e3);return`${Math.floor(e/60)} m ${String(e%60).padStart(2,"0")} s`}}};
