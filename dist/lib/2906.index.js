export const id=2906;export const ids=[2906];export const modules={62906:(e,t,r)=>{r.r(t),r.d(t,{doctor:()=>doctor});var n=r(7022),o=r(96019),s=r(61266),__addDisposableResource=function(e,t,r){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},i=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function doctor(e,t){const r={stack:[],
error:void 0,hasError:!1};try{const i=__addDisposableResource(r,await(0,s.fA)(e,t),!0),a=await(0,n.U)(i,{...t,layersWereNamed:void 0!==e.layers}),c=a.every(({state:e})=>"ok"===e);return{json:{ok:c,
findings:a},text:()=>(0,o.v)(a),exitCode:c?0:1}}catch(e){r.error=e,r.hasError=!0}finally{const e=i(r);e&&await e}}},61266:(e,t,r)=>{r.d(t,{fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab})
;var n=r(73136),o=r(76760),s=r(73024),i=r(48161),a=r(1005),c=r(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,n,o,s){return r?t?".jsx":".js":!n||o&&s?n+o+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=o.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:r,logger:n,signal:o,installation:s}=t,i=await(0,a.f)({...e,workspace:process.cwd(),installation:s});return(0,a.j)(i,{...e,...await chooseCluster(e,t),
installation:s,env:r,logger:n,signal:o})}async function chooseCluster(e,t){const r=await async function(e,t){const r=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&r)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const n=await async function({kubeconfig:e,context:t},r){const n=e??r.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1];if(void 0===o||void 0!==t||!hasLab(r))return
;const s=await(await openLab(r)).clusterStatus(o);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,t);if(void 0!==n||r)return n;if(void 0===e.cluster&&(a=t.env,
""!==(a.KUBECONFIG??"")||""!==(a.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(o.join(a.HOME??(0,i.homedir)(),".kube","config"))))return;var a;if(void 0===e.cluster&&!hasLab(t))return
;const u=await(await openLab(t)).findRunningCluster();if(void 0===u&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return u
}(e,t),n=e.chartMirror??r?.chartMirror;return{kubeconfig:r?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===r?"":`embedded "${r.name}", `,...void 0===r?{}:{
path:`${r.binDirectory}${o.delimiter}${t.env.PATH??""}`},...void 0===n?{}:{chartMirror:n}}}const hasLab=({installation:e})=>(0,s.existsSync)(o.join(e.root,"lab"))},7022:(e,t,r)=>{r.d(t,{
U:()=>examineStack});var n=r(6460),o=r(17122),s=r(85459),i=r(96852),a=r(12317);async function examineStack(e,t){const{platform:r}=e.detected,n=[...await(0,
s.u)(e.collaborators),..."ec2"===r||"eks"===r?await examineAws(e,t):[],await examineStorage(e)];for(const r of e.layers){const o=await examineLayer(e,r)
;("missing"!==o.state||t.layersWereNamed)&&n.push(o)}return n}async function examineAws(e,t){const{examineAwsEnvironment:n}=await Promise.all([r.e(8371),r.e(7282),r.e(2763)]).then(r.bind(r,32763))
;return n({...e,...t})}async function examineStorage({collaborators:e,detected:t}){const r="Default StorageClass";try{const{changed:o,name:s,provisioner:i}=await(0,n.U)({...e,platform:t.platform,
dryRun:!0});return o?{check:r,state:"missing",detail:"there is no single working default",remedy:'ensure-storageclass (or "lamina up") mends it.'}:{check:r,state:"ok",detail:`${s} (${i})`}}catch(e){
if(!(e instanceof a.Xf))throw e;return(0,s.k)(r,e)}}async function examineLayer(e,t){const{collaborators:r}=e,n=await(0,i.V)(e.request(t),r),s=`Layer ${t.name}`;if(n.ready||void 0===n.culprit)return{
check:s,state:n.ready?"ok":"NotDeployed"===n.reason?"missing":"wrong",detail:`${n.reason}${""===n.message?"":`: ${n.message}`}`,...n.ready?{}:{remedy:`"lamina up --layers ${t.name}" brings it up.`}}
;const{kubernetes:a,logger:c,signal:u}=r,{cause:d,remedy:l}=await(0,o.h)(n.culprit,{client:a,logger:c,signal:u});return{check:s,state:"wrong",detail:d,remedy:l}}},85459:(e,t,r)=>{r.d(t,{
k:()=>whatFailed,u:()=>examineCluster});var n=r(63036),o=r(12317);const s=30,i=[{apiVersion:"v1",kind:"Namespace",resource:"namespaces",verb:"create"},{apiVersion:"v1",kind:"Secret",
resource:"secrets",verb:"create"},{apiVersion:"coordination.k8s.io/v1",kind:"Lease",resource:"leases",verb:"create"},{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",
resource:"customresourcedefinitions",verb:"patch"},{apiVersion:"apps/v1",kind:"Deployment",resource:"deployments",verb:"create"},{apiVersion:"rbac.authorization.k8s.io/v1",kind:"ClusterRole",
resource:"clusterroles",verb:"create"}];async function examineCluster(e){const t=[["API server",()=>async function({kubernetes:e,signal:t}){const r=await e.request("GET","/version",{signal:t
}),n=`${r.gitVersion} at ${e.server}`;return Number.parseInt(r.minor,10)>=s?{state:"ok",detail:n}:{state:"wrong",detail:n,remedy:`Upgrade the cluster to Kubernetes 1.${s} or newer.`}
}(e)],["Permissions",()=>async function({kubernetes:e,signal:t}){const r=[];for(const{apiVersion:o,resource:s,verb:a}of i){
const i=await e.request("POST","/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",{signal:t,body:{apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{
group:(0,n.F8)(o),resource:s,verb:a}}}});!0!==i.status?.allowed&&r.push(`${a} ${s}`)}return 0===r.length?{state:"ok",detail:`${i.length} needed permissions are granted`}:{state:"missing",
detail:`not allowed: ${r.join(", ")}`,remedy:"Bind a ClusterRole with these verbs to the user of this kubeconfig."}}(e)],["Nodes",()=>async function({kubernetes:e,signal:t}){
const{items:r}=await e.list({apiVersion:"v1",kind:"Node"},{signal:t
}),isReady=e=>(e.status?.conditions??[]).some(({type:e,status:t})=>"Ready"===e&&"True"===t),n=r.filter(e=>!isReady(e)).map(e=>e.metadata.name);return r.length>0&&0===n.length?{state:"ok",
detail:`${r.length} ready`}:{state:0===r.length?"missing":"wrong",detail:0===r.length?"the cluster has no node":`not ready: ${n.join(", ")}`,
remedy:'Run "kubectl describe node" and mend what its conditions name.'}}(e)],["Helm",()=>async function({helm:e}){return{state:"ok",detail:await e.version()}
}(e)],["Kustomize",()=>async function({exec:e,signal:t}){for(const[r,n]of[["kustomize",["version"]],["kubectl",["version","--client","--output=json"]]]){const o=await e(r,n,{signal:t,allowFailure:!0
}).catch(()=>{});if(0===o?.exitCode)return{state:"ok",detail:`by ${r}`}}return{state:"missing",detail:"neither kustomize nor kubectl is on the PATH",remedy:"Install kubectl."}}(e)]]
;return Promise.all(t.map(async([t,r])=>{try{return{check:t,...await r()}}catch(r){return e.signal.throwIfAborted(),whatFailed(t,r)}}))}function whatFailed(e,t){
const r=t instanceof o.Xf?t.remedy:void 0;return{check:e,state:"wrong",detail:(0,o.gJ)(t),...void 0===r?{}:{remedy:r}}}},96019:(e,t,r)=>{r.d(t,{C:()=>renderFindingsMarkdown,v:()=>renderFindings})
;var n=r(89037),o=r(88544);function renderFindings(e){return e.map(({check:e,state:t,detail:r,remedy:n})=>`${"ok"===t?"✓":"✗"} ${e}: ${(0,o.sN)(r)}${void 0===n?"":`\n    ${(0,o.sN)(n)}`}\n`).join("")}
function renderFindingsMarkdown(e){const t=e.map(({check:e,state:t,detail:r,remedy:o=""})=>["ok"===t?"✅":"❌",...[e,r,o].map(n.FV)]);return(0,n.Cc)(`${(0,n.tp)(["","Check","Found","What to do"],t)}\n`)
}}};
