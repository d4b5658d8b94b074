export const id=5119;export const ids=[5119];export const modules={13330:(e,a,n)=>{n.d(a,{V:()=>fillDefaultClass});var t=n(8575),r=n(63036),s=n(92460),o=n(31891),i=n(12317)
;const l="lamina.dev/default-storage-class",c={apiVersion:"storage.k8s.io/v1",kind:"StorageClass"};async function fillDefaultClass(e,a,{kubernetes:n,logger:t,signal:d}){
const p=e.filter(holdsPlaceholder);if(0===p.length)return e;const m=new Map(await(0,o.X)(p,8,async e=>[e,fill(e,await n.get((0,r.Po)(e),{signal:d}),l)])),u=[...m.values()].find(holdsPlaceholder)
;if(void 0===u)return e.map(e=>m.get(e)??e);const{items:f}=await n.list(c,{signal:d}),h=(0,s.R7)(f);if(void 0===h){const e=f.map(({metadata:e})=>e.name).join(", "),n=`${(0,r.P5)((0,
r.Po)(u))} asks for the default StorageClass, and the cluster has none${""===e?"":` (it has ${e})`}`;if("apply"===a)throw new i.j1(n,{
remedy:`Run ensure-storageclass, or name a class in the overlay in place of ${l}.`});t.warning(`${n}: this is planned without the name`)}return e.map(e=>{const a=m.get(e)
;return void 0===a?e:fill(a,void 0,h)})}const holdsPlaceholder=e=>e===l||Array.isArray(e)&&e.some(holdsPlaceholder)||(0,t.Ce)(e)&&Object.values(e).some(holdsPlaceholder);function fill(e,a,n){
if(e===l)return"string"==typeof a&&""!==a&&a!==l?a:n;if(Array.isArray(e)){const r=Array.isArray(a)?a:[];return e.map((e,a)=>fill(e,function(e,a,n){for(const a of["name","id"])if((0,
t.Ce)(e)&&void 0!==e[a])return n.find(n=>(0,t.Ce)(n)&&n[a]===e[a]);return n[a]}(e,a,r),n))}if(!(0,t.Ce)(e))return e;const r=Object.entries(e).map(([e,r])=>[e,fill(r,(0,t.Ce)(a)?a[e]:void 0,n)])
;return Object.fromEntries(r.filter(([,e])=>void 0!==e))}},54254:(e,a,n)=>{n.d(a,{Hf:()=>operatorWorkloads,Py:()=>waitForEndpoints,Qu:()=>workloadReferences,_s:()=>nameOnly,mZ:()=>webhookServices})
;var t=n(63036),r=n(55281);const s=new Set(["Deployment","StatefulSet","DaemonSet"]),o=new Set(["ValidatingWebhookConfiguration","MutatingWebhookConfiguration"]),i="kubernetes.io/service-name"
;function workloadReferences(e,a,n){return void 0===e?void 0===n?.reference?[]:[n.reference]:(0,r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>s.has(e)).map(e=>({namespace:a,...(0,
t.Po)(e)}))}async function operatorWorkloads(e,a,n,{kubernetes:t,signal:r}){const s=workloadReferences(e,a,n),o=await Promise.all(s.map(e=>t.get(e,{signal:r})));return s.map((e,a)=>o[a]??nameOnly(e))}
const nameOnly=({apiVersion:e,kind:a,...n})=>({apiVersion:e,kind:a,metadata:n});function webhookServices(e){const a=(0,
r.Y)(e.manifest,`Helm release ${e.chart}`).filter(({kind:e})=>o.has(e)).flatMap(e=>e.webhooks??[]).flatMap(({clientConfig:e})=>e?.service??[])
;return[...new Set(a.map(({namespace:e,name:a})=>`${e}/${a}`))]}async function waitForEndpoints(e,{kubernetes:a,logger:n,signal:t}){const[r="",s=""]=e.split("/"),o=new AbortController
;n.debug(`Waiting for an endpoint of the webhook service ${e}`);const l=a.watch({apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice"},{namespace:r,labelSelector:`${i}=${s}`,
signal:AbortSignal.any([t,o.signal])});for await(const e of l)"ADDED"!==e.type&&"MODIFIED"!==e.type||!hasReadyEndpoint(e.object)||o.abort()}function hasReadyEndpoint(e){
return(e.endpoints??[]).some(({conditions:e})=>!1!==e?.ready)}},61905:(e,a,n)=>{n.d(a,{AN:()=>g,zc:()=>applyCrds,jQ:()=>inspectOperator,Gq:()=>installOperator,vh:()=>operatorLabel,Ee:()=>planCrds})
;var t=n(68011),r=n(22375),s=n(92194),o=n(80397),i=n(78346),l=n(17810),c=n(67936),d=n(50780),p=n(63036);const m={"strimzi-kafka-operator":"app=strimzi",
"spark-operator":"app.kubernetes.io/name=spark-operator","cass-operator":"app.kubernetes.io/name=cass-operator"},u={apiVersion:"apps/v1",kind:"Deployment"}
;async function findForeignOperator(e,{kubernetes:a,signal:n},{own:t=!1}={}){const r=e.chart.replace(/\/+$/,"").split("/").at(-1)??"",s=await a.list(u,{
labelSelector:"app.kubernetes.io/managed-by=Helm",signal:n}),o=m[r],i=void 0===o?[]:(await a.list(u,{labelSelector:o,signal:n})).items;for(const a of[...s.items,...i]){
if(void 0!==a.metadata.deletionTimestamp||!t&&isOwn(a,e))continue;const n=versionFromChart(a,r)??(i.includes(a)?versionFromImage(a):void 0);if(void 0===n)continue;const s=(0,
p.Po)(a),o=a.metadata.annotations?.["meta.helm.sh/release-name"],l=a.metadata.annotations?.["meta.helm.sh/release-namespace"]??"";return{by:void 0===o?(0,p.P5)(s):`Helm release ${l}/${o}`,version:n,
reference:s}}}function isOwn(e,a){const n=e.metadata.annotations??{};return n["meta.helm.sh/release-name"]===a.release&&n["meta.helm.sh/release-namespace"]===a.namespace}
function versionFromChart(e,a){const n=e.metadata.labels??{},t=n["helm.sh/chart"]??n.chart??"";return t.startsWith(`${a}-`)?t.slice(a.length+1):void 0}function versionFromImage(e){
const a=e.spec,n=a?.template?.spec?.containers?.[0]?.image??"";return/:v?(\d+\.\d+\.\d+[^@]*)/.exec(n)?.[1]}var f=n(26024),h=n(87087),v=n(30326)
;const g="lamina.dev/operator",operatorLabel=e=>`${e.namespace}.${e.release}`;async function inspectOperator(e,a,n){const{kubernetes:i,signal:l,layer:c}=n,p=await(0,s.iJ)(i,e.namespace,e.release,{
signal:l}).catch(e=>{if(e instanceof o.h&&403===e.status)return"hidden";throw e});if("hidden"===p)return async function(e,{set:a},n){const t=await findForeignOperator(e,n,{own:!0
}),{namespace:r,release:s,chart:o,version:i}=e,l={layer:n.layer,release:s,namespace:r,chart:o,action:"none"},c=(0,v.b$)(e.values,a);if(void 0===t)throw new d.kN("OPERATOR_HIDDEN",{apiVersion:"v1",
kind:"Namespace",name:r},`The operator of this layer (${o} ${i}) is not running, and this user may not install it: Helm's releases in namespace ${r} may not be read`,{
remedy:"Let somebody install it who may (lamina up), or bind lamina-install-operators and lamina-run-operators of manifests/roles to this user."});return tellForeign(e,t,n),{operator:e,release:void 0,
foreign:t,values:c,change:{...l,toVersion:t.version}}}(e,a,n);const m=(0,v.b$)(e.values,a.set),u={layer:c,release:e.release,namespace:e.namespace,chart:e.chart,toVersion:e.version,...void 0===p?{}:{
fromVersion:p.chartVersion}},f=void 0===p?await findForeignOperator(e,n):(0,r.s6)(p)?void 0:{by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion}
;if(void 0!==f)return tellForeign(e,f,n),{operator:e,release:p,foreign:f,values:m,change:{...u,action:"none",toVersion:f.version}};const h=(0,r.co)(p,{version:e.version,values:m})
;if(!0===a.guest&&"deployed"===p?.status&&"upgrade"===h){const a={by:`Helm release ${e.namespace}/${e.release}`,version:p.chartVersion};return function(e,{by:a,version:n},{logger:r}){
if(!t(n,`^${e.version}`,{includePrerelease:!0}))throw new d.kN("OPERATOR_SHARED",{apiVersion:"v1",kind:"Namespace",name:e.namespace
},`The operator of ${a}, which others share, has version ${n}, and this layer needs ${e.version}`,{
remedy:`Bring it to ${e.version} first (lamina up), where everybody who shares it agrees; a preview never changes it.`,details:{installed:n,needed:e.version}})
;r.notice(`Using the shared operator of ${a} as it is (version ${n}); a preview does not change it`)}(e,a,n),{operator:e,release:p,foreign:a,values:m,change:{...u,action:"none",toVersion:a.version}}}
return{operator:e,release:p,foreign:f,values:m,change:{...u,action:h}}}function tellForeign(e,a,{logger:n}){const{by:r,version:s}=a;if(!t(s,`^${e.version}`,{includePrerelease:!0
}))throw new d.kN("OPERATOR_FOREIGN",a.reference??{apiVersion:"v1",kind:"Namespace",name:e.namespace},`The operator is installed by ${r} in version ${s}, and this layer needs ${e.version}`,{
remedy:`Upgrade it there to ${e.version}, or uninstall it, so that Lamina installs its own; two operators would fight over the same resources.`,details:{installed:s,needed:e.version}})
;n.notice(`Using the operator of ${r} (version ${s}); Lamina neither upgrades nor removes it`)}async function planCrds({operator:e},a,n){
const{helm:t,kubernetes:r,logger:s,signal:o,layer:i,planOnly:d}=n,p=(0,l.v)(e,a),m=await t.pull(p,{signal:o}),u=(await(0,c.FX)(m)).map(a=>({...a,metadata:{...a.metadata,labels:{...a.metadata.labels,
[g]:operatorLabel(e)}}})),f=await(0,h.c0)(u,{layer:i,client:r,logger:s,signal:o,planOnly:d,force:!0,members:new Map});for(const{live:e,desired:a}of f)(0,c.$5)(e,a);return{chartDirectory:m,crds:f}}
async function applyCrds(e,a){const{kubernetes:n,clock:t,logger:r,signal:s}=a;e.some(({write:e})=>e)&&(await(0,i.zE)(e,{client:n,clock:t,logger:r,signal:s,force:!0}),n.forgetDiscovery())}
async function installOperator(e,a,n,t){const{helm:s,kubernetes:o,clock:i,logger:c,signal:d}=t,{operator:p,values:m}=e,{namespace:u,release:h}=p;await(0,f.Gv)(u,{client:o,logger:c,signal:d}),
c.info(`Helm release ${u}/${h}: ${e.change.action} ${p.chart} ${p.version}`);const v=(0,l.v)(p,n);return(0,r.TH)({...v,chartDirectory:a,release:h,namespace:u,values:m},{helm:s,kubernetes:o,clock:i,
logger:c,signal:d})}},62744:(e,a,n)=>{n.d(a,{T:()=>readOutputs});var t=n(63036),r=n(12317),s=n(51740),o=n(24851);async function readOutputs(e,a,n,i={}){const l=new Map,c={},d=[]
;await Promise.all(Object.entries(e.spec.outputs).map(async([e,p])=>{const m=function(e,a,n){const t=a.apiVersion??(0,o.u)(a.kind)
;if(void 0===t)throw new r.j1(`The output ${e} needs an apiVersion for the kind ${a.kind}`);return{apiVersion:t,kind:a.kind,namespace:n,name:a.name}}(e,p,n),u=await(e=>{const n=(0,
t.TN)(e),r=l.get(n)??a.get(e,i);return l.set(n,r),r})(m),f=u&&(0,s.A)((0,s.Z)(p.path),u);if(void 0!==f)c[e]=f;else{const a=(0,t.P5)(m);d.push({name:e,
reason:void 0===u?`${a} does not exist`:`${a} has nothing at ${p.path}`})}}));const p=Object.keys(e.spec.outputs);return{outputs:Object.fromEntries(p.flatMap(e=>Object.hasOwn(c,e)?[[e,c[e]??""]]:[])),
missing:d.sort((e,a)=>p.indexOf(e.name)-p.indexOf(a.name))}}},91419:(e,a,n)=>{n.d(a,{i:()=>readinessRules});var t=n(76760);var r=n(46188);async function readinessRules({directory:e,spec:a}){
return 0===a.readiness.length?r.v8:(0,r.jB)(await async function(e,a){if(0===e.length)return[];const{compileCelRule:t}=await Promise.all([n.e(7337),n.e(8118)]).then(n.bind(n,98118))
;return e.map((e,n)=>t(e,`${a}: spec.readiness[${n}]`))}(a.readiness,t.join(e,"layer.yaml")))}},34992:(e,a,n)=>{n.d(a,{M:()=>listOverlays,m:()=>renderLayer})
;var t=n(12317),r=n(19117),s=n(7418),o=n(63036);const i={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var l=n(6540),c=n(55281)
;async function renderLayer(e,a){const n=function(e,a){const n=listOverlays(e);if(void 0!==a&&!n.includes(a)){const s=(0,r.kp)(a,n)
;throw new t.j1(`The layer ${e.name} has no overlay "${a}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const t=(void 0!==a&&Object.hasOwn(n,a)?n[a]:void 0)??e;return void 0===t?[]:[t]})}(e,a.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...a.patches??[]],p=await(0,l.J)({roots:n,namespace:a.namespace,patches:d},a),m=`layer ${e.name}, rendered`,u=(0,c.Y)(p,m);return function(e,a){for(const n of e){
const e=i[`${(0,o.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,s.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new t.j1(`${a}: ${(0,o.P5)((0,
o.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(u,m),u}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
