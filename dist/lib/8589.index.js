export const id=8589;export const ids=[8589];export const modules={58694:(e,t,o)=>{o.d(t,{sj:()=>u,Gy:()=>AwsError,QQ:()=>afterTries,m_:()=>isAwsError,TZ:()=>lateAfter,DZ:()=>toAwsError})
;var s=o(40682),n=o(12317);function readDenial(e,t){
const o=/User: (\S+)/.exec(e)?.[1]??"",s=/not authorized to perform:? ([\w-]+:\w+)/i.exec(e)?.[1]??`${t.service}:${t.action}`,n=/on resource: (.+?)(?=,| because | with an explicit |\.? Encoded |\.?$)/s.exec(e)?.[1],i=void 0===n?"*":function(e,t){
const o=/arn:\S+/.exec(e)?.[0];if(void 0!==o)return o;const[,s="",n=""]=/^([a-z ]+) (\S+)$/i.exec(e)??[],i=r[s.toLowerCase()],[,a,c]=/^arn:([^:]+):[^:]+::(\d+):/.exec(t)??[]
;return void 0===i||void 0===a||void 0===c?"*":`arn:${a}:iam::${c}:${i}/*${n}`}(n.trim(),o);return{principal:o,action:s,resource:i,explicit:/explicit deny/i.test(e),statement:{Effect:"Allow",Action:s,
Resource:i,..."iam:PassRole"===s&&"eks"!==t.service?{Condition:{StringEquals:{"iam:PassedToService":"ec2.amazonaws.com"}}}:{}}}}const r={role:"role","instance profile":"instance-profile",user:"user",
group:"group"};var i=o(50719);const a={throttled:"AWS limits the rate of calls of the whole account: find out what else calls it as often, or run this later. What was done is kept.",
unanswered:"Run this again later: it goes on where it stopped. https://health.aws.amazon.com/health/status tells whether AWS has trouble in this region; a proxy of the network may break answers off as well.",
busy:"Let whatever else changes the same thing (another run, Terraform) come to its end, then run this again: it goes on where it stopped.",
spreading:"Check that what the call names exists, and that the role trusts the service. What is new takes IAM a moment to spread: run this again, it goes on where it stopped."
},c=/^NoSuch|NotFound/,d=/LimitExceeded|QuotaExceeded|^TooMany/,l=/AlreadyExists|Conflict|InUse|IncorrectState|IncorrectInstanceState/;function refusalRemedy(e){const{awsCode:t,status:o}=e,s=(0,
i.u)(e)
;return void 0!==s?a[s]:c.test(t)?"Look for what removes it (another run, Terraform), then run this again: it makes anew what is missing.":d.test(t)?"Remove what is no longer used, or have the limit raised under Service Quotas, then run this again: it goes on where it stopped.":l.test(t)?"See that nothing else (another run, Terraform) holds or changes the same thing, then run this again: it goes on where it stopped.":o<400?"Check what lies between this machine and AWS: HTTPS_PROXY, the certificate of the proxy (NODE_EXTRA_CA_CERTS), AWS_ENDPOINT_URL.":"Change what AWS does not take, by its own words, and run this again: what was done is kept."
}function credentialsRemedy(e){
return/Expired/.test(e)?"The credentials are no longer valid: run aws-actions/configure-aws-credentials directly before this step, or raise its role-duration-seconds.":/^E(NOENT|ACCES)$/.test(e)?"That file is what AWS_WEB_IDENTITY_TOKEN_FILE or a profile names: let whoever writes it do so before this step, or unset the variable.":/IdentityToken|IDPRejected/.test(e)?"Compare the trust policy of the role with manifests/environment/aws/github-oidc-trust.json, and give the job the permission id-token: write.":'Run aws-actions/configure-aws-credentials before this step (the job needs the permission id-token: write), or "aws sts get-caller-identity" on a terminal to see who you are.'
}class AwsError extends n.Xf{service;action;awsCode;status;retryAfter;constructor(e,t,o){const{service:s,action:n,awsCode:r,status:i,requestId:a,retryAfter:c,details:d,...l}=o;super(e,t,{...l,
details:{service:s,action:n,awsCode:r,status:i,...void 0===a?{}:{requestId:a},...d}}),this.service=s,this.action=n,this.awsCode=r,this.status=i,this.retryAfter=c}}
const isAwsError=(e,...t)=>e instanceof AwsError&&(0===t.length||t.includes(e.awsCode)),u=/^(NoSuchEntity|ResourceNotFoundException|Invalid\w+\.NotFound)$/,h=/^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)$/,p=/^((ExpiredToken|UnrecognizedClient|InvalidIdentityToken|IDPRejectedClaim|MissingAuthenticationToken|InvalidSignature)(Exception)?|RequestExpired|InvalidClientTokenId|AuthFailure|SignatureDoesNotMatch|IncompleteSignature|CredentialsProviderError|OptInRequired|ENOENT|EACCES)$/,w=/sts:AssumeRole/,m=/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|TimeoutError|NetworkingError|EHOSTUNREACH|ENETUNREACH)$/,wrappedName=({message:e})=>/^AWS SDK error wrapper for (\w+):/.exec(e)?.[1]??""
;function toAwsError(e,t){
const{service:o,action:s,region:r}=t,i=e instanceof Error?e:new Error(String(e)),a=i.Code??(/^(Aggregate)?Error$/.test(i.name)?i.code??wrappedName(i):i.name),c=withoutRequest((0,
n.gJ)(i)),d=Number(i.$response?.headers?.["retry-after"]),l={service:o,action:s,awsCode:a,status:i.$metadata?.httpStatusCode??0,...void 0===i.$metadata?.requestId?{}:{requestId:i.$metadata.requestId},
...d>0?{retryAfter:1e3*d}:{},...c===(0,n.gJ)(i)?{cause:withoutAnswer(i)}:{}},u=`${o}:${s}`,f=h.test(a)&&w.test(c);return h.test(a)&&!f?function(e,t,o){
const s=readDenial(e,o),{action:n,resource:r,explicit:i,statement:a}=s,c=""===s.principal?"These credentials":s.principal
;return new AwsError("AWS_DENIED",`${c} may not ${n}${"*"===r?"":` on ${r}`}${n===t?"":` (needed by ${t})`}${i?": a policy denies it explicitly":""}`,{...o,details:{principal:s.principal,refused:n,
resource:r,statement:a},
remedy:i?`Find the Deny in the policies of ${c}, its permissions boundary or the organization's service control policies, and except ${n} from it.`:`Add to a policy of ${c}: ${JSON.stringify(a)}`})
}(c,u,l):p.test(a)||f?new AwsError("AWS_CREDENTIALS",`AWS does not accept the credentials (${u}: ${a}: ${c})`,{...l,remedy:credentialsRemedy(f?"InvalidIdentityToken":a)
}):0===l.status&&(m.test(a)||m.test(i.code??""))?new AwsError("AWS_UNREACHABLE",`AWS could not be reached for ${u} in ${r}: ${c}`,{...l,
remedy:`Check that "${r}" is the name of a region, and the network, HTTPS_PROXY and AWS_ENDPOINT_URL of this machine.`}):new AwsError("AWS_API",`${u} failed: ${""===a?"":`${a}: `}${c}`,{...l,
remedy:refusalRemedy({...l,message:c})})}function afterTries(e,t,o){const{service:s,action:n,awsCode:r,status:i,retryAfter:a,remedy:c,details:d,cause:l}=e
;return new AwsError(e.code,`${e.message} (${triesIn(t,o)})`,{service:s,action:n,awsCode:r,status:i,details:{...d,tries:t},...void 0===a?{}:{retryAfter:a},remedy:c,...void 0===l?{}:{cause:l}})}
function lateAfter(e,t,o,s){return new n.j3(`${e.message}: ${t.message} (${triesIn(o,s)})`,{remedy:t.remedy,details:{...t.details,tries:o}})}const triesIn=(e,t)=>`${e} ${1===e?"try":"tries"} in ${(0,
s.a3)(t)}`;function withoutAnswer({name:e,message:t,stack:o}){return Object.assign(new Error(t),{name:e,...void 0===o?{}:{stack:o}})}
const withoutRequest=e=>e.replace(/\s*The (Canonical String|String-to-Sign)\b.*$/is,"")},68589:(e,t,o)=>{o.r(t),o.d(t,{openAws:()=>openAws})
;var s=o(44708),n=o(12317),r=o(36100),i=o(31422),a=o(35193),c=o(24524),d=o(16764),l=o(71695);const u={iam:d.h8v,ec2:a.gu5,sts:l.iM,eks:c.JQJ},h={sts:{GetCallerIdentity:l.zI},iam:{GetPolicy:d.s4W,
GetPolicyVersion:d.G45,ListPolicyVersions:d.D6R,ListEntitiesForPolicy:d.sRK,CreatePolicy:d.Mrm,CreatePolicyVersion:d.WZZ,DeletePolicyVersion:d.$Pb,DeletePolicy:d.Z6J,TagPolicy:d.ynn,GetRole:d.kbp,
ListAttachedRolePolicies:d.wfM,ListRolePolicies:d.Y7N,ListInstanceProfilesForRole:d.oxC,CreateRole:d.IS,UpdateAssumeRolePolicy:d.tuH,PutRolePermissionsBoundary:d.fly,AttachRolePolicy:d.XgU,
DetachRolePolicy:d.BA7,TagRole:d.Wcv,UntagRole:d.Hmm,DeleteRole:d.$kI,GetInstanceProfile:d.Qa4,CreateInstanceProfile:d.cNz,AddRoleToInstanceProfile:d.KqH,RemoveRoleFromInstanceProfile:d.ScF,
TagInstanceProfile:d.A6H,DeleteInstanceProfile:d.Dys,GetOpenIDConnectProvider:d.cCT,CreateOpenIDConnectProvider:d.QJe,DeleteOpenIDConnectProvider:d.lfW},ec2:{DescribeInstances:a.bNs,
DescribeIamInstanceProfileAssociations:a.Ytg,AssociateIamInstanceProfile:a.R9S,ReplaceIamInstanceProfileAssociation:a.knV,DisassociateIamInstanceProfile:a.NiQ,ModifyInstanceMetadataOptions:a.a5G},
eks:{DescribeCluster:c.hV5,ListPodIdentityAssociations:c.pp8,DescribePodIdentityAssociation:c.$tu,CreatePodIdentityAssociation:c.FHt,UpdatePodIdentityAssociation:c.Tr6,
DeletePodIdentityAssociation:c.FT2,DescribeAddon:c.BFv,CreateAddon:c.Kdw,UpdateAddon:c.dvf,DeleteAddon:c.VO5}};var p=o(58694),w=o(50719);const m=4,f=5e3,A=3e4
;function openAws({region:e,env:t,logger:o,clock:a,signal:c,random:d=Math.random,answerTimeout:l=A}){const E=""!==e?e:t.AWS_REGION??t.AWS_DEFAULT_REGION??""
;if(!/^[a-z]{2,4}(-[a-z]+)+-\d+$/.test(E))throw new n.j1(""===E?"No AWS region was given":`region: "${E}" does not look like an AWS region (eu-west-1)`,{
remedy:"Give the region that the nodes run in as the input region, or set AWS_REGION."});const g=new Map,y=new s.Agent({keepAlive:!0,proxyEnv:t}),I=(0,r.z)(m),v={reads:0,writes:0}
;async function send(e,t,s,r){const m=h[t][s];if(void 0===m)throw new Error(`${t}:${s} is not in the table of calls`);const A=new Map,I=a.now();let T,P=0;try{return await(0,i.L)(async()=>{v[e]+=1,P+=1
;try{return await function(e){let t=g.get(e);return void 0===t&&(t=new u[e]({region:E,maxAttempts:1,requestHandler:{httpsAgent:y,connectionTimeout:f,requestTimeout:l,throwOnRequestTimeout:!0}}),
g.set(e,t)),t}(t).send(new m(r),{abortSignal:c})}catch(e){throw c.throwIfAborted(),T=(0,p.DZ)(e,{service:t,action:s,region:E}),T}},{label:`${t}:${s}`,
attempts:Math.max(...Object.values(w.p).map(({attempts:e})=>e)),baseDelay:50,maxDelay:6e4,retryable:e=>function(e,t,o){const s=(0,w.u)(e);if(void 0===s)return!1;const n=(t.get(s)??0)+1;t.set(s,n)
;const{attempts:r,pause:i,longest:a}=w.p[s];if(n>=r)return!1;const c=o()*Math.min(a,i*2**(n-1));return{afterMilliseconds:Math.max(e.retryAfter??0,c)}}(e,A,d),clock:a,logger:o,signal:c,random:d})
}catch(e){if(void 0===T)throw e;const t=a.now()-I;if(e instanceof n.j3)throw(0,p.TZ)(e,T,P,t);throw e===T&&P>1?(0,p.QQ)(T,P,t):e}}const read=(e,t,o)=>I(()=>send("reads",e,t,o),c);return{region:E,
count:v,read,find:async(e,t,o)=>{try{return await read(e,t,o)}catch(e){if(p.sj.test(e.awsCode))return;throw e}},readAll:async(e,t,o)=>{const s=[];let n={};for(;void 0!==n;){const r=await read(e,t,{
...o,...n});s.push(r),n=nextPage(r)}return s},write:({service:e,action:t,input:o})=>send("writes",e,t,o),close:()=>{for(const e of g.values())e.destroy();y.destroy()}}}
function nextPage({IsTruncated:e,Marker:t,NextToken:o,nextToken:s}){return!0===e&&void 0!==t?{Marker:t}:void 0!==o&&""!==o?{NextToken:o}:void 0!==s&&""!==s?{nextToken:s}:void 0}},50719:(e,t,o)=>{
o.d(t,{p:()=>i,u:()=>passesByItself})
;const s=/^(Throttling(Exception)?|ThrottledException|RequestThrottled(Exception)?|RequestLimitExceeded|TooManyRequestsException|PriorRequestNotComplete|SlowDown|EC2ThrottledException)$/,n=/^(TimeoutError|RequestTimeout(Exception)?|ECONNRESET|EPIPE|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|NetworkingError)$/,r=/^(ConcurrentModification(Exception)?|EntityTemporarilyUnmodifiable|DeleteConflict\.Busy)$/,isThrottling=({awsCode:e,status:t})=>s.test(e)||429===t
;function passesByItself(e){const{awsCode:t,status:o}=e;return isThrottling(e)?"throttled":r.test(t)?"busy":o>=500||n.test(t)?"unanswered":function({action:e,awsCode:t,message:o}){switch(e){
case"AssociateIamInstanceProfile":case"ReplaceIamInstanceProfileAssociation":
return"InvalidParameterValue"===t&&/Invalid IAM Instance Profile|parameter iamInstanceProfile|no associated IAM Roles/i.test(o);case"AddRoleToInstanceProfile":case"AttachRolePolicy":
case"UpdateAssumeRolePolicy":case"TagRole":return"NoSuchEntity"===t;case"CreatePodIdentityAssociation":case"UpdatePodIdentityAssociation":case"CreateAddon":case"UpdateAddon":
return"InvalidParameterException"===t&&/role/i.test(o)&&/not (exist|found|valid)|trust/i.test(o);default:return!1}}(e)?"spreading":void 0}const i={throttled:{attempts:10,pause:500,longest:2e4},
unanswered:{attempts:4,pause:250,longest:5e3},busy:{attempts:10,pause:500,longest:5e3},spreading:{attempts:45,pause:500,longest:5e3}}}};
