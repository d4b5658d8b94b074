export const id=2788;export const ids=[2788];export const modules={72788:(e,a,r)=>{r.d(a,{i:()=>checkLayer,d:()=>deployLayer})
;var n=r(40682),t=r(12317),s=r(23509),o=r(63036),i=r(46188),c=r(42055),l=r(26024),d=r(54254),u=r(61905),p=r(50780),f=r(8575);function fieldAt(e,a){return a.split(".").reduce((e,a)=>(0,
f.Ce)(e)?e[a]:void 0,e)}function replaceFields(e,a,r,n){return replaceAt(e,a,r.split("."),n)}function replaceAt(e,a,[r,...n],t){
return void 0===r?void 0===e||void 0===a?e:t(e,a):"*"===r?Array.isArray(e)&&Array.isArray(a)?e.map((e,r)=>replaceAt(e,a[r],n,t)):e:(0,f.Ce)(e)&&(0,f.Ce)(a)&&r in e?{...e,[r]:replaceAt(e[r],a[r],n,t)
}:e}var m=r(37098);function parseVersion(e){if("string"!=typeof e)return;const[,a,r,n]=/^v?(\d+)(?:\.(\d+))?(?:(?:\.|-IV)(\d+))?(?![\d.])/.exec(e)??[];return void 0!==a?{major:Number(a),
minor:Number(r??0),patch:Number(n??0)}:void 0}const compareVersions=(e,a)=>compareMinors(e,a)||e.patch-a.patch,compareMinors=(e,a)=>e.major-a.major||e.minor-a.minor;function judgeStep(e,a,r,n){
const[t,s]=[parseVersion(a),parseVersion(r)];if(void 0===t||void 0===s)return;const o=compareVersions(t,s);return 0!==o?o<0?function(e,a,r,n){const t=(0,m.$h)(e)?function({stations:e=[]},a,r){
const isBelow=(e,a)=>{const r=parseVersion(a);return void 0!==r&&compareVersions(e,r)<0};return e.find(({before:e,to:n})=>isBelow(a,e)&&!isBelow(r,n))?.stop}(e,a,r):void 0,s=function({up:e},a,r){
const n=r.major-a.major
;return"major"===e?n>1?`the newest ${a.major+1}.x`:void 0:"minor"!==e?void 0:0===n?r.minor-a.minor>1?`${a.major}.${a.minor+1}`:void 0:n>1||r.minor>0?`${a.major+1}.0, from the last minor version before it`:void 0
}(e,a,r)??t;return void 0===s?void 0:{direction:"up",reason:`${e.why}; ${n} is too far in one step (${e.source})`,remedy:`Go to ${s} first, see that it is ready, then on to ${n}.`}
}(e,t,s,r):function(e,a,r,n,t){const s=parseVersion(t),o=0===compareMinors(a,r),i="any"===e.down||"patch"===e.down&&o,{floor:c}=e;if(i&&(void 0===s||compareMinors(r,s)>=0))return
;const l=i&&void 0!==c?`${c} is ${String(t)} already`:void 0;return{direction:"down",reason:`${void 0===l?"":`${l}, and `}${e.why} (${e.source})`,remedy:(0,
m.$h)(e)?`Ask for ${n} or a newer version in spec.operator.version; other layers may share this operator.`:`Keep ${n}, or take a newer version that mends what is wrong with it; the way back to an older one is a backup.`
}}(e,t,s,a,n):void 0}var g=r(9988);async function hasRun({metadata:e},{label:a,value:r,container:n},t,{kubernetes:s,signal:o}){const{items:i}=await s.list({apiVersion:"v1",kind:"Pod"},{
labelSelector:`${a}=${r.replace("%",e.name)}`,signal:o,...void 0===e.namespace?{}:{namespace:e.namespace}});return i.some(e=>function(e,a){
const[r,n]=[parseVersion(/:v?(\d+\.\d+\.\d+)[^/]*$/.exec(e)?.[1]),parseVersion(a)];return void 0===r||void 0===n||compareMinors(r,n)>0}(function(e,a){const{containers:r=[]}=e.spec??{}
;return r.find(({name:e})=>e===a)?.image??""}(e,n),t)&&function(e,a){const{containerStatuses:r=[]}=e.status??{},n=r.find(({name:e})=>e===a)
;return void 0!==n&&(void 0===n.state?.waiting||(n.restartCount??0)>0||void 0!==n.lastState?.terminated)}(e,n))}function fieldRules({apiVersion:e,kind:a},r){const n=r.flatMap(r=>(0,
m.$h)(r)||r.kind!==a||r.group!==(0,o.F8)(e)?[]:[r]);return n.filter(({field:e},a)=>n.findIndex(a=>a.field===e)===a)}async function stepsOfObjects(e,a,r){const{kubernetes:n,signal:t}=r,s=(0,
m.NP)(a),i=e.map(async e=>{const a=fieldRules(e,s).filter(({field:a})=>void 0!==fieldAt(e,a));if(0===a.length)return[];const i=await n.get((0,o.Po)(e),{signal:t})
;return void 0===i?[]:stepsBetween(i,e,a,r)});return(await Promise.all(i)).flat()}async function stepsBetween(e,a,r,n){const t=r.map(async r=>{const t=runningVersion(e,r),s=fieldAt(a,r.field)
;if("string"!=typeof t||"string"!=typeof s||t===s)return[];const i=judgeStep(r,t,s,void 0===r.floor?void 0:fieldAt(e,r.floor)),c=void 0!==i&&!await async function({direction:e},a,{pods:r},n,t){
return"down"===e&&void 0!==r&&!await hasRun(a,r,n,t)}(i,e,r,s,n),l=(0,o.P5)((0,o.Po)(a));return[{layer:n.layer,what:l,field:r.field,from:t,to:s,...c?{refused:i}:{}}]})
;return(await Promise.all(t)).flat()}const runningVersion=(e,{field:a,running:r})=>(void 0===r?void 0:fieldAt(e,r))??fieldAt(e,a)
;async function stepOfOperator({operator:e,release:a,change:r,foreign:n},t,s){const o=a?.chartVersion,i=e.version;if(void 0===a||void 0===o||o===i)return[];if(void 0!==n||"install"===r.action)return[]
;const c=e.chart.replace(/\/+$/,"").split("/").at(-1),l=(0,
m.NP)(t).filter(m.$h).find(e=>e.chart===c),d=void 0===l?void 0:judgeStep(l,o,i,void 0),u=void 0!==d&&!await async function({direction:e},a,r){if("down"!==e)return!1;const n=await(0,g.M7)(r)
;return n?.operator?.chartVersion===a}(d,i,s),p=`Helm release ${e.namespace}/${e.release}`;return[{layer:s.layer,what:p,from:o,to:i,...u?{refused:d}:{}}]}
const describeRefusal=({what:e,field:a,from:r,to:n,refused:t})=>`${e}${void 0===a?"":` (${a})`} does not go from ${r} to ${n}: ${t?.reason??""}`;function refuseSteps(e,{directory:a,name:r}){
const n=e.filter(e=>void 0!==e.refused),[t]=n;if(void 0!==t)throw new p.kN("UPGRADE_REFUSED",{apiVersion:"lamina/v1",kind:"Layer",name:r},n.map(describeRefusal).join("; "),{
remedy:t.refused?.remedy??"",details:{directory:a,steps:n}})}var h=r(24017);const y=20;async function bringUpOperator(e,a,r,n,t,{onProgress:s,beforeWrite:i}){let p=e
;const{namespace:f}=e.operator,m=await needsChart(e,r,n);if(m){await i();const{kubernetes:d,logger:m,signal:g}=n;await(0,l.Gv)(f,{client:d,logger:m,signal:g});const h={...(0,c.sk)(e.operator),
run:a.run,signal:g};await(0,c.kK)(h,n,async i=>{p=await(0,u.jQ)(e.operator,a,{...n,signal:i}),t.helm.push(p.change),
await needsChart(p,r,n)&&(refuseSteps(await stepOfOperator(p,a.layer.spec.upgrades,n),a.layer),p=await async function(e,a,r,n,t){const{chartDirectory:s,crds:i}=await n.phase("chart",()=>(0,u.Ee)(e,a,{
...r,planOnly:!1}));if(n.changes.push(...i.map(tellCrd)),await n.phase("crds",async()=>{await(0,u.zc)(i,r),await waitFor(await async function(e,a){
const{kubernetes:r,clock:n,signal:t}=a,s=e.map(async({desired:e,change:a})=>{const s=(0,o.Po)(e);return{reference:s,object:("none"===a.action?e:await r.get(s,{signal:t}))??e,action:a.action,
appliedAt:n.now()}});return Promise.all(s)}(i,r),r,n,t)}),"none"===e.change.action||n.hasFailed())return e;const c=await n.phase("helm",()=>(0,u.Gq)(e,s,a,r));return{...e,release:c}}(p,a,{...n,
signal:i},t,s))})}else t.helm.push(p.change);return t.operatorVersion=versionOf(p),t.hasFailed()||await t.phase("operator",()=>async function({operator:e,release:a,foreign:r},n,t,s,i){const c=await(0,
d.Hf)(a,e.namespace,r,t),l=t.clock.now(),u=c.map(e=>({reference:(0,o.Po)(e),object:e,action:n?"update":"none",appliedAt:l}));if(await waitFor(u,t,s,i),s.hasFailed()||!n||void 0===a)return
;await Promise.all((0,d.mZ)(a).map(e=>(0,d.Py)(e,t))),t.signal.throwIfAborted()}(p,m,n,t,s)),p}async function needsChart({change:e,foreign:a},r,{kubernetes:n,signal:t}){if(void 0!==a)return!1
;if("none"!==e.action)return!0;const s=new Map(r.filter(({apiVersion:e})=>(0,o.F8)(e).includes(".")).map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]))
;return(await Promise.all([...s.values()].map(e=>n.resourceFor(e,{signal:t})))).includes(void 0)}async function waitFor(e,a,r,n){const t=await(0,h.L)(e,a,{startedAt:r.startedAt,rules:i.v8,
...void 0===n?{}:{onProgress:n}});r.resources.push(...t.resources),t.ready||(r.pendingWait=t.resources,r.failure={message:"the operator did not come up"})}
const versionOf=({operator:e,release:a,foreign:r})=>r?.version??a?.appVersion??a?.chartVersion??e.version;function tellCrd({change:e}){return e.fields.length<=y?e:{...e,
fields:"create"===e.action?[]:e.fields.slice(0,y),note:`${e.fields.length} fields${"create"===e.action?"":`, the first ${y} shown`}`}}var v=r(62744);async function bringUp(e,a,r,n,t){
const{kubernetes:o,logger:i,namespace:c}=r,{objects:l,rules:d}=a;refuseSteps(await stepsOfObjects(l,e.layer.spec.upgrades,r),e.layer)
;const u=void 0===a.operator?void 0:await bringUpOperator(a.operator,e,l,r,n,t);if(n.hasFailed()||await async function(e,{needed:a}){const r=a&&await e.phase("needs",a);return void 0!==r&&(e.held=!0,
e.failure={message:`not begun, since it depends on ${r}, which is not ready`},!0)}(n,t))return u;const p=await async function(e,{objects:a,rules:r},n,t,o){
const i=!0===e.forceConflicts,apply=async(r,c)=>{const compare=async()=>{const e=await(0,s.xS)(n,a),t=new Set(c.map(({kind:e,metadata:a})=>`${e}/${a.name}`)),o=await(0,s.vl)(r,e,n,{planOnly:!1,force:i
}),l=o.leftovers.filter(({kind:e,metadata:a})=>!t.has(`${e}/${a.name}`)),d=o.changes.filter(({action:e,kind:a,name:r})=>"delete"!==e||!t.has(`${a}/${r}`));return{live:e,plan:{...o,leftovers:l,
changes:d}}};let l=await t.phase("diff",compare);(0,s.OJ)(l.plan,l.live,n.layer)&&await o.beforeWrite()&&(l=await t.phase("diff",compare));const{live:d,plan:u}=l;return t.changes.push(...u.changes),
t.phase("apply",()=>(0,s.YK)(u,d,n,{force:i,run:e.run}))},c=a.filter(s.SG);if(0===c.length)return apply(a,[]);const l=a.filter(e=>!(0,s.SG)(e)),d=await apply(c,l)
;return n.kubernetes.forgetDiscovery(),await settle(r,d,n,t,o),t.hasFailed()?d:[...d,...await apply(l,c)]}(e,a,r,n,t);return!1===e.wait||n.hasFailed()?u:(await n.phase("wait",()=>settle(d,p,r,n,t)),
n.hasFailed()||(await n.phase("outputs",async()=>{const{outputs:a,missing:t}=await(0,v.T)(e.layer,o,c,r);n.endpoints=a;for(const{name:e,reason:a}of t)i.warning(`Output ${e} could not be read: ${a}`)
}),n.ready=!0),u)}async function settle(e,a,r,s,{onProgress:o}){const i=r.clock.now(),c=await(0,h.L)(a,r,{startedAt:s.startedAt,rules:e,...void 0===o?{}:{onProgress:o}})
;if(s.resources.push(...c.resources),c.ready)return;s.pendingWait=c.resources;const{signal:l}=r,d=l.aborted&&l.reason instanceof t.j3?`${l.reason.message}, `:"";s.failure={message:`${d}${(0,
n.a3)(r.clock.now()-i)} after the apply`}}var w=r(13330),b=r(99265),k=r(31891),$=r(80397);const j="lamina.dev",P={verb:"*",group:"*",resource:"*"},S=8,A="/apis/authorization.k8s.io/v1"
;async function findDenied(e,a){const r=await askRules(j,a);if(void 0===r||isGranted(P,r.list))return[];if(r.incomplete&&!1!==await askAccess(P,a))return[]
;const n=(await e()).filter(e=>!isGranted(e,r.list)),t=new Map,s=[...new Set(n.flatMap(({namespace:e})=>e??[]))],o=new Map(await(0,k.X)(s,S,async e=>[e,await askRules(e,a)])),i=await(0,
k.X)(n,S,async e=>{const n=o.get(e.namespace??"")??r;return!!isGranted(e,n.list)||!!n.incomplete&&(e=>{const r=keyOf(e),n=t.get(r)??askAccess(e,a);return t.set(r,n),n})(e)})
;return n.filter((e,a)=>!1===i[a])}function isGranted({verb:e,group:a,resource:r,name:n},t){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return t.some(t=>has(t.verbs,e)&&has(t.apiGroups,a)&&has(t.resources,r)&&(0===(t.resourceNames??[]).length||void 0!==n&&!0===t.resourceNames?.includes(n)))}
const keyOf=({verb:e,group:a,resource:r,namespace:n="",name:t=""})=>[e,a,r,n,t].join(" ");async function askRules(e,{client:a,signal:r}){const n=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,r);if(void 0===n?.status)return;const{resourceRules:t=[],incomplete:s=!0}=n.status;return{list:t,incomplete:s}}
async function askAccess(e,{client:a,signal:r}){const[n="",t]=e.resource.split("/"),s={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:n,...void 0===t?{}:{subresource:t},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",s,a,r)
;return o?.status?.allowed}async function ask(e,a,r,n){try{return await r.request("POST",`${A}/${e}`,{body:a,signal:n})}catch(e){if(e instanceof $.h&&(403===e.status||404===e.status))return;throw e}}
const needs=(e,a,r)=>e.map(e=>({...a,verb:e,...void 0===r?{}:{role:r}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:r=[],resources:n=[],resourceNames:t=[]})=>e.flatMap(e=>r.flatMap(r=>n.flatMap(n=>(0===t.length?[void 0]:t).map(t=>({verb:e,group:r,resource:n,
...void 0===a?{}:{namespace:a},...void 0===t?{}:{name:t}}))))));async function requireAccess(e,a,r){const n=[];for(const e of await findDenied(a,r)){const{unless:a}=e
;(void 0===a||(await findDenied(()=>Promise.resolve(a),r)).length>0)&&n.push(e)}if(0===n.length)return;const s=[...new Set(n.flatMap(({role:e})=>e??[]))]
;throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:r,role:n,name:t})=>`${""===e?a:`${a}.${e}`}${void 0===t?"":` "${t}"`} ${void 0===r?"in the cluster":`in namespace ${r}`}${void 0===n?"":` (ClusterRole ${n})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(n)}`,{
remedy:0===s.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${s.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:n.map(({verb:e,group:a,resource:r,namespace:n,name:t,role:s})=>({verb:e,group:a,resource:r,namespace:n,name:t,role:s}))}})}var E=r(17810),V=r(67936);const O={read:"lamina-read-layer",
plan:"lamina-plan-layer",deploy:"lamina-deploy-layer",give:"lamina-give-to-spark",namespaces:"lamina-make-namespaces"},R="rbac.authorization.k8s.io";async function isThere(e,{client:a,signal:r}){
return void 0!==await a.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:r})}const bookkeeping=e=>{const a={group:"coordination.k8s.io",resource:"leases",namespace:e},r={group:"",
resource:"configmaps",namespace:e};return[...needs(["get"],a,O.read),...needs(["list","watch","create","update"],a,O.deploy),...needs(["get"],r,O.read),...needs(["create","patch"],r,O.plan)]}
;async function needsOf(e,a,r,{client:n,signal:t}){const s=[],i=new Map(e.map(({apiVersion:e,kind:a})=>[`${e}/${a}`,{apiVersion:e,kind:a}]));for(const e of i.values()){const i=await n.resourceFor(e,{
signal:t});if(void 0===i)continue;const c={group:(0,o.F8)(e.apiVersion),resource:i.resource,...i.namespaced?{namespace:a}:{}}
;s.push(...needs(["get","list"],c,O.read),...needs(["create","patch"],c,O.plan));const l=["PersistentVolumeClaim","Namespace","CustomResourceDefinition"].includes(e.kind)
;"apply"!==r||l||s.push(...needs(["delete"],c,O.deploy))}return s}function givenRights(e,a,r=O.give){const n=e.filter(({apiVersion:e})=>(0,o.F8)(e)===R)
;return n.flatMap(({kind:e,metadata:t,rules:s=[],roleRef:o})=>{
const i=e.startsWith("Cluster")?void 0:t?.namespace??a,c=void 0===o?s:(({kind:e,name:a})=>n.find(r=>r.kind===e&&r.metadata?.name===a)?.rules)(o);if(void 0===c)return[];const l=o??{kind:e,
name:t?.name??""},d="ClusterRole"===l.kind;return[{...{group:R,resource:d?"clusterroles":"roles",name:l.name,...d?{}:{namespace:i??a}},verb:void 0===o?"escalate":"bind",role:r,unless:accessesOf(c,i)}]
})}var N=r(55281);const T={plan:"lamina-plan-operators",install:"lamina-install-operators",run:"lamina-run-operators",namespaces:"lamina-make-namespaces"}
;async function operator_permissions_needsOf(e,a,{kubernetes:r,signal:n}){const t=e.map(async e=>{const t=await r.resourceFor(e,{signal:n});if(void 0===t)return[];const s={group:(0,
o.F8)(e.apiVersion),resource:t.resource,name:e.metadata.name,...t.namespaced?{namespace:e.metadata.namespace??a}:{}};return needs(["get","create","patch"],s,t.namespaced?T.run:T.install)})
;return(await Promise.all(t)).flat()}var x=r(91419),M=r(34992);async function keepGoodRevision(e,a,r,{run:n,beforeWrite:s}){try{const t=await async function({objects:e,operator:a,upgrades:r},n){
const t=void 0===a?.foreign?a?.release:void 0,s=void 0===t?[]:(0,N.Y)(t.manifest,`Helm release ${t.chart}`);return{...(0,g.cT)(e),...void 0===a||void 0===t?{}:{operator:(0,g.gN)(a.operator,t)},
versions:await versionsOf(e,r,n),images:(0,g.o$)([...e,...s])}}(e,r);if((0,g.t8)(t,a))return;await s(),await(0,g.pS)(t,a,r,n)}catch(e){r.signal.throwIfAborted(),
r.logger.warning(`Layer ${r.layer} is ready, but could not be kept as its last good revision: ${(0,t.gJ)(e)}`)}}async function versionsOf(e,a,{kubernetes:r,signal:n}){const t=(0,
m.NP)(a),s=e.map(async e=>{const a=fieldRules(e,t).flatMap(({field:e,running:a,floor:r})=>[e,...void 0===a?[]:[a],...void 0===r?[]:[r]]);if(0===a.length)return[];const s=(0,o.Po)(e),i=await r.get(s,{
signal:n}),c=[...new Set(a)].flatMap(e=>{const a=fieldAt(i,e);return"string"==typeof a?[[e,a]]:[]});return 0===c.length?[]:[[(0,o.P5)(s),Object.fromEntries(c)]]})
;return Object.fromEntries((await Promise.all(s)).flat())}var D=r(22375),F=r(92194),C=r(99285),L=r(45988),G=r(40868);async function rollBackRelease(e){
const{namespace:a,release:r,revision:n,helm:t,kubernetes:s,logger:o,signal:i}=e,{action:c,history:l}=await(0,G.U)(e),d=`Helm release ${a}/${r}`
;if(void 0===l||!l.revisions.some(e=>e.revision===n))throw new L.t2("HELM_REVISION_GONE",`${d}: revision ${n} is no longer kept`,{
remedy:`See helm -n ${a} history ${r}, and install the version that is wanted.`});const{latest:u}=l;if("none"===c&&u.revision===n&&"deployed"===u.status)return u;await s.mergePatch((0,F.a6)(a,r,n),{
metadata:{labels:{[C.P1]:String(u.revision+1)}}},{signal:i}),o.info(`${d}: back from revision ${u.revision} (${u.chartVersion}) to ${n}`),await t.rollback(r,a,n);const p=(await(0,F.Cr)(s,a,r,{signal:i
}))?.latest;if("deployed"!==p?.status)throw new L.t2("HELM_RELEASE_NOT_DEPLOYED",`${d} is ${p?.status??"not there"} after the rollback`,{remedy:`See helm -n ${a} history ${r}.`});return p}
const isRevision=(e,a)=>e.chartVersion===a.chartVersion&&e.valuesDigest===(0,g.gN)(e,a).valuesDigest;var B=r(50787);const groupKind=({apiVersion:e,kind:a})=>`${(0,o.F8)(e)}/${a}`
;const isRemovable=e=>!(0,m.VU)(groupKind(e));function isSettled(e){if(!(0,m.x_)(groupKind(e)))return!1;const{observedGeneration:a}=e.status??{},{generation:r=0}=e.metadata;return"True"===(0,
o.fS)(e,"Ready")?.status&&void 0!==a&&a>=r}function withoutShrinking(e,a){return m.y9.filter(({group:a,kind:r})=>r===e.kind&&a===(0,
o.F8)(e.apiVersion)).reduce((e,{field:r})=>replaceFields(e,a,r,larger),e)}function larger(e,a){const[r,n]=[e,a].map(e=>"string"==typeof e||"number"==typeof e?(0,B.L)(e):void 0)
;return void 0!==r&&void 0!==n&&n>r?a:e}var __addDisposableResource=function(e,a,r){if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var n,t;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=a[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=a[Symbol.dispose],r&&(t=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,
dispose:n,async:r})}else r&&e.stack.push({async:!0});return a},W=function(e){return function(a){function fail(r){a.error=a.hasError?new e(r,a.error,"An error was suppressed during disposal."):r,
a.hasError=!0}var r,n=0;return function next(){for(;r=a.stack.pop();)try{if(!r.async&&1===n)return n=0,a.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return a.hasError?Promise.reject(a.error):Promise.resolve()
;if(a.hasError)throw a.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,a,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=a,n});const _=3e4
;async function rollBack(e,a){const r={stack:[],error:void 0,hasError:!1};try{const{layer:l,good:u}=e,y=`layer ${l.name} to be rolled back`,v=__addDisposableResource(r,(0,
n.R)(l.spec.timeout,y,a.signal),!1),w={...a,signal:v.signal};try{return void 0===u?{outcome:H}:await async function(e,a,r){
const{objects:n}=a,t=void 0===n?`Not rolled back: the revision of ${a.at} was too large to be kept`:function(e,{objects:a,operator:r}){const n=(0,f.TL)(e.objects,(0,g.cT)(a).objects)
;if(!n||void 0===e.operator||void 0===r)return n;const{version:t,...s}=r.operator,o=(0,g.gN)(s,{chartVersion:t,values:r.values,revision:0})
;return o.chartVersion===e.operator.chartVersion&&o.valuesDigest===e.operator.valuesDigest}(a,e.tried)?"Not rolled back: what has failed is the last good revision itself":void 0
;if(void 0===n||void 0!==t)return{outcome:{ready:!1,message:t??""}};const l=await(0,s.xS)(r,n),u=await async function(e,a,{spec:r},n){const t=(0,m.NP)(r.upgrades),s=e.map(async e=>{const r=a.get((0,
o.TN)((0,o.Po)(e)));return void 0===r?[]:stepsBetween(r,e,fieldRules(e,t),n)}),i=(await Promise.all(s)).flat().filter(e=>void 0!==e.refused),c=i.map(e=>e.refused?.remedy??"")
;return 0===i.length?void 0:{ready:!1,message:`Not rolled back: ${i.map(describeRefusal).join("; ")}`,remedy:[...new Set(c)].join(" ")}}(n,l.members,e.layer,r);return void 0!==u?{outcome:u
}:(r.logger.notice(`Layer ${r.layer}: rolling back to the revision of ${a.at}`),async function(e,a,r){
const{tried:n,run:t,startedAt:s,onProgress:l}=e,u=void 0!==a.operator&&void 0!==n.operator&&void 0===n.operator.foreign,f=await applyAgain(e,a,r).catch(e=>{if(!(u&&e instanceof p.kN))throw e
;r.logger.info(`To be tried again with the operator of that revision: ${e.message}`)}),m=u?await async function(e,a,r,n){const{kubernetes:t,signal:s}=n,{namespace:o,release:i,revision:l}=e,d={...(0,
c.sk)({namespace:o,release:i}),run:r,signal:s};return(0,c.kK)(d,n,async r=>{const s=await(0,F.iJ)(t,o,i,{signal:r});if(void 0===s)return{left:`Helm release ${o}/${i} is gone`}
;if("deployed"===s.status&&isRevision(e,s))return{release:s};const{operator:c,values:d}=a,u={version:c.version,values:d};return"none"===(0,D.co)({...s,status:"deployed"
},u)||s.status.startsWith("pending-")?{release:await rollBackRelease({...n,signal:r,namespace:o,release:i,revision:l})}:{left:`another run has brought Helm release ${o}/${i} to ${s.chartVersion}`}})
}(a.operator,n.operator,t,r):{};if(void 0!==m.release){const e=await async function(e,a,r,n,t){const s=await(0,d.Hf)(e,a,void 0,r),c=r.clock.now(),l=s.map(e=>({reference:(0,o.Po)(e),object:e,
action:"update",appliedAt:c})),u=await(0,h.L)(l,r,{startedAt:n,rules:i.v8,...void 0===t?{}:{onProgress:t}});return u.ready&&await Promise.all((0,d.mZ)(e).map(e=>(0,d.Py)(e,r))),{
ready:u.ready&&!r.signal.aborted,resources:u.resources}}(m.release,a.operator?.namespace??"",r,s,l);if(!e.ready)return{outcome:await notReady(a,e.resources,r)}}
const{applied:g,notes:y}=f??await applyAgain(e,a,r),v=await(0,h.L)(g,r,{startedAt:s,rules:e.rules,...void 0===l?{}:{onProgress:l}});if(!v.ready)return{outcome:await notReady(a,v.resources,r)}
;const w=[`The revision of ${a.at} is running again and ready`,...y,...void 0===m.left?[]:[`the operator stays, since ${m.left}`]];return{outcome:{...toRevision(a),ready:!0,message:w.join("; ")},
...void 0===m.release?{}:{release:m.release}}}(e,{...a,objects:n},r))}(e,u,w)}catch(e){if(a.signal.throwIfAborted(),!(e instanceof t.Xf))throw e;return{outcome:{...toRevision(u),ready:!1,
message:`The rollback failed: ${(0,t.gJ)(e)}`,...void 0===e.remedy?{}:{remedy:e.remedy}}}}}catch(e){r.error=e,r.hasError=!0}finally{W(r)}}const H={ready:!1,
message:"Not rolled back: no revision of this layer is known to have been ready here",remedy:"A revision is kept whenever a deploy has waited for it and it became ready."
},toRevision=e=>void 0===e?{}:{to:e.at,...void 0===e.run?{}:{run:e.run}};async function applyAgain({force:e,run:a},r,n){const t=await(0,s.xS)(n,r.objects),{again:i,left:c}=function(e,a){
const r=[],n=[];for(const t of e){const e=a.get((0,o.TN)((0,o.Po)(t)));void 0===e?(0,m.O2)(groupKind(t))||r.push(t):(0,m.O2)(groupKind(t))||isSettled(e)?n.push(e):r.push(withoutShrinking(t,e))}return{
again:r,left:n}}(r.objects,t.members),l=await(0,s.vl)(i,t,n,{planOnly:!1,force:e}),d=new Set(c.map(e=>(0,o.TN)((0,o.Po)(e)))),u=l.leftovers.filter(e=>!d.has((0,o.TN)((0,
o.Po)(e)))),[p,f]=[u.filter(isRemovable),u.filter(e=>!isRemovable(e))],g=await(0,s.YK)({...l,leftovers:p},t,n,{force:e,run:a}),h=n.clock.now(),y=c.map(e=>({reference:(0,o.Po)(e),object:e,
action:"none",appliedAt:h})),v=f.map(e=>(0,o.P5)((0,o.Po)(e)));return{applied:[...g,...y],notes:0===v.length?[]:[`${v.join(", ")} of the failed revision stays, since it may hold data`]}}
async function notReady(e,a,{signal:r,...s}){const o={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(o,(0,n.R)(_,"the explanation of a rollback"),!1),c=r.aborted?(0,
t.gJ)(r.reason):void 0,l=await(0,b.r)(a,c,{...s,signal:i.signal}),d=l?.diagnosis?.cause??l?.message??c??"unknown",u=l?.diagnosis?.remedy??"";return{...toRevision(e),ready:!1,
message:`The revision of ${e.at} is applied again, but not ready: ${d}`,...""===u?{}:{remedy:u}}}catch(e){o.error=e,o.hasError=!0}finally{W(o)}}var deploy_addDisposableResource=function(e,a,r){
if(null!=a){if("object"!=typeof a&&"function"!=typeof a)throw new TypeError("Object expected.");var n,t;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=a[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=a[Symbol.dispose],r&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:a,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return a},I=function(e){return function(a){function fail(r){a.error=a.hasError?new e(r,a.error,"An error was suppressed during disposal."):r,a.hasError=!0}var r,n=0
;return function next(){for(;r=a.stack.pop();)try{if(!r.async&&1===n)return n=0,a.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,a,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=a,n})
;async function checkLayer({layer:e,overlay:a,namespace:r,patches:n},{exec:t,logger:s,signal:o}){const[i,c]=await Promise.all([(0,M.m)(e,{exec:t,logger:s,signal:o,namespace:r??e.spec.namespace,
...void 0===a?{}:{overlay:a},...void 0===n?{}:{patches:n}}),(0,x.i)(e)]);return{objects:i,rules:c}}async function deployLayer(e,a,r){const o={stack:[],error:void 0,hasError:!1};try{
const{layer:i}=e,d=e.namespace??i.spec.namespace,p=function(e,a,r,n){const t=r.now(),s=new Map,o={startedAt:t,changes:[],helm:[],upgrades:[],resources:[],begun:!1,changed:!1,ready:!1,
operatorVersion:void 0,endpoints:{},failure:void 0,rolledBack:void 0,held:!1,hasFailed:()=>void 0!==o.failure,
hasChanged:()=>o.changed||o.changes.some(({action:e})=>"none"!==e)||o.helm.some(({action:e})=>"none"!==e),pendingWait:void 0,phase:async(e,a)=>{const o=r.now();try{return await a()}finally{
const a=s.get(e),i={name:e,startedAt:a?.startedAt??o-t,durationMs:(a?.durationMs??0)+r.now()-o};s.set(e,i),n?.(i)}},result:()=>({name:e,ready:o.ready,changed:o.hasChanged(),durationMs:r.now()-t,
operatorVersion:o.operatorVersion,namespace:a,endpoints:o.endpoints,plan:{layer:e,changes:o.changes,helm:o.helm,...0===o.upgrades.length?{}:{upgrades:o.upgrades}},resources:o.resources,
phases:[...s.values()],...void 0===o.failure?{}:{failure:o.failure},...void 0===o.rolledBack?{}:{rolledBack:o.rolledBack}})};return o
}(i.name,d,a.clock,r.onPhase),{latest:f,needed:m}=r,h=`layer ${i.name}`,y=deploy_addDisposableResource(o,void 0===f?void 0:(0,n.R)(f,h,a.signal),!1),k=deploy_addDisposableResource(o,(0,
n.R)(timeoutOf(e),h,y?.signal??a.signal),!1),$={...a,signal:k.signal,layer:i.name,namespace:d};try{const o=await async function(e,a,r,{checked:n,mode:s}){
const{operator:o}=e.layer.spec,[{objects:i,rules:c},l]=await Promise.all([n??r.phase("render",()=>checkLayer(e,a)),r.phase("inspect",async()=>void 0===o?void 0:(0,u.jQ)(o,e,a))])
;await r.phase("inspect",async()=>{await async function(e,{objects:a,operator:r},n,s){
const{kubernetes:o,signal:i,namespace:c,layer:l}=n,more=async()=>void 0!==r&&await needsChart(r,a,n)?async function({operator:e,values:a},r,n,s){const{namespace:o,release:i}=e,c=(0,E.I)(e,{
...void 0===r.chartMirror?{}:{address:r.chartMirror},...void 0===r.chartMirrorPlainHttp?{}:{plainHttp:r.chartMirrorPlainHttp}}),l=await s.helm.pull(c),d=(await(0,
V.FX)(l)).flatMap(({metadata:{name:e}})=>needs(["get","create","patch"],{group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e},T.plan));if("plan"===n)return d
;const u=await s.helm.render({...c,chartDirectory:l,release:i,namespace:o,values:a}).catch(e=>(s.signal.throwIfAborted(),s.logger.debug(`What the chart needs is left to Helm: ${(0,t.gJ)(e)}`),
"")),p=(0,N.Y)(u,`chart ${e.chart}`),f={client:s.kubernetes,signal:s.signal};return[...d,...await isThere(o,f)?[]:needs(["create"],{group:"",resource:"namespaces"
},T.namespaces),...needs(["get","create","update"],{group:"coordination.k8s.io",resource:"leases",namespace:o},T.run),...needs(["get","list","create","update","delete"],{group:"",resource:"secrets",
namespace:o},T.run),...await operator_permissions_needsOf(p,o,s),...givenRights(p,o,T.install)]}(r,e,s,n):[];await async function(e,a,r,{mode:n="apply",layer:t="",more:s=()=>Promise.resolve([])}={}){
const o=`the ${"apply"===n?"deployment":"plan"} of layer ${t}`;await requireAccess(o,async()=>{const t=await isThere(a,r);return"plan"!==n||t?[...t?[]:needs(["create"],{group:"",resource:"namespaces"
},O.namespaces),..."apply"===n?bookkeeping(a):[],...await needsOf(e,a,n,r),...givenRights(e,a),...await s()]:s()},r)}(a,c,{client:o,signal:i},{mode:s,layer:l,more})}(e,{objects:i,rules:c,operator:l
},a,s);const{upgrades:n}=e.layer.spec;r.upgrades.push(...void 0===l?[]:await stepOfOperator(l,n,a),...await stepsOfObjects(i,n,a)),"apply"===s&&refuseSteps(r.upgrades,e.layer)})
;const d=await r.phase("inspect",()=>(0,w.V)(i,s,a));return{objects:d,rules:c,operator:l}}(e,$,p,r);if("plan"===r.mode)await async function(e,{objects:a,operator:r},n,t){
t.changes.push(...await async function(e,a){const r=new Set([a.namespace,e.layer.spec.operator?.namespace??a.namespace]),n=await Promise.all([...r].map(async e=>{const r={apiVersion:"v1",
kind:"Namespace",name:e};return void 0===await a.kubernetes.get(r,{signal:a.signal})?[e]:[]}));return n.flat().map(e=>({layer:a.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,n))
;const o=t.upgrades.some(({field:e,refused:a})=>void 0===e&&void 0!==a);void 0===r||o||await async function(e,a,r,n,t){if(t.helm.push(e.change),t.operatorVersion=versionOf(e),
!await needsChart(e,r,n))return;const{crds:s}=await t.phase("chart",()=>(0,u.Ee)(e,a,{...n,planOnly:!0}));t.changes.push(...s.map(tellCrd))}(r,e,a,n,t);await t.phase("diff",async()=>{const r=await(0,
s.xS)(n,a),o={planOnly:!0,force:!0===e.forceConflicts};t.changes.push(...(await(0,s.vl)(a,r,n,o)).changes)});const{outputs:i}=await(0,v.T)(e.layer,n.kubernetes,n.namespace,n);t.endpoints=i
}(e,o,$,p);else{const t=m&&{needed:()=>k.pause(m)};await async function(e,a,r,t,s,o){const i={stack:[],error:void 0,hasError:!1};try{const{kubernetes:d,logger:u,signal:p,layer:f,namespace:m}=r
;t.begun=!0;const h=!0===e.guest,y=!h&&await(0,l.Gv)(m,{client:d,logger:u,signal:p});t.changed||=y;const v=!0===e.rollback?{lifetime:o.signal}:{},w={name:(0,c.l4)(f),namespace:m,run:e.run,signal:p,
...v},k=deploy_addDisposableResource(i,h?(0,c.$7)(v.lifetime??p):(0,c.$i)(w,r),!0),beforeWrite=()=>t.phase("lock",()=>k.take());(y||willChange(a.operator)||await k.isContended())&&await beforeWrite()
;const $={...r,signal:AbortSignal.any([p,k.signal])},j=await(0,g.M7)($);let P;try{P=await bringUp(e,a,$,t,{...s,beforeWrite})}catch(a){
if(!0!==e.rollback||!isTold(a)||"UPGRADE_REFUSED"===a.code)throw a;k.signal.throwIfAborted(),t.failure??=(0,b.g)(a)}const S={...r,signal:k.signal};if(t.ready){const r={...a,operator:P,
upgrades:e.layer.spec.upgrades};await keepGoodRevision(r,j,S,{run:e.run,beforeWrite})}else if(!0===e.rollback&&void 0!==t.failure&&!t.held){const r={stack:[],error:void 0,hasError:!1};try{
await deploy_explain(t,{...o,signal:k.signal});const i=deploy_addDisposableResource(r,(0,n.R)(timeoutOf(e),`the lock of layer ${f}`,k.signal),!1);await k.take(i.signal),
await t.phase("rollback",()=>async function({layer:e,run:a,forceConflicts:r},{objects:n,rules:t,operator:s},o,i,c,{onProgress:l}){const{outcome:d,release:u}=await rollBack({layer:e,run:a,good:o,
tried:{objects:n,operator:s},rules:t,force:!0===r,startedAt:c.startedAt,...void 0===l?{}:{onProgress:l}},i);if(c.rolledBack=d,!d.ready)return void i.logger.warning(d.message)
;if(i.logger.notice(d.message),void 0===o?.operator||void 0===u)return;await(0,g.pS)({...o,operator:(0,g.gN)(o.operator,u)},o,i,a)}(e,a,j,S,t,s))}catch(e){r.error=e,r.hasError=!0}finally{I(r)}}
}catch(e){i.error=e,i.hasError=!0}finally{const e=I(i);e&&await e}}(e,o,$,p,{...r,...t},a)}}catch(e){if(a.signal.throwIfAborted(),"plan"===r.mode||!p.begun||!isTold(e))throw e;p.failure??=(0,b.g)(e)}
return await deploy_explain(p,a),p.result()}catch(e){o.error=e,o.hasError=!0}finally{I(o)}}const timeoutOf=({timeout:e,layer:a})=>e??a.spec.timeout;async function deploy_explain(e,a){
const{failure:r,pendingWait:n}=e;void 0!==r&&void 0!==n&&(e.pendingWait=void 0,e.failure=await(0,b.r)(n,r.message,a)??r)}function isTold(e){
return e instanceof t.Xf&&(!(e instanceof t.j1||e instanceof t.p4)&&"LOCK_LOST"!==e.code)}const willChange=e=>void 0!==e&&"none"!==e.change.action},99265:(e,a,r)=>{r.d(a,{g:()=>failureOf,
r:()=>explainWait});var n=r(17122),t=r(63036),s=r(46960),o=r(50780);const i=3,c="NOT_READY";async function explainWait(e,a,{kubernetes:r,clock:s,logger:o,signal:l}){
const d=e.filter(({readiness:e})=>"ready"!==e.state).sort(byWeight),[u]=d;if(void 0===u)return;let p;for(const{reference:e,readiness:u}of d.slice(0,i)){const i=await(0,n.h)(e,{client:r,clock:s,
logger:o,signal:l,readiness:u}),d={reference:e,message:`${(0,t.P5)(e)} is ${"failed"===u.state?"failed":"not ready"}: ${u.reason}: ${u.message}${void 0===a?"":` (${a})`}`,diagnosis:i};if(p??=d,
i.code!==c)return d}return p}function byWeight(e,a){const failed=e=>"failed"===e.readiness.state?0:1;return failed(e)-failed(a)||(0,s.BX)(a.reference)-(0,s.BX)(e.reference)}function failureOf(e){
if(!(e instanceof o.kN)){const a={apiVersion:"v1",kind:"Namespace",name:""};return void 0===e.remedy?{message:e.message}:{message:e.message,diagnosis:asDiagnosis(e,a)}}return{reference:e.reference,
message:e.message,diagnosis:asDiagnosis(e,e.reference)}}function asDiagnosis(e,a){return{code:e.code,culprit:a,cause:e.message,remedy:e.remedy??"",evidence:[]}}}};
