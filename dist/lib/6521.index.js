export const id=6521;export const ids=[6521];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>i});var n=t(74917),o=t(65842);const i={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...n.bB}},93458:(e,r,t)=>{t.r(r),t.d(r,{action:()=>p});var n=t(51455),o=t(76760),i=t(4433),a=t(45399),s=t(28252),c=t(6474),u=t(74917),d=t(65842),l=t(11178),__addDisposableResource=function(e,r,t){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},f=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const p=(0,u.QP)({name:"deploy-layer",inputs:{
...l.h,set:(0,d.Qq)(),patches:(0,d.Qq)(),mode:(0,d.yL)(["apply","plan"],"apply"),"chart-mirror":(0,d.Qq)(),wait:(0,d.Jt)(!0),rollback:(0,d.Jt)(!1),"force-conflicts":(0,d.Jt)(!1)},
outputs:["changed","ready","rolled-back","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],async run(e){const{inputs:r,logger:u,signal:p,env:m,output:y,summarize:b}=e
;(0,i.a)(r);const h=await(0,l.j)(r.layer,e),v={layer:h,...(0,d.lq)("overlay",r.overlay),...(0,d.lq)("namespace",r.namespace),...(0,d.lq)("timeout",r.timeout),...(0,
d.lq)("chartMirror",r["chart-mirror"]),set:(0,c.Wg)(r.set),patches:(0,s.K)(r.patches),wait:r.wait,rollback:r.rollback,forceConflicts:r["force-conflicts"],run:(0,a.y)(m)
},g=await u.group(`Bring up the ${h.name} layer`,async()=>{const e={stack:[],error:void 0,hasError:!1};try{
const{deployLayer:n,openCollaborators:o,renderProgressLine:i}=await Promise.all([t.e(8011),t.e(6978),t.e(5753),t.e(220),t.e(6041),t.e(5254),t.e(7489),t.e(4389),t.e(8064),t.e(6354)]).then(t.bind(t,76354)),a=__addDisposableResource(e,await o({
...r,env:m,logger:u,signal:p}),!0);return await n(v,a,{mode:r["dry-run"]?"plan":r.mode,onProgress:e=>u.info(i(e))})}catch(r){e.error=r,e.hasError=!0}finally{const r=f(e);r&&await r}
}),{buildReport:w,layerFailure:k,renderSummary:O}=await Promise.all([t.e(8011),t.e(6978),t.e(5753),t.e(220),t.e(6041),t.e(5254),t.e(7489),t.e(4389),t.e(8064),t.e(6354)]).then(t.bind(t,76354))
;y("changed",g.changed),y("ready",g.ready),y("rolled-back",!0===g.rolledBack?.ready),y("endpoints",JSON.stringify(g.endpoints)),y("operator-version",g.operatorVersion??""),
y("duration-ms",g.durationMs);for(const[e,r]of Object.entries(g.endpoints))y(e,r);const T=o.join(m.RUNNER_TEMP??".",`lamina-${h.name}.json`);if(await(0,n.writeFile)(T,JSON.stringify(w({layers:[g]
}),void 0,2),{mode:384}),y("summary-path",T),b(O({layers:[g]})),void 0!==g.failure)throw k(g)}})},11178:(e,r,t)=>{t.d(r,{h:()=>s,j:()=>loadGivenLayer});var n=t(8877),o=t(78878),i=t(14907),a=t(65842)
;const s={...i.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),timeout:(0,a.p0)()},loadGivenLayer=(e,{workspace:r,installation:t})=>(0,o.a)(e,{builtInDirectory:(0,n.o)(t),workspace:r})},
4433:(e,r,t)=>{t.d(r,{a:()=>checkRollbackChoice});var n=t(12317);function checkRollbackChoice({wait:e,rollback:r}){if(!e&&r)throw new n.j1("rollback was asked for together with not waiting",{
remedy:"Give one of them: only who waits sees what has to be rolled back."})}},45399:(e,r,t)=>{t.d(r,{y:()=>runIdentity});var n=t(48161);function runIdentity(e){
const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:o}=e;if(void 0===r||void 0===t)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`};return{
holder:`${t}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${o??"https://github.com"}/${t}/actions/runs/${r}`}}},8575:(e,r,t)=>{t.d(r,{Ce:()=>isFields,
FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,UK:()=>fieldAt,bX:()=>stringAt,gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt})
;const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...r){return Object.fromEntries(Object.entries(e).filter(([e])=>!r.includes(e)))}function isSameJson(e,r){
if(Array.isArray(e)&&Array.isArray(r))return e.length===r.length&&e.every((e,t)=>isSameJson(e,r[t]));if(!isFields(e)||!isFields(r))return e===r;const t=Object.keys(e)
;return t.length===Object.keys(r).length&&t.every(t=>Object.hasOwn(r,t)&&isSameJson(e[t],r[t]))}function fieldAt(e,...r){let t=e;for(const e of r){if(!isFields(t)||!Object.hasOwn(t,e))return;t=t[e]}
return t}function stringAt(e,...r){const t=fieldAt(e,...r);return"string"==typeof t?t:void 0}function recordAt(e,...r){const t=fieldAt(e,...r);return isFields(t)?t:{}}function listAt(e,...r){
const t=fieldAt(e,...r);return Array.isArray(t)?t:[]}function numberAt(e,...r){return toNumber(fieldAt(e,...r))}function toNumber(e){
return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const r=Date.parse(e)
;return Number.isNaN(r)?void 0:r}},63036:(e,r,t)=>{t.d(r,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var n=t(8575);function groupOf(e){const r=e.indexOf("/")
;return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:r})=>`${groupOf(e)}/${r}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,n.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,r){const t=conditionEntries(e).find(e=>e.type===r);return void 0===t?void 0:readCondition(t)}const conditionEntries=e=>(0,
n.gT)(e,"status","conditions").filter(e=>void 0!==(0,n.bX)(e,"type"));function readCondition(e){const[r,t,o]=["reason","message","lastTransitionTime"].map(r=>(0,n.bX)(e,r)),i=(0,
n.tk)(e,"observedGeneration");return{type:e.type,status:(0,n.bX)(e,"status")??"",...void 0===r?{}:{reason:r},...void 0===t?{}:{message:t},...void 0===o?{}:{lastTransitionTime:o},...void 0===i?{}:{
observedGeneration:i}}}function trueCondition(e,r){const t=findCondition(e,r);return"True"===t?.status?t:void 0}function annotationOf(e,r){return(0,n.bX)(e.metadata,"annotations",r)}
function labelOf(e,r){return(0,n.bX)(e.metadata,"labels",r)}function generationOf(e){return(0,n.Ro)(e.metadata.generation)}}};
