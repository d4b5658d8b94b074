export const id=898;export const ids=[898];export const modules={4449:(e,n,a)=>{a.d(n,{o:()=>openLab,f:()=>openSession})
;var t=a(3136),o=a(6760),s=a(3024),r=a(8161),i=a(1724),c=a(1167),l=a(8794),d=a(5399),p=a(8074),u=a(2242),m=a(5715),f=a(1455),v=a(8816),y=a(2317),h=a(7775),g=a(4832),w=a(326),k=a(9117)
;const b="lamina.yaml",$=v.YjP().min(1),j={platform:v.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:h.Jq.optional().describe("Instead of each layer's own namespace"),overlay:h.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:v.YOg($).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:v.g1P($,v.YOg(h.Oj)).optional().describe("Kustomize patches by layer"),values:v.g1P($,h.uc).optional().describe("Helm values of the operators' charts by layer")},S=v.rej({
apiVersion:v.euz("lamina/v1"),kind:v.euz("Stack"),metadata:v.rej({name:h.Jq}),spec:v.rej({...j,
environments:v.g1P(h.Jq,v.rej(j)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,a){
return void 0===a?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!a.includes(e)).map(e=>({path:[...n,t],key:e,message:`${t} for "${e}", which is none of the layers ${a.join(", ")}`
})))}async function loadStackFile(e,n){const a=n??b;try{return function(e,n){return(0,
k.If)(e,n,S,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,a])=>strayLayers(a,["spec","environments",n],a.layers??e.layers))])}(await(0,
f.readFile)(o.resolve(e,a),"utf8"),a)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new y.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,a){
const t=e?.spec??{},o=function(e,n){if(void 0===n)return{};const a=Object.keys(e.environments??{}),t=a.includes(n)?e.environments?.[n]:void 0;if(void 0!==t)return t;const o=(0,k.kp)(n,a)
;throw new y.j1(`Unknown environment "${n}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===a.length?`${b} names no environments.`:`${b} has ${a.join(", ")}.`})
}(t,n.environment),s=n.layers??o.layers??t.layers??a;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??o.platform??t.platform??"auto",
namespace:n.namespace??o.namespace??t.namespace,overlay:n.overlay??o.overlay??t.overlay,layers:s.map(e=>({layer:e,patches:[...t.patches?.[e]??[],...o.patches?.[e]??[]].map(g.h),values:(0,
w.D3)(t.values?.[e]??{},o.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,a,t,o,s){return a?n?".jsx":".js":!t||o&&s?t+o+"."+s.toLowerCase()+"js":e}):e}
;const O=["speed"];async function openLab({installation:e}){const n=o.join(e.root,"lab","cluster","index.ts");if(!(0,
s.existsSync)(n))throw new y.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:a,logger:t,signal:f,installation:v}=n,h=resolveStack(await loadStackFile(process.cwd(),e.file),e,O),g=await Promise.all(h.layers.map(async({layer:e,patches:n,values:a})=>({
layer:withValues(await(0,u.a)(e,{builtInDirectory:(0,l.o)(v),workspace:process.cwd()}),a),patches:n}))),k=(0,w.Wg)(e.set.join("\n")),b=await async function(e,n){
const a=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&a)throw new y.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const t=await async function({kubeconfig:e,context:n},a){const t=e??a.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(t)?.[1]
;if(void 0===o||void 0!==n||!hasLab(a))return;const s=await(await openLab(a)).clusterStatus(o);return!0===s?.running&&s.kubeconfig===t?s:void 0}(e,n);if(void 0!==t||a)return t
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(o.join(e.HOME??(0,r.homedir)(),".kube","config"))}(n.env))return
;if(void 0===e.cluster&&!hasLab(n))return;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new y.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,n),$=await(0,i.E)({kubeconfig:b?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:a,logger:t,signal:f,findHelm:e=>(0,c.M)({env:e,
logger:t,signal:f}),...void 0===b?{}:{path:`${b.binDirectory}${o.delimiter}${a.PATH??""}`}});t.info(`Cluster: ${void 0===b?"":`embedded "${b.name}", `}${$.kubernetes.server}`);const j=await(0,
p.li)($.kubernetes,{override:h.platform,signal:f}),S=e.chartMirror??b?.chartMirror,x="local"===j.platform?"local":"production";return{collaborators:$,detected:j,layers:g.map(({layer:e})=>e),
request:n=>{const t=h.overlay??((0,m.M)(n).includes(x)?x:void 0);return{layer:n,...void 0===t?{}:{overlay:t},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===S?{}:{chartMirror:S},set:k,patches:g.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,d.y)(a)}},
[Symbol.asyncDispose]:()=>$[Symbol.asyncDispose]()}}function withValues(e,n){const{operator:a}=e.spec;return void 0===a||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...a,values:(0,
w.D3)(a.values,n)}}}}const hasLab=({installation:e})=>(0,s.existsSync)(o.join(e.root,"lab"))},4254:(e,n,a)=>{a.d(n,{Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices})
;var t=a(3036),o=a(5281);const s=new Set(["Deployment","StatefulSet","DaemonSet"]),r=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,n,a,{kubernetes:r,signal:i}){const c=void 0===e?void 0===a?.reference?[]:[a.reference]:(0,
o.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).map(e=>({namespace:n,...(0,t.Po)(e)})),l=await Promise.all(c.map(e=>r.get(e,{signal:i})));return c.map((e,a)=>l[a]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??n}})}function webhookServices(e){const n=(0,
o.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>r.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(n.map(({namespace:e,name:n})=>`${e}/${n}`))]}async function waitForEndpoints(e,{kubernetes:n,logger:a,signal:t}){const[o="",s=""]=e.split("/"),r=new AbortController
;a.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=n.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:o,labelSelector:`${i}=${s}`,
signal:AbortSignal.any([t,r.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||r.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},2744:(e,n,a)=>{a.d(n,{T:()=>readOutputs});var t=a(3036),o=a(2317),s=a(1740),r=a(4851);async function readOutputs(e,n,a,i={}){
const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,p])=>{const u=function(e,n,a){const t=n.apiVersion??(0,r.u)(n.kind)
;if(void 0===t)throw new o.j1(`The output ${e} needs an apiVersion for the kind ${n.kind}`);return{apiVersion:t,kind:n.kind,namespace:a,name:n.name}}(e,p,a),m=await(e=>{const a=(0,
t.TN)(e),o=c.get(a)??n.get(e,i);return c.set(a,o),o})(u),f=m&&(0,s.A)((0,s.Z)(p.path),m);if(void 0!==f)l[e]=f;else{const n=(0,t.P5)(u);d.push({name:e,
reason:void 0===m?`${n} does not exist`:`${n} has nothing at ${p.path}`})}}));const p=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(p.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,n)=>p.indexOf(e.name)-p.indexOf(n.name))}}},5715:(e,n,a)=>{a.d(n,{M:()=>listOverlays,m:()=>renderLayer});var t=a(2317),o=a(9117),s=a(6540),r=a(5281);async function renderLayer(e,n){
const a=function(e,n){const a=listOverlays(e);if(void 0!==n&&!a.includes(n)){const s=(0,o.kp)(n,a);throw new t.j1(`The layer ${e.name} has no overlay "${n}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===a.length?"It has none at all.":`Its overlays are ${a.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:a})=>{const t=(void 0===n?void 0:a[n])??e;return void 0===t?[]:[t]
})}(e,n.overlay);if(0===a.length)return[];const i=[...e.spec.patches,...n.patches??[]],c=await(0,s.J)({roots:a,namespace:n.namespace,patches:i},n);return(0,r.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},2442:(e,n,a)=>{a.d(n,{V:()=>statusOfLayer})
;var t=a(3036),o=a(6833),s=a(397),r=a(6960),i=a(1891),c=a(3509),l=a(3162),d=a(4254),p=a(2744),u=a(1419),m=a(5715);async function statusOfLayer(e,n){
const{layer:a,overlay:f,patches:v}=e,y=e.namespace??a.spec.namespace,h={...n,layer:a.name,namespace:y},{exec:g,kubernetes:w,logger:k,signal:b}=n,$=await(0,m.m)(a,{exec:g,logger:k,signal:b,namespace:y,
...void 0===f?{}:{overlay:f},...void 0===v?{}:{patches:v}}),[j,S,O]=await Promise.all([(0,u.i)(a),void 0===a.spec.operator?void 0:(0,l.jQ)(a.spec.operator,e,h),(0,c.xS)(h,$)]),x=await(0,c.vl)($,O,h,{
planOnly:!0,force:!1}),V=[...void 0===S?[]:await(0,d.Hf)(S.release,S.operator.namespace,S.foreign,h),...x.planned.map(({live:e,desired:n})=>e??bare((0,t.Po)(n)))],E=await async function(e,n,a){
const c=await async function(e,n,{kubernetes:a,signal:o}){const r=new Map;for(const{apiVersion:a,kind:o,metadata:s}of e){const e=n.find((0,t.F8)(a),o);for(const n of e.related??[]){
const e="cluster"===n.scope?void 0:s.namespace;r.set(`${n.apiVersion}/${n.kind}/${e??""}`,{apiVersion:n.apiVersion,kind:n.kind,...void 0===e?{}:{namespace:e}})}}const c=await(0,
i.X)([...r.values()],8,async e=>{const{namespace:n}=e;try{return(await a.list(e,{signal:o,...void 0===n?{}:{namespace:n}})).items}catch(e){
if(e instanceof s.h&&(404===e.status||403===e.status))return[];throw e}}),l=new Map([...c.flat(),...e].map(e=>[(0,t.TN)((0,t.Po)(e)),e]));return{get:e=>l.get((0,t.TN)(e)),
list:(e,n,a)=>[...l.values()].filter(o=>(0,t.F8)(o.apiVersion)===e&&o.kind===n&&(void 0===a||o.metadata.namespace===a))}}(e,n,a),l=e.map(e=>{const s=(0,
t.Po)(e),r=void 0===e.metadata.uid?void 0:e,{generation:i}=e.metadata,l={reference:s,...void 0===i?{}:{generation:i}};return{reference:s,readiness:(0,o.n)(r,l,c,{now:a.clock.now(),rules:n})}
}),weight=({state:e})=>"failed"===e?0:1,[d]=l.filter(({readiness:e})=>"ready"!==e.state).sort((e,n)=>weight(e.readiness)-weight(n.readiness)||(0,r.BX)(n.reference)-(0,r.BX)(e.reference));return d
}(V,j,h),{outputs:M}=await(0,p.T)(a,w,y,{signal:b}),D=void 0===S||"none"===S.change.action?[]:[S.change],L=x.changes.filter(({action:e})=>"none"!==e),P=function(e,n,a){
if(!n||a.some(({action:e})=>"install"===e))return{ready:!1,reason:"NotDeployed",message:"the layer is not deployed here"};if(void 0===e)return{ready:!0,reason:"Ready",message:""}
;const{reference:t,readiness:o}=e,{reason:s,message:r}=o;return{ready:!1,reason:s,message:`${t.kind} ${t.name}: ${r}`,culprit:t}}(E,void 0!==O.parent||0===$.length,D);return{name:a.name,namespace:y,
...P,versions:{...void 0===S?.release&&void 0===S?.foreign?{}:{operator:S.foreign?.version??S.release?.chartVersion??""},...versionsIn(V)},drift:[...D,...L],endpoints:M}}
const bare=({apiVersion:e,kind:n,namespace:a,name:t})=>({apiVersion:e,kind:n,metadata:{name:t,...void 0===a?{}:{namespace:a}}}),f={"kafka.strimzi.io/Kafka":["kafka","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","cassandraVersion"]};function versionsIn(e){const n=e.flatMap(e=>{const[n,a]=f[`${(0,
t.F8)(e.apiVersion)}/${e.kind}`]??[],o=e.status,s=void 0===a?void 0:o?.[a];return void 0!==n&&"string"==typeof s?[[n,s]]:[]});return Object.fromEntries(n)}}};
