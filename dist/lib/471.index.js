export const id=471;export const ids=[471];export const modules={7471:(e,t,n)=>{n.r(t),n.d(t,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=n(682),a=n(4255),r=n(4449);async function clusterUp({name:e,node:t},n){const s=await(0,r.o)(n),i=await s.clusterUp({name:e,node:t,logger:n.logger,exec:a.m,clock:o.ml,signal:n.signal});return{
json:i,text:()=>`Cluster "${i.name}" is up at ${i.server}\nexport KUBECONFIG=${i.kubeconfig}\n`}}async function clusterStatus({name:e},t){const n=await(await(0,r.o)(t)).clusterStatus(e)
;if(void 0===n)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=n.processes.map(({name:e,pid:t,port:n})=>`  ${e.padEnd(26)} pid ${t}${void 0===n?"":`, port ${n}`}`)
;return{json:n,
text:()=>[`Cluster "${n.name}" (${n.node}) is ${n.running?`running at ${n.server}`:"not running"}`,...o,...Object.entries(n.versions).map(([e,t])=>`  ${e.padEnd(26)} ${t}`),`  kubeconfig                 ${n.kubeconfig}`,""].join("\n"),
exitCode:n.running?0:1}}async function clusterDown(e,t){const n=await(0,r.o)(t);return await n.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:t.logger,exec:a.m,
signal:t.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},4449:(e,t,n)=>{n.d(t,{o:()=>openLab,f:()=>openSession})
;var o=n(3136),a=n(6760),r=n(3024),s=n(8161),i=n(4638),c=n(1167),l=n(8794),u=n(5399),d=n(2870),m=n(2242),p=n(5715),y=n(1455),f=n(8816),h=n(9886),v=n(2317),g=n(7775),w=n(4832),b=n(326),k=n(9117)
;const $="lamina.yaml",j=f.YjP().min(1),x=f.rej({region:f.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:f.YjP().optional().describe("EKS and the scoped policy need it"),mode:f.k5n(["auto",...h.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:f.k5n(h.tG).optional().describe("Which policy the driver gets"),roleName:f.YjP().optional(),instanceProfileName:f.YjP().optional(),
path:f.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:f.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:f.g1P(f.YjP(),f.YjP()).optional().describe("For everything that is created"),kmsKeys:f.YOg(f.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:f.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:f.k5n(h.NZ).optional(),
hopLimit:f.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:f.YOg(f.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),E={platform:f.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:g.Jq.optional().describe("Instead of each layer's own namespace"),overlay:g.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:x.optional(),
layers:f.YOg(j).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:f.g1P(j,f.YOg(g.Oj)).optional().describe("Kustomize patches by layer"),values:f.g1P(j,g.uc).optional().describe("Helm values of the operators' charts by layer")},S=f.rej({
apiVersion:f.euz("lamina/v1"),kind:f.euz("Stack"),metadata:f.rej({name:g.Jq}),spec:f.rej({...E,
environments:f.g1P(g.Jq,f.rej(E)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,t){const n=t??$;try{return function(e,t){return(0,
k.If)(e,t,S,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}(await(0,
y.readFile)(a.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new v.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){
const o=e?.spec??{},a=function(e,t){if(void 0===t)return{};const n=Object.keys(e.environments??{}),o=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const a=(0,k.kp)(t,n)
;throw new v.j1(`Unknown environment "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===n.length?`${$} names no environments.`:`${$} has ${n.join(", ")}.`})
}(o,t.environment),r=t.layers??a.layers??o.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??a.platform??o.platform??"auto",
namespace:t.namespace??a.namespace??o.namespace,overlay:t.overlay??a.overlay??o.overlay,aws:{...o.aws,...a.aws,...t.aws},layers:r.map(e=>({layer:e,
patches:[...o.patches?.[e]??[],...a.patches?.[e]??[]].map(w.h),values:(0,b.D3)(o.values?.[e]??{},a.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,a,r){return n?t?".jsx":".js":!o||a&&r?o+a+"."+r.toLowerCase()+"js":e}):e}
;const N=["speed"];async function openLab({installation:e}){const t=a.join(e.root,"lab","cluster","index.ts");if(!(0,
r.existsSync)(t))throw new v.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(t).href)))}async function openSession(e,t){
const{env:n,logger:o,signal:y,installation:f}=t,h=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},N),g=await Promise.all(h.layers.map(async({layer:e,patches:t,values:n})=>({layer:withValues(await(0,m.a)(e,{builtInDirectory:(0,l.o)(f),workspace:process.cwd()}),n),patches:t}))),w=(0,
b.Wg)(e.set.join("\n")),k=await async function(e,t){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:t},n){const o=e??n.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===a||void 0!==t||!hasLab(n))return
;const r=await(await openLab(n)).clusterStatus(a);return!0===r?.running&&r.kubeconfig===o?r:void 0}(e,t);if(void 0!==o||n)return o;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,r.existsSync)(a.join(e.HOME??(0,s.homedir)(),".kube","config"))}(t.env))return;if(void 0===e.cluster&&!hasLab(t))return
;const i=await(await openLab(t)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,t),$=await(0,i.E)({kubeconfig:k?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:n,logger:o,signal:y,findHelm:e=>(0,c.M)({env:e,logger:o,signal:y}),...void 0===k?{}:{
path:`${k.binDirectory}${a.delimiter}${n.PATH??""}`}});o.info(`Cluster: ${void 0===k?"":`embedded "${k.name}", `}${$.kubernetes.server}`);const j=await(0,d.li)($.kubernetes,{override:h.platform,
signal:y}),x=e.chartMirror??k?.chartMirror,E="local"===j.platform?"local":"production";return{collaborators:$,detected:j,layers:g.map(({layer:e})=>e),aws:h.aws,request:t=>{const o=h.overlay??((0,
p.M)(t).includes(E)?E:void 0);return{layer:t,...void 0===o?{}:{overlay:o},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===x?{}:{
chartMirror:x},set:w,patches:g.find(e=>e.layer===t)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(n)}},[Symbol.asyncDispose]:()=>$[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{clusterName:t}});function withValues(e,t){const{operator:n}=e.spec
;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,b.D3)(n.values,t)}}}}const hasLab=({installation:e})=>(0,r.existsSync)(a.join(e.root,"lab"))},
5399:(e,t,n)=>{n.d(t,{y:()=>runIdentity});var o=n(8161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:a}=e;if(void 0===t||void 0===n)return{holder:`${(0,
o.userInfo)().username}@${(0,o.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,
url:`${a??"https://github.com"}/${n}/actions/runs/${t}`}}},9886:(e,t,n)=>{n.d(t,{FX:()=>s,NZ:()=>r,l2:()=>o,tG:()=>a,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var o=n(1455),a=n(8161),r=n(6760),s=n(8815),i=n(682),c=n(2317),l=n(8293);async function runKustomize(e,t){const n=await(0,
o.realpath)(await(0,o.mkdtemp)(r.join((0,a.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const a=(0,s.As)(await async function(e,t){const n={resources:[],components:[]}
;for(const a of e.roots){const e=await(0,l.nW)(a);n["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(r.relative(t,await(0,o.realpath)(a)))}return{
apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(r.join(n,"kustomization.yaml"),a,{mode:384}),await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:n,logger:o,signal:a}){const r=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now()
;for(const{command:l,args:u}of r)try{const{stdout:e}=await n(l,u,{signal:a}),r=(0,i.a3)(performance.now()-s);return o.debug(`${l} rendered ${t} in ${r}`),e}catch(n){if(isNotFound(n))continue
;if(!(n instanceof c.Qd))throw n;const o=tidyRefusal(n.stderr),a=t===e?o:o.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t}: ${a}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},5715:(e,t,n)=>{n.d(t,{M:()=>listOverlays,m:()=>renderLayer});var o=n(2317),a=n(9117),r=n(6540),s=n(5281);async function renderLayer(e,t){
const n=function(e,t){const n=listOverlays(e);if(void 0!==t&&!n.includes(t)){const r=(0,a.kp)(t,n);throw new o.j1(`The layer ${e.name} has no overlay "${t}"${void 0===r?"":`; did you mean "${r}"?`}`,{
remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const o=(void 0===t?void 0:n[t])??e;return void 0===o?[]:[o]
})}(e,t.overlay);if(0===n.length)return[];const i=[...e.spec.patches,...t.patches??[]],c=await(0,r.J)({roots:n,namespace:t.namespace,patches:i},t);return(0,s.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
