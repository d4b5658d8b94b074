export const id=6460;export const ids=[6460];export const modules={1675:(e,t,n)=>{n.d(t,{Yy:()=>readStorageClass,ll:()=>s.ll,tS:()=>a});var s=n(2460);const a="storage.k8s.io/v1"
;function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[s.Gz,s.bs].filter(e=>"true"===t[e]);return{name:e.metadata.name,
provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}},6460:(e,t,n)=>{n.d(t,{U:()=>ensureStorageClass})
;var s=n(397),a=n(2460),r=n(2317),o=n(1675),i=n(2088);const l={"rancher.io/local-path":[{kind:"Deployment",name:"local-path-provisioner"}],"k8s.io/minikube-hostpath":[{kind:"Pod",
name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]};async function observeProvisioners(e,t){const[n,s]=await Promise.all([e.list({apiVersion:o.tS,
kind:"CSIDriver"},{signal:t}),e.list({apiVersion:o.tS,kind:"CSINode"},{signal:t})]),r=new Set(n.items.map(e=>e.metadata.name)),i=new Map
;for(const e of s.items.flatMap(driversOf))i.set(e,(i.get(e)??0)+1);const c=new Map,judgeDriver=(e,t)=>{const n=i.get(e)??0,a=s.items.length;return n>0?{state:"working",
evidence:`${t}registered on ${n} of ${a} nodes`}:r.has(e)?0===a?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${a} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async n=>{
if("kubernetes.io/no-provisioner"===n)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const s=a.DR[n]
;return void 0!==s?judgeDriver(s,`served by ${s}: `):n.includes("/")?async function(e,t,n){for(const{kind:s,name:a}of l[n]??[]){const{items:n}=await e.list({apiVersion:"Pod"===s?"v1":"apps/v1",kind:s
},{fieldSelector:`metadata.name=${a}`,signal:t}),r=n.find(e=>e.metadata.name===a);if(void 0===r)continue;const o=`${s} ${r.metadata.namespace??""}/${a}`,i=r.spec?.replicas??1
;return"Deployment"===s&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(r)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,n):judgeDriver(n,"")};return{judge(e){let t=c.get(e);return void 0===t&&(t=judge(e),
c.set(e,t)),t}}}function driversOf(e){const t=e.spec?.drivers??[];return[...new Set(t.map(e=>e.name))]}function isRunning(e){const t=e.status??{}
;return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}var c=n(8097);const d="lamina-default-class",m=20,u=5,f=200;async function ensureStorageClass(e){
const{kubernetes:t,logger:n,clock:s,signal:o,random:l=Math.random}=e,d={platform:e.platform,name:e.name??"gp3",parameters:e.parameters??{},encrypted:e.encrypted??!1,
onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};(0,c.Lp)(d);const u=await observeProvisioners(t,o),p=!0===e.dryRun&&!0===e.driverPlanned?function(e,t){return{
async judge(n){const s=await e.judge(n);return(a.DR[n]??n)===t&&"missing"===s.state?{state:"working",evidence:`${t} is about to be installed`}:s}}}(u,i.Qy):u,g=new Set,v=[];let h,k=!1,w=[]
;for(let t=0;t<m;t+=1){t>0&&await s.sleep((t-1)*l()*f,o);const a=await look(e,d,p,g,t);if(0===t){w=[...a.notes,...a.remarks];for(const e of a.notes)n.warning(e);for(const e of a.remarks)n.info(e)}
if(0===a.steps.length&&!a.unsettled)return 0===v.length&&n.info(`StorageClass ${a.target.name} (${a.target.provisioner}) is the one default`),result(a);for(const t of a.steps){try{await write(e,t)
}catch(s){if(!isRace(s)||!0===e.dryRun||h?.message===s.message)throw s;h=s,n.debug(`StorageClass ${stepName(t)}: ${s.message}; looking again`);break}v.push(describeStep(t)),k||="create"===t.action,
"unmark"!==t.action&&g.add(stepName(t)),n.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(a)}
throw new r.Xf("STORAGECLASS_UNSETTLED",`The default StorageClass is being changed by others: after ${m} looks it is not settled`,{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:n}=e.target,s={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:v.length>0,name:t,provisioner:n,created:k,plan:v.length>0?v:[s],drift:e.drift,notes:w}}}async function look(e,t,n,s,a){
const{kubernetes:r,signal:l}=e,{items:c}=await r.list({apiVersion:o.tS,kind:"StorageClass"},{signal:l}),d=await Promise.all(c.map(o.Yy).map(async e=>({class:e,verdict:await n.judge(e.provisioner)})))
;return(0,i.xE)({request:t,classes:d,drivers:{[i.Qy]:await n.judge(i.Qy),[i.jk]:await n.judge(i.jk)},...0===a?{}:{written:s,yielding:a>=u}})}async function write(e,t){
const{kubernetes:n,signal:s}=e,r={signal:s,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...s}=t.wanted;return void await n.apply(classObject(e,{annotations:{[a.Gz]:"true"}},{
...s}),r)}const o=Object.fromEntries("mark"===t.action?[[a.Gz,"true"]]:[a.Gz,...t.class.defaultAnnotations].map(e=>[e,"false"]));await n.apply(classObject(t.class.name,{annotations:o}),{...r,
fieldManager:d,force:!0})}function classObject(e,t,n={}){return{apiVersion:o.tS,kind:"StorageClass",metadata:{name:e,...t},...n}}function isRace(e){
return e instanceof s.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:n,...s}=e.wanted;return{kind:"StorageClass",name:n,action:"create",
fields:[...Object.entries(s).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(a.Gz),to:"true"}],reason:t}}
const n="mark"===e.action,s=(n?[a.Gz]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!n),to:String(n)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:s,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`},2088:(e,t,n)=>{n.d(t,{Qy:()=>i,jk:()=>l,xE:()=>planStorageClass});var s=n(2460),a=n(2317),r=n(1675),o=n(8097)
;const i="ebs.csi.aws.com",l="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:s}=e,i=t.filter(e=>e.class.isDefault),l=i.filter(({verdict:e})=>"missing"===e.state),c=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
r.ll)(e.class,t.class)),d=l.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),m=function(e,t){
const{request:n,classes:s,written:r,yielding:o=!1}=e;if(o&&void 0!==r&&"fail"===n.onMultipleDefaults)return t.find(e=>!r.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==r||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new a.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=s.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,c),u=void 0===m?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,(0,o.iR)(t,newDriver(e)),"there is no working default")
;const s=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),r="gke"===t.platform?"standard-rwo":void 0,i=s.find(e=>e.name===t.name)??s.find(e=>e.name===r)??(1===s.length?s[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const l="unknown"===t.platform?"on this platform":`on ${t.platform}`,c=s.map(e=>e.name)
;throw new a.Xf("STORAGECLASS_NONE",0===c.length?`The cluster has no StorageClass that works, and ${l} Lamina does not make one`:`No StorageClass is the default, and several could be: ${c.join(", ")}`,{
remedy:0===c.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,s=t.class,a={name:s.name,provisioner:s.provisioner,steps:s.isDefault?[]:[mark(s)]
},r="unproven"===t.verdict.state?[`StorageClass ${s.name}: whether ${s.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${s.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:r}}const i=(0,
o.iR)(n,newDriver(e)),l=(0,o.io)(i),c=s.name===i.name||s.name===l.name?(0,o.mm)(s,i):(0,o.gv)(s,n);if(0===c.length)return{...a,drift:c,notes:noteOnNodeDisk(e,s),remarks:r}
;const d=`StorageClass ${s.name} differs from the request in ${describeDrift(c)}`;if("report"===n.onDrift)return{...a,drift:c,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const m=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...m,drift:c}
}(e,m),f=[...c,...l].map(e=>e.class).filter(({name:e})=>e!==u.name),p="fail"===n.onMultipleDefaults&&void 0!==s?f.filter(({name:e})=>s.has(e)||l.some(t=>t.class.name===e)):f;return{target:{
name:u.name,provisioner:u.provisioner},steps:[...u.steps,...p.map(e=>({action:"unmark",class:e,
reason:l.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${u.name} is the one default`}))],drift:u.drift,notes:[...d,...u.notes],remarks:u.remarks??[],
unsettled:p.length<f.length}}const c=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:n}){
return c.has(n)&&"missing"!==e[i].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${s.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,n){const{request:s,classes:r}=e;let i=t,l=r.find(e=>e.class.name===i.name);const c=void 0===l?[]:(0,o.mm)(l.class,t);if(void 0!==l&&c.length>0){
if("report"===s.onDrift)throw new a.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(c)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:c}});i=(0,o.io)(t),l=r.find(e=>e.class.name===i.name)}
const d=e.drivers[t.provisioner];if("missing"===d.state)throw new a.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:m,provisioner:u}=i,f=void 0===l?[{action:"create",wanted:i,reason:n}]:l.class.isDefault?[]:[mark(l.class)];return{name:m,
provisioner:l?.class.provisioner??u,steps:f,drift:c,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[l].state?l:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}},8097:(e,t,n)=>{n.d(t,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var s=n(7598),a=n(2317),r=n(2460);const o="csi.storage.k8s.io/fstype",i={type:"gp3",
[o]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:t,encrypted:n,name:s}=e,refuse=(e,t)=>{throw new a.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(s)||s.length>200)&&refuse(`name: "${s}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const r=t[o]??t.fsType
;void 0===r||["ext3","ext4","xfs","ntfs"].includes(r)||refuse(`parameters: the file system "${r}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,t){return{
name:e.name,provisioner:t,parameters:{type:"gp3",[o]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,s.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(r.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const s of["volumeBindingMode","allowVolumeExpansion"])e[s]!==t[s]&&n.push({path:s,from:e[s],to:t[s]});return n}function driftFromAsked(e,t){return parameterDrift(e,askedParameters(t))}
function parameterDrift(e,t){const n=e.parameters.fsType,s=void 0===n?e.parameters:{[o]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=s[e];return(n??i[e])===t?[]:[{
path:`parameters["${e}"]`,...void 0===n?{}:{from:n},to:t}]})}}};
