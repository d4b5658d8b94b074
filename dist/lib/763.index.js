export const id=763;export const ids=[763];export const modules={2763:(e,t,n)=>{n.d(t,{examineAwsEnvironment:()=>examineAwsEnvironment})
;var s=n(8589),o=n(7282),i=n(3576),a=n(3036),r=n(176),d=n(5559),l=n(7879);async function examineDriverRequirement(e,t){const n="EBS CSI driver",{installation:s,autoMode:o}=await(0,r.oM)(e,t)
;if(void 0===s)return o?{check:n,state:"ok",detail:"EKS Auto Mode brings its own"}:{check:n,state:"missing",detail:"not installed",remedy:"install-ebs-csi-driver installs it."}
;const{workloads:i,nodes:c}=await(0,d.J)(e,t),u=[...i.controllers,...i.daemonSets].filter(e=>!function({kind:e,...t}){const{status:n={}}=t
;if("DaemonSet"===e)return n.numberReady===n.desiredNumberScheduled;return(n.conditions??[]).some(e=>"Available"===e.type&&"True"===e.status)}(e)),m=(0,l.ph)(c,"missing").map(({name:e})=>e),f=(0,
l.ph)(c,"ready").length;if(0===u.length&&0===m.length)return{check:n,state:"ok",detail:`${(0,r.pE)(i.controllers)} by ${s.by}, on ${f} nodes`};return{check:n,state:"wrong",detail:[...u.map(e=>`${(0,
a.P5)((0,a.Po)(e))} is not up`),...0===m.length?[]:[`not registered on ${m.join(", ")}`]].join("; "),remedy:"install-ebs-csi-driver waits for it and explains what keeps it."}}
var c=n(5459),u=n(2317),m=n(8794);async function examineAwsEnvironment(e){const{kubernetes:t,signal:n}=e.collaborators;return[...await examineAccess(e),await examineDriverRequirement(t,n)]}
async function examineAccess({collaborators:e,detected:t,aws:n,installation:a,env:r}){const{kubernetes:d,logger:l,clock:f,signal:v}=e;try{const e=(0,s.e)({region:n.region??"",env:r,logger:l,clock:f,
signal:v});try{const{plan:s}=await(0,o.i)({aws:e,kubernetes:d,logger:l,clock:f,signal:v,platform:t,manifests:(0,m.e)(a),wish:(0,i.UF)(n)})
;return s.requirements.map(({check:e,state:t,detail:n,remedy:s})=>({check:e,state:t,detail:n,...void 0===s?{}:{remedy:s}}))}finally{e.close()}}catch(e){if(!(e instanceof u.Xf)||v.aborted)throw e
;return[(0,c.k)("EBS access",e)]}}},871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var s=n(3036);const o=[...["not-ready","unreachable"].map(e=>({name:e,effect:"NoExecute"
})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,operator:"Exists",effect:t
})),i="eks.amazonaws.com/compute-type",a=[["it is a Fargate node, which has no EBS volumes",e=>"fargate"===labelsOf(e)[i]],["it is a hybrid node, outside of EC2",e=>"hybrid"===labelsOf(e)[i]||providerId(e).startsWith("eks-hybrid://")],["it is a node of EKS Auto Mode, with AWS's own driver",e=>"auto"===labelsOf(e)[i]],["it is a virtual node, without a kubelet",e=>"virtual-kubelet"===labelsOf(e).type]]
;function foreignKind(e){return a.find(([,t])=>t(e))?.[0]}function whyLeftOut(e,t){const n=foreignKind(e);if(void 0!==n)return n;const i=t.map(t=>function(e,t){const n=labelsOf(e)
;for(const[e,s]of Object.entries(t.nodeSelector??{}))if(n[e]!==s)return`the node selector of the driver asks for ${e}=${s}`
;const s=t.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;if(void 0!==s&&!s.some(t=>function(e,{matchExpressions:t=[],matchFields:n=[]}){
if(t.length+n.length===0)return!1;const s=labelsOf(e);return t.every(e=>matches(s[e.key],e))&&n.every(t=>matches("metadata.name"===t.key?e.metadata.name:void 0,t))
}(e,t)))return"the node affinity of the driver does not allow it"
;const i=[...o,...t.tolerations??[]],a=(e.spec?.taints??[]).filter(({effect:e})=>"NoSchedule"===e||"NoExecute"===e),r=a.find(e=>!i.some(t=>function({key:e,operator:t="Equal",value:n="",effect:s},o){
return(void 0===s||""===s||s===o.effect)&&("Exists"===t?void 0===e||""===e||e===o.key:e===o.key&&n===(o.value??""))}(t,e)));if(void 0===r)return;const d=void 0===r.value?"":`=${r.value}`
;return`the driver does not tolerate its taint ${r.key}${d}:${r.effect}`}(e,function(e){const t=e.spec;return t?.template?.spec??{}}(t)))
;return i.length>0&&i.every(e=>void 0!==e)?"windows"===labelsOf(e)["kubernetes.io/os"]?"it runs Windows, and the driver is installed for Linux only":i.join("; "):void 0!==e.metadata.deletionTimestamp?"it is being deleted":"True"===(0,
s.fS)(e,"Ready")?.status?void 0:"it is NotReady"}function matches(e,{operator:t,values:n=[]}){switch(t){case"In":return void 0!==e&&n.includes(e);case"NotIn":return void 0===e||!n.includes(e)
;case"Exists":return void 0!==e;case"DoesNotExist":return void 0===e;case"Gt":return Number.parseInt(e??"",10)>Number(n[0]);case"Lt":return Number.parseInt(e??"",10)<Number(n[0]);default:return!1}}
const labelsOf=e=>e.metadata.labels??{},providerId=e=>e.spec?.providerID??""},176:(e,t,n)=>{n.d(t,{CU:()=>c,F0:()=>readWorkloads,g2:()=>u,oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m})
;var s=n(338),o=n(2194),i=n(4593),a=n(3036),r=n(3509),d=n(1675),l=n(2088)
;const c="kube-system",u="aws-ebs-csi-driver",m="ebs-csi",f="ebs-csi-controller",v="ebs-csi-node",p="app.kubernetes.io/name",h="app.kubernetes.io/version";async function examineDriver(e,t){
const[n,s,i]=await Promise.all([e.list({apiVersion:d.tS,kind:"CSIDriver"},{signal:t}),(0,o.iJ)(e,c,u,{signal:t}),readWorkloads(e,t)]);return{
installation:judgeInstallation(n.items.find(({metadata:e})=>e.name===l.Qy),s,i),release:s,workloads:i,autoMode:n.items.some(({metadata:e})=>e.name===l.jk)}}async function readWorkloads(e,t){
const find=async(n,s)=>{const o={apiVersion:"apps/v1",kind:n},i=(await Promise.all([e.list(o,{labelSelector:`${p}=${u}`,signal:t}),e.list(o,{fieldSelector:`metadata.name=${s}`,signal:t
})])).flatMap(({items:e})=>e);return[...new Map(i.map(e=>[(0,a.TN)((0,a.Po)(e)),e])).values()]},[n,s]=await Promise.all([find("Deployment",f),find("DaemonSet",v)]);return{controllers:n,daemonSets:s}}
function judgeInstallation(e,t,{controllers:n,daemonSets:o}){const i=[...n,...o,...void 0===e?[]:[e]],a=driverVersion(n);if(void 0!==t&&"uninstalled"!==t.status){const e=(0,s.s6)(t);return{
...helmRelease(c,u),ours:e,version:a||(t.appVersion??"")}}const r=i.map(markOf).filter(e=>void 0!==e),[d]=r.length>0?r:i.length>0?[k]:[];return void 0===d?void 0:{...d,version:a}}
const helmRelease=(e,t)=>({by:`Helm release ${e}/${t}`,method:"helm"}),k={by:"plain manifests (kubectl apply -k)",method:"kustomize",ours:!1};function markOf({metadata:e}){
const{labels:t={},annotations:n={},managedFields:s=[]}=e,o=t["app.kubernetes.io/managed-by"],a=n["meta.helm.sh/release-name"];if(void 0!==a)return{
...helmRelease(n["meta.helm.sh/release-namespace"]??"",a),ours:!1};if(t[i.vr]===(0,r.yd)(m,c).id)return{by:"Lamina, by kustomize",method:"kustomize",ours:!0}
;if("EKS"===o||s.some(e=>"eks"===e.manager))return{by:"the EKS add-on aws-ebs-csi-driver",method:"eks-addon",ours:!1};const d=Object.keys(t).some(e=>e.startsWith("addon.kops.k8s.io/"))
;return"kops"===o||d?{by:"kops",method:void 0,ours:!1}:void 0}function driverVersion(e){for(const{metadata:t,...n}of e){
const e=n.spec,s=e?.template?.spec?.containers??[],o=(s.find(({name:e})=>"ebs-plugin"===e)??s[0])?.image??"",i=/:v?(\d+\.\d+\.\d+[^@]*)/.exec(o)?.[1]??t.labels?.[h]
;if(void 0!==i)return i.replace(/^v/,"")}return""}},5559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var s=n(1675),o=n(176),i=n(7879);async function lookAtDriver(e,t){const[n,a,r]=await Promise.all([(0,
o.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:s.tS,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,i.dK)(a.items,r.items,n.daemonSets)}}},7879:(e,t,n)=>{
n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var s=n(2088),o=n(871);function judgeNodes(e,t,n){const s=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{
const{name:t}=e.metadata;if(s.has(t)&&isWell(e))return{name:t,state:"ready"};const i=(0,o.q)(e,n);return void 0===i?{name:t,state:"missing"}:{name:t,state:"left-out",reason:i}
}).sort((e,t)=>e.name<t.name?-1:1)}function hasDriver(e){const t=e.spec?.drivers;return!0===t?.some(({name:e})=>e===s.Qy)}const isWell=e=>void 0===(0,o.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t)
;function listNames(e,t=5){const n=e.slice(0,t).map(({name:e})=>e);return e.length>t?`${n.join(", ")} and ${e.length-t} more`:n.join(", ")}}};
