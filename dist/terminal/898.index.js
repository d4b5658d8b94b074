export const id=898;export const ids=[898];export const modules={4800:(e,t,n)=>{n.d(t,{z:()=>prepareEnvironment});var a=n(8074),s=n(397),r=n(2317)
;const o="storage.k8s.io/v1",i="storageclass.kubernetes.io/is-default-class",c="storageclass.beta.kubernetes.io/is-default-class";function readStorageClass(e){
const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[i,c].filter(e=>"true"===t[e]);return{name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},
volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,
created:e.metadata.creationTimestamp??""}}var l=n(7598);const d={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io",
"kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"},m={"rancher.io/local-path":[{kind:"Deployment",name:"local-path-provisioner"}],
"k8s.io/minikube-hostpath":[{kind:"Pod",name:"storage-provisioner"}],"microk8s.io/hostpath":[{kind:"Deployment",name:"hostpath-provisioner"}]};async function observeProvisioners(e,t){
const[n,a]=await Promise.all([e.list({apiVersion:o,kind:"CSIDriver"},{signal:t}),e.list({apiVersion:o,kind:"CSINode"},{signal:t})]),s=new Set(n.items.map(e=>e.metadata.name)),r=new Map
;for(const e of a.items.flatMap(driversOf))r.set(e,(r.get(e)??0)+1);const i=new Map,judgeDriver=(e,t)=>{const n=r.get(e)??0,o=a.items.length;return n>0?{state:"working",
evidence:`${t}registered on ${n} of ${o} nodes`}:s.has(e)?0===o?{state:"unproven",evidence:`${t}CSIDriver ${e} exists, but there is no node yet`}:{state:"missing",
evidence:`${t}CSIDriver ${e} exists, but none of ${o} nodes registered it`}:{state:"missing",evidence:`${t}no CSIDriver ${e} and no node that registered it`}},judge=async n=>{
if("kubernetes.io/no-provisioner"===n)return{state:"missing",evidence:"it only takes volumes that were made by hand"};const a=d[n]
;return void 0!==a?judgeDriver(a,`served by ${a}: `):n.includes("/")?async function(e,t,n){for(const{kind:a,name:s}of m[n]??[]){const{items:n}=await e.list({apiVersion:"Pod"===a?"v1":"apps/v1",kind:a
},{fieldSelector:`metadata.name=${s}`,signal:t}),r=n.find(e=>e.metadata.name===s);if(void 0===r)continue;const o=`${a} ${r.metadata.namespace??""}/${s}`,i=r.spec?.replicas??1
;return"Deployment"===a&&0===i?{state:"missing",evidence:`${o} is scaled to 0`}:isRunning(r)?{state:"working",evidence:`${o} runs`}:{state:"unproven",evidence:`${o} exists, but does not run yet`}}
return{state:"unproven",evidence:"it is not a CSI driver, and what serves it is not seen in the cluster"}}(e,t,n):judgeDriver(n,"")};return{judge(e){let t=i.get(e);return void 0===t&&(t=judge(e),
i.set(e,t)),t}}}function driversOf(e){const t=e.spec?.drivers??[];return[...new Set(t.map(e=>e.name))]}function isRunning(e){const t=e.status??{}
;return"Pod"===e.kind?"Running"===t.phase:(t.availableReplicas??0)>0}const p="csi.storage.k8s.io/fstype",u={type:"gp3",[p]:"ext4",encrypted:"false"};function wantedClass(e,t){return{name:e.name,
provisioner:t,parameters:{type:"gp3",[p]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,l.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(d[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const a of["volumeBindingMode","allowVolumeExpansion"])e[a]!==t[a]&&n.push({path:a,from:e[a],to:t[a]});return n}function parameterDrift(e,t){
const n=e.parameters.fsType,a=void 0===n?e.parameters:{[p]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=a[e];return(n??u[e])===t?[]:[{path:`parameters["${e}"]`,
...void 0===n?{}:{from:n},to:t}]})}const f="ebs.csi.aws.com",g="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:a}=e,s=t.filter(e=>e.class.isDefault),o=s.filter(({verdict:e})=>"missing"===e.state),i=s.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>function(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0
}(e.class,t.class)),c=o.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),l=function(e,t){
const{request:n,classes:a,written:s,yielding:o=!1}=e;if(o&&void 0!==s&&"fail"===n.onMultipleDefaults)return t.find(e=>!s.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==s||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new r.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=a.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,i),d=void 0===l?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,wantedClass(t,newDriver(e)),"there is no working default")
;const a=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),s="gke"===t.platform?"standard-rwo":void 0,o=a.find(e=>e.name===t.name)??a.find(e=>e.name===s)??(1===a.length?a[0]:void 0)
;if(void 0!==o)return{name:o.name,provisioner:o.provisioner,steps:[mark(o)],drift:[],notes:[]};const i="unknown"===t.platform?"on this platform":`on ${t.platform}`,c=a.map(e=>e.name)
;throw new r.Xf("STORAGECLASS_NONE",0===c.length?`The cluster has no StorageClass that works, and ${i} Lamina does not make one`:`No StorageClass is the default, and several could be: ${c.join(", ")}`,{
remedy:0===c.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,a=t.class,s={name:a.name,provisioner:a.provisioner,steps:a.isDefault?[]:[mark(a)]
},r="unproven"===t.verdict.state?[`StorageClass ${a.name}: whether ${a.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${a.name} is taken as it is`]:[];return{...s,drift:[],notes:e,remarks:r}}
const o=wantedClass(n,newDriver(e)),i=renameWanted(o),c=a.name===o.name||a.name===i.name?driftFrom(a,o):function(e,t){return parameterDrift(e,askedParameters(t))}(a,n);if(0===c.length)return{...s,
drift:c,notes:[],remarks:r};const l=`StorageClass ${a.name} differs from the request in ${describeDrift(c)}`;if("report"===n.onDrift)return{...s,drift:c,
notes:[`${l}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const d=createOrTake(e,o,`${l}; a new class takes the mark over`);return{...d,drift:c}
}(e,l),m=[...i,...o].map(e=>e.class).filter(({name:e})=>e!==d.name),p="fail"===n.onMultipleDefaults&&void 0!==a?m.filter(({name:e})=>a.has(e)||o.some(t=>t.class.name===e)):m;return{target:{
name:d.name,provisioner:d.provisioner},steps:[...d.steps,...p.map(e=>({action:"unmark",class:e,
reason:o.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${d.name} is the one default`}))],drift:d.drift,notes:[...c,...d.notes],remarks:d.remarks??[],
unsettled:p.length<m.length}}function createOrTake(e,t,n){const{request:a,classes:s}=e;let o=t,i=s.find(e=>e.class.name===o.name);const c=void 0===i?[]:driftFrom(i.class,t);if(void 0!==i&&c.length>0){
if("report"===a.onDrift)throw new r.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(c)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:c}});o=renameWanted(t),i=s.find(e=>e.class.name===o.name)}
const l=e.drivers[t.provisioner];if("missing"===l.state)throw new r.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${l.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:d,provisioner:m}=o,p=void 0===i?[{action:"create",wanted:o,reason:n}]:i.class.isDefault?[]:[mark(i.class)];return{name:d,
provisioner:i?.class.provisioner??m,steps:p,drift:c,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[f].state&&"working"===e[g].state?g:f}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}
const v="lamina-default-class",h=20,k=5,w=200;async function ensureStorageClass(e){const{kubernetes:t,logger:n,clock:a,signal:s,random:o=Math.random}=e,i={platform:e.platform,name:e.name??"gp3",
parameters:e.parameters??{},encrypted:e.encrypted??!1,onMultipleDefaults:e.onMultipleDefaults??"keep-newest",onDrift:e.onDrift??"report"};!function(e){
const{parameters:t,encrypted:n,name:a}=e,refuse=(e,t)=>{throw new r.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(a)||a.length>200)&&refuse(`name: "${a}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const s=t[p]??t.fsType
;void 0===s||["ext3","ext4","xfs","ntfs"].includes(s)||refuse(`parameters: the file system "${s}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}(i)
;const c=await observeProvisioners(t,s),l=new Set,d=[];let m,u=!1,f=[];for(let t=0;t<h;t+=1){t>0&&await a.sleep((t-1)*o()*w,s);const r=await look(e,i,c,l,t);if(0===t){f=[...r.notes,...r.remarks]
;for(const e of r.notes)n.warning(e);for(const e of r.remarks)n.info(e)}
if(0===r.steps.length&&!r.unsettled)return 0===d.length&&n.info(`StorageClass ${r.target.name} (${r.target.provisioner}) is the one default`),result(r);for(const t of r.steps){try{await write(e,t)
}catch(a){if(!isRace(a)||!0===e.dryRun||m?.message===a.message)throw a;m=a,n.debug(`StorageClass ${stepName(t)}: ${a.message}; looking again`);break}d.push(describeStep(t)),u||="create"===t.action,
"unmark"!==t.action&&l.add(stepName(t)),n.info(`StorageClass ${stepName(t)}: ${tell(t)}${!0===e.dryRun?" (dry run)":""}`)}if(!0===e.dryRun)return result(r)}
throw new r.Xf("STORAGECLASS_UNSETTLED",`The default StorageClass is being changed by others: after ${h} looks it is not settled`,{
remedy:"Find who else marks StorageClasses as default (an add-on, a GitOps tool) and let one of them do it."});function result(e){const{name:t,provisioner:n}=e.target,a={kind:"StorageClass",name:t,
action:"none",fields:[],reason:"it is the one working default"};return{changed:d.length>0,name:t,provisioner:n,created:u,plan:d.length>0?d:[a],drift:e.drift,notes:f}}}async function look(e,t,n,a,s){
const{kubernetes:r,signal:i}=e,{items:c}=await r.list({apiVersion:o,kind:"StorageClass"},{signal:i});return planStorageClass({request:t,
classes:await Promise.all(c.map(readStorageClass).map(async e=>({class:e,verdict:await n.judge(e.provisioner)}))),drivers:{[f]:await n.judge(f),[g]:await n.judge(g)},...0===s?{}:{written:a,
yielding:s>=k}})}async function write(e,t){const{kubernetes:n,signal:a}=e,s={signal:a,...!0===e.dryRun?{dryRun:!0}:{}};if("create"===t.action){const{name:e,...a}=t.wanted
;return void await n.apply(classObject(e,{annotations:{[i]:"true"}},{...a}),s)}const r=Object.fromEntries("mark"===t.action?[[i,"true"]]:[i,...t.class.defaultAnnotations].map(e=>[e,"false"]))
;await n.apply(classObject(t.class.name,{annotations:r}),{...s,fieldManager:v,force:!0})}function classObject(e,t,n={}){return{apiVersion:o,kind:"StorageClass",metadata:{name:e,...t},...n}}
function isRace(e){return e instanceof s.h&&[404,409,422].includes(e.status)}const stepName=e=>"create"===e.action?e.wanted.name:e.class.name;function tell(e){
return"create"===e.action?`created as the default, since ${e.reason}`:"mark"===e.action?`marked as the default, since ${e.reason}`:`no longer marked as default, since ${e.reason}`}
function describeStep(e){const{reason:t}=e;if("create"===e.action){const{name:n,...a}=e.wanted;return{kind:"StorageClass",name:n,action:"create",
fields:[...Object.entries(a).flatMap(([e,t])=>"object"==typeof t?Object.entries(t).map(([e,t])=>({path:`parameters["${e}"]`,to:t})):[{path:e,to:t}]),{path:annotationPath(i),to:"true"}],reason:t}}
const n="mark"===e.action,a=(n?[i]:e.class.defaultAnnotations).map(e=>({path:annotationPath(e),from:String(!n),to:String(n)}));return{kind:"StorageClass",name:e.class.name,action:"update",fields:a,
reason:t}}const annotationPath=e=>`metadata.annotations["${e}"]`;async function prepareEnvironment(e){
const{kubernetes:t,logger:n,clock:s,signal:r,dryRun:o=!1}=e,i=s.now(),{platform:c,evidence:l}=await(0,a.li)(t,{override:e.platform??"auto",signal:r});n.info(`Platform: ${c} (${l.join("; ")})`)
;const d=await ensureStorageClass({kubernetes:t,logger:n,clock:s,signal:r,platform:c,dryRun:o,...e.storageClass});return{platform:c,evidence:l,storageClass:d,changed:d.changed,durationMs:s.now()-i}}},
4254:(e,t,n)=>{n.d(t,{Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var a=n(3036),s=n(5281)
;const r=new Set(["Deployment","StatefulSet","DaemonSet"]),o=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,t,n,{kubernetes:o,signal:i}){const c=void 0===e?void 0===n?.reference?[]:[n.reference]:(0,
s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>r.has(e)).map(e=>({namespace:t,...(0,a.Po)(e)})),l=await Promise.all(c.map(e=>o.get(e,{signal:i})));return c.map((e,n)=>l[n]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??t}})}function webhookServices(e){const t=(0,
s.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(t.map(({namespace:e,name:t})=>`${e}/${t}`))]}async function waitForEndpoints(e,{kubernetes:t,logger:n,signal:a}){const[s="",r=""]=e.split("/"),o=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=t.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:s,labelSelector:`${i}=${r}`,
signal:AbortSignal.any([a,o.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||o.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},2744:(e,t,n)=>{n.d(t,{T:()=>readOutputs});var a=n(3036),s=n(2317),r=n(1740),o=n(4851);async function readOutputs(e,t,n,i={}){
const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,m])=>{const p=function(e,t,n){const a=t.apiVersion??(0,o.u)(t.kind)
;if(void 0===a)throw new s.j1(`The output ${e} needs an apiVersion for the kind ${t.kind}`);return{apiVersion:a,kind:t.kind,namespace:n,name:t.name}}(e,m,n),u=await(e=>{const n=(0,
a.TN)(e),s=c.get(n)??t.get(e,i);return c.set(n,s),s})(p),f=u&&(0,r.A)((0,r.Z)(m.path),u);if(void 0!==f)l[e]=f;else{const t=(0,a.P5)(p);d.push({name:e,
reason:void 0===u?`${t} does not exist`:`${t} has nothing at ${m.path}`})}}));const m=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(m.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,t)=>m.indexOf(e.name)-m.indexOf(t.name))}}}};
