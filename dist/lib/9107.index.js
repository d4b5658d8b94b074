export const id=9107;export const ids=[9107];export const modules={69107:(e,t,r)=>{r.r(t),r.d(t,{previewDeploy:()=>previewDeploy,previewList:()=>previewList,previewReap:()=>previewReap,
previewRemove:()=>previewRemove})
;var n=r(1167),o=r(62396),s=r(76200),a=r(48387),i=r(2558),c=r(17430),u=r(63036),l=r(46960),p=r(76833),d=r(46188),f=r(98458),w=r(31891),v=r(91602),m=r(23324),y=r(56237),h=r(49296);const g=8
;async function listPreviews(e,t){const r=await(0,v.h)(e,t),n=t.clock.now();let o;return(0,w.X)(r,g,async e=>{const{id:r,namespace:s}=e,a=(0,h.aE)(s),i=(0,c.p1)(s),u=function({namespace:e},t){
if(void 0!==e.metadata.deletionTimestamp)return{state:"removing"};if((0,c.p1)(e)<=t)return{state:"expired",reason:"its time is over; the reaper will remove it"};const r=(0,h.aE)(e)
;return"failed"!==r?.state?void 0:{state:"failed",...void 0===r.reason?{}:{reason:r.reason}}}(e,n)??await async function({id:e,namespace:t},r,n){const o=(0,h.aE)(t)
;if("ready"!==o?.state)return async function(e,{kubernetes:t,signal:r}){const n=await t.get({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,name:m.hj},{signal:r
}),o=n?.spec?.holderIdentity??"";return""===o?{state:"not-ready",reason:"its last deploy was cut off before it was done"}:{state:"deploying",reason:`by ${o}`}}(e.namespace,n);const s=await(0,
y.zw)(e.namespace,r,n),a=s.filter(y.he).length;if(a<o.holds)return{state:"not-ready",reason:`only ${a} of the ${o.holds} resources that were deployed are there`};const i=await(0,
f.l)(s,d.v8,n),c=n.clock.now(),[u]=s.map(e=>({object:e,readiness:(0,p.n)(e,expected(e),i,{now:c,rules:d.v8})})).filter(({readiness:e})=>"ready"!==e.state).sort((e,t)=>(0,l.BX)(t.object)-(0,
l.BX)(e.object));if(void 0===u)return{state:"ready"};const{object:w,readiness:v}=u;return{state:"not-ready",reason:`${w.kind} ${w.metadata.name}: ${v.reason}: ${v.message}`}}(e,await(o??=(0,
y.MZ)(t)),t);return{pullRequest:r.pullRequest,namespace:r.namespace,...u,expiresAt:(0,c.sZ)(i),endpoints:a?.endpoints??{},...void 0===a?.commit?{}:{commit:a.commit}}})}const expected=e=>({
reference:(0,u.Po)(e),...void 0===e.metadata.generation?{}:{generation:e.metadata.generation}});var b=r(506),k=r(12317),E=r(74255),x=r(73690),$=r(61266),__addDisposableResource=function(e,t,r){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=t[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})
}else r&&e.stack.push({async:!0});return t},j=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0
;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const S={comments:!1,records:!1}
;async function preview_open(e,t){const{env:r,logger:o,signal:s}=t;return{repository:await(0,a.wD)(e.repository??"",r,E.m),token:r.GITHUB_TOKEN??r.GH_TOKEN??"",...await(0,$.mV)(e,t),findHelm:e=>(0,
n.M)({env:e,logger:o,signal:s}),env:r,logger:o,signal:s}}async function previewDeploy(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const{env:n,installation:a,screen:u}=t,l=await preview_open(e,t),{repository:p,chartMirror:d}=l,f=e.dryRun?"plan":"apply",w=__addDisposableResource(r,await("plan"===f?o.Dq:o.iu)(l),!0),v=await(0,
o.Cr)(e.pullRequest??"",p,w.github,n),{namespace:m}=v.id,y=await(0,s.j)({...e,...void 0===d?{}:{chartMirror:d},namespace:m,installation:a,env:n,workspace:process.cwd()}),h=await u.showProgress(t=>(0,
i.sN)({ttl:c.HX,quota:{},...e,...w,...S,target:v,layers:y,mode:f,onProgress:t})),{state:g,changed:k,url:E=null,endpoints:x,expiresAt:$,plans:j,failure:R}=h;return{json:{pullRequest:v.id.pullRequest,
namespace:m,state:g,changed:k,url:E,endpoints:x,expiresAt:void 0===$?null:(0,c.sZ)($),changes:j.flatMap(e=>e.changes).filter(({action:e})=>"none"!==e),helm:j.flatMap(e=>e.helm)},text:()=>(0,
b.Bt)(h,t),...void 0===R?{}:{failure:R}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewRemove(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await preview_open(e,t),s=__addDisposableResource(r,await(0,o.iu)(n),!0),{id:a}=await(0,o.Cr)(e.pullRequest??"",n.repository,void 0,t.env)
;await makeSure(`Remove ${a.namespace} on ${s.collaborators.kubernetes.server}?`,e);const c=await(0,i.Bq)({...e,...s,...S,id:a}),{failure:u,...l}=c;return{json:l,text:()=>(0,b.dp)(c),
...void 0===u?{}:{failure:u}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewReap(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await preview_open(e,t),s=__addDisposableResource(r,await(0,o.iu)(n),!0),{repository:a}=n,{server:c}=s.collaborators.kubernetes
;await makeSure(`Reap the previews of ${a.owner}/${a.name} on ${c}?`,e);const u=await(0,i.C9)({...e,...s,...S,repository:a}),{failure:l,...p}=u;return{json:p,text:()=>(0,b.mQ)(u),...void 0===l?{}:{
failure:l}}}catch(e){r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function previewList(e,t){const r={stack:[],error:void 0,hasError:!1};try{
const n=await preview_open(e,t),s=__addDisposableResource(r,await(0,o.iu)({...n,token:""}),!0),a=await listPreviews(n.repository,s.collaborators);return{json:a,text:()=>(0,b.e0)(a)}}catch(e){
r.error=e,r.hasError=!0}finally{const e=j(r);e&&await e}}async function makeSure(e,{yes:t,dryRun:r}){if(!t&&!r&&process.stdin.isTTY&&!await(0,
x.l)(e))throw new k.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},73690:(e,t,r)=>{r.d(t,{l:()=>confirm});var n=r(26848);async function confirm(e){const t=(0,
n.createInterface)({input:process.stdin,output:process.stderr});try{return/^y(es)?$/i.test((await t.question(`${e} [yes/no] `)).trim())}finally{t.close()}}},61266:(e,t,r)=>{r.d(t,{fA:()=>openSession,
mV:()=>chooseCluster,oh:()=>openLab});var n=r(73136),o=r(76760),s=r(73024),a=r(48161),i=r(1005),c=r(12317),__rewriteRelativeImportExtension=function(e,t){
return"string"==typeof e&&/^\.\.?\//.test(e)?e.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(e,r,n,o,s){return r?t?".jsx":".js":!n||o&&s?n+o+"."+s.toLowerCase()+"js":e}):e}
;async function openLab({installation:e}){const t=o.join(e.root,"lab","cluster","index.ts");if(!(0,s.existsSync)(t))throw new c.j1(`This copy of Lamina carries no embedded cluster (${t} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,n.pathToFileURL)(t).href)))}
async function openSession(e,t){const{env:r,logger:n,signal:o,installation:s}=t,a=await(0,i.f)({...e,workspace:process.cwd(),installation:s});return(0,i.j)(a,{...e,...await chooseCluster(e,t),
installation:s,env:r,logger:n,signal:o})}async function chooseCluster(e,t){const r=await async function(e,t){const r=void 0!==e.kubeconfig||void 0!==e.context
;if("embedded"===e.cluster&&r)throw new c.j1("--cluster embedded was given together with --kubeconfig or --context",{remedy:"Give one of them."});if("current"===e.cluster)return
;const n=await async function({kubeconfig:e,context:t},r){const n=e??r.env.KUBECONFIG??"",o=/\/lamina\/clusters\/([^/]+)\/kubeconfig$/.exec(n)?.[1];if(void 0===o||void 0!==t||!hasLab(r))return
;const s=await(await openLab(r)).clusterStatus(o);return!0===s?.running&&s.kubeconfig===n?s:void 0}(e,t);if(void 0!==n||r)return n;if(void 0===e.cluster&&(i=t.env,
""!==(i.KUBECONFIG??"")||""!==(i.KUBERNETES_SERVICE_HOST??"")||(0,s.existsSync)(o.join(i.HOME??(0,a.homedir)(),".kube","config"))))return;var i;if(void 0===e.cluster&&!hasLab(t))return
;const u=await(await openLab(t)).findRunningCluster();if(void 0===u&&"embedded"===e.cluster)throw new c.j1("No embedded cluster is running",{remedy:'Start one with "lamina cluster up".'});return u
}(e,t),n=e.chartMirror??r?.chartMirror;return{kubeconfig:r?.kubeconfig??e.kubeconfig??"",context:e.context??"",clusterTitle:void 0===r?"":`embedded "${r.name}", `,...void 0===r?{}:{
path:`${r.binDirectory}${o.delimiter}${t.env.PATH??""}`},...void 0===n?{}:{chartMirror:n}}}const hasLab=({installation:e})=>(0,s.existsSync)(o.join(e.root,"lab"))},98458:(e,t,r)=>{r.d(t,{l:()=>observe
});var n=r(80397),o=r(63036),s=r(31891);async function observe(e,t,{kubernetes:r,logger:a,signal:i}){const c=await(0,s.X)(function(e,t){const r=new Map,add=({apiVersion:e,kind:t},n)=>{
r.set(`${e}/${t}/${n??""}`,{apiVersion:e,kind:t,...void 0===n?{}:{namespace:n}})};for(const{apiVersion:r,kind:n,metadata:s}of e){const{namespace:e,uid:a}=s;void 0!==a&&void 0!==e&&add({
apiVersion:"v1",kind:"Pod"},e);for(const s of t.find((0,o.F8)(r),n).related??[])add(s,"cluster"===s.scope?void 0:e)}return[...r.values()]}(e,t),8,async e=>{const{kind:t,namespace:o}=e;try{
return(await r.list(e,{signal:i,...void 0===o?{}:{namespace:o}})).items}catch(e){if(!(e instanceof n.h)||404!==e.status&&403!==e.status)throw e
;return 403===e.status&&a.warning(`The status is told without a look at ${t}: ${e.message}`),[]}}),u=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>u.get((0,o.TN)(e)),
list:(e,t,r)=>[...u.values()].filter(n=>(0,o.F8)(n.apiVersion)===e&&n.kind===t&&(void 0===r||n.metadata.namespace===r))}}}};
