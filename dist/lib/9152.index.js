export const id=9152;export const ids=[9152];export const modules={14907:(e,t,n)=>{n.d(t,{g:()=>r});var a=n(74917),s=n(65842);const r={kubeconfig:(0,s.Qq)(),context:(0,s.Qq)(),"dry-run":(0,s.Jt)(!1),
...a.bB}},92457:(e,t,n)=>{n.r(t),n.d(t,{action:()=>f});var a=n(2266),s=n(26978),r=n(45399),o=n(31730);var i=n(32870),l=n(81625),c=n(89037)
;var d=n(74917),u=n(14907),m=n(65842),p=n(31613),__addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=t[Symbol.dispose],n&&(s=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:a,async:n})}else n&&e.stack.push({async:!0});return t},h=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,a=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===a)return a=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var a=new Error(n);return a.name="SuppressedError",a.error=e,a.suppressed=t,a});const f=(0,d.QP)({
name:"install-ebs-csi-driver",inputs:{...u.g,platform:p.U,method:(0,m.yL)(["auto","helm","kustomize","eks-addon"],"auto"),version:(0,m.Qq)(),values:(0,m.Qq)(),"chart-mirror":(0,m.Qq)(),
"kustomize-source":(0,m.Qq)(),region:(0,m.Qq)(),"cluster-name":(0,m.Qq)(),"service-account-role-arn":(0,m.Qq)(),"snapshot-crds":(0,m.Jt)(!1),probe:(0,m.yL)(["none","csinode","volume"],"csinode"),
"probe-image":(0,m.Qq)(),"probe-storage-class":(0,m.Qq)(),timeout:(0,m.p0)("10m")},outputs:["changed","version","nodes-ready","skipped","plan"],
async run({inputs:e,logger:t,signal:n,env:d,output:u,summarize:p}){const f={stack:[],error:void 0,hasError:!1};try{const h=(0,l.fs)(e.values,'input "values"'),g=__addDisposableResource(f,await(0,
s.E)({...e,env:d,logger:t,signal:n}),!0),{platform:v}=await(0,i.li)(g.kubernetes,{override:e.platform,signal:n}),y=await t.group("Install the EBS CSI driver",()=>(0,o.F)({...g,platform:v,run:(0,
r.y)(d),..."auto"===e.method?{}:{method:e.method},version:e.version,values:h,...(0,m.lq)("chartMirror",e["chart-mirror"]),...(0,m.lq)("kustomizeSource",e["kustomize-source"]),...(0,
m.lq)("region",e.region),...(0,m.lq)("clusterName",e["cluster-name"]),...(0,m.lq)("serviceAccountRoleArn",e["service-account-role-arn"]),snapshotCrds:e["snapshot-crds"],probe:e.probe,...(0,
m.lq)("probeImage",e["probe-image"]),...(0,m.lq)("probeStorageClass",e["probe-storage-class"]),...(0,m.lq)("timeout",e.timeout),dryRun:e["dry-run"],openAws:(0,a.i)({region:e.region,env:d,logger:t,
signal:n})}));u("changed",y.changed),u("version",y.version),u("nodes-ready",y.nodesReady),u("skipped",y.skipped??""),u("plan",JSON.stringify(y.plan)),p(function(e){
const{skipped:t,version:n,changed:a,nodes:s,nodesReady:r,installedBy:o,probe:i,plan:l}=e;if(void 0!==t)return`EBS CSI driver: nothing to install, since ${(0,c.FV)(t)}\n`
;const d=void 0===o?"":`, installed by ${(0,c.FV)(o)}`,u=[`EBS CSI driver ${(0,c.aY)(n)}${d}: registered on ${r} of ${s.length} nodes${a?", changed":""}`];if(void 0!==i){
const e=i.removed?"all of it is removed":i.left.map(c.FV).join("; ");u.push("",`A pod has written to a volume of class ${(0,c.aY)(i.storageClass)}; ${e}`)}const m=l.filter(({action:e})=>"none"!==e)
;if(m.length>0){const e=m.map(({kind:e,name:t,action:n,reason:a})=>[`${e} ${(0,c.aY)(t)}`,n,(0,c.FV)(a)]);u.push("",(0,c.tp)(["Object","Change","Why"],e))}const p=s.filter(({state:e})=>"ready"!==e)
;if(p.length>0){const e=p.map(({name:e,state:t,reason:n=""})=>[(0,c.aY)(e),t,(0,c.FV)(n)]);u.push("",(0,c.tp)(["Node","State","Why"],e))}return(0,c.Cc)(`${u.join("\n")}\n`)}(y))}catch(e){f.error=e,
f.hasError=!0}finally{const e=h(f);e&&await e}}})},31613:(e,t,n)=>{n.d(t,{U:()=>s,_:()=>platformFlag});var a=n(32870);const s=(0,n(65842).yL)(["auto",...a.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{
platform:e}},42580:(e,t,n)=>{function awsCall(e,t,n,a){return{service:e,action:t,input:n,...a}}n.d(t,{u:()=>awsCall})},2266:(e,t,n)=>{n.d(t,{i:()=>awsOnDemand});var a=n(40682)
;const awsOnDemand=e=>async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({...e,clock:a.ml})},45399:(e,t,n)=>{n.d(t,{y:()=>runIdentity});var a=n(48161)
;function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:n,GITHUB_SERVER_URL:s}=e;if(void 0===t||void 0===n)return{holder:`${(0,a.userInfo)().username}@${(0,a.hostname)()}/${process.pid}`}
;return{holder:`${n}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${s??"https://github.com"}/${n}/actions/runs/${t}`}}},46863:(e,t,n)=>{n.d(t,{
G:()=>askUntil});var a=n(12317);async function askUntil(e,t){const{clock:n,signal:s,deadline:r,firstPause:o,longestPause:i,random:l=Math.random,late:c}=t;try{for(let t=o;;t=Math.min(i,2*t)){
s.throwIfAborted();const a=await e();if(void 0!==a)return a;const o=r-n.now();if(o<=0)throw c();await n.sleep(Math.min(o,t*(.5+l()/2)),s)}}catch(e){throw e===s.reason&&e instanceof a.j3?c():e}}},
41521:(e,t,n)=>{n.d(t,{wQ:()=>examineAddon,CJ:()=>judgeAddon,dP:()=>waitForAddon});var a=n(42580),s=n(8575),r=n(40682),o=n(12317),i=n(46863),l=n(84454)
;const c=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]),isBroken=e=>c.has(e.status??"")&&!function({status:e,health:t}){const n=t?.issues??[]
;return"DEGRADED"===e&&n.length>0&&n.every(({code:e})=>"InsufficientNumberOfReplicas"===e)}(e);function describeStatus({status:e,health:t}){
const n=(t?.issues??[]).map(({code:e,message:t})=>[e,t].filter(e=>void 0!==e).join(": ")),a=e??"without a status";return 0===n.length?a:`${a} (${n.join("; ")})`}const d={
AccessDenied:()=>"The add-on manager may not act in the cluster: restore the ClusterRoleBinding eks:addon-manager, or the access entry of EKS.",
InsufficientNumberOfReplicas:({addonName:e=""})=>`Its pods do not start: see "kubectl -n kube-system get pods" and their events for ${e}; nodes may be missing, full or tainted, or the pods may lack credentials.`,
ClusterUnreachable:()=>"Check the cluster's security groups and whether its API server answers.",
ConfigurationConflict:({clusterName:e="",addonName:t=""})=>`Something else has installed the same objects. Remove that installation, or let the add-on take over: aws eks update-addon --cluster-name ${e} --addon-name ${t} --resolve-conflicts OVERWRITE`,
AdmissionRequestDenied:()=>"An admission webhook or policy refuses its objects: except kube-system from it.",
AddonPermissionFailure:()=>"Give the role of its service account the policy that the add-on needs."};function explainAddon(e){
const{clusterName:t="",addonName:n=""}=e,a=(e.health?.issues??[]).flatMap(({code:t})=>d[t??""]?.(e)??[]);return{message:`it is ${describeStatus(e)}`,
remedy:a.length>0?[...new Set(a)].join(" "):`See what EKS says: aws eks describe-addon --cluster-name ${t} --addon-name ${n} --query addon.health`}}async function examineAddon(e,t){
const n=await e.find("eks","DescribeAddon",{clusterName:t.clusterName,addonName:t.name});return judgeAddon(t,n?.addon)}function judgeAddon(e,t){
const n=`EKS add-on ${e.name} of cluster ${e.clusterName}`;if(void 0===t){const a="the add-on is not installed";return{requirement:{check:n,state:"missing",detail:"it is not installed",
remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,calls:[createCall(e,a)]},addon:t,pending:!0}}const{status:a="",addonVersion:r=""}=t;if(isBroken(t)){
const{message:e,remedy:a}=explainAddon(t);return{requirement:{check:n,state:"wrong",detail:e,remedy:a,calls:[]},addon:t,pending:!1}}if("DELETING"===a){return{requirement:{check:n,state:"wrong",
detail:"it is being deleted",remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:t,pending:!1}}const o=function({version:e="",configuration:t,serviceAccountRoleArn:n},a){
const r=[];""!==e&&e!==a.addonVersion&&r.push(`it is version ${a.addonVersion??"(none)"} instead of ${e}`);void 0===t||(0,s.TL)(t,function(e="{}"){try{return JSON.parse(e)}catch{return e}
}(a.configurationValues))||r.push("its configuration is another");void 0!==n&&n!==a.serviceAccountRoleArn&&r.push(`its service account has ${a.serviceAccountRoleArn??"no role"} instead of ${n}`)
;return r}(e,t);if(o.length>0){const a=o.join("; ");return{requirement:{check:n,state:"wrong",detail:a,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[updateCall(e,t,a)]},addon:t,pending:!0}}return{requirement:{check:n,state:"ok",detail:`version ${r} is ${a}`,calls:[]},addon:t,pending:"ACTIVE"!==a}}const u=1e3,m=15e3
;async function waitForAddon(e){const{aws:t,clock:n,logger:a,signal:s,clusterName:l,name:c,timeout:d,random:p}=e,h=`EKS add-on ${c} of cluster ${l}`
;let f="not known yet",g="Run this again: it goes on where it stopped.";const v=n.now()+d;return(0,i.G)(async()=>{const e=(await t.find("eks","DescribeAddon",{clusterName:l,addonName:c}))?.addon
;if(void 0===e)throw new o.Xf("EKS_ADDON",`${h} is gone: somebody deleted it`,{remedy:"Find out who removes it (Terraform, eksctl), then run this again."});if("ACTIVE"===e.status)return e
;const n=explainAddon(e);if(isBroken(e))throw new o.Xf("EKS_ADDON",`${h}: ${n.message}`,{remedy:n.remedy,details:{health:e.health}});const s=describeStatus(e);s!==f&&a.info(`Waiting for ${h}: ${s}`),
f=s,({remedy:g}=n)},{clock:n,signal:s,deadline:v,random:p,late:()=>new o.j3(`Timed out after ${(0,r.a3)(d)} waiting for ${h} to be ACTIVE; it is ${f}`,{remedy:g}),firstPause:u,longestPause:m})}
function createCall(e,t){const{clusterName:n,name:s,version:r="",configuration:o,serviceAccountRoleArn:i,tags:c}=e;return(0,a.u)("eks","CreateAddon",{clusterName:n,addonName:s,...""===r?{}:{
addonVersion:r},...void 0===o?{}:{configurationValues:JSON.stringify(o)},...void 0===i?{}:{serviceAccountRoleArn:i},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:(0,l.WE)(c)},{
resource:`${n}/${s}`,reason:t})}function updateCall(e,t,n){
const{clusterName:s,name:r,version:o="",configuration:i}=e,l=e.serviceAccountRoleArn??t.serviceAccountRoleArn,c=void 0===i?t.configurationValues:JSON.stringify(i);return(0,a.u)("eks","UpdateAddon",{
clusterName:s,addonName:r,...""===o?{}:{addonVersion:o},...void 0===c?{}:{configurationValues:c},...void 0===l?{}:{serviceAccountRoleArn:l},resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{
resource:`${s}/${r}`,reason:n})}},84454:(e,t,n)=>{n.d(t,{DN:()=>lackingTags,EZ:()=>tagValue,FX:()=>a,MU:()=>isOurs,UQ:()=>rememberingTag,WE:()=>ownTagRecord,Wb:()=>ownTags,ps:()=>rememberedPolicies,
yR:()=>r,yo:()=>s})
;const a="app.kubernetes.io/managed-by",s="lamina",r="lamina/attached-policies",tagValue=(e,t)=>(e=>Array.isArray(e))(e)?e.find(e=>e.Key===t)?.Value:e?.[t],isOurs=e=>tagValue(e,a)===s,ownTagRecord=(e={})=>({
...e,[a]:s}),ownTags=e=>Object.entries(ownTagRecord(e)).map(([e,t])=>({Key:e,Value:t
})),lackingTags=(e,t)=>ownTags(t).filter(({Key:t,Value:n})=>tagValue(e,t)!==n),rememberedPolicies=e=>(tagValue(e,r)??"").split(" ").filter(Boolean),rememberingTag=e=>({Key:r,Value:e.join(" ")})},
41675:(e,t,n)=>{n.d(t,{Y:()=>readStorageClass,t:()=>s});var a=n(92460);const s="storage.k8s.io/v1";function readStorageClass(e){
const text=(t,n)=>"string"==typeof e[t]?e[t]:n,t=e.metadata.annotations??{},n=[a.Gz,a.bs].filter(e=>"true"===t[e]);return{name:e.metadata.name,provisioner:text("provisioner",""),
parameters:e.parameters??{},volumeBindingMode:text("volumeBindingMode","Immediate"),reclaimPolicy:text("reclaimPolicy","Delete"),allowVolumeExpansion:!0===e.allowVolumeExpansion,isDefault:n.length>0,
defaultAnnotations:n,created:e.metadata.creationTimestamp??""}}},77900:(e,t,n)=>{n.d(t,{B:()=>partOf,X:()=>listSome});const a=5;function listSome(e){const t=e.length-a
;return t>1?`${e.slice(0,a).join(", ")} and ${t} more`:e.join(", ")}const partOf=(e,t)=>e===t?1===t?"the one node":`all ${t} nodes`:`${e} of ${t} nodes`},22375:(e,t,n)=>{n.d(t,{T:()=>convergeRelease,
c:()=>decideRelease});var a=n(8575),s=n(40868),r=n(92194);function decideRelease(e,t){if(void 0===e||"uninstalled"===e.status)return"install"
;if(e.status.startsWith("pending-")||"uninstalling"===e.status)return"recover";return"deployed"===e.status&&e.chartVersion===t.version&&(0,
a.TL)(withoutNulls(e.values),withoutNulls(t.values))?"none":"upgrade"}function withoutNulls(e){return Array.isArray(e)?e.map(withoutNulls):(0,
a.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,t])=>null===t?[]:[[e,withoutNulls(t)]])):e}async function convergeRelease(e,t){
const{helm:n,kubernetes:a,signal:o}=t,{namespace:i,release:l}=e,{history:c}=await(0,s.U)({...t,namespace:i,release:l}),d=(c?.latest.revision??0)+1;return await n.upgradeInstall({...e,revision:d},{
signal:o}),(0,r.BJ)(a,i,l,"the installation",{signal:o})}},40868:(e,t,n)=>{n.d(t,{U:()=>recoverRelease});var a=n(40682),s=n(45988),r=n(14263),o=n(92194);const i=6e5,l=15e3
;async function recoverRelease(e){const{kubernetes:t,helm:n,logger:c,signal:d,namespace:u,release:m}=e,read=()=>(0,o.Cr)(t,u,m,{signal:d});let p=await read()
;if(void 0!==p&&isPending(p.latest)&&(await async function(e,t){const{clock:n,logger:c,namespace:d,release:u,minimumAge:m=i}=e,p=n.now()-Date.parse(t.created);if((0,r.k3)(t)){if(p>=l)return
;const n=Math.min(l,l-p);return c.info(`Helm release ${d}/${u} is in ${t.status} since ${t.updated}: giving the helm of a dead run ${(0,a.a3)(n)} to end`),void await async function(e,t,n){
const{kubernetes:a,clock:s,signal:r,namespace:i,release:l}=e,c=new AbortController,d=AbortSignal.any([r,c.signal]),u=s.sleep(n,d).then(()=>c.abort(),()=>{}),m=(async()=>{const e={namespace:i,
labelSelector:(0,o.Tg)(l),signal:d};for await(const n of a.watch({apiVersion:"v1",kind:"Secret"},e)){if(!("object"in n)||n.object.metadata.name!==t.secret.name)continue
;const e=n.object.metadata.labels?.status??"";if("DELETED"===n.type||!e.startsWith("pending-"))return}})();try{await Promise.race([m,u])}finally{c.abort(),await Promise.allSettled([m,u])}
r.throwIfAborted()}(e,t,n)}if(p>=m)return
;throw new s.t2("HELM_RELEASE_PENDING",`Helm release ${d}/${u} is in ${t.status} since ${t.updated}: revision ${t.revision} (chart ${t.chart} ${t.chartVersion}) was not started by Lamina and may still be at work`,{
remedy:`Wait for it to end. When its run is dead, try again ${(0,a.a3)(m-p)} from now, or roll it back by hand (helm rollback).`,details:{revision:t.revision,status:t.status,since:t.updated}})
}(e,p.latest),p=await read()),void 0===p)return{action:"none",history:p};const{latest:h}=p,f=`Helm release ${u}/${m}`
;if("uninstalling"===h.status)return c.info(`${f}: a dead run left it half uninstalled; uninstalling it to the end`),await n.uninstall(m,u,{signal:d}),{action:"finished-uninstall",history:await read()
};if(!isPending(h))return{action:"none",history:p};const g=p.revisions.at(-2)
;return c.info(`${f}: revision ${h.revision} was left in ${h.status} by a dead run; forgetting that revision, `+(void 0===g?"what it has installed is taken over by the next installation":`revision ${g.revision} (${g.status}) is the newest again`)),
await t.delete(h.secret,{signal:d}),{action:"forgot-pending",history:await read()}}const isPending=e=>e.status.startsWith("pending-")},95489:(e,t,n)=>{n.d(t,{A7:()=>chartNeeds,RX:()=>objectNeeds,
oK:()=>operatorNeeds});var a=n(63036),s=n(71510),r=n(12317),o=n(79319),i=n(33795),l=n(70522),c=n(55281);const d={plan:"lamina-plan-operators",install:"lamina-install-operators",
run:"lamina-run-operators",namespaces:"lamina-make-namespaces"};async function operatorNeeds({operator:e,values:t},n,r,c,u){const{namespace:m,release:p}=e,{helm:h,kubernetes:f,signal:g}=u,v=(0,
o.v)(e,n),y=await h.pull(v,{signal:g}),w=await(0,i.FX)(y),$=w.flatMap(({metadata:{name:e}})=>(0,s.eN)(["get","create","patch"],{group:"apiextensions.k8s.io",resource:"customresourcedefinitions",name:e
},d.plan));if("plan"===c)return $;const b=await(0,l.$B)(m,{client:f,signal:g});return[...$,...w.flatMap(e=>function(e,t,n){
const{group:r,names:o}=e.spec,i=t.some(({apiVersion:e,kind:t})=>t===o.kind&&(0,a.F8)(e)===r);if(!i)return[];const c={group:r,resource:o.plural,namespace:n};return[...(0,
s.eN)(["get","list"],c,l.SW.read),...(0,s.eN)(["create","patch"],c,l.SW.plan),...(0,s.eN)(["delete"],c,l.SW.deploy)]}(e,r,u.namespace)),...b?[]:(0,s.eN)(["create"],{group:"",resource:"namespaces"
},d.namespaces),...await chartNeeds({...v,chartDirectory:y,release:p,namespace:m,values:t},d,u)]}async function chartNeeds(e,t,n){const{helm:a,logger:o,signal:i}=n,{namespace:l}=e,d=await a.render(e,{
signal:i}).catch(e=>(i.throwIfAborted(),o.debug(`What the chart needs is left to Helm: ${(0,r.gJ)(e)}`),"")),u=(0,c.Y)(d,`chart ${e.chart}`),m={group:"coordination.k8s.io",resource:"leases",
namespace:l},p={group:"",resource:"secrets",namespace:l};return[...(0,s.eN)(["get","create","update"],m,t.run),...(0,
s.eN)(["get","list","create","update","delete"],p,t.run),...await objectNeeds(u,l,t,n)]}async function objectNeeds(e,t,n,{kubernetes:a,signal:s}){const r={client:a,signal:s};return[...await(0,
l.HY)(e,t,["get","create","patch"],e=>e?n.run:n.install,r),...(0,l.rj)(e,t,{role:n.install})]}}};
