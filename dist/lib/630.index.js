export const id=630;export const ids=[630];export const modules={4630:(e,n,t)=>{t.r(n),t.d(n,{plan:()=>plan});var o=t(8460),r=t(8091),a=t(4071),s=t(4449),__addDisposableResource=function(e,n,t){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],t&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:o,async:t})
}else t&&e.stack.push({async:!0});return n},i=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,o=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===o)return o=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var o=new Error(t);return o.name="SuppressedError",o.error=e,o.suppressed=n,o});const c=3;async function plan(e,n){const t={
stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(t,await(0,s.f)(e,n),!0),{collaborators:l,detected:d}=i,u=await(0,o.z)({...l,detected:d,dryRun:!0}),p=[]
;for(const e of i.layers)p.push((await(0,r.d)(i.request(e),l,{mode:"plan"})).plan);const f={changes:p.flatMap(e=>e.changes),helm:p.flatMap(e=>e.helm),aws:[],storageClass:u.storageClass.plan};return{
json:f,text:()=>(0,a.EG)(p,n),...(u.changed||[...f.changes,...f.helm].some(({action:e})=>"none"!==e))&&e.detailedExitcode?{exitCode:c}:{}}}catch(e){t.error=e,t.hasError=!0}finally{const e=i(t)
;e&&await e}}},4449:(e,n,t)=>{t.d(n,{o:()=>openLab,f:()=>openSession})
;var o=t(3136),r=t(6760),a=t(3024),s=t(8161),i=t(4638),c=t(1167),l=t(8794),d=t(5399),u=t(2870),p=t(2242),f=t(5715),m=t(1455),h=t(8816),y=t(9886),v=t(2317),g=t(7775),w=t(4832),b=t(326),$=t(9117)
;const j="lamina.yaml",k=h.YjP().min(1),E=h.rej({region:h.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:h.YjP().optional().describe("EKS and the scoped policy need it"),mode:h.k5n(["auto",...y.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:h.k5n(y.tG).optional().describe("Which policy the driver gets"),roleName:h.YjP().optional(),instanceProfileName:h.YjP().optional(),
path:h.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:h.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:h.g1P(h.YjP(),h.YjP()).optional().describe("For everything that is created"),kmsKeys:h.YOg(h.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:h.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:h.k5n(y.NZ).optional(),
hopLimit:h.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:h.YOg(h.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),x={platform:h.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:g.Jq.optional().describe("Instead of each layer's own namespace"),overlay:g.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:E.optional(),
layers:h.YOg(k).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:h.g1P(k,h.YOg(g.Oj)).optional().describe("Kustomize patches by layer"),values:h.g1P(k,g.uc).optional().describe("Helm values of the operators' charts by layer")},S=h.rej({
apiVersion:h.euz("lamina/v1"),kind:h.euz("Stack"),metadata:h.rej({name:g.Jq}),spec:h.rej({...x,
environments:h.g1P(g.Jq,h.rej(x)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,o],key:e,message:`${o} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??j;try{return function(e,n){return(0,
$.If)(e,n,S,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
m.readFile)(r.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new v.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const o=e?.spec??{},r=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),o=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==o)return o;const r=(0,$.kp)(n,t)
;throw new v.j1(`Unknown environment "${n}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===t.length?`${j} names no environments.`:`${j} has ${t.join(", ")}.`})
}(o,n.environment),a=n.layers??r.layers??o.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??r.platform??o.platform??"auto",
namespace:n.namespace??r.namespace??o.namespace,overlay:n.overlay??r.overlay??o.overlay,aws:{...o.aws,...r.aws,...n.aws},layers:a.map(e=>({layer:e,
patches:[...o.patches?.[e]??[],...r.patches?.[e]??[]].map(w.h),values:(0,b.D3)(o.values?.[e]??{},r.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,o,r,a){return t?n?".jsx":".js":!o||r&&a?o+r+"."+a.toLowerCase()+"js":e}):e}
;const P=["speed"];async function openLab({installation:e}){const n=r.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new v.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:t,logger:o,signal:m,installation:h}=n,y=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},P),g=await Promise.all(y.layers.map(async({layer:e,patches:n,values:t})=>({layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(h),workspace:process.cwd()}),t),patches:n}))),w=(0,
b.Wg)(e.set.join("\n")),$=await async function(e,n){const t=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&t)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:n},t){const o=e??t.env.KUBECONFIG??"",r=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===r||void 0!==n||!hasLab(t))return
;const a=await(await openLab(t)).clusterStatus(r);return!0===a?.running&&a.kubeconfig===o?a:void 0}(e,n);if(void 0!==o||t)return o;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(r.join(e.HOME??(0,s.homedir)(),".kube","config"))}(n.env))return;if(void 0===e.cluster&&!hasLab(n))return
;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,n),j=await(0,i.E)({kubeconfig:$?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:t,logger:o,signal:m,findHelm:e=>(0,c.M)({env:e,logger:o,signal:m}),...void 0===$?{}:{
path:`${$.binDirectory}${r.delimiter}${t.PATH??""}`}});o.info(`Cluster: ${void 0===$?"":`embedded "${$.name}", `}${j.kubernetes.server}`);const k=await(0,u.li)(j.kubernetes,{override:y.platform,
signal:m}),E=e.chartMirror??$?.chartMirror,x="local"===k.platform?"local":"production";return{collaborators:j,detected:k,layers:g.map(({layer:e})=>e),aws:y.aws,request:n=>{const o=y.overlay??((0,
f.M)(n).includes(x)?x:void 0);return{layer:n,...void 0===o?{}:{overlay:o},...void 0===y.namespace?{}:{namespace:y.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===E?{}:{
chartMirror:E},set:w,patches:g.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,d.y)(t)}},[Symbol.asyncDispose]:()=>j[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:n})=>({...void 0===e?{}:{region:e},...void 0===n?{}:{clusterName:n}});function withValues(e,n){const{operator:t}=e.spec
;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,b.D3)(t.values,n)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(r.join(e.root,"lab"))},
9886:(e,n,t)=>{t.d(n,{FX:()=>s,NZ:()=>a,l2:()=>o,tG:()=>r,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],r=["managed-v2","managed","scoped"],a=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var o=t(2870),r=t(6460);async function prepareEnvironment(e){
const{kubernetes:n,logger:t,clock:a,signal:s,dryRun:i=!1}=e,c=a.now(),{platform:l,evidence:d}=e.detected??await(0,o.li)(n,{signal:s});t.info(`Platform: ${l} (${d.join("; ")})`);const u=await(0,r.U)({
kubernetes:n,logger:t,clock:a,signal:s,platform:l,dryRun:i,...e.storageClass});return{platform:l,evidence:d,storageClass:u,changed:u.changed,durationMs:a.now()-c}}},4071:(e,n,t)=>{t.d(n,{
EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields});var o=t(9037),r=t(8544);const a=100,s={create:"+",install:"+",update:"~",upgrade:"~",recover:"~",delete:"-",uninstall:"-",
none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,r.C2)(n);return e.map(e=>{const n=linesOf(e).map(({sign:e,depth:n,text:o})=>{
const r=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${o}`,a=i[e];return void 0===a?r:t(a,r)});return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}
function renderPlanMarkdown(e){const n=e.map(e=>{const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`),t=`**Plan for ${(0,
o.aY)(e.layer)}**: ${countChanges([e])}`;return 0===n.length?`${t}\n`:`${t}\n\n${(0,o.EU)(n.join("\n"),"diff")}\n`});return(0,o.Cc)(n.join("\n"))}function renderChangedFields({changes:e}){
return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}function countChanges(e){const n={"+":0,"~":0,
"-":0};for(const{changes:t,helm:o}of e)for(const{action:e}of[...t,...o]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n}){
return[...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}function helmLine(e){
const{action:n,release:t,namespace:o,fromVersion:a,toVersion:i}=e,c=[a,i].filter(e=>void 0!==e);return{sign:s[n],depth:0,text:(0,
r.sN)(`Helm release ${o}/${t} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}function changeLines({kind:e,namespace:n,name:t,action:o,fields:a,conflicts:i=[],note:c}){
const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[o],depth:0,text:(0,r.sN)(void 0===c?l:`${l} (${c})`)},..."update"===o?a.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,
text:(0,r.sN)(`${e} is owned by ${n}`)}))]}function fieldLine({path:e,from:n,to:t}){
const o=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",depth:1,text:(0,r.sN)(o)}}function showValue(e){
const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,r.xv)(n?e:JSON.stringify(e),a)}}};
