export const id=3458;export const ids=[3458];export const modules={3458:(e,r,n)=>{n.r(r),n.d(r,{action:()=>w})
;var a=n(1455),o=n(6760),s=n(4638),t=n(1131),i=n(5399),l=n(831),d=n(4832),c=n(326),p=n(3234),u=n(7095),y=n(8852),m=n(2317),f=n(4917),h=n(5842),v=n(1178),__addDisposableResource=function(e,r,n){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var a,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=r[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=r[Symbol.dispose],n&&(o=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");o&&(a=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:a,async:n})
}else n&&e.stack.push({async:!0});return r},g=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,a=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===a)return a=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var a=new Error(n);return a.name="SuppressedError",a.error=e,a.suppressed=r,a});const w=(0,f.QP)({name:"deploy-layer",inputs:{
...v.hF,set:(0,h.Qq)(),patches:(0,h.Qq)(),mode:(0,h.yL)(["apply","plan"],"apply"),"chart-mirror":(0,h.Qq)(),wait:(0,h.Jt)(!0),rollback:(0,h.Jt)(!1),"force-conflicts":(0,h.Jt)(!1)},
outputs:["changed","ready","rolled-back","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],
async run({inputs:e,logger:r,signal:n,env:f,installation:h,output:w,summarize:b}){const k={stack:[],error:void 0,hasError:!1};try{
if(e.rollback&&!e.wait)throw new m.j1("rollback: true was given together with wait: false",{remedy:"Give one of them: only who waits sees what has to be rolled back."});const g=await(0,
v.vi)(e.layer,f,h),A={layer:g,...(0,v.lq)("overlay",e.overlay),...(0,v.lq)("namespace",e.namespace),...(0,v.lq)("timeout",e.timeout),...(0,v.lq)("chartMirror",e["chart-mirror"]),set:(0,c.Wg)(e.set),
patches:(0,d.K)(e.patches),wait:e.wait,rollback:e.rollback,forceConflicts:e["force-conflicts"],run:(0,i.y)(f)},E=__addDisposableResource(k,await(0,s.E)({...e,env:f,logger:r,signal:n
}),!0),S=await r.group(`Bring up the ${g.name} layer`,()=>(0,l.d)(A,E,{mode:e["dry-run"]?"plan":e.mode,onProgress:e=>r.info((0,u.S)(e))}));w("changed",S.changed),w("ready",S.ready),
w("rolled-back",!0===S.rolledBack?.ready),w("endpoints",JSON.stringify(S.endpoints)),w("operator-version",S.operatorVersion??""),w("duration-ms",S.durationMs)
;for(const[e,r]of Object.entries(S.endpoints))w(e,r);const M=o.join(f.RUNNER_TEMP??".",`lamina-${g.name}.json`);if(await(0,a.writeFile)(M,JSON.stringify((0,p.F)({layers:[S]}),void 0,2),{mode:384}),
w("summary-path",M),b((0,y.B)({layers:[S]})),void 0!==S.failure)throw(0,t.S)(S)}catch(e){k.error=e,k.hasError=!0}finally{const e=g(k);e&&await e}}})},1131:(e,r,n)=>{n.d(r,{S:()=>layerFailure})
;var a=n(2317);function layerFailure(e){const{failure:r,name:n,rolledBack:o}=e,s=r?.diagnosis,t=s?.cause??r?.message??"not ready",i=[s?.remedy??"",o?.remedy??""].filter(e=>""!==e)
;return new a.Xf("LAYER_NOT_READY",`Layer ${n}: ${void 0===o?t:`${t.replace(/\.$/,"")}. ${o.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:n,...void 0===s?{}:{diagnosis:s},
...void 0===o?{}:{rolledBack:o}}})}},3234:(e,r,n)=>{n.d(r,{F:()=>buildReport});var a=n(243);const o=1;function buildReport(e){
const{layers:r,files:n=[],environment:s,startedAt:t,pods:i,verified:l=[]}=e;return{schemaVersion:o,startedAt:void 0===t?null:new Date(t).toISOString(),ready:r.every(({ready:e})=>e),
changed:!0===s?.changed||r.some(({changed:e})=>e),durationMs:(0,a.O)(r),environment:s??null,endpoints:Object.assign({},...r.map(e=>e.endpoints)),layers:r.map(e=>function(e,r){
const{name:n,namespace:a,ready:o,changed:s,durationMs:t,operatorVersion:i,endpoints:l,plan:d,phases:c}=e,{operator:p}=r?.spec??{};return{name:n,description:r?.spec.description??null,namespace:a,
dependsOn:r?.spec.dependsOn??[],ready:o,changed:s,startedAtMs:e.startedAt??0,durationMs:t,heldBy:e.heldBy??null,operator:void 0===p?null:{chart:p.chart,version:p.version,release:p.release,
namespace:p.namespace},operatorVersion:i??null,endpoints:l,changes:d.changes,helm:d.helm,phases:c,resources:e.resources.map(({reference:e,action:r,appliedAt:n,readyAt:a,readiness:o})=>({...e,action:r,
appliedAtMs:n,readyAtMs:a??null,...o})),failure:buildFailureReport(e.failure),rolledBack:e.rolledBack??null}}(e,n.find(({name:r})=>r===e.name))),pods:i?.pods.map(e=>function(e,r){
const since=e=>void 0===e?null:e-r,{name:n,namespace:a,layer:o=null,phase:s,restarts:t,reason:i=null}=e;return{name:n,namespace:a,layer:o,createdAtMs:e.createdAt-r,scheduledAtMs:since(e.scheduledAt),
readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:s,restarts:t,reason:i}}(e,t??0))??null,otherPods:i?.others??null,unreadNamespaces:i?.unread??[],
proofs:l.map(({name:e,passed:r,evidence:n})=>({layer:e,passed:r,evidence:n}))}}function buildFailureReport(e){if(void 0===e)return null;const{message:r,reference:n,diagnosis:a}=e;return{message:r,
reference:n??null,code:a?.code??null,culprit:a?.culprit??null,cause:a?.cause??null,remedy:a?.remedy??null,evidence:a?.evidence??[]}}},243:(e,r,n)=>{function wallClockOf(e){
return e.reduce((e,{startedAt:r=0,durationMs:n})=>Math.max(e,r+n),0)}n.d(r,{O:()=>wallClockOf})}};
