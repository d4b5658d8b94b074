export const id=2860;export const ids=[2860];export const modules={14907:(e,n,t)=>{t.d(n,{g:()=>a});var o=t(65842),r=t(74917);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...r.bB}},88230:(e,n,t)=>{t.r(n),t.d(n,{action:()=>p});var o=t(7022),r=t(19452),a=t(1005),s=t(32870),i=t(96019),c=t(12317),l=t(74917),d=t(65842),u=t(11178),__addDisposableResource=function(e,n,t){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],t&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:o,async:t})
}else t&&e.stack.push({async:!0});return n},f=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,o=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===o)return o=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=n,o});const p=(0,l.QP)({name:"doctor",inputs:{
kubeconfig:(0,d.Qq)(),context:(0,d.Qq)(),layers:(0,d.p_)(),environment:(0,d.Qq)(),file:(0,d.Qq)(),namespace:(0,d.Qq)(),platform:(0,d.yL)(["auto",...s.Bn],"auto"),region:(0,d.Qq)(),"cluster-name":(0,
d.Qq)(),...l.bB},outputs:["ok","findings"],async run({inputs:e,installation:n,env:t,logger:s,signal:l,output:d,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{
const f=e.layers.length>0,y=await(0,r.f)({...f?{layers:e.layers}:{},...(0,u.lq)("environment",e.environment),...(0,u.lq)("file",e.file),...(0,u.lq)("namespace",e.namespace),..."auto"===e.platform?{}:{
platform:e.platform},workspace:t.GITHUB_WORKSPACE??process.cwd(),installation:n}),h=__addDisposableResource(m,await(0,a.j)(y,{...(0,u.lq)("region",e.region),...(0,
u.lq)("clusterName",e["cluster-name"]),kubeconfig:e.kubeconfig,context:e.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:n,env:t,logger:s,signal:l
}),!0),v=await s.group("Examine the cluster",()=>(0,o.U)(h,{layersWereNamed:f,installation:n,env:t}));s.info((0,i.v)(v).trimEnd());const k=v.filter(({state:e})=>"ok"!==e);d("ok",0===k.length),
d("findings",JSON.stringify(v)),p((0,i.C)(v));const[g]=k;if(void 0!==g){const e=1===k.length?"":`, and ${k.length-1} more`;throw new c.Xf("DOCTOR",`${g.check}: ${g.detail}${e}`,(0,
u.lq)("remedy",g.remedy))}}catch(e){m.error=e,m.hasError=!0}finally{const e=f(m);e&&await e}}})},11178:(e,n,t)=>{t.d(n,{hF:()=>i,lq:()=>optional,vi:()=>findLayer})
;var o=t(68794),r=t(42242),a=t(14907),s=t(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,n,t){return(0,r.a)(e,{
builtInDirectory:(0,o.o)(t),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},19452:(e,n,t)=>{t.d(n,{f:()=>loadStack,t:()=>i})
;var o=t(42242),r=t(97549),a=t(30326),s=t(68794);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:n,installation:t,defaultLayers:a=i}=e,c=(0,r.b9)(await(0,
r.Zw)(n,e.file),e,a),l=await Promise.all(c.layers.map(async({layer:e,patches:r,values:a})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,s.o)(t),workspace:n}),a),patches:r})));return{...c,
layers:l}}function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,a.D3)(t.values,n)}}}}},45399:(e,n,t)=>{t.d(n,{
y:()=>runIdentity});var o=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===n||void 0===t)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${n}`}}},
1005:(e,n,t)=>{t.d(n,{j:()=>openStack});var o=t(34992),r=t(30326),a=t(32870),s=t(81462),i=t(43576),c=t(40682),l=t(68794),d=t(45399);function awsEnvironment(e){
const{stack:n,chartMirror:o,installation:r,env:a,helm:s,exec:u,logger:f,signal:p}=e,{region:m,clusterName:y}=n;return{helm:s,exec:u,...e.setUpAccess?{access:(0,i.UF)(n)}:{},...void 0===m?{}:{region:m
},...void 0===y?{}:{clusterName:y},...void 0===o?{}:{chartMirror:o},manifests:(0,l.e)(r),run:(0,d.y)(a),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:m??"",env:a,logger:f,clock:c.ml,signal:p})}}var u=t(1167);async function openStack(e,n){const{env:t,logger:i,signal:c,installation:l,timeout:f,chartMirror:p}=n,m=(0,
r.Wg)(n.set.join("\n")),y=await(0,s.E)({findHelm:e=>(0,u.M)({env:e,logger:i,signal:c}),...n});i.info(`Cluster: ${n.clusterTitle??""}${y.kubernetes.server}`);const h=await(0,a.li)(y.kubernetes,{
override:e.platform,signal:c}),v={...e.aws,...awsFlags(n)},k="local"===h.platform?"local":"production";return{collaborators:y,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,
awsEnvironment:awsEnvironment({...y,stack:v,setUpAccess:n.ebsAccess||void 0!==e.aws,chartMirror:p,installation:l,env:t}),request:r=>{const a=e.overlay??((0,o.M)(r).includes(k)?k:void 0);return{
layer:r,...void 0===a?{}:{overlay:a},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===f?{}:{timeout:f},...void 0===p?{}:{chartMirror:p},set:m,
patches:e.layers.find(e=>e.layer===r)?.patches??[],forceConflicts:n.forceConflicts,run:(0,d.y)(t)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:n})=>({
...void 0===e?{}:{region:e},...void 0===n?{}:{clusterName:n}})},49886:(e,n,t)=>{t.d(n,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,n,t)=>{t.d(n,{UF:()=>makeWish});var o=t(12317);const r="lamina-ebs-csi",defaultName=e=>""===e?r:`${r}-${e}`;function makeWish(e){const{clusterName:n=""}=e,t=given(e.roleName)??defaultName(n)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:n,roleName:t,instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const n=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===n.length||1===n.length&&"auto"===n[0])return{by:"cluster"};if(n.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(n)]};const t=n.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(t.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(t.map(([,e="",n=""])=>[e,n]))}
;throw new o.j1(`nodes: "${n.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,n,t)=>{t.d(n,{li:()=>detectPlatform,Bn:()=>d});var o=t(12317)
;const r=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const n=[],{name:t,annotations:o}=e.metadata,add=(e,o,r)=>{n.push({platform:e,kind:o,fact:`node ${t}: ${r}`})},l=e.spec?.providerID??""
;for(const[e,n,t]of r)l.startsWith(e)&&add(n,t,`providerID ${l}`);for(const[n,t]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(n)||e.test(`${n}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${n}=${t}`)}s.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),n.push(...clueOfVersion(d,`node ${t}: the kubelet`)),n}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,n){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[o,r]=t;return[{platform:o,kind:r,fact:`${n} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const n=l[e];if(void 0===n)return[];const[t,o]=n;return[{platform:t,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const n=URL.canParse(e)?new URL(e).hostname:""
;return n.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${n}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(n)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${n}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,n={}){const{override:t="auto",signal:r}=n;if(""!==t&&"auto"!==t){const e=d.find(e=>e===t);if(void 0===e)throw new o.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===r?{}:{signal:r},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const n=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=u.find(([e,t])=>n.some(n=>n.platform===e&&n.kind===t))
;if(void 0===t){const n=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${n} node${1===n?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,r]=t,a=n.filter(e=>e.platform===o).sort((e,n)=>Number(n.kind===r)-Number(e.kind===r)).map(e=>e.fact),s=n.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const n=[...new Set(e)],t=n.length-5;return t>0?[...n.slice(0,5),`and ${t} more`]:n}},63036:(e,n,t)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){
const{apiVersion:n,kind:t,metadata:o}=e;return{apiVersion:n,kind:t,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}t.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,n,t)=>{t.d(n,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=t(51455),r=t(76760),a=t(38816),s=t(49886),i=t(12317),c=t(47775),l=t(24832),d=t(30326),u=t(19117);const f="lamina.yaml",p=a.YjP().min(1),m=a.rej({
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
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,o],key:e,message:`${o} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??f;try{return function(e,n){return(0,
u.If)(e,n,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
o.readFile)(r.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new i.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const o=e?.spec??{},r=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),o=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==o)return o;const r=(0,u.kp)(n,t)
;throw new i.j1(`Unknown environment "${n}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===t.length?`${f} names no environments.`:`${f} has ${t.join(", ")}.`})
}(o,n.environment),a=n.layers??r.layers??o.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??r.platform??o.platform??"auto",
namespace:n.namespace??r.namespace??o.namespace,overlay:n.overlay??r.overlay??o.overlay,aws:void 0===o.aws?r.aws:{...o.aws,...r.aws},layers:a.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(r.patches,e)??[]].map(l.h),values:(0,d.D3)(own(o.values,e)??{},own(r.values,e)??{})}))}}const own=(e,n)=>void 0!==e&&Object.hasOwn(e,n)?e[n]:void 0},
88544:(e,n,t)=>{t.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var o=t(89037);const r={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]}
;function painter(e){return(n,t)=>{const[o,a]=r[n];return e&&""!==t?`[${o}m${t}[${a}m`:t}}function logSafe(e){return(0,o.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){
let n=0;for(const t of e)n+=columnsOf(t);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let t="",o=0;for(const r of e){if(o+=columnsOf(r),o>n-1)break;t+=r}return`${t}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}}};
