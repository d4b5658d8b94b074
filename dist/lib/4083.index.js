export const id=4083;export const ids=[4083];export const modules={7022:(e,a,n)=>{n.d(a,{U:()=>examineStack});var s=n(37788),t=n(14097),r=n(85459),o=n(52235),i=n(12317)
;async function examineStack(e,a){const{platform:n}=e.detected,s=[...await(0,r.u)(e.collaborators),..."ec2"===n||"eks"===n?await examineAws(e):[],await examineStorage(e)];for(const n of e.layers){
const t=await examineLayer(e,n);("missing"!==t.state||a.layersWereNamed)&&s.push(t)}return s}async function examineAws(e){
const{examineAwsEnvironment:a}=await Promise.all([n.e(2467),n.e(2763)]).then(n.bind(n,32763));return a(e)}async function examineStorage({collaborators:e,detected:a}){const n="Default StorageClass"
;try{const{changed:t,name:r,provisioner:o}=await(0,s.U)({...e,platform:a.platform,dryRun:!0});return t?{check:n,state:"missing",detail:"there is no single working default",
remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:n,state:"ok",detail:`${r} (${o})`}}catch(e){if(!(e instanceof i.Xf))throw e;return(0,r.k)(n,e)}}async function examineLayer(e,a){
const{collaborators:n}=e,s=await(0,o.V)(e.request(a),n),r=`Layer ${a.name}`;if(s.ready||void 0===s.culprit)return{check:r,state:s.ready?"ok":"NotDeployed"===s.reason?"missing":"wrong",
detail:`${s.reason}${""===s.message?"":`: ${s.message}`}`,...s.ready?{}:{remedy:`"lamina up --layers ${a.name}" brings it up.`}};const{kubernetes:i,logger:c,signal:u}=n,{cause:d,remedy:l}=await(0,
t.h)(s.culprit,{client:i,logger:c,signal:u});return{check:r,state:"wrong",detail:d,remedy:l}}},76060:(e,a,n)=>{n.d(a,{F:()=>findDenied});var s=n(31891),t=n(87557),r=n(80397);const o="lamina.dev",i={
verb:"*",group:"*",resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,a){const n=await askRules(o,a);if(void 0===n||isGranted(i,n.list))return[]
;if(n.incomplete&&!1!==await askAccess(i,a))return[];const r=(await e()).filter(e=>!isGranted(e,n.list)),c=new Map,u=[...new Set(r.flatMap(({namespace:e})=>e??[]))],d=new Map(await(0,
s.X)(u,t.I,async e=>[e,await askRules(e,a)])),l=await(0,s.X)(r,t.I,async e=>{const s=d.get(e.namespace??"")??n;return!!isGranted(e,s.list)||!!s.incomplete&&(e=>{
const n=keyOf(e),s=c.get(n)??askAccess(e,a);return c.set(n,s),s})(e)});return r.filter((e,a)=>!1===l[a])}function isGranted({verb:e,group:a,resource:n,name:s},t){
const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return t.some(t=>has(t.verbs,e)&&has(t.apiGroups,a)&&has(t.resources,n)&&(0===(t.resourceNames??[]).length||void 0!==s&&!0===t.resourceNames?.includes(s)))}
const keyOf=({verb:e,group:a,resource:n,namespace:s="",name:t=""})=>[e,a,n,s,t].join(" ");async function askRules(e,{client:a,signal:n}){const s=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===s?.status)return;const{resourceRules:t=[],incomplete:r=!0}=s.status;return{list:t,incomplete:r}}
async function askAccess(e,{client:a,signal:n}){const[s="",t]=e.resource.split("/"),r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:s,...void 0===t?{}:{subresource:t},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",r,a,n)
;return o?.status?.allowed}async function ask(e,a,n,s){try{return await n.request("POST",`${c}/${e}`,{body:a,signal:s})}catch(e){if(e instanceof r.h&&(403===e.status||404===e.status))return;throw e}}
},71510:(e,a,n)=>{n.d(a,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var s=n(12317),t=n(76060);const needs=(e,a,n)=>e.map(e=>({...a,verb:e,...void 0===n?{}:{role:n}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:n=[],resources:s=[],resourceNames:t=[]})=>e.flatMap(e=>n.flatMap(n=>s.flatMap(s=>(0===t.length?[void 0]:t).map(t=>({verb:e,group:n,resource:s,
...void 0===a?{}:{namespace:a},...void 0===t?{}:{name:t}}))))));async function requireAccess(e,a,n){const r=await(0,t.F)(a,n);if(0===r.length)return
;const o=r.flatMap(({unless:e=[]})=>e),i=new Set(0===o.length?[]:await(0,t.F)(()=>Promise.resolve(o),n)),c=r.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const u=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new s.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:n,role:s,name:t})=>`${""===e?a:`${a}.${e}`}${void 0===t?"":` "${t}"`} ${void 0===n?"in the cluster":`in namespace ${n}`}${void 0===s?"":` (ClusterRole ${s})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===u.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${u.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:a,resource:n,namespace:s,name:t,role:r})=>({verb:e,group:a,resource:n,namespace:s,name:t,role:r}))}})}},85459:(e,a,n)=>{n.d(a,{k:()=>whatFailed,
u:()=>examineCluster});var s=n(76060),t=n(12317);const r=30,o=[{verb:"create",group:"",resource:"namespaces"},{verb:"create",group:"",resource:"secrets"},{verb:"create",group:"coordination.k8s.io",
resource:"leases"},{verb:"patch",group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:"kafkas.kafka.strimzi.io"},{verb:"create",group:"apps",resource:"deployments"},{verb:"create",
group:"rbac.authorization.k8s.io",resource:"clusterroles",name:"strimzi-cluster-operator-global"}];async function examineCluster(e){const a=[["API server",()=>async function({kubernetes:e,signal:a}){
const n=await e.request("GET","/version",{signal:a}),s=`${n.gitVersion} at ${e.server}`;return Number.parseInt(n.minor,10)>=r?{state:"ok",detail:s}:{state:"wrong",detail:s,
remedy:`Upgrade the cluster to Kubernetes 1.${r} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:a}){const n=await(0,s.F)(()=>Promise.resolve(o),{client:e,signal:a})
;if(0===n.length)return{state:"ok",detail:`${o.length} needed permissions are granted`};return["namespaces","secrets","leases"].every(e=>n.some(a=>a.resource===e))?{state:"ok",
detail:"this user may look and plan, and not deploy"}:{state:"missing",detail:`not allowed: ${n.map(({verb:e,resource:a})=>`${e} ${a}`).join(", ")}`,
remedy:"To bring a whole stack up, bind the roles of manifests/roles/accounts to the user of this kubeconfig; less is needed where others install the operators (docs/permissions.md)."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:a}){const{items:n}=await e.list({apiVersion:"v1",kind:"Node"},{signal:a
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:a})=>"Ready"===e&&"True"===a),s=n.filter(e=>!isReady(e)).map(e=>e.metadata.name);return n.length>0&&0===s.length?{state:"ok",
detail:`${n.length} ready`}:{state:0===n.length?"missing":"wrong",detail:0===n.length?"the cluster has no node":`not ready: ${s.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:a}){for(const[n,s]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const t=await e(n,s,{signal:a,allowFailure:!0
}).catch(()=>{});if(0===t?.exitCode)return{state:"ok",detail:`by ${n}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(a.map(async([a,n])=>{try{return{check:a,...await n()}}catch(n){return e.signal.throwIfAborted(),whatFailed(a,n)}}))}function whatFailed(e,a){
const n=a instanceof t.Xf?a.remedy:void 0;return{check:e,state:"wrong",detail:(0,t.gJ)(a),...void 0===n?{}:{remedy:n}}}},58387:(e,a,n)=>{n.d(a,{F:()=>s,b:()=>ownerOf});const s=6
;function ownerOf({metadata:e}){const{namespace:a,ownerReferences:n=[]}=e,s=n.find(({controller:e})=>!0===e)??n[0];if(void 0===s)return;const{apiVersion:t,kind:r,name:o}=s;return{apiVersion:t,kind:r,
name:o,...void 0===a?{}:{namespace:a}}}},52235:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer});var s=n(63036),t=n(76833),r=n(46960),o=n(73042),i=n(97667),c=n(19626),u=n(48505),d=n(8575);function versionsOf(e){
const{release:a,foreign:n}=e??{};if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:s,chartVersion:t}=a;return{operator:s??t,chart:t}}const l={
"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],
"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],
"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]};function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=l[`${(0,
s.F8)(e.apiVersion)}/${e.kind}`]??[],t=void 0===a?void 0:(0,d.bX)(e,...n);return void 0!==a&&void 0!==t?[[a,t]]:[]});return Object.fromEntries(a)}
var p=n(94784),m=n(22156),f=n(62744),v=n(80397),g=n(93236),k=n(25491),h=n(31891),w=n(54724),y=n(58387);async function podsInTrouble(e,a,n){const t=n.clock.now(),r=a.flatMap(e=>{const a=(0,k.PA)(e)?(0,
k.GZ)(e)??(0,k.XR)(e,t):void 0;return void 0===a?[]:[{pod:e,trouble:a}]}),o=function({kubernetes:e,signal:a}){const n=(0,w.W)(async n=>{try{return await e.get(n,{signal:a})}catch(e){
if(e instanceof v.h&&403===e.status)return;throw e}}),ancestorsOf=async(e,a=0)=>{const s=(0,y.b)(e);if(void 0===s||a===y.F)return[];const t=await n(s)
;return void 0===t?[]:[...await ancestorsOf(t,a+1),t]};return ancestorsOf}(n),i=await(0,h.X)(r,8,async({pod:a,trouble:n})=>{const t=[...await o(a),a],r=e.filter(e=>(0,g.SL)((0,
s.Po)(e),e,t).includes(a));if(0===r.length)return[];const{runsAgainSince:i}=n;return void 0!==i&&r.some(e=>function(e){const a=(0,
s.yb)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,d.nR)(e)??-1/0);return Math.max(-1/0,...a)}(e)>=i)?[]:[{name:a.metadata.name,
namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1;return i.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}async function statusOfLayer(e,a){
const{layer:n}=e,d=e.namespace??n.spec.namespace,l={...a,layer:n.name,namespace:d},{kubernetes:v,signal:g}=a,k=await(0,o.i)(e,a),{rules:h}=k,w=await(0,
i.V)(k.objects,"plan",a),[y,b]=await Promise.all([void 0===n.spec.operator?void 0:(0,p.j)(n.spec.operator,e,l),(0,c.xS)(l,w)]),$=await(0,c.vl)(w,b,l,{planOnly:!0,force:!1,tellRefusals:!0
}),V=[...void 0===y?[]:await(0,m.Hf)(y.release,y.operator.namespace,y.foreign,l),...$.planned.map(({live:e,desired:a})=>e??(0,m._s)((0,s.Po)(a)))],S=await(0,u.l)(V,h,l),x=function(e,a,n,o){
const i=e.map(e=>{const r=(0,s.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,u={reference:r,...void 0===c?{}:{generation:c}};return{reference:r,readiness:(0,t.n)(i,u,n,{now:o,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,r.BX)(a.reference)-(0,r.BX)(e.reference))
;return c}(V,h,S,l.clock.now()),A=V.filter(({metadata:e})=>void 0!==e.uid),F=await podsInTrouble(A,S.list("","Pod"),l),{outputs:M}=await(0,f.T)(n,v,d,{signal:g
}),P=void 0===y||"none"===y.change.action?[]:[y.change],R=$.changes.filter(({action:e})=>"none"!==e),j=function(e,[a],n,s){if(!n||s.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const t=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===t)return{ready:!0,reason:"Ready",message:""}
;const{reference:r,readiness:o}=t,{reason:i,message:c}=o;return{ready:!1,reason:i,message:`${r.kind} ${r.name}: ${c}`,culprit:r}}(x,F,void 0!==b.parent||0===w.length,P);return{name:n.name,namespace:d,
...j,versions:{...versionsOf(y),...versionsIn(V)},pods:F,drift:[...P,...R],endpoints:M}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})},48505:(e,a,n)=>{
n.d(a,{l:()=>observe});var s=n(80397),t=n(63036),r=n(31891);async function observe(e,a,{kubernetes:n,logger:o,signal:i}){const c=await(0,r.X)(function(e,a){
const n=new Map,add=({apiVersion:e,kind:a},s)=>{n.set(`${e}/${a}/${s??""}`,{apiVersion:e,kind:a,...void 0===s?{}:{namespace:s}})};for(const{apiVersion:n,kind:s,metadata:r}of e){
const{namespace:e,uid:o}=r;void 0!==o&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const r of a.find((0,t.F8)(n),s).related??[])add(r,"cluster"===r.scope?void 0:e)}return[...n.values()]
}(e,a),8,async e=>{const{kind:a,namespace:t}=e;try{return(await n.list(e,{signal:i,...void 0===t?{}:{namespace:t}})).items}catch(e){if(!(e instanceof s.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&o.warning(`The status is told without a look at ${a}: ${e.message}`),[]}}),u=new Map([...c.flat(),...e].map(e=>[(0,t.TN)((0,t.Po)(e)),e]));return{get:e=>u.get((0,t.TN)(e)),
list:(e,a,n)=>[...u.values()].filter(s=>(0,t.F8)(s.apiVersion)===e&&s.kind===a&&(void 0===n||s.metadata.namespace===n))}}},96019:(e,a,n)=>{n.d(a,{C:()=>renderFindingsMarkdown,v:()=>renderFindings})
;var s=n(89037),t=n(88544);function renderFindings(e){return e.map(({check:e,state:a,detail:n,remedy:s})=>`${"ok"===a?"✓":"✗"} ${e}: ${(0,t.sN)(n)}${void 0===s?"":`\n    ${(0,t.sN)(s)}`}\n`).join("")}
function renderFindingsMarkdown(e){const a=e.map(({check:e,state:a,detail:n,remedy:t=""})=>["ok"===a?"✅":"❌",...[e,n,t].map(s.FV)]);return(0,s.Cc)(`${(0,s.tp)(["","Check","Found","What to do"],a)}\n`)
}}};
