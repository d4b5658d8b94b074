export const id=2467;export const ids=[2467];export const modules={68034:(e,t,n)=>{n.d(t,{Lw:()=>parseArn,Mo:()=>s,Ow:()=>domainOf,ZW:()=>iamArn,cA:()=>nameOfArn});var a=n(12317)
;const s=["aws","aws-cn","aws-us-gov"];function parseArn(e){const[,t,n,s,o,i]=/^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(e)??[]
;if(void 0===t||void 0===n||void 0===i)throw new a.Xf("AWS_ARN",`"${e}" is no Amazon Resource Name (arn:partition:service:region:account:resource)`,{
remedy:"Check AWS_ENDPOINT_URL and the proxy: something other than AWS may have answered."});return{partition:t,service:n,region:s??"",accountId:o??"",resource:i}}
function iamArn({partition:e,accountId:t},n,a,s="/"){return`arn:${e}:iam::${t}:${n}${s}${a}`}
const nameOfArn=e=>e.slice(e.lastIndexOf("/")+1),domainOf=e=>"aws-cn"===e?"amazonaws.com.cn":"amazonaws.com"},42580:(e,t,n)=>{function awsCall(e,t,n,a){return{service:e,action:t,input:n,...a}}n.d(t,{
u:()=>awsCall})},58694:(e,t,n)=>{n.d(t,{sj:()=>u,Gy:()=>AwsError,QQ:()=>afterTries,m_:()=>isAwsError,TZ:()=>lateAfter,DZ:()=>toAwsError});var a=n(40682),s=n(12317);function readDenial(e,t){
const n=/User: (\S+)/.exec(e)?.[1]??"",a=/not authorized to perform:? ([\w-]+:\w+)/i.exec(e)?.[1]??`${t.service}:${t.action}`,s=/on resource: (.+?)(?=,| because | with an explicit |\.? Encoded |\.?$)/s.exec(e)?.[1],i=void 0===s?"*":function(e,t){
const n=/arn:\S+/.exec(e)?.[0];if(void 0!==n)return n;const[,a="",s=""]=/^([a-z ]+) (\S+)$/i.exec(e)??[],i=o[a.toLowerCase()],[,r,c]=/^arn:([^:]+):[^:]+::(\d+):/.exec(t)??[]
;return void 0===i||void 0===r||void 0===c?"*":`arn:${r}:iam::${c}:${i}/*${s}`}(s.trim(),n);return{principal:n,action:a,resource:i,explicit:/explicit deny/i.test(e),statement:{Effect:"Allow",Action:a,
Resource:i,..."iam:PassRole"===a&&"eks"!==t.service?{Condition:{StringEquals:{"iam:PassedToService":"ec2.amazonaws.com"}}}:{}}}}const o={role:"role","instance profile":"instance-profile",user:"user",
group:"group"};var i=n(50719);const r={throttled:"AWS limits the rate of calls of the whole account: find out what else calls it as often, or run this later. What was done is kept.",
unanswered:"Run this again later: it goes on where it stopped. https://health.aws.amazon.com/health/status tells whether AWS has trouble in this region; a proxy of the network may break answers off as well.",
busy:"Let whatever else changes the same thing (another run, Terraform) come to its end, then run this again: it goes on where it stopped.",
spreading:"Check that what the call names exists, and that the role trusts the service. What is new takes IAM a moment to spread: run this again, it goes on where it stopped."
},c=/^NoSuch|NotFound/,l=/LimitExceeded|QuotaExceeded|^TooMany/,d=/AlreadyExists|Conflict|InUse|IncorrectState|IncorrectInstanceState/;function refusalRemedy(e){const{awsCode:t,status:n}=e,a=(0,
i.u)(e)
;return void 0!==a?r[a]:c.test(t)?"Look for what removes it (another run, Terraform), then run this again: it makes anew what is missing.":l.test(t)?"Remove what is no longer used, or have the limit raised under Service Quotas, then run this again: it goes on where it stopped.":d.test(t)?"See that nothing else (another run, Terraform) holds or changes the same thing, then run this again: it goes on where it stopped.":n<400?"Check what lies between this machine and AWS: HTTPS_PROXY, the certificate of the proxy (NODE_EXTRA_CA_CERTS), AWS_ENDPOINT_URL.":"Change what AWS does not take, by its own words, and run this again: what was done is kept."
}function credentialsRemedy(e){
return/Expired/.test(e)?"The credentials are no longer valid: run aws-actions/configure-aws-credentials directly before this step, or raise its role-duration-seconds.":/^E(NOENT|ACCES)$/.test(e)?"That file is what AWS_WEB_IDENTITY_TOKEN_FILE or a profile names: let whoever writes it do so before this step, or unset the variable.":/IdentityToken|IDPRejected/.test(e)?"Compare the trust policy of the role with manifests/environment/aws/github-oidc-trust.json, and give the job the permission id-token: write.":'Run aws-actions/configure-aws-credentials before this step (the job needs the permission id-token: write), or "aws sts get-caller-identity" on a terminal to see who you are.'
}class AwsError extends s.Xf{service;action;awsCode;status;retryAfter;constructor(e,t,n){const{service:a,action:s,awsCode:o,status:i,requestId:r,retryAfter:c,details:l,...d}=n;super(e,t,{...d,
details:{service:a,action:s,awsCode:o,status:i,...void 0===r?{}:{requestId:r},...l}}),this.service=a,this.action=s,this.awsCode=o,this.status=i,this.retryAfter=c}}
const isAwsError=(e,...t)=>e instanceof AwsError&&(0===t.length||t.includes(e.awsCode)),u=/^(NoSuchEntity|ResourceNotFoundException|Invalid\w+\.NotFound)$/,m=/^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)$/,h=/^((ExpiredToken|UnrecognizedClient|InvalidIdentityToken|IDPRejectedClaim|MissingAuthenticationToken|InvalidSignature)(Exception)?|RequestExpired|InvalidClientTokenId|AuthFailure|SignatureDoesNotMatch|IncompleteSignature|CredentialsProviderError|OptInRequired|ENOENT|EACCES)$/,f=/sts:AssumeRole/,p=/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|TimeoutError|NetworkingError|EHOSTUNREACH|ENETUNREACH)$/,wrappedName=({message:e})=>/^AWS SDK error wrapper for (\w+):/.exec(e)?.[1]??""
;function toAwsError(e,t){
const{service:n,action:a,region:o}=t,i=e instanceof Error?e:new Error(String(e)),r=i.Code??(/^(Aggregate)?Error$/.test(i.name)?i.code??wrappedName(i):i.name),c=withoutRequest((0,
s.gJ)(i)),l=Number(i.$response?.headers?.["retry-after"]),d={service:n,action:a,awsCode:r,status:i.$metadata?.httpStatusCode??0,...void 0===i.$metadata?.requestId?{}:{requestId:i.$metadata.requestId},
...l>0?{retryAfter:1e3*l}:{},...c===(0,s.gJ)(i)?{cause:withoutAnswer(i)}:{}},u=`${n}:${a}`,g=m.test(r)&&f.test(c);return m.test(r)&&!g?function(e,t,n){
const a=readDenial(e,n),{action:s,resource:o,explicit:i,statement:r}=a,c=""===a.principal?"These credentials":a.principal
;return new AwsError("AWS_DENIED",`${c} may not ${s}${"*"===o?"":` on ${o}`}${s===t?"":` (needed by ${t})`}${i?": a policy denies it explicitly":""}`,{...n,details:{principal:a.principal,refused:s,
resource:o,statement:r},
remedy:i?`Find the Deny in the policies of ${c}, its permissions boundary or the organization's service control policies, and except ${s} from it.`:`Add to a policy of ${c}: ${JSON.stringify(r)}`})
}(c,u,d):h.test(r)||g?new AwsError("AWS_CREDENTIALS",`AWS does not accept the credentials (${u}: ${r}: ${c})`,{...d,remedy:credentialsRemedy(g?"InvalidIdentityToken":r)
}):0===d.status&&(p.test(r)||p.test(i.code??""))?new AwsError("AWS_UNREACHABLE",`AWS could not be reached for ${u} in ${o}: ${c}`,{...d,
remedy:`Check that "${o}" is the name of a region, and the network, HTTPS_PROXY and AWS_ENDPOINT_URL of this machine.`}):new AwsError("AWS_API",`${u} failed: ${""===r?"":`${r}: `}${c}`,{...d,
remedy:refusalRemedy({...d,message:c})})}function afterTries(e,t,n){const{service:a,action:s,awsCode:o,status:i,retryAfter:r,remedy:c,details:l,cause:d}=e
;return new AwsError(e.code,`${e.message} (${triesIn(t,n)})`,{service:a,action:s,awsCode:o,status:i,details:{...l,tries:t},...void 0===r?{}:{retryAfter:r},remedy:c,...void 0===d?{}:{cause:d}})}
function lateAfter(e,t,n,a){return new s.j3(`${e.message}: ${t.message} (${triesIn(n,a)})`,{remedy:t.remedy,details:{...t.details,tries:n}})}const triesIn=(e,t)=>`${e} ${1===e?"try":"tries"} in ${(0,
a.a3)(t)}`;function withoutAnswer({name:e,message:t,stack:n}){return Object.assign(new Error(t),{name:e,...void 0===n?{}:{stack:n}})}
const withoutRequest=e=>e.replace(/\s*The (Canonical String|String-to-Sign)\b.*$/is,"")},20221:(e,t,n)=>{function decodePolicyDocument(e){
return JSON.parse(e.trimStart().startsWith("{")?e:decodeURIComponent(e))}function samePolicy(e,t){return canonical(e)===canonical(t)}function canonical(e){return JSON.stringify(normalize(e,""))}
function normalize(e,t,n=!1){if(Array.isArray(e)){const a=[...new Set(e.map(e=>JSON.stringify(normalize(e,t,n))))].sort().map(e=>JSON.parse(e));return 1===a.length?a[0]:a}
if("object"==typeof e&&null!==e){const a=Object.entries(e).map(([e,a])=>[e,normalize(a,e,n||"Condition"===t)]);return Object.fromEntries(a.sort(([e],[t])=>e<t?-1:1))}
const a=!n||"boolean"!=typeof e&&"number"!=typeof e?e:String(e);return"string"==typeof a&&/^(Not)?Action$/.test(t)?a.toLowerCase():a}n.d(t,{Jo:()=>samePolicy,au:()=>decodePolicyDocument})},
50719:(e,t,n)=>{n.d(t,{p:()=>i,u:()=>passesByItself})
;const a=/^(Throttling(Exception)?|ThrottledException|RequestThrottled(Exception)?|RequestLimitExceeded|TooManyRequestsException|PriorRequestNotComplete|SlowDown|EC2ThrottledException)$/,s=/^(TimeoutError|RequestTimeout(Exception)?|ECONNRESET|EPIPE|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|NetworkingError)$/,o=/^(ConcurrentModification(Exception)?|EntityTemporarilyUnmodifiable|DeleteConflict\.Busy)$/,isThrottling=({awsCode:e,status:t})=>a.test(e)||429===t
;function passesByItself(e){const{awsCode:t,status:n}=e;return isThrottling(e)?"throttled":o.test(t)?"busy":n>=500||s.test(t)?"unanswered":function({action:e,awsCode:t,message:n}){switch(e){
case"AssociateIamInstanceProfile":case"ReplaceIamInstanceProfileAssociation":
return"InvalidParameterValue"===t&&/Invalid IAM Instance Profile|parameter iamInstanceProfile|no associated IAM Roles/i.test(n);case"AddRoleToInstanceProfile":case"AttachRolePolicy":
case"UpdateAssumeRolePolicy":case"TagRole":return"NoSuchEntity"===t;case"CreatePodIdentityAssociation":case"UpdatePodIdentityAssociation":case"CreateAddon":case"UpdateAddon":
return"InvalidParameterException"===t&&/role/i.test(n)&&/not (exist|found|valid)|trust/i.test(n);default:return!1}}(e)?"spreading":void 0}const i={throttled:{attempts:10,pause:500,longest:2e4},
unanswered:{attempts:4,pause:250,longest:5e3},busy:{attempts:10,pause:500,longest:5e3},spreading:{attempts:45,pause:500,longest:5e3}}},46863:(e,t,n)=>{n.d(t,{G:()=>askUntil});var a=n(12317)
;async function askUntil(e,t){const{clock:n,signal:s,deadline:o,firstPause:i,longestPause:r,random:c=Math.random,late:l}=t;try{for(let t=i;;t=Math.min(r,2*t)){s.throwIfAborted();const a=await e()
;if(void 0!==a)return a;const i=o-n.now();if(i<=0)throw l();await n.sleep(Math.min(i,t*(.5+c()/2)),s)}}catch(e){throw e===s.reason&&e instanceof a.j3?l():e}}},28763:(e,t,n)=>{n.d(t,{M:()=>checkWish})
;var a=n(68034),s=n(12317),o=n(84454);const i=48,r=`(${a.Mo.join("|")})`;function checkWish(e){checkName("role-name",e.roleName,64),checkName("instance-profile-name",e.instanceProfileName,128),
function({clusterName:e,policyMode:t,mode:n}){const a="scoped"===t?"policy-mode: scoped":"pod-identity"===n||"irsa"===n?`mode: ${n}`:void 0
;""===e&&void 0!==a&&refuse(`${a} needs cluster-name, and none was given`,"Give the cluster's name, the same to install-ebs-csi-driver: the driver marks its volumes with it.")
;""===e||/^[A-Za-z0-9][\w.-]{0,99}$/.test(e)||refuse(`cluster-name: "${e}" is not the name of a cluster`,'Use at most 100 letters, digits, "-", "_" and ".", beginning with a letter or digit.')}(e),
(!/^\/([!-~]+\/)?$/.test(e.path)||e.path.length>512)&&refuse(`path: "${e.path}" is not an IAM path`,'Write "/", or a name between slashes: /platform/.'),
""===e.permissionsBoundary||new RegExp(`^arn:${r}:iam::(\\d{12}|aws):policy/\\S+$`).test(e.permissionsBoundary)||refuse(`permissions-boundary: "${e.permissionsBoundary}" is not the ARN of a policy`,"Write arn:aws:iam::ACCOUNT:policy/NAME."),
function(e){const t=Object.entries(e);t.length>i&&refuse(`tags: ${t.length} are too many`,`Give at most ${i}.`)
;const n=t.findIndex(([e],n)=>t.slice(0,n).some(([t])=>t.toLowerCase()===e.toLowerCase()));n>=0&&refuse(`tags: "${t[n]?.[0]}" is given twice: IAM does not tell capitals apart`,"Leave one out.")
;for(const[e,n]of t){e!==o.FX&&e!==o.yR||refuse(`tags: "${e}" is Lamina's own mark`,"Leave it out."),/^aws:/i.test(e)&&refuse(`tags: "${e}" begins with aws:, which AWS keeps for itself`,"Rename it.")
;const t=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u
;(""===e||e.length>128||n.length>256||!t.test(e)||!t.test(n))&&refuse(`tags: "${e}=${n}" is not a tag that IAM takes`,"Use letters, digits, spaces and any of _.:/=+-@: at most 128 in the key, 256 in the value.")
}}(e.tags)
;for(const t of e.kmsKeys)new RegExp(`^arn:${r}:kms:[a-z0-9-]+:\\d{12}:key/[\\w-]+$`).test(t)||refuse(`kms-keys: "${t}" is not the ARN of a key`,'Write arn:aws:kms:REGION:ACCOUNT:key/ID ("aws kms describe-key --key-id alias/NAME" shows it): IAM policies do not follow aliases.')
;!function({nodes:e}){const t="Write auto, or ids apart by commas, or one or more tag:KEY=VALUE.";if("ids"===e.by){const n=e.ids.find(e=>!/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(e))
;0===e.ids.length&&refuse("nodes: no instance id was given",t),void 0!==n&&refuse(`nodes: "${n}" is not the id of an instance`,t)}
"tags"===e.by&&0===Object.keys(e.tags).length&&refuse("nodes: no tag was given",t)}(e),
(!Number.isInteger(e.hopLimit)||e.hopLimit<1||e.hopLimit>64)&&refuse(`hop-limit: ${e.hopLimit} is not a whole number from 1 to 64`,"Write 2, or 3 behind an overlay.")
;const t=e.allowedAccountIds.find(e=>!/^\d{12}$/.test(e));void 0!==t&&refuse(`allowed-account-ids: "${t}" is not an account id`,"Write its twelve digits.")}function checkName(e,t,n){
(!/^[\w+=,.@-]+$/.test(t)||t.length>n)&&refuse(`${e}: "${t}" (${t.length} characters) is not a name that IAM takes`,`Use at most ${n} letters, digits and any of _+=,.@-.${t.length>n?" Without this input, the name is made of that of the cluster.":""}`)
}function refuse(e,t){throw new s.j1(e,{remedy:t})}},41521:(e,t,n)=>{n.d(t,{wQ:()=>examineAddon,CJ:()=>judgeAddon,dP:()=>waitForAddon})
;var a=n(42580),s=n(8575),o=n(40682),i=n(12317),r=n(46863),c=n(84454)
;const l=new Set(["CREATE_FAILED","UPDATE_FAILED","DELETE_FAILED","DEGRADED"]),isBroken=e=>l.has(e.status??"")&&!function({status:e,health:t}){const n=t?.issues??[]
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
remedy:`aws eks create-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,calls:[createCall(e,a)]},addon:t,pending:!0}}const{status:a="",addonVersion:o=""}=t;if(isBroken(t)){
const{message:e,remedy:a}=explainAddon(t);return{requirement:{check:n,state:"wrong",detail:e,remedy:a,calls:[]},addon:t,pending:!1}}if("DELETING"===a){return{requirement:{check:n,state:"wrong",
detail:"it is being deleted",remedy:"Wait until EKS has deleted it, then run this again.",calls:[]},addon:t,pending:!1}}const i=function({version:e="",configuration:t,serviceAccountRoleArn:n},a){
const o=[];""!==e&&e!==a.addonVersion&&o.push(`it is version ${a.addonVersion??"(none)"} instead of ${e}`);void 0===t||(0,s.TL)(t,function(e="{}"){try{return JSON.parse(e)}catch{return e}
}(a.configurationValues))||o.push("its configuration is another");void 0!==n&&n!==a.serviceAccountRoleArn&&o.push(`its service account has ${a.serviceAccountRoleArn??"no role"} instead of ${n}`)
;return o}(e,t);if(i.length>0){const a=i.join("; ");return{requirement:{check:n,state:"wrong",detail:a,remedy:`aws eks update-addon --cluster-name ${e.clusterName} --addon-name ${e.name}`,
calls:[updateCall(e,t,a)]},addon:t,pending:!0}}return{requirement:{check:n,state:"ok",detail:`version ${o} is ${a}`,calls:[]},addon:t,pending:"ACTIVE"!==a}}const u=1e3,m=15e3
;async function waitForAddon(e){const{aws:t,clock:n,logger:a,signal:s,clusterName:c,name:l,timeout:d,random:h}=e,f=`EKS add-on ${l} of cluster ${c}`
;let p="not known yet",g="Run this again: it goes on where it stopped.";const w=n.now()+d;return(0,r.G)(async()=>{const e=(await t.find("eks","DescribeAddon",{clusterName:c,addonName:l}))?.addon
;if(void 0===e)throw new i.Xf("EKS_ADDON",`${f} is gone: somebody deleted it`,{remedy:"Find out who removes it (Terraform, eksctl), then run this again."});if("ACTIVE"===e.status)return e
;const n=explainAddon(e);if(isBroken(e))throw new i.Xf("EKS_ADDON",`${f}: ${n.message}`,{remedy:n.remedy,details:{health:e.health}});const s=describeStatus(e);s!==p&&a.info(`Waiting for ${f}: ${s}`),
p=s,({remedy:g}=n)},{clock:n,signal:s,deadline:w,random:h,late:()=>new i.j3(`Timed out after ${(0,o.a3)(d)} waiting for ${f} to be ACTIVE; it is ${p}`,{remedy:g}),firstPause:u,longestPause:m})}
function createCall(e,t){const{clusterName:n,name:s,version:o="",configuration:i,serviceAccountRoleArn:r,tags:l}=e;return(0,a.u)("eks","CreateAddon",{clusterName:n,addonName:s,...""===o?{}:{
addonVersion:o},...void 0===i?{}:{configurationValues:JSON.stringify(i)},...void 0===r?{}:{serviceAccountRoleArn:r},resolveConflicts:!0===e.overwrite?"OVERWRITE":"NONE",tags:(0,c.WE)(l)},{
resource:`${n}/${s}`,reason:t})}function updateCall(e,t,n){
const{clusterName:s,name:o,version:i="",configuration:r}=e,c=e.serviceAccountRoleArn??t.serviceAccountRoleArn,l=void 0===r?t.configurationValues:JSON.stringify(r);return(0,a.u)("eks","UpdateAddon",{
clusterName:s,addonName:o,...""===i?{}:{addonVersion:i},...void 0===l?{}:{configurationValues:l},...void 0===c?{}:{serviceAccountRoleArn:c},resolveConflicts:!0===e.overwrite?"OVERWRITE":"PRESERVE"},{
resource:`${s}/${o}`,reason:n})}},72145:(e,t,n)=>{n.d(t,{N:()=>a});const a={namespace:"kube-system",serviceAccount:"ebs-csi-controller-sa"}},18181:(e,t,n)=>{n.d(t,{Ju:()=>examineAgent,Sr:()=>u,
lq:()=>listAssociations,o9:()=>examinePodIdentityAssociation});var a=n(68034),s=n(42580),o=n(58694),i=n(6544),r=n(63238),c=n(84454),l=n(41521),d=n(72145)
;const u="eks-pod-identity-agent",m=`Pods get the role when they start: if the driver runs already, kubectl -n ${d.N.namespace} rollout restart deployment ebs-csi-controller`
;async function examineAgent({aws:e,wish:t,cluster:n},a,s){const o={clusterName:n.name,name:u,tags:t.tags},{requirement:i,addon:r,pending:c}=void 0===s?await(0,l.wQ)(e,o):(0,l.CJ)(o,s)
;return void 0!==r||a?{requirements:[i],warnings:[],pending:c}:{requirements:[{...i,calls:[]}],warnings:[],pending:!1}}async function listAssociations(e,t){try{
return(await e.readAll("eks","ListPodIdentityAssociations",{clusterName:t,...d.N})).flatMap(({associations:e=[]})=>e)}catch(e){if((0,o.m_)(e,"ResourceNotFoundException"))return[];throw e}}
async function examinePodIdentityAssociation({aws:e,wish:t,cluster:n},o){const l=`Pod Identity association of ${d.N.namespace}/${d.N.serviceAccount}`,u=await async function(e,t){
const[n]=await listAssociations(e,t);if(void 0===n)return;const{associationId:a}=n;return(await e.find("eks","DescribePodIdentityAssociation",{clusterName:t,associationId:a}))?.association}(e,n.name)
;if(void 0===u){const e="the service account has no association",a=(0,s.u)("eks","CreatePodIdentityAssociation",{clusterName:n.name,...d.N,roleArn:o,tags:(0,c.WE)(t.tags)},{
resource:`${n.name}/${d.N.namespace}/${d.N.serviceAccount}`,reason:e});return{requirements:[{check:l,state:"missing",detail:"there is none",
remedy:`aws eks create-pod-identity-association --cluster-name ${n.name} --namespace ${d.N.namespace} --service-account ${d.N.serviceAccount} --role-arn ${o}`,calls:[a]}],warnings:[m]}}
return void 0===u.ownerArn?function(e,{name:t},n,o){
const{associationId:i=""}=n,r=[...n.roleArn===o?[]:[`it gives the role ${n.roleArn??"(none)"} instead of ${o}`],...!0===n.disableSessionTags?["its session tags are switched off"]:[]];if(0===r.length){
return{requirements:[{check:e,state:"ok",detail:`${i} gives ${o}`,calls:[]}],warnings:[]}}
const l=r.join("; "),d=`aws eks update-pod-identity-association --cluster-name ${t} --association-id ${i} --role-arn ${o} --no-disable-session-tags`;if(!(0,c.MU)(n.tags)){return{requirements:[{
check:e,state:"wrong",detail:`${l}, and Lamina did not make it (no tag ${c.FX}=${c.yo})`,remedy:`Give role-name: ${(0,
a.cA)(n.roleArn??"")} to have the policy attached to that role, or change the association: ${d}`,calls:[]}],warnings:[]}}const u=(0,s.u)("eks","UpdatePodIdentityAssociation",{clusterName:t,
associationId:i,roleArn:o,disableSessionTags:!1},{resource:`${t}/${i}`,reason:l});return{requirements:[{check:e,state:"wrong",detail:l,remedy:d,calls:[u]}],warnings:[m]}
}(l,n,u,o):async function(e,t,{name:n},s,o){const c=`the add-on ${s.ownerArn?.split("/").at(-2)??""}`,l=s.roleArn??"";if(l===o){return{requirements:[{check:t,state:"ok",
detail:`${s.associationId??""} of ${c} gives ${o}`,calls:[]}],warnings:[]}}const u=await(0,i.LO)(e,(0,a.cA)(l));if(u.some(e=>(0,r.lC)(e))){return{requirements:[{check:t,state:"ok",
detail:`${s.associationId??""} belongs to ${c} and gives ${l}, which has ${u.map(e=>e.name).join(", ")}: left to it`,calls:[]}],
warnings:[`The driver runs as ${l}, by ${c}; the role ${o} is not used.`]}}return{requirements:[{check:t,state:"wrong",
detail:`it belongs to ${c} and gives ${l}, which has none of AWS's policies for EBS; what belongs to an add-on is left to it`,remedy:`Give role-name: ${(0,
a.cA)(l)} to have the policy attached to that role, or let the add-on take this one: aws eks update-addon --cluster-name ${n} --addon-name aws-ebs-csi-driver --pod-identity-associations serviceAccount=${d.N.serviceAccount},roleArn=${o}`,
calls:[]}],warnings:[]}}(e,l,n,u,o)}},82467:(e,t,n)=>{n.d(t,{i:()=>examineEbsAccess});var a=n(28763),s=n(51455),o=n(76760),i=n(12317);async function readDocument(e,t,n){return function(e,t,n){
const a=new Set,valueOf=e=>{const s=t[e];if(void 0===s)throw mismatch(n,`nothing is given for \${${e}}`);return a.add(e),s},fillText=e=>{const t=/^\$\{(\w+)\}$/.exec(e)?.[1]
;return void 0!==t?valueOf(t):e.replace(/\$\{(\w+)\}/g,(t,a)=>{const s=valueOf(a);if("string"!=typeof s)throw mismatch(n,`\${${a}} is a list inside of "${e}"`);return s})
},fill=e=>"string"==typeof e?fillText(e):Array.isArray(e)?e.flatMap(fill):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[fillText(e),fill(t)])),s=fill(e),o=Object.keys(t).filter(e=>!a.has(e))
;if(o.length>0)throw mismatch(n,`it has no placeholder \${${o.join("}, ${")}}`);return s}(JSON.parse(await(0,s.readFile)(o.join(e,`${t}.json`),"utf8")),n,t)}
const mismatch=(e,t)=>new i.Xf("AWS_DOCUMENT",`The IAM document ${e}.json cannot be filled: ${t}`,{
remedy:"The file in manifests/environment/aws and Lamina are of different versions: install one release whole."});var r=n(68034),c=n(42580),l=n(20221),d=n(84454);const u=6144,m=5
;async function examineOwnPolicy(e){const{aws:t,account:n,wish:a,name:s,document:o}=e;!function(e,t){const n=JSON.stringify(t).replace(/\s/g,"").length
;if(n>u)throw new i.j1(`The document of the policy ${e} would have ${n} characters; IAM takes ${u}`,{remedy:"Give fewer kms-keys."})}(s,o);const m={arn:(0,r.ZW)(n,"policy",s,a.path),name:s
},h=`IAM policy ${s}`,f=(await t.find("iam","GetPolicy",{PolicyArn:m.arn}))?.Policy;if(void 0===f){return{policy:m,requirement:{check:h,state:"missing",detail:"does not exist",
remedy:"Let setup-ebs-access create it.",calls:[createPolicy(e,m)]}}}if(!(0,d.MU)(f.Tags)){return{policy:m,requirement:{check:h,state:"wrong",
detail:`${m.arn} exists, but Lamina did not make it: it has no tag ${d.FX}=${d.yo}`,
remedy:`Give another role-name (the policy is named after it), delete ${m.arn}, or tag it with ${d.FX}=${d.yo} if Lamina may overwrite it.`,calls:[]}}}const p=await async function(e,t,n){
const{PolicyVersion:a}=await e.read("iam","GetPolicyVersion",{PolicyArn:t,VersionId:n});return(0,l.au)(a?.Document??"{}")}(t,m.arn,f.DefaultVersionId),g=!(0,l.Jo)(p,o),w=(0,
d.DN)(f.Tags,a.tags),y=[...g?await replaceDocument(t,m,o):[],...0===w.length?[]:[(0,c.u)("iam","TagPolicy",{PolicyArn:m.arn,Tags:w},{resource:m.arn,
reason:`lacks the tags ${w.map(({Key:e})=>e).join(", ")}`})]];if(0===y.length){return{policy:m,requirement:{check:h,state:"ok",detail:`${m.arn} (${f.DefaultVersionId}) says what it should`,calls:y}}}
return{policy:m,requirement:{check:h,state:"wrong",detail:g?`${m.arn} (${f.DefaultVersionId}) says something else than it should`:`${m.arn} lacks tags`,
remedy:"Let setup-ebs-access bring it up to date.",calls:y}}}const createPolicy=({wish:e,name:t,description:n,document:a},{arn:s})=>(0,c.u)("iam","CreatePolicy",{PolicyName:t,Path:e.path,
Description:n,PolicyDocument:JSON.stringify(a),Tags:(0,d.Wb)(e.tags)},{resource:s,reason:"it does not exist"});async function replaceDocument(e,{arn:t},n){
const a=(await e.readAll("iam","ListPolicyVersions",{PolicyArn:t
})).flatMap(({Versions:e=[]})=>e),s=a.filter(({IsDefaultVersion:e})=>!0!==e).map(({VersionId:e=""})=>e).sort((e,t)=>Number(e.slice(1))-Number(t.slice(1)))[0];return[...a.length>=m&&void 0!==s?[(0,
c.u)("iam","DeletePolicyVersion",{PolicyArn:t,VersionId:s},{resource:t,reason:`it has ${m} versions, as many as IAM keeps; ${s} is the oldest that is not in use`})]:[],(0,
c.u)("iam","CreatePolicyVersion",{PolicyArn:t,PolicyDocument:JSON.stringify(n),SetAsDefault:!0},{resource:t,reason:"its document says something else than it should"})]}var h=n(63238)
;async function examinePolicy(e){const{aws:t,account:n,wish:a}=e;if("scoped"===a.policyMode){const{policy:t,requirement:n}=await async function({manifests:e,...t}){
const{account:n,wish:a}=t,s=await readDocument(e,"ebs-csi-scoped",{partition:n.partition,accountId:n.accountId,clusterName:a.clusterName
}),o=0===a.kmsKeys.length?s.Statement:[...s.Statement,...(await kmsDocument(e,a.kmsKeys)).Statement];return examineOwnPolicy({...t,name:(0,h.iw)(a.roleName),
description:`What the EBS CSI driver of cluster ${a.clusterName} may do`,document:{...s,Statement:o}})}(e);return{policies:[t],requirements:[n],warnings:[]}}
const[s,o]=await Promise.all([findManaged(t,n.partition,a.policyMode),0===a.kmsKeys.length?void 0:examineKms(e)]);return{policies:[s.policy,...void 0===o?[]:[o.policy]],
requirements:[s.requirement,...void 0===o?[]:[o.requirement]],
warnings:s.fallback?[`${h.Zi} does not exist in the partition ${n.partition}; ${h.QC} is used, which allows more: volumes and snapshots of other clusters too. Consider policy-mode: scoped.`]:[]}}
async function findManaged(e,t,n){const a="managed-v2"===n?(0,h.ze)(t):[];for(const s of[...a,(0,h.kk)(t)]){if(void 0===await e.find("iam","GetPolicy",{PolicyArn:s.arn}))continue;return{policy:s,
requirement:{check:`IAM policy ${s.name}`,state:"ok",detail:`${s.arn}, AWS's own`,calls:[]},fallback:"managed-v2"===n&&s.name===h.QC}}
throw new i.Xf("AWS_NO_POLICY",`AWS has no ${h.QC} in the partition ${t}`,{remedy:"Use policy-mode: scoped, which needs no policy of AWS's."})}
const examineKms=async({manifests:e,...t})=>examineOwnPolicy({...t,name:(0,h.xj)(t.wish.roleName),description:"The KMS keys that the EBS CSI driver may encrypt volumes with",
document:await kmsDocument(e,t.wish.kmsKeys)}),kmsDocument=(e,t)=>readDocument(e,"ebs-csi-kms",{kmsKeys:t});var f=n(6544),p=n(93907);async function examineRole(e){
const{aws:t,account:n,wish:a,policies:s}=e,o=a.roleName,[i,c]=await Promise.all([t.find("iam","GetRole",{RoleName:o}),(0,f.LO)(t,o)]),l=i?.Role,u=l?.Tags??[],m=void 0===l||(0,d.MU)(u),h=l?.Arn??(0,
r.ZW)(n,"role",o,a.path),g=m?function(e,t,n){const{wish:a}=e,s=`IAM role ${a.roleName}`;if(void 0===t){return{requirements:[{check:s,state:"missing",detail:"does not exist",
remedy:"Let setup-ebs-access create it.",calls:[createRole(e,n)]}],warnings:[]}}const o=[boundaryRepair(e,t),tagRepair(e,t)].filter(e=>void 0!==e),i=0===o.length?{check:s,state:"ok",detail:n,calls:[]
}:{check:s,state:"wrong",detail:o.map(({reason:e})=>e).join("; "),remedy:"Let setup-ebs-access bring it up to date.",calls:o};return{requirements:[i,trustRequirement(e,t)],
warnings:t.Path===a.path?[]:[`IAM role ${a.roleName} has the path ${t.Path}, not ${a.path}: IAM cannot move a role. It is used where it is.`]}}(e,l,h):function({wish:e,trust:t},n){
const{roleName:a,permissionsBoundary:s}=e,o=(0,p.nm)(void 0===n?{}:decodeTrust(n),t),i=[{check:`IAM role ${a}`,state:"ok",detail:`${n?.Arn}, not made by Lamina: it only gets the policy`,calls:[]
},"lacks"===o?{check:`Trust of IAM role ${a}`,state:"wrong",detail:`it does not let in ${principalsOf(t)}, and Lamina does not change the trust of a role that it did not make`,
remedy:`Add to its trust policy: ${t.Statement.map(e=>JSON.stringify(e)).join(", ")}, or give another role-name.`,calls:[]}:{check:`Trust of IAM role ${a}`,state:"ok",
detail:`lets in ${principalsOf(t)}${"conditional"===o?", on conditions of its own":""}`,calls:[]
}],r=n?.PermissionsBoundary?.PermissionsBoundaryArn,c=""===s||s===r?[]:[`IAM role ${a} was not made by Lamina: its permissions boundary (${r??"none"}) is left as it is.`];return{requirements:i,
warnings:c}}(e,l),w=(0,f.PV)({name:o,own:m,tags:u},c,s);return{role:{name:o,arn:h,own:m},requirements:[...g.requirements,...w.requirements],warnings:[...g.warnings,...w.warnings]}}
function createRole({wish:e,trust:t},n){const{roleName:a,path:s,permissionsBoundary:o,tags:i}=e;return(0,c.u)("iam","CreateRole",{RoleName:a,Path:s,Description:"What the EBS CSI driver runs as",
AssumeRolePolicyDocument:JSON.stringify(t),Tags:(0,d.Wb)(i),...""===o?{}:{PermissionsBoundary:o}},{resource:n,reason:"it does not exist"})}function boundaryRepair({wish:e},t){
const{permissionsBoundary:n,roleName:a}=e,s=t.PermissionsBoundary?.PermissionsBoundaryArn;if(""!==n&&n!==s)return(0,c.u)("iam","PutRolePermissionsBoundary",{RoleName:a,PermissionsBoundary:n},{
resource:a,reason:`its permissions boundary is ${s??"not set"} instead of ${n}`})}function tagRepair({wish:e},t){const n=(0,d.DN)(t.Tags,e.tags);if(0!==n.length)return(0,c.u)("iam","TagRole",{
RoleName:e.roleName,Tags:n},{resource:e.roleName,reason:`it lacks the tags ${n.map(({Key:e})=>e).join(", ")}`})}function trustRequirement({wish:e,trust:t},n){
const a=`Trust of IAM role ${e.roleName}`,{missing:s,strange:o,repaired:i}=(0,p.g_)(decodeTrust(n),t);if(0===s.length&&0===o.length)return{check:a,state:"ok",detail:`lets in ${principalsOf(t)}`,
calls:[]}
;const r=[...0===s.length?[]:[`it does not let in ${principalsOf(t)} as it should`],...0===o.length?[]:[`it lets in ${o.map(({Principal:e})=>JSON.stringify(e)).join(", ")} as well`]].join("; ")
;return{check:a,state:"wrong",detail:r,remedy:"Let setup-ebs-access repair it.",calls:[(0,c.u)("iam","UpdateAssumeRolePolicy",{RoleName:e.roleName,PolicyDocument:JSON.stringify(i)},{
resource:e.roleName,reason:r})]}}
const decodeTrust=e=>(0,l.au)(e.AssumeRolePolicyDocument??"{}"),principalsOf=({Statement:e})=>e.flatMap(({Principal:e})=>"object"==typeof e?Object.values(e).flat():[]).join(", ")
;function together(...e){const t=e.flatMap(e=>e.requirements??[]);return{requirements:t,warnings:e.flatMap(e=>e.warnings??[]),calls:t.flatMap(({calls:e})=>e)}}var g=n(72145)
;const w="sts.amazonaws.com",y="eks.amazonaws.com/role-arn";async function examineOidcProvider({aws:e,account:t,wish:n,cluster:a}){const{issuer:s}=a
;if(""===s)throw new i.j1(`mode: irsa needs an OIDC issuer, and EKS cluster ${a.name} has none`,{remedy:"Set mode: pod-identity."});const o=(0,
r.ZW)(t,"oidc-provider",s),l=`OIDC provider ${s}`,u=await e.find("iam","GetOpenIDConnectProvider",{OpenIDConnectProviderArn:o});if(void 0===u){const e=(0,c.u)("iam","CreateOpenIDConnectProvider",{
Url:`https://${s}`,ClientIDList:[w],Tags:(0,d.Wb)(n.tags)},{resource:o,reason:"the account does not know the cluster's issuer"});return{requirements:[{check:l,state:"missing",
detail:"the account does not know the cluster's issuer",remedy:`aws iam create-open-id-connect-provider --url https://${s} --client-id-list ${w}`,calls:[e]}],warnings:[]}}const m=u.ClientIDList??[]
;return m.includes(w)?{requirements:[{check:l,state:"ok",detail:o,calls:[]}],warnings:[]}:{requirements:[{check:l,state:"wrong",detail:`it takes tokens for ${m.join(", ")||"nobody"}, not for ${w}`,
remedy:`aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${o} --client-id ${w}`,calls:[]}],warnings:[]}}async function compareServiceAccount(e,t,n){
const{namespace:a,serviceAccount:s}=g.N,o=await(e?.get({apiVersion:"v1",kind:"ServiceAccount",namespace:a,name:s},{signal:n}));if(void 0===o)return[];const i=o.metadata.annotations?.[y]
;return i===t?[]:[`ServiceAccount ${a}/${s} has ${void 0===i?`no annotation ${y}`:`the role ${i}`}: give service-account-role-arn: ${t} to install-ebs-csi-driver, which annotates it and restarts the driver.`]
}var $=n(18181);const isPending=e=>"pending"in e&&e.pending;function readTrust(e,t,{mode:n,cluster:a}){const{accountId:s,partition:o}=t;return"irsa"===n?readDocument(e,"trust-irsa",{partition:o,
accountId:s,issuer:a.issuer,...g.N}):readDocument(e,"trust-pod-identity",{accountId:s,clusterName:a.name,...g.N})}var v=n(57385),A=n(62064),I=n(82041);async function findEksCluster(e){
const{aws:t,kubernetes:n}=e,a=""===e.clusterName?await async function({aws:e,kubernetes:t,signal:n}){if(void 0===t)throw noName("there is no kubeconfig to read it from the nodes")
;const{items:a}=await t.list({apiVersion:"v1",kind:"Node"},{signal:n}),s=a.flatMap(({metadata:e})=>e.labels?.[k]??[]),o=[...new Set(s.length>0?s:await namesFromTags(e,a))],[i]=o
;if(void 0===i)throw noName("neither labels of the nodes nor tags of their instances tell it");if(o.length>1)throw noName(`the nodes name several: ${o.join(", ")}`);return i
}(e):e.clusterName,s=(await t.find("eks","DescribeCluster",{name:a}))?.cluster;if(void 0===s)throw new i.j1(`cluster-name: EKS knows no cluster "${a}" in ${t.region}`,{
remedy:`See which there are (aws eks list-clusters --region ${t.region}), and check region and the account of the credentials.`});return function(e,t,n){
const host=e=>URL.canParse(e)?new URL(e).hostname.toLowerCase():"";if(!/\.eks\.amazonaws\.com(\.cn)?$/.test(host(n))||""===host(t))return;if(host(n)===host(t))return
;throw new i.j1(`cluster-name: "${e}" is at ${host(t)}, but the kubeconfig is of the cluster at ${host(n)}`,{
remedy:`Give the kubeconfig of "${e}", or the name of the cluster that the kubeconfig is of.`})}(a,s.endpoint??"",n?.server??""),{name:a,
issuer:(s.identity?.oidc?.issuer??"").replace(/^https:\/\//,""),ownDriver:!0===s.storageConfig?.blockStorage?.enabled}}
const k="alpha.eksctl.io/cluster-name",N=["aws:eks:cluster-name","eks:cluster-name"],b=5;async function namesFromTags(e,t){
const n=t.map(I.X).flatMap(e=>"instance"===e.is?[e.reference.instanceId]:[]).filter(e=>""!==e).slice(0,b);return(await(0,A.PD)(e,"instance-id",n)).flatMap(({instance:e})=>{
const t=e.Tags?.map(({Key:e,Value:t})=>({Key:e,Value:t}));return N.map(e=>(0,d.EZ)(t,e)).find(e=>void 0!==e)??[]})}const noName=e=>new i.j1(`The name of the EKS cluster is needed, and ${e}`,{
remedy:'Give it as cluster-name ("aws eks list-clusters" shows the names).'});async function resolveMode(e){const{wish:t,platform:n}=e,a="eks"===n?.platform;switch(t.mode){case"instance-profile":
return{mode:"instance-profile",reason:"asked for",warnings:a?[E]:[]};case"auto":return a?async function(e){const{aws:t,wish:n}=e,a=await findEksCluster({...e,clusterName:n.clusterName
}),choice=(e,t)=>({mode:e,cluster:a,explicit:!1,reason:`${P}, by ${"irsa"===e?"IRSA":"Pod Identity"}, since ${t}`,warnings:[]})
;if(a.ownDriver)return choice("pod-identity","EKS Auto Mode has its agent built in");const s=await t.find("eks","DescribeAddon",{clusterName:a.name,addonName:$.Sr}),o=s?.addon
;if(void 0===o)return choice("irsa",`the add-on ${$.Sr} is not installed`);const i=o.status??"";if("ACTIVE"===i)return{...choice("pod-identity",`the add-on ${$.Sr} is ACTIVE`),agent:o};return(await(0,
$.lq)(t,a.name)).length>0?{...choice("pod-identity",`it is in use, though the add-on ${$.Sr} is ${i}`),agent:o}:choice("irsa",`the add-on ${$.Sr} is ${i}`)}(e):{mode:"instance-profile",
reason:void 0===n?"no cluster was given, so that the instances alone are set up":`the cluster is not on EKS (${n.evidence[0]??n.platform})`,warnings:[]};default:return function(e,t){
if(void 0===t||["eks","unknown"].includes(t.platform))return;throw new i.j1(`mode: ${e} is for EKS, but this cluster is told to be ${t.platform}: ${t.evidence.join("; ")}`,{
remedy:"irsa"===e?"Set mode: instance-profile (or auto). Lamina sets IRSA up for EKS only: a cluster of your own needs a public OIDC issuer and the webhook amazon-eks-pod-identity-webhook first.":"Set mode: instance-profile (or auto). If it is EKS all the same, set platform: eks."
})}(t.mode,n),{mode:t.mode,cluster:await findEksCluster({...e,clusterName:t.clusterName}),explicit:!0,reason:"asked for",warnings:[]}}}
const E="An instance profile is not recommended on EKS: every pod that reaches the nodes' metadata service gets the driver's permissions, and nodes that a node group or Karpenter makes later come without them. mode: auto gives them to the driver's service account alone.",P="on EKS an instance profile is not the way: the driver's service account gets a role of its own"
;var S=n(77900),R=n(58694);async function examineForeignProfiles(e){
const{aws:t,instances:n,roleName:a,policies:s}=e,o=[...Map.groupBy(n,({profileArn:e})=>e)],i=await Promise.all(o.map(([e,n])=>async function(e,t,n,a){const s=(0,
r.cA)(t),o=`Instance profile ${s}`,i=`on ${(0,S.X)(n.map(({id:e})=>e))}`;try{const t=await e.find("iam","GetInstanceProfile",{InstanceProfileName:s});if(void 0===t?.InstanceProfile)return{check:o,
state:"wrong",detail:`${i}, but it was deleted: the nodes get no credentials`,remedy:"Set on-existing-profile to replace, so that they get the profile of this set-up.",calls:[]}
;const[n]=t.InstanceProfile.Roles??[];return void 0!==n?.RoleName?n.RoleName:{check:o,state:"wrong",detail:`${i}, but it has no role: the nodes get no credentials`,
remedy:`Give it one (aws iam add-role-to-instance-profile --instance-profile-name ${s} --role-name ${a}), or set on-existing-profile to replace.`,calls:[]}}catch(e){
return denied(e,o,`${i}, and which role it has may not be read`)}}(t,e,n,a))),c=new Set(i.flatMap(e=>"string"==typeof e?[e]:[]));c.delete(a)
;const l=await Promise.all([...c].map(e=>async function(e,t,n){try{return await(0,f.B7)(e,t,n)}catch(e){return{requirements:[denied(e,`IAM role ${t}`,"what is attached to it may not be read")],
warnings:[]}}}(t,e,s)));return{requirements:[...i.filter(e=>"string"!=typeof e),...l.flatMap(({requirements:e})=>e)],warnings:l.flatMap(({warnings:e})=>e)}}function denied(e,t,n){
if(!(e instanceof R.Gy)||"AWS_DENIED"!==e.code)throw e;const{message:a,remedy:s}=e;return{check:t,state:"wrong",detail:`${n}: ${a}`,remedy:s,calls:[]}}var C=n(51388);function templateWarnings(e){
return[...Map.groupBy(e.instances,({tags:e})=>function(e){return void 0!==e[M]?`Karpenter's NodePool ${e[M]}`:void 0!==e[x]?`EKS node group ${e[x]}`:void 0!==e[T]?`autoscaling group ${e[T]}`:void 0
}(e))].flatMap(([t,n])=>{if(void 0===t)return[];const a={profile:n.some(t=>function({profileArn:e},{profile:t,onExistingProfile:n}){return""===e||e===t.arn||"replace"===n}(t,e)),
hopLimit:n.some(({metadata:t})=>(0,C.k)(t)<e.hopLimit)};return a.profile||a.hopLimit?[`${t} makes nodes of its own accord: ${advise(n,a,e)}`]:[]})}
const T="aws:autoscaling:groupName",M="karpenter.sh/nodepool",x="eks:nodegroup-name";function advise(e,t,n){
const{profile:a,hopLimit:s,region:o}=n,[i]=e,r=i?.tags??{},c=`new ones come without ${[...t.profile?[`the instance profile ${a.name}`]:[],...t.hopLimit?[`the hop limit ${s}`]:[]].join(" and ")} unless it is told so.`
;if(void 0!==r[M]){const e={...t.profile?{role:null,instanceProfile:a.name}:{},...t.hopLimit?{metadataOptions:{httpPutResponseHopLimit:s}}:{}}
;return`${c} Change its EC2NodeClass (Karpenter then replaces its nodes): kubectl patch ec2nodeclass ${r["karpenter.k8s.aws/ec2nodeclass"]??"NAME"} --type merge --patch '${JSON.stringify({spec:e})}'`}
if(void 0!==r[x])return`${c} EKS takes them from a launch template of your own with MetadataOptions.HttpPutResponseHopLimit=${s}, and the role from the node group; better, use Pod Identity or IRSA there (mode: auto).`
;const l=r[T]??"",d=function(e){return e.flatMap(({tags:e})=>{const t=e["aws:ec2launchtemplate:id"],n=Number(e["aws:ec2launchtemplate:version"]);return void 0!==t&&Number.isInteger(n)?[{id:t,version:n
}]:[]}).sort((e,t)=>t.version-e.version)[0]}(e);if(void 0===d)return`${c} See where its instances come from: aws autoscaling describe-auto-scaling-groups --region ${o} --auto-scaling-group-names ${l}`
;const u={...t.profile?{IamInstanceProfile:{Arn:a.arn}}:{},...t.hopLimit?{MetadataOptions:{HttpEndpoint:"enabled",HttpTokens:i?.metadata.HttpTokens??"optional",HttpPutResponseHopLimit:s}}:{}}
;return[c,`Make a new version: aws ec2 create-launch-template-version --region ${o} --launch-template-id ${d.id} --source-version ${d.version} --launch-template-data '${JSON.stringify(u)}'`,`and let the group take it: aws autoscaling update-auto-scaling-group --region ${o} --auto-scaling-group-name ${l} --launch-template 'LaunchTemplateId=${d.id},Version=$Latest'`].join(" ")
}const O="Instance profile of the nodes";async function examineAssociations(e){const{aws:t,instances:n,profile:a,onExistingProfile:s,hopLimit:o}=e,i=function(e,t){
const kind=({profileArn:e,profileId:n})=>""===e?"none":e!==t.arn?"foreign":void 0===t.id||n===t.id?"ours":"stale",{none:n=[],ours:a=[],stale:s=[],foreign:o=[]}=Object.groupBy(e,kind);return{none:n,
ours:a,stale:s,foreign:o}}(n,a),l=templateWarnings({instances:n,profile:a,onExistingProfile:s,hopLimit:o,region:t.region});if(i.foreign.length>0&&"fail"===s)return{
requirements:[refuseForeign(i.foreign,n.length)],warnings:l,unsettled:[]}
;const d=[...i.stale,..."replace"===s?i.foreign:[]],u="attach-policy"===s?i.foreign:[],[m,h]=await Promise.all([activeAssociations(t,d),examineForeignProfiles({...e,instances:u
})]),f=[...i.none.map(e=>associate(e,a,"it has no instance profile")),...d.flatMap(e=>function(e,t,n){
const{id:a,profileArn:s,state:o}=e,i=s===t.arn?"it has a deleted profile of this name":`it has the profile ${(0,r.cA)(s)}, to be replaced`;if(void 0===n)return[associate(e,t,i)]
;if("running"===o||"pending"===o)return[(0,c.u)("ec2","ReplaceIamInstanceProfileAssociation",{AssociationId:n,IamInstanceProfile:{Arn:t.arn}},{resource:a,reason:i})];return[(0,
c.u)("ec2","DisassociateIamInstanceProfile",{AssociationId:n},{resource:a,reason:`${i}; a stopped instance needs two calls`}),associate(e,t,i)]}(e,a,m.get(e.id)))],p=[...i.none,...d].map(({id:e})=>e)
;return{requirements:[...h.requirements,judge({...i,replaced:d,kept:u,calls:f,all:n.length,request:e})],warnings:[...l,...h.warnings],unsettled:p}}async function activeAssociations(e,t){
const n=await(0,A.kF)(e,t.map(({id:e})=>e));return new Map(n.filter(({State:e})=>"associated"===e||"associating"===e).map(({InstanceId:e="",AssociationId:t=""})=>[e,t]))}
function associate({id:e},t,n){return(0,c.u)("ec2","AssociateIamInstanceProfile",{InstanceId:e,IamInstanceProfile:{Arn:t.arn}},{resource:e,reason:n})}function refuseForeign(e,t){return{check:O,
state:"wrong",detail:`${(0,S.B)(e.length,t)} with another one (${describeProfiles(e)}), and on-existing-profile is fail`,
remedy:"Set on-existing-profile to attach-policy (their roles get the policy) or replace (they get this profile and lose what the other allows), or leave them out of nodes.",calls:[]}}
function judge({none:e,ours:t,stale:n,replaced:a,kept:s,calls:o,all:i,request:r}){const{profile:c,aws:l}=r,d=a.filter(e=>!n.includes(e)),ids=e=>(0,
S.X)(e.map(({id:e})=>e)),u=[...0===e.length?[]:[`none on ${(0,S.B)(e.length,i)} (${ids(e)})`],...0===n.length?[]:[`a deleted profile of the name ${c.name} on ${(0,
S.B)(n.length,i)} (${ids(n)})`],...0===d.length?[]:[`to be replaced on ${(0,S.B)(d.length,i)} (${describeProfiles(d)})`],...0===t.length?[]:[`${c.name} on ${(0,
S.B)(t.length,i)}`],...0===s.length?[]:[`their own on ${(0,S.B)(s.length,i)} (${describeProfiles(s)})`]].join("; ");if(0===o.length)return{check:O,state:"ok",detail:u,calls:o};const[m]=e;return{
check:O,state:e.length>0?"missing":"wrong",detail:u,
remedy:void 0===m?`For each of them, with the AssociationId that "aws ec2 describe-iam-instance-profile-associations --region ${l.region}" shows: aws ec2 replace-iam-instance-profile-association --region ${l.region} --association-id iip-assoc-… --iam-instance-profile Arn=${c.arn}`:`For each of them: aws ec2 associate-iam-instance-profile --region ${l.region} --instance-id ${m.id} --iam-instance-profile Arn=${c.arn}`,
calls:o}}function describeProfiles(e){return[...Map.groupBy(e,({profileArn:e})=>(0,r.cA)(e))].map(([e,t])=>`${e}: ${(0,S.X)(t.map(({id:e})=>e))}`).join("; ")}var D=n(42275)
;async function examineInstanceProfile(e){const{aws:t,account:n,wish:a}=e,s=a.instanceProfileName,o=(await t.find("iam","GetInstanceProfile",{InstanceProfileName:s}))?.InstanceProfile,i=o?.Arn??(0,
r.ZW)(n,"instance-profile",s,a.path),l=o?.Roles?.[0]?.RoleName,u=`Instance profile ${s}`,answer=e=>({profile:{name:s,arn:i,id:o?.InstanceProfileId??""},requirements:[{check:u,...e}],warnings:[]})
;if(void 0===o)return answer({state:"missing",detail:"does not exist",remedy:"Let setup-ebs-access create it.",calls:[createProfile(a,i),addRole(a,"it is new")]})
;if(void 0!==l&&l!==a.roleName)return answer({state:"wrong",detail:`it holds the role ${l}, not ${a.roleName}. A profile holds one role, and instances that use it would lose what ${l} allows`,
remedy:`Give another instance-profile-name, or role-name: ${l} to have the policy attached to that role.`,calls:[]});const m=(0,d.MU)(o.Tags)?(0,
d.DN)(o.Tags,a.tags):[],h=[...void 0===l?[addRole(a,"it holds no role")]:[],...0===m.length?[]:[(0,c.u)("iam","TagInstanceProfile",{InstanceProfileName:s,Tags:m},{resource:s,
reason:`it lacks the tags ${m.map(({Key:e})=>e).join(", ")}`})]];if(0===h.length)return answer({state:"ok",detail:`${i} holds the role ${a.roleName}`,calls:h});return answer({state:"wrong",
detail:h.map(({reason:e})=>e).join("; "),remedy:"Let setup-ebs-access bring it up to date.",calls:h})}const createProfile=(e,t)=>(0,c.u)("iam","CreateInstanceProfile",{
InstanceProfileName:e.instanceProfileName,Path:e.path,Tags:(0,d.Wb)(e.tags)},{resource:t,reason:"it does not exist"}),addRole=({instanceProfileName:e,roleName:t},n)=>(0,
c.u)("iam","AddRoleToInstanceProfile",{InstanceProfileName:e,RoleName:t},{resource:e,reason:n});async function examineNodes(e,t,n){
const{aws:a,wish:s,manifests:o}=e,{nodes:i,clusterName:c,roleName:l,onExistingProfile:d,hopLimit:u}=s,[m,h,f,p]=await Promise.all([examinePolicy({aws:a,account:t,wish:s,manifests:o
}),examineInstanceProfile({aws:a,account:t,wish:s}),(0,D.w)({...e,account:t,selection:i,clusterName:c}),readDocument(o,"trust-ec2",{domain:(0,r.Ow)(t.partition)
})]),{instances:g}=f,{policies:w}=m,[y,$]=await Promise.all([examineRole({aws:a,account:t,wish:s,trust:p,policies:w}),examineAssociations({aws:a,instances:g,roleName:l,policies:w,onExistingProfile:d,
hopLimit:u,profile:h.profile})]),v=(0,C.v)({instances:g,hopLimit:u,region:a.region});return{plan:{...together({warnings:n},m,y,h,f,$,v),mode:"instance-profile",account:t,policyArn:w[0].arn,
roleArn:y.role.arn,instanceProfileArn:h.profile.arn,serviceAccountRoleArn:"",instanceIds:g.map(({id:e})=>e)},nodes:{instances:g,associations:$.unsettled,metadata:v.unsettled}}}
async function examineEbsAccess(e){const{aws:t,wish:n,logger:s}=e;(0,a.M)(n);const o=await(0,v.l)(t,n.allowedAccountIds),i=await resolveMode(e);if(s.info(`EBS access by ${i.mode}: ${i.reason}`),
"instance-profile"===i.mode)return{...await examineNodes(e,o,i.warnings),awaitAgentOf:""};const{awaitAgentOf:r,...c}=await async function(e,t,n){
const{aws:a,kubernetes:s,wish:o,manifests:i,signal:r}=e,{cluster:c}=n;if(c.ownDriver&&!n.explicit)return function(e,{mode:t,cluster:n,warnings:a}){return{mode:t,account:e,requirements:[{
check:`EBS driver of EKS cluster ${n.name}`,state:"ok",detail:"EKS Auto Mode has a driver of its own, with its own permissions: there is nothing to do",calls:[]}],
warnings:[...a,"Nodes outside of EKS Auto Mode (managed node groups beside it) are not served by its driver: for those, set mode: pod-identity."],calls:[],policyArn:"",roleArn:"",
instanceProfileArn:"",instanceIds:[],serviceAccountRoleArn:"",awaitAgentOf:""}}(t,n);const[l,d,u]=await Promise.all([examinePolicy({aws:a,account:t,wish:o,manifests:i
}),readTrust(i,t,n),"irsa"===n.mode?examineOidcProvider({aws:a,account:t,wish:o,cluster:c}):(0,$.Ju)({aws:a,wish:o,cluster:c},n.explicit,n.agent)]),m=await examineRole({aws:a,account:t,wish:o,trust:d,
policies:l.policies}),h=[u,l,m,"irsa"===n.mode?{requirements:[],warnings:await compareServiceAccount(s,m.role.arn,r)}:await(0,$.o9)({aws:a,wish:o,cluster:c},m.role.arn)];return{...together({
warnings:n.warnings},...h),mode:n.mode,account:t,policyArn:l.policies[0].arn,roleArn:m.role.arn,instanceProfileArn:"",instanceIds:[],serviceAccountRoleArn:"irsa"===n.mode?m.role.arn:"",
awaitAgentOf:isPending(u)?c.name:""}}(e,o,i);return{plan:c,awaitAgentOf:r,nodes:{instances:[],associations:[],metadata:[]}}}},6544:(e,t,n)=>{n.d(t,{B7:()=>planAttachment,LO:()=>attachedPolicies,
PV:()=>judgeAttachment});var a=n(42580),s=n(58694),o=n(84454),i=n(63238);const r=10;async function attachedPolicies(e,t){try{return(await e.readAll("iam","ListAttachedRolePolicies",{RoleName:t
})).flatMap(({AttachedPolicies:e=[]})=>e.map(({PolicyArn:e="",PolicyName:t=""})=>({arn:e,name:t})))}catch(e){if((0,s.m_)(e,"NoSuchEntity"))return[];throw e}}async function planAttachment(e,t,n){
const[a,s]=await Promise.all([e.find("iam","GetRole",{RoleName:t}),attachedPolicies(e,t)]);if(void 0===a?.Role)return{requirements:[{check:`IAM role ${t}`,state:"wrong",
detail:"an instance profile names it, but it does not exist",remedy:`Create the role ${t}, or give the nodes another instance profile (on-existing-profile: replace).`,calls:[]}],warnings:[]}
;const i=a.Role.Tags??[];return judgeAttachment({name:t,own:(0,o.MU)(i),tags:i},s,n)}function judgeAttachment(e,t,n){const has=(e,{arn:t})=>e.some(e=>e.arn===t),s=e.own?[]:(0,
o.ps)(e.tags),c=n.filter(e=>!has(t,e)),l=t.filter(t=>!has(n,t)&&(0,
i.lC)(t,e.own?e.name:void 0)),d=t.filter(t=>!has(n,t)&&(e.own?has(l,t):s.includes(t.name))),names=e=>e.map(({name:e})=>e),u=e.own?[]:[...new Set([...s,...names(c)])],m=new Set(names([...t,...c]).filter(e=>!names(d).includes(e))),h=u.filter(e=>m.has(e)),f=r-t.length-c.length,p=f<0&&d.length>0&&c.length>0,g=f+d.length<0&&c.length>0,w=p?h:u,y=w.join(" ")===s.join(" ")||0===c.length?[]:[remember(e.name,w)],$=p||h.length===u.length?[]:[remember(e.name,h)],v=n.map(t=>c.includes(t)?missingRequirement(e.name,t,t===c[0]?y:[]):okRequirement(e.name,t)),A=function(e,t,n){
const s=t.map(({arn:t,name:n})=>(0,a.u)("iam","DetachRolePolicy",{RoleName:e.name,PolicyArn:t},{resource:e.name,reason:`${n} was attached by Lamina and is no longer wanted`})),i=[...s,...n]
;if(0===i.length)return[];const r=t.map(({name:e})=>e).join(", ");return[{check:`No left-over policy on IAM role ${e.name}`,state:"wrong",
detail:""===r?`the tag ${o.yR} names policies that are not attached`:`${r} is still attached`,remedy:""===r?`Correct the tag ${o.yR} of ${e.name}.`:`Detach ${r} from ${e.name}.`,calls:i}]}(e,d,$)
;return{requirements:p?[...A,...v]:[...v,...A],warnings:warningsOf(e,l,d,g)}}const checkName=(e,t)=>`Policy ${t.name} on IAM role ${e}`,okRequirement=(e,t)=>({check:checkName(e,t),state:"ok",
detail:"attached",calls:[]}),missingRequirement=(e,t,n)=>({check:checkName(e,t),state:"missing",detail:"not attached",remedy:`Attach ${t.arn} to ${e}.`,calls:[...n,(0,a.u)("iam","AttachRolePolicy",{
RoleName:e,PolicyArn:t.arn},{resource:e,reason:`${t.name} is not attached`})]});function remember(e,t){return 0===t.length?(0,a.u)("iam","UntagRole",{RoleName:e,TagKeys:[o.yR]},{resource:e,
reason:"nothing on it was attached by Lamina any more"}):(0,a.u)("iam","TagRole",{RoleName:e,Tags:[(0,o.UQ)(t)]},{resource:e,reason:`remembers what Lamina attached: ${t.join(", ")}`})}
function warningsOf(e,t,n,a){const s=t.filter(e=>!n.includes(e)).map(({name:e})=>e)
;return[...0===s.length?[]:[`IAM role ${e.name} also has ${s.join(", ")}, which Lamina did not attach: what it allows stays allowed. Detach it if only the EBS driver used it.`],...a?[`IAM role ${e.name} would have more than ${r} managed policies: unless AWS has raised that quota (Managed policies attached to an IAM role), AttachRolePolicy is refused with LimitExceeded. Detach one that it does not need.`]:[]]
}},63238:(e,t,n)=>{n.d(t,{QC:()=>s,Zi:()=>o,iw:()=>scopedPolicyName,kk:()=>v1Policy,lC:()=>isEbsPolicy,xj:()=>kmsPolicyName,ze:()=>v2Policies});var a=n(68034)
;const s="AmazonEBSCSIDriverPolicy",o="AmazonEBSCSIDriverPolicyV2",aws=(e,t,n)=>({arn:`arn:${e}:iam::aws:policy${t}${n}`,name:n
}),v1Policy=e=>aws(e,"/service-role/",s),v2Policies=e=>[aws(e,"/",o),aws(e,"/service-role/",o)],own=(e,t)=>`${e.replaceAll(",","_")}-${t}`,scopedPolicyName=e=>own(e,"policy"),kmsPolicyName=e=>own(e,"kms")
;function isEbsPolicy({arn:e},t){const n=(0,a.cA)(e);return/^arn:[\w-]+:iam::aws:policy\//.test(e)?n===s||n===o:void 0!==t&&[scopedPolicyName(t),kmsPolicyName(t)].includes(n)}},93907:(e,t,n)=>{n.d(t,{
GX:()=>statementsOf,c3:()=>listOf,g_:()=>judgeTrust,nm:()=>foreignTrust});var a=n(20221);const listOf=e=>void 0===e?[]:"string"==typeof e?[e]:e;function statementsOf(e){const{Statement:t=[]}=e
;return"Effect"in t?[t]:t}const same=(e,t)=>(0,a.Jo)({...e,Sid:""},{...t,Sid:""});function judgeTrust(e,t){
const n=statementsOf(e),a=t.Statement.filter(e=>!n.some(t=>same(e,t))),s=n.filter(e=>!function({Effect:e,Principal:t,Action:n}){if("Deny"===e)return!0;if(void 0===t||"*"===t)return!1
;const{Service:a,Federated:s,...o}=t
;return 0===Object.keys(o).length&&listOf(a).every(e=>/^(ec2\.amazonaws\.com(\.cn)?|pods\.eks\.amazonaws\.com)$/.test(e))&&listOf(s).every(e=>/:oidc-provider\/oidc\.eks\./.test(e))&&listOf(n).every(e=>/^sts:(AssumeRole|AssumeRoleWithWebIdentity|TagSession)$/i.test(e))
}(e)&&!t.Statement.some(t=>same(e,t))),o=n.filter(e=>!s.includes(e));return{missing:a,strange:s,repaired:{...t,Statement:[...o,...a]}}}function foreignTrust(e,t){
const n=statementsOf(e).filter(({Effect:e})=>"Allow"===e),s=t.Statement.map(e=>{const t=n.filter(t=>function(e,t){const{Principal:n}=e,{Principal:a}=t;if(void 0===n||void 0===a||"*"===a)return!1
;return Object.entries(a).every(([e,t])=>"*"!==n&&listOf(t).every(t=>listOf(n[e]).map(universal).includes(universal(t))))&&listOf(t.Action).every(t=>listOf(e.Action).some(matches(t)))}(t,e))
;return 0===t.length?"lacks":t.some(({Condition:t})=>void 0===t||(0,a.Jo)(t,e.Condition))?"covers":"conditional"});return s.includes("lacks")?"lacks":s.includes("conditional")?"conditional":"covers"}
const universal=e=>e.replace(/\.amazonaws\.com\.cn$/,".amazonaws.com"),matches=e=>t=>"*"===t||"sts:*"===t.toLowerCase()||t.toLowerCase()===e.toLowerCase()},57385:(e,t,n)=>{n.d(t,{l:()=>identify})
;var a=n(68034),s=n(12317);async function identify(e,t){const{Account:n="",Arn:o=""}=await e.read("sts","GetCallerIdentity",{})
;if(t.length>0&&!t.includes(n))throw new s.j1(`These credentials are of account ${n} (${o}), but allowed-account-ids names ${t.join(", ")}`,{
remedy:"Use credentials of an allowed account, or add this one to allowed-account-ids. Nothing was changed."});return{accountId:n,partition:(0,a.Lw)(o).partition,arn:o}}},62064:(e,t,n)=>{n.d(t,{
KV:()=>describeLiveAssociations,PD:()=>describeInstancesBy,cf:()=>describeInstances,kF:()=>describeAssociations});const a=200,s=1e3;async function describeInstances(e,t){
return(await e.readAll("ec2","DescribeInstances",{Filters:[...t],MaxResults:s})).flatMap(({Reservations:e=[]})=>e).flatMap(({OwnerId:e="",Instances:t=[]})=>t.map(t=>({instance:t,ownerId:e})))}
async function describeInstancesBy(e,t,n){return(await Promise.all(batches(n).map(n=>describeInstances(e,[{Name:t,Values:n}])))).flat()}async function describeAssociations(e,t){
return(await Promise.all(batches(t).map(t=>e.readAll("ec2","DescribeIamInstanceProfileAssociations",{Filters:[{Name:"instance-id",Values:t}],MaxResults:s
})))).flat().flatMap(({IamInstanceProfileAssociations:e=[]})=>e)}async function describeLiveAssociations(e){return(await e.readAll("ec2","DescribeIamInstanceProfileAssociations",{Filters:[{
Name:"state",Values:["associating","associated"]}],MaxResults:s})).flatMap(({IamInstanceProfileAssociations:e=[]})=>e)}function batches(e){const t=[...new Set(e)];return Array.from({
length:Math.ceil(t.length/a)},(e,n)=>t.slice(n*a,(n+1)*a))}},42275:(e,t,n)=>{n.d(t,{w:()=>findInstances});var a=n(12317),s=n(77900),o=n(62064)
;async function matchNodes({aws:e,references:t,clusterName:n}){const a=await async function(e,t){const n=new Map,look=async(t,a,s,i)=>{const r=a.filter(e=>""!==s(e)),c=await(0,
o.PD)(e,t,r.map(s)),l=Map.groupBy(c,({instance:e})=>i(e)?.toLowerCase());for(const e of r)n.set(e,l.get(s(e))??[])},a=t.filter(({instanceId:e})=>""===e)
;await Promise.all([look("instance-id",t,e=>e.instanceId,e=>e.InstanceId),look("private-dns-name",a,e=>e.privateDnsName,e=>e.PrivateDnsName)]);const s=a.filter(e=>0===(n.get(e)??[]).length)
;return await look("private-ip-address",s,e=>e.address,e=>e.PrivateIpAddress),n}(e,t),s=[...a.values()].flatMap(e=>1===e.length?e:[]),i=new Set(s.map(({instance:e})=>e.VpcId)),r=[],c=[]
;for(const e of t){const t=a.get(e)??[],s=t.length>1?tellApart(e,t,i,n):t[0];void 0===s?c.push(e):r.push({...s,nodeName:e.nodeName})}return{matched:r,unmatched:c,warnings:doubtful(t,r)}}
function doubtful(e,t){
const n=Map.groupBy(t,({instance:e})=>e.VpcId??""),a=new Set(e.flatMap(e=>""===e.instanceId?[]:[e.nodeName])),[,...o]=[...n.values()].sort((e,t)=>t.length-e.length),i=o.flat().filter(({nodeName:e})=>!a.has(e))
;if(0===i.length)return[];const r=i.map(({nodeName:e,instance:t})=>`node ${e} as ${t.InstanceId??""} in ${t.VpcId??""}`);return[`${(0,
s.X)(r)}: found by name or address in another VPC than the other nodes. If that is another machine, name the instances: nodes: i-0abc…`]}function tellApart(e,t,n,s){
const o=[({instance:t})=>e.ready&&"running"===t.State?.Name,({instance:e})=>n.has(e.VpcId),({instance:e})=>""!==s&&!0===e.Tags?.some(({Key:e})=>e===`kubernetes.io/cluster/${s}`)];let i=t
;for(const e of o){const t=i.filter(e);if(t.length>0&&(i=t),1===i.length&&void 0!==i[0])return i[0]}const r=t.map(({instance:e})=>`${e.InstanceId??""} in ${e.VpcId??"no VPC"}`)
;throw new a.j1(`node ${e.nodeName} could be ${r.join(" or ")}: both have its name or address`,{
remedy:"Name the instances of the cluster: nodes: i-0abc…, or tag them with kubernetes.io/cluster/NAME and give cluster-name."})}var i=n(82041);const r=["pending","running","stopping","stopped"]
;async function findInstances(e){const{aws:t,selection:n}=e;switch(n.by){case"cluster":return async function(e){const{aws:t,kubernetes:n,signal:o,clusterName:r}=e
;if(void 0===n)throw new a.j1("nodes: auto reads the nodes from the cluster, but there is no kubeconfig",{remedy:"Give a kubeconfig, or name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE."})
;const{items:c}=await n.list({apiVersion:"v1",kind:"Node"},{signal:o}),l=c.map(i.X);!function(e){const t=e.filter(e=>"foreign"===e.is);if(0===t.length)return
;const n=t.map(({nodeName:e,providerId:t})=>`${e} (${t})`);throw new a.j1(`${(0,s.X)(n)}: no EC2 ${1===t.length?"instance":"instances"} by the provider id`,{
remedy:"EBS volumes are only for nodes on EC2. Check that the kubeconfig is of the right cluster; for the EC2 part of a mixed cluster name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE."})
}(l);const d=l.flatMap(e=>"instance"===e.is?[e.reference]:[]);!function(e,t){const n=e.filter(e=>![t,""].includes(e.region)),[o]=n;if(void 0===o)return
;const i=n.map(e=>`${find_instances_describe(e)} in ${e.region}`);throw new a.j1(`region is ${t}, but the nodes are elsewhere: ${(0,s.X)(i)}`,{
remedy:n.length===e.length?`Set region to ${o.region}, or give the kubeconfig of the cluster in ${t}.`:"Run this once for each region, with the nodes of that region: nodes: i-0abc…"})}(d,t.region)
;const{matched:u,unmatched:m,warnings:h}=await matchNodes({aws:t,references:d,clusterName:r}),f=m.filter(({ready:e})=>e);if(f.length>0)throw notThere(f.map(find_instances_describe),e)
;const p=m.map(({instanceId:e,nodeName:t})=>""===e?t:e),g=[...virtualNodes(l),...h,...0===p.length?[]:[`${(0,
s.X)(m.map(find_instances_describe))}: not ready, and EC2 knows no such instance; left out. Remove what is gone with kubectl delete node.`]];return judge(u,e,{warnings:g,missing:p})}(e);case"ids":{
const a=await(0,o.PD)(t,"instance-id",n.ids),s=new Set(a.map(({instance:e})=>e.InstanceId)),i=n.ids.filter(e=>!s.has(e));if(i.length>0)throw notThere(i,e);return judge(a.map(withoutName),e)}
case"tags":{const a=Object.entries(n.tags);return judge((await(0,o.cf)(t,[...a.map(([e,t])=>({Name:`tag:${e}`,Values:[t]})),{Name:"instance-state-name",Values:[...r]}])).map(withoutName),e)}}}
const withoutName=e=>({...e,nodeName:""});function judge(e,t,n={warnings:[],missing:[]}){const{accountId:o}=t.account,i=e.filter(({ownerId:e})=>""!==e&&e!==o);if(i.length>0)throw new a.j1(`${(0,
s.X)(i.map(nameOf))}: owned by account ${i[0]?.ownerId??""}, but these credentials are of account ${o}`,{
remedy:"Use credentials of the account that owns the nodes, or name the nodes of this one: nodes: i-0abc…"})
;const c=[...new Map(e.map(e=>[e.instance.InstanceId,e])).values()],isLive=({instance:e})=>r.some(t=>t===e.State?.Name),l=c.filter(e=>!isLive(e)),d=c.filter(e=>isLive(e)&&!0===e.instance.Operator?.Managed),u=c.filter(e=>isLive(e)&&!0!==e.instance.Operator?.Managed).map(toNodeInstance).sort((e,t)=>e.id<t.id?-1:1),m=[...n.warnings,...0===l.length?[]:[`${(0,
s.X)(l.map(nameOf))}: shutting down or terminated; left out`],...0===d.length?[]:[`${(0,
s.X)(d.map(nameOf))}: managed by ${d[0]?.instance.Operator?.Principal??"a service"}, which alone may change them; left out`]];if(0===u.length)throw function({selection:e,aws:t},n){
const s="cluster"===e.by?"The cluster has no node that is an EC2 instance":"ids"===e.by?"None of the instances in nodes is left":`No instance in ${t.region} has ${Object.entries(e.tags).map(([e,t])=>`the tag ${e}=${t}`).join(" and ")}`
;return new a.Xf("EC2_NO_NODES",0===n.length?s:`${s} (${n.join("; ")})`,{
remedy:"cluster"===e.by?"Start nodes first, or name the instances: nodes: i-0abc…, or nodes: tag:KEY=VALUE.":"Check nodes and region, or take the nodes of the cluster: nodes: auto."})}(t,m);return{
instances:u,warnings:m,missing:[...n.missing,...l.map(({instance:e})=>e.InstanceId??"")]}}function toNodeInstance({instance:e,nodeName:t}){
const{InstanceId:n="",State:a,IamInstanceProfile:s,Tags:o=[],MetadataOptions:i={}}=e;return{id:n,nodeName:t,state:a?.Name,profileArn:s?.Arn??"",profileId:s?.Id??"",
tags:Object.fromEntries(o.map(({Key:e="",Value:t=""})=>[e,t])),metadata:i}}function virtualNodes(e){return[...Map.groupBy(e.filter(e=>"virtual"===e.is),({reason:e})=>e)].map(([e,t])=>`${(0,
s.X)(t.map(({nodeName:e})=>e))}: ${e}; left out`)}function notThere(e,{aws:t,account:n}){return new a.j1(`${(0,s.X)(e)}: not known to EC2 in ${t.region} of account ${n.accountId}`,{
remedy:"Check region and the account of the credentials. If the nodes are machines of EC2 that are known by other names there, name them: nodes: i-0abc…",details:{nodes:e}})}
function find_instances_describe({nodeName:e,instanceId:t,address:n}){const a=""===t?n:t;return""===a||a===e?`node ${e}`:`node ${e} (${a})`}function nameOf({instance:e,nodeName:t}){
const n=e.InstanceId??"";return""===t||t===n?n:`${n} (node ${t})`}},51388:(e,t,n)=>{n.d(t,{k:()=>hopLimitOf,v:()=>examineMetadata});var a=n(42580),s=n(77900)
;function examineMetadata({instances:e,hopLimit:t,region:n}){
const a=e.filter(({metadata:e})=>"disabled"===e.HttpEndpoint),s=e.filter(e=>!a.includes(e)),o=s.filter(({metadata:e})=>hopLimitOf(e)<t),i=s.filter(({metadata:e,state:t})=>"pending"===e.State&&"running"===t)
;return{requirements:[judgeEndpoint(a,e.length,t,n),...0===s.length?[]:[judgeHopLimit({low:o,pending:i,all:s.length,hopLimit:t,region:n})]],warnings:[],
unsettled:[...new Set([...o,...i].map(({id:e})=>e))]}}const hopLimitOf=({HttpPutResponseHopLimit:e})=>e??1;function judgeEndpoint(e,t,n,a){const o="Metadata service of the nodes",[i]=e
;return void 0===i?{check:o,state:"ok",detail:`enabled on ${(0,s.B)(t,t)}`,calls:[]}:{check:o,state:"wrong",detail:`disabled on ${(0,s.B)(e.length,t)} (${(0,
s.X)(e.map(({id:e})=>e))}): neither the driver's node pods nor its controller work there`,
remedy:`Enable it, for each of them: ${command(i.id,a,`--http-endpoint enabled --http-put-response-hop-limit ${n}`)}`,calls:[]}}function judgeHopLimit({low:e,pending:t,all:n,hopLimit:o,region:i}){
const r="Metadata hop limit",[c]=e;if(void 0===c){const e=0===t.length?"":` (${(0,s.B)(t.length,n)} still taking it over)`;return{check:r,state:"ok",detail:`${o} or more on ${(0,s.B)(n,n)}${e}`,
calls:[]}}const l=[...Map.groupBy(e,({metadata:e})=>hopLimitOf(e))].sort(([e],[t])=>e-t).map(([e,t])=>`${(0,s.B)(t.length,n)} at ${e} (${(0,s.X)(t.map(({id:e})=>e))})`);return{check:r,state:"wrong",
detail:`${l.join(", ")}, needs ${o}`,remedy:`For each of them: ${command(c.id,i,`--http-put-response-hop-limit ${o}`)}`,calls:e.map(({id:e,metadata:t})=>(0,a.u)("ec2","ModifyInstanceMetadataOptions",{
InstanceId:e,HttpPutResponseHopLimit:o},{resource:e,reason:`its hop limit is ${hopLimitOf(t)}, pods need ${o}`}))}}
const command=(e,t,n)=>`aws ec2 modify-instance-metadata-options --region ${t} --instance-id ${e} ${n}`},82041:(e,t,n)=>{n.d(t,{X:()=>readNode});var a=n(63036),s=n(44911)
;const o=/^(k3s|rke2):\/\//,i=/^i-[0-9a-f]{8,17}$/,r=/^(?:ip(?:-\d{1,3}){4}|(i-[0-9a-f]{8,17}))\.(?:ec2|([a-z]{2,4}(?:-[a-z]+)+-\d+)\.compute)\.internal$/,c=/^([a-z]{2,4}(?:-[a-z]+)+-\d+)/
;function readNode(e){const t=e.metadata.name,n=(0,s.u)(e),l=function(e,t){const{name:n,labels:a={},annotations:s={}}=e.metadata
;if(/^aws:\/\/.*\/fargate-/.test(t)||n.startsWith("fargate-")||"fargate"===a["eks.amazonaws.com/compute-type"])return"Fargate has no EBS volumes"
;if(t.startsWith("eks-hybrid://"))return"a hybrid node is no EC2 instance";const o=void 0!==s["kwok.x-k8s.io/node"]&&""===t
;return t.startsWith("kwok://")||o?"it is simulated by KWOK":"virtual-kubelet"===a.type?"a virtual kubelet has no machine":void 0}(e,n);if(void 0!==l)return{is:"virtual",nodeName:t,reason:l}
;const d=/^aws:\/\/(?:\/([^/]*))?\/([^/]+)$/.exec(n);if(!(""===n||o.test(n))&&!i.test(d?.[2]??""))return{is:"foreign",nodeName:t,providerId:n}
;const u=t.toLowerCase(),m=r.exec(u),h=i.test(u)?u:m?.[1]??"";return{is:"instance",reference:{nodeName:t,ready:"True"===(0,a.fS)(e,"Ready")?.status,instanceId:d?.[2]??h,privateDnsName:null===m?"":u,
address:privateAddress(e),region:c.exec(d?.[1]??"")?.[1]??(null===m?"":m[2]??"us-east-1")}}}function privateAddress(e){
const{addresses:t=[]}=e.status??{},n=t.find(({type:e,address:t})=>"InternalIP"===e&&/^\d+(\.\d+){3}$/.test(t));return n?.address??""}},84454:(e,t,n)=>{n.d(t,{DN:()=>lackingTags,EZ:()=>tagValue,
FX:()=>a,MU:()=>isOurs,UQ:()=>rememberingTag,WE:()=>ownTagRecord,Wb:()=>ownTags,ps:()=>rememberedPolicies,yR:()=>o,yo:()=>s})
;const a="app.kubernetes.io/managed-by",s="lamina",o="lamina/attached-policies",tagValue=(e,t)=>(e=>Array.isArray(e))(e)?e.find(e=>e.Key===t)?.Value:e?.[t],isOurs=e=>tagValue(e,a)===s,ownTagRecord=(e={})=>({
...e,[a]:s}),ownTags=e=>Object.entries(ownTagRecord(e)).map(([e,t])=>({Key:e,Value:t
})),lackingTags=(e,t)=>ownTags(t).filter(({Key:t,Value:n})=>tagValue(e,t)!==n),rememberedPolicies=e=>(tagValue(e,o)??"").split(" ").filter(Boolean),rememberingTag=e=>({Key:o,Value:e.join(" ")})},
77900:(e,t,n)=>{n.d(t,{B:()=>partOf,X:()=>listSome});const a=5;function listSome(e){const t=e.length-a;return t>1?`${e.slice(0,a).join(", ")} and ${t} more`:e.join(", ")}
const partOf=(e,t)=>e===t?1===t?"the one node":`all ${t} nodes`:`${e} of ${t} nodes`}};
