export const id=2860;export const ids=[2860];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>s});var o=t(65842),n=t(74917);const s={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...n.bB}},88230:(e,r,t)=>{t.r(r),t.d(r,{action:()=>p});var o=t(7022),n=t(19452),s=t(78186),a=t(32870),i=t(96019),c=t(12317),l=t(74917),u=t(65842),d=t(11178),__addDisposableResource=function(e,r,t){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],t&&(n=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:t})
}else t&&e.stack.push({async:!0});return r},f=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,o=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===o)return o=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const p=(0,l.QP)({name:"doctor",inputs:{
kubeconfig:(0,u.Qq)(),context:(0,u.Qq)(),layers:(0,u.p_)(),environment:(0,u.Qq)(),file:(0,u.Qq)(),namespace:(0,u.Qq)(),platform:(0,u.yL)(["auto",...a.Bn],"auto"),region:(0,u.Qq)(),"cluster-name":(0,
u.Qq)(),...l.bB},outputs:["ok","findings"],async run({inputs:e,installation:r,env:t,logger:a,signal:l,output:u,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{
const f=e.layers.length>0,h=await(0,n.f)({...f?{layers:e.layers}:{},...(0,d.lq)("environment",e.environment),...(0,d.lq)("file",e.file),...(0,d.lq)("namespace",e.namespace),..."auto"===e.platform?{}:{
platform:e.platform},workspace:t.GITHUB_WORKSPACE??process.cwd(),installation:r}),y=__addDisposableResource(m,await(0,s.j)(h,{...(0,d.lq)("region",e.region),...(0,
d.lq)("clusterName",e["cluster-name"]),kubeconfig:e.kubeconfig,context:e.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:r,env:t,logger:a,signal:l
}),!0),v=await a.group("Examine the cluster",()=>(0,o.U)(y,{layersWereNamed:f,installation:r,env:t}));a.info((0,i.v)(v).trimEnd());const k=v.filter(({state:e})=>"ok"!==e);u("ok",0===k.length),
u("findings",JSON.stringify(v)),p((0,i.C)(v));const[w]=k;if(void 0!==w){const e=1===k.length?"":`, and ${k.length-1} more`;throw new c.Xf("DOCTOR",`${w.check}: ${w.detail}${e}`,(0,
d.lq)("remedy",w.remedy))}}catch(e){m.error=e,m.hasError=!0}finally{const e=f(m);e&&await e}}})},11178:(e,r,t)=>{t.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer})
;var o=t(68794),n=t(42242),s=t(14907),a=t(65842);const i={...s.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),timeout:(0,a.p0)()};function findLayer(e,r,t){return(0,n.a)(e,{
builtInDirectory:(0,o.o)(t),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},6392:(e,r,t)=>{t.d(r,{NZ:()=>s,l2:()=>o,tG:()=>n})
;const o=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"]},19452:(e,r,t)=>{t.d(r,{f:()=>loadStack,t:()=>i})
;var o=t(42242),n=t(97549),s=t(30326),a=t(68794);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:t}=e,s=(0,n.b9)(await(0,
n.Zw)(r,e.file),e,i),c=await Promise.all(s.layers.map(async({layer:e,patches:n,values:s})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,a.o)(t),workspace:r}),s),patches:n})));return{...s,
layers:c}}function withValues(e,r){const{operator:t}=e.spec;return void 0===t||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,s.D3)(t.values,r)}}}}},45399:(e,r,t)=>{t.d(r,{
y:()=>runIdentity});var o=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:n}=e;if(void 0===r||void 0===t)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${t}/actions/runs/${r}`}}},
78186:(e,r,t)=>{t.d(r,{j:()=>openStack});var o=t(34992),n=t(30326),s=t(32870),a=t(81462),i=t(43576),c=t(40682),l=t(68794),u=t(45399);function awsEnvironment(e){
const{stack:r,chartMirror:o,installation:n,env:s,helm:a,exec:d,logger:f,signal:p}=e,{region:m,clusterName:h}=r;return{helm:a,exec:d,...e.setUpAccess?{access:(0,i.U)(r)}:{},...void 0===m?{}:{region:m},
...void 0===h?{}:{clusterName:h},...void 0===o?{}:{chartMirror:o},manifests:(0,l.e)(n),run:(0,u.y)(s),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:m??"",env:s,logger:f,clock:c.ml,signal:p})}}var d=t(1167);async function openStack(e,r){const{env:t,logger:i,signal:c,installation:l,timeout:f,chartMirror:p}=r,m=(0,
n.Wg)(r.set.join("\n")),h=await(0,a.E)({findHelm:e=>(0,d.M)({env:e,logger:i,signal:c}),...r});i.info(`Cluster: ${r.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,s.li)(h.kubernetes,{
override:e.platform,signal:c,...void 0===f?{}:{timeout:f}}).catch(async e=>{throw await h[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(r)},k="local"===y.platform?"local":"production";return{
collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...h,stack:v,setUpAccess:r.ebsAccess||void 0!==e.aws,chartMirror:p,installation:l,env:t}),
request:n=>{const s=e.overlay??((0,o.M)(n).includes(k)?k:void 0);return{layer:n,...void 0===s?{}:{overlay:s},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===f?{}:{timeout:f},
...void 0===p?{}:{chartMirror:p},set:m,patches:e.layers.find(e=>e.layer===n)?.patches??[],forceConflicts:r.forceConflicts,run:(0,u.y)(t)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:r})=>({...void 0===e?{}:{region:e},...void 0===r?{}:{clusterName:r}})},43576:(e,r,t)=>{t.d(r,{U:()=>makeWish});var o=t(12317)
;const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:r=""}=e,t=given(e.roleName)??defaultName(r);return{mode:e.mode??"auto",
policyMode:e.policyMode??"managed-v2",clusterName:r,roleName:t,instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",
tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}
}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const r=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===r.length||1===r.length&&"auto"===r[0])return{by:"cluster"}
;if(r.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(r)]};const t=r.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(t.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(t.map(([,e="",r=""])=>[e,r]))}
;throw new o.j1(`nodes: "${r.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,r,t)=>{t.d(r,{li:()=>detectPlatform,Bn:()=>p});var o=t(40682),n=t(12317)
;const s=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,c=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,l=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:t,annotations:o}=e.metadata,add=(e,o,n)=>{r.push({platform:e,kind:o,fact:`node ${t}: ${n}`})},n=e.spec?.providerID??""
;for(const[e,r,t]of s)n.startsWith(e)&&add(r,t,`providerID ${n}`);for(const[r,t]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(r)||e.test(`${r}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${t}`)}i.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),c.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return l.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),r.push(...clueOfVersion(u,`node ${t}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[o,n]=t;return[{platform:o,kind:n,fact:`${r} is ${e}`}]
}const u={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=u[e];if(void 0===r)return[];const[t,o]=r;return[{platform:t,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}var __addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,n;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=r[Symbol.dispose],t&&(n=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:o,async:t})}else t&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,o=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===o)return o=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=r,o})
;const f=12e4,p=["ec2","eks","gke","local"],m=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]];async function detectPlatform(e,r={}){const t={
stack:[],error:void 0,hasError:!1};try{const{override:s="auto",signal:a,timeout:i=f}=r;if(""!==s&&"auto"!==s){const e=p.find(e=>e===s);if(void 0===e)throw new n.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${p.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const c=`the API server ${e.server} to tell what the cluster runs on`,l={
signal:__addDisposableResource(t,(0,o.R)(i,c,a),!1).signal},[u,d,h]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},l),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},l),e.request("GET","/version",l)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=m.find(([e,t])=>r.some(r=>r.platform===e&&r.kind===t))
;if(void 0===t){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,n]=t,s=r.filter(e=>e.platform===o).sort((e,r)=>Number(r.kind===n)-Number(e.kind===n)).map(e=>e.fact),a=r.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...s,...a])}}({nodes:u.items,drivers:d.items.map(e=>e.metadata.name),serverVersion:h?.gitVersion??"",server:e.server})}catch(e){t.error=e,t.hasError=!0}finally{d(t)}}
function summarize(e){const r=[...new Set(e)],t=r.length-5;return t>0?[...r.slice(0,5),`and ${t} more`]:r}},63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}
function referenceTo(e){const{apiVersion:r,kind:t,metadata:o}=e;return{apiVersion:r,kind:t,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,r,t)=>{t.d(r,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=t(51455),n=t(76760),s=t(38816),a=t(6392),i=t(12317),c=t(47775),l=t(24832),u=t(30326),d=t(19117);const f="lamina.yaml",p=s.YjP().min(1),m=s.rej({
region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),
mode:s.k5n(["auto",...a.l2]).optional().describe("How the driver comes by its credentials"),policyMode:s.k5n(a.tG).optional().describe("Which policy the driver gets"),
roleName:s.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:s.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:s.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),
kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:s.k5n(a.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:s.YOg(p).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:s.g1P(p,s.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(p,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=s.rej({
apiVersion:s.euz("lamina/v1").describe("The version of this format"),kind:s.euz("Stack").describe("What the file describes"),metadata:s.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:s.rej({...h,environments:s.g1P(c.Jq,s.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,r){return(0,
d.If)(e,r,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,t])=>strayLayers(t,["spec","environments",r],t.layers??e.layers))])}
function strayLayers(e,r,t){return void 0===t?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...r,o],key:e,
message:`${o} for "${e}", which is none of the layers ${t.join(", ")}`})))}async function loadStackFile(e,r){const t=r??f;try{return parseStackFile(await(0,o.readFile)(n.resolve(e,t),"utf8"),t)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new i.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,t){const o=e?.spec??{},n=function(e,r){
if(void 0===r)return{};const t=Object.keys(e.environments??{}),o=t.includes(r)?e.environments?.[r]:void 0;if(void 0!==o)return o;const n=(0,d.kp)(r,t)
;throw new i.j1(`Unknown environment "${r}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===t.length?`${f} names no environments.`:`${f} has ${t.join(", ")}.`})
}(o,r.environment),s=r.layers??n.layers??o.layers??t;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??n.platform??o.platform??"auto",
namespace:r.namespace??n.namespace??o.namespace,overlay:r.overlay??n.overlay??o.overlay,aws:void 0===o.aws?n.aws:{...o.aws,...n.aws},layers:s.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(n.patches,e)??[]].map(l.h),values:(0,u.D3)(own(o.values,e)??{},own(n.values,e)??{})}))}}const own=(e,r)=>void 0!==e&&Object.hasOwn(e,r)?e[r]:void 0},
88544:(e,r,t)=>{t.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var o=t(38067),n=t(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],
bold:[1,22]};function painter(e){return(r,t)=>{const[o,n]=s[r];return e&&""!==t?`[${o}m${t}[${n}m`:t}}function logSafe(e){return(0,o.D)((0,n.TN)(e))}function widthOf(e){let r=0
;for(const t of e)r+=columnsOf(t);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let t="",o=0;for(const n of e){if(o+=columnsOf(n),o>r-1)break;t+=n}return`${t}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}},40682:(e,r,t)=>{t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>a});var o=t(58500),n=t(12317);const s=2**31-1,a={
now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{for(let t=e;;t-=s)if(await(0,o.setTimeout)(Math.min(t,s),void 0,void 0===r?{}:{signal:r}),t<=s)return}catch(e){
throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){const o=new AbortController,forward=()=>{o.abort(t?.reason??new n.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{
once:!0});let a,i=e,c=performance.now();const arm=t=>{const i=Math.min(t,s);a=setTimeout(()=>i<t?arm(t-i):void o.abort(new n.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),i)}
;return arm(i),{signal:o.signal,pause:async e=>{clearTimeout(a),i-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(a),
t?.removeEventListener("abort",forward)}}}function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3)
;return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
