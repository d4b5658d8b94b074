export const id=3997;export const ids=[3997];export const modules={54036:(e,r,s)=>{s.r(r),s.d(r,{verify:()=>verify});var n=s(78326),o=s(50247),t=s(61266),__addDisposableResource=function(e,r,s){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],s&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:s})
}else s&&e.stack.push({async:!0});return r},i=function(e){return function(r){function fail(s){r.error=r.hasError?new e(s,r.error,"An error was suppressed during disposal."):s,r.hasError=!0}var s,n=0
;return function next(){for(;s=r.stack.pop();)try{if(!s.async&&1===n)return n=0,r.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,s){var n=new Error(s);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function verify(e,r){const s={stack:[],
error:void 0,hasError:!1};try{const i=__addDisposableResource(s,await(0,t.f)(e,r),!0),a=await r.screen.showProgress(e=>(0,n.c)(i.layers,i,e)),c=a.every(e=>e.passed);return{json:{passed:c,layers:a},
text:()=>a.map(o.Y).join("\n"),exitCode:c?0:1}}catch(e){s.error=e,s.hasError=!0}finally{const e=i(s);e&&await e}}},99265:(e,r,s)=>{s.d(r,{g:()=>failureOf,r:()=>explainWait})
;var n=s(14097),o=s(63036),t=s(46960),i=s(50780),a=s(26024);const c=3,d="NOT_READY";async function explainWait(e,r,{kubernetes:s,clock:t,logger:i,signal:a}){
const l=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[f]=l;if(void 0===f)return;let u;for(const{reference:e,readiness:f}of l.slice(0,c)){const c=await(0,n.h)(e,{client:s,clock:t,
logger:i,signal:a,readiness:f}),l={reference:e,message:`${(0,o.P5)(e)} is ${"failed"===f.state?"failed":"not ready"}: ${f.reason}: ${f.message}${void 0===r?"":` (${r})`}`,diagnosis:c};if(u??=l,
c.code!==d)return l}return u}function byWeight(e,r){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,t.BX)(r.reference)-(0,t.BX)(e.reference)}function failureOf(e){
if(!(e instanceof i.kN)){const r=(0,a.rP)("");return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,message:e.message,
diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},91419:(e,r,s)=>{s.d(r,{i:()=>readinessRules})
;var n=s(76760);var o=s(46188);async function readinessRules({directory:e,spec:r}){return 0===r.readiness.length?o.v8:(0,o.jB)(await async function(e,r){if(0===e.length)return[]
;const{compileCelRule:n}=await Promise.all([s.e(7337),s.e(8118)]).then(s.bind(s,98118));return e.map((e,s)=>n(e,`${r}: spec.readiness[${s}]`))}(r.readiness,n.join(e,"layer.yaml")))}},34992:(e,r,s)=>{
s.d(r,{ek:()=>chooseOverlay,m1:()=>renderLayer});var n=s(12317),o=s(80751),t=s(8575),i=s(63036);const a={"batch/Job":"ttlSecondsAfterFinished",
"sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=s(6540),d=s(55281);async function renderLayer(e,r){const s=function(e,r){const s=listOverlays(e)
;if(void 0!==r&&!s.includes(r))throw new n.j1(`The layer ${e.name} has no overlay "${r}"${(0,o.a)(r,s)}`,{remedy:0===s.length?"It has none at all.":`Its overlays are ${s.join(", ")}.`})
;return e.spec.sources.flatMap(({resources:e,overlays:s})=>{const n=(void 0!==r&&Object.hasOwn(s,r)?s[r]:void 0)??e;return void 0===n?[]:[n]})}(e,r.overlay);if(0===s.length)return[]
;const l=[...e.spec.patches,...r.patches??[]],f=await(0,c.J)({roots:s,namespace:r.namespace,patches:l},r),u=`layer ${e.name}, rendered`,p=(0,d.Y)(f,u);return function(e,r){for(const s of e){
const e=a[`${(0,i.F8)(s.apiVersion)}/${s.kind}`],o=void 0===e?void 0:(0,t.UK)(s,"spec",e);if(void 0!==e&&null!=o)throw new n.j1(`${r}: ${(0,i.P5)((0,
i.Po)(s))} has spec.${e}: ${JSON.stringify(o)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(p,u),p}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}
const chooseOverlay=(e,r,s)=>r??(listOverlays(e).includes(s)?s:void 0)}};
