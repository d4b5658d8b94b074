export const id=1266;export const ids=[1266];export const modules={6392:(e,t,o)=>{o.d(t,{NZ:()=>i,l2:()=>a,tG:()=>n})
;const a=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],i=["attach-policy","replace","fail"]},61266:(e,t,o)=>{o.d(t,{fA:()=>openSession,mV:()=>chooseCluster,
oh:()=>openLab});var a=o(73136),n=o(76760),i=o(73024),s=o(48161),r=o(19452),c=o(78186),l=o(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,a,n,i){return o?t?".jsx":".js":!a||n&&i?a+n+"."+i.toLowerCase()+"js":e}):e}
;const d="./examples/pageviews";async function openLab({installation:e}){const t=n.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(t))throw new l.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,a.pathToFileURL)(t).href)))}async function openSession(e,t){const{env:o,logger:a,signal:n,installation:i}=t,s=await(0,r.f)({...e,
...placeOf(e,t),installation:i});return(0,c.j)(s,{...e,...await chooseCluster(e,t),installation:i,env:o,logger:a,signal:n})}function placeOf({demo:e,layers:t,file:o},{installation:a}){if(!e)return{
workspace:process.cwd()};const n=[void 0===t?[]:"--layers",void 0===o?[]:"--file"].flat();if(n.length>0)throw new l.j1(`--demo was given together with ${n.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${d} names the example application by itself.`});return{workspace:a.root,layers:[...r.t,d]}}async function chooseCluster(e,t){const o=await async function(e,t){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new l.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const a=await async function({kubeconfig:e,context:t},o){const a=e??o.env.KUBECONFIG??"",i=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(a)?.[1]
;if(void 0===i||void 0!==t||!hasLab(o))return;const s=await(await openLab(o)).clusterStatus(i);return!0===s?.running&&n.dirname(s.kubeconfig)===n.dirname(a)?{...s,kubeconfig:a}:void 0}(e,t)
;if(void 0!==a||o)return a;if(void 0===e.cluster&&(r=t.env,""!==(r.KUBECONFIG??"")||""!==(r.KUBERNETES_SERVICE_HOST??"")||(0,i.existsSync)(n.join(r.HOME??(0,s.homedir)(),".kube","config"))))return
;var r;if(void 0===e.cluster&&!hasLab(t))return;const c=await(await openLab(t)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new l.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,t),a=e.chartMirror??o?.chartMirror;return{kubeconfig:o?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===o?"":`embedded "${o.name}", `,...void 0===o?{}:{path:`${o.binDirectory}${n.delimiter}${t.env.PATH??""}`},...void 0===a?{}:{chartMirror:a}}}const hasLab=({installation:e})=>(0,
i.existsSync)(n.join(e.root,"lab"))},19452:(e,t,o)=>{o.d(t,{f:()=>loadStack,t:()=>r});var a=o(42242),n=o(97549),i=o(30326),s=o(68794);const r=["speed","batch","serving"];async function loadStack(e){
const{workspace:t,installation:o}=e,i=(0,n.b9)(await(0,n.Zw)(t,e.file),e,r),c=await Promise.all(i.layers.map(async({layer:e,patches:n,values:i})=>({layer:withValues(await(0,a.a)(e,{
builtInDirectory:(0,s.o)(o),workspace:t}),i),patches:n})));return{...i,layers:c}}function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,
operator:{...o,values:(0,i.D3)(o.values,t)}}}}},45399:(e,t,o)=>{o.d(t,{y:()=>runIdentity});var a=o(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:n}=e
;if(void 0===t||void 0===o)return{holder:`${(0,a.userInfo)().username}@${(0,a.hostname)()}/${process.pid}`};return{
holder:`${o}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${o}/actions/runs/${t}`}}},78186:(e,t,o)=>{o.d(t,{j:()=>openStack})
;var a=o(34992),n=o(30326),i=o(32870),s=o(81462),r=o(43576),c=o(40682),l=o(68794),d=o(45399);function awsEnvironment(e){
const{stack:t,chartMirror:a,installation:n,env:i,helm:s,exec:u,logger:p,signal:m}=e,{region:h,clusterName:f}=t;return{helm:s,exec:u,...e.setUpAccess?{access:(0,r.U)(t)}:{},...void 0===h?{}:{region:h},
...void 0===f?{}:{clusterName:f},...void 0===a?{}:{chartMirror:a},manifests:(0,l.e)(n),run:(0,d.y)(i),openAws:async()=>(await Promise.all([o.e(8371),o.e(8589)]).then(o.bind(o,68589))).openAws({
region:h??"",env:i,logger:p,clock:c.ml,signal:m})}}var u=o(1167);async function openStack(e,t){const{env:o,logger:r,signal:c,installation:l,timeout:p,chartMirror:m}=t,h=(0,
n.Wg)(t.set.join("\n")),f=await(0,s.E)({findHelm:e=>(0,u.M)({env:e,logger:r,signal:c}),...t});r.info(`Cluster: ${t.clusterTitle??""}${f.kubernetes.server}`);const y=await(0,i.li)(f.kubernetes,{
override:e.platform,signal:c,...void 0===p?{}:{timeout:p}}).catch(async e=>{throw await f[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(t)},g="local"===y.platform?"local":"production";return{
collaborators:f,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...f,stack:v,setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:m,installation:l,env:o}),
request:n=>{const i=e.overlay??((0,a.M)(n).includes(g)?g:void 0);return{layer:n,...void 0===i?{}:{overlay:i},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===p?{}:{timeout:p},
...void 0===m?{}:{chartMirror:m},set:h,patches:e.layers.find(e=>e.layer===n)?.patches??[],forceConflicts:t.forceConflicts,run:(0,d.y)(o)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{clusterName:t}})},43576:(e,t,o)=>{o.d(t,{U:()=>makeWish});var a=o(12317)
;const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",
policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",
tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}
}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(o.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new a.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},97549:(e,t,o)=>{o.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var a=o(51455),n=o(76760),i=o(38816),s=o(6392),r=o(12317),c=o(47775),l=o(24832),d=o(30326),u=o(19117);const p="lamina.yaml",m=i.YjP().min(1),h=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:i.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:i.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),f={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:h.optional(),
layers:i.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:i.g1P(m,i.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(m,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=i.rej({
apiVersion:i.euz("lamina/v1").describe("The version of this format"),kind:i.euz("Stack").describe("What the file describes"),metadata:i.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:i.rej({...f,environments:i.g1P(c.Jq,i.rej(f)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
u.If)(e,t,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}
function strayLayers(e,t,o){return void 0===o?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,a],key:e,
message:`${a} for "${e}", which is none of the layers ${o.join(", ")}`})))}async function loadStackFile(e,t){const o=t??p;try{return parseStackFile(await(0,a.readFile)(n.resolve(e,o),"utf8"),o)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new r.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){const a=e?.spec??{},n=function(e,t){
if(void 0===t)return{};const o=Object.keys(e.environments??{}),a=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==a)return a;const n=(0,u.kp)(t,o)
;throw new r.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===o.length?`${p} names no environments.`:`${p} has ${o.join(", ")}.`})
}(a,t.environment),i=t.layers??n.layers??a.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??a.platform??"auto",
namespace:t.namespace??n.namespace??a.namespace,overlay:t.overlay??n.overlay??a.overlay,aws:void 0===a.aws?n.aws:{...a.aws,...n.aws},layers:i.map(e=>({layer:e,
patches:[...own(a.patches,e)??[],...own(n.patches,e)??[]].map(l.h),values:(0,d.D3)(own(a.values,e)??{},own(n.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
