export const id=5162;export const ids=[5162];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>r});var a=n(65842),s=n(74917);const r={kubeconfig:(0,a.Qq)(),context:(0,a.Qq)(),"dry-run":(0,a.Jt)(!1),
...s.bB}},92457:(e,t,n)=>{n.r(t),n.d(t,{action:()=>p});var a=n(81462),s=n(45399),r=n(32279);var o=n(32870),i=n(19117),c=n(89037)
;var l=n(74917),d=n(14907),u=n(65842),m=n(11178),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=t[Symbol.dispose],n&&(s=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:a,async:n})}else n&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,a=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===a)return a=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var a=new Error(n);return a.name="SuppressedError",a.error=e,a.suppressed=t,a});const p=(0,l.QP)({
name:"install-ebs-csi-driver",inputs:{...d.g,platform:(0,u.yL)(["auto",...o.Bn],"auto"),method:(0,u.yL)(["auto","helm","kustomize","eks-addon"],"auto"),version:(0,u.Qq)(),values:(0,u.Qq)(),
"chart-mirror":(0,u.Qq)(),"kustomize-source":(0,u.Qq)(),region:(0,u.Qq)(),"cluster-name":(0,u.Qq)(),"service-account-role-arn":(0,u.Qq)(),"snapshot-crds":(0,u.Jt)(!1),probe:(0,
u.yL)(["none","csinode","volume"],"csinode"),"probe-image":(0,u.Qq)(),"probe-storage-class":(0,u.Qq)(),timeout:(0,u.p0)("10m")},outputs:["changed","version","nodes-ready","skipped","plan"],
async run({inputs:e,logger:t,signal:l,env:d,output:u,summarize:p}){const h={stack:[],error:void 0,hasError:!1};try{const f=(0,i.fs)(e.values,'input "values"'),g=__addDisposableResource(h,await(0,
a.E)({...e,env:d,logger:t,signal:l}),!0),{kubernetes:v,clock:w}=g,{platform:k}=await(0,o.li)(v,{override:e.platform,signal:l}),y=await t.group("Install the EBS CSI driver",()=>(0,r.F)({...g,
platform:k,run:(0,s.y)(d),..."auto"===e.method?{}:{method:e.method},version:e.version,values:f,...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("kustomizeSource",e["kustomize-source"]),...(0,
m.lq)("region",e.region),...(0,m.lq)("clusterName",e["cluster-name"]),...(0,m.lq)("serviceAccountRoleArn",e["service-account-role-arn"]),snapshotCrds:e["snapshot-crds"],probe:e.probe,...(0,
m.lq)("probeImage",e["probe-image"]),...(0,m.lq)("probeStorageClass",e["probe-storage-class"]),...(0,m.lq)("timeout",e.timeout),dryRun:e["dry-run"],
openAws:async()=>(await n.e(7654).then(n.t.bind(n,57654,19))).openAws({region:e.region,env:d,logger:t,clock:w,signal:l})}));u("changed",y.changed),u("version",y.version),u("nodes-ready",y.nodesReady),
u("skipped",y.skipped??""),u("plan",JSON.stringify(y.plan)),p(function(e){const{skipped:t,version:n,changed:a,nodes:s,nodesReady:r,installedBy:o,probe:i,plan:l}=e
;if(void 0!==t)return`EBS CSI driver: nothing to install, since ${(0,c.FV)(t)}\n`;const d=void 0===o?"":`, installed by ${(0,c.FV)(o)}`,u=[`EBS CSI driver ${(0,
c.aY)(n)}${d}: registered on ${r} of ${s.length} nodes${a?", changed":""}`];if(void 0!==i){const e=i.removed?"all of it is removed":i.left.map(c.FV).join("; ")
;u.push("",`A pod has written to a volume of class ${(0,c.aY)(i.storageClass)}; ${e}`)}const m=l.filter(({action:e})=>"none"!==e);if(m.length>0){
const e=m.map(({kind:e,name:t,action:n,reason:a})=>[`${e} ${(0,c.aY)(t)}`,n,(0,c.FV)(a)]);u.push("",(0,c.tp)(["Object","Change","Why"],e))}const f=s.filter(({state:e})=>"ready"!==e);if(f.length>0){
const e=f.map(({name:e,state:t,reason:n=""})=>[(0,c.aY)(e),t,(0,c.FV)(n)]);u.push("",(0,c.tp)(["Node","State","Why"],e))}return(0,c.Cc)(`${u.join("\n")}\n`)}(y))}catch(e){h.error=e,h.hasError=!0
}finally{const e=f(h);e&&await e}}})},11178:(e,t,n)=>{n.d(t,{hF:()=>i,lq:()=>optional,vi:()=>findLayer});var a=n(68794),s=n(42242),r=n(14907),o=n(65842);const i={...r.g,layer:(0,o.$4)(),overlay:(0,
o.Qq)(),namespace:(0,o.Qq)(),timeout:(0,o.p0)()};function findLayer(e,t,n){return(0,s.a)(e,{builtInDirectory:(0,a.o)(n),workspace:t.GITHUB_WORKSPACE??process.cwd()})}function optional(e,t){
return""===t||void 0===t?{}:{[e]:t}}},42580:(e,t,n)=>{function awsCall(e,t,n,a){return{service:e,action:t,input:n,...a}}n.d(t,{u:()=>awsCall})},5709:(e,t,n)=>{n.d(t,{CJ:()=>judgeAddon,
dP:()=>waitForAddon,wQ:()=>examineAddon});var a=n(42580),s=n(8575),r=n(40682),o=n(12317),i=n(49886);async function examineAddon(e,t){const n=await e.find("eks","DescribeAddon",{
clusterName:t.clusterName,addonName:t.name});return judgeAddon(t,n?.addon)}function judgeAddon(e,t){const n=`EKS add-on ${e.name} of cluster ${e.clusterName}`;if(void 0===t){
const a="the add-on is not installed";return{requirement:{check:n,state:"missing",detail:"it is not installed",remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[createCall(e,a)]},addon:t,pending:!0}}const{status:a="",addonVersion:r=""}=t;if(d.has(a)&&!passesByItself(t)){const{message:e,remedy:a}=explainAddon(t);return{requirement:{check:n,
state:"wrong",detail:e,remedy:a,calls:[]},addon:t,pending:!1}}if("DELETING"===a){return{requirement:{check:n,state:"wrong",detail:"it is being deleted",
remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:t,pending:!1}}const o=function({version:e="",configuration:t,serviceAccountRoleArn:n},a){const r=[]
;""!==e&&e!==a.addonVersion&&r.push(`it is version ${a.addonVersion??"(none)"} instead of ${e}`);void 0===t||(0,s.TL)(t,function(e="{}"){try{return JSON.parse(e)}catch{return e}
}(a.configurationValues))||r.push("its configuration is another");void 0!==n&&n!==a.serviceAccountRoleArn&&r.push(`its service account has ${a.serviceAccountRoleArn??"no role"} instead of ${n}`)
;return r}(e,t);if(o.length>0){const a=o.join("; ");return{requirement:{check:n,state:"wrong",detail:a,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[updateCall(e,t,a)]},addon:t,pending:!0}}return{requirement:{check:n,state:"ok",detail:`version ${r} is ${a}`,calls:[]},addon:t,pending:"ACTIVE"!==a}}const c=1e3,l=15e3
;async function waitForAddon(e){const{aws:t,clock:n,logger:a,signal:s,clusterName:i,name:u,timeout:m,random:f=Math.random}=e,p=n.now()+m,h=`EKS add-on ${u} of cluster ${i}`;let g,v=""
;const late=()=>new o.j3(`Timed out after ${(0,r.a3)(m)} waiting for ${h} to be ACTIVE; it is ${v}`,void 0===g?{}:{remedy:g});try{for(let e=c;;e=Math.min(l,2*e)){s.throwIfAborted()
;const r=(await t.find("eks","DescribeAddon",{clusterName:i,addonName:u}))?.addon;if(void 0===r)throw new o.Xf("EKS_ADDON",`${h} is gone: somebody deleted it`,{
remedy:"Find out who removes it (Terraform, eksctl), then run this again."});if("ACTIVE"===r.status)return r;const c=describeStatus(r);if(d.has(r.status??"")&&!passesByItself(r)){
const e=explainAddon(r);throw new o.Xf("EKS_ADDON",`${h}: ${e.message}`,{remedy:e.remedy,details:{health:r.health}})}c!==v&&a.info(`Waiting for ${h}: ${c}`),v=c,({remedy:g}=explainAddon(r))
;const l=p-n.now();if(l<=0)throw late();await n.sleep(Math.min(l,e*(.5+f()/2)),s)}}catch(e){throw e===s.reason&&e instanceof o.j3&&""!==v?late():e}}
const d=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]);function passesByItself({status:e,health:t}){const n=t?.issues??[]
;return"DEGRADED"===e&&n.length>0&&n.every(({code:e})=>"InsufficientNumberOfReplicas"===e)}function describeStatus({status:e,health:t}){
const n=(t?.issues??[]).map(({code:e,message:t})=>[e,t].filter(e=>void 0!==e).join(": ")),a=e??"without a status";return 0===n.length?a:`${a} (${n.join("; ")})`}const u={
AccessDenied:()=>"The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.",
InsufficientNumberOfReplicas:({addonName:e=""})=>`Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${e}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
ClusterUnreachable:()=>"Check the cluster's security groups and whether its API server answers.",
ConfigurationConflict:({clusterName:e="",addonName:t=""})=>`Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${e} --addon-name ${t} --resolve-conflicts OVERWRITE`,
AdmissionRequestDenied:()=>"An admission webhook or policy refuses its objects: except kube-system from it.",
AddonPermissionFailure:()=>"Give the role of its service account the policy that the add-on needs."};function explainAddon(e){
const{clusterName:t="",addonName:n=""}=e,a=(e.health?.issues??[]).flatMap(({code:t})=>u[t??""]?.(e)??[]);return{message:`it is ${describeStatus(e)}`,
remedy:a.length>0?[...new Set(a)].join(" "):`See what EKS says: aws eks describe-addon --cluster-name ${t} --addon-name ${n} --query addon.health`}}function createCall(e,t){
const{clusterName:n,name:s,version:r="",configuration:o,serviceAccountRoleArn:c,tags:l}=e;return(0,a.u)("eks","CreateAddon",{clusterName:n,addonName:s,...""===r?{}:{addonVersion:r},...void 0===o?{}:{
configurationValues:JSON.stringify(o)},...void 0===c?{}:{serviceAccountRoleArn:c},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:{...l,[i.FX]:i.yo}},{resource:`${n}/${s}`,reason:t})}
function updateCall(e,t,n){const{clusterName:s,name:r,version:o="",configuration:i}=e,c=e.serviceAccountRoleArn??t.serviceAccountRoleArn,l=void 0===i?t.configurationValues:JSON.stringify(i);return(0,
a.u)("eks","UpdateAddon",{clusterName:s,addonName:r,...""===o?{}:{addonVersion:o},...void 0===l?{}:{configurationValues:l},...void 0===c?{}:{serviceAccountRoleArn:c},
resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{resource:`${s}/${r}`,reason:n})}},49886:(e,t,n)=>{n.d(t,{FX:()=>o,NZ:()=>r,l2:()=>a,tG:()=>s,yR:()=>c,yo:()=>i})
;const a=["instance-profile","pod-identity","irsa"],s=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"],o="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
32870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>d});var a=n(12317)
;const s=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],r=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],o=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,i=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,c=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:a}=e.metadata,add=(e,a,s)=>{t.push({platform:e,kind:a,fact:`node ${n}: ${s}`})},l=e.spec?.providerID??""
;for(const[e,t,n]of s)l.startsWith(e)&&add(t,n,`providerID ${l}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=r.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}o.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),i.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==a?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return c.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[a,s]=n;return[{platform:a,kind:s,fact:`${t} is ${e}`}]
}const l={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=l[e];if(void 0===t)return[];const[n,a]=t;return[{platform:n,kind:a,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}const d=["ec2","eks","gke","local"],u=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]]
;async function detectPlatform(e,t={}){const{override:n="auto",signal:s}=t;if(""!==n&&"auto"!==n){const e=d.find(e=>e===n);if(void 0===e)throw new a.j1(`platform: "${n}" is not known`,{
remedy:`Write auto or one of ${d.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const r=void 0===s?{}:{signal:s},[o,i,c]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},r),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},r),e.request("GET","/version",r)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=u.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[a,s]=n,r=t.filter(e=>e.platform===a).sort((e,t)=>Number(t.kind===s)-Number(e.kind===s)).map(e=>e.fact),o=t.filter(e=>e.platform!==a).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:a,evidence:summarize([...r,...o])}}({nodes:o.items,drivers:i.items.map(e=>e.metadata.name),serverVersion:c?.gitVersion??"",server:e.server})}function summarize(e){
const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},41675:(e,t,n)=>{n.d(t,{Yy:()=>readStorageClass,ll:()=>a.ll,tS:()=>s});var a=n(92460);const s="storage.k8s.io/v1"
;function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[a.Gz,a.bs].filter(e=>"true"===t[e]);return{name:e.metadata.name,
provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}},2088:(e,t,n)=>{n.d(t,{Qy:()=>i,jk:()=>c,xE:()=>planStorageClass})
;var a=n(92460),s=n(12317),r=n(41675),o=n(58097);const i="ebs.csi.aws.com",c="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:a}=e,i=t.filter(e=>e.class.isDefault),c=i.filter(({verdict:e})=>"missing"===e.state),l=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
r.ll)(e.class,t.class)),d=c.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),u=function(e,t){
const{request:n,classes:a,written:r,yielding:o=!1}=e;if(o&&void 0!==r&&"fail"===n.onMultipleDefaults)return t.find(e=>!r.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==r||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new s.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=a.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,l),m=void 0===u?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,(0,o.iR)(t,newDriver(e)),"there is no working default")
;const a=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),r="gke"===t.platform?"standard-rwo":void 0,i=a.find(e=>e.name===t.name)??a.find(e=>e.name===r)??(1===a.length?a[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const c="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=a.map(e=>e.name)
;throw new s.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${c} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,a=t.class,s={name:a.name,provisioner:a.provisioner,steps:a.isDefault?[]:[mark(a)]
},r="unproven"===t.verdict.state?[`StorageClass ${a.name}: whether ${a.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${a.name} is taken as it is`]:[];return{...s,drift:[],notes:e,remarks:r}}const i=(0,
o.iR)(n,newDriver(e)),c=(0,o.io)(i),l=a.name===i.name||a.name===c.name?(0,o.mm)(a,i):(0,o.gv)(a,n);if(0===l.length)return{...s,drift:l,notes:noteOnNodeDisk(e,a),remarks:r}
;const d=`StorageClass ${a.name} differs from the request in ${describeDrift(l)}`;if("report"===n.onDrift)return{...s,drift:l,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const u=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...u,drift:l}
}(e,u),f=[...l,...c].map(e=>e.class).filter(({name:e})=>e!==m.name),p="fail"===n.onMultipleDefaults&&void 0!==a?f.filter(({name:e})=>a.has(e)||c.some(t=>t.class.name===e)):f;return{target:{
name:m.name,provisioner:m.provisioner},steps:[...m.steps,...p.map(e=>({action:"unmark",class:e,
reason:c.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${m.name} is the one default`}))],drift:m.drift,notes:[...d,...m.notes],remarks:m.remarks??[],
unsettled:p.length<f.length}}const l=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:n}){
return l.has(n)&&"missing"!==e[i].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${a.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,n){const{request:a,classes:r}=e;let i=t,c=r.find(e=>e.class.name===i.name);const l=void 0===c?[]:(0,o.mm)(c.class,t);if(void 0!==c&&l.length>0){
if("report"===a.onDrift)throw new s.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});i=(0,o.io)(t),c=r.find(e=>e.class.name===i.name)}
const d=e.drivers[t.provisioner];if("missing"===d.state)throw new s.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:u,provisioner:m}=i,f=void 0===c?[{action:"create",wanted:i,reason:n}]:c.class.isDefault?[]:[mark(c.class)];return{name:u,
provisioner:c?.class.provisioner??m,steps:f,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[c].state?c:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}},58097:(e,t,n)=>{n.d(t,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var a=n(77598),s=n(12317),r=n(92460);const o="csi.storage.k8s.io/fstype",i={type:"gp3",
[o]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:t,encrypted:n,name:a}=e,refuse=(e,t)=>{throw new s.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(a)||a.length>200)&&refuse(`name: "${a}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const r=t[o]??t.fsType
;void 0===r||["ext3","ext4","xfs","ntfs"].includes(r)||refuse(`parameters: the file system "${r}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,t){return{
name:e.name,provisioner:t,parameters:{type:"gp3",[o]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,a.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(r.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const a of["volumeBindingMode","allowVolumeExpansion"])e[a]!==t[a]&&n.push({path:a,from:e[a],to:t[a]});return n}function driftFromAsked(e,t){return parameterDrift(e,askedParameters(t))}
function parameterDrift(e,t){const n=e.parameters.fsType,a=void 0===n?e.parameters:{[o]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=a[e];return(n??i[e])===t?[]:[{
path:`parameters["${e}"]`,...void 0===n?{}:{from:n},to:t}]})}},70254:(e,t,n)=>{n.d(t,{O:()=>isLeaseHeld,Z:()=>acquireLease});var a=n(77598),s=n(40682),r=n(12317),o=n(80397),i=n(8575),c=n(29702)
;const l={apiVersion:"coordination.k8s.io/v1",kind:"Lease"},d=30,u=1e4,m=2e4,f="lamina.dev/run-url",p="lamina.dev/session";async function acquireLease(e){const t=(0,a.randomUUID)(),n={...l,
name:e.name,namespace:e.namespace},s={signal:e.signal};let r=await e.client.get(n,s);for(;;){e.signal.throwIfAborted(),void 0!==r&&""!==holderOf(r)&&(r=await waitForHolder(e,r))
;const a=e.clock.now(),o=await tryWrite(e,t,r);if(void 0!==o&&e.clock.now()-a<m)return keepLease(e,t,o,a);r=await e.client.get(n,s)}}async function isLeaseHeld({client:e,name:t,namespace:n,signal:a}){
const s=await e.get({...l,name:t,namespace:n},{signal:a});return void 0!==s&&""!==holderOf(s)}
const specOf=e=>e.spec??{},holderOf=e=>specOf(e).holderIdentity??"",sessionOf=e=>e.metadata.annotations?.[p];async function tryWrite(e,t,n){
const a=microTime(e.clock),s=void 0===n?0:(specOf(n).leaseTransitions??0)+1,r={...l,metadata:{...n?.metadata,name:e.name,namespace:e.namespace,annotations:{[p]:t,...void 0===e.url?{}:{[f]:e.url}}},
spec:{holderIdentity:e.holder,leaseDurationSeconds:d,acquireTime:a,renewTime:a,leaseTransitions:s}};try{return void 0===n?await e.client.create(r,{signal:e.signal}):await e.client.replace(r,{
signal:e.signal})}catch(e){if(isRace(e))return;throw e}}const isRace=e=>e instanceof o.h&&["AlreadyExists","Conflict"].includes(e.reason),isGone=e=>e instanceof o.h&&"NotFound"===e.reason
;async function waitForHolder(e,t){const{clock:n,logger:a,signal:r}=e;announce(a,e,t);const o=new AbortController,i=function(e,t,n){const{client:a,clock:s}=e;let r,o={lease:t,seenAt:s.now()
},i=new AbortController;const tell=()=>{i.abort(),i=new AbortController},follow=async()=>{let t=new Set;const r=a.watch(l,{namespace:e.namespace,fieldSelector:`metadata.name=${e.name}`,signal:n})
;for await(const n of r)"RELISTING"===n.type?t=new Set:"SYNCED"===n.type?t.has(e.name)||(o={lease:void 0,seenAt:s.now()}):"DELETED"===n.type?o={lease:void 0,seenAt:s.now()
}:(t.add(n.object.metadata.name),n.object.metadata.resourceVersion!==o.lease?.metadata.resourceVersion&&(o={lease:n.object,seenAt:s.now()})),tell()};return follow().catch(e=>{r=e,tell()}),{
latest:()=>{if(void 0!==r)throw r;return o},changeOr:async e=>{const t=AbortSignal.any([n,i.signal]);try{await e(t)}catch(e){if(!t.aborted)throw e}}}}(e,t,AbortSignal.any([r,o.signal]));try{
let o=holderOf(t);for(;;){const{lease:t,seenAt:c}=i.latest();if(void 0===t||""===holderOf(t))return t;holderOf(t)!==o&&announce(a,e,t),o=holderOf(t)
;const l=1e3*(specOf(t).leaseDurationSeconds??d),u=c+l-n.now();if(u<=0)return a.warning(`Taking the lock ${e.name} over: ${o} has not renewed it for ${(0,s.a3)(l)}`),t
;await i.changeOr(e=>n.sleep(u,e)),r.throwIfAborted()}}finally{o.abort()}}function announce(e,t,n){const a=n.metadata.annotations?.[f]
;e.notice(`Waiting for the lock ${t.namespace}/${t.name}: ${holderOf(n)} holds it${void 0===a?"":` (${a})`}`)}function keepLease(e,t,n,a){
const{client:o,clock:f,logger:p}=e,h=new AbortController,g=new AbortController;let v=n,w=a;const lose=t=>{h.abort(new r.Xf("LOCK_LOST",`The lock ${e.namespace}/${e.name} was lost: ${t}`,{
remedy:"Run again once the other run is over; what was applied so far stays and is taken up from there."}))},inTime=async e=>{const t=new AbortController,n=new AbortController,a=w+m-f.now()
;f.sleep(Math.max(0,a),AbortSignal.any([g.signal,t.signal])).then(()=>n.abort(new r.Xf("UNANSWERED","no answer came in time"))).catch(()=>{});const s=AbortSignal.any([g.signal,n.signal]);try{
return await(0,c.E)(e(s),s)}finally{t.abort()}},renewOnce=async()=>{const e=f.now(),t={...specOf(v),renewTime:microTime(f)};v=await inTime(e=>o.replace({...v,spec:t},{signal:e})),w=e
},reload=async()=>{const n={...l,name:e.name,namespace:e.namespace},a=await inTime(e=>o.get(n,{signal:e})).catch(()=>v);if(void 0===a)lose("it was deleted");else{if(sessionOf(a)===t)return v=a,!0
;lose(`${holderOf(a)} has taken it over`)}return!1},k=(async()=>{const untilNext=()=>Math.max(0,w+u-f.now());let t=untilNext();for(;;){await f.sleep(t,g.signal);try{await renewOnce(),t=untilNext()
;continue}catch(t){if(g.signal.aborted)return;if(p.debug(`Renewing the lock ${e.name} failed: ${(0,r.gJ)(t)}`),isGone(t))return void lose("it was deleted");if(isRace(t)&&!await reload())return}
if(f.now()-w>=m)return void lose(`it could not be renewed for ${(0,s.a3)(m)}`);t=Math.max(0,Math.min(1e3,w+m-f.now()))}})().catch(e=>{g.signal.aborted||lose((0,r.gJ)(e))});return{
signal:AbortSignal.any([e.lifetime??e.signal,h.signal]),release:async()=>{g.abort(),await k,h.signal.aborted||await async function(e,t,n){const{client:a,logger:s}=e,o=AbortSignal.timeout(5e3);try{
let s=n;for(let n=0;n<2&&void 0!==s;n+=1){const n={...s,metadata:{...s.metadata,annotations:{}},spec:(0,i.FF)(specOf(s),"holderIdentity")};try{return void await a.replace(n,{signal:o})}catch(n){
if(isGone(n))return;if(!isRace(n))throw n;const r=await a.get({...l,name:e.name,namespace:e.namespace},{signal:o});s=void 0!==r&&sessionOf(r)===t?r:void 0}}}catch(t){
s.warning(`The lock ${e.namespace}/${e.name} could not be given back (${(0,r.gJ)(t)}); it runs out by itself in ${d} s`)}}(e,t,v)}}}
const microTime=e=>new Date(e.now()).toISOString().replace("Z","000Z")},63036:(e,t,n)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){
const{apiVersion:t,kind:n,metadata:a}=e;return{apiVersion:t,kind:n,name:a.name,...void 0===a.namespace?{}:{namespace:a.namespace}}}function keyOf(e){
return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}
function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,
TN:()=>keyOf,fS:()=>findCondition})},42055:(e,t,n)=>{n.d(t,{$7:()=>lockOfHost,$i:()=>openWriteLock,kK:()=>withLock,l4:()=>lockName,sk:()=>operatorLock});var a=n(70254)
;const lockName=e=>`lamina-${e}`,operatorLock=({namespace:e,release:t})=>({name:`lamina-operator-${t}`,namespace:e});async function withLock(e,t,n){const a=await acquire(e,t);try{
return await n(a.signal)}finally{await a.release()}}function openWriteLock(e,t){const n=new AbortController;let s;return{signal:AbortSignal.any([e.lifetime??e.signal,n.signal]),isContended:()=>(0,
a.O)({...e,client:t.kubernetes}),take:async(a=e.signal)=>{if(void 0!==s)return!1;s=await acquire({lifetime:e.signal,...e,signal:a},t);const{signal:r}=s
;return r.addEventListener("abort",()=>n.abort(r.reason),{once:!0}),!0},[Symbol.asyncDispose]:async()=>s?.release()}}const lockOfHost=e=>({signal:e,isContended:()=>Promise.resolve(!1),
take:()=>Promise.resolve(!1),[Symbol.asyncDispose]:()=>Promise.resolve()});function acquire(e,{kubernetes:t,clock:n,logger:s}){return(0,a.Z)({name:e.name,namespace:e.namespace,holder:e.run.holder,
...void 0===e.run.url?{}:{url:e.run.url},client:t,clock:n,logger:s,signal:e.signal,...void 0===e.lifetime?{}:{lifetime:e.lifetime}})}},95489:(e,t,n)=>{n.d(t,{A7:()=>chartNeeds,RX:()=>objectNeeds,
oK:()=>operatorNeeds});var a=n(63036),s=n(71510),r=n(12317),o=n(17810),i=n(67936),c=n(70522),l=n(55281);const d={plan:"lamina-plan-operators",install:"lamina-install-operators",
run:"lamina-run-operators",namespaces:"lamina-make-namespaces"};async function operatorNeeds({operator:e,values:t},{chartMirror:n,chartMirrorPlainHttp:r},l,u,m){const{namespace:f,release:p}=e,h=(0,
o.I)(e,{...void 0===n?{}:{address:n},...void 0===r?{}:{plainHttp:r}}),g=await m.helm.pull(h),v=await(0,i.FX)(g),w=v.flatMap(({metadata:{name:e}})=>(0,s.eN)(["get","create","patch"],{
group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e},d.plan));if("plan"===u)return w;const{kubernetes:k,signal:y}=m,$=await(0,c.$B)(f,{client:k,signal:y}),b={...h,
chartDirectory:g,release:p,namespace:f,values:t};return[...w,...v.flatMap(e=>function(e,t,n){const{group:r,names:o}=e.spec,i=t.some(({apiVersion:e,kind:t})=>t===o.kind&&(0,a.F8)(e)===r);if(!i)return[]
;const l={group:r,resource:o.plural,namespace:n};return[...(0,s.eN)(["get","list"],l,c.SW.read),...(0,s.eN)(["create","patch"],l,c.SW.plan),...(0,s.eN)(["delete"],l,c.SW.deploy)]
}(e,l,m.namespace)),...$?[]:(0,s.eN)(["create"],{group:"",resource:"namespaces"},d.namespaces),...await chartNeeds(b,d,m)]}async function chartNeeds(e,t,n){
const{helm:a,logger:o,signal:i}=n,{namespace:c}=e,d=await a.render(e).catch(e=>(i.throwIfAborted(),o.debug(`What the chart needs is left to Helm: ${(0,r.gJ)(e)}`),"")),u=(0,
l.Y)(d,`chart ${e.chart}`),m={group:"coordination.k8s.io",resource:"leases",namespace:c},f={group:"",resource:"secrets",namespace:c};return[...(0,s.eN)(["get","create","update"],m,t.run),...(0,
s.eN)(["get","list","create","update","delete"],f,t.run),...await objectNeeds(u,c,t,n)]}async function objectNeeds(e,t,n,{kubernetes:r,signal:o}){const i=e.map(async e=>{
const i=await r.resourceFor(e,{signal:o});if(void 0===i)return[];const c={group:(0,a.F8)(e.apiVersion),resource:i.resource,name:e.metadata.name,...i.namespaced?{namespace:e.metadata.namespace??t}:{}}
;return(0,s.eN)(["get","create","patch"],c,i.namespaced?n.run:n.install)});return[...(await Promise.all(i)).flat(),...(0,c.rj)(e,t,n.install)]}}};
