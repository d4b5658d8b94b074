export const id=47;export const ids=[47];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>s});var n=t(65842),o=t(74917);const s={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...o.bB}},22597:(e,r,t)=>{t.r(r),t.d(r,{action:()=>u});var n=t(81462),o=t(32870),s=t(6460),a=t(74917),i=t(14907),c=t(65842),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const u=(0,a.QP)({name:"ensure-storageclass",
inputs:{...i.g,platform:(0,c.yL)(["auto",...o.Bn],"auto"),name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,
c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,c.yL)(["report","recreate"],"report"),"driver-planned":(0,c.Jt)(!1)},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:r,signal:t,env:a,output:i,summarize:c}){const u={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(u,await(0,n.E)({...e,env:a,logger:r,signal:t
}),!0),{kubernetes:d,clock:f}=l,{platform:m}=await(0,o.li)(d,{override:e.platform,signal:t}),p=await r.group("Ensure one working default StorageClass",()=>(0,s.U)({kubernetes:d,logger:r,clock:f,
signal:t,platform:m,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"],driverPlanned:e["driver-planned"]
}));i("changed",p.changed),i("name",p.name),i("provisioner",p.provisioner),i("created",p.created),c(`Default StorageClass: \`${p.name}\` (${p.provisioner})${p.changed?", changed":""}\n`)}catch(e){
u.error=e,u.hasError=!0}finally{const e=l(u);e&&await e}}})},32870:(e,r,t)=>{t.d(r,{li:()=>detectPlatform,Bn:()=>u});var n=t(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:t,annotations:n}=e.metadata,add=(e,n,o)=>{r.push({platform:e,kind:n,fact:`node ${t}: ${o}`})},l=e.spec?.providerID??""
;for(const[e,r,t]of o)l.startsWith(e)&&add(r,t,`providerID ${l}`);for(const[r,t]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(r)||e.test(`${r}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${t}`)}a.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:u="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),r.push(...clueOfVersion(u,`node ${t}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`${r} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=l[e];if(void 0===r)return[];const[t,n]=r;return[{platform:t,kind:n,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const u=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:t="auto",signal:o}=r;if(""!==t&&"auto"!==t){const e=u.find(e=>e===t);if(void 0===e)throw new n.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${u.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const s=void 0===o?{}:{signal:o},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},s),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},s),e.request("GET","/version",s)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=d.find(([e,t])=>r.some(r=>r.platform===e&&r.kind===t))
;if(void 0===t){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[n,o]=t,s=r.filter(e=>e.platform===n).sort((e,r)=>Number(r.kind===o)-Number(e.kind===o)).map(e=>e.fact),a=r.filter(e=>e.platform!==n).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:n,evidence:summarize([...s,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],t=r.length-5;return t>0?[...r.slice(0,5),`and ${t} more`]:r}},63036:(e,r,t)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){
const{apiVersion:r,kind:t,metadata:n}=e;return{apiVersion:r,kind:t,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)}t.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},92460:(e,r,t)=>{t.d(r,{DR:()=>s,Gz:()=>n,R7:()=>defaultClassOf,bs:()=>o,ll:()=>newestFirst})
;const n="storageclass.kubernetes.io/is-default-class",o="storageclass.beta.kubernetes.io/is-default-class";function newestFirst(e,r){
return e.created!==r.created?e.created<r.created?1:-1:e.name<r.name?-1:e.name>r.name?1:0}function defaultClassOf(e){
const r=e.filter(({metadata:{annotations:e={}}})=>[n,o].some(r=>"true"===e[r])),[t]=r.map(({metadata:{name:e,creationTimestamp:r=""}})=>({name:e,created:r})).sort(newestFirst);return t?.name}const s={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}},36021:(e,r,t)=>{t.d(r,{O:()=>yamlData,
e:()=>composeYaml});var n=t(38815),o=t(12317);const s=500,a=100,i=300;function composeYaml(e,r,t,o){const a=new n.HN,i=new n.Dk({...t,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"
}),c=function*(e,r,t){t.addNewLine(0);const o=new n.iX(t.addNewLine);let a=0;for(const i of(new n.JG).lex(e)){if(yield*o.next(i),o.stack.length>s){const{line:e,col:n}=t.linePos(a)
;throw tooDeep(`${r}:${Math.max(e,1)}:${Math.max(n,1)}`)}a+=i.length}yield*o.end()}(e,r,a),l=[...i.compose(c,"one"===o,e.length)];for(const e of l)tellDoubleKeys(e),countAliases(e,r,a);const[u,d]=l
;return"one"===o&&void 0!==d&&u?.errors.push(mistake(d.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:l,lines:a}}function tooDeep(e){
return new o.j1(`${e}: nested more than ${s} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}const mistake=(e,...[r,t])=>new n.XT([e,e+1],r,t)
;function tellDoubleKeys(e){(0,n.YR)(e,(r,t)=>{if(!(0,n.jh)(t))return;const o=new Set;for(const{key:r}of t.items)(0,
n.jn)(r)&&"<<"!==r.value&&(o.has(r.value)&&e.errors.push(mistake(r.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),o.add(r.value))})}function countAliases(e,r,t){let s=0;(0,n.YR)(e,{
Alias(e,{range:n}){if(s+=1,s<=i)return;const{line:a,col:c}=t.linePos(n?.[0]??0);throw new o.j1(`${r}:${a}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,r,t){const{line:n,col:s}=t.linePos(e.range[0]),i=`${r}:${Math.max(n,1)}:${Math.max(s,1)}`;let c;try{c=e.toJS({maxAliasCount:a})}catch(e){throw new o.j1(`${i}: ${(0,o.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,r,t,n){if("object"!=typeof e||null===e)return 0
;if(t.has(e))throw new o.j1(`${r}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let a=n.get(e);if(void 0===a){if(t.size>=s)throw tooDeep(r);t.add(e),a=1
;for(const o of Object.values(e))a=Math.max(a,1+measure(o,r,t,n));t.delete(e),n.set(e,a)}if(t.size+a>s)throw tooDeep(r);return a}}};
