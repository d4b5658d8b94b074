export const id=696;export const ids=[696];export const modules={6985:(e,r,t)=>{t.r(r),t.d(r,{action:()=>d});var o=t(6421),n=t(6400),a=t(9141),s=t(682),i=t(4255),c=t(5615),l=t(5842);const d=(0,c.QP)({
name:"install-helm",inputs:{version:(0,l.Qq)(),sha256:(0,l.Qq)(),mirror:(0,l.Qq)(),token:(0,l.yD)(),...c.bB},outputs:["version","path","source"],
async run({inputs:e,logger:r,signal:t,env:c,output:l,summarize:d}){const u=await r.group("Install Helm",()=>(0,n.I)({version:e.version,sha256:e.sha256,mirror:e.mirror,token:e.token,
workspace:c.GITHUB_WORKSPACE??process.cwd(),platform:process.platform,arch:process.arch,toolCache:(0,a.j)((0,a.H)(c)),exec:i.m,logger:r,clock:s.ml,signal:t,env:c}));o.fM(u.directory),
l("version",u.version),l("path",u.path),l("source",u.source),d(`Helm ${u.version} (${u.source})\n`)}})},682:(e,r,t)=>{t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>a})
;var o=t(8500),n=t(2317);const a={now:()=>Date.now(),sleep:async(e,r)=>{try{await(0,o.setTimeout)(e,void 0,void 0===r?{}:{signal:r})}catch(e){throw r?.throwIfAborted(),e}}}
;function deadlineSignal(e,r,t){const o=new AbortController,forward=()=>{o.abort(t?.reason??new n.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});const a=setTimeout(()=>{
o.abort(new n.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`))},e);return{signal:o.signal,[Symbol.dispose]:()=>{clearTimeout(a),t?.removeEventListener("abort",forward)}}}
function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}},
4255:(e,r,t)=>{t.d(r,{m:()=>exec});var o=t(1421),n=t(2317);const exec=(e,r,t={})=>new Promise((a,s)=>{t.signal?.throwIfAborted();const i=(0,o.spawn)(e,r,{cwd:t.cwd,env:t.env??process.env,
stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let r="";i[e].setEncoding("utf8").on("data",o=>{if(c[e]+=o,void 0===t.onLine)return;const n=(r+o).split("\n")
;r=n.pop()??"";for(const r of n)t.onLine(r,e)})}let l;const stop=()=>{i.kill("SIGTERM"),l=setTimeout(()=>i.kill("SIGKILL"),5e3)};t.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{
clearTimeout(l),t.signal?.removeEventListener("abort",stop)};i.on("error",r=>{settle(),s("ENOENT"===r.code?new n.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,
cause:r}):r)}),i.on("close",o=>{settle(),!0===t.signal?.aborted?s(t.signal.reason):null===o||0!==o&&!0!==t.allowFailure?s(new n.Qd(e,r,o,c.stderr)):a({exitCode:o,...c})}),i.stdin.on("error",()=>{}),
i.stdin.end(t.input)})},1422:(e,r,t)=>{t.d(r,{L:()=>retry});var o=t(682),n=t(2317);async function retry(e,r){const t=r.random??Math.random;for(let a=1;;a+=1){r.signal?.throwIfAborted();try{
return await e(a)}catch(e){const s=a<r.attempts&&!0!==r.signal?.aborted&&r.retryable(e);if(!1===s)throw e
;const i=t()*Math.min(r.maxDelay,r.baseDelay*2**(a-1)),c=!0===s?i:Math.min(r.maxDelay,s.afterMilliseconds+t()*r.baseDelay);r.logger?.debug(`${r.label}: attempt ${a} of ${r.attempts} failed (${(0,
n.gJ)(e)}), next in ${(0,o.a3)(c)}`),await r.clock.sleep(c,r.signal)}}}},1935:(e,r,t)=>{t.d(r,{di:()=>ArchiveError,kd:()=>gunzip,sB:()=>readTar});var o=t(8522),n=t(2317);const a=512,text=e=>{
const r=e.indexOf(0);return e.toString("utf8",0,-1===r?e.length:r)};class ArchiveError extends n.Xf{constructor(e,r){super("ARCHIVE",e,void 0===r?{}:{cause:r})}}function gunzip(e,r){try{return(0,
o.gunzipSync)(e,{maxOutputLength:r})}catch(r){throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,r)}}function*readTar(e){let r;for(let t=0;t+a<=e.length;){
const o=e.subarray(t,t+a);if(o.every(e=>0===e))return;checkHeader(o,t);const n=parseOctal(o.subarray(124,136)),s=t+a;if(s+n>e.length)throw new ArchiveError("The archive ends in the middle of a file")
;const i=e.subarray(s,s+n);t=s+Math.ceil(n/a)*a;const c=String.fromCharCode(o[156]??0);if("L"===c)r=text(i);else if("x"===c)r=paxPath(i)??r;else if("g"!==c){
const e="ustar"===text(o.subarray(257,262))?text(o.subarray(345,500)):"",t=text(o.subarray(0,100));yield{path:r??(""===e?t:`${e}/${t}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(o.subarray(100,108)),content:i},r=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,r){let t=0
;if(e.forEach((e,r)=>t+=r>=148&&r<156?32:e),t!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${r} has a wrong header checksum`)}
function parseOctal(e){const r=text(e).trim();if(!/^[0-7]*$/.test(r))throw new ArchiveError("The archive is damaged: a number is not octal");return""===r?0:Number.parseInt(r,8)}function paxPath(e){
for(let r=0;r<e.length;){const t=e.indexOf(32,r),o=Number.parseInt(e.toString("ascii",r,t),10);if(-1===t||!(o>0))return;const n=e.toString("utf8",t+1,r+o-1);if(n.startsWith("path="))return n.slice(5)
;r+=o}}}};
