export const id=1167;export const ids=[1167];export const modules={1167:(e,t,r)=>{r.d(t,{M:()=>findHelm,S:()=>installHelmHere})
;var n=r(73024),o=r(76760),s=r(51455),a=r(48161),i=r(62088),c=r(40682),l=r(12317),d=r(77598),h=r(21935);const u=209715200,f=524288e3;async function downloadHelm(e,t,r){
const{version:n,os:o,arch:s}=e,a=`helm-v${n}-${o}-${s}.tar.gz`,i=""===r?await async function(e,t){const r=`${e}.sha256sum`,n=await t.read(r)
;if(void 0===n)throw t.mirrored?new l.Xf("HELM_DOWNLOAD",`${t.name} has no ${r}`,{remedy:`Check that the mirror holds ${e}; give its sha256 if it has no checksum files.`}):missing(e,t)
;const[o,s]=n.trim().split(/\s+\*?/)
;if(void 0===o||!/^[0-9a-f]{64}$/i.test(o)||void 0!==s&&s!==e)throw new l.Xf("HELM_DOWNLOAD",`${t.name}/${r} is not a checksum of ${e}: it begins with "${beginning(Buffer.from(n))}"`,{
remedy:"A proxy or the mirror may have answered with a page of its own; open the address yourself."});return o.toLowerCase()}(a,t):r,c=await t.download(a,u);if(void 0===c)throw missing(a,t)
;const{body:h}=c,f=(0,d.createHash)("sha256").update(h).digest("hex");if(f!==i)throw function(e,t,r){
const{expected:n,actual:o,body:s}=r,a=31===s[0]&&139===s[1],i=a?`has the checksum ${o}, expected was ${n}`:`is not an archive: it begins with "${beginning(s)}"`
;return new l.Xf("HELM_DOWNLOAD",`${t.name}/${e} ${i}; nothing was unpacked`,{
remedy:a?"Do not use this file: the download or the mirror is damaged, or the sha256 belongs to another one.":"A proxy or the mirror has answered with a page of its own; open the address yourself.",
details:{expected:n,actual:o,bytes:s.length}})}(a,t,{expected:i,actual:f,body:h});return{program:unpackProgram(h,`${o}-${s}/helm`,a),sha256:f}}function missing(e,t){
return new l.Xf("HELM_DOWNLOAD",`${t.name} has no ${e}`,{remedy:"Check that this version of Helm exists for this platform; Lamina never takes another one."})}
const beginning=e=>e.subarray(0,60).toString("utf8").replace(/[^\x20-\x7e]+/g," ").trim();function unpackProgram(e,t,r){for(const r of(0,h.sB)((0,
h.kd)(e,f)))if("file"===r.type&&r.path.replace(/^\.\//,"")===t)return r.content;throw new h.di(`${r} does not hold ${t}`)}var m=r(37067),w=r(44708)
;const p="Open the address yourself: it leads to something else than was asked for.";class TransferError extends l.Xf{constructor(e,t={}){super("DOWNLOAD",e,{
remedy:"Check the network and its proxy (HTTPS_PROXY, NO_PROXY), then run this again.",...t})}}const v=3e4,y=5;function showUrl(e){const t=new URL(e);return t.username="",t.password="",t.href}
function createHttpGet(e){const t=Object.fromEntries(["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"].flatMap(t=>[t,t.toLowerCase()].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))),r={http:new m.Agent({proxyEnv:t}),
https:new w.Agent({proxyEnv:t})};return async function get(e,t,n=0){const o=await function(e,t){t.signal.throwIfAborted();const{headers:n,signal:o}=t;return new Promise((t,s)=>{
const a="https:"===e.protocol,i=(a?w.get:m.get)(e,{agent:a?r.https:r.http,headers:{"user-agent":"lamina",accept:"*/*",...n},signal:o,timeout:v},t);i.on("timeout",()=>{
i.destroy(new Error(`nothing came for ${v/1e3} s`))}),i.on("error",t=>{o.aborted?s(o.reason):s(new TransferError(`${showUrl(e)}: ${(0,l.gJ)(t)}`,{cause:t}))})})
}(e,t),{statusCode:s=0,headers:a}=o,i=a.location;if(s<300||s>=400||void 0===i)return{status:s,headers:a,body:await readBody(o,e,t.limit)};o.destroy();const c=new URL(i,e)
;if(n===y)throw new TransferError(`${showUrl(e)}: more than ${y} redirects`,{remedy:p})
;if("https:"===e.protocol&&"https:"!==c.protocol)throw new TransferError(`${showUrl(e)} redirects to unprotected ${showUrl(c)}`,{remedy:p});if(c.host===e.host)return c.username=e.username,
c.password=e.password,get(c,t,n+1);const{limit:d,signal:h}=t;return get(c,{limit:d,signal:h},n+1)}}async function readBody(e,t,r){const n=[];let o=0;try{for await(const t of e){if(o+=t.length,
o>r)break;n.push(t)}}catch(r){throw new TransferError(`${showUrl(t)}: cut off after ${o} of ${e.headers["content-length"]??"unknown"} bytes`,{cause:r})}
if(o>r)throw new l.Xf("DOWNLOAD",`${showUrl(t)}: more than ${r} bytes`,{remedy:p});return Buffer.concat(n)}var g=r(59523)
;const $="4.3.1",k='Write an exact version (4.3.1), a range (4.3.x, ^4.2, ">=4.1 <4.3"), latest-4 or latest-3.';function parseVersionRequest(e,t="version"){
const r=e.trim(),n=/^latest-(\d+)$/.exec(r)?.[1];if(void 0!==n)return{kind:"latest",major:Number(n)}
;if("latest"===r||"*"===r||"x"===r)throw new l.j1(`${t}: "${r}" would cross to a new major of Helm unasked`,{remedy:"Write latest-4 for the newest Helm 4, or latest-3."})
;if(/^v?\d+\.\d+\.\d+/.test(r)){const e=i.valid(r);if(null!==e)return{kind:"exact",version:e}}if(null!==(""===r?null:i.validRange(r)))return{kind:"range",range:r}
;throw new l.j1(`${t}: "${r}" is not a version of Helm`,{remedy:k})}function describeRequest(e){return"exact"===e.kind?e.version:"range"===e.kind?`a version in "${e.range}"`:`the newest ${e.major}.x`}
function satisfies(e,t){return"exact"===t.kind?i.eq(e,t.version):"range"===t.kind&&i.satisfies(e,t.range)}const x=10;async function resolveVersion(e,t){if("exact"===e.kind)return e.version
;if("latest"===e.kind){const r=await async function(e,t){const r=`helm${e}-latest-version`,n=await t.read(r);if(void 0===n){if(t.mirrored)return;throw new l.j1(`${t.name} knows no newest Helm ${e}`,{
remedy:"Write latest-4 or latest-3, or an exact version."})}const o=i.valid(n.trim())
;if(null===o||i.major(o)!==e)throw new l.Xf("HELM_DOWNLOAD",`${t.name}/${r} names "${n.trim().slice(0,60)}", which is not a version of Helm ${e}`,{remedy:"Give an exact version."});return o
}(e.major,t);if(void 0!==r)return r}const r="range"===e.kind?e.range:`${e.major}.x`,n=t.mirrored?await async function(e){
const t=await e.read("")??"",r=new Set([...t.matchAll(/helm-v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)?)-[a-z0-9]+-[a-z0-9]+\.tar\.gz/g)].map(e=>e[1]??""));if(r.size>0)return[...r]
;throw new l.j1(`The mirror ${e.name} does not list its archives`,{remedy:"Give an exact version: a range or latest needs a list of releases."})}(t):await async function(e,t){const r=[]
;for(let n=1;n<=x;n+=1){const o=await t.readReleases(n);for(const{tag_name:e,draft:t}of o){const n=i.valid(e);null!==n&&!0!==t&&r.push(n)}if(0===o.length)break
;const s=i.minVersion(e),a=i.sort([...r])[0];if(null!==s&&void 0!==a&&i.lt(a,s)){if(o.every(({tag_name:e})=>{const t=i.valid(e);return null===t||i.lt(t,s)}))break}}return r
}(r,t),o=i.maxSatisfying(n,r);if(null===o)throw new l.j1(`No release of Helm is ${describeRequest(e)}; ${t.name} has ${n.length} others`,{remedy:"Correct the range."});return o}
var b=r(38816),H=r(1897),E=r(31422);const O="https://get.helm.sh",j="https://api.github.com/repos/helm/helm/releases",T=4,A=4194304;function openSource(e){
const{token:t,httpGet:r,clock:n,logger:o,signal:s}=e,a=""!==e.mirror,i=function(e){const t=URL.canParse(e)?new URL(e):void 0
;if(void 0===t||!/^https?:$/.test(t.protocol))throw new l.j1(`mirror: "${e}" is not an http or https address`,{remedy:"Write the address of the folder that holds helm-vX.Y.Z-OS-ARCH.tar.gz."})
;t.pathname.endsWith("/")||(t.pathname+="/");return t}(a?e.mirror:O);""!==i.password&&(o.mask(i.password),o.mask((0,H.g)(i.password))),""!==t&&o.mask(t);const get=(e,t,a={})=>(0,E.L)(async()=>{
const n=await r(e,{limit:t,headers:a,signal:s});if(429===n.status||n.status>=500)throw new TransferError(`${showUrl(e)}: the server answered ${n.status}`,{
remedy:"Run this again later: the server has trouble, or is asked too often.",details:{status:n.status,retryAfter:retryAfter(n)}});return n},{label:`GET ${showUrl(e)}`,attempts:T,baseDelay:500,
maxDelay:1e4,retryable:e=>{if(!(e instanceof TransferError))return!1;const t=e.details.retryAfter;return"number"!=typeof t||{afterMilliseconds:t}},clock:n,logger:o,signal:s}),fetchFile=async(e,t)=>{
const r=new URL(e,i),n=await get(r,t);if(404!==n.status){if(200!==n.status)throw new l.Xf("HELM_DOWNLOAD",`${showUrl(r)}: the server answered ${n.status}`,{
remedy:a?"Check the mirror and its credentials.":"Check the network and its proxy."});return n}};return{name:showUrl(i).replace(/\/$/,""),mirrored:a,download:fetchFile,
read:async e=>(await fetchFile(e,A))?.body.toString("utf8"),async readReleases(r){const n=new URL(`${e.releasesUrl??j}?per_page=100&page=${r}`),o=await get(n,2*A,{accept:"application/vnd.github+json",
...""===t?{}:{authorization:`Bearer ${t}`}});if(200!==o.status)throw new l.Xf("HELM_DOWNLOAD",`GitHub does not list Helm's releases: it answered ${o.status}`,{
remedy:403===o.status||401===o.status?"Give a token (its rate limit is higher), or an exact version, which needs no list.":"Give an exact version, which needs no list."});return function(e){try{
const t=JSON.parse(e.toString("utf8")),r=L.safeParse(t);if(r.success)return r.data}catch{}throw new l.Xf("HELM_DOWNLOAD","GitHub's answer is not a list of releases",{
remedy:"A proxy may have answered in its place; give an exact version, which needs no list."})}(o.body)}}}const L=b.YOg(b.Ikc({tag_name:b.YjP(),draft:b.zMY().default(!1)}));function retryAfter(e){
const t=Number(e.headers["retry-after"]);return Number.isFinite(t)?1e3*t:void 0}var __addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},D=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const R="helm",U="archive.sha256",_=15e3
;async function installHelm(e){const{logger:t,clock:r}=e,n=function(e,t){const r="linux"===e||"darwin"===e?e:void 0,n={x64:"amd64",amd64:"amd64",arm64:"arm64"}[t]
;if(void 0===r||void 0===n)throw new l.j1(`Helm is not installed on ${e} ${t}`,{remedy:"Use a runner with Linux or macOS on amd64 or arm64, or put helm on the PATH yourself."});return{os:r,arch:n}
}(e.platform,e.arch),d=function(e){const t=e.trim().toLowerCase();if(""!==t&&!/^[0-9a-f]{64}$/.test(t))throw new l.j1(`sha256: "${e}" is not a SHA-256 digest`,{
remedy:"Write the 64 hexadecimal digits of the archive, as the .sha256sum file beside it has them."});return t}(e.sha256??""),h=await async function(e,t){if(""!==e.trim())return{
request:parseVersionRequest(e),from:"the input"};const r=o.join(t,".tool-versions"),n=(await(0,g.q)(r)??"").split("\n").map(e=>e.replace(/#.*/,"").trim().split(/\s+/)),s=n.findIndex(([e])=>"helm"===e)
;if(-1===s)return{request:{kind:"exact",version:$},from:"the default"};const a=`.tool-versions:${s+1}`;return{request:parseVersionRequest(n[s]?.[1]??"",a),from:a}}(e.version,e.workspace)
;if(""!==d&&"exact"!==h.request.kind)throw new l.j1(`sha256 belongs to one archive, but ${describeRequest(h.request)} is asked for`,{remedy:"Give an exact version with it."});const u=openSource({
mirror:e.mirror??"",token:e.token??"",httpGet:e.httpGet??createHttpGet(e.env),clock:r,logger:t,signal:e.signal,...void 0===e.releasesUrl?{}:{releasesUrl:e.releasesUrl}})
;t.debug(`Helm: ${describeRequest(h.request)} is asked for by ${h.from}`);let f=h.request;"latest"===f.kind&&(f={kind:"exact",version:await resolveVersion(f,u)});const m=await async function(e,t,r){
const{logger:n,env:s}=e;for(const a of(s.PATH??"").split(o.delimiter)){const s=o.join(a,R);if(""===a||!await isExecutable(s))continue
;if(""!==r)return void n.info(`Helm: ${s} is not used, since its archive's sha256 cannot be known`);const i=await askVersion(s,e)
;return void 0!==i&&satisfies(i,t)?(n.info(`Helm ${i} is on the PATH (${s}) and satisfies ${describeRequest(t)}`),{version:i,path:s,directory:a,source:"path"
}):void n.info(`Helm: ${s} is ${i??"of no readable version"}, not ${describeRequest(t)}`)}return}(e,f,d)??await findInCache(e,f,n,d);if(void 0!==m)return m;const w=await resolveVersion(f,u)
;return await findInCache(e,{kind:"exact",version:w},n,d)??await async function(e,t,r,n){
const{logger:d,clock:h,env:u,toolCache:f}=e,{version:m}=t,w=h.now(),p=await downloadHelm(t,r,n),v=u.RUNNER_TEMP??(0,a.tmpdir)();await(0,s.mkdir)(v,{recursive:!0});const y=await(0,
s.mkdtemp)(o.join(v,"lamina-helm-"));try{const n=o.join(y,R);await(0,s.writeFile)(n,p.program),await(0,s.chmod)(n,493),await(0,s.writeFile)(o.join(y,U),`${p.sha256}\n`);const a=await askVersion(n,e)
;if(void 0===a||!i.eq(a,m))throw new l.Xf("HELM_DOWNLOAD",`The Helm from ${r.name} that should be ${m} says that it is ${a??"nothing readable"}`,{
remedy:"Check the mirror: it holds another program under this name."});const u=await f.cacheDir(y,R,m,t.arch);return d.info(`Helm ${m} was downloaded from ${r.name} and its sha256 checked, in ${(0,
c.a3)(h.now()-w)}`),{version:m,path:o.join(u,R),directory:u,source:"download"}}finally{await(0,s.rm)(y,{recursive:!0,force:!0})}}(e,{...n,version:w},u,d)}async function findInCache(e,t,r,n){
if("latest"===t.kind)return;const a="exact"===t.kind?t.version:t.range,i=await e.toolCache.find(R,a,r.arch);if(""===i)return;const c=o.join(i,R);if(""!==n){if((await(0,
s.readFile)(o.join(i,U),"utf8").catch(()=>"")).trim()!==n)return void e.logger.info(`Helm: ${i} is not used, since it came from an archive with another sha256`)}const l=await askVersion(c,e)
;if(void 0!==l&&satisfies(l,t))return e.logger.info(`Helm ${l} is in the tool cache (${i})`),{version:l,path:c,directory:i,source:"cache"}
;e.logger.warning(`Helm: ${c} in the tool cache is damaged; it is replaced`)}async function askVersion(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const{exec:n,env:o,signal:s,logger:a}=t,d=__addDisposableResource(r,(0,c.R)(_,`${e} version`,s),!1);try{const{stdout:t}=await n(e,["version","--template","{{.Version}}"],{env:o,signal:d.signal})
;return i.valid(i.clean(t.trim(),{loose:!0}))??void 0}catch(t){return s.throwIfAborted(),void a.debug(`${e} version: ${(0,l.gJ)(t)}`)}}catch(e){r.error=e,r.hasError=!0}finally{D(r)}}
async function isExecutable(e){return(0,s.access)(e,n.constants.X_OK).then(()=>!0,()=>!1)}function toolCacheRoot(e){const{RUNNER_TOOL_CACHE:t,XDG_CACHE_HOME:r}=e
;return void 0!==t&&""!==t?t:o.join(void 0===r||""===r?o.join((0,a.homedir)(),".cache"):r,"lamina","tools")}function createToolCache(e){const place=(t,r,n)=>o.join(e,t,i.clean(r)??r,n);return{
async find(t,r,a){const c=(await(0,s.readdir)(o.join(e,t)).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>{return null!==i.valid(e)&&(r=place(t,e,a),(0,n.existsSync)(r)&&(0,
n.existsSync)(`${r}.complete`));var r}),l=i.maxSatisfying(c,r);return null===l?"":place(t,l,a)},async cacheDir(e,t,r,n){const a=place(t,r,n),i=`${a}.${(0,d.randomUUID)()}`;await(0,
s.mkdir)(o.dirname(a),{recursive:!0});try{await(0,s.cp)(e,i,{recursive:!0,preserveTimestamps:!0}),await moveUnlessThere(i,a)||await async function(e,t){const files=async e=>{const t=(await(0,
s.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(async t=>{const r=o.join(t.parentPath,t.name),n=(0,d.createHash)("sha256").update(await(0,s.readFile)(r))
;return`${o.relative(e,r)} ${n.digest("hex")}`});return(await Promise.all(t)).sort().join("\n")};return await files(e)===await files(t)}(i,a)||(await(0,s.rm)(a,{recursive:!0,force:!0}),
await moveUnlessThere(i,a)),await(0,s.writeFile)(`${a}.complete`,"")}finally{await(0,s.rm)(i,{recursive:!0,force:!0})}return a}}}async function moveUnlessThere(e,t){try{return await(0,s.rename)(e,t),
!0}catch(e){const{code:t}=e;if("ENOTEMPTY"!==t&&"EEXIST"!==t)throw e;return!1}}var S=r(74255);function installHelmHere(e){return installHelm({...e,platform:process.platform,arch:process.arch,
toolCache:createToolCache(toolCacheRoot(e.env)),exec:S.m,clock:c.ml})}async function findHelm(e){for(const t of(e.env.PATH??"").split(o.delimiter)){const e=o.join(t,"helm")
;if(""!==t&&helm_program_isExecutable(e))return e}return(await installHelmHere({...e,version:"",workspace:process.cwd()})).path}function helm_program_isExecutable(e){try{return(0,
n.accessSync)(e,n.constants.X_OK),!0}catch{return!1}}}};
