export const id=475;export const ids=[475];export const modules={6475:(e,t,n)=>{n.d(t,{U:()=>ensureStorageClass});var s=n(397),a=n(2460),r=n(2317);const o="storage.k8s.io/v1"
;function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[a.Gz,a.bs].filter(e=>"true"===t[e]);return{name:e.metadata.name,
provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}var i=n(7598);const l="csi.storage.k8s.io/fstype",c={type:"gp3",
[l]:"ext4",encrypted:"false"};function wantedClass(e,t){return{name:e.name,provisioner:t,parameters:{type:"gp3",[l]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",
reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,
i.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{
encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[];(a.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),
n.push(...parameterDrift(e,t.parameters));for(const s of["volumeBindingMode","allowVolumeExpansion"])e[s]!==t[s]&&n.push({path:s,from:e[s],to:t[s]});return n}function parameterDrift(e,t){
const n=e.parameters.fsType,s=void 0===n?e.parameters:{[l]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=s[e];return(n??c[e])===t?[]:[{path:`parameters["${e}"]`,
...void 0===n?{}:{from:n},to:t}]})}const d="ebs.csi.aws.com",m="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:s}=e,a=t.filter(e=>e.class.isDefault),o=a.filter(({verdict:e})=>"missing"===e.state),i=a.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>function(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0
}(e.class,t.class)),l=o.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),c=function(e,t){
const{request:n,classes:s,written:a,yielding:o=!1}=e;if(o&&void 0!==a&&"fail"===n.onMultipleDefaults)return t.find(e=>!a.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==a||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new r.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=s.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,i),d=void 0===c?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,wantedClass(t,newDriver(e)),"there is no working default")
;const s=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),a="gke"===t.platform?"standard-rwo":void 0,o=s.find(e=>e.name===t.name)??s.find(e=>e.name===a)??(1===s.length?s[0]:void 0)
;if(void 0!==o)return{name:o.name,provisioner:o.provisioner,steps:[mark(o)],drift:[],notes:[]};const i="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=s.map(e=>e.name)
;throw new r.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${i} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,s=t.class,a={name:s.name,provisioner:s.provisioner,steps:s.isDefault?[]:[mark(s)]
},r="unproven"===t.verdict.state?[`StorageClass ${s.name}: whether ${s.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${s.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:r}}
const o=wantedClass(n,newDriver(e)),i=renameWanted(o),l=s.name===o.name||s.name===i.name?driftFrom(s,o):function(e,t){return parameterDrift(e,askedParameters(t))}(s,n);if(0===l.length)return{...a,
drift:l,notes:[],remarks:r};const c=`StorageClass ${s.name} differs from the request in ${describeDrift(l)}`;if("report"===n.onDrift)return{...a,drift:l,
notes:[`${c}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const d=createOrTake(e,o,`${c}; a new class takes the mark over`);return{...d,drift:l}
}(e,c),m=[...i,...o].map(e=>e.class).filter(({name:e})=>e!==d.name),f="fail"===n.onMultipleDefaults&&void 0!==s?m.filter(({name:e})=>s.has(e)||o.some(t=>t.class.name===e)):m;return{target:{
name:d.name,provisioner:d.provisioner},steps:[...d.steps,...f.map(e=>({action:"unmark",class:e,
reason:o.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${d.name} is the one default`}))],drift:d.drift,notes:[...l,...d.notes],remarks:d.remarks??[],
unsettled:f.length<m.length}}function createOrTake(e,t,n){const{request:s,classes:a}=e;let o=t,i=a.find(e=>e.class.name===o.name);const l=void 0===i?[]:driftFrom(i.class,t);if(void 0!==i&&l.length>0){
if("report"===s.onDrift)throw new r.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});o=renameWanted(t),i=a.find(e=>e.class.name===o.name)}
const c=e.drivers[t.provisioner];if("missing"===c.state)throw new r.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${c.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:d,provisioner:m}=o,f=void 0===i?[{action:"create",wanted:o,reason:n}]:i.class.isDefault?[]:[mark(i.class)];return{name:d,
provisioner:i?.class.provisioner??m,steps:f,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[d].state&&"working"===e[m].state?m:d}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}const f={"rancher.io/local-path":[{
kind:"Deployment",name:"local-path-provisioner"}],"k8s.io/minikube-hostpath":[{kind:"Pod",name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]}
;async function observeProvisioners(e,t){const[n,s]=await Promise.all([e.list({apiVersion:o,kind:"CSIDriver"},{signal:t}),e.list({apiVersion:o,kind:"CSINode"},{signal:t
})]),r=new Set(n.items.map(e=>e.metadata.name)),i=new Map;for(const e of s.items.flatMap(driversOf))i.set(e,(i.get(e)??0)+1);const l=new Map,judgeDriver=(e,t)=>{const n=i.get(e)??0,a=s.items.length
;return n>0?{state:"working",evidence:`${t}registered on ${n} of ${a} nodes`}:r.has(e)?0===a?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${a} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async n=>{
if("kubernetes.io/no-provisioner"===n)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const s=a.DR[n]
;return void 0!==s?judgeDriver(s,`served by ${s}: `):n.includes("/")?async function(e,t,n){for(const{kind:s,name:a}of f[n]??[]){const{items:n}=await e.list({apiVersion:"Pod"===s?"v1":"apps/v1",kind:s
},{fieldSelector:`metadata.name=${a}`,signal:t}),r=n.find(e=>e.metadata.name===a);if(void 0===r)continue;const o=`${s} ${r.metadata.namespace??""}/${a}`,i=r.spec?.replicas??1
;return"Deployment"===s&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(r)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,n):judgeDriver(n,"")};return{judge(e){let t=l.get(e);return void 0===t&&(t=judge(e),
l.set(e,t)),t}}}function driversOf(e){const t=e.spec?.drivers??[];return[...new Set(t.map(e=>e.name))]}function isRunning(e){const t=e.status??{}
;return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}const u="lamina-default-class",p=20,g=5,v=200;async function ensureStorageClass(e){
const{kubernetes:t,logger:n,clock:s,signal:a,random:o=Math.random}=e,i={platform:e.platform,name:e.name??"gp3",parameters:e.parameters??{},encrypted:e.encrypted??!1,
onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};!function(e){const{parameters:t,encrypted:n,name:s}=e,refuse=(e,t)=>{throw new r.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(s)||s.length>200)&&refuse(`name: "${s}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const a=t[l]??t.fsType
;void 0===a||["ext3","ext4","xfs","ntfs"].includes(a)||refuse(`parameters: the file system "${a}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}(i)
;const c=await observeProvisioners(t,a),d=new Set,m=[];let f,u=!1,g=[];for(let t=0;t<p;t+=1){t>0&&await s.sleep((t-1)*o()*v,a);const r=await look(e,i,c,d,t);if(0===t){g=[...r.notes,...r.remarks]
;for(const e of r.notes)n.warning(e);for(const e of r.remarks)n.info(e)}
if(0===r.steps.length&&!r.unsettled)return 0===m.length&&n.info(`StorageClass ${r.target.name} (${r.target.provisioner}) is the one default`),result(r);for(const t of r.steps){try{await write(e,t)
}catch(s){if(!isRace(s)||!0===e.dryRun||f?.message===s.message)throw s;f=s,n.debug(`StorageClass ${stepName(t)}: ${s.message}; looking again`);break}m.push(describeStep(t)),u||="create"===t.action,
"unmark"!==t.action&&d.add(stepName(t)),n.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(r)}
throw new r.Xf("STORAGECLASS_UNSETTLED",`The default StorageClass is being changed by others: after ${p} looks it is not settled`,{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:n}=e.target,s={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:m.length>0,name:t,provisioner:n,created:u,plan:m.length>0?m:[s],drift:e.drift,notes:g}}}async function look(e,t,n,s,a){
const{kubernetes:r,signal:i}=e,{items:l}=await r.list({apiVersion:o,kind:"StorageClass"},{signal:i});return planStorageClass({request:t,
classes:await Promise.all(l.map(readStorageClass).map(async e=>({class:e,verdict:await n.judge(e.provisioner)}))),drivers:{[d]:await n.judge(d),[m]:await n.judge(m)},...0===a?{}:{written:s,
yielding:a>=g}})}async function write(e,t){const{kubernetes:n,signal:s}=e,r={signal:s,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...s}=t.wanted
;return void await n.apply(classObject(e,{annotations:{[a.Gz]:"true"}},{...s}),r)}const o=Object.fromEntries("mark"===t.action?[[a.Gz,"true"]]:[a.Gz,...t.class.defaultAnnotations].map(e=>[e,"false"]))
;await n.apply(classObject(t.class.name,{annotations:o}),{...r,fieldManager:u,force:!0})}function classObject(e,t,n={}){return{apiVersion:o,kind:"StorageClass",metadata:{name:e,...t},...n}}
function isRace(e){return e instanceof s.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:n,...s}=e.wanted;return{kind:"StorageClass",name:n,action:"create",
fields:[...Object.entries(s).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(a.Gz),to:"true"}],reason:t}}
const n="mark"===e.action,s=(n?[a.Gz]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!n),to:String(n)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:s,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`}};
