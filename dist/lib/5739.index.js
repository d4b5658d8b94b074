export const id=5739;export const ids=[5739];export const modules={14907:(e,r,n)=>{n.d(r,{g:()=>o});var s=n(65842),t=n(74917);const o={kubeconfig:(0,s.Qq)(),context:(0,s.Qq)(),"dry-run":(0,s.Jt)(!1),
...t.bB}},22597:(e,r,n)=>{n.r(r),n.d(r,{action:()=>u});var s=n(81462),t=n(32870),o=n(6460),a=n(74917),i=n(14907),c=n(65842),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var s,t;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;s=r[Symbol.asyncDispose]}if(void 0===s){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=r[Symbol.dispose],n&&(t=s)}
if("function"!=typeof s)throw new TypeError("Object not disposable.");t&&(s=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:s,async:n})
}else n&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,s=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===s)return s=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return s|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(1===s)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=r,s});const u=(0,a.QP)({name:"ensure-storageclass",
inputs:{...i.g,platform:(0,c.yL)(["auto",...t.Bn],"auto"),name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,
c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,c.yL)(["report","recreate"],"report"),"driver-planned":(0,c.Jt)(!1)},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:r,signal:n,env:a,output:i,summarize:c}){const u={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(u,await(0,s.E)({...e,env:a,logger:r,signal:n
}),!0),{kubernetes:d,clock:f}=l,{platform:p}=await(0,t.li)(d,{override:e.platform,signal:n}),m=await r.group("Ensure one working default StorageClass",()=>(0,o.U)({kubernetes:d,logger:r,clock:f,
signal:n,platform:p,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"],driverPlanned:e["driver-planned"]
}));i("changed",m.changed),i("name",m.name),i("provisioner",m.provisioner),i("created",m.created),c(`Default StorageClass: \`${m.name}\` (${m.provisioner})${m.changed?", changed":""}\n`)}catch(e){
u.error=e,u.hasError=!0}finally{const e=l(u);e&&await e}}})},32870:(e,r,n)=>{n.d(r,{li:()=>detectPlatform,Bn:()=>u});var s=n(12317)
;const t=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],o=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:n,annotations:s}=e.metadata,add=(e,s,t)=>{r.push({platform:e,kind:s,fact:`node ${n}: ${t}`})},l=e.spec?.providerID??""
;for(const[e,r,n]of t)l.startsWith(e)&&add(r,n,`providerID ${l}`);for(const[r,n]of Object.entries(e.metadata.labels??{})){const e=o.find(([e])=>e.test(r)||e.test(`${r}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${n}`)}a.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==s?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),r.push(...clueOfVersion(u,`node ${n}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[s,t]=n;return[{platform:s,kind:t,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[n,s]=r;return[{platform:n,kind:s,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const u=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:n="auto",signal:t}=r;if(""!==n&&"auto"!==n){const e=u.find(e=>e===n);if(void 0===e)throw new s.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const o=void 0===t?{}:{signal:t},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},o),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},o),e.request("GET","/version",o)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=d.find(([e,n])=>r.some(r=>r.platform===e&&r.kind===n))
;if(void 0===n){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[s,t]=n,o=r.filter(e=>e.platform===s).sort((e,r)=>Number(r.kind===t)-Number(e.kind===t)).map(e=>e.fact),a=r.filter(e=>e.platform!==s).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:s,evidence:summarize([...o,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],n=r.length-5;return n>0?[...r.slice(0,5),`and ${n} more`]:r}},63036:(e,r,n)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:n,metadata:s}=e;return{apiVersion:r,kind:n,name:s.name,...void 0===s.namespace?{}:{namespace:s.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}n.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},92460:(e,r,n)=>{n.d(r,{DR:()=>o,Gz:()=>s,R7:()=>defaultClassOf,bs:()=>t,ll:()=>newestFirst})
;const s="storageclass.kubernetes.io/is-default-class",t="storageclass.beta.kubernetes.io/is-default-class";function newestFirst(e,r){
return e.created!==r.created?e.created<r.created?1:-1:e.name<r.name?-1:e.name>r.name?1:0}function defaultClassOf(e){
const r=e.filter(({metadata:{annotations:e={}}})=>[s,t].some(r=>"true"===e[r])),[n]=r.map(({metadata:{name:e,creationTimestamp:r=""}})=>({name:e,created:r})).sort(newestFirst);return n?.name}const o={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}}};
