export const id=9874;export const ids=[9874];export const modules={39874:(e,r,a)=>{a.d(r,{i:()=>checkLayer,d:()=>deployLayer})
;var t=a(40682),n=a(12317),o=a(63036),s=a(23509),i=a(46188),c=a(42055),l=a(26024),d=a(54254),u=a(61905),p=a(50780),f=a(8575);function fieldAt(e,r){return r.split(".").reduce((e,r)=>(0,
f.Ce)(e)?e[r]:void 0,e)}function replaceFields(e,r,a,t){return replaceAt(e,r,a.split("."),t)}function replaceAt(e,r,[a,...t],n){
return void 0===a?void 0===e||void 0===r?e:n(e,r):"*"===a?Array.isArray(e)&&Array.isArray(r)?e.map((e,a)=>replaceAt(e,r[a],t,n)):e:(0,f.Ce)(e)&&(0,f.Ce)(r)&&a in e?{...e,[a]:replaceAt(e[a],r[a],t,n)
}:e}var g=a(37098);function parseVersion(e){if("string"!=typeof e)return;const[,r,a,t]=/^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(e)??[];return void 0!==r?{major:Number(r),
minor:Number(a??0),patch:Number(t??0)}:void 0}const compareVersions=(e,r)=>compareMinors(e,r)||e.patch-r.patch,compareMinors=(e,r)=>e.major-r.major||e.minor-r.minor;function judgeStep(e,r,a,t){
const[n,o]=[parseVersion(r),parseVersion(a)];if(void 0===n||void 0===o)return;const s=compareVersions(n,o);return 0!==s?s<0?function(e,r,a,t){const n=(0,g.$h)(e)?function({stations:e=[]},r,a){
const isBelow=(e,r)=>{const a=parseVersion(r);return void 0!==a&&compareVersions(e,a)<0};return e.find(({before:e,to:t})=>isBelow(r,e)&&!isBelow(a,t))?.stop}(e,r,a):void 0,o=function({up:e},r,a){
const t=a.major-r.major
;return"major"===e?t>1?`the newest ${r.major+1}.x`:void 0:"minor"!==e?void 0:0===t?a.minor-r.minor>1?`${r.major}.${r.minor+1}`:void 0:t>1||a.minor>0?`${r.major+1}.0, from the last minor version before it`:void 0
}(e,r,a)??n;return void 0===o?void 0:{direction:"up",reason:`${e.why}; ${t} is too far in one step (${e.source})`,remedy:`Go to ${o} first, see that it is ready, then on to ${t}.`}
}(e,n,o,a):function(e,r,a,t,n){const o=parseVersion(n),s=0===compareMinors(r,a),i="any"===e.down||"patch"===e.down&&s,{floor:c}=e;if(i&&(void 0===o||compareMinors(a,o)>=0))return
;const l=i&&void 0!==c?`${c} is ${String(n)} already`:void 0;return{direction:"down",reason:`${void 0===l?"":`${l}, and `}${e.why} (${e.source})`,remedy:(0,
g.$h)(e)?`Ask for ${t} or a newer version in spec.operator.version; other layers may share this operator.`:`Keep ${t}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`
}}(e,n,o,r,t):void 0}var h=a(9988);async function hasRun({metadata:e},{label:r,value:a,container:t},n,{kubernetes:o,signal:s}){const{items:i}=await o.list({apiVersion:"v1",kind:"Pod"},{
labelSelector:`${r}=${a.replace("%",e.name)}`,signal:s,...void 0===e.namespace?{}:{namespace:e.namespace}});return i.some(e=>function(e,r){
const[a,t]=[parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(e)?.[1]),parseVersion(r)];return void 0===a||void 0===t||compareMinors(a,t)>0}(function(e,r){const{containers:a=[]}=e.spec??{}
;return a.find(({name:e})=>e===r)?.image??""}(e,t),n)&&function(e,r){const{containerStatuses:a=[]}=e.status??{},t=a.find(({name:e})=>e===r)
;return void 0!==t&&(void 0===t.state?.waiting||(t.restartCount??0)>0||void 0!==t.lastState?.terminated)}(e,t))}function fieldRules({apiVersion:e,kind:r},a){const t=a.flatMap(a=>(0,
g.$h)(a)||a.kind!==r||a.group!==(0,o.F8)(e)?[]:[a]);return t.filter(({field:e},r)=>t.findIndex(r=>r.field===e)===r)}async function stepsOfObjects(e,r,a){const{kubernetes:t,signal:n}=a,s=(0,
g.NP)(r),i=e.map(async e=>{const r=fieldRules(e,s).filter(({field:r})=>void 0!==fieldAt(e,r));if(0===r.length)return[];const i=await t.get((0,o.Po)(e),{signal:n})
;return void 0===i?[]:stepsBetween(i,e,r,a)});return(await Promise.all(i)).flat()}async function stepsBetween(e,r,a,t){const n=a.map(async a=>{const n=runningVersion(e,a),s=fieldAt(r,a.field)
;if("string"!=typeof n||"string"!=typeof s||n===s)return[];const i=judgeStep(a,n,s,void 0===a.floor?void 0:fieldAt(e,a.floor)),c=void 0!==i&&!await async function({direction:e},r,{pods:a},t,n){
return"down"===e&&void 0!==a&&!await hasRun(r,a,t,n)}(i,e,a,s,t),l=(0,o.P5)((0,o.Po)(r));return[{layer:t.layer,what:l,field:a.field,from:n,to:s,...c?{refused:i}:{}}]})
;return(await Promise.all(n)).flat()}const runningVersion=(e,{field:r,running:a})=>(void 0===a?void 0:fieldAt(e,a))??fieldAt(e,r)
;async function stepOfOperator({operator:e,release:r,change:a,foreign:t},n,o){const s=r?.chartVersion,i=e.version;if(void 0===r||void 0===s||s===i)return[];if(void 0!==t||"install"===a.action)return[]
;const c=e.chart.replace(/\/+$/,"").split("/").at(-1),l=(0,
g.NP)(n).filter(g.$h).find(e=>e.chart===c),d=void 0===l?void 0:judgeStep(l,s,i,void 0),u=void 0!==d&&!await async function({direction:e},r,a){if("down"!==e)return!1;const t=await(0,h.M7)(a)
;return t?.operator?.chartVersion===r}(d,i,o),p=`Helm release ${e.namespace}/${e.release}`;return[{layer:o.layer,what:p,from:s,to:i,...u?{refused:d}:{}}]}
const describeRefusal=({what:e,field:r,from:a,to:t,refused:n})=>`${e}${void 0===r?"":` (${r})`} does not go from ${a} to ${t}: ${n?.reason??""}`;function refuseSteps(e,{directory:r,name:a}){
const t=e.filter(e=>void 0!==e.refused),[n]=t;if(void 0!==n)throw new p.kN("UPGRADE_REFUSED",{apiVersion:"lamina/v1",kind:"Layer",name:a},t.map(describeRefusal).join("; "),{
remedy:n.refused?.remedy??"",details:{directory:r,steps:t}})}var y=a(24017);const m=20;async function bringUpOperator(e,r,a,t,n,{onProgress:s,beforeWrite:i}){let p=e
;const{namespace:f}=e.operator,g=await needsChart(e,a,t);if(g){await i();const{kubernetes:d,logger:g,signal:h}=t;await(0,l.Gv)(f,{client:d,logger:g,signal:h});const y={...(0,c.sk)(e.operator),
run:r.run,signal:h};await(0,c.kK)(y,t,async i=>{p=await(0,u.jQ)(e.operator,r,{...t,signal:i}),n.helm.push(p.change),
await needsChart(p,a,t)&&(refuseSteps(await stepOfOperator(p,r.layer.spec.upgrades,t),r.layer),p=await async function(e,r,a,t,n){const{chartDirectory:s,crds:i}=await t.phase("chart",()=>(0,u.Ee)(e,r,{
...a,planOnly:!1}));if(t.changes.push(...i.map(tellCrd)),await t.phase("crds",async()=>{await(0,u.zc)(i,a),await waitFor(await async function(e,r){
const{kubernetes:a,clock:t,signal:n}=r,s=e.map(async({desired:e,change:r})=>{const s=(0,o.Po)(e);return{reference:s,object:("none"===r.action?e:await a.get(s,{signal:n}))??e,action:r.action,
appliedAt:t.now()}});return Promise.all(s)}(i,a),a,t,n)}),"none"===e.change.action||t.hasFailed())return e;const c=await t.phase("helm",()=>(0,u.Gq)(e,s,r,a));return{...e,release:c}}(p,r,{...t,
signal:i},n,s))})}else n.helm.push(p.change);return n.operatorVersion=versionOf(p),n.hasFailed()||await n.phase("operator",()=>async function({operator:e,release:r,foreign:a},t,n,s,i){
const c=t?await(0,d.Hf)(r,e.namespace,a,n):(0,d.Qu)(r,e.namespace,a).map(d._s),l=n.clock.now(),u=c.map(e=>({reference:(0,o.Po)(e),object:e,action:t?"update":"none",appliedAt:l}))
;if(await waitFor(u,n,s,i),s.hasFailed()||!t||void 0===r)return;await Promise.all((0,d.mZ)(r).map(e=>(0,d.Py)(e,n))),n.signal.throwIfAborted()}(p,g,t,n,s)),p}
async function needsChart({change:e,foreign:r},a,{kubernetes:t,signal:n}){if(void 0!==r)return!1;if("none"!==e.action)return!0;const s=new Map(a.filter(({apiVersion:e})=>(0,
o.F8)(e).includes(".")).map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]));return(await Promise.all([...s.values()].map(e=>t.resourceFor(e,{signal:n})))).includes(void 0)}
async function waitFor(e,r,a,t){const n=await(0,y.L)(e,r,{startedAt:a.startedAt,rules:i.v8,...void 0===t?{}:{onProgress:t}});a.resources.push(...n.resources),n.ready||(a.pendingWait=n.resources,
a.failure={message:"the operator did not come up"})}const versionOf=({operator:e,release:r,foreign:a})=>a?.version??r?.appVersion??r?.chartVersion??e.version;function tellCrd({change:e}){
return e.fields.length<=m?e:{...e,fields:"create"===e.action?[]:e.fields.slice(0,m),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${m} shown`}`}}var v=a(62744)
;async function bringUp(e,r,a,t,n){const{kubernetes:i,logger:c,namespace:l}=a,{objects:d,rules:u}=r,p=void 0===r.operator?void 0:await bringUpOperator(r.operator,e,d,a,t,n)
;if(t.hasFailed()||await async function(e,{needed:r}){const a=r&&await e.phase("needs",r);return void 0!==a&&(e.held=!0,e.failure={message:`not begun, since it depends on ${a}, which is not ready`},
!0)}(t,n))return{operator:p,seen:new Map};const{applied:f,lists:g}=await async function(e,{objects:r,rules:a},t,n,o){const i=!0===e.forceConflicts,apply=async(a,c)=>{const compare=async()=>{
const e=await(0,s.xS)(t,r),n=new Set(c.map(({kind:e,metadata:r})=>`${e}/${r.name}`)),o=await(0,s.vl)(a,e,t,{planOnly:!1,force:i
}),l=o.leftovers.filter(({kind:e,metadata:r})=>!n.has(`${e}/${r.name}`)),d=o.changes.filter(({action:e,kind:r,name:a})=>"delete"!==e||!n.has(`${r}/${a}`));return{live:e,plan:{...o,leftovers:l,
changes:d}}};let l=await n.phase("diff",compare);(0,s.OJ)(l.plan,l.live,t.layer)&&await o.beforeWrite()&&(l=await n.phase("diff",compare));const{live:d,plan:u}=l;n.changes.push(...u.changes);return{
applied:await n.phase("apply",()=>(0,s.YK)(u,d,t,{force:i,run:e.run})),lists:d.lists}},c=r.filter(s.SG);if(0===c.length)return apply(r,[]);const l=r.filter(e=>!(0,s.SG)(e)),d=await apply(c,l)
;if(t.kubernetes.forgetDiscovery(),await settle(a,d.applied,new Map,t,n,o),n.hasFailed())return d;const{applied:u,lists:p}=await apply(l,c);return{applied:[...d.applied,...u],lists:p}}(e,r,a,t,n)
;if(!1===e.wait||t.hasFailed())return{operator:p,seen:new Map};const h=await t.phase("wait",()=>settle(u,f,g,a,t,n));return t.hasFailed()?{operator:p,seen:new Map}:(await t.phase("outputs",async()=>{
const{outputs:r,missing:n}=await(0,v.T)(e.layer,{get:async(e,r)=>h.get((0,o.TN)(e))??i.get(e,r)},l,a);t.endpoints=r;for(const{name:e,reason:r}of n)c.warning(`Output ${e} could not be read: ${r}`)}),
t.ready=!0,{operator:p,seen:h})}async function settle(e,r,a,o,s,{onProgress:i}){const c=o.clock.now(),l=r.every(({action:e})=>"none"===e),d=await(0,y.L)(r,o,{startedAt:s.startedAt,rules:e,...l?{
lists:a}:{},...void 0===i?{}:{onProgress:i}});if(s.resources.push(...d.resources),d.ready)return d.seen;s.pendingWait=d.resources
;const{signal:u}=o,p=u.aborted&&u.reason instanceof n.j3?`${u.reason.message}, `:"";return s.failure={message:`${p}${(0,t.a3)(o.clock.now()-c)} after the apply`},d.seen}
var w=a(13330),b=a(99265),k=a(95489),$=a(91419),j=a(70522),S=a(34992);var P=a(55281);async function keepGoodRevision(e,r,a,{run:t,seen:o,beforeWrite:s}){try{
const n=await async function({objects:e,operator:r,upgrades:a},t,n){const o=void 0===r?.foreign?r?.release:void 0,s=void 0===o?[]:(0,P.Y)(o.manifest,`Helm release ${o.chart}`);return{...(0,h.cT)(e),
...void 0===r||void 0===o?{}:{operator:(0,h.gN)(r.operator,o)},versions:await versionsOf(e,a,t,n),images:(0,h.o$)([...e,...s])}}(e,o,a);if((0,h.t8)(n,r))return;await s(),await(0,h.pS)(n,r,a,t)
}catch(e){a.signal.throwIfAborted(),a.logger.warning(`Layer ${a.layer} is ready, but could not be kept as its last good revision: ${(0,n.gJ)(e)}`)}}
async function versionsOf(e,r,a,{kubernetes:t,signal:n}){const s=(0,g.NP)(r),i=e.map(async e=>{
const r=fieldRules(e,s).flatMap(({field:e,running:r,floor:a})=>[e,...void 0===r?[]:[r],...void 0===a?[]:[a]]);if(0===r.length)return[];const i=(0,o.Po)(e),c=a.get((0,o.TN)(i))??await t.get(i,{signal:n
}),l=[...new Set(r)].flatMap(e=>{const r=fieldAt(c,e);return"string"==typeof r?[[e,r]]:[]});return 0===l.length?[]:[[(0,o.P5)(i),Object.fromEntries(l)]]})
;return Object.fromEntries((await Promise.all(i)).flat())}var E=a(22375),A=a(92194),N=a(15095),O=a(45988),V=a(40868);async function rollBackRelease(e){
const{namespace:r,release:a,revision:t,helm:n,kubernetes:o,logger:s,signal:i}=e,{action:c,history:l}=await(0,V.U)(e),d=`Helm release ${r}/${a}`
;if(void 0===l||!l.revisions.some(e=>e.revision===t))throw new O.t2("HELM_REVISION_GONE",`${d}: revision ${t} is no longer kept`,{
remedy:`See helm -n ${r} history ${a}, and install the version that is wanted.`});const{latest:u}=l;if("none"===c&&u.revision===t&&"deployed"===u.status)return u;await o.mergePatch((0,A.a6)(r,a,t),{
metadata:{labels:{[N.P1]:String(u.revision+1)}}},{signal:i}),s.info(`${d}: back from revision ${u.revision} (${u.chartVersion}) to ${t}`),await n.rollback(a,r,t,{signal:i});const p=(await(0,
A.Cr)(o,r,a,{signal:i}))?.latest;if("deployed"!==p?.status)throw new O.t2("HELM_RELEASE_NOT_DEPLOYED",`${d} is ${p?.status??"not there"} after the rollback`,{remedy:`See helm -n ${r} history ${a}.`})
;return p}const isRevision=(e,r)=>e.chartVersion===r.chartVersion&&e.valuesDigest===(0,h.gN)(e,r).valuesDigest;var x=a(50787);const groupKind=({apiVersion:e,kind:r})=>`${(0,o.F8)(e)}/${r}`
;const isRemovable=e=>!(0,g.VU)(groupKind(e));function isSettled(e){if(!(0,g.x_)(groupKind(e)))return!1;const{observedGeneration:r}=e.status??{},{generation:a=0}=e.metadata;return"True"===(0,
o.fS)(e,"Ready")?.status&&void 0!==r&&r>=a}function withoutShrinking(e,r){return g.y9.filter(({group:r,kind:a})=>a===e.kind&&r===(0,
o.F8)(e.apiVersion)).reduce((e,{field:a})=>replaceFields(e,r,a,larger),e)}function larger(e,r){const[a,t]=[e,r].map(e=>"string"==typeof e||"number"==typeof e?(0,x.L)(e):void 0)
;return void 0!==a&&void 0!==t&&t>a?r:e}var __addDisposableResource=function(e,r,a){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,n;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=r[Symbol.dispose],a&&(n=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:t,async:a})}else a&&e.stack.push({async:!0});return r},T=function(e){return function(r){function fail(a){r.error=r.hasError?new e(a,r.error,"An error was suppressed during disposal."):a,
r.hasError=!0}var a,t=0;return function next(){for(;a=r.stack.pop();)try{if(!a.async&&1===t)return t=0,r.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value)
;if(a.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const R=3e4
;async function rollBack(e,r){const a={stack:[],error:void 0,hasError:!1};try{const{layer:l,good:u}=e,m=`layer ${l.name} to be rolled back`,v=__addDisposableResource(a,(0,
t.R)(l.spec.timeout,m,r.signal),!1),w={...r,signal:v.signal};try{return void 0===u?{outcome:D}:await async function(e,r,a){
const{objects:t}=r,n=void 0===t?`Not rolled back: the revision of ${r.at} was too large to be kept`:function(e,{objects:r,operator:a}){const t=(0,f.TL)(e.objects,(0,h.cT)(r).objects)
;if(!t||void 0===e.operator||void 0===a)return t;const{version:n,...o}=a.operator,s=(0,h.gN)(o,{chartVersion:n,values:a.values,revision:0})
;return s.chartVersion===e.operator.chartVersion&&s.valuesDigest===e.operator.valuesDigest}(r,e.tried)?"Not rolled back: what has failed is the last good revision itself":void 0
;if(void 0===t||void 0!==n)return{outcome:{ready:!1,message:n??""}};const l=await(0,s.xS)(a,t),u=await async function(e,r,{spec:a},t){const n=(0,g.NP)(a.upgrades),s=e.map(async e=>{const a=r.get((0,
o.TN)((0,o.Po)(e)));return void 0===a?[]:stepsBetween(a,e,fieldRules(e,n),t)}),i=(await Promise.all(s)).flat().filter(e=>void 0!==e.refused),c=i.map(e=>e.refused?.remedy??"")
;return 0===i.length?void 0:{ready:!1,message:`Not rolled back: ${i.map(describeRefusal).join("; ")}`,remedy:[...new Set(c)].join(" ")}}(t,l.members,e.layer,a);return void 0!==u?{outcome:u
}:(a.logger.notice(`Layer ${a.layer}: rolling back to the revision of ${r.at}`),async function(e,r,a){
const{tried:t,run:n,startedAt:s,onProgress:l}=e,u=void 0!==r.operator&&void 0!==t.operator&&void 0===t.operator.foreign,f=await applyAgain(e,r,a).catch(e=>{if(!(u&&e instanceof p.kN))throw e
;a.logger.info(`To be tried again with the operator of that revision: ${e.message}`)}),g=u?await async function(e,r,a,t){const{kubernetes:n,signal:o}=t,{namespace:s,release:i,revision:l}=e,d={...(0,
c.sk)({namespace:s,release:i}),run:a,signal:o};return(0,c.kK)(d,t,async a=>{const o=await(0,A.iJ)(n,s,i,{signal:a});if(void 0===o)return{left:`Helm release ${s}/${i} is gone`}
;if("deployed"===o.status&&isRevision(e,o))return{release:o};const{operator:c,values:d}=r,u={version:c.version,values:d};return"none"===(0,E.co)({...o,status:"deployed"
},u)||o.status.startsWith("pending-")?{release:await rollBackRelease({...t,signal:a,namespace:s,release:i,revision:l})}:{left:`another run has brought Helm release ${s}/${i} to ${o.chartVersion}`}})
}(r.operator,t.operator,n,a):{};if(void 0!==g.release){const e=await async function(e,r,a,t,n){const s=await(0,d.Hf)(e,r,void 0,a),c=a.clock.now(),l=s.map(e=>({reference:(0,o.Po)(e),object:e,
action:"update",appliedAt:c})),u=await(0,y.L)(l,a,{startedAt:t,rules:i.v8,...void 0===n?{}:{onProgress:n}});return u.ready&&await Promise.all((0,d.mZ)(e).map(e=>(0,d.Py)(e,a))),{
ready:u.ready&&!a.signal.aborted,resources:u.resources}}(g.release,r.operator?.namespace??"",a,s,l);if(!e.ready)return{outcome:await notReady(r,e.resources,a)}}
const{applied:h,notes:m}=f??await applyAgain(e,r,a),v=await(0,y.L)(h,a,{startedAt:s,rules:e.rules,...void 0===l?{}:{onProgress:l}});if(!v.ready)return{outcome:await notReady(r,v.resources,a)}
;const w=[`The revision of ${r.at} is running again and ready`,...m,...void 0===g.left?[]:[`the operator stays, since ${g.left}`]];return{outcome:{...toRevision(r),ready:!0,message:w.join("; ")},
...void 0===g.release?{}:{release:g.release}}}(e,{...r,objects:t},a))}(e,u,w)}catch(e){if(r.signal.throwIfAborted(),!(e instanceof n.Xf))throw e;return{outcome:{...toRevision(u),ready:!1,
message:`The rollback failed: ${(0,n.gJ)(e)}`,...void 0===e.remedy?{}:{remedy:e.remedy}}}}}catch(e){a.error=e,a.hasError=!0}finally{T(a)}}const D={ready:!1,
message:"Not rolled back: no revision of this layer is known to have been ready here",remedy:"A revision is kept whenever a deploy has waited for it and it became ready."
},toRevision=e=>void 0===e?{}:{to:e.at,...void 0===e.run?{}:{run:e.run}};async function applyAgain({force:e,run:r},a,t){const n=await(0,s.xS)(t,a.objects),{again:i,left:c}=function(e,r){
const a=[],t=[];for(const n of e){const e=r.get((0,o.TN)((0,o.Po)(n)));void 0===e?(0,g.O2)(groupKind(n))||a.push(n):(0,g.O2)(groupKind(n))||isSettled(e)?t.push(e):a.push(withoutShrinking(n,e))}return{
again:a,left:t}}(a.objects,n.members),l=await(0,s.vl)(i,n,t,{planOnly:!1,force:e}),d=new Set(c.map(e=>(0,o.TN)((0,o.Po)(e)))),u=l.leftovers.filter(e=>!d.has((0,o.TN)((0,
o.Po)(e)))),[p,f]=[u.filter(isRemovable),u.filter(e=>!isRemovable(e))],h=await(0,s.YK)({...l,leftovers:p},n,t,{force:e,run:r}),y=t.clock.now(),m=c.map(e=>({reference:(0,o.Po)(e),object:e,
action:"none",appliedAt:y})),v=f.map(e=>(0,o.P5)((0,o.Po)(e)));return{applied:[...h,...m],notes:0===v.length?[]:[`${v.join(", ")} of the failed revision stays, since it may hold data`]}}
async function notReady(e,r,{signal:a,...o}){const s={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(s,(0,t.R)(R,"the explanation of a rollback"),!1),c=a.aborted?(0,
n.gJ)(a.reason):void 0,l=await(0,b.r)(r,c,{...o,signal:i.signal}),d=l?.diagnosis?.cause??l?.message??c??"unknown",u=l?.diagnosis?.remedy??"";return{...toRevision(e),ready:!1,
message:`The revision of ${e.at} is applied again, but not ready: ${d}`,...""===u?{}:{remedy:u}}}catch(e){s.error=e,s.hasError=!0}finally{T(s)}}var deploy_addDisposableResource=function(e,r,a){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,n;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],a&&(n=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");n&&(t=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return r},F=function(e){return function(r){function fail(a){r.error=r.hasError?new e(a,r.error,"An error was suppressed during disposal."):a,r.hasError=!0}var a,t=0
;return function next(){for(;a=r.stack.pop();)try{if(!a.async&&1===t)return t=0,r.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=r,t})
;async function checkLayer({layer:e,overlay:r,namespace:a,patches:t},{exec:n,logger:o,signal:s}){const[i,c]=await Promise.all([(0,S.m)(e,{exec:n,logger:o,signal:s,namespace:a??e.spec.namespace,
...void 0===r?{}:{overlay:r},...void 0===t?{}:{patches:t}}),(0,$.i)(e)]);return{objects:i,rules:c}}async function deployLayer(e,r,a){const n={stack:[],error:void 0,hasError:!1};try{
const{layer:o}=e,i=e.namespace??o.spec.namespace,d=function(e,r,a,t){const n=a.now(),o=new Map,s={startedAt:n,changes:[],helm:[],upgrades:[],resources:[],begun:!1,changed:!1,ready:!1,
operatorVersion:void 0,endpoints:{},failure:void 0,rolledBack:void 0,held:!1,hasFailed:()=>void 0!==s.failure,
hasChanged:()=>s.changed||s.changes.some(({action:e})=>"none"!==e)||s.helm.some(({action:e})=>"none"!==e),pendingWait:void 0,phase:async(e,r)=>{const s=a.now();try{return await r()}finally{
const r=o.get(e),i={name:e,startedAt:r?.startedAt??s-n,durationMs:(r?.durationMs??0)+a.now()-s};o.set(e,i),t?.(i)}},result:()=>({name:e,ready:s.ready,changed:s.hasChanged(),durationMs:a.now()-n,
operatorVersion:s.operatorVersion,namespace:r,endpoints:s.endpoints,plan:{layer:e,changes:s.changes,helm:s.helm,...0===s.upgrades.length?{}:{upgrades:s.upgrades}},resources:s.resources,
phases:[...o.values()],...void 0===s.failure?{}:{failure:s.failure},...void 0===s.rolledBack?{}:{rolledBack:s.rolledBack}})};return s
}(o.name,i,r.clock,a.onPhase),{latest:p,needed:f}=a,g=`layer ${o.name}`,y=deploy_addDisposableResource(n,void 0===p?void 0:(0,t.R)(p,g,r.signal),!1),m=deploy_addDisposableResource(n,(0,
t.R)(timeoutOf(e),g,y?.signal??r.signal),!1),$={...r,signal:m.signal,layer:o.name,namespace:i};try{const n=await async function(e,r,a,{checked:t,mode:n}){
const{operator:o}=e.layer.spec,[{objects:s,rules:i},c]=await Promise.all([t??a.phase("render",()=>checkLayer(e,r)),a.phase("inspect",async()=>void 0===o?void 0:(0,u.jQ)(o,e,r))])
;await a.phase("inspect",async()=>{const{upgrades:t}=e.layer.spec,o=void 0===c?[]:await stepOfOperator(c,t,r),l=o.some(({refused:e})=>void 0!==e)?void 0:c
;await async function(e,{objects:r,operator:a},t,n){const{kubernetes:o,signal:s,namespace:i,layer:c}=t,more=async()=>void 0!==a&&await needsChart(a,r,t)?(0,k.oK)(a,e,r,n,t):[];await(0,j.RS)(r,i,{
client:o,signal:s},{mode:n,layer:c,more})}(e,{objects:s,rules:i,operator:l},r,n),a.upgrades.push(...o,...await stepsOfObjects(s,t,r)),"apply"===n&&refuseSteps(a.upgrades,e.layer)})
;const l=await a.phase("inspect",()=>(0,w.V)(s,n,r));return{objects:l,rules:i,operator:c}}(e,$,d,a);if("plan"===a.mode)await async function(e,{objects:r,operator:a},t,n){
n.changes.push(...await async function(e,r){const a=new Set([r.namespace,e.layer.spec.operator?.namespace??r.namespace]),t=await Promise.all([...a].map(async e=>{const a={apiVersion:"v1",
kind:"Namespace",name:e};return void 0===await r.kubernetes.get(a,{signal:r.signal})?[e]:[]}));return t.flat().map(e=>({layer:r.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t))
;const o=n.upgrades.some(({field:e,refused:r})=>void 0===e&&void 0!==r);void 0===a||o||await async function(e,r,a,t,n){if(n.helm.push(e.change),n.operatorVersion=versionOf(e),
!await needsChart(e,a,t))return;const{crds:o}=await n.phase("chart",()=>(0,u.Ee)(e,r,{...t,planOnly:!0}));n.changes.push(...o.map(tellCrd))}(a,e,r,t,n);await n.phase("diff",async()=>{const a=await(0,
s.xS)(t,r),o={planOnly:!0,force:!0===e.forceConflicts};n.changes.push(...(await(0,s.vl)(r,a,t,o)).changes)});const{outputs:i}=await(0,v.T)(e.layer,t.kubernetes,t.namespace,t);n.endpoints=i
}(e,n,$,d);else{const o=f&&{needed:()=>m.pause(f)};await async function(e,r,a,n,o,s){const i={stack:[],error:void 0,hasError:!1};try{const{kubernetes:d,logger:u,signal:p,layer:f,namespace:g}=a
;n.begun=!0;const y=!0===e.guest,m=(0,l.zR)(e.layer.spec.podSecurity),v=!y&&await(0,l.Gv)(g,{client:d,logger:u,signal:p},m);n.changed||=v;const w=!0===e.rollback?{lifetime:s.signal}:{},k={name:(0,
c.l4)(f),namespace:g,run:e.run,signal:p,...w},$=deploy_addDisposableResource(i,y?(0,c.$7)(w.lifetime??p):(0,c.$i)(k,a),!0),beforeWrite=async()=>{const t=await n.phase("lock",()=>$.take())
;return t&&refuseSteps(await stepsOfObjects(r.objects,e.layer.spec.upgrades,a),e.layer),t};(v||willChange(r.operator)||await $.isContended())&&await beforeWrite();const j={...a,
signal:AbortSignal.any([p,$.signal])},S=await(0,h.M7)(j);let P,E=new Map;try{({operator:P,seen:E}=await bringUp(e,r,j,n,{...o,beforeWrite}))}catch(r){
if(!0!==e.rollback||!isTold(r)||"UPGRADE_REFUSED"===r.code)throw r;$.signal.throwIfAborted(),n.failure??=(0,b.g)(r)}const A={...a,signal:$.signal};if(n.ready){const a={...r,operator:P,
upgrades:e.layer.spec.upgrades};await keepGoodRevision(a,S,A,{run:e.run,seen:E,beforeWrite})}else if(!0===e.rollback&&void 0!==n.failure&&!n.held){const a={stack:[],error:void 0,hasError:!1};try{
await deploy_explain(n,{...s,signal:$.signal});const i=deploy_addDisposableResource(a,(0,t.R)(timeoutOf(e),`the lock of layer ${f}`,$.signal),!1);await $.take(i.signal),
await n.phase("rollback",()=>async function({layer:e,run:r,forceConflicts:a},{objects:t,rules:n,operator:o},s,i,c,{onProgress:l}){const{outcome:d,release:u}=await rollBack({layer:e,run:r,good:s,
tried:{objects:t,operator:o},rules:n,force:!0===a,startedAt:c.startedAt,...void 0===l?{}:{onProgress:l}},i);if(c.rolledBack=d,!d.ready)return void i.logger.warning(d.message)
;if(i.logger.notice(d.message),void 0===s?.operator||void 0===u)return;await(0,h.pS)({...s,operator:(0,h.gN)(s.operator,u)},s,i,r)}(e,r,S,A,n,o))}catch(e){a.error=e,a.hasError=!0}finally{F(a)}}
}catch(e){i.error=e,i.hasError=!0}finally{const e=F(i);e&&await e}}(e,n,$,d,{...a,...o},r)}}catch(e){if(r.signal.throwIfAborted(),"plan"===a.mode||!d.begun||!isTold(e))throw e;d.failure??=(0,b.g)(e)}
return await deploy_explain(d,r),d.result()}catch(e){n.error=e,n.hasError=!0}finally{F(n)}}const timeoutOf=({timeout:e,layer:r})=>e??r.spec.timeout;async function deploy_explain(e,r){
const{failure:a,pendingWait:t}=e;void 0!==a&&void 0!==t&&(e.pendingWait=void 0,e.failure=await(0,b.r)(t,a.message,r)??a)}function isTold(e){
return e instanceof n.Xf&&(!(e instanceof n.j1||e instanceof n.p4)&&"LOCK_LOST"!==e.code)}const willChange=e=>void 0!==e&&"none"!==e.change.action},99265:(e,r,a)=>{a.d(r,{g:()=>failureOf,
r:()=>explainWait});var t=a(17122),n=a(63036),o=a(46960),s=a(50780);const i=3,c="NOT_READY";async function explainWait(e,r,{kubernetes:a,clock:o,logger:s,signal:l}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p;for(const{reference:e,readiness:u}of d.slice(0,i)){const i=await(0,t.h)(e,{client:a,clock:o,
logger:s,signal:l,readiness:u}),d={reference:e,message:`${(0,n.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===r?"":` (${r})`}`,diagnosis:i};if(p??=d,
i.code!==c)return d}return p}function byWeight(e,r){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,o.BX)(r.reference)-(0,o.BX)(e.reference)}function failureOf(e){
if(!(e instanceof s.kN)){const r={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},95489:(e,r,a)=>{a.d(r,{
A7:()=>chartNeeds,RX:()=>objectNeeds,oK:()=>operatorNeeds});var t=a(63036),n=a(71510),o=a(12317),s=a(17810),i=a(67936),c=a(70522),l=a(55281);const d={plan:"lamina-plan-operators",
install:"lamina-install-operators",run:"lamina-run-operators",namespaces:"lamina-make-namespaces"};async function operatorNeeds({operator:e,values:r},a,o,l,u){const{namespace:p,release:f}=e,g=(0,
s.v)(e,a),h=await u.helm.pull(g),y=await(0,i.FX)(h),m=y.flatMap(({metadata:{name:e}})=>(0,n.eN)(["get","create","patch"],{group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e
},d.plan));if("plan"===l)return m;const{kubernetes:v,signal:w}=u,b=await(0,c.$B)(p,{client:v,signal:w});return[...m,...y.flatMap(e=>function(e,r,a){
const{group:o,names:s}=e.spec,i=r.some(({apiVersion:e,kind:r})=>r===s.kind&&(0,t.F8)(e)===o);if(!i)return[];const l={group:o,resource:s.plural,namespace:a};return[...(0,
n.eN)(["get","list"],l,c.SW.read),...(0,n.eN)(["create","patch"],l,c.SW.plan),...(0,n.eN)(["delete"],l,c.SW.deploy)]}(e,o,u.namespace)),...b?[]:(0,n.eN)(["create"],{group:"",resource:"namespaces"
},d.namespaces),...await chartNeeds({...g,chartDirectory:h,release:f,namespace:p,values:r},d,u)]}async function chartNeeds(e,r,a){
const{helm:t,logger:s,signal:i}=a,{namespace:c}=e,d=await t.render(e).catch(e=>(i.throwIfAborted(),s.debug(`What the chart needs is left to Helm: ${(0,o.gJ)(e)}`),"")),u=(0,
l.Y)(d,`chart ${e.chart}`),p={group:"coordination.k8s.io",resource:"leases",namespace:c},f={group:"",resource:"secrets",namespace:c};return[...(0,n.eN)(["get","create","update"],p,r.run),...(0,
n.eN)(["get","list","create","update","delete"],f,r.run),...await objectNeeds(u,c,r,a)]}async function objectNeeds(e,r,a,{kubernetes:t,signal:n}){const o={client:t,signal:n};return[...await(0,
c.HY)(e,r,["get","create","patch"],e=>e?a.run:a.install,o),...(0,c.rj)(e,r,{role:a.install})]}}};
