export const id=8230;export const ids=[8230];export const modules={14907:(e,n,t)=>{t.d(n,{g:()=>o});var r=t(65842),s=t(74917);const o={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),
...s.bB}},88230:(e,n,t)=>{t.r(n),t.d(n,{action:()=>f});var r=t(7022),s=t(1005),o=t(32870),a=t(96019),i=t(12317),c=t(74917),l=t(65842),u=t(11178),__addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(s=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");s&&(r=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:t})
}else t&&e.stack.push({async:!0});return n},d=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,r=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===r)return r=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});const f=(0,c.QP)({name:"doctor",inputs:{
kubeconfig:(0,l.Qq)(),context:(0,l.Qq)(),layers:(0,l.p_)(),environment:(0,l.Qq)(),file:(0,l.Qq)(),namespace:(0,l.Qq)(),platform:(0,l.yL)(["auto",...o.Bn],"auto"),region:(0,l.Qq)(),"cluster-name":(0,
l.Qq)(),...c.bB},outputs:["ok","findings"],async run({inputs:e,installation:n,env:t,logger:o,signal:c,output:l,summarize:f}){const m={stack:[],error:void 0,hasError:!1};try{
const d=e.layers.length>0,p=await(0,s.f)({...d?{layers:e.layers}:{},...(0,u.lq)("environment",e.environment),...(0,u.lq)("file",e.file),...(0,u.lq)("namespace",e.namespace),..."auto"===e.platform?{}:{
platform:e.platform},workspace:t.GITHUB_WORKSPACE??process.cwd(),installation:n}),k=__addDisposableResource(m,await(0,s.j)(p,{...(0,u.lq)("region",e.region),...(0,
u.lq)("clusterName",e["cluster-name"]),kubeconfig:e.kubeconfig,context:e.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:n,env:t,logger:o,signal:c
}),!0),h=await o.group("Examine the cluster",()=>(0,r.U)(k,{layersWereNamed:d,installation:n,env:t}));o.info((0,a.v)(h).trimEnd());const y=h.filter(({state:e})=>"ok"!==e);l("ok",0===y.length),
l("findings",JSON.stringify(h)),f((0,a.C)(h));const[g]=y;if(void 0!==g){const e=1===y.length?"":`, and ${y.length-1} more`;throw new i.Xf("DOCTOR",`${g.check}: ${g.detail}${e}`,(0,
u.lq)("remedy",g.remedy))}}catch(e){m.error=e,m.hasError=!0}finally{const e=d(m);e&&await e}}})},11178:(e,n,t)=>{t.d(n,{hF:()=>i,lq:()=>optional,vi:()=>findLayer})
;var r=t(68794),s=t(42242),o=t(14907),a=t(65842);const i={...o.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),timeout:(0,a.p0)()};function findLayer(e,n,t){return(0,s.a)(e,{
builtInDirectory:(0,r.o)(t),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){return""===n||void 0===n?{}:{[e]:n}}},7022:(e,n,t)=>{t.d(n,{U:()=>examineStack})
;var r=t(6460),s=t(17122),o=t(85459),a=t(96852),i=t(12317);async function examineStack(e,n){const{platform:t}=e.detected,r=[...await(0,
o.u)(e.collaborators),..."ec2"===t||"eks"===t?await examineAws(e,n):[],await examineStorage(e)];for(const t of e.layers){const s=await examineLayer(e,t)
;("missing"!==s.state||n.layersWereNamed)&&r.push(s)}return r}async function examineAws(e,n){const{examineAwsEnvironment:r}=await Promise.all([t.e(8371),t.e(7282),t.e(2763)]).then(t.bind(t,32763))
;return r({...e,...n})}async function examineStorage({collaborators:e,detected:n}){const t="Default StorageClass";try{const{changed:s,name:o,provisioner:a}=await(0,r.U)({...e,platform:n.platform,
dryRun:!0});return s?{check:t,state:"missing",detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:t,state:"ok",detail:`${o} (${a})`}}catch(e){
if(!(e instanceof i.Xf))throw e;return(0,o.k)(t,e)}}async function examineLayer(e,n){const{collaborators:t}=e,r=await(0,a.V)(e.request(n),t),o=`Layer ${n.name}`;if(r.ready||void 0===r.culprit)return{
check:o,state:r.ready?"ok":"NotDeployed"===r.reason?"missing":"wrong",detail:`${r.reason}${""===r.message?"":`: ${r.message}`}`,...r.ready?{}:{remedy:`"lamina up --layers ${n.name}" brings it up.`}}
;const{kubernetes:i,logger:c,signal:l}=t,{cause:u,remedy:d}=await(0,s.h)(r.culprit,{client:i,logger:c,signal:l});return{check:o,state:"wrong",detail:u,remedy:d}}},32870:(e,n,t)=>{t.d(n,{
li:()=>detectPlatform,Bn:()=>u});var r=t(12317)
;const s=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],o=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const n=[],{name:t,annotations:r}=e.metadata,add=(e,r,s)=>{n.push({platform:e,kind:r,fact:`node ${t}: ${s}`})},l=e.spec?.providerID??""
;for(const[e,n,t]of s)l.startsWith(e)&&add(n,t,`providerID ${l}`);for(const[n,t]of Object.entries(e.metadata.labels??{})){const e=o.find(([e])=>e.test(n)||e.test(`${n}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${n}=${t}`)}a.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==r?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),n.push(...clueOfVersion(u,`node ${t}: the kubelet`)),n}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,n){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[r,s]=t;return[{platform:r,kind:s,fact:`${n} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const n=l[e];if(void 0===n)return[];const[t,r]=n;return[{platform:t,kind:r,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const n=URL.canParse(e)?new URL(e).hostname:""
;return n.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${n}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(n)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${n}`}]:[]}const u=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,n={}){const{override:t="auto",signal:s}=n;if(""!==t&&"auto"!==t){const e=u.find(e=>e===t);if(void 0===e)throw new r.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const o=void 0===s?{}:{signal:s},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},o),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},o),e.request("GET","/version",o)]);return function(e){
const n=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=d.find(([e,t])=>n.some(n=>n.platform===e&&n.kind===t))
;if(void 0===t){const n=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${n} node${1===n?"":"s"}, the CSI drivers and the server tells it`]}}
const[r,s]=t,o=n.filter(e=>e.platform===r).sort((e,n)=>Number(n.kind===s)-Number(e.kind===s)).map(e=>e.fact),a=n.filter(e=>e.platform!==r).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:r,evidence:summarize([...o,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const n=[...new Set(e)],t=n.length-5;return t>0?[...n.slice(0,5),`and ${t} more`]:n}},63036:(e,n,t)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){
const{apiVersion:n,kind:t,metadata:r}=e;return{apiVersion:n,kind:t,name:r.name,...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}t.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},85459:(e,n,t)=>{t.d(n,{k:()=>whatFailed,u:()=>examineCluster});var r=t(63036),s=t(12317);const o=30,a=[{apiVersion:"v1",kind:"Namespace",resource:"namespaces",
verb:"create"},{apiVersion:"v1",kind:"Secret",resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"},{
apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"},{
apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",resource:"clusterroles",verb:"create"}];async function examineCluster(e){
const n=[["API server",()=>async function({kubernetes:e,signal:n}){const t=await e.request("GET","/version",{signal:n}),r=`${t.gitVersion} at ${e.server}`;return Number.parseInt(t.minor,10)>=o?{
state:"ok",detail:r}:{state:"wrong",detail:r,remedy:`Upgrade the cluster to Kubernetes 1.${o} or newer.`}}(e)],["Permissions",()=>async function({kubernetes:e,signal:n}){const t=[]
;for(const{apiVersion:s,resource:o,verb:i}of a){const a=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:n,body:{apiVersion:"authorization.k8s.io/v1",
kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{group:(0,r.F8)(s),resource:o,verb:i}}}});!0!==a.status?.allowed&&t.push(`${i} ${o}`)}return 0===t.length?{state:"ok",
detail:`${a.length} needed permissions are granted`}:{state:"missing",detail:`not allowed: ${t.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}
}(e)],["Nodes",()=>async function({kubernetes:e,signal:n}){const{items:t}=await e.list({apiVersion:"v1",kind:"Node"},{signal:n
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:n})=>"Ready"===e&&"True"===n),r=t.filter(e=>!isReady(e)).map(e=>e.metadata.name);return t.length>0&&0===r.length?{state:"ok",
detail:`${t.length} ready`}:{state:0===t.length?"missing":"wrong",detail:0===t.length?"the cluster has no node":`not ready: ${r.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:n}){for(const[t,r]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const s=await e(t,r,{signal:n,allowFailure:!0
}).catch(()=>{});if(0===s?.exitCode)return{state:"ok",detail:`by ${t}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(n.map(async([n,t])=>{try{return{check:n,...await t()}}catch(t){return e.signal.throwIfAborted(),whatFailed(n,t)}}))}function whatFailed(e,n){
const t=n instanceof s.Xf?n.remedy:void 0;return{check:e,state:"wrong",detail:(0,s.gJ)(n),...void 0===t?{}:{remedy:t}}}},96019:(e,n,t)=>{t.d(n,{C:()=>renderFindingsMarkdown,v:()=>renderFindings})
;var r=t(89037),s=t(88544);function renderFindings(e){return e.map(({check:e,state:n,detail:t,remedy:r})=>`${"ok"===n?"✓":"✗"} ${e}: ${(0,s.sN)(t)}${void 0===r?"":`\n    ${(0,s.sN)(r)}`}\n`).join("")}
function renderFindingsMarkdown(e){const n=e.map(({check:e,state:n,detail:t,remedy:s=""})=>["ok"===n?"✅":"❌",...[e,t,s].map(r.FV)]);return(0,r.Cc)(`${(0,r.tp)(["","Check","Found","What to do"],n)}\n`)
}},88544:(e,n,t)=>{t.d(n,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var r=t(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],
bold:[1,22]};function painter(e){return(n,t)=>{const[r,o]=s[n];return e&&""!==t?`[${r}m${t}[${o}m`:t}}function logSafe(e){return(0,r.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}
function widthOf(e){let n=0;for(const t of e)n+=columnsOf(t);return n}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,n){if(widthOf(e)<=n)return e;if(n<1)return"";let t="",r=0;for(const s of e){if(r+=columnsOf(s),r>n-1)break;t+=s}return`${t}…`}function padEnd(e,n){
return e+" ".repeat(Math.max(0,n-widthOf(e)))}}};
