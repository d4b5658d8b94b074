export const id=5054;export const ids=[5054];export const modules={14907:(e,r,s)=>{s.d(r,{g:()=>o});var n=s(65842),t=s(74917);const o={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...t.bB}},22597:(e,r,s)=>{s.r(r),s.d(r,{action:()=>l});var n=s(81462),t=s(32870),o=s(6460),a=s(74917),i=s(14907),c=s(65842),__addDisposableResource=function(e,r,s){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,t;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],s&&(t=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");t&&(n=function(){try{t.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:s})
}else s&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(s){r.error=r.hasError?new e(s,r.error,"An error was suppressed during disposal."):s,r.hasError=!0}var s,n=0
;return function next(){for(;s=r.stack.pop();)try{if(!s.async&&1===n)return n=0,r.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,s){var n=new Error(s);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const l=(0,a.QP)({name:"ensure-storageclass",
inputs:{...i.g,platform:(0,c.yL)(["auto",...t.Bn],"auto"),name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,
c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,c.yL)(["report","recreate"],"report"),"driver-planned":(0,c.Jt)(!1)},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:r,signal:s,env:a,output:i,summarize:c}){const l={stack:[],error:void 0,hasError:!1};try{const u=__addDisposableResource(l,await(0,n.E)({...e,env:a,logger:r,signal:s
}),!0),{kubernetes:d,clock:f}=u,{platform:p}=await(0,t.li)(d,{override:e.platform,signal:s}),m=await r.group("Ensure one working default StorageClass",()=>(0,o.U)({kubernetes:d,logger:r,clock:f,
signal:s,platform:p,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"],driverPlanned:e["driver-planned"]
}));i("changed",m.changed),i("name",m.name),i("provisioner",m.provisioner),i("created",m.created),c(`Default StorageClass: \`${m.name}\` (${m.provisioner})${m.changed?", changed":""}\n`)}catch(e){
l.error=e,l.hasError=!0}finally{const e=u(l);e&&await e}}})},32870:(e,r,s)=>{s.d(r,{li:()=>detectPlatform,Bn:()=>l});var n=s(12317)
;const t=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],o=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],a=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const r=[],{name:s,annotations:n}=e.metadata,add=(e,n,t)=>{r.push({platform:e,kind:n,fact:`node ${s}: ${t}`})},u=e.spec?.providerID??""
;for(const[e,r,s]of t)u.startsWith(e)&&add(r,s,`providerID ${u}`);for(const[r,s]of Object.entries(e.metadata.labels??{})){const e=o.find(([e])=>e.test(r)||e.test(`${r}=${s}`))
;void 0!==e&&add(e[1],e[2],`label ${r}=${s}`)}a.test(s)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(s)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:l="",kernelVersion:d=""}=nodeInfo(e)
;return c.test(d)&&add("ec2","machine",`its kernel ${d} is built for AWS`),r.push(...clueOfVersion(l,`node ${s}: the kubelet`)),r}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,r){
const s=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===s)return[];const[n,t]=s;return[{platform:n,kind:t,fact:`${r} is ${e}`}]
}const u={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const r=u[e];if(void 0===r)return[];const[s,n]=r;return[{platform:s,kind:n,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${r}`}]:[]}const l=["ec2","eks","gke","local"],d=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,r={}){const{override:s="auto",signal:t}=r;if(""!==s&&"auto"!==s){const e=l.find(e=>e===s);if(void 0===e)throw new n.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${l.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const o=void 0===t?{}:{signal:t},[a,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},o),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},o),e.request("GET","/version",o)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],s=d.find(([e,s])=>r.some(r=>r.platform===e&&r.kind===s))
;if(void 0===s){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const[n,t]=s,o=r.filter(e=>e.platform===n).sort((e,r)=>Number(r.kind===t)-Number(e.kind===t)).map(e=>e.fact),a=r.filter(e=>e.platform!==n).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:n,evidence:summarize([...o,...a])}}({nodes:a.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const r=[...new Set(e)],s=r.length-5;return s>0?[...r.slice(0,5),`and ${s} more`]:r}},76060:(e,r,s)=>{s.d(r,{F:()=>findDenied});var n=s(31891),t=s(80397);const o="lamina.dev",a={verb:"*",group:"*",
resource:"*"},i=8,c="/apis/authorization.k8s.io/v1";async function findDenied(e,r){const s=await askRules(o,r);if(void 0===s||isGranted(a,s.list))return[]
;if(s.incomplete&&!1!==await askAccess(a,r))return[];const t=(await e()).filter(e=>!isGranted(e,s.list)),c=new Map,u=[...new Set(t.flatMap(({namespace:e})=>e??[]))],l=new Map(await(0,
n.X)(u,i,async e=>[e,await askRules(e,r)])),d=await(0,n.X)(t,i,async e=>{const n=l.get(e.namespace??"")??s;return!!isGranted(e,n.list)||!!n.incomplete&&(e=>{const s=keyOf(e),n=c.get(s)??askAccess(e,r)
;return c.set(s,n),n})(e)});return t.filter((e,r)=>!1===d[r])}function isGranted({verb:e,group:r,resource:s,name:n},t){const has=(e,r)=>void 0!==e&&(e.includes("*")||e.includes(r))
;return t.some(t=>has(t.verbs,e)&&has(t.apiGroups,r)&&has(t.resources,s)&&(0===(t.resourceNames??[]).length||void 0!==n&&!0===t.resourceNames?.includes(n)))}
const keyOf=({verb:e,group:r,resource:s,namespace:n="",name:t=""})=>[e,r,s,n,t].join(" ");async function askRules(e,{client:r,signal:s}){const n=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},r,s);if(void 0===n?.status)return;const{resourceRules:t=[],incomplete:o=!0}=n.status;return{list:t,incomplete:o}}
async function askAccess(e,{client:r,signal:s}){const[n="",t]=e.resource.split("/"),o={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:n,...void 0===t?{}:{subresource:t},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},a=await ask("selfsubjectaccessreviews",o,r,s)
;return a?.status?.allowed}async function ask(e,r,s,n){try{return await s.request("POST",`${c}/${e}`,{body:r,signal:n})}catch(e){if(e instanceof t.h&&(403===e.status||404===e.status))return;throw e}}
},63036:(e,r,s)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:s,metadata:n}=e;return{apiVersion:r,kind:s,name:n.name,
...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}s.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},71510:(e,r,s)=>{s.d(r,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess})
;var n=s(12317),t=s(76060);const needs=(e,r,s)=>e.map(e=>({...r,verb:e,...void 0===s?{}:{role:s}
})),accessesOf=(e,r)=>e.flatMap(({verbs:e,apiGroups:s=[],resources:n=[],resourceNames:t=[]})=>e.flatMap(e=>s.flatMap(s=>n.flatMap(n=>(0===t.length?[void 0]:t).map(t=>({verb:e,group:s,resource:n,
...void 0===r?{}:{namespace:r},...void 0===t?{}:{name:t}}))))));async function requireAccess(e,r,s){const o=await(0,t.F)(r,s);if(0===o.length)return
;const a=o.flatMap(({unless:e=[]})=>e),i=new Set(0===a.length?[]:await(0,t.F)(()=>Promise.resolve(a),s)),c=o.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const u=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new n.j1(`This user may not do what ${e} needs: ${function(e){
const r=Map.groupBy(e,({group:e,resource:r,namespace:s,role:n,name:t})=>`${""===e?r:`${r}.${e}`}${void 0===t?"":` "${t}"`} ${void 0===s?"in the cluster":`in namespace ${s}`}${void 0===n?"":` (ClusterRole ${n})`}`)
;return[...r].map(([e,r])=>`${[...new Set(r.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===u.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${u.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:r,resource:s,namespace:n,name:t,role:o})=>({verb:e,group:r,resource:s,namespace:n,name:t,role:o}))}})}},92460:(e,r,s)=>{s.d(r,{DR:()=>o,Gz:()=>n,
R7:()=>defaultClassOf,bs:()=>t,ll:()=>newestFirst});const n="storageclass.kubernetes.io/is-default-class",t="storageclass.beta.kubernetes.io/is-default-class";function newestFirst(e,r){
return e.created!==r.created?e.created<r.created?1:-1:e.name<r.name?-1:e.name>r.name?1:0}function defaultClassOf(e){
const r=e.filter(({metadata:{annotations:e={}}})=>[n,t].some(r=>"true"===e[r])),[s]=r.map(({metadata:{name:e,creationTimestamp:r=""}})=>({name:e,created:r})).sort(newestFirst);return s?.name}const o={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}},31891:(e,r,s)=>{
async function mapConcurrently(e,r,s){const n=new Array(e.length),t=e.entries();let o=!1;const a=await Promise.allSettled(Array.from({length:Math.min(r,e.length)},async()=>{for(const[e,r]of t){
if(o)return;try{n[e]=await s(r)}catch(e){throw o=!0,e}}}));for(const e of a)if("rejected"===e.status)throw e.reason;return n}s.d(r,{X:()=>mapConcurrently})}};
