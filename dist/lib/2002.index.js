export const id=2002;export const ids=[2002];export const modules={32002:(e,n,t)=>{t.r(n),t.d(n,{action:()=>P});var r=t(76760),o=t(97244),a=t(1167),s=t(8223),i=t(12317),c=t(33730),l=t(45399)
;var d=t(27466),u=t(82627),p=t(1005),f=t(32870),m=t(67095),y=t(18852),h=t(50247),v=t(74917),g=t(14907),k=t(65842),w=t(11178),__addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},b=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const $={...g.g,layers:(0,k.p_)(),environment:(0,
k.Qq)(),file:(0,k.Qq)(),overlay:(0,k.Qq)(),namespace:(0,k.Qq)(),platform:(0,k.yL)(["auto",...f.Bn],"auto"),region:(0,k.Qq)(),"cluster-name":(0,k.Qq)(),"ebs-access":(0,k.Jt)(!1),set:(0,k.Qq)(),mode:(0,
k.yL)(["apply","plan"],"apply"),wait:(0,k.Jt)(!0),verify:(0,k.Jt)(!0),rollback:(0,k.Jt)(!1),timeout:(0,k.p0)(),"chart-mirror":(0,k.Qq)(),"force-conflicts":(0,k.Jt)(!1),"helm-version":(0,k.Qq)(),
report:(0,k.Qq)(),token:(0,k.yD)()},P=(0,v.QP)({name:"bring-up",inputs:$,outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const n={stack:[],error:void 0,
hasError:!1};try{const{inputs:t,env:f}=e,v=t["dry-run"]||"plan"===t.mode,g=""===t.report?r.join(f.RUNNER_TEMP??".","lamina-report.html"):t.report;v||await(0,u.r)(g)
;const k=__addDisposableResource(n,await async function(e){const{inputs:n,env:t,installation:r,logger:o,signal:s}=e,i=t.GITHUB_WORKSPACE??process.cwd(),c=await(0,p.fg)({...0===n.layers.length?{}:{
layers:n.layers},...(0,w.lq)("environment",n.environment),...(0,w.lq)("file",n.file),...(0,w.lq)("overlay",n.overlay),...(0,w.lq)("namespace",n.namespace),..."auto"===n.platform?{}:{
platform:n.platform},workspace:i,installation:r}),l=n["helm-version"];return(0,p.jq)(c,{...(0,w.lq)("region",n.region),...(0,w.lq)("clusterName",n["cluster-name"]),...(0,w.lq)("timeout",n.timeout),
...(0,w.lq)("chartMirror",n["chart-mirror"]),...""===l?{}:{findHelm:async()=>(await(0,a.S)({version:l,workspace:i,env:t,logger:o,signal:s})).path},kubeconfig:n.kubeconfig,context:n.context,
ebsAccess:n["ebs-access"],set:[n.set],forceConflicts:n["force-conflicts"],installation:r,env:t,logger:o,signal:s})}(e),!0);await(v?async function(e,n){
const{inputs:t,logger:r,output:o,summarize:a}=n,{environment:u,layers:p,pending:f,json:m}=await r.group("Plan the stack",()=>(0,d.q)(e));if(o("changed",f),o("plan",JSON.stringify(m)),a((0,y.B)({
layers:p,environment:u})),""===t.token)return;const h=p.map(e=>e.plan);await async function(e){const{plans:n,environment:t,env:r,logger:o,signal:a}=e;try{const a=await(0,c.$)(r)
;if(void 0===a)return void o.info("No comment: this run is not for a pull request");const{url:i}=(0,l.y)(r),d=(0,s.z)({plans:n,commit:a.headSha,...void 0===i?{}:{runUrl:i}}),u=await(0,
c.o)(e),{url:p}=await u.keepComment({number:a.number,marker:""===t?"plan":`plan/${t}`,body:d});o.info(`The plan is a comment: ${p}`)}catch(e){if(!(e instanceof i.Xf)||a.aborted)throw e
;o.warning(`The plan could not be written as a comment: ${e.message}${void 0===e.remedy?"":`. ${e.remedy}`}`)}}({...n,token:t.token,plans:h,environment:t.environment})
}(k,e):async function(e,n,{inputs:t,logger:r,output:a,summarize:s}){const i=(0,m.n7)(),c=await r.group("Bring up the stack",()=>(0,o.q)(e,{wait:t.wait,verify:t.verify,rollback:t.rollback,report:!0,
...(0,w.lq)("timeout",t.timeout),onProgress:e=>{const n=i(e);void 0!==n&&r.info(n)}}));a("changed",c.changed),a("ready",c.ready),a("endpoints",JSON.stringify(c.endpoints)),
a("duration-ms",c.durationMs);for(const[e,n]of Object.entries(c.endpoints))a(e,n);const{layers:l,environment:d,verified:p}=c;void 0!==c.report&&await(0,u.a)(n,c.report);if(a("report-path",n),s((0,
y.B)({layers:l,...void 0===d?{}:{environment:d}})),s(p.map(e=>`\n${(0,h.R)(e)}`).join("")),void 0!==c.failure)throw c.failure}(k,g,e))}catch(e){n.error=e,n.hasError=!0}finally{const e=b(n);e&&await e}
}})},14907:(e,n,t)=>{t.d(n,{g:()=>a});var r=t(65842),o=t(74917);const a={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),...o.bB}},11178:(e,n,t)=>{t.d(n,{hF:()=>i,lq:()=>optional,
vi:()=>findLayer});var r=t(68794),o=t(42242),a=t(14907),s=t(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,n,t){return(0,
o.a)(e,{builtInDirectory:(0,r.o)(t),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},27466:(e,n,t)=>{t.d(n,{q:()=>planStack})
;var r=t(8460),o=t(39874);async function planStack(e){const{collaborators:n,detected:t}=e,a=await(0,r.z)({...n,detected:t,aws:e.awsEnvironment,dryRun:!0}),s=[];for(const t of e.layers)s.push(await(0,
o.d)(e.request(t),n,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:a,layers:s,
pending:a.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:a.ebsAccess?.calls??[],driver:a.driver?.plan??[],storageClass:a.storageClass.plan}}}},1005:(e,n,t)=>{t.d(n,{
t2:()=>m,fg:()=>loadStack,jq:()=>openStack});var r=t(42242),o=t(34992),a=t(97549),s=t(30326),i=t(32870),c=t(81462),l=t(43576),d=t(40682),u=t(68794),p=t(45399);function awsEnvironment(e){
const{stack:n,chartMirror:r,installation:o,env:a,helm:s,exec:i,logger:c,signal:f}=e,{region:m,clusterName:y}=n;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(n)}:{},...void 0===m?{}:{region:m
},...void 0===y?{}:{clusterName:y},...void 0===r?{}:{chartMirror:r},manifests:(0,u.e)(o),run:(0,p.y)(a),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:m??"",env:a,logger:c,clock:d.ml,signal:f})}}var f=t(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:n,installation:t,defaultLayers:o=m}=e,s=(0,
a.b9)(await(0,a.Zw)(n,e.file),e,o),i=await Promise.all(s.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,r.a)(e,{builtInDirectory:(0,u.o)(t),workspace:n}),a),patches:o})))
;return{...s,layers:i}}async function openStack(e,n){const{env:t,logger:r,signal:a,installation:l,timeout:d,chartMirror:u}=n,m=(0,s.Wg)(n.set.join("\n")),y=await(0,c.E)({findHelm:e=>(0,f.M)({env:e,
logger:r,signal:a}),...n});r.info(`Cluster: ${n.clusterTitle??""}${y.kubernetes.server}`);const h=await(0,i.li)(y.kubernetes,{override:e.platform,signal:a}),v={...e.aws,...awsFlags(n)
},g="local"===h.platform?"local":"production";return{collaborators:y,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...y,stack:v,
setUpAccess:n.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:t}),request:r=>{const a=e.overlay??((0,o.M)(r).includes(g)?g:void 0);return{layer:r,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===r)?.patches??[],
forceConflicts:n.forceConflicts,run:(0,p.y)(t)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:n})=>({...void 0===e?{}:{region:e},...void 0===n?{}:{
clusterName:n}});function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,s.D3)(t.values,n)}}}}},49886:(e,n,t)=>{
t.d(n,{FX:()=>s,NZ:()=>a,l2:()=>r,tG:()=>o,yR:()=>c,yo:()=>i})
;const r=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,n,t)=>{t.d(n,{UF:()=>makeWish});var r=t(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:n=""}=e,t=given(e.roleName)??defaultName(n)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:n,roleName:t,instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const n=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===n.length||1===n.length&&"auto"===n[0])return{by:"cluster"};if(n.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(n)]};const t=n.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(t.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(t.map(([,e="",n=""])=>[e,n]))}
;throw new r.j1(`nodes: "${n.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,n,t)=>{t.d(n,{li:()=>detectPlatform,Bn:()=>d});var r=t(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],a=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const n=[],{name:t,annotations:r}=e.metadata,add=(e,r,o)=>{n.push({platform:e,kind:r,fact:`node ${t}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,n,t]of o)l.startsWith(e)&&add(n,t,`providerID ${l}`);for(const[n,t]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(n)||e.test(`${n}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${n}=${t}`)}s.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==r?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),n.push(...clueOfVersion(d,`node ${t}: the kubelet`)),n}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,n){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[r,o]=t;return[{platform:r,kind:o,fact:`${n} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const n=l[e];if(void 0===n)return[];const[t,r]=n;return[{platform:t,kind:r,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const n=URL.canParse(e)?new URL(e).hostname:""
;return n.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${n}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(n)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${n}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,n={}){const{override:t="auto",signal:o}=n;if(""!==t&&"auto"!==t){const e=d.find(e=>e===t);if(void 0===e)throw new r.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const a=void 0===o?{}:{signal:o},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},a),e.request("GET","/version",a)]);return function(e){
const n=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=u.find(([e,t])=>n.some(n=>n.platform===e&&n.kind===t))
;if(void 0===t){const n=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${n} node${1===n?"":"s"}, the CSI drivers and the server tells it`]}}
const[r,o]=t,a=n.filter(e=>e.platform===r).sort((e,n)=>Number(n.kind===o)-Number(e.kind===o)).map(e=>e.fact),s=n.filter(e=>e.platform!==r).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:r,evidence:summarize([...a,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const n=[...new Set(e)],t=n.length-5;return t>0?[...n.slice(0,5),`and ${t} more`]:n}},63036:(e,n,t)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){
const{apiVersion:n,kind:t,metadata:r}=e;return{apiVersion:n,kind:t,name:r.name,...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}t.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},97549:(e,n,t)=>{t.d(n,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var r=t(51455),o=t(76760),a=t(38816),s=t(49886),i=t(12317),c=t(47775),l=t(24832),d=t(30326),u=t(19117);const p="lamina.yaml",f=a.YjP().min(1),m=a.rej({
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
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,r],key:e,message:`${r} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??p;try{return function(e,n){return(0,
u.If)(e,n,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
r.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new i.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const r=e?.spec??{},o=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),r=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==r)return r;const o=(0,u.kp)(n,t)
;throw new i.j1(`Unknown environment "${n}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${p} names no environments.`:`${p} has ${t.join(", ")}.`})
}(r,n.environment),a=n.layers??o.layers??r.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??o.platform??r.platform??"auto",
namespace:n.namespace??o.namespace??r.namespace,overlay:n.overlay??o.overlay??r.overlay,aws:void 0===r.aws?o.aws:{...r.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(r.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(r.values,e)??{},own(o.values,e)??{})}))}}const own=(e,n)=>void 0!==e&&Object.hasOwn(e,n)?e[n]:void 0},
67095:(e,n,t)=>{t.d(n,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var r=t(63036),o=t(88544);const a={ready:["✔","green"],progressing:["…","yellow"],
failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:n,reference:t,readiness:o}=e,a=whyOf(e);return`[${(n/1e3).toFixed(1).padStart(5)}s] ${(0,r.P5)(t)}  ${o.state}${""===a?"":`  ${a}`}`}
function createProgressLines(){const e=new Map;return n=>{const t=(0,r.TN)(n.reference),o=`${n.readiness.state} ${whyOf(n)}`;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(n)}}
function renderProgressTable(e,{width:n,colour:t}){const s=(0,o.C2)(t),i=e.map(({reference:e})=>(0,r.P5)(e)),c=Math.max(0,...i.map(o.qz)),l=Math.min(c,Math.max(10,Math.floor(n/2)))
;return e.map((e,t)=>{const{state:r}=e.readiness,[c,d]=a[r],u=(0,o.f)((0,o.xv)(i[t]??"",l),l),p=`${c} ${u}  ${r.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(p)>n)return(0,o.xv)(p,n)
;const f=(0,o.xv)(whyOf(e),n-(0,o.qz)(p)-2),m=`${s(d,c)} ${u}  ${s(d,r.padEnd(11))}  ${s("dim",formatAge(e.ageMs).padStart(6))}`;return(""===f?m:`${m}  ${s("dim",f)}`).trimEnd()
}).map(e=>`${e}\n`).join("")}function whyOf({readiness:{state:e,reason:n,message:t}}){return"ready"===e?"":(0,o.sN)([n,t].filter(e=>""!==e).join(": "))}function formatAge(e){const n=Math.floor(e/1e3)
;return n<60?`${n}s`:`${Math.floor(n/60)}m${String(n%60).padStart(2,"0")}s`}},88544:(e,n,t)=>{t.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var r=t(89037)
;const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(n,t)=>{const[r,a]=o[n];return e&&""!==t?`[${r}m${t}[${a}m`:t}}function logSafe(e){
return(0,r.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let n=0;for(const t of e)n+=columnsOf(t);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let t="",r=0;for(const o of e){if(r+=columnsOf(o),r>n-1)break;t+=o}return`${t}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}}};
