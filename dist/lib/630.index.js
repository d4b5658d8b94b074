export const id=630;export const ids=[630];export const modules={4630:(e,n,t)=>{t.r(n),t.d(n,{plan:()=>plan});var r=t(8460),o=t(8091),a=t(4071),s=t(4449),__addDisposableResource=function(e,n,t){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},i=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const c=3;async function plan(e,n){const t={
stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(t,await(0,s.f)(e,n),!0),{collaborators:l,detected:u}=i,d=await(0,r.z)({...l,detected:u,dryRun:!0}),p=[]
;for(const e of i.layers)p.push((await(0,o.d)(i.request(e),l,{mode:"plan"})).plan);const f={changes:p.flatMap(e=>e.changes),helm:p.flatMap(e=>e.helm),aws:[],storageClass:d.storageClass.plan};return{
json:f,text:()=>(0,a.EG)(p,n),...(d.changed||[...f.changes,...f.helm].some(({action:e})=>"none"!==e))&&e.detailedExitcode?{exitCode:c}:{}}}catch(e){t.error=e,t.hasError=!0}finally{const e=i(t)
;e&&await e}}},4449:(e,n,t)=>{t.d(n,{o:()=>openLab,f:()=>openSession})
;var r=t(3136),o=t(6760),a=t(3024),s=t(8161),i=t(1724),c=t(1167),l=t(8794),u=t(5399),d=t(8074),p=t(2242),f=t(5715),m=t(1455),h=t(8816),y=t(2317),v=t(7775),g=t(4832),w=t(326),b=t(9117)
;const $="lamina.yaml",k=h.YjP().min(1),j={platform:h.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:v.Jq.optional().describe("Instead of each layer's own namespace"),overlay:v.Jq.optional().describe("The overlay of each layer that has one of that name"),
layers:h.YOg(k).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:h.g1P(k,h.YOg(v.Oj)).optional().describe("Kustomize patches by layer"),values:h.g1P(k,v.uc).optional().describe("Helm values of the operators' charts by layer")},x=h.rej({
apiVersion:h.euz("lamina/v1"),kind:h.euz("Stack"),metadata:h.rej({name:v.Jq}),spec:h.rej({...j,
environments:h.g1P(v.Jq,h.rej(j)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,r],key:e,message:`${r} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??$;try{return function(e,n){return(0,
b.If)(e,n,x,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
m.readFile)(o.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new y.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const r=e?.spec??{},o=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),r=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==r)return r;const o=(0,b.kp)(n,t)
;throw new y.j1(`Unknown environment "${n}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===t.length?`${$} names no environments.`:`${$} has ${t.join(", ")}.`})
}(r,n.environment),a=n.layers??o.layers??r.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??o.platform??r.platform??"auto",
namespace:n.namespace??o.namespace??r.namespace,overlay:n.overlay??o.overlay??r.overlay,layers:a.map(e=>({layer:e,patches:[...r.patches?.[e]??[],...o.patches?.[e]??[]].map(g.h),values:(0,
w.D3)(r.values?.[e]??{},o.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,r,o,a){return t?n?".jsx":".js":!r||o&&a?r+o+"."+a.toLowerCase()+"js":e}):e}
;const E=["speed"];async function openLab({installation:e}){const n=o.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new y.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,r.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:t,logger:r,signal:m,installation:h}=n,v=resolveStack(await loadStackFile(process.cwd(),e.file),e,E),g=await Promise.all(v.layers.map(async({layer:e,patches:n,values:t})=>({
layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,l.o)(h),workspace:process.cwd()}),t),patches:n}))),b=(0,w.Wg)(e.set.join("\n")),$=await async function(e,n){
const t=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&t)throw new y.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const r=await async function({kubeconfig:e,context:n},t){const r=e??t.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(r)?.[1]
;if(void 0===o||void 0!==n||!hasLab(t))return;const a=await(await openLab(t)).clusterStatus(o);return!0===a?.running&&a.kubeconfig===r?a:void 0}(e,n);if(void 0!==r||t)return r
;if(void 0===e.cluster&&function(e){return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(o.join(e.HOME??(0,s.homedir)(),".kube","config"))}(n.env))return
;if(void 0===e.cluster&&!hasLab(n))return;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new y.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return i}(e,n),k=await(0,i.E)({kubeconfig:$?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:t,logger:r,signal:m,findHelm:e=>(0,c.M)({env:e,
logger:r,signal:m}),...void 0===$?{}:{path:`${$.binDirectory}${o.delimiter}${t.PATH??""}`}});r.info(`Cluster: ${void 0===$?"":`embedded "${$.name}", `}${k.kubernetes.server}`);const j=await(0,
d.li)(k.kubernetes,{override:v.platform,signal:m}),x=e.chartMirror??$?.chartMirror,S="local"===j.platform?"local":"production";return{collaborators:k,detected:j,layers:g.map(({layer:e})=>e),
request:n=>{const r=v.overlay??((0,f.M)(n).includes(S)?S:void 0);return{layer:n,...void 0===r?{}:{overlay:r},...void 0===v.namespace?{}:{namespace:v.namespace},...void 0===e.timeout?{}:{
timeout:e.timeout},...void 0===x?{}:{chartMirror:x},set:b,patches:g.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,u.y)(t)}},
[Symbol.asyncDispose]:()=>k[Symbol.asyncDispose]()}}function withValues(e,n){const{operator:t}=e.spec;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,
w.D3)(t.values,n)}}}}const hasLab=({installation:e})=>(0,a.existsSync)(o.join(e.root,"lab"))},8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var r=t(8074),o=t(6475)
;async function prepareEnvironment(e){const{kubernetes:n,logger:t,clock:a,signal:s,dryRun:i=!1}=e,c=a.now(),{platform:l,evidence:u}=e.detected??await(0,r.li)(n,{signal:s})
;t.info(`Platform: ${l} (${u.join("; ")})`);const d=await(0,o.U)({kubernetes:n,logger:t,clock:a,signal:s,platform:l,dryRun:i,...e.storageClass});return{platform:l,evidence:u,storageClass:d,
changed:d.changed,durationMs:a.now()-c}}},4071:(e,n,t)=>{t.d(n,{EG:()=>renderPlan,d$:()=>renderPlanMarkdown,mR:()=>renderChangedFields});var r=t(9037),o=t(8544);const a=100,s={create:"+",install:"+",
update:"~",upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},i={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const t=(0,o.C2)(n);return e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:r})=>{const o=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${r}`,a=i[e];return void 0===a?o:t(a,o)})
;return[`${t("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")}).join("\n")}function renderPlanMarkdown(e){const n=e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:t})=>0===n?`${"~"===e?"!":e} ${t}`:`      ${" "===e?"":`${e} `}${t}`),t=`**Plan for ${(0,r.aY)(e.layer)}**: ${countChanges([e])}`
;return 0===n.length?`${t}\n`:`${t}\n\n${(0,r.EU)(n.join("\n"),"diff")}\n`});return(0,r.Cc)(n.join("\n"))}function renderChangedFields({changes:e}){
return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}function countChanges(e){const n={"+":0,"~":0,
"-":0};for(const{changes:t,helm:r}of e)for(const{action:e}of[...t,...r]){const t=s[e];"+"!==t&&"~"!==t&&"-"!==t||(n[t]+=1)}
const t=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===t.length?"nothing to change":t.join(", ")}
function linesOf({changes:e,helm:n}){
return[...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:t})=>"none"!==e||void 0!==n||(t??[]).length>0).flatMap(changeLines)]}function helmLine(e){
const{action:n,release:t,namespace:r,fromVersion:a,toVersion:i}=e,c=[a,i].filter(e=>void 0!==e);return{sign:s[n],depth:0,text:(0,
o.sN)(`Helm release ${r}/${t} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}function changeLines({kind:e,namespace:n,name:t,action:r,fields:a,conflicts:i=[],note:c}){
const l=`${e} ${void 0===n?"":`${n}/`}${t}`;return[{sign:s[r],depth:0,text:(0,o.sN)(void 0===c?l:`${l} (${c})`)},..."update"===r?a.map(fieldLine):[],...i.map(({field:e,manager:n})=>({sign:"!",depth:1,
text:(0,o.sN)(`${e} is owned by ${n}`)}))]}function fieldLine({path:e,from:n,to:t}){
const r=void 0===n?`${e}: ${showValue(t)} (new)`:void 0===t?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(t)}`;return{sign:" ",depth:1,text:(0,o.sN)(r)}}function showValue(e){
const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,o.xv)(n?e:JSON.stringify(e),a)}}};
