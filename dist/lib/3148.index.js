export const id=3148;export const ids=[3148];export const modules={53148:(e,t,r)=>{r.r(t),r.d(t,{createGitHub:()=>createGitHub});var n=r(77598),s=r(92413),o=r(38816),a=r(50216),i=r(12317),u=r(14077)
;const c=65536,d="_Cut here: the rest did not fit into a comment. The log of the run has all of it._";function hasMarker(e,t){return e.split(/\r?\n/,1)[0]===markerLine(t)}function markerLine(e){
if(!/^[A-Za-z0-9][A-Za-z0-9/:.-]*$/.test(e)||e.includes("--")||e.endsWith("-"))throw new i.j1(`"${e}" cannot mark a comment`,{remedy:'Use letters, digits, "/", ":", "." and single "-" between them.'})
;return`\x3c!-- lamina:${e} --\x3e`}var l=r(40682);const p={GET:"read",PATCH:"edit",DELETE:"delete"};function wordsOf(e){if("object"!=typeof e||null===e)return""
;const{message:t,errors:r}=e,n=Array.isArray(r)?r.map(e=>{if("string"==typeof e)return e;const{message:t,code:r}=e??{};return[t,r].find(e=>"string"==typeof e)??""}):[]
;return shorten(["string"==typeof t?t:"",...n].filter(Boolean).join(": "))}const shorten=e=>{const t=e.trim();return t.length>300?`${t.slice(0,300)}…`:t};class GitHubError extends i.Xf{status;passing
;retryAfter;constructor(e,t,r){const{status:n,passing:s,retryAfter:o,details:a,...i}=r;super(e,t.replaceAll(/\s+/g," ").replaceAll("##[","# #["),{...i,details:{status:n,...a}}),this.status=n,
this.passing=s,this.retryAfter=o}}
const m=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/,f=/CERT|SELF_SIGNED|ERR_TLS|ERR_INVALID|EPROTO|UNABLE_TO/,h=/not accessible by|must have (?:\w+ )?(?:rights|access)|insufficient.*(?:scope|permission)/i
;function toGitHubError(e,t,r){const n=e instanceof Error?e:new Error(String(e)),{response:s}=n;if(void 0===s)return function(e,{route:t,subject:r}){const n=function(e){
for(let t=e;t instanceof Error;t=t.cause){const{code:e}=t;if("string"==typeof e)return e}return""}(e),s=m.test(n)?"unsent":"unanswered"
;return new GitHubError("GITHUB_UNREACHABLE",`GitHub could not be reached for ${t}: ${shorten((0,i.gJ)(e))}`,{status:0,...f.test(n)?{}:{passing:s},details:{route:t,subject:r,code:n},
remedy:"Check the network of the runner, HTTPS_PROXY and NO_PROXY, and GITHUB_API_URL."})}(n,t);const o=n.status??0,a=s.headers??{},u=wordsOf(s.data),{route:c,subject:d}=t,w={status:o,details:{
route:c,subject:d}},b=function(e,t,r,n){if(403!==e&&429!==e)return;const s="0"===String(t["x-ratelimit-remaining"]??"")?"primary":"secondary",o=Number(t["retry-after"]??Number.NaN);if(o>=0)return{
kind:s,afterMilliseconds:1e3*o};if("primary"===s){const e=1e3*Number(t["x-ratelimit-reset"]??Number.NaN);if(Number.isNaN(e))return{kind:s};const r=Date.parse(String(t.date??""));return{kind:s,
afterMilliseconds:Math.max(0,e-(Number.isNaN(r)?n:r))+1e3}}return 429===e||/secondary rate limit|abuse detection/i.test(r)?{kind:s}:void 0}(o,a,u,r);if(void 0!==b){
const{kind:e,afterMilliseconds:t}=b,r=void 0===t?"":`, for ${(0,l.a3)(t)} more`;return new GitHubError("GITHUB_RATE_LIMIT",`GitHub limits the rate of requests${r} (${c})`,{...w,passing:"limited",
...void 0===t?{}:{retryAfter:t},details:{...w.details,limit:e},
remedy:"Run this again later. All workflows of a repository share the limit of its token: look for one that asks GitHub too often, or give this step the token of a GitHub App."})}
return 401===o?new GitHubError("GITHUB_CREDENTIALS",`GitHub does not accept the token (${c}: ${u})`,{...w,
remedy:"Give the input token a token that is valid: a workflow's own ${{ github.token }} ends with its job, others have an expiry date."}):403===o&&h.test(u)?function(e,t,{route:r,subject:n,needs:s}){
const o=function(e,t){
const r=String(e??"").split(";").map(e=>e.split(",").map(e=>e.trim()).filter(e=>/^\w+=\w+$/.test(e)&&!e.startsWith("metadata=")).map(e=>e.replaceAll("_","-").replace("=",": "))).filter(e=>e.length>0).map(e=>e.join(", "))
;return r.includes(t)?t:r[0]??t
}(t["x-accepted-github-permissions"],s),a=/personal access token/i.test(e),i=a?`Give the personal access token the repository permission "${o}"`:`Give the job \`permissions: ${o}\``
;return new GitHubError("GITHUB_PERMISSION",`This token may not ${function(e){const[t="",r=""]=e.split(" ");return`${p[t]??"create"} ${r.split("/").findLast(e=>!e.startsWith("{"))??""}`
}(r)} on ${n}: it lacks \`${o}\` (GitHub: ${e})`,{status:403,details:{route:r,subject:n,permission:o},
remedy:`${i}. A run for a pull request from a fork never has it, nor has one that Dependabot began: skip this step there.`})
}(u,a,t):404===o?new GitHubError("GITHUB_NOT_FOUND",`${d} does not exist, or this token may not see it`,{...w,
remedy:`Check the name. In a private repository the job needs \`permissions: ${t.needs}\` and \`contents: read\`; a token of another repository sees nothing of this one.`
}):new GitHubError("GITHUB_API",`GitHub refused ${c} on ${d}: ${o} ${u}`.trim(),{...w,...o>=500?{passing:"unanswered"}:{},remedy:refusalRemedy(o,u,d)})}function refusalRemedy(e,t,r){
return e>=500?"Run this again later; https://www.githubstatus.com tells whether GitHub has an incident.":/\blocked\b/i.test(t)?`Unlock the conversation of ${r}: it takes no comment until then.`:/SAML|single sign-on/i.test(t)?'Authorize the token for the organization: in the list of your tokens, "Configure SSO".':"Change what GitHub does not take, by its own words, then run this again."
}const w=o.Ikc({id:o.aig(),html_url:o.YjP(),body:o.YjP().nullish(),user:o.Ikc({id:o.aig(),login:o.YjP()}).nullable()}),b=o.Ikc({data:o.Ikc({viewer:o.Ikc({login:o.YjP(),databaseId:o.aig().nullish()})})
}),y="pull-requests: write",g=3;function createCommentKeeper(e,t,r){const{owner:n,name:s}=t;let i;async function isSelf(t){if(void 0===i){const{data:t}=await e.repeatable({route:`POST ${r}`,
parameters:{query:"query { viewer { login databaseId } }"},answer:b,subject:"the token",needs:y});i={id:t.viewer.databaseId,login:t.viewer.login}}return null!==t&&(t.id===i.id||t.login===i.login)}
return async function({number:t,marker:r,body:l}){const p=function(e,t){const r=`${markerLine(e)}\n`;return r+(0,a.G)((0,u.s0)(t),{limit:c-r.length,note:d})}(r,l),m=`${n}/${s}#${t}`
;async function findOwn(){const a=await e.pages({route:"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",parameters:{owner:n,repo:s,issue_number:t},answer:o.YOg(w),subject:m,
needs:"pull-requests: read"}),i=[];for(const e of a)hasMarker(e.body??"",r)&&await isSelf(e.user)&&i.push(e);return i.sort((e,t)=>e.id-t.id)}async function create(){const r=await e.create({
route:"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",parameters:{owner:n,repo:s,issue_number:t,body:p},answer:w,subject:m,needs:y},async()=>(await findOwn())[0])
;return i??=r.user??void 0,r}const remove=t=>unlessGone(e.repeatable({route:"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",parameters:{owner:n,repo:s,comment_id:t},answer:o.L5J(),
subject:m,needs:y}));async function settle([t,...r]){if(void 0===t)return;const o=function(e,t){const plain=e=>e.replaceAll("\r\n","\n").trimEnd();return plain(e)===plain(t)}(t.body??"",p)
;if(o||await(t=>unlessGone(e.repeatable({route:"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",parameters:{owner:n,repo:s,comment_id:t,body:p},answer:w,subject:m,needs:y})))(t.id)){
for(const{id:e}of r)await remove(e);return{url:t.html_url,changed:o?"none":"updated"}}}for(let e=1;e<=g;e+=1){const e=await findOwn();if(e.length>0){const t=await settle(e);if(void 0!==t)return t
;continue}const t=await create(),r=await findOwn(),n=r.some(({id:e})=>e===t.id)?r:[...r,t],s=await settle(n.sort((e,t)=>e.id-t.id));if(void 0!==s)return n[0]?.id===t.id?{...s,changed:"created"}:s}
throw new GitHubError("GITHUB_API",`The comment on ${m} is deleted as often as it is written`,{status:0,remedy:"Find out who deletes it: another workflow, or a bot that cleans up."})}}
async function unlessGone(e){try{return await e,!0}catch(e){if(e instanceof GitHubError&&"GITHUB_NOT_FOUND"===e.code)return!1;throw e}}const k=o.Ikc({id:o.aig(),ref:o.YjP(),environment:o.YjP(),
task:o.YjP(),payload:o.L5J()}),E=o.Ikc({state:o.YjP(),description:o.YjP().nullish(),environment_url:o.YjP().nullish(),log_url:o.YjP().nullish()}),v="deployments: write"
;function createDeployments(e,{owner:t,name:r},n){const s=`${t}/${r}`,list=n=>e.pages({route:"GET /repos/{owner}/{repo}/deployments",parameters:{owner:t,repo:r,...n},answer:o.YOg(k),subject:s,
needs:"deployments: read"});return{async createDeployment({ref:a,environment:i,task:c,description:d,transient:l}){const p=n(),m=await e.create({route:"POST /repos/{owner}/{repo}/deployments",
parameters:{owner:t,repo:r,ref:a,environment:i,task:c,description:deployments_shorten((0,u.s0)(d)),payload:{lamina:p},auto_merge:!1,required_contexts:[],transient_environment:l,...l?{
production_environment:!1}:{}},answer:k,subject:`${s} at ${a}`,needs:v},async()=>(await list({environment:i,task:c,ref:a})).find(({payload:e})=>function(e){const t=o.Ikc({lamina:o.YjP()}).safeParse(e)
;return t.success?t.data.lamina:"string"==typeof e?/"lamina":\s*"([^"]*)"/.exec(e)?.[1]:void 0}(e)===p));return toDeployment(m)},listDeployments:async({environment:e,task:t})=>(await list({
environment:e,task:t})).sort((e,t)=>t.id-e.id).map(toDeployment),async setDeploymentStatus({id:n},a){const i={state:a.state,description:deployments_shorten((0,u.s0)(a.description??"")),
environment_url:a.environmentUrl??"",log_url:a.logUrl??""},c=`deployment ${n} of ${s}`;await e.create({route:"POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",parameters:{owner:t,
repo:r,deployment_id:n,...i,auto_inactive:!0},answer:E,subject:c,needs:v},async()=>(await e.repeatable({route:"GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",parameters:{owner:t,
repo:r,deployment_id:n,per_page:1},answer:o.YOg(E),subject:c,needs:"deployments: read"})).find(e=>Object.entries(i).every(([t,r])=>(e[t]??"")===r)))}}}
const toDeployment=({id:e,ref:t,environment:r,task:n})=>({id:e,ref:t,environment:r,task:n});const deployments_shorten=e=>e.length>140?`${e.slice(0,139)}…`:e;var $=r(15630)
;const G="pull-requests: read";function createPullRequests(e,{owner:t,name:r}){const n=`${t}/${r}`;return{async pullRequest(s){try{const o=await e.repeatable({
route:"GET /repos/{owner}/{repo}/pulls/{pull_number}",parameters:{owner:t,repo:r,pull_number:s},answer:$.M,subject:`${n}#${s}`,needs:G});return(0,$.c)(o)}catch(e){
if(!(e instanceof GitHubError)||"GITHUB_NOT_FOUND"!==e.code)throw e}await e.repeatable({route:"GET /repos/{owner}/{repo}",parameters:{owner:t,repo:r},answer:o.Ikc({id:o.aig()}),subject:n,needs:G})},
async openPullRequests(){const s=await e.pages({route:"GET /repos/{owner}/{repo}/pulls",parameters:{owner:t,repo:r,state:"open"},answer:o.YOg(o.Ikc({number:o.aig()})),subject:n,needs:G})
;return new Set(s.map(({number:e})=>e))}}}var _=r(31422),__addDisposableResource=function(e,t,r){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,s
;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(s=n)}if("function"!=typeof n)throw new TypeError("Object not disposable.");s&&(n=function(){try{
s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},H=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===n)return n=0,t.stack.push(r),
Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}
if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r)
;return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const I=3e5,T=3e4,j=6e4,A={attempts:4,pause:500,longest:8e3},P=20,N="2022-11-28",O=100,U=1e3;function createRequests(e,t){
const{logger:r,clock:n,signal:s,random:o=Math.random}=t,{patience:a=I,answerTimeout:i=T}=t,u={"x-github-api-version":N},c={debug:r.debug,info:r.debug,warn:r.debug,error:r.debug}
;async function send(t){const r={stack:[],error:void 0,hasError:!1};try{const{route:o,parameters:a,answer:d}=t,p=__addDisposableResource(r,(0,l.R)(i,`GitHub's answer to ${o}`,s),!1),m={
signal:p.signal,log:c},f=await e.request(o,{...a,headers:u,request:m}).catch(e=>{throw s.throwIfAborted(),toGitHubError(p.signal.aborted?p.signal.reason:e,t,n.now())});s.throwIfAborted()
;const h=d.safeParse(f.data);if(h.success)return{data:h.data,headers:f.headers};const w=h.error.issues[0],b=`${w?.path.join(".")??""} ${w?.message??""}`.trim()
;throw function(e,t,r,{route:n,subject:s}){const o={route:n,subject:s},a=String(t["content-type"]??"").includes("json")
;if(a&&"string"==typeof e)return new GitHubError("GITHUB_UNREACHABLE",`GitHub's answer to ${n} was cut off`,{status:0,passing:"unanswered",details:o,
remedy:"Run this again; if it stays, check what lies between, such as a proxy."});const i=wordsOf(e)||r
;return new GitHubError("GITHUB_API",`${n} on ${s} was answered with ${a?`something unexpected: ${i}`:"something other than JSON"}`,{status:0,details:o,
remedy:"Check GITHUB_API_URL and the proxy: a page of another server may have answered."})}(f.data,f.headers,b,t)}catch(e){r.error=e,r.hasError=!0}finally{H(r)}}async function persistently(e,t){
const i=n.now();let u=0,c=0,d=0,p=0;const nextPause=t=>{if(!(t instanceof GitHubError)||void 0===t.passing)return!1;if("limited"===t.passing){const n=t.retryAfter??j*2**c;return c+=1,p+=n,
p>a?!1:(r.info(`GitHub limits the rate of requests: waiting ${(0,l.a3)(n)} before ${e} is sent again`),{afterMilliseconds:n})}return d+=1,!(d>=A.attempts)&&{
afterMilliseconds:o()*Math.min(A.longest,A.pause*2**(d-1))}};try{return await(0,_.L)(()=>(u+=1,t()),{label:e,attempts:P,baseDelay:250,maxDelay:Math.max(a,A.longest),retryable:nextPause,clock:n,
logger:r,signal:s,random:o})}catch(e){throw e instanceof GitHubError&&u>1?function(e,t,r){const{code:n,message:s,status:o,passing:a,retryAfter:i,remedy:u,details:c,cause:d}=e
;return new GitHubError(n,`${s} (${t} tries in ${(0,l.a3)(r)})`,{status:o,...void 0===a?{}:{passing:a},...void 0===i?{}:{retryAfter:i},remedy:u,details:{...c,tries:t},...void 0===d?{}:{cause:d}})
}(e,u,n.now()-i):e}}return{repeatable:e=>persistently(e.route,async()=>(await send(e)).data),pages:async e=>{const t=[];for(let r=1;r<=U;r+=1){const n={...e.parameters,per_page:O,page:r
},s=await persistently(e.route,()=>send({...e,parameters:n}));if(t.push(...s.data),!String(s.headers.link??"").includes('rel="next"'))return t}const{route:r,subject:n}=e
;throw new GitHubError("GITHUB_API",`${r} on ${n} has no end after ${U} pages`,{status:0,details:{route:r,subject:n},remedy:"Check GITHUB_API_URL and the proxy: another server may have answered."})},
create:(e,t)=>{let r=!1;return persistently(e.route,async()=>{const n=r?await t():void 0;if(void 0!==n)return n;try{return(await send(e)).data}catch(e){
throw r||=e instanceof GitHubError&&"unanswered"===e.passing,e}})}}}function createGitHub(e){const{token:t,repository:r,newId:o=n.randomUUID}=e,a=e.apiUrl.replace(/\/+$/,""),i=createRequests((0,
s.Q)(t,{baseUrl:a,userAgent:"lamina"}),e);return{repository:r,...createPullRequests(i,r),...createDeployments(i,r,o),keepComment:createCommentKeeper(i,r,graphqlUrlOf(a))}}
const graphqlUrlOf=e=>`${e.replace(/\/api\/v3$/,"/api")}/graphql`},15630:(e,t,r)=>{r.d(t,{M:()=>s,c:()=>toPullRequest});var n=r(38816);const s=n.Ikc({number:n.Whr().positive(),
state:n.k5n(["open","closed"]),merged:n.zMY().optional(),head:n.Ikc({sha:n.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),ref:n.YjP(),repo:n.Ikc({id:n.aig()}).nullable()}),base:n.Ikc({repo:n.Ikc({
id:n.aig()})}),labels:n.YOg(n.Ikc({name:n.YjP()}))});function toPullRequest(e){const{number:t,state:r,merged:n=!1,head:s,base:o,labels:a}=e;return{number:t,state:r,merged:n,headSha:s.sha,
headRef:s.ref,fromFork:s.repo?.id!==o.repo.id,labels:a.map(({name:e})=>e)}}}};
