export const id=9107;export const ids=[9107];export const modules={80727:(e,r,t)=>{t.d(r,{k:()=>ask,v:()=>confirmRemoval});var n=t(26848),o=t(12317);async function ask(e){const r=(0,
n.createInterface)({input:process.stdin,output:process.stderr});try{return(await r.question(`${e} `)).trim()}finally{r.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new o.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},44382:(e,r,t)=>{t.d(r,{
m:()=>chooseCluster});var n=t(73024),o=t(48161),a=t(76760),s=t(12317),i=t(21609);async function chooseCluster(e,r){const t=await async function(e,r){const t=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&t)throw new s.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const c=await async function({kubeconfig:e,context:r},t){const n=e??t.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/[^/]+$/.exec(n)?.[1];if(void 0===o||void 0!==r||!(0,i.q)(t))return
;const s=await(await(0,i.o)(t)).clusterStatus(o);return!0===s?.running&&a.dirname(s.kubeconfig)===a.dirname(n)?{...s,kubeconfig:n}:void 0}(e,r);if(void 0!==c||t)return c
;if(void 0===e.cluster&&(u=r.env,""!==(u.KUBECONFIG??"")||""!==(u.KUBERNETES_SERVICE_HOST??"")||(0,n.existsSync)(a.join(u.HOME??(0,o.homedir)(),".kube","config"))))return;var u
;if(void 0===e.cluster&&!(0,i.q)(r))return;const d=await(await(0,i.o)(r)).findRunningCluster();if(void 0===d&&"embedded"===e.cluster)throw new s.j1("No embedded cluster is running",{
remedy:'Start one with "lamina cluster up".'});return d}(e,r),c=e.chartMirror??t?.chartMirror;return{kubeconfig:t?.kubeconfig??e.kubeconfig??"",context:e.context??"",
clusterTitle:void 0===t?"":`embedded "${t.name}", `,...void 0===t?{}:{path:`${t.binDirectory}${a.delimiter}${r.env.PATH??""}`},...void 0===c?{}:{chartMirror:c}}}},69107:(e,r,t)=>{t.r(r),t.d(r,{
previewDeploy:()=>previewDeploy,previewList:()=>previewList,previewReap:()=>previewReap,previewRemove:()=>previewRemove})
;var n=t(1167),o=t(53276),a=t(97854),s=t(92708),i=t(24277),c=t(85361),u=t(17430),d=t(63036),l=t(46960),p=t(76833),f=t(46188),m=t(48505),w=t(31891),v=t(91602),y=t(23324),h=t(56237),g=t(49296);const b=8
;async function listPreviews(e,r){const t=await(0,v.h)(e,r),n=r.clock.now();let o;return(0,w.X)(t,b,async e=>{const{id:t,namespace:a}=e,s=(0,g.aE)(a),i=(0,u.p1)(a),c=function({namespace:e},r){
if(void 0!==e.metadata.deletionTimestamp)return{state:"removing"};if((0,u.p1)(e)<=r)return{state:"expired",reason:"its time is over; the reaper will remove it"};const t=(0,g.aE)(e)
;return"failed"!==t?.state?void 0:{state:"failed",...void 0===t.reason?{}:{reason:t.reason}}}(e,n)??await async function({id:e,namespace:r},t,n){const o=(0,g.aE)(r)
;if("ready"!==o?.state)return async function(e,{kubernetes:r,signal:t}){const n=await r.get({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,name:y.hj},{signal:t
}),o=n?.spec?.holderIdentity??"";return""===o?{state:"not-ready",reason:"its last deploy was cut off before it was done"}:{state:"deploying",reason:`by ${o}`}}(e.namespace,n);const a=await(0,
h.zw)(e.namespace,t,n),s=a.filter(h.he).length;if(s<o.holds)return{state:"not-ready",reason:`only ${s} of the ${o.holds} resources that were deployed are there`};const i=await(0,
m.l)(a,f.v8,n),c=n.clock.now(),[u]=a.map(e=>({object:e,readiness:(0,p.n)(e,expected(e),i,{now:c,rules:f.v8})})).filter(({readiness:e})=>"ready"!==e.state).sort((e,r)=>(0,l.BX)(r.object)-(0,
l.BX)(e.object));if(void 0===u)return{state:"ready"};const{object:d,readiness:w}=u;return{state:"not-ready",reason:`${d.kind} ${d.metadata.name}: ${w.reason}: ${w.message}`}}(e,await(o??=(0,
h.MZ)(r)),r);return{pullRequest:t.pullRequest,namespace:t.namespace,...c,expiresAt:(0,u.sZ)(i),endpoints:s?.endpoints??{},...void 0===s?.commit?{}:{commit:s.commit}}})}const expected=e=>({
reference:(0,d.Po)(e),...void 0===e.metadata.generation?{}:{generation:e.metadata.generation}});var k=t(506),E=t(74255),x=t(80727),$=t(44382),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},j=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const R={comments:!1,records:!1}
;async function commands_preview_open(e,r){const{env:t,logger:o,signal:a}=r;return{repository:await(0,c.wD)(e.repository??"",t,E.m),token:t.GITHUB_TOKEN??t.GH_TOKEN??"",...await(0,$.m)(e,r),
findHelm:e=>(0,n.M)({env:e,logger:o,signal:a}),env:t,logger:o,signal:a}}async function previewDeploy(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const{env:n,installation:i,screen:c}=r,d=await commands_preview_open(e,r),{repository:l,chartMirror:p}=d,f=e.dryRun?"plan":"apply",m=__addDisposableResource(t,await("plan"===f?s.Dq:s.iu)(d),!0),w=await(0,
s.Cr)(e.pullRequest??"",l,m.github,n),{namespace:v}=w.id,y=await(0,a.j)({...e,...void 0===p?{}:{chartMirror:p},namespace:v,installation:i,env:n,workspace:process.cwd()}),h=await c.showProgress(r=>(0,
o.W)({ttl:u.HX,quota:{},...e,...m,...R,target:w,layers:y,mode:f,onProgress:r})),{state:g,changed:b,url:E=null,endpoints:x,expiresAt:$,plans:j,failure:S}=h;return{json:{pullRequest:w.id.pullRequest,
namespace:v,state:g,changed:b,url:E,endpoints:x,expiresAt:void 0===$?null:(0,u.sZ)($),changes:j.flatMap(e=>e.changes).filter(({action:e})=>"none"!==e),helm:j.flatMap(e=>e.helm)},text:()=>(0,
k.Bt)(h,r),...void 0===S?{}:{failure:S}}}catch(e){t.error=e,t.hasError=!0}finally{const e=j(t);e&&await e}}async function previewRemove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,r),o=__addDisposableResource(t,await(0,s.iu)(n),!0),{id:a}=await(0,s.Cr)(e.pullRequest??"",n.repository,void 0,r.env)
;await makeSure(`Remove ${a.namespace} on ${o.collaborators.kubernetes.server}?`,e);const c=await(0,i.z)({...e,...o,...R,id:a}),{failure:u,...d}=c;return{json:d,text:()=>(0,k.dp)(c),...void 0===u?{}:{
failure:u}}}catch(e){t.error=e,t.hasError=!0}finally{const e=j(t);e&&await e}}async function previewReap(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,r),o=__addDisposableResource(t,await(0,s.iu)(n),!0),{repository:a}=n,{server:c}=o.collaborators.kubernetes
;await makeSure(`Reap the previews of ${a.owner}/${a.name} on ${c}?`,e);const u=await(0,i.b)({...e,...o,...R,repository:a}),{failure:d,...l}=u;return{json:l,text:()=>(0,k.mQ)(u),...void 0===d?{}:{
failure:d}}}catch(e){t.error=e,t.hasError=!0}finally{const e=j(t);e&&await e}}async function previewList(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const n=await commands_preview_open(e,r),o=__addDisposableResource(t,await(0,s.iu)({...n,token:""}),!0),a=await listPreviews(n.repository,o.collaborators);return{json:a,text:()=>(0,k.e0)(a)}}catch(e){
t.error=e,t.hasError=!0}finally{const e=j(t);e&&await e}}async function makeSure(e,{yes:r,dryRun:t}){r||t||await(0,x.v)(e)}},21609:(e,r,t)=>{t.d(r,{o:()=>openLab,q:()=>hasLab})
;var n=t(73024),o=t(76760),a=t(73136),s=t(12317),__rewriteRelativeImportExtension=function(e,r){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,t,n,o,a){return t?r?".jsx":".js":!n||o&&a?n+o+"."+a.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const r=o.join(e.root,"lab","cluster","index.ts");if(!(0,n.existsSync)(r))throw new s.j1(`This copy of Lamina carries no embedded cluster (${r} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,a.pathToFileURL)(r).href)))}
const hasLab=({installation:e})=>(0,n.existsSync)(o.join(e.root,"lab"))},48505:(e,r,t)=>{t.d(r,{l:()=>observe});var n=t(80397),o=t(63036),a=t(31891)
;async function observe(e,r,{kubernetes:t,logger:s,signal:i}){const c=await(0,a.X)(function(e,r){const t=new Map,add=({apiVersion:e,kind:r},n)=>{t.set(`${e}/${r}/${n??""}`,{apiVersion:e,kind:r,
...void 0===n?{}:{namespace:n}})};for(const{apiVersion:t,kind:n,metadata:a}of e){const{namespace:e,uid:s}=a;void 0!==s&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const a of r.find((0,
o.F8)(t),n).related??[])add(a,"cluster"===a.scope?void 0:e)}return[...t.values()]}(e,r),8,async e=>{const{kind:r,namespace:o}=e;try{return(await t.list(e,{signal:i,...void 0===o?{}:{namespace:o}
})).items}catch(e){if(!(e instanceof n.h)||404!==e.status&&403!==e.status)throw e;return 403===e.status&&s.warning(`The status is told without a look at ${r}: ${e.message}`),[]}
}),u=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>u.get((0,o.TN)(e)),list:(e,r,t)=>[...u.values()].filter(n=>(0,
o.F8)(n.apiVersion)===e&&n.kind===r&&(void 0===t||n.metadata.namespace===t))}}}};
