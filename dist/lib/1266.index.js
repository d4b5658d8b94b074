export const id=1266;export const ids=[1266];export const modules={61266:(e,t,o)=>{o.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var n=o(73136),a=o(76760),i=o(73024),s=o(48161),r=o(19452),c=o(1005),l=o(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,n,a,i){return o?t?".jsx":".js":!n||a&&i?n+a+"."+i.toLowerCase()+"js":e}):e}
;const d="./examples/pageviews";async function openLab({installation:e}){const t=a.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(t))throw new l.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}async function openSession(e,t){const{env:o,logger:n,signal:a,installation:i}=t,s=await(0,r.f)({...e,
...placeOf(e,t),installation:i});return(0,c.j)(s,{...e,...await chooseCluster(e,t),installation:i,env:o,logger:n,signal:a})}function placeOf({demo:e,layers:t,file:o},{installation:n}){if(!e)return{
workspace:process.cwd()};const a=[void 0===t?[]:"--layers",void 0===o?[]:"--file"].flat();if(a.length>0)throw new l.j1(`--demo was given together with ${a.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${d} names the example application by itself.`});return{workspace:n.root,layers:[...r.t,d]}}async function chooseCluster(e,t){const o=await async function(e,t){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new l.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const n=await async function({kubeconfig:e,context:t},o){const n=e??o.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1]
;if(void 0===a||void 0!==t||!hasLab(o))return;const i=await(await openLab(o)).clusterStatus(a);return!0===i?.running&&i.kubeconfig===n?i:void 0}(e,t);if(void 0!==n||o)return n
;if(void 0===e.cluster&&(r=t.env,""!==(r.KUBECONFIG??"")||""!==(r.KUBERNETES_SERVICE_HOST??"")||(0,i.existsSync)(a.join(r.HOME??(0,s.homedir)(),".kube","config"))))return;var r
;if(void 0===e.cluster&&!hasLab(t))return;const c=await(await openLab(t)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new l.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,t),n=e.chartMirror??o?.chartMirror;return{kubeconfig:o?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===o?"":`embedded "${o.name}", `,...void 0===o?{}:{path:`${o.binDirectory}${a.delimiter}${t.env.PATH??""}`},...void 0===n?{}:{chartMirror:n}}}const hasLab=({installation:e})=>(0,
i.existsSync)(a.join(e.root,"lab"))},19452:(e,t,o)=>{o.d(t,{f:()=>loadStack,t:()=>r});var n=o(42242),a=o(97549),i=o(30326),s=o(68794);const r=["speed","batch","serving"];async function loadStack(e){
const{workspace:t,installation:o,defaultLayers:i=r}=e,c=(0,a.b9)(await(0,a.Zw)(t,e.file),e,i),l=await Promise.all(c.layers.map(async({layer:e,patches:a,values:i})=>({layer:withValues(await(0,n.a)(e,{
builtInDirectory:(0,s.o)(o),workspace:t}),i),patches:a})));return{...c,layers:l}}function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,
operator:{...o,values:(0,i.D3)(o.values,t)}}}}},45399:(e,t,o)=>{o.d(t,{y:()=>runIdentity});var n=o(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:a}=e
;if(void 0===t||void 0===o)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${o}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${a??"https://github.com"}/${o}/actions/runs/${t}`}}},1005:(e,t,o)=>{o.d(t,{j:()=>openStack})
;var n=o(34992),a=o(30326),i=o(32870),s=o(81462),r=o(43576),c=o(40682),l=o(68794),d=o(45399);function awsEnvironment(e){
const{stack:t,chartMirror:n,installation:a,env:i,helm:s,exec:u,logger:p,signal:m}=e,{region:y,clusterName:f}=t;return{helm:s,exec:u,...e.setUpAccess?{access:(0,r.UF)(t)}:{},...void 0===y?{}:{region:y
},...void 0===f?{}:{clusterName:f},...void 0===n?{}:{chartMirror:n},manifests:(0,l.e)(a),run:(0,d.y)(i),openAws:async()=>(await Promise.all([o.e(8371),o.e(8589)]).then(o.bind(o,68589))).openAws({
region:y??"",env:i,logger:p,clock:c.ml,signal:m})}}var u=o(1167);async function openStack(e,t){const{env:o,logger:r,signal:c,installation:l,timeout:p,chartMirror:m}=t,y=(0,
a.Wg)(t.set.join("\n")),f=await(0,s.E)({findHelm:e=>(0,u.M)({env:e,logger:r,signal:c}),...t});r.info(`Cluster: ${t.clusterTitle??""}${f.kubernetes.server}`);const h=await(0,i.li)(f.kubernetes,{
override:e.platform,signal:c}),v={...e.aws,...awsFlags(t)},g="local"===h.platform?"local":"production";return{collaborators:f,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,
awsEnvironment:awsEnvironment({...f,stack:v,setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:m,installation:l,env:o}),request:a=>{const i=e.overlay??((0,n.M)(a).includes(g)?g:void 0);return{
layer:a,...void 0===i?{}:{overlay:i},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===p?{}:{timeout:p},...void 0===m?{}:{chartMirror:m},set:y,
patches:e.layers.find(e=>e.layer===a)?.patches??[],forceConflicts:t.forceConflicts,run:(0,d.y)(o)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({
...void 0===e?{}:{region:e},...void 0===t?{}:{clusterName:t}})},49886:(e,t,o)=>{o.d(t,{FX:()=>s,NZ:()=>i,l2:()=>n,tG:()=>a,yR:()=>c,yo:()=>r})
;const n=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],i=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",r="lamina",c="lamina/attached-policies"},
43576:(e,t,o)=>{o.d(t,{UF:()=>makeWish});var n=o(12317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`;function makeWish(e){const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(o.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new n.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},97549:(e,t,o)=>{o.d(t,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var n=o(51455),a=o(76760),i=o(38816),s=o(49886),r=o(12317),c=o(47775),l=o(24832),d=o(30326),u=o(19117);const p="lamina.yaml",m=i.YjP().min(1),y=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:i.YjP().optional(),
instanceProfileName:i.YjP().optional(),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(s.NZ).optional(),hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),f={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:i.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:i.g1P(m,i.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(m,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=i.rej({
apiVersion:i.euz("lamina/v1"),kind:i.euz("Stack"),metadata:i.rej({name:c.Jq}),spec:i.rej({...f,
environments:i.g1P(c.Jq,i.rej(f)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,o){
return void 0===o?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,n],key:e,message:`${n} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,t){const o=t??p;try{return function(e,t){return(0,
u.If)(e,t,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}(await(0,
n.readFile)(a.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new r.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){
const n=e?.spec??{},a=function(e,t){if(void 0===t)return{};const o=Object.keys(e.environments??{}),n=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;const a=(0,u.kp)(t,o)
;throw new r.j1(`Unknown environment "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===o.length?`${p} names no environments.`:`${p} has ${o.join(", ")}.`})
}(n,t.environment),i=t.layers??a.layers??n.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??a.platform??n.platform??"auto",
namespace:t.namespace??a.namespace??n.namespace,overlay:t.overlay??a.overlay??n.overlay,aws:void 0===n.aws?a.aws:{...n.aws,...a.aws},layers:i.map(e=>({layer:e,
patches:[...own(n.patches,e)??[],...own(a.patches,e)??[]].map(l.h),values:(0,d.D3)(own(n.values,e)??{},own(a.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
