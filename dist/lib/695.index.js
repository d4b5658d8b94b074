export const id=695;export const ids=[695];export const modules={4917:(e,r,n)=>{n.d(r,{QP:()=>defineAction,Cs:()=>runAction,bB:()=>l});var t=n(6421),s=n(2317),a=n(2110),i=n(6988);const o={debug:t.Yz,
info:t.pq,notice:(e,r)=>{t.lm(e,r)},warning:(e,r)=>{t.$e(e,r)},error:(e,r)=>{t.z3(e,r)},group:(e,r)=>t.Os(e,r),mask:e=>{""!==e&&t.Pq(e)}};var c=n(5842);const defineAction=e=>e,l={summary:(0,
c.yL)(["always","on-failure","never"],"always")};async function runAction(e,r){const n=(0,a.C)();let l,u="",d="on-failure";try{const s=(0,c.Ko)(e.inputs,e=>t.V4(e),o.mask);d=s.summary,await e.run({
inputs:s,logger:o,signal:n,env:process.env,installation:r,output:(e,r)=>{t.uH(e,r)},summarize:e=>{u+=e}})}catch(r){l=r,function(e,r){const{message:n,remedy:a}=describeFailure(r)
;t.C1(void 0===a?n:`${n}\n${a}`);const i=r instanceof s.Xf;r instanceof Error&&(!i||t._o())&&t.pq(`${e}: ${r.stack??""}`);r instanceof s.p4?process.exitCode=130:r instanceof s.j1&&(process.exitCode=2)
}(e.name,r)}("always"===d||"on-failure"===d&&void 0!==l)&&(void 0!==l&&""===u&&(u=(0,i.z)(e.name,describeFailure(l))),await async function(e){if(""===e||void 0===process.env.GITHUB_STEP_SUMMARY)return
;await t.z.addRaw(e,!0).write()}(u))}function describeFailure(e){return{message:(0,s.gJ)(e),remedy:e instanceof s.Xf?e.remedy:void 0}}},2695:(e,r,n)=>{n.r(r),n.d(r,{run:()=>run});var t=n(4917)
;const s={
"bring-up":async e=>(0,t.Cs)((await Promise.all([n.e(815),n.e(816),n.e(11),n.e(88),n.e(638),n.e(781),n.e(313),n.e(220),n.e(167),n.e(847),n.e(17),n.e(807),n.e(282),n.e(460),n.e(279),n.e(831),n.e(75),n.e(635),n.e(44),n.e(233)]).then(n.bind(n,6233))).action,e),
"deploy-layer":async e=>(0,
t.Cs)((await Promise.all([n.e(815),n.e(816),n.e(11),n.e(638),n.e(781),n.e(313),n.e(220),n.e(847),n.e(17),n.e(807),n.e(831),n.e(44),n.e(458)]).then(n.bind(n,3458))).action,e),
"ensure-storageclass":async e=>(0,t.Cs)((await Promise.all([n.e(815),n.e(638),n.e(460),n.e(739)]).then(n.bind(n,2597))).action,e),"install-ebs-csi-driver":async e=>(0,
t.Cs)((await Promise.all([n.e(815),n.e(816),n.e(638),n.e(781),n.e(313),n.e(220),n.e(847),n.e(17),n.e(279),n.e(414)]).then(n.bind(n,4838))).action,e),"install-helm":async e=>(0,
t.Cs)((await Promise.all([n.e(11),n.e(88),n.e(167),n.e(77)]).then(n.bind(n,6985))).action,e),"setup-ebs-access":async e=>(0,
t.Cs)((await Promise.all([n.e(815),n.e(371),n.e(638),n.e(282),n.e(230)]).then(n.bind(n,8897))).action,e),teardown:async e=>(0,
t.Cs)((await Promise.all([n.e(815),n.e(816),n.e(11),n.e(638),n.e(781),n.e(313),n.e(847),n.e(807),n.e(61),n.e(55)]).then(n.bind(n,8555))).action,e),"verify-layer":async e=>(0,
t.Cs)((await Promise.all([n.e(815),n.e(816),n.e(638),n.e(781),n.e(313),n.e(220),n.e(17),n.e(75),n.e(992)]).then(n.bind(n,4880))).action,e)};async function run(e,r){await s[e]({root:r})}},
5842:(e,r,n)=>{n.d(r,{$4:()=>requiredText,Jt:()=>flag,K7:()=>keyValues,Ko:()=>readInputs,Qq:()=>text,p0:()=>duration,p_:()=>list,rD:()=>wholeNumber,yD:()=>secretText,yL:()=>oneOf})
;var t=n(2317),s=n(8058);function field(e,r={}){return{required:!1,fallback:"",secret:!1,...r,parse:e}}const text=(e="")=>field(e=>e,{fallback:e}),requiredText=()=>field(e=>e,{required:!0
}),secretText=()=>field(e=>e,{secret:!0});function oneOf(e,r){return field(r=>{const n=e.find(e=>e===r);if(void 0===n)throw new t.j1(`"${r}" is none of: ${e.join(", ")}`);return n},{fallback:r})}
function flag(e){return field(e=>{if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.test(e))return!1;throw new t.j1(`"${e}" is neither true nor false`)},{fallback:String(e)})}
function wholeNumber(e,r,n){return field(n=>{const s=/^\d+$/.test(n)?Number(n):Number.NaN;if(!(s>=e&&s<=r))throw new t.j1(`"${n}" is no whole number from ${e} to ${r}`);return s},{fallback:String(n)})
}const duration=(e="")=>field(e=>""===e?void 0:(0,s.E)(e),{fallback:e}),list=(e="")=>field(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e),{fallback:e}),keyValues=()=>field(e=>{
const r=list().parse(e).map(e=>{const r=e.indexOf("=");if(r<1)throw new t.j1(`"${e}" is not of the form key=value`);return[e.slice(0,r).trim(),e.slice(r+1).trim()]});return Object.fromEntries(r)})
;function readInputs(e,r,n){const s={},a=[];for(const[i,o]of Object.entries(e)){const e=r(i);if(o.secret&&""!==e&&maskLines(e,n),
""===e&&o.required)a.push(`input "${i}" is required and was not given`);else try{s[i]=o.parse(""===e?o.fallback:e)}catch(e){if(!(e instanceof t.j1))throw e;a.push(`input "${i}": ${e.message}`)}}
if(a.length>0)throw new t.j1(a.join("; "),{remedy:'Correct the "with:" block of this step; the action\'s README lists every input.'});return s}function maskLines(e,r){
for(const n of e.split("\n"))n.trim().length>=8&&r(n.trim())}},2110:(e,r,n)=>{n.d(r,{C:()=>interruptSignal});var t=n(2317);function interruptSignal(){const e=new AbortController
;for(const r of["SIGINT","SIGTERM"])process.once(r,()=>{e.abort(new t.p4(`Interrupted by ${r} before the work was done`))});return e.signal}},6988:(e,r,n)=>{n.d(r,{z:()=>renderFailure});var t=n(9037)
;function renderFailure(e,r){const n=void 0===r.remedy?"":`\n${(0,t.FV)(r.remedy)}\n`;return`### ❌ ${e}\n\n${(0,t.FV)(r.message)}\n${n}`}},9037:(e,r,n)=>{n.d(r,{Cc:()=>trimMarkdown,EU:()=>fence,
FV:()=>escapeMarkdown,TN:()=>oneLine,aY:()=>code,tp:()=>table,zH:()=>details});const t=1048576;function escapeMarkdown(e){
return oneLine(e).replace(/[\\`*_[\]|~]/g,String.raw`\$&`).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/,String.raw`$1\$2`)}
function code(e){const r=oneLine(e);if(""===r)return"";const n="`".repeat(longestRun(r)+1),t=r.startsWith("`")||r.endsWith("`")?" ":"";return`${n}${t}${r.replaceAll("|",String.raw`\|`)}${t}${n}`}
function fence(e,r="text"){const n="`".repeat(Math.max(3,longestRun(e)+1));return`${n}${r}\n${e.replace(/\n$/,"")}\n${n}`}function details(e,r){
return`<details><summary>${escapeMarkdown(e)}</summary>\n\n${r}\n\n</details>`}function table(e,r,n=""){const t=e.map((e,r)=>({r:"--:",c:":-:"}[n[r]??""]??"---"))
;return[e,t,...r].map(e=>`| ${e.join(" | ")} |`).join("\n")}function trimMarkdown(e,r=t){const bytes=e=>Buffer.byteLength(e);if(bytes(e)<=r)return e
;const n="\n\n_Trimmed: the rest did not fit; the report file has all of it._\n";let s=r-bytes(n)-200;const a=[],i=[];for(const r of e.split("\n")){if(s-=bytes(r)+1,s<0)break;a.push(r)
;const e=/^`{3,}/.exec(r)?.[0],n=!0===i.at(-1)?.startsWith("`");void 0===e||n?n&&r===i.at(-1)?i.pop():!n&&r.startsWith("<details>")?i.push("\n</details>"):n||"</details>"!==r||i.pop():i.push(e)}
return[...a,...i.reverse()].join("\n")+n}function oneLine(e){return e.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f-\u009f]+/g," ").trim()}function longestRun(e){
return(e.match(/`+/g)??[]).reduce((e,r)=>Math.max(e,r.length),0)}},8058:(e,r,n)=>{n.d(r,{E:()=>parseDuration});var t=n(2317);const s={ms:1,s:1e3,m:6e4,h:36e5};function parseDuration(e){
const r=[...e.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],n=r.reduce((e,[,r,n])=>e+Number(r)*(s[n??""]??Number.NaN),0)
;if(0===r.length||r.map(([e])=>e).join("")!==e||n<=0)throw new t.j1(`"${e}" is not a duration such as 90s, 15m or 1h30m`);return n}},2317:(e,r,n)=>{n.d(r,{Qd:()=>CommandError,Xf:()=>LaminaError,
gJ:()=>errorMessage,j1:()=>ConfigurationError,j3:()=>DeadlineError,p4:()=>InterruptedError});class LaminaError extends Error{code;remedy;details;constructor(e,r,n={}){super(r,void 0===n.cause?void 0:{
cause:n.cause}),this.name=new.target.name,this.code=e,this.remedy=n.remedy,this.details=n.details??{}}}class ConfigurationError extends LaminaError{constructor(e,r={}){super("CONFIGURATION",e,r)}}
class DeadlineError extends LaminaError{constructor(e,r={}){super("DEADLINE",e,r)}}class InterruptedError extends LaminaError{constructor(e="Interrupted before the work was done",r={}){
super("INTERRUPTED",e,r)}}class CommandError extends LaminaError{exitCode;stderr;constructor(e,r,n,t,s={}){
const a=t.trim().split("\n"),i=a.findLast(e=>/error|fatal|failed|denied/i.test(e))??a.at(-1)??"";super("COMMAND",`${e} ${r[0]??""} ended with ${null===n?"a signal":`exit code ${n}`}: ${i.trim()}`,{
...s,details:{command:e,args:r,exitCode:n,...s.details}}),this.exitCode=n,this.stderr=t}}function errorMessage(e){
return e instanceof AggregateError&&e.errors.length>0?e.errors.map(errorMessage).join("; "):e instanceof Error?e.message:String(e)}}};
