export const id=2860;export const ids=[2860];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>a});var o=n(65842),r=n(74917);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...r.bB}},88230:(e,t,n)=>{n.r(t),n.d(t,{action:()=>f});var o=n(7022),r=n(1005),a=n(32870),s=n(96019),i=n(12317),c=n(74917),l=n(65842),d=n(11178),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const f=(0,c.QP)({name:"doctor",inputs:{
kubeconfig:(0,l.Qq)(),context:(0,l.Qq)(),layers:(0,l.p_)(),environment:(0,l.Qq)(),file:(0,l.Qq)(),namespace:(0,l.Qq)(),platform:(0,l.yL)(["auto",...a.Bn],"auto"),region:(0,l.Qq)(),"cluster-name":(0,
l.Qq)(),...c.bB},outputs:["ok","findings"],async run({inputs:e,installation:t,env:n,logger:a,signal:c,output:l,summarize:f}){const p={stack:[],error:void 0,hasError:!1};try{
const u=e.layers.length>0,m=await(0,r.fg)({...u?{layers:e.layers}:{},...(0,d.lq)("environment",e.environment),...(0,d.lq)("file",e.file),...(0,d.lq)("namespace",e.namespace),
..."auto"===e.platform?{}:{platform:e.platform},workspace:n.GITHUB_WORKSPACE??process.cwd(),installation:t}),h=__addDisposableResource(p,await(0,r.jq)(m,{...(0,d.lq)("region",e.region),...(0,
d.lq)("clusterName",e["cluster-name"]),kubeconfig:e.kubeconfig,context:e.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:t,env:n,logger:a,signal:c
}),!0),y=await a.group("Examine the cluster",()=>(0,o.U)(h,{layersWereNamed:u,installation:t,env:n}));a.info((0,s.v)(y).trimEnd());const v=y.filter(({state:e})=>"ok"!==e);l("ok",0===v.length),
l("findings",JSON.stringify(y)),f((0,s.C)(y));const[k]=v;if(void 0!==k){const e=1===v.length?"":`, and ${v.length-1} more`;throw new i.Xf("DOCTOR",`${k.check}: ${k.detail}${e}`,(0,
d.lq)("remedy",k.remedy))}}catch(e){p.error=e,p.hasError=!0}finally{const e=u(p);e&&await e}}})},11178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer})
;var o=n(68794),r=n(42242),a=n(14907),s=n(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,t,n){return(0,r.a)(e,{
builtInDirectory:(0,o.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){return""===t||void 0===t?{}:{[e]:t}}},1005:(e,t,n)=>{n.d(t,{t2:()=>m,fg:()=>loadStack,jq:()=>openStack
});var o=n(42242),r=n(34992),a=n(97549),s=n(30326),i=n(32870),c=n(81462),l=n(43576),d=n(40682),u=n(68794),f=n(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:r,env:a,helm:s,exec:i,logger:c,signal:p}=e,{region:m,clusterName:h}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===m?{}:{region:m
},...void 0===h?{}:{clusterName:h},...void 0===o?{}:{chartMirror:o},manifests:(0,u.e)(r),run:(0,f.y)(a),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:m??"",env:a,logger:c,clock:d.ml,signal:p})}}var p=n(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n,defaultLayers:r=m}=e,s=(0,
a.b9)(await(0,a.Zw)(t,e.file),e,r),i=await Promise.all(s.layers.map(async({layer:e,patches:r,values:a})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,u.o)(n),workspace:t}),a),patches:r})))
;return{...s,layers:i}}async function openStack(e,t){const{env:n,logger:o,signal:a,installation:l,timeout:d,chartMirror:u}=t,m=(0,s.Wg)(t.set.join("\n")),h=await(0,c.E)({findHelm:e=>(0,p.M)({env:e,
logger:o,signal:a}),...t});o.info(`Cluster: ${t.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,i.li)(h.kubernetes,{override:e.platform,signal:a}),v={...e.aws,...awsFlags(t)
},k="local"===y.platform?"local":"production";return{collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...h,stack:v,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:n}),request:o=>{const a=e.overlay??((0,r.M)(o).includes(k)?k:void 0);return{layer:o,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,f.y)(n)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,t)}}}}},49886:(e,t,n)=>{
n.d(t,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,t,n)=>{n.d(t,{UF:()=>makeWish});var o=n(12317);const r="lamina-ebs-csi",defaultName=e=>""===e?r:`${r}-${e}`;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>d});var o=n(12317)
;const r=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:o}=e.metadata,add=(e,o,r)=>{t.push({platform:e,kind:o,fact:`node ${n}: ${r}`})},l=e.spec?.providerID??""
;for(const[e,t,n]of r)l.startsWith(e)&&add(t,n,`providerID ${l}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}s.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[o,r]=n;return[{platform:o,kind:r,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:n="auto",signal:r}=t;if(""!==n&&"auto"!==n){const e=d.find(e=>e===n);if(void 0===e)throw new o.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===r?{}:{signal:r},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=u.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,r]=n,a=t.filter(e=>e.platform===o).sort((e,t)=>Number(t.kind===r)-Number(e.kind===r)).map(e=>e.fact),s=t.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},63036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){
const{apiVersion:t,kind:n,metadata:o}=e;return{apiVersion:t,kind:n,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,t,n)=>{n.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=n(51455),r=n(76760),a=n(38816),s=n(49886),i=n(12317),c=n(47775),l=n(24832),d=n(30326),u=n(19117);const f="lamina.yaml",p=a.YjP().min(1),m=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:a.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:a.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(p).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:a.g1P(p,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(p,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=a.rej({
apiVersion:a.euz("lamina/v1").describe("The version of this format"),kind:a.euz("Stack").describe("What the file describes"),metadata:a.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:a.rej({...h,environments:a.g1P(c.Jq,a.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
u.If)(e,t,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}
function strayLayers(e,t,n){return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,o],key:e,
message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`})))}async function loadStackFile(e,t){const n=t??f;try{return parseStackFile(await(0,o.readFile)(r.resolve(e,n),"utf8"),n)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){const o=e?.spec??{},r=function(e,t){
if(void 0===t)return{};const n=Object.keys(e.environments??{}),o=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const r=(0,u.kp)(t,n)
;throw new i.j1(`Unknown environment "${t}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===n.length?`${f} names no environments.`:`${f} has ${n.join(", ")}.`})
}(o,t.environment),a=t.layers??r.layers??o.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??r.platform??o.platform??"auto",
namespace:t.namespace??r.namespace??o.namespace,overlay:t.overlay??r.overlay??o.overlay,aws:void 0===o.aws?r.aws:{...o.aws,...r.aws},layers:a.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(r.patches,e)??[]].map(l.h),values:(0,d.D3)(own(o.values,e)??{},own(r.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},
88544:(e,t,n)=>{n.d(t,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var o=n(38067),r=n(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],
bold:[1,22]};function painter(e){return(t,n)=>{const[o,r]=a[t];return e&&""!==n?`[${o}m${n}[${r}m`:n}}function logSafe(e){return(0,o.D)((0,r.TN)(e))}function widthOf(e){let t=0
;for(const n of e)t+=columnsOf(n);return t}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,t){if(widthOf(e)<=t)return e;if(t<1)return"";let n="",o=0;for(const r of e){if(o+=columnsOf(r),o>t-1)break;n+=r}return`${n}…`}function padEnd(e,t){
return e+" ".repeat(Math.max(0,t-widthOf(e)))}}};
