export const id=770;export const ids=[770];export const modules={1770:(e,r,t)=>{t.r(r),t.d(r,{action:()=>E})
;var n=t(3218),o=t(3024),a=t(1455),s=t(8161),i=t(6760),c=t(2088),l=t(682),d=t(2317),h=t(7598),u=t(1935);async function downloadHelm(e,r,t){
const{version:n,os:o,arch:a}=e,s=`helm-v${n}-${o}-${a}.tar.gz`,i=""===t?await async function(e,r){const t=`${e}.sha256sum`,n=await r.read(t)
;if(void 0===n)throw r.mirrored?new d.Xf("HELM_DOWNLOAD",`${r.name} has no ${t}`,{remedy:`Check that the mirror holds ${e}; give its sha256 if it has no checksum files.`}):missing(e,r)
;const[o,a]=n.trim().split(/\s+\*?/)
;if(void 0===o||!/^[0-9a-f]{64}$/i.test(o)||void 0!==a&&a!==e)throw new d.Xf("HELM_DOWNLOAD",`${r.name}/${t} is not a checksum of ${e}: it begins with "${beginning(Buffer.from(n))}"`,{
remedy:"A proxy or the mirror may have answered with a page of its own; open the address yourself."});return o.toLowerCase()}(s,r):t,c=await r.download(s,209715200);if(void 0===c)throw missing(s,r)
;const{body:l}=c,u=(0,h.createHash)("sha256").update(l).digest("hex");if(u!==i)throw function(e,r,t){
const{expected:n,actual:o,body:a}=t,s=31===a[0]&&139===a[1],i=s?`has the checksum ${o}, expected was ${n}`:`is not an archive: it begins with "${beginning(a)}"`
;return new d.Xf("HELM_DOWNLOAD",`${r.name}/${e} ${i}; nothing was unpacked`,{
remedy:s?"Do not use this file: the download or the mirror is damaged, or the sha256 belongs to another one.":"A proxy or the mirror has answered with a page of its own; open the address yourself.",
details:{expected:n,actual:o,bytes:a.length}})}(s,r,{expected:i,actual:u,body:l});return{program:unpackProgram(l,`${o}-${a}/helm`,s),sha256:u}}function missing(e,r){
return new d.Xf("HELM_DOWNLOAD",`${r.name} has no ${e}`,{remedy:"Check that this version of Helm exists for this platform; Lamina never takes another one."})}
const beginning=e=>e.subarray(0,60).toString("utf8").replace(/[^\x20-\x7e]+/g," ").trim();function unpackProgram(e,r,t){for(const t of(0,u.sB)((0,
u.kd)(e,524288e3)))if("file"===t.type&&t.path.replace(/^\.\//,"")===r)return t.content;throw new u.di(`${t} does not hold ${r}`)}var f=t(7067),m=t(4708);class TransferError extends d.Xf{
constructor(e,r={}){super("DOWNLOAD",e,r)}}const w=3e4;function showUrl(e){const r=new URL(e);return r.username="",r.password="",r.href}function createHttpGet(e){
const r=Object.fromEntries(["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"].flatMap(r=>[r,r.toLowerCase()].flatMap(r=>void 0===e[r]?[]:[[r,e[r]]]))),t={http:new f.Agent({proxyEnv:r}),https:new m.Agent({
proxyEnv:r})};return async function get(e,r,n=0){const o=await function(e,r){r.signal.throwIfAborted();const{headers:n,signal:o}=r;return new Promise((r,a)=>{
const s="https:"===e.protocol,i=(s?m.get:f.get)(e,{agent:s?t.https:t.http,headers:{"user-agent":"lamina",accept:"*/*",...n},signal:o,timeout:w},r);i.on("timeout",()=>{
i.destroy(new Error("nothing came for 30 s"))}),i.on("error",r=>{o.aborted?a(o.reason):a(new TransferError(`${showUrl(e)}: ${(0,d.gJ)(r)}`,{cause:r}))})})
}(e,r),{statusCode:a=0,headers:s}=o,i=s.location;if(a<300||a>=400||void 0===i)return{status:a,headers:s,body:await readBody(o,e,r.limit)};o.destroy();const c=new URL(i,e)
;if(5===n)throw new TransferError(`${showUrl(e)}: more than 5 redirects`)
;if("https:"===e.protocol&&"https:"!==c.protocol)throw new TransferError(`${showUrl(e)} redirects to unprotected ${showUrl(c)}`);if(c.host===e.host)return c.username=e.username,c.password=e.password,
get(c,r,n+1);const{limit:l,signal:h}=r;return get(c,{limit:l,signal:h},n+1)}}async function readBody(e,r,t){const n=[];let o=0;try{for await(const r of e){if(o+=r.length,o>t)break;n.push(r)}}catch(t){
throw new TransferError(`${showUrl(r)}: cut off after ${o} of ${e.headers["content-length"]??"unknown"} bytes`,{cause:t})}if(o>t)throw new d.Xf("DOWNLOAD",`${showUrl(r)}: more than ${t} bytes`)
;return Buffer.concat(n)}function parseVersionRequest(e,r="version"){const t=e.trim(),n=/^latest-(\d+)$/.exec(t)?.[1];if(void 0!==n)return{kind:"latest",major:Number(n)}
;if("latest"===t||"*"===t||"x"===t)throw new d.j1(`${r}: "${t}" would cross to a new major of Helm unasked`,{remedy:"Write latest-4 for the newest Helm 4, or latest-3."})
;if(/^v?\d+\.\d+\.\d+/.test(t)){const e=c.valid(t);if(null!==e)return{kind:"exact",version:e}}if(null!==(""===t?null:c.validRange(t)))return{kind:"range",range:t}
;throw new d.j1(`${r}: "${t}" is not a version of Helm`,{remedy:'Write an exact version (4.3.1), a range (4.3.x, ^4.2, ">=4.1 <4.3"), latest-4 or latest-3.'})}function describeRequest(e){
return"exact"===e.kind?e.version:"range"===e.kind?`a version in "${e.range}"`:`the newest ${e.major}.x`}function satisfies(e,r){
return"exact"===r.kind?c.eq(e,r.version):"range"===r.kind&&c.satisfies(e,r.range)}async function resolveVersion(e,r){if("exact"===e.kind)return e.version;if("latest"===e.kind){
const t=await async function(e,r){const t=`helm${e}-latest-version`,n=await r.read(t);if(void 0===n){if(r.mirrored)return;throw new d.j1(`${r.name} knows no newest Helm ${e}`,{
remedy:"Write latest-4 or latest-3, or an exact version."})}const o=c.valid(n.trim())
;if(null===o||c.major(o)!==e)throw new d.Xf("HELM_DOWNLOAD",`${r.name}/${t} names "${n.trim().slice(0,60)}", which is not a version of Helm ${e}`,{remedy:"Give an exact version."});return o
}(e.major,r);if(void 0!==t)return t}const t="range"===e.kind?e.range:`${e.major}.x`,n=r.mirrored?await async function(e){
const r=await e.read("")??"",t=new Set([...r.matchAll(/helm-v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)?)-[a-z0-9]+-[a-z0-9]+\.tar\.gz/g)].map(e=>e[1]??""));if(t.size>0)return[...t]
;throw new d.j1(`The mirror ${e.name} does not list its archives`,{remedy:"Give an exact version: a range or latest needs a list of releases."})}(r):await async function(e,r){const t=[]
;for(let n=1;n<=10;n+=1){const o=await r.readReleases(n);for(const{tag_name:e,draft:r}of o){const n=c.valid(e);null!==n&&!0!==r&&t.push(n)}if(0===o.length)break
;const a=c.minVersion(e),s=c.sort([...t])[0];if(null!==a&&void 0!==s&&c.lt(s,a)){if(o.every(({tag_name:e})=>{const r=c.valid(e);return null===r||c.lt(r,a)}))break}}return t
}(t,r),o=c.maxSatisfying(n,t);if(null===o)throw new d.j1(`No release of Helm is ${describeRequest(e)}; ${r.name} has ${n.length} others`,{remedy:"Correct the range."});return o}var p=t(1422)
;const v=4194304;function openSource(e){const{token:r,httpGet:t,clock:n,logger:o,signal:a}=e,s=""!==e.mirror,i=function(e){const r=URL.canParse(e)?new URL(e):void 0
;if(void 0===r||!/^https?:$/.test(r.protocol))throw new d.j1(`mirror: "${e}" is not an http or https address`,{remedy:"Write the address of the folder that holds helm-vX.Y.Z-OS-ARCH.tar.gz."})
;r.pathname.endsWith("/")||(r.pathname+="/");return r}(s?e.mirror:"https://get.helm.sh");""!==i.password&&(o.mask(i.password),o.mask(decodeURIComponent(i.password))),""!==r&&o.mask(r)
;const get=(e,r,s={})=>(0,p.L)(async()=>{const n=await t(e,{limit:r,headers:s,signal:a});if(429===n.status||n.status>=500)throw new TransferError(`${showUrl(e)}: the server answered ${n.status}`,{
details:{status:n.status,retryAfter:retryAfter(n)}});return n},{label:`GET ${showUrl(e)}`,attempts:4,baseDelay:500,maxDelay:1e4,retryable:e=>{if(!(e instanceof TransferError))return!1
;const r=e.details.retryAfter;return"number"!=typeof r||{afterMilliseconds:r}},clock:n,logger:o,signal:a}),fetchFile=async(e,r)=>{const t=new URL(e,i),n=await get(t,r);if(404!==n.status){
if(200!==n.status)throw new d.Xf("HELM_DOWNLOAD",`${showUrl(t)}: the server answered ${n.status}`,{remedy:s?"Check the mirror and its credentials.":"Check the network and its proxy."});return n}}
;return{name:showUrl(i).replace(/\/$/,""),mirrored:s,download:fetchFile,read:async e=>(await fetchFile(e,v))?.body.toString("utf8"),async readReleases(t){
const n=new URL(`${e.releasesUrl??"https://api.github.com/repos/helm/helm/releases"}?per_page=100&page=${t}`),o=await get(n,8388608,{accept:"application/vnd.github+json",...""===r?{}:{
authorization:`Bearer ${r}`}});if(200!==o.status)throw new d.Xf("HELM_DOWNLOAD",`GitHub does not list Helm's releases: it answered ${o.status}`,{
remedy:403===o.status||401===o.status?"Give a token (its rate limit is higher), or an exact version, which needs no list.":"Give an exact version, which needs no list."});return function(e){try{
const r=JSON.parse(e.toString("utf8"));if(Array.isArray(r))return r}catch{}throw new d.Xf("HELM_DOWNLOAD","GitHub's answer is not a list of releases",{
remedy:"A proxy may have answered in its place; give an exact version, which needs no list."})}(o.body)}}}function retryAfter(e){const r=Number(e.headers["retry-after"])
;return Number.isFinite(r)?1e3*r:void 0}var __addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],t&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:t})}else t&&e.stack.push({async:!0});return r},y=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,n=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;const g="helm",$="archive.sha256";async function installHelm(e){const{logger:r,clock:t}=e,n=function(e,r){const t="linux"===e||"darwin"===e?e:void 0,n={x64:"amd64",amd64:"amd64",arm64:"arm64"}[r]
;if(void 0===t||void 0===n)throw new d.j1(`Helm is not installed on ${e} ${r}`,{remedy:"Use a runner with Linux or macOS on amd64 or arm64, or put helm on the PATH yourself."});return{os:t,arch:n}
}(e.platform,e.arch),o=function(e){const r=e.trim().toLowerCase();if(""!==r&&!/^[0-9a-f]{64}$/.test(r))throw new d.j1(`sha256: "${e}" is not a SHA-256 digest`,{
remedy:"Write the 64 hexadecimal digits of the archive, as the .sha256sum file beside it has them."});return r}(e.sha256??""),h=await async function(e,r){if(""!==e.trim())return{
request:parseVersionRequest(e),from:"the input"};const t=i.join(r,".tool-versions"),n=(await(0,a.readFile)(t,"utf8").catch(e=>{if("ENOENT"===e.code)return"";throw e
})).split("\n").map(e=>e.replace(/#.*/,"").trim().split(/\s+/)),o=n.findIndex(([e])=>"helm"===e);if(-1===o)return{request:{kind:"exact",version:"4.3.1"},from:"the default"}
;const s=`.tool-versions:${o+1}`;return{request:parseVersionRequest(n[o]?.[1]??"",s),from:s}}(e.version,e.workspace)
;if(""!==o&&"exact"!==h.request.kind)throw new d.j1(`sha256 belongs to one archive, but ${describeRequest(h.request)} is asked for`,{remedy:"Give an exact version with it."});const u=openSource({
mirror:e.mirror??"",token:e.token??"",httpGet:e.httpGet??createHttpGet(e.env),clock:t,logger:r,signal:e.signal,...void 0===e.releasesUrl?{}:{releasesUrl:e.releasesUrl}})
;r.debug(`Helm: ${describeRequest(h.request)} is asked for by ${h.from}`);let f=h.request;"latest"===f.kind&&(f={kind:"exact",version:await resolveVersion(f,u)});const m=await async function(e,r,t){
const{logger:n,env:o}=e;for(const a of(o.PATH??"").split(i.delimiter)){const o=i.join(a,g);if(""===a||!await isExecutable(o))continue
;if(""!==t)return void n.info(`Helm: ${o} is not used, since its archive's sha256 cannot be known`);const s=await askVersion(o,e)
;return void 0!==s&&satisfies(s,r)?(n.info(`Helm ${s} is on the PATH (${o}) and satisfies ${describeRequest(r)}`),{version:s,path:o,directory:a,source:"path"
}):void n.info(`Helm: ${o} is ${s??"of no readable version"}, not ${describeRequest(r)}`)}return}(e,f,o)??await findInCache(e,f,n,o);if(void 0!==m)return m;const w=await resolveVersion(f,u)
;return await findInCache(e,{kind:"exact",version:w},n,o)??await async function(e,r,t,n){
const{logger:o,clock:h,env:u,toolCache:f}=e,{version:m}=r,w=h.now(),p=await downloadHelm(r,t,n),v=u.RUNNER_TEMP??(0,s.tmpdir)();await(0,a.mkdir)(v,{recursive:!0});const y=await(0,
a.mkdtemp)(i.join(v,"lamina-helm-"));try{const n=i.join(y,g);await(0,a.writeFile)(n,p.program),await(0,a.chmod)(n,493),await(0,a.writeFile)(i.join(y,$),`${p.sha256}\n`);const s=await askVersion(n,e)
;if(void 0===s||!c.eq(s,m))throw new d.Xf("HELM_DOWNLOAD",`The Helm from ${t.name} that should be ${m} says that it is ${s??"nothing readable"}`,{
remedy:"Check the mirror: it holds another program under this name."});const u=await f.cacheDir(y,g,m,r.arch);return o.info(`Helm ${m} was downloaded from ${t.name} and its sha256 checked, in ${(0,
l.a3)(h.now()-w)}`),{version:m,path:i.join(u,g),directory:u,source:"download"}}finally{await(0,a.rm)(y,{recursive:!0,force:!0})}}(e,{...n,version:w},u,o)}async function findInCache(e,r,t,n){
if("latest"===r.kind)return;const o="exact"===r.kind?r.version:r.range,s=await e.toolCache.find(g,o,t.arch);if(""===s)return;const c=i.join(s,g);if(""!==n){if((await(0,
a.readFile)(i.join(s,$),"utf8").catch(()=>"")).trim()!==n)return void e.logger.info(`Helm: ${s} is not used, since it came from an archive with another sha256`)}const l=await askVersion(c,e)
;if(void 0!==l&&satisfies(l,r))return e.logger.info(`Helm ${l} is in the tool cache (${s})`),{version:l,path:c,directory:s,source:"cache"}
;e.logger.warning(`Helm: ${c} in the tool cache is damaged; it is replaced`)}async function askVersion(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const{exec:n,env:o,signal:a,logger:s}=r,i=__addDisposableResource(t,(0,l.R)(15e3,`${e} version`,a),!1);try{const{stdout:r}=await n(e,["version","--template","{{.Version}}"],{env:o,signal:i.signal})
;return c.valid(c.clean(r.trim(),{loose:!0}))??void 0}catch(r){return a.throwIfAborted(),void s.debug(`${e} version: ${(0,d.gJ)(r)}`)}}catch(e){t.error=e,t.hasError=!0}finally{y(t)}}
async function isExecutable(e){return(0,a.access)(e,o.constants.X_OK).then(()=>!0,()=>!1)}function toolCacheRoot(e){const{RUNNER_TOOL_CACHE:r,XDG_CACHE_HOME:t}=e
;return void 0!==r&&""!==r?r:i.join(void 0===t||""===t?i.join((0,s.homedir)(),".cache"):t,"lamina","tools")}function createToolCache(e){const place=(r,t,n)=>i.join(e,r,c.clean(t)??t,n);return{
async find(r,t,n){const s=(await(0,a.readdir)(i.join(e,r)).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>{return null!==c.valid(e)&&(t=place(r,e,n),(0,o.existsSync)(t)&&(0,
o.existsSync)(`${t}.complete`));var t}),l=c.maxSatisfying(s,t);return null===l?"":place(r,l,n)},async cacheDir(e,r,t,n){const o=place(r,t,n),s=`${o}.${(0,h.randomUUID)()}`;await(0,
a.mkdir)(i.dirname(o),{recursive:!0});try{await(0,a.cp)(e,s,{recursive:!0,preserveTimestamps:!0}),await moveUnlessThere(s,o)||await async function(e,r){const files=async e=>{const r=(await(0,
a.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(async r=>{const t=i.join(r.parentPath,r.name),n=(0,h.createHash)("sha256").update(await(0,a.readFile)(t))
;return`${i.relative(e,t)} ${n.digest("hex")}`});return(await Promise.all(r)).sort().join("\n")};return await files(e)===await files(r)}(s,o)||(await(0,a.rm)(o,{recursive:!0,force:!0}),
await moveUnlessThere(s,o)),await(0,a.writeFile)(`${o}.complete`,"")}finally{await(0,a.rm)(s,{recursive:!0,force:!0})}return o}}}async function moveUnlessThere(e,r){try{return await(0,a.rename)(e,r),
!0}catch(e){const{code:r}=e;if("ENOTEMPTY"!==r&&"EEXIST"!==r)throw e;return!1}}var b=t(4255),k=t(5615),x=t(5842);const E=(0,k.QP)({name:"install-helm",inputs:{version:(0,x.Qq)(),sha256:(0,x.Qq)(),
mirror:(0,x.Qq)(),token:(0,x.yD)(),...k.bB},outputs:["version","path","source"],async run({inputs:e,logger:r,signal:t,env:o,output:a,summarize:s}){
const i=await r.group("Install Helm",()=>installHelm({version:e.version,sha256:e.sha256,mirror:e.mirror,token:e.token,workspace:o.GITHUB_WORKSPACE??process.cwd(),platform:process.platform,
arch:process.arch,toolCache:createToolCache(toolCacheRoot(o)),exec:b.m,logger:r,clock:l.ml,signal:t,env:o}));n.fM(i.directory),a("version",i.version),a("path",i.path),a("source",i.source),
s(`Helm ${i.version} (${i.source})\n`)}})},682:(e,r,t)=>{t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>a});var n=t(8500),o=t(2317);const a={now:()=>Date.now(),sleep:async(e,r)=>{try{
await(0,n.setTimeout)(e,void 0,void 0===r?{}:{signal:r})}catch(e){throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){const n=new AbortController,forward=()=>{n.abort(t?.reason??new o.p4)}
;!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});const a=setTimeout(()=>{n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`))},e);return{signal:n.signal,
[Symbol.dispose]:()=>{clearTimeout(a),t?.removeEventListener("abort",forward)}}}function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`
;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}},4255:(e,r,t)=>{t.d(r,{m:()=>exec});var n=t(1421),o=t(2317);const exec=(e,r,t={})=>new Promise((a,s)=>{
t.signal?.throwIfAborted();const i=(0,n.spawn)(e,r,{cwd:t.cwd,env:t.env??process.env,stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let r=""
;i[e].setEncoding("utf8").on("data",n=>{if(c[e]+=n,void 0===t.onLine)return;const o=(r+n).split("\n");r=o.pop()??"";for(const r of o)t.onLine(r,e)})}let l;const stop=()=>{i.kill("SIGTERM"),
l=setTimeout(()=>i.kill("SIGKILL"),5e3)};t.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(l),t.signal?.removeEventListener("abort",stop)};i.on("error",r=>{settle(),
s("ENOENT"===r.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,cause:r}):r)}),i.on("close",n=>{settle(),
!0===t.signal?.aborted?s(t.signal.reason):null===n||0!==n&&!0!==t.allowFailure?s(new o.Qd(e,r,n,c.stderr)):a({exitCode:n,...c})}),i.stdin.on("error",()=>{}),i.stdin.end(t.input)})},1422:(e,r,t)=>{
t.d(r,{L:()=>retry});var n=t(682),o=t(2317);async function retry(e,r){const t=r.random??Math.random;for(let a=1;;a+=1){r.signal?.throwIfAborted();try{return await e(a)}catch(e){
const s=a<r.attempts&&!0!==r.signal?.aborted&&r.retryable(e);if(!1===s)throw e;const i=t()*Math.min(r.maxDelay,r.baseDelay*2**(a-1)),c=!0===s?i:Math.min(r.maxDelay,s.afterMilliseconds+t()*r.baseDelay)
;r.logger?.debug(`${r.label}: attempt ${a} of ${r.attempts} failed (${(0,o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await r.clock.sleep(c,r.signal)}}}},1935:(e,r,t)=>{t.d(r,{di:()=>ArchiveError,
kd:()=>gunzip,sB:()=>readTar});var n=t(8522),o=t(2317);const a=512,text=e=>{const r=e.indexOf(0);return e.toString("utf8",0,-1===r?e.length:r)};class ArchiveError extends o.Xf{constructor(e,r){
super("ARCHIVE",e,void 0===r?{}:{cause:r})}}function gunzip(e,r){try{return(0,n.gunzipSync)(e,{maxOutputLength:r})}catch(r){
throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,r)}}function*readTar(e){let r;for(let t=0;t+a<=e.length;){const n=e.subarray(t,t+a);if(n.every(e=>0===e))return
;checkHeader(n,t);const o=parseOctal(n.subarray(124,136)),s=t+a;if(s+o>e.length)throw new ArchiveError("The archive ends in the middle of a file");const i=e.subarray(s,s+o);t=s+Math.ceil(o/a)*a
;const c=String.fromCharCode(n[156]??0);if("L"===c)r=text(i);else if("x"===c)r=paxPath(i)??r;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",t=text(n.subarray(0,100));yield{path:r??(""===e?t:`${e}/${t}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:i},r=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,r){let t=0
;if(e.forEach((e,r)=>t+=r>=148&&r<156?32:e),t!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${r} has a wrong header checksum`)}
function parseOctal(e){const r=text(e).trim();if(!/^[0-7]*$/.test(r))throw new ArchiveError("The archive is damaged: a number is not octal");return""===r?0:Number.parseInt(r,8)}function paxPath(e){
for(let r=0;r<e.length;){const t=e.indexOf(32,r),n=Number.parseInt(e.toString("ascii",r,t),10);if(-1===t||!(n>0))return;const o=e.toString("utf8",t+1,r+n-1);if(o.startsWith("path="))return o.slice(5)
;r+=n}}}};
