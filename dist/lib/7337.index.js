export const id=7337;export const ids=[7337];export const modules={7337:(e,t,r)=>{r.d(t,{OH:()=>Environment});class CelError extends Error{#e;#t;#r;#n
;constructor({name:e,code:t,message:r,node:n,cause:i,range:s}){super(r,i?{cause:i}:void 0),this.name=e,this.#t=t,this.#n=r,this.#e=n,this.#r=s&&normalizeRange(s)||normalizeRange(n),
n?.input&&(this.message=formatErrorWithHighlight(this.#n,n,this.#r))}get node(){return this.#e}get code(){return this.#t}get range(){return this.#r}get summary(){return this.#n}withAst(e){
return this.#e||!e?.input||(this.#e=e,this.#r??=normalizeRange(e),this.message=formatErrorWithHighlight(this.#n,e,this.#r)),this}}function normalizeArgs(e,t,r,n,i){if("string"==typeof r)return{name:e,
code:t,message:r,node:n,cause:i};const s=r;if("object"!=typeof s)throw new Error("First param to error must be a string or object");return{name:e,code:s.code||t,message:s.message,node:s.node,
cause:s.cause,range:s.range}}class ParseError extends CelError{constructor(e,t,r){super(normalizeArgs("ParseError","parse_error",e,t,r))}}class EvaluationError extends CelError{constructor(e,t,r){
super(normalizeArgs("EvaluationError","evaluation_error",e,t,r))}}class errors_TypeError extends CelError{constructor(e,t,r){super(normalizeArgs("TypeError","type_error",e,t,r))}}
function parseError(e,t,r){return new ParseError("object"==typeof e?e:{code:e,message:t,node:r})}function evaluationError(e,t,r){return new EvaluationError("object"==typeof e?e:{code:e,message:t,
node:r})}function typeError(e,t,r){return new errors_TypeError("object"==typeof e?e:{code:e,message:t,node:r})}function normalizeRange(e){const t=e?.pos??e?.start;if("number"!=typeof t)return;return{
start:t,end:"number"==typeof e.end?e.end:t}}function formatErrorWithHighlight(e,t,r){const n=t.pos??r?.start;if("number"!=typeof n)return e;const i=t.input;let s=1,a=0,o=0;for(;a<n;)"\n"===i[a]?(s++,
o=0):o++,a++;let c=n,l=n;for(;c>0&&"\n"!==i[c-1];)c--;for(;l<i.length&&"\n"!==i[l];)l++;const u=i.slice(c,l);return`${e}\n\n${`> ${`${s}`.padStart(4," ")} | ${u}\n${" ".repeat(9+o)}^`}`}
function attachErrorAst(e,t){return e instanceof CelError?e.withAst(t):e}class Optional{#i;constructor(e){this.#i=e}static of(e){return void 0===e?n:new Optional(e)}static none(){return n}hasValue(){
return void 0!==this.#i}value(){if(void 0===this.#i)throw evaluationError("optional_value_missing","Optional value is not present");return this.#i}or(e){if(void 0!==this.#i)return this
;if(e instanceof Optional)return e;throw evaluationError("invalid_optional_argument","Optional.or must be called with an Optional argument")}orValue(e){return void 0===this.#i?e:this.#i}
get[Symbol.toStringTag](){return"optional"}[Symbol.for("nodejs.util.inspect.custom")](){return void 0===this.#i?"Optional { none }":`Optional { value: ${JSON.stringify(this.#i)} }`}}
const n=Object.freeze(new Optional);class OptionalNamespace{}const i=new OptionalNamespace
;const s=Object.hasOwn,a=Object.keys,o=Object.freeze,c=Object.entries,l=Array.isArray,u=Array.from,p=9223372036854775807n,h=-9223372036854775808n;function isAsync(e,t){
return"AsyncFunction"===e?.[Symbol.toStringTag]||("boolean"!=typeof t||t)}
const y=new Set(["as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","__proto__","prototype"]);class UnsignedInt{#i
;constructor(e){this.verify("bigint"==typeof e?e:BigInt(e))}get value(){return this.#i}valueOf(){return this.#i}toString(){return`${this.#i}`}verify(e){
if(e<0n||e>18446744073709551615n)throw evaluationError("numeric_overflow","Unsigned integer overflow");this.#i=e}get[Symbol.toStringTag](){return`value = ${this.#i}`}
[Symbol.for("nodejs.util.inspect.custom")](){return`UnsignedInteger { value: ${this.#i} }`}}const d=1e9,g=1000000000n,f={h:3600000000000n,m:60000000000n,s:g,ms:1000000n,us:1000n,µs:1000n,ns:1n}
;class Duration{#s;#a;constructor(e,t=0){this.#s=BigInt(e),this.#a=t}get seconds(){return this.#s}get nanos(){return this.#a}valueOf(){return 1e3*Number(this.#s)+this.#a/1e6}
static fromMilliseconds(e){const t=BigInt(Math.trunc(1e6*e)),r=t/g,n=Number(t%g);return new Duration(r,n)}addDuration(e){const t=this.#a+e.nanos
;return new Duration(this.#s+e.seconds+BigInt(Math.floor(t/d)),t%d)}subtractDuration(e){const t=this.#a-e.nanos;return new Duration(this.#s-e.seconds+BigInt(Math.floor(t/d)),(t+d)%d)}
extendTimestamp(e){return new Date(e.getTime()+1e3*Number(this.#s)+Math.floor(this.#a/1e6))}subtractTimestamp(e){return new Date(e.getTime()-1e3*Number(this.#s)-Math.floor(this.#a/1e6))}toString(){
const e=this.#a?(this.#a/d).toLocaleString("en-US",{useGrouping:!1,maximumFractionDigits:9}).slice(1):"";return`${this.#s}${e}s`}getHours(){return this.#s/3600n}getMinutes(){return this.#s/60n}
getSeconds(){return this.#s}getMilliseconds(){return 1000n*this.#s+BigInt(Math.floor(this.#a/1e6))}get[Symbol.toStringTag](){return"google.protobuf.Duration"}
[Symbol.for("nodejs.util.inspect.custom")](){return`google.protobuf.Duration { seconds: ${this.#s}, nanos: ${this.#a} }`}}function stringSize(e){let t=0;for(const r of e)t++;return t}class Type{#o
;constructor(e){this.#o=e,o(this)}get name(){return this.#o}get[Symbol.toStringTag](){return`Type<${this.#o}>`}toString(){return`Type<${this.#o}>`}}const m={string:new Type("string"),
bool:new Type("bool"),int:new Type("int"),uint:new Type("uint"),double:new Type("double"),map:new Type("map"),list:new Type("list"),bytes:new Type("bytes"),null_type:new Type("null"),
type:new Type("type")},T=new Type("optional"),v={dyn(e,t){switch(typeof e){case"string":case"bigint":case"number":case"boolean":return!0;case"object":switch(e?e.constructor:e){case null:case void 0:
case Object:case Map:case Array:case Set:return!0;default:if(t.objectTypesByConstructor.get(e.constructor))return!0}}return!!t.debugType(e)},string:e=>"string"==typeof e,int:e=>"bigint"==typeof e,
double:e=>"number"==typeof e,bool:e=>"boolean"==typeof e,null:e=>null===e,bytes:e=>e instanceof Uint8Array,uint:e=>e instanceof UnsignedInt,type:e=>e instanceof Type,list(e){switch(e?.constructor){
case Array:case Set:return!0;default:return!1}},map(e){switch("object"==typeof e&&e?e.constructor:null){case void 0:case Object:case Map:return!0;default:return!1}},optional:e=>e instanceof Optional,
message(e,t){return this===t.debugType(e)}};v.param=v.dyn;class TypeDeclaration{#c=new WeakMap;constructor({kind:e,type:t,name:r,keyType:n,valueType:i}){this.kind=e,this.type=t,this.name=r,
this.keyType=n,this.valueType=i,this.unwrappedType="dyn"===e&&i?i.unwrappedType:this,this.wrappedType="dyn"===e?this:_createDynType(this.unwrappedType),
this.hasDynType="dyn"===this.kind||this.valueType?.hasDynType||this.keyType?.hasDynType||!1,
this.hasPlaceholderType="param"===this.kind||this.keyType?.hasPlaceholderType||this.valueType?.hasPlaceholderType||!1,
"list"===e?this.fieldLazy=this.#l:"map"===e?this.fieldLazy=this.#u:"message"===e?this.fieldLazy=this.#p:"optional"===e&&(this.fieldLazy=this.#h),this.matchesValueType=v[r]||v[e],o(this)}isDynOrBool(){
return"bool"===this.type||"dyn"===this.kind}isEmpty(){return this.valueType&&"param"===this.valueType.kind}unify(e,t){const r=this;if(r===t||"dyn"===r.kind||"param"===t.kind)return r
;if("dyn"===t.kind||"param"===r.kind)return t;if(r.kind!==t.kind)return null;if(!(r.hasPlaceholderType||t.hasPlaceholderType||r.hasDynType||t.hasDynType))return null
;const n=r.valueType.unify(e,t.valueType);if(!n)return null;switch(r.kind){case"optional":return e.getOptionalType(n);case"list":return e.getListType(n);case"map":const i=r.keyType.unify(e,t.keyType)
;return i?e.getMapType(i,n):null}}templated(e,t){if(!this.hasPlaceholderType)return this;switch(this.kind){case"dyn":return this.valueType.templated(e,t);case"param":return t?.get(this.name)||this
;case"map":return e.getMapType(this.keyType.templated(e,t),this.valueType.templated(e,t));case"list":return e.getListType(this.valueType.templated(e,t));case"optional":
return e.getOptionalType(this.valueType.templated(e,t));default:return this}}toString(){return this.name}#h(e,t,r,i){if(void 0===(e=e instanceof Optional?e.orValue():e))return n;const s=i.debugType(e)
;try{return Optional.of(s.fieldLazy(e,t,r,i))}catch(e){if(e instanceof EvaluationError)return n;throw e}}#p(e,t,r,n){const i=e?n.objectTypesByConstructor.get(e.constructor):void 0;if(!i)return
;const s=i.fields?i.fields[t]:b;if(!s)return;const a=e instanceof Map?e.get(t):e[t];if(void 0!==a){if(s.matchesValueType(a,n))return a
;throw evaluationError("field_type_mismatch",`Field '${t}' is not of type '${s}', got '${n.debugType(a)}'`,r)}}#u(e,t,r,n){const i=e instanceof Map?e.get(t):e&&s(e,t)?e[t]:void 0;if(void 0!==i){
if(this.valueType.matchesValueType(i,n))return i;throw evaluationError("field_type_mismatch",`Field '${t}' is not of type '${this.valueType}', got '${n.debugType(i)}'`,r)}}#y(e,t){
switch(e?.constructor){case Array:return e[t];case Set:{let r=0;for(const n of e)if(r++===t)return n}}}#l(e,t,r,n){if("bigint"==typeof t)t=Number(t);else if("number"!=typeof t)return
;const i=this.#y(e,t);if(void 0===i){if(!e)return;throw evaluationError("index_out_of_bounds",`No such key: index out of bounds, index ${t} ${t<0?"< 0":`>= size ${e.length||e.size}`}`,r)}
if(this.valueType.matchesValueType(i,n))return i;throw evaluationError("list_item_type_mismatch",`List item with index '${t}' is not of type '${this.valueType}', got '${n.debugType(i)}'`,r)}
fieldLazy(){}field(e,t,r,n){const i=this.fieldLazy(e,t,r,n);if(void 0!==i)return i;throw evaluationError("no_such_key",`No such key: ${t}`,r)}matchesBoth(e){return this.matches(e)&&e.matches(this)}
matches(e){const t=this.unwrappedType;return t===(e=e.unwrappedType)||"dyn"===t.kind||"dyn"===e.kind||"param"===e.kind||(this.#c.get(e)??this.#c.set(e,this.#d(t,e)).get(e))}#d(e,t){switch(e.kind){
case"dyn":case"param":return!0;case"list":return"list"===t.kind&&e.valueType.matches(t.valueType);case"map":return"map"===t.kind&&e.keyType.matches(t.keyType)&&e.valueType.matches(t.valueType)
;case"optional":return"optional"===t.kind&&e.valueType.matches(t.valueType);default:return e.name===t.name}}}class VariableDeclaration{constructor(e,t,r,n){this.name=e,this.type=t,
this.description=r??null,this.constant=void 0!==n,this.value=n,o(this)}}class FunctionDeclaration{constructor({name:e,receiverType:t,returnType:r,handler:n,description:i,params:s,async:a}){
if("string"!=typeof e)throw new Error("name must be a string");if("function"!=typeof n)throw new Error("handler must be a function");this.name=e,this.async=isAsync(n,a),this.receiverType=t??null,
this.returnType=r,this.description=i??null,this.params=s,this.argTypes=s.map(e=>e.type),this.macro=this.argTypes.includes(w);const c=t?`${t}.`:""
;this.signature=`${c}${e}(${this.argTypes.join(", ")}): ${r}`,this.handler=this.macro?function(e,t){const r=`Macro '${e}' must`;return function(e){const n=t(e)
;if(!n||"object"!=typeof n)throw new Error(`${r} return an object.`);if(n.callAst)return n;if(!n.evaluate)throw new Error(`${r} have a .callAst property or .evaluate(checker, macro, ctx) method.`)
;if(!n.typeCheck)throw new Error(`${r} have a .callAst property or .typeCheck(checker, macro, ctx) method.`);return n}}(this.signature,n):n,this.partitionKey=`${t?"rcall":"call"}:${e}:${s.length}`,
this.hasPlaceholderType=this.returnType.hasPlaceholderType||this.receiverType?.hasPlaceholderType||this.argTypes.some(e=>e.hasPlaceholderType)||!1,o(this)}matchesArgs(e){
return e.length===this.argTypes.length&&this.argTypes.every((t,r)=>t.matches(e[r]))?this:null}}class OperatorDeclaration{constructor({op:e,leftType:t,rightType:r,handler:n,returnType:i,async:s}){
this.operator=e,this.leftType=t,this.rightType=r||null,this.handler=n,this.async=isAsync(n,s),this.returnType=i,this.signature=r?`${t} ${e} ${r}: ${i}`:`${e}${t}: ${i}`,
this.hasPlaceholderType=this.leftType.hasPlaceholderType||this.rightType?.hasPlaceholderType||!1,o(this)}equals(e){
return this.operator===e.operator&&this.leftType===e.leftType&&this.rightType===e.rightType}}function _createListType(e){return new TypeDeclaration({kind:"list",name:`list<${e}>`,type:"list",
valueType:e})}function _createPrimitiveType(e){return new TypeDeclaration({kind:"primitive",name:e,type:e})}function _createMessageType(e){return new TypeDeclaration({kind:"message",name:e,type:e})}
function _createDynType(e){const t=e?`dyn<${e}>`:"dyn";return new TypeDeclaration({kind:"dyn",name:t,type:t,valueType:e})}function _createOptionalType(e){return new TypeDeclaration({kind:"optional",
name:`optional<${e}>`,type:"optional",valueType:e})}function _createMapType(e,t){return new TypeDeclaration({kind:"map",name:`map<${e}, ${t}>`,type:"map",keyType:e,valueType:t})}
function _createPlaceholderType(e){return new TypeDeclaration({kind:"param",name:e,type:e})}const b=_createDynType(),w=_createPrimitiveType("ast"),E=_createListType(b),k=_createMapType(b,b),O={
string:_createPrimitiveType("string"),bool:_createPrimitiveType("bool"),int:_createPrimitiveType("int"),uint:_createPrimitiveType("uint"),double:_createPrimitiveType("double"),
bytes:_createPrimitiveType("bytes"),dyn:b,null:_createPrimitiveType("null"),type:_createPrimitiveType("type"),optional:_createOptionalType(b),list:E,"list<dyn>":E,map:k,"map<dyn, dyn>":k}
;for(const e of[O.string,O.double,O.int]){const t=_createListType(e),r=_createMapType(O.string,e);O[t.name]=t,O[r.name]=r}Object.freeze(O);class Candidates{returnType=null;async=!1;macro=!1;#g=null
;#f=null;declarations=[];constructor(e){this.registry=e}[Symbol.iterator](){return this.declarations[Symbol.iterator]()}add(e){
this.returnType=(this.returnType||e.returnType).unify(this.registry,e.returnType)||b,e.macro&&(this.macro=e),e.async&&!this.async&&(this.async=!0),this.declarations.push(e),this.#g?.clear(),
this.#f?.clear()}findFunction(e,t=null){for(let r=0;r<this.declarations.length;r++){const n=this.#m(this.declarations[r],e,t);if(n)return n}return null}findUnaryOverload(e){
const t=(this.#g??=new Map).get(e);if(void 0!==t)return t;let r=!1;for(const t of this.declarations)if(t.leftType===e){r=t;break}return this.#g.set(e,r),r}findBinaryOverload(e,t){
return"dyn"===e.kind&&e.valueType?t=t.wrappedType:"dyn"===t.kind&&t.valueType&&(e=e.wrappedType),(this.#g??=new Map).get(e)?.get(t)??this.#T(this.#g,e,t,this.#v(e,t))}checkBinaryOverload(e,t){
return(this.#f??=new Map).get(e)?.get(t)??this.#T(this.#f,e,t,this.#b(e,t))}#T(e,t,r,n){return(e.get(t)||e.set(t,new Map).get(t)).set(r,n),n}#v(e,t){const r=this.#w(e,t);if(0===r.length)return!1
;if(1===r.length)return r[0];throw new Error(`Operator overload '${r[0].signature}' overlaps with '${r[1].signature}'.`)}#b(e,t){const r=this.#w(e,t);if(0===r.length)return!1;let n=r[0].returnType
;for(let e=1;e<r.length;e++)n=n.unify(this.registry,r[e].returnType)||b;return n}#w(e,t){const r=[];for(const n of this.declarations){if(n.leftType===e&&n.rightType===t)return[n]
;const i=this.#E(n,e,t);i&&r.push(i)}if(0===r.length){const t=this.declarations[0]?.operator;if(("=="===t||"!="===t)&&"dyn"===e.kind)return x[t]}return r}#E(e,t,r){
const n=e.hasPlaceholderType?new Map:null,i=this.#k(e.leftType,t,n);if(!i)return;const s=this.#k(e.rightType,r,n)
;return s?("=="!==e.operator&&"!="!==e.operator||"dyn"!==e.leftType.kind||!e.leftType.valueType||"dyn"===t.kind||"dyn"===r.kind)&&(e.hasPlaceholderType?{async:e.async,signature:e.signature,
handler:e.handler,leftType:i,rightType:s,returnType:e.returnType.templated(this.registry,n)}:e):void 0}#m(e,t,r){
return e.hasPlaceholderType?this.#O(e,t,r):r&&e.receiverType&&!r.matches(e.receiverType)?void 0:e.matchesArgs(t)}#O(e,t,r){const n=new Map
;if(r&&e.receiverType&&!this.#k(e.receiverType,r,n))return null;for(let r=0;r<t.length;r++)if(!this.#k(e.argTypes[r],t[r],n))return null;return{async:e.async,handler:e.handler,signature:e.signature,
returnType:e.returnType.templated(this.registry,n)}}#k(e,t,r){if(!e.hasPlaceholderType)return t.matches(e)?t:null;const n="dyn"===t.kind
;return this.#_(e,t,r,n)&&(n||t.matches(e.templated(this.registry,r)))?t:null}#_(e,t,r,n=!1){if(!e.hasPlaceholderType)return!0;if(!t)return!1;const i=n||"dyn"===t.kind;switch(t=t.unwrappedType,
e.kind){case"param":{const n=i?b:t,s=r.get(e.name);return s?"dyn"===s.kind||"dyn"===n.kind||s.matchesBoth(n):r.set(e.name,n)&&!0}case"list":return"dyn"===t.name&&(t=e),
"list"===t.kind&&this.#_(e.valueType,t.valueType,r,i);case"map":return"dyn"===t.name&&(t=e),"map"===t.kind&&(this.#_(e.keyType,t.keyType,r,i)&&this.#_(e.valueType,t.valueType,r,i));case"optional":
return"dyn"===t.name&&(t=e),"optional"===t.kind&&this.#_(e.valueType,t.valueType,r,i)}return!0}}function splitByComma(e){const t=[];let r="",n=0;for(const i of e){
if("<"===i)n++;else if(">"===i)n--;else if(","===i&&0===n){t.push(r.trim()),r="";continue}r+=i}return r&&t.push(r.trim()),t}
const _=[[UnsignedInt,"uint",m.uint,O.uint],[Type,"type",m.type,O.type],[Optional,"optional",T,O.optional],[Uint8Array,"bytes",m.bytes,O.bytes],..."undefined"!=typeof Buffer?[[Buffer,"bytes",m.bytes,O.bytes]]:[]].map(([e,t,r,n])=>Object.freeze({
name:t,typeType:r,type:n,ctor:e
})),$=_.map(e=>[e.name,e]),A=_.map(e=>[e.ctor,e]),invalidVar=e=>new Error(`Invalid variable declaration: ${e}`),invalidType=e=>new Error(`Invalid type declaration: ${e}`),x={"==":[{
handler:(e,t)=>e===t,returnType:O.bool}],"!=":[{handler:(e,t)=>e!==t,returnType:O.bool}]};class Registry{#$=null;#A;#x=!0;#C=null;#D=null;#I=null;#B=null;#M=null;#N=null;#S=null;#P=null;#V=!1
;constructor(e={}){this.enableOptionalTypes=e.enableOptionalTypes??!1,this.unlistedVariablesAreDyn=e.unlistedVariablesAreDyn??!1;const t=e.parent instanceof Registry?e.parent:null;if(t){this.#$=t
;let e=t;for(;e&&!e.#C;)e=e.#$;let r=t;for(;r&&!r.#D;)r=r.#$;this.#I=t.#I,this.#B=t.#B,this.#P={operators:e.#C,functions:r.#D},this.objectTypes=new Map(t.objectTypes),
this.objectTypesByConstructor=new Map(t.objectTypesByConstructor),this.variables=t.variables,this.#x=!1,this.#A=t.#A,this.#M=t.#M,this.#N=t.#N,this.#S=t.#S,
this.enableOptionalTypes===t.enableOptionalTypes&&this.unlistedVariablesAreDyn===t.unlistedVariablesAreDyn||function(e,t){const r=t?i:void 0;e.deleteVariable("optional"),
e.registerConstant("optional","OptionalNamespace",r)}(this,this.enableOptionalTypes)}else{this.#C=[],this.#D=[],this.objectTypes=new Map($),this.objectTypesByConstructor=new Map(A),
this.#A=new Map(c(O)),this.#M=new Map,this.#N=new Map,this.#S=new Map,this.variables=new Map,this.variables.dyn=this.unlistedVariablesAreDyn;for(const e in m)this.registerConstant(e,"type",m[e])}}
#L(){this.#x||(this.variables=new Map(this.variables),this.variables.dyn=this.unlistedVariablesAreDyn,this.#x=!0)}deleteVariable(e){this.#L(),this.variables.delete(e)}#R(e){this.#C||(this.#I=null),
this.operatorCandidates(e.operator).add(e),this.#C.push(e)}#U(e){this.#D||(this.#B=null),this.#F(e.partitionKey).add(e),this.#D.push(e)}#j(e,t){return e.get(t)||e.set(t,new Candidates(this)).get(t)}
#z(){return this.#C?this.#C:this.#C=[...this.#P.operators]}#H(){return this.#D?this.#D:this.#D=[...this.#P.functions]}operatorCandidates(e){if(this.#I)return this.#j(this.#I,e);const t=this.#I=new Map
;for(const e of this.#z())this.#j(t,e.operator).add(e);return this.#j(t,e)}functionCandidates(e,t,r){return this.#F(`${e?"rcall":"call"}:${t}:${r}`)}#F(e){if(this.#B)return this.#j(this.#B,e)
;const t=this.#B=new Map;for(const e of this.#H())this.#j(t,e.partitionKey).add(e);return this.#j(t,e)}registerVariable(e,t,r){if(this.#V)throw new Error("Cannot modify frozen registry")
;let n,i=r?.description;if("string"!=typeof e||"object"!=typeof t||t instanceof TypeDeclaration?"object"==typeof e&&(t=e.schema?this.registerType({name:`$${e.name}`,schema:e.schema}).type:e.type,
i=e.description,n=e.value,e=e.name):(i=t.description,n=t.value,t=t.schema?this.registerType({name:`$${e}`,schema:t.schema}).type:t.type),
"string"!=typeof e||!e)throw invalidVar("name must be a string");if(y.has(e))throw invalidVar(`'${e}' is a reserved name`)
;if(void 0!==this.variables.get(e))throw invalidVar(`'${e}' is already registered`);if("string"==typeof t)t=this.getType(t);else if(!(t instanceof TypeDeclaration))throw invalidVar("type is required")
;return this.#L(),this.variables.set(e,new VariableDeclaration(e,t,i,n)),this}#q(e,t){const r=Object.create(null);for(const n of a(t)){const i=t[n];if("object"==typeof i&&i)r[n]=this.registerType({
name:`${e}.${n}`,schema:i}).type.name;else{if("string"!=typeof i)throw new Error(`Invalid field definition for '${e}.${n}'`);r[n]=i}}return r}registerConstant(e,t,r){
return"object"==typeof e?this.registerVariable(e):this.registerVariable({name:e,type:t,value:r}),this}getType(e){return this.#K(e,!0)}getListType(e){
return this.#M.get(e)||this.#M.set(e,this.#K(`list<${e}>`,!0)).get(e)}getMapType(e,t){
return this.#N.get(e)?.get(t)||(this.#N.get(e)||this.#N.set(e,new Map).get(e)).set(t,this.#K(`map<${e}, ${t}>`,!0)).get(t)}getOptionalType(e){
return this.#S.get(e)||this.#S.set(e,this.#K(`optional<${e}>`,!0)).get(e)}assertType(e,t,r){try{return this.#K(e,!0)}catch(n){throw n.message=`Invalid ${t} '${n.unknownType||e}' in '${r}'`,n}}
getFunctionType(e){if("ast"===e)return w;const t=this.#K(e,!0);if("dyn"===t.kind&&t.valueType)throw new Error(`type '${t.name}' is not supported`);return t}registerType(e,t){
if(this.#V)throw new Error("Cannot modify frozen registry");if("object"==typeof e&&(e=(t=e).fullName||t.name||t.ctor?.name),"string"==typeof e&&"."===e[0]&&(e=e.slice(1)),
"string"!=typeof e||e.length<2||y.has(e))throw invalidType(`name '${e}' is not valid`);if(this.objectTypes.has(e))throw invalidType(`type '${e}' already registered`);const r=this.#K(e,!1)
;if("message"!==r.kind)throw invalidType(`type '${e}' is not valid`);const n={name:e,typeType:new Type(e),type:r,ctor:"function"==typeof t?t:t?.ctor,convert:"function"==typeof t?void 0:t?.convert,
fields:"object"==typeof t?.schema?this.#W(e,this.#q(e,t.schema)):this.#W(e,"function"==typeof t?void 0:t?.fields)};if("function"!=typeof n.ctor){
if(!n.fields)throw invalidType(`type '${e}' requires a constructor or fields`);Object.assign(n,this.#Q(e,n.fields))}return this.objectTypes.set(e,Object.freeze(n)),
this.objectTypesByConstructor.set(n.ctor,n),this.registerFunctionOverload(`type(${e}): type`,()=>n.typeType,{async:!1}),n}#K(e,t=!0){let r=this.#A.get(e);if(r)return r
;if("string"!=typeof e||!e.length)throw new Error("Invalid type: must be a string");if(r=e.match(/^[A-Z]$/),r)return this.#Y(_createPlaceholderType,e,e)
;if(r=e.match(/^(dyn|list|map|optional)<(.+)>$/),!r){if(t){const t=new Error(`Unknown type: ${e}`);throw t.unknownType=e,t}return this.#Y(_createMessageType,e,e)}const n=r[1],i=r[2].trim();switch(n){
case"dyn":{const e=this.#K(i,t).wrappedType;return this.#A.set(e.name,e),e}case"list":{const e=this.#K(i,t);return this.#Y(_createListType,`list<${e}>`,e)}case"map":{const r=splitByComma(i)
;if(2!==r.length)throw new Error(`Invalid map type: ${e}`);const n=this.#K(r[0],t),s=this.#K(r[1],t);return this.#Y(_createMapType,`map<${n}, ${s}>`,n,s)}case"optional":{const e=this.#K(i,t)
;return this.#Y(_createOptionalType,`optional<${e}>`,e)}}}#Y(e,t,...r){return this.#A.get(t)||this.#A.set(t,e(...r)).get(t)}findMacro(e,t,r){return this.functionCandidates(t,e,r).macro}
findUnaryOverload(e,t){return this.operatorCandidates(e).findUnaryOverload(t)}findBinaryOverload(e,t,r){return this.operatorCandidates(e).findBinaryOverload(t,r)}#G(e){return"string"==typeof e?{type:e
}:e.id?function(e){let t;if(e.map){t=`map<${protobufjsTypeToCelType(e.keyType,e.resolvedKeyType)}, ${protobufjsTypeToCelType(e.type,e.resolvedType)}>`
}else t=protobufjsTypeToCelType(e.type,e.resolvedType);return{type:e.repeated?`list<${t}>`:t}}(e):e}#Z(e,t,r,n=!1){try{const e=this.#G(t[r])
;if("string"!=typeof e?.type)throw new Error("unsupported declaration");return this.#K(e.type,n)}catch(n){
throw n.message=`Field '${r}' in type '${e}' has unsupported declaration: ${JSON.stringify(t[r])}`,n}}#W(e,t){if(!t)return;const r=Object.create(null);for(const n of a(t))r[n]=this.#Z(e,t,n);return r}
#Q(e,t){const r=a(t),n=Object.create(null);for(const e of r){const r=t[e],i="message"===r.kind&&this.objectTypes.get(r.name);n[e]=!1!==i&&(!!i.convert&&i)}const i={[e]:class extends Map{#J
;constructor(e){super(),this.#J=e}[Symbol.iterator](){if(this.size!==r.length)for(const e of r)this.get(e);return super[Symbol.iterator]()}get(e){let t=super.get(e);if(void 0!==t||this.has(e))return t
;const r=n[e];if(void 0!==r){if(t=this.#J instanceof Map?this.#J.get(e):this.#J?.[e],r&&t&&"object"==typeof t)switch(t.constructor){case void 0:case Object:case Map:t=r.convert(t)}
return super.set(e,t),t}}}}[e];return{ctor:i,convert(e){if(e)return e.constructor===i?e:new i(e)}}}clone(e){return this.#V=!0,new Registry({parent:this,
unlistedVariablesAreDyn:e.unlistedVariablesAreDyn,enableOptionalTypes:e.enableOptionalTypes})}getDefinitions(){const e=[],t=[];for(const[,t]of this.variables)t&&e.push({name:t.name,
description:t.description||null,type:t.type.name});for(const e of this.#H())t.push({signature:e.signature,name:e.name,description:e.description,receiverType:e.receiverType?e.receiverType.name:null,
returnType:e.returnType.name,params:e.params.map(e=>({name:e.name,type:e.type.name,description:e.description}))});return{variables:e,functions:t}}#X(e){
if("string"!=typeof e)throw new Error("Invalid signature: must be a string");const t=e.match(/^(?:([a-zA-Z0-9.<>]+)\.)?(\w+)\(([^)]*)\):(.*)$/);if(!t)throw new Error(`Invalid signature: ${e}`)
;const r=t[4].trim();if(!r)throw new Error(`Invalid signature: ${e}`);return{receiverType:t[1]||null,name:t[2],argTypes:splitByComma(t[3]),returnType:r}}#ee(e,t){if(e.name!==t.name)return!1
;if(e.argTypes.length!==t.argTypes.length)return!1;if((e.receiverType||t.receiverType)&&(!e.receiverType||!t.receiverType))return!1
;return!(e.receiverType!==t.receiverType&&e.receiverType!==b&&t.receiverType!==b)&&(t.macro||e.macro||t.argTypes.every((t,r)=>{const n=e.argTypes[r];return t===n||t===b||n===b}))}#te(e){
for(const t of this.#F(e.partitionKey))if(this.#ee(t,e))throw new Error(`Function signature '${e.signature}' overlaps with existing overload '${t.signature}'.`)}#re(e,t,r){if(!r)return{
type:this.getFunctionType(t),name:`arg${e}`,description:null};const n=r.type||t;if(!n)throw new Error(`params[${e}].type is required`)
;if(t&&n!==t)throw new Error(`params[${e}].type not equal to signature type`);return{name:r.name||`arg${e}`,type:this.getFunctionType(n),description:r.description??null}}
registerFunctionOverload(e,t,r){if(this.#V)throw new Error("Cannot modify frozen registry");"object"==typeof e?r=e:"object"==typeof t?r=t:r||(r={})
;const n="string"==typeof e?e:r.signature??void 0,i=void 0!==n?this.#X(n):void 0,s=i?.name||r.name,a=i?.receiverType||r.receiverType,o=i?.argTypes,c=i?.returnType||r.returnType,l=r.params;let u
;t="function"==typeof t?t:r.handler;try{if(!s)throw new Error("signature or name are required");if(!c)throw new Error("must have a returnType");if(l){
if(o&&l.length!==o.length)throw new Error("mismatched length in params and args in signature")}else if(!o)throw new Error("signature or params are required");u=new FunctionDeclaration({name:s,
async:r?.async,receiverType:a?this.getType(a):null,returnType:this.getType(c),handler:t,description:r.description,params:(o||l).map((e,t)=>this.#re(t,o?.[t],l?.[t]))})}catch(e){
throw e.message="string"==typeof n?`Invalid function declaration '${n}': ${e.message}`:s?`Invalid function declaration '${s}': ${e.message}`:`Invalid function declaration: ${e.message}`,e}this.#te(u),
this.#U(u)}registerOperatorOverload(e,t,r){const n=e.match(/^([-!])([\w.<>]+)(?::\s*([\w.<>]+))?$/);if(n){const[,e,i,s]=n;return this.unaryOverload(e,i,t,s,r?.async)}
const i=e.match(/^([\w.<>]+) ([-+*%/]|==|!=|<|<=|>|>=|in) ([\w.<>]+)(?::\s*([\w.<>]+))?$/);if(!i)throw new Error(`Operator overload invalid: ${e}`);const[,s,a,o,c]=i
;return this.binaryOverload(s,a,o,t,c)}unaryOverload(e,t,r,n,i){if(this.#V)throw new Error("Cannot modify frozen registry")
;const s=this.assertType(t,"type",`${e}${t}`),a=this.assertType(n||t,"return type",`${e}${t}: ${n||t}`),o=new OperatorDeclaration({op:`${e}_`,leftType:s,returnType:a,handler:r,async:i})
;this.#R(this.#ne(o))}#ie(e){for(const t of this.operatorCandidates(e.operator))if(e.equals(t))return!0;return!1}#ne(e){if(!this.#ie(e))return e
;throw new Error(`Operator overload already registered: ${e.signature}`)}binaryOverload(e,t,r,n,i,s){if(this.#V)throw new Error("Cannot modify frozen registry");i??=C.has(t)?"bool":e
;const a=`${e} ${t} ${r}: ${i}`;let o=this.assertType(e,"left type",a),c=this.assertType(r,"right type",a);const l=this.assertType(i,"return type",a)
;if("dyn"===o.kind&&o.valueType?c=c.wrappedType:"dyn"===c.kind&&c.valueType&&(o=o.wrappedType),
C.has(t)&&"bool"!==l.type)throw new Error(`Comparison operator '${t}' must return 'bool', got '${l.type}'`);const u=new OperatorDeclaration({op:t,leftType:o,rightType:c,returnType:l,handler:n,async:s
});if(u.hasPlaceholderType&&(!c.hasPlaceholderType||!o.hasPlaceholderType))throw new Error(`Operator overload with placeholders must use them in both left and right types: ${a}`);if(this.#ne(u),
"=="===t){const e=[new OperatorDeclaration({op:"!=",leftType:o,rightType:c,handler:(e,t,r,i)=>!n(e,t,r,i),returnType:l,async:s})];o!==c&&e.push(new OperatorDeclaration({op:"==",leftType:c,rightType:o,
handler:(e,t,r,i)=>n(t,e,r,i),returnType:l,async:s}),new OperatorDeclaration({op:"!=",leftType:c,rightType:o,handler:(e,t,r,i)=>!n(t,e,r,i),returnType:l,async:s}));for(const t of e)this.#ne(t)
;for(const t of e)this.#R(t)}this.#R(u)}}const C=new Set(["<","<=",">",">=","==","!=","in"]);class RootContext{#se;#ae;#oe;#ce;constructor(e,t){if(this.#se=e.variables,null!=t){
if("object"!=typeof t)throw evaluationError("invalid_context","Context must be an object");t instanceof Map?this.#oe=t:this.#ae=t}}getValue(e){
return this.#ce?.get(e)||(this.#ae?this.#ae[e]:this.#oe?.get(e))}getVariable(e){return this.#se.get(e)??(this.#se.dyn&&!y.has(e)?new VariableDeclaration(e,b):void 0)}getCheckedValue(e,t){
const r=this.getValue(t.args);if(void 0===r)throw e.createError("unknown_variable",`Unknown variable: ${t.args}`,t);if(t.checkedType.matchesValueType(r,e))return r
;const n=t.checkedType,i=e.debugType(r);if("message"===n.kind&&"map"===i.kind){const i=e.objectTypes.get(n.name)?.convert?.(r);if(i)return(this.#ce??=new Map).set(t.args,i),i}
throw e.createError("variable_type_mismatch",`Variable '${t.args}' is not of type '${n}', got '${i}'`,t)}forkWithVariable(e,t){return new OverlayContext(this,e,t)}}class OverlayContext{#$;accuType
;accuValue;iterValue;constructor(e,t,r){this.#$=e,this.iterVar=t,this.iterType=r}forkWithVariable(e,t){return new OverlayContext(this,e,t)}reuse(e){if(!this.async)return this.#$=e,this
;const t=new OverlayContext(e,this.iterVar,this.iterType);return t.accuType=this.accuType,t}setIterValue(e,t){if(this.iterType.matchesValueType(e,t))return this.iterValue=e,this
;const r=this.iterType,n=t.debugType(e);if("message"===r.kind&&"map"===n.kind){const n=t.objectTypes.get(r.name)?.convert?.(e);if(n)return this.iterValue=n,this}
throw t.createError("variable_type_mismatch",`Variable '${this.iterVar}' is not of type '${r}', got '${n}'`)}setAccuType(e){return this.accuType=e,this}setAccuValue(e){return this.accuValue=e,this}
getValue(e){return this.iterVar===e?this.iterValue:this.#$.getValue(e)}getCheckedValue(e,t){return this.iterVar===t.args?this.iterValue:this.#$.getCheckedValue(e,t)}getVariable(e){
return this.iterVar===e?new VariableDeclaration(e,this.iterType):this.#$.getVariable(e)}}function protobufjsTypeToCelType(e,t){switch(e){case"string":return"string";case"bytes":return"bytes"
;case"bool":return"bool";case"double":case"float":case"int32":case"int64":case"sint32":case"sint64":case"sfixed32":case"sfixed64":case"uint32":case"uint64":case"fixed32":case"fixed64":return"double"
;default:switch(t?.constructor.name){case"Type":return t.fullName.slice(1);case"Enum":return"int"}return e?.includes(".")?e:"dyn"}}const D=O.dyn;class Base{dynType=O.dyn;optionalType=O.optional
;stringType=O.string;intType=O.int;doubleType=O.double;boolType=O.bool;nullType=O.null;listType=O.list;mapType=O.map;constructor(e){this.opts=e.opts,this.registry=e.registry,
this.objectTypes=this.registry.objectTypes,this.objectTypesByConstructor=this.registry.objectTypesByConstructor}getType(e){return this.registry.getType(e)}debugType(e){switch(typeof e){case"string":
return this.stringType;case"bigint":return this.intType;case"number":return this.doubleType;case"boolean":return this.boolType;case"object":if(null===e)return this.nullType;switch(e.constructor){
case void 0:case Object:case Map:return this.mapType;case Array:case Set:return this.listType;default:
return this.objectTypesByConstructor.get(e.constructor)?.type||unsupportedType(this,e.constructor?.name||typeof e)}default:unsupportedType(this,typeof e)}}}function unsupportedType(e,t){
throw e.createError("unsupported_type",`Unsupported type: ${t}`)}const maybeAsyncArray=e=>!!Array.isArray(e)&&e.some(e=>e.maybeAsync);function maybeAsync(e,t,r){
return!0===t||t&&(t?.maybeAsync||maybeAsyncArray(t))?(n=r,n.__asyncBoth??=function(e,t,r,i){
return e instanceof Promise||t instanceof Promise?t instanceof Promise?e instanceof Promise?Promise.all([e,t]).then(e=>n(e[0],e[1],r,i)):t.then(t=>n(e,t,r,i)):e.then(e=>n(e,t,r,i)):n(e,t,r,i)
}):!0===e||e&&(e?.maybeAsync||maybeAsyncArray(e))?function(e){return e.__asyncFirst??=function(t,r,n,i){return t instanceof Promise?t.then(t=>e(t,r,n,i)):e(t,r,n,i)}}(r):r;var n}
function checkAccessNode(e,t,r){t.right=t.args[1];const n=e.check(t.left=t.args[0],r);return"[]"===t.op&&e.check(t.right,r),
t.handle=maybeAsync(t.left,"[]"===t.op&&t.right,n!==D?fieldAccessStatic:fieldAccess),"optional"!==n.kind?e.checkAccessOnType(t,r,n):e.registry.getOptionalType(e.checkAccessOnType(t,r,n.valueType,!0))}
function checkOptionalAccessNode(e,t,r){t.right=t.args[1];const n=e.check(t.left=t.args[0],r);"[?]"===t.op&&e.check(t.right,r),t.handle=maybeAsync(t.left,"[?]"===t.op&&t.right,oFieldAccess)
;const i="optional"===n.kind?n.valueType:n;return e.registry.getOptionalType(e.checkAccessOnType(t,r,i,!0))}const I={heterogeneous_list_element:"List elements must have the same type,",
heterogeneous_map_key:"Map key uses wrong type,",heterogeneous_map_value:"Map value uses wrong type,"};function checkElementHomogenous(e,t,r,n,i){const s=e.check(n,t);if(s===r||r.isEmpty())return s
;if(s.isEmpty())return r;throw e.createError(i,`${I[i]} expected type '${e.formatType(r)}' but found '${e.formatType(s)}'`,n)}function checkElement(e,t,r,n){return r.unify(e.registry,e.check(n,t))||D}
function handleTernary(e,t,r,n){if(!0===e)return t.run(r.left,n);if(!1===e)return t.run(r.right,n);throw function(e,t,r){const n=e.debugRuntimeType(t)
;return e.createError("invalid_condition_type",`${r.meta.label||"Ternary condition must be bool"}, got '${n}'`,r)}(t,e,r.condition)}function logicalOperandError(e,t,r){const n=e.debugRuntimeType(t)
;return e.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${n}'`,r)}function logicalValueOrErr(e,t,r){return t instanceof Error?t:logicalOperandError(e,t,r)}
function _logicalOp(e,t,r,n,i){if(i===e)return e;if(i===!e){if(n===i)return i;throw logicalValueOrErr(t,n,r.left)}if(i instanceof Promise)return i.then(i=>function(e,t,r,n,i){if(i===e)return e
;if("boolean"!=typeof i)throw logicalOperandError(t,i,r.right);if("boolean"!=typeof n)throw logicalValueOrErr(t,n,r.left);return!e}(e,t,r,n,i));throw logicalOperandError(t,i,r.left)}
function checkLogicalOp(e,t,r){const n=e.check(t.left=t.args[0],r),i=e.check(t.right=t.args[1],r)
;if(!n.isDynOrBool())throw e.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${e.formatType(n)}'`,t)
;if(!i.isDynOrBool())throw e.createError("invalid_logical_operand",`Logical operator requires bool operands, got '${e.formatType(i)}'`,t);return e.boolType}function checkUnary(e,t,r){
const n=t.op,i=e.check(t.args,r);if(t.candidates=e.registry.operatorCandidates(n),"dyn"===i.kind)return t.handle=maybeAsync(t.args,!1,handleUnary),t.candidates.returnType
;const s=t.candidates.findUnaryOverload(i);if(!s)throw e.createError("no_such_overload",`no such overload: ${n[0]}${e.formatType(i)}`,t);return t.handle=maybeAsync(t.args,!1,s.handler),s.returnType}
function handleUnary(e,t,r){const n=r.debugRuntimeType(e,t.args.checkedType),i=t.candidates.findUnaryOverload(n);if(i)return i.handler(e)
;throw r.createError("no_such_overload",`no such overload: ${t.op[0]}${n}`,t)}function evaluateUnary(e,t,r){return t.handle(e.run(t.args,r),t,e)}function checkBinary(e,t,r){
const n=t.op,i=e.check(t.left=t.args[0],r),s=e.check(t.right=t.args[1],r);t.candidates=e.registry.operatorCandidates(n);const a=i.hasDynType||s.hasDynType?void 0:t.candidates.findBinaryOverload(i,s)
;if(t.handle=maybeAsync(t.left,t.right,a?.handler||handleBinary),a)return a.returnType;const o=t.candidates.checkBinaryOverload(i,s);if(i.hasDynType||(t.leftStaticType=i),
s.hasDynType||(t.rightStaticType=s),o)return o;throw e.createError("no_such_overload",`no such overload: ${e.formatType(i)} ${n} ${e.formatType(s)}`,t)}function evaluateBinary(e,t,r){
return t.handle(e.run(t.left,r),e.run(t.right,r),t,e)}function evaluateBinaryFirst(e,t,r){return t.handle(e.run(t.left,r),t.right,t,e)}function handleBinary(e,t,r,n){
const i=r.leftStaticType||n.debugTypeDeep(e).wrappedType,s=r.rightStaticType||n.debugTypeDeep(t).wrappedType,a=r.candidates.findBinaryOverload(i,s);if(a)return a.handler(e,t,r,n)
;throw n.createError("no_such_overload",`no such overload: ${i} ${r.op} ${s}`,r)}function callFunctionHandler(e,t,r,n){try{const i=e.apply(t,r);return i instanceof Promise?i.catch(e=>{
throw attachErrorAst(e,n)}):i}catch(e){throw attachErrorAst(e,n)}}function callFn(e,t,r){const n=t.args[1],i=t.argTypes;let s=n.length;for(;s--;)i[s]=r.debugRuntimeType(e[s],n[s].checkedType)
;const a=t.candidates.findFunction(i);if(a)return callFunctionHandler(a.handler,r,e,t)
;throw r.createError("no_matching_overload",`found no matching overload for '${t.args[0]}(${i.map(e=>e.unwrappedType).join(", ")})'`,t)}function callRecFn(e,t,r){const[,n,i]=r.args,s=r.argTypes
;for(let r=0;r<s.length;r++)s[r]=t.debugRuntimeType(e[r+1],i[r].checkedType);const a=t.debugRuntimeType(e[0],n.checkedType),o=r.candidates.findFunction(s,a)
;if(o)return callFunctionHandler(o.handler,t,e,r);throw t.createError("no_matching_overload",`found no matching overload for '${a.type}.${r.args[0]}(${s.map(e=>e.unwrappedType).join(", ")})'`,r)}
function resolveAstArray(e,t,r,n=t.length){if(0===n)return[];let i;const s=new Array(n);for(;n--;)(s[n]=e.run(t[n],r))instanceof Promise&&(i??=!0);return i?Promise.all(s):s}
function safeFromEntries(e){const t={};for(let r=0;r<e.length;r++){const[n,i]=e[r];"__proto__"!==n&&"constructor"!==n&&"prototype"!==n&&(t[n]=i)}return t}function toIterable(e,t,r){
if(r instanceof Set)return[...r];if(r instanceof Map)return[...r.keys()];if(r&&"object"==typeof r)return a(r)
;throw e.createError("invalid_comprehension_range",`Expression of type '${e.debugType(r)}' cannot be range of a comprehension (must be list, map, or dynamic).`,t.iterable)}
function runQualifier(e,t,r,n){l(e)||(e=toIterable(r,t,e));const i=r.run(t.init,n=t.iterCtx.reuse(n));return n.accuValue=i,n===t.iterCtx?function(e,t,r,n,i,s,a,o){
const c=r.condition,l=r.step,u=n.length;for(;s<u;){if(!c(i))return r.result(i);if((o=e.tryEval(l,t.setIterValue(n[s++],e)))instanceof Promise)return continueQuantifier(e,t,r,n,i,s,a,o)
;o instanceof Error&&(a??=o)||(i=o)}if(a&&c(i))throw a;return r.result(i)}(r,n,t,e,i,0):continueQuantifier(r,n,t,e,i,0)}function runComprehension(e,t,r,n){l(e)||(e=toIterable(r,t,e))
;const i=r.run(t.init,n=t.iterCtx.reuse(n));return n.accuValue=i,n===t.iterCtx?function(e,t,r,n,i,s){const a=r.condition,o=r.step,c=n.length
;for(;s<c&&(!a||a(i));)if((i=e.run(o,t.setIterValue(n[s++],e)))instanceof Promise)return continueLoop(e,t,r,n,i,s);return r.result(i)}(r,n,t,e,i,0):continueLoop(r,n,t,e,i,0)}
async function continueLoop(e,t,r,n,i,s){t===r.iterCtx&&(t.async=!0);const a=r.condition,o=r.step,c=n.length;for(i=await i;s<c;){if(a&&!a(i))return r.result(i)
;(i=e.run(o,t.setIterValue(n[s++],e)))instanceof Promise&&(i=await i)}return r.result(i)}async function continueQuantifier(e,t,r,n,i,s,a,o){t===r.iterCtx&&(t.async=!0)
;const c=r.condition,l=r.step,u=n.length;for((o=await o)instanceof Error?a??=o:i=o;s<u;){if(!c(i))return r.result(i);(o=e.tryEval(l,t.setIterValue(n[s++],e)))instanceof Promise&&(o=await o),
o instanceof Error&&(a??=o)||(i=o)}if(a&&c(i))throw a;return r.result(i)}function oFieldAccess(e,t,r,n){return n.optionalType.field(e,t,r,n)}function fieldAccessStatic(e,t,r,n){
return r.left.checkedType.field(e,t,r,n)}const B=Object.create(null);function fieldAccess(e,t,r,n){switch(e?.constructor){case void 0:case Object:{const r=s(e||B,t)?e[t]:void 0
;if(void 0!==r)return n.debugType(r),r;break}case Map:{const r=e.get(t);if(void 0!==r)return n.debugType(r),r;break}case Array:case Set:return n.listType.field(e,t,r,n);default:
const i=n.objectTypesByConstructor.get(e.constructor);if(i)return i.type.field(e,t,r,n);"object"==typeof e&&unsupportedType(n,e.constructor.name)}
throw n.createError("no_such_key",`No such key: ${t}`,r)}const emptyList=()=>[],emptyMap=()=>({}),M={value:{check:(e,t)=>e.debugType(t.args),evaluate:(e,t)=>t.args},id:{check(e,t,r){
const n=r.getVariable(t.args);if(!n)throw e.createError("unknown_variable",`Unknown variable: ${t.args}`,t);if(n.constant){const i=t.clone(M.value,n.value);return t.setMeta("alternate",i),e.check(i,r)
}return n.type},evaluate:(e,t,r)=>r.getCheckedValue(e,t)},".":{alias:"fieldAccess",check:checkAccessNode,evaluate:evaluateBinaryFirst},".?":{alias:"optionalFieldAccess",check:checkOptionalAccessNode,
evaluate:evaluateBinaryFirst},"[]":{alias:"bracketAccess",check:checkAccessNode,evaluate:evaluateBinary},"[?]":{alias:"optionalBracketAccess",check:checkOptionalAccessNode,evaluate:evaluateBinary},
call:{check(e,t,r){const[n,i]=t.args,s=t.candidates=e.registry.functionCandidates(!1,n,i.length),a=t.argTypes=i.map(t=>e.check(t,r)),o=s.findFunction(a)
;if(!o)throw e.createError("no_matching_overload",`found no matching overload for '${n}(${e.formatTypeList(a)})'`,t)
;const c=a.some(e=>e.hasDynType)?callFn:o.handler.__handle??=(e,t,r)=>callFunctionHandler(o.handler,r,e,t);return t.handle=maybeAsync(i,!1,c),o.returnType},
evaluate:(e,t,r)=>t.handle(resolveAstArray(e,t.args[1],r),t,e)},rcall:{check(e,t,r){
const[n,i,s]=t.args,a=e.check(i,r),o=t.candidates=e.registry.functionCandidates(!0,n,s.length),c=t.argTypes=s.map(t=>e.check(t,r));if(t.receiverWithArgs=[i,...s],
t.handle=maybeAsync(t.receiverWithArgs,!1,callRecFn),"dyn"===a.kind&&o.returnType)return o.returnType;const l=o.findFunction(c,a)
;if(!l)throw e.createError("no_matching_overload",`found no matching overload for '${a.type}.${n}(${e.formatTypeList(c)})'`,t);if(!a.hasPlaceholderType&&!c.some(e=>e.hasDynType)){
const e=l.handler,r=e.__handle??=(t,r,n)=>callFunctionHandler(e,r,t,n);t.handle=maybeAsync(t.receiverWithArgs,!1,r)}return l.returnType},
evaluate:(e,t,r)=>t.handle(resolveAstArray(e,t.receiverWithArgs,r),e,t)},list:{check(e,t,r){const n=t.args,i=n.length;if(0===i)return t.setMeta("evaluate",emptyList)&&e.getType("list<T>")
;let s=e.check(n[0],r);const a=e.opts.homogeneousAggregateLiterals?checkElementHomogenous:checkElement;for(let t=1;t<i;t++)s=a(e,r,s,n[t],"heterogeneous_list_element");return e.registry.getListType(s)
},evaluate:(e,t,r)=>resolveAstArray(e,t.args,r)},map:{check(e,t,r){const n=t.args,i=n.length;if(0===i)return t.setMeta("evaluate",emptyMap)&&e.getType("map<K, V>")
;const s=e.opts.homogeneousAggregateLiterals?checkElementHomogenous:checkElement;let a=e.check(n[0][0],r),o=e.check(n[0][1],r);for(let t=1;t<i;t++){const i=n[t]
;a=s(e,r,a,i[0],"heterogeneous_map_key"),o=s(e,r,o,i[1],"heterogeneous_map_value")}return e.registry.getMapType(a,o)},evaluate(e,t,r){const n=t.args,i=n.length,s=new Array(i);let a
;for(let t=0;t<i;t++){const i=n[t],o=e.run(i[0],r),c=e.run(i[1],r);o instanceof Promise||c instanceof Promise?(s[t]=Promise.all([o,c]),a??=!0):s[t]=[o,c]}
return a?Promise.all(s).then(safeFromEntries):safeFromEntries(s)}},comprehension:{check(e,t,r){const n=t.args;n.iterCtx=r.forkWithVariable(n.iterVarName,function(e,t,r){const n=e.check(t,r)
;if("dyn"===n.kind)return n;if("list"===n.kind)return n.valueType;if("map"===n.kind)return n.keyType
;throw e.createError("invalid_comprehension_range",`Expression of type '${e.formatType(n)}' cannot be range of a comprehension (must be list, map, or dynamic).`,t)
}(e,n.iterable,r)).setAccuType(e.check(n.init,r));const i=e.check(n.step,n.iterCtx),s=n.errorsAreFatal?runComprehension:runQualifier;return t.handle=maybeAsync(n.iterable,!1,s),
"quantifier"===n.kind?e.boolType:i},evaluate:(e,t,r)=>t.handle(e.run(t.args.iterable,r),t.args,e,r)},accuValue:{check:(e,t,r)=>r.accuType,evaluate:(e,t,r)=>r.accuValue},accuInc:{
check:(e,t,r)=>r.accuType,evaluate:(e,t,r)=>r.accuValue+=1},accuPush:{check(e,t,r){const n=r.accuType,i=e.check(t.args,r);return t.args.maybeAsync||t.setMeta("evaluate",M.accuPush.evaluateSync),
"list"===n.kind&&"param"!==n.valueType.kind?n:e.registry.getListType(i)},evaluateSync:(e,t,r)=>(r.accuValue.push(e.run(t.args,r)),r.accuValue),evaluate(e,t,r){const n=r.accuValue,i=e.run(t.args,r)
;return i instanceof Promise?i.then(e=>n.push(e)&&n):(n.push(i),n)}},"?:":{alias:"ternary",check(e,t,r){const n=t.condition=t.args[0],i=t.left=t.args[1],s=t.right=t.args[2],a=e.check(n,r)
;if(!a.isDynOrBool())throw e.createError("invalid_condition_type",`${n.meta.label||"Ternary condition must be bool"}, got '${e.formatType(a)}'`,n)
;const o=e.check(i,r),c=e.check(s,r),l=o.unify(e.registry,c);if(t.handle=maybeAsync(n,!1,handleTernary),l)return l
;throw e.createError("incompatible_ternary_branches",`Ternary branches must have the same type, got '${e.formatType(o)}' and '${e.formatType(c)}'`,t)},
evaluate:(e,t,r)=>t.handle(e.run(t.condition,r),e,t,r)},"||":{check:checkLogicalOp,evaluate(e,t,r){const n=e.tryEval(t.left,r);if(!0===n)return!0;if(!1===n){const i=e.run(t.right,r)
;return"boolean"==typeof i?i:_logicalOp(!0,e,t,n,i)}return n instanceof Promise?n.then(n=>!0===n?n:_logicalOp(!0,e,t,n,e.run(t.right,r))):_logicalOp(!0,e,t,n,e.run(t.right,r))}},"&&":{
check:checkLogicalOp,evaluate(e,t,r){const n=e.tryEval(t.left,r);if(!1===n)return!1;if(!0===n){const i=e.run(t.right,r);return"boolean"==typeof i?i:_logicalOp(!1,e,t,n,i)}
return n instanceof Promise?n.then(n=>!1===n?n:_logicalOp(!1,e,t,n,e.run(t.right,r))):_logicalOp(!1,e,t,n,e.run(t.right,r))}},"!_":{alias:"unaryNot",check:checkUnary,evaluate:evaluateUnary},"-_":{
alias:"unaryMinus",check:checkUnary,evaluate:evaluateUnary}},N=["!=","==","in","+","-","*","/","%","<","<=",">",">="];for(const e of N)M[e]={check:checkBinary,evaluate:evaluateBinary}
;for(const e of a(M)){const t=M[e];t.name=e,t.alias&&(M[t.alias]=t)}const identity=e=>e;function assertIdentifier(e,t){if("id"===e.op)return e.args;throw parseError("invalid_macro_argument",t,e)}
function createMapExpander(e){const t=e?"map(var, filter, transform)":"map(var, transform)",r=`${t} invalid predicate iteration variable`,n=`${t} filter predicate must return bool`
;return({args:t,receiver:i,ast:s})=>{const[a,o,c]=e?t:[t[0],null,t[1]];let l=c.clone(M.accuPush,c);if(o){const e=o.clone(M.accuValue);l=o.clone(M.ternary,[o.setMeta("label",n),l,e])}return{
callAst:s.clone(M.comprehension,{errorsAreFatal:!0,iterable:i,iterVarName:assertIdentifier(a,r),init:s.clone(M.list,[]),step:l,result:identity})}}}function createQuantifierExpander(e){
const t=`${e.name}(var, predicate) invalid predicate iteration variable`,r=`${e.name}(var, predicate) predicate must return bool`;return({args:n,receiver:i,ast:s})=>{
const a=n[1].setMeta("label",r),o=e.transform({args:n,ast:s,predicate:a,opts:e});return{callAst:s.clone(M.comprehension,{kind:"quantifier",errorsAreFatal:e.errorsAreFatal||!1,iterable:i,
iterVarName:assertIdentifier(n[0],t),init:o.init,condition:o.condition,step:o.step,result:o.result||identity})}}}function isEqual(e,t,r,n){if(e===t)return!0;switch(typeof e){case"undefined":
case"string":case"boolean":return!1;case"bigint":return"number"==typeof t&&e==t;case"number":return"bigint"==typeof t&&e==t;case"object":if("object"!=typeof t)return!1
;const i=n.debugType(e),s=n.debugType(t);if(i!==s)return!1;const a=n.registry.findBinaryOverload("==",i,s);return!!a&&a.handler(e,t,r,n)}
throw evaluationError("invalid_comparison_type","Cannot compare values of type "+typeof e,r)}const S=(new Map).set("A","dyn").set("T","dyn").set("K","dyn").set("V","dyn")
;class TypeChecker extends Base{constructor(e,t){super(e),this.createError=t?evaluationError:typeError}check(e,t){try{return e.checkedType??=e.check(this,e,t)}catch(t){throw attachErrorAst(t,e)}}
checkAccessOnType(e,t,r,n=!1){if(r===this.dynType)return r;const i=("[]"===e.op||"[?]"===e.op?this.check(e.args[1],t):this.stringType).type;if("list"===r.kind){
if("int"===i||"dyn"===i)return r.valueType;throw this.createError("invalid_index_type",`List index must be int, got '${i}'`,e)}if("map"===r.kind)return r.valueType;const s=this.objectTypes.get(r.name)
;if(s){if("string"!==i&&"dyn"!==i)throw this.createError("invalid_index_type",`Cannot index type '${r.name}' with type '${i}'`,e);if(s.fields){let t
;if("."===e.op||".?"===e.op?t=e.args[1]:"value"===e.args[1].op&&(t=e.args[1].args),"string"==typeof t){const r=s.fields[t];if(r)return r;if(n)return this.dynType
;throw this.createError("no_such_key",`No such key: ${t}`,e)}}return this.dynType}throw this.createError("cannot_index_type",`Cannot index type '${this.formatType(r)}'`,e)}formatType(e){
return e.hasPlaceholderType?e.templated(this.registry,S).name:e.name}formatTypeList(e){return e.map(e=>this.formatType(e)).join(", ")}}const P={EOF:0,NUMBER:1,STRING:2,BOOLEAN:3,NULL:4,IDENTIFIER:5,
PLUS:6,MINUS:7,MULTIPLY:8,DIVIDE:9,MODULO:10,EQ:11,NE:12,LT:13,LE:14,GT:15,GE:16,AND:17,OR:18,NOT:19,IN:20,LPAREN:21,RPAREN:22,LBRACKET:23,RBRACKET:24,LBRACE:25,RBRACE:26,DOT:27,COMMA:28,COLON:29,
QUESTION:30,BYTES:31},V={[P.EQ]:M["=="],[P.PLUS]:M["+"],[P.MINUS]:M["-"],[P.MULTIPLY]:M["*"],[P.DIVIDE]:M["/"],[P.MODULO]:M["%"],[P.LE]:M["<="],[P.LT]:M["<"],[P.GE]:M[">="],[P.GT]:M[">"],
[P.NE]:M["!="],[P.IN]:M.in},L={};for(const e in P)L[P[e]]=e;const R=new Uint8Array(128);for(const e of"0123456789abcdefABCDEF")R[e.charCodeAt(0)]=1;const U={
bytes_unicode_escape:e=>`\\${e} not allowed in bytes literals`,invalid_unicode_escape:e=>`Invalid Unicode escape: \\${e}`,invalid_unicode_surrogate:e=>`Invalid Unicode surrogate: \\${e}`,
invalid_hex_escape:e=>`Invalid hex escape: \\${e}`,invalid_octal_escape:()=>"Octal escape must be 3 digits",octal_escape_out_of_range:e=>`Octal escape out of range: \\${e}`,
invalid_escape_sequence:e=>`Invalid escape sequence: \\${e}`},F={"\\":"\\","?":"?",'"':'"',"'":"'","`":"`",a:"",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v"};class ASTNode{#le;#ue
;constructor(e,t,r,n,i,s){this.#le={check:i.check,evaluate:i.evaluate},this.#ue=e,this.op=i.name,this.args=s,this.pos=t,this.start=r,this.end=n}clone(e,t){
return new ASTNode(this.#ue,this.pos,this.start,this.end,e,t)}get meta(){return this.#le}get input(){return this.#ue}#pe(){const e=this.#le.alternate??this;switch(e.op){case"value":case"id":
case"accuValue":case"accuInc":return!1;case"accuPush":return e.args.maybeAsync;case"!_":case"-_":return!1!==e.candidates?.async||e.args.maybeAsync;case"!=":case"==":case"in":case"+":case"-":case"*":
case"/":case"%":case"<":case"<=":case">":case">=":return!1!==e.candidates?.async||e.args.some(e=>e.maybeAsync);case"call":case"rcall":
return!1!==e.candidates?.async||(e.receiverWithArgs||e.args[1]).some(e=>e.maybeAsync);case"comprehension":return e.args.iterable.maybeAsync||e.args.step.maybeAsync;case".":case".?":
return e.args[0].maybeAsync;case"?:":case"list":case"[]":case"[?]":case"||":case"&&":return e.args.some(e=>e.maybeAsync);case"map":return e.args.some(e=>e[0].maybeAsync||e[1].maybeAsync);default:
return!0}}get maybeAsync(){return this.#le.async??=this.#pe()}check(e,t,r){const n=this.#le;return n.alternate?e.check(n.alternate,r):n.macro?n.macro.typeCheck(e,n.macro,r):n.check(e,t,r)}
evaluate(e,t,r){const n=this.#le;return n.alternate?this.evaluate=this.#he:n.macro?this.evaluate=this.#ye:this.evaluate=n.evaluate,this.evaluate(e,t,r)}#he(e,t,r){
return(t=this.#le.alternate).evaluate(e,t,r)}#ye(e,t,r){return(t=this.#le.macro).evaluate(e,t,r)}setMeta(e,t){return this.#le[e]=t,this}get range(){return{start:this.start,end:this.end}}
toOldStructure(){const e=Array.isArray(this.args)?this.args:[this.args];return[this.op,...e.map(e=>e instanceof ASTNode?e.toOldStructure():e)]}}const j=new class{input;pos;length;tokenPos;tokenType
;tokenValue;reset(e){return this.pos=0,this.input=e,this.length=e.length,e}token(e,t,r){return this.tokenPos=e,this.tokenType=t,this.tokenValue=r,this}nextToken(){for(;;){
const{pos:e,input:t,length:r}=this;if(e>=r)return this.token(e,P.EOF);const n=t[e];switch(n){case" ":case"\t":case"\n":case"\r":this.pos++;continue;case"=":if("="!==t[e+1])break
;return this.token((this.pos+=2)-2,P.EQ);case"&":if("&"!==t[e+1])break;return this.token((this.pos+=2)-2,P.AND);case"|":if("|"!==t[e+1])break;return this.token((this.pos+=2)-2,P.OR);case"+":
return this.token(this.pos++,P.PLUS);case"-":return this.token(this.pos++,P.MINUS);case"*":return this.token(this.pos++,P.MULTIPLY);case"/":if("/"===t[e+1]){
for(;this.pos<r&&"\n"!==this.input[this.pos];)this.pos++;continue}return this.token(this.pos++,P.DIVIDE);case"%":return this.token(this.pos++,P.MODULO);case"<":
return"="===t[e+1]?this.token((this.pos+=2)-2,P.LE):this.token(this.pos++,P.LT);case">":return"="===t[e+1]?this.token((this.pos+=2)-2,P.GE):this.token(this.pos++,P.GT);case"!":
return"="===t[e+1]?this.token((this.pos+=2)-2,P.NE):this.token(this.pos++,P.NOT);case"(":return this.token(this.pos++,P.LPAREN);case")":return this.token(this.pos++,P.RPAREN);case"[":
return this.token(this.pos++,P.LBRACKET);case"]":return this.token(this.pos++,P.RBRACKET);case"{":return this.token(this.pos++,P.LBRACE);case"}":return this.token(this.pos++,P.RBRACE);case".":
return this.token(this.pos++,P.DOT);case",":return this.token(this.pos++,P.COMMA);case":":return this.token(this.pos++,P.COLON);case"?":return this.token(this.pos++,P.QUESTION);case'"':case"'":
return this.readString(n);case"b":case"B":case"r":case"R":{const r=t[e+1];return'"'===r||"'"===r?++this.pos&&this.readString(r,n):this.readIdentifier()}default:{const e=n.charCodeAt(0)
;if(e<=57&&e>=48)return this.readNumber();if(this._isIdentifierCharCode(e))return this.readIdentifier()}}throw parseError("unexpected_character",`Unexpected character: ${n}`,{pos:e,start:e,end:e+1,
input:t})}}_isIdentifierCharCode(e){return!(e<48||e>122)&&(e>=97||e>=65&&e<=90||e<=57||95===e)}_parseAsDouble(e,t){const r=Number(this.input.substring(e,t))
;if(Number.isFinite(r))return this.token(e,P.NUMBER,r);throw parseError("invalid_number",`Invalid number: ${r}`,{pos:e,start:e,end:t,input:this.input})}_parseAsBigInt(e,t,r,n){
const i=this.input.substring(e,t);if("u"===n||"U"===n){this.pos++;try{return this.token(e,P.NUMBER,new UnsignedInt(i))}catch(e){}}else try{return this.token(e,P.NUMBER,BigInt(i))}catch(e){}
throw parseError(r?"invalid_hex_integer":"invalid_integer",r?`Invalid hex integer: ${i}`:`Invalid integer: ${i}`,{pos:e,start:e,end:this.pos,input:this.input})}_readDigits(e,t,r,n){
for(;r<t&&(n=e.charCodeAt(r))&&!(n>57||n<48);)r++;return r}_readExponent(e,t,r){let n=r<t&&e[r];if("e"===n||"E"===n){n=++r<t&&e[r],"-"!==n&&"+"!==n||r++
;if(r===(r=this._readDigits(e,t,r)))throw parseError("invalid_exponent","Invalid exponent",{pos:r,start:r,end:Math.min(r+1,e.length),input:e})}return r}readNumber(){const{input:e,length:t,pos:r}=this
;let n=r;if("0"===e[n]&&("x"===e[n+1]||"X"===e[n+1])){for(n+=2;n<t&&R[e[n].charCodeAt(0)];)n++;return this._parseAsBigInt(r,this.pos=n,!0,e[n])}if(n=this._readDigits(e,t,n),n+1<t){
let i=!1,s="."===e[n]?this._readDigits(e,t,n+1):n+1;if(s!==n+1&&(i=!0)&&(n=s),s=this._readExponent(e,t,n),s!==n&&(i=!0)&&(n=s),i)return this._parseAsDouble(r,this.pos=n)}
return this._parseAsBigInt(r,this.pos=n,!1,e[n])}readString(e,t){const{input:r,pos:n}=this;return r[n+1]===e&&r[n+2]===e?this.readTripleQuotedString(e,t):this.readSingleQuotedString(e,t)}
_closeQuotedString(e,t,r,n){switch(r){case"b":case"B":{const r=this.processEscapes(e,t,!0),i=new Uint8Array(r.length);for(let e=0;e<r.length;e++)i[e]=255&r.charCodeAt(e)
;return this.token(n-1,P.BYTES,i)}case"r":case"R":return this.token(n-1,P.STRING,t);default:{const r=this.processEscapes(e,t,!1);return this.token(n,P.STRING,r)}}}readSingleQuotedString(e,t){
const{input:r,length:n,pos:i}=this;let s,a=this.pos+1;for(;a<n&&(s=r[a]);){switch(s){case e:const n=i+1,s=r.slice(n,a);return this.pos=++a,this._closeQuotedString(n,s,t,i);case"\n":case"\r":
throw parseError("newline_in_string","Newlines not allowed in single-quoted strings",{pos:a,start:a,end:a+1,input:r});case"\\":a++}a++}throw parseError("unterminated_string","Unterminated string",{
pos:i,start:i,end:r.length,input:r})}readTripleQuotedString(e,t){const{input:r,length:n,pos:i}=this;let s,a=this.pos+3;for(;a<n&&(s=r[a]);){switch(s){case e:if(r[a+1]===e&&r[a+2]===e){
const e=i+3,n=r.slice(e,a);return this.pos=a+3,this._closeQuotedString(e,n,t,i)}break;case"\\":a++}a++}throw parseError("unterminated_triple_quoted_string","Unterminated triple-quoted string",{pos:i,
start:i,end:r.length,input:r})}#de(e,t,r,n,i,s){const a=t+n;return parseError(e,U[e](s),{input:this.input,pos:a,start:a,end:Math.min(a+i,t+r)})}processEscapes(e,t,r){if(!t.includes("\\"))return t
;const n=t.length;let i="",s=0;for(;s<n;){if("\\"!==t[s]||s+1>=n){i+=t[s++];continue}const a=t[s+1];if(F[a])i+=F[a],s+=2;else if("u"===a||"U"===a){if(r)throw this.#de("bytes_unicode_escape",e,n,s,2,a)
;const o="u"===a?4:8,c=t.substring(s+2,s+2+o),l=Number.parseInt(c,16);if(c.length!==o||!/^[0-9a-fA-F]+$/.test(c)||l>1114111)throw this.#de("invalid_unicode_escape",e,n,s,2+o,a+c)
;if(l>=55296&&l<=57343)throw this.#de("invalid_unicode_surrogate",e,n,s,2+o,a+c);i+=String.fromCodePoint(l),s+=2+o}else if("x"===a||"X"===a){const r=t.substring(s+2,s+4)
;if(!/^[0-9a-fA-F]{2}$/.test(r))throw this.#de("invalid_hex_escape",e,n,s,4,a+r);i+=String.fromCharCode(Number.parseInt(r,16)),s+=4}else{
if(!(a>="0"&&a<="7"))throw this.#de("invalid_escape_sequence",e,n,s,2,a);{const r=t.substring(s+1,s+4);if(!/^[0-7]{3}$/.test(r))throw this.#de("invalid_octal_escape",e,n,s,4)
;const a=Number.parseInt(r,8);if(a>255)throw this.#de("octal_escape_out_of_range",e,n,s,4,r);i+=String.fromCharCode(a),s+=4}}}return i}readIdentifier(){const{pos:e,input:t,length:r}=this;let n=e
;for(;n<r&&this._isIdentifierCharCode(t[n].charCodeAt(0));)n++;const i=t.substring(e,this.pos=n);switch(i){case"true":return this.token(e,P.BOOLEAN,!0);case"false":return this.token(e,P.BOOLEAN,!1)
;case"null":return this.token(e,P.NULL,null);case"in":return this.token(e,P.IN);default:return this.token(e,P.IDENTIFIER,i)}}};class Parser{lexer=j;input=null;maxDepthRemaining=null
;astNodesRemaining=null;type=null;pos=null;constructor(e,t){this.limits=e,this.registry=t}#ge(e,t=this.pos){throw parseError("limit_exceeded",`Exceeded ${e} (${this.limits[e]})`,{pos:t,start:t,end:t,
input:this.input})}#e(e,t,r,n,i=e){const s=new ASTNode(this.input,i,e,t,r,n);return this.astNodesRemaining--||this.#ge("maxAstNodes",i),s}#fe(e,t,r){return this.#e(t.start,r.end,e,[t,r])}#me(e,t,r){
return this.#e(e.start,r.end,M.ternary,[e,t,r])}#Te(e,t,r){return this.#e(e,r.end,t,r)}#ve(e,t,r,n,i=t.start){return this.#e(t.start,n,e,[t,r],i)}#be(e=this.pos){const t=this.lexer.nextToken()
;return this.pos=t.tokenPos,this.type=t.tokenType,e}get value(){return this.lexer.tokenValue}consume(e){if(this.type===e)return this.#be()
;throw parseError("expected_token",`Expected ${L[e]}, got ${L[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}match(e){return this.type===e}parse(e){
if("string"!=typeof e)throw parseError("expression_must_be_string","Expression must be a string");this.input=this.lexer.reset(e),this.#be(),this.maxDepthRemaining=this.limits.maxDepth,
this.astNodesRemaining=this.limits.maxAstNodes;const t=this.parseExpression();if(this.match(P.EOF))return t
;throw parseError("unexpected_character",`Unexpected character: '${this.input[this.lexer.pos-1]}'`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}#we(e,t,r,n){
const i=n[0],s=r===M.rcall?n[1]:null,a=r===M.rcall?n[2]:n[1],o=this.registry.findMacro(i,!!s,a.length),c=this.#e(e,t,r,n);if(!o)return c;const l=o.handler({ast:c,args:a,receiver:s,methodName:i,
parser:this});return l.callAst?c.setMeta("alternate",l.callAst):c.setMeta("macro",l).setMeta("async",isAsync(l.evaluate,l.async))}parseExpression(){this.maxDepthRemaining--||this.#ge("maxDepth")
;const e=this.parseLogicalOr();if(!this.match(P.QUESTION))return++this.maxDepthRemaining&&e;this.#be();const t=this.parseExpression();this.consume(P.COLON);const r=this.parseExpression()
;return this.maxDepthRemaining++,this.#me(e,t,r)}parseLogicalOr(){let e=this.parseLogicalAnd();for(;this.match(P.OR);)this.#be(),e=this.#fe(M["||"],e,this.parseLogicalAnd());return e}
parseLogicalAnd(){let e=this.parseEquality();for(;this.match(P.AND);)this.#be(),e=this.#fe(M["&&"],e,this.parseEquality());return e}parseEquality(){let e=this.parseRelational()
;for(;this.match(P.EQ)||this.match(P.NE);){const t=V[this.type];this.#be(),e=this.#fe(t,e,this.parseRelational())}return e}parseRelational(){let e=this.parseAdditive()
;for(;this.match(P.LT)||this.match(P.LE)||this.match(P.GT)||this.match(P.GE)||this.match(P.IN);){const t=V[this.type];this.#be(),e=this.#fe(t,e,this.parseAdditive())}return e}parseAdditive(){
let e=this.parseMultiplicative();for(;this.match(P.PLUS)||this.match(P.MINUS);){const t=V[this.type];this.#be(),e=this.#fe(t,e,this.parseMultiplicative())}return e}parseMultiplicative(){
let e=this.parseUnary();for(;this.match(P.MULTIPLY)||this.match(P.DIVIDE)||this.match(P.MODULO);){const t=V[this.type];this.#be(),e=this.#fe(t,e,this.parseUnary())}return e}parseUnary(){
return this.type===P.NOT?this.#Te(this.#be(),M.unaryNot,this.parseUnary()):this.type===P.MINUS?this.#Te(this.#be(),M.unaryMinus,this.parseUnary()):this.parsePostfix()}parsePostfix(){
let e=this.parsePrimary();const t=this.maxDepthRemaining;for(;;){if(this.match(P.DOT)){const t=this.#be();this.maxDepthRemaining--||this.#ge("maxDepth",t)
;const r=this.match(P.QUESTION)&&this.registry.enableOptionalTypes&&this.#be()?M.optionalFieldAccess:M.fieldAccess,n=this.value,i=this.pos,s=this.lexer.pos;if(this.consume(P.IDENTIFIER),
r===M.fieldAccess&&this.match(P.LPAREN)&&this.#be()){const t=this.parseArgumentList(),r=this.lexer.pos;this.consume(P.RPAREN),e=this.#we(e.start,r,M.rcall,[n,e,t])}else e=this.#ve(r,e,n,s,i);continue}
if(this.match(P.LBRACKET)){const t=this.#be();this.maxDepthRemaining--||this.#ge("maxDepth",t)
;const r=this.match(P.QUESTION)&&this.registry.enableOptionalTypes&&this.#be()?M.optionalBracketAccess:M.bracketAccess,n=this.parseExpression(),i=this.lexer.pos;this.consume(P.RBRACKET),
e=this.#ve(r,e,n,i);continue}break}return this.maxDepthRemaining=t,e}parsePrimary(){switch(this.type){case P.NUMBER:case P.STRING:case P.BYTES:case P.BOOLEAN:case P.NULL:return this.#Ee()
;case P.IDENTIFIER:return this.#ke();case P.LPAREN:return this.#Oe();case P.LBRACKET:return this.parseList();case P.LBRACE:return this.parseMap()}
throw parseError("unexpected_token",`Unexpected token: ${L[this.type]}`,{pos:this.pos,start:this.pos,end:this.lexer.pos,input:this.input})}#Ee(){
return this.#be(this.#e(this.pos,this.lexer.pos,M.value,this.value))}#ke(){const e=this.value,t=this.lexer.pos,r=this.consume(P.IDENTIFIER)
;if(y.has(e))throw parseError("reserved_identifier",`Reserved identifier: ${e}`,{pos:r,start:r,end:t,input:this.input});if(!this.match(P.LPAREN))return this.#e(r,t,M.id,e);this.#be()
;const n=this.parseArgumentList(),i=this.lexer.pos;return this.consume(P.RPAREN),this.#we(r,i,M.call,[e,n])}#Oe(){this.consume(P.LPAREN);const e=this.parseExpression();return this.consume(P.RPAREN),e}
parseList(){const e=this.consume(P.LBRACKET),t=[];let r=this.limits.maxListElements;if(!this.match(P.RBRACKET))for(t.push(this.parseExpression()),
r--||this.#ge("maxListElements",t.at(-1).pos);this.match(P.COMMA)&&(this.#be(),!this.match(P.RBRACKET));)t.push(this.parseExpression()),r--||this.#ge("maxListElements",t.at(-1).pos)
;const n=this.lexer.pos;return this.consume(P.RBRACKET),this.#e(e,n,M.list,t)}parseMap(){const e=this.consume(P.LBRACE),t=[];let r=this.limits.maxMapEntries
;if(!this.match(P.RBRACE))for(t.push(this.parseProperty()),r--||this.#ge("maxMapEntries",t.at(-1)[0].pos);this.match(P.COMMA)&&(this.#be(),!this.match(P.RBRACE));)t.push(this.parseProperty()),
r--||this.#ge("maxMapEntries",t.at(-1)[0].pos);const n=this.lexer.pos;return this.consume(P.RBRACE),this.#e(e,n,M.map,t)}parseProperty(){return[this.parseExpression(),(this.consume(P.COLON),
this.parseExpression())]}parseArgumentList(){const e=[];let t=this.limits.maxCallArguments;if(!this.match(P.RPAREN))for(e.push(this.parseExpression()),
t--||this.#ge("maxCallArguments",e.at(-1).pos);this.match(P.COMMA)&&(this.#be(),!this.match(P.RPAREN));)e.push(this.parseExpression()),t--||this.#ge("maxCallArguments",e.at(-1).pos);return e}}
const z=o({maxAstNodes:1e5,maxDepth:250,maxListElements:1e3,maxMapEntries:1e3,maxCallArguments:32}),H=new Set(a(z));function createLimits(e,t=z){const r=e?a(e):void 0;if(!r?.length)return t;const n={
...t};for(const t of r){if(!H.has(t))throw new TypeError(`Unknown limits option: ${t}`);const r=e[t];"number"==typeof r&&(n[t]=r)}return o(n)}const q=o({unlistedVariablesAreDyn:!1,
homogeneousAggregateLiterals:!0,enableOptionalTypes:!1,limits:z});function bool(e,t,r){const n=e?.[r]??t?.[r];if("boolean"!=typeof n)throw new TypeError(`Invalid option: ${r}`);return n}
const K=new Registry({enableOptionalTypes:!1});!function(e){const t={async:!1},functionOverload=(r,n)=>e.registerFunctionOverload(r,n,t),identity=e=>e;functionOverload("dyn(dyn): dyn",identity)
;for(const e in m){const t=m[e];t instanceof Type&&functionOverload(`type(${t.name}): type`,()=>t)}functionOverload("bool(bool): bool",identity),functionOverload("bool(string): bool",e=>{switch(e){
case"1":case"t":case"true":case"TRUE":case"True":return!0;case"0":case"f":case"false":case"FALSE":case"False":return!1;default:
throw evaluationError("bool_conversion_error",`bool() conversion error: invalid string value "${e}"`)}}),functionOverload("size(string): int",e=>BigInt(stringSize(e))),
functionOverload("size(bytes): int",e=>BigInt(e.length)),functionOverload("size(list): int",e=>BigInt(e.length??e.size)),
functionOverload("size(map): int",e=>BigInt(e instanceof Map?e.size:a(e).length)),functionOverload("string.size(): int",e=>BigInt(stringSize(e))),
functionOverload("bytes.size(): int",e=>BigInt(e.length)),functionOverload("list.size(): int",e=>BigInt(e.length??e.size)),
functionOverload("map.size(): int",e=>BigInt(e instanceof Map?e.size:a(e).length)),functionOverload("bytes(string): bytes",e=>s.fromString(e)),functionOverload("bytes(bytes): bytes",identity),
functionOverload("double(double): double",identity),functionOverload("double(int): double",e=>Number(e)),functionOverload("double(uint): double",e=>Number(e)),
functionOverload("double(string): double",e=>{if(!e||e!==e.trim())throw evaluationError("double_conversion_error","double() type error: cannot convert to double");switch(e.toLowerCase()){case"inf":
case"+inf":case"infinity":case"+infinity":return Number.POSITIVE_INFINITY;case"-inf":case"-infinity":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:{const t=Number(e)
;if(!Number.isNaN(t))return t;throw evaluationError("double_conversion_error","double() type error: cannot convert to double")}}}),functionOverload("int(int): int",identity),
functionOverload("int(double): int",e=>{if(Number.isFinite(e))return BigInt(Math.trunc(e));throw evaluationError("numeric_overflow","int() type error: integer overflow")}),
functionOverload("int(string): int",e=>{if(e!==e.trim()||e.length>20||e.includes("0x"))throw evaluationError("int_conversion_error","int() type error: cannot convert to int");try{const t=BigInt(e)
;if(t<=p&&t>=h)return t}catch(e){}throw evaluationError("int_conversion_error","int() type error: cannot convert to int")}),functionOverload("uint(uint): uint",identity),
functionOverload("uint(int): uint",e=>{try{return new UnsignedInt(e)}catch(e){throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint")}}),
functionOverload("uint(double): uint",e=>{try{return new UnsignedInt(Math.trunc(e))}catch(e){throw evaluationError("numeric_overflow","uint() type error: unsigned integer overflow")}}),
functionOverload("uint(string): uint",e=>{if(e!==e.trim()||e.length>20||e.includes("0x"))throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint");try{
return new UnsignedInt(e)}catch(e){throw evaluationError("uint_conversion_error","uint() type error: cannot convert to uint")}}),functionOverload("string(string): string",identity),
functionOverload("string(bool): string",e=>`${e}`),functionOverload("string(int): string",e=>`${e}`),functionOverload("string(uint): string",e=>`${e}`),
functionOverload("string(bytes): string",e=>s.toUtf8(e)),functionOverload("string(double): string",e=>e===1/0?"+Inf":e===-1/0?"-Inf":`${e}`),
functionOverload("string.startsWith(string): bool",(e,t)=>e.startsWith(t)),functionOverload("string.endsWith(string): bool",(e,t)=>e.endsWith(t)),
functionOverload("string.contains(string): bool",(e,t)=>e.includes(t)),functionOverload("string.lowerAscii(): string",e=>e.toLowerCase()),
functionOverload("string.upperAscii(): string",e=>e.toUpperCase()),functionOverload("string.trim(): string",e=>e.trim()),functionOverload("string.indexOf(string): int",(e,t)=>BigInt(e.indexOf(t))),
functionOverload("string.indexOf(string, int): int",(e,t,r)=>{if(""===t)return r
;if((r=Number(r))<0||r>=e.length)throw evaluationError("index_out_of_range","string.indexOf(search, fromIndex): fromIndex out of range");return BigInt(e.indexOf(t,r))}),
functionOverload("string.lastIndexOf(string): int",(e,t)=>BigInt(e.lastIndexOf(t))),functionOverload("string.lastIndexOf(string, int): int",(e,t,r)=>{if(""===t)return r
;if((r=Number(r))<0||r>=e.length)throw evaluationError("index_out_of_range","string.lastIndexOf(search, fromIndex): fromIndex out of range");return BigInt(e.lastIndexOf(t,r))}),
functionOverload("string.substring(int): string",(e,t)=>{if((t=Number(t))<0||t>e.length)throw evaluationError("index_out_of_range","string.substring(start, end): start index out of range")
;return e.substring(t)}),functionOverload("string.substring(int, int): string",(e,t,r)=>{
if((t=Number(t))<0||t>e.length)throw evaluationError("index_out_of_range","string.substring(start, end): start index out of range")
;if((r=Number(r))<t||r>e.length)throw evaluationError("index_out_of_range","string.substring(start, end): end index out of range");return e.substring(t,r)}),
functionOverload("string.matches(string): bool",(e,t)=>{try{return new RegExp(t).test(e)}catch(e){throw evaluationError("invalid_regular_expression",`Invalid regular expression: ${t}`)}}),
functionOverload("string.split(string): list<string>",(e,t)=>e.split(t)),functionOverload("string.split(string, int): list<string>",(e,t,r)=>{if(0===(r=Number(r)))return[];const n=e.split(t)
;if(r<0||n.length<=r)return n;const i=n.slice(0,r-1);return i.push(n.slice(r-1).join(t)),i}),functionOverload("list<string>.join(): string",e=>{
for(let t=0;t<e.length;t++)if("string"!=typeof e[t])throw evaluationError("invalid_list_element_type","string.join(): list must contain only strings");return e.join("")}),
functionOverload("list<string>.join(string): string",(e,t)=>{
for(let t=0;t<e.length;t++)if("string"!=typeof e[t])throw evaluationError("invalid_list_element_type","string.join(separator): list must contain only strings");return e.join(t)})
;const r=new TextEncoder("utf8"),n=new TextDecoder("utf8"),s="undefined"!=typeof Buffer?{byteLength:e=>Buffer.byteLength(e),fromString:e=>Buffer.from(e,"utf8"),
toHex:e=>Buffer.prototype.hexSlice.call(e,0,e.length),toBase64:e=>Buffer.prototype.base64Slice.call(e,0,e.length),toUtf8:e=>Buffer.prototype.utf8Slice.call(e,0,e.length),jsonParse:e=>JSON.parse(e)}:{
textEncoder:new TextEncoder("utf8"),byteLength:e=>r.encode(e).length,fromString:e=>r.encode(e),toHex:Uint8Array.prototype.toHex?e=>e.toHex():e=>u(e,e=>e.toString(16).padStart(2,"0")).join(""),
toBase64:Uint8Array.prototype.toBase64?e=>e.toBase64():e=>btoa(u(e,e=>String.fromCodePoint(e)).join("")),toUtf8:e=>n.decode(e),jsonParse:e=>JSON.parse(r.decode(e))}
;functionOverload("bytes.json(): map",s.jsonParse),functionOverload("bytes.hex(): string",s.toHex),functionOverload("bytes.string(): string",s.toUtf8),
functionOverload("bytes.base64(): string",s.toBase64),functionOverload("bytes.at(int): int",(e,t)=>{if(t<0||t>=e.length)throw evaluationError("index_out_of_range","Bytes index out of range")
;return BigInt(e[t])});const o="google.protobuf.Timestamp",c=e.registerType(o,Date).typeType,l=e.registerType("google.protobuf.Duration",Duration).typeType;function tzDate(e,t){
return new Date(e.toLocaleString("en-US",{timeZone:t}))}function getDayOfYear(e,t){const r=t?tzDate(e,t):new Date(e.getUTCFullYear(),e.getUTCMonth(),e.getUTCDate()),n=new Date(r.getFullYear(),0,0)
;return BigInt(Math.floor((r-n)/864e5)-1)}e.registerConstant("google","map<string, map<string, type>>",{protobuf:{Duration:l,Timestamp:c}}),functionOverload(`timestamp(string): ${o}`,e=>{
if(e.length<20||e.length>30)throw evaluationError("invalid_timestamp","timestamp() requires a string in ISO 8601 format");const t=new Date(e);if(t<=0xe677d21fdbff&&t>=-621355968e5)return t
;throw evaluationError("invalid_timestamp","timestamp() requires a string in ISO 8601 format")}),functionOverload(`timestamp(int): ${o}`,e=>{
if((e=1e3*Number(e))<=0xe677d21fdbff&&e>=-621355968e5)return new Date(e);throw evaluationError("invalid_timestamp","timestamp() requires a valid integer unix timestamp")}),
functionOverload(`${o}.getDate(): int`,e=>BigInt(e.getUTCDate())),functionOverload(`${o}.getDate(string): int`,(e,t)=>BigInt(tzDate(e,t).getDate())),
functionOverload(`${o}.getDayOfMonth(): int`,e=>BigInt(e.getUTCDate()-1)),functionOverload(`${o}.getDayOfMonth(string): int`,(e,t)=>BigInt(tzDate(e,t).getDate()-1)),
functionOverload(`${o}.getDayOfWeek(): int`,e=>BigInt(e.getUTCDay())),functionOverload(`${o}.getDayOfWeek(string): int`,(e,t)=>BigInt(tzDate(e,t).getDay())),
functionOverload(`${o}.getDayOfYear(): int`,getDayOfYear),functionOverload(`${o}.getDayOfYear(string): int`,getDayOfYear),functionOverload(`${o}.getFullYear(): int`,e=>BigInt(e.getUTCFullYear())),
functionOverload(`${o}.getFullYear(string): int`,(e,t)=>BigInt(tzDate(e,t).getFullYear())),functionOverload(`${o}.getHours(): int`,e=>BigInt(e.getUTCHours())),
functionOverload(`${o}.getHours(string): int`,(e,t)=>BigInt(tzDate(e,t).getHours())),functionOverload(`${o}.getMilliseconds(): int`,e=>BigInt(e.getUTCMilliseconds())),
functionOverload(`${o}.getMilliseconds(string): int`,e=>BigInt(e.getUTCMilliseconds())),functionOverload(`${o}.getMinutes(): int`,e=>BigInt(e.getUTCMinutes())),
functionOverload(`${o}.getMinutes(string): int`,(e,t)=>BigInt(tzDate(e,t).getMinutes())),functionOverload(`${o}.getMonth(): int`,e=>BigInt(e.getUTCMonth())),
functionOverload(`${o}.getMonth(string): int`,(e,t)=>BigInt(tzDate(e,t).getMonth())),functionOverload(`${o}.getSeconds(): int`,e=>BigInt(e.getUTCSeconds())),
functionOverload(`${o}.getSeconds(string): int`,(e,t)=>BigInt(tzDate(e,t).getSeconds()));const y=/(\d*\.?\d*)(ns|us|µs|ms|s|m|h)/
;functionOverload("duration(string): google.protobuf.Duration",e=>function(e){if(!e)throw evaluationError("invalid_duration","Invalid duration string: ''");const t="-"===e[0]
;"-"!==e[0]&&"+"!==e[0]||(e=e.slice(1));let r=BigInt(0);for(;;){const t=y.exec(e);if(!t)throw evaluationError("invalid_duration",`Invalid duration string: ${e}`)
;if(0!==t.index)throw evaluationError("invalid_duration",`Invalid duration string: ${e}`);e=e.slice(t[0].length);const n=f[t[2]],[i="0",s=""]=t[1].split(".")
;if(r+=BigInt(i)*n+(s?BigInt(s.slice(0,13).padEnd(13,"0"))*n/10000000000000n:0n),""===e)break}const n=r>=g?r/g:0n,i=Number(r%g);return t?new Duration(-n,-i):new Duration(n,i)}(e)),
functionOverload("google.protobuf.Duration.getHours(): int",e=>e.getHours()),functionOverload("google.protobuf.Duration.getMinutes(): int",e=>e.getMinutes()),
functionOverload("google.protobuf.Duration.getSeconds(): int",e=>e.getSeconds()),functionOverload("google.protobuf.Duration.getMilliseconds(): int",e=>e.getMilliseconds()),function(e){const t={
async:!1},functionOverload=(r,n)=>e.registerFunctionOverload(r,n,t),r=e.enableOptionalTypes?i:void 0;function ensureOptional(e,t,r){if(e instanceof Optional)return e
;throw evaluationError("optional_expected",`${r} must be optional`,t)}function evaluateOptional(e,t,r){const n=e.run(t.receiver,r)
;return n instanceof Promise?n.then(n=>handleOptionalResolved(n,e,t,r)):handleOptionalResolved(n,e,t,r)}function handleOptionalResolved(e,t,r,n){
const i=ensureOptional(e,r.receiver,`${r.functionDesc} receiver`);return i.hasValue()?r.onHasValue(i):r.onEmpty(t,r,n)}function ensureOptionalType(e,t,r,n){const i=e.check(t,r)
;if("optional"===i.kind)return i;if("dyn"===i.kind)return e.getType("optional");throw e.createError("optional_expected",`${n} must be optional, got '${i}'`,t)}
function createOptionalMacro({functionDesc:e,evaluate:t,typeCheck:r,onHasValue:n,onEmpty:i}){return({ast:s,args:a,receiver:o})=>({ast:s,functionDesc:e,receiver:o,arg:a[0],evaluate:t,typeCheck:r,
onHasValue:n,onEmpty:i})}e.registerType("OptionalNamespace",OptionalNamespace),e.registerConstant("optional","OptionalNamespace",r),functionOverload("optional.hasValue(): bool",e=>e.hasValue()),
functionOverload("optional<A>.value(): A",e=>e.value()),e.registerFunctionOverload("OptionalNamespace.none(): optional<T>",()=>Optional.none()),
functionOverload("OptionalNamespace.of(A): optional<A>",(e,t)=>Optional.of(t));const n="optional.or(optional) argument"
;e.registerFunctionOverload("optional.or(ast): optional<dyn>",createOptionalMacro({functionDesc:"optional.or(optional)",evaluate:evaluateOptional,typeCheck(e,t,r){
const i=ensureOptionalType(e,t.receiver,r,"optional.or(optional) receiver"),s=ensureOptionalType(e,t.arg,r,n);t.receiver.maybeAsync||t.arg.maybeAsync||t.ast.setMeta("async",!1)
;const a=i.unify(e.registry,s);if(a)return a;throw e.createError("incompatible_argument_type",`${t.functionDesc} argument must be compatible type, got '${i}' and '${s}'`,t.arg)},onHasValue:e=>e,
onEmpty(e,t,r){const i=t.arg,s=e.run(i,r);return s instanceof Promise?s.then(e=>ensureOptional(e,i,n)):ensureOptional(s,i,n)}})),
e.registerFunctionOverload("optional.orValue(ast): dyn",createOptionalMacro({functionDesc:"optional.orValue(value)",onHasValue:e=>e.value(),onEmpty:(e,t,r)=>e.run(t.arg,r),evaluate:evaluateOptional,
typeCheck(e,t,r){const n=ensureOptionalType(e,t.receiver,r,"optional.orValue() receiver").valueType,i=e.check(t.arg,r);t.receiver.maybeAsync||t.arg.maybeAsync||t.ast.setMeta("async",!1)
;const s=n.unify(e.registry,i);if(s)return s;throw e.createError("incompatible_argument_type",`${t.functionDesc} argument must be compatible type, got '${n}' and '${i}'`,t.arg)}}))}(e)}(K),
function(e){const unaryOverload=(t,r,n,i)=>e.unaryOverload(t,r,n,i,!1),binaryOverload=(t,r,n,i,s)=>e.binaryOverload(t,r,n,i,s,!1);function verifyInteger(e,t){if(e<=p&&e>=h)return e
;throw evaluationError("numeric_overflow",`integer overflow: ${e}`,t)}function throwDivisionByZero(e){throw evaluationError("division_by_zero","division by zero",e)}function throwModuloByZero(e){
throw evaluationError("modulo_by_zero","modulo by zero",e)}unaryOverload("!","bool",e=>!e),unaryOverload("-","int",e=>-e),binaryOverload("dyn<int>","==","double",(e,t)=>e==t),
binaryOverload("dyn<int>","==","uint",(e,t)=>e==t.valueOf()),binaryOverload("int","*","int",(e,t,r)=>verifyInteger(e*t,r)),binaryOverload("int","+","int",(e,t,r)=>verifyInteger(e+t,r)),
binaryOverload("int","-","int",(e,t,r)=>verifyInteger(e-t,r)),binaryOverload("int","/","int",(e,t,r)=>0n===t?throwDivisionByZero(r):e/t),
binaryOverload("int","%","int",(e,t,r)=>0n===t?throwModuloByZero(r):e%t),unaryOverload("-","double",e=>-e),binaryOverload("double","*","double",(e,t)=>e*t),
binaryOverload("double","+","double",(e,t)=>e+t),binaryOverload("double","-","double",(e,t)=>e-t),binaryOverload("double","/","double",(e,t)=>e/t),binaryOverload("string","+","string",(e,t)=>e+t),
binaryOverload("list<V>","+","list<V>",(e,t)=>[...e,...t]),binaryOverload("bytes","+","bytes",(e,t)=>{if(!e.length)return t;if(!t.length)return e;const r=new Uint8Array(e.length+t.length)
;return r.set(e,0),r.set(t,e.length),r});const t="google.protobuf.Duration";binaryOverload(t,"+",t,(e,t)=>e.addDuration(t)),binaryOverload(t,"-",t,(e,t)=>e.subtractDuration(t)),
binaryOverload(t,"==",t,(e,t)=>e.seconds===t.seconds&&e.nanos===t.nanos);const r="google.protobuf.Timestamp";binaryOverload(r,"==",r,(e,t)=>e.getTime()===t.getTime()),
binaryOverload(r,"-",r,(e,t)=>Duration.fromMilliseconds(e.getTime()-t.getTime()),t),binaryOverload(r,"-",t,(e,t)=>t.subtractTimestamp(e)),binaryOverload(r,"+",t,(e,t)=>t.extendTimestamp(e)),
binaryOverload(t,"+",r,(e,t)=>e.extendTimestamp(t)),binaryOverload("V","in","list<V>",function(e,t,r,n){return function(e,t,r,n){if(t instanceof Set&&t.has(e))return!0
;for(const i of t)if(isEqual(e,i,r,n))return!0;return!1}(e,t,r,n)}),binaryOverload("K","in","map<K, V>",function(e,t){return t instanceof Map?void 0!==t.get(e):!!s(t,e)&&void 0!==t[e]})
;for(const e of["type","null","bool","string","int","double"])binaryOverload(e,"==",e,(e,t)=>e===t);binaryOverload("bytes","==","bytes",(e,t)=>{if(e===t)return!0;let r=e.length
;if(r!==t.length)return!1;for(;r--;)if(e[r]!==t[r])return!1;return!0}),binaryOverload("list<V>","==","list<V>",(e,t,r,n)=>{if(e===t)return!0;if(l(e)&&l(t)){const i=e.length;if(i!==t.length)return!1
;for(let s=0;s<i;s++)if(!isEqual(e[s],t[s],r,n))return!1;return!0}if(e instanceof Set&&t instanceof Set){if(e.size!==t.size)return!1;for(const r of e)if(!t.has(r))return!1;return!0}
const i=e instanceof Set?t:e,s=e instanceof Set?e:t;if(!l(i))return!1;if(i.length!==s?.size)return!1;for(let e=0;e<i.length;e++)if(!s.has(i[e]))return!1;return!0}),
binaryOverload("map<K, V>","==","map<K, V>",(e,t,r,n)=>{if(e===t)return!0;if(e instanceof Map&&t instanceof Map){if(e.size!==t.size)return!1
;for(const[i,s]of e)if(!t.has(i)||!isEqual(s,t.get(i),r,n))return!1;return!0}if(e instanceof Map||t instanceof Map){const i=e instanceof Map?t:e,s=e instanceof Map?e:t,o=a(i)
;if(s.size!==o.length)return!1;for(const[e,t]of s)if(!(e in i)||!isEqual(t,i[e],r,n))return!1;return!0}const i=a(e),s=a(t);if(i.length!==s.length)return!1;for(let s=0;s<i.length;s++){const a=i[s]
;if(!(a in t)||!isEqual(e[a],t[a],r,n))return!1}return!0}),binaryOverload("uint","==","uint",(e,t)=>e.valueOf()===t.valueOf()),binaryOverload("dyn<uint>","==","double",(e,t)=>e.valueOf()==t),
binaryOverload("uint","+","uint",(e,t)=>new UnsignedInt(e.valueOf()+t.valueOf())),binaryOverload("uint","-","uint",(e,t)=>new UnsignedInt(e.valueOf()-t.valueOf())),
binaryOverload("uint","*","uint",(e,t)=>new UnsignedInt(e.valueOf()*t.valueOf())),
binaryOverload("uint","/","uint",(e,t,r)=>0n===t.valueOf()?throwDivisionByZero(r):new UnsignedInt(e.valueOf()/t.valueOf())),
binaryOverload("uint","%","uint",(e,t,r)=>0n===t.valueOf()?throwModuloByZero(r):new UnsignedInt(e.valueOf()%t.valueOf()))
;for(const[e,t]of[["bool","bool"],["int","int"],["uint","uint"],["double","double"],["string","string"],["google.protobuf.Timestamp","google.protobuf.Timestamp"],["google.protobuf.Duration","google.protobuf.Duration"],["int","uint"],["int","double"],["double","int"],["double","uint"],["uint","int"],["uint","double"]])binaryOverload(e,"<",t,(e,t)=>e<t),
binaryOverload(e,"<=",t,(e,t)=>e<=t),binaryOverload(e,">",t,(e,t)=>e>t),binaryOverload(e,">=",t,(e,t)=>e>=t)}(K),function(e){const functionOverload=(t,r)=>e.registerFunctionOverload(t,r)
;functionOverload("has(ast): bool",function(){const e="has() invalid argument";function evaluate(e,t,r){const n=t.macroHasProps;let i,s=n.length,a=e.run(n[--s],r);for(;s--;){const t=n[s]
;if(".?"===t.op&&(i??=!0),a=e.debugType(a).fieldLazy(a,t.args[1],t,e),void 0===a){if(i||!s||"."!==t.op)break;throw evaluationError("no_such_key",`No such key: ${t.args[1]}`,t)}}return void 0!==a}
function typeCheck(t,r,n){let i=r.args[0];if("."!==i.op)throw t.createError("invalid_macro_argument",e,i);if(!r.macroHasProps){const s=[];for(;"."===i.op||".?"===i.op;)i=s.push(i)&&i.args[0]
;if("id"!==i.op)throw t.createError("invalid_macro_argument",e,i);t.check(i,n),s.push(i),r.macroHasProps=s}return t.getType("bool")}return function({args:e}){return{args:e,evaluate,typeCheck,async:!1}
}}()),functionOverload("list.all(ast, ast): bool",createQuantifierExpander({name:"all",transform:({ast:e,predicate:t,opts:r})=>({init:e.clone(M.value,!0),condition:identity,
step:t.clone(M.ternary,[t,t.clone(M.value,!0),t.clone(M.value,!1)])})})),functionOverload("list.exists(ast, ast): bool",createQuantifierExpander({name:"exists",condition:e=>!e,
transform:({ast:e,predicate:t,opts:r})=>({init:e.clone(M.value,!1),condition:r.condition,step:t.clone(M.ternary,[t,t.clone(M.value,!0),t.clone(M.value,!1)])})})),
functionOverload("list.exists_one(ast, ast): bool",createQuantifierExpander({name:"exists_one",errorsAreFatal:!0,result:e=>1===e,transform({ast:e,predicate:t,opts:r}){const n=e.clone(M.accuValue)
;return{init:e.clone(M.value,0),step:t.clone(M.ternary,[t,e.clone(M.accuInc),n]),result:r.result}}})),functionOverload("list.map(ast, ast): list<dyn>",createMapExpander(!1)),
functionOverload("list.map(ast, ast, ast): list<dyn>",createMapExpander(!0)),functionOverload("list.filter(ast, ast): list<dyn>",function(){
const e="filter(var, predicate)",t=`${e} invalid predicate iteration variable`,r=`${e} predicate must return bool`;return({args:e,receiver:n,ast:i})=>{
const s=assertIdentifier(e[0],t),a=i.clone(M.accuValue),o=e[1].setMeta("label",r),c=i.clone(M.accuPush,i.clone(M.id,s)),l=o.clone(M.ternary,[o,c,a]);return{callAst:i.clone(M.comprehension,{
errorsAreFatal:!0,iterable:n,iterVarName:s,init:i.clone(M.list,[]),step:l,result:identity})}}}());class CelNamespace{}const t=new CelNamespace;function bindTypeCheck(e,t,r){
t.bindCtx=r.forkWithVariable(t.var,e.check(t.val,r));const n=e.check(t.exp,t.bindCtx);return t.val.maybeAsync||t.exp.maybeAsync||(t.ast.setMeta("async",!1),t.evaluate=bindEvaluateSync),n}
function bindOptionalEvaluate(e,t,r,n,i){const s=e.run(t,n=r.reuse(n).setIterValue(i,e));return s instanceof Promise&&n===r&&(n.async=!0),s}function bindEvaluate(e,{val:t,exp:r,bindCtx:n},i){
const s=e.run(t,i);return s instanceof Promise?s.then(t=>bindOptionalEvaluate(e,r,n,i,t)):bindOptionalEvaluate(e,r,n,i,s)}function bindEvaluateSync(e,{val:t,exp:r,bindCtx:n},i){
return e.run(r,n.reuse(i).setIterValue(e.run(t,i),e))}e.registerType("CelNamespace",CelNamespace),e.registerConstant("cel","CelNamespace",t),
functionOverload("CelNamespace.bind(ast, dyn, ast): dyn",({ast:e,args:t})=>({ast:e,var:assertIdentifier(t[0],"invalid variable argument"),val:t[1],exp:t[2],bindCtx:void 0,typeCheck:bindTypeCheck,
evaluate:bindEvaluate}))}(K);class Environment{#_e;#$e;#Ae;#xe;#Ce;constructor(e,t){this.opts=function(e,t=q){return e?o({unlistedVariablesAreDyn:bool(e,t,"unlistedVariablesAreDyn"),
homogeneousAggregateLiterals:bool(e,t,"homogeneousAggregateLiterals"),enableOptionalTypes:bool(e,t,"enableOptionalTypes"),limits:createLimits(e.limits,t.limits)}):t}(e,t?.opts),
this.#_e=(t instanceof Environment?t.#_e:K).clone(this.opts);const r={registry:this.#_e,opts:this.opts};this.#Ae=new TypeChecker(r),this.#xe=new TypeChecker(r,!0),this.#$e=new Evaluator(r),
this.#Ce=new Parser(this.opts.limits,this.#_e),Object.freeze(this)}clone(e){return new Environment(e,this)}registerFunction(e,t,r){return this.#_e.registerFunctionOverload(e,t,r),this}
registerOperator(e,t,r){return this.#_e.registerOperatorOverload(e,t,r),this}registerType(e,t){return this.#_e.registerType(e,t),this}registerVariable(e,t,r){return this.#_e.registerVariable(e,t,r),
this}registerConstant(e,t,r){return this.#_e.registerConstant(e,t,r),this}hasVariable(e){return this.#_e.variables.has(e)}getDefinitions(){return this.#_e.getDefinitions()}check(e){try{
return this.#De(this.#Ce.parse(e))}catch(e){return{valid:!1,error:e}}}#De(e){try{const t=this.#Ae.check(e,new RootContext(this.#_e));return{valid:!0,type:this.#Ie(t)}}catch(e){return{valid:!1,error:e}
}}#Ie(e){return"list<dyn>"===e.name?"list":"map<dyn, dyn>"===e.name?"map":e.name}parse(e){const t=this.#Ce.parse(e),r=this.#Be.bind(this,t);return r.check=this.#De.bind(this,t),r.ast=t,r}
evaluate(e,t){return this.#Be(this.#Ce.parse(e),t)}#Be(e,t){return e.checkedType?e.evaluate(this.#$e,e,new RootContext(this.#_e,t)):(this.#xe.check(e,t=new RootContext(this.#_e,t)),
e.evaluate(this.#$e,e,t))}}class Evaluator extends Base{constructor(e){super(e),this.createError=evaluationError}#Me(e){if(e instanceof Map)return e.entries().next().value
;for(const t in e)return[t,e[t]]}debugRuntimeType(e,t){return!1===t?.hasDynType?t:this.debugTypeDeep(e)}debugTypeDeep(e){const t=this.debugType(e);switch(t.kind){case"list":{
const r=e instanceof Array?e[0]:e.values().next().value;return void 0===r?t:this.registry.getListType(this.debugTypeDeep(r))}case"map":{const r=this.#Me(e)
;return r?this.registry.getMapType(t.keyType.hasDynType?this.debugTypeDeep(r[0]):t.keyType,t.valueType.hasDynType?this.debugTypeDeep(r[1]):t.valueType):t}default:return t}}tryEval(e,t){try{
const r=this.run(e,t);return r instanceof Promise?r.catch(e=>e):r}catch(e){return e}}run(e,t){return e.evaluate(this,e,t)}}new Environment({unlistedVariablesAreDyn:!0})}};
