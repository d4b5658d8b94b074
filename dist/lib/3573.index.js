export const id=3573;export const ids=[3573];export const modules={68794:(e,t,s)=>{s.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var a=s(76760)
;const builtInLayers=e=>a.join(e.root,"manifests"),awsManifests=({root:e})=>a.join(e,"manifests","environment","aws")},51740:(e,t,s)=>{s.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate})
;var a=s(12317);const o='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}]
;const t=[];let s=0;for(;s<e.length;){const a=e.indexOf("{",s);if(a!==s&&t.push({text:e.slice(s,-1===a?void 0:a)}),-1===a)break;const o=closingBrace(e,a);t.push({steps:new Parser(e,a+1,o).steps()}),
s=o+1}return t}function renderJsonPath(e,t){const s=e.map(e=>{if("text"in e)return e.text;const s=evaluate(e.steps,t).filter(e=>null!=e);return 0===s.length?void 0:s.map(asText).join(" ")})
;return s.includes(void 0)?void 0:s.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const s=Array.isArray(t)?t.at(e.index):void 0
;return void 0===s?[]:[s]}const s=Object.values(t);return"all"===e.type?s:s.filter(t=>{const s=evaluate(e.path,t);if("exists"===e.test.operator)return s.length>0;const{operator:a,value:o}=e.test
;return s.length>0&&s[0]===o==("=="===a)})}(t,e)),[t])}function closingBrace(e,t){let s="";for(let a=t+1;a<e.length;a+=1){const t=e.charAt(a)
;if(""!==s)s=t===s?"":s;else if("'"===t||'"'===t)s=t;else if("}"===t)return a}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,s){
return new a.j1(`JSONPath ${e}: at character ${t+1}, ${s}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#s;#a=0;constructor(e,t,s){this.#e=e,this.#s=t,this.#t=s}steps(){
this.#o("$");const e=this.#r();return this.#s<this.#t&&this.#n(`expected . or [, found "${this.#i()}" (${o})`),0===e.length&&this.#n("expected a path such as .status.phase"),e}#r(){const e=[]
;for(;;)if(this.#o("["))e.push(this.#c());else{if(!this.#o("."))return e;"."===this.#i()&&this.#n(`".." is not supported (${o})`),this.#o("*")?e.push({type:"all"}):"["!==this.#i()&&e.push({
type:"field",name:this.#l()})}}#l(){let e="";for(;this.#s<this.#t;)if(this.#o("\\"))e+=this.#d();else{if(!/[\w/-]/.test(this.#i()))break;e+=this.#d()}
return""===e&&this.#n("expected the name of a field"),e}#c(){if(this.#o("?"))return this.#p();if(this.#o("*"))return this.#u({type:"all"});const e=this.#i();if("'"===e||'"'===e)return this.#u({
type:"field",name:this.#h()});const t=/^-?\d+/.exec(this.#f())?.[0];return void 0===t&&this.#n(`expected an index, "*", a quoted name or a filter (${o})`),this.#s+=t.length,this.#u({type:"index",
index:Number(t)})}#p(){this.#a+=1,this.#a>20&&this.#n("there are more than 20 filters"),this.#m("("),this.#y(),this.#m("@");const e=this.#r();this.#y();const t=/^(==|!=)/.exec(this.#f())?.[0]
;if(void 0===t)return")"!==this.#i()&&this.#n(`expected ==, != or ) (${o})`),this.#m(")"),this.#u({type:"filter",path:e,test:{operator:"exists"}});this.#s+=2,this.#y();const s=this.#w()
;return this.#y(),this.#m(")"),this.#u({type:"filter",path:e,test:{operator:t,value:s}})}#w(){const e=this.#i();if("'"===e||'"'===e)return this.#h()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#f())?.[0];return void 0===t&&this.#n("expected a quoted text, a number, true or false"),this.#s+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#h(){const e=this.#s,t=this.#e.indexOf(this.#d(),this.#s);(-1===t||t>=this.#t)&&(this.#s=e,this.#n("this quote is never closed"));const s=this.#e.slice(this.#s,t);return this.#s=t+1,s}#u(e){
return this.#m("]"),e}#y(){for(;" "===this.#i();)this.#s+=1}#i(){return this.#s<this.#t?this.#e.charAt(this.#s):""}#f(){return this.#e.slice(this.#s,this.#t)}#d(){const e=this.#i();return this.#s+=1,e
}#o(e){return this.#i()===e&&(this.#s+=1,!0)}#m(e){this.#o(e)||this.#n(`expected "${e}"`)}#n(e){throw mistake(this.#e,this.#s,e)}}},24851:(e,t,s)=>{s.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const a={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(a,e)}function apiVersionOf(e){return isKnownKind(e)?a[e]:void 0}},42242:(e,t,s)=>{s.d(t,{a:()=>loadLayer})
;var a=s(51455),o=s(76760),r=s(63036),n=s(8058),i=s(12317),c=s(47775),l=s(68293),d=s(24832),p=s(30326),u=s(19117);const h="15m";function parseLayerFile(e,t){return(0,
u.If)(e,t,c.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,s,c){const{directory:p,builtIn:f}=await async function(e,t,s){const r=/[/\\]|^\.+$/.test(e)
;if(!r&&await isFile(o.join(s.builtInDirectory,e,"layer.yaml")))return{directory:await(0,a.realpath)(o.join(s.builtInDirectory,e)),builtIn:!0};const n=o.resolve(t,e)
;if(!await isFile(o.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,a.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(o.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(s.builtInDirectory),c=r?void 0:(0,u.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${r?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,a.realpath)(n),l=isInside(c,await(0,
a.realpath)(s.builtInDirectory)),d=await(0,a.realpath)(o.join(c,"layer.yaml")),p=await(0,a.realpath)(s.workspace)
;if(!(l||isInside(c,p)&&isInside(d,p)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${s.workspace}.`});return{directory:c,builtIn:l}}(e,t,s)
;if(c.includes(p))throw new i.j1(`Layers extend each other in a circle: ${[...c,p].join(" → ")}`);const m=o.join(p,"layer.yaml"),y=o.relative(s.workspace,m),w=parseLayerFile(await(0,
a.readFile)(m,"utf8"),y.startsWith("..")?m:y),v=await Promise.all([s.builtInDirectory,...f?[]:[s.workspace]].map(e=>(0,a.realpath)(e))),g=await async function(e,t,s,c){
const p=e.allowRemoteResources??!1,resolve=async(e,r)=>{const n=await(0,a.realpath)(o.resolve(t,r)).catch(()=>{});if(void 0===n||!(await(0,
a.stat)(n)).isDirectory())throw new i.j1(`${s}: ${e} names the folder "${r}", which does not exist`);if(!c.some(e=>isInside(n,e)))throw new i.j1(`${s}: ${e} leads out of the workspace, to ${n}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,l.u0)(n,{roots:c,allowRemote:p}),n},resolveVerify=async e=>{const t=await resolve("spec.verify",e),s=await(0,
a.readdir)(o.join(t,"overlays")).catch(()=>[]);for(const t of s)await resolve("spec.verify",o.join(e,"overlays",t));return t
},u=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(u)}],overlays:Object.fromEntries(u),patches:(e.patches??[]).map(d.h),
allowRemoteResources:p,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){if("chart"in e)return{...e,source:t}
;const{apiVersion:s,running:a,floor:o,...n}=e;return{...n,group:(0,r.F8)(s),source:t,...void 0===a?{}:{running:a},...void 0===o?{}:{floor:o}}}(e,s)),outputs:e.outputs??{},...void 0===e.verify?{}:{
verify:await resolveVerify(e.verify)},...void 0===e.timeout?{}:{timeout:(0,n.E)(e.timeout)}}}(w.spec,p,m,v);if(void 0===w.extends){const{namespace:e="",operator:t}=w.spec;return{
name:w.metadata?.name??"",directory:p,spec:{...g,namespace:e,timeout:g.timeout??(0,n.E)(h),...void 0===t?{}:{operator:mergeOperator(void 0,w.spec,p)}}}}const k=await loadChain(w.extends,p,s,[...c,p])
;return{name:w.metadata?.name??k.name,directory:p,spec:mergeSpec(k.spec,w.spec,g,p)}}function mergeSpec(e,t,s,a){const o=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,a):e.operator
;return{...e,...s,namespace:t.namespace??e.namespace,timeout:s.timeout??e.timeout,sources:[...e.sources,...s.sources],overlays:{...e.overlays,...s.overlays},patches:[...e.patches,...s.patches],
allowRemoteResources:e.allowRemoteResources||s.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...s.dependsOn])],readiness:[...e.readiness,...s.readiness],
upgrades:[...s.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...s.outputs},...void 0===o?{}:{operator:o}}}function mergeOperator(e,t,s){
const a=t.operator??{},{chart:r=e?.chart,version:n=e?.version,release:c=e?.release,namespace:l=e?.namespace}=a
;if(void 0===r||void 0===n||void 0===c||void 0===l)throw new i.j1(`${o.join(s,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const d=a.repository??(void 0===a.chart?e?.repository:void 0);return{chart:!0===a.chart?.startsWith(".")?o.resolve(s,a.chart):r,version:n,release:c,namespace:l,...void 0===d?{}:{repository:d},
values:(0,p.D3)((0,p.D3)(e?.values??{},a.values??{}),t.values??{})}}function isInside(e,t){const s=o.relative(t,e);return""===s||!s.startsWith(`..${o.sep}`)&&".."!==s&&!o.isAbsolute(s)}
async function isFile(e){return(0,a.stat)(e).then(e=>e.isFile(),()=>!1)}},47775:(e,t,s)=>{s.d(t,{BP:()=>b,Jq:()=>l,Oj:()=>h,uc:()=>u})
;var a=s(38816),o=s(8058),r=s(12317),n=s(24851),i=s(51740),c=s(37098)
;const l=a.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),d=a.YjP().superRefine((e,t)=>{try{(0,o.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,r.gJ)(e)})`})}}),p=a.YjP().min(1,"expected a path relative to this file"),u=a.g1P(a.YjP(),a.L5J()),h=a.rej({
target:a.rej({group:a.YjP().optional(),version:a.YjP().optional(),kind:a.YjP().optional(),name:a.YjP().optional().describe("A name or a regular expression, as in kustomize")
}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:a.KCZ([a.YjP().min(1),a.g1P(a.YjP(),a.L5J()),a.YOg(a.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:a.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:a.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:a.YjP().min(1).describe("The exact version of the chart"),release:l.describe("The name of the Helm release"),namespace:l.describe("Where the operator runs"),
values:u.describe("Helm values of the chart")},m=a.YjP().regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/,"expected a path of fields such as spec.version"),y=a.rej({apiVersion:a.YjP().min(1),
kind:a.YjP().min(1),current:a.YjP().min(1).describe("A CEL expression over the object: true once it is ready"),
inProgress:a.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:a.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")}),w={
up:a.k5n(c.kN).default("any").describe("How far one step up may go: into the next minor or major version, or anywhere"),
down:a.k5n(c.Fk).default("none").describe("How far a step down may go: nowhere, within the minor version, or anywhere"),why:a.YjP().min(1).describe("What would be lost otherwise; told with a refusal")
},v=a.KCZ([a.rej({chart:a.YjP().min(1).describe("The name of the operator's chart, without its registry"),...w}),a.rej({apiVersion:a.YjP().min(1),kind:a.YjP().min(1),
field:m.describe("Where the resource asks for a version: spec.version"),running:m.optional().describe("Where it tells the version that runs: status.version"),
floor:m.optional().describe("A field whose minor version no step down may go below: status.dataVersion"),...w
})]).describe("What version may follow what, for an operator or for a field of a kind that Lamina does not know"),g=a.rej({
apiVersion:a.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:a.YjP().min(1),name:a.YjP().min(1),path:a.YjP().min(1).superRefine((e,t)=>{try{(0,i.Z)(e)}catch(e){
t.addIssue({code:"custom",message:(0,r.gJ)(e)})}}).describe("kubectl's JSONPath: {.status.listeners[?(@.name=='plain')].bootstrapServers}")}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,
n.m)(e.kind)||t.addIssue({code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),
"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({code:"custom",path:["path"],
message:"expected no content of a Secret, since outputs are printed; give out its name"})}),k=a.rej({description:a.YjP().optional().describe("One line for people"),
namespace:l.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:a.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:u.optional().describe("Helm values, merged over the operator's"),
resources:p.optional().describe("A folder with a kustomization, relative to this file"),
overlays:a.g1P(l,p).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:a.YOg(h).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:a.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:a.YOg(l).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:a.YOg(y).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:a.YOg(v).optional().describe("Rules for versions, before those that Lamina knows"),outputs:a.g1P(l,g).optional().describe("What the layer tells when it is ready, by name"),
verify:p.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:d.optional().describe("For the whole layer to become ready; 15m if not given")}),b=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Layer"),extends:a.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:a.rej({
name:l}).optional().describe("Needed unless `extends` is given"),spec:k}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},24832:(e,t,s)=>{
s.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch});var a=s(38815),o=s(38816),r=s(47775),n=s(19117);function parsePatches(e){return""===e.trim()?[]:(0,
n.If)(e,"patches",o.YOg(r.Oj)).map(toKustomizePatch)}function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,a.As)(t,{version:"1.1"})}}},
68293:(e,t,s)=>{s.d(t,{kG:()=>readKustomization,nW:()=>findKustomization,u0:()=>checkKustomization});var a=s(51455),o=s(76760),r=s(12317),n=s(19117)
;const i=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],l=["crds","configurations","patchesStrategicMerge"],d=["patches","patchesJson6902","replacements"],p=["configMapGenerator","secretGenerator"],u=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,a.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of i){const s=o.join(e,t);if(await exists(s))return s}}
async function readKustomization(e){const[t]=(0,n.b8)(await(0,a.readFile)(e,"utf8"),e),s=void 0===t?{}:(0,n.v3)(t,e)
;if("object"!=typeof s||null===s||Array.isArray(s))throw new r.j1(`${e}: a kustomization is a map of fields`);return s}async function walk(e,t,s){if(s.has(e))return;s.add(e)
;const o=await findKustomization(e);if(void 0===o)throw new r.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const n=await readKustomization(o)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==n[e])throw new r.j1(`${o}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const r of strings(n[e])){if(r.includes("\n"))continue;const n=await locate(o,e,r,t);void 0!==n&&(await(0,a.stat)(n)).isDirectory()&&await walk(n,t,s)}
for(const[e,s]of function(e){const t=l.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const s of d)for(const a of records(e[s]))t.push(...strings([a.path]).map(e=>[`${s}.path`,e]))
;for(const s of p)for(const a of records(e[s])){const e=strings(a.files).map(e=>e.slice(e.indexOf("=")+1)),o=[...e,...strings(a.envs),...strings([a.env])];t.push(...o.map(e=>[s,e]))}const s=e.openapi
;isRecord(s)&&t.push(...strings([s.path]).map(e=>["openapi.path",e]));return t}(n))s.includes("\n")||await locate(o,e,s,t)}async function locate(e,t,s,n){const i=await(0,
a.realpath)(o.resolve(o.dirname(e),s)).catch(()=>{});if(void 0===i){if(u.test(s)){if(n.allowRemote)return;throw new r.j1(`${e}: ${t} refers to another host: ${s}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new r.j1(`${e}: ${t} names "${s}", which does not exist`)}
if(!n.roots.some(e=>i===e||i.startsWith(e+o.sep)))throw new r.j1(`${e}: ${t} leads out of the workspace, to ${i}`,{remedy:"Keep everything that a layer uses inside the workspace."});return i}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,a.stat)(e).then(()=>!0,()=>!1)}},37098:(e,t,s)=>{s.d(t,{$h:()=>isChartRule,Fk:()=>o,NP:()=>rulesFor,
O2:()=>isUntouched,VU:()=>holdsData,kN:()=>a,x_:()=>isSettledWhenReady,y9:()=>c});const a=["any","major","minor"],o=["any","patch","none"],r="kafka.strimzi.io",n="cassandra.datastax.com",i=[{
chart:"strimzi-kafka-operator",up:"any",down:"none",stations:[{before:"0.39.0",to:"0.46.0",stop:"0.45"},{before:"0.49.0",to:"1.0.0",stop:"0.51"}],
why:"an older operator drops the fields of its resources that it does not know, and may not know the Kafka that runs",
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
}],l=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],d=[...l,"apps/StatefulSet",`${r}/Kafka`,`${r}/KafkaNodePool`,`${r}/KafkaTopic`,`${n}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],p=[`${r}/KafkaTopic`],isUntouched=e=>l.includes(e),holdsData=e=>d.includes(e),isSettledWhenReady=e=>p.includes(e)
},30326:(e,t,s)=>{s.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var a=s(12317);function mergeValues(e,t){const s=new Map(Object.entries(e))
;for(const[e,a]of Object.entries(t)){const t=s.get(e);s.set(e,isRecord(t)&&isRecord(a)?mergeValues(t,a):a)}return Object.fromEntries(s)}function mergeHelmValues(e,t={}){const s=structuredClone(e)
;for(const[e,a]of Object.entries(t))setAt(s,e,parsePath(e),a);return s}function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const s=e.trim();if(""===s||s.startsWith("#"))return[]
;const o=s.indexOf("=");if(o<1)throw new a.j1(`set, line ${t+1}: "${s}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const r=s.slice(0,o).trim();return parsePath(r),
[[r,typedValue(s.slice(o+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}const o=30;function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),s=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(s)!==plain(e))throw new a.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new a.j1(`"${e}" names a field that no chart can have`)
;if(t.length>o)throw new a.j1(`"${e.slice(0,60)}…" is a path of more than ${o} steps`,{remedy:"Put what lies so deep into the values of the layer."})
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new a.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,s,o){let r=e;s.slice(0,-1).forEach((e,o)=>{const n="number"==typeof s[o+1],i=r[e]
;if(null==i)r[e]=n?[]:{};else if(n?!Array.isArray(i):!isRecord(i))throw new a.j1(`"${t}" cannot be set: ${s.slice(0,o+1).join(".")} is not a ${n?"list":"map"}`);r=r[e]});const n=s.at(-1)??""
;if(Array.isArray(r)&&"number"==typeof n)for(;r.length<n;)r.push(null);r[n]=o}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},19117:(e,t,s)=>{s.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var a=s(38815),o=s(36021),r=s(12317);const n=50,i={version:"1.1",customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const{documents:s,lines:a}=(0,o.e)(e,t,i,"stream"),r=s.map(e=>withPositions(e,a));return throwProblems(t,r.flatMap(e=>syntaxProblems(e,t))),r}
function parseConfigurationFile(e,t,s,a=()=>[]){const{documents:c,lines:l}=(0,o.e)(e,t,i,"one"),[d]=c;if(void 0===d)throw new r.j1(`${t} is empty`);const p=withPositions(d,l)
;throwProblems(t,syntaxProblems(p,t));const u=readData(p,t),h=s.safeParse(u),f=h.success?a(h.data):h.error.issues.flatMap(e=>function(e,t,s){const a=formatPath(e.path)
;if("unrecognized_keys"===e.code){const s=knownKeys(t,e.path);return e.keys.map(t=>{const o=closest(t,s),r=void 0===o?`known are ${s.join(", ")}`:`did you mean "${o}"?`;return{path:e.path,key:t,
message:`unknown field "${t}"${""===a?"":` in ${a}`}; ${r}`}})}const o=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(s,e.path)
;if(void 0===o||null===o&&""===a)return[{path:e.path,message:""===a?"the file is empty":`${a} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),
key:t,message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const r=JSON.stringify(o);return[{path:e.path,
message:`${a}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${r.length>60?`${r.slice(0,57)}…`:r}`}]}(e,s,u))
;if(throwProblems(t,f.slice(0,n).map(({path:e,key:s,message:a})=>({file:t,...p.position(offsetOf(p.document,e,s)),message:a}))),!h.success)throw new r.j1(`${t} is not valid`);return h.data}
function withPositions(e,t){return{document:e,lines:t,position:e=>{const{line:s,col:a}=t.linePos(e);return{line:Math.max(s,1),column:Math.max(a,1)}}}}
function syntaxProblems({document:e,position:t},s){return e.errors.slice(0,n).map(e=>({file:s,...t(e.pos[0]),message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}
function parseYamlMap(e,t){const[s,a]=parseYamlStream(e,t),o=void 0===s?null:readData(s,t);if(null==o)return{};if(void 0===a&&"object"==typeof o&&!Array.isArray(o))return o
;throw new r.j1(`${t}: expected one map of values`,{remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,lines:t},s){
return(0,o.O)(e,s,t)}function throwProblems(e,t){const[s]=t;if(void 0===s)return;const a=t.map(({line:t,column:s,message:a})=>`${e}:${t}:${s}: ${a}`)
;throw new r.j1(1===a.length?a[0]??"":`${e} has ${a.length} problems:\n${a.join("\n")}`,{remedy:`Correct ${e} at line ${s.line}.`,details:{file:e,line:s.line,column:s.column,problems:t}})}
function offsetOf(e,t,s){for(let o=t.length;o>=0;o-=1){const r=0===o?e.contents:e.getIn(t.slice(0,o),!0);if(o===t.length&&void 0!==s&&(0,a.jh)(r)){const e=r.items.map(e=>e.key).find(e=>(0,
a.jn)(e)&&e.value===s);if((0,a.jn)(e)&&null!=e.range)return e.range[0]}const n=r?.range;if(null!=n)return n[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const s=e?._zod?.def;if(void 0===s)return[];const a=s.innerType??s.in
;if(void 0!==a)return knownKeys(a,t);const[o,...r]=t;return void 0===o?Object.keys(s.shape??{}):knownKeys(s.shape?.[String(o)]??s.valueType??s.element,r)}function closest(e,t){const s=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[a]=s;return void 0!==a&&a.distance<=Math.max(1,Math.floor(e.length/3))?a.candidate:void 0}
function editDistance(e,t){let s=Array.from({length:t.length+1},(e,t)=>t);for(let a=1;a<=e.length;a+=1){const o=[a];for(let r=1;r<=t.length;r+=1){const n=(s[r-1]??0)+(e[a-1]===t[r-1]?0:1)
;o.push(Math.min(n,(s[r]??0)+1,(o[r-1]??0)+1))}s=o}return s[t.length]??0}},36021:(e,t,s)=>{s.d(t,{O:()=>yamlData,e:()=>composeYaml});var a=s(38815),o=s(12317);const r=500,n=100,i=300
;function composeYaml(e,t,s,o){const n=new a.HN,i=new a.Dk({...s,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"}),c=function*(e,t,s){s.addNewLine(0);const o=new a.iX(s.addNewLine);let n=0
;for(const i of(new a.JG).lex(e)){if(yield*o.next(i),o.stack.length>r){const{line:e,col:a}=s.linePos(n);throw tooDeep(`${t}:${Math.max(e,1)}:${Math.max(a,1)}`)}n+=i.length}yield*o.end()
}(e,t,n),l=[...i.compose(c,"one"===o,e.length)];for(const e of l)tellDoubleKeys(e),countAliases(e,t,n);const[d,p]=l
;return"one"===o&&void 0!==p&&d?.errors.push(mistake(p.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:l,lines:n}}function tooDeep(e){
return new o.j1(`${e}: nested more than ${r} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}const mistake=(e,...[t,s])=>new a.XT([e,e+1],t,s)
;function tellDoubleKeys(e){(0,a.YR)(e,(t,s)=>{if(!(0,a.jh)(s))return;const o=new Set;for(const{key:t}of s.items)(0,
a.jn)(t)&&"<<"!==t.value&&(o.has(t.value)&&e.errors.push(mistake(t.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),o.add(t.value))})}function countAliases(e,t,s){let r=0;(0,a.YR)(e,{
Alias(e,{range:a}){if(r+=1,r<=i)return;const{line:n,col:c}=s.linePos(a?.[0]??0);throw new o.j1(`${t}:${n}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,t,s){const{line:a,col:r}=s.linePos(e.range[0]),i=`${t}:${Math.max(a,1)}:${Math.max(r,1)}`;let c;try{c=e.toJS({maxAliasCount:n})}catch(e){throw new o.j1(`${i}: ${(0,o.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,t,s,a){if("object"!=typeof e||null===e)return 0
;if(s.has(e))throw new o.j1(`${t}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let n=a.get(e);if(void 0===n){if(s.size>=r)throw tooDeep(t);s.add(e),n=1
;for(const o of Object.values(e))n=Math.max(n,1+measure(o,t,s,a));s.delete(e),a.set(e,n)}if(s.size+n>r)throw tooDeep(t);return n}}};
