export const id=862;export const ids=[862];export const modules={1005:(e,a,n)=>{n.d(a,{f:()=>loadStack,j:()=>openStack})
;var t=n(42242),o=n(34992),i=n(97549),s=n(30326),r=n(32870),c=n(14638),l=n(43576),d=n(40682),m=n(68794),p=n(45399);function awsEnvironment(e){
const{stack:a,chartMirror:t,installation:o,env:i,helm:s,exec:r,logger:c,signal:u}=e,{region:f,clusterName:h}=a;return{helm:s,exec:r,...e.setUpAccess?{access:(0,l.UF)(a)}:{},...void 0===f?{}:{region:f
},...void 0===h?{}:{clusterName:h},...void 0===t?{}:{chartMirror:t},manifests:(0,m.e)(o),run:(0,p.y)(i),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:f??"",env:i,logger:c,clock:d.ml,signal:u})}}var u=n(1167);const f=["speed","batch","serving"];async function loadStack(e){const{workspace:a,installation:n,defaultLayers:o=f}=e,s=(0,
i.b9)(await(0,i.Zw)(a,e.file),e,o),r=await Promise.all(s.layers.map(async({layer:e,patches:o,values:i})=>({layer:withValues(await(0,t.a)(e,{builtInDirectory:(0,m.o)(n),workspace:a}),i),patches:o})))
;return{...s,layers:r}}async function openStack(e,a){const{env:n,logger:t,signal:i,installation:l,timeout:d,chartMirror:m}=a,f=(0,s.Wg)(a.set.join("\n")),h=await(0,c.E)({findHelm:e=>(0,u.M)({env:e,
logger:t,signal:i}),...a});t.info(`Cluster: ${a.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,r.li)(h.kubernetes,{override:e.platform,signal:i}),v={...e.aws,...awsFlags(a)
},g="local"===y.platform?"local":"production";return{collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...h,stack:v,
setUpAccess:a.ebsAccess||void 0!==e.aws,chartMirror:m,installation:l,env:n}),request:t=>{const i=e.overlay??((0,o.M)(t).includes(g)?g:void 0);return{layer:t,...void 0===i?{}:{overlay:i},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===m?{}:{chartMirror:m},set:f,patches:e.layers.find(e=>e.layer===t)?.patches??[],
forceConflicts:a.forceConflicts,run:(0,p.y)(n)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:a})=>({...void 0===e?{}:{region:e},...void 0===a?{}:{
clusterName:a}});function withValues(e,a){const{operator:n}=e.spec;return void 0===n||0===Object.keys(a).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,a)}}}}},49886:(e,a,n)=>{
n.d(a,{FX:()=>s,NZ:()=>i,l2:()=>t,tG:()=>o,yR:()=>c,yo:()=>r})
;const t=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],i=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",r="lamina",c="lamina/attached-policies"},
43576:(e,a,n)=>{n.d(a,{UF:()=>makeWish});var t=n(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:a=""}=e,n=given(e.roleName)??defaultName(a)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:a,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const a=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===a.length||1===a.length&&"auto"===a[0])return{by:"cluster"};if(a.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(a)]};const n=a.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",a=""])=>[e,a]))}
;throw new t.j1(`nodes: "${a.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},97549:(e,a,n)=>{n.d(a,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var t=n(51455),o=n(76760),i=n(38816),s=n(49886),r=n(12317),c=n(47775),l=n(24832),d=n(30326),m=n(19117);const p="lamina.yaml",u=i.YjP().min(1),f=i.rej({
region:i.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:i.YjP().optional().describe("EKS and the scoped policy need it"),
mode:i.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:i.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:i.YjP().optional(),
instanceProfileName:i.YjP().optional(),path:i.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:i.YjP().optional().describe("ARN of a policy that bounds the role"),tags:i.g1P(i.YjP(),i.YjP()).optional().describe("For everything that is created"),
kmsKeys:i.YOg(i.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:i.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:i.k5n(s.NZ).optional(),hopLimit:i.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:i.YOg(i.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:i.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:f.optional(),
layers:i.YOg(u).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:i.g1P(u,i.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:i.g1P(u,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=i.rej({
apiVersion:i.euz("lamina/v1"),kind:i.euz("Stack"),metadata:i.rej({name:c.Jq}),spec:i.rej({...h,
environments:i.g1P(c.Jq,i.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,a,n){
return void 0===n?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...a,t],key:e,message:`${t} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,a){const n=a??p;try{return function(e,a){return(0,
m.If)(e,a,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([a,n])=>strayLayers(n,["spec","environments",a],n.layers??e.layers))])}(await(0,
t.readFile)(o.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===a)return;throw new r.j1(`There is no stack file ${a}`,{cause:e})}}function resolveStack(e,a,n){
const t=e?.spec??{},o=function(e,a){if(void 0===a)return{};const n=Object.keys(e.environments??{}),t=n.includes(a)?e.environments?.[a]:void 0;if(void 0!==t)return t;const o=(0,m.kp)(a,n)
;throw new r.j1(`Unknown environment "${a}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${p} names no environments.`:`${p} has ${n.join(", ")}.`})
}(t,a.environment),i=a.layers??o.layers??t.layers??n;return{name:e?.metadata.name,environment:a.environment,platform:a.platform??o.platform??t.platform??"auto",
namespace:a.namespace??o.namespace??t.namespace,overlay:a.overlay??o.overlay??t.overlay,aws:void 0===t.aws?o.aws:{...t.aws,...o.aws},layers:i.map(e=>({layer:e,
patches:[...t.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(t.values?.[e]??{},o.values?.[e]??{})}))}}},71838:(e,a,n)=>{n.d(a,{a:()=>openLedger});var t=n(63036)
;function openLedger(e,a){const n=a.some(e=>e.dryRun),o=new Set(a.flatMap(({onProgress:e})=>e??[])),i=new Map,s=new Map;return{removed:a=>{if(!i.has((0,t.TN)(a))){e.info(`${(0,
t.P5)(a)} ${n?"would be removed":"removed"}`),i.set((0,t.TN)(a),a);for(const e of o)e(a)}},left:(e,a)=>{s.set((0,t.TN)(e),{...e,reason:a})},get result(){return{removed:[...i.values()],
leftBehind:[...s.values()]}}}}},26352:(e,a,n)=>{n.d(a,{De:()=>keepNamespace,L7:()=>emptyNamespace,iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace})
;var t=n(98008),o=n(80397),i=n(63036),s=n(31891),r=n(67936),c=n(50780),l=n(26024),d=n(9988);const m=[{apiVersion:"v1",kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{
apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"
},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",kind:"Ingress"}],p={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"
},isFurniture=({kind:e,metadata:a,type:n})=>"ConfigMap"===e&&"kube-root-ca.crt"===a.name||"Secret"===e&&"kubernetes.io/service-account-token"===n||"Secret"===e&&n===d.bz||"Secret"===e&&"cass-operator"===a.labels?.["app.kubernetes.io/managed-by"]
;async function judgeNamespace(e,a,{kubernetes:n,signal:t}){const c=await n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t});if(void 0===c)return{namespace:c,ours:!1,inhabitants:[]}
;const d=(0,l.IR)(c),u=new Set(a.map(e=>(0,i.TN)((0,i.Po)(e)))),f=d?await async function(e,a,n){const{items:t}=await a.list(p,n),i=t.filter(e=>"Namespaced"===e.spec.scope).map(r.I);return(await(0,
s.X)([...m,...i],8,async t=>{try{return(await a.list(t,{...n,namespace:e})).items}catch(e){if(e instanceof o.h&&404===e.status)return[];throw e}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,n,{signal:t}):[];return{namespace:c,ours:d,
inhabitants:f.filter(e=>!u.has((0,i.TN)((0,i.Po)(e))))}}function keepNamespace(e,a,{ledger:n}){const t=a.slice(0,5).map(e=>(0,i.P5)((0,
i.Po)(e))),o=a.length>t.length?` and ${a.length-t.length} more`:"";n.left((0,i.Po)(e),0===a.length?"Lamina did not make it":`others live in it: ${t.join(", ")}${o}`)}
async function emptyNamespace(e,{kubernetes:a,signal:n}){for(const o of["Pod","PersistentVolumeClaim"]){const{items:i}=await a.list({apiVersion:"v1",kind:o},{namespace:e,signal:n});await(0,t.U)(i,a,{
signal:n}),await(0,t.L)(i,{client:a,signal:n})}}async function removeNamespace(e,a){a.dryRun||await emptyNamespace(e.metadata.name,a),await endNamespace(e,a)}async function endNamespace(e,a){
const{kubernetes:n,ledger:o,signal:s,dryRun:r}=a,l=(0,i.Po)(e);if(r)return void o.removed(l);await(0,t.U)([e],n,{signal:s});const{remaining:d}=await(0,t.L)([e],{client:n,signal:s}),[m]=d
;if(void 0===m)return void o.removed(l);const p=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
i.fS)(m,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw o.left(l,p),new c.kN("TEARDOWN_STUCK",l,`${(0,i.P5)(l)} does not go away: ${p}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...o.result}})}},48344:(e,a,n)=>{n.d(a,{$:()=>removeObjects})
;var t=n(98008),o=n(63036),i=n(50780),s=n(29659),r=n(80397);const c={apiVersion:"apps/v1",kind:"Deployment"},l=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:a}})=>{const n=e?.["strimzi.io/cluster"];if(void 0!==n&&void 0!==a)return{
name:`${n}-entity-operator`,namespace:a}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,a,n){if(void 0===e)return;const t=await a.get({
...c,...e},{signal:n});return void 0!==t&&isReady(t)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===t?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},a,n){
const t=(0,s.i)((0,o.F8)(e));if(void 0!==t)try{const e=(await a.list(c,{signal:n})).items.filter(e=>t.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof r.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:a,namespace:n}})=>`kubectl ${void 0===n?"":`-n ${n} `}patch ${e.toLowerCase()} ${a} --type merge -p '{"metadata":{"finalizers":null}}'`,d=1e4
;async function removeObjects(e,a){const{kubernetes:n,ledger:i,signal:s,dryRun:r}=a;if(0===e.length)return;if(r){for(const a of e)i.removed((0,o.Po)(a));return}await(0,t.U)(e,n,{signal:s})
;const onGone=e=>i.removed((0,o.Po)(e));let c=e;const m=new AbortController,p=a.clock.sleep(d,AbortSignal.any([s,m.signal])).then(()=>m.abort(),()=>{});if(({remaining:c}=await(0,t.L)(c,{client:n,
signal:AbortSignal.any([s,m.signal]),onGone})),m.abort(),await p,0!==c.length){if(!s.aborted){const e=await Promise.all(c.map(e=>async function(e,a,n){for(const t of e.metadata.finalizers??[]){
const o=l.find(e=>e.finalizer===t);if(void 0===o)continue;const i=void 0===o.deployment?await operatorState(e,a,n):await deploymentState(o.deployment(e),a,n);if(void 0!==i)return{finalizer:t,
why:`${o.controller} would remove it, but ${i}`}}}(e,n,s))),o=c.flatMap((a,n)=>{const t=e[n];return void 0===t?[]:[{object:a,...t}]});for(const{object:e,finalizer:n,why:t}of o){
if(!a.clearFinalizers)throw stuck(c,a,`${n}: ${t}`);await clearFinalizer(e,n,t,a)}({remaining:c}=await(0,t.L)(c,{client:n,signal:s,onGone}))}if(c.length>0)throw stuck(c,a,void 0)}}
async function clearFinalizer(e,a,n,{kubernetes:t,logger:i,signal:s}){i.warning(`${(0,o.P5)((0,o.Po)(e))}: removing the finalizer ${a}; ${n}`);const r=(e.metadata.finalizers??[]).filter(e=>e!==a)
;await t.mergePatch((0,o.Po)(e),{metadata:{finalizers:r}},{signal:s})}function stuck(e,{ledger:a},n){for(const t of e)a.left((0,o.Po)(t),reasonOf(t,n));const[t]=e
;if(void 0===t)throw new TypeError("Nothing is stuck");const s=(0,o.Po)(t);return new i.kN("TEARDOWN_STUCK",s,`${(0,
o.P5)(s)} does not go away: ${reasonOf(t,n)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(t)}`,details:{...a.result}})}function reasonOf({metadata:e},a){const n=e.finalizers??[]
;return 0===n.length?a??"it is still being deleted":void 0===a?`held by the finalizers ${n.join(", ")}`:`held by the finalizer ${a}`}},90240:(e,a,n)=>{n.d(a,{G:()=>renderTeardownMarkdown,
R:()=>renderTeardown});var t=n(63036),o=n(89037),i=n(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,i.sN)(e))}function renderTeardownMarkdown(e){return(0,o.Cc)(render(e,o.aY,o.FV))}
function render({removed:e,leftBehind:a},n,o){const i=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return i.push(...e.map(e=>`- ${n((0,t.P5)(e))}`)),
a.length>0&&(i.push("",`Left behind ${a.length}:`,""),i.push(...a.map(e=>`- ${n((0,t.P5)(e))}: ${o(e.reason)}`))),`${i.join("\n")}\n`}},18896:(e,a,n)=>{n.d(a,{C:()=>runGraph});var t=n(12317)
;async function runGraph(e,a,n){!function(e){const a=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,o)=>{if(!n.has(e.name)){if(o.includes(e.name)){const a=[...o.slice(o.indexOf(e.name)),e.name]
;throw new t.j1(`${a.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const i=a.get(n)
;if(void 0===i)throw new t.j1(`${e.name} needs "${n}", which is none of ${[...a.keys()].join(", ")}`);visit(i,[...o,e.name])}n.add(e.name)}};for(const a of e)visit(a,[])}(e)
;const o=new Map,failedOf=async e=>{const a=await Promise.allSettled(e.flatMap(e=>o.get(e)??[]));return e.find((e,t)=>{const o=a[t];return"fulfilled"!==o?.status||!n(o.value)})}
;for(const n of e)o.set(n.name,Promise.resolve().then(()=>a(n,()=>failedOf(n.needs))));const i=await Promise.allSettled(o.values());for(const e of i)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...o].map(async([e,a])=>[e,await a])))}}};
