export const id=7788;export const ids=[7788];export const modules={41675:(e,t,s)=>{s.d(t,{Y:()=>readStorageClass,t:()=>a});var n=s(92460);const a="storage.k8s.io/v1";function readStorageClass(e){
const text=(t,s)=>"string"==typeof e[t]?e[t]:s,t=e.metadata.annotations??{},s=[n.Gz,n.bs].filter(e=>"true"===t[e]);return{name:e.metadata.name,provisioner:text("provisioner",""),
parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:s.length>0,
defaultAnnotations:s,created:e.metadata.creationTimestamp??""}}},37788:(e,t,s)=>{s.d(t,{U:()=>ensureStorageClass});var n=s(80397),a=s(71510),r=s(92460),o=s(12317),i=s(9654),l=s(41675),c=s(77598)
;const d="csi.storage.k8s.io/fstype",m={type:"gp3",[d]:"ext4",encrypted:"false"};function wantedClass(e,t){return{name:e.name,provisioner:t,parameters:{type:"gp3",[d]:"ext4",...askedParameters(e)},
volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),s=(0,
c.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,name:`${e.name}-${s.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{
encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const s=[];(r.DR[e.provisioner]??e.provisioner)!==t.provisioner&&s.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),
s.push(...parameterDrift(e,t.parameters));for(const n of["volumeBindingMode","allowVolumeExpansion"])e[n]!==t[n]&&s.push({path:n,from:e[n],to:t[n]});return s}function parameterDrift(e,t){
const s=e.parameters.fsType,n=void 0===s?e.parameters:{[d]:s,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const s=n[e];return(s??m[e])===t?[]:[{path:`parameters["${e}"]`,
...void 0===s?{}:{from:s},to:t}]})}function planStorageClass(e){
const{classes:t,request:s,written:n}=e,a=t.filter(e=>e.class.isDefault),i=a.filter(({verdict:e})=>"missing"===e.state),l=a.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
r.ll)(e.class,t.class)),c=i.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),d=function(e,t){
const{request:s,classes:n,written:a,yielding:r=!1}=e;if(r&&void 0!==a&&"fail"===s.onMultipleDefaults)return t.find(e=>!a.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==a||"keep-newest"===s.onMultipleDefaults)return t[0];if("fail"===s.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new o.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=n.find(({class:e,verdict:t})=>e.name===s.name&&"missing"!==t.state)
;return i??t[0]}(e,l),m=void 0===d?function(e){const{request:t,classes:s}=e;if(isAws(t))return createOrTake(e,wantedClass(t,newDriver(e)),"there is no working default")
;const n=s.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),a="gke"===t.platform?"standard-rwo":void 0,r=n.find(e=>e.name===t.name)??n.find(e=>e.name===a)??(1===n.length?n[0]:void 0)
;if(void 0!==r)return{name:r.name,provisioner:r.provisioner,steps:[mark(r)],drift:[],notes:[]};const i="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=n.map(e=>e.name)
;throw new o.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${i} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:s.map(e=>e.class.name)}})}(e):function(e,t){const{request:s}=e,n=t.class,a={name:n.name,provisioner:n.provisioner,steps:n.isDefault?[]:[mark(n)]
},r="unproven"===t.verdict.state?[`StorageClass ${n.name}: whether ${n.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(s)){
const e=s.encrypted||Object.keys(s.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${n.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:r}}
const o=wantedClass(s,newDriver(e)),i=renameWanted(o),l=n.name===o.name||n.name===i.name?driftFrom(n,o):function(e,t){return parameterDrift(e,askedParameters(t))}(n,s);if(0===l.length)return{...a,
drift:l,notes:noteOnNodeDisk(e,n),remarks:r};const c=`StorageClass ${n.name} differs from the request in ${describeDrift(l)}`;if("report"===s.onDrift)return{...a,drift:l,
notes:[`${c}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const d=createOrTake(e,o,`${c}; a new class takes the mark over`);return{...d,drift:l}
}(e,d),u=[...l,...i].map(e=>e.class).filter(({name:e})=>e!==m.name),f="fail"===s.onMultipleDefaults&&void 0!==n?u.filter(({name:e})=>n.has(e)||i.some(t=>t.class.name===e)):u;return{target:{
name:m.name,provisioner:m.provisioner},steps:[...m.steps,...f.map(e=>({action:"unmark",class:e,
reason:i.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${m.name} is the one default`}))],drift:m.drift,notes:[...c,...m.notes],remarks:m.remarks??[],
unsettled:f.length<u.length}}const u=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:s}){
return u.has(s)&&"missing"!==e[i.Qy].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i.Qy} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${r.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,s){const{request:n,classes:a}=e;let r=t,i=a.find(e=>e.class.name===r.name);const l=void 0===i?[]:driftFrom(i.class,t);if(void 0!==i&&l.length>0){
if("report"===n.onDrift)throw new o.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});r=renameWanted(t),i=a.find(e=>e.class.name===r.name)}
const c=e.drivers[t.provisioner];if("missing"===c.state)throw new o.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${c.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:d,provisioner:m}=r,u=void 0===i?[{action:"create",wanted:r,reason:s}]:i.class.isDefault?[]:[mark(i.class)];return{name:d,
provisioner:i?.class.provisioner??m,steps:u,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i.Qy].state&&"missing"!==e[i.jk].state?i.jk:i.Qy}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:s})=>`${e} (${value(t)}, wanted ${value(s)})`).join(", ")}const f={"rancher.io/local-path":[{
kind:"Deployment",name:"local-path-provisioner"}],"k8s.io/minikube-hostpath":[{kind:"Pod",name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]}
;async function observeProvisioners(e,t,s){const[n,a]=await Promise.all([s??listDrivers(e,t),e.list({apiVersion:l.t,kind:"CSINode"},{signal:t})]),o=new Set(n),c=new Map
;for(const e of a.items.flatMap(i.Xf))c.set(e,(c.get(e)??0)+1);const d=new Map,judgeDriver=(e,t)=>{const s=c.get(e)??0,n=a.items.length;return s>0?{state:"working",
evidence:`${t}registered on ${s} of ${n} nodes`}:o.has(e)?0===n?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${n} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async s=>{
if("kubernetes.io/no-provisioner"===s)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const n=r.DR[s]
;return void 0!==n?judgeDriver(n,`served by ${n}: `):s.includes("/")?async function(e,t,s){for(const{kind:n,name:a}of f[s]??[]){const{items:s}=await e.list({apiVersion:"Pod"===n?"v1":"apps/v1",kind:n
},{fieldSelector:`metadata.name=${a}`,signal:t}),r=s.find(e=>e.metadata.name===a);if(void 0===r)continue;const o=`${n} ${r.metadata.namespace??""}/${a}`,i=r.spec?.replicas??1
;return"Deployment"===n&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(r)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,s):judgeDriver(s,"")};return{judge(e){let t=d.get(e);return void 0===t&&(t=judge(e),
d.set(e,t)),t}}}async function listDrivers(e,t){const{items:s}=await e.list({apiVersion:l.t,kind:"CSIDriver"},{signal:t});return s.map(({metadata:e})=>e.name)}function isRunning(e){
const t=e.status??{};return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}const p="lamina-default-class",g=20,v=5,h=200;async function ensureStorageClass(e){
const{kubernetes:t,logger:s,clock:n,signal:l,random:c=Math.random}=e,m={platform:e.platform,name:e.name??"gp3",parameters:e.parameters??{},encrypted:e.encrypted??!1,
onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};!function(e){const{parameters:t,encrypted:s,name:n}=e,refuse=(e,t)=>{throw new o.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(n)||n.length>200)&&refuse(`name: "${n}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
s&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(s||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const s=t[e]
;void 0===s||/^[1-9]\d*$/.test(s)||refuse(`parameters: ${e} "${s}" is not a whole number`,"Write digits only.")}const a=t[d]??t.fsType
;void 0===a||["ext3","ext4","xfs","ntfs"].includes(a)||refuse(`parameters: the file system "${a}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}(m)
;const u=await observeProvisioners(t,l,e.csiDrivers),f=!0===e.dryRun&&!0===e.driverPlanned?function(e,t){return{async judge(s){const n=await e.judge(s);return(r.DR[s]??s)===t&&"missing"===n.state?{
state:"working",evidence:`${t} is about to be installed`}:n}}}(u,i.Qy):u,p=new Set,v=[];let k,w=!1,y=[];for(let r=0;r<g;r+=1){r>0&&await n.sleep((r-1)*c()*h,l);const o=await look(e,m,f,p,r);if(0===r){
y=[...o.notes,...o.remarks];for(const e of o.notes)s.warning(e);for(const e of o.remarks)s.info(e)}
if(0===o.steps.length&&!o.unsettled)return 0===v.length&&s.info(`StorageClass ${o.target.name} (${o.target.provisioner}) is the one default`),result(o);if(0===r){const e={group:"storage.k8s.io",
resource:"storageclasses"};await(0,a.wo)("ensure-storageclass",()=>Promise.resolve((0,a.eN)(["create","patch"],e,"lamina-ensure-storageclass")),{client:t,signal:l})}for(const t of o.steps){try{
await write(e,t)}catch(n){if(!isRace(n)||!0===e.dryRun||k?.message===n.message)throw n;k=n,s.debug(`StorageClass ${stepName(t)}: ${n.message}; looking again`);break}v.push(describeStep(t)),
w||="create"===t.action,"unmark"!==t.action&&p.add(stepName(t)),s.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(o)}
throw new o.Xf("STORAGECLASS_UNSETTLED",`The default StorageClass is being changed by others: after ${g} looks it is not settled`,{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:s}=e.target,n={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:v.length>0,name:t,provisioner:s,created:w,plan:v.length>0?v:[n],drift:e.drift,notes:y}}}async function look(e,t,s,n,a){
const{kubernetes:r,signal:o}=e,{items:c}=await r.list({apiVersion:l.t,kind:"StorageClass"},{signal:o});return planStorageClass({request:t,classes:await Promise.all(c.map(l.Y).map(async e=>({class:e,
verdict:await s.judge(e.provisioner)}))),drivers:{[i.Qy]:await s.judge(i.Qy),[i.jk]:await s.judge(i.jk)},...0===a?{}:{written:n,yielding:a>=v}})}async function write(e,t){
const{kubernetes:s,signal:n}=e,a={signal:n,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...n}=t.wanted;return void await s.apply(classObject(e,{annotations:{[r.Gz]:"true"}},{
...n}),a)}const o=Object.fromEntries("mark"===t.action?[[r.Gz,"true"]]:[r.Gz,...t.class.defaultAnnotations].map(e=>[e,"false"]));await s.apply(classObject(t.class.name,{annotations:o}),{...a,
fieldManager:p,force:!0})}function classObject(e,t,s={}){return{apiVersion:l.t,kind:"StorageClass",metadata:{name:e,...t},...s}}function isRace(e){
return e instanceof n.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:s,...n}=e.wanted;return{kind:"StorageClass",name:s,action:"create",
fields:[...Object.entries(n).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(r.Gz),to:"true"}],reason:t}}
const s="mark"===e.action,n=(s?[r.Gz]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!s),to:String(s)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:n,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`}};
