export const id=3314;export const ids=[3314];export const modules={14907:(e,n,r)=>{r.d(n,{g:()=>a});var o=r(65842),t=r(74917);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...t.bB}},11178:(e,n,r)=>{r.d(n,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var o=r(68794),t=r(42242),a=r(14907),s=r(65842);const i={...a.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,n,r){return(0,t.a)(e,{builtInDirectory:(0,o.o)(r),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},
58555:(e,n,r)=>{r.r(n),r.d(n,{action:()=>d});var o=r(45399),t=r(19452),a=r(74917),s=r(14907),i=r(65842),c=r(11178),__addDisposableResource=function(e,n,r){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,t;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],r&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:o,async:r})
}else r&&e.stack.push({async:!0});return n},l=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,n.hasError=!0}var r,o=0
;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===o)return o=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var o=new Error(r);return o.name="SuppressedError",o.error=e,o.suppressed=n,o});const d=(0,a.QP)({name:"teardown",inputs:{...s.g,
layers:(0,i.p_)(),environment:(0,i.Qq)(),file:(0,i.Qq)(),namespace:(0,i.Qq)(),timeout:(0,i.p0)(),"delete-volumes":(0,i.Jt)(!1),"delete-operators":(0,i.Jt)(!0),"delete-crds":(0,i.Jt)(!1),
"clear-finalizers":(0,i.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:n,signal:a,env:s,installation:i,output:d,summarize:p}){const u={stack:[],error:void 0,hasError:!1};try{
const l=await(0,t.f)({...0===e.layers.length?{}:{layers:e.layers},...(0,c.lq)("environment",e.environment),...(0,c.lq)("file",e.file),...(0,c.lq)("namespace",e.namespace),
workspace:s.GITHUB_WORKSPACE??process.cwd(),installation:i}),f=l.layers.map(({layer:e})=>e);n.info(`To be taken down: ${f.map(({name:e})=>e).join(", ")}`)
;const{openCollaborators:y,renderTeardownMarkdown:m,takeDown:h}=await r.e(4772).then(r.t.bind(r,84772,19)),v=__addDisposableResource(u,await y({...e,env:s,logger:n,signal:a
}),!0),{failure:b,...w}=await h(f,v,()=>({...(0,c.lq)("namespace",l.namespace),...(0,c.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],deleteOperators:e["delete-operators"],
deleteCrds:e["delete-crds"],clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,o.y)(s)}));if(d("removed",JSON.stringify(w.removed)),d("left-behind",JSON.stringify(w.leftBehind)),p(m(w)),
void 0!==b)throw b}catch(e){u.error=e,u.hasError=!0}finally{const e=l(u);e&&await e}}})},19452:(e,n,r)=>{r.d(n,{f:()=>loadStack,t:()=>i});var o=r(42242),t=r(97549),a=r(30326),s=r(68794)
;const i=["speed","batch","serving"];async function loadStack(e){const{workspace:n,installation:r,defaultLayers:a=i}=e,c=(0,t.b9)(await(0,
t.Zw)(n,e.file),e,a),l=await Promise.all(c.layers.map(async({layer:e,patches:t,values:a})=>({layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,s.o)(r),workspace:n}),a),patches:t})));return{...c,
layers:l}}function withValues(e,n){const{operator:r}=e.spec;return void 0===r||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...r,values:(0,a.D3)(r.values,n)}}}}},45399:(e,n,r)=>{r.d(n,{
y:()=>runIdentity});var o=r(48161);function runIdentity(e){const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:r,GITHUB_SERVER_URL:t}=e;if(void 0===n||void 0===r)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${r}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${t??"https://github.com"}/${r}/actions/runs/${n}`}}},
49886:(e,n,r)=>{r.d(n,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>t,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],t=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
63036:(e,n,r)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){const{apiVersion:n,kind:r,metadata:o}=e;return{apiVersion:n,kind:r,name:o.name,
...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)
}r.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},97549:(e,n,r)=>{r.d(n,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var o=r(51455),t=r(76760),a=r(38816),s=r(49886),i=r(12317),c=r(47775),l=r(24832),d=r(30326),p=r(19117);const u="lamina.yaml",f=a.YjP().min(1),y=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(s.tG).optional().describe("Which policy the driver gets"),roleName:a.YjP().optional(),
instanceProfileName:a.YjP().optional(),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(s.NZ).optional(),hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),m={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:a.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:a.g1P(f,a.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(f,c.uc).optional().describe("Helm values of the operators' charts by layer")},h=a.rej({
apiVersion:a.euz("lamina/v1"),kind:a.euz("Stack"),metadata:a.rej({name:c.Jq}),spec:a.rej({...m,
environments:a.g1P(c.Jq,a.rej(m)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,r){
return void 0===r?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!r.includes(e)).map(e=>({path:[...n,o],key:e,message:`${o} for "${e}", which is none of the layers ${r.join(", ")}`
})))}async function loadStackFile(e,n){const r=n??u;try{return function(e,n){return(0,
p.If)(e,n,h,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,r])=>strayLayers(r,["spec","environments",n],r.layers??e.layers))])}(await(0,
o.readFile)(t.resolve(e,r),"utf8"),r)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new i.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,r){
const o=e?.spec??{},t=function(e,n){if(void 0===n)return{};const r=Object.keys(e.environments??{}),o=r.includes(n)?e.environments?.[n]:void 0;if(void 0!==o)return o;const t=(0,p.kp)(n,r)
;throw new i.j1(`Unknown environment "${n}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===r.length?`${u} names no environments.`:`${u} has ${r.join(", ")}.`})
}(o,n.environment),a=n.layers??t.layers??o.layers??r;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??t.platform??o.platform??"auto",
namespace:n.namespace??t.namespace??o.namespace,overlay:n.overlay??t.overlay??o.overlay,aws:void 0===o.aws?t.aws:{...o.aws,...t.aws},layers:a.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(t.patches,e)??[]].map(l.h),values:(0,d.D3)(own(o.values,e)??{},own(t.values,e)??{})}))}}const own=(e,n)=>void 0!==e&&Object.hasOwn(e,n)?e[n]:void 0}};
