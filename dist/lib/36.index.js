export const id=36;export const ids=[36];export const modules={4036:(e,o,r)=>{r.r(o),r.d(o,{verify:()=>verify});var t=r(3253),n=r(247),a=r(4449),__addDisposableResource=function(e,o,r){if(null!=o){
if("object"!=typeof o&&"function"!=typeof o)throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=o[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=o[Symbol.dispose],r&&(n=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:o,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return o},s=function(e){return function(o){function fail(r){o.error=o.hasError?new e(r,o.error,"An error was suppressed during disposal."):r,o.hasError=!0}var r,t=0
;return function next(){for(;r=o.stack.pop();)try{if(!r.async&&1===t)return t=0,o.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,o,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=o,t});async function verify(e,o){const r={stack:[],
error:void 0,hasError:!1};try{const s=__addDisposableResource(r,await(0,a.f)(e,o),!0),i=[];for(const e of s.layers){const{overlay:r,namespace:n,timeout:a}=s.request(e)
;i.push(await o.screen.showProgress(o=>(0,t.f)(e,s.collaborators,{...void 0===r?{}:{overlay:r},...void 0===n?{}:{namespace:n},...void 0===a?{}:{timeout:a},onProgress:o})))}const c=i.every(e=>e.passed)
;return{json:{passed:c,layers:i},text:()=>i.map(n.Y).join("\n"),exitCode:c?0:1}}catch(e){r.error=e,r.hasError=!0}finally{const e=s(r);e&&await e}}},4449:(e,o,r)=>{r.d(o,{o:()=>openLab,
f:()=>openSession})
;var t=r(3136),n=r(6760),a=r(3024),s=r(8161),i=r(4638),c=r(1167),l=r(8794),d=r(5399),u=r(2870),p=r(2242),y=r(5715),f=r(1455),m=r(8816),v=r(9886),h=r(2317),b=r(7775),w=r(4832),g=r(326),j=r(9117)
;const k="lamina.yaml",$=m.YjP().min(1),E=m.rej({region:m.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:m.YjP().optional().describe("EKS and the scoped policy need it"),mode:m.k5n(["auto",...v.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:m.k5n(v.tG).optional().describe("Which policy the driver gets"),roleName:m.YjP().optional(),instanceProfileName:m.YjP().optional(),
path:m.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:m.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:m.g1P(m.YjP(),m.YjP()).optional().describe("For everything that is created"),kmsKeys:m.YOg(m.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:m.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:m.k5n(v.NZ).optional(),
hopLimit:m.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:m.YOg(m.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),S={platform:m.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:b.Jq.optional().describe("Instead of each layer's own namespace"),overlay:b.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:E.optional(),
layers:m.YOg($).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:m.g1P($,m.YOg(b.Oj)).optional().describe("Kustomize patches by layer"),values:m.g1P($,b.uc).optional().describe("Helm values of the operators' charts by layer")},P=m.rej({
apiVersion:m.euz("lamina/v1"),kind:m.euz("Stack"),metadata:m.rej({name:b.Jq}),spec:m.rej({...S,
environments:m.g1P(b.Jq,m.rej(S)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,o,r){
return void 0===r?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!r.includes(e)).map(e=>({path:[...o,t],key:e,message:`${t} for "${e}", which is none of the layers ${r.join(", ")}`
})))}async function loadStackFile(e,o){const r=o??k;try{return function(e,o){return(0,
j.If)(e,o,P,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([o,r])=>strayLayers(r,["spec","environments",o],r.layers??e.layers))])}(await(0,
f.readFile)(n.resolve(e,r),"utf8"),r)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===o)return;throw new h.j1(`There is no stack file ${o}`,{cause:e})}}function resolveStack(e,o,r){
const t=e?.spec??{},n=function(e,o){if(void 0===o)return{};const r=Object.keys(e.environments??{}),t=r.includes(o)?e.environments?.[o]:void 0;if(void 0!==t)return t;const n=(0,j.kp)(o,r)
;throw new h.j1(`Unknown environment "${o}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===r.length?`${k} names no environments.`:`${k} has ${r.join(", ")}.`})
}(t,o.environment),a=o.layers??n.layers??t.layers??r;return{name:e?.metadata.name,environment:o.environment,platform:o.platform??n.platform??t.platform??"auto",
namespace:o.namespace??n.namespace??t.namespace,overlay:o.overlay??n.overlay??t.overlay,aws:{...t.aws,...n.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...t.patches?.[e]??[],...n.patches?.[e]??[]].map(w.h),values:(0,g.D3)(t.values?.[e]??{},n.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,o){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,t,n,a){return r?o?".jsx":".js":!t||n&&a?t+n+"."+a.toLowerCase()+"js":e}):e}
;const x=["speed"];async function openLab({installation:e}){const o=n.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(o))throw new h.j1(`This copy of Lamina carries no embedded cluster (${o} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(o).href)))}async function openSession(e,o){
const{env:r,logger:t,signal:f,installation:m}=o,v=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},x),b=await Promise.all(v.layers.map(async({layer:e,patches:o,values:r})=>({layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(m),workspace:process.cwd()}),r),patches:o}))),w=(0,
g.Wg)(e.set.join("\n")),j=await async function(e,o){const r=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&r)throw new h.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const t=await async function({kubeconfig:e,context:o},r){const t=e??r.env.KUBECONFIG??"",n=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(t)?.[1];if(void 0===n||void 0!==o||!hasLab(r))return
;const a=await(await openLab(r)).clusterStatus(n);return!0===a?.running&&a.kubeconfig===t?a:void 0}(e,o);if(void 0!==t||r)return t;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(n.join(e.HOME??(0,s.homedir)(),".kube","config"))}(o.env))return;if(void 0===e.cluster&&!hasLab(o))return
;const i=await(await openLab(o)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new h.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,o),k=await(0,i.E)({kubeconfig:j?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:r,logger:t,signal:f,findHelm:e=>(0,c.M)({env:e,logger:t,signal:f}),...void 0===j?{}:{
path:`${j.binDirectory}${n.delimiter}${r.PATH??""}`}});t.info(`Cluster: ${void 0===j?"":`embedded "${j.name}", `}${k.kubernetes.server}`);const $=await(0,u.li)(k.kubernetes,{override:v.platform,
signal:f}),E=e.chartMirror??j?.chartMirror,S="local"===$.platform?"local":"production";return{collaborators:k,detected:$,layers:b.map(({layer:e})=>e),aws:v.aws,request:o=>{const t=v.overlay??((0,
y.M)(o).includes(S)?S:void 0);return{layer:o,...void 0===t?{}:{overlay:t},...void 0===v.namespace?{}:{namespace:v.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===E?{}:{
chartMirror:E},set:w,patches:b.find(e=>e.layer===o)?.patches??[],forceConflicts:e.forceConflicts,run:(0,d.y)(r)}},[Symbol.asyncDispose]:()=>k[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:o})=>({...void 0===e?{}:{region:e},...void 0===o?{}:{clusterName:o}});function withValues(e,o){const{operator:r}=e.spec
;return void 0===r||0===Object.keys(o).length?e:{...e,spec:{...e.spec,operator:{...r,values:(0,g.D3)(r.values,o)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(n.join(e.root,"lab"))},
5399:(e,o,r)=>{r.d(o,{y:()=>runIdentity});var t=r(8161);function runIdentity(e){const{GITHUB_RUN_ID:o,GITHUB_REPOSITORY:r,GITHUB_SERVER_URL:n}=e;if(void 0===o||void 0===r)return{holder:`${(0,
t.userInfo)().username}@${(0,t.hostname)()}/${process.pid}`};return{holder:`${r}/runs/${o}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,
url:`${n??"https://github.com"}/${r}/actions/runs/${o}`}}},9886:(e,o,r)=>{r.d(o,{FX:()=>s,NZ:()=>a,l2:()=>t,tG:()=>n,yR:()=>c,yo:()=>i})
;const t=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
5715:(e,o,r)=>{r.d(o,{M:()=>listOverlays,m:()=>renderLayer});var t=r(2317),n=r(9117),a=r(6540),s=r(5281);async function renderLayer(e,o){const r=function(e,o){const r=listOverlays(e)
;if(void 0!==o&&!r.includes(o)){const a=(0,n.kp)(o,r);throw new t.j1(`The layer ${e.name} has no overlay "${o}"${void 0===a?"":`; did you mean "${a}"?`}`,{
remedy:0===r.length?"It has none at all.":`Its overlays are ${r.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:r})=>{const t=(void 0===o?void 0:r[o])??e;return void 0===t?[]:[t]
})}(e,o.overlay);if(0===r.length)return[];const i=[...e.spec.patches,...o.patches??[]],c=await(0,a.J)({roots:r,namespace:o.namespace,patches:i},o);return(0,s.Y)(c,`layer ${e.name}, rendered`)}
function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
