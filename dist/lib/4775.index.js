export const id=4775;export const ids=[4775];export const modules={68794:(e,t,o)=>{o.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var s=o(76760)
;const builtInLayers=e=>s.join(e.root,"manifests"),awsManifests=({root:e})=>s.join(e,"manifests","environment","aws")},7418:(e,t,o)=>{function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let o=e;for(const e of t){if(!isRecord(o)||!Object.hasOwn(o,e))return;o=o[e]}return o}function stringAt(e,...t){
const o=fieldAt(e,...t);return"string"==typeof o?o:void 0}function recordAt(e,...t){const o=fieldAt(e,...t);return isRecord(o)?o:{}}function listAt(e,...t){const o=fieldAt(e,...t)
;return Array.isArray(o)?o:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){return listAt(e,"status","conditions").flatMap(e=>{
const t=stringAt(e,"type");if(void 0===t)return[];const o={type:t,status:stringAt(e,"status")??""};for(const t of["reason","message","lastTransitionTime"]){const s=stringAt(e,t);void 0!==s&&(o[t]=s)}
const s=numberAt(e,"observedGeneration");return[{...o,...void 0===s?{}:{observedGeneration:s}}]})}function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){
const o=conditionOf(e,t);return"True"===o?.status?o:void 0}function annotationOf(e,t){return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}
function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}o.d(t,{AV:()=>conditionsIn,
Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,
u4:()=>isRecord,zR:()=>recordAt})},51740:(e,t,o)=>{o.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate});var s=o(12317)
;const r='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}];const t=[]
;let o=0;for(;o<e.length;){const s=e.indexOf("{",o);if(s!==o&&t.push({text:e.slice(o,-1===s?void 0:s)}),-1===s)break;const r=closingBrace(e,s);t.push({steps:new Parser(e,s+1,r).steps()}),o=r+1}
return t}function renderJsonPath(e,t){const o=e.map(e=>{if("text"in e)return e.text;const o=evaluate(e.steps,t).filter(e=>null!=e);return 0===o.length?void 0:o.map(asText).join(" ")})
;return o.includes(void 0)?void 0:o.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const o=Array.isArray(t)?t.at(e.index):void 0
;return void 0===o?[]:[o]}const o=Object.values(t);return"all"===e.type?o:o.filter(t=>{const o=evaluate(e.path,t);if("exists"===e.test.operator)return o.length>0;const{operator:s,value:r}=e.test
;return o.length>0&&o[0]===r==("=="===s)})}(t,e)),[t])}function closingBrace(e,t){let o="";for(let s=t+1;s<e.length;s+=1){const t=e.charAt(s)
;if(""!==o)o=t===o?"":o;else if("'"===t||'"'===t)o=t;else if("}"===t)return s}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,o){
return new s.j1(`JSONPath ${e}: at character ${t+1}, ${o}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#o;#s=0;constructor(e,t,o){this.#e=e,this.#o=t,this.#t=o}steps(){
this.#r("$");const e=this.#a();return this.#o<this.#t&&this.#n(`expected . or [, found "${this.#i()}" (${r})`),0===e.length&&this.#n("expected a path such as .status.phase"),e}#a(){const e=[]
;for(;;)if(this.#r("["))e.push(this.#c());else{if(!this.#r("."))return e;"."===this.#i()&&this.#n(`".." is not supported (${r})`),this.#r("*")?e.push({type:"all"}):"["!==this.#i()&&e.push({
type:"field",name:this.#u()})}}#u(){let e="";for(;this.#o<this.#t;)if(this.#r("\\"))e+=this.#d();else{if(!/[\w/-]/.test(this.#i()))break;e+=this.#d()}
return""===e&&this.#n("expected the name of a field"),e}#c(){if(this.#r("?"))return this.#l();if(this.#r("*"))return this.#p({type:"all"});const e=this.#i();if("'"===e||'"'===e)return this.#p({
type:"field",name:this.#h()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#n(`expected an index, "*", a quoted name or a filter (${r})`),this.#o+=t.length,this.#p({type:"index",
index:Number(t)})}#l(){this.#s+=1,this.#s>20&&this.#n("there are more than 20 filters"),this.#m("("),this.#y(),this.#m("@");const e=this.#a();this.#y();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#i()&&this.#n(`expected ==, != or ) (${r})`),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:"exists"}});this.#o+=2,this.#y();const o=this.#w()
;return this.#y(),this.#m(")"),this.#p({type:"filter",path:e,test:{operator:t,value:o}})}#w(){const e=this.#i();if("'"===e||'"'===e)return this.#h()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#n("expected a quoted text, a number, true or false"),this.#o+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#h(){const e=this.#o,t=this.#e.indexOf(this.#d(),this.#o);(-1===t||t>=this.#t)&&(this.#o=e,this.#n("this quote is never closed"));const o=this.#e.slice(this.#o,t);return this.#o=t+1,o}#p(e){
return this.#m("]"),e}#y(){for(;" "===this.#i();)this.#o+=1}#i(){return this.#o<this.#t?this.#e.charAt(this.#o):""}#f(){return this.#e.slice(this.#o,this.#t)}#d(){const e=this.#i();return this.#o+=1,e
}#r(e){return this.#i()===e&&(this.#o+=1,!0)}#m(e){this.#r(e)||this.#n(`expected "${e}"`)}#n(e){throw mistake(this.#e,this.#o,e)}}},24851:(e,t,o)=>{o.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const s={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(s,e)}function apiVersionOf(e){return isKnownKind(e)?s[e]:void 0}},42242:(e,t,o)=>{o.d(t,{a:()=>loadLayer})
;var s=o(51455),r=o(76760),a=o(63036),n=o(8058),i=o(12317),c=o(47775),u=o(68293),d=o(24832),l=o(30326),p=o(19117);const h="15m";function parseLayerFile(e,t){return(0,
p.If)(e,t,c.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,o,c){const{directory:l,builtIn:f}=await async function(e,t,o){const a=/[/\\]|^\.+$/.test(e)
;if(!a&&await isFile(r.join(o.builtInDirectory,e,"layer.yaml")))return{directory:await(0,s.realpath)(r.join(o.builtInDirectory,e)),builtIn:!0};const n=r.resolve(t,e)
;if(!await isFile(r.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,s.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(r.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(o.builtInDirectory),c=a?void 0:(0,p.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${a?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,s.realpath)(n),u=isInside(c,await(0,
s.realpath)(o.builtInDirectory)),d=await(0,s.realpath)(r.join(c,"layer.yaml")),l=await(0,s.realpath)(o.workspace)
;if(!(u||isInside(c,l)&&isInside(d,l)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${o.workspace}.`});return{directory:c,builtIn:u}}(e,t,o)
;if(c.includes(l))throw new i.j1(`Layers extend each other in a circle: ${[...c,l].join(" → ")}`);const m=r.join(l,"layer.yaml"),y=r.relative(o.workspace,m),w=parseLayerFile(await(0,
s.readFile)(m,"utf8"),y.startsWith("..")?m:y),g=await Promise.all([o.builtInDirectory,...f?[]:[o.workspace]].map(e=>(0,s.realpath)(e))),v=await async function(e,t,o,c){
const l=e.allowRemoteResources??!1,resolve=async(e,a)=>{const n=await(0,s.realpath)(r.resolve(t,a)).catch(()=>{});if(void 0===n||!(await(0,
s.stat)(n)).isDirectory())throw new i.j1(`${o}: ${e} names the folder "${a}", which does not exist`);if(!c.some(e=>isInside(n,e)))throw new i.j1(`${o}: ${e} leads out of the workspace, to ${n}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,u.u0)(n,{roots:c,allowRemote:l}),n},resolveVerify=async e=>{const t=await resolve("spec.verify",e),o=await(0,
s.readdir)(r.join(t,"overlays")).catch(()=>[]);for(const t of o)await resolve("spec.verify",r.join(e,"overlays",t));return t
},p=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(p)}],overlays:Object.fromEntries(p),patches:(e.patches??[]).map(d.h),
allowRemoteResources:l,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){if("chart"in e)return{...e,source:t}
;const{apiVersion:o,running:s,floor:r,...n}=e;return{...n,group:(0,a.F8)(o),source:t,...void 0===s?{}:{running:s},...void 0===r?{}:{floor:r}}}(e,o)),outputs:e.outputs??{},...void 0===e.verify?{}:{
verify:await resolveVerify(e.verify)},...void 0===e.timeout?{}:{timeout:(0,n.E)(e.timeout)}}}(w.spec,l,m,g);if(void 0===w.extends){const{namespace:e="",operator:t}=w.spec;return{
name:w.metadata?.name??"",directory:l,spec:{...v,namespace:e,timeout:v.timeout??(0,n.E)(h),...void 0===t?{}:{operator:mergeOperator(void 0,w.spec,l)}}}}const b=await loadChain(w.extends,l,o,[...c,l])
;return{name:w.metadata?.name??b.name,directory:l,spec:mergeSpec(b.spec,w.spec,v,l)}}function mergeSpec(e,t,o,s){const r=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,s):e.operator
;return{...e,...o,namespace:t.namespace??e.namespace,timeout:o.timeout??e.timeout,sources:[...e.sources,...o.sources],overlays:{...e.overlays,...o.overlays},patches:[...e.patches,...o.patches],
allowRemoteResources:e.allowRemoteResources||o.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...o.dependsOn])],readiness:[...e.readiness,...o.readiness],
upgrades:[...o.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...o.outputs},...void 0===r?{}:{operator:r}}}function mergeOperator(e,t,o){
const s=t.operator??{},{chart:a=e?.chart,version:n=e?.version,release:c=e?.release,namespace:u=e?.namespace}=s
;if(void 0===a||void 0===n||void 0===c||void 0===u)throw new i.j1(`${r.join(o,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const d=s.repository??(void 0===s.chart?e?.repository:void 0);return{chart:!0===s.chart?.startsWith(".")?r.resolve(o,s.chart):a,version:n,release:c,namespace:u,...void 0===d?{}:{repository:d},
values:(0,l.D3)((0,l.D3)(e?.values??{},s.values??{}),t.values??{})}}function isInside(e,t){const o=r.relative(t,e);return""===o||!o.startsWith(`..${r.sep}`)&&".."!==o&&!r.isAbsolute(o)}
async function isFile(e){return(0,s.stat)(e).then(e=>e.isFile(),()=>!1)}},47775:(e,t,o)=>{o.d(t,{BP:()=>k,Jq:()=>u,Oj:()=>h,uc:()=>p})
;var s=o(38816),r=o(8058),a=o(12317),n=o(24851),i=o(51740),c=o(37098)
;const u=s.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),d=s.YjP().superRefine((e,t)=>{try{(0,r.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,a.gJ)(e)})`})}}),l=s.YjP().min(1,"expected a path relative to this file"),p=s.g1P(s.YjP(),s.L5J()),h=s.rej({
target:s.rej({group:s.YjP().optional(),version:s.YjP().optional(),kind:s.YjP().optional(),name:s.YjP().optional().describe("A name or a regular expression, as in kustomize")
}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:s.KCZ([s.YjP().min(1),s.g1P(s.YjP(),s.L5J()),s.YOg(s.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:s.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:s.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:s.YjP().min(1).describe("The exact version of the chart"),release:u.describe("The name of the Helm release"),namespace:u.describe("Where the operator runs"),
values:p.describe("Helm values of the chart")},m=s.YjP().regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/,"expected a path of fields such as spec.version"),y=s.rej({apiVersion:s.YjP().min(1),
kind:s.YjP().min(1),current:s.YjP().min(1).describe("A CEL expression over the object: true once it is ready"),
inProgress:s.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:s.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")}),w={
up:s.k5n(c.kN).default("any").describe("How far one step up may go: into the next minor or major version, or anywhere"),
down:s.k5n(c.Fk).default("none").describe("How far a step down may go: nowhere, within the minor version, or anywhere"),why:s.YjP().min(1).describe("What would be lost otherwise; told with a refusal")
},g=s.KCZ([s.rej({chart:s.YjP().min(1).describe("The name of the operator's chart, without its registry"),...w}),s.rej({apiVersion:s.YjP().min(1),kind:s.YjP().min(1),
field:m.describe("Where the resource asks for a version: spec.version"),running:m.optional().describe("Where it tells the version that runs: status.version"),
floor:m.optional().describe("A field whose minor version no step down may go below: status.dataVersion"),...w
})]).describe("What version may follow what, for an operator or for a field of a kind that Lamina does not know"),v=s.rej({
apiVersion:s.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:s.YjP().min(1),name:s.YjP().min(1),path:s.YjP().min(1).superRefine((e,t)=>{try{(0,i.Z)(e)}catch(e){
t.addIssue({code:"custom",message:(0,a.gJ)(e)})}}).describe("kubectl's JSONPath: {.status.listeners[?(@.name=='plain')].bootstrapServers}")}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,
n.m)(e.kind)||t.addIssue({code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),
"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({code:"custom",path:["path"],
message:"expected no content of a Secret, since outputs are printed; give out its name"})}),b=s.rej({description:s.YjP().optional().describe("One line for people"),
namespace:u.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:s.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:p.optional().describe("Helm values, merged over the operator's"),
resources:l.optional().describe("A folder with a kustomization, relative to this file"),
overlays:s.g1P(u,l).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:s.YOg(h).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:s.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:s.YOg(u).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:s.YOg(y).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:s.YOg(g).optional().describe("Rules for versions, before those that Lamina knows"),outputs:s.g1P(u,v).optional().describe("What the layer tells when it is ready, by name"),
verify:l.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:d.optional().describe("For the whole layer to become ready; 15m if not given")}),k=s.rej({
apiVersion:s.euz("lamina/v1"),kind:s.euz("Layer"),extends:s.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:s.rej({
name:u}).optional().describe("Needed unless `extends` is given"),spec:b}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},24832:(e,t,o)=>{
o.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch});var s=o(38815),r=o(38816),a=o(47775),n=o(19117);function parsePatches(e){return""===e.trim()?[]:(0,
n.If)(e,"patches",r.YOg(a.Oj)).map(toKustomizePatch)}function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,s.As)(t,{version:"1.1"})}}},
68293:(e,t,o)=>{o.d(t,{kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization});var s=o(51455),r=o(76760),a=o(12317),n=o(19117)
;const i=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],u=["crds","configurations","patchesStrategicMerge"],d=["patches","patchesJson6902","replacements"],l=["configMapGenerator","secretGenerator"],p=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,s.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of i){const o=r.join(e,t);if(await exists(o))return o}}
async function readKustomization(e){const[t]=(0,n.b8)(await(0,s.readFile)(e,"utf8"),e),o=void 0===t?{}:(0,n.v3)(t,e)
;if("object"!=typeof o||null===o||Array.isArray(o))throw new a.j1(`${e}: a kustomization is a map of fields`);return o}async function walk(e,t,o){if(o.has(e))return;o.add(e)
;const r=await findKustomization(e);if(void 0===r)throw new a.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const n=await readKustomization(r)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==n[e])throw new a.j1(`${r}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const a of strings(n[e])){if(a.includes("\n"))continue;const n=await locate(r,e,a,t);void 0!==n&&(await(0,s.stat)(n)).isDirectory()&&await walk(n,t,o)}
for(const[e,o]of function(e){const t=u.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const o of d)for(const s of records(e[o]))t.push(...strings([s.path]).map(e=>[`${o}.path`,e]))
;for(const o of l)for(const s of records(e[o])){const e=strings(s.files).map(e=>e.slice(e.indexOf("=")+1)),r=[...e,...strings(s.envs),...strings([s.env])];t.push(...r.map(e=>[o,e]))}const o=e.openapi
;isRecord(o)&&t.push(...strings([o.path]).map(e=>["openapi.path",e]));return t}(n))o.includes("\n")||await locate(r,e,o,t)}async function locate(e,t,o,n){const i=await(0,
s.realpath)(r.resolve(r.dirname(e),o)).catch(()=>{});if(void 0===i){if(p.test(o)){if(n.allowRemote)return;throw new a.j1(`${e}: ${t} refers to another host: ${o}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new a.j1(`${e}: ${t} names "${o}", which does not exist`)}
if(!n.roots.some(e=>i===e||i.startsWith(e+r.sep)))throw new a.j1(`${e}: ${t} leads out of the workspace, to ${i}`,{remedy:"Keep everything that a layer uses inside the workspace."});return i}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,s.stat)(e).then(()=>!0,()=>!1)}},6540:(e,t,o)=>{o.d(t,{J:()=>runKustomize,e:()=>buildKustomization})
;var s=o(51455),r=o(48161),a=o(76760),n=o(38815),i=o(40682),c=o(12317),u=o(68293);async function runKustomize(e,t){const o=await(0,s.realpath)(await(0,s.mkdtemp)(a.join((0,
r.tmpdir)(),"lamina-kustomize-")));try{await(0,s.chmod)(o,448);const r=(0,n.As)(await async function(e,t){const o={resources:[],components:[]};for(const r of e.roots){const e=await(0,u.nW)(r)
;o["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(a.relative(t,await(0,s.realpath)(r)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...o,patches:e.patches}}(e,o),{version:"1.1",lineWidth:0});return await(0,s.writeFile)(a.join(o,"kustomization.yaml"),r,{mode:384}),
await buildKustomization(o,e.roots.join(", "),t)}finally{await(0,s.rm)(o,{recursive:!0,force:!0})}}async function buildKustomization(e,t,{exec:o,logger:s,signal:r}){const a=[{command:"kustomize",
args:["build",e]},{command:"kubectl",args:["kustomize",e]}],n=performance.now();for(const{command:u,args:d}of a)try{const{stdout:e}=await o(u,d,{signal:r}),a=(0,i.a3)(performance.now()-n)
;return s.debug(`${u} rendered ${t} in ${a}`),e}catch(o){if(isNotFound(o))continue;if(!(o instanceof c.Qd))throw o;const s=tidyRefusal(o.stderr),r=t===e?s:s.replaceAll(e,"<the request>")
;throw new c.j1(`kustomize refuses ${t}: ${r}`,{remedy:"Correct the kustomization or the patch that it names.",cause:o})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},55281:(e,t,o)=>{o.d(t,{Y:()=>parseManifests});var s=o(63036),r=o(12317),a=o(19117);function parseManifests(e,t){const o=(0,
a.b8)(e,t).flatMap(e=>function(e,t){const o=(0,a.v3)(e,t);if(null==o)return[];const{line:s,column:r}=e.position(e.document.contents?.range[0]??0),n=`${t}:${s}:${r}`
;if(isRecord(o)&&"List"===o.kind&&Array.isArray(o.items))return o.items.map(e=>checkObject(e,n));return[checkObject(o,n)]}(e,t)),n=new Set;for(const e of o){const o=(0,s.Po)(e),a=(0,s.TN)(o)
;if(n.has(a))throw new r.j1(`${t}: ${(0,s.P5)(o)} occurs twice`,{remedy:"Remove one of the two, or give one another name."});n.add(a)}return o}function checkObject(e,t){
if(!isRecord(e))throw new r.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:o,kind:s,metadata:a}=e,n="string"!=typeof o||""===o?"apiVersion":"string"!=typeof s||""===s?"kind":isRecord(a)&&"string"==typeof a.name&&""!==a.name?void 0!==a.namespace&&null!==a.namespace&&"string"!=typeof a.namespace?"a metadata.namespace that is text":void 0:"metadata.name"
;if(void 0!==n)throw new r.j1(`${t}: a Kubernetes object needs ${n}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},37098:(e,t,o)=>{o.d(t,{$h:()=>isChartRule,
Fk:()=>r,NP:()=>rulesFor,O2:()=>isUntouched,VU:()=>holdsData,kN:()=>s,x_:()=>isSettledWhenReady,y9:()=>c})
;const s=["any","major","minor"],r=["any","patch","none"],a="kafka.strimzi.io",n="cassandra.datastax.com",i=[{chart:"strimzi-kafka-operator",up:"any",down:"none",stations:[{before:"0.39.0",
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
}],u=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],d=[...u,"apps/StatefulSet",`${a}/Kafka`,`${a}/KafkaNodePool`,`${a}/KafkaTopic`,`${n}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],l=[`${a}/KafkaTopic`],isUntouched=e=>u.includes(e),holdsData=e=>d.includes(e),isSettledWhenReady=e=>l.includes(e)
},30326:(e,t,o)=>{o.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var s=o(12317);function mergeValues(e,t){const o=new Map(Object.entries(e))
;for(const[e,s]of Object.entries(t)){const t=o.get(e);o.set(e,isRecord(t)&&isRecord(s)?mergeValues(t,s):s)}return Object.fromEntries(o)}function mergeHelmValues(e,t={}){const o=structuredClone(e)
;for(const[e,s]of Object.entries(t))setAt(o,e,parsePath(e),s);return o}function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const o=e.trim();if(""===o||o.startsWith("#"))return[]
;const r=o.indexOf("=");if(r<1)throw new s.j1(`set, line ${t+1}: "${o}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const a=o.slice(0,r).trim();return parsePath(a),
[[a,typedValue(o.slice(r+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}const r=30;function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),o=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(o)!==plain(e))throw new s.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new s.j1(`"${e}" names a field that no chart can have`)
;if(t.length>r)throw new s.j1(`"${e.slice(0,60)}…" is a path of more than ${r} steps`,{remedy:"Put what lies so deep into the values of the layer."})
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new s.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,o,r){let a=e;o.slice(0,-1).forEach((e,r)=>{const n="number"==typeof o[r+1],i=a[e]
;if(null==i)a[e]=n?[]:{};else if(n?!Array.isArray(i):!isRecord(i))throw new s.j1(`"${t}" cannot be set: ${o.slice(0,r+1).join(".")} is not a ${n?"list":"map"}`);a=a[e]});const n=o.at(-1)??""
;if(Array.isArray(a)&&"number"==typeof n)for(;a.length<n;)a.push(null);a[n]=r}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},19117:(e,t,o)=>{o.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var s=o(38815),r=o(36021),a=o(12317);const n=50,i={version:"1.1",customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const{documents:o,lines:s}=(0,r.e)(e,t,i,"stream"),a=o.map(e=>withPositions(e,s));return throwProblems(t,a.flatMap(e=>syntaxProblems(e,t))),a}
function parseConfigurationFile(e,t,o,s=()=>[]){const{documents:c,lines:u}=(0,r.e)(e,t,i,"one"),[d]=c;if(void 0===d)throw new a.j1(`${t} is empty`);const l=withPositions(d,u)
;throwProblems(t,syntaxProblems(l,t));const p=readData(l,t),h=o.safeParse(p),f=h.success?s(h.data):h.error.issues.flatMap(e=>function(e,t,o){const s=formatPath(e.path)
;if("unrecognized_keys"===e.code){const o=knownKeys(t,e.path);return e.keys.map(t=>{const r=closest(t,o),a=void 0===r?`known are ${o.join(", ")}`:`did you mean "${r}"?`;return{path:e.path,key:t,
message:`unknown field "${t}"${""===s?"":` in ${s}`}; ${a}`}})}const r=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(o,e.path)
;if(void 0===r||null===r&&""===s)return[{path:e.path,message:""===s?"the file is empty":`${s} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),
key:t,message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const a=JSON.stringify(r);return[{path:e.path,
message:`${s}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${a.length>60?`${a.slice(0,57)}…`:a}`}]}(e,o,p))
;if(throwProblems(t,f.slice(0,n).map(({path:e,key:o,message:s})=>({file:t,...l.position(offsetOf(l.document,e,o)),message:s}))),!h.success)throw new a.j1(`${t} is not valid`);return h.data}
function withPositions(e,t){return{document:e,lines:t,position:e=>{const{line:o,col:s}=t.linePos(e);return{line:Math.max(o,1),column:Math.max(s,1)}}}}
function syntaxProblems({document:e,position:t},o){return e.errors.slice(0,n).map(e=>({file:o,...t(e.pos[0]),message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}
function parseYamlMap(e,t){const[o,s]=parseYamlStream(e,t),r=void 0===o?null:readData(o,t);if(null==r)return{};if(void 0===s&&"object"==typeof r&&!Array.isArray(r))return r
;throw new a.j1(`${t}: expected one map of values`,{remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,lines:t},o){
return(0,r.O)(e,o,t)}function throwProblems(e,t){const[o]=t;if(void 0===o)return;const s=t.map(({line:t,column:o,message:s})=>`${e}:${t}:${o}: ${s}`)
;throw new a.j1(1===s.length?s[0]??"":`${e} has ${s.length} problems:\n${s.join("\n")}`,{remedy:`Correct ${e} at line ${o.line}.`,details:{file:e,line:o.line,column:o.column,problems:t}})}
function offsetOf(e,t,o){for(let r=t.length;r>=0;r-=1){const a=0===r?e.contents:e.getIn(t.slice(0,r),!0);if(r===t.length&&void 0!==o&&(0,s.jh)(a)){const e=a.items.map(e=>e.key).find(e=>(0,
s.jn)(e)&&e.value===o);if((0,s.jn)(e)&&null!=e.range)return e.range[0]}const n=a?.range;if(null!=n)return n[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const o=e?._zod?.def;if(void 0===o)return[];const s=o.innerType??o.in
;if(void 0!==s)return knownKeys(s,t);const[r,...a]=t;return void 0===r?Object.keys(o.shape??{}):knownKeys(o.shape?.[String(r)]??o.valueType??o.element,a)}function closest(e,t){const o=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[s]=o;return void 0!==s&&s.distance<=Math.max(1,Math.floor(e.length/3))?s.candidate:void 0}
function editDistance(e,t){let o=Array.from({length:t.length+1},(e,t)=>t);for(let s=1;s<=e.length;s+=1){const r=[s];for(let a=1;a<=t.length;a+=1){const n=(o[a-1]??0)+(e[s-1]===t[a-1]?0:1)
;r.push(Math.min(n,(o[a]??0)+1,(r[a-1]??0)+1))}o=r}return o[t.length]??0}}};
