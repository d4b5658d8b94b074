export const id=3079;export const ids=[3079];export const modules={45988:(e,t,n)=>{n.d(t,{MC:()=>explainHelmFailure,sK:()=>redactUrls,t2:()=>HelmError});var o=n(12317);class HelmError extends o.Xf{
constructor(e,t,n={}){super(e,t,n)}}const a=[{pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,code:"HELM_RELEASE_PENDING",
remedy:"Wait for the other run, or let Lamina recover the release when that run is dead."},{pattern:/Apply failed with \d+ conflicts?|invalid ownership metadata/,code:"HELM_CONFLICT",
remedy:"Let one tool own the field: remove it from the other manager or from the values, or force the conflict."},{
pattern:/kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,code:"HELM_CLUSTER_UNREACHABLE",
remedy:"Check the kubeconfig, its context and credentials, and the way to the API server."},{pattern:/release: not found|has no deployed releases/,code:"HELM_RELEASE_NOT_FOUND",
remedy:"Check the name of the release and its namespace."},{pattern:/\b(401|403)\b|unauthorized|denied: |authorization failed/i,code:"HELM_REGISTRY_DENIED",
remedy:"Log in first (helm registry login), or name a chart mirror that needs no credentials."},{
pattern:/dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,code:"HELM_REGISTRY_UNREACHABLE",
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach."},{
pattern:/: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,code:"HELM_CHART_NOT_FOUND",
remedy:"Check the chart, its version and the mirror, if one is named."}],r=["HELM_REGISTRY_DENIED","HELM_REGISTRY_UNREACHABLE","HELM_CHART_NOT_FOUND"];function explainHelmFailure(e,t,n){
const o=function(e){const t=e.trim().split("\n"),n=t.findLastIndex(e=>e.startsWith("Error: "))
;return redactUrls((-1===n?t.slice(-1):t.slice(n)).map(e=>e.trim()).join(" ").replace(/^Error: /,""))||"it said nothing"
}(e.stderr),s=a.find(({pattern:t,code:o})=>t.test(e.stderr)&&("registry"===n||!r.includes(o))),i=function(e){const t=[];let n;for(const o of e.split("\n")){
const e=/conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(o);if(null!==e){n=e[1],void 0!==n&&void 0!==e[2]&&""!==e[2]&&t.push({manager:n,field:e[2].replace(/"$/,"")});continue}
const a=/^\s*- (\.\S+)/.exec(o);void 0!==a?.[1]&&void 0!==n&&t.push({manager:n,field:a[1]})}return[...new Map(t.map(e=>[JSON.stringify(e),e])).values()]}(e.stderr)
;return new HelmError(s?.code??"HELM_FAILED",`Helm could not ${t}: ${o}`,{cause:e,details:{exitCode:e.exitCode,...0===i.length?{}:{conflicts:i}},...void 0===s?{}:{remedy:s.remedy}})}
function redactUrls(e){return e.replace(/(\w+:\/\/)[^/\s@]+@/g,"$1***@")}},87557:(e,t,n)=>{n.d(t,{I:()=>o});const o=8},98008:(e,t,n)=>{n.d(t,{Ly:()=>waitUntilGone,Uw:()=>deleteObjects,
V4:()=>deleteMembers});var o=n(31891),a=n(87557),r=n(80397),s=n(63036);async function deleteObjects(e,t,n){await(0,o.X)(e,a.I,async e=>{try{await t.delete((0,s.Po)(e),{
propagationPolicy:n.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},signal:n.signal})}catch(e){if(!(e instanceof r.h)||"Conflict"!==e.reason&&404!==e.status)throw e}
})}async function deleteMembers(e,t,{label:n,signal:i}){const c=[];return{asked:(await(0,o.X)(e,a.I,async e=>{const o=(0,s.Po)(e);for(let a=e;;){const{uid:s,resourceVersion:l}=a.metadata;try{
return await t.delete(o,{propagationPolicy:"Background",...void 0===s?{}:{uid:s},...void 0===l?{}:{resourceVersion:l},signal:i}),[e]}catch(t){if(!(t instanceof r.h))throw t;if(404===t.status)return[e]
;if("Conflict"!==t.reason)throw t}if(a=await t.get(o,{signal:i}),void 0===a||a.metadata.uid!==e.metadata.uid)return[e];if(a.metadata.labels?.[n]!==e.metadata.labels?.[n])return c.push(a),[]
;if(void 0!==a.metadata.deletionTimestamp)return[e]}})).flat(),leftAlone:c}}async function waitUntilGone(e,t){const n=new Map;for(const t of e){const e=`${(0,s.zo)(t)}/${t.metadata.namespace??""}`
;n.set(e,[...n.get(e)??[],t])}const o=await Promise.all([...n.values()].map(e=>async function(e,{client:t,signal:n,onGone:o}){const a=new Map(e.map(e=>[(0,s.iL)(e),e])),i=[],settle=e=>{
const t=a.get(e);void 0!==t&&(a.delete(e),i.push(t),o?.(t))},[c]=e;if(void 0===c)return{gone:i,remaining:[]};const l={apiVersion:c.apiVersion,kind:c.kind
},{namespace:u,name:d}=c.metadata,f=new AbortController;let m=new Set;try{const o=t.watch(l,{...void 0===u?{}:{namespace:u},...1===e.length?{fieldSelector:`metadata.name=${d}`}:{},
signal:AbortSignal.any([n,f.signal])});for await(const e of o){if("RELISTING"===e.type)m=new Set;else if("SYNCED"===e.type)for(const e of[...a.keys()])m.has(e)||settle(e);else{const t=(0,
s.iL)(e.object),n=a.get(t),o=void 0!==n?.metadata.uid&&n.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||o?settle(t):void 0!==n&&(m.add(t),a.set(t,e.object))}0===a.size&&f.abort()}}catch(e){
if(e instanceof r.h&&404===e.status)for(const e of[...a.keys()])settle(e);else if(!n.aborted)throw e}return{gone:i,remaining:[...a.values()]}}(e,t)));return{gone:o.flatMap(({gone:e})=>e),
remaining:o.flatMap(({remaining:e})=>e)}}},80397:(e,t,n)=>{n.d(t,{b:()=>ApplyConflictError,h:()=>ApiError});var o=n(12317);class ApiError extends o.Xf{status;reason;retryAfter;constructor(e,t,n,o={}){
super("KUBERNETES_API",n,{...o,details:{status:e,reason:t,...o.details}}),this.status=e,this.reason=t,this.retryAfter=o.retryAfter}}class ApplyConflictError extends ApiError{conflicts
;constructor(e,t,n={}){super(409,"Conflict",e,{...n,details:{conflicts:t,...n.details}}),this.conflicts=t}}},80751:(e,t,n)=>{function didYouMean(e,t){const n=function(e,t){const n=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[o]=n;return void 0!==o&&o.distance<=Math.max(1,Math.floor(e.length/3))?o.candidate:void 0
}(e,t);return void 0===n?"":`; did you mean "${n}"?`}function editDistance(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const a=[o];for(let r=1;r<=t.length;r+=1){
const s=(n[r-1]??0)+(e[o-1]===t[r-1]?0:1);a.push(Math.min(s,(n[r]??0)+1,(a[r-1]??0)+1))}n=a}return n[t.length]??0}n.d(t,{a:()=>didYouMean})},89296:(e,t,n)=>{n.d(t,{F:()=>isInside});var o=n(76760)
;function isInside(e,t){const n=o.relative(t,e);return""===n||!n.startsWith(`..${o.sep}`)&&".."!==n&&!o.isAbsolute(n)}},6474:(e,t,n)=>{n.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,
b$:()=>mergeHelmValues});var o=n(8575),a=n(12317);function mergeValues(e,t){const n=new Map(Object.entries(e));for(const[e,a]of Object.entries(t)){const t=n.get(e);n.set(e,(0,o.Ce)(t)&&(0,
o.Ce)(a)?mergeValues(t,a):a)}return Object.fromEntries(n)}function mergeHelmValues(e,t={}){const n=structuredClone(e);for(const[e,o]of Object.entries(t))setAt(n,e,parsePath(e),o);return n}
function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const n=e.trim();if(""===n||n.startsWith("#"))return[];const o=n.indexOf("=")
;if(o<1)throw new a.j1(`set, line ${t+1}: "${n}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const r=n.slice(0,o).trim();return parsePath(r),
[[r,typedValue(n.slice(o+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}const r=30;function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),n=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(n)!==plain(e))throw new a.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new a.j1(`"${e}" names a field that no chart can have`)
;if(t.length>r)throw new a.j1(`"${e.slice(0,60)}…" is a path of more than ${r} steps`,{remedy:"Put what lies so deep into the values of the layer."})
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new a.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,n,r){let s=e;n.slice(0,-1).forEach((e,r)=>{const i="number"==typeof n[r+1],c=s[e]
;if(null==c)s[e]=i?[]:{};else if(i?!Array.isArray(c):!(0,o.Ce)(c))throw new a.j1(`"${t}" cannot be set: ${n.slice(0,r+1).join(".")} is not a ${i?"list":"map"}`);s=s[e]});const i=n.at(-1)??""
;if(Array.isArray(s)&&"number"==typeof i)for(;s.length<i;)s.push(null);s[i]=r}},81625:(e,t,n)=>{n.d(t,{If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,v3:()=>readData})
;var o=n(38815),a=n(36021),r=n(12317),s=n(80751);const i=50,c={version:"1.1",schema:new o.Sj({schema:"yaml-1.1",resolveKnownTags:!1,customTags:e=>e.flatMap(e=>{if("object"!=typeof e)return[e]
;if(/:(timestamp|set|omap|pairs)$/.test(e.tag)||"TIME"===e.format)return[];if(e.tag.endsWith(":binary"))return[{tag:e.tag,resolve:e=>Buffer.from(e,"base64").toString()}];const{test:t}=e
;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})})};function parseYamlStream(e,t){const{documents:n,lines:o}=(0,a.e)(e,t,c,"stream"),r=n.map(e=>withPositions(e,o))
;return throwProblems(t,r.flatMap(e=>syntaxProblems(e,t))),r}function parseConfigurationFile(e,t,n,o=()=>[]){const{documents:l,lines:u}=(0,a.e)(e,t,c,"one"),[d]=l
;if(void 0===d)throw new r.j1(`${t} is empty`);const f=withPositions(d,u);throwProblems(t,syntaxProblems(f,t))
;const m=readData(f,t),p=n.safeParse(m),h=p.success?o(p.data):p.error.issues.flatMap(e=>function(e,t,n){const o=formatPath(e.path);if("unrecognized_keys"===e.code){const n=knownKeys(t,e.path)
;return e.keys.map(t=>{const a=(0,s.a)(t,n)||`; known are ${n.join(", ")}`;return{path:e.path,key:t,message:`unknown field "${t}"${""===o?"":` in ${o}`}${a}`}})}const a=function(e,t){
return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(n,e.path);if(void 0===a||null===a&&""===o)return[{path:e.path,message:""===o?"the file is empty":`${o} is missing`}]
;if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}
const r=JSON.stringify(a);return[{path:e.path,message:`${o}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${r.length>60?`${r.slice(0,57)}…`:r}`}]}(e,n,m))
;if(throwProblems(t,h.slice(0,i).map(({path:e,key:n,message:o})=>({file:t,...f.position(offsetOf(f.document,e,n)),message:o}))),!p.success)throw new r.j1(`${t} is not valid`);return p.data}
function withPositions(e,t){return{document:e,lines:t,position:e=>{const{line:n,col:o}=t.linePos(e);return{line:Math.max(n,1),column:Math.max(o,1)}}}}
function syntaxProblems({document:e,position:t},n){return e.errors.slice(0,i).map(e=>({file:n,...t(e.pos[0]),message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}
function parseYamlMap(e,t){const[n,o]=parseYamlStream(e,t),a=void 0===n?null:readData(n,t);if(null==a)return{};if(void 0===o&&"object"==typeof a&&!Array.isArray(a))return a
;throw new r.j1(`${t}: expected one map of values`,{remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,lines:t},n){
return(0,a.O)(e,n,t)}function throwProblems(e,t){const[n]=t;if(void 0===n)return;const o=t.map(({line:t,column:n,message:o})=>`${e}:${t}:${n}: ${o}`)
;throw new r.j1(1===o.length?o[0]??"":`${e} has ${o.length} problems:\n${o.join("\n")}`,{remedy:`Correct ${e} at line ${n.line}.`,details:{file:e,line:n.line,column:n.column,problems:t}})}
function offsetOf(e,t,n){for(let a=t.length;a>=0;a-=1){const r=0===a?e.contents:e.getIn(t.slice(0,a),!0);if(a===t.length&&void 0!==n&&(0,o.jh)(r)){const e=r.items.map(e=>e.key).find(e=>(0,
o.jn)(e)&&e.value===n);if((0,o.jn)(e)&&null!=e.range)return e.range[0]}const s=r?.range;if(null!=s)return s[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const n=e?._zod?.def;if(void 0===n)return[];const o=n.innerType??n.in
;if(void 0!==o)return knownKeys(o,t);const[a,...r]=t;return void 0===a?Object.keys(n.shape??{}):knownKeys(n.shape?.[String(a)]??n.valueType??n.element,r)}},26024:(e,t,n)=>{n.d(t,{B$:()=>s,
Gv:()=>ensureNamespace,IR:()=>isOurNamespace,YW:()=>weakestOf,YX:()=>createNamespace,oZ:()=>readNamespace,rP:()=>namespaceReference,yT:()=>namespacesToMake,zR:()=>podSecurityLabels})
;var o=n(98008),a=n(80397),r=n(31891);const s=["privileged","baseline","restricted"],podSecurityLabels=e=>void 0===e?{}:{"pod-security.kubernetes.io/enforce":e,
"pod-security.kubernetes.io/audit":"restricted","pod-security.kubernetes.io/warn":"restricted"
},weakestOf=e=>e.includes(void 0)?void 0:s.find(t=>e.includes(t)),i="lamina.dev/created-by",namespaceReference=e=>({apiVersion:"v1",kind:"Namespace",name:e
}),readNamespace=(e,{client:t,signal:n})=>t.get(namespaceReference(e),{signal:n});async function ensureNamespace(e,{client:t,logger:n,signal:a},r={}){const s=await readNamespace(e,{client:t,signal:a})
;return(void 0===s||void 0!==s.metadata.deletionTimestamp)&&(void 0!==s&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,o.Ly)([s],{client:t,signal:a}),a.throwIfAborted()),
createNamespace(e,{labels:r},{client:t,logger:n,signal:a}))}async function namespacesToMake(e,t){return(await(0,r.X)(e,16,async e=>{const n=await readNamespace(e,t)
;return void 0===n||void 0!==n.metadata.deletionTimestamp?[e]:[]})).flat()}async function createNamespace(e,{labels:t,annotations:n},{client:o,logger:r,signal:s}){try{return await o.create({
apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{...t,"app.kubernetes.io/managed-by":"lamina"},annotations:{...n,[i]:"lamina"}}},{signal:s,repeatable:!0}),r.info(`Namespace ${e} created`),!0
}catch(e){if(e instanceof a.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[i]},68293:(e,t,n)=>{n.d(t,{kG:()=>readKustomization,
nW:()=>findKustomization,u0:()=>checkKustomization});var o=n(51455),a=n(76760),r=n(45988),s=n(8575),i=n(12317),c=n(89296),l=n(81625)
;const u=["kustomization.yaml","kustomization.yml","Kustomization"],d=["resources","bases","components"],f=["generators","transformers","validators"],m=["crds","configurations","patchesStrategicMerge"],p=["patches","patchesJson6902","replacements"],h=["configMapGenerator","secretGenerator"],y=["helmCharts","helmChartInflationGenerator"],g=["path","files","env","envs"],w=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,o.realpath)(e),t,new Set,"resources")}async function findKustomization(e){for(const t of u){const n=a.join(e,t);if(await exists(n))return n}}
async function readKustomization(e){const[t]=(0,l.b8)(await(0,o.readFile)(e,"utf8"),e),n=void 0===t?{}:(0,l.v3)(t,e)
;if("object"!=typeof n||null===n||Array.isArray(n))throw new i.j1(`${e}: a kustomization is a map of fields`);return n}async function walk(e,t,n,a){const r=`${a} ${e}`;if(n.has(r))return;n.add(r)
;const c=await findKustomization(e);if(void 0===c)throw new i.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const u=await readKustomization(c);!function(e,t){
const check=(e,n)=>{for(const o of Object.keys(e)){const e=n.find(e=>e!==o&&new RegExp(`^${e}$`,"iu").test(o));if(void 0!==e)throw new i.j1(`${t}: a kustomization has no field "${o}"`,{
remedy:`Write ${e}.`})}},n=[...p,...h],o=[...d,...f,...m];check(e,[...o,...n,...y,"openapi"]);for(const t of n.flatMap(t=>records(e[t])))check(t,g);(0,s.Ce)(e.openapi)&&check(e.openapi,g)}(u,c)
;for(const e of y)if(void 0!==u[e])throw new i.j1(`${c}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."});for(const e of[...d,...f]){
const r=f.includes(e)?"plugins":a;for(const a of strings(u[e])){const s="plugins"===r?readInline(a,`${c}: ${e}`):void 0;if(void 0!==s){checkPlugins(s,`${c}: ${e}`,t);continue}
const i=await locate(c,e,a,t);void 0!==i&&((await(0,o.stat)(i)).isDirectory()?await walk(i,t,n,r):"plugins"===r&&checkPlugins((0,l.b8)(await(0,o.readFile)(i,"utf8"),i).map(e=>(0,l.v3)(e,i)),i,t))}}
for(const[e,n]of function(e){const t=m.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const n of p)for(const o of records(e[n]))t.push(...strings([o.path]).map(e=>[`${n}.path`,e]))
;for(const n of h)for(const o of records(e[n])){const e=strings(o.files).map(e=>e.slice(e.indexOf("=")+1)),a=[...e,...strings(o.envs),...strings([o.env])];t.push(...a.map(e=>[n,e]))}const n=e.openapi
;(0,s.Ce)(n)&&t.push(...strings([n.path]).map(e=>["openapi.path",e]));return t}(u))"patchesStrategicMerge"===e&&void 0!==readInline(n,`${c}: ${e}`)||await locate(c,e,n,t)}function readInline(e,t){
if(!/[\n{]/.test(e))return;const n=(0,l.b8)(e,t).map(e=>(0,l.v3)(e,t));return n.length>0&&n.every(s.Ce)?n:void 0}const v=/^(?:paths?|files|envs?)$/iu;function checkPlugins(e,t,n){
if(n.allowRemote)return;const check=(e,n)=>{if("string"==typeof e){const o=[e,e.slice(e.indexOf("=")+1)];if(n&&o.some(e=>w.test(e)))throw remoteSource(t,e)
}else if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))check(o,v.test(t)||n&&Array.isArray(e))};check(e,!1)}const remoteSource=(e,t)=>new i.j1(`${e} refers to another host: ${(0,
r.sK)(t.trim())}`,{remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."});async function locate(e,t,n,r){const s=await(0,
o.realpath)(a.resolve(a.dirname(e),n)).catch(()=>{});if(void 0===s){if(w.test(n)){if(r.allowRemote)return;throw remoteSource(`${e}: ${t}`,n)}
throw new i.j1(`${e}: ${t} names "${n}", which does not exist`)}if(!r.roots.some(e=>(0,c.F)(s,e)))throw new i.j1(`${e}: ${t} leads out of the workspace, to ${s}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return s}function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){
return Array.isArray(e)?e.filter(s.Ce):[]}async function exists(e){return(0,o.stat)(e).then(()=>!0,()=>!1)}},36021:(e,t,n)=>{n.d(t,{O:()=>yamlData,e:()=>composeYaml});var o=n(38815),a=n(12317)
;const r=500,s=100,i=300;function composeYaml(e,t,n,a){const s=new o.HN,i=new o.Dk({...n,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"}),c=function(e){const{stackTraceLimit:t}=Error
;Error.stackTraceLimit=0;try{return e()}finally{Error.stackTraceLimit=t}}(()=>{const n=function*(e,t,n){n.addNewLine(0);const a=new o.iX(n.addNewLine);let s=0;for(const i of(new o.JG).lex(e)){
if(yield*a.next(i),a.stack.length>r){const{line:e,col:o}=n.linePos(s);throw tooDeep(`${t}:${Math.max(e,1)}:${Math.max(o,1)}`)}s+=i.length}yield*a.end()}(e,t,s),c=[...i.compose(n,"one"===a,e.length)]
;for(const e of c)tellDoubleKeys(e);return c});for(const e of c)countAliases(e,t,s);const[l,u]=c
;return"one"===a&&void 0!==u&&l?.errors.push(mistake(u.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:c,lines:s}}function tooDeep(e){
return new a.j1(`${e}: nested more than ${r} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}const mistake=(e,...[t,n])=>new o.XT([e,e+1],t,n)
;function tellDoubleKeys(e){(0,o.YR)(e,(t,n)=>{if(!(0,o.jh)(n))return;const a=new Set;for(const{key:t}of n.items)(0,
o.jn)(t)&&"<<"!==t.value&&(a.has(t.value)&&e.errors.push(mistake(t.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),a.add(t.value))})}function countAliases(e,t,n){let r=0;(0,o.YR)(e,{
Alias(e,{range:o}){if(r+=1,r<=i)return;const{line:s,col:c}=n.linePos(o?.[0]??0);throw new a.j1(`${t}:${s}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,t,n){const{line:o,col:r}=n.linePos(e.range[0]),i=`${t}:${Math.max(o,1)}:${Math.max(r,1)}`;let c;try{c=e.toJS({maxAliasCount:s})}catch(e){throw new a.j1(`${i}: ${(0,a.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,t,n,o){if("object"!=typeof e||null===e)return 0
;if(n.has(e))throw new a.j1(`${t}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let s=o.get(e);if(void 0===s){if(n.size>=r)throw tooDeep(t);n.add(e),s=1
;for(const a of Object.values(e))s=Math.max(s,1+measure(a,t,n,o));n.delete(e),o.set(e,s)}if(n.size+s>r)throw tooDeep(t);return s}},31891:(e,t,n)=>{async function mapConcurrently(e,t,n){
const o=new Array(e.length),a=e.entries();let r=!1;const s=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){if(r)return;try{o[e]=await n(t)}catch(e){
throw r=!0,e}}}));for(const e of s)if("rejected"===e.status)throw e.reason;return o}n.d(t,{X:()=>mapConcurrently})}};
