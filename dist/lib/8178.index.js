export const id=8178;export const ids=[8178];export const modules={27471:(e,t,n)=>{n.r(t),n.d(t,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=n(40682),i=n(74255),r=n(61266);async function clusterUp({name:e,node:t},n){const a=await(0,r.oh)(n),s=await a.clusterUp({name:e,node:t,logger:n.logger,exec:i.m,clock:o.ml,signal:n.signal})
;return{json:s,text:()=>`Cluster "${s.name}" is up at ${s.server}\nexport KUBECONFIG=${s.kubeconfig}\n`}}async function clusterStatus({name:e},t){const n=await(await(0,r.oh)(t)).clusterStatus(e)
;if(void 0===n)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=n.processes.map(({name:e,pid:t,port:n})=>`  ${e.padEnd(26)} pid ${t}${void 0===n?"":`, port ${n}`}`)
;return{json:n,
text:()=>[`Cluster "${n.name}" (${n.node}) is ${n.running?`running at ${n.server}`:"not running"}`,...o,...Object.entries(n.versions).map(([e,t])=>`  ${e.padEnd(26)} ${t}`),`  kubeconfig                 ${n.kubeconfig}`,""].join("\n"),
exitCode:n.running?0:1}}async function clusterDown(e,t){const n=await(0,r.oh)(t);return await n.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:t.logger,exec:i.m,
signal:t.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},61266:(e,t,n)=>{n.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=n(73136),i=n(76760),r=n(73024),a=n(48161),s=n(19452),c=n(78186),u=n(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,i,r){return n?t?".jsx":".js":!o||i&&r?o+i+"."+r.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const t=i.join(e.root,"lab","cluster","index.ts");if(!(0,
r.existsSync)(t))throw new u.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(t).href)))}async function openSession(e,t){const{env:n,logger:o,signal:i,installation:r}=t,a=await(0,s.f)({...e,
...placeOf(e,t),installation:r});return(0,c.j)(a,{...e,...await chooseCluster(e,t),installation:r,env:n,logger:o,signal:i})}function placeOf({demo:e,layers:t,file:n},{installation:o}){if(!e)return{
workspace:process.cwd()};const i=[void 0===t?[]:"--layers",void 0===n?[]:"--file"].flat();if(i.length>0)throw new u.j1(`--demo was given together with ${i.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:o.root,layers:[...s.t,l]}}async function chooseCluster(e,t){const n=await async function(e,t){
const n=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&n)throw new u.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:t},n){const o=e??n.env.KUBECONFIG??"",r=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(o)?.[1]
;if(void 0===r||void 0!==t||!hasLab(n))return;const a=await(await openLab(n)).clusterStatus(r);return!0===a?.running&&i.dirname(a.kubeconfig)===i.dirname(o)?{...a,kubeconfig:o}:void 0}(e,t)
;if(void 0!==o||n)return o;if(void 0===e.cluster&&(s=t.env,""!==(s.KUBECONFIG??"")||""!==(s.KUBERNETES_SERVICE_HOST??"")||(0,r.existsSync)(i.join(s.HOME??(0,a.homedir)(),".kube","config"))))return
;var s;if(void 0===e.cluster&&!hasLab(t))return;const c=await(await openLab(t)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new u.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,t),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{path:`${n.binDirectory}${i.delimiter}${t.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,
r.existsSync)(i.join(e.root,"lab"))},6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var o=n(51455),i=n(48161),r=n(76760),a=n(38815),s=n(40682),c=n(12317),u=n(68293)
;async function runKustomize(e,t){const n=await(0,o.realpath)(await(0,o.mkdtemp)(r.join((0,i.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const i=(0,a.As)(await async function(e,t){
const n={resources:[],components:[]};for(const i of e.roots){const e=await(0,u.nW)(i);n["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(r.relative(t,await(0,
o.realpath)(i)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(r.join(n,"kustomization.yaml"),i,{mode:384}),await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:n,logger:o,signal:i}){const r=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],a=performance.now()
;for(const{command:u,args:l}of r)try{const{stdout:e}=await n(u,l,{signal:i}),r=(0,s.a3)(performance.now()-a);return o.debug(`${u} rendered ${t} in ${r}`),e}catch(n){if(isNotFound(n))continue
;if(!(n instanceof c.Qd))throw n;const o=tidyRefusal(n.stderr),i=t===e?o:o.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t}: ${i}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},55281:(e,t,n)=>{n.d(t,{Y:()=>parseManifests});var o=n(8575),i=n(63036),r=n(12317),a=n(81625);function parseManifests(e,t){const n=(0,
a.b8)(e,t).flatMap(e=>function(e,t){const n=(0,a.v3)(e,t);if(null==n)return[];const{line:i,column:r}=e.position(e.document.contents?.range[0]??0),s=`${t}:${i}:${r}`;if((0,
o.Ce)(n)&&"List"===n.kind&&Array.isArray(n.items))return n.items.map(e=>checkObject(e,s));return[checkObject(n,s)]}(e,t)),s=new Set;for(const e of n){const n=(0,i.Po)(e),o=(0,i.TN)(n)
;if(s.has(o))throw new r.j1(`${t}: ${(0,i.P5)(n)} occurs twice`,{remedy:"Remove one of the two, or give one another name."});s.add(o)}return n}function checkObject(e,t){if(!(0,
o.Ce)(e))throw new r.j1(`${t}: expected a Kubernetes object, a map`);const{apiVersion:n,kind:i,metadata:a}=e,s="string"!=typeof n||""===n?"apiVersion":"string"!=typeof i||""===i?"kind":(0,
o.Ce)(a)&&"string"==typeof a.name&&""!==a.name?void 0!==a.namespace&&null!==a.namespace&&"string"!=typeof a.namespace?"a metadata.namespace that is text":void 0:"metadata.name"
;if(void 0!==s)throw new r.j1(`${t}: a Kubernetes object needs ${s}`);return e}}};
