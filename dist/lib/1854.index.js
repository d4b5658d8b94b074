export const id=1854;export const ids=[1854];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>s});var o=n(74917),a=n(65842);const s={kubeconfig:(0,a.Qq)(),context:(0,a.Qq)(),"dry-run":(0,a.Jt)(!1),
...o.bB}},31613:(e,t,n)=>{n.d(t,{U:()=>a,_:()=>platformFlag});var o=n(32870);const a=(0,n(65842).yL)(["auto",...o.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{platform:e}},58897:(e,t,n)=>{n.r(t),n.d(t,{
action:()=>G});var o=n(6392),a=n(68589),s=n(32870),r=n(40682),i=n(26978);async function openEbsAccess(e){
const{wish:t,region:n,env:o,logger:c,signal:l}=e,d="cluster"===t.nodes.by&&["auto","instance-profile"].includes(t.mode)||""!==e.kubeconfig?await(0,i.E)(e):void 0;try{const t=d&&await(0,
s.li)(d.kubernetes,{override:e.platform,signal:l}),i=t&&function({platform:e,evidence:t}){
return"local"===e||"gke"===e?`the cluster is told to be ${e} (${t[0]??""}), which brings volumes of its own`:void 0}(t),u=(0,a.openAws)({region:n,env:o,logger:c,clock:r.ml,signal:l});return{aws:u,
...void 0===d?{}:{kubernetes:d.kubernetes},...void 0===t?{}:{platform:t},...void 0===i?{}:{skipped:i},async[Symbol.asyncDispose](){u.close(),await(d?.[Symbol.asyncDispose]())}}}catch(e){
throw await(d?.[Symbol.asyncDispose]()),e}}var c=n(8877),l=n(44491),d=n(58694),u=n(12317),f=n(9654),m=n(77900),h=n(30203),p=n(28763),w=n(29072),y=n(57385),g=n(68034),v=n(42580),P=n(18181),I=n(84454)
;const E={calls:[],leftBehind:[]};async function planEksRemoval(e,t){
const{wish:n}=e,o=(t?.clusters??[]).filter(e=>[e,""].includes(n.clusterName)),a="pod-identity"===n.mode&&""!==n.clusterName?[n.clusterName]:[],s=[...new Set([...o,...a])],r=await Promise.all([...s.map(t=>async function({aws:e,wish:t},n){
const[o,a]=await Promise.all([(0,P.lq)(e,n),e.find("eks","DescribeAddon",{clusterName:n,addonName:P.Sr
})]),s=(await Promise.all(o.map(({associationId:t})=>e.find("eks","DescribePodIdentityAssociation",{clusterName:n,associationId:t})))).flatMap(e=>e?.association??[]),r=s.filter(({tags:e})=>(0,
I.MU)(e)),i=s.filter(({tags:e,roleArn:n=""})=>!(0,I.MU)(e)&&(0,g.cA)(n)===t.roleName);return{calls:r.map(({associationId:e=""})=>(0,v.u)("eks","DeletePodIdentityAssociation",{clusterName:n,
associationId:e},{resource:`${n}/${e}`,reason:"Lamina made it"})),leftBehind:(0,I.MU)(a?.addon?.tags)?[keptAgent(n)]:[],strangers:i.map(({associationId:e=""})=>`${n}/${e}`)}
}(e,t)),...(t?.providers??[]).map(t=>async function({aws:e},t){const n=await e.find("iam","GetOpenIDConnectProvider",{OpenIDConnectProviderArn:t});if(void 0===n||!(0,I.MU)(n.Tags))return{...E,
strangers:[]};const o=`other roles may trust it; aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${t} removes it`;return{calls:[],leftBehind:[{what:`OIDC provider ${t}`,why:o}],
strangers:[]}}(e,t))]);return{calls:r.flatMap(({calls:e})=>e),leftBehind:r.flatMap(({leftBehind:e})=>e),strangers:r.flatMap(({strangers:e})=>e)}}const keptAgent=e=>({
what:`EKS add-on ${P.Sr} of cluster ${e}`,why:`other service accounts may have come to use it; aws eks delete-addon --cluster-name ${e} --addon-name ${P.Sr} removes it`})
;var A=n(62064),$=n(42275),N=n(20221),k=n(6544),R=n(63238),S=n(93907);async function readOwnRole({aws:e,wish:t}){const n=t.roleName,o=(await e.find("iam","GetRole",{RoleName:n}))?.Role
;if(void 0===o||!(0,I.MU)(o.Tags))return;const[a,s,r]=await Promise.all([(0,k.LO)(e,n),e.readAll("iam","ListRolePolicies",{RoleName:n}),e.readAll("iam","ListInstanceProfilesForRole",{RoleName:n})])
;return{name:n,attached:a,inline:s.flatMap(({PolicyNames:e=[]})=>e),profiles:r.flatMap(({InstanceProfiles:e=[]})=>e).map(({InstanceProfileName:e=""})=>e),...trustedBy(o)}}function trustedBy(e){
const t=(0,S.GX)((0,N.au)(e.AssumeRolePolicyDocument??"{}"));return{clusters:t.flatMap(({Condition:e})=>(0,S.c3)(e?.StringEquals?.["aws:RequestTag/eks-cluster-name"])),
providers:t.flatMap(({Principal:e})=>"object"==typeof e?(0,S.c3)(e.Federated):[])}}const detachCall=(e,{arn:t,name:n})=>(0,v.u)("iam","DetachRolePolicy",{RoleName:e,PolicyArn:t},{resource:e,
reason:`${n} was attached by Lamina`});async function planForeignRoles(e){
const{wish:t,kubernetes:n}=e,o="cluster"===t.nodes.by&&void 0===n&&!isOnServiceAccount(e),a=new Set([t.roleName,...o?[]:await rolesOfNodes(e)]);return{
calls:(await Promise.all([...a].map(t=>async function({aws:e},t){const n=(await e.find("iam","GetRole",{RoleName:t}))?.Role;if(void 0===n||(0,I.MU)(n.Tags)||void 0===(0,I.EZ)(n.Tags,I.yR))return[]
;const o=(0,I.ps)(n.Tags);return[...(await(0,k.LO)(e,t)).filter(({name:e})=>o.includes(e)).map(e=>detachCall(t,e)),(0,v.u)("iam","UntagRole",{RoleName:t,TagKeys:[I.yR]},{resource:t,
reason:"nothing that Lamina attached is left on it"})]}(e,t)))).flat(),leftBehind:o?[{what:"Policies on other roles of the nodes",
why:"without a kubeconfig the nodes are not known, nor what was attached to the roles that they had already"}]:[]}}
const isOnServiceAccount=({wish:{mode:e},platform:t})=>"pod-identity"===e||"irsa"===e||"auto"===e&&"eks"===t?.platform;async function rolesOfNodes(e){if(isOnServiceAccount(e))return[]
;const t=new Set((await async function(e){const{aws:t,wish:n}=e;if("ids"===n.nodes.by){return(await(0,A.PD)(t,"instance-id",n.nodes.ids)).map(({instance:e})=>e.IamInstanceProfile?.Arn??"")}try{
const{nodes:t,clusterName:o}=n,{instances:a}=await(0,$.w)({...e,selection:t,clusterName:o});return a.map(({profileArn:e})=>e)}catch(e){if(e instanceof u.Xf&&"EC2_NO_NODES"===e.code)return[];throw e}
}(e)).map(g.cA));t.delete(""),t.delete(e.wish.instanceProfileName);return(await Promise.all([...t].map(t=>e.aws.find("iam","GetInstanceProfile",{InstanceProfileName:t
})))).flatMap(e=>e?.InstanceProfile?.Roles??[]).map(({RoleName:e=""})=>e)}async function planPolicyRemoval(e,t,n){const{account:o,wish:a}=e,s=[(0,R.iw)(a.roleName),(0,
R.xj)(a.roleName)],r=new Set([...s.map(e=>(0,
g.ZW)(o,"policy",e,a.path)),...(t?.attached??[]).filter(({arn:e,name:t})=>s.includes(t)&&e.split(":")[4]===o.accountId).map(({arn:e})=>e)]),i=await Promise.all([...r].map(t=>async function({aws:e},t,n){
const o=(await e.find("iam","GetPolicy",{PolicyArn:t}))?.Policy;if(void 0===o||!(0,I.MU)(o.Tags))return E;const[a,s]=await Promise.all([e.readAll("iam","ListEntitiesForPolicy",{PolicyArn:t
}),e.readAll("iam","ListPolicyVersions",{PolicyArn:t
})]),r=new Set(n.filter(({action:e,input:n})=>"DetachRolePolicy"===e&&n.PolicyArn===t).map(({input:e})=>e.RoleName)),i=a.flatMap(({PolicyRoles:e=[],PolicyUsers:t=[],PolicyGroups:n=[]})=>[...e.filter(({RoleName:e})=>!r.has(e)).map(({RoleName:e})=>`role ${e}`),...t.map(({UserName:e})=>`user ${e}`),...n.map(({GroupName:e})=>`group ${e}`)])
;if(i.length>0){const e=`it is attached to ${i.join(", ")} as well`;return{calls:[],leftBehind:[{what:`IAM policy ${t}`,why:e}]}}
const c=s.flatMap(({Versions:e=[]})=>e).filter(({IsDefaultVersion:e})=>!0!==e),l={resource:t,reason:"Lamina made it, and nothing has it attached"};return{calls:[...c.map(({VersionId:e})=>(0,
v.u)("iam","DeletePolicyVersion",{PolicyArn:t,VersionId:e},l)),(0,v.u)("iam","DeletePolicy",{PolicyArn:t},l)],leftBehind:[]}}(e,t,n)));return{calls:i.flatMap(({calls:e})=>e),
leftBehind:i.flatMap(({leftBehind:e})=>e)}}async function planProfileRemoval({aws:e,wish:t}){const n=t.instanceProfileName,o=(await e.find("iam","GetInstanceProfile",{InstanceProfileName:n
}))?.InstanceProfile;if(void 0===o||!(0,I.MU)(o.Tags))return{...E,own:!1};const a=(await(0,
A.KV)(e)).filter(({IamInstanceProfile:e})=>e?.Arn===o.Arn).sort(({InstanceId:e=""},{InstanceId:t=""})=>e<t?-1:1),s=(o.Roles??[]).map(({RoleName:e=""})=>e),r=s.filter(e=>e!==t.roleName);if(r.length>0){
const e=`it holds the role ${r.join(", ")}, which is not the one of this set-up: ${a.length} instances may rely on it`;return{calls:[],leftBehind:[{what:`Instance profile ${n}`,why:e}],own:!0}}
const i=a.map(({AssociationId:e,InstanceId:t=""})=>{const o=`it has the profile ${n}, which Lamina made`;return(0,v.u)("ec2","DisassociateIamInstanceProfile",{AssociationId:e},{resource:t,reason:o})
}),c={resource:n,reason:"Lamina made it"};return{calls:[...i,...s.map(e=>(0,v.u)("iam","RemoveRoleFromInstanceProfile",{InstanceProfileName:n,RoleName:e},c)),(0,v.u)("iam","DeleteInstanceProfile",{
InstanceProfileName:n},c)],leftBehind:[],own:!0}}async function removeEbsAccess(e){const{aws:t,clock:n,logger:o,signal:a,wish:s,dryRun:r,onCall:i,random:c=Math.random}=e;(0,p.M)(s);const l=await(0,
y.l)(t,s.allowedAccountIds);e.force||await async function(e,t){if(void 0===e)return;const{items:n}=await e.list({apiVersion:"v1",kind:"PersistentVolume"},{signal:t}),o=n.filter(e=>{
const{csi:t,awsElasticBlockStore:n}=e.spec??{};return t?.driver===f.Qy||void 0!==n}).map(({metadata:e})=>e.name);if(0===o.length)return
;throw new u.Xf("EBS_ACCESS_IN_USE",`${o.length} ${1===o.length?"volume":"volumes"} of the EBS driver would be left without anybody who may attach, detach or delete ${1===o.length?"it":"them"}: ${(0,
m.X)(o)}. Nothing was removed`,{remedy:"Take down what uses them and delete their claims first, or set force: true (the volumes stay in EC2, and cost).",details:{volumes:o}})}(e.kubernetes,a)
;const d={...e,account:l},g=[];let v,P="";for(let e=1;;e+=1)try{const e=await planRemoval(d);return v??=e.leftBehind,r?result(e.calls,v):(await(0,h.S)(e.calls,{aws:t,logger:o,onDone:e=>{g.push(e),
i?.(e)},isGone:e=>(0,w.S)(e)||"InvalidAssociationID.NotFound"===e.awsCode,isRace}),result(g,v))}catch(t){const s=passes(t)||isRace(t)&&t.message!==P;if(8===e||!s)throw t;P=t.message,
o.debug(`${P}; looking again`),await n.sleep(1e3*(.5+c()/2)*e,a)}}const result=(e,t)=>({changed:e.length>0,removed:removedBy(e),leftBehind:t,calls:e}),removedBy=e=>e.flatMap(e=>M[e.action]?.(e)??[])
;async function planRemoval(e){const{wish:t}=e,[n,o,a]=await Promise.all([readOwnRole(e),planProfileRemoval(e),planForeignRoles(e)]),s=await planEksRemoval(e,n),r={
ownProfile:o.own?t.instanceProfileName:"",cluster:t.clusterName,associations:s.strangers},i=void 0===n?[]:function(e,{ownProfile:t,cluster:n,associations:o}){const a=e.attached.filter(t=>!(0,
R.lC)(t,e.name)).map(({name:e})=>e),s=e.profiles.filter(e=>e!==t),r=""===n?[]:e.clusters.filter(e=>e!==n)
;return[...0===a.length?[]:[`it has ${a.join(", ")}, which Lamina did not attach: something else may run as it`],...0===e.inline.length?[]:[`it has inline policies (${e.inline.join(", ")}), and Lamina writes none`],...0===s.length?[]:[`it is in ${s.join(", ")} as well, ${1===s.length?"a profile":"profiles"} of others`],...0===o.length?[]:[`the Pod Identity association ${o.join(", ")}, which Lamina did not make, gives it`],...0===r.length?[]:[`it is also that of EKS cluster ${r.join(", ")}: take that one down with its own cluster-name`]].map(t=>({
what:`IAM role ${e.name}`,why:t}))}(n,r),c=o.own&&i.length>0&&!0===n?.profiles.includes(t.instanceProfileName)?{calls:[],leftBehind:[{what:`Instance profile ${t.instanceProfileName}`,
why:`it holds the role ${t.roleName}, which stays`}]}:o,l=void 0!==n&&""!==t.clusterName&&n.clusters.some(e=>e!==t.clusterName),d=void 0===n||l?[]:function(e,t){const n=e.attached.filter(t=>(0,
R.lC)(t,e.name)).map(t=>detachCall(e.name,t));return t?n:[...n,(0,v.u)("iam","DeleteRole",{RoleName:e.name},{resource:e.name,reason:"Lamina made it, and nothing else is attached to it"})]
}(n,i.length>0),u=l?{calls:[],leftBehind:[]
}:await planPolicyRemoval(e,n,[...a.calls,...d]),f=[...s.calls,...disassociations(c),...a.calls,...rest(c),...d,...u.calls],m=[...c.calls,...a.calls].length>0;return{calls:f,
leftBehind:[...s.leftBehind,...a.leftBehind,...c.leftBehind,...i,...u.leftBehind,...m?[b]:[]]}}
const disassociations=({calls:e})=>e.filter(({service:e})=>"ec2"===e),rest=({calls:e})=>e.filter(({service:e})=>"ec2"!==e),b={what:"Metadata hop limit of the nodes",
why:"it stays as it is: what it was before is not known, and other pods may have come to need it"},M={DeletePodIdentityAssociation:({resource:e})=>`Pod Identity association ${e}`,
DisassociateIamInstanceProfile:({resource:e})=>`Instance profile of ${e}`,DetachRolePolicy:({resource:e,input:t})=>`Policy ${String(t.PolicyArn)} on IAM role ${e}`,
DeleteInstanceProfile:({resource:e})=>`Instance profile ${e}`,DeleteRole:({resource:e})=>`IAM role ${e}`,DeletePolicy:({resource:e})=>`IAM policy ${e}`}
;const passes=e=>e instanceof d.Gy&&"DeleteConflict"===e.awsCode,D=new Set(["NoSuchEntity","ResourceNotFoundException","ResourceInUseException","IncorrectState"]),isRace=e=>e instanceof d.Gy&&D.has(e.awsCode)
;var C=n(43576),L=n(78933),O=n(74917),x=n(14907),T=n(65842),B=n(31613),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,a;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;o=t[Symbol.asyncDispose]}if(void 0===o){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(a=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");a&&(o=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:o,async:n})
}else n&&e.stack.push({async:!0});return t},U=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0
;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const j=6e5,_={mode:(0,
T.yL)(["auto",...o.l2],"auto"),"cluster-name":(0,T.Qq)(),"policy-mode":(0,T.yL)(o.tG,"managed-v2"),"role-name":(0,T.Qq)(),"instance-profile-name":(0,T.Qq)(),path:(0,T.Qq)("/"),
"permissions-boundary":(0,T.Qq)(),tags:(0,T.K7)(),"kms-keys":(0,T.p_)(),nodes:(0,T.Qq)("auto"),"on-existing-profile":(0,T.yL)(o.NZ,"attach-policy"),"hop-limit":(0,T.rD)(2,64,2),
"allowed-account-ids":(0,T.p_)()},G=(0,O.QP)({name:"setup-ebs-access",inputs:{...x.g,operation:(0,T.yL)(["setup","teardown"],"setup"),platform:B.U,region:(0,T.Qq)(),..._,force:(0,T.Jt)(!1),timeout:(0,
T.p0)("10m")},outputs:["changed","skipped","mode","policy-arn","role-arn","instance-profile-arn","service-account-role-arn","instance-ids","plan","removed","left-behind"],
async run({inputs:e,logger:t,signal:n,env:o,installation:a,output:s,summarize:i}){const d={stack:[],error:void 0,hasError:!1};try{
const{timeout:f=j,operation:m,"dry-run":h,force:p}=e,w=wishOf(e),y=__addDisposableResource(d,(0,r.R)(f,"EBS access",n),!1),{signal:g}=y,v=[],onCall=e=>{v.push(e)};try{const n={stack:[],error:void 0,
hasError:!1};try{const d=__addDisposableResource(n,await openEbsAccess({...e,wish:w,env:o,logger:t,signal:g}),!0);if(s("skipped",d.skipped??""),
void 0!==d.skipped)return t.notice(`EBS access is not set up: ${d.skipped}`),void s("changed",!1);const u={...d,wish:w,dryRun:h,logger:t,clock:r.ml,signal:g,onCall};if("teardown"===m){
const e=await t.group("Take EBS access down",()=>removeEbsAccess({...u,force:p}));return s("changed",e.changed),s("plan",JSON.stringify(e.calls)),s("removed",JSON.stringify(e.removed)),
s("left-behind",JSON.stringify(e.leftBehind)),t.info((0,L.dp)(e,h)),void i((0,L.sU)(e,h))}const y=await t.group("Set up EBS access",()=>(0,l.s)({...u,timeout:f,manifests:(0,c.e)(a)}))
;s("changed",y.changed),s("mode",y.mode),s("policy-arn",y.policyArn),s("role-arn",y.roleArn),s("instance-profile-arn",y.instanceProfileArn),s("service-account-role-arn",y.serviceAccountRoleArn),
s("instance-ids",JSON.stringify(y.instanceIds)),s("plan",JSON.stringify(y.calls)),t.info((0,L.zu)(y,h)),i((0,L.jH)(y,h))}catch(e){n.error=e,n.hasError=!0}finally{const e=U(n);e&&await e}}catch(e){
s("changed",v.length>0),s("plan",JSON.stringify(v)),"teardown"===m&&s("removed",JSON.stringify(removedBy(v)));const n=(0,L.UR)(v);""!==n&&t.info(n);const o=e instanceof u.Xf?e.remedy:void 0
;throw i((0,L.kl)({message:(0,u.gJ)(e),remedy:o},v)),e}}catch(e){d.error=e,d.hasError=!0}finally{U(d)}}});function wishOf(e){return(0,C.U)({mode:e.mode,policyMode:e["policy-mode"],
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
DeletePodIdentityAssociation:c.FT2,DescribeAddon:c.BFv,CreateAddon:c.Kdw,UpdateAddon:c.dvf,DeleteAddon:c.VO5}};var m=n(58694),h=n(50719);const p=4,w=5e3,y=3e4
;function openAws({region:e,env:t,logger:n,clock:i,signal:c,random:l=Math.random,answerTimeout:d=y}){const g=""!==e?e:t.AWS_REGION??t.AWS_DEFAULT_REGION??""
;if(!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(g))throw new a.j1(""===g?"No AWS region was given":`region: "${g}" does not look like an AWS region (eu-west-1)`,{
remedy:"Give the region that the nodes run in as the input region, or set AWS_REGION."});const v=new Map,P=new o.Agent({keepAlive:!0,proxyEnv:t}),I=(0,s.z)(p),E={reads:0,writes:0}
;async function send(e,t,o,s){const p=f[t][o];if(void 0===p)throw new Error(`${t}:${o} is not in the table of calls`);const y=new Map,I=i.now();let A,$=0;try{return await(0,r.L)(async()=>{E[e]+=1,$+=1
;try{return await function(e){let t=v.get(e);return void 0===t&&(t=new u[e]({region:g,maxAttempts:1,requestHandler:{httpsAgent:P,connectionTimeout:w,requestTimeout:d,throwOnRequestTimeout:!0}}),
v.set(e,t)),t}(t).send(new p(s),{abortSignal:c})}catch(e){throw c.throwIfAborted(),A=(0,m.DZ)(e,{service:t,action:o,region:g}),A}},{label:`${t}:${o}`,
attempts:Math.max(...Object.values(h.p).map(({attempts:e})=>e)),baseDelay:50,maxDelay:6e4,retryable:e=>function(e,t,n){const o=(0,h.u)(e);if(void 0===o)return!1;const a=(t.get(o)??0)+1;t.set(o,a)
;const{attempts:s,pause:r,longest:i}=h.p[o];if(a>=s)return!1;const c=n()*Math.min(i,r*2**(a-1));return{afterMilliseconds:Math.max(e.retryAfter??0,c)}}(e,y,l),clock:i,logger:n,signal:c,random:l})
}catch(e){if(void 0===A)throw e;const t=i.now()-I;if(e instanceof a.j3)throw(0,m.TZ)(e,A,$,t);throw e===A&&$>1?(0,m.QQ)(A,$,t):e}}const read=(e,t,n)=>I(()=>send("reads",e,t,n),c);return{region:g,
count:E,read,find:async(e,t,n)=>{try{return await read(e,t,n)}catch(e){if(m.sj.test(e.awsCode))return;throw e}},readAll:async(e,t,n)=>{const o=[];let a={};for(;void 0!==a;){const s=await read(e,t,{
...n,...a});o.push(s),a=nextPage(s)}return o},write:({service:e,action:t,input:n})=>send("writes",e,t,n),close:()=>{for(const e of v.values())e.destroy();P.destroy()}}}
function nextPage({IsTruncated:e,Marker:t,NextToken:n,nextToken:o}){return!0===e&&void 0!==t?{Marker:t}:void 0!==n&&""!==n?{NextToken:n}:void 0!==o&&""!==o?{nextToken:o}:void 0}},8877:(e,t,n)=>{
n.d(t,{e:()=>awsManifests,o:()=>builtInLayers});var o=n(76760);const builtInLayers=e=>o.join(e.root,"manifests"),awsManifests=({root:e})=>o.join(e,"manifests","environment","aws")},30203:(e,t,n)=>{
n.d(t,{S:()=>applyCalls});var o=n(58694),a=n(31891);const s=4;async function applyCalls(e,{aws:t,logger:n,onDone:r,isGone:i,isRace:c}){const l=new Set,d=new Map,send=async e=>{
if(!l.has(e.resource)&&!d.has(e.resource)){try{await t.write(e)}catch(t){if("ec2"!==e.service||!(t instanceof o.Gy))throw t;if(c(t))return void d.set(e.resource,t);if(!i(t))throw t
;return l.add(e.resource),void n.warning(`${e.resource} is no longer there (${t.awsCode}); going on without it`)}n.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),r(e)}}
;for(const t of function(e){const t=[];for(const n of e){const e=t.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===n.service)?e.push(n):t.push([n])}return t}(e)){
const e=Map.groupBy(t,({service:e,resource:t})=>"ec2"===e?t:"");await(0,a.X)([...e.values()],s,async e=>{for(const t of e)await send(t)});for(const e of d.values())throw e}return{gone:[...l]}}},
29072:(e,t,n)=>{n.d(t,{S:()=>isGone});const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},44491:(e,t,n)=>{n.d(t,{s:()=>setUpEbsAccess})
;var o=n(58694),a=n(12317),s=n(30203),r=n(41521),i=n(18181),c=n(82467),l=n(29072),d=n(77900),u=n(46863),f=n(62064),m=n(51388);async function waitUntilAssociationsSettle(e,t){
await until(e,"instance profiles to be associated or gone",t,async e=>{const n=await(0,f.kF)(t.aws,e),o=new Set(n.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>o.has(e))})}async function waitUntilAssociated(e,t){const{aws:n}=t;await until(e,"instance profiles to be associated",t,async e=>{const t=await(0,
f.kF)(n,e),o=new Set(t.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),a=e.filter(e=>!o.has(e)),s=new Set(t.map(({InstanceId:e})=>e)),r=a.filter(e=>!s.has(e));if(0===r.length)return a
;const i=await byId(n,r);return a.filter(e=>s.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,t,n){await until(e,"metadata options to be applied",n,async e=>{
const o=await byId(n.aws,e);return e.filter(e=>{const n=o.get(e);if("running"!==n?.State?.Name&&"pending"!==n?.State?.Name)return!1;const{MetadataOptions:a={}}=n;return"pending"===a.State||(0,
m.k)(a)<t})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,t){const n=await(0,f.PD)(e,"instance-id",t)
;return new Map(n.map(({instance:e})=>[e.InstanceId??"",e]))}const h=500,p=5e3;async function until(e,t,{clock:n,logger:o,signal:s,deadline:r,random:i},c){if(0===e.length)return;let l=e;await(0,
u.G)(async()=>{if(l=await c(l),0===l.length)return!0;o.debug(`Waiting for ${t}: ${(0,d.X)(l)}`)},{clock:n,signal:s,deadline:r,random:i,late:()=>new a.j3(`Timed out waiting for ${t}: ${(0,d.X)(l)}`,{
remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}}),firstPause:h,longestPause:p})}const w=8,y=500,g=4
;async function setUpEbsAccess(e){const{aws:t,clock:n,logger:o,signal:a,random:s=Math.random}=e,r={aws:t,clock:n,logger:o,signal:a,random:s,deadline:n.now()+e.timeout},i=[];let l={of:"",times:0
},d=[],u=!1;for(let t=1;;t+=1)try{const t=await(0,c.i)(e),{plan:n}=t;if(d=n.instanceIds,!u)for(const e of n.warnings)o.warning(e);if(u=!0,refuseBlocked(n,i),e.dryRun)return{...n,
changed:n.calls.length>0};const a=await carryOut(t,i,e,r),s=d.filter(e=>!a.includes(e));return{...n,instanceIds:s,calls:i,changed:i.length>0}}catch(e){if(t===w||!isRace(e))throw e
;if(l=countRefusals(e,l),l.times>=(P.has(e.awsCode)?g:2))throw e;o.debug(`${e.message}; looking again`),await n.sleep((.5+s()/2)*y*t,a),
"IncorrectState"===e.awsCode&&await waitUntilAssociationsSettle(d,r)}}async function carryOut({plan:{calls:e},nodes:t,awaitAgentOf:n},o,{aws:a,logger:c,wish:d,onCall:u},f){
const m=new Set(e.map(({resource:e})=>e));await async function(e,t){const n=e.filter(({state:e})=>"pending"===e||"stopping"===e)
;await until(n.map(({id:e})=>e),"instances to be running or stopped",t,async e=>{const n=await byId(t.aws,e);return e.filter(e=>["pending","stopping"].includes(n.get(e)?.State?.Name??""))})
}(t.instances.filter(({id:e})=>m.has(e)),f);const{gone:h}=await(0,s.S)(e,{aws:a,logger:c,onDone:e=>{o.push(e),u?.(e)},isGone:l.S,isRace}),there=e=>e.filter(e=>!h.includes(e))
;return await async function(e,t){await Promise.all([waitUntilAssociated(e.associations,t),waitUntilApplied(e.metadata,e.hopLimit,t)])}({associations:there(t.associations),metadata:there(t.metadata),
hopLimit:d.hopLimit},f),""!==n&&await(0,r.dP)({...f,clusterName:n,name:i.Sr,timeout:f.deadline-f.clock.now()}),h}function refuseBlocked({requirements:e},t){
const n=e.filter(({state:e,calls:t})=>"ok"!==e&&0===t.length)
;if(0!==n.length)throw new a.Xf("EBS_ACCESS_BLOCKED",`${n.map(({check:e,detail:t})=>`${e}: ${t}`).join(". ")}. ${0===t.length?"Nothing was changed":`What was done until another run came in between is kept: ${t.map(({action:e})=>e).join(", ")}`}`,{
remedy:n.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:n.map(({check:e,state:t,detail:n,remedy:o})=>({check:e,state:t,detail:n,remedy:o}))}})}
const v=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof o.Gy&&v.has(e.awsCode)}const P=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:t,awsCode:n},o){
const a=`${e}:${t} ${n}`;return{of:a,times:a===o.of?o.times+1:1}}},43576:(e,t,n)=>{n.d(t,{U:()=>makeWish});var o=n(12317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`
;function makeWish(e){const{clusterName:t=""}=e,n=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:n,
instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const n=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(n.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(n.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},45988:(e,t,n)=>{n.d(t,{MC:()=>explainHelmFailure,sK:()=>redactUrls,t2:()=>HelmError});var o=n(12317)
;class HelmError extends o.Xf{constructor(e,t,n={}){super(e,t,n)}}const a=[{pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,code:"HELM_RELEASE_PENDING",
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
class ApplyConflictError extends ApiError{conflicts;constructor(e,t,n={}){super(409,"Conflict",e,{...n,details:{conflicts:t,...n.details}}),this.conflicts=t}}},78933:(e,t,n)=>{n.d(t,{
UR:()=>renderMade,dp:()=>renderRemoval,gA:()=>renderCalls,jH:()=>renderEbsAccess,kl:()=>renderUnfinished,sU:()=>renderRemovalMarkdown,zu:()=>renderOutcome});var o=n(96988),a=n(89037),s=n(88544)
;const r=40;function renderCalls(e){const{rows:t,more:n}=rowsOf(e),width=e=>Math.max(0,...t.map(t=>t[e].length));return`${t.map(({call:e,resource:t,reason:n})=>`${(0,s.f)(e,width("call"))}  ${(0,
s.f)(t,width("resource"))}  ${(0,s.sN)(n)}\n`).join("")}${0===n?"":`and ${n} more\n`}`}function renderOutcome({calls:e,requirements:t},n){
return e.length>0?`${n?"A run would make these calls":"Made"}:\n${renderCalls(e)}`:t.map(({check:e,detail:t})=>`${e}: ${(0,s.sN)(t)}\n`).join("")}function renderEbsAccess({requirements:e,calls:t},n){
const o=e.map(({check:e,state:t,detail:n})=>[`${i[t]} ${t}`,(0,a.FV)(e),(0,a.FV)(n)]);return(0,a.Cc)(["### EBS access","",(0,
a.tp)(["State","Requirement","Found"],o),"",...callsSection(t,n),""].join("\n"))}function renderMade(e){return 0===e.length?"":`Made before it failed, and kept:\n${renderCalls(e)}`}
function renderUnfinished(e,t){const n=0===t.length?["Nothing is known to have been changed."]:callsSection(t,!1);return(0,a.Cc)([(0,o.z)("setup-ebs-access",e),...n,""].join("\n"))}
function renderRemoval({removed:e,leftBehind:t},n){const o=n?"Would remove":"Removed"
;return[...0===e.length?["Nothing was there to remove"]:e.map(e=>`${o} ${e}`),...t.map(({what:e,why:t})=>`Left ${e}: ${(0,s.sN)(t)}`),""].join("\n")}
function renderRemovalMarkdown({removed:e,leftBehind:t,calls:n},o){return(0,a.Cc)(["### EBS access taken down","",...0===e.length?["Nothing was there to remove."]:e.map(e=>`- ${(0,
a.FV)(e)}`),...0===t.length?[]:["","Left:","",...t.map(({what:e,why:t})=>`- ${(0,a.FV)(e)}: ${(0,a.FV)(t)}`)],"",...o?callsSection(n,o):[],""].join("\n"))}function callsSection(e,t){
const{rows:n,more:o}=rowsOf(e);return 0===n.length?["Nothing had to be changed."]:[t?"Calls that a run would make:":"Calls made:","",(0,
a.tp)(["Call","On","Because"],n.map(({call:e,resource:t,reason:n})=>[(0,a.aY)(e),(0,a.aY)(t),(0,a.FV)(n)])),...0===o?[]:["",`and ${o} more`]]}const i={ok:"✅",missing:"➕",wrong:"❌"};function rowsOf(e){
const t=e.map(({service:e,action:t,resource:n,reason:o})=>({call:`${e}:${t}`,resource:n,reason:o}));return{rows:t.slice(0,r),more:Math.max(0,t.length-r)}}},88544:(e,t,n)=>{n.d(t,{C2:()=>painter,
Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var o=n(38067),a=n(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],
dim:[2,22],bold:[1,22]};function painter(e){return(t,n)=>{const[o,a]=s[t];return e&&""!==n?`[${o}m${n}[${a}m`:n}}
const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,o.Df)((0,a.TN)(e))}function widthOf(e){let t=0
;for(const{columns:n}of cellsOf(e))t+=n;return t}
const r=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,i=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,c="️"
;function*cellsOf(e){let t=0;for(const n of e){const e=n===c?Number(1===t):r.test(n)?0:i.test(n)?2:1;e>0&&(t=e),yield{character:n,columns:e}}}function truncate(e,t){if(widthOf(e)<=t)return e
;if(t<1)return"";let n="",o=0;for(const a of cellsOf(e)){if(o+=a.columns,o>t-1)break;n+=a.character}return`${n}…`}function padEnd(e,t){return e+" ".repeat(Math.max(0,t-widthOf(e)))}},36021:(e,t,n)=>{
n.d(t,{O:()=>yamlData,e:()=>composeYaml});var o=n(38815),a=n(12317);const s=500,r=100,i=300;function composeYaml(e,t,n,a){const r=new o.HN,i=new o.Dk({...n,prettyErrors:!1,uniqueKeys:!1,
logLevel:"error"}),c=function(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.stackTraceLimit=t}}(()=>{const n=function*(e,t,n){n.addNewLine(0)
;const a=new o.iX(n.addNewLine);let r=0;for(const i of(new o.JG).lex(e)){if(yield*a.next(i),a.stack.length>s){const{line:e,col:o}=n.linePos(r);throw tooDeep(`${t}:${Math.max(e,1)}:${Math.max(o,1)}`)}
r+=i.length}yield*a.end()}(e,t,r),c=[...i.compose(n,"one"===a,e.length)];for(const e of c)tellDoubleKeys(e);return c});for(const e of c)countAliases(e,t,r);const[l,d]=c
;return"one"===a&&void 0!==d&&l?.errors.push(mistake(d.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:c,lines:r}}function tooDeep(e){
return new a.j1(`${e}: nested more than ${s} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}const mistake=(e,...[t,n])=>new o.XT([e,e+1],t,n)
;function tellDoubleKeys(e){(0,o.YR)(e,(t,n)=>{if(!(0,o.jh)(n))return;const a=new Set;for(const{key:t}of n.items)(0,
o.jn)(t)&&"<<"!==t.value&&(a.has(t.value)&&e.errors.push(mistake(t.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),a.add(t.value))})}function countAliases(e,t,n){let s=0;(0,o.YR)(e,{
Alias(e,{range:o}){if(s+=1,s<=i)return;const{line:r,col:c}=n.linePos(o?.[0]??0);throw new a.j1(`${t}:${r}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,t,n){const{line:o,col:s}=n.linePos(e.range[0]),i=`${t}:${Math.max(o,1)}:${Math.max(s,1)}`;let c;try{c=e.toJS({maxAliasCount:r})}catch(e){throw new a.j1(`${i}: ${(0,a.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,t,n,o){if("object"!=typeof e||null===e)return 0
;if(n.has(e))throw new a.j1(`${t}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let r=o.get(e);if(void 0===r){if(n.size>=s)throw tooDeep(t);n.add(e),r=1
;for(const a of Object.values(e))r=Math.max(r,1+measure(a,t,n,o));n.delete(e),o.set(e,r)}if(n.size+r>s)throw tooDeep(t);return r}},31891:(e,t,n)=>{async function mapConcurrently(e,t,n){
const o=new Array(e.length),a=e.entries();let s=!1;const r=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){if(s)return;try{o[e]=await n(t)}catch(e){
throw s=!0,e}}}));for(const e of r)if("rejected"===e.status)throw e.reason;return o}n.d(t,{X:()=>mapConcurrently})}};
