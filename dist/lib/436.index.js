export const id=436;export const ids=[436];export const modules={4036:(e,r,s)=>{s.r(r),s.d(r,{verify:()=>verify});var n=s(8326),o=s(247),i=s(1266),__addDisposableResource=function(e,r,s){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],s&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:s})
}else s&&e.stack.push({async:!0});return r},t=function(e){return function(r){function fail(s){r.error=r.hasError?new e(s,r.error,"An error was suppressed during disposal."):s,r.hasError=!0}var s,n=0
;return function next(){for(;s=r.stack.pop();)try{if(!s.async&&1===n)return n=0,r.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,s){var n=new Error(s);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function verify(e,r){const s={stack:[],
error:void 0,hasError:!1};try{const t=__addDisposableResource(s,await(0,i.f)(e,r),!0),a=await r.screen.showProgress(e=>(0,n.c)(t.layers,t,e)),c=a.every(e=>e.passed);return{json:{passed:c,layers:a},
text:()=>a.map(o.Y).join("\n"),exitCode:c?0:1}}catch(e){s.error=e,s.hasError=!0}finally{const e=t(s);e&&await e}}},5399:(e,r,s)=>{s.d(r,{y:()=>runIdentity});var n=s(8161);function runIdentity(e){
const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:s,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===s)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${s}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${s}/actions/runs/${r}`}}},8326:(e,r,s)=>{s.d(r,{
a:()=>verificationFailure,c:()=>verifyLayers});var n=s(3253);var o=s(2317);function verifyLayers(e,r,s){return async function(e,r,s){return(await Promise.allSettled(e.map(e=>(0,
n.f)(e,r,s(e))))).map(e=>{if("rejected"===e.status)throw e.reason;return e.value})}(e,r.collaborators,e=>{const{overlay:n,namespace:o,timeout:i}=r.request(e);return{...void 0===n?{}:{overlay:n},
...void 0===o?{}:{namespace:o},...void 0===i?{}:{timeout:i},onProgress:s}})}function verificationFailure({name:e,evidence:r}){const{cause:s,remedy:n}=r
;return new o.Xf("VERIFY_FAILED",`Layer ${e} did not pass its verification${"string"==typeof s?`: ${s}`:""}`,{..."string"==typeof n?{remedy:n}:{},details:r})}},9265:(e,r,s)=>{s.d(r,{g:()=>failureOf,
r:()=>explainWait});var n=s(371),o=s(3036),i=s(6960),t=s(780);const a=3,c="NOT_READY";async function explainWait(e,r,{kubernetes:s,clock:i,logger:t,signal:u}){
const f=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[d]=f;if(void 0===d)return;let l;for(const{reference:e,readiness:d}of f.slice(0,a)){const a=await(0,n.h)(e,{client:s,clock:i,
logger:t,signal:u,readiness:d}),f={reference:e,message:`${(0,o.P5)(e)} is ${"failed"===d.state?"failed":"not ready"}: ${d.reason}: ${d.message}${void 0===r?"":` (${r})`}`,diagnosis:a};if(l??=f,
a.code!==c)return f}return l}function byWeight(e,r){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,i.BX)(r.reference)-(0,i.BX)(e.reference)}function failureOf(e){
if(!(e instanceof t.kN)){const r={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},1419:(e,r,s)=>{s.d(r,{
i:()=>readinessRules});var n=s(6760);var o=s(6188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?o.v8:(0,o.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:n}=await Promise.all([s.e(7337),s.e(8118)]).then(s.bind(s,8118));return e.map((e,s)=>n(e,`${r}: spec.readiness[${s}]`))}(r.readiness,n.join(e,"layer.yaml")))}}};
