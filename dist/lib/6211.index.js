export const id=6211;export const ids=[6211];export const modules={6392:(e,t,o)=>{o.d(t,{NZ:()=>r,l2:()=>a,tG:()=>n})
;const a=["instance-profile","pod-identity","irsa"],n=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"]},80727:(e,t,o)=>{o.d(t,{k:()=>ask,v:()=>confirmRemoval})
;var a=o(26848),n=o(12317);async function ask(e){const t=(0,a.createInterface)({input:process.stdin,output:process.stderr});try{return(await t.question(`${e} `)).trim()}finally{t.close()}}
async function confirmRemoval(e){if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new n.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},
86211:(e,t,o)=>{o.r(t),o.d(t,{init:()=>init});var a=o(76760),n=o(75816),r=o(19452),s=o(38816),i=o(59523);const c=".package-lock.json",l=s.Ikc({packages:s.g1P(s.YjP(),s.Ikc({resolved:s.YjP().optional()
}))}),d=/\/([^/]+\/[^/]+)\/archive\/(?:refs\/(?:tags|heads)\/)?(.+)\.(?:tar\.gz|tgz)$/;async function packageOrigin(e){const t=await async function(e,t){const o=await(0,i.q)(a.join(e,c))
;return void 0===o?"":l.parse(JSON.parse(o)).packages[t]?.resolved??""}(a.dirname(e),`node_modules/${a.basename(e)}`),[,o,r]=d.exec(t)??[];return void 0===o?(0,
n.LW)(t.replace(/#.*$/,"")):`${o}@${r??""}`}var p=o(32870),u=o(51455),m=o(38815),f=o(12317),h=o(84249)
;const y=["deploy.yml","plan.yml","previews.yml","reap-previews.yml"],w=/OWNER\/lamina(\/\S+)?@v1/g;function stackFileText({name:e,platform:t,layers:o,region:a,clusterName:n,uses:r}){const s={
apiVersion:"lamina/v1",kind:"Stack",metadata:{name:e},spec:{..."auto"===t?{}:{platform:t},..."ec2"===t||"eks"===t?{aws:{region:a,clusterName:n}}:{},layers:o}
},i=`# yaml-language-server: $schema=${`https://raw.githubusercontent.com/${r.repository}/${r.ref}/schemas/lamina.schema.json`}\n${(0,m.As)(s)}`;return(0,h.Sp)(i,"lamina.yaml"),i}var v=o(5843)
;var g=o(74255),b=o(80727);const $="v1",k=["auto",...p.Bn];async function init(e,t){const o=a.resolve(e.directory)
;if(o===a.resolve(t.installation.root))throw new f.j1(`${o} is Lamina itself, not the repository that is to use it`,{remedy:"Give that repository's folder as --directory."});const s=function(e){
const[t="",o=$]=e.split("@");if(!/^[\w.][\w./-]*$/.test(o))throw new f.j1(`"${e}" does not name a ref of a repository`,{remedy:`Give --uses as owner/repository@ref, such as octo-org/lamina@${$}.`})
;const{owner:a,name:n}=(0,v.SU)(t);return{repository:`${a}/${n}`,ref:o}}(e.uses??await async function({installation:e}){const t=await packageOrigin(e.root);if(void 0!==t)return t;const o=(0,
n.LW)(await(0,n.yv)(e.root,g.m)??"");if(void 0!==o)return o;if(process.stdin.isTTY)return(0,b.k)("Repository of Lamina that the workflows call (owner/repository):")
;throw new f.j1("Which repository of Lamina the workflows are to call is not known: this copy does not come from GitHub",{remedy:`Give --uses owner/repository@${$}.`})
}(t)),c=e.platform??await async function(){if(!process.stdin.isTTY)return"auto";const e=await(0,
b.k)(`What the cluster runs on (${k.join(", ")}; Enter: found out in each run):`),t=k.find(t=>t===(""===e?"auto":e));if(void 0!==t)return t;throw new f.j1(`"${e}" is no platform that Lamina knows`,{
remedy:`Answer one of ${k.join(", ")}.`})}(),l=e.region??await askOnAws(c,"AWS region of the nodes (Enter: AWS_REGION)"),d=e.clusterName??await askOnAws(c,"Name of the cluster (Enter: it has none)")
;if("eks"===c&&""===d)throw new f.j1("EKS was chosen without the name of the cluster",{remedy:'Give --cluster-name; "aws eks list-clusters" tells it.'});const p={name:e.name??nameFrom(a.basename(o)),
platform:c,layers:e.layers??r.t,...""===l?{}:{region:l},...""===d?{}:{clusterName:d},uses:s},m=await async function(e,t){const{repository:o,ref:n}=e.uses,r=y.map(async e=>({
path:`.github/workflows/${e}`,text:(await(0,u.readFile)(a.join(t,e),"utf8")).replace(w,(e,t="")=>`${o}${t}@${n}`)}));return[{path:"lamina.yaml",text:stackFileText(e)},...await Promise.all(r)]
}(p,a.join(t.installation.root,"examples")),h=await async function(e,t,{force:o}){const n=new Map;for(const o of t)n.set(o,await(0,i.q)(a.join(e,o.path)))
;const r=t.filter(e=>![void 0,e.text].includes(n.get(e)));if(r.length>0&&!o){const t=r.map(e=>e.path).join(", ");throw new f.j1(`There already is another ${t} in ${e}; nothing was written`,{
remedy:"Move what is there out of the way, or give --force to write over it.",details:{files:r.map(e=>e.path)}})}const s=t.filter(e=>n.get(e)!==e.text);for(const{path:t,text:o}of s){
const n=a.join(e,t);await(0,u.mkdir)(a.dirname(n),{recursive:!0}),await(0,u.writeFile)(n,o)}const names=e=>e.map(e=>e.path);return{written:names(s),unchanged:names(t.filter(e=>!s.includes(e)))}}(o,m,{
force:e.force});return{json:{directory:o,...h},text:()=>function({written:e,unchanged:t},o){
const{repository:a,ref:n}=o.uses,r=`https://github.com/${a}/blob/${n}/docs`,s="ec2"===o.platform||"eks"===o.platform
;return`${[...e.map(e=>`✔ written    ${e}`),...t.map(e=>`  unchanged  ${e}`),"","What is left to do:","  1. Give the workflows a way to the cluster:",...s?[`     the variables LAMINA_AWS_ROLE, LAMINA_REGION and, on EKS, LAMINA_EKS_CLUSTER: ${r}/aws.md`]:[],..."eks"===o.platform?[]:["     gh secret set KUBECONFIG < kubeconfig   (to deploy; KUBECONFIG_READ_ONLY to plan, KUBECONFIG_PREVIEWS for previews)"],`  2. Commit and push. The workflow Deploy runs on every merge and by hand: ${r}/workflows.md`].join("\n")}\n`
}(h,p)}}const askOnAws=async(e,t)=>process.stdin.isTTY&&["ec2","eks"].includes(e)?(0,
b.k)(`${t}:`):"",nameFrom=e=>e.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,63).replaceAll(/^-+|-+$/g,"")||"lambda"},75816:(e,t,o)=>{o.d(t,{LW:()=>repositoryAtGitHub,_M:()=>repositoryOf,
yv:()=>originOf});var a=o(12317);async function originOf(e,t){const o={cwd:e,allowFailure:!0},n=await t("git",["remote","get-url","origin"],o).catch(e=>{if(!(e instanceof a.j1))throw e})
;return 0===n?.exitCode?n.stdout.trim():void 0}
const repositoryAtGitHub=e=>/(?:^|[/@])github\.[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(e)?.[1],repositoryOf=e=>/[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(e??"")?.[1]},19452:(e,t,o)=>{
o.d(t,{f:()=>loadStack,t:()=>i});var a=o(78878),n=o(84249),r=o(6474),s=o(8877);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:o}=e,r=(0,n.b9)(await(0,
n.Zw)(t,e.file),e,i),c=await Promise.all(r.layers.map(async({layer:e,patches:n,values:r})=>({layer:withValues(await(0,a.a)(e,{builtInDirectory:(0,s.o)(o),workspace:t}),r),patches:n})));return{...r,
layers:c}}function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,r.D3)(o.values,t)}}}}},84249:(e,t,o)=>{o.d(t,{
Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack});var a=o(51455),n=o(76760),r=o(38816),s=o(6392),i=o(12317),c=o(80751),l=o(32731),d=o(28252),p=o(6474),u=o(81625)
;const m="lamina.yaml",f=r.YjP().min(1),h=r.rej({region:r.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:r.YjP().optional().describe("EKS and the scoped policy need it"),mode:r.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:r.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:r.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:r.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:r.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:r.YjP().optional().describe("ARN of a policy that bounds the role"),tags:r.g1P(r.YjP(),r.YjP()).optional().describe("For everything that is created"),
kmsKeys:r.YOg(r.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:r.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:r.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:r.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:r.YOg(r.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:r.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:h.optional(),
layers:r.YOg(f).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:r.g1P(f,r.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:r.g1P(f,l.uc).optional().describe("Helm values of the operators' charts by layer")},w=r.rej({
apiVersion:r.euz("lamina/v1").describe("The version of this format"),kind:r.euz("Stack").describe("What the file describes"),metadata:r.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:r.rej({...y,environments:r.g1P(l.Jq,r.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
u.If)(e,t,w,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}
function strayLayers(e,t,o){return void 0===o?[]:["patches","values"].flatMap(a=>Object.keys(e[a]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,a],key:e,
message:`${a} for "${e}", which is none of the layers ${o.join(", ")}`})))}async function loadStackFile(e,t){const o=t??m;try{return parseStackFile(await(0,a.readFile)(n.resolve(e,o),"utf8"),o)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){const a=e?.spec??{},n=function(e,t){
if(void 0===t)return{};const o=Object.keys(e.environments??{}),a=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==a)return a;throw new i.j1(`Unknown environment "${t}"${(0,c.a)(t,o)}`,{
remedy:0===o.length?`${m} names no environments.`:`${m} has ${o.join(", ")}.`})}(a,t.environment),r=t.layers??n.layers??a.layers??o;return{name:e?.metadata.name,environment:t.environment,
platform:t.platform??n.platform??a.platform??"auto",namespace:t.namespace??n.namespace??a.namespace,overlay:t.overlay??n.overlay??a.overlay,aws:void 0===a.aws?n.aws:{...a.aws,...n.aws},
layers:r.map(e=>({layer:e,patches:[...own(a.patches,e)??[],...own(n.patches,e)??[]].map(d.h),values:(0,p.D3)(own(a.values,e)??{},own(n.values,e)??{})}))}}
const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},5843:(e,t,o)=>{o.d(t,{PC:()=>labelsOf,SU:()=>parseRepository,fq:()=>fullName,it:()=>identifyName,ls:()=>identify,oW:()=>previewOf,
yA:()=>parsePullRequest});var a=o(77598),n=o(26024),r=o(12317);const s="lamina.dev/repository",i="lamina.dev/pull-request",c=22,l=2**31-1;function parseRepository(e){
const[,t,o]=/^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(e)??[];if(void 0===t||void 0===o||/^\.{1,2}$/.test(o))throw new r.j1(`"${e}" is no repository of the form owner/name`,{
remedy:"Give it as GitHub shows it, such as octo-org/clickstream."});return{owner:t,name:o}}function parsePullRequest(e){const t=/^[1-9]\d{0,9}$/.test(e)?Number(e):Number.NaN
;if(!(t<=l))throw new r.j1(`"${e}" is no number of a pull request`,{remedy:"Give the number alone, such as 12."});return t}const previewOf=(e,t)=>({repository:e,pullRequest:t,
namespace:`${namePrefix(e)}${t}`}),fullName=({owner:e,name:t})=>`${e}/${t}`.toLowerCase();function namePrefix(e){
const t=e.name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,c).replaceAll(/^-+|-+$/g,"");return`preview-${""===t?"repository":t}-${digest(fullName(e),8)}-`}const digest=(e,t)=>(0,
a.createHash)("sha256").update(e).digest("hex").slice(0,t);function repositoryLabel({owner:e,name:t}){const o=`${e}.${t}`.toLowerCase();if(o.length<=63&&/[a-z0-9]$/.test(o))return o
;const a=digest(o,16);return`${o.slice(0,63-a.length-1)}.${a}`}const labelsOf=({repository:e,pullRequest:t})=>({[s]:repositoryLabel(e),[i]:String(t)});function identify(e,t){
const o=identifyName(e.metadata.name,t);return void 0!==o&&(0,n.IR)(e)?o:void 0}function identifyName(e,t){const o=namePrefix(t),a=e.startsWith(o)?e.slice(o.length):""
;if(/^[1-9]\d{0,9}$/.test(a))return previewOf(t,Number(a))}},74255:(e,t,o)=>{o.d(t,{m:()=>exec});var a=o(31421),n=o(12317);const exec=(e,t,o={})=>new Promise((r,s)=>{o.signal?.throwIfAborted()
;const i=(0,a.spawn)(e,t,{cwd:o.cwd,env:o.env??process.env,stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const e of["stdout","stderr"]){let t="";i[e].setEncoding("utf8").on("data",a=>{
if(c[e]+=a,void 0===o.onLine)return;const n=(t+a).split("\n");t=n.pop()??"";for(const t of n)o.onLine(t,e)})}let l;const stop=()=>{i.kill("SIGTERM"),l=setTimeout(()=>i.kill("SIGKILL"),5e3)}
;o.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(l),o.signal?.removeEventListener("abort",stop)};i.on("error",t=>{settle(),
s("ENOENT"===t.code?new n.j1(`The program "${e}" was not found`,{remedy:`Install ${e} or put it on the PATH.`,cause:t}):t)}),i.on("close",a=>{settle(),
!0===o.signal?.aborted?s(o.signal.reason):null===a||0!==a&&!0!==o.allowFailure?s(new n.Qd(e,t,a,c.stderr)):r({exitCode:a,...c})}),i.stdin.on("error",()=>{}),i.stdin.end(o.input)})},59523:(e,t,o)=>{
o.d(t,{q:()=>readIfThere});var a=o(51455);async function readIfThere(e){try{return await(0,a.readFile)(e,"utf8")}catch(e){if("ENOENT"===e.code)return;throw e}}}};
