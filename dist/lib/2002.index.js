export const id=2002;export const ids=[2002];export const modules={32002:(e,r,n)=>{n.r(r),n.d(r,{action:()=>O});var t=n(76760),o=n(97244),s=n(1167),a=n(8223),i=n(12317),c=n(33730),l=n(45399)
;var u=n(27466),f=n(82627),d=n(1005),p=n(32870),m=n(67095),h=n(18852),y=n(50247),v=n(74917),k=n(14907),g=n(65842),w=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},$=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const b={...k.g,layers:(0,g.p_)(),environment:(0,
g.Qq)(),file:(0,g.Qq)(),overlay:(0,g.Qq)(),namespace:(0,g.Qq)(),platform:(0,g.yL)(["auto",...p.Bn],"auto"),region:(0,g.Qq)(),"cluster-name":(0,g.Qq)(),"ebs-access":(0,g.Jt)(!1),set:(0,g.Qq)(),mode:(0,
g.yL)(["apply","plan"],"apply"),wait:(0,g.Jt)(!0),verify:(0,g.Jt)(!0),rollback:(0,g.Jt)(!1),timeout:(0,g.p0)(),"chart-mirror":(0,g.Qq)(),"force-conflicts":(0,g.Jt)(!1),"helm-version":(0,g.Qq)(),
report:(0,g.Qq)(),token:(0,g.yD)()},O=(0,v.QP)({name:"bring-up",inputs:b,outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const r={stack:[],error:void 0,
hasError:!1};try{const{inputs:n,env:p}=e,v=n["dry-run"]||"plan"===n.mode,k=""===n.report?t.join(p.RUNNER_TEMP??".","lamina-report.html"):n.report;v||await(0,f.r)(k)
;const g=__addDisposableResource(r,await async function(e){const{inputs:r,env:n,installation:t,logger:o,signal:a}=e,i=n.GITHUB_WORKSPACE??process.cwd(),c=await(0,d.f)({...0===r.layers.length?{}:{
layers:r.layers},...(0,w.lq)("environment",r.environment),...(0,w.lq)("file",r.file),...(0,w.lq)("overlay",r.overlay),...(0,w.lq)("namespace",r.namespace),..."auto"===r.platform?{}:{
platform:r.platform},workspace:i,installation:t}),l=r["helm-version"];return(0,d.j)(c,{...(0,w.lq)("region",r.region),...(0,w.lq)("clusterName",r["cluster-name"]),...(0,w.lq)("timeout",r.timeout),
...(0,w.lq)("chartMirror",r["chart-mirror"]),...""===l?{}:{findHelm:async()=>(await(0,s.S)({version:l,workspace:i,env:n,logger:o,signal:a})).path},kubeconfig:r.kubeconfig,context:r.context,
ebsAccess:r["ebs-access"],set:[r.set],forceConflicts:r["force-conflicts"],installation:t,env:n,logger:o,signal:a})}(e),!0);await(v?async function(e,r){
const{inputs:n,logger:t,output:o,summarize:s}=r,{environment:f,layers:d,pending:p,json:m}=await t.group("Plan the stack",()=>(0,u.q)(e));if(o("changed",p),o("plan",JSON.stringify(m)),s((0,h.B)({
layers:d,environment:f})),""===n.token)return;const y=d.map(e=>e.plan);await async function(e){const{plans:r,environment:n,env:t,logger:o,signal:s}=e;try{const s=await(0,c.$)(t)
;if(void 0===s)return void o.info("No comment: this run is not for a pull request");const{url:i}=(0,l.y)(t),u=(0,a.z)({plans:r,commit:s.headSha,...void 0===i?{}:{runUrl:i}}),f=await(0,
c.o)(e),{url:d}=await f.keepComment({number:s.number,marker:""===n?"plan":`plan/${n}`,body:u});o.info(`The plan is a comment: ${d}`)}catch(e){if(!(e instanceof i.Xf)||s.aborted)throw e
;o.warning(`The plan could not be written as a comment: ${e.message}${void 0===e.remedy?"":`. ${e.remedy}`}`)}}({...r,token:n.token,plans:y,environment:n.environment})
}(g,e):async function(e,r,{inputs:n,logger:t,output:s,summarize:a}){const i=(0,m.n7)(),c=await t.group("Bring up the stack",()=>(0,o.q)(e,{wait:n.wait,verify:n.verify,rollback:n.rollback,report:!0,
...(0,w.lq)("timeout",n.timeout),onProgress:e=>{const r=i(e);void 0!==r&&t.info(r)}}));s("changed",c.changed),s("ready",c.ready),s("endpoints",JSON.stringify(c.endpoints)),
s("duration-ms",c.durationMs);for(const[e,r]of Object.entries(c.endpoints))s(e,r);const{layers:l,environment:u,verified:d}=c;void 0!==c.report&&await(0,f.a)(r,c.report);if(s("report-path",r),a((0,
h.B)({layers:l,...void 0===u?{}:{environment:u}})),a(d.map(e=>`\n${(0,y.R)(e)}`).join("")),void 0!==c.failure)throw c.failure}(g,k,e))}catch(e){r.error=e,r.hasError=!0}finally{const e=$(r);e&&await e}
}})},14907:(e,r,n)=>{n.d(r,{g:()=>s});var t=n(65842),o=n(74917);const s={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),...o.bB}},11178:(e,r,n)=>{n.d(r,{hF:()=>i,lq:()=>optional,
vi:()=>findLayer});var t=n(68794),o=n(42242),s=n(14907),a=n(65842);const i={...s.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),timeout:(0,a.p0)()};function findLayer(e,r,n){return(0,
o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},27466:(e,r,n)=>{n.d(r,{q:()=>planStack})
;var t=n(8460),o=n(70831);async function planStack(e){const{collaborators:r,detected:n}=e,s=await(0,t.z)({...r,detected:n,aws:e.awsEnvironment,dryRun:!0}),a=[];for(const n of e.layers)a.push(await(0,
o.d)(e.request(n),r,{mode:"plan"}));const i=a.flatMap(({plan:e})=>e.changes),c=a.flatMap(({plan:e})=>e.helm);return{environment:s,layers:a,
pending:s.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:s.ebsAccess?.calls??[],driver:s.driver?.plan??[],storageClass:s.storageClass.plan}}}},32870:(e,r,n)=>{n.d(r,{
li:()=>detectPlatform,Bn:()=>u});var t=n(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:n,annotations:t}=e.metadata,add=(e,t,o)=>{r.push({platform:e,kind:t,fact:`node ${n}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,r,n]of o)l.startsWith(e)&&add(r,n,`providerID ${l}`);for(const[r,n]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(r)||e.test(`${r}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${n}`)}a.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==t?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:f=""}=nodeInfo(e)
;return c.test(f)&&add("ec2","machine",`its kernel ${f} is built for AWS`),r.push(...clueOfVersion(u,`node ${n}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[t,o]=n;return[{platform:t,kind:o,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[n,t]=r;return[{platform:n,kind:t,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const u=["ec2","eks","gke","local"],f=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:n="auto",signal:o}=r;if(""!==n&&"auto"!==n){const e=u.find(e=>e===n);if(void 0===e)throw new t.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const s=void 0===o?{}:{signal:o},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},s),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},s),e.request("GET","/version",s)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=f.find(([e,n])=>r.some(r=>r.platform===e&&r.kind===n))
;if(void 0===n){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[t,o]=n,s=r.filter(e=>e.platform===t).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),a=r.filter(e=>e.platform!==t).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:t,evidence:summarize([...s,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],n=r.length-5;return n>0?[...r.slice(0,5),`and ${n} more`]:r}},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},67095:(e,r,n)=>{n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var t=n(63036),o=n(88544);const s={ready:["✔","green"],
progressing:["…","yellow"],failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:o}=e,s=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,
t.P5)(n)}  ${o.state}${""===s?"":`  ${s}`}`}function createProgressLines(){const e=new Map;return r=>{const n=(0,t.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`
;if(e.get(n)!==o)return e.set(n,o),renderProgressLine(r)}}function renderProgressTable(e,{width:r,colour:n}){const a=(0,o.C2)(n),i=e.map(({reference:e})=>(0,
t.P5)(e)),c=Math.max(0,...i.map(o.qz)),l=Math.min(c,Math.max(10,Math.floor(r/2)));return e.map((e,n)=>{const{state:t}=e.readiness,[c,u]=s[t],f=(0,o.f)((0,
o.xv)(i[n]??"",l),l),d=`${c} ${f}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(d)>r)return(0,o.xv)(d,r);const p=(0,o.xv)(whyOf(e),r-(0,
o.qz)(d)-2),m=`${a(u,c)} ${f}  ${a(u,t.padEnd(11))}  ${a("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${a("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,o.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(89037)
;const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,s]=o[r];return e&&""!==n?`[${t}m${n}[${s}m`:n}}function logSafe(e){
return(0,t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const o of e){if(t+=columnsOf(o),t>r-1)break;n+=o}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
