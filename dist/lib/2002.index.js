export const id=2002;export const ids=[2002];export const modules={32002:(e,r,n)=>{n.r(r),n.d(r,{action:()=>E});var t=n(76760),o=n(97244),a=n(1167),s=n(8223),i=n(12317),c=n(33730),l=n(45399)
;var d=n(27466),u=n(82627),f=n(19452),p=n(78186),m=n(32870),h=n(67095),y=n(18852),v=n(50247),g=n(74917),w=n(14907),k=n(65842),b=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},$=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const S={...w.g,layers:(0,k.p_)(),environment:(0,
k.Qq)(),file:(0,k.Qq)(),overlay:(0,k.Qq)(),namespace:(0,k.Qq)(),platform:(0,k.yL)(["auto",...m.Bn],"auto"),region:(0,k.Qq)(),"cluster-name":(0,k.Qq)(),"ebs-access":(0,k.Jt)(!1),set:(0,k.Qq)(),mode:(0,
k.yL)(["apply","plan"],"apply"),wait:(0,k.Jt)(!0),verify:(0,k.Jt)(!0),rollback:(0,k.Jt)(!1),timeout:(0,k.p0)(),"chart-mirror":(0,k.Qq)(),"force-conflicts":(0,k.Jt)(!1),"helm-version":(0,k.Qq)(),
report:(0,k.Qq)(),token:(0,k.yD)()},E=(0,g.QP)({name:"bring-up",inputs:S,outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const r={stack:[],error:void 0,
hasError:!1};try{const{inputs:n,env:m}=e,g=n["dry-run"]||"plan"===n.mode,w=""===n.report?t.join(m.RUNNER_TEMP??".","lamina-report.html"):n.report;g||await(0,u.r)(w)
;const k=__addDisposableResource(r,await async function(e){const{inputs:r,env:n,installation:t,logger:o,signal:s}=e,i=n.GITHUB_WORKSPACE??process.cwd(),c=await(0,f.f)({...0===r.layers.length?{}:{
layers:r.layers},...(0,b.lq)("environment",r.environment),...(0,b.lq)("file",r.file),...(0,b.lq)("overlay",r.overlay),...(0,b.lq)("namespace",r.namespace),..."auto"===r.platform?{}:{
platform:r.platform},workspace:i,installation:t}),l=r["helm-version"];return(0,p.j)(c,{...(0,b.lq)("region",r.region),...(0,b.lq)("clusterName",r["cluster-name"]),...(0,b.lq)("timeout",r.timeout),
...(0,b.lq)("chartMirror",r["chart-mirror"]),...""===l?{}:{findHelm:async()=>(await(0,a.S)({version:l,workspace:i,env:n,logger:o,signal:s})).path},kubeconfig:r.kubeconfig,context:r.context,
ebsAccess:r["ebs-access"],set:[r.set],forceConflicts:r["force-conflicts"],installation:t,env:n,logger:o,signal:s})}(e),!0);await(g?async function(e,r){
const{inputs:n,logger:t,output:o,summarize:a}=r,{environment:u,layers:f,pending:p,json:m}=await t.group("Plan the stack",()=>(0,d.q)(e));if(o("changed",p),o("plan",JSON.stringify(m)),a((0,y.B)({
layers:f,environment:u})),""===n.token)return;const h=f.map(e=>e.plan);await async function(e){const{plans:r,environment:n,env:t,logger:o,signal:a}=e;try{const a=await(0,c.$)(t)
;if(void 0===a)return void o.info("No comment: this run is not for a pull request");const{url:i}=(0,l.y)(t),d=(0,s.z)({plans:r,commit:a.headSha,...void 0===i?{}:{runUrl:i}}),u=await(0,
c.o)(e),{url:f}=await u.keepComment({number:a.number,marker:""===n?"plan":`plan/${n}`,body:d});o.info(`The plan is a comment: ${f}`)}catch(e){if(!(e instanceof i.Xf)||a.aborted)throw e
;o.warning(`The plan could not be written as a comment: ${e.message}${void 0===e.remedy?"":`. ${e.remedy}`}`)}}({...r,token:n.token,plans:h,environment:n.environment})
}(k,e):async function(e,r,{inputs:n,logger:t,output:a,summarize:s}){const i=(0,h.n7)(),c=await t.group("Bring up the stack",()=>(0,o.q)(e,{wait:n.wait,verify:n.verify,rollback:n.rollback,report:!0,
...(0,b.lq)("timeout",n.timeout),onProgress:e=>{const r=i(e);void 0!==r&&t.info(r)}}));a("changed",c.changed),a("ready",c.ready),a("endpoints",JSON.stringify(c.endpoints)),
a("duration-ms",c.durationMs);for(const[e,r]of Object.entries(c.endpoints))a(e,r);const{layers:l,environment:d,verified:f}=c;void 0!==c.report&&await(0,u.a)(r,c.report);if(a("report-path",r),s((0,
y.B)({layers:l,...void 0===d?{}:{environment:d}})),s(f.map(e=>`\n${(0,v.R)(e)}`).join("")),void 0!==c.failure)throw c.failure}(k,w,e))}catch(e){r.error=e,r.hasError=!0}finally{const e=$(r);e&&await e}
}})},14907:(e,r,n)=>{n.d(r,{g:()=>a});var t=n(65842),o=n(74917);const a={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),...o.bB}},11178:(e,r,n)=>{n.d(r,{hF:()=>i,lq:()=>optional,
vi:()=>findLayer});var t=n(68794),o=n(42242),a=n(14907),s=n(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,r,n){return(0,
o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},6392:(e,r,n)=>{n.d(r,{NZ:()=>a,l2:()=>t,tG:()=>o})
;const t=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,r,n)=>{n.d(r,{f:()=>loadStack,t:()=>i})
;var t=n(42242),o=n(97549),a=n(30326),s=n(68794);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:n}=e,a=(0,o.b9)(await(0,
o.Zw)(r,e.file),e,i),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,t.a)(e,{builtInDirectory:(0,s.o)(n),workspace:r}),a),patches:o})));return{...a,
layers:c}}function withValues(e,r){const{operator:n}=e.spec;return void 0===n||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,a.D3)(n.values,r)}}}}},27466:(e,r,n)=>{n.d(r,{
q:()=>planStack});var t=n(8460),o=n(39874);async function planStack(e){const{collaborators:r,detected:n}=e,a=await(0,t.z)({...r,detected:n,aws:e.awsEnvironment,dryRun:!0}),s=[]
;for(const n of e.layers)s.push(await(0,o.d)(e.request(n),r,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:a,layers:s,
pending:a.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:a.ebsAccess?.calls??[],driver:a.driver?.plan??[],storageClass:a.storageClass.plan}}}},45399:(e,r,n)=>{n.d(r,{
y:()=>runIdentity});var t=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===n)return{holder:`${(0,t.userInfo)().username}@${(0,
t.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${n}/actions/runs/${r}`}}},
78186:(e,r,n)=>{n.d(r,{j:()=>openStack});var t=n(34992),o=n(30326),a=n(32870),s=n(81462),i=n(43576),c=n(40682),l=n(68794),d=n(45399);function awsEnvironment(e){
const{stack:r,chartMirror:t,installation:o,env:a,helm:s,exec:u,logger:f,signal:p}=e,{region:m,clusterName:h}=r;return{helm:s,exec:u,...e.setUpAccess?{access:(0,i.U)(r)}:{},...void 0===m?{}:{region:m},
...void 0===h?{}:{clusterName:h},...void 0===t?{}:{chartMirror:t},manifests:(0,l.e)(o),run:(0,d.y)(a),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:m??"",env:a,logger:f,clock:c.ml,signal:p})}}var u=n(1167);async function openStack(e,r){const{env:n,logger:i,signal:c,installation:l,timeout:f,chartMirror:p}=r,m=(0,
o.Wg)(r.set.join("\n")),h=await(0,s.E)({findHelm:e=>(0,u.M)({env:e,logger:i,signal:c}),...r});i.info(`Cluster: ${r.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,a.li)(h.kubernetes,{
override:e.platform,signal:c,...void 0===f?{}:{timeout:f}}).catch(async e=>{throw await h[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(r)},g="local"===y.platform?"local":"production";return{
collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...h,stack:v,setUpAccess:r.ebsAccess||void 0!==e.aws,chartMirror:p,installation:l,env:n}),
request:o=>{const a=e.overlay??((0,t.M)(o).includes(g)?g:void 0);return{layer:o,...void 0===a?{}:{overlay:a},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===f?{}:{timeout:f},
...void 0===p?{}:{chartMirror:p},set:m,patches:e.layers.find(e=>e.layer===o)?.patches??[],forceConflicts:r.forceConflicts,run:(0,d.y)(n)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:r})=>({...void 0===e?{}:{region:e},...void 0===r?{}:{clusterName:r}})},43576:(e,r,n)=>{n.d(r,{U:()=>makeWish});var t=n(12317)
;const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:r=""}=e,n=given(e.roleName)??defaultName(r);return{mode:e.mode??"auto",
policyMode:e.policyMode??"managed-v2",clusterName:r,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",
tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}
}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const r=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===r.length||1===r.length&&"auto"===r[0])return{by:"cluster"}
;if(r.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(r)]};const n=r.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(n.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(n.map(([,e="",r=""])=>[e,r]))}
;throw new t.j1(`nodes: "${r.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,r,n)=>{n.d(r,{li:()=>detectPlatform,Bn:()=>p});var t=n(40682),o=n(12317)
;const a=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,c=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,l=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:n,annotations:t}=e.metadata,add=(e,t,o)=>{r.push({platform:e,kind:t,fact:`node ${n}: ${o}`})},o=e.spec?.providerID??""
;for(const[e,r,n]of a)o.startsWith(e)&&add(r,n,`providerID ${o}`);for(const[r,n]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(r)||e.test(`${r}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${n}`)}i.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),c.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==t?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return l.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),r.push(...clueOfVersion(d,`node ${n}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[t,o]=n;return[{platform:t,kind:o,fact:`${r} is ${e}`}]
}const d={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=d[e];if(void 0===r)return[];const[n,t]=r;return[{platform:n,kind:t,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}var __addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=r[Symbol.dispose],n&&(o=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,
r.hasError=!0}var n,t=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t})
;const f=12e4,p=["ec2","eks","gke","local"],m=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]];async function detectPlatform(e,r={}){const n={
stack:[],error:void 0,hasError:!1};try{const{override:a="auto",signal:s,timeout:i=f}=r;if(""!==a&&"auto"!==a){const e=p.find(e=>e===a);if(void 0===e)throw new o.j1(`platform: "${a}" is not known`,{
remedy:`Write auto or one of ${p.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const c=`the API server ${e.server} to tell what the cluster runs on`,l={
signal:__addDisposableResource(n,(0,t.R)(i,c,s),!1).signal},[d,u,h]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},l),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},l),e.request("GET","/version",l)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=m.find(([e,n])=>r.some(r=>r.platform===e&&r.kind===n))
;if(void 0===n){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[t,o]=n,a=r.filter(e=>e.platform===t).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),s=r.filter(e=>e.platform!==t).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:t,evidence:summarize([...a,...s])}}({nodes:d.items,drivers:u.items.map(e=>e.metadata.name),serverVersion:h?.gitVersion??"",server:e.server})}catch(e){n.error=e,n.hasError=!0}finally{u(n)}}
function summarize(e){const r=[...new Set(e)],n=r.length-5;return n>0?[...r.slice(0,5),`and ${n} more`]:r}},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}
function referenceTo(e){const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,r,n)=>{n.d(r,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var t=n(51455),o=n(76760),a=n(38816),s=n(6392),i=n(12317),c=n(47775),l=n(24832),d=n(30326),u=n(19117);const f="lamina.yaml",p=a.YjP().min(1),m=a.rej({
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
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,r){return(0,
u.If)(e,r,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,n])=>strayLayers(n,["spec","environments",r],n.layers??e.layers))])}
function strayLayers(e,r,n){return void 0===n?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...r,t],key:e,
message:`${t} for "${e}", which is none of the layers ${n.join(", ")}`})))}async function loadStackFile(e,r){const n=r??f;try{return parseStackFile(await(0,t.readFile)(o.resolve(e,n),"utf8"),n)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new i.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,n){const t=e?.spec??{},o=function(e,r){
if(void 0===r)return{};const n=Object.keys(e.environments??{}),t=n.includes(r)?e.environments?.[r]:void 0;if(void 0!==t)return t;const o=(0,u.kp)(r,n)
;throw new i.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${f} names no environments.`:`${f} has ${n.join(", ")}.`})
}(t,r.environment),a=r.layers??o.layers??t.layers??n;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??t.platform??"auto",
namespace:r.namespace??o.namespace??t.namespace,overlay:r.overlay??o.overlay??t.overlay,aws:void 0===t.aws?o.aws:{...t.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(t.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(t.values,e)??{},own(o.values,e)??{})}))}}const own=(e,r)=>void 0!==e&&Object.hasOwn(e,r)?e[r]:void 0},
67095:(e,r,n)=>{n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=n(63036),o=n(88544);const a={ready:["✔","green"],progressing:["…","yellow"],
failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:o}=e,a=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${o.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return r=>{const n=(0,t.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==o)return e.set(n,o),renderProgressLine(r)}}
function renderProgressTable(e,{width:r,colour:n}){const s=(0,o.C2)(n),i=e.map(({reference:e})=>(0,t.P5)(e)),c=Math.max(0,...i.map(o.qz)),l=Math.min(c,Math.max(10,Math.floor(r/2)))
;return e.map((e,n)=>{const{state:t}=e.readiness,[c,d]=a[t],u=(0,o.f)((0,o.xv)(i[n]??"",l),l),f=`${c} ${u}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(f)>r)return(0,o.xv)(f,r)
;const p=(0,o.xv)(whyOf(e),r-(0,o.qz)(f)-2),m=`${s(d,c)} ${u}  ${s(d,t.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${s("dim",p)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,o.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate})
;var t=n(38067),o=n(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,o]=a[r]
;return e&&""!==n?`[${t}m${n}[${o}m`:n}}function logSafe(e){return(0,t.D)((0,o.TN)(e))}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const o of e){if(t+=columnsOf(o),t>r-1)break;n+=o}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}},40682:(e,r,n)=>{n.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>s});var t=n(58500),o=n(12317);const a=2**31-1,s={
now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{for(let n=e;;n-=a)if(await(0,t.setTimeout)(Math.min(n,a),void 0,void 0===r?{}:{signal:r}),n<=a)return}catch(e){
throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,n){const t=new AbortController,forward=()=>{t.abort(n?.reason??new o.p4)};!0===n?.aborted?forward():n?.addEventListener("abort",forward,{
once:!0});let s,i=e,c=performance.now();const arm=n=>{const i=Math.min(n,a);s=setTimeout(()=>i<n?arm(n-i):void t.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),i)}
;return arm(i),{signal:t.signal,pause:async e=>{clearTimeout(s),i-=performance.now()-c;try{return await e()}finally{c=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(s),
n?.removeEventListener("abort",forward)}}}function formatDuration(e){if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3)
;return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
