export const id=2763;export const ids=[2763];export const modules={68589:(e,t,n)=>{n.r(t),n.d(t,{openAws:()=>openAws})
;var o=n(44708),s=n(12317),i=n(36100),a=n(31422),r=n(35193),c=n(24524),l=n(16764),d=n(71695);const u={iam:l.h8v,ec2:r.gu5,sts:d.iM,eks:c.JQJ},m={sts:{GetCallerIdentity:d.zI},iam:{GetPolicy:l.s4W,
GetPolicyVersion:l.G45,ListPolicyVersions:l.D6R,ListEntitiesForPolicy:l.sRK,CreatePolicy:l.Mrm,CreatePolicyVersion:l.WZZ,DeletePolicyVersion:l.$Pb,DeletePolicy:l.Z6J,TagPolicy:l.ynn,GetRole:l.kbp,
ListAttachedRolePolicies:l.wfM,ListRolePolicies:l.Y7N,ListInstanceProfilesForRole:l.oxC,CreateRole:l.IS,UpdateAssumeRolePolicy:l.tuH,PutRolePermissionsBoundary:l.fly,AttachRolePolicy:l.XgU,
DetachRolePolicy:l.BA7,TagRole:l.Wcv,UntagRole:l.Hmm,DeleteRole:l.$kI,GetInstanceProfile:l.Qa4,CreateInstanceProfile:l.cNz,AddRoleToInstanceProfile:l.KqH,RemoveRoleFromInstanceProfile:l.ScF,
TagInstanceProfile:l.A6H,DeleteInstanceProfile:l.Dys,GetOpenIDConnectProvider:l.cCT,CreateOpenIDConnectProvider:l.QJe,DeleteOpenIDConnectProvider:l.lfW},ec2:{DescribeInstances:r.bNs,
DescribeIamInstanceProfileAssociations:r.Ytg,AssociateIamInstanceProfile:r.R9S,ReplaceIamInstanceProfileAssociation:r.knV,DisassociateIamInstanceProfile:r.NiQ,ModifyInstanceMetadataOptions:r.a5G},
eks:{DescribeCluster:c.hV5,ListPodIdentityAssociations:c.pp8,DescribePodIdentityAssociation:c.$tu,CreatePodIdentityAssociation:c.FHt,UpdatePodIdentityAssociation:c.Tr6,
DeletePodIdentityAssociation:c.FT2,DescribeAddon:c.BFv,CreateAddon:c.Kdw,UpdateAddon:c.dvf,DeleteAddon:c.VO5}};var f=n(45358),v=n(50719);const p=4,y=5e3,h=3e4
;function openAws({region:e,env:t,logger:n,clock:r,signal:c,random:l=Math.random,answerTimeout:d=h}){const g=""!==e?e:t.AWS_REGION??t.AWS_DEFAULT_REGION??""
;if(!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(g))throw new s.j1(""===g?"No AWS region was given":`region: "${g}" does not look like an AWS region (eu-west-1)`,{
remedy:"Give the region that the nodes run in as the input region, or set AWS_REGION."});const k=new Map,w=new o.Agent({keepAlive:!0,proxyEnv:t}),b=(0,i.z)(p),A={reads:0,writes:0}
;async function send(e,t,o,i){const p=m[t][o];if(void 0===p)throw new Error(`${t}:${o} is not in the table of calls`);const h=new Map,b=r.now();let I,P=0;try{return await(0,a.L)(async()=>{A[e]+=1,P+=1
;try{return await function(e){let t=k.get(e);return void 0===t&&(t=new u[e]({region:g,maxAttempts:1,requestHandler:{httpsAgent:w,connectionTimeout:y,requestTimeout:d,throwOnRequestTimeout:!0}}),
k.set(e,t)),t}(t).send(new p(i),{abortSignal:c})}catch(e){throw c.throwIfAborted(),I=(0,f.DZ)(e,{service:t,action:o,region:g}),I}},{label:`${t}:${o}`,
attempts:Math.max(...Object.values(v.p6).map(({attempts:e})=>e)),baseDelay:50,maxDelay:6e4,retryable:e=>function(e,t,n){const o=(0,v.uj)(e);if(void 0===o)return!1;const s=(t.get(o)??0)+1;t.set(o,s)
;const{attempts:i,pause:a,longest:r}=v.p6[o];if(s>=i)return!1;const c=n()*Math.min(r,a*2**(s-1));return{afterMilliseconds:Math.max(e.retryAfter??0,c)}}(e,h,l),clock:r,logger:n,signal:c,random:l})
}catch(e){if(void 0===I)throw e;const t=r.now()-b;if(e instanceof s.j3)throw(0,f.TZ)(e,I,P,t);throw e===I&&P>1?(0,f.QQ)(I,P,t):e}}const read=(e,t,n)=>b(()=>send("reads",e,t,n),c);return{region:g,
count:A,read,find:async(e,t,n)=>{try{return await read(e,t,n)}catch(e){if(f.sj.test(e.awsCode))return;throw e}},readAll:async(e,t,n)=>{const o=[];let s={};for(;void 0!==s;){const i=await read(e,t,{
...n,...s});o.push(i),s=nextPage(i)}return o},write:({service:e,action:t,input:n})=>send("writes",e,t,n),close:()=>{for(const e of k.values())e.destroy();w.destroy()}}}
function nextPage({IsTruncated:e,Marker:t,NextToken:n,nextToken:o}){return!0===e&&void 0!==t?{Marker:t}:void 0!==n&&""!==n?{NextToken:n}:void 0!==o&&""!==o?{nextToken:o}:void 0}},32763:(e,t,n)=>{
n.d(t,{examineAwsEnvironment:()=>examineAwsEnvironment});var o=n(68589),s=n(93051),i=n(43576),a=n(63036),r=n(70176),c=n(55559),l=n(27879);async function examineDriverRequirement(e,t){
const n="EBS CSI driver",{installation:o,autoMode:s}=await(0,r.oM)(e,t);if(void 0===o)return s?{check:n,state:"ok",detail:"EKS Auto Mode brings its own"}:{check:n,state:"missing",
detail:"not installed",remedy:"install-ebs-csi-driver installs it."};const{workloads:i,nodes:d}=await(0,c.J)(e,t),u=i.controllers.filter(e=>!function({status:e}){
return(e?.conditions??[]).some(e=>"Available"===e.type&&"True"===e.status)}(e)),m=(0,l.ph)(d,"missing").map(({name:e})=>e),f=(0,l.ph)(d,"ready").length;if(0===u.length&&0===m.length)return{check:n,
state:"ok",detail:`${(0,r.pE)(i.controllers)} by ${o.by}, on ${f} nodes`};return{check:n,state:"wrong",detail:[...u.map(e=>`${(0,a.P5)((0,
a.Po)(e))} is not available`),...0===m.length?[]:[`not registered on ${m.join(", ")}`]].join("; "),remedy:"install-ebs-csi-driver waits for it and explains what keeps it."}}
var d=n(85459),u=n(12317),m=n(68794);async function examineAwsEnvironment(e){const{kubernetes:t,signal:n}=e.collaborators;return[...await examineAccess(e),await examineDriverRequirement(t,n)]}
async function examineAccess({collaborators:e,detected:t,aws:n,installation:a,env:r}){const{kubernetes:c,logger:l,clock:f,signal:v}=e;try{const e=(0,o.openAws)({region:n.region??"",env:r,logger:l,
clock:f,signal:v});try{const{plan:o}=await(0,s.i)({aws:e,kubernetes:c,logger:l,clock:f,signal:v,platform:t,manifests:(0,m.e)(a),wish:(0,i.U)(n)})
;return o.requirements.map(({check:e,state:t,detail:n,remedy:o})=>({check:e,state:t,detail:n,...void 0===o?{}:{remedy:o}}))}finally{e.close()}}catch(e){if(!(e instanceof u.Xf)||v.aborted)throw e
;return[(0,d.k)("EBS access",e)]}}},60871:(e,t,n)=>{n.d(t,{q:()=>whyLeftOut,r:()=>foreignKind});var o=n(63036);const s=[...["not-ready","unreachable"].map(e=>({name:e,effect:"NoExecute"
})),...["disk-pressure","memory-pressure","pid-pressure","unschedulable"].map(e=>({name:e,effect:"NoSchedule"}))].map(({name:e,effect:t})=>({key:`node.kubernetes.io/${e}`,operator:"Exists",effect:t
})),i="eks.amazonaws.com/compute-type",a=[["it is a Fargate node, which has no EBS volumes",e=>"fargate"===labelsOf(e)[i]],["it is a hybrid node, outside of EC2",e=>"hybrid"===labelsOf(e)[i]||providerId(e).startsWith("eks-hybrid://")],["it is a node of EKS Auto Mode, with AWS's own driver",e=>"auto"===labelsOf(e)[i]],["it is a virtual node, without a kubelet",e=>"virtual-kubelet"===labelsOf(e).type]]
;function foreignKind(e){return a.find(([,t])=>t(e))?.[0]}function whyLeftOut(e,t){const n=foreignKind(e);if(void 0!==n)return n;const i=t.map(t=>function(e,t){const n=labelsOf(e)
;for(const[e,o]of Object.entries(t.nodeSelector??{}))if(n[e]!==o)return`the node selector of the driver asks for ${e}=${o}`
;const o=t.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;if(void 0!==o&&!o.some(t=>function(e,{matchExpressions:t=[],matchFields:n=[]}){
if(t.length+n.length===0)return!1;const o=labelsOf(e);return t.every(e=>matches(o[e.key],e))&&n.every(t=>matches("metadata.name"===t.key?e.metadata.name:void 0,t))
}(e,t)))return"the node affinity of the driver does not allow it"
;const i=[...s,...t.tolerations??[]],a=(e.spec?.taints??[]).filter(({effect:e})=>"NoSchedule"===e||"NoExecute"===e),r=a.find(e=>!i.some(t=>function({key:e,operator:t="Equal",value:n="",effect:o},s){
return(void 0===o||""===o||o===s.effect)&&("Exists"===t?void 0===e||""===e||e===s.key:e===s.key&&n===(s.value??""))}(t,e)));if(void 0===r)return;const c=void 0===r.value?"":`=${r.value}`
;return`the driver does not tolerate its taint ${r.key}${c}:${r.effect}`}(e,function(e){const t=e.spec;return t?.template?.spec??{}}(t)))
;return i.length>0&&i.every(e=>void 0!==e)?"windows"===labelsOf(e)["kubernetes.io/os"]?"it runs Windows, and the driver is installed for Linux only":i.join("; "):void 0!==e.metadata.deletionTimestamp?"it is being deleted":"True"===(0,
o.fS)(e,"Ready")?.status?void 0:"it is NotReady"}function matches(e,{operator:t,values:n=[]}){switch(t){case"In":return void 0!==e&&n.includes(e);case"NotIn":return void 0===e||!n.includes(e)
;case"Exists":return void 0!==e;case"DoesNotExist":return void 0===e;case"Gt":return Number.parseInt(e??"",10)>Number(n[0]);case"Lt":return Number.parseInt(e??"",10)<Number(n[0]);default:return!1}}
const labelsOf=e=>e.metadata.labels??{},providerId=e=>e.spec?.providerID??""},70176:(e,t,n)=>{n.d(t,{CU:()=>d,F0:()=>readWorkloads,g2:()=>u,oM:()=>examineDriver,pE:()=>driverVersion,rK:()=>m})
;var o=n(22375),s=n(92194),i=n(84593),a=n(63036),r=n(23509),c=n(41675),l=n(2088)
;const d="kube-system",u="aws-ebs-csi-driver",m="ebs-csi",f="ebs-csi-controller",v="ebs-csi-node",p="app.kubernetes.io/name",y="app.kubernetes.io/version";async function examineDriver(e,t){
const[n,o,i]=await Promise.all([e.list({apiVersion:c.tS,kind:"CSIDriver"},{signal:t}),(0,s.iJ)(e,d,u,{signal:t}),readWorkloads(e,t)]);return{
installation:judgeInstallation(n.items.find(({metadata:e})=>e.name===l.Qy),o,i),release:o,workloads:i,autoMode:n.items.some(({metadata:e})=>e.name===l.jk)}}async function readWorkloads(e,t){
const find=async(n,o)=>{const s={apiVersion:"apps/v1",kind:n},i=(await Promise.all([e.list(s,{labelSelector:`${p}=${u}`,signal:t}),e.list(s,{fieldSelector:`metadata.name=${o}`,signal:t
})])).flatMap(({items:e})=>e);return[...new Map(i.map(e=>[(0,a.TN)((0,a.Po)(e)),e])).values()]},[n,o]=await Promise.all([find("Deployment",f),find("DaemonSet",v)]);return{controllers:n,daemonSets:o}}
function judgeInstallation(e,t,{controllers:n,daemonSets:s}){const i=[...n,...s,...void 0===e?[]:[e]],a=driverVersion(n);if(void 0!==t&&"uninstalled"!==t.status){const e=(0,o.s6)(t);return{
...helmRelease(d,u),ours:e,version:a||(t.appVersion??"")}}const r=i.map(markOf).filter(e=>void 0!==e),[c]=r.length>0?r:i.length>0?[h]:[];return void 0===c?void 0:{...c,version:a}}
const helmRelease=(e,t)=>({by:`Helm release ${e}/${t}`,method:"helm"}),h={by:"plain manifests (kubectl apply -k)",method:"kustomize",ours:!1};function markOf({metadata:e}){
const{labels:t={},annotations:n={},managedFields:o=[]}=e,s=t["app.kubernetes.io/managed-by"],a=n["meta.helm.sh/release-name"];if(void 0!==a)return{
...helmRelease(n["meta.helm.sh/release-namespace"]??"",a),ours:!1};if(t[i.vr]===(0,r.yd)(m,d).id)return{by:"Lamina, by kustomize",method:"kustomize",ours:!0}
;if("EKS"===s||o.some(e=>"eks"===e.manager))return{by:"the EKS add-on aws-ebs-csi-driver",method:"eks-addon",ours:!1};const c=Object.keys(t).some(e=>e.startsWith("addon.kops.k8s.io/"))
;return"kops"===s||c?{by:"kops",method:void 0,ours:!1}:void 0}function driverVersion(e){for(const{metadata:t,...n}of e){
const e=n.spec,o=e?.template?.spec?.containers??[],s=(o.find(({name:e})=>"ebs-plugin"===e)??o[0])?.image??"",i=/:v?(\d+\.\d+\.\d+[^@]*)/.exec(s)?.[1]??t.labels?.[y]
;if(void 0!==i)return i.replace(/^v/,"")}return""}},55559:(e,t,n)=>{n.d(t,{J:()=>lookAtDriver});var o=n(41675),s=n(70176),i=n(27879);async function lookAtDriver(e,t){
const[n,a,r]=await Promise.all([(0,s.F0)(e,t),e.list({apiVersion:"v1",kind:"Node"},{signal:t}),e.list({apiVersion:o.tS,kind:"CSINode"},{signal:t})]);return{workloads:n,nodes:(0,
i.dK)(a.items,r.items,n.daemonSets)}}},27879:(e,t,n)=>{n.d(t,{Zv:()=>listNames,dK:()=>judgeNodes,ph:()=>inState});var o=n(2088),s=n(60871);function judgeNodes(e,t,n){
const o=new Set(t.filter(hasDriver).map(({metadata:e})=>e.name));return e.map(e=>{const{name:t}=e.metadata;if(o.has(t)&&isWell(e))return{name:t,state:"ready"};const i=(0,s.q)(e,n);return void 0===i?{
name:t,state:"missing"}:{name:t,state:"left-out",reason:i}}).sort((e,t)=>e.name<t.name?-1:1)}function hasDriver(e){const t=e.spec?.drivers;return!0===t?.some(({name:e})=>e===o.Qy)}
const isWell=e=>void 0===(0,s.q)(e,[]),inState=(e,t)=>e.filter(e=>e.state===t);function listNames(e,t=5){const n=e.slice(0,t).map(({name:e})=>e)
;return e.length>t?`${n.join(", ")} and ${e.length-t} more`:n.join(", ")}}};
