export const id=233;export const ids=[233];export const modules={6233:(e,t,o)=>{o.r(t),o.d(t,{action:()=>k})
;var a=o(6760),n=o(4848),r=o(1167),s=o(7466),i=o(1093),c=o(5301),l=o(2870),d=o(7095),p=o(8852),u=o(247),m=o(4917),f=o(4907),y=o(5842),h=o(1178),__addDisposableResource=function(e,t,o){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=t[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],o&&(n=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");n&&(a=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:a,async:o})
}else o&&e.stack.push({async:!0});return t},v=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,a=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===a)return a=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var a=new Error(o);return a.name="SuppressedError",a.error=e,a.suppressed=t,a});const g={...f.g,layers:(0,y.p_)(),environment:(0,
y.Qq)(),file:(0,y.Qq)(),overlay:(0,y.Qq)(),namespace:(0,y.Qq)(),platform:(0,y.yL)(["auto",...l.Bn],"auto"),region:(0,y.Qq)(),"cluster-name":(0,y.Qq)(),"ebs-access":(0,y.Jt)(!1),set:(0,y.Qq)(),mode:(0,
y.yL)(["apply","plan"],"apply"),wait:(0,y.Jt)(!0),verify:(0,y.Jt)(!0),rollback:(0,y.Jt)(!1),timeout:(0,y.p0)(),"chart-mirror":(0,y.Qq)(),"force-conflicts":(0,y.Jt)(!1),"helm-version":(0,y.Qq)(),
report:(0,y.Qq)()},k=(0,m.QP)({name:"bring-up",inputs:g,outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const t={stack:[],error:void 0,hasError:!1};try{
const o=__addDisposableResource(t,await async function(e){const{inputs:t,env:o,installation:a,logger:n,signal:s}=e,i=o.GITHUB_WORKSPACE??process.cwd(),l=await(0,c.f)({...0===t.layers.length?{}:{
layers:t.layers},...(0,h.lq)("environment",t.environment),...(0,h.lq)("file",t.file),...(0,h.lq)("overlay",t.overlay),...(0,h.lq)("namespace",t.namespace),..."auto"===t.platform?{}:{
platform:t.platform},workspace:i,installation:a}),d=t["helm-version"];return(0,c.j)(l,{...(0,h.lq)("region",t.region),...(0,h.lq)("clusterName",t["cluster-name"]),...(0,h.lq)("timeout",t.timeout),
...(0,h.lq)("chartMirror",t["chart-mirror"]),...""===d?{}:{findHelm:async()=>(await(0,r.S)({version:d,workspace:i,env:o,logger:n,signal:s})).path},kubeconfig:t.kubeconfig,context:t.context,
ebsAccess:t["ebs-access"],set:[t.set],forceConflicts:t["force-conflicts"],installation:a,env:o,logger:n,signal:s})}(e),!0)
;e.inputs["dry-run"]||"plan"===e.inputs.mode?await async function(e,{logger:t,output:o,summarize:a}){const{environment:n,layers:r,pending:i,json:c}=await t.group("Plan the stack",()=>(0,s.q)(e))
;o("changed",i),o("plan",JSON.stringify(c)),a((0,p.B)({layers:r,environment:n}))}(o,e):await async function(e,{inputs:t,env:o,logger:r,output:s,summarize:c}){
const l=""===t.report?a.join(o.RUNNER_TEMP??".","lamina-report.html"):t.report;await(0,i.r)(l);const m=(0,d.n7)(),f=await r.group("Bring up the stack",()=>(0,n.q)(e,{wait:t.wait,verify:t.verify,
rollback:t.rollback,...(0,h.lq)("timeout",t.timeout),onProgress:e=>{const t=m(e);void 0!==t&&r.info(t)}}));s("changed",f.changed),s("ready",f.ready),s("endpoints",JSON.stringify(f.endpoints)),
s("duration-ms",f.durationMs);for(const[e,t]of Object.entries(f.endpoints))s(e,t);await(0,i.a)(l,await f.report()),s("report-path",l);const{layers:y,environment:v,verified:g}=f;if(c((0,p.B)({layers:y,
...void 0===v?{}:{environment:v}})),c(g.map(e=>`\n${(0,u.R)(e)}`).join("")),void 0!==f.failure)throw f.failure}(o,e)}catch(e){t.error=e,t.hasError=!0}finally{const e=v(t);e&&await e}}})},
7466:(e,t,o)=>{o.d(t,{q:()=>planStack});var a=o(8460),n=o(831);async function planStack(e){const{collaborators:t,detected:o}=e,r=await(0,a.z)({...t,detected:o,aws:e.awsEnvironment,dryRun:!0}),s=[]
;for(const o of e.layers)s.push(await(0,n.d)(e.request(o),t,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:r,layers:s,
pending:r.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:r.ebsAccess?.calls??[],driver:r.driver?.plan??[],storageClass:r.storageClass.plan}}}},5301:(e,t,o)=>{o.d(t,{
f:()=>loadStack,j:()=>openStack});var a=o(2242),n=o(4992),r=o(1455),s=o(6760),i=o(8816),c=o(9886),l=o(2317),d=o(7775),p=o(4832),u=o(326),m=o(9117);const f="lamina.yaml",y=i.YjP().min(1),h=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...c.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(c.tG).optional().describe("Which policy the driver gets"),roleName:i.YjP().optional(),
instanceProfileName:i.YjP().optional(),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(c.NZ).optional(),hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),v={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:d.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:d.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:h.optional(),
layers:i.YOg(y).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:i.g1P(y,i.YOg(d.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(y,d.uc).optional().describe("Helm values of the operators' charts by layer")},g=i.rej({
apiVersion:i.euz("lamina/v1"),kind:i.euz("Stack"),metadata:i.rej({name:d.Jq}),spec:i.rej({...v,
environments:i.g1P(d.Jq,i.rej(v)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,o){
return void 0===o?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,a],key:e,message:`${a} for "${e}", which is none of the layers ${o.join(", ")}`
})))}async function loadStackFile(e,t){const o=t??f;try{return function(e,t){return(0,
m.If)(e,t,g,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}(await(0,
r.readFile)(s.resolve(e,o),"utf8"),o)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new l.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){
const a=e?.spec??{},n=function(e,t){if(void 0===t)return{};const o=Object.keys(e.environments??{}),a=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==a)return a;const n=(0,m.kp)(t,o)
;throw new l.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===o.length?`${f} names no environments.`:`${f} has ${o.join(", ")}.`})
}(a,t.environment),r=t.layers??n.layers??a.layers??o;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??a.platform??"auto",
namespace:t.namespace??n.namespace??a.namespace,overlay:t.overlay??n.overlay??a.overlay,aws:void 0===a.aws?n.aws:{...a.aws,...n.aws},layers:r.map(e=>({layer:e,
patches:[...a.patches?.[e]??[],...n.patches?.[e]??[]].map(p.h),values:(0,u.D3)(a.values?.[e]??{},n.values?.[e]??{})}))}}var k=o(2870),w=o(4638),b=o(3576),$=o(682),j=o(8794),P=o(5399)
;function awsEnvironment(e){const{stack:t,chartMirror:a,installation:n,env:r,helm:s,exec:i,logger:c,signal:l}=e,{region:d,clusterName:p}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,b.UF)(t)
}:{},...void 0===d?{}:{region:d},...void 0===p?{}:{clusterName:p},...void 0===a?{}:{chartMirror:a},manifests:(0,j.e)(n),run:(0,P.y)(r),
openAws:async()=>(await Promise.all([o.e(371),o.e(589)]).then(o.bind(o,8589))).openAws({region:d??"",env:r,logger:c,clock:$.ml,signal:l})}}var S=o(1167);const E=["speed","batch","serving"]
;async function loadStack(e){const{workspace:t,installation:o}=e,n=resolveStack(await loadStackFile(t,e.file),e,E),r=await Promise.all(n.layers.map(async({layer:e,patches:n,values:r})=>({
layer:withValues(await(0,a.a)(e,{builtInDirectory:(0,j.o)(o),workspace:t}),r),patches:n})));return{...n,layers:r}}async function openStack(e,t){
const{env:o,logger:a,signal:r,installation:s,timeout:i,chartMirror:c}=t,l=(0,u.Wg)(t.set.join("\n")),d=await(0,w.E)({findHelm:e=>(0,S.M)({env:e,logger:a,signal:r}),...t})
;a.info(`Cluster: ${t.clusterTitle??""}${d.kubernetes.server}`);const p=await(0,k.li)(d.kubernetes,{override:e.platform,signal:r}),m={...e.aws,...awsFlags(t)
},f="local"===p.platform?"local":"production";return{collaborators:d,detected:p,layers:e.layers.map(({layer:e})=>e),aws:m,awsEnvironment:awsEnvironment({...d,stack:m,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:c,installation:s,env:o}),request:a=>{const r=e.overlay??((0,n.M)(a).includes(f)?f:void 0);return{layer:a,...void 0===r?{}:{overlay:r},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===i?{}:{timeout:i},...void 0===c?{}:{chartMirror:c},set:l,patches:e.layers.find(e=>e.layer===a)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,P.y)(o)}},[Symbol.asyncDispose]:()=>d[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,u.D3)(o.values,t)}}}}},9886:(e,t,o)=>{
o.d(t,{FX:()=>s,NZ:()=>r,l2:()=>a,tG:()=>n,yR:()=>c,yo:()=>i})
;const a=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
3576:(e,t,o)=>{o.d(t,{UF:()=>makeWish});var a=o(2317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(o.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new a.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},2870:(e,t,o)=>{o.d(t,{li:()=>detectPlatform,Bn:()=>d});var a=o(2317)
;const n=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],r=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],s=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:o,annotations:a}=e.metadata,add=(e,a,n)=>{t.push({platform:e,kind:a,fact:`node ${o}: ${n}`})},l=e.spec?.providerID??""
;for(const[e,t,o]of n)l.startsWith(e)&&add(t,o,`providerID ${l}`);for(const[t,o]of Object.entries(e.metadata.labels??{})){const e=r.find(([e])=>e.test(t)||e.test(`${t}=${o}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${o}`)}s.test(o)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(o)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==a?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:p=""}=nodeInfo(e)
;return c.test(p)&&add("ec2","machine",`its kernel ${p} is built for AWS`),t.push(...clueOfVersion(d,`node ${o}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const o=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===o)return[];const[a,n]=o;return[{platform:a,kind:n,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[o,a]=t;return[{platform:o,kind:a,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const d=["ec2","eks","gke","local"],p=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:o="auto",signal:n}=t;if(""!==o&&"auto"!==o){const e=d.find(e=>e===o);if(void 0===e)throw new a.j1(`platform: "${o}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const r=void 0===n?{}:{signal:n},[s,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},r),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},r),e.request("GET","/version",r)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],o=p.find(([e,o])=>t.some(t=>t.platform===e&&t.kind===o))
;if(void 0===o){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[a,n]=o,r=t.filter(e=>e.platform===a).sort((e,t)=>Number(t.kind===n)-Number(e.kind===n)).map(e=>e.fact),s=t.filter(e=>e.platform!==a).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:a,evidence:summarize([...r,...s])}}({nodes:s.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],o=t.length-5;return o>0?[...t.slice(0,5),`and ${o} more`]:t}}};
