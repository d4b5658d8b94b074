export const id=4740;export const ids=[4740];export const modules={54036:(e,r,n)=>{n.r(r),n.d(r,{verify:()=>verify});var s=n(78326),t=n(50247),o=n(61266),__addDisposableResource=function(e,r,n){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var s,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;s=r[Symbol.asyncDispose]}if(void 0===s){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=r[Symbol.dispose],n&&(t=s)}
if("function"!=typeof s)throw new TypeError("Object not disposable.");t&&(s=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:s,async:n})
}else n&&e.stack.push({async:!0});return r},i=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,s=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===s)return s=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return s|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(1===s)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=r,s});async function verify(e,r){const n={stack:[],
error:void 0,hasError:!1};try{const i=__addDisposableResource(n,await(0,o.fA)(e,r),!0),a=await r.screen.showProgress(e=>(0,s.c)(i.layers,i,e)),c=a.every(e=>e.passed);return{json:{passed:c,layers:a},
text:()=>a.map(t.Y).join("\n"),exitCode:c?0:1}}catch(e){n.error=e,n.hasError=!0}finally{const e=i(n);e&&await e}}},61266:(e,r,n)=>{n.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var s=n(73136),t=n(76760),o=n(73024),i=n(48161),a=n(19452),c=n(78186),u=n(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,s,t,o){return n?r?".jsx":".js":!s||t&&o?s+t+"."+o.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const r=t.join(e.root,"lab","cluster","index.ts");if(!(0,
o.existsSync)(r))throw new u.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,s.pathToFileURL)(r).href)))}async function openSession(e,r){const{env:n,logger:s,signal:t,installation:o}=r,i=await(0,a.f)({...e,
...placeOf(e,r),installation:o});return(0,c.j)(i,{...e,...await chooseCluster(e,r),installation:o,env:n,logger:s,signal:t})}function placeOf({demo:e,layers:r,file:n},{installation:s}){if(!e)return{
workspace:process.cwd()};const t=[void 0===r?[]:"--layers",void 0===n?[]:"--file"].flat();if(t.length>0)throw new u.j1(`--demo was given together with ${t.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:s.root,layers:[...a.t,l]}}async function chooseCluster(e,r){const n=await async function(e,r){
const n=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&n)throw new u.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const s=await async function({kubeconfig:e,context:r},n){const s=e??n.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(s)?.[1]
;if(void 0===o||void 0!==r||!hasLab(n))return;const i=await(await openLab(n)).clusterStatus(o);return!0===i?.running&&t.dirname(i.kubeconfig)===t.dirname(s)?{...i,kubeconfig:s}:void 0}(e,r)
;if(void 0!==s||n)return s;if(void 0===e.cluster&&(a=r.env,""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,o.existsSync)(t.join(a.HOME??(0,i.homedir)(),".kube","config"))))return
;var a;if(void 0===e.cluster&&!hasLab(r))return;const c=await(await openLab(r)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new u.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,r),s=e.chartMirror??n?.chartMirror;return{kubeconfig:n?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===n?"":`embedded "${n.name}", `,...void 0===n?{}:{path:`${n.binDirectory}${t.delimiter}${r.env.PATH??""}`},...void 0===s?{}:{chartMirror:s}}}const hasLab=({installation:e})=>(0,
o.existsSync)(t.join(e.root,"lab"))},99265:(e,r,n)=>{n.d(r,{g:()=>failureOf,r:()=>explainWait});var s=n(14097),t=n(63036),o=n(46960),i=n(50780),a=n(26024);const c=3,u="NOT_READY"
;async function explainWait(e,r,{kubernetes:n,clock:o,logger:i,signal:a}){const l=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[f]=l;if(void 0===f)return;let d
;for(const{reference:e,readiness:f}of l.slice(0,c)){const c=await(0,s.h)(e,{client:n,clock:o,logger:i,signal:a,readiness:f}),l={reference:e,message:`${(0,
t.P5)(e)} is ${"failed"===f.state?"failed":"not ready"}: ${f.reason}: ${f.message}${void 0===r?"":` (${r})`}`,diagnosis:c};if(d??=l,c.code!==u)return l}return d}function byWeight(e,r){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,o.BX)(r.reference)-(0,o.BX)(e.reference)}function failureOf(e){if(!(e instanceof i.kN)){const r=(0,a.rP)("")
;return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,diagnosis:asDiagnosis(e,e.reference)}}
function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,n)=>{n.d(r,{i:()=>readinessRules});var s=n(76760);var t=n(46188)
;async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?t.v8:(0,t.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:s}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118));return e.map((e,n)=>s(e,`${r}: spec.readiness[${n}]`))}(r.readiness,s.join(e,"layer.yaml")))}}};
