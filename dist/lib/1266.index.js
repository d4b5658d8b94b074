export const id=1266;export const ids=[1266];export const modules={1266:(e,t,o)=>{o.d(t,{f:()=>openSession,o:()=>openLab})
;var a=o(3136),n=o(6760),s=o(3024),r=o(8161),i=o(5301),c=o(2317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,a,n,s){return o?t?".jsx":".js":!a||n&&s?a+n+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=n.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,a.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:o,logger:a,signal:l,installation:d}=t,u=await(0,i.f)({...e,workspace:process.cwd(),installation:d}),p=await async function(e,t){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const a=await async function({kubeconfig:e,context:t},o){const a=e??o.env.KUBECONFIG??"",n=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(a)?.[1]
;if(void 0===n||void 0!==t||!hasLab(o))return;const s=await(await openLab(o)).clusterStatus(n);return!0===s?.running&&s.kubeconfig===a?s:void 0}(e,t);if(void 0!==a||o)return a
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(n.join(e.HOME??(0,r.homedir)(),".kube","config"))}(t.env))return
;if(void 0===e.cluster&&!hasLab(t))return;const i=await(await openLab(t)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,t),m=e.chartMirror??p?.chartMirror;return(0,i.j)(u,{...e,kubeconfig:p?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===p?"":`embedded "${p.name}", `,...void 0===p?{}:{path:`${p.binDirectory}${n.delimiter}${o.PATH??""}`},...void 0===m?{}:{chartMirror:m},installation:d,env:o,logger:a,signal:l})}
const hasLab=({installation:e})=>(0,s.existsSync)(n.join(e.root,"lab"))},5301:(e,t,o)=>{o.d(t,{f:()=>loadStack,j:()=>openStack})
;var a=o(2242),n=o(4992),s=o(1455),r=o(6760),i=o(8816),c=o(9886),l=o(2317),d=o(7775),u=o(4832),p=o(326),m=o(9117);const y="lamina.yaml",v=i.YjP().min(1),h=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...c.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(c.tG).optional().describe("Which policy the driver gets"),roleName:i.YjP().optional(),
instanceProfileName:i.YjP().optional(),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(c.NZ).optional(),hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),f={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:d.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:d.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:h.optional(),
layers:i.YOg(v).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:i.g1P(v,i.YOg(d.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(v,d.uc).optional().describe("Helm values of the operators' charts by layer")},g=i.rej({
apiVersion:i.euz("lamina/v1"),kind:i.euz("Stack"),metadata:i.rej({name:d.Jq}),spec:i.rej({...f,
environments:i.g1P(d.Jq,i.rej(f)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,o){
return void 0===o?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,a],key:e,message:`${a} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,t){const o=t??y;try{return function(e,t){return(0,
m.If)(e,t,g,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}(await(0,
s.readFile)(r.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new l.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){
const a=e?.spec??{},n=function(e,t){if(void 0===t)return{};const o=Object.keys(e.environments??{}),a=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==a)return a;const n=(0,m.kp)(t,o)
;throw new l.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===o.length?`${y} names no environments.`:`${y} has ${o.join(", ")}.`})
}(a,t.environment),s=t.layers??n.layers??a.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??a.platform??"auto",
namespace:t.namespace??n.namespace??a.namespace,overlay:t.overlay??n.overlay??a.overlay,aws:void 0===a.aws?n.aws:{...a.aws,...n.aws},layers:s.map(e=>({layer:e,
patches:[...a.patches?.[e]??[],...n.patches?.[e]??[]].map(u.h),values:(0,p.D3)(a.values?.[e]??{},n.values?.[e]??{})}))}}var b=o(2870),w=o(4638),k=o(3576),j=o(682),$=o(8794),S=o(5399)
;function awsEnvironment(e){const{stack:t,chartMirror:a,installation:n,env:s,helm:r,exec:i,logger:c,signal:l}=e,{region:d,clusterName:u}=t;return{helm:r,exec:i,...e.setUpAccess?{access:(0,k.UF)(t)
}:{},...void 0===d?{}:{region:d},...void 0===u?{}:{clusterName:u},...void 0===a?{}:{chartMirror:a},manifests:(0,$.e)(n),run:(0,S.y)(s),
openAws:async()=>(await Promise.all([o.e(8371),o.e(8589)]).then(o.bind(o,8589))).openAws({region:d??"",env:s,logger:c,clock:j.ml,signal:l})}}var N=o(1167);const P=["speed","batch","serving"]
;async function loadStack(e){const{workspace:t,installation:o}=e,n=resolveStack(await loadStackFile(t,e.file),e,P),s=await Promise.all(n.layers.map(async({layer:e,patches:n,values:s})=>({
layer:withValues(await(0,a.a)(e,{builtInDirectory:(0,$.o)(o),workspace:t}),s),patches:n})));return{...n,layers:s}}async function openStack(e,t){
const{env:o,logger:a,signal:s,installation:r,timeout:i,chartMirror:c}=t,l=(0,p.Wg)(t.set.join("\n")),d=await(0,w.E)({findHelm:e=>(0,N.M)({env:e,logger:a,signal:s}),...t})
;a.info(`Cluster: ${t.clusterTitle??""}${d.kubernetes.server}`);const u=await(0,b.li)(d.kubernetes,{override:e.platform,signal:s}),m={...e.aws,...awsFlags(t)
},y="local"===u.platform?"local":"production";return{collaborators:d,detected:u,layers:e.layers.map(({layer:e})=>e),aws:m,awsEnvironment:awsEnvironment({...d,stack:m,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:c,installation:r,env:o}),request:a=>{const s=e.overlay??((0,n.M)(a).includes(y)?y:void 0);return{layer:a,...void 0===s?{}:{overlay:s},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===i?{}:{timeout:i},...void 0===c?{}:{chartMirror:c},set:l,patches:e.layers.find(e=>e.layer===a)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,S.y)(o)}},[Symbol.asyncDispose]:()=>d[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,p.D3)(o.values,t)}}}}},9886:(e,t,o)=>{
o.d(t,{FX:()=>r,NZ:()=>s,l2:()=>a,tG:()=>n,yR:()=>c,yo:()=>i})
;const a=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"],r="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
3576:(e,t,o)=>{o.d(t,{UF:()=>makeWish});var a=o(2317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(o.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new a.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},4992:(e,t,o)=>{o.d(t,{M:()=>listOverlays,m:()=>renderLayer});var a=o(2317),n=o(9117),s=o(7418),r=o(3036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=o(6540),l=o(5281);async function renderLayer(e,t){const o=function(e,t){const o=listOverlays(e)
;if(void 0!==t&&!o.includes(t)){const s=(0,n.kp)(t,o);throw new a.j1(`The layer ${e.name} has no overlay "${t}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===o.length?"It has none at all.":`Its overlays are ${o.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:o})=>{const a=(void 0===t?void 0:o[t])??e;return void 0===a?[]:[a]
})}(e,t.overlay);if(0===o.length)return[];const d=[...e.spec.patches,...t.patches??[]],u=await(0,c.J)({roots:o,namespace:t.namespace,patches:d},t),p=`layer ${e.name}, rendered`,m=(0,l.Y)(u,p)
;return function(e,t){for(const o of e){const e=i[`${(0,r.F8)(o.apiVersion)}/${o.kind}`],n=void 0===e?void 0:(0,s.UK)(o,"spec",e);if(void 0!==e&&null!=n)throw new a.j1(`${t}: ${(0,r.P5)((0,
r.Po)(o))} has spec.${e}: ${JSON.stringify(n)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
