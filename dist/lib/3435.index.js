export const id=3435;export const ids=[3435];export const modules={88230:(e,t,o)=>{o.r(t),o.d(t,{action:()=>p})
;var n=o(7022),a=o(78186),r=o(96019),s=o(12317),i=o(74917),c=o(65842),l=o(31613),d=o(22217),__addDisposableResource=function(e,t,o){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(a=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");a&&(n=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(o){t.error=t.hasError?new e(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}var o,n=0
;return function next(){for(;o=t.stack.pop();)try{if(!o.async&&1===n)return n=0,t.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const p=(0,i.QP)({name:"doctor",inputs:{
kubeconfig:(0,c.Qq)(),context:(0,c.Qq)(),...d.m,platform:l.U,region:(0,c.Qq)(),"cluster-name":(0,c.Qq)(),...i.bB},outputs:["ok","findings"],async run(e){const t={stack:[],error:void 0,hasError:!1}
;try{const{inputs:o,installation:i,env:u,logger:p,signal:f,output:m,summarize:h}=e,y=await(0,d.o)(o,e,(0,l._)(o.platform)),v=__addDisposableResource(t,await(0,a.j)(y,{...(0,c.lq)("region",o.region),
...(0,c.lq)("clusterName",o["cluster-name"]),kubeconfig:o.kubeconfig,context:o.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:i,env:u,logger:p,signal:f
}),!0),g=await p.group("Examine the cluster",()=>(0,n.U)(v,{layersWereNamed:o.layers.length>0}));p.info((0,r.v)(g).trimEnd());const b=g.filter(({state:e})=>"ok"!==e);m("ok",0===b.length),
m("findings",JSON.stringify(g)),h((0,r.C)(g));const[w]=b;if(void 0!==w){const e=1===b.length?"":`, and ${b.length-1} more`;throw new s.Xf("DOCTOR",`${w.check}: ${w.detail}${e}`,(0,
c.lq)("remedy",w.remedy))}}catch(e){t.error=e,t.hasError=!0}finally{const e=u(t);e&&await e}}})},31613:(e,t,o)=>{o.d(t,{U:()=>a,_:()=>platformFlag});var n=o(32870);const a=(0,
o(65842).yL)(["auto",...n.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{platform:e}},22217:(e,t,o)=>{o.d(t,{m:()=>r,o:()=>loadGivenStack});var n=o(19452),a=o(65842);const r={layers:(0,a.p_)(),
environment:(0,a.Qq)(),file:(0,a.Qq)(),namespace:(0,a.Qq)()};function loadGivenStack(e,{workspace:t,installation:o},r={}){const{layers:s,environment:i,file:c,namespace:l}=e;return(0,n.f)({
...0===s.length?{}:{layers:s},...(0,a.lq)("environment",i),...(0,a.lq)("file",c),...(0,a.lq)("namespace",l),...r,workspace:t,installation:o})}},6392:(e,t,o)=>{o.d(t,{NZ:()=>r,l2:()=>n,tG:()=>a})
;const n=["instance-profile","pod-identity","irsa"],a=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"]},2266:(e,t,o)=>{o.d(t,{i:()=>awsOnDemand});var n=o(40682)
;const awsOnDemand=e=>async()=>(await Promise.all([o.e(8371),o.e(8589)]).then(o.bind(o,68589))).openAws({...e,clock:n.ml})},19452:(e,t,o)=>{o.d(t,{f:()=>loadStack,t:()=>i})
;var n=o(78878),a=o(84249),r=o(6474),s=o(8877);const i=["speed","batch","serving"];async function loadStack(e){const{workspace:t,installation:o}=e,r=(0,a.b9)(await(0,
a.Zw)(t,e.file),e,i),c=await Promise.all(r.layers.map(async({layer:e,patches:a,values:r})=>({layer:withValues(await(0,n.a)(e,{builtInDirectory:(0,s.o)(o),workspace:t}),r),patches:a})));return{...r,
layers:c}}function withValues(e,t){const{operator:o}=e.spec;return void 0===o||0===Object.keys(t).length?e:{...e,spec:{...e.spec,operator:{...o,values:(0,r.D3)(o.values,t)}}}}},45399:(e,t,o)=>{o.d(t,{
y:()=>runIdentity});var n=o(48161);function runIdentity(e){const{GITHUB_RUN_ID:t,GITHUB_REPOSITORY:o,GITHUB_SERVER_URL:a}=e;if(void 0===t||void 0===o)return{holder:`${(0,n.userInfo)().username}@${(0,
n.hostname)()}/${process.pid}`};return{holder:`${o}/runs/${t}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${a??"https://github.com"}/${o}/actions/runs/${t}`}}},
78186:(e,t,o)=>{o.d(t,{j:()=>openStack});var n=o(32870),a=o(6474),r=o(34992),s=o(43576),i=o(2266),c=o(8877),l=o(45399);function awsEnvironment(e){
const{stack:t,chartMirror:o,installation:n,env:a,helm:r,exec:d,logger:u,signal:p}=e,{region:f,clusterName:m}=t;return{helm:r,exec:d,...e.setUpAccess?{access:(0,s.U)(t)}:{},...void 0===f?{}:{region:f},
...void 0===m?{}:{clusterName:m},...void 0===o?{}:{chartMirror:o},manifests:(0,c.e)(n),run:(0,l.y)(a),openAws:(0,i.i)({region:f??"",env:a,logger:u,signal:p})}}var d=o(26978),u=o(1167)
;async function openStack(e,t){const{env:o,logger:s,signal:i,installation:c,timeout:p,chartMirror:f}=t,m=(0,a.Wg)(t.set.join("\n")),h=await(0,d.E)({findHelm:e=>(0,u.M)({env:e,logger:s,signal:i}),...t
});s.info(`Cluster: ${t.clusterTitle??""}${h.kubernetes.server}`);const y=await(0,n.li)(h.kubernetes,{override:e.platform,signal:i,...void 0===p?{}:{timeout:p}}).catch(async e=>{
throw await h[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(t)},g="local"===y.platform?"local":"production";return{collaborators:h,detected:y,layers:e.layers.map(({layer:e})=>e),aws:v,
awsEnvironment:awsEnvironment({...h,stack:v,setUpAccess:t.ebsAccess||void 0!==e.aws,chartMirror:f,installation:c,env:o}),request:n=>{const a=(0,r.ek)(n,e.overlay,g);return{layer:n,...void 0===a?{}:{
overlay:a},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===p?{}:{timeout:p},...void 0===f?{}:{chartMirror:f},set:m,patches:e.layers.find(e=>e.layer===n)?.patches??[],
forceConflicts:t.forceConflicts,run:(0,l.y)(o)}},[Symbol.asyncDispose]:()=>h[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:t})=>({...void 0===e?{}:{region:e},...void 0===t?{}:{
clusterName:t}})},43576:(e,t,o)=>{o.d(t,{U:()=>makeWish});var n=o(12317);const a="lamina-ebs-csi",defaultName=e=>""===e?a:`${a}-${e}`;function makeWish(e){
const{clusterName:t=""}=e,o=given(e.roleName)??defaultName(t);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:t,roleName:o,
instanceProfileName:given(e.instanceProfileName)??o,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const t=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===t.length||1===t.length&&"auto"===t[0])return{by:"cluster"}
;if(t.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(t)]};const o=t.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(o.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(o.map(([,e="",t=""])=>[e,t]))}
;throw new n.j1(`nodes: "${t.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},84249:(e,t,o)=>{o.d(t,{Sp:()=>parseStackFile,Zw:()=>loadStackFile,b9:()=>resolveStack})
;var n=o(51455),a=o(76760),r=o(38816),s=o(6392),i=o(12317),c=o(80751),l=o(32731),d=o(28252),u=o(6474),p=o(81625);const f="lamina.yaml",m=r.YjP().min(1),h=r.rej({
region:r.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:r.YjP().optional().describe("EKS and the scoped policy need it"),
mode:r.k5n(["auto",...s.l2]).optional().describe("How the driver comes by its credentials"),policyMode:r.k5n(s.tG).optional().describe("Which policy the driver gets"),
roleName:r.YjP().optional().describe("Name of the IAM role; lamina-ebs-csi, with the name of the cluster behind it, if not given"),
instanceProfileName:r.YjP().optional().describe("Name of the instance profile; that of the role if not given"),path:r.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:r.YjP().optional().describe("ARN of a policy that bounds the role"),tags:r.g1P(r.YjP(),r.YjP()).optional().describe("For everything that is created"),
kmsKeys:r.YOg(r.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:r.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:r.k5n(s.NZ).optional().describe("What to do about a node that has another instance profile"),
hopLimit:r.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:r.YOg(r.YjP().regex(/^\d{12}$/)).optional().describe("Account ids; nothing is done in any other account")}).describe("How the pods of a cluster on AWS get EBS volumes"),y={
platform:r.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:l.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:l.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:h.optional(),
layers:r.YOg(m).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)").meta({examples:[["speed","serving","./layers/clicks"]]}),
patches:r.g1P(m,r.YOg(l.Oj)).optional().describe("Kustomize patches by layer"),values:r.g1P(m,l.uc).optional().describe("Helm values of the operators' charts by layer")},v=r.rej({
apiVersion:r.euz("lamina/v1").describe("The version of this format"),kind:r.euz("Stack").describe("What the file describes"),metadata:r.rej({name:l.Jq.describe("The name of the stack")
}).describe("Who it is"),spec:r.rej({...y,environments:r.g1P(l.Jq,r.rej(y)).optional().describe("What differs in production, preview, …; on top of what stands beside it")
}).describe("What is brought up")}).describe("A stack: the layers of one Lambda Architecture, and its environments");function parseStackFile(e,t){return(0,
p.If)(e,t,v,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([t,o])=>strayLayers(o,["spec","environments",t],o.layers??e.layers))])}
function strayLayers(e,t,o){return void 0===o?[]:["patches","values"].flatMap(n=>Object.keys(e[n]??{}).filter(e=>!o.includes(e)).map(e=>({path:[...t,n],key:e,
message:`${n} for "${e}", which is none of the layers ${o.join(", ")}`})))}async function loadStackFile(e,t){const o=t??f;try{return parseStackFile(await(0,n.readFile)(a.resolve(e,o),"utf8"),o)
}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===t)return;throw new i.j1(`There is no stack file ${t}`,{cause:e})}}function resolveStack(e,t,o){const n=e?.spec??{},a=function(e,t){
if(void 0===t)return{};const o=Object.keys(e.environments??{}),n=o.includes(t)?e.environments?.[t]:void 0;if(void 0!==n)return n;throw new i.j1(`Unknown environment "${t}"${(0,c.a)(t,o)}`,{
remedy:0===o.length?`${f} names no environments.`:`${f} has ${o.join(", ")}.`})}(n,t.environment),r=t.layers??a.layers??n.layers??o;return{name:e?.metadata.name,environment:t.environment,
platform:t.platform??a.platform??n.platform??"auto",namespace:t.namespace??a.namespace??n.namespace,overlay:t.overlay??a.overlay??n.overlay,aws:void 0===n.aws?a.aws:{...n.aws,...a.aws},
layers:r.map(e=>({layer:e,patches:[...own(n.patches,e)??[],...own(a.patches,e)??[]].map(d.h),values:(0,u.D3)(own(n.values,e)??{},own(a.values,e)??{})}))}}
const own=(e,t)=>void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0},88544:(e,t,o)=>{o.d(t,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,sN:()=>logSafe,
xv:()=>truncate});var n=o(38067),a=o(89037);const r={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(t,o)=>{const[n,a]=r[t]
;return e&&""!==o?`[${n}m${o}[${a}m`:o}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,n.Df)((0,a.TN)(e))}
function widthOf(e){let t=0;for(const{columns:o}of cellsOf(e))t+=o;return t}
const s=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,i=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,c="️"
;function*cellsOf(e){let t=0;for(const o of e){const e=o===c?Number(1===t):s.test(o)?0:i.test(o)?2:1;e>0&&(t=e),yield{character:o,columns:e}}}function truncate(e,t){if(widthOf(e)<=t)return e
;if(t<1)return"";let o="",n=0;for(const a of cellsOf(e)){if(n+=a.columns,n>t-1)break;o+=a.character}return`${o}…`}function padEnd(e,t){return e+" ".repeat(Math.max(0,t-widthOf(e)))}}};
