export const id=7802;export const ids=[7802];export const modules={27471:(e,t,n)=>{n.r(t),n.d(t,{clusterDown:()=>clusterDown,clusterStatus:()=>clusterStatus,clusterUp:()=>clusterUp})
;var o=n(40682),r=n(74255),i=n(61266);async function clusterUp({name:e,node:t},n){const s=await(0,i.oh)(n),a=await s.clusterUp({name:e,node:t,logger:n.logger,exec:r.m,clock:o.ml,signal:n.signal})
;return{json:a,text:()=>`Cluster "${a.name}" is up at ${a.server}\nexport KUBECONFIG=${a.kubeconfig}\n`}}async function clusterStatus({name:e},t){const n=await(await(0,i.oh)(t)).clusterStatus(e)
;if(void 0===n)return{json:{name:e,running:!1},text:()=>`No cluster "${e}"\n`,exitCode:1};const o=n.processes.map(({name:e,pid:t,port:n})=>`  ${e.padEnd(26)} pid ${t}${void 0===n?"":`, port ${n}`}`)
;return{json:n,
text:()=>[`Cluster "${n.name}" (${n.node}) is ${n.running?`running at ${n.server}`:"not running"}`,...o,...Object.entries(n.versions).map(([e,t])=>`  ${e.padEnd(26)} ${t}`),`  kubeconfig                 ${n.kubeconfig}`,""].join("\n"),
exitCode:n.running?0:1}}async function clusterDown(e,t){const n=await(0,i.oh)(t);return await n.clusterDown({name:e.name,removeData:!e.keepData,removeCache:e.removeCache,logger:t.logger,exec:r.m,
signal:t.signal}),{json:{name:e.name,running:!1},text:()=>`Cluster "${e.name}" is down\n`}}},7418:(e,t,n)=>{function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
function fieldAt(e,...t){let n=e;for(const e of t){if(!isRecord(n)||!Object.hasOwn(n,e))return;n=n[e]}return n}function stringAt(e,...t){const n=fieldAt(e,...t);return"string"==typeof n?n:void 0}
function recordAt(e,...t){const n=fieldAt(e,...t);return isRecord(n)?n:{}}function listAt(e,...t){const n=fieldAt(e,...t);return Array.isArray(n)?n:[]}function numberAt(e,...t){
return toNumber(fieldAt(e,...t))}function toNumber(e){return"number"==typeof e?Number.isFinite(e)?e:void 0:"string"==typeof e&&/^\d{1,15}$/.test(e)?Number(e):void 0}function conditionsIn(e){
return listAt(e,"status","conditions").flatMap(e=>{const t=stringAt(e,"type");if(void 0===t)return[];const n={type:t,status:stringAt(e,"status")??""}
;for(const t of["reason","message","lastTransitionTime"]){const o=stringAt(e,t);void 0!==o&&(n[t]=o)}const o=numberAt(e,"observedGeneration");return[{...n,...void 0===o?{}:{observedGeneration:o}}]})}
function conditionOf(e,t){return conditionsIn(e).find(e=>e.type===t)}function trueCondition(e,t){const n=conditionOf(e,t);return"True"===n?.status?n:void 0}function annotationOf(e,t){
return stringAt(e.metadata,"annotations",t)}function labelOf(e,t){return stringAt(e.metadata,"labels",t)}function generationOf(e){return toNumber(e.metadata.generation)}function timeOf(e){
if(void 0===e)return;const t=Date.parse(e);return Number.isNaN(t)?void 0:t}n.d(t,{AV:()=>conditionsIn,Ro:()=>toNumber,UK:()=>fieldAt,UQ:()=>trueCondition,Wy:()=>labelOf,bX:()=>stringAt,
gS:()=>generationOf,gT:()=>listAt,lW:()=>annotationOf,nR:()=>timeOf,rI:()=>conditionOf,tk:()=>numberAt,u4:()=>isRecord,zR:()=>recordAt})},6540:(e,t,n)=>{n.d(t,{J:()=>runKustomize,
e:()=>buildKustomization});var o=n(51455),r=n(48161),i=n(76760),s=n(38815),a=n(40682),c=n(12317),u=n(68293);async function runKustomize(e,t){const n=await(0,o.realpath)(await(0,o.mkdtemp)(i.join((0,
r.tmpdir)(),"lamina-kustomize-")));try{await(0,o.chmod)(n,448);const r=(0,s.As)(await async function(e,t){const n={resources:[],components:[]};for(const r of e.roots){const e=await(0,u.nW)(r)
;n["Component"===(void 0===e?void 0:(await(0,u.kG)(e)).kind)?"components":"resources"].push(i.relative(t,await(0,o.realpath)(r)))}return{apiVersion:"kustomize.config.k8s.io/v1beta1",
kind:"Kustomization",namespace:e.namespace,...n,patches:e.patches}}(e,n),{version:"1.1",lineWidth:0});return await(0,o.writeFile)(i.join(n,"kustomization.yaml"),r,{mode:384}),
await buildKustomization(n,e.roots.join(", "),t)}finally{await(0,o.rm)(n,{recursive:!0,force:!0})}}async function buildKustomization(e,t,{exec:n,logger:o,signal:r}){const i=[{command:"kustomize",
args:["build",e]},{command:"kubectl",args:["kustomize",e]}],s=performance.now();for(const{command:u,args:d}of i)try{const{stdout:e}=await n(u,d,{signal:r}),i=(0,a.a3)(performance.now()-s)
;return o.debug(`${u} rendered ${t} in ${i}`),e}catch(n){if(isNotFound(n))continue;if(!(n instanceof c.Qd))throw n;const o=tidyRefusal(n.stderr),r=t===e?o:o.replaceAll(e,"<the request>")
;throw new c.j1(`kustomize refuses ${t}: ${r}`,{remedy:"Correct the kustomization or the patch that it names.",cause:n})}throw new c.j1("Neither kustomize nor kubectl is on the PATH",{
remedy:"Install kubectl (its kustomize is enough); GitHub-hosted runners have it."})}function tidyRefusal(e){
return e.trim().replace(/^E\d{4} [^\]]*\] "command failed" err=(<\s*)?/,"").replace(/\n\s*>$/,"").replace(/^(error: |Error: )/,"").replace(/\s*\n\s*/g," ")}function isNotFound(e){
return e instanceof c.j1&&"ENOENT"===e.cause?.code}},55281:(e,t,n)=>{n.d(t,{Y:()=>parseManifests});var o=n(63036),r=n(12317),i=n(19117);function parseManifests(e,t){const n=(0,
i.b8)(e,t).flatMap(e=>function(e,t){const n=(0,i.v3)(e,t);if(null==n)return[];const{line:o,column:r}=e.position(e.document.contents?.range[0]??0),s=`${t}:${o}:${r}`
;if(isRecord(n)&&"List"===n.kind&&Array.isArray(n.items))return n.items.map(e=>checkObject(e,s));return[checkObject(n,s)]}(e,t)),s=new Set;for(const e of n){const n=(0,o.Po)(e),i=(0,o.TN)(n)
;if(s.has(i))throw new r.j1(`${t}: ${(0,o.P5)(n)} occurs twice`,{remedy:"Remove one of the two, or give one another name."});s.add(i)}return n}function checkObject(e,t){
if(!isRecord(e))throw new r.j1(`${t}: expected a Kubernetes object, a map`)
;const{apiVersion:n,kind:o,metadata:i}=e,s="string"!=typeof n||""===n?"apiVersion":"string"!=typeof o||""===o?"kind":isRecord(i)&&"string"==typeof i.name&&""!==i.name?void 0!==i.namespace&&null!==i.namespace&&"string"!=typeof i.namespace?"a metadata.namespace that is text":void 0:"metadata.name"
;if(void 0!==s)throw new r.j1(`${t}: a Kubernetes object needs ${s}`);return e}function isRecord(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}},34992:(e,t,n)=>{n.d(t,{M:()=>listOverlays,
m:()=>renderLayer});var o=n(12317),r=n(19117),i=n(7418),s=n(63036);const a={"batch/Job":"ttlSecondsAfterFinished","sparkoperator.k8s.io/SparkApplication":"timeToLiveSeconds"};var c=n(6540),u=n(55281)
;async function renderLayer(e,t){const n=function(e,t){const n=listOverlays(e);if(void 0!==t&&!n.includes(t)){const i=(0,r.kp)(t,n)
;throw new o.j1(`The layer ${e.name} has no overlay "${t}"${void 0===i?"":`; did you mean "${i}"?`}`,{remedy:0===n.length?"It has none at all.":`Its overlays are ${n.join(", ")}.`})}
return e.spec.sources.flatMap(({resources:e,overlays:n})=>{const o=(void 0!==t&&Object.hasOwn(n,t)?n[t]:void 0)??e;return void 0===o?[]:[o]})}(e,t.overlay);if(0===n.length)return[]
;const d=[...e.spec.patches,...t.patches??[]],l=await(0,c.J)({roots:n,namespace:t.namespace,patches:d},t),m=`layer ${e.name}, rendered`,f=(0,u.Y)(l,m);return function(e,t){for(const n of e){
const e=a[`${(0,s.F8)(n.apiVersion)}/${n.kind}`],r=void 0===e?void 0:(0,i.UK)(n,"spec",e);if(void 0!==e&&null!=r)throw new o.j1(`${t}: ${(0,s.P5)((0,
s.Po)(n))} has spec.${e}: ${JSON.stringify(r)}, so that it would be gone some time after its end, and each deploy would run it again`,{
remedy:`Remove spec.${e}. Lamina removes the object with its layer, or when it has to be made anew.`})}}(f,m),f}function listOverlays(e){return Object.keys(e.spec.overlays).sort()}}};
