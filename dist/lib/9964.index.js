export const id=9964;export const ids=[9964];export const modules={14907:(e,r,t)=>{t.d(r,{g:()=>s});var n=t(74917),o=t(65842);const s={kubeconfig:(0,o.Qq)(),context:(0,o.Qq)(),"dry-run":(0,o.Jt)(!1),
...n.bB}},22597:(e,r,t)=>{t.r(r),t.d(r,{action:()=>d});var n=t(26978),o=t(32870),s=t(37788),a=t(74917),i=t(14907),c=t(65842),l=t(31613),__addDisposableResource=function(e,r,t){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],t&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:t})
}else t&&e.stack.push({async:!0});return r},u=function(e){return function(r){function fail(t){r.error=r.hasError?new e(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}var t,n=0
;return function next(){for(;t=r.stack.pop();)try{if(!t.async&&1===n)return n=0,r.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,t){var n=new Error(t);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const d=(0,a.QP)({name:"ensure-storageclass",
inputs:{...i.g,platform:l.U,name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,
c.yL)(["report","recreate"],"report"),"driver-planned":(0,c.Jt)(!1)},outputs:["changed","name","provisioner","created"],async run({inputs:e,logger:r,signal:t,env:a,output:i,summarize:c}){const l={
stack:[],error:void 0,hasError:!1};try{const u=__addDisposableResource(l,await(0,n.E)({...e,env:a,logger:r,signal:t}),!0),{kubernetes:d,clock:p}=u,{platform:f}=await(0,o.li)(d,{override:e.platform,
signal:t}),m=await r.group("Ensure one working default StorageClass",()=>(0,s.U)({kubernetes:d,logger:r,clock:p,signal:t,platform:f,name:e.name,parameters:e.parameters,encrypted:e.encrypted,
onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"],driverPlanned:e["driver-planned"]}));i("changed",m.changed),i("name",m.name),i("provisioner",m.provisioner),
i("created",m.created),c(`Default StorageClass: \`${m.name}\` (${m.provisioner})${m.changed?", changed":""}\n`)}catch(e){l.error=e,l.hasError=!0}finally{const e=u(l);e&&await e}}})},31613:(e,r,t)=>{
t.d(r,{U:()=>o,_:()=>platformFlag});var n=t(32870);const o=(0,t(65842).yL)(["auto",...n.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{platform:e}},45988:(e,r,t)=>{t.d(r,{MC:()=>explainHelmFailure,
sK:()=>redactUrls,t2:()=>HelmError});var n=t(12317);class HelmError extends n.Xf{constructor(e,r,t={}){super(e,r,t)}}const o=[{
pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,code:"HELM_RELEASE_PENDING",remedy:"Wait for the other run, or let Lamina recover the release when that run is dead."},{
pattern:/Apply failed with \d+ conflicts?|invalid ownership metadata/,code:"HELM_CONFLICT",
remedy:"Let one tool own the field: remove it from the other manager or from the values, or force the conflict."},{
pattern:/kubernetes cluster unreachable|the server has asked for the client to provide credentials/i,code:"HELM_CLUSTER_UNREACHABLE",
remedy:"Check the kubeconfig, its context and credentials, and the way to the API server."},{pattern:/release: not found|has no deployed releases/,code:"HELM_RELEASE_NOT_FOUND",
remedy:"Check the name of the release and its namespace."},{pattern:/\b(401|403)\b|unauthorized|denied: |authorization failed/i,code:"HELM_REGISTRY_DENIED",
remedy:"Log in first (helm registry login), or name a chart mirror that needs no credentials."},{
pattern:/dial tcp|no such host|i\/o timeout|connection re(fused|set)|TLS handshake|x509:|server gave HTTP response to HTTPS client|proxyconnect|: EOF|\b50[0-9]\b/,code:"HELM_REGISTRY_UNREACHABLE",
remedy:"Check the network and proxy, or name a chart mirror that this machine can reach."},{
pattern:/: not found|chart .* not found|manifest unknown|no chart (version|name) found|404|improper constraint/i,code:"HELM_CHART_NOT_FOUND",
remedy:"Check the chart, its version and the mirror, if one is named."}],s=["HELM_REGISTRY_DENIED","HELM_REGISTRY_UNREACHABLE","HELM_CHART_NOT_FOUND"];function explainHelmFailure(e,r,t){
const n=function(e){const r=e.trim().split("\n"),t=r.findLastIndex(e=>e.startsWith("Error: "))
;return redactUrls((-1===t?r.slice(-1):r.slice(t)).map(e=>e.trim()).join(" ").replace(/^Error: /,""))||"it said nothing"
}(e.stderr),a=o.find(({pattern:r,code:n})=>r.test(e.stderr)&&("registry"===t||!s.includes(n))),i=function(e){const r=[];let t;for(const n of e.split("\n")){
const e=/conflicts? with "([^"]+)"[^:]*:\s*(\S*)/.exec(n);if(null!==e){t=e[1],void 0!==t&&void 0!==e[2]&&""!==e[2]&&r.push({manager:t,field:e[2].replace(/"$/,"")});continue}
const o=/^\s*- (\.\S+)/.exec(n);void 0!==o?.[1]&&void 0!==t&&r.push({manager:t,field:o[1]})}return[...new Map(r.map(e=>[JSON.stringify(e),e])).values()]}(e.stderr)
;return new HelmError(a?.code??"HELM_FAILED",`Helm could not ${r}: ${n}`,{cause:e,details:{exitCode:e.exitCode,...0===i.length?{}:{conflicts:i}},...void 0===a?{}:{remedy:a.remedy}})}
function redactUrls(e){return e.replace(/(\w+:\/\/)[^/\s@]+@/g,"$1***@")}},76060:(e,r,t)=>{t.d(r,{F:()=>findDenied});var n=t(31891),o=t(87557),s=t(80397);const a="lamina.dev",i={verb:"*",group:"*",
resource:"*"},c="/apis/authorization.k8s.io/v1";async function findDenied(e,r){const t=await askRules(a,r);if(void 0===t||isGranted(i,t.list))return[]
;if(t.incomplete&&!1!==await askAccess(i,r))return[];const s=(await e()).filter(e=>!isGranted(e,t.list)),c=new Map,l=[...new Set(s.flatMap(({namespace:e})=>e??[]))],u=new Map(await(0,
n.X)(l,o.I,async e=>[e,await askRules(e,r)])),d=await(0,n.X)(s,o.I,async e=>{const n=u.get(e.namespace??"")??t;return!!isGranted(e,n.list)||!!n.incomplete&&(e=>{
const t=keyOf(e),n=c.get(t)??askAccess(e,r);return c.set(t,n),n})(e)});return s.filter((e,r)=>!1===d[r])}function isGranted({verb:e,group:r,resource:t,name:n},o){
const has=(e,r)=>void 0!==e&&(e.includes("*")||e.includes(r))
;return o.some(o=>has(o.verbs,e)&&has(o.apiGroups,r)&&has(o.resources,t)&&(0===(o.resourceNames??[]).length||void 0!==n&&!0===o.resourceNames?.includes(n)))}
const keyOf=({verb:e,group:r,resource:t,namespace:n="",name:o=""})=>[e,r,t,n,o].join(" ");async function askRules(e,{client:r,signal:t}){const n=await ask("selfsubjectrulesreviews",{
apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectRulesReview",spec:{namespace:e}},r,t);if(void 0===n?.status)return;const{resourceRules:o=[],incomplete:s=!0}=n.status;return{list:o,incomplete:s}}
async function askAccess(e,{client:r,signal:t}){const[n="",o]=e.resource.split("/"),s={apiVersion:"authorization.k8s.io/v1",kind:"SelfSubjectAccessReview",spec:{resourceAttributes:{verb:e.verb,
group:e.group,resource:n,...void 0===o?{}:{subresource:o},...void 0===e.namespace?{}:{namespace:e.namespace},...void 0===e.name?{}:{name:e.name}}}},a=await ask("selfsubjectaccessreviews",s,r,t)
;return a?.status?.allowed}async function ask(e,r,t,n){try{return await t.request("POST",`${c}/${e}`,{body:r,signal:n})}catch(e){if(e instanceof s.h&&(403===e.status||404===e.status))return;throw e}}
},87557:(e,r,t)=>{t.d(r,{I:()=>n});const n=8},80397:(e,r,t)=>{t.d(r,{b:()=>ApplyConflictError,h:()=>ApiError});var n=t(12317);class ApiError extends n.Xf{status;reason;retryAfter
;constructor(e,r,t,n={}){super("KUBERNETES_API",t,{...n,details:{status:e,reason:r,...n.details}}),this.status=e,this.reason=r,this.retryAfter=n.retryAfter}}class ApplyConflictError extends ApiError{
conflicts;constructor(e,r,t={}){super(409,"Conflict",e,{...t,details:{conflicts:r,...t.details}}),this.conflicts=r}}},71510:(e,r,t)=>{t.d(r,{Cn:()=>accessesOf,eN:()=>needs,wo:()=>requireAccess})
;var n=t(12317),o=t(76060);const needs=(e,r,t)=>e.map(e=>({...r,verb:e,...void 0===t?{}:{role:t}
})),accessesOf=(e,r)=>e.flatMap(({verbs:e,apiGroups:t=[],resources:n=[],resourceNames:o=[]})=>e.flatMap(e=>t.flatMap(t=>n.flatMap(n=>(0===o.length?[void 0]:o).map(o=>({verb:e,group:t,resource:n,
...void 0===r?{}:{namespace:r},...void 0===o?{}:{name:o}}))))));async function requireAccess(e,r,t){const s=await(0,o.F)(r,t);if(0===s.length)return
;const a=s.flatMap(({unless:e=[]})=>e),i=new Set(0===a.length?[]:await(0,o.F)(()=>Promise.resolve(a),t)),c=s.filter(({unless:e})=>void 0===e||e.some(e=>i.has(e)));if(0===c.length)return
;const l=[...new Set(c.flatMap(({role:e})=>e??[]))];throw new n.j1(`This user may not do what ${e} needs: ${function(e){
const r=Map.groupBy(e,({group:e,resource:r,namespace:t,role:n,name:o})=>`${""===e?r:`${r}.${e}`}${void 0===o?"":` "${o}"`} ${void 0===t?"in the cluster":`in namespace ${t}`}${void 0===n?"":` (ClusterRole ${n})`}`)
;return[...r].map(([e,r])=>`${[...new Set(r.map(({verb:e})=>e))].join(", ")} on ${e}`).join("; ")}(c)}`,{
remedy:0===l.length?"Bind a role with these verbs to it, or use the credentials of somebody who has them.":`Bind ${l.join(", ")} of manifests/roles to it (docs/permissions.md), or use the credentials of somebody who has these rights.`,
details:{missing:c.map(({verb:e,group:r,resource:t,namespace:n,name:o,role:s})=>({verb:e,group:r,resource:t,namespace:n,name:o,role:s}))}})}},92460:(e,r,t)=>{t.d(r,{$T:()=>csiDriverOf,DR:()=>a,
Gz:()=>n,R7:()=>defaultClassOf,bs:()=>o,ll:()=>newestFirst,p6:()=>s});const n="storageclass.kubernetes.io/is-default-class",o="storageclass.beta.kubernetes.io/is-default-class"
;function newestFirst(e,r){return e.created!==r.created?e.created<r.created?1:-1:e.name<r.name?-1:e.name>r.name?1:0}function defaultClassOf(e){
const r=e.filter(({metadata:{annotations:e={}}})=>[n,o].some(r=>"true"===e[r])),[t]=r.map(({metadata:{name:e,creationTimestamp:r=""}})=>({name:e,created:r})).sort(newestFirst);return t?.name}
const s="volume.kubernetes.io/selected-node",a={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io","kubernetes.io/azure-disk":"disk.csi.azure.com",
"kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org","kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com",
"kubernetes.io/portworx-volume":"pxd.portworx.com"},csiDriverOf=e=>a[e]??e},36021:(e,r,t)=>{t.d(r,{O:()=>yamlData,e:()=>composeYaml});var n=t(38815),o=t(12317);const s=500,a=100,i=300
;function composeYaml(e,r,t,o){const a=new n.HN,i=new n.Dk({...t,prettyErrors:!1,uniqueKeys:!1,logLevel:"error"}),c=function(e){const{stackTraceLimit:r}=Error;Error.stackTraceLimit=0;try{return e()
}finally{Error.stackTraceLimit=r}}(()=>{const t=function*(e,r,t){t.addNewLine(0);const o=new n.iX(t.addNewLine);let a=0;for(const i of(new n.JG).lex(e)){if(yield*o.next(i),o.stack.length>s){
const{line:e,col:n}=t.linePos(a);throw tooDeep(`${r}:${Math.max(e,1)}:${Math.max(n,1)}`)}a+=i.length}yield*o.end()}(e,r,a),c=[...i.compose(t,"one"===o,e.length)];for(const e of c)tellDoubleKeys(e)
;return c});for(const e of c)countAliases(e,r,a);const[l,u]=c;return"one"===o&&void 0!==u&&l?.errors.push(mistake(u.range[0],"MULTIPLE_DOCS","Source contains multiple documents")),{documents:c,lines:a
}}function tooDeep(e){return new o.j1(`${e}: nested more than ${s} levels deep`,{remedy:"Look for brackets that are never closed, or for indentation that only grows."})}
const mistake=(e,...[r,t])=>new n.XT([e,e+1],r,t);function tellDoubleKeys(e){(0,n.YR)(e,(r,t)=>{if(!(0,n.jh)(t))return;const o=new Set;for(const{key:r}of t.items)(0,
n.jn)(r)&&"<<"!==r.value&&(o.has(r.value)&&e.errors.push(mistake(r.range?.[0]??0,"DUPLICATE_KEY","Map keys must be unique")),o.add(r.value))})}function countAliases(e,r,t){let s=0;(0,n.YR)(e,{
Alias(e,{range:n}){if(s+=1,s<=i)return;const{line:a,col:c}=t.linePos(n?.[0]??0);throw new o.j1(`${r}:${a}:${c}: more than ${i} aliases`,{remedy:"Write out what they stand for."})}})}
function yamlData(e,r,t){const{line:n,col:s}=t.linePos(e.range[0]),i=`${r}:${Math.max(n,1)}:${Math.max(s,1)}`;let c;try{c=e.toJS({maxAliasCount:a})}catch(e){throw new o.j1(`${i}: ${(0,o.gJ)(e)}`,{
remedy:"Correct its anchors and aliases, or write out what they stand for.",cause:e})}return measure(c,i,new Set,new Map),c}function measure(e,r,t,n){if("object"!=typeof e||null===e)return 0
;if(t.has(e))throw new o.j1(`${r}: an anchor holds an alias of itself`,{remedy:"Write out what the alias should stand for."});let a=n.get(e);if(void 0===a){if(t.size>=s)throw tooDeep(r);t.add(e),a=1
;for(const o of Object.values(e))a=Math.max(a,1+measure(o,r,t,n));t.delete(e),n.set(e,a)}if(t.size+a>s)throw tooDeep(r);return a}},31891:(e,r,t)=>{async function mapConcurrently(e,r,t){
const n=new Array(e.length),o=e.entries();let s=!1;const a=await Promise.allSettled(Array.from({length:Math.min(r,e.length)},async()=>{for(const[e,r]of o){if(s)return;try{n[e]=await t(r)}catch(e){
throw s=!0,e}}}));for(const e of a)if("rejected"===e.status)throw e.reason;return n}t.d(r,{X:()=>mapConcurrently})}};
