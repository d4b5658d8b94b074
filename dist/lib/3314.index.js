export const id=3314;export const ids=[3314];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>a});var r=n(74917),o=n(65842);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...r.bB}},22217:(e,t,n)=>{n.d(t,{m:()=>a,o:()=>loadGivenStack});var r=n(19452),o=n(65842);const a={layers:(0,o.p_)(),environment:(0,o.Qq)(),file:(0,o.Qq)(),namespace:(0,o.Qq)()}
;function loadGivenStack(e,{workspace:t,installation:n},a={}){const{layers:i,environment:s,file:c,namespace:l}=e;return(0,r.f)({...0===i.length?{}:{layers:i},...(0,o.lq)("environment",s),...(0,
o.lq)("file",c),...(0,o.lq)("namespace",l),...a,workspace:t,installation:n})}},58555:(e,t,n)=>{n.r(t),n.d(t,{action:()=>l})
;var r=n(45399),o=n(74917),a=n(14907),i=n(65842),s=n(22217),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.")
;var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{
o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},c=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}
if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n)
;return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const l=(0,o.QP)({name:"teardown",inputs:{...a.g,...s.m,timeout:(0,i.p0)(),"delete-volumes":(0,i.Jt)(!1),"delete-operators":(0,i.Jt)(!0),
"delete-crds":(0,i.Jt)(!1),"clear-finalizers":(0,i.Jt)(!1)},outputs:["removed","left-behind"],async run(e){const{inputs:t,logger:o,signal:a,env:l,output:d,summarize:u}=e,p=await(0,
s.o)(t,e),f=p.layers.map(({layer:e})=>e),m=f.map(({name:e})=>e).join(", "),{failure:y,...h}=await o.group(`Take down: ${m}`,async()=>{const e={stack:[],error:void 0,hasError:!1};try{
const{openCollaborators:s,takeDown:c}=await Promise.all([n.e(6978),n.e(5753),n.e(6041),n.e(4389),n.e(9866),n.e(9685)]).then(n.bind(n,27427)),d=__addDisposableResource(e,await s({...t,env:l,logger:o,
signal:a}),!0);return await c(f,d,()=>({...(0,i.lq)("namespace",p.namespace),...(0,i.lq)("timeout",t.timeout),deleteVolumes:t["delete-volumes"],deleteOperators:t["delete-operators"],
deleteCrds:t["delete-crds"],clearFinalizers:t["clear-finalizers"],dryRun:t["dry-run"],run:(0,r.y)(l)}))}catch(t){e.error=t,e.hasError=!0}finally{const t=c(e);t&&await t}
}),{renderTeardownMarkdown:v}=await Promise.all([n.e(6978),n.e(5753),n.e(6041),n.e(4389),n.e(9866),n.e(9685)]).then(n.bind(n,27427));if(d("removed",JSON.stringify(h.removed)),
d("left-behind",JSON.stringify(h.leftBehind)),u(v(h)),void 0!==y)throw y}})},6392:(e,t,n)=>{n.d(t,{NZ:()=>a,l2:()=>r,tG:()=>o})
;const r=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"]},19452:(e,t,n)=>{n.d(t,{f:()=>loadStack,t:()=>s})
;var r=n(78878),o=n(84249),a=n(6474),i=n(8877);const s=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:n}=e,a=(0,o.b9)(await(0,
o.Zw)(t,e.file),e,s),c=await Promise.all(a.layers.map(async({layer:e,patches:o,values:a})=>({layer:withValues(await(0,r.a)(e,{builtInDirectory:(0,i.o)(n),workspace:t}),a),patches:o})));return{...a,
layers:c}}function withValues(e,t){const{operator:n}=e.spec;return void 0===n||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,a.D3)(n.values,t)}}}}},45399:(e,t,n)=>{n.d(t,{
y:()=>runIdentity});var r=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:o}=e;if(void 0===t||void 0===n)return{holder:`${(0,r.userInfo)().username}@${(0,
r.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${n}/actions/runs/${t}`}}},
8575:(e,t,n)=>{n.d(t,{Ce:()=>isFields,FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,UK:()=>fieldAt,bX:()=>stringAt,gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt})
;const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...t){return Object.fromEntries(Object.entries(e).filter(([e])=>!t.includes(e)))}function isSameJson(e,t){
if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((e,n)=>isSameJson(e,t[n]));if(!isFields(e)||!isFields(t))return e===t;const n=Object.keys(e)
;return n.length===Object.keys(t).length&&n.every(n=>Object.hasOwn(t,n)&&isSameJson(e[n],t[n]))}function fieldAt(e,...t){let n=e;for(const e of t){if(!isFields(n)||!Object.hasOwn(n,e))return;n=n[e]}
return n}function stringAt(e,...t){const n=fieldAt(e,...t);return"string"==typeof n?n:void 0}function recordAt(e,...t){const n=fieldAt(e,...t);return isFields(n)?n:{}}function listAt(e,...t){
const n=fieldAt(e,...t);return Array.isArray(n)?n:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const t=Date.parse(e)
;return Number.isNaN(t)?void 0:t}},63036:(e,t,n)=>{n.d(t,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var r=n(8575);function groupOf(e){const t=e.indexOf("/")
;return-1===t?"":e.slice(0,t)}function referenceTo(e){const{apiVersion:t,kind:n,metadata:r}=e;return{apiVersion:t,kind:n,name:r.name,...void 0===r.namespace?{}:{namespace:r.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:t})=>`${groupOf(e)}/${t}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,r.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,t){const n=conditionEntries(e).find(e=>e.type===t);return void 0===n?void 0:readCondition(n)}const conditionEntries=e=>(0,
r.gT)(e,"status","conditions").filter(e=>void 0!==(0,r.bX)(e,"type"));function readCondition(e){const[t,n,o]=["reason","message","lastTransitionTime"].map(t=>(0,r.bX)(e,t)),a=(0,
r.tk)(e,"observedGeneration");return{type:e.type,status:(0,r.bX)(e,"status")??"",...void 0===t?{}:{reason:t},...void 0===n?{}:{message:n},...void 0===o?{}:{lastTransitionTime:o},...void 0===a?{}:{
observedGeneration:a}}}function trueCondition(e,t){const n=findCondition(e,t);return"True"===n?.status?n:void 0}function annotationOf(e,t){return(0,r.bX)(e.metadata,"annotations",t)}
function labelOf(e,t){return(0,r.bX)(e.metadata,"labels",t)}function generationOf(e){return(0,r.Ro)(e.metadata.generation)}},84249:(e,t,n)=>{n.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,
b9:()=>resolveStack});var r=n(51455),o=n(76760),a=n(38816),i=n(6392),s=n(12317),c=n(80751),l=n(32731),d=n(28252),u=n(6474),p=n(81625);const f="lamina.yaml",m=a.YjP().min(1),y=a.rej({
region:a.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:a.YjP().optional().describe("EKS and the scoped policy need it"),
mode:a.k5n(["auto",...i.l2]).optional().describe("How the driver comes by its credentials"),policyMode:a.k5n(i.tG).optional().describe("Which policy the driver gets"),
roleName:a.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:a.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:a.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:a.YjP().optional().describe("ARN of a policy that bounds the role"),tags:a.g1P(a.YjP(),a.YjP()).optional().describe("For everything that is created"),
kmsKeys:a.YOg(a.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:a.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:a.k5n(i.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:a.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:a.YOg(a.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:a.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:y.optional(),
layers:a.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:a.g1P(m,a.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:a.g1P(m,l.uc).optional().describe("Helm values of the operators' charts by layer")},v=a.rej({
apiVersion:a.euz("lamina/v1").describe("The version of this format"),kind:a.euz("Stack").describe("What the file describes"),metadata:a.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:a.rej({...h,environments:a.g1P(l.Jq,a.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
p.If)(e,t,v,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,n])=>strayLayers(n,["spec","environments",t],n.layers??e.layers))])}
function strayLayers(e,t,n){return void 0===n?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...t,r],key:e,
message:`${r} for "${e}", which is none of the layers ${n.join(", ")}`})))}async function loadStackFile(e,t){const n=t??f;try{return parseStackFile(await(0,r.readFile)(o.resolve(e,n),"utf8"),n)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new s.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,n){const r=e?.spec??{},o=function(e,t){
if(void 0===t)return{};const n=Object.keys(e.environments??{}),r=n.includes(t)?e.environments?.[t]:void 0;if(void 0!==r)return r;throw new s.j1(`Unknown environment "${t}"${(0,c.a)(t,n)}`,{
remedy:0===n.length?`${f} names no environments.`:`${f} has ${n.join(", ")}.`})}(r,t.environment),a=t.layers??o.layers??r.layers??n;return{name:e?.metadata.name,environment:t.environment,
platform:t.platform??o.platform??r.platform??"auto",namespace:t.namespace??o.namespace??r.namespace,overlay:t.overlay??o.overlay??r.overlay,aws:void 0===r.aws?o.aws:{...r.aws,...o.aws},
layers:a.map(e=>({layer:e,patches:[...own(r.patches,e)??[],...own(o.patches,e)??[]].map(d.h),values:(0,u.D3)(own(r.values,e)??{},own(o.values,e)??{})}))}}
const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}};
