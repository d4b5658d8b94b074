export const id=267;export const ids=[267];export const modules={5048:(e,t,n)=>{n.d(t,{vi:()=>layer_inputs_findLayer,hF:()=>h,lq:()=>optional});var a=n(6760)
;const builtInLayers=e=>a.join(e.root,"manifests");var s=n(1455),i=n(8058),o=n(2317),r=n(7775),c=n(8293),l=n(4832),p=n(326),d=n(9117);const u="15m";function parseLayerFile(e,t){return(0,
d.If)(e,t,r.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,n,r){const{directory:p,builtIn:f}=await async function(e,t,n){const i=/[/\\]|^\.+$/.test(e)
;if(!i&&await isFile(a.join(n.builtInDirectory,e,"layer.yaml")))return{directory:await(0,s.realpath)(a.join(n.builtInDirectory,e)),builtIn:!0};const r=a.resolve(t,e)
;if(!await isFile(a.join(r,"layer.yaml"))){const t=await async function(e){const t=await(0,s.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(a.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(n.builtInDirectory),c=i?void 0:(0,d.kp)(e,t)
;throw new o.j1(`Unknown layer "${e}"${i?`: ${r} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,s.realpath)(r),l=isInside(c,await(0,
s.realpath)(n.builtInDirectory)),p=await(0,s.realpath)(a.join(c,"layer.yaml")),u=await(0,s.realpath)(n.workspace)
;if(!(l||isInside(c,u)&&isInside(p,u)))throw new o.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${n.workspace}.`});return{directory:c,builtIn:l}}(e,t,n)
;if(r.includes(p))throw new o.j1(`Layers extend each other in a circle: ${[...r,p].join(" → ")}`);const m=a.join(p,"layer.yaml"),h=a.relative(n.workspace,m),y=parseLayerFile(await(0,
s.readFile)(m,"utf8"),h.startsWith("..")?m:h),g=await Promise.all([n.builtInDirectory,...f?[]:[n.workspace]].map(e=>(0,s.realpath)(e))),w=await async function(e,t,n,r){
const p=e.allowRemoteResources??!1,resolve=async(e,i)=>{const l=await(0,s.realpath)(a.resolve(t,i)).catch(()=>{});if(void 0===l||!(await(0,
s.stat)(l)).isDirectory())throw new o.j1(`${n}: ${e} names the folder "${i}", which does not exist`);if(!r.some(e=>isInside(l,e)))throw new o.j1(`${n}: ${e} leads out of the workspace, to ${l}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,c.u0)(l,{roots:r,allowRemote:p}),l
},d=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(d)}],overlays:Object.fromEntries(d),patches:(e.patches??[]).map(l.h),
allowRemoteResources:p,dependsOn:e.dependsOn??[],readiness:e.readiness??[],outputs:e.outputs??{},...void 0===e.verify?{}:{verify:await resolve("spec.verify",e.verify)},...void 0===e.timeout?{}:{
timeout:(0,i.E)(e.timeout)}}}(y.spec,p,m,g);if(void 0===y.extends){const{namespace:e="",operator:t}=y.spec;return{name:y.metadata?.name??"",directory:p,spec:{...w,namespace:e,timeout:w.timeout??(0,
i.E)(u),...void 0===t?{}:{operator:mergeOperator(void 0,y.spec,p)}}}}const v=await loadChain(y.extends,p,n,[...r,p]);return{name:y.metadata?.name??v.name,directory:p,spec:mergeSpec(v.spec,y.spec,w,p)}
}function mergeSpec(e,t,n,a){const s=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,a):e.operator;return{...e,...n,namespace:t.namespace??e.namespace,timeout:n.timeout??e.timeout,
sources:[...e.sources,...n.sources],overlays:{...e.overlays,...n.overlays},patches:[...e.patches,...n.patches],allowRemoteResources:e.allowRemoteResources||n.allowRemoteResources,
dependsOn:[...new Set([...e.dependsOn,...n.dependsOn])],readiness:[...e.readiness,...n.readiness],outputs:{...e.outputs,...n.outputs},...void 0===s?{}:{operator:s}}}function mergeOperator(e,t,n){
const s=t.operator??{},{chart:i=e?.chart,version:r=e?.version,release:c=e?.release,namespace:l=e?.namespace}=s
;if(void 0===i||void 0===r||void 0===c||void 0===l)throw new o.j1(`${a.join(n,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const d=s.repository??(void 0===s.chart?e?.repository:void 0);return{chart:!0===s.chart?.startsWith(".")?a.resolve(n,s.chart):i,version:r,release:c,namespace:l,...void 0===d?{}:{repository:d},
values:(0,p.D3)((0,p.D3)(e?.values??{},s.values??{}),t.values??{})}}function isInside(e,t){const n=a.relative(t,e);return""===n||!n.startsWith(`..${a.sep}`)&&".."!==n&&!a.isAbsolute(n)}
async function isFile(e){return(0,s.stat)(e).then(e=>e.isFile(),()=>!1)}var f=n(4907),m=n(5842);const h={...f.g,layer:(0,m.$4)(),overlay:(0,m.Qq)(),namespace:(0,m.Qq)(),timeout:(0,m.p0)()}
;function layer_inputs_findLayer(e,t,n){return loadLayer(e,{builtInDirectory:builtInLayers(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){return""===t||void 0===t?{}:{[e]:t}}
},4593:(e,t,n)=>{n.d(t,{Nx:()=>asMember,Od:()=>scopeOf,YV:()=>listMembers,_f:()=>unite,fN:()=>renderParent,hx:()=>readScope,vr:()=>c,y2:()=>describeApplySet})
;var a=n(7598),s=n(1891),i=n(397),o=n(3036)
;const r="applyset.kubernetes.io/id",c="applyset.kubernetes.io/part-of",l="applyset.kubernetes.io/tooling",p="applyset.kubernetes.io/contains-group-kinds",d="applyset.kubernetes.io/additional-namespaces",u="lamina.dev/member-versions"
;function describeApplySet(e,t){return{name:e,namespace:t,id:`applyset-${(0,a.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}}function asMember(e,t){return{...e,
metadata:{...e.metadata,labels:{...e.metadata.labels,[c]:t.id}}}}function scopeOf(e,t){const n=new Map(e.map(({apiVersion:e,kind:t})=>[`${t}.${(0,o.F8)(e)}`,{apiVersion:e,kind:t
}])),a=e.flatMap(({metadata:{namespace:e}})=>void 0===e||e===t.namespace?[]:[e]);return{kinds:sortKinds([...n.values()]),additionalNamespaces:[...new Set(a)].sort()}}function unite(e,t){
const n=new Map([...t.kinds,...e.kinds].map(e=>[groupKindOf(e),e]));return{kinds:sortKinds([...n.values()]),
additionalNamespaces:[...new Set([...e.additionalNamespaces,...t.additionalNamespaces])].sort()}}function readScope(e){const t=e?.metadata.annotations??{};return{
kinds:(t[u]?.split(",").filter(Boolean)??[]).map(e=>{const t=e.indexOf(":");return{apiVersion:e.slice(0,t),kind:e.slice(t+1)}}),additionalNamespaces:t[d]?.split(",").filter(Boolean)??[]}}
function renderParent(e,t,n={}){return{apiVersion:"v1",kind:"ConfigMap",metadata:{name:e.name,namespace:e.namespace,labels:{[r]:e.id,"app.kubernetes.io/managed-by":"lamina"},annotations:{
[l]:"lamina/v1",[p]:t.kinds.map(groupKindOf).sort().join(","),...0===t.additionalNamespaces.length?{}:{[d]:t.additionalNamespaces.join(",")},
[u]:t.kinds.map(({apiVersion:e,kind:t})=>`${e}:${t}`).join(","),...n.annotations}},...void 0===n.data?{}:{data:n.data}}}async function listMembers(e,t,n,a={}){
const r=await Promise.all(n.kinds.map(async s=>{const i=await e.resourceFor(s,a);return void 0===i?[]:i.namespaced?[t.namespace,...n.additionalNamespaces].map(e=>({kind:s,namespace:e})):[{kind:s,
namespace:void 0}]})),l=await(0,s.X)(r.flat(),8,async({kind:n,namespace:s})=>{try{const{items:i}=await e.list(n,{...a,...void 0===s?{}:{namespace:s},labelSelector:`${c}=${t.id}`});return i}catch(e){
if(e instanceof i.h&&404===e.status)return[];throw e}});return new Map(l.flat().map(e=>[(0,o.TN)((0,o.Po)(e)),e]))}const groupKindOf=({apiVersion:e,kind:t})=>{const n=(0,o.F8)(e)
;return""===n?t:`${t}.${n}`},sortKinds=e=>[...e].sort((e,t)=>groupKindOf(e)<groupKindOf(t)?-1:1)},8008:(e,t,n)=>{n.d(t,{L:()=>waitUntilGone,U:()=>deleteObjects});var a=n(1891),s=n(397),i=n(3036)
;async function deleteObjects(e,t,n){await(0,a.X)(e,8,async e=>{try{await t.delete((0,i.Po)(e),{propagationPolicy:n.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},
signal:n.signal})}catch(e){if(!(e instanceof s.h)||"Conflict"!==e.reason&&404!==e.status)throw e}})}async function waitUntilGone(e,t){const n=new Map;for(const t of e){const e=`${(0,
i.F8)(t.apiVersion)}/${t.kind}/${t.metadata.namespace??""}`;n.set(e,[...n.get(e)??[],t])}const a=await Promise.all([...n.values()].map(e=>async function(e,{client:t,signal:n,onGone:a}){
const o=new Map(e.map(e=>[(0,i.TN)((0,i.Po)(e)),e])),r=[],settle=e=>{const t=o.get(e);void 0!==t&&(o.delete(e),r.push(t),a?.(t))},[c]=e;if(void 0===c)return{gone:r,remaining:[]};const l={
apiVersion:c.apiVersion,kind:c.kind},{namespace:p,name:d}=c.metadata,u=new AbortController;let f=new Set;try{const a=t.watch(l,{...void 0===p?{}:{namespace:p},...1===e.length?{
fieldSelector:`metadata.name=${d}`}:{},signal:AbortSignal.any([n,u.signal])});for await(const e of a){
if("RELISTING"===e.type)f=new Set;else if("SYNCED"===e.type)for(const e of[...o.keys()])f.has(e)||settle(e);else{const t=(0,i.TN)((0,
i.Po)(e.object)),n=o.get(t),a=void 0!==n?.metadata.uid&&n.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||a?settle(t):void 0!==n&&(f.add(t),o.set(t,e.object))}0===o.size&&u.abort()}}catch(e){
if(e instanceof s.h&&404===e.status)for(const e of[...o.keys()])settle(e);else if(!n.aborted)throw e}return{gone:r,remaining:[...o.values()]}}(e,t)));return{gone:a.flatMap(({gone:e})=>e),
remaining:a.flatMap(({remaining:e})=>e)}}},8575:(e,t,n)=>{n.d(t,{Ce:()=>isFields,EN:()=>bodyOf,FF:()=>without,TL:()=>isSameJson});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e)
;function without(e,...t){return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}const bodyOf=e=>without(e,"apiVersion","kind","status","metadata");function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,n)=>isSameJson(e,t[n]));if(!isFields(e)||!isFields(t))return e===t;const n=Object.keys(e)
;return n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&isSameJson(e[n],t[n]))}},6960:(e,t,n)=>{n.d(t,{BX:()=>teardownRank,GW:()=>isNamespace,NH:()=>isCustomResourceDefinition,
VE:()=>applyRank,pV:()=>groupByRank});var a=n(3036)
;const s=[["apiextensions.k8s.io/CustomResourceDefinition"],["/Namespace"],["/ResourceQuota","/LimitRange","scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass"],["/ServiceAccount"],["rbac.authorization.k8s.io/ClusterRole","rbac.authorization.k8s.io/Role"],["rbac.authorization.k8s.io/ClusterRoleBinding","rbac.authorization.k8s.io/RoleBinding"],["/ConfigMap","/Secret"],["/PersistentVolume","/PersistentVolumeClaim"],["/Service","networking.k8s.io/NetworkPolicy","policy/PodDisruptionBudget"],["apps/Deployment","apps/StatefulSet","apps/DaemonSet","apps/ReplicaSet","/Pod","batch/Job","batch/CronJob"],["networking.k8s.io/Ingress","autoscaling/HorizontalPodAutoscaler"],["*"],["admissionregistration.k8s.io/ValidatingWebhookConfiguration","admissionregistration.k8s.io/MutatingWebhookConfiguration","admissionregistration.k8s.io/ValidatingAdmissionPolicy","admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding","apiregistration.k8s.io/APIService"]],i=[["sparkoperator.k8s.io/ScheduledSparkApplication"],["sparkoperator.k8s.io/SparkApplication","spark.apache.org/SparkApplication"],["spark.apache.org/SparkCluster"],["kafka.strimzi.io/KafkaConnector","kafka.strimzi.io/KafkaRebalance"],["kafka.strimzi.io/KafkaTopic","kafka.strimzi.io/KafkaUser"],["kafka.strimzi.io/KafkaConnect","kafka.strimzi.io/KafkaMirrorMaker2","kafka.strimzi.io/KafkaBridge"],["kafka.strimzi.io/Kafka"],["kafka.strimzi.io/KafkaNodePool"],["k8ssandra.io/K8ssandraCluster"],["cassandra.datastax.com/CassandraDatacenter"]],groupKind=e=>`${(0,
a.F8)(e.apiVersion)}/${e.kind}`,rankIn=(e,t)=>e.findIndex(e=>e.includes(t));function applyRank(e){const t=rankIn(s,groupKind(e));return-1===t?rankIn(s,"*"):t}function teardownRank(e){
const t=rankIn(i,groupKind(e));return-1===t?i.length+s.length-applyRank(e):t}function groupByRank(e,t){const n=new Map;for(const a of e){const e=t(a),s=n.get(e);void 0===s?n.set(e,[a]):s.push(a)}
return[...n.entries()].sort(([e],[t])=>e-t).map(([,e])=>e)}const isNamespace=e=>"/Namespace"===groupKind(e),isCustomResourceDefinition=e=>"apiextensions.k8s.io/CustomResourceDefinition"===groupKind(e)
},787:(e,t,n)=>{n.d(t,{A:()=>sameQuantity,L:()=>parseQuantity});const a={n:{base:10n,exponent:-9},u:{base:10n,exponent:-6},m:{base:10n,exponent:-3},"":{base:10n,exponent:0},k:{base:10n,exponent:3},M:{
base:10n,exponent:6},G:{base:10n,exponent:9},T:{base:10n,exponent:12},P:{base:10n,exponent:15},E:{base:10n,exponent:18},Ki:{base:2n,exponent:10},Mi:{base:2n,exponent:20},Gi:{base:2n,exponent:30},Ti:{
base:2n,exponent:40},Pi:{base:2n,exponent:50},Ei:{base:2n,exponent:60}};function parseQuantity(e){
const t=/^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i))?$/.exec(String(e)),[,n,s="",i="",o,r=""]=t??[],c=a[r];if(null===t||void 0===c||s+i==="")return
;const l=Number(o??0)+(10n===c.base?c.exponent:0)+9-i.length,p=BigInt(s+i)*(2n===c.base?2n**BigInt(c.exponent):1n),d=10n**BigInt(Math.max(0,-l)),u=l>=0?p*10n**BigInt(l):(p+d-1n)/d;return"-"===n?-u:u}
function sameQuantity(e,t){if(!isScalar(e)||!isScalar(t))return!1;const n=parseQuantity(e);return void 0!==n&&n===parseQuantity(t)}const isScalar=e=>"string"==typeof e||"number"==typeof e},
780:(e,t,n)=>{n.d(t,{Cj:()=>refusedManifest,jQ:()=>conflictFailure,kN:()=>LayerFailure,vu:()=>isRefusal});var a=n(397),s=n(3036),i=n(2317);class LayerFailure extends i.Xf{reference
;constructor(e,t,n,a){super(e,n,{...a,details:{object:t,...a.details}}),this.reference=t}}function isRefusal(e){
return e instanceof a.h&&(500===e.status?/typed patch|not declared in schema/.test(e.message):e.status>=400&&e.status<500&&![401,408,429].includes(e.status))}function refusedManifest(e,t){
const n=function(e){const t=/(?:^|[:[\s"])\.?((?:spec|metadata|data|webhooks|rules|subjects)(?:[.[][^\s:",]+)?)\s*:/.exec(e)?.[1]??/unknown field "([^"]+)"/.exec(e)?.[1];return t?.replace(/^\./,"")
}(t.message),a="Forbidden"===t.reason&&!/admission|webhook|quota|denied the request/i.test(t.message);return new LayerFailure(a?"RBAC_DENIED":"MANIFEST_REFUSED",(0,
s.Po)(e),`The API server refuses ${(0,s.P5)((0,s.Po)(e))}: ${(0,i.gJ)(t)}`,{
remedy:a?`Grant this user the verbs get, list, watch, create, patch and delete on ${e.kind} (${e.apiVersion}).`:void 0===n?"Correct the manifest, the overlay or the patch that this object comes from.":`Correct ${n} in the manifest, the overlay or the patch that this object comes from.`,
details:{...void 0===n?{}:{field:n},reason:t.reason},cause:t})}function conflictFailure(e){const[t]=e;if(void 0===t)throw new TypeError("No conflict to tell")
;const n=e.flatMap(({object:e,conflicts:t})=>t.map(({manager:t,field:n})=>`${(0,s.P5)((0,s.Po)(e))}: ${n} is owned by "${t}"`));return new LayerFailure("FIELD_CONFLICT",(0,
s.Po)(t.object),`Other field managers own what this layer sets: ${n.join("; ")}`,{
remedy:"Take the fields over with force-conflicts (--force-conflicts), or drop them from the manifest and leave them to their owner.",details:{conflicts:e.flatMap(({object:e,conflicts:t})=>t.map(t=>({
object:(0,s.Po)(e),...t})))}})}},1740:(e,t,n)=>{n.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate});var a=n(2317);const s='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known'
;function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}];const t=[];let n=0;for(;n<e.length;){const a=e.indexOf("{",n);if(a!==n&&t.push({
text:e.slice(n,-1===a?void 0:a)}),-1===a)break;const s=closingBrace(e,a);t.push({steps:new Parser(e,a+1,s).steps()}),n=s+1}return t}function renderJsonPath(e,t){const n=e.map(e=>{
if("text"in e)return e.text;const n=evaluate(e.steps,t).filter(e=>null!=e);return 0===n.length?void 0:n.map(asText).join(" ")});return n.includes(void 0)?void 0:n.join("")}function asText(e){
return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){if("object"!=typeof t||null===t)return[]
;if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const n=Array.isArray(t)?t.at(e.index):void 0;return void 0===n?[]:[n]}
const n=Object.values(t);return"all"===e.type?n:n.filter(t=>{const n=evaluate(e.path,t);if("exists"===e.test.operator)return n.length>0;const{operator:a,value:s}=e.test
;return n.length>0&&n[0]===s==("=="===a)})}(t,e)),[t])}function closingBrace(e,t){let n="";for(let a=t+1;a<e.length;a+=1){const t=e.charAt(a)
;if(""!==n)n=t===n?"":n;else if("'"===t||'"'===t)n=t;else if("}"===t)return a}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,n){
return new a.j1(`JSONPath ${e}: at character ${t+1}, ${n}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#n=t,this.#t=n}steps(){
this.#a("$");const e=this.#s();return this.#n<this.#t&&this.#i(`expected . or [, found "${this.#o()}" (${s})`),0===e.length&&this.#i("expected a path such as .status.phase"),e}#s(){const e=[]
;for(;;)if(this.#a("["))e.push(this.#r());else{if(!this.#a("."))return e;"."===this.#o()&&this.#i(`".." is not supported (${s})`),this.#a("*")?e.push({type:"all"}):"["!==this.#o()&&e.push({
type:"field",name:this.#c()})}}#c(){let e="";for(;this.#n<this.#t;)if(this.#a("\\"))e+=this.#l();else{if(!/[\w/-]/.test(this.#o()))break;e+=this.#l()}
return""===e&&this.#i("expected the name of a field"),e}#r(){if(this.#a("?"))return this.#p();if(this.#a("*"))return this.#d({type:"all"});const e=this.#o();if("'"===e||'"'===e)return this.#d({
type:"field",name:this.#u()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#i(`expected an index, "*", a quoted name or a filter (${s})`),this.#n+=t.length,this.#d({type:"index",
index:Number(t)})}#p(){this.#m("("),this.#h(),this.#m("@");const e=this.#s();this.#h();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#o()&&this.#i(`expected ==, != or ) (${s})`),this.#m(")"),this.#d({type:"filter",path:e,test:{operator:"exists"}});this.#n+=2,this.#h();const n=this.#y()
;return this.#h(),this.#m(")"),this.#d({type:"filter",path:e,test:{operator:t,value:n}})}#y(){const e=this.#o();if("'"===e||'"'===e)return this.#u()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#i("expected a quoted text, a number, true or false"),this.#n+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#u(){const e=this.#n,t=this.#e.indexOf(this.#l(),this.#n);(-1===t||t>=this.#t)&&(this.#n=e,this.#i("this quote is never closed"));const n=this.#e.slice(this.#n,t);return this.#n=t+1,n}#d(e){
return this.#m("]"),e}#h(){for(;" "===this.#o();)this.#n+=1}#o(){return this.#n<this.#t?this.#e.charAt(this.#n):""}#f(){return this.#e.slice(this.#n,this.#t)}#l(){const e=this.#o();return this.#n+=1,e
}#a(e){return this.#o()===e&&(this.#n+=1,!0)}#m(e){this.#a(e)||this.#i(`expected "${e}"`)}#i(e){throw mistake(this.#e,this.#n,e)}}},4851:(e,t,n)=>{n.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const a={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(a,e)}function apiVersionOf(e){return isKnownKind(e)?a[e]:void 0}},7775:(e,t,n)=>{n.d(t,{BP:()=>g,Oj:()=>u});var a=n(8816),s=n(8058),i=n(2317),o=n(4851),r=n(1740)
;const c=a.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),l=a.YjP().superRefine((e,t)=>{try{(0,s.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,i.gJ)(e)})`})}}),p=a.YjP().min(1,"expected a path relative to this file"),d=a.g1P(a.YjP(),a.L5J()),u=a.rej({
target:a.rej({group:a.YjP().optional(),version:a.YjP().optional(),kind:a.YjP().optional(),name:a.YjP().optional().describe("A name or a regular expression, as in kustomize")
}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:a.KCZ([a.YjP().min(1),a.g1P(a.YjP(),a.L5J()),a.YOg(a.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:a.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:a.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:a.YjP().min(1).describe("The exact version of the chart"),release:c.describe("The name of the Helm release"),namespace:c.describe("Where the operator runs"),
values:d.describe("Helm values of the chart")},m=a.rej({apiVersion:a.YjP().min(1),kind:a.YjP().min(1),current:a.YjP().min(1).describe("A CEL expression over the object: true once it is ready"),
inProgress:a.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:a.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")
}),h=a.rej({apiVersion:a.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:a.YjP().min(1),name:a.YjP().min(1),path:a.YjP().min(1).superRefine((e,t)=>{try{(0,r.Z)(e)
}catch(e){t.addIssue({code:"custom",message:(0,i.gJ)(e)})}}).describe("kubectl's JSONPath: {.status.listeners[?(@.name=='plain')].bootstrapServers}")}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,
o.m)(e.kind)||t.addIssue({code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),
"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({code:"custom",path:["path"],
message:"expected no content of a Secret, since outputs are printed; give out its name"})}),y=a.rej({description:a.YjP().optional().describe("One line for people"),
namespace:c.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:a.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:d.optional().describe("Helm values, merged over the operator's"),
resources:p.optional().describe("A folder with a kustomization, relative to this file"),
overlays:a.g1P(c,p).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:a.YOg(u).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:a.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:a.YOg(c).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:a.YOg(m).optional().describe("CEL rules for kinds that Lamina does not know"),
outputs:a.g1P(c,h).optional().describe("What the layer tells when it is ready, by name"),verify:p.optional().describe("A folder with a kustomization whose Jobs must complete"),
timeout:l.optional().describe("For the whole layer to become ready; 15m if not given")}),g=a.rej({apiVersion:a.euz("lamina/v1"),kind:a.euz("Layer"),
extends:a.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:a.rej({name:c
}).optional().describe("Needed unless `extends` is given"),spec:y}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},4832:(e,t,n)=>{n.d(t,{
K:()=>parsePatches,h:()=>toKustomizePatch});var a=n(8815),s=n(8816),i=n(7775),o=n(9117);function parsePatches(e){return""===e.trim()?[]:(0,o.If)(e,"patches",s.YOg(i.Oj)).map(toKustomizePatch)}
function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,a.As)(t,{version:"1.1"})}}},2517:(e,t,n)=>{n.d(t,{vy:()=>y,Yw:()=>deletionOf,
c0:()=>planObjects});var a=n(8575),s=n(787);const i=new Set(["name","namespace","managedFields","creationTimestamp"]);function ownableFields(e){const{metadata:t}=e,n=(0,
a.EN)(e),s=Object.fromEntries(Object.entries(t).filter(([e])=>!i.has(e)));return 0===Object.keys(s).length?n:{...n,metadata:s}}function matchesMap(e,t,n,i){const o=Object.keys(n)
;return!Object.keys(e).filter(e=>"."!==e).some(e=>!e.startsWith("f:")||!(e.slice(2)in n))&&o.every(o=>{const r=e[`f:${o}`];return(0,a.Ce)(r)&&function(e,t,n,i){
const o=Object.keys(e).filter(e=>"."!==e);return 0===o.length?function(e,t,n){return null!=t&&(!!(0,a.TL)(e,t)||isQuantityPath(n)&&(0,s.A)(e,t))
}(t,n,i):Array.isArray(n)?Array.isArray(t)&&function(e,t,n,s,i){if(t.length!==s.length)return!1;const o=new Set(s);return t.every(t=>{const r=e[t],c=function(e){try{return JSON.parse(e)}catch{return}
}(t.slice(2));if(t.startsWith("v:"))return s.includes(c)&&n.includes(c);if(!t.startsWith("k:")||!(0,a.Ce)(c)||!(0,a.Ce)(r))return!1
;const l=[...o],p=l.find(e=>hasIdentity(e,c))??l.find(e=>hasIdentity(e,c,"or absent"));o.delete(p);const d=n.find(e=>hasIdentity(e,c));return(0,a.Ce)(p)&&(0,a.Ce)(d)&&matchesMap(r,d,p,i)})
}(e,o,t,n,i):(0,a.Ce)(t)&&(0,a.Ce)(n)&&matchesMap(e,t,n,i)}(r,t[o],n[o],[...i,o])})}const hasIdentity=(e,t,n)=>(0,a.Ce)(e)&&Object.entries(t).every(([t,s])=>(0,
a.TL)(e[t],s)||"or absent"===n&&void 0===e[t]);const isQuantityPath=e=>["requests","limits","hard","capacity"].includes(e.at(-2)??"");var o=n(4593)
;const r=new Set(["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink","deletionTimestamp","deletionGracePeriodSeconds"]),c=[/^lamina\.dev\//,/^applyset\.kubernetes\.io\//,/^kubectl\.kubernetes\.io\/last-applied-/],l=["name","id","key","type","topologyKey","mountPath","port","containerPort","ip"],p="***"
;function diffObjects(e,t){const n=[];return collect(void 0===e?{}:comparable(e),comparable(t),"",n),"Secret"===t.kind&&"v1"===t.apiVersion?n.map(maskSecret):n}function comparable(e){
const{metadata:t}=e,n={};for(const[e,s]of Object.entries(t))if(!r.has(e)&&"name"!==e&&"namespace"!==e)if("labels"!==e&&"annotations"!==e||!(0,a.Ce)(s))n[e]=s;else{
const t=Object.entries(s).filter(([e])=>!c.some(t=>t.test(e)));t.length>0&&(n[e]=Object.fromEntries(t))}const s=Object.fromEntries(Object.entries((0,a.EN)(e)).filter(([,e])=>void 0!==e))
;return 0===Object.keys(n).length?s:{metadata:n,...s}}function collect(e,t,n,s){if(!(0,a.TL)(e,t))if((0,a.Ce)(t)&&((0,a.Ce)(e)||void 0===e&&Object.keys(t).length>0)){const i=(0,a.Ce)(e)?e:{}
;for(const e of[...new Set([...Object.keys(i),...Object.keys(t)])].sort())collect(i[e],t[e],joinPath(n,e),s)}else Array.isArray(t)&&(Array.isArray(e)||void 0===e&&t.length>0)?function(e,t,n,s){
const i=l.find(n=>tellsApart(e,n)&&tellsApart(t,n));if(void 0===i){if([...e,...t].every(e=>!(0,a.Ce)(e)&&!Array.isArray(e)))return void s.push({path:n,...0===e.length?{}:{from:e},to:t})
;for(let a=0;a<Math.max(e.length,t.length);a+=1)collect(e[a],t[a],`${n}[${a}]`,s);return}const identity=e=>e[i],o=new Map(e.map(e=>[identity(e),e])),r=new Map(t.map(e=>[identity(e),e])),c=s.length
;for(const e of new Set([...o.keys(),...r.keys()]))collect(o.get(e),r.get(e),`${n}[${i}=${String(e)}]`,s);s.length===c&&s.push({path:n,from:[...o.keys()],to:[...r.keys()]})}(e??[],t,n,s):s.push({
path:n,...void 0===e?{}:{from:e},...void 0===t?{}:{to:t}})}function tellsApart(e,t){const n=e.map(e=>(0,a.Ce)(e)?e[t]:void 0)
;return n.every(e=>"string"==typeof e||"number"==typeof e)&&new Set(n).size===n.length}function joinPath(e,t){return/^[A-Za-z_][\w-]*$/.test(t)?""===e?t:`${e}.${t}`:`${e}[${JSON.stringify(t)}]`}
function maskSecret(e){return/^(data|stringData)\b/.test(e.path)?{path:e.path,..."from"in e?{from:p}:{},..."to"in e?{to:p}:{}}:e}var d=n(397),u=n(3036);const f=[{field:/^\.spec\.replicas$/,
manager:/^(kube-controller-manager|horizontal-pod-autoscaler|keda-operator)$/,why:"an autoscaler sets the replicas"},{
kind:/^admissionregistration\.k8s\.io\/|^apiextensions\.k8s\.io\/|^apiregistration\.k8s\.io\//,field:/\.caBundle$/,why:"the certificate is injected"},{kind:/^\/Secret$/,field:/^\.data(\.|$)/,
manager:/^cert-manager/,why:"the certificate is issued in the cluster"}];function reasonToYield(e,t){const n=`${(0,u.F8)(e.apiVersion)}/${e.kind}`
;return f.find(e=>(e.kind?.test(n)??!0)&&e.field.test(t.field)&&(e.manager?.test(t.manager)??!0))?.why}function withoutField(e,t){
const n=structuredClone(e),s=[...t.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)].map(([,e,t])=>{if(void 0!==e)return e;const n=[...(t??"").matchAll(/([^=,]+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)]
;return Object.fromEntries(n.map(([,e="",t=""])=>[e,JSON.parse(t)]))});const i=s.pop();let o=n;for(const e of s)o=follow(o,e);return"string"==typeof i&&(0,a.Ce)(o)&&Reflect.deleteProperty(o,i),n}
function follow(e,t){return"string"==typeof t?(0,a.Ce)(e)?e[t]:void 0:Array.isArray(e)?e.find(e=>(0,a.Ce)(e)&&Object.entries(t).every(([t,n])=>e[t]===n)):void 0}var m=n(1891),h=n(780)
;const y="lamina",g=8;async function planObjects(e,t){const n=[],a=await async function(e,{client:t,signal:n,planOnly:a,members:s}){if(!a)return new Set
;const i=new Set([...s.values()].map(({metadata:e})=>e.namespace)),o=new Set(e.flatMap(({metadata:{namespace:e}})=>e??[])),r=[...o].filter(e=>!i.has(e)),c=await(0,m.X)(r,g,async e=>{
const a=await t.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:n});return void 0===a||void 0!==a.metadata.deletionTimestamp?[e]:[]});return new Set(c.flat())}(e,t),s=await(0,m.X)(e,g,async e=>{
const s=await planObject(function(e){const t=e.stringData;if("Secret"!==e.kind||"v1"!==e.apiVersion||void 0===t)return e
;const n=Object.entries(t).map(([e,t])=>[e,Buffer.from(t).toString("base64")]),a={...e,data:{...e.data,...Object.fromEntries(n)}};return Reflect.deleteProperty(a,"stringData"),a}(e),a,t)
;return s.conflicts.length>0&&(n.push({object:e,conflicts:s.conflicts}),t.planOnly&&tellConflicts(e,s.conflicts,t.logger)),s.planned});if(n.length>0&&!t.planOnly&&!t.force)throw(0,h.jQ)(n);return s}
async function planObject(e,t,n){const{client:a,signal:s,planOnly:i}=n,o=(0,u.Po)(e)
;if(i&&t.has(e.metadata.namespace??""))return unasked(e,n,`namespace ${e.metadata.namespace??""} does not exist yet`);if(void 0===await a.resourceFor(e,{signal:s})){
if(i)return unasked(e,n,`${e.kind} is not served yet`);throw new h.kN("CRD_MISSING",o,`${(0,u.P5)(o)} cannot be applied: the cluster does not know ${e.kind} in ${e.apiVersion}`,{
remedy:"Install the operator that brings this kind (its CRDs), or correct the apiVersion."})}const r=n.members.get((0,u.TN)(o))??await a.get(o,{signal:s})
;if(void 0!==r&&void 0===r.metadata.deletionTimestamp&&function(e,t,n){const a=e.metadata.managedFields?.find(e=>e.manager===n&&"Apply"===e.operation&&void 0===e.subresource)
;return void 0!==a?.fieldsV1&&a.apiVersion===t.apiVersion&&matchesMap(a.fieldsV1,ownableFields(e),ownableFields(t),[])}(r,e,y))return outcomeOf(e,r,r,n,[]);const c=await async function(e,t){
const{client:n,logger:a,signal:s,force:i}=t,dryRun=(e,t)=>n.apply(e,{dryRun:!0,force:t,fieldManager:y,signal:s});try{let t=e,n=[];try{return{sent:t,result:await dryRun(t,!1),conflicts:[]}}catch(s){
if(!(s instanceof d.b))throw s;for(const i of s.conflicts){const s=reasonToYield(e,i);void 0===s?n=[...n,i]:(t=withoutField(t,i.field),a.info(`${(0,u.P5)((0,
u.Po)(e))}: ${i.field} is left to ${i.manager} (${s})`))}}return{sent:t,result:await dryRun(t,!0),conflicts:i?[]:n}}catch(t){if((0,h.vu)(t))throw(0,h.Cj)(e,t);throw t}}(e,n)
;return outcomeOf(c.sent,r,c.result,n,c.conflicts)}function outcomeOf(e,t,n,{layer:a},s){
const i=void 0===t?.metadata.deletionTimestamp?t:void 0,r=diffObjects(i,n),c=void 0!==i&&i.metadata.labels?.[o.vr]!==e.metadata.labels?.[o.vr],l=void 0===i?"create":r.length>0||c?"update":"none"
;return{planned:{desired:e,live:t,change:{...nameOf(a,e),action:l,fields:r,...0===s.length?{}:{conflicts:s},...c&&0===r.length?{note:"taken into this layer"}:{}},write:"none"!==l},conflicts:s}}
function unasked(e,{layer:t},n){return{planned:{desired:e,live:void 0,change:{...nameOf(t,e),action:"create",fields:diffObjects(void 0,e),note:`not checked by the server: ${n}`},write:!0},conflicts:[]
}}function nameOf(e,{kind:t,metadata:{namespace:n,name:a}}){return{layer:e,kind:t,name:a,...void 0===n?{}:{namespace:n}}}function deletionOf(e,t){return{...nameOf(e,t),action:"delete",fields:[]}}
function tellConflicts(e,t,n){for(const{manager:a,field:s}of t)n.warning(`${(0,u.P5)((0,u.Po)(e))}: ${s} is owned by "${a}"; an apply needs force-conflicts to change it`)}},8293:(e,t,n)=>{n.d(t,{
kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization});var a=n(1455),s=n(6760),i=n(2317),o=n(9117)
;const r=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],l=["crds","configurations","patchesStrategicMerge"],p=["patches","patchesJson6902","replacements"],d=["configMapGenerator","secretGenerator"],u=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,a.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of r){const n=s.join(e,t);if(await exists(n))return n}}
async function readKustomization(e){const[t]=(0,o.b8)(await(0,a.readFile)(e,"utf8"),e),n=void 0===t?{}:(0,o.v3)(t,e)
;if("object"!=typeof n||null===n||Array.isArray(n))throw new i.j1(`${e}: a kustomization is a map of fields`);return n}async function walk(e,t,n){if(n.has(e))return;n.add(e)
;const s=await findKustomization(e);if(void 0===s)throw new i.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const o=await readKustomization(s)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==o[e])throw new i.j1(`${s}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const i of strings(o[e])){if(i.includes("\n"))continue;const o=await locate(s,e,i,t);void 0!==o&&(await(0,a.stat)(o)).isDirectory()&&await walk(o,t,n)}
for(const[e,n]of function(e){const t=l.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const n of p)for(const a of records(e[n]))t.push(...strings([a.path]).map(e=>[`${n}.path`,e]))
;for(const n of d)for(const a of records(e[n])){const e=strings(a.files).map(e=>e.slice(e.indexOf("=")+1)),s=[...e,...strings(a.envs),...strings([a.env])];t.push(...s.map(e=>[n,e]))}const n=e.openapi
;isRecord(n)&&t.push(...strings([n.path]).map(e=>["openapi.path",e]));return t}(o))n.includes("\n")||await locate(s,e,n,t)}async function locate(e,t,n,o){const r=await(0,
a.realpath)(s.resolve(s.dirname(e),n)).catch(()=>{});if(void 0===r){if(u.test(n)){if(o.allowRemote)return;throw new i.j1(`${e}: ${t} refers to another host: ${n}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new i.j1(`${e}: ${t} names "${n}", which does not exist`)}
if(!o.roots.some(e=>r===e||r.startsWith(e+s.sep)))throw new i.j1(`${e}: ${t} leads out of the workspace, to ${r}`,{remedy:"Keep everything that a layer uses inside the workspace."});return r}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,a.stat)(e).then(()=>!0,()=>!1)}},5281:(e,t,n)=>{n.d(t,{Y:()=>parseManifests});var a=n(3036),s=n(2317),i=n(9117)
;function parseManifests(e,t){const n=(0,i.b8)(e,t).flatMap(e=>function(e,t){const n=(0,i.v3)(e,t);if(null==n)return[]
;const{line:a,column:s}=e.position(e.document.contents?.range[0]??0),o=`${t}:${a}:${s}`;if(isRecord(n)&&"List"===n.kind&&Array.isArray(n.items))return n.items.map(e=>checkObject(e,o))
;return[checkObject(n,o)]}(e,t)),o=new Set;for(const e of n){const n=(0,a.Po)(e),i=(0,a.TN)(n);if(o.has(i))throw new s.j1(`${t}: ${(0,a.P5)(n)} occurs twice`,{
remedy:"Remove one of the two, or give one another name."});o.add(i)}return n}function checkObject(e,t){if(!isRecord(e))throw new s.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:n,kind:a,metadata:i}=e,o="string"!=typeof n||""===n?"apiVersion":"string"!=typeof a||""===a?"kind":isRecord(i)&&"string"==typeof i.name&&""!==i.name?void 0:"metadata.name"
;if(void 0!==o)throw new s.j1(`${t}: a Kubernetes object needs ${o}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},326:(e,t,n)=>{n.d(t,{D3:()=>mergeValues,
Wg:()=>parseSetList,b$:()=>mergeHelmValues});var a=n(2317);function mergeValues(e,t){const n={...e};for(const[e,a]of Object.entries(t)){const t=n[e];n[e]=isRecord(t)&&isRecord(a)?mergeValues(t,a):a}
return n}function mergeHelmValues(e,t={}){const n=structuredClone(e);for(const[e,a]of Object.entries(t))setAt(n,e,parsePath(e),a);return n}function parseSetList(e){
const t=e.split(/\r?\n/).flatMap((e,t)=>{const n=e.trim();if(""===n||n.startsWith("#"))return[];const s=n.indexOf("=");if(s<1)throw new a.j1(`set, line ${t+1}: "${n}" is not key=value`,{
remedy:"Write one key=value on each line: replicas=2"});const i=n.slice(0,s).trim();return parsePath(i),[[i,typedValue(n.slice(s+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),n=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(n)!==plain(e))throw new a.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new a.j1(`"${e}" names a field that no chart can have`)
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new a.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,n,s){let i=e;n.slice(0,-1).forEach((e,s)=>{const o="number"==typeof n[s+1],r=i[e]
;if(null==r)i[e]=o?[]:{};else if(o?!Array.isArray(r):!isRecord(r))throw new a.j1(`"${t}" cannot be set: ${n.slice(0,s+1).join(".")} is not a ${o?"list":"map"}`);i=i[e]});const o=n.at(-1)??""
;if(Array.isArray(i)&&"number"==typeof o)for(;i.length<o;)i.push(null);i[o]=s}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},9117:(e,t,n)=>{n.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,kp:()=>closest,v3:()=>readData});var a=n(8815),s=n(2317);const i={version:"1.1",prettyErrors:!1,customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const n=new a.HN,s=(0,a.hR)(e,{...i,lineCounter:n}),o=(Array.isArray(s)?s:[]).map(e=>withPositions(e,n));return throwProblems(t,o.flatMap(e=>syntaxProblems(e,t))),o}
function parseConfigurationFile(e,t,n,o=()=>[]){const r=new a.HN,c=withPositions((0,a.Tp)(e,{...i,lineCounter:r}),r);throwProblems(t,syntaxProblems(c,t))
;const l=readData(c,t),p=n.safeParse(l),d=p.success?o(p.data):p.error.issues.flatMap(e=>function(e,t,n){const a=formatPath(e.path);if("unrecognized_keys"===e.code){const n=knownKeys(t,e.path)
;return e.keys.map(t=>{const s=closest(t,n),i=void 0===s?`known are ${n.join(", ")}`:`did you mean "${s}"?`;return{path:e.path,key:t,message:`unknown field "${t}"${""===a?"":` in ${a}`}; ${i}`}})}
const s=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(n,e.path);if(void 0===s||null===s&&""===a)return[{path:e.path,
message:""===a?"the file is empty":`${a} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,
message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const i=JSON.stringify(s);return[{path:e.path,
message:`${a}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${i.length>60?`${i.slice(0,57)}…`:i}`}]}(e,n,l));if(throwProblems(t,d.map(({path:e,key:n,message:a})=>({
file:t,...c.position(offsetOf(c.document,e,n)),message:a}))),!p.success)throw new s.j1(`${t} is not valid`);return p.data}function withPositions(e,t){return{document:e,position:e=>{
const{line:n,col:a}=t.linePos(e);return{line:Math.max(n,1),column:Math.max(a,1)}}}}function syntaxProblems({document:e,position:t},n){return e.errors.map(e=>({file:n,...t(e.pos[0]),
message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}function readData({document:e,position:t},n){try{return e.toJS()}catch(a){const i=t(e.range[0])
;throw new s.j1(`${n}:${i.line}:${i.column}: ${a instanceof Error?a.message:String(a)}`,{cause:a})}}function throwProblems(e,t){const[n]=t;if(void 0===n)return
;const a=t.map(({line:t,column:n,message:a})=>`${e}:${t}:${n}: ${a}`);throw new s.j1(1===a.length?a[0]??"":`${e} has ${a.length} problems:\n${a.join("\n")}`,{remedy:`Correct ${e} at line ${n.line}.`,
details:{file:e,line:n.line,column:n.column,problems:t}})}function offsetOf(e,t,n){for(let s=t.length;s>=0;s-=1){const i=0===s?e.contents:e.getIn(t.slice(0,s),!0);if(s===t.length&&void 0!==n&&(0,
a.jh)(i)){const e=i.items.map(e=>e.key).find(e=>(0,a.jn)(e)&&e.value===n);if((0,a.jn)(e)&&null!=e.range)return e.range[0]}const o=i?.range;if(null!=o)return o[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const n=e?._zod?.def;if(void 0===n)return[];const a=n.innerType??n.in
;if(void 0!==a)return knownKeys(a,t);const[s,...i]=t;return void 0===s?Object.keys(n.shape??{}):knownKeys(n.shape?.[String(s)]??n.valueType??n.element,i)}function closest(e,t){const n=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[a]=n;return void 0!==a&&a.distance<=Math.max(1,Math.floor(e.length/3))?a.candidate:void 0}
function editDistance(e,t){let n=Array.from({length:t.length+1},(e,t)=>t);for(let a=1;a<=e.length;a+=1){const s=[a];for(let i=1;i<=t.length;i+=1){const o=(n[i-1]??0)+(e[a-1]===t[i-1]?0:1)
;s.push(Math.min(o,(n[i]??0)+1,(s[i-1]??0)+1))}n=s}return n[t.length]??0}},8544:(e,t,n)=>{n.d(t,{sN:()=>logSafe,xv:()=>truncate});var a=n(9037);function logSafe(e){return(0,
a.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let t=0;for(const n of e)t+=columnsOf(n);return t}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,t){if(widthOf(e)<=t)return e;if(t<1)return"";let n="",a=0;for(const s of e){if(a+=columnsOf(s),a>t-1)break;n+=s}return`${n}…`}},1891:(e,t,n)=>{
async function mapConcurrently(e,t,n){const a=new Array(e.length),s=e.entries();let i=!1;const o=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of s){
if(i)return;try{a[e]=await n(t)}catch(e){throw i=!0,e}}}));for(const e of o)if("rejected"===e.status)throw e.reason;return a}n.d(t,{X:()=>mapConcurrently})}};
