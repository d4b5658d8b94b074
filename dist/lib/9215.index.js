export const id=9215;export const ids=[9215];export const modules={14336:(e,r,n)=>{n.r(r),n.d(r,{up:()=>up})
;var o=n(97244),t=n(82627),s=n(71487),a=n(50247),i=n(61266),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{
t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})}else n&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(n){
r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function up(e,r){const n={stack:[],error:void 0,hasError:!1};try{void 0!==e.report&&await(0,t.r)(e.report)
;const c=__addDisposableResource(n,await(0,i.fA)(e,r),!0),d=await r.screen.showProgress(r=>(0,o.q)(c,{...e,report:void 0!==e.report,onProgress:r}));void 0!==e.report&&void 0!==d.report&&(await(0,
t.a)(e.report,d.report),r.logger.info(`Report: ${e.report}`));const{ready:u,changed:l,durationMs:p,environment:f,layers:y,endpoints:m,verified:h,failure:g}=d;return{json:{ready:u,changed:l,
durationMs:p,environment:f,layers:y.map(e=>({name:e.name,ready:e.ready,startedAtMs:e.startedAt,changed:e.changed,durationMs:e.durationMs,operatorVersion:e.operatorVersion,endpoints:e.endpoints,
phases:e.phases,...void 0===e.rolledBack?{}:{rolledBack:e.rolledBack}})),endpoints:m,...e.verify?{verified:h}:{},reportPath:e.report??null},text:()=>[(0,s.C)({layers:y},r),...h.map(a.Y)].join("\n"),
...void 0===g?{}:{failure:g}}}catch(e){n.error=e,n.hasError=!0}finally{const e=c(n);e&&await e}}},61266:(e,r,n)=>{n.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=n(73136),t=n(76760),s=n(73024),a=n(48161),i=n(1005),c=n(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,t,s){return n?r?".jsx":".js":!o||t&&s?o+t+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(r))throw new c.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}
async function openSession(e,r){const{env:n,logger:o,signal:t,installation:s}=r,a=await(0,i.f)({...e,workspace:process.cwd(),installation:s});return(0,i.j)(a,{...e,...await chooseCluster(e,r),
installation:s,env:n,logger:o,signal:t})}async function chooseCluster(e,r){const n=await async function(e,r){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:r},n){const o=e??n.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===t||void 0!==r||!hasLab(n))return
;const s=await(await openLab(n)).clusterStatus(t);return!0===s?.running&&s.kubeconfig===o?s:void 0}(e,r);if(void 0!==o||n)return o;if(void 0===e.cluster&&(i=r.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(t.join(i.HOME??(0,a.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(r))return
;const d=await(await openLab(r)).findRunningCluster();if(void 0===d&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return d
}(e,r),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{
path:`${n.binDirectory}${t.delimiter}${r.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,s.existsSync)(t.join(e.root,"lab"))},71131:(e,r,n)=>{n.d(r,{
S:()=>layerFailure});var o=n(12317);function layerFailure(e){const{failure:r,name:n,rolledBack:t}=e,s=r?.diagnosis,a=s?.cause??r?.message??"not ready",i=[s?.remedy??"",t?.remedy??""].filter(e=>""!==e)
;return new o.Xf("LAYER_NOT_READY",`Layer ${n}: ${void 0===t?a:`${a.replace(/\.$/,"")}. ${t.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:n,...void 0===s?{}:{diagnosis:s},
...void 0===t?{}:{rolledBack:t}}})}},36798:(e,r,n)=>{n.d(r,{g:()=>deployStack});var o=n(12317),t=n(18896),s=n(70831);async function deployStack(e,r,n={}){const{clock:a,logger:i}=r,c=e.map(r=>({
name:r.layer.name,needs:neededLayers(r,e),request:r})),d=a.now(),u=new Map(await Promise.all(e.map(async e=>[e,n.checked?.get(e)??await(0,s.i)(e,r)])));await(n.prepare?.());const l=await(0,
t.C)(c,async({request:t,needs:c},l)=>{const{layer:p}=t,f=0===c.length?"":` (its resources after ${c.join(", ")})`;i.info(`Layer ${p.name}${f}: ${p.spec.description??""}`);const y=a.now()-d;let m
;const h=await(0,s.d)(t,r,{mode:"apply",checked:u.get(t),...void 0===n.timeout?{}:{latest:Math.max(1,n.timeout-y)},...void 0===n.onProgress?{}:{onProgress:n.onProgress},...0===c.length?{}:{
needed:async()=>m=await l()}}).catch(n=>{if(1===e.length||!(n instanceof o.Xf)||r.signal.aborted)throw n;return function({layer:e,namespace:r},n){return{name:e.name,ready:!1,changed:!1,durationMs:0,
operatorVersion:void 0,namespace:r??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:n}}}(t,refusal(n))});return{...h,startedAt:y,
...void 0===m?{}:{heldBy:m}}},({failure:e})=>void 0===e);return e.map(({layer:e})=>l.get(e.name))}const refusal=({message:e,remedy:r})=>void 0===r?e:`${e}. ${r}`;function neededLayers({layer:e},r){
const n=r.map(e=>e.layer.name);return e.spec.dependsOn.filter(e=>n.includes(e))}},71487:(e,r,n)=>{n.d(r,{C:()=>renderResult});var o=n(40682),t=n(88544);function renderResult({layers:e},r={}){
return e.map(e=>function(e,r){
const n=(0,t.C2)(r.colour??!1),{name:s,ready:a,changed:i,durationMs:c,operatorVersion:d,namespace:u,failure:l,rolledBack:p}=e,f=void 0!==l?n("red","✘ not ready"):a?n("green","✔ ready"):n("yellow","… applied, not waited for"),y=[(0,
o.a3)(c),i?"changed":"unchanged",`namespace ${u}`,...void 0===d?[]:[`operator ${d}`]]
;return[`${n("bold",s)}  ${f}  ${n("dim",y.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===l?[]:["",...indent(renderFailureText(l,r))],...void 0===p?[]:indent(renderRollback(p,r)),""].join("\n")
}(e,r)).join("\n")}function renderEndpoints(e){const r=Object.keys(e),n=Math.max(0,...r.map(t.qz));return r.map(r=>`${(0,t.f)(r,n)}  ${(0,t.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:n=!1}={}){const o=(0,t.C2)(n);if(void 0===r)return`${o("red","Failed:")} ${(0,t.sN)(e)}\n`
;const{cause:s,remedy:a,evidence:i}=r,c=[`${o("red","Cause:")}  ${(0,t.sN)(s)}`];return""!==a&&c.push(`${o("green","Remedy:")} ${(0,t.sN)(a)}`),e!==s&&c.push(`${o("dim","Status:")} ${(0,t.sN)(e)}`),
i.length>0&&c.push("Evidence:",...i.map(e=>`  ${o("dim",(0,t.sN)(e))}`)),`${c.join("\n")}\n`}function renderRollback({ready:e,message:r,remedy:n},{colour:o=!1}){const s=(0,
t.C2)(o),a=[s(e?"green":"yellow",(0,t.sN)(r))];return void 0!==n&&a.push(`${s("green","Remedy:")} ${(0,t.sN)(n)}`),`${a.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
},70243:(e,r,n)=>{function wallClockOf(e){return e.reduce((e,{startedAt:r=0,durationMs:n})=>Math.max(e,r+n),0)}n.d(r,{O:()=>wallClockOf})}};
