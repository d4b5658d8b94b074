export const id=36;export const ids=[36];export const modules={4036:(e,r,n)=>{n.r(r),n.d(r,{verify:()=>verify});var o=n(3253),t=n(247),s=n(4449),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},a=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function verify(e,r){const n={stack:[],
error:void 0,hasError:!1};try{const a=__addDisposableResource(n,await(0,s.f)(e,r),!0),i=[];for(const e of a.layers){const{overlay:n,namespace:t,timeout:s}=a.request(e)
;i.push(await r.screen.showProgress(r=>(0,o.f)(e,a.collaborators,{...void 0===n?{}:{overlay:n},...void 0===t?{}:{namespace:t},...void 0===s?{}:{timeout:s},onProgress:r})))}const c=i.every(e=>e.passed)
;return{json:{passed:c,layers:i},text:()=>i.map(t.Y).join("\n"),exitCode:c?0:1}}catch(e){n.error=e,n.hasError=!0}finally{const e=a(n);e&&await e}}},4449:(e,r,n)=>{n.d(r,{o:()=>openLab,
f:()=>openSession})
;var o=n(3136),t=n(6760),s=n(3024),a=n(8161),i=n(1724),c=n(1167),l=n(8794),u=n(5399),d=n(8074),p=n(2242),y=n(5715),f=n(1455),m=n(8816),v=n(2317),h=n(7775),b=n(4832),w=n(326),g=n(9117)
;const k="lamina.yaml",j=m.YjP().min(1),$={platform:m.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:h.Jq.optional().describe("Instead of each layer's own namespace"),overlay:h.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:m.YOg(j).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:m.g1P(j,m.YOg(h.Oj)).optional().describe("Kustomize patches by layer"),values:m.g1P(j,h.uc).optional().describe("Helm values of the operators' charts by layer")},E=m.rej({
apiVersion:m.euz("lamina/v1"),kind:m.euz("Stack"),metadata:m.rej({name:h.Jq}),spec:m.rej({...$,
environments:m.g1P(h.Jq,m.rej($)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...r,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,r){const n=r??k;try{return function(e,r){return(0,
g.If)(e,r,E,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,n])=>strayLayers(n,["spec","environments",r],n.layers??e.layers))])}(await(0,
f.readFile)(t.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new v.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,n){
const o=e?.spec??{},t=function(e,r){if(void 0===r)return{};const n=Object.keys(e.environments??{}),o=n.includes(r)?e.environments?.[r]:void 0;if(void 0!==o)return o;const t=(0,g.kp)(r,n)
;throw new v.j1(`Unknown environment "${r}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===n.length?`${k} names no environments.`:`${k} has ${n.join(", ")}.`})
}(o,r.environment),s=r.layers??t.layers??o.layers??n;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??t.platform??o.platform??"auto",
namespace:r.namespace??t.namespace??o.namespace,overlay:r.overlay??t.overlay??o.overlay,layers:s.map(e=>({layer:e,patches:[...o.patches?.[e]??[],...t.patches?.[e]??[]].map(b.h),values:(0,
w.D3)(o.values?.[e]??{},t.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,t,s){return n?r?".jsx":".js":!o||t&&s?o+t+"."+s.toLowerCase()+"js":e}):e}
;const S=["speed"];async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,
s.existsSync)(r))throw new v.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}async function openSession(e,r){
const{env:n,logger:o,signal:f,installation:m}=r,h=resolveStack(await loadStackFile(process.cwd(),e.file),e,S),b=await Promise.all(h.layers.map(async({layer:e,patches:r,values:n})=>({
layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(m),workspace:process.cwd()}),n),patches:r}))),g=(0,w.Wg)(e.set.join("\n")),k=await async function(e,r){
const n=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&n)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:r},n){const o=e??n.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1]
;if(void 0===t||void 0!==r||!hasLab(n))return;const s=await(await openLab(n)).clusterStatus(t);return!0===s?.running&&s.kubeconfig===o?s:void 0}(e,r);if(void 0!==o||n)return o
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(t.join(e.HOME??(0,a.homedir)(),".kube","config"))}(r.env))return
;if(void 0===e.cluster&&!hasLab(r))return;const i=await(await openLab(r)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,r),j=await(0,i.E)({kubeconfig:k?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:n,logger:o,signal:f,findHelm:e=>(0,c.M)({env:e,
logger:o,signal:f}),...void 0===k?{}:{path:`${k.binDirectory}${t.delimiter}${n.PATH??""}`}});o.info(`Cluster: ${void 0===k?"":`embedded "${k.name}", `}${j.kubernetes.server}`);const $=await(0,
d.li)(j.kubernetes,{override:h.platform,signal:f}),E=e.chartMirror??k?.chartMirror,x="local"===$.platform?"local":"production";return{collaborators:j,detected:$,layers:b.map(({layer:e})=>e),
request:r=>{const o=h.overlay??((0,y.M)(r).includes(x)?x:void 0);return{layer:r,...void 0===o?{}:{overlay:o},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===E?{}:{chartMirror:E},set:g,patches:b.find(e=>e.layer===r)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(n)}},
[Symbol.asyncDispose]:()=>j[Symbol.asyncDispose]()}}function withValues(e,r){const{operator:n}=e.spec;return void 0===n||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,
w.D3)(n.values,r)}}}}const hasLab=({installation:e})=>(0,s.existsSync)(t.join(e.root,"lab"))},5399:(e,r,n)=>{n.d(r,{y:()=>runIdentity});var o=n(8161);function runIdentity(e){
const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:t}=e;if(void 0===r||void 0===n)return{holder:`${(0,o.userInfo)().username}@${(0,o.hostname)()}/${process.pid}`};return{
holder:`${n}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${t??"https://github.com"}/${n}/actions/runs/${r}`}}},5715:(e,r,n)=>{n.d(r,{
M:()=>listOverlays,m:()=>renderLayer});var o=n(2317),t=n(9117),s=n(6540),a=n(5281);async function renderLayer(e,r){const n=function(e,r){const n=listOverlays(e);if(void 0!==r&&!n.includes(r)){
const s=(0,t.kp)(r,n);throw new o.j1(`The layer ${e.name} has no overlay "${r}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`
})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const o=(void 0===r?void 0:n[r])??e;return void 0===o?[]:[o]})}(e,r.overlay);if(0===n.length)return[]
;const i=[...e.spec.patches,...r.patches??[]],c=await(0,s.J)({roots:n,namespace:r.namespace,patches:i},r);return(0,a.Y)(c,`layer ${e.name}, rendered`)}function listOverlays(e){
return Object.keys(e.spec.overlays).sort()}}};
