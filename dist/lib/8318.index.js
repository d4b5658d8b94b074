export const id=8318;export const ids=[8318];export const modules={14336:(e,r,n)=>{n.r(r),n.d(r,{up:()=>up})
;var o=n(2691),t=n(82627),a=n(71487),s=n(50247),i=n(61266),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{
t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})}else n&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(n){
r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function up(e,r){const n={stack:[],error:void 0,hasError:!1};try{void 0!==e.report&&await(0,t.r)(e.report)
;const c=e.verify||e.demo,d=__addDisposableResource(n,await(0,i.fA)(e,r),!0),l=await r.screen.showProgress(r=>(0,o.q)(d,{...e,verify:c,report:void 0!==e.report,onProgress:r}))
;void 0!==e.report&&void 0!==l.report&&(await(0,t.a)(e.report,l.report),r.logger.info(`Report: ${e.report}`))
;const{ready:u,changed:f,durationMs:p,environment:m,layers:y,endpoints:h,verified:v,failure:w}=l;return{json:{ready:u,changed:f,durationMs:p,environment:m,layers:y.map(e=>({name:e.name,ready:e.ready,
startedAtMs:e.startedAt,changed:e.changed,durationMs:e.durationMs,operatorVersion:e.operatorVersion,endpoints:e.endpoints,phases:e.phases,...void 0===e.rolledBack?{}:{rolledBack:e.rolledBack}})),
endpoints:h,...c?{verified:v}:{},reportPath:e.report??null},text:()=>[(0,a.C)({layers:y},r),...v.map(s.Y)].join("\n"),...void 0===w?{}:{failure:w}}}catch(e){n.error=e,n.hasError=!0}finally{
const e=c(n);e&&await e}}},61266:(e,r,n)=>{n.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=n(73136),t=n(76760),a=n(73024),s=n(48161),i=n(19452),c=n(78186),d=n(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,t,a){return n?r?".jsx":".js":!o||t&&a?o+t+"."+a.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(r))throw new d.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}async function openSession(e,r){const{env:n,logger:o,signal:t,installation:a}=r,s=await(0,i.f)({...e,
...placeOf(e,r),installation:a});return(0,c.j)(s,{...e,...await chooseCluster(e,r),installation:a,env:n,logger:o,signal:t})}function placeOf({demo:e,layers:r,file:n},{installation:o}){if(!e)return{
workspace:process.cwd()};const t=[void 0===r?[]:"--layers",void 0===n?[]:"--file"].flat();if(t.length>0)throw new d.j1(`--demo was given together with ${t.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:o.root,layers:[...i.t,l]}}async function chooseCluster(e,r){const n=await async function(e,r){
const n=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&n)throw new d.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:r},n){const o=e??n.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(o)?.[1]
;if(void 0===a||void 0!==r||!hasLab(n))return;const s=await(await openLab(n)).clusterStatus(a);return!0===s?.running&&t.dirname(s.kubeconfig)===t.dirname(o)?{...s,kubeconfig:o}:void 0}(e,r)
;if(void 0!==o||n)return o;if(void 0===e.cluster&&(i=r.env,""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(t.join(i.HOME??(0,s.homedir)(),".kube","config"))))return
;var i;if(void 0===e.cluster&&!hasLab(r))return;const c=await(await openLab(r)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new d.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,r),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{path:`${n.binDirectory}${t.delimiter}${r.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,
a.existsSync)(t.join(e.root,"lab"))},71131:(e,r,n)=>{n.d(r,{S:()=>layerFailure,f:()=>firstFailure});var o=n(12317);function layerFailure(e){
const{failure:r,name:n,rolledBack:t}=e,a=r?.diagnosis,s=a?.cause??r?.message??"not ready",i=[a?.remedy??"",t?.remedy??""].filter(e=>""!==e)
;return new o.Xf("LAYER_NOT_READY",`Layer ${n}: ${void 0===t?s:`${s.replace(/\.$/,"")}. ${t.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:n,...void 0===a?{}:{diagnosis:a},
...void 0===t?{}:{rolledBack:t}}})}function firstFailure(e){const r=e.find(({failure:e})=>void 0!==e);return r&&layerFailure(r)}},36798:(e,r,n)=>{n.d(r,{g:()=>deployStack})
;var o=n(12317),t=n(18896),a=n(73042),s=n(98064);async function deployStack(e,r,n={}){const{clock:i,logger:c}=r,d=e.map(r=>({name:r.layer.name,needs:neededLayers(r,e),request:r
})),l=i.now(),u=new Map(await Promise.all(e.map(async e=>[e,n.checked?.get(e)??await(0,a.i)(e,r)])));await(n.prepare?.());const f=await(0,t.C)(d,async({request:t,needs:a},d)=>{
const{layer:f}=t,p=0===a.length?"":` (its resources after ${a.join(", ")})`;c.info(`Layer ${f.name}${p}: ${f.spec.description??""}`);const m=i.now()-l;let y;const h=await(0,s.d)(t,r,{mode:"apply",
checked:u.get(t),...void 0===n.timeout?{}:{latest:Math.max(1,n.timeout-m)},...void 0===n.onProgress?{}:{onProgress:n.onProgress},...0===a.length?{}:{needed:async()=>y=await d()}}).catch(n=>{
if(1===e.length||!(n instanceof o.Xf)||r.signal.aborted)throw n;return function({layer:e,namespace:r},n){return{name:e.name,ready:!1,changed:!1,durationMs:0,operatorVersion:void 0,
namespace:r??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:n}}}(t,refusal(n))});return{...h,startedAt:m,...void 0===y?{}:{heldBy:y}}
},({failure:e})=>void 0===e);return e.map(({layer:e})=>f.get(e.name))}const refusal=({message:e,remedy:r})=>void 0===r?e:`${e}. ${r}`;function neededLayers({layer:e},r){const n=r.map(e=>e.layer.name)
;return e.spec.dependsOn.filter(e=>n.includes(e))}},15456:(e,r,n)=>{n.d(r,{E:()=>allEndpoints});const allEndpoints=e=>Object.fromEntries(e.flatMap(({endpoints:e})=>Object.entries(e)))},
71487:(e,r,n)=>{n.d(r,{C:()=>renderResult});var o=n(40682),t=n(88544);function renderResult({layers:e},r={}){return e.map(e=>function(e,r){const n=(0,
t.C2)(r.colour??!1),{name:a,ready:s,changed:i,durationMs:c,operatorVersion:d,namespace:l,failure:u,rolledBack:f}=e,p=void 0!==u?n("red","✘ not ready"):s?n("green","✔ ready"):n("yellow","… applied, not waited for"),m=[(0,
o.a3)(c),i?"changed":"unchanged",`namespace ${l}`,...void 0===d?[]:[`operator ${d}`]]
;return[`${n("bold",a)}  ${p}  ${n("dim",m.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,r))],...void 0===f?[]:indent(renderRollback(f,r)),""].join("\n")
}(e,r)).join("\n")}function renderEndpoints(e){const r=Object.keys(e),n=Math.max(0,...r.map(t.qz));return r.map(r=>`${(0,t.f)(r,n)}  ${(0,t.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:n=!1}={}){const o=(0,t.C2)(n);if(void 0===r)return`${o("red","Failed:")} ${(0,t.sN)(e)}\n`
;const{cause:a,remedy:s,evidence:i}=r,c=[`${o("red","Cause:")}  ${(0,t.sN)(a)}`];return""!==s&&c.push(`${o("green","Remedy:")} ${(0,t.sN)(s)}`),e!==a&&c.push(`${o("dim","Status:")} ${(0,t.sN)(e)}`),
i.length>0&&c.push("Evidence:",...i.map(e=>`  ${o("dim",(0,t.sN)(e))}`)),`${c.join("\n")}\n`}function renderRollback({ready:e,message:r,remedy:n},{colour:o=!1}){const a=(0,
t.C2)(o),s=[a(e?"green":"yellow",(0,t.sN)(r))];return void 0!==n&&s.push(`${a("green","Remedy:")} ${(0,t.sN)(n)}`),`${s.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
},70243:(e,r,n)=>{function wallClockOf(e){return e.reduce((e,{startedAt:r=0,durationMs:n})=>Math.max(e,r+n),0)}n.d(r,{O:()=>wallClockOf})},18896:(e,r,n)=>{n.d(r,{C:()=>runGraph});var o=n(12317)
;async function runGraph(e,r,n){!function(e){const r=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,t)=>{if(!n.has(e.name)){if(t.includes(e.name)){const r=[...t.slice(t.indexOf(e.name)),e.name]
;throw new o.j1(`${r.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const a=r.get(n)
;if(void 0===a)throw new o.j1(`${e.name} needs "${n}", which is none of ${[...r.keys()].join(", ")}`);visit(a,[...t,e.name])}n.add(e.name)}};for(const r of e)visit(r,[])}(e)
;const t=new Map,failedOf=async e=>{const r=await Promise.allSettled(e.flatMap(e=>t.get(e)??[]));return e.find((e,o)=>{const t=r[o];return"fulfilled"!==t?.status||!n(t.value)})}
;for(const n of e)t.set(n.name,Promise.resolve().then(()=>r(n,()=>failedOf(n.needs))));const a=await Promise.allSettled(t.values());for(const e of a)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...t].map(async([e,r])=>[e,await r])))}}};
