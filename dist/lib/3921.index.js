export const id=3921;export const ids=[3921];export const modules={14907:(e,n,t)=>{t.d(n,{g:()=>o});var a=t(65842),s=t(74917);const o={kubeconfig:(0,a.Qq)(),context:(0,a.Qq)(),"dry-run":(0,a.Jt)(!1),
...s.bB}},92457:(e,n,t)=>{t.r(n),t.d(n,{action:()=>p});var a=t(81462),s=t(45399),o=t(32279);var r=t(32870),i=t(19117),c=t(89037)
;var l=t(74917),d=t(14907),u=t(65842),m=t(11178),__addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,s;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=n[Symbol.dispose],t&&(s=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:a,async:t})}else t&&e.stack.push({async:!0});return n},f=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,
n.hasError=!0}var t,a=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const p=(0,l.QP)({
name:"install-ebs-csi-driver",inputs:{...d.g,platform:(0,u.yL)(["auto",...r.Bn],"auto"),method:(0,u.yL)(["auto","helm","kustomize","eks-addon"],"auto"),version:(0,u.Qq)(),values:(0,u.Qq)(),
"chart-mirror":(0,u.Qq)(),"kustomize-source":(0,u.Qq)(),region:(0,u.Qq)(),"cluster-name":(0,u.Qq)(),"service-account-role-arn":(0,u.Qq)(),"snapshot-crds":(0,u.Jt)(!1),probe:(0,
u.yL)(["none","csinode","volume"],"csinode"),"probe-image":(0,u.Qq)(),"probe-storage-class":(0,u.Qq)(),timeout:(0,u.p0)("10m")},outputs:["changed","version","nodes-ready","skipped","plan"],
async run({inputs:e,logger:n,signal:l,env:d,output:u,summarize:p}){const h={stack:[],error:void 0,hasError:!1};try{const f=(0,i.fs)(e.values,'input "values"'),g=__addDisposableResource(h,await(0,
a.E)({...e,env:d,logger:n,signal:l}),!0),{kubernetes:v,clock:k}=g,{platform:w}=await(0,r.li)(v,{override:e.platform,signal:l}),y=await n.group("Install the EBS CSI driver",()=>(0,o.F)({...g,
platform:w,run:(0,s.y)(d),..."auto"===e.method?{}:{method:e.method},version:e.version,values:f,...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("kustomizeSource",e["kustomize-source"]),...(0,
m.lq)("region",e.region),...(0,m.lq)("clusterName",e["cluster-name"]),...(0,m.lq)("serviceAccountRoleArn",e["service-account-role-arn"]),snapshotCrds:e["snapshot-crds"],probe:e.probe,...(0,
m.lq)("probeImage",e["probe-image"]),...(0,m.lq)("probeStorageClass",e["probe-storage-class"]),...(0,m.lq)("timeout",e.timeout),dryRun:e["dry-run"],
openAws:async()=>(await t.e(7654).then(t.t.bind(t,57654,19))).openAws({region:e.region,env:d,logger:n,clock:k,signal:l})}));u("changed",y.changed),u("version",y.version),u("nodes-ready",y.nodesReady),
u("skipped",y.skipped??""),u("plan",JSON.stringify(y.plan)),p(function(e){const{skipped:n,version:t,changed:a,nodes:s,nodesReady:o,installedBy:r,probe:i,plan:l}=e
;if(void 0!==n)return`EBS CSI driver: nothing to install, since ${(0,c.FV)(n)}\n`;const d=void 0===r?"":`, installed by ${(0,c.FV)(r)}`,u=[`EBS CSI driver ${(0,
c.aY)(t)}${d}: registered on ${o} of ${s.length} nodes${a?", changed":""}`];if(void 0!==i){const e=i.removed?"all of it is removed":i.left.map(c.FV).join("; ")
;u.push("",`A pod has written to a volume of class ${(0,c.aY)(i.storageClass)}; ${e}`)}const m=l.filter(({action:e})=>"none"!==e);if(m.length>0){
const e=m.map(({kind:e,name:n,action:t,reason:a})=>[`${e} ${(0,c.aY)(n)}`,t,(0,c.FV)(a)]);u.push("",(0,c.tp)(["Object","Change","Why"],e))}const f=s.filter(({state:e})=>"ready"!==e);if(f.length>0){
const e=f.map(({name:e,state:n,reason:t=""})=>[(0,c.aY)(e),n,(0,c.FV)(t)]);u.push("",(0,c.tp)(["Node","State","Why"],e))}return(0,c.Cc)(`${u.join("\n")}\n`)}(y))}catch(e){h.error=e,h.hasError=!0
}finally{const e=f(h);e&&await e}}})},11178:(e,n,t)=>{t.d(n,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var a=t(68794),s=t(42242),o=t(14907),r=t(65842);const i={...o.g,layer:(0,r.$4)(),overlay:(0,
r.Qq)(),namespace:(0,r.Qq)(),timeout:(0,r.p0)()};function findLayer(e,n,t){return(0,s.a)(e,{builtInDirectory:(0,a.o)(t),workspace:n.GITHUB_WORKSPACE??process.cwd()})}function optional(e,n){
return""===n||void 0===n?{}:{[e]:n}}},42580:(e,n,t)=>{function awsCall(e,n,t,a){return{service:e,action:n,input:t,...a}}t.d(n,{u:()=>awsCall})},45399:(e,n,t)=>{t.d(n,{y:()=>runIdentity})
;var a=t(48161);function runIdentity(e){const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:s}=e;if(void 0===n||void 0===t)return{holder:`${(0,a.userInfo)().username}@${(0,
a.hostname)()}/${process.pid}`};return{holder:`${t}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${s??"https://github.com"}/${t}/actions/runs/${n}`}}},
5709:(e,n,t)=>{t.d(n,{CJ:()=>judgeAddon,dP:()=>waitForAddon,wQ:()=>examineAddon});var a=t(42580),s=t(8575),o=t(40682),r=t(12317),i=t(49886);async function examineAddon(e,n){
const t=await e.find("eks","DescribeAddon",{clusterName:n.clusterName,addonName:n.name});return judgeAddon(n,t?.addon)}function judgeAddon(e,n){
const t=`EKS add-on ${e.name} of cluster ${e.clusterName}`;if(void 0===n){const a="the add-on is not installed";return{requirement:{check:t,state:"missing",detail:"it is not installed",
remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,calls:[createCall(e,a)]},addon:n,pending:!0}}const{status:a="",addonVersion:o=""}=n
;if(d.has(a)&&!passesByItself(n)){const{message:e,remedy:a}=explainAddon(n);return{requirement:{check:t,state:"wrong",detail:e,remedy:a,calls:[]},addon:n,pending:!1}}if("DELETING"===a){return{
requirement:{check:t,state:"wrong",detail:"it is being deleted",remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:n,pending:!1}}
const r=function({version:e="",configuration:n,serviceAccountRoleArn:t},a){const o=[];""!==e&&e!==a.addonVersion&&o.push(`it is version ${a.addonVersion??"(none)"} instead of ${e}`);void 0===n||(0,
s.TL)(n,function(e="{}"){try{return JSON.parse(e)}catch{return e}}(a.configurationValues))||o.push("its configuration is another")
;void 0!==t&&t!==a.serviceAccountRoleArn&&o.push(`its service account has ${a.serviceAccountRoleArn??"no role"} instead of ${t}`);return o}(e,n);if(r.length>0){const a=r.join("; ");return{
requirement:{check:t,state:"wrong",detail:a,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,calls:[updateCall(e,n,a)]},addon:n,pending:!0}}return{requirement:{
check:t,state:"ok",detail:`version ${o} is ${a}`,calls:[]},addon:n,pending:"ACTIVE"!==a}}const c=1e3,l=15e3;async function waitForAddon(e){
const{aws:n,clock:t,logger:a,signal:s,clusterName:i,name:u,timeout:m,random:f=Math.random}=e,p=t.now()+m,h=`EKS add-on ${u} of cluster ${i}`;let g,v="";const late=()=>new r.j3(`Timed out after ${(0,
o.a3)(m)} waiting for ${h} to be ACTIVE; it is ${v}`,void 0===g?{}:{remedy:g});try{for(let e=c;;e=Math.min(l,2*e)){s.throwIfAborted();const o=(await n.find("eks","DescribeAddon",{clusterName:i,
addonName:u}))?.addon;if(void 0===o)throw new r.Xf("EKS_ADDON",`${h} is gone: somebody deleted it`,{remedy:"Find out who removes it (Terraform, eksctl), then run this again."})
;if("ACTIVE"===o.status)return o;const c=describeStatus(o);if(d.has(o.status??"")&&!passesByItself(o)){const e=explainAddon(o);throw new r.Xf("EKS_ADDON",`${h}: ${e.message}`,{remedy:e.remedy,
details:{health:o.health}})}c!==v&&a.info(`Waiting for ${h}: ${c}`),v=c,({remedy:g}=explainAddon(o));const l=p-t.now();if(l<=0)throw late();await t.sleep(Math.min(l,e*(.5+f()/2)),s)}}catch(e){
throw e===s.reason&&e instanceof r.j3&&""!==v?late():e}}const d=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]);function passesByItself({status:e,health:n}){const t=n?.issues??[]
;return"DEGRADED"===e&&t.length>0&&t.every(({code:e})=>"InsufficientNumberOfReplicas"===e)}function describeStatus({status:e,health:n}){
const t=(n?.issues??[]).map(({code:e,message:n})=>[e,n].filter(e=>void 0!==e).join(": ")),a=e??"without a status";return 0===t.length?a:`${a} (${t.join("; ")})`}const u={
AccessDenied:()=>"The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.",
InsufficientNumberOfReplicas:({addonName:e=""})=>`Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${e}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
ClusterUnreachable:()=>"Check the cluster's security groups and whether its API server answers.",
ConfigurationConflict:({clusterName:e="",addonName:n=""})=>`Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${e} --addon-name ${n} --resolve-conflicts OVERWRITE`,
AdmissionRequestDenied:()=>"An admission webhook or policy refuses its objects: except kube-system from it.",
AddonPermissionFailure:()=>"Give the role of its service account the policy that the add-on needs."};function explainAddon(e){
const{clusterName:n="",addonName:t=""}=e,a=(e.health?.issues??[]).flatMap(({code:n})=>u[n??""]?.(e)??[]);return{message:`it is ${describeStatus(e)}`,
remedy:a.length>0?[...new Set(a)].join(" "):`See what EKS says: aws eks describe-addon --cluster-name ${n} --addon-name ${t} --query addon.health`}}function createCall(e,n){
const{clusterName:t,name:s,version:o="",configuration:r,serviceAccountRoleArn:c,tags:l}=e;return(0,a.u)("eks","CreateAddon",{clusterName:t,addonName:s,...""===o?{}:{addonVersion:o},...void 0===r?{}:{
configurationValues:JSON.stringify(r)},...void 0===c?{}:{serviceAccountRoleArn:c},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:{...l,[i.FX]:i.yo}},{resource:`${t}/${s}`,reason:n})}
function updateCall(e,n,t){const{clusterName:s,name:o,version:r="",configuration:i}=e,c=e.serviceAccountRoleArn??n.serviceAccountRoleArn,l=void 0===i?n.configurationValues:JSON.stringify(i);return(0,
a.u)("eks","UpdateAddon",{clusterName:s,addonName:o,...""===r?{}:{addonVersion:r},...void 0===l?{}:{configurationValues:l},...void 0===c?{}:{serviceAccountRoleArn:c},
resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{resource:`${s}/${o}`,reason:t})}},49886:(e,n,t)=>{t.d(n,{FX:()=>r,NZ:()=>o,l2:()=>a,tG:()=>s,yR:()=>c,yo:()=>i})
;const a=["instance-profile","pod-identity","irsa"],s=["managed-v2","managed","scoped"],o=["attach-policy","replace","fail"],r="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
32870:(e,n,t)=>{t.d(n,{li:()=>detectPlatform,Bn:()=>d});var a=t(12317)
;const s=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],o=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],r=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const n=[],{name:t,annotations:a}=e.metadata,add=(e,a,s)=>{n.push({platform:e,kind:a,fact:`node ${t}: ${s}`})},l=e.spec?.providerID??""
;for(const[e,n,t]of s)l.startsWith(e)&&add(n,t,`providerID ${l}`);for(const[n,t]of Object.entries(e.metadata.labels??{})){const e=o.find(([e])=>e.test(n)||e.test(`${n}=${t}`))
;void 0!==e&&add(e[1],e[2],`label ${n}=${t}`)}r.test(t)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(t)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==a?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),n.push(...clueOfVersion(d,`node ${t}: the kubelet`)),n}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,n){
const t=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===t)return[];const[a,s]=t;return[{platform:a,kind:s,fact:`${n} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const n=l[e];if(void 0===n)return[];const[t,a]=n;return[{platform:t,kind:a,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const n=URL.canParse(e)?new URL(e).hostname:""
;return n.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${n}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(n)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${n}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,n={}){const{override:t="auto",signal:s}=n;if(""!==t&&"auto"!==t){const e=d.find(e=>e===t);if(void 0===e)throw new a.j1(`platform: "${t}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const o=void 0===s?{}:{signal:s},[r,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},o),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},o),e.request("GET","/version",o)]);return function(e){
const n=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],t=u.find(([e,t])=>n.some(n=>n.platform===e&&n.kind===t))
;if(void 0===t){const n=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${n} node${1===n?"":"s"}, the CSI drivers and the server tells it`]}}
const[a,s]=t,o=n.filter(e=>e.platform===a).sort((e,n)=>Number(n.kind===s)-Number(e.kind===s)).map(e=>e.fact),r=n.filter(e=>e.platform!==a).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:a,evidence:summarize([...o,...r])}}({nodes:r.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const n=[...new Set(e)],t=n.length-5;return t>0?[...n.slice(0,5),`and ${t} more`]:n}},41675:(e,n,t)=>{t.d(n,{Yy:()=>readStorageClass,ll:()=>a.ll,tS:()=>s});var a=t(92460);const s="storage.k8s.io/v1"
;function readStorageClass(e){const text=(n,t)=>"string"==typeof e[n]?e[n]:t,n=e.metadata.annotations??{},t=[a.Gz,a.bs].filter(e=>"true"===n[e]);return{name:e.metadata.name,
provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:t.length>0,defaultAnnotations:t,created:e.metadata.creationTimestamp??""}}},2088:(e,n,t)=>{t.d(n,{Qy:()=>i,jk:()=>c,xE:()=>planStorageClass})
;var a=t(92460),s=t(12317),o=t(41675),r=t(58097);const i="ebs.csi.aws.com",c="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:n,request:t,written:a}=e,i=n.filter(e=>e.class.isDefault),c=i.filter(({verdict:e})=>"missing"===e.state),l=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,n)=>(0,
o.ll)(e.class,n.class)),d=c.map(({class:e,verdict:n})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${n.evidence}): it does not count`),u=function(e,n){
const{request:t,classes:a,written:o,yielding:r=!1}=e;if(r&&void 0!==o&&"fail"===t.onMultipleDefaults)return n.find(e=>!o.has(e.class.name))??n[0]
;if(n.length<=1||void 0!==o||"keep-newest"===t.onMultipleDefaults)return n[0];if("fail"===t.onMultipleDefaults){const e=n.map(e=>e.class.name)
;throw new s.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${n.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=a.find(({class:e,verdict:n})=>e.name===t.name&&"missing"!==n.state)
;return i??n[0]}(e,l),m=void 0===u?function(e){const{request:n,classes:t}=e;if(isAws(n))return createOrTake(e,(0,r.iR)(n,newDriver(e)),"there is no working default")
;const a=t.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),o="gke"===n.platform?"standard-rwo":void 0,i=a.find(e=>e.name===n.name)??a.find(e=>e.name===o)??(1===a.length?a[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const c="unknown"===n.platform?"on this platform":`on ${n.platform}`,l=a.map(e=>e.name)
;throw new s.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${c} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:t.map(e=>e.class.name)}})}(e):function(e,n){const{request:t}=e,a=n.class,s={name:a.name,provisioner:a.provisioner,steps:a.isDefault?[]:[mark(a)]
},o="unproven"===n.verdict.state?[`StorageClass ${a.name}: whether ${a.provisioner} works is not proved (${n.verdict.evidence})`]:[];if(!isAws(t)){
const e=t.encrypted||Object.keys(t.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${a.name} is taken as it is`]:[];return{...s,drift:[],notes:e,remarks:o}}const i=(0,
r.iR)(t,newDriver(e)),c=(0,r.io)(i),l=a.name===i.name||a.name===c.name?(0,r.mm)(a,i):(0,r.gv)(a,t);if(0===l.length)return{...s,drift:l,notes:noteOnNodeDisk(e,a),remarks:o}
;const d=`StorageClass ${a.name} differs from the request in ${describeDrift(l)}`;if("report"===t.onDrift)return{...s,drift:l,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const u=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...u,drift:l}
}(e,u),f=[...l,...c].map(e=>e.class).filter(({name:e})=>e!==m.name),p="fail"===t.onMultipleDefaults&&void 0!==a?f.filter(({name:e})=>a.has(e)||c.some(n=>n.class.name===e)):f;return{target:{
name:m.name,provisioner:m.provisioner},steps:[...m.steps,...p.map(e=>({action:"unmark",class:e,
reason:c.some(n=>n.class===e)?`its provisioner ${e.provisioner} is not installed`:`${m.name} is the one default`}))],drift:m.drift,notes:[...d,...m.notes],remarks:m.remarks??[],
unsettled:p.length<f.length}}const l=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:n,provisioner:t}){
return l.has(t)&&"missing"!==e[i].state?[`StorageClass ${n} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${n} ${a.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,n,t){const{request:a,classes:o}=e;let i=n,c=o.find(e=>e.class.name===i.name);const l=void 0===c?[]:(0,r.mm)(c.class,n);if(void 0!==c&&l.length>0){
if("report"===a.onDrift)throw new s.Xf("STORAGECLASS_DRIFT",`StorageClass ${n.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});i=(0,r.io)(n),c=o.find(e=>e.class.name===i.name)}
const d=e.drivers[n.provisioner];if("missing"===d.state)throw new s.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${n.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:u,provisioner:m}=i,f=void 0===c?[{action:"create",wanted:i,reason:t}]:c.class.isDefault?[]:[mark(c.class)];return{name:u,
provisioner:c?.class.provisioner??m,steps:f,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[c].state?c:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:n,to:t})=>`${e} (${value(n)}, wanted ${value(t)})`).join(", ")}},58097:(e,n,t)=>{t.d(n,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var a=t(77598),s=t(12317),o=t(92460);const r="csi.storage.k8s.io/fstype",i={type:"gp3",
[r]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:n,encrypted:t,name:a}=e,refuse=(e,n)=>{throw new s.j1(e,{remedy:n})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(a)||a.length>200)&&refuse(`name: "${a}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
t&&void 0!==n.encrypted&&"true"!==n.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${n.encrypted}`,"Remove one of the two."),
void 0!==n.kmsKeyId&&(t||"true"===n.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(n.kmsKeyId)||refuse(`parameters: kmsKeyId "${n.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==n.iops&&void 0!==n.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const t=n[e]
;void 0===t||/^[1-9]\d*$/.test(t)||refuse(`parameters: ${e} "${t}" is not a whole number`,"Write digits only.")}const o=n[r]??n.fsType
;void 0===o||["ext3","ext4","xfs","ntfs"].includes(o)||refuse(`parameters: the file system "${o}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,n){return{
name:e.name,provisioner:n,parameters:{type:"gp3",[r]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const n=Object.entries(e.parameters).sort(([e],[n])=>e<n?-1:1),t=(0,a.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,n])).digest("hex");return{...e,
name:`${e.name}-${t.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,n){const t=[]
;(o.DR[e.provisioner]??e.provisioner)!==n.provisioner&&t.push({path:"provisioner",from:e.provisioner,to:n.provisioner}),t.push(...parameterDrift(e,n.parameters))
;for(const a of["volumeBindingMode","allowVolumeExpansion"])e[a]!==n[a]&&t.push({path:a,from:e[a],to:n[a]});return t}function driftFromAsked(e,n){return parameterDrift(e,askedParameters(n))}
function parameterDrift(e,n){const t=e.parameters.fsType,a=void 0===t?e.parameters:{[r]:t,...e.parameters};return Object.entries(n).flatMap(([e,n])=>{const t=a[e];return(t??i[e])===n?[]:[{
path:`parameters["${e}"]`,...void 0===t?{}:{from:t},to:n}]})}},70254:(e,n,t)=>{t.d(n,{O:()=>isLeaseHeld,Z:()=>acquireLease});var a=t(77598),s=t(40682),o=t(12317),r=t(80397),i=t(8575),c=t(29702)
;const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},d=30,u=1e4,m=2e4,f="lamina.dev/run-url",p="lamina.dev/session";async function acquireLease(e){const n=(0,a.randomUUID)(),t={...l,
name:e.name,namespace:e.namespace},s={signal:e.signal};let o=await e.client.get(t,s);for(;;){e.signal.throwIfAborted(),void 0!==o&&""!==holderOf(o)&&(o=await waitForHolder(e,o))
;const a=e.clock.now(),r=await tryWrite(e,n,o);if(void 0!==r&&e.clock.now()-a<m)return keepLease(e,n,r,a);o=await e.client.get(t,s)}}async function isLeaseHeld({client:e,name:n,namespace:t,signal:a}){
const s=await e.get({...l,name:n,namespace:t},{signal:a});return void 0!==s&&""!==holderOf(s)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p];async function tryWrite(e,n,t){
const a=microTime(e.clock),s=void 0===t?0:(specOf(t).leaseTransitions??0)+1,o={...l,metadata:{...t?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:n,...void 0===e.url?{}:{[f]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:d,acquireTime:a,renewTime:a,leaseTransitions:s}};try{return void 0===t?await e.client.create(o,{signal:e.signal}):await e.client.replace(o,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof r.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof r.h&&"NotFound"===e.reason
;async function waitForHolder(e,n){const{clock:t,logger:a,signal:o}=e;announce(a,e,n);const r=new AbortController,i=function(e,n,t){const{client:a,clock:s}=e;let o,r={lease:n,seenAt:s.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let n=new Set;const o=a.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:t})
;for await(const t of o)"RELISTING"===t.type?n=new Set:"SYNCED"===t.type?n.has(e.name)||(r={lease:void 0,seenAt:s.now()}):"DELETED"===t.type?r={lease:void 0,seenAt:s.now()
}:(n.add(t.object.metadata.name),t.object.metadata.resourceVersion!==r.lease?.metadata.resourceVersion&&(r={lease:t.object,seenAt:s.now()})),tell()};return follow().catch(e=>{o=e,tell()}),{
latest:()=>{if(void 0!==o)throw o;return r},changeOr:async e=>{const n=AbortSignal.any([t,i.signal]);try{await e(n)}catch(e){if(!n.aborted)throw e}}}}(e,n,AbortSignal.any([o,r.signal]));try{
let r=holderOf(n);for(;;){const{lease:n,seenAt:c}=i.latest();if(void 0===n||""===holderOf(n))return n;holderOf(n)!==r&&announce(a,e,n),r=holderOf(n)
;const l=1e3*(specOf(n).leaseDurationSeconds??d),u=c+l-t.now();if(u<=0)return a.warning(`Taking the lock ${e.name} over: ${r} has not renewed it for ${(0,s.a3)(l)}`),n
;await i.changeOr(e=>t.sleep(u,e)),o.throwIfAborted()}}finally{r.abort()}}function announce(e,n,t){const a=t.metadata.annotations?.[f]
;e.notice(`Waiting for the lock ${n.namespace}/${n.name}: ${holderOf(t)} holds it${void 0===a?"":` (${a})`}`)}function keepLease(e,n,t,a){
const{client:r,clock:f,logger:p}=e,h=new AbortController,g=new AbortController;let v=t,k=a;const lose=n=>{h.abort(new o.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${n}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},inTime=async e=>{const n=new AbortController,t=new AbortController,a=k+m-f.now()
;f.sleep(Math.max(0,a),AbortSignal.any([g.signal,n.signal])).then(()=>t.abort(new o.Xf("UNANSWERED","no answer came in time"))).catch(()=>{});const s=AbortSignal.any([g.signal,t.signal]);try{
return await(0,c.E)(e(s),s)}finally{n.abort()}},renewOnce=async()=>{const e=f.now(),n={...specOf(v),renewTime:microTime(f)};v=await inTime(e=>r.replace({...v,spec:n},{signal:e})),k=e
},reload=async()=>{const t={...l,name:e.name,namespace:e.namespace},a=await inTime(e=>r.get(t,{signal:e})).catch(()=>v);if(void 0===a)lose("it was deleted");else{if(sessionOf(a)===n)return v=a,!0
;lose(`${holderOf(a)} has taken it over`)}return!1},w=(async()=>{const untilNext=()=>Math.max(0,k+u-f.now());let n=untilNext();for(;;){await f.sleep(n,g.signal);try{await renewOnce(),n=untilNext()
;continue}catch(n){if(g.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,o.gJ)(n)}`),isGone(n))return void lose("it was deleted");if(isRace(n)&&!await reload())return}
if(f.now()-k>=m)return void lose(`it could not be renewed for ${(0,s.a3)(m)}`);n=Math.max(0,Math.min(1e3,k+m-f.now()))}})().catch(e=>{g.signal.aborted||lose((0,o.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,h.signal]),release:async()=>{g.abort(),await w,h.signal.aborted||await async function(e,n,t){const{client:a,logger:s}=e,r=AbortSignal.timeout(5e3);try{
let s=t;for(let t=0;t<2&&void 0!==s;t+=1){const t={...s,metadata:{...s.metadata,annotations:{}},spec:(0,i.FF)(specOf(s),"holderIdentity")};try{return void await a.replace(t,{signal:r})}catch(t){
if(isGone(t))return;if(!isRace(t))throw t;const o=await a.get({...l,name:e.name,namespace:e.namespace},{signal:r});s=void 0!==o&&sessionOf(o)===n?o:void 0}}}catch(n){
s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,o.gJ)(n)}); it runs out by itself in ${d} s`)}}(e,n,v)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},63036:(e,n,t)=>{function groupOf(e){const n=e.indexOf("/");return-1===n?"":e.slice(0,n)}function referenceTo(e){
const{apiVersion:n,kind:t,metadata:a}=e;return{apiVersion:n,kind:t,name:a.name,...void 0===a.namespace?{}:{namespace:a.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,n){return function(e){const n=e.status?.conditions;return Array.isArray(n)?n:[]}(e).find(e=>e.type===n)}t.d(n,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},42055:(e,n,t)=>{t.d(n,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock});var a=t(70254)
;const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:n})=>({name:`lamina-operator-${n}`,namespace:e});async function withLock(e,n,t){const a=await acquire(e,n);try{
return await t(a.signal)}finally{await a.release()}}function openWriteLock(e,n){const t=new AbortController;let s;return{signal:AbortSignal.any([e.lifetime??e.signal,t.signal]),isContended:()=>(0,
a.O)({...e,client:n.kubernetes}),take:async(a=e.signal)=>{if(void 0!==s)return!1;s=await acquire({lifetime:e.signal,...e,signal:a},n);const{signal:o}=s
;return o.addEventListener("abort",()=>t.abort(o.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>s?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:n,clock:t,logger:s}){return(0,a.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:n,clock:t,logger:s,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}}};
