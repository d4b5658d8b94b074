export const id=8581;export const ids=[8581];export const modules={75816:(e,n,t)=>{t.d(n,{LW:()=>repositoryAtGitHub,_M:()=>repositoryOf,yv:()=>originOf});var a=t(12317);async function originOf(e,n){
const t={cwd:e,allowFailure:!0},r=await n("git",["remote","get-url","origin"],t).catch(e=>{if(!(e instanceof a.j1))throw e});return 0===r?.exitCode?r.stdout.trim():void 0}
const repositoryAtGitHub=e=>/(?:^|[/@])github\.[^/:]+(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(e)?.[1],repositoryOf=e=>/[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(e??"")?.[1]},53276:(e,n,t)=>{
t.d(n,{W:()=>deployAndAnnounce})
;var a=t(73042),r=t(98064),o=t(15456),s=t(36798),i=t(19626),c=t(94784),l=t(26024),d=t(40682),u=t(12317),p=t(81908),m=t(77057),f=t(71847),y=t(23324),w=t(56237),v=t(17430),g=t(50787);const h={
cpu:500n*g.Qq,memory:1024n*g.uJ,pods:5,claims:1
},k=["configmaps","cpu","ephemeral-storage","memory","persistentvolumeclaims","pods","replicationcontrollers","resourcequotas","secrets","services","services.loadbalancers","services.nodeports","limits.cpu","limits.ephemeral-storage","limits.memory","requests.cpu","requests.ephemeral-storage","requests.memory","requests.storage"],b=/^(?:count\/[a-z0-9]+(?:[.-][a-z0-9]+)*|[a-z0-9]+(?:[.-][a-z0-9]+)*\.[a-z]+\/[A-Za-z0-9._-]+)$/
;function totalsOf({pods:e,claims:n}){return{cpu:e.reduce((e,{count:n,cpu:t})=>e+BigInt(n)*t,0n),memory:e.reduce((e,{count:n,memory:t})=>e+BigInt(n)*t,0n),
storage:n.reduce((e,{count:n,storage:t})=>e+BigInt(n)*t,0n),pods:e.reduce((e,{count:n})=>e+n,0),claims:n.reduce((e,{count:n})=>e+n,0)}}
const half=e=>3n*e/2n,roundUp=(e,n)=>(e+n-1n)/n,cores=e=>`${roundUp(e,g.Qq)}m`,mebibytes=e=>`${roundUp(e,g.uJ)}Mi`;var $=t(49296),__addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],t&&(r=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:a,async:t})
}else t&&e.stack.push({async:!0});return n},P=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,a=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const R=18e5;async function deployPreview(e,n,t){
const c={stack:[],error:void 0,hasError:!1};try{const{id:P,mode:S,timeout:N=R}=e,O=n.clock.now()+N;(0,v.zx)(e.ttl),function(e){for(const[n,t]of Object.entries(e)){
if(!k.includes(n)&&!b.test(n))throw new u.j1(`quota "${n}" is nothing that a ResourceQuota counts`,{remedy:`Give one of ${k.join(", ")}, count/<resource>.<group>, or an extended resource.`})
;const e=(0,g.Lf)(t);if(void 0===e||e<0n)throw new u.j1(`quota ${n}: "${t}" is no quantity such as 500m, 4 or 8Gi`)}}(e.quota);const q=__addDisposableResource(c,(0,
d.R)(N,`the preview ${P.namespace}`,n.signal),!1),T={...n,signal:q.signal},j=await async function(e,n){return new Map(await Promise.all(e.map(async e=>[e,await(0,a.i)(e,n)])))
}(e.layers,T),V=function({quota:e},n,{logger:t}){const a=(0,f.t)([...n.values()].flatMap(({objects:e})=>e));for(const n of function(e,n){const{cpu:t,memory:a,storage:r,pods:o,claims:s}=totalsOf(e),i={
"requests.cpu":[t,cores(t)],"requests.memory":[a,mebibytes(a)],"requests.storage":[r,mebibytes(r)],pods:[BigInt(o)*g.xr,String(o)],persistentvolumeclaims:[BigInt(s)*g.xr,String(s)],
"services.loadbalancers":[BigInt(e.loadBalancers)*g.xr,String(e.loadBalancers)]};return Object.entries(n).flatMap(([e,n])=>{const t=i[e];return void 0===t||((0,
g.Lf)(n)??0n)>=t[0]?[]:[`${e}=${n} is less than the ${t[1]} that the layers ask for`]})}(a,e))t.warning(`quota ${n}; some of it will be refused`);return function(e,n){
const{cpu:t,memory:a,storage:r,pods:o,claims:s}=totalsOf(e);return{"requests.cpu":cores(half(t)+h.cpu),"requests.memory":mebibytes(half(a)+h.memory),"requests.storage":mebibytes(half(r)+1024n*g.uJ),
persistentvolumeclaims:String(Math.ceil(1.5*s)+h.claims),pods:String(Math.ceil(1.5*o)+h.pods),"services.loadbalancers":String(e.loadBalancers),...n}}(a,e)}(e,j,T)
;if("plan"===S)return await(t.onBegin?.()),await async function(e,n,t,a){const o=await operatorNamespaces(e.layers,a),s=boundsContext(e,a),c=(0,p.e)(e.id.namespace,n,o),{changes:l}=await(0,
i.vl)(c,await(0,i.xS)(s,c),s,{planOnly:!0,force:!0}),d=[{layer:p.Q,changes:l,helm:[]}];for(const n of e.layers){const e=t.get(n),{plan:o}=await(0,r.d)(n,a,{mode:"plan",...void 0===e?{}:{checked:e}})
;d.push(o)}const u=d.flatMap(e=>[...e.changes,...e.helm]);return{id:e.id,state:"planned",changed:u.some(({action:e})=>"none"!==e),layers:[],plans:d,endpoints:{}}}(e,V,j,T)
;if(!await t.isOpen())return deploy_closed(e,T);await(0,m.x)(e,j,T)
;const E=await operatorNamespaces(e.layers,T),C=T.clock.now()+e.ttl,{commit:x}=e,A=e.layers.map(({layer:e})=>e.name),z=[...j.values()].flatMap(({objects:e})=>e).filter(w.he).length,record=({state:e,endpoints:n,reason:t})=>(0,
$.sF)({state:e,reason:t,endpoints:n,layers:A,holds:z,commit:x}),M={id:P,run:e.run,labels:{[v.oi]:(0,v.Zr)(e.ttl),...(0,l.zR)((0,l.YW)(e.layers.map(({layer:e})=>e.spec.podSecurity)))},annotations:{
[v.Zb]:(0,v.sZ)(C),[$.gv]:record({state:"deploying",endpoints:{}})},isOpen:t.isOpen,lifetime:n.signal},B=await(0,y.rU)(M,T,async a=>{const r={...n,signal:a.signal};try{await(t.onBegin?.())
;const n=await async function(e,n,t,a){const r=boundsContext(e,a),o=(0,p.e)(e.id.namespace,n,t),s=await(0,i.xS)(r,o),c=await(0,i.vl)(o,s,r,{planOnly:!1,force:!0});return await(0,i.YK)(c,s,r,{force:!0,
run:e.run}),c.changes}(e,V,E,r),c=await(0,s.g)(e.layers,r,{checked:j,timeout:Math.max(1,O-r.clock.now()),...void 0===t.onProgress?{}:{onProgress:t.onProgress}}),l=function({id:e},{made:n},t,a,r){
const s=t.find(e=>void 0!==e.failure)?.failure;return{id:e,state:void 0===s?"ready":"failed",...void 0===s?{}:{reason:s.diagnosis?.cause??s.message},
changed:n||a.some(({action:e})=>"none"!==e)||t.some(({changed:e})=>e),layers:t,plans:[{layer:p.Q,changes:a,helm:[]},...t.map(({plan:e})=>e)],endpoints:(0,o.E)(t),expiresAt:r}}(e,a,c,n,C)
;return await writeRecord(e,record(l),r),l}catch(n){const t={state:"failed",endpoints:{},reason:(0,u.gJ)(n)};throw await writeRecord(e,record(t),r).catch(e=>{
r.logger.debug(`The failure was not written to the namespace: ${(0,u.gJ)(e)}`)}),n}});return B??deploy_closed(e,T)}catch(e){c.error=e,c.hasError=!0}finally{P(c)}}
async function operatorNamespaces(e,n){const t=await Promise.all(e.map(async e=>{const{operator:t}=e.layer.spec;if(void 0===t)return[];const{foreign:a}=await(0,c.j)(t,e,{...n,layer:e.layer.name})
;return[t.namespace,a?.reference?.namespace??t.namespace]}));return[...new Set(t.flat())]}const boundsContext=({id:e},n)=>({...n,layer:p.Q,namespace:e.namespace})
;async function writeRecord({id:e},n,{kubernetes:t,signal:a}){const r={apiVersion:"v1",kind:"Namespace",name:e.namespace};await t.mergePatch(r,{metadata:{annotations:{[$.gv]:n}}},{signal:a})}
function deploy_closed({id:e},{logger:n}){return n.notice(`Pull request ${e.pullRequest} is not open: no preview is deployed`),{id:e,state:"closed",changed:!1,layers:[],plans:[],endpoints:{}}}
var S=t(5843);function openGate(e,n,t,a){return void 0!==t?async()=>{const n=await t.pullRequest(e.pullRequest);if(void 0!==n)return"open"===n.state;throw new u.j1(`${(0,
S.fq)(e.repository)} has no pull request ${e.pullRequest} that this token may see`,{remedy:"Give the token pull-requests: read."})
}:(a.notice(`No token for GitHub: nobody is asked whether pull request ${e.pullRequest} is still open, and no comment is written`),()=>Promise.resolve("closed"!==n?.state))}
async function planOffline({id:e,layers:n},t){t.logger.notice("No cluster to compare with: everything is planned as new");const r=await Promise.all(n.map(e=>async function(e,n){
const{name:t,spec:r}=e.layer,{objects:o}=await(0,a.i)(e,n),s=o.map(({kind:e,metadata:n})=>({layer:t,kind:e,name:n.name,...void 0===n.namespace?{}:{namespace:n.namespace},action:"create",fields:[]
})),{operator:i}=r;if(void 0===i)return{layer:t,changes:s,helm:[]};const{release:c,namespace:l,chart:d,version:u}=i;return{layer:t,changes:s,helm:[{layer:t,release:c,namespace:l,chart:d,action:"none",
toVersion:u}]}}(e,t)));return{id:e,state:"planned",changed:!0,layers:[],plans:r,endpoints:{}}}var N=t(8223),O=t(71131),q=t(7325);async function deployAndAnnounce(e){
const{target:n,layers:t,mode:a,run:r,collaborators:o,github:s}=e,{id:i,pullRequest:c}=n,{logger:l}=o;!function({pullRequest:e},n,t){
if("plan"!==t&&!0===n?.fromFork)throw new u.j1(`Pull request ${e} comes from a fork: it gets a plan, and nothing is deployed for it`,{
remedy:"Give mode: plan, and no credentials; or push the branch to this repository, once somebody has read it."})}(i,c,a),
"apply"===a&&void 0===c&&l.warning(`Nobody told whether pull request ${i.pullRequest} comes from a fork: it is taken as not`);const d=(0,
q.dS)(e),p=c?.headSha,{timeout:m,ttl:f,quota:y,onProgress:w}=e,g={id:i,layers:t,mode:a,ttl:f,quota:y,run:r,...void 0===m?{}:{timeout:m},...void 0===p?{}:{commit:p}};let h;try{
h=isConnected(o)?await deployPreview(g,o,{isOpen:openGate(i,c,s,l),onProgress:w,onBegin:async()=>{"apply"===a&&void 0!==p&&await d.begin(i,p)}}):await planOffline(g,o)}catch(e){
const n=o.signal.aborted?"The run was interrupted before the preview was ready":"The preview was not deployed";throw await d.end(i,{state:"failure",description:n}),e}const k=(0,O.f)(h.layers),b={...h,
url:urlOf(h.endpoints),failure:k};return await async function({id:e,state:n,endpoints:t,layers:a,plans:r,expiresAt:o,url:s,failure:i},c,l,d){if("closed"===n)return;if("planned"!==n){
const t=void 0===s?{}:{url:s};await c.end(e,"ready"===n?{state:"success",description:`Ready in ${e.namespace}`,...t}:{state:"failure",description:i?.message??"Not ready",...t})}await c.comment(e,(0,
N.K)({...(0,q.vm)(e,d),state:n,endpoints:t,changes:r,...void 0===o?{}:{expiresAt:(0,v.sZ)(o)},...void 0===i?{}:{failure:(0,q.gf)(i,a)},commit:l?.headSha??q.PM}))}(b,d,c,r),b}
const isConnected=e=>"kubernetes"in e;const urlOf=e=>Object.values(e).find(e=>/^https?:\/\//.test(e)&&URL.canParse(e))},97854:(e,n,t)=>{t.d(n,{j:()=>loadPreviewLayers})
;var a=t(84249),r=t(34992),o=t(19452),s=t(45399);const i="preview";async function loadPreviewLayers(e){const{namespace:n,chartMirror:t,workspace:c,file:l,env:d}=e,u=(await(0,
a.Zw)(c,l))?.spec.environments??{},p=e.environment??(i in u?i:void 0),{layers:m,overlay:f,installation:y}=e,w=await(0,o.f)({...void 0===p?{}:{environment:p},...void 0===m?{}:{layers:m},
...void 0===f?{}:{overlay:f},...void 0===l?{}:{file:l},workspace:c,installation:y});return w.layers.map(({layer:e,patches:a})=>{const o=(0,r.ek)(e,w.overlay,i);return{layer:e,namespace:n,patches:a,
guest:!0,...void 0===o?{}:{overlay:o},...void 0===t?{}:{chartMirror:t},run:(0,s.y)(d)}})}},92708:(e,n,t)=>{t.d(n,{Cr:()=>findPreview,Dq:()=>openForPlan,iu:()=>openPreviews})
;var a=t(5843),r=t(12317),o=t(74255),s=t(26978),i=t(33730),c=t(42110),l=t(45399),d=t(85361);async function openPreviews(e){const n=await openOptionalGitHub(e),t=await(0,
s.E)(e),{logger:a,env:r,clusterTitle:o=""}=e;return a.info(`Cluster: ${o}${t.kubernetes.server}`),{collaborators:t,github:n,run:(0,l.y)(r),[Symbol.asyncDispose]:()=>t[Symbol.asyncDispose]()}}
async function openForPlan(e){try{const n=await(0,i.$)(e.env);return!0===n?.fromFork?await openOffline(e):await openPreviews(e)}catch(n){if(!(n instanceof r.j1)||"none"!==n.details.kubeconfig)throw n
;return openOffline(e)}}async function openOffline(e){const{logger:n,signal:t,env:a,path:r}=e,i={...(0,s.g)(a),...void 0===r?{}:{PATH:r}};return{collaborators:{exec:(e,n,t={})=>(0,o.m)(e,n,{env:i,...t
}),logger:n,signal:t},github:await openOptionalGitHub(e),run:(0,l.y)(a),[Symbol.asyncDispose]:()=>Promise.resolve()}}async function openOptionalGitHub(e){if(""===e.token)return
;const{owner:n,name:t}=e.repository;return(0,i.o)({...e,env:{...e.env,GITHUB_REPOSITORY:`${n}/${t}`},signal:(0,c.G)(e.signal)})}async function findPreview(e,n,t,r){
const o=(r.GITHUB_REPOSITORY??"").toLowerCase()===(0,a.fq)(n);return(0,d.FB)(e,n,o?await(0,i.$)(r):void 0,t)}},24277:(e,n,t)=>{t.d(n,{b:()=>reapAndAnnounce,z:()=>removeAndAnnounce})
;var a=t(31891),r=t(36100),o=t(12317),s=t(17430);function decide(e,n,t){if(void 0!==e.metadata.deletionTimestamp)return{remove:!0,reason:"its removal was begun before"};if("closed"===n)return{
remove:!0,reason:"its pull request is closed"};const a=(0,s.p1)(e);if(a<=t)return{remove:!0,reason:`its time was over at ${(0,s.sZ)(a)}`};return{remove:!1,
reason:`${"open"===n?"its pull request is open":"nobody knows whether its pull request is open"}, and it has time until ${(0,s.sZ)(a)}`}}
var i=t(91602),c=t(23324),l=t(56237),d=t(71838),u=t(48344),p=t(40682),m=t(81908),f=t(84593);const y="rbac.authorization.k8s.io/v1";async function findClusterBindings(e,{kubernetes:n,signal:t}){
const{items:a}=await n.list({apiVersion:y,kind:"ClusterRoleBinding"},{signal:t}),r=a,o=r.filter(({subjects:n=[]})=>n.length>0&&n.every(isOf(e)));if(0===o.length)return{bindings:o,roles:[]}
;const s=new Set(o.map(({roleRef:e})=>e?.name)),i=new Set(r.filter(e=>!o.includes(e)).map(({roleRef:e})=>e?.name)),{items:c}=await n.list({apiVersion:y,kind:"ClusterRole"},{labelSelector:f.vr,signal:t
});return{bindings:o,roles:c.filter(({metadata:{name:e}})=>s.has(e)&&!i.has(e))}}
const boundTo=e=>(e.subjects??[]).flatMap(({namespace:e})=>e??[]),isOf=e=>({kind:n,namespace:t})=>"ServiceAccount"===n&&e(t??"");var w=t(5843),v=t(98008),g=t(63036);const h={apiVersion:"v1",
kind:"PersistentVolume"},k={apiVersion:"v1",kind:"PersistentVolumeClaim"
},specOf=e=>e.spec??{},isProvisioned=({metadata:e})=>void 0!==e.annotations?.["pv.kubernetes.io/provisioned-by"],claimedFrom=e=>specOf(e).claimRef?.namespace??""
;async function findVolumes(e,{kubernetes:n,signal:t}){const{items:a}=await n.list(h,{signal:t});return a.filter(n=>e(claimedFrom(n)))}
async function letVolumesGo(e,{kubernetes:n,logger:t,signal:a,dryRun:r}){
if(!r)for(const r of e)isProvisioned(r)&&"Delete"!==specOf(r).persistentVolumeReclaimPolicy&&(t.info(`PersistentVolume ${r.metadata.name}: goes with the preview (policy Delete)`),
await n.mergePatch((0,g.Po)(r),{spec:{persistentVolumeReclaimPolicy:"Delete"}},{signal:a}))}async function drainVolumes(e,{kubernetes:n,ledger:t,signal:a,dryRun:r}){
const o=e.filter(e=>void 0!==e.metadata.labels?.[f.vr]),s=e.filter(e=>isProvisioned(e)||o.includes(e));for(const n of e)s.includes(n)||t.left((0,
g.Po)(n),"it was not provisioned for a claim, so its disk may hold more than the preview");if(r){for(const e of s)t.removed((0,g.Po)(e));return}await(0,v.Uw)(o,n,{signal:a})
;const{remaining:i}=await(0,v.Ly)(s,{client:n,signal:a,onGone:e=>t.removed((0,g.Po)(e))});for(const e of i)t.left((0,g.Po)(e),reasonOf(e))}function reasonOf(e){const{phase:n,message:t}=e.status??{}
;if("Failed"===n&&void 0!==t)return`its provisioner could not delete it: ${t}`;const{claimRef:a}=specOf(e)
;return`its provisioner has not deleted it yet (claim ${a?.namespace??""}/${a?.name??""}); see its events`}var __addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],t&&(r=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:a,async:t})
}else t&&e.stack.push({async:!0});return n},b=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,a=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const $=12e4;async function removeLeavings(e,n){
const t=await findVolumes(e,n),{bindings:r}=await findClusterBindings(e,n),o=await async function(e,n){const{kubernetes:t,signal:r}=n,o=await(0,a.X)([...new Set(e)],8,async e=>void 0===await t.get({
apiVersion:"v1",kind:"Namespace",name:e},{signal:r})?[e]:[]);return new Set(o.flat())}([...t.map(claimedFrom),...r.flatMap(boundTo)],n);if(0===o.size)return;const s=t.filter(e=>o.has(claimedFrom(e)))
;await letVolumesGo(s,n);const{bindings:i,roles:c}=await findClusterBindings(e=>o.has(e),n);await(0,u.$)([...i,...c],n),await drainVolumes(s,n)}
var P=t(46960),R=t(42055),S=t(26024),N=t(26352),O=t(77057),q=t(49296),remove_addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],t&&(r=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:a,async:t})
}else t&&e.stack.push({async:!0});return n},T=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,a=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const j=12e5;async function removePreview(e,n,t,a){
const r={stack:[],error:void 0,hasError:!1};try{const{dryRun:s,run:i,clearFinalizers:u,timeout:f=j}=t,y=remove_addDisposableResource(r,(0,
p.R)(f,`the preview ${e.namespace} to be removed`,n.signal),!1),w=(0,d.a)(n.logger,[{dryRun:s}]),g={...n,signal:y.signal,layer:m.Q,namespace:e.namespace,ledger:w,dryRun:s,deleteVolumes:!0,
clearFinalizers:u,run:i};let h={};try{const r=await(0,c.z$)(e,g),s=r&&(0,q.aE)(r);void 0!==s?.commit&&(h={commit:s.commit});const i=await async function(e,n,{keep:t,inTurn:a=e=>e()},r){
const s=n.namespace;if(void 0!==e&&!(0,S.IR)(e))throw new o.j1(`Namespace ${s} exists, and Lamina did not make it`,{
remedy:"Nothing was removed. See who made it, and remove it by hand if it is nobody’s."});if(void 0===e)return void await removeLeavings(e=>e===s,n);const i=r??await(0,l.MZ)(n)
;if(n.dryRun||void 0!==e.metadata.deletionTimestamp)return void await end(e,await a(()=>removeContents(i,n)),n);await(0,O.h)(s,n);const d={name:c.hj,namespace:s,run:n.run,signal:n.signal};let u=!1
;const p=(0,R.kK)(d,n,async r=>{u=!0;const o=await(t?.());if(void 0!==o)return o;const c={...n,signal:r};return a(async()=>{const t=await removeContents(i,c);return await(0,N.L7)(s,c),await(0,
v.Uw)([e],n.kubernetes,{signal:r}),t},r)}),m=await p.catch(e=>{if(u||!(0,c.jf)(e))throw e;return removeContents(i,n)});return"string"==typeof m?m:void await end(e,m,n)}(r,g,t,a)
;return n.signal.throwIfAborted(),{...w.result,...h,...void 0===i?{}:{kept:i}}}catch(e){if(n.signal.throwIfAborted(),!(e instanceof o.Xf&&isTold(e)))throw e;return{...w.result,...h,failure:e}}
}catch(e){r.error=e,r.hasError=!0}finally{T(r)}}const isTold=({code:e})=>["TEARDOWN_STUCK","DEADLINE","LOCK_LOST"].includes(e);async function removeContents(e,n){
const{namespace:t}=n,isMine=e=>e===t,a=await findVolumes(isMine,n);await letVolumesGo(a,n);const r=await(0,l.zw)(t,e,n);for(const e of(0,P.pV)(r,P.BX))await(0,u.$)(e,n);await async function(e){
const{kubernetes:n,signal:t,namespace:a}=e,{items:r}=await n.list(k,{namespace:a,signal:t});await(0,u.$)(r,e)}(n);const{bindings:o,roles:s}=await findClusterBindings(isMine,n);await(0,
u.$)([...o,...s],n);const i=new Set(a.map(({metadata:e})=>e.name)),c=(await findVolumes(isMine,n)).filter(({metadata:e})=>!i.has(e.name));return await letVolumesGo(c,n),[...a,...c]}
async function end(e,n,t){const a=await Promise.allSettled([drainVolumes(n,t),(0,N.vn)(e,t)]);for(const e of a)if("rejected"===e.status)throw e.reason}const V=64,E=16
;async function reapPreviews(e,n,t){const s=await(0,i.h)(e,n),u=await async function(e,{logger:n,signal:t}){const unknown=()=>Promise.resolve("unknown")
;if(void 0===e)return n.notice("No token for GitHub: previews go by their time to live alone"),unknown;const giveUp=e=>{t.throwIfAborted(),
n.warning(`GitHub does not tell which pull requests are open; only time counts: ${(0,o.gJ)(e)}`)};let a;try{a=await e.openPullRequests()}catch(e){return giveUp(e),unknown}return async n=>{
if(a.has(n))return"open";try{return(await e.pullRequest(n))?.state??"unknown"}catch(e){return giveUp(e),"unknown"}}}(t.github,n),f=n.clock.now(),y=await(0,a.X)(s,V,async e=>({...e,
...decide(e.namespace,await u(e.id.pullRequest),f)})),v=y.some(({remove:e})=>e),g=v?await(0,l.MZ)(n):[],h=(0,r.z)(E),k=await(0,a.X)(y,V,async e=>e.remove?async function(e,n,t,a,r){
const{id:s,reason:i}=e,{logger:l,clock:d,signal:u}=a,{dryRun:p,timeout:m}=r;l.info(`${s.namespace} ${p?"would be":"is"} removed: ${i}`);try{const o=await removePreview(s,a,{...r,...void 0===m?{}:{
timeout:m},keep:async()=>{const e=await(0,c.z$)(s,a);if(void 0===e)return;const n=decide(e,await t(s.pullRequest),d.now());return n.remove?void 0:n.reason}},n);return void 0!==o.kept?{
row:tell(e,"kept",o.kept),removal:o}:void 0!==o.failure?{row:tell(e,"stuck",o.failure.message),removal:o}:(p||await(r.onRemoved?.(s,o)),{row:tell(e,"removed",i),removal:o})}catch(n){
return u.throwIfAborted(),l.warning(`${s.namespace} was not removed: ${(0,o.gJ)(n)}`),{row:tell(e,"stuck",(0,o.gJ)(n)),removal:C}}}(e,g,u,n,{...t,inTurn:h}):{row:tell(e,"kept",e.reason),removal:C
}),P=await async function(e,n,t,a){const r={stack:[],error:void 0,hasError:!1};try{const{dryRun:s}=a,i=`what gone previews of ${e.name} have left`,c=__addDisposableResource(r,(0,
p.R)($,i,t.signal),!1),l=(0,d.a)(t.logger,[{dryRun:s}]),u={...t,...a,signal:c.signal,ledger:l,layer:m.Q,namespace:"",deleteVolumes:!0
},f=new Set(n.map(({id:e})=>e.namespace)),isCandidate=n=>!f.has(n)&&void 0!==(0,w.it)(n,e);try{await removeLeavings(isCandidate,u)}catch(e){if(t.signal.throwIfAborted(),!(e instanceof o.Xf))throw e
;t.logger.warning(`Not all that gone previews have left could be removed: ${e.message}`)}return l.result}catch(e){r.error=e,r.hasError=!0}finally{b(r)}
}(e,s,n,t),R=[...k.map(({removal:e})=>e),P],S=k.filter(({row:e})=>"stuck"===e.outcome).map(({row:e})=>e);return{previews:k.map(({row:e})=>e),removed:R.flatMap(({removed:e})=>e),
leftBehind:R.flatMap(({leftBehind:e})=>e),...0===S.length?{}:{failure:failureOf(S)}}}const C={removed:[],leftBehind:[]},tell=({id:e,namespace:n},t,a)=>({pullRequest:e.pullRequest,
namespace:e.namespace,expiresAt:(0,s.sZ)((0,s.p1)(n)),outcome:t,reason:a});function failureOf(e){const[n]=e,t=e.length>1?` (and ${e.length-1} more)`:""
;return new o.Xf("REAP_INCOMPLETE",`${n?.namespace??""} was not removed${t}: ${n?.reason??""}`,{remedy:"See the reason of each; what can be mended without help is taken up by the next run.",details:{
stuck:e}})}var x=t(8223),A=t(7325);async function removeAndAnnounce(e){const{id:n,run:t,collaborators:a}=e,r=await removePreview(n,a,e);return e.dryRun||await tellRemoved(n,r,(0,A.dS)(e),t),r}
async function tellRemoved(e,{failure:n,commit:t=A.PM},a,r){void 0===n&&await a.removed(e),await a.comment(e,(0,x.K)({...(0,A.vm)(e,r),state:"removed",endpoints:{},changes:[],commit:t,
...void 0===n?{}:{failure:(0,A.gf)(n,[])}}))}async function reapAndAnnounce(e){const n=(0,A.dS)(e);return reapPreviews(e.repository,e.collaborators,{...e,onRemoved:(t,a)=>tellRemoved(t,a,n,e.run)})}},
85361:(e,n,t)=>{t.d(n,{FB:()=>findTarget,W1:()=>findRepository,wD:()=>findRepositoryHere});var a=t(5843),r=t(12317),o=t(75816);function findRepository(e,n){const t=""===e?n.GITHUB_REPOSITORY??"":e
;if(""!==t)return(0,a.SU)(t);throw new r.j1("No repository was given, and GITHUB_REPOSITORY is not set",{remedy:"Give repository (--repository) as owner/name."})}
async function findRepositoryHere(e,n,t){if(""!==e||""!==(n.GITHUB_REPOSITORY??""))return findRepository(e,n);const s=(0,o._M)(await(0,o.yv)(process.cwd(),t));if(void 0!==s)return(0,a.SU)(s)
;throw new r.j1('No repository was given, GITHUB_REPOSITORY is not set, and this is no checkout with a remote "origin"',{remedy:"Give --repository owner/name."})}async function findTarget(e,n,t,o){
if(""===e&&void 0===t)throw new r.j1("No pull request was given, and the event of this run is about none",{remedy:"Give pull-request (--pull-request), such as 12."});const s=""===e?t?.number??0:(0,
a.yA)(e),i=(0,a.oW)(n,s);if(t?.number===s)return{id:i,pullRequest:t};if(void 0===o)return{id:i,pullRequest:void 0};const c=await o.pullRequest(s);if(void 0!==c)return{id:i,pullRequest:c}
;throw new r.j1(`${(0,a.fq)(n)} has no pull request ${s} that this token may see`,{remedy:"Check the number and the repository, and give the token pull-requests: read."})}},7325:(e,n,t)=>{t.d(n,{
PM:()=>o,dS:()=>announcerOf,vm:()=>commentOf,gf:()=>whyOf});var a=t(12317);const r="preview",taskOf=({pullRequest:e})=>`preview:pr-${e}`;async function tryIt(e,n,{github:t,logger:r,signal:o}){
if(void 0!==t)try{await n(t)}catch(n){o.throwIfAborted();const t=n instanceof a.Xf&&void 0!==n.remedy?`. ${n.remedy}`:"";r.warning(`${e}: ${(0,a.gJ)(n)}${t}`)}}
const announcerOf=({collaborators:e,github:n,run:t,comments:a,records:o})=>function(e){const{runUrl:n}=e,t=void 0===n?{}:{logUrl:n};let a;const setStatus=(e,n,a)=>a.setDeploymentStatus(e,{...t,...n
}),endEarlier=async(e,n)=>{const t=(await n.listDeployments({environment:r,task:taskOf(e)})).filter(e=>e.id!==a?.id);for(const e of t.slice(0,5))await setStatus(e,{state:"inactive"},n)
},attempt=async(n,t)=>{e.records&&await tryIt(n,t,e)};return{begin:(e,n)=>attempt("The deployment record was not begun",async t=>{a=await t.createDeployment({ref:n,environment:r,task:taskOf(e),
description:`Preview of pull request ${e.pullRequest}`,transient:!0}),await setStatus(a,{state:"in_progress"},t),await endEarlier(e,t)}),
end:(e,{state:n,description:t,url:r})=>attempt(`The deployment record of ${e.namespace} was not ended`,async e=>{if(void 0===a)return;const o=void 0===r?{}:{environmentUrl:r};await setStatus(a,{
state:n,description:t,...o},e)}),removed:e=>attempt(`The deployment record of ${e.namespace} was not ended`,n=>endEarlier(e,n)),comment:async(n,t)=>{if(!e.comments)return;const a={
number:n.pullRequest,marker:"preview",body:t};await tryIt(`The comment in pull request ${n.pullRequest} was not written`,async e=>{await e.keepComment(a)},e)}}}({github:n,logger:e.logger,
signal:e.signal,...void 0===t.url?{}:{runUrl:t.url},comments:a,records:o}),o="an unknown commit";function whyOf(e,n){const t=n.find(e=>void 0!==e.failure)?.failure,a=t?.diagnosis?.cause,{remedy:r}=e
;return{message:t?.message??e.message,...void 0===a?{}:{cause:a},...void 0===r?{}:{remedy:r}}}const commentOf=(e,n)=>({pullRequest:e.pullRequest,namespace:e.namespace,...void 0===n.url?{}:{
runUrl:n.url}})},71838:(e,n,t)=>{t.d(n,{K:()=>nameSome,a:()=>openLedger});var a=t(63036);function openLedger(e,n){
const t=n.some(e=>e.dryRun),r=new Set(n.flatMap(({onProgress:e})=>e??[])),o=new Map,s=new Map;return{removed:n=>{if(!o.has((0,a.TN)(n))){e.info(`${(0,a.P5)(n)} ${t?"would be removed":"removed"}`),
o.set((0,a.TN)(n),n);for(const e of r)e(n)}},left:(e,n)=>{s.set((0,a.TN)(e),{...e,reason:n})},get result(){return{removed:[...o.values()],leftBehind:[...s.values()]}}}}function nameSome(e){
const n=e.slice(0,5).map(e=>(0,a.P5)((0,a.Po)(e)));return n.join(", ")+(e.length>n.length?` and ${e.length-n.length} more`:"")}},26352:(e,n,t)=>{t.d(n,{De:()=>keepNamespace,L7:()=>emptyNamespace,
iq:()=>removeNamespace,tL:()=>judgeNamespace,vn:()=>endNamespace});var a=t(98008),r=t(80397),o=t(63036),s=t(31891),i=t(50780),c=t(26024),l=t(33795),d=t(9988),u=t(71838);const p=[{apiVersion:"v1",
kind:"Pod"},{apiVersion:"v1",kind:"Service"},{apiVersion:"v1",kind:"ConfigMap"},{apiVersion:"v1",kind:"Secret"},{apiVersion:"v1",kind:"PersistentVolumeClaim"},{apiVersion:"apps/v1",kind:"Deployment"
},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"networking.k8s.io/v1",
kind:"Ingress"
}],isFurniture=({kind:e,metadata:n,type:t})=>"ConfigMap"===e&&"kube-root-ca.crt"===n.name||"Secret"===e&&"kubernetes.io/service-account-token"===t||"Secret"===e&&t===d.bz||"Secret"===e&&"cass-operator"===n.labels?.["app.kubernetes.io/managed-by"]
;const unseen=({apiVersion:e,kind:n},t)=>({apiVersion:e,kind:n,metadata:{name:"(may not be listed)",namespace:t}});async function judgeNamespace(e,n,{kubernetes:t,signal:a}){const i=await(0,c.oZ)(e,{
client:t,signal:a});if(void 0===i)return{namespace:i,ours:!1,inhabitants:[]};const d=(0,c.IR)(i),u=new Set(n.map(e=>(0,o.TN)((0,o.Po)(e)))),m=d?await async function(e,n,t){
const{items:a}=await n.list(l.mm,t),o=a.filter(e=>"Namespaced"===e.spec.scope).map(l.I);return(await(0,s.X)([...p,...o],8,async a=>{try{return(await n.list(a,{...t,namespace:e})).items}catch(n){
if(n instanceof r.h&&404===n.status)return[];if(n instanceof r.h&&403===n.status)return[unseen(a,e)];throw n}
})).flat().filter(e=>!isFurniture(e)&&void 0===e.metadata.deletionTimestamp&&0===(e.metadata.ownerReferences??[]).length)}(e,t,{signal:a}):[];return{namespace:i,ours:d,
inhabitants:m.filter(e=>!u.has((0,o.TN)((0,o.Po)(e))))}}function keepNamespace(e,n,{ledger:t}){t.left((0,o.Po)(e),0===n.length?"Lamina did not make it":`others live in it: ${(0,u.K)(n)}`)}
async function emptyNamespace(e,{kubernetes:n,signal:t}){for(const r of["Pod","PersistentVolumeClaim"]){const{items:o}=await n.list({apiVersion:"v1",kind:r},{namespace:e,signal:t});await(0,a.Uw)(o,n,{
signal:t}),await(0,a.Ly)(o,{client:n,signal:t})}}async function removeNamespace(e,n){n.dryRun||await emptyNamespace(e.metadata.name,n),await endNamespace(e,n)}async function endNamespace(e,n){
const{kubernetes:t,ledger:r,signal:s,dryRun:c}=n,l=(0,o.Po)(e);if(c)return void r.removed(l);await(0,a.Uw)([e],t,{signal:s});const{remaining:d}=await(0,a.Ly)([e],{client:t,signal:s}),[u]=d
;if(void 0===u)return void r.removed(l);const p=["NamespaceFinalizersRemaining","NamespaceContentRemaining","NamespaceDeletionDiscoveryFailure"].map(e=>(0,
o.fS)(u,e)).flatMap(e=>"True"===e?.status?e.message??[]:[]).join(" ")||"it is still being deleted";throw r.left(l,p),new i.kN("TEARDOWN_STUCK",l,`${(0,o.P5)(l)} does not go away: ${p}`,{
remedy:"Bring the controllers of the named finalizers back, or clear them, and run again.",details:{...r.result}})}},48344:(e,n,t)=>{t.d(n,{y:()=>removeMembers,$:()=>removeObjects})
;var a=t(98008),r=t(63036),o=t(50780),s=t(27396),i=t(29659),c=t(80397);const l={apiVersion:"apps/v1",kind:"Deployment"},d=[{finalizer:"strimzi.io/topic-operator",
controller:"the topic operator (in Kafka's entity operator)",deployment:({metadata:{labels:e,namespace:n}})=>{const t=e?.["strimzi.io/cluster"];if(void 0!==t&&void 0!==n)return{
name:`${t}-entity-operator`,namespace:n}}},{finalizer:"finalizer.cassandra.datastax.com",controller:"cass-operator"}];async function deploymentState(e,n,t){if(void 0===e)return;const a=await n.get({
...l,...e},{signal:t});return void 0!==a&&isReady(a)?void 0:`Deployment ${e.namespace}/${e.name} ${void 0===a?"does not exist":"has no ready pod"}`}async function operatorState({apiVersion:e},n,t){
const a=(0,i.i)((0,r.F8)(e));if(void 0!==a)try{const e=(await n.list(l,{signal:t})).items.filter(e=>a.matches(e));if(e.some(isReady))return
;return 0===e.length?"no Deployment of it exists":"its Deployment has no ready pod"}catch(e){if(e instanceof c.h&&403===e.status)return;throw e}}
const isReady=e=>(e.status?.readyReplicas??0)>0,clearCommand=({kind:e,metadata:{name:n,namespace:t}})=>`kubectl ${void 0===t?"":`-n ${t} `}patch ${e.toLowerCase()} ${n} --type merge -p '{"metadata":{"finalizers":null}}'`,u=1e4,askAll=async(e,{kubernetes:n,signal:t})=>(await(0,
a.Uw)(e,n,{signal:t}),e),removeMembers=(e,n)=>removeObjects(e,n,(e,{kubernetes:n,logger:t,signal:a})=>(0,s.G)(e,{client:n,logger:t,signal:a}));async function removeObjects(e,n,t=askAll){
const{kubernetes:o,ledger:s,signal:i,dryRun:c}=n;if(0===e.length)return;if(c){for(const n of e)s.removed((0,r.Po)(n));return}let l=await t(e,n);const onGone=e=>s.removed((0,
r.Po)(e)),p=new AbortController,m=n.clock.sleep(u,AbortSignal.any([i,p.signal])).then(()=>p.abort(),()=>{});if(({remaining:l}=await(0,a.Ly)(l,{client:o,signal:AbortSignal.any([i,p.signal]),onGone})),
p.abort(),await m,0!==l.length){if(!i.aborted){const e=await Promise.all(l.map(e=>async function(e,n,t){for(const a of e.metadata.finalizers??[]){const r=d.find(e=>e.finalizer===a)
;if(void 0===r)continue;const o=void 0===r.deployment?await operatorState(e,n,t):await deploymentState(r.deployment(e),n,t);if(void 0!==o)return{finalizer:a,
why:`${r.controller} would remove it, but ${o}`}}}(e,o,i))),t=l.flatMap((n,t)=>{const a=e[t];return void 0===a?[]:[{object:n,...a}]});for(const{object:e,finalizer:a,why:r}of t){
if(!n.clearFinalizers)throw stuck(l,n,`${a}: ${r}`);await clearFinalizer(e,a,r,n)}({remaining:l}=await(0,a.Ly)(l,{client:o,signal:i,onGone}))}if(l.length>0)throw stuck(l,n,void 0)}}
async function clearFinalizer(e,n,t,{kubernetes:a,logger:o,signal:s}){o.warning(`${(0,r.P5)((0,r.Po)(e))}: removing the finalizer ${n}; ${t}`);const i=(e.metadata.finalizers??[]).filter(e=>e!==n)
;await a.mergePatch((0,r.Po)(e),{metadata:{finalizers:i}},{signal:s})}function stuck(e,{ledger:n},t){for(const a of e)n.left((0,r.Po)(a),reasonOf(a,t));const[a]=e
;if(void 0===a)throw new TypeError("Nothing is stuck");const s=(0,r.Po)(a);return new o.kN("TEARDOWN_STUCK",s,`${(0,
r.P5)(s)} does not go away: ${reasonOf(a,t)}${e.length>1?` (and ${e.length-1} more)`:""}`,{
remedy:`Bring its controller back and run again; if that is gone for good, clear the finalizer: ${clearCommand(a)}`,details:{...n.result}})}function reasonOf({metadata:e},n){const t=e.finalizers??[]
;return 0===t.length?n??"it is still being deleted":void 0===n?`held by the finalizers ${t.join(", ")}`:`held by the finalizer ${n}`}},81908:(e,n,t)=>{t.d(n,{Q:()=>r,e:()=>renderBounds})
;var a=t(71847);const r="preview.bounds",o="lamina-preview";function renderBounds(e,n,t){const r={name:o,namespace:e};return[{apiVersion:"v1",kind:"ResourceQuota",metadata:r,spec:{hard:{...n}}},{
apiVersion:"v1",kind:"LimitRange",metadata:r,spec:{limits:[{type:"Container",defaultRequest:{...a.u}}]}},{apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",metadata:r,spec:{podSelector:{},
policyTypes:["Ingress"],ingress:[{from:[{podSelector:{}}]},...0===t.length?[]:[{from:[fromNamespaces(t)]}]]}}]}const fromNamespaces=e=>({namespaceSelector:{matchExpressions:[{
key:"kubernetes.io/metadata.name",operator:"In",values:[...new Set(e)].sort()}]}})},71847:(e,n,t)=>{t.d(n,{u:()=>i,t:()=>demandOf});var a=t(8575),r=t(63036),o=t(50787);const s=384n*o.uJ
;function sparkPods(e){const n=(0,a.Ce)(e)?e:{},t=(0,a.Ce)(n.sparkConf)?n.sparkConf:{},role=e=>{const r=(0,
a.Ce)(n[e])?n[e]:{},set=e=>textOf(t[e]),o=r.coreRequest??set(`spark.kubernetes.${e}.request.cores`),s=r.memoryOverhead??set(`spark.${e}.memoryOverhead`);return{
cores:r.cores??set(`spark.${e}.cores`)??1,memory:r.memory??set(`spark.${e}.memory`)??"1g",instances:r.instances??Number(set(`spark.${e}.instances`)??("driver"===e?1:2)),...void 0===o?{}:{coreRequest:o
},...void 0===s?{}:{memoryOverhead:s}}};return[podOf({...role("driver"),instances:1}),podOf(role("executor"))]}const textOf=e=>"string"==typeof e||"number"==typeof e?String(e):void 0
;function podOf({cores:e=1,coreRequest:n,memory:t="1g",memoryOverhead:a,instances:r=1}){const i=sparkMemory(t),c=40n*i/100n,l=void 0===a?c>s?c:s:sparkMemory(a);return{count:r,cpu:(0,o.Lf)(n??e)??0n,
memory:i+l}}function sparkMemory(e){const[,n="0",t="m"]=/^(\d+)([kmgt]?)b?$/i.exec(e)??[],a={k:"Ki",m:"Mi",g:"Gi",t:"Ti"}[t.toLowerCase()]??"Mi";return(0,o.Lf)(`${n}${a}`)??0n}const i={cpu:"50m",
memory:"128Mi"},demand_quantity=(e,n)=>("string"==typeof e||"number"==typeof e?(0,o.Lf)(e):void 0)??(0,o.Lf)(n)??0n,c={"/Pod":({spec:e})=>({pods:[demand_podOf(e,1)]}),
"/PersistentVolumeClaim":({spec:e})=>({claims:[claimOf(e,1)]}),"/Service":({spec:e})=>({loadBalancers:"LoadBalancer"===at(e,"type")?1:0}),"apps/Deployment":({spec:e})=>({
pods:[demand_podOf(at(e,"template","spec"),replicasOf(e))]}),"apps/DaemonSet":({spec:e})=>({pods:[demand_podOf(at(e,"template","spec"),1)]}),"apps/StatefulSet":({spec:e})=>({
pods:[demand_podOf(at(e,"template","spec"),replicasOf(e))],claims:listAt(e,"volumeClaimTemplates").map(n=>claimOf(at(n,"spec"),replicasOf(e)))}),"batch/Job":({spec:e})=>({pods:[jobPod(e)]}),
"batch/CronJob":({spec:e})=>({pods:[jobPod(at(e,"jobTemplate","spec"))]}),"kafka.strimzi.io/KafkaNodePool":({spec:e})=>({pods:[containersOf([e],replicasOf(e))],
claims:volumesOf(at(e,"storage")).map(n=>({count:replicasOf(e),storage:demand_quantity(at(n,"size"),"0")}))}),"kafka.strimzi.io/Kafka":({spec:e})=>({
pods:[...void 0===at(e,"entityOperator")?[]:[containersOf(["topicOperator","userOperator"].map(n=>at(e,"entityOperator",n)),1)],...["cruiseControl","kafkaExporter"].flatMap(n=>void 0===at(e,n)?[]:[containersOf([at(e,n)],1)])],
loadBalancers:2*listAt(e,"kafka","listeners").filter(e=>"loadbalancer"===at(e,"type")).length}),"kafka.strimzi.io/KafkaConnect":replicated,"kafka.strimzi.io/KafkaBridge":replicated,
"kafka.strimzi.io/KafkaMirrorMaker2":replicated,"cassandra.datastax.com/CassandraDatacenter":({spec:e})=>{
const n=Number(at(e,"size")??1),t=containersOf([e,...!0===at(e,"disableSystemLoggerSidecar")?[]:[{}]],n),a=containersOf([{resources:at(e,"configBuilderResources")}],n);return{pods:[larger(t,a)],
claims:[claimOf(at(e,"storageConfig","cassandraDataVolumeClaimSpec"),n)]}},"sparkoperator.k8s.io/SparkApplication":({spec:e})=>({pods:sparkPods(e)}),
"sparkoperator.k8s.io/ScheduledSparkApplication":({spec:e})=>({pods:sparkPods(at(e,"template"))}),"spark.apache.org/SparkApplication":({spec:e})=>({pods:sparkPods(e)})};function demandOf(e){
const n=e.map(e=>c[`${(0,r.F8)(e.apiVersion)}/${e.kind}`]?.(e)??{});return{pods:n.flatMap(({pods:e=[]})=>e),claims:n.flatMap(({claims:e=[]})=>e),loadBalancers:n.reduce((e,{loadBalancers:n=0})=>e+n,0)}
}function at(e,...n){return n.reduce((e,n)=>(0,a.Ce)(e)?e[n]:void 0,e)}function listAt(e,...n){const t=at(e,...n);return Array.isArray(t)?t:[]}function replicated({spec:e}){return{
pods:[containersOf([e],replicasOf(e))]}}const replicasOf=e=>Number(at(e,"replicas")??1),jobPod=e=>demand_podOf(at(e,"template","spec"),Number(at(e,"parallelism")??1)),claimOf=(e,n)=>({count:n,
storage:demand_quantity(at(e,"resources","requests","storage"),"0")}),volumesOf=e=>[e,...listAt(e,"volumes")].filter(e=>"persistent-claim"===at(e,"type"));function demand_podOf(e,n){
return listAt(e,"initContainers").map(e=>containersOf([e],n)).reduce(larger,containersOf(listAt(e,"containers"),n))}const larger=(e,n)=>({count:e.count,cpu:e.cpu>n.cpu?e.cpu:n.cpu,
memory:e.memory>n.memory?e.memory:n.memory});function containersOf(e,n){const sum=n=>e.reduce((e,t)=>{const a=at(t,"resources","requests",n),r=at(t,"resources","limits",n)
;return e+demand_quantity(a??r,i[n])},0n);return{count:n,cpu:sum("cpu"),memory:sum("memory")}}},91602:(e,n,t)=>{t.d(n,{h:()=>findPreviews});var a=t(5843)
;async function findPreviews(e,{kubernetes:n,signal:t}){const{items:r}=await n.list({apiVersion:"v1",kind:"Namespace"},{labelSelector:"app.kubernetes.io/managed-by=lamina",signal:t})
;return r.flatMap(n=>{const t=(0,a.ls)(n,e);return void 0===t?[]:[{id:t,namespace:n}]}).sort((e,n)=>e.id.pullRequest-n.id.pullRequest)}},23324:(e,n,t)=>{t.d(n,{hj:()=>d,jf:()=>isGoing,
rU:()=>holdNamespace,z$:()=>findNamespace});var a=t(98008),r=t(80397),o=t(37017),s=t(42055),i=t(26024),c=t(12317),l=t(5843);const d=(0,s.l4)("preview.lock"),u=2e3;async function holdNamespace(e,n,t){
const{kubernetes:a,clock:r,logger:o,signal:s}=n,{id:c,isOpen:l}=e;for(;;){if(await awaitEnd(c,n),!await l())return;const d=r.now(),p=await(0,i.YX)(c.namespace,metadataOf(e),{client:a,logger:o,signal:s
});p||await checkOwner(c,n);const m=await lock(e,n);if(void 0!==m)try{if(r.now()-d>u&&!await l())return;if(void 0!==(await findNamespace(c,n))?.metadata.deletionTimestamp)continue
;return p||await renew(e,{...n,signal:m.signal}),await t({signal:m.signal,made:p})}finally{await m.release()}}}const metadataOf=({id:e,labels:n,annotations:t})=>({labels:{...(0,l.PC)(e),...n},
annotations:{"lamina.dev/repository":(0,l.fq)(e.repository),...t}}),findNamespace=({namespace:e},{kubernetes:n,signal:t})=>n.get({apiVersion:"v1",kind:"Namespace",name:e},{signal:t})
;async function awaitEnd(e,n){const{kubernetes:t,logger:r,signal:o}=n,s=await findNamespace(e,n)
;void 0!==s?.metadata.deletionTimestamp&&(r.info(`Namespace ${e.namespace} is being deleted; waiting until it is gone`),await(0,a.Ly)([s],{client:t,signal:o}),o.throwIfAborted())}
async function checkOwner(e,n){const t=await findNamespace(e,n);if(void 0!==t&&!(0,i.IR)(t))throw new c.j1(`Namespace ${e.namespace} exists, and Lamina did not make it`,{
remedy:`Remove it, if it is nobody's: kubectl delete namespace ${e.namespace}. Previews take names of this form for themselves.`})}
async function lock({id:{namespace:e},run:n,lifetime:t},{kubernetes:a,clock:r,logger:s,signal:i}){const{holder:c,url:l}=n;try{return await(0,o.Z)({name:d,namespace:e,holder:c,...void 0===l?{}:{url:l},
client:a,clock:r,logger:s,signal:i,lifetime:t})}catch(e){if(isGoing(e))return;throw e}}
const isGoing=e=>e instanceof r.h&&(404===e.status||403===e.status&&e.message.includes("because it is being terminated"));async function renew(e,{kubernetes:n,signal:t}){const a={apiVersion:"v1",
kind:"Namespace",name:e.id.namespace};await n.mergePatch(a,{metadata:metadataOf(e)},{signal:t})}},5843:(e,n,t)=>{t.d(n,{PC:()=>labelsOf,SU:()=>parseRepository,fq:()=>fullName,it:()=>identifyName,
ls:()=>identify,oW:()=>previewOf,yA:()=>parsePullRequest});var a=t(77598),r=t(26024),o=t(12317);const s="lamina.dev/repository",i="lamina.dev/pull-request",c=22,l=2**31-1;function parseRepository(e){
const[,n,t]=/^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(e)??[];if(void 0===n||void 0===t||/^\.{1,2}$/.test(t))throw new o.j1(`"${e}" is no repository of the form owner/name`,{
remedy:"Give it as GitHub shows it, such as octo-org/clickstream."});return{owner:n,name:t}}function parsePullRequest(e){const n=/^[1-9]\d{0,9}$/.test(e)?Number(e):Number.NaN
;if(!(n<=l))throw new o.j1(`"${e}" is no number of a pull request`,{remedy:"Give the number alone, such as 12."});return n}const previewOf=(e,n)=>({repository:e,pullRequest:n,
namespace:`${namePrefix(e)}${n}`}),fullName=({owner:e,name:n})=>`${e}/${n}`.toLowerCase();function namePrefix(e){
const n=e.name.toLowerCase().replaceAll(/[^a-z0-9]+/g,"-").slice(0,c).replaceAll(/^-+|-+$/g,"");return`preview-${""===n?"repository":n}-${digest(fullName(e),8)}-`}const digest=(e,n)=>(0,
a.createHash)("sha256").update(e).digest("hex").slice(0,n);function repositoryLabel({owner:e,name:n}){const t=`${e}.${n}`.toLowerCase();if(t.length<=63&&/[a-z0-9]$/.test(t))return t
;const a=digest(t,16);return`${t.slice(0,63-a.length-1)}.${a}`}const labelsOf=({repository:e,pullRequest:n})=>({[s]:repositoryLabel(e),[i]:String(n)});function identify(e,n){
const t=identifyName(e.metadata.name,n);return void 0!==t&&(0,r.IR)(e)?t:void 0}function identifyName(e,n){const t=namePrefix(n),a=e.startsWith(t)?e.slice(t.length):""
;if(/^[1-9]\d{0,9}$/.test(a))return previewOf(n,Number(a))}},56237:(e,n,t)=>{t.d(n,{MZ:()=>readOperatorKinds,he:()=>isCounted,zw:()=>readInventory})
;var a=t(80397),r=t(84593),o=t(63036),s=t(46960),i=t(33795),c=t(31891);const l="applyset.kubernetes.io/id",d={apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition"},u=[{
apiVersion:"batch/v1",kind:"CronJob"},{apiVersion:"batch/v1",kind:"Job"},{apiVersion:"apps/v1",kind:"Deployment"},{apiVersion:"apps/v1",kind:"StatefulSet"},{apiVersion:"apps/v1",kind:"DaemonSet"},{
apiVersion:"apps/v1",kind:"ReplicaSet"
}],p=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"],m=["","autoscaling","networking.k8s.io","policy","rbac.authorization.k8s.io"],isCounted=e=>(0,
s.c3)(e)||u.some(({apiVersion:n,kind:t})=>t===e.kind&&(0,o.F8)(n)===(0,o.F8)(e.apiVersion));async function readOperatorKinds({kubernetes:e,signal:n}){const{items:t}=await e.list(d,{signal:n})
;return t.filter(e=>"Namespaced"===e.spec?.scope).map(i.I).filter(s.c3)}async function readInventory(e,n,t){const{kubernetes:s,signal:i}=t,d=await s.list({apiVersion:"v1",kind:"ConfigMap"},{
namespace:e,labelSelector:l,signal:i}),f=await(0,c.X)(d.items,4,n=>async function(e,n,{kubernetes:t,signal:a}){const s={name:e.metadata.name,namespace:n,id:e.metadata.labels?.[l]??""},i=await(0,
r.YV)(t,s,(0,r._f)((0,r.hx)(e),(0,r.Od)([],s)),{signal:a});return[...i.values()].filter(({apiVersion:e,metadata:t})=>t.namespace!==n||!m.includes((0,o.F8)(e)))}(n,e,t)),y=await(0,
c.X)([...n,...u],8,async n=>{try{return(await s.list(n,{namespace:e,signal:i})).items}catch(e){if(e instanceof a.h&&404===e.status)return[];throw e}
}),w=[...f.flat(),...y.flat()].filter(({kind:e,metadata:n})=>!p.includes(e)&&0===(n.ownerReferences??[]).length);return[...new Map(w.map(e=>[(0,o.TN)((0,o.Po)(e)),e])).values()]}},17430:(e,n,t)=>{
t.d(n,{HX:()=>s,Zb:()=>o,Zr:()=>renderTtl,oi:()=>r,p1:()=>expiryOf,sZ:()=>renderTime,zx:()=>checkTtl});var a=t(12317);const r="lamina.dev/ttl",o="lamina.dev/expires-at",s=2592e5,i=316224e5
;function checkTtl(e){if(!(e>=1e3&&e<=i))throw new a.j1(`A time to live of ${e/1e3} s is out of range: expected from 1s to 8784h`,{
remedy:"Give how long a preview stays after its last deploy, such as 72h."})}function renderTtl(e){const[n,t]=[["h",36e5],["m",6e4],["s",1e3]].find(([,n])=>e%n===0)??["ms",1]
;return`${Math.round(e/t)}${n}`}const renderTime=e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z");function expiryOf({metadata:e}){const n=Date.parse(e.annotations?.[o]??"")
;return Number.isNaN(n)?Date.parse(e.creationTimestamp??"1970-01-01T00:00:00Z")+s:n}},77057:(e,n,t)=>{t.d(n,{h:()=>checkRemovalPermissions,x:()=>checkPreviewPermissions});var a=t(71510),r=t(70522)
;const o={deploy:"lamina-deploy-preview",remove:"lamina-remove-preview",layer:"lamina-teardown-layer"},s={group:"",resource:"namespaces"}
;async function checkPreviewPermissions({id:{namespace:e},layers:n},t,{kubernetes:i,signal:c}){const bounds=(n,t)=>(0,a.eN)(["get","create","patch"],{group:n,resource:t,namespace:e},o.deploy);await(0,
a.wo)(`the preview ${e}`,async()=>[...(0,
a.eN)(["create","patch"],s,o.deploy),...bounds("","resourcequotas"),...bounds("","limitranges"),...bounds("networking.k8s.io","networkpolicies"),...(await Promise.all(n.map(n=>(0,
r.LK)(t.get(n)?.objects??[],e,"apply",{client:i,signal:c})))).flat()],{client:i,signal:c})}async function checkRemovalPermissions(e,{kubernetes:n,signal:t}){
const r=["deployments","statefulsets","daemonsets","replicasets"];await(0,a.wo)(`the removal of ${e}`,()=>Promise.resolve([...(0,a.eN)(["get","list","watch","delete"],s,o.remove),...(0,
a.eN)(["get","create","update"],{group:"coordination.k8s.io",resource:"leases",namespace:e},o.layer),...["pods","persistentvolumeclaims"].flatMap(n=>(0,a.eN)(["list","watch","delete"],{group:"",
resource:n,namespace:e},o.layer)),...r.flatMap(n=>(0,a.eN)(["list","watch","delete"],{group:"apps",resource:n,namespace:e},o.remove)),...(0,a.eN)(["list","watch","patch"],{group:"",
resource:"persistentvolumes"},o.remove),...(0,a.eN)(["list","delete"],{group:"rbac.authorization.k8s.io",resource:"clusterrolebindings"},o.remove)]),{client:n,signal:t})}},49296:(e,n,t)=>{t.d(n,{
aE:()=>readRecord,gv:()=>r,sF:()=>renderRecord});var a=t(38816);const r="lamina.dev/preview",o=a.Ikc({state:a.k5n(["deploying","ready","failed"]),reason:a.YjP().optional(),
endpoints:a.g1P(a.YjP(),a.YjP()).default({}),layers:a.YOg(a.YjP()).default([]),holds:a.Whr().default(0),commit:a.YjP().optional()}),renderRecord=e=>JSON.stringify({...e,reason:e.reason?.slice(0,500)})
;function readRecord({metadata:e}){let n;try{n=JSON.parse(e.annotations?.[r]??"null")}catch{return}const t=o.safeParse(n);return t.success?t.data:void 0}},506:(e,n,t)=>{t.d(n,{Bt:()=>renderPreview,
VA:()=>renderReapedMarkdown,dp:()=>renderRemoval,e0:()=>renderPreviews,mQ:()=>renderReaped,mV:()=>renderPreviewMarkdown,sU:()=>renderRemovalMarkdown})
;var a=t(17430),r=t(89037),o=t(4071),s=t(18852),i=t(90240),c=t(88544),l=t(71487);const headlineOf=({id:e,state:n,expiresAt:t})=>{const r=e.pullRequest;switch(n){case"closed":
return`Pull request ${r} is not open: no preview was deployed`;case"planned":return`The preview of pull request ${r} is planned`;case"ready":
return`The preview of pull request ${r} is ready, until ${void 0===t?"":(0,a.sZ)(t)}`;case"failed":return`The preview of pull request ${r} is not ready`}};function renderPreview(e,{colour:n=!1}={}){
const{state:t,id:a,layers:r,plans:s}=e,i=`${headlineOf(e)}\n  namespace ${a.namespace}\n`;return"closed"===t?i:`${i}\n${"planned"===t?(0,o.EG)(s,{colour:n}):(0,l.C)({layers:r},{colour:n})}`}
function renderPreviewMarkdown(e){const{state:n,id:t,layers:a,plans:i}=e,c=`## ${{ready:"✅",failed:"❌",planned:"📋",closed:"⏭️"}[n]} ${headlineOf(e)}\n\nNamespace ${(0,r.aY)(t.namespace)}\n\n`
;return"closed"===n?c:(0,r.Cc)(c+("planned"===n?(0,o.d$)(i):(0,s.B)({layers:a})))}function renderRemoval(e){return void 0===e.kept?(0,i.R)(e):`Kept: ${(0,c.sN)(e.kept)}\n`}
function renderRemovalMarkdown(e){return void 0===e.kept?(0,i.G)(e):`Kept: ${(0,r.FV)(e.kept)}\n`}const d={kept:"⏳ kept",removed:"🗑️ removed",stuck:"❌ stuck"}
;function renderReaped({previews:e,removed:n,leftBehind:t}){const a=e.map(({pullRequest:e,outcome:n,reason:t})=>`${(0,c.f)(`#${e}`,8)}${(0,c.f)(n,9)}${(0,c.sN)(t)}`)
;return`${[...0===e.length?["No previews."]:a,""].join("\n")}${n.length+t.length===0?"":`\n${(0,i.R)({removed:n,leftBehind:t})}`}`}function renderReapedMarkdown({previews:e,removed:n,leftBehind:t}){
if(0===e.length&&n.length+t.length===0)return"No previews.\n";const a=e.map(({pullRequest:e,namespace:n,outcome:t,reason:a})=>[`#${e}`,(0,r.aY)(n),d[t],(0,r.FV)(a)]),o=0===a.length?"No previews.":(0,
r.tp)(["Pull request","Namespace","Outcome","Why"],a);return(0,r.Cc)(`${o}\n\n${(0,i.G)({removed:n,leftBehind:t})}`)}function renderPreviews(e){
return 0===e.length?"No previews.\n":e.map(({pullRequest:e,namespace:n,state:t,reason:a,expiresAt:r,endpoints:o})=>[`#${e} ${t}${void 0===a?"":`: ${(0,
c.sN)(a)}`}`,`    namespace ${n}, until ${r}`,...Object.entries(o).map(([e,n])=>`    ${e}: ${(0,c.sN)(n)}`),""].join("\n")).join("")}},90240:(e,n,t)=>{t.d(n,{G:()=>renderTeardownMarkdown,
R:()=>renderTeardown});var a=t(63036),r=t(89037),o=t(88544);function renderTeardown(e){return render(e,e=>e,e=>(0,o.sN)(e))}function renderTeardownMarkdown(e){return(0,r.Cc)(render(e,r.aY,r.FV))}
function render({removed:e,leftBehind:n},t,r){const o=0===e.length?["Nothing was there to remove."]:[`Removed ${e.length}:`,""];return o.push(...e.map(e=>`- ${t((0,a.P5)(e))}`)),
n.length>0&&(o.push("",`Left behind ${n.length}:`,""),o.push(...n.map(e=>`- ${t((0,a.P5)(e))}: ${r(e.reason)}`))),`${o.join("\n")}\n`}},71487:(e,n,t)=>{t.d(n,{C:()=>renderResult})
;var a=t(40682),r=t(88544);function renderResult({layers:e},n={}){return e.map(e=>function(e,n){const t=(0,
r.C2)(n.colour??!1),{name:o,ready:s,changed:i,durationMs:c,operatorVersion:l,namespace:d,failure:u,rolledBack:p}=e,m=void 0!==u?t("red","✘ not ready"):s?t("green","✔ ready"):t("yellow","… applied, not waited for"),f=[(0,
a.a3)(c),i?"changed":"unchanged",`namespace ${d}`,...void 0===l?[]:[`operator ${l}`]]
;return[`${t("bold",o)}  ${m}  ${t("dim",f.join(", "))}`,...indent(renderEndpoints(e.endpoints)),...void 0===u?[]:["",...indent(renderFailureText(u,n))],...void 0===p?[]:indent(renderRollback(p,n)),""].join("\n")
}(e,n)).join("\n")}function renderEndpoints(e){const n=Object.keys(e),t=Math.max(0,...n.map(r.qz));return n.map(n=>`${(0,r.f)(n,t)}  ${(0,r.sN)(e[n]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:n},{colour:t=!1}={}){const a=(0,r.C2)(t);if(void 0===n)return`${a("red","Failed:")} ${(0,r.sN)(e)}\n`
;const{cause:o,remedy:s,evidence:i}=n,c=[`${a("red","Cause:")}  ${(0,r.sN)(o)}`];return""!==s&&c.push(`${a("green","Remedy:")} ${(0,r.sN)(s)}`),e!==o&&c.push(`${a("dim","Status:")} ${(0,r.sN)(e)}`),
i.length>0&&c.push("Evidence:",...i.map(e=>`  ${a("dim",(0,r.sN)(e))}`)),`${c.join("\n")}\n`}function renderRollback({ready:e,message:n,remedy:t},{colour:a=!1}){const o=(0,
r.C2)(a),s=[o(e?"green":"yellow",(0,r.sN)(n))];return void 0!==t&&s.push(`${o("green","Remedy:")} ${(0,r.sN)(t)}`),`${s.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)}
};
