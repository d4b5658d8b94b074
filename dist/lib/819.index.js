export const id=819;export const ids=[819];export const modules={819:(e,n,r)=>{r.r(n),r.d(n,{up:()=>up});var o=r(1455),t=r(1131),a=r(8460),s=r(8091),i=r(3234),c=r(682),l=r(8544)
;function renderResult({layers:e},n={}){return e.map(e=>function(e,n){const r=(0,
l.C2)(n.colour??!1),{name:o,ready:t,changed:a,durationMs:s,operatorVersion:i,namespace:d,failure:u}=e,p=void 0!==u?r("red","✘ not ready"):t?r("green","✔ ready"):r("yellow","… applied, not waited for"),f=[(0,
c.a3)(s),a?"changed":"unchanged",`namespace ${d}`,...void 0===i?[]:[`operator ${i}`]]
;return[`${r("bold",o)}  ${p}  ${r("dim",f.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,n))],""].join("\n")}(e,n)).join("\n")}
function renderEndpoints(e){const n=Object.keys(e),r=Math.max(0,...n.map(l.qz));return n.map(n=>`${(0,l.f)(n,r)}  ${(0,l.sN)(e[n]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:n},{colour:r=!1}={}){const o=(0,l.C2)(r);if(void 0===n)return`${o("red","Failed:")} ${(0,l.sN)(e)}\n`
;const{cause:t,remedy:a,evidence:s}=n,i=[`${o("red","Cause:")}  ${(0,l.sN)(t)}`];return""!==a&&i.push(`${o("green","Remedy:")} ${(0,l.sN)(a)}`),e!==t&&i.push(`${o("dim","Status:")} ${(0,l.sN)(e)}`),
s.length>0&&i.push("Evidence:",...s.map(e=>`  ${o("dim",(0,l.sN)(e))}`)),`${i.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
;var d=r(4449),__addDisposableResource=function(e,n,r){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,t;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=n[Symbol.dispose],r&&(t=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:o,async:r})}else r&&e.stack.push({async:!0});return n},u=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,
n.hasError=!0}var r,o=0;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===o)return o=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var o=new Error(r);return o.name="SuppressedError",o.error=e,o.suppressed=n,o})
;async function up(e,n){const r={stack:[],error:void 0,hasError:!1};try{const{logger:c,screen:l,signal:u}=n,p=performance.now(),f=__addDisposableResource(r,await(0,
d.f)(e,n),!0),{collaborators:m,detected:y}=f,h=await(0,a.z)({...m,detected:y,dryRun:!1}),v=[];for(const n of f.layers){u.throwIfAborted(),c.info(`Layer ${n.name}: ${n.spec.description??""}`);const r={
...f.request(n),wait:e.wait};v.push(await l.showProgress(e=>(0,s.d)(r,m,{mode:"apply",onProgress:e})))}const g=v.find(e=>void 0!==e.failure);if(void 0!==e.reportPath){const n=JSON.stringify((0,i.F)({
layers:v,environment:h}),void 0,2);await(0,o.writeFile)(e.reportPath,`${n}\n`,{mode:384})}return{json:{ready:v.every(e=>e.ready),changed:h.changed||v.some(e=>e.changed),
durationMs:Math.round(performance.now()-p),environment:h,layers:v.map(({name:e,ready:n,changed:r,durationMs:o,operatorVersion:t,endpoints:a})=>({name:e,ready:n,changed:r,durationMs:o,
operatorVersion:t,endpoints:a})),endpoints:Object.assign({},...v.map(e=>e.endpoints)),reportPath:e.reportPath??null},text:()=>renderResult({layers:v},n),...void 0===g?{}:{failure:(0,t.S)(g)}}
}catch(e){r.error=e,r.hasError=!0}finally{const e=u(r);e&&await e}}},4449:(e,n,r)=>{r.d(n,{o:()=>openLab,f:()=>openSession})
;var o=r(3136),t=r(6760),a=r(3024),s=r(8161),i=r(1724),c=r(1167),l=r(8794),d=r(5399),u=r(8074),p=r(2242),f=r(5715),m=r(1455),y=r(8816),h=r(2317),v=r(7775),g=r(4832),b=r(326),w=r(9117)
;const $="lamina.yaml",j=y.YjP().min(1),k={platform:y.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:v.Jq.optional().describe("Instead of each layer's own namespace"),overlay:v.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:y.YOg(j).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:y.g1P(j,y.YOg(v.Oj)).optional().describe("Kustomize patches by layer"),values:y.g1P(j,v.uc).optional().describe("Helm values of the operators' charts by layer")},E=y.rej({
apiVersion:y.euz("lamina/v1"),kind:y.euz("Stack"),metadata:y.rej({name:v.Jq}),spec:y.rej({...k,
environments:y.g1P(v.Jq,y.rej(k)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,r){
return void 0===r?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!r.includes(e)).map(e=>({path:[...n,o],key:e,message:`${o} for "${e}", which is none of the layers ${r.join(", ")}`
})))}async function loadStackFile(e,n){const r=n??$;try{return function(e,n){return(0,
w.If)(e,n,E,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,r])=>strayLayers(r,["spec","environments",n],r.layers??e.layers))])}(await(0,
m.readFile)(t.resolve(e,r),"utf8"),r)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new h.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,r){
const o=e?.spec??{},t=function(e,n){if(void 0===n)return{};const r=Object.keys(e.environments??{}),o=r.includes(n)?e.environments?.[n]:void 0;if(void 0!==o)return o;const t=(0,w.kp)(n,r)
;throw new h.j1(`Unknown environment "${n}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===r.length?`${$} names no environments.`:`${$} has ${r.join(", ")}.`})
}(o,n.environment),a=n.layers??t.layers??o.layers??r;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??t.platform??o.platform??"auto",
namespace:n.namespace??t.namespace??o.namespace,overlay:n.overlay??t.overlay??o.overlay,layers:a.map(e=>({layer:e,patches:[...o.patches?.[e]??[],...t.patches?.[e]??[]].map(g.h),values:(0,
b.D3)(o.values?.[e]??{},t.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,o,t,a){return r?n?".jsx":".js":!o||t&&a?o+t+"."+a.toLowerCase()+"js":e}):e}
;const S=["speed"];async function openLab({installation:e}){const n=t.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new h.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:r,logger:o,signal:m,installation:y}=n,v=resolveStack(await loadStackFile(process.cwd(),e.file),e,S),g=await Promise.all(v.layers.map(async({layer:e,patches:n,values:r})=>({
layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(y),workspace:process.cwd()}),r),patches:n}))),w=(0,b.Wg)(e.set.join("\n")),$=await async function(e,n){
const r=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&r)throw new h.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:n},r){const o=e??r.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1]
;if(void 0===t||void 0!==n||!hasLab(r))return;const a=await(await openLab(r)).clusterStatus(t);return!0===a?.running&&a.kubeconfig===o?a:void 0}(e,n);if(void 0!==o||r)return o
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(t.join(e.HOME??(0,s.homedir)(),".kube","config"))}(n.env))return
;if(void 0===e.cluster&&!hasLab(n))return;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new h.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,n),j=await(0,i.E)({kubeconfig:$?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:r,logger:o,signal:m,findHelm:e=>(0,c.M)({env:e,
logger:o,signal:m}),...void 0===$?{}:{path:`${$.binDirectory}${t.delimiter}${r.PATH??""}`}});o.info(`Cluster: ${void 0===$?"":`embedded "${$.name}", `}${j.kubernetes.server}`);const k=await(0,
u.li)(j.kubernetes,{override:v.platform,signal:m}),E=e.chartMirror??$?.chartMirror,x="local"===k.platform?"local":"production";return{collaborators:j,detected:k,layers:g.map(({layer:e})=>e),
request:n=>{const o=v.overlay??((0,f.M)(n).includes(x)?x:void 0);return{layer:n,...void 0===o?{}:{overlay:o},...void 0===v.namespace?{}:{namespace:v.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===E?{}:{chartMirror:E},set:w,patches:g.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,d.y)(r)}},
[Symbol.asyncDispose]:()=>j[Symbol.asyncDispose]()}}function withValues(e,n){const{operator:r}=e.spec;return void 0===r||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...r,values:(0,
b.D3)(r.values,n)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(t.join(e.root,"lab"))},1131:(e,n,r)=>{r.d(n,{S:()=>layerFailure});var o=r(2317);function layerFailure(e){
const{failure:n,name:r}=e,t=n?.diagnosis;return new o.Xf("LAYER_NOT_READY",`Layer ${r}: ${t?.cause??n?.message??"not ready"}`,{...void 0===t?{}:{remedy:t.remedy},details:{layer:r,...void 0===t?{}:{
diagnosis:t}}})}},8460:(e,n,r)=>{r.d(n,{z:()=>prepareEnvironment});var o=r(8074),t=r(6475);async function prepareEnvironment(e){
const{kubernetes:n,logger:r,clock:a,signal:s,dryRun:i=!1}=e,c=a.now(),{platform:l,evidence:d}=e.detected??await(0,o.li)(n,{signal:s});r.info(`Platform: ${l} (${d.join("; ")})`);const u=await(0,t.U)({
kubernetes:n,logger:r,clock:a,signal:s,platform:l,dryRun:i,...e.storageClass});return{platform:l,evidence:d,storageClass:u,changed:u.changed,durationMs:a.now()-c}}},3234:(e,n,r)=>{r.d(n,{
F:()=>buildReport});const o=1;function buildReport({layers:e,environment:n}){return{schemaVersion:o,ready:e.every(({ready:e})=>e),changed:(r=n,
"object"==typeof r&&null!==r&&"changed"in r&&!0===r.changed||e.some(({changed:e})=>e)),durationMs:e.reduce((e,n)=>e+n.durationMs,0),environment:n??null,
endpoints:Object.assign({},...e.map(e=>e.endpoints)),layers:e.map(buildLayerReport)};var r}function buildLayerReport(e){
const{name:n,namespace:r,ready:o,changed:t,durationMs:a,operatorVersion:s,endpoints:i,plan:c,phases:l}=e;return{name:n,namespace:r,ready:o,changed:t,durationMs:a,operatorVersion:s??null,endpoints:i,
changes:c.changes,helm:c.helm,phases:l,resources:e.resources.map(({reference:e,action:n,appliedAt:r,readyAt:o,readiness:t})=>({...e,action:n,appliedAtMs:r,readyAtMs:o??null,...t})),
failure:buildFailureReport(e.failure)}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:r,diagnosis:o}=e;return{message:n,reference:r??null,code:o?.code??null,
culprit:o?.culprit??null,cause:o?.cause??null,remedy:o?.remedy??null,evidence:o?.evidence??[]}}}};
