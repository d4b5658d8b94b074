export const id=7623;export const ids=[7623];export const modules={77623:(e,t,s)=>{s.d(t,{parsePullRequestEvent:()=>parsePullRequestEvent});var o=s(38816),a=s(12317),r=s(15630);const n=o.Ikc({
action:o.YjP().regex(/^[a-z_]+$/).optional(),pull_request:r.M.optional()});function parsePullRequestEvent(e,t){const s=n.safeParse(e);if(!s.success){const[e]=s.error.issues
;throw new a.j1(`${t} is no event of GitHub: ${e?.path.join(".")??""}: ${e?.message??""}`,{remedy:"Leave GITHUB_EVENT_PATH to the runner."})}const{action:o="",pull_request:l}=s.data
;return void 0===l?void 0:{...(0,r.c)(l),action:o}}},15630:(e,t,s)=>{s.d(t,{M:()=>a,c:()=>toPullRequest});var o=s(38816);const a=o.Ikc({number:o.Whr().positive(),state:o.k5n(["open","closed"]),
merged:o.zMY().optional(),head:o.Ikc({sha:o.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),ref:o.YjP(),repo:o.Ikc({id:o.aig()}).nullable()}),base:o.Ikc({repo:o.Ikc({id:o.aig()})}),labels:o.YOg(o.Ikc({
name:o.YjP()}))});function toPullRequest(e){const{number:t,state:s,merged:o=!1,head:a,base:r,labels:n}=e;return{number:t,state:s,merged:o,headSha:a.sha,headRef:a.ref,fromFork:a.repo?.id!==r.repo.id,
labels:n.map(({name:e})=>e)}}}};
