export const id=4740;export const ids=[4740];export const modules={54036:(e,r,n)=>{n.r(r),n.d(r,{verify:()=>verify});var t=n(78326),o=n(50247),a=n(61266),__addDisposableResource=function(e,r,n){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},s=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});async function verify(e,r){const n={stack:[],
error:void 0,hasError:!1};try{const s=__addDisposableResource(n,await(0,a.fA)(e,r),!0),i=await r.screen.showProgress(e=>(0,t.c)(s.layers,s,e)),c=i.every(e=>e.passed);return{json:{passed:c,layers:i},
text:()=>i.map(o.Y).join("\n"),exitCode:c?0:1}}catch(e){n.error=e,n.hasError=!0}finally{const e=s(n);e&&await e}}},61266:(e,r,n)=>{n.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var t=n(73136),o=n(76760),a=n(73024),s=n(48161),i=n(1005),c=n(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,t,o,a){return n?r?".jsx":".js":!t||o&&a?t+o+"."+a.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const r=o.join(e.root,"lab","cluster","index.ts");if(!(0,a.existsSync)(r))throw new c.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(r).href)))}
async function openSession(e,r){const{env:n,logger:t,signal:o,installation:a}=r,s=await(0,i.f)({...e,workspace:process.cwd(),installation:a});return(0,i.j)(s,{...e,...await chooseCluster(e,r),
installation:a,env:n,logger:t,signal:o})}async function chooseCluster(e,r){const n=await async function(e,r){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const t=await async function({kubeconfig:e,context:r},n){const t=e??n.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(t)?.[1];if(void 0===o||void 0!==r||!hasLab(n))return
;const a=await(await openLab(n)).clusterStatus(o);return!0===a?.running&&a.kubeconfig===t?a:void 0}(e,r);if(void 0!==t||n)return t;if(void 0===e.cluster&&(i=r.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(o.join(i.HOME??(0,s.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(r))return
;const l=await(await openLab(r)).findRunningCluster();if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l
}(e,r),t=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{
path:`${n.binDirectory}${o.delimiter}${r.env.PATH??""}`},...void 0===t?{}:{chartMirror:t}}}const hasLab=({installation:e})=>(0,a.existsSync)(o.join(e.root,"lab"))},45399:(e,r,n)=>{n.d(r,{
y:()=>runIdentity});var t=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===n)return{holder:`${(0,t.userInfo)().username}@${(0,
t.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${n}/actions/runs/${r}`}}},
1005:(e,r,n)=>{n.d(r,{f:()=>loadStack,j:()=>openStack});var t=n(42242),o=n(34992),a=n(97549),s=n(30326),i=n(32870),c=n(14638),l=n(43576),d=n(40682),u=n(68794),p=n(45399);function awsEnvironment(e){
const{stack:r,chartMirror:t,installation:o,env:a,helm:s,exec:i,logger:c,signal:f}=e,{region:m,clusterName:y}=r;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(r)}:{},...void 0===m?{}:{region:m
},...void 0===y?{}:{clusterName:y},...void 0===t?{}:{chartMirror:t},manifests:(0,u.e)(o),run:(0,p.y)(a),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:m??"",env:a,logger:c,clock:d.ml,signal:f})}}var f=n(1167);const m=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:n,defaultLayers:o=m}=e,s=(0,
a.b9)(await(0,a.Zw)(r,e.file),e,o),i=await Promise.all(s.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,t.a)(e,{builtInDirectory:(0,u.o)(n),workspace:r}),a),patches:o})))
;return{...s,layers:i}}async function openStack(e,r){const{env:n,logger:t,signal:a,installation:l,timeout:d,chartMirror:u}=r,m=(0,s.Wg)(r.set.join("\n")),y=await(0,c.E)({findHelm:e=>(0,f.M)({env:e,
logger:t,signal:a}),...r});t.info(`Cluster: ${r.clusterTitle??""}${y.kubernetes.server}`);const v=await(0,i.li)(y.kubernetes,{override:e.platform,signal:a}),h={...e.aws,...awsFlags(r)
},g="local"===v.platform?"local":"production";return{collaborators:y,detected:v,layers:e.layers.map(({layer:e})=>e),aws:h,awsEnvironment:awsEnvironment({...y,stack:h,
setUpAccess:r.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:n}),request:t=>{const a=e.overlay??((0,o.M)(t).includes(g)?g:void 0);return{layer:t,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:m,patches:e.layers.find(e=>e.layer===t)?.patches??[],
forceConflicts:r.forceConflicts,run:(0,p.y)(n)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:r})=>({...void 0===e?{}:{region:e},...void 0===r?{}:{
clusterName:r}});function withValues(e,r){const{operator:n}=e.spec;return void 0===n||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,r)}}}}},78326:(e,r,n)=>{
n.d(r,{a:()=>verificationFailure,c:()=>verifyLayers});var t=n(93253);var o=n(12317);function verifyLayers(e,r,n){return async function(e,r,n){return(await Promise.allSettled(e.map(e=>(0,
t.f)(e,r,n(e))))).map(e=>{if("rejected"===e.status)throw e.reason;return e.value})}(e,r.collaborators,e=>{const{overlay:t,namespace:o,timeout:a}=r.request(e);return{...void 0===t?{}:{overlay:t},
...void 0===o?{}:{namespace:o},...void 0===a?{}:{timeout:a},onProgress:n}})}function verificationFailure({name:e,evidence:r}){const{cause:n,remedy:t}=r
;return new o.Xf("VERIFY_FAILED",`Layer ${e} did not pass its verification${"string"==typeof n?`: ${n}`:""}`,{..."string"==typeof t?{remedy:t}:{},details:r})}},49886:(e,r,n)=>{n.d(r,{FX:()=>s,
NZ:()=>a,l2:()=>t,tG:()=>o,yR:()=>c,yo:()=>i})
;const t=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,r,n)=>{n.d(r,{UF:()=>makeWish});var t=n(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:r=""}=e,n=given(e.roleName)??defaultName(r)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:r,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const r=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===r.length||1===r.length&&"auto"===r[0])return{by:"cluster"};if(r.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(r)]};const n=r.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",r=""])=>[e,r]))}
;throw new t.j1(`nodes: "${r.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},99265:(e,r,n)=>{n.d(r,{g:()=>failureOf,r:()=>explainWait});var t=n(17122),o=n(63036),a=n(46960),s=n(50780)
;const i=3,c="NOT_READY";async function explainWait(e,r,{kubernetes:n,clock:a,logger:s,signal:l}){const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p
;for(const{reference:e,readiness:u}of d.slice(0,i)){const i=await(0,t.h)(e,{client:n,clock:a,logger:s,signal:l,readiness:u}),d={reference:e,message:`${(0,
o.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===r?"":` (${r})`}`,diagnosis:i};if(p??=d,i.code!==c)return d}return p}function byWeight(e,r){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,a.BX)(r.reference)-(0,a.BX)(e.reference)}function failureOf(e){if(!(e instanceof s.kN)){const r={apiVersion:"v1",
kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,n)=>{n.d(r,{i:()=>readinessRules})
;var t=n(76760);var o=n(46188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?o.v8:(0,o.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118));return e.map((e,n)=>t(e,`${r}: spec.readiness[${n}]`))}(r.readiness,t.join(e,"layer.yaml")))}},34992:(e,r,n)=>{
n.d(r,{M:()=>listOverlays,m:()=>renderLayer});var t=n(12317),o=n(19117),a=n(7418),s=n(63036);const i={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"}
;var c=n(6540),l=n(55281);async function renderLayer(e,r){const n=function(e,r){const n=listOverlays(e);if(void 0!==r&&!n.includes(r)){const a=(0,o.kp)(r,n)
;throw new t.j1(`The layer ${e.name} has no overlay "${r}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===r?void 0:n[r])??e;return void 0===t?[]:[t]})}(e,r.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...r.patches??[]],u=await(0,c.J)({roots:n,namespace:r.namespace,patches:d},r),p=`layer ${e.name}, rendered`,f=(0,l.Y)(u,p);return function(e,r){for(const n of e){
const e=i[`${(0,s.F8)(n.apiVersion)}/${n.kind}`],o=void 0===e?void 0:(0,a.UK)(n,"spec",e);if(void 0!==e&&null!=o)throw new t.j1(`${r}: ${(0,s.P5)((0,
s.Po)(n))} has spec.${e}: ${JSON.stringify(o)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(f,p),f}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},97549:(e,r,n)=>{
n.d(r,{Zw:()=>loadStackFile,b9:()=>resolveStack});var t=n(51455),o=n(76760),a=n(38816),s=n(49886),i=n(12317),c=n(47775),l=n(24832),d=n(30326),u=n(19117)
;const p="lamina.yaml",f=a.YjP().min(1),m=a.rej({region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:a.YjP().optional(),instanceProfileName:a.YjP().optional(),
path:a.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:a.k5n(s.NZ).optional(),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),y={platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:a.g1P(f,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},v=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Stack"),metadata:a.rej({name:c.Jq}),spec:a.rej({...y,
environments:a.g1P(c.Jq,a.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,r,n){
return void 0===n?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...r,t],key:e,message:`${t} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,r){const n=r??p;try{return function(e,r){return(0,
u.If)(e,r,v,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,n])=>strayLayers(n,["spec","environments",r],n.layers??e.layers))])}(await(0,
t.readFile)(o.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new i.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,n){
const t=e?.spec??{},o=function(e,r){if(void 0===r)return{};const n=Object.keys(e.environments??{}),t=n.includes(r)?e.environments?.[r]:void 0;if(void 0!==t)return t;const o=(0,u.kp)(r,n)
;throw new i.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${p} names no environments.`:`${p} has ${n.join(", ")}.`})
}(t,r.environment),a=r.layers??o.layers??t.layers??n;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??t.platform??"auto",
namespace:r.namespace??o.namespace??t.namespace,overlay:r.overlay??o.overlay??t.overlay,aws:void 0===t.aws?o.aws:{...t.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...t.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(t.values?.[e]??{},o.values?.[e]??{})}))}}}};
