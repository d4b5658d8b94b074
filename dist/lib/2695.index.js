export const id=2695;export const ids=[2695];export const modules={74917:(e,n,t)=>{t.d(n,{QP:()=>defineAction,Cs:()=>runAction,bB:()=>l});var r=t(12317),s=t(42110),o=t(96988),i=t(37093);const a={
debug:i.Yz,info:i.pq,notice:(e,n)=>i.fz("notice",e,n),warning:(e,n)=>i.fz("warning",e,n),error:(e,n)=>i.fz("error",e,n),group:i.Os,mask:e=>{""!==e&&i.Pq(e)}};var c=t(65842);const defineAction=e=>e,l={
summary:(0,c.yL)(["always","on-failure","never"],"always")};async function runAction(e,n){const t=(0,s.C)();let l,u="",d="on-failure";try{const r=(0,c.Ko)(e.inputs,i.V4,a.mask);d=r.summary,
await e.run({inputs:r,logger:a,signal:t,env:process.env,installation:n,output:i.uH,summarize:e=>{u+=e}})}catch(n){l=n,function(e,n){const{message:t,remedy:s}=describeFailure(n)
;i.C1(void 0===s?t:`${t}\n${s}`);const o=n instanceof r.Xf;n instanceof Error&&(!o||i._o())&&i.pq(`${e}: ${n.stack??""}`);n instanceof r.p4?process.exitCode=130:n instanceof r.j1&&(process.exitCode=2)
}(e.name,n)}("always"===d||"on-failure"===d&&void 0!==l)&&(void 0!==l&&""===u&&(u=(0,o.z)(e.name,describeFailure(l))),await async function(e){if(""===e||void 0===process.env.GITHUB_STEP_SUMMARY)return
;await i.Sy(e)}(u))}function describeFailure(e){return{message:(0,r.gJ)(e),remedy:e instanceof r.Xf?e.remedy:void 0}}},12695:(e,n,t)=>{t.r(n),t.d(n,{run:()=>run});var r=t(74917);const s={
"bring-up":async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(8011),t.e(2088),t.e(1462),t.e(3573),t.e(9669),t.e(6833),t.e(1167),t.e(2857),t.e(4017),t.e(5119),t.e(7194),t.e(831),t.e(6460),t.e(7282),t.e(2279),t.e(1828),t.e(6920),t.e(3528),t.e(2002)]).then(t.bind(t,32002))).action,e),
"deploy-layer":async e=>(0,r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(3573),t.e(6521)]).then(t.bind(t,93458))).action,e),doctor:async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(8011),t.e(2088),t.e(1462),t.e(3573),t.e(9669),t.e(6833),t.e(1167),t.e(2857),t.e(5119),t.e(6460),t.e(660),t.e(2860)]).then(t.bind(t,88230))).action,e),
"ensure-storageclass":async e=>(0,r.Cs)((await Promise.all([t.e(8815),t.e(1462),t.e(6460),t.e(47)]).then(t.bind(t,22597))).action,e),"install-ebs-csi-driver":async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(1462),t.e(3573),t.e(9669),t.e(6833),t.e(2857),t.e(4017),t.e(2279),t.e(3921)]).then(t.bind(t,92457))).action,e),"install-helm":async e=>(0,
r.Cs)((await Promise.all([t.e(8816),t.e(8011),t.e(2088),t.e(1167),t.e(638)]).then(t.bind(t,66985))).action,e),preview:async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(8011),t.e(1462),t.e(3573),t.e(9669),t.e(6833),t.e(2857),t.e(4017),t.e(5119),t.e(7194),t.e(831),t.e(6920),t.e(213),t.e(7984)]).then(t.bind(t,10957))).action,e),
"setup-ebs-access":async e=>(0,r.Cs)((await Promise.all([t.e(8815),t.e(8371),t.e(1462),t.e(7282),t.e(3346)]).then(t.bind(t,58897))).action,e),teardown:async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(3573),t.e(3314)]).then(t.bind(t,58555))).action,e),"verify-layer":async e=>(0,
r.Cs)((await Promise.all([t.e(8815),t.e(8816),t.e(3573),t.e(7523)]).then(t.bind(t,14880))).action,e)};async function run(e,n){await s[e]({root:n})}},65842:(e,n,t)=>{t.d(n,{$4:()=>requiredText,
Jt:()=>flag,K7:()=>keyValues,Ko:()=>readInputs,Qq:()=>text,b9:()=>requiredOneOf,p0:()=>duration,p_:()=>list,rD:()=>wholeNumber,yD:()=>secretText,yL:()=>oneOf});var r=t(12317),s=t(8058)
;function field(e,n={}){return{required:!1,fallback:"",secret:!1,...n,parse:e}}const text=(e="")=>field(e=>e,{fallback:e}),requiredText=()=>field(e=>e,{required:!0}),secretText=()=>field(e=>e,{
secret:!0}),oneOf=(e,n)=>field(parseWord(e),{fallback:n}),requiredOneOf=e=>field(parseWord(e),{required:!0}),parseWord=e=>n=>{const t=e.find(e=>e===n)
;if(void 0===t)throw new r.j1(`"${n}" is none of: ${e.join(", ")}`);return t};function flag(e){return field(e=>{if(/^(true|True|TRUE)$/.test(e))return!0;if(/^(false|False|FALSE)$/.test(e))return!1
;throw new r.j1(`"${e}" is neither true nor false`)},{fallback:String(e)})}function wholeNumber(e,n,t){return field(t=>{const s=/^\d+$/.test(t)?Number(t):Number.NaN
;if(!(s>=e&&s<=n))throw new r.j1(`"${t}" is no whole number from ${e} to ${n}`);return s},{fallback:String(t)})}const duration=(e="")=>field(e=>""===e?void 0:(0,s.E)(e),{fallback:e
}),list=(e="")=>field(e=>e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e),{fallback:e}),keyValues=()=>field(e=>{const n=list().parse(e).map(e=>{const n=e.indexOf("=")
;if(n<1)throw new r.j1(`"${e}" is not of the form key=value`);return[e.slice(0,n).trim(),e.slice(n+1).trim()]});return Object.fromEntries(n)});function readInputs(e,n,t){const s={},o=[]
;for(const[i,a]of Object.entries(e)){const e=n(i);if(a.secret&&""!==e&&maskLines(e,t),""===e&&a.required)o.push(`input "${i}" is required and was not given`);else try{s[i]=a.parse(""===e?a.fallback:e)
}catch(e){if(!(e instanceof r.j1))throw e;o.push(`input "${i}": ${e.message}`)}}if(o.length>0)throw new r.j1(o.join("; "),{
remedy:'Correct the "with:" block of this step; the action\'s README lists every input.'});return s}function maskLines(e,n){for(const t of e.split("\n"))t.trim().length>=8&&n(t.trim())}},
37093:(e,n,t)=>{t.d(n,{C1:()=>setFailed,Os:()=>group,Pq:()=>setSecret,Sy:()=>writeSummary,V4:()=>getInput,Yz:()=>debug,_o:()=>isDebug,fM:()=>addPath,fz:()=>annotate,pq:()=>info,uH:()=>setOutput})
;var r=t(51455),s=t(73024),o=t(48161),i=t(76760);const getInput=e=>(process.env[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??"").trim(),isDebug=()=>"1"===process.env.RUNNER_DEBUG;function info(e){
process.stdout.write(e+o.EOL)}const debug=e=>issue("debug",{},e),setSecret=e=>issue("add-mask",{},e);function annotate(e,n,t={}){const{title:r,file:s,startLine:o,startColumn:i}=t;issue(e,{title:r,
file:s,line:o,col:i},n)}function setFailed(e){process.exitCode=1,annotate("error",e)}async function group(e,n){issue("group",{},e);try{return await n()}finally{issue("endgroup",{},"")}}
function setOutput(e,n){const t=function(e){return null==e?"":"string"==typeof e?e:JSON.stringify(e)}(n);if(""===(process.env.GITHUB_OUTPUT??""))return process.stdout.write(o.EOL),
void issue("set-output",{name:e},t);const r=`ghadelimiter_${crypto.randomUUID()}`;if(e.includes(r)||t.includes(r))throw new Error(`Output ${e} contains its own delimiter`)
;appendToFile("OUTPUT",`${e}<<${r}${o.EOL}${t}${o.EOL}${r}`)}function addPath(e){""===(process.env.GITHUB_PATH??"")?issue("add-path",{},e):appendToFile("PATH",e),
process.env.PATH=`${e}${i.delimiter}${process.env.PATH??""}`}async function writeSummary(e){const n=process.env.GITHUB_STEP_SUMMARY??"";await(0,r.access)(n,s.constants.R_OK|s.constants.W_OK),await(0,
r.appendFile)(n,e+o.EOL,"utf8")}function appendToFile(e,n){const t=process.env[`GITHUB_${e}`]??"";if(!(0,s.existsSync)(t))throw new Error(`GITHUB_${e} names a file that does not exist: ${t}`);(0,
s.appendFileSync)(t,n+o.EOL,"utf8")}function issue(e,n,t){
const r=Object.entries(n).filter(([,e])=>void 0!==e&&""!==e&&0!==e).map(([e,n])=>`${e}=${escape(String(n),/[%\r\n:,]/g)}`).join(","),s=escape(t,/[%\r\n]/g)
;process.stdout.write(`::${e}${""===r?"":` ${r}`}::${s}${o.EOL}`)}const escape=(e,n)=>e.replace(n,e=>`%${e.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`)},42110:(e,n,t)=>{t.d(n,{
C:()=>interruptSignal});var r=t(12317);function interruptSignal(){const e=new AbortController;for(const n of["SIGINT","SIGTERM"])process.once(n,()=>{
e.abort(new r.p4(`Interrupted by ${n} before the work was done`))});return e.signal}},96988:(e,n,t)=>{t.d(n,{z:()=>renderFailure});var r=t(89037);function renderFailure(e,n){
const t=void 0===n.remedy?"":`\n${(0,r.FV)(n.remedy)}\n`;return`### ❌ ${e}\n\n${(0,r.FV)(n.message)}\n${t}`}},89037:(e,n,t)=>{t.d(n,{Cc:()=>trimMarkdown,EU:()=>fence,FV:()=>escapeMarkdown,
TN:()=>oneLine,aY:()=>code,fk:()=>escapeComment,nf:()=>link,tp:()=>table,zH:()=>details});var r=t(50216);const s=1048576;function escapeMarkdown(e){
return oneLine(e).replace(/[\\`*_[\]|~]/g,String.raw`\$&`).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replace(/^(\s*)([#+=-])/,String.raw`$1\$2`).replace(/^(\s*\d+)([.)])(?=\s|$)/,String.raw`$1\$2`)
}function escapeComment(e){return breakReferences(escapeMarkdown(e)).replaceAll("$",String.raw`\$`).replaceAll(/:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\b(?:mailto|xmpp):)/gi,"$&\x3c!-- --\x3e")}
const breakReferences=e=>e.replaceAll("@","@&#8203;").replaceAll(/((?<!&)#|\bGH-)(?=\d)/gi,"$1&#8203;");function code(e){const n=oneLine(e);if(""===n)return""
;const t="`".repeat(longestRun(n)+1),r=n.startsWith("`")||n.endsWith("`")?" ":"";return`${t}${r}${n}${r}${t}`}function link(e,n){const t=URL.canParse(n)?new URL(n):void 0
;if(void 0===t||!/^https?:$/.test(t.protocol))return;if(""!==t.username||""!==t.password)return;return`[${e}](<${t.href.replaceAll(/[<>|`\\]/g,e=>encodeURIComponent(e))}>)`}function fence(e,n="text"){
const t="`".repeat(Math.max(3,longestRun(e)+1));return`${t}${n}\n${e.replace(/\n$/,"")}\n${t}`}function details(e,n){return`<details><summary>${t=e,
breakReferences(oneLine(t).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"))}</summary>\n\n${n}\n\n</details>`;var t}function table(e,n,t=""){const r=e.map((e,n)=>({r:"--:",
c:":-:"}[t[n]??""]??"---"));return[e,r,...n].map(e=>`| ${e.map(escapePipes).join(" | ")} |`).join("\n")}const escapePipes=e=>e.replaceAll(/(\\*)\|/g,(e,n)=>`${n}${n.length%2==0?"\\":""}|`)
;function trimMarkdown(e,n=s){return(0,r.G)(e,{limit:n,measure:e=>Buffer.byteLength(e),note:"_Trimmed: the rest did not fit; the report file has all of it._"})}function oneLine(e){
return e.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f-\u009f]+/g," ").replace(/[\u202a-\u202e\u2066-\u2069]/g,"").trim()}function longestRun(e){
return(e.match(/`+/g)??[]).reduce((e,n)=>Math.max(e,n.length),0)}},50216:(e,n,t)=>{t.d(n,{G:()=>cutMarkdown});const r="</details>";function cutMarkdown(e,{limit:n,measure:t=e=>e.length,note:r}){
if(t(e)<=n)return e;const s=`\n\n${r}\n`;let o=[],i=n-t(s),a="";for(const n of e.split("\n")){const e=""===a?"":"\n";i-=t(e+n);const r=openAfter(n,o);if(i<t(closing(r)))break;a+=e+n,o=r}
return a+closing(o)+s}const closing=e=>e.toReversed().map(e=>e===r?`\n\n${r}`:`\n${e}`).join("");function openAfter(e,n){const t=n.at(-1);if(void 0!==t&&t!==r){
const r=/^ {0,3}(`{3,}|~{3,})\s*$/.exec(e)?.[1];return void 0!==r&&r[0]===t[0]&&r.length>=t.length?n.slice(0,-1):n}const s=/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(e)?.[1];if(void 0!==s)return[...n,s]
;const o=[...n],i=e.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g,"");for(const[e]of i.matchAll(/<\/?details\b/gi))e.startsWith("</")?o.pop():o.push(r);return o}},8058:(e,n,t)=>{t.d(n,{
E:()=>parseDuration});var r=t(12317);const s={ms:1,s:1e3,m:6e4,h:36e5},o=/^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/,i=40,a=31536e7;function parseDuration(e){const n=e.length>i?`${e.slice(0,i)}…`:e
;if(!o.test(n))throw new r.j1(`"${n}" is not a duration such as 90s, 15m or 1h30m`);const t=[...e.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce((e,[,n,t])=>e+Number(n)*(s[t??""]??Number.NaN),0)
;if(t<=0||t>a)throw new r.j1(`"${e}" is not a duration from 1ms to 87600h (ten years)`);return t}},12317:(e,n,t)=>{t.d(n,{Qd:()=>CommandError,Xf:()=>LaminaError,gJ:()=>errorMessage,
j1:()=>ConfigurationError,j3:()=>DeadlineError,p4:()=>InterruptedError});class LaminaError extends Error{code;remedy;details;constructor(e,n,t={}){super(n,void 0===t.cause?void 0:{cause:t.cause}),
this.name=new.target.name,this.code=e,this.remedy=t.remedy,this.details=t.details??{}}}class ConfigurationError extends LaminaError{constructor(e,n={}){super("CONFIGURATION",e,n)}}
class DeadlineError extends LaminaError{constructor(e,n={}){super("DEADLINE",e,n)}}class InterruptedError extends LaminaError{constructor(e="Interrupted before the work was done",n={}){
super("INTERRUPTED",e,n)}}class CommandError extends LaminaError{exitCode;stderr;constructor(e,n,t,r,s={}){
const o=r.trim().split("\n"),i=o.findLast(e=>/error|fatal|failed|denied/i.test(e))??o.at(-1)??"";super("COMMAND",`${e} ${n[0]??""} ended with ${null===t?"a signal":`exit code ${t}`}: ${i.trim()}`,{
...s,details:{command:e,args:n,exitCode:t,...s.details}}),this.exitCode=t,this.stderr=r}}function errorMessage(e){
return e instanceof AggregateError&&e.errors.length>0?e.errors.map(errorMessage).join("; "):e instanceof Error?e.message:String(e)}}};
