export const id=2201;export const ids=[2201];export const modules={2691:(e,t,n)=>{n.d(t,{q:()=>bringUp})
;var r=n(8460),a=n(36798),o=n(15456),i=n(80397),s=n(63036),l=n(40682),d=n(31891),c=n(12317),m=n(54724),p=n(58387),u=n(8575);function timingOf(e){
const{name:t,namespace:n="",creationTimestamp:r}=e.metadata,{phase:a="Unknown"}=statusOf(e),optional=(e,t)=>void 0===t?{}:{[e]:t},o=sinceTrue(e,"Ready"),i=void 0===o&&"Succeeded"!==a?function(e){
const t=(0,s.fS)(e,"PodScheduled");if("False"===t?.status)return t.reason;const{reason:n}=statusOf(e);if(void 0!==n)return n;for(const{state:t,lastState:n}of containersOf(e)){
if(void 0!==t?.terminated&&0!==t.terminated.exitCode)return t.terminated.reason;if(void 0!==t?.waiting)return t.waiting.reason??n?.terminated?.reason}return}(e):void 0;return{name:t,namespace:n,
createdAt:Date.parse(r??""),...optional("scheduledAt",sinceTrue(e,"PodScheduled")),...optional("readyAt",o),...optional("endedAt",endOf(e)),phase:a,restarts:restartsOf(e),...void 0===i?{}:{reason:i}}}
const statusOf=e=>e.status??{},containersOf=e=>{const{initContainerStatuses:t=[],containerStatuses:n=[]}=statusOf(e);return[...t,...n]
},restartsOf=e=>containersOf(e).reduce((e,{restartCount:t=0})=>e+t,0);function sinceTrue(e,t){const n=(0,s.fS)(e,t);return"True"===n?.status?(0,u.nR)(n.lastTransitionTime):void 0}function endOf(e){
const{phase:t,containerStatuses:n=[]}=statusOf(e);if("Succeeded"!==t&&"Failed"!==t)return;const r=n.flatMap(({state:e})=>(0,u.nR)(e?.terminated?.finishedAt)??[])
;return 0===r.length?void 0:Math.max(...r)}var __addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,a;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;r=t[Symbol.dispose],n&&(a=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,
t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value)
;if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",r.error=e,r.suppressed=t,r});const h=15e3
;async function readPods(e,{kubernetes:t,signal:n}){const r={stack:[],error:void 0,hasError:!1};try{const a=__addDisposableResource(r,(0,l.R)(h,"the pods for the report",n),!1),o=[],u=(await(0,
d.X)(function({results:e,layers:t}){const n=t.flatMap(({spec:e})=>e.operator?.namespace??[]);return[...new Set([...e.map(({namespace:e})=>e),...n])].sort()}(e),4,async e=>{try{const n={
apiVersion:"v1",kind:"Pod"},{items:r}=await t.list(n,{namespace:e,signal:a.signal});return r.map(e=>({...e,...n}))}catch(t){if(!(t instanceof c.Xf))throw t;return o.push({namespace:e,reason:(0,
c.gJ)(t)}),[]}})).flat(),f=u.filter(t=>function(e,t){const n=1e3*Math.floor(t/1e3)
;return Date.parse(e.metadata.creationTimestamp??"")>=n||containersOf(e).some(({restartCount:e=0,state:t,lastState:r})=>e>0&&[t?.running?.startedAt,r?.terminated?.finishedAt].some(e=>Date.parse(e??"")>=n))
}(t,e.since)),g=function({results:e,layers:t},n,r){const a=new Map;for(const{name:t,resources:n}of e)for(const{reference:e}of n){const n=(0,s.TN)(e);a.has(n)||a.set(n,t)}const o=(0,
m.W)(e=>async function(e,{kubernetes:t,signal:n}){try{return await t.get(e,{signal:n})}catch(e){if(e instanceof i.h||n.aborted)return;throw e}}(e,{kubernetes:n,signal:r})),layerOfOwner=async e=>{
let t=e;for(let e=0;void 0!==t&&e<p.F;e+=1){const e=(0,p.b)(t);if(void 0===e)return;const n=a.get((0,s.TN)(e));if(void 0!==n)return n;t=await o(e)}},onlyOne=e=>1===new Set(e).size?e[0]:void 0
;return async n=>{const{namespace:r}=n.metadata,a=[...e.filter(e=>e.namespace===r),...t.filter(({spec:e})=>e.operator?.namespace===r)];return await layerOfOwner(n)??onlyOne(a.map(({name:e})=>e))}
}(e,t,a.signal),y=await(0,d.X)(f,8,async e=>{const t=await g(e);return{...timingOf(e),...void 0===t?{}:{layer:t}}});return n.throwIfAborted(),
y.sort((e,t)=>e.createdAt-t.createdAt||(e.name<t.name?-1:1)),{pods:y,others:u.length-f.length,unread:o}}catch(e){r.error=e,r.hasError=!0}finally{f(r)}}
var g=n(93234),y=n(71131),v=n(4433),w=n(78326),bring_up_addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,a
;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(a=r)}if("function"!=typeof r)throw new TypeError("Object not disposable.");a&&(r=function(){try{
a.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},$=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{if(!n.async&&1===r)return r=0,t.stack.push(n),
Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}
if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n)
;return r.name="SuppressedError",r.error=e,r.suppressed=t,r});async function bringUp(e,t){const{collaborators:n,detected:i}=e,{wait:s,rollback:d,timeout:c,onProgress:m}=t;(0,v.a)(t)
;const p=n.clock.now();let u;const f=await(0,a.g)(e.layers.map(t=>({...e.request(t),wait:s,rollback:d})),n,{onProgress:m,...void 0===c?{}:{timeout:c},prepare:async()=>{const t={stack:[],error:void 0,
hasError:!1};try{const a=bring_up_addDisposableResource(t,void 0===c?void 0:(0,l.R)(c,"the environment to be prepared",n.signal),!1),{signal:o}=a??n,s=e.awsEnvironment;u=await(0,r.z)({...n,signal:o,
detected:i,aws:s})}catch(e){t.error=e,t.hasError=!0}finally{$(t)}}}),h=n.clock.now()-p,b=t.report?await readPods({results:f,layers:e.layers,since:p},n):void 0,x=t.verify?await function(e,t,n){
const r=e.layers.filter((e,n)=>!0===t[n]?.ready);return(0,w.c)(r.filter(({spec:e})=>void 0!==e.verify),e,n)}(e,f,m):[],k=x.find(({passed:e})=>!e);return{layers:f,environment:u,verified:x,
ready:f.every(e=>e.ready),changed:!0===u?.changed||f.some(e=>e.changed),durationMs:h,endpoints:(0,o.E)(f),failure:(0,y.f)(f)??(k&&(0,w.a)(k)),report:b&&(0,g.F)({layers:f,files:e.layers,environment:{
...u,...await helmFacts(f,n)},startedAt:p,pods:b,verified:x})}}async function helmFacts(e,{helm:t}){return e.some(({operatorVersion:e})=>void 0!==e)?{helm:{version:await t.version()}}:{}}},
82627:(e,t,n)=>{n.d(t,{r:()=>checkReportFile,a:()=>writeReportFile});var r=n(73024),a=n(51455),o=n(76760),i=n(77598),s=n(38067);class Html{text;constructor(e){this.text=e}}function html(e,...t){
const n=e.map((e,n)=>{const r=e.replace(/\n\s+/g,"\n");return n<t.length?r+function(e){return void 0===e?"":e instanceof Html?e.text:"object"==typeof e?e.map(e=>e?.text??"").join(""):function(e){
return(0,s.V$)(e).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g," ").replace(/[&<>"']/g,e=>l[e]??"")}(String(e))}(t[n]):r});return new Html(n.join(""))}const l={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};const d={create:["+","created","to create"],install:["+","installed","to install"],update:["~","updated","to update"],
upgrade:["~","upgraded","to upgrade"],recover:["~","recovered","to recover"],delete:["−","deleted","to delete"],uninstall:["−","uninstalled","to uninstall"],none:["","unchanged","unchanged"]}
;function renderChanges({layers:e}){const t=e.flatMap(e=>function({name:e,changes:t,helm:n,failure:r}){const a=t.filter(({action:e})=>"none"!==e),o=n.filter(({action:e})=>"none"!==e)
;if(a.length+o.length===0)return;const i=a.slice(0,150),s=null!==r;return html`<details>
    <summary><b>${e}</b> <span>${function(e,t){const n=e.map(({action:e})=>wordOf(e,t));return[...new Set(n)].map(e=>`${n.filter(t=>t===e).length} ${e}`).join(", ")}([...o,...a],s)}</span></summary>
    <ul>
      ${o.map(e=>function({action:e,release:t,namespace:n,fromVersion:r,toVersion:a},o){const i=[...new Set([r,a].filter(e=>void 0!==e))];return html`<li>
    ${sign(e,o)} <span class="kind">Helm release</span> ${n}/${t}
    <span class="muted">${i.join(" → ")}</span>
  </li> `}(e,s))}${i.map(e=>function({action:e,kind:t,namespace:n,name:r,fields:a,note:o},i){const s=a.slice(0,25);return html`<li>
    ${sign(e,i)}
    <span class="kind">${t}</span>
    ${void 0===n?r:`${n}/${r}`}${void 0===o?void 0:html` <span class="muted">${o}</span>`}${0===s.length?void 0:html`<ul>
            ${s.map(({path:e,from:t,to:n})=>html`<li><code>${e}</code> ${value(t)} → ${value(n)}</li>`)}${more(a.length-s.length)}
          </ul>`}
  </li> `}(e,s))}${more(a.length-i.length)}
    </ul>
  </details> `}(e)??[]);if(0!==t.length)return html`<section class="changes" id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">Changes</h2>
    ${t}
  </section> `}const wordOf=(e,t)=>d[e][t?2:1];function sign(e,t){const n=wordOf(e,t);return html`<b class="sign ${e}" role="img" aria-label="${n}" title="${n}"
    >${d[e][0]}</b
  >`}function value(e){if(void 0===e)return html`<i>nothing</i>`;const t="string"==typeof e?e:JSON.stringify(e);return html`<code>${t.length>160?`${t.slice(0,160)}…`:t}</code>`}
const more=e=>e<=0?void 0:html`<li class="muted">and ${e} more, in the JSON report</li>`;const c={ready:"ready",failed:"failed",waiting:"not ready",applied:"applied, not waited for",idle:"not begun",
done:"completed"},m=html`<svg class="shapes" aria-hidden="true">
  <symbol id="s-ready" viewBox="0 0 16 16">
    <circle class="body" cx="8" cy="8" r="7" />
    <path d="M4.6 8.3l2.3 2.3 4.5-5" />
  </symbol>
  <symbol id="s-failed" viewBox="0 0 16 16">
    <path class="body" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
    <path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" />
  </symbol>
  <symbol id="s-waiting" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M8 4.6V8l2.4 1.6" />
  </symbol>
  <symbol id="s-applied" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M5 8h6M8.6 5.6L11 8l-2.4 2.4" />
  </symbol>
  <symbol id="s-idle" viewBox="0 0 16 16"><circle class="ring dotted" cx="8" cy="8" r="6.2" /></symbol>
  <symbol id="s-done" viewBox="0 0 16 16">
    <circle class="ring" cx="8" cy="8" r="6.2" />
    <path d="M5 8.3l2 2 4-4.5" />
  </symbol>
  <symbol id="s-arrow" viewBox="0 0 40 16"><path d="M1 8h35M31 3.5L37 8l-6 4.5" /></symbol>
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="6" height="6" />
      <rect class="hatch-line" width="2.2" height="6" />
    </pattern>
    <pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="cross-ground" width="6" height="6" />
      <path class="cross-line" d="M0 0l6 6M6 0L0 6" />
    </pattern>
  </defs>
</svg>`,icon=e=>html`<svg class="icon ${e}" role="img" aria-label="${c[e]}">
    <use href="#s-${e}" />
  </svg>`;function stateOfLayer({ready:e,failure:t,heldBy:n}){return e?"ready":null!==n?"idle":null===t?"applied":"failed"}const p=["ContainerCreating","PodInitializing","ContainersNotReady"]
;const u="color-scheme:light;--ground:#f6f7f8;--sheet:#fff;--ink:#1b2127;--muted:#57616c;--line:#e1e5e9;--strong:#c3cad1;--soft:#eef1f4;\n--ready:#14794a;--ready-soft:#e3f3ea;--failed:#b3261e;--failed-soft:#fbe9e7;--wait:#2f6fb5;--wait-soft:#d7e6f7;--work:#6b7784;--mark:#fff",f=`\n:root{${u}}\n@media (prefers-color-scheme:dark){:root{color-scheme:dark;--ground:#0f1215;--sheet:#171b20;--ink:#e6eaee;--muted:#9ca7b3;--line:#282f37;--strong:#434d58;--soft:#1f252b;\n--ready:#4fc38a;--ready-soft:#14301f;--failed:#ff8a80;--failed-soft:#3a1a18;--wait:#7db2ee;--wait-soft:#1d3350;--work:#8a97a5;--mark:#0f1215}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}\nmain,footer{max-width:80rem;margin:0 auto;padding:0 1.5rem}\nmain{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;padding-top:1.5rem}\nfooter{color:var(--muted);font-size:13px;padding-block:1.25rem 2rem}\nmain>section,.verdict{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.4rem 1.3rem}\nh1,h2,h3,h4,p,ul,dl,dd,pre{margin:0;padding:0}\nul{list-style:none}\nh1{font-size:1.65rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;display:flex;gap:.55rem;align-items:center}\nh2{font-size:1.05rem;font-weight:650;margin-bottom:.6rem}\nh3{font-size:1rem;font-weight:650}\ncode,pre{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em}\n.muted,.kind{color:var(--muted)}\n.small,.note{font-size:13px}\n.note{color:var(--muted);margin-top:.7rem}\nsummary{cursor:pointer;list-style:none}\nsummary{scroll-margin-top:2rem}\nsummary:focus-visible{outline:2px solid var(--wait);outline-offset:2px;border-radius:4px}\n.shapes{position:absolute;width:0;height:0}\n.icon{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}\nsymbol .body{fill:currentColor;stroke:none}\nsymbol .body+path{stroke:var(--mark);stroke-width:1.8}\nsymbol .dotted{stroke-dasharray:2.4 2.4}\n.ready{--state:var(--ready)}.failed{--state:var(--failed)}.waiting,.applied{--state:var(--wait)}.idle,.done{--state:var(--muted)}\n.icon{color:var(--state)}\n.verdict{border-left:5px solid var(--state)}\n.brand{color:var(--muted);font-size:13px;margin-bottom:.15rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem}\n.brand nav{display:flex;flex-wrap:wrap;gap:0 1rem}\na{color:var(--wait);text-underline-offset:.15em}\nh1 .icon{font-size:1.1em}\n.facts{color:var(--muted);margin-top:.25rem}\n.glance{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.9rem}\n.glance li{background:var(--soft);border-radius:7px;padding:.28rem .7rem}\n.glance span{color:var(--muted)}\n.failure{margin-top:1rem;border-top:1px solid var(--line);padding-top:.9rem;display:grid;gap:.55rem}\n.failure h2{margin:0}\n.cause,.remedy{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.2rem .8rem;padding:.6rem .9rem;border-radius:7px}\n.cause{background:var(--failed-soft)}.cause b{color:var(--failed)}\n.remedy{background:var(--ready-soft)}.remedy b{color:var(--ready)}\npre{white-space:pre-wrap;background:var(--soft);border-radius:7px;padding:.7rem .9rem;margin-top:.4rem}\n.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem 2rem}\n.cards h3{border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-bottom:.45rem}\n.cards dl{display:grid;grid-template-columns:minmax(7rem,auto) minmax(0,1fr);gap:.3rem 1rem;align-items:baseline}\n.cards dt{color:var(--muted);font-size:14px}\n.copy{user-select:all;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:copy;background:var(--soft);border-radius:5px;padding:.12rem .4rem}\n.changes>details+details{margin-top:.35rem}\n.changes summary span{color:var(--muted)}\n.changes ul{margin:.3rem 0 .5rem 1.1rem;font-size:14px}\n.changes ul ul{margin:.1rem 0 .25rem 1.5rem}\n.sign{display:inline-block;width:1ch;font-family:ui-monospace,monospace;color:var(--wait)}\n.sign.create,.sign.install{color:var(--ready)}.sign.delete,.sign.uninstall{color:var(--failed)}\n@media (max-width:40rem){\nmain,footer{padding-inline:.75rem}main{padding-top:.75rem;gap:.75rem}\nmain>section,.verdict{padding:.9rem .9rem 1rem}\nh1{font-size:1.35rem}\n.cause,.remedy,.cards dl{grid-template-columns:minmax(0,1fr)}\n.cards dd{margin-bottom:.35rem}\n}\n@media print{\n:root{${u};--ground:#fff}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\nmain,footer{max-width:none;padding:0}\nmain>section,.verdict{break-inside:avoid-page}\n.timeline{break-inside:auto}.row,.box,.card{break-inside:avoid}\ndetails::details-content{content-visibility:visible;display:block}\nfooter{display:none}\n}\n`+'\n.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;color:var(--muted);font-size:13px}\n.sample{width:1.7rem;height:12px;vertical-align:-1px;margin-right:.15rem}\n.chart{--what:22rem;--outcome:8.5rem;position:relative;margin-top:.6rem}\n.row{display:grid;grid-template-columns:var(--what) minmax(0,1fr) var(--outcome);gap:0 .8rem;align-items:center;min-height:1.55rem;font-size:13.5px;line-height:1.25;padding-block:.1rem}\n.lane{width:100%;height:12px;overflow:hidden;position:relative;display:block}\n.grid{position:absolute;top:1.6rem;bottom:0;left:calc(var(--what) + .8rem);width:calc(100% - var(--what) - var(--outcome) - 1.6rem);height:calc(100% - 1.6rem);pointer-events:none}\n.grid line{stroke:var(--line);stroke-width:1}\n.axis{position:sticky;top:0;z-index:1;background:var(--sheet);border-bottom:1px solid var(--line)}\n.axis .lane{height:18px;overflow:visible}\n.axis text{fill:var(--muted);font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}\n.axis .first{text-anchor:start}.axis .last{text-anchor:end}\n.what{display:flex;gap:.45rem;align-items:center;min-width:0;padding-left:1.9rem}\n.what .icon{font-size:13px}\n.outcome{color:var(--muted);font-variant-numeric:tabular-nums;text-align:right;padding-right:.15rem}\n.remark{color:var(--muted);border:1px solid var(--line);border-radius:4px;padding:0 .3em;font-size:12px;white-space:nowrap}\n.outcome.failed{color:var(--failed)}\n.layer{display:block;position:relative;border-bottom:1px solid var(--line);padding-block:.2rem}\nsummary::-webkit-details-marker{display:none}\n.top{font-size:15px;min-height:2rem}\n.top .what{padding-left:1.25rem;font-size:inherit;font-weight:650}.top .what .icon{font-size:15px}\n.top .lane{height:14px}.top .lane rect{height:14px;y:0}\n.layer>summary::before,summary.heading::before,.changes summary::before,.failure summary::before{content:"";display:inline-block;width:.42rem;height:.42rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0;transform:rotate(-45deg)}\ndetails[open]>summary::before{transform:rotate(45deg)}\n.layer>summary{position:relative}\n.layer>summary::before{position:absolute;left:.3rem;top:.75rem}\n.changes summary::before,.failure summary::before,summary.heading::before{margin-right:.55rem;vertical-align:.1em}\n.heading{color:var(--muted);letter-spacing:.03em;padding:.3rem 0 .05rem 1.9rem}\n.heading,.heading h4{font-size:12px;font-weight:600}\n.heading h4{display:inline}\n.heading .count{font-weight:400}\n.group>ul{display:block}\n.rest{color:var(--muted);font-size:13px;padding:.1rem 0 .25rem 1.9rem;background:var(--sheet);position:relative}\n.row:hover{background:color-mix(in srgb,var(--wait) 8%,transparent)}\n.lane rect,.sample rect{y:1px;height:10px;rx:2px}\nrect.work{fill:var(--work)}\nrect.pending{fill:var(--work);y:5px;height:2px;rx:0}\nrect.waiting{fill:url(#hatch)}\nrect.ready{fill:var(--ready);y:3.5px;height:5px}\n.top rect.ready{y:0;height:14px}\nrect.failed{fill:url(#cross)}\n.hatch-ground{fill:var(--wait-soft)}.hatch-line{fill:var(--wait)}\n.cross-ground{fill:var(--failed-soft)}.cross-line{stroke:var(--failed);stroke-width:1.4}\n@media (max-width:64rem){.chart{--what:17.5rem;--outcome:7.5rem}}\n@media (max-width:52rem){.chart{--what:14rem}}\n@media (max-width:40rem){\n.row{grid-template-columns:minmax(0,1fr) auto;gap:.1rem .6rem;padding-block:.22rem}\n.row .lane{grid-area:2/1/3/3}\n.axis .what,.axis .outcome{display:none}\n.axis .lane{grid-area:1/1/2/3}\n.axis .odd{display:none}\n.grid{left:0;width:100%}\n.what,.heading,.rest{padding-left:0}\n.top .what{padding-left:1.25rem}\n.layer>summary::before{top:.55rem}\n.outcome{max-width:9.5rem}\n}\n\n.flow{display:flex;flex-direction:column;gap:.4rem;align-items:stretch}\n.box{border:1px solid var(--strong);border-radius:9px;padding:.75rem .9rem;display:grid;gap:.35rem;align-content:start;background:var(--sheet);font-size:14px;line-height:1.4}\n.box ul{border-left:2px solid var(--line);padding-left:.6rem;font-size:13px}\n.end{align-self:center;justify-self:center;border:1px dashed var(--strong);border-radius:99px;padding:.25rem .9rem;color:var(--muted);font-size:14px}\n.arrow{align-self:center;text-align:center;color:var(--muted);font-size:12px;line-height:1.2;display:flex;align-items:center;justify-content:center;gap:.4rem}\n.arrow svg{width:40px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;transform:rotate(90deg);margin:12px -8px}\n.bow,.need,.foot{display:none;position:relative}\n.ground{border:1px solid var(--strong);border-radius:9px;background:var(--soft);padding:.75rem .9rem}\n.ground dl{display:flex;flex-wrap:wrap;gap:.35rem 2.5rem;margin-top:.3rem;font-size:14px}\n.ground dt{color:var(--muted);font-size:13px}\n.requirement{display:block}\n.topology>.legend{margin-top:.8rem}\n.key-flow,.key-need{display:inline-block;width:1.6rem;border-top:2px solid var(--muted);vertical-align:.28em;margin-right:.2rem}\n.key-need{border-top-style:dashed}\n.key-need,.key-need+span{display:none}\n@media (min-width:70rem){\n.beside{gap:0}\n.beside~.legend .key-need{display:inline-block}.beside~.legend .key-need+span{display:inline}\n.beside .arrow{flex-direction:column;gap:.1rem;padding:0 .4rem}\n.beside .arrow svg{transform:none;margin:0}\n.bow{height:1.9rem;border:solid var(--muted);border-width:1.6px 1.6px 0 1.6px;border-radius:8px 8px 0 0}\n.bow span{position:absolute;top:.1rem;left:0;right:0;text-align:center;font-size:12px;color:var(--muted)}\n.bow::after,.need::after,.foot::after{content:"";position:absolute;width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0}\n.bow::after{right:calc(-.25rem - .8px);bottom:1px;transform:rotate(45deg)}\n.need{height:1.2rem;border:dashed var(--muted);border-width:0 1.6px 1.6px 1.6px;border-radius:0 0 8px 8px}\n.need::after{right:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}\n.need.back::after{right:auto;left:calc(-.25rem - .8px)}\n.foot{justify-self:center;width:0;border-left:1.6px dashed var(--muted)}\n.foot::after{left:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}\n.foot span{position:absolute;left:.6rem;bottom:.3rem;font-size:12px;color:var(--muted);white-space:nowrap;width:max-content;max-width:8rem;overflow:hidden;text-overflow:ellipsis}\n}\n',h=1e3,g=[...[.01,.02,.05,.1,.2,.5,1,2,5,10,15,30].map(e=>e*h),...[1,2,5,10,15,30,60,120,240,720].map(e=>6e4*e)]
;const round=e=>Math.round(100*e)/100;var y=n(40682);const v={render:"render the resources",inspect:"look at the cluster",lock:"wait for the lock",chart:"fetch the chart",crds:"apply its CRDs",
helm:"install with Helm",operator:"operator comes up",needs:"wait for other layers",diff:"compare with the cluster",apply:"apply the resources",wait:"resources come up",outputs:"read the endpoints"}
;const group=(e,t,n="")=>({title:e,rows:t,rest:n});function environmentRow(e,t){const n=Math.max(0,e),r=`from ${(0,y.a3)(n)} to ${(0,y.a3)(n+t)}`;return{kind:"",name:"Environment",segments:[{
kind:"work",from:n,to:n+t}],outcome:(0,y.a3)(t),times:r,detail:`platform and storage, ${(0,y.a3)(t)}`}}function layerRow(e,t){
const{name:n,startedAtMs:r,durationMs:a,heldBy:o}=e,i=stateOfLayer(e),s=r+a;if(null!==o){const e=`needs ${o}, which is not ready`;return{state:i,kind:"",name:n,segments:[],outcome:c[i],times:e,
detail:`${n} ${e}`}}const l=`from ${(0,y.a3)(r)} to ${(0,y.a3)(s)}`;return{state:i,kind:"",name:n,segments:[{kind:"failed"===i?"failed":"waiting",from:r,to:s},..."ready"===i?[{kind:"ready",from:s,to:t
}]:[]],outcome:(0,y.a3)(a),times:l,detail:`${n} ${c[i]}: ${l}`}}function stepsOf({phases:e,startedAtMs:t,operator:n},r){
const isLong=({durationMs:e})=>e>=.01*r,a=e.filter(isLong).map(({name:e,startedAt:r,durationMs:a})=>{const o=t+r;return{kind:"",name:"operator"===e&&null!==n?`operator ${n.release} comes up`:v[e]??e,
segments:[{kind:"work",from:o,to:o+a}],outcome:(0,y.a3)(a),times:`from ${(0,y.a3)(o)} to ${(0,y.a3)(o+a)}`,detail:`from ${(0,y.a3)(o)}, ${(0,y.a3)(a)}`}
}),o=e.filter(e=>!isLong(e)).map(({name:e,durationMs:t})=>`${v[e]??e} ${(0,y.a3)(t)}`);return group("Steps",a,0===o.length?"":`Short: ${o.join(", ")}`)}
function resourcesOf({resources:e,startedAtMs:t,durationMs:n},r){
const a=e.filter(isDefinition),o=e.filter(e=>!isDefinition(e)),i=o.filter(e=>isTelling(e,r)),s=t+n,l=i.map(e=>function(e,t,{end:n,total:r}){
const{kind:a,name:o,namespace:i,appliedAtMs:s,readyAtMs:l,reason:d,message:m}=e,p=(({state:e})=>"progressing"===e?"waiting":e)(e),u=t+s,f=null===l?void 0:t+l,h=void 0===i?"":` in ${i}`,g="ready"===p&&void 0!==f,v=`applied at ${(0,
y.a3)(u)}, ${g?`ready at ${(0,y.a3)(f)}`:`${c[p]}: ${d} ${m}`}`;return{state:p,kind:a,name:o,segments:g?[{kind:"waiting",from:u,to:f},{kind:"ready",from:f,to:r}]:[{
kind:"failed"===p?"failed":"waiting",from:u,to:n}],outcome:g?(0,y.a3)(Math.max(0,f-u)):"failed"===p&&d||c[p],times:v,detail:`${a} ${o}${h}: ${v}`}}(e,t,{end:s,total:r
})).sort((e,t)=>(e.segments[0]?.from??0)-(t.segments[0]?.from??0)),d=o.filter(e=>!i.includes(e)),m=[...0===a.length?[]:[`${a.length} CRDs`],...d.slice(0,6).map(({kind:e,name:t})=>`${e} ${t}`),...d.length>6?[d.length-6+" more"]:[]]
;return group("Resources",l,0===m.length?"":`Ready at once: ${m.join(", ")}`)}
const isDefinition=({kind:e,state:t})=>"CustomResourceDefinition"===e&&"ready"===t,isTelling=({state:e,action:t,appliedAtMs:n,readyAtMs:r},a)=>"ready"!==e||"none"!==t&&(r??a)-n>=.01*a
;function podRow(e,t){const{name:n,namespace:r,createdAtMs:a,scheduledAtMs:o,readyAtMs:i,endedAtMs:s,restarts:l,reason:d}=e,c=function({phase:e,readyAtMs:t,reason:n}){
return"Succeeded"===e?"done":"Failed"===e?"failed":null!==t?"ready":null===n||p.includes(n)?"waiting":"failed"
}(e),m=o??i??t,u=i??s??t,f="failed"===c?"failed":"done"===c?"ready":"waiting",h=[isOlder(e)?"made before the run":`made at ${atSecond(a)}`,...null===o?[]:[`scheduled at ${atSecond(o)}`],...null===i?[]:[`ready at ${atSecond(i)}`],...null===s?[]:[`ended at ${atSecond(s)}`],...0===l?[]:[restartsOf(e)],...null===d?[]:[d]].join(", ")
;return{state:c,kind:"",name:n,...0===l?{}:{remark:restartsOf(e)},segments:[{kind:"failed"===c&&null===o?"failed":"pending",from:a,to:m},...null===o&&null===i?[]:[{kind:f,from:m,to:u
}],...null===i?[]:[{kind:"ready",from:i,to:s??t}]],outcome:podOutcome(e,c),times:h,detail:`${r}/${n}: ${h}`}}function podOutcome(e,t){const{createdAtMs:n,readyAtMs:r,endedAtMs:a,reason:o}=e
;if("failed"===t||"waiting"===t)return o??c[t];const i="done"===t?a:r;return null===i||isOlder(e)?c[t]:`${"done"===t?"done, ":""}${atSecond(i-n)}`}
const restartsOf=({restarts:e})=>`${e} ${1===e?"restart":"restarts"}`,isOlder=({createdAtMs:e})=>e<=-1e3;function atSecond(e){const t=Math.max(0,Math.round(e/1e3));return t<60?`${t} s`:(0,y.a3)(1e3*t)
}function renderTimelineChart(e){const t=function(e){const{durationMs:t,layers:n,pods:r,environment:a}=e,o=n.filter(({heldBy:e})=>null===e).map(({startedAtMs:e})=>e),i=a?.durationMs;return{total:t,
environment:void 0===i||0===o.length?void 0:environmentRow(Math.min(...o)-i,i),layers:n.map(e=>({row:layerRow(e,t),
groups:[stepsOf(e,t),resourcesOf(e,t),group("Pods",(r??[]).filter(t=>t.layer===e.name).map(e=>podRow(e,t)))].filter(({rows:e,rest:t})=>e.length>0||""!==t)})),
strays:(r??[]).filter(e=>!n.some(({name:t})=>t===e.layer)).map(e=>podRow(e,t))}}(e),n=function(e){const t=Math.max(1,e),n=g.find(e=>t/e<8)??Math.ceil(t/8),r=Array.from({length:Math.floor(t/n)+1
},(e,t)=>t*n);return{total:t,ticks:r,percent:e=>round(Math.min(Math.max(e,0),t)/t*100)}}(t.total),{environment:r,layers:a,strays:o}=t
;return html`<section class="timeline" id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Timeline</h2>
    ${w}
    <div class="chart">
      ${function({ticks:e,percent:t}){return html`<div class="row axis">
    <span class="what"></span><svg class="lane" aria-hidden="true">${e.map((e,n)=>html`<text class="${t(e)>96?"last":0===n?"first":n%2==1?"odd":""}" x="${t(e)}%" y="14">${function(e){
if(0===e)return"0";if(e<h)return`${e} ms`;if(e<6e4)return e/h+" s";const t=Math.round(e/h);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}(e)}</text>`)}</svg><span class="outcome"></span>
  </div>`}(n)}
      <svg class="grid" aria-hidden="true">${n.ticks.map(e=>line(n.percent(e)))}</svg>
      ${void 0===r?void 0:html`<div class="layer">${renderHead(r,n)}</div>`}
      ${a.map(e=>function({row:e,groups:t},n){return 0===t.length?html`<div class="layer">${renderHead(e,n)}</div> `:html`<details class="layer" open>
    <summary class="row top" title="${e.detail}">${cells(e,n,heading(e))}</summary>
    ${t.map(e=>renderGroup(e,n))}
  </details> `}(e,n))}
      ${0===o.length?void 0:renderGroup({title:"Pods of no known layer",rows:o,rest:""},n)}
    </div>
    ${function({pods:e,otherPods:t,unreadNamespaces:n}){if(null===e)return
;const r=[...null===t||0===t?[]:[`${t} more ${1===t?"pod was":"pods were"} there already and did not restart.`],...0===e.length?[]:["Times of pods are whole seconds, by the clock of the cluster."],...n.map(({namespace:e,reason:t})=>`Pods of ${e} could not be read: ${t}`)]
;return 0===r.length?void 0:html`<p class="note">${r.join(" ")}</p>`}(e)}
  </section> `}const sample=e=>html`<svg class="sample" aria-hidden="true"><rect class="${e}" width="100%" /></svg>`,w=html`<p class="legend" aria-hidden="true">
  <span>${sample("work")} work of Lamina’s own</span>
  <span>${sample("pending")} not scheduled</span>
  <span>${sample("waiting")} on its way</span>
  <span>${sample("ready")} ready</span>
  <span>${sample("failed")} failed</span>
</p> `;const line=e=>html`<line x1="${e}%" x2="${e}%" y1="0" y2="100%" />`
;const renderHead=(e,t)=>html`<div class="row top" title="${e.detail}">${cells(e,t,heading(e))}</div>`,heading=e=>html`<h3 class="what">${label(e)}</h3>`
;function renderGroup({title:e,rows:t,rest:n},r){const a=html`<ul>
      ${t.map(e=>html`<li>${renderRow(e,r)}</li> `)}
    </ul>
    ${""===n?void 0:html`<p class="rest">${n}</p>`}`,o=html`<h4>
    ${e}${t.length>3?html` <span class="count">${t.length}</span>`:void 0}
  </h4>`;return t.length>16?html`<details class="group">
        <summary class="heading">${o}</summary>
        ${a}
      </details> `:html`<div class="group">
        <div class="heading">${o}</div>
        ${a}
      </div> `}const renderRow=(e,t)=>html`<div class="row" title="${e.detail}">
    ${cells(e,t,html`<span class="what">${label(e)}</span>`)}
  </div>`;function cells({state:e,segments:t,times:n,outcome:r},a,o){return html`${o}<svg class="lane" role="img" aria-label="${n}">${t.map(({kind:e,from:t,to:n})=>{
const r=Math.min(a.percent(t),99.65),o=Math.max(.35,a.percent(n)-r);return html`<rect
      class="${e}"
      x="${r}%"
      width="${Math.round(100*Math.min(o,100-r))/100}%"
    />`})}</svg
    ><span class="outcome ${e}">${r}</span>`}const label=({state:e,kind:t,name:n,remark:r})=>html`${void 0===e?void 0:icon(e)}<span class="name"
      >${""===t?void 0:html`<span class="kind">${t}</span> `}${n}${void 0===r?void 0:html` <span class="remark">${r}</span>`}</span
    >`;const $={ok:["✓",""],missing:["+","; made by this run"],wrong:["~","; mended by this run"]};function renderRequirement({check:e,state:t,detail:n}){const[r,a]=$[t]
;return html`<span class="requirement"
    >${r} <b>${e}</b> <span class="muted">${n}${a}</span></span
  >`}function renderDriver(e){const{version:t,method:n,installedBy:r,skipped:a,nodesReady:o,nodes:i}=e;if(void 0!==a)return fact("EBS CSI driver","",`none: ${a}`);const s=r??n
;return fact("EBS CSI driver",t,`${""===s?"":`by ${s}, `}on ${o} of ${i.length} nodes`)}const fact=(e,t,n)=>html`<div>
    <dt>${e}</dt>
    <dd><b>${t}</b> <span class="muted">${n}</span></dd>
  </div>`;var b=n(63036)
;const x=["speed","batch","serving"],k=[["Events","speed",""],["speed","batch","all of the log"],["speed","serving","newest events"],["batch","serving","exact views"],["serving","Readers",""]]
;const nameOf=e=>"end"===e.kind?e.name:e.layer.name,S=/^(?:admissionregistration|apiextensions|apiregistration|coordination|discovery|networking|rbac\.authorization|scheduling|storage)\.k8s\.io$/
;function renderTopology(e){const t=function({layers:e}){const has=t=>e.some(e=>e.name===t),t=x.flatMap(t=>e.filter(({name:e})=>e===t)),n=e.filter(({name:e})=>!x.includes(e)),r=[...has("speed")?[{
kind:"end",name:"Events"}]:[],...t.map(e=>({kind:"layer",layer:e})),...has("serving")?[{kind:"end",name:"Readers"}]:[],...n.map(e=>({kind:"layer",layer:e
}))],place=e=>r.findIndex(t=>nameOf(t)===e),isThere=({from:e,to:t})=>e>=0&&t>=0;return{boxes:r,flows:k.map(([e,t,n])=>({from:place(e),to:place(t),label:n})).filter(isThere),
needs:e.flatMap(({name:e,dependsOn:t})=>t.map(t=>({from:place(t),to:place(e),label:""}))).filter(isThere)}}(e);if(0===t.boxes.length)return{body:void 0,style:""};const n=function(e){if(null===e)return
;const{platform:t,evidence:n=[],storageClass:r,ebsAccess:a,driver:o,helm:i,durationMs:s}=e,l=[void 0===t?void 0:fact("Platform",t,n.join("; ")),void 0===r?void 0:fact("StorageClass",r.name,`${r.provisioner??""}${!0===r.created?", made by this run":""}`),void 0===a?void 0:html`<div>
          <dt>EBS access</dt>
          <dd>${a.requirements.map(renderRequirement)}</dd>
        </div>`,void 0===o?void 0:renderDriver(o),void 0===i?void 0:fact("Helm",i.version,"")],d=r?.notes??[];return html`<h3>Environment <span class="muted">${void 0===s?"":(0,y.a3)(s)}</span></h3>
    <dl>${l}</dl>
    ${d.map(e=>html`<p class="muted small">${e}</p>`)}`}(e.environment),r=e.layers.length<=3;return{body:html`<section class="topology" id="topology" aria-labelledby="topology-title">
      <h2 id="topology-title">Topology</h2>
      <div class="flow${r?" beside":""}">
        ${t.boxes.map((n,r)=>function(e,t,n,r){const a=n.flows.find(({from:e,to:n})=>e===t&&n===t+1),o=void 0===a?void 0:html`<div class="arrow a${t}" aria-hidden="true">
          <svg><use href="#s-arrow" /></svg><span>${a.label}</span>
        </div> `;if("end"===e.kind)return html`<div class="end b${t}">${e.name}</div>
      ${o}`;const i=n.flows.filter(({from:e,to:r})=>r===t&&"layer"===n.boxes[e]?.kind).flatMap(({from:e})=>n.boxes[e]??[]).map(nameOf);return html`<article class="box b${t}">${function(e,t,{pods:n}){
const{name:r,description:a,namespace:o,operator:i,operatorVersion:s,dependsOn:l}=e,d=(n??[]).filter(e=>e.layer===r),c=function({resources:e,operator:t}){const n=e.filter(({apiVersion:e})=>(0,
b.F8)(e).includes(".")&&!S.test((0,
b.F8)(e))),r=n.length>0?n:e.filter(({kind:e,namespace:n})=>["Deployment","StatefulSet","DaemonSet","Job","CronJob"].includes(e)&&n!==t?.namespace),a=[...new Set(r.map(({kind:e})=>e))].map(e=>{
const[t,...n]=r.filter(t=>t.kind===e);return 0===n.length?`${e} ${t?.name??""}`:`${e} ×${n.length+1}`});return a.length<=5?a:[...a.slice(0,5),a.length-5+" more kinds"]
}(e),m=d.reduce((e,t)=>e+t.restarts,0),p=[`namespace ${o}`,...0===d.length?[]:[`${d.length} ${1===d.length?"pod":"pods"}`],...0===m?[]:[`${m} ${1===m?"restart":"restarts"}`]],u=[...0===t.length?[]:[`reads from ${t.join(" and ")}`],...0===l.length?[]:[`needs ${l.join(", ")}`]]
;return html`<h3>${icon(stateOfLayer(e))} ${r}</h3>
    ${null===a?void 0:html`<p class="muted">${a}</p>`}
    ${null===i?void 0:html`<p class="operator">
            <span class="kind">operator</span> ${i.release}
            <b>${s??i.version}</b> <span class="muted">in ${i.namespace}</span>
          </p>`}
    ${0===c.length?void 0:html`<ul>
            ${c.map(e=>html`<li>${e}</li>`)}
          </ul>`}
    <p class="muted small">
      ${p.join(" · ")}${0===u.length?void 0:html`<br />${u.join(" · ")}`}
    </p>`}(e.layer,i,r)}</article>
    ${o}`}(n,r,t,e))}
        ${bows(t).map((e,n)=>html`<div class="bow n${n}" aria-hidden="true">
              <span>${bows(t)[n]?.label}</span>
            </div> `)}
        ${t.needs.map(({from:e,to:t},n)=>html`<div class="need m${n}${e>t?" back":""}" aria-hidden="true"></div> `)}
        ${void 0===n?void 0:html`${t.boxes.map((e,n)=>function(e,t,{boxes:n}){if("end"===e.kind)return;const r=e.layer.dependsOn.filter(e=>!n.some(t=>nameOf(t)===e))
;return 0===r.length?void 0:html`<div class="foot f${t}" aria-hidden="true"><span>${r.join(", ")}</span></div> `}(e,n,t))}
                <div class="ground">${n}</div>`}
      </div>
      <p class="legend" aria-hidden="true">
        <span><i class="key-flow"></i> <span>events and views</span></span>
        <span><i class="key-need"></i> <span>has to be there first</span></span>
      </p>
    </section> `,style:r?placesOf(t):""}}const bows=({flows:e})=>e.filter(({from:e,to:t})=>t-e>1);function placesOf(e){const{boxes:t,needs:n}=e,r=[],a=[];t.forEach(({kind:e},t)=>{t>0&&r.push("5rem"),
a.push(r.length+1),r.push(..."end"===e?["5.5rem"]:["minmax(0,1fr)","minmax(0,1fr)"])});const start=e=>a[e]??1,middle=e=>start(e)+1
;return`@media (min-width:70rem){.flow{display:grid}.flow .bow,.flow .need,.flow .foot{display:block}${[`.flow{grid-template-columns:${r.join(" ")}}`,...t.flatMap(({kind:e},t)=>{const r="end"===e?1:2
;return[`.b${t}{grid-area:2/${start(t)}/3/span ${r}}`,`.a${t}{grid-area:2/${start(t)+r}}`,`.f${t}{grid-area:3/${start(t)}/span ${n.length+1}/span 1}`]
}),...bows(e).map(({from:e,to:t},n)=>`.n${n}{grid-area:1/${middle(e)}/2/${middle(t)}}`),...n.map(({from:e,to:t},n)=>`.m${n}{grid-area:3/${middle(Math.min(e,t))}/span ${n+1}/${middle(Math.max(e,t))}}`),`.foot{min-height:${1.2*n.length+2}rem}`,`.ground{grid-area:${n.length+4}/1/auto/-1}`].join("")}}`
}function renderVerdict(e,t){const{layers:n,startedAt:r,durationMs:a,changed:o}=e,i=n.filter(e=>"failed"===stateOfLayer(e)),s=function({layers:e,proofs:t}){const n=e.map(stateOfLayer)
;return n.includes("failed")||t.some(({passed:e})=>!e)?"failed":0===n.length?"idle":n.every(e=>"ready"===e)?"ready":"applied"}(e),l=[...0===a?[]:[(0,y.a3)(a)],o?"changed":"nothing changed"]
;return html`<header class="verdict ${s}">
    <div class="brand">
      <span>Lamina · bring-up report</span>
      <nav aria-label="On this page">${t.map(e=>html`<a href="#${e}">${e}</a>`)}</nav>
    </div>
    <h1>${icon(s)} ${headline(e)}</h1>
    <p class="facts">
      ${l.join(" · ")}${null===r?void 0:html` · <time datetime="${r}">${r.slice(0,19).replace("T"," ")} UTC</time>`}
    </p>
    ${n.length<2?void 0:html`<ul class="glance">
            ${n.map(glance)}
          </ul>`}
    ${i.map(e=>function({name:e,failure:t,rolledBack:n},r){if(null===t)return;const{cause:a,remedy:o,culprit:i,code:s}=t;return html`<section class="failure" aria-label="Why ${e} is not ready">
    ${r?html`<h2>${e}</h2>`:void 0}
    <p class="cause"><b>Cause</b> <span>${a??t.message}</span></p>
    ${null===o||""===o?void 0:html`<p class="remedy"><b>Remedy</b> <span>${o}</span></p>`}
    ${null===n?void 0:function({ready:e,message:t,remedy:n}){return html`<p class="${e?"remedy":"cause"}">
    <b>Rollback</b> <span>${void 0===n?t:`${t}. ${n}`}</span>
  </p>`}(n)}
    ${null===i||""===i.name?void 0:html`<p class="facts">${null===s?void 0:html`<code>${s}</code> at `}<code>${(0,b.P5)(i)}</code></p>`}
    ${function({cause:e,message:t,evidence:n}){const r=null===e||e===t?n:[t,...n];return 0===r.length?void 0:html`<details open>
    <summary>Evidence</summary>
    <pre>${r.join("\n")}</pre>
  </details>`}(t)}
  </section> `}(e,i.length>1))}
  </header> `}function headline(e){const{layers:t,proofs:n}=e,names=e=>t.filter(t=>stateOfLayer(t)===e).map(({name:e})=>e),r=names("failed");if(0===t.length)return"No layer was brought up"
;if(r.length>0)return`${listOf(r)} ${1===r.length?"is":"are"} not ready`;const a=n.filter(({passed:e})=>!e).map(({layer:e})=>e)
;if(a.length>0)return`${listOf(a)} did not pass ${1===a.length?"its":"their"} verification`;const o=[...names("applied"),...names("idle")]
;return o.length>0?`${listOf(o)} ${1===o.length?"is":"are"} ${c.applied}`:`${listOf(names("ready"))} ${1===t.length?"is":"are"} ready`}
const listOf=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)??""}`;function glance(e){const t=stateOfLayer(e),n=null===e.heldBy?`${c[t]}, ${(0,
y.a3)(e.durationMs)}`:`not begun: needs ${e.heldBy}`;return html`<li>${icon(t)} <b>${e.name}</b> <span>${n}</span></li>`}var M=n(12317),A=n(14077);const j={".html":function(e){
const{body:t,style:n}=renderTopology(e),r=f+n,a=new Html(`<style>${r}</style>`),o=0===e.layers.length?void 0:renderTimelineChart(e),s=function({proofs:e}){
if(0!==e.length)return html`<section class="proof" id="proof" aria-labelledby="proof-title">
    <h2 id="proof-title">Proof</h2>
    <div class="cards">
      ${e.map(({layer:e,passed:t,evidence:n})=>html`<div class="card">
            <h3>${icon(t?"ready":"failed")} ${e} ${t?"passed":"did not pass"}</h3>
            <dl>
              ${Object.entries(n).map(([e,t])=>html`<dt>${e}</dt>
                    <dd>${"string"==typeof t?t:JSON.stringify(t)}</dd> `)}
            </dl>
          </div> `)}
    </div>
  </section> `}(e),l=function({layers:e}){const t=e.filter(({endpoints:e})=>Object.keys(e).length>0)
;if(0!==t.length)return html`<section class="endpoints" id="endpoints" aria-labelledby="endpoints-title">
    <h2 id="endpoints-title">Endpoints</h2>
    <div class="cards">
      ${t.map(({name:e,endpoints:t})=>html`<div class="card">
            <h3>${e}</h3>
            <dl>
              ${Object.entries(t).map(([e,t])=>html`<dt>${e}</dt>
                    <dd><code class="copy">${t}</code></dd> `)}
            </dl>
          </div> `)}
    </div>
  </section> `}(e),d=renderChanges(e),c=Object.entries({timeline:o,topology:t,proof:s,endpoints:l,changes:d}).filter(([,e])=>void 0!==e).map(([e])=>e),{text:p}=html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${function(e){const t=(0,i.createHash)("sha256").update(e).digest("base64")
;return`default-src 'none'; style-src 'sha256-${t}'; base-uri 'none'; form-action 'none'`}(r)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Lamina: ${headline(e)}</title>
        ${a}
      </head>
      <body>
        ${m}
        <main>${renderVerdict(e,c)} ${o}${t}${s}${l}${d}</main>
        <footer>Written by Lamina. This page loads nothing and runs nothing.</footer>
      </body>
    </html> `;return p},".json":e=>`${JSON.stringify(e,void 0,2)}\n`};async function checkReportFile(e){
if(!(o.extname(e)in j))throw new M.j1(`The report file "${e}" ends neither in .html nor in .json`,{remedy:"Name it report.html for a page, or report.json for data."});const t=o.dirname(o.resolve(e))
;if(await(0,a.stat)(e).then(e=>e.isDirectory(),()=>!1))throw new M.j1(`The report file "${e}" is a folder`);await(0,a.access)(t,r.constants.W_OK).catch(n=>{
throw new M.j1(`The report file "${e}" cannot be written: ${t} is no folder to write to`,{remedy:"Make the folder first, or name another.",cause:n})})}async function writeReportFile(e,t){const n=(0,
A.s0)(j[o.extname(e)]?.(t)??""),r=await(0,a.open)(e,"w",384);try{await r.chmod(384),await r.writeFile(n)}finally{await r.close()}}},4433:(e,t,n)=>{n.d(t,{a:()=>checkRollbackChoice});var r=n(12317)
;function checkRollbackChoice({wait:e,rollback:t}){if(!e&&t)throw new r.j1("rollback was asked for together with not waiting",{
remedy:"Give one of them: only who waits sees what has to be rolled back."})}},30203:(e,t,n)=>{n.d(t,{S:()=>applyCalls});var r=n(58694),a=n(31891);const o=4
;async function applyCalls(e,{aws:t,logger:n,onDone:i,isGone:s,isRace:l}){const d=new Set,c=new Map,send=async e=>{if(!d.has(e.resource)&&!c.has(e.resource)){try{await t.write(e)}catch(t){
if("ec2"!==e.service||!(t instanceof r.Gy))throw t;if(l(t))return void c.set(e.resource,t);if(!s(t))throw t;return d.add(e.resource),
void n.warning(`${e.resource} is no longer there (${t.awsCode}); going on without it`)}n.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),i(e)}};for(const t of function(e){const t=[]
;for(const n of e){const e=t.at(-1);void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===n.service)?e.push(n):t.push([n])}return t}(e)){const e=Map.groupBy(t,({service:e,resource:t})=>"ec2"===e?t:"")
;await(0,a.X)([...e.values()],o,async e=>{for(const t of e)await send(t)});for(const e of c.values())throw e}return{gone:[...d]}}},29072:(e,t,n)=>{n.d(t,{S:()=>isGone})
;const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},44491:(e,t,n)=>{n.d(t,{s:()=>setUpEbsAccess})
;var r=n(58694),a=n(12317),o=n(30203),i=n(41521),s=n(18181),l=n(82467),d=n(29072),c=n(77900),m=n(46863),p=n(62064),u=n(51388);async function waitUntilAssociationsSettle(e,t){
await until(e,"instance profiles to be associated or gone",t,async e=>{const n=await(0,p.kF)(t.aws,e),r=new Set(n.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>r.has(e))})}async function waitUntilAssociated(e,t){const{aws:n}=t;await until(e,"instance profiles to be associated",t,async e=>{const t=await(0,
p.kF)(n,e),r=new Set(t.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),a=e.filter(e=>!r.has(e)),o=new Set(t.map(({InstanceId:e})=>e)),i=a.filter(e=>!o.has(e));if(0===i.length)return a
;const s=await byId(n,i);return a.filter(e=>o.has(e)||!hasEnded(s.get(e)))})}async function waitUntilApplied(e,t,n){await until(e,"metadata options to be applied",n,async e=>{
const r=await byId(n.aws,e);return e.filter(e=>{const n=r.get(e);if("running"!==n?.State?.Name&&"pending"!==n?.State?.Name)return!1;const{MetadataOptions:a={}}=n;return"pending"===a.State||(0,
u.k)(a)<t})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,t){const n=await(0,p.PD)(e,"instance-id",t)
;return new Map(n.map(({instance:e})=>[e.InstanceId??"",e]))}const f=500,h=5e3;async function until(e,t,{clock:n,logger:r,signal:o,deadline:i,random:s},l){if(0===e.length)return;let d=e;await(0,
m.G)(async()=>{if(d=await l(d),0===d.length)return!0;r.debug(`Waiting for ${t}: ${(0,c.X)(d)}`)},{clock:n,signal:o,deadline:i,random:s,late:()=>new a.j3(`Timed out waiting for ${t}: ${(0,c.X)(d)}`,{
remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:d}}),firstPause:f,longestPause:h})}const g=8,y=500,v=4
;async function setUpEbsAccess(e){const{aws:t,clock:n,logger:r,signal:a,random:o=Math.random}=e,i={aws:t,clock:n,logger:r,signal:a,random:o,deadline:n.now()+e.timeout},s=[];let d={of:"",times:0
},c=[],m=!1;for(let t=1;;t+=1)try{const t=await(0,l.i)(e),{plan:n}=t;if(c=n.instanceIds,!m)for(const e of n.warnings)r.warning(e);if(m=!0,refuseBlocked(n,s),e.dryRun)return{...n,
changed:n.calls.length>0};const a=await carryOut(t,s,e,i),o=c.filter(e=>!a.includes(e));return{...n,instanceIds:o,calls:s,changed:s.length>0}}catch(e){if(t===g||!isRace(e))throw e
;if(d=countRefusals(e,d),d.times>=($.has(e.awsCode)?v:2))throw e;r.debug(`${e.message}; looking again`),await n.sleep((.5+o()/2)*y*t,a),
"IncorrectState"===e.awsCode&&await waitUntilAssociationsSettle(c,i)}}async function carryOut({plan:{calls:e},nodes:t,awaitAgentOf:n},r,{aws:a,logger:l,wish:c,onCall:m},p){
const u=new Set(e.map(({resource:e})=>e));await async function(e,t){const n=e.filter(({state:e})=>"pending"===e||"stopping"===e)
;await until(n.map(({id:e})=>e),"instances to be running or stopped",t,async e=>{const n=await byId(t.aws,e);return e.filter(e=>["pending","stopping"].includes(n.get(e)?.State?.Name??""))})
}(t.instances.filter(({id:e})=>u.has(e)),p);const{gone:f}=await(0,o.S)(e,{aws:a,logger:l,onDone:e=>{r.push(e),m?.(e)},isGone:d.S,isRace}),there=e=>e.filter(e=>!f.includes(e))
;return await async function(e,t){await Promise.all([waitUntilAssociated(e.associations,t),waitUntilApplied(e.metadata,e.hopLimit,t)])}({associations:there(t.associations),metadata:there(t.metadata),
hopLimit:c.hopLimit},p),""!==n&&await(0,i.dP)({...p,clusterName:n,name:s.Sr,timeout:p.deadline-p.clock.now()}),f}function refuseBlocked({requirements:e},t){
const n=e.filter(({state:e,calls:t})=>"ok"!==e&&0===t.length)
;if(0!==n.length)throw new a.Xf("EBS_ACCESS_BLOCKED",`${n.map(({check:e,detail:t})=>`${e}: ${t}`).join(". ")}. ${0===t.length?"Nothing was changed":`What was done until another run came in between is kept: ${t.map(({action:e})=>e).join(", ")}`}`,{
remedy:n.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:n.map(({check:e,state:t,detail:n,remedy:r})=>({check:e,state:t,detail:n,remedy:r}))}})}
const w=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof r.Gy&&w.has(e.awsCode)}const $=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:t,awsCode:n},r){
const a=`${e}:${t} ${n}`;return{of:a,times:a===r.of?r.times+1:1}}},8460:(e,t,n)=>{n.d(t,{z:()=>prepareEnvironment});var r=n(44491),a=n(31730),o=n(32870),i=n(37788);const s=6e5
;async function prepareEnvironment(e){const{kubernetes:t,logger:n,clock:l,signal:d,dryRun:c=!1}=e,m=l.now(),p=e.detected??await(0,o.li)(t,{signal:d}),{platform:u,evidence:f,csiDrivers:h}=p
;n.info(`Platform: ${u} (${f.join("; ")})`)
;const g="ec2"===u||"eks"===u?e.aws:void 0,y=g&&await async function({kubernetes:e,logger:t,clock:n,signal:a,dryRun:o=!1},{access:i,manifests:l,openAws:d},c){if(void 0===i)return;const m=await d()
;try{return await(0,r.s)({kubernetes:e,logger:t,clock:n,signal:a,aws:m,platform:c,wish:i,manifests:l,dryRun:o,timeout:s})}finally{m.close()}
}(e,g,p),v=g&&await function({kubernetes:e,logger:t,clock:n,signal:r,dryRun:o=!1},{helm:i,exec:s,region:l,clusterName:d,chartMirror:c,run:m,openAws:p},u,f){const h=f?.serviceAccountRoleArn??""
;return(0,a.F)({kubernetes:e,logger:t,clock:n,signal:r,helm:i,exec:s,platform:u,run:m,dryRun:o,openAws:p,...void 0===l?{}:{region:l},...void 0===d?{}:{clusterName:d},...void 0===c?{}:{chartMirror:c},
...""===h?{}:{serviceAccountRoleArn:h}})}(e,g,u,y),w=await(0,i.U)({kubernetes:t,logger:n,clock:l,signal:d,platform:u,dryRun:c,driverPlanned:!0===v?.changed,...void 0!==v||void 0===h?{}:{csiDrivers:h},
...e.storageClass});return{platform:u,evidence:f,...void 0===y?{}:{ebsAccess:y},...void 0===v?{}:{driver:v},storageClass:w,changed:[y,v,w].some(e=>!0===e?.changed),durationMs:l.now()-m}}},
58387:(e,t,n)=>{n.d(t,{F:()=>r,b:()=>ownerOf});const r=6;function ownerOf({metadata:e}){const{namespace:t,ownerReferences:n=[]}=e,r=n.find(({controller:e})=>!0===e)??n[0];if(void 0===r)return
;const{apiVersion:a,kind:o,name:i}=r;return{apiVersion:a,kind:o,name:i,...void 0===t?{}:{namespace:t}}}},93234:(e,t,n)=>{n.d(t,{F:()=>buildReport});var r=n(15456),a=n(70243);const o=1
;function buildReport(e){const{layers:t,files:n=[],environment:i,startedAt:s,pods:l,verified:d=[]}=e;return{schemaVersion:o,startedAt:void 0===s?null:new Date(s).toISOString(),
ready:t.every(({ready:e})=>e),changed:!0===i?.changed||t.some(({changed:e})=>e),durationMs:(0,a.O)(t),environment:i??null,endpoints:(0,r.E)(t),layers:t.map(e=>function(e,t){
const{name:n,namespace:r,ready:a,changed:o,durationMs:i,operatorVersion:s,endpoints:l,plan:d,phases:c}=e,{operator:m}=t?.spec??{};return{name:n,description:t?.spec.description??null,namespace:r,
dependsOn:t?.spec.dependsOn??[],ready:a,changed:o,startedAtMs:e.startedAt??0,durationMs:i,heldBy:e.heldBy??null,operator:void 0===m?null:{chart:m.chart,version:m.version,release:m.release,
namespace:m.namespace},operatorVersion:s??null,endpoints:l,changes:d.changes,helm:d.helm,phases:c,resources:e.resources.map(({reference:e,action:t,appliedAt:n,readyAt:r,readiness:a})=>({...e,action:t,
appliedAtMs:n,readyAtMs:r??null,...a})),failure:buildFailureReport(e.failure),rolledBack:e.rolledBack??null}}(e,n.find(({name:t})=>t===e.name))),pods:l?.pods.map(e=>function(e,t){
const since=e=>void 0===e?null:e-t,{name:n,namespace:r,layer:a=null,phase:o,restarts:i,reason:s=null}=e;return{name:n,namespace:r,layer:a,createdAtMs:e.createdAt-t,scheduledAtMs:since(e.scheduledAt),
readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:o,restarts:i,reason:s}}(e,s??0))??null,otherPods:l?.others??null,unreadNamespaces:l?.unread??[],
proofs:d.map(({name:e,passed:t,evidence:n})=>({layer:e,passed:t,evidence:n}))}}function buildFailureReport(e){if(void 0===e)return null;const{message:t,reference:n,diagnosis:r}=e;return{message:t,
reference:n??null,code:r?.code??null,culprit:r?.culprit??null,cause:r?.cause??null,remedy:r?.remedy??null,evidence:r?.evidence??[]}}}};
