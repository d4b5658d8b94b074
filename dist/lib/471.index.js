export const id=471;export const ids=[471];export const modules={7471:(e,n,t)=>{t.r(n),t.d(n,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=t(682),r=t(4255),a=t(4449);async function clusterUp({name:e,node:n},t){const s=await(0,a.o)(t),i=await s.clusterUp({name:e,node:n,logger:t.logger,exec:r.m,clock:o.ml,signal:t.signal});return{
json:i,text:()=>`Cluster "${i.name}" is up at ${i.server}\nexport KUBECONFIG=${i.kubeconfig}\n`}}async function clusterStatus({name:e},n){const t=await(await(0,a.o)(n)).clusterStatus(e)
;if(void 0===t)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=t.processes.map(({name:e,pid:n,port:t})=>`  ${e.padEnd(26)} pid ${n}${void 0===t?"":`, port ${t}`}`)
;return{json:t,
text:()=>[`Cluster "${t.name}" (${t.node}) is ${t.running?`running at ${t.server}`:"not running"}`,...o,...Object.entries(t.versions).map(([e,n])=>`  ${e.padEnd(26)} ${n}`),`  kubeconfig                 ${t.kubeconfig}`,""].join("\n"),
exitCode:t.running?0:1}}async function clusterDown(e,n){const t=await(0,a.o)(n);return await t.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:n.logger,exec:r.m,
signal:n.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},4449:(e,n,t)=>{t.d(n,{o:()=>openLab,f:()=>openSession})
;var o=t(3136),r=t(6760),a=t(3024),s=t(8161),i=t(1724),c=t(1167),l=t(8794),u=t(5399),d=t(8074),m=t(2242),p=t(5715),f=t(1455),y=t(8816),v=t(2317),h=t(7775),w=t(4832),g=t(326),b=t(9117)
;const $="lamina.yaml",k=y.YjP().min(1),j={platform:y.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:h.Jq.optional().describe("Instead of each layer's own namespace"),overlay:h.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:y.YOg(k).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:y.g1P(k,y.YOg(h.Oj)).optional().describe("Kustomize patches by layer"),values:y.g1P(k,h.uc).optional().describe("Helm values of the operators' charts by layer")},x=y.rej({
apiVersion:y.euz("lamina/v1"),kind:y.euz("Stack"),metadata:y.rej({name:h.Jq}),spec:y.rej({...j,
environments:y.g1P(h.Jq,y.rej(j)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,o],key:e,message:`${o} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??$;try{return function(e,n){return(0,
b.If)(e,n,x,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
f.readFile)(r.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new v.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const o=e?.spec??{},r=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),o=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==o)return o;const r=(0,b.kp)(n,t)
;throw new v.j1(`Unknown environment "${n}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===t.length?`${$} names no environments.`:`${$} has ${t.join(", ")}.`})
}(o,n.environment),a=n.layers??r.layers??o.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??r.platform??o.platform??"auto",
namespace:n.namespace??r.namespace??o.namespace,overlay:n.overlay??r.overlay??o.overlay,layers:a.map(e=>({layer:e,patches:[...o.patches?.[e]??[],...r.patches?.[e]??[]].map(w.h),values:(0,
g.D3)(o.values?.[e]??{},r.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,o,r,a){return t?n?".jsx":".js":!o||r&&a?o+r+"."+a.toLowerCase()+"js":e}):e}
;const S=["speed"];async function openLab({installation:e}){const n=r.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new v.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:t,logger:o,signal:f,installation:y}=n,h=resolveStack(await loadStackFile(process.cwd(),e.file),e,S),w=await Promise.all(h.layers.map(async({layer:e,patches:n,values:t})=>({
layer:withValues(await(0,m.a)(e,{builtInDirectory:(0,l.o)(y),workspace:process.cwd()}),t),patches:n}))),b=(0,g.Wg)(e.set.join("\n")),$=await async function(e,n){
const t=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&t)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:n},t){const o=e??t.env.KUBECONFIG??"",r=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1]
;if(void 0===r||void 0!==n||!hasLab(t))return;const a=await(await openLab(t)).clusterStatus(r);return!0===a?.running&&a.kubeconfig===o?a:void 0}(e,n);if(void 0!==o||t)return o
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(r.join(e.HOME??(0,s.homedir)(),".kube","config"))}(n.env))return
;if(void 0===e.cluster&&!hasLab(n))return;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,n),k=await(0,i.E)({kubeconfig:$?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:t,logger:o,signal:f,findHelm:e=>(0,c.M)({env:e,
logger:o,signal:f}),...void 0===$?{}:{path:`${$.binDirectory}${r.delimiter}${t.PATH??""}`}});o.info(`Cluster: ${void 0===$?"":`embedded "${$.name}", `}${k.kubernetes.server}`);const j=await(0,
d.li)(k.kubernetes,{override:h.platform,signal:f}),x=e.chartMirror??$?.chartMirror,E="local"===j.platform?"local":"production";return{collaborators:k,detected:j,layers:w.map(({layer:e})=>e),
request:n=>{const o=h.overlay??((0,p.M)(n).includes(E)?E:void 0);return{layer:n,...void 0===o?{}:{overlay:o},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===x?{}:{chartMirror:x},set:b,patches:w.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(t)}},
[Symbol.asyncDispose]:()=>k[Symbol.asyncDispose]()}}function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,
g.D3)(t.values,n)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(r.join(e.root,"lab"))},5399:(e,n,t)=>{t.d(n,{y:()=>runIdentity});var o=t(8161);function runIdentity(e){
const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===n||void 0===t)return{holder:`${(0,o.userInfo)().username}@${(0,o.hostname)()}/${process.pid}`};return{
holder:`${t}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${n}`}}},6540:(e,n,t)=>{t.d(n,{J:()=>runKustomize
});var o=t(1455),r=t(8161),a=t(6760),s=t(8815),i=t(682),c=t(2317),l=t(8293);async function runKustomize(e,n){const t=await(0,o.realpath)(await(0,o.mkdtemp)(a.join((0,r.tmpdir)(),"lamina-kustomize-")))
;try{await(0,o.chmod)(t,448);const r=(0,s.As)(await async function(e,n){const t={resources:[],components:[]};for(const r of e.roots){const e=await(0,l.nW)(r)
;t["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(a.relative(n,await(0,o.realpath)(r)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...t,patches:e.patches}}(e,t),{version:"1.1",lineWidth:0});return await(0,o.writeFile)(a.join(t,"kustomization.yaml"),r,{mode:384}),
await async function(e,n,{exec:t,logger:o,signal:r}){const a=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now();for(const{command:l,args:u}of a)try{
const{stdout:e}=await t(l,u,{signal:r}),a=(0,i.a3)(performance.now()-s);return o.debug(`${l} rendered ${n.roots.join(", ")} in ${a}`),e}catch(t){if(isNotFound(t))continue
;if(!(t instanceof c.Qd))throw t;const o=tidyRefusal(t.stderr).replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${n.roots.join(", ")}: ${o}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:t})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}(t,e,n)}finally{await(0,o.rm)(t,{recursive:!0,force:!0})}}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},5715:(e,n,t)=>{t.d(n,{M:()=>listOverlays,m:()=>renderLayer});var o=t(2317),r=t(9117),a=t(6540),s=t(5281);async function renderLayer(e,n){
const t=function(e,n){const t=listOverlays(e);if(void 0!==n&&!t.includes(n)){const a=(0,r.kp)(n,t);throw new o.j1(`The layer ${e.name} has no overlay "${n}"${void 0===a?"":`; did you mean "${a}"?`}`,{
remedy:0===t.length?"It has none at all.":`Its overlays are ${t.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:t})=>{const o=(void 0===n?void 0:t[n])??e;return void 0===o?[]:[o]
})}(e,n.overlay);if(0===t.length)return[];const i=[...e.spec.patches,...n.patches??[]],c=await(0,a.J)({roots:t,namespace:n.namespace,patches:i},n);return(0,s.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
