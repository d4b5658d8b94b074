export const id=2695;export const ids=[2695];export const modules={74917:(e,r,n)=>{n.d(r,{QP:()=>defineAction,Cs:()=>runAction,bB:()=>p})
;var t=n(48161),o=n(6137),s=n(30619),i=n(42110),a=n(96988),c=n(89037),l=n(12317),u=n(14077),d=n(38067);const shown=e=>(0,d.DJ)((0,u.s0)(e)),annotation=e=>(r,n)=>{const t=shown(r)
;if(t.length<=4096)return void e(t,n);o.pq((0,d.Df)(t));const s=t.slice(0,3069);e(`${s} … ${t.slice(-1024)}`.toWellFormed(),n)},f={debug:e=>{o.Yz(shown(e))},info:e=>{o.pq((0,d.Df)((0,u.s0)(e)))},
notice:annotation(o.lm),warning:annotation(o.$e),error:annotation(o.z3),group:(e,r)=>o.Os(shown(e),r),mask:e=>{""!==e&&((0,u.Gz)(e),o.Pq(e))}};var m=n(65842);const defineAction=e=>e,p={summary:(0,
m.yL)(["always","on-failure","never"],"always")};async function runAction(e,r){const n=(0,i.C)();(0,u.R7)(process.env);let d,p="",h="on-failure";try{const t=(0,m.Ko)(e.inputs,e=>o.V4(e),f.mask)
;h=t.summary,await e.run({inputs:t,logger:f,signal:n,env:process.env,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),installation:r,output:(e,r)=>{o.uH(e,r)},summarize:e=>{p+=e}})}catch(r){d=r,
function(e,r){const{message:n,remedy:t}=describeFailure(r);f.error(void 0===t?n:`${n}\n${t}`),process.exitCode=(0,s.F)(r);const i=r instanceof l.Xf
;r instanceof Error&&(!i||o._o())&&f.info(`${e}: ${r.stack??""}`)}(e.name,r)}("always"===h||"on-failure"===h&&void 0!==d)&&(void 0!==d&&""===p&&(p=(0,a.z)(e.name,describeFailure(d))),
await async function(e){if(""===e||void 0===process.env.GITHUB_STEP_SUMMARY)return;const r=(0,c.Cc)((0,u.s0)(e),c.Jt-t.EOL.length);await o.z.addRaw(r,!0).write()}(p))}function describeFailure(e){
return{message:(0,l.gJ)(e),remedy:e instanceof l.Xf?e.remedy:void 0}}},12695:(e,r,n)=>{n.r(r),n.d(r,{run:()=>run});var t=n(74917);const o={"bring-up":async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(8011),n.e(2088),n.e(6978),n.e(3079),n.e(5753),n.e(4597),n.e(220),n.e(6041),n.e(1167),n.e(5254),n.e(7489),n.e(4389),n.e(8064),n.e(7788),n.e(285),n.e(2467),n.e(1730),n.e(1828),n.e(9745),n.e(2201),n.e(2002)]).then(n.bind(n,32002))).action,e),
"deploy-layer":async e=>(0,t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(3079),n.e(4597),n.e(6521)]).then(n.bind(n,93458))).action,e),doctor:async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(8011),n.e(2088),n.e(6978),n.e(3079),n.e(5753),n.e(4597),n.e(220),n.e(6041),n.e(1167),n.e(7489),n.e(7788),n.e(285),n.e(4083),n.e(3435)]).then(n.bind(n,88230))).action,e),
"ensure-storageclass":async e=>(0,t.Cs)((await Promise.all([n.e(8815),n.e(6978),n.e(7788),n.e(285),n.e(9964)]).then(n.bind(n,22597))).action,e),"install-ebs-csi-driver":async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(6978),n.e(3079),n.e(5753),n.e(220),n.e(6041),n.e(5254),n.e(4389),n.e(285),n.e(1730),n.e(9152)]).then(n.bind(n,92457))).action,e),
"install-helm":async e=>(0,t.Cs)((await Promise.all([n.e(8816),n.e(8011),n.e(2088),n.e(1167),n.e(8152)]).then(n.bind(n,66985))).action,e),preview:async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(8011),n.e(6978),n.e(3079),n.e(5753),n.e(4597),n.e(220),n.e(6041),n.e(5254),n.e(7489),n.e(4389),n.e(8064),n.e(9745),n.e(8581),n.e(2685)]).then(n.bind(n,23942))).action,e),
"setup-ebs-access":async e=>(0,t.Cs)((await Promise.all([n.e(8815),n.e(8371),n.e(6978),n.e(285),n.e(2467),n.e(1854)]).then(n.bind(n,58897))).action,e),teardown:async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(3079),n.e(4597),n.e(3314)]).then(n.bind(n,58555))).action,e),"verify-layer":async e=>(0,
t.Cs)((await Promise.all([n.e(8816),n.e(8815),n.e(3079),n.e(4597),n.e(7523)]).then(n.bind(n,14880))).action,e)};async function run(e,r){await o[e]({root:r})}},65842:(e,r,n)=>{n.d(r,{
$4:()=>requiredText,Jt:()=>flag,K7:()=>keyValues,Ko:()=>readInputs,Qq:()=>text,b9:()=>requiredOneOf,lq:()=>optional,p0:()=>duration,p_:()=>list,rD:()=>wholeNumber,yD:()=>secretText,yL:()=>oneOf})
;var t=n(8058),o=n(12317);function field(e,r={}){return{required:!1,fallback:"",secret:!1,...r,parse:e}}const text=(e="")=>field(e=>e,{fallback:e}),requiredText=()=>field(e=>e,{required:!0
}),secretText=()=>field(e=>e,{secret:!0}),oneOf=(e,r)=>field(parseWord(e),{fallback:r}),requiredOneOf=e=>field(parseWord(e),{required:!0}),parseWord=e=>r=>{const n=e.find(e=>e===r)
;if(void 0===n)throw new o.j1(`"${r}" is none of: ${e.join(", ")}`);return n};function flag(e){return field(e=>{if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.test(e))return!1
;throw new o.j1(`"${e}" is neither true nor false`)},{fallback:String(e)})}function wholeNumber(e,r,n){return field(n=>{const t=/^\d+$/.test(n)?Number(n):Number.NaN
;if(!(t>=e&&t<=r))throw new o.j1(`"${n}" is no whole number from ${e} to ${r}`);return t},{fallback:String(n)})}const duration=(e="")=>field(e=>""===e?void 0:(0,t.E)(e),{fallback:e
}),list=(e="")=>field(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e),{fallback:e}),keyValues=()=>field(e=>{const r=list().parse(e).map(e=>{const r=e.indexOf("=")
;if(r<1)throw new o.j1(`"${e}" is not of the form key=value`);return[e.slice(0,r).trim(),e.slice(r+1).trim()]});return Object.fromEntries(r)});function optional(e,r){return""===r||void 0===r?{}:{[e]:r
}}function readInputs(e,r,n){const t={},s=[];for(const[i,a]of Object.entries(e)){const e=r(i);if(a.secret&&""!==e&&maskLines(e,n),
""===e&&a.required)s.push(`input "${i}" is required and was not given`);else try{t[i]=a.parse(""===e?a.fallback:e)}catch(e){if(!(e instanceof o.j1))throw e;s.push(`input "${i}": ${e.message}`)}}
if(s.length>0)throw new o.j1(s.join("; "),{remedy:'Correct the "with:" block of this step; the action\'s README lists every input.'});return t}function maskLines(e,r){
for(const n of e.split("\n"))n.trim().length>=8&&r(n.trim())}},30619:(e,r,n)=>{n.d(r,{F:()=>exitCodeOf});var t=n(12317);const o={failed:1,configuration:2,interrupted:130};function exitCodeOf(e){
return e instanceof t.j1?o.configuration:e instanceof t.p4?o.interrupted:o.failed}},42110:(e,r,n)=>{n.d(r,{C:()=>interruptSignal,G:()=>lastWordsSignal});var t=n(12317);function interruptSignal(){
const e=new AbortController;for(const r of["SIGINT","SIGTERM"])process.once(r,()=>{e.abort(new t.p4(`Interrupted by ${r} before the work was done`))});return e.signal}const o=3e3
;function lastWordsSignal(e){const r=new AbortController,begin=()=>{setTimeout(()=>{r.abort(e.reason)},o).unref()};return e.aborted?begin():e.addEventListener("abort",begin,{once:!0}),r.signal}},
96988:(e,r,n)=>{n.d(r,{z:()=>renderFailure});var t=n(89037);function renderFailure(e,r){const n=void 0===r.remedy?"":`\n${(0,t.FV)(r.remedy)}\n`;return`### ❌ ${e}\n\n${(0,t.FV)(r.message)}\n${n}`}},
89037:(e,r,n)=>{n.d(r,{Cc:()=>trimMarkdown,EU:()=>fence,FV:()=>escapeMarkdown,Jt:()=>s,TN:()=>oneLine,aY:()=>code,fk:()=>escapeComment,nf:()=>link,tp:()=>table,zH:()=>details})
;var t=n(50216),o=n(38067);const s=1048576;function escapeMarkdown(e){
return oneLine(e).replace(/[\\`*_[\]|~]/g,String.raw`\$&`).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^(\s*)([#+=-])/,String.raw`$1\$2`).replace(/^(\s*\d+)([.)])(?=\s|$)/,String.raw`$1\$2`)
}function escapeComment(e){return breakReferences(escapeMarkdown(e)).replaceAll("$",String.raw`\$`).replaceAll(/:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp):)/gi,"$&\x3c!-- --\x3e")}
const breakReferences=e=>e.replaceAll("@","@&#8203;").replaceAll(/((?<!&)#|\bGH-)(?=\d)/gi,"$1&#8203;");function code(e){const r=oneLine(e);if(""===r)return""
;const n="`".repeat(longestRun(r)+1),t=r.startsWith("`")||r.endsWith("`")?" ":"";return`${n}${t}${r}${t}${n}`}function link(e,r){const n=URL.canParse(r)?new URL(r):void 0
;if(void 0===n||!/^https?:$/.test(n.protocol))return;if(""!==n.username||""!==n.password)return;return`[${e}](<${n.href.replaceAll(/[<>|`\\]/g,e=>encodeURIComponent(e))}>)`}function fence(e,r="text"){
const n="`".repeat(Math.max(3,longestRun(e)+1));return`${n}${r}\n${e.replace(/\n$/,"")}\n${n}`}function details(e,r){return`<details><summary>${n=e,
breakReferences(oneLine(n).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"))}</summary>\n\n${r}\n\n</details>`;var n}function table(e,r,n=""){const t=e.map((e,r)=>({r:"--:",
c:":-:"}[n[r]??""]??"---"));return[e,t,...r].map(e=>`| ${e.map(escapePipes).join(" | ")} |`).join("\n")}const escapePipes=e=>e.replaceAll(/(\\*)\|/g,(e,r)=>`${r}${r.length%2==0?"\\":""}|`)
;function trimMarkdown(e,r=s){return(0,t.G)(e,{limit:r,measure:e=>Buffer.byteLength(e),note:"_Trimmed: the rest did not fit; the report file has all of it._"})}const oneLine=e=>(0,
o.DJ)(e).replace(/[\n\t]+/g," ").trim();function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,r)=>Math.max(e,r.length),0)}},50216:(e,r,n)=>{n.d(r,{G:()=>cutMarkdown});const t="</details>"
;function cutMarkdown(e,{limit:r,measure:n=e=>e.length,note:t}){if(n(e)<=r)return e;const o=`\n\n${t}\n`;let s=[],i=r-n(o),a="";for(const r of e.split("\n")){const e=""===a?"":"\n";i-=n(e+r)
;const t=openAfter(r,s);if(i<n(closing(t)))break;a+=e+r,s=t}return a+closing(s)+o}const closing=e=>e.toReversed().map(e=>e===t?`\n\n${t}`:`\n${e}`).join("");function openAfter(e,r){const n=r.at(-1)
;if(void 0!==n&&n!==t){const t=/^ {0,3}(`{3,}|~{3,})\s*$/.exec(e)?.[1];return void 0!==t&&t[0]===n[0]&&t.length>=n.length?r.slice(0,-1):r}const o=/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(e)?.[1]
;if(void 0!==o)return[...r,o];const s=[...r],i=e.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g,"");for(const[e]of i.matchAll(/<\/?details\b/gi))e.startsWith("</")?s.pop():s.push(t);return s}},
8058:(e,r,n)=>{n.d(r,{E:()=>parseDuration});var t=n(12317);const o={ms:1,s:1e3,m:6e4,h:36e5},s=/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/,i=40,a=31536e7;function parseDuration(e){
const r=e.length>i?`${e.slice(0,i)}…`:e;if(!s.test(r))throw new t.j1(`"${r}" is not a duration such as 90s, 15m or 1h30m`)
;const n=[...e.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce((e,[,r,n])=>e+Number(r)*(o[n??""]??Number.NaN),0);if(n<=0||n>a)throw new t.j1(`"${e}" is not a duration from 1ms to 87600h (ten years)`)
;return n}},12317:(e,r,n)=>{n.d(r,{Qd:()=>CommandError,Xf:()=>LaminaError,gJ:()=>errorMessage,j1:()=>ConfigurationError,j3:()=>DeadlineError,p4:()=>InterruptedError});class LaminaError extends Error{
code;remedy;details;constructor(e,r,n={}){super(r,void 0===n.cause?void 0:{cause:n.cause}),this.name=new.target.name,this.code=e,this.remedy=n.remedy,this.details=n.details??{}}}
class ConfigurationError extends LaminaError{constructor(e,r={}){super("CONFIGURATION",e,r)}}class DeadlineError extends LaminaError{constructor(e,r={}){super("DEADLINE",e,r)}}
class InterruptedError extends LaminaError{constructor(e="Interrupted before the work was done",r={}){super("INTERRUPTED",e,r)}}class CommandError extends LaminaError{exitCode;stderr
;constructor(e,r,n,t,o={}){const s=t.trim().split("\n"),i=s.findLast(e=>/error|fatal|failed|denied/i.test(e))??s.at(-1)??""
;super("COMMAND",`${e} ${r[0]??""} ended with ${null===n?"a signal":`exit code ${n}`}: ${i.trim()}`,{...o,details:{command:e,args:r,exitCode:n,...o.details}}),this.exitCode=n,this.stderr=t}}
function errorMessage(e){return e instanceof AggregateError&&e.errors.length>0?e.errors.map(errorMessage).join("; "):e instanceof Error?e.message:String(e)}},38067:(e,r,n)=>{n.d(r,{
DJ:()=>withoutControls,Df:()=>withoutCommands,V$:()=>withoutSequences});const t=/(?:\u001b\[|\u009b)[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;function withoutSequences(e){
return e.replace(t,"")}function withoutControls(e){
return withoutSequences(e).replace(/\r\n?/g,"\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g," ").replace(/[\u202a-\u202e\u2066-\u2069]/g,"")}function withoutCommands(e){
return withoutControls(e).replaceAll("##[","# #[").replace(/^(\s*)::/gm,"$1: :")}},14077:(e,r,n)=>{n.d(r,{Gz:()=>rememberSecret,R7:()=>rememberEnvironment,s0:()=>hideSecrets});const t=4,o=new Set
;function rememberSecret(e){e.length>=t&&o.add(e)}function hideSecrets(e){return[...o].sort((e,r)=>r.length-e.length).reduce((e,r)=>e.replaceAll(r,"***"),e)}
const s=/(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|KEY)$/i,i=16;function rememberEnvironment(e){for(const[r,n=""]of Object.entries(e))s.test(r)&&n.length>=i&&rememberSecret(n)}}};
