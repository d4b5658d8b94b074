export const id=819;export const ids=[819];export const modules={819:(e,r,o)=>{o.r(r),o.d(r,{up:()=>up});var n=o(4848),s=o(2627),t=o(682),i=o(8544);function renderResult({layers:e},r={}){
return e.map(e=>function(e,r){
const o=(0,i.C2)(r.colour??!1),{name:n,ready:s,changed:a,durationMs:d,operatorVersion:p,namespace:c,failure:u,rolledBack:l}=e,f=void 0!==u?o("red","✘ not ready"):s?o("green","✔ ready"):o("yellow","… applied, not waited for"),y=[(0,
t.a3)(d),a?"changed":"unchanged",`namespace ${c}`,...void 0===p?[]:[`operator ${p}`]]
;return[`${o("bold",n)}  ${f}  ${o("dim",y.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,r))],...void 0===l?[]:indent(renderRollback(l,r)),""].join("\n")
}(e,r)).join("\n")}function renderEndpoints(e){const r=Object.keys(e),o=Math.max(0,...r.map(i.qz));return r.map(r=>`${(0,i.f)(r,o)}  ${(0,i.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:o=!1}={}){const n=(0,i.C2)(o);if(void 0===r)return`${n("red","Failed:")} ${(0,i.sN)(e)}\n`
;const{cause:s,remedy:t,evidence:a}=r,d=[`${n("red","Cause:")}  ${(0,i.sN)(s)}`];return""!==t&&d.push(`${n("green","Remedy:")} ${(0,i.sN)(t)}`),e!==s&&d.push(`${n("dim","Status:")} ${(0,i.sN)(e)}`),
a.length>0&&d.push("Evidence:",...a.map(e=>`  ${n("dim",(0,i.sN)(e))}`)),`${d.join("\n")}\n`}function renderRollback({ready:e,message:r,remedy:o},{colour:n=!1}){const s=(0,
i.C2)(n),t=[s(e?"green":"yellow",(0,i.sN)(r))];return void 0!==o&&t.push(`${s("green","Remedy:")} ${(0,i.sN)(o)}`),`${t.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
;var a=o(247),d=o(1266),__addDisposableResource=function(e,r,o){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,s;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],o&&(s=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:o})}else o&&e.stack.push({async:!0});return r},p=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,
r.hasError=!0}var o,n=0;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value)
;if(o.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;async function up(e,r){const o={stack:[],error:void 0,hasError:!1};try{void 0!==e.report&&await(0,s.r)(e.report);const t=__addDisposableResource(o,await(0,
d.f)(e,r),!0),i=await r.screen.showProgress(r=>(0,n.q)(t,{...e,report:void 0!==e.report,onProgress:r}));void 0!==e.report&&void 0!==i.report&&(await(0,s.a)(e.report,i.report),
r.logger.info(`Report: ${e.report}`));const{ready:p,changed:c,durationMs:u,environment:l,layers:f,endpoints:y,verified:h,failure:m}=i;return{json:{ready:p,changed:c,durationMs:u,environment:l,
layers:f.map(e=>({name:e.name,ready:e.ready,startedAtMs:e.startedAt,changed:e.changed,durationMs:e.durationMs,operatorVersion:e.operatorVersion,endpoints:e.endpoints,phases:e.phases,
...void 0===e.rolledBack?{}:{rolledBack:e.rolledBack}})),endpoints:y,...e.verify?{verified:h}:{},reportPath:e.report??null},text:()=>[renderResult({layers:f},r),...h.map(a.Y)].join("\n"),
...void 0===m?{}:{failure:m}}}catch(e){o.error=e,o.hasError=!0}finally{const e=p(o);e&&await e}}}};
