export const id=2695;export const ids=[2695];export const modules={74917:(e,r,t)=>{t.d(r,{QP:()=>defineAction,Cs:()=>runAction,bB:()=>p})
;var n=t(48161),o=t(6137),s=t(30619),i=t(42110),a=t(96988),c=t(89037),l=t(12317),u=t(14077),d=t(38067);const annotation=e=>(r,t)=>{const n=(0,u.Jb)(r);if(n.length<=4096)return void e(n,t);o.pq((0,
d.Df)(n));const s=n.slice(0,3069);e(`${s} … ${n.slice(-1024)}`.toWellFormed(),t)},f={debug:e=>{o.Yz((0,u.Jb)(e))},info:e=>{o.pq((0,d.Df)((0,u.Jb)(e)))},notice:annotation(o.lm),
warning:annotation(o.$e),error:annotation(o.z3),group:(e,r)=>o.Os((0,u.Jb)(e),r),mask:e=>{""!==e&&((0,u.Gz)(e),o.Pq(e))}};var m=t(65842);const defineAction=e=>e,p={summary:(0,
m.yL)(["always","on-failure","never"],"always")};async function runAction(e,r){const t=(0,i.C)();(0,u.R7)(process.env);let d,p="",h="on-failure";try{const n=(0,m.Ko)(e.inputs,e=>o.V4(e),f.mask)
;h=n.summary,await e.run({inputs:n,logger:f,signal:t,env:process.env,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),installation:r,output:(e,r)=>{o.uH(e,r)},summarize:e=>{p+=e}})}catch(r){d=r,
function(e,r){const{message:t,remedy:n}=describeFailure(r);f.error(void 0===n?t:`${t}\n${n}`),process.exitCode=(0,s.F)(r);const i=r instanceof l.Xf
;r instanceof Error&&(!i||o._o())&&f.info(`${e}: ${r.stack??""}`)}(e.name,r)}("always"===h||"on-failure"===h&&void 0!==d)&&(void 0!==d&&""===p&&(p=(0,a.z)(e.name,describeFailure(d))),
await async function(e){if(""===e||void 0===process.env.GITHUB_STEP_SUMMARY)return;const r=(0,c.Cc)((0,u.s0)(e),c.Jt-n.EOL.length);await o.z.addRaw(r,!0).write()}(p))}function describeFailure(e){
return{message:(0,l.gJ)(e),remedy:e instanceof l.Xf?e.remedy:void 0}}},12695:(e,r,t)=>{t.r(r),t.d(r,{run:()=>run});var n=t(74917);const o={"bring-up":async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(8011),t.e(2088),t.e(6978),t.e(3079),t.e(5753),t.e(4597),t.e(220),t.e(6041),t.e(1167),t.e(5254),t.e(7489),t.e(4389),t.e(8064),t.e(7788),t.e(285),t.e(2467),t.e(1730),t.e(1828),t.e(9745),t.e(2201),t.e(2002)]).then(t.bind(t,32002))).action,e),
"deploy-layer":async e=>(0,n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(3079),t.e(4597),t.e(6521)]).then(t.bind(t,93458))).action,e),doctor:async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(8011),t.e(2088),t.e(6978),t.e(3079),t.e(5753),t.e(4597),t.e(220),t.e(6041),t.e(1167),t.e(7489),t.e(7788),t.e(285),t.e(4083),t.e(3435)]).then(t.bind(t,88230))).action,e),
"ensure-storageclass":async e=>(0,n.Cs)((await Promise.all([t.e(8815),t.e(6978),t.e(7788),t.e(285),t.e(9964)]).then(t.bind(t,22597))).action,e),"install-ebs-csi-driver":async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(6978),t.e(3079),t.e(5753),t.e(220),t.e(6041),t.e(5254),t.e(4389),t.e(285),t.e(1730),t.e(9152)]).then(t.bind(t,92457))).action,e),
"install-helm":async e=>(0,n.Cs)((await Promise.all([t.e(8816),t.e(8011),t.e(2088),t.e(1167),t.e(8152)]).then(t.bind(t,66985))).action,e),preview:async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(8011),t.e(6978),t.e(3079),t.e(5753),t.e(4597),t.e(220),t.e(6041),t.e(5254),t.e(7489),t.e(4389),t.e(8064),t.e(9745),t.e(8581),t.e(2685)]).then(t.bind(t,23942))).action,e),
"setup-ebs-access":async e=>(0,n.Cs)((await Promise.all([t.e(8815),t.e(8371),t.e(6978),t.e(285),t.e(2467),t.e(1854)]).then(t.bind(t,58897))).action,e),teardown:async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(3079),t.e(4597),t.e(3314)]).then(t.bind(t,58555))).action,e),"verify-layer":async e=>(0,
n.Cs)((await Promise.all([t.e(8816),t.e(8815),t.e(3079),t.e(4597),t.e(7523)]).then(t.bind(t,14880))).action,e)};async function run(e,r){await o[e]({root:r})}},65842:(e,r,t)=>{t.d(r,{
$4:()=>requiredText,Jt:()=>flag,K7:()=>keyValues,Ko:()=>readInputs,Qq:()=>text,b9:()=>requiredOneOf,lq:()=>optional,p0:()=>duration,p_:()=>list,rD:()=>wholeNumber,yD:()=>secretText,yL:()=>oneOf})
;var n=t(8058),o=t(12317);function field(e,r={}){return{required:!1,fallback:"",secret:!1,...r,parse:e}}const text=(e="")=>field(e=>e,{fallback:e}),requiredText=()=>field(e=>e,{required:!0
}),secretText=()=>field(e=>e,{secret:!0}),oneOf=(e,r)=>field(parseWord(e),{fallback:r}),requiredOneOf=e=>field(parseWord(e),{required:!0}),parseWord=e=>r=>{const t=e.find(e=>e===r)
;if(void 0===t)throw new o.j1(`"${r}" is none of: ${e.join(", ")}`);return t};function flag(e){return field(e=>{if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.test(e))return!1
;throw new o.j1(`"${e}" is neither true nor false`)},{fallback:String(e)})}function wholeNumber(e,r,t){return field(t=>{const n=/^\d+$/.test(t)?Number(t):Number.NaN
;if(!(n>=e&&n<=r))throw new o.j1(`"${t}" is no whole number from ${e} to ${r}`);return n},{fallback:String(t)})}const duration=(e="")=>field(e=>""===e?void 0:(0,n.E)(e),{fallback:e
}),list=(e="")=>field(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e),{fallback:e}),keyValues=()=>field(e=>{const r=list().parse(e).map(e=>{const r=e.indexOf("=")
;if(r<1)throw new o.j1(`"${e}" is not of the form key=value`);return[e.slice(0,r).trim(),e.slice(r+1).trim()]});return Object.fromEntries(r)});function optional(e,r){return""===r||void 0===r?{}:{[e]:r
}}function readInputs(e,r,t){const n={},s=[];for(const[i,a]of Object.entries(e)){const e=r(i);if(a.secret&&""!==e&&maskLines(e,t),
""===e&&a.required)s.push(`input "${i}" is required and was not given`);else try{n[i]=a.parse(""===e?a.fallback:e)}catch(e){if(!(e instanceof o.j1))throw e;s.push(`input "${i}": ${e.message}`)}}
if(s.length>0)throw new o.j1(s.join("; "),{remedy:'Correct the "with:" block of this step; the action\'s README lists every input.'});return n}function maskLines(e,r){
for(const t of e.split("\n"))t.trim().length>=8&&r(t.trim())}},30619:(e,r,t)=>{t.d(r,{F:()=>exitCodeOf});var n=t(12317);const o={failed:1,configuration:2,interrupted:130};function exitCodeOf(e){
return e instanceof n.j1?o.configuration:e instanceof n.p4?o.interrupted:o.failed}},42110:(e,r,t)=>{t.d(r,{C:()=>interruptSignal,G:()=>lastWordsSignal});var n=t(12317);function interruptSignal(){
const e=new AbortController;for(const r of["SIGINT","SIGTERM"])process.once(r,()=>{e.abort(new n.p4(`Interrupted by ${r} before the work was done`))});return e.signal}const o=3e3
;function lastWordsSignal(e){const r=new AbortController,begin=()=>{setTimeout(()=>{r.abort(e.reason)},o).unref()};return e.aborted?begin():e.addEventListener("abort",begin,{once:!0}),r.signal}},
96988:(e,r,t)=>{t.d(r,{z:()=>renderFailure});var n=t(89037);function renderFailure(e,r){const t=void 0===r.remedy?"":`\n${(0,n.FV)(r.remedy)}\n`;return`### ❌ ${e}\n\n${(0,n.FV)(r.message)}\n${t}`}},
89037:(e,r,t)=>{t.d(r,{Cc:()=>trimMarkdown,EU:()=>fence,FV:()=>escapeMarkdown,Jt:()=>s,TN:()=>oneLine,aY:()=>code,fk:()=>escapeComment,nf:()=>link,tp:()=>table,zH:()=>details})
;var n=t(50216),o=t(38067);const s=1048576;function escapeMarkdown(e){
return oneLine(e).replace(/[\\`*_[\]|~]/g,String.raw`\$&`).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^(\s*)([#+=-])/,String.raw`$1\$2`).replace(/^(\s*\d+)([.)])(?=\s|$)/,String.raw`$1\$2`)
}function escapeComment(e){return breakReferences(escapeMarkdown(e)).replaceAll("$",String.raw`\$`).replaceAll(/:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp):)/gi,"$&\x3c!-- --\x3e")}
const breakReferences=e=>e.replaceAll("@","@&#8203;").replaceAll(/((?<!&)#|\bGH-)(?=\d)/gi,"$1&#8203;");function code(e){const r=oneLine(e);if(""===r)return""
;const t="`".repeat(longestRun(r)+1),n=r.startsWith("`")||r.endsWith("`")?" ":"";return`${t}${n}${r}${n}${t}`}function link(e,r){const t=URL.canParse(r)?new URL(r):void 0
;if(void 0===t||!/^https?:$/.test(t.protocol))return;if(""!==t.username||""!==t.password)return;return`[${e}](<${t.href.replaceAll(/[<>|`\\]/g,e=>encodeURIComponent(e))}>)`}function fence(e,r="text"){
const t="`".repeat(Math.max(3,longestRun(e)+1));return`${t}${r}\n${e.replace(/\n$/,"")}\n${t}`}function details(e,r){return`<details><summary>${t=e,
breakReferences(oneLine(t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"))}</summary>\n\n${r}\n\n</details>`;var t}function table(e,r,t=""){const n=e.map((e,r)=>({r:"--:",
c:":-:"}[t[r]??""]??"---"));return[e,n,...r].map(e=>`| ${e.map(escapePipes).join(" | ")} |`).join("\n")}const escapePipes=e=>e.replaceAll(/(\\*)\|/g,(e,r)=>`${r}${r.length%2==0?"\\":""}|`)
;function trimMarkdown(e,r=s){return(0,n.G)(e,{limit:r,measure:e=>Buffer.byteLength(e),note:"_Trimmed: the rest did not fit; the report file has all of it._"})}const oneLine=e=>(0,
o.DJ)(e).replace(/[\n\t]+/g," ").trim();function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,r)=>Math.max(e,r.length),0)}},50216:(e,r,t)=>{t.d(r,{G:()=>cutMarkdown});const n="</details>"
;function cutMarkdown(e,{limit:r,measure:t=e=>e.length,note:n}){if(t(e)<=r)return e;const o=`\n\n${n}\n`;let s=[],i=r-t(o),a="";for(const r of e.split("\n")){const e=""===a?"":"\n";i-=t(e+r)
;const n=openAfter(r,s);if(i<t(closing(n)))break;a+=e+r,s=n}return a+closing(s)+o}const closing=e=>e.toReversed().map(e=>e===n?`\n\n${n}`:`\n${e}`).join("");function openAfter(e,r){const t=r.at(-1)
;if(void 0!==t&&t!==n){const n=/^ {0,3}(`{3,}|~{3,})\s*$/.exec(e)?.[1];return void 0!==n&&n[0]===t[0]&&n.length>=t.length?r.slice(0,-1):r}const o=/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(e)?.[1]
;if(void 0!==o)return[...r,o];const s=[...r],i=e.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g,"");for(const[e]of i.matchAll(/<\/?details\b/gi))e.startsWith("</")?s.pop():s.push(n);return s}},
8058:(e,r,t)=>{t.d(r,{E:()=>parseDuration});var n=t(12317);const o={ms:1,s:1e3,m:6e4,h:36e5},s=/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/,i=40,a=31536e7;function parseDuration(e){
const r=e.length>i?`${e.slice(0,i)}…`:e;if(!s.test(r))throw new n.j1(`"${r}" is not a duration such as 90s, 15m or 1h30m`)
;const t=[...e.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce((e,[,r,t])=>e+Number(r)*(o[t??""]??Number.NaN),0);if(t<=0||t>a)throw new n.j1(`"${e}" is not a duration from 1ms to 87600h (ten years)`)
;return t}},12317:(e,r,t)=>{t.d(r,{Qd:()=>CommandError,Xf:()=>LaminaError,gJ:()=>errorMessage,j1:()=>ConfigurationError,j3:()=>DeadlineError,p4:()=>InterruptedError});class LaminaError extends Error{
code;remedy;details;constructor(e,r,t={}){super(r,void 0===t.cause?void 0:{cause:t.cause}),this.name=new.target.name,this.code=e,this.remedy=t.remedy,this.details=t.details??{}}}
class ConfigurationError extends LaminaError{constructor(e,r={}){super("CONFIGURATION",e,r)}}class DeadlineError extends LaminaError{constructor(e,r={}){super("DEADLINE",e,r)}}
class InterruptedError extends LaminaError{constructor(e="Interrupted before the work was done",r={}){super("INTERRUPTED",e,r)}}class CommandError extends LaminaError{exitCode;stderr
;constructor(e,r,t,n,o={}){const s=n.trim().split("\n"),i=s.findLast(e=>/error|fatal|failed|denied/i.test(e))??s.at(-1)??""
;super("COMMAND",`${e} ${r[0]??""} ended with ${null===t?"a signal":`exit code ${t}`}: ${i.trim()}`,{...o,details:{command:e,args:r,exitCode:t,...o.details}}),this.exitCode=t,this.stderr=n}}
function errorMessage(e){return e instanceof AggregateError&&e.errors.length>0?e.errors.map(errorMessage).join("; "):e instanceof Error?e.message:String(e)}},38067:(e,r,t)=>{t.d(r,{
DJ:()=>withoutControls,Df:()=>withoutCommands,V$:()=>withoutSequences});const n=/(?:\u001b\[|\u009b)[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;function withoutSequences(e){
return e.replace(n,"")}function withoutControls(e){
return withoutSequences(e).replace(/\r\n?/g,"\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g," ").replace(/[\u202a-\u202e\u2066-\u2069]/g,"")}function withoutCommands(e){
return withoutControls(e).replaceAll("##[","# #[").replace(/^(\s*)::/gm,"$1: :")}},14077:(e,r,t)=>{t.d(r,{Gz:()=>rememberSecret,Jb:()=>logged,R7:()=>rememberEnvironment,s0:()=>hideSecrets})
;var n=t(38067);const o=4;let s=[];function rememberSecret(e){e.length<o||s.includes(e)||(s=[...s,e].sort((e,r)=>r.length-e.length))}function hideSecrets(e){
return s.reduce((e,r)=>e.replaceAll(r,"***"),e)}const logged=e=>hideSecrets((0,n.DJ)(hideSecrets(e))),i=/(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|KEY)$/i,a=16;function rememberEnvironment(e){
for(const[r,t=""]of Object.entries(e))i.test(r)&&t.length>=a&&rememberSecret(t)}}};
