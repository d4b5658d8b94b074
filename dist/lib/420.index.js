export const id=420;export const ids=[420];export const modules={9420:(e,t,o)=>{o.d(t,{o:()=>openLab,f:()=>openSession})
;var n=o(3136),a=o(6760),s=o(3024),r=o(8161),i=o(2242),c=o(4992),l=o(1455),d=o(8816),u=o(9886),p=o(2317),m=o(7775),y=o(4832),v=o(326),h=o(9117);const f="lamina.yaml",g=d.YjP().min(1),b=d.rej({
region:d.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:d.YjP().optional().describe("EKS and the scoped policy need it"),
mode:d.k5n(["auto",...u.l2]).optional().describe("How the driver comes by its credentials"),policyMode:d.k5n(u.tG).optional().describe("Which policy the driver gets"),roleName:d.YjP().optional(),
instanceProfileName:d.YjP().optional(),path:d.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:d.YjP().optional().describe("ARN of a policy that bounds the role"),tags:d.g1P(d.YjP(),d.YjP()).optional().describe("For everything that is created"),
kmsKeys:d.YOg(d.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:d.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:d.k5n(u.NZ).optional(),hopLimit:d.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:d.YOg(d.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),w={
platform:d.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:m.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:m.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:b.optional(),
layers:d.YOg(g).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:d.g1P(g,d.YOg(m.Oj)).optional().describe("Kustomize patches by layer"),values:d.g1P(g,m.uc).optional().describe("Helm values of the operators' charts by layer")},k=d.rej({
apiVersion:d.euz("lamina/v1"),kind:d.euz("Stack"),metadata:d.rej({name:m.Jq}),spec:d.rej({...w,
environments:d.g1P(m.Jq,d.rej(w)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,o){
return void 0===o?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,n],key:e,message:`${n} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,t){const o=t??f;try{return function(e,t){return(0,
h.If)(e,t,k,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}(await(0,
l.readFile)(a.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new p.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){
const n=e?.spec??{},a=function(e,t){if(void 0===t)return{};const o=Object.keys(e.environments??{}),n=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;const a=(0,h.kp)(t,o)
;throw new p.j1(`Unknown environment "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===o.length?`${f} names no environments.`:`${f} has ${o.join(", ")}.`})
}(n,t.environment),s=t.layers??a.layers??n.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??a.platform??n.platform??"auto",
namespace:t.namespace??a.namespace??n.namespace,overlay:t.overlay??a.overlay??n.overlay,aws:void 0===n.aws?a.aws:{...n.aws,...a.aws},layers:s.map(e=>({layer:e,
patches:[...n.patches?.[e]??[],...a.patches?.[e]??[]].map(y.h),values:(0,v.D3)(n.values?.[e]??{},a.values?.[e]??{})}))}}var j=o(2870),$=o(4638),N=o(3576),S=o(682),P=o(8794),x=o(5399)
;function awsEnvironment(e){const{stack:t,chartMirror:n,installation:a,env:s,helm:r,exec:i,logger:c,signal:l}=e,{region:d,clusterName:u}=t;return{helm:r,exec:i,...e.setUpAccess?{access:(0,N.UF)(t)
}:{},...void 0===d?{}:{region:d},...void 0===u?{}:{clusterName:u},...void 0===n?{}:{chartMirror:n},manifests:(0,P.e)(a),run:(0,x.y)(s),
openAws:async()=>(await Promise.all([o.e(371),o.e(589)]).then(o.bind(o,8589))).openAws({region:d??"",env:s,logger:c,clock:S.ml,signal:l})}}var E=o(1167);const O=["speed"]
;const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{clusterName:t}});function withValues(e,t){const{operator:o}=e.spec
;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,v.D3)(o.values,t)}}}}var __rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,n,a,s){return o?t?".jsx":".js":!n||a&&s?n+a+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=a.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(t))throw new p.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:o,logger:n,signal:l,installation:d}=t,u=await async function(e){
const{workspace:t,installation:o}=e,n=resolveStack(await loadStackFile(t,e.file),e,O),a=await Promise.all(n.layers.map(async({layer:e,patches:n,values:a})=>({layer:withValues(await(0,i.a)(e,{
builtInDirectory:(0,P.o)(o),workspace:t}),a),patches:n})));return{...n,layers:a}}({...e,workspace:process.cwd(),installation:d}),m=await async function(e,t){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new p.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const n=await async function({kubeconfig:e,context:t},o){const n=e??o.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1]
;if(void 0===a||void 0!==t||!hasLab(o))return;const s=await(await openLab(o)).clusterStatus(a);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,t);if(void 0!==n||o)return n
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(a.join(e.HOME??(0,r.homedir)(),".kube","config"))}(t.env))return
;if(void 0===e.cluster&&!hasLab(t))return;const i=await(await openLab(t)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new p.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,t),y=e.chartMirror??m?.chartMirror;return async function(e,t){const{env:o,logger:n,signal:a,installation:s,timeout:r,chartMirror:i}=t,l=(0,
v.Wg)(t.set.join("\n")),d=await(0,$.E)({findHelm:e=>(0,E.M)({env:e,logger:n,signal:a}),...t});n.info(`Cluster: ${t.clusterTitle??""}${d.kubernetes.server}`);const u=await(0,j.li)(d.kubernetes,{
override:e.platform,signal:a}),p={...e.aws,...awsFlags(t)},m="local"===u.platform?"local":"production";return{collaborators:d,detected:u,layers:e.layers.map(({layer:e})=>e),aws:p,
awsEnvironment:awsEnvironment({...d,stack:p,setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:i,installation:s,env:o}),request:n=>{const a=e.overlay??((0,c.M)(n).includes(m)?m:void 0);return{
layer:n,...void 0===a?{}:{overlay:a},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===r?{}:{timeout:r},...void 0===i?{}:{chartMirror:i},set:l,
patches:e.layers.find(e=>e.layer===n)?.patches??[],forceConflicts:t.forceConflicts,run:(0,x.y)(o)}},[Symbol.asyncDispose]:()=>d[Symbol.asyncDispose]()}}(u,{...e,
kubeconfig:m?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===m?"":`embedded "${m.name}", `,...void 0===m?{}:{path:`${m.binDirectory}${a.delimiter}${o.PATH??""}`},
...void 0===y?{}:{chartMirror:y},installation:d,env:o,logger:n,signal:l})}const hasLab=({installation:e})=>(0,s.existsSync)(a.join(e.root,"lab"))},9886:(e,t,o)=>{o.d(t,{FX:()=>r,NZ:()=>s,l2:()=>n,
tG:()=>a,yR:()=>c,yo:()=>i})
;const n=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"],r="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
3576:(e,t,o)=>{o.d(t,{UF:()=>makeWish});var n=o(2317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`;function makeWish(e){const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(o.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new n.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},4992:(e,t,o)=>{o.d(t,{M:()=>listOverlays,m:()=>renderLayer});var n=o(2317),a=o(9117),s=o(7418),r=o(3036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=o(6540),l=o(5281);async function renderLayer(e,t){const o=function(e,t){const o=listOverlays(e)
;if(void 0!==t&&!o.includes(t)){const s=(0,a.kp)(t,o);throw new n.j1(`The layer ${e.name} has no overlay "${t}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===o.length?"It has none at all.":`Its overlays are ${o.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:o})=>{const n=(void 0===t?void 0:o[t])??e;return void 0===n?[]:[n]
})}(e,t.overlay);if(0===o.length)return[];const d=[...e.spec.patches,...t.patches??[]],u=await(0,c.J)({roots:o,namespace:t.namespace,patches:d},t),p=`layer ${e.name}, rendered`,m=(0,l.Y)(u,p)
;return function(e,t){for(const o of e){const e=i[`${(0,r.F8)(o.apiVersion)}/${o.kind}`],a=void 0===e?void 0:(0,s.UK)(o,"spec",e);if(void 0!==e&&null!=a)throw new n.j1(`${t}: ${(0,r.P5)((0,
r.Po)(o))} has spec.${e}: ${JSON.stringify(a)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
