export const id=6521;export const ids=[6521];export const modules={14907:(e,r,o)=>{o.d(r,{g:()=>a});var n=o(65842),t=o(74917);const a={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...t.bB}},93458:(e,r,o)=>{o.r(r),o.d(r,{action:()=>f});var n=o(51455),t=o(76760),a=o(45399),i=o(24832),s=o(30326),c=o(12317),l=o(74917),p=o(65842),u=o(11178),__addDisposableResource=function(e,r,o){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const f=(0,l.QP)({name:"deploy-layer",inputs:{
...u.hF,set:(0,p.Qq)(),patches:(0,p.Qq)(),mode:(0,p.yL)(["apply","plan"],"apply"),"chart-mirror":(0,p.Qq)(),wait:(0,p.Jt)(!0),rollback:(0,p.Jt)(!1),"force-conflicts":(0,p.Jt)(!1)},
outputs:["changed","ready","rolled-back","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],
async run({inputs:e,logger:r,signal:l,env:p,installation:f,output:y,summarize:m}){if(e.rollback&&!e.wait)throw new c.j1("rollback: true was given together with wait: false",{
remedy:"Give one of them: only who waits sees what has to be rolled back."});const h=await(0,u.vi)(e.layer,p,f),w={layer:h,...(0,u.lq)("overlay",e.overlay),...(0,u.lq)("namespace",e.namespace),...(0,
u.lq)("timeout",e.timeout),...(0,u.lq)("chartMirror",e["chart-mirror"]),set:(0,s.Wg)(e.set),patches:(0,i.K)(e.patches),wait:e.wait,rollback:e.rollback,forceConflicts:e["force-conflicts"],run:(0,
a.y)(p)},v=await r.group(`Bring up the ${h.name} layer`,async()=>{const n={stack:[],error:void 0,hasError:!1};try{
const{deployLayer:t,openCollaborators:a,renderProgressLine:i}=await Promise.all([o.e(8011),o.e(1462),o.e(7994),o.e(220),o.e(2857),o.e(5254),o.e(5119),o.e(7194),o.e(9874),o.e(6354)]).then(o.bind(o,76354)),s=__addDisposableResource(n,await a({
...e,env:p,logger:r,signal:l}),!0);return await t(w,s,{mode:e["dry-run"]?"plan":e.mode,onProgress:e=>r.info(i(e))})}catch(e){n.error=e,n.hasError=!0}finally{const e=d(n);e&&await e}
}),{buildReport:b,layerFailure:g,renderSummary:k}=await Promise.all([o.e(8011),o.e(1462),o.e(7994),o.e(220),o.e(2857),o.e(5254),o.e(5119),o.e(7194),o.e(9874),o.e(6354)]).then(o.bind(o,76354))
;y("changed",v.changed),y("ready",v.ready),y("rolled-back",!0===v.rolledBack?.ready),y("endpoints",JSON.stringify(v.endpoints)),y("operator-version",v.operatorVersion??""),
y("duration-ms",v.durationMs);for(const[e,r]of Object.entries(v.endpoints))y(e,r);const E=t.join(p.RUNNER_TEMP??".",`lamina-${h.name}.json`);if(await(0,n.writeFile)(E,JSON.stringify(b({layers:[v]
}),void 0,2),{mode:384}),y("summary-path",E),m(k({layers:[v]})),void 0!==v.failure)throw g(v)}})},11178:(e,r,o)=>{o.d(r,{hF:()=>s,lq:()=>optional,vi:()=>findLayer})
;var n=o(68794),t=o(42242),a=o(14907),i=o(65842);const s={...a.g,layer:(0,i.$4)(),overlay:(0,i.Qq)(),namespace:(0,i.Qq)(),timeout:(0,i.p0)()};function findLayer(e,r,o){return(0,t.a)(e,{
builtInDirectory:(0,n.o)(o),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},45399:(e,r,o)=>{o.d(r,{y:()=>runIdentity});var n=o(48161)
;function runIdentity(e){const{GITHUB_RUN_ID:r,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:t}=e;if(void 0===r||void 0===o)return{holder:`${(0,n.userInfo)().username}@${(0,n.hostname)()}/${process.pid}`}
;return{holder:`${o}/runs/${r}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${t??"https://github.com"}/${o}/actions/runs/${r}`}}},63036:(e,r,o)=>{
function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:o,metadata:n}=e;return{apiVersion:r,kind:o,name:n.name,
...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}o.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})}};
