export const id=781;export const ids=[781];export const modules={8794:(e,t,s)=>{s.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var r=s(6760)
;const builtInLayers=e=>r.join(e.root,"manifests"),awsManifests=({root:e})=>r.join(e,"manifests","environment","aws")},1740:(e,t,s)=>{s.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate})
;var r=s(2317);const o='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}]
;const t=[];let s=0;for(;s<e.length;){const r=e.indexOf("{",s);if(r!==s&&t.push({text:e.slice(s,-1===r?void 0:r)}),-1===r)break;const o=closingBrace(e,r);t.push({steps:new Parser(e,r+1,o).steps()}),
s=o+1}return t}function renderJsonPath(e,t){const s=e.map(e=>{if("text"in e)return e.text;const s=evaluate(e.steps,t).filter(e=>null!=e);return 0===s.length?void 0:s.map(asText).join(" ")})
;return s.includes(void 0)?void 0:s.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const s=Array.isArray(t)?t.at(e.index):void 0
;return void 0===s?[]:[s]}const s=Object.values(t);return"all"===e.type?s:s.filter(t=>{const s=evaluate(e.path,t);if("exists"===e.test.operator)return s.length>0;const{operator:r,value:o}=e.test
;return s.length>0&&s[0]===o==("=="===r)})}(t,e)),[t])}function closingBrace(e,t){let s="";for(let r=t+1;r<e.length;r+=1){const t=e.charAt(r)
;if(""!==s)s=t===s?"":s;else if("'"===t||'"'===t)s=t;else if("}"===t)return r}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,s){
return new r.j1(`JSONPath ${e}: at character ${t+1}, ${s}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#s;constructor(e,t,s){this.#e=e,this.#s=t,this.#t=s}steps(){
this.#r("$");const e=this.#o();return this.#s<this.#t&&this.#a(`expected . or [, found "${this.#i()}" (${o})`),0===e.length&&this.#a("expected a path such as .status.phase"),e}#o(){const e=[]
;for(;;)if(this.#r("["))e.push(this.#n());else{if(!this.#r("."))return e;"."===this.#i()&&this.#a(`".." is not supported (${o})`),this.#r("*")?e.push({type:"all"}):"["!==this.#i()&&e.push({
type:"field",name:this.#c()})}}#c(){let e="";for(;this.#s<this.#t;)if(this.#r("\\"))e+=this.#l();else{if(!/[\w/-]/.test(this.#i()))break;e+=this.#l()}
return""===e&&this.#a("expected the name of a field"),e}#n(){if(this.#r("?"))return this.#p();if(this.#r("*"))return this.#u({type:"all"});const e=this.#i();if("'"===e||'"'===e)return this.#u({
type:"field",name:this.#d()});const t=/^-?\d+/.exec(this.#h())?.[0];return void 0===t&&this.#a(`expected an index, "*", a quoted name or a filter (${o})`),this.#s+=t.length,this.#u({type:"index",
index:Number(t)})}#p(){this.#f("("),this.#m(),this.#f("@");const e=this.#o();this.#m();const t=/^(==|!=)/.exec(this.#h())?.[0]
;if(void 0===t)return")"!==this.#i()&&this.#a(`expected ==, != or ) (${o})`),this.#f(")"),this.#u({type:"filter",path:e,test:{operator:"exists"}});this.#s+=2,this.#m();const s=this.#y()
;return this.#m(),this.#f(")"),this.#u({type:"filter",path:e,test:{operator:t,value:s}})}#y(){const e=this.#i();if("'"===e||'"'===e)return this.#d()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#h())?.[0];return void 0===t&&this.#a("expected a quoted text, a number, true or false"),this.#s+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#d(){const e=this.#s,t=this.#e.indexOf(this.#l(),this.#s);(-1===t||t>=this.#t)&&(this.#s=e,this.#a("this quote is never closed"));const s=this.#e.slice(this.#s,t);return this.#s=t+1,s}#u(e){
return this.#f("]"),e}#m(){for(;" "===this.#i();)this.#s+=1}#i(){return this.#s<this.#t?this.#e.charAt(this.#s):""}#h(){return this.#e.slice(this.#s,this.#t)}#l(){const e=this.#i();return this.#s+=1,e
}#r(e){return this.#i()===e&&(this.#s+=1,!0)}#f(e){this.#r(e)||this.#a(`expected "${e}"`)}#a(e){throw mistake(this.#e,this.#s,e)}}},4851:(e,t,s)=>{s.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const r={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(r,e)}function apiVersionOf(e){return isKnownKind(e)?r[e]:void 0}},2242:(e,t,s)=>{s.d(t,{a:()=>loadLayer})
;var r=s(1455),o=s(6760),a=s(8058),i=s(2317),n=s(7775),c=s(8293),l=s(4832),p=s(326),u=s(9117);const d="15m";function parseLayerFile(e,t){return(0,
u.If)(e,t,n.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,s,n){const{directory:p,builtIn:h}=await async function(e,t,s){const a=/[/\\]|^\.+$/.test(e)
;if(!a&&await isFile(o.join(s.builtInDirectory,e,"layer.yaml")))return{directory:await(0,r.realpath)(o.join(s.builtInDirectory,e)),builtIn:!0};const n=o.resolve(t,e)
;if(!await isFile(o.join(n,"layer.yaml"))){const t=await async function(e){const t=await(0,r.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(o.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(s.builtInDirectory),c=a?void 0:(0,u.kp)(e,t)
;throw new i.j1(`Unknown layer "${e}"${a?`: ${n} has no layer.yaml`:void 0===c?"":`; did you mean "${c}"?`}`,{
remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,r.realpath)(n),l=isInside(c,await(0,
r.realpath)(s.builtInDirectory)),p=await(0,r.realpath)(o.join(c,"layer.yaml")),d=await(0,r.realpath)(s.workspace)
;if(!(l||isInside(c,d)&&isInside(p,d)))throw new i.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${s.workspace}.`});return{directory:c,builtIn:l}}(e,t,s)
;if(n.includes(p))throw new i.j1(`Layers extend each other in a circle: ${[...n,p].join(" → ")}`);const f=o.join(p,"layer.yaml"),m=o.relative(s.workspace,f),y=parseLayerFile(await(0,
r.readFile)(f,"utf8"),m.startsWith("..")?f:m),w=await Promise.all([s.builtInDirectory,...h?[]:[s.workspace]].map(e=>(0,r.realpath)(e))),v=await async function(e,t,s,n){
const p=e.allowRemoteResources??!1,resolve=async(e,a)=>{const l=await(0,r.realpath)(o.resolve(t,a)).catch(()=>{});if(void 0===l||!(await(0,
r.stat)(l)).isDirectory())throw new i.j1(`${s}: ${e} names the folder "${a}", which does not exist`);if(!n.some(e=>isInside(l,e)))throw new i.j1(`${s}: ${e} leads out of the workspace, to ${l}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,c.u0)(l,{roots:n,allowRemote:p}),l
},u=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},sources:[{
...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(u)}],overlays:Object.fromEntries(u),patches:(e.patches??[]).map(l.h),
allowRemoteResources:p,dependsOn:e.dependsOn??[],readiness:e.readiness??[],outputs:e.outputs??{},...void 0===e.verify?{}:{verify:await resolve("spec.verify",e.verify)},...void 0===e.timeout?{}:{
timeout:(0,a.E)(e.timeout)}}}(y.spec,p,f,w);if(void 0===y.extends){const{namespace:e="",operator:t}=y.spec;return{name:y.metadata?.name??"",directory:p,spec:{...v,namespace:e,timeout:v.timeout??(0,
a.E)(d),...void 0===t?{}:{operator:mergeOperator(void 0,y.spec,p)}}}}const g=await loadChain(y.extends,p,s,[...n,p]);return{name:y.metadata?.name??g.name,directory:p,spec:mergeSpec(g.spec,y.spec,v,p)}
}function mergeSpec(e,t,s,r){const o=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,r):e.operator;return{...e,...s,namespace:t.namespace??e.namespace,timeout:s.timeout??e.timeout,
sources:[...e.sources,...s.sources],overlays:{...e.overlays,...s.overlays},patches:[...e.patches,...s.patches],allowRemoteResources:e.allowRemoteResources||s.allowRemoteResources,
dependsOn:[...new Set([...e.dependsOn,...s.dependsOn])],readiness:[...e.readiness,...s.readiness],outputs:{...e.outputs,...s.outputs},...void 0===o?{}:{operator:o}}}function mergeOperator(e,t,s){
const r=t.operator??{},{chart:a=e?.chart,version:n=e?.version,release:c=e?.release,namespace:l=e?.namespace}=r
;if(void 0===a||void 0===n||void 0===c||void 0===l)throw new i.j1(`${o.join(s,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const u=r.repository??(void 0===r.chart?e?.repository:void 0);return{chart:!0===r.chart?.startsWith(".")?o.resolve(s,r.chart):a,version:n,release:c,namespace:l,...void 0===u?{}:{repository:u},
values:(0,p.D3)((0,p.D3)(e?.values??{},r.values??{}),t.values??{})}}function isInside(e,t){const s=o.relative(t,e);return""===s||!s.startsWith(`..${o.sep}`)&&".."!==s&&!o.isAbsolute(s)}
async function isFile(e){return(0,r.stat)(e).then(e=>e.isFile(),()=>!1)}},7775:(e,t,s)=>{s.d(t,{BP:()=>w,Jq:()=>c,Oj:()=>d,uc:()=>u});var r=s(8816),o=s(8058),a=s(2317),i=s(4851),n=s(1740)
;const c=r.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),l=r.YjP().superRefine((e,t)=>{try{(0,o.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,a.gJ)(e)})`})}}),p=r.YjP().min(1,"expected a path relative to this file"),u=r.g1P(r.YjP(),r.L5J()),d=r.rej({
target:r.rej({group:r.YjP().optional(),version:r.YjP().optional(),kind:r.YjP().optional(),name:r.YjP().optional().describe("A name or a regular expression, as in kustomize")
}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:r.KCZ([r.YjP().min(1),r.g1P(r.YjP(),r.L5J()),r.YOg(r.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),h={
chart:r.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file"),
repository:r.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:r.YjP().min(1).describe("The exact version of the chart"),release:c.describe("The name of the Helm release"),namespace:c.describe("Where the operator runs"),
values:u.describe("Helm values of the chart")},f=r.rej({apiVersion:r.YjP().min(1),kind:r.YjP().min(1),current:r.YjP().min(1).describe("A CEL expression over the object: true once it is ready"),
inProgress:r.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:r.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")
}),m=r.rej({apiVersion:r.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:r.YjP().min(1),name:r.YjP().min(1),path:r.YjP().min(1).superRefine((e,t)=>{try{(0,n.Z)(e)
}catch(e){t.addIssue({code:"custom",message:(0,a.gJ)(e)})}}).describe("kubectl's JSONPath: {.status.listeners[?(@.name=='plain')].bootstrapServers}")}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,
i.m)(e.kind)||t.addIssue({code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),
"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({code:"custom",path:["path"],
message:"expected no content of a Secret, since outputs are printed; give out its name"})}),y=r.rej({description:r.YjP().optional().describe("One line for people"),
namespace:c.optional().describe("Where the custom resources go; needed unless `extends` is given"),
operator:r.rej(h).partial().optional().describe("The operator, installed by Helm before the resources"),values:u.optional().describe("Helm values, merged over the operator's"),
resources:p.optional().describe("A folder with a kustomization, relative to this file"),
overlays:r.g1P(c,p).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:r.YOg(d).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:r.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:r.YOg(c).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:r.YOg(f).optional().describe("CEL rules for kinds that Lamina does not know"),
outputs:r.g1P(c,m).optional().describe("What the layer tells when it is ready, by name"),verify:p.optional().describe("A folder with a kustomization whose Jobs must complete"),
timeout:l.optional().describe("For the whole layer to become ready; 15m if not given")}),w=r.rej({apiVersion:r.euz("lamina/v1"),kind:r.euz("Layer"),
extends:r.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:r.rej({name:c
}).optional().describe("Needed unless `extends` is given"),spec:y}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},4832:(e,t,s)=>{s.d(t,{
K:()=>parsePatches,h:()=>toKustomizePatch});var r=s(8815),o=s(8816),a=s(7775),i=s(9117);function parsePatches(e){return""===e.trim()?[]:(0,i.If)(e,"patches",o.YOg(a.Oj)).map(toKustomizePatch)}
function toKustomizePatch({target:e,patch:t}){return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,r.As)(t,{version:"1.1"})}}},8293:(e,t,s)=>{s.d(t,{kG:()=>readKustomization,
nW:()=>findKustomization,u0:()=>checkKustomization});var r=s(1455),o=s(6760),a=s(2317),i=s(9117)
;const n=["kustomization.yaml","kustomization.yml","Kustomization"],c=["resources","bases","components","generators","transformers","validators"],l=["crds","configurations","patchesStrategicMerge"],p=["patches","patchesJson6902","replacements"],u=["configMapGenerator","secretGenerator"],d=/^[a-z][a-z0-9+.-]*:\/\/|^git@|^git::|[?&]ref=|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]/i
;async function checkKustomization(e,t){await walk(await(0,r.realpath)(e),t,new Set)}async function findKustomization(e){for(const t of n){const s=o.join(e,t);if(await exists(s))return s}}
async function readKustomization(e){const[t]=(0,i.b8)(await(0,r.readFile)(e,"utf8"),e),s=void 0===t?{}:(0,i.v3)(t,e)
;if("object"!=typeof s||null===s||Array.isArray(s))throw new a.j1(`${e}: a kustomization is a map of fields`);return s}async function walk(e,t,s){if(s.has(e))return;s.add(e)
;const o=await findKustomization(e);if(void 0===o)throw new a.j1(`${e} has no kustomization.yaml`,{remedy:"Add one that lists its resources."});const i=await readKustomization(o)
;for(const e of["helmCharts","helmChartInflationGenerator"])if(void 0!==i[e])throw new a.j1(`${o}: ${e} is not supported`,{remedy:"Install charts with spec.operator of layer.yaml."})
;for(const e of c)for(const a of strings(i[e])){if(a.includes("\n"))continue;const i=await locate(o,e,a,t);void 0!==i&&(await(0,r.stat)(i)).isDirectory()&&await walk(i,t,s)}
for(const[e,s]of function(e){const t=l.flatMap(t=>strings(e[t]).map(e=>[t,e]));for(const s of p)for(const r of records(e[s]))t.push(...strings([r.path]).map(e=>[`${s}.path`,e]))
;for(const s of u)for(const r of records(e[s])){const e=strings(r.files).map(e=>e.slice(e.indexOf("=")+1)),o=[...e,...strings(r.envs),...strings([r.env])];t.push(...o.map(e=>[s,e]))}const s=e.openapi
;isRecord(s)&&t.push(...strings([s.path]).map(e=>["openapi.path",e]));return t}(i))s.includes("\n")||await locate(o,e,s,t)}async function locate(e,t,s,i){const n=await(0,
r.realpath)(o.resolve(o.dirname(e),s)).catch(()=>{});if(void 0===n){if(d.test(s)){if(i.allowRemote)return;throw new a.j1(`${e}: ${t} refers to another host: ${s}`,{
remedy:"Copy it into the repository, or set allowRemoteResources: true in layer.yaml."})}throw new a.j1(`${e}: ${t} names "${s}", which does not exist`)}
if(!i.roots.some(e=>n===e||n.startsWith(e+o.sep)))throw new a.j1(`${e}: ${t} leads out of the workspace, to ${n}`,{remedy:"Keep everything that a layer uses inside the workspace."});return n}
function strings(e){return Array.isArray(e)?e.filter(e=>"string"==typeof e):[]}function records(e){return Array.isArray(e)?e.filter(isRecord):[]}function isRecord(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}async function exists(e){return(0,r.stat)(e).then(()=>!0,()=>!1)}},5281:(e,t,s)=>{s.d(t,{Y:()=>parseManifests});var r=s(3036),o=s(2317),a=s(9117)
;function parseManifests(e,t){const s=(0,a.b8)(e,t).flatMap(e=>function(e,t){const s=(0,a.v3)(e,t);if(null==s)return[]
;const{line:r,column:o}=e.position(e.document.contents?.range[0]??0),i=`${t}:${r}:${o}`;if(isRecord(s)&&"List"===s.kind&&Array.isArray(s.items))return s.items.map(e=>checkObject(e,i))
;return[checkObject(s,i)]}(e,t)),i=new Set;for(const e of s){const s=(0,r.Po)(e),a=(0,r.TN)(s);if(i.has(a))throw new o.j1(`${t}: ${(0,r.P5)(s)} occurs twice`,{
remedy:"Remove one of the two, or give one another name."});i.add(a)}return s}function checkObject(e,t){if(!isRecord(e))throw new o.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:s,kind:r,metadata:a}=e,i="string"!=typeof s||""===s?"apiVersion":"string"!=typeof r||""===r?"kind":isRecord(a)&&"string"==typeof a.name&&""!==a.name?void 0:"metadata.name"
;if(void 0!==i)throw new o.j1(`${t}: a Kubernetes object needs ${i}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},326:(e,t,s)=>{s.d(t,{D3:()=>mergeValues,
Wg:()=>parseSetList,b$:()=>mergeHelmValues});var r=s(2317);function mergeValues(e,t){const s={...e};for(const[e,r]of Object.entries(t)){const t=s[e];s[e]=isRecord(t)&&isRecord(r)?mergeValues(t,r):r}
return s}function mergeHelmValues(e,t={}){const s=structuredClone(e);for(const[e,r]of Object.entries(t))setAt(s,e,parsePath(e),r);return s}function parseSetList(e){
const t=e.split(/\r?\n/).flatMap((e,t)=>{const s=e.trim();if(""===s||s.startsWith("#"))return[];const o=s.indexOf("=");if(o<1)throw new r.j1(`set, line ${t+1}: "${s}" is not key=value`,{
remedy:"Write one key=value on each line: replicas=2"});const a=s.slice(0,o).trim();return parsePath(a),[[a,typedValue(s.slice(o+1).trim())]]});return Object.fromEntries(t)}function typedValue(e){
return"true"===e||"false"===e?"true"===e:"null"===e?null:/^(0|-?[1-9]\d*)$/.test(e)&&Number.isSafeInteger(Number(e))?Number(e):e}function parsePath(e){
const t=[...e.matchAll(/(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d+)\]/gy)].map(([,e,t])=>void 0===t?(e??"").replace(/\\(.)/g,"$1"):Number(t)),s=t.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:`${e}${""===e?"":"."}${t.replace(/[.[\]\\]/g,String.raw`\$&`)}`,""),plain=e=>e.replace(/\\(.)/g,"$1")
;if(0===t.length||"number"==typeof t[0]||plain(s)!==plain(e))throw new r.j1(`"${e}" is not a path to a Helm value`,{
remedy:String.raw`Write it as helm --set does: a.b[0].c, with \. for a dot inside a name.`})
;if(t.some(e=>"__proto__"===e||"constructor"===e||"prototype"===e))throw new r.j1(`"${e}" names a field that no chart can have`)
;if(t.some(e=>"number"==typeof e&&e>1e3))throw new r.j1(`"${e}" has an index above 1000`);return t}function setAt(e,t,s,o){let a=e;s.slice(0,-1).forEach((e,o)=>{const i="number"==typeof s[o+1],n=a[e]
;if(null==n)a[e]=i?[]:{};else if(i?!Array.isArray(n):!isRecord(n))throw new r.j1(`"${t}" cannot be set: ${s.slice(0,o+1).join(".")} is not a ${i?"list":"map"}`);a=a[e]});const i=s.at(-1)??""
;if(Array.isArray(a)&&"number"==typeof i)for(;a.length<i;)a.push(null);a[i]=o}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},9117:(e,t,s)=>{s.d(t,{
If:()=>parseConfigurationFile,b8:()=>parseYamlStream,fs:()=>parseYamlMap,kp:()=>closest,v3:()=>readData});var r=s(8815),o=s(2317);const a={version:"1.1",prettyErrors:!1,customTags:e=>e.flatMap(e=>{
if("object"!=typeof e)return[e];if("tag:yaml.org,2002:timestamp"===e.tag||"TIME"===e.format)return[];const{test:t}=e;return!0===t?.test(".")?[{...e,test:new RegExp(`(?=.*\\d)${t.source}`)}]:[e]})}
;function parseYamlStream(e,t){const s=new r.HN,o=(0,r.hR)(e,{...a,lineCounter:s}),i=(Array.isArray(o)?o:[]).map(e=>withPositions(e,s));return throwProblems(t,i.flatMap(e=>syntaxProblems(e,t))),i}
function parseConfigurationFile(e,t,s,i=()=>[]){const n=new r.HN,c=withPositions((0,r.Tp)(e,{...a,lineCounter:n}),n);throwProblems(t,syntaxProblems(c,t))
;const l=readData(c,t),p=s.safeParse(l),u=p.success?i(p.data):p.error.issues.flatMap(e=>function(e,t,s){const r=formatPath(e.path);if("unrecognized_keys"===e.code){const s=knownKeys(t,e.path)
;return e.keys.map(t=>{const o=closest(t,s),a=void 0===o?`known are ${s.join(", ")}`:`did you mean "${o}"?`;return{path:e.path,key:t,message:`unknown field "${t}"${""===r?"":` in ${r}`}; ${a}`}})}
const o=function(e,t){return t.reduce((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0,e)}(s,e.path);if(void 0===o||null===o&&""===r)return[{path:e.path,
message:""===r?"the file is empty":`${r} is missing`}];if("invalid_key"===e.code){const t=String(e.path.at(-1));return[{path:e.path.slice(0,-1),key:t,
message:`"${t}" in ${formatPath(e.path.slice(0,-1))}: ${e.issues[0]?.message??e.message}`}]}const a=JSON.stringify(o);return[{path:e.path,
message:`${r}: ${e.message.replace(/^Invalid input: /,"").replace(/, received .*$/,"")}, not ${a.length>60?`${a.slice(0,57)}…`:a}`}]}(e,s,l));if(throwProblems(t,u.map(({path:e,key:s,message:r})=>({
file:t,...c.position(offsetOf(c.document,e,s)),message:r}))),!p.success)throw new o.j1(`${t} is not valid`);return p.data}function withPositions(e,t){return{document:e,position:e=>{
const{line:s,col:r}=t.linePos(e);return{line:Math.max(s,1),column:Math.max(r,1)}}}}function syntaxProblems({document:e,position:t},s){return e.errors.map(e=>({file:s,...t(e.pos[0]),
message:e.message.replace(/\s+at line \d+, column \d+[\s\S]*$/,"")}))}function parseYamlMap(e,t){const[s,r]=parseYamlStream(e,t),a=void 0===s?null:readData(s,t);if(null==a)return{}
;if(void 0===r&&"object"==typeof a&&!Array.isArray(a))return a;throw new o.j1(`${t}: expected one map of values`,{
remedy:'Write it as a values file: "controller:", and below it, indented, "region: eu-west-1".'})}function readData({document:e,position:t},s){try{return e.toJS()}catch(r){const a=t(e.range[0])
;throw new o.j1(`${s}:${a.line}:${a.column}: ${r instanceof Error?r.message:String(r)}`,{cause:r})}}function throwProblems(e,t){const[s]=t;if(void 0===s)return
;const r=t.map(({line:t,column:s,message:r})=>`${e}:${t}:${s}: ${r}`);throw new o.j1(1===r.length?r[0]??"":`${e} has ${r.length} problems:\n${r.join("\n")}`,{remedy:`Correct ${e} at line ${s.line}.`,
details:{file:e,line:s.line,column:s.column,problems:t}})}function offsetOf(e,t,s){for(let o=t.length;o>=0;o-=1){const a=0===o?e.contents:e.getIn(t.slice(0,o),!0);if(o===t.length&&void 0!==s&&(0,
r.jh)(a)){const e=a.items.map(e=>e.key).find(e=>(0,r.jn)(e)&&e.value===s);if((0,r.jn)(e)&&null!=e.range)return e.range[0]}const i=a?.range;if(null!=i)return i[0]}return 0}function formatPath(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:""===e?String(t):`${e}.${String(t)}`,"")}function knownKeys(e,t){const s=e?._zod?.def;if(void 0===s)return[];const r=s.innerType??s.in
;if(void 0!==r)return knownKeys(r,t);const[o,...a]=t;return void 0===o?Object.keys(s.shape??{}):knownKeys(s.shape?.[String(o)]??s.valueType??s.element,a)}function closest(e,t){const s=t.map(t=>({
candidate:t,distance:editDistance(e.toLowerCase(),t.toLowerCase())})).sort((e,t)=>e.distance-t.distance),[r]=s;return void 0!==r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}
function editDistance(e,t){let s=Array.from({length:t.length+1},(e,t)=>t);for(let r=1;r<=e.length;r+=1){const o=[r];for(let a=1;a<=t.length;a+=1){const i=(s[a-1]??0)+(e[r-1]===t[a-1]?0:1)
;o.push(Math.min(i,(s[a]??0)+1,(o[a-1]??0)+1))}s=o}return s[t.length]??0}}};
