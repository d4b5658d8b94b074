export const id=3130;export const ids=[3130];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>s});var n=t(65842),o=t(74917);const s={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},11178:(e,r,t)=>{t.d(r,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var n=t(68794),o=t(42242),s=t(14907),a=t(65842);const i={...s.g,layer:(0,a.$4)(),overlay:(0,a.Qq)(),namespace:(0,a.Qq)(),
timeout:(0,a.p0)()};function findLayer(e,r,t){return(0,o.a)(e,{builtInDirectory:(0,n.o)(t),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
10957:(e,r,t)=>{t.r(r),t.d(r,{action:()=>y});var n=t(17430),o=t(506),s=t(62396),a=t(76200),i=t(48387),c=t(2558),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});async function deploy(e,r){const t={stack:[],
error:void 0,hasError:!1};try{const i="plan"===e.mode?s.Dq:s.iu,u=__addDisposableResource(t,await i({...e,repository:r}),!0),l=await(0,
s.Cr)(e.pullRequest,r,u.github,e.env),{namespace:f}=l.id,d=await(0,a.j)({...e,namespace:f}),p=await(0,c.sN)({...e,...u,target:l,layers:d
}),{state:m,changed:y,url:h="",endpoints:v,expiresAt:k,failure:w}=p;return{outputs:{namespace:f,state:m,changed:y,url:h,endpoints:JSON.stringify(v),"expires-at":void 0===k?"":(0,n.sZ)(k)},summary:(0,
o.mV)(p),failure:w}}catch(e){t.error=e,t.hasError=!0}finally{const e=u(t);e&&await e}}async function remove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=__addDisposableResource(t,await(0,s.iu)({...e,repository:r}),!0),{id:a}=await(0,s.Cr)(e.pullRequest,r,void 0,e.env),i=await(0,c.Bq)({...e,...n,id:a}),{removed:u,leftBehind:l,failure:f}=i
;return{outputs:{namespace:a.namespace,state:void 0===f?"removed":"failed",changed:u.length>0&&!e.dryRun,removed:JSON.stringify(u),"left-behind":JSON.stringify(l)},summary:(0,o.sU)(i),failure:f}
}catch(e){t.error=e,t.hasError=!0}finally{const e=u(t);e&&await e}}async function reap(e,r){const t={stack:[],error:void 0,hasError:!1};try{const n=__addDisposableResource(t,await(0,s.iu)({...e,
repository:r}),!0),a=await(0,c.C9)({...e,...n,repository:r}),{previews:i,removed:u,leftBehind:l,failure:f}=a;return{outputs:{changed:u.length>0&&!e.dryRun,removed:JSON.stringify(u),
"left-behind":JSON.stringify(l),previews:JSON.stringify(i)},summary:(0,o.VA)(a),failure:f}}catch(e){t.error=e,t.hasError=!0}finally{const e=u(t);e&&await e}}
var l=t(67095),f=t(74917),d=t(14907),p=t(65842),m=t(11178);const y=(0,f.QP)({name:"preview",inputs:{...d.g,action:(0,p.b9)(["deploy","remove","reap"]),"pull-request":(0,p.Qq)(),repository:(0,p.Qq)(),
token:(0,p.yD)(),layers:(0,p.p_)(),environment:(0,p.Qq)(),overlay:(0,p.Qq)(),mode:(0,p.yL)(["apply","plan"],"apply"),ttl:(0,p.p0)("72h"),quota:(0,p.K7)(),"chart-mirror":(0,p.Qq)(),timeout:(0,p.p0)(),
"clear-finalizers":(0,p.Jt)(!0),comment:(0,p.Jt)(!0)},outputs:["namespace","state","changed","url","endpoints","expires-at","removed","left-behind","previews"],
async run({inputs:e,logger:r,signal:t,env:n,installation:o,output:s,summarize:a}){
const{action:c,quota:u,ttl:f=0,token:d,kubeconfig:p,context:y,repository:h}=e,{outputs:v,summary:k,failure:w}=await r.group(`Preview: ${c}`,()=>function(e){const r=(0,i.W1)(e.repository,e.env);return{
deploy,remove,reap}[e.operation](e,r)}({operation:c,quota:u,ttl:f,token:d,kubeconfig:p,context:y,repository:h,...(0,m.lq)("environment",e.environment),...(0,m.lq)("overlay",e.overlay),...(0,
m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("timeout",e.timeout),...0===e.layers.length?{}:{layers:e.layers},pullRequest:e["pull-request"],mode:e["dry-run"]?"plan":e.mode,dryRun:e["dry-run"],
clearFinalizers:e["clear-finalizers"],comments:e.comment,records:!0,onProgress:e=>r.info((0,l.S)(e)),workspace:n.GITHUB_WORKSPACE??process.cwd(),env:n,logger:r,signal:t,installation:o}))
;for(const[e,r]of Object.entries(v))s(e,r);if(a(k),void 0!==w)throw w}})},32870:(e,r,t)=>{t.d(r,{li:()=>detectPlatform,Bn:()=>l});var n=t(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:t,annotations:n}=e.metadata,add=(e,n,o)=>{r.push({platform:e,kind:n,fact:`node ${t}: ${o}`})},u=e.spec?.providerID??""
;for(const[e,r,t]of o)u.startsWith(e)&&add(r,t,`providerID ${u}`);for(const[r,t]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(r)||e.test(`${r}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${t}`)}a.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:l="",kernelVersion:f=""}=nodeInfo(e)
;return c.test(f)&&add("ec2","machine",`its kernel ${f} is built for AWS`),r.push(...clueOfVersion(l,`node ${t}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`${r} is ${e}`}]
}const u={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=u[e];if(void 0===r)return[];const[t,n]=r;return[{platform:t,kind:n,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const l=["ec2","eks","gke","local"],f=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:t="auto",signal:o}=r;if(""!==t&&"auto"!==t){const e=l.find(e=>e===t);if(void 0===e)throw new n.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${l.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const s=void 0===o?{}:{signal:o},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},s),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},s),e.request("GET","/version",s)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=f.find(([e,t])=>r.some(r=>r.platform===e&&r.kind===t))
;if(void 0===t){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[n,o]=t,s=r.filter(e=>e.platform===n).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),a=r.filter(e=>e.platform!==n).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:n,evidence:summarize([...s,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],t=r.length-5;return t>0?[...r.slice(0,5),`and ${t} more`]:r}},63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},67095:(e,r,t)=>{t.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines});var n=t(63036),o=t(88544);const s={ready:["✔","green"],
progressing:["…","yellow"],failed:["✘","red"]};function renderProgressLine(e){const{elapsedMs:r,reference:t,readiness:o}=e,s=whyOf(e);return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,
n.P5)(t)}  ${o.state}${""===s?"":`  ${s}`}`}function createProgressLines(){const e=new Map;return r=>{const t=(0,n.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`
;if(e.get(t)!==o)return e.set(t,o),renderProgressLine(r)}}function renderProgressTable(e,{width:r,colour:t}){const a=(0,o.C2)(t),i=e.map(({reference:e})=>(0,
n.P5)(e)),c=Math.max(0,...i.map(o.qz)),u=Math.min(c,Math.max(10,Math.floor(r/2)));return e.map((e,t)=>{const{state:n}=e.readiness,[c,l]=s[n],f=(0,o.f)((0,
o.xv)(i[t]??"",u),u),d=`${c} ${f}  ${n.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(d)>r)return(0,o.xv)(d,r);const p=(0,o.xv)(whyOf(e),r-(0,
o.qz)(d)-2),m=`${a(l,c)} ${f}  ${a(l,n.padEnd(11))}  ${a("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${a("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:r,message:t}}){return"ready"===e?"":(0,o.sN)([r,t].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,t)=>{t.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var n=t(89037)
;const o={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,t)=>{const[n,s]=o[r];return e&&""!==t?`[${n}m${t}[${s}m`:t}}function logSafe(e){
return(0,n.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const t of e)r+=columnsOf(t);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let t="",n=0;for(const o of e){if(n+=columnsOf(o),n>r-1)break;t+=o}return`${t}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
