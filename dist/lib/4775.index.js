export const id=4775;export const ids=[4775];export const modules={68794:(e,t,s)=>{s.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var o=s(76760)
;const builtInLayers=e=>o.join(e.root,"manifests"),awsManifests=({root:e})=>o.join(e,"manifests","environment","aws")},7418:(e,t,s)=>{function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let s=e;for(const e of t){if(!isRecord(s)||!Object.hasOwn(s,e))return;s=s[e]}return s}function stringAt(e,...t){
const s=fieldAt(e,...t);return"string"==typeof s?s:void 0}function recordAt(e,...t){const s=fieldAt(e,...t);return isRecord(s)?s:{}}function listAt(e,...t){const s=fieldAt(e,...t)
;return Array.isArray(s)?s:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){return listAt(e,"status","conditions").flatMap(e=>{
const t=stringAt(e,"type");if(void 0===t)return[];const s={type:t,status:stringAt(e,"status")??""};for(const t of["reason","message","lastTransitionTime"]){const o=stringAt(e,t);void 0!==o&&(s[t]=o)}
const o=numberAt(e,"observedGeneration");return[{...s,...void 0===o?{}:{observedGeneration:o}}]})}function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){
const s=conditionOf(e,t);return"True"===s?.status?s:void 0}function annotationOf(e,t){return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}
function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}s.d(t,{AV:()=>conditionsIn,
Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,
u4:()=>isRecord,zR:()=>recordAt})},51740:(e,t,s)=>{s.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate});var o=s(12317)
;const r='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}];const t=[]
;let s=0;for(;s<e.length;){const o=e.indexOf("{",s);if(o!==s&&t.push({text:e.slice(s,-1===o?void 0:o)}),-1===o)break;const r=closingBrace(e,o);t.push({steps:new Parser(e,o+1,r).steps()}),s=r+1}
return t}function renderJsonPath(e,t){const s=e.map(e=>{if("text"in e)return e.text;const s=evaluate(e.steps,t).filter(e=>null!=e);return 0===s.length?void 0:s.map(asText).join(" ")})
;return s.includes(void 0)?void 0:s.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const s=Array.isArray(t)?t.at(e.index):void 0
;return void 0===s?[]:[s]}const s=Object.values(t);return"all"===e.type?s:s.filter(t=>{const s=evaluate(e.path,t);if("exists"===e.test.operator)return s.length>0;const{operator:o,value:r}=e.test
;return s.length>0&&s[0]===r==("=="===o)})}(t,e)),[t])}function closingBrace(e,t){let s="";for(let o=t+1;o<e.length;o+=1){const t=e.charAt(o)
;if(""!==s)s=t===s?"":s;else if("'"===t||'"'===t)s=t;else if("}"===t)return o}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,s){
return new o.j1(`JSONPath ${e}: at character ${t+1}, ${s}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#s;#o=0;constructor(e,t,s){this.#e=e,this.#s=t,this.#t=s}steps(){
this.#r("$");const e=this.#a();return this.#s<this.#t&&this.#n(`expected . or [, found "${this.#i()}" (${r})`),0===e.length&&this.#n("expected a path such as .status.phase"),e}#a(){const e=[]
;for(;;)if(this.#r("["))e.push(this.#c());else{if(!this.#r("."))return e;"."===this.#i()&&this.#n(`".." is not supported (${r})`),this.#r("*")?e.push({type:"all"}):"["!==this.#i()&&e.push({
type:"field",name:this.#d()})}}#d(){let e="";for(;this.#s<this.#t;)if(this.#r("\\"))e+=this.#u();else{if(!/[\w/-]/.test(this.#i()))break;e+=this.#u()}
return""===e&&this.#n("expected the name of a field"),e}#c(){if(this.#r("?"))return this.#l();if(this.#r("*"))return this.#p({type:"all"});const e=this.#i();if("'"===e||'"'===e)return this.#p({
type:"field",name:this.#h()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#n(`expected an index, "*", a quoted name or a filter (${r})`),this.#s+=t.length,this.#p({type:"index",
index:Number(t)})}#l(){this.#o+=1,this.#o>20&&this.#n("there are more than 20 filters"),this.#m("("),this.#y(),this.#m("@");const e=this.#a();this.#y();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#i()&&this.#n(`expected ==, != or ) (${r})`),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:"exists"}});this.#s+=2,this.#y();const s=this.#w()
;return this.#y(),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:t,value:s}})}#w(){const e=this.#i();if("'"===e||'"'===e)return this.#h()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#n("expected a quoted text, a number, true or false"),this.#s+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#h(){const e=this.#s,t=this.#e.indexOf(this.#u(),this.#s);(-1===t||t>=this.#t)&&(this.#s=e,this.#n("this quote is never closed"));const s=this.#e.slice(this.#s,t);return this.#s=t+1,s}#p(e){
return this.#m("]"),e}#y(){for(;" "===this.#i();)this.#s+=1}#i(){return this.#s<this.#t?this.#e.charAt(this.#s):""}#f(){return this.#e.slice(this.#s,this.#t)}#u(){const e=this.#i();return this.#s+=1,e
}#r(e){return this.#i()===e&&(this.#s+=1,!0)}#m(e){this.#r(e)||this.#n(`expected "${e}"`)}#n(e){throw mistake(this.#e,this.#s,e)}}},24851:(e,t,s)=>{s.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const o={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(o,e)}function apiVersionOf(e){return isKnownKind(e)?o[e]:void 0}},42242:(e,t,s)=>{s.d(t,{a:()=>loadLayer})
;var o=s(51455),r=s(76760),a=s(63036),n=s(8058),i=s(12317),c=s(47775),d=s(68293),u=s(24832),l=s(30326),p=s(19117);const h="15m";function parseLayerFile(e,t){return(0,
p.If)(e,t,c.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,s,c){const{directory:l,builtIn:f}=await async function(e,t,s){const a=/[/\\]|^\.+$/.test(e)
;if(!a&&await isFile(r.join(s.builtInDirectory,e,"layer.yaml")))return{directory:await(0,o.realpath)(r.join(s.builtInDirectory,e)),builtIn:!0};const n=r.resolve(t,e)
;if(!await isFile(r.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,o.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(r.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(s.builtInDirectory),c=a?void 0:(0,p.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${a?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,o.realpath)(n),d=isInside(c,await(0,
o.realpath)(s.builtInDirectory)),u=await(0,o.realpath)(r.join(c,"layer.yaml")),l=await(0,o.realpath)(s.workspace)
;if(!(d||isInside(c,l)&&isInside(u,l)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${s.workspace}.`});return{directory:c,builtIn:d}}(e,t,s)
;if(c.includes(l))throw new i.j1(`Layers extend each other in a circle: ${[...c,l].join(" → ")}`);const m=r.join(l,"layer.yaml"),y=r.relative(s.workspace,m),w=parseLayerFile(await(0,
o.readFile)(m,"utf8"),y.startsWith("..")?m:y),v=await Promise.all([s.builtInDirectory,...f?[]:[s.workspace]].map(e=>(0,o.realpath)(e))),g=await async function(e,t,s,c){
const l=e.allowRemoteResources??!1,resolve=async(e,a)=>{const n=await(0,o.realpath)(r.resolve(t,a)).catch(()=>{});if(void 0===n||!(await(0,
o.stat)(n)).isDirectory())throw new i.j1(`${s}: ${e} names the folder "${a}", which does not exist`);if(!c.some(e=>isInside(n,e)))throw new i.j1(`${s}: ${e} leads out of the workspace, to ${n}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,d.u0)(n,{roots:c,allowRemote:l}),n},resolveVerify=async e=>{const t=await resolve("spec.verify",e),s=await(0,
o.readdir)(r.join(t,"overlays")).catch(()=>[]);for(const t of s)await resolve("spec.verify",r.join(e,"overlays",t));return t
},p=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(p)}],overlays:Object.fromEntries(p),patches:(e.patches??[]).map(u.h),
allowRemoteResources:l,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){if("chart"in e)return{...e,source:t}
;const{apiVersion:s,running:o,floor:r,...n}=e;return{...n,group:(0,a.F8)(s),source:t,...void 0===o?{}:{running:o},...void 0===r?{}:{floor:r}}}(e,s)),outputs:e.outputs??{},...void 0===e.verify?{}:{
verify:await resolveVerify(e.verify)},...void 0===e.timeout?{}:{timeout:(0,n.E)(e.timeout)}}}(w.spec,l,m,v);if(void 0===w.extends){const{namespace:e="",operator:t}=w.spec;return{
name:w.metadata?.name??"",directory:l,spec:{...g,namespace:e,timeout:g.timeout??(0,n.E)(h),...void 0===t?{}:{operator:mergeOperator(void 0,w.spec,l)}}}}const b=await loadChain(w.extends,l,s,[...c,l])
;return{name:w.metadata?.name??b.name,directory:l,spec:mergeSpec(b.spec,w.spec,g,l)}}function mergeSpec(e,t,s,o){const r=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,o):e.operator
;return{...e,...s,namespace:t.namespace??e.namespace,timeout:s.timeout??e.timeout,sources:[...e.sources,...s.sources],overlays:{...e.overlays,...s.overlays},patches:[...e.patches,...s.patches],
allowRemoteResources:e.allowRemoteResources||s.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...s.dependsOn])],readiness:[...e.readiness,...s.readiness],
upgrades:[...s.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...s.outputs},...void 0===r?{}:{operator:r}}}function mergeOperator(e,t,s){
const o=t.operator??{},{chart:a=e?.chart,version:n=e?.version,release:c=e?.release,namespace:d=e?.namespace}=o
;if(void 0===a||void 0===n||void 0===c||void 0===d)throw new i.j1(`${r.join(s,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const u=o.repository??(void 0===o.chart?e?.repository:void 0);return{chart:!0===o.chart?.startsWith(".")?r.resolve(s,o.chart):a,version:n,release:c,namespace:d,...void 0===u?{}:{repository:u},
values:(0,l.D3)((0,l.D3)(e?.values??{},o.values??{}),t.values??{})}}function isInside(e,t){const s=r.relative(t,e);return""===s||!s.startsWith(`..${r.sep}`)&&".."!==s&&!r.isAbsolute(s)}
async function isFile(e){return(0,o.stat)(e).then(e=>e.isFile(),()=>!1)}},47775:(e,t,s)=>{s.d(t,{BP:()=>k,Jq:()=>d,Oj:()=>h,uc:()=>p})
;var o=s(38816),r=s(8058),a=s(12317),n=s(24851),i=s(51740),c=s(37098)
;const d=o.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),u=o.YjP().superRefine((e,t)=>{try{(0,r.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,a.gJ)(e)})`})}}),l=o.YjP().min(1,"expected a path relative to this file"),p=o.g1P(o.YjP(),o.L5J()),h=o.rej({
target:o.rej({group:o.YjP().optional().describe("API group"),version:o.YjP().optional().describe("API version"),kind:o.YjP().optional().describe("Kind"),
name:o.YjP().optional().describe("A name or a regular expression, as in kustomize")}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:o.KCZ([o.YjP().min(1),o.g1P(o.YjP(),o.L5J()),o.YOg(o.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:o.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file").meta({examples:["oci://quay.io/strimzi-helm/strimzi-kafka-operator"]}),
repository:o.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:o.YjP().min(1).describe("The exact version of the chart").meta({examples:["1.2.0"]}),release:d.describe("The name of the Helm release"),namespace:d.describe("Where the operator runs"),
values:p.describe("Helm values of the chart")},m=o.YjP().regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/,"expected a path of fields such as spec.version"),y=o.rej({
apiVersion:o.YjP().min(1).describe("API version of the kind"),kind:o.YjP().min(1).describe("The kind that is judged"),
current:o.YjP().min(1).describe("A CEL expression over the object: true once it is ready").meta({examples:['status.observedGeneration >= metadata.generation && status.phase == "Running"']}),
inProgress:o.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:o.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")}),w={
up:o.k5n(c.kN).default("any").describe("How far one step up may go: into the next minor or major version, or anywhere"),
down:o.k5n(c.Fk).default("none").describe("How far a step down may go: nowhere, within the minor version, or anywhere"),why:o.YjP().min(1).describe("What would be lost otherwise; told with a refusal")
},v=o.KCZ([o.rej({chart:o.YjP().min(1).describe("The name of the operator's chart, without its registry"),...w}),o.rej({apiVersion:o.YjP().min(1).describe("API version of the kind"),
kind:o.YjP().min(1).describe("The kind whose versions are judged"),field:m.describe("Where the resource asks for a version").meta({examples:["spec.version"]}),
running:m.optional().describe("Where it tells the version that runs").meta({examples:["status.version"]}),floor:m.optional().describe("A field whose minor version no step down may go below").meta({
examples:["status.dataVersion"]}),...w})]).describe("What version may follow what, for an operator or for a field of a kind that Lamina does not know"),g=o.rej({
apiVersion:o.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:o.YjP().min(1).describe("The kind of the object that is read"),
name:o.YjP().min(1).describe("The name of the object"),path:o.YjP().min(1).superRefine((e,t)=>{try{(0,i.Z)(e)}catch(e){t.addIssue({code:"custom",message:(0,a.gJ)(e)})}
}).describe("A JSONPath as kubectl writes it").meta({examples:["{.status.listeners[?(@.name=='plain')].bootstrapServers}"]})}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,n.m)(e.kind)||t.addIssue({
code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({
code:"custom",path:["path"],message:"expected no content of a Secret, since outputs are printed; give out its name"})}),b=o.rej({description:o.YjP().optional().describe("One line for people"),
namespace:d.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:o.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:p.optional().describe("Helm values, merged over the operator's"),
resources:l.optional().describe("A folder with a kustomization, relative to this file"),
overlays:o.g1P(d,l).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:o.YOg(h).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:o.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:o.YOg(d).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:o.YOg(y).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:o.YOg(v).optional().describe("Rules for versions, before those that Lamina knows"),outputs:o.g1P(d,g).optional().describe("What the layer tells when it is ready, by name"),
verify:l.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:u.optional().describe("For the whole layer to become ready; 15m if not given").meta({examples:["20m"]})
}),k=o.rej({apiVersion:o.euz("lamina/v1").describe("The version of this format"),kind:o.euz("Layer").describe("What the file describes"),
extends:o.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:o.rej({name:d.describe("The name of the layer")
}).optional().describe("Needed unless `extends` is given"),spec:b.describe("What the layer is made of")
}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},24832:(e,t,s)=>{s.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch})
;var o=s(38815),r=s(38816),a=s(47775),n=s(19117);function parsePatches(e){return""===e.trim()?[]:(0,n.If)(e,"patches",r.YOg(a.Oj)).map(toKustomizePatch)}function toKustomizePatch({target:e,patch:t}){
return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,o.As)(t,{version:"1.1"})}}},68293:(e,t,s)=>{s.d(t,{kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization})
;var o=s(51455),r=s(76760),a=s(45988),n=s(12317),i=s(19117)
;const c=["kustomization.yaml","kustomization.yml","Kustomization"],d=["resources","bases","components"],u=["generators","transformers","validators"],l=["crds","configurations","patchesStrategicMerge"],p=["patches","patchesJson6902","replacements"],h=["configMapGenerator","secretGenerator"],f=["helmCharts","helmChartInflationGenerator"],m=["path","files","env","envs"],y=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,o.realpath)(e),t,new Set,"resources")}async function findKustomization(e){for(const t of c){const s=r.join(e,t);if(await exists(s))return s}}
async function readKustomization(e){const[t]=(0,i.b8)(await(0,o.readFile)(e,"utf8"),e),s=void 0===t?{}:(0,i.v3)(t,e)
;if("object"!=typeof s||null===s||Array.isArray(s))throw new n.j1(`${e}: a kustomization is a map of fields`);return s}async function walk(e,t,s,r){const a=`${r} ${e}`;if(s.has(a))return;s.add(a)
;const c=await findKustomization(e);if(void 0===c)throw new n.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const y=await readKustomization(c);!function(e,t){
const check=(e,s)=>{for(const o of Object.keys(e)){const e=s.find(e=>e!==o&&new RegExp(`^${e}$`,"iu").test(o));if(void 0!==e)throw new n.j1(`${t}: a kustomization has no field "${o}"`,{
remedy:`Write ${e}.`})}},s=[...p,...h],o=[...d,...u,...l];check(e,[...o,...s,...f,"openapi"]);for(const t of s.flatMap(t=>records(e[t])))check(t,m);isRecord(e.openapi)&&check(e.openapi,m)}(y,c)
;for(const e of f)if(void 0!==y[e])throw new n.j1(`${c}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."});for(const e of[...d,...u]){
const a=u.includes(e)?"plugins":r;for(const r of strings(y[e])){const n="plugins"===a?readInline(r,`${c}: ${e}`):void 0;if(void 0!==n){checkPlugins(n,`${c}: ${e}`,t);continue}
const d=await locate(c,e,r,t);void 0!==d&&((await(0,o.stat)(d)).isDirectory()?await walk(d,t,s,a):"plugins"===a&&checkPlugins((0,i.b8)(await(0,o.readFile)(d,"utf8"),d).map(e=>(0,i.v3)(e,d)),d,t))}}
for(const[e,s]of function(e){const t=l.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const s of p)for(const o of records(e[s]))t.push(...strings([o.path]).map(e=>[`${s}.path`,e]))
;for(const s of h)for(const o of records(e[s])){const e=strings(o.files).map(e=>e.slice(e.indexOf("=")+1)),r=[...e,...strings(o.envs),...strings([o.env])];t.push(...r.map(e=>[s,e]))}const s=e.openapi
;isRecord(s)&&t.push(...strings([s.path]).map(e=>["openapi.path",e]));return t}(y))"patchesStrategicMerge"===e&&void 0!==readInline(s,`${c}: ${e}`)||await locate(c,e,s,t)}function readInline(e,t){
if(!/[\n{]/.test(e))return;const s=(0,i.b8)(e,t).map(e=>(0,i.v3)(e,t));return s.length>0&&s.every(isRecord)?s:void 0}const w=/^(?:paths?|files|envs?)$/iu;function checkPlugins(e,t,s){
if(s.allowRemote)return;const check=(e,s)=>{if("string"==typeof e){const o=[e,e.slice(e.indexOf("=")+1)];if(s&&o.some(e=>y.test(e)))throw remoteSource(t,e)
}else if("object"==typeof e&&null!==e)for(const[t,o]of Object.entries(e))check(o,w.test(t)||s&&Array.isArray(e))};check(e,!1)}const remoteSource=(e,t)=>new n.j1(`${e} refers to another host: ${(0,
a.sK)(t.trim())}`,{remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."});async function locate(e,t,s,a){const i=await(0,
o.realpath)(r.resolve(r.dirname(e),s)).catch(()=>{});if(void 0===i){if(y.test(s)){if(a.allowRemote)return;throw remoteSource(`${e}: ${t}`,s)}
throw new n.j1(`${e}: ${t} names "${s}", which does not exist`)}if(!a.roots.some(e=>i===e||i.startsWith(e+r.sep)))throw new n.j1(`${e}: ${t} leads out of the workspace, to ${i}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return i}function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){
return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,o.stat)(e).then(()=>!0,()=>!1)}},
6540:(e,t,s)=>{s.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var o=s(51455),r=s(48161),a=s(76760),n=s(38815),i=s(40682),c=s(12317),d=s(68293);async function runKustomize(e,t){const s=await(0,
o.realpath)(await(0,o.mkdtemp)(a.join((0,r.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(s,448);const r=(0,n.As)(await async function(e,t){const s={resources:[],components:[]}
;for(const r of e.roots){const e=await(0,d.nW)(r);s["Component"===(void 0===e?void 0:(await(0,d.kG)(e)).kind)?"components":"resources"].push(a.relative(t,await(0,o.realpath)(r)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...s,patches:e.patches}}(e,s),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(a.join(s,"kustomization.yaml"),r,{mode:384}),await buildKustomization(s,e.roots.join(", "),t)}finally{await(0,o.rm)(s,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:s,logger:o,signal:r}){const a=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],n=performance.now()
;for(const{command:d,args:u}of a)try{const{stdout:e}=await s(d,u,{signal:r}),a=(0,i.a3)(performance.now()-n);return o.debug(`${d} rendered ${t} in ${a}`),e}catch(s){if(isNotFound(s))continue
;if(!(s instanceof c.Qd))throw s;const o=tidyRefusal(s.stderr),r=t===e?o:o.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t}: ${r}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:s})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},55281:(e,t,s)=>{s.d(t,{Y:()=>parseManifests});var o=s(63036),r=s(12317),a=s(19117);function parseManifests(e,t){const s=(0,
a.b8)(e,t).flatMap(e=>function(e,t){const s=(0,a.v3)(e,t);if(null==s)return[];const{line:o,column:r}=e.position(e.document.contents?.range[0]??0),n=`${t}:${o}:${r}`
;if(isRecord(s)&&"List"===s.kind&&Array.isArray(s.items))return s.items.map(e=>checkObject(e,n));return[checkObject(s,n)]}(e,t)),n=new Set;for(const e of s){const s=(0,o.Po)(e),a=(0,o.TN)(s)
;if(n.has(a))throw new r.j1(`${t}: ${(0,o.P5)(s)} occurs twice`,{remedy:"Remove one of the two, or give one another name."});n.add(a)}return s}function checkObject(e,t){
if(!isRecord(e))throw new r.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:s,kind:o,metadata:a}=e,n="string"!=typeof s||""===s?"apiVersion":"string"!=typeof o||""===o?"kind":isRecord(a)&&"string"==typeof a.name&&""!==a.name?void 0!==a.namespace&&null!==a.namespace&&"string"!=typeof a.namespace?"a metadata.namespace that is text":void 0:"metadata.name"
;if(void 0!==n)throw new r.j1(`${t}: a Kubernetes object needs ${n}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},37098:(e,t,s)=>{s.d(t,{$h:()=>isChartRule,
Fk:()=>r,NP:()=>rulesFor,O2:()=>isUntouched,VU:()=>holdsData,kN:()=>o,x_:()=>isSettledWhenReady,y9:()=>c})
;const o=["any","major","minor"],r=["any","patch","none"],a="kafka.strimzi.io",n="cassandra.datastax.com",i=[{chart:"strimzi-kafka-operator",up:"any",down:"none",stations:[{before:"0.39.0",
to:"0.46.0",stop:"0.45"},{before:"0.49.0",to:"1.0.0",stop:"0.51"}],why:"an older operator drops the fields of its resources that it does not know, and may not know the Kafka that runs",
source:'Strimzi: CHANGELOG 0.49.0, 1.0.0; Deploying and Upgrading, "Strimzi upgrade paths", "downgrade paths"'},{chart:"cass-operator",up:"any",down:"none",
why:"an older operator drops the fields of its resources that it does not know, and may not know the Cassandra that runs",
source:'cass-operator: CHANGELOG (supported versions of Cassandra by release); Helm: "Custom Resource Definitions"'},{group:a,kind:"Kafka",field:"spec.kafka.metadataVersion",
running:"status.kafkaMetadataVersion",up:"any",down:"none",why:"Kafka cannot take back what it has written in the newer form",
source:'Kafka 4.3: Upgrading ("cluster metadata downgrade is not supported")'},{group:a,kind:"Kafka",field:"spec.kafka.version",up:"any",down:"any",floor:"status.kafkaMetadataVersion",
why:"an older Kafka cannot read the metadata of the newer one",source:'Kafka 4.3: Upgrading ("from any version 3.3.x"); Strimzi: KRaftVersionChangeCreator.metadataVersionAtDowngrade'},{group:n,
kind:"CassandraDatacenter",field:"spec.serverVersion",up:"major",down:"patch",pods:{label:"cassandra.datastax.com/datacenter",value:"%",container:"cassandra"},
why:"a Cassandra reads the files of its own and the previous major version, never of a newer one",source:'Cassandra: NEWS.txt ("General upgrading advice"), UpgradeTestBase.SUPPORTED_UPGRADE_PATHS'
}],isChartRule=e=>"chart"in e,rulesFor=(e=[])=>[...e,...i],c=[{group:a,kind:"KafkaTopic",field:"spec.partitions"},{group:a,kind:"KafkaNodePool",field:"spec.storage.size"},{group:a,
kind:"KafkaNodePool",field:"spec.storage.volumes.*.size"},{group:n,kind:"CassandraDatacenter",field:"spec.storageConfig.cassandraDataVolumeClaimSpec.resources.requests.storage"
}],d=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],u=[...d,"apps/StatefulSet",`${a}/Kafka`,`${a}/KafkaNodePool`,`${a}/KafkaTopic`,`${n}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],l=[`${a}/KafkaTopic`],isUntouched=e=>d.includes(e),holdsData=e=>u.includes(e),isSettledWhenReady=e=>l.includes(e)
},30326:(e,t,s)=>{s.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var o=s(12317);function mergeValues(e,t){const s=new Map(Object.entries(e))
;for(const[e,o]of Object.entries(t)){const t=s.get(e);s.set(e,isRecord(t)&&isRecord(o)?mergeValues(t,o):o)}return Object.fromEntries(s)}function mergeHelmValues(e,t={}){const s=structuredClone(e)
;for(const[e,o]of Object.entries(t))setAt(s,e,parsePath(e),o);return s}function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const s=e.trim();if(""===s||s.startsWith("#"))return[]
;const r=s.indexOf("=");if(r<1)throw new o.j1(`set, line ${t+1}: "${s}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const a=s.slice(0,r).trim();return parsePath(a),
[[a,typedValue(s.slice(r+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}const r=30;function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),s=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(s)!==plain(e))throw new o.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new o.j1(`"${e}" names a field that no chart can have`)
;if(t.length>r)throw new o.j1(`"${e.slice(0,60)}…" is a path of more than ${r} steps`,{remedy:"Put what lies so deep into the values of the layer."})
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new o.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,s,r){let a=e;s.slice(0,-1).forEach((e,r)=>{const n="number"==typeof s[r+1],i=a[e]
;if(null==i)a[e]=n?[]:{};else if(n?!Array.isArray(i):!isRecord(i))throw new o.j1(`"${t}" cannot be set: ${s.slice(0,r+1).join(".")} is not a ${n?"list":"map"}`);a=a[e]});const n=s.at(-1)??""
;if(Array.isArray(a)&&"number"==typeof n)for(;a.length<n;)a.push(null);a[n]=r}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},19117:(e,t,s)=>{s.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var o=s(38815),r=s(36021),a=s(12317);const n=50,i={version:"1.1",customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const{documents:s,lines:o}=(0,r.e)(e,t,i,"stream"),a=s.map(e=>withPositions(e,o));return throwProblems(t,a.flatMap(e=>syntaxProblems(e,t))),a}
function parseConfigurationFile(e,t,s,o=()=>[]){const{documents:c,lines:d}=(0,r.e)(e,t,i,"one"),[u]=c;if(void 0===u)throw new a.j1(`${t} is empty`);const l=withPositions(u,d)
;throwProblems(t,syntaxProblems(l,t));const p=readData(l,t),h=s.safeParse(p),f=h.success?o(h.data):h.error.issues.flatMap(e=>function(e,t,s){const o=formatPath(e.path)
;if("unrecognized_keys"===e.code){const s=knownKeys(t,e.path);return e.keys.map(t=>{const r=closest(t,s),a=void 0===r?`known are ${s.join(", ")}`:`did you mean "${r}"?`;return{path:e.path,key:t,
message:`unknown field "${t}"${""===o?"":` in ${o}`}; ${a}`}})}const r=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(s,e.path)
;if(void 0===r||null===r&&""===o)return[{path:e.path,message:""===o?"the file is empty":`${o} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),
key:t,message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const a=JSON.stringify(r);return[{path:e.path,
message:`${o}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${a.length>60?`${a.slice(0,57)}…`:a}`}]}(e,s,p))
;if(throwProblems(t,f.slice(0,n).map(({path:e,key:s,message:o})=>({file:t,...l.position(offsetOf(l.document,e,s)),message:o}))),!h.success)throw new a.j1(`${t} is not valid`);return h.data}
function withPositions(e,t){return{document:e,lines:t,position:e=>{const{line:s,col:o}=t.linePos(e);return{line:Math.max(s,1),column:Math.max(o,1)}}}}
function syntaxProblems({document:e,position:t},s){return e.errors.slice(0,n).map(e=>({file:s,...t(e.pos[0]),message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}
function parseYamlMap(e,t){const[s,o]=parseYamlStream(e,t),r=void 0===s?null:readData(s,t);if(null==r)return{};if(void 0===o&&"object"==typeof r&&!Array.isArray(r))return r
;throw new a.j1(`${t}: expected one map of values`,{remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,lines:t},s){
return(0,r.O)(e,s,t)}function throwProblems(e,t){const[s]=t;if(void 0===s)return;const o=t.map(({line:t,column:s,message:o})=>`${e}:${t}:${s}: ${o}`)
;throw new a.j1(1===o.length?o[0]??"":`${e} has ${o.length} problems:\n${o.join("\n")}`,{remedy:`Correct ${e} at line ${s.line}.`,details:{file:e,line:s.line,column:s.column,problems:t}})}
function offsetOf(e,t,s){for(let r=t.length;r>=0;r-=1){const a=0===r?e.contents:e.getIn(t.slice(0,r),!0);if(r===t.length&&void 0!==s&&(0,o.jh)(a)){const e=a.items.map(e=>e.key).find(e=>(0,
o.jn)(e)&&e.value===s);if((0,o.jn)(e)&&null!=e.range)return e.range[0]}const n=a?.range;if(null!=n)return n[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const s=e?._zod?.def;if(void 0===s)return[];const o=s.innerType??s.in
;if(void 0!==o)return knownKeys(o,t);const[r,...a]=t;return void 0===r?Object.keys(s.shape??{}):knownKeys(s.shape?.[String(r)]??s.valueType??s.element,a)}function closest(e,t){const s=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[o]=s;return void 0!==o&&o.distance<=Math.max(1,Math.floor(e.length/3))?o.candidate:void 0}
function editDistance(e,t){let s=Array.from({length:t.length+1},(e,t)=>t);for(let o=1;o<=e.length;o+=1){const r=[o];for(let a=1;a<=t.length;a+=1){const n=(s[a-1]??0)+(e[o-1]===t[a-1]?0:1)
;r.push(Math.min(n,(s[a]??0)+1,(r[a-1]??0)+1))}s=r}return s[t.length]??0}}};
