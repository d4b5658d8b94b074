export const id=4891;export const ids=[4891];export const modules={44891:(e,r,n)=>{n.r(r),n.d(r,{status:()=>status_status});var a=n(52235),s=n(88544)
;function renderLayer({name:e,namespace:r,ready:n,reason:a,message:t,versions:o,pods:i,drift:c,endpoints:d}){const p=[`${n?"✔":"✘"} ${e} in ${r}: ${n?"ready":(0,s.sN)(`${a}${""===t?"":`: ${t}`}`)}`]
;for(const[e,r]of Object.entries(o))p.push(`    ${e} ${(0,s.sN)(r)}`);for(const[e,r]of Object.entries(d))p.push(`    ${e}: ${(0,s.sN)(r)}`);for(const e of i)p.push(`    pod ${e.name}: ${(0,
s.sN)(e.message)}`);for(const e of c){
const r="release"in e?`Helm release ${e.release}`:`${e.kind} ${e.name}`,n="fields"in e&&"update"===e.action?e.fields.map(({path:e})=>e):[],a="note"in e?[e.note]:[],t=(0,s.sN)([...a,...n].join(", "))
;p.push(`    drift: ${e.action} ${r}${""===t?"":` (${t})`}`)}return`${p.join("\n")}\n`}var t=n(61266),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var a,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=r[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=r[Symbol.dispose],n&&(s=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:a,async:n})
}else n&&e.stack.push({async:!0});return r},o=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,a=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===a)return a=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var a=new Error(n);return a.name="SuppressedError",a.error=e,a.suppressed=r,a});async function status_status(e,r){const n={
stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(n,await(0,t.f)(e,r),!0),o=await Promise.all(s.layers.map(e=>(0,a.V)(s.request(e),s.collaborators)));return{json:{layers:o},
text:()=>function(e){return e.map(renderLayer).join("\n")}(o),exitCode:o.every(e=>e.ready)?0:1}}catch(e){n.error=e,n.hasError=!0}finally{const e=o(n);e&&await e}}},58387:(e,r,n)=>{n.d(r,{F:()=>a,
b:()=>ownerOf});const a=6;function ownerOf({metadata:e}){const{namespace:r,ownerReferences:n=[]}=e,a=n.find(({controller:e})=>!0===e)??n[0];if(void 0===a)return;const{apiVersion:s,kind:t,name:o}=a
;return{apiVersion:s,kind:t,name:o,...void 0===r?{}:{namespace:r}}}},52235:(e,r,n)=>{n.d(r,{V:()=>statusOfLayer})
;var a=n(63036),s=n(46960),t=n(76833),o=n(73042),i=n(19626),c=n(94784),d=n(22156),p=n(62744),u=n(93236),f=n(80397),l=n(8575),m=n(25491),v=n(31891),y=n(54724),h=n(58387)
;async function podsInTrouble(e,r,n){const s=n.clock.now(),t=r.flatMap(e=>{const r=(0,m.PA)(e)?(0,m.GZ)(e)??(0,m.XR)(e,s):void 0;return void 0===r?[]:[{pod:e,trouble:r}]
}),o=function({kubernetes:e,signal:r}){const n=(0,y.W)(async n=>{try{return await e.get(n,{signal:r})}catch(e){if(e instanceof f.h&&403===e.status)return;throw e}}),ancestorsOf=async(e,r=0)=>{
const a=(0,h.b)(e);if(void 0===a||r===h.F)return[];const s=await n(a);return void 0===s?[]:[...await ancestorsOf(s,r+1),s]};return ancestorsOf}(n),i=await(0,v.X)(t,8,async({pod:r,trouble:n})=>{
const s=[...await o(r),r],t=e.filter(e=>(0,u.SL)((0,a.Po)(e),e,s).includes(r));if(0===t.length)return[];const{runsAgainSince:i}=n;return void 0!==i&&t.some(e=>function(e){const r=(0,
a.yb)(e).filter(({type:e,status:r})=>["Ready","Available"].includes(e)&&"True"===r).map(({lastTransitionTime:e})=>(0,l.nR)(e)??-1/0);return Math.max(-1/0,...r)}(e)>=i)?[]:[{name:r.metadata.name,
namespace:r.metadata.namespace??"",...n}]}),rank=({runsAgainSince:e})=>void 0===e?0:1;return i.flat().sort((e,r)=>rank(e)-rank(r)||(e.name<r.name?-1:1))}var k=n(97667),w=n(48505)
;function versionsOf(e){const{release:r,foreign:n}=e??{};if(void 0===r)return void 0===n?{}:{operator:n.version};const{appVersion:a,chartVersion:s}=r;return{operator:a??s,chart:s}}const g={
"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],
"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],
"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]};function versionsIn(e){const r=e.flatMap(e=>{const[r,...n]=g[`${(0,
a.F8)(e.apiVersion)}/${e.kind}`]??[],s=void 0===r?void 0:(0,l.bX)(e,...n);return void 0!==r&&void 0!==s?[[r,s]]:[]});return Object.fromEntries(r)}async function statusOfLayer(e,r){
const{layer:n}=e,u=e.namespace??n.spec.namespace,f={...r,layer:n.name,namespace:u},{kubernetes:l,signal:m}=r,v=await(0,o.i)(e,r),{rules:y}=v,h=await(0,
k.V)(v.objects,"plan",r),[g,$]=await Promise.all([void 0===n.spec.operator?void 0:(0,c.j)(n.spec.operator,e,f),(0,i.xS)(f,h)]),b=await(0,i.vl)(h,$,f,{planOnly:!0,force:!1,tellRefusals:!0
}),V=[...void 0===g?[]:await(0,d.Hf)(g.release,g.operator.namespace,g.foreign,f),...b.planned.map(({live:e,desired:r})=>e??(0,d._s)((0,a.Po)(r)))],S=await(0,w.l)(V,y,f),E=function(e,r,n,o){
const i=e.map(e=>{const s=(0,a.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,d={reference:s,...void 0===c?{}:{generation:c}};return{reference:s,readiness:(0,t.n)(i,d,n,{now:o,
rules:r})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,r)=>weight(e.readiness)-weight(r.readiness)||(0,s.BX)(r.reference)-(0,s.BX)(e.reference))
;return c}(V,y,S,f.clock.now()),P=V.filter(({metadata:e})=>void 0!==e.uid),j=await podsInTrouble(P,S.list("","Pod"),f),{outputs:x}=await(0,p.T)(n,l,u,{signal:m
}),T=void 0===g||"none"===g.change.action?[]:[g.change],O=b.changes.filter(({action:e})=>"none"!==e),A=function(e,[r],n,a){if(!n||a.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const s=e??(void 0===r?void 0:{reference:referenceToPod(r),readiness:r});if(void 0===s)return{ready:!0,reason:"Ready",message:""}
;const{reference:t,readiness:o}=s,{reason:i,message:c}=o;return{ready:!1,reason:i,message:`${t.kind} ${t.name}: ${c}`,culprit:t}}(E,j,void 0!==$.parent||0===h.length,T);return{name:n.name,namespace:u,
...A,versions:{...versionsOf(g),...versionsIn(V)},pods:j,drift:[...T,...O],endpoints:x}}const referenceToPod=({namespace:e,name:r})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:r})},48505:(e,r,n)=>{
n.d(r,{l:()=>observe});var a=n(80397),s=n(63036),t=n(31891);async function observe(e,r,{kubernetes:n,logger:o,signal:i}){const c=await(0,t.X)(function(e,r){
const n=new Map,add=({apiVersion:e,kind:r},a)=>{n.set(`${e}/${r}/${a??""}`,{apiVersion:e,kind:r,...void 0===a?{}:{namespace:a}})};for(const{apiVersion:n,kind:a,metadata:t}of e){
const{namespace:e,uid:o}=t;void 0!==o&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const t of r.find((0,s.F8)(n),a).related??[])add(t,"cluster"===t.scope?void 0:e)}return[...n.values()]
}(e,r),8,async e=>{const{kind:r,namespace:s}=e;try{return(await n.list(e,{signal:i,...void 0===s?{}:{namespace:s}})).items}catch(e){if(!(e instanceof a.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&o.warning(`The status is told without a look at ${r}: ${e.message}`),[]}}),d=new Map([...c.flat(),...e].map(e=>[(0,s.TN)((0,s.Po)(e)),e]));return{get:e=>d.get((0,s.TN)(e)),
list:(e,r,n)=>[...d.values()].filter(a=>(0,s.F8)(a.apiVersion)===e&&a.kind===r&&(void 0===n||a.metadata.namespace===n))}}}};
