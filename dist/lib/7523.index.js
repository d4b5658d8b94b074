export const id=7523;export const ids=[7523];export const modules={14907:(e,r,n)=>{n.d(r,{g:()=>i});var t=n(74917),o=n(65842);const i={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...t.bB}},11178:(e,r,n)=>{n.d(r,{h:()=>a,j:()=>loadGivenLayer});var t=n(8877),o=n(78878),i=n(14907),s=n(65842);const a={...i.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,
s.p0)()},loadGivenLayer=(e,{workspace:r,installation:n})=>(0,o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r})},14880:(e,r,n)=>{n.r(r),n.d(r,{action:()=>a})
;var t=n(74917),o=n(65842),i=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=r[Symbol.dispose],n&&(o=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return r},s=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,
r.hasError=!0}var n,t=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const a=(0,t.QP)({
name:"verify-layer",inputs:i.h,outputs:["passed","evidence"],async run(e){const{inputs:r,logger:t,signal:a,env:c,output:u,summarize:d}=e,f=await(0,i.j)(r.layer,e)
;if(r["dry-run"])return t.info(`Would verify the ${f.name} layer; verifying writes test data, so a dry run ends here.`),u("passed",""),void u("evidence","{}")
;const l=await t.group(`Verify the ${f.name} layer`,async()=>{const e={stack:[],error:void 0,hasError:!1};try{
const{openCollaborators:i,renderProgressLine:s,verifyLayer:u}=await Promise.all([n.e(6978),n.e(5753),n.e(220),n.e(5254),n.e(1828),n.e(2491)]).then(n.bind(n,53348)),d=__addDisposableResource(e,await i({
...r,env:c,logger:t,signal:a}),!0);return await u(f,d,{...(0,o.lq)("overlay",r.overlay),...(0,o.lq)("namespace",r.namespace),...(0,o.lq)("timeout",r.timeout),onProgress:e=>t.info(s(e))})}catch(r){
e.error=r,e.hasError=!0}finally{const r=s(e);r&&await r}
}),{renderVerificationMarkdown:p,verificationFailure:y}=await Promise.all([n.e(6978),n.e(5753),n.e(220),n.e(5254),n.e(1828),n.e(2491)]).then(n.bind(n,53348));if(u("passed",l.passed),
u("evidence",JSON.stringify(l.evidence)),d(p(l)),!l.passed)throw y(l)}})},8575:(e,r,n)=>{n.d(r,{Ce:()=>isFields,FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,UK:()=>fieldAt,bX:()=>stringAt,
gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...r){
return Object.fromEntries(Object.entries(e).filter(([e])=>!r.includes(e)))}function isSameJson(e,r){if(Array.isArray(e)&&Array.isArray(r))return e.length===r.length&&e.every((e,n)=>isSameJson(e,r[n]))
;if(!isFields(e)||!isFields(r))return e===r;const n=Object.keys(e);return n.length===Object.keys(r).length&&n.every(n=>Object.hasOwn(r,n)&&isSameJson(e[n],r[n]))}function fieldAt(e,...r){let n=e
;for(const e of r){if(!isFields(n)||!Object.hasOwn(n,e))return;n=n[e]}return n}function stringAt(e,...r){const n=fieldAt(e,...r);return"string"==typeof n?n:void 0}function recordAt(e,...r){
const n=fieldAt(e,...r);return isFields(n)?n:{}}function listAt(e,...r){const n=fieldAt(e,...r);return Array.isArray(n)?n:[]}function numberAt(e,...r){return toNumber(fieldAt(e,...r))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const r=Date.parse(e)
;return Number.isNaN(r)?void 0:r}},63036:(e,r,n)=>{n.d(r,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var t=n(8575);function groupOf(e){const r=e.indexOf("/")
;return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:r})=>`${groupOf(e)}/${r}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,t.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,r){const n=conditionEntries(e).find(e=>e.type===r);return void 0===n?void 0:readCondition(n)}const conditionEntries=e=>(0,
t.gT)(e,"status","conditions").filter(e=>void 0!==(0,t.bX)(e,"type"));function readCondition(e){const[r,n,o]=["reason","message","lastTransitionTime"].map(r=>(0,t.bX)(e,r)),i=(0,
t.tk)(e,"observedGeneration");return{type:e.type,status:(0,t.bX)(e,"status")??"",...void 0===r?{}:{reason:r},...void 0===n?{}:{message:n},...void 0===o?{}:{lastTransitionTime:o},...void 0===i?{}:{
observedGeneration:i}}}function trueCondition(e,r){const n=findCondition(e,r);return"True"===n?.status?n:void 0}function annotationOf(e,r){return(0,t.bX)(e.metadata,"annotations",r)}
function labelOf(e,r){return(0,t.bX)(e.metadata,"labels",r)}function generationOf(e){return(0,t.Ro)(e.metadata.generation)}}};
