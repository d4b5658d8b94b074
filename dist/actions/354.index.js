export const id=354;export const ids=[354];export const modules={354:(e,n,a)=>{a.r(n),a.d(n,{action:()=>q});var t=a(1455),r=a(6760),s=a(1724),o=a(2317)
;var i=a(5399),c=a(682),l=a(2163),u=a(8644),d=a(3509),p=a(6024),f=a(3036),h=a(3150),m=a(5281)
;const g=new Set(["Deployment","StatefulSet","DaemonSet"]),y=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]);function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}var w=a(3162),v=a(6763);async function bringUpOperator(e,n,a,t,r,s){let o=e
;const{namespace:i,release:c}=e.operator,l=await needsChart(e,a,t);if(l){const{kubernetes:l,logger:d,signal:h}=t;await(0,p.G)(i,{client:l,logger:d,signal:h});const m={name:`lamina-operator-${c}`,
namespace:i,run:n.run,signal:h};await(0,u.k)(m,t,async i=>{o=await(0,w.jQ)(e.operator,n,{...t,signal:i}),r.helm.push(o.change),await needsChart(o,a,t)&&(o=await async function(e,n,a,t,r){
const{chartDirectory:s,crds:o}=await t.phase("chart",()=>(0,w.Ee)(e,n,{...a,planOnly:!1}));if(t.changes.push(...o.map(tellCrd)),await t.phase("crds",async()=>{await(0,w.zc)(o,a),
await waitFor(await async function(e,n){const{kubernetes:a,clock:t,signal:r}=n,s=e.map(async({desired:e,change:n})=>{const s=(0,f.Po)(e);return{reference:s,object:("none"===n.action?e:await a.get(s,{
signal:r}))??e,action:n.action,appliedAt:t.now()}});return Promise.all(s)}(o,a),a,t,r)}),"none"===e.change.action||t.hasFailed())return e;const i=await t.phase("helm",()=>(0,w.Gq)(e,s,n,a));return{
...e,release:i}}(o,n,{...t,signal:i},r,s))})}else r.helm.push(o.change);r.operatorVersion=versionOf(o),
r.hasFailed()||await r.phase("operator",()=>async function({operator:e,release:n,foreign:a},t,r,s,o){const i=await async function(e,n,a,{kubernetes:t,signal:r}){
const s=void 0===e?void 0===a?.reference?[]:[a.reference]:(0,m.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>g.has(e)).map(e=>({namespace:n,...(0,f.Po)(e)
})),o=await Promise.all(s.map(e=>t.get(e,{signal:r})));return s.map((e,a)=>o[a]??{apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??n}})
}(n,e.namespace,a,r),c=r.clock.now(),l=i.map(e=>({reference:(0,f.Po)(e),object:e,action:t?"update":"none",appliedAt:c}));if(await waitFor(l,r,s,o),s.hasFailed()||!t||void 0===n)return
;await Promise.all(function(e){const n=(0,m.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>y.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(n.map(({namespace:e,name:n})=>`${e}/${n}`))]}(n).map(e=>async function(e,{kubernetes:n,logger:a,signal:t}){const[r="",s=""]=e.split("/"),o=new AbortController
;a.debug(`Waiting for an endpoint of the webhook service ${e}`);const i=n.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:r,labelSelector:`kubernetes.io/service-name=${s}`,
signal:AbortSignal.any([t,o.signal])});for await(const e of i)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||o.abort()}(e,r))),r.signal.throwIfAborted()}(o,l,t,r,s))}
async function needsChart({change:e,foreign:n},a,{kubernetes:t,signal:r}){if(void 0!==n)return!1;if("none"!==e.action)return!0;const s=new Map(a.filter(({apiVersion:e})=>(0,
f.F8)(e).includes(".")).map(({apiVersion:e,kind:n})=>[`${e}/${n}`,{apiVersion:e,kind:n}]));return(await Promise.all([...s.values()].map(e=>t.resourceFor(e,{signal:r})))).includes(void 0)}
async function waitFor(e,n,a,t){const r=await(0,v.L)(e,n,{startedAt:a.startedAt,rules:h.v8,...void 0===t?{}:{onProgress:t}});a.resources.push(...r.resources),r.ready||(a.pendingWait=r.resources,
a.failure={message:"the operator did not come up"})}const versionOf=({operator:e,release:n,foreign:a})=>a?.version??n?.appVersion??n?.chartVersion??e.version;function tellCrd({change:e}){
return e.fields.length<=20?e:{...e,fields:"create"===e.action?[]:e.fields.slice(0,20),note:`${e.fields.length} fields${"create"===e.action?"":", the first 20 shown"}`}}
var $=a(1419),b=a(1740),k=a(4851);async function readOutputs(e,n,a,t={}){const r=new Map,s={},i=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,c])=>{const l=function(e,n,a){
const t=n.apiVersion??(0,k.u)(n.kind);if(void 0===t)throw new o.j1(`The output ${e} needs an apiVersion for the kind ${n.kind}`);return{apiVersion:t,kind:n.kind,namespace:a,name:n.name}
}(e,c,a),u=await(e=>{const a=(0,f.TN)(e),s=r.get(a)??n.get(e,t);return r.set(a,s),s})(l),d=u&&(0,b.A)((0,b.Z)(c.path),u);if(void 0!==d)s[e]=d;else{const n=(0,f.P5)(l);i.push({name:e,
reason:void 0===u?`${n} does not exist`:`${n} has nothing at ${c.path}`})}}));const c=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(c.flatMap(e=>e in s?[[e,s[e]??""]]:[])),
missing:i.sort((e,n)=>c.indexOf(e.name)-c.indexOf(n.name))}}var S=a(397);const j=["get","list","watch","create","patch","delete"];async function checkPermissions(e,n,{client:a,signal:t}){
const r=await async function(e,n,a){const t="/apis/authorization.k8s.io/v1/selfsubjectrulesreviews",r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}};try{
return await n.request("POST",t,{body:r,signal:a})}catch(e){if(e instanceof S.h&&(403===e.status||404===e.status))return;throw e}}(n,a,t);if(!1!==r?.status?.incomplete)return
;const s=r.status.resourceRules??[],i=[],need=(e,n,a)=>{const t=a.filter(a=>!s.some(t=>function(e,n,a,t){const has=(e,n)=>void 0!==e&&(e.includes("*")||e.includes(n))
;return has(e.verbs,t)&&has(e.apiGroups,n)&&has(e.resources,a)}(t,e,n,a)));t.length>0&&i.push({resource:""===e?n:`${n}.${e}`,verbs:t})}
;need("coordination.k8s.io","leases",["get","list","watch","create","update"]),need("","configmaps",["get","create","patch"]);for(const n of uniqueKinds(e)){const e=await a.resourceFor(n,{signal:t})
;!0===e?.namespaced&&need((0,f.F8)(n.apiVersion),e.resource,j)}if(0===i.length)return;const c=i.map(({resource:e,verbs:n})=>`${n.join(", ")} on ${e}`).join("; ")
;throw new o.j1(`This user may not do in namespace ${n} what the layer needs: ${c}`,{remedy:"Grant these verbs by a Role and RoleBinding there, or use the credentials of somebody who has them.",
details:{namespace:n,missing:i}})}const uniqueKinds=e=>[...new Map(e.map(({apiVersion:e,kind:n})=>[`${e}/${n}`,{apiVersion:e,kind:n}])).values()];var E=a(9117),V=a(6540)
;async function renderLayer(e,n){const a=function(e,n){const a=function(e){return Object.keys(e.spec.overlays).sort()}(e);if(void 0!==n&&!a.includes(n)){const t=(0,E.kp)(n,a)
;throw new o.j1(`The layer ${e.name} has no overlay "${n}"${void 0===t?"":`; did you mean "${t}"?`}`,{remedy:0===a.length?"It has none at all.":`Its overlays are ${a.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:a})=>{const t=(void 0===n?void 0:a[n])??e;return void 0===t?[]:[t]})}(e,n.overlay);if(0===a.length)return[]
;const t=[...e.spec.patches,...n.patches??[]],r=await(0,V.J)({roots:a,namespace:n.namespace,patches:t},n);return(0,m.Y)(r,`layer ${e.name}, rendered`)}var __addDisposableResource=function(e,n,a){
if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return n},P=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});async function deployLayer(e,n,a){const t={
stack:[],error:void 0,hasError:!1};try{const{layer:r}=e,s=e.namespace??r.spec.namespace,i=function(e,n,a,t){const r=a.now(),s=new Map,o={startedAt:r,changes:[],helm:[],resources:[],begun:!1,
changed:!1,ready:!1,operatorVersion:void 0,endpoints:{},failure:void 0,hasFailed:()=>void 0!==o.failure,pendingWait:void 0,open:e=>{const n=a.now();let o=!1;return{end:()=>{if(o)return;o=!0
;const i=s.get(e),c={name:e,startedAt:i?.startedAt??n-r,durationMs:(i?.durationMs??0)+a.now()-n};s.set(e,c),t?.(c)}}},phase:async(e,n)=>{const a=o.open(e);try{return await n()}finally{a.end()}},
result:()=>({name:e,ready:o.ready,changed:o.changed||o.changes.some(({action:e})=>"none"!==e)||o.helm.some(({action:e})=>"none"!==e),durationMs:a.now()-r,operatorVersion:o.operatorVersion,namespace:n,
endpoints:o.endpoints,plan:{layer:e,changes:o.changes,helm:o.helm},resources:o.resources,phases:[...s.values()],...void 0===o.failure?{}:{failure:o.failure}})};return o
}(r.name,s,n.clock,a.onPhase),f=e.timeout??r.spec.timeout,h=__addDisposableResource(t,(0,c.R)(f,`layer ${r.name}`,n.signal),!1),m={...n,signal:h.signal,layer:r.name,namespace:s};try{
const n=await async function(e,n,a){const{layer:t,overlay:r,patches:s}=e,{exec:o,kubernetes:i,logger:c,signal:l,namespace:u}=n,[d,p,f]=await Promise.all([a.phase("render",()=>renderLayer(t,{exec:o,
logger:c,signal:l,namespace:u,...void 0===r?{}:{overlay:r},...void 0===s?{}:{patches:s}})),(0,$.i)(t),a.phase("inspect",async()=>void 0===t.spec.operator?void 0:(0,w.jQ)(t.spec.operator,e,n))])
;return await a.phase("inspect",()=>checkPermissions(d,u,{client:i,signal:l})),{objects:d,operator:f,rules:p}}(e,m,i);"plan"===a.mode?await async function(e,{objects:n,operator:a},t,r){
r.changes.push(...await async function(e,n){const a=new Set([n.namespace,e.layer.spec.operator?.namespace??n.namespace]),t=await Promise.all([...a].map(async e=>{const a={apiVersion:"v1",
kind:"Namespace",name:e};return void 0===await n.kubernetes.get(a,{signal:n.signal})?[e]:[]}));return t.flat().map(e=>({layer:n.layer,kind:"Namespace",name:e,action:"create",fields:[]}))}(e,t)),
void 0!==a&&await async function(e,n,a,t,r){if(r.helm.push(e.change),r.operatorVersion=versionOf(e),!await needsChart(e,a,t))return;const{crds:s}=await r.phase("chart",()=>(0,w.Ee)(e,n,{...t,
planOnly:!0}));r.changes.push(...s.map(tellCrd))}(a,e,n,t,r);await r.phase("diff",async()=>{const a=await(0,d.xS)(t,n),s={planOnly:!0,force:!0===e.forceConflicts};r.changes.push(...(await(0,
d.vl)(n,a,t,s)).changes)});const{outputs:s}=await readOutputs(e.layer,t.kubernetes,t.namespace,t);r.endpoints=s}(e,n,m,i):await async function(e,n,a,t,r){
const{kubernetes:s,logger:o,signal:i,layer:c,namespace:l}=a;t.begun=!0;const f=await(0,p.G)(l,{client:s,logger:o,signal:i});t.changed||=f;const h=t.open("lock"),m={name:(0,u.l)(c),namespace:l,
run:e.run,signal:i};await(0,u.k)(m,a,async i=>{h.end();const c={...a,signal:i};if(void 0!==n.operator&&(await bringUpOperator(n.operator,e,n.objects,c,t,r.onProgress),t.hasFailed()))return
;const u=await async function(e,{objects:n,rules:a},t,r,s){const o=!0===e.forceConflicts,apply=async(a,s)=>{const{live:i,plan:c}=await r.phase("diff",async()=>{const e=await(0,
d.xS)(t,n),r=new Set(s.map(({kind:e,metadata:n})=>`${e}/${n.name}`)),i=await(0,d.vl)(a,e,t,{planOnly:!1,force:o
}),c=i.leftovers.filter(({kind:e,metadata:n})=>!r.has(`${e}/${n.name}`)),l=i.changes.filter(({action:e,kind:n,name:a})=>"delete"!==e||!r.has(`${n}/${a}`));return{live:e,plan:{...i,leftovers:c,
changes:l}}});return r.changes.push(...c.changes),r.phase("apply",()=>(0,d.YK)(c,i,t,{force:o,run:e.run}))},i=n.filter(d.SG);if(0===i.length)return apply(n,[]);const c=n.filter(e=>!(0,
d.SG)(e)),l=await apply(i,c);return t.kubernetes.forgetDiscovery(),await settle(a,l,t,r,s),r.hasFailed()?l:[...l,...await apply(c,i)]}(e,n,c,t,r)
;!1===e.wait||t.hasFailed()||(await t.phase("wait",()=>settle(n.rules,u,c,t,r)),t.hasFailed()||(await t.phase("outputs",async()=>{const{outputs:n,missing:a}=await readOutputs(e.layer,s,l,c)
;t.endpoints=n;for(const{name:e,reason:n}of a)o.warning(`Output ${e} could not be read: ${n}`)}),t.ready=!0))})}(e,n,m,i,a)}catch(e){if(n.signal.throwIfAborted(),
"plan"===a.mode||!i.begun||!function(e){return e instanceof o.Xf&&(!(e instanceof o.j1||e instanceof o.p4)&&"LOCK_LOST"!==e.code)}(e))throw e;i.failure??=(0,l.g)(e)}
return void 0!==i.failure&&void 0!==i.pendingWait&&(i.failure=await(0,l.r)(i.pendingWait,i.failure.message,n)??i.failure),i.result()}catch(e){t.error=e,t.hasError=!0}finally{P(t)}}
async function settle(e,n,a,t,{onProgress:r}){const s=a.clock.now(),i=await(0,v.L)(n,a,{startedAt:t.startedAt,rules:e,...void 0===r?{}:{onProgress:r}});if(t.resources.push(...i.resources),
i.ready)return;t.pendingWait=i.resources;const{signal:l}=a,u=l.aborted&&l.reason instanceof o.j3?`${l.reason.message}, `:"";t.failure={message:`${u}${(0,c.a3)(a.clock.now()-s)} after the apply`}}
var M=a(4832),O=a(326);function buildLayerReport(e){const{name:n,namespace:a,ready:t,changed:r,durationMs:s,operatorVersion:o,endpoints:i,plan:c,phases:l}=e;return{name:n,namespace:a,ready:t,
changed:r,durationMs:s,operatorVersion:o??null,endpoints:i,changes:c.changes,helm:c.helm,phases:l,resources:e.resources.map(({reference:e,action:n,appliedAt:a,readyAt:t,readiness:r})=>({...e,action:n,
appliedAtMs:a,readyAtMs:t??null,...r})),failure:buildFailureReport(e.failure)}}function buildFailureReport(e){if(void 0===e)return null;const{message:n,reference:a,diagnosis:t}=e;return{message:n,
reference:a??null,code:t?.code??null,culprit:t?.culprit??null,cause:t?.cause??null,remedy:t?.remedy??null,evidence:t?.evidence??[]}}var x=a(7095),A=a(9037),F=a(8544);const C={create:"+",install:"+",
update:"~",upgrade:"~",recover:"~",delete:"-",uninstall:"-",none:" "};function renderPlanMarkdown(e){const n=e.map(e=>{
const n=linesOf(e).map(({sign:e,depth:n,text:a})=>0===n?`${"~"===e?"!":e} ${a}`:`      ${" "===e?"":`${e} `}${a}`),a=`**Plan for ${(0,A.aY)(e.layer)}**: ${countChanges([e])}`
;return 0===n.length?`${a}\n`:`${a}\n\n${(0,A.EU)(n.join("\n"),"diff")}\n`});return(0,A.Cc)(n.join("\n"))}function countChanges(e){const n={"+":0,"~":0,"-":0}
;for(const{changes:a,helm:t}of e)for(const{action:e}of[...a,...t]){const a=C[e];"+"!==a&&"~"!==a&&"-"!==a||(n[a]+=1)}
const a=[[n["+"],"to create"],[n["~"],"to update"],[n["-"],"to delete"]].filter(([e])=>e>0).map(([e,n])=>`${e} ${n}`);return 0===a.length?"nothing to change":a.join(", ")}
function linesOf({changes:e,helm:n}){
return[...n.filter(({action:e})=>"none"!==e).map(helmLine),...e.filter(({action:e,note:n,conflicts:a})=>"none"!==e||void 0!==n||(a??[]).length>0).flatMap(changeLines)]}function helmLine(e){
const{action:n,release:a,namespace:t,fromVersion:r,toVersion:s}=e,o=[r,s].filter(e=>void 0!==e);return{sign:C[n],depth:0,text:(0,
F.sN)(`Helm release ${t}/${a} (${n} ${[...new Set(o)].join(" → ")})`.replace(" )",")"))}}function changeLines({kind:e,namespace:n,name:a,action:t,fields:r,conflicts:s=[],note:o}){
const i=`${e} ${void 0===n?"":`${n}/`}${a}`;return[{sign:C[t],depth:0,text:(0,F.sN)(void 0===o?i:`${i} (${o})`)},..."update"===t?r.map(fieldLine):[],...s.map(({field:e,manager:n})=>({sign:"!",depth:1,
text:(0,F.sN)(`${e} is owned by ${n}`)}))]}function fieldLine({path:e,from:n,to:a}){
const t=void 0===n?`${e}: ${showValue(a)} (new)`:void 0===a?`${e}: ${showValue(n)} (removed)`:`${e}: ${showValue(n)} → ${showValue(a)}`;return{sign:" ",depth:1,text:(0,F.sN)(t)}}function showValue(e){
const n="string"==typeof e&&/^[\w./:*@-][\w ./:*@,=-]*$/.test(e)&&Number.isNaN(Number(e));return(0,F.xv)(n?e:JSON.stringify(e),100)}const L={ready:"done",progressing:"active",failed:"crit"}
;function bar(e,n,a,t){const r=Math.max(0,Math.round(a)),s=Math.max(r+100,Math.round(t)),o=e.replace(/[^\p{L}\p{N} ._/-]+/gu," ").trim()
;return`  ${""===o?"unnamed":o} :${void 0===n?"":`${n}, `}${r}, ${s}`}function slowest(e,n){
const duration=({appliedAt:e,readyAt:a})=>(a??n)-e,a=new Set([...e].sort((e,n)=>duration(n)-duration(e)).slice(0,30));return e.filter(e=>a.has(e))}const R={create:"created",update:"updated",
delete:"deleted",none:"unchanged"};function renderSummary({layers:e,environment:n}){const a=e.map(summary_renderLayer);e.length>1&&a.unshift(`## ${function(e){
const n=e.filter(({failure:e})=>void 0!==e),a=(0,c.a3)(e.reduce((e,{durationMs:n})=>e+n,0));return 0===n.length?`✅ ${e.length} layers in ${a}`:`❌ ${n.map(({name:e})=>(0,A.FV)(e)).join(", ")} failed`
}(e)}`);const t=[void 0===n?.platform?"":`Platform ${(0,A.aY)(n.platform)}`,void 0===n?.storageClass?.name?"":`StorageClass ${(0,A.aY)(n.storageClass.name)}`].filter(e=>""!==e)
;return t.length>0&&a.push(t.join(" · ")),(0,A.Cc)(`${a.join("\n\n")}\n`)}function summary_renderLayer(e){
return[`### ${headline(e)}`,isPlan(e)?void 0:facts(e),failureSection(e),endpointsSection(e),isPlan(e)?renderPlanMarkdown([e.plan]).trimEnd():changesSection(e),isPlan(e)?void 0:timelineSection(e)].filter(e=>void 0!==e&&""!==e).join("\n\n")
}function isPlan({ready:e,failure:n,resources:a}){return!e&&void 0===n&&0===a.length}function headline(e){const{ready:n,failure:a,changed:t}=e,r=(0,A.FV)(e.name)
;return void 0!==a?`❌ ${r} is not ready`:isPlan(e)?`📋 ${r} is planned`:n?t?`✅ ${r} is ready`:`✅ ${r} is ready, nothing changed`:`⏳ ${r} is applied, not waited for`}
function facts({durationMs:e,operatorVersion:n,namespace:a}){return[(0,c.a3)(e),`namespace ${(0,A.aY)(a)}`,...void 0===n?[]:[`operator ${(0,A.aY)(n)}`]].join(" · ")}
function failureSection({failure:e}){if(void 0===e)return;const{diagnosis:n,message:a}=e;if(void 0===n)return(0,A.FV)(a);const t=[`**Cause:** ${(0,A.FV)(n.cause)}`]
;""!==n.remedy&&t.push(`**Remedy:** ${(0,A.FV)(n.remedy)}`);const r=n.cause===a?n.evidence:[a,...n.evidence];return r.length>0&&t.push((0,A.zH)("Evidence",(0,A.EU)(r.map(F.sN).join("\n")))),
t.join("\n\n")}function endpointsSection({endpoints:e}){const n=Object.entries(e).map(([e,n])=>[(0,A.FV)(e),(0,A.aY)(n)]);return 0===n.length?void 0:(0,A.tp)(["Endpoint","Address"],n)}
function changesSection({plan:e,resources:n}){const a=e.helm.filter(({action:e})=>"none"!==e).map(({action:e,release:n,namespace:a,fromVersion:t,toVersion:r})=>{const s=[t,r].filter(e=>void 0!==e)
;return["",`Helm release ${(0,A.aY)(`${a}/${n}`)}`,`${e} ${[...new Set(s)].join(" → ")}`.trim(),""]
}),t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state),r=e.changes.filter(({action:e})=>"delete"===e).map(({kind:e,namespace:n,name:a})=>["",`${(0,A.FV)(e)} ${(0,
A.aY)(void 0===n?a:`${n}/${a}`)}`,"deleted",""]),s=[...a,...t.map(resourceRow),...r],o=[];s.length>0&&o.push((0,A.tp)(["","Resource","Change","Ready after"],s,"cllr"));const i=n.length-t.length
;i>0&&s.length>0&&o.push(`${i} more ${1===i?"is":"are"} unchanged and ready.`);const c=function({changes:e}){
return e.filter(({action:e,fields:n})=>"update"===e&&n.length>0).flatMap(e=>changeLines(e).map(({depth:e,text:n})=>`${"  ".repeat(e)}${n}\n`)).join("")}(e);return""!==c&&o.push((0,
A.zH)("Changed fields",(0,A.EU)(c))),0===o.length?void 0:o.join("\n\n")}function resourceRow({reference:e,action:n,appliedAt:a,readyAt:t,readiness:r}){const s={ready:"✅",progressing:"⏳",failed:"❌"
}[r.state],{kind:o}=e,i=(0,f.P5)(e).slice(o.length+1);return[s,`${(0,A.FV)(o)} ${(0,A.aY)(i)}`,R[n],void 0===t?(0,A.FV)(r.reason):(0,c.a3)(Math.max(0,t-a))]}function timelineSection(e){
const n=e.changed||void 0!==e.failure?function({phases:e,resources:n,durationMs:a}){const t=n.filter(({action:e,readiness:n})=>"none"!==e||"ready"!==n.state);if(0===e.length&&0===t.length)return
;const r=["gantt","  dateFormat x","  axisFormat %M:%S",...0===e.length?[]:["  section Phases"],...e.map(({name:e,startedAt:n,durationMs:a})=>bar(e,void 0,n,n+a)),...0===t.length?[]:["  section Resources"],...slowest(t,a).map(({reference:e,appliedAt:n,readyAt:t,readiness:r})=>bar(`${e.kind} ${e.name}`,L[r.state],n,t??a))]
;return(0,A.EU)(r.join("\n"),"mermaid")}(e):void 0;return void 0===n?void 0:(0,A.zH)("Timeline",n)}var N=a(5615),T=a(5842),D=a(5048),main_addDisposableResource=function(e,n,a){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],a&&(r=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");r&&(t=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:a})
}else a&&e.stack.push({async:!0});return n},Y=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,t=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===t)return t=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});const q=(0,N.QP)({name:"deploy-layer",inputs:{
...D.hF,set:(0,T.Qq)(),patches:(0,T.Qq)(),mode:(0,T.yL)(["apply","plan"],"apply"),"chart-mirror":(0,T.Qq)(),wait:(0,T.Jt)(!0),"force-conflicts":(0,T.Jt)(!1)},
outputs:["changed","ready","endpoints","operator-version","duration-ms","summary-path","bootstrap-servers"],async run({inputs:e,logger:n,signal:a,env:c,installation:l,output:u,summarize:d}){const p={
stack:[],error:void 0,hasError:!1};try{const f=await(0,D.vi)(e.layer,c,l),h={layer:f,...(0,D.lq)("overlay",e.overlay),...(0,D.lq)("namespace",e.namespace),...(0,D.lq)("timeout",e.timeout),...(0,
D.lq)("chartMirror",e["chart-mirror"]),set:(0,O.Wg)(e.set),patches:(0,M.K)(e.patches),wait:e.wait,forceConflicts:e["force-conflicts"],run:(0,i.y)(c)},m=main_addDisposableResource(p,await(0,s.E)({...e,
env:c,logger:n,signal:a}),!0),g=await n.group(`Bring up the ${f.name} layer`,()=>deployLayer(h,m,{mode:e["dry-run"]?"plan":e.mode,onProgress:e=>n.info((0,x.S)(e))}));u("changed",g.changed),
u("ready",g.ready),u("endpoints",JSON.stringify(g.endpoints)),u("operator-version",g.operatorVersion??""),u("duration-ms",g.durationMs);for(const[e,n]of Object.entries(g.endpoints))u(e,n)
;const y=r.join(c.RUNNER_TEMP??".",`lamina-${f.name}.json`);if(await(0,t.writeFile)(y,JSON.stringify(function({layers:e,environment:n}){return{schemaVersion:1,ready:e.every(({ready:e})=>e),
changed:(a=n,"object"==typeof a&&null!==a&&"changed"in a&&!0===a.changed||e.some(({changed:e})=>e)),durationMs:e.reduce((e,n)=>e+n.durationMs,0),environment:n??null,
endpoints:Object.assign({},...e.map(e=>e.endpoints)),layers:e.map(buildLayerReport)};var a}({layers:[g]}),void 0,2),{mode:384}),u("summary-path",y),d(renderSummary({layers:[g]})),
void 0!==g.failure)throw function(e){const{failure:n,name:a}=e,t=n?.diagnosis;return new o.Xf("LAYER_NOT_READY",`Layer ${a}: ${t?.cause??n?.message??"not ready"}`,{...void 0===t?{}:{remedy:t.remedy},
details:{layer:a,...void 0===t?{}:{diagnosis:t}}})}(g)}catch(e){p.error=e,p.hasError=!0}finally{const e=Y(p);e&&await e}}})}};
