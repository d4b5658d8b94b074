export const id=2906;export const ids=[2906];export const modules={62906:(r,e,o)=>{o.r(e),o.d(e,{doctor:()=>doctor});var s=o(7022),t=o(96019),n=o(61266),__addDisposableResource=function(r,e,o){
if(null!=e){if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var s,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;s=e[Symbol.asyncDispose]}if(void 0===s){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],o&&(t=s)}
if("function"!=typeof s)throw new TypeError("Object not disposable.");t&&(s=function(){try{t.call(this)}catch(r){return Promise.reject(r)}}),r.stack.push({value:e,dispose:s,async:o})
}else o&&r.stack.push({async:!0});return e},i=function(r){return function(e){function fail(o){e.error=e.hasError?new r(o,e.error,"An error was suppressed during disposal."):o,e.hasError=!0}var o,s=0
;return function next(){for(;o=e.stack.pop();)try{if(!o.async&&1===s)return s=0,e.stack.push(o),Promise.resolve().then(next);if(o.dispose){var r=o.dispose.call(o.value);if(o.async)return s|=2,
Promise.resolve(r).then(next,function(r){return fail(r),next()})}else s|=1}catch(r){fail(r)}if(1===s)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(r,e,o){var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=e,s});async function doctor(r,e){const o={stack:[],
error:void 0,hasError:!1};try{const i=__addDisposableResource(o,await(0,n.f)(r,e),!0),a=await(0,s.U)(i,{layersWereNamed:void 0!==r.layers}),c=a.every(({state:r})=>"ok"===r);return{json:{ok:c,
findings:a},text:()=>(0,t.v)(a),exitCode:c?0:1}}catch(r){o.error=r,o.hasError=!0}finally{const r=i(o);r&&await r}}}};
