export const id=3314;export const ids=[3314];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>a});var r=n(65842),o=n(74917);const a={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),
...o.bB}},11178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var r=n(68794),o=n(42242),a=n(14907),s=n(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,t,n){return(0,o.a)(e,{builtInDirectory:(0,r.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){return""===t||void 0===t?{}:{[e]:t}}},
58555:(e,t,n)=>{n.r(t),n.d(t,{action:()=>d});var r=n(45399),o=n(19452),a=n(74917),s=n(14907),i=n(65842),c=n(11178),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})
}else n&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const d=(0,a.QP)({name:"teardown",inputs:{...s.g,
layers:(0,i.p_)(),environment:(0,i.Qq)(),file:(0,i.Qq)(),namespace:(0,i.Qq)(),timeout:(0,i.p0)(),"delete-volumes":(0,i.Jt)(!1),"delete-operators":(0,i.Jt)(!0),"delete-crds":(0,i.Jt)(!1),
"clear-finalizers":(0,i.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:t,signal:a,env:s,installation:i,output:d,summarize:p}){const u={stack:[],error:void 0,hasError:!1};try{
const l=await(0,o.f)({...0===e.layers.length?{}:{layers:e.layers},...(0,c.lq)("environment",e.environment),...(0,c.lq)("file",e.file),...(0,c.lq)("namespace",e.namespace),
workspace:s.GITHUB_WORKSPACE??process.cwd(),installation:i}),f=l.layers.map(({layer:e})=>e);t.info(`To be taken down: ${f.map(({name:e})=>e).join(", ")}`)
;const{openCollaborators:m,renderTeardownMarkdown:h,takeDown:y}=await n.e(4772).then(n.t.bind(n,84772,19)),v=__addDisposableResource(u,await m({...e,env:s,logger:t,signal:a
}),!0),{failure:b,...w}=await y(f,v,()=>({...(0,c.lq)("namespace",l.namespace),...(0,c.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],deleteOperators:e["delete-operators"],
deleteCrds:e["delete-crds"],clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,r.y)(s)}));if(d("removed",JSON.stringify(w.removed)),d("left-behind",JSON.stringify(w.leftBehind)),p(h(w)),
void 0!==b)throw b}catch(e){u.error=e,u.hasError=!0}finally{const e=l(u);e&&await e}}})},6392:(e,t,n)=>{n.d(t,{NZ:()=>a,l2:()=>r,tG:()=>o})
;const r=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,t,n)=>{n.d(t,{f:()=>loadStack,t:()=>i})
;var r=n(42242),o=n(97549),a=n(30326),s=n(68794);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n}=e,a=(0,o.b9)(await(0,
o.Zw)(t,e.file),e,i),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,r.a)(e,{builtInDirectory:(0,s.o)(n),workspace:t}),a),patches:o})));return{...a,
layers:c}}function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,a.D3)(n.values,t)}}}}},45399:(e,t,n)=>{n.d(t,{
y:()=>runIdentity});var r=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:o}=e;if(void 0===t||void 0===n)return{holder:`${(0,r.userInfo)().username}@${(0,
r.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${n}/actions/runs/${t}`}}},
63036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){const{apiVersion:t,kind:n,metadata:r}=e;return{apiVersion:t,kind:n,name:r.name,
...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)
}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},97549:(e,t,n)=>{n.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var r=n(51455),o=n(76760),a=n(38816),s=n(6392),i=n(12317),c=n(47775),l=n(24832),d=n(30326),p=n(19117);const u="lamina.yaml",f=a.YjP().min(1),m=a.rej({
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
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
p.If)(e,t,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}
function strayLayers(e,t,n){return void 0===n?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,r],key:e,
message:`${r} for "${e}", which is none of the layers ${n.join(", ")}`})))}async function loadStackFile(e,t){const n=t??u;try{return parseStackFile(await(0,r.readFile)(o.resolve(e,n),"utf8"),n)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){const r=e?.spec??{},o=function(e,t){
if(void 0===t)return{};const n=Object.keys(e.environments??{}),r=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==r)return r;const o=(0,p.kp)(t,n)
;throw new i.j1(`Unknown environment "${t}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${u} names no environments.`:`${u} has ${n.join(", ")}.`})
}(r,t.environment),a=t.layers??o.layers??r.layers??n;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??o.platform??r.platform??"auto",
namespace:t.namespace??o.namespace??r.namespace,overlay:t.overlay??o.overlay??r.overlay,aws:void 0===r.aws?o.aws:{...r.aws,...o.aws},layers:a.map(e=>({layer:e,
patches:[...own(r.patches,e)??[],...own(o.patches,e)??[]].map(l.h),values:(0,d.D3)(own(r.values,e)??{},own(o.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
