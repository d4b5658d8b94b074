export const id=735;export const ids=[735];export const modules={735:(e,r,o)=>{o.r(r),o.d(r,{verify:()=>verify})
;var n=o(7598),t=o(6760),s=o(397),a=o(3036),i=o(6960),c=o(682),l=o(2317),f=o(9265),p=o(780),u=o(2517),d=o(1419),y=o(8293),m=o(6540),h=o(5281),v=o(8008),__addDisposableResource=function(e,r,o){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},w=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const g="lamina.dev/verify",b=6e4;const E=40
;async function readJob(e,r){const o=await podsOf(e,r);for(const e of o)for(const{state:r}of e.status?.containerStatuses??[]){const e=r?.terminated?.message
;if(void 0!==e&&""!==e.trim())return parseEvidence(e)}return{}}async function podsOf({metadata:{name:e,namespace:r}},{client:o,signal:n}){const{items:t}=await o.list({apiVersion:"v1",kind:"Pod"},{
...void 0===r?{}:{namespace:r},labelSelector:`job-name=${e}`,signal:n});return t.toSorted((e,r)=>created(r).localeCompare(created(e)))}
const jobsAmong=e=>e.filter(({apiVersion:e,kind:r})=>"batch/v1"===e&&"Job"===r),created=e=>e.metadata.creationTimestamp??"";function parseEvidence(e){for(const r of e.trim().split("\n").reverse())try{
const e=JSON.parse(r);if("object"==typeof e&&null!==e&&!Array.isArray(e))return e}catch{}return{message:e.trim()}}var k=o(952),verify_addDisposableResource=function(e,r,o){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},P=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const S="run-id"
;async function verifyLayer(e,r,o={}){const i={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:p,clock:u,logger:P,signal:j}=r,$=o.namespace??e.spec.namespace,x=o.timeout??e.spec.timeout,T=u.now(),O=o.runId??(0,
n.randomBytes)(4).toString("hex"),J=verify_addDisposableResource(i,(0,c.R)(x,`the verification of layer ${e.name}`,j),!1),A={...r,signal:J.signal,layer:e.name,namespace:$},D=await(0,
d.i)(e),V=await async function(e,{exec:r,logger:o,signal:n,namespace:s},a,i){const{verify:c}=e.spec;if(void 0===c)throw new l.j1(`The layer ${e.name} has nothing to verify it by`,{
remedy:"Add a folder with a Job to it, and name it in spec.verify of layer.yaml."});const f=void 0===i?void 0:t.join(c,"overlays",i),p=void 0!==f&&void 0!==await(0,y.nW)(f)?f:c;p!==c&&await(0,
y.u0)(p,{roots:[c],allowRemote:!1});const u=await(0,m.J)({roots:[p],namespace:s,patches:[]},{exec:r,logger:o,signal:n}),d=(0,h.Y)(u,`verification of layer ${e.name}, rendered`)
;if(!d.some(isJob))throw new l.j1(`The verification of layer ${e.name} has no Job (${p})`);const v=d.find(({metadata:e})=>!e.name.includes(S))
;if(void 0!==v)throw new l.j1(`${v.kind} ${v.metadata.name} of the verification of layer ${e.name} needs "${S}" in its name`,{
remedy:"It is replaced by a word of the run, so that only what this run made is removed."});return d.map(r=>{const o=replaceToken(r,a);return o.metadata.labels={...o.metadata.labels,[g]:e.name},o})
}(e,A,O,o.overlay);await async function(e,r,{kubernetes:o,clock:n,logger:t,signal:i,namespace:c},l){const f=new Map(e.map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]))
;for(const e of f.values())try{const{items:s}=await o.list(e,{namespace:c,labelSelector:`${g}=${r}`,signal:i}),f=s.filter(({metadata:e})=>Date.parse(e.creationTimestamp??"")<n.now()-l)
;if(0===f.length)continue;const p=f.map(e=>(0,a.P5)((0,a.Po)(e))).join(", ");t.info(`Removing what an earlier verification left behind: ${p}`),await(0,v.U)(f,o,{signal:i,propagationPolicy:"Background"
})}catch(r){if(!(r instanceof s.h))throw r;t.debug(`Nothing stale was looked for among ${e.kind}: ${r.message}`)}}(V,e.name,A,Math.max(x,36e5));const L=[];try{
const n=await async function(e,r,o,n,t,s){let a=[];for(const i of[e.filter(e=>!isJob(e)),e.filter(isJob)]){if(0===i.length)continue;const e=await applyAll(i,r,o),c=await(n.tools?.wait??k.L)(e,o,{
startedAt:s,rules:t,...void 0===n.onProgress?{}:{onProgress:n.onProgress}});if(a=c.resources,!c.ready)return{passed:!1,resources:a}}return{passed:!0,resources:a}
}(V,L,A,o,D,T),t=await async function(e,r,o){const n=await Promise.all(jobsAmong(e).map(async e=>[e.metadata.name.replace(new RegExp(`-?${r}`),""),await readJob(e,o)])),[t]=n
;return 1===n.length&&void 0!==t?t[1]:Object.fromEntries(n)}(V,O,{client:p,signal:j}),i=u.now()-T;if(n.passed)return{name:e.name,passed:!0,evidence:{...t,durationMs:i}};j.throwIfAborted()
;const l=J.signal.aborted?`no end after ${(0,c.a3)(x)}`:void 0,d=await(o.tools?.explain??f.r)(n.resources,l,r),y=d&&function(e,r,o){const{diagnosis:n}=e;if(!0!==n?.culprit.name.includes(r))return e
;const t=`Its last log lines are in the log; it is removed by now. To look closer, run it yourself: kubectl apply -k ${o.spec.verify??""}`;return{...e,diagnosis:{...n,remedy:t}}}(d,O,e)
;return await async function(e,{client:r,logger:o,signal:n}){for(const t of jobsAmong(e)){const[e]=await podsOf(t,{client:r,signal:n});if(void 0===e)continue;const i=(0,a.Po)(e);try{
const e=await r.podLog(i,{tailLines:E,signal:n});""!==e.trim()&&o.info(`The last lines of ${(0,a.P5)(i)}:\n${e.trimEnd()}`)}catch(e){if(!(e instanceof s.h))throw e;o.debug(`${(0,
a.P5)(i)} has no log: ${e.message}`)}}}(V,{client:p,logger:P,signal:j}),{name:e.name,passed:!1,evidence:{...t,durationMs:i,...asEvidence(y)},...void 0===y?{}:{failure:y}}}finally{
await async function(e,{client:r,logger:o},n=b){const t={stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(t,(0,
c.R)(n,"the removal of the verification"),!1),{signal:i}=s,isJob=({apiVersion:e,kind:r})=>"batch"===(0,a.F8)(e)&&"Job"===r;try{for(const n of[e.filter(isJob),e.filter(e=>!isJob(e))]){
const e=n.some(isJob)?"Foreground":"Background";await(0,v.U)(n,r,{signal:i,propagationPolicy:e});const{remaining:t}=await(0,v.L)(n,{client:r,signal:i});for(const e of t){
const r=e.metadata.finalizers?.join(", ")??"";o.warning(`${(0,a.P5)((0,a.Po)(e))} of the verification is still there${""===r?"":`, held by ${r}`}`)}}}catch(r){const n=e.map(e=>(0,a.P5)((0,
a.Po)(e))).join(", ");o.warning(`The verification may have left ${n} behind: ${(0,l.gJ)(r)}`)}}catch(e){t.error=e,t.hasError=!0}finally{w(t)}}(L,{client:p,clock:u,logger:P})}}catch(e){i.error=e,
i.hasError=!0}finally{P(i)}}function asEvidence(e){if(void 0===e)return{cause:"The verification did not complete"};const{message:r,diagnosis:o}=e;return void 0===o?{cause:r}:{message:r,cause:o.cause,
remedy:o.remedy}}function replaceToken(e,r){
return"string"==typeof e?e.replaceAll(S,r):Array.isArray(e)?e.map(e=>replaceToken(e,r)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,o])=>[e,replaceToken(o,r)]))}
async function applyAll(e,r,{kubernetes:o,clock:n,signal:t}){const c=[];for(const l of e.toSorted((e,r)=>(0,i.VE)(e)-(0,i.VE)(r))){r.push(l);try{const e=await o.apply(l,{fieldManager:u.vy,signal:t})
;c.push({reference:(0,a.Po)(e),object:e,action:"create",appliedAt:n.now()})}catch(e){throw e instanceof s.h&&0!==e.status?(0,p.Cj)(l,e):e}}return c}function isJob(e){return(0,a.TN)((0,
a.Po)(e)).startsWith("batch/Job/")}var j=o(4015);function renderVerification(e){const r=factsOf(e).map(([e,r])=>`- ${e}: ${(0,j.sN)(r)}`);return[headline(e,e.name),"",...r,""].join("\n")}
function headline({passed:e},r){return`${e?"✅":"❌"} ${r} ${e?"passed":"did not pass"} its verification`}function factsOf({evidence:e}){
return Object.entries(e).map(([e,r])=>[e,"string"==typeof r?r:JSON.stringify(r)])}var $=o(9617),commands_verify_addDisposableResource=function(e,r,o){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},x=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function verify(e,r){const o={stack:[],
error:void 0,hasError:!1};try{const n=commands_verify_addDisposableResource(o,await(0,$.f)(e,r),!0),t=[];for(const e of n.layers){const{overlay:o,namespace:s,timeout:a}=n.request(e)
;t.push(await r.screen.showProgress(r=>verifyLayer(e,n.collaborators,{...void 0===o?{}:{overlay:o},...void 0===s?{}:{namespace:s},...void 0===a?{}:{timeout:a},onProgress:r})))}
const s=t.every(e=>e.passed);return{json:{passed:s,layers:t},text:t.map(renderVerification).join("\n"),exitCode:s?0:1}}catch(e){o.error=e,o.hasError=!0}finally{const e=x(o);e&&await e}}}};
