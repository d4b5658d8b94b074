export const id=831;export const ids=[831];export const modules={3330:(e,r,a)=>{a.d(r,{V:()=>fillDefaultClass});var n=a(8575),t=a(3036),o=a(2460),s=a(1891),i=a(2317)
;const c="lamina.dev/default-storage-class",l={apiVersion:"storage.k8s.io/v1",kind:"StorageClass"};async function fillDefaultClass(e,r,{kubernetes:a,logger:n,signal:d}){
const u=e.filter(holdsPlaceholder);if(0===u.length)return e;const p=new Map(await(0,s.X)(u,8,async e=>[e,fill(e,await a.get((0,t.Po)(e),{signal:d}),c)])),f=[...p.values()].find(holdsPlaceholder)
;if(void 0===f)return e.map(e=>p.get(e)??e);const{items:g}=await a.list(l,{signal:d}),h=(0,o.R7)(g);if(void 0===h){const e=g.map(({metadata:e})=>e.name).join(", "),a=`${(0,t.P5)((0,
t.Po)(f))} asks for the default StorageClass, and the cluster has none${""===e?"":` (it has ${e})`}`;if("apply"===r)throw new i.j1(a,{
remedy:`Run ensure-storageclass, or name a class in the overlay in place of ${c}.`});n.warning(`${a}: this is planned without the name`)}return e.map(e=>{const r=p.get(e)
;return void 0===r?e:fill(r,void 0,h)})}const holdsPlaceholder=e=>e===c||Array.isArray(e)&&e.some(holdsPlaceholder)||(0,n.Ce)(e)&&Object.values(e).some(holdsPlaceholder);function fill(e,r,a){
if(e===c)return"string"==typeof r&&""!==r&&r!==c?r:a;if(Array.isArray(e)){const t=Array.isArray(r)?r:[];return e.map((e,r)=>fill(e,function(e,r,a){for(const r of["name","id"])if((0,
n.Ce)(e)&&void 0!==e[r])return a.find(a=>(0,n.Ce)(a)&&a[r]===e[r]);return a[r]}(e,r,t),a))}if(!(0,n.Ce)(e))return e;const t=Object.entries(e).map(([e,t])=>[e,fill(t,(0,n.Ce)(r)?r[e]:void 0,a)])
;return Object.fromEntries(t.filter(([,e])=>void 0!==e))}},831:(e,r,a)=>{a.d(r,{i:()=>checkLayer,d:()=>deployLayer})
;var n=a(682),t=a(2317),o=a(3509),s=a(3036),i=a(6188),c=a(8644),l=a(6024),d=a(4254),u=a(1905),p=a(780),f=a(8575);function fieldAt(e,r){return r.split(".").reduce((e,r)=>(0,f.Ce)(e)?e[r]:void 0,e)}
function replaceFields(e,r,a,n){return replaceAt(e,r,a.split("."),n)}function replaceAt(e,r,[a,...n],t){
return void 0===a?void 0===e||void 0===r?e:t(e,r):"*"===a?Array.isArray(e)&&Array.isArray(r)?e.map((e,a)=>replaceAt(e,r[a],n,t)):e:(0,f.Ce)(e)&&(0,f.Ce)(r)&&a in e?{...e,[a]:replaceAt(e[a],r[a],n,t)
}:e}var g=a(7098);function parseVersion(e){if("string"!=typeof e)return;const[,r,a,n]=/^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(e)??[];return void 0!==r?{major:Number(r),
minor:Number(a??0),patch:Number(n??0)}:void 0}const compareVersions=(e,r)=>compareMinors(e,r)||e.patch-r.patch,compareMinors=(e,r)=>e.major-r.major||e.minor-r.minor;function judgeStep(e,r,a,n){
const[t,o]=[parseVersion(r),parseVersion(a)];if(void 0===t||void 0===o)return;const s=compareVersions(t,o);return 0!==s?s<0?function(e,r,a,n){const t=(0,g.$h)(e)?function({stations:e=[]},r,a){
const isBelow=(e,r)=>{const a=parseVersion(r);return void 0!==a&&compareVersions(e,a)<0};return e.find(({before:e,to:n})=>isBelow(r,e)&&!isBelow(a,n))?.stop}(e,r,a):void 0,o=function({up:e},r,a){
const n=a.major-r.major
;return"major"===e?n>1?`the newest ${r.major+1}.x`:void 0:"minor"!==e?void 0:0===n?a.minor-r.minor>1?`${r.major}.${r.minor+1}`:void 0:n>1||a.minor>0?`${r.major+1}.0, from the last minor version before it`:void 0
}(e,r,a)??t;return void 0===o?void 0:{direction:"up",reason:`${e.why}; ${n} is too far in one step (${e.source})`,remedy:`Go to ${o} first, see that it is ready, then on to ${n}.`}
}(e,t,o,a):function(e,r,a,n,t){const o=parseVersion(t),s=0===compareMinors(r,a),i="any"===e.down||"patch"===e.down&&s,{floor:c}=e;if(i&&(void 0===o||compareMinors(a,o)>=0))return
;const l=i&&void 0!==c?`${c} is ${String(t)} already`:void 0;return{direction:"down",reason:`${void 0===l?"":`${l}, and `}${e.why} (${e.source})`,remedy:(0,
g.$h)(e)?`Ask for ${n} or a newer version in spec.operator.version; other layers may share this operator.`:`Keep ${n}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`
}}(e,t,o,r,n):void 0}var h=a(9988);async function hasRun({metadata:e},{label:r,value:a,container:n},t,{kubernetes:o,signal:s}){const{items:i}=await o.list({apiVersion:"v1",kind:"Pod"},{
labelSelector:`${r}=${a.replace("%",e.name)}`,signal:s,...void 0===e.namespace?{}:{namespace:e.namespace}});return i.some(e=>function(e,r){
const[a,n]=[parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(e)?.[1]),parseVersion(r)];return void 0===a||void 0===n||compareMinors(a,n)>0}(function(e,r){const{containers:a=[]}=e.spec??{}
;return a.find(({name:e})=>e===r)?.image??""}(e,n),t)&&function(e,r){const{containerStatuses:a=[]}=e.status??{},n=a.find(({name:e})=>e===r)
;return void 0!==n&&(void 0===n.state?.waiting||(n.restartCount??0)>0||void 0!==n.lastState?.terminated)}(e,n))}function fieldRules({apiVersion:e,kind:r},a){const n=a.flatMap(a=>(0,
g.$h)(a)||a.kind!==r||a.group!==(0,s.F8)(e)?[]:[a]);return n.filter(({field:e},r)=>n.findIndex(r=>r.field===e)===r)}async function stepsOfObjects(e,r,a){const{kubernetes:n,signal:t}=a,o=(0,
g.NP)(r),i=e.map(async e=>{const r=fieldRules(e,o).filter(({field:r})=>void 0!==fieldAt(e,r));if(0===r.length)return[];const i=await n.get((0,s.Po)(e),{signal:t})
;return void 0===i?[]:stepsBetween(i,e,r,a)});return(await Promise.all(i)).flat()}async function stepsBetween(e,r,a,n){const t=a.map(async a=>{const t=runningVersion(e,a),o=fieldAt(r,a.field)
;if("string"!=typeof t||"string"!=typeof o||t===o)return[];const i=judgeStep(a,t,o,void 0===a.floor?void 0:fieldAt(e,a.floor)),c=void 0!==i&&!await async function({direction:e},r,{pods:a},n,t){
return"down"===e&&void 0!==a&&!await hasRun(r,a,n,t)}(i,e,a,o,n),l=(0,s.P5)((0,s.Po)(r));return[{layer:n.layer,what:l,field:a.field,from:t,to:o,...c?{refused:i}:{}}]})
;return(await Promise.all(t)).flat()}const runningVersion=(e,{field:r,running:a})=>(void 0===a?void 0:fieldAt(e,a))??fieldAt(e,r)
;async function stepOfOperator({operator:e,release:r,change:a,foreign:n},t,o){const s=r?.chartVersion,i=e.version;if(void 0===r||void 0===s||s===i)return[];if(void 0!==n||"install"===a.action)return[]
;const c=e.chart.replace(/\/+$/,"").split("/").at(-1),l=(0,
g.NP)(t).filter(g.$h).find(e=>e.chart===c),d=void 0===l?void 0:judgeStep(l,s,i,void 0),u=void 0!==d&&!await async function({direction:e},r,a){if("down"!==e)return!1;const n=await(0,h.M7)(a)
;return n?.operator?.chartVersion===r}(d,i,o),p=`Helm release ${e.namespace}/${e.release}`;return[{layer:o.layer,what:p,from:s,to:i,...u?{refused:d}:{}}]}
const describeRefusal=({what:e,field:r,from:a,to:n,refused:t})=>`${e}${void 0===r?"":` (${r})`} does not go from ${a} to ${n}: ${t?.reason??""}`;function refuseSteps(e,{directory:r,name:a}){
const n=e.filter(e=>void 0!==e.refused),[t]=n;if(void 0!==t)throw new p.kN("UPGRADE_REFUSED",{apiVersion:"lamina/v1",kind:"Layer",name:a},n.map(describeRefusal).join("; "),{
remedy:t.refused?.remedy??"",details:{directory:r,steps:n}})}var m=a(4017);const y=20;async function bringUpOperator(e,r,a,n,t,{onProgress:o,beforeWrite:i}){let p=e
;const{namespace:f}=e.operator,g=await needsChart(e,a,n);if(g){await i();const{kubernetes:d,logger:g,signal:h}=n;await(0,l.G)(f,{client:d,logger:g,signal:h});const m={...(0,c.sk)(e.operator),
run:r.run,signal:h};await(0,c.kK)(m,n,async i=>{p=await(0,u.jQ)(e.operator,r,{...n,signal:i}),t.helm.push(p.change),
await needsChart(p,a,n)&&(refuseSteps(await stepOfOperator(p,r.layer.spec.upgrades,n),r.layer),p=await async function(e,r,a,n,t){const{chartDirectory:o,crds:i}=await n.phase("chart",()=>(0,u.Ee)(e,r,{
...a,planOnly:!1}));if(n.changes.push(...i.map(tellCrd)),await n.phase("crds",async()=>{await(0,u.zc)(i,a),await waitFor(await async function(e,r){
const{kubernetes:a,clock:n,signal:t}=r,o=e.map(async({desired:e,change:r})=>{const o=(0,s.Po)(e);return{reference:o,object:("none"===r.action?e:await a.get(o,{signal:t}))??e,action:r.action,
appliedAt:n.now()}});return Promise.all(o)}(i,a),a,n,t)}),"none"===e.change.action||n.hasFailed())return e;const c=await n.phase("helm",()=>(0,u.Gq)(e,o,r,a));return{...e,release:c}}(p,r,{...n,
signal:i},t,o))})}else t.helm.push(p.change);return t.operatorVersion=versionOf(p),t.hasFailed()||await t.phase("operator",()=>async function({operator:e,release:r,foreign:a},n,t,o,i){const c=await(0,
d.Hf)(r,e.namespace,a,t),l=t.clock.now(),u=c.map(e=>({reference:(0,s.Po)(e),object:e,action:n?"update":"none",appliedAt:l}));if(await waitFor(u,t,o,i),o.hasFailed()||!n||void 0===r)return
;await Promise.all((0,d.mZ)(r).map(e=>(0,d.Py)(e,t))),t.signal.throwIfAborted()}(p,g,n,t,o)),p}async function needsChart({change:e,foreign:r},a,{kubernetes:n,signal:t}){if(void 0!==r)return!1
;if("none"!==e.action)return!0;const o=new Map(a.filter(({apiVersion:e})=>(0,s.F8)(e).includes(".")).map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}]))
;return(await Promise.all([...o.values()].map(e=>n.resourceFor(e,{signal:t})))).includes(void 0)}async function waitFor(e,r,a,n){const t=await(0,m.L)(e,r,{startedAt:a.startedAt,rules:i.v8,
...void 0===n?{}:{onProgress:n}});a.resources.push(...t.resources),t.ready||(a.pendingWait=t.resources,a.failure={message:"the operator did not come up"})}
const versionOf=({operator:e,release:r,foreign:a})=>a?.version??r?.appVersion??r?.chartVersion??e.version;function tellCrd({change:e}){return e.fields.length<=y?e:{...e,
fields:"create"===e.action?[]:e.fields.slice(0,y),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${y} shown`}`}}var v=a(2744);async function bringUp(e,r,a,n,t){
const{kubernetes:s,logger:i,namespace:c}=a,{objects:l,rules:d}=r;refuseSteps(await stepsOfObjects(l,e.layer.spec.upgrades,a),e.layer)
;const u=void 0===r.operator?void 0:await bringUpOperator(r.operator,e,l,a,n,t);if(n.hasFailed()||await async function(e,{needed:r}){const a=r&&await e.phase("needs",r);return void 0!==a&&(e.held=!0,
e.failure={message:`not begun, since it depends on ${a}, which is not ready`},!0)}(n,t))return u;const p=await async function(e,{objects:r,rules:a},n,t,s){
const i=!0===e.forceConflicts,apply=async(a,c)=>{const compare=async()=>{const e=await(0,o.xS)(n,r),t=new Set(c.map(({kind:e,metadata:r})=>`${e}/${r.name}`)),s=await(0,o.vl)(a,e,n,{planOnly:!1,force:i
}),l=s.leftovers.filter(({kind:e,metadata:r})=>!t.has(`${e}/${r.name}`)),d=s.changes.filter(({action:e,kind:r,name:a})=>"delete"!==e||!t.has(`${r}/${a}`));return{live:e,plan:{...s,leftovers:l,
changes:d}}};let l=await t.phase("diff",compare);(0,o.OJ)(l.plan,l.live,n.layer)&&await s.beforeWrite()&&(l=await t.phase("diff",compare));const{live:d,plan:u}=l;return t.changes.push(...u.changes),
t.phase("apply",()=>(0,o.YK)(u,d,n,{force:i,run:e.run}))},c=r.filter(o.SG);if(0===c.length)return apply(r,[]);const l=r.filter(e=>!(0,o.SG)(e)),d=await apply(c,l)
;return n.kubernetes.forgetDiscovery(),await settle(a,d,n,t,s),t.hasFailed()?d:[...d,...await apply(l,c)]}(e,r,a,n,t);return!1===e.wait||n.hasFailed()?u:(await n.phase("wait",()=>settle(d,p,a,n,t)),
n.hasFailed()||(await n.phase("outputs",async()=>{const{outputs:r,missing:t}=await(0,v.T)(e.layer,s,c,a);n.endpoints=r;for(const{name:e,reason:r}of t)i.warning(`Output ${e} could not be read: ${r}`)
}),n.ready=!0),u)}async function settle(e,r,a,o,{onProgress:s}){const i=a.clock.now(),c=await(0,m.L)(r,a,{startedAt:o.startedAt,rules:e,...void 0===s?{}:{onProgress:s}})
;if(o.resources.push(...c.resources),c.ready)return;o.pendingWait=c.resources;const{signal:l}=a,d=l.aborted&&l.reason instanceof t.j3?`${l.reason.message}, `:"";o.failure={message:`${d}${(0,
n.a3)(a.clock.now()-i)} after the apply`}}var w=a(3330),b=a(9265),k=a(1419),$=a(397);const j=["get","list","watch","create","patch","delete"];async function checkPermissions(e,r,{client:a,signal:n}){
const o=await async function(e,r,a){const n="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",t={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{
return await r.request("POST",n,{body:t,signal:a})}catch(e){if(e instanceof $.h&&(403===e.status||404===e.status))return;throw e}}(r,a,n);if(!1!==o?.status?.incomplete)return
;const i=o.status.resourceRules??[],c=[],need=(e,r,a)=>{const n=a.filter(a=>!i.some(n=>function(e,r,a,n){const has=(e,r)=>void 0!==e&&(e.includes("*")||e.includes(r))
;return has(e.verbs,n)&&has(e.apiGroups,r)&&has(e.resources,a)}(n,e,r,a)));n.length>0&&c.push({resource:""===e?r:`${r}.${e}`,verbs:n})}
;need("coordination.k8s.io","leases",["get","list","watch","create","update"]),need("","configmaps",["get","create","patch"]);for(const r of uniqueKinds(e)){const e=await a.resourceFor(r,{signal:n})
;!0===e?.namespaced&&need((0,s.F8)(r.apiVersion),e.resource,j)}if(0===c.length)return;const l=c.map(({resource:e,verbs:r})=>`${r.join(", ")} on ${e}`).join("; ")
;throw new t.j1(`This user may not do in namespace ${r} what the layer needs: ${l}`,{remedy:"Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.",
details:{namespace:r,missing:c}})}const uniqueKinds=e=>[...new Map(e.map(({apiVersion:e,kind:r})=>[`${e}/${r}`,{apiVersion:e,kind:r}])).values()];var S=a(4992);var P=a(5281)
;async function keepGoodRevision(e,r,a,{run:n,beforeWrite:o}){try{const t=await async function({objects:e,operator:r,upgrades:a},n){const t=void 0===r?.foreign?r?.release:void 0,o=void 0===t?[]:(0,
P.Y)(t.manifest,`Helm release ${t.chart}`);return{...(0,h.cT)(e),...void 0===r||void 0===t?{}:{operator:(0,h.gN)(r.operator,t)},versions:await versionsOf(e,a,n),images:(0,h.o$)([...e,...o])}}(e,a)
;if((0,h.t8)(t,r))return;await o(),await(0,h.pS)(t,r,a,n)}catch(e){a.signal.throwIfAborted(),a.logger.warning(`Layer ${a.layer} is ready, but could not be kept as its last good revision: ${(0,
t.gJ)(e)}`)}}async function versionsOf(e,r,{kubernetes:a,signal:n}){const t=(0,g.NP)(r),o=e.map(async e=>{
const r=fieldRules(e,t).flatMap(({field:e,running:r,floor:a})=>[e,...void 0===r?[]:[r],...void 0===a?[]:[a]]);if(0===r.length)return[];const o=(0,s.Po)(e),i=await a.get(o,{signal:n
}),c=[...new Set(r)].flatMap(e=>{const r=fieldAt(i,e);return"string"==typeof r?[[e,r]]:[]});return 0===c.length?[]:[[(0,s.P5)(o),Object.fromEntries(c)]]})
;return Object.fromEntries((await Promise.all(o)).flat())}var E=a(2375),A=a(2194),O=a(9285),V=a(5988),R=a(868);async function rollBackRelease(e){
const{namespace:r,release:a,revision:n,helm:t,kubernetes:o,logger:s,signal:i}=e,{action:c,history:l}=await(0,R.U)(e),d=`Helm release ${r}/${a}`
;if(void 0===l||!l.revisions.some(e=>e.revision===n))throw new V.t2("HELM_REVISION_GONE",`${d}: revision ${n} is no longer kept`,{
remedy:`See helm -n ${r} history ${a}, and install the version that is wanted.`});const{latest:u}=l;if("none"===c&&u.revision===n&&"deployed"===u.status)return u;await o.mergePatch((0,A.a6)(r,a,n),{
metadata:{labels:{[O.P1]:String(u.revision+1)}}},{signal:i}),s.info(`${d}: back from revision ${u.revision} (${u.chartVersion}) to ${n}`),await t.rollback(a,r,n);const p=(await(0,A.Cr)(o,r,a,{signal:i
}))?.latest;if("deployed"!==p?.status)throw new V.t2("HELM_RELEASE_NOT_DEPLOYED",`${d} is ${p?.status??"not there"} after the rollback`,{remedy:`See helm -n ${r} history ${a}.`});return p}
const isRevision=(e,r)=>e.chartVersion===r.chartVersion&&e.valuesDigest===(0,h.gN)(e,r).valuesDigest;var x=a(787);const groupKind=({apiVersion:e,kind:r})=>`${(0,s.F8)(e)}/${r}`
;const isRemovable=e=>!(0,g.VU)(groupKind(e));function isSettled(e){if(!(0,g.x_)(groupKind(e)))return!1;const{observedGeneration:r}=e.status??{},{generation:a=0}=e.metadata;return"True"===(0,
s.fS)(e,"Ready")?.status&&void 0!==r&&r>=a}function withoutShrinking(e,r){return g.y9.filter(({group:r,kind:a})=>a===e.kind&&r===(0,
s.F8)(e.apiVersion)).reduce((e,{field:a})=>replaceFields(e,r,a,larger),e)}function larger(e,r){const[a,n]=[e,r].map(e=>"string"==typeof e||"number"==typeof e?(0,x.L)(e):void 0)
;return void 0!==a&&void 0!==n&&n>a?r:e}var __addDisposableResource=function(e,r,a){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],a&&(t=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:a})}else a&&e.stack.push({async:!0});return r},C=function(e){return function(r){function fail(a){r.error=r.hasError?new e(a,r.error,"An error was suppressed during disposal."):a,
r.hasError=!0}var a,n=0;return function next(){for(;a=r.stack.pop();)try{if(!a.async&&1===n)return n=0,r.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value)
;if(a.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,a){var n=new Error(a);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const T=3e4
;async function rollBack(e,r){const a={stack:[],error:void 0,hasError:!1};try{const{layer:l,good:u}=e,y=`layer ${l.name} to be rolled back`,v=__addDisposableResource(a,(0,
n.R)(l.spec.timeout,y,r.signal),!1),w={...r,signal:v.signal};try{return void 0===u?{outcome:D}:await async function(e,r,a){
const{objects:n}=r,t=void 0===n?`Not rolled back: the revision of ${r.at} was too large to be kept`:function(e,{objects:r,operator:a}){const n=(0,f.TL)(e.objects,(0,h.cT)(r).objects)
;if(!n||void 0===e.operator||void 0===a)return n;const{version:t,...o}=a.operator,s=(0,h.gN)(o,{chartVersion:t,values:a.values,revision:0})
;return s.chartVersion===e.operator.chartVersion&&s.valuesDigest===e.operator.valuesDigest}(r,e.tried)?"Not rolled back: what has failed is the last good revision itself":void 0
;if(void 0===n||void 0!==t)return{outcome:{ready:!1,message:t??""}};const l=await(0,o.xS)(a,n),u=await async function(e,r,{spec:a},n){const t=(0,g.NP)(a.upgrades),o=e.map(async e=>{const a=r.get((0,
s.TN)((0,s.Po)(e)));return void 0===a?[]:stepsBetween(a,e,fieldRules(e,t),n)}),i=(await Promise.all(o)).flat().filter(e=>void 0!==e.refused),c=i.map(e=>e.refused?.remedy??"")
;return 0===i.length?void 0:{ready:!1,message:`Not rolled back: ${i.map(describeRefusal).join("; ")}`,remedy:[...new Set(c)].join(" ")}}(n,l.members,e.layer,a);return void 0!==u?{outcome:u
}:(a.logger.notice(`Layer ${a.layer}: rolling back to the revision of ${r.at}`),async function(e,r,a){
const{tried:n,run:t,startedAt:o,onProgress:l}=e,u=void 0!==r.operator&&void 0!==n.operator&&void 0===n.operator.foreign,f=await applyAgain(e,r,a).catch(e=>{if(!(u&&e instanceof p.kN))throw e
;a.logger.info(`To be tried again with the operator of that revision: ${e.message}`)}),g=u?await async function(e,r,a,n){const{kubernetes:t,signal:o}=n,{namespace:s,release:i,revision:l}=e,d={...(0,
c.sk)({namespace:s,release:i}),run:a,signal:o};return(0,c.kK)(d,n,async a=>{const o=await(0,A.iJ)(t,s,i,{signal:a});if(void 0===o)return{left:`Helm release ${s}/${i} is gone`}
;if("deployed"===o.status&&isRevision(e,o))return{release:o};const{operator:c,values:d}=r,u={version:c.version,values:d};return"none"===(0,E.co)({...o,status:"deployed"
},u)||o.status.startsWith("pending-")?{release:await rollBackRelease({...n,signal:a,namespace:s,release:i,revision:l})}:{left:`another run has brought Helm release ${s}/${i} to ${o.chartVersion}`}})
}(r.operator,n.operator,t,a):{};if(void 0!==g.release){const e=await async function(e,r,a,n,t){const o=await(0,d.Hf)(e,r,void 0,a),c=a.clock.now(),l=o.map(e=>({reference:(0,s.Po)(e),object:e,
action:"update",appliedAt:c})),u=await(0,m.L)(l,a,{startedAt:n,rules:i.v8,...void 0===t?{}:{onProgress:t}});return u.ready&&await Promise.all((0,d.mZ)(e).map(e=>(0,d.Py)(e,a))),{
ready:u.ready&&!a.signal.aborted,resources:u.resources}}(g.release,r.operator?.namespace??"",a,o,l);if(!e.ready)return{outcome:await notReady(r,e.resources,a)}}
const{applied:h,notes:y}=f??await applyAgain(e,r,a),v=await(0,m.L)(h,a,{startedAt:o,rules:e.rules,...void 0===l?{}:{onProgress:l}});if(!v.ready)return{outcome:await notReady(r,v.resources,a)}
;const w=[`The revision of ${r.at} is running again and ready`,...y,...void 0===g.left?[]:[`the operator stays, since ${g.left}`]];return{outcome:{...toRevision(r),ready:!0,message:w.join("; ")},
...void 0===g.release?{}:{release:g.release}}}(e,{...r,objects:n},a))}(e,u,w)}catch(e){if(r.signal.throwIfAborted(),!(e instanceof t.Xf))throw e;return{outcome:{...toRevision(u),ready:!1,
message:`The rollback failed: ${(0,t.gJ)(e)}`,...void 0===e.remedy?{}:{remedy:e.remedy}}}}}catch(e){a.error=e,a.hasError=!0}finally{C(a)}}const D={ready:!1,
message:"Not rolled back: no revision of this layer is known to have been ready here",remedy:"A revision is kept whenever a deploy has waited for it and it became ready."
},toRevision=e=>void 0===e?{}:{to:e.at,...void 0===e.run?{}:{run:e.run}};async function applyAgain({force:e,run:r},a,n){const t=await(0,o.xS)(n,a.objects),{again:i,left:c}=function(e,r){
const a=[],n=[];for(const t of e){const e=r.get((0,s.TN)((0,s.Po)(t)));void 0===e?(0,g.O2)(groupKind(t))||a.push(t):(0,g.O2)(groupKind(t))||isSettled(e)?n.push(e):a.push(withoutShrinking(t,e))}return{
again:a,left:n}}(a.objects,t.members),l=await(0,o.vl)(i,t,n,{planOnly:!1,force:e}),d=new Set(c.map(e=>(0,s.TN)((0,s.Po)(e)))),u=l.leftovers.filter(e=>!d.has((0,s.TN)((0,
s.Po)(e)))),[p,f]=[u.filter(isRemovable),u.filter(e=>!isRemovable(e))],h=await(0,o.YK)({...l,leftovers:p},t,n,{force:e,run:r}),m=n.clock.now(),y=c.map(e=>({reference:(0,s.Po)(e),object:e,
action:"none",appliedAt:m})),v=f.map(e=>(0,s.P5)((0,s.Po)(e)));return{applied:[...h,...y],notes:0===v.length?[]:[`${v.join(", ")} of the failed revision stays, since it may hold data`]}}
async function notReady(e,r,{signal:a,...o}){const s={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(s,(0,n.R)(T,"the explanation of a rollback"),!1),c=a.aborted?(0,
t.gJ)(a.reason):void 0,l=await(0,b.r)(r,c,{...o,signal:i.signal}),d=l?.diagnosis?.cause??l?.message??c??"unknown",u=l?.diagnosis?.remedy??"";return{...toRevision(e),ready:!1,
message:`The revision of ${e.at} is applied again, but not ready: ${d}`,...""===u?{}:{remedy:u}}}catch(e){s.error=e,s.hasError=!0}finally{C(s)}}var deploy_addDisposableResource=function(e,r,a){
if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],a&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:a})
}else a&&e.stack.push({async:!0});return r},N=function(e){return function(r){function fail(a){r.error=r.hasError?new e(a,r.error,"An error was suppressed during disposal."):a,r.hasError=!0}var a,n=0
;return function next(){for(;a=r.stack.pop();)try{if(!a.async&&1===n)return n=0,r.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,a){var n=new Error(a);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;async function checkLayer({layer:e,overlay:r,namespace:a,patches:n},{exec:t,logger:o,signal:s}){const[i,c]=await Promise.all([(0,S.m)(e,{exec:t,logger:o,signal:s,namespace:a??e.spec.namespace,
...void 0===r?{}:{overlay:r},...void 0===n?{}:{patches:n}}),(0,k.i)(e)]);return{objects:i,rules:c}}async function deployLayer(e,r,a){const t={stack:[],error:void 0,hasError:!1};try{
const{layer:s}=e,i=e.namespace??s.spec.namespace,d=function(e,r,a,n){const t=a.now(),o=new Map,s={startedAt:t,changes:[],helm:[],upgrades:[],resources:[],begun:!1,changed:!1,ready:!1,
operatorVersion:void 0,endpoints:{},failure:void 0,rolledBack:void 0,held:!1,hasFailed:()=>void 0!==s.failure,
hasChanged:()=>s.changed||s.changes.some(({action:e})=>"none"!==e)||s.helm.some(({action:e})=>"none"!==e),pendingWait:void 0,phase:async(e,r)=>{const s=a.now();try{return await r()}finally{
const r=o.get(e),i={name:e,startedAt:r?.startedAt??s-t,durationMs:(r?.durationMs??0)+a.now()-s};o.set(e,i),n?.(i)}},result:()=>({name:e,ready:s.ready,changed:s.hasChanged(),durationMs:a.now()-t,
operatorVersion:s.operatorVersion,namespace:r,endpoints:s.endpoints,plan:{layer:e,changes:s.changes,helm:s.helm,...0===s.upgrades.length?{}:{upgrades:s.upgrades}},resources:s.resources,
phases:[...o.values()],...void 0===s.failure?{}:{failure:s.failure},...void 0===s.rolledBack?{}:{rolledBack:s.rolledBack}})};return s
}(s.name,i,r.clock,a.onPhase),{latest:p,needed:f}=a,g=`layer ${s.name}`,m=deploy_addDisposableResource(t,void 0===p?void 0:(0,n.R)(p,g,r.signal),!1),y=deploy_addDisposableResource(t,(0,
n.R)(timeoutOf(e),g,m?.signal??r.signal),!1),k={...r,signal:y.signal,layer:s.name,namespace:i};try{const t=await async function(e,r,a,{checked:n,mode:t}){
const{operator:o}=e.layer.spec,{kubernetes:s,signal:i,namespace:c}=r,[{objects:l,rules:d},p]=await Promise.all([n??a.phase("render",()=>checkLayer(e,r)),a.phase("inspect",async()=>void 0===o?void 0:(0,
u.jQ)(o,e,r))]);await a.phase("inspect",async()=>{await checkPermissions(l,c,{client:s,signal:i});const{upgrades:n}=e.layer.spec
;a.upgrades.push(...void 0===p?[]:await stepOfOperator(p,n,r),...await stepsOfObjects(l,n,r)),"apply"===t&&refuseSteps(a.upgrades,e.layer)});const f=await a.phase("inspect",()=>(0,w.V)(l,t,r));return{
objects:f,rules:d,operator:p}}(e,k,d,a);if("plan"===a.mode)await async function(e,{objects:r,operator:a},n,t){t.changes.push(...await async function(e,r){
const a=new Set([r.namespace,e.layer.spec.operator?.namespace??r.namespace]),n=await Promise.all([...a].map(async e=>{const a={apiVersion:"v1",kind:"Namespace",name:e}
;return void 0===await r.kubernetes.get(a,{signal:r.signal})?[e]:[]}));return n.flat().map(e=>({layer:r.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,n))
;const s=t.upgrades.some(({field:e,refused:r})=>void 0===e&&void 0!==r);void 0===a||s||await async function(e,r,a,n,t){if(t.helm.push(e.change),t.operatorVersion=versionOf(e),
!await needsChart(e,a,n))return;const{crds:o}=await t.phase("chart",()=>(0,u.Ee)(e,r,{...n,planOnly:!0}));t.changes.push(...o.map(tellCrd))}(a,e,r,n,t);await t.phase("diff",async()=>{const a=await(0,
o.xS)(n,r),s={planOnly:!0,force:!0===e.forceConflicts};t.changes.push(...(await(0,o.vl)(r,a,n,s)).changes)});const{outputs:i}=await(0,v.T)(e.layer,n.kubernetes,n.namespace,n);t.endpoints=i
}(e,t,k,d);else{const o=f&&{needed:()=>y.pause(f)};await async function(e,r,a,t,o,s){const i={stack:[],error:void 0,hasError:!1};try{const{kubernetes:d,logger:u,signal:p,layer:f,namespace:g}=a
;t.begun=!0;const m=await(0,l.G)(g,{client:d,logger:u,signal:p});t.changed||=m;const y=!0===e.rollback?{lifetime:s.signal}:{},v={name:(0,c.l4)(f),namespace:g,run:e.run,signal:p,...y
},w=deploy_addDisposableResource(i,(0,c.$i)(v,a),!0),beforeWrite=()=>t.phase("lock",()=>w.take());(m||willChange(r.operator)||await w.isContended())&&await beforeWrite();const k={...a,
signal:AbortSignal.any([p,w.signal])},$=await(0,h.M7)(k);let j;try{j=await bringUp(e,r,k,t,{...o,beforeWrite})}catch(r){if(!0!==e.rollback||!isTold(r)||"UPGRADE_REFUSED"===r.code)throw r
;w.signal.throwIfAborted(),t.failure??=(0,b.g)(r)}const S={...a,signal:w.signal};if(t.ready){const a={...r,operator:j,upgrades:e.layer.spec.upgrades};await keepGoodRevision(a,$,S,{run:e.run,
beforeWrite})}else if(!0===e.rollback&&void 0!==t.failure&&!t.held){const a={stack:[],error:void 0,hasError:!1};try{await deploy_explain(t,{...s,signal:w.signal})
;const i=deploy_addDisposableResource(a,(0,n.R)(timeoutOf(e),`the lock of layer ${f}`,w.signal),!1);await w.take(i.signal),
await t.phase("rollback",()=>async function({layer:e,run:r,forceConflicts:a},{objects:n,rules:t,operator:o},s,i,c,{onProgress:l}){const{outcome:d,release:u}=await rollBack({layer:e,run:r,good:s,
tried:{objects:n,operator:o},rules:t,force:!0===a,startedAt:c.startedAt,...void 0===l?{}:{onProgress:l}},i);if(c.rolledBack=d,!d.ready)return void i.logger.warning(d.message)
;if(i.logger.notice(d.message),void 0===s?.operator||void 0===u)return;await(0,h.pS)({...s,operator:(0,h.gN)(s.operator,u)},s,i,r)}(e,r,$,S,t,o))}catch(e){a.error=e,a.hasError=!0}finally{N(a)}}
}catch(e){i.error=e,i.hasError=!0}finally{const e=N(i);e&&await e}}(e,t,k,d,{...a,...o},r)}}catch(e){if(r.signal.throwIfAborted(),"plan"===a.mode||!d.begun||!isTold(e))throw e;d.failure??=(0,b.g)(e)}
return await deploy_explain(d,r),d.result()}catch(e){t.error=e,t.hasError=!0}finally{N(t)}}const timeoutOf=({timeout:e,layer:r})=>e??r.spec.timeout;async function deploy_explain(e,r){
const{failure:a,pendingWait:n}=e;void 0!==a&&void 0!==n&&(e.pendingWait=void 0,e.failure=await(0,b.r)(n,a.message,r)??a)}function isTold(e){
return e instanceof t.Xf&&(!(e instanceof t.j1||e instanceof t.p4)&&"LOCK_LOST"!==e.code)}const willChange=e=>void 0!==e&&"none"!==e.change.action},9265:(e,r,a)=>{a.d(r,{g:()=>failureOf,
r:()=>explainWait});var n=a(371),t=a(3036),o=a(6960),s=a(780);const i=3,c="NOT_READY";async function explainWait(e,r,{kubernetes:a,clock:o,logger:s,signal:l}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p;for(const{reference:e,readiness:u}of d.slice(0,i)){const i=await(0,n.h)(e,{client:a,clock:o,
logger:s,signal:l,readiness:u}),d={reference:e,message:`${(0,t.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===r?"":` (${r})`}`,diagnosis:i};if(p??=d,
i.code!==c)return d}return p}function byWeight(e,r){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(r)||(0,o.BX)(r.reference)-(0,o.BX)(e.reference)}function failureOf(e){
if(!(e instanceof s.kN)){const r={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,r)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,r){return{code:e.code,culprit:r,cause:e.message,remedy:e.remedy??"",evidence:[]}}},4254:(e,r,a)=>{a.d(r,{
Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var n=a(3036),t=a(5281)
;const o=new Set(["Deployment","StatefulSet","DaemonSet"]),s=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,r,a,{kubernetes:s,signal:i}){const c=void 0===e?void 0===a?.reference?[]:[a.reference]:(0,
t.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).map(e=>({namespace:r,...(0,n.Po)(e)})),l=await Promise.all(c.map(e=>s.get(e,{signal:i})));return c.map((e,a)=>l[a]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??r}})}function webhookServices(e){const r=(0,
t.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(r.map(({namespace:e,name:r})=>`${e}/${r}`))]}async function waitForEndpoints(e,{kubernetes:r,logger:a,signal:n}){const[t="",o=""]=e.split("/"),s=new AbortController
;a.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=r.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:t,labelSelector:`${i}=${o}`,
signal:AbortSignal.any([n,s.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||s.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},2744:(e,r,a)=>{a.d(r,{T:()=>readOutputs});var n=a(3036),t=a(2317),o=a(1740),s=a(4851);async function readOutputs(e,r,a,i={}){
const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,u])=>{const p=function(e,r,a){const n=r.apiVersion??(0,s.u)(r.kind)
;if(void 0===n)throw new t.j1(`The output ${e} needs an apiVersion for the kind ${r.kind}`);return{apiVersion:n,kind:r.kind,namespace:a,name:r.name}}(e,u,a),f=await(e=>{const a=(0,
n.TN)(e),t=c.get(a)??r.get(e,i);return c.set(a,t),t})(p),g=f&&(0,o.A)((0,o.Z)(u.path),f);if(void 0!==g)l[e]=g;else{const r=(0,n.P5)(p);d.push({name:e,
reason:void 0===f?`${r} does not exist`:`${r} has nothing at ${u.path}`})}}));const u=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(u.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,r)=>u.indexOf(e.name)-u.indexOf(r.name))}}},1419:(e,r,a)=>{a.d(r,{i:()=>readinessRules});var n=a(6760);var t=a(6188);async function readinessRules({directory:e,spec:r}){
return 0===r.readiness.length?t.v8:(0,t.jB)(await async function(e,r){if(0===e.length)return[];const{compileCelRule:n}=await Promise.all([a.e(7337),a.e(8118)]).then(a.bind(a,8118))
;return e.map((e,a)=>n(e,`${r}: spec.readiness[${a}]`))}(r.readiness,n.join(e,"layer.yaml")))}}};
