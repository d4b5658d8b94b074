export const id=8476;export const ids=[8476];export const modules={27471:(e,n,t)=>{t.r(n),t.d(n,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=t(40682),r=t(74255),s=t(61266);async function clusterUp({name:e,node:n},t){const a=await(0,s.oh)(t),i=await a.clusterUp({name:e,node:n,logger:t.logger,exec:r.m,clock:o.ml,signal:t.signal})
;return{json:i,text:()=>`Cluster "${i.name}" is up at ${i.server}\nexport KUBECONFIG=${i.kubeconfig}\n`}}async function clusterStatus({name:e},n){const t=await(await(0,s.oh)(n)).clusterStatus(e)
;if(void 0===t)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=t.processes.map(({name:e,pid:n,port:t})=>`  ${e.padEnd(26)} pid ${n}${void 0===t?"":`, port ${t}`}`)
;return{json:t,
text:()=>[`Cluster "${t.name}" (${t.node}) is ${t.running?`running at ${t.server}`:"not running"}`,...o,...Object.entries(t.versions).map(([e,n])=>`  ${e.padEnd(26)} ${n}`),`  kubeconfig                 ${t.kubeconfig}`,""].join("\n"),
exitCode:t.running?0:1}}async function clusterDown(e,n){const t=await(0,s.oh)(n);return await t.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:n.logger,exec:r.m,
signal:n.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},45399:(e,n,t)=>{t.d(n,{y:()=>runIdentity});var o=t(48161);function runIdentity(e){
const{GITHUB_RUN_ID:n,GITHUB_REPOSITORY:t,GITHUB_SERVER_URL:r}=e;if(void 0===n||void 0===t)return{holder:`${(0,o.userInfo)().username}@${(0,o.hostname)()}/${process.pid}`};return{
holder:`${t}/runs/${n}/${[e.GITHUB_JOB,e.GITHUB_RUN_ATTEMPT,process.pid].filter(Boolean).join("/")}`,url:`${r??"https://github.com"}/${t}/actions/runs/${n}`}}},34992:(e,n,t)=>{t.d(n,{
M:()=>listOverlays,m:()=>renderLayer});var o=t(12317),r=t(19117),s=t(7418),a=t(63036);const i={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"}
;var c=t(6540),u=t(55281);async function renderLayer(e,n){const t=function(e,n){const t=listOverlays(e);if(void 0!==n&&!t.includes(n)){const s=(0,r.kp)(n,t)
;throw new o.j1(`The layer ${e.name} has no overlay "${n}"${void 0===s?"":`; did you mean "${s}"?`}`,{remedy:0===t.length?"It has none at all.":`Its overlays are ${t.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:t})=>{const o=(void 0!==n&&Object.hasOwn(t,n)?t[n]:void 0)??e;return void 0===o?[]:[o]})}(e,n.overlay);if(0===t.length)return[]
;const l=[...e.spec.patches,...n.patches??[]],d=await(0,c.J)({roots:t,namespace:n.namespace,patches:l},n),p=`layer ${e.name}, rendered`,m=(0,u.Y)(d,p);return function(e,n){for(const t of e){
const e=i[`${(0,a.F8)(t.apiVersion)}/${t.kind}`],r=void 0===e?void 0:(0,s.UK)(t,"spec",e);if(void 0!==e&&null!=r)throw new o.j1(`${n}: ${(0,a.P5)((0,
a.Po)(t))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(m,p),m}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
