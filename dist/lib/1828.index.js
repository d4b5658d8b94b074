export const id=1828;export const ids=[1828];export const modules={78326:(e,r,n)=>{n.d(r,{a:()=>verificationFailure,c:()=>verifyLayers});var o=n(93253);var t=n(12317);function verifyLayers(e,r,n){
return async function(e,r,n){return(await Promise.allSettled(e.map(e=>(0,o.f)(e,r,n(e))))).map(e=>{if("rejected"===e.status)throw e.reason;return e.value})}(e,r.collaborators,e=>{
const{overlay:o,namespace:t,timeout:a}=r.request(e);return{...void 0===o?{}:{overlay:o},...void 0===t?{}:{namespace:t},...void 0===a?{}:{timeout:a},onProgress:n}})}
function verificationFailure({name:e,evidence:r}){const{cause:n,remedy:o}=r;return new t.Xf("VERIFY_FAILED",`Layer ${e} did not pass its verification${"string"==typeof n?`: ${n}`:""}`,{
..."string"==typeof o?{remedy:o}:{},details:r})}},93253:(e,r,n)=>{n.d(r,{f:()=>verifyLayer})
;var o=n(77598),t=n(76760),a=n(80397),i=n(63036),s=n(46960),c=n(40682),l=n(12317),f=n(99265),d=n(50780),u=n(87087),p=n(91419),m=n(68293),y=n(6540),h=n(55281),v=n(98008),__addDisposableResource=function(e,r,n){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},g=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const w="lamina.dev/verify",b=6e4;const E=40
;async function readJob(e,r){const n=await podsOf(e,r);for(const e of n)for(const{state:r}of e.status?.containerStatuses??[]){const e=r?.terminated?.message
;if(void 0!==e&&""!==e.trim())return parseEvidence(e)}return{}}async function podsOf({metadata:{name:e,namespace:r}},{client:n,signal:o}){const{items:t}=await n.list({apiVersion:"v1",kind:"Pod"},{
...void 0===r?{}:{namespace:r},labelSelector:`job-name=${e}`,signal:o});return t.toSorted((e,r)=>created(r).localeCompare(created(e)))}
const jobsAmong=e=>e.filter(({apiVersion:e,kind:r})=>"batch/v1"===e&&"Job"===r),created=e=>e.metadata.creationTimestamp??"";function parseEvidence(e){for(const r of e.trim().split("\n").reverse())try{
const e=JSON.parse(r);if("object"==typeof e&&null!==e&&!Array.isArray(e))return e}catch{}return{message:e.trim()}}var $=n(24017),verify_addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},k=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const P="run-id"
;async function verifyLayer(e,r,n={}){const s={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:d,clock:u,logger:k,signal:j}=r,S=n.namespace??e.spec.namespace,T=n.timeout??e.spec.timeout,x=u.now(),O=n.runId??(0,
o.randomBytes)(4).toString("hex"),J=verify_addDisposableResource(s,(0,c.R)(T,`the verification of layer ${e.name}`,j),!1),A={...r,signal:J.signal,layer:e.name,namespace:S},V=await(0,
p.i)(e),L=await async function(e,{exec:r,logger:n,signal:o,namespace:a},i,s){const{verify:c}=e.spec;if(void 0===c)throw new l.j1(`The layer ${e.name} has nothing to verify it by`,{
remedy:"Add a folder with a Job to it, and name it in spec.verify of layer.yaml."});const f=void 0===s?void 0:t.join(c,"overlays",s),d=void 0!==f&&void 0!==await(0,m.nW)(f)?f:c,u=await(0,y.J)({
roots:[d],namespace:a,patches:[]},{exec:r,logger:n,signal:o}),p=(0,h.Y)(u,`verification of layer ${e.name}, rendered`)
;if(!p.some(isJob))throw new l.j1(`The verification of layer ${e.name} has no Job (${d})`);const v=p.find(({metadata:e})=>!e.name.includes(P))
;if(void 0!==v)throw new l.j1(`${v.kind} ${v.metadata.name} of the verification of layer ${e.name} needs "${P}" in its name`,{
remedy:"It is replaced by a word of the run, so that only what this run made is removed."});return p.map(r=>{const n=replaceToken(r,i);return n.metadata.labels={...n.metadata.labels,[w]:e.name},n})
}(e,A,O,n.overlay);await async function(e,r,{kubernetes:n,clock:o,logger:t,signal:s,namespace:c},l){const f=new Map(e.map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]))
;for(const e of f.values())try{const{items:a}=await n.list(e,{namespace:c,labelSelector:`${w}=${r}`,signal:s}),f=a.filter(({metadata:e})=>Date.parse(e.creationTimestamp??"")<o.now()-l)
;if(0===f.length)continue;const d=f.map(e=>(0,i.P5)((0,i.Po)(e))).join(", ");t.info(`Removing what an earlier verification left behind: ${d}`),await(0,v.U)(f,n,{signal:s,propagationPolicy:"Background"
})}catch(r){if(!(r instanceof a.h))throw r;t.debug(`Nothing stale was looked for among ${e.kind}: ${r.message}`)}}(L,e.name,A,Math.max(T,36e5));const D=[];try{
const o=await async function(e,r,n,o,t,a){let i=[];for(const s of[e.filter(e=>!isJob(e)),e.filter(isJob)]){if(0===s.length)continue;const e=await applyAll(s,r,n),c=await(o.tools?.wait??$.L)(e,n,{
startedAt:a,rules:t,...void 0===o.onProgress?{}:{onProgress:o.onProgress}});if(i=c.resources,!c.ready)return{passed:!1,resources:i}}return{passed:!0,resources:i}
}(L,D,A,n,V,x),t=await async function(e,r,n){const o=await Promise.all(jobsAmong(e).map(async e=>[e.metadata.name.replace(new RegExp(`-?${r}`),""),await readJob(e,n)])),[t]=o
;return 1===o.length&&void 0!==t?t[1]:Object.fromEntries(o)}(L,O,{client:d,signal:j}),s=u.now()-x;if(o.passed)return{name:e.name,passed:!0,evidence:{...t,durationMs:s}};j.throwIfAborted()
;const l=J.signal.aborted?`no end after ${(0,c.a3)(T)}`:void 0,p=await(n.tools?.explain??f.r)(o.resources,l,r),m=p&&function(e,r,n){const{diagnosis:o}=e;if(!0!==o?.culprit.name.includes(r))return e
;const t=`Its last log lines are in the log; it is removed by now. To look closer, run it yourself: kubectl apply -k ${n.spec.verify??""}`;return{...e,diagnosis:{...o,remedy:t}}}(p,O,e)
;return await async function(e,{client:r,logger:n,signal:o}){for(const t of jobsAmong(e)){const[e]=await podsOf(t,{client:r,signal:o});if(void 0===e)continue;const s=(0,i.Po)(e);try{
const e=await r.podLog(s,{tailLines:E,signal:o});""!==e.trim()&&n.info(`The last lines of ${(0,i.P5)(s)}:\n${e.trimEnd()}`)}catch(e){if(!(e instanceof a.h))throw e;n.debug(`${(0,
i.P5)(s)} has no log: ${e.message}`)}}}(L,{client:d,logger:k,signal:j}),{name:e.name,passed:!1,evidence:{...t,durationMs:s,...asEvidence(m)},...void 0===m?{}:{failure:m}}}finally{
await async function(e,{client:r,logger:n},o=b){const t={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(t,(0,
c.R)(o,"the removal of the verification"),!1),{signal:s}=a,isJob=({apiVersion:e,kind:r})=>"batch"===(0,i.F8)(e)&&"Job"===r;try{for(const o of[e.filter(isJob),e.filter(e=>!isJob(e))]){
const e=o.some(isJob)?"Foreground":"Background";await(0,v.U)(o,r,{signal:s,propagationPolicy:e});const{remaining:t}=await(0,v.L)(o,{client:r,signal:s});for(const e of t){
const r=e.metadata.finalizers?.join(", ")??"";n.warning(`${(0,i.P5)((0,i.Po)(e))} of the verification is still there${""===r?"":`, held by ${r}`}`)}}}catch(r){const o=e.map(e=>(0,i.P5)((0,
i.Po)(e))).join(", ");n.warning(`The verification may have left ${o} behind: ${(0,l.gJ)(r)}`)}}catch(e){t.error=e,t.hasError=!0}finally{g(t)}}(D,{client:d,clock:u,logger:k})}}catch(e){s.error=e,
s.hasError=!0}finally{k(s)}}function asEvidence(e){if(void 0===e)return{cause:"The verification did not complete"};const{message:r,diagnosis:n}=e;return void 0===n?{cause:r}:{message:r,cause:n.cause,
remedy:n.remedy}}function replaceToken(e,r){
return"string"==typeof e?e.replaceAll(P,r):Array.isArray(e)?e.map(e=>replaceToken(e,r)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,replaceToken(n,r)]))}
async function applyAll(e,r,{kubernetes:n,clock:o,signal:t}){const c=[];for(const l of e.toSorted((e,r)=>(0,s.VE)(e)-(0,s.VE)(r))){r.push(l);try{const e=await n.apply(l,{fieldManager:u.vy,signal:t})
;c.push({reference:(0,i.Po)(e),object:e,action:"create",appliedAt:o.now()})}catch(e){throw e instanceof a.h&&0!==e.status?(0,d.Cj)(l,e):e}}return c}function isJob(e){return(0,i.TN)((0,
i.Po)(e)).startsWith("batch/Job/")}},50247:(e,r,n)=>{n.d(r,{R:()=>renderVerificationMarkdown,Y:()=>renderVerification});var o=n(89037),t=n(88544);function renderVerification(e){
const r=factsOf(e).map(([e,r])=>`- ${e}: ${(0,t.sN)(r)}`);return[headline(e,e.name),"",...r,""].join("\n")}function renderVerificationMarkdown(e){const r=factsOf(e).map(([e,r])=>[(0,o.FV)(e),(0,
o.aY)(r)]),n=0===r.length?[]:["",(0,o.tp)(["Measured",""],r)];return(0,o.Cc)([`### ${headline(e,(0,o.FV)(e.name))}`,...n,""].join("\n"))}function headline({passed:e},r){
return`${e?"✅":"❌"} ${r} ${e?"passed":"did not pass"} its verification`}function factsOf({evidence:e}){return Object.entries(e).map(([e,r])=>[e,"string"==typeof r?r:JSON.stringify(r)])}}};
