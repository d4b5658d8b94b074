export const id=407;export const ids=[407];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>s});var o=n(65842),a=n(74917);const s={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...a.bB}},58897:(e,t,n)=>{n.r(t),n.d(t,{action:()=>G});var o=n(6392),a=n(68589),s=n(32870),r=n(40682),i=n(81462);async function openEbsAccess(e){
const{wish:t,region:n,env:o,logger:c,signal:l}=e,d="cluster"===t.nodes.by&&["auto","instance-profile"].includes(t.mode)||""!==e.kubeconfig?await(0,i.E)(e):void 0;try{const t=d&&await(0,
s.li)(d.kubernetes,{override:e.platform,signal:l}),i=t&&function({platform:e,evidence:t}){
return"local"===e||"gke"===e?`the cluster is told to be ${e} (${t[0]??""}), which brings volumes of its own`:void 0}(t),u=(0,a.openAws)({region:n,env:o,logger:c,clock:r.ml,signal:l});return{aws:u,
...void 0===d?{}:{kubernetes:d.kubernetes},...void 0===t?{}:{platform:t},...void 0===i?{}:{skipped:i},async[Symbol.asyncDispose](){u.close(),await(d?.[Symbol.asyncDispose]())}}}catch(e){
throw await(d?.[Symbol.asyncDispose]()),e}}var c=n(68794),l=n(11458),d=n(45358),u=n(12317),f=n(2088),m=n(30203),p=n(28763),h=n(29072),w=n(57385),y=n(68034),g=n(42580),v=n(33691),k=n(84454),$=n(49886)
;const S={calls:[],leftBehind:[]};async function planEksRemoval(e,t){
const{wish:n}=e,o=(t?.clusters??[]).filter(e=>[e,""].includes(n.clusterName)),a="pod-identity"===n.mode&&""!==n.clusterName?[n.clusterName]:[],s=[...new Set([...o,...a])],r=await Promise.all([...s.map(t=>async function({aws:e,wish:t},n){
const[o,a]=await Promise.all([(0,v.lq)(e,n),e.find("eks","DescribeAddon",{clusterName:n,addonName:v.Sr
})]),s=(await Promise.all(o.map(({associationId:t})=>e.find("eks","DescribePodIdentityAssociation",{clusterName:n,associationId:t
})))).flatMap(e=>e?.association??[]),r=s.filter(({tags:e})=>e?.[$.FX]===$.yo),i=s.filter(({tags:e,roleArn:n=""})=>e?.[$.FX]!==$.yo&&(0,y.cA)(n)===t.roleName);return{
calls:r.map(({associationId:e=""})=>(0,g.u)("eks","DeletePodIdentityAssociation",{clusterName:n,associationId:e},{resource:`${n}/${e}`,reason:"Lamina made it"})),
leftBehind:a?.addon?.tags?.[$.FX]===$.yo?[keptAgent(n)]:[],strangers:i.map(({associationId:e=""})=>`${n}/${e}`)}}(e,t)),...(t?.providers??[]).map(t=>async function({aws:e},t){
const n=await e.find("iam","GetOpenIDConnectProvider",{OpenIDConnectProviderArn:t});if(void 0===n||!(0,k.MU)(n.Tags))return{...S,strangers:[]}
;const o=`other roles may trust it; aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${t} removes it`;return{calls:[],leftBehind:[{what:`OIDC provider ${t}`,why:o}],strangers:[]}
}(e,t))]);return{calls:r.flatMap(({calls:e})=>e),leftBehind:r.flatMap(({leftBehind:e})=>e),strangers:r.flatMap(({strangers:e})=>e)}}const keptAgent=e=>({what:`EKS add-on ${v.Sr} of cluster ${e}`,
why:`other service accounts may have come to use it; aws eks delete-addon --cluster-name ${e} --addon-name ${v.Sr} removes it`});var b=n(28662),E=n(69642),I=n(20221),P=n(43026),A=n(87136),N=n(8321)
;async function readOwnRole({aws:e,wish:t}){const n=t.roleName,o=(await e.find("iam","GetRole",{RoleName:n}))?.Role;if(void 0===o||!(0,k.MU)(o.Tags))return;const[a,s,r]=await Promise.all([(0,
P.LO)(e,n),e.readAll("iam","ListRolePolicies",{RoleName:n}),e.readAll("iam","ListInstanceProfilesForRole",{RoleName:n})]);return{name:n,attached:a,inline:s.flatMap(({PolicyNames:e=[]})=>e),
profiles:r.flatMap(({InstanceProfiles:e=[]})=>e).map(({InstanceProfileName:e=""})=>e),...trustedBy(o)}}function trustedBy(e){const t=(0,N.GX)((0,I.au)(e.AssumeRolePolicyDocument??"{}"));return{
clusters:t.flatMap(({Condition:e})=>(0,N.c3)(e?.StringEquals?.["aws:RequestTag/eks-cluster-name"])),providers:t.flatMap(({Principal:e})=>"object"==typeof e?(0,N.c3)(e.Federated):[])}}
const detachCall=(e,{arn:t,name:n})=>(0,g.u)("iam","DetachRolePolicy",{RoleName:e,PolicyArn:t},{resource:e,reason:`${n} was attached by Lamina`});async function planForeignRoles(e){
const{wish:t,kubernetes:n}=e,o="cluster"===t.nodes.by&&void 0===n&&!isOnServiceAccount(e),a=new Set([t.roleName,...o?[]:await rolesOfNodes(e)]);return{
calls:(await Promise.all([...a].map(t=>async function({aws:e},t){const n=(await e.find("iam","GetRole",{RoleName:t}))?.Role;if(void 0===n||(0,k.MU)(n.Tags)||void 0===(0,k.EZ)(n.Tags,$.yR))return[]
;const o=(0,k.ps)(n.Tags);return[...(await(0,P.LO)(e,t)).filter(({name:e})=>o.includes(e)).map(e=>detachCall(t,e)),(0,g.u)("iam","UntagRole",{RoleName:t,TagKeys:[$.yR]},{resource:t,
reason:"nothing that Lamina attached is left on it"})]}(e,t)))).flat(),leftBehind:o?[{what:"Policies on other roles of the nodes",
why:"without a kubeconfig the nodes are not known, nor what was attached to the roles that they had already"}]:[]}}
const isOnServiceAccount=({wish:{mode:e},platform:t})=>"pod-identity"===e||"irsa"===e||"auto"===e&&"eks"===t?.platform;async function rolesOfNodes(e){if(isOnServiceAccount(e))return[]
;const t=new Set((await async function(e){const{aws:t,account:n,wish:o,kubernetes:a,signal:s}=e;if("ids"===o.nodes.by){return(await(0,
b.PD)(t,"instance-id",o.nodes.ids)).map(({instance:e})=>e.IamInstanceProfile?.Arn??"")}try{const{instances:e}=await(0,E.w)({aws:t,account:n,selection:o.nodes,clusterName:o.clusterName,signal:s,
...void 0===a?{}:{kubernetes:a}});return e.map(({profileArn:e})=>e)}catch(e){if(e instanceof u.Xf&&"EC2_NO_NODES"===e.code)return[];throw e}}(e)).map(y.cA));t.delete(""),
t.delete(e.wish.instanceProfileName);return(await Promise.all([...t].map(t=>e.aws.find("iam","GetInstanceProfile",{InstanceProfileName:t
})))).flatMap(e=>e?.InstanceProfile?.Roles??[]).map(({RoleName:e=""})=>e)}async function planPolicyRemoval(e,t,n){const{account:o,wish:a}=e,s=[(0,A.iw)(a.roleName),(0,
A.xj)(a.roleName)],r=new Set([...s.map(e=>(0,
y.ZW)(o,"policy",e,a.path)),...(t?.attached??[]).filter(({arn:e,name:t})=>s.includes(t)&&e.split(":")[4]===o.accountId).map(({arn:e})=>e)]),i=await Promise.all([...r].map(t=>async function({aws:e},t,n){
const o=(await e.find("iam","GetPolicy",{PolicyArn:t}))?.Policy;if(void 0===o||!(0,k.MU)(o.Tags))return S;const[a,s]=await Promise.all([e.readAll("iam","ListEntitiesForPolicy",{PolicyArn:t
}),e.readAll("iam","ListPolicyVersions",{PolicyArn:t
})]),r=new Set(n.filter(({action:e,input:n})=>"DetachRolePolicy"===e&&n.PolicyArn===t).map(({input:e})=>e.RoleName)),i=a.flatMap(({PolicyRoles:e=[],PolicyUsers:t=[],PolicyGroups:n=[]})=>[...e.filter(({RoleName:e})=>!r.has(e)).map(({RoleName:e})=>`role ${e}`),...t.map(({UserName:e})=>`user ${e}`),...n.map(({GroupName:e})=>`group ${e}`)])
;if(i.length>0){const e=`it is attached to ${i.join(", ")} as well`;return{calls:[],leftBehind:[{what:`IAM policy ${t}`,why:e}]}}
const c=s.flatMap(({Versions:e=[]})=>e).filter(({IsDefaultVersion:e})=>!0!==e),l={resource:t,reason:"Lamina made it, and nothing has it attached"};return{calls:[...c.map(({VersionId:e})=>(0,
g.u)("iam","DeletePolicyVersion",{PolicyArn:t,VersionId:e},l)),(0,g.u)("iam","DeletePolicy",{PolicyArn:t},l)],leftBehind:[]}}(e,t,n)));return{calls:i.flatMap(({calls:e})=>e),
leftBehind:i.flatMap(({leftBehind:e})=>e)}}async function planProfileRemoval({aws:e,wish:t}){const n=t.instanceProfileName,o=(await e.find("iam","GetInstanceProfile",{InstanceProfileName:n
}))?.InstanceProfile;if(void 0===o||!(0,k.MU)(o.Tags))return{...S,own:!1};const a=(await(0,
b.KV)(e)).filter(({IamInstanceProfile:e})=>e?.Arn===o.Arn).sort(({InstanceId:e=""},{InstanceId:t=""})=>e<t?-1:1),s=(o.Roles??[]).map(({RoleName:e=""})=>e),r=s.filter(e=>e!==t.roleName);if(r.length>0){
const e=`it holds the role ${r.join(", ")}, which is not the one of this set-up: ${a.length} instances may rely on it`;return{calls:[],leftBehind:[{what:`Instance profile ${n}`,why:e}],own:!0}}
const i=a.map(({AssociationId:e,InstanceId:t=""})=>{const o=`it has the profile ${n}, which Lamina made`;return(0,g.u)("ec2","DisassociateIamInstanceProfile",{AssociationId:e},{resource:t,reason:o})
}),c={resource:n,reason:"Lamina made it"};return{calls:[...i,...s.map(e=>(0,g.u)("iam","RemoveRoleFromInstanceProfile",{InstanceProfileName:n,RoleName:e},c)),(0,g.u)("iam","DeleteInstanceProfile",{
InstanceProfileName:n},c)],leftBehind:[],own:!0}}var R=n(54902);async function removeEbsAccess(e){const{aws:t,clock:n,logger:o,signal:a,wish:s,dryRun:r,onCall:i,random:c=Math.random}=e;(0,p.M)(s)
;const l=await(0,w.l)(t,s.allowedAccountIds);e.force||await async function(e,t){if(void 0===e)return;const{items:n}=await e.list({apiVersion:"v1",kind:"PersistentVolume"},{signal:t}),o=n.filter(e=>{
const{csi:t,awsElasticBlockStore:n}=e.spec??{};return t?.driver===f.Qy||void 0!==n}).map(({metadata:e})=>e.name);if(0===o.length)return
;throw new u.Xf("EBS_ACCESS_IN_USE",`${o.length} ${1===o.length?"volume":"volumes"} of the EBS driver would be left without anybody who may attach, detach or delete ${1===o.length?"it":"them"}: ${(0,
R.X)(o)}. Nothing was removed`,{remedy:"Take down what uses them and delete their claims first, or set force: true (the volumes stay in EC2, and cost).",details:{volumes:o}})}(e.kubernetes,a)
;const d={...e,account:l},y=[];let g,v="";for(let e=1;;e+=1)try{const e=await planRemoval(d);return g??=e.leftBehind,r?result(e.calls,g):(await(0,m.S)(e.calls,{aws:t,logger:o,onDone:e=>{y.push(e),
i?.(e)},isGone:e=>(0,h.S)(e)||"InvalidAssociationID.NotFound"===e.awsCode,isRace}),result(y,g))}catch(t){const s=passes(t)||isRace(t)&&t.message!==v;if(8===e||!s)throw t;v=t.message,
o.debug(`${v}; looking again`),await n.sleep(1e3*(.5+c()/2)*e,a)}}const result=(e,t)=>({changed:e.length>0,removed:removedBy(e),leftBehind:t,calls:e}),removedBy=e=>e.flatMap(e=>C[e.action]?.(e)??[])
;async function planRemoval(e){const{wish:t}=e,[n,o,a]=await Promise.all([readOwnRole(e),planProfileRemoval(e),planForeignRoles(e)]),s=await planEksRemoval(e,n),r={
ownProfile:o.own?t.instanceProfileName:"",cluster:t.clusterName,associations:s.strangers},i=void 0===n?[]:function(e,{ownProfile:t,cluster:n,associations:o}){const a=e.attached.filter(t=>!(0,
A.lC)(t,e.name)).map(({name:e})=>e),s=e.profiles.filter(e=>e!==t),r=""===n?[]:e.clusters.filter(e=>e!==n)
;return[...0===a.length?[]:[`it has ${a.join(", ")}, which Lamina did not attach: something else may run as it`],...0===e.inline.length?[]:[`it has inline policies (${e.inline.join(", ")}), and Lamina writes none`],...0===s.length?[]:[`it is in ${s.join(", ")} as well, ${1===s.length?"a profile":"profiles"} of others`],...0===o.length?[]:[`the Pod Identity association ${o.join(", ")}, which Lamina did not make, gives it`],...0===r.length?[]:[`it is also that of EKS cluster ${r.join(", ")}: take that one down with its own cluster-name`]].map(t=>({
what:`IAM role ${e.name}`,why:t}))}(n,r),c=o.own&&i.length>0&&!0===n?.profiles.includes(t.instanceProfileName)?{calls:[],leftBehind:[{what:`Instance profile ${t.instanceProfileName}`,
why:`it holds the role ${t.roleName}, which stays`}]}:o,l=void 0!==n&&""!==t.clusterName&&n.clusters.some(e=>e!==t.clusterName),d=void 0===n||l?[]:function(e,t){const n=e.attached.filter(t=>(0,
A.lC)(t,e.name)).map(t=>detachCall(e.name,t));return t?n:[...n,(0,g.u)("iam","DeleteRole",{RoleName:e.name},{resource:e.name,reason:"Lamina made it, and nothing else is attached to it"})]
}(n,i.length>0),u=l?{calls:[],leftBehind:[]
}:await planPolicyRemoval(e,n,[...a.calls,...d]),f=[...s.calls,...disassociations(c),...a.calls,...rest(c),...d,...u.calls],m=[...c.calls,...a.calls].length>0;return{calls:f,
leftBehind:[...s.leftBehind,...a.leftBehind,...c.leftBehind,...i,...u.leftBehind,...m?[D]:[]]}}
const disassociations=({calls:e})=>e.filter(({service:e})=>"ec2"===e),rest=({calls:e})=>e.filter(({service:e})=>"ec2"!==e),D={what:"Metadata hop limit of the nodes",
why:"it stays as it is: what it was before is not known, and other pods may have come to need it"},C={DeletePodIdentityAssociation:({resource:e})=>`Pod Identity association ${e}`,
DisassociateIamInstanceProfile:({resource:e})=>`Instance profile of ${e}`,DetachRolePolicy:({resource:e,input:t})=>`Policy ${String(t.PolicyArn)} on IAM role ${e}`,
DeleteInstanceProfile:({resource:e})=>`Instance profile ${e}`,DeleteRole:({resource:e})=>`IAM role ${e}`,DeletePolicy:({resource:e})=>`IAM policy ${e}`}
;const passes=e=>e instanceof d.Gy&&"DeleteConflict"===e.awsCode,O=new Set(["NoSuchEntity","ResourceNotFoundException","ResourceInUseException","IncorrectState"]),isRace=e=>e instanceof d.Gy&&O.has(e.awsCode)
;var M=n(43576),x=n(78933),L=n(74917),T=n(14907),j=n(65842),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.")
;var o,a;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(a=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");a&&(o=function(){try{
a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},B=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}
if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n)
;return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const U=6e5,F={mode:(0,j.yL)(["auto",...o.l2],"auto"),"cluster-name":(0,j.Qq)(),"policy-mode":(0,j.yL)(o.tG,"managed-v2"),"role-name":(0,
j.Qq)(),"instance-profile-name":(0,j.Qq)(),path:(0,j.Qq)("/"),"permissions-boundary":(0,j.Qq)(),tags:(0,j.K7)(),"kms-keys":(0,j.p_)(),nodes:(0,j.Qq)("auto"),"on-existing-profile":(0,
j.yL)(o.NZ,"attach-policy"),"hop-limit":(0,j.rD)(2,64,2),"allowed-account-ids":(0,j.p_)()},G=(0,L.QP)({name:"setup-ebs-access",inputs:{...T.g,operation:(0,j.yL)(["setup","teardown"],"setup"),
platform:(0,j.yL)(["auto",...s.Bn],"auto"),region:(0,j.Qq)(),...F,force:(0,j.Jt)(!1),timeout:(0,j.p0)("10m")},
outputs:["changed","skipped","mode","policy-arn","role-arn","instance-profile-arn","service-account-role-arn","instance-ids","plan","removed","left-behind"],
async run({inputs:e,logger:t,signal:n,env:o,installation:a,output:s,summarize:i}){const d={stack:[],error:void 0,hasError:!1};try{
const{timeout:f=U,operation:m,"dry-run":p,force:h}=e,w=wishOf(e),y=__addDisposableResource(d,(0,r.R)(f,"EBS access",n),!1),{signal:g}=y,v=[],onCall=e=>{v.push(e)};try{const n={stack:[],error:void 0,
hasError:!1};try{const d=__addDisposableResource(n,await openEbsAccess({...e,wish:w,env:o,logger:t,signal:g}),!0);if(s("skipped",d.skipped??""),
void 0!==d.skipped)return t.notice(`EBS access is not set up: ${d.skipped}`),void s("changed",!1);const u={...d,wish:w,dryRun:p,logger:t,clock:r.ml,signal:g,onCall};if("teardown"===m){
const e=await t.group("Take EBS access down",()=>removeEbsAccess({...u,force:h}));return s("changed",e.changed),s("plan",JSON.stringify(e.calls)),s("removed",JSON.stringify(e.removed)),
s("left-behind",JSON.stringify(e.leftBehind)),t.info((0,x.dp)(e,p)),void i((0,x.sU)(e,p))}const y=await t.group("Set up EBS access",()=>(0,l.s)({...u,timeout:f,manifests:(0,c.e)(a)}))
;s("changed",y.changed),s("mode",y.mode),s("policy-arn",y.policyArn),s("role-arn",y.roleArn),s("instance-profile-arn",y.instanceProfileArn),s("service-account-role-arn",y.serviceAccountRoleArn),
s("instance-ids",JSON.stringify(y.instanceIds)),s("plan",JSON.stringify(y.calls)),t.info((0,x.zu)(y,p)),i((0,x.jH)(y,p))}catch(e){n.error=e,n.hasError=!0}finally{const e=B(n);e&&await e}}catch(e){
s("changed",v.length>0),s("plan",JSON.stringify(v)),"teardown"===m&&s("removed",JSON.stringify(removedBy(v)));const n=(0,x.UR)(v);""!==n&&t.info(n);const o=e instanceof u.Xf?e.remedy:void 0
;throw i((0,x.kl)({message:(0,u.gJ)(e),remedy:o},v)),e}}catch(e){d.error=e,d.hasError=!0}finally{B(d)}}});function wishOf(e){return(0,M.U)({mode:e.mode,policyMode:e["policy-mode"],
clusterName:e["cluster-name"],roleName:e["role-name"],instanceProfileName:e["instance-profile-name"],path:e.path,permissionsBoundary:e["permissions-boundary"],tags:e.tags,kmsKeys:e["kms-keys"],
nodes:e.nodes,onExistingProfile:e["on-existing-profile"],hopLimit:e["hop-limit"],allowedAccountIds:e["allowed-account-ids"]})}},6392:(e,t,n)=>{n.d(t,{NZ:()=>s,l2:()=>o,tG:()=>a})
;const o=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"]},68589:(e,t,n)=>{n.r(t),n.d(t,{openAws:()=>openAws})
;var o=n(44708),a=n(12317),s=n(36100),r=n(31422),i=n(35193),c=n(24524),l=n(16764),d=n(71695);const u={iam:l.h8v,ec2:i.gu5,sts:d.iM,eks:c.JQJ},f={sts:{GetCallerIdentity:d.zI},iam:{GetPolicy:l.s4W,
GetPolicyVersion:l.G45,ListPolicyVersions:l.D6R,ListEntitiesForPolicy:l.sRK,CreatePolicy:l.Mrm,CreatePolicyVersion:l.WZZ,DeletePolicyVersion:l.$Pb,DeletePolicy:l.Z6J,TagPolicy:l.ynn,GetRole:l.kbp,
ListAttachedRolePolicies:l.wfM,ListRolePolicies:l.Y7N,ListInstanceProfilesForRole:l.oxC,CreateRole:l.IS,UpdateAssumeRolePolicy:l.tuH,PutRolePermissionsBoundary:l.fly,AttachRolePolicy:l.XgU,
DetachRolePolicy:l.BA7,TagRole:l.Wcv,UntagRole:l.Hmm,DeleteRole:l.$kI,GetInstanceProfile:l.Qa4,CreateInstanceProfile:l.cNz,AddRoleToInstanceProfile:l.KqH,RemoveRoleFromInstanceProfile:l.ScF,
TagInstanceProfile:l.A6H,DeleteInstanceProfile:l.Dys,GetOpenIDConnectProvider:l.cCT,CreateOpenIDConnectProvider:l.QJe,DeleteOpenIDConnectProvider:l.lfW},ec2:{DescribeInstances:i.bNs,
DescribeIamInstanceProfileAssociations:i.Ytg,AssociateIamInstanceProfile:i.R9S,ReplaceIamInstanceProfileAssociation:i.knV,DisassociateIamInstanceProfile:i.NiQ,ModifyInstanceMetadataOptions:i.a5G},
eks:{DescribeCluster:c.hV5,ListPodIdentityAssociations:c.pp8,DescribePodIdentityAssociation:c.$tu,CreatePodIdentityAssociation:c.FHt,UpdatePodIdentityAssociation:c.Tr6,
DeletePodIdentityAssociation:c.FT2,DescribeAddon:c.BFv,CreateAddon:c.Kdw,UpdateAddon:c.dvf,DeleteAddon:c.VO5}};var m=n(45358),p=n(50719);const h=4,w=5e3,y=3e4
;function openAws({region:e,env:t,logger:n,clock:i,signal:c,random:l=Math.random,answerTimeout:d=y}){const g=""!==e?e:t.AWS_REGION??t.AWS_DEFAULT_REGION??""
;if(!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(g))throw new a.j1(""===g?"No AWS region was given":`region: "${g}" does not look like an AWS region (eu-west-1)`,{
remedy:"Give the region that the nodes run in as the input region, or set AWS_REGION."});const v=new Map,k=new o.Agent({keepAlive:!0,proxyEnv:t}),$=(0,s.z)(h),S={reads:0,writes:0}
;async function send(e,t,o,s){const h=f[t][o];if(void 0===h)throw new Error(`${t}:${o} is not in the table of calls`);const y=new Map,$=i.now();let b,E=0;try{return await(0,r.L)(async()=>{S[e]+=1,E+=1
;try{return await function(e){let t=v.get(e);return void 0===t&&(t=new u[e]({region:g,maxAttempts:1,requestHandler:{httpsAgent:k,connectionTimeout:w,requestTimeout:d,throwOnRequestTimeout:!0}}),
v.set(e,t)),t}(t).send(new h(s),{abortSignal:c})}catch(e){throw c.throwIfAborted(),b=(0,m.DZ)(e,{service:t,action:o,region:g}),b}},{label:`${t}:${o}`,
attempts:Math.max(...Object.values(p.p6).map(({attempts:e})=>e)),baseDelay:50,maxDelay:6e4,retryable:e=>function(e,t,n){const o=(0,p.uj)(e);if(void 0===o)return!1;const a=(t.get(o)??0)+1;t.set(o,a)
;const{attempts:s,pause:r,longest:i}=p.p6[o];if(a>=s)return!1;const c=n()*Math.min(i,r*2**(a-1));return{afterMilliseconds:Math.max(e.retryAfter??0,c)}}(e,y,l),clock:i,logger:n,signal:c,random:l})
}catch(e){if(void 0===b)throw e;const t=i.now()-$;if(e instanceof a.j3)throw(0,m.TZ)(e,b,E,t);throw e===b&&E>1?(0,m.QQ)(b,E,t):e}}const read=(e,t,n)=>$(()=>send("reads",e,t,n),c);return{region:g,
count:S,read,find:async(e,t,n)=>{try{return await read(e,t,n)}catch(e){if(m.sj.test(e.awsCode))return;throw e}},readAll:async(e,t,n)=>{const o=[];let a={};for(;void 0!==a;){const s=await read(e,t,{
...n,...a});o.push(s),a=nextPage(s)}return o},write:({service:e,action:t,input:n})=>send("writes",e,t,n),close:()=>{for(const e of v.values())e.destroy();k.destroy()}}}
function nextPage({IsTruncated:e,Marker:t,NextToken:n,nextToken:o}){return!0===e&&void 0!==t?{Marker:t}:void 0!==n&&""!==n?{NextToken:n}:void 0!==o&&""!==o?{nextToken:o}:void 0}},68794:(e,t,n)=>{
n.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var o=n(76760);const builtInLayers=e=>o.join(e.root,"manifests"),awsManifests=({root:e})=>o.join(e,"manifests","environment","aws")},30203:(e,t,n)=>{
n.d(t,{S:()=>applyCalls});var o=n(45358),a=n(31891);const s=4;async function applyCalls(e,{aws:t,logger:n,onDone:r,isGone:i,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await t.write(e)}catch(t){if("ec2"!==e.service||!(t instanceof o.Gy))throw t;if(c(t))return void d.set(e.resource,t);if(!i(t))throw t
;return l.add(e.resource),void n.warning(`${e.resource} is no longer there (${t.awsCode}); going on without it`)}n.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),r(e)}}
;for(const t of function(e){const t=[];for(const n of e){const e=t.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===n.service)?e.push(n):t.push([n])}return t}(e)){
const e=Map.groupBy(t,({service:e,resource:t})=>"ec2"===e?t:"");await(0,a.X)([...e.values()],s,async e=>{for(const t of e)await send(t)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,t,n)=>{n.d(t,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},11458:(e,t,n)=>{n.d(t,{s:()=>setUpEbsAccess})
;var o=n(45358),a=n(12317),s=n(30203),r=n(19330),i=n(93051),c=n(29072),l=n(33691),d=n(28662),u=n(83578),f=n(54902);async function waitUntilAssociationsSettle(e,t){
await until(e,"instance profiles to be associated or gone",t,async e=>{const n=await(0,d.kF)(t.aws,e),o=new Set(n.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>o.has(e))})}async function waitUntilAssociated(e,t){const{aws:n}=t;await until(e,"instance profiles to be associated",t,async e=>{const t=await(0,
d.kF)(n,e),o=new Set(t.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),a=e.filter(e=>!o.has(e)),s=new Set(t.map(({InstanceId:e})=>e)),r=a.filter(e=>!s.has(e));if(0===r.length)return a
;const i=await byId(n,r);return a.filter(e=>s.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,t,n){await until(e,"metadata options to be applied",n,async e=>{
const o=await byId(n.aws,e);return e.filter(e=>{const n=o.get(e);if("running"!==n?.State?.Name&&"pending"!==n?.State?.Name)return!1;const{MetadataOptions:a={}}=n;return"pending"===a.State||(0,
u.k)(a)<t})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,t){const n=await(0,d.PD)(e,"instance-id",t)
;return new Map(n.map(({instance:e})=>[e.InstanceId??"",e]))}const m=500,p=5e3;async function until(e,t,{clock:n,logger:o,signal:s,deadline:r,random:i=Math.random},c){let l=e
;const late=()=>new a.j3(`Timed out waiting for ${t}: ${(0,f.X)(l)}`,{remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}});try{
for(let e=m;l.length>0;e=Math.min(p,2*e)){if(s.throwIfAborted(),l=await c(l),0===l.length)return;o.debug(`Waiting for ${t}: ${(0,f.X)(l)}`);const a=r-n.now();if(a<=0)throw late()
;await n.sleep(Math.min(a,e*(.5+i()/2)),s)}}catch(e){throw e===s.reason&&e instanceof a.j3?late():e}}const h=8,w=500,y=4;async function setUpEbsAccess(e){
const{aws:t,clock:n,logger:o,signal:a,random:s=Math.random}=e,r={aws:t,clock:n,logger:o,signal:a,random:s,deadline:n.now()+e.timeout},c=[];let l={of:"",times:0},d=[],u=!1;for(let t=1;;t+=1)try{
const t=await(0,i.i)(e),{plan:n}=t;if(d=n.instanceIds,!u)for(const e of n.warnings)o.warning(e);if(u=!0,refuseBlocked(n,c),e.dryRun)return{...n,changed:n.calls.length>0}
;const a=await carryOut(t,c,e,r),s=d.filter(e=>!a.includes(e));return{...n,instanceIds:s,calls:c,changed:c.length>0}}catch(e){if(t===h||!isRace(e))throw e;if(l=countRefusals(e,l),
l.times>=(v.has(e.awsCode)?y:2))throw e;o.debug(`${e.message}; looking again`),await n.sleep((.5+s()/2)*w*t,a),"IncorrectState"===e.awsCode&&await waitUntilAssociationsSettle(d,r)}}
async function carryOut({plan:{calls:e},nodes:t,awaitAgentOf:n},o,{aws:a,logger:i,wish:d,onCall:u},f){const m=new Set(e.map(({resource:e})=>e));await async function(e,t){
const n=e.filter(({state:e})=>"pending"===e||"stopping"===e);await until(n.map(({id:e})=>e),"instances to be running or stopped",t,async e=>{const n=await byId(t.aws,e)
;return e.filter(e=>["pending","stopping"].includes(n.get(e)?.State?.Name??""))})}(t.instances.filter(({id:e})=>m.has(e)),f);const{gone:p}=await(0,s.S)(e,{aws:a,logger:i,onDone:e=>{o.push(e),u?.(e)},
isGone:c.S,isRace}),there=e=>e.filter(e=>!p.includes(e));return await async function(e,t){await Promise.all([waitUntilAssociated(e.associations,t),waitUntilApplied(e.metadata,e.hopLimit,t)])}({
associations:there(t.associations),metadata:there(t.metadata),hopLimit:d.hopLimit},f),""!==n&&await(0,r.dP)({...f,clusterName:n,name:l.Sr,timeout:f.deadline-f.clock.now()}),p}
function refuseBlocked({requirements:e},t){const n=e.filter(({state:e,calls:t})=>"ok"!==e&&0===t.length)
;if(0!==n.length)throw new a.Xf("EBS_ACCESS_BLOCKED",`${n.map(({check:e,detail:t})=>`${e}: ${t}`).join(". ")}. ${0===t.length?"Nothing was changed":`What was done until another run came in between is kept: ${t.map(({action:e})=>e).join(", ")}`}`,{
remedy:n.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:n.map(({check:e,state:t,detail:n,remedy:o})=>({check:e,state:t,detail:n,remedy:o}))}})}
const g=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof o.Gy&&g.has(e.awsCode)}const v=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:t,awsCode:n},o){
const a=`${e}:${t} ${n}`;return{of:a,times:a===o.of?o.times+1:1}}},43576:(e,t,n)=>{n.d(t,{U:()=>makeWish});var o=n(12317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`
;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,
instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(n.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},32870:(e,t,n)=>{n.d(t,{li:()=>detectPlatform,Bn:()=>m});var o=n(40682),a=n(12317)
;const s=[["aws://","ec2","sure"],["eks-hybrid://","eks","sure"],["kind://","local","sure"],["minikube://","local","sure"],["k3s://","local","anywhere"],["kwok://","local","anywhere"]],r=[[/^eks\.amazonaws\.com\//,"eks","sure"],[/^alpha\.eksctl\.io\//,"eks","sure"],[/^cloud\.google\.com\/gke-/,"gke","sure"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2","sure"],[/^k8s\.io\/cloud-provider-aws$/,"ec2","sure"],[/^minikube\.k8s\.io\//,"local","sure"],[/^microk8s\.io\//,"local","anywhere"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local","anywhere"],[/^type=kwok$/,"local","anywhere"]],i=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,c=/^(docker-desktop|desktop-control-plane|minikube|orbstack|colima|rancher-desktop|lima-rancher-desktop|kind-control-plane|k3d-.+-(server|agent)-\d+)$/,l=/\.amzn\d+|-aws$/,nodeInfo=e=>e.status?.nodeInfo??{}
;function cluesOfNode(e){const t=[],{name:n,annotations:o}=e.metadata,add=(e,o,a)=>{t.push({platform:e,kind:o,fact:`node ${n}: ${a}`})},a=e.spec?.providerID??""
;for(const[e,t,n]of s)a.startsWith(e)&&add(t,n,`providerID ${a}`);for(const[t,n]of Object.entries(e.metadata.labels??{})){const e=r.find(([e])=>e.test(t)||e.test(`${t}=${n}`))
;void 0!==e&&add(e[1],e[2],`label ${t}=${n}`)}i.test(n)&&add("ec2","machine","its name is EC2's private DNS name"),c.test(n)&&add("local","sure","its name is of a cluster for one machine"),
void 0!==o?.["kwok.x-k8s.io/node"]&&add("local","anywhere","it is simulated by KWOK");const{kubeletVersion:d="",kernelVersion:u=""}=nodeInfo(e)
;return l.test(u)&&add("ec2","machine",`its kernel ${u} is built for AWS`),t.push(...clueOfVersion(d,`node ${n}: the kubelet`)),t}function cluesOfUuids(e){
return e.length>0&&e.every(e=>/^ec2/i.test(nodeInfo(e).systemUUID??""))?[{platform:"ec2",kind:"machine",fact:"the system UUIDs of all nodes begin with ec2"}]:[]}function clueOfVersion(e,t){
const n=/-eks-/.test(e)?["eks","sure"]:/-gke\./.test(e)?["gke","sure"]:/\+k3s\d/.test(e)?["local","anywhere"]:void 0;if(void 0===n)return[];const[o,a]=n;return[{platform:o,kind:a,fact:`${t} is ${e}`}]
}const d={"ebs.csi.eks.amazonaws.com":["eks","sure"],"ebs.csi.aws.com":["ec2","sure"],"pd.csi.storage.gke.io":["gke","sure"],"hostpath.csi.k8s.io":["local","anywhere"]};function clueOfDriver(e){
const t=d[e];if(void 0===t)return[];const[n,o]=t;return[{platform:n,kind:o,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",kind:"sure",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",kind:"anywhere",
fact:`the API server is reached at ${t}`}]:[]}var __addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,a;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;o=t[Symbol.dispose],n&&(a=o)}if("function"!=typeof o)throw new TypeError("Object not disposable.");a&&(o=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,o=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return o|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o})
;const f=12e4,m=["ec2","eks","gke","local"],p=[["gke","sure"],["eks","sure"],["ec2","sure"],["local","sure"],["ec2","machine"],["local","anywhere"]];async function detectPlatform(e,t={}){const n={
stack:[],error:void 0,hasError:!1};try{const{override:s="auto",signal:r,timeout:i=f}=t;if(""!==s&&"auto"!==s){const e=m.find(e=>e===s);if(void 0===e)throw new a.j1(`platform: "${s}" is not known`,{
remedy:`Write auto or one of ${m.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const c=`the API server ${e.server} to tell what the cluster runs on`,l={
signal:__addDisposableResource(n,(0,o.R)(i,c,r),!1).signal},[d,u,h]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},l),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},l),e.request("GET","/version",l)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...cluesOfUuids(e.nodes),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],n=p.find(([e,n])=>t.some(t=>t.platform===e&&t.kind===n))
;if(void 0===n){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const[o,a]=n,s=t.filter(e=>e.platform===o).sort((e,t)=>Number(t.kind===a)-Number(e.kind===a)).map(e=>e.fact),r=t.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{
platform:o,evidence:summarize([...s,...r])}}({nodes:d.items,drivers:u.items.map(e=>e.metadata.name),serverVersion:h?.gitVersion??"",server:e.server})}catch(e){n.error=e,n.hasError=!0}finally{u(n)}}
function summarize(e){const t=[...new Set(e)],n=t.length-5;return n>0?[...t.slice(0,5),`and ${n} more`]:t}},41675:(e,t,n)=>{n.d(t,{Yy:()=>readStorageClass,ll:()=>o.ll,tS:()=>a});var o=n(92460)
;const a="storage.k8s.io/v1";function readStorageClass(e){const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[o.Gz,o.bs].filter(e=>"true"===t[e]);return{
name:e.metadata.name,provisioner:text("provisioner",""),parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),
allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}},2088:(e,t,n)=>{n.d(t,{Qy:()=>i,jk:()=>c,xE:()=>planStorageClass})
;var o=n(92460),a=n(12317),s=n(41675),r=n(58097);const i="ebs.csi.aws.com",c="ebs.csi.eks.amazonaws.com";function planStorageClass(e){
const{classes:t,request:n,written:o}=e,i=t.filter(e=>e.class.isDefault),c=i.filter(({verdict:e})=>"missing"===e.state),l=i.filter(({verdict:e})=>"missing"!==e.state).sort((e,t)=>(0,
s.ll)(e.class,t.class)),d=c.map(({class:e,verdict:t})=>`StorageClass ${e.name} is marked as default, but its provisioner ${e.provisioner} is not installed (${t.evidence}): it does not count`),u=function(e,t){
const{request:n,classes:o,written:s,yielding:r=!1}=e;if(r&&void 0!==s&&"fail"===n.onMultipleDefaults)return t.find(e=>!s.has(e.class.name))??t[0]
;if(t.length<=1||void 0!==s||"keep-newest"===n.onMultipleDefaults)return t[0];if("fail"===n.onMultipleDefaults){const e=t.map(e=>e.class.name)
;throw new a.Xf("STORAGECLASS_MULTIPLE_DEFAULTS",`${t.length} StorageClasses are marked as default: ${e.join(", ")}; Kubernetes takes the newest, ${e[0]??""}`,{
remedy:"Take the mark from all but one, or set on-multiple-defaults to keep-newest or demote-others.",details:{defaults:e}})}const i=o.find(({class:e,verdict:t})=>e.name===n.name&&"missing"!==t.state)
;return i??t[0]}(e,l),f=void 0===u?function(e){const{request:t,classes:n}=e;if(isAws(t))return createOrTake(e,(0,r.iR)(t,newDriver(e)),"there is no working default")
;const o=n.filter(({verdict:e})=>"missing"!==e.state).map(e=>e.class),s="gke"===t.platform?"standard-rwo":void 0,i=o.find(e=>e.name===t.name)??o.find(e=>e.name===s)??(1===o.length?o[0]:void 0)
;if(void 0!==i)return{name:i.name,provisioner:i.provisioner,steps:[mark(i)],drift:[],notes:[]};const c="unknown"===t.platform?"on this platform":`on ${t.platform}`,l=o.map(e=>e.name)
;throw new a.Xf("STORAGECLASS_NONE",0===l.length?`The cluster has no StorageClass that works, and ${c} Lamina does not make one`:`No StorageClass is the default, and several could be: ${l.join(", ")}`,{
remedy:0===l.length?"Install a provisioner (on a local cluster: its storage add-on, or rancher/local-path-provisioner); if this is a cluster on EC2, set platform to ec2.":"Name the one to take: name=CLASS.",
details:{classes:n.map(e=>e.class.name)}})}(e):function(e,t){const{request:n}=e,o=t.class,a={name:o.name,provisioner:o.provisioner,steps:o.isDefault?[]:[mark(o)]
},s="unproven"===t.verdict.state?[`StorageClass ${o.name}: whether ${o.provisioner} works is not proved (${t.verdict.evidence})`]:[];if(!isAws(n)){
const e=n.encrypted||Object.keys(n.parameters).length>0?[`encrypted and parameters are only for classes on AWS; ${o.name} is taken as it is`]:[];return{...a,drift:[],notes:e,remarks:s}}const i=(0,
r.iR)(n,newDriver(e)),c=(0,r.io)(i),l=o.name===i.name||o.name===c.name?(0,r.mm)(o,i):(0,r.gv)(o,n);if(0===l.length)return{...a,drift:l,notes:noteOnNodeDisk(e,o),remarks:s}
;const d=`StorageClass ${o.name} differs from the request in ${describeDrift(l)}`;if("report"===n.onDrift)return{...a,drift:l,
notes:[`${d}; these fields never change, so it stays as it is (on-drift: recreate makes a new class)`]};const u=createOrTake(e,i,`${d}; a new class takes the mark over`);return{...u,drift:l}
}(e,u),m=[...l,...c].map(e=>e.class).filter(({name:e})=>e!==f.name),p="fail"===n.onMultipleDefaults&&void 0!==o?m.filter(({name:e})=>o.has(e)||c.some(t=>t.class.name===e)):m;return{target:{
name:f.name,provisioner:f.provisioner},steps:[...f.steps,...p.map(e=>({action:"unmark",class:e,
reason:c.some(t=>t.class===e)?`its provisioner ${e.provisioner} is not installed`:`${f.name} is the one default`}))],drift:f.drift,notes:[...d,...f.notes],remarks:f.remarks??[],
unsettled:p.length<m.length}}const l=new Set(["rancher.io/local-path","microk8s.io/hostpath"]);function noteOnNodeDisk({drivers:e},{name:t,provisioner:n}){
return l.has(n)&&"missing"!==e[i].state?[`StorageClass ${t} is the default and keeps data on the disk of one node, although ${i} is installed; for EBS volumes take its mark away and run this again: kubectl annotate storageclass ${t} ${o.Gz}- (k3s sets it anew at each start, unless it runs with --disable local-storage)`]:[]
}function createOrTake(e,t,n){const{request:o,classes:s}=e;let i=t,c=s.find(e=>e.class.name===i.name);const l=void 0===c?[]:(0,r.mm)(c.class,t);if(void 0!==c&&l.length>0){
if("report"===o.onDrift)throw new a.Xf("STORAGECLASS_DRIFT",`StorageClass ${t.name} exists, but differs from the request in ${describeDrift(l)}; it is not made the default`,{
remedy:"These fields never change: set on-drift to recreate (a new class under another name), or choose another name.",details:{drift:l}});i=(0,r.io)(t),c=s.find(e=>e.class.name===i.name)}
const d=e.drivers[t.provisioner];if("missing"===d.state)throw new a.Xf("STORAGECLASS_NO_DRIVER",`No default StorageClass can work: ${t.provisioner} is not installed (${d.evidence})`,{
remedy:"Install the EBS CSI driver first, then run this again."});const{name:u,provisioner:f}=i,m=void 0===c?[{action:"create",wanted:i,reason:n}]:c.class.isDefault?[]:[mark(c.class)];return{name:u,
provisioner:c?.class.provisioner??f,steps:m,drift:l,notes:[]}}const isAws=e=>"ec2"===e.platform||"eks"===e.platform;function newDriver({drivers:e}){
return"missing"===e[i].state&&"missing"!==e[c].state?c:i}function mark(e){return{action:"mark",class:e,reason:"there is no working default"}}function describeDrift(e){
const value=e=>void 0===e?"not set":"string"==typeof e?e:JSON.stringify(e);return e.map(({path:e,from:t,to:n})=>`${e} (${value(t)}, wanted ${value(n)})`).join(", ")}},58097:(e,t,n)=>{n.d(t,{
Lp:()=>checkStorageRequest,gv:()=>driftFromAsked,iR:()=>wantedClass,io:()=>renameWanted,mm:()=>driftFrom});var o=n(77598),a=n(12317),s=n(92460);const r="csi.storage.k8s.io/fstype",i={type:"gp3",
[r]:"ext4",encrypted:"false"};function checkStorageRequest(e){const{parameters:t,encrypted:n,name:o}=e,refuse=(e,t)=>{throw new a.j1(e,{remedy:t})}
;(!/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(o)||o.length>200)&&refuse(`name: "${o}" cannot name a StorageClass`,'Use lower-case letters, digits, "-" and ".".'),
n&&void 0!==t.encrypted&&"true"!==t.encrypted&&refuse(`encrypted is asked for, but parameters say encrypted=${t.encrypted}`,"Remove one of the two."),
void 0!==t.kmsKeyId&&(n||"true"===t.encrypted||refuse("parameters: kmsKeyId has no effect on volumes that are not encrypted","Set encrypted to true."),
/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:(key|alias)\/.+$/.test(t.kmsKeyId)||refuse(`parameters: kmsKeyId "${t.kmsKeyId}" is not the full ARN of a key`,"Write arn:aws:kms:REGION:ACCOUNT:key/ID.")),
void 0!==t.iops&&void 0!==t.iopsPerGB&&refuse("parameters: iops and iopsPerGB exclude each other","Give one of them.");for(const e of["iops","iopsPerGB","throughput"]){const n=t[e]
;void 0===n||/^[1-9]\d*$/.test(n)||refuse(`parameters: ${e} "${n}" is not a whole number`,"Write digits only.")}const s=t[r]??t.fsType
;void 0===s||["ext3","ext4","xfs","ntfs"].includes(s)||refuse(`parameters: the file system "${s}" is not known`,"Write ext4, ext3, xfs or ntfs, in lower case.")}function wantedClass(e,t){return{
name:e.name,provisioner:t,parameters:{type:"gp3",[r]:"ext4",...askedParameters(e)},volumeBindingMode:"WaitForFirstConsumer",reclaimPolicy:"Delete",allowVolumeExpansion:!0}}function renameWanted(e){
const t=Object.entries(e.parameters).sort(([e],[t])=>e<t?-1:1),n=(0,o.createHash)("sha256").update(JSON.stringify([e.provisioner,e.volumeBindingMode,t])).digest("hex");return{...e,
name:`${e.name}-${n.slice(0,6)}`}}function askedParameters(e){return{...e.encrypted?{encrypted:"true"}:{},...e.parameters}}function driftFrom(e,t){const n=[]
;(s.DR[e.provisioner]??e.provisioner)!==t.provisioner&&n.push({path:"provisioner",from:e.provisioner,to:t.provisioner}),n.push(...parameterDrift(e,t.parameters))
;for(const o of["volumeBindingMode","allowVolumeExpansion"])e[o]!==t[o]&&n.push({path:o,from:e[o],to:t[o]});return n}function driftFromAsked(e,t){return parameterDrift(e,askedParameters(t))}
function parameterDrift(e,t){const n=e.parameters.fsType,o=void 0===n?e.parameters:{[r]:n,...e.parameters};return Object.entries(t).flatMap(([e,t])=>{const n=o[e];return(n??i[e])===t?[]:[{
path:`parameters["${e}"]`,...void 0===n?{}:{from:n},to:t}]})}},45988:(e,t,n)=>{n.d(t,{MC:()=>explainHelmFailure,sK:()=>redactUrls,t2:()=>HelmError});var o=n(12317);class HelmError extends o.Xf{
constructor(e,t,n={}){super(e,t,n)}}const a=[{pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,code:"HELM_RELEASE_PENDING",
remedy:"Wait for the other run, or let Lamina recover the release when that run is dead."},{pattern:/Apply failed with \d+ conflicts?|invalid ownership metadata/,code:"HELM_CONFLICT",
remedy:"Let one tool own the field: remove it from the other manager or from the values, or force the conflict."},{
pattern:/kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,code:"HELM_CLUSTER_UNREACHABLE",
remedy:"Check the kubeconfig, its context and credentials, and the way to the API server."},{pattern:/release: not found|has no deployed releases/,code:"HELM_RELEASE_NOT_FOUND",
remedy:"Check the name of the release and its namespace."},{pattern:/\b(401|403)\b|unauthorized|denied: |authorization failed/i,code:"HELM_REGISTRY_DENIED",
remedy:"Log in first (helm registry login), or name a chart mirror that needs no credentials."},{
pattern:/dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,code:"HELM_REGISTRY_UNREACHABLE",
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach."},{
pattern:/: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,code:"HELM_CHART_NOT_FOUND",
remedy:"Check the chart, its version and the mirror, if one is named."}],s=["HELM_REGISTRY_DENIED","HELM_REGISTRY_UNREACHABLE","HELM_CHART_NOT_FOUND"];function explainHelmFailure(e,t,n){
const o=function(e){const t=e.trim().split("\n"),n=t.findLastIndex(e=>e.startsWith("Error: "))
;return redactUrls((-1===n?t.slice(-1):t.slice(n)).map(e=>e.trim()).join(" ").replace(/^Error: /,""))||"it said nothing"
}(e.stderr),r=a.find(({pattern:t,code:o})=>t.test(e.stderr)&&("registry"===n||!s.includes(o))),i=function(e){const t=[];let n;for(const o of e.split("\n")){
const e=/conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(o);if(null!==e){n=e[1],void 0!==n&&void 0!==e[2]&&""!==e[2]&&t.push({manager:n,field:e[2].replace(/"$/,"")});continue}
const a=/^\s*- (\.\S+)/.exec(o);void 0!==a?.[1]&&void 0!==n&&t.push({manager:n,field:a[1]})}return[...new Map(t.map(e=>[JSON.stringify(e),e])).values()]}(e.stderr)
;return new HelmError(r?.code??"HELM_FAILED",`Helm could not ${t}: ${o}`,{cause:e,details:{exitCode:e.exitCode,...0===i.length?{}:{conflicts:i}},...void 0===r?{}:{remedy:r.remedy}})}
function redactUrls(e){return e.replace(/(\w+:\/\/)[^/\s@]+@/g,"$1***@")}},80397:(e,t,n)=>{n.d(t,{b:()=>ApplyConflictError,h:()=>ApiError});var o=n(12317);class ApiError extends o.Xf{status;reason
;retryAfter;constructor(e,t,n,o={}){super("KUBERNETES_API",n,{...o,details:{status:e,reason:t,...o.details}}),this.status=e,this.reason=t,this.retryAfter=o.retryAfter}}
class ApplyConflictError extends ApiError{conflicts;constructor(e,t,n={}){super(409,"Conflict",e,{...n,details:{conflicts:t,...n.details}}),this.conflicts=t}}},63036:(e,t,n)=>{function groupOf(e){
const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){const{apiVersion:t,kind:n,metadata:o}=e;return{apiVersion:t,kind:n,name:o.name,...void 0===o.namespace?{}:{
namespace:o.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)
}n.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},92460:(e,t,n)=>{n.d(t,{DR:()=>s,Gz:()=>o,R7:()=>defaultClassOf,bs:()=>a,ll:()=>newestFirst})
;const o="storageclass.kubernetes.io/is-default-class",a="storageclass.beta.kubernetes.io/is-default-class";function newestFirst(e,t){
return e.created!==t.created?e.created<t.created?1:-1:e.name<t.name?-1:e.name>t.name?1:0}function defaultClassOf(e){
const t=e.filter(({metadata:{annotations:e={}}})=>[o,a].some(t=>"true"===e[t])),[n]=t.map(({metadata:{name:e,creationTimestamp:t=""}})=>({name:e,created:t})).sort(newestFirst);return n?.name}const s={
"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com",
"kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}},78933:(e,t,n)=>{n.d(t,{UR:()=>renderMade,
dp:()=>renderRemoval,gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome});var o=n(96988),a=n(89037),s=n(88544);const r=40
;function renderCalls(e){const{rows:t,more:n}=rowsOf(e),width=e=>Math.max(0,...t.map(t=>t[e].length));return`${t.map(({call:e,resource:t,reason:n})=>`${(0,s.f)(e,width("call"))}  ${(0,
s.f)(t,width("resource"))}  ${(0,s.sN)(n)}\n`).join("")}${0===n?"":`and ${n} more\n`}`}function renderOutcome({calls:e,requirements:t},n){
return e.length>0?`${n?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:t.map(({check:e,detail:t})=>`${e}: ${(0,s.sN)(t)}\n`).join("")}function renderEbsAccess({requirements:e,calls:t},n){
const o=e.map(({check:e,state:t,detail:n})=>[`${i[t]} ${(0,a.FV)(e)}`,(0,a.FV)(n)]);return(0,a.Cc)(["### EBS access","",(0,a.tp)(["Requirement","Found"],o),"",...callsSection(t,n),""].join("\n"))}
function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}function renderUnfinished(e,t){
const n=0===t.length?["Nothing is known to have been changed."]:callsSection(t,!1);return(0,a.Cc)([(0,o.z)("setup-ebs-access",e),...n,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:t},n){const o=n?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${o} ${e}`),...t.map(({what:e,why:t})=>`Left ${e}: ${(0,s.sN)(t)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:t,calls:n},o){return(0,a.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
a.FV)(e)}`),...0===t.length?[]:["","Left:","",...t.map(({what:e,why:t})=>`- ${(0,a.FV)(e)}: ${(0,a.FV)(t)}`)],"",...o?callsSection(n,o):[],""].join("\n"))}function callsSection(e,t){
const{rows:n,more:o}=rowsOf(e);return 0===n.length?["Nothing had to be changed."]:[t?"Calls that a run would make:":"Calls made:","",(0,
a.tp)(["Call","On","Because"],n.map(({call:e,resource:t,reason:n})=>[(0,a.aY)(e),(0,a.aY)(t),(0,a.FV)(n)])),...0===o?[]:["",`and ${o} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const t=e.map(({service:e,action:t,resource:n,reason:o})=>({call:`${e}:${t}`,resource:n,reason:o}));return{rows:t.slice(0,r),more:Math.max(0,t.length-r)}}},88544:(e,t,n)=>{n.d(t,{C2:()=>painter,
f:()=>padEnd,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var o=n(38067),a=n(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){
return(t,n)=>{const[o,a]=s[t];return e&&""!==n?`[${o}m${n}[${a}m`:n}}function logSafe(e){return(0,o.D)((0,a.TN)(e))}function widthOf(e){let t=0;for(const n of e)t+=columnsOf(n);return t}
function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,t){if(widthOf(e)<=t)return e;if(t<1)return"";let n="",o=0;for(const a of e){if(o+=columnsOf(a),o>t-1)break;n+=a}return`${n}…`}function padEnd(e,t){
return e+" ".repeat(Math.max(0,t-widthOf(e)))}},36021:(e,t,n)=>{n.d(t,{O:()=>yamlData,e:()=>composeYaml});var o=n(38815),a=n(12317);const s=500,r=100,i=300;function composeYaml(e,t,n,a){
const r=new o.HN,i=new o.Dk({...n,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"}),c=function(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.stackTraceLimit=t}
}(()=>{const n=function*(e,t,n){n.addNewLine(0);const a=new o.iX(n.addNewLine);let r=0;for(const i of(new o.JG).lex(e)){if(yield*a.next(i),a.stack.length>s){const{line:e,col:o}=n.linePos(r)
;throw tooDeep(`${t}:${Math.max(e,1)}:${Math.max(o,1)}`)}r+=i.length}yield*a.end()}(e,t,r),c=[...i.compose(n,"one"===a,e.length)];for(const e of c)tellDoubleKeys(e);return c})
;for(const e of c)countAliases(e,t,r);const[l,d]=c;return"one"===a&&void 0!==d&&l?.errors.push(mistake(d.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:c,lines:r}}
function tooDeep(e){return new a.j1(`${e}: nested more than ${s} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}
const mistake=(e,...[t,n])=>new o.XT([e,e+1],t,n);function tellDoubleKeys(e){(0,o.YR)(e,(t,n)=>{if(!(0,o.jh)(n))return;const a=new Set;for(const{key:t}of n.items)(0,
o.jn)(t)&&"<<"!==t.value&&(a.has(t.value)&&e.errors.push(mistake(t.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),a.add(t.value))})}function countAliases(e,t,n){let s=0;(0,o.YR)(e,{
Alias(e,{range:o}){if(s+=1,s<=i)return;const{line:r,col:c}=n.linePos(o?.[0]??0);throw new a.j1(`${t}:${r}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,t,n){const{line:o,col:s}=n.linePos(e.range[0]),i=`${t}:${Math.max(o,1)}:${Math.max(s,1)}`;let c;try{c=e.toJS({maxAliasCount:r})}catch(e){throw new a.j1(`${i}: ${(0,a.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,t,n,o){if("object"!=typeof e||null===e)return 0
;if(n.has(e))throw new a.j1(`${t}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let r=o.get(e);if(void 0===r){if(n.size>=s)throw tooDeep(t);n.add(e),r=1
;for(const a of Object.values(e))r=Math.max(r,1+measure(a,t,n,o));n.delete(e),o.set(e,r)}if(n.size+r>s)throw tooDeep(t);return r}},40682:(e,t,n)=>{n.d(t,{R:()=>deadlineSignal,a3:()=>formatDuration,
ml:()=>r});var o=n(58500),a=n(12317);const s=2**31-1,r={now:()=>Math.floor(performance.timeOrigin+performance.now()),sleep:async(e,t)=>{try{for(let n=e;;n-=s)if(await(0,
o.setTimeout)(Math.min(n,s),void 0,void 0===t?{}:{signal:t}),n<=s)return}catch(e){throw t?.throwIfAborted(),e}}};function deadlineSignal(e,t,n){const o=new AbortController,forward=()=>{
o.abort(n?.reason??new a.p4)};!0===n?.aborted?forward():n?.addEventListener("abort",forward,{once:!0});let r,i=e,c=performance.now();const arm=n=>{const i=Math.min(n,s)
;r=setTimeout(()=>i<n?arm(n-i):void o.abort(new a.j3(`Timed out after ${formatDuration(e)} waiting for ${t}`)),i)};return arm(i),{signal:o.signal,pause:async e=>{clearTimeout(r),i-=performance.now()-c
;try{return await e()}finally{c=performance.now(),arm(i)}},[Symbol.dispose]:()=>{clearTimeout(r),n?.removeEventListener("abort",forward)}}}function formatDuration(e){
if(e<1e3)return`${Math.round(e)} ms`;if(e<6e4)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3);return`${Math.floor(t/60)} m ${String(t%60).padStart(2,"0")} s`}},31891:(e,t,n)=>{
async function mapConcurrently(e,t,n){const o=new Array(e.length),a=e.entries();let s=!1;const r=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){
if(s)return;try{o[e]=await n(t)}catch(e){throw s=!0,e}}}));for(const e of r)if("rejected"===e.status)throw e.reason;return o}n.d(t,{X:()=>mapConcurrently})}};
