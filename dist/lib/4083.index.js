export const id=4083;export const ids=[4083];export const modules={7022:(e,a,n)=>{n.d(a,{U:()=>examineStack});var t=n(37788),s=n(14097),r=n(85459),o=n(52235),i=n(12317)
;async function examineStack(e,a){const{platform:n}=e.detected,t=[...await(0,r.u)(e.collaborators),..."ec2"===n||"eks"===n?await examineAws(e):[],await examineStorage(e)];for(const n of e.layers){
const s=await examineLayer(e,n);("missing"!==s.state||a.layersWereNamed)&&t.push(s)}return t}async function examineAws(e){
const{examineAwsEnvironment:a}=await Promise.all([n.e(2467),n.e(2763)]).then(n.bind(n,32763));return a(e)}async function examineStorage({collaborators:e,detected:a}){const n="Default StorageClass"
;try{const{changed:s,name:r,provisioner:o}=await(0,t.U)({...e,platform:a.platform,dryRun:!0});return s?{check:n,state:"missing",detail:"there is no single working default",
remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:n,state:"ok",detail:`${r} (${o})`}}catch(e){if(!(e instanceof i.Xf))throw e;return(0,r.k)(n,e)}}async function examineLayer(e,a){
const{collaborators:n}=e,t=await(0,o.V)(e.request(a),n),r=`Layer ${a.name}`;if(t.ready||void 0===t.culprit)return{check:r,state:t.ready?"ok":"NotDeployed"===t.reason?"missing":"wrong",
detail:`${t.reason}${""===t.message?"":`: ${t.message}`}`,...t.ready?{}:{remedy:`"lamina up --layers ${a.name}" brings it up.`}};const{kubernetes:i,logger:c,signal:u}=n,{cause:d,remedy:l}=await(0,
s.h)(t.culprit,{client:i,logger:c,signal:u});return{check:r,state:"wrong",detail:d,remedy:l}}},76060:(e,a,n)=>{n.d(a,{F:()=>findDenied});var t=n(31891),s=n(87557),r=n(80397);const o="lamina.dev",i={
verb:"*",group:"*",resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,a){const n=await askRules(o,a);if(void 0===n||isGranted(i,n.list))return[]
;if(n.incomplete&&!1!==await askAccess(i,a))return[];const r=(await e()).filter(e=>!isGranted(e,n.list)),c=new Map,u=[...new Set(r.flatMap(({namespace:e})=>e??[]))],d=new Map(await(0,
t.X)(u,s.I,async e=>[e,await askRules(e,a)])),l=await(0,t.X)(r,s.I,async e=>{const t=d.get(e.namespace??"")??n;return!!isGranted(e,t.list)||!!t.incomplete&&(e=>{
const n=keyOf(e),t=c.get(n)??askAccess(e,a);return c.set(n,t),t})(e)});return r.filter((e,a)=>!1===l[a])}function isGranted({verb:e,group:a,resource:n,name:t},s){
const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return s.some(s=>has(s.verbs,e)&&has(s.apiGroups,a)&&has(s.resources,n)&&(0===(s.resourceNames??[]).length||void 0!==t&&!0===s.resourceNames?.includes(t)))}
const keyOf=({verb:e,group:a,resource:n,namespace:t="",name:s=""})=>[e,a,n,t,s].join(" ");async function askRules(e,{client:a,signal:n}){const t=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===t?.status)return;const{resourceRules:s=[],incomplete:r=!0}=t.status;return{list:s,incomplete:r}}
async function askAccess(e,{client:a,signal:n}){const[t="",s]=e.resource.split("/"),r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:t,...void 0===s?{}:{subresource:s},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",r,a,n)
;return o?.status?.allowed}async function ask(e,a,n,t){try{return await n.request("POST",`${c}/${e}`,{body:a,signal:t})}catch(e){if(e instanceof r.h&&(403===e.status||404===e.status))return;throw e}}
},71510:(e,a,n)=>{n.d(a,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess});var t=n(12317),s=n(76060);const needs=(e,a,n)=>e.map(e=>({...a,verb:e,...void 0===n?{}:{role:n}
})),accessesOf=(e,a)=>e.flatMap(({verbs:e,apiGroups:n=[],resources:t=[],resourceNames:s=[]})=>e.flatMap(e=>n.flatMap(n=>t.flatMap(t=>(0===s.length?[void 0]:s).map(s=>({verb:e,group:n,resource:t,
...void 0===a?{}:{namespace:a},...void 0===s?{}:{name:s}}))))));async function requireAccess(e,a,n){const r=await(0,s.F)(a,n);if(0===r.length)return
;const o=r.flatMap(({unless:e=[]})=>e),i=new Set(0===o.length?[]:await(0,s.F)(()=>Promise.resolve(o),n)),c=r.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const u=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new t.j1(`This user may not do what ${e} needs: ${function(e){
const a=Map.groupBy(e,({group:e,resource:a,namespace:n,role:t,name:s})=>`${""===e?a:`${a}.${e}`}${void 0===s?"":` "${s}"`} ${void 0===n?"in the cluster":`in namespace ${n}`}${void 0===t?"":` (ClusterRole ${t})`}`)
;return[...a].map(([e,a])=>`${[...new Set(a.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===u.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${u.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:a,resource:n,namespace:t,name:s,role:r})=>({verb:e,group:a,resource:n,namespace:t,name:s,role:r}))}})}},85459:(e,a,n)=>{n.d(a,{k:()=>whatFailed,
u:()=>examineCluster});var t=n(76060),s=n(12317);const r=30,o=[{verb:"create",group:"",resource:"namespaces"},{verb:"create",group:"",resource:"secrets"},{verb:"create",group:"coordination.k8s.io",
resource:"leases"},{verb:"patch",group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:"kafkas.kafka.strimzi.io"},{verb:"create",group:"apps",resource:"deployments"},{verb:"create",
group:"rbac.authorization.k8s.io",resource:"clusterroles",name:"strimzi-cluster-operator-global"}];async function examineCluster(e){const a=[["API server",()=>async function({kubernetes:e,signal:a}){
const n=await e.request("GET","/version",{signal:a}),t=`${n.gitVersion} at ${e.server}`;return Number.parseInt(n.minor,10)>=r?{state:"ok",detail:t}:{state:"wrong",detail:t,
remedy:`Upgrade the cluster to Kubernetes 1.${r} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:a}){const n=await(0,t.F)(()=>Promise.resolve(o),{client:e,signal:a})
;if(0===n.length)return{state:"ok",detail:`${o.length} needed permissions are granted`};return["namespaces","secrets","leases"].every(e=>n.some(a=>a.resource===e))?{state:"ok",
detail:"this user may look and plan, and not deploy"}:{state:"missing",detail:`not allowed: ${n.map(({verb:e,resource:a})=>`${e} ${a}`).join(", ")}`,
remedy:"To bring a whole stack up, bind the roles of manifests/roles/accounts to the user of this kubeconfig; less is needed where others install the operators (docs/permissions.md)."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:a}){const{items:n}=await e.list({apiVersion:"v1",kind:"Node"},{signal:a
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:a})=>"Ready"===e&&"True"===a),t=n.filter(e=>!isReady(e)).map(e=>e.metadata.name);return n.length>0&&0===t.length?{state:"ok",
detail:`${n.length} ready`}:{state:0===n.length?"missing":"wrong",detail:0===n.length?"the cluster has no node":`not ready: ${t.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:a}){for(const[n,t]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const s=await e(n,t,{signal:a,allowFailure:!0
}).catch(()=>{});if(0===s?.exitCode)return{state:"ok",detail:`by ${n}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(a.map(async([a,n])=>{try{return{check:a,...await n()}}catch(n){return e.signal.throwIfAborted(),whatFailed(a,n)}}))}function whatFailed(e,a){
const n=a instanceof s.Xf?a.remedy:void 0;return{check:e,state:"wrong",detail:(0,s.gJ)(a),...void 0===n?{}:{remedy:n}}}},58387:(e,a,n)=>{n.d(a,{F:()=>t,b:()=>ownerOf});const t=6
;function ownerOf({metadata:e}){const{namespace:a,ownerReferences:n=[]}=e,t=n.find(({controller:e})=>!0===e)??n[0];if(void 0===t)return;const{apiVersion:s,kind:r,name:o}=t;return{apiVersion:s,kind:r,
name:o,...void 0===a?{}:{namespace:a}}}},52235:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var t=n(63036),s=n(46960),r=n(76833),o=n(73042),i=n(19626),c=n(94784),u=n(22156),d=n(62744),l=n(93236),p=n(80397),m=n(8575),f=n(25491),v=n(31891),g=n(54724),k=n(58387)
;async function podsInTrouble(e,a,n){const s=n.clock.now(),r=a.flatMap(e=>{const a=(0,f.PA)(e)?(0,f.GZ)(e)??(0,f.XR)(e,s):void 0;return void 0===a?[]:[{pod:e,trouble:a}]
}),o=function({kubernetes:e,signal:a}){const n=(0,g.W)(async n=>{try{return await e.get(n,{signal:a})}catch(e){if(e instanceof p.h&&403===e.status)return;throw e}}),ancestorsOf=async(e,a=0)=>{
const t=(0,k.b)(e);if(void 0===t||a===k.F)return[];const s=await n(t);return void 0===s?[]:[...await ancestorsOf(s,a+1),s]};return ancestorsOf}(n),i=await(0,v.X)(r,8,async({pod:a,trouble:n})=>{
const s=[...await o(a),a],r=e.filter(e=>(0,l.SL)((0,t.Po)(e),e,s).includes(a));if(0===r.length)return[];const{runsAgainSince:i}=n;return void 0!==i&&r.some(e=>function(e){const a=(0,
t.yb)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,m.nR)(e)??-1/0);return Math.max(-1/0,...a)}(e)>=i)?[]:[{name:a.metadata.name,
namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1;return i.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}var h=n(97667),w=n(48505)
;function versionsOf(e){const{release:a,foreign:n}=e??{};if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:t,chartVersion:s}=a;return{operator:t??s,chart:s}}const y={
"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],
"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],
"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]};function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=y[`${(0,
t.F8)(e.apiVersion)}/${e.kind}`]??[],s=void 0===a?void 0:(0,m.bX)(e,...n);return void 0!==a&&void 0!==s?[[a,s]]:[]});return Object.fromEntries(a)}async function statusOfLayer(e,a){
const{layer:n}=e,l=e.namespace??n.spec.namespace,p={...a,layer:n.name,namespace:l},{kubernetes:m,signal:f}=a,v=await(0,o.i)(e,a),{rules:g}=v,k=await(0,
h.V)(v.objects,"plan",a),[y,b]=await Promise.all([void 0===n.spec.operator?void 0:(0,c.j)(n.spec.operator,e,p),(0,i.xS)(p,k)]),$=await(0,i.vl)(k,b,p,{planOnly:!0,force:!1,tellRefusals:!0
}),V=[...void 0===y?[]:await(0,u.Hf)(y.release,y.operator.namespace,y.foreign,p),...$.planned.map(({live:e,desired:a})=>e??(0,u._s)((0,t.Po)(a)))],S=await(0,w.l)(V,g,p),x=function(e,a,n,o){
const i=e.map(e=>{const s=(0,t.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,u={reference:s,...void 0===c?{}:{generation:c}};return{reference:s,readiness:(0,r.n)(i,u,n,{now:o,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,s.BX)(a.reference)-(0,s.BX)(e.reference))
;return c}(V,g,S,p.clock.now()),A=V.filter(({metadata:e})=>void 0!==e.uid),F=await podsInTrouble(A,S.list("","Pod"),p),{outputs:M}=await(0,d.T)(n,m,l,{signal:f
}),P=void 0===y||"none"===y.change.action?[]:[y.change],R=$.changes.filter(({action:e})=>"none"!==e),j=function(e,[a],n,t){if(!n||t.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const s=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===s)return{ready:!0,reason:"Ready",message:""}
;const{reference:r,readiness:o}=s,{reason:i,message:c}=o;return{ready:!1,reason:i,message:`${r.kind} ${r.name}: ${c}`,culprit:r}}(x,F,void 0!==b.parent||0===k.length,P);return{name:n.name,namespace:l,
...j,versions:{...versionsOf(y),...versionsIn(V)},pods:F,drift:[...P,...R],endpoints:M}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})},48505:(e,a,n)=>{
n.d(a,{l:()=>observe});var t=n(80397),s=n(63036),r=n(31891);async function observe(e,a,{kubernetes:n,logger:o,signal:i}){const c=await(0,r.X)(function(e,a){
const n=new Map,add=({apiVersion:e,kind:a},t)=>{n.set(`${e}/${a}/${t??""}`,{apiVersion:e,kind:a,...void 0===t?{}:{namespace:t}})};for(const{apiVersion:n,kind:t,metadata:r}of e){
const{namespace:e,uid:o}=r;void 0!==o&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const r of a.find((0,s.F8)(n),t).related??[])add(r,"cluster"===r.scope?void 0:e)}return[...n.values()]
}(e,a),8,async e=>{const{kind:a,namespace:s}=e;try{return(await n.list(e,{signal:i,...void 0===s?{}:{namespace:s}})).items}catch(e){if(!(e instanceof t.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&o.warning(`The status is told without a look at ${a}: ${e.message}`),[]}}),u=new Map([...c.flat(),...e].map(e=>[(0,s.TN)((0,s.Po)(e)),e]));return{get:e=>u.get((0,s.TN)(e)),
list:(e,a,n)=>[...u.values()].filter(t=>(0,s.F8)(t.apiVersion)===e&&t.kind===a&&(void 0===n||t.metadata.namespace===n))}}},96019:(e,a,n)=>{n.d(a,{C:()=>renderFindingsMarkdown,v:()=>renderFindings})
;var t=n(89037),s=n(88544);function renderFindings(e){return e.map(({check:e,state:a,detail:n,remedy:t})=>`${"ok"===a?`✓ ${e}`:`✗ ${e} (${a})`}: ${(0,s.sN)(n)}${void 0===t?"":`\n    ${(0,
s.sN)(t)}`}\n`).join("")}function renderFindingsMarkdown(e){const a=e.map(({check:e,state:a,detail:n,remedy:s=""})=>[`${"ok"===a?"✅":"❌"} ${a}`,...[e,n,s].map(t.FV)]);return(0,t.Cc)(`${(0,
t.tp)(["State","Check","Found","What to do"],a)}\n`)}}};
