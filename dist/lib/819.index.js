export const id=819;export const ids=[819];export const modules={819:(e,r,n)=>{n.r(r),n.d(r,{up:()=>up});var o=n(1455),t=n(1131),a=n(8460),s=n(8091),i=n(3234),c=n(682),l=n(8544)
;function renderResult({layers:e},r={}){return e.map(e=>function(e,r){const n=(0,
l.C2)(r.colour??!1),{name:o,ready:t,changed:a,durationMs:s,operatorVersion:i,namespace:d,failure:u}=e,p=void 0!==u?n("red","✘ not ready"):t?n("green","✔ ready"):n("yellow","… applied, not waited for"),f=[(0,
c.a3)(s),a?"changed":"unchanged",`namespace ${d}`,...void 0===i?[]:[`operator ${i}`]]
;return[`${n("bold",o)}  ${p}  ${n("dim",f.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,r))],""].join("\n")}(e,r)).join("\n")}
function renderEndpoints(e){const r=Object.keys(e),n=Math.max(0,...r.map(l.qz));return r.map(r=>`${(0,l.f)(r,n)}  ${(0,l.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:n=!1}={}){const o=(0,l.C2)(n);if(void 0===r)return`${o("red","Failed:")} ${(0,l.sN)(e)}\n`
;const{cause:t,remedy:a,evidence:s}=r,i=[`${o("red","Cause:")}  ${(0,l.sN)(t)}`];return""!==a&&i.push(`${o("green","Remedy:")} ${(0,l.sN)(a)}`),e!==t&&i.push(`${o("dim","Status:")} ${(0,l.sN)(e)}`),
s.length>0&&i.push("Evidence:",...s.map(e=>`  ${o("dim",(0,l.sN)(e))}`)),`${i.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
;var d=n(1861),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=r[Symbol.dispose],n&&(t=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,
r.hasError=!0}var n,o=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o})
;async function up(e,r){const n={stack:[],error:void 0,hasError:!1};try{const{logger:c,screen:l,signal:u}=r,p=performance.now(),f=__addDisposableResource(n,await(0,
d.f)(e,r),!0),{collaborators:m,detected:y}=f,h=await(0,a.z)({...m,detected:y,dryRun:!1}),v=[];for(const r of f.layers){u.throwIfAborted(),c.info(`Layer ${r.name}: ${r.spec.description??""}`);const n={
...f.request(r),wait:e.wait};v.push(await l.showProgress(e=>(0,s.d)(n,m,{mode:"apply",onProgress:e})))}const g=v.find(e=>void 0!==e.failure);if(void 0!==e.reportPath){const r=JSON.stringify((0,i.F)({
layers:v,environment:h}),void 0,2);await(0,o.writeFile)(e.reportPath,`${r}\n`,{mode:384})}return{json:{ready:v.every(e=>e.ready),changed:h.changed||v.some(e=>e.changed),
durationMs:Math.round(performance.now()-p),environment:h,layers:v.map(({name:e,ready:r,changed:n,durationMs:o,operatorVersion:t,endpoints:a})=>({name:e,ready:r,changed:n,durationMs:o,
operatorVersion:t,endpoints:a})),endpoints:Object.assign({},...v.map(e=>e.endpoints)),reportPath:e.reportPath??null},text:()=>renderResult({layers:v},r),...void 0===g?{}:{failure:(0,t.S)(g)}}
}catch(e){n.error=e,n.hasError=!0}finally{const e=u(n);e&&await e}}},1861:(e,r,n)=>{n.d(r,{o:()=>openLab,f:()=>openSession})
;var o=n(3136),t=n(6760),a=n(3024),s=n(8161),i=n(1724),c=n(6400),l=n(9141),d=n(682),u=n(4255);function isExecutable(e){try{return(0,a.accessSync)(e,a.constants.X_OK),!0}catch{return!1}}
var p=n(8794),f=n(5399),m=n(8074),y=n(2242),h=n(5715),v=n(1455),g=n(8816),b=n(2317),w=n(7775),$=n(4832),j=n(326),k=n(9117);const E="lamina.yaml",S=g.YjP().min(1),x={
platform:g.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:w.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:w.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:g.YOg(S).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:g.g1P(S,g.YOg(w.Oj)).optional().describe("Kustomize patches by layer"),values:g.g1P(S,w.uc).optional().describe("Helm values of the operators' charts by layer")},M=g.rej({
apiVersion:g.euz("lamina/v1"),kind:g.euz("Stack"),metadata:g.rej({name:w.Jq}),spec:g.rej({...x,
environments:g.g1P(w.Jq,g.rej(x)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...r,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,r){const n=r??E;try{return function(e,r){return(0,
k.If)(e,r,M,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,n])=>strayLayers(n,["spec","environments",r],n.layers??e.layers))])}(await(0,
v.readFile)(t.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new b.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,n){
const o=e?.spec??{},t=function(e,r){if(void 0===r)return{};const n=Object.keys(e.environments??{}),o=n.includes(r)?e.environments?.[r]:void 0;if(void 0!==o)return o;const t=(0,k.kp)(r,n)
;throw new b.j1(`Unknown environment "${r}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===n.length?`${E} names no environments.`:`${E} has ${n.join(", ")}.`})
}(o,r.environment),a=r.layers??t.layers??o.layers??n;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??t.platform??o.platform??"auto",
namespace:r.namespace??t.namespace??o.namespace,overlay:r.overlay??t.overlay??o.overlay,layers:a.map(e=>({layer:e,patches:[...o.patches?.[e]??[],...t.patches?.[e]??[]].map($.h),values:(0,
j.D3)(o.values?.[e]??{},t.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,t,a){return n?r?".jsx":".js":!o||t&&a?o+t+"."+a.toLowerCase()+"js":e}):e}
;const O=["speed"];async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(r))throw new b.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}async function openSession(e,r){
const{env:n,logger:o,signal:v,installation:g}=r,w=resolveStack(await loadStackFile(process.cwd(),e.file),e,O),$=await Promise.all(w.layers.map(async({layer:e,patches:r,values:n})=>({
layer:withValues(await(0,y.a)(e,{builtInDirectory:(0,p.o)(g),workspace:process.cwd()}),n),patches:r}))),k=(0,j.Wg)(e.set.join("\n")),E=await async function(e,r){
const n=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&n)throw new b.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:r},n){const o=e??n.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1]
;if(void 0===t||void 0!==r||!hasLab(n))return;const a=await(await openLab(n)).clusterStatus(t);return!0===a?.running&&a.kubeconfig===o?a:void 0}(e,r);if(void 0!==o||n)return o
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(t.join(e.HOME??(0,s.homedir)(),".kube","config"))}(r.env))return
;if(void 0===e.cluster&&!hasLab(r))return;const i=await(await openLab(r)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new b.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,r),S=await(0,i.E)({kubeconfig:E?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:n,logger:o,signal:v,
findHelm:e=>async function(e,r,n){for(const r of(e.PATH??"").split(t.delimiter)){const e=t.join(r,"helm");if(""!==r&&isExecutable(e))return e}return(await(0,c.I)({version:"",workspace:process.cwd(),
platform:process.platform,arch:process.arch,toolCache:(0,l.j)((0,l.H)(e)),exec:u.m,logger:r,clock:d.ml,signal:n,env:e})).path}(e,o,v),...void 0===E?{}:{
path:`${E.binDirectory}${t.delimiter}${n.PATH??""}`}});o.info(`Cluster: ${void 0===E?"":`embedded "${E.name}", `}${S.kubernetes.server}`);const x=await(0,m.li)(S.kubernetes,{override:w.platform,
signal:v}),M=e.chartMirror??E?.chartMirror,P="local"===x.platform?"local":"production";return{collaborators:S,detected:x,layers:$.map(({layer:e})=>e),request:r=>{const o=w.overlay??((0,
h.M)(r).includes(P)?P:void 0);return{layer:r,...void 0===o?{}:{overlay:o},...void 0===w.namespace?{}:{namespace:w.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===M?{}:{
chartMirror:M},set:k,patches:$.find(e=>e.layer===r)?.patches??[],forceConflicts:e.forceConflicts,run:(0,f.y)(n)}},[Symbol.asyncDispose]:()=>S[Symbol.asyncDispose]()}}function withValues(e,r){
const{operator:n}=e.spec;return void 0===n||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,j.D3)(n.values,r)}}}}const hasLab=({installation:e})=>(0,
a.existsSync)(t.join(e.root,"lab"))},1131:(e,r,n)=>{n.d(r,{S:()=>layerFailure});var o=n(2317);function layerFailure(e){const{failure:r,name:n}=e,t=r?.diagnosis
;return new o.Xf("LAYER_NOT_READY",`Layer ${n}: ${t?.cause??r?.message??"not ready"}`,{...void 0===t?{}:{remedy:t.remedy},details:{layer:n,...void 0===t?{}:{diagnosis:t}}})}},8460:(e,r,n)=>{n.d(r,{
z:()=>prepareEnvironment});var o=n(8074),t=n(6475);async function prepareEnvironment(e){
const{kubernetes:r,logger:n,clock:a,signal:s,dryRun:i=!1}=e,c=a.now(),{platform:l,evidence:d}=e.detected??await(0,o.li)(r,{signal:s});n.info(`Platform: ${l} (${d.join("; ")})`);const u=await(0,t.U)({
kubernetes:r,logger:n,clock:a,signal:s,platform:l,dryRun:i,...e.storageClass});return{platform:l,evidence:d,storageClass:u,changed:u.changed,durationMs:a.now()-c}}},3234:(e,r,n)=>{n.d(r,{
F:()=>buildReport});const o=1;function buildReport({layers:e,environment:r}){return{schemaVersion:o,ready:e.every(({ready:e})=>e),changed:(n=r,
"object"==typeof n&&null!==n&&"changed"in n&&!0===n.changed||e.some(({changed:e})=>e)),durationMs:e.reduce((e,r)=>e+r.durationMs,0),environment:r??null,
endpoints:Object.assign({},...e.map(e=>e.endpoints)),layers:e.map(buildLayerReport)};var n}function buildLayerReport(e){
const{name:r,namespace:n,ready:o,changed:t,durationMs:a,operatorVersion:s,endpoints:i,plan:c,phases:l}=e;return{name:r,namespace:n,ready:o,changed:t,durationMs:a,operatorVersion:s??null,endpoints:i,
changes:c.changes,helm:c.helm,phases:l,resources:e.resources.map(({reference:e,action:r,appliedAt:n,readyAt:o,readiness:t})=>({...e,action:r,appliedAtMs:n,readyAtMs:o??null,...t})),
failure:buildFailureReport(e.failure)}}function buildFailureReport(e){if(void 0===e)return null;const{message:r,reference:n,diagnosis:o}=e;return{message:r,reference:n??null,code:o?.code??null,
culprit:o?.culprit??null,cause:o?.cause??null,remedy:o?.remedy??null,evidence:o?.evidence??[]}}}};
