export const id=4891;export const ids=[4891];export const modules={4891:(r,e,s)=>{s.r(e),s.d(e,{status:()=>status_status});var o=s(9848)
;function renderLayer({name:r,namespace:e,ready:s,reason:o,message:n,versions:t,pods:i,drift:a,endpoints:c}){const f=[`${s?"✔":"✘"} ${r} in ${e}: ${s?"ready":`${o}${""===n?"":`: ${n}`}`}`]
;for(const[r,e]of Object.entries(t))f.push(`    ${r} ${e}`);for(const[r,e]of Object.entries(c))f.push(`    ${r}: ${e}`);for(const r of i)f.push(`    pod ${r.name}: ${r.message}`);for(const r of a){
const e="release"in r?`Helm release ${r.release}`:`${r.kind} ${r.name}`,s="fields"in r?r.fields.map(({path:r})=>r):[],o=[..."note"in r?[r.note]:[],...s].join(", ")
;f.push(`    drift: ${r.action} ${e}${""===o?"":` (${o})`}`)}return`${f.join("\n")}\n`}var n=s(1266),__addDisposableResource=function(r,e,s){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var o,n;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=e[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],s&&(n=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{n.call(this)}catch(r){return Promise.reject(r)}}),r.stack.push({value:e,dispose:o,async:s})
}else s&&r.stack.push({async:!0});return e},t=function(r){return function(e){function fail(s){e.error=e.hasError?new r(s,e.error,"An error was suppressed during disposal."):s,e.hasError=!0}var s,o=0
;return function next(){for(;s=e.stack.pop();)try{if(!s.async&&1===o)return o=0,e.stack.push(s),Promise.resolve().then(next);if(s.dispose){var r=s.dispose.call(s.value);if(s.async)return o|=2,
Promise.resolve(r).then(next,function(r){return fail(r),next()})}else o|=1}catch(r){fail(r)}if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(r,e,s){var o=new Error(s);return o.name="SuppressedError",o.error=r,o.suppressed=e,o});async function status_status(r,e){const s={
stack:[],error:void 0,hasError:!1};try{const t=__addDisposableResource(s,await(0,n.f)(r,e),!0),i=await Promise.all(t.layers.map(r=>(0,o.V)(t.request(r),t.collaborators)));return{json:{layers:i},
text:()=>function(r){return r.map(renderLayer).join("\n")}(i),exitCode:i.every(r=>r.ready)?0:1}}catch(r){s.error=r,s.hasError=!0}finally{const r=t(s);r&&await r}}}};
