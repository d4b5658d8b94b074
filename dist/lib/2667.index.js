export const id=2667;export const ids=[2667];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>o});var r=n(65842),a=n(74917);const o={kubeconfig:(0,r.Qq)(),context:(0,r.Qq)(),"dry-run":(0,r.Jt)(!1),
...a.bB}},92457:(e,t,n)=>{n.r(t),n.d(t,{action:()=>p});var r=n(81462),a=n(45399),o=n(32279);var s=n(32870),i=n(19117),c=n(89037)
;var l=n(74917),d=n(14907),u=n(65842),m=n(11178),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,a;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=t[Symbol.dispose],n&&(a=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const p=(0,l.QP)({
name:"install-ebs-csi-driver",inputs:{...d.g,platform:(0,u.yL)(["auto",...s.Bn],"auto"),method:(0,u.yL)(["auto","helm","kustomize","eks-addon"],"auto"),version:(0,u.Qq)(),values:(0,u.Qq)(),
"chart-mirror":(0,u.Qq)(),"kustomize-source":(0,u.Qq)(),region:(0,u.Qq)(),"cluster-name":(0,u.Qq)(),"service-account-role-arn":(0,u.Qq)(),"snapshot-crds":(0,u.Jt)(!1),probe:(0,
u.yL)(["none","csinode","volume"],"csinode"),"probe-image":(0,u.Qq)(),"probe-storage-class":(0,u.Qq)(),timeout:(0,u.p0)("10m")},outputs:["changed","version","nodes-ready","skipped","plan"],
async run({inputs:e,logger:t,signal:l,env:d,output:u,summarize:p}){const h={stack:[],error:void 0,hasError:!1};try{const f=(0,i.fs)(e.values,'input "values"'),g=__addDisposableResource(h,await(0,
r.E)({...e,env:d,logger:t,signal:l}),!0),{kubernetes:v,clock:w}=g,{platform:y}=await(0,s.li)(v,{override:e.platform,signal:l}),k=await t.group("Install the EBS CSI driver",()=>(0,o.F)({...g,
platform:y,run:(0,a.y)(d),..."auto"===e.method?{}:{method:e.method},version:e.version,values:f,...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("kustomizeSource",e["kustomize-source"]),...(0,
m.lq)("region",e.region),...(0,m.lq)("clusterName",e["cluster-name"]),...(0,m.lq)("serviceAccountRoleArn",e["service-account-role-arn"]),snapshotCrds:e["snapshot-crds"],probe:e.probe,...(0,
m.lq)("probeImage",e["probe-image"]),...(0,m.lq)("probeStorageClass",e["probe-storage-class"]),...(0,m.lq)("timeout",e.timeout),dryRun:e["dry-run"],
openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({region:e.region,env:d,logger:t,clock:w,signal:l})}));u("changed",k.changed),u("version",k.version),
u("nodes-ready",k.nodesReady),u("skipped",k.skipped??""),u("plan",JSON.stringify(k.plan)),p(function(e){const{skipped:t,version:n,changed:r,nodes:a,nodesReady:o,installedBy:s,probe:i,plan:l}=e
;if(void 0!==t)return`EBS CSI driver: nothing to install, since ${(0,c.FV)(t)}\n`;const d=void 0===s?"":`, installed by ${(0,c.FV)(s)}`,u=[`EBS CSI driver ${(0,
c.aY)(n)}${d}: registered on ${o} of ${a.length} nodes${r?", changed":""}`];if(void 0!==i){const e=i.removed?"all of it is removed":i.left.map(c.FV).join("; ")
;u.push("",`A pod has written to a volume of class ${(0,c.aY)(i.storageClass)}; ${e}`)}const m=l.filter(({action:e})=>"none"!==e);if(m.length>0){
const e=m.map(({kind:e,name:t,action:n,reason:r})=>[`${e} ${(0,c.aY)(t)}`,n,(0,c.FV)(r)]);u.push("",(0,c.tp)(["Object","Change","Why"],e))}const f=a.filter(({state:e})=>"ready"!==e);if(f.length>0){
const e=f.map(({name:e,state:t,reason:n=""})=>[(0,c.aY)(e),t,(0,c.FV)(n)]);u.push("",(0,c.tp)(["Node","State","Why"],e))}return(0,c.Cc)(`${u.join("\n")}\n`)}(k))}catch(e){h.error=e,h.hasError=!0
}finally{const e=f(h);e&&await e}}})},11178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var r=n(68794),a=n(42242),o=n(14907),s=n(65842);const i={...o.g,layer:(0,s.$4)(),overlay:(0,
s.Qq)(),namespace:(0,s.Qq)(),timeout:(0,s.p0)()};function findLayer(e,t,n){return(0,a.a)(e,{builtInDirectory:(0,r.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){
return""===t||void 0===t?{}:{[e]:t}}},42580:(e,t,n)=>{function awsCall(e,t,n,r){return{service:e,action:t,input:n,...r}}n.d(t,{u:()=>awsCall})},45399:(e,t,n)=>{n.d(t,{y:()=>runIdentity})
;var r=n(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:a}=e;if(void 0===t||void 0===n)return{holder:`${(0,r.userInfo)().username}@${(0,
r.hostname)()}/${process.pid}`};return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${a??"https://github.com"}/${n}/actions/runs/${t}`}}},
19330:(e,t,n)=>{n.d(t,{wQ:()=>examineAddon,CJ:()=>judgeAddon,dP:()=>waitForAddon});var r=n(42580),a=n(8575),o=n(40682),s=n(12317)
;const i=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]),isBroken=e=>i.has(e.status??"")&&!function({status:e,health:t}){const n=t?.issues??[]
;return"DEGRADED"===e&&n.length>0&&n.every(({code:e})=>"InsufficientNumberOfReplicas"===e)}(e);function describeStatus({status:e,health:t}){
const n=(t?.issues??[]).map(({code:e,message:t})=>[e,t].filter(e=>void 0!==e).join(": ")),r=e??"without a status";return 0===n.length?r:`${r} (${n.join("; ")})`}const c={
AccessDenied:()=>"The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.",
InsufficientNumberOfReplicas:({addonName:e=""})=>`Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${e}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
ClusterUnreachable:()=>"Check the cluster's security groups and whether its API server answers.",
ConfigurationConflict:({clusterName:e="",addonName:t=""})=>`Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${e} --addon-name ${t} --resolve-conflicts OVERWRITE`,
AdmissionRequestDenied:()=>"An admission webhook or policy refuses its objects: except kube-system from it.",
AddonPermissionFailure:()=>"Give the role of its service account the policy that the add-on needs."};function explainAddon(e){
const{clusterName:t="",addonName:n=""}=e,r=(e.health?.issues??[]).flatMap(({code:t})=>c[t??""]?.(e)??[]);return{message:`it is ${describeStatus(e)}`,
remedy:r.length>0?[...new Set(r)].join(" "):`See what EKS says: aws eks describe-addon --cluster-name ${t} --addon-name ${n} --query addon.health`}}var l=n(49886);async function examineAddon(e,t){
const n=await e.find("eks","DescribeAddon",{clusterName:t.clusterName,addonName:t.name});return judgeAddon(t,n?.addon)}function judgeAddon(e,t){
const n=`EKS add-on ${e.name} of cluster ${e.clusterName}`;if(void 0===t){const r="the add-on is not installed";return{requirement:{check:n,state:"missing",detail:"it is not installed",
remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,calls:[createCall(e,r)]},addon:t,pending:!0}}const{status:r="",addonVersion:o=""}=t;if(isBroken(t)){
const{message:e,remedy:r}=explainAddon(t);return{requirement:{check:n,state:"wrong",detail:e,remedy:r,calls:[]},addon:t,pending:!1}}if("DELETING"===r){return{requirement:{check:n,state:"wrong",
detail:"it is being deleted",remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:t,pending:!1}}const s=function({version:e="",configuration:t,serviceAccountRoleArn:n},r){
const o=[];""!==e&&e!==r.addonVersion&&o.push(`it is version ${r.addonVersion??"(none)"} instead of ${e}`);void 0===t||(0,a.TL)(t,function(e="{}"){try{return JSON.parse(e)}catch{return e}
}(r.configurationValues))||o.push("its configuration is another");void 0!==n&&n!==r.serviceAccountRoleArn&&o.push(`its service account has ${r.serviceAccountRoleArn??"no role"} instead of ${n}`)
;return o}(e,t);if(s.length>0){const r=s.join("; ");return{requirement:{check:n,state:"wrong",detail:r,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[updateCall(e,t,r)]},addon:t,pending:!0}}return{requirement:{check:n,state:"ok",detail:`version ${o} is ${r}`,calls:[]},addon:t,pending:"ACTIVE"!==r}}const d=1e3,u=15e3
;async function waitForAddon(e){const{aws:t,clock:n,logger:r,signal:a,clusterName:i,name:c,timeout:l,random:m=Math.random}=e,f=n.now()+l,p=`EKS add-on ${c} of cluster ${i}`;let h,g=""
;const late=()=>new s.j3(`Timed out after ${(0,o.a3)(l)} waiting for ${p} to be ACTIVE; it is ${g}`,void 0===h?{}:{remedy:h});try{for(let e=d;;e=Math.min(u,2*e)){a.throwIfAborted()
;const o=(await t.find("eks","DescribeAddon",{clusterName:i,addonName:c}))?.addon;if(void 0===o)throw new s.Xf("EKS_ADDON",`${p} is gone: somebody deleted it`,{
remedy:"Find out who removes it (Terraform, eksctl), then run this again."});if("ACTIVE"===o.status)return o;const l=describeStatus(o);if(isBroken(o)){const e=explainAddon(o)
;throw new s.Xf("EKS_ADDON",`${p}: ${e.message}`,{remedy:e.remedy,details:{health:o.health}})}l!==g&&r.info(`Waiting for ${p}: ${l}`),g=l,({remedy:h}=explainAddon(o));const d=f-n.now()
;if(d<=0)throw late();await n.sleep(Math.min(d,e*(.5+m()/2)),a)}}catch(e){throw e===a.reason&&e instanceof s.j3&&""!==g?late():e}}function createCall(e,t){
const{clusterName:n,name:a,version:o="",configuration:s,serviceAccountRoleArn:i,tags:c}=e;return(0,r.u)("eks","CreateAddon",{clusterName:n,addonName:a,...""===o?{}:{addonVersion:o},...void 0===s?{}:{
configurationValues:JSON.stringify(s)},...void 0===i?{}:{serviceAccountRoleArn:i},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:{...c,[l.FX]:l.yo}},{resource:`${n}/${a}`,reason:t})}
function updateCall(e,t,n){const{clusterName:a,name:o,version:s="",configuration:i}=e,c=e.serviceAccountRoleArn??t.serviceAccountRoleArn,l=void 0===i?t.configurationValues:JSON.stringify(i);return(0,
r.u)("eks","UpdateAddon",{clusterName:a,addonName:o,...""===s?{}:{addonVersion:s},...void 0===l?{}:{configurationValues:l},...void 0===c?{}:{serviceAccountRoleArn:c},
resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{resource:`${a}/${o}`,reason:n})}},49886:(e,t,n)=>{n.d(t,{FX:()=>r,yR:()=>o,yo:()=>a})
;const r="app.kubernetes.io/managed-by",a="lamina",o="lamina/attached-policies"},32870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>f});var r=n(40682),a=n(12317)
;const o=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],s=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,c=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,l=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:r}=e.metadata,add=(e,r,a)=>{t.push({platform:e,kind:r,fact:`node ${n}: ${a}`})},a=e.spec?.providerID??""
;for(const[e,t,n]of o)a.startsWith(e)&&add(t,n,`providerID ${a}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=s.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}i.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),c.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==r?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return l.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[r,a]=n;return[{platform:r,kind:a,fact:`${t} is ${e}`}]
}const d={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=d[e];if(void 0===t)return[];const[n,r]=t;return[{platform:n,kind:r,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}var __addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,a;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=t[Symbol.dispose],n&&(a=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r})
;const m=12e4,f=["ec2","eks","gke","local"],p=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]];async function detectPlatform(e,t={}){const n={
stack:[],error:void 0,hasError:!1};try{const{override:o="auto",signal:s,timeout:i=m}=t;if(""!==o&&"auto"!==o){const e=f.find(e=>e===o);if(void 0===e)throw new a.j1(`platform: "${o}" is not known`,{
remedy:`Write auto or one of ${f.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const c=`the API server ${e.server} to tell what the cluster runs on`,l={
signal:__addDisposableResource(n,(0,r.R)(i,c,s),!1).signal},[d,u,h]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},l),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},l),e.request("GET","/version",l)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=p.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[r,a]=n,o=t.filter(e=>e.platform===r).sort((e,t)=>Number(t.kind===a)-Number(e.kind===a)).map(e=>e.fact),s=t.filter(e=>e.platform!==r).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:r,evidence:summarize([...o,...s])}}({nodes:d.items,drivers:u.items.map(e=>e.metadata.name),serverVersion:h?.gitVersion??"",server:e.server})}catch(e){n.error=e,n.hasError=!0}finally{u(n)}}
function summarize(e){const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},41675:(e,t,n)=>{n.d(t,{Yy:()=>readStorageClass,ll:()=>r.ll,tS:()=>a});var r=n(92460)
;const a="storage.k8s.io/v1";function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[r.Gz,r.bs].filter(e=>"true"===t[e]);return{
name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}},2088:(e,t,n)=>{n.d(t,{Qy:()=>i,jk:()=>c,xE:()=>planStorageClass})
;var r=n(92460),a=n(12317),o=n(41675),s=n(58097);const i="ebs.csi.aws.com",c="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:r}=e,i=t.filter(e=>e.class.isDefault),c=i.filter(({verdict:e})=>"missing"===e.state),l=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
o.ll)(e.class,t.class)),d=c.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),u=function(e,t){
const{request:n,classes:r,written:o,yielding:s=!1}=e;if(s&&void 0!==o&&"fail"===n.onMultipleDefaults)return t.find(e=>!o.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==o||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new a.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=r.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,l),m=void 0===u?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,(0,s.iR)(t,newDriver(e)),"there is no working default")
;const r=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),o="gke"===t.platform?"standard-rwo":void 0,i=r.find(e=>e.name===t.name)??r.find(e=>e.name===o)??(1===r.length?r[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const c="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=r.map(e=>e.name)
;throw new a.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${c} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,r=t.class,a={name:r.name,provisioner:r.provisioner,steps:r.isDefault?[]:[mark(r)]
},o="unproven"===t.verdict.state?[`StorageClass ${r.name}: whether ${r.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${r.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:o}}const i=(0,
s.iR)(n,newDriver(e)),c=(0,s.io)(i),l=r.name===i.name||r.name===c.name?(0,s.mm)(r,i):(0,s.gv)(r,n);if(0===l.length)return{...a,drift:l,notes:noteOnNodeDisk(e,r),remarks:o}
;const d=`StorageClass ${r.name} differs from the request in ${describeDrift(l)}`;if("report"===n.onDrift)return{...a,drift:l,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const u=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...u,drift:l}
}(e,u),f=[...l,...c].map(e=>e.class).filter(({name:e})=>e!==m.name),p="fail"===n.onMultipleDefaults&&void 0!==r?f.filter(({name:e})=>r.has(e)||c.some(t=>t.class.name===e)):f;return{target:{
name:m.name,provisioner:m.provisioner},steps:[...m.steps,...p.map(e=>({action:"unmark",class:e,
reason:c.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${m.name} is the one default`}))],drift:m.drift,notes:[...d,...m.notes],remarks:m.remarks??[],
unsettled:p.length<f.length}}const l=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:n}){
return l.has(n)&&"missing"!==e[i].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${r.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,n){const{request:r,classes:o}=e;let i=t,c=o.find(e=>e.class.name===i.name);const l=void 0===c?[]:(0,s.mm)(c.class,t);if(void 0!==c&&l.length>0){
if("report"===r.onDrift)throw new a.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});i=(0,s.io)(t),c=o.find(e=>e.class.name===i.name)}
const d=e.drivers[t.provisioner];if("missing"===d.state)throw new a.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:u,provisioner:m}=i,f=void 0===c?[{action:"create",wanted:i,reason:n}]:c.class.isDefault?[]:[mark(c.class)];return{name:u,
provisioner:c?.class.provisioner??m,steps:f,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[c].state?c:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}},58097:(e,t,n)=>{n.d(t,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var r=n(77598),a=n(12317),o=n(92460);const s="csi.storage.k8s.io/fstype",i={type:"gp3",
[s]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:t,encrypted:n,name:r}=e,refuse=(e,t)=>{throw new a.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(r)||r.length>200)&&refuse(`name: "${r}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const o=t[s]??t.fsType
;void 0===o||["ext3","ext4","xfs","ntfs"].includes(o)||refuse(`parameters: the file system "${o}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,t){return{
name:e.name,provisioner:t,parameters:{type:"gp3",[s]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,r.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(o.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const r of["volumeBindingMode","allowVolumeExpansion"])e[r]!==t[r]&&n.push({path:r,from:e[r],to:t[r]});return n}function driftFromAsked(e,t){return parameterDrift(e,askedParameters(t))}
function parameterDrift(e,t){const n=e.parameters.fsType,r=void 0===n?e.parameters:{[s]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=r[e];return(n??i[e])===t?[]:[{
path:`parameters["${e}"]`,...void 0===n?{}:{from:n},to:t}]})}},70254:(e,t,n)=>{n.d(t,{O:()=>isLeaseHeld,Z:()=>acquireLease});var r=n(77598),a=n(40682),o=n(12317),s=n(80397),i=n(8575),c=n(29702)
;const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},d=30,u=1e4,m=2e4,f={attempts:6,pause:200,longest:5e3},p="lamina.dev/run-url",h="lamina.dev/session";async function acquireLease(e){
const t=(0,r.randomUUID)(),n={...l,name:e.name,namespace:e.namespace},a={signal:e.signal};let o=await e.client.get(n,a),s=0;for(;;){e.signal.throwIfAborted(),
void 0!==o&&""!==holderOf(o)&&sessionOf(o)!==t&&(o=await waitForHolder(e,o));const r=e.clock.now();try{const n=await tryWrite(e,t,o);if(s=0,void 0!==n&&e.clock.now()-r<m)return keepLease(e,t,n,r)
}catch(t){if(s+=1,!isUnanswered(t)||s>=f.attempts)throw t;const n=Math.min(f.longest,f.pause*2**(s-1));await e.clock.sleep(n,e.signal)}o=await e.client.get(n,a)}}
async function isLeaseHeld({client:e,name:t,namespace:n,signal:r}){const a=await e.get({...l,name:t,namespace:n},{signal:r});return void 0!==a&&""!==holderOf(a)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[h];async function tryWrite(e,t,n){
const r=microTime(e.clock),a=void 0===n?0:(specOf(n).leaseTransitions??0)+1,o={...l,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[h]:t,...void 0===e.url?{}:{[p]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:d,acquireTime:r,renewTime:r,leaseTransitions:a}};try{return void 0===n?await e.client.create(o,{signal:e.signal}):await e.client.replace(o,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}
const isRace=e=>e instanceof s.h&&["AlreadyExists","Conflict"].includes(e.reason),isUnanswered=e=>e instanceof s.h&&("Unanswered"===e.reason||e.status>=500),isGone=e=>e instanceof s.h&&"NotFound"===e.reason
;async function waitForHolder(e,t){const{clock:n,logger:r,signal:o}=e;announce(r,e,t);const s=new AbortController,i=function(e,t,n){const{client:r,clock:a}=e;let o,s={lease:t,seenAt:a.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let t=new Set;const o=r.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of o)"RELISTING"===n.type?t=new Set:"SYNCED"===n.type?t.has(e.name)||(s={lease:void 0,seenAt:a.now()}):"DELETED"===n.type?s={lease:void 0,seenAt:a.now()
}:(t.add(n.object.metadata.name),n.object.metadata.resourceVersion!==s.lease?.metadata.resourceVersion&&(s={lease:n.object,seenAt:a.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return s},changeOr:async e=>{const t=AbortSignal.any([n,i.signal]);try{await e(t)}catch(e){if(!t.aborted)throw e}}}}(e,t,AbortSignal.any([o,s.signal]));try{
let s=holderOf(t);for(;;){const{lease:t,seenAt:c}=i.latest();if(void 0===t||""===holderOf(t))return t;holderOf(t)!==s&&announce(r,e,t),s=holderOf(t)
;const l=1e3*(specOf(t).leaseDurationSeconds??d),u=c+l-n.now();if(u<=0)return r.warning(`Taking the lock ${e.name} over: ${s} has not renewed it for ${(0,a.a3)(l)}`),t
;await i.changeOr(e=>n.sleep(u,e)),o.throwIfAborted()}}finally{s.abort()}}function announce(e,t,n){const r=n.metadata.annotations?.[p]
;e.notice(`Waiting for the lock ${t.namespace}/${t.name}: ${holderOf(n)} holds it${void 0===r?"":` (${r})`}`)}function keepLease(e,t,n,r){
const{client:s,clock:p,logger:h}=e,g=new AbortController,v=new AbortController;let w=n,y=r;const lose=t=>{g.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${t}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},inTime=async e=>{const t=new AbortController,n=new AbortController,r=y+m-p.now()
;p.sleep(Math.max(0,r),AbortSignal.any([v.signal,t.signal])).then(()=>n.abort(new o.Xf("UNANSWERED","no answer came in time"))).catch(()=>{});const a=AbortSignal.any([v.signal,n.signal]);try{
return await(0,c.E)(e(a),a)}finally{t.abort()}},renewOnce=async()=>{const e=p.now(),t={...specOf(w),renewTime:microTime(p)};w=await inTime(e=>s.replace({...w,spec:t},{signal:e})),y=e
},reload=async()=>{const n={...l,name:e.name,namespace:e.namespace},r=await inTime(e=>s.get(n,{signal:e})).catch(()=>w);if(void 0===r)lose("it was deleted");else{if(sessionOf(r)===t)return w=r,!0
;lose(`${holderOf(r)} has taken it over`)}return!1},k=(async()=>{const untilNext=()=>Math.max(0,y+u-p.now());let t=untilNext();for(;;){await p.sleep(t,v.signal);try{await renewOnce(),t=untilNext()
;continue}catch(t){if(v.signal.aborted)return;if(h.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(t)}`),isGone(t))return void lose("it was deleted");if(isRace(t)&&!await reload())return}
if(p.now()-y>=m)return void lose(`it could not be renewed for ${(0,a.a3)(m)}`);t=Math.max(0,Math.min(1e3,y+m-p.now()))}})().catch(e=>{v.signal.aborted||lose((0,o.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,g.signal]),release:async()=>{v.abort(),await k,g.signal.aborted||await async function(e,t,n){const{client:r,clock:a,logger:s}=e,c=AbortSignal.timeout(5e3)
;try{let o=n;for(let n=0;n<f.attempts&&void 0!==o;n+=1){const n={...o,metadata:{...o.metadata,annotations:{}},spec:(0,i.FF)(specOf(o),"holderIdentity")};try{return void await r.replace(n,{signal:c})
}catch(n){if(isGone(n))return;if(isUnanswered(n))await a.sleep(f.pause,c);else if(!isRace(n))throw n;const s=await r.get({...l,name:e.name,namespace:e.namespace},{signal:c})
;o=void 0!==s&&sessionOf(s)===t?s:void 0}}}catch(t){s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,o.gJ)(t)}); it runs out by itself in ${d} s`)}}(e,t,w)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},63036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){
const{apiVersion:t,kind:n,metadata:r}=e;return{apiVersion:t,kind:n,name:r.name,...void 0===r.namespace?{}:{namespace:r.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},42055:(e,t,n)=>{n.d(t,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock});var r=n(70254)
;const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:t})=>({name:`lamina-operator-${t}`,namespace:e});async function withLock(e,t,n){const r=await acquire(e,t);try{
return await n(r.signal)}finally{await r.release()}}function openWriteLock(e,t){const n=new AbortController;let a;return{signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>(0,
r.O)({...e,client:t.kubernetes}),take:async(r=e.signal)=>{if(void 0!==a)return!1;a=await acquire({lifetime:e.signal,...e,signal:r},t);const{signal:o}=a
;return o.addEventListener("abort",()=>n.abort(o.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>a?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:t,clock:n,logger:a}){return(0,r.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:t,clock:n,logger:a,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},95489:(e,t,n)=>{n.d(t,{A7:()=>chartNeeds,RX:()=>objectNeeds,
oK:()=>operatorNeeds});var r=n(63036),a=n(71510),o=n(12317),s=n(17810),i=n(67936),c=n(70522),l=n(55281);const d={plan:"lamina-plan-operators",install:"lamina-install-operators",
run:"lamina-run-operators",namespaces:"lamina-make-namespaces"};async function operatorNeeds({operator:e,values:t},n,o,l,u){const{namespace:m,release:f}=e,p=(0,
s.v)(e,n),h=await u.helm.pull(p),g=await(0,i.FX)(h),v=g.flatMap(({metadata:{name:e}})=>(0,a.eN)(["get","create","patch"],{group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e
},d.plan));if("plan"===l)return v;const{kubernetes:w,signal:y}=u,k=await(0,c.$B)(m,{client:w,signal:y});return[...v,...g.flatMap(e=>function(e,t,n){
const{group:o,names:s}=e.spec,i=t.some(({apiVersion:e,kind:t})=>t===s.kind&&(0,r.F8)(e)===o);if(!i)return[];const l={group:o,resource:s.plural,namespace:n};return[...(0,
a.eN)(["get","list"],l,c.SW.read),...(0,a.eN)(["create","patch"],l,c.SW.plan),...(0,a.eN)(["delete"],l,c.SW.deploy)]}(e,o,u.namespace)),...k?[]:(0,a.eN)(["create"],{group:"",resource:"namespaces"
},d.namespaces),...await chartNeeds({...p,chartDirectory:h,release:f,namespace:m,values:t},d,u)]}async function chartNeeds(e,t,n){
const{helm:r,logger:s,signal:i}=n,{namespace:c}=e,d=await r.render(e).catch(e=>(i.throwIfAborted(),s.debug(`What the chart needs is left to Helm: ${(0,o.gJ)(e)}`),"")),u=(0,
l.Y)(d,`chart ${e.chart}`),m={group:"coordination.k8s.io",resource:"leases",namespace:c},f={group:"",resource:"secrets",namespace:c};return[...(0,a.eN)(["get","create","update"],m,t.run),...(0,
a.eN)(["get","list","create","update","delete"],f,t.run),...await objectNeeds(u,c,t,n)]}async function objectNeeds(e,t,n,{kubernetes:r,signal:a}){const o={client:r,signal:a};return[...await(0,
c.HY)(e,t,["get","create","patch"],e=>e?n.run:n.install,o),...(0,c.rj)(e,t,{role:n.install})]}},40682:(e,t,n)=>{n.d(t,{R:()=>deadlineSignal,a3:()=>formatDuration,ml:()=>s});var r=n(58500),a=n(12317)
;const o=2**31-1,s={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,t)=>{try{for(let n=e;;n-=o)if(await(0,r.setTimeout)(Math.min(n,o),void 0,void 0===t?{}:{signal:t}),
n<=o)return}catch(e){throw t?.throwIfAborted(),e}}};function deadlineSignal(e,t,n){const r=new AbortController,forward=()=>{r.abort(n?.reason??new a.p4)}
;!0===n?.aborted?forward():n?.addEventListener("abort",forward,{once:!0});let s,i=e,c=performance.now();const arm=n=>{const i=Math.min(n,o)
;s=setTimeout(()=>i<n?arm(n-i):void r.abort(new a.j3(`Timed out after ${formatDuration(e)} waiting for ${t}`)),i)};return arm(i),{signal:r.signal,pause:async e=>{clearTimeout(s),i-=performance.now()-c
;try{return await e()}finally{c=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(s),n?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3);return`${Math.floor(t/60)} m ${String(t%60).padStart(2,"0")} s`}}};
