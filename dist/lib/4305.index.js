export const id=4305;export const ids=[4305];export const modules={14305:(e,r,o)=>{o.r(r),o.d(r,{down:()=>down})
;var s=o(72735),t=o(90240),n=o(12317),i=o(73690),a=o(61266),__addDisposableResource=function(e,r,o){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.")
;var s,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=r[Symbol.asyncDispose]}if(void 0===s){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=r[Symbol.dispose],o&&(t=s)}if("function"!=typeof s)throw new TypeError("Object not disposable.");t&&(s=function(){try{
t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:s,async:o})}else o&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(o){
r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,s=0;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===s)return s=0,r.stack.push(o),
Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}
if(1===s)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var s=new Error(o)
;return s.name="SuppressedError",s.error=e,s.suppressed=r,s});async function down(e,r){const o={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(o,await(0,
a.fA)(e,r),!0),{collaborators:u}=c,l=c.layers.map(e=>e.name).join(", ");if(!e.yes&&process.stdin.isTTY&&!await(0,
i.l)(`Take ${l} down on ${u.kubernetes.server}?`))throw new n.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'});const{failure:p,...d}=await(0,s.a)(c.layers,u,r=>{
const{namespace:o,timeout:s,run:t}=c.request(r);return{...void 0===o?{}:{namespace:o},...void 0===s?{}:{timeout:s},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:t}});return{json:d,text:()=>(0,t.R)(d),...void 0===p?{}:{failure:p}}}catch(e){o.error=e,o.hasError=!0}finally{const e=c(o)
;e&&await e}}},73690:(e,r,o)=>{o.d(r,{l:()=>confirm});var s=o(26848);async function confirm(e){const r=(0,s.createInterface)({input:process.stdin,output:process.stderr});try{
return/^y(es)?$/i.test((await r.question(`${e} [yes/no] `)).trim())}finally{r.close()}}}};
