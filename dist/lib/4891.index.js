export const id=4891;export const ids=[4891];export const modules={44891:(e,r,n)=>{n.r(r),n.d(r,{status:()=>status_status});var o=n(96852)
;function renderLayer({name:e,namespace:r,ready:n,reason:o,message:t,versions:s,pods:i,drift:a,endpoints:c}){const u=[`${n?"✔":"✘"} ${e} in ${r}: ${n?"ready":`${o}${""===t?"":`: ${t}`}`}`]
;for(const[e,r]of Object.entries(s))u.push(`    ${e} ${r}`);for(const[e,r]of Object.entries(c))u.push(`    ${e}: ${r}`);for(const e of i)u.push(`    pod ${e.name}: ${e.message}`);for(const e of a){
const r="release"in e?`Helm release ${e.release}`:`${e.kind} ${e.name}`,n="fields"in e?e.fields.map(({path:e})=>e):[],o=[..."note"in e?[e.note]:[],...n].join(", ")
;u.push(`    drift: ${e.action} ${r}${""===o?"":` (${o})`}`)}return`${u.join("\n")}\n`}var t=n(61266),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},s=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function status_status(e,r){const n={
stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(n,await(0,t.fA)(e,r),!0),i=await Promise.all(s.layers.map(e=>(0,o.V)(s.request(e),s.collaborators)));return{json:{layers:i},
text:()=>function(e){return e.map(renderLayer).join("\n")}(i),exitCode:i.every(e=>e.ready)?0:1}}catch(e){n.error=e,n.hasError=!0}finally{const e=s(n);e&&await e}}},61266:(e,r,n)=>{n.d(r,{
fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab});var o=n(73136),t=n(76760),s=n(73024),i=n(48161),a=n(1005),c=n(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,o,t,s){return n?r?".jsx":".js":!o||t&&s?o+t+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(r))throw new c.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}
async function openSession(e,r){const{env:n,logger:o,signal:t,installation:s}=r,i=await(0,a.f)({...e,workspace:process.cwd(),installation:s});return(0,a.j)(i,{...e,...await chooseCluster(e,r),
installation:s,env:n,logger:o,signal:t})}async function chooseCluster(e,r){const n=await async function(e,r){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const o=await async function({kubeconfig:e,context:r},n){const o=e??n.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(o)?.[1];if(void 0===t||void 0!==r||!hasLab(n))return
;const s=await(await openLab(n)).clusterStatus(t);return!0===s?.running&&s.kubeconfig===o?s:void 0}(e,r);if(void 0!==o||n)return o;if(void 0===e.cluster&&(a=r.env,
""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(t.join(a.HOME??(0,i.homedir)(),".kube","config"))))return;var a;if(void 0===e.cluster&&!hasLab(r))return
;const u=await(await openLab(r)).findRunningCluster();if(void 0===u&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return u
}(e,r),o=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{
path:`${n.binDirectory}${t.delimiter}${r.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,s.existsSync)(t.join(e.root,"lab"))}};
