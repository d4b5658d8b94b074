export const id=516;export const ids=[516];export const modules={4036:(r,e,o)=>{o.r(e),o.d(e,{verify:()=>verify});var s=o(3253),n=o(247),t=o(9420),__addDisposableResource=function(r,e,o){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var s,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;s=e[Symbol.asyncDispose]}if(void 0===s){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],o&&(n=s)}
if("function"!=typeof s)throw new TypeError("Object not disposable.");n&&(s=function(){try{n.call(this)}catch(r){return Promise.reject(r)}}),r.stack.push({value:e,dispose:s,async:o})
}else o&&r.stack.push({async:!0});return e},i=function(r){return function(e){function fail(o){e.error=e.hasError?new r(o,e.error,"An error was suppressed during disposal."):o,e.hasError=!0}var o,s=0
;return function next(){for(;o=e.stack.pop();)try{if(!o.async&&1===s)return s=0,e.stack.push(o),Promise.resolve().then(next);if(o.dispose){var r=o.dispose.call(o.value);if(o.async)return s|=2,
Promise.resolve(r).then(next,function(r){return fail(r),next()})}else s|=1}catch(r){fail(r)}if(1===s)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(r,e,o){var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=e,s});async function verify(r,e){const o={stack:[],
error:void 0,hasError:!1};try{const i=__addDisposableResource(o,await(0,t.f)(r,e),!0),a=[];for(const r of i.layers){const{overlay:o,namespace:n,timeout:t}=i.request(r)
;a.push(await e.screen.showProgress(e=>(0,s.f)(r,i.collaborators,{...void 0===o?{}:{overlay:o},...void 0===n?{}:{namespace:n},...void 0===t?{}:{timeout:t},onProgress:e})))}const c=a.every(r=>r.passed)
;return{json:{passed:c,layers:a},text:()=>a.map(n.Y).join("\n"),exitCode:c?0:1}}catch(r){o.error=r,o.hasError=!0}finally{const r=i(o);r&&await r}}},5399:(r,e,o)=>{o.d(e,{y:()=>runIdentity})
;var s=o(8161);function runIdentity(r){const{GITHUB_RUN_ID:e,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:n}=r;if(void 0===e||void 0===o)return{holder:`${(0,s.userInfo)().username}@${(0,
s.hostname)()}/${process.pid}`};return{holder:`${o}/runs/${e}/${[r.GITHUB_JOB,r.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${o}/actions/runs/${e}`}}}};
