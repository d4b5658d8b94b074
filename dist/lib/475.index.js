export const id=475;export const ids=[475];export const modules={6475:(e,t,s)=>{s.d(t,{U:()=>ensureStorageClass});var n=s(397),a=s(2317)
;const r="storage.k8s.io/v1",o="storageclass.kubernetes.io/is-default-class",i="storageclass.beta.kubernetes.io/is-default-class";function readStorageClass(e){
const text=(t,s)=>"string"==typeof e[t]?e[t]:s,t=e.metadata.annotations??{},s=[o,i].filter(e=>"true"===t[e]);return{name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},
volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:s.length>0,defaultAnnotations:s,
created:e.metadata.creationTimestamp??""}}var c=s(7598);const l={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io",
"kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"},d={"rancher.io/local-path":[{kind:"Deployment",name:"local-path-provisioner"}],
"k8s.io/minikube-hostpath":[{kind:"Pod",name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]};async function observeProvisioners(e,t){
const[s,n]=await Promise.all([e.list({apiVersion:r,kind:"CSIDriver"},{signal:t}),e.list({apiVersion:r,kind:"CSINode"},{signal:t})]),a=new Set(s.items.map(e=>e.metadata.name)),o=new Map
;for(const e of n.items.flatMap(driversOf))o.set(e,(o.get(e)??0)+1);const i=new Map,judgeDriver=(e,t)=>{const s=o.get(e)??0,r=n.items.length;return s>0?{state:"working",
evidence:`${t}registered on ${s} of ${r} nodes`}:a.has(e)?0===r?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${r} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async s=>{
if("kubernetes.io/no-provisioner"===s)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const n=l[s]
;return void 0!==n?judgeDriver(n,`served by ${n}: `):s.includes("/")?async function(e,t,s){for(const{kind:n,name:a}of d[s]??[]){const{items:s}=await e.list({apiVersion:"Pod"===n?"v1":"apps/v1",kind:n
},{fieldSelector:`metadata.name=${a}`,signal:t}),r=s.find(e=>e.metadata.name===a);if(void 0===r)continue;const o=`${n} ${r.metadata.namespace??""}/${a}`,i=r.spec?.replicas??1
;return"Deployment"===n&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(r)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,s):judgeDriver(s,"")};return{judge(e){let t=i.get(e);return void 0===t&&(t=judge(e),
i.set(e,t)),t}}}function driversOf(e){const t=e.spec?.drivers??[];return[...new Set(t.map(e=>e.name))]}function isRunning(e){const t=e.status??{}
;return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}const m="csi.storage.k8s.io/fstype",u={type:"gp3",[m]:"ext4",encrypted:"false"};function wantedClass(e,t){return{name:e.name,
provisioner:t,parameters:{type:"gp3",[m]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),s=(0,c.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${s.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const s=[]
;(l[e.provisioner]??e.provisioner)!==t.provisioner&&s.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),s.push(...parameterDrift(e,t.parameters))
;for(const n of["volumeBindingMode","allowVolumeExpansion"])e[n]!==t[n]&&s.push({path:n,from:e[n],to:t[n]});return s}function parameterDrift(e,t){
const s=e.parameters.fsType,n=void 0===s?e.parameters:{[m]:s,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const s=n[e];return(s??u[e])===t?[]:[{path:`parameters["${e}"]`,
...void 0===s?{}:{from:s},to:t}]})}const f="ebs.csi.aws.com",p="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:s,written:n}=e,r=t.filter(e=>e.class.isDefault),o=r.filter(({verdict:e})=>"missing"===e.state),i=r.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>function(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0
}(e.class,t.class)),c=o.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),l=function(e,t){
const{request:s,classes:n,written:r,yielding:o=!1}=e;if(o&&void 0!==r&&"fail"===s.onMultipleDefaults)return t.find(e=>!r.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==r||"keep-newest"===s.onMultipleDefaults)return t[0];if("fail"===s.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new a.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=n.find(({class:e,verdict:t})=>e.name===s.name&&"missing"!==t.state)
;return i??t[0]}(e,i),d=void 0===l?function(e){const{request:t,classes:s}=e;if(isAws(t))return createOrTake(e,wantedClass(t,newDriver(e)),"there is no working default")
;const n=s.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),r="gke"===t.platform?"standard-rwo":void 0,o=n.find(e=>e.name===t.name)??n.find(e=>e.name===r)??(1===n.length?n[0]:void 0)
;if(void 0!==o)return{name:o.name,provisioner:o.provisioner,steps:[mark(o)],drift:[],notes:[]};const i="unknown"===t.platform?"on this platform":`on ${t.platform}`,c=n.map(e=>e.name)
;throw new a.Xf("STORAGECLASS_NONE",0===c.length?`The cluster has no StorageClass that works, and ${i} Lamina does not make one`:`No StorageClass is the default, and several could be: ${c.join(", ")}`,{
remedy:0===c.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:s.map(e=>e.class.name)}})}(e):function(e,t){const{request:s}=e,n=t.class,a={name:n.name,provisioner:n.provisioner,steps:n.isDefault?[]:[mark(n)]
},r="unproven"===t.verdict.state?[`StorageClass ${n.name}: whether ${n.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(s)){
const e=s.encrypted||Object.keys(s.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${n.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:r}}
const o=wantedClass(s,newDriver(e)),i=renameWanted(o),c=n.name===o.name||n.name===i.name?driftFrom(n,o):function(e,t){return parameterDrift(e,askedParameters(t))}(n,s);if(0===c.length)return{...a,
drift:c,notes:[],remarks:r};const l=`StorageClass ${n.name} differs from the request in ${describeDrift(c)}`;if("report"===s.onDrift)return{...a,drift:c,
notes:[`${l}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const d=createOrTake(e,o,`${l}; a new class takes the mark over`);return{...d,drift:c}
}(e,l),m=[...i,...o].map(e=>e.class).filter(({name:e})=>e!==d.name),u="fail"===s.onMultipleDefaults&&void 0!==n?m.filter(({name:e})=>n.has(e)||o.some(t=>t.class.name===e)):m;return{target:{
name:d.name,provisioner:d.provisioner},steps:[...d.steps,...u.map(e=>({action:"unmark",class:e,
reason:o.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${d.name} is the one default`}))],drift:d.drift,notes:[...c,...d.notes],remarks:d.remarks??[],
unsettled:u.length<m.length}}function createOrTake(e,t,s){const{request:n,classes:r}=e;let o=t,i=r.find(e=>e.class.name===o.name);const c=void 0===i?[]:driftFrom(i.class,t);if(void 0!==i&&c.length>0){
if("report"===n.onDrift)throw new a.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(c)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:c}});o=renameWanted(t),i=r.find(e=>e.class.name===o.name)}
const l=e.drivers[t.provisioner];if("missing"===l.state)throw new a.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${l.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:d,provisioner:m}=o,u=void 0===i?[{action:"create",wanted:o,reason:s}]:i.class.isDefault?[]:[mark(i.class)];return{name:d,
provisioner:i?.class.provisioner??m,steps:u,drift:c,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[f].state&&"working"===e[p].state?p:f}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:s})=>`${e} (${value(t)}, wanted ${value(s)})`).join(", ")}
const g="lamina-default-class",v=20,h=5,k=200;async function ensureStorageClass(e){const{kubernetes:t,logger:s,clock:n,signal:r,random:o=Math.random}=e,i={platform:e.platform,name:e.name??"gp3",
parameters:e.parameters??{},encrypted:e.encrypted??!1,onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};!function(e){
const{parameters:t,encrypted:s,name:n}=e,refuse=(e,t)=>{throw new a.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(n)||n.length>200)&&refuse(`name: "${n}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
s&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(s||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const s=t[e]
;void 0===s||/^[1-9]\d*$/.test(s)||refuse(`parameters: ${e} "${s}" is not a whole number`,"Write digits only.")}const r=t[m]??t.fsType
;void 0===r||["ext3","ext4","xfs","ntfs"].includes(r)||refuse(`parameters: the file system "${r}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}(i)
;const c=await observeProvisioners(t,r),l=new Set,d=[];let u,f=!1,p=[];for(let t=0;t<v;t+=1){t>0&&await n.sleep((t-1)*o()*k,r);const a=await look(e,i,c,l,t);if(0===t){p=[...a.notes,...a.remarks]
;for(const e of a.notes)s.warning(e);for(const e of a.remarks)s.info(e)}
if(0===a.steps.length&&!a.unsettled)return 0===d.length&&s.info(`StorageClass ${a.target.name} (${a.target.provisioner}) is the one default`),result(a);for(const t of a.steps){try{await write(e,t)
}catch(n){if(!isRace(n)||!0===e.dryRun||u?.message===n.message)throw n;u=n,s.debug(`StorageClass ${stepName(t)}: ${n.message}; looking again`);break}d.push(describeStep(t)),f||="create"===t.action,
"unmark"!==t.action&&l.add(stepName(t)),s.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(a)}
throw new a.Xf("STORAGECLASS_UNSETTLED",`The default StorageClass is being changed by others: after ${v} looks it is not settled`,{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:s}=e.target,n={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:d.length>0,name:t,provisioner:s,created:f,plan:d.length>0?d:[n],drift:e.drift,notes:p}}}async function look(e,t,s,n,a){
const{kubernetes:o,signal:i}=e,{items:c}=await o.list({apiVersion:r,kind:"StorageClass"},{signal:i});return planStorageClass({request:t,
classes:await Promise.all(c.map(readStorageClass).map(async e=>({class:e,verdict:await s.judge(e.provisioner)}))),drivers:{[f]:await s.judge(f),[p]:await s.judge(p)},...0===a?{}:{written:n,
yielding:a>=h}})}async function write(e,t){const{kubernetes:s,signal:n}=e,a={signal:n,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...n}=t.wanted
;return void await s.apply(classObject(e,{annotations:{[o]:"true"}},{...n}),a)}const r=Object.fromEntries("mark"===t.action?[[o,"true"]]:[o,...t.class.defaultAnnotations].map(e=>[e,"false"]))
;await s.apply(classObject(t.class.name,{annotations:r}),{...a,fieldManager:g,force:!0})}function classObject(e,t,s={}){return{apiVersion:r,kind:"StorageClass",metadata:{name:e,...t},...s}}
function isRace(e){return e instanceof n.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:s,...n}=e.wanted;return{kind:"StorageClass",name:s,action:"create",
fields:[...Object.entries(n).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(o),to:"true"}],reason:t}}
const s="mark"===e.action,n=(s?[o]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!s),to:String(s)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:n,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`}};
