export const id=4305;export const ids=[4305];export const modules={14305:(e,r,o)=>{o.r(r),o.d(r,{down:()=>down})
;var n=o(79824),t=o(90240),s=o(12317),i=o(73690),a=o(61266),__addDisposableResource=function(e,r,o){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{
t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})}else o&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(o){
r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),
Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}
if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o)
;return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function down(e,r){const o={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(o,await(0,
a.fA)(e,r),!0),{collaborators:u}=c,l=c.layers.map(e=>e.name).join(", ");if(!e.yes&&process.stdin.isTTY&&!await(0,
i.l)(`Take ${l} down on ${u.kubernetes.server}?`))throw new s.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'});const{failure:d,...f}=await(0,n.a)(c.layers,u,r=>{
const{namespace:o,timeout:n,run:t}=c.request(r);return{...void 0===o?{}:{namespace:o},...void 0===n?{}:{timeout:n},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:t}});return{json:f,text:()=>(0,t.R)(f),...void 0===d?{}:{failure:d}}}catch(e){o.error=e,o.hasError=!0}finally{const e=c(o)
;e&&await e}}},73690:(e,r,o)=>{o.d(r,{l:()=>confirm});var n=o(26848);async function confirm(e){const r=(0,n.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await r.question(`${e} [yes/no] `)).trim())}finally{r.close()}}},61266:(e,r,o)=>{o.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var n=o(73136),t=o(76760),s=o(73024),i=o(48161),a=o(1005),c=o(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,n,t,s){return o?r?".jsx":".js":!n||t&&s?n+t+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(r))throw new c.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(r).href)))}
async function openSession(e,r){const{env:o,logger:n,signal:t,installation:s}=r,i=await(0,a.f)({...e,workspace:process.cwd(),installation:s});return(0,a.j)(i,{...e,...await chooseCluster(e,r),
installation:s,env:o,logger:n,signal:t})}async function chooseCluster(e,r){const o=await async function(e,r){const o=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&o)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const n=await async function({kubeconfig:e,context:r},o){const n=e??o.env.KUBECONFIG??"",t=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1];if(void 0===t||void 0!==r||!hasLab(o))return
;const s=await(await openLab(o)).clusterStatus(t);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,r);if(void 0!==n||o)return n;if(void 0===e.cluster&&(a=r.env,
""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(t.join(a.HOME??(0,i.homedir)(),".kube","config"))))return;var a;if(void 0===e.cluster&&!hasLab(r))return
;const u=await(await openLab(r)).findRunningCluster();if(void 0===u&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return u
}(e,r),n=e.chartMirror??o?.chartMirror;return{kubeconfig:o?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===o?"":`embedded "${o.name}", `,...void 0===o?{}:{
path:`${o.binDirectory}${t.delimiter}${r.env.PATH??""}`},...void 0===n?{}:{chartMirror:n}}}const hasLab=({installation:e})=>(0,s.existsSync)(t.join(e.root,"lab"))}};
