export const id=4594;export const ids=[4594];export const modules={14907:(e,r,n)=>{n.d(r,{g:()=>s});var t=n(65842),o=n(74917);const s={kubeconfig:(0,t.Qq)(),context:(0,t.Qq)(),"dry-run":(0,t.Jt)(!1),
...o.bB}},11178:(e,r,n)=>{n.d(r,{hF:()=>a,lq:()=>optional,vi:()=>findLayer});var t=n(68794),o=n(42242),s=n(14907),i=n(65842);const a={...s.g,layer:(0,i.$4)(),overlay:(0,i.Qq)(),namespace:(0,i.Qq)(),
timeout:(0,i.p0)()};function findLayer(e,r,n){return(0,o.a)(e,{builtInDirectory:(0,t.o)(n),workspace:r.GITHUB_WORKSPACE??process.cwd()})}function optional(e,r){return""===r||void 0===r?{}:{[e]:r}}},
58555:(e,r,n)=>{n.r(r),n.d(r,{action:()=>p});var t=n(14638),o=n(45399),s=n(1005),i=n(79824),a=n(90240),c=n(74917),l=n(14907),u=n(65842),f=n(11178),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},d=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const p=(0,c.QP)({name:"teardown",inputs:{...l.g,
layers:(0,u.p_)(),environment:(0,u.Qq)(),file:(0,u.Qq)(),namespace:(0,u.Qq)(),timeout:(0,u.p0)(),"delete-volumes":(0,u.Jt)(!1),"delete-operators":(0,u.Jt)(!0),"delete-crds":(0,u.Jt)(!1),
"clear-finalizers":(0,u.Jt)(!1)},outputs:["removed","left-behind"],async run({inputs:e,logger:r,signal:n,env:c,installation:l,output:u,summarize:p}){const m={stack:[],error:void 0,hasError:!1};try{
const d=await(0,s.f)({...0===e.layers.length?{}:{layers:e.layers},...(0,f.lq)("environment",e.environment),...(0,f.lq)("file",e.file),...(0,f.lq)("namespace",e.namespace),
workspace:c.GITHUB_WORKSPACE??process.cwd(),installation:l}),k=__addDisposableResource(m,await(0,t.E)({...e,env:c,logger:r,signal:n}),!0),h=d.layers.map(({layer:e})=>e),{failure:v,...y}=await(0,
i.a)(h,k,()=>({...(0,f.lq)("namespace",d.namespace),...(0,f.lq)("timeout",e.timeout),deleteVolumes:e["delete-volumes"],deleteOperators:e["delete-operators"],deleteCrds:e["delete-crds"],
clearFinalizers:e["clear-finalizers"],dryRun:e["dry-run"],run:(0,o.y)(c)}));if(u("removed",JSON.stringify(y.removed)),u("left-behind",JSON.stringify(y.leftBehind)),p((0,a.G)(y)),void 0!==v)throw v
}catch(e){m.error=e,m.hasError=!0}finally{const e=d(m);e&&await e}}})},32870:(e,r,n)=>{n.d(r,{li:()=>detectPlatform,Bn:()=>u});var t=n(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,a=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:n,annotations:t}=e.metadata,add=(e,t,o)=>{r.push({platform:e,kind:t,fact:`node ${n}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,r,n]of o)l.startsWith(e)&&add(r,n,`providerID ${l}`);for(const[r,n]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(r)||e.test(`${r}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${n}`)}i.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),a.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==t?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:f=""}=nodeInfo(e)
;return c.test(f)&&add("ec2","machine",`its kernel ${f} is built for AWS`),r.push(...clueOfVersion(u,`node ${n}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[t,o]=n;return[{platform:t,kind:o,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[n,t]=r;return[{platform:n,kind:t,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const u=["ec2","eks","gke","local"],f=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:n="auto",signal:o}=r;if(""!==n&&"auto"!==n){const e=u.find(e=>e===n);if(void 0===e)throw new t.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const s=void 0===o?{}:{signal:o},[i,a,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},s),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},s),e.request("GET","/version",s)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=f.find(([e,n])=>r.some(r=>r.platform===e&&r.kind===n))
;if(void 0===n){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[t,o]=n,s=r.filter(e=>e.platform===t).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),i=r.filter(e=>e.platform!==t).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:t,evidence:summarize([...s,...i])}}({nodes:i.items,drivers:a.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],n=r.length-5;return n>0?[...r.slice(0,5),`and ${n} more`]:r}},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:n,metadata:t}=e;return{apiVersion:r,kind:n,name:t.name,...void 0===t.namespace?{}:{namespace:t.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(89037);const o={red:[31,39],green:[32,39],
yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,s]=o[r];return e&&""!==n?`[${t}m${n}[${s}m`:n}}function logSafe(e){return(0,
t.TN)(e).replaceAll("##[","# #[").replace(/^::/,": :")}function widthOf(e){let r=0;for(const n of e)r+=columnsOf(n);return r}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,r){if(widthOf(e)<=r)return e;if(r<1)return"";let n="",t=0;for(const o of e){if(t+=columnsOf(o),t>r-1)break;n+=o}return`${n}…`}function padEnd(e,r){
return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
