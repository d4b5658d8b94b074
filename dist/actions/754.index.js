export const id=754;export const ids=[754];export const modules={2754:(e,r,n)=>{n.r(r),n.d(r,{action:()=>O})
;var o=n(1724),t=n(7598),s=n(6760),a=n(397),i=n(3036),c=n(6960),l=n(682),f=n(2317),p=n(2163),u=n(780),d=n(2517),y=n(1419),m=n(8293),h=n(6540),v=n(5281),w=n(8008),__addDisposableResource=function(e,r,n){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},g=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const b="lamina.dev/verify"
;async function readJob(e,r){const n=await podsOf(e,r);for(const e of n)for(const{state:r}of e.status?.containerStatuses??[]){const e=r?.terminated?.message
;if(void 0!==e&&""!==e.trim())return parseEvidence(e)}return{}}async function podsOf({metadata:{name:e,namespace:r}},{client:n,signal:o}){const{items:t}=await n.list({apiVersion:"v1",kind:"Pod"},{
...void 0===r?{}:{namespace:r},labelSelector:`job-name=${e}`,signal:o});return t.toSorted((e,r)=>created(r).localeCompare(created(e)))}
const jobsAmong=e=>e.filter(({apiVersion:e,kind:r})=>"batch/v1"===e&&"Job"===r),created=e=>e.metadata.creationTimestamp??"";function parseEvidence(e){for(const r of e.trim().split("\n").reverse())try{
const e=JSON.parse(r);if("object"==typeof e&&null!==e&&!Array.isArray(e))return e}catch{}return{message:e.trim()}}var E=n(6763),verify_addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},k=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const S="run-id"
;async function verifyLayer(e,r,n={}){const o={stack:[],error:void 0,hasError:!1};try{
const{kubernetes:c,clock:u,logger:d,signal:k}=r,$=n.namespace??e.spec.namespace,P=n.timeout??e.spec.timeout,j=u.now(),T=n.runId??(0,
t.randomBytes)(4).toString("hex"),x=verify_addDisposableResource(o,(0,l.R)(P,`the verification of layer ${e.name}`,k),!1),O={...r,signal:x.signal,layer:e.name,namespace:$},J=await(0,
y.i)(e),A=await async function(e,{exec:r,logger:n,signal:o,namespace:t},a,i){const{verify:c}=e.spec;if(void 0===c)throw new f.j1(`The layer ${e.name} has nothing to verify it by`,{
remedy:"Add a folder with a Job to it, and name it in spec.verify of layer.yaml."});const l=void 0===i?void 0:s.join(c,"overlays",i),p=void 0!==l&&void 0!==await(0,m.nW)(l)?l:c;p!==c&&await(0,
m.u0)(p,{roots:[c],allowRemote:!1});const u=await(0,h.J)({roots:[p],namespace:t,patches:[]},{exec:r,logger:n,signal:o}),d=(0,v.Y)(u,`verification of layer ${e.name}, rendered`)
;if(!d.some(isJob))throw new f.j1(`The verification of layer ${e.name} has no Job (${p})`);const y=d.find(({metadata:e})=>!e.name.includes(S))
;if(void 0!==y)throw new f.j1(`${y.kind} ${y.metadata.name} of the verification of layer ${e.name} needs "${S}" in its name`,{
remedy:"It is replaced by a word of the run, so that only what this run made is removed."});return d.map(r=>{const n=replaceToken(r,a);return n.metadata.labels={...n.metadata.labels,[b]:e.name},n})
}(e,O,T,n.overlay);await async function(e,r,{kubernetes:n,clock:o,logger:t,signal:s,namespace:c},l){const f=new Map(e.map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]))
;for(const e of f.values())try{const{items:a}=await n.list(e,{namespace:c,labelSelector:`${b}=${r}`,signal:s}),f=a.filter(({metadata:e})=>Date.parse(e.creationTimestamp??"")<o.now()-l)
;if(0===f.length)continue;const p=f.map(e=>(0,i.P5)((0,i.Po)(e))).join(", ");t.info(`Removing what an earlier verification left behind: ${p}`),await(0,w.U)(f,n,{signal:s,propagationPolicy:"Background"
})}catch(r){if(!(r instanceof a.h))throw r;t.debug(`Nothing stale was looked for among ${e.kind}: ${r.message}`)}}(A,e.name,O,Math.max(P,36e5));const D=[];try{
const o=await async function(e,r,n,o,t,s){let a=[];for(const i of[e.filter(e=>!isJob(e)),e.filter(isJob)]){if(0===i.length)continue;const e=await applyAll(i,r,n),c=await(o.tools?.wait??E.L)(e,n,{
startedAt:s,rules:t,...void 0===o.onProgress?{}:{onProgress:o.onProgress}});if(a=c.resources,!c.ready)return{passed:!1,resources:a}}return{passed:!0,resources:a}
}(A,D,O,n,J,j),t=await async function(e,r,n){const o=await Promise.all(jobsAmong(e).map(async e=>[e.metadata.name.replace(new RegExp(`-?${r}`),""),await readJob(e,n)])),[t]=o
;return 1===o.length&&void 0!==t?t[1]:Object.fromEntries(o)}(A,T,{client:c,signal:k}),s=u.now()-j;if(o.passed)return{name:e.name,passed:!0,evidence:{...t,durationMs:s}};k.throwIfAborted()
;const f=x.signal.aborted?`no end after ${(0,l.a3)(P)}`:void 0,y=await(n.tools?.explain??p.r)(o.resources,f,r),m=y&&function(e,r,n){const{diagnosis:o}=e;if(!0!==o?.culprit.name.includes(r))return e
;const t=`Its last log lines are in the log; it is removed by now. To look closer, run it yourself: kubectl apply -k ${n.spec.verify??""}`;return{...e,diagnosis:{...o,remedy:t}}}(y,T,e)
;return await async function(e,{client:r,logger:n,signal:o}){for(const t of jobsAmong(e)){const[e]=await podsOf(t,{client:r,signal:o});if(void 0===e)continue;const s=(0,i.Po)(e);try{
const e=await r.podLog(s,{tailLines:40,signal:o});""!==e.trim()&&n.info(`The last lines of ${(0,i.P5)(s)}:\n${e.trimEnd()}`)}catch(e){if(!(e instanceof a.h))throw e;n.debug(`${(0,
i.P5)(s)} has no log: ${e.message}`)}}}(A,{client:c,logger:d,signal:k}),{name:e.name,passed:!1,evidence:{...t,durationMs:s,...asEvidence(m)},...void 0===m?{}:{failure:m}}}finally{
await async function(e,{client:r,logger:n},o=6e4){const t={stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(t,(0,
l.R)(o,"the removal of the verification"),!1),{signal:a}=s,isJob=({apiVersion:e,kind:r})=>"batch"===(0,i.F8)(e)&&"Job"===r;try{for(const o of[e.filter(isJob),e.filter(e=>!isJob(e))]){
const e=o.some(isJob)?"Foreground":"Background";await(0,w.U)(o,r,{signal:a,propagationPolicy:e});const{remaining:t}=await(0,w.L)(o,{client:r,signal:a});for(const e of t){
const r=e.metadata.finalizers?.join(", ")??"";n.warning(`${(0,i.P5)((0,i.Po)(e))} of the verification is still there${""===r?"":`, held by ${r}`}`)}}}catch(r){const o=e.map(e=>(0,i.P5)((0,
i.Po)(e))).join(", ");n.warning(`The verification may have left ${o} behind: ${(0,f.gJ)(r)}`)}}catch(e){t.error=e,t.hasError=!0}finally{g(t)}}(D,{client:c,clock:u,logger:d})}}catch(e){o.error=e,
o.hasError=!0}finally{k(o)}}function asEvidence(e){if(void 0===e)return{cause:"The verification did not complete"};const{message:r,diagnosis:n}=e;return void 0===n?{cause:r}:{message:r,cause:n.cause,
remedy:n.remedy}}function replaceToken(e,r){
return"string"==typeof e?e.replaceAll(S,r):Array.isArray(e)?e.map(e=>replaceToken(e,r)):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,n])=>[e,replaceToken(n,r)]))}
async function applyAll(e,r,{kubernetes:n,clock:o,signal:t}){const s=[];for(const l of e.toSorted((e,r)=>(0,c.VE)(e)-(0,c.VE)(r))){r.push(l);try{const e=await n.apply(l,{fieldManager:d.vy,signal:t})
;s.push({reference:(0,i.Po)(e),object:e,action:"create",appliedAt:o.now()})}catch(e){throw e instanceof a.h&&0!==e.status?(0,u.Cj)(l,e):e}}return s}function isJob(e){return(0,i.TN)((0,
i.Po)(e)).startsWith("batch/Job/")}var $=n(9037);n(8544);function headline({passed:e},r){return`${e?"✅":"❌"} ${r} ${e?"passed":"did not pass"} its verification`}function factsOf({evidence:e}){
return Object.entries(e).map(([e,r])=>[e,"string"==typeof r?r:JSON.stringify(r)])}var P=n(7095),j=n(5615),T=n(5048),main_addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},x=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const O=(0,j.QP)({name:"verify-layer",inputs:T.hF,
outputs:["passed","evidence"],async run({inputs:e,logger:r,signal:n,env:t,installation:s,output:a,summarize:i}){const c={stack:[],error:void 0,hasError:!1};try{const l=await(0,T.vi)(e.layer,t,s)
;if(e["dry-run"])return r.info(`Would verify the ${l.name} layer; verifying writes test data, so a dry run ends here.`),a("passed",""),void a("evidence","{}")
;const p=main_addDisposableResource(c,await(0,o.E)({...e,env:t,logger:r,signal:n}),!0),u=await r.group(`Verify the ${l.name} layer`,()=>verifyLayer(l,p,{...(0,T.lq)("overlay",e.overlay),...(0,
T.lq)("namespace",e.namespace),...(0,T.lq)("timeout",e.timeout),onProgress:e=>r.info((0,P.S)(e))}));if(a("passed",u.passed),a("evidence",JSON.stringify(u.evidence)),i(function(e){
const r=factsOf(e).map(([e,r])=>[(0,$.FV)(e),(0,$.aY)(r)]),n=0===r.length?[]:["",(0,$.tp)(["Measured",""],r)];return(0,$.Cc)([`### ${headline(e,(0,$.FV)(e.name))}`,...n,""].join("\n"))}(u)),
!u.passed)throw new f.Xf("VERIFY_FAILED",`Layer ${l.name} did not pass its verification`,{details:u.evidence})}catch(e){c.error=e,c.hasError=!0}finally{const e=x(c);e&&await e}}})}};
