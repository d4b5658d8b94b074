export const id=501;export const ids=[501];export const modules={5501:(e,n,t)=>{t.r(n),t.d(n,{up:()=>up});var a=t(8460),r=t(2317);async function runGraph(e,n,t){!function(e){
const n=new Map(e.map(e=>[e.name,e])),t=new Set,visit=(e,a)=>{if(!t.has(e.name)){if(a.includes(e.name)){const n=[...a.slice(a.indexOf(e.name)),e.name]
;throw new r.j1(`${n.join(" needs ")}: a ring that nothing can begin`,{remedy:"Take one of these out of dependsOn."})}for(const t of e.needs){const o=n.get(t)
;if(void 0===o)throw new r.j1(`${e.name} needs "${t}", which is none of ${[...n.keys()].join(", ")}`);visit(o,[...a,e.name])}t.add(e.name)}};for(const n of e)visit(n,[])}(e)
;const a=new Map(e.map(e=>[e.name,e])),o=new Map,start=e=>{let n=o.get(e.name);return void 0===n&&(n=runWhenReady(e),o.set(e.name,n)),n},runWhenReady=async e=>{
const r=(await Promise.all(e.needs.map(async e=>({name:e,outcome:await start(a.get(e))})))).find(({outcome:e})=>"skipped"===e.state||!t(e.value));return void 0!==r?{state:"skipped",because:r.name}:{
state:"done",value:await n(e)}},s=await Promise.allSettled(e.map(start));for(const e of s)if("rejected"===e.status)throw e.reason
;return new Map(await Promise.all([...o].map(async([e,n])=>[e,await n])))}var o=t(831);const refusal=({message:e,remedy:n})=>void 0===n?e:`${e}. ${n}`;function neededLayers({layer:e},n){
const t=n.map(e=>e.layer.name);return e.spec.dependsOn.filter(e=>t.includes(e))}function withoutResult({layer:e,namespace:n},t){return{name:e.name,ready:!1,changed:!1,durationMs:0,
operatorVersion:void 0,namespace:n??e.spec.namespace,endpoints:{},plan:{layer:e.name,changes:[],helm:[]},resources:[],phases:[],failure:{message:t}}}var s=t(397),i=t(3036),d=t(682),l=t(1891)
;function timingOf(e){const{name:n,namespace:t="",creationTimestamp:a}=e.metadata,{phase:r="Unknown"}=statusOf(e),optional=(e,n)=>void 0===n?{}:{[e]:n
},o=sinceTrue(e,"Ready"),s=void 0===o&&"Succeeded"!==r?function(e){const n=(0,i.fS)(e,"PodScheduled");if("False"===n?.status)return n.reason;const{reason:t}=statusOf(e);if(void 0!==t)return t
;for(const{state:n,lastState:t}of containersOf(e)){if(void 0!==n?.terminated&&0!==n.terminated.exitCode)return n.terminated.reason;if(void 0!==n?.waiting)return n.waiting.reason??t?.terminated?.reason
}return}(e):void 0;return{name:n,namespace:t,createdAt:Date.parse(a??""),...optional("scheduledAt",sinceTrue(e,"PodScheduled")),...optional("readyAt",o),...optional("endedAt",endOf(e)),phase:r,
restarts:restartsOf(e),...void 0===s?{}:{reason:s}}}const statusOf=e=>e.status??{},containersOf=e=>{const{initContainerStatuses:n=[],containerStatuses:t=[]}=statusOf(e);return[...n,...t]
},restartsOf=e=>containersOf(e).reduce((e,{restartCount:n=0})=>e+n,0);function sinceTrue(e,n){const t=(0,i.fS)(e,n);return"True"===t?.status?timeOf(t.lastTransitionTime):void 0}function endOf(e){
const{phase:n,containerStatuses:t=[]}=statusOf(e);if("Succeeded"!==n&&"Failed"!==n)return;const a=t.flatMap(({state:e})=>timeOf(e?.terminated?.finishedAt)??[])
;return 0===a.length?void 0:Math.max(...a)}function timeOf(e){const n=Date.parse(e??"");return Number.isNaN(n)?void 0:n}var __addDisposableResource=function(e,n,t){if(null!=n){
if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],t&&(r=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,dispose:a,async:t})
}else t&&e.stack.push({async:!0});return n},c=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,n.hasError=!0}var t,a=0
;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value);if(t.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a});const m=15e3,p=6
;async function readPods(e,{kubernetes:n,signal:t}){const a={stack:[],error:void 0,hasError:!1};try{const o=__addDisposableResource(a,(0,d.R)(m,"the pods for the report",t),!1),c=[],u=(await(0,
l.X)(function({results:e,layers:n}){const t=n.flatMap(({spec:e})=>e.operator?.namespace??[]);return[...new Set([...e.map(({namespace:e})=>e),...t])].sort()}(e),4,async e=>{try{const t={
apiVersion:"v1",kind:"Pod"},{items:a}=await n.list(t,{namespace:e,signal:o.signal});return a.map(e=>({...e,...t}))}catch(n){if(!(n instanceof r.Xf))throw n;return c.push({namespace:e,reason:(0,
r.gJ)(n)}),[]}})).flat(),f=u.filter(n=>function(e,n){const t=1e3*Math.floor(n/1e3)
;return Date.parse(e.metadata.creationTimestamp??"")>=t||containersOf(e).some(({restartCount:e=0,state:n,lastState:a})=>e>0&&[n?.running?.startedAt,a?.terminated?.finishedAt].some(e=>Date.parse(e??"")>=t))
}(n,e.since)),h=function({results:e,layers:n},t,a){const r=new Map;for(const{name:n,resources:t}of e)for(const{reference:e}of t){const t=(0,i.TN)(e);r.has(t)||r.set(t,n)}const o=new Map,readOnce=e=>{
const n=(0,i.TN)(e),r=o.get(n)??async function(e,{kubernetes:n,signal:t}){try{return await n.get(e,{signal:t})}catch(e){if(e instanceof s.h||t.aborted)return;throw e}}(e,{kubernetes:t,signal:a})
;return o.set(n,r),r},layerOfOwner=async e=>{let n=e;for(let e=0;void 0!==n&&e<p;e+=1){const e=ownerOf(n);if(void 0===e)return;const t=r.get((0,i.TN)(e));if(void 0!==t)return t;n=await readOnce(e)}
},onlyOne=e=>1===new Set(e).size?e[0]:void 0;return async t=>{const{namespace:a}=t.metadata,r=[...e.filter(e=>e.namespace===a),...n.filter(({spec:e})=>e.operator?.namespace===a)]
;return await layerOfOwner(t)??onlyOne(r.map(({name:e})=>e))}}(e,n,o.signal),g=await(0,l.X)(f,8,async e=>{const n=await h(e);return{...timingOf(e),...void 0===n?{}:{layer:n}}})
;return t.throwIfAborted(),g.sort((e,n)=>e.createdAt-n.createdAt||(e.name<n.name?-1:1)),{pods:g,others:u.length-f.length,unread:c}}catch(e){a.error=e,a.hasError=!0}finally{c(a)}}
function ownerOf({metadata:e}){const{namespace:n,ownerReferences:t=[]}=e,a=t.find(({controller:e})=>!0===e)??t[0];if(void 0===a)return;const{apiVersion:r,kind:o,name:s}=a;return{apiVersion:r,kind:o,
name:s,...void 0===n?{}:{namespace:n}}}var u=t(3234),f=t(1131);async function bringUp(e,n){const{collaborators:t,detected:s}=e,{wait:i,rollback:d,timeout:l,onProgress:c}=n
;if(d&&!i)throw new r.j1("rollback was asked for together with not waiting",{remedy:"Give one of them: only who waits sees what has to be rolled back."});const m=t.clock.now();let p
;const h=await async function(e,n,t={}){const{clock:a,logger:s}=n,i=e.map(n=>({name:n.layer.name,needs:neededLayers(n,e),request:n})),d=a.now(),l=new Map(await Promise.all(e.map(async e=>[e,await(0,
o.i)(e,n)])));await(t.prepare?.());const c=await runGraph(i,async({request:i,needs:c})=>{const{layer:m,timeout:p=m.spec.timeout}=i,u=0===c.length?"":` (after ${c.join(", ")})`
;s.info(`Layer ${m.name}${u}: ${m.spec.description??""}`);const f=a.now()-d,h=(t.timeout??Number.POSITIVE_INFINITY)-f,g={...i,timeout:Math.max(1,Math.min(p,h))};return{...await(0,o.d)(g,n,{
mode:"apply",checked:l.get(i),...void 0===t.onProgress?{}:{onProgress:t.onProgress}}).catch(t=>{if(1===e.length||!(t instanceof r.Xf)||n.signal.aborted)throw t;return withoutResult(i,refusal(t))}),
startedAt:f}},({failure:e})=>void 0===e);return e.map(e=>{const n=c.get(e.layer.name);return"done"===n?.state?n.value:{
...withoutResult(e,`not begun, since it depends on ${n?.because??""}, which is not ready`),startedAt:a.now()-d,...void 0===n?{}:{heldBy:n.because}}})}(e.layers.map(n=>({...e.request(n),wait:i,
rollback:d})),t,{onProgress:c,...void 0===l?{}:{timeout:l},prepare:async()=>{p=await(0,a.z)({...t,detected:s,aws:e.awsEnvironment})}}),g=h.find(e=>void 0!==e.failure);return{layers:h,environment:p,
ready:h.every(e=>e.ready),changed:!0===p?.changed||h.some(e=>e.changed),durationMs:t.clock.now()-m,endpoints:endpointsOf(h),failure:void 0===g?void 0:(0,f.S)(g),report:async()=>{
const n=await readPods({results:h,layers:e.layers,since:m},t),a=h.some(({operatorVersion:e})=>void 0!==e)?{helm:{version:await t.helm.version()}}:{};return(0,u.F)({layers:h,files:e.layers,
environment:{...p,...a},startedAt:m,pods:n})}}}const endpointsOf=e=>Object.assign({},...e.map(({endpoints:e})=>e));var h=t(3024),g=t(1455),y=t(6760),w=t(7598);class Html{text;constructor(e){
this.text=e}}function html(e,...n){const t=e.map((e,t)=>{const a=e.replace(/\n\s+/g,"\n");return t<n.length?a+function(e){
return void 0===e?"":e instanceof Html?e.text:"object"==typeof e?e.map(e=>e?.text??"").join(""):function(e){
return e.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g," ").replace(/[&<>"']/g,e=>v[e]??"")}(String(e))}(n[t]):a})
;return new Html(t.join(""))}const v={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};const $={create:["+","created","to create"],install:["+","installed","to install"],
update:["~","updated","to update"],upgrade:["~","upgraded","to upgrade"],recover:["~","recovered","to recover"],delete:["−","deleted","to delete"],uninstall:["−","uninstalled","to uninstall"],
none:["","unchanged","unchanged"]};function renderChanges({layers:e}){const n=e.flatMap(e=>function({name:e,changes:n,helm:t,failure:a}){
const r=n.filter(({action:e})=>"none"!==e),o=t.filter(({action:e})=>"none"!==e);if(r.length+o.length===0)return;const s=r.slice(0,150);return html`<details>
    <summary><b>${e}</b> <span>${function(e,n){const t=e.map(({action:e})=>$[e][n?2:1]);return[...new Set(t)].map(e=>`${t.filter(n=>n===e).length} ${e}`).join(", ")
}([...o,...r],null!==a)}</span></summary>
    <ul>
      ${o.map(renderRelease)}${s.map(renderChange)}${more(r.length-s.length)}
    </ul>
  </details> `}(e)??[]);if(0!==n.length)return html`<section class="changes" id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">Changes</h2>
    ${n}
  </section> `}function renderRelease({action:e,release:n,namespace:t,fromVersion:a,toVersion:r}){const o=[...new Set([a,r].filter(e=>void 0!==e))];return html`<li>
    ${sign(e)} <span class="kind">Helm release</span> ${t}/${n}
    <span class="muted">${o.join(" → ")}</span>
  </li> `}function renderChange({action:e,kind:n,namespace:t,name:a,fields:r,note:o}){const s=r.slice(0,25);return html`<li>
    ${sign(e)}
    <span class="kind">${n}</span>
    ${void 0===t?a:`${t}/${a}`}${void 0===o?void 0:html` <span class="muted">${o}</span>`}${0===s.length?void 0:html`<ul>
            ${s.map(({path:e,from:n,to:t})=>html`<li><code>${e}</code> ${value(n)} → ${value(t)}</li>`)}${more(r.length-s.length)}
          </ul>`}
  </li> `}const sign=e=>html`<b class="sign ${e}" title="${e}">${$[e][0]}</b>`;function value(e){if(void 0===e)return html`<i>nothing</i>`;const n="string"==typeof e?e:JSON.stringify(e)
;return html`<code>${n.length>160?`${n.slice(0,160)}…`:n}</code>`}const more=e=>e<=0?void 0:html`<li class="muted">and ${e} more, in the JSON report</li>`;const b={ready:"ready",failed:"failed",
waiting:"not ready",applied:"applied, not waited for",idle:"not begun",done:"completed"},x=html`<svg class="shapes" aria-hidden="true">
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
</svg>`,icon=e=>html`<svg class="icon ${e}" role="img" aria-label="${b[e]}">
    <use href="#s-${e}" />
  </svg>`;function stateOfLayer({ready:e,failure:n,heldBy:t}){return e?"ready":null!==t?"idle":null===n?"applied":"failed"}const k=["ContainerCreating","PodInitializing","ContainersNotReady"]
;const M="color-scheme:light;--ground:#f6f7f8;--sheet:#fff;--ink:#1b2127;--muted:#57616c;--line:#e1e5e9;--strong:#c3cad1;--soft:#eef1f4;\n--ready:#14794a;--ready-soft:#e3f3ea;--failed:#b3261e;--failed-soft:#fbe9e7;--wait:#2f6fb5;--wait-soft:#d7e6f7;--work:#6b7784;--mark:#fff",S=`\n:root{${M}}\n@media (prefers-color-scheme:dark){:root{color-scheme:dark;--ground:#0f1215;--sheet:#171b20;--ink:#e6eaee;--muted:#9ca7b3;--line:#282f37;--strong:#434d58;--soft:#1f252b;\n--ready:#4fc38a;--ready-soft:#14301f;--failed:#ff8a80;--failed-soft:#3a1a18;--wait:#7db2ee;--wait-soft:#1d3350;--work:#8a97a5;--mark:#0f1215}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}\nmain,footer{max-width:80rem;margin:0 auto;padding:0 1.5rem}\nmain{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;padding-top:1.5rem}\nfooter{color:var(--muted);font-size:13px;padding-block:1.25rem 2rem}\nmain>section,.verdict{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.4rem 1.3rem}\nh1,h2,h3,h4,p,ul,dl,dd,pre{margin:0;padding:0}\nul{list-style:none}\nh1{font-size:1.65rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;display:flex;gap:.55rem;align-items:center}\nh2{font-size:1.05rem;font-weight:650;margin-bottom:.6rem}\nh3{font-size:1rem;font-weight:650}\ncode,pre{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.88em}\n.muted,.kind{color:var(--muted)}\n.small,.note{font-size:13px}\n.note{color:var(--muted);margin-top:.7rem}\nsummary{cursor:pointer;list-style:none}\nsummary:focus-visible{outline:2px solid var(--wait);outline-offset:2px;border-radius:4px}\n.shapes{position:absolute;width:0;height:0}\n.icon{width:1em;height:1em;flex:none;vertical-align:-.12em;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}\nsymbol .body{fill:currentColor;stroke:none}\nsymbol .body+path{stroke:var(--mark);stroke-width:1.8}\nsymbol .dotted{stroke-dasharray:2.4 2.4}\n.ready{--state:var(--ready)}.failed{--state:var(--failed)}.waiting,.applied{--state:var(--wait)}.idle,.done{--state:var(--muted)}\n.icon{color:var(--state)}\n.verdict{border-left:5px solid var(--state)}\n.brand{color:var(--muted);font-size:13px;margin-bottom:.15rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem}\n.brand nav{display:flex;gap:1rem}\na{color:var(--wait);text-underline-offset:.15em}\nh1 .icon{font-size:1.1em}\n.facts{color:var(--muted);margin-top:.25rem}\n.glance{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.9rem}\n.glance li{background:var(--soft);border-radius:7px;padding:.28rem .7rem}\n.glance span{color:var(--muted)}\n.failure{margin-top:1rem;border-top:1px solid var(--line);padding-top:.9rem;display:grid;gap:.55rem}\n.failure h2{margin:0}\n.cause,.remedy{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:.2rem .8rem;padding:.6rem .9rem;border-radius:7px}\n.cause{background:var(--failed-soft)}.cause b{color:var(--failed)}\n.remedy{background:var(--ready-soft)}.remedy b{color:var(--ready)}\npre{white-space:pre-wrap;background:var(--soft);border-radius:7px;padding:.7rem .9rem;margin-top:.4rem}\n.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem 2rem}\n.cards h3{border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-bottom:.45rem}\n.cards dl{display:grid;grid-template-columns:minmax(7rem,auto) minmax(0,1fr);gap:.3rem 1rem;align-items:baseline}\n.cards dt{color:var(--muted);font-size:14px}\n.copy{user-select:all;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:copy;background:var(--soft);border-radius:5px;padding:.12rem .4rem}\n.changes>details+details{margin-top:.35rem}\n.changes summary span{color:var(--muted)}\n.changes ul{margin:.3rem 0 .5rem 1.1rem;font-size:14px}\n.changes ul ul{margin:.1rem 0 .25rem 1.5rem}\n.sign{display:inline-block;width:1ch;font-family:ui-monospace,monospace;color:var(--wait)}\n.sign.create,.sign.install{color:var(--ready)}.sign.delete,.sign.uninstall{color:var(--failed)}\n@media (max-width:40rem){\nmain,footer{padding-inline:.75rem}main{padding-top:.75rem;gap:.75rem}\nmain>section,.verdict{padding:.9rem .9rem 1rem}\nh1{font-size:1.35rem}\n.cause,.remedy,.cards dl{grid-template-columns:minmax(0,1fr)}\n.cards dd{margin-bottom:.35rem}\n}\n@media print{\n:root{${M};--ground:#fff}\n*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\nmain,footer{max-width:none;padding:0}\nmain>section,.verdict{break-inside:avoid-page}\n.timeline{break-inside:auto}.row,.box,.card{break-inside:avoid}\ndetails::details-content{content-visibility:visible;display:block}\nfooter{display:none}\n}\n`+'\n.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;color:var(--muted);font-size:13px}\n.sample{width:1.7rem;height:12px;vertical-align:-1px;margin-right:.15rem}\n.chart{--what:22rem;--outcome:8.5rem;position:relative;margin-top:.6rem}\n.row{display:grid;grid-template-columns:var(--what) minmax(0,1fr) var(--outcome);gap:0 .8rem;align-items:center;min-height:1.55rem;font-size:13.5px;line-height:1.25;padding-block:.1rem}\n.lane{width:100%;height:12px;overflow:hidden;position:relative;display:block}\n.grid{position:absolute;top:1.6rem;bottom:0;left:calc(var(--what) + .8rem);width:calc(100% - var(--what) - var(--outcome) - 1.6rem);height:calc(100% - 1.6rem);pointer-events:none}\n.grid line{stroke:var(--line);stroke-width:1}\n.axis{position:sticky;top:0;z-index:1;background:var(--sheet);border-bottom:1px solid var(--line)}\n.axis .lane{height:18px;overflow:visible}\n.axis text{fill:var(--muted);font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}\n.axis .first{text-anchor:start}.axis .last{text-anchor:end}\n.what{display:flex;gap:.45rem;align-items:center;min-width:0;padding-left:1.9rem}\n.what .icon{font-size:13px}\n.outcome{color:var(--muted);font-variant-numeric:tabular-nums;text-align:right;padding-right:.15rem}\n.remark{color:var(--muted);border:1px solid var(--line);border-radius:4px;padding:0 .3em;font-size:12px;white-space:nowrap}\n.outcome.failed{color:var(--failed)}\n.layer{display:block;position:relative;border-bottom:1px solid var(--line);padding-block:.2rem}\nsummary::-webkit-details-marker{display:none}\n.top{font-size:15px;min-height:2rem}\n.top .what{padding-left:1.25rem;font-weight:650}.top .what .icon{font-size:15px}\n.top .lane{height:14px}.top .lane rect{height:14px;y:0}\n.layer>summary::before,summary.heading::before,.changes summary::before,.failure summary::before{content:"";display:inline-block;width:.42rem;height:.42rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0;transform:rotate(-45deg)}\ndetails[open]>summary::before{transform:rotate(45deg)}\n.layer>summary{position:relative}\n.layer>summary::before{position:absolute;left:.3rem;top:.75rem}\n.changes summary::before,.failure summary::before,summary.heading::before{margin-right:.55rem;vertical-align:.1em}\n.heading{font-size:12px;font-weight:600;color:var(--muted);letter-spacing:.03em;padding:.3rem 0 .05rem 1.9rem}\n.heading .count{font-weight:400}\n.group>ul{display:block}\n.rest{color:var(--muted);font-size:13px;padding:.1rem 0 .25rem 1.9rem;background:var(--sheet);position:relative}\n.row:hover{background:color-mix(in srgb,var(--wait) 8%,transparent)}\n.lane rect,.sample rect{y:1px;height:10px;rx:2px}\nrect.work{fill:var(--work)}\nrect.pending{fill:var(--work);y:5px;height:2px;rx:0}\nrect.waiting{fill:url(#hatch)}\nrect.ready{fill:var(--ready);y:3.5px;height:5px}\n.top rect.ready{y:0;height:14px}\nrect.failed{fill:url(#cross)}\n.hatch-ground{fill:var(--wait-soft)}.hatch-line{fill:var(--wait)}\n.cross-ground{fill:var(--failed-soft)}.cross-line{stroke:var(--failed);stroke-width:1.4}\n@media (max-width:64rem){.chart{--what:17.5rem;--outcome:7.5rem}}\n@media (max-width:52rem){.chart{--what:14rem}}\n@media (max-width:40rem){\n.row{grid-template-columns:minmax(0,1fr) auto;gap:.1rem .6rem;padding-block:.22rem}\n.row .lane{grid-area:2/1/3/3}\n.axis .what,.axis .outcome{display:none}\n.axis .lane{grid-area:1/1/2/3}\n.axis .odd{display:none}\n.grid{left:0;width:100%}\n.what,.heading,.rest{padding-left:0}\n.top .what{padding-left:1.25rem}\n.outcome{max-width:9.5rem}\n}\n\n.flow{display:flex;flex-direction:column;gap:.4rem;align-items:stretch}\n.box{border:1px solid var(--strong);border-radius:9px;padding:.75rem .9rem;display:grid;gap:.35rem;align-content:start;background:var(--sheet);font-size:14px;line-height:1.4}\n.box ul{border-left:2px solid var(--line);padding-left:.6rem;font-size:13px}\n.end{align-self:center;justify-self:center;border:1px dashed var(--strong);border-radius:99px;padding:.25rem .9rem;color:var(--muted);font-size:14px}\n.arrow{align-self:center;text-align:center;color:var(--muted);font-size:12px;line-height:1.2;display:flex;align-items:center;justify-content:center;gap:.4rem}\n.arrow svg{width:40px;height:16px;flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;transform:rotate(90deg);margin:12px -8px}\n.bow,.need,.foot{display:none;position:relative}\n.ground{border:1px solid var(--strong);border-radius:9px;background:var(--soft);padding:.75rem .9rem}\n.ground dl{display:flex;flex-wrap:wrap;gap:.35rem 2.5rem;margin-top:.3rem;font-size:14px}\n.ground dt{color:var(--muted);font-size:13px}\n.requirement{display:block}\n.topology>.legend{margin-top:.8rem}\n.key-flow,.key-need{display:inline-block;width:1.6rem;border-top:2px solid var(--muted);vertical-align:.28em;margin-right:.2rem}\n.key-need{border-top-style:dashed}\n.key-need,.key-need+span{display:none}\n@media (min-width:70rem){\n.beside{gap:0}\n.beside~.legend .key-need{display:inline-block}.beside~.legend .key-need+span{display:inline}\n.beside .arrow{flex-direction:column;gap:.1rem;padding:0 .4rem}\n.beside .arrow svg{transform:none;margin:0}\n.bow{height:1.9rem;border:solid var(--muted);border-width:1.6px 1.6px 0 1.6px;border-radius:8px 8px 0 0}\n.bow span{position:absolute;top:.1rem;left:0;right:0;text-align:center;font-size:12px;color:var(--muted)}\n.bow::after,.need::after,.foot::after{content:"";position:absolute;width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 1.6px 1.6px 0}\n.bow::after{right:calc(-.25rem - .8px);bottom:1px;transform:rotate(45deg)}\n.need{height:1.2rem;border:dashed var(--muted);border-width:0 1.6px 1.6px 1.6px;border-radius:0 0 8px 8px}\n.need::after{right:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}\n.need.back::after{right:auto;left:calc(-.25rem - .8px)}\n.foot{justify-self:center;width:0;border-left:1.6px dashed var(--muted)}\n.foot::after{left:calc(-.25rem - .8px);top:1px;transform:rotate(-135deg)}\n.foot span{position:absolute;left:.6rem;bottom:.3rem;font-size:12px;color:var(--muted);white-space:nowrap;width:max-content;max-width:8rem;overflow:hidden;text-overflow:ellipsis}\n}\n',j=1e3,A=[...[.01,.02,.05,.1,.2,.5,1,2,5,10,15,30].map(e=>e*j),...[1,2,5,10,15,30,60,120,240,720].map(e=>6e4*e)]
;const round=e=>Math.round(100*e)/100;const E={render:"render the resources",inspect:"look at the cluster",lock:"wait for the lock",chart:"fetch the chart",crds:"apply its CRDs",
helm:"install with Helm",operator:"operator comes up",diff:"compare with the cluster",apply:"apply the resources",wait:"resources come up",outputs:"read the endpoints"};const group=(e,n,t="")=>({
title:e,rows:n,rest:t});function environmentRow(e,n){const t=Math.max(0,e);return{kind:"",name:"Environment",segments:[{kind:"work",from:t,to:t+n}],outcome:(0,d.a3)(n),
detail:`platform and storage, ${(0,d.a3)(n)}`}}function layerRow(e,n){const{name:t,startedAtMs:a,durationMs:r,heldBy:o}=e,s=stateOfLayer(e),i=a+r;if(null!==o){return{state:s,kind:"",name:t,
segments:[],outcome:b[s],detail:`${t} needs ${o}, which is not ready`}}return{state:s,kind:"",name:t,segments:[{kind:"failed"===s?"failed":"waiting",from:a,to:i},..."ready"===s?[{kind:"ready",from:i,
to:n}]:[]],outcome:(0,d.a3)(r),detail:`${t} ${b[s]}: from ${(0,d.a3)(a)} to ${(0,d.a3)(i)}`}}function stepsOf({phases:e,startedAtMs:n,operator:t},a){
const isLong=({durationMs:e})=>e>=.01*a,r=e.filter(isLong).map(({name:e,startedAt:a,durationMs:r})=>{const o=n+a;return{kind:"",name:"operator"===e&&null!==t?`operator ${t.release} comes up`:E[e]??e,
segments:[{kind:"work",from:o,to:o+r}],outcome:(0,d.a3)(r),detail:`from ${(0,d.a3)(o)}, ${(0,d.a3)(r)}`}}),o=e.filter(e=>!isLong(e)).map(({name:e,durationMs:n})=>`${E[e]??e} ${(0,d.a3)(n)}`)
;return group("Steps",r,0===o.length?"":`Short: ${o.join(", ")}`)}function resourcesOf({resources:e,startedAtMs:n,durationMs:t},a){
const r=e.filter(isDefinition),o=e.filter(e=>!isDefinition(e)),s=o.filter(e=>isTelling(e,a)),i=n+t,l=s.map(e=>function(e,n,{end:t,total:a}){
const{kind:r,name:o,namespace:s,appliedAtMs:i,readyAtMs:l,reason:c,message:m}=e,p=(({state:e})=>"progressing"===e?"waiting":e)(e),u=n+i,f=null===l?void 0:n+l,h=void 0===s?"":` in ${s}`,g="ready"===p&&void 0!==f
;return{state:p,kind:r,name:o,segments:g?[{kind:"waiting",from:u,to:f},{kind:"ready",from:f,to:a}]:[{kind:"failed"===p?"failed":"waiting",from:u,to:t}],outcome:g?(0,
d.a3)(Math.max(0,f-u)):"failed"===p&&c||b[p],detail:g?`${r} ${o}${h}: applied at ${(0,d.a3)(u)}, ready at ${(0,d.a3)(f)}`:`${r} ${o}${h}: applied at ${(0,d.a3)(u)}, ${b[p]}: ${c} ${m}`}}(e,n,{end:i,
total:a
})).sort((e,n)=>(e.segments[0]?.from??0)-(n.segments[0]?.from??0)),c=o.filter(e=>!s.includes(e)),m=[...0===r.length?[]:[`${r.length} CRDs`],...c.slice(0,6).map(({kind:e,name:n})=>`${e} ${n}`),...c.length>6?[c.length-6+" more"]:[]]
;return group("Resources",l,0===m.length?"":`Ready at once: ${m.join(", ")}`)}
const isDefinition=({kind:e,state:n})=>"CustomResourceDefinition"===e&&"ready"===n,isTelling=({state:e,action:n,appliedAtMs:t,readyAtMs:a},r)=>"ready"!==e||"none"!==n&&(a??r)-t>=.01*r
;function podRow(e,n){const{name:t,namespace:a,createdAtMs:r,scheduledAtMs:o,readyAtMs:s,endedAtMs:i,restarts:d,reason:l}=e,c=function({phase:e,readyAtMs:n,reason:t}){
return"Succeeded"===e?"done":"Failed"===e?"failed":null!==n?"ready":null===t||k.includes(t)?"waiting":"failed"
}(e),m=o??s??n,p=s??i??n,u="failed"===c?"failed":"done"===c?"ready":"waiting",f=[isOlder(e)?"made before the run":`made at ${atSecond(r)}`,...null===o?[]:[`scheduled at ${atSecond(o)}`],...null===s?[]:[`ready at ${atSecond(s)}`],...null===i?[]:[`ended at ${atSecond(i)}`],...0===d?[]:[timeline_data_restartsOf(e)],...null===l?[]:[l]]
;return{state:c,kind:"",name:t,...0===d?{}:{remark:timeline_data_restartsOf(e)},segments:[{kind:"failed"===c&&null===o?"failed":"pending",from:r,to:m},...null===o&&null===s?[]:[{kind:u,from:m,to:p
}],...null===s?[]:[{kind:"ready",from:s,to:i??n}]],outcome:podOutcome(e,c),detail:`${a}/${t}: ${f.join(", ")}`}}function podOutcome(e,n){const{createdAtMs:t,readyAtMs:a,endedAtMs:r,reason:o}=e
;if("failed"===n||"waiting"===n)return o??b[n];const s="done"===n?r:a;return null===s||isOlder(e)?b[n]:`${"done"===n?"done, ":""}${atSecond(s-t)}`}
const timeline_data_restartsOf=({restarts:e})=>`${e} ${1===e?"restart":"restarts"}`,isOlder=({createdAtMs:e})=>e<=-1e3;function atSecond(e){const n=Math.max(0,Math.round(e/1e3))
;return n<60?`${n} s`:(0,d.a3)(1e3*n)}function renderTimelineChart(e){const n=function(e){
const{durationMs:n,layers:t,pods:a,environment:r}=e,o=t.filter(({heldBy:e})=>null===e).map(({startedAtMs:e})=>e),s=r?.durationMs;return{total:n,
environment:void 0===s||0===o.length?void 0:environmentRow(Math.min(...o)-s,s),layers:t.map(e=>({row:layerRow(e,n),
groups:[stepsOf(e,n),resourcesOf(e,n),group("Pods",(a??[]).filter(n=>n.layer===e.name).map(e=>podRow(e,n)))].filter(({rows:e,rest:n})=>e.length>0||""!==n)})),
strays:(a??[]).filter(e=>!t.some(({name:n})=>n===e.layer)).map(e=>podRow(e,n))}}(e),t=function(e){const n=Math.max(1,e),t=A.find(e=>n/e<8)??Math.ceil(n/8),a=Array.from({length:Math.floor(n/t)+1
},(e,n)=>n*t);return{total:n,ticks:a,percent:e=>round(Math.min(Math.max(e,0),n)/n*100)}}(n.total),{environment:a,layers:r,strays:o}=n
;return html`<section class="timeline" id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Timeline</h2>
    ${R}
    <div class="chart">
      ${function({ticks:e,percent:n}){return html`<div class="row axis" aria-hidden="true">
    <span class="what"></span><svg class="lane">${e.map((e,t)=>html`<text class="${n(e)>96?"last":0===t?"first":t%2==1?"odd":""}" x="${n(e)}%" y="14">${function(e){if(0===e)return"0"
;if(e<j)return`${e} ms`;if(e<6e4)return e/j+" s";const n=Math.round(e/j);return`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`}(e)}</text>`)}</svg><span class="outcome"></span>
  </div>`}(t)}
      <svg class="grid" aria-hidden="true">${t.ticks.map(e=>line(t.percent(e)))}</svg>
      ${void 0===a?void 0:html`<div class="layer">${row(a,t,"top")}</div>`}
      ${r.map(e=>function({row:e,groups:n},t){return 0===n.length?html`<div class="layer">${row(e,t,"top")}</div> `:html`<details class="layer" open>
    <summary>${row(e,t,"top")}</summary>
    ${n.map(e=>renderGroup(e,t))}
  </details> `}(e,t))}
      ${0===o.length?void 0:renderGroup({title:"Pods of no known layer",rows:o,rest:""},t)}
    </div>
    ${function({pods:e,otherPods:n,unreadNamespaces:t}){if(null===e)return
;const a=[...null===n||0===n?[]:[`${n} more ${1===n?"pod was":"pods were"} there already and did not restart.`],...0===e.length?[]:["Times of pods are whole seconds, by the clock of the cluster."],...t.map(({namespace:e,reason:n})=>`Pods of ${e} could not be read: ${n}`)]
;return 0===a.length?void 0:html`<p class="note">${a.join(" ")}</p>`}(e)}
  </section> `}const sample=e=>html`<svg class="sample" aria-hidden="true"><rect class="${e}" width="100%" /></svg>`,R=html`<p class="legend">
  <span>${sample("work")} work of Lamina’s own</span>
  <span>${sample("pending")} not scheduled</span>
  <span>${sample("waiting")} on its way</span>
  <span>${sample("ready")} ready</span>
  <span>${sample("failed")} failed</span>
</p> `;const line=e=>html`<line x1="${e}%" x2="${e}%" y1="0" y2="100%" />`;function renderGroup({title:e,rows:n,rest:t},a){const r=html`<ul>
      ${n.map(e=>html`<li>${row(e,a)}</li> `)}
    </ul>
    ${""===t?void 0:html`<p class="rest">${t}</p>`}`,o=html`${e}${n.length>3?html` <span class="count">${n.length}</span>`:void 0}`;return n.length>16?html`<details class="group">
        <summary class="heading">${o}</summary>
        ${r}
      </details> `:html`<div class="group">
        <h4 class="heading">${o}</h4>
        ${r}
      </div> `}function row({state:e,kind:n,name:t,remark:a,segments:r,outcome:o,detail:s},i,d=""){const l=r.map(({kind:e,from:n,to:t})=>{
const a=Math.min(i.percent(n),99.65),r=Math.max(.35,i.percent(t)-a);return html`<rect
      class="${e}"
      x="${a}%"
      width="${Math.round(100*Math.min(r,100-a))/100}%"
    />`});return html`<div class="row ${d}" title="${s}">
    <span class="what"
      >${void 0===e?void 0:icon(e)}<span class="name"
        >${""===n?void 0:html`<span class="kind">${n}</span> `}${t}${void 0===a?void 0:html` <span class="remark">${a}</span>`}</span
      ></span
    ><svg class="lane" aria-hidden="true">${l}</svg><span class="outcome ${e}">${o}</span>
  </div>`}const O={ok:["✓",""],missing:["+","; made by this run"],wrong:["~","; mended by this run"]};function renderRequirement({check:e,state:n,detail:t}){const[a,r]=O[n]
;return html`<span class="requirement"
    >${a} <b>${e}</b> <span class="muted">${t}${r}</span></span
  >`}function renderDriver(e){const{version:n,method:t,installedBy:a,skipped:r,nodesReady:o,nodes:s}=e;if(void 0!==r)return fact("EBS CSI driver","",`none: ${r}`);const i=a??t
;return fact("EBS CSI driver",n,`${""===i?"":`by ${i}, `}on ${o} of ${s.length} nodes`)}const fact=(e,n,t)=>html`<div>
    <dt>${e}</dt>
    <dd><b>${n}</b> <span class="muted">${t}</span></dd>
  </div>`,C=["speed","batch","serving"],P=[["Events","speed",""],["speed","batch","all of the log"],["speed","serving","newest events"],["batch","serving","exact views"],["serving","Readers",""]]
;const nameOf=e=>"end"===e.kind?e.name:e.layer.name,I=/^(?:admissionregistration|apiextensions|apiregistration|coordination|discovery|networking|rbac\.authorization|scheduling|storage)\.k8s\.io$/
;function renderTopology(e){const n=function({layers:e}){const has=n=>e.some(e=>e.name===n),n=C.flatMap(n=>e.filter(({name:e})=>e===n)),t=e.filter(({name:e})=>!C.includes(e)),a=[...has("speed")?[{
kind:"end",name:"Events"}]:[],...n.map(e=>({kind:"layer",layer:e})),...has("serving")?[{kind:"end",name:"Readers"}]:[],...t.map(e=>({kind:"layer",layer:e
}))],place=e=>a.findIndex(n=>nameOf(n)===e),isThere=({from:e,to:n})=>e>=0&&n>=0;return{boxes:a,flows:P.map(([e,n,t])=>({from:place(e),to:place(n),label:t})).filter(isThere),
needs:e.flatMap(({name:e,dependsOn:n})=>n.map(n=>({from:place(n),to:place(e),label:""}))).filter(isThere)}}(e);if(0===n.boxes.length)return{body:void 0,style:""};const t=function(e){if(null===e)return
;const{platform:n,evidence:t=[],storageClass:a,ebsAccess:r,driver:o,helm:s,durationMs:i}=e,l=[void 0===n?void 0:fact("Platform",n,t.join("; ")),void 0===a?void 0:fact("StorageClass",a.name,`${a.provisioner??""}${!0===a.created?", made by this run":""}`),void 0===r?void 0:html`<div>
          <dt>EBS access</dt>
          <dd>${r.requirements.map(renderRequirement)}</dd>
        </div>`,void 0===o?void 0:renderDriver(o),void 0===s?void 0:fact("Helm",s.version,"")],c=a?.notes??[];return html`<h3>Environment <span class="muted">${void 0===i?"":(0,d.a3)(i)}</span></h3>
    <dl>${l}</dl>
    ${c.map(e=>html`<p class="muted small">${e}</p>`)}`}(e.environment),a=e.layers.length<=3;return{body:html`<section class="topology" id="topology" aria-labelledby="topology-title">
      <h2 id="topology-title">Topology</h2>
      <div class="flow${a?" beside":""}">
        ${n.boxes.map((t,a)=>function(e,n,t,a){const r=t.flows.find(({from:e,to:t})=>e===n&&t===n+1),o=void 0===r?void 0:html`<div class="arrow a${n}" aria-hidden="true">
          <svg><use href="#s-arrow" /></svg><span>${r.label}</span>
        </div> `;if("end"===e.kind)return html`<div class="end b${n}">${e.name}</div>
      ${o}`;const s=t.flows.filter(({from:e,to:a})=>a===n&&"layer"===t.boxes[e]?.kind).flatMap(({from:e})=>t.boxes[e]??[]).map(nameOf);return html`<article class="box b${n}">${function(e,n,{pods:t}){
const{name:a,description:r,namespace:o,operator:s,operatorVersion:d,dependsOn:l}=e,c=(t??[]).filter(e=>e.layer===a),m=function({resources:e,operator:n}){const t=e.filter(({apiVersion:e})=>(0,
i.F8)(e).includes(".")&&!I.test((0,
i.F8)(e))),a=t.length>0?t:e.filter(({kind:e,namespace:t})=>["Deployment","StatefulSet","DaemonSet","Job","CronJob"].includes(e)&&t!==n?.namespace),r=[...new Set(a.map(({kind:e})=>e))].map(e=>{
const[n,...t]=a.filter(n=>n.kind===e);return 0===t.length?`${e} ${n?.name??""}`:`${e} ×${t.length+1}`});return r.length<=5?r:[...r.slice(0,5),r.length-5+" more kinds"]
}(e),p=c.reduce((e,n)=>e+n.restarts,0),u=[`namespace ${o}`,...0===c.length?[]:[`${c.length} ${1===c.length?"pod":"pods"}`],...0===p?[]:[`${p} ${1===p?"restart":"restarts"}`]],f=[...0===n.length?[]:[`reads from ${n.join(" and ")}`],...0===l.length?[]:[`needs ${l.join(", ")}`]]
;return html`<h3>${icon(stateOfLayer(e))} ${a}</h3>
    ${null===r?void 0:html`<p class="muted">${r}</p>`}
    ${null===s?void 0:html`<p class="operator">
            <span class="kind">operator</span> ${s.release}
            <b>${d??s.version}</b> <span class="muted">in ${s.namespace}</span>
          </p>`}
    ${0===m.length?void 0:html`<ul>
            ${m.map(e=>html`<li>${e}</li>`)}
          </ul>`}
    <p class="muted small">
      ${u.join(" · ")}${0===f.length?void 0:html`<br />${f.join(" · ")}`}
    </p>`}(e.layer,s,a)}</article>
    ${o}`}(t,a,n,e))}
        ${bows(n).map((e,t)=>html`<div class="bow n${t}" aria-hidden="true">
              <span>${bows(n)[t]?.label}</span>
            </div> `)}
        ${n.needs.map(({from:e,to:n},t)=>html`<div class="need m${t}${e>n?" back":""}" aria-hidden="true"></div> `)}
        ${void 0===t?void 0:html`${n.boxes.map((e,t)=>function(e,n,{boxes:t}){if("end"===e.kind)return;const a=e.layer.dependsOn.filter(e=>!t.some(n=>nameOf(n)===e))
;return 0===a.length?void 0:html`<div class="foot f${n}" aria-hidden="true"><span>${a.join(", ")}</span></div> `}(e,t,n))}
                <div class="ground">${t}</div>`}
      </div>
      <p class="legend">
        <span><i class="key-flow"></i> <span>events and views</span></span>
        <span><i class="key-need"></i> <span>has to be there first</span></span>
      </p>
    </section> `,style:a?placesOf(n):""}}const bows=({flows:e})=>e.filter(({from:e,to:n})=>n-e>1);function placesOf(e){const{boxes:n,needs:t}=e,a=[],r=[];n.forEach(({kind:e},n)=>{n>0&&a.push("5rem"),
r.push(a.length+1),a.push(..."end"===e?["5.5rem"]:["minmax(0,1fr)","minmax(0,1fr)"])});const start=e=>r[e]??1,middle=e=>start(e)+1
;return`@media (min-width:70rem){.flow{display:grid}.flow .bow,.flow .need,.flow .foot{display:block}${[`.flow{grid-template-columns:${a.join(" ")}}`,...n.flatMap(({kind:e},n)=>{const a="end"===e?1:2
;return[`.b${n}{grid-area:2/${start(n)}/3/span ${a}}`,`.a${n}{grid-area:2/${start(n)+a}}`,`.f${n}{grid-area:3/${start(n)}/span ${t.length+1}/span 1}`]
}),...bows(e).map(({from:e,to:n},t)=>`.n${t}{grid-area:1/${middle(e)}/2/${middle(n)}}`),...t.map(({from:e,to:n},t)=>`.m${t}{grid-area:3/${middle(Math.min(e,n))}/span ${t+1}/${middle(Math.max(e,n))}}`),`.foot{min-height:${1.2*t.length+2}rem}`,`.ground{grid-area:${t.length+4}/1/auto/-1}`].join("")}}`
}function renderVerdict(e,n){const{layers:t,startedAt:a,durationMs:r,changed:o}=e,s=t.filter(e=>"failed"===stateOfLayer(e)),l=function({layers:e}){const n=e.map(stateOfLayer)
;return n.includes("failed")?"failed":0===n.length?"idle":n.every(e=>"ready"===e)?"ready":"applied"}(e),c=[...0===r?[]:[(0,d.a3)(r)],o?"changed":"nothing changed"]
;return html`<header class="verdict ${l}">
    <div class="brand">
      <span>Lamina · bring-up report</span>
      <nav aria-label="On this page">${n.map(e=>html`<a href="#${e}">${e}</a>`)}</nav>
    </div>
    <h1>${icon(l)} ${headline(e)}</h1>
    <p class="facts">
      ${c.join(" · ")}${null===a?void 0:html` · <time datetime="${a}">${a.slice(0,19).replace("T"," ")} UTC</time>`}
    </p>
    ${t.length<2?void 0:html`<ul class="glance">
            ${t.map(glance)}
          </ul>`}
    ${s.map(e=>function({name:e,failure:n,rolledBack:t},a){if(null===n)return;const{cause:r,remedy:o,culprit:s,code:d}=n;return html`<section class="failure" aria-label="Why ${e} is not ready">
    ${a?html`<h2>${e}</h2>`:void 0}
    <p class="cause"><b>Cause</b> <span>${r??n.message}</span></p>
    ${null===o||""===o?void 0:html`<p class="remedy"><b>Remedy</b> <span>${o}</span></p>`}
    ${null===t?void 0:function({ready:e,message:n,remedy:t}){return html`<p class="${e?"remedy":"cause"}">
    <b>Rollback</b> <span>${void 0===t?n:`${n}. ${t}`}</span>
  </p>`}(t)}
    ${null===s||""===s.name?void 0:html`<p class="facts">${null===d?void 0:html`<code>${d}</code> at `}<code>${(0,i.P5)(s)}</code></p>`}
    ${function({cause:e,message:n,evidence:t}){const a=null===e||e===n?t:[n,...t];return 0===a.length?void 0:html`<details open>
    <summary>Evidence</summary>
    <pre>${a.join("\n")}</pre>
  </details>`}(n)}
  </section> `}(e,s.length>1))}
  </header> `}function headline(e){const{layers:n}=e,names=e=>n.filter(n=>stateOfLayer(n)===e).map(({name:e})=>e),t=names("failed");if(0===n.length)return"No layer was brought up"
;if(t.length>0)return`${listOf(t)} ${1===t.length?"is":"are"} not ready`;const a=[...names("applied"),...names("idle")]
;return a.length>0?`${listOf(a)} ${1===a.length?"is":"are"} ${b.applied}`:`${listOf(names("ready"))} ${1===n.length?"is":"are"} ready`}
const listOf=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)??""}`;function glance(e){const n=stateOfLayer(e),t=null===e.heldBy?`${b[n]}, ${(0,
d.a3)(e.durationMs)}`:`not begun: needs ${e.heldBy}`;return html`<li>${icon(n)} <b>${e.name}</b> <span>${t}</span></li>`}const N={".html":function(e){
const{body:n,style:t}=renderTopology(e),a=S+t,r=new Html(`<style>${a}</style>`),o=0===e.layers.length?void 0:renderTimelineChart(e),s=function({layers:e}){
const n=e.filter(({endpoints:e})=>Object.keys(e).length>0);if(0!==n.length)return html`<section class="endpoints" id="endpoints" aria-labelledby="endpoints-title">
    <h2 id="endpoints-title">Endpoints</h2>
    <div class="cards">
      ${n.map(({name:e,endpoints:n})=>html`<div class="card">
            <h3>${e}</h3>
            <dl>
              ${Object.entries(n).map(([e,n])=>html`<dt>${e}</dt>
                    <dd><code class="copy">${n}</code></dd> `)}
            </dl>
          </div> `)}
    </div>
  </section> `}(e),i=renderChanges(e),d=Object.entries({timeline:o,topology:n,endpoints:s,changes:i}).filter(([,e])=>void 0!==e).map(([e])=>e),{text:l}=html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${function(e){const n=(0,w.createHash)("sha256").update(e).digest("base64")
;return`default-src 'none'; style-src 'sha256-${n}'; base-uri 'none'; form-action 'none'`}(a)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>Lamina: ${headline(e)}</title>
        ${r}
      </head>
      <body>
        ${x}
        <main>${renderVerdict(e,d)} ${o}${n}${s}${i}</main>
        <footer>Written by Lamina. This page loads nothing and runs nothing.</footer>
      </body>
    </html> `;return l},".json":e=>`${JSON.stringify(e,void 0,2)}\n`};var z=t(8544);function renderResult({layers:e},n={}){return e.map(e=>function(e,n){const t=(0,
z.C2)(n.colour??!1),{name:a,ready:r,changed:o,durationMs:s,operatorVersion:i,namespace:l,failure:c,rolledBack:m}=e,p=void 0!==c?t("red","✘ not ready"):r?t("green","✔ ready"):t("yellow","… applied, not waited for"),u=[(0,
d.a3)(s),o?"changed":"unchanged",`namespace ${l}`,...void 0===i?[]:[`operator ${i}`]]
;return[`${t("bold",a)}  ${p}  ${t("dim",u.join(", "))}`,...indent(text_renderEndpoints(e.endpoints)),...void 0===c?[]:["",...indent(renderFailureText(c,n))],...void 0===m?[]:indent(text_renderRollback(m,n)),""].join("\n")
}(e,n)).join("\n")}function text_renderEndpoints(e){const n=Object.keys(e),t=Math.max(0,...n.map(z.qz));return n.map(n=>`${(0,z.f)(n,t)}  ${(0,z.sN)(e[n]??"")}\n`).join("")}
function renderFailureText({message:e,diagnosis:n},{colour:t=!1}={}){const a=(0,z.C2)(t);if(void 0===n)return`${a("red","Failed:")} ${(0,z.sN)(e)}\n`
;const{cause:r,remedy:o,evidence:s}=n,i=[`${a("red","Cause:")}  ${(0,z.sN)(r)}`];return""!==o&&i.push(`${a("green","Remedy:")} ${(0,z.sN)(o)}`),e!==r&&i.push(`${a("dim","Status:")} ${(0,z.sN)(e)}`),
s.length>0&&i.push("Evidence:",...s.map(e=>`  ${a("dim",(0,z.sN)(e))}`)),`${i.join("\n")}\n`}function text_renderRollback({ready:e,message:n,remedy:t},{colour:a=!1}){const r=(0,
z.C2)(a),o=[r(e?"green":"yellow",(0,z.sN)(n))];return void 0!==t&&o.push(`${r("green","Remedy:")} ${(0,z.sN)(t)}`),`${o.join("\n")}\n`}const indent=e=>e.split("\n").filter(e=>""!==e).map(e=>`  ${e}`)
;var T=t(9420),up_addDisposableResource=function(e,n,t){if(null!=n){if("object"!=typeof n&&"function"!=typeof n)throw new TypeError("Object expected.");var a,r;if(t){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(void 0===a){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;a=n[Symbol.dispose],t&&(r=a)}if("function"!=typeof a)throw new TypeError("Object not disposable.");r&&(a=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:n,
dispose:a,async:t})}else t&&e.stack.push({async:!0});return n},B=function(e){return function(n){function fail(t){n.error=n.hasError?new e(t,n.error,"An error was suppressed during disposal."):t,
n.hasError=!0}var t,a=0;return function next(){for(;t=n.stack.pop();)try{if(!t.async&&1===a)return a=0,n.stack.push(t),Promise.resolve().then(next);if(t.dispose){var e=t.dispose.call(t.value)
;if(t.async)return a|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return n.hasError?Promise.reject(n.error):Promise.resolve()
;if(n.hasError)throw n.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,n,t){var a=new Error(t);return a.name="SuppressedError",a.error=e,a.suppressed=n,a})
;async function up(e,n){const t={stack:[],error:void 0,hasError:!1};try{void 0!==e.report&&await async function(e){
if(!(y.extname(e)in N))throw new r.j1(`--report "${e}" ends neither in .html nor in .json`,{remedy:"Name it report.html for a page, or report.json for data."});const n=y.dirname(y.resolve(e))
;if(await(0,g.stat)(e).then(e=>e.isDirectory(),()=>!1))throw new r.j1(`--report "${e}" is a folder`);await(0,g.access)(n,h.constants.W_OK).catch(t=>{
throw new r.j1(`--report "${e}" cannot be written: ${n} is no folder to write to`,{remedy:"Make the folder first, or name another.",cause:t})})}(e.report);const a=up_addDisposableResource(t,await(0,
T.f)(e,n),!0),o=await n.screen.showProgress(n=>bringUp(a,{...e,onProgress:n}));void 0!==e.report&&(await async function(e,n){const t=N[y.extname(e)]?.(n)??"",a=await(0,g.open)(e,"w",384);try{
await a.chmod(384),await a.writeFile(t)}finally{await a.close()}}(e.report,await o.report()),n.logger.info(`Report: ${e.report}`))
;const{ready:s,changed:i,durationMs:d,environment:l,layers:c,endpoints:m,failure:p}=o;return{json:{ready:s,changed:i,durationMs:d,environment:l,layers:c.map(e=>({name:e.name,ready:e.ready,
changed:e.changed,durationMs:e.durationMs,operatorVersion:e.operatorVersion,endpoints:e.endpoints,...void 0===e.rolledBack?{}:{rolledBack:e.rolledBack}})),endpoints:m,reportPath:e.report??null},
text:()=>renderResult({layers:c},n),...void 0===p?{}:{failure:p}}}catch(e){t.error=e,t.hasError=!0}finally{const e=B(t);e&&await e}}},1131:(e,n,t)=>{t.d(n,{S:()=>layerFailure});var a=t(2317)
;function layerFailure(e){const{failure:n,name:t,rolledBack:r}=e,o=n?.diagnosis,s=o?.cause??n?.message??"not ready",i=[o?.remedy??"",r?.remedy??""].filter(e=>""!==e)
;return new a.Xf("LAYER_NOT_READY",`Layer ${t}: ${void 0===r?s:`${s.replace(/\.$/,"")}. ${r.message}`}`,{...0===i.length?{}:{remedy:i.join(" ")},details:{layer:t,...void 0===o?{}:{diagnosis:o},
...void 0===r?{}:{rolledBack:r}}})}},203:(e,n,t)=>{t.d(n,{S:()=>applyCalls});var a=t(5358),r=t(1891);const o=4;async function applyCalls(e,{aws:n,logger:t,onDone:s,isGone:i,isRace:d}){
const l=new Set,c=new Map,send=async e=>{if(!l.has(e.resource)&&!c.has(e.resource)){try{await n.write(e)}catch(n){if("ec2"!==e.service||!(n instanceof a.Gy))throw n
;if(d(n))return void c.set(e.resource,n);if(!i(n))throw n;return l.add(e.resource),void t.warning(`${e.resource} is no longer there (${n.awsCode}); going on without it`)}
t.info(`${e.service}:${e.action} ${e.resource}: ${e.reason}`),s(e)}};for(const n of function(e){const n=[];for(const t of e){const e=n.at(-1)
;void 0!==e?.[0]&&"ec2"===e[0].service==("ec2"===t.service)?e.push(t):n.push([t])}return n}(e)){const e=Map.groupBy(n,({service:e,resource:n})=>"ec2"===e?n:"");await(0,
r.X)([...e.values()],o,async e=>{for(const n of e)await send(n)});for(const e of c.values())throw e}return{gone:[...l]}}},9072:(e,n,t)=>{t.d(n,{S:()=>isGone})
;const isGone=({awsCode:e})=>"InvalidInstanceID.NotFound"===e||"IncorrectInstanceState"===e},1458:(e,n,t)=>{t.d(n,{s:()=>setUpEbsAccess})
;var a=t(5358),r=t(2317),o=t(203),s=t(5709),i=t(7282),d=t(9072),l=t(3691),c=t(8662),m=t(3578),p=t(4902);async function associationsSettled(e,n){
await until(e,"instance profiles to be associated or gone",n,async e=>{const t=await(0,c.kF)(n.aws,e),a=new Set(t.filter(({State:e})=>"associating"===e||"disassociating"===e).map(({InstanceId:e})=>e))
;return e.filter(e=>a.has(e))})}async function waitUntilAssociated(e,n){const{aws:t}=n;await until(e,"instance profiles to be associated",n,async e=>{const n=await(0,
c.kF)(t,e),a=new Set(n.filter(({State:e})=>"associated"===e).map(({InstanceId:e})=>e)),r=e.filter(e=>!a.has(e)),o=new Set(n.map(({InstanceId:e})=>e)),s=r.filter(e=>!o.has(e));if(0===s.length)return r
;const i=await byId(t,s);return r.filter(e=>o.has(e)||!hasEnded(i.get(e)))})}async function waitUntilApplied(e,n,t){await until(e,"metadata options to be applied",t,async e=>{
const a=await byId(t.aws,e);return e.filter(e=>{const t=a.get(e);if("running"!==t?.State?.Name&&"pending"!==t?.State?.Name)return!1;const{MetadataOptions:r={}}=t;return"pending"===r.State||(0,
m.k)(r)<n})})}const hasEnded=e=>void 0===e||["shutting-down","terminated"].includes(e.State?.Name??"");async function byId(e,n){const t=await(0,c.PD)(e,"instance-id",n)
;return new Map(t.map(({instance:e})=>[e.InstanceId??"",e]))}const u=500,f=5e3;async function until(e,n,{clock:t,logger:a,signal:o,deadline:s,random:i=Math.random},d){let l=e
;const late=()=>new r.j3(`Timed out waiting for ${n}: ${(0,p.X)(l)}`,{remedy:"Run this again: it goes on where it stopped. If it stays so, look at the instances in EC2.",details:{instanceIds:l}});try{
for(let e=u;l.length>0;e=Math.min(f,2*e)){if(o.throwIfAborted(),l=await d(l),0===l.length)return;a.debug(`Waiting for ${n}: ${(0,p.X)(l)}`);const r=s-t.now();if(r<=0)throw late()
;await t.sleep(Math.min(r,e*(.5+i()/2)),o)}}catch(e){throw e===o.reason&&e instanceof r.j3?late():e}}const h=8,g=500,y=4;async function setUpEbsAccess(e){
const{aws:n,clock:t,logger:a,signal:r,random:o=Math.random}=e,s={aws:n,clock:t,logger:a,signal:r,random:o,deadline:t.now()+e.timeout},d=[];let l={of:"",times:0},c=[],m=!1;for(let n=1;;n+=1)try{
const n=await(0,i.i)(e),{plan:t}=n;if(c=t.instanceIds,!m)for(const e of t.warnings)a.warning(e);if(m=!0,refuseBlocked(t,d),e.dryRun)return{...t,changed:t.calls.length>0}
;const r=await carryOut(n,d,e,s),o=c.filter(e=>!r.includes(e));return{...t,instanceIds:o,calls:d,changed:d.length>0}}catch(e){if(n===h||!isRace(e))throw e;if(l=countRefusals(e,l),
l.times>=(v.has(e.awsCode)?y:2))throw e;a.debug(`${e.message}; looking again`),await t.sleep((.5+o()/2)*g*n,r),"IncorrectState"===e.awsCode&&await associationsSettled(c,s)}}
async function carryOut({plan:{calls:e},nodes:n,awaitAgentOf:t},a,{aws:r,logger:i,wish:c,onCall:m},p){const u=new Set(e.map(({resource:e})=>e));await async function(e,n){
const t=e.filter(({state:e})=>"pending"===e||"stopping"===e);await until(t.map(({id:e})=>e),"instances to be running or stopped",n,async e=>{const t=await byId(n.aws,e)
;return e.filter(e=>["pending","stopping"].includes(t.get(e)?.State?.Name??""))})}(n.instances.filter(({id:e})=>u.has(e)),p);const{gone:f}=await(0,o.S)(e,{aws:r,logger:i,onDone:e=>{a.push(e),m?.(e)},
isGone:d.S,isRace}),there=e=>e.filter(e=>!f.includes(e));return await async function(e,n){await Promise.all([waitUntilAssociated(e.associations,n),waitUntilApplied(e.metadata,e.hopLimit,n)])}({
associations:there(n.associations),metadata:there(n.metadata),hopLimit:c.hopLimit},p),""!==t&&await(0,s.dP)({...p,clusterName:t,name:l.Sr,timeout:p.deadline-p.clock.now()}),f}
function refuseBlocked({requirements:e},n){const t=e.filter(({state:e,calls:n})=>"ok"!==e&&0===n.length)
;if(0!==t.length)throw new r.Xf("EBS_ACCESS_BLOCKED",`${t.map(({check:e,detail:n})=>`${e}: ${n}`).join(". ")}. ${0===n.length?"Nothing was changed":`What was done until another run came in between is kept: ${n.map(({action:e})=>e).join(", ")}`}`,{
remedy:t.map(({remedy:e})=>e).filter(e=>void 0!==e).join(" "),details:{requirements:t.map(({check:e,state:n,detail:t,remedy:a})=>({check:e,state:n,detail:t,remedy:a}))}})}
const w=new Set(["EntityAlreadyExists","NoSuchEntity","LimitExceeded","DeleteConflict","IncorrectState","InvalidAssociationID.NotFound","ResourceInUseException","ResourceNotFoundException"])
;function isRace(e){return e instanceof a.Gy&&w.has(e.awsCode)}const v=new Set(["EntityAlreadyExists","LimitExceeded"]);function countRefusals({service:e,action:n,awsCode:t},a){
const r=`${e}:${n} ${t}`;return{of:r,times:r===a.of?a.times+1:1}}},8460:(e,n,t)=>{t.d(n,{z:()=>prepareEnvironment});var a=t(1458),r=t(7517),o=t(2870),s=t(6460);const i=6e5
;async function prepareEnvironment(e){const{kubernetes:n,logger:t,clock:d,signal:l,dryRun:c=!1}=e,m=d.now(),p=e.detected??await(0,o.li)(n,{signal:l}),{platform:u,evidence:f}=p
;t.info(`Platform: ${u} (${f.join("; ")})`)
;const h="ec2"===u||"eks"===u?e.aws:void 0,g=h&&await async function({kubernetes:e,logger:n,clock:t,signal:r,dryRun:o=!1},{access:s,manifests:d,openAws:l},c){if(void 0===s)return;const m=await l()
;try{return await(0,a.s)({kubernetes:e,logger:n,clock:t,signal:r,aws:m,platform:c,wish:s,manifests:d,dryRun:o,timeout:i})}finally{m.close()}
}(e,h,p),y=h&&await function({kubernetes:e,logger:n,clock:t,signal:a,dryRun:o=!1},{helm:s,exec:i,region:d,clusterName:l,chartMirror:c,run:m,openAws:p},u,f){const h=f?.serviceAccountRoleArn??""
;return(0,r.F)({kubernetes:e,logger:n,clock:t,signal:a,helm:s,exec:i,platform:u,run:m,dryRun:o,openAws:p,...void 0===d?{}:{region:d},...void 0===l?{}:{clusterName:l},...void 0===c?{}:{chartMirror:c},
...""===h?{}:{serviceAccountRoleArn:h}})}(e,h,u,g),w=await(0,s.U)({kubernetes:n,logger:t,clock:d,signal:l,platform:u,dryRun:c,driverPlanned:!0===y?.changed,...e.storageClass});return{platform:u,
evidence:f,...void 0===g?{}:{ebsAccess:g},...void 0===y?{}:{driver:y},storageClass:w,changed:[g,y,w].some(e=>!0===e?.changed),durationMs:d.now()-m}}},3234:(e,n,t)=>{t.d(n,{F:()=>buildReport})
;var a=t(243);const r=1;function buildReport({layers:e,files:n=[],environment:t,startedAt:o,pods:s}){return{schemaVersion:r,startedAt:void 0===o?null:new Date(o).toISOString(),
ready:e.every(({ready:e})=>e),changed:!0===t?.changed||e.some(({changed:e})=>e),durationMs:(0,a.O)(e),environment:t??null,endpoints:Object.assign({},...e.map(e=>e.endpoints)),
layers:e.map(e=>function(e,n){const{name:t,namespace:a,ready:r,changed:o,durationMs:s,operatorVersion:i,endpoints:d,plan:l,phases:c}=e,{operator:m}=n?.spec??{};return{name:t,
description:n?.spec.description??null,namespace:a,dependsOn:n?.spec.dependsOn??[],ready:r,changed:o,startedAtMs:e.startedAt??0,durationMs:s,heldBy:e.heldBy??null,operator:void 0===m?null:{
chart:m.chart,version:m.version,release:m.release,namespace:m.namespace},operatorVersion:i??null,endpoints:d,changes:l.changes,helm:l.helm,phases:c,
resources:e.resources.map(({reference:e,action:n,appliedAt:t,readyAt:a,readiness:r})=>({...e,action:n,appliedAtMs:t,readyAtMs:a??null,...r})),failure:buildFailureReport(e.failure),
rolledBack:e.rolledBack??null}}(e,n.find(({name:n})=>n===e.name))),pods:s?.pods.map(e=>function(e,n){
const since=e=>void 0===e?null:e-n,{name:t,namespace:a,layer:r=null,phase:o,restarts:s,reason:i=null}=e;return{name:t,namespace:a,layer:r,createdAtMs:e.createdAt-n,scheduledAtMs:since(e.scheduledAt),
readyAtMs:since(e.readyAt),endedAtMs:since(e.endedAt),phase:o,restarts:s,reason:i}}(e,o??0))??null,otherPods:s?.others??null,unreadNamespaces:s?.unread??[]}}function buildFailureReport(e){
if(void 0===e)return null;const{message:n,reference:t,diagnosis:a}=e;return{message:n,reference:t??null,code:a?.code??null,culprit:a?.culprit??null,cause:a?.cause??null,remedy:a?.remedy??null,
evidence:a?.evidence??[]}}},243:(e,n,t)=>{function wallClockOf(e){return e.reduce((e,{startedAt:n=0,durationMs:t})=>Math.max(e,n+t),0)}t.d(n,{O:()=>wallClockOf})}};
