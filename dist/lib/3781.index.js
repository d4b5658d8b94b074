export const id=3781;export const ids=[3781];export const modules={8794:(e,t,s)=>{s.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var a=s(6760)
;const builtInLayers=e=>a.join(e.root,"manifests"),awsManifests=({root:e})=>a.join(e,"manifests","environment","aws")},1740:(e,t,s)=>{s.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate})
;var a=s(2317);const o='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}]
;const t=[];let s=0;for(;s<e.length;){const a=e.indexOf("{",s);if(a!==s&&t.push({text:e.slice(s,-1===a?void 0:a)}),-1===a)break;const o=closingBrace(e,a);t.push({steps:new Parser(e,a+1,o).steps()}),
s=o+1}return t}function renderJsonPath(e,t){const s=e.map(e=>{if("text"in e)return e.text;const s=evaluate(e.steps,t).filter(e=>null!=e);return 0===s.length?void 0:s.map(asText).join(" ")})
;return s.includes(void 0)?void 0:s.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const s=Array.isArray(t)?t.at(e.index):void 0
;return void 0===s?[]:[s]}const s=Object.values(t);return"all"===e.type?s:s.filter(t=>{const s=evaluate(e.path,t);if("exists"===e.test.operator)return s.length>0;const{operator:a,value:o}=e.test
;return s.length>0&&s[0]===o==("=="===a)})}(t,e)),[t])}function closingBrace(e,t){let s="";for(let a=t+1;a<e.length;a+=1){const t=e.charAt(a)
;if(""!==s)s=t===s?"":s;else if("'"===t||'"'===t)s=t;else if("}"===t)return a}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,s){
return new a.j1(`JSONPath ${e}: at character ${t+1}, ${s}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#s;constructor(e,t,s){this.#e=e,this.#s=t,this.#t=s}steps(){
this.#a("$");const e=this.#o();return this.#s<this.#t&&this.#r(`expected . or [, found "${this.#n()}" (${o})`),0===e.length&&this.#r("expected a path such as .status.phase"),e}#o(){const e=[]
;for(;;)if(this.#a("["))e.push(this.#i());else{if(!this.#a("."))return e;"."===this.#n()&&this.#r(`".." is not supported (${o})`),this.#a("*")?e.push({type:"all"}):"["!==this.#n()&&e.push({
type:"field",name:this.#c()})}}#c(){let e="";for(;this.#s<this.#t;)if(this.#a("\\"))e+=this.#p();else{if(!/[\w/-]/.test(this.#n()))break;e+=this.#p()}
return""===e&&this.#r("expected the name of a field"),e}#i(){if(this.#a("?"))return this.#l();if(this.#a("*"))return this.#d({type:"all"});const e=this.#n();if("'"===e||'"'===e)return this.#d({
type:"field",name:this.#u()});const t=/^-?\d+/.exec(this.#h())?.[0];return void 0===t&&this.#r(`expected an index, "*", a quoted name or a filter (${o})`),this.#s+=t.length,this.#d({type:"index",
index:Number(t)})}#l(){this.#f("("),this.#m(),this.#f("@");const e=this.#o();this.#m();const t=/^(==|!=)/.exec(this.#h())?.[0]
;if(void 0===t)return")"!==this.#n()&&this.#r(`expected ==, != or ) (${o})`),this.#f(")"),this.#d({type:"filter",path:e,test:{operator:"exists"}});this.#s+=2,this.#m();const s=this.#y()
;return this.#m(),this.#f(")"),this.#d({type:"filter",path:e,test:{operator:t,value:s}})}#y(){const e=this.#n();if("'"===e||'"'===e)return this.#u()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#h())?.[0];return void 0===t&&this.#r("expected a quoted text, a number, true or false"),this.#s+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#u(){const e=this.#s,t=this.#e.indexOf(this.#p(),this.#s);(-1===t||t>=this.#t)&&(this.#s=e,this.#r("this quote is never closed"));const s=this.#e.slice(this.#s,t);return this.#s=t+1,s}#d(e){
return this.#f("]"),e}#m(){for(;" "===this.#n();)this.#s+=1}#n(){return this.#s<this.#t?this.#e.charAt(this.#s):""}#h(){return this.#e.slice(this.#s,this.#t)}#p(){const e=this.#n();return this.#s+=1,e
}#a(e){return this.#n()===e&&(this.#s+=1,!0)}#f(e){this.#a(e)||this.#r(`expected "${e}"`)}#r(e){throw mistake(this.#e,this.#s,e)}}},4851:(e,t,s)=>{s.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const a={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(a,e)}function apiVersionOf(e){return isKnownKind(e)?a[e]:void 0}},2242:(e,t,s)=>{s.d(t,{a:()=>loadLayer})
;var a=s(1455),o=s(6760),r=s(3036),n=s(8058),i=s(2317),c=s(7775),p=s(8293),l=s(4832),d=s(326),u=s(9117);const h="15m";function parseLayerFile(e,t){return(0,
u.If)(e,t,c.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,s,c){const{directory:d,builtIn:f}=await async function(e,t,s){const r=/[/\\]|^\.+$/.test(e)
;if(!r&&await isFile(o.join(s.builtInDirectory,e,"layer.yaml")))return{directory:await(0,a.realpath)(o.join(s.builtInDirectory,e)),builtIn:!0};const n=o.resolve(t,e)
;if(!await isFile(o.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,a.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(o.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(s.builtInDirectory),c=r?void 0:(0,u.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${r?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,a.realpath)(n),p=isInside(c,await(0,
a.realpath)(s.builtInDirectory)),l=await(0,a.realpath)(o.join(c,"layer.yaml")),d=await(0,a.realpath)(s.workspace)
;if(!(p||isInside(c,d)&&isInside(l,d)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${s.workspace}.`});return{directory:c,builtIn:p}}(e,t,s)
;if(c.includes(d))throw new i.j1(`Layers extend each other in a circle: ${[...c,d].join(" → ")}`);const m=o.join(d,"layer.yaml"),y=o.relative(s.workspace,m),w=parseLayerFile(await(0,
a.readFile)(m,"utf8"),y.startsWith("..")?m:y),v=await Promise.all([s.builtInDirectory,...f?[]:[s.workspace]].map(e=>(0,a.realpath)(e))),g=await async function(e,t,s,c){
const d=e.allowRemoteResources??!1,resolve=async(e,r)=>{const n=await(0,a.realpath)(o.resolve(t,r)).catch(()=>{});if(void 0===n||!(await(0,
a.stat)(n)).isDirectory())throw new i.j1(`${s}: ${e} names the folder "${r}", which does not exist`);if(!c.some(e=>isInside(n,e)))throw new i.j1(`${s}: ${e} leads out of the workspace, to ${n}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,p.u0)(n,{roots:c,allowRemote:d}),n
},u=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(u)}],overlays:Object.fromEntries(u),patches:(e.patches??[]).map(l.h),
allowRemoteResources:d,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){if("chart"in e)return{...e,source:t}
;const{apiVersion:s,running:a,floor:o,...n}=e;return{...n,group:(0,r.F8)(s),source:t,...void 0===a?{}:{running:a},...void 0===o?{}:{floor:o}}}(e,s)),outputs:e.outputs??{},...void 0===e.verify?{}:{
verify:await resolve("spec.verify",e.verify)},...void 0===e.timeout?{}:{timeout:(0,n.E)(e.timeout)}}}(w.spec,d,m,v);if(void 0===w.extends){const{namespace:e="",operator:t}=w.spec;return{
name:w.metadata?.name??"",directory:d,spec:{...g,namespace:e,timeout:g.timeout??(0,n.E)(h),...void 0===t?{}:{operator:mergeOperator(void 0,w.spec,d)}}}}const k=await loadChain(w.extends,d,s,[...c,d])
;return{name:w.metadata?.name??k.name,directory:d,spec:mergeSpec(k.spec,w.spec,g,d)}}function mergeSpec(e,t,s,a){const o=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,a):e.operator
;return{...e,...s,namespace:t.namespace??e.namespace,timeout:s.timeout??e.timeout,sources:[...e.sources,...s.sources],overlays:{...e.overlays,...s.overlays},patches:[...e.patches,...s.patches],
allowRemoteResources:e.allowRemoteResources||s.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...s.dependsOn])],readiness:[...e.readiness,...s.readiness],
upgrades:[...s.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...s.outputs},...void 0===o?{}:{operator:o}}}function mergeOperator(e,t,s){
const a=t.operator??{},{chart:r=e?.chart,version:n=e?.version,release:c=e?.release,namespace:p=e?.namespace}=a
;if(void 0===r||void 0===n||void 0===c||void 0===p)throw new i.j1(`${o.join(s,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const l=a.repository??(void 0===a.chart?e?.repository:void 0);return{chart:!0===a.chart?.startsWith(".")?o.resolve(s,a.chart):r,version:n,release:c,namespace:p,...void 0===l?{}:{repository:l},
values:(0,d.D3)((0,d.D3)(e?.values??{},a.values??{}),t.values??{})}}function isInside(e,t){const s=o.relative(t,e);return""===s||!s.startsWith(`..${o.sep}`)&&".."!==s&&!o.isAbsolute(s)}
async function isFile(e){return(0,a.stat)(e).then(e=>e.isFile(),()=>!1)}},7775:(e,t,s)=>{s.d(t,{BP:()=>b,Jq:()=>p,Oj:()=>h,uc:()=>u});var a=s(8816),o=s(8058),r=s(2317),n=s(4851),i=s(1740),c=s(7098)
;const p=a.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),l=a.YjP().superRefine((e,t)=>{try{(0,o.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,r.gJ)(e)})`})}}),d=a.YjP().min(1,"expected a path relative to this file"),u=a.g1P(a.YjP(),a.L5J()),h=a.rej({
target:a.rej({group:a.YjP().optional(),version:a.YjP().optional(),kind:a.YjP().optional(),name:a.YjP().optional().describe("A name or a regular expression, as in kustomize")
}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:a.KCZ([a.YjP().min(1),a.g1P(a.YjP(),a.L5J()),a.YOg(a.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:a.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:a.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:a.YjP().min(1).describe("The exact version of the chart"),release:p.describe("The name of the Helm release"),namespace:p.describe("Where the operator runs"),
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
namespace:p.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:a.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:u.optional().describe("Helm values, merged over the operator's"),
resources:d.optional().describe("A folder with a kustomization, relative to this file"),
overlays:a.g1P(p,d).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:a.YOg(h).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:a.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:a.YOg(p).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:a.YOg(y).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:a.YOg(v).optional().describe("Rules for versions, before those that Lamina knows"),outputs:a.g1P(p,g).optional().describe("What the layer tells when it is ready, by name"),
verify:d.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:l.optional().describe("For the whole layer to become ready; 15m if not given")}),b=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Layer"),extends:a.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:a.rej({
name:p}).optional().describe("Needed unless `extends` is given"),spec:k}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},4832:(e,t,s)=>{
s.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch});var a=s(8815),o=s(8816),r=s(7775),n=s(9117);function parsePatches(e){return""===e.trim()?[]:(0,n.If)(e,"patches",o.YOg(r.Oj)).map(toKustomizePatch)}
function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,a.As)(t,{version:"1.1"})}}},8293:(e,t,s)=>{s.d(t,{kG:()=>readKustomization,
nW:()=>findKustomization,u0:()=>checkKustomization});var a=s(1455),o=s(6760),r=s(2317),n=s(9117)
;const i=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],p=["crds","configurations","patchesStrategicMerge"],l=["patches","patchesJson6902","replacements"],d=["configMapGenerator","secretGenerator"],u=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,a.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of i){const s=o.join(e,t);if(await exists(s))return s}}
async function readKustomization(e){const[t]=(0,n.b8)(await(0,a.readFile)(e,"utf8"),e),s=void 0===t?{}:(0,n.v3)(t,e)
;if("object"!=typeof s||null===s||Array.isArray(s))throw new r.j1(`${e}: a kustomization is a map of fields`);return s}async function walk(e,t,s){if(s.has(e))return;s.add(e)
;const o=await findKustomization(e);if(void 0===o)throw new r.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const n=await readKustomization(o)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==n[e])throw new r.j1(`${o}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const r of strings(n[e])){if(r.includes("\n"))continue;const n=await locate(o,e,r,t);void 0!==n&&(await(0,a.stat)(n)).isDirectory()&&await walk(n,t,s)}
for(const[e,s]of function(e){const t=p.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const s of l)for(const a of records(e[s]))t.push(...strings([a.path]).map(e=>[`${s}.path`,e]))
;for(const s of d)for(const a of records(e[s])){const e=strings(a.files).map(e=>e.slice(e.indexOf("=")+1)),o=[...e,...strings(a.envs),...strings([a.env])];t.push(...o.map(e=>[s,e]))}const s=e.openapi
;isRecord(s)&&t.push(...strings([s.path]).map(e=>["openapi.path",e]));return t}(n))s.includes("\n")||await locate(o,e,s,t)}async function locate(e,t,s,n){const i=await(0,
a.realpath)(o.resolve(o.dirname(e),s)).catch(()=>{});if(void 0===i){if(u.test(s)){if(n.allowRemote)return;throw new r.j1(`${e}: ${t} refers to another host: ${s}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new r.j1(`${e}: ${t} names "${s}", which does not exist`)}
if(!n.roots.some(e=>i===e||i.startsWith(e+o.sep)))throw new r.j1(`${e}: ${t} leads out of the workspace, to ${i}`,{remedy:"Keep everything that a layer uses inside the workspace."});return i}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,a.stat)(e).then(()=>!0,()=>!1)}},5281:(e,t,s)=>{s.d(t,{Y:()=>parseManifests});var a=s(3036),o=s(2317),r=s(9117)
;function parseManifests(e,t){const s=(0,r.b8)(e,t).flatMap(e=>function(e,t){const s=(0,r.v3)(e,t);if(null==s)return[]
;const{line:a,column:o}=e.position(e.document.contents?.range[0]??0),n=`${t}:${a}:${o}`;if(isRecord(s)&&"List"===s.kind&&Array.isArray(s.items))return s.items.map(e=>checkObject(e,n))
;return[checkObject(s,n)]}(e,t)),n=new Set;for(const e of s){const s=(0,a.Po)(e),r=(0,a.TN)(s);if(n.has(r))throw new o.j1(`${t}: ${(0,a.P5)(s)} occurs twice`,{
remedy:"Remove one of the two, or give one another name."});n.add(r)}return s}function checkObject(e,t){if(!isRecord(e))throw new o.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:s,kind:a,metadata:r}=e,n="string"!=typeof s||""===s?"apiVersion":"string"!=typeof a||""===a?"kind":isRecord(r)&&"string"==typeof r.name&&""!==r.name?void 0:"metadata.name"
;if(void 0!==n)throw new o.j1(`${t}: a Kubernetes object needs ${n}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},7098:(e,t,s)=>{s.d(t,{$h:()=>isChartRule,
Fk:()=>o,NP:()=>rulesFor,O2:()=>isUntouched,VU:()=>holdsData,kN:()=>a,x_:()=>isSettledWhenReady,y9:()=>c})
;const a=["any","major","minor"],o=["any","patch","none"],r="kafka.strimzi.io",n="cassandra.datastax.com",i=[{chart:"strimzi-kafka-operator",up:"any",down:"none",stations:[{before:"0.39.0",
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
}],p=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],l=[...p,"apps/StatefulSet",`${r}/Kafka`,`${r}/KafkaNodePool`,`${r}/KafkaTopic`,`${n}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],d=[`${r}/KafkaTopic`],isUntouched=e=>p.includes(e),holdsData=e=>l.includes(e),isSettledWhenReady=e=>d.includes(e)
},326:(e,t,s)=>{s.d(t,{D3:()=>mergeValues,Wg:()=>parseSetList,b$:()=>mergeHelmValues});var a=s(2317);function mergeValues(e,t){const s={...e};for(const[e,a]of Object.entries(t)){const t=s[e]
;s[e]=isRecord(t)&&isRecord(a)?mergeValues(t,a):a}return s}function mergeHelmValues(e,t={}){const s=structuredClone(e);for(const[e,a]of Object.entries(t))setAt(s,e,parsePath(e),a);return s}
function parseSetList(e){const t=e.split(/\r?\n/).flatMap((e,t)=>{const s=e.trim();if(""===s||s.startsWith("#"))return[];const o=s.indexOf("=")
;if(o<1)throw new a.j1(`set, line ${t+1}: "${s}" is not key=value`,{remedy:"Write one key=value on each line: replicas=2"});const r=s.slice(0,o).trim();return parsePath(r),
[[r,typedValue(s.slice(o+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),s=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(s)!==plain(e))throw new a.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new a.j1(`"${e}" names a field that no chart can have`)
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new a.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,s,o){let r=e;s.slice(0,-1).forEach((e,o)=>{const n="number"==typeof s[o+1],i=r[e]
;if(null==i)r[e]=n?[]:{};else if(n?!Array.isArray(i):!isRecord(i))throw new a.j1(`"${t}" cannot be set: ${s.slice(0,o+1).join(".")} is not a ${n?"list":"map"}`);r=r[e]});const n=s.at(-1)??""
;if(Array.isArray(r)&&"number"==typeof n)for(;r.length<n;)r.push(null);r[n]=o}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},9117:(e,t,s)=>{s.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var a=s(8815),o=s(2317);const r={version:"1.1",prettyErrors:!1,customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const s=new a.HN,o=(0,a.hR)(e,{...r,lineCounter:s}),n=(Array.isArray(o)?o:[]).map(e=>withPositions(e,s));return throwProblems(t,n.flatMap(e=>syntaxProblems(e,t))),n}
function parseConfigurationFile(e,t,s,n=()=>[]){const i=new a.HN,c=withPositions((0,a.Tp)(e,{...r,lineCounter:i}),i);throwProblems(t,syntaxProblems(c,t))
;const p=readData(c,t),l=s.safeParse(p),d=l.success?n(l.data):l.error.issues.flatMap(e=>function(e,t,s){const a=formatPath(e.path);if("unrecognized_keys"===e.code){const s=knownKeys(t,e.path)
;return e.keys.map(t=>{const o=closest(t,s),r=void 0===o?`known are ${s.join(", ")}`:`did you mean "${o}"?`;return{path:e.path,key:t,message:`unknown field "${t}"${""===a?"":` in ${a}`}; ${r}`}})}
const o=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(s,e.path);if(void 0===o||null===o&&""===a)return[{path:e.path,
message:""===a?"the file is empty":`${a} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,
message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const r=JSON.stringify(o);return[{path:e.path,
message:`${a}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${r.length>60?`${r.slice(0,57)}…`:r}`}]}(e,s,p));if(throwProblems(t,d.map(({path:e,key:s,message:a})=>({
file:t,...c.position(offsetOf(c.document,e,s)),message:a}))),!l.success)throw new o.j1(`${t} is not valid`);return l.data}function withPositions(e,t){return{document:e,position:e=>{
const{line:s,col:a}=t.linePos(e);return{line:Math.max(s,1),column:Math.max(a,1)}}}}function syntaxProblems({document:e,position:t},s){return e.errors.map(e=>({file:s,...t(e.pos[0]),
message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}function parseYamlMap(e,t){const[s,a]=parseYamlStream(e,t),r=void 0===s?null:readData(s,t);if(null==r)return{}
;if(void 0===a&&"object"==typeof r&&!Array.isArray(r))return r;throw new o.j1(`${t}: expected one map of values`,{
remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,position:t},s){try{return e.toJS()}catch(a){const r=t(e.range[0])
;throw new o.j1(`${s}:${r.line}:${r.column}: ${a instanceof Error?a.message:String(a)}`,{cause:a})}}function throwProblems(e,t){const[s]=t;if(void 0===s)return
;const a=t.map(({line:t,column:s,message:a})=>`${e}:${t}:${s}: ${a}`);throw new o.j1(1===a.length?a[0]??"":`${e} has ${a.length} problems:\n${a.join("\n")}`,{remedy:`Correct ${e} at line ${s.line}.`,
details:{file:e,line:s.line,column:s.column,problems:t}})}function offsetOf(e,t,s){for(let o=t.length;o>=0;o-=1){const r=0===o?e.contents:e.getIn(t.slice(0,o),!0);if(o===t.length&&void 0!==s&&(0,
a.jh)(r)){const e=r.items.map(e=>e.key).find(e=>(0,a.jn)(e)&&e.value===s);if((0,a.jn)(e)&&null!=e.range)return e.range[0]}const n=r?.range;if(null!=n)return n[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const s=e?._zod?.def;if(void 0===s)return[];const a=s.innerType??s.in
;if(void 0!==a)return knownKeys(a,t);const[o,...r]=t;return void 0===o?Object.keys(s.shape??{}):knownKeys(s.shape?.[String(o)]??s.valueType??s.element,r)}function closest(e,t){const s=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[a]=s;return void 0!==a&&a.distance<=Math.max(1,Math.floor(e.length/3))?a.candidate:void 0}
function editDistance(e,t){let s=Array.from({length:t.length+1},(e,t)=>t);for(let a=1;a<=e.length;a+=1){const o=[a];for(let r=1;r<=t.length;r+=1){const n=(s[r-1]??0)+(e[a-1]===t[r-1]?0:1)
;o.push(Math.min(n,(s[r]??0)+1,(o[r-1]??0)+1))}s=o}return s[t.length]??0}}};
