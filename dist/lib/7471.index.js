export const id=7471;export const ids=[7471];export const modules={27471:(n,e,t)=>{t.r(e),t.d(e,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=t(40682),s=t(74255),r=t(21609);async function clusterUp({name:n,node:e},t){const i=await(0,r.o)(t),a=await i.clusterUp({name:n,node:e,logger:t.logger,exec:s.m,clock:o.ml,signal:t.signal})
;return{json:a,text:()=>`Cluster "${a.name}" is up at ${a.server}\nexport KUBECONFIG=${a.kubeconfig}\n`}}async function clusterStatus({name:n},e){const t=await(await(0,r.o)(e)).clusterStatus(n)
;if(void 0===t)return{json:{name:n,running:!1},text:()=>`No cluster "${n}"\n`,exitCode:1};const o=t.processes.map(({name:n,pid:e,port:t})=>`  ${n.padEnd(26)} pid ${e}${void 0===t?"":`, port ${t}`}`)
;return{json:t,
text:()=>[`Cluster "${t.name}" (${t.node}) is ${t.running?`running at ${t.server}`:"not running"}`,...o,...Object.entries(t.versions).map(([n,e])=>`  ${n.padEnd(26)} ${e}`),`  kubeconfig                 ${t.kubeconfig}`,""].join("\n"),
exitCode:t.running?0:1}}async function clusterDown(n,e){const t=await(0,r.o)(e);return await t.clusterDown({name:n.name,removeData:!n.keepData,removeCache:n.removeCache,logger:e.logger,exec:s.m,
signal:e.signal}),{json:{name:n.name,running:!1},text:()=>`Cluster "${n.name}" is down\n`}}},21609:(n,e,t)=>{t.d(e,{o:()=>openLab,q:()=>hasLab})
;var o=t(73024),s=t(76760),r=t(73136),i=t(12317),__rewriteRelativeImportExtension=function(n,e){
return"string"==typeof n&&/^\.\.?\//.test(n)?n.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(n,t,o,s,r){return t?e?".jsx":".js":!o||s&&r?o+s+"."+r.toLowerCase()+"js":n}):n}
;async function openLab({installation:n}){const e=s.join(n.root,"lab","cluster","index.ts");if(!(0,o.existsSync)(e))throw new i.j1(`This copy of Lamina carries no embedded cluster (${e} is missing)`,{
remedy:'Clone the repository and run "npm ci" in it, or use a cluster of your own.'});return await(import(__rewriteRelativeImportExtension((0,r.pathToFileURL)(e).href)))}
const hasLab=({installation:n})=>(0,o.existsSync)(s.join(n.root,"lab"))},74255:(n,e,t)=>{t.d(e,{m:()=>exec});var o=t(31421),s=t(12317);const exec=(n,e,t={})=>new Promise((r,i)=>{
t.signal?.throwIfAborted();const a=(0,o.spawn)(n,e,{cwd:t.cwd,env:t.env??process.env,stdio:["pipe","pipe","pipe"]}),c={stdout:"",stderr:""};for(const n of["stdout","stderr"]){let e=""
;a[n].setEncoding("utf8").on("data",o=>{if(c[n]+=o,void 0===t.onLine)return;const s=(e+o).split("\n");e=s.pop()??"";for(const e of s)t.onLine(e,n)})}let u;const stop=()=>{a.kill("SIGTERM"),
u=setTimeout(()=>a.kill("SIGKILL"),5e3)};t.signal?.addEventListener("abort",stop,{once:!0});const settle=()=>{clearTimeout(u),t.signal?.removeEventListener("abort",stop)};a.on("error",e=>{settle(),
i("ENOENT"===e.code?new s.j1(`The program "${n}" was not found`,{remedy:`Install ${n} or put it on the PATH.`,cause:e}):e)}),a.on("close",o=>{settle(),
!0===t.signal?.aborted?i(t.signal.reason):null===o||0!==o&&!0!==t.allowFailure?i(new s.Qd(n,e,o,c.stderr)):r({exitCode:o,...c})}),a.stdin.on("error",()=>{}),a.stdin.end(t.input)})}};
