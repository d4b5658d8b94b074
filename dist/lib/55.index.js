export const id=55;export const ids=[55];export const modules={4907:(e,r,n)=>{n.d(r,{g:()=>i});var t=n(5842),o=n(4917);const i={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),...o.bB}
},1178:(e,r,n)=>{n.d(r,{hF:()=>a,lq:()=>optional,vi:()=>findLayer});var t=n(8794),o=n(2242),i=n(4907),s=n(5842);const a={...i.g,layer:(0,s.$4)(),overlay:(0,s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,
s.p0)()};function findLayer(e,r,n){return(0,o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
8555:(e,r,n)=>{n.r(r),n.d(r,{action:()=>p});var t=n(4638),o=n(5399),i=n(601),s=n(240),a=n(2317),u=n(4917),f=n(4907),c=n(5842),d=n(1178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const p=(0,u.QP)({name:"teardown",inputs:{...f.g,
layers:(0,c.p_)("speed, batch, serving"),namespace:(0,c.Qq)(),timeout:(0,c.p0)(),"delete-volumes":(0,c.Jt)(!1),"delete-operators":(0,c.Jt)(!0),"delete-crds":(0,c.Jt)(!1),"clear-finalizers":(0,
c.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:r,signal:n,env:u,installation:f,output:c,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{
if(0===e.layers.length)throw new a.j1('input "layers" names no layer');const l=await Promise.all(e.layers.map(e=>(0,d.vi)(e,u,f))),y=__addDisposableResource(m,await(0,t.E)({...e,env:u,logger:r,
signal:n}),!0),{failure:h,...v}=await(0,i.a)(l,y,()=>({...(0,d.lq)("namespace",e.namespace),...(0,d.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],deleteOperators:e["delete-operators"],
deleteCrds:e["delete-crds"],clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,o.y)(u)}));if(c("removed",JSON.stringify(v.removed)),c("left-behind",JSON.stringify(v.leftBehind)),p((0,
s.G)(v)),void 0!==h)throw h}catch(e){m.error=e,m.hasError=!0}finally{const e=l(m);e&&await e}}})},3036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}
function referenceTo(e){const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},8544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(9037);const o={red:[31,39],green:[32,39],yellow:[33,39],
cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,i]=o[r];return e&&""!==n?`[${t}m${n}[${i}m`:n}}function logSafe(e){return(0,
t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const o of e){if(t+=columnsOf(o),t>r-1)break;n+=o}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
