export const id=9848;export const ids=[9848];export const modules={3330:(e,a,n)=>{n.d(a,{V:()=>fillDefaultClass});var t=n(8575),r=n(3036),s=n(2460),i=n(1891),o=n(2317)
;const c="lamina.dev/default-storage-class",l={apiVersion:"storage.k8s.io/v1",kind:"StorageClass"};async function fillDefaultClass(e,a,{kubernetes:n,logger:t,signal:d}){
const p=e.filter(holdsPlaceholder);if(0===p.length)return e;const m=new Map(await(0,i.X)(p,8,async e=>[e,fill(e,await n.get((0,r.Po)(e),{signal:d}),c)])),u=[...m.values()].find(holdsPlaceholder)
;if(void 0===u)return e.map(e=>m.get(e)??e);const{items:f}=await n.list(l,{signal:d}),v=(0,s.R7)(f);if(void 0===v){const e=f.map(({metadata:e})=>e.name).join(", "),n=`${(0,r.P5)((0,
r.Po)(u))} asks for the default StorageClass, and the cluster has none${""===e?"":` (it has ${e})`}`;if("apply"===a)throw new o.j1(n,{
remedy:`Run ensure-storageclass, or name a class in the overlay in place of ${c}.`});t.warning(`${n}: this is planned without the name`)}return e.map(e=>{const a=m.get(e)
;return void 0===a?e:fill(a,void 0,v)})}const holdsPlaceholder=e=>e===c||Array.isArray(e)&&e.some(holdsPlaceholder)||(0,t.Ce)(e)&&Object.values(e).some(holdsPlaceholder);function fill(e,a,n){
if(e===c)return"string"==typeof a&&""!==a&&a!==c?a:n;if(Array.isArray(e)){const r=Array.isArray(a)?a:[];return e.map((e,a)=>fill(e,function(e,a,n){for(const a of["name","id"])if((0,
t.Ce)(e)&&void 0!==e[a])return n.find(n=>(0,t.Ce)(n)&&n[a]===e[a]);return n[a]}(e,a,r),n))}if(!(0,t.Ce)(e))return e;const r=Object.entries(e).map(([e,r])=>[e,fill(r,(0,t.Ce)(a)?a[e]:void 0,n)])
;return Object.fromEntries(r.filter(([,e])=>void 0!==e))}},6024:(e,a,n)=>{n.d(a,{G:()=>ensureNamespace,I:()=>isOurNamespace});var t=n(8008),r=n(397);const s="lamina.dev/created-by"
;async function ensureNamespace(e,{client:a,logger:n,signal:i}){const o={apiVersion:"v1",kind:"Namespace",name:e},c=await a.get(o,{signal:i})
;if(void 0!==c&&void 0===c.metadata.deletionTimestamp)return!1;void 0!==c&&(n.info(`Namespace ${e} is being deleted; waiting to make it anew`),await(0,t.L)([c],{client:a,signal:i}),i.throwIfAborted())
;try{return await a.create({apiVersion:"v1",kind:"Namespace",metadata:{name:e,labels:{"app.kubernetes.io/managed-by":"lamina"},annotations:{[s]:"lamina"}}},{signal:i}),
n.info(`Namespace ${e} created`),!0}catch(e){if(e instanceof r.h&&"AlreadyExists"===e.reason)return!1;throw e}}const isOurNamespace=e=>"lamina"===e.metadata.annotations?.[s]},4254:(e,a,n)=>{n.d(a,{
Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,mZ:()=>webhookServices});var t=n(3036),r=n(5281)
;const s=new Set(["Deployment","StatefulSet","DaemonSet"]),i=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),o="kubernetes.io/service-name"
;async function operatorWorkloads(e,a,n,{kubernetes:i,signal:o}){const c=void 0===e?void 0===n?.reference?[]:[n.reference]:(0,
r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).map(e=>({namespace:a,...(0,t.Po)(e)})),l=await Promise.all(c.map(e=>i.get(e,{signal:o})));return c.map((e,n)=>l[n]??{
apiVersion:e.apiVersion,kind:e.kind,metadata:{name:e.name,namespace:e.namespace??a}})}function webhookServices(e){const a=(0,
r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>i.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(a.map(({namespace:e,name:a})=>`${e}/${a}`))]}async function waitForEndpoints(e,{kubernetes:a,logger:n,signal:t}){const[r="",s=""]=e.split("/"),i=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const c=a.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:r,labelSelector:`${o}=${s}`,
signal:AbortSignal.any([t,i.signal])});for await(const e of c)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||i.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},1905:(e,a,n)=>{n.d(a,{AN:()=>g,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(8011),r=n(2375),s=n(2194),i=n(8346),o=n(7810),c=n(7936),l=n(780),d=n(3036);const p={"strimzi-kafka-operator":"app=strimzi","spark-operator":"app.kubernetes.io/name=spark-operator",
"cass-operator":"app.kubernetes.io/name=cass-operator"},m={apiVersion:"apps/v1",kind:"Deployment"};function isOwn(e,a){const n=e.metadata.annotations??{}
;return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??""
;return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}
var u=n(6024),f=n(7087),v=n(326);const g="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:i,signal:o,layer:c}=n,u=await(0,
s.iJ)(i,e.namespace,e.release,{signal:o}),f=(0,v.b$)(e.values,a.set),g={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===u?{}:{fromVersion:u.chartVersion}
},h=void 0===u?await async function(e,{kubernetes:a,signal:n}){const t=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",r=await a.list(m,{labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n
}),s=p[t],i=void 0===s?[]:(await a.list(m,{labelSelector:s,signal:n})).items;for(const a of[...r.items,...i]){if(void 0!==a.metadata.deletionTimestamp||isOwn(a,e))continue
;const n=versionFromChart(a,t)??(i.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const r=(0,
d.Po)(a),s=a.metadata.annotations?.["meta.helm.sh/release-name"],o=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===s?(0,d.P5)(r):`Helm release ${o}/${s}`,version:n,
reference:r}}}(e,n):(0,r.s6)(u)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:u.chartVersion};return void 0!==h?(function(e,a,{logger:n}){const{by:r,version:s}=a
;if(!t(s,`^${e.version}`,{includePrerelease:!0}))throw new l.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}(e,h,n),{operator:e,release:u,foreign:h,values:f,change:{...g,action:"none",toVersion:h.version}}):{
operator:e,release:u,foreign:h,values:f,change:{...g,action:(0,r.co)(u,{version:e.version,values:f})}}}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:s,signal:i,layer:l,planOnly:d}=n,p=(0,o.I)(e,{...void 0===a.chartMirror?{}:{address:a.chartMirror},...void 0===a.chartMirrorPlainHttp?{}:{
plainHttp:a.chartMirrorPlainHttp}}),m=await t.pull(p),u=(await(0,c.FX)(m)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,[g]:operatorLabel(e)}}})),v=await(0,f.c0)(u,{layer:l,
client:r,logger:s,signal:i,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of v)(0,c.$5)(e,a);return{chartDirectory:m,crds:v}}async function applyCrds(e,a){
const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,i.zE)(e,{client:n,clock:t,logger:r,signal:s,force:!0}),n.forgetDiscovery())}async function installOperator(e,a,n,t){
const{helm:s,kubernetes:i,clock:c,logger:l,signal:d}=t,{operator:p,values:m}=e,{namespace:f,release:v}=p;await(0,u.G)(f,{client:i,logger:l,signal:d}),
l.info(`Helm release ${f}/${v}: ${e.change.action} ${p.chart} ${p.version}`);const g=(0,o.I)(p,{...void 0===n.chartMirror?{}:{address:n.chartMirror},...void 0===n.chartMirrorPlainHttp?{}:{
plainHttp:n.chartMirrorPlainHttp}});return(0,r.TH)({...g,chartDirectory:a,release:v,namespace:f,values:m},{helm:s,kubernetes:i,clock:c,logger:l,signal:d})}},2744:(e,a,n)=>{n.d(a,{T:()=>readOutputs})
;var t=n(3036),r=n(2317),s=n(1740),i=n(4851);async function readOutputs(e,a,n,o={}){const c=new Map,l={},d=[];await Promise.all(Object.entries(e.spec.outputs).map(async([e,p])=>{
const m=function(e,a,n){const t=a.apiVersion??(0,i.u)(a.kind);if(void 0===t)throw new r.j1(`The output ${e} needs an apiVersion for the kind ${a.kind}`);return{apiVersion:t,kind:a.kind,namespace:n,
name:a.name}}(e,p,n),u=await(e=>{const n=(0,t.TN)(e),r=c.get(n)??a.get(e,o);return c.set(n,r),r})(m),f=u&&(0,s.A)((0,s.Z)(p.path),u);if(void 0!==f)l[e]=f;else{const a=(0,t.P5)(m);d.push({name:e,
reason:void 0===u?`${a} does not exist`:`${a} has nothing at ${p.path}`})}}));const p=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(p.flatMap(e=>e in l?[[e,l[e]??""]]:[])),
missing:d.sort((e,a)=>p.indexOf(e.name)-p.indexOf(a.name))}}},1419:(e,a,n)=>{n.d(a,{i:()=>readinessRules});var t=n(6760);var r=n(6188);async function readinessRules({directory:e,spec:a}){
return 0===a.readiness.length?r.v8:(0,r.jB)(await async function(e,a){if(0===e.length)return[];const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,8118))
;return e.map((e,n)=>t(e,`${a}: spec.readiness[${n}]`))}(a.readiness,t.join(e,"layer.yaml")))}},9848:(e,a,n)=>{n.d(a,{V:()=>statusOfLayer})
;var t=n(3036),r=n(7418),s=n(6833),i=n(6960),o=n(3330),c=n(3509),l=n(397),d=n(1891);async function observe(e,a,{kubernetes:n,logger:r,signal:s}){const i=await(0,d.X)(function(e,a){
const n=new Map,add=({apiVersion:e,kind:a},t)=>{n.set(`${e}/${a}/${t??""}`,{apiVersion:e,kind:a,...void 0===t?{}:{namespace:t}})};for(const{apiVersion:n,kind:r,metadata:s}of e){
const{namespace:e,uid:i}=s;void 0!==i&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const s of a.find((0,t.F8)(n),r).related??[])add(s,"cluster"===s.scope?void 0:e)}return[...n.values()]
}(e,a),8,async e=>{const{kind:a,namespace:t}=e;try{return(await n.list(e,{signal:s,...void 0===t?{}:{namespace:t}})).items}catch(e){if(!(e instanceof l.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&r.warning(`The status is told without a look at ${a}: ${e.message}`),[]}}),o=new Map([...i.flat(),...e].map(e=>[(0,t.TN)((0,t.Po)(e)),e]));return{get:e=>o.get((0,t.TN)(e)),
list:(e,a,n)=>[...o.values()].filter(r=>(0,t.F8)(r.apiVersion)===e&&r.kind===a&&(void 0===n||r.metadata.namespace===n))}}var p=n(1905),m=n(4254),u=n(2744),f=n(3236),v=n(6754);const g=6
;async function podsInTrouble(e,a,n){const s=n.clock.now(),i=a.flatMap(e=>{const a=(0,v.PA)(e)?(0,v.GZ)(e)??(0,v.XR)(e,s):void 0;return void 0===a?[]:[{pod:e,trouble:a}]
}),o=function({kubernetes:e,signal:a}){const n=new Map,read=async n=>{try{return await e.get(n,{signal:a})}catch(e){if(e instanceof l.h&&403===e.status)return;throw e}},ancestorsOf=async(e,a=0)=>{
const{namespace:r,ownerReferences:s=[]}=e.metadata,i=s.find(({controller:e})=>!0===e)??s[0];if(void 0===i||a===g)return[];const{apiVersion:o,kind:c,name:l}=i,d={apiVersion:o,kind:c,name:l,
...void 0===r?{}:{namespace:r}},p=(0,t.TN)(d),m=n.get(p)??read(d);n.set(p,m);const u=await m;return void 0===u?[]:[...await ancestorsOf(u,a+1),u]};return ancestorsOf}(n),c=await(0,
d.X)(i,8,async({pod:a,trouble:n})=>{const s=[...await o(a),a],i=e.filter(e=>(0,f.SL)((0,t.Po)(e),e,s).includes(a));if(0===i.length)return[];const{runsAgainSince:c}=n
;return void 0!==c&&i.some(e=>function(e){const a=(0,r.AV)(e).filter(({type:e,status:a})=>["Ready","Available"].includes(e)&&"True"===a).map(({lastTransitionTime:e})=>(0,r.nR)(e)??-1/0)
;return Math.max(-1/0,...a)}(e)>=c)?[]:[{name:a.metadata.name,namespace:a.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1
;return c.flat().sort((e,a)=>rank(e)-rank(a)||(e.name<a.name?-1:1))}var h=n(1419),k=n(4992);async function statusOfLayer(e,a){const{layer:n,overlay:r,patches:l}=e,d=e.namespace??n.spec.namespace,f={
...a,layer:n.name,namespace:d},{exec:v,kubernetes:g,logger:y,signal:w}=a,b=await(0,k.m)(n,{exec:v,logger:y,signal:w,namespace:d,...void 0===r?{}:{overlay:r},...void 0===l?{}:{patches:l}}),$=await(0,
o.V)(b,"plan",a),[V,O,P]=await Promise.all([(0,h.i)(n),void 0===n.spec.operator?void 0:(0,p.jQ)(n.spec.operator,e,f),(0,c.xS)(f,$)]),S=await(0,c.vl)($,P,f,{planOnly:!0,force:!1,tellRefusals:!0
}),A=[...void 0===O?[]:await(0,m.Hf)(O.release,O.operator.namespace,O.foreign,f),...S.planned.map(({live:e,desired:a})=>e??bare((0,t.Po)(a)))],M=await observe(A,V,f),C=function(e,a,n,r){
const o=e.map(e=>{const i=(0,t.Po)(e),o=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,l={reference:i,...void 0===c?{}:{generation:c}};return{reference:i,readiness:(0,s.n)(o,l,n,{now:r,
rules:a})}}),weight=({state:e})=>"failed"===e?0:1,[c]=o.filter(({readiness:e})=>"ready"!==e.state).sort((e,a)=>weight(e.readiness)-weight(a.readiness)||(0,i.BX)(a.reference)-(0,i.BX)(e.reference))
;return c}(A,V,M,f.clock.now()),T=A.filter(({metadata:e})=>void 0!==e.uid),R=await podsInTrouble(T,M.list("","Pod"),f),{outputs:j}=await(0,u.T)(n,g,d,{signal:w
}),D=void 0===O||"none"===O.change.action?[]:[O.change],E=S.changes.filter(({action:e})=>"none"!==e),H=function(e,[a],n,t){if(!n||t.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const r=e??(void 0===a?void 0:{reference:referenceToPod(a),readiness:a});if(void 0===r)return{ready:!0,reason:"Ready",message:""}
;const{reference:s,readiness:i}=r,{reason:o,message:c}=i;return{ready:!1,reason:o,message:`${s.kind} ${s.name}: ${c}`,culprit:s}}(C,R,void 0!==P.parent||0===$.length,D);return{name:n.name,namespace:d,
...H,versions:{...versionsOf(O),...versionsIn(A)},pods:R,drift:[...D,...E],endpoints:j}}const referenceToPod=({namespace:e,name:a})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:a})
;const bare=({apiVersion:e,kind:a,namespace:n,name:t})=>({apiVersion:e,kind:a,metadata:{name:t,...void 0===n?{}:{namespace:n}}});function versionsOf(e){const{release:a,foreign:n}=e??{}
;if(void 0===a)return void 0===n?{}:{operator:n.version};const{appVersion:t,chartVersion:r}=a;return{operator:t??r,chart:r}}const y={"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],
"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]}
;function versionsIn(e){const a=e.flatMap(e=>{const[a,...n]=y[`${(0,t.F8)(e.apiVersion)}/${e.kind}`]??[],s=void 0===a?void 0:(0,r.bX)(e,...n);return void 0!==a&&void 0!==s?[[a,s]]:[]})
;return Object.fromEntries(a)}}};
