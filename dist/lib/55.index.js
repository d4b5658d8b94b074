export const id=55;export const ids=[55];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>a});var r=n(65842),o=n(74917);const a={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),
...o.bB}},11178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var r=n(68794),o=n(42242),a=n(14907),s=n(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,t,n){return(0,o.a)(e,{builtInDirectory:(0,r.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){return""===t||void 0===t?{}:{[e]:t}}},
58555:(e,t,n)=>{n.r(t),n.d(t,{action:()=>p});var r=n(81462),o=n(45399),a=n(1005),s=n(72735),i=n(90240),c=n(74917),l=n(14907),d=n(65842),u=n(11178),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})
}else n&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const p=(0,c.QP)({name:"teardown",inputs:{...l.g,
layers:(0,d.p_)(),environment:(0,d.Qq)(),file:(0,d.Qq)(),namespace:(0,d.Qq)(),timeout:(0,d.p0)(),"delete-volumes":(0,d.Jt)(!1),"delete-operators":(0,d.Jt)(!0),"delete-crds":(0,d.Jt)(!1),
"clear-finalizers":(0,d.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:t,signal:n,env:c,installation:l,output:d,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{
const f=await(0,a.fg)({...0===e.layers.length?{}:{layers:e.layers},...(0,u.lq)("environment",e.environment),...(0,u.lq)("file",e.file),...(0,u.lq)("namespace",e.namespace),
workspace:c.GITHUB_WORKSPACE??process.cwd(),installation:l}),y=__addDisposableResource(m,await(0,r.E)({...e,env:c,logger:t,signal:n}),!0),h=f.layers.map(({layer:e})=>e),{failure:v,...k}=await(0,
s.a)(h,y,()=>({...(0,u.lq)("namespace",f.namespace),...(0,u.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],deleteOperators:e["delete-operators"],deleteCrds:e["delete-crds"],
clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,o.y)(c)}));if(d("removed",JSON.stringify(k.removed)),d("left-behind",JSON.stringify(k.leftBehind)),p((0,i.G)(k)),void 0!==v)throw v
}catch(e){m.error=e,m.hasError=!0}finally{const e=f(m);e&&await e}}})},1005:(e,t,n)=>{n.d(t,{t2:()=>m,fg:()=>loadStack,jq:()=>openStack})
;var r=n(42242),o=n(34992),a=n(97549),s=n(30326),i=n(32870),c=n(81462),l=n(43576),d=n(40682),u=n(68794),f=n(45399);function awsEnvironment(e){
const{stack:t,chartMirror:r,installation:o,env:a,helm:s,exec:i,logger:c,signal:p}=e,{region:m,clusterName:y}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===m?{}:{region:m
},...void 0===y?{}:{clusterName:y},...void 0===r?{}:{chartMirror:r},manifests:(0,u.e)(o),run:(0,f.y)(a),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:m??"",env:a,logger:c,clock:d.ml,signal:p})}}var p=n(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n,defaultLayers:o=m}=e,s=(0,
a.b9)(await(0,a.Zw)(t,e.file),e,o),i=await Promise.all(s.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,r.a)(e,{builtInDirectory:(0,u.o)(n),workspace:t}),a),patches:o})))
;return{...s,layers:i}}async function openStack(e,t){const{env:n,logger:r,signal:a,installation:l,timeout:d,chartMirror:u}=t,m=(0,s.Wg)(t.set.join("\n")),y=await(0,c.E)({findHelm:e=>(0,p.M)({env:e,
logger:r,signal:a}),...t});r.info(`Cluster: ${t.clusterTitle??""}${y.kubernetes.server}`);const h=await(0,i.li)(y.kubernetes,{override:e.platform,signal:a}),v={...e.aws,...awsFlags(t)
},k="local"===h.platform?"local":"production";return{collaborators:y,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...y,stack:v,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:n}),request:r=>{const a=e.overlay??((0,o.M)(r).includes(k)?k:void 0);return{layer:r,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===r)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,f.y)(n)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,t)}}}}},49886:(e,t,n)=>{
n.d(t,{FX:()=>s,NZ:()=>a,l2:()=>r,tG:()=>o,yR:()=>c,yo:()=>i})
;const r=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,t,n)=>{n.d(t,{UF:()=>makeWish});var r=n(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new r.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>d});var r=n(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:r}=e.metadata,add=(e,r,o)=>{t.push({platform:e,kind:r,fact:`node ${n}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,t,n]of o)l.startsWith(e)&&add(t,n,`providerID ${l}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}s.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==r?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[r,o]=n;return[{platform:r,kind:o,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[n,r]=t;return[{platform:n,kind:r,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:n="auto",signal:o}=t;if(""!==n&&"auto"!==n){const e=d.find(e=>e===n);if(void 0===e)throw new r.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===o?{}:{signal:o},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=u.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[r,o]=n,a=t.filter(e=>e.platform===r).sort((e,t)=>Number(t.kind===o)-Number(e.kind===o)).map(e=>e.fact),s=t.filter(e=>e.platform!==r).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:r,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},63036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){
const{apiVersion:t,kind:n,metadata:r}=e;return{apiVersion:t,kind:n,name:r.name,...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,t,n)=>{n.d(t,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var r=n(51455),o=n(76760),a=n(38816),s=n(49886),i=n(12317),c=n(47775),l=n(24832),d=n(30326),u=n(19117);const f="lamina.yaml",p=a.YjP().min(1),m=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:a.YjP().optional(),
instanceProfileName:a.YjP().optional(),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(s.NZ).optional(),hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(p).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:a.g1P(p,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(p,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Stack"),metadata:a.rej({name:c.Jq}),spec:a.rej({...y,
environments:a.g1P(c.Jq,a.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,n){
return void 0===n?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,r],key:e,message:`${r} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,t){const n=t??f;try{return function(e,t){return(0,
u.If)(e,t,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}(await(0,
r.readFile)(o.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){
const r=e?.spec??{},o=function(e,t){if(void 0===t)return{};const n=Object.keys(e.environments??{}),r=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==r)return r;const o=(0,u.kp)(t,n)
;throw new i.j1(`Unknown environment "${t}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${f} names no environments.`:`${f} has ${n.join(", ")}.`})
}(r,t.environment),a=t.layers??o.layers??r.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??o.platform??r.platform??"auto",
namespace:t.namespace??o.namespace??r.namespace,overlay:t.overlay??o.overlay??r.overlay,aws:void 0===r.aws?o.aws:{...r.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(r.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(r.values,e)??{},own(o.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},
88544:(e,t,n)=>{n.d(t,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var r=n(89037);const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]}
;function painter(e){return(t,n)=>{const[r,a]=o[t];return e&&""!==n?`[${r}m${n}[${a}m`:n}}function logSafe(e){return(0,r.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){
let t=0;for(const n of e)t+=columnsOf(n);return t}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,t){if(widthOf(e)<=t)return e;if(t<1)return"";let n="",r=0;for(const o of e){if(r+=columnsOf(o),r>t-1)break;n+=o}return`${n}…`}function padEnd(e,t){
return e+" ".repeat(Math.max(0,t-widthOf(e)))}}};
