export const id=4305;export const ids=[4305];export const modules={80727:(e,r,s)=>{s.d(r,{k:()=>ask,l:()=>confirm});var o=s(26848);async function ask(e){const r=(0,o.createInterface)({
input:process.stdin,output:process.stderr});try{return(await r.question(`${e} `)).trim()}finally{r.close()}}const confirm=async e=>/^y(es)?$/i.test(await ask(`${e} [yes/no]`))},14305:(e,r,s)=>{s.r(r),
s.d(r,{down:()=>down});var o=s(79824),t=s(90240),n=s(12317),i=s(80727),a=s(61266),__addDisposableResource=function(e,r,s){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],s&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:s})
}else s&&e.stack.push({async:!0});return r},c=function(e){return function(r){function fail(s){r.error=r.hasError?new e(s,r.error,"An error was suppressed during disposal."):s,r.hasError=!0}var s,o=0
;return function next(){for(;s=r.stack.pop();)try{if(!s.async&&1===o)return o=0,r.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,s){var o=new Error(s);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});async function down(e,r){const s={stack:[],
error:void 0,hasError:!1};try{const c=__addDisposableResource(s,await(0,a.fA)(e,r),!0),{collaborators:u}=c,l=c.layers.map(e=>e.name).join(", ");if(!e.yes&&process.stdin.isTTY&&!await(0,
i.l)(`Take ${l} down on ${u.kubernetes.server}?`))throw new n.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'});const{failure:p,...d}=await(0,o.a)(c.layers,u,r=>{
const{namespace:s,timeout:o,run:t}=c.request(r);return{...void 0===s?{}:{namespace:s},...void 0===o?{}:{timeout:o},deleteVolumes:e.deleteVolumes,deleteOperators:!e.keepOperators,
deleteCrds:e.deleteCrds,clearFinalizers:e.clearFinalizers,dryRun:!1,run:t}});return{json:d,text:()=>(0,t.R)(d),...void 0===p?{}:{failure:p}}}catch(e){s.error=e,s.hasError=!0}finally{const e=c(s)
;e&&await e}}}};
