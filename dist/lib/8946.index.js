export const id=8946;export const ids=[8946];export const modules={80727:(e,t,a)=>{a.d(t,{k:()=>ask,l:()=>confirm});var o=a(26848);async function ask(e){const t=(0,o.createInterface)({
input:process.stdin,output:process.stderr});try{return(await t.question(`${e} `)).trim()}finally{t.close()}}const confirm=async e=>/^y(es)?$/i.test(await ask(`${e} [yes/no]`))},78946:(e,t,a)=>{a.r(t),
a.d(t,{init:()=>init});var o=a(76760),n=a(32870),s=a(48387),r=a(1005),i=a(51455),c=a(38815),l=a(12317),d=a(97549)
;const u=["deploy.yml","plan.yml","previews.yml","reap-previews.yml"],p=/OWNER\/lamina(\/\S+)?@v1/g;function stackFileText({name:e,platform:t,layers:a,region:o,clusterName:n,uses:s}){const r={
apiVersion:"lamina/v1",kind:"Stack",metadata:{name:e},spec:{..."auto"===t?{}:{platform:t},..."ec2"===t||"eks"===t?{aws:{region:o,clusterName:n}}:{},layers:a}
},i=`# yaml-language-server: $schema=${`https://raw.githubusercontent.com/${s.repository}/${s.ref}/schemas/lamina.schema.json`}\n${(0,c.As)(r)}`;return(0,d.Sp)(i,"lamina.yaml"),i}
async function readIfThere(e){try{return await(0,i.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}var m=a(5843);var f=a(74255),h=a(80727);const y="v1",w=["auto",...n.Bn]
;async function init(e,t){const a=o.resolve(e.directory);if(a===o.resolve(t.installation.root))throw new l.j1(`${a} is Lamina itself, not the repository that is to use it`,{
remedy:"Give that repository's folder as --directory."});const n=function(e){const[t="",a=y]=e.split("@");if(!/^[\w.][\w./-]*$/.test(a))throw new l.j1(`"${e}" does not name a ref of a repository`,{
remedy:`Give --uses as owner/repository@ref, such as octo-org/lamina@${y}.`});return{repository:(0,m.fq)((0,m.SU)(t)),ref:a}}(e.uses??await async function({installation:e}){const t=await(0,
s.yv)(e.root,f.m),a=void 0!==t&&/(^|[/@])github\./.test(t)?(0,s.XM)(t):void 0;if(void 0!==a)return a;if(process.stdin.isTTY)return(0,
h.k)("Repository of Lamina that the workflows call (owner/repository):");throw new l.j1("Which repository of Lamina the workflows are to call is not known: this copy is no clone from GitHub",{
remedy:`Give --uses owner/repository@${y}.`})}(t)),c=e.platform??await async function(){if(!process.stdin.isTTY)return"auto";const e=await(0,
h.k)(`What the cluster runs on (${w.join(", ")}; Enter: found out in each run):`),t=w.find(t=>t===(""===e?"auto":e));if(void 0!==t)return t;throw new l.j1(`"${e}" is no platform that Lamina knows`,{
remedy:`Answer one of ${w.join(", ")}.`})}(),d=e.region??await askOnAws(c,"AWS region of the nodes (Enter: AWS_REGION)"),v=e.clusterName??await askOnAws(c,"Name of the cluster (Enter: it has none)")
;if("eks"===c&&""===v)throw new l.j1("EKS was chosen without the name of the cluster",{remedy:'Give --cluster-name; "aws eks list-clusters" tells it.'});const g={name:e.name??nameFrom(o.basename(a)),
platform:c,layers:e.layers??r.t2,...""===d?{}:{region:d},...""===v?{}:{clusterName:v},uses:n},b=await async function(e,t){const{repository:a,ref:n}=e.uses,s=u.map(async e=>({
path:`.github/workflows/${e}`,text:(await(0,i.readFile)(o.join(t,e),"utf8")).replace(p,(e,t="")=>`${a}${t}@${n}`)}));return[{path:"lamina.yaml",text:stackFileText(e)},...await Promise.all(s)]
}(g,o.join(t.installation.root,"examples")),$=await async function(e,t,{force:a}){const n=new Map;for(const a of t)n.set(a,await readIfThere(o.join(e,a.path)))
;const s=t.filter(e=>![void 0,e.text].includes(n.get(e)));if(s.length>0&&!a){const t=s.map(e=>e.path).join(", ");throw new l.j1(`There already is another ${t} in ${e}; nothing was written`,{
remedy:"Move what is there out of the way, or give --force to write over it.",details:{files:s.map(e=>e.path)}})}const r=t.filter(e=>n.get(e)!==e.text);for(const{path:t,text:a}of r){
const n=o.join(e,t);await(0,i.mkdir)(o.dirname(n),{recursive:!0}),await(0,i.writeFile)(n,a)}const names=e=>e.map(e=>e.path);return{written:names(r),unchanged:names(t.filter(e=>!r.includes(e)))}}(a,b,{
force:e.force});return{json:{directory:a,...$},text:()=>function({written:e,unchanged:t},a){
const{repository:o,ref:n}=a.uses,s=`https://github.com/${o}/blob/${n}/docs`,r="ec2"===a.platform||"eks"===a.platform
;return`${[...e.map(e=>`✔ written    ${e}`),...t.map(e=>`  unchanged  ${e}`),"","What is left to do:","  1. Give the workflows a way to the cluster:",...r?[`     the variables LAMINA_AWS_ROLE, LAMINA_REGION and, on EKS, LAMINA_EKS_CLUSTER: ${s}/aws.md`]:[],..."eks"===a.platform?[]:["     gh secret set KUBECONFIG < kubeconfig   (to deploy; KUBECONFIG_READ_ONLY to plan, KUBECONFIG_PREVIEWS for previews)"],`  2. Commit and push. The workflow Deploy runs on every merge and by hand: ${s}/workflows.md`].join("\n")}\n`
}($,g)}}const askOnAws=async(e,t)=>process.stdin.isTTY&&["ec2","eks"].includes(e)?(0,
h.k)(`${t}:`):"",nameFrom=e=>e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,63).replaceAll(/^-+|-+$/g,"")||"lambda"},48387:(e,t,a)=>{a.d(t,{FB:()=>findTarget,W1:()=>findRepository,
XM:()=>pathOf,wD:()=>findRepositoryHere,yv:()=>originOf});var o=a(5843),n=a(12317);function findRepository(e,t){const a=""===e?t.GITHUB_REPOSITORY??"":e;if(""!==a)return(0,o.SU)(a)
;throw new n.j1("No repository was given, and GITHUB_REPOSITORY is not set",{remedy:"Give repository (--repository) as owner/name."})}async function originOf(e,t){const a={cwd:e,allowFailure:!0
},o=await t("git",["remote","get-url","origin"],a).catch(e=>{if(!(e instanceof n.j1))throw e});return 0===o?.exitCode?o.stdout.trim():void 0}
const pathOf=e=>/[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(e??"")?.[1];async function findRepositoryHere(e,t,a){if(""!==e||""!==(t.GITHUB_REPOSITORY??""))return findRepository(e,t)
;const s=pathOf(await originOf(process.cwd(),a));if(void 0!==s)return(0,o.SU)(s)
;throw new n.j1('No repository was given, GITHUB_REPOSITORY is not set, and this is no checkout with a remote "origin"',{remedy:"Give --repository owner/name."})}async function findTarget(e,t,a,s){
if(""===e&&void 0===a)throw new n.j1("No pull request was given, and the event of this run is about none",{remedy:"Give pull-request (--pull-request), such as 12."});const r=""===e?a?.number??0:(0,
o.yA)(e),i=(0,o.oW)(t,r);if(a?.number===r)return{id:i,pullRequest:a};if(void 0===s)return{id:i,pullRequest:void 0};const c=await s.pullRequest(r);if(void 0!==c)return{id:i,pullRequest:c}
;throw new n.j1(`${(0,o.fq)(t)} has no pull request ${r} that this token may see`,{remedy:"Check the number and the repository, and give the token pull-requests: read."})}},45399:(e,t,a)=>{a.d(t,{
y:()=>runIdentity});var o=a(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:a,GITHUB_SERVER_URL:n}=e;if(void 0===t||void 0===a)return{holder:`${(0,o.userInfo)().username}@${(0,
o.hostname)()}/${process.pid}`};return{holder:`${a}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${n??"https://github.com"}/${a}/actions/runs/${t}`}}},
1005:(e,t,a)=>{a.d(t,{t2:()=>f,fg:()=>loadStack,jq:()=>openStack});var o=a(42242),n=a(34992),s=a(97549),r=a(30326),i=a(32870),c=a(81462),l=a(43576),d=a(40682),u=a(68794),p=a(45399)
;function awsEnvironment(e){const{stack:t,chartMirror:o,installation:n,env:s,helm:r,exec:i,logger:c,signal:m}=e,{region:f,clusterName:h}=t;return{helm:r,exec:i,...e.setUpAccess?{access:(0,l.UF)(t)
}:{},...void 0===f?{}:{region:f},...void 0===h?{}:{clusterName:h},...void 0===o?{}:{chartMirror:o},manifests:(0,u.e)(n),run:(0,p.y)(s),
openAws:async()=>(await Promise.all([a.e(8371),a.e(8589)]).then(a.bind(a,68589))).openAws({region:f??"",env:s,logger:c,clock:d.ml,signal:m})}}var m=a(1167);const f=["speed","batch","serving"]
;async function loadStack(e){const{workspace:t,installation:a,defaultLayers:n=f}=e,r=(0,s.b9)(await(0,s.Zw)(t,e.file),e,n),i=await Promise.all(r.layers.map(async({layer:e,patches:n,values:s})=>({
layer:withValues(await(0,o.a)(e,{builtInDirectory:(0,u.o)(a),workspace:t}),s),patches:n})));return{...r,layers:i}}async function openStack(e,t){
const{env:a,logger:o,signal:s,installation:l,timeout:d,chartMirror:u}=t,f=(0,r.Wg)(t.set.join("\n")),h=await(0,c.E)({findHelm:e=>(0,m.M)({env:e,logger:o,signal:s}),...t})
;o.info(`Cluster: ${t.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,i.li)(h.kubernetes,{override:e.platform,signal:s}),w={...e.aws,...awsFlags(t)
},v="local"===y.platform?"local":"production";return{collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:w,awsEnvironment:awsEnvironment({...h,stack:w,
setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:u,installation:l,env:a}),request:o=>{const s=e.overlay??((0,n.M)(o).includes(v)?v:void 0);return{layer:o,...void 0===s?{}:{overlay:s},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===u?{}:{chartMirror:u},set:f,patches:e.layers.find(e=>e.layer===o)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,p.y)(a)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}});function withValues(e,t){const{operator:a}=e.spec;return void 0===a||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...a,values:(0,r.D3)(a.values,t)}}}}},49886:(e,t,a)=>{
a.d(t,{FX:()=>r,NZ:()=>s,l2:()=>o,tG:()=>n,yR:()=>c,yo:()=>i})
;const o=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"],r="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,t,a)=>{a.d(t,{UF:()=>makeWish});var o=a(12317);const n="lamina-ebs-csi",defaultName=e=>""===e?n:`${n}-${e}`;function makeWish(e){const{clusterName:t=""}=e,a=given(e.roleName)??defaultName(t)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:a,instanceProfileName:given(e.instanceProfileName)??a,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"};if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const a=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(a.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(a.map(([,e="",t=""])=>[e,t]))}
;throw new o.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},98008:(e,t,a)=>{a.d(t,{L:()=>waitUntilGone,U:()=>deleteObjects});var o=a(31891),n=a(80397),s=a(63036)
;async function deleteObjects(e,t,a){await(0,o.X)(e,8,async e=>{try{await t.delete((0,s.Po)(e),{propagationPolicy:a.propagationPolicy??"Background",...void 0===e.metadata.uid?{}:{uid:e.metadata.uid},
signal:a.signal})}catch(e){if(!(e instanceof n.h)||"Conflict"!==e.reason&&404!==e.status)throw e}})}async function waitUntilGone(e,t){const a=new Map;for(const t of e){const e=`${(0,
s.F8)(t.apiVersion)}/${t.kind}/${t.metadata.namespace??""}`;a.set(e,[...a.get(e)??[],t])}const o=await Promise.all([...a.values()].map(e=>async function(e,{client:t,signal:a,onGone:o}){
const r=new Map(e.map(e=>[(0,s.TN)((0,s.Po)(e)),e])),i=[],settle=e=>{const t=r.get(e);void 0!==t&&(r.delete(e),i.push(t),o?.(t))},[c]=e;if(void 0===c)return{gone:i,remaining:[]};const l={
apiVersion:c.apiVersion,kind:c.kind},{namespace:d,name:u}=c.metadata,p=new AbortController;let m=new Set;try{const o=t.watch(l,{...void 0===d?{}:{namespace:d},...1===e.length?{
fieldSelector:`metadata.name=${u}`}:{},signal:AbortSignal.any([a,p.signal])});for await(const e of o){
if("RELISTING"===e.type)m=new Set;else if("SYNCED"===e.type)for(const e of[...r.keys()])m.has(e)||settle(e);else{const t=(0,s.TN)((0,
s.Po)(e.object)),a=r.get(t),o=void 0!==a?.metadata.uid&&a.metadata.uid!==e.object.metadata.uid;"DELETED"===e.type||o?settle(t):void 0!==a&&(m.add(t),r.set(t,e.object))}0===r.size&&p.abort()}}catch(e){
if(e instanceof n.h&&404===e.status)for(const e of[...r.keys()])settle(e);else if(!a.aborted)throw e}return{gone:i,remaining:[...r.values()]}}(e,t)));return{gone:o.flatMap(({gone:e})=>e),
remaining:o.flatMap(({remaining:e})=>e)}}},26024:(e,t,a)=>{a.d(t,{Gv:()=>ensureNamespace,IR:()=>isOurNamespace,YX:()=>createNamespace});var o=a(98008),n=a(80397);const s="lamina.dev/created-by"
;async function ensureNamespace(e,{client:t,logger:a,signal:n}){const s={apiVersion:"v1",kind:"Namespace",name:e},r=await t.get(s,{signal:n})
;return(void 0===r||void 0!==r.metadata.deletionTimestamp)&&(void 0!==r&&(a.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,o.L)([r],{client:t,signal:n}),n.throwIfAborted()),
createNamespace(e,{},{client:t,logger:a,signal:n}))}async function createNamespace(e,{labels:t,annotations:a},{client:o,logger:r,signal:i}){try{return await o.create({apiVersion:"v1",kind:"Namespace",
metadata:{name:e,labels:{...t,"app.kubernetes.io/managed-by":"lamina"},annotations:{...a,[s]:"lamina"}}},{signal:i}),r.info(`Namespace ${e} created`),!0}catch(e){
if(e instanceof n.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},34992:(e,t,a)=>{a.d(t,{M:()=>listOverlays,m:()=>renderLayer})
;var o=a(12317),n=a(19117),s=a(7418),r=a(63036);const i={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=a(6540),l=a(55281)
;async function renderLayer(e,t){const a=function(e,t){const a=listOverlays(e);if(void 0!==t&&!a.includes(t)){const s=(0,n.kp)(t,a)
;throw new o.j1(`The layer ${e.name} has no overlay "${t}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===a.length?"It has none at all.":`Its overlays are ${a.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:a})=>{const o=(void 0!==t&&Object.hasOwn(a,t)?a[t]:void 0)??e;return void 0===o?[]:[o]})}(e,t.overlay);if(0===a.length)return[]
;const d=[...e.spec.patches,...t.patches??[]],u=await(0,c.J)({roots:a,namespace:t.namespace,patches:d},t),p=`layer ${e.name}, rendered`,m=(0,l.Y)(u,p);return function(e,t){for(const a of e){
const e=i[`${(0,r.F8)(a.apiVersion)}/${a.kind}`],n=void 0===e?void 0:(0,s.UK)(a,"spec",e);if(void 0!==e&&null!=n)throw new o.j1(`${t}: ${(0,r.P5)((0,
r.Po)(a))} has spec.${e}: ${JSON.stringify(n)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}},97549:(e,t,a)=>{
a.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack});var o=a(51455),n=a(76760),s=a(38816),r=a(49886),i=a(12317),c=a(47775),l=a(24832),d=a(30326),u=a(19117)
;const p="lamina.yaml",m=s.YjP().min(1),f=s.rej({region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),mode:s.k5n(["auto",...r.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:s.k5n(r.tG).optional().describe("Which policy the driver gets"),
roleName:s.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:s.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:s.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),
kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:s.k5n(r.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),h={
platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:f.optional(),
layers:s.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:s.g1P(m,s.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(m,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=s.rej({
apiVersion:s.euz("lamina/v1").describe("The version of this format"),kind:s.euz("Stack").describe("What the file describes"),metadata:s.rej({name:c.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:s.rej({...h,environments:s.g1P(c.Jq,s.rej(h)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
u.If)(e,t,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,a])=>strayLayers(a,["spec","environments",t],a.layers??e.layers))])}
function strayLayers(e,t,a){return void 0===a?[]:["patches","values"].flatMap(o=>Object.keys(e[o]??{}).filter(e=>!a.includes(e)).map(e=>({path:[...t,o],key:e,
message:`${o} for "${e}", which is none of the layers ${a.join(", ")}`})))}async function loadStackFile(e,t){const a=t??p;try{return parseStackFile(await(0,o.readFile)(n.resolve(e,a),"utf8"),a)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,a){const o=e?.spec??{},n=function(e,t){
if(void 0===t)return{};const a=Object.keys(e.environments??{}),o=a.includes(t)?e.environments?.[t]:void 0;if(void 0!==o)return o;const n=(0,u.kp)(t,a)
;throw new i.j1(`Unknown environment "${t}"${void 0===n?"":`; did you mean "${n}"?`}`,{remedy:0===a.length?`${p} names no environments.`:`${p} has ${a.join(", ")}.`})
}(o,t.environment),s=t.layers??n.layers??o.layers??a;return{name:e?.metadata.name,environment:t.environment,platform:t.platform??n.platform??o.platform??"auto",
namespace:t.namespace??n.namespace??o.namespace,overlay:t.overlay??n.overlay??o.overlay,aws:void 0===o.aws?n.aws:{...o.aws,...n.aws},layers:s.map(e=>({layer:e,
patches:[...own(o.patches,e)??[],...own(n.patches,e)??[]].map(l.h),values:(0,d.D3)(own(o.values,e)??{},own(n.values,e)??{})}))}}const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},
5843:(e,t,a)=>{a.d(t,{PC:()=>labelsOf,SU:()=>parseRepository,fq:()=>fullName,it:()=>identifyName,ls:()=>identify,oW:()=>previewOf,yA:()=>parsePullRequest});var o=a(77598),n=a(26024),s=a(12317)
;const r="lamina.dev/repository",i="lamina.dev/pull-request",c=22,l=2**31-1;function parseRepository(e){const[,t,a]=/^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(e)??[]
;if(void 0===t||void 0===a||/^\.{1,2}$/.test(a))throw new s.j1(`"${e}" is no repository of the form owner/name`,{remedy:"Give it as GitHub shows it, such as octo-org/clickstream."});return{owner:t,
name:a}}function parsePullRequest(e){const t=/^[1-9]\d{0,9}$/.test(e)?Number(e):Number.NaN;if(!(t<=l))throw new s.j1(`"${e}" is no number of a pull request`,{
remedy:"Give the number alone, such as 12."});return t}const previewOf=(e,t)=>({repository:e,pullRequest:t,namespace:`${namePrefix(e)}${t}`}),fullName=({owner:e,name:t})=>`${e}/${t}`.toLowerCase()
;function namePrefix(e){const t=e.name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,c).replaceAll(/^-+|-+$/g,"");return`preview-${""===t?"repository":t}-${digest(fullName(e),8)}-`}
const digest=(e,t)=>(0,o.createHash)("sha256").update(e).digest("hex").slice(0,t);function repositoryLabel({owner:e,name:t}){const a=`${e}.${t}`.toLowerCase()
;if(a.length<=63&&/[a-z0-9]$/.test(a))return a;const o=digest(a,16);return`${a.slice(0,63-o.length-1)}.${o}`}const labelsOf=({repository:e,pullRequest:t})=>({[r]:repositoryLabel(e),[i]:String(t)})
;function identify(e,t){const a=identifyName(e.metadata.name,t);return void 0!==a&&(0,n.IR)(e)?a:void 0}function identifyName(e,t){const a=namePrefix(t),o=e.startsWith(a)?e.slice(a.length):""
;if(/^[1-9]\d{0,9}$/.test(o))return previewOf(t,Number(o))}},31891:(e,t,a)=>{async function mapConcurrently(e,t,a){const o=new Array(e.length),n=e.entries();let s=!1
;const r=await Promise.allSettled(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of n){if(s)return;try{o[e]=await a(t)}catch(e){throw s=!0,e}}}))
;for(const e of r)if("rejected"===e.status)throw e.reason;return o}a.d(t,{X:()=>mapConcurrently})}};
