export const id=4891;export const ids=[4891];export const modules={44891:(e,n,a)=>{a.r(n),a.d(n,{status:()=>status_status});var r=a(96852)
;function renderLayer({name:e,namespace:n,ready:a,reason:r,message:s,versions:t,pods:o,drift:i,endpoints:c}){const p=[`${a?"✔":"✘"} ${e} in ${n}: ${a?"ready":`${r}${""===s?"":`: ${s}`}`}`]
;for(const[e,n]of Object.entries(t))p.push(`    ${e} ${n}`);for(const[e,n]of Object.entries(c))p.push(`    ${e}: ${n}`);for(const e of o)p.push(`    pod ${e.name}: ${e.message}`);for(const e of i){
const n="release"in e?`Helm release ${e.release}`:`${e.kind} ${e.name}`,a="fields"in e?e.fields.map(({path:e})=>e):[],r=[..."note"in e?[e.note]:[],...a].join(", ")
;p.push(`    drift: ${e.action} ${n}${""===r?"":` (${r})`}`)}return`${p.join("\n")}\n`}var s=a(61266),__addDisposableResource=function(e,n,a){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var r,s;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;r=n[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],a&&(s=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");s&&(r=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:r,async:a})
}else a&&e.stack.push({async:!0});return n},t=function(e){return function(n){function fail(a){n.error=n.hasError?new e(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}var a,r=0
;return function next(){for(;a=n.stack.pop();)try{if(!a.async&&1===r)return r=0,n.stack.push(a),Promise.resolve().then(next);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,a){var r=new Error(a);return r.name="SuppressedError",r.error=e,r.suppressed=n,r});async function status_status(e,n){const a={
stack:[],error:void 0,hasError:!1};try{const t=__addDisposableResource(a,await(0,s.fA)(e,n),!0),o=await Promise.all(t.layers.map(e=>(0,r.V)(t.request(e),t.collaborators)));return{json:{layers:o},
text:()=>function(e){return e.map(renderLayer).join("\n")}(o),exitCode:o.every(e=>e.ready)?0:1}}catch(e){a.error=e,a.hasError=!0}finally{const e=t(a);e&&await e}}},98458:(e,n,a)=>{a.d(n,{l:()=>observe
});var r=a(80397),s=a(63036),t=a(31891);async function observe(e,n,{kubernetes:a,logger:o,signal:i}){const c=await(0,t.X)(function(e,n){const a=new Map,add=({apiVersion:e,kind:n},r)=>{
a.set(`${e}/${n}/${r??""}`,{apiVersion:e,kind:n,...void 0===r?{}:{namespace:r}})};for(const{apiVersion:a,kind:r,metadata:t}of e){const{namespace:e,uid:o}=t;void 0!==o&&void 0!==e&&add({
apiVersion:"v1",kind:"Pod"},e);for(const t of n.find((0,s.F8)(a),r).related??[])add(t,"cluster"===t.scope?void 0:e)}return[...a.values()]}(e,n),8,async e=>{const{kind:n,namespace:s}=e;try{
return(await a.list(e,{signal:i,...void 0===s?{}:{namespace:s}})).items}catch(e){if(!(e instanceof r.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&o.warning(`The status is told without a look at ${n}: ${e.message}`),[]}}),p=new Map([...c.flat(),...e].map(e=>[(0,s.TN)((0,s.Po)(e)),e]));return{get:e=>p.get((0,s.TN)(e)),
list:(e,n,a)=>[...p.values()].filter(r=>(0,s.F8)(r.apiVersion)===e&&r.kind===n&&(void 0===a||r.metadata.namespace===a))}}},96852:(e,n,a)=>{a.d(n,{V:()=>statusOfLayer})
;var r=a(63036),s=a(7418),t=a(76833),o=a(46960),i=a(13330),c=a(23509),p=a(98458),d=a(61905),u=a(54254),l=a(62744),f=a(80397),m=a(93236),v=a(26754),y=a(31891);const h=6
;async function podsInTrouble(e,n,a){const t=a.clock.now(),o=n.flatMap(e=>{const n=(0,v.PA)(e)?(0,v.GZ)(e)??(0,v.XR)(e,t):void 0;return void 0===n?[]:[{pod:e,trouble:n}]
}),i=function({kubernetes:e,signal:n}){const a=new Map,read=async a=>{try{return await e.get(a,{signal:n})}catch(e){if(e instanceof f.h&&403===e.status)return;throw e}},ancestorsOf=async(e,n=0)=>{
const{namespace:s,ownerReferences:t=[]}=e.metadata,o=t.find(({controller:e})=>!0===e)??t[0];if(void 0===o||n===h)return[];const{apiVersion:i,kind:c,name:p}=o,d={apiVersion:i,kind:c,name:p,
...void 0===s?{}:{namespace:s}},u=(0,r.TN)(d),l=a.get(u)??read(d);a.set(u,l);const f=await l;return void 0===f?[]:[...await ancestorsOf(f,n+1),f]};return ancestorsOf}(a),c=await(0,
y.X)(o,8,async({pod:n,trouble:a})=>{const t=[...await i(n),n],o=e.filter(e=>(0,m.SL)((0,r.Po)(e),e,t).includes(n));if(0===o.length)return[];const{runsAgainSince:c}=a
;return void 0!==c&&o.some(e=>function(e){const n=(0,s.AV)(e).filter(({type:e,status:n})=>["Ready","Available"].includes(e)&&"True"===n).map(({lastTransitionTime:e})=>(0,s.nR)(e)??-1/0)
;return Math.max(-1/0,...n)}(e)>=c)?[]:[{name:n.metadata.name,namespace:n.metadata.namespace??"",...a}]}),rank=({runsAgainSince:e})=>void 0===e?0:1
;return c.flat().sort((e,n)=>rank(e)-rank(n)||(e.name<n.name?-1:1))}var k=a(91419),w=a(34992);async function statusOfLayer(e,n){const{layer:a,overlay:s,patches:f}=e,m=e.namespace??a.spec.namespace,v={
...n,layer:a.name,namespace:m},{exec:y,kubernetes:h,logger:g,signal:$}=n,b=await(0,w.m)(a,{exec:y,logger:g,signal:$,namespace:m,...void 0===s?{}:{overlay:s},...void 0===f?{}:{patches:f}}),V=await(0,
i.V)(b,"plan",n),[S,x,E]=await Promise.all([(0,k.i)(a),void 0===a.spec.operator?void 0:(0,d.jQ)(a.spec.operator,e,v),(0,c.xS)(v,V)]),P=await(0,c.vl)(V,E,v,{planOnly:!0,force:!1,tellRefusals:!0
}),T=[...void 0===x?[]:await(0,u.Hf)(x.release,x.operator.namespace,x.foreign,v),...P.planned.map(({live:e,desired:n})=>e??bare((0,r.Po)(n)))],j=await(0,p.l)(T,S,v),A=function(e,n,a,s){
const i=e.map(e=>{const o=(0,r.Po)(e),i=void 0===e.metadata.uid?void 0:e,{generation:c}=e.metadata,p={reference:o,...void 0===c?{}:{generation:c}};return{reference:o,readiness:(0,t.n)(i,p,a,{now:s,
rules:n})}}),weight=({state:e})=>"failed"===e?0:1,[c]=i.filter(({readiness:e})=>"ready"!==e.state).sort((e,n)=>weight(e.readiness)-weight(n.readiness)||(0,o.BX)(n.reference)-(0,o.BX)(e.reference))
;return c}(T,S,j,v.clock.now()),O=T.filter(({metadata:e})=>void 0!==e.uid),M=await podsInTrouble(O,j.list("","Pod"),v),{outputs:R}=await(0,l.T)(a,h,m,{signal:$
}),X=void 0===x||"none"===x.change.action?[]:[x.change],D=P.changes.filter(({action:e})=>"none"!==e),L=function(e,[n],a,r){if(!a||r.some(({action:e})=>"install"===e))return{ready:!1,
reason:"NotDeployed",message:"the layer is not deployed here"};const s=e??(void 0===n?void 0:{reference:referenceToPod(n),readiness:n});if(void 0===s)return{ready:!0,reason:"Ready",message:""}
;const{reference:t,readiness:o}=s,{reason:i,message:c}=o;return{ready:!1,reason:i,message:`${t.kind} ${t.name}: ${c}`,culprit:t}}(A,M,void 0!==E.parent||0===V.length,X);return{name:a.name,namespace:m,
...L,versions:{...versionsOf(x),...versionsIn(T)},pods:M,drift:[...X,...D],endpoints:R}}const referenceToPod=({namespace:e,name:n})=>({apiVersion:"v1",kind:"Pod",namespace:e,name:n})
;const bare=({apiVersion:e,kind:n,namespace:a,name:r})=>({apiVersion:e,kind:n,metadata:{name:r,...void 0===a?{}:{namespace:a}}});function versionsOf(e){const{release:n,foreign:a}=e??{}
;if(void 0===n)return void 0===a?{}:{operator:a.version};const{appVersion:r,chartVersion:s}=n;return{operator:r??s,chart:s}}const g={"kafka.strimzi.io/Kafka":["kafka","status","kafkaVersion"],
"cassandra.datastax.com/CassandraDatacenter":["cassandra","spec","serverVersion"],"sparkoperator.k8s.io/SparkApplication":["spark","spec","sparkVersion"],
"sparkoperator.k8s.io/ScheduledSparkApplication":["spark","spec","template","sparkVersion"],"spark.apache.org/SparkApplication":["spark","spec","runtimeVersions","sparkVersion"]}
;function versionsIn(e){const n=e.flatMap(e=>{const[n,...a]=g[`${(0,r.F8)(e.apiVersion)}/${e.kind}`]??[],t=void 0===n?void 0:(0,s.bX)(e,...a);return void 0!==n&&void 0!==t?[[n,t]]:[]})
;return Object.fromEntries(n)}}};
