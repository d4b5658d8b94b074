export const id=898;export const ids=[898];export const modules={4449:(e,a,n)=>{n.d(a,{o:()=>openLab,f:()=>openSession})
;var t=n(3136),o=n(6760),r=n(3024),s=n(8161),i=n(4638),c=n(1167),l=n(8794),d=n(5399),p=n(2870),m=n(2242),u=n(5715),f=n(1455),v=n(8816),h=n(9886),y=n(2317),g=n(7775),w=n(4832),b=n(326),k=n(9117)
;const $="lamina.yaml",j=v.YjP().min(1),O=v.rej({region:v.YjP().optional().describe("Region of the nodes; AWS_REGION if not given"),
clusterName:v.YjP().optional().describe("EKS and the scoped policy need it"),mode:v.k5n(["auto",...h.l2]).optional().describe("How the driver comes by its credentials"),
policyMode:v.k5n(h.tG).optional().describe("Which policy the driver gets"),roleName:v.YjP().optional(),instanceProfileName:v.YjP().optional(),
path:v.YjP().optional().describe("IAM path of everything that is created"),permissionsBoundary:v.YjP().optional().describe("ARN of a policy that bounds the role"),
tags:v.g1P(v.YjP(),v.YjP()).optional().describe("For everything that is created"),kmsKeys:v.YOg(v.YjP()).optional().describe("ARNs of the keys that volumes are encrypted with"),
nodes:v.YjP().optional().describe("auto, instance ids apart by commas, or tag:KEY=VALUE"),onExistingProfile:v.k5n(h.NZ).optional(),
hopLimit:v.Whr().min(2).max(64).optional().describe("Hops that an answer of the metadata service may take"),allowedAccountIds:v.YOg(v.YjP().regex(/^\d{12}$/)).optional()
}).describe("How the pods of a cluster on AWS get EBS volumes"),P={platform:v.k5n(["auto","ec2","eks","gke","local"]).optional().describe("What the cluster runs on; found out if not given"),
namespace:g.Jq.optional().describe("Instead of each layer's own namespace"),overlay:g.Jq.optional().describe("The overlay of each layer that has one of that name"),aws:O.optional(),
layers:v.YOg(j).min(1,"expected at least one layer").optional().describe("In order: built-in layers by name, your own by path (./…)"),
patches:v.g1P(j,v.YOg(g.Oj)).optional().describe("Kustomize patches by layer"),values:v.g1P(j,g.uc).optional().describe("Helm values of the operators' charts by layer")},S=v.rej({
apiVersion:v.euz("lamina/v1"),kind:v.euz("Stack"),metadata:v.rej({name:g.Jq}),spec:v.rej({...P,
environments:v.g1P(g.Jq,v.rej(P)).optional().describe("What differs in production, preview, …; on top of what stands beside it")})
}).describe("A stack: the layers of one Lambda Architecture, and its environments");function strayLayers(e,a,n){
return void 0===n?[]:["patches","values"].flatMap(t=>Object.keys(e[t]??{}).filter(e=>!n.includes(e)).map(e=>({path:[...a,t],key:e,message:`${t} for "${e}", which is none of the layers ${n.join(", ")}`
})))}async function loadStackFile(e,a){const n=a??$;try{return function(e,a){return(0,
k.If)(e,a,S,({spec:e})=>[...strayLayers(e,["spec"],e.layers),...Object.entries(e.environments??{}).flatMap(([a,n])=>strayLayers(n,["spec","environments",a],n.layers??e.layers))])}(await(0,
f.readFile)(o.resolve(e,n),"utf8"),n)}catch(e){if("ENOENT"!==e.code)throw e;if(void 0===a)return;throw new y.j1(`There is no stack file ${a}`,{cause:e})}}function resolveStack(e,a,n){
const t=e?.spec??{},o=function(e,a){if(void 0===a)return{};const n=Object.keys(e.environments??{}),t=n.includes(a)?e.environments?.[a]:void 0;if(void 0!==t)return t;const o=(0,k.kp)(a,n)
;throw new y.j1(`Unknown environment "${a}"${void 0===o?"":`; did you mean "${o}"?`}`,{remedy:0===n.length?`${$} names no environments.`:`${$} has ${n.join(", ")}.`})
}(t,a.environment),r=a.layers??o.layers??t.layers??n;return{name:e?.metadata.name,environment:a.environment,platform:a.platform??o.platform??t.platform??"auto",
namespace:a.namespace??o.namespace??t.namespace,overlay:a.overlay??o.overlay??t.overlay,aws:{...t.aws,...o.aws,...a.aws},layers:r.map(e=>({layer:e,
patches:[...t.patches?.[e]??[],...o.patches?.[e]??[]].map(w.h),values:(0,b.D3)(t.values?.[e]??{},o.values?.[e]??{})}))}}var __rewriteRelativeImportExtension=function(e,a){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,n,t,o,r){return n?a?".jsx":".js":!t||o&&r?t+o+"."+r.toLowerCase()+"js":e}):e}
;const V=["speed"];async function openLab({installation:e}){const a=o.join(e.root,"lab","cluster","index.ts");if(!(0,
r.existsSync)(a))throw new y.j1(`This copy of Lamina carries no embedded cluster (${a} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(a).href)))}async function openSession(e,a){
const{env:n,logger:t,signal:f,installation:v}=a,h=resolveStack(await loadStackFile(process.cwd(),e.file),{...e,aws:awsFlags(e)
},V),g=await Promise.all(h.layers.map(async({layer:e,patches:a,values:n})=>({layer:withValues(await(0,m.a)(e,{builtInDirectory:(0,l.o)(v),workspace:process.cwd()}),n),patches:a}))),w=(0,
b.Wg)(e.set.join("\n")),k=await async function(e,a){const n=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&n)throw new y.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const t=await async function({kubeconfig:e,context:a},n){const t=e??n.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(t)?.[1];if(void 0===o||void 0!==a||!hasLab(n))return
;const r=await(await openLab(n)).clusterStatus(o);return!0===r?.running&&r.kubeconfig===t?r:void 0}(e,a);if(void 0!==t||n)return t;if(void 0===e.cluster&&function(e){
return""!==(e.KUBECONFIG??"")||""!==(e.KUBERNETES_SERVICE_HOST??"")||(0,r.existsSync)(o.join(e.HOME??(0,s.homedir)(),".kube","config"))}(a.env))return;if(void 0===e.cluster&&!hasLab(a))return
;const i=await(await openLab(a)).findRunningCluster();if(void 0===i&&"embedded"===e.cluster)throw new y.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return i
}(e,a),$=await(0,i.E)({kubeconfig:k?.kubeconfig??e.kubeconfig??"",context:e.context??"",env:n,logger:t,signal:f,findHelm:e=>(0,c.M)({env:e,logger:t,signal:f}),...void 0===k?{}:{
path:`${k.binDirectory}${o.delimiter}${n.PATH??""}`}});t.info(`Cluster: ${void 0===k?"":`embedded "${k.name}", `}${$.kubernetes.server}`);const j=await(0,p.li)($.kubernetes,{override:h.platform,
signal:f}),O=e.chartMirror??k?.chartMirror,P="local"===j.platform?"local":"production";return{collaborators:$,detected:j,layers:g.map(({layer:e})=>e),aws:h.aws,request:a=>{const t=h.overlay??((0,
u.M)(a).includes(P)?P:void 0);return{layer:a,...void 0===t?{}:{overlay:t},...void 0===h.namespace?{}:{namespace:h.namespace},...void 0===e.timeout?{}:{timeout:e.timeout},...void 0===O?{}:{
chartMirror:O},set:w,patches:g.find(e=>e.layer===a)?.patches??[],forceConflicts:e.forceConflicts,run:(0,d.y)(n)}},[Symbol.asyncDispose]:()=>$[Symbol.asyncDispose]()}}
const awsFlags=({region:e,clusterName:a})=>({...void 0===e?{}:{region:e},...void 0===a?{}:{clusterName:a}});function withValues(e,a){const{operator:n}=e.spec
;return void 0===n||0===Object.keys(a).length?e:{...e,spec:{...e.spec,operator:{...n,values:(0,b.D3)(n.values,a)}}}}const hasLab=({installation:e})=>(0,r.existsSync)(o.join(e.root,"lab"))},
9886:(e,a,n)=>{n.d(a,{FX:()=>s,NZ:()=>r,l2:()=>t,tG:()=>o,yR:()=>c,yo:()=>i})
;const t=["instance-profile","pod-identity","irsa"],o=["managed-v2","managed","scoped"],r=["attach-policy","replace","fail"],s="app.kubernetes.io/managed-by",i="lamina",c="lamina/attached-policies"},
6024:(e,a,n)=>{n.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var t=n(8008),o=n(397);const r="lamina.dev/created-by";async function ensureNamespace(e,{client:a,logger:n,signal:s}){const i={
apiVersion:"v1",kind:"Namespace",name:e},c=await a.get(i,{signal:s});if(void 0!==c&&void 0===c.metadata.deletionTimestamp)return!1
;void 0!==c&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([c],{client:a,signal:s}),s.throwIfAborted());try{return await a.create({apiVersion:"v1",kind:"Namespace",
metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[r]:"lamina"}}},{signal:s}),n.info(`Namespace ${e} created`),!0}catch(e){
if(e instanceof o.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[r]},4254:(e,a,n)=>{n.d(a,{Hf:()=>operatorWorkloads,
Py:()=>waitForEndpoints,mZ:()=>webhookServices});var t=n(3036),o=n(5281)
;const r=new Set(["Deployment","StatefulSet","DaemonSet"]),s=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;async function operatorWorkloads(e,a,n,{kubernetes:s,signal:i}){const c=void 0===e?void 0===n?.reference?[]:[n.reference]:(0,
o.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>r.has(e)).map(e=>({namespace:a,...(0,t.Po)(e)})),l=await Promise.all(c.map(e=>s.get(e,{signal:i})));return c.map((e,n)=>l[n]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??a}})}function webhookServices(e){const a=(0,
o.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(a.map(({namespace:e,name:a})=>`${e}/${a}`))]}async function waitForEndpoints(e,{kubernetes:a,logger:n,signal:t}){const[o="",r=""]=e.split("/"),s=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=a.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:o,labelSelector:`${i}=${r}`,
signal:AbortSignal.any([t,s.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||s.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},1905:(e,a,n)=>{n.d(a,{AN:()=>h,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(8011),o=n(338),r=n(2194),s=n(8346),i=n(7810),c=n(7936),l=n(780),d=n(3036);const p={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator",
"cass-operator":"app.kubernetes.io/name=cass-operator"},m={apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{}
;return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??""
;return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}
var u=n(6024),f=n(2141),v=n(326);const h="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:s,signal:i,layer:c}=n,u=await(0,
r.iJ)(s,e.namespace,e.release,{signal:i}),f=(0,v.b$)(e.values,a.set),h={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===u?{}:{fromVersion:u.chartVersion}
},y=void 0===u?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",o=await a.list(m,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),r=p[t],s=void 0===r?[]:(await a.list(m,{labelSelector:r,signal:n})).items;for(const a of[...o.items,...s]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(s.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const o=(0,
d.Po)(a),r=a.metadata.annotations?.["meta.helm.sh/release-name"],i=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===r?(0,d.P5)(o):`Helm release ${i}/${r}`,version:n,
reference:o}}}(e,n):(0,o.s6)(u)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion};return void 0!==y?(function(e,a,{logger:n}){const{by:o,version:r}=a
;if(!t(r,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${o} in version ${r}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:r,needed:e.version}})
;n.notice(`Using the operator of ${o} (version ${r}); Lamina neither upgrades nor removes it`)}(e,y,n),{operator:e,release:u,foreign:y,values:f,change:{...h,action:"none",toVersion:y.version}}):{
operator:e,release:u,foreign:y,values:f,change:{...h,action:(0,o.co)(u,{version:e.version,values:f})}}}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:o,logger:r,signal:s,layer:l,planOnly:d}=n,p=(0,i.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),m=await t.pull(p),u=(await(0,c.FX)(m)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[h]:operatorLabel(e)}}})),v=await(0,f.c0)(u,{layer:l,
client:o,logger:r,signal:s,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of v)(0,c.$5)(e,a);return{chartDirectory:m,crds:v}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:o,signal:r}=a;e.some(({write:e})=>e)&&(await(0,s.zE)(e,{client:n,clock:t,logger:o,signal:r,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:r,kubernetes:s,clock:c,logger:l,signal:d}=t,{operator:p,values:m}=e,{namespace:f,release:v}=p;await(0,u.G)(f,{client:s,logger:l,signal:d}),
l.info(`Helm release ${f}/${v}: ${e.change.action} ${p.chart} ${p.version}`);const h=(0,i.I)(p,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,o.TH)({...h,chartDirectory:a,release:v,namespace:f,values:m},{helm:r,kubernetes:s,clock:c,logger:l,signal:d})}},2744:(e,a,n)=>{n.d(a,{T:()=>readOutputs})
;var t=n(3036),o=n(2317),r=n(1740),s=n(4851);async function readOutputs(e,a,n,i={}){const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,p])=>{
const m=function(e,a,n){const t=a.apiVersion??(0,s.u)(a.kind);if(void 0===t)throw new o.j1(`The output ${e} needs an apiVersion for the kind ${a.kind}`);return{apiVersion:t,kind:a.kind,namespace:n,
name:a.name}}(e,p,n),u=await(e=>{const n=(0,t.TN)(e),o=c.get(n)??a.get(e,i);return c.set(n,o),o})(m),f=u&&(0,r.A)((0,r.Z)(p.path),u);if(void 0!==f)l[e]=f;else{const a=(0,t.P5)(m);d.push({name:e,
reason:void 0===u?`${a} does not exist`:`${a} has nothing at ${p.path}`})}}));const p=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(p.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,a)=>p.indexOf(e.name)-p.indexOf(a.name))}}},1419:(e,a,n)=>{n.d(a,{i:()=>readinessRules});var t=n(6760);var o=n(9625);async function readinessRules({directory:e,spec:a}){
return 0===a.readiness.length?o.v8:(0,o.jB)(await async function(e,a){if(0===e.length)return[];const{compileCelRule:t}=await Promise.all([n.e(337),n.e(118)]).then(n.bind(n,8118))
;return e.map((e,n)=>t(e,`${a}: spec.readiness[${n}]`))}(a.readiness,t.join(e,"layer.yaml")))}},5715:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer});var t=n(2317),o=n(9117),r=n(6540),s=n(5281)
;async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const r=(0,o.kp)(a,n)
;throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===r?"":`; did you mean "${r}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0===a?void 0:n[a])??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const i=[...e.spec.patches,...a.patches??[]],c=await(0,r.J)({roots:n,namespace:a.namespace,patches:i},a);return(0,s.Y)(c,`layer ${e.name}, rendered`)}function listOverlays(e){
return Object.keys(e.spec.overlays).sort()}},2442:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var t=n(3036),o=n(6833),r=n(397),s=n(6960),i=n(1891),c=n(3509),l=n(1905),d=n(4254),p=n(2744),m=n(1419),u=n(5715);async function statusOfLayer(e,a){
const{layer:n,overlay:f,patches:v}=e,h=e.namespace??n.spec.namespace,y={...a,layer:n.name,namespace:h},{exec:g,kubernetes:w,logger:b,signal:k}=a,$=await(0,u.m)(n,{exec:g,logger:b,signal:k,namespace:h,
...void 0===f?{}:{overlay:f},...void 0===v?{}:{patches:v}}),[j,O,P]=await Promise.all([(0,m.i)(n),void 0===n.spec.operator?void 0:(0,l.jQ)(n.spec.operator,e,y),(0,c.xS)(y,$)]),S=await(0,c.vl)($,P,y,{
planOnly:!0,force:!1}),V=[...void 0===O?[]:await(0,d.Hf)(O.release,O.operator.namespace,O.foreign,y),...S.planned.map(({live:e,desired:a})=>e??bare((0,t.Po)(a)))],E=await async function(e,a,n){
const c=await async function(e,a,{kubernetes:n,signal:o}){const s=new Map;for(const{apiVersion:n,kind:o,metadata:r}of e){const e=a.find((0,t.F8)(n),o);for(const a of e.related??[]){
const e="cluster"===a.scope?void 0:r.namespace;s.set(`${a.apiVersion}/${a.kind}/${e??""}`,{apiVersion:a.apiVersion,kind:a.kind,...void 0===e?{}:{namespace:e}})}}const c=await(0,
i.X)([...s.values()],8,async e=>{const{namespace:a}=e;try{return(await n.list(e,{signal:o,...void 0===a?{}:{namespace:a}})).items}catch(e){
if(e instanceof r.h&&(404===e.status||403===e.status))return[];throw e}}),l=new Map([...c.flat(),...e].map(e=>[(0,t.TN)((0,t.Po)(e)),e]));return{get:e=>l.get((0,t.TN)(e)),
list:(e,a,n)=>[...l.values()].filter(o=>(0,t.F8)(o.apiVersion)===e&&o.kind===a&&(void 0===n||o.metadata.namespace===n))}}(e,a,n),l=e.map(e=>{const r=(0,
t.Po)(e),s=void 0===e.metadata.uid?void 0:e,{generation:i}=e.metadata,l={reference:r,...void 0===i?{}:{generation:i}};return{reference:r,readiness:(0,o.n)(s,l,c,{now:n.clock.now(),rules:a})}
}),weight=({state:e})=>"failed"===e?0:1,[d]=l.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,s.BX)(a.reference)-(0,s.BX)(e.reference));return d
}(V,j,y),{outputs:M}=await(0,p.T)(n,w,h,{signal:k}),N=void 0===O||"none"===O.change.action?[]:[O.change],x=S.changes.filter(({action:e})=>"none"!==e),H=function(e,a,n){
if(!a||n.some(({action:e})=>"install"===e))return{ready:!1,reason:"NotDeployed",message:"the layer is not deployed here"};if(void 0===e)return{ready:!0,reason:"Ready",message:""}
;const{reference:t,readiness:o}=e,{reason:r,message:s}=o;return{ready:!1,reason:r,message:`${t.kind} ${t.name}: ${s}`,culprit:t}}(E,void 0!==P.parent||0===$.length,N);return{name:n.name,namespace:h,
...H,versions:{...void 0===O?.release&&void 0===O?.foreign?{}:{operator:O.foreign?.version??O.release?.chartVersion??""},...versionsIn(V)},drift:[...N,...x],endpoints:M}}
const bare=({apiVersion:e,kind:a,namespace:n,name:t})=>({apiVersion:e,kind:a,metadata:{name:t,...void 0===n?{}:{namespace:n}}}),f={"kafka.strimzi.io/Kafka":["kafka","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","cassandraVersion"]};function versionsIn(e){const a=e.flatMap(e=>{const[a,n]=f[`${(0,
t.F8)(e.apiVersion)}/${e.kind}`]??[],o=e.status,r=void 0===n?void 0:o?.[n];return void 0!==a&&"string"==typeof r?[[a,r]]:[]});return Object.fromEntries(a)}}};
