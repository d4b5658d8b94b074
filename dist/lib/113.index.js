export const id=113;export const ids=[113];export const modules={5938:module=>{module.exports=eval("require")("../report/page/page.js")},4113:(e,n,t)=>{t.r(n),t.d(n,{up:()=>up})
;var r=t(1131),a=t(8460),o=t(2317);async function runGraph(e,n,t){!function(e){const n=new Map(e.map(e=>[e.name,e])),t=new Set,visit=(e,r)=>{if(!t.has(e.name)){if(r.includes(e.name)){
const n=[...r.slice(r.indexOf(e.name)),e.name];throw new o.j1(`${n.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const t of e.needs){
const a=n.get(t);if(void 0===a)throw new o.j1(`${e.name} needs "${t}", which is none of ${[...n.keys()].join(", ")}`);visit(a,[...r,e.name])}t.add(e.name)}};for(const n of e)visit(n,[])}(e)
;const r=new Map(e.map(e=>[e.name,e])),a=new Map,start=e=>{let n=a.get(e.name);return void 0===n&&(n=runWhenReady(e),a.set(e.name,n)),n},runWhenReady=async e=>{
const a=(await Promise.all(e.needs.map(async e=>({name:e,outcome:await start(r.get(e))})))).find(({outcome:e})=>"skipped"===e.state||!t(e.value));return void 0!==a?{state:"skipped",because:a.name}:{
state:"done",value:await n(e)}},s=await Promise.allSettled(e.map(start));for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...a].map(async([e,n])=>[e,await n])))}var s=t(8091);const refusal=({message:e,remedy:n})=>void 0===n?e:`${e}. ${n}`;function neededLayers({layer:e},n){
const t=n.map(e=>e.layer.name);return e.spec.dependsOn.filter(e=>t.includes(e))}function withoutResult({layer:e,namespace:n},t){return{name:e.name,ready:!1,changed:!1,durationMs:0,
operatorVersion:void 0,namespace:n??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:t}}}var i=t(397),c=t(3036),d=t(682),l=t(1891)
;function timingOf(e){const{name:n,namespace:t="",creationTimestamp:r}=e.metadata,{phase:a="Unknown"}=statusOf(e),optional=(e,n)=>void 0===n?{}:{[e]:n
},o=sinceTrue(e,"Ready"),s=void 0===o&&"Succeeded"!==a?function(e){const n=(0,c.fS)(e,"PodScheduled");if("False"===n?.status)return n.reason;const{reason:t}=statusOf(e);if(void 0!==t)return t
;for(const{state:n,lastState:t}of containersOf(e)){if(void 0!==n?.terminated&&0!==n.terminated.exitCode)return n.terminated.reason;if(void 0!==n?.waiting)return n.waiting.reason??t?.terminated?.reason
}return}(e):void 0;return{name:n,namespace:t,createdAt:Date.parse(r??""),...optional("scheduledAt",sinceTrue(e,"PodScheduled")),...optional("readyAt",o),...optional("endedAt",endOf(e)),phase:a,
restarts:restartsOf(e),...void 0===s?{}:{reason:s}}}const statusOf=e=>e.status??{},containersOf=e=>{const{initContainerStatuses:n=[],containerStatuses:t=[]}=statusOf(e);return[...n,...t]
},restartsOf=e=>containersOf(e).reduce((e,{restartCount:n=0})=>e+n,0);function sinceTrue(e,n){const t=(0,c.fS)(e,n);return"True"===t?.status?timeOf(t.lastTransitionTime):void 0}function endOf(e){
const{phase:n,containerStatuses:t=[]}=statusOf(e);if("Succeeded"!==n&&"Failed"!==n)return;const r=t.flatMap(({state:e})=>timeOf(e?.terminated?.finishedAt)??[])
;return 0===r.length?void 0:Math.max(...r)}function timeOf(e){const n=Date.parse(e??"");return Number.isNaN(n)?void 0:n}var __addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},u=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const p=15e3,m=6
;async function readPods(e,{kubernetes:n,signal:t}){const r={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(r,(0,d.R)(p,"the pods for the report",t),!1),s=[],u=(await(0,
l.X)(function({results:e,layers:n}){const t=n.flatMap(({spec:e})=>e.operator?.namespace??[]);return[...new Set([...e.map(({namespace:e})=>e),...t])].sort()}(e),4,async e=>{try{const t={
apiVersion:"v1",kind:"Pod"},{items:r}=await n.list(t,{namespace:e,signal:a.signal});return r.map(e=>({...e,...t}))}catch(n){if(t.throwIfAborted(),!(n instanceof o.Xf))throw n;return s.push({
namespace:e,reason:(0,o.gJ)(n)}),[]}})).flat(),f=u.filter(n=>function(e,n){const t=1e3*Math.floor(n/1e3)
;return Date.parse(e.metadata.creationTimestamp??"")>=t||containersOf(e).some(({restartCount:e=0,state:n,lastState:r})=>e>0&&[n?.running?.startedAt,r?.terminated?.finishedAt].some(e=>Date.parse(e??"")>=t))
}(n,e.since)),y=function({results:e,layers:n},t,r){const a=new Map;for(const{name:n,resources:t}of e)for(const{reference:e}of t){const t=(0,c.TN)(e);a.has(t)||a.set(t,n)}
const o=new Map,ownerOf=async(e,n)=>{const{namespace:t,ownerReferences:r=[]}=e.metadata,s=r.find(({controller:e})=>!0===e)??r[0];if(void 0===s||n>m)return;const{apiVersion:i,kind:d,name:l}=s,u={
apiVersion:i,kind:d,name:l,...void 0===t?{}:{namespace:t}},p=(0,c.TN)(u),f=a.get(p);if(void 0!==f)return f;const y=o.get(p)??lookUp(u,n);return o.set(p,y),y},lookUp=async(e,n)=>{try{
const a=await t.get(e,{signal:r});return void 0===a?void 0:await ownerOf(a,n+1)}catch(e){if(e instanceof i.h||r.aborted)return;throw e}},onlyOne=e=>1===new Set(e).size?e[0]:void 0;return async t=>{
const{namespace:r}=t.metadata,a=[...e.filter(e=>e.namespace===r),...n.filter(({spec:e})=>e.operator?.namespace===r)];return await ownerOf(t,0)??onlyOne(a.map(({name:e})=>e))}}(e,n,a.signal),h=await(0,
l.X)(f,8,async e=>{const n=await y(e);return{...timingOf(e),...void 0===n?{}:{layer:n}}});return t.throwIfAborted(),h.sort((e,n)=>e.createdAt-n.createdAt||(e.name<n.name?-1:1)),{pods:h,
others:u.length-f.length,unread:s}}catch(e){r.error=e,r.hasError=!0}finally{u(r)}}var f=t(3234),y=t(8544);function renderResult({layers:e},n={}){return e.map(e=>function(e,n){const t=(0,
y.C2)(n.colour??!1),{name:r,ready:a,changed:o,durationMs:s,operatorVersion:i,namespace:c,failure:l}=e,u=void 0!==l?t("red","✘ not ready"):a?t("green","✔ ready"):t("yellow","… applied, not waited for"),p=[(0,
d.a3)(s),o?"changed":"unchanged",`namespace ${c}`,...void 0===i?[]:[`operator ${i}`]]
;return[`${t("bold",r)}  ${u}  ${t("dim",p.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===l?[]:["",...indent(renderFailureText(l,n))],""].join("\n")}(e,n)).join("\n")}
function renderEndpoints(e){const n=Object.keys(e),t=Math.max(0,...n.map(y.qz));return n.map(n=>`${(0,y.f)(n,t)}  ${(0,y.sN)(e[n]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:n},{colour:t=!1}={}){const r=(0,y.C2)(t);if(void 0===n)return`${r("red","Failed:")} ${(0,y.sN)(e)}\n`
;const{cause:a,remedy:o,evidence:s}=n,i=[`${r("red","Cause:")}  ${(0,y.sN)(a)}`];return""!==o&&i.push(`${r("green","Remedy:")} ${(0,y.sN)(o)}`),e!==a&&i.push(`${r("dim","Status:")} ${(0,y.sN)(e)}`),
s.length>0&&i.push("Evidence:",...s.map(e=>`  ${r("dim",(0,y.sN)(e))}`)),`${i.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`);var h=t(3024),v=t(1455),w=t(6760)
;const g={".html":t(5938).renderReportPage,".json":e=>`${JSON.stringify(e,void 0,2)}\n`};var b=t(4449),up_addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},j=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});async function up(e,n){const t={stack:[],
error:void 0,hasError:!1};try{const i=performance.now();void 0!==e.report&&await async function(e){if(!(w.extname(e)in g))throw new o.j1(`--report "${e}" ends neither in .html nor in .json`,{
remedy:"Name it report.html for a page, or report.json for data."});const n=w.dirname(w.resolve(e));if(await(0,v.stat)(e).then(e=>e.isDirectory(),()=>!1))throw new o.j1(`--report "${e}" is a folder`)
;await(0,v.access)(n,h.constants.W_OK).catch(t=>{throw new o.j1(`--report "${e}" cannot be written: ${n} is no folder to write to`,{remedy:"Make the folder first, or name another.",cause:t})})
}(e.report);const c=up_addDisposableResource(t,await(0,b.f)(e,n),!0),{collaborators:d,detected:l}=c;let u;const p=d.clock.now(),m=await n.screen.showProgress(n=>async function(e,n,t={}){
const{clock:r,logger:a}=n,i=e.map(n=>({name:n.layer.name,needs:neededLayers(n,e),request:n})),c=r.now(),d=new Map(await Promise.all(e.map(async e=>[e,await(0,s.i)(e,n)])));await(t.prepare?.())
;const l=await runGraph(i,async({request:i,needs:l})=>{const{layer:u,timeout:p=u.spec.timeout}=i,m=0===l.length?"":` (after ${l.join(", ")})`;a.info(`Layer ${u.name}${m}: ${u.spec.description??""}`)
;const f=r.now()-c,y=(t.timeout??Number.POSITIVE_INFINITY)-f,h={...i,timeout:Math.max(1,Math.min(p,y))};return{...await(0,s.d)(h,n,{mode:"apply",checked:d.get(i),...void 0===t.onProgress?{}:{
onProgress:t.onProgress}}).catch(t=>{if(1===e.length||!(t instanceof o.Xf)||n.signal.aborted)throw t;return withoutResult(i,refusal(t))}),startedAt:f}},({failure:e})=>void 0===e);return e.map(e=>{
const n=l.get(e.layer.name);return"done"===n?.state?n.value:{...withoutResult(e,`not begun, since it depends on ${n?.because??""}, which is not ready`),startedAt:r.now()-c}})}(c.layers.map(n=>({
...c.request(n),wait:e.wait})),d,{onProgress:n,...void 0===e.timeout?{}:{timeout:e.timeout},prepare:async()=>{u=await(0,a.z)({...d,detected:l})}})),y=m.find(e=>void 0!==e.failure)
;void 0!==e.report&&(await async function(e,n){const t=g[w.extname(e)]?.(n)??"",r=await(0,v.open)(e,"w",384);try{await r.chmod(384),await r.writeFile(t)}finally{await r.close()}
}(e.report,await async function(e,{layers:n,environment:t,began:r}){const{collaborators:a,layers:o}=e,s=await readPods({results:n,layers:o,since:r},a),i=n.some(({operatorVersion:e})=>void 0!==e),c=i?{
helm:{version:await a.helm.version()}}:{};return(0,f.F)({layers:n,files:o,environment:{...t,...c},startedAt:r,pods:s})}(c,{layers:m,environment:u,began:p})),n.logger.info(`Report: ${e.report}`))
;return{json:{ready:m.every(e=>e.ready),changed:!0===u?.changed||m.some(e=>e.changed),durationMs:Math.round(performance.now()-i),environment:u,
layers:m.map(({name:e,ready:n,changed:t,durationMs:r,operatorVersion:a,endpoints:o})=>({name:e,ready:n,changed:t,durationMs:r,operatorVersion:a,endpoints:o})),
endpoints:Object.assign({},...m.map(e=>e.endpoints)),reportPath:e.report??null},text:()=>renderResult({layers:m},n),...void 0===y?{}:{failure:(0,r.S)(y)}}}catch(e){t.error=e,t.hasError=!0}finally{
const e=j(t);e&&await e}}},4449:(e,n,t)=>{t.d(n,{o:()=>openLab,f:()=>openSession})
;var r=t(3136),a=t(6760),o=t(3024),s=t(8161),i=t(4638),c=t(1167),d=t(8794),l=t(5399),u=t(2870),p=t(2242),m=t(5715),f=t(1455),y=t(8816),h=t(9886),v=t(2317),w=t(7775),g=t(4832),b=t(326),j=t(9117)
;const k="lamina.yaml",S=y.YjP().min(1),$=y.rej({region:y.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:y.YjP().optional().describe("EKS and the scoped policy need it"),mode:y.k5n(["auto",...h.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:y.k5n(h.tG).optional().describe("Which policy the driver gets"),roleName:y.YjP().optional(),instanceProfileName:y.YjP().optional(),
path:y.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:y.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:y.g1P(y.YjP(),y.YjP()).optional().describe("For everything that is created"),kmsKeys:y.YOg(y.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:y.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:y.k5n(h.NZ).optional(),
hopLimit:y.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:y.YOg(y.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),E={platform:y.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:w.Jq.optional().describe("Instead of each layer's own namespace"),overlay:w.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:$.optional(),
layers:y.YOg(S).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:y.g1P(S,y.YOg(w.Oj)).optional().describe("Kustomize patches by layer"),values:y.g1P(S,w.uc).optional().describe("Helm values of the operators' charts by layer")},P=y.rej({
apiVersion:y.euz("lamina/v1"),kind:y.euz("Stack"),metadata:y.rej({name:w.Jq}),spec:y.rej({...E,
environments:y.g1P(w.Jq,y.rej(E)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,n,t){
return void 0===t?[]:["patches","values"].flatMap(r=>Object.keys(e[r]??{}).filter(e=>!t.includes(e)).map(e=>({path:[...n,r],key:e,message:`${r} for "${e}", which is none of the layers ${t.join(", ")}`
})))}async function loadStackFile(e,n){const t=n??k;try{return function(e,n){return(0,
j.If)(e,n,P,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([n,t])=>strayLayers(t,["spec","environments",n],t.layers??e.layers))])}(await(0,
f.readFile)(a.resolve(e,t),"utf8"),t)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===n)return;throw new v.j1(`There is no stack file ${n}`,{cause:e})}}function resolveStack(e,n,t){
const r=e?.spec??{},a=function(e,n){if(void 0===n)return{};const t=Object.keys(e.environments??{}),r=t.includes(n)?e.environments?.[n]:void 0;if(void 0!==r)return r;const a=(0,j.kp)(n,t)
;throw new v.j1(`Unknown environment "${n}"${void 0===a?"":`; did you mean "${a}"?`}`,{remedy:0===t.length?`${k} names no environments.`:`${k} has ${t.join(", ")}.`})
}(r,n.environment),o=n.layers??a.layers??r.layers??t;return{name:e?.metadata.name,environment:n.environment,platform:n.platform??a.platform??r.platform??"auto",
namespace:n.namespace??a.namespace??r.namespace,overlay:n.overlay??a.overlay??r.overlay,aws:{...r.aws,...a.aws,...n.aws},layers:o.map(e=>({layer:e,
patches:[...r.patches?.[e]??[],...a.patches?.[e]??[]].map(g.h),values:(0,b.D3)(r.values?.[e]??{},a.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,r,a,o){return t?n?".jsx":".js":!r||a&&o?r+a+"."+o.toLowerCase()+"js":e}):e}
;const A=["speed"];async function openLab({installation:e}){const n=a.join(e.root,"lab","cluster","index.ts");if(!(0,
o.existsSync)(n))throw new v.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,r.pathToFileURL)(n).href)))}async function openSession(e,n){
const{env:t,logger:r,signal:f,installation:y}=n,h=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},A),w=await Promise.all(h.layers.map(async({layer:e,patches:n,values:t})=>({layer:withValues(await(0,p.a)(e,{builtInDirectory:(0,d.o)(y),workspace:process.cwd()}),t),patches:n}))),g=(0,
b.Wg)(e.set.join("\n")),j=await async function(e,n){const t=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&t)throw new v.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const r=await async function({kubeconfig:e,context:n},t){const r=e??t.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(r)?.[1];if(void 0===a||void 0!==n||!hasLab(t))return
;const o=await(await openLab(t)).clusterStatus(a);return!0===o?.running&&o.kubeconfig===r?o:void 0}(e,n);if(void 0!==r||t)return r;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,o.existsSync)(a.join(e.HOME??(0,s.homedir)(),".kube","config"))}(n.env))return;if(void 0===e.cluster&&!hasLab(n))return
;const i=await(await openLab(n)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new v.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,n),k=await(0,i.E)({kubeconfig:j?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:t,logger:r,signal:f,findHelm:e=>(0,c.M)({env:e,logger:r,signal:f}),...void 0===j?{}:{
path:`${j.binDirectory}${a.delimiter}${t.PATH??""}`}});r.info(`Cluster: ${void 0===j?"":`embedded "${j.name}", `}${k.kubernetes.server}`);const S=await(0,u.li)(k.kubernetes,{override:h.platform,
signal:f}),$=e.chartMirror??j?.chartMirror,E="local"===S.platform?"local":"production";return{collaborators:k,detected:S,layers:w.map(({layer:e})=>e),aws:h.aws,request:n=>{const r=h.overlay??((0,
m.M)(n).includes(E)?E:void 0);return{layer:n,...void 0===r?{}:{overlay:r},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===$?{}:{
chartMirror:$},set:g,patches:w.find(e=>e.layer===n)?.patches??[],forceConflicts:e.forceConflicts,run:(0,l.y)(t)}},[Symbol.asyncDispose]:()=>k[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:n})=>({...void 0===e?{}:{region:e},...void 0===n?{}:{clusterName:n}});function withValues(e,n){const{operator:t}=e.spec
;return void 0===t||0===Object.keys(n).length?e:{...e,spec:{...e.spec,operator:{...t,values:(0,b.D3)(t.values,n)}}}}const hasLab=({installation:e})=>(0,o.existsSync)(a.join(e.root,"lab"))},
1131:(e,n,t)=>{t.d(n,{S:()=>layerFailure});var r=t(2317);function layerFailure(e){const{failure:n,name:t}=e,a=n?.diagnosis
;return new r.Xf("LAYER_NOT_READY",`Layer ${t}: ${a?.cause??n?.message??"not ready"}`,{...void 0===a?{}:{remedy:a.remedy},details:{layer:t,...void 0===a?{}:{diagnosis:a}}})}},9886:(e,n,t)=>{t.d(n,{
FX:()=>s,NZ:()=>o,l2:()=>r,tG:()=>a,yR:()=>c,yo:()=>i})
;const r=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],o=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var r=t(2870),a=t(6460);async function prepareEnvironment(e){
const{kubernetes:n,logger:t,clock:o,signal:s,dryRun:i=!1}=e,c=o.now(),{platform:d,evidence:l}=e.detected??await(0,r.li)(n,{signal:s});t.info(`Platform: ${d} (${l.join("; ")})`);const u=await(0,a.U)({
kubernetes:n,logger:t,clock:o,signal:s,platform:d,dryRun:i,...e.storageClass});return{platform:d,evidence:l,storageClass:u,changed:u.changed,durationMs:o.now()-c}}},3234:(e,n,t)=>{t.d(n,{
F:()=>buildReport});var r=t(243);const a=1;function buildReport({layers:e,files:n=[],environment:t,startedAt:o,pods:s}){return{schemaVersion:a,startedAt:void 0===o?null:new Date(o).toISOString(),
ready:e.every(({ready:e})=>e),changed:!0===t?.changed||e.some(({changed:e})=>e),durationMs:(0,r.O)(e),environment:t??null,endpoints:Object.assign({},...e.map(e=>e.endpoints)),
layers:e.map(e=>function(e,n){const{name:t,namespace:r,ready:a,changed:o,durationMs:s,operatorVersion:i,endpoints:c,plan:d,phases:l}=e,{operator:u}=n?.spec??{};return{name:t,
description:n?.spec.description??null,namespace:r,dependsOn:n?.spec.dependsOn??[],ready:a,changed:o,startedAtMs:e.startedAt??0,durationMs:s,operator:void 0===u?null:{chart:u.chart,version:u.version,
release:u.release,namespace:u.namespace},operatorVersion:i??null,endpoints:c,changes:d.changes,helm:d.helm,phases:l,
resources:e.resources.map(({reference:e,action:n,appliedAt:t,readyAt:r,readiness:a})=>({...e,action:n,appliedAtMs:t,readyAtMs:r??null,...a})),failure:buildFailureReport(e.failure)}
}(e,n.find(({name:n})=>n===e.name))),pods:s?.pods.map(e=>function(e,n){const since=e=>void 0===e?null:e-n,{name:t,namespace:r,layer:a=null,phase:o,restarts:s,reason:i=null}=e;return{name:t,
namespace:r,layer:a,createdAtMs:e.createdAt-n,scheduledAtMs:since(e.scheduledAt),readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:o,restarts:s,reason:i}}(e,o??0))??null,
otherPods:s?.others??null,unreadNamespaces:s?.unread??[]}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:t,diagnosis:r}=e;return{message:n,reference:t??null,
code:r?.code??null,culprit:r?.culprit??null,cause:r?.cause??null,remedy:r?.remedy??null,evidence:r?.evidence??[]}}},243:(e,n,t)=>{function wallClockOf(e){
return e.reduce((e,{startedAt:n=0,durationMs:t})=>Math.max(e,n+t),0)}t.d(n,{O:()=>wallClockOf})}};
