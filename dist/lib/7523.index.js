export const id=7523;export const ids=[7523];export const modules={14907:(e,r,n)=>{n.d(r,{g:()=>t});var o=n(65842),i=n(74917);const t={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...i.bB}},11178:(e,r,n)=>{n.d(r,{hF:()=>a,lq:()=>optional,vi:()=>findLayer});var o=n(68794),i=n(42242),t=n(14907),s=n(65842);const a={...t.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),
timeout:(0,s.p0)()};function findLayer(e,r,n){return(0,i.a)(e,{builtInDirectory:(0,o.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
14880:(e,r,n)=>{n.r(r),n.d(r,{action:()=>s});var o=n(74917),i=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],n&&(i=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");i&&(o=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return r},t=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,o=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const s=(0,o.QP)({name:"verify-layer",inputs:i.hF,
outputs:["passed","evidence"],async run({inputs:e,logger:r,signal:o,env:s,installation:a,output:c,summarize:u}){const f=await(0,i.vi)(e.layer,s,a)
;if(e["dry-run"])return r.info(`Would verify the ${f.name} layer; verifying writes test data, so a dry run ends here.`),c("passed",""),void c("evidence","{}")
;const p=await r.group(`Verify the ${f.name} layer`,async()=>{const a={stack:[],error:void 0,hasError:!1};try{
const{openCollaborators:t,renderProgressLine:c,verifyLayer:u}=await Promise.all([n.e(1462),n.e(7994),n.e(220),n.e(5254),n.e(1828),n.e(2491)]).then(n.bind(n,53348)),p=__addDisposableResource(a,await t({
...e,env:s,logger:r,signal:o}),!0);return await u(f,p,{...(0,i.lq)("overlay",e.overlay),...(0,i.lq)("namespace",e.namespace),...(0,i.lq)("timeout",e.timeout),onProgress:e=>r.info(c(e))})}catch(e){
a.error=e,a.hasError=!0}finally{const e=t(a);e&&await e}
}),{renderVerificationMarkdown:d,verificationFailure:l}=await Promise.all([n.e(1462),n.e(7994),n.e(220),n.e(5254),n.e(1828),n.e(2491)]).then(n.bind(n,53348));if(c("passed",p.passed),
c("evidence",JSON.stringify(p.evidence)),u(d(p)),!p.passed)throw l(p)}})},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:n,metadata:o}=e;return{apiVersion:r,kind:n,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})}};
