export const id=1167;export const ids=[1167];export const modules={1167:(e,r,t)=>{t.d(r,{M:()=>findHelm,S:()=>installHelmHere})
;var n=t(3024),o=t(6760),s=t(1455),a=t(8161),i=t(9707),c=t(682),l=t(2317),d=t(7598),h=t(1935);const u=209715200,f=524288e3;async function downloadHelm(e,r,t){
const{version:n,os:o,arch:s}=e,a=`helm-v${n}-${o}-${s}.tar.gz`,i=""===t?await async function(e,r){const t=`${e}.sha256sum`,n=await r.read(t)
;if(void 0===n)throw r.mirrored?new l.Xf("HELM_DOWNLOAD",`${r.name} has no ${t}`,{remedy:`Check that the mirror holds ${e}; give its sha256 if it has no checksum files.`}):missing(e,r)
;const[o,s]=n.trim().split(/\s+\*?/)
;if(void 0===o||!/^[0-9a-f]{64}$/i.test(o)||void 0!==s&&s!==e)throw new l.Xf("HELM_DOWNLOAD",`${r.name}/${t} is not a checksum of ${e}: it begins with "${beginning(Buffer.from(n))}"`,{
remedy:"A proxy or the mirror may have answered with a page of its own; open the address yourself."});return o.toLowerCase()}(a,r):t,c=await r.download(a,u);if(void 0===c)throw missing(a,r)
;const{body:h}=c,f=(0,d.createHash)("sha256").update(h).digest("hex");if(f!==i)throw function(e,r,t){
const{expected:n,actual:o,body:s}=t,a=31===s[0]&&139===s[1],i=a?`has the checksum ${o}, expected was ${n}`:`is not an archive: it begins with "${beginning(s)}"`
;return new l.Xf("HELM_DOWNLOAD",`${r.name}/${e} ${i}; nothing was unpacked`,{
remedy:a?"Do not use this file: the download or the mirror is damaged, or the sha256 belongs to another one.":"A proxy or the mirror has answered with a page of its own; open the address yourself.",
details:{expected:n,actual:o,bytes:s.length}})}(a,r,{expected:i,actual:f,body:h});return{program:unpackProgram(h,`${o}-${s}/helm`,a),sha256:f}}function missing(e,r){
return new l.Xf("HELM_DOWNLOAD",`${r.name} has no ${e}`,{remedy:"Check that this version of Helm exists for this platform; Lamina never takes another one."})}
const beginning=e=>e.subarray(0,60).toString("utf8").replace(/[^\x20-\x7e]+/g," ").trim();function unpackProgram(e,r,t){for(const t of(0,h.sB)((0,
h.kd)(e,f)))if("file"===t.type&&t.path.replace(/^\.\//,"")===r)return t.content;throw new h.di(`${t} does not hold ${r}`)}var m=t(7067),w=t(4708);class TransferError extends l.Xf{constructor(e,r={}){
super("DOWNLOAD",e,r)}}const p=3e4,v=5;function showUrl(e){const r=new URL(e);return r.username="",r.password="",r.href}function createHttpGet(e){
const r=Object.fromEntries(["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"].flatMap(r=>[r,r.toLowerCase()].flatMap(r=>void 0===e[r]?[]:[[r,e[r]]]))),t={http:new m.Agent({proxyEnv:r}),https:new w.Agent({
proxyEnv:r})};return async function get(e,r,n=0){const o=await function(e,r){r.signal.throwIfAborted();const{headers:n,signal:o}=r;return new Promise((r,s)=>{
const a="https:"===e.protocol,i=(a?w.get:m.get)(e,{agent:a?t.https:t.http,headers:{"user-agent":"lamina",accept:"*/*",...n},signal:o,timeout:p},r);i.on("timeout",()=>{
i.destroy(new Error(`nothing came for ${p/1e3} s`))}),i.on("error",r=>{o.aborted?s(o.reason):s(new TransferError(`${showUrl(e)}: ${(0,l.gJ)(r)}`,{cause:r}))})})
}(e,r),{statusCode:s=0,headers:a}=o,i=a.location;if(s<300||s>=400||void 0===i)return{status:s,headers:a,body:await readBody(o,e,r.limit)};o.destroy();const c=new URL(i,e)
;if(n===v)throw new TransferError(`${showUrl(e)}: more than ${v} redirects`)
;if("https:"===e.protocol&&"https:"!==c.protocol)throw new TransferError(`${showUrl(e)} redirects to unprotected ${showUrl(c)}`);if(c.host===e.host)return c.username=e.username,c.password=e.password,
get(c,r,n+1);const{limit:d,signal:h}=r;return get(c,{limit:d,signal:h},n+1)}}async function readBody(e,r,t){const n=[];let o=0;try{for await(const r of e){if(o+=r.length,o>t)break;n.push(r)}}catch(t){
throw new TransferError(`${showUrl(r)}: cut off after ${o} of ${e.headers["content-length"]??"unknown"} bytes`,{cause:t})}if(o>t)throw new l.Xf("DOWNLOAD",`${showUrl(r)}: more than ${t} bytes`)
;return Buffer.concat(n)}const y="4.3.1",g='Write an exact version (4.3.1), a range (4.3.x, ^4.2, ">=4.1 <4.3"), latest-4 or latest-3.';function parseVersionRequest(e,r="version"){
const t=e.trim(),n=/^latest-(\d+)$/.exec(t)?.[1];if(void 0!==n)return{kind:"latest",major:Number(n)}
;if("latest"===t||"*"===t||"x"===t)throw new l.j1(`${r}: "${t}" would cross to a new major of Helm unasked`,{remedy:"Write latest-4 for the newest Helm 4, or latest-3."})
;if(/^v?\d+\.\d+\.\d+/.test(t)){const e=i.valid(t);if(null!==e)return{kind:"exact",version:e}}if(null!==(""===t?null:i.validRange(t)))return{kind:"range",range:t}
;throw new l.j1(`${r}: "${t}" is not a version of Helm`,{remedy:g})}function describeRequest(e){return"exact"===e.kind?e.version:"range"===e.kind?`a version in "${e.range}"`:`the newest ${e.major}.x`}
function satisfies(e,r){return"exact"===r.kind?i.eq(e,r.version):"range"===r.kind&&i.satisfies(e,r.range)}const $=10;async function resolveVersion(e,r){if("exact"===e.kind)return e.version
;if("latest"===e.kind){const t=await async function(e,r){const t=`helm${e}-latest-version`,n=await r.read(t);if(void 0===n){if(r.mirrored)return;throw new l.j1(`${r.name} knows no newest Helm ${e}`,{
remedy:"Write latest-4 or latest-3, or an exact version."})}const o=i.valid(n.trim())
;if(null===o||i.major(o)!==e)throw new l.Xf("HELM_DOWNLOAD",`${r.name}/${t} names "${n.trim().slice(0,60)}", which is not a version of Helm ${e}`,{remedy:"Give an exact version."});return o
}(e.major,r);if(void 0!==t)return t}const t="range"===e.kind?e.range:`${e.major}.x`,n=r.mirrored?await async function(e){
const r=await e.read("")??"",t=new Set([...r.matchAll(/helm-v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)?)-[a-z0-9]+-[a-z0-9]+\.tar\.gz/g)].map(e=>e[1]??""));if(t.size>0)return[...t]
;throw new l.j1(`The mirror ${e.name} does not list its archives`,{remedy:"Give an exact version: a range or latest needs a list of releases."})}(r):await async function(e,r){const t=[]
;for(let n=1;n<=$;n+=1){const o=await r.readReleases(n);for(const{tag_name:e,draft:r}of o){const n=i.valid(e);null!==n&&!0!==r&&t.push(n)}if(0===o.length)break
;const s=i.minVersion(e),a=i.sort([...t])[0];if(null!==s&&void 0!==a&&i.lt(a,s)){if(o.every(({tag_name:e})=>{const r=i.valid(e);return null===r||i.lt(r,s)}))break}}return t
}(t,r),o=i.maxSatisfying(n,t);if(null===o)throw new l.j1(`No release of Helm is ${describeRequest(e)}; ${r.name} has ${n.length} others`,{remedy:"Correct the range."});return o}var k=t(1422)
;const x="https://get.helm.sh",b="https://api.github.com/repos/helm/helm/releases",H=4,E=4194304;function openSource(e){
const{token:r,httpGet:t,clock:n,logger:o,signal:s}=e,a=""!==e.mirror,i=function(e){const r=URL.canParse(e)?new URL(e):void 0
;if(void 0===r||!/^https?:$/.test(r.protocol))throw new l.j1(`mirror: "${e}" is not an http or https address`,{remedy:"Write the address of the folder that holds helm-vX.Y.Z-OS-ARCH.tar.gz."})
;r.pathname.endsWith("/")||(r.pathname+="/");return r}(a?e.mirror:x);""!==i.password&&(o.mask(i.password),o.mask(decodeURIComponent(i.password))),""!==r&&o.mask(r);const get=(e,r,a={})=>(0,
k.L)(async()=>{const n=await t(e,{limit:r,headers:a,signal:s});if(429===n.status||n.status>=500)throw new TransferError(`${showUrl(e)}: the server answered ${n.status}`,{details:{status:n.status,
retryAfter:retryAfter(n)}});return n},{label:`GET ${showUrl(e)}`,attempts:H,baseDelay:500,maxDelay:1e4,retryable:e=>{if(!(e instanceof TransferError))return!1;const r=e.details.retryAfter
;return"number"!=typeof r||{afterMilliseconds:r}},clock:n,logger:o,signal:s}),fetchFile=async(e,r)=>{const t=new URL(e,i),n=await get(t,r);if(404!==n.status){
if(200!==n.status)throw new l.Xf("HELM_DOWNLOAD",`${showUrl(t)}: the server answered ${n.status}`,{remedy:a?"Check the mirror and its credentials.":"Check the network and its proxy."});return n}}
;return{name:showUrl(i).replace(/\/$/,""),mirrored:a,download:fetchFile,read:async e=>(await fetchFile(e,E))?.body.toString("utf8"),async readReleases(t){
const n=new URL(`${e.releasesUrl??b}?per_page=100&page=${t}`),o=await get(n,2*E,{accept:"application/vnd.github+json",...""===r?{}:{authorization:`Bearer ${r}`}})
;if(200!==o.status)throw new l.Xf("HELM_DOWNLOAD",`GitHub does not list Helm's releases: it answered ${o.status}`,{
remedy:403===o.status||401===o.status?"Give a token (its rate limit is higher), or an exact version, which needs no list.":"Give an exact version, which needs no list."});return function(e){try{
const r=JSON.parse(e.toString("utf8"));if(Array.isArray(r))return r}catch{}throw new l.Xf("HELM_DOWNLOAD","GitHub's answer is not a list of releases",{
remedy:"A proxy may have answered in its place; give an exact version, which needs no list."})}(o.body)}}}function retryAfter(e){const r=Number(e.headers["retry-after"])
;return Number.isFinite(r)?1e3*r:void 0}var __addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],t&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:t})}else t&&e.stack.push({async:!0});return r},O=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,n=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;const j="helm",T="archive.sha256",A=15e3;async function installHelm(e){const{logger:r,clock:t}=e,n=function(e,r){const t="linux"===e||"darwin"===e?e:void 0,n={x64:"amd64",amd64:"amd64",arm64:"arm64"
}[r];if(void 0===t||void 0===n)throw new l.j1(`Helm is not installed on ${e} ${r}`,{remedy:"Use a runner with Linux or macOS on amd64 or arm64, or put helm on the PATH yourself."});return{os:t,arch:n}
}(e.platform,e.arch),d=function(e){const r=e.trim().toLowerCase();if(""!==r&&!/^[0-9a-f]{64}$/.test(r))throw new l.j1(`sha256: "${e}" is not a SHA-256 digest`,{
remedy:"Write the 64 hexadecimal digits of the archive, as the .sha256sum file beside it has them."});return r}(e.sha256??""),h=await async function(e,r){if(""!==e.trim())return{
request:parseVersionRequest(e),from:"the input"};const t=o.join(r,".tool-versions"),n=(await(0,s.readFile)(t,"utf8").catch(e=>{if("ENOENT"===e.code)return"";throw e
})).split("\n").map(e=>e.replace(/#.*/,"").trim().split(/\s+/)),a=n.findIndex(([e])=>"helm"===e);if(-1===a)return{request:{kind:"exact",version:y},from:"the default"};const i=`.tool-versions:${a+1}`
;return{request:parseVersionRequest(n[a]?.[1]??"",i),from:i}}(e.version,e.workspace)
;if(""!==d&&"exact"!==h.request.kind)throw new l.j1(`sha256 belongs to one archive, but ${describeRequest(h.request)} is asked for`,{remedy:"Give an exact version with it."});const u=openSource({
mirror:e.mirror??"",token:e.token??"",httpGet:e.httpGet??createHttpGet(e.env),clock:t,logger:r,signal:e.signal,...void 0===e.releasesUrl?{}:{releasesUrl:e.releasesUrl}})
;r.debug(`Helm: ${describeRequest(h.request)} is asked for by ${h.from}`);let f=h.request;"latest"===f.kind&&(f={kind:"exact",version:await resolveVersion(f,u)});const m=await async function(e,r,t){
const{logger:n,env:s}=e;for(const a of(s.PATH??"").split(o.delimiter)){const s=o.join(a,j);if(""===a||!await isExecutable(s))continue
;if(""!==t)return void n.info(`Helm: ${s} is not used, since its archive's sha256 cannot be known`);const i=await askVersion(s,e)
;return void 0!==i&&satisfies(i,r)?(n.info(`Helm ${i} is on the PATH (${s}) and satisfies ${describeRequest(r)}`),{version:i,path:s,directory:a,source:"path"
}):void n.info(`Helm: ${s} is ${i??"of no readable version"}, not ${describeRequest(r)}`)}return}(e,f,d)??await findInCache(e,f,n,d);if(void 0!==m)return m;const w=await resolveVersion(f,u)
;return await findInCache(e,{kind:"exact",version:w},n,d)??await async function(e,r,t,n){
const{logger:d,clock:h,env:u,toolCache:f}=e,{version:m}=r,w=h.now(),p=await downloadHelm(r,t,n),v=u.RUNNER_TEMP??(0,a.tmpdir)();await(0,s.mkdir)(v,{recursive:!0});const y=await(0,
s.mkdtemp)(o.join(v,"lamina-helm-"));try{const n=o.join(y,j);await(0,s.writeFile)(n,p.program),await(0,s.chmod)(n,493),await(0,s.writeFile)(o.join(y,T),`${p.sha256}\n`);const a=await askVersion(n,e)
;if(void 0===a||!i.eq(a,m))throw new l.Xf("HELM_DOWNLOAD",`The Helm from ${t.name} that should be ${m} says that it is ${a??"nothing readable"}`,{
remedy:"Check the mirror: it holds another program under this name."});const u=await f.cacheDir(y,j,m,r.arch);return d.info(`Helm ${m} was downloaded from ${t.name} and its sha256 checked, in ${(0,
c.a3)(h.now()-w)}`),{version:m,path:o.join(u,j),directory:u,source:"download"}}finally{await(0,s.rm)(y,{recursive:!0,force:!0})}}(e,{...n,version:w},u,d)}async function findInCache(e,r,t,n){
if("latest"===r.kind)return;const a="exact"===r.kind?r.version:r.range,i=await e.toolCache.find(j,a,t.arch);if(""===i)return;const c=o.join(i,j);if(""!==n){if((await(0,
s.readFile)(o.join(i,T),"utf8").catch(()=>"")).trim()!==n)return void e.logger.info(`Helm: ${i} is not used, since it came from an archive with another sha256`)}const l=await askVersion(c,e)
;if(void 0!==l&&satisfies(l,r))return e.logger.info(`Helm ${l} is in the tool cache (${i})`),{version:l,path:c,directory:i,source:"cache"}
;e.logger.warning(`Helm: ${c} in the tool cache is damaged; it is replaced`)}async function askVersion(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const{exec:n,env:o,signal:s,logger:a}=r,d=__addDisposableResource(t,(0,c.R)(A,`${e} version`,s),!1);try{const{stdout:r}=await n(e,["version","--template","{{.Version}}"],{env:o,signal:d.signal})
;return i.valid(i.clean(r.trim(),{loose:!0}))??void 0}catch(r){return s.throwIfAborted(),void a.debug(`${e} version: ${(0,l.gJ)(r)}`)}}catch(e){t.error=e,t.hasError=!0}finally{O(t)}}
async function isExecutable(e){return(0,s.access)(e,n.constants.X_OK).then(()=>!0,()=>!1)}function toolCacheRoot(e){const{RUNNER_TOOL_CACHE:r,XDG_CACHE_HOME:t}=e
;return void 0!==r&&""!==r?r:o.join(void 0===t||""===t?o.join((0,a.homedir)(),".cache"):t,"lamina","tools")}function createToolCache(e){const place=(r,t,n)=>o.join(e,r,i.clean(t)??t,n);return{
async find(r,t,a){const c=(await(0,s.readdir)(o.join(e,r)).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>{return null!==i.valid(e)&&(t=place(r,e,a),(0,n.existsSync)(t)&&(0,
n.existsSync)(`${t}.complete`));var t}),l=i.maxSatisfying(c,t);return null===l?"":place(r,l,a)},async cacheDir(e,r,t,n){const a=place(r,t,n),i=`${a}.${(0,d.randomUUID)()}`;await(0,
s.mkdir)(o.dirname(a),{recursive:!0});try{await(0,s.cp)(e,i,{recursive:!0,preserveTimestamps:!0}),await moveUnlessThere(i,a)||await async function(e,r){const files=async e=>{const r=(await(0,
s.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(async r=>{const t=o.join(r.parentPath,r.name),n=(0,d.createHash)("sha256").update(await(0,s.readFile)(t))
;return`${o.relative(e,t)} ${n.digest("hex")}`});return(await Promise.all(r)).sort().join("\n")};return await files(e)===await files(r)}(i,a)||(await(0,s.rm)(a,{recursive:!0,force:!0}),
await moveUnlessThere(i,a)),await(0,s.writeFile)(`${a}.complete`,"")}finally{await(0,s.rm)(i,{recursive:!0,force:!0})}return a}}}async function moveUnlessThere(e,r){try{return await(0,s.rename)(e,r),
!0}catch(e){const{code:r}=e;if("ENOTEMPTY"!==r&&"EEXIST"!==r)throw e;return!1}}var L=t(4255);function installHelmHere(e){return installHelm({...e,platform:process.platform,arch:process.arch,
toolCache:createToolCache(toolCacheRoot(e.env)),exec:L.m,clock:c.ml})}async function findHelm(e){for(const r of(e.env.PATH??"").split(o.delimiter)){const e=o.join(r,"helm")
;if(""!==r&&helm_program_isExecutable(e))return e}return(await installHelmHere({...e,version:"",workspace:process.cwd()})).path}function helm_program_isExecutable(e){try{return(0,
n.accessSync)(e,n.constants.X_OK),!0}catch{return!1}}}};
