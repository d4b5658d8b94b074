export const id=9107;export const ids=[9107];export const modules={80727:(e,r,t)=>{t.d(r,{k:()=>ask,v:()=>confirmRemoval});var a=t(26848),o=t(12317);async function ask(e){const r=(0,
a.createInterface)({input:process.stdin,output:process.stderr});try{return(await r.question(`${e} `)).trim()}finally{r.close()}}async function confirmRemoval(e){
if(process.stdin.isTTY&&!/^y(es)?$/i.test(await ask(`${e} [yes/no]`)))throw new o.j1("Not confirmed; nothing was removed",{remedy:'Answer "yes", or give --yes.'})}},69107:(e,r,t)=>{t.r(r),t.d(r,{
previewDeploy:()=>previewDeploy,previewList:()=>previewList,previewReap:()=>previewReap,previewRemove:()=>previewRemove})
;var a=t(1167),o=t(62396),n=t(76200),s=t(48387),i=t(9054),c=t(17430),p=t(63036),l=t(46960),u=t(76833),d=t(46188),f=t(98458),w=t(31891),v=t(91602),y=t(23324),m=t(56237),h=t(49296);const g=8
;async function listPreviews(e,r){const t=await(0,v.h)(e,r),a=r.clock.now();let o;return(0,w.X)(t,g,async e=>{const{id:t,namespace:n}=e,s=(0,h.aE)(n),i=(0,c.p1)(n),p=function({namespace:e},r){
if(void 0!==e.metadata.deletionTimestamp)return{state:"removing"};if((0,c.p1)(e)<=r)return{state:"expired",reason:"its time is over; the reaper will remove it"};const t=(0,h.aE)(e)
;return"failed"!==t?.state?void 0:{state:"failed",...void 0===t.reason?{}:{reason:t.reason}}}(e,a)??await async function({id:e,namespace:r},t,a){const o=(0,h.aE)(r)
;if("ready"!==o?.state)return async function(e,{kubernetes:r,signal:t}){const a=await r.get({apiVersion:"coordination.k8s.io/v1",kind:"Lease",namespace:e,name:y.hj},{signal:t
}),o=a?.spec?.holderIdentity??"";return""===o?{state:"not-ready",reason:"its last deploy was cut off before it was done"}:{state:"deploying",reason:`by ${o}`}}(e.namespace,a);const n=await(0,
m.zw)(e.namespace,t,a),s=n.filter(m.he).length;if(s<o.holds)return{state:"not-ready",reason:`only ${s} of the ${o.holds} resources that were deployed are there`};const i=await(0,
f.l)(n,d.v8,a),c=a.clock.now(),[p]=n.map(e=>({object:e,readiness:(0,u.n)(e,expected(e),i,{now:c,rules:d.v8})})).filter(({readiness:e})=>"ready"!==e.state).sort((e,r)=>(0,l.BX)(r.object)-(0,
l.BX)(e.object));if(void 0===p)return{state:"ready"};const{object:w,readiness:v}=p;return{state:"not-ready",reason:`${w.kind} ${w.metadata.name}: ${v.reason}: ${v.message}`}}(e,await(o??=(0,
m.MZ)(r)),r);return{pullRequest:t.pullRequest,namespace:t.namespace,...p,expiresAt:(0,c.sZ)(i),endpoints:s?.endpoints??{},...void 0===s?.commit?{}:{commit:s.commit}}})}const expected=e=>({
reference:(0,p.Po)(e),...void 0===e.metadata.generation?{}:{generation:e.metadata.generation}});var k=t(506),b=t(74255),E=t(80727),$=t(61266),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var a,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=r[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=r[Symbol.dispose],t&&(o=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");o&&(a=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:a,async:t})
}else t&&e.stack.push({async:!0});return r},R=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,a=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===a)return a=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=r,a});const j={comments:!1,records:!1}
;async function preview_open(e,r){const{env:t,logger:o,signal:n}=r;return{repository:await(0,s.wD)(e.repository??"",t,b.m),token:t.GITHUB_TOKEN??t.GH_TOKEN??"",...await(0,$.mV)(e,r),findHelm:e=>(0,
a.M)({env:e,logger:o,signal:n}),env:t,logger:o,signal:n}}async function previewDeploy(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const{env:a,installation:s,screen:p}=r,l=await preview_open(e,r),{repository:u,chartMirror:d}=l,f=e.dryRun?"plan":"apply",w=__addDisposableResource(t,await("plan"===f?o.Dq:o.iu)(l),!0),v=await(0,
o.Cr)(e.pullRequest??"",u,w.github,a),{namespace:y}=v.id,m=await(0,n.j)({...e,...void 0===d?{}:{chartMirror:d},namespace:y,installation:s,env:a,workspace:process.cwd()}),h=await p.showProgress(r=>(0,
i.Wy)({ttl:c.HX,quota:{},...e,...w,...j,target:v,layers:m,mode:f,onProgress:r})),{state:g,changed:b,url:E=null,endpoints:$,expiresAt:R,plans:x,failure:T}=h;return{json:{pullRequest:v.id.pullRequest,
namespace:y,state:g,changed:b,url:E,endpoints:$,expiresAt:void 0===R?null:(0,c.sZ)(R),changes:x.flatMap(e=>e.changes).filter(({action:e})=>"none"!==e),helm:x.flatMap(e=>e.helm)},text:()=>(0,
k.Bt)(h,r),...void 0===T?{}:{failure:T}}}catch(e){t.error=e,t.hasError=!0}finally{const e=R(t);e&&await e}}async function previewRemove(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const a=await preview_open(e,r),n=__addDisposableResource(t,await(0,o.iu)(a),!0),{id:s}=await(0,o.Cr)(e.pullRequest??"",a.repository,void 0,r.env)
;await makeSure(`Remove ${s.namespace} on ${n.collaborators.kubernetes.server}?`,e);const c=await(0,i.z1)({...e,...n,...j,id:s}),{failure:p,...l}=c;return{json:l,text:()=>(0,k.dp)(c),
...void 0===p?{}:{failure:p}}}catch(e){t.error=e,t.hasError=!0}finally{const e=R(t);e&&await e}}async function previewReap(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const a=await preview_open(e,r),n=__addDisposableResource(t,await(0,o.iu)(a),!0),{repository:s}=a,{server:c}=n.collaborators.kubernetes
;await makeSure(`Reap the previews of ${s.owner}/${s.name} on ${c}?`,e);const p=await(0,i.bd)({...e,...n,...j,repository:s}),{failure:l,...u}=p;return{json:u,text:()=>(0,k.mQ)(p),...void 0===l?{}:{
failure:l}}}catch(e){t.error=e,t.hasError=!0}finally{const e=R(t);e&&await e}}async function previewList(e,r){const t={stack:[],error:void 0,hasError:!1};try{
const a=await preview_open(e,r),n=__addDisposableResource(t,await(0,o.iu)({...a,token:""}),!0),s=await listPreviews(a.repository,n.collaborators);return{json:s,text:()=>(0,k.e0)(s)}}catch(e){
t.error=e,t.hasError=!0}finally{const e=R(t);e&&await e}}async function makeSure(e,{yes:r,dryRun:t}){r||t||await(0,E.v)(e)}},98458:(e,r,t)=>{t.d(r,{l:()=>observe});var a=t(80397),o=t(63036),n=t(31891)
;async function observe(e,r,{kubernetes:t,logger:s,signal:i}){const c=await(0,n.X)(function(e,r){const t=new Map,add=({apiVersion:e,kind:r},a)=>{t.set(`${e}/${r}/${a??""}`,{apiVersion:e,kind:r,
...void 0===a?{}:{namespace:a}})};for(const{apiVersion:t,kind:a,metadata:n}of e){const{namespace:e,uid:s}=n;void 0!==s&&void 0!==e&&add({apiVersion:"v1",kind:"Pod"},e);for(const n of r.find((0,
o.F8)(t),a).related??[])add(n,"cluster"===n.scope?void 0:e)}return[...t.values()]}(e,r),8,async e=>{const{kind:r,namespace:o}=e;try{return(await t.list(e,{signal:i,...void 0===o?{}:{namespace:o}
})).items}catch(e){if(!(e instanceof a.h)||404!==e.status&&403!==e.status)throw e;return 403===e.status&&s.warning(`The status is told without a look at ${r}: ${e.message}`),[]}
}),p=new Map([...c.flat(),...e].map(e=>[(0,o.TN)((0,o.Po)(e)),e]));return{get:e=>p.get((0,o.TN)(e)),list:(e,r,t)=>[...p.values()].filter(a=>(0,
o.F8)(a.apiVersion)===e&&a.kind===r&&(void 0===t||a.metadata.namespace===t))}}}};
