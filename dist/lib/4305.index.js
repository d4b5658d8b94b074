export const id=4305;export const ids=[4305];export const modules={14305:(e,t,n)=>{n.r(t),n.d(t,{down:()=>down})
;var o=n(79824),r=n(90240),a=n(12317),s=n(73690),i=n(61266),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.")
;var o,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{
r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},c=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=t,o});async function down(e,t){const n={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(n,await(0,
i.fA)(e,t),!0),{collaborators:l}=c,u=c.layers.map(e=>e.name).join(", ");if(!e.yes&&process.stdin.isTTY&&!await(0,
s.l)(`Take ${u} down on ${l.kubernetes.server}?`))throw new a.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'});const{failure:d,...m}=await(0,o.a)(c.layers,l,t=>{
const{namespace:n,timeout:o,run:r}=c.request(t);return{...void 0===n?{}:{namespace:n},...void 0===o?{}:{timeout:o},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:r}});return{json:m,text:()=>(0,r.R)(m),...void 0===d?{}:{failure:d}}}catch(e){n.error=e,n.hasError=!0}finally{const e=c(n)
;e&&await e}}},73690:(e,t,n)=>{n.d(t,{l:()=>confirm});var o=n(26848);async function confirm(e){const t=(0,o.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await t.question(`${e} [yes/no] `)).trim())}finally{t.close()}}},61266:(e,t,n)=>{n.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=n(73136),r=n(76760),a=n(73024),s=n(48161),i=n(1005),c=n(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,r,a){return n?t?".jsx":".js":!o||r&&a?o+r+"."+a.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=r.join(e.root,"lab","cluster","index.ts");if(!(0,a.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:n,logger:o,signal:r,installation:a}=t,s=await(0,i.f)({...e,workspace:process.cwd(),installation:a});return(0,i.j)(s,{...e,...await chooseCluster(e,t),
installation:a,env:n,logger:o,signal:r})}async function chooseCluster(e,t){const n=await async function(e,t){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:t},n){const o=e??n.env.KUBECONFIG??"",r=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===r||void 0!==t||!hasLab(n))return
;const a=await(await openLab(n)).clusterStatus(r);return!0===a?.running&&a.kubeconfig===o?a:void 0}(e,t);if(void 0!==o||n)return o;if(void 0===e.cluster&&(i=t.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(r.join(i.HOME??(0,s.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(t))return
;const l=await(await openLab(t)).findRunningCluster();if(void 0===l&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return l
}(e,t),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{
path:`${n.binDirectory}${r.delimiter}${t.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,a.existsSync)(r.join(e.root,"lab"))},1005:(e,t,n)=>{n.d(t,{
f:()=>loadStack,j:()=>openStack});var o=n(42242),r=n(34992),a=n(97549),s=n(30326),i=n(32870),c=n(14638),l=n(43576),u=n(40682),d=n(68794),m=n(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:r,env:a,helm:s,exec:i,logger:c,signal:p}=e,{region:f,clusterName:y}=t;return{helm:s,exec:i,...e.setUpAccess?{access:(0,l.UF)(t)}:{},...void 0===f?{}:{region:f
},...void 0===y?{}:{clusterName:y},...void 0===o?{}:{chartMirror:o},manifests:(0,d.e)(r),run:(0,m.y)(a),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:f??"",env:a,logger:c,clock:u.ml,signal:p})}}var p=n(1167);const f=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n,defaultLayers:r=f}=e,s=(0,
a.b9)(await(0,a.Zw)(t,e.file),e,r),i=await Promise.all(s.layers.map(async({layer:e,patches:r,values:a})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,d.o)(n),workspace:t}),a),patches:r})))
;return{...s,layers:i}}async function openStack(e,t){const{env:n,logger:o,signal:a,installation:l,timeout:u,chartMirror:d}=t,f=(0,s.Wg)(t.set.join("\n")),y=await(0,c.E)({findHelm:e=>(0,p.M)({env:e,
logger:o,signal:a}),...t});o.info(`Cluster: ${t.clusterTitle??""}${y.kubernetes.server}`);const h=await(0,i.li)(y.kubernetes,{override:e.platform,signal:a}),v={...e.aws,...awsFlags(t)
},w="local"===h.platform?"local":"production";return{collaborators:y,detected:h,layers:e.layers.map(({layer:e})=>e),aws:v,awsEnvironment:awsEnvironment({...y,stack:v,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:d,installation:l,env:n}),request:o=>{const a=e.overlay??((0,r.M)(o).includes(w)?w:void 0);return{layer:o,...void 0===a?{}:{overlay:a},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===u?{}:{timeout:u},...void 0===d?{}:{chartMirror:d},set:f,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,m.y)(n)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,s.D3)(n.values,t)}}}}},49886:(e,t,n)=>{
n.d(t,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,t,n)=>{n.d(t,{UF:()=>makeWish});var o=n(12317);const r="lamina-ebs-csi",defaultName=e=>""===e?r:`${r}-${e}`;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},7418:(e,t,n)=>{function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){
let n=e;for(const e of t){if(!isRecord(n)||!Object.hasOwn(n,e))return;n=n[e]}return n}function stringAt(e,...t){const n=fieldAt(e,...t);return"string"==typeof n?n:void 0}function recordAt(e,...t){
const n=fieldAt(e,...t);return isRecord(n)?n:{}}function listAt(e,...t){const n=fieldAt(e,...t);return Array.isArray(n)?n:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){
return listAt(e,"status","conditions").flatMap(e=>{const t=stringAt(e,"type");if(void 0===t)return[];const n={type:t,status:stringAt(e,"status")??""}
;for(const t of["reason","message","lastTransitionTime"]){const o=stringAt(e,t);void 0!==o&&(n[t]=o)}const o=numberAt(e,"observedGeneration");return[{...n,...void 0===o?{}:{observedGeneration:o}}]})}
function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){const n=conditionOf(e,t);return"True"===n?.status?n:void 0}function annotationOf(e,t){
return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){
if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}n.d(t,{AV:()=>conditionsIn,Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,
gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,u4:()=>isRecord,zR:()=>recordAt})},6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,
e:()=>buildKustomization});var o=n(51455),r=n(48161),a=n(76760),s=n(38815),i=n(40682),c=n(12317),l=n(68293);async function runKustomize(e,t){const n=await(0,o.realpath)(await(0,o.mkdtemp)(a.join((0,
r.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const r=(0,s.As)(await async function(e,t){const n={resources:[],components:[]};for(const r of e.roots){const e=await(0,l.nW)(r)
;n["Component"===(void 0===e?void 0:(await(0,l.kG)(e)).kind)?"components":"resources"].push(a.relative(t,await(0,o.realpath)(r)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,o.writeFile)(a.join(n,"kustomization.yaml"),r,{mode:384}),
await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}async function buildKustomization(e,t,{exec:n,logger:o,signal:r}){const a=[{command:"kustomize",
args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now();for(const{command:l,args:u}of a)try{const{stdout:e}=await n(l,u,{signal:r}),a=(0,i.a3)(performance.now()-s)
;return o.debug(`${l} rendered ${t} in ${a}`),e}catch(n){if(isNotFound(n))continue;if(!(n instanceof c.Qd))throw n;const o=tidyRefusal(n.stderr),r=t===e?o:o.replaceAll(e,"<the request>")
;throw new c.j1(`kustomize refuses ${t}: ${r}`,{remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},34992:(e,t,n)=>{n.d(t,{M:()=>listOverlays,m:()=>renderLayer});var o=n(12317),r=n(19117),a=n(7418),s=n(63036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),l=n(55281);async function renderLayer(e,t){const n=function(e,t){
const n=listOverlays(e);if(void 0!==t&&!n.includes(t)){const a=(0,r.kp)(t,n);throw new o.j1(`The layer ${e.name} has no overlay "${t}"${void 0===a?"":`; did you mean "${a}"?`}`,{
remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const o=(void 0===t?void 0:n[t])??e;return void 0===o?[]:[o]
})}(e,t.overlay);if(0===n.length)return[];const u=[...e.spec.patches,...t.patches??[]],d=await(0,c.J)({roots:n,namespace:t.namespace,patches:u},t),m=`layer ${e.name}, rendered`,p=(0,l.Y)(d,m)
;return function(e,t){for(const n of e){const e=i[`${(0,s.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,a.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new o.j1(`${t}: ${(0,s.P5)((0,
s.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,m),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},97549:(e,t,n)=>{
n.d(t,{Zw:()=>loadStackFile,b9:()=>resolveStack});var o=n(51455),r=n(76760),a=n(38816),s=n(49886),i=n(12317),c=n(47775),l=n(24832),u=n(30326),d=n(19117)
;const m="lamina.yaml",p=a.YjP().min(1),f=a.rej({region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:a.YjP().optional(),instanceProfileName:a.YjP().optional(),
path:a.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:a.k5n(s.NZ).optional(),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),y={platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:f.optional(),
layers:a.YOg(p).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:a.g1P(p,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(p,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Stack"),metadata:a.rej({name:c.Jq}),spec:a.rej({...y,
environments:a.g1P(c.Jq,a.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,t,n){
return void 0===n?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,o],key:e,message:`${o} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,t){const n=t??m;try{return function(e,t){return(0,
d.If)(e,t,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}(await(0,
o.readFile)(r.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){
const o=e?.spec??{},r=function(e,t){if(void 0===t)return{};const n=Object.keys(e.environments??{}),o=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const r=(0,d.kp)(t,n)
;throw new i.j1(`Unknown environment "${t}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===n.length?`${m} names no environments.`:`${m} has ${n.join(", ")}.`})
}(o,t.environment),a=t.layers??r.layers??o.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??r.platform??o.platform??"auto",
namespace:t.namespace??r.namespace??o.namespace,overlay:t.overlay??r.overlay??o.overlay,aws:void 0===o.aws?r.aws:{...o.aws,...r.aws},layers:a.map(e=>({layer:e,
patches:[...o.patches?.[e]??[],...r.patches?.[e]??[]].map(l.h),values:(0,u.D3)(o.values?.[e]??{},r.values?.[e]??{})}))}}}};
