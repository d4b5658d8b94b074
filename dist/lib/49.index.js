export const id=49;export const ids=[49];export const modules={5049:(e,t,o)=>{o.r(t),o.d(t,{down:()=>down});var r=o(4876),n=o(240),a=o(2317),s=o(6848)
;var i=o(4449),__addDisposableResource=function(e,t,o){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,n;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=t[Symbol.dispose],o&&(n=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:r,async:o})}else o&&e.stack.push({async:!0});return t},c=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,
t.hasError=!0}var o,r=0;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===r)return r=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value)
;if(o.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var r=new Error(o);return r.name="SuppressedError",r.error=e,r.suppressed=t,r})
;async function down(e,t){const o={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(o,await(0,i.f)(e,t),!0),{collaborators:l}=c,u=c.layers.map(e=>e.name).join(", ")
;if(!e.yes&&process.stdin.isTTY&&!await async function(e){const t=(0,s.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await t.question(`${e} [yes/no] `)).trim())}finally{t.close()}}(`Take ${u} down on ${l.kubernetes.server}?`))throw new a.j1("Not confirmed; nothing was removed",{
remedy:'Answer "yes", or give --yes.'});const{failure:d,...p}=await(0,r.a)(c.layers,l,t=>{const{namespace:o,timeout:r,run:n}=c.request(t);return{...void 0===o?{}:{namespace:o},...void 0===r?{}:{
timeout:r},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:n}});return{json:p,text:()=>(0,n.R)(p),
...void 0===d?{}:{failure:d}}}catch(e){o.error=e,o.hasError=!0}finally{const e=c(o);e&&await e}}},4449:(e,t,o)=>{o.d(t,{o:()=>openLab,f:()=>openSession})
;var r=o(3136),n=o(6760),a=o(3024),s=o(8161),i=o(4638),c=o(1167),l=o(8794),u=o(5399),d=o(2870),p=o(2242),m=o(5715),y=o(1455),f=o(8816),h=o(9886),v=o(2317),w=o(7775),b=o(4832),g=o(326),k=o(9117)
;const j="lamina.yaml",$=f.YjP().min(1),E=f.rej({region:f.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:f.YjP().optional().describe("EKS and the scoped policy need it"),mode:f.k5n(["auto",...h.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:f.k5n(h.tG).optional().describe("Which policy the driver gets"),roleName:f.YjP().optional(),instanceProfileName:f.YjP().optional(),
path:f.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:f.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:f.g1P(f.YjP(),f.YjP()).optional().describe("For everything that is created"),kmsKeys:f.YOg(f.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:f.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:f.k5n(h.NZ).optional(),
hopLimit:f.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:f.YOg(f.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),S={platform:f.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:w.Jq.optional().describe("Instead of each layer's own namespace"),overlay:w.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:E.optional(),
layers:f.YOg($).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:f.g1P($,f.YOg(w.Oj)).optional().describe("Kustomize patches by layer"),values:f.g1P($,w.uc).optional().describe("Helm values of the operators' charts by layer")},x=f.rej({
apiVersion:f.euz("lamina/v1"),kind:f.euz("Stack"),metadata:f.rej({name:w.Jq}),spec:f.rej({...S,
environments:f.g1P(w.Jq,f.rej(S)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,o){
return void 0===o?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,r],key:e,message:`${r} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,t){const o=t??j;try{return function(e,t){return(0,
k.If)(e,t,x,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}(await(0,
y.readFile)(n.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new v.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){
const r=e?.spec??{},n=function(e,t){if(void 0===t)return{};const o=Object.keys(e.environments??{}),r=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==r)return r;const n=(0,k.kp)(t,o)
;throw new v.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===o.length?`${j} names no environments.`:`${j} has ${o.join(", ")}.`})
}(r,t.environment),a=t.layers??n.layers??r.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??r.platform??"auto",
namespace:t.namespace??n.namespace??r.namespace,overlay:t.overlay??n.overlay??r.overlay,aws:{...r.aws,...n.aws,...t.aws},layers:a.map(e=>({layer:e,
patches:[...r.patches?.[e]??[],...n.patches?.[e]??[]].map(b.h),values:(0,g.D3)(r.values?.[e]??{},n.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,r,n,a){return o?t?".jsx":".js":!r||n&&a?r+n+"."+a.toLowerCase()+"js":e}):e}
;const P=["speed"];async function openLab({installation:e}){const t=n.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(t))throw new v.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,r.pathToFileURL)(t).href)))}async function openSession(e,t){
const{env:o,logger:r,signal:y,installation:f}=t,h=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},P),w=await Promise.all(h.layers.map(async({layer:e,patches:t,values:o})=>({layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(f),workspace:process.cwd()}),o),patches:t}))),b=(0,
g.Wg)(e.set.join("\n")),k=await async function(e,t){const o=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&o)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const r=await async function({kubeconfig:e,context:t},o){const r=e??o.env.KUBECONFIG??"",n=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(r)?.[1];if(void 0===n||void 0!==t||!hasLab(o))return
;const a=await(await openLab(o)).clusterStatus(n);return!0===a?.running&&a.kubeconfig===r?a:void 0}(e,t);if(void 0!==r||o)return r;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(n.join(e.HOME??(0,s.homedir)(),".kube","config"))}(t.env))return;if(void 0===e.cluster&&!hasLab(t))return
;const i=await(await openLab(t)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,t),j=await(0,i.E)({kubeconfig:k?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:o,logger:r,signal:y,findHelm:e=>(0,c.M)({env:e,logger:r,signal:y}),...void 0===k?{}:{
path:`${k.binDirectory}${n.delimiter}${o.PATH??""}`}});r.info(`Cluster: ${void 0===k?"":`embedded "${k.name}", `}${j.kubernetes.server}`);const $=await(0,d.li)(j.kubernetes,{override:h.platform,
signal:y}),E=e.chartMirror??k?.chartMirror,S="local"===$.platform?"local":"production";return{collaborators:j,detected:$,layers:w.map(({layer:e})=>e),aws:h.aws,request:t=>{const r=h.overlay??((0,
m.M)(t).includes(S)?S:void 0);return{layer:t,...void 0===r?{}:{overlay:r},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===E?{}:{
chartMirror:E},set:b,patches:w.find(e=>e.layer===t)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(o)}},[Symbol.asyncDispose]:()=>j[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{clusterName:t}});function withValues(e,t){const{operator:o}=e.spec
;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,g.D3)(o.values,t)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(n.join(e.root,"lab"))},
9886:(e,t,o)=>{o.d(t,{FX:()=>s,NZ:()=>a,l2:()=>r,tG:()=>n,yR:()=>c,yo:()=>i})
;const r=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
6540:(e,t,o)=>{o.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var r=o(1455),n=o(8161),a=o(6760),s=o(8815),i=o(682),c=o(2317),l=o(8293);async function runKustomize(e,t){const o=await(0,
r.realpath)(await(0,r.mkdtemp)(a.join((0,n.tmpdir)(),"lamina-kustomize-")));try{await(0,r.chmod)(o,448);const n=(0,s.As)(await async function(e,t){const o={resources:[],components:[]}
;for(const n of e.roots){const e=await(0,l.nW)(n);o["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(a.relative(t,await(0,r.realpath)(n)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...o,patches:e.patches}}(e,o),{version:"1.1",lineWidth:0});return await(0,
r.writeFile)(a.join(o,"kustomization.yaml"),n,{mode:384}),await buildKustomization(o,e.roots.join(", "),t)}finally{await(0,r.rm)(o,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:o,logger:r,signal:n}){const a=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now()
;for(const{command:l,args:u}of a)try{const{stdout:e}=await o(l,u,{signal:n}),a=(0,i.a3)(performance.now()-s);return r.debug(`${l} rendered ${t} in ${a}`),e}catch(o){if(isNotFound(o))continue
;if(!(o instanceof c.Qd))throw o;const r=tidyRefusal(o.stderr),n=t===e?r:r.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t}: ${n}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:o})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},5715:(e,t,o)=>{o.d(t,{M:()=>listOverlays,m:()=>renderLayer});var r=o(2317),n=o(9117),a=o(6540),s=o(5281);async function renderLayer(e,t){
const o=function(e,t){const o=listOverlays(e);if(void 0!==t&&!o.includes(t)){const a=(0,n.kp)(t,o);throw new r.j1(`The layer ${e.name} has no overlay "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{
remedy:0===o.length?"It has none at all.":`Its overlays are ${o.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:o})=>{const r=(void 0===t?void 0:o[t])??e;return void 0===r?[]:[r]
})}(e,t.overlay);if(0===o.length)return[];const i=[...e.spec.patches,...t.patches??[]],c=await(0,a.J)({roots:o,namespace:t.namespace,patches:i},t);return(0,s.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
