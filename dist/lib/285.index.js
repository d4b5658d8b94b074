export const id=285;export const ids=[285];export const modules={9654:(e,r,t)=>{t.d(r,{Qy:()=>n,Xf:()=>driversOf,jk:()=>o});const n="ebs.csi.aws.com",o="ebs.csi.eks.amazonaws.com"
;function driversOf(e){const{drivers:r}=e.spec??{};return[...new Set(r?.map(({name:e})=>e))]}},44911:(e,r,t)=>{t.d(r,{u:()=>providerIdOf});const providerIdOf=e=>e.spec?.providerID??""},
32870:(e,r,t)=>{t.d(r,{li:()=>detectPlatform,Bn:()=>k});var n=t(40682),o=t(12317),s=t(9654),i=t(44911)
;const a=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],c=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],u=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,d=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,f=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:t,annotations:n}=e.metadata,add=(e,n,o)=>{r.push({platform:e,kind:n,fact:`node ${t}: ${o}`})},o=(0,i.u)(e)
;for(const[e,r,t]of a)o.startsWith(e)&&add(r,t,`providerID ${o}`);for(const[r,t]of Object.entries(e.metadata.labels??{})){const e=c.find(([e])=>e.test(r)||e.test(`${r}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${t}`)}u.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),d.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:s="",kernelVersion:l=""}=nodeInfo(e)
;return f.test(l)&&add("ec2","machine",`its kernel ${l} is built for AWS`),r.push(...clueOfVersion(s,`node ${t}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`${r} is ${e}`}]
}const l={[s.jk]:["eks","sure"],[s.Qy]:["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){const r=l[e];if(void 0===r)return[]
;const[t,n]=r;return[{platform:t,kind:n,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:"";return r.endsWith(".eks.amazonaws.com")?[{
platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",fact:`the API server is reached at ${r}`}]:[]}
var __addDisposableResource=function(e,r,t){if(null!=r){if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;n=r[Symbol.dispose],t&&(o=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,
dispose:n,async:t})}else t&&e.stack.push({async:!0});return r},m=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,
r.hasError=!0}var t,n=0;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n})
;const p=12e4,k=["ec2","eks","gke","local"],v=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]];async function detectPlatform(e,r={}){const t={
stack:[],error:void 0,hasError:!1};try{const{override:s="auto",signal:i,timeout:a=p}=r;if(""!==s&&"auto"!==s){const e=k.find(e=>e===s);if(void 0===e)throw new o.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${k.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const c=`the API server ${e.server} to tell what the cluster runs on`,u={
signal:__addDisposableResource(t,(0,n.R)(a,c,i),!1).signal},[d,f,l]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},u),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},u),e.request("GET","/version",u)]),m=f.items.map(e=>e.metadata.name);return{...function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=v.find(([e,t])=>r.some(r=>r.platform===e&&r.kind===t))
;if(void 0===t){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[n,o]=t,s=r.filter(e=>e.platform===n).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),i=r.filter(e=>e.platform!==n).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:n,evidence:summarize([...s,...i])}}({nodes:d.items,drivers:m,serverVersion:l?.gitVersion??"",server:e.server}),csiDrivers:m}}catch(e){t.error=e,t.hasError=!0}finally{m(t)}}
function summarize(e){const r=[...new Set(e)],t=r.length-5;return t>0?[...r.slice(0,5),`and ${t} more`]:r}},8575:(e,r,t)=>{t.d(r,{Ce:()=>isFields,FF:()=>without,Ro:()=>toNumber,TL:()=>isSameJson,
UK:()=>fieldAt,bX:()=>stringAt,gT:()=>listAt,nR:()=>timeOf,tk:()=>numberAt,zR:()=>recordAt});const isFields=e=>"object"==typeof e&&null!==e&&!Array.isArray(e);function without(e,...r){
return Object.fromEntries(Object.entries(e).filter(([e])=>!r.includes(e)))}function isSameJson(e,r){if(Array.isArray(e)&&Array.isArray(r))return e.length===r.length&&e.every((e,t)=>isSameJson(e,r[t]))
;if(!isFields(e)||!isFields(r))return e===r;const t=Object.keys(e);return t.length===Object.keys(r).length&&t.every(t=>Object.hasOwn(r,t)&&isSameJson(e[t],r[t]))}function fieldAt(e,...r){let t=e
;for(const e of r){if(!isFields(t)||!Object.hasOwn(t,e))return;t=t[e]}return t}function stringAt(e,...r){const t=fieldAt(e,...r);return"string"==typeof t?t:void 0}function recordAt(e,...r){
const t=fieldAt(e,...r);return isFields(t)?t:{}}function listAt(e,...r){const t=fieldAt(e,...r);return Array.isArray(t)?t:[]}function numberAt(e,...r){return toNumber(fieldAt(e,...r))}
function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function timeOf(e){if(void 0===e)return;const r=Date.parse(e)
;return Number.isNaN(r)?void 0:r}},63036:(e,r,t)=>{t.d(r,{EN:()=>bodyOf,F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,UQ:()=>trueCondition,Wy:()=>labelOf,
fS:()=>findCondition,gS:()=>generationOf,iL:()=>keyOfObject,lW:()=>annotationOf,yb:()=>conditionsOf,zo:()=>groupKindOf});var n=t(8575);function groupOf(e){const r=e.indexOf("/")
;return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}
function keyOf(e){return`${groupKindOf(e)}/${e.namespace??""}/${e.name}`}
const keyOfObject=e=>`${groupKindOf(e)}/${e.metadata.namespace??""}/${e.metadata.name}`,groupKindOf=({apiVersion:e,kind:r})=>`${groupOf(e)}/${r}`;function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}const bodyOf=e=>(0,n.FF)(e,"apiVersion","kind","status","metadata"),conditionsOf=e=>conditionEntries(e).map(readCondition)
;function findCondition(e,r){const t=conditionEntries(e).find(e=>e.type===r);return void 0===t?void 0:readCondition(t)}const conditionEntries=e=>(0,
n.gT)(e,"status","conditions").filter(e=>void 0!==(0,n.bX)(e,"type"));function readCondition(e){const[r,t,o]=["reason","message","lastTransitionTime"].map(r=>(0,n.bX)(e,r)),s=(0,
n.tk)(e,"observedGeneration");return{type:e.type,status:(0,n.bX)(e,"status")??"",...void 0===r?{}:{reason:r},...void 0===t?{}:{message:t},...void 0===o?{}:{lastTransitionTime:o},...void 0===s?{}:{
observedGeneration:s}}}function trueCondition(e,r){const t=findCondition(e,r);return"True"===t?.status?t:void 0}function annotationOf(e,r){return(0,n.bX)(e.metadata,"annotations",r)}
function labelOf(e,r){return(0,n.bX)(e.metadata,"labels",r)}function generationOf(e){return(0,n.Ro)(e.metadata.generation)}},40682:(e,r,t)=>{t.d(r,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>i
});var n=t(58500),o=t(12317);const s=2**31-1,i={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,r)=>{try{for(let t=e;;t-=s)if(await(0,
n.setTimeout)(Math.min(t,s),void 0,void 0===r?{}:{signal:r}),t<=s)return}catch(e){throw r?.throwIfAborted(),e}}};function deadlineSignal(e,r,t){const n=new AbortController,forward=()=>{
n.abort(t?.reason??new o.p4)};!0===t?.aborted?forward():t?.addEventListener("abort",forward,{once:!0});let i,a=e,c=performance.now();const arm=t=>{const a=Math.min(t,s)
;i=setTimeout(()=>a<t?arm(t-a):void n.abort(new o.j3(`Timed out after ${formatDuration(e)} waiting for ${r}`)),a)};return arm(a),{signal:n.signal,pause:async e=>{clearTimeout(i),a-=performance.now()-c
;try{return await e()}finally{c=performance.now(),arm(a)}},[Symbol.dispose]:()=>{clearTimeout(i),t?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const r=Math.round(e/1e3);return`${Math.floor(r/60)} m ${String(r%60).padStart(2,"0")} s`}}};
