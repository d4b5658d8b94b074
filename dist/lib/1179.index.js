export const id=1179;export const ids=[1179];export const modules={1179:(e,t,n)=>{n.r(t),n.d(t,{action:()=>S});var o=n(6760),r=n(4848),a=n(1167),s=n(9037),i=n(4071);const sign=e=>(0,i.xS)(e)===(0,
i.xS)([])?"✅":"📋";function changesOf(e){return e.flatMap(e=>{const t=(0,i.$L)(e);return""===t?[]:[(0,s.zH)(`${e.layer}: ${(0,i.xS)([e])}`,t)]})}function footer({commit:e,runUrl:t}){
const n=/^[0-9a-f]{40}$/.test(e)?e:(0,s.aY)(e),o=void 0===t?void 0:(0,s.nf)("the run",t);return`For ${n}${void 0===o?"":`, by ${o}`}.`}const blocks=(...e)=>`${e.join("\n\n")}\n`
;var c=n(2317),l=n(1455),u=n(682);async function openGitHub(e){const{token:t,env:o,logger:r,signal:a,clock:s=u.ml}=e;if(""!==t&&r.mask(t),
!/^[\x21-\x7e]+$/.test(t))throw new c.j1(""===t?"No token for GitHub was given":"The token for GitHub has characters that none has",{remedy:"Give the input token, such as ${{ github.token }}."})
;const i=function(e){const t=e.GITHUB_REPOSITORY??"",[,n,o]=/^([\w.-]+)\/([\w.-]+)$/.exec(t)??[]
;if(void 0===n||void 0===o)throw new c.j1("GITHUB_REPOSITORY: "+(""===t?"it is not set":`"${t}" is not of the form owner/name`),{
remedy:"Run this in a workflow, or set GITHUB_REPOSITORY to owner/name."});return{owner:n,name:o}}(o),l=function(e){const t=e.GITHUB_API_URL??"";if(""===t)return"https://api.github.com"
;if(URL.canParse(t)&&/^https?:$/.test(new URL(t).protocol))return t;throw new c.j1(`GITHUB_API_URL: "${t}" is not an http(s) address`,{
remedy:"Leave it to the runner, or set it to https://HOST/api/v3 for GitHub Enterprise Server."})}(o),d=await async function(e){try{
return(await Promise.all([n.e(2413),n.e(3148)]).then(n.bind(n,3148))).createGitHub}catch(t){if(!(t instanceof SyntaxError))throw t
;throw new c.j1(`GITHUB_EVENT_PATH: ${e.GITHUB_EVENT_PATH??""} is not JSON: ${(0,c.gJ)(t)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:t})}}(o);return d({token:t,repository:i,apiUrl:l,
logger:r,clock:s,signal:a})}var d=n(5399);async function commentPlan(e){const{plans:t,environment:o,env:r,logger:a,signal:s}=e;try{const s=await async function(e){const t=e.GITHUB_EVENT_PATH??""
;if(""===t)return;const{parsePullRequestEvent:o}=await n.e(7623).then(n.bind(n,7623));let r;try{r=JSON.parse(await(0,l.readFile)(t,"utf8"))}catch(e){
throw new c.j1(`GITHUB_EVENT_PATH: ${t} is not JSON: ${(0,c.gJ)(e)}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner.",cause:e})}return o(r,t)}(r)
;if(void 0===s)return void a.info("No comment: this run is not for a pull request");const{url:u}=(0,d.y)(r),p=function({plans:e,...t}){
const n=e.flatMap(({upgrades:e=[]})=>e).filter(e=>void 0!==e.refused),o=0===n.length?`### ${sign(e)} Plan: ${(0,i.xS)(e)}`:`### ❌ Plan: ${n.length} of its steps between versions would be refused`
;return blocks(o,footer(t),...changesOf(e))}({plans:t,commit:s.headSha,...void 0===u?{}:{runUrl:u}}),m=await openGitHub(e),{url:f}=await m.keepComment({number:s.number,
marker:""===o?"plan":`plan/${o}`,body:p});a.info(`The plan is a comment: ${f}`)}catch(e){if(!(e instanceof c.Xf)||s.aborted)throw e
;a.warning(`The plan could not be written as a comment: ${e.message}${void 0===e.remedy?"":`. ${e.remedy}`}`)}}
var p=n(7466),m=n(2627),f=n(5301),h=n(2870),y=n(7095),v=n(8852),g=n(247),w=n(4917),k=n(4907),b=n(5842),$=n(1178),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},P=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const E={...k.g,layers:(0,b.p_)(),environment:(0,
b.Qq)(),file:(0,b.Qq)(),overlay:(0,b.Qq)(),namespace:(0,b.Qq)(),platform:(0,b.yL)(["auto",...h.Bn],"auto"),region:(0,b.Qq)(),"cluster-name":(0,b.Qq)(),"ebs-access":(0,b.Jt)(!1),set:(0,b.Qq)(),mode:(0,
b.yL)(["apply","plan"],"apply"),wait:(0,b.Jt)(!0),verify:(0,b.Jt)(!0),rollback:(0,b.Jt)(!1),timeout:(0,b.p0)(),"chart-mirror":(0,b.Qq)(),"force-conflicts":(0,b.Jt)(!1),"helm-version":(0,b.Qq)(),
report:(0,b.Qq)(),token:(0,b.yD)()},S=(0,w.QP)({name:"bring-up",inputs:E,outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const t={stack:[],error:void 0,
hasError:!1};try{const{inputs:n,env:s}=e,i=n["dry-run"]||"plan"===n.mode,c=""===n.report?o.join(s.RUNNER_TEMP??".","lamina-report.html"):n.report;i||await(0,m.r)(c)
;const l=__addDisposableResource(t,await async function(e){const{inputs:t,env:n,installation:o,logger:r,signal:s}=e,i=n.GITHUB_WORKSPACE??process.cwd(),c=await(0,f.f)({...0===t.layers.length?{}:{
layers:t.layers},...(0,$.lq)("environment",t.environment),...(0,$.lq)("file",t.file),...(0,$.lq)("overlay",t.overlay),...(0,$.lq)("namespace",t.namespace),..."auto"===t.platform?{}:{
platform:t.platform},workspace:i,installation:o}),l=t["helm-version"];return(0,f.j)(c,{...(0,$.lq)("region",t.region),...(0,$.lq)("clusterName",t["cluster-name"]),...(0,$.lq)("timeout",t.timeout),
...(0,$.lq)("chartMirror",t["chart-mirror"]),...""===l?{}:{findHelm:async()=>(await(0,a.S)({version:l,workspace:i,env:n,logger:r,signal:s})).path},kubeconfig:t.kubeconfig,context:t.context,
ebsAccess:t["ebs-access"],set:[t.set],forceConflicts:t["force-conflicts"],installation:o,env:n,logger:r,signal:s})}(e),!0);await(i?async function(e,t){
const{inputs:n,logger:o,output:r,summarize:a}=t,{environment:s,layers:i,pending:c,json:l}=await o.group("Plan the stack",()=>(0,p.q)(e));if(r("changed",c),r("plan",JSON.stringify(l)),a((0,v.B)({
layers:i,environment:s})),""===n.token)return;const u=i.map(e=>e.plan);await commentPlan({...t,token:n.token,plans:u,environment:n.environment})
}(l,e):async function(e,t,{inputs:n,logger:o,output:a,summarize:s}){const i=(0,y.n7)(),c=await o.group("Bring up the stack",()=>(0,r.q)(e,{wait:n.wait,verify:n.verify,rollback:n.rollback,report:!0,
...(0,$.lq)("timeout",n.timeout),onProgress:e=>{const t=i(e);void 0!==t&&o.info(t)}}));a("changed",c.changed),a("ready",c.ready),a("endpoints",JSON.stringify(c.endpoints)),
a("duration-ms",c.durationMs);for(const[e,t]of Object.entries(c.endpoints))a(e,t);const{layers:l,environment:u,verified:d}=c;void 0!==c.report&&await(0,m.a)(t,c.report);if(a("report-path",t),s((0,
v.B)({layers:l,...void 0===u?{}:{environment:u}})),s(d.map(e=>`\n${(0,g.R)(e)}`).join("")),void 0!==c.failure)throw c.failure}(l,c,e))}catch(e){t.error=e,t.hasError=!0}finally{const e=P(t);e&&await e}
}})},7466:(e,t,n)=>{n.d(t,{q:()=>planStack});var o=n(8460),r=n(831);async function planStack(e){const{collaborators:t,detected:n}=e,a=await(0,o.z)({...t,detected:n,aws:e.awsEnvironment,dryRun:!0
}),s=[];for(const n of e.layers)s.push(await(0,r.d)(e.request(n),t,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:a,layers:s,
pending:a.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:a.ebsAccess?.calls??[],driver:a.driver?.plan??[],storageClass:a.storageClass.plan}}}},5301:(e,t,n)=>{n.d(t,{
f:()=>loadStack,j:()=>openStack});var o=n(2242),r=n(4992),a=n(1455),s=n(6760),i=n(8816),c=n(9886),l=n(2317),u=n(7775),d=n(4832),p=n(326),m=n(9117);const f="lamina.yaml",h=i.YjP().min(1),y=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...c.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(c.tG).optional().describe("Which policy the driver gets"),roleName:i.YjP().optional(),
instanceProfileName:i.YjP().optional(),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(c.NZ).optional(),hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),v={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:u.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:u.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:i.YOg(h).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:i.g1P(h,i.YOg(u.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(h,u.uc).optional().describe("Helm values of the operators' charts by layer")},g=i.rej({
apiVersion:i.euz("lamina/v1"),kind:i.euz("Stack"),metadata:i.rej({name:u.Jq}),spec:i.rej({...v,
environments:i.g1P(u.Jq,i.rej(v)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,t){const n=t??f;try{return function(e,t){return(0,
m.If)(e,t,g,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}(await(0,
a.readFile)(s.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new l.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){
const o=e?.spec??{},r=function(e,t){if(void 0===t)return{};const n=Object.keys(e.environments??{}),o=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const r=(0,m.kp)(t,n)
;throw new l.j1(`Unknown environment "${t}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===n.length?`${f} names no environments.`:`${f} has ${n.join(", ")}.`})
}(o,t.environment),a=t.layers??r.layers??o.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??r.platform??o.platform??"auto",
namespace:t.namespace??r.namespace??o.namespace,overlay:t.overlay??r.overlay??o.overlay,aws:void 0===o.aws?r.aws:{...o.aws,...r.aws},layers:a.map(e=>({layer:e,
patches:[...o.patches?.[e]??[],...r.patches?.[e]??[]].map(d.h),values:(0,p.D3)(o.values?.[e]??{},r.values?.[e]??{})}))}}var w=n(2870),k=n(4638),b=n(3576),$=n(682),P=n(8794),E=n(5399)
;function awsEnvironment(e){const{stack:t,chartMirror:o,installation:r,env:a,helm:s,exec:i,logger:c,signal:l}=e,{region:u,clusterName:d}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,b.UF)(t)
}:{},...void 0===u?{}:{region:u},...void 0===d?{}:{clusterName:d},...void 0===o?{}:{chartMirror:o},manifests:(0,P.e)(r),run:(0,E.y)(a),
openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,8589))).openAws({region:u??"",env:a,logger:c,clock:$.ml,signal:l})}}var S=n(1167);const j=["speed","batch","serving"]
;async function loadStack(e){const{workspace:t,installation:n}=e,r=resolveStack(await loadStackFile(t,e.file),e,j),a=await Promise.all(r.layers.map(async({layer:e,patches:r,values:a})=>({
layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,P.o)(n),workspace:t}),a),patches:r})));return{...r,layers:a}}async function openStack(e,t){
const{env:n,logger:o,signal:a,installation:s,timeout:i,chartMirror:c}=t,l=(0,p.Wg)(t.set.join("\n")),u=await(0,k.E)({findHelm:e=>(0,S.M)({env:e,logger:o,signal:a}),...t})
;o.info(`Cluster: ${t.clusterTitle??""}${u.kubernetes.server}`);const d=await(0,w.li)(u.kubernetes,{override:e.platform,signal:a}),m={...e.aws,...awsFlags(t)
},f="local"===d.platform?"local":"production";return{collaborators:u,detected:d,layers:e.layers.map(({layer:e})=>e),aws:m,awsEnvironment:awsEnvironment({...u,stack:m,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:c,installation:s,env:n}),request:o=>{const a=e.overlay??((0,r.M)(o).includes(f)?f:void 0);return{layer:o,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===i?{}:{timeout:i},...void 0===c?{}:{chartMirror:c},set:l,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,E.y)(n)}},[Symbol.asyncDispose]:()=>u[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,p.D3)(n.values,t)}}}}},9886:(e,t,n)=>{
n.d(t,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
3576:(e,t,n)=>{n.d(t,{UF:()=>makeWish});var o=n(2317);const r="lamina-ebs-csi",defaultName=e=>""===e?r:`${r}-${e}`;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},2870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>u});var o=n(2317)
;const r=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:o}=e.metadata,add=(e,o,r)=>{t.push({platform:e,kind:o,fact:`node ${n}: ${r}`})},l=e.spec?.providerID??""
;for(const[e,t,n]of r)l.startsWith(e)&&add(t,n,`providerID ${l}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}s.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),t.push(...clueOfVersion(u,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[o,r]=n;return[{platform:o,kind:r,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const u=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:n="auto",signal:r}=t;if(""!==n&&"auto"!==n){const e=u.find(e=>e===n);if(void 0===e)throw new o.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===r?{}:{signal:r},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=d.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,r]=n,a=t.filter(e=>e.platform===o).sort((e,t)=>Number(t.kind===r)-Number(e.kind===r)).map(e=>e.fact),s=t.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}}};
