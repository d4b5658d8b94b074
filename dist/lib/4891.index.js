export const id=4891;export const ids=[4891];export const modules={44891:(e,n,r)=>{r.r(n),r.d(n,{status:()=>status_status});var t=r(52235),o=r(88544)
;function renderLayer({name:e,namespace:n,ready:r,reason:t,message:a,versions:s,pods:i,drift:c,endpoints:d}){const u=[`${r?"✔":"✘"} ${e} in ${n}: ${r?"ready":(0,o.sN)(`${t}${""===a?"":`: ${a}`}`)}`]
;for(const[e,n]of Object.entries(s))u.push(`    ${e} ${(0,o.sN)(n)}`);for(const[e,n]of Object.entries(d))u.push(`    ${e}: ${(0,o.sN)(n)}`);for(const e of i)u.push(`    pod ${e.name}: ${(0,
o.sN)(e.message)}`);for(const e of c){const n="release"in e?`Helm release ${e.release}`:`${e.kind} ${e.name}`,r="fields"in e?e.fields.map(({path:e})=>e):[],t="note"in e?[e.note]:[],a=(0,
o.sN)([...t,...r].join(", "));u.push(`    drift: ${e.action} ${n}${""===a?"":` (${a})`}`)}return`${u.join("\n")}\n`}var a=r(61266),__addDisposableResource=function(e,n,r){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var t,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=n[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=n[Symbol.dispose],r&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:t,async:r})
}else r&&e.stack.push({async:!0});return n},s=function(e){return function(n){function fail(r){n.error=n.hasError?new e(r,n.error,"An error was suppressed during disposal."):r,n.hasError=!0}var r,t=0
;return function next(){for(;r=n.stack.pop();)try{if(!r.async&&1===t)return t=0,n.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,r){var t=new Error(r);return t.name="SuppressedError",t.error=e,t.suppressed=n,t});async function status_status(e,n){const r={
stack:[],error:void 0,hasError:!1};try{const o=__addDisposableResource(r,await(0,a.fA)(e,n),!0),s=await Promise.all(o.layers.map(e=>(0,t.V)(o.request(e),o.collaborators)));return{json:{layers:s},
text:()=>function(e){return e.map(renderLayer).join("\n")}(s),exitCode:s.every(e=>e.ready)?0:1}}catch(e){r.error=e,r.hasError=!0}finally{const e=s(r);e&&await e}}},61266:(e,n,r)=>{r.d(n,{
fA:()=>openSession,mV:()=>chooseCluster,oh:()=>openLab});var t=r(73136),o=r(76760),a=r(73024),s=r(48161),i=r(19452),c=r(78186),d=r(12317),__rewriteRelativeImportExtension=function(e,n){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,t,o,a){return r?n?".jsx":".js":!t||o&&a?t+o+"."+a.toLowerCase()+"js":e}):e}
;const u="./examples/pageviews";async function openLab({installation:e}){const n=o.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(n))throw new d.j1(`This copy of Lamina carries no embedded cluster (${n} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,t.pathToFileURL)(n).href)))}async function openSession(e,n){const{env:r,logger:t,signal:o,installation:a}=n,s=await(0,i.f)({...e,
...placeOf(e,n),installation:a});return(0,c.j)(s,{...e,...await chooseCluster(e,n),installation:a,env:r,logger:t,signal:o})}function placeOf({demo:e,layers:n,file:r},{installation:t}){if(!e)return{
workspace:process.cwd()};const o=[void 0===n?[]:"--layers",void 0===r?[]:"--file"].flat();if(o.length>0)throw new d.j1(`--demo was given together with ${o.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${u} names the example application by itself.`});return{workspace:t.root,layers:[...i.t,u]}}async function chooseCluster(e,n){const r=await async function(e,n){
const r=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&r)throw new d.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const t=await async function({kubeconfig:e,context:n},r){const t=e??r.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(t)?.[1]
;if(void 0===a||void 0!==n||!hasLab(r))return;const s=await(await openLab(r)).clusterStatus(a);return!0===s?.running&&o.dirname(s.kubeconfig)===o.dirname(t)?{...s,kubeconfig:t}:void 0}(e,n)
;if(void 0!==t||r)return t;if(void 0===e.cluster&&(i=n.env,""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(o.join(i.HOME??(0,s.homedir)(),".kube","config"))))return
;var i;if(void 0===e.cluster&&!hasLab(n))return;const c=await(await openLab(n)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new d.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,n),t=e.chartMirror??r?.chartMirror;return{kubeconfig:r?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===r?"":`embedded "${r.name}", `,...void 0===r?{}:{path:`${r.binDirectory}${o.delimiter}${n.env.PATH??""}`},...void 0===t?{}:{chartMirror:t}}}const hasLab=({installation:e})=>(0,
a.existsSync)(o.join(e.root,"lab"))},58387:(e,n,r)=>{r.d(n,{F:()=>t,b:()=>ownerOf});const t=6;function ownerOf({metadata:e}){
const{namespace:n,ownerReferences:r=[]}=e,t=r.find(({controller:e})=>!0===e)??r[0];if(void 0===t)return;const{apiVersion:o,kind:a,name:s}=t;return{apiVersion:o,kind:a,name:s,...void 0===n?{}:{
namespace:n}}}},52235:(e,n,r)=>{r.d(n,{V:()=>statusOfLayer});var t=r(63036),o=r(76833),a=r(46960),s=r(73042),i=r(97667),c=r(19626),d=r(48505),u=r(8575);function versionsOf(e){
const{release:n,foreign:r}=e??{};if(void 0===n)return void 0===r?{}:{operator:r.version};const{appVersion:t,chartVersion:o}=n;return{operator:t??o,chart:o}}const l={
"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],
"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],
"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]};function versionsIn(e){const n=e.flatMap(e=>{const[n,...r]=l[`${(0,
t.F8)(e.apiVersion)}/${e.kind}`]??[],o=void 0===n?void 0:(0,u.bX)(e,...r);return void 0!==n&&void 0!==o?[[n,o]]:[]});return Object.fromEntries(n)}
var p=r(94784),f=r(22156),m=r(62744),v=r(80397),y=r(93236),h=r(25491),w=r(31891),g=r(54724),k=r(58387);async function podsInTrouble(e,n,r){const o=r.clock.now(),a=n.flatMap(e=>{const n=(0,h.PA)(e)?(0,
h.GZ)(e)??(0,h.XR)(e,o):void 0;return void 0===n?[]:[{pod:e,trouble:n}]}),s=function({kubernetes:e,signal:n}){const r=(0,g.W)(async r=>{try{return await e.get(r,{signal:n})}catch(e){
if(e instanceof v.h&&403===e.status)return;throw e}}),ancestorsOf=async(e,n=0)=>{const t=(0,k.b)(e);if(void 0===t||n===k.F)return[];const o=await r(t)
;return void 0===o?[]:[...await ancestorsOf(o,n+1),o]};return ancestorsOf}(r),i=await(0,w.X)(a,8,async({pod:n,trouble:r})=>{const o=[...await s(n),n],a=e.filter(e=>(0,y.SL)((0,
t.Po)(e),e,o).includes(n));if(0===a.length)return[];const{runsAgainSince:i}=r;return void 0!==i&&a.some(e=>function(e){const n=(0,
t.yb)(e).filter(({type:e,status:n})=>["Ready","Available"].includes(e)&&"True"===n).map(({lastTransitionTime:e})=>(0,u.nR)(e)??-1/0);return Math.max(-1/0,...n)}(e)>=i)?[]:[{name:n.metadata.name,
namespace:n.metadata.namespace??"",...r}]}),rank=({runsAgainSince:e})=>void 0===e?0:1;return i.flat().sort((e,n)=>rank(e)-rank(n)||(e.name<n.name?-1:1))}async function statusOfLayer(e,n){
const{layer:r}=e,u=e.namespace??r.spec.namespace,l={...n,layer:r.name,namespace:u},{kubernetes:v,signal:y}=n,h=await(0,s.i)(e,n),{rules:w}=h,g=await(0,
i.V)(h.objects,"plan",n),[k,b]=await Promise.all([void 0===r.spec.operator?void 0:(0,p.j)(r.spec.operator,e,l),(0,c.xS)(l,g)]),$=await(0,c.vl)(g,b,l,{planOnly:!0,force:!1,tellRefusals:!0
}),x=[...void 0===k?[]:await(0,f.Hf)(k.release,k.operator.namespace,k.foreign,l),...$.planned.map(({live:e,desired:n})=>e??(0,f._s)((0,t.Po)(n)))],S=await(0,d.l)(x,w,l),j=function(e,n,r,s){
const i=e.map(e=>{const a=(0,t.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,d={reference:a,...void 0===c?{}:{generation:c}};return{reference:a,readiness:(0,o.n)(i,d,r,{now:s,
rules:n})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,n)=>weight(e.readiness)-weight(n.readiness)||(0,a.BX)(n.reference)-(0,a.BX)(e.reference))
;return c}(x,w,S,l.clock.now()),E=x.filter(({metadata:e})=>void 0!==e.uid),V=await podsInTrouble(E,S.list("","Pod"),l),{outputs:T}=await(0,m.T)(r,v,u,{signal:y
}),O=void 0===k||"none"===k.change.action?[]:[k.change],P=$.changes.filter(({action:e})=>"none"!==e),L=function(e,[n],r,t){if(!r||t.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const o=e??(void 0===n?void 0:{reference:referenceToPod(n),readiness:n});if(void 0===o)return{ready:!0,reason:"Ready",message:""}
;const{reference:a,readiness:s}=o,{reason:i,message:c}=s;return{ready:!1,reason:i,message:`${a.kind} ${a.name}: ${c}`,culprit:a}}(j,V,void 0!==b.parent||0===g.length,O);return{name:r.name,namespace:u,
...L,versions:{...versionsOf(k),...versionsIn(x)},pods:V,drift:[...O,...P],endpoints:T}}const referenceToPod=({namespace:e,name:n})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:n})},48505:(e,n,r)=>{
r.d(n,{l:()=>observe});var t=r(80397),o=r(63036),a=r(31891);async function observe(e,n,{kubernetes:r,logger:s,signal:i}){const c=await(0,a.X)(function(e,n){
const r=new Map,add=({apiVersion:e,kind:n},t)=>{r.set(`${e}/${n}/${t??""}`,{apiVersion:e,kind:n,...void 0===t?{}:{namespace:t}})};for(const{apiVersion:r,kind:t,metadata:a}of e){
const{namespace:e,uid:s}=a;void 0!==s&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const a of n.find((0,o.F8)(r),t).related??[])add(a,"cluster"===a.scope?void 0:e)}return[...r.values()]
}(e,n),8,async e=>{const{kind:n,namespace:o}=e;try{return(await r.list(e,{signal:i,...void 0===o?{}:{namespace:o}})).items}catch(e){if(!(e instanceof t.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&s.warning(`The status is told without a look at ${n}: ${e.message}`),[]}}),d=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>d.get((0,o.TN)(e)),
list:(e,n,r)=>[...d.values()].filter(t=>(0,o.F8)(t.apiVersion)===e&&t.kind===n&&(void 0===r||t.metadata.namespace===r))}}}};
