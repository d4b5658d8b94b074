export const id=4083;export const ids=[4083];export const modules={7022:(e,a,n)=>{n.d(a,{U:()=>examineStack});var s=n(6460),t=n(17122),r=n(85459),o=n(96852),i=n(12317)
;async function examineStack(e,a){const{platform:n}=e.detected,s=[...await(0,r.u)(e.collaborators),..."ec2"===n||"eks"===n?await examineAws(e,a):[],await examineStorage(e)];for(const n of e.layers){
const t=await examineLayer(e,n);("missing"!==t.state||a.layersWereNamed)&&s.push(t)}return s}async function examineAws(e,a){
const{examineAwsEnvironment:s}=await Promise.all([n.e(8371),n.e(3051),n.e(2763)]).then(n.bind(n,32763));return s({...e,...a})}async function examineStorage({collaborators:e,detected:a}){
const n="Default StorageClass";try{const{changed:t,name:r,provisioner:o}=await(0,s.U)({...e,platform:a.platform,dryRun:!0});return t?{check:n,state:"missing",
detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:n,state:"ok",detail:`${r} (${o})`}}catch(e){if(!(e instanceof i.Xf))throw e;return(0,
r.k)(n,e)}}async function examineLayer(e,a){const{collaborators:n}=e,s=await(0,o.V)(e.request(a),n),r=`Layer ${a.name}`;if(s.ready||void 0===s.culprit)return{check:r,
state:s.ready?"ok":"NotDeployed"===s.reason?"missing":"wrong",detail:`${s.reason}${""===s.message?"":`: ${s.message}`}`,...s.ready?{}:{remedy:`"lamina up --layers ${a.name}" brings it up.`}}
;const{kubernetes:i,logger:c,signal:u}=n,{cause:d,remedy:l}=await(0,t.h)(s.culprit,{client:i,logger:c,signal:u});return{check:r,state:"wrong",detail:d,remedy:l}}},76060:(e,a,n)=>{n.d(a,{
F:()=>findDenied});var s=n(31891),t=n(80397);const r="lamina.dev",o={verb:"*",group:"*",resource:"*"},i=8,c="/apis/authorization.k8s.io/v1";async function findDenied(e,a){const n=await askRules(r,a)
;if(void 0===n||isGranted(o,n.list))return[];if(n.incomplete&&!1!==await askAccess(o,a))return[]
;const t=(await e()).filter(e=>!isGranted(e,n.list)),c=new Map,u=[...new Set(t.flatMap(({namespace:e})=>e??[]))],d=new Map(await(0,s.X)(u,i,async e=>[e,await askRules(e,a)])),l=await(0,
s.X)(t,i,async e=>{const s=d.get(e.namespace??"")??n;return!!isGranted(e,s.list)||!!s.incomplete&&(e=>{const n=keyOf(e),s=c.get(n)??askAccess(e,a);return c.set(n,s),s})(e)})
;return t.filter((e,a)=>!1===l[a])}function isGranted({verb:e,group:a,resource:n,name:s},t){const has=(e,a)=>void 0!==e&&(e.includes("*")||e.includes(a))
;return t.some(t=>has(t.verbs,e)&&has(t.apiGroups,a)&&has(t.resources,n)&&(0===(t.resourceNames??[]).length||void 0!==s&&!0===t.resourceNames?.includes(s)))}
const keyOf=({verb:e,group:a,resource:n,namespace:s="",name:t=""})=>[e,a,n,s,t].join(" ");async function askRules(e,{client:a,signal:n}){const s=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},a,n);if(void 0===s?.status)return;const{resourceRules:t=[],incomplete:r=!0}=s.status;return{list:t,incomplete:r}}
async function askAccess(e,{client:a,signal:n}){const[s="",t]=e.resource.split("/"),r={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:s,...void 0===t?{}:{subresource:t},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},o=await ask("selfsubjectaccessreviews",r,a,n)
;return o?.status?.allowed}async function ask(e,a,n,s){try{return await n.request("POST",`${c}/${e}`,{body:a,signal:s})}catch(e){if(e instanceof t.h&&(403===e.status||404===e.status))return;throw e}}
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
const n=a instanceof t.Xf?a.remedy:void 0;return{check:e,state:"wrong",detail:(0,t.gJ)(a),...void 0===n?{}:{remedy:n}}}},98458:(e,a,n)=>{n.d(a,{l:()=>observe});var s=n(80397),t=n(63036),r=n(31891)
;async function observe(e,a,{kubernetes:n,logger:o,signal:i}){const c=await(0,r.X)(function(e,a){const n=new Map,add=({apiVersion:e,kind:a},s)=>{n.set(`${e}/${a}/${s??""}`,{apiVersion:e,kind:a,
...void 0===s?{}:{namespace:s}})};for(const{apiVersion:n,kind:s,metadata:r}of e){const{namespace:e,uid:o}=r;void 0!==o&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const r of a.find((0,
t.F8)(n),s).related??[])add(r,"cluster"===r.scope?void 0:e)}return[...n.values()]}(e,a),8,async e=>{const{kind:a,namespace:t}=e;try{return(await n.list(e,{signal:i,...void 0===t?{}:{namespace:t}
})).items}catch(e){if(!(e instanceof s.h)||404!==e.status&&403!==e.status)throw e;return 403===e.status&&o.warning(`The status is told without a look at ${a}: ${e.message}`),[]}
}),u=new Map([...c.flat(),...e].map(e=>[(0,t.TN)((0,t.Po)(e)),e]));return{get:e=>u.get((0,t.TN)(e)),list:(e,a,n)=>[...u.values()].filter(s=>(0,
t.F8)(s.apiVersion)===e&&s.kind===a&&(void 0===n||s.metadata.namespace===n))}}},96852:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var s=n(63036),t=n(7418),r=n(76833),o=n(46960),i=n(13330),c=n(23509),u=n(98458),d=n(61905),l=n(54254),p=n(62744),m=n(80397),f=n(93236),v=n(26754),g=n(31891);const k=6
;async function podsInTrouble(e,a,n){const r=n.clock.now(),o=a.flatMap(e=>{const a=(0,v.PA)(e)?(0,v.GZ)(e)??(0,v.XR)(e,r):void 0;return void 0===a?[]:[{pod:e,trouble:a}]
}),i=function({kubernetes:e,signal:a}){const n=new Map,read=async n=>{try{return await e.get(n,{signal:a})}catch(e){if(e instanceof m.h&&403===e.status)return;throw e}},ancestorsOf=async(e,a=0)=>{
const{namespace:t,ownerReferences:r=[]}=e.metadata,o=r.find(({controller:e})=>!0===e)??r[0];if(void 0===o||a===k)return[];const{apiVersion:i,kind:c,name:u}=o,d={apiVersion:i,kind:c,name:u,
...void 0===t?{}:{namespace:t}},l=(0,s.TN)(d),p=n.get(l)??read(d);n.set(l,p);const m=await p;return void 0===m?[]:[...await ancestorsOf(m,a+1),m]};return ancestorsOf}(n),c=await(0,
g.X)(o,8,async({pod:a,trouble:n})=>{const r=[...await i(a),a],o=e.filter(e=>(0,f.SL)((0,s.Po)(e),e,r).includes(a));if(0===o.length)return[];const{runsAgainSince:c}=n
;return void 0!==c&&o.some(e=>function(e){const a=(0,t.AV)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,t.nR)(e)??-1/0)
;return Math.max(-1/0,...a)}(e)>=c)?[]:[{name:a.metadata.name,namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1
;return c.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}var h=n(91419),w=n(34992);async function statusOfLayer(e,a){const{layer:n,overlay:t,patches:m}=e,f=e.namespace??n.spec.namespace,v={
...a,layer:n.name,namespace:f},{exec:g,kubernetes:k,logger:y,signal:b}=a,$=await(0,w.m)(n,{exec:g,logger:y,signal:b,namespace:f,...void 0===t?{}:{overlay:t},...void 0===m?{}:{patches:m}}),V=await(0,
i.V)($,"plan",a),[x,S,A]=await Promise.all([(0,h.i)(n),void 0===n.spec.operator?void 0:(0,d.jQ)(n.spec.operator,e,v),(0,c.xS)(v,V)]),M=await(0,c.vl)(V,A,v,{planOnly:!0,force:!1,tellRefusals:!0
}),F=[...void 0===S?[]:await(0,l.Hf)(S.release,S.operator.namespace,S.foreign,v),...M.planned.map(({live:e,desired:a})=>e??bare((0,s.Po)(a)))],P=await(0,u.l)(F,x,v),R=function(e,a,n,t){
const i=e.map(e=>{const o=(0,s.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,u={reference:o,...void 0===c?{}:{generation:c}};return{reference:o,readiness:(0,r.n)(i,u,n,{now:t,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,o.BX)(a.reference)-(0,o.BX)(e.reference))
;return c}(F,x,P,v.clock.now()),T=F.filter(({metadata:e})=>void 0!==e.uid),j=await podsInTrouble(T,P.list("","Pod"),v),{outputs:N}=await(0,p.T)(n,k,f,{signal:b
}),z=void 0===S||"none"===S.change.action?[]:[S.change],C=M.changes.filter(({action:e})=>"none"!==e),X=function(e,[a],n,s){if(!n||s.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const t=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===t)return{ready:!0,reason:"Ready",message:""}
;const{reference:r,readiness:o}=t,{reason:i,message:c}=o;return{ready:!1,reason:i,message:`${r.kind} ${r.name}: ${c}`,culprit:r}}(R,j,void 0!==A.parent||0===V.length,z);return{name:n.name,namespace:f,
...X,versions:{...versionsOf(S),...versionsIn(F)},pods:j,drift:[...z,...C],endpoints:N}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})
;const bare=({apiVersion:e,kind:a,namespace:n,name:s})=>({apiVersion:e,kind:a,metadata:{name:s,...void 0===n?{}:{namespace:n}}});function versionsOf(e){const{release:a,foreign:n}=e??{}
;if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:s,chartVersion:t}=a;return{operator:s??t,chart:t}}const y={"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],
"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]}
;function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=y[`${(0,s.F8)(e.apiVersion)}/${e.kind}`]??[],r=void 0===a?void 0:(0,t.bX)(e,...n);return void 0!==a&&void 0!==r?[[a,r]]:[]})
;return Object.fromEntries(a)}},96019:(e,a,n)=>{n.d(a,{C:()=>renderFindingsMarkdown,v:()=>renderFindings});var s=n(89037),t=n(88544);function renderFindings(e){
return e.map(({check:e,state:a,detail:n,remedy:s})=>`${"ok"===a?"✓":"✗"} ${e}: ${(0,t.sN)(n)}${void 0===s?"":`\n    ${(0,t.sN)(s)}`}\n`).join("")}function renderFindingsMarkdown(e){
const a=e.map(({check:e,state:a,detail:n,remedy:t=""})=>["ok"===a?"✅":"❌",...[e,n,t].map(s.FV)]);return(0,s.Cc)(`${(0,s.tp)(["","Check","Found","What to do"],a)}\n`)}}};
