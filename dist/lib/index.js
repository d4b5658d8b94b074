import{createRequire as e}from"module";var r,t,o,_,p={42613:r=>{r.exports=e(import.meta.url)("assert")},20181:r=>{r.exports=e(import.meta.url)("buffer")},35317:r=>{
r.exports=e(import.meta.url)("child_process")},76982:r=>{r.exports=e(import.meta.url)("crypto")},24434:r=>{r.exports=e(import.meta.url)("events")},79896:r=>{r.exports=e(import.meta.url)("fs")},
58611:r=>{r.exports=e(import.meta.url)("http")},65692:r=>{r.exports=e(import.meta.url)("https")},69278:r=>{r.exports=e(import.meta.url)("net")},34589:r=>{r.exports=e(import.meta.url)("node:assert")},
16698:r=>{r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},31421:r=>{r.exports=e(import.meta.url)("node:child_process")},37540:r=>{
r.exports=e(import.meta.url)("node:console")},77598:r=>{r.exports=e(import.meta.url)("node:crypto")},53053:r=>{r.exports=e(import.meta.url)("node:diagnostics_channel")},40610:r=>{
r.exports=e(import.meta.url)("node:dns")},78474:r=>{r.exports=e(import.meta.url)("node:events")},73024:r=>{r.exports=e(import.meta.url)("node:fs")},51455:r=>{
r.exports=e(import.meta.url)("node:fs/promises")},37067:r=>{r.exports=e(import.meta.url)("node:http")},32467:r=>{r.exports=e(import.meta.url)("node:http2")},44708:r=>{
r.exports=e(import.meta.url)("node:https")},77030:r=>{r.exports=e(import.meta.url)("node:net")},48161:r=>{r.exports=e(import.meta.url)("node:os")},76760:r=>{r.exports=e(import.meta.url)("node:path")},
643:r=>{r.exports=e(import.meta.url)("node:perf_hooks")},1708:r=>{r.exports=e(import.meta.url)("node:process")},41792:r=>{r.exports=e(import.meta.url)("node:querystring")},26848:r=>{
r.exports=e(import.meta.url)("node:readline/promises")},57075:r=>{r.exports=e(import.meta.url)("node:stream")},58500:r=>{r.exports=e(import.meta.url)("node:timers/promises")},41692:r=>{
r.exports=e(import.meta.url)("node:tls")},73136:r=>{r.exports=e(import.meta.url)("node:url")},57975:r=>{r.exports=e(import.meta.url)("node:util")},73429:r=>{
r.exports=e(import.meta.url)("node:util/types")},75919:r=>{r.exports=e(import.meta.url)("node:worker_threads")},38522:r=>{r.exports=e(import.meta.url)("node:zlib")},70857:r=>{
r.exports=e(import.meta.url)("os")},16928:r=>{r.exports=e(import.meta.url)("path")},932:r=>{r.exports=e(import.meta.url)("process")},13193:r=>{r.exports=e(import.meta.url)("string_decoder")},
53557:r=>{r.exports=e(import.meta.url)("timers")},64756:r=>{r.exports=e(import.meta.url)("tls")},39023:r=>{r.exports=e(import.meta.url)("util")}},i={};function __nccwpck_require__(e){var r=i[e]
;if(void 0!==r)return r.exports;var t=i[e]={exports:{}},o=!0;try{p[e].call(t.exports,t,t.exports,__nccwpck_require__),o=!1}finally{o&&delete i[e]}return t.exports}__nccwpck_require__.m=p,
__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",
t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,__nccwpck_require__.t=function(e,o){if(1&o&&(e=this(e)),8&o)return e;if("object"==typeof e&&e){if(4&o&&e.__esModule)return e
;if(16&o&&"function"==typeof e.then)return e}var _=Object.create(null);__nccwpck_require__.r(_);var p={};r=r||[null,t({}),t([]),t(t)]
;for(var i=2&o&&e;"object"==typeof i&&!~r.indexOf(i);i=t(i))Object.getOwnPropertyNames(i).forEach(r=>p[r]=()=>e[r]);return p.default=()=>e,__nccwpck_require__.d(_,p),_},__nccwpck_require__.d=(e,r)=>{
for(var t in r)__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t)&&Object.defineProperty(e,t,{enumerable:!0,get:r[t]})},__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>(__nccwpck_require__.f[t](e,r),r),[])),__nccwpck_require__.u=e=>e+".index.js",
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},o={8792:0},_=e=>{var r,t,{ids:_,modules:p,runtime:i}=e,c=0;for(r in p)__nccwpck_require__.o(p,r)&&(__nccwpck_require__.m[r]=p[r])
;for(i&&i(__nccwpck_require__);c<_.length;c++)t=_[c],__nccwpck_require__.o(o,t)&&o[t]&&o[t][0](),o[_[c]]=0},__nccwpck_require__.f.j=(e,r)=>{var t=__nccwpck_require__.o(o,e)?o[e]:void 0
;if(0!==t)if(t)r.push(t[1]);else{var p=import("./"+__nccwpck_require__.u(e)).then(_,r=>{throw 0!==o[e]&&(o[e]=void 0),r});p=Promise.race([p,new Promise(r=>t=o[e]=[r])]),r.push(t[1]=p)}};var c={}
;async function openAction(e,r){leaveWhenDone(),await(await Promise.all([__nccwpck_require__.e(6137),__nccwpck_require__.e(2695)]).then(__nccwpck_require__.bind(__nccwpck_require__,12695))).run(e,r)}
async function openTerminal(e,r){
leaveWhenDone(),await(await Promise.all([__nccwpck_require__.e(8179),__nccwpck_require__.e(285),__nccwpck_require__.e(4079)]).then(__nccwpck_require__.bind(__nccwpck_require__,84079))).run(e,r)}
function leaveWhenDone(){process.once("beforeExit",()=>{process.exit()})}__nccwpck_require__.d(c,{F:()=>openAction,j:()=>openTerminal});var n=c.F,m=c.j;export{n as openAction,m as openTerminal};
