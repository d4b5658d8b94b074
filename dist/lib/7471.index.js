export const id=7471;export const ids=[7471];export const modules={27471:(e,t,n)=>{n.r(t),n.d(t,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=n(40682),a=n(74255),r=n(61266);async function clusterUp({name:e,node:t},n){const s=await(0,r.oh)(n),i=await s.clusterUp({name:e,node:t,logger:n.logger,exec:a.m,clock:o.ml,signal:n.signal})
;return{json:i,text:()=>`Cluster "${i.name}" is up at ${i.server}\nexport KUBECONFIG=${i.kubeconfig}\n`}}async function clusterStatus({name:e},t){const n=await(await(0,r.oh)(t)).clusterStatus(e)
;if(void 0===n)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=n.processes.map(({name:e,pid:t,port:n})=>`  ${e.padEnd(26)} pid ${t}${void 0===n?"":`, port ${n}`}`)
;return{json:n,
text:()=>[`Cluster "${n.name}" (${n.node}) is ${n.running?`running at ${n.server}`:"not running"}`,...o,...Object.entries(n.versions).map(([e,t])=>`  ${e.padEnd(26)} ${t}`),`  kubeconfig                 ${n.kubeconfig}`,""].join("\n"),
exitCode:n.running?0:1}}async function clusterDown(e,t){const n=await(0,r.oh)(t);return await n.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:t.logger,exec:a.m,
signal:t.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},61266:(e,t,n)=>{n.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=n(73136),a=n(76760),r=n(73024),s=n(48161),i=n(1005),c=n(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,a,r){return n?t?".jsx":".js":!o||a&&r?o+a+"."+r.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=a.join(e.root,"lab","cluster","index.ts");if(!(0,r.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:n,logger:o,signal:a,installation:r}=t,s=await(0,i.f)({...e,workspace:process.cwd(),installation:r});return(0,i.j)(s,{...e,...await chooseCluster(e,t),
installation:r,env:n,logger:o,signal:a})}async function chooseCluster(e,t){const n=await async function(e,t){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:t},n){const o=e??n.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===a||void 0!==t||!hasLab(n))return
;const r=await(await openLab(n)).clusterStatus(a);return!0===r?.running&&r.kubeconfig===o?r:void 0}(e,t);if(void 0!==o||n)return o;if(void 0===e.cluster&&(i=t.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,r.existsSync)(a.join(i.HOME??(0,s.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(t))return
;const l=await(await openLab(t)).findRunningCluster();if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l
}(e,t),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{
path:`${n.binDirectory}${a.delimiter}${t.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,r.existsSync)(a.join(e.root,"lab"))},45399:(e,t,n)=>{n.d(t,{
y:()=>runIdentity});var o=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:a}=e;if(void 0===t||void 0===n)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${a??"https://github.com"}/${n}/actions/runs/${t}`}}},
1005:(e,t,n)=>{n.d(t,{f:()=>loadStack,j:()=>openStack});var o=n(42242),a=n(34992),r=n(97549),s=n(30326),i=n(32870),c=n(14638),l=n(43576),d=n(40682),u=n(68794),p=n(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:a,env:r,helm:s,exec:i,logger:c,signal:m}=e,{region:y,clusterName:v}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===y?{}:{region:y
},...void 0===v?{}:{clusterName:v},...void 0===o?{}:{chartMirror:o},manifests:(0,u.e)(a),run:(0,p.y)(r),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:y??"",env:r,logger:c,clock:d.ml,signal:m})}}var m=n(1167);const y=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n,defaultLayers:a=y}=e,s=(0,
r.b9)(await(0,r.Zw)(t,e.file),e,a),i=await Promise.all(s.layers.map(async({layer:e,patches:a,values:r})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,u.o)(n),workspace:t}),r),patches:a})))
;return{...s,layers:i}}async function openStack(e,t){const{env:n,logger:o,signal:r,installation:l,timeout:d,chartMirror:u}=t,y=(0,s.Wg)(t.set.join("\n")),v=await(0,c.E)({findHelm:e=>(0,m.M)({env:e,
logger:o,signal:r}),...t});o.info(`Cluster: ${t.clusterTitle??""}${v.kubernetes.server}`);const h=await(0,i.li)(v.kubernetes,{override:e.platform,signal:r}),f={...e.aws,...awsFlags(t)
},g="local"===h.platform?"local":"production";return{collaborators:v,detected:h,layers:e.layers.map(({layer:e})=>e),aws:f,awsEnvironment:awsEnvironment({...v,stack:f,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:n}),request:o=>{const r=e.overlay??((0,a.M)(o).includes(g)?g:void 0);return{layer:o,...void 0===r?{}:{overlay:r},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:y,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,p.y)(n)}},[Symbol.asyncDispose]:()=>v[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,t)}}}}},49886:(e,t,n)=>{
n.d(t,{FX:()=>s,NZ:()=>r,l2:()=>o,tG:()=>a,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,t,n)=>{n.d(t,{UF:()=>makeWish});var o=n(12317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},34992:(e,t,n)=>{n.d(t,{M:()=>listOverlays,m:()=>renderLayer});var o=n(12317),a=n(19117),r=n(7418),s=n(63036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),l=n(55281);async function renderLayer(e,t){const n=function(e,t){
const n=listOverlays(e);if(void 0!==t&&!n.includes(t)){const r=(0,a.kp)(t,n);throw new o.j1(`The layer ${e.name} has no overlay "${t}"${void 0===r?"":`; did you mean "${r}"?`}`,{
remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const o=(void 0===t?void 0:n[t])??e;return void 0===o?[]:[o]
})}(e,t.overlay);if(0===n.length)return[];const d=[...e.spec.patches,...t.patches??[]],u=await(0,c.J)({roots:n,namespace:t.namespace,patches:d},t),p=`layer ${e.name}, rendered`,m=(0,l.Y)(u,p)
;return function(e,t){for(const n of e){const e=i[`${(0,s.F8)(n.apiVersion)}/${n.kind}`],a=void 0===e?void 0:(0,r.UK)(n,"spec",e);if(void 0!==e&&null!=a)throw new o.j1(`${t}: ${(0,s.P5)((0,
s.Po)(n))} has spec.${e}: ${JSON.stringify(a)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},97549:(e,t,n)=>{
n.d(t,{Zw:()=>loadStackFile,b9:()=>resolveStack});var o=n(51455),a=n(76760),r=n(38816),s=n(49886),i=n(12317),c=n(47775),l=n(24832),d=n(30326),u=n(19117)
;const p="lamina.yaml",m=r.YjP().min(1),y=r.rej({region:r.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:r.YjP().optional().describe("EKS and the scoped policy need it"),mode:r.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:r.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:r.YjP().optional(),instanceProfileName:r.YjP().optional(),
path:r.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:r.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:r.g1P(r.YjP(),r.YjP()).optional().describe("For everything that is created"),kmsKeys:r.YOg(r.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:r.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:r.k5n(s.NZ).optional(),
hopLimit:r.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:r.YOg(r.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),v={platform:r.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:r.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:r.g1P(m,r.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:r.g1P(m,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=r.rej({
apiVersion:r.euz("lamina/v1"),kind:r.euz("Stack"),metadata:r.rej({name:c.Jq}),spec:r.rej({...v,
environments:r.g1P(c.Jq,r.rej(v)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,t){const n=t??p;try{return function(e,t){return(0,
u.If)(e,t,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}(await(0,
o.readFile)(a.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){
const o=e?.spec??{},a=function(e,t){if(void 0===t)return{};const n=Object.keys(e.environments??{}),o=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const a=(0,u.kp)(t,n)
;throw new i.j1(`Unknown environment "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===n.length?`${p} names no environments.`:`${p} has ${n.join(", ")}.`})
}(o,t.environment),r=t.layers??a.layers??o.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??a.platform??o.platform??"auto",
namespace:t.namespace??a.namespace??o.namespace,overlay:t.overlay??a.overlay??o.overlay,aws:void 0===o.aws?a.aws:{...o.aws,...a.aws},layers:r.map(e=>({layer:e,
patches:[...o.patches?.[e]??[],...a.patches?.[e]??[]].map(l.h),values:(0,d.D3)(o.values?.[e]??{},a.values?.[e]??{})}))}}}};
