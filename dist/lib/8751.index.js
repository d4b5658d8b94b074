export const id=8751;export const ids=[8751];export const modules={7471:(t,n,e)=>{e.r(n),e.d(n,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=e(682),r=e(4255),i=e(1266);async function clusterUp({name:t,node:n},e){const s=await(0,i.o)(e),a=await s.clusterUp({name:t,node:n,logger:e.logger,exec:r.m,clock:o.ml,signal:e.signal});return{
json:a,text:()=>`Cluster "${a.name}" is up at ${a.server}\nexport KUBECONFIG=${a.kubeconfig}\n`}}async function clusterStatus({name:t},n){const e=await(await(0,i.o)(n)).clusterStatus(t)
;if(void 0===e)return{json:{name:t,running:!1},text:()=>`No cluster "${t}"\n`,exitCode:1};const o=e.processes.map(({name:t,pid:n,port:e})=>`  ${t.padEnd(26)} pid ${n}${void 0===e?"":`, port ${e}`}`)
;return{json:e,
text:()=>[`Cluster "${e.name}" (${e.node}) is ${e.running?`running at ${e.server}`:"not running"}`,...o,...Object.entries(e.versions).map(([t,n])=>`  ${t.padEnd(26)} ${n}`),`  kubeconfig                 ${e.kubeconfig}`,""].join("\n"),
exitCode:e.running?0:1}}async function clusterDown(t,n){const e=await(0,i.o)(n);return await e.clusterDown({name:t.name,removeData:!t.keepData,removeCache:t.removeCache,logger:n.logger,exec:r.m,
signal:n.signal}),{json:{name:t.name,running:!1},text:()=>`Cluster "${t.name}" is down\n`}}},5399:(t,n,e)=>{e.d(n,{y:()=>runIdentity});var o=e(8161);function runIdentity(t){
const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:e,GITHUB_SERVER_URL:r}=t;if(void 0===n||void 0===e)return{holder:`${(0,o.userInfo)().username}@${(0,o.hostname)()}/${process.pid}`};return{
holder:`${e}/runs/${n}/${[t.GITHUB_JOB,t.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${e}/actions/runs/${n}`}}},7418:(t,n,e)=>{function isRecord(t){
return"object"==typeof t&&null!==t&&!Array.isArray(t)}function fieldAt(t,...n){let e=t;for(const t of n){if(!isRecord(e)||!Object.hasOwn(e,t))return;e=e[t]}return e}function stringAt(t,...n){
const e=fieldAt(t,...n);return"string"==typeof e?e:void 0}function recordAt(t,...n){const e=fieldAt(t,...n);return isRecord(e)?e:{}}function listAt(t,...n){const e=fieldAt(t,...n)
;return Array.isArray(e)?e:[]}function numberAt(t,...n){return toNumber(fieldAt(t,...n))}function toNumber(t){
return"number"==typeof t?Number.isFinite(t)?t:void 0:"string"==typeof t&&/^\d{1,15}$/.test(t)?Number(t):void 0}function conditionsIn(t){return listAt(t,"status","conditions").flatMap(t=>{
const n=stringAt(t,"type");if(void 0===n)return[];const e={type:n,status:stringAt(t,"status")??""};for(const n of["reason","message","lastTransitionTime"]){const o=stringAt(t,n);void 0!==o&&(e[n]=o)}
const o=numberAt(t,"observedGeneration");return[{...e,...void 0===o?{}:{observedGeneration:o}}]})}function conditionOf(t,n){return conditionsIn(t).find(t=>t.type===n)}function trueCondition(t,n){
const e=conditionOf(t,n);return"True"===e?.status?e:void 0}function annotationOf(t,n){return stringAt(t.metadata,"annotations",n)}function labelOf(t,n){return stringAt(t.metadata,"labels",n)}
function generationOf(t){return toNumber(t.metadata.generation)}function timeOf(t){if(void 0===t)return;const n=Date.parse(t);return Number.isNaN(n)?void 0:n}e.d(n,{AV:()=>conditionsIn,
Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,
u4:()=>isRecord,zR:()=>recordAt})},6540:(t,n,e)=>{e.d(n,{J:()=>runKustomize,e:()=>buildKustomization});var o=e(1455),r=e(8161),i=e(6760),s=e(8815),a=e(682),u=e(2317),c=e(8293)
;async function runKustomize(t,n){const e=await(0,o.realpath)(await(0,o.mkdtemp)(i.join((0,r.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(e,448);const r=(0,s.As)(await async function(t,n){
const e={resources:[],components:[]};for(const r of t.roots){const t=await(0,c.nW)(r);e["Component"===(void 0===t?void 0:(await(0,c.kG)(t)).kind)?"components":"resources"].push(i.relative(n,await(0,
o.realpath)(r)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",kind:"Kustomization",namespace:t.namespace,...e,patches:t.patches}}(t,e),{version:"1.1",lineWidth:0});return await(0,
o.writeFile)(i.join(e,"kustomization.yaml"),r,{mode:384}),await buildKustomization(e,t.roots.join(", "),n)}finally{await(0,o.rm)(e,{recursive:!0,force:!0})}}
async function buildKustomization(t,n,{exec:e,logger:o,signal:r}){const i=[{command:"kustomize",args:["build",t]},{command:"kubectl",args:["kustomize",t]}],s=performance.now()
;for(const{command:c,args:d}of i)try{const{stdout:t}=await e(c,d,{signal:r}),i=(0,a.a3)(performance.now()-s);return o.debug(`${c} rendered ${n} in ${i}`),t}catch(e){if(isNotFound(e))continue
;if(!(e instanceof u.Qd))throw e;const o=tidyRefusal(e.stderr),r=n===t?o:o.replaceAll(t,"<the request>");throw new u.j1(`kustomize refuses ${n}: ${r}`,{
remedy:"Correct the kustomization or the patch that it names.",cause:e})}throw new u.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(t){
return t.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(t){
return t instanceof u.j1&&"ENOENT"===t.cause?.code}}};
