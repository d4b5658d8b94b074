export const id=148;export const ids=[148];export const modules={1148:(e,r,n)=>{n.r(r),n.d(r,{up:()=>up});var o=n(1455),s=n(2317);function layerFailure(e){const{failure:r,name:n}=e,o=r?.diagnosis
;return new s.Xf("LAYER_NOT_READY",`Layer ${n}: ${o?.cause??r?.message??"not ready"}`,{...void 0===o?{}:{remedy:o.remedy},details:{layer:n,...void 0===o?{}:{diagnosis:o}}})}var a=n(4800),t=n(8091)
;const i=1;function buildLayerReport(e){const{name:r,namespace:n,ready:o,changed:s,durationMs:a,operatorVersion:t,endpoints:i,plan:d,phases:c}=e;return{name:r,namespace:n,ready:o,changed:s,
durationMs:a,operatorVersion:t??null,endpoints:i,changes:d.changes,helm:d.helm,phases:c,resources:e.resources.map(({reference:e,action:r,appliedAt:n,readyAt:o,readiness:s})=>({...e,action:r,
appliedAtMs:n,readyAtMs:o??null,...s})),failure:buildFailureReport(e.failure)}}function buildFailureReport(e){if(void 0===e)return null;const{message:r,reference:n,diagnosis:o}=e;return{message:r,
reference:n??null,code:o?.code??null,culprit:o?.culprit??null,cause:o?.cause??null,remedy:o?.remedy??null,evidence:o?.evidence??[]}}var d=n(682),c=n(4015);function renderResult({layers:e},r={}){
return e.map(e=>function(e,r){
const n=(0,c.C2)(r.colour??!1),{name:o,ready:s,changed:a,durationMs:t,operatorVersion:i,namespace:u,failure:l}=e,p=void 0!==l?n("red","✘ not ready"):s?n("green","✔ ready"):n("yellow","… applied, not waited for"),f=[(0,
d.a3)(t),a?"changed":"unchanged",`namespace ${u}`,...void 0===i?[]:[`operator ${i}`]]
;return[`${n("bold",o)}  ${p}  ${n("dim",f.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===l?[]:["",...indent(renderFailureText(l,r))],""].join("\n")}(e,r)).join("\n")}
function renderEndpoints(e){const r=Object.keys(e),n=Math.max(0,...r.map(c.qz));return r.map(r=>`${(0,c.f)(r,n)}  ${(0,c.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:n=!1}={}){const o=(0,c.C2)(n);if(void 0===r)return`${o("red","Failed:")} ${(0,c.sN)(e)}\n`
;const{cause:s,remedy:a,evidence:t}=r,i=[`${o("red","Cause:")}  ${(0,c.sN)(s)}`];return""!==a&&i.push(`${o("green","Remedy:")} ${(0,c.sN)(a)}`),e!==s&&i.push(`${o("dim","Status:")} ${(0,c.sN)(e)}`),
t.length>0&&i.push("Evidence:",...t.map(e=>`  ${o("dim",(0,c.sN)(e))}`)),`${i.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
;var u=n(9617),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=r[Symbol.dispose],n&&(s=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");s&&(o=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,
r.hasError=!0}var n,o=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o})
;async function up(e,r){const n={stack:[],error:void 0,hasError:!1};try{const{logger:s,screen:d,signal:c}=r,l=performance.now(),p=__addDisposableResource(n,await(0,
u.f)(e,r),!0),{collaborators:f,platform:y}=p,[m,h]=await Promise.all([(0,a.z)({...f,platform:y,dryRun:!1}),f.helm.version()]),v={...m,helm:{version:h}},g=[];for(const r of p.layers){
c.throwIfAborted(),s.info(`Layer ${r.name}: ${r.spec.description??""}`);const n={...p.request(r),wait:e.wait};g.push(await d.showProgress(e=>(0,t.d)(n,f,{mode:"apply",onProgress:e})))}
const w=g.find(e=>void 0!==e.failure),$=function({layers:e,environment:r}){return{schemaVersion:i,ready:e.every(({ready:e})=>e),changed:(n=r,
"object"==typeof n&&null!==n&&"changed"in n&&!0===n.changed||e.some(({changed:e})=>e)),durationMs:e.reduce((e,r)=>e+r.durationMs,0),environment:r??null,
endpoints:Object.assign({},...e.map(e=>e.endpoints)),layers:e.map(buildLayerReport)};var n}({layers:g,environment:v});void 0!==e.reportPath&&await(0,
o.writeFile)(e.reportPath,`${JSON.stringify($,void 0,2)}\n`,{mode:384});return{json:{ready:g.every(e=>e.ready),changed:v.changed||g.some(e=>e.changed),durationMs:Math.round(performance.now()-l),
environment:v,layers:g.map(({name:e,ready:r,changed:n,durationMs:o,operatorVersion:s,endpoints:a})=>({name:e,ready:r,changed:n,durationMs:o,operatorVersion:s,endpoints:a})),
endpoints:Object.assign({},...g.map(e=>e.endpoints)),reportPath:e.reportPath??null},text:renderResult({layers:g},r),...void 0===w?{}:{failure:layerFailure(w)}}}catch(e){n.error=e,n.hasError=!0
}finally{const e=l(n);e&&await e}}}};
