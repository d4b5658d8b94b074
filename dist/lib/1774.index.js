export const id=1774;export const ids=[1774];export const modules={31774:(e,n,t)=>{t.r(n),t.d(n,{plan:()=>plan_plan});var a=t(27466),o=t(78933),r=t(88544)
;var s=t(4071),i=t(61266),__addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,o;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=n[Symbol.dispose],t&&(o=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");o&&(a=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:a,async:t})}else t&&e.stack.push({async:!0});return n},c=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,
n.hasError=!0}var t,a=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const l=3
;async function plan_plan(e,n){const t={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(t,await(0,i.fA)(e,n),!0),{environment:d,layers:u,pending:p,json:f}=await(0,
a.q)(c),m=u.map(e=>e.plan);return{json:f,text:()=>function({ebsAccess:e,driver:n,storageClass:t}){
const a=[...n?.plan??[],...t.plan].filter(({action:e})=>"none"!==e).map(({kind:e,name:n,action:t,reason:a})=>`${t} ${e} ${n}: ${(0,r.sN)(a)}\n`),s=[(0,o.gA)(e?.calls??[]),...a].join("")
;return""===s?"":`environment:\n${s.replaceAll(/^/gm,"  ").trimEnd()}\n\n`}(d)+(0,s.EG)(m,n),...p&&e.detailedExitcode?{exitCode:l}:{}}}catch(e){t.error=e,t.hasError=!0}finally{const e=c(t);e&&await e}
}},61266:(e,n,t)=>{t.d(n,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab});var a=t(73136),o=t(76760),r=t(73024),s=t(48161),i=t(1005),c=t(12317),__rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,a,o,r){return t?n?".jsx":".js":!a||o&&r?a+o+"."+r.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const n=o.join(e.root,"lab","cluster","index.ts");if(!(0,r.existsSync)(n))throw new c.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,a.pathToFileURL)(n).href)))}
async function openSession(e,n){const{env:t,logger:a,signal:o,installation:r}=n,s=await(0,i.f)({...e,workspace:process.cwd(),installation:r});return(0,i.j)(s,{...e,...await chooseCluster(e,n),
installation:r,env:t,logger:a,signal:o})}async function chooseCluster(e,n){const t=await async function(e,n){const t=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&t)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const a=await async function({kubeconfig:e,context:n},t){const a=e??t.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(a)?.[1];if(void 0===o||void 0!==n||!hasLab(t))return
;const r=await(await openLab(t)).clusterStatus(o);return!0===r?.running&&r.kubeconfig===a?r:void 0}(e,n);if(void 0!==a||t)return a;if(void 0===e.cluster&&(i=n.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,r.existsSync)(o.join(i.HOME??(0,s.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(n))return
;const l=await(await openLab(n)).findRunningCluster();if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l
}(e,n),a=e.chartMirror??t?.chartMirror;return{kubeconfig:t?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===t?"":`embedded "${t.name}", `,...void 0===t?{}:{
path:`${t.binDirectory}${o.delimiter}${n.env.PATH??""}`},...void 0===a?{}:{chartMirror:a}}}const hasLab=({installation:e})=>(0,r.existsSync)(o.join(e.root,"lab"))},27466:(e,n,t)=>{t.d(n,{
q:()=>planStack});var a=t(8460),o=t(70831);async function planStack(e){const{collaborators:n,detected:t}=e,r=await(0,a.z)({...n,detected:t,aws:e.awsEnvironment,dryRun:!0}),s=[]
;for(const t of e.layers)s.push(await(0,o.d)(e.request(t),n,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:r,layers:s,
pending:r.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:r.ebsAccess?.calls??[],driver:r.driver?.plan??[],storageClass:r.storageClass.plan}}}},1005:(e,n,t)=>{t.d(n,{
f:()=>loadStack,j:()=>openStack});var a=t(42242),o=t(34992),r=t(97549),s=t(30326),i=t(32870),c=t(14638),l=t(43576),d=t(40682),u=t(68794),p=t(45399);function awsEnvironment(e){
const{stack:n,chartMirror:a,installation:o,env:r,helm:s,exec:i,logger:c,signal:f}=e,{region:m,clusterName:h}=n;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(n)}:{},...void 0===m?{}:{region:m
},...void 0===h?{}:{clusterName:h},...void 0===a?{}:{chartMirror:a},manifests:(0,u.e)(o),run:(0,p.y)(r),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:m??"",env:r,logger:c,clock:d.ml,signal:f})}}var f=t(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:n,installation:t,defaultLayers:o=m}=e,s=(0,
r.b9)(await(0,r.Zw)(n,e.file),e,o),i=await Promise.all(s.layers.map(async({layer:e,patches:o,values:r})=>({layer:withValues(await(0,a.a)(e,{builtInDirectory:(0,u.o)(t),workspace:n}),r),patches:o})))
;return{...s,layers:i}}async function openStack(e,n){const{env:t,logger:a,signal:r,installation:l,timeout:d,chartMirror:u}=n,m=(0,s.Wg)(n.set.join("\n")),h=await(0,c.E)({findHelm:e=>(0,f.M)({env:e,
logger:a,signal:r}),...n});a.info(`Cluster: ${n.clusterTitle??""}${h.kubernetes.server}`);const g=await(0,i.li)(h.kubernetes,{override:e.platform,signal:r}),w={...e.aws,...awsFlags(n)
},y="local"===g.platform?"local":"production";return{collaborators:h,detected:g,layers:e.layers.map(({layer:e})=>e),aws:w,awsEnvironment:awsEnvironment({...h,stack:w,
setUpAccess:n.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:t}),request:a=>{const r=e.overlay??((0,o.M)(a).includes(y)?y:void 0);return{layer:a,...void 0===r?{}:{overlay:r},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===a)?.patches??[],
forceConflicts:n.forceConflicts,run:(0,p.y)(t)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:n})=>({...void 0===e?{}:{region:e},...void 0===n?{}:{
clusterName:n}});function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,s.D3)(t.values,n)}}}}},30203:(e,n,t)=>{
t.d(n,{S:()=>applyCalls});var a=t(45358),o=t(31891);const r=4;async function applyCalls(e,{aws:n,logger:t,onDone:s,isGone:i,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await n.write(e)}catch(n){if("ec2"!==e.service||!(n instanceof a.Gy))throw n;if(c(n))return void d.set(e.resource,n);if(!i(n))throw n
;return l.add(e.resource),void t.warning(`${e.resource} is no longer there (${n.awsCode}); going on without it`)}t.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),s(e)}}
;for(const n of function(e){const n=[];for(const t of e){const e=n.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===t.service)?e.push(t):n.push([t])}return n}(e)){
const e=Map.groupBy(n,({service:e,resource:n})=>"ec2"===e?n:"");await(0,o.X)([...e.values()],r,async e=>{for(const n of e)await send(n)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,n,t)=>{t.d(n,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},11458:(e,n,t)=>{t.d(n,{s:()=>setUpEbsAccess})
;var a=t(45358),o=t(12317),r=t(30203),s=t(5709),i=t(97282),c=t(29072),l=t(33691),d=t(28662),u=t(83578),p=t(54902);async function associationsSettled(e,n){
await until(e,"instance profiles to be associated or gone",n,async e=>{const t=await(0,d.kF)(n.aws,e),a=new Set(t.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>a.has(e))})}async function waitUntilAssociated(e,n){const{aws:t}=n;await until(e,"instance profiles to be associated",n,async e=>{const n=await(0,
d.kF)(t,e),a=new Set(n.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),o=e.filter(e=>!a.has(e)),r=new Set(n.map(({InstanceId:e})=>e)),s=o.filter(e=>!r.has(e));if(0===s.length)return o
;const i=await byId(t,s);return o.filter(e=>r.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,n,t){await until(e,"metadata options to be applied",t,async e=>{
const a=await byId(t.aws,e);return e.filter(e=>{const t=a.get(e);if("running"!==t?.State?.Name&&"pending"!==t?.State?.Name)return!1;const{MetadataOptions:o={}}=t;return"pending"===o.State||(0,
u.k)(o)<n})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,n){const t=await(0,d.PD)(e,"instance-id",n)
;return new Map(t.map(({instance:e})=>[e.InstanceId??"",e]))}const f=500,m=5e3;async function until(e,n,{clock:t,logger:a,signal:r,deadline:s,random:i=Math.random},c){let l=e
;const late=()=>new o.j3(`Timed out waiting for ${n}: ${(0,p.X)(l)}`,{remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}});try{
for(let e=f;l.length>0;e=Math.min(m,2*e)){if(r.throwIfAborted(),l=await c(l),0===l.length)return;a.debug(`Waiting for ${n}: ${(0,p.X)(l)}`);const o=s-t.now();if(o<=0)throw late()
;await t.sleep(Math.min(o,e*(.5+i()/2)),r)}}catch(e){throw e===r.reason&&e instanceof o.j3?late():e}}const h=8,g=500,w=4;async function setUpEbsAccess(e){
const{aws:n,clock:t,logger:a,signal:o,random:r=Math.random}=e,s={aws:n,clock:t,logger:a,signal:o,random:r,deadline:t.now()+e.timeout},c=[];let l={of:"",times:0},d=[],u=!1;for(let n=1;;n+=1)try{
const n=await(0,i.i)(e),{plan:t}=n;if(d=t.instanceIds,!u)for(const e of t.warnings)a.warning(e);if(u=!0,refuseBlocked(t,c),e.dryRun)return{...t,changed:t.calls.length>0}
;const o=await carryOut(n,c,e,s),r=d.filter(e=>!o.includes(e));return{...t,instanceIds:r,calls:c,changed:c.length>0}}catch(e){if(n===h||!isRace(e))throw e;if(l=countRefusals(e,l),
l.times>=(v.has(e.awsCode)?w:2))throw e;a.debug(`${e.message}; looking again`),await t.sleep((.5+r()/2)*g*n,o),"IncorrectState"===e.awsCode&&await associationsSettled(d,s)}}
async function carryOut({plan:{calls:e},nodes:n,awaitAgentOf:t},a,{aws:o,logger:i,wish:d,onCall:u},p){const f=new Set(e.map(({resource:e})=>e));await async function(e,n){
const t=e.filter(({state:e})=>"pending"===e||"stopping"===e);await until(t.map(({id:e})=>e),"instances to be running or stopped",n,async e=>{const t=await byId(n.aws,e)
;return e.filter(e=>["pending","stopping"].includes(t.get(e)?.State?.Name??""))})}(n.instances.filter(({id:e})=>f.has(e)),p);const{gone:m}=await(0,r.S)(e,{aws:o,logger:i,onDone:e=>{a.push(e),u?.(e)},
isGone:c.S,isRace}),there=e=>e.filter(e=>!m.includes(e));return await async function(e,n){await Promise.all([waitUntilAssociated(e.associations,n),waitUntilApplied(e.metadata,e.hopLimit,n)])}({
associations:there(n.associations),metadata:there(n.metadata),hopLimit:d.hopLimit},p),""!==t&&await(0,s.dP)({...p,clusterName:t,name:l.Sr,timeout:p.deadline-p.clock.now()}),m}
function refuseBlocked({requirements:e},n){const t=e.filter(({state:e,calls:n})=>"ok"!==e&&0===n.length)
;if(0!==t.length)throw new o.Xf("EBS_ACCESS_BLOCKED",`${t.map(({check:e,detail:n})=>`${e}: ${n}`).join(". ")}. ${0===n.length?"Nothing was changed":`What was done until another run came in between is kept: ${n.map(({action:e})=>e).join(", ")}`}`,{
remedy:t.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:t.map(({check:e,state:n,detail:t,remedy:a})=>({check:e,state:n,detail:t,remedy:a}))}})}
const y=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof a.Gy&&y.has(e.awsCode)}const v=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:n,awsCode:t},a){
const o=`${e}:${n} ${t}`;return{of:o,times:o===a.of?a.times+1:1}}},43576:(e,n,t)=>{t.d(n,{UF:()=>makeWish});var a=t(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`
;function makeWish(e){const{clusterName:n=""}=e,t=given(e.roleName)??defaultName(n);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:n,roleName:t,
instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const n=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===n.length||1===n.length&&"auto"===n[0])return{by:"cluster"}
;if(n.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(n)]};const t=n.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(t.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(t.map(([,e="",n=""])=>[e,n]))}
;throw new a.j1(`nodes: "${n.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var a=t(11458),o=t(32279),r=t(32870),s=t(6460);const i=6e5
;async function prepareEnvironment(e){const{kubernetes:n,logger:t,clock:c,signal:l,dryRun:d=!1}=e,u=c.now(),p=e.detected??await(0,r.li)(n,{signal:l}),{platform:f,evidence:m}=p
;t.info(`Platform: ${f} (${m.join("; ")})`)
;const h="ec2"===f||"eks"===f?e.aws:void 0,g=h&&await async function({kubernetes:e,logger:n,clock:t,signal:o,dryRun:r=!1},{access:s,manifests:c,openAws:l},d){if(void 0===s)return;const u=await l()
;try{return await(0,a.s)({kubernetes:e,logger:n,clock:t,signal:o,aws:u,platform:d,wish:s,manifests:c,dryRun:r,timeout:i})}finally{u.close()}
}(e,h,p),w=h&&await function({kubernetes:e,logger:n,clock:t,signal:a,dryRun:r=!1},{helm:s,exec:i,region:c,clusterName:l,chartMirror:d,run:u,openAws:p},f,m){const h=m?.serviceAccountRoleArn??""
;return(0,o.F)({kubernetes:e,logger:n,clock:t,signal:a,helm:s,exec:i,platform:f,run:u,dryRun:r,openAws:p,...void 0===c?{}:{region:c},...void 0===l?{}:{clusterName:l},...void 0===d?{}:{chartMirror:d},
...""===h?{}:{serviceAccountRoleArn:h}})}(e,h,f,g),y=await(0,s.U)({kubernetes:n,logger:t,clock:c,signal:l,platform:f,dryRun:d,driverPlanned:!0===w?.changed,...e.storageClass});return{platform:f,
evidence:m,...void 0===g?{}:{ebsAccess:g},...void 0===w?{}:{driver:w},storageClass:y,changed:[g,w,y].some(e=>!0===e?.changed),durationMs:c.now()-u}}},97549:(e,n,t)=>{t.d(n,{Zw:()=>loadStackFile,
b9:()=>resolveStack});var a=t(51455),o=t(76760),r=t(38816),s=t(49886),i=t(12317),c=t(47775),l=t(24832),d=t(30326),u=t(19117);const p="lamina.yaml",f=r.YjP().min(1),m=r.rej({
region:r.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:r.YjP().optional().describe("EKS and the scoped policy need it"),
mode:r.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:r.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:r.YjP().optional(),
instanceProfileName:r.YjP().optional(),path:r.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:r.YjP().optional().describe("ARN of a policy that bounds the role"),tags:r.g1P(r.YjP(),r.YjP()).optional().describe("For everything that is created"),
kmsKeys:r.YOg(r.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:r.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:r.k5n(s.NZ).optional(),hopLimit:r.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:r.YOg(r.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:r.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:r.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:r.g1P(f,r.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:r.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},g=r.rej({
apiVersion:r.euz("lamina/v1"),kind:r.euz("Stack"),metadata:r.rej({name:c.Jq}),spec:r.rej({...h,
environments:r.g1P(c.Jq,r.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,a],key:e,message:`${a} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??p;try{return function(e,n){return(0,
u.If)(e,n,g,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
a.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new i.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const a=e?.spec??{},o=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),a=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==a)return a;const o=(0,u.kp)(n,t)
;throw new i.j1(`Unknown environment "${n}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${p} names no environments.`:`${p} has ${t.join(", ")}.`})
}(a,n.environment),r=n.layers??o.layers??a.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??o.platform??a.platform??"auto",
namespace:n.namespace??o.namespace??a.namespace,overlay:n.overlay??o.overlay??a.overlay,aws:void 0===a.aws?o.aws:{...a.aws,...o.aws},layers:r.map(e=>({layer:e,
patches:[...a.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(a.values?.[e]??{},o.values?.[e]??{})}))}}},78933:(e,n,t)=>{t.d(n,{UR:()=>renderMade,dp:()=>renderRemoval,
gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome});var a=t(96988),o=t(89037),r=t(88544);const s=40;function renderCalls(e){
const{rows:n,more:t}=rowsOf(e),width=e=>Math.max(0,...n.map(n=>n[e].length));return`${n.map(({call:e,resource:n,reason:t})=>`${(0,r.f)(e,width("call"))}  ${(0,r.f)(n,width("resource"))}  ${(0,
r.sN)(t)}\n`).join("")}${0===t?"":`and ${t} more\n`}`}function renderOutcome({calls:e,requirements:n},t){
return e.length>0?`${t?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:n.map(({check:e,detail:n})=>`${e}: ${(0,r.sN)(n)}\n`).join("")}function renderEbsAccess({requirements:e,calls:n},t){
const a=e.map(({check:e,state:n,detail:t})=>[`${i[n]} ${(0,o.FV)(e)}`,(0,o.FV)(t)]);return(0,o.Cc)(["### EBS access","",(0,o.tp)(["Requirement","Found"],a),"",...callsSection(n,t),""].join("\n"))}
function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}function renderUnfinished(e,n){
const t=0===n.length?["Nothing is known to have been changed."]:callsSection(n,!1);return(0,o.Cc)([(0,a.z)("setup-ebs-access",e),...t,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:n},t){const a=t?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${a} ${e}`),...n.map(({what:e,why:n})=>`Left ${e}: ${(0,r.sN)(n)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:n,calls:t},a){return(0,o.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
o.FV)(e)}`),...0===n.length?[]:["","Left:","",...n.map(({what:e,why:n})=>`- ${(0,o.FV)(e)}: ${(0,o.FV)(n)}`)],"",...a?callsSection(t,a):[],""].join("\n"))}function callsSection(e,n){
const{rows:t,more:a}=rowsOf(e);return 0===t.length?["Nothing had to be changed."]:[n?"Calls that a run would make:":"Calls made:","",(0,
o.tp)(["Call","On","Because"],t.map(({call:e,resource:n,reason:t})=>[(0,o.aY)(e),(0,o.aY)(n),(0,o.FV)(t)])),...0===a?[]:["",`and ${a} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const n=e.map(({service:e,action:n,resource:t,reason:a})=>({call:`${e}:${n}`,resource:t,reason:a}));return{rows:n.slice(0,s),more:Math.max(0,n.length-s)}}},96988:(e,n,t)=>{t.d(n,{z:()=>renderFailure})
;var a=t(89037);function renderFailure(e,n){const t=void 0===n.remedy?"":`\n${(0,a.FV)(n.remedy)}\n`;return`### ❌ ${e}\n\n${(0,a.FV)(n.message)}\n${t}`}},4071:(e,n,t)=>{t.d(n,{$L:()=>renderPlanDiff,
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields,xS:()=>countChanges});var a=t(89037),o=t(88544);const r=100,s={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",
delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,o.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:a})=>{const o=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${a}`,r=i[e];return void 0===r?o:t(r,o)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{const n=`**Plan for ${(0,
a.aY)(e.layer)}**: ${countChanges([e])}`,t=renderPlanDiff(e);return""===t?`${n}\n`:`${n}\n\n${t}\n`});return(0,a.Cc)(n.join("\n"))}function renderPlanDiff(e){
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`);return 0===n.length?"":(0,a.EU)(n.join("\n"),"diff")}
function renderChangedFields({changes:e}){return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}
function countChanges(e){const n={"+":0,"~":0,"-":0};for(const{changes:t,helm:a}of e)for(const{action:e}of[...t,...a]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n,upgrades:t=[]}){
return[...t.flatMap(stepLines),...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}
function stepLines({what:e,field:n,from:t,to:a,refused:r}){const s=`${e}${void 0===n?"":` (${n})`}: ${t} → ${a}`;return void 0===r?[{sign:"~",depth:0,text:(0,o.sN)(s)}]:[{sign:"!",depth:0,text:(0,
o.sN)(`${s} is refused: ${r.reason}`)},{sign:" ",depth:1,text:(0,o.sN)(r.remedy)}]}function helmLine(e){const{action:n,release:t,namespace:a,fromVersion:r,toVersion:i}=e,c=[r,i].filter(e=>void 0!==e)
;return{sign:s[n],depth:0,text:(0,o.sN)(`Helm release ${a}/${t} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}
function changeLines({kind:e,namespace:n,name:t,action:a,fields:r,conflicts:i=[],note:c}){const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[a],depth:0,text:(0,
o.sN)(void 0===c?l:`${l} (${c})`)},..."update"===a?r.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,text:(0,o.sN)(`${e} is owned by ${n}`)}))]}
function fieldLine({path:e,from:n,to:t}){const a=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",
depth:1,text:(0,o.sN)(a)}}function showValue(e){const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),r)}}};
