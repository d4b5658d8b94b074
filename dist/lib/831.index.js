export const id=831;export const ids=[831];export const modules={70254:(e,a,n)=>{n.d(a,{O:()=>isLeaseHeld,Z:()=>acquireLease});var t=n(77598),r=n(40682),o=n(12317),s=n(80397),i=n(8575);const c={
apiVersion:"coordination.k8s.io/v1",kind:"Lease"},l=30,d=1e4,u=2e4,p="lamina.dev/run-url",f="lamina.dev/session";async function acquireLease(e){const a=(0,t.randomUUID)(),n={...c,name:e.name,
namespace:e.namespace},r={signal:e.signal};let o=await e.client.get(n,r);for(;;){e.signal.throwIfAborted(),void 0!==o&&""!==holderOf(o)&&(o=await waitForHolder(e,o));const t=await tryWrite(e,a,o)
;if(void 0!==t)return keepLease(e,a,t);o=await e.client.get(n,r)}}async function isLeaseHeld({client:e,name:a,namespace:n,signal:t}){const r=await e.get({...c,name:a,namespace:n},{signal:t})
;return void 0!==r&&""!==holderOf(r)}const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[f];async function tryWrite(e,a,n){
const t=microTime(e.clock),r=void 0===n?0:(specOf(n).leaseTransitions??0)+1,o={...c,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[f]:a,...void 0===e.url?{}:{[p]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:l,acquireTime:t,renewTime:t,leaseTransitions:r}};try{return void 0===n?await e.client.create(o,{signal:e.signal}):await e.client.replace(o,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof s.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof s.h&&"NotFound"===e.reason
;async function waitForHolder(e,a){const{clock:n,logger:t,signal:o}=e;announce(t,e,a);const s=new AbortController,i=function(e,a,n){const{client:t,clock:r}=e;let o,s={lease:a,seenAt:r.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let a=new Set;const o=t.watch(c,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of o)"RELISTING"===n.type?a=new Set:"SYNCED"===n.type?a.has(e.name)||(s={lease:void 0,seenAt:r.now()}):"DELETED"===n.type?s={lease:void 0,seenAt:r.now()
}:(a.add(n.object.metadata.name),n.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:n.object,seenAt:r.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return s},changeOr:async e=>{const a=AbortSignal.any([n,i.signal]);try{await e(a)}catch(e){if(!a.aborted)throw e}}}}(e,a,AbortSignal.any([o,s.signal]));try{
let s=holderOf(a);for(;;){const{lease:a,seenAt:c}=i.latest();if(void 0===a||""===holderOf(a))return a;holderOf(a)!==s&&announce(t,e,a),s=holderOf(a)
;const d=1e3*(specOf(a).leaseDurationSeconds??l),u=c+d-n.now();if(u<=0)return t.warning(`Taking the lock ${e.name} over: ${s} has not renewed it for ${(0,r.a3)(d)}`),a
;await i.changeOr(e=>n.sleep(u,e)),o.throwIfAborted()}}finally{s.abort()}}function announce(e,a,n){const t=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${a.namespace}/${a.name}: ${holderOf(n)} holds it${void 0===t?"":` (${t})`}`)}function keepLease(e,a,n){
const{client:t,clock:s,logger:p}=e,f=new AbortController,g=new AbortController;let m=n,h=s.now();const lose=a=>{f.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${a}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},renewOnce=async()=>{const e=s.now(),a={...specOf(m),renewTime:microTime(s)}
;m=await t.replace({...m,spec:a},{signal:g.signal}),h=e},reload=async()=>{const n=await t.get({...c,name:e.name,namespace:e.namespace}).catch(()=>m);if(void 0===n)lose("it was deleted");else{
if(sessionOf(n)===a)return m=n,!0;lose(`${holderOf(n)} has taken it over`)}return!1},y=(async()=>{let a=d;for(;;){await s.sleep(a,g.signal);try{await renewOnce(),a=d;continue}catch(a){
if(g.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(a)}`),isGone(a))return void lose("it was deleted");if(isRace(a)&&!await reload())return}
if(s.now()-h>=u)return void lose(`it could not be renewed for ${(0,r.a3)(u)}`);a=1e3}})().catch(e=>{g.signal.aborted||lose((0,o.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,f.signal]),release:async()=>{g.abort(),await y,f.signal.aborted||await async function(e,a,n){const{client:t,logger:r}=e,s=AbortSignal.timeout(5e3);try{
let r=n;for(let n=0;n<2&&void 0!==r;n+=1){const n={...r,metadata:{...r.metadata,annotations:{}},spec:(0,i.FF)(specOf(r),"holderIdentity")};try{return void await t.replace(n,{signal:s})}catch(n){
if(isGone(n))return;if(!isRace(n))throw n;const o=await t.get({...c,name:e.name,namespace:e.namespace},{signal:s});r=void 0!==o&&sessionOf(o)===a?o:void 0}}}catch(a){
r.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,o.gJ)(a)}); it runs out by itself in ${l} s`)}}(e,a,m)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},70831:(e,a,n)=>{n.d(a,{i:()=>checkLayer,d:()=>deployLayer})
;var t=n(40682),r=n(12317),o=n(23509),s=n(63036),i=n(46188),c=n(42055),l=n(26024),d=n(54254),u=n(61905),p=n(50780),f=n(8575);function fieldAt(e,a){return a.split(".").reduce((e,a)=>(0,
f.Ce)(e)?e[a]:void 0,e)}function replaceFields(e,a,n,t){return replaceAt(e,a,n.split("."),t)}function replaceAt(e,a,[n,...t],r){
return void 0===n?void 0===e||void 0===a?e:r(e,a):"*"===n?Array.isArray(e)&&Array.isArray(a)?e.map((e,n)=>replaceAt(e,a[n],t,r)):e:(0,f.Ce)(e)&&(0,f.Ce)(a)&&n in e?{...e,[n]:replaceAt(e[n],a[n],t,r)
}:e}var g=n(37098);function parseVersion(e){if("string"!=typeof e)return;const[,a,n,t]=/^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(e)??[];return void 0!==a?{major:Number(a),
minor:Number(n??0),patch:Number(t??0)}:void 0}const compareVersions=(e,a)=>compareMinors(e,a)||e.patch-a.patch,compareMinors=(e,a)=>e.major-a.major||e.minor-a.minor;function judgeStep(e,a,n,t){
const[r,o]=[parseVersion(a),parseVersion(n)];if(void 0===r||void 0===o)return;const s=compareVersions(r,o);return 0!==s?s<0?function(e,a,n,t){const r=(0,g.$h)(e)?function({stations:e=[]},a,n){
const isBelow=(e,a)=>{const n=parseVersion(a);return void 0!==n&&compareVersions(e,n)<0};return e.find(({before:e,to:t})=>isBelow(a,e)&&!isBelow(n,t))?.stop}(e,a,n):void 0,o=function({up:e},a,n){
const t=n.major-a.major
;return"major"===e?t>1?`the newest ${a.major+1}.x`:void 0:"minor"!==e?void 0:0===t?n.minor-a.minor>1?`${a.major}.${a.minor+1}`:void 0:t>1||n.minor>0?`${a.major+1}.0, from the last minor version before it`:void 0
}(e,a,n)??r;return void 0===o?void 0:{direction:"up",reason:`${e.why}; ${t} is too far in one step (${e.source})`,remedy:`Go to ${o} first, see that it is ready, then on to ${t}.`}
}(e,r,o,n):function(e,a,n,t,r){const o=parseVersion(r),s=0===compareMinors(a,n),i="any"===e.down||"patch"===e.down&&s,{floor:c}=e;if(i&&(void 0===o||compareMinors(n,o)>=0))return
;const l=i&&void 0!==c?`${c} is ${String(r)} already`:void 0;return{direction:"down",reason:`${void 0===l?"":`${l}, and `}${e.why} (${e.source})`,remedy:(0,
g.$h)(e)?`Ask for ${t} or a newer version in spec.operator.version; other layers may share this operator.`:`Keep ${t}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`
}}(e,r,o,a,t):void 0}var m=n(9988);async function hasRun({metadata:e},{label:a,value:n,container:t},r,{kubernetes:o,signal:s}){const{items:i}=await o.list({apiVersion:"v1",kind:"Pod"},{
labelSelector:`${a}=${n.replace("%",e.name)}`,signal:s,...void 0===e.namespace?{}:{namespace:e.namespace}});return i.some(e=>function(e,a){
const[n,t]=[parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(e)?.[1]),parseVersion(a)];return void 0===n||void 0===t||compareMinors(n,t)>0}(function(e,a){const{containers:n=[]}=e.spec??{}
;return n.find(({name:e})=>e===a)?.image??""}(e,t),r)&&function(e,a){const{containerStatuses:n=[]}=e.status??{},t=n.find(({name:e})=>e===a)
;return void 0!==t&&(void 0===t.state?.waiting||(t.restartCount??0)>0||void 0!==t.lastState?.terminated)}(e,t))}function fieldRules({apiVersion:e,kind:a},n){const t=n.flatMap(n=>(0,
g.$h)(n)||n.kind!==a||n.group!==(0,s.F8)(e)?[]:[n]);return t.filter(({field:e},a)=>t.findIndex(a=>a.field===e)===a)}async function stepsOfObjects(e,a,n){const{kubernetes:t,signal:r}=n,o=(0,
g.NP)(a),i=e.map(async e=>{const a=fieldRules(e,o).filter(({field:a})=>void 0!==fieldAt(e,a));if(0===a.length)return[];const i=await t.get((0,s.Po)(e),{signal:r})
;return void 0===i?[]:stepsBetween(i,e,a,n)});return(await Promise.all(i)).flat()}async function stepsBetween(e,a,n,t){const r=n.map(async n=>{const r=runningVersion(e,n),o=fieldAt(a,n.field)
;if("string"!=typeof r||"string"!=typeof o||r===o)return[];const i=judgeStep(n,r,o,void 0===n.floor?void 0:fieldAt(e,n.floor)),c=void 0!==i&&!await async function({direction:e},a,{pods:n},t,r){
return"down"===e&&void 0!==n&&!await hasRun(a,n,t,r)}(i,e,n,o,t),l=(0,s.P5)((0,s.Po)(a));return[{layer:t.layer,what:l,field:n.field,from:r,to:o,...c?{refused:i}:{}}]})
;return(await Promise.all(r)).flat()}const runningVersion=(e,{field:a,running:n})=>(void 0===n?void 0:fieldAt(e,n))??fieldAt(e,a)
;async function stepOfOperator({operator:e,release:a,change:n,foreign:t},r,o){const s=a?.chartVersion,i=e.version;if(void 0===a||void 0===s||s===i)return[];if(void 0!==t||"install"===n.action)return[]
;const c=e.chart.replace(/\/+$/,"").split("/").at(-1),l=(0,
g.NP)(r).filter(g.$h).find(e=>e.chart===c),d=void 0===l?void 0:judgeStep(l,s,i,void 0),u=void 0!==d&&!await async function({direction:e},a,n){if("down"!==e)return!1;const t=await(0,m.M7)(n)
;return t?.operator?.chartVersion===a}(d,i,o),p=`Helm release ${e.namespace}/${e.release}`;return[{layer:o.layer,what:p,from:s,to:i,...u?{refused:d}:{}}]}
const describeRefusal=({what:e,field:a,from:n,to:t,refused:r})=>`${e}${void 0===a?"":` (${a})`} does not go from ${n} to ${t}: ${r?.reason??""}`;function refuseSteps(e,{directory:a,name:n}){
const t=e.filter(e=>void 0!==e.refused),[r]=t;if(void 0!==r)throw new p.kN("UPGRADE_REFUSED",{apiVersion:"lamina/v1",kind:"Layer",name:n},t.map(describeRefusal).join("; "),{
remedy:r.refused?.remedy??"",details:{directory:a,steps:t}})}var h=n(24017);const y=20;async function bringUpOperator(e,a,n,t,r,{onProgress:o,beforeWrite:i}){let p=e
;const{namespace:f}=e.operator,g=await needsChart(e,n,t);if(g){await i();const{kubernetes:d,logger:g,signal:m}=t;await(0,l.Gv)(f,{client:d,logger:g,signal:m});const h={...(0,c.sk)(e.operator),
run:a.run,signal:m};await(0,c.kK)(h,t,async i=>{p=await(0,u.jQ)(e.operator,a,{...t,signal:i}),r.helm.push(p.change),
await needsChart(p,n,t)&&(refuseSteps(await stepOfOperator(p,a.layer.spec.upgrades,t),a.layer),p=await async function(e,a,n,t,r){const{chartDirectory:o,crds:i}=await t.phase("chart",()=>(0,u.Ee)(e,a,{
...n,planOnly:!1}));if(t.changes.push(...i.map(tellCrd)),await t.phase("crds",async()=>{await(0,u.zc)(i,n),await waitFor(await async function(e,a){
const{kubernetes:n,clock:t,signal:r}=a,o=e.map(async({desired:e,change:a})=>{const o=(0,s.Po)(e);return{reference:o,object:("none"===a.action?e:await n.get(o,{signal:r}))??e,action:a.action,
appliedAt:t.now()}});return Promise.all(o)}(i,n),n,t,r)}),"none"===e.change.action||t.hasFailed())return e;const c=await t.phase("helm",()=>(0,u.Gq)(e,o,a,n));return{...e,release:c}}(p,a,{...t,
signal:i},r,o))})}else r.helm.push(p.change);return r.operatorVersion=versionOf(p),r.hasFailed()||await r.phase("operator",()=>async function({operator:e,release:a,foreign:n},t,r,o,i){const c=await(0,
d.Hf)(a,e.namespace,n,r),l=r.clock.now(),u=c.map(e=>({reference:(0,s.Po)(e),object:e,action:t?"update":"none",appliedAt:l}));if(await waitFor(u,r,o,i),o.hasFailed()||!t||void 0===a)return
;await Promise.all((0,d.mZ)(a).map(e=>(0,d.Py)(e,r))),r.signal.throwIfAborted()}(p,g,t,r,o)),p}async function needsChart({change:e,foreign:a},n,{kubernetes:t,signal:r}){if(void 0!==a)return!1
;if("none"!==e.action)return!0;const o=new Map(n.filter(({apiVersion:e})=>(0,s.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]))
;return(await Promise.all([...o.values()].map(e=>t.resourceFor(e,{signal:r})))).includes(void 0)}async function waitFor(e,a,n,t){const r=await(0,h.L)(e,a,{startedAt:n.startedAt,rules:i.v8,
...void 0===t?{}:{onProgress:t}});n.resources.push(...r.resources),r.ready||(n.pendingWait=r.resources,n.failure={message:"the operator did not come up"})}
const versionOf=({operator:e,release:a,foreign:n})=>n?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){return e.fields.length<=y?e:{...e,
fields:"create"===e.action?[]:e.fields.slice(0,y),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${y} shown`}`}}var v=n(62744);async function bringUp(e,a,n,t,r){
const{kubernetes:s,logger:i,namespace:c}=n,{objects:l,rules:d}=a;refuseSteps(await stepsOfObjects(l,e.layer.spec.upgrades,n),e.layer)
;const u=void 0===a.operator?void 0:await bringUpOperator(a.operator,e,l,n,t,r);if(t.hasFailed()||await async function(e,{needed:a}){const n=a&&await e.phase("needs",a);return void 0!==n&&(e.held=!0,
e.failure={message:`not begun, since it depends on ${n}, which is not ready`},!0)}(t,r))return u;const p=await async function(e,{objects:a,rules:n},t,r,s){
const i=!0===e.forceConflicts,apply=async(n,c)=>{const compare=async()=>{const e=await(0,o.xS)(t,a),r=new Set(c.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),s=await(0,o.vl)(n,e,t,{planOnly:!1,force:i
}),l=s.leftovers.filter(({kind:e,metadata:a})=>!r.has(`${e}/${a.name}`)),d=s.changes.filter(({action:e,kind:a,name:n})=>"delete"!==e||!r.has(`${a}/${n}`));return{live:e,plan:{...s,leftovers:l,
changes:d}}};let l=await r.phase("diff",compare);(0,o.OJ)(l.plan,l.live,t.layer)&&await s.beforeWrite()&&(l=await r.phase("diff",compare));const{live:d,plan:u}=l;return r.changes.push(...u.changes),
r.phase("apply",()=>(0,o.YK)(u,d,t,{force:i,run:e.run}))},c=a.filter(o.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,o.SG)(e)),d=await apply(c,l)
;return t.kubernetes.forgetDiscovery(),await settle(n,d,t,r,s),r.hasFailed()?d:[...d,...await apply(l,c)]}(e,a,n,t,r);return!1===e.wait||t.hasFailed()?u:(await t.phase("wait",()=>settle(d,p,n,t,r)),
t.hasFailed()||(await t.phase("outputs",async()=>{const{outputs:a,missing:r}=await(0,v.T)(e.layer,s,c,n);t.endpoints=a;for(const{name:e,reason:a}of r)i.warning(`Output ${e} could not be read: ${a}`)
}),t.ready=!0),u)}async function settle(e,a,n,o,{onProgress:s}){const i=n.clock.now(),c=await(0,h.L)(a,n,{startedAt:o.startedAt,rules:e,...void 0===s?{}:{onProgress:s}})
;if(o.resources.push(...c.resources),c.ready)return;o.pendingWait=c.resources;const{signal:l}=n,d=l.aborted&&l.reason instanceof r.j3?`${l.reason.message}, `:"";o.failure={message:`${d}${(0,
t.a3)(n.clock.now()-i)} after the apply`}}var w=n(13330),b=n(99265),k=n(91419),$=n(80397);const S=["get","list","watch","create","patch","delete"]
;async function checkPermissions(e,a,{client:n,signal:t}){const o=await async function(e,a,n){const t="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",r={apiVersion:"authorization.k8s.io/v1",
kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{return await a.request("POST",t,{body:r,signal:n})}catch(e){if(e instanceof $.h&&(403===e.status||404===e.status))return;throw e}}(a,n,t)
;if(!1!==o?.status?.incomplete)return;const i=o.status.resourceRules??[],c=[],need=(e,a,n)=>{const t=n.filter(n=>!i.some(t=>function(e,a,n,t){
const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a));return has(e.verbs,t)&&has(e.apiGroups,a)&&has(e.resources,n)}(t,e,a,n)));t.length>0&&c.push({resource:""===e?a:`${a}.${e}`,verbs:t})}
;need("coordination.k8s.io","leases",["get","list","watch","create","update"]),need("","configmaps",["get","create","patch"]);for(const a of uniqueKinds(e)){const e=await n.resourceFor(a,{signal:t})
;!0===e?.namespaced&&need((0,s.F8)(a.apiVersion),e.resource,S)}if(0===c.length)return;const l=c.map(({resource:e,verbs:a})=>`${a.join(", ")} on ${e}`).join("; ")
;throw new r.j1(`This user may not do in namespace ${a} what the layer needs: ${l}`,{remedy:"Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.",
details:{namespace:a,missing:c}})}const uniqueKinds=e=>[...new Map(e.map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}])).values()];var j=n(34992);var A=n(55281)
;async function keepGoodRevision(e,a,n,{run:t,beforeWrite:o}){try{const r=await async function({objects:e,operator:a,upgrades:n},t){const r=void 0===a?.foreign?a?.release:void 0,o=void 0===r?[]:(0,
A.Y)(r.manifest,`Helm release ${r.chart}`);return{...(0,m.cT)(e),...void 0===a||void 0===r?{}:{operator:(0,m.gN)(a.operator,r)},versions:await versionsOf(e,n,t),images:(0,m.o$)([...e,...o])}}(e,n)
;if((0,m.t8)(r,a))return;await o(),await(0,m.pS)(r,a,n,t)}catch(e){n.signal.throwIfAborted(),n.logger.warning(`Layer ${n.layer} is ready, but could not be kept as its last good revision: ${(0,
r.gJ)(e)}`)}}async function versionsOf(e,a,{kubernetes:n,signal:t}){const r=(0,g.NP)(a),o=e.map(async e=>{
const a=fieldRules(e,r).flatMap(({field:e,running:a,floor:n})=>[e,...void 0===a?[]:[a],...void 0===n?[]:[n]]);if(0===a.length)return[];const o=(0,s.Po)(e),i=await n.get(o,{signal:t
}),c=[...new Set(a)].flatMap(e=>{const a=fieldAt(i,e);return"string"==typeof a?[[e,a]]:[]});return 0===c.length?[]:[[(0,s.P5)(o),Object.fromEntries(c)]]})
;return Object.fromEntries((await Promise.all(o)).flat())}var P=n(22375),E=n(92194),O=n(99285),V=n(45988),T=n(40868);async function rollBackRelease(e){
const{namespace:a,release:n,revision:t,helm:r,kubernetes:o,logger:s,signal:i}=e,{action:c,history:l}=await(0,T.U)(e),d=`Helm release ${a}/${n}`
;if(void 0===l||!l.revisions.some(e=>e.revision===t))throw new V.t2("HELM_REVISION_GONE",`${d}: revision ${t} is no longer kept`,{
remedy:`See helm -n ${a} history ${n}, and install the version that is wanted.`});const{latest:u}=l;if("none"===c&&u.revision===t&&"deployed"===u.status)return u;await o.mergePatch((0,E.a6)(a,n,t),{
metadata:{labels:{[O.P1]:String(u.revision+1)}}},{signal:i}),s.info(`${d}: back from revision ${u.revision} (${u.chartVersion}) to ${t}`),await r.rollback(n,a,t);const p=(await(0,E.Cr)(o,a,n,{signal:i
}))?.latest;if("deployed"!==p?.status)throw new V.t2("HELM_RELEASE_NOT_DEPLOYED",`${d} is ${p?.status??"not there"} after the rollback`,{remedy:`See helm -n ${a} history ${n}.`});return p}
const isRevision=(e,a)=>e.chartVersion===a.chartVersion&&e.valuesDigest===(0,m.gN)(e,a).valuesDigest;var R=n(50787);const groupKind=({apiVersion:e,kind:a})=>`${(0,s.F8)(e)}/${a}`
;const isRemovable=e=>!(0,g.VU)(groupKind(e));function isSettled(e){if(!(0,g.x_)(groupKind(e)))return!1;const{observedGeneration:a}=e.status??{},{generation:n=0}=e.metadata;return"True"===(0,
s.fS)(e,"Ready")?.status&&void 0!==a&&a>=n}function withoutShrinking(e,a){return g.y9.filter(({group:a,kind:n})=>n===e.kind&&a===(0,
s.F8)(e.apiVersion)).reduce((e,{field:n})=>replaceFields(e,a,n,larger),e)}function larger(e,a){const[n,t]=[e,a].map(e=>"string"==typeof e||"number"==typeof e?(0,R.L)(e):void 0)
;return void 0!==n&&void 0!==t&&t>n?a:e}var __addDisposableResource=function(e,a,n){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;t=a[Symbol.dispose],n&&(r=t)}if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:t,async:n})}else n&&e.stack.push({async:!0});return a},L=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,
a.hasError=!0}var n,t=0;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return t|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t});const N=3e4
;async function rollBack(e,a){const n={stack:[],error:void 0,hasError:!1};try{const{layer:l,good:u}=e,y=`layer ${l.name} to be rolled back`,v=__addDisposableResource(n,(0,
t.R)(l.spec.timeout,y,a.signal),!1),w={...a,signal:v.signal};try{return void 0===u?{outcome:D}:await async function(e,a,n){
const{objects:t}=a,r=void 0===t?`Not rolled back: the revision of ${a.at} was too large to be kept`:function(e,{objects:a,operator:n}){const t=(0,f.TL)(e.objects,(0,m.cT)(a).objects)
;if(!t||void 0===e.operator||void 0===n)return t;const{version:r,...o}=n.operator,s=(0,m.gN)(o,{chartVersion:r,values:n.values,revision:0})
;return s.chartVersion===e.operator.chartVersion&&s.valuesDigest===e.operator.valuesDigest}(a,e.tried)?"Not rolled back: what has failed is the last good revision itself":void 0
;if(void 0===t||void 0!==r)return{outcome:{ready:!1,message:r??""}};const l=await(0,o.xS)(n,t),u=await async function(e,a,{spec:n},t){const r=(0,g.NP)(n.upgrades),o=e.map(async e=>{const n=a.get((0,
s.TN)((0,s.Po)(e)));return void 0===n?[]:stepsBetween(n,e,fieldRules(e,r),t)}),i=(await Promise.all(o)).flat().filter(e=>void 0!==e.refused),c=i.map(e=>e.refused?.remedy??"")
;return 0===i.length?void 0:{ready:!1,message:`Not rolled back: ${i.map(describeRefusal).join("; ")}`,remedy:[...new Set(c)].join(" ")}}(t,l.members,e.layer,n);return void 0!==u?{outcome:u
}:(n.logger.notice(`Layer ${n.layer}: rolling back to the revision of ${a.at}`),async function(e,a,n){
const{tried:t,run:r,startedAt:o,onProgress:l}=e,u=void 0!==a.operator&&void 0!==t.operator&&void 0===t.operator.foreign,f=await applyAgain(e,a,n).catch(e=>{if(!(u&&e instanceof p.kN))throw e
;n.logger.info(`To be tried again with the operator of that revision: ${e.message}`)}),g=u?await async function(e,a,n,t){const{kubernetes:r,signal:o}=t,{namespace:s,release:i,revision:l}=e,d={...(0,
c.sk)({namespace:s,release:i}),run:n,signal:o};return(0,c.kK)(d,t,async n=>{const o=await(0,E.iJ)(r,s,i,{signal:n});if(void 0===o)return{left:`Helm release ${s}/${i} is gone`}
;if("deployed"===o.status&&isRevision(e,o))return{release:o};const{operator:c,values:d}=a,u={version:c.version,values:d};return"none"===(0,P.co)({...o,status:"deployed"
},u)||o.status.startsWith("pending-")?{release:await rollBackRelease({...t,signal:n,namespace:s,release:i,revision:l})}:{left:`another run has brought Helm release ${s}/${i} to ${o.chartVersion}`}})
}(a.operator,t.operator,r,n):{};if(void 0!==g.release){const e=await async function(e,a,n,t,r){const o=await(0,d.Hf)(e,a,void 0,n),c=n.clock.now(),l=o.map(e=>({reference:(0,s.Po)(e),object:e,
action:"update",appliedAt:c})),u=await(0,h.L)(l,n,{startedAt:t,rules:i.v8,...void 0===r?{}:{onProgress:r}});return u.ready&&await Promise.all((0,d.mZ)(e).map(e=>(0,d.Py)(e,n))),{
ready:u.ready&&!n.signal.aborted,resources:u.resources}}(g.release,a.operator?.namespace??"",n,o,l);if(!e.ready)return{outcome:await notReady(a,e.resources,n)}}
const{applied:m,notes:y}=f??await applyAgain(e,a,n),v=await(0,h.L)(m,n,{startedAt:o,rules:e.rules,...void 0===l?{}:{onProgress:l}});if(!v.ready)return{outcome:await notReady(a,v.resources,n)}
;const w=[`The revision of ${a.at} is running again and ready`,...y,...void 0===g.left?[]:[`the operator stays, since ${g.left}`]];return{outcome:{...toRevision(a),ready:!0,message:w.join("; ")},
...void 0===g.release?{}:{release:g.release}}}(e,{...a,objects:t},n))}(e,u,w)}catch(e){if(a.signal.throwIfAborted(),!(e instanceof r.Xf))throw e;return{outcome:{...toRevision(u),ready:!1,
message:`The rollback failed: ${(0,r.gJ)(e)}`,...void 0===e.remedy?{}:{remedy:e.remedy}}}}}catch(e){n.error=e,n.hasError=!0}finally{L(n)}}const D={ready:!1,
message:"Not rolled back: no revision of this layer is known to have been ready here",remedy:"A revision is kept whenever a deploy has waited for it and it became ready."
},toRevision=e=>void 0===e?{}:{to:e.at,...void 0===e.run?{}:{run:e.run}};async function applyAgain({force:e,run:a},n,t){const r=await(0,o.xS)(t,n.objects),{again:i,left:c}=function(e,a){
const n=[],t=[];for(const r of e){const e=a.get((0,s.TN)((0,s.Po)(r)));void 0===e?(0,g.O2)(groupKind(r))||n.push(r):(0,g.O2)(groupKind(r))||isSettled(e)?t.push(e):n.push(withoutShrinking(r,e))}return{
again:n,left:t}}(n.objects,r.members),l=await(0,o.vl)(i,r,t,{planOnly:!1,force:e}),d=new Set(c.map(e=>(0,s.TN)((0,s.Po)(e)))),u=l.leftovers.filter(e=>!d.has((0,s.TN)((0,
s.Po)(e)))),[p,f]=[u.filter(isRemovable),u.filter(e=>!isRemovable(e))],m=await(0,o.YK)({...l,leftovers:p},r,t,{force:e,run:a}),h=t.clock.now(),y=c.map(e=>({reference:(0,s.Po)(e),object:e,
action:"none",appliedAt:h})),v=f.map(e=>(0,s.P5)((0,s.Po)(e)));return{applied:[...m,...y],notes:0===v.length?[]:[`${v.join(", ")} of the failed revision stays, since it may hold data`]}}
async function notReady(e,a,{signal:n,...o}){const s={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(s,(0,t.R)(N,"the explanation of a rollback"),!1),c=n.aborted?(0,
r.gJ)(n.reason):void 0,l=await(0,b.r)(a,c,{...o,signal:i.signal}),d=l?.diagnosis?.cause??l?.message??c??"unknown",u=l?.diagnosis?.remedy??"";return{...toRevision(e),ready:!1,
message:`The revision of ${e.at} is applied again, but not ready: ${d}`,...""===u?{}:{remedy:u}}}catch(e){s.error=e,s.hasError=!0}finally{L(s)}}var deploy_addDisposableResource=function(e,a,n){
if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var t,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=a[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=a[Symbol.dispose],n&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return a},x=function(e){return function(a){function fail(n){a.error=a.hasError?new e(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}var n,t=0
;return function next(){for(;n=a.stack.pop();)try{if(!n.async&&1===t)return t=0,a.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=a,t})
;async function checkLayer({layer:e,overlay:a,namespace:n,patches:t},{exec:r,logger:o,signal:s}){const[i,c]=await Promise.all([(0,j.m)(e,{exec:r,logger:o,signal:s,namespace:n??e.spec.namespace,
...void 0===a?{}:{overlay:a},...void 0===t?{}:{patches:t}}),(0,k.i)(e)]);return{objects:i,rules:c}}async function deployLayer(e,a,n){const r={stack:[],error:void 0,hasError:!1};try{
const{layer:s}=e,i=e.namespace??s.spec.namespace,d=function(e,a,n,t){const r=n.now(),o=new Map,s={startedAt:r,changes:[],helm:[],upgrades:[],resources:[],begun:!1,changed:!1,ready:!1,
operatorVersion:void 0,endpoints:{},failure:void 0,rolledBack:void 0,held:!1,hasFailed:()=>void 0!==s.failure,
hasChanged:()=>s.changed||s.changes.some(({action:e})=>"none"!==e)||s.helm.some(({action:e})=>"none"!==e),pendingWait:void 0,phase:async(e,a)=>{const s=n.now();try{return await a()}finally{
const a=o.get(e),i={name:e,startedAt:a?.startedAt??s-r,durationMs:(a?.durationMs??0)+n.now()-s};o.set(e,i),t?.(i)}},result:()=>({name:e,ready:s.ready,changed:s.hasChanged(),durationMs:n.now()-r,
operatorVersion:s.operatorVersion,namespace:a,endpoints:s.endpoints,plan:{layer:e,changes:s.changes,helm:s.helm,...0===s.upgrades.length?{}:{upgrades:s.upgrades}},resources:s.resources,
phases:[...o.values()],...void 0===s.failure?{}:{failure:s.failure},...void 0===s.rolledBack?{}:{rolledBack:s.rolledBack}})};return s
}(s.name,i,a.clock,n.onPhase),{latest:p,needed:f}=n,g=`layer ${s.name}`,h=deploy_addDisposableResource(r,void 0===p?void 0:(0,t.R)(p,g,a.signal),!1),y=deploy_addDisposableResource(r,(0,
t.R)(timeoutOf(e),g,h?.signal??a.signal),!1),k={...a,signal:y.signal,layer:s.name,namespace:i};try{const r=await async function(e,a,n,{checked:t,mode:r}){
const{operator:o}=e.layer.spec,{kubernetes:s,signal:i,namespace:c}=a,[{objects:l,rules:d},p]=await Promise.all([t??n.phase("render",()=>checkLayer(e,a)),n.phase("inspect",async()=>void 0===o?void 0:(0,
u.jQ)(o,e,a))]);await n.phase("inspect",async()=>{await checkPermissions(l,c,{client:s,signal:i});const{upgrades:t}=e.layer.spec
;n.upgrades.push(...void 0===p?[]:await stepOfOperator(p,t,a),...await stepsOfObjects(l,t,a)),"apply"===r&&refuseSteps(n.upgrades,e.layer)});const f=await n.phase("inspect",()=>(0,w.V)(l,r,a));return{
objects:f,rules:d,operator:p}}(e,k,d,n);if("plan"===n.mode)await async function(e,{objects:a,operator:n},t,r){r.changes.push(...await async function(e,a){
const n=new Set([a.namespace,e.layer.spec.operator?.namespace??a.namespace]),t=await Promise.all([...n].map(async e=>{const n={apiVersion:"v1",kind:"Namespace",name:e}
;return void 0===await a.kubernetes.get(n,{signal:a.signal})?[e]:[]}));return t.flat().map(e=>({layer:a.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t))
;const s=r.upgrades.some(({field:e,refused:a})=>void 0===e&&void 0!==a);void 0===n||s||await async function(e,a,n,t,r){if(r.helm.push(e.change),r.operatorVersion=versionOf(e),
!await needsChart(e,n,t))return;const{crds:o}=await r.phase("chart",()=>(0,u.Ee)(e,a,{...t,planOnly:!0}));r.changes.push(...o.map(tellCrd))}(n,e,a,t,r);await r.phase("diff",async()=>{const n=await(0,
o.xS)(t,a),s={planOnly:!0,force:!0===e.forceConflicts};r.changes.push(...(await(0,o.vl)(a,n,t,s)).changes)});const{outputs:i}=await(0,v.T)(e.layer,t.kubernetes,t.namespace,t);r.endpoints=i
}(e,r,k,d);else{const o=f&&{needed:()=>y.pause(f)};await async function(e,a,n,r,o,s){const i={stack:[],error:void 0,hasError:!1};try{const{kubernetes:d,logger:u,signal:p,layer:f,namespace:g}=n
;r.begun=!0;const h=!0===e.guest,y=!h&&await(0,l.Gv)(g,{client:d,logger:u,signal:p});r.changed||=y;const v=!0===e.rollback?{lifetime:s.signal}:{},w={name:(0,c.l4)(f),namespace:g,run:e.run,signal:p,
...v},k=deploy_addDisposableResource(i,h?(0,c.$7)(v.lifetime??p):(0,c.$i)(w,n),!0),beforeWrite=()=>r.phase("lock",()=>k.take());(y||willChange(a.operator)||await k.isContended())&&await beforeWrite()
;const $={...n,signal:AbortSignal.any([p,k.signal])},S=await(0,m.M7)($);let j;try{j=await bringUp(e,a,$,r,{...o,beforeWrite})}catch(a){
if(!0!==e.rollback||!isTold(a)||"UPGRADE_REFUSED"===a.code)throw a;k.signal.throwIfAborted(),r.failure??=(0,b.g)(a)}const A={...n,signal:k.signal};if(r.ready){const n={...a,operator:j,
upgrades:e.layer.spec.upgrades};await keepGoodRevision(n,S,A,{run:e.run,beforeWrite})}else if(!0===e.rollback&&void 0!==r.failure&&!r.held){const n={stack:[],error:void 0,hasError:!1};try{
await deploy_explain(r,{...s,signal:k.signal});const i=deploy_addDisposableResource(n,(0,t.R)(timeoutOf(e),`the lock of layer ${f}`,k.signal),!1);await k.take(i.signal),
await r.phase("rollback",()=>async function({layer:e,run:a,forceConflicts:n},{objects:t,rules:r,operator:o},s,i,c,{onProgress:l}){const{outcome:d,release:u}=await rollBack({layer:e,run:a,good:s,
tried:{objects:t,operator:o},rules:r,force:!0===n,startedAt:c.startedAt,...void 0===l?{}:{onProgress:l}},i);if(c.rolledBack=d,!d.ready)return void i.logger.warning(d.message)
;if(i.logger.notice(d.message),void 0===s?.operator||void 0===u)return;await(0,m.pS)({...s,operator:(0,m.gN)(s.operator,u)},s,i,a)}(e,a,S,A,r,o))}catch(e){n.error=e,n.hasError=!0}finally{x(n)}}
}catch(e){i.error=e,i.hasError=!0}finally{const e=x(i);e&&await e}}(e,r,k,d,{...n,...o},a)}}catch(e){if(a.signal.throwIfAborted(),"plan"===n.mode||!d.begun||!isTold(e))throw e;d.failure??=(0,b.g)(e)}
return await deploy_explain(d,a),d.result()}catch(e){r.error=e,r.hasError=!0}finally{x(r)}}const timeoutOf=({timeout:e,layer:a})=>e??a.spec.timeout;async function deploy_explain(e,a){
const{failure:n,pendingWait:t}=e;void 0!==n&&void 0!==t&&(e.pendingWait=void 0,e.failure=await(0,b.r)(t,n.message,a)??n)}function isTold(e){
return e instanceof r.Xf&&(!(e instanceof r.j1||e instanceof r.p4)&&"LOCK_LOST"!==e.code)}const willChange=e=>void 0!==e&&"none"!==e.change.action},99265:(e,a,n)=>{n.d(a,{g:()=>failureOf,
r:()=>explainWait});var t=n(17122),r=n(63036),o=n(46960),s=n(50780);const i=3,c="NOT_READY";async function explainWait(e,a,{kubernetes:n,clock:o,logger:s,signal:l}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p;for(const{reference:e,readiness:u}of d.slice(0,i)){const i=await(0,t.h)(e,{client:n,clock:o,
logger:s,signal:l,readiness:u}),d={reference:e,message:`${(0,r.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===a?"":` (${a})`}`,diagnosis:i};if(p??=d,
i.code!==c)return d}return p}function byWeight(e,a){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(a)||(0,o.BX)(a.reference)-(0,o.BX)(e.reference)}function failureOf(e){
if(!(e instanceof s.kN)){const a={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,a)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,a){return{code:e.code,culprit:a,cause:e.message,remedy:e.remedy??"",evidence:[]}}},42055:(e,a,n)=>{n.d(a,{
$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock});var t=n(70254);const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:a})=>({
name:`lamina-operator-${a}`,namespace:e});async function withLock(e,a,n){const t=await acquire(e,a);try{return await n(t.signal)}finally{await t.release()}}function openWriteLock(e,a){
const n=new AbortController;let r;return{signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>(0,t.O)({...e,client:a.kubernetes}),take:async(t=e.signal)=>{if(void 0!==r)return!1
;r=await acquire({lifetime:e.signal,...e,signal:t},a);const{signal:o}=r;return o.addEventListener("abort",()=>n.abort(o.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>r?.release()}}
const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:a,clock:n,logger:r}){
return(0,t.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,...void 0===e.run.url?{}:{url:e.run.url},client:a,clock:n,logger:r,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}
})}},9988:(e,a,n)=>{n.d(a,{M7:()=>readRevision,bn:()=>revisionReference,bz:()=>u,cT:()=>withoutSecrets,gN:()=>operatorOf,o$:()=>imagesIn,pS:()=>keepRevision,t8:()=>isKept})
;var t=n(77598),r=n(38522),o=n(80397),s=n(8575),i=n(63036),c=n(12317),l=n(23509),d=n(87087)
;const u="lamina.dev/revision",p="lamina.dev/digest",f="lamina.dev/ready-at",g="lamina.dev/run-url",m="revision.json.gz",h=1048576,revisionReference=({layer:e,namespace:a})=>({apiVersion:"v1",
kind:"Secret",namespace:a,name:`${(0,l.yd)(e,a).name}-revision`});function withoutSecrets(e){const isSecret=({apiVersion:e,kind:a})=>"v1"===e&&"Secret"===a;return{objects:e.filter(e=>!isSecret(e)),
secrets:e.filter(isSecret).map(i.Po)}}const operatorOf=({namespace:e,release:a,chart:n},{chartVersion:t,values:r,revision:o})=>({namespace:e,release:a,chart:n,chartVersion:t,valuesDigest:digest(r),
revision:o});function imagesIn(e){const a=new Set,look=e=>{Array.isArray(e)&&e.forEach(look),(0,s.Ce)(e)&&("string"==typeof e.image&&a.add(e.image),Object.values(e).forEach(look))};return look(e),
[...a].sort()}async function readRevision(e){const{kubernetes:a,logger:n,signal:t}=e,s=revisionReference(e);try{const e=await a.get(s,{signal:t});return void 0===e?void 0:function(e){
const a=e.data?.[m]??"",n=JSON.parse((0,r.gunzipSync)(Buffer.from(a,"base64")).toString("utf8")),t=e.metadata.annotations?.[p]
;if(t!==digestOf(n))throw new Error("its content is not what its digest says");return n}(e)}catch(a){if(t.throwIfAborted(),a instanceof o.h&&403!==a.status)throw a
;return void n.warning(`The last good revision of layer ${e.layer} cannot be read (Secret ${s.namespace}/${s.name}): ${(0,c.gJ)(a)}`)}}const isKept=(e,a)=>void 0!==a&&digestOf(a)===digestOf(e)
;async function keepRevision(e,a,n,t){if(isKept(e,a))return;const{kubernetes:r,logger:o,clock:s,signal:i,layer:c}=n,l=revisionReference(n),y=new Date(s.now()).toISOString(),v=(w={...e,at:y,
...void 0===t.url?{}:{run:t.url}},pack(w).length<=h?w:{...w,objects:void 0});var w;if(void 0===v.objects){if(void 0!==a&&void 0===a.objects)return
;o.warning(`Layer ${c} is too large to be kept as its last good revision (a Secret takes 1 MiB): it cannot be rolled back to`)}await r.apply(function(e,a){const{name:n,...t}=a;return{
apiVersion:t.apiVersion,kind:t.kind,metadata:{name:n,...void 0===t.namespace?{}:{namespace:t.namespace},labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[p]:digestOf(e),[f]:e.at,
...void 0===e.run?{}:{[g]:e.run}}},type:u,data:{[m]:pack(e).toString("base64")}}}(v,l),{force:!0,fieldManager:d.vy,signal:i})}const pack=e=>(0,r.gzipSync)(JSON.stringify(e),{level:9})
;const digestOf=({objects:e,secrets:a,operator:n,versions:t,images:r})=>digest({objects:e,secrets:a,operator:n,versions:t,images:r}),digest=e=>(0,
t.createHash)("sha256").update(JSON.stringify(sorted(e))).digest("hex");function sorted(e){if(Array.isArray(e))return e.map(sorted);if(!(0,s.Ce)(e))return e
;const a=Object.entries(e).sort(([e],[a])=>e<a?-1:1);return Object.fromEntries(a.map(([e,a])=>[e,sorted(a)]))}}};
