export const id=471;export const ids=[471];export const modules={7471:(n,e,t)=>{t.r(e),t.d(e,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=t(682),r=t(4255),s=t(9617);async function clusterUp({name:n,node:e},t){const a=await(0,s.o)(t),u=await a.clusterUp({name:n,node:e,logger:t.logger,exec:r.m,clock:o.ml,signal:t.signal});return{
json:u,text:`Cluster "${u.name}" is up at ${u.server}\nexport KUBECONFIG=${u.kubeconfig}\n`}}async function clusterStatus({name:n},e){const t=await(await(0,s.o)(e)).clusterStatus(n)
;if(void 0===t)return{json:{name:n,running:!1},text:`No cluster "${n}"\n`,exitCode:1};const o=t.processes.map(({name:n,pid:e,port:t})=>`  ${n.padEnd(26)} pid ${e}${void 0===t?"":`, port ${t}`}`)
;return{json:t,
text:[`Cluster "${t.name}" (${t.node}) is ${t.running?`running at ${t.server}`:"not running"}`,...o,...Object.entries(t.versions).map(([n,e])=>`  ${n.padEnd(26)} ${e}`),`  kubeconfig                 ${t.kubeconfig}`,""].join("\n"),
exitCode:t.running?0:1}}async function clusterDown(n,e){const t=await(0,s.o)(e);return await t.clusterDown({name:n.name,removeData:!n.keepData,removeCache:n.removeCache,logger:e.logger,exec:r.m,
signal:e.signal}),{json:{name:n.name,running:!1},text:`Cluster "${n.name}" is down\n`}}}};
