export const id=9107;export const ids=[9107];export const modules={80727:(e,t,r)=>{r.d(t,{k:()=>ask,v:()=>confirmRemoval});var n=r(26848),o=r(12317);async function ask(e){const t=(0,
n.createInterface)({input:process.stdin,output:process.stderr});try{return(await t.question(`${e} `)).trim()}finally{t.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new o.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},69107:(e,t,r)=>{r.r(t),r.d(t,{
previewDeploy:()=>previewDeploy,previewList:()=>previewList,previewReap:()=>previewReap,previewRemove:()=>previewRemove})
;var n=r(1167),o=r(92708),a=r(97854),s=r(85361),i=r(53276),c=r(24277),l=r(17430),u=r(63036),d=r(46960),p=r(76833),f=r(46188),m=r(48505),w=r(31891),v=r(91602),y=r(23324),h=r(56237),g=r(49296);const b=8
;async function listPreviews(e,t){const r=await(0,v.h)(e,t),n=t.clock.now();let o;return(0,w.X)(r,b,async e=>{const{id:r,namespace:a}=e,s=(0,g.aE)(a),i=(0,l.p1)(a),c=function({namespace:e},t){
if(void 0!==e.metadata.deletionTimestamp)return{state:"removing"};if((0,l.p1)(e)<=t)return{state:"expired",reason:"its time is over; the reaper will remove it"};const r=(0,g.aE)(e)
;return"failed"!==r?.state?void 0:{state:"failed",...void 0===r.reason?{}:{reason:r.reason}}}(e,n)??await async function({id:e,namespace:t},r,n){const o=(0,g.aE)(t)
;if("ready"!==o?.state)return async function(e,{kubernetes:t,signal:r}){const n=await t.get({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,name:y.hj},{signal:r
}),o=n?.spec?.holderIdentity??"";return""===o?{state:"not-ready",reason:"its last deploy was cut off before it was done"}:{state:"deploying",reason:`by ${o}`}}(e.namespace,n);const a=await(0,
h.zw)(e.namespace,r,n),s=a.filter(h.he).length;if(s<o.holds)return{state:"not-ready",reason:`only ${s} of the ${o.holds} resources that were deployed are there`};const i=await(0,
m.l)(a,f.v8,n),c=n.clock.now(),[l]=a.map(e=>({object:e,readiness:(0,p.n)(e,expected(e),i,{now:c,rules:f.v8})})).filter(({readiness:e})=>"ready"!==e.state).sort((e,t)=>(0,d.BX)(t.object)-(0,
d.BX)(e.object));if(void 0===l)return{state:"ready"};const{object:u,readiness:w}=l;return{state:"not-ready",reason:`${u.kind} ${u.metadata.name}: ${w.reason}: ${w.message}`}}(e,await(o??=(0,
h.MZ)(t)),t);return{pullRequest:r.pullRequest,namespace:r.namespace,...c,expiresAt:(0,l.sZ)(i),endpoints:s?.endpoints??{},...void 0===s?.commit?{}:{commit:s.commit}}})}const expected=e=>({
reference:(0,u.Po)(e),...void 0===e.metadata.generation?{}:{generation:e.metadata.generation}});var k=r(506),E=r(74255),x=r(80727),$=r(61266),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},j=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const R={comments:!1,records:!1}
;async function commands_preview_open(e,t){const{env:r,logger:o,signal:a}=t;return{repository:await(0,s.wD)(e.repository??"",r,E.m),token:r.GITHUB_TOKEN??r.GH_TOKEN??"",...await(0,$.mV)(e,t),
findHelm:e=>(0,n.M)({env:e,logger:o,signal:a}),env:r,logger:o,signal:a}}async function previewDeploy(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const{env:n,installation:s,screen:c}=t,u=await commands_preview_open(e,t),{repository:d,chartMirror:p}=u,f=e.dryRun?"plan":"apply",m=__addDisposableResource(r,await("plan"===f?o.Dq:o.iu)(u),!0),w=await(0,
o.Cr)(e.pullRequest??"",d,m.github,n),{namespace:v}=w.id,y=await(0,a.j)({...e,...void 0===p?{}:{chartMirror:p},namespace:v,installation:s,env:n,workspace:process.cwd()}),h=await c.showProgress(t=>(0,
i.W)({ttl:l.HX,quota:{},...e,...m,...R,target:w,layers:y,mode:f,onProgress:t})),{state:g,changed:b,url:E=null,endpoints:x,expiresAt:$,plans:j,failure:S}=h;return{json:{pullRequest:w.id.pullRequest,
namespace:v,state:g,changed:b,url:E,endpoints:x,expiresAt:void 0===$?null:(0,l.sZ)($),changes:j.flatMap(e=>e.changes).filter(({action:e})=>"none"!==e),helm:j.flatMap(e=>e.helm)},text:()=>(0,
k.Bt)(h,t),...void 0===S?{}:{failure:S}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewRemove(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,t),a=__addDisposableResource(r,await(0,o.iu)(n),!0),{id:s}=await(0,o.Cr)(e.pullRequest??"",n.repository,void 0,t.env)
;await makeSure(`Remove ${s.namespace} on ${a.collaborators.kubernetes.server}?`,e);const i=await(0,c.z)({...e,...a,...R,id:s}),{failure:l,...u}=i;return{json:u,text:()=>(0,k.dp)(i),...void 0===l?{}:{
failure:l}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewReap(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,t),a=__addDisposableResource(r,await(0,o.iu)(n),!0),{repository:s}=n,{server:i}=a.collaborators.kubernetes
;await makeSure(`Reap the previews of ${s.owner}/${s.name} on ${i}?`,e);const l=await(0,c.b)({...e,...a,...R,repository:s}),{failure:u,...d}=l;return{json:d,text:()=>(0,k.mQ)(l),...void 0===u?{}:{
failure:u}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewList(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,t),a=__addDisposableResource(r,await(0,o.iu)({...n,token:""}),!0),s=await listPreviews(n.repository,a.collaborators);return{json:s,text:()=>(0,k.e0)(s)}}catch(e){
r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function makeSure(e,{yes:t,dryRun:r}){t||r||await(0,x.v)(e)}},61266:(e,t,r)=>{r.d(t,{fA:()=>openSession,mV:()=>chooseCluster,
oh:()=>openLab});var n=r(73136),o=r(76760),a=r(73024),s=r(48161),i=r(19452),c=r(78186),l=r(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,n,o,a){return r?t?".jsx":".js":!n||o&&a?n+o+"."+a.toLowerCase()+"js":e}):e}
;const u="./examples/pageviews";async function openLab({installation:e}){const t=o.join(e.root,"lab","cluster","index.ts");if(!(0,
a.existsSync)(t))throw new l.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'})
;return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}async function openSession(e,t){const{env:r,logger:n,signal:o,installation:a}=t,s=await(0,i.f)({...e,
...placeOf(e,t),installation:a});return(0,c.j)(s,{...e,...await chooseCluster(e,t),installation:a,env:r,logger:n,signal:o})}function placeOf({demo:e,layers:t,file:r},{installation:n}){if(!e)return{
workspace:process.cwd()};const o=[void 0===t?[]:"--layers",void 0===r?[]:"--file"].flat();if(o.length>0)throw new l.j1(`--demo was given together with ${o.join(" and ")}`,{
remedy:`Leave one of them out; --layers ${u} names the example application by itself.`});return{workspace:n.root,layers:[...i.t,u]}}async function chooseCluster(e,t){const r=await async function(e,t){
const r=void 0!==e.kubeconfig||void 0!==e.context;if("embedded"===e.cluster&&r)throw new l.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."})
;if("current"===e.cluster)return;const n=await async function({kubeconfig:e,context:t},r){const n=e??r.env.KUBECONFIG??"",a=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(n)?.[1]
;if(void 0===a||void 0!==t||!hasLab(r))return;const s=await(await openLab(r)).clusterStatus(a);return!0===s?.running&&o.dirname(s.kubeconfig)===o.dirname(n)?{...s,kubeconfig:n}:void 0}(e,t)
;if(void 0!==n||r)return n;if(void 0===e.cluster&&(i=t.env,""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,a.existsSync)(o.join(i.HOME??(0,s.homedir)(),".kube","config"))))return
;var i;if(void 0===e.cluster&&!hasLab(t))return;const c=await(await openLab(t)).findRunningCluster();if(void 0===c&&"embedded"===e.cluster)throw new l.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return c}(e,t),n=e.chartMirror??r?.chartMirror;return{kubeconfig:r?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===r?"":`embedded "${r.name}", `,...void 0===r?{}:{path:`${r.binDirectory}${o.delimiter}${t.env.PATH??""}`},...void 0===n?{}:{chartMirror:n}}}const hasLab=({installation:e})=>(0,
a.existsSync)(o.join(e.root,"lab"))},48505:(e,t,r)=>{r.d(t,{l:()=>observe});var n=r(80397),o=r(63036),a=r(31891);async function observe(e,t,{kubernetes:r,logger:s,signal:i}){const c=await(0,
a.X)(function(e,t){const r=new Map,add=({apiVersion:e,kind:t},n)=>{r.set(`${e}/${t}/${n??""}`,{apiVersion:e,kind:t,...void 0===n?{}:{namespace:n}})};for(const{apiVersion:r,kind:n,metadata:a}of e){
const{namespace:e,uid:s}=a;void 0!==s&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const a of t.find((0,o.F8)(r),n).related??[])add(a,"cluster"===a.scope?void 0:e)}return[...r.values()]
}(e,t),8,async e=>{const{kind:t,namespace:o}=e;try{return(await r.list(e,{signal:i,...void 0===o?{}:{namespace:o}})).items}catch(e){if(!(e instanceof n.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&s.warning(`The status is told without a look at ${t}: ${e.message}`),[]}}),l=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>l.get((0,o.TN)(e)),
list:(e,t,r)=>[...l.values()].filter(n=>(0,o.F8)(n.apiVersion)===e&&n.kind===t&&(void 0===r||n.metadata.namespace===r))}}}};
