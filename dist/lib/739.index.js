export const id=739;export const ids=[739];export const modules={4907:(e,r,o)=>{o.d(r,{g:()=>t});var n=o(5842),s=o(5615);const t={kubeconfig:(0,n.Qq)(),context:(0,n.Qq)(),"dry-run":(0,n.Jt)(!1),
...s.bB}},2597:(e,r,o)=>{o.r(r),o.d(r,{action:()=>d});var n=o(1724),s=o(8074),t=o(6475),a=o(5615),i=o(4907),c=o(5842),__addDisposableResource=function(e,r,o){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,s;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;n=r[Symbol.asyncDispose]}if(void 0===n){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],o&&(s=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:n,async:o})
}else o&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(o){r.error=r.hasError?new e(o,r.error,"An error was suppressed during disposal."):o,r.hasError=!0}var o,n=0
;return function next(){for(;o=r.stack.pop();)try{if(!o.async&&1===n)return n=0,r.stack.push(o),Promise.resolve().then(next);if(o.dispose){var e=o.dispose.call(o.value);if(o.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=r,n});const d=(0,a.QP)({name:"ensure-storageclass",
inputs:{...i.g,platform:(0,c.yL)(["auto",...s.Bn],"auto"),name:(0,c.Qq)("gp3"),parameters:(0,c.K7)(),encrypted:(0,c.Jt)(!1),"on-multiple-defaults":(0,
c.yL)(["keep-newest","fail","demote-others"],"keep-newest"),"on-drift":(0,c.yL)(["report","recreate"],"report")},outputs:["changed","name","provisioner","created"],
async run({inputs:e,logger:r,signal:o,env:a,output:i,summarize:c}){const d={stack:[],error:void 0,hasError:!1};try{const l=__addDisposableResource(d,await(0,n.E)({...e,env:a,logger:r,signal:o
}),!0),{kubernetes:u,clock:f}=l,{platform:p}=await(0,s.li)(u,{override:e.platform,signal:o}),m=await r.group("Ensure one working default StorageClass",()=>(0,t.U)({kubernetes:u,logger:r,clock:f,
signal:o,platform:p,name:e.name,parameters:e.parameters,encrypted:e.encrypted,onMultipleDefaults:e["on-multiple-defaults"],onDrift:e["on-drift"],dryRun:e["dry-run"]}));i("changed",m.changed),
i("name",m.name),i("provisioner",m.provisioner),i("created",m.created),c(`Default StorageClass: \`${m.name}\` (${m.provisioner})${m.changed?", changed":""}\n`)}catch(e){d.error=e,d.hasError=!0
}finally{const e=l(d);e&&await e}}})},8074:(e,r,o)=>{o.d(r,{Bn:()=>s,li:()=>detectPlatform});var n=o(2317);const s=["ec2","eks","gke","local"],t=["gke","eks","ec2","local"]
;async function detectPlatform(e,r={}){const{override:o="auto",signal:a}=r;if(""!==o&&"auto"!==o){const e=s.find(e=>e===o);if(void 0===e)throw new n.j1(`platform: "${o}" is not known`,{
remedy:`Write auto or one of ${s.join(", ")}.`});return{platform:e,evidence:[`platform ${e} was asked for`]}}const i=void 0===a?{}:{signal:a},[c,l,d]=await Promise.all([e.list({apiVersion:"v1",
kind:"Node"},i),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"},i),e.request("GET","/version",i)]);return function(e){
const r=[...e.nodes.flatMap(cluesOfNode),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],o=t.find(e=>r.some(r=>r.platform===e))
;if(void 0===o){const r=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${r} node${1===r?"":"s"}, the CSI drivers and the server tells it`]}}
const n=r.filter(e=>e.platform===o).map(e=>e.fact),s=r.filter(e=>e.platform!==o).map(e=>`${e.fact} (would be ${e.platform})`);return{platform:o,evidence:summarize([...n,...s])}}({nodes:c.items,
drivers:l.items.map(e=>e.metadata.name),serverVersion:d?.gitVersion??"",server:e.server})}function summarize(e){const r=[...new Set(e)],o=r.length-5;return o>0?[...r.slice(0,5),`and ${o} more`]:r}
const a=[["aws://","ec2"],["gce://","unknown"],["eks-hybrid://","eks"],["kind://","local"],["k3s://","local"],["minikube://","local"],["kwok://","local"]],i=[[/^eks\.amazonaws\.com\//,"eks"],[/^alpha\.eksctl\.io\//,"eks"],[/^cloud\.google\.com\/gke-/,"gke"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2"],[/^k8s\.io\/cloud-provider-aws$/,"ec2"],[/^minikube\.k8s\.io\//,"local"],[/^microk8s\.io\//,"local"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local"],[/^type=kwok$/,"local"]],c=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,l=/^(docker-desktop|minikube|orbstack|colima|rancher-desktop|kind-control-plane)$/
;function cluesOfNode(e){const r=[],add=(o,n)=>{"unknown"!==o&&r.push({platform:o,fact:`node ${e.metadata.name}: ${n}`})},o=e.spec?.providerID??""
;for(const[e,r]of a)o.startsWith(e)&&add(r,`providerID ${o}`);for(const[r,o]of Object.entries(e.metadata.labels??{})){const e=i.find(([e])=>e.test(r)||e.test(`${r}=${o}`))?.[1]
;void 0!==e&&add(e,`label ${r}=${o}`)}const{name:n,annotations:s}=e.metadata;c.test(n)&&add("ec2","its name is EC2's private DNS name"),
l.test(n)&&add("local","its name is of a cluster for one machine"),void 0!==s?.["kwok.x-k8s.io/node"]&&add("local","it is simulated by KWOK");const t=e.status?.nodeInfo?.kubeletVersion
;return r.push(...clueOfVersion(t??"",`node ${n}: the kubelet`)),r}function clueOfVersion(e,r){const o=/-eks-/.test(e)?"eks":/-gke\./.test(e)?"gke":/\+k3s\d/.test(e)?"local":void 0
;return void 0===o?[]:[{platform:o,fact:`${r} is ${e}`}]}function clueOfDriver(e){const r={"ebs.csi.eks.amazonaws.com":"eks","ebs.csi.aws.com":"ec2","pd.csi.storage.gke.io":"gke",
"hostpath.csi.k8s.io":"local"}[e];return void 0===r?[]:[{platform:r,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const r=URL.canParse(e)?new URL(e).hostname:""
;return r.endsWith(".eks.amazonaws.com")?[{platform:"eks",fact:`the API server is ${r}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(r)?[{platform:"local",fact:`the API server is reached at ${r}`
}]:[]}},3036:(e,r,o)=>{function groupOf(e){const r=e.indexOf("/");return-1===r?"":e.slice(0,r)}function referenceTo(e){const{apiVersion:r,kind:o,metadata:n}=e;return{apiVersion:r,kind:o,name:n.name,
...void 0===n.namespace?{}:{namespace:n.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,r){return function(e){const r=e.status?.conditions;return Array.isArray(r)?r:[]}(e).find(e=>e.type===r)
}o.d(r,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},2460:(e,r,o)=>{o.d(r,{DR:()=>t,Gz:()=>n,bs:()=>s})
;const n="storageclass.kubernetes.io/is-default-class",s="storageclass.beta.kubernetes.io/is-default-class",t={"kubernetes.io/aws-ebs":"ebs.csi.aws.com","kubernetes.io/gce-pd":"pd.csi.storage.gke.io",
"kubernetes.io/azure-disk":"disk.csi.azure.com","kubernetes.io/azure-file":"file.csi.azure.com","kubernetes.io/cinder":"cinder.csi.openstack.org",
"kubernetes.io/vsphere-volume":"csi.vsphere.vmware.com","kubernetes.io/portworx-volume":"pxd.portworx.com"}}};
