export const id=8318;export const ids=[8318];export const modules={14336:(e,r,n)=>{n.r(r),n.d(r,{up:()=>up})
;var o=n(2691),a=n(82627),t=n(71487),s=n(50247),i=n(61266),__addDisposableResource=function(e,r,n){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var o,a;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=r[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(a=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");a&&(o=function(){try{
a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})}else n&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(n){
r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function up(e,r){const n={stack:[],error:void 0,hasError:!1};try{void 0!==e.report&&await(0,a.r)(e.report)
;const d=e.verify||e.demo,c=__addDisposableResource(n,await(0,i.f)(e,r),!0),l=await r.screen.showProgress(r=>(0,o.q)(c,{...e,verify:d,report:void 0!==e.report,onProgress:r}))
;void 0!==e.report&&void 0!==l.report&&(await(0,a.a)(e.report,l.report),r.logger.info(`Report: ${e.report}`))
;const{ready:u,changed:p,durationMs:f,environment:m,layers:y,endpoints:h,verified:v,failure:w}=l;return{json:{ready:u,changed:p,durationMs:f,environment:m,layers:y.map(e=>({name:e.name,ready:e.ready,
startedAtMs:e.startedAt,changed:e.changed,durationMs:e.durationMs,operatorVersion:e.operatorVersion,endpoints:e.endpoints,phases:e.phases,...void 0===e.rolledBack?{}:{rolledBack:e.rolledBack}})),
endpoints:h,...d?{verified:v}:{},reportPath:e.report??null},text:()=>[(0,t.C)({layers:y},r),...v.map(s.Y)].join("\n"),...void 0===w?{}:{failure:w}}}catch(e){n.error=e,n.hasError=!0}finally{
const e=d(n);e&&await e}}},71131:(e,r,n)=>{n.d(r,{S:()=>layerFailure,f:()=>firstFailure});var o=n(12317);function layerFailure(e){
const{failure:r,name:n,rolledBack:a}=e,t=r?.diagnosis,s=t?.cause??r?.message??"not ready",i=[t?.remedy??"",a?.remedy??""].filter(e=>""!==e)
;return new o.Xf("LAYER_NOT_READY",`Layer ${n}: ${void 0===a?s:`${s.replace(/\.$/,"")}. ${a.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:n,...void 0===t?{}:{diagnosis:t},
...void 0===a?{}:{rolledBack:a}}})}function firstFailure(e){const r=e.find(({failure:e})=>void 0!==e);return r&&layerFailure(r)}},36798:(e,r,n)=>{n.d(r,{g:()=>deployStack})
;var o=n(12317),a=n(18896),t=n(73042),s=n(98064);async function deployStack(e,r,n={}){const{clock:i,logger:d}=r,c=e.map(r=>({name:r.layer.name,needs:neededLayers(r,e),request:r
})),l=i.now(),u=new Map(await Promise.all(e.map(async e=>[e,n.checked?.get(e)??await(0,t.i)(e,r)])));await(n.prepare?.());const p=await(0,a.C)(c,async({request:a,needs:t},c)=>{
const{layer:p}=a,f=0===t.length?"":` (its resources after ${t.join(", ")})`;d.info(`Layer ${p.name}${f}: ${p.spec.description??""}`);const m=i.now()-l;let y;const h=await(0,s.d)(a,r,{mode:"apply",
checked:u.get(a),...void 0===n.timeout?{}:{latest:Math.max(1,n.timeout-m)},...void 0===n.onProgress?{}:{onProgress:n.onProgress},...0===t.length?{}:{needed:async()=>y=await c()}}).catch(n=>{
if(1===e.length||!(n instanceof o.Xf)||r.signal.aborted)throw n;return function({layer:e,namespace:r},n){return{name:e.name,ready:!1,changed:!1,durationMs:0,operatorVersion:void 0,
namespace:r??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:n}}}(a,refusal(n))});return{...h,startedAt:m,...void 0===y?{}:{heldBy:y}}
},({failure:e})=>void 0===e);return e.map(({layer:e})=>p.get(e.name))}const refusal=({message:e,remedy:r})=>void 0===r?e:`${e}. ${r}`;function neededLayers({layer:e},r){const n=r.map(e=>e.layer.name)
;return e.spec.dependsOn.filter(e=>n.includes(e))}},15456:(e,r,n)=>{n.d(r,{E:()=>allEndpoints});const allEndpoints=e=>Object.fromEntries(e.flatMap(({endpoints:e})=>Object.entries(e)))},
71487:(e,r,n)=>{n.d(r,{C:()=>renderResult});var o=n(40682),a=n(88544);function renderResult({layers:e},r={}){return e.map(e=>function(e,r){const n=(0,
a.C2)(r.colour??!1),{name:t,ready:s,changed:i,durationMs:d,operatorVersion:c,namespace:l,failure:u,rolledBack:p}=e,f=void 0!==u?n("red","✘ not ready"):s?n("green","✔ ready"):n("yellow","… applied, not waited for"),m=[(0,
o.a3)(d),i?"changed":"unchanged",`namespace ${l}`,...void 0===c?[]:[`operator ${c}`]]
;return[`${n("bold",t)}  ${f}  ${n("dim",m.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,r))],...void 0===p?[]:indent(renderRollback(p,r)),""].join("\n")
}(e,r)).join("\n")}function renderEndpoints(e){const r=Object.keys(e),n=Math.max(0,...r.map(a.qz));return r.map(r=>`${(0,a.f)(r,n)}  ${(0,a.sN)(e[r]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:r},{colour:n=!1}={}){const o=(0,a.C2)(n);if(void 0===r)return`${o("red","Failed:")} ${(0,a.sN)(e)}\n`
;const{cause:t,remedy:s,evidence:i}=r,d=[`${o("red","Cause:")}  ${(0,a.sN)(t)}`];return""!==s&&d.push(`${o("green","Remedy:")} ${(0,a.sN)(s)}`),e!==t&&d.push(`${o("dim","Status:")} ${(0,a.sN)(e)}`),
i.length>0&&d.push("Evidence:",...i.map(e=>`  ${o("dim",(0,a.sN)(e))}`)),`${d.join("\n")}\n`}function renderRollback({ready:e,message:r,remedy:n},{colour:o=!1}){const t=(0,
a.C2)(o),s=[t(e?"green":"yellow",(0,a.sN)(r))];return void 0!==n&&s.push(`${t("green","Remedy:")} ${(0,a.sN)(n)}`),`${s.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
},70243:(e,r,n)=>{function wallClockOf(e){return e.reduce((e,{startedAt:r=0,durationMs:n})=>Math.max(e,r+n),0)}n.d(r,{O:()=>wallClockOf})},18896:(e,r,n)=>{n.d(r,{C:()=>runGraph});var o=n(12317)
;async function runGraph(e,r,n){!function(e){const r=new Map(e.map(e=>[e.name,e])),n=new Set,visit=(e,a)=>{if(!n.has(e.name)){if(a.includes(e.name)){const r=[...a.slice(a.indexOf(e.name)),e.name]
;throw new o.j1(`${r.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const n of e.needs){const t=r.get(n)
;if(void 0===t)throw new o.j1(`${e.name} needs "${n}", which is none of ${[...r.keys()].join(", ")}`);visit(t,[...a,e.name])}n.add(e.name)}};for(const r of e)visit(r,[])}(e)
;const a=new Map,failedOf=async e=>{const r=await Promise.allSettled(e.flatMap(e=>a.get(e)??[]));return e.find((e,o)=>{const a=r[o];return"fulfilled"!==a?.status||!n(a.value)})}
;for(const n of e)a.set(n.name,Promise.resolve().then(()=>r(n,()=>failedOf(n.needs))));const t=await Promise.allSettled(a.values());for(const e of t)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...a].map(async([e,r])=>[e,await r])))}}};
