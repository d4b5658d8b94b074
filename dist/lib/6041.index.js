export const id=6041;export const ids=[6041];export const modules={92194:(e,t,n)=>{n.d(t,{BJ:()=>readDeployed,Cr:()=>readReleaseHistory,Tg:()=>releaseSelector,a6:()=>revisionSecret,iJ:()=>readRelease
});var a=n(38522),r=n(38816),s=n(8575),i=n(63036),o=n(12317),c=n(51332),l=n(45988);const d="helm.sh/release.v1",releaseSelector=e=>`owner=helm,name=${e}`,revisionSecret=(e,t,n)=>({apiVersion:"v1",
kind:"Secret",namespace:e,name:`sh.helm.release.v1.${t}.v${n}`});async function readReleaseHistory(e,t,n,a={}){const{items:r}=await e.list({apiVersion:"v1",kind:"Secret"},{namespace:t,
labelSelector:releaseSelector(n),...a}),s=r.filter(e=>e.type===d).map(e=>({secret:e,revision:Number(e.metadata.labels?.version),status:e.metadata.labels?.status??"unknown"
})).filter(({revision:e})=>Number.isInteger(e)).sort((e,t)=>e.revision-t.revision),i=s.at(-1);if(void 0===i)return;const o=decodeRelease(i.secret),c=s.findLast(({status:e})=>"deployed"===e);return{
latest:o,deployed:c===i?o:void 0===c?void 0:decodeRelease(c.secret),revisions:s.map(({revision:e,status:t})=>({revision:e,status:t}))}}async function readRelease(e,t,n,a={}){
return(await readReleaseHistory(e,t,n,a))?.latest}async function readDeployed(e,t,n,a,r){const s=await readRelease(e,t,n,r);if("deployed"===s?.status)return s
;throw new l.t2("HELM_RELEASE_NOT_DEPLOYED",`Helm release ${t}/${n} is ${s?.status??"not there"} after ${a}`,{remedy:`See helm -n ${t} history ${n}.`})}const u=104857600,f=r.Ikc({version:r.Whr(),
info:r.Ikc({status:r.YjP().nullish(),last_deployed:r.YjP().nullish()}).nullish(),chart:r.Ikc({metadata:r.Ikc({name:r.YjP().nullish(),version:r.YjP().nullish(),appVersion:r.YjP().nullish()}).nullish()
}).nullish(),config:r.g1P(r.YjP(),r.L5J()).nullish(),manifest:r.YjP().nullish()});function decodeRelease(e){let t;try{const n=(0,s.Ce)(e.data)?e.data.release:void 0
;if("string"!=typeof n)throw new Error("it has no data.release");const r=Buffer.from(Buffer.from(n,"base64").toString("latin1"),"base64"),i=31===r[0]&&139===r[1]?(0,a.gunzipSync)(r,{maxOutputLength:u
}):r;t=f.parse((0,c.R)(i.toString("utf8")))}catch(t){throw new o.Xf("HELM_RELEASE_UNREADABLE",`Secret ${e.metadata.namespace??""}/${e.metadata.name} does not hold a Helm release: ${(0,o.gJ)(t)}`,{
remedy:"Compare with `helm history`; remove the Secret only if it was damaged by hand.",cause:t})}const{info:n,chart:r}=t;return{revision:t.version,status:n?.status??"unknown",
chart:r?.metadata?.name??"",chartVersion:r?.metadata?.version??"",appVersion:r?.metadata?.appVersion??void 0,values:t.config??{},updated:n?.last_deployed??e.metadata.creationTimestamp??"",
manifest:t.manifest??"",secret:(0,i.Po)(e),created:e.metadata.creationTimestamp??"",labels:e.metadata.labels??{}}}},22457:(e,t,n)=>{n.d(t,{w:()=>diffObjects});var a=n(8575),r=n(63036)
;const s=new Set(["managedFields","resourceVersion","generation","uid","creationTimestamp","selfLink","deletionTimestamp","deletionGracePeriodSeconds"]),i=[/^lamina\.dev\//,/^applyset\.kubernetes\.io\//,/^kubectl\.kubernetes\.io\/last-applied-/],o=["name","id","key","type","topologyKey","mountPath","port","containerPort","ip"],c="***"
;function diffObjects(e,t){const n=[];return collect(void 0===e?{}:comparable(e),comparable(t),"",n),"Secret"===t.kind&&"v1"===t.apiVersion?n.map(maskSecret):n}function comparable(e){
const{metadata:t}=e,n={};for(const[e,r]of Object.entries(t))if(!s.has(e)&&"name"!==e&&"namespace"!==e)if("labels"!==e&&"annotations"!==e||!(0,a.Ce)(r))n[e]=r;else{
const t=Object.entries(r).filter(([e])=>!i.some(t=>t.test(e)));t.length>0&&(n[e]=Object.fromEntries(t))}const o=Object.fromEntries(Object.entries((0,r.EN)(e)).filter(([,e])=>void 0!==e))
;return 0===Object.keys(n).length?o:{metadata:n,...o}}function collect(e,t,n,r){if(!(0,a.TL)(e,t))if((0,a.Ce)(t)&&((0,a.Ce)(e)||void 0===e&&Object.keys(t).length>0)){const s=(0,a.Ce)(e)?e:{}
;for(const e of[...new Set([...Object.keys(s),...Object.keys(t)])].sort())collect(s[e],t[e],joinPath(n,e),r)}else Array.isArray(t)&&(Array.isArray(e)||void 0===e&&t.length>0)?function(e,t,n,r){
const s=o.find(n=>tellsApart(e,n)&&tellsApart(t,n));if(void 0===s){if([...e,...t].every(e=>!(0,a.Ce)(e)&&!Array.isArray(e)))return void r.push({path:n,...0===e.length?{}:{from:e},to:t})
;for(let a=0;a<Math.max(e.length,t.length);a+=1)collect(e[a],t[a],`${n}[${a}]`,r);return}const identity=e=>e[s],i=new Map(e.map(e=>[identity(e),e])),c=new Map(t.map(e=>[identity(e),e])),l=r.length
;for(const e of new Set([...i.keys(),...c.keys()]))collect(i.get(e),c.get(e),`${n}[${s}=${String(e)}]`,r);r.length===l&&r.push({path:n,from:[...i.keys()],to:[...c.keys()]})}(e??[],t,n,r):r.push({
path:n,...void 0===e?{}:{from:e},...void 0===t?{}:{to:t}})}function tellsApart(e,t){const n=e.map(e=>(0,a.Ce)(e)?e[t]:void 0)
;return n.every(e=>"string"==typeof e||"number"==typeof e)&&new Set(n).size===n.length}function joinPath(e,t){return/^[A-Za-z_][\w-]*$/.test(t)?""===e?t:`${e}.${t}`:`${e}[${JSON.stringify(t)}]`}
function maskSecret(e){return/^(data|stringData)\b/.test(e.path)?{path:e.path,..."from"in e?{from:c}:{},..."to"in e?{to:c}:{}}:e}},19626:(e,t,n)=>{n.d(t,{MZ:()=>l,OJ:()=>hasWork,SG:()=>isFoundation,
YK:()=>applyMembers,vl:()=>planMembers,xS:()=>readLiveSet,yd:()=>layerSet});var a=n(84593),r=n(63036),s=n(46960),i=n(39865),o=n(52507),c=n(62995);const l="lamina.dev/run-url",layerSet=(e,t)=>(0,
a.y2)(`lamina-${e}`,t);async function readLiveSet({kubernetes:e,signal:t,layer:n,namespace:r},s=[]){const i=layerSet(n,r),o=await e.get({apiVersion:"v1",kind:"ConfigMap",name:i.name,namespace:r},{
signal:t}),c=void 0===o?{kinds:[],additionalNamespaces:[]}:(0,a.hx)(o),l=new Map((0,a.Od)(s,i).kinds.map(e=>[groupKind(e),e])),d=c.kinds.map(e=>l.get(groupKind(e))??e),u=new Map;return{set:i,parent:o,
scope:c,members:await(0,a.YV)(e,i,{...c,kinds:d},{signal:t},u),lists:u}}const groupKind=({apiVersion:e,kind:t})=>`${(0,r.F8)(e)}/${t}`;async function planMembers(e,t,n,r){
const{kubernetes:s,logger:o,signal:l,layer:d}=n,u=e.map(e=>(0,a.Nx)(e,t.set)),f=await(0,c.c)(u,{...r,layer:d,client:s,logger:o,signal:l,members:t.members}),m=(0,i.Q_)(t.members,u);return{planned:f,
leftovers:m,changes:[...f.map(({change:e})=>e),...m.map(e=>(0,c.Y)(d,e))]}}const isFoundation=e=>(0,s.GW)(e)||(0,s.NH)(e);function hasWork(e,t,n){const{parent:a,set:r}=t,s=finalScope(e,t)
;return hasWrites(e)||void 0===a||!isCurrent(a,renderParentOf(r,s,n))}const hasWrites=({planned:e,leftovers:t})=>t.length>0||e.some(({write:e})=>e);function finalScope(e,{set:t,members:n}){
const r=e.planned.map(({desired:e})=>e),s=[...n.values()].filter(t=>!e.leftovers.includes(t));return(0,a._f)((0,a.Od)(r,t),(0,a.Od)(s,t))}async function applyMembers(e,t,n,r){
const{kubernetes:s,clock:o,logger:c,signal:l}=n,d=finalScope(e,t),u=await writeParent(t.parent,(0,a._f)(d,t.scope),t,n,{...r,writes:hasWrites(e)}),f=await(0,i.zE)(e.planned,{client:s,clock:o,logger:c,
signal:l,force:r.force});return await(0,i.R3)(e.leftovers,{client:s,clock:o,logger:c,signal:l}),await writeParent(u,d,t,n,{...r,writes:!1}),f}
async function writeParent(e,t,{set:n},{kubernetes:a,signal:r,layer:s},{run:i,writes:c}){const d=renderParentOf(n,t,s,i.url??e?.metadata.annotations?.[l])
;return void 0!==e&&!c&&isCurrent(e,d)?e:a.apply(d,{force:!0,fieldManager:o.v,signal:r})}const renderParentOf=(e,t,n,r)=>(0,a.fN)(e,t,{annotations:{"lamina.dev/layer":n,...void 0===r?{}:{[l]:r}}
}),isCurrent=(e,t)=>Object.entries(t.metadata.annotations??{}).every(([t,n])=>t===l||e.metadata.annotations?.[t]===n)},62995:(e,t,n)=>{n.d(t,{Y:()=>deletionOf,c:()=>planObjects})
;var a=n(84593),r=n(22457),s=n(63036),i=n(8575),o=n(50787);const c=new Set(["name","namespace","managedFields","creationTimestamp"]);function ownableFields(e){const{metadata:t}=e,n=(0,
s.EN)(e),a=Object.fromEntries(Object.entries(t).filter(([e])=>!c.has(e)));return 0===Object.keys(a).length?n:{...n,metadata:a}}function matchesMap(e,t,n,a){const r=Object.keys(n)
;return!Object.keys(e).filter(e=>"."!==e).some(e=>!e.startsWith("f:")||!Object.hasOwn(n,e.slice(2)))&&r.every(r=>{const s=e[`f:${r}`];return(0,i.Ce)(s)&&Object.hasOwn(t,r)&&function(e,t,n,a){
const r=Object.keys(e).filter(e=>"."!==e);return 0===r.length?function(e,t,n){return null!=t&&(!!(0,i.TL)(e,t)||isQuantityPath(n)&&(0,o.AE)(e,t))
}(t,n,a):Array.isArray(n)?Array.isArray(t)&&function(e,t,n,a,r){if(t.length!==a.length)return!1;const s=new Set(a);return t.every(t=>{const o=e[t],c=function(e){try{return JSON.parse(e)}catch{return}
}(t.slice(2));if(t.startsWith("v:"))return a.includes(c)&&n.includes(c);if(!t.startsWith("k:")||!(0,i.Ce)(c)||!(0,i.Ce)(o))return!1
;const l=[...s],d=l.find(e=>hasIdentity(e,c))??l.find(e=>hasIdentity(e,c,"or absent"));s.delete(d);const u=n.find(e=>hasIdentity(e,c));return(0,i.Ce)(d)&&(0,i.Ce)(u)&&matchesMap(o,u,d,r)})
}(e,r,t,n,a):(0,i.Ce)(t)&&(0,i.Ce)(n)&&matchesMap(e,t,n,a)}(s,t[r],n[r],[...a,r])})}const hasIdentity=(e,t,n)=>(0,i.Ce)(e)&&Object.entries(t).every(([t,a])=>(0,
i.TL)(e[t],a)||"or absent"===n&&void 0===e[t]);const isQuantityPath=e=>["requests","limits","hard","capacity"].includes(e.at(-2)??"");var l=n(31891),d=n(50780),u=n(26024),f=n(80397);const m=[{
field:/^\.spec\.replicas$/,manager:/^(kube-controller-manager|horizontal-pod-autoscaler|keda-operator)$/,why:"an autoscaler sets the replicas"},{
kind:/^admissionregistration\.k8s\.io\/|^apiextensions\.k8s\.io\/|^apiregistration\.k8s\.io\//,field:/\.caBundle$/,why:"the certificate is injected"},{kind:/^\/Secret$/,field:/^\.data(\.|$)/,
manager:/^cert-manager/,why:"the certificate is issued in the cluster"}];function reasonToYield(e,t){const n=(0,s.zo)(e)
;return m.find(e=>(e.kind?.test(n)??!0)&&e.field.test(t.field)&&(e.manager?.test(t.manager)??!0))?.why}function withoutField(e,t){
const n=structuredClone(e),a=(r=t).length>p?[]:[...r.matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)].map(([,e,t])=>{if(void 0!==e)return e;const n=[...(t??"").matchAll(/([^=,]+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)]
;return Object.fromEntries(n.map(([,e="",t=""])=>[e,yielding_valueOf(t)]))});var r;const s=a.pop();let o=n;for(const e of a)o=follow(o,e);return"string"==typeof s&&(0,
i.Ce)(o)&&Reflect.deleteProperty(o,s),n}const p=4096;function yielding_valueOf(e){try{return JSON.parse(e)}catch{return e}}function follow(e,t){return"string"==typeof t?(0,
i.Ce)(e)&&Object.hasOwn(e,t)?e[t]:void 0:Array.isArray(e)?e.find(e=>(0,i.Ce)(e)&&Object.entries(t).every(([t,n])=>e[t]===n)):void 0}var h=n(52507)
;const v=new Set(["batch/Job"]),isReplaceable=({apiVersion:e,kind:t})=>v.has(`${(0,
s.F8)(e)}/${t}`),isImmutability=e=>e instanceof f.h&&422===e.status&&e.message.includes("field is immutable"),isMember=(e,t)=>e.metadata.labels?.[a.vr]===t.metadata.labels?.[a.vr],is=(e,t)=>"True"===(0,
s.fS)(e,t)?.status,hasFailed=e=>is(e,"Failed")||is(e,"FailureTarget");function underFreeName(e){const t=e.metadata.name.slice(0,58).replace(/[^a-z0-9]+$/,"");return{...e,metadata:{...e.metadata,
name:`${t}-anew`}}}const y=["controller-uid","job-name","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-name"];function withoutGenerated(e){const prune=(e,t)=>{if(!(0,i.Ce)(e))return e
;const[n,...a]=t;return void 0===n?(0,i.FF)(e,...y):n in e?{...e,[n]:prune(e[n],a)}:e}
;return[["spec","selector","matchLabels"],["spec","template","metadata","labels"],["metadata","labels"]].reduce((e,t)=>prune(e,t),e)}async function askServer(e,t,n,a){
const{client:r,logger:i,signal:o,force:c}=n,dryRun=(e,t)=>r.apply(e,{dryRun:!0,force:t,fieldManager:h.v,signal:o});let l=e,u=[];try{if(void 0!==a)return{sent:l,
result:await dryRun(underFreeName(l),!0),conflicts:[],replacement:a};try{return{sent:l,result:await dryRun(l,!1),conflicts:[]}}catch(t){if(!(t instanceof f.b))throw t;for(const n of t.conflicts){
const t=reasonToYield(e,n);void 0===t?u=[...u,n]:(l=withoutField(l,n.field),i.info(`${(0,s.P5)((0,s.Po)(e))}: ${n.field} is left to ${n.manager} (${t})`))}}return{sent:l,result:await dryRun(l,!0),
conflicts:c?[]:u}}catch(n){const a=function(e,t,n,{taken:a}){if(void 0===t||!isImmutability(e))return;if(!(void 0!==t.metadata.deletionTimestamp||isReplaceable(n)&&(isMember(t,n)||a)))return
;const r=is(t,"Complete")||hasFailed(t)?"":"; it has not ended yet, and its pods are ended first";return`${(0,d.CK)(e.message)??"one of its fields"} cannot be changed${r}`}(n,t,e,{taken:c||u.length>0
});try{if(void 0===a)throw n;return{sent:l,result:await dryRun(underFreeName(l),!0),conflicts:c?[]:u,replacement:a}}catch(t){if((0,d.vu)(t))throw(0,d.Cj)(e,t);throw t}}}var g=n(87029)
;const w=5,b=16,scopeOf=e=>(0,g.O)(e,e.metadata.namespace);const k=16;async function planObjects(e,t){const n=[],a=await async function(e,{client:t,signal:n,planOnly:a,members:r}){if(!a)return new Set
;const s=new Set([...r.values()].map(({metadata:e})=>e.namespace)),i=new Set(e.flatMap(({metadata:{namespace:e}})=>e??[])),o=[...i].filter(e=>!s.has(e));return new Set(await(0,u.yT)(o,{client:t,
signal:n}))}(e,t),r=await async function(e,{client:t,signal:n,members:a}){const r=e.filter(e=>!a.has((0,s.TN)((0,
s.Po)(e)))),i=[...Map.groupBy(r,scopeOf)].filter(([,e])=>e.length>=w),o=new Set,c=new Map;return await(0,l.X)(i,b,async([e,[a]])=>{const r=a?.metadata.namespace
;if(void 0!==a&&void 0!==r&&void 0!==await t.resourceFor(a,{signal:n}))try{const{items:i}=await t.list(a,{namespace:r,signal:n});for(const e of i)c.set((0,s.TN)((0,s.Po)(e)),e);o.add(e)}catch(e){
if(!(e instanceof f.h)||403!==e.status)throw e}}),{read:async e=>{const a=(0,s.Po)(e);return o.has(scopeOf(e))?c.get((0,s.TN)(a)):t.get(a,{signal:n})}}}(e,t),o=new Map(t.earlier?.map(e=>[(0,s.TN)((0,
s.Po)(e.desired)),e])),c=await(0,l.X)(e,k,async e=>{const c=await async function(e,t,n,a,r){const{client:o,signal:c,planOnly:l}=r,u=(0,s.Po)(e)
;if(l&&t.has(e.metadata.namespace??""))return unasked(e,r,`namespace ${e.metadata.namespace??""} does not exist yet`);if(void 0===await o.resourceFor(e,{signal:c})){
if(l)return unasked(e,r,`${e.kind} is not served yet`);throw new d.kN("CRD_MISSING",u,`${(0,s.P5)(u)} cannot be applied: the cluster does not know ${e.kind} in ${e.apiVersion}`,{
remedy:"Install the operator that brings this kind (its CRDs), or correct the apiVersion."})}const f=(0,s.TN)(u),m=r.members.get(f)??await n.read(e),p=a.get(f);if(void 0!==p&&isSame(p.live,m))return{
planned:p,conflicts:[]};let v;if(void 0!==m&&void 0===m.metadata.deletionTimestamp&&(v=function(e,t){
return isReplaceable(t)&&isMember(e,t)&&hasFailed(e)?"it has failed, and would not run again":void 0}(m,e),void 0===v&&function(e,t,n){
const a=e.metadata.managedFields?.find(e=>e.manager===n&&"Apply"===e.operation&&void 0===e.subresource);return!(!(0,
i.Ce)(a?.fieldsV1)||a.apiVersion!==t.apiVersion)&&matchesMap(a.fieldsV1,ownableFields(e),ownableFields(t),[])}(m,e,h.v)))return outcomeOf({sent:e,result:m,conflicts:[]},m,r);try{
return outcomeOf(await askServer(e,m,r,v),m,r)}catch(t){if(!0!==r.tellRefusals||!(t instanceof d.kN))throw t;return function(e,t,{layer:n},a){const r=void 0===t?"create":"update",s={...nameOf(n,e),
action:r,fields:[],note:a};return{planned:{desired:e,live:t,change:s,write:!0,replaces:!1},conflicts:[]}}(e,m,r,t.message)}}(function(e){const t=e.stringData
;if("Secret"!==e.kind||"v1"!==e.apiVersion||void 0===t)return e;const n=Object.entries(t).map(([e,t])=>[e,Buffer.from(t).toString("base64")]),a={...e,data:{...e.data,...Object.fromEntries(n)}}
;return Reflect.deleteProperty(a,"stringData"),a}(e),a,r,o,t);return c.conflicts.length>0&&(n.push({object:e,conflicts:c.conflicts}),t.planOnly&&function(e,t,n){
for(const{manager:a,field:r}of t)n.warning(`${(0,s.P5)((0,s.Po)(e))}: ${r} is owned by "${a}"; an apply needs force-conflicts to change it`)}(e,c.conflicts,t.logger)),c.planned})
;if(n.length>0&&!t.planOnly&&!t.force)throw(0,d.jQ)(n);return c}const isSame=(e,t)=>e?.metadata.uid===t?.metadata.uid&&e?.metadata.resourceVersion===t?.metadata.resourceVersion
;function outcomeOf({sent:e,result:t,conflicts:n,replacement:s},i,{layer:o}){const c=void 0===i?.metadata.deletionTimestamp?i:void 0,l=void 0!==c&&void 0!==s,d=l?(0,
r.w)(withoutGenerated(c),withoutGenerated(t)):(0,
r.w)(c,t),u=void 0!==c&&c.metadata.labels?.[a.vr]!==e.metadata.labels?.[a.vr],f=void 0===c?"create":l||d.length>0||u?"update":"none",m=l?`made anew: ${s}`:u&&0===d.length?"taken into this layer":void 0
;return{planned:{desired:e,live:i,change:{...nameOf(o,e),action:f,fields:d,...0===n.length?{}:{conflicts:n},...void 0===m?{}:{note:m}},write:"none"!==f,replaces:l},conflicts:n}}
function unasked(e,{layer:t},n){return{planned:{desired:e,live:void 0,change:{...nameOf(t,e),action:"create",fields:(0,r.w)(void 0,e),note:`not checked by the server: ${n}`},write:!0,replaces:!1},
conflicts:[]}}function nameOf(e,{kind:t,metadata:{namespace:n,name:a}}){return{layer:e,kind:t,name:a,...void 0===n?{}:{namespace:n}}}function deletionOf(e,t){return{...nameOf(e,t),action:"delete",
fields:[]}}},79319:(e,t,n)=>{n.d(t,{I:()=>chartSource,v:()=>operatorChart});var a=n(61712);function chartSource(e,t={}){const{chart:n,repository:r,version:s}=e,i={chart:n,version:s,...void 0===r?{}:{
repository:r}};if(void 0===t.address||""===t.address)return i;const o=t.plainHttp??function(e){const t=/^[a-z]+:\/\/(\[[^\]]+\]|[^:/]+)/.exec(e)?.[1]??""
;return/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t)}(t.address);return(0,a.WB)(i,function(e,t){const[,n=""]=/^oci:\/\/[^/]+(\/.*)?\/[^/]+\/?$/.exec(e)??[]
;return/^oci:\/\/[^/]+\/?$/.test(t)?`${t.replace(/\/$/,"")}${n}`:t}(n,t.address),{plainHttp:o})}const operatorChart=(e,{chartMirror:t,chartMirrorPlainHttp:n})=>chartSource(e,{...void 0===t?{}:{
address:t},...void 0===n?{}:{plainHttp:n}})}};
