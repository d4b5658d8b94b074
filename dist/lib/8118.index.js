export const id=8118;export const ids=[8118];export const modules={98118:(e,r,t)=>{t.d(r,{compileCelRule:()=>compileCelRule});var n=t(47337),o=t(8575),s=t(12317),i=t(63036),l=t(62810),a=t(19669)
;const u=1e4,c=new n.OH({unlistedVariablesAreDyn:!0,enableOptionalTypes:!0,homogeneousAggregateLiterals:!1});function compileCelRule(e,r){
const t=compile(e.inProgress,`${r}.inProgress`),n=compile(e.failed,`${r}.failed`),o=compile(e.current,`${r}.current`);return{group:(0,i.F8)(e.apiVersion),kind:e.kind,
doc:`\`${e.current}\`${void 0===e.failed?"":`; a failure: \`${e.failed}\``}`,source:r,proof:"anyStatus",unprovedGrace:u,judge(e){const r=function(e){const r={...e.metadata,managedFields:void 0
},t=withIntegers({...e,metadata:r});return{...t,self:t}}(e);if(void 0!==t&&ask(t,r).holds)return(0,a.OP)(...why(e,"InProgress","its inProgress rule holds"));if(void 0!==n&&ask(n,r).holds)return(0,
a.gz)(...why(e,"Failed","its failed rule holds"));const s=void 0===o?{holds:!1}:ask(o,r);return s.holds?(0,a.Gc)("Current","its current rule holds"):(0,
a.OP)(...why(e,"NotCurrent",`its current rule does not hold yet${s.unclear??""}`))}}}function compile(e,r){if(void 0===e)return;let t;try{const r=c.parse(e),{valid:n,type:o,error:s}=r.check()
;if(n&&("bool"===o||"dyn"===o))return e=>r(e);t=n?new Error(`it gives ${String(o)}, but a rule must give true or false`):s}catch(e){t=e}throw new s.j1(`${r}, ${function(e,r){const t=(0,
o.Ce)(e)?e.range:void 0,n=(0,o.Ce)(t)&&"number"==typeof t.start?t.start:0,s=r.slice(0,n).split("\n");return`line ${s.length}, column ${(s.at(-1)??"").length+1}`
}(t,e)}: "${e}" is not a CEL rule: ${firstLine(t)}`,{remedy:"Write a CEL expression over the object that gives true or false, as in Flux healthCheckExprs.",details:{expression:e},cause:t})}
function ask(e,r){try{const t=e(r);return"boolean"==typeof t?{holds:t}:{holds:!1,unclear:" (it gives neither true nor false)"}}catch(e){return{holds:!1,unclear:` (${firstLine(e)})`}}}
function withIntegers(e){return"number"==typeof e?Number.isSafeInteger(e)?BigInt(e):e:Array.isArray(e)?e.map(withIntegers):(0,
o.Ce)(e)?Object.fromEntries(Object.entries(e).flatMap(([e,r])=>void 0===r?[]:[[e,withIntegers(r)]])):e}function why(e,r,t){const n=(0,i.yb)(e),o=n.find(({type:e})=>"Ready"===e)??n.find(e=>e.message)
;return void 0===o?.message?[r,t]:(0,l.Ev)(o,r,t)}const firstLine=e=>(0,s.gJ)(e).split("\n")[0]??""}};
