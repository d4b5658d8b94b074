export const id=8816;export const ids=[8816];export const modules={8816:(e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e)
;return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){
return"bigint"==typeof t?t.toString():t}n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>schemas_enum,Whr:()=>schemas_int,euz:()=>literal,aig:()=>schemas_number,Ikc:()=>object,g1P:()=>record,
rej:()=>strictObject,YjP:()=>schemas_string,KCZ:()=>union,L5J:()=>unknown});class Cached{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter
;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function cleanRegex(e){
const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function util_assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}
function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();return util_assignProp(this,t,e),e},enumerable:!0,configurable:!0})}function putProp(e,t,n){t in e?util_assignProp(e,t,n):e[t]=n}
function mirrorShape(e,t,n,r){const o=sourceShape(t);for(const s of n){const n=Object.getOwnPropertyDescriptor(o,s);n.enumerable&&(n.get?deferProp(e,s,()=>{const e=t._zod.def.shape[s]
;return r?r(e,s):e}):putProp(e,s,r?r(n.value,s):n.value))}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}const r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function util_isObject(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}const o=cached(()=>{if(m.jitless)return!1;if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{
return new Function(""),!0}catch(e){return!1}});function isPlainObject(e){if(!1===util_isObject(e))return!1;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0
;const n=t.prototype;return!1!==util_isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function shallowClone(e){return isPlainObject(e)?{...e
}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}const s=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")
}function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function normalizeParams(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t}
;if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,
error:()=>t.error}:t}function stringifyPrimitive(e){return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}const i=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),a={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function maskedKeys(e,t){
const n=sourceShape(e),r=[];for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)}return r}
function extended(e,t){const n={};return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),function(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
;r.enumerable&&(r.get?deferProp(e,n,()=>t[n]):putProp(e,n,r.value))}}(n,t),n}function partial(e,t,n,r="partial"){const o=t._zod.def.checks
;if(o&&o.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);const s=n?new Set(maskedKeys(t,n)):void 0,i={}
;return mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>s&&!s.has(n)?t:new e({type:"optional",innerType:t}))),clone(t,mergeDefs(t._zod.def,{shape:i,checks:[]}))}function aborted(e,t=0){
if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function prefixIssues(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}
function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function attachSchema(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r
;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}
const c=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!c.test(e))return t;let n=t;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++)
;return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function util_issue(...e){const[t,n,r]=e;return"string"==typeof t?{message:t,
code:"custom",input:n,inst:r}:{...t}}function own(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}
function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}
function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let u,l=!1;const d={configurable:!0,get(){l=!0}}
;function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod);t in r&&u!==e._zod?u=void 0:(u=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,d)
;const e=l;l=!1;try{const r=n(this);return l?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),l=l||e,r}catch(n){throw delete this[t],l=l||e,n}},set(e){
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,r){const o=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t)
;o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}function constantCatch(e){const fn=()=>e
;return fn["~constantCatch"]=!0,fn}var f;const p={value:void 0,enumerable:!1};let h="captureStackTrace"in Error?Error:null;function $constructor(e,t,n,r){function Internals(e){this.def=e,
this.constr=_,this.traits=new Set}Internals.prototype={};const o=n,s=o&&new WeakSet;function init(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{p.value=new Internals(r);try{
Object.defineProperty(n,"_zod",p)}finally{p.value=void 0}}if(n._zod.traits.add(e),t(n,r),s){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r)
;const i=r??e;s.has(i)||(s.add(i),function(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):defineBound(e,n,r.value)}}(i,o))}
const i=_.prototype;for(const e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}const i=r?.Parent??Object;class Definition extends i{}function _(e){
const t=r?.Parent?function(e){const t=h;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return h=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}(Definition):this;init(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(t),t}
return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{
value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}}(f=globalThis).__zod_globalConfig??(f.__zod_globalConfig={});const m=globalThis.__zod_globalConfig;function config(e){return e&&Object.assign(m,e),m}
class $ZodCyclicError extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const g="~memo",y=[];function isRef(e){
return null!==e&&"object"==typeof e}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const v=new WeakMap;function isRecursive(e,t,n){const r=v.get(e)
;if(void 0!==r)return r?2:0;if(t.has(e))return 2;t.add(e);let o=0;const check=e=>{if(2!==o&&e?._zod){const r=isRecursive(e,t,n);r>o&&(o=r)}},merge=e=>{e>o&&(o=e)},s=e._zod.def,i=s.type;switch(i){
case"object":{const e=rawShape(s);merge(e?((e,r)=>{let o=0;for(const s of Reflect.ownKeys(e)){const i=Object.getOwnPropertyDescriptor(e,s);if(r&&!i.enumerable)continue
;const a=i.get?1:i.value?._zod?isRecursive(i.value,t,n):0;a>o&&(o=a)}return o})(e,!0):1),check(s.catchall);break}case"array":check(s.element);break;case"tuple":for(const e of s.items)check(e)
;check(s.rest);break;case"record":case"map":check(s.keyType),check(s.valueType);break;case"set":check(s.valueType);break;case"union":for(const e of s.options)check(e);break;case"intersection":
check(s.left),check(s.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(s.innerType);break
;case"pipe":check(s.in),check(s.out);break;case"function":check(s.input),check(s.output);break;case"lazy":{const r=s._cachedInner??(n?e._zod.innerType:void 0);merge(r?isRecursive(r,t,!1):1);break}
case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":
case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const e in s){const t=Object.getOwnPropertyDescriptor(s,e);if(!t||t.get)continue;const n=t.value
;if(n&&"object"==typeof n)if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}return t.delete(e),function(e,t){1!==t&&v.set(e,2===t);return t}(e,o)}let b;const z=[],w={alloc(e,t,n){
const r=b;if(!r)return n;b=void 0;const o={value:n,issues:null};return r.set(t.value,o),z.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{
const t=e._zod.parse,wrapped=(e,n)=>{if("backward"!==n.direction&&function(e,t){const n=e[g]?.backEdges;return void 0!==n&&isRef(t)&&n.has(t)}(n,e.value))throw new $ZodCyclicError;return t(e,n)}
;e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})},attach(e){var t;let n,r,o,s=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,wrapped=(i,a)=>{
if(void 0===n){const r=isRecursive(e,new Set,!1);if(0===r)return e._zod.parse=t,e._zod.run===wrapped&&(e._zod.run=t),t(i,a);2===r||s?n=!0:s=!0}const c=i.value;if(!isRef(c))return t(i,a);let u,l=a[g]
;l||(l={buckets:new WeakMap,backEdges:void 0},a[g]=l),r===a?u=o:(u=function(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}(l,e),r=a,o=u);const d=u.get(c)
;if(d)return i.value=d.value,d.issues?d.issues.length&&i.issues.push(...cloneIssues(d.issues)):(i.memo=!0,l.backEdges??(l.backEdges=new WeakSet),l.backEdges.add(d.value)),i;b=u
;const f=z.length,p=t(i,a);b=void 0;const h=z.length>f?z.pop():void 0;return p instanceof Promise?p.then(e=>(h&&(h.issues=e.issues.length?cloneIssues(e.issues):y),
e)):(h&&(h.issues=p.issues.length?cloneIssues(p.issues):y),p)};e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})}}
;const $=/^[cC][0-9a-z]{6,}$/,k=/^[0-9a-z]+$/,P=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,O=/^[0-9a-vA-V]{20}$/,S=/^[A-Za-z0-9]{27}$/,x=/^[a-zA-Z0-9_-]{21}$/
;const j=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,I=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,E=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;const T=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Z=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,A=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,N=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,R=/^https?$/,D=/^\+[1-9]\d{6,14}$/,C="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function regexes_anchor(e){return new RegExp(`^${e}$`)}const L=regexes_anchor(C);function timeSource(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
}const F=/^[\s\S]{0,}$/,M=/^-?\d+$/,U=/^-?\d+(?:\.\d+)?$/,J=/^(?:true|false)$/i,V=/^[^A-Z]*$/,K=/^[^a-z]*$/;const W=$constructor("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value;return!(n=t,null==n||void 0===t.length);var n},B={number:"number",bigint:"bigint",object:"date"
},q=$constructor("$ZodCheckLessThan",(e,t)=>{W.init(e,t);const n=B[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:B[typeof r.value]??n,
code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),G=$constructor("$ZodCheckGreaterThan",(e,t)=>{W.init(e,t)
;const n=B[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:B[typeof r.value]??n,code:"too_small",
minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Y=$constructor("$ZodCheckMultipleOf",(e,t)=>{W.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");("bigint"==typeof n.value?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):0===function(e,t){
const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}(n.value,t.value))||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,
input:n.value,inst:e,continue:!t.abort})}}),X=$constructor("$ZodCheckNumberFormat",(e,t)=>{W.init(e,t),t.format=t.format||"float64"
;const n=t.format?.includes("int"),r=n?"int":"number",[o,s]=i[t.format];e._zod.check=i=>{const a=i.value;if(n){if(!Number.isInteger(a))return void i.issues.push({expected:r,format:t.format,
code:"invalid_type",continue:!1,input:a,inst:e});if(!Number.isSafeInteger(a))return void(a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,
continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),H=$constructor("$ZodCheckMaxLength",(e,t)=>{var n;W.init(e,t),
(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,o=r.length;if(("string"==typeof r&&o>t.maximum?codePointLength(r):o)<=t.maximum)return;const s=getLengthableOrigin(r)
;n.issues.push({origin:s,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Q=$constructor("$ZodCheckMinLength",(e,t)=>{var n;W.init(e,t),
(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,o=r.length;if(("string"==typeof r&&o>=t.minimum&&o<2*t.minimum?codePointLength(r):o)>=t.minimum)return
;const s=getLengthableOrigin(r);n.issues.push({origin:s,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ee=$constructor("$ZodCheckLengthEquals",(e,t)=>{var n
;W.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const r=n.value,o=r.length,s="string"==typeof r&&o>=t.length&&o<=2*t.length?codePointLength(r):o;if(s===t.length)return
;const i=getLengthableOrigin(r),a=s>t.length;n.issues.push({origin:i,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,
continue:!t.abort})}}),te=$constructor("$ZodCheckStringFormat",(e,t)=>{var n,r;W.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({
origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})
}),ne=$constructor("$ZodCheckRegex",(e,t)=>{te.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",
input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),re=$constructor("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=V),te.init(e,t)
}),oe=$constructor("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=K),te.init(e,t)}),se=$constructor("$ZodCheckIncludes",(e,t)=>{W.init(e,t)
;const n=escapeRegex(t.includes),r=new RegExp("number"==typeof t.position?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({
origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),ie=$constructor("$ZodCheckStartsWith",(e,t)=>{W.init(e,t)
;const n=new RegExp(`^${escapeRegex(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",
prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),ae=$constructor("$ZodCheckEndsWith",(e,t)=>{W.init(e,t);const n=new RegExp(`.*${escapeRegex(t.suffix)}$`);t.pattern??(t.pattern=n),
e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}})
;const ce=$constructor("$ZodCheckOverwrite",(e,t)=>{W.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}});class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}
indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{execution:"async"})
;const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e);for(const e of r)this.content.push(e)}compile(){
const e=Function,t=this?.content??[""];return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed))}}const ue={major:4,
minor:6,patch:7},le=$constructor("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ue
;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const t of o)for(const n of t._zod.onattach)n(e);if(0===o.length)(n=e._zod).deferred??(n.deferred=[]),
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const runChecks=(t,n,r)=>{if(t.memo)return t;let o,s=aborted(t);for(const i of n){if(i._zod.def.when){if(explicitlyAborted(t))continue
;if(!i._zod.def.when(t))continue}else if(s)continue;const n=t.issues.length,a=i._zod.check(t);if(a instanceof Promise&&!1===r?.async)throw new $ZodAsyncError
;if(o||a instanceof Promise)o=(o??Promise.resolve()).then(async()=>{await a;t.issues.length!==n&&(attachSchema(t.issues,n,e),s||(s=aborted(t,n)))});else{if(t.issues.length===n)continue
;attachSchema(t.issues,n,e),s||(s=aborted(t,n))}}return o?o.then(()=>t):t},handleCanaryResult=(t,n,r)=>{if(aborted(t))return t.aborted=!0,t;const s=runChecks(n,o,r);if(s instanceof Promise){
if(!1===r.async)throw new $ZodAsyncError;return s.then(t=>e._zod.parse(t,r))}return e._zod.parse(s,r)};e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if("backward"===n.direction){
const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0});return r instanceof Promise?r.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(r,t,n)}const r=e._zod.parse(t,n)
;if(r instanceof Promise){if(!1===n.async)throw new $ZodAsyncError;return r.then(e=>runChecks(e,o,n))}return runChecks(r,o,n)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},
set"~standard"(e){own(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>finalizeIssue(e,t,config()))}:{value:e.value};function standardProps(e){return{
validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return async function(e,t){const n={async:!0}
;return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}}const de=$constructor("$ZodString",(e,t)=>{le.init(e,t),e._zod.pattern=t.pattern??F,
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}
}),fe=$constructor("$ZodStringFormat",(e,t)=>{te.init(e,t),de.init(e,t)}),pe=$constructor("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=I),fe.init(e,t)}),he=$constructor("$ZodUUID",(e,t)=>{if(t.version){
const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(e))}else t.pattern??(t.pattern=uuid())
;fe.init(e,t)}),me=$constructor("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=E),fe.init(e,t)});function canParseURL(e){try{
return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){
return"normalize"in t||"hostname"in t||"protocol"in t?function(e,t){if(!t.normalize&&t.protocol?.source===R.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){const t=URL
;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):canParseURL(e)||2}const ge=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(ge,"")}
const ye=$constructor("$ZodURL",(e,t)=>{fe.init(e,t),e._zod.check=n=>{try{const r=n.value.trim(),o=validateURL(r,t);return 1===o?void n.issues.push({code:"invalid_format",format:"url",
note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort}):2===o?void n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort
}):!0===o?void(n.value=stripTabAndNewline(r)):(t.hostname&&!function(e,t){return t.lastIndex=0,t.test(e.hostname)}(o,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",
note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!function(e,t){return t.lastIndex=0,
t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(o,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),void(n.value=t.normalize?o.href:stripTabAndNewline(r)))}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}
}),_e=$constructor("$ZodEmoji",(e,t)=>{
t.pattern??(t.pattern=new RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$","u")),fe.init(e,t)
}),ve=$constructor("$ZodNanoID",(e,t)=>{if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);var n
;t.pattern??(t.pattern=void 0===t.length?x:(n=t.length,new RegExp(`^[a-zA-Z0-9_-]{${n}}$`))),fe.init(e,t)}),be=$constructor("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=$),fe.init(e,t)
}),ze=$constructor("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=k),fe.init(e,t)}),we=$constructor("$ZodULID",(e,t)=>{t.pattern??(t.pattern=P),fe.init(e,t)}),$e=$constructor("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=O),fe.init(e,t)}),ke=$constructor("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=S),fe.init(e,t)}),Pe=$constructor("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=function(e){
const t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${timeSource({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${timeSource({precision:e.precision
})}`:n;return new RegExp(`^${C}T(?:${r})$`)}(t)),fe.init(e,t)}),Oe=$constructor("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=L),fe.init(e,t)}),Se=$constructor("$ZodISOTime",(e,t)=>{
t.pattern??(t.pattern=new RegExp(`^${timeSource(t)}$`)),fe.init(e,t)}),xe=$constructor("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=j),fe.init(e,t)}),je=$constructor("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=T),fe.init(e,t)}),Ie=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return!!Ie.test(e)&&canParseURL(`http://[${e}]`)}const Ee=$constructor("$ZodIPv6",(e,t)=>{
t.pattern??(t.pattern=Z),fe.init(e,t),e._zod.check=n=>{isValidIPv6(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}
}),Te=$constructor("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=A),fe.init(e,t)});const Ze=$constructor("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=N),fe.init(e,t),e._zod.check=n=>{(function(e){
const t=e.split("/");if(2!==t.length)return!1;const[n,r]=t;if(!r)return!1;const o=Number(r);return`${o}`===r&&!(o<0||o>128)&&isValidIPv6(n)})(n.value)||n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(""===e)return!0;if(/\s/.test(e))return!1;if(e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}
const Ae=/^[0-9a-zA-Z+/]*={0,2}$/,Ne=$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Ae),fe.init(e,t),e._zod.check=n=>{isValidBase64(n.value)||n.issues.push({code:"invalid_format",
format:"base64",input:n.value,inst:e,continue:!t.abort})}}),Re=/^[A-Za-z0-9_-]*$/;const De=$constructor("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Re),fe.init(e,t),e._zod.check=n=>{(function(e){
if(!Re.test(e))return!1;const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/");return isValidBase64(t.padEnd(4*Math.ceil(t.length/4),"="))})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",
input:n.value,inst:e,continue:!t.abort})}}),Ce=$constructor("$ZodE164",(e,t)=>{t.pattern??(t.pattern=D),fe.init(e,t)});const Le=$constructor("$ZodJWT",(e,t)=>{fe.init(e,t),e._zod.check=n=>{
(function(e,t=null){try{const n=e.split(".");if(3!==n.length)return!1;const[r]=n;if(!r)return!1;const o=JSON.parse(atob(r));return!("typ"in o&&"JWT"!==o?.typ||!o.alg||t&&(!("alg"in o)||o.alg!==t))
}catch{return!1}})(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Fe=$constructor("$ZodNumber",(e,t)=>{le.init(e,t),e._zod.pattern=U,
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
;const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}
}),Me=$constructor("$ZodNumberFormat",(e,t)=>{X.init(e,t),Fe.init(e,t)}),Ue=$constructor("$ZodBoolean",(e,t)=>{le.init(e,t),e._zod.pattern=J,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=Boolean(n.value)}catch(e){}const o=n.value;return"boolean"==typeof o||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),Je=$constructor("$ZodUnknown",(e,t)=>{
le.init(e,t),e._zod.parse=e=>e}),Ve=$constructor("$ZodNever",(e,t)=>{le.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e}),t)})
;function capSize(e,t){const n=sizeCaps(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(e=>e[0])),o=e._zod.parse;e._zod.parse=(n,s)=>{const i=t(n.value)
;if(i>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of sizeCaps(e._zod.def.checks))if(i>t&&r._zod.def.when(n)){const t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,
attachSchema(n.issues,t,e),n}return o(n,s)}}const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...prefixIssues(n,e.issues)),
t.value[n]=e.value}const Ke=$constructor("$ZodArray",(e,t)=>{le.init(e,t);const n=m.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({
expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);const i=[],a=o?.abortEarly;for(let e=0;e<s.length;e++){
const n=s[e],c=t.element._zod.run({value:n,issues:[]},o);if(c instanceof Promise)i.push(c.then(t=>handleArrayResult(t,r,e)));else if(handleArrayResult(c,r,e),a&&0!==c.issues.length&&aborted(c))break}
return i.length?Promise.all(i).then(()=>r):r},capSize(e,arraySize)});function handlePropertyResult(e,t,n,r,o,s){const i=n in r,a="optional"===s;if(i||!a||"optional"!==o){if(e.issues.length){
if(void 0!==o&&a&&!i)return;t.issues.push(...prefixIssues(n,e.issues))}i||void 0!==o?void 0===e.value?(i||"defaulted"===o&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const We=[];function normalizeDef(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:We,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);const s=(i=e.shape,
Object.keys(i).filter(e=>void 0!==i[e]._zod.optin&&"optional"===i[e]._zod.optout));var i;return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function handleCatchall(e,t,n,r,o,s,i){const a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout;let p=0;for(const o in t){if(i&&n.issues.length!==p){if(aborted(n,p))break
;p=n.issues.length}if(c.has(o))continue;if("__proto__"===o){"never"===l&&a.push(o);continue}if("never"===l){a.push(o);continue}const s=u.run({value:t[o],issues:[]},r)
;s instanceof Promise?e.push(s.then(e=>handlePropertyResult(e,n,o,t,d,f))):handlePropertyResult(s,n,o,t,d,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0
}),e.length?Promise.all(e).then(()=>n):n}const Be=$constructor("$ZodObject",(e,t)=>{le.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const get=()=>{
const e={...r};return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e};get.raw=r,Object.defineProperty(t,"shape",{get})}const o=cached(()=>normalizeDef(t))
;defineLazyInternal(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||util_assignProp(n,e,new Set)
;for(const t of r.values)n[e].add(t);void 0!==r.optin&&n[e].add(void 0)}}return n});const s=util_isObject,i=t.catchall;let a;const c=m.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{a??(a=o.value)
;const r=t.value;if(!s(r))return t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};const u=[],l=a.shape,d=n?.abortEarly;let f=t.issues.length
;for(const e of a.allKeys){if(d&&t.issues.length!==f){if(aborted(t,f))break;f=t.issues.length}if("__proto__"===e)continue;const o=l[e],s=o._zod.optin,i=o._zod.optout,a=o._zod.run({value:r[e],issues:[]
},n);a instanceof Promise?u.push(a.then(n=>handlePropertyResult(n,t,e,r,s,i))):handlePropertyResult(a,t,e,r,s,i)}return i?handleCatchall(u,r,t,n,o.value,e,!0===d):u.length?Promise.all(u).then(()=>t):t
}}),qe=$constructor("$ZodObjectJIT",(e,t)=>{Be.init(e,t);const n=e._zod.parse,r=cached(()=>normalizeDef(t)),s=m.memoizer;let i;const a=util_isObject,c=!m.jitless,u=c&&o.value,l=t.catchall;let d
;e._zod.parse=(o,f)=>{d??(d=r.value);const p=o.value;return a(p)?c&&u&&!1===f?.async&&!0!==f.jitless?(i||(i=(t=>{const n=r.value,o=n.symbolKeys,i=new Doc(["payload","ctx"],{shape:t,inst:e,memo:s,
syms:o
}),parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;i.write("const input = payload.value;");const a=Object.create(null);let c=0;for(const e of n.allKeys)a[e]="key_"+c++
;i.write(s?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){if("__proto__"===e)continue
;const n=a[e],r="symbol"==typeof e?`syms[${o.indexOf(e)}]`:esc(e),s=`${r} in input`,c=t[e],u=c?._zod?.optin,l=void 0!==u,d="optional"===c?._zod?.optout;if(i.write(`const ${n} = ${parseStr(r)};`),
l&&d){const e="optional"===u?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;i.write(`\n        const ${n}_present = ${s};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)
}else l?(i.write(`\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n      `),
"defaulted"===u?i.write(`newResult[${r}] = ${n}.value;`):i.write(`\n        if (${n}.value !== undefined || ${s}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)):i.write(`\n        const ${n}_present = ${s};\n        if (${n}.issues.length) {${prefixStr(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `)
}return i.write("payload.value = newResult;"),i.write("return payload;"),i.compile()})(t.shape)),o=i(o,f),l?handleCatchall([],p,o,f,d,e,!0===f?.abortEarly):o):n(o,f):(o.issues.push({expected:"object",
code:"invalid_type",input:p,inst:e}),o)}});function handleUnionResults(e,t,n,r){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const o=e.filter(e=>!aborted(e))
;return 1===o.length?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>finalizeIssue(e,r,config())))}),t)}
const Ge=$constructor("$ZodUnion",(e,t)=>{
le.init(e,t),defineLazyInternal(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
defineLazyInternal(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),defineLazyInternal(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),defineLazyInternal(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){
const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>cleanRegex(e.source)).join("|")})$`)}});const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{
if(n)return n(r,o);let s=!1;const i=[];for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise)i.push(t),s=!0;else{if(0===t.issues.length)return t;i.push(t)}}
return s?Promise.all(i).then(t=>handleUnionResults(t,r,e,o)):handleUnionResults(i,r,e,o)}});const Ye=$constructor("$ZodIntersection",(e,t)=>{le.init(e,t),e._zod.parse=(e,n)=>{
const r=e.value,o=t.left._zod.run({value:r,issues:[]},n),s=t.right._zod.run({value:r,issues:[]},n)
;return o instanceof Promise||s instanceof Promise?Promise.all([o,s]).then(([t,n])=>handleIntersectionResults(e,t,n)):handleIntersectionResults(e,o,s)}});function mergeValues(e,t){if(e===t)return{
valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,data:e};if(isPlainObject(e)&&isPlainObject(t)){
const n=Object.keys(t),r=Object.keys(e).filter(e=>-1!==n.indexOf(e)),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(const n of r){if("__proto__"===n)continue
;const r=mergeValues(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};o[n]=r.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){const o=mergeValues(e[r],t[r]);if(!o.valid)return{valid:!1,mergeErrorPath:[r,...o.mergeErrorPath]}
;n.push(o.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const r=new Map;let o;const s=new Map,collect=(e,t)=>{let n
;if("unrecognized_keys"!==e.code||e.path?.length){if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{const t=String(e.path[0]);s.has(t)||s.set(t,e),n=[t]}}else o??(o=e),
n=e.keys;for(const e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0};for(const n of t.issues)collect(n,"l")||e.issues.push(n);for(const t of n.issues)collect(t,"r")||e.issues.push(t)
;const i=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(i.length){const t=o?i.filter(e=>o.keys.includes(e)):[];t.length&&e.issues.push({...o,keys:t})
;for(const n of i)!t.includes(n)&&s.has(n)&&e.issues.push(s.get(n))}const a=mergeValues(t.value,n.value);if(!a.valid){if(aborted(e))return e
;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}const Xe=$constructor("$ZodRecord",(e,t)=>{le.init(e,t);const n=m.memoizer
;n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!isPlainObject(s))return r.issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;const i=[],a=t.keyType._zod.values
;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const c=new Set;for(const n of a)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(c.add("number"==typeof n?n.toString():n),
"__proto__"===n)continue;const a=t.keyType._zod.run({value:n,issues:[]},o);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(e=>finalizeIssue(e,o,config())),input:n,path:[n],inst:e});continue}const u=a.value;if("__proto__"===u)continue
;const l=t.valueType._zod.run({value:s[n],issues:[]},o);l instanceof Promise?i.push(l.then(e=>{e.issues.length&&r.issues.push(...prefixIssues(n,e.issues)),r.value[u]=e.value
})):(l.issues.length&&r.issues.push(...prefixIssues(n,l.issues)),r.value[u]=l.value)}let u;for(const e in s)if(!c.has(e))if("loose"===t.mode){if("__proto__"===e)continue;r.value[e]=s[e]}else u=u??[],
u.push(e);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{let c;r.value=n?n.alloc(e,r,{},o):{};for(const n of Reflect.ownKeys(s)){
if("__proto__"===n)continue;if(!Object.prototype.propertyIsEnumerable.call(s,n))continue;let u=t.keyType._zod.run({value:n,issues:[]},o)
;if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&U.test(n)&&u.issues.length){const e=t.keyType._zod.run({value:Number(n),
issues:[]},o);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===e.issues.length&&(u=e)}if(u.issues.length){
"loose"===t.mode?r.value[n]=s[n]:a?(c=c??[],c.push(n)):r.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(e=>finalizeIssue(e,o,config())),input:n,path:[n],inst:e});continue}
const l=u.value;if("__proto__"===l)continue;const d=t.valueType._zod.run({value:s[n],issues:[]},o);d instanceof Promise?i.push(d.then(e=>{e.issues.length&&r.issues.push(...prefixIssues(n,e.issues)),
r.value[l]=e.value})):(d.issues.length&&r.issues.push(...prefixIssues(n,d.issues)),r.value[l]=d.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}
return i.length?Promise.all(i).then(()=>r):r}});const He=$constructor("$ZodEnum",(e,t)=>{le.init(e,t);const n=getEnumValues(t.entries),r=new Set(n);e._zod.values=r,defineLazyInternal(e,"pattern",e=>{
const t=getEnumValues(e.def.entries).filter(e=>s.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>escapeRegex(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,o)=>{const s=t.value
;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}}),Qe=$constructor("$ZodLiteral",(e,t)=>{le.init(e,t);const n=new Set(t.values);e._zod.values=n,
defineLazyInternal(e,"pattern",e=>{const t=e.def.values;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?escapeRegex(e):e?escapeRegex(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")
}),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),r}}),et=$constructor("$ZodTransform",(e,t)=>{le.init(e,t),
e._zod.optin="optional",m.memoizer?.guard(e),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new $ZodEncodeError(e.constructor.name);const o=t.transform(n.value,n);if(r.async){
return(o instanceof Promise?o:Promise.resolve(o)).then(e=>(n.value=e,n))}if(o instanceof Promise)throw new $ZodAsyncError;return n.value=o,n}});function handleOptionalResult(e,t){
return e.value=t.issues.length?void 0:t.value,e}const tt=$constructor("$ZodOptional",(e,t)=>{le.init(e,t),
defineLazyInternal(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",defineLazyInternal(e,"values",e=>{const t=e.def.innerType._zod.values
;return t?new Set([...t,void 0]):void 0}),defineLazyInternal(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${cleanRegex(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{
if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const r=t.innerType._zod.run({value:e.value,issues:[]},n)
;return r instanceof Promise?r.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}}),nt=$constructor("$ZodExactOptional",(e,t)=>{tt.init(e,t),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),defineLazyInternal(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)
}),rt=$constructor("$ZodNullable",(e,t)=>{le.init(e,t),defineLazyInternal(e,"optin",e=>e.def.innerType._zod.optin),defineLazyInternal(e,"optout",e=>e.def.innerType._zod.optout),
defineLazyInternal(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${cleanRegex(t.source)}|null)$`):void 0}),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)
}),ot=$constructor("$ZodDefault",(e,t)=>{le.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);if(void 0===e.value)return e.value=t.defaultValue,e;const r=t.innerType._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handleDefaultResult(e,t)):handleDefaultResult(r,t)}});function handleDefaultResult(e,t){return void 0===e.value&&(e.value=t.defaultValue),e}
const st=$constructor("$ZodPrefault",(e,t)=>{le.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),
e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),it=$constructor("$ZodNonOptional",(e,t)=>{le.init(e,t),
defineLazyInternal(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,r)=>{const o=t.innerType._zod.run(n,r)
;return o instanceof Promise?o.then(t=>handleNonOptionalResult(t,e)):handleNonOptionalResult(o,e)}});function handleNonOptionalResult(e,t){return e.issues.length||void 0!==e.value||e.issues.push({
code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function handleCatchResult(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{
issues:t.issues.map(e=>finalizeIssue(e,r,config()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const at=$constructor("$ZodCatch",(e,t)=>{le.init(e,t),
defineLazyInternal(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),defineLazyInternal(e,"optout",e=>e.def.innerType._zod.optout),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({value:e.value,issues:[]
},n);return r instanceof Promise?r.then(r=>handleCatchResult(e,r,t,n)):handleCatchResult(e,r,t,n)}}),ct=$constructor("$ZodPipe",(e,t)=>{le.init(e,t),
defineLazyInternal(e,"values",e=>e.def.in._zod.values),defineLazyInternal(e,"optin",e=>e.def.in._zod.optin),defineLazyInternal(e,"optout",e=>e.def.out._zod.optout),
defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const r=t.out._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(r,t.out,n)}});function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,
e):t._zod.run({value:e.value,issues:e.issues},n)}const ut=$constructor("$ZodReadonly",(e,t)=>{le.init(e,t),defineLazyInternal(e,"propValues",e=>e.def.innerType._zod.propValues),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),defineLazyInternal(e,"optin",e=>e.def.innerType?._zod?.optin),defineLazyInternal(e,"optout",e=>e.def.innerType?._zod?.optout),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(handleReadonlyResult):handleReadonlyResult(r)}})
;function handleReadonlyResult(e){return e.memo||(e.value=Object.freeze(e.value)),e}const lt=$constructor("$ZodCustom",(e,t)=>{W.init(e,t),le.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,r,e));handleRefineResult(o,n,r,e)}});function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",
input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(util_issue(e))}}var dt;class $ZodRegistry{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,
this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={
...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(dt=globalThis).__zod_globalRegistry??(dt.__zod_globalRegistry=new $ZodRegistry);const ft=globalThis.__zod_globalRegistry;function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}
function _lt(e,t){return new q({check:"less_than",...normalizeParams(t),value:e,inclusive:!1})}function _lte(e,t){return new q({check:"less_than",...normalizeParams(t),value:e,inclusive:!0})}
function _gt(e,t){return new G({check:"greater_than",...normalizeParams(t),value:e,inclusive:!1})}function _gte(e,t){return new G({check:"greater_than",...normalizeParams(t),value:e,inclusive:!0})}
function _multipleOf(e,t){return new Y({check:"multiple_of",...normalizeParams(t),value:e})}function _maxLength(e,t){return new H({check:"max_length",...normalizeParams(t),maximum:e})}
function _minLength(e,t){return new Q({check:"min_length",...normalizeParams(t),minimum:e})}function _length(e,t){return new ee({check:"length_equals",...normalizeParams(t),length:e})}
function _overwrite(e){return new ce({check:"overwrite",tx:e})}function _superRefine(e,t){const n=function(e,t){const n=new W({check:"custom",...normalizeParams(t)});return n._zod.check=e,n
}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(util_issue(e,t.value,n._zod.def));else{const r=e;r.fatal&&(r.continue=!1),r.code??(r.code="custom"),"input"in r||(r.input=t.value),
r.inst??(r.inst=n),r.continue??(r.continue=!n._zod.def.abort),t.issues.push(util_issue(r))}},e(t.value,t)),t);return n}function assignProps(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&util_assignProp(e,t,n[t]);return e}function to_json_schema_initializeContext(e){
let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??ft,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",
reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,o){const s="function"==typeof t.unrepresentable?t.unrepresentable({
zodSchema:e,path:r.path,message:o}):t.unrepresentable;if("any"===s)return!1;if(void 0===s||"throw"===s)throw new Error(o);return Object.assign(n,s),!0}function to_json_schema_processSchema(e,t,n={
path:[],schemaPath:[]}){var r;const o=e._zod.def,s=t.seen.get(e);if(s){s.count++;return n.schemaPath.includes(e)&&(s.cycle=n.path),s.schema}const i={schema:{},count:1,cycle:void 0,path:n.path}
;t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
;if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,r);else{const n=i.schema,s=t.processors[o.type];if(!s)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`)
;s(e,t,n,r)}const s=e._zod.parent;s&&(i.ref||(i.ref=s),to_json_schema_processSchema(s,t,r),t.seen.get(s).isParent=!0)}const c=t.metadataRegistry.get(e);c&&assignProps(i.schema,c),
"input"===t.io&&isTransforming(e)&&(delete i.schema.examples,delete i.schema.default),"input"===t.io&&"_prefault"in i.schema&&((r=i.schema).default??(r.default=i.schema._prefault)),
delete i.schema._prefault;return t.seen.get(e).schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){
const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(n,t[0])}}
const extractToDef=t=>{if(t[1].schema.$ref)return;const r=t[1],{ref:o,defId:s}=(t=>{const r="draft-2020-12"===e.target?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id,o=e.external.uri??(e=>e);if(n)return{ref:o(n)};const s=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=s,{defId:s,
ref:`${o("__shared")}#/${r}/${encodeJSONPointerSegment(s)}`}}const o=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"};const s=t[1].schema.id??"__schema"+e.counter++;return{defId:s,
ref:o+encodeJSONPointerSegment(s)}})(t);r.def={...r.schema},s&&(r.defId=s);const i=r.schema;for(const e in i)delete i[e];i.$ref=o};if("throw"===e.cycles)for(const t of e.seen.entries()){const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const n of e.seen.entries()){
const r=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){extractToDef(n);continue}}const o=e.metadataRegistry.get(n[0])?.id
;o?extractToDef(n):(r.cycle||r.count>1&&"ref"===e.reused)&&extractToDef(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){const t=e.anyOf
;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return;const n=[];for(const e of t){if(!e||"object"!=typeof e)return;compactTypeUnion(e);const t=Object.keys(e)
;if(1!==t.length||"type"!==t[0])return;const r=e.type;for(const e of Array.isArray(r)?r:[r]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}
const pt=new Set(["type","properties","required","additionalProperties"]),ht=["oneOf","anyOf"];function undeclaredConstraint(e){const t=e.additionalProperties
;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}function foldObjects(e){const t=[];for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
;for(const e in n)if(!pt.has(e))return null;t.push(n)}const n={},r=new Set;for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[]
;for(const n of t){const t=n.properties?.[r]??undeclaredConstraint(n);null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}util_assignProp(n,r,1===e.length?e[0]:foldObjects(e)??{
allOf:e})}for(const t of e.required??[])r.add(t)}const o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(e=>!1===e.additionalProperties))o.additionalProperties=!1;else{const e=[]
;for(const n of t){const t=undeclaredConstraint(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}1===e.length?o.additionalProperties=e[0]:e.length>1&&(o.additionalProperties={allOf:e
})}return o}function foldIntersection(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of pt)if(t in e)return;const n=t.filter(e=>ht.some(t=>Array.isArray(e[t])));let r=null
;if(n.length){const e=n[0],o=ht.find(t=>Array.isArray(e[t]));if(1!==Object.keys(e).length)return;const s=t.filter(t=>t!==e),i=e[o].map(e=>foldObjects([...s,e]));if(i.some(e=>!e))return;r={[o]:i}
}else r=foldObjects(t);r&&(delete e.allOf,assignProps(e,r))}function to_json_schema_finalize(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;const flattenRef=t=>{const n=e.seen.get(t);if(null===n.ref)return;const r=n.def??n.schema,o={...r},s=n.ref;if(n.ref=null,s){flattenRef(s);const n=e.seen.get(s),i=n.schema
;!i.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?assignProps(r,i):(r.allOf=r.allOf??[],r.allOf.push(i)),assignProps(r,o)
;if(t._zod.parent===s)for(const e in r)"$ref"!==e&&"allOf"!==e&&(e in o||delete r[e])
;if(i.$ref&&n.def)for(const e in r)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])&&delete r[e]}const i=t._zod.parent;if(i&&i!==s){flattenRef(i)
;const t=e.seen.get(i);if(t?.schema.$ref&&(r.$ref=t.schema.$ref,t.def))for(const e in r)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])&&delete r[e]}e.override({
zodSchema:t,jsonSchema:r,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema);for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n);r?r.push(e):t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const r={}
;if("draft-2020-12"===e.target?r.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?r.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?r.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema)
;const o=e.metadataRegistry.get(t)?.id;void 0!==o&&r.id===o&&delete r.id;const s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
;e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,util_assignProp(s,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),
e.external||Object.keys(s).length>0&&("draft-2020-12"===e.target?r.$defs=s:r.definitions=s);try{const n=JSON.parse(JSON.stringify(r));return Object.defineProperty(n,"~standard",{value:{
...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){
throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if("transform"===r.type)return!0
;if("array"===r.type)return isTransforming(r.element,n);if("set"===r.type)return isTransforming(r.valueType,n);if("lazy"===r.type)return isTransforming(r.getter(),n)
;if("promise"===r.type||"optional"===r.type||"nonoptional"===r.type||"nullable"===r.type||"readonly"===r.type||"default"===r.type||"prefault"===r.type||"catch"===r.type)return isTransforming(r.innerType,n)
;if("intersection"===r.type)return isTransforming(r.left,n)||isTransforming(r.right,n);if("record"===r.type||"map"===r.type)return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)
;if("pipe"===r.type)return!!e._zod.traits.has("$ZodCodec")||(isTransforming(r.in,n)||isTransforming(r.out,n));if("object"===r.type){for(const e in r.shape)if(isTransforming(r.shape[e],n))return!0
;return!1}if("union"===r.type){for(const e of r.options)if(isTransforming(e,n))return!0;return!1}if("tuple"===r.type){for(const e of r.items)if(isTransforming(e,n))return!0
;return!(!r.rest||!isTransforming(r.rest,n))}return!1}const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:o,target:s}=r??{},i=to_json_schema_initializeContext({...o??{},target:s,
io:t,processors:n});return to_json_schema_processSchema(e,i),to_json_schema_extractDefs(i,e),to_json_schema_finalize(i,e)},narrowMin=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{
(void 0===e[t]||n<e[t])&&(e[t]=n)},narrowBoth=(e,t)=>{narrowMin(e,"minimum",t),narrowMax(e,"maximum",t)},addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]),
e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]
},setFormat=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum),maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum),formatContributor=e=>(t,n)=>{setFormat(t,n.format);const[r,o]=e[n.format]
;narrowMin(t,"minimum",r),narrowMax(t,"maximum",o)},mt={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(i),bigint_format:formatContributor(a),
min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),
string_format:(e,t)=>{setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)},
mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={},n=e._zod.def,r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)mt[e._zod.def.check]?.(t,e._zod.def);const o=e._zod.bag;void 0!==o.minimum&&narrowMin(t,"minimum",o.minimum),
void 0!==o.exclusiveMinimum&&narrowMin(t,"exclusiveMinimum",o.exclusiveMinimum),void 0!==o.maximum&&narrowMax(t,"maximum",o.maximum),
void 0!==o.exclusiveMaximum&&narrowMax(t,"exclusiveMaximum",o.exclusiveMaximum),void 0!==o.multipleOf&&addDivisor(t,o.multipleOf),void 0!==o.format&&(t.format??(t.format=o.format),
o.format.includes("int")&&(t.isInt=!0)),o.mime&&intersectMime(t,o.mime);for(const e of o.patterns??[])addPattern(t,e);return t}const gt={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""
},yt=new Map([[Ae,/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/],[Re,/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/]]),exactPattern=e=>yt.get(e)??e,stringProcessor=(e,t,n,r)=>{
const o=n;o.type="string";const{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:u,laxFormat:l}=aggregateChecks(e);if("number"==typeof s&&(o.minLength=s),"number"==typeof i&&(o.maxLength=i),
a&&(o.format=gt[a]??a,""===o.format&&delete o.format,("time"===a||l)&&delete o.format),u&&(o.contentEncoding=u),c&&c.size>0){const e=[...c].map(exactPattern)
;1===e.length?o.pattern=e[0].source:e.length>1&&(o.allOf=[...e.map(e=>({..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}
},numberProcessor=(e,t,n,r)=>{const o=n,{minimum:s,maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:l}=aggregateChecks(e);o.type=l?"integer":"number"
;const d="number"==typeof u&&u>=(s??Number.NEGATIVE_INFINITY),f="number"==typeof c&&c<=(i??Number.POSITIVE_INFINITY),p="draft-04"===t.target||"openapi-3.0"===t.target;if(d?p?(o.minimum=u,
o.exclusiveMinimum=!0):o.exclusiveMinimum=u:"number"==typeof s&&(o.minimum=s),f?p?(o.maximum=c,o.exclusiveMaximum=!0):o.exclusiveMaximum=c:"number"==typeof i&&(o.maximum=i),a){const n=new Set
;for(const s of a)Number.isFinite(s)&&0!==s?n.add(Math.abs(s)):handleUnrepresentable(e,t,o,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`);const[s,...i]=n
;void 0!==s&&(o.multipleOf=s),i.length&&(o.allOf=[...o.allOf??[],...i.map(e=>({multipleOf:e}))])}},booleanProcessor=(e,t,n,r)=>{n.type="boolean"},neverProcessor=(e,t,n,r)=>{n.not={}
},enumProcessor=(e,t,n,r)=>{const o=getEnumValues(e._zod.def.entries);0!==o.length?(o.every(e=>"number"==typeof e)&&(n.type="number"),o.every(e=>"string"==typeof e)&&(n.type="string"),
n.enum=o):n.not={}},literalProcessor=(e,t,n,r)=>{const o=e._zod.def;if(0===o.values.length)return void(n.not={});const s=[];for(const i of o.values)if(void 0===i){
if(handleUnrepresentable(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if("bigint"==typeof i){
if(handleUnrepresentable(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(0===s.length);else if(1===s.length){const e=s[0]
;n.type=null===e?"null":typeof e,"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e}else s.every(e=>"number"==typeof e)&&(n.type="number"),
s.every(e=>"string"==typeof e)&&(n.type="string"),s.every(e=>"boolean"==typeof e)&&(n.type="boolean"),s.every(e=>null===e)&&(n.type="null"),n.enum=s},customProcessor=(e,t,n,r)=>{
handleUnrepresentable(e,t,n,r,"Custom types cannot be represented in JSON Schema")},transformProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Transforms cannot be represented in JSON Schema")
},arrayProcessor=(e,t,n,r)=>{const o=n,s=e._zod.def,{minimum:i,maximum:a}=aggregateChecks(e);"number"==typeof i&&(o.minItems=i),"number"==typeof a&&(o.maxItems=a),o.type="array",
o.items=to_json_schema_processSchema(s.element,t,{...r,path:[...r.path,"items"]})};function inputOptin(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?inputOptin(t.out):"catch"===t.type?inputOptin(t.innerType):e._zod.optin}const objectProcessor=(e,t,n,r)=>{const o=n,s=e._zod.def,i=s.shape
;if(Object.getOwnPropertySymbols(i).length&&handleUnrepresentable(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;o.type="object",o.properties={}
;for(const e in i)util_assignProp(o.properties,e,to_json_schema_processSchema(i[e],t,{...r,path:[...r.path,"properties",e]}));const a=[];for(const e of Object.keys(i)){const n=s.shape[e]
;("input"===t.io?void 0===inputOptin(n):void 0===n._zod.optout)&&a.push(e)}a.length>0&&(o.required=a),
"never"===s.catchall?._zod.def.type?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=to_json_schema_processSchema(s.catchall,t,{...r,path:[...r.path,"additionalProperties"]
})):"output"===t.io&&(o.additionalProperties=!1)},unionProcessor=(e,t,n,r)=>{const o=e._zod.def,s=!1===o.inclusive,i=o.options.map((e,n)=>to_json_schema_processSchema(e,t,{...r,
path:[...r.path,s?"oneOf":"anyOf",n]}));s?n.oneOf=i:n.anyOf=i},intersectionProcessor=(e,t,n,r)=>{const o=e._zod.def,s=to_json_schema_processSchema(o.left,t,{...r,path:[...r.path,"allOf",0]
}),i=to_json_schema_processSchema(o.right,t,{...r,path:[...r.path,"allOf",1]
}),isSimpleIntersection=e=>"allOf"in e&&1===Object.keys(e).length,a=[...isSimpleIntersection(s)?s.allOf:[s],...isSimpleIntersection(i)?i.allOf:[i]];n.allOf=a,t.intersections.push(a)}
;function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const r=e.get(t)?.def;if(!r)return t;const o=stringifyKeyNames(e,r,n);return o===r?t:o}for(const r of["anyOf","oneOf"]){
const o=t[r];if(!Array.isArray(o))continue;const s=o.map(t=>stringifyKeyNames(e,t,n));s.some((e,t)=>e!==o[t])&&(t={...t,[r]:s})}
const r=Array.isArray(t.type)?t.type:[t.type],o=!r.includes("string")&&r.some(e=>"number"===e||"integer"===e),s=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!o&&!s?.some(e=>"number"==typeof e))return t;const{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:d,id:f,...p}=t
;return p.enum?p.enum=p.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof p.const&&(p.const=String(p.const)),o?(p.type="string",s||(p.pattern=(r.includes("number")?U:M).source),p):p}
const _t=new WeakMap;const recordProcessor=(e,t,n,r)=>{const o=n,s=e._zod.def;o.type="object";const i=s.keyType,a=aggregateChecks(i).patterns;if("loose"===s.mode&&a&&a.size>0){
const e=to_json_schema_processSchema(s.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties={}
;for(const t of a)util_assignProp(o.patternProperties,exactPattern(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){o.propertyNames=to_json_schema_processSchema(s.keyType,t,{
...r,path:[...r.path,"propertyNames"]});let n=_t.get(t);n||(n=[],_t.set(t,n),t.deferred.push(()=>function(e){const t=new Map;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n)
;const n=new Map;for(const r of _t.get(e)??[]){const o=e.seen.get(r),s=(o?.def??o?.schema)?.propertyNames;if(!s||!0===s||n.has(s))continue;const i=stringifyKeyNames(t,s,new Set);i!==s&&n.set(s,i)}
if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}(t))),n.push(e)}
o.additionalProperties=to_json_schema_processSchema(s.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const c=i._zod.values,u="input"===t.io&&void 0!==inputOptin(s.valueType)
;if(c&&!s.partial&&!u){const e=[...c].filter(e=>"string"==typeof e||"number"==typeof e);e.length>0&&(o.required=e.map(String))}},nullableProcessor=(e,t,n,r)=>{
const o=e._zod.def,s=to_json_schema_processSchema(o.innerType,t,r),i=t.seen.get(e);"openapi-3.0"===t.target?(i.ref=o.innerType,n.nullable=!0):n.anyOf=[s,{type:"null"}]
},nonoptionalProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);t.seen.get(e).ref=o.innerType},vt=Symbol();function serializeDefaultValue(e,t,n,r,o){let s=!1
;const i=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(s=!0,null));return s?(handleUnrepresentable(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),vt):JSON.parse(i)}
const defaultProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);t.seen.get(e).ref=o.innerType;const s=serializeDefaultValue(o.defaultValue,e,t,n,r)
;s!==vt&&(n.default=s)},prefaultProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);if(t.seen.get(e).ref=o.innerType,"input"!==t.io)return
;const s=serializeDefaultValue(o.defaultValue,e,t,n,r);s!==vt&&(n._prefault=s)},catchProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);let s
;t.seen.get(e).ref=o.innerType;try{s=o.catchValue(void 0)}catch{return void handleUnrepresentable(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")}n.default=s
},pipeProcessor=(e,t,n,r)=>{const o=e._zod.def,s=o.in._zod.traits.has("$ZodTransform"),i="input"===t.io?s?o.out:o.in:o.out;to_json_schema_processSchema(i,t,r);t.seen.get(e).ref=i
},readonlyProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);t.seen.get(e).ref=o.innerType,n.readOnly=!0},optionalProcessor=(e,t,n,r)=>{const o=e._zod.def
;to_json_schema_processSchema(o.innerType,t,r);t.seen.get(e).ref=o.innerType};const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{
unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",
emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",
base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={
nan:"NaN"};function getTypeName(e,t){return"number"!==e||"number"!=typeof t||Number.isFinite(t)?n[e]??e:String(t)}return e=>{switch(e.code){case"invalid_type":
return`Invalid input: expected ${getTypeName(e.expected)}, received ${getTypeName(function(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{
if(null===e)return"null";if(Array.isArray(e))return"array";const t=e;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t
}(e.input),e.input)}`;case"invalid_value":return 1===e.values.length?`Invalid input: expected ${stringifyPrimitive(e.values[0])}`:`Invalid option: expected one of ${joinValues(e.values,"|")}`
;case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<",n=getSizing(e.origin)
;return n?`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`:`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":
{const t=e.exact?"exactly ":e.inclusive?">=":">",n=getSizing(e.origin)
;return n?`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`:`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e
;return"starts_with"===n.format?`Invalid string: must start with "${n.prefix}"`:"ends_with"===n.format?`Invalid string: must end with "${n.suffix}"`:"includes"===n.format?`Invalid string: must include "${n.includes}"`:"regex"===n.format?`Invalid string: must match pattern ${n.pattern}`:`Invalid ${t[n.format]??e.format}`
}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${joinValues(e.keys,", ")}`
;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){
return`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(" | ")}`}return!1===e.inclusive?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};const bt={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jsonStringifyReplacer,2)),e.message},
set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},zt={value:void 0,enumerable:!1},wt=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",
zt.value=t,Object.defineProperty(e,"issues",zt),zt.value=void 0,Object.defineProperty(e,"message",bt);const n=Object.getPrototypeOf(e);wt.has(n)||(wt.add(n),Object.defineProperty(n,"toString",{
configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{
value:e,configurable:!0,writable:!0})}}))},$t=$constructor("$ZodError",initializer);$constructor("$ZodError",initializer,void 0,{Parent:Error});function node(e,t,n){
return Object.prototype.hasOwnProperty.call(e,t)||("__proto__"===t?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function finalizeParams(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,o,s)=>{const i=o?{...o,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new $ZodAsyncError
;if(a.issues.length){const t=new(s?.Err??e)(a.issues.map(e=>finalizeIssue(e,i,config())));throw r(t,s?.callee??fn),t}return a.value};return fn},_parseAsync=e=>{const fn=async(t,n,o,s)=>{const i=o?{
...o,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const t=new(s?.Err??e)(a.issues.map(e=>finalizeIssue(e,i,config())))
;throw r(t,s?.callee??fn),t}return a.value};return fn},_safeParse=e=>(t,n,r)=>{const o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new $ZodAsyncError
;return s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}};function failure(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>finalizeIssue(e,n,config()))),t=void 0,
n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}const _safeParseAsync=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o)
;return s instanceof Promise&&(s=await s),s.issues.length?failure(e,s.issues,o):{success:!0,data:s.value}
},kt=Symbol.for("zod.compile.invalid"),Pt=Symbol.for("zod.compile.fallback"),validate=(e,t,n)=>{const r=e._zod.bag.validator;if(void 0!==r){if(r(t)!==kt)return!0
;if(!0===r.definite&&void 0===n)return!1}return function(e,t,n){const r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun;let s;o?(r[Pt]=!0,s=o({value:t,issues:[]
},r)):s=e._zod.run({value:t,issues:[]},r);if(s instanceof Promise)throw new $ZodAsyncError;return 0===s.issues.length}(e,t,n)};const _encode=e=>{const t=_parse(e),fn=(e,n,r,o)=>{const s=r?{...r,
direction:"backward"}:{direction:"backward"};return t(e,n,s,finalizeParams(fn,o))};return fn},_decode=e=>{const t=_parse(e),fn=(e,n,r,o)=>t(e,n,r,finalizeParams(fn,o));return fn},_encodeAsync=e=>{
const t=_parseAsync(e),fn=async(e,n,r,o)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"};return await t(e,n,s,finalizeParams(fn,o))};return fn},_decodeAsync=e=>{
const t=_parseAsync(e),fn=async(e,n,r,o)=>await t(e,n,r,finalizeParams(fn,o));return fn},_safeEncode=e=>(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"}
;return _safeParse(e)(t,n,o)},_safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r),_safeEncodeAsync=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"}
;return _safeParseAsync(e)(t,n,o)},_safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r),Ot=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{
value:e,configurable:!0,writable:!0})}})}const errors_initializer=(e,t)=>{$t.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);Ot.has(n)||(Ot.add(n),
_lazyMethod(n,"format",e=>t=>function(e,t=e=>e.message){const n={_errors:[]},processError=(e,r=[])=>{for(const o of e.issues)if("invalid_union"===o.code&&o.errors.length)o.errors.map(e=>processError({
issues:e},[...r,...o.path]));else if("invalid_key"===o.code)processError({issues:o.issues},[...r,...o.path]);else if("invalid_element"===o.code)processError({issues:o.issues},[...r,...o.path]);else{
const e=[...r,...o.path];if(0===e.length)n._errors.push(t(o));else{let r=n,s=0;for(;s<e.length;){const n=e[s],i=s===e.length-1;if("_errors"===n){i&&r._errors.push(t(o)),s++;continue}
Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const a=r[n];i&&a._errors.push(t(o)),r=a,s++}}}}
;return processError(e),n}(e,t)),_lazyMethod(n,"flatten",e=>t=>function(e,t=e=>e.message){const n={},r=[];for(const o of e.issues)o.path.length>0?node(n,o.path[0],()=>[]).push(t(o)):r.push(t(o))
;return{formErrors:r,fieldErrors:n}}(e,t)),_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,jsonStringifyReplacer,2)}),_lazyMethod(n,"addIssues",e=>t=>{
e.issues.push(...t),e.message=JSON.stringify(e.issues,jsonStringifyReplacer,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return 0===this.issues.length}}))
},St=$constructor("ZodError",errors_initializer,void 0,{Parent:Error
}),xt=_parse(St),jt=_parseAsync(St),It=_safeParse(St),Et=_safeParseAsync(St),Tt=_encode(St),Zt=_decode(St),At=_encodeAsync(St),Nt=_decodeAsync(St),Rt=_safeEncode(St),Dt=_safeDecode(St),Ct=_safeEncodeAsync(St),Lt=_safeDecodeAsync(St)
;function _ensureDefaultLocale(){m.localeError||config({localeError:error()})}function _ensureDefaultMemoizer(){m.memoizer||config({memoizer:w})}
const Ft=$constructor("ZodType",(e,t)=>(_ensureDefaultLocale(),le.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def;return this.clone(mergeDefs(t,{
checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return clone(this,e,t)},
brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(function(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,
...normalizeParams(n)})}(Dn,e,t)}(e,t))},superRefine(e,t){return this.check(function(e,t){return _superRefine(e,t)}(e,t))},overwrite(e){return this.check(_overwrite(e))},optional(){
return optional(this)},exactOptional(){return new jn({type:"optional",innerType:this})},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){
return function(e,t){return new Zn({type:"nonoptional",innerType:e,...normalizeParams(t)})}(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return new $n({
type:"intersection",left:this,right:e})},transform(e){return pipe(this,transform(e))},default(e){return t=e,new En({type:"default",innerType:this,get defaultValue(){
return"function"==typeof t?t():shallowClone(t)}});var t},prefault(e){return t=e,new Tn({type:"prefault",innerType:this,get defaultValue(){return"function"==typeof t?t():shallowClone(t)}});var t},
catch(e){return new An({type:"catch",innerType:this,catchValue:"function"==typeof(t=e)?t:constantCatch(t)});var t},pipe(e){return pipe(this,e)},readonly(){return new Rn({type:"readonly",innerType:this
})},describe(e){const t=this.clone();return ft.add(t,{description:e}),t},meta(...e){if(0===e.length)return ft.get(this);const t=this.clone();return ft.add(t,e[0]),t},isOptional(){
return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},get"~standard"(){return hide(this,"~standard",{
...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){own(this,"~standard",e)},
parse:function _parse(e,t){return xt(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await jt(this,e,t,{callee:_parseAsync})},safeParse(e,t){return It(this,e,t)},
async safeParseAsync(e,t){return Et(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){own(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{
const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&(o=await o),0===o.issues.length})(this,e,t)},
encode:function _encode(e,t){return Tt(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Zt(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){
return await At(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await Nt(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return Rt(this,e,t)},safeDecode(e,t){
return Dt(this,e,t)},async safeEncodeAsync(e,t){return Ct(this,e,t)},async safeDecodeAsync(e,t){return Lt(this,e,t)},toJSONSchema(e){return((e,t={})=>n=>{const r=to_json_schema_initializeContext({
...n,processors:t});return to_json_schema_processSchema(e,r),to_json_schema_extractDefs(r,e),to_json_schema_finalize(r,e)})(this,{})(e)},get description(){return ft.get(this)?.description},get _def(){
return this._zod.def}}),Mt=$constructor("_ZodString",(e,t)=>{de.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>stringProcessor(e,t,n)},derived({format:e=>aggregateChecks(e).format??null,
minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(function(e,t){return new ne({check:"string_format",format:"regex",
...normalizeParams(t),pattern:e})}(...e))},includes(...e){return this.check(function(e,t){return new se({check:"string_format",format:"includes",...normalizeParams(t),includes:e})}(...e))},
startsWith(...e){return this.check(function(e,t){return new ie({check:"string_format",format:"starts_with",...normalizeParams(t),prefix:e})}(...e))},endsWith(...e){return this.check(function(e,t){
return new ae({check:"string_format",format:"ends_with",...normalizeParams(t),suffix:e})}(...e))},min(...e){return this.check(_minLength(...e))},max(...e){return this.check(_maxLength(...e))},
length(...e){return this.check(_length(...e))},nonempty(...e){return this.check(_minLength(1,...e))},lowercase(e){return this.check(function(e){return new re({check:"string_format",format:"lowercase",
...normalizeParams(e)})}(e))},uppercase(e){return this.check(function(e){return new oe({check:"string_format",format:"uppercase",...normalizeParams(e)})}(e))},trim(){
return this.check(_overwrite(e=>e.trim()))},normalize(...e){return this.check(function(e){return _overwrite(t=>t.normalize(e))}(...e))},toLowerCase(){return this.check(_overwrite(e=>e.toLowerCase()))
},toUpperCase(){return this.check(_overwrite(e=>e.toUpperCase()))},slugify(){return this.check(_overwrite(e=>function(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}(e)))}})),Ut=$constructor("ZodString",(e,t)=>{de.init(e,t),Mt.init(e,t)},{email(e){
return this.check(function(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(t)})}(qt,e))},url(e){return this.check(function(e,t){return new e({
type:"string",format:"url",check:"string_format",abort:!1,...normalizeParams(t)})}(Xt,e))},jwt(e){return this.check(function(e,t){return new e({type:"string",format:"jwt",check:"string_format",
abort:!1,...normalizeParams(t)})}(hn,e))},emoji(e){return this.check(function(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...normalizeParams(t)})}(Ht,e))},guid(e){
return this.check(function(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(t)})}(Gt,e))},uuid(e){return this.check(function(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(t)})}(Yt,e))},uuidv4(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",
abort:!1,version:"v4",...normalizeParams(t)})}(Yt,e))},uuidv6(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",
...normalizeParams(t)})}(Yt,e))},uuidv7(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(t)})}(Yt,e))},
nanoid(e){return this.check(function(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(t)})}(Qt,e))},cuid(e){return this.check(function(e,t){
return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...normalizeParams(t)})}(en,e))},cuid2(e){return this.check(function(e,t){return new e({type:"string",format:"cuid2",
check:"string_format",abort:!1,...normalizeParams(t)})}(tn,e))},ulid(e){return this.check(function(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(t)})
}(nn,e))},base64(e){return this.check(function(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...normalizeParams(t)})}(ln,e))},base64url(e){
return this.check(function(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...normalizeParams(t)})}(dn,e))},xid(e){return this.check(function(e,t){return new e({
type:"string",format:"xid",check:"string_format",abort:!1,...normalizeParams(t)})}(rn,e))},ksuid(e){return this.check(function(e,t){return new e({type:"string",format:"ksuid",check:"string_format",
abort:!1,...normalizeParams(t)})}(on,e))},ipv4(e){return this.check(function(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(t)})}(sn,e))},ipv6(e){
return this.check(function(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...normalizeParams(t)})}(an,e))},cidrv4(e){return this.check(function(e,t){return new e({
type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(t)})}(cn,e))},cidrv6(e){return this.check(function(e,t){return new e({type:"string",format:"cidrv6",
check:"string_format",abort:!1,...normalizeParams(t)})}(un,e))},e164(e){return this.check(function(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...normalizeParams(t)})
}(pn,e))},datetime(e){return this.check(function(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(t)})}(Vt,e))},date(e){
return this.check(function(e,t){return new e({type:"string",format:"date",check:"string_format",...normalizeParams(t)})}(Kt,e))},time(e){return this.check(function(e,t){return new e({type:"string",
format:"time",check:"string_format",precision:null,...normalizeParams(t)})}(Wt,e))},duration(e){return this.check(function(e,t){return new e({type:"string",format:"duration",check:"string_format",
...normalizeParams(t)})}(Bt,e))}});function schemas_string(e){return function(e,t){return new e(snapshotChecks({type:"string",...normalizeParams(t)}))}(Ut,e)}
const Jt=$constructor("ZodStringFormat",(e,t)=>{fe.init(e,t),Mt.init(e,t)}),Vt=$constructor("ZodISODateTime",(e,t)=>{Pe.init(e,t),Jt.init(e,t)}),Kt=$constructor("ZodISODate",(e,t)=>{Oe.init(e,t),
Jt.init(e,t)}),Wt=$constructor("ZodISOTime",(e,t)=>{Se.init(e,t),Jt.init(e,t)}),Bt=$constructor("ZodISODuration",(e,t)=>{xe.init(e,t),Jt.init(e,t)}),qt=$constructor("ZodEmail",(e,t)=>{me.init(e,t),
Jt.init(e,t)});const Gt=$constructor("ZodGUID",(e,t)=>{pe.init(e,t),Jt.init(e,t)});const Yt=$constructor("ZodUUID",(e,t)=>{he.init(e,t),Jt.init(e,t)});const Xt=$constructor("ZodURL",(e,t)=>{
ye.init(e,t),Jt.init(e,t)});const Ht=$constructor("ZodEmoji",(e,t)=>{_e.init(e,t),Jt.init(e,t)});const Qt=$constructor("ZodNanoID",(e,t)=>{ve.init(e,t),Jt.init(e,t)})
;const en=$constructor("ZodCUID",(e,t)=>{be.init(e,t),Jt.init(e,t)});const tn=$constructor("ZodCUID2",(e,t)=>{ze.init(e,t),Jt.init(e,t)});const nn=$constructor("ZodULID",(e,t)=>{we.init(e,t),
Jt.init(e,t)});const rn=$constructor("ZodXID",(e,t)=>{$e.init(e,t),Jt.init(e,t)});const on=$constructor("ZodKSUID",(e,t)=>{ke.init(e,t),Jt.init(e,t)});const sn=$constructor("ZodIPv4",(e,t)=>{
je.init(e,t),Jt.init(e,t)});const an=$constructor("ZodIPv6",(e,t)=>{Ee.init(e,t),Jt.init(e,t)});const cn=$constructor("ZodCIDRv4",(e,t)=>{Te.init(e,t),Jt.init(e,t)})
;const un=$constructor("ZodCIDRv6",(e,t)=>{Ze.init(e,t),Jt.init(e,t)});const ln=$constructor("ZodBase64",(e,t)=>{Ne.init(e,t),Jt.init(e,t)});const dn=$constructor("ZodBase64URL",(e,t)=>{De.init(e,t),
Jt.init(e,t)});const pn=$constructor("ZodE164",(e,t)=>{Ce.init(e,t),Jt.init(e,t)});const hn=$constructor("ZodJWT",(e,t)=>{Le.init(e,t),Jt.init(e,t)});const mn=$constructor("ZodNumber",(e,t)=>{
Fe.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>numberProcessor(e,t,n,r),e.isFinite=!0},derived({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e)
;return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=aggregateChecks(e);return!!t||!!n?.some(Number.isSafeInteger)},
format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(_gt(e,t))},gte(e,t){return this.check(_gte(e,t))},min(e,t){return this.check(_gte(e,t))},lt(e,t){return this.check(_lt(e,t))},
lte(e,t){return this.check(_lte(e,t))},max(e,t){return this.check(_lte(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){
return this.check(_gt(0,e))},nonnegative(e){return this.check(_gte(0,e))},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))},step(e,t){return this.check(_multipleOf(e,t))},finite(){return this}}));function schemas_number(e){return function(e,t){return new e(snapshotChecks({type:"number",
checks:[],...normalizeParams(t)}))}(mn,e)}const gn=$constructor("ZodNumberFormat",(e,t)=>{Me.init(e,t),mn.init(e,t)});function schemas_int(e){return function(e,t){return new e({type:"number",
check:"number_format",abort:!1,format:"safeint",...normalizeParams(t)})}(gn,e)}const yn=$constructor("ZodBoolean",(e,t)=>{Ue.init(e,t),Ft.init(e,t),
e._zod.processJSONSchema=(e,t,n)=>booleanProcessor(0,0,t)});function schemas_boolean(e){return function(e,t){return new e({type:"boolean",...normalizeParams(t)})}(yn,e)}
const _n=$constructor("ZodUnknown",(e,t)=>{Je.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(e,t,n)=>{}});function unknown(){return function(e){return new e({type:"unknown"})}(_n)}
const vn=$constructor("ZodNever",(e,t)=>{Ve.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(e,t,n)=>neverProcessor(0,0,t)});function never(e){return function(e,t){return new e({type:"never",
...normalizeParams(t)})}(vn,e)}const bn=$constructor("ZodArray",(e,t)=>{_ensureDefaultMemoizer(),Ke.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>arrayProcessor(e,t,n,r),e.element=t.element
},{min(e,t){return this.check(_minLength(e,t))},nonempty(e){return this.check(_minLength(1,e))},max(e,t){return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){
return this.element}});function array(e,t){return function(e,t,n){return new e({type:"array",element:t,...normalizeParams(n)})}(bn,e,t)}const zn=$constructor("ZodObject",(e,t)=>{
_ensureDefaultMemoizer(),qe.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>objectProcessor(e,t,n,r),installLazyProp(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
return schemas_enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(mergeDefs(this._zod.def,{catchall:unknown()
}))},loose(){return this.clone(mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(mergeDefs(this._zod.def,{catchall:never()}))},strip(){
return this.clone(mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return function(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
;const n=e._zod.def.checks;if(n&&n.length>0){const n=sourceShape(e)
;for(const e of Reflect.ownKeys(t))if(void 0!==Object.getOwnPropertyDescriptor(n,e))throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}(this,e)},safeExtend(e){return function(e,t){if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
;return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}(this,e)},merge(e){return function(e,t){
if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={}
;return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),mirrorShape(n,t,Reflect.ownKeys(sourceShape(t))),clone(e,mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},
checks:t._zod.def.checks??[]}))}(this,e)},pick(e){return function(e,t){const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements")
;const o={};return mirrorShape(o,e,maskedKeys(e,t)),clone(e,mergeDefs(n,{shape:o,checks:[]}))}(this,e)},omit(e){return function(e,t){const n=e._zod.def,r=n.checks
;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const o=new Set(maskedKeys(e,t)),s={}
;return mirrorShape(s,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!o.has(e))),clone(e,mergeDefs(n,{shape:s,checks:[]}))}(this,e)},partial(...e){return partial(xn,this,e[0])},exactPartial(...e){
return partial(jn,this,e[0],"exactPartial")},required(...e){return function(e,t,n){const r=n?new Set(maskedKeys(t,n)):void 0,o={}
;return mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t})),clone(t,mergeDefs(t._zod.def,{shape:o}))}(Zn,this,e[0])}});function object(e,t){
const n={type:"object",shape:e??{},...normalizeParams(t)};return new zn(n)}function strictObject(e,t){return new zn({type:"object",shape:e,catchall:never(),...normalizeParams(t)})}
const wn=$constructor("ZodUnion",(e,t)=>{Ge.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>unionProcessor(e,t,n,r),e.options=t.options});function union(e,t){return new wn({type:"union",
options:e,...normalizeParams(t)})}const $n=$constructor("ZodIntersection",(e,t)=>{Ye.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>intersectionProcessor(e,t,n,r)})
;const kn=$constructor("ZodRecord",(e,t)=>{_ensureDefaultMemoizer(),Xe.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>recordProcessor(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType})
;function record(e,t,n){return t&&t._zod?new kn({type:"record",keyType:e,valueType:t,...normalizeParams(n)}):new kn({type:"record",keyType:schemas_string(),valueType:e,...normalizeParams(t)})}
const Pn=$constructor("ZodEnum",(e,t)=>{He.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>enumProcessor(e,0,n),e.enum=t.entries,e.options=[...e._zod.values]
;const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const o={};for(const r of e){if(!n.has(r))throw new Error(`Key ${r} not found in enum`);o[r]=t.entries[r]}return new Pn({...t,checks:[],
...normalizeParams(r),entries:o})},e.exclude=(e,r)=>{const o={...t.entries};for(const t of e){if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete o[t]}return new Pn({...t,checks:[],
...normalizeParams(r),entries:o})}});function schemas_enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Pn({type:"enum",entries:n,...normalizeParams(t)})}
const On=$constructor("ZodLiteral",(e,t)=>{Qe.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>literalProcessor(e,t,n,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function literal(e,t){return new On({type:"literal",
values:Array.isArray(e)?e:[e],...normalizeParams(t)})}const Sn=$constructor("ZodTransform",(e,t)=>{_ensureDefaultMemoizer(),et.init(e,t),Ft.init(e,t),
e._zod.processJSONSchema=(t,n,r)=>transformProcessor(e,t,n,r),e._zod.parse=(n,r)=>{if("backward"===r.direction)throw new $ZodEncodeError(e.constructor.name);n.addIssue=r=>{
if("string"==typeof r)n.issues.push(util_issue(r,n.value,t));else{const t=r;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),
n.issues.push(util_issue(t))}};const o=t.transform(n.value,n);return o instanceof Promise?o.then(e=>(n.value=e,n)):(n.value=o,n)}});function transform(e){return new Sn({type:"transform",transform:e})}
const xn=$constructor("ZodOptional",(e,t)=>{tt.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,0,r),e.unwrap=()=>e._zod.def.innerType});function optional(e){
return new xn({type:"optional",innerType:e})}const jn=$constructor("ZodExactOptional",(e,t)=>{nt.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,0,r),
e.unwrap=()=>e._zod.def.innerType});const In=$constructor("ZodNullable",(e,t)=>{rt.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>nullableProcessor(e,t,n,r),e.unwrap=()=>e._zod.def.innerType
});function nullable(e){return new In({type:"nullable",innerType:e})}const En=$constructor("ZodDefault",(e,t)=>{ot.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>defaultProcessor(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});const Tn=$constructor("ZodPrefault",(e,t)=>{st.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>prefaultProcessor(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const Zn=$constructor("ZodNonOptional",(e,t)=>{it.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>nonoptionalProcessor(e,t,0,r),
e.unwrap=()=>e._zod.def.innerType});const An=$constructor("ZodCatch",(e,t)=>{at.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>catchProcessor(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});const Nn=$constructor("ZodPipe",(e,t)=>{ct.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>pipeProcessor(e,t,0,r),e.in=t.in,e.out=t.out});function pipe(e,t){
return new Nn({type:"pipe",in:e,out:t})}const Rn=$constructor("ZodReadonly",(e,t)=>{ut.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>readonlyProcessor(e,t,n,r),
e.unwrap=()=>e._zod.def.innerType});const Dn=$constructor("ZodCustom",(e,t)=>{lt.init(e,t),Ft.init(e,t),e._zod.processJSONSchema=(t,n,r)=>customProcessor(e,t,n,r)})}};
