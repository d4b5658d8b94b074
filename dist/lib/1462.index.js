export const id=1462;export const ids=[1462];export const modules={81462:(e,t,r)=>{r.d(t,{g:()=>environmentForChildren,E:()=>openCollaborators})
;var n=r(51455),o=r(48161),i=r(76760),s=r(15095),a=r(40682),c=r(12317),d=r(77030);const isHeaderValue=e=>/^[\t\x20-\x7e\x80-\xff]*$/.test(e);function staticCredentials(e,t,r){return{description:t,
remedy:r,get:()=>Promise.resolve(e),renew:()=>!1}}const u=1e4;function tokenFileCredentials(e,t,r,{logger:o,clock:i}){let s;async function read(){let r;try{r=(await(0,n.readFile)(e,"utf8")).trim()
}catch(t){if(void 0!==s)return s.credentials;throw new c.j1(`Cannot read the token file ${e}: ${(0,c.gJ)(t)}`,{
remedy:"Check that the file exists and may be read, or give a kubeconfig with other credentials.",cause:t})}if(""===r)throw new c.j1(`The token file ${e} is empty; expected a bearer token`,{
remedy:"Check what writes this file."});if(o.mask(r),!isHeaderValue(r))throw new c.j1(`The token file ${e} holds no token of printable characters on one line`,{remedy:"Check what writes this file."})
;return{...t,authorization:`Bearer ${r}`}}return{description:r,remedy:`The token in ${e} is expired or not valid for this server: renew it.`,get:async()=>((void 0===s||i.now()-s.readAt>=u)&&(s={
credentials:await read(),readAt:i.now()}),s.credentials),renew:e=>(void 0!==s&&s.credentials.authorization===e.authorization&&(s={...s,readAt:Number.NEGATIVE_INFINITY}),!0)}}
function chooseProxy(e,t,r){if(void 0!==t&&""!==t)return parseProxy(t,"proxy-url in the kubeconfig")
;const n=new URL(e),o="https:"===n.protocol?"HTTPS_PROXY":"HTTP_PROXY",i=r[o]??r[o.toLowerCase()]??"";if(""===i)return;const s=n.hostname.replace(/^\[|\]$/g,"");if(function(e){const t=(0,d.isIP)(e)
;return 0===t?"localhost"===e:l.check(e,6===t?"ipv6":"ipv4")}(s))return;return function(e,t,r){return r.split(/[\s,]+/).filter(e=>""!==e).some(r=>function(e,t,r){if("*"===r)return!0;const n=(0,
d.isIP)(e),[o,i]=r.split("/");if(void 0!==i&&void 0!==o){const t=(0,d.isIP)(o),r=Number(i);if(0===n||t!==n||!Number.isInteger(r)||r<0)return!1;if(r>(6===t?128:32))return!1;const s=new d.BlockList
;return s.addSubnet(o,r,6===t?"ipv6":"ipv4"),s.check(e,6===n?"ipv6":"ipv4")}const s=6===(0,d.isIP)(r)?null:/^\[?(.*?)\]?:(\d+)$/.exec(r);if(void 0!==s?.[2]&&s[2]!==t)return!1
;const a=(s?.[1]??r).replace(/^\*(?=\.)/,"");return a.startsWith(".")?0===n&&e.endsWith(a):e===a||0===n&&e.endsWith(`.${a}`)}(e.toLowerCase(),t,r.toLowerCase()))
}(s,""===n.port?"https:"===n.protocol?"443":"80":n.port,r.NO_PROXY??r.no_proxy??"")?void 0:parseProxy(i.includes("://")?i:`http://${i}`,o)}function parseProxy(e,t){
const r=URL.canParse(e)?new URL(e):void 0;if("http:"===r?.protocol||"https:"===r?.protocol)return r.href;const n=void 0===r?"is not a URL":`has the scheme "${r.protocol.slice(0,-1)}"`
;throw new c.j1(`The proxy in ${t} ${n}; expected http:// or https://`,{remedy:`Set ${t} to an http(s) proxy such as http://proxy.example.com:3128, or remove it.`})}const l=new d.BlockList
;l.addSubnet("127.0.0.0",8,"ipv4"),l.addAddress("::1","ipv6");const f="/var/run/secrets/kubernetes.io/serviceaccount";async function loadInClusterConfig(e){
const{env:t,serviceAccountDirectory:r=f}=e,o=t.KUBERNETES_SERVICE_HOST,s=t.KUBERNETES_SERVICE_PORT;if(void 0===o||""===o||void 0===s||""===s)return
;const[a,c,u]=await Promise.all(["token","ca.crt","namespace"].map(e=>async function(e){try{return await(0,n.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}((0,i.join)(r,e))))
;if(void 0===a)return;const l=`https://${(0,d.isIPv6)(o)?`[${o}]`:o}:${s}`,h=chooseProxy(l,void 0,t);return{server:l,source:"the pod's service account",namespace:u?.trim()??"default",
...void 0===c?{}:{certificateAuthority:c},insecureSkipTlsVerify:!1,...void 0===h?{}:{proxyUrl:h},credentials:tokenFileCredentials((0,i.join)(r,"token"),{},"the pod's service account token",e)}}
var h=r(77598),p=r(41692),m=r(1897),y=r(58468),g=r(5045),w=r(29702),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},v=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n})
;const k=["client.authentication.k8s.io/v1","client.authentication.k8s.io/v1beta1"],b=6e4,E=1e4;function execCredentials(e,t,r,n){let o,i;async function fetch(){try{
return o=await async function(e,t,r,{exec:n,env:o,logger:i}){const s={stack:[],error:void 0,hasError:!1};try{const d={apiVersion:e.apiVersion,kind:"ExecCredential",spec:{interactive:!1,
...void 0===e.clusterInfo?{}:{cluster:e.clusterInfo}}},u=__addDisposableResource(s,(0,a.R)(b,`the credential plugin "${e.command}"`),!1);let l
;i.debug(`Running the credential plugin "${e.command}" for user "${r}"`);try{({stdout:l}=await n(e.command,e.args,{env:{...o,...e.env,KUBERNETES_EXEC_INFO:JSON.stringify(d)},signal:u.signal}))
}catch(t){throw function(e,t,r){const n=`The credential plugin "${t.command}" of user "${r}"`;if(e instanceof c.j1)return new c.j1(`${n} was not found`,{
remedy:t.installHint??`Install ${t.command} and put it on the PATH.`,cause:e});const o=(0,g.E)(e instanceof c.Qd?e.stderr.trim()||e.message:(0,c.gJ)(e))
;return new c.Xf("CREDENTIALS",`${n} failed: ${o}`,{remedy:`Log in again, then run \`${commandLine(t)}\` yourself until it succeeds.`,cause:e})}(t,e,r)}return function(e,t,r,n,o){
const wrong=e=>new c.Xf("CREDENTIALS",`The credential plugin "${t.command}" of user "${n}" ${e}`,{
remedy:`Expected an ExecCredential of ${t.apiVersion} with status.token on standard output; check the plugin's version.`});let i;try{i=(0,y.R)(e)}catch{throw wrong("did not answer in JSON")}
if("object"!=typeof i||"ExecCredential"!==i?.kind)throw wrong("did not answer with an ExecCredential")
;if(i.apiVersion!==t.apiVersion)throw wrong(`answered with the version ${JSON.stringify(i.apiVersion)}`);const{token:s,clientCertificateData:a,clientKeyData:d,expirationTimestamp:u}=i.status??{}
;"string"==typeof s&&""!==s&&o.mask(s);"string"==typeof d&&maskPem(d,o);const l="string"==typeof s&&""!==s;if(l&&!isHeaderValue(s))throw wrong("gave a token that no header can carry")
;const f="string"==typeof a&&"string"==typeof d;if(!l&&!f)throw wrong("gave neither a token nor a client certificate with its key")
;const h=null==u?Number.POSITIVE_INFINITY:Date.parse("string"==typeof u?u:"");if(Number.isNaN(h))throw wrong("gave an expirationTimestamp that is no date");return{expires:h-E,credentials:{...r,...l?{
authorization:`Bearer ${s}`}:{},...f?{certificate:a,key:d}:{}}}}(l,e,t,r,i)}catch(e){s.error=e,s.hasError=!0}finally{v(s)}}(e,t,r,n),o}finally{i=void 0}}return function({args:e,env:t},r){
for(const[e,n]of Object.entries(t))$.test(e)&&r.mask(n);for(const[t,n]of e.entries()){const[,o="",i=""]=/^(-[^=]*)=(.*)$/s.exec(n)??[]
;isSecretArgument(e,t)&&!n.startsWith("-")?r.mask(n):$.test(o)&&r.mask(i)}}(e,n.logger),{description:`the credentials of the plugin "${e.command}" (user "${r}")`,
remedy:`Log in again, then run \`${commandLine(e)}\` yourself to see what it answers.`,get:async e=>(e?.throwIfAborted(),void 0!==o&&n.clock.now()<o.expires?o.credentials:(i??=fetch(),(await(0,
w.E)(i,e)).credentials)),renew:e=>(o?.credentials===e&&(o=void 0),!0)}}const $=/passw|passphrase|secret|token|credential|key/i,isSecretArgument=(e,t)=>{const r=e[t-1]??""
;return r.startsWith("-")&&!r.includes("=")&&$.test(r)};const commandLine=({command:e,args:t})=>[e,...t.map((e,r)=>isSecretArgument(t,r)&&!e.startsWith("-")?"***":(0,g.E)(e))].join(" ")
;function maskPem(e,t){for(const r of e.split("\n").map(e=>e.trim()))""===r||r.startsWith("-----")||t.mask(r)}async function connectionFor(e,t,r){const n=function(e,t){
const r=void 0===t||""===t?e.currentContext:t,n=[...e.contexts.keys()].map(e=>`"${e}"`).join(", "),o=""===n?"Give a kubeconfig that has a context.":`Give one of its contexts: ${n}; or set current-context.`
;if(void 0===r)throw new c.j1(`No context is chosen: ${e.origin} has no current-context`,{remedy:o});const i=e.contexts.get(r);if(void 0===i)throw new c.j1(`The context "${r}" is not in ${e.origin}`,{
remedy:o});return i}(e,t),o=pick(e,"cluster",n),{fields:s,directory:a}=o,d=function(e){const t=fieldOf(e,"server"),r=void 0!==t&&URL.canParse(t)?new URL(t):void 0
;if(void 0===r||!/^https?:$/.test(r.protocol)||""===r.hostname)throw e.fail("server","an address such as https://host:6443");return`${r.protocol}//${r.host}${r.pathname.replace(/\/+$/,"")}`
}(s),u=s.boolean("insecure-skip-tls-verify")??!1,l=await readPem(s,"certificate-authority",a);if(void 0!==l&&function(e,t,r){try{new h.X509Certificate(r)}catch{
throw e.fail(e.has(`${t}-data`)?`${t}-data`:t,"a certificate in PEM form")}}(s,"certificate-authority",l),
u&&void 0!==l)throw s.fail("insecure-skip-tls-verify","no such line, since a certificate-authority is given as well");const f=s.string("tls-server-name"),m=function(e,t,{env:r,logger:n}){
const o=fieldOf(e,"proxy-url");void 0!==o&&URL.canParse(o)&&maskPassword(o,n);const i=chooseProxy(t,o,r);void 0!==i&&maskPassword(i,n);return i
}(s,d,r),y=void 0===fieldOf(n.fields,"user")?void 0:pick(e,"user",n),g={server:d,source:`context "${n.name}" of ${e.origin}`,context:n.name,cluster:o.name,
namespace:fieldOf(n.fields,"namespace")??"default",insecureSkipTlsVerify:u,...void 0===l?{}:{certificateAuthority:l},...void 0===f||""===f?{}:{tlsServerName:f},...void 0===m?{}:{proxyUrl:m}}
;if(void 0===y)return{...g,credentials:anonymous(n.name)};const w=await async function(e,t,r){const{fields:n,name:o,directory:s}=e,a=await async function({fields:e,directory:t},r){
const n=await readPem(e,"client-certificate",t),o=await readPem(e,"client-key",t);void 0!==o&&maskPem(o,r);if(void 0===n&&void 0===o)return{}
;if(void 0===n)throw e.fail("client-certificate-data","the certificate of the client-key");if(void 0===o)throw e.fail("client-key-data","the key of the client-certificate");try{(0,
p.createSecureContext)({cert:n,key:o})}catch(t){throw e.fail("client-certificate-data",`a certificate and key that fit together (${(0,c.gJ)(t)})`)}return{certificate:n,key:o}
}(e,r.logger),d=n.map("exec");if(void 0!==d){const e=function(e,t,r){const n=e.string("apiVersion")
;if(void 0===n||!k.includes(n))throw e.fail("apiVersion",`${k.join(" or ")} (for EKS: aws eks update-kubeconfig writes it anew)`);const o=fieldOf(e,"command")
;if(void 0===o)throw e.fail("command","a program");if("Always"===e.string("interactiveMode"))throw e.fail("interactiveMode","Never or IfAvailable, since nobody is there to answer")
;const s=Object.fromEntries(e.maps("env").map(e=>{const t=fieldOf(e,"name");if(void 0===t)throw e.fail("name","the name of a variable");return[t,e.string("value")??""]
})),a=fieldOf(e,"installHint")?.trim();return{apiVersion:n,command:/[\\/]/.test(o)&&!(0,i.isAbsolute)(o)?(0,i.join)(t,o):o,args:e.strings("args"),env:s,...void 0===a?{}:{installHint:a},
...!0===e.boolean("provideClusterInfo")?{clusterInfo:r}:{}}}(d,s,t);if(!1===await(r.mayStartPlugins?.()))throw refusedPlugin(e,o);return execCredentials(e,a,o,r)}
if(n.has("auth-provider"))throw function(e,t){
const r=e.map("auth-provider")?.string("name")??"unknown",n="gcp"===r?"install gke-gcloud-auth-plugin and run gcloud container clusters get-credentials CLUSTER":"azure"===r?"install kubelogin and run kubelogin convert-kubeconfig":"use an exec credential plugin (client.authentication.k8s.io/v1)"
;return new c.j1(`The user "${t}" uses the auth-provider "${r}", a form that kubectl dropped in 1.26`,{remedy:`To replace it, ${n}.`})}(n,o);const u=fieldOf(n,"tokenFile");if(void 0!==u){
return tokenFileCredentials((0,i.isAbsolute)(u)?u:(0,i.join)(s,u),a,`the token of user "${o}"`,r)}const l=function(e,t){const r=fieldOf(e,"token");if(void 0!==r){
if(!isHeaderValue(r))throw e.fail("token","a token of printable characters on one line");return`Bearer ${r}`}const n=fieldOf(e,"username");if(void 0===n)return
;const o=Buffer.from(`${n}:${e.string("password")??""}`).toString("base64");return t.mask(o),`Basic ${o}`}(n,r.logger),f=void 0===l?"client certificate":l.startsWith("Basic")?"password":"token"
;return staticCredentials({...a,...void 0===l?{}:{authorization:l}
},`the ${f} of user "${o}"`,`The ${f} has expired or was revoked, or is not for this server: get new credentials and write the kubeconfig anew.`)}(y,function(e,t){
const{server:r,tlsServerName:n,insecureSkipTlsVerify:o,certificateAuthority:i,proxyUrl:s}=e,a=t.maps("extensions").find(e=>"client.authentication.k8s.io/exec"===e.string("name"));return{server:r,
...void 0===n?{}:{"tls-server-name":n},...o?{"insecure-skip-tls-verify":!0}:{},...void 0===i?{}:{"certificate-authority-data":Buffer.from(i).toString("base64")},...void 0===s?{}:{"proxy-url":s},
...void 0===a?{}:{config:a.raw("extension")??null}}}(g,s),r);return{...g,user:y.name,credentials:w}}function pick(e,t,r){const n=fieldOf(r.fields,t)
;if(void 0===n)throw r.fields.fail(t,`the name of a ${t}`);const o="cluster"===t?e.clusters:e.users,i=o.get(n);if(void 0!==i)return i
;throw new c.j1(`The context "${r.name}" names the ${t} "${n}", which is not in ${e.origin}`,{remedy:`Add the ${t} or correct the context; known: ${[...o.keys()].join(", ")||"none"}.`})}
function fieldOf(e,t){const r=e.string(t);return""===r?void 0:r}function maskPassword(e,t){const{password:r}=new URL(e);if(""===r)return;t.mask(r);const n=(0,m.g)(r);n!==r&&t.mask(n)}
async function readPem(e,t,r){const o=fieldOf(e,`${t}-data`);if(void 0!==o){const r=Buffer.from(o,"base64").toString("utf8")
;if(!r.includes("-----BEGIN "))throw e.fail(`${t}-data`,"base64 of a PEM block");return r}const s=fieldOf(e,t);if(void 0===s)return;const a=(0,i.isAbsolute)(s)?s:(0,i.join)(r,s);try{return await(0,
n.readFile)(a,"utf8")}catch(e){throw new c.j1(`Cannot read the ${t} ${a} of the kubeconfig: ${(0,c.gJ)(e)}`,{
remedy:`Correct the path (relative ones start at the kubeconfig's folder), or embed it as ${t}-data.`,cause:e})}}function anonymous(e){
return staticCredentials({},"an anonymous request",`Name a user in the context "${e}" of the kubeconfig.`)}
const refusedPlugin=({command:e},t)=>new c.j1(`The user "${t}" of the kubeconfig starts the program "${e}", in a run for a pull request from a fork`,{
remedy:"What a fork brings is planned, and nothing of it is started: give no kubeconfig, or one with a token."});var T=r(38815),x=r(36021)
;const S=new Set(["token","password","client-key-data","id-token","refresh-token","access-token"]);function parseKubeconfig(e,t){const{documents:r,lines:n}=(0,x.e)(e.text,e.origin,{version:"1.1"
},"one"),[o]=r;if(void 0===o)throw wrong(`${e.origin} is empty`);const[i]=o.errors;if(void 0!==i){const{line:t,col:r}=n.linePos(i.pos[0])
;throw wrong(`${e.origin}:${t}:${r} is not valid YAML: ${i.message}`)}const s=(0,x.O)(o,e.origin,n),a={document:o,lines:n,origin:e.origin};maskSecrets(s,[],a,t);const c=fieldsAt(s,[],a),named=(t,r)=>{
const n=new Map;for(const o of c.maps(t)){const t=o.string("name");if(void 0===t)throw o.fail("name","a name");const i=o.map(r);if(void 0===i)throw o.fail(r,`a mapping with the ${r}`)
;n.has(t)||n.set(t,{name:t,fields:i,directory:e.directory})}return n},d=c.string("kind");if(void 0!==d&&"Config"!==d)throw c.fail("kind","Config");const u=c.string("current-context");return{
origin:e.origin,currentContext:""===u?void 0:u,contexts:named("contexts","context"),clusters:named("clusters","cluster"),users:named("users","user")}}function fieldsAt(e,t,r){const fail=(e,t)=>{
const{line:n,col:o}=function(e,{document:t,lines:r}){for(let n=e.length;n>0;n-=1){const o=t.getIn(e.slice(0,n),!0);if((0,T.Ll)(o)&&null!=o.range)return r.linePos(o.range[0])}
return r.linePos(t.contents?.range[0]??0)}(e,r),i=function(e,t){const r=0===t.length?e.contents:e.getIn(t);return(0,T.Ll)(r)?r.toJSON():r}(r.document,e)
;return wrong(`${r.origin}:${n}:${o}: ${function(e){return 0===e.length?"the document":e.map(e=>"number"==typeof e?`[${e}]`:`.${e}`).join("").slice(1)}(e)} is ${function(e){
return void 0===e?"missing":null===e?"empty":Array.isArray(e)?"a list":"object"==typeof e?"a mapping":"a "+typeof e}(i)}; expected ${t}`)}
;if("object"!=typeof e||null===e||Array.isArray(e))throw fail(t,"a mapping");const n=e,at=e=>[...t,e],list=e=>{const t=n[e]??[];if(!Array.isArray(t))throw fail(at(e),"a list");return t},text=(e,t)=>{
if("string"==typeof e||e instanceof Date)return scalarText(e,t,r);throw fail(t,"a string (put it in quotes)")};return{string(e){const t=n[e];if(null!=t)return text(t,at(e))},boolean(e){const t=n[e]
;if(null!=t){if("boolean"!=typeof t)throw fail(at(e),"true or false");return t}},strings:e=>list(e).map((t,r)=>text(t,[...at(e),r])),map:e=>{const t=n[e];return null==t?void 0:fieldsAt(t,at(e),r)},
maps:e=>list(e).map((t,n)=>fieldsAt(t,[...at(e),n],r)),raw:e=>n[e],has:e=>void 0!==n[e]&&null!==n[e],fail:(e,t)=>fail(at(e),t)}}function scalarText(e,t,{document:r}){if("string"==typeof e)return e
;const n=r.getIn(t,!0);return(0,T.jn)(n)&&void 0!==n.source?n.source:String(e)}function maskSecrets(e,t,r,n){if("object"!=typeof e||null===e)return
;const o=Array.isArray(e)?[...e.entries()]:Object.entries(e);for(const[e,i]of o){const o=[...t,e]
;("object"!=typeof i||i instanceof Date)&&S.has(String(e))?""!==i&&void 0!==i&&n.mask(scalarText(i,o,r)):maskSecrets(i,o,r,n)}}function wrong(e){return new c.j1(e,{
remedy:"Correct the kubeconfig, or write it anew (for EKS: aws eks update-kubeconfig --name CLUSTER)."})}async function loadKubeconfig(e){const t={...e,clock:e.clock??a.ml},r=await async function(e){
const{kubeconfig:t,env:r,homeDirectory:n,logger:o}=e;if(void 0!==t&&""!==t.trim())return parseKubeconfig(await readGivenKubeconfig(t,n,o),o)
;const s=(r.KUBECONFIG??"").split(i.delimiter).filter(e=>""!==e);if(s.length>0)return async function(e,t){const r=await Promise.all(e.map(e=>kubeconfig_readIfThere((0,
i.resolve)(e)))),n=r.filter(e=>void 0!==e).map(e=>parseKubeconfig(e,t));for(const[n,o]of e.entries())void 0===r[n]&&t.debug(`KUBECONFIG names ${o}, which does not exist`)
;if(n.length>0)return function(e){const merge=t=>new Map(e.toReversed().flatMap(e=>[...e[t]]));return{origin:e.map(e=>e.origin).join(", "),
currentContext:e.find(e=>void 0!==e.currentContext)?.currentContext,contexts:merge("contexts"),clusters:merge("clusters"),users:merge("users")}}(n)
;throw new c.j1(`KUBECONFIG names no existing file: ${e.join(i.delimiter)}`,{remedy:"Correct or unset KUBECONFIG."})}(s,o);const a=await kubeconfig_readIfThere((0,i.join)(n,".kube","config"))
;return void 0===a?void 0:parseKubeconfig(a,o)}(e);if(void 0!==r)return connectionFor(r,e.context,t);const n=await loadInClusterConfig(t);if(void 0!==n)return n
;throw new c.j1("No kubeconfig was found: none was given, KUBECONFIG is not set, there is no ~/.kube/config, and this is not a pod",{
remedy:"Give a kubeconfig (path or content), set KUBECONFIG, or write one: aws eks update-kubeconfig --name CLUSTER, or lamina cluster up for a local cluster.",details:{kubeconfig:"none"}})}
async function readGivenKubeconfig(e,t,r){const n=e.trim(),o={origin:"the given kubeconfig",directory:process.cwd()};if(looksLikeContent(n))return{...o,text:n};const s=await kubeconfig_readIfThere((0,
i.resolve)(n.replace(/^~(?=[\\/])/,t)));if(void 0!==s)return{...s,path:s.origin};const a=function(e){const t=e.replace(/\s/g,"")
;return/^[A-Za-z0-9+/]+={0,2}$/.test(t)?Buffer.from(t,"base64").toString("utf8"):void 0}(n);if(void 0!==a&&looksLikeContent(a))return r.mask(n),{...o,text:a}
;const d=n.length<=200&&/^[\w./~@:\\ -]+$/.test(n)?`"${n}"`:"that was given";throw new c.j1(`The kubeconfig ${d} is neither a file nor the content of a kubeconfig`,{
remedy:"Give the path of an existing file, or YAML that begins with apiVersion: v1 and kind: Config."})}function looksLikeContent(e){
return/^\s*\{/.test(e)||/^[ \t]*(-[ \t]+)?["']?(apiVersion|clusters|contexts|users|current-context|kind)["']?[ \t]*:/m.test(e)}async function kubeconfig_readIfThere(e){try{return{text:await(0,
n.readFile)(e,"utf8"),origin:e,directory:(0,i.dirname)(e)}}catch(t){const{code:r}=t;if("ENOENT"===r||"ENOTDIR"===r||"ENAMETOOLONG"===r)return;throw new c.j1(`Cannot read the kubeconfig ${e}: ${(0,
c.gJ)(t)}`,{remedy:"Check that it is a file and that this user may read it.",cause:t})}}var A=r(80397),C=r(8575),O=r(63036);const isText=e=>"string"==typeof e,isTexts=e=>(0,
C.Ce)(e)&&Object.values(e).every(isText),isListOf=e=>t=>Array.isArray(t)&&t.every(e),I={name:isText,namespace:isText,uid:isText,resourceVersion:isText,generation:e=>"number"==typeof e,
creationTimestamp:isText,deletionTimestamp:isText,labels:isTexts,annotations:isTexts,finalizers:isListOf(isText),ownerReferences:isListOf(C.Ce),managedFields:isListOf(C.Ce)}
;function receivedObject(e,t,r){const n=function(e){if(!(0,C.Ce)(e))return"it is no map";if(!isText(e.apiVersion))return"apiVersion is no text";if(!isText(e.kind))return"kind is no text"
;const{metadata:t}=e;if(!(0,C.Ce)(t))return"metadata is no map";const r=Object.entries(I).find(([e,r])=>void 0!==t[e]&&null!==t[e]&&!r(t[e]))
;return void 0===r?void 0:`metadata.${r[0]} has another type`}(e);if(void 0!==n)throw strange(t,n);const{metadata:o}=e;if("named"===r&&!isText(o.name))throw strange(t,"metadata.name is missing")
;return e}function receivedMap(e,t){if(!(0,C.Ce)(e))throw strange(t,"it is no map");return e}
const mapsOf=e=>Array.isArray(e)?e.filter(C.Ce):[],strange=(e,t)=>new A.h(0,"NotJson",`${e} brought something that the API server does not write: ${t}`,{
remedy:"Check that the server address of this context is the API server itself, not a proxy that answers for it."});function groupVersionPath(e){const t=e.split("/").map(encodeURIComponent).join("/")
;return e.includes("/")?`/apis/${t}`:`/api/${t}`}function resourcePath(e,t={}){
const r=[...e.namespaced&&void 0!==t.namespace?["namespaces",t.namespace]:[],e.resource,...void 0===t.name?[]:[t.name]],n=`${groupVersionPath(e.apiVersion)}/${r.map(encodeURIComponent).join("/")}`
;return void 0===t.subresource?n:`${n}/${t.subresource}`}var P=r(31422);function toApiError(e,t,r,n,o){return statusError(e,function(e){try{return readStatus((0,y.R)(e))}catch{return}}(r)??{
message:plainText(r)},n,o,t)}function toStatusError(e,t,r){const n=readStatus(e)??{message:cut(JSON.stringify(e))};return statusError(n.code??500,n,t,r,{})}function statusError(e,t,r,n,o){
if((500===e||400===e)&&R.test(t.message??""))return function(e,t,r){const n=[...t.matchAll(/(\.[^\s:]+): field not declared in schema|unknown field "([^"]+)"/g)].map(([,e,t])=>e??t)
;return new A.h(e,"Invalid",`The manifest does not fit its kind's schema: ${t}`,{remedy:`Correct ${0===n.length?"the manifest":n.join(", ")}: mind the spelling, the place and the apiVersion.`,
details:{method:r.method,path:r.path,fields:n}})}(e,t.message??"",r);const i=t.reason??"",s=void 0===t.message||""===t.message?`HTTP ${e}`:t.message,a=function(e){
return(e.details?.causes??[]).filter(e=>"FieldManagerConflict"===e.reason).map(e=>({manager:_.exec(e.message??"")?.[1]??e.message??"unknown",field:e.field??""}))}(t)
;if(409===e&&a.length>0)return function(e,t,r){const n=[...new Set(t.map(e=>`"${e.manager}"`))].join(", ");return new A.b(e,t,{
remedy:`Remove these fields from the manifest to leave them to ${n}, or take them over on purpose (forced apply).`,details:{method:r.method,path:r.path}})}(s,a,r)
;const c=t.details?.retryAfterSeconds,d=function(e){if(void 0===e)return;if(/^\s*\d+\s*$/.test(e))return 1e3*Number(e);const t=Date.parse(e);return Number.isNaN(t)?void 0:Math.max(0,t-Date.now())
}(o["retry-after"])??(void 0===c?void 0:1e3*c),u=function(e,t,r){return 401===e?r.credentials.remedy:403===e?function(e){const t=N.exec(e);if(null===t)return
;const[,r="",n="",o="",i="",s]=t,[a,c]=void 0===s?["ClusterRole","for the whole cluster"]:["Role",`in the namespace "${s}"`]
;return`Give "${r}" a ${a} ${c} with the rule {apiGroups: ["${i}"], resources: ["${o}"], verbs: ["${n}"]}, and a ${a}Binding to it.`
}(t):429===e?"The server is overloaded or limits this client; try again later.":503===e?"Check the health of the API server, and of the webhook or API service that the message names.":void 0}(e,s,n)
;return new A.h(e,i,function(e,t,r,n){
return 401===e?`The API server ${n.server} refused ${n.credentials.description} (401 Unauthorized)`:429===e||e>=500?`The API server ${n.server} answered ${e} to ${r.method} ${r.path}: ${t}`:t
}(e,s,r,n),{...void 0===u?{}:{remedy:u},...void 0===d?{}:{retryAfter:d},details:{method:r.method,path:r.path,server:n.server}})}
const R=/failed to create typed patch object|field not declared in schema|strict decoding error/
;const N=/User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)")?/;const _=/conflicts? with "([^"]*)"/;function readStatus(e){if(!(0,
C.Ce)(e)||"Status"!==e.kind)return;const{message:t,reason:r,code:n}=e,o=(0,C.Ce)(e.details)?e.details:{},i=o.retryAfterSeconds;return{..."string"==typeof t?{message:cut(t)}:{},..."string"==typeof r?{
reason:r}:{},...Number.isInteger(n)?{code:Number(n)}:{},details:{..."number"==typeof i&&i>=0?{retryAfterSeconds:i}:{},causes:mapsOf(o.causes).map(readCause)}}}
function readCause({reason:e,message:t,field:r}){return{..."string"==typeof e?{reason:e}:{},..."string"==typeof t?{message:cut(t)}:{},..."string"==typeof r?{field:r}:{}}}
const cut=e=>e.length>1e4?`${e.slice(0,1e4)}…`:e;function plainText(e){return cut(e).replace(/<(style|script)[^]*?<\/\1>/gi," ").replace(/<[^>]*>/g," ").replace(/\s+/g," ").trim().slice(0,300)}
function toConnectionError(e,t,r,n){const o=e?.code,{reason:i,remedy:s}=function(e,t,r){const n=new URL(r.server).hostname;if(j.has(e))return{
remedy:"Its certificate is not signed by the certificate-authority of the kubeconfig. If the cluster was created anew, fetch its kubeconfig again."};switch(e){case"ECONNREFUSED":return{
reason:"connection refused",remedy:"Check that the cluster is running and that the server address of this context is right."};case"ENOTFOUND":case"EAI_AGAIN":return{
reason:`the host name ${n} does not resolve`,remedy:"Check the server address of this context, DNS, and whether a VPN or a runner inside the network is needed."};case"ETIMEDOUT":case"EHOSTUNREACH":
case"ENETUNREACH":return{remedy:"Check firewalls, VPN, the allowed addresses of a private endpoint, and whether a proxy is needed."};case"ERR_TLS_CERT_ALTNAME_INVALID":return{
remedy:`Its certificate is not made out for ${n}: correct the server address or set tls-server-name.`};case"CERT_HAS_EXPIRED":case"CERT_NOT_YET_VALID":return{
remedy:"Renew the server's certificate, or set this machine's clock right."};case"ERR_PROXY_TUNNEL":return{remedy:`Check the proxy ${new URL(r.proxyUrl??r.server).host}, and NO_PROXY for this server.`
};default:return"EPROTO"===e||e.startsWith("ERR_SSL_")?{remedy:"The port does not speak TLS as expected: check the server address, its port and https or http."}:{
remedy:t?"Try again; if it stays, check the API server and what lies between (load balancer, proxy).":"Check the server address of this context and the network."}}
}("string"==typeof o?o:"",t,n),a=t?"The connection broke before an answer came from":"Cannot reach"
;return new A.h(0,t?"Unanswered":"Unreachable",`${a} the API server ${n.server} (${n.source}): ${i??(0,c.gJ)(e)}`,{remedy:s,cause:e,details:{method:r.method,path:r.path,server:n.server,code:o}})}
const j=new Set(["DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_SIGNATURE_FAILURE"])
;var L=r(37067),U=r(44708);const H={connect:1e4,answer:75e3,idle:6e4,watchIdle:9e4};class StalledError extends Error{code="ETIMEDOUT"}function exchange({config:e,timeouts:t,agentFor:r},n,o,i){
return new Promise((s,c)=>{i?.throwIfAborted();const d=new URL(e.server+function(e,t){const r=new URLSearchParams(t).toString();return""===r?e:`${e}${e.includes("?")?"&":"?"}${r}`
}(n.path,n.query)),u=void 0===(l=n.body)?void 0:Buffer.from("string"==typeof l?l:JSON.stringify(l),"utf8");var l;const f={accept:n.accept??"application/json","user-agent":"lamina",
...void 0===o.authorization?{}:{authorization:o.authorization},...void 0===u?{}:{"content-type":n.contentType??"application/json","content-length":String(u.length)}
},h=("https:"===d.protocol?U.request:L.request)(d,{method:n.method,headers:f,agent:r(o)}),m=function(e,t){let r,n=!1;const arm=(t,n)=>{clearTimeout(r),r=setTimeout(()=>{
e.destroy(new StalledError(`no ${n} within ${(0,a.a3)(t)}`))},t)},connected=()=>{n=!0,arm(t.answer,"answer")};return arm(t.connect,"connection"),e.once("socket",t=>{const r=t instanceof p.TLSSocket
;e.reusedSocket||!t.connecting&&!r?connected():t.once(r?"secureConnect":"connect",connected)}),{sent:()=>n,stop:()=>clearTimeout(r)}}(h,t);let y;const abort=()=>{(y??h).destroy(i?.reason)}
;i?.addEventListener("abort",abort,{once:!0}),h.once("close",()=>i?.removeEventListener("abort",abort)),h.once("response",e=>{y=e,e.on("error",()=>{}),m.stop(),s(e)}),h.on("error",t=>{m.stop(),
c(!0===i?.aborted?i.reason:toConnectionError(t,m.sent(),n,e))}),h.end(u)})}async function*readChunks({config:e},t,r,n,o){const i=t[Symbol.asyncIterator]();try{for(;;){const s=setTimeout(()=>{
t.destroy(new StalledError(`nothing came for ${(0,a.a3)(r)}`))},r);let c;try{c=await i.next()}catch(t){throw o?.throwIfAborted(),toConnectionError(t,!0,n,e)}finally{clearTimeout(s)}
if(!0===c.done)return;yield c.value}}finally{t.readableEnded||t.destroy()}}var D=r(36100);const V=3e4,F=15e3;function createPool(e){const t=new Map;return{agentFor(r){const n=r.certificate??""
;let o=t.get(n);return void 0===o&&(o=function(e,t){if(void 0!==e.proxyUrl&&!function(e){const[t=0,r=0]=e.split(".").map(Number);return t>24||24===t&&r>=5
}(process.versions.node))throw new c.j1(`Node ${process.versions.node} cannot reach the API server through a proxy`,{remedy:"Use Node 24.5 or newer (a newer runner), or add the server to NO_PROXY."})
;const r={keepAlive:!0,keepAliveMsecs:F,timeout:V,scheduling:"lifo",...void 0===e.proxyUrl?{}:{proxyEnv:{HTTP_PROXY:e.proxyUrl,HTTPS_PROXY:e.proxyUrl}}}
;return e.server.startsWith("http:")?new L.Agent(r):new U.Agent({...r,rejectUnauthorized:!e.insecureSkipTlsVerify,...void 0===e.certificateAuthority?{}:{ca:e.certificateAuthority},
...void 0===e.tlsServerName?{}:expectServerName(e.tlsServerName),...void 0===t.certificate?{}:{cert:t.certificate},...void 0===t.key?{}:{key:t.key}})}(e,r),t.set(n,o)),o},close(){
for(const e of t.values())e.destroy()}}}function expectServerName(e){return 0===(0,d.isIP)(e)?{servername:e}:{servername:"",checkServerIdentity:(t,r)=>(0,p.checkServerIdentity)(e,r)}}
const M=6,G=6e4,B=20,J=100,K=1e4,Y=32;function createTransport(e,t){const{logger:r,clock:n}=t,o={...H,...t.timeouts},i=(0,D.z)(Y),s=createPool(e),a={config:e,timeouts:o,agentFor:e=>s.agentFor(e)
},c=new Set;let d=!1;async function exchangeAuthorized(t,n){const o=await e.credentials.get(n),i=await exchange(a,t,o,n);return 401===i.statusCode&&e.credentials.renew(o)?(i.destroy(),
r.debug(`${e.server} refused ${e.credentials.description}; fetching it again`),exchange(a,t,await e.credentials.get(n),n)):i}async function readText(e,t,r){const n=[]
;for await(const i of readChunks(a,e,o.idle,t,r))n.push(i);return Buffer.concat(n).toString("utf8")}function tellWarnings(e){
for(const[,t=""]of(e.warning??"").matchAll(/\b\d{3} \S+ "((?:[^"\\]|\\.)*)"/g))c.has(t)||(c.add(t),r.warning(`The API server says: ${t.replace(/\\(.)/g,"$1")}`))}
const u=new AbortController,withOwnSignal=e=>AbortSignal.any([e,t.signal,u.signal].filter(e=>void 0!==e));return{config:e,send(t){const o=withOwnSignal(t.signal),s=n.now();let a=0;return(0,
P.L)(()=>i(()=>async function(t,r){const n=await exchangeAuthorized(t,r),o=await readText(n,t,r);d=!0,tellWarnings(n.headers);const i=n.statusCode??0;if(i>=200&&i<300)return{headers:n.headers,text:o}
;throw toApiError(i,n.headers,o,t,e)}(t,o),o),{label:`${t.method} ${t.path}`,attempts:d?B:M,baseDelay:J,maxDelay:K,retryable:e=>(a+=1,
!(a>=M&&!(isAway(e)&&n.now()-s<G))&&(e instanceof A.h&&"Unanswered"===e.reason&&t.onUnanswered?.(),function(e,t){if(!(e instanceof A.h))return!1
;if(0===e.status)return("string"!=typeof(r=e.details.code)||!j.has(r)&&!/^(ENOTFOUND|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|EPROTO|ERR_SSL_.*)$/.test(r))&&("Unreachable"===e.reason||t)
;var r;return"Invalid"!==e.reason&&(!!(429===e.status||t&&e.status>=500&&501!==e.status)&&(void 0===e.retryAfter||{afterMilliseconds:e.retryAfter}))}(e,function(e){
const t=e.path.startsWith("/apis/authorization.k8s.io/");return e.repeatable??(t||"GET"===e.method||"HEAD"===e.method)}(t)))),clock:n,logger:r,signal:o})},async stream(t){
const r=withOwnSignal(t.signal),n=await exchangeAuthorized(t,r);tellWarnings(n.headers);const i=n.statusCode??0;if(i<200||i>=300)throw toApiError(i,n.headers,await readText(n,t,r),t,e)
;return readChunks(a,n,o.watchIdle,t,r)},close(){u.abort(new Error(`The connection to ${e.server} was closed`)),s.close()}}}
const isAway=e=>e instanceof A.h&&("Unreachable"===e.reason||503===e.status&&e.message.includes("before all known HTTP paths have been installed"));function parseJson(e,t,r){try{return(0,y.R)(e)
}catch(e){throw new A.h(0,"NotJson",`${r.server} answered ${t.method} ${t.path} with something other than JSON: ${(0,c.gJ)(e)}`,{
remedy:"Check that the server address of this context is the API server itself, not a login page or a proxy.",cause:e})}}
const z=1e4,W=500,q="application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList",keyFor=e=>`${e.apiVersion} ${e.kind}`;function createDiscovery(e,t){const r=new Map;let n
;async function fetchJson(t,r,n){const o={method:"GET",path:t,accept:r,...void 0===n?{}:{signal:n}};return parseJson((await e.send(o)).text,o,e.config)}function begin(){const e=async function(){
const e=await Promise.all(["/api","/apis"].map(e=>fetchJson(e,`${q},application/json;q=0.5`))),t=new Map;for(const r of e)addAggregated(t,r);return t}();return e.catch(()=>{n===e&&(n=void 0)}),e}
async function fetchGroupVersion(e,t){try{const r=groupVersionPath(e.apiVersion);return function(e,t){const{resources:r}=receivedMap(t,`The list of resources of ${e}`)
;return mapsOf(r).flatMap(({name:t,kind:r,namespaced:n,verbs:o})=>"string"!=typeof t||"string"!=typeof r||t.includes("/")?[]:[{apiVersion:e,kind:r,resource:t,namespaced:!0===n,verbs:textsOf(o)}])
}(e.apiVersion,await fetchJson(r,"application/json",t))}catch(e){if(e instanceof A.h&&404===e.status)return[];throw e}}return{async resourceFor(e,o={}){n??=begin();const i=await(0,
w.E)(n,o.signal),s=i.get(keyFor(e));if(void 0!==s)return s;for(let n=10;;n=Math.min(W,2*n)){for(const t of await fetchGroupVersion(e,o.signal))i.set(keyFor(t),t);const s=i.get(keyFor(e))
;if(void 0!==s||t.now()>=(r.get(keyFor(e))??0))return r.delete(keyFor(e)),s;await t.sleep(n,o.signal)}},forget(){n=void 0},expect(e){for(const n of e)r.set(keyFor(n),t.now()+z)}}}
function addAggregated(e,t){if((0,C.Ce)(t)&&"APIGroupDiscoveryList"===t.kind)for(const{metadata:r,versions:n}of mapsOf(t.items)){const t=(0,C.Ce)(r)?textOf(r.name):void 0
;for(const{version:r,resources:o}of mapsOf(n)){const n=textOf(r);if(void 0===n)continue;const i=void 0===t||""===t?n:`${t}/${n}`;for(const t of mapsOf(o)){const{responseKind:r,scope:n,verbs:o}=t,s=(0,
C.Ce)(r)?textOf(r.kind):void 0,a=textOf(t.resource);if(void 0===s||void 0===a)continue;addFirst(e,{apiVersion:i,kind:s,resource:a,namespaced:"Namespaced"===n,verbs:textsOf(o)})}}}}
const textOf=e=>"string"==typeof e?e:void 0,textsOf=e=>Array.isArray(e)?e.filter(e=>"string"==typeof e):[];function addFirst(e,t){const r=keyFor(t);e.has(r)||e.set(r,t)}function kindsServedBy(e){
if("CustomResourceDefinition"!==e.kind||"apiextensions.k8s.io"!==(0,O.F8)(e.apiVersion))return[];const{group:t,names:r,versions:n}=(0,C.Ce)(e.spec)?e.spec:{},o=(0,C.Ce)(r)?textOf(r.kind):void 0
;return"string"!=typeof t||void 0===o?[]:mapsOf(n).flatMap(({name:e,served:r})=>"string"==typeof e&&!0===r?[{apiVersion:`${t}/${e}`,kind:o}]:[])}const X=500;async function*listPages(e,t,r,n=X){let o
;do{const i={method:"GET",path:resourcePath(t,{namespace:r.namespace}),query:{...selectors(r),limit:String(n),...void 0===o?{}:{continue:o}},...void 0===r.signal?{}:{signal:r.signal}
},{text:s}=await e.send(i),a=`GET ${i.path}`,{items:c,metadata:d}=receivedMap(parseJson(s,i,e.config),a);if(null!=c&&!Array.isArray(c))throw strange(a,"items is no list")
;const{resourceVersion:u,continue:l}=(0,C.Ce)(d)?d:{};if(yield{items:(c??[]).map(e=>receivedObject((0,C.Ce)(e)?{apiVersion:t.apiVersion,kind:t.kind,...e}:e,a,"named")),
resourceVersion:"string"==typeof u?u:""},"string"==typeof l&&""!==l&&l===o)throw strange(a,"a page leads to itself");o="string"==typeof l?l:void 0}while(void 0!==o&&""!==o)}function selectors(e){
return{...void 0===e.labelSelector?{}:{labelSelector:e.labelSelector},...void 0===e.fieldSelector?{}:{fieldSelector:e.fieldSelector}}}const Z=67108864;const Q=100,ee=1e4,te=300,re=3e4
;async function*watchObjects(e,t,r){try{yield*async function*(e,t,r){const n=function({clock:e,logger:t,random:r=Math.random},n){let o=0;return{progressed(){o=0},async failed(i,s){n.throwIfAborted(),
o+=1;const d=i instanceof A.h?i.retryAfter:void 0,u=1===o?0:Math.min(ee,Q*2**(o-2))*(.5+r()/2),l=Math.min(ee,Math.max(d??0,u)),f=void 0===i?"the server closed it":(0,c.gJ)(i)
;t.debug(`Watch of ${s.kind}: ${f}; going on in ${(0,a.a3)(l)}`),l>0&&await e.sleep(l,n)}}}(e,r.signal);for(let o=!0;;o=!1){let i;o||(yield{type:"RELISTING"});try{
i=o&&void 0!==r.from?yield*repeat(r.from):yield*listAll(e.transport,t,r)}catch(e){if(!isExpired(e)&&(o||!isPassing(e)))throw e;await n.failed(e,t)}void 0!==i&&(yield{type:"SYNCED"},
yield*follow(e,t,r,i,n))}}(e,t,r)}catch(e){if(!r.signal.aborted)throw e}}async function*listAll(e,t,r){let n="";for await(const o of listPages(e,t,r)){for(const e of o.items)yield{type:"ADDED",
object:e};n=o.resourceVersion}return n}function*repeat({items:e,resourceVersion:t}){for(const t of e)yield{type:"ADDED",object:t};return t}async function*follow(e,t,r,n,o){let i=n;for(;;){
const n=i,s=e.clock.now();let a;try{for await(const n of connect(e,t,r,i))i=n.object.metadata.resourceVersion??i,"BOOKMARK"!==n.type&&(yield{type:n.type,object:n.object})}catch(e){
if(r.signal.throwIfAborted(),isExpired(e))return void await o.failed(e,t);if(!isPassing(e))throw e;a=e}(i!==n||e.clock.now()-s>=re)&&o.progressed(),await o.failed(a,t)}}
async function*connect({transport:e,random:t=Math.random},r,n,o){const i={method:"GET",path:resourcePath(r,{namespace:n.namespace}),query:{...selectors(n),watch:"1",allowWatchBookmarks:"true",
resourceVersion:o,timeoutSeconds:String(Math.round(te*(.9+.2*t())))},signal:n.signal},s=function(){let e=0,t=[];return{push(r){const n=[];let o=0;for(let i=r.indexOf(10);-1!==i;i=r.indexOf(10,o)){
const s=Buffer.concat([...t,r.subarray(o,i)]);t=[],e=0,o=i+1;const a=s.toString("utf8").trim();""!==a&&n.push(a)}if(o<r.length&&(t.push(r.subarray(o)),e+=r.length-o,
e>Z))throw new A.h(0,"Unanswered",`The stream brought a line of more than ${Z} bytes`);return n}}}();for await(const t of await e.stream(i))for(const r of s.push(t)){const t=parseEvent(r)
;if("ERROR"===t.type)throw toStatusError(t.object,i,e.config);yield t}}function parseEvent(e){try{const t=(0,y.R)(e);if((0,C.Ce)(t)&&(0,C.Ce)(t.object)){const{type:e,object:r}=t;if("ERROR"===e)return{
type:e,object:r};if("BOOKMARK"===e)return{type:e,object:receivedObject(r,"The watch","nameless")};if("ADDED"===e||"MODIFIED"===e||"DELETED"===e)return{type:e,
object:receivedObject(r,"The watch","named")}}}catch{}throw new A.h(0,"Unanswered",`The watch brought something that is no event: ${e.slice(0,200)}`)}function isExpired(e){
return e instanceof A.h&&410===e.status}function isPassing(e){return e instanceof A.h&&(0===e.status||408===e.status||429===e.status||e.status>=500)}
const ne="lamina",oe="application/apply-patch+yaml",ie="application/merge-patch+json",se=3;function createKubernetesClient(e,t){const{logger:r,clock:n}=t,o=createTransport(e,t),i=createDiscovery(o,n)
;async function sendObject(t){return receivedObject(await async function(t){const{text:r}=await o.send(t);return parseJson(r,t,e)}(t),`${t.method} ${t.path}`,"nameless")}
async function knownResource(t,r){const n=await i.resourceFor(t,r);if(void 0!==n)return n;throw new A.h(404,"NotFound",`The API server does not know the kind ${t.kind} of ${t.apiVersion}`,{
remedy:"Check apiVersion and kind; if a CustomResourceDefinition serves it, install that first.",details:{apiVersion:t.apiVersion,kind:t.kind,server:e.server}})}const pathOf=(t,r,n)=>resourcePath(t,{
namespace:r.namespace??e.namespace,name:r.name,subresource:n});return{server:e.server,defaultNamespace:e.namespace,async request(t,r,n={}){const i={...n,method:t,path:r
},{headers:s,text:a}=await o.send(i),c=s["content-type"]??"";return""!==a&&/[/+]json\b/.test(c)?parseJson(a,i,e):a},resourceFor:(e,t)=>i.resourceFor(e,t),forgetDiscovery:()=>i.forget(),
async get(e,t={}){const r=await i.resourceFor(e,t);if(void 0!==r)return absentAsUndefined(()=>sendObject({method:"GET",path:pathOf(r,e),...withSignal(t)}))},async list(e,t={}){
const r=await knownResource(e,t);for(let e=1;;e+=1)try{const e=[];let n="";for await(const i of listPages(o,r,t))e.push(...i.items),({resourceVersion:n}=i);return{items:e,resourceVersion:n}}catch(t){
if(!(t instanceof A.h)||410!==t.status||e===se)throw t}},async create(e,t={}){const r=await knownResource(e,t),n=await sendObject({method:"POST",path:pathOf(r,namespaceOf(e)),query:{fieldManager:ne,
fieldValidation:"Strict",...dryRun(t)},body:e,repeatable:!0===t.dryRun||!0===t.repeatable,...withSignal(t)});return!0!==t.dryRun&&i.expect(kindsServedBy(n)),n},async replace(e,t={}){
const r=await knownResource(e,t);return sendObject({method:"PUT",path:pathOf(r,e.metadata),query:{fieldManager:ne,fieldValidation:"Strict"},body:e,...withSignal(t)})},async mergePatch(e,t,r={}){
const n=await knownResource(e,r);return sendObject({method:"PATCH",path:pathOf(n,e,r.subresource),query:{fieldManager:ne,fieldValidation:"Strict"},body:t,contentType:ie,
repeatable:!JSON.stringify(t).includes('"resourceVersion"'),...withSignal(r)})},async apply(t,r={}){const n=await knownResource(t,r),o=await sendObject({method:"PATCH",path:pathOf(n,t.metadata),
query:{fieldManager:r.fieldManager??ne,fieldValidation:r.fieldValidation??"Strict",...!0===r.force?{force:"true"}:{},...dryRun(r)},body:toApplyBody(t,n,e.namespace),contentType:oe,repeatable:!0,
...withSignal(r)});return!0!==r.dryRun&&i.expect(kindsServedBy(o)),o},async delete(e,t={}){const r=await i.resourceFor(e,t);if(void 0===r)return!1;let n=!1
;return void 0!==await absentAsUndefined(()=>o.send({method:"DELETE",path:pathOf(r,e),body:{apiVersion:"v1",kind:"DeleteOptions",...void 0===t.propagationPolicy?{}:{
propagationPolicy:t.propagationPolicy},...void 0===t.uid&&void 0===t.resourceVersion?{}:{preconditions:preconditionsOf(t)},...!0===t.dryRun?{dryRun:["All"]}:{}},repeatable:!0,onUnanswered:()=>n=!0,
...withSignal(t)}))||n},async*watch(e,i){const s=void 0===t.signal?i.signal:AbortSignal.any([i.signal,t.signal]);let a;try{a=await knownResource(e,{signal:s})}catch(e){if(s.aborted)return;throw e}
yield*watchObjects({transport:o,clock:n,logger:r},a,{...i,signal:s})},async podLog(e,t){const{text:r}=await o.send({method:"GET",path:pathOf(ae,e,"log"),query:{...void 0===t.container?{}:{
container:t.container},...!0===t.previous?{previous:"true"}:{},...void 0===t.tailLines?{}:{tailLines:String(t.tailLines)}},accept:"text/plain, */*",...withSignal(t)});return r},close:()=>o.close()}}
const ae={apiVersion:"v1",kind:"Pod",resource:"pods",namespaced:!0,verbs:["get"]};function toApplyBody(e,t,r){const n={...e.metadata};return delete n.managedFields,delete n.uid,
delete n.resourceVersion,delete n.creationTimestamp,t.namespaced?n.namespace??=r:delete n.namespace,{...e,metadata:n}}function namespaceOf(e){return void 0===e.metadata.namespace?{}:{
namespace:e.metadata.namespace}}function dryRun(e){return!0===e.dryRun?{dryRun:"All"}:{}}function withSignal(e){return void 0===e.signal?{}:{signal:e.signal}}async function absentAsUndefined(e){try{
return await e()}catch(e){if(e instanceof A.h&&404===e.status)return;throw e}}const preconditionsOf=({uid:e,resourceVersion:t})=>({...void 0===e?{}:{uid:e},...void 0===t?{}:{resourceVersion:t}})
;var ce=r(74255),de=r(33730);async function openCollaborators(e){const{context:t,logger:r,signal:c}=e,d=environmentForChildren(e.env),u=await loadKubeconfig({...""===e.kubeconfig?{}:{
kubeconfig:e.kubeconfig},...""===t?{}:{context:t},env:d,homeDirectory:(0,o.homedir)(),logger:r,exec:ce.m,mayStartPlugins:async()=>!0!==(await(0,de.$)(d))?.fromFork}),l=await(0,
n.mkdtemp)(i.join(d.RUNNER_TEMP??(0,o.tmpdir)(),"lamina-"));await(0,n.chmod)(l,448);const f=await async function(e,t){if(""===e.kubeconfig.trim())return
;const r=await readGivenKubeconfig(e.kubeconfig,(0,o.homedir)(),e.logger);if(void 0!==r.path)return r.path;const s=i.join(t,"kubeconfig");return await(0,n.writeFile)(s,r.text,{mode:384}),s
}(e,l),h=createKubernetesClient(u,{logger:r,clock:a.ml}),p=void 0===e.path?d:{...d,PATH:e.path},{findHelm:m}=e,execHere=(e,t,r={})=>(0,ce.m)(e,t,{env:p,...r});return{kubernetes:h,helm:(0,s.xs)({
exec:execHere,logger:r,signal:c,kubeconfig:{...void 0===f?{}:{path:f},...""===t?{}:{context:t}},cacheDirectory:i.join(l,"charts"),env:p,...void 0===m?{}:{helmPath:()=>m(p)}}),exec:execHere,clock:a.ml,
logger:r,signal:c,async[Symbol.asyncDispose](){h.close(),await(0,n.rm)(l,{recursive:!0,force:!0})}}}
const environmentForChildren=e=>Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith("INPUT_")))},33730:(e,t,r)=>{r.d(t,{$:()=>readPullRequestEvent,o:()=>openGitHub})
;var n=r(51455),o=r(40682),i=r(12317);async function openGitHub(e){const{token:t,env:n,logger:s,signal:a,clock:c=o.ml}=e;if(""!==t&&s.mask(t),
!/^[\x21-\x7e]+$/.test(t))throw new i.j1(""===t?"No token for GitHub was given":"The token for GitHub has characters that none has",{remedy:"Give the input token, such as ${{ github.token }}."})
;const d=function(e){const t=e.GITHUB_REPOSITORY??"",[,r,n]=/^([\w.-]+)\/([\w.-]+)$/.exec(t)??[]
;if(void 0===r||void 0===n)throw new i.j1("GITHUB_REPOSITORY: "+(""===t?"it is not set":`"${t}" is not of the form owner/name`),{
remedy:"Run this in a workflow, or set GITHUB_REPOSITORY to owner/name."});return{owner:r,name:n}}(n),u=function(e){const t=e.GITHUB_API_URL??"";if(""===t)return"https://api.github.com"
;if(URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return t;throw new i.j1(`GITHUB_API_URL: "${t}" is not an http(s) address`,{
remedy:"Leave it to the runner, or set it to https://HOST/api/v3 for GitHub Enterprise Server."})}(n),l=await async function(e){try{
return(await Promise.all([r.e(8816),r.e(2413),r.e(3148)]).then(r.bind(r,53148))).createGitHub}catch(t){if(!(t instanceof SyntaxError))throw t
;throw new i.j1(`GITHUB_EVENT_PATH: ${e.GITHUB_EVENT_PATH??""} is not JSON: ${(0,i.gJ)(t)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:t})}}(n);return l({token:t,repository:d,apiUrl:u,
logger:s,clock:c,signal:a})}async function readPullRequestEvent(e){const t=e.GITHUB_EVENT_PATH??"";if(""===t)return
;const{parsePullRequestEvent:o}=await Promise.all([r.e(8816),r.e(7623)]).then(r.bind(r,77623));let s;try{s=JSON.parse(await(0,n.readFile)(t,"utf8"))}catch(e){
throw new i.j1(`GITHUB_EVENT_PATH: ${t} is not JSON: ${(0,i.gJ)(e)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:e})}return o(s,t)}},61712:(e,t,r)=>{r.d(t,{WB:()=>mirrorChart,
Y1:()=>chartName,q4:()=>isLocalChart});var n=r(73024),o=r(76760),i=r(12317);function chartName(e){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??""
;if(""===t)throw new i.j1(`The chart "${e.chart}" has no name`,{remedy:"Write oci://host/path/name, a path, or a name together with its repository."});return t}function mirrorChart(e,t,r={}){
if(void 0===t||""===t)return e;const s=chartName(e),{version:a}=e,c=!0===r.plainHttp?{plainHttp:!0}:{};if(t.startsWith("oci://"))return{chart:`${t.replace(/\/+$/,"")}/${s}`,version:a,...c}
;if(/^https?:\/\//.test(t))return{chart:s,repository:t,version:a,...c};if(t.includes("://"))throw new i.j1(`The chart mirror "${t}" is of no known form`,{
remedy:"Name oci://host/path, an https:// chart index, or a folder."});const d=[s,`${s}-${a}`,`${s}-${a}.tgz`].map(e=>o.resolve(t,e)).find(e=>(0,n.existsSync)(e))
;if(void 0===d)throw new i.j1(`The chart mirror "${t}" does not hold ${s} ${a}`,{remedy:`Put the chart there as ${s}/ or ${s}-${a}.tgz.`});return{chart:d,version:a}}function isLocalChart(e){
return void 0===e.repository&&!e.chart.includes("://")}},15095:(e,t,r)=>{r.d(t,{P1:()=>g,xs:()=>createHelm})
;var n=r(76760),o=r(40682),i=r(12317),s=r(61712),a=r(77598),c=r(51455),d=r(38815),u=r(1897),l=r(31422),f=r(45988),h=r(21935);const p=104857600;var __addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},m=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const y=3
;function createChartFetcher({run:e,cacheDirectory:t,pullTimeout:r,clock:d,logger:g}){return async(w,v)=>{await(0,c.mkdir)(t,{recursive:!0,mode:448});const k=await(0,c.mkdtemp)(n.join(t,".pull-"))
;try{let b=k;return(0,s.q4)(w)?await async function(e,t){const r=await(0,c.readFile)(e).catch(t=>{throw new f.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart at ${e}`,{
remedy:"Name a folder that holds Chart.yaml, or a packed chart (.tgz).",cause:t})});try{for(const e of(0,h.sB)((0,h.kd)(r,p))){if("file"!==e.type)continue;const r=n.resolve(t,e.path)
;if(!r.startsWith(t+n.sep))throw new h.di(`The archive would write outside of its folder: ${e.path}`);await(0,c.mkdir)(n.dirname(r),{recursive:!0}),await(0,c.writeFile)(r,e.content,{mode:384})}
}catch(t){throw new f.t2("HELM_FAILED",`The chart ${e} cannot be unpacked: ${(0,i.gJ)(t)}`,{remedy:"Pack the chart anew with helm package, and see that the disk has room.",cause:t})}
}(w.chart,k):(!function(e,t){for(const r of[e.chart,e.repository??""]){const e=/^\w+:\/\/[^/\s@]*:([^/\s@]+)@/.exec(r)?.[1];void 0!==e&&(t.mask(e),t.mask((0,u.g)(e)))}}(w,g),await(0,
l.L)(t=>(b=n.join(k,String(t)),async function(t,n,i){const s={stack:[],error:void 0,hasError:!1};try{const a=`fetch chart ${(0,f.sK)(t.chart)} ${t.version}`,c=__addDisposableResource(s,(0,
o.R)(r,a,i),!1),d=["pull",t.chart,...void 0===t.repository?[]:["--repo",t.repository],"--version",t.version,"--untar","--untardir",n,...!0===t.plainHttp?["--plain-http"]:[]];try{
await e(a,"registry",d,{signal:c.signal})}catch(e){if(i.throwIfAborted(),!c.signal.aborted)throw e;const t=r/1e3
;throw new f.t2("HELM_REGISTRY_UNREACHABLE",`Helm could not ${a}: the registry has not given it within ${t} s`,{
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach.",cause:e})}}catch(e){s.error=e,s.hasError=!0}finally{m(s)}}(w,b,v)),{label:`helm pull ${(0,f.sK)(w.chart)}`,
attempts:y,baseDelay:500,maxDelay:5e3,retryable:e=>e instanceof f.t2&&"HELM_REGISTRY_UNREACHABLE"===e.code,clock:d,logger:g,signal:v})),await async function(e,t,r){const o=await(0,c.readdir)(e,{
withFileTypes:!0}),i=o.find(e=>e.isDirectory());if(void 0===i)throw new f.t2("HELM_CHART_NOT_FOUND",`The chart ${(0,f.sK)(t.chart)} holds no folder`);const s=n.join(e,i.name);await checkChart(s,t)
;const d=n.join(r,`${i.name}-${t.version}-${await async function(e){const t=(0,a.createHash)("sha256"),r=(await(0,c.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(e=>n.join(e.parentPath,e.name)).sort();for(const o of r){const r=await(0,c.readFile)(o);t.update(`${n.relative(e,o)}\0${r.length}\0`).update(r)}
return t.digest("hex").slice(0,12)}(s)}`);return await(0,c.rename)(s,d).catch(async e=>{if(!await isFolder(d))throw e}),d}(b,w,t)}finally{await(0,c.rm)(k,{recursive:!0,force:!0})}}}
async function isFolder(e){return(0,c.stat)(e).then(e=>e.isDirectory(),()=>!1)}async function checkChart(e,t){const r=n.join(e,"Chart.yaml"),o=await(0,c.readFile)(r,"utf8").catch(t=>{
throw new f.t2("HELM_CHART_NOT_FOUND",`There is no Helm chart in ${e}`,{remedy:"Name a folder that holds Chart.yaml.",cause:t})}),i=(0,d.qg)(o)?.version
;if(String(i).replace(/^v/,"")!==t.version.replace(/^v/,""))throw new f.t2("HELM_CHART_NOT_FOUND",`Chart ${(0,s.Y1)(t)} ${t.version} was asked for, but ${(0,
f.sK)(t.repository??t.chart)} gave version ${String(i)}`,{remedy:"Correct the version, or the mirror that holds another one."})}const g="lamina.dev/revision",w="10",v=3e5,k=6e4;function createHelm(e){
const{exec:t,logger:r,signal:a,kubeconfig:c,cacheDirectory:d,clock:u=o.ml}=e,{helmPath:l="helm",pullTimeout:h=k}=e;let p;const m=function(e){
return Object.fromEntries(Object.entries(e).filter(([e])=>!e.startsWith("HELM_")||b.has(e)))}(e.env??process.env),y=new Map;let E
;const $=[...void 0===c.path?[]:["--kubeconfig",c.path],...void 0===c.context?[]:["--kube-context",c.context]];async function run(e,n,o,{input:s,...a}={}){try{
const{stdout:e}=await t(await(p??="string"==typeof l?Promise.resolve(l):l()),o,{env:m,signal:withOwn(a.signal),onLine:e=>{""!==e.trim()&&r.debug(`helm: ${(0,f.sK)(e)}`)},...void 0===s?{}:{input:s}})
;return e}catch(t){if(t instanceof i.Qd)throw(0,f.MC)(t,e,n);throw t}}
const withOwn=e=>void 0===e?a:AbortSignal.any([a,e]),version=()=>(E??=run("tell its version","cluster",["version","--template","{{.Version}}"]).then(parseHelmVersion),E),T=createChartFetcher({run,
cacheDirectory:d,pullTimeout:h,clock:u,logger:r});return{version,async pull(e,t={}){if((0,s.q4)(e)&&await isFolder(e.chart))return await checkChart(e.chart,e),n.resolve(e.chart)
;const r=JSON.stringify([e.chart,e.repository,e.version]);let o=y.get(r);return void 0===o&&(o=T(e,withOwn(t.signal)),y.set(r,o),o.catch(()=>y.delete(r))),o},async upgradeInstall(e,t={}){
const r=Number.parseInt(await version(),10)>=4;if(!0===e.forceConflicts&&!r)throw new i.j1("Helm 3 cannot take fields over from other managers",{
remedy:"Install Helm 4 (install-helm with version: latest-4), or do not force conflicts."})
;await run(`upgrade or install release ${e.release} in namespace ${e.namespace}`,"cluster",["upgrade",e.release,e.chartDirectory,"--install","--namespace",e.namespace,"--skip-crds","--reset-values","--history-max",w,"--timeout",`${Math.ceil((e.timeout??v)/1e3)}s`,...r?["--wait=hookOnly"]:[],...!0===e.forceConflicts?["--server-side=true","--force-conflicts"]:[],...void 0===e.revision?[]:["--labels",`${g}=${e.revision}`],...$,"--values","-"],{
...t,input:JSON.stringify(e.values)})},
render:async({release:e,namespace:t,chartDirectory:r,values:n},o={})=>run(`render release ${e}`,"registry",["template",e,r,"--namespace",t,"--skip-crds","--values","-"],{...o,input:JSON.stringify(n)
}),async rollback(e,t,r,n={}){const o=Number.parseInt(await version(),10)>=4
;await run(`roll release ${e} in namespace ${t} back`,"cluster",["rollback",e,String(r),"--namespace",t,"--history-max",w,...o?["--wait=hookOnly"]:[],...$],n)},async uninstall(e,t,r={}){
await run(`uninstall release ${e} in namespace ${t}`,"cluster",["uninstall",e,"--namespace",t,"--ignore-not-found",...$],r)}}}function parseHelmVersion(e){
const t=/^v?(\d+(?:\.\d+){0,2}(?:-[\w.]+)?)/.exec(e.trim())?.[1];if(void 0===t)throw new i.j1(`The program named helm prints "${e.trim()}" as its version`,{
remedy:'Check which program "helm" is on the PATH.'});return t}const b=new Set(["HELM_REGISTRY_CONFIG","HELM_REPOSITORY_CONFIG","HELM_CONFIG_HOME","HELM_CACHE_HOME","HELM_DATA_HOME"])},5045:(e,t,r)=>{
r.d(t,{D:()=>tidy,E:()=>redact})
;const n=[[/-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----[\s\S]*?(-----END [A-Z ]*-----|$)/g,"[$1 ***]"],[/\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/gi,"$1 ***"],[/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,"***"],[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,"***"],[/\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}/g,"***"],[/(\w+:\/\/[^/\s:@]+:)[^@\s/]+@/g,"$1***@"],[/(Encoded authorization failure message:?\s*)[\w+/=-]{20,}/gi,"$1***"],[/((?:[\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key(?:[_-]?id)?|private[_-]?key|credentials?))["']?\s*[=:]\s*)("[^"]*"|'[^']*'|[^\s,;&}]+)/gi,"$1***"]]
;function redact(e){return n.reduce((e,[t,r])=>e.replace(t,r),e)}function tidy(e,t=300){const r=redact(e).replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f]+/g," ").trim()
;return r.length<=t?r:`${r.slice(0,t-1)}…`}},8575:(e,t,r)=>{r.d(t,{Ce:()=>isFields,EN:()=>bodyOf,FF:()=>without,TL:()=>isSameJson});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e)
;function without(e,...t){return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}const bodyOf=e=>without(e,"apiVersion","kind","status","metadata");function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,r)=>isSameJson(e,t[r]));if(!isFields(e)||!isFields(t))return e===t;const r=Object.keys(e)
;return r.length===Object.keys(t).length&&r.every(r=>Object.hasOwn(t,r)&&isSameJson(e[r],t[r]))}},29702:(e,t,r)=>{function untilAborted(e,t){return void 0===t?e:new Promise((r,n)=>{
const abort=()=>n(t.reason);t.aborted?abort():(t.addEventListener("abort",abort,{once:!0}),e.then(r,n).finally(()=>t.removeEventListener("abort",abort)))})}r.d(t,{E:()=>untilAborted})},
74255:(e,t,r)=>{r.d(t,{m:()=>exec});var n=r(31421),o=r(12317);const exec=(e,t,r={})=>new Promise((i,s)=>{r.signal?.throwIfAborted();const a=(0,n.spawn)(e,t,{cwd:r.cwd,env:r.env??process.env,
stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let t="";a[e].setEncoding("utf8").on("data",n=>{if(c[e]+=n,void 0===r.onLine)return;const o=(t+n).split("\n")
;t=o.pop()??"";for(const t of o)r.onLine(t,e)})}let d;const stop=()=>{a.kill("SIGTERM"),d=setTimeout(()=>a.kill("SIGKILL"),5e3)};r.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{
clearTimeout(d),r.signal?.removeEventListener("abort",stop)};a.on("error",t=>{settle(),s("ENOENT"===t.code?new o.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,
cause:t}):t)}),a.on("close",n=>{settle(),!0===r.signal?.aborted?s(r.signal.reason):null===n||0!==n&&!0!==r.allowFailure?s(new o.Qd(e,t,n,c.stderr)):i({exitCode:n,...c})}),a.stdin.on("error",()=>{}),
a.stdin.end(r.input)})},58468:(e,t,r)=>{r.d(t,{R:()=>parseBoundedJson});const n=1e3;function endOfString(e,t){for(let r=e.indexOf('"',t+1);-1!==r;r=e.indexOf('"',r+1)){let t=0
;for(;92===e.charCodeAt(r-1-t);)t+=1;if(t%2==0)return r}return e.length}function parseBoundedJson(e){if(function(e,t=n){let r=0;for(let n=0;n<e.length;n+=1)switch(e.charCodeAt(n)){case 34:
n=endOfString(e,n);break;case 91:case 123:if(r+=1,r>t)return!0;break;case 93:case 125:r-=1}return!1}(e))throw new SyntaxError(`maps and lists nest more than ${n} levels deep`);return JSON.parse(e)}},
36100:(e,t,r)=>{function createLimiter(e){let t=0;const r=new Set;return async(n,o)=>{o?.throwIfAborted(),await async function(n){t<e?t+=1:await new Promise((e,t)=>{const abort=()=>{r.delete(go),
t(n?.reason)},go=()=>{n?.removeEventListener("abort",abort),e()};n?.addEventListener("abort",abort,{once:!0}),r.add(go)})}(o);try{return await n()}finally{!function(){const[e]=r
;void 0===e?t-=1:(r.delete(e),e())}()}}}r.d(t,{z:()=>createLimiter})},1897:(e,t,r)=>{function decodePercent(e){try{return decodeURIComponent(e)}catch{return e}}r.d(t,{g:()=>decodePercent})},
31422:(e,t,r)=>{r.d(t,{L:()=>retry});var n=r(40682),o=r(12317);async function retry(e,t){const r=t.random??Math.random;for(let i=1;;i+=1){t.signal?.throwIfAborted();try{return await e(i)}catch(e){
const s=i<t.attempts&&!0!==t.signal?.aborted&&t.retryable(e);if(!1===s)throw e;const a=r()*Math.min(t.maxDelay,t.baseDelay*2**(i-1)),c=!0===s?a:Math.min(t.maxDelay,s.afterMilliseconds+r()*t.baseDelay)
;t.logger?.debug(`${t.label}: attempt ${i} of ${t.attempts} failed (${(0,o.gJ)(e)}), next in ${(0,n.a3)(c)}`),await t.clock.sleep(c,t.signal)}}}},21935:(e,t,r)=>{r.d(t,{di:()=>ArchiveError,
kd:()=>gunzip,sB:()=>readTar});var n=r(38522),o=r(12317);const i=512,text=e=>{const t=e.indexOf(0);return e.toString("utf8",0,-1===t?e.length:t)};class ArchiveError extends o.Xf{constructor(e,t){
super("ARCHIVE",e,void 0===t?{}:{cause:t})}}function gunzip(e,t){try{return(0,n.gunzipSync)(e,{maxOutputLength:t})}catch(t){
throw new ArchiveError(`The archive (${e.length} bytes) cannot be decompressed`,t)}}function*readTar(e){let t;for(let r=0;r+i<=e.length;){const n=e.subarray(r,r+i);if(n.every(e=>0===e))return
;checkHeader(n,r);const o=parseOctal(n.subarray(124,136)),s=r+i;if(s+o>e.length)throw new ArchiveError("The archive ends in the middle of a file");const a=e.subarray(s,s+o);r=s+Math.ceil(o/i)*i
;const c=String.fromCharCode(n[156]??0);if("L"===c)t=text(a);else if("x"===c)t=paxPath(a)??t;else if("g"!==c){
const e="ustar"===text(n.subarray(257,262))?text(n.subarray(345,500)):"",r=text(n.subarray(0,100));yield{path:t??(""===e?r:`${e}/${r}`),type:"0"===c||"\0"===c?"file":"5"===c?"directory":"other",
mode:parseOctal(n.subarray(100,108)),content:a},t=void 0}}throw new ArchiveError("The archive has no end mark: it was cut short")}function checkHeader(e,t){let r=0
;if(e.forEach((e,t)=>r+=t>=148&&t<156?32:e),r!==parseOctal(e.subarray(148,156)))throw new ArchiveError(`The archive is damaged: the entry at byte ${t} has a wrong header checksum`)}
function parseOctal(e){const t=text(e).trim();if(!/^[0-7]*$/.test(t))throw new ArchiveError("The archive is damaged: a number is not octal");return""===t?0:Number.parseInt(t,8)}const s=11
;function paxPath(e){for(let t=0;t<e.length;){const r=e.subarray(t,t+s).indexOf(32),n=-1===r?"":e.toString("latin1",t,t+r),o=Number(n);if(!/^[1-9]\d*$/.test(n)||o<=r+1)return
;const i=e.toString("utf8",t+r+1,t+o-1);if(i.startsWith("path="))return i.slice(5);t+=o}}}};
