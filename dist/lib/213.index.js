export const id=213;export const ids=[213];export const modules={62396:(e,n,t)=>{t.d(n,{Cr:()=>findPreview,Dq:()=>openForPlan,iu:()=>openPreviews})
;var r=t(5843),a=t(12317),o=t(74255),s=t(14638),i=t(33730),c=t(48387),l=t(45399);async function openPreviews(e){const n=await openOptionalGitHub(e),t=await(0,
s.E)(e),{logger:r,env:a,clusterTitle:o=""}=e;return r.info(`Cluster: ${o}${t.kubernetes.server}`),{collaborators:t,github:n,run:(0,l.y)(a),[Symbol.asyncDispose]:()=>t[Symbol.asyncDispose]()}}
async function openForPlan(e){try{return await openPreviews(e)}catch(n){if(!(n instanceof a.j1)||"none"!==n.details.kubeconfig)throw n;const{logger:t,signal:r,env:s,path:i}=e,c=void 0===i?s:{...s,
PATH:i};return{collaborators:{exec:(e,n,t={})=>(0,o.m)(e,n,{env:c,...t}),logger:t,signal:r},github:await openOptionalGitHub(e),run:(0,l.y)(s),[Symbol.asyncDispose]:()=>Promise.resolve()}}}
async function openOptionalGitHub(e){if(""===e.token)return;const{owner:n,name:t}=e.repository;return(0,i.o)({...e,env:{...e.env,GITHUB_REPOSITORY:`${n}/${t}`}})}async function findPreview(e,n,t,a){
const o=(a.GITHUB_REPOSITORY??"").toLowerCase()===(0,r.fq)(n);return(0,c.FB)(e,n,o?await(0,i.$)(a):void 0,t)}},76200:(e,n,t)=>{t.d(n,{j:()=>loadPreviewLayers})
;var r=t(34992),a=t(97549),o=t(45399),s=t(1005);const i="preview",c=["speed","batch","serving"];async function loadPreviewLayers(e){
const{namespace:n,chartMirror:t,workspace:l,file:u,env:d}=e,p=(await(0,a.Zw)(l,u))?.spec.environments??{},m=e.environment??(i in p?i:void 0),{layers:f,overlay:y,installation:w}=e,v=await(0,s.f)({
...void 0===m?{}:{environment:m},...void 0===f?{}:{layers:f},...void 0===y?{}:{overlay:y},...void 0===u?{}:{file:u},defaultLayers:c,workspace:l,installation:w})
;return v.layers.map(({layer:e,patches:a})=>{const s=v.overlay??((0,r.M)(e).includes(i)?i:void 0);return{layer:e,namespace:n,patches:a,guest:!0,...void 0===s?{}:{overlay:s},...void 0===t?{}:{
chartMirror:t},run:(0,o.y)(d)}})}},48387:(e,n,t)=>{t.d(n,{FB:()=>findTarget,W1:()=>findRepository,wD:()=>findRepositoryHere});var r=t(5843),a=t(12317);function findRepository(e,n){
const t=""===e?n.GITHUB_REPOSITORY??"":e;if(""!==t)return(0,r.SU)(t);throw new a.j1("No repository was given, and GITHUB_REPOSITORY is not set",{remedy:"Give repository (--repository) as owner/name."
})}async function findRepositoryHere(e,n,t){if(""!==e||""!==(n.GITHUB_REPOSITORY??""))return findRepository(e,n);const o=await t("git",["remote","get-url","origin"],{allowFailure:!0}).catch(e=>{
if(!(e instanceof a.j1))throw e}),s=/[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(o?.stdout.trim()??"")?.[1];if(void 0!==s)return(0,r.SU)(s)
;throw new a.j1('No repository was given, GITHUB_REPOSITORY is not set, and this is no checkout with a remote "origin"',{remedy:"Give --repository owner/name."})}async function findTarget(e,n,t,o){
if(""===e&&void 0===t)throw new a.j1("No pull request was given, and the event of this run is about none",{remedy:"Give pull-request (--pull-request), such as 12."});const s=""===e?t?.number??0:(0,
r.yA)(e),i=(0,r.oW)(n,s);if(t?.number===s)return{id:i,pullRequest:t};if(void 0===o)return{id:i,pullRequest:void 0};const c=await o.pullRequest(s);if(void 0!==c)return{id:i,pullRequest:c}
;throw new a.j1(`${(0,r.fq)(n)} has no pull request ${s} that this token may see`,{remedy:"Check the number and the repository, and give the token pull-requests: read."})}},2558:(e,n,t)=>{t.d(n,{
sN:()=>deployPreviewHere,C9:()=>reapPreviewsHere,Bq:()=>removePreviewHere});var r=t(12317);const a="preview",taskOf=({pullRequest:e})=>`preview:pr-${e}`
;async function tryIt(e,n,{github:t,logger:a,signal:o}){if(void 0!==t)try{await n(t)}catch(n){o.throwIfAborted();const t=n instanceof r.Xf&&void 0!==n.remedy?`. ${n.remedy}`:"";a.warning(`${e}: ${(0,
r.gJ)(n)}${t}`)}}var o=t(70831),s=t(36798),i=t(23509),c=t(61905),l=t(40682),u=t(8575),d=t(63036),p=t(50787);const m=402653184000000000n;function sparkPods(e){const n=(0,u.Ce)(e)?e:{},t=(0,
u.Ce)(n.sparkConf)?n.sparkConf:{},role=e=>{
const r=(0,u.Ce)(n[e])?n[e]:{},set=e=>textOf(t[e]),a=r.coreRequest??set(`spark.kubernetes.${e}.request.cores`),o=r.memoryOverhead??set(`spark.${e}.memoryOverhead`);return{
cores:r.cores??set(`spark.${e}.cores`)??1,memory:r.memory??set(`spark.${e}.memory`)??"1g",instances:r.instances??Number(set(`spark.${e}.instances`)??("driver"===e?1:2)),...void 0===a?{}:{coreRequest:a
},...void 0===o?{}:{memoryOverhead:o}}};return[podOf({...role("driver"),instances:1}),podOf(role("executor"))]}const textOf=e=>"string"==typeof e||"number"==typeof e?String(e):void 0
;function podOf({cores:e=1,coreRequest:n,memory:t="1g",memoryOverhead:r,instances:a=1}){const o=sparkMemory(t),s=40n*o/100n,i=void 0===r?s>m?s:m:sparkMemory(r);return{count:a,cpu:(0,p.L)(n??e)??0n,
memory:o+i}}function sparkMemory(e){const[,n="0",t="m"]=/^(\d+)([kmgt]?)b?$/i.exec(e)??[],r={k:"Ki",m:"Mi",g:"Gi",t:"Ti"}[t.toLowerCase()]??"Mi";return(0,p.L)(`${n}${r}`)??0n}const f={cpu:"50m",
memory:"128Mi"},demand_quantity=(e,n)=>("string"==typeof e||"number"==typeof e?(0,p.L)(e):void 0)??(0,p.L)(n)??0n,y={"/Pod":({spec:e})=>({pods:[demand_podOf(e,1)]}),
"/PersistentVolumeClaim":({spec:e})=>({claims:[claimOf(e,1)]}),"/Service":({spec:e})=>({loadBalancers:"LoadBalancer"===at(e,"type")?1:0}),"apps/Deployment":({spec:e})=>({
pods:[demand_podOf(at(e,"template","spec"),replicasOf(e))]}),"apps/DaemonSet":({spec:e})=>({pods:[demand_podOf(at(e,"template","spec"),1)]}),"apps/StatefulSet":({spec:e})=>({
pods:[demand_podOf(at(e,"template","spec"),replicasOf(e))],claims:listAt(e,"volumeClaimTemplates").map(n=>claimOf(at(n,"spec"),replicasOf(e)))}),"batch/Job":({spec:e})=>({pods:[jobPod(e)]}),
"batch/CronJob":({spec:e})=>({pods:[jobPod(at(e,"jobTemplate","spec"))]}),"kafka.strimzi.io/KafkaNodePool":({spec:e})=>({pods:[containersOf([e],replicasOf(e))],
claims:volumesOf(at(e,"storage")).map(n=>({count:replicasOf(e),storage:demand_quantity(at(n,"size"),"0")}))}),"kafka.strimzi.io/Kafka":({spec:e})=>({
pods:[...void 0===at(e,"entityOperator")?[]:[containersOf(["topicOperator","userOperator"].map(n=>at(e,"entityOperator",n)),1)],...["cruiseControl","kafkaExporter"].flatMap(n=>void 0===at(e,n)?[]:[containersOf([at(e,n)],1)])],
loadBalancers:2*listAt(e,"kafka","listeners").filter(e=>"loadbalancer"===at(e,"type")).length}),"kafka.strimzi.io/KafkaConnect":replicated,"kafka.strimzi.io/KafkaBridge":replicated,
"kafka.strimzi.io/KafkaMirrorMaker2":replicated,"cassandra.datastax.com/CassandraDatacenter":({spec:e})=>{
const n=Number(at(e,"size")??1),t=containersOf([e,...!0===at(e,"disableSystemLoggerSidecar")?[]:[{}]],n),r=containersOf([{resources:at(e,"configBuilderResources")}],n);return{pods:[larger(t,r)],
claims:[claimOf(at(e,"storageConfig","cassandraDataVolumeClaimSpec"),n)]}},"sparkoperator.k8s.io/SparkApplication":({spec:e})=>({pods:sparkPods(e)}),
"sparkoperator.k8s.io/ScheduledSparkApplication":({spec:e})=>({pods:sparkPods(at(e,"template"))}),"spark.apache.org/SparkApplication":({spec:e})=>({pods:sparkPods(e)})};function at(e,...n){
return n.reduce((e,n)=>(0,u.Ce)(e)?e[n]:void 0,e)}function listAt(e,...n){const t=at(e,...n);return Array.isArray(t)?t:[]}function replicated({spec:e}){return{pods:[containersOf([e],replicasOf(e))]}}
const replicasOf=e=>Number(at(e,"replicas")??1),jobPod=e=>demand_podOf(at(e,"template","spec"),Number(at(e,"parallelism")??1)),claimOf=(e,n)=>({count:n,
storage:demand_quantity(at(e,"resources","requests","storage"),"0")}),volumesOf=e=>[e,...listAt(e,"volumes")].filter(e=>"persistent-claim"===at(e,"type"));function demand_podOf(e,n){
return listAt(e,"initContainers").map(e=>containersOf([e],n)).reduce(larger,containersOf(listAt(e,"containers"),n))}const larger=(e,n)=>({count:e.count,cpu:e.cpu>n.cpu?e.cpu:n.cpu,
memory:e.memory>n.memory?e.memory:n.memory});function containersOf(e,n){const sum=n=>e.reduce((e,t)=>{const r=at(t,"resources","requests",n),a=at(t,"resources","limits",n)
;return e+demand_quantity(r??a,f[n])},0n);return{count:n,cpu:sum("cpu"),memory:sum("memory")}}const w="preview.bounds",v="lamina-preview";function renderBounds(e,n,t){const r={name:v,namespace:e}
;return[{apiVersion:"v1",kind:"ResourceQuota",metadata:r,spec:{hard:{...n}}},{apiVersion:"v1",kind:"LimitRange",metadata:r,spec:{limits:[{type:"Container",defaultRequest:{...f}}]}},{
apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",metadata:r,spec:{podSelector:{},policyTypes:["Ingress"],ingress:[{from:[{podSelector:{}}]},...0===t.length?[]:[{from:[fromNamespaces(t)]}]]}}]}
const fromNamespaces=e=>({namespaceSelector:{matchExpressions:[{key:"kubernetes.io/metadata.name",operator:"In",values:[...new Set(e)].sort()}]}});var h=t(23324),g=t(56237),k=t(17430)
;const b=1000000n,$=1048576000000000n,R={cpu:500n*b,memory:1024n*$,pods:5,claims:1
},P=["configmaps","cpu","ephemeral-storage","memory","persistentvolumeclaims","pods","replicationcontrollers","resourcequotas","secrets","services","services.loadbalancers","services.nodeports","limits.cpu","limits.ephemeral-storage","limits.memory","requests.cpu","requests.ephemeral-storage","requests.memory","requests.storage"],S=/^(?:count\/[a-z0-9]+(?:[.-][a-z0-9]+)*|[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+\/[A-Za-z0-9._-]+)$/
;function totalsOf({pods:e,claims:n}){return{cpu:e.reduce((e,{count:n,cpu:t})=>e+BigInt(n)*t,0n),memory:e.reduce((e,{count:n,memory:t})=>e+BigInt(n)*t,0n),
storage:n.reduce((e,{count:n,storage:t})=>e+BigInt(n)*t,0n),pods:e.reduce((e,{count:n})=>e+n,0),claims:n.reduce((e,{count:n})=>e+n,0)}}
const half=e=>3n*e/2n,roundUp=(e,n)=>(e+n-1n)/n,cores=e=>`${roundUp(e,b)}m`,mebibytes=e=>`${roundUp(e,$)}Mi`;var q=t(49296),__addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},O=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const N=18e5;async function deployPreview(e,n,t){
const a={stack:[],error:void 0,hasError:!1};try{const{id:c,mode:u,timeout:m=N}=e,f=n.clock.now()+m;(0,k.zx)(e.ttl),function(e){for(const[n,t]of Object.entries(e)){
if(!P.includes(n)&&!S.test(n))throw new r.j1(`quota "${n}" is nothing that a ResourceQuota counts`,{remedy:`Give one of ${P.join(", ")}, count/<resource>.<group>, or an extended resource.`})
;const e=(0,p.L)(t);if(void 0===e||e<0n)throw new r.j1(`quota ${n}: "${t}" is no quantity such as 500m, 4 or 8Gi`)}}(e.quota);const v=__addDisposableResource(a,(0,
l.R)(m,`the preview ${c.namespace}`,n.signal),!1),O={...n,signal:v.signal},E=await async function(e,n){return new Map(await Promise.all(e.map(async e=>[e,await(0,o.i)(e,n)])))
}(e.layers,O),j=function({quota:e},n,{logger:t}){const r=function(e){const n=e.map(e=>y[`${(0,d.F8)(e.apiVersion)}/${e.kind}`]?.(e)??{});return{pods:n.flatMap(({pods:e=[]})=>e),
claims:n.flatMap(({claims:e=[]})=>e),loadBalancers:n.reduce((e,{loadBalancers:n=0})=>e+n,0)}}([...n.values()].flatMap(({objects:e})=>e));for(const n of function(e,n){
const{cpu:t,memory:r,storage:a,pods:o,claims:s}=totalsOf(e),i={"requests.cpu":[t,cores(t)],"requests.memory":[r,mebibytes(r)],"requests.storage":[a,mebibytes(a)],pods:[1000n*BigInt(o)*b,String(o)],
persistentvolumeclaims:[1000n*BigInt(s)*b,String(s)],"services.loadbalancers":[1000n*BigInt(e.loadBalancers)*b,String(e.loadBalancers)]};return Object.entries(n).flatMap(([e,n])=>{const t=i[e]
;return void 0===t||((0,p.L)(n)??0n)>=t[0]?[]:[`${e}=${n} is less than the ${t[1]} that the layers ask for`]})}(r,e))t.warning(`quota ${n}; some of it will be refused`);return function(e,n){
const{cpu:t,memory:r,storage:a,pods:o,claims:s}=totalsOf(e);return{"requests.cpu":cores(half(t)+R.cpu),"requests.memory":mebibytes(half(r)+R.memory),"requests.storage":mebibytes(half(a)+1024n*$),
persistentvolumeclaims:String(Math.ceil(1.5*s)+R.claims),pods:String(Math.ceil(1.5*o)+R.pods),"services.loadbalancers":String(e.loadBalancers),...n}}(r,e)}(e,E,O)
;if("plan"===u)return await(t.onBegin?.()),await async function(e,n,t,r){const a=await operatorNamespaces(e.layers,r),s=boundsContext(e,r),c=renderBounds(e.id.namespace,n,a),{changes:l}=await(0,
i.vl)(c,await(0,i.xS)(s,c),s,{planOnly:!0,force:!0}),u=[{layer:w,changes:l,helm:[]}];for(const n of e.layers){const e=t.get(n),{plan:a}=await(0,o.d)(n,r,{mode:"plan",...void 0===e?{}:{checked:e}})
;u.push(a)}const d=u.flatMap(e=>[...e.changes,...e.helm]);return{id:e.id,state:"planned",changed:d.some(({action:e})=>"none"!==e),layers:[],plans:u,endpoints:{}}}(e,j,E,O)
;if(!await t.isOpen())return deploy_closed(e,O)
;const T=await operatorNamespaces(e.layers,O),C=O.clock.now()+e.ttl,{commit:x}=e,V=e.layers.map(({layer:e})=>e.name),B=[...E.values()].flatMap(({objects:e})=>e).filter(g.he).length,record=({state:e,endpoints:n,reason:t})=>(0,
q.sF)({state:e,reason:t,endpoints:n,layers:V,holds:B,commit:x}),M={id:c,run:e.run,labels:{[k.oi]:(0,k.Zr)(e.ttl)},annotations:{[k.Zb]:(0,k.sZ)(C),[q.gv]:record({state:"deploying",endpoints:{}})},
isOpen:t.isOpen,lifetime:n.signal},A=await(0,h.rU)(M,O,async a=>{const o={...n,signal:a.signal};try{await(t.onBegin?.());const n=await async function(e,n,t,r){
const a=boundsContext(e,r),o=renderBounds(e.id.namespace,n,t),s=await(0,i.xS)(a,o),c=await(0,i.vl)(o,s,a,{planOnly:!1,force:!0});return await(0,i.YK)(c,s,a,{force:!0,run:e.run}),c.changes
}(e,j,T,o),r=await(0,s.g)(e.layers,o,{checked:E,timeout:Math.max(1,f-o.clock.now()),...void 0===t.onProgress?{}:{onProgress:t.onProgress}}),c=function({id:e},{made:n},t,r,a){
const o=t.find(e=>void 0!==e.failure)?.failure;return{id:e,state:void 0===o?"ready":"failed",...void 0===o?{}:{reason:o.diagnosis?.cause??o.message},
changed:n||r.some(({action:e})=>"none"!==e)||t.some(({changed:e})=>e),layers:t,plans:[{layer:w,changes:r,helm:[]},...t.map(({plan:e})=>e)],endpoints:Object.assign({},...t.map(({endpoints:e})=>e)),
expiresAt:a}}(e,a,r,n,C);return await writeRecord(e,record(c),o),c}catch(n){const t={state:"failed",endpoints:{},reason:(0,r.gJ)(n)};throw await writeRecord(e,record(t),o).catch(e=>{
o.logger.debug(`The failure was not written to the namespace: ${(0,r.gJ)(e)}`)}),n}});return A??deploy_closed(e,O)}catch(e){a.error=e,a.hasError=!0}finally{O(a)}}
async function operatorNamespaces(e,n){const t=await Promise.all(e.map(async e=>{const{operator:t}=e.layer.spec;if(void 0===t)return[];const{foreign:r}=await(0,c.jQ)(t,e,{...n,layer:e.layer.name})
;return[t.namespace,r?.reference?.namespace??t.namespace]}));return[...new Set(t.flat())]}const boundsContext=({id:e},n)=>({...n,layer:w,namespace:e.namespace})
;async function writeRecord({id:e},n,{kubernetes:t,signal:r}){const a={apiVersion:"v1",kind:"Namespace",name:e.namespace};await t.mergePatch(a,{metadata:{annotations:{[q.gv]:n}}},{signal:r})}
function deploy_closed({id:e},{logger:n}){return n.notice(`Pull request ${e.pullRequest} is not open: no preview is deployed`),{id:e,state:"closed",changed:!1,layers:[],plans:[],endpoints:{}}}
var E=t(5843);function openGate(e,n,t,a){return void 0!==t?async()=>{const n=await t.pullRequest(e.pullRequest);if(void 0!==n)return"open"===n.state;throw new r.j1(`${(0,
E.fq)(e.repository)} has no pull request ${e.pullRequest} that this token may see`,{remedy:"Give the token pull-requests: read."})
}:(a.notice(`No token for GitHub: nobody is asked whether pull request ${e.pullRequest} is still open, and no comment is written`),()=>Promise.resolve("closed"!==n?.state))}
async function planOffline({id:e,layers:n},t){t.logger.notice("No cluster to compare with: everything is planned as new");const r=await Promise.all(n.map(e=>async function(e,n){
const{name:t,spec:r}=e.layer,{objects:a}=await(0,o.i)(e,n),s=a.map(({kind:e,metadata:n})=>({layer:t,kind:e,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace},action:"create",fields:[]
})),{operator:i}=r;if(void 0===i)return{layer:t,changes:s,helm:[]};const{release:c,namespace:l,chart:u,version:d}=i;return{layer:t,changes:s,helm:[{layer:t,release:c,namespace:l,chart:u,action:"none",
toVersion:d}]}}(e,t)));return{id:e,state:"planned",changed:!0,layers:[],plans:r,endpoints:{}}}var j=t(31891),T=t(36100);function decide(e,n,t){if(void 0!==e.metadata.deletionTimestamp)return{
remove:!0,reason:"its removal was begun before"};if("closed"===n)return{remove:!0,reason:"its pull request is closed"};const r=(0,k.p1)(e);if(r<=t)return{remove:!0,reason:`its time was over at ${(0,
k.sZ)(r)}`};return{remove:!1,reason:`${"open"===n?"its pull request is open":"nobody knows whether its pull request is open"}, and it has time until ${(0,k.sZ)(r)}`}}
var C=t(91602),x=t(71838),V=t(48344),B=t(84593);const M="rbac.authorization.k8s.io/v1";async function findClusterBindings(e,{kubernetes:n,signal:t}){const{items:r}=await n.list({apiVersion:M,
kind:"ClusterRoleBinding"},{signal:t}),a=r,o=a.filter(({subjects:n=[]})=>n.length>0&&n.every(isOf(e)));if(0===o.length)return{bindings:o,roles:[]}
;const s=new Set(o.map(({roleRef:e})=>e?.name)),i=new Set(a.filter(e=>!o.includes(e)).map(({roleRef:e})=>e?.name)),{items:c}=await n.list({apiVersion:M,kind:"ClusterRole"},{labelSelector:B.vr,signal:t
});return{bindings:o,roles:c.filter(({metadata:{name:e}})=>s.has(e)&&!i.has(e))}}
const boundTo=e=>(e.subjects??[]).flatMap(({namespace:e})=>e??[]),isOf=e=>({kind:n,namespace:t})=>"ServiceAccount"===n&&e(t??"");var A=t(98008);const I={apiVersion:"v1",kind:"PersistentVolume"},D={
apiVersion:"v1",kind:"PersistentVolumeClaim"
},specOf=e=>e.spec??{},isProvisioned=({metadata:e})=>void 0!==e.annotations?.["pv.kubernetes.io/provisioned-by"],claimedFrom=e=>specOf(e).claimRef?.namespace??""
;async function findVolumes(e,{kubernetes:n,signal:t}){const{items:r}=await n.list(I,{signal:t});return r.filter(n=>e(claimedFrom(n)))}
async function letVolumesGo(e,{kubernetes:n,logger:t,signal:r,dryRun:a}){
if(!a)for(const a of e)isProvisioned(a)&&"Delete"!==specOf(a).persistentVolumeReclaimPolicy&&(t.info(`PersistentVolume ${a.metadata.name}: goes with the preview (policy Delete)`),
await n.mergePatch((0,d.Po)(a),{spec:{persistentVolumeReclaimPolicy:"Delete"}},{signal:r}))}async function drainVolumes(e,{kubernetes:n,ledger:t,signal:r,dryRun:a}){
const o=e.filter(e=>void 0!==e.metadata.labels?.[B.vr]),s=e.filter(e=>isProvisioned(e)||o.includes(e));for(const n of e)s.includes(n)||t.left((0,
d.Po)(n),"it was not provisioned for a claim, so its disk may hold more than the preview");if(a){for(const e of s)t.removed((0,d.Po)(e));return}await(0,A.U)(o,n,{signal:r});const{remaining:i}=await(0,
A.L)(s,{client:n,signal:r,onGone:e=>t.removed((0,d.Po)(e))});for(const e of i)t.left((0,d.Po)(e),reasonOf(e))}function reasonOf(e){const{phase:n,message:t}=e.status??{}
;if("Failed"===n&&void 0!==t)return`its provisioner could not delete it: ${t}`;const{claimRef:r}=specOf(e)
;return`its provisioner has not deleted it yet (claim ${r?.namespace??""}/${r?.name??""}); see its events`}var leaks_addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},G=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const z=12e4;async function removeLeavings(e,n){
const t=await findVolumes(e,n),{bindings:r}=await findClusterBindings(e,n),a=await async function(e,n){const{kubernetes:t,signal:r}=n,a=await(0,j.X)([...new Set(e)],8,async e=>void 0===await t.get({
apiVersion:"v1",kind:"Namespace",name:e},{signal:r})?[e]:[]);return new Set(a.flat())}([...t.map(claimedFrom),...r.flatMap(boundTo)],n);if(0===a.size)return;const o=t.filter(e=>a.has(claimedFrom(e)))
;await letVolumesGo(o,n);const{bindings:s,roles:i}=await findClusterBindings(e=>a.has(e),n);await(0,V.$)([...s,...i],n),await drainVolumes(o,n)}
var L=t(46960),H=t(42055),Z=t(26024),_=t(26352),remove_addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,a
;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{
a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})}else t&&e.stack.push({async:!0});return n},U=function(e){return function(n){function fail(t){
n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),
Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}
if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t)
;return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const F=12e5;async function removePreview(e,n,t,a){const o={stack:[],error:void 0,hasError:!1};try{
const{dryRun:s,run:i,clearFinalizers:c,timeout:u=F}=t,d=remove_addDisposableResource(o,(0,l.R)(u,`the preview ${e.namespace} to be removed`,n.signal),!1),p=(0,x.a)(n.logger,[{dryRun:s}]),m={...n,
signal:d.signal,layer:w,namespace:e.namespace,ledger:p,dryRun:s,deleteVolumes:!0,clearFinalizers:c,run:i};let f={};try{const o=await(0,h.z$)(e,m),s=o&&(0,q.aE)(o);void 0!==s?.commit&&(f={
commit:s.commit});const i=await async function(e,n,{keep:t,inTurn:a=e=>e()},o){const s=n.namespace;if(void 0!==e&&!(0,Z.IR)(e))throw new r.j1(`Namespace ${s} exists, and Lamina did not make it`,{
remedy:"Nothing was removed. See who made it, and remove it by hand if it is nobody’s."});if(void 0===e)return void await removeLeavings(e=>e===s,n);const i=o??await(0,g.MZ)(n)
;if(n.dryRun||void 0!==e.metadata.deletionTimestamp)return void await end(e,await a(()=>removeContents(i,n)),n);const c={name:h.hj,namespace:s,run:n.run,signal:n.signal};let l=!1;const u=(0,
H.kK)(c,n,async r=>{l=!0;const o=await(t?.());if(void 0!==o)return o;const c={...n,signal:r};return a(async()=>{const t=await removeContents(i,c);return await(0,_.L7)(s,c),await(0,
A.U)([e],n.kubernetes,{signal:r}),t},r)}),d=await u.catch(e=>{if(l||!(0,h.jf)(e))throw e;return removeContents(i,n)});return"string"==typeof d?d:void await end(e,d,n)}(o,m,t,a)
;return n.signal.throwIfAborted(),{...p.result,...f,...void 0===i?{}:{kept:i}}}catch(e){if(n.signal.throwIfAborted(),!(e instanceof r.Xf&&isTold(e)))throw e;return{...p.result,...f,failure:e}}
}catch(e){o.error=e,o.hasError=!0}finally{U(o)}}const isTold=({code:e})=>["TEARDOWN_STUCK","DEADLINE","LOCK_LOST"].includes(e);async function removeContents(e,n){
const{namespace:t}=n,isMine=e=>e===t,r=await findVolumes(isMine,n);await letVolumesGo(r,n);const a=await(0,g.zw)(t,e,n);for(const e of(0,L.pV)(a,L.BX))await(0,V.$)(e,n);await async function(e){
const{kubernetes:n,signal:t,namespace:r}=e,{items:a}=await n.list(D,{namespace:r,signal:t});await(0,V.$)(a,e)}(n);const{bindings:o,roles:s}=await findClusterBindings(isMine,n);await(0,
V.$)([...o,...s],n);const i=new Set(r.map(({metadata:e})=>e.name)),c=(await findVolumes(isMine,n)).filter(({metadata:e})=>!i.has(e.name));return await letVolumesGo(c,n),[...r,...c]}
async function end(e,n,t){const r=await Promise.allSettled([drainVolumes(n,t),(0,_.vn)(e,t)]);for(const e of r)if("rejected"===e.status)throw e.reason}const Y=64,K=16
;async function reapPreviews(e,n,t){const a=await(0,C.h)(e,n),o=await async function(e,{logger:n,signal:t}){const unknown=()=>Promise.resolve("unknown")
;if(void 0===e)return n.notice("No token for GitHub: previews go by their time to live alone"),unknown;const giveUp=e=>{t.throwIfAborted(),
n.warning(`GitHub does not tell which pull requests are open; only time counts: ${(0,r.gJ)(e)}`)};let a;try{a=await e.openPullRequests()}catch(e){return giveUp(e),unknown}return async n=>{
if(a.has(n))return"open";try{return(await e.pullRequest(n))?.state??"unknown"}catch(e){return giveUp(e),"unknown"}}}(t.github,n),s=n.clock.now(),i=await(0,j.X)(a,Y,async e=>({...e,
...decide(e.namespace,await o(e.id.pullRequest),s)})),c=i.some(({remove:e})=>e),u=c?await(0,g.MZ)(n):[],d=(0,T.z)(K),p=await(0,j.X)(i,Y,async e=>e.remove?async function(e,n,t,a,o){
const{id:s,reason:i}=e,{logger:c,clock:l,signal:u}=a,{dryRun:d,timeout:p}=o;c.info(`${s.namespace} ${d?"would be":"is"} removed: ${i}`);try{const r=await removePreview(s,a,{...o,...void 0===p?{}:{
timeout:p},keep:async()=>{const e=await(0,h.z$)(s,a);if(void 0===e)return;const n=decide(e,await t(s.pullRequest),l.now());return n.remove?void 0:n.reason}},n);return void 0!==r.kept?{
row:tell(e,"kept",r.kept),removal:r}:void 0!==r.failure?{row:tell(e,"stuck",r.failure.message),removal:r}:(d||await(o.onRemoved?.(s,r)),{row:tell(e,"removed",i),removal:r})}catch(n){
return u.throwIfAborted(),c.warning(`${s.namespace} was not removed: ${(0,r.gJ)(n)}`),{row:tell(e,"stuck",(0,r.gJ)(n)),removal:J}}}(e,u,o,n,{...t,inTurn:d}):{row:tell(e,"kept",e.reason),removal:J
}),m=await async function(e,n,t,a){const o={stack:[],error:void 0,hasError:!1};try{const{dryRun:s}=a,i=`what gone previews of ${e.name} have left`,c=leaks_addDisposableResource(o,(0,
l.R)(z,i,t.signal),!1),u=(0,x.a)(t.logger,[{dryRun:s}]),d={...t,...a,signal:c.signal,ledger:u,layer:w,namespace:"",deleteVolumes:!0
},p=new Set(n.map(({id:e})=>e.namespace)),isCandidate=n=>!p.has(n)&&void 0!==(0,E.it)(n,e);try{await removeLeavings(isCandidate,d)}catch(e){if(t.signal.throwIfAborted(),!(e instanceof r.Xf))throw e
;t.logger.warning(`Not all that gone previews have left could be removed: ${e.message}`)}return u.result}catch(e){o.error=e,o.hasError=!0}finally{G(o)}
}(e,a,n,t),f=[...p.map(({removal:e})=>e),m],y=p.filter(({row:e})=>"stuck"===e.outcome).map(({row:e})=>e);return{previews:p.map(({row:e})=>e),removed:f.flatMap(({removed:e})=>e),
leftBehind:f.flatMap(({leftBehind:e})=>e),...0===y.length?{}:{failure:failureOf(y)}}}const J={removed:[],leftBehind:[]},tell=({id:e,namespace:n},t,r)=>({pullRequest:e.pullRequest,
namespace:e.namespace,expiresAt:(0,k.sZ)((0,k.p1)(n)),outcome:t,reason:r});function failureOf(e){const[n]=e,t=e.length>1?` (and ${e.length-1} more)`:""
;return new r.Xf("REAP_INCOMPLETE",`${n?.namespace??""} was not removed${t}: ${n?.reason??""}`,{remedy:"See the reason of each; what can be mended without help is taken up by the next run.",details:{
stuck:e}})}var X=t(8223),W=t(71131);async function deployPreviewHere(e){const{target:n,layers:t,mode:a,run:o,collaborators:s,github:i}=e,{id:c,pullRequest:l}=n,{logger:u}=s
;!function({pullRequest:e},n,t){if("plan"!==t&&!0===n?.fromFork)throw new r.j1(`Pull request ${e} comes from a fork: it gets a plan, and nothing is deployed for it`,{
remedy:"Give mode: plan, and no credentials; or push the branch to this repository, once somebody has read it."})}(c,l,a),
"apply"===a&&void 0===l&&u.warning(`Nobody told whether pull request ${c.pullRequest} comes from a fork: it is taken as not`)
;const d=announcerOf(e),p=l?.headSha,{timeout:m,ttl:f,quota:y,onProgress:w}=e,v={id:c,layers:t,mode:a,ttl:f,quota:y,run:o,...void 0===m?{}:{timeout:m},...void 0===p?{}:{commit:p}};let h;try{
h=isConnected(s)?await deployPreview(v,s,{isOpen:openGate(c,l,i,u),onProgress:w,onBegin:async()=>{"apply"===a&&void 0!==p&&await d.begin(c,p)}}):await planOffline(v,s)}catch(e){
throw s.signal.aborted||await d.end(c,{state:"failure",description:"The preview was not deployed"}),e}const g=h.layers.find(e=>void 0!==e.failure),b=void 0===g?void 0:(0,W.S)(g),$={...h,
url:urlOf(h.endpoints),failure:b};return await async function({id:e,state:n,endpoints:t,layers:r,plans:a,expiresAt:o,url:s,failure:i},c,l,u){if("closed"===n)return;if("planned"!==n){
const t=void 0===s?{}:{url:s};await c.end(e,"ready"===n?{state:"success",description:`Ready in ${e.namespace}`,...t}:{state:"failure",description:i?.message??"Not ready",...t})}await c.comment(e,(0,
X.K)({...commentOf(e,u),state:n,endpoints:t,changes:a,...void 0===o?{}:{expiresAt:(0,k.sZ)(o)},...void 0===i?{}:{failure:whyOf(i,r)},commit:l?.headSha??Q}))}($,d,l,o),$}
const isConnected=e=>"kubernetes"in e,announcerOf=({collaborators:e,github:n,run:t,comments:r,records:o})=>function(e){const{runUrl:n}=e,t=void 0===n?{}:{logUrl:n};let r
;const setStatus=(e,n,r)=>r.setDeploymentStatus(e,{...t,...n}),endEarlier=async(e,n)=>{const t=(await n.listDeployments({environment:a,task:taskOf(e)})).filter(e=>e.id!==r?.id)
;for(const e of t.slice(0,5))await setStatus(e,{state:"inactive"},n)},attempt=async(n,t)=>{e.records&&await tryIt(n,t,e)};return{begin:(e,n)=>attempt("The deployment record was not begun",async t=>{
r=await t.createDeployment({ref:n,environment:a,task:taskOf(e),description:`Preview of pull request ${e.pullRequest}`,transient:!0}),await setStatus(r,{state:"in_progress"},t),await endEarlier(e,t)}),
end:(e,{state:n,description:t,url:a})=>attempt(`The deployment record of ${e.namespace} was not ended`,async e=>{if(void 0===r)return;const o=void 0===a?{}:{environmentUrl:a};await setStatus(r,{
state:n,description:t,...o},e)}),removed:e=>attempt(`The deployment record of ${e.namespace} was not ended`,n=>endEarlier(e,n)),comment:async(n,t)=>{if(!e.comments)return;const r={
number:n.pullRequest,marker:"preview",body:t};await tryIt(`The comment in pull request ${n.pullRequest} was not written`,async e=>{await e.keepComment(r)},e)}}}({github:n,logger:e.logger,
signal:e.signal,...void 0===t.url?{}:{runUrl:t.url},comments:r,records:o});const Q="an unknown commit";function whyOf(e,n){
const t=n.find(e=>void 0!==e.failure)?.failure,r=t?.diagnosis?.cause,{remedy:a}=e;return{message:t?.message??e.message,...void 0===r?{}:{cause:r},...void 0===a?{}:{remedy:a}}}const commentOf=(e,n)=>({
pullRequest:e.pullRequest,namespace:e.namespace,...void 0===n.url?{}:{runUrl:n.url}}),urlOf=e=>Object.values(e).find(e=>/^https?:\/\//.test(e)&&URL.canParse(e));async function removePreviewHere(e){
const{id:n,run:t,collaborators:r}=e,a=await removePreview(n,r,e);return e.dryRun||await tellRemoved(n,a,announcerOf(e),t),a}async function tellRemoved(e,{failure:n,commit:t=Q},r,a){
void 0===n&&await r.removed(e),await r.comment(e,(0,X.K)({...commentOf(e,a),state:"removed",endpoints:{},changes:[],commit:t,...void 0===n?{}:{failure:whyOf(n,[])}}))}
async function reapPreviewsHere(e){const n=announcerOf(e);return reapPreviews(e.repository,e.collaborators,{...e,onRemoved:(t,r)=>tellRemoved(t,r,n,e.run)})}},91602:(e,n,t)=>{t.d(n,{h:()=>findPreviews
});var r=t(5843);async function findPreviews(e,{kubernetes:n,signal:t}){const{items:a}=await n.list({apiVersion:"v1",kind:"Namespace"},{labelSelector:"app.kubernetes.io/managed-by=lamina",signal:t})
;return a.flatMap(n=>{const t=(0,r.ls)(n,e);return void 0===t?[]:[{id:t,namespace:n}]}).sort((e,n)=>e.id.pullRequest-n.id.pullRequest)}},23324:(e,n,t)=>{t.d(n,{hj:()=>u,jf:()=>isGoing,
rU:()=>holdNamespace,z$:()=>findNamespace});var r=t(98008),a=t(80397),o=t(70254),s=t(42055),i=t(26024),c=t(12317),l=t(5843);const u=(0,s.l4)("preview.lock"),d=2e3;async function holdNamespace(e,n,t){
const{kubernetes:r,clock:a,logger:o,signal:s}=n,{id:c,isOpen:l}=e;for(;;){if(await awaitEnd(c,n),!await l())return;const u=a.now(),p=await(0,i.YX)(c.namespace,metadataOf(e),{client:r,logger:o,signal:s
});p||await checkOwner(c,n);const m=await lock(e,n);if(void 0!==m)try{if(a.now()-u>d&&!await l())return;if(void 0!==(await findNamespace(c,n))?.metadata.deletionTimestamp)continue
;return p||await renew(e,{...n,signal:m.signal}),await t({signal:m.signal,made:p})}finally{await m.release()}}}const metadataOf=({id:e,labels:n,annotations:t})=>({labels:{...(0,l.PC)(e),...n},
annotations:{"lamina.dev/repository":(0,l.fq)(e.repository),...t}}),findNamespace=({namespace:e},{kubernetes:n,signal:t})=>n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t})
;async function awaitEnd(e,n){const{kubernetes:t,logger:a,signal:o}=n,s=await findNamespace(e,n)
;void 0!==s?.metadata.deletionTimestamp&&(a.info(`Namespace ${e.namespace} is being deleted; waiting until it is gone`),await(0,r.L)([s],{client:t,signal:o}),o.throwIfAborted())}
async function checkOwner(e,n){const t=await findNamespace(e,n);if(void 0!==t&&!(0,i.IR)(t))throw new c.j1(`Namespace ${e.namespace} exists, and Lamina did not make it`,{
remedy:`Remove it, if it is nobody's: kubectl delete namespace ${e.namespace}. Previews take names of this form for themselves.`})}
async function lock({id:{namespace:e},run:n,lifetime:t},{kubernetes:r,clock:a,logger:s,signal:i}){const{holder:c,url:l}=n;try{return await(0,o.Z)({name:u,namespace:e,holder:c,...void 0===l?{}:{url:l},
client:r,clock:a,logger:s,signal:i,lifetime:t})}catch(e){if(isGoing(e))return;throw e}}
const isGoing=e=>e instanceof a.h&&(404===e.status||403===e.status&&e.message.includes("because it is being terminated"));async function renew(e,{kubernetes:n,signal:t}){const r={apiVersion:"v1",
kind:"Namespace",name:e.id.namespace};await n.mergePatch(r,{metadata:metadataOf(e)},{signal:t})}},5843:(e,n,t)=>{t.d(n,{PC:()=>labelsOf,SU:()=>parseRepository,fq:()=>fullName,it:()=>identifyName,
ls:()=>identify,oW:()=>previewOf,yA:()=>parsePullRequest});var r=t(77598),a=t(26024),o=t(12317);const s="lamina.dev/repository",i="lamina.dev/pull-request",c=22,l=2**31-1;function parseRepository(e){
const[,n,t]=/^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(e)??[];if(void 0===n||void 0===t||/^\.{1,2}$/.test(t))throw new o.j1(`"${e}" is no repository of the form owner/name`,{
remedy:"Give it as GitHub shows it, such as octo-org/clickstream."});return{owner:n,name:t}}function parsePullRequest(e){const n=/^[1-9]\d{0,9}$/.test(e)?Number(e):Number.NaN
;if(!(n<=l))throw new o.j1(`"${e}" is no number of a pull request`,{remedy:"Give the number alone, such as 12."});return n}const previewOf=(e,n)=>({repository:e,pullRequest:n,
namespace:`${namePrefix(e)}${n}`}),fullName=({owner:e,name:n})=>`${e}/${n}`.toLowerCase();function namePrefix(e){
const n=e.name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,c).replaceAll(/^-+|-+$/g,"");return`preview-${""===n?"repository":n}-${digest(fullName(e),8)}-`}const digest=(e,n)=>(0,
r.createHash)("sha256").update(e).digest("hex").slice(0,n);function repositoryLabel({owner:e,name:n}){const t=`${e}.${n}`.toLowerCase();if(t.length<=63&&/[a-z0-9]$/.test(t))return t
;const r=digest(t,16);return`${t.slice(0,63-r.length-1)}.${r}`}const labelsOf=({repository:e,pullRequest:n})=>({[s]:repositoryLabel(e),[i]:String(n)});function identify(e,n){
const t=identifyName(e.metadata.name,n);return void 0!==t&&(0,a.IR)(e)?t:void 0}function identifyName(e,n){const t=namePrefix(n),r=e.startsWith(t)?e.slice(t.length):""
;if(/^[1-9]\d{0,9}$/.test(r))return previewOf(n,Number(r))}},56237:(e,n,t)=>{t.d(n,{MZ:()=>readOperatorKinds,he:()=>isCounted,zw:()=>readInventory})
;var r=t(80397),a=t(84593),o=t(63036),s=t(46960),i=t(67936),c=t(31891);const l="applyset.kubernetes.io/id",u={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},d=[{
apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{
apiVersion:"apps/v1",kind:"ReplicaSet"
}],p=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"],m=["","autoscaling","networking.k8s.io","policy","rbac.authorization.k8s.io"],isCounted=e=>(0,
s.c3)(e)||d.some(({apiVersion:n,kind:t})=>t===e.kind&&(0,o.F8)(n)===(0,o.F8)(e.apiVersion));async function readOperatorKinds({kubernetes:e,signal:n}){const{items:t}=await e.list(u,{signal:n})
;return t.filter(e=>"Namespaced"===e.spec?.scope).map(i.I).filter(s.c3)}async function readInventory(e,n,t){const{kubernetes:s,signal:i}=t,u=await s.list({apiVersion:"v1",kind:"ConfigMap"},{
namespace:e,labelSelector:l,signal:i}),f=await(0,c.X)(u.items,4,n=>async function(e,n,{kubernetes:t,signal:r}){const s={name:e.metadata.name,namespace:n,id:e.metadata.labels?.[l]??""},i=await(0,
a.YV)(t,s,(0,a._f)((0,a.hx)(e),(0,a.Od)([],s)),{signal:r});return[...i.values()].filter(({apiVersion:e,metadata:t})=>t.namespace!==n||!m.includes((0,o.F8)(e)))}(n,e,t)),y=await(0,
c.X)([...n,...d],8,async n=>{try{return(await s.list(n,{namespace:e,signal:i})).items}catch(e){if(e instanceof r.h&&404===e.status)return[];throw e}
}),w=[...f.flat(),...y.flat()].filter(({kind:e,metadata:n})=>!p.includes(e)&&0===(n.ownerReferences??[]).length);return[...new Map(w.map(e=>[(0,o.TN)((0,o.Po)(e)),e])).values()]}},17430:(e,n,t)=>{
t.d(n,{HX:()=>s,Zb:()=>o,Zr:()=>renderTtl,oi:()=>a,p1:()=>expiryOf,sZ:()=>renderTime,zx:()=>checkTtl});var r=t(12317);const a="lamina.dev/ttl",o="lamina.dev/expires-at",s=2592e5,i=316224e5
;function checkTtl(e){if(!(e>=1e3&&e<=i))throw new r.j1(`A time to live of ${e/1e3} s is out of range: expected from 1s to 8784h`,{
remedy:"Give how long a preview stays after its last deploy, such as 72h."})}function renderTtl(e){const[n,t]=[["h",36e5],["m",6e4],["s",1e3]].find(([,n])=>e%n===0)??["ms",1]
;return`${Math.round(e/t)}${n}`}const renderTime=e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z");function expiryOf({metadata:e}){const n=Date.parse(e.annotations?.[o]??"")
;return Number.isNaN(n)?Date.parse(e.creationTimestamp??"1970-01-01T00:00:00Z")+s:n}},49296:(e,n,t)=>{t.d(n,{aE:()=>readRecord,gv:()=>a,sF:()=>renderRecord});var r=t(38816)
;const a="lamina.dev/preview",o=r.Ikc({state:r.k5n(["deploying","ready","failed"]),reason:r.YjP().optional(),endpoints:r.g1P(r.YjP(),r.YjP()).default({}),layers:r.YOg(r.YjP()).default([]),
holds:r.Whr().default(0),commit:r.YjP().optional()}),renderRecord=e=>JSON.stringify({...e,reason:e.reason?.slice(0,500)});function readRecord({metadata:e}){let n;try{
n=JSON.parse(e.annotations?.[a]??"null")}catch{return}const t=o.safeParse(n);return t.success?t.data:void 0}},506:(e,n,t)=>{t.d(n,{Bt:()=>renderPreview,VA:()=>renderReapedMarkdown,
dp:()=>renderRemoval,e0:()=>renderPreviews,mQ:()=>renderReaped,mV:()=>renderPreviewMarkdown,sU:()=>renderRemovalMarkdown});var r=t(89037),a=t(4071),o=t(18852),s=t(90240),i=t(88544),c=t(71487)
;const headlineOf=({id:e,state:n,expiresAt:t})=>{const r=e.pullRequest;switch(n){case"closed":return`Pull request ${r} is not open: no preview was deployed`;case"planned":
return`The preview of pull request ${r} is planned`;case"ready":return`The preview of pull request ${r} is ready, until ${a=t,void 0===a?"":new Date(a).toISOString().replace(/\.\d+Z$/,"Z")}`
;case"failed":return`The preview of pull request ${r} is not ready`}var a};function renderPreview(e,{colour:n=!1}={}){
const{state:t,id:r,layers:o,plans:s}=e,i=`${headlineOf(e)}\n  namespace ${r.namespace}\n`;return"closed"===t?i:`${i}\n${"planned"===t?(0,a.EG)(s,{colour:n}):(0,c.C)({layers:o},{colour:n})}`}
function renderPreviewMarkdown(e){const{state:n,id:t,layers:s,plans:i}=e,c=`## ${{ready:"✅",failed:"❌",planned:"📋",closed:"⏭️"}[n]} ${headlineOf(e)}\n\nNamespace ${(0,r.aY)(t.namespace)}\n\n`
;return"closed"===n?c:(0,r.Cc)(c+("planned"===n?(0,a.d$)(i):(0,o.B)({layers:s})))}function renderRemoval(e){return void 0===e.kept?(0,s.R)(e):`Kept: ${(0,i.sN)(e.kept)}\n`}
function renderRemovalMarkdown(e){return void 0===e.kept?(0,s.G)(e):`Kept: ${(0,r.FV)(e.kept)}\n`}const l={kept:"⏳ kept",removed:"🗑️ removed",stuck:"❌ stuck"}
;function renderReaped({previews:e,removed:n,leftBehind:t}){const r=e.map(({pullRequest:e,outcome:n,reason:t})=>`${(0,i.f)(`#${e}`,8)}${(0,i.f)(n,9)}${(0,i.sN)(t)}`)
;return`${[...0===e.length?["No previews."]:r,""].join("\n")}${n.length+t.length===0?"":`\n${(0,s.R)({removed:n,leftBehind:t})}`}`}function renderReapedMarkdown({previews:e,removed:n,leftBehind:t}){
if(0===e.length&&n.length+t.length===0)return"No previews.\n";const a=e.map(({pullRequest:e,namespace:n,outcome:t,reason:a})=>[`#${e}`,(0,r.aY)(n),l[t],(0,r.FV)(a)]),o=0===a.length?"No previews.":(0,
r.tp)(["Pull request","Namespace","","Why"],a);return(0,r.Cc)(`${o}\n\n${(0,s.G)({removed:n,leftBehind:t})}`)}function renderPreviews(e){
return 0===e.length?"No previews.\n":e.map(({pullRequest:e,namespace:n,state:t,reason:r,expiresAt:a,endpoints:o})=>[`#${e} ${t}${void 0===r?"":`: ${(0,
i.sN)(r)}`}`,`    namespace ${n}, until ${a}`,...Object.entries(o).map(([e,n])=>`    ${e}: ${(0,i.sN)(n)}`),""].join("\n")).join("")}},71487:(e,n,t)=>{t.d(n,{C:()=>renderResult})
;var r=t(40682),a=t(88544);function renderResult({layers:e},n={}){return e.map(e=>function(e,n){const t=(0,
a.C2)(n.colour??!1),{name:o,ready:s,changed:i,durationMs:c,operatorVersion:l,namespace:u,failure:d,rolledBack:p}=e,m=void 0!==d?t("red","✘ not ready"):s?t("green","✔ ready"):t("yellow","… applied, not waited for"),f=[(0,
r.a3)(c),i?"changed":"unchanged",`namespace ${u}`,...void 0===l?[]:[`operator ${l}`]]
;return[`${t("bold",o)}  ${m}  ${t("dim",f.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===d?[]:["",...indent(renderFailureText(d,n))],...void 0===p?[]:indent(renderRollback(p,n)),""].join("\n")
}(e,n)).join("\n")}function renderEndpoints(e){const n=Object.keys(e),t=Math.max(0,...n.map(a.qz));return n.map(n=>`${(0,a.f)(n,t)}  ${(0,a.sN)(e[n]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:n},{colour:t=!1}={}){const r=(0,a.C2)(t);if(void 0===n)return`${r("red","Failed:")} ${(0,a.sN)(e)}\n`
;const{cause:o,remedy:s,evidence:i}=n,c=[`${r("red","Cause:")}  ${(0,a.sN)(o)}`];return""!==s&&c.push(`${r("green","Remedy:")} ${(0,a.sN)(s)}`),e!==o&&c.push(`${r("dim","Status:")} ${(0,a.sN)(e)}`),
i.length>0&&c.push("Evidence:",...i.map(e=>`  ${r("dim",(0,a.sN)(e))}`)),`${c.join("\n")}\n`}function renderRollback({ready:e,message:n,remedy:t},{colour:r=!1}){const o=(0,
a.C2)(r),s=[o(e?"green":"yellow",(0,a.sN)(n))];return void 0!==t&&s.push(`${o("green","Remedy:")} ${(0,a.sN)(t)}`),`${s.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)}
};
