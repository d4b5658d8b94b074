export const id=5104;export const ids=[5104];export const modules={1005:(e,a,n)=>{n.d(a,{f:()=>loadStack,j:()=>openStack})
;var t=n(42242),o=n(34992),s=n(97549),r=n(30326),i=n(32870),c=n(14638),l=n(43576),d=n(40682),p=n(68794),m=n(45399);function awsEnvironment(e){
const{stack:a,chartMirror:t,installation:o,env:s,helm:r,exec:i,logger:c,signal:u}=e,{region:v,clusterName:f}=a;return{helm:r,exec:i,...e.setUpAccess?{access:(0,l.UF)(a)}:{},...void 0===v?{}:{region:v
},...void 0===f?{}:{clusterName:f},...void 0===t?{}:{chartMirror:t},manifests:(0,p.e)(o),run:(0,m.y)(s),openAws:async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({
region:v??"",env:s,logger:c,clock:d.ml,signal:u})}}var u=n(1167);const v=["speed","batch","serving"];async function loadStack(e){const{workspace:a,installation:n,defaultLayers:o=v}=e,r=(0,
s.b9)(await(0,s.Zw)(a,e.file),e,o),i=await Promise.all(r.layers.map(async({layer:e,patches:o,values:s})=>({layer:withValues(await(0,t.a)(e,{builtInDirectory:(0,p.o)(n),workspace:a}),s),patches:o})))
;return{...r,layers:i}}async function openStack(e,a){const{env:n,logger:t,signal:s,installation:l,timeout:d,chartMirror:p}=a,v=(0,r.Wg)(a.set.join("\n")),f=await(0,c.E)({findHelm:e=>(0,u.M)({env:e,
logger:t,signal:s}),...a});t.info(`Cluster: ${a.clusterTitle??""}${f.kubernetes.server}`);const y=await(0,i.li)(f.kubernetes,{override:e.platform,signal:s}),h={...e.aws,...awsFlags(a)
},g="local"===y.platform?"local":"production";return{collaborators:f,detected:y,layers:e.layers.map(({layer:e})=>e),aws:h,awsEnvironment:awsEnvironment({...f,stack:h,
setUpAccess:a.ebsAccess||void 0!==e.aws,chartMirror:p,installation:l,env:n}),request:t=>{const s=e.overlay??((0,o.M)(t).includes(g)?g:void 0);return{layer:t,...void 0===s?{}:{overlay:s},
...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===p?{}:{chartMirror:p},set:v,patches:e.layers.find(e=>e.layer===t)?.patches??[],
forceConflicts:a.forceConflicts,run:(0,m.y)(n)}},[Symbol.asyncDispose]:()=>f[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:a})=>({...void 0===e?{}:{region:e},...void 0===a?{}:{
clusterName:a}});function withValues(e,a){const{operator:n}=e.spec;return void 0===n||0===Object.keys(a).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,r.D3)(n.values,a)}}}}},49886:(e,a,n)=>{
n.d(a,{FX:()=>r,NZ:()=>s,l2:()=>t,tG:()=>o,yR:()=>c,yo:()=>i})
;const t=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],s=["attach-policy","replace","fail"],r="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
43576:(e,a,n)=>{n.d(a,{UF:()=>makeWish});var t=n(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){const{clusterName:a=""}=e,n=given(e.roleName)??defaultName(a)
;return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:a,roleName:n,instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",
permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",
hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e;function parseNodeSelection(e){const a=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e)
;if(0===a.length||1===a.length&&"auto"===a[0])return{by:"cluster"};if(a.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(a)]};const n=a.map(e=>/^tag:([^=]+)=(.*)$/.exec(e))
;if(n.every(e=>null!==e))return{by:"tags",tags:Object.fromEntries(n.map(([,e="",a=""])=>[e,a]))}
;throw new t.j1(`nodes: "${a.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},98458:(e,a,n)=>{n.d(a,{l:()=>observe});var t=n(80397),o=n(63036),s=n(31891)
;async function observe(e,a,{kubernetes:n,logger:r,signal:i}){const c=await(0,s.X)(function(e,a){const n=new Map,add=({apiVersion:e,kind:a},t)=>{n.set(`${e}/${a}/${t??""}`,{apiVersion:e,kind:a,
...void 0===t?{}:{namespace:t}})};for(const{apiVersion:n,kind:t,metadata:s}of e){const{namespace:e,uid:r}=s;void 0!==r&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const s of a.find((0,
o.F8)(n),t).related??[])add(s,"cluster"===s.scope?void 0:e)}return[...n.values()]}(e,a),8,async e=>{const{kind:a,namespace:o}=e;try{return(await n.list(e,{signal:i,...void 0===o?{}:{namespace:o}
})).items}catch(e){if(!(e instanceof t.h)||404!==e.status&&403!==e.status)throw e;return 403===e.status&&r.warning(`The status is told without a look at ${a}: ${e.message}`),[]}
}),l=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>l.get((0,o.TN)(e)),list:(e,a,n)=>[...l.values()].filter(t=>(0,
o.F8)(t.apiVersion)===e&&t.kind===a&&(void 0===n||t.metadata.namespace===n))}}},97549:(e,a,n)=>{n.d(a,{Zw:()=>loadStackFile,b9:()=>resolveStack})
;var t=n(51455),o=n(76760),s=n(38816),r=n(49886),i=n(12317),c=n(47775),l=n(24832),d=n(30326),p=n(19117);const m="lamina.yaml",u=s.YjP().min(1),v=s.rej({
region:s.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),clusterName:s.YjP().optional().describe("EKS and the scoped policy need it"),
mode:s.k5n(["auto",...r.l2]).optional().describe("How the driver comes by its credentials"),policyMode:s.k5n(r.tG).optional().describe("Which policy the driver gets"),roleName:s.YjP().optional(),
instanceProfileName:s.YjP().optional(),path:s.YjP().optional().describe("IAM path of everything that is created"),
permissionsBoundary:s.YjP().optional().describe("ARN of a policy that bounds the role"),tags:s.g1P(s.YjP(),s.YjP()).optional().describe("For everything that is created"),
kmsKeys:s.YOg(s.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),nodes:s.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),
onExistingProfile:s.k5n(r.NZ).optional(),hopLimit:s.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),
allowedAccountIds:s.YOg(s.YjP().regex(/^\d{12}$/)).optional()}).describe("How the pods of a cluster on AWS get EBS volumes"),f={
platform:s.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),namespace:c.Jq.optional().describe("Instead of each layer's own namespace"),
overlay:c.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:v.optional(),
layers:s.YOg(u).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:s.g1P(u,s.YOg(c.Oj)).optional().describe("Kustomize patches by layer"),values:s.g1P(u,c.uc).optional().describe("Helm values of the operators' charts by layer")},y=s.rej({
apiVersion:s.euz("lamina/v1"),kind:s.euz("Stack"),metadata:s.rej({name:c.Jq}),spec:s.rej({...f,
environments:s.g1P(c.Jq,s.rej(f)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,a,n){
return void 0===n?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...a,t],key:e,message:`${t} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,a){const n=a??m;try{return function(e,a){return(0,
p.If)(e,a,y,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([a,n])=>strayLayers(n,["spec","environments",a],n.layers??e.layers))])}(await(0,
t.readFile)(o.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===a)return;throw new i.j1(`There is no stack file ${a}`,{cause:e})}}function resolveStack(e,a,n){
const t=e?.spec??{},o=function(e,a){if(void 0===a)return{};const n=Object.keys(e.environments??{}),t=n.includes(a)?e.environments?.[a]:void 0;if(void 0!==t)return t;const o=(0,p.kp)(a,n)
;throw new i.j1(`Unknown environment "${a}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${m} names no environments.`:`${m} has ${n.join(", ")}.`})
}(t,a.environment),s=a.layers??o.layers??t.layers??n;return{name:e?.metadata.name,environment:a.environment,platform:a.platform??o.platform??t.platform??"auto",
namespace:a.namespace??o.namespace??t.namespace,overlay:a.overlay??o.overlay??t.overlay,aws:void 0===t.aws?o.aws:{...t.aws,...o.aws},layers:s.map(e=>({layer:e,
patches:[...t.patches?.[e]??[],...o.patches?.[e]??[]].map(l.h),values:(0,d.D3)(t.values?.[e]??{},o.values?.[e]??{})}))}}},96852:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var t=n(63036),o=n(7418),s=n(76833),r=n(46960),i=n(13330),c=n(23509),l=n(98458),d=n(61905),p=n(54254),m=n(62744),u=n(80397),v=n(93236),f=n(26754),y=n(31891);const h=6
;async function podsInTrouble(e,a,n){const s=n.clock.now(),r=a.flatMap(e=>{const a=(0,f.PA)(e)?(0,f.GZ)(e)??(0,f.XR)(e,s):void 0;return void 0===a?[]:[{pod:e,trouble:a}]
}),i=function({kubernetes:e,signal:a}){const n=new Map,read=async n=>{try{return await e.get(n,{signal:a})}catch(e){if(e instanceof u.h&&403===e.status)return;throw e}},ancestorsOf=async(e,a=0)=>{
const{namespace:o,ownerReferences:s=[]}=e.metadata,r=s.find(({controller:e})=>!0===e)??s[0];if(void 0===r||a===h)return[];const{apiVersion:i,kind:c,name:l}=r,d={apiVersion:i,kind:c,name:l,
...void 0===o?{}:{namespace:o}},p=(0,t.TN)(d),m=n.get(p)??read(d);n.set(p,m);const u=await m;return void 0===u?[]:[...await ancestorsOf(u,a+1),u]};return ancestorsOf}(n),c=await(0,
y.X)(r,8,async({pod:a,trouble:n})=>{const s=[...await i(a),a],r=e.filter(e=>(0,v.SL)((0,t.Po)(e),e,s).includes(a));if(0===r.length)return[];const{runsAgainSince:c}=n
;return void 0!==c&&r.some(e=>function(e){const a=(0,o.AV)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,o.nR)(e)??-1/0)
;return Math.max(-1/0,...a)}(e)>=c)?[]:[{name:a.metadata.name,namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1
;return c.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}var g=n(91419),k=n(34992);async function statusOfLayer(e,a){const{layer:n,overlay:o,patches:u}=e,v=e.namespace??n.spec.namespace,f={
...a,layer:n.name,namespace:v},{exec:y,kubernetes:h,logger:w,signal:b}=a,P=await(0,k.m)(n,{exec:y,logger:w,signal:b,namespace:v,...void 0===o?{}:{overlay:o},...void 0===u?{}:{patches:u}}),j=await(0,
i.V)(P,"plan",a),[$,N,V]=await Promise.all([(0,g.i)(n),void 0===n.spec.operator?void 0:(0,d.jQ)(n.spec.operator,e,f),(0,c.xS)(f,j)]),S=await(0,c.vl)(j,V,f,{planOnly:!0,force:!1,tellRefusals:!0
}),A=[...void 0===N?[]:await(0,p.Hf)(N.release,N.operator.namespace,N.foreign,f),...S.planned.map(({live:e,desired:a})=>e??bare((0,t.Po)(a)))],M=await(0,l.l)(A,$,f),x=function(e,a,n,o){
const i=e.map(e=>{const r=(0,t.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,l={reference:r,...void 0===c?{}:{generation:c}};return{reference:r,readiness:(0,s.n)(i,l,n,{now:o,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,r.BX)(a.reference)-(0,r.BX)(e.reference))
;return c}(A,$,M,f.clock.now()),E=A.filter(({metadata:e})=>void 0!==e.uid),O=await podsInTrouble(E,M.list("","Pod"),f),{outputs:Y}=await(0,m.T)(n,h,v,{signal:b
}),T=void 0===N||"none"===N.change.action?[]:[N.change],I=S.changes.filter(({action:e})=>"none"!==e),L=function(e,[a],n,t){if(!n||t.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const o=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===o)return{ready:!0,reason:"Ready",message:""}
;const{reference:s,readiness:r}=o,{reason:i,message:c}=r;return{ready:!1,reason:i,message:`${s.kind} ${s.name}: ${c}`,culprit:s}}(x,O,void 0!==V.parent||0===j.length,T);return{name:n.name,namespace:v,
...L,versions:{...versionsOf(N),...versionsIn(A)},pods:O,drift:[...T,...I],endpoints:Y}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})
;const bare=({apiVersion:e,kind:a,namespace:n,name:t})=>({apiVersion:e,kind:a,metadata:{name:t,...void 0===n?{}:{namespace:n}}});function versionsOf(e){const{release:a,foreign:n}=e??{}
;if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:t,chartVersion:o}=a;return{operator:t??o,chart:o}}const w={"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],
"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]}
;function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=w[`${(0,t.F8)(e.apiVersion)}/${e.kind}`]??[],s=void 0===a?void 0:(0,o.bX)(e,...n);return void 0!==a&&void 0!==s?[[a,s]]:[]})
;return Object.fromEntries(a)}}};
