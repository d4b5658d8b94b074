export const id=660;export const ids=[660];export const modules={7022:(e,a,n)=>{n.d(a,{U:()=>examineStack});var t=n(6460),s=n(17122),r=n(85459),i=n(96852),o=n(12317);async function examineStack(e,a){
const{platform:n}=e.detected,t=[...await(0,r.u)(e.collaborators),..."ec2"===n||"eks"===n?await examineAws(e,a):[],await examineStorage(e)];for(const n of e.layers){const s=await examineLayer(e,n)
;("missing"!==s.state||a.layersWereNamed)&&t.push(s)}return t}async function examineAws(e,a){const{examineAwsEnvironment:t}=await Promise.all([n.e(8371),n.e(7282),n.e(2763)]).then(n.bind(n,32763))
;return t({...e,...a})}async function examineStorage({collaborators:e,detected:a}){const n="Default StorageClass";try{const{changed:s,name:r,provisioner:i}=await(0,t.U)({...e,platform:a.platform,
dryRun:!0});return s?{check:n,state:"missing",detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:n,state:"ok",detail:`${r} (${i})`}}catch(e){
if(!(e instanceof o.Xf))throw e;return(0,r.k)(n,e)}}async function examineLayer(e,a){const{collaborators:n}=e,t=await(0,i.V)(e.request(a),n),r=`Layer ${a.name}`;if(t.ready||void 0===t.culprit)return{
check:r,state:t.ready?"ok":"NotDeployed"===t.reason?"missing":"wrong",detail:`${t.reason}${""===t.message?"":`: ${t.message}`}`,...t.ready?{}:{remedy:`"lamina up --layers ${a.name}" brings it up.`}}
;const{kubernetes:o,logger:c,signal:d}=n,{cause:l,remedy:u}=await(0,s.h)(t.culprit,{client:o,logger:c,signal:d});return{check:r,state:"wrong",detail:l,remedy:u}}},85459:(e,a,n)=>{n.d(a,{
k:()=>whatFailed,u:()=>examineCluster});var t=n(63036),s=n(12317);const r=30,i=[{apiVersion:"v1",kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",
resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",
resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",
resource:"clusterroles",verb:"create"}];async function examineCluster(e){const a=[["API server",()=>async function({kubernetes:e,signal:a}){const n=await e.request("GET","/version",{signal:a
}),t=`${n.gitVersion} at ${e.server}`;return Number.parseInt(n.minor,10)>=r?{state:"ok",detail:t}:{state:"wrong",detail:t,remedy:`Upgrade the cluster to Kubernetes 1.${r} or newer.`}
}(e)],["Permissions",()=>async function({kubernetes:e,signal:a}){const n=[];for(const{apiVersion:s,resource:r,verb:o}of i){
const i=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:a,body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{
group:(0,t.F8)(s),resource:r,verb:o}}}});!0!==i.status?.allowed&&n.push(`${o} ${r}`)}return 0===n.length?{state:"ok",detail:`${i.length} needed permissions are granted`}:{state:"missing",
detail:`not allowed: ${n.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}}(e)],["Nodes",()=>async function({kubernetes:e,signal:a}){
const{items:n}=await e.list({apiVersion:"v1",kind:"Node"},{signal:a
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:a})=>"Ready"===e&&"True"===a),t=n.filter(e=>!isReady(e)).map(e=>e.metadata.name);return n.length>0&&0===t.length?{state:"ok",
detail:`${n.length} ready`}:{state:0===n.length?"missing":"wrong",detail:0===n.length?"the cluster has no node":`not ready: ${t.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:a}){for(const[n,t]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const s=await e(n,t,{signal:a,allowFailure:!0
}).catch(()=>{});if(0===s?.exitCode)return{state:"ok",detail:`by ${n}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(a.map(async([a,n])=>{try{return{check:a,...await n()}}catch(n){return e.signal.throwIfAborted(),whatFailed(a,n)}}))}function whatFailed(e,a){
const n=a instanceof s.Xf?a.remedy:void 0;return{check:e,state:"wrong",detail:(0,s.gJ)(a),...void 0===n?{}:{remedy:n}}}},98458:(e,a,n)=>{n.d(a,{l:()=>observe});var t=n(80397),s=n(63036),r=n(31891)
;async function observe(e,a,{kubernetes:n,logger:i,signal:o}){const c=await(0,r.X)(function(e,a){const n=new Map,add=({apiVersion:e,kind:a},t)=>{n.set(`${e}/${a}/${t??""}`,{apiVersion:e,kind:a,
...void 0===t?{}:{namespace:t}})};for(const{apiVersion:n,kind:t,metadata:r}of e){const{namespace:e,uid:i}=r;void 0!==i&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const r of a.find((0,
s.F8)(n),t).related??[])add(r,"cluster"===r.scope?void 0:e)}return[...n.values()]}(e,a),8,async e=>{const{kind:a,namespace:s}=e;try{return(await n.list(e,{signal:o,...void 0===s?{}:{namespace:s}
})).items}catch(e){if(!(e instanceof t.h)||404!==e.status&&403!==e.status)throw e;return 403===e.status&&i.warning(`The status is told without a look at ${a}: ${e.message}`),[]}
}),d=new Map([...c.flat(),...e].map(e=>[(0,s.TN)((0,s.Po)(e)),e]));return{get:e=>d.get((0,s.TN)(e)),list:(e,a,n)=>[...d.values()].filter(t=>(0,
s.F8)(t.apiVersion)===e&&t.kind===a&&(void 0===n||t.metadata.namespace===n))}}},96852:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var t=n(63036),s=n(7418),r=n(76833),i=n(46960),o=n(13330),c=n(23509),d=n(98458),l=n(61905),u=n(54254),p=n(62744),m=n(80397),f=n(93236),v=n(26754),k=n(31891);const g=6
;async function podsInTrouble(e,a,n){const r=n.clock.now(),i=a.flatMap(e=>{const a=(0,v.PA)(e)?(0,v.GZ)(e)??(0,v.XR)(e,r):void 0;return void 0===a?[]:[{pod:e,trouble:a}]
}),o=function({kubernetes:e,signal:a}){const n=new Map,read=async n=>{try{return await e.get(n,{signal:a})}catch(e){if(e instanceof m.h&&403===e.status)return;throw e}},ancestorsOf=async(e,a=0)=>{
const{namespace:s,ownerReferences:r=[]}=e.metadata,i=r.find(({controller:e})=>!0===e)??r[0];if(void 0===i||a===g)return[];const{apiVersion:o,kind:c,name:d}=i,l={apiVersion:o,kind:c,name:d,
...void 0===s?{}:{namespace:s}},u=(0,t.TN)(l),p=n.get(u)??read(l);n.set(u,p);const m=await p;return void 0===m?[]:[...await ancestorsOf(m,a+1),m]};return ancestorsOf}(n),c=await(0,
k.X)(i,8,async({pod:a,trouble:n})=>{const r=[...await o(a),a],i=e.filter(e=>(0,f.SL)((0,t.Po)(e),e,r).includes(a));if(0===i.length)return[];const{runsAgainSince:c}=n
;return void 0!==c&&i.some(e=>function(e){const a=(0,s.AV)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,s.nR)(e)??-1/0)
;return Math.max(-1/0,...a)}(e)>=c)?[]:[{name:a.metadata.name,namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1
;return c.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}var y=n(91419),h=n(34992);async function statusOfLayer(e,a){const{layer:n,overlay:s,patches:m}=e,f=e.namespace??n.spec.namespace,v={
...a,layer:n.name,namespace:f},{exec:k,kubernetes:g,logger:w,signal:b}=a,V=await(0,h.m)(n,{exec:k,logger:w,signal:b,namespace:f,...void 0===s?{}:{overlay:s},...void 0===m?{}:{patches:m}}),$=await(0,
o.V)(V,"plan",a),[x,S,A]=await Promise.all([(0,y.i)(n),void 0===n.spec.operator?void 0:(0,l.jQ)(n.spec.operator,e,v),(0,c.xS)(v,$)]),P=await(0,c.vl)($,A,v,{planOnly:!0,force:!1,tellRefusals:!0
}),F=[...void 0===S?[]:await(0,u.Hf)(S.release,S.operator.namespace,S.foreign,v),...P.planned.map(({live:e,desired:a})=>e??bare((0,t.Po)(a)))],T=await(0,d.l)(F,x,v),R=function(e,a,n,s){
const o=e.map(e=>{const i=(0,t.Po)(e),o=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,d={reference:i,...void 0===c?{}:{generation:c}};return{reference:i,readiness:(0,r.n)(o,d,n,{now:s,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=o.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,i.BX)(a.reference)-(0,i.BX)(e.reference))
;return c}(F,x,T,v.clock.now()),N=F.filter(({metadata:e})=>void 0!==e.uid),C=await podsInTrouble(N,T.list("","Pod"),v),{outputs:j}=await(0,p.T)(n,g,f,{signal:b
}),I=void 0===S||"none"===S.change.action?[]:[S.change],M=P.changes.filter(({action:e})=>"none"!==e),X=function(e,[a],n,t){if(!n||t.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const s=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===s)return{ready:!0,reason:"Ready",message:""}
;const{reference:r,readiness:i}=s,{reason:o,message:c}=i;return{ready:!1,reason:o,message:`${r.kind} ${r.name}: ${c}`,culprit:r}}(R,C,void 0!==A.parent||0===$.length,I);return{name:n.name,namespace:f,
...X,versions:{...versionsOf(S),...versionsIn(F)},pods:C,drift:[...I,...M],endpoints:j}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})
;const bare=({apiVersion:e,kind:a,namespace:n,name:t})=>({apiVersion:e,kind:a,metadata:{name:t,...void 0===n?{}:{namespace:n}}});function versionsOf(e){const{release:a,foreign:n}=e??{}
;if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:t,chartVersion:s}=a;return{operator:t??s,chart:s}}const w={"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],
"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]}
;function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=w[`${(0,t.F8)(e.apiVersion)}/${e.kind}`]??[],r=void 0===a?void 0:(0,s.bX)(e,...n);return void 0!==a&&void 0!==r?[[a,r]]:[]})
;return Object.fromEntries(a)}},96019:(e,a,n)=>{n.d(a,{C:()=>renderFindingsMarkdown,v:()=>renderFindings});var t=n(89037),s=n(88544);function renderFindings(e){
return e.map(({check:e,state:a,detail:n,remedy:t})=>`${"ok"===a?"✓":"✗"} ${e}: ${(0,s.sN)(n)}${void 0===t?"":`\n    ${(0,s.sN)(t)}`}\n`).join("")}function renderFindingsMarkdown(e){
const a=e.map(({check:e,state:a,detail:n,remedy:s=""})=>["ok"===a?"✅":"❌",...[e,n,s].map(t.FV)]);return(0,t.Cc)(`${(0,t.tp)(["","Check","Found","What to do"],a)}\n`)}}};
