export const id=3573;export const ids=[3573];export const modules={68794:(e,t,a)=>{a.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var o=a(76760)
;const builtInLayers=e=>o.join(e.root,"manifests"),awsManifests=({root:e})=>o.join(e,"manifests","environment","aws")},45988:(e,t,a)=>{a.d(t,{MC:()=>explainHelmFailure,sK:()=>redactUrls,
t2:()=>HelmError});var o=a(12317);class HelmError extends o.Xf{constructor(e,t,a={}){super(e,t,a)}}const s=[{pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,
code:"HELM_RELEASE_PENDING",remedy:"Wait for the other run, or let Lamina recover the release when that run is dead."},{pattern:/Apply failed with \d+ conflicts?|invalid ownership metadata/,
code:"HELM_CONFLICT",remedy:"Let one tool own the field: remove it from the other manager or from the values, or force the conflict."},{
pattern:/kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,code:"HELM_CLUSTER_UNREACHABLE",
remedy:"Check the kubeconfig, its context and credentials, and the way to the API server."},{pattern:/release: not found|has no deployed releases/,code:"HELM_RELEASE_NOT_FOUND",
remedy:"Check the name of the release and its namespace."},{pattern:/\b(401|403)\b|unauthorized|denied: |authorization failed/i,code:"HELM_REGISTRY_DENIED",
remedy:"Log in first (helm registry login), or name a chart mirror that needs no credentials."},{
pattern:/dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,code:"HELM_REGISTRY_UNREACHABLE",
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach."},{
pattern:/: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,code:"HELM_CHART_NOT_FOUND",
remedy:"Check the chart, its version and the mirror, if one is named."}],r=["HELM_REGISTRY_DENIED","HELM_REGISTRY_UNREACHABLE","HELM_CHART_NOT_FOUND"];function explainHelmFailure(e,t,a){
const o=function(e){const t=e.trim().split("\n"),a=t.findLastIndex(e=>e.startsWith("Error: "))
;return redactUrls((-1===a?t.slice(-1):t.slice(a)).map(e=>e.trim()).join(" ").replace(/^Error: /,""))||"it said nothing"
}(e.stderr),n=s.find(({pattern:t,code:o})=>t.test(e.stderr)&&("registry"===a||!r.includes(o))),i=function(e){const t=[];let a;for(const o of e.split("\n")){
const e=/conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(o);if(null!==e){a=e[1],void 0!==a&&void 0!==e[2]&&""!==e[2]&&t.push({manager:a,field:e[2].replace(/"$/,"")});continue}
const s=/^\s*- (\.\S+)/.exec(o);void 0!==s?.[1]&&void 0!==a&&t.push({manager:a,field:s[1]})}return[...new Map(t.map(e=>[JSON.stringify(e),e])).values()]}(e.stderr)
;return new HelmError(n?.code??"HELM_FAILED",`Helm could not ${t}: ${o}`,{cause:e,details:{exitCode:e.exitCode,...0===i.length?{}:{conflicts:i}},...void 0===n?{}:{remedy:n.remedy}})}
function redactUrls(e){return e.replace(/(\w+:\/\/)[^/\s@]+@/g,"$1***@")}},98008:(e,t,a)=>{a.d(t,{Ly:()=>waitUntilGone,Uw:()=>deleteObjects,V4:()=>deleteMembers});var o=a(31891),s=a(80397),r=a(63036)
;async function deleteObjects(e,t,a){await(0,o.X)(e,8,async e=>{try{await t.delete((0,r.Po)(e),{propagationPolicy:a.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},
signal:a.signal})}catch(e){if(!(e instanceof s.h)||"Conflict"!==e.reason&&404!==e.status)throw e}})}async function deleteMembers(e,t,{label:a,signal:n}){const i=[];return{asked:(await(0,
o.X)(e,8,async e=>{const o=(0,r.Po)(e);for(let r=e;;){const{uid:c,resourceVersion:l}=r.metadata;try{return await t.delete(o,{propagationPolicy:"Background",...void 0===c?{}:{uid:c},...void 0===l?{}:{
resourceVersion:l},signal:n}),[e]}catch(t){if(!(t instanceof s.h))throw t;if(404===t.status)return[e];if("Conflict"!==t.reason)throw t}if(r=await t.get(o,{signal:n}),
void 0===r||r.metadata.uid!==e.metadata.uid)return[e];if(r.metadata.labels?.[a]!==e.metadata.labels?.[a])return i.push(r),[];if(void 0!==r.metadata.deletionTimestamp)return[e]}})).flat(),leftAlone:i}}
async function waitUntilGone(e,t){const a=new Map;for(const t of e){const e=`${(0,r.F8)(t.apiVersion)}/${t.kind}/${t.metadata.namespace??""}`;a.set(e,[...a.get(e)??[],t])}
const o=await Promise.all([...a.values()].map(e=>async function(e,{client:t,signal:a,onGone:o}){const n=new Map(e.map(e=>[(0,r.TN)((0,r.Po)(e)),e])),i=[],settle=e=>{const t=n.get(e)
;void 0!==t&&(n.delete(e),i.push(t),o?.(t))},[c]=e;if(void 0===c)return{gone:i,remaining:[]};const l={apiVersion:c.apiVersion,kind:c.kind},{namespace:d,name:u}=c.metadata,p=new AbortController
;let h=new Set;try{const o=t.watch(l,{...void 0===d?{}:{namespace:d},...1===e.length?{fieldSelector:`metadata.name=${u}`}:{},signal:AbortSignal.any([a,p.signal])});for await(const e of o){
if("RELISTING"===e.type)h=new Set;else if("SYNCED"===e.type)for(const e of[...n.keys()])h.has(e)||settle(e);else{const t=(0,r.TN)((0,
r.Po)(e.object)),a=n.get(t),o=void 0!==a?.metadata.uid&&a.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||o?settle(t):void 0!==a&&(h.add(t),n.set(t,e.object))}0===n.size&&p.abort()}}catch(e){
if(e instanceof s.h&&404===e.status)for(const e of[...n.keys()])settle(e);else if(!a.aborted)throw e}return{gone:i,remaining:[...n.values()]}}(e,t)));return{gone:o.flatMap(({gone:e})=>e),
remaining:o.flatMap(({remaining:e})=>e)}}},80397:(e,t,a)=>{a.d(t,{b:()=>ApplyConflictError,h:()=>ApiError});var o=a(12317);class ApiError extends o.Xf{status;reason;retryAfter;constructor(e,t,a,o={}){
super("KUBERNETES_API",a,{...o,details:{status:e,reason:t,...o.details}}),this.status=e,this.reason=t,this.retryAfter=o.retryAfter}}class ApplyConflictError extends ApiError{conflicts
;constructor(e,t,a={}){super(409,"Conflict",e,{...a,details:{conflicts:t,...a.details}}),this.conflicts=t}}},51740:(e,t,a)=>{a.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate});var o=a(12317)
;const s='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}];const t=[]
;let a=0;for(;a<e.length;){const o=e.indexOf("{",a);if(o!==a&&t.push({text:e.slice(a,-1===o?void 0:o)}),-1===o)break;const s=closingBrace(e,o);t.push({steps:new Parser(e,o+1,s).steps()}),a=s+1}
return t}function renderJsonPath(e,t){const a=e.map(e=>{if("text"in e)return e.text;const a=evaluate(e.steps,t).filter(e=>null!=e);return 0===a.length?void 0:a.map(asText).join(" ")})
;return a.includes(void 0)?void 0:a.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const a=Array.isArray(t)?t.at(e.index):void 0
;return void 0===a?[]:[a]}const a=Object.values(t);return"all"===e.type?a:a.filter(t=>{const a=evaluate(e.path,t);if("exists"===e.test.operator)return a.length>0;const{operator:o,value:s}=e.test
;return a.length>0&&a[0]===s==("=="===o)})}(t,e)),[t])}function closingBrace(e,t){let a="";for(let o=t+1;o<e.length;o+=1){const t=e.charAt(o)
;if(""!==a)a=t===a?"":a;else if("'"===t||'"'===t)a=t;else if("}"===t)return o}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,a){
return new o.j1(`JSONPath ${e}: at character ${t+1}, ${a}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#a;#o=0;constructor(e,t,a){this.#e=e,this.#a=t,this.#t=a}steps(){
this.#s("$");const e=this.#r();return this.#a<this.#t&&this.#n(`expected . or [, found "${this.#i()}" (${s})`),0===e.length&&this.#n("expected a path such as .status.phase"),e}#r(){const e=[]
;for(;;)if(this.#s("["))e.push(this.#c());else{if(!this.#s("."))return e;"."===this.#i()&&this.#n(`".." is not supported (${s})`),this.#s("*")?e.push({type:"all"}):"["!==this.#i()&&e.push({
type:"field",name:this.#l()})}}#l(){let e="";for(;this.#a<this.#t;)if(this.#s("\\"))e+=this.#d();else{if(!/[\w/-]/.test(this.#i()))break;e+=this.#d()}
return""===e&&this.#n("expected the name of a field"),e}#c(){if(this.#s("?"))return this.#u();if(this.#s("*"))return this.#p({type:"all"});const e=this.#i();if("'"===e||'"'===e)return this.#p({
type:"field",name:this.#h()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#n(`expected an index, "*", a quoted name or a filter (${s})`),this.#a+=t.length,this.#p({type:"index",
index:Number(t)})}#u(){this.#o+=1,this.#o>20&&this.#n("there are more than 20 filters"),this.#m("("),this.#y(),this.#m("@");const e=this.#r();this.#y();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#i()&&this.#n(`expected ==, != or ) (${s})`),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:"exists"}});this.#a+=2,this.#y();const a=this.#w()
;return this.#y(),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:t,value:a}})}#w(){const e=this.#i();if("'"===e||'"'===e)return this.#h()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#n("expected a quoted text, a number, true or false"),this.#a+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#h(){const e=this.#a,t=this.#e.indexOf(this.#d(),this.#a);(-1===t||t>=this.#t)&&(this.#a=e,this.#n("this quote is never closed"));const a=this.#e.slice(this.#a,t);return this.#a=t+1,a}#p(e){
return this.#m("]"),e}#y(){for(;" "===this.#i();)this.#a+=1}#i(){return this.#a<this.#t?this.#e.charAt(this.#a):""}#f(){return this.#e.slice(this.#a,this.#t)}#d(){const e=this.#i();return this.#a+=1,e
}#s(e){return this.#i()===e&&(this.#a+=1,!0)}#m(e){this.#s(e)||this.#n(`expected "${e}"`)}#n(e){throw mistake(this.#e,this.#a,e)}}},24851:(e,t,a)=>{a.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const o={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(o,e)}function apiVersionOf(e){return isKnownKind(e)?o[e]:void 0}},42242:(e,t,a)=>{a.d(t,{a:()=>loadLayer})
;var o=a(51455),s=a(76760),r=a(63036),n=a(8058),i=a(12317),c=a(47775),l=a(68293),d=a(24832),u=a(30326),p=a(19117);const h="15m";function parseLayerFile(e,t){return(0,
p.If)(e,t,c.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,a,c){const{directory:u,builtIn:f}=await async function(e,t,a){const r=/[/\\]|^\.+$/.test(e)
;if(!r&&await isFile(s.join(a.builtInDirectory,e,"layer.yaml")))return{directory:await(0,o.realpath)(s.join(a.builtInDirectory,e)),builtIn:!0};const n=s.resolve(t,e)
;if(!await isFile(s.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,o.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(s.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(a.builtInDirectory),c=r?void 0:(0,p.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${r?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,o.realpath)(n),l=isInside(c,await(0,
o.realpath)(a.builtInDirectory)),d=await(0,o.realpath)(s.join(c,"layer.yaml")),u=await(0,o.realpath)(a.workspace)
;if(!(l||isInside(c,u)&&isInside(d,u)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${a.workspace}.`});return{directory:c,builtIn:l}}(e,t,a)
;if(c.includes(u))throw new i.j1(`Layers extend each other in a circle: ${[...c,u].join(" → ")}`);const m=s.join(u,"layer.yaml"),y=s.relative(a.workspace,m),w=parseLayerFile(await(0,
o.readFile)(m,"utf8"),y.startsWith("..")?m:y),g=await Promise.all([a.builtInDirectory,...f?[]:[a.workspace]].map(e=>(0,o.realpath)(e))),v=await async function(e,t,a,c){
const u=e.allowRemoteResources??!1,resolve=async(e,r)=>{const n=await(0,o.realpath)(s.resolve(t,r)).catch(()=>{});if(void 0===n||!(await(0,
o.stat)(n)).isDirectory())throw new i.j1(`${a}: ${e} names the folder "${r}", which does not exist`);if(!c.some(e=>isInside(n,e)))throw new i.j1(`${a}: ${e} leads out of the workspace, to ${n}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,l.u0)(n,{roots:c,allowRemote:u}),n},resolveVerify=async e=>{const t=await resolve("spec.verify",e),a=await(0,
o.readdir)(s.join(t,"overlays")).catch(()=>[]);for(const t of a)await resolve("spec.verify",s.join(e,"overlays",t));return t
},p=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},
...void 0===e.podSecurity?{}:{podSecurity:e.podSecurity},sources:[{...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(p)}],
overlays:Object.fromEntries(p),patches:(e.patches??[]).map(d.h),allowRemoteResources:u,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){
if("chart"in e)return{...e,source:t};const{apiVersion:a,running:o,floor:s,...n}=e;return{...n,group:(0,r.F8)(a),source:t,...void 0===o?{}:{running:o},...void 0===s?{}:{floor:s}}}(e,a)),
outputs:e.outputs??{},...void 0===e.verify?{}:{verify:await resolveVerify(e.verify)},...void 0===e.timeout?{}:{timeout:(0,n.E)(e.timeout)}}}(w.spec,u,m,g);if(void 0===w.extends){
const{namespace:e="",operator:t}=w.spec;return{name:w.metadata?.name??"",directory:u,spec:{...v,namespace:e,timeout:v.timeout??(0,n.E)(h),...void 0===t?{}:{operator:mergeOperator(void 0,w.spec,u)}}}}
const b=await loadChain(w.extends,u,a,[...c,u]);return{name:w.metadata?.name??b.name,directory:u,spec:mergeSpec(b.spec,w.spec,v,u)}}function mergeSpec(e,t,a,o){
const s=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,o):e.operator;return{...e,...a,namespace:t.namespace??e.namespace,timeout:a.timeout??e.timeout,
sources:[...e.sources,...a.sources],overlays:{...e.overlays,...a.overlays},patches:[...e.patches,...a.patches],allowRemoteResources:e.allowRemoteResources||a.allowRemoteResources,
dependsOn:[...new Set([...e.dependsOn,...a.dependsOn])],readiness:[...e.readiness,...a.readiness],upgrades:[...a.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...a.outputs},...void 0===s?{}:{
operator:s}}}function mergeOperator(e,t,a){const o=t.operator??{},{chart:r=e?.chart,version:n=e?.version,release:c=e?.release,namespace:l=e?.namespace}=o
;if(void 0===r||void 0===n||void 0===c||void 0===l)throw new i.j1(`${s.join(a,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const d=o.repository??(void 0===o.chart?e?.repository:void 0);return{chart:!0===o.chart?.startsWith(".")?s.resolve(a,o.chart):r,version:n,release:c,namespace:l,...void 0===d?{}:{repository:d},
values:(0,u.D3)((0,u.D3)(e?.values??{},o.values??{}),t.values??{})}}function isInside(e,t){const a=s.relative(t,e);return""===a||!a.startsWith(`..${s.sep}`)&&".."!==a&&!s.isAbsolute(a)}
async function isFile(e){return(0,o.stat)(e).then(e=>e.isFile(),()=>!1)}},47775:(e,t,a)=>{a.d(t,{BP:()=>$,Jq:()=>d,Oj:()=>f,uc:()=>h})
;var o=a(38816),s=a(8058),r=a(12317),n=a(24851),i=a(51740),c=a(26024),l=a(37098)
;const d=o.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),u=o.YjP().superRefine((e,t)=>{try{(0,s.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,r.gJ)(e)})`})}}),p=o.YjP().min(1,"expected a path relative to this file"),h=o.g1P(o.YjP(),o.L5J()),f=o.rej({
target:o.rej({group:o.YjP().optional().describe("API group"),version:o.YjP().optional().describe("API version"),kind:o.YjP().optional().describe("Kind"),
name:o.YjP().optional().describe("A name or a regular expression, as in kustomize")}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:o.KCZ([o.YjP().min(1),o.g1P(o.YjP(),o.L5J()),o.YOg(o.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),m={
chart:o.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file").meta({examples:["oci://quay.io/strimzi-helm/strimzi-kafka-operator"]}),
repository:o.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:o.YjP().min(1).describe("The exact version of the chart").meta({examples:["1.2.0"]}),release:d.describe("The name of the Helm release"),namespace:d.describe("Where the operator runs"),
values:h.describe("Helm values of the chart")},y=o.YjP().regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/,"expected a path of fields such as spec.version"),w=o.rej({
apiVersion:o.YjP().min(1).describe("API version of the kind"),kind:o.YjP().min(1).describe("The kind that is judged"),
current:o.YjP().min(1).describe("A CEL expression over the object: true once it is ready").meta({examples:['status.observedGeneration >= metadata.generation && status.phase == "Running"']}),
inProgress:o.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:o.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")}),g={
up:o.k5n(l.kN).default("any").describe("How far one step up may go: into the next minor or major version, or anywhere"),
down:o.k5n(l.Fk).default("none").describe("How far a step down may go: nowhere, within the minor version, or anywhere"),why:o.YjP().min(1).describe("What would be lost otherwise; told with a refusal")
},v=o.KCZ([o.rej({chart:o.YjP().min(1).describe("The name of the operator's chart, without its registry"),...g}),o.rej({apiVersion:o.YjP().min(1).describe("API version of the kind"),
kind:o.YjP().min(1).describe("The kind whose versions are judged"),field:y.describe("Where the resource asks for a version").meta({examples:["spec.version"]}),
running:y.optional().describe("Where it tells the version that runs").meta({examples:["status.version"]}),floor:y.optional().describe("A field whose minor version no step down may go below").meta({
examples:["status.dataVersion"]}),...g})]).describe("What version may follow what, for an operator or for a field of a kind that Lamina does not know"),b=o.rej({
apiVersion:o.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:o.YjP().min(1).describe("The kind of the object that is read"),
name:o.YjP().min(1).describe("The name of the object"),path:o.YjP().min(1).superRefine((e,t)=>{try{(0,i.Z)(e)}catch(e){t.addIssue({code:"custom",message:(0,r.gJ)(e)})}
}).describe("A JSONPath as kubectl writes it").meta({examples:["{.status.listeners[?(@.name=='plain')].bootstrapServers}"]})}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,n.m)(e.kind)||t.addIssue({
code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({
code:"custom",path:["path"],message:"expected no content of a Secret, since outputs are printed; give out its name"})}),k=o.rej({description:o.YjP().optional().describe("One line for people"),
namespace:d.optional().describe("Where the custom resources go; needed unless `extends` is given"),
podSecurity:o.k5n(c.B$).optional().describe("The Pod Security level of the namespace where Lamina makes it; without it the cluster decides"),
operator:o.rej(m).partial().optional().describe("The operator, installed by Helm before the resources"),values:h.optional().describe("Helm values, merged over the operator's"),
resources:p.optional().describe("A folder with a kustomization, relative to this file"),
overlays:o.g1P(d,p).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:o.YOg(f).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:o.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:o.YOg(d).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:o.YOg(w).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:o.YOg(v).optional().describe("Rules for versions, before those that Lamina knows"),outputs:o.g1P(d,b).optional().describe("What the layer tells when it is ready, by name"),
verify:p.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:u.optional().describe("For the whole layer to become ready; 15m if not given").meta({examples:["20m"]})
}),$=o.rej({apiVersion:o.euz("lamina/v1").describe("The version of this format"),kind:o.euz("Layer").describe("What the file describes"),
extends:o.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:o.rej({name:d.describe("The name of the layer")
}).optional().describe("Needed unless `extends` is given"),spec:k.describe("What the layer is made of")
}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},26024:(e,t,a)=>{a.d(t,{B$:()=>r,Gv:()=>ensureNamespace,IR:()=>isOurNamespace,
YW:()=>weakestOf,YX:()=>createNamespace,zR:()=>podSecurityLabels});var o=a(98008),s=a(80397);const r=["privileged","baseline","restricted"],podSecurityLabels=e=>void 0===e?{}:{
"pod-security.kubernetes.io/enforce":e,"pod-security.kubernetes.io/audit":"restricted","pod-security.kubernetes.io/warn":"restricted"
},weakestOf=e=>e.includes(void 0)?void 0:r.find(t=>e.includes(t)),n="lamina.dev/created-by";async function ensureNamespace(e,{client:t,logger:a,signal:s},r={}){const n={apiVersion:"v1",
kind:"Namespace",name:e},i=await t.get(n,{signal:s});return(void 0===i||void 0!==i.metadata.deletionTimestamp)&&(void 0!==i&&(a.info(`Namespace ${e} is being deleted; waiting to make it anew`),
await(0,o.Ly)([i],{client:t,signal:s}),s.throwIfAborted()),createNamespace(e,{labels:r},{client:t,logger:a,signal:s}))}
async function createNamespace(e,{labels:t,annotations:a},{client:o,logger:r,signal:i}){try{return await o.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{...t,
"app.kubernetes.io/managed-by":"lamina"},annotations:{...a,[n]:"lamina"}}},{signal:i,repeatable:!0}),r.info(`Namespace ${e} created`),!0}catch(e){
if(e instanceof s.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[n]},24832:(e,t,a)=>{a.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch})
;var o=a(38815),s=a(38816),r=a(47775),n=a(19117);function parsePatches(e){return""===e.trim()?[]:(0,n.If)(e,"patches",s.YOg(r.Oj)).map(toKustomizePatch)}function toKustomizePatch({target:e,patch:t}){
return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,o.As)(t,{version:"1.1"})}}},68293:(e,t,a)=>{a.d(t,{kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization})
;var o=a(51455),s=a(76760),r=a(45988),n=a(12317),i=a(19117)
;const c=["kustomization.yaml","kustomization.yml","Kustomization"],l=["resources","bases","components"],d=["generators","transformers","validators"],u=["crds","configurations","patchesStrategicMerge"],p=["patches","patchesJson6902","replacements"],h=["configMapGenerator","secretGenerator"],f=["helmCharts","helmChartInflationGenerator"],m=["path","files","env","envs"],y=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,o.realpath)(e),t,new Set,"resources")}async function findKustomization(e){for(const t of c){const a=s.join(e,t);if(await exists(a))return a}}
async function readKustomization(e){const[t]=(0,i.b8)(await(0,o.readFile)(e,"utf8"),e),a=void 0===t?{}:(0,i.v3)(t,e)
;if("object"!=typeof a||null===a||Array.isArray(a))throw new n.j1(`${e}: a kustomization is a map of fields`);return a}async function walk(e,t,a,s){const r=`${s} ${e}`;if(a.has(r))return;a.add(r)
;const c=await findKustomization(e);if(void 0===c)throw new n.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const y=await readKustomization(c);!function(e,t){
const check=(e,a)=>{for(const o of Object.keys(e)){const e=a.find(e=>e!==o&&new RegExp(`^${e}$`,"iu").test(o));if(void 0!==e)throw new n.j1(`${t}: a kustomization has no field "${o}"`,{
remedy:`Write ${e}.`})}},a=[...p,...h],o=[...l,...d,...u];check(e,[...o,...a,...f,"openapi"]);for(const t of a.flatMap(t=>records(e[t])))check(t,m);isRecord(e.openapi)&&check(e.openapi,m)}(y,c)
;for(const e of f)if(void 0!==y[e])throw new n.j1(`${c}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."});for(const e of[...l,...d]){
const r=d.includes(e)?"plugins":s;for(const s of strings(y[e])){const n="plugins"===r?readInline(s,`${c}: ${e}`):void 0;if(void 0!==n){checkPlugins(n,`${c}: ${e}`,t);continue}
const l=await locate(c,e,s,t);void 0!==l&&((await(0,o.stat)(l)).isDirectory()?await walk(l,t,a,r):"plugins"===r&&checkPlugins((0,i.b8)(await(0,o.readFile)(l,"utf8"),l).map(e=>(0,i.v3)(e,l)),l,t))}}
for(const[e,a]of function(e){const t=u.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const a of p)for(const o of records(e[a]))t.push(...strings([o.path]).map(e=>[`${a}.path`,e]))
;for(const a of h)for(const o of records(e[a])){const e=strings(o.files).map(e=>e.slice(e.indexOf("=")+1)),s=[...e,...strings(o.envs),...strings([o.env])];t.push(...s.map(e=>[a,e]))}const a=e.openapi
;isRecord(a)&&t.push(...strings([a.path]).map(e=>["openapi.path",e]));return t}(y))"patchesStrategicMerge"===e&&void 0!==readInline(a,`${c}: ${e}`)||await locate(c,e,a,t)}function readInline(e,t){
if(!/[\n{]/.test(e))return;const a=(0,i.b8)(e,t).map(e=>(0,i.v3)(e,t));return a.length>0&&a.every(isRecord)?a:void 0}const w=/^(?:paths?|files|envs?)$/iu;function checkPlugins(e,t,a){
if(a.allowRemote)return;const check=(e,a)=>{if("string"==typeof e){const o=[e,e.slice(e.indexOf("=")+1)];if(a&&o.some(e=>y.test(e)))throw remoteSource(t,e)
}else if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))check(o,w.test(t)||a&&Array.isArray(e))};check(e,!1)}const remoteSource=(e,t)=>new n.j1(`${e} refers to another host: ${(0,
r.sK)(t.trim())}`,{remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."});async function locate(e,t,a,r){const i=await(0,
o.realpath)(s.resolve(s.dirname(e),a)).catch(()=>{});if(void 0===i){if(y.test(a)){if(r.allowRemote)return;throw remoteSource(`${e}: ${t}`,a)}
throw new n.j1(`${e}: ${t} names "${a}", which does not exist`)}if(!r.roots.some(e=>i===e||i.startsWith(e+s.sep)))throw new n.j1(`${e}: ${t} leads out of the workspace, to ${i}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return i}function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){
return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,o.stat)(e).then(()=>!0,()=>!1)}},
37098:(e,t,a)=>{a.d(t,{$h:()=>isChartRule,Fk:()=>s,NP:()=>rulesFor,O2:()=>isUntouched,VU:()=>holdsData,kN:()=>o,x_:()=>isSettledWhenReady,y9:()=>c})
;const o=["any","major","minor"],s=["any","patch","none"],r="kafka.strimzi.io",n="cassandra.datastax.com",i=[{chart:"strimzi-kafka-operator",up:"any",down:"none",stations:[{before:"0.39.0",
to:"0.46.0",stop:"0.45"},{before:"0.49.0",to:"1.0.0",stop:"0.51"}],why:"an older operator drops the fields of its resources that it does not know, and may not know the Kafka that runs",
source:'Strimzi: CHANGELOG 0.49.0, 1.0.0; Deploying and Upgrading, "Strimzi upgrade paths", "downgrade paths"'},{chart:"cass-operator",up:"any",down:"none",
why:"an older operator drops the fields of its resources that it does not know, and may not know the Cassandra that runs",
source:'cass-operator: CHANGELOG (supported versions of Cassandra by release); Helm: "Custom Resource Definitions"'},{group:r,kind:"Kafka",field:"spec.kafka.metadataVersion",
running:"status.kafkaMetadataVersion",up:"any",down:"none",why:"Kafka cannot take back what it has written in the newer form",
source:'Kafka 4.3: Upgrading ("cluster metadata downgrade is not supported")'},{group:r,kind:"Kafka",field:"spec.kafka.version",up:"any",down:"any",floor:"status.kafkaMetadataVersion",
why:"an older Kafka cannot read the metadata of the newer one",source:'Kafka 4.3: Upgrading ("from any version 3.3.x"); Strimzi: KRaftVersionChangeCreator.metadataVersionAtDowngrade'},{group:n,
kind:"CassandraDatacenter",field:"spec.serverVersion",up:"major",down:"patch",pods:{label:"cassandra.datastax.com/datacenter",value:"%",container:"cassandra"},
why:"a Cassandra reads the files of its own and the previous major version, never of a newer one",source:'Cassandra: NEWS.txt ("General upgrading advice"), UpgradeTestBase.SUPPORTED_UPGRADE_PATHS'
}],isChartRule=e=>"chart"in e,rulesFor=(e=[])=>[...e,...i],c=[{group:r,kind:"KafkaTopic",field:"spec.partitions"},{group:r,kind:"KafkaNodePool",field:"spec.storage.size"},{group:r,
kind:"KafkaNodePool",field:"spec.storage.volumes.*.size"},{group:n,kind:"CassandraDatacenter",field:"spec.storageConfig.cassandraDataVolumeClaimSpec.resources.requests.storage"
}],l=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],d=[...l,"apps/StatefulSet",`${r}/Kafka`,`${r}/KafkaNodePool`,`${r}/KafkaTopic`,`${n}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],u=[`${r}/KafkaTopic`],isUntouched=e=>l.includes(e),holdsData=e=>d.includes(e),isSettledWhenReady=e=>u.includes(e)
},30326:(e,t,a)=>{a.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var o=a(12317);function mergeValues(e,t){const a=new Map(Object.entries(e))
;for(const[e,o]of Object.entries(t)){const t=a.get(e);a.set(e,isRecord(t)&&isRecord(o)?mergeValues(t,o):o)}return Object.fromEntries(a)}function mergeHelmValues(e,t={}){const a=structuredClone(e)
;for(const[e,o]of Object.entries(t))setAt(a,e,parsePath(e),o);return a}function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const a=e.trim();if(""===a||a.startsWith("#"))return[]
;const s=a.indexOf("=");if(s<1)throw new o.j1(`set, line ${t+1}: "${a}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const r=a.slice(0,s).trim();return parsePath(r),
[[r,typedValue(a.slice(s+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}const s=30;function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),a=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(a)!==plain(e))throw new o.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new o.j1(`"${e}" names a field that no chart can have`)
;if(t.length>s)throw new o.j1(`"${e.slice(0,60)}…" is a path of more than ${s} steps`,{remedy:"Put what lies so deep into the values of the layer."})
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new o.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,a,s){let r=e;a.slice(0,-1).forEach((e,s)=>{const n="number"==typeof a[s+1],i=r[e]
;if(null==i)r[e]=n?[]:{};else if(n?!Array.isArray(i):!isRecord(i))throw new o.j1(`"${t}" cannot be set: ${a.slice(0,s+1).join(".")} is not a ${n?"list":"map"}`);r=r[e]});const n=a.at(-1)??""
;if(Array.isArray(r)&&"number"==typeof n)for(;r.length<n;)r.push(null);r[n]=s}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},19117:(e,t,a)=>{a.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var o=a(38815),s=a(36021),r=a(12317);const n=50,i={version:"1.1",customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if(/:(timestamp|set|omap|pairs)$/.test(e.tag)||"TIME"===e.format)return[];if(e.tag.endsWith(":binary"))return[{tag:e.tag,resolve:e=>Buffer.from(e,"base64").toString()}]
;const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})};function parseYamlStream(e,t){const{documents:a,lines:o}=(0,
s.e)(e,t,i,"stream"),r=a.map(e=>withPositions(e,o));return throwProblems(t,r.flatMap(e=>syntaxProblems(e,t))),r}function parseConfigurationFile(e,t,a,o=()=>[]){const{documents:c,lines:l}=(0,
s.e)(e,t,i,"one"),[d]=c;if(void 0===d)throw new r.j1(`${t} is empty`);const u=withPositions(d,l);throwProblems(t,syntaxProblems(u,t))
;const p=readData(u,t),h=a.safeParse(p),f=h.success?o(h.data):h.error.issues.flatMap(e=>function(e,t,a){const o=formatPath(e.path);if("unrecognized_keys"===e.code){const a=knownKeys(t,e.path)
;return e.keys.map(t=>{const s=closest(t,a),r=void 0===s?`known are ${a.join(", ")}`:`did you mean "${s}"?`;return{path:e.path,key:t,message:`unknown field "${t}"${""===o?"":` in ${o}`}; ${r}`}})}
const s=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(a,e.path);if(void 0===s||null===s&&""===o)return[{path:e.path,
message:""===o?"the file is empty":`${o} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,
message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const r=JSON.stringify(s);return[{path:e.path,
message:`${o}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${r.length>60?`${r.slice(0,57)}…`:r}`}]}(e,a,p))
;if(throwProblems(t,f.slice(0,n).map(({path:e,key:a,message:o})=>({file:t,...u.position(offsetOf(u.document,e,a)),message:o}))),!h.success)throw new r.j1(`${t} is not valid`);return h.data}
function withPositions(e,t){return{document:e,lines:t,position:e=>{const{line:a,col:o}=t.linePos(e);return{line:Math.max(a,1),column:Math.max(o,1)}}}}
function syntaxProblems({document:e,position:t},a){return e.errors.slice(0,n).map(e=>({file:a,...t(e.pos[0]),message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}
function parseYamlMap(e,t){const[a,o]=parseYamlStream(e,t),s=void 0===a?null:readData(a,t);if(null==s)return{};if(void 0===o&&"object"==typeof s&&!Array.isArray(s))return s
;throw new r.j1(`${t}: expected one map of values`,{remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,lines:t},a){
return(0,s.O)(e,a,t)}function throwProblems(e,t){const[a]=t;if(void 0===a)return;const o=t.map(({line:t,column:a,message:o})=>`${e}:${t}:${a}: ${o}`)
;throw new r.j1(1===o.length?o[0]??"":`${e} has ${o.length} problems:\n${o.join("\n")}`,{remedy:`Correct ${e} at line ${a.line}.`,details:{file:e,line:a.line,column:a.column,problems:t}})}
function offsetOf(e,t,a){for(let s=t.length;s>=0;s-=1){const r=0===s?e.contents:e.getIn(t.slice(0,s),!0);if(s===t.length&&void 0!==a&&(0,o.jh)(r)){const e=r.items.map(e=>e.key).find(e=>(0,
o.jn)(e)&&e.value===a);if((0,o.jn)(e)&&null!=e.range)return e.range[0]}const n=r?.range;if(null!=n)return n[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const a=e?._zod?.def;if(void 0===a)return[];const o=a.innerType??a.in
;if(void 0!==o)return knownKeys(o,t);const[s,...r]=t;return void 0===s?Object.keys(a.shape??{}):knownKeys(a.shape?.[String(s)]??a.valueType??a.element,r)}function closest(e,t){const a=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[o]=a;return void 0!==o&&o.distance<=Math.max(1,Math.floor(e.length/3))?o.candidate:void 0}
function editDistance(e,t){let a=Array.from({length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const s=[o];for(let r=1;r<=t.length;r+=1){const n=(a[r-1]??0)+(e[o-1]===t[r-1]?0:1)
;s.push(Math.min(n,(a[r]??0)+1,(s[r-1]??0)+1))}a=s}return a[t.length]??0}},36021:(e,t,a)=>{a.d(t,{O:()=>yamlData,e:()=>composeYaml});var o=a(38815),s=a(12317);const r=500,n=100,i=300
;function composeYaml(e,t,a,s){const n=new o.HN,i=new o.Dk({...a,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"}),c=function(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()
}finally{Error.stackTraceLimit=t}}(()=>{const a=function*(e,t,a){a.addNewLine(0);const s=new o.iX(a.addNewLine);let n=0;for(const i of(new o.JG).lex(e)){if(yield*s.next(i),s.stack.length>r){
const{line:e,col:o}=a.linePos(n);throw tooDeep(`${t}:${Math.max(e,1)}:${Math.max(o,1)}`)}n+=i.length}yield*s.end()}(e,t,n),c=[...i.compose(a,"one"===s,e.length)];for(const e of c)tellDoubleKeys(e)
;return c});for(const e of c)countAliases(e,t,n);const[l,d]=c;return"one"===s&&void 0!==d&&l?.errors.push(mistake(d.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:c,lines:n
}}function tooDeep(e){return new s.j1(`${e}: nested more than ${r} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}
const mistake=(e,...[t,a])=>new o.XT([e,e+1],t,a);function tellDoubleKeys(e){(0,o.YR)(e,(t,a)=>{if(!(0,o.jh)(a))return;const s=new Set;for(const{key:t}of a.items)(0,
o.jn)(t)&&"<<"!==t.value&&(s.has(t.value)&&e.errors.push(mistake(t.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),s.add(t.value))})}function countAliases(e,t,a){let r=0;(0,o.YR)(e,{
Alias(e,{range:o}){if(r+=1,r<=i)return;const{line:n,col:c}=a.linePos(o?.[0]??0);throw new s.j1(`${t}:${n}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,t,a){const{line:o,col:r}=a.linePos(e.range[0]),i=`${t}:${Math.max(o,1)}:${Math.max(r,1)}`;let c;try{c=e.toJS({maxAliasCount:n})}catch(e){throw new s.j1(`${i}: ${(0,s.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,t,a,o){if("object"!=typeof e||null===e)return 0
;if(a.has(e))throw new s.j1(`${t}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let n=o.get(e);if(void 0===n){if(a.size>=r)throw tooDeep(t);a.add(e),n=1
;for(const s of Object.values(e))n=Math.max(n,1+measure(s,t,a,o));a.delete(e),o.set(e,n)}if(a.size+n>r)throw tooDeep(t);return n}},31891:(e,t,a)=>{async function mapConcurrently(e,t,a){
const o=new Array(e.length),s=e.entries();let r=!1;const n=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of s){if(r)return;try{o[e]=await a(t)}catch(e){
throw r=!0,e}}}));for(const e of n)if("rejected"===e.status)throw e.reason;return o}a.d(t,{X:()=>mapConcurrently})}};
