export const id=1266;export const ids=[1266];export const modules={61266:(e,t,a)=>{a.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=a(73136),n=a(76760),i=a(73024),s=a(48161),r=a(1005),c=a(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,a,o,n,i){return a?t?".jsx":".js":!o||n&&i?o+n+"."+i.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const t=n.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(t).href)))}async function openSession(e,t){const{env:a,logger:o,signal:n,installation:i}=t,s=await(0,r.fg)({...e,
...placeOf(e,t),installation:i});return(0,r.jq)(s,{...e,...await chooseCluster(e,t),installation:i,env:a,logger:o,signal:n})}function placeOf({demo:e,layers:t,file:a},{installation:o}){if(!e)return{
workspace:process.cwd()};const n=[void 0===t?[]:"--layers",void 0===a?[]:"--file"].flat();if(n.length>0)throw new c.j1(`--demo was given together with ${n.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:o.root,layers:[...r.t2,l]}}async function chooseCluster(e,t){
const a=await async function(e,t){const a=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&a)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{
remedy:"Give one of them."});if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:t},a){
const o=e??a.env.KUBECONFIG??"",n=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===n||void 0!==t||!hasLab(a))return;const i=await(await openLab(a)).clusterStatus(n)
;return!0===i?.running&&i.kubeconfig===o?i:void 0}(e,t);if(void 0!==o||a)return o;if(void 0===e.cluster&&(r=t.env,""!==(r.KUBECONFIG??"")||""!==(r.KUBERNETES_SERVICE_HOST??"")||(0,
i.existsSync)(n.join(r.HOME??(0,s.homedir)(),".kube","config"))))return;var r;if(void 0===e.cluster&&!hasLab(t))return;const l=await(await openLab(t)).findRunningCluster()
;if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l}(e,t),o=e.chartMirror??a?.chartMirror;return{
kubeconfig:a?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===a?"":`embedded "${a.name}", `,...void 0===a?{}:{path:`${a.binDirectory}${n.delimiter}${t.env.PATH??""}`},
...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,i.existsSync)(n.join(e.root,"lab"))},1005:(e,t,a)=>{a.d(t,{t2:()=>h,fg:()=>loadStack,jq:()=>openStack})
;var o=a(42242),n=a(34992),i=a(97549),s=a(30326),r=a(32870),c=a(81462),l=a(43576),d=a(40682),u=a(68794),p=a(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:n,env:i,helm:s,exec:r,logger:c,signal:m}=e,{region:h,clusterName:f}=t;return{helm:s,exec:r,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===h?{}:{region:h
},...void 0===f?{}:{clusterName:f},...void 0===o?{}:{chartMirror:o},manifests:(0,u.e)(n),run:(0,p.y)(i),openAws:async()=>(await Promise.all([a.e(8371),a.e(8589)]).then(a.bind(a,68589))).openAws({
region:h??"",env:i,logger:c,clock:d.ml,signal:m})}}var m=a(1167);const h=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:a,defaultLayers:n=h}=e,s=(0,
i.b9)(await(0,i.Zw)(t,e.file),e,n),r=await Promise.all(s.layers.map(async({layer:e,patches:n,values:i})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,u.o)(a),workspace:t}),i),patches:n})))
;return{...s,layers:r}}async function openStack(e,t){const{env:a,logger:o,signal:i,installation:l,timeout:d,chartMirror:u}=t,h=(0,s.Wg)(t.set.join("\n")),f=await(0,c.E)({findHelm:e=>(0,m.M)({env:e,
logger:o,signal:i}),...t});o.info(`Cluster: ${t.clusterTitle??""}${f.kubernetes.server}`);const y=await(0,r.li)(f.kubernetes,{override:e.platform,signal:i}),v={...e.aws,...awsFlags(t)
},g="local"===y.platform?"local":"production";return{collaborators:f,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...f,stack:v,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:a}),request:o=>{const i=e.overlay??((0,n.M)(o).includes(g)?g:void 0);return{layer:o,...void 0===i?{}:{overlay:i},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:h,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,p.y)(a)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:a}=e.spec;return void 0===a||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...a,values:(0,s.D3)(a.values,t)}}}}},49886:(e,t,a)=>{
a.d(t,{FX:()=>s,NZ:()=>i,l2:()=>o,tG:()=>n,yR:()=>c,yo:()=>r})
;const o=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],i=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",r="lamina",c="lamina/attached-policies"},
43576:(e,t,a)=>{a.d(t,{UF:()=>makeWish});var o=a(12317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:t=""}=e,a=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:a,instanceProfileName:given(e.instanceProfileName)??a,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const a=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(a.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(a.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},97549:(e,t,a)=>{a.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=a(51455),n=a(76760),i=a(38816),s=a(49886),r=a(12317),c=a(47775),l=a(24832),d=a(30326),u=a(19117);const p="lamina.yaml",m=i.YjP().min(1),h=i.rej({
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
u.If)(e,t,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,a])=>strayLayers(a,["spec","environments",t],a.layers??e.layers))])}
function strayLayers(e,t,a){return void 0===a?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!a.includes(e)).map(e=>({path:[...t,o],key:e,
message:`${o} for "${e}", which is none of the layers ${a.join(", ")}`})))}async function loadStackFile(e,t){const a=t??p;try{return parseStackFile(await(0,o.readFile)(n.resolve(e,a),"utf8"),a)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new r.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,a){const o=e?.spec??{},n=function(e,t){
if(void 0===t)return{};const a=Object.keys(e.environments??{}),o=a.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const n=(0,u.kp)(t,a)
;throw new r.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===a.length?`${p} names no environments.`:`${p} has ${a.join(", ")}.`})
}(o,t.environment),i=t.layers??n.layers??o.layers??a;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??o.platform??"auto",
namespace:t.namespace??n.namespace??o.namespace,overlay:t.overlay??n.overlay??o.overlay,aws:void 0===o.aws?n.aws:{...o.aws,...n.aws},layers:i.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(n.patches,e)??[]].map(l.h),values:(0,d.D3)(own(o.values,e)??{},own(n.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
