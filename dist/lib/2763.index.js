export const id=2763;export const ids=[2763];export const modules={32763:(e,t,n)=>{n.d(t,{examineAwsEnvironment:()=>examineAwsEnvironment})
;var s=n(82467),a=n(43576),o=n(63036),i=n(70176),r=n(55559),d=n(27879);async function examineDriverRequirement(e,t){const n="EBS CSI driver",{installation:s,autoMode:a}=await(0,i.oM)(e,t)
;if(void 0===s)return a?{check:n,state:"ok",detail:"EKS Auto Mode brings its own"}:{check:n,state:"missing",detail:"not installed",remedy:"install-ebs-csi-driver installs it."}
;const{workloads:l,nodes:c}=await(0,r.J)(e,t),u=l.controllers.filter(e=>!isAvailable(e)),m=(0,d.ph)(c,"missing").map(({name:e})=>e),f=(0,d.ph)(c,"ready").length;if(0===u.length&&0===m.length)return{
check:n,state:"ok",detail:`${(0,i.pE)(l.controllers)} by ${s.by}, on ${f} nodes`};return{check:n,state:"wrong",detail:[...u.map(e=>`${(0,o.P5)((0,
o.Po)(e))} is not available`),...0===m.length?[]:[`not registered on ${m.join(", ")}`]].join("; "),remedy:"install-ebs-csi-driver waits for it and explains what keeps it."}}
const isAvailable=e=>"True"===(0,o.fS)(e,"Available")?.status;var l=n(85459),c=n(12317);async function examineAwsEnvironment(e){const{kubernetes:t,signal:n}=e.collaborators
;return[...await examineAccess(e),await examineDriverRequirement(t,n)]}async function examineAccess({collaborators:e,detected:t,aws:n,awsEnvironment:{openAws:o,manifests:i}}){
const{kubernetes:r,logger:d,clock:u,signal:m}=e;try{const e=await o();try{const{plan:o}=await(0,s.i)({aws:e,kubernetes:r,logger:d,clock:u,signal:m,platform:t,manifests:i,wish:(0,a.U)(n)})
;return o.requirements.map(({check:e,state:t,detail:n,remedy:s})=>({check:e,state:t,detail:n,...void 0===s?{}:{remedy:s}}))}finally{e.close()}}catch(e){if(!(e instanceof c.Xf)||m.aborted)throw e
;return[(0,l.k)("EBS access",e)]}}},60871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var s=n(63036),a=n(44911);const o=[...["not-ready","unreachable"].map(e=>({name:e,effect:"NoExecute"
})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,operator:"Exists",effect:t
})),i="eks.amazonaws.com/compute-type",r=[["it is a Fargate node, which has no EBS volumes",e=>"fargate"===labelsOf(e)[i]],["it is a hybrid node, outside of EC2",e=>"hybrid"===labelsOf(e)[i]||(0,
a.u)(e).startsWith("eks-hybrid://")],["it is a node of EKS Auto Mode, with AWS's own driver",e=>"auto"===labelsOf(e)[i]],["it is a virtual node, without a kubelet",e=>"virtual-kubelet"===labelsOf(e).type]]
;function foreignKind(e){return r.find(([,t])=>t(e))?.[0]}function whyLeftOut(e,t){const n=foreignKind(e);if(void 0!==n)return n;const a=t.map(t=>function(e,t){const n=labelsOf(e)
;for(const[e,s]of Object.entries(t.nodeSelector??{}))if(n[e]!==s)return`the node selector of the driver asks for ${e}=${s}`
;const s=t.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;if(void 0!==s&&!s.some(t=>function(e,{matchExpressions:t=[],matchFields:n=[]}){
if(t.length+n.length===0)return!1;const s=labelsOf(e);return t.every(e=>matches(s[e.key],e))&&n.every(t=>matches("metadata.name"===t.key?e.metadata.name:void 0,t))
}(e,t)))return"the node affinity of the driver does not allow it"
;const a=[...o,...t.tolerations??[]],i=(e.spec?.taints??[]).filter(({effect:e})=>"NoSchedule"===e||"NoExecute"===e),r=i.find(e=>!a.some(t=>function({key:e,operator:t="Equal",value:n="",effect:s},a){
return(void 0===s||""===s||s===a.effect)&&("Exists"===t?void 0===e||""===e||e===a.key:e===a.key&&n===(a.value??""))}(t,e)));if(void 0===r)return;const d=void 0===r.value?"":`=${r.value}`
;return`the driver does not tolerate its taint ${r.key}${d}:${r.effect}`}(e,function(e){const t=e.spec;return t?.template?.spec??{}}(t)))
;return a.length>0&&a.every(e=>void 0!==e)?"windows"===labelsOf(e)["kubernetes.io/os"]?"it runs Windows, and the driver is installed for Linux only":a.join("; "):void 0!==e.metadata.deletionTimestamp?"it is being deleted":"True"===(0,
s.fS)(e,"Ready")?.status?void 0:"it is NotReady"}function matches(e,{operator:t,values:n=[]}){switch(t){case"In":return void 0!==e&&n.includes(e);case"NotIn":return void 0===e||!n.includes(e)
;case"Exists":return void 0!==e;case"DoesNotExist":return void 0===e;case"Gt":return Number.parseInt(e??"",10)>Number(n[0]);case"Lt":return Number.parseInt(e??"",10)<Number(n[0]);default:return!1}}
const labelsOf=e=>e.metadata.labels??{}},70176:(e,t,n)=>{n.d(t,{CU:()=>c,F0:()=>readWorkloads,JG:()=>f,NW:()=>v,g2:()=>u,oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m})
;var s=n(14263),a=n(92194),o=n(84593),i=n(63036),r=n(19626),d=n(9654),l=n(41675)
;const c="kube-system",u="aws-ebs-csi-driver",m="ebs-csi",f="ebs-csi-controller",v="ebs-csi-node",p="app.kubernetes.io/name",h="app.kubernetes.io/version";async function examineDriver(e,t){
const[n,s,o]=await Promise.all([e.list({apiVersion:l.t,kind:"CSIDriver"},{signal:t}),(0,a.iJ)(e,c,u,{signal:t}),readWorkloads(e,t)]);return{
installation:judgeInstallation(n.items.find(({metadata:e})=>e.name===d.Qy),s,o),release:s,workloads:o,autoMode:n.items.some(({metadata:e})=>e.name===d.jk)}}async function readWorkloads(e,t){
const find=async(n,s)=>{const a={apiVersion:"apps/v1",kind:n},o=(await Promise.all([e.list(a,{labelSelector:`${p}=${u}`,signal:t}),e.list(a,{fieldSelector:`metadata.name=${s}`,signal:t
})])).flatMap(({items:e})=>e);return[...new Map(o.map(e=>[(0,i.TN)((0,i.Po)(e)),e])).values()]},[n,s]=await Promise.all([find("Deployment",f),find("DaemonSet",v)]);return{controllers:n,daemonSets:s}}
function judgeInstallation(e,t,{controllers:n,daemonSets:a}){const o=[...n,...a,...void 0===e?[]:[e]],i=driverVersion(n);if(void 0!==t&&"uninstalled"!==t.status){const e=(0,s.s6)(t);return{
...helmRelease(c,u),ours:e,version:i||(t.appVersion??"")}}const r=o.map(markOf).filter(e=>void 0!==e),[d]=r.length>0?r:o.length>0?[k]:[];return void 0===d?void 0:{...d,version:i}}
const helmRelease=(e,t)=>({by:`Helm release ${e}/${t}`,method:"helm"}),k={by:"plain manifests (kubectl apply -k)",method:"kustomize",ours:!1};function markOf({metadata:e}){
const{labels:t={},annotations:n={},managedFields:s=[]}=e,a=t["app.kubernetes.io/managed-by"],i=n["meta.helm.sh/release-name"];if(void 0!==i)return{
...helmRelease(n["meta.helm.sh/release-namespace"]??"",i),ours:!1};if(t[o.vr]===(0,r.yd)(m,c).id)return{by:"Lamina, by kustomize",method:"kustomize",ours:!0}
;if("EKS"===a||s.some(e=>"eks"===e.manager))return{by:"the EKS add-on aws-ebs-csi-driver",method:"eks-addon",ours:!1};const d=Object.keys(t).some(e=>e.startsWith("addon.kops.k8s.io/"))
;return"kops"===a||d?{by:"kops",method:void 0,ours:!1}:void 0}function driverVersion(e){for(const{metadata:t,...n}of e){
const e=n.spec,s=e?.template?.spec?.containers??[],a=(s.find(({name:e})=>"ebs-plugin"===e)??s[0])?.image??"",o=/:v?(\d+\.\d+\.\d+[^@]*)/.exec(a)?.[1]??t.labels?.[h]
;if(void 0!==o)return o.replace(/^v/,"")}return""}},55559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var s=n(41675),a=n(70176),o=n(27879);async function lookAtDriver(e,t){
const[n,i,r]=await Promise.all([(0,a.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:s.t,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,
o.dK)(i.items,r.items,n.daemonSets)}}},27879:(e,t,n)=>{n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var s=n(9654),a=n(77900),o=n(60871);function judgeNodes(e,t,n){
const s=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{const{name:t}=e.metadata;if(s.has(t)&&isWell(e))return{name:t,state:"ready"};const a=(0,o.q)(e,n);return void 0===a?{
name:t,state:"missing"}:{name:t,state:"left-out",reason:a}}).sort((e,t)=>e.name<t.name?-1:1)}const hasDriver=e=>(0,s.Xf)(e).includes(s.Qy),isWell=e=>void 0===(0,
o.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t),listNames=e=>(0,a.X)(e.map(({name:e})=>e))}};
