export const id=8064;export const ids=[8064];export const modules={98064:(e,a,r)=>{r.d(a,{d:()=>deployLayer});var t=r(40682),n=r(12317),o=r(73042),s=r(63036),i=r(19626),c=r(46188),l=r(24017)
;async function awaitObjects(e,a,r,{rules:t,lists:n,why:o}){const{ready:s,resources:i,seen:c}=await(0,l.L)(e,a,{...r.telling,rules:t,...void 0===n?{}:{lists:n}});return r.resources.push(...i),
s||(r.pendingWait=i,r.failure={message:o()}),c}var d=r(42055),u=r(26024),p=r(39865),f=r(94784),g=r(61712),y=r(50780),h=r(8575);function fieldAt(e,a){return a.split(".").reduce((e,a)=>(0,
h.Ce)(e)?e[a]:void 0,e)}function replaceFields(e,a,r,t){return replaceAt(e,a,r.split("."),t)}function replaceAt(e,a,[r,...t],n){
return void 0===r?void 0===e||void 0===a?e:n(e,a):"*"===r?Array.isArray(e)&&Array.isArray(a)?e.map((e,r)=>replaceAt(e,a[r],t,n)):e:(0,h.Ce)(e)&&(0,h.Ce)(a)&&r in e?{...e,[r]:replaceAt(e[r],a[r],t,n)
}:e}var m=r(37098);function parseVersion(e){if("string"!=typeof e)return;const[,a,r,t]=/^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(e)??[];return void 0!==a?{major:Number(a),
minor:Number(r??0),patch:Number(t??0)}:void 0}const compareVersions=(e,a)=>compareMinors(e,a)||e.patch-a.patch,compareMinors=(e,a)=>e.major-a.major||e.minor-a.minor;function judgeStep(e,a,r,t){
const[n,o]=[parseVersion(a),parseVersion(r)];if(void 0===n||void 0===o)return;const s=compareVersions(n,o);return 0!==s?s<0?function(e,a,r,t){const n=(0,m.$h)(e)?function({stations:e=[]},a,r){
const isBelow=(e,a)=>{const r=parseVersion(a);return void 0!==r&&compareVersions(e,r)<0};return e.find(({before:e,to:t})=>isBelow(a,e)&&!isBelow(r,t))?.stop}(e,a,r):void 0,o=function({up:e},a,r){
const t=r.major-a.major
;return"major"===e?t>1?`the newest ${a.major+1}.x`:void 0:"minor"!==e?void 0:0===t?r.minor-a.minor>1?`${a.major}.${a.minor+1}`:void 0:t>1||r.minor>0?`${a.major+1}.0, from the last minor version before it`:void 0
}(e,a,r)??n;return void 0===o?void 0:{direction:"up",reason:`${e.why}; ${t} is too far in one step (${e.source})`,remedy:`Go to ${o} first, see that it is ready, then on to ${t}.`}
}(e,n,o,r):function(e,a,r,t,n){const o=parseVersion(n),s=0===compareMinors(a,r),i="any"===e.down||"patch"===e.down&&s,{floor:c}=e;if(i&&(void 0===o||compareMinors(r,o)>=0))return
;const l=i&&void 0!==c?`${c} is ${String(n)} already`:void 0;return{direction:"down",reason:`${void 0===l?"":`${l}, and `}${e.why} (${e.source})`,remedy:(0,
m.$h)(e)?`Ask for ${t} or a newer version in spec.operator.version; other layers may share this operator.`:`Keep ${t}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`
}}(e,n,o,a,t):void 0}var v=r(9988);async function hasRun({metadata:e},{label:a,value:r,container:t},n,{kubernetes:o,signal:s}){const{items:i}=await o.list({apiVersion:"v1",kind:"Pod"},{
labelSelector:`${a}=${r.replace("%",e.name)}`,signal:s,...void 0===e.namespace?{}:{namespace:e.namespace}});return i.some(e=>function(e,a){
const[r,t]=[parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(e)?.[1]),parseVersion(a)];return void 0===r||void 0===t||compareMinors(r,t)>0}(function(e,a){const{containers:r=[]}=e.spec??{}
;return r.find(({name:e})=>e===a)?.image??""}(e,t),n)&&function(e,a){const{containerStatuses:r=[]}=e.status??{},t=r.find(({name:e})=>e===a)
;return void 0!==t&&(void 0===t.state?.waiting||(t.restartCount??0)>0||void 0!==t.lastState?.terminated)}(e,t))}function fieldRules({apiVersion:e,kind:a},r){const t=r.flatMap(r=>(0,
m.$h)(r)||r.kind!==a||r.group!==(0,s.F8)(e)?[]:[r]);return t.filter(({field:e},a)=>t.findIndex(a=>a.field===e)===a)}async function stepsOfObjects(e,a,r){const{kubernetes:t,signal:n}=r,o=(0,
m.NP)(a),i=e.map(async e=>{const a=fieldRules(e,o).filter(({field:a})=>void 0!==fieldAt(e,a));if(0===a.length)return[];const i=await t.get((0,s.Po)(e),{signal:n})
;return void 0===i?[]:stepsBetween(i,e,a,r)});return(await Promise.all(i)).flat()}async function stepsBetween(e,a,r,t){const n=r.map(async r=>{const n=runningVersion(e,r),o=fieldAt(a,r.field)
;if("string"!=typeof n||"string"!=typeof o||n===o)return[];const i=judgeStep(r,n,o,void 0===r.floor?void 0:fieldAt(e,r.floor)),c=void 0!==i&&!await async function({direction:e},a,{pods:r},t,n){
return"down"===e&&void 0!==r&&!await hasRun(a,r,t,n)}(i,e,r,o,t),l=(0,s.P5)((0,s.Po)(a));return[{layer:t.layer,what:l,field:r.field,from:n,to:o,...c?{refused:i}:{}}]})
;return(await Promise.all(n)).flat()}const runningVersion=(e,{field:a,running:r})=>(void 0===r?void 0:fieldAt(e,r))??fieldAt(e,a)
;async function stepOfOperator({operator:e,release:a,change:r,foreign:t},n,o){const s=a?.chartVersion,i=e.version;if(void 0===a||void 0===s||s===i)return[];if(void 0!==t||"install"===r.action)return[]
;const c=(0,g.Y1)(e),l=(0,m.NP)(n).filter(m.$h).find(e=>e.chart===c),d=void 0===l?void 0:judgeStep(l,s,i,void 0),u=void 0!==d&&!await async function({direction:e},a,r){if("down"!==e)return!1
;const t=await(0,v.M7)(r);return t?.operator?.chartVersion===a}(d,i,o),p=`Helm release ${e.namespace}/${e.release}`;return[{layer:o.layer,what:p,from:s,to:i,...u?{refused:d}:{}}]}
const describeRefusal=({what:e,field:a,from:r,to:t,refused:n})=>`${e}${void 0===a?"":` (${a})`} does not go from ${r} to ${t}: ${n?.reason??""}`;function refuseSteps(e,{directory:a,name:r}){
const t=e.filter(e=>void 0!==e.refused),[n]=t;if(void 0!==n)throw new y.kN("UPGRADE_REFUSED",{apiVersion:"lamina/v1",kind:"Layer",name:r},t.map(describeRefusal).join("; "),{
remedy:n.refused?.remedy??"",details:{directory:a,steps:t}})}var w=r(33795),b=r(22156);const k=20,$={rules:c.v8,why:()=>"the operator did not come up"};async function bringUpOperator(e,a,r,t,n,o){
let i=e;const{namespace:c}=e.operator,l=await needsChart(e,r,t);if(l){await o();const{kubernetes:l,logger:p,signal:g}=t;await(0,u.Gv)(c,{client:l,logger:p,signal:g});const y={...(0,d.sk)(e.operator),
run:a.run,signal:g};await(0,d.kK)(y,t,async o=>{i=await(0,f.j)(e.operator,a,{...t,signal:o}),n.helm.push(i.change),
await needsChart(i,r,t)&&(refuseSteps(await stepOfOperator(i,a.layer.spec.upgrades,t),a.layer),i=await async function(e,a,r,t){const{chartDirectory:n,crds:o}=await t.phase("chart",()=>(0,
w.Ee)(e.operator,a,{...r,planOnly:!1}));if(t.changes.push(...o.map(tellCrd)),await t.phase("crds",async()=>{await(0,w.zc)(o,r),await awaitObjects(await async function(e,a){
const{kubernetes:r,clock:t,signal:n}=a,o=e.map(async({desired:e,change:a})=>{const o=(0,s.Po)(e);return{reference:o,object:("none"===a.action?e:await r.get(o,{signal:n}))??e,action:a.action,
appliedAt:t.now()}});return Promise.all(o)}(o,r),r,t,$)}),"none"===e.change.action||t.hasFailed())return e;const i=await t.phase("helm",()=>(0,f.G)(e,n,a,r));return{...e,release:i}}(i,a,{...t,signal:o
},n))})}else n.helm.push(i.change);return n.operatorVersion=versionOf(i),n.hasFailed()||await n.phase("operator",()=>async function({operator:e,release:a,foreign:r},t,n,o){const s=t?await(0,
b.Hf)(a,e.namespace,r,n):(0,b.Qu)(a,e.namespace,r).map(b._s),i=(0,p.kY)(s,t?"update":"none",n.clock.now());if(await awaitObjects(i,n,o,$),o.hasFailed()||!t||void 0===a)return;await(0,b.J4)(a,n),
n.signal.throwIfAborted()}(i,l,t,n)),i}async function needsChart({change:e,foreign:a},r,{kubernetes:t,signal:n}){if(void 0!==a)return!1;if("none"!==e.action)return!0
;const o=new Map(r.filter(({apiVersion:e})=>(0,s.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]))
;return(await Promise.all([...o.values()].map(e=>t.resourceFor(e,{signal:n})))).includes(void 0)}
const versionOf=({operator:e,release:a,foreign:r})=>r?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){return e.fields.length<=k?e:{...e,
fields:"create"===e.action?[]:e.fields.slice(0,k),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${k} shown`}`}}var S=r(62744);async function bringUpLayer(e,a,r,t,n){
const{kubernetes:o,logger:c,namespace:l}=r,{objects:d,rules:u}=a,p=void 0===a.operator?void 0:await bringUpOperator(a.operator,e,d,r,t,n.beforeWrite)
;if(t.hasFailed()||await async function(e,{needed:a}){const r=a&&await e.phase("needs",a);return void 0!==r&&(e.held=!0,e.failure={message:`not begun, since it depends on ${r}, which is not ready`},
!0)}(t,n))return{operator:p,seen:new Map};const{applied:f,lists:g}=await async function(e,{objects:a,rules:r},t,n,o){const s=!0===e.forceConflicts,apply=async(r,c)=>{const compare=async e=>{
const n=await(0,i.xS)(t,a),o=new Set(c.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),l=await(0,i.vl)(r,n,t,{planOnly:!1,force:s,earlier:e
}),d=l.leftovers.filter(({kind:e,metadata:a})=>!o.has(`${e}/${a.name}`)),u=l.changes.filter(({action:e,kind:a,name:r})=>"delete"!==e||!o.has(`${a}/${r}`));return{live:n,plan:{...l,leftovers:d,
changes:u}}};let l=await n.phase("diff",compare);const{planned:d}=l.plan;(0,i.OJ)(l.plan,l.live,t.layer)&&await o.beforeWrite()&&(l=await n.phase("diff",()=>compare(d)));const{live:u,plan:p}=l
;n.changes.push(...p.changes);return{applied:await n.phase("apply",()=>(0,i.YK)(p,u,t,{force:s,run:e.run})),lists:u.lists}},c=a.filter(i.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,
i.SG)(e)),d=await apply(c,l);if(t.kubernetes.forgetDiscovery(),await settle(r,d.applied,new Map,t,n),n.hasFailed())return d;const{applied:u,lists:p}=await apply(l,c);return{
applied:[...d.applied,...u],lists:p}}(e,a,r,t,n);if(!1===e.wait||t.hasFailed())return{operator:p,seen:new Map};const y=await t.phase("wait",()=>settle(u,f,g,r,t));return t.hasFailed()?{operator:p,
seen:new Map}:(await t.phase("outputs",async()=>{const{outputs:a,missing:n}=await(0,S.T)(e.layer,{get:async(e,a)=>y.get((0,s.TN)(e))??o.get(e,a)},l,r);t.endpoints=a
;for(const{name:e,reason:a}of n)c.warning(`Output ${e} could not be read: ${a}`)}),t.ready=!0,{operator:p,seen:y})}function settle(e,a,r,o,s){
const{clock:i,signal:c}=o,l=i.now(),d=a.every(({action:e})=>"none"===e);return awaitObjects(a,o,s,{rules:e,...d?{lists:r}:{},
why:()=>`${c.aborted&&c.reason instanceof n.j3?`${c.reason.message}, `:""}${(0,t.a3)(i.now()-l)} after the apply`})}var j=r(99265),E=r(95489),N=r(70522),O=r(97667),P=r(55281)
;async function keepGoodRevision(e,a,r,{run:t,seen:o,beforeWrite:s}){try{const n=await async function({objects:e,operator:a,upgrades:r},t,n){
const o=void 0===a?.foreign?a?.release:void 0,s=void 0===o?[]:(0,P.Y)(o.manifest,`Helm release ${o.chart}`);return{...(0,v.cT)(e),...void 0===a||void 0===o?{}:{operator:(0,v.gN)(a.operator,o)},
versions:await versionsOf(e,r,t,n),images:(0,v.o$)([...e,...s])}}(e,o,r);await(0,v.pS)(n,a,r,t,s)}catch(e){r.signal.throwIfAborted(),
r.logger.warning(`Layer ${r.layer} is ready, but could not be kept as its last good revision: ${(0,n.gJ)(e)}`)}}async function versionsOf(e,a,r,{kubernetes:t,signal:n}){const o=(0,
m.NP)(a),i=e.map(async e=>{const a=fieldRules(e,o).flatMap(({field:e,running:a,floor:r})=>[e,...void 0===a?[]:[a],...void 0===r?[]:[r]]);if(0===a.length)return[];const i=(0,s.Po)(e),c=r.get((0,
s.TN)(i))??await t.get(i,{signal:n}),l=[...new Set(a)].flatMap(e=>{const a=fieldAt(c,e);return"string"==typeof a?[[e,a]]:[]});return 0===l.length?[]:[[(0,s.P5)(i),Object.fromEntries(l)]]})
;return Object.fromEntries((await Promise.all(i)).flat())}var A=r(50787);const groupKind=({apiVersion:e,kind:a})=>`${(0,s.F8)(e)}/${a}`;const isRemovable=e=>!(0,m.VU)(groupKind(e))
;function isSettled(e){if(!(0,m.x_)(groupKind(e)))return!1;const{observedGeneration:a}=e.status??{},{generation:r=0}=e.metadata;return"True"===(0,s.fS)(e,"Ready")?.status&&void 0!==a&&a>=r}
function withoutShrinking(e,a){return m.y9.filter(({group:a,kind:r})=>r===e.kind&&a===(0,s.F8)(e.apiVersion)).reduce((e,{field:r})=>replaceFields(e,a,r,larger),e)}function larger(e,a){
const[r,t]=[e,a].map(e=>"string"==typeof e||"number"==typeof e?(0,A.Lf)(e):void 0);return void 0!==r&&void 0!==t&&t>r?a:e}var V=r(22375),R=r(92194),T=r(45988),x=r(40868),D=r(14263)
;async function rollBackRelease(e){const{namespace:a,release:r,revision:t,helm:n,kubernetes:o,logger:s,signal:i}=e,{action:c,history:l}=await(0,x.U)(e),d=`Helm release ${a}/${r}`
;if(void 0===l||!l.revisions.some(e=>e.revision===t))throw new T.t2("HELM_REVISION_GONE",`${d}: revision ${t} is no longer kept`,{
remedy:`See helm -n ${a} history ${r}, and install the version that is wanted.`});const{latest:u}=l;return"none"===c&&u.revision===t&&"deployed"===u.status?u:(await o.mergePatch((0,R.a6)(a,r,t),{
metadata:{labels:{[D.P1]:String(u.revision+1)}}},{signal:i}),s.info(`${d}: back from revision ${u.revision} (${u.chartVersion}) to ${t}`),await n.rollback(r,a,t,{signal:i}),(0,
R.BJ)(o,a,r,"the rollback",{signal:i}))}const isRevision=(e,a)=>e.chartVersion===a.chartVersion&&e.valuesDigest===(0,v.gN)(e,a).valuesDigest;async function awaitRelease(e,a,r,t){const n=await(0,
b.Hf)(e,a,void 0,r),o=(0,p.kY)(n,"update",r.clock.now()),s=await(0,l.L)(o,r,{...t,rules:c.v8});return s.ready&&await(0,b.J4)(e,r),{ready:s.ready&&!r.signal.aborted,resources:s.resources}}
var __addDisposableResource=function(e,a,r){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],r&&(n=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:r})}else r&&e.stack.push({async:!0});return a},M=function(e){return function(a){function fail(r){a.error=a.hasError?new e(r,a.error,"An error was suppressed during disposal."):r,
a.hasError=!0}var r,t=0;return function next(){for(;r=a.stack.pop();)try{if(!r.async&&1===t)return t=0,a.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});const C=3e4
;async function rollBack(e,a){const r={stack:[],error:void 0,hasError:!1};try{const{layer:o,good:c}=e,u=`layer ${o.name} to be rolled back`,p=__addDisposableResource(r,(0,
t.R)(o.spec.timeout,u,a.signal),!1),f={...a,signal:p.signal};try{return void 0===c?{outcome:F}:await async function(e,a,r){
const{objects:t}=a,n=void 0===t?`Not rolled back: the revision of ${a.at} was too large to be kept`:function(e,{objects:a,operator:r}){const t=(0,h.TL)(e.objects,(0,v.cT)(a).objects)
;if(!t||void 0===e.operator||void 0===r)return t;const{version:n,...o}=r.operator,s=(0,v.gN)(o,{chartVersion:n,values:r.values,revision:0})
;return s.chartVersion===e.operator.chartVersion&&s.valuesDigest===e.operator.valuesDigest}(a,e.tried)?"Not rolled back: what has failed is the last good revision itself":void 0
;if(void 0===t||void 0!==n)return{outcome:{ready:!1,message:n??""}};const o=await(0,i.xS)(r,t),c=await async function(e,a,{spec:r},t){const n=(0,m.NP)(r.upgrades),o=e.map(async e=>{const r=a.get((0,
s.TN)((0,s.Po)(e)));return void 0===r?[]:stepsBetween(r,e,fieldRules(e,n),t)}),i=(await Promise.all(o)).flat().filter(e=>void 0!==e.refused),c=i.map(e=>e.refused?.remedy??"")
;return 0===i.length?void 0:{ready:!1,message:`Not rolled back: ${i.map(describeRefusal).join("; ")}`,remedy:[...new Set(c)].join(" ")}}(t,o.members,e.layer,r);return void 0!==c?{outcome:c
}:(r.logger.notice(`Layer ${r.layer}: rolling back to the revision of ${a.at}`),async function(e,a,r){
const{tried:t,run:n,rules:o,telling:s}=e,i=void 0!==a.operator&&void 0!==t.operator&&void 0===t.operator.foreign,c=await applyAgain(e,a,r).catch(e=>{if(!(i&&e instanceof y.kN))throw e
;r.logger.info(`To be tried again with the operator of that revision: ${e.message}`)}),u=i?await async function(e,a,r,t){const{kubernetes:n,signal:o}=t,{namespace:s,release:i,revision:c}=e,l={...(0,
d.sk)({namespace:s,release:i}),run:r,signal:o};return(0,d.kK)(l,t,async r=>{const o=await(0,R.iJ)(n,s,i,{signal:r});if(void 0===o)return{left:`Helm release ${s}/${i} is gone`}
;if("deployed"===o.status&&isRevision(e,o))return{release:o};const{operator:l,values:d}=a,u={version:l.version,values:d};return"none"===(0,V.c)({...o,status:"deployed"
},u)||o.status.startsWith("pending-")?{release:await rollBackRelease({...t,signal:r,namespace:s,release:i,revision:c})}:{left:`another run has brought Helm release ${s}/${i} to ${o.chartVersion}`}})
}(a.operator,t.operator,n,r):{};if(void 0!==u.release){const e=await awaitRelease(u.release,a.operator?.namespace??"",r,s);if(!e.ready)return{outcome:await notReady(a,e.resources,r)}}
const{applied:p,notes:f}=c??await applyAgain(e,a,r),g=await(0,l.L)(p,r,{...s,rules:o});if(!g.ready)return{outcome:await notReady(a,g.resources,r)}
;const h=[`The revision of ${a.at} is running again and ready`,...f,...void 0===u.left?[]:[`the operator stays, since ${u.left}`]];return{outcome:{...toRevision(a),ready:!0,message:h.join("; ")},
...void 0===u.release?{}:{release:u.release}}}(e,{...a,objects:t},r))}(e,c,f)}catch(e){if(a.signal.throwIfAborted(),!(e instanceof n.Xf))throw e;return{outcome:{...toRevision(c),ready:!1,
message:`The rollback failed: ${(0,n.gJ)(e)}`,...void 0===e.remedy?{}:{remedy:e.remedy}}}}}catch(e){r.error=e,r.hasError=!0}finally{M(r)}}const F={ready:!1,
message:"Not rolled back: no revision of this layer is known to have been ready here",remedy:"A revision is kept whenever a deploy has waited for it and it became ready."
},toRevision=e=>void 0===e?{}:{to:e.at,...void 0===e.run?{}:{run:e.run}};async function applyAgain({force:e,run:a},r,t){const n=await(0,i.xS)(t,r.objects),{again:o,left:c}=function(e,a){
const r=[],t=[];for(const n of e){const e=a.get((0,s.TN)((0,s.Po)(n)));void 0===e?(0,m.O2)(groupKind(n))||r.push(n):(0,m.O2)(groupKind(n))||isSettled(e)?t.push(e):r.push(withoutShrinking(n,e))}return{
again:r,left:t}}(r.objects,n.members),l=await(0,i.vl)(o,n,t,{planOnly:!1,force:e}),d=new Set(c.map(e=>(0,s.TN)((0,s.Po)(e)))),u=l.leftovers.filter(e=>!d.has((0,s.TN)((0,
s.Po)(e)))),[f,g]=[u.filter(isRemovable),u.filter(e=>!isRemovable(e))],y=await(0,i.YK)({...l,leftovers:f},n,t,{force:e,run:a}),h=(0,p.kY)(c,"none",t.clock.now()),v=g.map(e=>(0,s.P5)((0,s.Po)(e)))
;return{applied:[...y,...h],notes:0===v.length?[]:[`${v.join(", ")} of the failed revision stays, since it may hold data`]}}async function notReady(e,a,{signal:r,...o}){const s={stack:[],error:void 0,
hasError:!1};try{const i=__addDisposableResource(s,(0,t.R)(C,"the explanation of a rollback"),!1),c=r.aborted?(0,n.gJ)(r.reason):void 0,l=await(0,j.r)(a,c,{...o,signal:i.signal
}),d=l?.diagnosis?.cause??l?.message??c??"unknown",u=l?.diagnosis?.remedy??"";return{...toRevision(e),ready:!1,message:`The revision of ${e.at} is applied again, but not ready: ${d}`,...""===u?{}:{
remedy:u}}}catch(e){s.error=e,s.hasError=!0}finally{M(s)}}var deploy_addDisposableResource=function(e,a,r){if(null!=a){
if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,n;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],r&&(n=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return a},B=function(e){return function(a){function fail(r){a.error=a.hasError?new e(r,a.error,"An error was suppressed during disposal."):r,a.hasError=!0}var r,t=0
;return function next(){for(;r=a.stack.pop();)try{if(!r.async&&1===t)return t=0,a.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});async function deployLayer(e,a,r){const n={
stack:[],error:void 0,hasError:!1};try{const{layer:s}=e,c=e.namespace??s.spec.namespace,l=function(e,a,r,t){const{onPhase:n,onProgress:o}=t,s=r.now(),i=new Map,c={telling:{startedAt:s,
...void 0===o?{}:{onProgress:o}},changes:[],helm:[],upgrades:[],resources:[],begun:!1,madeNamespace:!1,ready:!1,operatorVersion:void 0,endpoints:{},failure:void 0,rolledBack:void 0,held:!1,
hasFailed:()=>void 0!==c.failure,pendingWait:void 0,phase:async(e,a)=>{const t=r.now();try{return await a()}finally{const a=i.get(e),o={name:e,startedAt:a?.startedAt??t-s,
durationMs:(a?.durationMs??0)+r.now()-t};i.set(e,o),n?.(o)}},result:()=>({name:e,ready:c.ready,changed:c.madeNamespace||[...c.changes,...c.helm].some(({action:e})=>"none"!==e),durationMs:r.now()-s,
operatorVersion:c.operatorVersion,namespace:a,endpoints:c.endpoints,plan:{layer:e,changes:c.changes,helm:c.helm,...0===c.upgrades.length?{}:{upgrades:c.upgrades}},resources:c.resources,
phases:[...i.values()],...void 0===c.failure?{}:{failure:c.failure},...void 0===c.rolledBack?{}:{rolledBack:c.rolledBack}})};return c
}(s.name,c,a.clock,r),{latest:p,needed:g}=r,y=`layer ${s.name}`,h=deploy_addDisposableResource(n,void 0===p?void 0:(0,t.R)(p,y,a.signal),!1),m=deploy_addDisposableResource(n,(0,
t.R)(timeoutOf(e),y,h?.signal??a.signal),!1),b={...a,signal:m.signal,layer:s.name,namespace:c};try{const n=await async function(e,a,r,{checked:t,mode:n}){
const{operator:s}=e.layer.spec,[{objects:i,rules:c},l]=await Promise.all([t??r.phase("render",()=>(0,o.i)(e,a)),r.phase("inspect",async()=>void 0===s?void 0:(0,f.j)(s,e,a))])
;await r.phase("inspect",async()=>{const{upgrades:t}=e.layer.spec,o=void 0===l?[]:await stepOfOperator(l,t,a),s=o.some(({refused:e})=>void 0!==e)?void 0:l
;await async function(e,{objects:a,operator:r},t,n){const{kubernetes:o,signal:s,namespace:i,layer:c}=t,more=async()=>void 0!==r&&await needsChart(r,a,t)?(0,E.oK)(r,e,a,n,t):[];await(0,N.RS)(a,i,{
client:o,signal:s},{mode:n,layer:c,more})}(e,{objects:i,rules:c,operator:s},a,n),r.upgrades.push(...o,...await stepsOfObjects(i,t,a)),"apply"===n&&refuseSteps(r.upgrades,e.layer)})
;const d=await r.phase("inspect",()=>(0,O.V)(i,n,a));return{objects:d,rules:c,operator:l}}(e,b,l,r);if("plan"===r.mode)await async function(e,{objects:a,operator:r},t,n){
n.changes.push(...await async function(e,a){const{kubernetes:r,signal:t,layer:n,namespace:o}=a,s=new Set([o,e.layer.spec.operator?.namespace??o]);return(await(0,u.yT)([...s],{client:r,signal:t
})).map(e=>({layer:n,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t));const o=n.upgrades.some(({field:e,refused:a})=>void 0===e&&void 0!==a);void 0===r||o||await async function(e,a,r,t,n){
if(n.helm.push(e.change),n.operatorVersion=versionOf(e),!await needsChart(e,r,t))return;const{crds:o}=await n.phase("chart",()=>(0,w.Ee)(e.operator,a,{...t,planOnly:!0}))
;n.changes.push(...o.map(tellCrd))}(r,e,a,t,n);await n.phase("diff",async()=>{const r=await(0,i.xS)(t,a),o={planOnly:!0,force:!0===e.forceConflicts};n.changes.push(...(await(0,i.vl)(a,r,t,o)).changes)
});const{outputs:s}=await(0,S.T)(e.layer,t.kubernetes,t.namespace,t);n.endpoints=s}(e,n,b,l);else{const o=g&&{needed:()=>m.pause(g)};await async function(e,a,r,n,o,s){const i={stack:[],error:void 0,
hasError:!1};try{const{kubernetes:c,logger:l,signal:p,layer:f,namespace:g}=r;n.begun=!0;const y=!0===e.guest,h=(0,u.zR)(e.layer.spec.podSecurity),m=!y&&await(0,u.Gv)(g,{client:c,logger:l,signal:p},h)
;n.madeNamespace=m;const w=!0===e.rollback?{lifetime:s.signal}:{},b={name:(0,d.l4)(f),namespace:g,run:e.run,signal:p,...w},k=deploy_addDisposableResource(i,y?(0,d.$7)(w.lifetime??p):(0,
d.$i)(b,r),!0),beforeWrite=async()=>{const t=await n.phase("lock",()=>k.take());return t&&refuseSteps(await stepsOfObjects(a.objects,e.layer.spec.upgrades,r),e.layer),t}
;(m||willChange(a.operator)||await k.isContended())&&await beforeWrite();const $={...r,signal:AbortSignal.any([p,k.signal])},S=await(0,v.M7)($);let E,N=new Map;try{
({operator:E,seen:N}=await bringUpLayer(e,a,$,n,{...o,beforeWrite}))}catch(a){if(!0!==e.rollback||!isTold(a)||"UPGRADE_REFUSED"===a.code)throw a;k.signal.throwIfAborted(),n.failure??=(0,j.g)(a)}
const O={...r,signal:k.signal};if(n.ready){const r={...a,operator:E,upgrades:e.layer.spec.upgrades};await keepGoodRevision(r,S,O,{run:e.run,seen:N,beforeWrite})
}else if(!0===e.rollback&&void 0!==n.failure&&!n.held){const r={stack:[],error:void 0,hasError:!1};try{await deploy_explain(n,{...s,signal:k.signal});const o=deploy_addDisposableResource(r,(0,
t.R)(timeoutOf(e),`the lock of layer ${f}`,k.signal),!1);await k.take(o.signal),await n.phase("rollback",()=>async function({layer:e,run:a,forceConflicts:r},{objects:t,rules:n,operator:o},s,i,c){
const{outcome:l,release:d}=await rollBack({layer:e,run:a,good:s,tried:{objects:t,operator:o},rules:n,force:!0===r,telling:c.telling},i);if(c.rolledBack=l,
!l.ready)return void i.logger.warning(l.message);if(i.logger.notice(l.message),void 0===s?.operator||void 0===d)return;await(0,v.pS)({...s,operator:(0,v.gN)(s.operator,d)},s,i,a)}(e,a,S,O,n))
}catch(e){r.error=e,r.hasError=!0}finally{B(r)}}}catch(e){i.error=e,i.hasError=!0}finally{const e=B(i);e&&await e}}(e,n,b,l,{...r,...o},a)}}catch(e){if(a.signal.throwIfAborted(),
"plan"===r.mode||!l.begun||!isTold(e))throw e;l.failure??=(0,j.g)(e)}return await deploy_explain(l,a),l.result()}catch(e){n.error=e,n.hasError=!0}finally{B(n)}}
const timeoutOf=({timeout:e,layer:a})=>e??a.spec.timeout;async function deploy_explain(e,a){const{failure:r,pendingWait:t}=e;void 0!==r&&void 0!==t&&(e.pendingWait=void 0,e.failure=await(0,
j.r)(t,r.message,a)??r)}function isTold(e){return e instanceof n.Xf&&(!(e instanceof n.j1||e instanceof n.p4)&&"LOCK_LOST"!==e.code)}const willChange=e=>void 0!==e&&"none"!==e.change.action},
99265:(e,a,r)=>{r.d(a,{g:()=>failureOf,r:()=>explainWait});var t=r(14097),n=r(63036),o=r(46960),s=r(50780),i=r(26024);const c=3,l="NOT_READY"
;async function explainWait(e,a,{kubernetes:r,clock:o,logger:s,signal:i}){const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p
;for(const{reference:e,readiness:u}of d.slice(0,c)){const c=await(0,t.h)(e,{client:r,clock:o,logger:s,signal:i,readiness:u}),d={reference:e,message:`${(0,
n.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===a?"":` (${a})`}`,diagnosis:c};if(p??=d,c.code!==l)return d}return p}function byWeight(e,a){
const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(a)||(0,o.BX)(a.reference)-(0,o.BX)(e.reference)}function failureOf(e){if(!(e instanceof s.kN)){const a=(0,i.rP)("")
;return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,a)}}return{reference:e.reference,message:e.message,diagnosis:asDiagnosis(e,e.reference)}}
function asDiagnosis(e,a){return{code:e.code,culprit:a,cause:e.message,remedy:e.remedy??"",evidence:[]}}},95489:(e,a,r)=>{r.d(a,{A7:()=>chartNeeds,RX:()=>objectNeeds,oK:()=>operatorNeeds})
;var t=r(63036),n=r(71510),o=r(12317),s=r(79319),i=r(33795),c=r(70522),l=r(55281);const d={plan:"lamina-plan-operators",install:"lamina-install-operators",run:"lamina-run-operators",
namespaces:"lamina-make-namespaces"};async function operatorNeeds({operator:e,values:a},r,o,l,u){const{namespace:p,release:f}=e,{helm:g,kubernetes:y,signal:h}=u,m=(0,s.v)(e,r),v=await g.pull(m,{
signal:h}),w=await(0,i.FX)(v),b=w.flatMap(({metadata:{name:e}})=>(0,n.eN)(["get","create","patch"],{group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e},d.plan))
;if("plan"===l)return b;const k=await(0,c.$B)(p,{client:y,signal:h});return[...b,...w.flatMap(e=>function(e,a,r){const{group:o,names:s}=e.spec,i=a.some(({apiVersion:e,kind:a})=>a===s.kind&&(0,
t.F8)(e)===o);if(!i)return[];const l={group:o,resource:s.plural,namespace:r};return[...(0,n.eN)(["get","list"],l,c.SW.read),...(0,n.eN)(["create","patch"],l,c.SW.plan),...(0,
n.eN)(["delete"],l,c.SW.deploy)]}(e,o,u.namespace)),...k?[]:(0,n.eN)(["create"],{group:"",resource:"namespaces"},d.namespaces),...await chartNeeds({...m,chartDirectory:v,release:f,namespace:p,values:a
},d,u)]}async function chartNeeds(e,a,r){const{helm:t,logger:s,signal:i}=r,{namespace:c}=e,d=await t.render(e,{signal:i}).catch(e=>(i.throwIfAborted(),
s.debug(`What the chart needs is left to Helm: ${(0,o.gJ)(e)}`),"")),u=(0,l.Y)(d,`chart ${e.chart}`),p={group:"coordination.k8s.io",resource:"leases",namespace:c},f={group:"",resource:"secrets",
namespace:c};return[...(0,n.eN)(["get","create","update"],p,a.run),...(0,n.eN)(["get","list","create","update","delete"],f,a.run),...await objectNeeds(u,c,a,r)]}
async function objectNeeds(e,a,r,{kubernetes:t,signal:n}){const o={client:t,signal:n};return[...await(0,c.HY)(e,a,["get","create","patch"],e=>e?r.run:r.install,o),...(0,c.rj)(e,a,{role:r.install})]}},
9988:(e,a,r)=>{r.d(a,{M7:()=>readRevision,bn:()=>revisionReference,bz:()=>u,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision})
;var t=r(77598),n=r(38522),o=r(80397),s=r(8575),i=r(63036),c=r(12317),l=r(52507),d=r(19626)
;const u="lamina.dev/revision",p="lamina.dev/digest",f="lamina.dev/ready-at",g="revision.json.gz",y=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",kind:"Secret",namespace:a,
name:`${(0,d.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(i.Po)}}const operatorOf=({namespace:e,release:a,chart:r},{chartVersion:t,values:n,revision:o})=>({namespace:e,release:a,chart:r,chartVersion:t,
valuesDigest:digest(sorted(n)),revision:o});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,s.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),
Object.values(e).forEach(look))};return look(e),[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:r,signal:t}=e,s=revisionReference(e);try{const e=await a.get(s,{signal:t})
;return void 0===e?void 0:function(e){const a=e.data?.[g]??"",r=JSON.parse((0,n.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[p]
;if(t!==digestOf(r))throw new Error("its content is not what its digest says");return r}(e)}catch(a){if(t.throwIfAborted(),a instanceof o.h&&403!==a.status)throw a
;return void r.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${s.namespace}/${s.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,r,t,n){if(isKept(e,a))return;await(n?.())
;const{kubernetes:o,logger:s,clock:i,signal:c,layer:y}=r,h=revisionReference(r),m=new Date(i.now()).toISOString(),{revision:v,packed:w}=fitting({...e,at:m,...void 0===t.url?{}:{run:t.url}})
;if(void 0===v.objects){if(void 0!==a&&void 0===a.objects)return;s.warning(`Layer ${y} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}
const b=function(e,a,r){const{name:t,...n}=r;return{apiVersion:n.apiVersion,kind:n.kind,metadata:{name:t,...void 0===n.namespace?{}:{namespace:n.namespace},labels:{
"app.kubernetes.io/managed-by":"lamina"},annotations:{[p]:digestOf(e),[f]:e.at,...void 0===e.run?{}:{[d.MZ]:e.run}}},type:u,data:{[g]:a.toString("base64")}}}(v,w,h);await o.apply(b,{force:!0,
fieldManager:l.v,signal:c})}function fitting(e){const a=(0,n.gzipSync)(JSON.stringify(e));return a.length<=y||void 0===e.objects?{revision:e,packed:a}:fitting({...e,objects:void 0})}
const digestOf=({objects:e,secrets:a,operator:r,versions:t,images:n})=>digest({objects:e,secrets:a,operator:r,versions:t,images:n}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(e)).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,s.Ce)(e))return e;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1)
;return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}}};
