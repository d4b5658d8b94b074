export const id=850;export const ids=[850];export const modules={2850:(e,t,s)=>{s.r(t),s.d(t,{action:()=>O});var n=s(1724),r=s(2317);const a=["ec2","eks","gke","local"],o=["gke","eks","ec2","local"]
;async function detectPlatform(e,t={}){const{override:s="auto",signal:n}=t;if(""!==s&&"auto"!==s){const e=a.find(e=>e===s);if(void 0===e)throw new r.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${a.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const i=void 0===n?{}:{signal:n},[c,l,d]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},i),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},i),e.request("GET","/version",i)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],s=o.find(e=>t.some(t=>t.platform===e))
;if(void 0===s){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const n=t.filter(e=>e.platform===s).map(e=>e.fact),r=t.filter(e=>e.platform!==s).map(e=>`${e.fact} (would be ${e.platform})`);return{platform:s,evidence:summarize([...n,...r])}}({nodes:c.items,
drivers:l.items.map(e=>e.metadata.name),serverVersion:d?.gitVersion??"",server:e.server})}function summarize(e){const t=[...new Set(e)],s=t.length-5;return s>0?[...t.slice(0,5),`and ${s} more`]:t}
const i=[["aws://","ec2"],["gce://","unknown"],["eks-hybrid://","eks"],["kind://","local"],["k3s://","local"],["minikube://","local"],["kwok://","local"]],c=[[/^eks\.amazonaws\.com\//,"eks"],[/^alpha\.eksctl\.io\//,"eks"],[/^cloud\.google\.com\/gke-/,"gke"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2"],[/^k8s\.io\/cloud-provider-aws$/,"ec2"],[/^minikube\.k8s\.io\//,"local"],[/^microk8s\.io\//,"local"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local"],[/^type=kwok$/,"local"]],l=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,d=/^(docker-desktop|minikube|orbstack|colima|rancher-desktop|kind-control-plane)$/
;function cluesOfNode(e){const t=[],add=(s,n)=>{"unknown"!==s&&t.push({platform:s,fact:`node ${e.metadata.name}: ${n}`})},s=e.spec?.providerID??""
;for(const[e,t]of i)s.startsWith(e)&&add(t,`providerID ${s}`);for(const[t,s]of Object.entries(e.metadata.labels??{})){const e=c.find(([e])=>e.test(t)||e.test(`${t}=${s}`))?.[1]
;void 0!==e&&add(e,`label ${t}=${s}`)}const{name:n,annotations:r}=e.metadata;l.test(n)&&add("ec2","its name is EC2's private DNS name"),
d.test(n)&&add("local","its name is of a cluster for one machine"),void 0!==r?.["kwok.x-k8s.io/node"]&&add("local","it is simulated by KWOK");const a=e.status?.nodeInfo?.kubeletVersion
;return t.push(...clueOfVersion(a??"",`node ${n}: the kubelet`)),t}function clueOfVersion(e,t){const s=/-eks-/.test(e)?"eks":/-gke\./.test(e)?"gke":/\+k3s\d/.test(e)?"local":void 0
;return void 0===s?[]:[{platform:s,fact:`${t} is ${e}`}]}function clueOfDriver(e){const t={"ebs.csi.eks.amazonaws.com":"eks","ebs.csi.aws.com":"ec2","pd.csi.storage.gke.io":"gke",
"hostpath.csi.k8s.io":"local"}[e];return void 0===t?[]:[{platform:t,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",fact:`the API server is reached at ${t}`
}]:[]}var m=s(397);const u="storage.k8s.io/v1",f="storageclass.kubernetes.io/is-default-class",p="storageclass.beta.kubernetes.io/is-default-class";function readStorageClass(e){
const text=(t,s)=>"string"==typeof e[t]?e[t]:s,t=e.metadata.annotations??{},s=[f,p].filter(e=>"true"===t[e]);return{name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},
volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:s.length>0,defaultAnnotations:s,
created:e.metadata.creationTimestamp??""}}var v=s(7598);const k={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io",
"kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"},g={"rancher.io/local-path":[{kind:"Deployment",name:"local-path-provisioner"}],
"k8s.io/minikube-hostpath":[{kind:"Pod",name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]};async function observeProvisioners(e,t){
const[s,n]=await Promise.all([e.list({apiVersion:u,kind:"CSIDriver"},{signal:t}),e.list({apiVersion:u,kind:"CSINode"},{signal:t})]),r=new Set(s.items.map(e=>e.metadata.name)),a=new Map
;for(const e of n.items.flatMap(driversOf))a.set(e,(a.get(e)??0)+1);const o=new Map,judgeDriver=(e,t)=>{const s=a.get(e)??0,o=n.items.length;return s>0?{state:"working",
evidence:`${t}registered on ${s} of ${o} nodes`}:r.has(e)?0===o?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${o} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async s=>{
if("kubernetes.io/no-provisioner"===s)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const n=k[s]
;return void 0!==n?judgeDriver(n,`served by ${n}: `):s.includes("/")?async function(e,t,s){for(const{kind:n,name:r}of g[s]??[]){const{items:s}=await e.list({apiVersion:"Pod"===n?"v1":"apps/v1",kind:n
},{fieldSelector:`metadata.name=${r}`,signal:t}),a=s.find(e=>e.metadata.name===r);if(void 0===a)continue;const o=`${n} ${a.metadata.namespace??""}/${r}`,i=a.spec?.replicas??1
;return"Deployment"===n&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(a)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,s):judgeDriver(s,"")};return{judge(e){let t=o.get(e);return void 0===t&&(t=judge(e),
o.set(e,t)),t}}}function driversOf(e){const t=e.spec?.drivers??[];return[...new Set(t.map(e=>e.name))]}function isRunning(e){const t=e.status??{}
;return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}const h="csi.storage.k8s.io/fstype",w={type:"gp3",[h]:"ext4",encrypted:"false"};function wantedClass(e,t){return{name:e.name,
provisioner:t,parameters:{type:"gp3",[h]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),s=(0,v.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${s.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const s=[]
;(k[e.provisioner]??e.provisioner)!==t.provisioner&&s.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),s.push(...parameterDrift(e,t.parameters))
;for(const n of["volumeBindingMode","allowVolumeExpansion"])e[n]!==t[n]&&s.push({path:n,from:e[n],to:t[n]});return s}function parameterDrift(e,t){
const s=e.parameters.fsType,n=void 0===s?e.parameters:{[h]:s,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const s=n[e];return(s??w[e])===t?[]:[{path:`parameters["${e}"]`,
...void 0===s?{}:{from:s},to:t}]})}const y="ebs.csi.aws.com",$="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:s,written:n}=e,a=t.filter(e=>e.class.isDefault),o=a.filter(({verdict:e})=>"missing"===e.state),i=a.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>function(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0
}(e.class,t.class)),c=o.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),l=function(e,t){
const{request:s,classes:n,written:a,yielding:o=!1}=e;if(o&&void 0!==a&&"fail"===s.onMultipleDefaults)return t.find(e=>!a.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==a||"keep-newest"===s.onMultipleDefaults)return t[0];if("fail"===s.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new r.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=n.find(({class:e,verdict:t})=>e.name===s.name&&"missing"!==t.state)
;return i??t[0]}(e,i),d=void 0===l?function(e){const{request:t,classes:s}=e;if(isAws(t))return createOrTake(e,wantedClass(t,newDriver(e)),"there is no working default")
;const n=s.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),a="gke"===t.platform?"standard-rwo":void 0,o=n.find(e=>e.name===t.name)??n.find(e=>e.name===a)??(1===n.length?n[0]:void 0)
;if(void 0!==o)return{name:o.name,provisioner:o.provisioner,steps:[mark(o)],drift:[],notes:[]};const i="unknown"===t.platform?"on this platform":`on ${t.platform}`,c=n.map(e=>e.name)
;throw new r.Xf("STORAGECLASS_NONE",0===c.length?`The cluster has no StorageClass that works, and ${i} Lamina does not make one`:`No StorageClass is the default, and several could be: ${c.join(", ")}`,{
remedy:0===c.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:s.map(e=>e.class.name)}})}(e):function(e,t){const{request:s}=e,n=t.class,r={name:n.name,provisioner:n.provisioner,steps:n.isDefault?[]:[mark(n)]
},a="unproven"===t.verdict.state?[`StorageClass ${n.name}: whether ${n.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(s)){
const e=s.encrypted||Object.keys(s.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${n.name} is taken as it is`]:[];return{...r,drift:[],notes:e,remarks:a}}
const o=wantedClass(s,newDriver(e)),i=renameWanted(o),c=n.name===o.name||n.name===i.name?driftFrom(n,o):function(e,t){return parameterDrift(e,askedParameters(t))}(n,s);if(0===c.length)return{...r,
drift:c,notes:[],remarks:a};const l=`StorageClass ${n.name} differs from the request in ${describeDrift(c)}`;if("report"===s.onDrift)return{...r,drift:c,
notes:[`${l}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const d=createOrTake(e,o,`${l}; a new class takes the mark over`);return{...d,drift:c}
}(e,l),m=[...i,...o].map(e=>e.class).filter(({name:e})=>e!==d.name),u="fail"===s.onMultipleDefaults&&void 0!==n?m.filter(({name:e})=>n.has(e)||o.some(t=>t.class.name===e)):m;return{target:{
name:d.name,provisioner:d.provisioner},steps:[...d.steps,...u.map(e=>({action:"unmark",class:e,
reason:o.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${d.name} is the one default`}))],drift:d.drift,notes:[...c,...d.notes],remarks:d.remarks??[],
unsettled:u.length<m.length}}function createOrTake(e,t,s){const{request:n,classes:a}=e;let o=t,i=a.find(e=>e.class.name===o.name);const c=void 0===i?[]:driftFrom(i.class,t);if(void 0!==i&&c.length>0){
if("report"===n.onDrift)throw new r.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(c)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:c}});o=renameWanted(t),i=a.find(e=>e.class.name===o.name)}
const l=e.drivers[t.provisioner];if("missing"===l.state)throw new r.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${l.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:d,provisioner:m}=o,u=void 0===i?[{action:"create",wanted:o,reason:s}]:i.class.isDefault?[]:[mark(i.class)];return{name:d,
provisioner:i?.class.provisioner??m,steps:u,drift:c,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[y].state&&"working"===e[$].state?$:y}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:s})=>`${e} (${value(t)}, wanted ${value(s)})`).join(", ")}
async function ensureStorageClass(e){const{kubernetes:t,logger:s,clock:n,signal:a,random:o=Math.random}=e,i={platform:e.platform,name:e.name??"gp3",parameters:e.parameters??{},
encrypted:e.encrypted??!1,onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};!function(e){const{parameters:t,encrypted:s,name:n}=e,refuse=(e,t)=>{throw new r.j1(e,{
remedy:t})};(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(n)||n.length>200)&&refuse(`name: "${n}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
s&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(s||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const s=t[e]
;void 0===s||/^[1-9]\d*$/.test(s)||refuse(`parameters: ${e} "${s}" is not a whole number`,"Write digits only.")}const a=t[h]??t.fsType
;void 0===a||["ext3","ext4","xfs","ntfs"].includes(a)||refuse(`parameters: the file system "${a}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}(i)
;const c=await observeProvisioners(t,a),l=new Set,d=[];let m,u=!1,f=[];for(let t=0;t<20;t+=1){t>0&&await n.sleep((t-1)*o()*200,a);const r=await look(e,i,c,l,t);if(0===t){f=[...r.notes,...r.remarks]
;for(const e of r.notes)s.warning(e);for(const e of r.remarks)s.info(e)}
if(0===r.steps.length&&!r.unsettled)return 0===d.length&&s.info(`StorageClass ${r.target.name} (${r.target.provisioner}) is the one default`),result(r);for(const t of r.steps){try{await write(e,t)
}catch(n){if(!isRace(n)||!0===e.dryRun||m?.message===n.message)throw n;m=n,s.debug(`StorageClass ${stepName(t)}: ${n.message}; looking again`);break}d.push(describeStep(t)),u||="create"===t.action,
"unmark"!==t.action&&l.add(stepName(t)),s.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(r)}
throw new r.Xf("STORAGECLASS_UNSETTLED","The default StorageClass is being changed by others: after 20 looks it is not settled",{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:s}=e.target,n={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:d.length>0,name:t,provisioner:s,created:u,plan:d.length>0?d:[n],drift:e.drift,notes:f}}}async function look(e,t,s,n,r){
const{kubernetes:a,signal:o}=e,{items:i}=await a.list({apiVersion:u,kind:"StorageClass"},{signal:o});return planStorageClass({request:t,
classes:await Promise.all(i.map(readStorageClass).map(async e=>({class:e,verdict:await s.judge(e.provisioner)}))),drivers:{[y]:await s.judge(y),[$]:await s.judge($)},...0===r?{}:{written:n,
yielding:r>=5}})}async function write(e,t){const{kubernetes:s,signal:n}=e,r={signal:n,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...n}=t.wanted
;return void await s.apply(classObject(e,{annotations:{[f]:"true"}},{...n}),r)}const a=Object.fromEntries("mark"===t.action?[[f,"true"]]:[f,...t.class.defaultAnnotations].map(e=>[e,"false"]))
;await s.apply(classObject(t.class.name,{annotations:a}),{...r,fieldManager:"lamina-default-class",force:!0})}function classObject(e,t,s={}){return{apiVersion:u,kind:"StorageClass",metadata:{name:e,
...t},...s}}function isRace(e){return e instanceof m.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:s,...n}=e.wanted;return{kind:"StorageClass",name:s,action:"create",
fields:[...Object.entries(n).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(f),to:"true"}],reason:t}}
const s="mark"===e.action,n=(s?[f]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!s),to:String(s)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:n,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`;var S=s(5615),b=s(4907),C=s(5842),__addDisposableResource=function(e,t,s){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,r;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],s&&(r=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");r&&(n=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:s})
}else s&&e.stack.push({async:!0});return t},D=function(e){return function(t){function fail(s){t.error=t.hasError?new e(s,t.error,"An error was suppressed during disposal."):s,t.hasError=!0}var s,n=0
;return function next(){for(;s=t.stack.pop();)try{if(!s.async&&1===n)return n=0,t.stack.push(s),Promise.resolve().then(next);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,s){var n=new Error(s);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const O=(0,S.QP)({name:"ensure-storageclass",
inputs:{...b.g,platform:(0,C.yL)(["auto",...a],"auto"),name:(0,C.Qq)("gp3"),parameters:(0,C.K7)(),encrypted:(0,C.Jt)(!1),"on-multiple-defaults":(0,
C.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,C.yL)(["report","recreate"],"report")},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:t,signal:s,env:r,output:a,summarize:o}){const i={stack:[],error:void 0,hasError:!1};try{const c=__addDisposableResource(i,await(0,n.E)({...e,env:r,logger:t,signal:s
}),!0),{kubernetes:l,clock:d}=c,{platform:m}=await detectPlatform(l,{override:e.platform,signal:s}),u=await t.group("Ensure one working default StorageClass",()=>ensureStorageClass({kubernetes:l,
logger:t,clock:d,signal:s,platform:m,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"]}))
;a("changed",u.changed),a("name",u.name),a("provisioner",u.provisioner),a("created",u.created),o(`Default StorageClass: \`${u.name}\` (${u.provisioner})${u.changed?", changed":""}\n`)}catch(e){
i.error=e,i.hasError=!0}finally{const e=D(i);e&&await e}}})}};
