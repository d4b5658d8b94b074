export const id=36;export const ids=[36];export const modules={4036:(e,r,o)=>{o.r(r),o.d(r,{verify:()=>verify});var n=o(3253),t=o(247),s=o(1861),__addDisposableResource=function(e,r,o){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},a=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function verify(e,r){const o={stack:[],
error:void 0,hasError:!1};try{const a=__addDisposableResource(o,await(0,s.f)(e,r),!0),i=[];for(const e of a.layers){const{overlay:o,namespace:t,timeout:s}=a.request(e)
;i.push(await r.screen.showProgress(r=>(0,n.f)(e,a.collaborators,{...void 0===o?{}:{overlay:o},...void 0===t?{}:{namespace:t},...void 0===s?{}:{timeout:s},onProgress:r})))}const c=i.every(e=>e.passed)
;return{json:{passed:c,layers:i},text:()=>i.map(t.Y).join("\n"),exitCode:c?0:1}}catch(e){o.error=e,o.hasError=!0}finally{const e=a(o);e&&await e}}},1861:(e,r,o)=>{o.d(r,{o:()=>openLab,
f:()=>openSession});var n=o(3136),t=o(6760),s=o(3024),a=o(8161),i=o(1724),c=o(6400),l=o(9141),u=o(682),p=o(4255);function isExecutable(e){try{return(0,s.accessSync)(e,s.constants.X_OK),!0}catch{
return!1}}var d=o(8794),f=o(5399),y=o(8074),m=o(2242),v=o(5715),h=o(1455),b=o(8816),w=o(2317),g=o(7775),k=o(4832),j=o(326),$=o(9117);const E="lamina.yaml",S=b.YjP().min(1),x={
platform:b.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:g.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:g.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:b.YOg(S).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:b.g1P(S,b.YOg(g.Oj)).optional().describe("Kustomize patches by layer"),values:b.g1P(S,g.uc).optional().describe("Helm values of the operators' charts by layer")},T=b.rej({
apiVersion:b.euz("lamina/v1"),kind:b.euz("Stack"),metadata:b.rej({name:g.Jq}),spec:b.rej({...x,
environments:b.g1P(g.Jq,b.rej(x)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,o){
return void 0===o?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...r,n],key:e,message:`${n} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,r){const o=r??E;try{return function(e,r){return(0,
$.If)(e,r,T,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,o])=>strayLayers(o,["spec","environments",r],o.layers??e.layers))])}(await(0,
h.readFile)(t.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new w.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,o){
const n=e?.spec??{},t=function(e,r){if(void 0===r)return{};const o=Object.keys(e.environments??{}),n=o.includes(r)?e.environments?.[r]:void 0;if(void 0!==n)return n;const t=(0,$.kp)(r,o)
;throw new w.j1(`Unknown environment "${r}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===o.length?`${E} names no environments.`:`${E} has ${o.join(", ")}.`})
}(n,r.environment),s=r.layers??t.layers??n.layers??o;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??t.platform??n.platform??"auto",
namespace:r.namespace??t.namespace??n.namespace,overlay:r.overlay??t.overlay??n.overlay,layers:s.map(e=>({layer:e,patches:[...n.patches?.[e]??[],...t.patches?.[e]??[]].map(k.h),values:(0,
j.D3)(n.values?.[e]??{},t.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,n,t,s){return o?r?".jsx":".js":!n||t&&s?n+t+"."+s.toLowerCase()+"js":e}):e}
;const O=["speed"];async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,
s.existsSync)(r))throw new w.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(r).href)))}async function openSession(e,r){
const{env:o,logger:n,signal:h,installation:b}=r,g=resolveStack(await loadStackFile(process.cwd(),e.file),e,O),k=await Promise.all(g.layers.map(async({layer:e,patches:r,values:o})=>({
layer:withValues(await(0,m.a)(e,{builtInDirectory:(0,d.o)(b),workspace:process.cwd()}),o),patches:r}))),$=(0,j.Wg)(e.set.join("\n")),E=await async function(e,r){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new w.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const n=await async function({kubeconfig:e,context:r},o){const n=e??o.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1]
;if(void 0===t||void 0!==r||!hasLab(o))return;const s=await(await openLab(o)).clusterStatus(t);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,r);if(void 0!==n||o)return n
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(t.join(e.HOME??(0,a.homedir)(),".kube","config"))}(r.env))return
;if(void 0===e.cluster&&!hasLab(r))return;const i=await(await openLab(r)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new w.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,r),S=await(0,i.E)({kubeconfig:E?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:o,logger:n,signal:h,
findHelm:e=>async function(e,r,o){for(const r of(e.PATH??"").split(t.delimiter)){const e=t.join(r,"helm");if(""!==r&&isExecutable(e))return e}return(await(0,c.I)({version:"",workspace:process.cwd(),
platform:process.platform,arch:process.arch,toolCache:(0,l.j)((0,l.H)(e)),exec:p.m,logger:r,clock:u.ml,signal:o,env:e})).path}(e,n,h),...void 0===E?{}:{
path:`${E.binDirectory}${t.delimiter}${o.PATH??""}`}});n.info(`Cluster: ${void 0===E?"":`embedded "${E.name}", `}${S.kubernetes.server}`);const x=await(0,y.li)(S.kubernetes,{override:g.platform,
signal:h}),T=e.chartMirror??E?.chartMirror,I="local"===x.platform?"local":"production";return{collaborators:S,detected:x,layers:k.map(({layer:e})=>e),request:r=>{const n=g.overlay??((0,
v.M)(r).includes(I)?I:void 0);return{layer:r,...void 0===n?{}:{overlay:n},...void 0===g.namespace?{}:{namespace:g.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===T?{}:{
chartMirror:T},set:$,patches:k.find(e=>e.layer===r)?.patches??[],forceConflicts:e.forceConflicts,run:(0,f.y)(o)}},[Symbol.asyncDispose]:()=>S[Symbol.asyncDispose]()}}function withValues(e,r){
const{operator:o}=e.spec;return void 0===o||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,j.D3)(o.values,r)}}}}const hasLab=({installation:e})=>(0,
s.existsSync)(t.join(e.root,"lab"))},5399:(e,r,o)=>{o.d(r,{y:()=>runIdentity});var n=o(8161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:t}=e
;if(void 0===r||void 0===o)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${o}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${t??"https://github.com"}/${o}/actions/runs/${r}`}}},5715:(e,r,o)=>{o.d(r,{
M:()=>listOverlays,m:()=>renderLayer});var n=o(2317),t=o(9117),s=o(6540),a=o(5281);async function renderLayer(e,r){const o=function(e,r){const o=listOverlays(e);if(void 0!==r&&!o.includes(r)){
const s=(0,t.kp)(r,o);throw new n.j1(`The layer ${e.name} has no overlay "${r}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===o.length?"It has none at all.":`Its overlays are ${o.join(", ")}.`
})}return e.spec.sources.flatMap(({resources:e,overlays:o})=>{const n=(void 0===r?void 0:o[r])??e;return void 0===n?[]:[n]})}(e,r.overlay);if(0===o.length)return[]
;const i=[...e.spec.patches,...r.patches??[]],c=await(0,s.J)({roots:o,namespace:r.namespace,patches:i},r);return(0,a.Y)(c,`layer ${e.name}, rendered`)}function listOverlays(e){
return Object.keys(e.spec.overlays).sort()}}};
