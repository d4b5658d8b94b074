export const id=8704;export const ids=[8704];export const modules={80727:(e,r,o)=>{o.d(r,{k:()=>ask,v:()=>confirmRemoval});var t=o(26848),n=o(12317);async function ask(e){const r=(0,
t.createInterface)({input:process.stdin,output:process.stderr});try{return(await r.question(`${e} `)).trim()}finally{r.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new n.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},14305:(e,r,o)=>{o.r(r),o.d(r,{
down:()=>down});var t=o(71079),n=o(90240),s=o(80727),a=o(61266),__addDisposableResource=function(e,r,o){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var t,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(void 0===t){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],o&&(n=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{
n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:o})}else o&&e.stack.push({async:!0});return r},i=function(e){return function(r){function fail(o){
r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,t=0;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===t)return t=0,r.stack.push(o),
Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}
if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var t=new Error(o)
;return t.name="SuppressedError",t.error=e,t.suppressed=r,t});async function down(e,r){const o={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(o,await(0,
a.f)(e,r),!0),{collaborators:c}=i,u=i.layers.map(e=>e.name).join(", ");e.yes||await(0,s.v)(`Take ${u} down on ${c.kubernetes.server}?`)
;const{failure:d,...l}=await r.logger.group(`Take down: ${u}`,()=>(0,t.a)(i.layers,c,r=>{const{namespace:o,timeout:t,run:n}=i.request(r);return{...void 0===o?{}:{namespace:o},...void 0===t?{}:{
timeout:t},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:n}}));return{json:l,text:()=>(0,n.R)(l),
...void 0===d?{}:{failure:d}}}catch(e){o.error=e,o.hasError=!0}finally{const e=i(o);e&&await e}}},6540:(e,r,o)=>{o.d(r,{J:()=>runKustomize,e:()=>buildKustomization})
;var t=o(51455),n=o(48161),s=o(76760),a=o(38815),i=o(40682),c=o(12317),u=o(68293);async function runKustomize(e,r){const o=await(0,t.realpath)(await(0,t.mkdtemp)(s.join((0,
n.tmpdir)(),"lamina-kustomize-")));try{await(0,t.chmod)(o,448);const n=(0,a.As)(await async function(e,r){const o={resources:[],components:[]};for(const n of e.roots){const e=await(0,u.nW)(n)
;o["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(s.relative(r,await(0,t.realpath)(n)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...o,patches:e.patches}}(e,o),{version:"1.1",lineWidth:0});return await(0,t.writeFile)(s.join(o,"kustomization.yaml"),n,{mode:384}),
await buildKustomization(o,e.roots.join(", "),r)}finally{await(0,t.rm)(o,{recursive:!0,force:!0})}}async function buildKustomization(e,r,{exec:o,logger:t,signal:n}){const s=[{command:"kustomize",
args:["build",e]},{command:"kubectl",args:["kustomize",e]}],a=performance.now();for(const{command:u,args:d}of s)try{const{stdout:e}=await o(u,d,{signal:n}),s=(0,i.a3)(performance.now()-a)
;return t.debug(`${u} rendered ${r} in ${s}`),e}catch(o){if(isNotFound(o))continue;if(!(o instanceof c.Qd))throw o;const t=tidyRefusal(o.stderr),n=r===e?t:t.replaceAll(e,"<the request>")
;throw new c.j1(`kustomize refuses ${r}: ${n}`,{remedy:"Correct the kustomization or the patch that it names.",cause:o})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},34992:(e,r,o)=>{o.d(r,{ek:()=>chooseOverlay,m1:()=>renderLayer});var t=o(12317),n=o(80751),s=o(8575),a=o(63036);const i={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=o(6540),u=o(55281);async function renderLayer(e,r){const o=function(e,r){
const o=listOverlays(e);if(void 0!==r&&!o.includes(r))throw new t.j1(`The layer ${e.name} has no overlay "${r}"${(0,n.a)(r,o)}`,{
remedy:0===o.length?"It has none at all.":`Its overlays are ${o.join(", ")}.`});return e.spec.sources.flatMap(({resources:e,overlays:o})=>{const t=(void 0!==r&&Object.hasOwn(o,r)?o[r]:void 0)??e
;return void 0===t?[]:[t]})}(e,r.overlay);if(0===o.length)return[];const d=[...e.spec.patches,...r.patches??[]],l=await(0,c.J)({roots:o,namespace:r.namespace,patches:d
},r),p=`layer ${e.name}, rendered`,m=(0,u.Y)(l,p);return function(e,r){for(const o of e){const e=i[`${(0,a.F8)(o.apiVersion)}/${o.kind}`],n=void 0===e?void 0:(0,s.UK)(o,"spec",e)
;if(void 0!==e&&null!=n)throw new t.j1(`${r}: ${(0,a.P5)((0,a.Po)(o))} has spec.${e}: ${JSON.stringify(n)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}
const chooseOverlay=(e,r,o)=>r??(listOverlays(e).includes(o)?o:void 0)}};
