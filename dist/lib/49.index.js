export const id=49;export const ids=[49];export const modules={5049:(e,r,t)=>{t.r(r),t.d(r,{down:()=>down});var n=t(4876),o=t(240),s=t(2317),a=t(6848)
;var i=t(4449),__addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],t&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:t})}else t&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,n=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;async function down(e,r){const t={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(t,await(0,i.f)(e,r),!0),{collaborators:l}=c,u=c.layers.map(e=>e.name).join(", ")
;if(!e.yes&&process.stdin.isTTY&&!await async function(e){const r=(0,a.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await r.question(`${e} [yes/no] `)).trim())}finally{r.close()}}(`Take ${u} down on ${l.kubernetes.server}?`))throw new s.j1("Not confirmed; nothing was removed",{
remedy:'Answer "yes", or give --yes.'});const{failure:d,...p}=await(0,n.a)(c.layers,l,r=>{const{namespace:t,timeout:n,run:o}=c.request(r);return{...void 0===t?{}:{namespace:t},...void 0===n?{}:{
timeout:n},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:o}});return{json:p,text:()=>(0,o.R)(p),
...void 0===d?{}:{failure:d}}}catch(e){t.error=e,t.hasError=!0}finally{const e=c(t);e&&await e}}},4449:(e,r,t)=>{t.d(r,{o:()=>openLab,f:()=>openSession})
;var n=t(3136),o=t(6760),s=t(3024),a=t(8161),i=t(1724),c=t(1167),l=t(8794),u=t(5399),d=t(8074),p=t(2242),m=t(5715),f=t(1455),y=t(8816),v=t(2317),h=t(7775),w=t(4832),b=t(326),k=t(9117)
;const g="lamina.yaml",j=y.YjP().min(1),$={platform:y.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:h.Jq.optional().describe("Instead of each layer's own namespace"),overlay:h.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:y.YOg(j).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:y.g1P(j,y.YOg(h.Oj)).optional().describe("Kustomize patches by layer"),values:y.g1P(j,h.uc).optional().describe("Helm values of the operators' charts by layer")},E=y.rej({
apiVersion:y.euz("lamina/v1"),kind:y.euz("Stack"),metadata:y.rej({name:h.Jq}),spec:y.rej({...$,
environments:y.g1P(h.Jq,y.rej($)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,t){
return void 0===t?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...r,n],key:e,message:`${n} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,r){const t=r??g;try{return function(e,r){return(0,
k.If)(e,r,E,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,t])=>strayLayers(t,["spec","environments",r],t.layers??e.layers))])}(await(0,
f.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new v.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,t){
const n=e?.spec??{},o=function(e,r){if(void 0===r)return{};const t=Object.keys(e.environments??{}),n=t.includes(r)?e.environments?.[r]:void 0;if(void 0!==n)return n;const o=(0,k.kp)(r,t)
;throw new v.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${g} names no environments.`:`${g} has ${t.join(", ")}.`})
}(n,r.environment),s=r.layers??o.layers??n.layers??t;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??n.platform??"auto",
namespace:r.namespace??o.namespace??n.namespace,overlay:r.overlay??o.overlay??n.overlay,layers:s.map(e=>({layer:e,patches:[...n.patches?.[e]??[],...o.patches?.[e]??[]].map(w.h),values:(0,
b.D3)(n.values?.[e]??{},o.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,n,o,s){return t?r?".jsx":".js":!n||o&&s?n+o+"."+s.toLowerCase()+"js":e}):e}
;const S=["speed"];async function openLab({installation:e}){const r=o.join(e.root,"lab","cluster","index.ts");if(!(0,
s.existsSync)(r))throw new v.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(r).href)))}async function openSession(e,r){
const{env:t,logger:n,signal:f,installation:y}=r,h=resolveStack(await loadStackFile(process.cwd(),e.file),e,S),w=await Promise.all(h.layers.map(async({layer:e,patches:r,values:t})=>({
layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(y),workspace:process.cwd()}),t),patches:r}))),k=(0,b.Wg)(e.set.join("\n")),g=await async function(e,r){
const t=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&t)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const n=await async function({kubeconfig:e,context:r},t){const n=e??t.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1]
;if(void 0===o||void 0!==r||!hasLab(t))return;const s=await(await openLab(t)).clusterStatus(o);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,r);if(void 0!==n||t)return n
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(o.join(e.HOME??(0,a.homedir)(),".kube","config"))}(r.env))return
;if(void 0===e.cluster&&!hasLab(r))return;const i=await(await openLab(r)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,r),j=await(0,i.E)({kubeconfig:g?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:t,logger:n,signal:f,findHelm:e=>(0,c.M)({env:e,
logger:n,signal:f}),...void 0===g?{}:{path:`${g.binDirectory}${o.delimiter}${t.PATH??""}`}});n.info(`Cluster: ${void 0===g?"":`embedded "${g.name}", `}${j.kubernetes.server}`);const $=await(0,
d.li)(j.kubernetes,{override:h.platform,signal:f}),E=e.chartMirror??g?.chartMirror,x="local"===$.platform?"local":"production";return{collaborators:j,detected:$,layers:w.map(({layer:e})=>e),
request:r=>{const n=h.overlay??((0,m.M)(r).includes(x)?x:void 0);return{layer:r,...void 0===n?{}:{overlay:n},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===E?{}:{chartMirror:E},set:k,patches:w.find(e=>e.layer===r)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(t)}},
[Symbol.asyncDispose]:()=>j[Symbol.asyncDispose]()}}function withValues(e,r){const{operator:t}=e.spec;return void 0===t||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,
b.D3)(t.values,r)}}}}const hasLab=({installation:e})=>(0,s.existsSync)(o.join(e.root,"lab"))},6540:(e,r,t)=>{t.d(r,{J:()=>runKustomize})
;var n=t(1455),o=t(8161),s=t(6760),a=t(8815),i=t(682),c=t(2317),l=t(8293);async function runKustomize(e,r){const t=await(0,n.realpath)(await(0,n.mkdtemp)(s.join((0,o.tmpdir)(),"lamina-kustomize-")))
;try{await(0,n.chmod)(t,448);const o=(0,a.As)(await async function(e,r){const t={resources:[],components:[]};for(const o of e.roots){const e=await(0,l.nW)(o)
;t["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(s.relative(r,await(0,n.realpath)(o)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...t,patches:e.patches}}(e,t),{version:"1.1",lineWidth:0});return await(0,n.writeFile)(s.join(t,"kustomization.yaml"),o,{mode:384}),
await async function(e,r,{exec:t,logger:n,signal:o}){const s=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],a=performance.now();for(const{command:l,args:u}of s)try{
const{stdout:e}=await t(l,u,{signal:o}),s=(0,i.a3)(performance.now()-a);return n.debug(`${l} rendered ${r.roots.join(", ")} in ${s}`),e}catch(t){if(isNotFound(t))continue
;if(!(t instanceof c.Qd))throw t;const n=tidyRefusal(t.stderr).replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${r.roots.join(", ")}: ${n}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:t})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}(t,e,r)}finally{await(0,n.rm)(t,{recursive:!0,force:!0})}}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},5715:(e,r,t)=>{t.d(r,{M:()=>listOverlays,m:()=>renderLayer});var n=t(2317),o=t(9117),s=t(6540),a=t(5281);async function renderLayer(e,r){
const t=function(e,r){const t=listOverlays(e);if(void 0!==r&&!t.includes(r)){const s=(0,o.kp)(r,t);throw new n.j1(`The layer ${e.name} has no overlay "${r}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===t.length?"It has none at all.":`Its overlays are ${t.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:t})=>{const n=(void 0===r?void 0:t[r])??e;return void 0===n?[]:[n]
})}(e,r.overlay);if(0===t.length)return[];const i=[...e.spec.patches,...r.patches??[]],c=await(0,s.J)({roots:t,namespace:r.namespace,patches:i},r);return(0,a.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
