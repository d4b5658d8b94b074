export const id=1266;export const ids=[1266];export const modules={6392:(e,t,o)=>{o.d(t,{NZ:()=>i,l2:()=>a,tG:()=>n})
;const a=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],i=["attach-policy","replace","fail"]},44382:(e,t,o)=>{o.d(t,{m:()=>chooseCluster})
;var a=o(73024),n=o(48161),i=o(76760),s=o(12317),r=o(21609);async function chooseCluster(e,t){const o=await async function(e,t){const o=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&o)throw new s.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const c=await async function({kubeconfig:e,context:t},o){const a=e??o.env.KUBECONFIG??"",n=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(a)?.[1];if(void 0===n||void 0!==t||!(0,r.q)(o))return
;const s=await(await(0,r.o)(o)).clusterStatus(n);return!0===s?.running&&i.dirname(s.kubeconfig)===i.dirname(a)?{...s,kubeconfig:a}:void 0}(e,t);if(void 0!==c||o)return c
;if(void 0===e.cluster&&(l=t.env,""!==(l.KUBECONFIG??"")||""!==(l.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(i.join(l.HOME??(0,n.homedir)(),".kube","config"))))return;var l
;if(void 0===e.cluster&&!(0,r.q)(t))return;const d=await(await(0,r.o)(t)).findRunningCluster();if(void 0===d&&"embedded"===e.cluster)throw new s.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return d}(e,t),c=e.chartMirror??o?.chartMirror;return{kubeconfig:o?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===o?"":`embedded "${o.name}", `,...void 0===o?{}:{path:`${o.binDirectory}${i.delimiter}${t.env.PATH??""}`},...void 0===c?{}:{chartMirror:c}}}},21609:(e,t,o)=>{o.d(t,{o:()=>openLab,
q:()=>hasLab});var a=o(73024),n=o(76760),i=o(73136),s=o(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,a,n,i){return o?t?".jsx":".js":!a||n&&i?a+n+"."+i.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=n.join(e.root,"lab","cluster","index.ts");if(!(0,a.existsSync)(t))throw new s.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,i.pathToFileURL)(t).href)))}
const hasLab=({installation:e})=>(0,a.existsSync)(n.join(e.root,"lab"))},61266:(e,t,o)=>{o.d(t,{f:()=>openSession});var a=o(19452),n=o(78186),i=o(12317),s=o(44382);const r="./examples/pageviews"
;async function openSession(e,t){const{env:o,logger:i,signal:r,installation:c}=t,l=await(0,a.f)({...e,...placeOf(e,t),installation:c});return(0,n.j)(l,{...e,...await(0,s.m)(e,t),installation:c,env:o,
logger:i,signal:r})}function placeOf({demo:e,layers:t,file:o},{installation:n}){if(!e)return{workspace:process.cwd()};const s=[void 0===t?[]:"--layers",void 0===o?[]:"--file"].flat()
;if(s.length>0)throw new i.j1(`--demo was given together with ${s.join(" and ")}`,{remedy:`Leave one of them out; --layers ${r} names the example application by itself.`});return{workspace:n.root,
layers:[...a.t,r]}}},2266:(e,t,o)=>{o.d(t,{i:()=>awsOnDemand});var a=o(40682);const awsOnDemand=e=>async()=>(await Promise.all([o.e(8371),o.e(8589)]).then(o.bind(o,68589))).openAws({...e,clock:a.ml})
},19452:(e,t,o)=>{o.d(t,{f:()=>loadStack,t:()=>r});var a=o(78878),n=o(84249),i=o(6474),s=o(8877);const r=["speed","batch","serving"];async function loadStack(e){
const{workspace:t,installation:o}=e,i=(0,n.b9)(await(0,n.Zw)(t,e.file),e,r),c=await Promise.all(i.layers.map(async({layer:e,patches:n,values:i})=>({layer:withValues(await(0,a.a)(e,{
builtInDirectory:(0,s.o)(o),workspace:t}),i),patches:n})));return{...i,layers:c}}function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,
operator:{...o,values:(0,i.D3)(o.values,t)}}}}},45399:(e,t,o)=>{o.d(t,{y:()=>runIdentity});var a=o(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:n}=e
;if(void 0===t||void 0===o)return{holder:`${(0,a.userInfo)().username}@${(0,a.hostname)()}/${process.pid}`};return{
holder:`${o}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${o}/actions/runs/${t}`}}},78186:(e,t,o)=>{o.d(t,{j:()=>openStack})
;var a=o(32870),n=o(6474),i=o(34992),s=o(43576),r=o(2266),c=o(8877),l=o(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:a,env:n,helm:i,exec:d,logger:u,signal:m}=e,{region:p,clusterName:h}=t;return{helm:i,exec:d,...e.setUpAccess?{access:(0,s.U)(t)}:{},...void 0===p?{}:{region:p},
...void 0===h?{}:{clusterName:h},...void 0===o?{}:{chartMirror:o},manifests:(0,c.e)(a),run:(0,l.y)(n),openAws:(0,r.i)({region:p??"",env:n,logger:u,signal:m})}}var d=o(26978),u=o(1167)
;async function openStack(e,t){const{env:o,logger:s,signal:r,installation:c,timeout:m,chartMirror:p}=t,h=(0,n.Wg)(t.set.join("\n")),f=await(0,d.E)({findHelm:e=>(0,u.M)({env:e,logger:s,signal:r}),...t
});s.info(`Cluster: ${t.clusterTitle??""}${f.kubernetes.server}`);const y=await(0,a.li)(f.kubernetes,{override:e.platform,signal:r,...void 0===m?{}:{timeout:m}}).catch(async e=>{
throw await f[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(t)},g="local"===y.platform?"local":"production";return{collaborators:f,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,
awsEnvironment:awsEnvironment({...f,stack:v,setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:p,installation:c,env:o}),request:a=>{const n=(0,i.ek)(a,e.overlay,g);return{layer:a,...void 0===n?{}:{
overlay:n},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===m?{}:{timeout:m},...void 0===p?{}:{chartMirror:p},set:h,patches:e.layers.find(e=>e.layer===a)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,l.y)(o)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}})},43576:(e,t,o)=>{o.d(t,{U:()=>makeWish});var a=o(12317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){
const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,
instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(o.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new a.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},84249:(e,t,o)=>{o.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var a=o(51455),n=o(76760),i=o(38816),s=o(6392),r=o(12317),c=o(80751),l=o(32731),d=o(28252),u=o(6474),m=o(81625);const p="lamina.yaml",h=i.YjP().min(1),f=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:i.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:i.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:f.optional(),
layers:i.YOg(h).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:i.g1P(h,i.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(h,l.uc).optional().describe("Helm values of the operators' charts by layer")},v=i.rej({
apiVersion:i.euz("lamina/v1").describe("The version of this format"),kind:i.euz("Stack").describe("What the file describes"),metadata:i.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:i.rej({...y,environments:i.g1P(l.Jq,i.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
m.If)(e,t,v,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}
function strayLayers(e,t,o){return void 0===o?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,a],key:e,
message:`${a} for "${e}", which is none of the layers ${o.join(", ")}`})))}async function loadStackFile(e,t){const o=t??p;try{return parseStackFile(await(0,a.readFile)(n.resolve(e,o),"utf8"),o)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new r.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){const a=e?.spec??{},n=function(e,t){
if(void 0===t)return{};const o=Object.keys(e.environments??{}),a=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==a)return a;throw new r.j1(`Unknown environment "${t}"${(0,c.a)(t,o)}`,{
remedy:0===o.length?`${p} names no environments.`:`${p} has ${o.join(", ")}.`})}(a,t.environment),i=t.layers??n.layers??a.layers??o;return{name:e?.metadata.name,environment:t.environment,
platform:t.platform??n.platform??a.platform??"auto",namespace:t.namespace??n.namespace??a.namespace,overlay:t.overlay??n.overlay??a.overlay,aws:void 0===a.aws?n.aws:{...a.aws,...n.aws},
layers:i.map(e=>({layer:e,patches:[...own(a.patches,e)??[],...own(n.patches,e)??[]].map(d.h),values:(0,u.D3)(own(a.values,e)??{},own(n.values,e)??{})}))}}
const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
