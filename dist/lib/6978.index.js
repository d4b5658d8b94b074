export const id=6978;export const ids=[6978];export const modules={26978:(e,t,r)=>{r.d(t,{g:()=>environmentForChildren,E:()=>openCollaborators})
;var n=r(51455),o=r(48161),i=r(76760),a=r(40682),s=r(12317),c=r(74038);function createSharedWork(){const e=new Map;return async(t,r,n)=>{n.throwIfAborted();const o=e.get(t)??function(t,r){
const n=new AbortController,o={outcome:r(n.signal),abandon:e=>{forget(),n.abort(e)},waiting:0},forget=()=>{e.get(t)===o&&e.delete(t)};return e.set(t,o),o.outcome.catch(forget),o}(t,r);o.waiting+=1
;try{return await(0,c.E)(o.outcome,n)}catch(e){throw n.aborted&&1===o.waiting&&(o.abandon(n.reason),await o.outcome.catch(()=>{})),e}finally{o.waiting-=1}}}
var d=r(77598),l=r(38815),u=r(61712),f=r(45988);async function isFolder(e){return(0,n.stat)(e).then(e=>e.isDirectory(),()=>!1)}async function checkChart(e,t){const r=i.join(e,"Chart.yaml"),o=await(0,
n.readFile)(r,"utf8").catch(t=>{throw new f.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart in ${e}`,{remedy:"Name a folder that holds Chart.yaml.",cause:t})}),a=(0,l.qg)(o)?.version
;if(String(a).replace(/^v/,"")!==t.version.replace(/^v/,""))throw new f.t2("HELM_CHART_NOT_FOUND",`Chart ${(0,u.Y1)(t)} ${t.version} was asked for, but ${(0,
f.sK)(t.repository??t.chart)} gave version ${String(a)}`,{remedy:"Correct the version, or the mirror that holds another one."})}async function keepChart(e,t,r){const o=(await(0,n.readdir)(e,{
withFileTypes:!0})).find(e=>e.isDirectory());if(void 0===o)throw new f.t2("HELM_CHART_NOT_FOUND",`The chart ${(0,f.sK)(t.chart)} holds no folder`);const a=i.join(e,o.name);await checkChart(a,t)
;const s=i.join(r,`${o.name}-${t.version}-${await async function(e){const t=(0,d.createHash)("sha256"),r=(await(0,n.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(e=>i.join(e.parentPath,e.name)).sort();for(const o of r){const r=await(0,n.readFile)(o);t.update(`${i.relative(e,o)}\0${r.length}\0`).update(r)}
return t.digest("hex").slice(0,12)}(a)}`);return await(0,n.rename)(a,s).catch(async e=>{if(!await isFolder(s))throw e}),s}var h=r(1897),p=r(31422),m=r(21935);const g=104857600
;var __addDisposableResource=function(e,t,r){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=t[Symbol.dispose],r&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},y=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,
t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const w=3
;function createChartFetcher({run:e,cacheDirectory:t,pullTimeout:r,clock:o,logger:c}){return async(d,l)=>{await(0,n.mkdir)(t,{recursive:!0,mode:448});const v=await(0,n.mkdtemp)(i.join(t,".pull-"))
;try{let k=v;return(0,u.q4)(d)?await async function(e,t){const r=await(0,n.readFile)(e).catch(t=>{throw new f.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart at ${e}`,{
remedy:"Name a folder that holds Chart.yaml, or a packed chart (.tgz).",cause:t})});try{for(const e of(0,m.sB)((0,m.kd)(r,g))){if("file"!==e.type)continue;const r=i.resolve(t,e.path)
;if(!r.startsWith(t+i.sep))throw new m.di(`The archive would write outside of its folder: ${e.path}`);await(0,n.mkdir)(i.dirname(r),{recursive:!0}),await(0,n.writeFile)(r,e.content,{mode:384})}
}catch(t){throw new f.t2("HELM_FAILED",`The chart ${e} cannot be unpacked: ${(0,s.gJ)(t)}`,{remedy:"Pack the chart anew with helm package, and see that the disk has room.",cause:t})}
}(d.chart,v):(!function(e,t){for(const r of[e.chart,e.repository??""]){const e=/^\w+:\/\/[^/\s@]*:([^/\s@]+)@/.exec(r)?.[1];void 0!==e&&(t.mask(e),t.mask((0,h.g)(e)))}}(d,c),await(0,
p.L)(t=>(k=i.join(v,String(t)),async function(t,n,o){const i={stack:[],error:void 0,hasError:!1};try{const s=`fetch chart ${(0,f.sK)(t.chart)} ${t.version}`,c=__addDisposableResource(i,(0,
a.R)(r,s,o),!1),d=["pull",t.chart,...void 0===t.repository?[]:["--repo",t.repository],"--version",t.version,"--untar","--untardir",n,...!0===t.plainHttp?["--plain-http"]:[]];try{await e(s,d,{
signal:c.signal})}catch(e){if(o.throwIfAborted(),!c.signal.aborted)throw e;const t=r/1e3;throw new f.t2("HELM_REGISTRY_UNREACHABLE",`Helm could not ${s}: the registry has not given it within ${t} s`,{
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach.",cause:e})}}catch(e){i.error=e,i.hasError=!0}finally{y(i)}}(d,k,l)),{label:`helm pull ${(0,f.sK)(d.chart)}`,
attempts:w,baseDelay:500,maxDelay:5e3,retryable:e=>e instanceof f.t2&&"HELM_REGISTRY_UNREACHABLE"===e.code,clock:o,logger:c,signal:l})),await keepChart(k,d,t)}finally{await(0,n.rm)(v,{recursive:!0,
force:!0})}}}var v=r(14263);const k="10",b=3e5,E=6e4;function createHelm(e){const{exec:t,logger:r,signal:n,kubeconfig:o,cacheDirectory:d,clock:l=a.ml}=e,{helmPath:h="helm",pullTimeout:p=E}=e;let m
;const g=function(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith("HELM_")||$.has(e)))}(e.env??process.env),y=createSharedWork();let w
;const T=[...void 0===o.path?[]:["--kubeconfig",o.path],...void 0===o.context?[]:["--kube-context",o.context]];async function run(e,n,o,{input:i,...a}={}){const d=withOwn(a.signal);try{
const e=await(0,c.E)(m??="string"==typeof h?Promise.resolve(h):h(),d),{stdout:n}=await t(e,o,{env:g,signal:d,onLine:e=>{""!==e.trim()&&r.debug(`helm: ${(0,f.sK)(e)}`)},...void 0===i?{}:{input:i}})
;return n}catch(t){if(t instanceof s.Qd)throw(0,f.MC)(t,e,n);throw t}}
const withOwn=e=>void 0===e?n:AbortSignal.any([n,e]),version=()=>(w??=run("tell its version","cluster",["version","--template","{{.Version}}"]).then(parseHelmVersion),
w),isHelm4=async e=>Number.parseInt(await(0,c.E)(version(),withOwn(e.signal)),10)>=4,S=createChartFetcher({run:(e,t,r)=>run(e,"registry",t,r),cacheDirectory:d,pullTimeout:p,clock:l,logger:r});return{
version,async pull(e,t={}){if((0,u.q4)(e)&&await isFolder(e.chart))return await checkChart(e.chart,e),i.resolve(e.chart);const r=JSON.stringify([e.chart,e.repository,e.version])
;return y(r,t=>S(e,t),withOwn(t.signal))},async upgradeInstall(e,t={}){const r=await isHelm4(t);if(!0===e.forceConflicts&&!r)throw new s.j1("Helm 3 cannot take fields over from other managers",{
remedy:"Install Helm 4 (install-helm with version: latest-4), or do not force conflicts."})
;await run(`upgrade or install release ${e.release} in namespace ${e.namespace}`,"cluster",["upgrade",e.release,e.chartDirectory,"--install","--namespace",e.namespace,"--skip-crds","--reset-values","--history-max",k,"--timeout",`${Math.ceil((e.timeout??b)/1e3)}s`,...r?["--wait=hookOnly"]:[],...!0===e.forceConflicts?["--server-side=true","--force-conflicts"]:[],...void 0===e.revision?[]:["--labels",`${v.P1}=${e.revision}`],...T,"--values","-"],{
...t,input:JSON.stringify(e.values)})},
render:async({release:e,namespace:t,chartDirectory:r,values:n},o={})=>run(`render release ${e}`,"registry",["template",e,r,"--namespace",t,"--skip-crds","--values","-"],{...o,input:JSON.stringify(n)
}),async rollback(e,t,r,n={}){const o=await isHelm4(n)
;await run(`roll release ${e} in namespace ${t} back`,"cluster",["rollback",e,String(r),"--namespace",t,"--history-max",k,...o?["--wait=hookOnly"]:[],...T],n)},async uninstall(e,t,r={}){
await run(`uninstall release ${e} in namespace ${t}`,"cluster",["uninstall",e,"--namespace",t,"--ignore-not-found",...T],r)}}}function parseHelmVersion(e){
const t=/^v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)/.exec(e.trim())?.[1];if(void 0===t)throw new s.j1(`The program named helm prints "${e.trim()}" as its version`,{
remedy:'Check which program "helm" is on the PATH.'});return t}const $=new Set(["HELM_REGISTRY_CONFIG","HELM_REPOSITORY_CONFIG","HELM_CONFIG_HOME","HELM_CACHE_HOME","HELM_DATA_HOME"])
;var T=r(77030),S=r(59523);const isHeaderValue=e=>/^[\t\x20-\x7e\x80-\xff]*$/.test(e);function staticCredentials(e,t,r){return{description:t,remedy:r,get:()=>Promise.resolve(e),renew:()=>!1}}
const x=1e4;function tokenFileCredentials(e,t,r,{logger:o,clock:i}){let a;async function read(){let r;try{r=(await(0,n.readFile)(e,"utf8")).trim()}catch(t){if(void 0!==a)return a.credentials
;throw new s.j1(`Cannot read the token file ${e}: ${(0,s.gJ)(t)}`,{remedy:"Check that the file exists and may be read, or give a kubeconfig with other credentials.",cause:t})}
if(""===r)throw new s.j1(`The token file ${e} is empty; expected a bearer token`,{remedy:"Check what writes this file."});if(o.mask(r),
!isHeaderValue(r))throw new s.j1(`The token file ${e} holds no token of printable characters on one line`,{remedy:"Check what writes this file."});return{...t,authorization:`Bearer ${r}`}}return{
description:r,remedy:`The token in ${e} is expired or not valid for this server: renew it.`,get:async()=>((void 0===a||i.now()-a.readAt>=x)&&(a={credentials:await read(),readAt:i.now()}),
a.credentials),renew:e=>(void 0!==a&&a.credentials.authorization===e.authorization&&(a={...a,readAt:Number.NEGATIVE_INFINITY}),!0)}}function chooseProxy(e,t,r){
if(void 0!==t&&""!==t)return parseProxy(t,"proxy-url in the kubeconfig");const n=new URL(e),o="https:"===n.protocol?"HTTPS_PROXY":"HTTP_PROXY",i=r[o]??r[o.toLowerCase()]??"";if(""===i)return
;const a=n.hostname.replace(/^\[|\]$/g,"");if(function(e){const t=(0,T.isIP)(e);return 0===t?"localhost"===e:A.check(e,6===t?"ipv6":"ipv4")}(a))return;return function(e,t,r){
return r.split(/[\s,]+/).filter(e=>""!==e).some(r=>function(e,t,r){if("*"===r)return!0;const n=(0,T.isIP)(e),[o,i]=r.split("/");if(void 0!==i&&void 0!==o){const t=(0,T.isIP)(o),r=Number(i)
;if(0===n||t!==n||!Number.isInteger(r)||r<0)return!1;if(r>(6===t?128:32))return!1;const a=new T.BlockList;return a.addSubnet(o,r,6===t?"ipv6":"ipv4"),a.check(e,6===n?"ipv6":"ipv4")}const a=6===(0,
T.isIP)(r)?null:/^\[?(.*?)\]?:(\d+)$/.exec(r);if(void 0!==a?.[2]&&a[2]!==t)return!1;const s=(a?.[1]??r).replace(/^\*(?=\.)/,"")
;return s.startsWith(".")?0===n&&e.endsWith(s):e===s||0===n&&e.endsWith(`.${s}`)}(e.toLowerCase(),t,r.toLowerCase()))
}(a,""===n.port?"https:"===n.protocol?"443":"80":n.port,r.NO_PROXY??r.no_proxy??"")?void 0:parseProxy(i.includes("://")?i:`http://${i}`,o)}function parseProxy(e,t){
const r=URL.canParse(e)?new URL(e):void 0;if("http:"===r?.protocol||"https:"===r?.protocol)return r.href;const n=void 0===r?"is not a URL":`has the scheme "${r.protocol.slice(0,-1)}"`
;throw new s.j1(`The proxy in ${t} ${n}; expected http:// or https://`,{remedy:`Set ${t} to an http(s) proxy such as http://proxy.example.com:3128, or remove it.`})}const A=new T.BlockList
;A.addSubnet("127.0.0.0",8,"ipv4"),A.addAddress("::1","ipv6");const C="/var/run/secrets/kubernetes.io/serviceaccount";var P=r(41692),I=r(51332);async function readPem(e,t,r){
const o=e.filled(`${t}-data`);if(void 0!==o){const r=Buffer.from(o,"base64").toString("utf8");if(!r.includes("-----BEGIN "))throw e.fail(`${t}-data`,"base64 of a PEM block");return r}
const a=e.filled(t);if(void 0===a)return;const c=(0,i.isAbsolute)(a)?a:(0,i.join)(r,a);try{return await(0,n.readFile)(c,"utf8")}catch(e){
throw new s.j1(`Cannot read the ${t} ${c} of the kubeconfig: ${(0,s.gJ)(e)}`,{remedy:`Correct the path (relative ones start at the kubeconfig's folder), or embed it as ${t}-data.`,cause:e})}}
function maskPem(e,t){for(const r of e.split("\n").map(e=>e.trim()))""===r||r.startsWith("-----")||t.mask(r)}var R=r(90435),exec_credentials_addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},N=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n})
;const O=["client.authentication.k8s.io/v1","client.authentication.k8s.io/v1beta1"],_=6e4,j=1e4;function execCredentials(e,t,r,n){let o,i;async function fetch(){try{
return o=await async function(e,t,r,{exec:n,env:o,logger:i}){const c={stack:[],error:void 0,hasError:!1};try{const d={apiVersion:e.apiVersion,kind:"ExecCredential",spec:{interactive:!1,
...void 0===e.clusterInfo?{}:{cluster:e.clusterInfo}}},l=exec_credentials_addDisposableResource(c,(0,a.R)(_,`the credential plugin "${e.command}"`),!1);let u
;i.debug(`Running the credential plugin "${e.command}" for user "${r}"`);try{({stdout:u}=await n(e.command,e.args,{env:{...o,...e.env,KUBERNETES_EXEC_INFO:JSON.stringify(d)},signal:l.signal}))
}catch(t){throw function(e,t,r){const n=`The credential plugin "${t.command}" of user "${r}"`;if(e instanceof s.j1)return new s.j1(`${n} was not found`,{
remedy:t.installHint??`Install ${t.command} and put it on the PATH.`,cause:e});const o=(0,R.E)(e instanceof s.Qd?e.stderr.trim()||e.message:(0,s.gJ)(e))
;return new s.Xf("CREDENTIALS",`${n} failed: ${o}`,{remedy:`Log in again, then run \`${commandLine(t)}\` yourself until it succeeds.`,cause:e})}(t,e,r)}return function(e,t,r,n,o){
const wrong=e=>new s.Xf("CREDENTIALS",`The credential plugin "${t.command}" of user "${n}" ${e}`,{
remedy:`Expected an ExecCredential of ${t.apiVersion} with status.token on standard output; check the plugin's version.`});let i;try{i=(0,I.R)(e)}catch{throw wrong("did not answer in JSON")}
if("object"!=typeof i||"ExecCredential"!==i?.kind)throw wrong("did not answer with an ExecCredential")
;if(i.apiVersion!==t.apiVersion)throw wrong(`answered with the version ${JSON.stringify(i.apiVersion)}`);const{token:a,clientCertificateData:c,clientKeyData:d,expirationTimestamp:l}=i.status??{}
;"string"==typeof a&&""!==a&&o.mask(a);"string"==typeof d&&maskPem(d,o);const u="string"==typeof a&&""!==a;if(u&&!isHeaderValue(a))throw wrong("gave a token that no header can carry")
;const f="string"==typeof c&&"string"==typeof d;if(!u&&!f)throw wrong("gave neither a token nor a client certificate with its key")
;const h=null==l?Number.POSITIVE_INFINITY:Date.parse("string"==typeof l?l:"");if(Number.isNaN(h))throw wrong("gave an expirationTimestamp that is no date");return{expires:h-j,credentials:{...r,...u?{
authorization:`Bearer ${a}`}:{},...f?{certificate:c,key:d}:{}}}}(u,e,t,r,i)}catch(e){c.error=e,c.hasError=!0}finally{N(c)}}(e,t,r,n),o}finally{i=void 0}}return function({args:e,env:t},r){
for(const[e,n]of Object.entries(t))L.test(e)&&r.mask(n);for(const[t,n]of e.entries()){const[,o="",i=""]=/^(-[^=]*)=(.*)$/s.exec(n)??[]
;isSecretArgument(e,t)&&!n.startsWith("-")?r.mask(n):L.test(o)&&r.mask(i)}}(e,n.logger),{description:`the credentials of the plugin "${e.command}" (user "${r}")`,
remedy:`Log in again, then run \`${commandLine(e)}\` yourself to see what it answers.`,get:async e=>(e?.throwIfAborted(),void 0!==o&&n.clock.now()<o.expires?o.credentials:(i??=fetch(),(await(0,
c.E)(i,e)).credentials)),renew:e=>(o?.credentials===e&&(o=void 0),!0)}}const L=/passw|passphrase|secret|token|credential|key/i,isSecretArgument=(e,t)=>{const r=e[t-1]??""
;return r.startsWith("-")&&!r.includes("=")&&L.test(r)};const commandLine=({command:e,args:t})=>[e,...t.map((e,r)=>isSecretArgument(t,r)&&!e.startsWith("-")?"***":(0,R.E)(e))].join(" ")
;function anonymous(e){return staticCredentials({},"an anonymous request",`Name a user in the context "${e}" of the kubeconfig.`)}async function credentialsFor(e,t,r){
const{fields:n,name:o,directory:a}=e,c=await async function({fields:e,directory:t},r){const n=await readPem(e,"client-certificate",t),o=await readPem(e,"client-key",t);void 0!==o&&maskPem(o,r)
;if(void 0===n&&void 0===o)return{};if(void 0===n)throw e.fail("client-certificate-data","the certificate of the client-key")
;if(void 0===o)throw e.fail("client-key-data","the key of the client-certificate");try{(0,P.createSecureContext)({cert:n,key:o})}catch(t){
throw e.fail("client-certificate-data",`a certificate and key that fit together (${(0,s.gJ)(t)})`)}return{certificate:n,key:o}}(e,r.logger),d=n.map("exec");if(void 0!==d){const e=function(e,t,r){
const n=e.string("apiVersion");if(void 0===n||!O.includes(n))throw e.fail("apiVersion",`${O.join(" or ")} (for EKS: aws eks update-kubeconfig writes it anew)`);const o=e.filled("command")
;if(void 0===o)throw e.fail("command","a program");if("Always"===e.string("interactiveMode"))throw e.fail("interactiveMode","Never or IfAvailable, since nobody is there to answer")
;const a=Object.fromEntries(e.maps("env").map(e=>{const t=e.filled("name");if(void 0===t)throw e.fail("name","the name of a variable");return[t,e.string("value")??""]
})),s=e.filled("installHint")?.trim();return{apiVersion:n,command:/[\\/]/.test(o)&&!(0,i.isAbsolute)(o)?(0,i.join)(t,o):o,args:e.strings("args"),env:a,...void 0===s?{}:{installHint:s},
...!0===e.boolean("provideClusterInfo")?{clusterInfo:r}:{}}}(d,a,t);if(!1===await(r.mayStartPlugins?.()))throw refusedPlugin(e,o);return execCredentials(e,c,o,r)}
if(n.has("auth-provider"))throw function(e,t){
const r=e.map("auth-provider")?.string("name")??"unknown",n="gcp"===r?"install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials CLUSTER":"azure"===r?"install kubelogin and run kubelogin convert-kubeconfig":"use an exec credential plugin (client.authentication.k8s.io/v1)"
;return new s.j1(`The user "${t}" uses the auth-provider "${r}", a form that kubectl dropped in 1.26`,{remedy:`To replace it, ${n}.`})}(n,o);const l=n.filled("tokenFile");if(void 0!==l){
return tokenFileCredentials((0,i.isAbsolute)(l)?l:(0,i.join)(a,l),c,`the token of user "${o}"`,r)}const u=function(e,t){const r=e.filled("token");if(void 0!==r){
if(!isHeaderValue(r))throw e.fail("token","a token of printable characters on one line");return`Bearer ${r}`}const n=e.filled("username");if(void 0===n)return
;const o=Buffer.from(`${n}:${e.string("password")??""}`).toString("base64");return t.mask(o),`Basic ${o}`}(n,r.logger),f=void 0===u?"client certificate":u.startsWith("Basic")?"password":"token"
;return staticCredentials({...c,...void 0===u?{}:{authorization:u}
},`the ${f} of user "${o}"`,`The ${f} has expired or was revoked, or is not for this server: get new credentials and write the kubeconfig anew.`)}
const refusedPlugin=({command:e},t)=>new s.j1(`The user "${t}" of the kubeconfig starts the program "${e}", in a run for a pull request from a fork`,{
remedy:"What a fork brings is planned, and nothing of it is started: give no kubeconfig, or one with a token."});async function connectionFor(e,t,r){const n=function(e,t){
const r=void 0===t||""===t?e.currentContext:t,n=[...e.contexts.keys()].map(e=>`"${e}"`).join(", "),o=""===n?"Give a kubeconfig that has a context.":`Give one of its contexts: ${n}; or set current-context.`
;if(void 0===r)throw new s.j1(`No context is chosen: ${e.origin} has no current-context`,{remedy:o});const i=e.contexts.get(r);if(void 0===i)throw new s.j1(`The context "${r}" is not in ${e.origin}`,{
remedy:o});return i}(e,t),o=pick(e,"cluster",n),{fields:i,directory:a}=o,c=function(e){const t=e.filled("server"),r=void 0!==t&&URL.canParse(t)?new URL(t):void 0
;if(void 0===r||!/^https?:$/.test(r.protocol)||""===r.hostname)throw e.fail("server","an address such as https://host:6443");return`${r.protocol}//${r.host}${r.pathname.replace(/\/+$/,"")}`
}(i),l=i.boolean("insecure-skip-tls-verify")??!1,u=await readPem(i,"certificate-authority",a);if(void 0!==u&&function(e,t,r){try{new d.X509Certificate(r)}catch{
throw e.fail(e.has(`${t}-data`)?`${t}-data`:t,"a certificate in PEM form")}}(i,"certificate-authority",u),
l&&void 0!==u)throw i.fail("insecure-skip-tls-verify","no such line, since a certificate-authority is given as well");const f=i.filled("tls-server-name"),h=function(e,t,{env:r,logger:n}){
const o=e.filled("proxy-url");void 0!==o&&URL.canParse(o)&&maskPassword(o,n);const i=chooseProxy(t,o,r);void 0!==i&&maskPassword(i,n);return i
}(i,c,r),p=void 0===n.fields.filled("user")?void 0:pick(e,"user",n),m={server:c,source:`context "${n.name}" of ${e.origin}`,context:n.name,cluster:o.name,
namespace:n.fields.filled("namespace")??"default",insecureSkipTlsVerify:l,...void 0===u?{}:{certificateAuthority:u},...void 0===f?{}:{tlsServerName:f},...void 0===h?{}:{proxyUrl:h}}
;if(void 0===p)return{...m,credentials:anonymous(n.name)};const g=await credentialsFor(p,function(e,t){
const{server:r,tlsServerName:n,insecureSkipTlsVerify:o,certificateAuthority:i,proxyUrl:a}=e,s=t.maps("extensions").find(e=>"client.authentication.k8s.io/exec"===e.string("name"));return{server:r,
...void 0===n?{}:{"tls-server-name":n},...o?{"insecure-skip-tls-verify":!0}:{},...void 0===i?{}:{"certificate-authority-data":Buffer.from(i).toString("base64")},...void 0===a?{}:{"proxy-url":a},
...void 0===s?{}:{config:s.raw("extension")??null}}}(m,i),r);return{...m,user:p.name,credentials:g}}function pick(e,t,r){const n=r.fields.filled(t)
;if(void 0===n)throw r.fields.fail(t,`the name of a ${t}`);const o="cluster"===t?e.clusters:e.users,i=o.get(n);if(void 0!==i)return i
;throw new s.j1(`The context "${r.name}" names the ${t} "${n}", which is not in ${e.origin}`,{remedy:`Add the ${t} or correct the context; known: ${[...o.keys()].join(", ")||"none"}.`})}
function maskPassword(e,t){const{password:r}=new URL(e);if(""===r)return;t.mask(r);const n=(0,h.g)(r);n!==r&&t.mask(n)}var U=r(36021);function mappingAt(e,t,r){const fail=(e,t)=>{
const{line:n,col:o}=function(e,{document:t,lines:r}){for(let n=e.length;n>0;n-=1){const o=t.getIn(e.slice(0,n),!0);if((0,l.Ll)(o)&&null!=o.range)return r.linePos(o.range[0])}
return r.linePos(t.contents?.range[0]??0)}(e,r),i=function(e,t){const r=0===t.length?e.contents:e.getIn(t);return(0,l.Ll)(r)?r.toJSON():r}(r.document,e)
;return wrong(`${r.origin}:${n}:${o}: ${function(e){return 0===e.length?"the document":e.map(e=>"number"==typeof e?`[${e}]`:`.${e}`).join("").slice(1)}(e)} is ${function(e){
return void 0===e?"missing":null===e?"empty":Array.isArray(e)?"a list":"object"==typeof e?"a mapping":"a "+typeof e}(i)}; expected ${t}`)}
;if("object"!=typeof e||null===e||Array.isArray(e))throw fail(t,"a mapping");const n=e,at=e=>[...t,e],list=e=>{const t=n[e]??[];if(!Array.isArray(t))throw fail(at(e),"a list");return t},text=(e,t)=>{
if("string"==typeof e||e instanceof Date)return scalarText(e,t,r);throw fail(t,"a string (put it in quotes)")},string=e=>{const t=n[e];return null==t?void 0:text(t,at(e))};return{string,
filled:e=>string(e)||void 0,boolean(e){const t=n[e];if(null!=t){if("boolean"!=typeof t)throw fail(at(e),"true or false");return t}},strings:e=>list(e).map((t,r)=>text(t,[...at(e),r])),map:e=>{
const t=n[e];return null==t?void 0:mappingAt(t,at(e),r)},maps:e=>list(e).map((t,n)=>mappingAt(t,[...at(e),n],r)),raw:e=>n[e],has:e=>void 0!==n[e]&&null!==n[e],fail:(e,t)=>fail(at(e),t)}}
function scalarText(e,t,{document:r}){if("string"==typeof e)return e;const n=r.getIn(t,!0);return(0,l.jn)(n)&&void 0!==n.source?n.source:String(e)}function wrong(e){return new s.j1(e,{
remedy:"Correct the kubeconfig, or write it anew (for EKS: aws eks update-kubeconfig --name CLUSTER)."})}
const H=new Set(["token","password","client-key-data","id-token","refresh-token","access-token"]);function parseKubeconfig(e,t){const{documents:r,lines:n}=(0,U.e)(e.text,e.origin,{version:"1.1"
},"one"),[o]=r;if(void 0===o)throw wrong(`${e.origin} is empty`);const[i]=o.errors;if(void 0!==i){const{line:t,col:r}=n.linePos(i.pos[0])
;throw wrong(`${e.origin}:${t}:${r} is not valid YAML: ${i.message}`)}const a=(0,U.O)(o,e.origin,n),s={document:o,lines:n,origin:e.origin};maskSecrets(a,[],s,t)
;const c=mappingAt(a,[],s),named=(t,r)=>{const n=new Map;for(const o of c.maps(t)){const t=o.string("name");if(void 0===t)throw o.fail("name","a name");const i=o.map(r)
;if(void 0===i)throw o.fail(r,`a mapping with the ${r}`);n.has(t)||n.set(t,{name:t,fields:i,directory:e.directory})}return n},d=c.string("kind")
;if(void 0!==d&&"Config"!==d)throw c.fail("kind","Config");return{origin:e.origin,currentContext:c.filled("current-context"),contexts:named("contexts","context"),clusters:named("clusters","cluster"),
users:named("users","user")}}function maskSecrets(e,t,r,n){if("object"!=typeof e||null===e)return;const o=Array.isArray(e)?[...e.entries()]:Object.entries(e);for(const[e,i]of o){const o=[...t,e]
;("object"!=typeof i||i instanceof Date)&&H.has(String(e))?""!==i&&void 0!==i&&n.mask(scalarText(i,o,r)):maskSecrets(i,o,r,n)}}async function loadKubeconfig(e){const t={...e,clock:e.clock??a.ml
},r=await async function(e){const{kubeconfig:t,env:r,homeDirectory:n,logger:o}=e;if(void 0!==t&&""!==t.trim())return parseKubeconfig(await readGivenKubeconfig(t,n,o),o)
;const a=(r.KUBECONFIG??"").split(i.delimiter).filter(e=>""!==e);if(a.length>0)return async function(e,t){const r=await Promise.all(e.map(e=>readIfThere((0,
i.resolve)(e)))),n=r.filter(e=>void 0!==e).map(e=>parseKubeconfig(e,t));for(const[n,o]of e.entries())void 0===r[n]&&t.debug(`KUBECONFIG names ${o}, which does not exist`)
;if(n.length>0)return function(e){const merge=t=>new Map(e.toReversed().flatMap(e=>[...e[t]]));return{origin:e.map(e=>e.origin).join(", "),
currentContext:e.find(e=>void 0!==e.currentContext)?.currentContext,contexts:merge("contexts"),clusters:merge("clusters"),users:merge("users")}}(n)
;throw new s.j1(`KUBECONFIG names no existing file: ${e.join(i.delimiter)}`,{remedy:"Correct or unset KUBECONFIG."})}(a,o);const c=await readIfThere((0,i.join)(n,".kube","config"))
;return void 0===c?void 0:parseKubeconfig(c,o)}(e);if(void 0!==r)return connectionFor(r,e.context,t);const n=await async function(e){
const{env:t,serviceAccountDirectory:r=C}=e,n=t.KUBERNETES_SERVICE_HOST,o=t.KUBERNETES_SERVICE_PORT;if(void 0===n||""===n||void 0===o||""===o)return
;const[a,s,c]=await Promise.all(["token","ca.crt","namespace"].map(e=>(0,S.q)((0,i.join)(r,e))));if(void 0===a)return;const d=`https://${(0,T.isIPv6)(n)?`[${n}]`:n}:${o}`,l=chooseProxy(d,void 0,t)
;return{server:d,source:"the pod's service account",namespace:c?.trim()??"default",...void 0===s?{}:{certificateAuthority:s},insecureSkipTlsVerify:!1,...void 0===l?{}:{proxyUrl:l},
credentials:tokenFileCredentials((0,i.join)(r,"token"),{},"the pod's service account token",e)}}(t);if(void 0!==n)return n
;throw new s.j1("No kubeconfig was found: none was given, KUBECONFIG is not set, there is no ~/.kube/config, and this is not a pod",{
remedy:"Give a kubeconfig (path or content), set KUBECONFIG, or write one: aws eks update-kubeconfig --name CLUSTER, or lamina cluster up for a local cluster.",details:{kubeconfig:"none"}})}
async function readGivenKubeconfig(e,t,r){const n=e.trim(),o={origin:"the given kubeconfig",directory:process.cwd()};if(looksLikeContent(n))return{...o,text:n};const a=await readIfThere((0,
i.resolve)(n.replace(/^~(?=[\\/])/,t)));if(void 0!==a)return{...a,path:a.origin};const c=function(e){const t=e.replace(/\s/g,"")
;return/^[A-Za-z0-9+/]+={0,2}$/.test(t)?Buffer.from(t,"base64").toString("utf8"):void 0}(n);if(void 0!==c&&looksLikeContent(c))return r.mask(n),{...o,text:c}
;const d=n.length<=200&&/^[\w./~@:\\ -]+$/.test(n)?`"${n}"`:"that was given";throw new s.j1(`The kubeconfig ${d} is neither a file nor the content of a kubeconfig`,{
remedy:"Give the path of an existing file, or YAML that begins with apiVersion: v1 and kind: Config."})}function looksLikeContent(e){
return/^\s*\{/.test(e)||/^[ \t]*(-[ \t]+)?["']?(apiVersion|clusters|contexts|users|current-context|kind)["']?[ \t]*:/m.test(e)}async function readIfThere(e){try{return{text:await(0,
n.readFile)(e,"utf8"),origin:e,directory:(0,i.dirname)(e)}}catch(t){const{code:r}=t;if("ENOENT"===r||"ENOTDIR"===r||"ENAMETOOLONG"===r)return;throw new s.j1(`Cannot read the kubeconfig ${e}: ${(0,
s.gJ)(t)}`,{remedy:"Check that it is a file and that this user may read it.",cause:t})}}var D=r(80397),V=r(8575),F=r(63036);const isText=e=>"string"==typeof e,isTexts=e=>(0,
V.Ce)(e)&&Object.values(e).every(isText),isListOf=e=>t=>Array.isArray(t)&&t.every(e),M={name:isText,namespace:isText,uid:isText,resourceVersion:isText,generation:e=>"number"==typeof e,
creationTimestamp:isText,deletionTimestamp:isText,labels:isTexts,annotations:isTexts,finalizers:isListOf(isText),ownerReferences:isListOf(V.Ce),managedFields:isListOf(V.Ce)}
;function receivedObject(e,t,r){const n=function(e){if(!(0,V.Ce)(e))return"it is no map";if(!isText(e.apiVersion))return"apiVersion is no text";if(!isText(e.kind))return"kind is no text"
;const{metadata:t}=e;if(!(0,V.Ce)(t))return"metadata is no map";const r=Object.entries(M).find(([e,r])=>void 0!==t[e]&&null!==t[e]&&!r(t[e]))
;return void 0===r?void 0:`metadata.${r[0]} has another type`}(e);if(void 0!==n)throw strange(t,n);const{metadata:o}=e;if("named"===r&&!isText(o.name))throw strange(t,"metadata.name is missing")
;return e}function receivedMap(e,t){if(!(0,V.Ce)(e))throw strange(t,"it is no map");return e}
const mapsOf=e=>Array.isArray(e)?e.filter(V.Ce):[],strange=(e,t)=>new D.h(0,"NotJson",`${e} brought something that the API server does not write: ${t}`,{
remedy:"Check that the server address of this context is the API server itself, not a proxy that answers for it."});function groupVersionPath(e){const t=e.split("/").map(encodeURIComponent).join("/")
;return e.includes("/")?`/apis/${t}`:`/api/${t}`}function resourcePath(e,t={}){
const r=[...e.namespaced&&void 0!==t.namespace?["namespaces",t.namespace]:[],e.resource,...void 0===t.name?[]:[t.name]],n=`${groupVersionPath(e.apiVersion)}/${r.map(encodeURIComponent).join("/")}`
;return void 0===t.subresource?n:`${n}/${t.subresource}`}var G=r(36100);function toApiError(e,t,r,n,o){return statusError(e,function(e){try{return readStatus((0,I.R)(e))}catch{return}}(r)??{
message:plainText(r)},n,o,t)}function toStatusError(e,t,r){const n=readStatus(e)??{message:cut(JSON.stringify(e))};return statusError(n.code??500,n,t,r,{})}function statusError(e,t,r,n,o){
if((500===e||400===e)&&B.test(t.message??""))return function(e,t,r){const n=[...t.matchAll(/(\.[^\s:]+): field not declared in schema|unknown field "([^"]+)"/g)].map(([,e,t])=>e??t)
;return new D.h(e,"Invalid",`The manifest does not fit its kind's schema: ${t}`,{remedy:`Correct ${0===n.length?"the manifest":n.join(", ")}: mind the spelling, the place and the apiVersion.`,
details:{method:r.method,path:r.path,fields:n}})}(e,t.message??"",r);const i=t.reason??"",a=void 0===t.message||""===t.message?`HTTP ${e}`:t.message,s=function(e){
return(e.details?.causes??[]).filter(e=>"FieldManagerConflict"===e.reason).map(e=>({manager:K.exec(e.message??"")?.[1]??e.message??"unknown",field:e.field??""}))}(t)
;if(409===e&&s.length>0)return function(e,t,r){const n=[...new Set(t.map(e=>`"${e.manager}"`))].join(", ");return new D.b(e,t,{
remedy:`Remove these fields from the manifest to leave them to ${n}, or take them over on purpose (forced apply).`,details:{method:r.method,path:r.path}})}(a,s,r)
;const c=t.details?.retryAfterSeconds,d=function(e){if(void 0===e)return;if(/^\s*\d+\s*$/.test(e))return 1e3*Number(e);const t=Date.parse(e);return Number.isNaN(t)?void 0:Math.max(0,t-Date.now())
}(o["retry-after"])??(void 0===c?void 0:1e3*c),l=function(e,t,r){return 401===e?r.credentials.remedy:403===e?function(e){const t=J.exec(e);if(null===t)return
;const[,r="",n="",o="",i="",a]=t,[s,c]=void 0===a?["ClusterRole","for the whole cluster"]:["Role",`in the namespace "${a}"`]
;return`Give "${r}" a ${s} ${c} with the rule {apiGroups: ["${i}"], resources: ["${o}"], verbs: ["${n}"]}, and a ${s}Binding to it.`
}(t):429===e?"The server is overloaded or limits this client; try again later.":503===e?"Check the health of the API server, and of the webhook or API service that the message names.":void 0}(e,a,n)
;return new D.h(e,i,function(e,t,r,n){
return 401===e?`The API server ${n.server} refused ${n.credentials.description} (401 Unauthorized)`:429===e||e>=500?`The API server ${n.server} answered ${e} to ${r.method} ${r.path}: ${t}`:t
}(e,a,r,n),{...void 0===l?{}:{remedy:l},...void 0===d?{}:{retryAfter:d},details:{method:r.method,path:r.path,server:n.server}})}
const B=/failed to create typed patch object|field not declared in schema|strict decoding error/
;const J=/User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/;const K=/conflicts? with "([^"]*)"/;function readStatus(e){if(!(0,
V.Ce)(e)||"Status"!==e.kind)return;const{message:t,reason:r,code:n}=e,o=(0,V.Ce)(e.details)?e.details:{},i=o.retryAfterSeconds;return{..."string"==typeof t?{message:cut(t)}:{},..."string"==typeof r?{
reason:r}:{},...Number.isInteger(n)?{code:Number(n)}:{},details:{..."number"==typeof i&&i>=0?{retryAfterSeconds:i}:{},causes:mapsOf(o.causes).map(readCause)}}}
function readCause({reason:e,message:t,field:r}){return{..."string"==typeof e?{reason:e}:{},..."string"==typeof t?{message:cut(t)}:{},..."string"==typeof r?{field:r}:{}}}
const cut=e=>e.length>1e4?`${e.slice(0,1e4)}…`:e;function plainText(e){return cut(e).replace(/<(style|script)[^]*?<\/\1>/gi," ").replace(/<[^>]*>/g," ").replace(/\s+/g," ").trim().slice(0,300)}
function toConnectionError(e,t,r,n){const o=e?.code,{reason:i,remedy:a}=function(e,t,r){const n=new URL(r.server).hostname;if(W.has(e))return{
remedy:"Its certificate is not signed by the certificate-authority of the kubeconfig. If the cluster was created anew, fetch its kubeconfig again."};switch(e){case"ECONNREFUSED":return{
reason:"connection refused",remedy:"Check that the cluster is running and that the server address of this context is right."};case"ENOTFOUND":case"EAI_AGAIN":return{
reason:`the host name ${n} does not resolve`,remedy:"Check the server address of this context, DNS, and whether a VPN or a runner inside the network is needed."};case"ETIMEDOUT":case"EHOSTUNREACH":
case"ENETUNREACH":return{remedy:"Check firewalls, VPN, the allowed addresses of a private endpoint, and whether a proxy is needed."};case"ERR_TLS_CERT_ALTNAME_INVALID":return{
remedy:`Its certificate is not made out for ${n}: correct the server address or set tls-server-name.`};case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return{
remedy:"Renew the server's certificate, or set this machine's clock right."};case"ERR_PROXY_TUNNEL":return{remedy:`Check the proxy ${new URL(r.proxyUrl??r.server).host}, and NO_PROXY for this server.`
};default:return"EPROTO"===e||e.startsWith("ERR_SSL_")?{remedy:"The port does not speak TLS as expected: check the server address, its port and https or http."}:{
remedy:t?"Try again; if it stays, check the API server and what lies between (load balancer, proxy).":"Check the server address of this context and the network."}}
}("string"==typeof o?o:"",t,n),c=t?"The connection broke before an answer came from":"Cannot reach"
;return new D.h(0,t?"Unanswered":"Unreachable",`${c} the API server ${n.server} (${n.source}): ${i??(0,s.gJ)(e)}`,{remedy:a,cause:e,details:{method:r.method,path:r.path,server:n.server,code:o}})}
const W=new Set(["DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_SIGNATURE_FAILURE"])
;var Y=r(37067),z=r(44708);const q={connect:1e4,answer:75e3,idle:6e4,watchIdle:9e4};class StalledError extends Error{code="ETIMEDOUT"}function exchange({config:e,timeouts:t,agentFor:r},n,o,i){
return new Promise((s,c)=>{i?.throwIfAborted();const d=new URL(e.server+function(e,t){const r=new URLSearchParams(t).toString();return""===r?e:`${e}${e.includes("?")?"&":"?"}${r}`
}(n.path,n.query)),l=void 0===(u=n.body)?void 0:Buffer.from("string"==typeof u?u:JSON.stringify(u),"utf8");var u;const f={accept:n.accept??"application/json","user-agent":"lamina",
...void 0===o.authorization?{}:{authorization:o.authorization},...void 0===l?{}:{"content-type":n.contentType??"application/json","content-length":String(l.length)}
},h=("https:"===d.protocol?z.request:Y.request)(d,{method:n.method,headers:f,agent:r(o)}),p=function(e,t){let r,n=!1;const arm=(t,n)=>{clearTimeout(r),r=setTimeout(()=>{
e.destroy(new StalledError(`no ${n} within ${(0,a.a3)(t)}`))},t)},connected=()=>{n=!0,arm(t.answer,"answer")};return arm(t.connect,"connection"),e.once("socket",t=>{const r=t instanceof P.TLSSocket
;e.reusedSocket||!t.connecting&&!r?connected():t.once(r?"secureConnect":"connect",connected)}),{sent:()=>n,stop:()=>clearTimeout(r)}}(h,t);let m;const abort=()=>{(m??h).destroy(i?.reason)}
;i?.addEventListener("abort",abort,{once:!0}),h.once("close",()=>i?.removeEventListener("abort",abort)),h.once("response",e=>{m=e,e.on("error",()=>{}),p.stop(),s(e)}),h.on("error",t=>{p.stop(),
c(!0===i?.aborted?i.reason:toConnectionError(t,p.sent(),n,e))}),h.end(l)})}async function*readChunks({config:e},t,r,n,o){const i=t[Symbol.asyncIterator]();try{for(;;){const s=setTimeout(()=>{
t.destroy(new StalledError(`nothing came for ${(0,a.a3)(r)}`))},r);let c;try{c=await i.next()}catch(t){throw o?.throwIfAborted(),toConnectionError(t,!0,n,e)}finally{clearTimeout(s)}
if(!0===c.done)return;yield c.value}}finally{t.readableEnded||t.destroy()}}const X=3e4,Z=15e3;function createPool(e){const t=new Map;return{agentFor(r){const n=r.certificate??"";let o=t.get(n)
;return void 0===o&&(o=function(e,t){if(void 0!==e.proxyUrl&&!function(e){const[t=0,r=0]=e.split(".").map(Number);return t>24||24===t&&r>=5
}(process.versions.node))throw new s.j1(`Node ${process.versions.node} cannot reach the API server through a proxy`,{remedy:"Use Node 24.5 or newer (a newer runner), or add the server to NO_PROXY."})
;const r={keepAlive:!0,keepAliveMsecs:Z,timeout:X,scheduling:"lifo",...void 0===e.proxyUrl?{}:{proxyEnv:{HTTP_PROXY:e.proxyUrl,HTTPS_PROXY:e.proxyUrl}}}
;return e.server.startsWith("http:")?new Y.Agent(r):new z.Agent({...r,rejectUnauthorized:!e.insecureSkipTlsVerify,...void 0===e.certificateAuthority?{}:{ca:e.certificateAuthority},
...void 0===e.tlsServerName?{}:expectServerName(e.tlsServerName),...void 0===t.certificate?{}:{cert:t.certificate},...void 0===t.key?{}:{key:t.key}})}(e,r),t.set(n,o)),o},close(){
for(const e of t.values())e.destroy()}}}function expectServerName(e){return 0===(0,T.isIP)(e)?{servername:e}:{servername:"",checkServerIdentity:(t,r)=>(0,P.checkServerIdentity)(e,r)}}
const Q=6,ee=6e4,te=20,re=100,ne=1e4,oe=32;function createTransport(e,t){const{logger:r,clock:n}=t,o={...q,...t.timeouts},i=(0,G.z)(oe),a=createPool(e),s={config:e,timeouts:o,agentFor:e=>a.agentFor(e)
},c=new Set;let d=!1;async function exchangeAuthorized(t,n){const o=await e.credentials.get(n),i=await exchange(s,t,o,n);return 401===i.statusCode&&e.credentials.renew(o)?(i.destroy(),
r.debug(`${e.server} refused ${e.credentials.description}; fetching it again`),exchange(s,t,await e.credentials.get(n),n)):i}async function readText(e,t,r){const n=[]
;for await(const i of readChunks(s,e,o.idle,t,r))n.push(i);return Buffer.concat(n).toString("utf8")}function tellWarnings(e){
for(const[,t=""]of(e.warning??"").matchAll(/\b\d{3} \S+ "((?:[^"\\]|\\.)*)"/g))c.has(t)||(c.add(t),r.warning(`The API server says: ${t.replace(/\\(.)/g,"$1")}`))}
const l=new AbortController,u=void 0===t.signal?l.signal:AbortSignal.any([t.signal,l.signal]),f=new WeakMap;function withOwnSignal(e){if(void 0===e)return u;let t=f.get(e)
;return void 0===t&&(t=AbortSignal.any([e,u]),f.set(e,t)),t}return{config:e,send(t){const o=withOwnSignal(t.signal),a=n.now();let s=0;return(0,p.L)(()=>i(()=>async function(t,r){
const n=await exchangeAuthorized(t,r),o=await readText(n,t,r);d=!0,tellWarnings(n.headers);const i=n.statusCode??0;if(i>=200&&i<300)return{headers:n.headers,text:o};throw toApiError(i,n.headers,o,t,e)
}(t,o),o),{label:`${t.method} ${t.path}`,attempts:d?te:Q,baseDelay:re,maxDelay:ne,retryable:e=>(s+=1,
!(s>=Q&&!(isAway(e)&&n.now()-a<ee))&&(e instanceof D.h&&"Unanswered"===e.reason&&t.onUnanswered?.(),function(e,t){if(!(e instanceof D.h))return!1
;if(0===e.status)return("string"!=typeof(r=e.details.code)||!W.has(r)&&!/^(ENOTFOUND|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|EPROTO|ERR_SSL_.*)$/.test(r))&&("Unreachable"===e.reason||t)
;var r;return"Invalid"!==e.reason&&(!!(429===e.status||t&&e.status>=500&&501!==e.status)&&(void 0===e.retryAfter||{afterMilliseconds:e.retryAfter}))}(e,function(e){
const t=e.path.startsWith("/apis/authorization.k8s.io/");return e.repeatable??(t||"GET"===e.method||"HEAD"===e.method)}(t)))),clock:n,logger:r,signal:o})},async stream(t){
const r=withOwnSignal(t.signal),n=await exchangeAuthorized(t,r);tellWarnings(n.headers);const i=n.statusCode??0;if(i<200||i>=300)throw toApiError(i,n.headers,await readText(n,t,r),t,e)
;return readChunks(s,n,o.watchIdle,t,r)},close(){l.abort(new Error(`The connection to ${e.server} was closed`)),a.close()}}}
const isAway=e=>e instanceof D.h&&("Unreachable"===e.reason||503===e.status&&e.message.includes("before all known HTTP paths have been installed"));function parseJson(e,t,r){try{return(0,I.R)(e)
}catch(e){throw new D.h(0,"NotJson",`${r.server} answered ${t.method} ${t.path} with something other than JSON: ${(0,s.gJ)(e)}`,{
remedy:"Check that the server address of this context is the API server itself, not a login page or a proxy.",cause:e})}}
const ie=1e4,ae=500,se="application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",keyFor=e=>`${e.apiVersion} ${e.kind}`;function createDiscovery(e,t){const r=new Map;let n
;async function fetchJson(t,r,n){const o={method:"GET",path:t,accept:r,...void 0===n?{}:{signal:n}};return parseJson((await e.send(o)).text,o,e.config)}function begin(){const e=async function(){
const e=await Promise.all(["/api","/apis"].map(e=>fetchJson(e,`${se},application/json;q=0.5`))),t=new Map;for(const r of e)addAggregated(t,r);return t}();return e.catch(()=>{n===e&&(n=void 0)}),e}
async function fetchGroupVersion(e,t){try{const r=groupVersionPath(e.apiVersion);return function(e,t){const{resources:r}=receivedMap(t,`The list of resources of ${e}`)
;return mapsOf(r).flatMap(({name:t,kind:r,namespaced:n,verbs:o})=>"string"!=typeof t||"string"!=typeof r||t.includes("/")?[]:[{apiVersion:e,kind:r,resource:t,namespaced:!0===n,verbs:textsOf(o)}])
}(e.apiVersion,await fetchJson(r,"application/json",t))}catch(e){if(e instanceof D.h&&404===e.status)return[];throw e}}return{async resourceFor(e,o={}){n??=begin();const i=await(0,
c.E)(n,o.signal),a=i.get(keyFor(e));if(void 0!==a)return a;for(let n=10;;n=Math.min(ae,2*n)){for(const t of await fetchGroupVersion(e,o.signal))i.set(keyFor(t),t);const a=i.get(keyFor(e))
;if(void 0!==a||t.now()>=(r.get(keyFor(e))??0))return r.delete(keyFor(e)),a;await t.sleep(n,o.signal)}},forget(){n=void 0},expect(e){for(const n of e)r.set(keyFor(n),t.now()+ie)}}}
function addAggregated(e,t){if((0,V.Ce)(t)&&"APIGroupDiscoveryList"===t.kind)for(const{metadata:r,versions:n}of mapsOf(t.items)){const t=(0,V.Ce)(r)?textOf(r.name):void 0
;for(const{version:r,resources:o}of mapsOf(n)){const n=textOf(r);if(void 0===n)continue;const i=void 0===t||""===t?n:`${t}/${n}`;for(const t of mapsOf(o)){const{responseKind:r,scope:n,verbs:o}=t,a=(0,
V.Ce)(r)?textOf(r.kind):void 0,s=textOf(t.resource);if(void 0===a||void 0===s)continue;addFirst(e,{apiVersion:i,kind:a,resource:s,namespaced:"Namespaced"===n,verbs:textsOf(o)})}}}}
const textOf=e=>"string"==typeof e?e:void 0,textsOf=e=>Array.isArray(e)?e.filter(e=>"string"==typeof e):[];function addFirst(e,t){const r=keyFor(t);e.has(r)||e.set(r,t)}function kindsServedBy(e){
if("CustomResourceDefinition"!==e.kind||"apiextensions.k8s.io"!==(0,F.F8)(e.apiVersion))return[];const{group:t,names:r,versions:n}=(0,V.Ce)(e.spec)?e.spec:{},o=(0,V.Ce)(r)?textOf(r.kind):void 0
;return"string"!=typeof t||void 0===o?[]:mapsOf(n).flatMap(({name:e,served:r})=>"string"==typeof e&&!0===r?[{apiVersion:`${t}/${e}`,kind:o}]:[])}const ce=500;async function*listPages(e,t,r,n=ce){let o
;do{const i={method:"GET",path:resourcePath(t,{namespace:r.namespace}),query:{...selectors(r),limit:String(n),...void 0===o?{}:{continue:o}},...void 0===r.signal?{}:{signal:r.signal}
},{text:a}=await e.send(i),s=`GET ${i.path}`,{items:c,metadata:d}=receivedMap(parseJson(a,i,e.config),s);if(null!=c&&!Array.isArray(c))throw strange(s,"items is no list")
;const{resourceVersion:l,continue:u}=(0,V.Ce)(d)?d:{};if(yield{items:(c??[]).map(e=>receivedObject((0,V.Ce)(e)?{apiVersion:t.apiVersion,kind:t.kind,...e}:e,s,"named")),
resourceVersion:"string"==typeof l?l:""},"string"==typeof u&&""!==u&&u===o)throw strange(s,"a page leads to itself");o="string"==typeof u?u:void 0}while(void 0!==o&&""!==o)}function selectors(e){
return{...void 0===e.labelSelector?{}:{labelSelector:e.labelSelector},...void 0===e.fieldSelector?{}:{fieldSelector:e.fieldSelector}}}const de=67108864;const le=100,ue=1e4,fe=300,he=3e4
;async function*watchObjects(e,t,r){try{yield*async function*(e,t,r){const n=function({clock:e,logger:t,random:r=Math.random},n){let o=0;return{progressed(){o=0},async failed(i,c){n.throwIfAborted(),
o+=1;const d=i instanceof D.h?i.retryAfter:void 0,l=1===o?0:Math.min(ue,le*2**(o-2))*(.5+r()/2),u=Math.min(ue,Math.max(d??0,l)),f=void 0===i?"the server closed it":(0,s.gJ)(i)
;t.debug(`Watch of ${c.kind}: ${f}; going on in ${(0,a.a3)(u)}`),u>0&&await e.sleep(u,n)}}}(e,r.signal);for(let o=!0;;o=!1){let i;o||(yield{type:"RELISTING"});try{
i=o&&void 0!==r.from?yield*repeat(r.from):yield*listAll(e.transport,t,r)}catch(e){if(!isExpired(e)&&(o||!isPassing(e)))throw e;await n.failed(e,t)}void 0!==i&&(yield{type:"SYNCED"},
yield*follow(e,t,r,i,n))}}(e,t,r)}catch(e){if(!r.signal.aborted)throw e}}async function*listAll(e,t,r){let n="";for await(const o of listPages(e,t,r)){for(const e of o.items)yield{type:"ADDED",
object:e};n=o.resourceVersion}return n}function*repeat({items:e,resourceVersion:t}){for(const t of e)yield{type:"ADDED",object:t};return t}async function*follow(e,t,r,n,o){let i=n;for(;;){
const n=i,a=e.clock.now();let s;try{for await(const n of connect(e,t,r,i))i=n.object.metadata.resourceVersion??i,"BOOKMARK"!==n.type&&(yield{type:n.type,object:n.object})}catch(e){
if(r.signal.throwIfAborted(),isExpired(e))return void await o.failed(e,t);if(!isPassing(e))throw e;s=e}(i!==n||e.clock.now()-a>=he)&&o.progressed(),await o.failed(s,t)}}
async function*connect({transport:e,random:t=Math.random},r,n,o){const i={method:"GET",path:resourcePath(r,{namespace:n.namespace}),query:{...selectors(n),watch:"1",allowWatchBookmarks:"true",
resourceVersion:o,timeoutSeconds:String(Math.round(fe*(.9+.2*t())))},signal:n.signal},a=function(){let e=0,t=[];return{push(r){const n=[];let o=0;for(let i=r.indexOf(10);-1!==i;i=r.indexOf(10,o)){
const a=Buffer.concat([...t,r.subarray(o,i)]);t=[],e=0,o=i+1;const s=a.toString("utf8").trim();""!==s&&n.push(s)}if(o<r.length&&(t.push(r.subarray(o)),e+=r.length-o,
e>de))throw new D.h(0,"Unanswered",`The stream brought a line of more than ${de} bytes`);return n}}}();for await(const t of await e.stream(i))for(const r of a.push(t)){const t=parseEvent(r)
;if("ERROR"===t.type)throw toStatusError(t.object,i,e.config);yield t}}function parseEvent(e){try{const t=(0,I.R)(e);if((0,V.Ce)(t)&&(0,V.Ce)(t.object)){const{type:e,object:r}=t;if("ERROR"===e)return{
type:e,object:r};if("BOOKMARK"===e)return{type:e,object:receivedObject(r,"The watch","nameless")};if("ADDED"===e||"MODIFIED"===e||"DELETED"===e)return{type:e,
object:receivedObject(r,"The watch","named")}}}catch{}throw new D.h(0,"Unanswered",`The watch brought something that is no event: ${e.slice(0,200)}`)}function isExpired(e){
return e instanceof D.h&&410===e.status}function isPassing(e){return e instanceof D.h&&(0===e.status||408===e.status||429===e.status||e.status>=500)}
const pe="lamina",me="application/apply-patch+yaml",ge="application/merge-patch+json",ye=3;function createKubernetesClient(e,t){const{logger:r,clock:n}=t,o=createTransport(e,t),i=createDiscovery(o,n)
;async function sendObject(t){return receivedObject(await async function(t){const{text:r}=await o.send(t);return parseJson(r,t,e)}(t),`${t.method} ${t.path}`,"nameless")}
async function knownResource(t,r){const n=await i.resourceFor(t,r);if(void 0!==n)return n;throw new D.h(404,"NotFound",`The API server does not know the kind ${t.kind} of ${t.apiVersion}`,{
remedy:"Check apiVersion and kind; if a CustomResourceDefinition serves it, install that first.",details:{apiVersion:t.apiVersion,kind:t.kind,server:e.server}})}const pathOf=(t,r,n)=>resourcePath(t,{
namespace:r.namespace??e.namespace,name:r.name,subresource:n});return{server:e.server,defaultNamespace:e.namespace,async request(t,r,n={}){const i={...n,method:t,path:r
},{headers:a,text:s}=await o.send(i),c=a["content-type"]??"";return""!==s&&/[/+]json\b/.test(c)?parseJson(s,i,e):s},resourceFor:(e,t)=>i.resourceFor(e,t),forgetDiscovery:()=>i.forget(),
async get(e,t={}){const r=await i.resourceFor(e,t);if(void 0!==r)return absentAsUndefined(()=>sendObject({method:"GET",path:pathOf(r,e),...withSignal(t)}))},async list(e,t={}){
const r=await knownResource(e,t);for(let e=1;;e+=1)try{const e=[];let n="";for await(const i of listPages(o,r,t))e.push(...i.items),({resourceVersion:n}=i);return{items:e,resourceVersion:n}}catch(t){
if(!(t instanceof D.h)||410!==t.status||e===ye)throw t}},async create(e,t={}){const r=await knownResource(e,t),n=await sendObject({method:"POST",path:pathOf(r,namespaceOf(e)),query:{fieldManager:pe,
fieldValidation:"Strict",...dryRun(t)},body:e,repeatable:!0===t.dryRun||!0===t.repeatable,...withSignal(t)});return!0!==t.dryRun&&i.expect(kindsServedBy(n)),n},async replace(e,t={}){
const r=await knownResource(e,t);return sendObject({method:"PUT",path:pathOf(r,e.metadata),query:{fieldManager:pe,fieldValidation:"Strict"},body:e,...withSignal(t)})},async mergePatch(e,t,r={}){
const n=await knownResource(e,r);return sendObject({method:"PATCH",path:pathOf(n,e,r.subresource),query:{fieldManager:pe,fieldValidation:"Strict"},body:t,contentType:ge,
repeatable:!JSON.stringify(t).includes('"resourceVersion"'),...withSignal(r)})},async apply(t,r={}){const n=await knownResource(t,r),o=await sendObject({method:"PATCH",path:pathOf(n,t.metadata),
query:{fieldManager:r.fieldManager??pe,fieldValidation:r.fieldValidation??"Strict",...!0===r.force?{force:"true"}:{},...dryRun(r)},body:toApplyBody(t,n,e.namespace),contentType:me,repeatable:!0,
...withSignal(r)});return!0!==r.dryRun&&i.expect(kindsServedBy(o)),o},async delete(e,t={}){const r=await i.resourceFor(e,t);if(void 0===r)return!1;let n=!1
;return void 0!==await absentAsUndefined(()=>o.send({method:"DELETE",path:pathOf(r,e),body:{apiVersion:"v1",kind:"DeleteOptions",...void 0===t.propagationPolicy?{}:{
propagationPolicy:t.propagationPolicy},...void 0===t.uid&&void 0===t.resourceVersion?{}:{preconditions:preconditionsOf(t)},...!0===t.dryRun?{dryRun:["All"]}:{}},repeatable:!0,onUnanswered:()=>n=!0,
...withSignal(t)}))||n},async*watch(e,i){const a=void 0===t.signal?i.signal:AbortSignal.any([i.signal,t.signal]);let s;try{s=await knownResource(e,{signal:a})}catch(e){if(a.aborted)return;throw e}
yield*watchObjects({transport:o,clock:n,logger:r},s,{...i,signal:a})},async podLog(e,t){const{text:r}=await o.send({method:"GET",path:pathOf(we,e,"log"),query:{...void 0===t.container?{}:{
container:t.container},...!0===t.previous?{previous:"true"}:{},...void 0===t.tailLines?{}:{tailLines:String(t.tailLines)}},accept:"text/plain, */*",...withSignal(t)});return r},close:()=>o.close()}}
const we={apiVersion:"v1",kind:"Pod",resource:"pods",namespaced:!0,verbs:["get"]};function toApplyBody(e,t,r){const n={...e.metadata};return delete n.managedFields,delete n.uid,
delete n.resourceVersion,delete n.creationTimestamp,t.namespaced?n.namespace??=r:delete n.namespace,{...e,metadata:n}}function namespaceOf(e){return void 0===e.metadata.namespace?{}:{
namespace:e.metadata.namespace}}function dryRun(e){return!0===e.dryRun?{dryRun:"All"}:{}}function withSignal(e){return void 0===e.signal?{}:{signal:e.signal}}async function absentAsUndefined(e){try{
return await e()}catch(e){if(e instanceof D.h&&404===e.status)return;throw e}}const preconditionsOf=({uid:e,resourceVersion:t})=>({...void 0===e?{}:{uid:e},...void 0===t?{}:{resourceVersion:t}})
;var ve=r(74255),ke=r(33730);async function openCollaborators(e){const{context:t,logger:r,signal:s}=e,c=environmentForChildren(e.env),d=await loadKubeconfig({...""===e.kubeconfig?{}:{
kubeconfig:e.kubeconfig},...""===t?{}:{context:t},env:c,homeDirectory:(0,o.homedir)(),logger:r,exec:ve.m,mayStartPlugins:async()=>!0!==(await(0,ke.$)(c))?.fromFork}),l=await(0,
n.mkdtemp)(i.join(c.RUNNER_TEMP??(0,o.tmpdir)(),"lamina-"));await(0,n.chmod)(l,448);const u=await async function(e,t){if(""===e.kubeconfig.trim())return
;const r=await readGivenKubeconfig(e.kubeconfig,(0,o.homedir)(),e.logger);if(void 0!==r.path)return r.path;const a=i.join(t,"kubeconfig");return await(0,n.writeFile)(a,r.text,{mode:384}),a
}(e,l),f=createKubernetesClient(d,{logger:r,clock:a.ml}),h=void 0===e.path?c:{...c,PATH:e.path},{findHelm:p}=e,execHere=(e,t,r={})=>(0,ve.m)(e,t,{env:h,...r});return{kubernetes:f,helm:createHelm({
exec:execHere,logger:r,signal:s,kubeconfig:{...void 0===u?{}:{path:u},...""===t?{}:{context:t}},cacheDirectory:i.join(l,"charts"),env:h,...void 0===p?{}:{helmPath:()=>p(h)}}),exec:execHere,clock:a.ml,
logger:r,signal:s,async[Symbol.asyncDispose](){f.close(),await(0,n.rm)(l,{recursive:!0,force:!0})}}}
const environmentForChildren=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith("INPUT_")))},33730:(e,t,r)=>{r.d(t,{$:()=>readPullRequestEvent,o:()=>openGitHub})
;var n=r(51455),o=r(40682),i=r(12317);async function openGitHub(e){const{token:t,env:n,logger:a,signal:s,clock:c=o.ml}=e;if(""!==t&&a.mask(t),
!/^[\x21-\x7e]+$/.test(t))throw new i.j1(""===t?"No token for GitHub was given":"The token for GitHub has characters that none has",{remedy:"Give the input token, such as ${{ github.token }}."})
;const d=function(e){const t=e.GITHUB_REPOSITORY??"",[,r,n]=/^([\w.-]+)\/([\w.-]+)$/.exec(t)??[]
;if(void 0===r||void 0===n)throw new i.j1("GITHUB_REPOSITORY: "+(""===t?"it is not set":`"${t}" is not of the form owner/name`),{
remedy:"Run this in a workflow, or set GITHUB_REPOSITORY to owner/name."});return{owner:r,name:n}}(n),l=function(e){const t=e.GITHUB_API_URL??"";if(""===t)return"https://api.github.com"
;if(URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return t;throw new i.j1(`GITHUB_API_URL: "${t}" is not an http(s) address`,{
remedy:"Leave it to the runner, or set it to https://HOST/api/v3 for GitHub Enterprise Server."})}(n),u=await async function(e){try{
return(await Promise.all([r.e(8816),r.e(2413),r.e(3148)]).then(r.bind(r,53148))).createGitHub}catch(t){if(!(t instanceof SyntaxError))throw t
;throw new i.j1(`GITHUB_EVENT_PATH: ${e.GITHUB_EVENT_PATH??""} is not JSON: ${(0,i.gJ)(t)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:t})}}(n);return u({token:t,repository:d,apiUrl:l,
logger:a,clock:c,signal:s})}async function readPullRequestEvent(e){const t=e.GITHUB_EVENT_PATH??"";if(""===t)return
;const{parsePullRequestEvent:o}=await Promise.all([r.e(8816),r.e(7623)]).then(r.bind(r,77623));let a;try{a=JSON.parse(await(0,n.readFile)(t,"utf8"))}catch(e){
throw new i.j1(`GITHUB_EVENT_PATH: ${t} is not JSON: ${(0,i.gJ)(e)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:e})}return o(a,t)}},61712:(e,t,r)=>{r.d(t,{WB:()=>mirrorChart,
Y1:()=>chartName,q4:()=>isLocalChart});var n=r(73024),o=r(76760),i=r(12317);function chartName(e){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??""
;if(""===t)throw new i.j1(`The chart "${e.chart}" has no name`,{remedy:"Write oci://host/path/name, a path, or a name together with its repository."});return t}function mirrorChart(e,t,r={}){
if(void 0===t||""===t)return e;const a=chartName(e),{version:s}=e,c=!0===r.plainHttp?{plainHttp:!0}:{};if(t.startsWith("oci://"))return{chart:`${t.replace(/\/+$/,"")}/${a}`,version:s,...c}
;if(/^https?:\/\//.test(t))return{chart:a,repository:t,version:s,...c};if(t.includes("://"))throw new i.j1(`The chart mirror "${t}" is of no known form`,{
remedy:"Name oci://host/path, an https:// chart index, or a folder."});const d=[a,`${a}-${s}`,`${a}-${s}.tgz`].map(e=>o.resolve(t,e)).find(e=>(0,n.existsSync)(e))
;if(void 0===d)throw new i.j1(`The chart mirror "${t}" does not hold ${a} ${s}`,{remedy:`Put the chart there as ${a}/ or ${a}-${s}.tgz.`});return{chart:d,version:s}}function isLocalChart(e){
return void 0===e.repository&&!e.chart.includes("://")}},14263:(e,t,r)=>{r.d(t,{P1:()=>n,k3:()=>isOurRevision,s6:()=>isOurRelease})
;const n="lamina.dev/revision",isOurRelease=({labels:e})=>void 0!==e[n],isOurRevision=({labels:e,revision:t})=>e[n]===String(t)},51332:(e,t,r)=>{r.d(t,{R:()=>parseBoundedJson});const n=1e3
;function endOfString(e,t){for(let r=e.indexOf('"',t+1);-1!==r;r=e.indexOf('"',r+1)){let t=0;for(;92===e.charCodeAt(r-1-t);)t+=1;if(t%2==0)return r}return e.length}function parseBoundedJson(e){
if(function(e,t=n){let r=0;for(let n=0;n<e.length;n+=1)switch(e.charCodeAt(n)){case 34:n=endOfString(e,n);break;case 91:case 123:if(r+=1,r>t)return!0;break;case 93:case 125:r-=1}return!1
}(e))throw new SyntaxError(`maps and lists nest more than ${n} levels deep`);return JSON.parse(e)}},74255:(e,t,r)=>{r.d(t,{m:()=>exec});var n=r(31421),o=r(12317)
;const exec=(e,t,r={})=>new Promise((i,a)=>{r.signal?.throwIfAborted();const s=(0,n.spawn)(e,t,{cwd:r.cwd,env:r.env??process.env,stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""}
;for(const e of["stdout","stderr"]){let t="";s[e].setEncoding("utf8").on("data",n=>{if(c[e]+=n,void 0===r.onLine)return;const o=(t+n).split("\n");t=o.pop()??"";for(const t of o)r.onLine(t,e)})}let d
;const stop=()=>{s.kill("SIGTERM"),d=setTimeout(()=>s.kill("SIGKILL"),5e3)};r.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(d),
r.signal?.removeEventListener("abort",stop)};s.on("error",t=>{settle(),a("ENOENT"===t.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,cause:t}):t)}),
s.on("close",n=>{settle(),!0===r.signal?.aborted?a(r.signal.reason):null===n||0!==n&&!0!==r.allowFailure?a(new o.Qd(e,t,n,c.stderr)):i({exitCode:n,...c})}),s.stdin.on("error",()=>{}),
s.stdin.end(r.input)})},36100:(e,t,r)=>{function createLimiter(e){let t=0;const r=new Set;return async(n,o)=>{o?.throwIfAborted(),await async function(n){t<e?t+=1:await new Promise((e,t)=>{
const abort=()=>{r.delete(go),t(n?.reason)},go=()=>{n?.removeEventListener("abort",abort),e()};n?.addEventListener("abort",abort,{once:!0}),r.add(go)})}(o);try{return await n()}finally{!function(){
const[e]=r;void 0===e?t-=1:(r.delete(e),e())}()}}}r.d(t,{z:()=>createLimiter})},1897:(e,t,r)=>{function decodePercent(e){try{return decodeURIComponent(e)}catch{return e}}r.d(t,{g:()=>decodePercent})},
59523:(e,t,r)=>{r.d(t,{q:()=>readIfThere});var n=r(51455);async function readIfThere(e){try{return await(0,n.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}},90435:(e,t,r)=>{r.d(t,{
D:()=>tidy,E:()=>redact});var n=r(38067)
;const o=[[/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,"[$1 ***]"],[/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi,"$1 ***"],[/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,"***"],[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,"***"],[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,"***"],[/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g,"$1***@"],[/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi,"$1***"],[/((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,"$1***"]]
;function redact(e){return o.reduce((e,[t,r])=>e.replace(t,r),(0,n.V$)(e))}function tidy(e,t=300){const r=redact(e).replace(/[\u0000-\u001f\u007f]+/g," ").trim()
;return r.length<=t?r:`${r.slice(0,t-1)}…`}},31422:(e,t,r)=>{r.d(t,{L:()=>retry});var n=r(40682),o=r(12317);async function retry(e,t){const r=t.random??Math.random;for(let i=1;;i+=1){
t.signal?.throwIfAborted();try{return await e(i)}catch(e){const a=i<t.attempts&&!0!==t.signal?.aborted&&t.retryable(e);if(!1===a)throw e
;const s=r()*Math.min(t.maxDelay,t.baseDelay*2**(i-1)),c=!0===a?s:Math.min(t.maxDelay,a.afterMilliseconds+r()*t.baseDelay);t.logger?.debug(`${t.label}: attempt ${i} of ${t.attempts} failed (${(0,
o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await t.clock.sleep(c,t.signal)}}}},21935:(e,t,r)=>{r.d(t,{di:()=>ArchiveError,kd:()=>gunzip,sB:()=>readTar});var n=r(38522),o=r(12317);const i=512,text=e=>{
const t=e.indexOf(0);return e.toString("utf8",0,-1===t?e.length:t)};class ArchiveError extends o.Xf{constructor(e,t){super("ARCHIVE",e,void 0===t?{}:{cause:t})}}function gunzip(e,t){try{return(0,
n.gunzipSync)(e,{maxOutputLength:t})}catch(t){throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,t)}}function*readTar(e){let t;for(let r=0;r+i<=e.length;){
const n=e.subarray(r,r+i);if(n.every(e=>0===e))return;checkHeader(n,r);const o=parseOctal(n.subarray(124,136)),a=r+i;if(a+o>e.length)throw new ArchiveError("The archive ends in the middle of a file")
;const s=e.subarray(a,a+o);r=a+Math.ceil(o/i)*i;const c=String.fromCharCode(n[156]??0);if("L"===c)t=text(s);else if("x"===c)t=paxPath(s)??t;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",r=text(n.subarray(0,100));yield{path:t??(""===e?r:`${e}/${r}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:s},t=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,t){let r=0
;if(e.forEach((e,t)=>r+=t>=148&&t<156?32:e),r!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${t} has a wrong header checksum`)}
function parseOctal(e){const t=text(e).trim();if(!/^[0-7]*$/.test(t))throw new ArchiveError("The archive is damaged: a number is not octal");return""===t?0:Number.parseInt(t,8)}const a=11
;function paxPath(e){for(let t=0;t<e.length;){const r=e.subarray(t,t+a).indexOf(32),n=-1===r?"":e.toString("latin1",t,t+r),o=Number(n);if(!/^[1-9]\d*$/.test(n)||o<=r+1)return
;const i=e.toString("utf8",t+r+1,t+o-1);if(i.startsWith("path="))return i.slice(5);t+=o}}},74038:(e,t,r)=>{function untilAborted(e,t){return void 0===t?e:new Promise((r,n)=>{
const abort=()=>n(t.reason);t.aborted?abort():(t.addEventListener("abort",abort,{once:!0}),e.then(r,n).finally(()=>t.removeEventListener("abort",abort)))})}r.d(t,{E:()=>untilAborted})}};
