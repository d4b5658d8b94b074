export const id=4597;export const ids=[4597];export const modules={8877:(e,t,a)=>{a.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var s=a(76760)
;const builtInLayers=e=>s.join(e.root,"manifests"),awsManifests=({root:e})=>s.join(e,"manifests","environment","aws")},53768:(e,t,a)=>{a.d(t,{A:()=>renderJsonPath,Z:()=>parseJsonPathTemplate})
;var s=a(12317);const r='fields, [0], [*], [?(@.a=="b")], [?(@.a!="b")] and [?(@.a)] are known';function parseJsonPathTemplate(e){if(!e.includes("{"))return[{steps:new Parser(e,0,e.length).steps()}]
;const t=[];let a=0;for(;a<e.length;){const s=e.indexOf("{",a);if(s!==a&&t.push({text:e.slice(a,-1===s?void 0:s)}),-1===s)break;const r=closingBrace(e,s);t.push({steps:new Parser(e,s+1,r).steps()}),
a=r+1}return t}function renderJsonPath(e,t){const a=e.map(e=>{if("text"in e)return e.text;const a=evaluate(e.steps,t).filter(e=>null!=e);return 0===a.length?void 0:a.map(asText).join(" ")})
;return a.includes(void 0)?void 0:a.join("")}function asText(e){return"string"==typeof e?e:JSON.stringify(e)}function evaluate(e,t){return e.reduce((e,t)=>e.flatMap(e=>function(e,t){
if("object"!=typeof t||null===t)return[];if("field"===e.type)return!Array.isArray(t)&&Object.hasOwn(t,e.name)?[t[e.name]]:[];if("index"===e.type){const a=Array.isArray(t)?t.at(e.index):void 0
;return void 0===a?[]:[a]}const a=Object.values(t);return"all"===e.type?a:a.filter(t=>{const a=evaluate(e.path,t);if("exists"===e.test.operator)return a.length>0;const{operator:s,value:r}=e.test
;return a.length>0&&a[0]===r==("=="===s)})}(t,e)),[t])}function closingBrace(e,t){let a="";for(let s=t+1;s<e.length;s+=1){const t=e.charAt(s)
;if(""!==a)a=t===a?"":a;else if("'"===t||'"'===t)a=t;else if("}"===t)return s}throw mistake(e,t,"this brace is never closed")}function mistake(e,t,a){
return new s.j1(`JSONPath ${e}: at character ${t+1}, ${a}`,{remedy:"Write a path as for kubectl get -o jsonpath."})}class Parser{#e;#t;#a;#s=0;constructor(e,t,a){this.#e=e,this.#a=t,this.#t=a}steps(){
this.#r("$");const e=this.#o();return this.#a<this.#t&&this.#i(`expected . or [, found "${this.#n()}" (${r})`),0===e.length&&this.#i("expected a path such as .status.phase"),e}#o(){const e=[]
;for(;;)if(this.#r("["))e.push(this.#c());else{if(!this.#r("."))return e;"."===this.#n()&&this.#i(`".." is not supported (${r})`),this.#r("*")?e.push({type:"all"}):"["!==this.#n()&&e.push({
type:"field",name:this.#d()})}}#d(){let e="";for(;this.#a<this.#t;)if(this.#r("\\"))e+=this.#p();else{if(!/[\w/-]/.test(this.#n()))break;e+=this.#p()}
return""===e&&this.#i("expected the name of a field"),e}#c(){if(this.#r("?"))return this.#h();if(this.#r("*"))return this.#l({type:"all"});const e=this.#n();if("'"===e||'"'===e)return this.#l({
type:"field",name:this.#u()});const t=/^-?\d+/.exec(this.#m())?.[0];return void 0===t&&this.#i(`expected an index, "*", a quoted name or a filter (${r})`),this.#a+=t.length,this.#l({type:"index",
index:Number(t)})}#h(){this.#s+=1,this.#s>20&&this.#i("there are more than 20 filters"),this.#f("("),this.#v(),this.#f("@");const e=this.#o();this.#v();const t=/^(==|!=)/.exec(this.#m())?.[0]
;if(void 0===t)return")"!==this.#n()&&this.#i(`expected ==, != or ) (${r})`),this.#f(")"),this.#l({type:"filter",path:e,test:{operator:"exists"}});this.#a+=2,this.#v();const a=this.#y()
;return this.#v(),this.#f(")"),this.#l({type:"filter",path:e,test:{operator:t,value:a}})}#y(){const e=this.#n();if("'"===e||'"'===e)return this.#u()
;const t=/^(true|false|-?\d+(\.\d+)?)/.exec(this.#m())?.[0];return void 0===t&&this.#i("expected a quoted text, a number, true or false"),this.#a+=t.length,"true"===t||"false"===t?"true"===t:Number(t)
}#u(){const e=this.#a,t=this.#e.indexOf(this.#p(),this.#a);(-1===t||t>=this.#t)&&(this.#a=e,this.#i("this quote is never closed"));const a=this.#e.slice(this.#a,t);return this.#a=t+1,a}#l(e){
return this.#f("]"),e}#v(){for(;" "===this.#n();)this.#a+=1}#n(){return this.#a<this.#t?this.#e.charAt(this.#a):""}#m(){return this.#e.slice(this.#a,this.#t)}#p(){const e=this.#n();return this.#a+=1,e
}#r(e){return this.#n()===e&&(this.#a+=1,!0)}#f(e){this.#r(e)||this.#i(`expected "${e}"`)}#i(e){throw mistake(this.#e,this.#a,e)}}},82359:(e,t,a)=>{a.d(t,{m:()=>isKnownKind,u:()=>apiVersionOf})
;const s={ConfigMap:"v1",PersistentVolumeClaim:"v1",Pod:"v1",Secret:"v1",Service:"v1",DaemonSet:"apps/v1",Deployment:"apps/v1",StatefulSet:"apps/v1",CronJob:"batch/v1",Job:"batch/v1",
Ingress:"networking.k8s.io/v1",Kafka:"kafka.strimzi.io/v1",KafkaNodePool:"kafka.strimzi.io/v1",KafkaTopic:"kafka.strimzi.io/v1",KafkaUser:"kafka.strimzi.io/v1",
ScheduledSparkApplication:"sparkoperator.k8s.io/v1beta2",SparkApplication:"sparkoperator.k8s.io/v1beta2",CassandraDatacenter:"cassandra.datastax.com/v1beta1"};function isKnownKind(e){
return Object.hasOwn(s,e)}function apiVersionOf(e){return isKnownKind(e)?s[e]:void 0}},78878:(e,t,a)=>{a.d(t,{a:()=>loadLayer})
;var s=a(51455),r=a(76760),o=a(63036),i=a(8058),n=a(12317),c=a(68293),d=a(80751),p=a(89296);async function findLayer(e,t,a){const o=/[/\\]|^\.+$/.test(e)
;if(!o&&await isFile(r.join(a.builtInDirectory,e,"layer.yaml")))return{directory:await(0,s.realpath)(r.join(a.builtInDirectory,e)),builtIn:!0};const i=r.resolve(t,e)
;if(!await isFile(r.join(i,"layer.yaml"))){const t=await async function(e){const t=await(0,s.readdir)(e).catch(()=>[])
;return(await Promise.all(t.map(async t=>await isFile(r.join(e,t,"layer.yaml"))?[t]:[]))).flat().sort()}(a.builtInDirectory);throw new n.j1(`Unknown layer "${e}"${o?`: ${i} has no layer.yaml`:(0,
d.a)(e,t)}`,{remedy:`Built-in layers are ${t.join(", ")}; a layer of your own is the path of a folder with a layer.yaml.`})}const c=await(0,s.realpath)(i),h=(0,p.F)(c,await(0,
s.realpath)(a.builtInDirectory)),l=await(0,s.realpath)(r.join(c,"layer.yaml")),u=await(0,s.realpath)(a.workspace);if(!(h||(0,p.F)(c,u)&&(0,
p.F)(l,u)))throw new n.j1(`The layer "${e}" lies outside of the workspace, in ${c}`,{remedy:`Move it below ${a.workspace}.`});return{directory:c,builtIn:h}}async function isFile(e){return(0,
s.stat)(e).then(e=>e.isFile(),()=>!1)}var h=a(32731),l=a(6474);function mergeSpec(e,t,a,s){const r=void 0!==t.operator||void 0!==t.values?mergeOperator(e.operator,t,s):e.operator;return{...e,...a,
namespace:t.namespace??e.namespace,timeout:a.timeout??e.timeout,sources:[...e.sources,...a.sources],overlays:{...e.overlays,...a.overlays},patches:[...e.patches,...a.patches],
allowRemoteResources:e.allowRemoteResources||a.allowRemoteResources,dependsOn:[...new Set([...e.dependsOn,...a.dependsOn])],readiness:[...e.readiness,...a.readiness],
upgrades:[...a.upgrades??[],...e.upgrades??[]],outputs:{...e.outputs,...a.outputs},...void 0===r?{}:{operator:r}}}function mergeOperator(e,t,a){
const s=t.operator??{},{chart:o=e?.chart,version:i=e?.version,release:c=e?.release,namespace:d=e?.namespace}=s
;if(void 0===o||void 0===i||void 0===c||void 0===d)throw new n.j1(`${r.join(a,"layer.yaml")}: spec.operator needs chart, version, release and namespace, since the extended layer has no operator`)
;const p=s.repository??(void 0===s.chart?e?.repository:void 0);return{chart:!0===s.chart?.startsWith(".")?r.resolve(a,s.chart):o,version:i,release:c,namespace:d,...void 0===p?{}:{repository:p},
values:(0,l.D3)((0,l.D3)(e?.values??{},s.values??{}),t.values??{})}}var u=a(28252),m=a(81625);const f=9e5;function parseLayerFile(e,t){return(0,
m.If)(e,t,h.BP,e=>void 0===e.extends?function({metadata:e,spec:t}){const missing=e=>({path:e,message:`${e.join(".")} is missing (a layer that does not extend another needs it)`})
;return[...void 0===e?[missing(["metadata"])]:[],...void 0===t.namespace?[missing(["spec","namespace"])]:[],...void 0===t.operator&&void 0===t.resources?[missing(["spec","resources"])]:[],...void 0===t.operator?[]:["chart","version","release","namespace"].filter(e=>void 0===t.operator?.[e]).map(e=>missing(["spec","operator",e]))]
}(e):[])}async function loadLayer(e,t){return loadChain(e,t.workspace,t,[])}async function loadChain(e,t,a,d){const{directory:h,builtIn:l}=await findLayer(e,t,a)
;if(d.includes(h))throw new n.j1(`Layers extend each other in a circle: ${[...d,h].join(" → ")}`);const m=r.join(h,"layer.yaml"),v=r.relative(a.workspace,m),y=parseLayerFile(await(0,
s.readFile)(m,"utf8"),v.startsWith("..")?m:v),w=await Promise.all([a.builtInDirectory,...l?[]:[a.workspace]].map(e=>(0,s.realpath)(e))),k=await async function(e,t,a,d){
const h=e.allowRemoteResources??!1,resolve=async(e,o)=>{const i=await(0,s.realpath)(r.resolve(t,o)).catch(()=>{});if(void 0===i||!(await(0,
s.stat)(i)).isDirectory())throw new n.j1(`${a}: ${e} names the folder "${o}", which does not exist`);if(!d.some(e=>(0,p.F)(i,e)))throw new n.j1(`${a}: ${e} leads out of the workspace, to ${i}`,{
remedy:"Keep everything that a layer uses inside the workspace."});return await(0,c.u0)(i,{roots:d,allowRemote:h}),i},resolveVerify=async e=>{const t=await resolve("spec.verify",e),a=await(0,
s.readdir)(r.join(t,"overlays")).catch(()=>[]);for(const t of a)await resolve("spec.verify",r.join(e,"overlays",t));return t
},l=await Promise.all(Object.entries(e.overlays??{}).map(async([e,t])=>[e,await resolve(`spec.overlays.${e}`,t)]));return{...void 0===e.description?{}:{description:e.description},
...void 0===e.podSecurity?{}:{podSecurity:e.podSecurity},sources:[{...void 0===e.resources?{}:{resources:await resolve("spec.resources",e.resources)},overlays:Object.fromEntries(l)}],
overlays:Object.fromEntries(l),patches:(e.patches??[]).map(u.h),allowRemoteResources:h,dependsOn:e.dependsOn??[],readiness:e.readiness??[],upgrades:(e.upgrades??[]).map(e=>function(e,t){
if("chart"in e)return{...e,source:t};const{apiVersion:a,running:s,floor:r,...i}=e;return{...i,group:(0,o.F8)(a),source:t,...void 0===s?{}:{running:s},...void 0===r?{}:{floor:r}}}(e,a)),
outputs:e.outputs??{},...void 0===e.verify?{}:{verify:await resolveVerify(e.verify)},...void 0===e.timeout?{}:{timeout:(0,i.E)(e.timeout)}}}(y.spec,h,m,w);if(void 0===y.extends){
const{namespace:e="",operator:t}=y.spec;return{name:y.metadata?.name??"",directory:h,spec:{...k,namespace:e,timeout:k.timeout??f,...void 0===t?{}:{operator:mergeOperator(void 0,y.spec,h)}}}}
const b=await loadChain(y.extends,h,a,[...d,h]);return{name:y.metadata?.name??b.name,directory:h,spec:mergeSpec(b.spec,y.spec,k,h)}}},32731:(e,t,a)=>{a.d(t,{BP:()=>x,Jq:()=>p,Oj:()=>m,uc:()=>u})
;var s=a(38816),r=a(8058),o=a(12317),i=a(26024),n=a(37098),c=a(53768),d=a(82359)
;const p=s.YjP().regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,"expected a name of lower-case letters, digits and dashes (at most 63)"),h=s.YjP().superRefine((e,t)=>{try{(0,r.E)(e)}catch(e){
t.addIssue({code:"custom",message:`expected a duration such as 90s, 15m or 1h30m (${(0,o.gJ)(e)})`})}}),l=s.YjP().min(1,"expected a path relative to this file"),u=s.g1P(s.YjP(),s.L5J()),m=s.rej({
target:s.rej({group:s.YjP().optional().describe("API group"),version:s.YjP().optional().describe("API version"),kind:s.YjP().optional().describe("Kind"),
name:s.YjP().optional().describe("A name or a regular expression, as in kustomize")}).optional().describe("Which resources are patched; a strategic-merge patch may name its resource itself"),
patch:s.KCZ([s.YjP().min(1),s.g1P(s.YjP(),s.L5J()),s.YOg(s.L5J())]).describe("A strategic-merge patch (a map, or text) or a JSON 6902 patch (a list, or text)")}),f={
chart:s.YjP().min(1).describe("oci://…/name, or the name of a chart in `repository`, or a path relative to this file").meta({examples:["oci://quay.io/strimzi-helm/strimzi-kafka-operator"]}),
repository:s.YjP().regex(/^https?:\/\//,"expected an http or https address").describe("The chart repository, for charts that are not OCI artifacts"),
version:s.YjP().min(1).describe("The exact version of the chart").meta({examples:["1.2.0"]}),release:p.describe("The name of the Helm release"),namespace:p.describe("Where the operator runs"),
values:u.describe("Helm values of the chart")},v=s.YjP().regex(/^(spec|status)(\.[A-Za-z_]\w*)+$/,"expected a path of fields such as spec.version"),y=s.rej({
apiVersion:s.YjP().min(1).describe("API version of the kind"),kind:s.YjP().min(1).describe("The kind that is judged"),
current:s.YjP().min(1).describe("A CEL expression over the object: true once it is ready").meta({examples:['status.observedGeneration >= metadata.generation && status.phase == "Running"']}),
inProgress:s.YjP().min(1).optional().describe("A CEL expression: true while it is being worked on"),failed:s.YjP().min(1).optional().describe("A CEL expression: true when waiting will not help")}),w={
up:s.k5n(n.kN).default("any").describe("How far one step up may go: into the next minor or major version, or anywhere"),
down:s.k5n(n.Fk).default("none").describe("How far a step down may go: nowhere, within the minor version, or anywhere"),why:s.YjP().min(1).describe("What would be lost otherwise; told with a refusal")
},k=s.KCZ([s.rej({chart:s.YjP().min(1).describe("The name of the operator's chart, without its registry"),...w}),s.rej({apiVersion:s.YjP().min(1).describe("API version of the kind"),
kind:s.YjP().min(1).describe("The kind whose versions are judged"),field:v.describe("Where the resource asks for a version").meta({examples:["spec.version"]}),
running:v.optional().describe("Where it tells the version that runs").meta({examples:["status.version"]}),floor:v.optional().describe("A field whose minor version no step down may go below").meta({
examples:["status.dataVersion"]}),...w})]).describe("What version may follow what, for an operator or for a field of a kind that Lamina does not know"),b=s.rej({
apiVersion:s.YjP().min(1).optional().describe("Needed for kinds that Lamina does not know"),kind:s.YjP().min(1).describe("The kind of the object that is read"),
name:s.YjP().min(1).describe("The name of the object"),path:s.YjP().min(1).superRefine((e,t)=>{try{(0,c.Z)(e)}catch(e){t.addIssue({code:"custom",message:(0,o.gJ)(e)})}
}).describe("A JSONPath as kubectl writes it").meta({examples:["{.status.listeners[?(@.name=='plain')].bootstrapServers}"]})}).superRefine((e,t)=>{void 0!==e.apiVersion||(0,d.m)(e.kind)||t.addIssue({
code:"custom",path:["kind"],message:"expected a kind that Lamina knows, or an apiVersion beside it"}),"Secret"===e.kind&&/\.(data|stringData)\b|\[['"](data|stringData)/.test(e.path)&&t.addIssue({
code:"custom",path:["path"],message:"expected no content of a Secret, since outputs are printed; give out its name"})}),g=s.rej({description:s.YjP().optional().describe("One line for people"),
namespace:p.optional().describe("Where the custom resources go; needed unless `extends` is given"),
podSecurity:s.k5n(i.B$).optional().describe("The Pod Security level of the namespace where Lamina makes it; without it the cluster decides"),
operator:s.rej(f).partial().optional().describe("The operator, installed by Helm before the resources"),values:u.optional().describe("Helm values, merged over the operator's"),
resources:l.optional().describe("A folder with a kustomization, relative to this file"),
overlays:s.g1P(p,l).optional().describe("Folders with a kustomization (or a kustomize Component, where `extends` is given) by name"),
patches:s.YOg(m).optional().describe("Kustomize patches over the rendered resources"),allowRemoteResources:s.zMY().optional().describe("Lets kustomizations fetch from other hosts; refused otherwise"),
dependsOn:s.YOg(p).optional().describe("Layers, or parts of the environment, that must be up before"),readiness:s.YOg(y).optional().describe("CEL rules for kinds that Lamina does not know"),
upgrades:s.YOg(k).optional().describe("Rules for versions, before those that Lamina knows"),outputs:s.g1P(p,b).optional().describe("What the layer tells when it is ready, by name"),
verify:l.optional().describe("A folder with a kustomization whose Jobs must complete"),timeout:h.optional().describe("For the whole layer to become ready; 15m if not given").meta({examples:["20m"]})
}),x=s.rej({apiVersion:s.euz("lamina/v1").describe("The version of this format"),kind:s.euz("Layer").describe("What the file describes"),
extends:s.YjP().min(1).optional().describe("A built-in layer by name, or a path (./…) to one of your own; state only what differs"),metadata:s.rej({name:p.describe("The name of the layer")
}).optional().describe("Needed unless `extends` is given"),spec:g.describe("What the layer is made of")
}).describe("A layer of a Lambda Architecture: an operator, its resources, and how to tell that they work")},28252:(e,t,a)=>{a.d(t,{K:()=>parsePatches,h:()=>toKustomizePatch})
;var s=a(38815),r=a(38816),o=a(32731),i=a(81625);function parsePatches(e){return""===e.trim()?[]:(0,i.If)(e,"patches",r.YOg(o.Oj)).map(toKustomizePatch)}function toKustomizePatch({target:e,patch:t}){
return{...void 0===e?{}:{target:e},patch:"string"==typeof t?t:(0,s.As)(t,{version:"1.1"})}}},37098:(e,t,a)=>{a.d(t,{$h:()=>isChartRule,Fk:()=>r,NP:()=>rulesFor,O2:()=>isUntouched,VU:()=>holdsData,
kN:()=>s,x_:()=>isSettledWhenReady,y9:()=>c});const s=["any","major","minor"],r=["any","patch","none"],o="kafka.strimzi.io",i="cassandra.datastax.com",n=[{chart:"strimzi-kafka-operator",up:"any",
down:"none",stations:[{before:"0.39.0",to:"0.46.0",stop:"0.45"},{before:"0.49.0",to:"1.0.0",stop:"0.51"}],
why:"an older operator drops the fields of its resources that it does not know, and may not know the Kafka that runs",
source:'Strimzi: CHANGELOG 0.49.0, 1.0.0; Deploying and Upgrading, "Strimzi upgrade paths", "downgrade paths"'},{chart:"cass-operator",up:"any",down:"none",
why:"an older operator drops the fields of its resources that it does not know, and may not know the Cassandra that runs",
source:'cass-operator: CHANGELOG (supported versions of Cassandra by release); Helm: "Custom Resource Definitions"'},{group:o,kind:"Kafka",field:"spec.kafka.metadataVersion",
running:"status.kafkaMetadataVersion",up:"any",down:"none",why:"Kafka cannot take back what it has written in the newer form",
source:'Kafka 4.3: Upgrading ("cluster metadata downgrade is not supported")'},{group:o,kind:"Kafka",field:"spec.kafka.version",up:"any",down:"any",floor:"status.kafkaMetadataVersion",
why:"an older Kafka cannot read the metadata of the newer one",source:'Kafka 4.3: Upgrading ("from any version 3.3.x"); Strimzi: KRaftVersionChangeCreator.metadataVersionAtDowngrade'},{group:i,
kind:"CassandraDatacenter",field:"spec.serverVersion",up:"major",down:"patch",pods:{label:"cassandra.datastax.com/datacenter",value:"%",container:"cassandra"},
why:"a Cassandra reads the files of its own and the previous major version, never of a newer one",source:'Cassandra: NEWS.txt ("General upgrading advice"), UpgradeTestBase.SUPPORTED_UPGRADE_PATHS'
}],isChartRule=e=>"chart"in e,rulesFor=(e=[])=>[...e,...n],c=[{group:o,kind:"KafkaTopic",field:"spec.partitions"},{group:o,kind:"KafkaNodePool",field:"spec.storage.size"},{group:o,
kind:"KafkaNodePool",field:"spec.storage.volumes.*.size"},{group:i,kind:"CassandraDatacenter",field:"spec.storageConfig.cassandraDataVolumeClaimSpec.resources.requests.storage"
}],d=["/PersistentVolumeClaim","/PersistentVolume","/Namespace","/Secret","apiextensions.k8s.io/CustomResourceDefinition"],p=[...d,"apps/StatefulSet",`${o}/Kafka`,`${o}/KafkaNodePool`,`${o}/KafkaTopic`,`${i}/CassandraDatacenter`,"k8ssandra.io/K8ssandraCluster"],h=[`${o}/KafkaTopic`],isUntouched=e=>d.includes(e),holdsData=e=>p.includes(e),isSettledWhenReady=e=>h.includes(e)
}};
