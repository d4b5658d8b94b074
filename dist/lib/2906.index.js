export const id=2906;export const ids=[2906];export const modules={62906:(e,r,o)=>{o.r(r),o.d(r,{doctor:()=>doctor});var t=o(7022),n=o(96019),i=o(61266),__addDisposableResource=function(e,r,o){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],o&&(n=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:o})
}else o&&e.stack.push({async:!0});return r},s=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,t=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===t)return t=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var t=new Error(o);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});async function doctor(e,r){const o={stack:[],
error:void 0,hasError:!1};try{const s=__addDisposableResource(o,await(0,i.fA)(e,r),!0),a=await(0,t.U)(s,{layersWereNamed:void 0!==e.layers}),c=a.every(({state:e})=>"ok"===e);return{json:{ok:c,
findings:a},text:()=>(0,n.v)(a),exitCode:c?0:1}}catch(e){o.error=e,o.hasError=!0}finally{const e=s(o);e&&await e}}},61266:(e,r,o)=>{o.d(r,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var t=o(73136),n=o(76760),i=o(73024),s=o(48161),a=o(19452),c=o(78186),u=o(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,o,t,n,i){return o?r?".jsx":".js":!t||n&&i?t+n+"."+i.toLowerCase()+"js":e}):e}
;const l="./examples/pageviews";async function openLab({installation:e}){const r=n.join(e.root,"lab","cluster","index.ts");if(!(0,
i.existsSync)(r))throw new u.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(r).href)))}async function openSession(e,r){const{env:o,logger:t,signal:n,installation:i}=r,s=await(0,a.f)({...e,
...placeOf(e,r),installation:i});return(0,c.j)(s,{...e,...await chooseCluster(e,r),installation:i,env:o,logger:t,signal:n})}function placeOf({demo:e,layers:r,file:o},{installation:t}){if(!e)return{
workspace:process.cwd()};const n=[void 0===r?[]:"--layers",void 0===o?[]:"--file"].flat();if(n.length>0)throw new u.j1(`--demo was given together with ${n.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${l} names the example application by itself.`});return{workspace:t.root,layers:[...a.t,l]}}async function chooseCluster(e,r){const o=await async function(e,r){
const o=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&o)throw new u.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const t=await async function({kubeconfig:e,context:r},o){const t=e??o.env.KUBECONFIG??"",i=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(t)?.[1]
;if(void 0===i||void 0!==r||!hasLab(o))return;const s=await(await openLab(o)).clusterStatus(i);return!0===s?.running&&n.dirname(s.kubeconfig)===n.dirname(t)?{...s,kubeconfig:t}:void 0}(e,r)
;if(void 0!==t||o)return t;if(void 0===e.cluster&&(a=r.env,""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,i.existsSync)(n.join(a.HOME??(0,s.homedir)(),".kube","config"))))return
;var a;if(void 0===e.cluster&&!hasLab(r))return;const c=await(await openLab(r)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new u.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,r),t=e.chartMirror??o?.chartMirror;return{kubeconfig:o?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===o?"":`embedded "${o.name}", `,...void 0===o?{}:{path:`${o.binDirectory}${n.delimiter}${r.env.PATH??""}`},...void 0===t?{}:{chartMirror:t}}}const hasLab=({installation:e})=>(0,
i.existsSync)(n.join(e.root,"lab"))}};
