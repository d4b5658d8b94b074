export const id=3435;export const ids=[3435];export const modules={88230:(e,r,n)=>{n.r(r),n.d(r,{action:()=>p})
;var t=n(7022),o=n(78186),s=n(96019),i=n(12317),a=n(74917),c=n(65842),f=n(31613),u=n(22217),__addDisposableResource=function(e,r,n){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var t,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.")
;t=r[Symbol.asyncDispose]}if(void 0===t){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],n&&(o=t)}
if("function"!=typeof t)throw new TypeError("Object not disposable.");o&&(t=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:r,dispose:t,async:n})
}else n&&e.stack.push({async:!0});return r},l=function(e){return function(r){function fail(n){r.error=r.hasError?new e(n,r.error,"An error was suppressed during disposal."):n,r.hasError=!0}var n,t=0
;return function next(){for(;n=r.stack.pop();)try{if(!n.async&&1===t)return t=0,r.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return t|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else t|=1}catch(e){fail(e)}if(1===t)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}()}
}("function"==typeof SuppressedError?SuppressedError:function(e,r,n){var t=new Error(n);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});const p=(0,a.QP)({name:"doctor",inputs:{
kubeconfig:(0,c.Qq)(),context:(0,c.Qq)(),...u.m,platform:f.U,region:(0,c.Qq)(),"cluster-name":(0,c.Qq)(),...a.bB},outputs:["ok","findings"],async run(e){const r={stack:[],error:void 0,hasError:!1}
;try{const{inputs:n,installation:a,env:l,logger:p,signal:d,output:m,summarize:y}=e,h=await(0,u.o)(n,e,(0,f._)(n.platform)),g=__addDisposableResource(r,await(0,o.j)(h,{...(0,c.lq)("region",n.region),
...(0,c.lq)("clusterName",n["cluster-name"]),kubeconfig:n.kubeconfig,context:n.context,ebsAccess:!1,set:[],forceConflicts:!1,installation:a,env:l,logger:p,signal:d
}),!0),v=await p.group("Examine the cluster",()=>(0,t.U)(g,{layersWereNamed:n.layers.length>0}));p.info((0,s.v)(v).trimEnd());const w=v.filter(({state:e})=>"ok"!==e);m("ok",0===w.length),
m("findings",JSON.stringify(v)),y((0,s.C)(v));const[b]=w;if(void 0!==b){const e=1===w.length?"":`, and ${w.length-1} more`;throw new i.Xf("DOCTOR",`${b.check}: ${b.detail}${e}`,(0,
c.lq)("remedy",b.remedy))}}catch(e){r.error=e,r.hasError=!0}finally{const e=l(r);e&&await e}}})},31613:(e,r,n)=>{n.d(r,{U:()=>o,_:()=>platformFlag});var t=n(32870);const o=(0,
n(65842).yL)(["auto",...t.Bn],"auto"),platformFlag=e=>"auto"===e?{}:{platform:e}},22217:(e,r,n)=>{n.d(r,{m:()=>s,o:()=>loadGivenStack});var t=n(19452),o=n(65842);const s={layers:(0,o.p_)(),
environment:(0,o.Qq)(),file:(0,o.Qq)(),namespace:(0,o.Qq)()};function loadGivenStack(e,{workspace:r,installation:n},s={}){const{layers:i,environment:a,file:c,namespace:f}=e;return(0,t.f)({
...0===i.length?{}:{layers:i},...(0,o.lq)("environment",a),...(0,o.lq)("file",c),...(0,o.lq)("namespace",f),...s,workspace:r,installation:n})}},88544:(e,r,n)=>{n.d(r,{C2:()=>painter,Is:()=>mayColour,
f:()=>padEnd,kk:()=>understandsSequences,qz:()=>widthOf,sN:()=>logSafe,xv:()=>truncate});var t=n(38067),o=n(89037);const s={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],dim:[2,22],bold:[1,22]
};function painter(e){return(r,n)=>{const[t,o]=s[r];return e&&""!==n?`[${t}m${n}[${o}m`:n}}const understandsSequences=e=>"dumb"!==e.TERM,mayColour=e=>understandsSequences(e)&&""===(e.NO_COLOR??"")
;function logSafe(e){return(0,t.D)((0,o.TN)(e))}function widthOf(e){let r=0;for(const{columns:n}of cellsOf(e))r+=n;return r}
const i=/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u,a=/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u,c="️"
;function*cellsOf(e){let r=0;for(const n of e){const e=n===c?Number(1===r):i.test(n)?0:a.test(n)?2:1;e>0&&(r=e),yield{character:n,columns:e}}}function truncate(e,r){if(widthOf(e)<=r)return e
;if(r<1)return"";let n="",t=0;for(const o of cellsOf(e)){if(t+=o.columns,t>r-1)break;n+=o.character}return`${n}…`}function padEnd(e,r){return e+" ".repeat(Math.max(0,r-widthOf(e)))}}};
