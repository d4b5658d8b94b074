export const id=1828;export const ids=[1828];export const modules={78326:(e,r,n)=>{n.d(r,{a:()=>verificationFailure,c:()=>verifyLayers});var t=n(76911);var o=n(12317);function verifyLayers(e,r,n){
return async function(e,r,n){return(await Promise.allSettled(e.map(e=>(0,t.f)(e,r,n(e))))).map(e=>{if("rejected"===e.status)throw e.reason;return e.value})}(e,r.collaborators,e=>{
const{overlay:t,namespace:o,timeout:a}=r.request(e);return{...void 0===t?{}:{overlay:t},...void 0===o?{}:{namespace:o},...void 0===a?{}:{timeout:a},onProgress:n}})}
function verificationFailure({name:e,evidence:r}){const{cause:n,remedy:t}=r;return new o.Xf("VERIFY_FAILED",`Layer ${e} did not pass its verification${"string"==typeof n?`: ${n}`:""}`,{
..."string"==typeof t?{remedy:t}:{},details:r})}},76911:(e,r,n)=>{n.d(r,{f:()=>verifyLayer})
;var t=n(77598),o=n(76760),a=n(80397),i=n(63036),s=n(46960),c=n(71510),l=n(40682),f=n(12317),d=n(99265),u=n(50780),p=n(52507),y=n(70522),m=n(91419),h=n(68293),v=n(6540),g=n(55281),w=n(98008)
;const isJob=({apiVersion:e,kind:r})=>"batch"===(0,i.F8)(e)&&"Job"===r;var __addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},b=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t})
;const E="lamina.dev/verify",$=6e4,staleAfter=e=>Math.max(e,36e5);const k=40;async function readJob(e,r){const n=await podsOf(e,r)
;for(const e of n)for(const{state:r}of e.status?.containerStatuses??[]){const e=r?.terminated?.message;if(void 0!==e&&""!==e.trim())return parseEvidence(e)}return{}}
async function podsOf({metadata:{name:e,namespace:r}},{client:n,signal:t}){const{items:o}=await n.list({apiVersion:"v1",kind:"Pod"},{...void 0===r?{}:{namespace:r},labelSelector:`job-name=${e}`,
signal:t});return o.toSorted((e,r)=>created(r).localeCompare(created(e)))}const created=e=>e.metadata.creationTimestamp??"";function parseEvidence(e){for(const r of e.trim().split("\n").reverse())try{
const e=JSON.parse(r);if("object"==typeof e&&null!==e&&!Array.isArray(e))return e}catch{}return{message:e.trim()}}var j=n(24017),verify_addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},P=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const S="run-id",T="lamina-verify-layer"
;async function verifyLayer(e,r,n={}){const s={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:u,clock:p,logger:P,signal:x}=r,O=n.namespace??e.spec.namespace,A=n.timeout??e.spec.timeout,V=p.now(),L=n.runId??(0,
t.randomBytes)(4).toString("hex"),J=verify_addDisposableResource(s,(0,l.R)(A,`the verification of layer ${e.name}`,x),!1),D={...r,signal:J.signal,layer:e.name,namespace:O},F=await(0,
m.i)(e),M=await async function(e,{exec:r,logger:n,signal:t,namespace:a},i,s){const{verify:c}=e.spec;if(void 0===c)throw new f.j1(`The layer ${e.name} has nothing to verify it by`,{
remedy:"Add a folder with a Job to it, and name it in spec.verify of layer.yaml."});const l=void 0===s?void 0:o.join(c,"overlays",s),d=void 0!==l&&void 0!==await(0,h.nW)(l)?l:c,u=await(0,v.J)({
roots:[d],namespace:a,patches:[]},{exec:r,logger:n,signal:t}),p=(0,g.Y)(u,`verification of layer ${e.name}, rendered`)
;if(!p.some(isJob))throw new f.j1(`The verification of layer ${e.name} has no Job (${d})`);const y=p.find(({metadata:e})=>!e.name.includes(S))
;if(void 0!==y)throw new f.j1(`${y.kind} ${y.metadata.name} of the verification of layer ${e.name} needs "${S}" in its name`,{
remedy:"It is replaced by a word of the run, so that only what this run made is removed."});return p.map(r=>{const n=replaceToken(r,i);return n.metadata.labels={...n.metadata.labels,[E]:e.name},n})
}(e,D,L,n.overlay);await async function(e,r,{kubernetes:n,signal:t,namespace:o}){const wanted=async()=>[...await(0,y.a_)(e,o,["list","create","patch","delete"],T,{client:n,signal:t}),...(0,y.rj)(e,o)]
;await(0,c.wo)(`the verification of layer ${r}`,wanted,{client:n,signal:t})}(M,e.name,D),await async function(e,r,{kubernetes:n,clock:t,logger:o,signal:s,namespace:c},l){
const f=new Map(e.map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]));for(const e of f.values())try{const{items:a}=await n.list(e,{namespace:c,labelSelector:`${E}=${r}`,signal:s
}),f=a.filter(({metadata:e})=>Date.parse(e.creationTimestamp??"")<t.now()-l);if(0===f.length)continue;const d=f.map(e=>(0,i.P5)((0,i.Po)(e))).join(", ")
;o.info(`Removing what an earlier verification left behind: ${d}`),await(0,w.Uw)(f,n,{signal:s,propagationPolicy:"Background"})}catch(r){if(!(r instanceof a.h))throw r
;o.debug(`Nothing stale was looked for among ${e.kind}: ${r.message}`)}}(M,e.name,D,staleAfter(A));const I=[];try{const t=await async function(e,r,n,t,o,a){let i=[]
;for(const s of[e.filter(e=>!isJob(e)),e.filter(isJob)]){if(0===s.length)continue;const e=await applyAll(s,r,n),c=await(t.tools?.wait??j.L)(e,n,{startedAt:a,rules:o,...void 0===t.onProgress?{}:{
onProgress:t.onProgress}});if(i=c.resources,!c.ready)return{passed:!1,resources:i}}return{passed:!0,resources:i}}(M,I,D,n,F,V),o=await async function(e,r,n){
const t=await Promise.all(e.filter(isJob).map(async e=>[e.metadata.name.replace(new RegExp(`-?${r}`),""),await readJob(e,n)])),[o]=t;return 1===t.length&&void 0!==o?o[1]:Object.fromEntries(t)}(M,L,{
client:u,signal:x}),s=p.now()-V;if(t.passed)return{name:e.name,passed:!0,evidence:{...o,durationMs:s}};x.throwIfAborted();const c=J.signal.aborted?`no end after ${(0,
l.a3)(A)}`:void 0,f=await(n.tools?.explain??d.r)(t.resources,c,r),y=f&&function(e,r,n){const{diagnosis:t}=e;if(!0!==t?.culprit.name.includes(r))return e
;const o=`Its last log lines are in the log; it is removed by now. To look closer, run it yourself: kubectl apply -k ${n.spec.verify??""}`;return{...e,diagnosis:{...t,remedy:o}}}(f,L,e)
;return await async function(e,{client:r,logger:n,signal:t}){for(const o of e.filter(isJob)){const[e]=await podsOf(o,{client:r,signal:t});if(void 0===e)continue;const s=(0,i.Po)(e);try{
const e=await r.podLog(s,{tailLines:k,signal:t});""!==e.trim()&&n.info(`The last lines of ${(0,i.P5)(s)}:\n${e.trimEnd()}`)}catch(e){if(!(e instanceof a.h))throw e;n.debug(`${(0,
i.P5)(s)} has no log: ${e.message}`)}}}(M,{client:u,logger:P,signal:x}),{name:e.name,passed:!1,evidence:{...o,durationMs:s,...asEvidence(y)},...void 0===y?{}:{failure:y}}}finally{
await async function(e,{client:r,logger:n},t=$){const o={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(o,(0,l.R)(t,"the removal of the verification"),!1),{signal:s}=a;try{
for(const t of[e.filter(isJob),e.filter(e=>!isJob(e))]){const e=t.some(isJob)?"Foreground":"Background";await(0,w.Uw)(t,r,{signal:s,propagationPolicy:e});const{remaining:o}=await(0,w.Ly)(t,{client:r,
signal:s});for(const e of o){const r=e.metadata.finalizers?.join(", ")??"";n.warning(`${(0,i.P5)((0,i.Po)(e))} of the verification is still there${""===r?"":`, held by ${r}`}`)}}}catch(r){
const t=e.map(e=>(0,i.P5)((0,i.Po)(e))).join(", ");n.warning(`The verification may have left ${t} behind: ${(0,f.gJ)(r)}`)}}catch(e){o.error=e,o.hasError=!0}finally{b(o)}}(I,{client:u,logger:P})}
}catch(e){s.error=e,s.hasError=!0}finally{P(s)}}function asEvidence(e){if(void 0===e)return{cause:"The verification did not complete"};const{message:r,diagnosis:n}=e;return void 0===n?{cause:r}:{
message:r,cause:n.cause,remedy:n.remedy}}function replaceToken(e,r){
return"string"==typeof e?e.replaceAll(S,r):Array.isArray(e)?e.map(e=>replaceToken(e,r)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,replaceToken(n,r)]))}
async function applyAll(e,r,{kubernetes:n,clock:t,signal:o}){const c=[];for(const l of e.toSorted((e,r)=>(0,s.VE)(e)-(0,s.VE)(r))){r.push(l);try{const e=await n.apply(l,{fieldManager:p.v,signal:o})
;c.push({reference:(0,i.Po)(e),object:e,action:"create",appliedAt:t.now()})}catch(e){throw e instanceof a.h&&0!==e.status?(0,u.Cj)(l,e):e}}return c}},50247:(e,r,n)=>{n.d(r,{
R:()=>renderVerificationMarkdown,Y:()=>renderVerification});var t=n(89037),o=n(88544);function renderVerification(e){const r=factsOf(e).map(([e,r])=>`- ${(0,o.sN)(e)}: ${(0,o.sN)(r)}`)
;return[headline(e,e.name),"",...r,""].join("\n")}function renderVerificationMarkdown(e){const r=factsOf(e).map(([e,r])=>[(0,t.FV)(e),(0,t.aY)(r)]),n=0===r.length?[]:["",(0,
t.tp)(["Measured","Value"],r)];return(0,t.Cc)([`### ${headline(e,(0,t.FV)(e.name))}`,...n,""].join("\n"))}function headline({passed:e},r){
return`${e?"✅":"❌"} ${r} ${e?"passed":"did not pass"} its verification`}function factsOf({evidence:e}){return Object.entries(e).map(([e,r])=>[e,"string"==typeof r?r:JSON.stringify(r)])}}};
