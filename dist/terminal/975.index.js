export const id=975;export const ids=[975];export const modules={9975:(e,n,r)=>{r.r(n),r.d(n,{plan:()=>plan});var o=r(4800),t=r(8091),s=r(4015);const a=100,i={create:"+",install:"+",update:"~",
upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "},c={"+":"green","~":"yellow","-":"red","!":"red"};function renderPlan(e,{colour:n=!1}={}){const r=(0,s.C2)(n),o=e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:o})=>{const t=`  ${"    ".repeat(n)}${" "===e?"":`${e} `}${o}`,s=c[e];return void 0===s?t:r(s,t)})
;return[`${r("bold",e.layer)}: ${countChanges([e])}`,...n,""].join("\n")});return o.join("\n")}function countChanges(e){const n={"+":0,"~":0,"-":0}
;for(const{changes:r,helm:o}of e)for(const{action:e}of[...r,...o]){const r=i[e];"+"!==r&&"~"!==r&&"-"!==r||(n[r]+=1)}
const r=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===r.length?"nothing to change":r.join(", ")}
function linesOf({changes:e,helm:n}){
return[...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:r})=>"none"!==e||void 0!==n||(r??[]).length>0).flatMap(changeLines)]}function helmLine(e){
const{action:n,release:r,namespace:o,fromVersion:t,toVersion:a}=e,c=[t,a].filter(e=>void 0!==e);return{sign:i[n],depth:0,text:(0,
s.sN)(`Helm release ${o}/${r} (${n} ${[...new Set(c)].join(" → ")})`.replace(" )",")"))}}function changeLines({kind:e,namespace:n,name:r,action:o,fields:t,conflicts:a=[],note:c}){
const l=`${e} ${void 0===n?"":`${n}/`}${r}`;return[{sign:i[o],depth:0,text:(0,s.sN)(void 0===c?l:`${l} (${c})`)},..."update"===o?t.map(fieldLine):[],...a.map(({field:e,manager:n})=>({sign:"!",depth:1,
text:(0,s.sN)(`${e} is owned by ${n}`)}))]}function fieldLine({path:e,from:n,to:r}){
const o=void 0===n?`${e}: ${showValue(r)} (new)`:void 0===r?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(r)}`;return{sign:" ",depth:1,text:(0,s.sN)(o)}}function showValue(e){
const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,s.xv)(n?e:JSON.stringify(e),a)}var l=r(9617),__addDisposableResource=function(e,n,r){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var o,t;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=n[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],r&&(t=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");t&&(o=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:o,async:r})
}else r&&e.stack.push({async:!0});return n},p=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,n.hasError=!0}var r,o=0
;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===o)return o=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var o=new Error(r);return o.name="SuppressedError",o.error=e,o.suppressed=n,o});const f=3;async function plan(e,n){const r={
stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(r,await(0,l.f)(e,n),!0),{collaborators:a,platform:i}=s,c=await(0,o.z)({...a,platform:i,dryRun:!0}),p=[]
;for(const e of s.layers)p.push((await(0,t.d)(s.request(e),a,{mode:"plan"})).plan);const u={changes:p.flatMap(e=>e.changes),helm:p.flatMap(e=>e.helm),aws:[],storageClass:c.storageClass.plan
},d=c.changed||[...u.changes,...u.helm].some(({action:e})=>"none"!==e);return{json:u,text:renderPlan(p,n),...d&&e.detailedExitcode?{exitCode:f}:{}}}catch(e){r.error=e,r.hasError=!0}finally{
const e=p(r);e&&await e}}}};
