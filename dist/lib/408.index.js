export const id=408;export const ids=[408];export const modules={1005:(e,t,a)=>{a.d(t,{f:()=>loadStack,j:()=>openStack})
;var n=a(42242),o=a(34992),s=a(97549),i=a(30326),r=a(32870),c=a(14638),l=a(43576),d=a(40682),u=a(68794),p=a(45399);function awsEnvironment(e){
const{stack:t,chartMirror:n,installation:o,env:s,helm:i,exec:r,logger:c,signal:m}=e,{region:f,clusterName:g}=t;return{helm:i,exec:r,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===f?{}:{region:f
},...void 0===g?{}:{clusterName:g},...void 0===n?{}:{chartMirror:n},manifests:(0,u.e)(o),run:(0,p.y)(s),openAws:async()=>(await Promise.all([a.e(8371),a.e(8589)]).then(a.bind(a,68589))).openAws({
region:f??"",env:s,logger:c,clock:d.ml,signal:m})}}var m=a(1167);const f=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:a,defaultLayers:o=f}=e,i=(0,
s.b9)(await(0,s.Zw)(t,e.file),e,o),r=await Promise.all(i.layers.map(async({layer:e,patches:o,values:s})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,u.o)(a),workspace:t}),s),patches:o})))
;return{...i,layers:r}}async function openStack(e,t){const{env:a,logger:n,signal:s,installation:l,timeout:d,chartMirror:u}=t,f=(0,i.Wg)(t.set.join("\n")),g=await(0,c.E)({findHelm:e=>(0,m.M)({env:e,
logger:n,signal:s}),...t});n.info(`Cluster: ${t.clusterTitle??""}${g.kubernetes.server}`);const h=await(0,r.li)(g.kubernetes,{override:e.platform,signal:s}),y={...e.aws,...awsFlags(t)
},w="local"===h.platform?"local":"production";return{collaborators:g,detected:h,layers:e.layers.map(({layer:e})=>e),aws:y,awsEnvironment:awsEnvironment({...g,stack:y,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:a}),request:n=>{const s=e.overlay??((0,o.M)(n).includes(w)?w:void 0);return{layer:n,...void 0===s?{}:{overlay:s},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:f,patches:e.layers.find(e=>e.layer===n)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,p.y)(a)}},[Symbol.asyncDispose]:()=>g[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:a}=e.spec;return void 0===a||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...a,values:(0,i.D3)(a.values,t)}}}}},30203:(e,t,a)=>{
a.d(t,{S:()=>applyCalls});var n=a(45358),o=a(31891);const s=4;async function applyCalls(e,{aws:t,logger:a,onDone:i,isGone:r,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await t.write(e)}catch(t){if("ec2"!==e.service||!(t instanceof n.Gy))throw t;if(c(t))return void d.set(e.resource,t);if(!r(t))throw t
;return l.add(e.resource),void a.warning(`${e.resource} is no longer there (${t.awsCode}); going on without it`)}a.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),i(e)}}
;for(const t of function(e){const t=[];for(const a of e){const e=t.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===a.service)?e.push(a):t.push([a])}return t}(e)){
const e=Map.groupBy(t,({service:e,resource:t})=>"ec2"===e?t:"");await(0,o.X)([...e.values()],s,async e=>{for(const t of e)await send(t)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,t,a)=>{a.d(t,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},11458:(e,t,a)=>{a.d(t,{s:()=>setUpEbsAccess})
;var n=a(45358),o=a(12317),s=a(30203),i=a(5709),r=a(97282),c=a(29072),l=a(33691),d=a(28662),u=a(83578),p=a(54902);async function associationsSettled(e,t){
await until(e,"instance profiles to be associated or gone",t,async e=>{const a=await(0,d.kF)(t.aws,e),n=new Set(a.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>n.has(e))})}async function waitUntilAssociated(e,t){const{aws:a}=t;await until(e,"instance profiles to be associated",t,async e=>{const t=await(0,
d.kF)(a,e),n=new Set(t.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),o=e.filter(e=>!n.has(e)),s=new Set(t.map(({InstanceId:e})=>e)),i=o.filter(e=>!s.has(e));if(0===i.length)return o
;const r=await byId(a,i);return o.filter(e=>s.has(e)||!hasEnded(r.get(e)))})}async function waitUntilApplied(e,t,a){await until(e,"metadata options to be applied",a,async e=>{
const n=await byId(a.aws,e);return e.filter(e=>{const a=n.get(e);if("running"!==a?.State?.Name&&"pending"!==a?.State?.Name)return!1;const{MetadataOptions:o={}}=a;return"pending"===o.State||(0,
u.k)(o)<t})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,t){const a=await(0,d.PD)(e,"instance-id",t)
;return new Map(a.map(({instance:e})=>[e.InstanceId??"",e]))}const m=500,f=5e3;async function until(e,t,{clock:a,logger:n,signal:s,deadline:i,random:r=Math.random},c){let l=e
;const late=()=>new o.j3(`Timed out waiting for ${t}: ${(0,p.X)(l)}`,{remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}});try{
for(let e=m;l.length>0;e=Math.min(f,2*e)){if(s.throwIfAborted(),l=await c(l),0===l.length)return;n.debug(`Waiting for ${t}: ${(0,p.X)(l)}`);const o=i-a.now();if(o<=0)throw late()
;await a.sleep(Math.min(o,e*(.5+r()/2)),s)}}catch(e){throw e===s.reason&&e instanceof o.j3?late():e}}const g=8,h=500,y=4;async function setUpEbsAccess(e){
const{aws:t,clock:a,logger:n,signal:o,random:s=Math.random}=e,i={aws:t,clock:a,logger:n,signal:o,random:s,deadline:a.now()+e.timeout},c=[];let l={of:"",times:0},d=[],u=!1;for(let t=1;;t+=1)try{
const t=await(0,r.i)(e),{plan:a}=t;if(d=a.instanceIds,!u)for(const e of a.warnings)n.warning(e);if(u=!0,refuseBlocked(a,c),e.dryRun)return{...a,changed:a.calls.length>0}
;const o=await carryOut(t,c,e,i),s=d.filter(e=>!o.includes(e));return{...a,instanceIds:s,calls:c,changed:c.length>0}}catch(e){if(t===g||!isRace(e))throw e;if(l=countRefusals(e,l),
l.times>=(v.has(e.awsCode)?y:2))throw e;n.debug(`${e.message}; looking again`),await a.sleep((.5+s()/2)*h*t,o),"IncorrectState"===e.awsCode&&await associationsSettled(d,i)}}
async function carryOut({plan:{calls:e},nodes:t,awaitAgentOf:a},n,{aws:o,logger:r,wish:d,onCall:u},p){const m=new Set(e.map(({resource:e})=>e));await async function(e,t){
const a=e.filter(({state:e})=>"pending"===e||"stopping"===e);await until(a.map(({id:e})=>e),"instances to be running or stopped",t,async e=>{const a=await byId(t.aws,e)
;return e.filter(e=>["pending","stopping"].includes(a.get(e)?.State?.Name??""))})}(t.instances.filter(({id:e})=>m.has(e)),p);const{gone:f}=await(0,s.S)(e,{aws:o,logger:r,onDone:e=>{n.push(e),u?.(e)},
isGone:c.S,isRace}),there=e=>e.filter(e=>!f.includes(e));return await async function(e,t){await Promise.all([waitUntilAssociated(e.associations,t),waitUntilApplied(e.metadata,e.hopLimit,t)])}({
associations:there(t.associations),metadata:there(t.metadata),hopLimit:d.hopLimit},p),""!==a&&await(0,i.dP)({...p,clusterName:a,name:l.Sr,timeout:p.deadline-p.clock.now()}),f}
function refuseBlocked({requirements:e},t){const a=e.filter(({state:e,calls:t})=>"ok"!==e&&0===t.length)
;if(0!==a.length)throw new o.Xf("EBS_ACCESS_BLOCKED",`${a.map(({check:e,detail:t})=>`${e}: ${t}`).join(". ")}. ${0===t.length?"Nothing was changed":`What was done until another run came in between is kept: ${t.map(({action:e})=>e).join(", ")}`}`,{
remedy:a.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:a.map(({check:e,state:t,detail:a,remedy:n})=>({check:e,state:t,detail:a,remedy:n}))}})}
const w=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof n.Gy&&w.has(e.awsCode)}const v=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:t,awsCode:a},n){
const o=`${e}:${t} ${a}`;return{of:o,times:o===n.of?n.times+1:1}}},43576:(e,t,a)=>{a.d(t,{UF:()=>makeWish});var n=a(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`
;function makeWish(e){const{clusterName:t=""}=e,a=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:a,
instanceProfileName:given(e.instanceProfileName)??a,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const a=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(a.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(a.map(([,e="",t=""])=>[e,t]))}
;throw new n.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},8460:(e,t,a)=>{a.d(t,{z:()=>prepareEnvironment});var n=a(11458),o=a(32279),s=a(32870),i=a(6460);const r=6e5
;async function prepareEnvironment(e){const{kubernetes:t,logger:a,clock:c,signal:l,dryRun:d=!1}=e,u=c.now(),p=e.detected??await(0,s.li)(t,{signal:l}),{platform:m,evidence:f}=p
;a.info(`Platform: ${m} (${f.join("; ")})`)
;const g="ec2"===m||"eks"===m?e.aws:void 0,h=g&&await async function({kubernetes:e,logger:t,clock:a,signal:o,dryRun:s=!1},{access:i,manifests:c,openAws:l},d){if(void 0===i)return;const u=await l()
;try{return await(0,n.s)({kubernetes:e,logger:t,clock:a,signal:o,aws:u,platform:d,wish:i,manifests:c,dryRun:s,timeout:r})}finally{u.close()}
}(e,g,p),y=g&&await function({kubernetes:e,logger:t,clock:a,signal:n,dryRun:s=!1},{helm:i,exec:r,region:c,clusterName:l,chartMirror:d,run:u,openAws:p},m,f){const g=f?.serviceAccountRoleArn??""
;return(0,o.F)({kubernetes:e,logger:t,clock:a,signal:n,helm:i,exec:r,platform:m,run:u,dryRun:s,openAws:p,...void 0===c?{}:{region:c},...void 0===l?{}:{clusterName:l},...void 0===d?{}:{chartMirror:d},
...""===g?{}:{serviceAccountRoleArn:g}})}(e,g,m,h),w=await(0,i.U)({kubernetes:t,logger:a,clock:c,signal:l,platform:m,dryRun:d,driverPlanned:!0===y?.changed,...e.storageClass});return{platform:m,
evidence:f,...void 0===h?{}:{ebsAccess:h},...void 0===y?{}:{driver:y},storageClass:w,changed:[h,y,w].some(e=>!0===e?.changed),durationMs:c.now()-u}}},97549:(e,t,a)=>{a.d(t,{Zw:()=>loadStackFile,
b9:()=>resolveStack});var n=a(51455),o=a(76760),s=a(38816),i=a(49886),r=a(12317),c=a(47775),l=a(24832),d=a(30326),u=a(19117);const p="lamina.yaml",m=s.YjP().min(1),f=s.rej({
region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),
mode:s.k5n(["auto",...i.l2]).optional().describe("How the driver comes by its credentials"),policyMode:s.k5n(i.tG).optional().describe("Which policy the driver gets"),roleName:s.YjP().optional(),
instanceProfileName:s.YjP().optional(),path:s.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),
kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:s.k5n(i.NZ).optional(),hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),g={
platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:f.optional(),
layers:s.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:s.g1P(m,s.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(m,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=s.rej({
apiVersion:s.euz("lamina/v1"),kind:s.euz("Stack"),metadata:s.rej({name:c.Jq}),spec:s.rej({...g,
environments:s.g1P(c.Jq,s.rej(g)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,a){
return void 0===a?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!a.includes(e)).map(e=>({path:[...t,n],key:e,message:`${n} for "${e}", which is none of the layers ${a.join(", ")}`
})))}async function loadStackFile(e,t){const a=t??p;try{return function(e,t){return(0,
u.If)(e,t,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,a])=>strayLayers(a,["spec","environments",t],a.layers??e.layers))])}(await(0,
n.readFile)(o.resolve(e,a),"utf8"),a)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new r.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,a){
const n=e?.spec??{},o=function(e,t){if(void 0===t)return{};const a=Object.keys(e.environments??{}),n=a.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;const o=(0,u.kp)(t,a)
;throw new r.j1(`Unknown environment "${t}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===a.length?`${p} names no environments.`:`${p} has ${a.join(", ")}.`})
}(n,t.environment),s=t.layers??o.layers??n.layers??a;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??o.platform??n.platform??"auto",
namespace:t.namespace??o.namespace??n.namespace,overlay:t.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},layers:s.map(e=>({layer:e,
patches:[...n.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(n.values?.[e]??{},o.values?.[e]??{})}))}}}};
