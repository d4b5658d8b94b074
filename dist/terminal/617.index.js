export const id=617;export const ids=[617];export const modules={9617:(e,t,r)=>{r.d(t,{o:()=>openLab,f:()=>openSession})
;var n=r(3136),o=r(6760),i=r(3024),s=r(8161),a=r(1455),c=r(9285),l=r(682),d=r(2317),u=r(7030);function staticCredentials(e,t,r){return{description:t,remedy:r,get:()=>Promise.resolve(e),renew:()=>!1}}
const h=1e4;function tokenFileCredentials(e,t,r,{logger:n,clock:o}){let i;async function read(){let r;try{r=(await(0,a.readFile)(e,"utf8")).trim()}catch(t){if(void 0!==i)return i.credentials
;throw new d.j1(`Cannot read the token file ${e}: ${(0,d.gJ)(t)}`,{remedy:"Check that the file exists and may be read, or give a kubeconfig with other credentials.",cause:t})}
if(""===r)throw new d.j1(`The token file ${e} is empty; expected a bearer token`,{remedy:"Check what writes this file."});return n.mask(r),{...t,authorization:`Bearer ${r}`}}return{description:r,
remedy:`The token in ${e} is expired or not valid for this server: renew it.`,get:async()=>((void 0===i||o.now()-i.readAt>=h)&&(i={credentials:await read(),readAt:o.now()}),i.credentials),
renew:e=>(void 0!==i&&i.credentials.authorization===e.authorization&&(i={...i,readAt:Number.NEGATIVE_INFINITY}),!0)}}function chooseProxy(e,t,r){
if(void 0!==t&&""!==t)return parseProxy(t,"proxy-url in the kubeconfig");const n=new URL(e),o="https:"===n.protocol?"HTTPS_PROXY":"HTTP_PROXY",i=r[o]??r[o.toLowerCase()]??"";if(""===i)return
;const s=n.hostname.replace(/^\[|\]$/g,"");if(function(e){const t=(0,u.isIP)(e);return 0===t?"localhost"===e:f.check(e,6===t?"ipv6":"ipv4")}(s))return;return function(e,t,r){
return r.split(/[\s,]+/).filter(e=>""!==e).some(r=>function(e,t,r){if("*"===r)return!0;const n=(0,u.isIP)(e),[o,i]=r.split("/");if(void 0!==i&&void 0!==o){const t=(0,u.isIP)(o),r=Number(i)
;if(0===n||t!==n||!Number.isInteger(r)||r<0)return!1;if(r>(6===t?128:32))return!1;const s=new u.BlockList;return s.addSubnet(o,r,6===t?"ipv6":"ipv4"),s.check(e,6===n?"ipv6":"ipv4")}const s=6===(0,
u.isIP)(r)?null:/^\[?(.*?)\]?:(\d+)$/.exec(r);if(void 0!==s?.[2]&&s[2]!==t)return!1;const a=(s?.[1]??r).replace(/^\*(?=\.)/,"")
;return a.startsWith(".")?0===n&&e.endsWith(a):e===a||0===n&&e.endsWith(`.${a}`)}(e.toLowerCase(),t,r.toLowerCase()))
}(s,""===n.port?"https:"===n.protocol?"443":"80":n.port,r.NO_PROXY??r.no_proxy??"")?void 0:parseProxy(i.includes("://")?i:`http://${i}`,o)}function parseProxy(e,t){
const r=URL.canParse(e)?new URL(e):void 0;if("http:"===r?.protocol||"https:"===r?.protocol)return r.href;const n=void 0===r?"is not a URL":`has the scheme "${r.protocol.slice(0,-1)}"`
;throw new d.j1(`The proxy in ${t} ${n}; expected http:// or https://`,{remedy:`Set ${t} to an http(s) proxy such as http://proxy.example.com:3128, or remove it.`})}const f=new u.BlockList
;f.addSubnet("127.0.0.0",8,"ipv4"),f.addAddress("::1","ipv6");const p="/var/run/secrets/kubernetes.io/serviceaccount";async function loadInClusterConfig(e){
const{env:t,serviceAccountDirectory:r=p}=e,n=t.KUBERNETES_SERVICE_HOST,i=t.KUBERNETES_SERVICE_PORT;if(void 0===n||""===n||void 0===i||""===i)return
;const[s,c,l]=await Promise.all(["token","ca.crt","namespace"].map(e=>async function(e){try{return await(0,a.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}((0,o.join)(r,e))))
;if(void 0===s)return;const d=`https://${(0,u.isIPv6)(n)?`[${n}]`:n}:${i}`,h=chooseProxy(d,void 0,t);return{server:d,source:"the pod's service account",namespace:l?.trim()??"default",
...void 0===c?{}:{certificateAuthority:c},insecureSkipTlsVerify:!1,...void 0===h?{}:{proxyUrl:h},credentials:tokenFileCredentials((0,o.join)(r,"token"),{},"the pod's service account token",e)}}
var m=r(7598),y=r(1692);function untilAborted(e,t){return void 0===t?e:new Promise((r,n)=>{const abort=()=>n(t.reason);t.aborted?abort():(t.addEventListener("abort",abort,{once:!0}),
e.then(r,n).finally(()=>t.removeEventListener("abort",abort)))})}var __addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},w=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n})
;const v=["client.authentication.k8s.io/v1","client.authentication.k8s.io/v1beta1"],g=6e4,b=1e4;function execCredentials(e,t,r,n){let o,i;async function fetch(){try{
return o=await async function(e,t,r,{exec:n,env:o,logger:i}){const s={stack:[],error:void 0,hasError:!1};try{const a={apiVersion:e.apiVersion,kind:"ExecCredential",spec:{interactive:!1,
...void 0===e.clusterInfo?{}:{cluster:e.clusterInfo}}},c=__addDisposableResource(s,(0,l.R)(g,`the credential plugin "${e.command}"`),!1);let u
;i.debug(`Running the credential plugin "${e.command}" for user "${r}"`);try{({stdout:u}=await n(e.command,e.args,{env:{...o,...e.env,KUBERNETES_EXEC_INFO:JSON.stringify(a)},signal:c.signal}))
}catch(t){throw function(e,t,r){const n=`The credential plugin "${t.command}" of user "${r}"`;if(e instanceof d.j1)return new d.j1(`${n} was not found`,{
remedy:t.installHint??`Install ${t.command} and put it on the PATH.`,cause:e});const o=e instanceof d.Qd?e.stderr.trim()||e.message:(0,d.gJ)(e);return new d.Xf("CREDENTIALS",`${n} failed: ${o}`,{
remedy:`Log in again, then run \`${[t.command,...t.args].join(" ")}\` yourself until it succeeds.`,cause:e})}(t,e,r)}return function(e,t,r,n,o){
const wrong=e=>new d.Xf("CREDENTIALS",`The credential plugin "${t.command}" of user "${n}" ${e}`,{
remedy:`Expected an ExecCredential of ${t.apiVersion} with status.token on standard output; check the plugin's version.`});let i;try{i=JSON.parse(e)}catch{throw wrong("did not answer in JSON")}
if("object"!=typeof i||"ExecCredential"!==i?.kind)throw wrong("did not answer with an ExecCredential");if(i.apiVersion!==t.apiVersion)throw wrong(`answered with the version ${String(i.apiVersion)}`)
;const{token:s,clientCertificateData:a,clientKeyData:c,expirationTimestamp:l}=i.status??{};"string"==typeof s&&""!==s&&o.mask(s);"string"==typeof c&&maskPem(c,o)
;const u="string"==typeof s&&""!==s,h="string"==typeof a&&"string"==typeof c;if(!u&&!h)throw wrong("gave neither a token nor a client certificate with its key")
;const f=null==l?Number.POSITIVE_INFINITY:Date.parse("string"==typeof l?l:"");if(Number.isNaN(f))throw wrong("gave an expirationTimestamp that is no date");return{expires:f-b,credentials:{...r,...u?{
authorization:`Bearer ${s}`}:{},...h?{certificate:a,key:c}:{}}}}(u,e,t,r,i)}catch(e){s.error=e,s.hasError=!0}finally{w(s)}}(e,t,r,n),o}finally{i=void 0}}return{
description:`the credentials of the plugin "${e.command}" (user "${r}")`,remedy:`Log in again, then run \`${[e.command,...e.args].join(" ")}\` yourself to see what it answers.`,
get:async e=>(e?.throwIfAborted(),void 0!==o&&n.clock.now()<o.expires?o.credentials:(i??=fetch(),(await untilAborted(i,e)).credentials)),renew:e=>(o?.credentials===e&&(o=void 0),!0)}}
function maskPem(e,t){for(const r of e.split("\n").map(e=>e.trim()))""===r||r.startsWith("-----")||t.mask(r)}async function connectionFor(e,t,r){const n=function(e,t){
const r=void 0===t||""===t?e.currentContext:t,n=[...e.contexts.keys()].map(e=>`"${e}"`).join(", "),o=""===n?"Give a kubeconfig that has a context.":`Give one of its contexts: ${n}; or set current-context.`
;if(void 0===r)throw new d.j1(`No context is chosen: ${e.origin} has no current-context`,{remedy:o});const i=e.contexts.get(r);if(void 0===i)throw new d.j1(`The context "${r}" is not in ${e.origin}`,{
remedy:o});return i}(e,t),i=pick(e,"cluster",n),{fields:s,directory:a}=i,c=function(e){const t=fieldOf(e,"server"),r=void 0!==t&&URL.canParse(t)?new URL(t):void 0
;if(void 0===r||!/^https?:$/.test(r.protocol)||""===r.hostname)throw e.fail("server","an address such as https://host:6443");return`${r.protocol}//${r.host}${r.pathname.replace(/\/+$/,"")}`
}(s),l=s.boolean("insecure-skip-tls-verify")??!1,u=await readPem(s,"certificate-authority",a);if(void 0!==u&&function(e,t,r){try{new m.X509Certificate(r)}catch{
throw e.fail(e.has(`${t}-data`)?`${t}-data`:t,"a certificate in PEM form")}}(s,"certificate-authority",u),
l&&void 0!==u)throw s.fail("insecure-skip-tls-verify","no such line, since a certificate-authority is given as well");const h=s.string("tls-server-name"),f=function(e,t,{env:r,logger:n}){
const o=fieldOf(e,"proxy-url");void 0!==o&&URL.canParse(o)&&maskPassword(o,n);const i=chooseProxy(t,o,r);void 0!==i&&maskPassword(i,n);return i
}(s,c,r),p=void 0===fieldOf(n.fields,"user")?void 0:pick(e,"user",n),w={server:c,source:`context "${n.name}" of ${e.origin}`,context:n.name,cluster:i.name,
namespace:fieldOf(n.fields,"namespace")??"default",insecureSkipTlsVerify:l,...void 0===u?{}:{certificateAuthority:u},...void 0===h||""===h?{}:{tlsServerName:h},...void 0===f?{}:{proxyUrl:f}}
;if(void 0===p)return{...w,credentials:anonymous(n.name)};const g=await async function(e,t,r){const{fields:n,name:i,directory:s}=e,a=await async function({fields:e,directory:t},r){
const n=await readPem(e,"client-certificate",t),o=await readPem(e,"client-key",t);void 0!==o&&maskPem(o,r);if(void 0===n&&void 0===o)return{}
;if(void 0===n)throw e.fail("client-certificate-data","the certificate of the client-key");if(void 0===o)throw e.fail("client-key-data","the key of the client-certificate");try{(0,
y.createSecureContext)({cert:n,key:o})}catch(t){throw e.fail("client-certificate-data",`a certificate and key that fit together (${(0,d.gJ)(t)})`)}return{certificate:n,key:o}
}(e,r.logger),c=n.map("exec");if(void 0!==c){const e=function(e,t,r){const n=e.string("apiVersion")
;if(void 0===n||!v.includes(n))throw e.fail("apiVersion",`${v.join(" or ")} (for EKS: aws eks update-kubeconfig writes it anew)`);const i=fieldOf(e,"command")
;if(void 0===i)throw e.fail("command","a program");if("Always"===e.string("interactiveMode"))throw e.fail("interactiveMode","Never or IfAvailable, since nobody is there to answer")
;const s=Object.fromEntries(e.maps("env").map(e=>{const t=fieldOf(e,"name");if(void 0===t)throw e.fail("name","the name of a variable");return[t,e.string("value")??""]
})),a=fieldOf(e,"installHint")?.trim();return{apiVersion:n,command:/[\\/]/.test(i)&&!(0,o.isAbsolute)(i)?(0,o.join)(t,i):i,args:e.strings("args"),env:s,...void 0===a?{}:{installHint:a},
...!0===e.boolean("provideClusterInfo")?{clusterInfo:r}:{}}}(c,s,t);return execCredentials(e,a,i,r)}if(n.has("auth-provider"))throw function(e,t){
const r=e.map("auth-provider")?.string("name")??"unknown",n="gcp"===r?"install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials CLUSTER":"azure"===r?"install kubelogin and run kubelogin convert-kubeconfig":"use an exec credential plugin (client.authentication.k8s.io/v1)"
;return new d.j1(`The user "${t}" uses the auth-provider "${r}", a form that kubectl dropped in 1.26`,{remedy:`To replace it, ${n}.`})}(n,i);const l=fieldOf(n,"tokenFile");if(void 0!==l){
return tokenFileCredentials((0,o.isAbsolute)(l)?l:(0,o.join)(s,l),a,`the token of user "${i}"`,r)}const u=function(e,t){const r=fieldOf(e,"token");if(void 0!==r)return`Bearer ${r}`
;const n=fieldOf(e,"username");if(void 0===n)return;const o=Buffer.from(`${n}:${e.string("password")??""}`).toString("base64");return t.mask(o),`Basic ${o}`
}(n,r.logger),h=void 0===u?"client certificate":u.startsWith("Basic")?"password":"token";return staticCredentials({...a,...void 0===u?{}:{authorization:u}
},`the ${h} of user "${i}"`,`The ${h} has expired or was revoked, or is not for this server: get new credentials and write the kubeconfig anew.`)}(p,function(e,t){
const{server:r,tlsServerName:n,insecureSkipTlsVerify:o,certificateAuthority:i,proxyUrl:s}=e,a=t.maps("extensions").find(e=>"client.authentication.k8s.io/exec"===e.string("name"));return{server:r,
...void 0===n?{}:{"tls-server-name":n},...o?{"insecure-skip-tls-verify":!0}:{},...void 0===i?{}:{"certificate-authority-data":Buffer.from(i).toString("base64")},...void 0===s?{}:{"proxy-url":s},
...void 0===a?{}:{config:a.raw("extension")??null}}}(w,s),r);return{...w,user:p.name,credentials:g}}function pick(e,t,r){const n=fieldOf(r.fields,t)
;if(void 0===n)throw r.fields.fail(t,`the name of a ${t}`);const o="cluster"===t?e.clusters:e.users,i=o.get(n);if(void 0!==i)return i
;throw new d.j1(`The context "${r.name}" names the ${t} "${n}", which is not in ${e.origin}`,{remedy:`Add the ${t} or correct the context; known: ${[...o.keys()].join(", ")||"none"}.`})}
function fieldOf(e,t){const r=e.string(t);return""===r?void 0:r}function maskPassword(e,t){const{password:r}=new URL(e);""!==r&&(t.mask(r),decodeURIComponent(r)!==r&&t.mask(decodeURIComponent(r)))}
async function readPem(e,t,r){const n=fieldOf(e,`${t}-data`);if(void 0!==n){const r=Buffer.from(n,"base64").toString("utf8")
;if(!r.includes("-----BEGIN "))throw e.fail(`${t}-data`,"base64 of a PEM block");return r}const i=fieldOf(e,t);if(void 0===i)return;const s=(0,o.isAbsolute)(i)?i:(0,o.join)(r,i);try{return await(0,
a.readFile)(s,"utf8")}catch(e){throw new d.j1(`Cannot read the ${t} ${s} of the kubeconfig: ${(0,d.gJ)(e)}`,{
remedy:`Correct the path (relative ones start at the kubeconfig's folder), or embed it as ${t}-data.`,cause:e})}}function anonymous(e){
return staticCredentials({},"an anonymous request",`Name a user in the context "${e}" of the kubeconfig.`)}var k=r(8815)
;const $=new Set(["token","password","client-key-data","id-token","refresh-token","access-token"]);function parseKubeconfig(e,t){const r=new k.HN,n=(0,k.Tp)(e.text,{version:"1.1",lineCounter:r,
prettyErrors:!1}),[o]=n.errors;if(void 0!==o){const{line:t,col:n}=r.linePos(o.pos[0]);throw wrong(`${e.origin}:${t}:${n} is not valid YAML: ${o.message}`)}const i=n.toJS({maxAliasCount:100}),s={
document:n,lines:r,origin:e.origin};maskSecrets(i,[],s,t);const a=fieldsAt(i,[],s),named=(t,r)=>{const n=new Map;for(const o of a.maps(t)){const t=o.string("name")
;if(void 0===t)throw o.fail("name","a name");const i=o.map(r);if(void 0===i)throw o.fail(r,`a mapping with the ${r}`);n.has(t)||n.set(t,{name:t,fields:i,directory:e.directory})}return n
},c=a.string("kind");if(void 0!==c&&"Config"!==c)throw a.fail("kind","Config");const l=a.string("current-context");return{origin:e.origin,currentContext:""===l?void 0:l,
contexts:named("contexts","context"),clusters:named("clusters","cluster"),users:named("users","user")}}function fieldsAt(e,t,r){const fail=(e,t)=>{const{line:n,col:o}=function(e,{document:t,lines:r}){
for(let n=e.length;n>0;n-=1){const o=t.getIn(e.slice(0,n),!0);if((0,k.Ll)(o)&&null!=o.range)return r.linePos(o.range[0])}return r.linePos(t.contents?.range[0]??0)}(e,r),i=function(e,t){
const r=0===t.length?e.contents:e.getIn(t);return(0,k.Ll)(r)?r.toJSON():r}(r.document,e);return wrong(`${r.origin}:${n}:${o}: ${function(e){
return 0===e.length?"the document":e.map(e=>"number"==typeof e?`[${e}]`:`.${e}`).join("").slice(1)}(e)} is ${function(e){
return void 0===e?"missing":null===e?"empty":Array.isArray(e)?"a list":"object"==typeof e?"a mapping":"a "+typeof e}(i)}; expected ${t}`)}
;if("object"!=typeof e||null===e||Array.isArray(e))throw fail(t,"a mapping");const n=e,at=e=>[...t,e],list=e=>{const t=n[e]??[];if(!Array.isArray(t))throw fail(at(e),"a list");return t},text=(e,t)=>{
if("string"==typeof e||e instanceof Date)return scalarText(e,t,r);throw fail(t,"a string (put it in quotes)")};return{string(e){const t=n[e];if(null!=t)return text(t,at(e))},boolean(e){const t=n[e]
;if(null!=t){if("boolean"!=typeof t)throw fail(at(e),"true or false");return t}},strings:e=>list(e).map((t,r)=>text(t,[...at(e),r])),map:e=>{const t=n[e];return null==t?void 0:fieldsAt(t,at(e),r)},
maps:e=>list(e).map((t,n)=>fieldsAt(t,[...at(e),n],r)),raw:e=>n[e],has:e=>void 0!==n[e]&&null!==n[e],fail:(e,t)=>fail(at(e),t)}}function scalarText(e,t,{document:r}){if("string"==typeof e)return e
;const n=r.getIn(t,!0);return(0,k.jn)(n)&&void 0!==n.source?n.source:String(e)}function maskSecrets(e,t,r,n){if("object"!=typeof e||null===e)return
;const o=Array.isArray(e)?[...e.entries()]:Object.entries(e);for(const[e,i]of o){const o=[...t,e]
;("object"!=typeof i||i instanceof Date)&&$.has(String(e))?""!==i&&void 0!==i&&n.mask(scalarText(i,o,r)):maskSecrets(i,o,r,n)}}function wrong(e){return new d.j1(e,{
remedy:"Correct the kubeconfig, or write it anew (for EKS: aws eks update-kubeconfig --name CLUSTER)."})}async function loadKubeconfig(e){const t={...e,clock:e.clock??l.ml},r=await async function(e){
const{kubeconfig:t,env:r,homeDirectory:n,logger:i}=e;if(void 0!==t&&""!==t.trim())return parseKubeconfig(await async function(e,t,r){const n={origin:"the given kubeconfig",directory:process.cwd()}
;if(looksLikeContent(e))return{...n,text:e};const i=await kubeconfig_readIfThere((0,o.resolve)(e.replace(/^~(?=[\\/])/,t)));if(void 0!==i)return i;const s=function(e){const t=e.replace(/\s/g,"")
;return/^[A-Za-z0-9+/]+={0,2}$/.test(t)?Buffer.from(t,"base64").toString("utf8"):void 0}(e);if(void 0!==s&&looksLikeContent(s))return r.mask(e),{...n,text:s}
;const a=e.length<=200&&/^[\w./~@:\\ -]+$/.test(e)?`"${e}"`:"that was given";throw new d.j1(`The kubeconfig ${a} is neither a file nor the content of a kubeconfig`,{
remedy:"Give the path of an existing file, or YAML that begins with apiVersion: v1 and kind: Config."})}(t.trim(),n,i),i);const s=(r.KUBECONFIG??"").split(o.delimiter).filter(e=>""!==e)
;if(s.length>0)return async function(e,t){const r=await Promise.all(e.map(e=>kubeconfig_readIfThere((0,o.resolve)(e)))),n=r.filter(e=>void 0!==e).map(e=>parseKubeconfig(e,t))
;for(const[n,o]of e.entries())void 0===r[n]&&t.debug(`KUBECONFIG names ${o}, which does not exist`);if(n.length>0)return function(e){const merge=t=>new Map(e.toReversed().flatMap(e=>[...e[t]]))
;return{origin:e.map(e=>e.origin).join(", "),currentContext:e.find(e=>void 0!==e.currentContext)?.currentContext,contexts:merge("contexts"),clusters:merge("clusters"),users:merge("users")}}(n)
;throw new d.j1(`KUBECONFIG names no existing file: ${e.join(o.delimiter)}`,{remedy:"Correct or unset KUBECONFIG."})}(s,i);const a=await kubeconfig_readIfThere((0,o.join)(n,".kube","config"))
;return void 0===a?void 0:parseKubeconfig(a,i)}(e);if(void 0!==r)return connectionFor(r,e.context,t);const n=await loadInClusterConfig(t);if(void 0!==n)return n
;throw new d.j1("No kubeconfig was found: none was given, KUBECONFIG is not set, there is no ~/.kube/config, and this is not a pod",{
remedy:"Give a kubeconfig (path or content), set KUBECONFIG, or write one: aws eks update-kubeconfig --name CLUSTER, or lamina cluster up for a local cluster."})}function looksLikeContent(e){
return/^\s*\{/.test(e)||/(^|\n)\s*(-\s+)?["']?(apiVersion|clusters|contexts|users|current-context|kind)["']?\s*:/.test(e)}async function kubeconfig_readIfThere(e){try{return{text:await(0,
a.readFile)(e,"utf8"),origin:e,directory:(0,o.dirname)(e)}}catch(t){const{code:r}=t;if("ENOENT"===r||"ENOTDIR"===r||"ENAMETOOLONG"===r)return;throw new d.j1(`Cannot read the kubeconfig ${e}: ${(0,
d.gJ)(t)}`,{remedy:"Check that it is a file and that this user may read it.",cause:t})}}var E=r(397),x=r(3036);function groupVersionPath(e){const t=e.split("/").map(encodeURIComponent).join("/")
;return e.includes("/")?`/apis/${t}`:`/api/${t}`}function resourcePath(e,t={}){
const r=[...e.namespaced&&void 0!==t.namespace?["namespaces",t.namespace]:[],e.resource,...void 0===t.name?[]:[t.name]],n=`${groupVersionPath(e.apiVersion)}/${r.map(encodeURIComponent).join("/")}`
;return void 0===t.subresource?n:`${n}/${t.subresource}`}var T=r(1422);function toApiError(e,t,r,n,o){return statusError(e,function(e){try{const t=JSON.parse(e);return isStatus(t)?t:void 0}catch{
return}}(r)??{message:plainText(r)},n,o,t)}function toStatusError(e,t,r){const n=isStatus(e)?e:{message:JSON.stringify(e)};return statusError(n.code??500,n,t,r,{})}function statusError(e,t,r,n,o){
if((500===e||400===e)&&j.test(t.message??""))return function(e,t,r){const n=[...t.matchAll(/(\.[^\s:]+): field not declared in schema|unknown field "([^"]+)"/g)].map(([,e,t])=>e??t)
;return new E.h(e,"Invalid",`The manifest does not fit its kind's schema: ${t}`,{remedy:`Correct ${0===n.length?"the manifest":n.join(", ")}: mind the spelling, the place and the apiVersion.`,
details:{method:r.method,path:r.path,fields:n}})}(e,t.message??"",r);const i=t.reason??"",s=void 0===t.message||""===t.message?`HTTP ${e}`:t.message,a=function(e){
return(e.details?.causes??[]).filter(e=>"FieldManagerConflict"===e.reason).map(e=>({manager:A.exec(e.message??"")?.[1]??e.message??"unknown",field:e.field??""}))}(t)
;if(409===e&&a.length>0)return function(e,t,r){const n=[...new Set(t.map(e=>`"${e.manager}"`))].join(", ");return new E.b(e,t,{
remedy:`Remove these fields from the manifest to leave them to ${n}, or take them over on purpose (forced apply).`,details:{method:r.method,path:r.path}})}(s,a,r)
;const c=t.details?.retryAfterSeconds,l=function(e){if(void 0===e)return;if(/^\s*\d+\s*$/.test(e))return 1e3*Number(e);const t=Date.parse(e);return Number.isNaN(t)?void 0:Math.max(0,t-Date.now())
}(o["retry-after"])??(void 0===c?void 0:1e3*c),d=function(e,t,r){return 401===e?r.credentials.remedy:403===e?function(e){const t=S.exec(e);if(null===t)return
;const[,r="",n="",o="",i="",s]=t,[a,c]=void 0===s?["ClusterRole","for the whole cluster"]:["Role",`in the namespace "${s}"`]
;return`Give "${r}" a ${a} ${c} with the rule {apiGroups: ["${i}"], resources: ["${o}"], verbs: ["${n}"]}, and a ${a}Binding to it.`
}(t):429===e?"The server is overloaded or limits this client; try again later.":503===e?"Check the health of the API server, and of the webhook or API service that the message names.":void 0}(e,s,n)
;return new E.h(e,i,function(e,t,r,n){
return 401===e?`The API server ${n.server} refused ${n.credentials.description} (401 Unauthorized)`:429===e||e>=500?`The API server ${n.server} answered ${e} to ${r.method} ${r.path}: ${t}`:t
}(e,s,r,n),{...void 0===d?{}:{remedy:d},...void 0===l?{}:{retryAfter:l},details:{method:r.method,path:r.path,server:n.server}})}
const j=/failed to create typed patch object|field not declared in schema|strict decoding error/
;const S=/User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/;const A=/conflicts? with "([^"]*)"/;function isStatus(e){
return"object"==typeof e&&null!==e&&"Status"===e.kind}function plainText(e){return e.replace(/<(style|script)[^]*?<\/\1>/gi," ").replace(/<[^>]*>/g," ").replace(/\s+/g," ").trim().slice(0,300)}
function toConnectionError(e,t,r,n){const o=e?.code,{reason:i,remedy:s}=function(e,t,r){const n=new URL(r.server).hostname;if(O.has(e))return{
remedy:"Its certificate is not signed by the certificate-authority of the kubeconfig. If the cluster was created anew, fetch its kubeconfig again."};switch(e){case"ECONNREFUSED":return{
reason:"connection refused",remedy:"Check that the cluster is running and that the server address of this context is right."};case"ENOTFOUND":case"EAI_AGAIN":return{
reason:`the host name ${n} does not resolve`,remedy:"Check the server address of this context, DNS, and whether a VPN or a runner inside the network is needed."};case"ETIMEDOUT":case"EHOSTUNREACH":
case"ENETUNREACH":return{remedy:"Check firewalls, VPN, the allowed addresses of a private endpoint, and whether a proxy is needed."};case"ERR_TLS_CERT_ALTNAME_INVALID":return{
remedy:`Its certificate is not made out for ${n}: correct the server address or set tls-server-name.`};case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return{
remedy:"Renew the server's certificate, or set this machine's clock right."};case"ERR_PROXY_TUNNEL":return{remedy:`Check the proxy ${new URL(r.proxyUrl??r.server).host}, and NO_PROXY for this server.`
};default:return"EPROTO"===e||e.startsWith("ERR_SSL_")?{remedy:"The port does not speak TLS as expected: check the server address, its port and https or http."}:{
remedy:t?"Try again; if it stays, check the API server and what lies between (load balancer, proxy).":"Check the server address of this context and the network."}}
}("string"==typeof o?o:"",t,n),a=t?"The connection broke before an answer came from":"Cannot reach"
;return new E.h(0,t?"Unanswered":"Unreachable",`${a} the API server ${n.server} (${n.source}): ${i??(0,d.gJ)(e)}`,{remedy:s,cause:e,details:{method:r.method,path:r.path,server:n.server,code:o}})}
const O=new Set(["DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_SIGNATURE_FAILURE"])
;var C=r(7067),P=r(4708);const R={connect:1e4,answer:75e3,idle:6e4,watchIdle:9e4};class StalledError extends Error{code="ETIMEDOUT"}function exchange({config:e,timeouts:t,agentFor:r},n,o,i){
return new Promise((s,a)=>{i?.throwIfAborted();const c=new URL(e.server+function(e,t){const r=new URLSearchParams(t).toString();return""===r?e:`${e}${e.includes("?")?"&":"?"}${r}`
}(n.path,n.query)),d=void 0===(u=n.body)?void 0:Buffer.from("string"==typeof u?u:JSON.stringify(u),"utf8");var u;const h={accept:n.accept??"application/json","user-agent":"lamina",
...void 0===o.authorization?{}:{authorization:o.authorization},...void 0===d?{}:{"content-type":n.contentType??"application/json","content-length":String(d.length)}
},f=("https:"===c.protocol?P.request:C.request)(c,{method:n.method,headers:h,agent:r(o)}),p=function(e,t){let r,n=!1;const arm=(t,n)=>{clearTimeout(r),r=setTimeout(()=>{
e.destroy(new StalledError(`no ${n} within ${(0,l.a3)(t)}`))},t)},connected=()=>{n=!0,arm(t.answer,"answer")};return arm(t.connect,"connection"),e.once("socket",t=>{const r=t instanceof y.TLSSocket
;e.reusedSocket||!t.connecting&&!r?connected():t.once(r?"secureConnect":"connect",connected)}),{sent:()=>n,stop:()=>clearTimeout(r)}}(f,t);let m;const abort=()=>{(m??f).destroy(i?.reason)}
;i?.addEventListener("abort",abort,{once:!0}),f.once("close",()=>i?.removeEventListener("abort",abort)),f.once("response",e=>{m=e,e.on("error",()=>{}),p.stop(),s(e)}),f.on("error",t=>{p.stop(),
a(!0===i?.aborted?i.reason:toConnectionError(t,p.sent(),n,e))}),f.end(d)})}async function*readChunks({config:e},t,r,n,o){const i=t[Symbol.asyncIterator]();try{for(;;){const s=setTimeout(()=>{
t.destroy(new StalledError(`nothing came for ${(0,l.a3)(r)}`))},r);let a;try{a=await i.next()}catch(t){throw o?.throwIfAborted(),toConnectionError(t,!0,n,e)}finally{clearTimeout(s)}
if(!0===a.done)return;yield a.value}}finally{t.readableEnded||t.destroy()}}function createLimiter(e){let t=0;const r=new Set;return async(n,o)=>{o?.throwIfAborted(),await async function(n){
t<e?t+=1:await new Promise((e,t)=>{const abort=()=>{r.delete(go),t(n?.reason)},go=()=>{n?.removeEventListener("abort",abort),e()};n?.addEventListener("abort",abort,{once:!0}),r.add(go)})}(o);try{
return await n()}finally{!function(){const[e]=r;void 0===e?t-=1:(r.delete(e),e())}()}}}const N=3e4,L=15e3;function createPool(e){const t=new Map;return{agentFor(r){const n=r.certificate??""
;let o=t.get(n);return void 0===o&&(o=function(e,t){if(void 0!==e.proxyUrl&&!function(e){const[t=0,r=0]=e.split(".").map(Number);return t>24||24===t&&r>=5
}(process.versions.node))throw new d.j1(`Node ${process.versions.node} cannot reach the API server through a proxy`,{remedy:"Use Node 24.5 or newer (a newer runner), or add the server to NO_PROXY."})
;const r={keepAlive:!0,keepAliveMsecs:L,timeout:N,scheduling:"lifo",...void 0===e.proxyUrl?{}:{proxyEnv:{HTTP_PROXY:e.proxyUrl,HTTPS_PROXY:e.proxyUrl}}}
;return e.server.startsWith("http:")?new C.Agent(r):new P.Agent({...r,rejectUnauthorized:!e.insecureSkipTlsVerify,...void 0===e.certificateAuthority?{}:{ca:e.certificateAuthority},
...void 0===e.tlsServerName?{}:expectServerName(e.tlsServerName),...void 0===t.certificate?{}:{cert:t.certificate},...void 0===t.key?{}:{key:t.key}})}(e,r),t.set(n,o)),o},close(){
for(const e of t.values())e.destroy()}}}function expectServerName(e){return 0===(0,u.isIP)(e)?{servername:e}:{servername:"",checkServerIdentity:(t,r)=>(0,y.checkServerIdentity)(e,r)}}
const I=6,_=100,H=1e4,D=32;function createTransport(e,t){const{logger:r,clock:n}=t,o={...R,...t.timeouts},i=createLimiter(D),s=createPool(e),a={config:e,timeouts:o,agentFor:e=>s.agentFor(e)},c=new Set
;async function exchangeAuthorized(t,n){const o=await e.credentials.get(n),i=await exchange(a,t,o,n);return 401===i.statusCode&&e.credentials.renew(o)?(i.destroy(),
r.debug(`${e.server} refused ${e.credentials.description}; fetching it again`),exchange(a,t,await e.credentials.get(n),n)):i}async function readText(e,t,r){const n=[]
;for await(const i of readChunks(a,e,o.idle,t,r))n.push(i);return Buffer.concat(n).toString("utf8")}function tellWarnings(e){
for(const[,t=""]of(e.warning??"").matchAll(/\b\d{3} \S+ "((?:[^"\\]|\\.)*)"/g))c.has(t)||(c.add(t),r.warning(`The API server says: ${t.replace(/\\(.)/g,"$1")}`))}
const withOwnSignal=e=>void 0!==e&&void 0!==t.signal?AbortSignal.any([e,t.signal]):e??t.signal;return{config:e,send(t){const o=withOwnSignal(t.signal);return(0,T.L)(()=>i(()=>async function(t,r){
const n=await exchangeAuthorized(t,r),o=await readText(n,t,r);tellWarnings(n.headers);const i=n.statusCode??0;if(i>=200&&i<300)return{headers:n.headers,text:o};throw toApiError(i,n.headers,o,t,e)
}(t,o),o),{label:`${t.method} ${t.path}`,attempts:I,baseDelay:_,maxDelay:H,retryable:e=>(e instanceof E.h&&"Unanswered"===e.reason&&t.onUnanswered?.(),function(e,t){if(!(e instanceof E.h))return!1
;if(0===e.status)return("string"!=typeof(r=e.details.code)||!O.has(r)&&!/^(ENOTFOUND|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|EPROTO|ERR_SSL_.*)$/.test(r))&&("Unreachable"===e.reason||t)
;var r;return"Invalid"!==e.reason&&(!!(429===e.status||t&&e.status>=500&&501!==e.status)&&(void 0===e.retryAfter||{afterMilliseconds:e.retryAfter}))}(e,function(e){
return e.repeatable??("GET"===e.method||"HEAD"===e.method)}(t))),clock:n,logger:r,...void 0===o?{}:{signal:o}})},async stream(t){const r=withOwnSignal(t.signal),n=await exchangeAuthorized(t,r)
;tellWarnings(n.headers);const i=n.statusCode??0;if(i<200||i>=300)throw toApiError(i,n.headers,await readText(n,t,r),t,e);return readChunks(a,n,o.watchIdle,t,r)},close:()=>s.close()}}
function parseJson(e,t,r){try{return JSON.parse(e)}catch(e){throw new E.h(0,"NotJson",`${r.server} answered ${t.method} ${t.path} with something other than JSON: ${(0,d.gJ)(e)}`,{
remedy:"Check that the server address of this context is the API server itself, not a login page or a proxy.",cause:e})}}
const U=1e4,M=500,F="application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",keyFor=e=>`${e.apiVersion} ${e.kind}`;function createDiscovery(e,t){const r=new Map;let n
;async function fetchJson(t,r,n){const o={method:"GET",path:t,accept:r,...void 0===n?{}:{signal:n}};return parseJson((await e.send(o)).text,o,e.config)}function begin(){const e=async function(){
const e=await Promise.all(["/api","/apis"].map(e=>fetchJson(e,`${F},application/json;q=0.5`))),t=new Map;for(const r of e)addAggregated(t,r);return t}();return e.catch(()=>{n===e&&(n=void 0)}),e}
async function fetchGroupVersion(e,t){try{const n=groupVersionPath(e.apiVersion);return r=e.apiVersion,
((await fetchJson(n,"application/json",t)).resources??[]).filter(e=>!e.name.includes("/")).map(e=>({apiVersion:r,kind:e.kind,resource:e.name,namespaced:e.namespaced,verbs:e.verbs??[]}))}catch(e){
if(e instanceof E.h&&404===e.status)return[];throw e}var r}return{async resourceFor(e,o={}){n??=begin();const i=await untilAborted(n,o.signal),s=i.get(keyFor(e));if(void 0!==s)return s
;for(let n=10;;n=Math.min(M,2*n)){for(const t of await fetchGroupVersion(e,o.signal))i.set(keyFor(t),t);const s=i.get(keyFor(e))
;if(void 0!==s||t.now()>=(r.get(keyFor(e))??0))return r.delete(keyFor(e)),s;await t.sleep(n,o.signal)}},forget(){n=void 0},expect(e){for(const n of e)r.set(keyFor(n),t.now()+U)}}}
function addAggregated(e,t){if("APIGroupDiscoveryList"===t.kind)for(const r of t.items??[]){const t=r.metadata?.name??"";for(const{version:n,resources:o}of r.versions??[]){const r=""===t?n:`${t}/${n}`
;for(const t of o??[]){const n=t.responseKind?.kind;void 0!==n&&addFirst(e,{apiVersion:r,kind:n,resource:t.resource,namespaced:"Namespaced"===t.scope,verbs:t.verbs??[]})}}}}function addFirst(e,t){
const r=keyFor(t);e.has(r)||e.set(r,t)}function kindsServedBy(e){if("CustomResourceDefinition"!==e.kind||"apiextensions.k8s.io"!==(0,x.F8)(e.apiVersion))return[]
;const{group:t,names:r,versions:n}=e.spec??{};if(void 0===t||void 0===r?.kind)return[];const{kind:o}=r;return(n??[]).filter(({name:e,served:t})=>void 0!==e&&!0===t).map(({name:e=""})=>({
apiVersion:`${t}/${e}`,kind:o}))}const V=500;async function*listPages(e,t,r,n=V){let o;do{const i={method:"GET",path:resourcePath(t,{namespace:r.namespace}),query:{...selectors(r),limit:String(n),
...void 0===o?{}:{continue:o}},...void 0===r.signal?{}:{signal:r.signal}},{text:s}=await e.send(i),a=parseJson(s,i,e.config);yield{items:(a.items??[]).map(e=>({apiVersion:t.apiVersion,kind:t.kind,...e
})),resourceVersion:a.metadata?.resourceVersion??""},o=a.metadata?.continue}while(void 0!==o&&""!==o)}function selectors(e){return{...void 0===e.labelSelector?{}:{labelSelector:e.labelSelector},
...void 0===e.fieldSelector?{}:{fieldSelector:e.fieldSelector}}}const z=100,G=1e4,K=300,Y=3e4;async function*watchObjects(e,t,r){try{yield*async function*(e,t,r){
const n=function({clock:e,logger:t,random:r=Math.random},n){let o=0;return{progressed(){o=0},async failed(i,s){n.throwIfAborted(),o+=1
;const a=i instanceof E.h?i.retryAfter:void 0,c=1===o?0:Math.min(G,z*2**(o-2))*(.5+r()/2),u=Math.min(G,Math.max(a??0,c)),h=void 0===i?"the server closed it":(0,d.gJ)(i)
;t.debug(`Watch of ${s.kind}: ${h}; going on in ${(0,l.a3)(u)}`),u>0&&await e.sleep(u,n)}}}(e,r.signal);for(let o=!0;;o=!1){let i;o||(yield{type:"RELISTING"});try{i=yield*listAll(e.transport,t,r)
}catch(e){if(!isExpired(e)&&(o||!isPassing(e)))throw e;await n.failed(e,t)}void 0!==i&&(yield{type:"SYNCED"},yield*follow(e,t,r,i,n))}}(e,t,r)}catch(e){if(!r.signal.aborted)throw e}}
async function*listAll(e,t,r){let n="";for await(const o of listPages(e,t,r)){for(const e of o.items)yield{type:"ADDED",object:e};n=o.resourceVersion}return n}async function*follow(e,t,r,n,o){let i=n
;for(;;){const n=i,s=e.clock.now();let a;try{for await(const n of connect(e,t,r,i))i=n.object.metadata.resourceVersion??i,"BOOKMARK"!==n.type&&(yield{type:n.type,object:n.object})}catch(e){
if(r.signal.throwIfAborted(),isExpired(e))return void await o.failed(e,t);if(!isPassing(e))throw e;a=e}(i!==n||e.clock.now()-s>=Y)&&o.progressed(),await o.failed(a,t)}}
async function*connect({transport:e,random:t=Math.random},r,n,o){const i={method:"GET",path:resourcePath(r,{namespace:n.namespace}),query:{...selectors(n),watch:"1",allowWatchBookmarks:"true",
resourceVersion:o,timeoutSeconds:String(Math.round(K*(.9+.2*t())))},signal:n.signal},s=function(){let e=[];return{push(t){const r=[];let n=0;for(let o=t.indexOf(10);-1!==o;o=t.indexOf(10,n)){
const i=Buffer.concat([...e,t.subarray(n,o)]);e=[],n=o+1;const s=i.toString("utf8").trim();""!==s&&r.push(s)}return n<t.length&&e.push(t.subarray(n)),r}}}()
;for await(const t of await e.stream(i))for(const r of s.push(t)){const t=parseEvent(r);if("ERROR"===t.type)throw toStatusError(t.object,i,e.config);yield{type:t.type,object:t.object}}}
function parseEvent(e){try{const t=JSON.parse(e);if(void 0!==t?.type&&void 0!==t.object)return t}catch{}throw new E.h(0,"Unanswered",`The watch brought something that is no event: ${e.slice(0,200)}`)}
function isExpired(e){return e instanceof E.h&&410===e.status}function isPassing(e){return e instanceof E.h&&(0===e.status||408===e.status||429===e.status||e.status>=500)}
const B="lamina",J="application/apply-patch+yaml",W="application/merge-patch+json",q=3;function createKubernetesClient(e,t){const{logger:r,clock:n}=t,o=createTransport(e,t),i=createDiscovery(o,n)
;async function sendObject(t){return await async function(t){const{text:r}=await o.send(t);return parseJson(r,t,e)}(t)}async function knownResource(t,r){const n=await i.resourceFor(t,r)
;if(void 0!==n)return n;throw new E.h(404,"NotFound",`The API server does not know the kind ${t.kind} of ${t.apiVersion}`,{
remedy:"Check apiVersion and kind; if a CustomResourceDefinition serves it, install that first.",details:{apiVersion:t.apiVersion,kind:t.kind,server:e.server}})}const pathOf=(t,r,n)=>resourcePath(t,{
namespace:r.namespace??e.namespace,name:r.name,subresource:n});return{server:e.server,defaultNamespace:e.namespace,async request(t,r,n={}){const i={...n,method:t,path:r
},{headers:s,text:a}=await o.send(i),c=s["content-type"]??"";return""!==a&&/[/+]json\b/.test(c)?parseJson(a,i,e):a},resourceFor:(e,t)=>i.resourceFor(e,t),forgetDiscovery:()=>i.forget(),
async get(e,t={}){const r=await i.resourceFor(e,t);if(void 0!==r)return absentAsUndefined(()=>sendObject({method:"GET",path:pathOf(r,e),...withSignal(t)}))},async list(e,t={}){
const r=await knownResource(e,t);for(let e=1;;e+=1)try{const e=[];let n="";for await(const i of listPages(o,r,t))e.push(...i.items),({resourceVersion:n}=i);return{items:e,resourceVersion:n}}catch(t){
if(!(t instanceof E.h)||410!==t.status||e===q)throw t}},async create(e,t={}){const r=await knownResource(e,t),n=await sendObject({method:"POST",path:pathOf(r,namespaceOf(e)),query:{fieldManager:B,
fieldValidation:"Strict",...dryRun(t)},body:e,repeatable:!0===t.dryRun,...withSignal(t)});return!0!==t.dryRun&&i.expect(kindsServedBy(n)),n},async replace(e,t={}){const r=await knownResource(e,t)
;return sendObject({method:"PUT",path:pathOf(r,e.metadata),query:{fieldManager:B,fieldValidation:"Strict"},body:e,...withSignal(t)})},async mergePatch(e,t,r={}){const n=await knownResource(e,r)
;return sendObject({method:"PATCH",path:pathOf(n,e,r.subresource),query:{fieldManager:B,fieldValidation:"Strict"},body:t,contentType:W,repeatable:!JSON.stringify(t).includes('"resourceVersion"'),
...withSignal(r)})},async apply(t,r={}){const n=await knownResource(t,r),o=await sendObject({method:"PATCH",path:pathOf(n,t.metadata),query:{fieldManager:r.fieldManager??B,
fieldValidation:r.fieldValidation??"Strict",...!0===r.force?{force:"true"}:{},...dryRun(r)},body:toApplyBody(t,n,e.namespace),contentType:J,repeatable:!0,...withSignal(r)})
;return!0!==r.dryRun&&i.expect(kindsServedBy(o)),o},async delete(e,t={}){const r=await i.resourceFor(e,t);if(void 0===r)return!1;let n=!1;return void 0!==await absentAsUndefined(()=>o.send({
method:"DELETE",path:pathOf(r,e),body:{apiVersion:"v1",kind:"DeleteOptions",...void 0===t.propagationPolicy?{}:{propagationPolicy:t.propagationPolicy},...void 0===t.uid?{}:{preconditions:{uid:t.uid}},
...!0===t.dryRun?{dryRun:["All"]}:{}},repeatable:!0,onUnanswered:()=>n=!0,...withSignal(t)}))||n},async*watch(e,i){const s=void 0===t.signal?i.signal:AbortSignal.any([i.signal,t.signal]);let a;try{
a=await knownResource(e,{signal:s})}catch(e){if(s.aborted)return;throw e}yield*watchObjects({transport:o,clock:n,logger:r},a,{...i,signal:s})},async podLog(e,t){const{text:r}=await o.send({
method:"GET",path:pathOf(X,e,"log"),query:{...void 0===t.container?{}:{container:t.container},...!0===t.previous?{previous:"true"}:{},...void 0===t.tailLines?{}:{tailLines:String(t.tailLines)}},
accept:"text/plain, */*",...withSignal(t)});return r},close:()=>o.close()}}const X={apiVersion:"v1",kind:"Pod",resource:"pods",namespaced:!0,verbs:["get"]};function toApplyBody(e,t,r){const n={
...e.metadata};return delete n.managedFields,delete n.uid,delete n.resourceVersion,delete n.creationTimestamp,t.namespaced?n.namespace??=r:delete n.namespace,{...e,metadata:n}}function namespaceOf(e){
return void 0===e.metadata.namespace?{}:{namespace:e.metadata.namespace}}function dryRun(e){return!0===e.dryRun?{dryRun:"All"}:{}}function withSignal(e){return void 0===e.signal?{}:{signal:e.signal}}
async function absentAsUndefined(e){try{return await e()}catch(e){if(e instanceof E.h&&404===e.status)return;throw e}}var Z=r(4255);var Q=r(2088),ee=r(1935);const te=209715200,re=524288e3
;async function downloadHelm(e,t,r){const{version:n,os:o,arch:i}=e,s=`helm-v${n}-${o}-${i}.tar.gz`,a=""===r?await async function(e,t){const r=`${e}.sha256sum`,n=await t.read(r)
;if(void 0===n)throw t.mirrored?new d.Xf("HELM_DOWNLOAD",`${t.name} has no ${r}`,{remedy:`Check that the mirror holds ${e}; give its sha256 if it has no checksum files.`}):missing(e,t)
;const[o,i]=n.trim().split(/\s+\*?/)
;if(void 0===o||!/^[0-9a-f]{64}$/i.test(o)||void 0!==i&&i!==e)throw new d.Xf("HELM_DOWNLOAD",`${t.name}/${r} is not a checksum of ${e}: it begins with "${beginning(Buffer.from(n))}"`,{
remedy:"A proxy or the mirror may have answered with a page of its own; open the address yourself."});return o.toLowerCase()}(s,t):r,c=await t.download(s,te);if(void 0===c)throw missing(s,t)
;const{body:l}=c,u=(0,m.createHash)("sha256").update(l).digest("hex");if(u!==a)throw function(e,t,r){
const{expected:n,actual:o,body:i}=r,s=31===i[0]&&139===i[1],a=s?`has the checksum ${o}, expected was ${n}`:`is not an archive: it begins with "${beginning(i)}"`
;return new d.Xf("HELM_DOWNLOAD",`${t.name}/${e} ${a}; nothing was unpacked`,{
remedy:s?"Do not use this file: the download or the mirror is damaged, or the sha256 belongs to another one.":"A proxy or the mirror has answered with a page of its own; open the address yourself.",
details:{expected:n,actual:o,bytes:i.length}})}(s,t,{expected:a,actual:u,body:l});return{program:unpackProgram(l,`${o}-${i}/helm`,s),sha256:u}}function missing(e,t){
return new d.Xf("HELM_DOWNLOAD",`${t.name} has no ${e}`,{remedy:"Check that this version of Helm exists for this platform; Lamina never takes another one."})}
const beginning=e=>e.subarray(0,60).toString("utf8").replace(/[^\x20-\x7e]+/g," ").trim();function unpackProgram(e,t,r){for(const r of(0,ee.sB)((0,
ee.kd)(e,re)))if("file"===r.type&&r.path.replace(/^\.\//,"")===t)return r.content;throw new ee.di(`${r} does not hold ${t}`)}class TransferError extends d.Xf{constructor(e,t={}){super("DOWNLOAD",e,t)}
}const ne=3e4,oe=5;function showUrl(e){const t=new URL(e);return t.username="",t.password="",t.href}function createHttpGet(e){
const t=Object.fromEntries(["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"].flatMap(t=>[t,t.toLowerCase()].flatMap(t=>void 0===e[t]?[]:[[t,e[t]]]))),r={http:new C.Agent({proxyEnv:t}),https:new P.Agent({
proxyEnv:t})};return async function get(e,t,n=0){const o=await function(e,t){t.signal.throwIfAborted();const{headers:n,signal:o}=t;return new Promise((t,i)=>{
const s="https:"===e.protocol,a=(s?P.get:C.get)(e,{agent:s?r.https:r.http,headers:{"user-agent":"lamina",accept:"*/*",...n},signal:o,timeout:ne},t);a.on("timeout",()=>{
a.destroy(new Error(`nothing came for ${ne/1e3} s`))}),a.on("error",t=>{o.aborted?i(o.reason):i(new TransferError(`${showUrl(e)}: ${(0,d.gJ)(t)}`,{cause:t}))})})
}(e,t),{statusCode:i=0,headers:s}=o,a=s.location;if(i<300||i>=400||void 0===a)return{status:i,headers:s,body:await readBody(o,e,t.limit)};o.destroy();const c=new URL(a,e)
;if(n===oe)throw new TransferError(`${showUrl(e)}: more than ${oe} redirects`)
;if("https:"===e.protocol&&"https:"!==c.protocol)throw new TransferError(`${showUrl(e)} redirects to unprotected ${showUrl(c)}`);if(c.host===e.host)return c.username=e.username,c.password=e.password,
get(c,t,n+1);const{limit:l,signal:u}=t;return get(c,{limit:l,signal:u},n+1)}}async function readBody(e,t,r){const n=[];let o=0;try{for await(const t of e){if(o+=t.length,o>r)break;n.push(t)}}catch(r){
throw new TransferError(`${showUrl(t)}: cut off after ${o} of ${e.headers["content-length"]??"unknown"} bytes`,{cause:r})}if(o>r)throw new d.Xf("DOWNLOAD",`${showUrl(t)}: more than ${r} bytes`)
;return Buffer.concat(n)}const ie="4.3.1",se='Write an exact version (4.3.1), a range (4.3.x, ^4.2, ">=4.1 <4.3"), latest-4 or latest-3.';function parseVersionRequest(e,t="version"){
const r=e.trim(),n=/^latest-(\d+)$/.exec(r)?.[1];if(void 0!==n)return{kind:"latest",major:Number(n)}
;if("latest"===r||"*"===r||"x"===r)throw new d.j1(`${t}: "${r}" would cross to a new major of Helm unasked`,{remedy:"Write latest-4 for the newest Helm 4, or latest-3."})
;if(/^v?\d+\.\d+\.\d+/.test(r)){const e=Q.valid(r);if(null!==e)return{kind:"exact",version:e}}if(null!==(""===r?null:Q.validRange(r)))return{kind:"range",range:r}
;throw new d.j1(`${t}: "${r}" is not a version of Helm`,{remedy:se})}function describeRequest(e){return"exact"===e.kind?e.version:"range"===e.kind?`a version in "${e.range}"`:`the newest ${e.major}.x`
}function satisfies(e,t){return"exact"===t.kind?Q.eq(e,t.version):"range"===t.kind&&Q.satisfies(e,t.range)}const ae=10;async function resolveVersion(e,t){if("exact"===e.kind)return e.version
;if("latest"===e.kind){const r=await async function(e,t){const r=`helm${e}-latest-version`,n=await t.read(r);if(void 0===n){if(t.mirrored)return;throw new d.j1(`${t.name} knows no newest Helm ${e}`,{
remedy:"Write latest-4 or latest-3, or an exact version."})}const o=Q.valid(n.trim())
;if(null===o||Q.major(o)!==e)throw new d.Xf("HELM_DOWNLOAD",`${t.name}/${r} names "${n.trim().slice(0,60)}", which is not a version of Helm ${e}`,{remedy:"Give an exact version."});return o
}(e.major,t);if(void 0!==r)return r}const r="range"===e.kind?e.range:`${e.major}.x`,n=t.mirrored?await async function(e){
const t=await e.read("")??"",r=new Set([...t.matchAll(/helm-v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+?)?)-[a-z0-9]+-[a-z0-9]+\.tar\.gz/g)].map(e=>e[1]??""));if(r.size>0)return[...r]
;throw new d.j1(`The mirror ${e.name} does not list its archives`,{remedy:"Give an exact version: a range or latest needs a list of releases."})}(t):await async function(e,t){const r=[]
;for(let n=1;n<=ae;n+=1){const o=await t.readReleases(n);for(const{tag_name:e,draft:t}of o){const n=Q.valid(e);null!==n&&!0!==t&&r.push(n)}if(0===o.length)break
;const i=Q.minVersion(e),s=Q.sort([...r])[0];if(null!==i&&void 0!==s&&Q.lt(s,i)){if(o.every(({tag_name:e})=>{const t=Q.valid(e);return null===t||Q.lt(t,i)}))break}}return r
}(r,t),o=Q.maxSatisfying(n,r);if(null===o)throw new d.j1(`No release of Helm is ${describeRequest(e)}; ${t.name} has ${n.length} others`,{remedy:"Correct the range."});return o}
const ce="https://get.helm.sh",le="https://api.github.com/repos/helm/helm/releases",de=4,ue=4194304;function openSource(e){
const{token:t,httpGet:r,clock:n,logger:o,signal:i}=e,s=""!==e.mirror,a=function(e){const t=URL.canParse(e)?new URL(e):void 0
;if(void 0===t||!/^https?:$/.test(t.protocol))throw new d.j1(`mirror: "${e}" is not an http or https address`,{remedy:"Write the address of the folder that holds helm-vX.Y.Z-OS-ARCH.tar.gz."})
;t.pathname.endsWith("/")||(t.pathname+="/");return t}(s?e.mirror:ce);""!==a.password&&(o.mask(a.password),o.mask(decodeURIComponent(a.password))),""!==t&&o.mask(t);const get=(e,t,s={})=>(0,
T.L)(async()=>{const n=await r(e,{limit:t,headers:s,signal:i});if(429===n.status||n.status>=500)throw new TransferError(`${showUrl(e)}: the server answered ${n.status}`,{details:{status:n.status,
retryAfter:retryAfter(n)}});return n},{label:`GET ${showUrl(e)}`,attempts:de,baseDelay:500,maxDelay:1e4,retryable:e=>{if(!(e instanceof TransferError))return!1;const t=e.details.retryAfter
;return"number"!=typeof t||{afterMilliseconds:t}},clock:n,logger:o,signal:i}),fetchFile=async(e,t)=>{const r=new URL(e,a),n=await get(r,t);if(404!==n.status){
if(200!==n.status)throw new d.Xf("HELM_DOWNLOAD",`${showUrl(r)}: the server answered ${n.status}`,{remedy:s?"Check the mirror and its credentials.":"Check the network and its proxy."});return n}}
;return{name:showUrl(a).replace(/\/$/,""),mirrored:s,download:fetchFile,read:async e=>(await fetchFile(e,ue))?.body.toString("utf8"),async readReleases(r){
const n=new URL(`${e.releasesUrl??le}?per_page=100&page=${r}`),o=await get(n,2*ue,{accept:"application/vnd.github+json",...""===t?{}:{authorization:`Bearer ${t}`}})
;if(200!==o.status)throw new d.Xf("HELM_DOWNLOAD",`GitHub does not list Helm's releases: it answered ${o.status}`,{
remedy:403===o.status||401===o.status?"Give a token (its rate limit is higher), or an exact version, which needs no list.":"Give an exact version, which needs no list."});return function(e){try{
const t=JSON.parse(e.toString("utf8"));if(Array.isArray(t))return t}catch{}throw new d.Xf("HELM_DOWNLOAD","GitHub's answer is not a list of releases",{
remedy:"A proxy may have answered in its place; give an exact version, which needs no list."})}(o.body)}}}function retryAfter(e){const t=Number(e.headers["retry-after"])
;return Number.isFinite(t)?1e3*t:void 0}var install_helm_addDisposableResource=function(e,t,r){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o
;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{
o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},he=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),
Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}
if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r)
;return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const fe="helm",pe="archive.sha256",me=15e3;async function installHelm(e){const{logger:t,clock:r}=e,n=function(e,t){
const r="linux"===e||"darwin"===e?e:void 0,n={x64:"amd64",amd64:"amd64",arm64:"arm64"}[t];if(void 0===r||void 0===n)throw new d.j1(`Helm is not installed on ${e} ${t}`,{
remedy:"Use a runner with Linux or macOS on amd64 or arm64, or put helm on the PATH yourself."});return{os:r,arch:n}}(e.platform,e.arch),i=function(e){const t=e.trim().toLowerCase()
;if(""!==t&&!/^[0-9a-f]{64}$/.test(t))throw new d.j1(`sha256: "${e}" is not a SHA-256 digest`,{remedy:"Write the 64 hexadecimal digits of the archive, as the .sha256sum file beside it has them."})
;return t}(e.sha256??""),c=await async function(e,t){if(""!==e.trim())return{request:parseVersionRequest(e),from:"the input"};const r=o.join(t,".tool-versions"),n=(await(0,
a.readFile)(r,"utf8").catch(e=>{if("ENOENT"===e.code)return"";throw e})).split("\n").map(e=>e.replace(/#.*/,"").trim().split(/\s+/)),i=n.findIndex(([e])=>"helm"===e);if(-1===i)return{request:{
kind:"exact",version:ie},from:"the default"};const s=`.tool-versions:${i+1}`;return{request:parseVersionRequest(n[i]?.[1]??"",s),from:s}}(e.version,e.workspace)
;if(""!==i&&"exact"!==c.request.kind)throw new d.j1(`sha256 belongs to one archive, but ${describeRequest(c.request)} is asked for`,{remedy:"Give an exact version with it."});const u=openSource({
mirror:e.mirror??"",token:e.token??"",httpGet:e.httpGet??createHttpGet(e.env),clock:r,logger:t,signal:e.signal,...void 0===e.releasesUrl?{}:{releasesUrl:e.releasesUrl}})
;t.debug(`Helm: ${describeRequest(c.request)} is asked for by ${c.from}`);let h=c.request;"latest"===h.kind&&(h={kind:"exact",version:await resolveVersion(h,u)});const f=await async function(e,t,r){
const{logger:n,env:i}=e;for(const s of(i.PATH??"").split(o.delimiter)){const i=o.join(s,fe);if(""===s||!await isExecutable(i))continue
;if(""!==r)return void n.info(`Helm: ${i} is not used, since its archive's sha256 cannot be known`);const a=await askVersion(i,e)
;return void 0!==a&&satisfies(a,t)?(n.info(`Helm ${a} is on the PATH (${i}) and satisfies ${describeRequest(t)}`),{version:a,path:i,directory:s,source:"path"
}):void n.info(`Helm: ${i} is ${a??"of no readable version"}, not ${describeRequest(t)}`)}return}(e,h,i)??await findInCache(e,h,n,i);if(void 0!==f)return f;const p=await resolveVersion(h,u)
;return await findInCache(e,{kind:"exact",version:p},n,i)??await async function(e,t,r,n){
const{logger:i,clock:c,env:u,toolCache:h}=e,{version:f}=t,p=c.now(),m=await downloadHelm(t,r,n),y=u.RUNNER_TEMP??(0,s.tmpdir)();await(0,a.mkdir)(y,{recursive:!0});const w=await(0,
a.mkdtemp)(o.join(y,"lamina-helm-"));try{const n=o.join(w,fe);await(0,a.writeFile)(n,m.program),await(0,a.chmod)(n,493),await(0,a.writeFile)(o.join(w,pe),`${m.sha256}\n`);const s=await askVersion(n,e)
;if(void 0===s||!Q.eq(s,f))throw new d.Xf("HELM_DOWNLOAD",`The Helm from ${r.name} that should be ${f} says that it is ${s??"nothing readable"}`,{
remedy:"Check the mirror: it holds another program under this name."});const u=await h.cacheDir(w,fe,f,t.arch);return i.info(`Helm ${f} was downloaded from ${r.name} and its sha256 checked, in ${(0,
l.a3)(c.now()-p)}`),{version:f,path:o.join(u,fe),directory:u,source:"download"}}finally{await(0,a.rm)(w,{recursive:!0,force:!0})}}(e,{...n,version:p},u,i)}async function findInCache(e,t,r,n){
if("latest"===t.kind)return;const i="exact"===t.kind?t.version:t.range,s=await e.toolCache.find(fe,i,r.arch);if(""===s)return;const c=o.join(s,fe);if(""!==n){if((await(0,
a.readFile)(o.join(s,pe),"utf8").catch(()=>"")).trim()!==n)return void e.logger.info(`Helm: ${s} is not used, since it came from an archive with another sha256`)}const l=await askVersion(c,e)
;if(void 0!==l&&satisfies(l,t))return e.logger.info(`Helm ${l} is in the tool cache (${s})`),{version:l,path:c,directory:s,source:"cache"}
;e.logger.warning(`Helm: ${c} in the tool cache is damaged; it is replaced`)}async function askVersion(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const{exec:n,env:o,signal:i,logger:s}=t,a=install_helm_addDisposableResource(r,(0,l.R)(me,`${e} version`,i),!1);try{const{stdout:t}=await n(e,["version","--template","{{.Version}}"],{env:o,
signal:a.signal});return Q.valid(Q.clean(t.trim(),{loose:!0}))??void 0}catch(t){return i.throwIfAborted(),void s.debug(`${e} version: ${(0,d.gJ)(t)}`)}}catch(e){r.error=e,r.hasError=!0}finally{he(r)}}
async function isExecutable(e){return(0,a.access)(e,i.constants.X_OK).then(()=>!0,()=>!1)}function toolCacheRoot(e){const{RUNNER_TOOL_CACHE:t,XDG_CACHE_HOME:r}=e
;return void 0!==t&&""!==t?t:o.join(void 0===r||""===r?o.join((0,s.homedir)(),".cache"):r,"lamina","tools")}function createToolCache(e){const place=(t,r,n)=>o.join(e,t,Q.clean(r)??r,n);return{
async find(t,r,n){const s=(await(0,a.readdir)(o.join(e,t)).catch(e=>{if("ENOENT"===e.code)return[];throw e})).filter(e=>{return null!==Q.valid(e)&&(r=place(t,e,n),(0,i.existsSync)(r)&&(0,
i.existsSync)(`${r}.complete`));var r}),c=Q.maxSatisfying(s,r);return null===c?"":place(t,c,n)},async cacheDir(e,t,r,n){const i=place(t,r,n),s=`${i}.${(0,m.randomUUID)()}`;await(0,
a.mkdir)(o.dirname(i),{recursive:!0});try{await(0,a.cp)(e,s,{recursive:!0,preserveTimestamps:!0}),await moveUnlessThere(s,i)||await async function(e,t){const files=async e=>{const t=(await(0,
a.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(async t=>{const r=o.join(t.parentPath,t.name),n=(0,m.createHash)("sha256").update(await(0,a.readFile)(r))
;return`${o.relative(e,r)} ${n.digest("hex")}`});return(await Promise.all(t)).sort().join("\n")};return await files(e)===await files(t)}(s,i)||(await(0,a.rm)(i,{recursive:!0,force:!0}),
await moveUnlessThere(s,i)),await(0,a.writeFile)(`${i}.complete`,"")}finally{await(0,a.rm)(s,{recursive:!0,force:!0})}return i}}}async function moveUnlessThere(e,t){try{return await(0,a.rename)(e,t),
!0}catch(e){const{code:t}=e;if("ENOTEMPTY"!==t&&"EEXIST"!==t)throw e;return!1}}async function pathWithHelm(e,t,r){const n=e.PATH??"";if(n.split(o.delimiter).some(e=>""!==e&&function(e){try{return(0,
i.accessSync)(e,i.constants.X_OK),!0}catch{return!1}}(o.join(e,"helm"))))return n;const{directory:s}=await installHelm({version:"",workspace:process.cwd(),platform:process.platform,arch:process.arch,
toolCache:createToolCache(toolCacheRoot(e)),exec:Z.m,logger:t,clock:l.ml,signal:r,env:e});return`${s}${o.delimiter}${n}`}const builtInLayers=e=>o.join(e.root,"manifests");function runIdentity(e){
const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:r,GITHUB_SERVER_URL:n}=e;if(void 0===t||void 0===r)return{holder:`${(0,s.userInfo)().username}@${(0,s.hostname)()}/${process.pid}`};return{
holder:`${r}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${r}/actions/runs/${t}`}}
var ye=r(8074),we=r(8058),ve=r(8816),ge=r(4851),be=r(1740)
;const ke=ve.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),$e=ve.YjP().superRefine((e,t)=>{try{(0,we.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,d.gJ)(e)})`})}
}),Ee=ve.YjP().min(1,"expected a path relative to this file"),xe=ve.g1P(ve.YjP(),ve.L5J()),Te=ve.rej({target:ve.rej({group:ve.YjP().optional(),version:ve.YjP().optional(),kind:ve.YjP().optional(),
name:ve.YjP().optional().describe("A name or a regular expression, as in kustomize")}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:ve.KCZ([ve.YjP().min(1),ve.g1P(ve.YjP(),ve.L5J()),ve.YOg(ve.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),je={
chart:ve.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:ve.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:ve.YjP().min(1).describe("The exact version of the chart"),release:ke.describe("The name of the Helm release"),namespace:ke.describe("Where the operator runs"),
values:xe.describe("Helm values of the chart")},Se=ve.rej({apiVersion:ve.YjP().min(1),kind:ve.YjP().min(1),current:ve.YjP().min(1).describe("A CEL expression over the object: true once it is ready"),
inProgress:ve.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:ve.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")
}),Ae=ve.rej({apiVersion:ve.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:ve.YjP().min(1),name:ve.YjP().min(1),path:ve.YjP().min(1).superRefine((e,t)=>{try{(0,
be.Z)(e)}catch(e){t.addIssue({code:"custom",message:(0,d.gJ)(e)})}}).describe("kubectl's JSONPath: {.status.listeners[?(@.name=='plain')].bootstrapServers}")}).superRefine((e,t)=>{
void 0!==e.apiVersion||(0,ge.m)(e.kind)||t.addIssue({code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),
"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({code:"custom",path:["path"],
message:"expected no content of a Secret, since outputs are printed; give out its name"})}),Oe=ve.rej({description:ve.YjP().optional().describe("One line for people"),
namespace:ke.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:ve.rej(je).partial().optional().describe("The operator, installed by Helm before the resources"),values:xe.optional().describe("Helm values, merged over the operator's"),
resources:Ee.optional().describe("A folder with a kustomization, relative to this file"),
overlays:ve.g1P(ke,Ee).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:ve.YOg(Te).optional().describe("Kustomize patches over the rendered resources"),
allowRemoteResources:ve.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:ve.YOg(ke).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:ve.YOg(Se).optional().describe("CEL rules for kinds that Lamina does not know"),
outputs:ve.g1P(ke,Ae).optional().describe("What the layer tells when it is ready, by name"),verify:Ee.optional().describe("A folder with a kustomization whose Jobs must complete"),
timeout:$e.optional().describe("For the whole layer to become ready; 15m if not given")}),Ce=ve.rej({apiVersion:ve.euz("lamina/v1"),kind:ve.euz("Layer"),
extends:ve.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:ve.rej({name:ke
}).optional().describe("Needed unless `extends` is given"),spec:Oe}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work");var Pe=r(8293),Re=r(9117)
;function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,k.As)(t,{version:"1.1"})}}var Ne=r(326);const Le="15m";function parseLayerFile(e,t){
return(0,Re.If)(e,t,Ce,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,r,n){const{directory:i,builtIn:s}=await async function(e,t,r){const n=/[/\\]|^\.+$/.test(e)
;if(!n&&await isFile(o.join(r.builtInDirectory,e,"layer.yaml")))return{directory:await(0,a.realpath)(o.join(r.builtInDirectory,e)),builtIn:!0};const i=o.resolve(t,e)
;if(!await isFile(o.join(i,"layer.yaml"))){const t=await async function(e){const t=await(0,a.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(o.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(r.builtInDirectory),s=n?void 0:(0,Re.kp)(e,t)
;throw new d.j1(`Unknown layer "${e}"${n?`: ${i} has no layer.yaml`:void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const s=await(0,a.realpath)(i),c=isInside(s,await(0,
a.realpath)(r.builtInDirectory)),l=await(0,a.realpath)(o.join(s,"layer.yaml")),u=await(0,a.realpath)(r.workspace)
;if(!(c||isInside(s,u)&&isInside(l,u)))throw new d.j1(`The layer "${e}" lies outside of the workspace, in ${s}`,{remedy:`Move it below ${r.workspace}.`});return{directory:s,builtIn:c}}(e,t,r)
;if(n.includes(i))throw new d.j1(`Layers extend each other in a circle: ${[...n,i].join(" → ")}`);const c=o.join(i,"layer.yaml"),l=o.relative(r.workspace,c),u=parseLayerFile(await(0,
a.readFile)(c,"utf8"),l.startsWith("..")?c:l),h=await Promise.all([r.builtInDirectory,...s?[]:[r.workspace]].map(e=>(0,a.realpath)(e))),f=await async function(e,t,r,n){
const i=e.allowRemoteResources??!1,resolve=async(e,s)=>{const c=await(0,a.realpath)(o.resolve(t,s)).catch(()=>{});if(void 0===c||!(await(0,
a.stat)(c)).isDirectory())throw new d.j1(`${r}: ${e} names the folder "${s}", which does not exist`);if(!n.some(e=>isInside(c,e)))throw new d.j1(`${r}: ${e} leads out of the workspace, to ${c}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,Pe.u0)(c,{roots:n,allowRemote:i}),c
},s=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(s)}],overlays:Object.fromEntries(s),patches:(e.patches??[]).map(toKustomizePatch),
allowRemoteResources:i,dependsOn:e.dependsOn??[],readiness:e.readiness??[],outputs:e.outputs??{},...void 0===e.verify?{}:{verify:await resolve("spec.verify",e.verify)},...void 0===e.timeout?{}:{
timeout:(0,we.E)(e.timeout)}}}(u.spec,i,c,h);if(void 0===u.extends){const{namespace:e="",operator:t}=u.spec;return{name:u.metadata?.name??"",directory:i,spec:{...f,namespace:e,timeout:f.timeout??(0,
we.E)(Le),...void 0===t?{}:{operator:mergeOperator(void 0,u.spec,i)}}}}const p=await loadChain(u.extends,i,r,[...n,i]);return{name:u.metadata?.name??p.name,directory:i,
spec:mergeSpec(p.spec,u.spec,f,i)}}function mergeSpec(e,t,r,n){const o=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,n):e.operator;return{...e,...r,
namespace:t.namespace??e.namespace,timeout:r.timeout??e.timeout,sources:[...e.sources,...r.sources],overlays:{...e.overlays,...r.overlays},patches:[...e.patches,...r.patches],
allowRemoteResources:e.allowRemoteResources||r.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...r.dependsOn])],readiness:[...e.readiness,...r.readiness],outputs:{...e.outputs,...r.outputs
},...void 0===o?{}:{operator:o}}}function mergeOperator(e,t,r){const n=t.operator??{},{chart:i=e?.chart,version:s=e?.version,release:a=e?.release,namespace:c=e?.namespace}=n
;if(void 0===i||void 0===s||void 0===a||void 0===c)throw new d.j1(`${o.join(r,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const l=n.repository??(void 0===n.chart?e?.repository:void 0);return{chart:!0===n.chart?.startsWith(".")?o.resolve(r,n.chart):i,version:s,release:a,namespace:c,...void 0===l?{}:{repository:l},
values:(0,Ne.D3)((0,Ne.D3)(e?.values??{},n.values??{}),t.values??{})}}function isInside(e,t){const r=o.relative(t,e);return""===r||!r.startsWith(`..${o.sep}`)&&".."!==r&&!o.isAbsolute(r)}
async function isFile(e){return(0,a.stat)(e).then(e=>e.isFile(),()=>!1)}var Ie=r(5715);const _e="lamina.yaml",He=ve.YjP().min(1),De={
platform:ve.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:ke.optional().describe("Instead of each layer's own namespace"),
overlay:ke.optional().describe("The overlay of each layer that has one of that name"),
layers:ve.YOg(He).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:ve.g1P(He,ve.YOg(Te)).optional().describe("Kustomize patches by layer"),values:ve.g1P(He,xe).optional().describe("Helm values of the operators' charts by layer")},Ue=ve.rej({
apiVersion:ve.euz("lamina/v1"),kind:ve.euz("Stack"),metadata:ve.rej({name:ke}),spec:ve.rej({...De,
environments:ve.g1P(ke,ve.rej(De)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,r){
return void 0===r?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!r.includes(e)).map(e=>({path:[...t,n],key:e,message:`${n} for "${e}", which is none of the layers ${r.join(", ")}`
})))}async function loadStackFile(e,t){const r=t??_e;try{return function(e,t){return(0,
Re.If)(e,t,Ue,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,r])=>strayLayers(r,["spec","environments",t],r.layers??e.layers))])}(await(0,
a.readFile)(o.resolve(e,r),"utf8"),r)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new d.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,r){
const n=e?.spec??{},o=function(e,t){if(void 0===t)return{};const r=Object.keys(e.environments??{}),n=r.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;const o=(0,Re.kp)(t,r)
;throw new d.j1(`Unknown environment "${t}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===r.length?`${_e} names no environments.`:`${_e} has ${r.join(", ")}.`})
}(n,t.environment),i=t.layers??o.layers??n.layers??r;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??o.platform??n.platform??"auto",
namespace:t.namespace??o.namespace??n.namespace,overlay:t.overlay??o.overlay??n.overlay,layers:i.map(e=>({layer:e,patches:[...n.patches?.[e]??[],...o.patches?.[e]??[]].map(toKustomizePatch),values:(0,
Ne.D3)(n.values?.[e]??{},o.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,n,o,i){return r?t?".jsx":".js":!n||o&&i?n+o+"."+i.toLowerCase()+"js":e}):e}
;const Me=["speed"];async function openLab({installation:e}){const t=o.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(t))throw new d.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}async function openSession(e,t){
const{env:r,logger:n,signal:u,installation:h}=t,f=resolveStack(await loadStackFile(process.cwd(),e.file),e,Me),p=await Promise.all(f.layers.map(async({layer:e,patches:t,values:r})=>({
layer:withValues(await loadLayer(e,{builtInDirectory:builtInLayers(h),workspace:process.cwd()}),r),patches:t}))),m=(0,Ne.Wg)(e.set.join("\n")),y=await async function(e,t){
const r=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&r)throw new d.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster||r)return;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,i.existsSync)(o.join(e.HOME??(0,
s.homedir)(),".kube","config"))}(t.env))return;if(void 0===e.cluster&&!(0,i.existsSync)(o.join(t.installation.root,"lab")))return;const n=await(await openLab(t)).findRunningCluster()
;if(void 0===n&&"embedded"===e.cluster)throw new d.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return n}(e,t),w=void 0===y?r:{...r,
PATH:`${y.binDirectory}${o.delimiter}${r.PATH??""}`},v=await async function(e){const{context:t,env:r,logger:n,signal:i}=e,d=await loadKubeconfig({...""===e.kubeconfig?{}:{kubeconfig:e.kubeconfig},
...""===t?{}:{context:t},env:r,homeDirectory:(0,s.homedir)(),logger:n,exec:Z.m}),u=await(0,a.mkdtemp)(o.join(r.RUNNER_TEMP??(0,s.tmpdir)(),"lamina-"));await(0,a.chmod)(u,448);let h=e.kubeconfig
;h.includes("\n")&&(h=o.join(u,"kubeconfig"),await(0,a.writeFile)(h,e.kubeconfig,{mode:384}));const f=createKubernetesClient(d,{logger:n,clock:l.ml}),p=void 0===e.path?r:{...r,PATH:e.path
},execHere=(e,t,r={})=>(0,Z.m)(e,t,{env:p,...r});return{kubernetes:f,helm:(0,c.xs)({exec:execHere,logger:n,signal:i,kubeconfig:{...""===h?{}:{path:h},...""===t?{}:{context:t}},
cacheDirectory:o.join(u,"charts"),env:p}),exec:execHere,clock:l.ml,logger:n,signal:i,async[Symbol.asyncDispose](){f.close(),await(0,a.rm)(u,{recursive:!0,force:!0})}}}({
kubeconfig:y?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:r,logger:n,signal:u,path:await pathWithHelm(w,n,u)})
;n.info(`Cluster: ${void 0===y?"":`embedded "${y.name}", `}${v.kubernetes.server}`);const{platform:g}=await(0,ye.li)(v.kubernetes,{override:f.platform,signal:u
}),b=e.chartMirror??y?.chartMirror,k="local"===g?"local":"production";return{collaborators:v,platform:"unknown"===g?"auto":g,layers:p.map(({layer:e})=>e),request:t=>{const n=f.overlay??((0,
Ie.M)(t).includes(k)?k:void 0);return{layer:t,...void 0===n?{}:{overlay:n},...void 0===f.namespace?{}:{namespace:f.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===b?{}:{
chartMirror:b},set:m,patches:p.find(e=>e.layer===t)?.patches??[],forceConflicts:e.forceConflicts,run:runIdentity(r)}},[Symbol.asyncDispose]:()=>v[Symbol.asyncDispose]()}}function withValues(e,t){
const{operator:r}=e.spec;return void 0===r||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...r,values:(0,Ne.D3)(r.values,t)}}}}},1712:(e,t,r)=>{r.d(t,{WB:()=>mirrorChart,
Y1:()=>chartName,q4:()=>isLocalChart});var n=r(3024),o=r(6760),i=r(2317);function chartName(e){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??""
;if(""===t)throw new i.j1(`The chart "${e.chart}" has no name`,{remedy:"Write oci://host/path/name, a path, or a name together with its repository."});return t}function mirrorChart(e,t,r={}){
if(void 0===t||""===t)return e;const s=chartName(e),{version:a}=e,c=!0===r.plainHttp?{plainHttp:!0}:{};if(t.startsWith("oci://"))return{chart:`${t.replace(/\/+$/,"")}/${s}`,version:a,...c}
;if(/^https?:\/\//.test(t))return{chart:s,repository:t,version:a,...c};if(t.includes("://"))throw new i.j1(`The chart mirror "${t}" is of no known form`,{
remedy:"Name oci://host/path, an https:// chart index, or a folder."});const l=[s,`${s}-${a}`,`${s}-${a}.tgz`].map(e=>o.resolve(t,e)).find(e=>(0,n.existsSync)(e))
;if(void 0===l)throw new i.j1(`The chart mirror "${t}" does not hold ${s} ${a}`,{remedy:`Put the chart there as ${s}/ or ${s}-${a}.tgz.`});return{chart:l,version:a}}function isLocalChart(e){
return void 0===e.repository&&!e.chart.includes("://")}},9285:(e,t,r)=>{r.d(t,{P1:()=>p,xs:()=>createHelm})
;var n=r(7598),o=r(1455),i=r(6760),s=r(8815),a=r(682),c=r(2317),l=r(1422),d=r(1712),u=r(5988),h=r(1935);const f=104857600;const p="lamina.dev/revision",m="10",y=3e5,w=3;function createHelm(e){
const{exec:t,logger:r,signal:s,kubeconfig:g,cacheDirectory:b,clock:k=a.ml}=e,$=e.helmPath??"helm",E=function(e){
return Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith("HELM_")||v.has(e)))}(e.env??process.env),x=new Map;let T
;const j=[...void 0===g.path?[]:["--kubeconfig",g.path],...void 0===g.context?[]:["--kube-context",g.context]];async function run(e,n,o,i){try{const{stdout:e}=await t($,o,{env:E,signal:s,onLine:e=>{
""!==e.trim()&&r.debug(`helm: ${(0,u.sK)(e)}`)},...void 0===i?{}:{input:i}});return e}catch(t){if(t instanceof c.Qd)throw(0,u.MC)(t,e,n);throw t}}
const version=()=>(T??=run("tell its version","cluster",["version","--template","{{.Version}}"]).then(parseHelmVersion),T);async function fetchChart(e){await(0,o.mkdir)(b,{recursive:!0,mode:448})
;const t=await(0,o.mkdtemp)(i.join(b,".pull-"));try{return(0,d.q4)(e)?await async function(e,t){const r=await(0,o.readFile)(e).catch(t=>{
throw new u.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart at ${e}`,{remedy:"Name a folder that holds Chart.yaml, or a packed chart (.tgz).",cause:t})});try{for(const e of(0,h.sB)((0,h.kd)(r,f))){
if("file"!==e.type)continue;const r=i.resolve(t,e.path);if(!r.startsWith(t+i.sep))throw new h.di(`The archive would write outside of its folder: ${e.path}`);await(0,o.mkdir)(i.dirname(r),{recursive:!0
}),await(0,o.writeFile)(r,e.content,{mode:384})}}catch(t){if(!(t instanceof c.Xf))throw t;throw new u.t2("HELM_FAILED",`The chart ${e} cannot be unpacked: ${t.message}`,{cause:t})}
}(e.chart,t):(!function(e,t){for(const r of[e.chart,e.repository??""]){const e=/^\w+:\/\/[^/\s@]*:([^/\s@]+)@/.exec(r)?.[1];void 0!==e&&(t.mask(e),t.mask(decodeURIComponent(e)))}}(e,r),await(0,
l.L)(()=>run(`fetch chart ${(0,
u.sK)(e.chart)} ${e.version}`,"registry",["pull",e.chart,...void 0===e.repository?[]:["--repo",e.repository],"--version",e.version,"--untar","--untardir",t,...!0===e.plainHttp?["--plain-http"]:[]]),{
label:`helm pull ${(0,u.sK)(e.chart)}`,attempts:w,baseDelay:500,maxDelay:5e3,retryable:e=>e instanceof u.t2&&"HELM_REGISTRY_UNREACHABLE"===e.code,clock:k,logger:r,signal:s})),
await async function(e,t,r){const s=await(0,o.readdir)(e,{withFileTypes:!0}),a=s.find(e=>e.isDirectory());if(void 0===a)throw new u.t2("HELM_CHART_NOT_FOUND",`The chart ${(0,
u.sK)(t.chart)} holds no folder`);const c=i.join(e,a.name);await checkChart(c,t);const l=i.join(r,`${a.name}-${t.version}-${await async function(e){const t=(0,n.createHash)("sha256"),r=(await(0,
o.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(e=>i.join(e.parentPath,e.name)).sort();for(const n of r){const r=await(0,o.readFile)(n)
;t.update(`${i.relative(e,n)}\0${r.length}\0`).update(r)}return t.digest("hex").slice(0,12)}(c)}`);return await(0,o.rename)(c,l).catch(async e=>{if(!await isFolder(l))throw e}),l}(t,e,b)}finally{
await(0,o.rm)(t,{recursive:!0,force:!0})}}return{version,async pull(e){if((0,d.q4)(e)&&await isFolder(e.chart))return await checkChart(e.chart,e),i.resolve(e.chart)
;const t=JSON.stringify([e.chart,e.repository,e.version]);let r=x.get(t);return void 0===r&&(r=fetchChart(e),x.set(t,r),r.catch(()=>x.delete(t))),r},async upgradeInstall(e){
const t=Number.parseInt(await version(),10)>=4;if(!0===e.forceConflicts&&!t)throw new c.j1("Helm 3 cannot take fields over from other managers",{
remedy:"Install Helm 4 (install-helm with version: latest-4), or do not force conflicts."})
;await run(`upgrade or install release ${e.release} in namespace ${e.namespace}`,"cluster",["upgrade",e.release,e.chartDirectory,"--install","--namespace",e.namespace,"--create-namespace","--skip-crds","--reset-values","--history-max",m,"--timeout",`${Math.ceil((e.timeout??y)/1e3)}s`,...t?["--wait=hookOnly"]:[],...!0===e.forceConflicts?["--server-side=true","--force-conflicts"]:[],...void 0===e.revision?[]:["--labels",`${p}=${e.revision}`],...j,"--values","-"],JSON.stringify(e.values))
},async rollback(e,t,r){const n=Number.parseInt(await version(),10)>=4
;await run(`roll release ${e} in namespace ${t} back`,"cluster",["rollback",e,String(r),"--namespace",t,"--history-max",m,...n?["--wait=hookOnly"]:[],...j])},async uninstall(e,t){
await run(`uninstall release ${e} in namespace ${t}`,"cluster",["uninstall",e,"--namespace",t,"--ignore-not-found",...j])}}}function parseHelmVersion(e){
const t=/^v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)/.exec(e.trim())?.[1];if(void 0===t)throw new c.j1(`The program named helm prints "${e.trim()}" as its version`,{
remedy:'Check which program "helm" is on the PATH.'});return t}const v=new Set(["HELM_REGISTRY_CONFIG","HELM_REPOSITORY_CONFIG","HELM_CONFIG_HOME","HELM_CACHE_HOME","HELM_DATA_HOME"])
;async function isFolder(e){return(0,o.stat)(e).then(e=>e.isDirectory(),()=>!1)}async function checkChart(e,t){const r=i.join(e,"Chart.yaml"),n=await(0,o.readFile)(r,"utf8").catch(t=>{
throw new u.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart in ${e}`,{remedy:"Name a folder that holds Chart.yaml.",cause:t})}),a=(0,s.qg)(n)?.version
;if(String(a).replace(/^v/,"")!==t.version.replace(/^v/,""))throw new u.t2("HELM_CHART_NOT_FOUND",`Chart ${(0,d.Y1)(t)} ${t.version} was asked for, but ${(0,
u.sK)(t.repository??t.chart)} gave version ${String(a)}`,{remedy:"Correct the version, or the mirror that holds another one."})}},5988:(e,t,r)=>{r.d(t,{MC:()=>explainHelmFailure,sK:()=>redactUrls,
t2:()=>HelmError});var n=r(2317);class HelmError extends n.Xf{constructor(e,t,r={}){super(e,t,r)}}const o=[{pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,
code:"HELM_RELEASE_PENDING",remedy:"Wait for the other run, or let Lamina recover the release when that run is dead."},{pattern:/Apply failed with \d+ conflicts?|invalid ownership metadata/,
code:"HELM_CONFLICT",remedy:"Let one tool own the field: remove it from the other manager or from the values, or force the conflict."},{
pattern:/kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,code:"HELM_CLUSTER_UNREACHABLE",
remedy:"Check the kubeconfig, its context and credentials, and the way to the API server."},{pattern:/release: not found|has no deployed releases/,code:"HELM_RELEASE_NOT_FOUND",
remedy:"Check the name of the release and its namespace."},{pattern:/\b(401|403)\b|unauthorized|denied: |authorization failed/i,code:"HELM_REGISTRY_DENIED",
remedy:"Log in first (helm registry login), or name a chart mirror that needs no credentials."},{
pattern:/dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,code:"HELM_REGISTRY_UNREACHABLE",
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach."},{
pattern:/: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,code:"HELM_CHART_NOT_FOUND",
remedy:"Check the chart, its version and the mirror, if one is named."}],i=["HELM_REGISTRY_DENIED","HELM_REGISTRY_UNREACHABLE","HELM_CHART_NOT_FOUND"];function explainHelmFailure(e,t,r){
const n=function(e){const t=e.trim().split("\n"),r=t.findLastIndex(e=>e.startsWith("Error: "))
;return redactUrls((-1===r?t.slice(-1):t.slice(r)).map(e=>e.trim()).join(" ").replace(/^Error: /,""))||"it said nothing"
}(e.stderr),s=o.find(({pattern:t,code:n})=>t.test(e.stderr)&&("registry"===r||!i.includes(n))),a=function(e){const t=[];let r;for(const n of e.split("\n")){
const e=/conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(n);if(null!==e){r=e[1],void 0!==r&&void 0!==e[2]&&""!==e[2]&&t.push({manager:r,field:e[2].replace(/"$/,"")});continue}
const o=/^\s*- (\.\S+)/.exec(n);void 0!==o?.[1]&&void 0!==r&&t.push({manager:r,field:o[1]})}return[...new Map(t.map(e=>[JSON.stringify(e),e])).values()]}(e.stderr)
;return new HelmError(s?.code??"HELM_FAILED",`Helm could not ${t}: ${n}`,{cause:e,details:{exitCode:e.exitCode,...0===a.length?{}:{conflicts:a}},...void 0===s?{}:{remedy:s.remedy}})}
function redactUrls(e){return e.replace(/(\w+:\/\/)[^/\s@]+@/g,"$1***@")}},397:(e,t,r)=>{r.d(t,{b:()=>ApplyConflictError,h:()=>ApiError});var n=r(2317);class ApiError extends n.Xf{status;reason
;retryAfter;constructor(e,t,r,n={}){super("KUBERNETES_API",r,{...n,details:{status:e,reason:t,...n.details}}),this.status=e,this.reason=t,this.retryAfter=n.retryAfter}}
class ApplyConflictError extends ApiError{conflicts;constructor(e,t,r={}){super(409,"Conflict",e,{...r,details:{conflicts:t,...r.details}}),this.conflicts=t}}},1740:(e,t,r)=>{r.d(t,{
A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate});var n=r(2317);const o='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){
if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}];const t=[];let r=0;for(;r<e.length;){const n=e.indexOf("{",r);if(n!==r&&t.push({text:e.slice(r,-1===n?void 0:n)}),-1===n)break
;const o=closingBrace(e,n);t.push({steps:new Parser(e,n+1,o).steps()}),r=o+1}return t}function renderJsonPath(e,t){const r=e.map(e=>{if("text"in e)return e.text
;const r=evaluate(e.steps,t).filter(e=>null!=e);return 0===r.length?void 0:r.map(asText).join(" ")});return r.includes(void 0)?void 0:r.join("")}function asText(e){
return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){if("object"!=typeof t||null===t)return[]
;if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const r=Array.isArray(t)?t.at(e.index):void 0;return void 0===r?[]:[r]}
const r=Object.values(t);return"all"===e.type?r:r.filter(t=>{const r=evaluate(e.path,t);if("exists"===e.test.operator)return r.length>0;const{operator:n,value:o}=e.test
;return r.length>0&&r[0]===o==("=="===n)})}(t,e)),[t])}function closingBrace(e,t){let r="";for(let n=t+1;n<e.length;n+=1){const t=e.charAt(n)
;if(""!==r)r=t===r?"":r;else if("'"===t||'"'===t)r=t;else if("}"===t)return n}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,r){
return new n.j1(`JSONPath ${e}: at character ${t+1}, ${r}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#r;constructor(e,t,r){this.#e=e,this.#r=t,this.#t=r}steps(){
this.#n("$");const e=this.#o();return this.#r<this.#t&&this.#i(`expected . or [, found "${this.#s()}" (${o})`),0===e.length&&this.#i("expected a path such as .status.phase"),e}#o(){const e=[]
;for(;;)if(this.#n("["))e.push(this.#a());else{if(!this.#n("."))return e;"."===this.#s()&&this.#i(`".." is not supported (${o})`),this.#n("*")?e.push({type:"all"}):"["!==this.#s()&&e.push({
type:"field",name:this.#c()})}}#c(){let e="";for(;this.#r<this.#t;)if(this.#n("\\"))e+=this.#l();else{if(!/[\w/-]/.test(this.#s()))break;e+=this.#l()}
return""===e&&this.#i("expected the name of a field"),e}#a(){if(this.#n("?"))return this.#d();if(this.#n("*"))return this.#u({type:"all"});const e=this.#s();if("'"===e||'"'===e)return this.#u({
type:"field",name:this.#h()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#i(`expected an index, "*", a quoted name or a filter (${o})`),this.#r+=t.length,this.#u({type:"index",
index:Number(t)})}#d(){this.#p("("),this.#m(),this.#p("@");const e=this.#o();this.#m();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#s()&&this.#i(`expected ==, != or ) (${o})`),this.#p(")"),this.#u({type:"filter",path:e,test:{operator:"exists"}});this.#r+=2,this.#m();const r=this.#y()
;return this.#m(),this.#p(")"),this.#u({type:"filter",path:e,test:{operator:t,value:r}})}#y(){const e=this.#s();if("'"===e||'"'===e)return this.#h()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#i("expected a quoted text, a number, true or false"),this.#r+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#h(){const e=this.#r,t=this.#e.indexOf(this.#l(),this.#r);(-1===t||t>=this.#t)&&(this.#r=e,this.#i("this quote is never closed"));const r=this.#e.slice(this.#r,t);return this.#r=t+1,r}#u(e){
return this.#p("]"),e}#m(){for(;" "===this.#s();)this.#r+=1}#s(){return this.#r<this.#t?this.#e.charAt(this.#r):""}#f(){return this.#e.slice(this.#r,this.#t)}#l(){const e=this.#s();return this.#r+=1,e
}#n(e){return this.#s()===e&&(this.#r+=1,!0)}#p(e){this.#n(e)||this.#i(`expected "${e}"`)}#i(e){throw mistake(this.#e,this.#r,e)}}},4851:(e,t,r)=>{r.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const n={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(n,e)}function apiVersionOf(e){return isKnownKind(e)?n[e]:void 0}},8293:(e,t,r)=>{r.d(t,{kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization})
;var n=r(1455),o=r(6760),i=r(2317),s=r(9117)
;const a=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],l=["crds","configurations","patchesStrategicMerge"],d=["patches","patchesJson6902","replacements"],u=["configMapGenerator","secretGenerator"],h=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,n.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of a){const r=o.join(e,t);if(await exists(r))return r}}
async function readKustomization(e){const[t]=(0,s.b8)(await(0,n.readFile)(e,"utf8"),e),r=void 0===t?{}:(0,s.v3)(t,e)
;if("object"!=typeof r||null===r||Array.isArray(r))throw new i.j1(`${e}: a kustomization is a map of fields`);return r}async function walk(e,t,r){if(r.has(e))return;r.add(e)
;const o=await findKustomization(e);if(void 0===o)throw new i.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const s=await readKustomization(o)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==s[e])throw new i.j1(`${o}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const i of strings(s[e])){if(i.includes("\n"))continue;const s=await locate(o,e,i,t);void 0!==s&&(await(0,n.stat)(s)).isDirectory()&&await walk(s,t,r)}
for(const[e,r]of function(e){const t=l.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const r of d)for(const n of records(e[r]))t.push(...strings([n.path]).map(e=>[`${r}.path`,e]))
;for(const r of u)for(const n of records(e[r])){const e=strings(n.files).map(e=>e.slice(e.indexOf("=")+1)),o=[...e,...strings(n.envs),...strings([n.env])];t.push(...o.map(e=>[r,e]))}const r=e.openapi
;isRecord(r)&&t.push(...strings([r.path]).map(e=>["openapi.path",e]));return t}(s))r.includes("\n")||await locate(o,e,r,t)}async function locate(e,t,r,s){const a=await(0,
n.realpath)(o.resolve(o.dirname(e),r)).catch(()=>{});if(void 0===a){if(h.test(r)){if(s.allowRemote)return;throw new i.j1(`${e}: ${t} refers to another host: ${r}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new i.j1(`${e}: ${t} names "${r}", which does not exist`)}
if(!s.roots.some(e=>a===e||a.startsWith(e+o.sep)))throw new i.j1(`${e}: ${t} leads out of the workspace, to ${a}`,{remedy:"Keep everything that a layer uses inside the workspace."});return a}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,n.stat)(e).then(()=>!0,()=>!1)}},6540:(e,t,r)=>{r.d(t,{J:()=>runKustomize})
;var n=r(1455),o=r(8161),i=r(6760),s=r(8815),a=r(682),c=r(2317),l=r(8293);async function runKustomize(e,t){const r=await(0,n.realpath)(await(0,n.mkdtemp)(i.join((0,o.tmpdir)(),"lamina-kustomize-")))
;try{await(0,n.chmod)(r,448);const o=(0,s.As)(await async function(e,t){const r={resources:[],components:[]};for(const o of e.roots){const e=await(0,l.nW)(o)
;r["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(i.relative(t,await(0,n.realpath)(o)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...r,patches:e.patches}}(e,r),{version:"1.1",lineWidth:0});return await(0,n.writeFile)(i.join(r,"kustomization.yaml"),o,{mode:384}),
await async function(e,t,{exec:r,logger:n,signal:o}){const i=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now();for(const{command:l,args:d}of i)try{
const{stdout:e}=await r(l,d,{signal:o}),i=(0,a.a3)(performance.now()-s);return n.debug(`${l} rendered ${t.roots.join(", ")} in ${i}`),e}catch(r){if(isNotFound(r))continue
;if(!(r instanceof c.Qd))throw r;const n=tidyRefusal(r.stderr).replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t.roots.join(", ")}: ${n}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:r})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}(r,e,t)}finally{await(0,n.rm)(r,{recursive:!0,force:!0})}}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},5281:(e,t,r)=>{r.d(t,{Y:()=>parseManifests});var n=r(3036),o=r(2317),i=r(9117);function parseManifests(e,t){const r=(0,
i.b8)(e,t).flatMap(e=>function(e,t){const r=(0,i.v3)(e,t);if(null==r)return[];const{line:n,column:o}=e.position(e.document.contents?.range[0]??0),s=`${t}:${n}:${o}`
;if(isRecord(r)&&"List"===r.kind&&Array.isArray(r.items))return r.items.map(e=>checkObject(e,s));return[checkObject(r,s)]}(e,t)),s=new Set;for(const e of r){const r=(0,n.Po)(e),i=(0,n.TN)(r)
;if(s.has(i))throw new o.j1(`${t}: ${(0,n.P5)(r)} occurs twice`,{remedy:"Remove one of the two, or give one another name."});s.add(i)}return r}function checkObject(e,t){
if(!isRecord(e))throw new o.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:r,kind:n,metadata:i}=e,s="string"!=typeof r||""===r?"apiVersion":"string"!=typeof n||""===n?"kind":isRecord(i)&&"string"==typeof i.name&&""!==i.name?void 0:"metadata.name"
;if(void 0!==s)throw new o.j1(`${t}: a Kubernetes object needs ${s}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},5715:(e,t,r)=>{r.d(t,{M:()=>listOverlays,
m:()=>renderLayer});var n=r(2317),o=r(9117),i=r(6540),s=r(5281);async function renderLayer(e,t){const r=function(e,t){const r=listOverlays(e);if(void 0!==t&&!r.includes(t)){const i=(0,o.kp)(t,r)
;throw new n.j1(`The layer ${e.name} has no overlay "${t}"${void 0===i?"":`; did you mean "${i}"?`}`,{remedy:0===r.length?"It has none at all.":`Its overlays are ${r.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:r})=>{const n=(void 0===t?void 0:r[t])??e;return void 0===n?[]:[n]})}(e,t.overlay);if(0===r.length)return[]
;const a=[...e.spec.patches,...t.patches??[]],c=await(0,i.J)({roots:r,namespace:t.namespace,patches:a},t);return(0,s.Y)(c,`layer ${e.name}, rendered`)}function listOverlays(e){
return Object.keys(e.spec.overlays).sort()}},326:(e,t,r)=>{r.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var n=r(2317);function mergeValues(e,t){const r={...e}
;for(const[e,n]of Object.entries(t)){const t=r[e];r[e]=isRecord(t)&&isRecord(n)?mergeValues(t,n):n}return r}function mergeHelmValues(e,t={}){const r=structuredClone(e)
;for(const[e,n]of Object.entries(t))setAt(r,e,parsePath(e),n);return r}function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const r=e.trim();if(""===r||r.startsWith("#"))return[]
;const o=r.indexOf("=");if(o<1)throw new n.j1(`set, line ${t+1}: "${r}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const i=r.slice(0,o).trim();return parsePath(i),
[[i,typedValue(r.slice(o+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),r=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(r)!==plain(e))throw new n.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new n.j1(`"${e}" names a field that no chart can have`)
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new n.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,r,o){let i=e;r.slice(0,-1).forEach((e,o)=>{const s="number"==typeof r[o+1],a=i[e]
;if(null==a)i[e]=s?[]:{};else if(s?!Array.isArray(a):!isRecord(a))throw new n.j1(`"${t}" cannot be set: ${r.slice(0,o+1).join(".")} is not a ${s?"list":"map"}`);i=i[e]});const s=r.at(-1)??""
;if(Array.isArray(i)&&"number"==typeof s)for(;i.length<s;)i.push(null);i[s]=o}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},9117:(e,t,r)=>{r.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,kp:()=>closest,v3:()=>readData});var n=r(8815),o=r(2317);const i={version:"1.1",prettyErrors:!1,customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const r=new n.HN,o=(0,n.hR)(e,{...i,lineCounter:r}),s=(Array.isArray(o)?o:[]).map(e=>withPositions(e,r));return throwProblems(t,s.flatMap(e=>syntaxProblems(e,t))),s}
function parseConfigurationFile(e,t,r,s=()=>[]){const a=new n.HN,c=withPositions((0,n.Tp)(e,{...i,lineCounter:a}),a);throwProblems(t,syntaxProblems(c,t))
;const l=readData(c,t),d=r.safeParse(l),u=d.success?s(d.data):d.error.issues.flatMap(e=>function(e,t,r){const n=formatPath(e.path);if("unrecognized_keys"===e.code){const r=knownKeys(t,e.path)
;return e.keys.map(t=>{const o=closest(t,r),i=void 0===o?`known are ${r.join(", ")}`:`did you mean "${o}"?`;return{path:e.path,key:t,message:`unknown field "${t}"${""===n?"":` in ${n}`}; ${i}`}})}
const o=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(r,e.path);if(void 0===o||null===o&&""===n)return[{path:e.path,
message:""===n?"the file is empty":`${n} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,
message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const i=JSON.stringify(o);return[{path:e.path,
message:`${n}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${i.length>60?`${i.slice(0,57)}…`:i}`}]}(e,r,l));if(throwProblems(t,u.map(({path:e,key:r,message:n})=>({
file:t,...c.position(offsetOf(c.document,e,r)),message:n}))),!d.success)throw new o.j1(`${t} is not valid`);return d.data}function withPositions(e,t){return{document:e,position:e=>{
const{line:r,col:n}=t.linePos(e);return{line:Math.max(r,1),column:Math.max(n,1)}}}}function syntaxProblems({document:e,position:t},r){return e.errors.map(e=>({file:r,...t(e.pos[0]),
message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}function readData({document:e,position:t},r){try{return e.toJS()}catch(n){const i=t(e.range[0])
;throw new o.j1(`${r}:${i.line}:${i.column}: ${n instanceof Error?n.message:String(n)}`,{cause:n})}}function throwProblems(e,t){const[r]=t;if(void 0===r)return
;const n=t.map(({line:t,column:r,message:n})=>`${e}:${t}:${r}: ${n}`);throw new o.j1(1===n.length?n[0]??"":`${e} has ${n.length} problems:\n${n.join("\n")}`,{remedy:`Correct ${e} at line ${r.line}.`,
details:{file:e,line:r.line,column:r.column,problems:t}})}function offsetOf(e,t,r){for(let o=t.length;o>=0;o-=1){const i=0===o?e.contents:e.getIn(t.slice(0,o),!0);if(o===t.length&&void 0!==r&&(0,
n.jh)(i)){const e=i.items.map(e=>e.key).find(e=>(0,n.jn)(e)&&e.value===r);if((0,n.jn)(e)&&null!=e.range)return e.range[0]}const s=i?.range;if(null!=s)return s[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const r=e?._zod?.def;if(void 0===r)return[];const n=r.innerType??r.in
;if(void 0!==n)return knownKeys(n,t);const[o,...i]=t;return void 0===o?Object.keys(r.shape??{}):knownKeys(r.shape?.[String(o)]??r.valueType??r.element,i)}function closest(e,t){const r=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[n]=r;return void 0!==n&&n.distance<=Math.max(1,Math.floor(e.length/3))?n.candidate:void 0}
function editDistance(e,t){let r=Array.from({length:t.length+1},(e,t)=>t);for(let n=1;n<=e.length;n+=1){const o=[n];for(let i=1;i<=t.length;i+=1){const s=(r[i-1]??0)+(e[n-1]===t[i-1]?0:1)
;o.push(Math.min(s,(r[i]??0)+1,(o[i-1]??0)+1))}r=o}return r[t.length]??0}},682:(e,t,r)=>{r.d(t,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>i});var n=r(8500),o=r(2317);const i={
now:()=>Date.now(),sleep:async(e,t)=>{try{await(0,n.setTimeout)(e,void 0,void 0===t?{}:{signal:t})}catch(e){throw t?.throwIfAborted(),e}}};function deadlineSignal(e,t,r){
const n=new AbortController,forward=()=>{n.abort(r?.reason??new o.p4)};!0===r?.aborted?forward():r?.addEventListener("abort",forward,{once:!0});const i=setTimeout(()=>{
n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${t}`))},e);return{signal:n.signal,[Symbol.dispose]:()=>{clearTimeout(i),r?.removeEventListener("abort",forward)}}}
function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3);return`${Math.floor(t/60)} m ${String(t%60).padStart(2,"0")} s`}},
4255:(e,t,r)=>{r.d(t,{m:()=>exec});var n=r(1421),o=r(2317);const exec=(e,t,r={})=>new Promise((i,s)=>{r.signal?.throwIfAborted();const a=(0,n.spawn)(e,t,{cwd:r.cwd,env:r.env??process.env,
stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let t="";a[e].setEncoding("utf8").on("data",n=>{if(c[e]+=n,void 0===r.onLine)return;const o=(t+n).split("\n")
;t=o.pop()??"";for(const t of o)r.onLine(t,e)})}let l;const stop=()=>{a.kill("SIGTERM"),l=setTimeout(()=>a.kill("SIGKILL"),5e3)};r.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{
clearTimeout(l),r.signal?.removeEventListener("abort",stop)};a.on("error",t=>{settle(),s("ENOENT"===t.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,
cause:t}):t)}),a.on("close",n=>{settle(),!0===r.signal?.aborted?s(r.signal.reason):null===n||0!==n&&!0!==r.allowFailure?s(new o.Qd(e,t,n,c.stderr)):i({exitCode:n,...c})}),a.stdin.on("error",()=>{}),
a.stdin.end(r.input)})},1422:(e,t,r)=>{r.d(t,{L:()=>retry});var n=r(682),o=r(2317);async function retry(e,t){const r=t.random??Math.random;for(let i=1;;i+=1){t.signal?.throwIfAborted();try{
return await e(i)}catch(e){const s=i<t.attempts&&!0!==t.signal?.aborted&&t.retryable(e);if(!1===s)throw e
;const a=r()*Math.min(t.maxDelay,t.baseDelay*2**(i-1)),c=!0===s?a:Math.min(t.maxDelay,s.afterMilliseconds+r()*t.baseDelay);t.logger?.debug(`${t.label}: attempt ${i} of ${t.attempts} failed (${(0,
o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await t.clock.sleep(c,t.signal)}}}},1935:(e,t,r)=>{r.d(t,{di:()=>ArchiveError,kd:()=>gunzip,sB:()=>readTar});var n=r(8522),o=r(2317);const i=512,text=e=>{
const t=e.indexOf(0);return e.toString("utf8",0,-1===t?e.length:t)};class ArchiveError extends o.Xf{constructor(e,t){super("ARCHIVE",e,void 0===t?{}:{cause:t})}}function gunzip(e,t){try{return(0,
n.gunzipSync)(e,{maxOutputLength:t})}catch(t){throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,t)}}function*readTar(e){let t;for(let r=0;r+i<=e.length;){
const n=e.subarray(r,r+i);if(n.every(e=>0===e))return;checkHeader(n,r);const o=parseOctal(n.subarray(124,136)),s=r+i;if(s+o>e.length)throw new ArchiveError("The archive ends in the middle of a file")
;const a=e.subarray(s,s+o);r=s+Math.ceil(o/i)*i;const c=String.fromCharCode(n[156]??0);if("L"===c)t=text(a);else if("x"===c)t=paxPath(a)??t;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",r=text(n.subarray(0,100));yield{path:t??(""===e?r:`${e}/${r}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:a},t=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,t){let r=0
;if(e.forEach((e,t)=>r+=t>=148&&t<156?32:e),r!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${t} has a wrong header checksum`)}
function parseOctal(e){const t=text(e).trim();if(!/^[0-7]*$/.test(t))throw new ArchiveError("The archive is damaged: a number is not octal");return""===t?0:Number.parseInt(t,8)}function paxPath(e){
for(let t=0;t<e.length;){const r=e.indexOf(32,t),n=Number.parseInt(e.toString("ascii",t,r),10);if(-1===r||!(n>0))return;const o=e.toString("utf8",r+1,t+n-1);if(o.startsWith("path="))return o.slice(5)
;t+=n}}}};
