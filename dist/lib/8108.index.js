export const id=8108;export const ids=[8108];export const modules={80727:(e,r,t)=>{t.d(r,{k:()=>ask,v:()=>confirmRemoval});var o=t(26848),n=t(12317);async function ask(e){const r=(0,
o.createInterface)({input:process.stdin,output:process.stderr});try{return(await r.question(`${e} `)).trim()}finally{r.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new n.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},14305:(e,r,t)=>{t.r(r),t.d(r,{
down:()=>down});var o=t(71079),n=t(90240),i=t(80727),s=t(61266),__addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var o,n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],t&&(n=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{
n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:t})}else t&&e.stack.push({async:!0});return r},a=function(e){return function(r){function fail(t){
r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,o=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===o)return o=0,r.stack.push(t),
Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var o=new Error(t)
;return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function down(e,r){const t={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(t,await(0,
s.fA)(e,r),!0),{collaborators:c}=a,u=a.layers.map(e=>e.name).join(", ");e.yes||await(0,i.v)(`Take ${u} down on ${c.kubernetes.server}?`)
;const{failure:l,...d}=await r.logger.group(`Take down: ${u}`,()=>(0,o.a)(a.layers,c,r=>{const{namespace:t,timeout:o,run:n}=a.request(r);return{...void 0===t?{}:{namespace:t},...void 0===o?{}:{
timeout:o},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:n}}));return{json:d,text:()=>(0,n.R)(d),
...void 0===l?{}:{failure:l}}}catch(e){t.error=e,t.hasError=!0}finally{const e=a(t);e&&await e}}},61266:(e,r,t)=>{t.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var o=t(73136),n=t(76760),i=t(73024),s=t(48161),a=t(19452),c=t(78186),u=t(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,o,n,i){return t?r?".jsx":".js":!o||n&&i?o+n+"."+i.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const r=n.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(r))throw new u.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,o.pathToFileURL)(r).href)))}async function openSession(e,r){const{env:t,logger:o,signal:n,installation:i}=r,s=await(0,a.f)({...e,
...placeOf(e,r),installation:i});return(0,c.j)(s,{...e,...await chooseCluster(e,r),installation:i,env:t,logger:o,signal:n})}function placeOf({demo:e,layers:r,file:t},{installation:o}){if(!e)return{
workspace:process.cwd()};const n=[void 0===r?[]:"--layers",void 0===t?[]:"--file"].flat();if(n.length>0)throw new u.j1(`--demo was given together with ${n.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:o.root,layers:[...a.t,l]}}async function chooseCluster(e,r){const t=await async function(e,r){
const t=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&t)throw new u.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const o=await async function({kubeconfig:e,context:r},t){const o=e??t.env.KUBECONFIG??"",i=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(o)?.[1]
;if(void 0===i||void 0!==r||!hasLab(t))return;const s=await(await openLab(t)).clusterStatus(i);return!0===s?.running&&n.dirname(s.kubeconfig)===n.dirname(o)?{...s,kubeconfig:o}:void 0}(e,r)
;if(void 0!==o||t)return o;if(void 0===e.cluster&&(a=r.env,""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,i.existsSync)(n.join(a.HOME??(0,s.homedir)(),".kube","config"))))return
;var a;if(void 0===e.cluster&&!hasLab(r))return;const c=await(await openLab(r)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new u.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,r),o=e.chartMirror??t?.chartMirror;return{kubeconfig:t?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===t?"":`embedded "${t.name}", `,...void 0===t?{}:{path:`${t.binDirectory}${n.delimiter}${r.env.PATH??""}`},...void 0===o?{}:{chartMirror:o}}}const hasLab=({installation:e})=>(0,
i.existsSync)(n.join(e.root,"lab"))},6540:(e,r,t)=>{t.d(r,{J:()=>runKustomize,e:()=>buildKustomization});var o=t(51455),n=t(48161),i=t(76760),s=t(38815),a=t(40682),c=t(12317),u=t(68293)
;async function runKustomize(e,r){const t=await(0,o.realpath)(await(0,o.mkdtemp)(i.join((0,n.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(t,448);const n=(0,s.As)(await async function(e,r){
const t={resources:[],components:[]};for(const n of e.roots){const e=await(0,u.nW)(n);t["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(i.relative(r,await(0,
o.realpath)(n)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...t,patches:e.patches}}(e,t),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(i.join(t,"kustomization.yaml"),n,{mode:384}),await buildKustomization(t,e.roots.join(", "),r)}finally{await(0,o.rm)(t,{recursive:!0,force:!0})}}
async function buildKustomization(e,r,{exec:t,logger:o,signal:n}){const i=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now()
;for(const{command:u,args:l}of i)try{const{stdout:e}=await t(u,l,{signal:n}),i=(0,a.a3)(performance.now()-s);return o.debug(`${u} rendered ${r} in ${i}`),e}catch(t){if(isNotFound(t))continue
;if(!(t instanceof c.Qd))throw t;const o=tidyRefusal(t.stderr),n=r===e?o:o.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${r}: ${n}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:t})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}}};
