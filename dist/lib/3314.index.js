export const id=3314;export const ids=[3314];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>a});var n=t(65842),o=t(74917);const a={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},11178:(e,r,t)=>{t.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var n=t(68794),o=t(42242),a=t(14907),s=t(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,r,t){return(0,o.a)(e,{builtInDirectory:(0,n.o)(t),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
58555:(e,r,t)=>{t.r(r),t.d(r,{action:()=>d});var n=t(45399),o=t(19452),a=t(74917),s=t(14907),i=t(65842),c=t(11178),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const d=(0,a.QP)({name:"teardown",inputs:{...s.g,
layers:(0,i.p_)(),environment:(0,i.Qq)(),file:(0,i.Qq)(),namespace:(0,i.Qq)(),timeout:(0,i.p0)(),"delete-volumes":(0,i.Jt)(!1),"delete-operators":(0,i.Jt)(!0),"delete-crds":(0,i.Jt)(!1),
"clear-finalizers":(0,i.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:r,signal:a,env:s,installation:i,output:d,summarize:p}){const u={stack:[],error:void 0,hasError:!1};try{
const l=await(0,o.f)({...0===e.layers.length?{}:{layers:e.layers},...(0,c.lq)("environment",e.environment),...(0,c.lq)("file",e.file),...(0,c.lq)("namespace",e.namespace),
workspace:s.GITHUB_WORKSPACE??process.cwd(),installation:i}),f=l.layers.map(({layer:e})=>e);r.info(`To be taken down: ${f.map(({name:e})=>e).join(", ")}`)
;const{openCollaborators:m,renderTeardownMarkdown:h,takeDown:y}=await Promise.all([t.e(8011),t.e(1462),t.e(7994),t.e(2857),t.e(7194),t.e(2738),t.e(9685)]).then(t.bind(t,27427)),v=__addDisposableResource(u,await m({
...e,env:s,logger:r,signal:a}),!0),{failure:b,...w}=await y(f,v,()=>({...(0,c.lq)("namespace",l.namespace),...(0,c.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],
deleteOperators:e["delete-operators"],deleteCrds:e["delete-crds"],clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,n.y)(s)}));if(d("removed",JSON.stringify(w.removed)),
d("left-behind",JSON.stringify(w.leftBehind)),p(h(w)),void 0!==b)throw b}catch(e){u.error=e,u.hasError=!0}finally{const e=l(u);e&&await e}}})},6392:(e,r,t)=>{t.d(r,{NZ:()=>a,l2:()=>n,tG:()=>o})
;const n=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,r,t)=>{t.d(r,{f:()=>loadStack,t:()=>i})
;var n=t(42242),o=t(97549),a=t(30326),s=t(68794);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:r,installation:t}=e,a=(0,o.b9)(await(0,
o.Zw)(r,e.file),e,i),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,s.o)(t),workspace:r}),a),patches:o})));return{...a,
layers:c}}function withValues(e,r){const{operator:t}=e.spec;return void 0===t||0===Object.keys(r).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,a.D3)(t.values,r)}}}}},45399:(e,r,t)=>{t.d(r,{
y:()=>runIdentity});var n=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===t)return{holder:`${(0,n.userInfo)().username}@${(0,
n.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${t}/actions/runs/${r}`}}},
63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,
...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},97549:(e,r,t)=>{t.d(r,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var n=t(51455),o=t(76760),a=t(38816),s=t(6392),i=t(12317),c=t(47775),l=t(24832),d=t(30326),p=t(19117);const u="lamina.yaml",f=a.YjP().min(1),m=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:a.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:a.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:m.optional(),
layers:a.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:a.g1P(f,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=a.rej({
apiVersion:a.euz("lamina/v1").describe("The version of this format"),kind:a.euz("Stack").describe("What the file describes"),metadata:a.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:a.rej({...h,environments:a.g1P(c.Jq,a.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,r){return(0,
p.If)(e,r,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([r,t])=>strayLayers(t,["spec","environments",r],t.layers??e.layers))])}
function strayLayers(e,r,t){return void 0===t?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...r,n],key:e,
message:`${n} for "${e}", which is none of the layers ${t.join(", ")}`})))}async function loadStackFile(e,r){const t=r??u;try{return parseStackFile(await(0,n.readFile)(o.resolve(e,t),"utf8"),t)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===r)return;throw new i.j1(`There is no stack file ${r}`,{cause:e})}}function resolveStack(e,r,t){const n=e?.spec??{},o=function(e,r){
if(void 0===r)return{};const t=Object.keys(e.environments??{}),n=t.includes(r)?e.environments?.[r]:void 0;if(void 0!==n)return n;const o=(0,p.kp)(r,t)
;throw new i.j1(`Unknown environment "${r}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${u} names no environments.`:`${u} has ${t.join(", ")}.`})
}(n,r.environment),a=r.layers??o.layers??n.layers??t;return{name:e?.metadata.name,environment:r.environment,platform:r.platform??o.platform??n.platform??"auto",
namespace:r.namespace??o.namespace??n.namespace,overlay:r.overlay??o.overlay??n.overlay,aws:void 0===n.aws?o.aws:{...n.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(n.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(n.values,e)??{},own(o.values,e)??{})}))}}const own=(e,r)=>void 0!==e&&Object.hasOwn(e,r)?e[r]:void 0}};
