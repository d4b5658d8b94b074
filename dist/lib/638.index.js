export const id=638;export const ids=[638];export const modules={66985:(e,t,r)=>{r.r(t),r.d(t,{action:()=>i});var n=r(6137),o=r(1167),a=r(74917),s=r(65842);const i=(0,a.QP)({name:"install-helm",
inputs:{version:(0,s.Qq)(),sha256:(0,s.Qq)(),mirror:(0,s.Qq)(),token:(0,s.yD)(),...a.bB},outputs:["version","path","source"],async run({inputs:e,logger:t,signal:r,env:a,output:s,summarize:i}){
const c=await t.group("Install Helm",()=>(0,o.S)({version:e.version,sha256:e.sha256,mirror:e.mirror,token:e.token,workspace:a.GITHUB_WORKSPACE??process.cwd(),logger:t,signal:r,env:a}))
;n.fM(c.directory),s("version",c.version),s("path",c.path),s("source",c.source),i(`Helm ${c.version} (${c.source})\n`)}})},40682:(e,t,r)=>{r.d(t,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>s})
;var n=r(58500),o=r(12317);const a=2**31-1,s={now:()=>Date.now(),sleep:async(e,t)=>{try{for(let r=e;;r-=a)if(await(0,n.setTimeout)(Math.min(r,a),void 0,void 0===t?{}:{signal:t}),r<=a)return}catch(e){
throw t?.throwIfAborted(),e}}};function deadlineSignal(e,t,r){const n=new AbortController,forward=()=>{n.abort(r?.reason??new o.p4)};!0===r?.aborted?forward():r?.addEventListener("abort",forward,{
once:!0});let s,i=e,c=performance.now();const arm=r=>{const i=Math.min(r,a);s=setTimeout(()=>i<r?arm(r-i):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${t}`)),i)}
;return arm(i),{signal:n.signal,pause:async e=>{clearTimeout(s),i-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(s),
r?.removeEventListener("abort",forward)}}}function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3)
;return`${Math.floor(t/60)} m ${String(t%60).padStart(2,"0")} s`}},74255:(e,t,r)=>{r.d(t,{m:()=>exec});var n=r(31421),o=r(12317);const exec=(e,t,r={})=>new Promise((a,s)=>{r.signal?.throwIfAborted()
;const i=(0,n.spawn)(e,t,{cwd:r.cwd,env:r.env??process.env,stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let t="";i[e].setEncoding("utf8").on("data",n=>{
if(c[e]+=n,void 0===r.onLine)return;const o=(t+n).split("\n");t=o.pop()??"";for(const t of o)r.onLine(t,e)})}let l;const stop=()=>{i.kill("SIGTERM"),l=setTimeout(()=>i.kill("SIGKILL"),5e3)}
;r.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(l),r.signal?.removeEventListener("abort",stop)};i.on("error",t=>{settle(),
s("ENOENT"===t.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,cause:t}):t)}),i.on("close",n=>{settle(),
!0===r.signal?.aborted?s(r.signal.reason):null===n||0!==n&&!0!==r.allowFailure?s(new o.Qd(e,t,n,c.stderr)):a({exitCode:n,...c})}),i.stdin.on("error",()=>{}),i.stdin.end(r.input)})},1897:(e,t,r)=>{
function decodePercent(e){try{return decodeURIComponent(e)}catch{return e}}r.d(t,{g:()=>decodePercent})},31422:(e,t,r)=>{r.d(t,{L:()=>retry});var n=r(40682),o=r(12317);async function retry(e,t){
const r=t.random??Math.random;for(let a=1;;a+=1){t.signal?.throwIfAborted();try{return await e(a)}catch(e){const s=a<t.attempts&&!0!==t.signal?.aborted&&t.retryable(e);if(!1===s)throw e
;const i=r()*Math.min(t.maxDelay,t.baseDelay*2**(a-1)),c=!0===s?i:Math.min(t.maxDelay,s.afterMilliseconds+r()*t.baseDelay);t.logger?.debug(`${t.label}: attempt ${a} of ${t.attempts} failed (${(0,
o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await t.clock.sleep(c,t.signal)}}}},21935:(e,t,r)=>{r.d(t,{di:()=>ArchiveError,kd:()=>gunzip,sB:()=>readTar});var n=r(38522),o=r(12317);const a=512,text=e=>{
const t=e.indexOf(0);return e.toString("utf8",0,-1===t?e.length:t)};class ArchiveError extends o.Xf{constructor(e,t){super("ARCHIVE",e,void 0===t?{}:{cause:t})}}function gunzip(e,t){try{return(0,
n.gunzipSync)(e,{maxOutputLength:t})}catch(t){throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,t)}}function*readTar(e){let t;for(let r=0;r+a<=e.length;){
const n=e.subarray(r,r+a);if(n.every(e=>0===e))return;checkHeader(n,r);const o=parseOctal(n.subarray(124,136)),s=r+a;if(s+o>e.length)throw new ArchiveError("The archive ends in the middle of a file")
;const i=e.subarray(s,s+o);r=s+Math.ceil(o/a)*a;const c=String.fromCharCode(n[156]??0);if("L"===c)t=text(i);else if("x"===c)t=paxPath(i)??t;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",r=text(n.subarray(0,100));yield{path:t??(""===e?r:`${e}/${r}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:i},t=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,t){let r=0
;if(e.forEach((e,t)=>r+=t>=148&&t<156?32:e),r!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${t} has a wrong header checksum`)}
function parseOctal(e){const t=text(e).trim();if(!/^[0-7]*$/.test(t))throw new ArchiveError("The archive is damaged: a number is not octal");return""===t?0:Number.parseInt(t,8)}const s=11
;function paxPath(e){for(let t=0;t<e.length;){const r=e.subarray(t,t+s).indexOf(32),n=-1===r?"":e.toString("latin1",t,t+r),o=Number(n);if(!/^[1-9]\d*$/.test(n)||o<=r+1)return
;const a=e.toString("utf8",t+r+1,t+o-1);if(a.startsWith("path="))return a.slice(5);t+=o}}}};
