export const id=2002;export const ids=[2002];export const modules={32002:(e,r,n)=>{n.r(r),n.d(r,{action:()=>E});var t=n(76760),o=n(2691),a=n(1167),s=n(27466),i=n(8223),c=n(12317),l=n(33730),u=n(45399)
;var f=n(82627),d=n(78186),p=n(67095),m=n(18852),y=n(50247),g=n(74917),v=n(14907),h=n(65842),w=n(31613),b=n(22217),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},k=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const $={...v.g,...b.m,overlay:(0,h.Qq)(),
platform:w.U,region:(0,h.Qq)(),"cluster-name":(0,h.Qq)(),"ebs-access":(0,h.Jt)(!1),set:(0,h.Qq)(),mode:(0,h.yL)(["apply","plan"],"apply"),wait:(0,h.Jt)(!0),verify:(0,h.Jt)(!0),rollback:(0,h.Jt)(!1),
timeout:(0,h.p0)(),"chart-mirror":(0,h.Qq)(),"force-conflicts":(0,h.Jt)(!1),"helm-version":(0,h.Qq)(),report:(0,h.Qq)(),token:(0,h.yD)()},E=(0,g.QP)({name:"bring-up",inputs:$,
outputs:["changed","ready","endpoints","plan","duration-ms","report-path"],async run(e){const r={stack:[],error:void 0,hasError:!1};try{
const{inputs:n,env:g}=e,v=n["dry-run"]||"plan"===n.mode,k=""===n.report?t.join(g.RUNNER_TEMP??".","lamina-report.html"):n.report;v||await(0,f.r)(k)
;const $=__addDisposableResource(r,await async function(e){const{inputs:r,env:n,workspace:t,installation:o,logger:s,signal:i}=e,c=await(0,b.o)(r,e,{...(0,h.lq)("overlay",r.overlay),...(0,
w._)(r.platform)}),l=r["helm-version"];return(0,d.j)(c,{...(0,h.lq)("region",r.region),...(0,h.lq)("clusterName",r["cluster-name"]),...(0,h.lq)("timeout",r.timeout),...(0,
h.lq)("chartMirror",r["chart-mirror"]),...""===l?{}:{findHelm:async()=>(await(0,a.S)({version:l,workspace:t,env:n,logger:s,signal:i})).path},kubeconfig:r.kubeconfig,context:r.context,
ebsAccess:r["ebs-access"],set:[r.set],forceConflicts:r["force-conflicts"],installation:o,env:n,logger:s,signal:i})}(e),!0);await(v?async function(e,r){
const{inputs:n,logger:t,output:o,summarize:a}=r,{environment:f,layers:d,pending:p,json:y}=await t.group("Plan the stack",()=>(0,s.q)(e));if(o("changed",p),o("plan",JSON.stringify(y)),a((0,m.B)({
layers:d,environment:f})),""===n.token)return;const g=d.map(e=>e.plan);await async function(e){const{plans:r,environment:n,env:t,logger:o,signal:a}=e;try{const a=await(0,l.$)(t)
;if(void 0===a)return void o.info("No comment: this run is not for a pull request");const{url:s}=(0,u.y)(t),c=(0,i.z)({plans:r,commit:a.headSha,...void 0===s?{}:{runUrl:s}}),f=await(0,
l.o)(e),{url:d}=await f.keepComment({number:a.number,marker:""===n?"plan":`plan/${n}`,body:c});o.info(`The plan is a comment: ${d}`)}catch(e){if(!(e instanceof c.Xf)||a.aborted)throw e
;o.warning(`The plan could not be written as a comment: ${e.message}${void 0===e.remedy?"":`. ${e.remedy}`}`)}}({...r,token:n.token,plans:g,environment:n.environment})
}($,e):async function(e,r,{inputs:n,logger:t,output:a,summarize:s}){const i=(0,p.n7)(),c=await t.group("Bring up the stack",()=>(0,o.q)(e,{wait:n.wait,verify:n.verify,rollback:n.rollback,report:!0,
...(0,h.lq)("timeout",n.timeout),onProgress:e=>{const r=i(e);void 0!==r&&t.info(r)}}));a("changed",c.changed),a("ready",c.ready),a("endpoints",JSON.stringify(c.endpoints)),
a("duration-ms",c.durationMs);for(const[e,r]of Object.entries(c.endpoints))a(e,r);const{layers:l,environment:u,verified:d}=c;void 0!==c.report&&await(0,f.a)(r,c.report);if(a("report-path",r),s((0,
m.B)({layers:l,...void 0===u?{}:{environment:u}})),s(d.map(e=>`\n${(0,y.R)(e)}`).join("")),void 0!==c.failure)throw c.failure}($,k,e))}catch(e){r.error=e,r.hasError=!0}finally{const e=k(r);e&&await e}
}})},14907:(e,r,n)=>{n.d(r,{g:()=>a});var t=n(74917),o=n(65842);const a={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),...t.bB}},31613:(e,r,n)=>{n.d(r,{U:()=>o,_:()=>platformFlag})
;var t=n(32870);const o=(0,n(65842).yL)(["auto",...t.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{platform:e}},22217:(e,r,n)=>{n.d(r,{m:()=>a,o:()=>loadGivenStack});var t=n(19452),o=n(65842);const a={
layers:(0,o.p_)(),environment:(0,o.Qq)(),file:(0,o.Qq)(),namespace:(0,o.Qq)()};function loadGivenStack(e,{workspace:r,installation:n},a={}){const{layers:s,environment:i,file:c,namespace:l}=e;return(0,
t.f)({...0===s.length?{}:{layers:s},...(0,o.lq)("environment",i),...(0,o.lq)("file",c),...(0,o.lq)("namespace",l),...a,workspace:r,installation:n})}},2266:(e,r,n)=>{n.d(r,{i:()=>awsOnDemand})
;var t=n(40682);const awsOnDemand=e=>async()=>(await Promise.all([n.e(8371),n.e(8589)]).then(n.bind(n,68589))).openAws({...e,clock:t.ml})},27466:(e,r,n)=>{n.d(r,{q:()=>planStack})
;var t=n(8460),o=n(98064);async function planStack(e){const{collaborators:r,detected:n}=e,a=await(0,t.z)({...r,detected:n,aws:e.awsEnvironment,dryRun:!0}),s=[];for(const n of e.layers)s.push(await(0,
o.d)(e.request(n),r,{mode:"plan"}));const i=s.flatMap(({plan:e})=>e.changes),c=s.flatMap(({plan:e})=>e.helm);return{environment:a,layers:s,
pending:a.changed||[...i,...c].some(({action:e})=>"none"!==e),json:{changes:i,helm:c,aws:a.ebsAccess?.calls??[],driver:a.driver?.plan??[],storageClass:a.storageClass.plan}}}},78186:(e,r,n)=>{n.d(r,{
j:()=>openStack});var t=n(32870),o=n(6474),a=n(34992),s=n(43576),i=n(2266),c=n(8877),l=n(45399);function awsEnvironment(e){
const{stack:r,chartMirror:n,installation:t,env:o,helm:a,exec:u,logger:f,signal:d}=e,{region:p,clusterName:m}=r;return{helm:a,exec:u,...e.setUpAccess?{access:(0,s.U)(r)}:{},...void 0===p?{}:{region:p},
...void 0===m?{}:{clusterName:m},...void 0===n?{}:{chartMirror:n},manifests:(0,c.e)(t),run:(0,l.y)(o),openAws:(0,i.i)({region:p??"",env:o,logger:f,signal:d})}}var u=n(26978),f=n(1167)
;async function openStack(e,r){const{env:n,logger:s,signal:i,installation:c,timeout:d,chartMirror:p}=r,m=(0,o.Wg)(r.set.join("\n")),y=await(0,u.E)({findHelm:e=>(0,f.M)({env:e,logger:s,signal:i}),...r
});s.info(`Cluster: ${r.clusterTitle??""}${y.kubernetes.server}`);const g=await(0,t.li)(y.kubernetes,{override:e.platform,signal:i,...void 0===d?{}:{timeout:d}}).catch(async e=>{
throw await y[Symbol.asyncDispose](),e}),v={...e.aws,...awsFlags(r)},h="local"===g.platform?"local":"production";return{collaborators:y,detected:g,layers:e.layers.map(({layer:e})=>e),aws:v,
awsEnvironment:awsEnvironment({...y,stack:v,setUpAccess:r.ebsAccess||void 0!==e.aws,chartMirror:p,installation:c,env:n}),request:t=>{const o=(0,a.ek)(t,e.overlay,h);return{layer:t,...void 0===o?{}:{
overlay:o},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===d?{}:{timeout:d},...void 0===p?{}:{chartMirror:p},set:m,patches:e.layers.find(e=>e.layer===t)?.patches??[],
forceConflicts:r.forceConflicts,run:(0,l.y)(n)}},[Symbol.asyncDispose]:()=>y[Symbol.asyncDispose]()}}const awsFlags=({region:e,clusterName:r})=>({...void 0===e?{}:{region:e},...void 0===r?{}:{
clusterName:r}})},43576:(e,r,n)=>{n.d(r,{U:()=>makeWish});var t=n(12317);const o="lamina-ebs-csi",defaultName=e=>""===e?o:`${o}-${e}`;function makeWish(e){
const{clusterName:r=""}=e,n=given(e.roleName)??defaultName(r);return{mode:e.mode??"auto",policyMode:e.policyMode??"managed-v2",clusterName:r,roleName:n,
instanceProfileName:given(e.instanceProfileName)??n,path:given(e.path)??"/",permissionsBoundary:e.permissionsBoundary??"",tags:e.tags??{},kmsKeys:e.kmsKeys??[],
nodes:parseNodeSelection(e.nodes??"auto"),onExistingProfile:e.onExistingProfile??"attach-policy",hopLimit:e.hopLimit??2,allowedAccountIds:e.allowedAccountIds??[]}}const given=e=>""===e?void 0:e
;function parseNodeSelection(e){const r=e.split(/[,\n]/).map(e=>e.trim()).filter(e=>""!==e);if(0===r.length||1===r.length&&"auto"===r[0])return{by:"cluster"}
;if(r.every(e=>/^i-[0-9a-f]{8,17}$/.test(e)))return{by:"ids",ids:[...new Set(r)]};const n=r.map(e=>/^tag:([^=]+)=(.*)$/.exec(e));if(n.every(e=>null!==e))return{by:"tags",
tags:Object.fromEntries(n.map(([,e="",r=""])=>[e,r]))}
;throw new t.j1(`nodes: "${r.find(e=>!/^i-[0-9a-f]{8,17}$/.test(e)&&!/^tag:[^=]+=/.test(e))??e}" is neither auto, an instance id (i-0abc…) nor a tag (tag:Name=value), or ids and tags are mixed`,{
remedy:"Write auto, or ids apart by commas, or one or more tag:KEY=VALUE."})}},67095:(e,r,n)=>{n.d(r,{S:()=>renderProgressLine,Ue:()=>renderProgressTable,n7:()=>createProgressLines})
;var t=n(63036),o=n(88544);const a={ready:["✔","green"],progressing:["…","yellow"],failed:["✘","red"]},s=23;function renderProgressLine(e){const{elapsedMs:r,reference:n,readiness:o}=e,a=whyOf(e)
;return`[${(r/1e3).toFixed(1).padStart(5)}s] ${(0,t.P5)(n)}  ${o.state}${""===a?"":`  ${a}`}`}function createProgressLines(){const e=new Map;return r=>{const n=(0,
t.TN)(r.reference),o=`${r.readiness.state} ${whyOf(r)}`;if(e.get(n)!==o)return e.set(n,o),renderProgressLine(r)}}function renderProgressTable(e,{width:r,colour:n}){const i=(0,
o.C2)(n),c=e.map(({reference:e})=>(0,t.P5)(e)),l=Math.max(0,...c.map(o.qz)),u=Math.min(Math.floor(r/2),r-s),f=Math.min(l,Math.max(10,u));return e.map((e,n)=>{
const{state:t}=e.readiness,[s,l]=a[t],u=(0,o.f)((0,o.xv)(c[n]??"",f),f),d=`${s} ${u}  ${t.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,o.qz)(d)>r)return(0,o.xv)(d,r);const p=(0,
o.xv)(whyOf(e),r-(0,o.qz)(d)-2),m=`${i(l,s)} ${u}  ${i(l,t.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===p?m:`${m}  ${i("dim",p)}`).trimEnd()}).map(e=>`${e}\n`).join("")}
function whyOf({readiness:{state:e,reason:r,message:n}}){return"ready"===e?"":(0,o.sN)([r,n].filter(e=>""!==e).join(": "))}function formatAge(e){const r=Math.floor(e/1e3)
;return r<60?`${r}s`:`${Math.floor(r/60)}m${String(r%60).padStart(2,"0")}s`}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,Is:()=>mayColour,f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,
sN:()=>logSafe,xv:()=>truncate});var t=n(38067),o=n(89037);const a={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]};function painter(e){return(r,n)=>{const[t,o]=a[r]
;return e&&""!==n?`[${t}m${n}[${o}m`:n}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"");function logSafe(e){return(0,t.Df)((0,o.TN)(e))}
function widthOf(e){let r=0;for(const{columns:n}of cellsOf(e))r+=n;return r}
const s=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,i=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,c="️"
;function*cellsOf(e){let r=0;for(const n of e){const e=n===c?Number(1===r):s.test(n)?0:i.test(n)?2:1;e>0&&(r=e),yield{character:n,columns:e}}}function truncate(e,r){if(widthOf(e)<=r)return e
;if(r<1)return"";let n="",t=0;for(const o of cellsOf(e)){if(t+=o.columns,t>r-1)break;n+=o.character}return`${n}…`}function padEnd(e,r){return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
