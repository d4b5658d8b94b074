export const id=8704;export const ids=[8704];export const modules={80727:(e,t,r)=>{r.d(t,{k:()=>ask,v:()=>confirmRemoval});var n=r(26848),o=r(12317);async function ask(e){const t=(0,
n.createInterface)({input:process.stdin,output:process.stderr});try{return(await t.question(`${e} `)).trim()}finally{t.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new o.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},14305:(e,t,r)=>{r.r(t),r.d(t,{
down:()=>down});var n=r(72735),o=r(90240),s=r(80727),i=r(61266),__addDisposableResource=function(e,t,r){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.")
;var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{
o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},a=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),
Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}
if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r)
;return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function down(e,t){const r={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(r,await(0,
i.fA)(e,t),!0),{collaborators:c}=a,u=a.layers.map(e=>e.name).join(", ");e.yes||await(0,s.v)(`Take ${u} down on ${c.kubernetes.server}?`);const{failure:d,...l}=await(0,n.a)(a.layers,c,t=>{
const{namespace:r,timeout:n,run:o}=a.request(t);return{...void 0===r?{}:{namespace:r},...void 0===n?{}:{timeout:n},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:o}});return{json:l,text:()=>(0,o.R)(l),...void 0===d?{}:{failure:d}}}catch(e){r.error=e,r.hasError=!0}finally{const e=a(r)
;e&&await e}}},7418:(e,t,r)=>{function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function fieldAt(e,...t){let r=e;for(const e of t){if(!isRecord(r)||!Object.hasOwn(r,e))return
;r=r[e]}return r}function stringAt(e,...t){const r=fieldAt(e,...t);return"string"==typeof r?r:void 0}function recordAt(e,...t){const r=fieldAt(e,...t);return isRecord(r)?r:{}}function listAt(e,...t){
const r=fieldAt(e,...t);return Array.isArray(r)?r:[]}function numberAt(e,...t){return toNumber(fieldAt(e,...t))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){return listAt(e,"status","conditions").flatMap(e=>{
const t=stringAt(e,"type");if(void 0===t)return[];const r={type:t,status:stringAt(e,"status")??""};for(const t of["reason","message","lastTransitionTime"]){const n=stringAt(e,t);void 0!==n&&(r[t]=n)}
const n=numberAt(e,"observedGeneration");return[{...r,...void 0===n?{}:{observedGeneration:n}}]})}function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){
const r=conditionOf(e,t);return"True"===r?.status?r:void 0}function annotationOf(e,t){return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}
function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}r.d(t,{AV:()=>conditionsIn,
Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,
u4:()=>isRecord,zR:()=>recordAt})},6540:(e,t,r)=>{r.d(t,{J:()=>runKustomize,e:()=>buildKustomization});var n=r(51455),o=r(48161),s=r(76760),i=r(38815),a=r(40682),c=r(12317),u=r(68293)
;async function runKustomize(e,t){const r=await(0,n.realpath)(await(0,n.mkdtemp)(s.join((0,o.tmpdir)(),"lamina-kustomize-")));try{await(0,n.chmod)(r,448);const o=(0,i.As)(await async function(e,t){
const r={resources:[],components:[]};for(const o of e.roots){const e=await(0,u.nW)(o);r["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(s.relative(t,await(0,
n.realpath)(o)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:e.namespace,...r,patches:e.patches}}(e,r),{version:"1.1",lineWidth:0});return await(0,
n.writeFile)(s.join(r,"kustomization.yaml"),o,{mode:384}),await buildKustomization(r,e.roots.join(", "),t)}finally{await(0,n.rm)(r,{recursive:!0,force:!0})}}
async function buildKustomization(e,t,{exec:r,logger:n,signal:o}){const s=[{command:"kustomize",args:["build",e]},{command:"kubectl",args:["kustomize",e]}],i=performance.now()
;for(const{command:u,args:d}of s)try{const{stdout:e}=await r(u,d,{signal:o}),s=(0,a.a3)(performance.now()-i);return n.debug(`${u} rendered ${t} in ${s}`),e}catch(r){if(isNotFound(r))continue
;if(!(r instanceof c.Qd))throw r;const n=tidyRefusal(r.stderr),o=t===e?n:n.replaceAll(e,"<the request>");throw new c.j1(`kustomize refuses ${t}: ${o}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:r})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},34992:(e,t,r)=>{r.d(t,{M:()=>listOverlays,m:()=>renderLayer});var n=r(12317),o=r(19117),s=r(7418),i=r(63036);const a={
"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=r(6540),u=r(55281);async function renderLayer(e,t){const r=function(e,t){
const r=listOverlays(e);if(void 0!==t&&!r.includes(t)){const s=(0,o.kp)(t,r);throw new n.j1(`The layer ${e.name} has no overlay "${t}"${void 0===s?"":`; did you mean "${s}"?`}`,{
remedy:0===r.length?"It has none at all.":`Its overlays are ${r.join(", ")}.`})}return e.spec.sources.flatMap(({resources:e,overlays:r})=>{const n=(void 0!==t&&Object.hasOwn(r,t)?r[t]:void 0)??e
;return void 0===n?[]:[n]})}(e,t.overlay);if(0===r.length)return[];const d=[...e.spec.patches,...t.patches??[]],l=await(0,c.J)({roots:r,namespace:t.namespace,patches:d
},t),f=`layer ${e.name}, rendered`,m=(0,u.Y)(l,f);return function(e,t){for(const r of e){const e=a[`${(0,i.F8)(r.apiVersion)}/${r.kind}`],o=void 0===e?void 0:(0,s.UK)(r,"spec",e)
;if(void 0!==e&&null!=o)throw new n.j1(`${t}: ${(0,i.P5)((0,i.Po)(r))} has spec.${e}: ${JSON.stringify(o)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,f),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
