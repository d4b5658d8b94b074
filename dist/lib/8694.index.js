export const id=8694;export const ids=[8694];export const modules={71131:(e,a,t)=>{t.d(a,{S:()=>layerFailure});var n=t(12317);function layerFailure(e){
const{failure:a,name:t,rolledBack:o}=e,s=a?.diagnosis,r=s?.cause??a?.message??"not ready",i=[s?.remedy??"",o?.remedy??""].filter(e=>""!==e)
;return new n.Xf("LAYER_NOT_READY",`Layer ${t}: ${void 0===o?r:`${r.replace(/\.$/,"")}. ${o.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:t,...void 0===s?{}:{diagnosis:s},
...void 0===o?{}:{rolledBack:o}}})}},1005:(e,a,t)=>{t.d(a,{f:()=>loadStack,j:()=>openStack})
;var n=t(42242),o=t(34992),s=t(97549),r=t(30326),i=t(32870),c=t(14638),l=t(43576),d=t(40682),m=t(68794),p=t(45399);function awsEnvironment(e){
const{stack:a,chartMirror:n,installation:o,env:s,helm:r,exec:i,logger:c,signal:u}=e,{region:y,clusterName:f}=a;return{helm:r,exec:i,...e.setUpAccess?{access:(0,l.UF)(a)}:{},...void 0===y?{}:{region:y
},...void 0===f?{}:{clusterName:f},...void 0===n?{}:{chartMirror:n},manifests:(0,m.e)(o),run:(0,p.y)(s),openAws:async()=>(await Promise.all([t.e(8371),t.e(8589)]).then(t.bind(t,68589))).openAws({
region:y??"",env:s,logger:c,clock:d.ml,signal:u})}}var u=t(1167);const y=["speed","batch","serving"];async function loadStack(e){const{workspace:a,installation:t,defaultLayers:o=y}=e,r=(0,
s.b9)(await(0,s.Zw)(a,e.file),e,o),i=await Promise.all(r.layers.map(async({layer:e,patches:o,values:s})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,m.o)(t),workspace:a}),s),patches:o})))
;return{...r,layers:i}}async function openStack(e,a){const{env:t,logger:n,signal:s,installation:l,timeout:d,chartMirror:m}=a,y=(0,r.Wg)(a.set.join("\n")),f=await(0,c.E)({findHelm:e=>(0,u.M)({env:e,
logger:n,signal:s}),...a});n.info(`Cluster: ${a.clusterTitle??""}${f.kubernetes.server}`);const h=await(0,i.li)(f.kubernetes,{override:e.platform,signal:s}),v={...e.aws,...awsFlags(a)
},g="local"===h.platform?"local":"production";return{collaborators:f,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...f,stack:v,
setUpAccess:a.ebsAccess||void 0!==e.aws,chartMirror:m,installation:l,env:t}),request:n=>{const s=e.overlay??((0,o.M)(n).includes(g)?g:void 0);return{layer:n,...void 0===s?{}:{overlay:s},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===m?{}:{chartMirror:m},set:y,patches:e.layers.find(e=>e.layer===n)?.patches??[],
forceConflicts:a.forceConflicts,run:(0,p.y)(t)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:a})=>({...void 0===e?{}:{region:e},...void 0===a?{}:{
clusterName:a}});function withValues(e,a){const{operator:t}=e.spec;return void 0===t||0===Object.keys(a).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,r.D3)(t.values,a)}}}}},43576:(e,a,t)=>{
t.d(a,{UF:()=>makeWish});var n=t(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:a=""}=e,t=given(e.roleName)??defaultName(a);return{
mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:a,roleName:t,instanceProfileName:given(e.instanceProfileName)??t,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const a=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===a.length||1===a.length&&"auto"===a[0])return{by:"cluster"};if(a.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(a)]};const t=a.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(t.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(t.map(([,e="",a=""])=>[e,a]))}
;throw new n.j1(`nodes: "${a.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},36798:(e,a,t)=>{t.d(a,{g:()=>deployStack});var n=t(12317),o=t(18896),s=t(70831);async function deployStack(e,a,t={}){
const{clock:r,logger:i}=a,c=e.map(a=>({name:a.layer.name,needs:neededLayers(a,e),request:a})),l=r.now(),d=new Map(await Promise.all(e.map(async e=>[e,t.checked?.get(e)??await(0,s.i)(e,a)])))
;await(t.prepare?.());const m=await(0,o.C)(c,async({request:o,needs:c},m)=>{const{layer:p}=o,u=0===c.length?"":` (its resources after ${c.join(", ")})`
;i.info(`Layer ${p.name}${u}: ${p.spec.description??""}`);const y=r.now()-l;let f;const h=await(0,s.d)(o,a,{mode:"apply",checked:d.get(o),...void 0===t.timeout?{}:{latest:Math.max(1,t.timeout-y)},
...void 0===t.onProgress?{}:{onProgress:t.onProgress},...0===c.length?{}:{needed:async()=>f=await m()}}).catch(t=>{if(1===e.length||!(t instanceof n.Xf)||a.signal.aborted)throw t
;return function({layer:e,namespace:a},t){return{name:e.name,ready:!1,changed:!1,durationMs:0,operatorVersion:void 0,namespace:a??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},
resources:[],phases:[],failure:{message:t}}}(o,refusal(t))});return{...h,startedAt:y,...void 0===f?{}:{heldBy:f}}},({failure:e})=>void 0===e);return e.map(({layer:e})=>m.get(e.name))}
const refusal=({message:e,remedy:a})=>void 0===a?e:`${e}. ${a}`;function neededLayers({layer:e},a){const t=a.map(e=>e.layer.name);return e.spec.dependsOn.filter(e=>t.includes(e))}},97549:(e,a,t)=>{
t.d(a,{Zw:()=>loadStackFile,b9:()=>resolveStack});var n=t(51455),o=t(76760),s=t(38816),r=t(49886),i=t(12317),c=t(47775),l=t(24832),d=t(30326),m=t(19117)
;const p="lamina.yaml",u=s.YjP().min(1),y=s.rej({region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),mode:s.k5n(["auto",...r.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:s.k5n(r.tG).optional().describe("Which policy the driver gets"),roleName:s.YjP().optional(),instanceProfileName:s.YjP().optional(),
path:s.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:s.k5n(r.NZ).optional(),
hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),f={platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:s.YOg(u).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:s.g1P(u,s.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(u,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=s.rej({
apiVersion:s.euz("lamina/v1"),kind:s.euz("Stack"),metadata:s.rej({name:c.Jq}),spec:s.rej({...f,
environments:s.g1P(c.Jq,s.rej(f)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,a,t){
return void 0===t?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...a,n],key:e,message:`${n} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,a){const t=a??p;try{return function(e,a){return(0,
m.If)(e,a,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([a,t])=>strayLayers(t,["spec","environments",a],t.layers??e.layers))])}(await(0,
n.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===a)return;throw new i.j1(`There is no stack file ${a}`,{cause:e})}}function resolveStack(e,a,t){
const n=e?.spec??{},o=function(e,a){if(void 0===a)return{};const t=Object.keys(e.environments??{}),n=t.includes(a)?e.environments?.[a]:void 0;if(void 0!==n)return n;const o=(0,m.kp)(a,t)
;throw new i.j1(`Unknown environment "${a}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${p} names no environments.`:`${p} has ${t.join(", ")}.`})
}(n,a.environment),s=a.layers??o.layers??n.layers??t;return{name:e?.metadata.name,environment:a.environment,platform:a.platform??o.platform??n.platform??"auto",
namespace:a.namespace??o.namespace??n.namespace,overlay:a.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},layers:s.map(e=>({layer:e,
patches:[...n.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(n.values?.[e]??{},o.values?.[e]??{})}))}}},70243:(e,a,t)=>{function wallClockOf(e){
return e.reduce((e,{startedAt:a=0,durationMs:t})=>Math.max(e,a+t),0)}t.d(a,{O:()=>wallClockOf})},18896:(e,a,t)=>{t.d(a,{C:()=>runGraph});var n=t(12317);async function runGraph(e,a,t){!function(e){
const a=new Map(e.map(e=>[e.name,e])),t=new Set,visit=(e,o)=>{if(!t.has(e.name)){if(o.includes(e.name)){const a=[...o.slice(o.indexOf(e.name)),e.name]
;throw new n.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const t of e.needs){const s=a.get(t)
;if(void 0===s)throw new n.j1(`${e.name} needs "${t}", which is none of ${[...a.keys()].join(", ")}`);visit(s,[...o,e.name])}t.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const o=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>o.get(e)??[]));return e.find((e,n)=>{const o=a[n];return"fulfilled"!==o?.status||!t(o.value)})}
;for(const t of e)o.set(t.name,Promise.resolve().then(()=>a(t,()=>failedOf(t.needs))));const s=await Promise.allSettled(o.values());for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...o].map(async([e,a])=>[e,await a])))}}};
