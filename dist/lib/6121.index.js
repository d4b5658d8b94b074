export const id=6121;export const ids=[6121];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>a});var n=t(65842),o=t(74917);const a={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},11178:(e,r,t)=>{t.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var n=t(68794),o=t(42242),a=t(14907),s=t(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,r,t){return(0,o.a)(e,{builtInDirectory:(0,n.o)(t),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
10957:(e,r,t)=>{t.r(r),t.d(r,{action:()=>y});var n=t(17430),o=t(506),a=t(62396),s=t(76200),i=t(48387),c=t(9054),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function deploy(e,r){const t={stack:[],
error:void 0,hasError:!1};try{const i="plan"===e.mode?a.Dq:a.iu,l=__addDisposableResource(t,await i({...e,repository:r}),!0),d=await(0,
a.Cr)(e.pullRequest,r,l.github,e.env),{namespace:u}=d.id,p=await(0,s.j)({...e,namespace:u}),f=await(0,c.sN)({...e,...l,target:d,layers:p
}),{state:m,changed:y,url:h="",endpoints:v,expiresAt:g,failure:k}=f;return{outputs:{namespace:u,state:m,changed:y,url:h,endpoints:JSON.stringify(v),"expires-at":void 0===g?"":(0,n.sZ)(g)},summary:(0,
o.mV)(f),failure:k}}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}async function remove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=__addDisposableResource(t,await(0,a.iu)({...e,repository:r}),!0),{id:s}=await(0,a.Cr)(e.pullRequest,r,void 0,e.env),i=await(0,c.Bq)({...e,...n,id:s}),{removed:l,leftBehind:d,failure:u}=i
;return{outputs:{namespace:s.namespace,state:void 0===u?"removed":"failed",changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),"left-behind":JSON.stringify(d)},summary:(0,o.sU)(i),failure:u}
}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}async function reap(e,r){const t={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(t,await(0,a.iu)({...e,
repository:r}),!0),s=await(0,c.C9)({...e,...n,repository:r}),{previews:i,removed:l,leftBehind:d,failure:u}=s;return{outputs:{changed:l.length>0&&!e.dryRun,removed:JSON.stringify(l),
"left-behind":JSON.stringify(d),previews:JSON.stringify(i)},summary:(0,o.VA)(s),failure:u}}catch(e){t.error=e,t.hasError=!0}finally{const e=l(t);e&&await e}}
var d=t(67095),u=t(74917),p=t(14907),f=t(65842),m=t(11178);const y=(0,u.QP)({name:"preview",inputs:{...p.g,action:(0,f.b9)(["deploy","remove","reap"]),"pull-request":(0,f.Qq)(),repository:(0,f.Qq)(),
token:(0,f.yD)(),layers:(0,f.p_)(),environment:(0,f.Qq)(),overlay:(0,f.Qq)(),mode:(0,f.yL)(["apply","plan"],"apply"),ttl:(0,f.p0)("72h"),quota:(0,f.K7)(),"chart-mirror":(0,f.Qq)(),timeout:(0,f.p0)(),
"clear-finalizers":(0,f.Jt)(!0),comment:(0,f.Jt)(!0)},outputs:["namespace","state","changed","url","endpoints","expires-at","removed","left-behind","previews"],
async run({inputs:e,logger:r,signal:t,env:n,installation:o,output:a,summarize:s}){
const{action:c,quota:l,ttl:u=0,token:p,kubeconfig:f,context:y,repository:h}=e,{outputs:v,summary:g,failure:k}=await r.group(`Preview: ${c}`,()=>function(e){const r=(0,i.W1)(e.repository,e.env);return{
deploy,remove,reap}[e.operation](e,r)}({operation:c,quota:l,ttl:u,token:p,kubeconfig:f,context:y,repository:h,...(0,m.lq)("environment",e.environment),...(0,m.lq)("overlay",e.overlay),...(0,
m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("timeout",e.timeout),...0===e.layers.length?{}:{layers:e.layers},pullRequest:e["pull-request"],mode:e["dry-run"]?"plan":e.mode,dryRun:e["dry-run"],
clearFinalizers:e["clear-finalizers"],comments:e.comment,records:!0,onProgress:e=>r.info((0,d.S)(e)),workspace:n.GITHUB_WORKSPACE??process.cwd(),env:n,logger:r,signal:t,installation:o}))
;for(const[e,r]of Object.entries(v))a(e,r);if(s(g),void 0!==k)throw k}})},1005:(e,r,t)=>{t.d(r,{t2:()=>m,fg:()=>loadStack,jq:()=>openStack})
;var n=t(42242),o=t(34992),a=t(97549),s=t(30326),i=t(32870),c=t(81462),l=t(43576),d=t(40682),u=t(68794),p=t(45399);function awsEnvironment(e){
const{stack:r,chartMirror:n,installation:o,env:a,helm:s,exec:i,logger:c,signal:f}=e,{region:m,clusterName:y}=r;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(r)}:{},...void 0===m?{}:{region:m
},...void 0===y?{}:{clusterName:y},...void 0===n?{}:{chartMirror:n},manifests:(0,u.e)(o),run:(0,p.y)(a),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:m??"",env:a,logger:c,clock:d.ml,signal:f})}}var f=t(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:t,defaultLayers:o=m}=e,s=(0,
a.b9)(await(0,a.Zw)(r,e.file),e,o),i=await Promise.all(s.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,u.o)(t),workspace:r}),a),patches:o})))
;return{...s,layers:i}}async function openStack(e,r){const{env:t,logger:n,signal:a,installation:l,timeout:d,chartMirror:u}=r,m=(0,s.Wg)(r.set.join("\n")),y=await(0,c.E)({findHelm:e=>(0,f.M)({env:e,
logger:n,signal:a}),...r});n.info(`Cluster: ${r.clusterTitle??""}${y.kubernetes.server}`);const h=await(0,i.li)(y.kubernetes,{override:e.platform,signal:a}),v={...e.aws,...awsFlags(r)
},g="local"===h.platform?"local":"production";return{collaborators:y,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...y,stack:v,
setUpAccess:r.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:t}),request:n=>{const a=e.overlay??((0,o.M)(n).includes(g)?g:void 0);return{layer:n,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===n)?.patches??[],
forceConflicts:r.forceConflicts,run:(0,p.y)(t)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:r})=>({...void 0===e?{}:{region:e},...void 0===r?{}:{
clusterName:r}});function withValues(e,r){const{operator:t}=e.spec;return void 0===t||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,s.D3)(t.values,r)}}}}},49886:(e,r,t)=>{
t.d(r,{FX:()=>s,NZ:()=>a,l2:()=>n,tG:()=>o,yR:()=>c,yo:()=>i})
;const n=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,r,t)=>{t.d(r,{UF:()=>makeWish});var n=t(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:r=""}=e,t=given(e.roleName)??defaultName(r)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:r,roleName:t,instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const r=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===r.length||1===r.length&&"auto"===r[0])return{by:"cluster"};if(r.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(r)]};const t=r.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(t.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(t.map(([,e="",r=""])=>[e,r]))}
;throw new n.j1(`nodes: "${r.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,r,t)=>{t.d(r,{li:()=>detectPlatform,Bn:()=>d});var n=t(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:t,annotations:n}=e.metadata,add=(e,n,o)=>{r.push({platform:e,kind:n,fact:`node ${t}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,r,t]of o)l.startsWith(e)&&add(r,t,`providerID ${l}`);for(const[r,t]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(r)||e.test(`${r}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${t}`)}s.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),r.push(...clueOfVersion(d,`node ${t}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[t,n]=r;return[{platform:t,kind:n,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:t="auto",signal:o}=r;if(""!==t&&"auto"!==t){const e=d.find(e=>e===t);if(void 0===e)throw new n.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===o?{}:{signal:o},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=u.find(([e,t])=>r.some(r=>r.platform===e&&r.kind===t))
;if(void 0===t){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[n,o]=t,a=r.filter(e=>e.platform===n).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),s=r.filter(e=>e.platform!==n).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:n,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],t=r.length-5;return t>0?[...r.slice(0,5),`and ${t} more`]:r}},63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,r,t)=>{t.d(r,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var n=t(51455),o=t(76760),a=t(38816),s=t(49886),i=t(12317),c=t(47775),l=t(24832),d=t(30326),u=t(19117);const p="lamina.yaml",f=a.YjP().min(1),m=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:a.YjP().optional(),
instanceProfileName:a.YjP().optional(),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(s.NZ).optional(),hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:a.g1P(f,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Stack"),metadata:a.rej({name:c.Jq}),spec:a.rej({...y,
environments:a.g1P(c.Jq,a.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,t){
return void 0===t?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...r,n],key:e,message:`${n} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,r){const t=r??p;try{return function(e,r){return(0,
u.If)(e,r,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,t])=>strayLayers(t,["spec","environments",r],t.layers??e.layers))])}(await(0,
n.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new i.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,t){
const n=e?.spec??{},o=function(e,r){if(void 0===r)return{};const t=Object.keys(e.environments??{}),n=t.includes(r)?e.environments?.[r]:void 0;if(void 0!==n)return n;const o=(0,u.kp)(r,t)
;throw new i.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${p} names no environments.`:`${p} has ${t.join(", ")}.`})
}(n,r.environment),a=r.layers??o.layers??n.layers??t;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??n.platform??"auto",
namespace:r.namespace??o.namespace??n.namespace,overlay:r.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(n.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(n.values,e)??{},own(o.values,e)??{})}))}}const own=(e,r)=>void 0!==e&&Object.hasOwn(e,r)?e[r]:void 0},
67095:(e,r,t)=>{t.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var n=t(63036),o=t(88544);const a={ready:["✔","green"],progressing:["…","yellow"],
failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:r,reference:t,readiness:o}=e,a=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,n.P5)(t)}  ${o.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return r=>{const t=(0,n.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:t}){const s=(0,o.C2)(t),i=e.map(({reference:e})=>(0,n.P5)(e)),c=Math.max(0,...i.map(o.qz)),l=Math.min(c,Math.max(10,Math.floor(r/2)))
;return e.map((e,t)=>{const{state:n}=e.readiness,[c,d]=a[n],u=(0,o.f)((0,o.xv)(i[t]??"",l),l),p=`${c} ${u}  ${n.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(p)>r)return(0,o.xv)(p,r)
;const f=(0,o.xv)(whyOf(e),r-(0,o.qz)(p)-2),m=`${s(d,c)} ${u}  ${s(d,n.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===f?m:`${m}  ${s("dim",f)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:t}}){return"ready"===e?"":(0,o.sN)([r,t].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,t)=>{t.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var n=t(89037)
;const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,t)=>{const[n,a]=o[r];return e&&""!==t?`[${n}m${t}[${a}m`:t}}function logSafe(e){
return(0,n.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const t of e)r+=columnsOf(t);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let t="",n=0;for(const o of e){if(n+=columnsOf(o),n>r-1)break;t+=o}return`${t}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
