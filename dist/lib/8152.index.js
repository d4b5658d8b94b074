export const id=8152;export const ids=[8152];export const modules={66985:(e,r,t)=>{t.r(r),t.d(r,{action:()=>s});var n=t(6137),o=t(1167),a=t(74917),i=t(65842);const s=(0,a.QP)({name:"install-helm",
inputs:{version:(0,i.Qq)(),sha256:(0,i.Qq)(),mirror:(0,i.Qq)(),token:(0,i.yD)(),...a.bB},outputs:["version","path","source"],
async run({inputs:e,logger:r,signal:t,env:a,workspace:i,output:s,summarize:c}){const d=await r.group("Install Helm",()=>(0,o.S)({version:e.version,sha256:e.sha256,mirror:e.mirror,token:e.token,
workspace:i,logger:r,signal:t,env:a}));n.fM(d.directory),s("version",d.version),s("path",d.path),s("source",d.source),c(`Helm ${d.version} (${d.source})\n`)}})},40682:(e,r,t)=>{t.d(r,{
R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>i});var n=t(58500),o=t(12317);const a=2**31-1,i={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{
for(let t=e;;t-=a)if(await(0,n.setTimeout)(Math.min(t,a),void 0,void 0===r?{}:{signal:r}),t<=a)return}catch(e){throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){
const n=new AbortController,forward=()=>{n.abort(t?.reason??new o.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});let i,s=e,c=performance.now();const arm=t=>{
const s=Math.min(t,a);i=setTimeout(()=>s<t?arm(t-s):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),s)};return arm(s),{signal:n.signal,pause:async e=>{clearTimeout(i),
s-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(s)}},[Symbol.dispose]:()=>{clearTimeout(i),t?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}},74255:(e,r,t)=>{t.d(r,{
m:()=>exec});var n=t(31421),o=t(12317);const exec=(e,r,t={})=>new Promise((a,i)=>{t.signal?.throwIfAborted();const s=(0,n.spawn)(e,r,{cwd:t.cwd,env:t.env??process.env,stdio:["pipe","pipe","pipe"]
}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let r="";s[e].setEncoding("utf8").on("data",n=>{if(c[e]+=n,void 0===t.onLine)return;const o=(r+n).split("\n");r=o.pop()??""
;for(const r of o)t.onLine(r,e)})}let d;const stop=()=>{s.kill("SIGTERM"),d=setTimeout(()=>s.kill("SIGKILL"),5e3)};t.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(d),
t.signal?.removeEventListener("abort",stop)};s.on("error",r=>{settle(),i("ENOENT"===r.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,cause:r}):r)}),
s.on("close",n=>{settle(),!0===t.signal?.aborted?i(t.signal.reason):null===n||0!==n&&!0!==t.allowFailure?i(new o.Qd(e,r,n,c.stderr)):a({exitCode:n,...c})}),s.stdin.on("error",()=>{}),
s.stdin.end(t.input)})},1897:(e,r,t)=>{function decodePercent(e){try{return decodeURIComponent(e)}catch{return e}}t.d(r,{g:()=>decodePercent})},59523:(e,r,t)=>{t.d(r,{q:()=>readIfThere})
;var n=t(51455);async function readIfThere(e){try{return await(0,n.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}},31422:(e,r,t)=>{t.d(r,{L:()=>retry});var n=t(40682),o=t(12317)
;async function retry(e,r){const t=r.random??Math.random;for(let a=1;;a+=1){r.signal?.throwIfAborted();try{return await e(a)}catch(e){const i=a<r.attempts&&!0!==r.signal?.aborted&&r.retryable(e)
;if(!1===i)throw e;const s=t()*Math.min(r.maxDelay,r.baseDelay*2**(a-1)),c=!0===i?s:Math.min(r.maxDelay,i.afterMilliseconds+t()*r.baseDelay)
;r.logger?.debug(`${r.label}: attempt ${a} of ${r.attempts} failed (${(0,o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await r.clock.sleep(c,r.signal)}}}},21935:(e,r,t)=>{t.d(r,{di:()=>ArchiveError,
kd:()=>gunzip,sB:()=>readTar});var n=t(38522),o=t(12317);const a=512,text=e=>{const r=e.indexOf(0);return e.toString("utf8",0,-1===r?e.length:r)};class ArchiveError extends o.Xf{constructor(e,r){
super("ARCHIVE",e,void 0===r?{}:{cause:r})}}function gunzip(e,r){try{return(0,n.gunzipSync)(e,{maxOutputLength:r})}catch(r){
throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,r)}}function*readTar(e){let r;for(let t=0;t+a<=e.length;){const n=e.subarray(t,t+a);if(n.every(e=>0===e))return
;checkHeader(n,t);const o=parseOctal(n.subarray(124,136)),i=t+a;if(i+o>e.length)throw new ArchiveError("The archive ends in the middle of a file");const s=e.subarray(i,i+o);t=i+Math.ceil(o/a)*a
;const c=String.fromCharCode(n[156]??0);if("L"===c)r=text(s);else if("x"===c)r=paxPath(s)??r;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",t=text(n.subarray(0,100));yield{path:r??(""===e?t:`${e}/${t}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:s},r=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,r){let t=0
;if(e.forEach((e,r)=>t+=r>=148&&r<156?32:e),t!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${r} has a wrong header checksum`)}
function parseOctal(e){const r=text(e).trim();if(!/^[0-7]*$/.test(r))throw new ArchiveError("The archive is damaged: a number is not octal");return""===r?0:Number.parseInt(r,8)}const i=11
;function paxPath(e){for(let r=0;r<e.length;){const t=e.subarray(r,r+i).indexOf(32),n=-1===t?"":e.toString("latin1",r,r+t),o=Number(n);if(!/^[1-9]\d*$/.test(n)||o<=t+1)return
;const a=e.toString("utf8",r+t+1,r+o-1);if(a.startsWith("path="))return a.slice(5);r+=o}}}};
