export const id=3977;export const ids=[3977];export const modules={6392:(e,a,t)=>{t.d(a,{NZ:()=>s,l2:()=>o,tG:()=>n})
;const o=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"]},2266:(e,a,t)=>{t.d(a,{i:()=>awsOnDemand});var o=t(40682)
;const awsOnDemand=e=>async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({...e,clock:o.ml})},19452:(e,a,t)=>{t.d(a,{f:()=>loadStack,t:()=>i})
;var o=t(78878),n=t(84249),s=t(6474),r=t(8877);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:a,installation:t}=e,s=(0,n.b9)(await(0,
n.Zw)(a,e.file),e,i),c=await Promise.all(s.layers.map(async({layer:e,patches:n,values:s})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,r.o)(t),workspace:a}),s),patches:n})));return{...s,
layers:c}}function withValues(e,a){const{operator:t}=e.spec;return void 0===t||0===Object.keys(a).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,s.D3)(t.values,a)}}}}},45399:(e,a,t)=>{t.d(a,{
y:()=>runIdentity});var o=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:a,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:n}=e;if(void 0===a||void 0===t)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${a}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${t}/actions/runs/${a}`}}},
78186:(e,a,t)=>{t.d(a,{j:()=>openStack});var o=t(34992),n=t(6474),s=t(32870),r=t(26978),i=t(43576),c=t(2266),l=t(8877),d=t(45399);function awsEnvironment(e){
const{stack:a,chartMirror:t,installation:o,env:n,helm:s,exec:r,logger:p,signal:m}=e,{region:h,clusterName:u}=a;return{helm:s,exec:r,...e.setUpAccess?{access:(0,i.U)(a)}:{},...void 0===h?{}:{region:h},
...void 0===u?{}:{clusterName:u},...void 0===t?{}:{chartMirror:t},manifests:(0,l.e)(o),run:(0,d.y)(n),openAws:(0,c.i)({region:h??"",env:n,logger:p,signal:m})}}var p=t(1167)
;async function openStack(e,a){const{env:t,logger:i,signal:c,installation:l,timeout:m,chartMirror:h}=a,u=(0,n.Wg)(a.set.join("\n")),y=await(0,r.E)({findHelm:e=>(0,p.M)({env:e,logger:i,signal:c}),...a
});i.info(`Cluster: ${a.clusterTitle??""}${y.kubernetes.server}`);const v=await(0,s.li)(y.kubernetes,{override:e.platform,signal:c,...void 0===m?{}:{timeout:m}}).catch(async e=>{
throw await y[Symbol.asyncDispose](),e}),f={...e.aws,...awsFlags(a)},b="local"===v.platform?"local":"production";return{collaborators:y,detected:v,layers:e.layers.map(({layer:e})=>e),aws:f,
awsEnvironment:awsEnvironment({...y,stack:f,setUpAccess:a.ebsAccess||void 0!==e.aws,chartMirror:h,installation:l,env:t}),request:n=>{const s=(0,o.ek)(n,e.overlay,b);return{layer:n,...void 0===s?{}:{
overlay:s},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===m?{}:{timeout:m},...void 0===h?{}:{chartMirror:h},set:u,patches:e.layers.find(e=>e.layer===n)?.patches??[],
forceConflicts:a.forceConflicts,run:(0,d.y)(t)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:a})=>({...void 0===e?{}:{region:e},...void 0===a?{}:{
clusterName:a}})},43576:(e,a,t)=>{t.d(a,{U:()=>makeWish});var o=t(12317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){
const{clusterName:a=""}=e,t=given(e.roleName)??defaultName(a);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:a,roleName:t,
instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const a=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===a.length||1===a.length&&"auto"===a[0])return{by:"cluster"}
;if(a.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(a)]};const t=a.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(t.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(t.map(([,e="",a=""])=>[e,a]))}
;throw new o.j1(`nodes: "${a.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},84249:(e,a,t)=>{t.d(a,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=t(51455),n=t(76760),s=t(38816),r=t(6392),i=t(12317),c=t(80751),l=t(32731),d=t(28252),p=t(6474),m=t(81625);const h="lamina.yaml",u=s.YjP().min(1),y=s.rej({
region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),
mode:s.k5n(["auto",...r.l2]).optional().describe("How the driver comes by its credentials"),policyMode:s.k5n(r.tG).optional().describe("Which policy the driver gets"),
roleName:s.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:s.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:s.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),
kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:s.k5n(r.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),v={
platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:s.YOg(u).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:s.g1P(u,s.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(u,l.uc).optional().describe("Helm values of the operators' charts by layer")},f=s.rej({
apiVersion:s.euz("lamina/v1").describe("The version of this format"),kind:s.euz("Stack").describe("What the file describes"),metadata:s.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:s.rej({...v,environments:s.g1P(l.Jq,s.rej(v)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,a){return(0,
m.If)(e,a,f,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([a,t])=>strayLayers(t,["spec","environments",a],t.layers??e.layers))])}
function strayLayers(e,a,t){return void 0===t?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...a,o],key:e,
message:`${o} for "${e}", which is none of the layers ${t.join(", ")}`})))}async function loadStackFile(e,a){const t=a??h;try{return parseStackFile(await(0,o.readFile)(n.resolve(e,t),"utf8"),t)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===a)return;throw new i.j1(`There is no stack file ${a}`,{cause:e})}}function resolveStack(e,a,t){const o=e?.spec??{},n=function(e,a){
if(void 0===a)return{};const t=Object.keys(e.environments??{}),o=t.includes(a)?e.environments?.[a]:void 0;if(void 0!==o)return o;throw new i.j1(`Unknown environment "${a}"${(0,c.a)(a,t)}`,{
remedy:0===t.length?`${h} names no environments.`:`${h} has ${t.join(", ")}.`})}(o,a.environment),s=a.layers??n.layers??o.layers??t;return{name:e?.metadata.name,environment:a.environment,
platform:a.platform??n.platform??o.platform??"auto",namespace:a.namespace??n.namespace??o.namespace,overlay:a.overlay??n.overlay??o.overlay,aws:void 0===o.aws?n.aws:{...o.aws,...n.aws},
layers:s.map(e=>({layer:e,patches:[...own(o.patches,e)??[],...own(n.patches,e)??[]].map(d.h),values:(0,p.D3)(own(o.values,e)??{},own(n.values,e)??{})}))}}
const own=(e,a)=>void 0!==e&&Object.hasOwn(e,a)?e[a]:void 0},34992:(e,a,t)=>{t.d(a,{ek:()=>chooseOverlay,m1:()=>renderLayer});var o=t(12317),n=t(80751),s=t(8575),r=t(63036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=t(6540),l=t(55281);async function renderLayer(e,a){const t=function(e,a){
const t=listOverlays(e);if(void 0!==a&&!t.includes(a))throw new o.j1(`The layer ${e.name} has no overlay "${a}"${(0,n.a)(a,t)}`,{
remedy:0===t.length?"It has none at all.":`Its overlays are ${t.join(", ")}.`});return e.spec.sources.flatMap(({resources:e,overlays:t})=>{const o=(void 0!==a&&Object.hasOwn(t,a)?t[a]:void 0)??e
;return void 0===o?[]:[o]})}(e,a.overlay);if(0===t.length)return[];const d=[...e.spec.patches,...a.patches??[]],p=await(0,c.J)({roots:t,namespace:a.namespace,patches:d
},a),m=`layer ${e.name}, rendered`,h=(0,l.Y)(p,m);return function(e,a){for(const t of e){const e=i[`${(0,r.F8)(t.apiVersion)}/${t.kind}`],n=void 0===e?void 0:(0,s.UK)(t,"spec",e)
;if(void 0!==e&&null!=n)throw new o.j1(`${a}: ${(0,r.P5)((0,r.Po)(t))} has spec.${e}: ${JSON.stringify(n)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(h,m),h}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}
const chooseOverlay=(e,a,t)=>a??(listOverlays(e).includes(t)?t:void 0)}};
