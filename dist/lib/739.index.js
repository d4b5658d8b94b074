export const id=739;export const ids=[739];export const modules={4907:(e,r,s)=>{s.d(r,{g:()=>t});var o=s(5842),n=s(4917);const t={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...n.bB}},2597:(e,r,s)=>{s.r(r),s.d(r,{action:()=>u});var o=s(4638),n=s(2870),t=s(6460),i=s(4917),a=s(4907),c=s(5842),__addDisposableResource=function(e,r,s){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var o,n;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=r[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=r[Symbol.dispose],s&&(n=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");n&&(o=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:o,async:s})
}else s&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(s){r.error=r.hasError?new e(s,r.error,"An error was suppressed during disposal."):s,r.hasError=!0}var s,o=0
;return function next(){for(;s=r.stack.pop();)try{if(!s.async&&1===o)return o=0,r.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,s){var o=new Error(s);return o.name="SuppressedError",o.error=e,o.suppressed=r,o});const u=(0,i.QP)({name:"ensure-storageclass",
inputs:{...a.g,platform:(0,c.yL)(["auto",...n.Bn],"auto"),name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,
c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,c.yL)(["report","recreate"],"report")},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:r,signal:s,env:i,output:a,summarize:c}){const u={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(u,await(0,o.E)({...e,env:i,logger:r,signal:s
}),!0),{kubernetes:d,clock:f}=l,{platform:p}=await(0,n.li)(d,{override:e.platform,signal:s}),m=await r.group("Ensure one working default StorageClass",()=>(0,t.U)({kubernetes:d,logger:r,clock:f,
signal:s,platform:p,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"]}));a("changed",m.changed),
a("name",m.name),a("provisioner",m.provisioner),a("created",m.created),c(`Default StorageClass: \`${m.name}\` (${m.provisioner})${m.changed?", changed":""}\n`)}catch(e){u.error=e,u.hasError=!0
}finally{const e=l(u);e&&await e}}})},2870:(e,r,s)=>{s.d(r,{li:()=>detectPlatform,Bn:()=>u});var o=s(2317)
;const n=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],t=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,a=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:s,annotations:o}=e.metadata,add=(e,o,n)=>{r.push({platform:e,kind:o,fact:`node ${s}: ${n}`})},l=e.spec?.providerID??""
;for(const[e,r,s]of n)l.startsWith(e)&&add(r,s,`providerID ${l}`);for(const[r,s]of Object.entries(e.metadata.labels??{})){const e=t.find(([e])=>e.test(r)||e.test(`${r}=${s}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${s}`)}i.test(s)&&add("ec2","machine","its name is EC2's private DNS name"),a.test(s)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),r.push(...clueOfVersion(u,`node ${s}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const s=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===s)return[];const[o,n]=s;return[{platform:o,kind:n,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[s,o]=r;return[{platform:s,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const u=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:s="auto",signal:n}=r;if(""!==s&&"auto"!==s){const e=u.find(e=>e===s);if(void 0===e)throw new o.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const t=void 0===n?{}:{signal:n},[i,a,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},t),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},t),e.request("GET","/version",t)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],s=d.find(([e,s])=>r.some(r=>r.platform===e&&r.kind===s))
;if(void 0===s){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,n]=s,t=r.filter(e=>e.platform===o).sort((e,r)=>Number(r.kind===n)-Number(e.kind===n)).map(e=>e.fact),i=r.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...t,...i])}}({nodes:i.items,drivers:a.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],s=r.length-5;return s>0?[...r.slice(0,5),`and ${s} more`]:r}},3036:(e,r,s)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:s,metadata:o}=e;return{apiVersion:r,kind:s,name:o.name,...void 0===o.namespace?{}:{namespace:o.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}s.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},2460:(e,r,s)=>{s.d(r,{DR:()=>t,Gz:()=>o,bs:()=>n});const o="storageclass.kubernetes.io/is-default-class",n="storageclass.beta.kubernetes.io/is-default-class",t={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}}};
