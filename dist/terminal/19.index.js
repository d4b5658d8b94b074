export const id=19;export const ids=[19];export const modules={9379:(e,t,n)=>{const s=Symbol("SemVer ANY");class Comparator{static get ANY(){return s}constructor(e,t){if(t=r(t),
e instanceof Comparator){if(e.loose===!!t.loose)return e;e=e.value}e=e.trim().split(/\s+/).join(" "),c("comparator",e,t),this.options=t,this.loose=!!t.loose,this.parse(e),
this.semver===s?this.value="":this.value=this.operator+this.semver.version,c("comp",this)}parse(e){const t=this.options.loose?o[i.COMPARATORLOOSE]:o[i.COMPARATOR],n=e.match(t)
;if(!n)throw new TypeError(`Invalid comparator: ${e}`);this.operator=void 0!==n[1]?n[1]:"","="===this.operator&&(this.operator=""),n[2]?this.semver=new l(n[2],this.options.loose):this.semver=s}
toString(){return this.value}test(e){if(c("Comparator.test",e,this.options.loose),this.semver===s||e===s)return!0;if("string"==typeof e)try{e=new l(e,this.options)}catch(e){return!1}
return a(e,this.operator,this.semver,this.options)}intersects(e,t){if(!(e instanceof Comparator))throw new TypeError("a Comparator is required")
;return""===this.operator?""===this.value||new u(e.value,t).test(this.value):""===e.operator?""===e.value||new u(this.value,t).test(e.semver):(!(t=r(t)).includePrerelease||"<0.0.0-0"!==this.value&&"<0.0.0-0"!==e.value)&&(!(!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))&&(!(!this.operator.startsWith(">")||!e.operator.startsWith(">"))||(!(!this.operator.startsWith("<")||!e.operator.startsWith("<"))||(!(this.semver.version!==e.semver.version||!this.operator.includes("=")||!e.operator.includes("="))||(!!(a(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))||!!(a(this.semver,">",e.semver,t)&&this.operator.startsWith("<")&&e.operator.startsWith(">")))))))
}}e.exports=Comparator;const r=n(356),{safeRe:o,t:i}=n(5471),a=n(8646),c=n(1159),l=n(7163),u=n(6782)},6782:(e,t,n)=>{const s=/\s+/g;class Range{constructor(e,t){if(t=o(t),
e instanceof Range)return e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease?e:new Range(e.raw,t);if(e instanceof i)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this
;if(this.options=t,this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease,this.raw=e.trim().replace(s," "),
this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const e=this.set[0]
;if(this.set=this.set.filter(e=>!isNullSet(e[0])),0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&isAny(e[0])){this.set=[e];break}}
this.formatted=void 0}get range(){if(void 0===this.formatted){this.formatted="";for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");const t=this.set[e]
;for(let e=0;e<t.length;e++)e>0&&(this.formatted+=" "),this.formatted+=t[e].toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(e){
e=e.replace(y,"");const t=((this.options.includePrerelease&&m)|(this.options.loose&&g))+":"+e,n=r.get(t);if(n)return n;const s=this.options.loose,o=s?u[d.HYPHENRANGELOOSE]:u[d.HYPHENRANGE]
;e=e.replace(o,hyphenReplace(this.options.includePrerelease)),a("hyphen replace",e),e=l(e),a("comparator trim",e),e=e.replace(u[d.TILDETRIM],p),a("tilde trim",e),e=e.replace(u[d.CARETTRIM],h),
a("caret trim",e);let c=e.split(" ").map(e=>parseComparator(e,this.options)).join(" ").split(/\s+/).map(e=>replaceGTE0(e,this.options));s&&(c=c.filter(e=>(a("loose invalid filter",e,this.options),
!!e.match(u[d.COMPARATORLOOSE])))),a("range list",c);const f=new Map,v=c.map(e=>new i(e,this.options));for(const e of v){if(isNullSet(e))return[e];f.set(e.value,e)}f.size>1&&f.has("")&&f.delete("")
;const b=[...f.values()];return r.set(t,b),b}intersects(e,t){if(!(e instanceof Range))throw new TypeError("a Range is required")
;return this.set.some(n=>isSatisfiable(n,t)&&e.set.some(e=>isSatisfiable(e,t)&&n.every(n=>e.every(e=>n.intersects(e,t)))))}test(e){if(!e)return!1;if("string"==typeof e)try{e=new c(e,this.options)
}catch(e){return!1}for(let t=0;t<this.set.length;t++)if(testSet(this.set[t],e,this.options))return!0;return!1}}e.exports=Range
;const r=new(n(1383)),o=n(356),i=n(9379),a=n(1159),c=n(7163),l=n(9737),{safeRe:u,src:f,t:d,tildeTrimReplace:p,caretTrimReplace:h}=n(5471),{FLAG_INCLUDE_PRERELEASE:m,FLAG_LOOSE:g}=n(5101),y=new RegExp(f[d.BUILD],"g"),isNullSet=e=>"<0.0.0-0"===e.value,isAny=e=>""===e.value,isSatisfiable=(e,t)=>{
let n=!0;const s=e.slice();let r=s.pop();for(;n&&s.length;)n=s.every(e=>r.intersects(e,t)),r=s.pop();return n},parseComparator=(e,t)=>(e=e.replace(u[d.BUILD],""),a("comp",e,t),e=replaceCarets(e,t),
a("caret",e),e=replaceTildes(e,t),a("tildes",e),e=replaceXRanges(e,t),a("xrange",e),e=replaceStars(e,t),a("stars",e),
e),isX=e=>!e||"x"===e.toLowerCase()||"*"===e,replaceTildes=(e,t)=>e.trim().split(/\s+/).map(e=>replaceTilde(e,t)).join(" "),replaceTilde=(e,t)=>{
const n=t.loose?u[d.TILDELOOSE]:u[d.TILDE],s=t.includePrerelease?"-0":"";return e.replace(n,(t,n,r,o,i)=>{let c;return a("tilde",e,t,n,r,o,i),
isX(n)?c="":isX(r)?c=`>=${n}.0.0${s} <${+n+1}.0.0-0`:isX(o)?c=`>=${n}.${r}.0${s} <${n}.${+r+1}.0-0`:i?(a("replaceTilde pr",i),
c=`>=${n}.${r}.${o}-${i} <${n}.${+r+1}.0-0`):c=`>=${n}.${r}.${o} <${n}.${+r+1}.0-0`,a("tilde return",c),c})
},replaceCarets=(e,t)=>e.trim().split(/\s+/).map(e=>replaceCaret(e,t)).join(" "),replaceCaret=(e,t)=>{a("caret",e,t);const n=t.loose?u[d.CARETLOOSE]:u[d.CARET],s=t.includePrerelease?"-0":""
;return e.replace(n,(t,n,r,o,i)=>{let c
;return a("caret",e,t,n,r,o,i),isX(n)?c="":isX(r)?c=`>=${n}.0.0${s} <${+n+1}.0.0-0`:isX(o)?c="0"===n?`>=${n}.${r}.0${s} <${n}.${+r+1}.0-0`:`>=${n}.${r}.0${s} <${+n+1}.0.0-0`:i?(a("replaceCaret pr",i),
c="0"===n?"0"===r?`>=${n}.${r}.${o}-${i} <${n}.${r}.${+o+1}-0`:`>=${n}.${r}.${o}-${i} <${n}.${+r+1}.0-0`:`>=${n}.${r}.${o}-${i} <${+n+1}.0.0-0`):(a("no pr"),
c="0"===n?"0"===r?`>=${n}.${r}.${o} <${n}.${r}.${+o+1}-0`:`>=${n}.${r}.${o} <${n}.${+r+1}.0-0`:`>=${n}.${r}.${o} <${+n+1}.0.0-0`),a("caret return",c),c})
},replaceXRanges=(e,t)=>(a("replaceXRanges",e,t),e.split(/\s+/).map(e=>replaceXRange(e,t)).join(" ")),replaceXRange=(e,t)=>{e=e.trim();const n=t.loose?u[d.XRANGELOOSE]:u[d.XRANGE]
;return e.replace(n,(n,s,r,o,i,c)=>{if(a("xRange",e,n,s,r,o,i,c),((e,t,n)=>isX(e)&&!isX(t)||isX(t)&&n&&!isX(n))(r,o,i))return e;const l=isX(r),u=l||isX(o),f=u||isX(i),d=f;return"="===s&&d&&(s=""),
c=t.includePrerelease?"-0":"",l?n=">"===s||"<"===s?"<0.0.0-0":"*":s&&d?(u&&(o=0),i=0,">"===s?(s=">=",u?(r=+r+1,o=0,i=0):(o=+o+1,i=0)):"<="===s&&(s="<",u?r=+r+1:o=+o+1),"<"===s&&(c="-0"),
n=`${s+r}.${o}.${i}${c}`):u?n=`>=${r}.0.0${c} <${+r+1}.0.0-0`:f&&(n=`>=${r}.${o}.0${c} <${r}.${+o+1}.0-0`),a("xRange return",n),n})},replaceStars=(e,t)=>(a("replaceStars",e,t),
e.trim().replace(u[d.STAR],"")),replaceGTE0=(e,t)=>(a("replaceGTE0",e,t),
e.trim().replace(u[t.includePrerelease?d.GTE0PRE:d.GTE0],"")),hyphenReplace=e=>(t,n,s,r,o,i,a,c,l,u,f,d)=>`${n=isX(s)?"":isX(r)?`>=${s}.0.0${e?"-0":""}`:isX(o)?`>=${s}.${r}.0${e?"-0":""}`:i?`>=${n}`:`>=${n}${e?"-0":""}`} ${c=isX(l)?"":isX(u)?`<${+l+1}.0.0-0`:isX(f)?`<${l}.${+u+1}.0-0`:d?`<=${l}.${u}.${f}-${d}`:e?`<${l}.${u}.${+f+1}-0`:`<=${c}`}`.trim(),testSet=(e,t,n)=>{
for(let n=0;n<e.length;n++)if(!e[n].test(t))return!1;if(t.prerelease.length&&!n.includePrerelease){for(let n=0;n<e.length;n++)if(a(e[n].semver),e[n].semver!==i.ANY&&e[n].semver.prerelease.length>0){
const s=e[n].semver;if(s.major===t.major&&s.minor===t.minor&&s.patch===t.patch)return!0}return!1}return!0}},7163:(e,t,n)=>{
const s=n(1159),{MAX_LENGTH:r,MAX_SAFE_INTEGER:o}=n(5101),{safeRe:i,t:a}=n(5471),c=n(356),{compareIdentifiers:l}=n(3348);class SemVer{constructor(e,t){if(t=c(t),e instanceof SemVer){
if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease)return e;e=e.version}else if("string"!=typeof e)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)
;if(e.length>r)throw new TypeError(`version is longer than ${r} characters`);s("SemVer",e,t),this.options=t,this.loose=!!t.loose,this.includePrerelease=!!t.includePrerelease
;const n=e.trim().match(t.loose?i[a.LOOSE]:i[a.FULL]);if(!n)throw new TypeError(`Invalid Version: ${e}`);if(this.raw=e,this.major=+n[1],this.minor=+n[2],this.patch=+n[3],
this.major>o||this.major<0)throw new TypeError("Invalid major version");if(this.minor>o||this.minor<0)throw new TypeError("Invalid minor version")
;if(this.patch>o||this.patch<0)throw new TypeError("Invalid patch version");n[4]?this.prerelease=n[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const t=+e;if(t>=0&&t<o)return t}return e
}):this.prerelease=[],this.build=n[5]?n[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(e){if(s("SemVer.compare",this.version,this.options,e),
!(e instanceof SemVer)){if("string"==typeof e&&e===this.version)return 0;e=new SemVer(e,this.options)}return e.version===this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){
return e instanceof SemVer||(e=new SemVer(e,this.options)),this.major<e.major?-1:this.major>e.major?1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0}
comparePre(e){if(e instanceof SemVer||(e=new SemVer(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1
;if(!this.prerelease.length&&!e.prerelease.length)return 0;let t=0;do{const n=this.prerelease[t],r=e.prerelease[t];if(s("prerelease compare",t,n,r),void 0===n&&void 0===r)return 0
;if(void 0===r)return 1;if(void 0===n)return-1;if(n!==r)return l(n,r)}while(++t)}compareBuild(e){e instanceof SemVer||(e=new SemVer(e,this.options));let t=0;do{const n=this.build[t],r=e.build[t]
;if(s("build compare",t,n,r),void 0===n&&void 0===r)return 0;if(void 0===r)return 1;if(void 0===n)return-1;if(n!==r)return l(n,r)}while(++t)}inc(e,t,n){if(e.startsWith("pre")){
if(!t&&!1===n)throw new Error("invalid increment argument: identifier is empty");if(t){const e=`-${t}`.match(this.options.loose?i[a.PRERELEASELOOSE]:i[a.PRERELEASE])
;if(!e||e[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(e){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",t,n);break;case"preminor":
this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",t,n);break;case"prepatch":this.prerelease.length=0,this.inc("patch",t,n),this.inc("pre",t,n);break;case"prerelease":
0===this.prerelease.length&&this.inc("patch",t,n),this.inc("pre",t,n);break;case"release":if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`)
;this.prerelease.length=0;break;case"major":0===this.minor&&0===this.patch&&0!==this.prerelease.length||this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":
0===this.patch&&0!==this.prerelease.length||this.minor++,this.patch=0,this.prerelease=[];break;case"patch":0===this.prerelease.length&&this.patch++,this.prerelease=[];break;case"pre":{
const e=Number(n)?1:0;if(0===this.prerelease.length)this.prerelease=[e];else{let s=this.prerelease.length;for(;--s>=0;)"number"==typeof this.prerelease[s]&&(this.prerelease[s]++,s=-2);if(-1===s){
if(t===this.prerelease.join(".")&&!1===n)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(e)}}if(t){let s=[t,e];if(!1===n&&(s=[t]),((e,t)=>{
const n=t.split(".");if(n.length>e.length)return!1;for(let t=0;t<n.length;t++)if(0!==l(e[t],n[t]))return!1;return!0})(this.prerelease,t)){const e=this.prerelease[t.split(".").length]
;isNaN(e)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment argument: ${e}`)}return this.raw=this.format(),
this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}e.exports=SemVer},1799:(e,t,n)=>{const s=n(6353);e.exports=(e,t)=>{const n=s(e.trim().replace(/^[=v]+/,""),t);return n?n.version:null}},
8646:(e,t,n)=>{const s=n(5082),r=n(4974),o=n(6599),i=n(1236),a=n(3872),c=n(6717);e.exports=(e,t,n,l)=>{switch(t){case"===":return"object"==typeof e&&(e=e.version),"object"==typeof n&&(n=n.version),
e===n;case"!==":return"object"==typeof e&&(e=e.version),"object"==typeof n&&(n=n.version),e!==n;case"":case"=":case"==":return s(e,n,l);case"!=":return r(e,n,l);case">":return o(e,n,l);case">=":
return i(e,n,l);case"<":return a(e,n,l);case"<=":return c(e,n,l);default:throw new TypeError(`Invalid operator: ${t}`)}}},5385:(e,t,n)=>{const s=n(7163),r=n(6353),{safeRe:o,t:i}=n(5471)
;e.exports=(e,t)=>{if(e instanceof s)return e;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let n=null;if((t=t||{}).rtl){
const s=t.includePrerelease?o[i.COERCERTLFULL]:o[i.COERCERTL];let r;for(;(r=s.exec(e))&&(!n||n.index+n[0].length!==e.length);)n&&r.index+r[0].length===n.index+n[0].length||(n=r),
s.lastIndex=r.index+r[1].length+r[2].length;s.lastIndex=-1}else n=e.match(t.includePrerelease?o[i.COERCEFULL]:o[i.COERCE]);if(null===n)return null
;const a=n[2],c=n[3]||"0",l=n[4]||"0",u=t.includePrerelease&&n[5]?`-${n[5]}`:"",f=t.includePrerelease&&n[6]?`+${n[6]}`:"";return r(`${a}.${c}.${l}${u}${f}`,t)}},7648:(e,t,n)=>{const s=n(7163)
;e.exports=(e,t,n)=>{const r=new s(e,n),o=new s(t,n);return r.compare(o)||r.compareBuild(o)}},6874:(e,t,n)=>{const s=n(8469);e.exports=(e,t)=>s(e,t,!0)},8469:(e,t,n)=>{const s=n(7163)
;e.exports=(e,t,n)=>new s(e,n).compare(new s(t,n))},711:(e,t,n)=>{const s=n(6353);e.exports=(e,t)=>{const n=s(e,null,!0),r=s(t,null,!0),o=n.compare(r);if(0===o)return null
;const i=o>0,a=i?n:r,c=i?r:n,l=!!a.prerelease.length;if(!!c.prerelease.length&&!l){if(!c.patch&&!c.minor)return"major";if(0===c.compareMain(a))return c.minor&&!c.patch?"minor":"patch"}
const u=l?"pre":"";return n.major!==r.major?u+"major":n.minor!==r.minor?u+"minor":n.patch!==r.patch?u+"patch":"prerelease"}},5082:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>0===s(e,t,n)},
6599:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>s(e,t,n)>0},1236:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>s(e,t,n)>=0},2338:(e,t,n)=>{const s=n(7163);e.exports=(e,t,n,r,o)=>{
"string"==typeof n&&(o=r,r=n,n=void 0);try{return new s(e instanceof s?e.version:e,n).inc(t,r,o).version}catch(e){return null}}},3872:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>s(e,t,n)<0},
6717:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>s(e,t,n)<=0},8511:(e,t,n)=>{const s=n(7163);e.exports=(e,t)=>new s(e,t).major},2603:(e,t,n)=>{const s=n(7163);e.exports=(e,t)=>new s(e,t).minor},
4974:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>0!==s(e,t,n)},6353:(e,t,n)=>{const s=n(7163);e.exports=(e,t,n=!1)=>{if(e instanceof s)return e;try{return new s(e,t)}catch(e){if(!n)return null
;throw e}}},8756:(e,t,n)=>{const s=n(7163);e.exports=(e,t)=>new s(e,t).patch},5714:(e,t,n)=>{const s=n(6353);e.exports=(e,t)=>{const n=s(e,t);return n&&n.prerelease.length?n.prerelease:null}},
2173:(e,t,n)=>{const s=n(8469);e.exports=(e,t,n)=>s(t,e,n)},7192:(e,t,n)=>{const s=n(7648);e.exports=(e,t)=>e.sort((e,n)=>s(n,e,t))},8011:(e,t,n)=>{const s=n(6782);e.exports=(e,t,n)=>{try{t=new s(t,n)
}catch(e){return!1}return t.test(e)}},9872:(e,t,n)=>{const s=n(7648);e.exports=(e,t)=>e.sort((e,n)=>s(e,n,t))},6114:(e,t,n)=>{const s=n(6353),r=n(5101),o=n(7163),cloneInputVersion=(e,t)=>{
const n=e instanceof o?e.version:e;return s(n,t)},doTruncation=(e,t)=>{if(isPrerelease(t))return e.version;switch(e.prerelease=[],t){case"major":e.minor=0,e.patch=0;break;case"minor":e.patch=0}
return e.format()},isPrerelease=e=>e.startsWith("pre");e.exports=(e,t,n)=>{if(!r.RELEASE_TYPES.includes(t))return null;const s=cloneInputVersion(e,n);return s&&doTruncation(s,t)}},8780:(e,t,n)=>{
const s=n(6353);e.exports=(e,t)=>{const n=s(e,t);return n?n.version:null}},2088:(e,t,n)=>{
const s=n(5471),r=n(5101),o=n(7163),i=n(3348),a=n(6353),c=n(8780),l=n(1799),u=n(2338),f=n(711),d=n(8511),p=n(2603),h=n(8756),m=n(5714),g=n(8469),y=n(2173),v=n(6874),b=n(7648),w=n(9872),E=n(7192),S=n(6599),k=n(3872),$=n(5082),O=n(4974),A=n(1236),N=n(6717),I=n(8646),P=n(5385),T=n(6114),L=n(9379),x=n(6782),z=n(8011),C=n(4750),R=n(3193),j=n(8595),M=n(1866),D=n(4737),F=n(280),U=n(2276),B=n(5213),K=n(3465),Z=n(2028),q=n(1489)
;e.exports={parse:a,valid:c,clean:l,inc:u,diff:f,major:d,minor:p,patch:h,prerelease:m,compare:g,rcompare:y,compareLoose:v,compareBuild:b,sort:w,rsort:E,gt:S,lt:k,eq:$,neq:O,gte:A,lte:N,cmp:I,coerce:P,
truncate:T,Comparator:L,Range:x,satisfies:z,toComparators:C,maxSatisfying:R,minSatisfying:j,minVersion:M,validRange:D,outside:F,gtr:U,ltr:B,intersects:K,simplifyRange:Z,subset:q,SemVer:o,re:s.re,
src:s.src,tokens:s.t,SEMVER_SPEC_VERSION:r.SEMVER_SPEC_VERSION,RELEASE_TYPES:r.RELEASE_TYPES,compareIdentifiers:i.compareIdentifiers,rcompareIdentifiers:i.rcompareIdentifiers}},5101:e=>{
const t=Number.MAX_SAFE_INTEGER||9007199254740991;e.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER:t,
WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\ufeff"],
RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}},1159:e=>{
const t="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{};e.exports=t},3348:e=>{
const t=/^[0-9]+$/,compareIdentifiers=(e,n)=>{if("number"==typeof e&&"number"==typeof n)return e===n?0:e<n?-1:1;const s=t.test(e),r=t.test(n);return s&&r&&(e=+e,n=+n),e===n?0:s&&!r?-1:r&&!s?1:e<n?-1:1
};e.exports={compareIdentifiers,rcompareIdentifiers:(e,t)=>compareIdentifiers(t,e)}},1383:e=>{e.exports=class{constructor(){this.max=1e3,this.map=new Map}get(e){const t=this.map.get(e)
;return void 0===t?void 0:(this.map.delete(e),this.map.set(e,t),t)}delete(e){return this.map.delete(e)}set(e,t){if(!this.delete(e)&&void 0!==t){if(this.map.size>=this.max){
const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,t)}return this}}},356:e=>{const t=Object.freeze({loose:!0}),n=Object.freeze({});e.exports=e=>e?"object"!=typeof e?t:e:n},
5471:(e,t,n)=>{const{MAX_SAFE_COMPONENT_LENGTH:s,MAX_SAFE_BUILD_LENGTH:r,MAX_LENGTH:o}=n(5101),i=n(1159),a=(t=e.exports={}).re=[],c=t.safeRe=[],l=t.src=[],u=t.safeSrc=[],f=t.t={};let d=0
;const p="[a-zA-Z0-9-]",h=[["\\s",1],["\\d",o],[p,r]],createToken=(e,t,n)=>{const s=(e=>{for(const[t,n]of h)e=e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);return e
})(t),r=d++;i(e,r,t),f[e]=r,l[r]=t,u[r]=s,a[r]=new RegExp(t,n?"g":void 0),c[r]=new RegExp(s,n?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE","\\d+"),
createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${p}*`),createToken("MAINVERSION",`(${l[f.NUMERICIDENTIFIER]})\\.(${l[f.NUMERICIDENTIFIER]})\\.(${l[f.NUMERICIDENTIFIER]})`),
createToken("MAINVERSIONLOOSE",`(${l[f.NUMERICIDENTIFIERLOOSE]})\\.(${l[f.NUMERICIDENTIFIERLOOSE]})\\.(${l[f.NUMERICIDENTIFIERLOOSE]})`),
createToken("PRERELEASEIDENTIFIER",`(?:${l[f.NONNUMERICIDENTIFIER]}|${l[f.NUMERICIDENTIFIER]})`),
createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${l[f.NONNUMERICIDENTIFIER]}|${l[f.NUMERICIDENTIFIERLOOSE]})`),
createToken("PRERELEASE",`(?:-(${l[f.PRERELEASEIDENTIFIER]}(?:\\.${l[f.PRERELEASEIDENTIFIER]})*))`),
createToken("PRERELEASELOOSE",`(?:-?(${l[f.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${l[f.PRERELEASEIDENTIFIERLOOSE]})*))`),createToken("BUILDIDENTIFIER",`${p}+`),
createToken("BUILD",`(?:\\+(${l[f.BUILDIDENTIFIER]}(?:\\.${l[f.BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`v?${l[f.MAINVERSION]}${l[f.PRERELEASE]}?${l[f.BUILD]}?`),
createToken("FULL",`^${l[f.FULLPLAIN]}$`),createToken("LOOSEPLAIN",`[v=\\s]*${l[f.MAINVERSIONLOOSE]}${l[f.PRERELEASELOOSE]}?${l[f.BUILD]}?`),createToken("LOOSE",`^${l[f.LOOSEPLAIN]}$`),
createToken("GTLT","((?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${l[f.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),createToken("XRANGEIDENTIFIER",`${l[f.NUMERICIDENTIFIER]}|x|X|\\*`),
createToken("XRANGEPLAIN",`[v=\\s]*(${l[f.XRANGEIDENTIFIER]})(?:\\.(${l[f.XRANGEIDENTIFIER]})(?:\\.(${l[f.XRANGEIDENTIFIER]})(?:${l[f.PRERELEASE]})?${l[f.BUILD]}?)?)?`),
createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${l[f.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[f.XRANGEIDENTIFIERLOOSE]})(?:\\.(${l[f.XRANGEIDENTIFIERLOOSE]})(?:${l[f.PRERELEASELOOSE]})?${l[f.BUILD]}?)?)?`),
createToken("XRANGE",`^${l[f.GTLT]}\\s*${l[f.XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${l[f.GTLT]}\\s*${l[f.XRANGEPLAINLOOSE]}$`),
createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${s}})(?:\\.(\\d{1,${s}}))?(?:\\.(\\d{1,${s}}))?`),createToken("COERCE",`${l[f.COERCEPLAIN]}(?:$|[^\\d])`),
createToken("COERCEFULL",l[f.COERCEPLAIN]+`(?:${l[f.PRERELEASE]})?`+`(?:${l[f.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",l[f.COERCE],!0),createToken("COERCERTLFULL",l[f.COERCEFULL],!0),
createToken("LONETILDE","(?:~>?)"),createToken("TILDETRIM",`(\\s*)${l[f.LONETILDE]}\\s+`,!0),t.tildeTrimReplace="$1~",createToken("TILDE",`^${l[f.LONETILDE]}${l[f.XRANGEPLAIN]}$`),
createToken("TILDELOOSE",`^${l[f.LONETILDE]}${l[f.XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^)"),createToken("CARETTRIM",`(\\s*)${l[f.LONECARET]}\\s+`,!0),t.caretTrimReplace="$1^",
createToken("CARET",`^${l[f.LONECARET]}${l[f.XRANGEPLAIN]}$`),createToken("CARETLOOSE",`^${l[f.LONECARET]}${l[f.XRANGEPLAINLOOSE]}$`),
createToken("COMPARATORLOOSE",`^${l[f.GTLT]}\\s*(${l[f.LOOSEPLAIN]})$|^$`),createToken("COMPARATOR",`^${l[f.GTLT]}\\s*(${l[f.FULLPLAIN]})$|^$`),
createToken("COMPARATORTRIM",`(\\s*)${l[f.GTLT]}\\s*(${l[f.LOOSEPLAIN]}|${l[f.XRANGEPLAIN]})`,!0),t.comparatorTrimReplace="$1$2$3",
createToken("HYPHENRANGE",`^\\s*(${l[f.XRANGEPLAIN]})\\s+-\\s+(${l[f.XRANGEPLAIN]})\\s*$`),createToken("HYPHENRANGELOOSE",`^\\s*(${l[f.XRANGEPLAINLOOSE]})\\s+-\\s+(${l[f.XRANGEPLAINLOOSE]})\\s*$`),
createToken("STAR","(<|>)?=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")},9737:(e,t,n)=>{
const{MAX_LENGTH:s,MAX_SAFE_BUILD_LENGTH:r,WHITESPACE_CHARACTERS:o}=n(5101),i=new Uint8Array(65536);for(const e of o)i[e.charCodeAt(0)]=1
;const isWhitespace=e=>void 0!==e&&1===i[e.charCodeAt(0)],isVersionPrefix=e=>"v"===e||"="===e||isWhitespace(e),isDigit=e=>void 0!==e&&e>="0"&&e<="9",isLetter=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),isIdentifierCharacter=e=>isDigit(e)||isLetter(e)||"-"===e,isVersionStart=e=>isDigit(e)||"x"===e||"X"===e||"*"===e,findDigitsEndIndex=(e,t,n,s)=>{
if(!isDigit(e[t]))return t;if(t>=s.start&&t<s.end)return Math.min(t+n,s.end);if(t>=s.previousStart&&t<s.previousEnd)return Math.min(t+n,s.previousEnd);let r=t+1;for(;isDigit(e[r]);)r++
;return s.previousStart=s.start,s.previousEnd=s.end,s.start=t,s.end=r,Math.min(t+n,r)
},findVersionNumberEndIndex=(e,t,n,r)=>n||"0"!==e[t]?findDigitsEndIndex(e,t,n?s:s+1,r):t+1,findPrereleaseIdentifierEndIndex=(e,t,n,o)=>{const i=findDigitsEndIndex(e,t,s,o)
;if(isLetter(e[i])||"-"===e[i]){let t=i+1;const n=t+r;for(;t<n&&isIdentifierCharacter(e[t]);)t++;return t}return findVersionNumberEndIndex(e,t,n,o)},findPrereleaseEndIndex=(e,t,n,s)=>{
const r="-"===e[t];if(!n&&!r)return t;const o=t+(r?1:0);let i=findPrereleaseIdentifierEndIndex(e,o,n,s);if(i===o){if(!n||!r)return t;i=findPrereleaseIdentifierEndIndex(e,t,n,s)}for(;"."===e[i];){
const t=findPrereleaseIdentifierEndIndex(e,i+1,n,s);if(t===i+1)break;i=t}return i},findBuildIdentifierEndIndex=(e,t)=>{let n=t;for(;n-t<r&&isIdentifierCharacter(e[n]);)n++;return n
},findBuildEndIndex=(e,t)=>{if("+"!==e[t])return t;let n=findBuildIdentifierEndIndex(e,t+1);if(n===t+1)return t;for(;"."===e[n];){const t=findBuildIdentifierEndIndex(e,n+1);if(t===n+1)break;n=t}
return n},findPartialVersionComponentEndIndex=(e,t,n)=>isDigit(e[t])?findVersionNumberEndIndex(e,t,!1,n):isVersionStart(e[t])?t+1:t,findVersionEndIndex=(e,t,n)=>{const s=((e,t,n)=>{let s=t
;for(let r=0;r<3;r++){const o=findVersionNumberEndIndex(e,s,!0,n);if(o===s)return t;if(s=o,r<2){if("."!==e[s])return t;s++}}const r=findPrereleaseEndIndex(e,s,!0,n);return findBuildEndIndex(e,r)
})(e,t,n);return s!==t?s:((e,t,n)=>{let s=findPartialVersionComponentEndIndex(e,t,n);for(let t=0;t<2;t++){if("."!==e[s])return s;const t=findPartialVersionComponentEndIndex(e,s+1,n)
;if(t===s+1)return s;s=t}const r=findPrereleaseEndIndex(e,s,!1,n);return findBuildEndIndex(e,r)})(e,t,n)},findRemovableWhitespaceIndex=(e,t)=>{let n=t;return isWhitespace(e[n])&&n++,
"<"!==e[n]&&">"!==e[n]||n++,"="===e[n]&&n++,isWhitespace(e[n])?n:-1};e.exports=e=>{let t="",n=0,s=0;const r={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;s<e.length;){const o=s
;if("<"===e[s]||">"===e[s])s++;else if(!isVersionPrefix(e[s])&&!isVersionStart(e[s])){s++;continue}for(;s<e.length&&isVersionPrefix(e[s]);)s++;if(!isVersionStart(e[s]))continue
;const i=findRemovableWhitespaceIndex(e,o);-1!==i&&(t+=e.slice(n,i),n=i+1),s=findVersionEndIndex(e,s,r)}return t+e.slice(n)}},2276:(e,t,n)=>{const s=n(280);e.exports=(e,t,n)=>s(e,t,">",n)},
3465:(e,t,n)=>{const s=n(6782);e.exports=(e,t,n)=>(e=new s(e,n),t=new s(t,n),e.intersects(t,n))},5213:(e,t,n)=>{const s=n(280);e.exports=(e,t,n)=>s(e,t,"<",n)},3193:(e,t,n)=>{const s=n(7163),r=n(6782)
;e.exports=(e,t,n)=>{let o=null,i=null,a=null;try{a=new r(t,n)}catch(e){return null}return e.forEach(e=>{a.test(e)&&(o&&-1!==i.compare(e)||(o=e,i=new s(o,n)))}),o}},8595:(e,t,n)=>{
const s=n(7163),r=n(6782);e.exports=(e,t,n)=>{let o=null,i=null,a=null;try{a=new r(t,n)}catch(e){return null}return e.forEach(e=>{a.test(e)&&(o&&1!==i.compare(e)||(o=e,i=new s(o,n)))}),o}},
1866:(e,t,n)=>{const s=n(7163),r=n(6782),o=n(6599);e.exports=(e,t)=>{e=new r(e,t);let n=new s("0.0.0");if(e.test(n))return n;if(n=new s("0.0.0-0"),e.test(n))return n;n=null
;for(let t=0;t<e.set.length;++t){const r=e.set[t];let i=null;r.forEach(e=>{const t=new s(e.semver.version);switch(e.operator){case">":0===t.prerelease.length?t.patch++:t.prerelease.push(0),
t.raw=t.format();case"":case">=":i&&!o(t,i)||(i=t);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${e.operator}`)}}),!i||n&&!o(n,i)||(n=i)}return n&&e.test(n)?n:null}},
280:(e,t,n)=>{const s=n(7163),r=n(9379),{ANY:o}=r,i=n(6782),a=n(8011),c=n(6599),l=n(3872),u=n(6717),f=n(1236);e.exports=(e,t,n,d)=>{let p,h,m,g,y;switch(e=new s(e,d),t=new i(t,d),n){case">":p=c,h=u,
m=l,g=">",y=">=";break;case"<":p=l,h=f,m=c,g="<",y="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(e,t,d))return!1;for(let n=0;n<t.set.length;++n){const s=t.set[n]
;let i=null,a=null;if(s.forEach(e=>{e.semver===o&&(e=new r(">=0.0.0")),i=i||e,a=a||e,p(e.semver,i.semver,d)?i=e:m(e.semver,a.semver,d)&&(a=e)}),i.operator===g||i.operator===y)return!1
;if((!a.operator||a.operator===g)&&h(e,a.semver))return!1;if(a.operator===y&&m(e,a.semver))return!1}return!0}},2028:(e,t,n)=>{const s=n(8011),r=n(8469);e.exports=(e,t,n)=>{const o=[];let i=null,a=null
;const c=e.sort((e,t)=>r(e,t,n));for(const e of c){s(e,t,n)?(a=e,i||(i=e)):(a&&o.push([i,a]),a=null,i=null)}i&&o.push([i,null]);const l=[]
;for(const[e,t]of o)e===t?l.push(e):t||e!==c[0]?t?e===c[0]?l.push(`<=${t}`):l.push(`${e} - ${t}`):l.push(`>=${e}`):l.push("*");const u=l.join(" || "),f="string"==typeof t.raw?t.raw:String(t)
;return u.length<f.length?u:t}},1489:(e,t,n)=>{const s=n(6782),r=n(9379),{ANY:o}=r,i=n(8011),a=n(8469),c=[new r(">=0.0.0-0")],l=[new r(">=0.0.0")],simpleSubset=(e,t,n)=>{if(e===t)return!0
;if(1===e.length&&e[0].semver===o){if(1===t.length&&t[0].semver===o)return!0;e=n.includePrerelease?c:l}if(1===t.length&&t[0].semver===o){if(n.includePrerelease)return!0;t=l}const s=new Set
;let r,u,f,d,p,h,m;for(const t of e)">"===t.operator||">="===t.operator?r=higherGT(r,t,n):"<"===t.operator||"<="===t.operator?u=lowerLT(u,t,n):s.add(t.semver);if(s.size>1)return null;if(r&&u){
if(f=a(r.semver,u.semver,n),f>0)return null;if(0===f&&(">="!==r.operator||"<="!==u.operator))return null}for(const e of s){if(r&&!i(e,String(r),n))return null;if(u&&!i(e,String(u),n))return null
;for(const s of t)if(!i(e,String(s),n))return!1;return!0}let g=!(!u||n.includePrerelease||!u.semver.prerelease.length)&&u.semver,y=!(!r||n.includePrerelease||!r.semver.prerelease.length)&&r.semver
;g&&1===g.prerelease.length&&"<"===u.operator&&0===g.prerelease[0]&&(g=!1);for(const e of t){if(m=m||">"===e.operator||">="===e.operator,h=h||"<"===e.operator||"<="===e.operator,
r)if(y&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===y.major&&e.semver.minor===y.minor&&e.semver.patch===y.patch&&(y=!1),">"===e.operator||">="===e.operator){if(d=higherGT(r,e,n),
d===e&&d!==r)return!1}else if(">="===r.operator&&!e.test(r.semver))return!1
;if(u)if(g&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===g.major&&e.semver.minor===g.minor&&e.semver.patch===g.patch&&(g=!1),"<"===e.operator||"<="===e.operator){
if(p=lowerLT(u,e,n),p===e&&p!==u)return!1}else if("<="===u.operator&&!e.test(u.semver))return!1;if(!e.operator&&(u||r)&&0!==f)return!1}return!(r&&h&&!u&&0!==f)&&(!(u&&m&&!r&&0!==f)&&(!y&&!g))
},higherGT=(e,t,n)=>{if(!e)return t;const s=a(e.semver,t.semver,n);return s>0?e:s<0||">"===t.operator&&">="===e.operator?t:e},lowerLT=(e,t,n)=>{if(!e)return t;const s=a(e.semver,t.semver,n)
;return s<0?e:s>0||"<"===t.operator&&"<="===e.operator?t:e};e.exports=(e,t,n={})=>{if(e===t)return!0;e=new s(e,n),t=new s(t,n);let r=!1;e:for(const s of e.set){for(const e of t.set){
const t=simpleSubset(s,e,n);if(r=r||null!==t,t)continue e}if(r)return!1}return!0}},4750:(e,t,n)=>{const s=n(6782);e.exports=(e,t)=>new s(e,t).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))
},4737:(e,t,n)=>{const s=n(6782);e.exports=(e,t)=>{try{return new s(e,t).range||"*"}catch(e){return null}}},7349:(e,t,n)=>{var s=n(1127),r=n(3301),o=n(4454),i=n(2223),a=n(7103),c=n(334),l=n(3142)
;function resolveCollection(e,t,n,s,r,o){const i="block-map"===n.type?a.resolveBlockMap(e,t,n,s,o):"block-seq"===n.type?c.resolveBlockSeq(e,t,n,s,o):l.resolveFlowCollection(e,t,n,s,o),u=i.constructor
;return"!"===r||r===u.tagName?(i.tag=u.tagName,i):(r&&(i.tag=r),i)}t.composeCollection=function(e,t,n,a,c){const l=a.tag,u=l?t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e)):null
;if("block-seq"===n.type){const{anchor:e,newlineAfterProp:t}=a,n=e&&l?e.offset>l.offset?e:l:e??l;if(n&&(!t||t.offset<n.offset)){c(n,"MISSING_CHAR","Missing newline after block sequence props")}}
const f="block-map"===n.type?"map":"block-seq"===n.type?"seq":"{"===n.start.source?"map":"seq"
;if(!l||!u||"!"===u||u===o.YAMLMap.tagName&&"map"===f||u===i.YAMLSeq.tagName&&"seq"===f)return resolveCollection(e,t,n,c,u);let d=t.schema.tags.find(e=>e.tag===u&&e.collection===f);if(!d){
const s=t.schema.knownTags[u]
;if(s?.collection!==f)return s?c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${f} collection, but expects ${s.collection??"scalar"}`,!0):c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),
resolveCollection(e,t,n,c,u);t.schema.tags.push(Object.assign({},s,{default:!1})),d=s}
const p=resolveCollection(e,t,n,c,u,d),h=d.resolve?.(p,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??p,m=s.isNode(h)?h:new r.Scalar(h);return m.range=p.range,m.tag=u,d?.format&&(m.format=d.format),m}},
3683:(e,t,n)=>{var s=n(3021),r=n(5937),o=n(7788),i=n(4631);t.composeDoc=function(e,t,{offset:n,start:a,value:c,end:l},u){const f=Object.assign({_directives:t},e),d=new s.Document(void 0,f),p={
atKey:!1,atRoot:!0,directives:d.directives,options:d.options,schema:d.schema},h=i.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:!0})
;h.found&&(d.directives.docStart=!0,!c||"block-map"!==c.type&&"block-seq"!==c.type||h.hasNewline||u(h.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
d.contents=c?r.composeNode(p,c,h,u):r.composeEmptyNode(p,h.end,a,null,h,u);const m=d.contents.range[2],g=o.resolveEnd(l,m,!1,u);return g.comment&&(d.comment=g.comment),d.range=[n,m,g.offset],d}},
5937:(e,t,n)=>{var s=n(4065),r=n(1127),o=n(7349),i=n(5413),a=n(7788),c=n(2599);const l={composeNode,composeEmptyNode};function composeNode(e,t,n,c){
const u=e.atKey,{spaceBefore:f,comment:d,anchor:p,tag:h}=n;let m,g=!0;switch(t.type){case"alias":m=function({options:e},{offset:t,source:n,end:r},o){const i=new s.Alias(n.substring(1))
;""===i.source&&o(t,"BAD_ALIAS","Alias cannot be an empty string");i.source.endsWith(":")&&o(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const c=t+n.length,l=a.resolveEnd(r,c,e.strict,o);i.range=[t,c,l.offset],l.comment&&(i.comment=l.comment);return i}(e,t,c),(p||h)&&c(t,"ALIAS_PROPS","An alias node must not specify any properties")
;break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":m=i.composeScalar(e,t,h,c),p&&(m.anchor=p.source.substring(1));break;case"block-map":case"block-seq":
case"flow-collection":try{m=o.composeCollection(l,e,t,n,c),p&&(m.anchor=p.source.substring(1))}catch(e){c(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
c(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`),g=!1}if(m??(m=composeEmptyNode(e,t.offset,void 0,null,n,c)),
p&&""===m.anchor&&c(p,"BAD_ALIAS","Anchor cannot be an empty string"),u&&e.options.stringKeys&&(!r.isScalar(m)||"string"!=typeof m.value||m.tag&&"tag:yaml.org,2002:str"!==m.tag)){
c(h??t,"NON_STRING_KEY","With stringKeys, all keys must be strings")}return f&&(m.spaceBefore=!0),d&&("scalar"===t.type&&""===t.source?m.comment=d:m.commentBefore=d),
e.options.keepSourceTokens&&g&&(m.srcToken=t),m}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:o,anchor:a,tag:l,end:u},f){const d={type:"scalar",offset:c.emptyScalarPosition(t,n,s),
indent:-1,source:""},p=i.composeScalar(e,d,l,f);return a&&(p.anchor=a.source.substring(1),""===p.anchor&&f(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(p.spaceBefore=!0),o&&(p.comment=o,
p.range[2]=u),p}t.composeEmptyNode=composeEmptyNode,t.composeNode=composeNode},5413:(e,t,n)=>{var s=n(1127),r=n(3301),o=n(8913),i=n(6842);t.composeScalar=function(e,t,n,a){
const{value:c,type:l,comment:u,range:f}="block-scalar"===t.type?o.resolveBlockScalar(e,t,a):i.resolveFlowScalar(t,e.options.strict,a),d=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null
;let p,h;p=e.options.stringKeys&&e.atKey?e.schema[s.SCALAR]:d?function(e,t,n,r,o){if("!"===n)return e[s.SCALAR];const i=[];for(const t of e.tags)if(!t.collection&&t.tag===n){
if(!t.default||!t.test)return t;i.push(t)}for(const e of i)if(e.test?.test(t))return e;const a=e.knownTags[n];if(a&&!a.collection)return e.tags.push(Object.assign({},a,{default:!1,test:void 0})),a
;return o(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,"tag:yaml.org,2002:str"!==n),e[s.SCALAR]}(e.schema,c,d,n,a):"scalar"===t.type?function({atKey:e,directives:t,schema:n},r,o,i){
const a=n.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(r))||n[s.SCALAR];if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR];if(a.tag!==e.tag){
i(o,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(a.tag)} or ${t.tagString(e.tag)}`,!0)}}return a}(e,c,t,a):e.schema[s.SCALAR];try{
const o=p.resolve(c,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options);h=s.isScalar(o)?o:new r.Scalar(o)}catch(e){const s=e instanceof Error?e.message:String(e);a(n??t,"TAG_RESOLVE_FAILED",s),
h=new r.Scalar(c)}return h.range=f,h.source=c,l&&(h.type=l),d&&(h.tag=d),p.format&&(h.format=p.format),u&&(h.comment=u),h}},9984:(e,t,n)=>{
var s=n(932),r=n(1342),o=n(3021),i=n(1464),a=n(1127),c=n(3683),l=n(7788);function getErrorPos(e){if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
;const{offset:t,source:n}=e;return[t,t+("string"==typeof n?n.length:1)]}function parsePrelude(e){let t="",n=!1,s=!1;for(let r=0;r<e.length;++r){const o=e[r];switch(o[0]){case"#":
t+=(""===t?"":s?"\n\n":"\n")+(o.substring(1)||" "),n=!0,s=!1;break;case"%":"#"!==e[r+1]?.[0]&&(r+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}t.Composer=class{
constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,t,n,s)=>{const r=getErrorPos(e)
;s?this.warnings.push(new i.YAMLWarning(r,t,n)):this.errors.push(new i.YAMLParseError(r,t,n))},this.directives=new r.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){
const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const r=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!r)e.commentBefore=n;else if(a.isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0];a.isPair(e)&&(e=e.key)
;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=r.commentBefore;r.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
switch(s.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const r=getErrorPos(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,s)}),
this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
;this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,
this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
;this.errors.push(new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=!0
;const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.doc.comment
;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new i.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const e=Object.assign({_directives:this.directives},this.options),n=new o.Document(void 0,e)
;this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}}},7103:(e,t,n)=>{
var s=n(9546),r=n(4454),o=n(4631),i=n(9499),a=n(4051),c=n(1187);const l="All mapping items must start at the same column";t.resolveBlockMap=function({composeNode:e,composeEmptyNode:t},n,u,f,d){
const p=new(d?.nodeClass??r.YAMLMap)(n.schema);n.atRoot&&(n.atRoot=!1);let h=u.offset,m=null;for(const r of u.items){const{start:d,key:g,sep:y,value:v}=r,b=o.resolveProps(d,{
indicator:"explicit-key-ind",next:g??y?.[0],offset:h,onError:f,parentIndent:u.indent,startOnNewline:!0}),w=!b.found;if(w){
if(g&&("block-seq"===g.type?f(h,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in g&&g.indent!==u.indent&&f(h,"BAD_INDENT",l)),!b.anchor&&!b.tag&&!y){
m=b.end,b.comment&&(p.comment?p.comment+="\n"+b.comment:p.comment=b.comment);continue}
(b.newlineAfterProp||i.containsNewline(g))&&f(g??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else b.found?.indent!==u.indent&&f(h,"BAD_INDENT",l);n.atKey=!0
;const E=b.end,S=g?e(n,g,b,f):t(n,E,d,null,b,f);n.schema.compat&&a.flowIndentCheck(u.indent,g,f),n.atKey=!1,c.mapIncludes(n,p.items,S)&&f(E,"DUPLICATE_KEY","Map keys must be unique")
;const k=o.resolveProps(y??[],{indicator:"map-value-ind",next:v,offset:S.range[2],onError:f,parentIndent:u.indent,startOnNewline:!g||"block-scalar"===g.type});if(h=k.end,k.found){
w&&("block-map"!==v?.type||k.hasNewline||f(h,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),
n.options.strict&&b.start<k.found.offset-1024&&f(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
;const o=v?e(n,v,k,f):t(n,h,y,null,k,f);n.schema.compat&&a.flowIndentCheck(u.indent,v,f),h=o.range[2];const i=new s.Pair(S,o);n.options.keepSourceTokens&&(i.srcToken=r),p.items.push(i)}else{
w&&f(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+="\n"+k.comment:S.comment=k.comment);const e=new s.Pair(S)
;n.options.keepSourceTokens&&(e.srcToken=r),p.items.push(e)}}return m&&m<h&&f(m,"IMPOSSIBLE","Map comment with trailing content"),p.range=[u.offset,h,m??h],p}},8913:(e,t,n)=>{var s=n(3301)
;t.resolveBlockScalar=function(e,t,n){const r=t.offset,o=function({offset:e,props:t},n,s){if("block-scalar-header"!==t[0].type)return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null
;const{source:r}=t[0],o=r[0];let i=0,a="",c=-1;for(let t=1;t<r.length;++t){const n=r[t];if(a||"-"!==n&&"+"!==n){const s=Number(n);!i&&s?i=s:-1===c&&(c=e+t)}else a=n}
-1!==c&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,u="",f=r.length;for(let e=1;e<t.length;++e){const r=t[e];switch(r.type){case"space":l=!0;case"newline":
f+=r.source.length;break;case"comment":if(n&&!l){s(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")}f+=r.source.length,u=r.source.substring(1);break
;case"error":s(r,"UNEXPECTED_TOKEN",r.message),f+=r.source.length;break;default:{s(r,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${r.type}`);const e=r.source
;e&&"string"==typeof e&&(f+=e.length)}}}return{mode:o,indent:i,chomp:a,comment:u,length:f}}(t,e.options.strict,n);if(!o)return{value:"",type:null,comment:"",range:[r,r,r]}
;const i=">"===o.mode?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,a=t.source?function(e){const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]]
;for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]]);return r}(t.source):[];let c=a.length;for(let e=a.length-1;e>=0;--e){const t=a[e][1];if(""!==t&&"\r"!==t)break;c=e}if(0===c){
const e="+"===o.chomp&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let n=r+o.length;return t.source&&(n+=t.source.length),{value:e,type:i,comment:o.comment,range:[r,n,n]}}
let l=t.indent+o.indent,u=t.offset+o.length,f=0;for(let t=0;t<c;++t){const[s,r]=a[t];if(""!==r&&"\r"!==r){if(s.length<l){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(u+s.length,"MISSING_CHAR",e)}if(0===o.indent&&(l=s.length),f=t,0===l&&!e.atRoot){
n(u,"BAD_INDENT","Block scalar values in collections must be indented")}break}0===o.indent&&s.length>l&&(l=s.length),u+=s.length+r.length+1}for(let e=a.length-1;e>=c;--e)a[e][0].length>l&&(c=e+1)
;let d="",p="",h=!1;for(let e=0;e<f;++e)d+=a[e][0].slice(l)+"\n";for(let e=f;e<c;++e){let[t,r]=a[e];u+=t.length+r.length+1;const c="\r"===r[r.length-1];if(c&&(r=r.slice(0,-1)),r&&t.length<l){
const e=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;n(u-r.length-(c?2:1),"BAD_INDENT",e),t=""}
i===s.Scalar.BLOCK_LITERAL?(d+=p+t.slice(l)+r,p="\n"):t.length>l||"\t"===r[0]?(" "===p?p="\n":h||"\n"!==p||(p="\n\n"),d+=p+t.slice(l)+r,p="\n",h=!0):""===r?"\n"===p?d+="\n":p="\n":(d+=p+r,p=" ",h=!1)}
switch(o.chomp){case"-":break;case"+":for(let e=c;e<a.length;++e)d+="\n"+a[e][0].slice(l);"\n"!==d[d.length-1]&&(d+="\n");break;default:d+="\n"}const m=r+o.length+t.source.length;return{value:d,
type:i,comment:o.comment,range:[r,m,m]}}},334:(e,t,n)=>{var s=n(2223),r=n(4631),o=n(4051);t.resolveBlockSeq=function({composeNode:e,composeEmptyNode:t},n,i,a,c){
const l=new(c?.nodeClass??s.YAMLSeq)(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=i.offset,f=null;for(const{start:s,value:c}of i.items){const d=r.resolveProps(s,{
indicator:"seq-item-ind",next:c,offset:u,onError:a,parentIndent:i.indent,startOnNewline:!0});if(!d.found){if(!(d.anchor||d.tag||c)){f=d.end,d.comment&&(l.comment=d.comment);continue}
"block-seq"===c?.type?a(d.end,"BAD_INDENT","All sequence items must start at the same column"):a(u,"MISSING_CHAR","Sequence item without - indicator")}const p=c?e(n,c,d,a):t(n,d.end,s,null,d,a)
;n.schema.compat&&o.flowIndentCheck(i.indent,c,a),u=p.range[2],l.items.push(p)}return l.range=[i.offset,u,f??u],l}},7788:(e,t)=>{t.resolveEnd=function(e,t,n,s){let r="";if(e){let o=!1,i=""
;for(const a of e){const{source:e,type:c}=a;switch(c){case"space":o=!0;break;case"comment":{n&&!o&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
;const t=e.substring(1)||" ";r?r+=i+t:r=t,i="";break}case"newline":r&&(i+=e),o=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}},
3142:(e,t,n)=>{var s=n(1127),r=n(9546),o=n(4454),i=n(2223),a=n(7788),c=n(4631),l=n(9499),u=n(1187)
;const f="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;t.resolveFlowCollection=function({composeNode:e,composeEmptyNode:t},n,d,p,h){const m="{"===d.start.source,g=m?"flow map":"flow sequence",y=new(h?.nodeClass??(m?o.YAMLMap:i.YAMLSeq))(n.schema)
;y.flow=!0;const v=n.atRoot;v&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let b=d.offset+d.start.source.length;for(let i=0;i<d.items.length;++i){
const a=d.items[i],{start:h,key:v,sep:w,value:E}=a,S=c.resolveProps(h,{flow:g,indicator:"explicit-key-ind",next:v??w?.[0],offset:b,onError:p,parentIndent:d.indent,startOnNewline:!1});if(!S.found){
if(!(S.anchor||S.tag||w||E)){0===i&&S.comma?p(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`):i<d.items.length-1&&p(S.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`),
S.comment&&(y.comment?y.comment+="\n"+S.comment:y.comment=S.comment),b=S.end;continue}
!m&&n.options.strict&&l.containsNewline(v)&&p(v,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}
if(0===i)S.comma&&p(S.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(S.comma||p(S.start,"MISSING_CHAR",`Missing , between ${g} items`),S.comment){let e="";e:for(const t of h)switch(t.type){
case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){let t=y.items[y.items.length-1];s.isPair(t)&&(t=t.value??t.key),
t.comment?t.comment+="\n"+e:t.comment=e,S.comment=S.comment.substring(e.length+1)}}if(m||w||S.found){n.atKey=!0;const s=S.end,i=v?e(n,v,S,p):t(n,s,h,null,S,p);isBlock(v)&&p(i.range,"BLOCK_IN_FLOW",f),
n.atKey=!1;const l=c.resolveProps(w??[],{flow:g,indicator:"map-value-ind",next:E,offset:i.range[2],onError:p,parentIndent:d.indent,startOnNewline:!1});if(l.found){if(!m&&!S.found&&n.options.strict){
if(w)for(const e of w){if(e===l.found)break;if("newline"===e.type){p(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
S.start<l.found.offset-1024&&p(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else E&&("source"in E&&":"===E.source?.[0]?p(E,"MISSING_CHAR",`Missing space after : in ${g}`):p(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`))
;const k=E?e(n,E,l,p):l.found?t(n,l.end,w,null,l,p):null;k?isBlock(E)&&p(k.range,"BLOCK_IN_FLOW",f):l.comment&&(i.comment?i.comment+="\n"+l.comment:i.comment=l.comment);const $=new r.Pair(i,k)
;if(n.options.keepSourceTokens&&($.srcToken=a),m){const e=y;u.mapIncludes(n,e.items,i)&&p(s,"DUPLICATE_KEY","Map keys must be unique"),e.items.push($)}else{const e=new o.YAMLMap(n.schema);e.flow=!0,
e.items.push($);const t=(k??i).range;e.range=[i.range[0],t[1],t[2]],y.items.push(e)}b=k?k.range[2]:l.end}else{const s=E?e(n,E,S,p):t(n,S.end,w,null,S,p);y.items.push(s),b=s.range[2],
isBlock(E)&&p(s.range,"BLOCK_IN_FLOW",f)}}const w=m?"}":"]",[E,...S]=d.end;let k=b;if(E?.source===w)k=E.offset+E.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;p(b,v?"MISSING_CHAR":"BAD_INDENT",v?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`),E&&1!==E.source.length&&S.unshift(E)}if(S.length>0){
const e=a.resolveEnd(S,k,n.options.strict,p);e.comment&&(y.comment?y.comment+="\n"+e.comment:y.comment=e.comment),y.range=[d.offset,k,e.offset]}else y.range=[d.offset,k,k];return y}},6842:(e,t,n)=>{
var s=n(3301),r=n(7788);function unfoldLines(e){const t=/(.*?)\r?\n/sy;let n,s,r=t.exec(e);if(!r)return e;try{n=new RegExp("(?<![ \t])[ \t]+$"),s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{
n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=r[1].replace(n,""),i=" ",a=t.lastIndex;for(;r=t.exec(e);){const e=r[1].replace(s,"");""===e?"\n"===i?o+=i:i="\n":(o+=i+e,i=" "),a=t.lastIndex}
const c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),o+i+(r?.[1]??"")}function foldNewline(e,t){let n="",s=e[t+1]
;for(;!(" "!==s&&"\t"!==s&&"\n"!==s&&"\r"!==s||"\r"===s&&"\n"!==e[t+2]);)"\n"===s&&(n+="\n"),s=e[(t+=1)+1];return n||(n=" "),{fold:n,offset:t}}const o={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",
t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){
const r=e.substr(t,n),o=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(o)}catch{const r=e.substr(t-2,n+2)
;return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}t.resolveFlowScalar=function(e,t,n){const{offset:i,type:a,source:c,end:l}=e;let u,f;const _onError=(e,t,s)=>n(i+e,t,s);switch(a){
case"scalar":u=s.Scalar.PLAIN,f=function(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %";break
;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`}n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`);return unfoldLines(e)
}(c,_onError);break;case"single-quoted-scalar":u=s.Scalar.QUOTE_SINGLE,f=function(e,t){"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote")
;return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}(c,_onError);break;case"double-quoted-scalar":u=s.Scalar.QUOTE_DOUBLE,f=function(e,t){let n="";for(let s=1;s<e.length-1;++s){const r=e[s]
;if("\r"!==r||"\n"!==e[s+1])if("\n"===r){const{fold:t,offset:r}=foldNewline(e,s);n+=t,s=r}else if("\\"===r){let r=e[++s];const i=o[r]
;if(i)n+=i;else if("\n"===r)for(r=e[s+1];" "===r||"\t"===r;)r=e[1+ ++s];else if("\r"===r&&"\n"===e[s+1])for(r=e[1+ ++s];" "===r||"\t"===r;)r=e[1+ ++s];else if("x"===r||"u"===r||"U"===r){
const o="x"===r?2:"u"===r?4:8;n+=parseCharCode(e,s+1,o,t),s+=o}else{const r=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(" "===r||"\t"===r){const t=s
;let o=e[s+1];for(;" "===o||"\t"===o;)o=e[1+ ++s];"\n"===o||"\r"===o&&"\n"===e[s+2]||(n+=s>t?e.slice(t,s+1):r)}else n+=r}
'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote');return n}(c,_onError);break;default:
return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`),{value:"",type:null,comment:"",range:[i,i+c.length,i+c.length]}}const d=i+c.length,p=r.resolveEnd(l,d,t,n);return{
value:f,type:u,comment:p.comment,range:[i,d,p.offset]}}},4631:(e,t)=>{t.resolveProps=function(e,{flow:t,indicator:n,next:s,offset:r,onError:o,parentIndent:i,startOnNewline:a}){
let c=!1,l=a,u=a,f="",d="",p=!1,h=!1,m=null,g=null,y=null,v=null,b=null,w=null,E=null
;for(const r of e)switch(h&&("space"!==r.type&&"newline"!==r.type&&"comma"!==r.type&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h=!1),
m&&(l&&"comment"!==r.type&&"newline"!==r.type&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),r.type){case"space":
t||"doc-start"===n&&"flow-collection"===s?.type||!r.source.includes("\t")||(m=r),u=!0;break;case"comment":{
u||o(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=r.source.substring(1)||" ";f?f+=d+e:f=e,d="",l=!1;break}case"newline":
l?f?f+=r.source:w&&"seq-item-ind"===n||(c=!0):d+=r.source,l=!0,p=!0,(g||y)&&(v=r),u=!0;break;case"anchor":g&&o(r,"MULTIPLE_ANCHORS","A node can have at most one anchor"),
r.source.endsWith(":")&&o(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=r,E??(E=r.offset),l=!1,u=!1,h=!0;break;case"tag":
y&&o(r,"MULTIPLE_TAGS","A node can have at most one tag"),y=r,E??(E=r.offset),l=!1,u=!1,h=!0;break;case n:(g||y)&&o(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`),
w&&o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`),w=r,l="seq-item-ind"===n||"explicit-key-ind"===n,u=!1;break;case"comma":if(t){
b&&o(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),b=r,l=!1,u=!1;break}default:o(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`),l=!1,u=!1}const S=e[e.length-1],k=S?S.offset+S.source.length:r
;return h&&s&&"space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&("scalar"!==s.type||""!==s.source)&&o(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
m&&(l&&m.indent<=i||"block-map"===s?.type||"block-seq"===s?.type)&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:b,found:w,spaceBefore:c,comment:f,hasNewline:p,anchor:g,tag:y,
newlineAfterProp:v,end:k,start:E??k}}},9499:(e,t)=>{t.containsNewline=function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":
case"single-quoted-scalar":if(e.source.includes("\n"))return!0;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:
return!0}}},2599:(e,t)=>{t.emptyScalarPosition=function(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":e-=n.source.length
;continue}for(n=t[++s];"space"===n?.type;)e+=n.source.length,n=t[++s];break}}return e}},4051:(e,t,n)=>{var s=n(9499);t.flowIndentCheck=function(e,t,n){if("flow-collection"===t?.type){const r=t.end[0]
;if(r.indent===e&&("]"===r.source||"}"===r.source)&&s.containsNewline(t)){n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}},1187:(e,t,n)=>{var s=n(1127)
;t.mapIncludes=function(e,t,n){const{uniqueKeys:r}=e.options;if(!1===r)return!1;const o="function"==typeof r?r:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
;return t.some(e=>o(e.key,n))}},3021:(e,t,n)=>{var s=n(4065),r=n(101),o=n(1127),i=n(9546),a=n(4043),c=n(5840),l=n(6829),u=n(1596),f=n(3661),d=n(2404),p=n(1342);class Document{constructor(e,t,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,o.NODE_TYPE,{value:o.DOC});let s=null
;"function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t,t=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:i}=r;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(i=this.directives.yaml.version)):this.directives=new p.Directives({version:i}),this.setSchema(i,n),this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){
const e=Object.create(Document.prototype,{[o.NODE_TYPE]:{value:o.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),
e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=o.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this);e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}
createNode(e,t,n){let s;if("function"==typeof t)e=t.call({"":e},"",e),s=t;else if(Array.isArray(t)){
const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String);e.length>0&&(t=t.concat(e)),s=t}else void 0===n&&t&&(n=t,t=void 0)
;const{aliasDuplicateObjects:r,anchorPrefix:i,flow:a,keepUndefined:c,onTagObj:l,tag:f}=n??{},{onAnchor:p,setAnchors:h,sourceObjects:m}=u.createNodeAnchors(this,i||"a"),g={aliasDuplicateObjects:r??!0,
keepUndefined:c??!1,onAnchor:p,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},y=d.createNode(e,f,g);return a&&o.isCollection(y)&&(y.flow=!0),h(),y}createPair(e,t,n={}){
const s=this.createNode(e,null,n),r=this.createNode(t,null,n);return new i.Pair(s,r)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){
return r.isEmptyPath(e)?null!=this.contents&&(this.contents=null,!0):!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){
return o.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return r.isEmptyPath(e)?!t&&o.isScalar(this.contents)?this.contents.value:this.contents:o.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){
return!!o.isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return r.isEmptyPath(e)?void 0!==this.contents:!!o.isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){
null==this.contents?this.contents=r.collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){
r.isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=r.collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){let n
;switch("number"==typeof e&&(e=String(e)),e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new p.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"}
;break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new p.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{const t=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else{if(!n)throw new Error("With a null YAML version, the { schema: Schema } option is required");this.schema=new c.Schema(Object.assign(n,t))}}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:o}={}){const i={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100
},c=a.toJS(this.contents,t??"",i);if("function"==typeof r)for(const{count:e,res:t}of i.anchors.values())r(t,e);return"function"==typeof o?f.applyReviver(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({
json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return l.stringifyDocument(this,e)}}function assertCollection(e){if(o.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}t.Document=Document},1596:(e,t,n)=>{
var s=n(1127),r=n(204);function anchorNames(e){const t=new Set;return r.visit(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function findNewAnchor(e,t){for(let n=1;;++n){const s=`${e}${n}`
;if(!t.has(s))return s}}t.anchorIsValid=function(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e);throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}
return!0},t.anchorNames=anchorNames,t.createNodeAnchors=function(e,t){const n=[],r=new Map;let o=null;return{onAnchor:s=>{n.push(s),o??(o=anchorNames(e));const r=findNewAnchor(t,o);return o.add(r),r},
setAnchors:()=>{for(const e of n){const t=r.get(e);if("object"!=typeof t||!t.anchor||!s.isScalar(t.node)&&!s.isCollection(t.node)){
const t=new Error("Failed to resolve repeated object (this should not happen)");throw t.source=e,t}t.node.anchor=t.anchor}},sourceObjects:r}},t.findNewAnchor=findNewAnchor},3661:(e,t)=>{
t.applyReviver=function applyReviver(e,t,n,s){if(s&&"object"==typeof s)if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t],r=applyReviver(e,s,String(t),n)
;void 0===r?delete s[t]:r!==n&&(s[t]=r)}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t),r=applyReviver(e,s,t,n);void 0===r?s.delete(t):r!==n&&s.set(t,r)
}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t);void 0===n?s.delete(t):n!==t&&(s.delete(t),s.add(n))}else for(const[t,n]of Object.entries(s)){
const r=applyReviver(e,s,t,n);void 0===r?delete s[t]:r!==n&&(s[t]=r)}return e.call(t,n,s)}},2404:(e,t,n)=>{var s=n(4065),r=n(1127),o=n(3301);t.createNode=function(e,t,n){
if(r.isDocument(e)&&(e=e.contents),r.isNode(e))return e;if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n);return t.items.push(e),t}
(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
;const{aliasDuplicateObjects:i,onAnchor:a,onTagObj:c,schema:l,sourceObjects:u}=n;let f;if(i&&e&&"object"==typeof e){if(f=u.get(e),f)return f.anchor??(f.anchor=a(e)),new s.Alias(f.anchor);f={
anchor:null,node:null},u.set(e,f)}t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2));let d=function(e,t,n){if(t){const e=n.filter(e=>e.tag===t),s=e.find(e=>!e.format)??e[0]
;if(!s)throw new Error(`Tag ${t} not found`);return s}return n.find(t=>t.identify?.(e)&&!t.format)}(e,t,l.tags);if(!d){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),!e||"object"!=typeof e){
const t=new o.Scalar(e);return f&&(f.node=t),t}d=e instanceof Map?l[r.MAP]:Symbol.iterator in Object(e)?l[r.SEQ]:l[r.MAP]}c&&(c(d),delete n.onTagObj)
;const p=d?.createNode?d.createNode(n.schema,e,n):"function"==typeof d?.nodeClass?.from?d.nodeClass.from(n.schema,e,n):new o.Scalar(e);return t?p.tag=t:d.default||(p.tag=d.tag),f&&(f.node=p),p}},
1342:(e,t,n)=>{var s=n(1127),r=n(204);const o={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>o[e]);class Directives{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,e),this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
;return e.docStart=this.docStart,e}atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){this.atNextDocument&&(this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{
if(2!==n.length&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[e,s]=n;return this.tags[e]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,
1!==n.length)return t(0,"%YAML directive should contain exactly one part"),!1;const[e]=n;if("1.1"===e||"1.2"===e)return this.yaml.version=e,!0
;return t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),!1}default:return t(0,`Unknown directive ${s}`,!0),!1}}tagName(e,t){if("!"===e)return"!"
;if("!"!==e[0])return t(`Not a valid tag: ${e}`),null;if("<"===e[1]){const n=e.slice(2,-1);return"!"===n||"!!"===n?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),
null):(">"!==e[e.length-1]&&t("Verbatim tags must end with a >"),n)}const[,n,s]=e.match(/^(.*!)([^!]*)$/s);s||t(`The ${e} tag has no suffix`);const r=this.tags[n];if(r)try{
return r+decodeURIComponent(s)}catch(e){return t(String(e)),null}return"!"===n?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let o;if(e&&n.length>0&&s.isNode(e.contents)){const t={};r.visit(e.contents,(e,n)=>{
s.isNode(n)&&n.tag&&(t[n.tag]=!0)}),o=Object.keys(t)}else o=[];for(const[s,r]of n)"!!"===s&&"tag:yaml.org,2002:"===r||e&&!o.some(e=>e.startsWith(r))||t.push(`%TAG ${s} ${r}`);return t.join("\n")}}
Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=Directives},1464:(e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){super(),
this.name=e,this.code=n,this.message=s,this.pos=t}}t.YAMLError=YAMLError,t.YAMLParseError=class extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}},
t.YAMLWarning=class extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}},t.prettifyError=(e,t)=>n=>{if(-1===n.pos[0])return;n.linePos=n.pos.map(e=>t.linePos(e))
;const{line:s,col:r}=n.linePos[0];n.message+=` at line ${s}, column ${r}`;let o=r-1,i=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(o>=60&&i.length>80){
const e=Math.min(o-39,i.length-79);i="…"+i.substring(e),o-=e-1}if(i.length>80&&(i=i.substring(0,79)+"…"),s>1&&/^ *$/.test(i.substring(0,o))){let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
;n.length>80&&(n=n.substring(0,79)+"…\n"),i=n+i}if(/[^ ]/.test(i)){let e=1;const t=n.linePos[1];t?.line===s&&t.col>r&&(e=Math.max(1,Math.min(t.col-r,80-o)));const a=" ".repeat(o)+"^".repeat(e)
;n.message+=`:\n\n${i}\n${a}\n`}}},8815:(e,t,n)=>{
var s=n(9984),r=n(3021),o=n(5840),i=n(1464),a=n(4065),c=n(1127),l=n(9546),u=n(3301),f=n(4454),d=n(2223),p=n(3461),h=n(361),m=n(6628),g=n(3456),y=n(4047),v=n(204);s.Composer,r.Document,o.Schema,
i.YAMLError,i.YAMLParseError,i.YAMLWarning,a.Alias,c.isAlias,c.isCollection,c.isDocument,t.jh=c.isMap,t.Ll=c.isNode,c.isPair,t.jn=c.isScalar,c.isSeq,l.Pair,u.Scalar,f.YAMLMap,d.YAMLSeq,h.Lexer,
t.HN=m.LineCounter,g.Parser,t.qg=y.parse,t.hR=y.parseAllDocuments,t.Tp=y.parseDocument,t.As=y.stringify,v.visit,v.visitAsync},7249:(e,t,n)=>{var s=n(932);t.debug=function(e,...t){
"debug"===e&&console.log(...t)},t.warn=function(e,t){"debug"!==e&&"warn"!==e||("function"==typeof s.emitWarning?s.emitWarning(t):console.warn(t))}},4065:(e,t,n)=>{
var s=n(1596),r=n(204),o=n(1127),i=n(6673),a=n(4043);class Alias extends i.NodeBase{constructor(e){super(o.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled");let n,s
;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],r.visit(e,{Node:(e,t)=>{(o.isAlias(t)||o.hasAnchor(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));for(const e of n){if(e===this)break
;e.anchor===this.source&&(s=e)}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t;let o=e.get(s);if(o||(a.toJS(s,null,t),o=e.get(s)),void 0===o?.res){
throw new ReferenceError("This should not happen: Alias anchor was not resolved?")}if(r>=0&&(o.count+=1,0===o.aliasCount&&(o.aliasCount=getAliasCount(n,s,e)),o.count*o.aliasCount>r)){
throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t);if(!n){
const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const r=`*${this.source}`;if(e){
if(s.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,n){if(o.isAlias(t)){const s=t.resolve(e),r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}if(o.isCollection(t)){let s=0
;for(const r of t.items){const t=getAliasCount(e,r,n);t>s&&(s=t)}return s}if(o.isPair(t)){const s=getAliasCount(e,t.key,n),r=getAliasCount(e,t.value,n);return Math.max(s,r)}return 1}t.Alias=Alias},
101:(e,t,n)=>{var s=n(2404),r=n(1127),o=n(6673);function collectionFromPath(e,t,n){let r=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if("number"==typeof n&&Number.isInteger(n)&&n>=0){const e=[]
;e[n]=r,r=e}else r=new Map([[n,r]])}return s.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,
sourceObjects:new Map})}const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done;class Collection extends o.NodeBase{constructor(e,t){super(e),
Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;return e&&(t.schema=e),t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{
const[n,...s]=e,o=this.get(n,!0);if(r.isCollection(o))o.addIn(s,t);else{if(void 0!==o||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
;this.set(n,collectionFromPath(this.schema,s,t))}}}deleteIn(e){const[t,...n]=e;if(0===n.length)return this.delete(t);const s=this.get(t,!0);if(r.isCollection(s))return s.deleteIn(n)
;throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e,o=this.get(n,!0)
;return 0===s.length?!t&&r.isScalar(o)?o.value:o:r.isCollection(o)?o.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!r.isPair(t))return!1;const n=t.value
;return null==n||e&&r.isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e;if(0===n.length)return this.has(t);const s=this.get(t,!0)
;return!!r.isCollection(s)&&s.hasIn(n)}setIn(e,t){const[n,...s]=e;if(0===s.length)this.set(n,t);else{const e=this.get(n,!0);if(r.isCollection(e))e.setIn(s,t);else{
if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}}t.Collection=Collection,
t.collectionFromPath=collectionFromPath,t.isEmptyPath=isEmptyPath},6673:(e,t,n)=>{var s=n(3661),r=n(1127),o=n(4043);t.NodeBase=class{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}
clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:i,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required");const c={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,
mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},l=o.toJS(this,"",c);if("function"==typeof i)for(const{count:e,res:t}of c.anchors.values())i(t,e);return"function"==typeof a?s.applyReviver(a,{
"":l},"",l):l}}},9546:(e,t,n)=>{var s=n(2404),r=n(9748),o=n(7104),i=n(1127);class Pair{constructor(e,t=null){Object.defineProperty(this,i.NODE_TYPE,{value:i.PAIR}),this.key=e,this.value=t}clone(e){
let{key:t,value:n}=this;return i.isNode(t)&&(t=t.clone(e)),i.isNode(n)&&(n=n.clone(e)),new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{};return o.addPairToJSMap(t,n,this)}toString(e,t,n){
return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair,t.createPair=function(e,t,n){const r=s.createNode(e,void 0,n),o=s.createNode(t,void 0,n);return new Pair(r,o)}},
3301:(e,t,n)=>{var s=n(1127),r=n(6673),o=n(4043);class Scalar extends r.NodeBase{constructor(e){super(s.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:o.toJS(this.value,e,t)}toString(){
return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",
t.Scalar=Scalar,t.isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e},4454:(e,t,n)=>{var s=n(1212),r=n(7104),o=n(101),i=n(1127),a=n(9546),c=n(3301);function findPair(e,t){
const n=i.isScalar(t)?t.value:t;for(const s of e)if(i.isPair(s)){if(s.key===t||s.key===n)return s;if(i.isScalar(s.key)&&s.key.value===n)return s}}class YAMLMap extends o.Collection{
static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(i.MAP,e),this.items=[]}static from(e,t,n){const{keepUndefined:s,replacer:r}=n,o=new this(e),add=(e,i)=>{
if("function"==typeof r)i=r.call(t,e,i);else if(Array.isArray(r)&&!r.includes(e))return;(void 0!==i||s)&&o.items.push(a.createPair(e,i,n))}
;if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e]);return"function"==typeof e.sortMapEntries&&o.items.sort(e.sortMapEntries),o}
add(e,t){let n;n=i.isPair(e)?e:e&&"object"==typeof e&&"key"in e?new a.Pair(e.key,e.value):new a.Pair(e,e?.value);const s=findPair(this.items,n.key),r=this.schema?.sortMapEntries;if(s){
if(!t)throw new Error(`Key ${n.key} already set`);i.isScalar(s.value)&&c.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
;-1===e?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}delete(e){const t=findPair(this.items,e);if(!t)return!1;return this.items.splice(this.items.indexOf(t),1).length>0}get(e,t){
const n=findPair(this.items,e),s=n?.value;return(!t&&i.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),!0)}toJSON(e,t,n){
const s=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s);for(const e of this.items)r.addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!i.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap,t.findPair=findPair},
2223:(e,t,n)=>{var s=n(2404),r=n(1212),o=n(101),i=n(1127),a=n(3301),c=n(4043);class YAMLSeq extends o.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(i.SEQ,e),
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e);if("number"!=typeof t)return!1;return this.items.splice(t,1).length>0}get(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)return;const s=this.items[n];return!t&&i.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n];i.isScalar(s)&&a.isScalarValue(t)?s.value=t:this.items[n]=t}toJSON(e,t){const n=[]
;t?.onCreate&&t.onCreate(n);let s=0;for(const e of this.items)n.push(c.toJS(e,String(s++),t));return n}toString(e,t,n){return e?r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){const{replacer:r}=n,o=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0
;for(let i of t){if("function"==typeof r){const n=t instanceof Set?i:String(e++);i=r.call(t,n,i)}o.items.push(s.createNode(i,void 0,n))}}return o}}function asItemIndex(e){let t=i.isScalar(e)?e.value:e
;return t&&"string"==typeof t&&(t=Number(t)),"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq},7104:(e,t,n)=>{var s=n(7249),r=n(452),o=n(2148),i=n(1127),a=n(4043)
;t.addPairToJSMap=function(e,t,{key:n,value:c}){if(i.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,c);else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,c);else{const r=a.toJS(n,"",e)
;if(t instanceof Map)t.set(r,a.toJS(c,r,e));else if(t instanceof Set)t.add(r);else{const l=function(e,t,n){if(null===t)return"";if("object"!=typeof t)return String(t);if(i.isNode(e)&&n?.doc){
const t=o.createStringifyContext(n.doc,{});t.anchors=new Set;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;const r=e.toString(t);if(!n.mapKeyWarned){
let e=JSON.stringify(r)
;e.length>40&&(e=e.substring(0,36)+'..."'),s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),
n.mapKeyWarned=!0}return r}return JSON.stringify(t)}(n,r,e),u=a.toJS(c,l,e);l in t?Object.defineProperty(t,l,{value:u,writable:!0,enumerable:!0,configurable:!0}):t[l]=u}}return t}},1127:(e,t)=>{
const n=Symbol.for("yaml.alias"),s=Symbol.for("yaml.document"),r=Symbol.for("yaml.map"),o=Symbol.for("yaml.pair"),i=Symbol.for("yaml.scalar"),a=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),isScalar=e=>!!e&&"object"==typeof e&&e[c]===i
;function isCollection(e){if(e&&"object"==typeof e)switch(e[c]){case r:case a:return!0}return!1}t.ALIAS=n,t.DOC=s,t.MAP=r,t.NODE_TYPE=c,t.PAIR=o,t.SCALAR=i,t.SEQ=a,
t.hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,t.isAlias=e=>!!e&&"object"==typeof e&&e[c]===n,t.isCollection=isCollection,t.isDocument=e=>!!e&&"object"==typeof e&&e[c]===s,
t.isMap=e=>!!e&&"object"==typeof e&&e[c]===r,t.isNode=function(e){if(e&&"object"==typeof e)switch(e[c]){case n:case r:case i:case a:return!0}return!1},t.isPair=e=>!!e&&"object"==typeof e&&e[c]===o,
t.isScalar=isScalar,t.isSeq=e=>!!e&&"object"==typeof e&&e[c]===a},4043:(e,t,n)=>{var s=n(1127);t.toJS=function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&"function"==typeof e.toJSON){if(!n||!s.hasAnchor(e))return e.toJSON(t,n);const r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=e=>{r.res=e,delete n.onCreate}
;const o=e.toJSON(t,n);return n.onCreate&&n.onCreate(o),o}return"bigint"!=typeof e||n?.keep?e:Number(e)}},110:(e,t,n)=>{var s=n(8913),r=n(6842),o=n(1464),i=n(3069);function addEndtoBlockProps(e,t){
if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":return e.push(n),!0}return!1}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":
case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{const s=e.props.slice(1);let r=t.length
;"block-scalar-header"===e.props[0].type&&(r-=e.props[0].source.length);for(const e of s)e.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:s});break}case"block-map":case"block-seq":{
const s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:"\n"};delete e.items,Object.assign(e,{type:n,source:t,end:[s]});break}default:{
const s="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
;for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t];Object.assign(e,{type:n,indent:s,source:t,end:r})}}}t.createScalarToken=function(e,t){
const{implicitKey:n=!1,indent:s,inFlow:r=!1,offset:o=-1,type:a="PLAIN"}=t,c=i.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}
}),l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}];switch(c[0]){case"|":case">":{const e=c.indexOf("\n"),t=c.substring(0,e),n=c.substring(e+1)+"\n",r=[{type:"block-scalar-header",offset:o,
indent:s,source:t}];return addEndtoBlockProps(r,l)||r.push({type:"newline",offset:-1,indent:s,source:"\n"}),{type:"block-scalar",offset:o,indent:s,props:r,source:n}}case'"':return{
type:"double-quoted-scalar",offset:o,indent:s,source:c,end:l};case"'":return{type:"single-quoted-scalar",offset:o,indent:s,source:c,end:l};default:return{type:"scalar",offset:o,indent:s,source:c,end:l
}}},t.resolveAsScalar=function(e,t=!0,n){if(e){const _onError=(e,t,s)=>{const r="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset;if(!n)throw new o.YAMLParseError([r,r+1],t,s);n(r,t,s)}
;switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError);case"block-scalar":return s.resolveBlockScalar({options:{strict:t}
},e,_onError)}}return null},t.setScalarValue=function(e,t,n={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:o=!1,type:a}=n,c="indent"in e?e.indent:null;if(s&&"number"==typeof c&&(c+=2),
!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");a=">"===t.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}const l=i.stringifyString({type:a,value:t
},{implicitKey:r||null===c,indent:null!==c&&c>0?" ".repeat(c):"",inFlow:o,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":!function(e,t){
const n=t.indexOf("\n"),s=t.substring(0,n),r=t.substring(n+1)+"\n";if("block-scalar"===e.type){const t=e.props[0];if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header")
;t.source=s,e.source=r}else{const{offset:t}=e,n="indent"in e?e.indent:-1,o=[{type:"block-scalar-header",offset:t,indent:n,source:s}];addEndtoBlockProps(o,"end"in e?e.end:void 0)||o.push({
type:"newline",offset:-1,indent:n,source:"\n"});for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t];Object.assign(e,{type:"block-scalar",indent:n,props:o,source:r})}}(e,l);break
;case'"':setFlowScalarValue(e,l,"double-quoted-scalar");break;case"'":setFlowScalarValue(e,l,"single-quoted-scalar");break;default:setFlowScalarValue(e,l,"scalar")}}},1733:(e,t)=>{
function stringifyToken(e){switch(e.type){case"block-scalar":{let t="";for(const n of e.props)t+=stringifyToken(n);return t+e.source}case"block-map":case"block-seq":{let t=""
;for(const n of e.items)t+=stringifyItem(n);return t}case"flow-collection":{let t=e.start.source;for(const n of e.items)t+=stringifyItem(n);for(const n of e.end)t+=n.source;return t}case"document":{
let t=stringifyItem(e);if(e.end)for(const n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(const n of e.end)t+=n.source;return t}}}
function stringifyItem({start:e,key:t,sep:n,value:s}){let r="";for(const t of e)r+=t.source;if(t&&(r+=stringifyToken(t)),n)for(const e of n)r+=e.source;return s&&(r+=stringifyToken(s)),r}
t.stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)},7715:(e,t)=>{const n=Symbol("break visit"),s=Symbol("skip children"),r=Symbol("remove item");function visit(e,t){
"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value}),_visit(Object.freeze([]),e,t)}function _visit(e,t,s){let o=s(t,e);if("symbol"==typeof o)return o;for(const i of["key","value"]){
const a=t[i];if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const o=_visit(Object.freeze(e.concat([[i,t]])),a.items[t],s);if("number"==typeof o)t=o-1;else{if(o===n)return n
;o===r&&(a.items.splice(t,1),t-=1)}}"function"==typeof o&&"key"===i&&(o=o(t,e))}}return"function"==typeof o?o(t,e):o}visit.BREAK=n,visit.SKIP=s,visit.REMOVE=r,visit.itemAtPath=(e,t)=>{let n=e
;for(const[e,s]of t){const t=n?.[e];if(!t||!("items"in t))return;n=t.items[s]}return n},visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],r=n?.[s]
;if(r&&"items"in r)return r;throw new Error("Parent collection not found")},t.visit=visit},3461:(e,t,n)=>{var s=n(110),r=n(1733),o=n(7715);t.createScalarToken=s.createScalarToken,
t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=s.setScalarValue,t.stringify=r.stringify,t.visit=o.visit,t.BOM="\ufeff",t.DOCUMENT="",t.FLOW_END="",t.SCALAR="",
t.isCollection=e=>!!e&&"items"in e,t.isScalar=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type),t.prettyToken=function(e){
switch(e){case"\ufeff":return"<BOM>";case"":return"<DOC>";case"":return"<FLOW_END>";case"":return"<SCALAR>";default:return JSON.stringify(e)}},t.tokenType=function(e){switch(e){case"\ufeff":
return"byte-order-mark";case"":return"doc-mode";case"":return"flow-error-end";case"":return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline"
;case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":
return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":
return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}},361:(e,t,n)=>{var s=n(3461);function isEmpty(e){
switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const r=new Set("0123456789ABCDEFabcdef"),o=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),i=new Set(",[]{}"),a=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||a.has(e)
;t.Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,
this.next=null,this.pos=0}*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t
;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;" "===t||"\t"===t;)t=this.buffer[++e]
;return!t||"#"===t||"\n"===t||"\r"===t&&"\n"===this.buffer[e+1]}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0
;for(;" "===t;)t=this.buffer[++n+e];if("\r"===t){const t=this.buffer[n+e+1];if("\n"===t||!t&&!this.atEnd)return e+n+1}return"\n"===t||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if("-"===t||"."===t){
const t=this.buffer.substr(e,3);if(("---"===t||"..."===t)&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
;return("number"!=typeof e||-1!==e&&e<this.pos)&&(e=this.buffer.indexOf("\n",this.pos),this.lineEndPos=e),-1===e?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[e-1]&&(e-=1),
this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}
peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":
return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar()
;case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(null===e)return this.setNext("stream")
;if(e[0]===s.BOM&&(yield*this.pushCount(1),e=e.substring(1)),"%"===e[0]){let t=e.length,n=e.indexOf("#");for(;-1!==n;){const s=e[n-1];if(" "===s||"\t"===s){t=n-1;break}n=e.indexOf("#",n+1)}for(;;){
const n=e[t-1];if(" "!==n&&"\t"!==n)break;t-=1}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
const t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
;if(!e&&!this.atEnd)return this.setNext("line-start");if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if(("---"===e||"..."===e)&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===e?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if(("-"===e||"?"===e||":"===e)&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
;return this.indentNext=this.indentValue+1,this.indentValue+=e,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(null===e)return this.setNext("doc")
;let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":
return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":return t+=(yield*this.parseBlockScalarHeader()),t+=(yield*this.pushSpaces(!0)),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do{e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),
this.indentValue=n=t):t=0,t+=(yield*this.pushSpaces(!0))}while(e+t>0);const r=this.getLine();if(null===r)return this.setNext("flow")
;if(-1!==n&&n<this.indentNext&&"#"!==r[0]||0===n&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3])){
if(!(n===this.indentNext-1&&1===this.flowLevel&&("]"===r[0]||"}"===r[0])))return this.flowLevel=0,yield s.FLOW_END,yield*this.parseLineStart()}let o=0;for(;","===r[o];)o+=(yield*this.pushCount(1)),
o+=(yield*this.pushSpaces(!0)),this.flowKey=!1;switch(o+=(yield*this.pushIndicators()),r[o]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-o),"flow";case"{":case"[":
return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":
return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const e=this.charAt(1)
;if(this.flowKey||isEmpty(e)||","===e)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}
*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2);else for(;-1!==t;){let e=0
;for(;"\\"===this.buffer[t-1-e];)e+=1;if(e%2==0)break;t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t);let s=n.indexOf("\n",this.pos);if(-1!==s){for(;-1!==s;){
const e=this.continueScalar(s+1);if(-1===e)break;s=n.indexOf("\n",e)}-1!==s&&(t=s-("\r"===n[s-1]?2:1))}if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}
return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e]
;if("+"===t)this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if("-"!==t)break}return yield*this.pushUntil(e=>isEmpty(e)||"#"===e)}*parseBlockScalar(){
let e,t=this.pos-1,n=0;e:for(let s=this.pos;e=this.buffer[s];++s)switch(e){case" ":n+=1;break;case"\n":t=s,n=0;break;case"\r":{const e=this.buffer[s+1]
;if(!e&&!this.atEnd)return this.setNext("block-scalar");if("\n"===e)break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){
-1===this.blockScalarIndent?this.indentNext=n:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext);do{const e=this.continueScalar(t+1);if(-1===e)break
;t=this.buffer.indexOf("\n",e)}while(-1!==t);if(-1===t){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(e=this.buffer[r];" "===e;)e=this.buffer[++r]
;if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)for(;;){let e=t-1,s=this.buffer[e];"\r"===s&&(s=this.buffer[--e]);const r=e
;for(;" "===s;)s=this.buffer[--e];if(!("\n"===s&&e>=this.pos&&e+1+n>r))break;t=e}return yield s.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const e=this.flowLevel>0;let t,n=this.pos-1,r=this.pos-1;for(;t=this.buffer[++r];)if(":"===t){const t=this.buffer[r+1];if(isEmpty(t)||e&&i.has(t))break;n=r}else if(isEmpty(t)){let s=this.buffer[r+1]
;if("\r"===t&&("\n"===s?(r+=1,t="\n",s=this.buffer[r+1]):n=r),"#"===s||e&&i.has(s))break;if("\n"===t){const e=this.continueScalar(r+1);if(-1===e)break;r=Math.max(r,e-2)}}else{if(e&&i.has(t))break;n=r}
return t||this.atEnd?(yield s.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}
*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":
e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar)),e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{
const t=this.flowLevel>0,n=this.charAt(1);if(isEmpty(n)||t&&i.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),e+=(yield*this.pushSpaces(!0))
;continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e];return yield*this.pushToIndex(">"===t?e+1:e,!1)}{
let e=this.pos+1,t=this.buffer[e];for(;t;)if(o.has(t))t=this.buffer[++e];else{if("%"!==t||!r.has(this.buffer[e+1])||!r.has(this.buffer[e+2]))break;t=this.buffer[e+=3]}
return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){
let t,n=this.pos-1;do{t=this.buffer[++n]}while(" "===t||e&&"\t"===t);const s=n-this.pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(e){let t=this.pos,n=this.buffer[t]
;for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}},6628:(e,t)=>{t.LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let t=0,n=this.lineStarts.length;for(;t<n;){const s=t+n>>1;this.lineStarts[s]<e?t=s+1:n=s}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(0===t)return{line:0,col:e};return{line:t,
col:e-this.lineStarts[t-1]+1}}}}},3456:(e,t,n)=>{var s=n(932),r=n(3461),o=n(361);function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}
function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start
;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){
if(0===e.length)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}
for(;"space"===e[++t]?.type;);return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}
function fixFlowSeqItems(e){
if("flow-seq-start"===e.start.type)for(const t of e.items)!t.sep||t.value||includesToken(t.start,"explicit-key-ind")||includesToken(t.sep,"map-value-ind")||(t.key&&(t.value=t.key),delete t.key,
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep),delete t.sep)}t.Parser=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,
this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new o.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
;for(const n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,s.env.LOG_TOKENS&&console.log("|",r.prettyToken(e)),this.atScalar)return this.atScalar=!1,
yield*this.step(),void(this.offset+=e.length);const t=r.tokenType(e);if(t)if("scalar"===t)this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){
case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length);break;case"explicit-key-ind":
case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{
const t=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:t,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{
type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1);if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream();switch(e.type){
case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":
return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e)
;case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(t)if(0===this.stack.length)yield t;else{const e=this.peek(1)
;switch("block-scalar"===t.type?t.indent="indent"in e?e.indent:0:"flow-collection"===t.type&&"document"===e.type&&(t.indent=0),"flow-collection"===t.type&&fixFlowSeqItems(t),e.type){case"document":
e.value=t;break;case"block-scalar":e.props.push(t);break;case"block-map":{const n=e.items[e.items.length-1];if(n.value)return e.items.push({start:[],key:t,sep:[]}),void(this.onKeyLine=!0)
;if(!n.sep)return Object.assign(n,{key:t,sep:[]}),void(this.onKeyLine=!n.explicitKey);n.value=t;break}case"block-seq":{const n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t
}):n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];return void(!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]}))}default:
yield*this.pop(),yield*this.pop(t)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){const n=t.items[t.items.length-1]
;n&&!n.sep&&!n.value&&n.start.length>0&&-1===findNonEmptyIndex(n.start)&&(0===t.indent||n.start.every(e=>"comment"!==e.type||e.indent<t.indent))&&("document"===e.type?e.end=n.start:e.items.push({
start:n.start}),t.items.splice(-1,1))}}else{const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":
return void(yield{type:"directive",offset:this.offset,source:this.source});case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken);case"doc-mode":
case"doc-start":{const e={type:"document",offset:this.offset,start:[]};return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":
return void(-1!==findNonEmptyIndex(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken));case"anchor":case"tag":case"space":case"comment":case"newline":
return void e.start.push(this.sourceToken)}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,
source:this.source}}*scalar(e){if("map-value-ind"===this.type){const t=getFirstKeyStartProps(getPrevProps(this.peek(2)));let n;e.end?(n=e.end,n.push(this.sourceToken),
delete e.end):n=[this.sourceToken];const s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s
}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":return void e.props.push(this.sourceToken);case"scalar":if(e.source=this.source,this.atNewLine=!0,
this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop();break;default:yield*this.pop(),
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){
const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})
}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent,s=n&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let r=[];if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const r=t.sep[s]
;switch(r.type){case"newline":n.push(s);break;case"space":break;case"comment":r.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(r=t.sep.splice(n[1]))}switch(this.type){
case"anchor":case"tag":return void(s||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
;case"explicit-key-ind":return t.sep||t.explicitKey?s||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0);case"map-value-ind":
if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),n=t.key,s=t.sep
;s.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{
const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||s?e.items.push({
start:r,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]
}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return void(this.onKeyLine=!0);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(s||t.value?(e.items.push({start:r,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0))}
default:{const s=this.startBlockValue(e);if(s){if("block-seq"===s.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else n&&e.items.push({start:r});return void this.stack.push(s)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0
;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({
start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;return void t.start.push(this.sourceToken)
;case"seq-item-ind":if(this.indent!==e.indent)break;return void(t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken))}
if(this.indent>e.indent){const t=this.startBlockValue(e);if(t)return void this.stack.push(t)}yield*this.pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
;if("flow-error-end"===this.type){let e;do{yield*this.pop(),e=this.peek(1)}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":
return void(!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken));case"map-value-ind":return void(!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]
}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]}));case"space":case"comment":case"newline":case"anchor":case"tag":return void(!t||t.value?e.items.push({
start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken));case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]}))}case"flow-map-end":case"flow-seq-end":
return void e.end.push(this.sourceToken)}const n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{const t=this.peek(2)
;if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep))yield*this.pop(),
yield*this.step();else if("map-value-ind"===this.type&&"flow-collection"!==t.type){const n=getFirstKeyStartProps(getPrevProps(t));fixFlowSeqItems(e);const s=e.end.splice(1,e.end.length)
;s.push(this.sourceToken);const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}
flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,
source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":
return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{
this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return"comment"===this.type&&(!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type))}*documentEnd(e){
"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop())}}}},4047:(e,t,n)=>{var s=n(9984),r=n(3021),o=n(1464),i=n(7249),a=n(1127),c=n(6628),l=n(3456);function parseOptions(e){const t=!1!==e.prettyErrors;return{
lineCounter:e.lineCounter||t&&new c.LineCounter||null,prettyErrors:t}}function parseDocument(e,t={}){
const{lineCounter:n,prettyErrors:r}=parseOptions(t),i=new l.Parser(n?.addNewLine),a=new s.Composer(t);let c=null;for(const t of a.compose(i.parse(e),!0,e.length))if(c){
if("silent"!==c.options.logLevel){c.errors.push(new o.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}}else c=t
;return r&&n&&(c.errors.forEach(o.prettifyError(e,n)),c.warnings.forEach(o.prettifyError(e,n))),c}t.parse=function(e,t,n){let s;"function"==typeof t?s=t:void 0===n&&t&&"object"==typeof t&&(n=t)
;const r=parseDocument(e,n);if(!r)return null;if(r.warnings.forEach(e=>i.warn(r.options.logLevel,e)),r.errors.length>0){if("silent"!==r.options.logLevel)throw r.errors[0];r.errors=[]}
return r.toJS(Object.assign({reviver:s},n))},t.parseAllDocuments=function(e,t={}){
const{lineCounter:n,prettyErrors:r}=parseOptions(t),i=new l.Parser(n?.addNewLine),a=new s.Composer(t),c=Array.from(a.compose(i.parse(e)))
;if(r&&n)for(const t of c)t.errors.forEach(o.prettifyError(e,n)),t.warnings.forEach(o.prettifyError(e,n));return c.length>0?c:Object.assign([],{empty:!0},a.streamInfo())},
t.parseDocument=parseDocument,t.stringify=function(e,t,n){let s=null;if("function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t),"string"==typeof n&&(n=n.length),"number"==typeof n){
const e=Math.round(n);n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(void 0===e){const{keepUndefined:e}=n??t??{};if(!e)return}return a.isDocument(e)&&!s?e.toString(n):new r.Document(e,s,n).toString(n)}},
5840:(e,t,n)=>{var s=n(1127),r=n(7451),o=n(1706),i=n(6464),a=n(18);const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:f}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null,
this.name="string"==typeof l&&l||"core",this.knownTags=c?a.coreKnownTags:{},this.tags=a.getTags(t,this.name,n),this.toStringOptions=f??null,Object.defineProperty(this,s.MAP,{value:r.map}),
Object.defineProperty(this,s.SCALAR,{value:i.string}),Object.defineProperty(this,s.SEQ,{value:o.seq}),this.sortMapEntries="function"==typeof u?u:!0===u?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}}t.Schema=Schema},7451:(e,t,n)=>{var s=n(1127),r=n(4454);const o={collection:"map",
default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(e,t)=>(s.isMap(e)||t("Expected a mapping for this tag"),e),createNode:(e,t,n)=>r.YAMLMap.from(e,t,n)};t.map=o},3632:(e,t,n)=>{
var s=n(3301);const r={identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),
stringify:({source:e},t)=>"string"==typeof e&&r.test.test(e)?e:t.options.nullStr};t.nullTag=r},1706:(e,t,n)=>{var s=n(1127),r=n(2223);const o={collection:"seq",default:!0,nodeClass:r.YAMLSeq,
tag:"tag:yaml.org,2002:seq",resolve:(e,t)=>(s.isSeq(e)||t("Expected a sequence for this tag"),e),createNode:(e,t,n)=>r.YAMLSeq.from(e,t,n)};t.seq=o},6464:(e,t,n)=>{var s=n(3069);const r={
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:(e,t,n,r)=>(t=Object.assign({actualString:!0},t),s.stringifyString(e,t,n,r))};t.string=r},3959:(e,t,n)=>{
var s=n(3301);const r={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar("t"===e[0]||"T"===e[0]),
stringify({source:e,value:t},n){if(e&&r.test.test(e)){if(t===("t"===e[0]||"T"===e[0]))return e}return t?n.options.trueStr:n.options.falseStr}};t.boolTag=r},8405:(e,t,n)=>{var s=n(3301),r=n(8689)
;const o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},i={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
;return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
const t=new s.Scalar(parseFloat(e)),n=e.indexOf(".");return-1!==n&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-n-1),t},stringify:r.stringifyNumber};t.float=a,t.floatExp=i,t.floatNaN=o},
9874:(e,t,n)=>{var s=n(8689);const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){
const{value:r}=e;return intIdentify(r)&&r>=0?n+r.toString(t):s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")},o={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),
stringify:s.stringifyNumber},i={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")};t.int=o,t.intHex=i,t.intOct=r},896:(e,t,n)=>{var s=n(7451),r=n(3632),o=n(1706),i=n(6464),a=n(3959),c=n(8405),l=n(9874)
;const u=[s.map,o.seq,i.string,r.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float];t.schema=u},3559:(e,t,n)=>{var s=n(3301),r=n(7451),o=n(1706);function intIdentify(e){
return"bigint"==typeof e||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e),i=[{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,
stringify:stringifyJSON},{identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{
identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],a={default:!0,
tag:"",test:/^/,resolve:(e,t)=>(t(`Unresolved plain scalar ${JSON.stringify(e)}`),e)},c=[r.map,o.seq].concat(i,a);t.schema=c},18:(e,t,n)=>{
var s=n(7451),r=n(3632),o=n(1706),i=n(6464),a=n(3959),c=n(8405),l=n(9874),u=n(896),f=n(3559),d=n(6083),p=n(452),h=n(303),m=n(8385),g=n(5913),y=n(1528),v=n(6752)
;const b=new Map([["core",u.schema],["failsafe",[s.map,o.seq,i.string]],["json",f.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]),w={binary:d.binary,bool:a.boolTag,float:c.float,
floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:v.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:v.intTime,map:s.map,merge:p.merge,null:r.nullTag,omap:h.omap,pairs:m.pairs,seq:o.seq,
set:y.set,timestamp:v.timestamp},E={"tag:yaml.org,2002:binary":d.binary,"tag:yaml.org,2002:merge":p.merge,"tag:yaml.org,2002:omap":h.omap,"tag:yaml.org,2002:pairs":m.pairs,
"tag:yaml.org,2002:set":y.set,"tag:yaml.org,2002:timestamp":v.timestamp};t.coreKnownTags=E,t.getTags=function(e,t,n){const s=b.get(t)
;if(s&&!e)return n&&!s.includes(p.merge)?s.concat(p.merge):s.slice();let r=s;if(!r){if(!Array.isArray(e)){const e=Array.from(b.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}r=[]}if(Array.isArray(e))for(const t of e)r=r.concat(t);else"function"==typeof e&&(r=e(r.slice()))
;return n&&(r=r.concat(p.merge)),r.reduce((e,t)=>{const n="string"==typeof t?w[t]:t;if(!n){const e=JSON.stringify(t),n=Object.keys(w).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}},6083:(e,t,n)=>{var s=n(181),r=n(3301),o=n(3069);const i={identify:e=>e instanceof Uint8Array,
default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof s.Buffer)return s.Buffer.from(e,"base64");if("function"==typeof atob){
const t=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},i,a,c){if(!n)return"";const l=n;let u
;if("function"==typeof s.Buffer)u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64");else{
if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");{let e="";for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
;u=btoa(e)}}if(t??(t=r.Scalar.BLOCK_LITERAL),t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),n=Math.ceil(u.length/e),s=new Array(n)
;for(let t=0,r=0;t<n;++t,r+=e)s[t]=u.substr(r,e);u=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return o.stringifyString({comment:e,type:t,value:u},i,a,c)}};t.binary=i},8398:(e,t,n)=>{var s=n(3301)
;function boolStringify({value:e,source:t},n){return t&&(e?r:o).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const r={identify:e=>!0===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(!0),stringify:boolStringify},o={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(!1),stringify:boolStringify};t.falseTag=o,t.trueTag=r},5782:(e,t,n)=>{var s=n(3301),r=n(8689);const o={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},i={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
;return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new s.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(-1!==n){const s=e.substring(n+1).replace(/_/g,"");"0"===s[s.length-1]&&(t.minFractionDigits=s.length)}return t},
stringify:r.stringifyNumber};t.float=a,t.floatExp=i,t.floatNaN=o},873:(e,t,n)=>{var s=n(8689);const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e);function intResolve(e,t,n,{intAsBigInt:s}){
const r=e[0];if("-"!==r&&"+"!==r||(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}const t=BigInt(e)
;return"-"===r?BigInt(-1)*t:t}const o=parseInt(e,n);return"-"===r?-1*o:o}function intStringify(e,t,n){const{value:r}=e;if(intIdentify(r)){const e=r.toString(t);return r<0?"-"+n+e.substr(1):n+e}
return s.stringifyNumber(e)}const r={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),
stringify:e=>intStringify(e,2,"0b")},o={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),
stringify:e=>intStringify(e,8,"0")},i={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber},a={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};t.int=i,t.intBin=r,
t.intHex=a,t.intOct=o},452:(e,t,n)=>{var s=n(1127),r=n(3301);const o="<<",i={identify:e=>e===o||"symbol"==typeof e&&e.description===o,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new r.Scalar(Symbol(o)),{addToJSMap:addMergeToJSMap}),stringify:()=>o};function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
;if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n);else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n);else mergeValue(e,t,r)}function mergeValue(e,t,n){const r=resolveAliasValue(e,n)
;if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases");const o=r.toJSON(null,e,Map)
;for(const[e,n]of o)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,
configurable:!0});return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap,
t.isMergeKey=(e,t)=>(i.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&i.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===i.tag&&e.default),t.merge=i},303:(e,t,n)=>{
var s=n(1127),r=n(4043),o=n(4454),i=n(2223),a=n(8385);class YAMLOMap extends i.YAMLSeq{constructor(){super(),this.add=o.YAMLMap.prototype.add.bind(this),
this.delete=o.YAMLMap.prototype.delete.bind(this),this.get=o.YAMLMap.prototype.get.bind(this),this.has=o.YAMLMap.prototype.has.bind(this),this.set=o.YAMLMap.prototype.set.bind(this),
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;t?.onCreate&&t.onCreate(n);for(const e of this.items){let o,i;if(s.isPair(e)?(o=r.toJS(e.key,"",t),
i=r.toJS(e.value,o,t)):o=r.toJS(e,"",t),n.has(o))throw new Error("Ordered maps must not include duplicate keys");n.set(o,i)}return n}static from(e,t,n){const s=a.createPairs(e,t,n),r=new this
;return r.items=s.items,r}}YAMLOMap.tag="tag:yaml.org,2002:omap";const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const n=a.resolvePairs(e,t),r=[];for(const{key:e}of n.items)s.isScalar(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value))
;return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};t.YAMLOMap=YAMLOMap,t.omap=c},8385:(e,t,n)=>{var s=n(1127),r=n(9546),o=n(3301),i=n(2223);function resolvePairs(e,t){
if(s.isSeq(e))for(let n=0;n<e.items.length;++n){let i=e.items[n];if(!s.isPair(i)){if(s.isMap(i)){i.items.length>1&&t("Each pair must have its own sequence indicator")
;const e=i.items[0]||new r.Pair(new o.Scalar(null));if(i.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${i.commentBefore}\n${e.key.commentBefore}`:i.commentBefore),i.comment){
const t=e.value??e.key;t.comment=t.comment?`${i.comment}\n${t.comment}`:i.comment}i=e}e.items[n]=s.isPair(i)?i:new r.Pair(i)}}else t("Expected a sequence for this tag");return e}
function createPairs(e,t,n){const{replacer:s}=n,o=new i.YAMLSeq(e);o.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let e of t){let i,c
;if("function"==typeof s&&(e=s.call(t,String(a++),e)),Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`);i=e[0],c=e[1]}else if(e&&e instanceof Object){
const t=Object.keys(e);if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);i=t[0],c=e[i]}else i=e;o.items.push(r.createPair(i,c,n))}return o}const a={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs,t.pairs=a,t.resolvePairs=resolvePairs},5913:(e,t,n)=>{
var s=n(7451),r=n(3632),o=n(1706),i=n(6464),a=n(6083),c=n(8398),l=n(5782),u=n(873),f=n(452),d=n(303),p=n(8385),h=n(1528),m=n(6752)
;const g=[s.map,o.seq,i.string,r.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,f.merge,d.omap,p.pairs,h.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g},1528:(e,t,n)=>{var s=n(1127),r=n(9546),o=n(4454);class YAMLSet extends o.YAMLMap{constructor(e){super(e),this.tag=YAMLSet.tag}add(e){let t
;t=s.isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new r.Pair(e.key,null):new r.Pair(e,null);o.findPair(this.items,t.key)||this.items.push(t)}get(e,t){
const n=o.findPair(this.items,e);return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t);const n=o.findPair(this.items,e)
;n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new r.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){
const{replacer:s}=n,o=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof s&&(e=s.call(t,e,e)),o.items.push(r.createPair(e,null,n));return o}}
YAMLSet.tag="tag:yaml.org,2002:set";const i={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),
resolve(e,t){if(s.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}}
;t.YAMLSet=YAMLSet,t.set=i},6752:(e,t,n)=>{var s=n(8689);function parseSexagesimal(e,t){
const n=e[0],s="-"===n||"+"===n?e.substring(1):e,num=e=>t?BigInt(e):Number(e),r=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));return"-"===n?num(-1)*r:r}
function stringifySexagesimal(e){let{value:t}=e,num=e=>e;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e);let n="";t<0&&(n="-",t*=num(-1))
;const r=num(60),o=[t%r];return t<60?o.unshift(0):(t=(t-o[0])/r,o.unshift(t%r),t>=60&&(t=(t-o[0])/r,o.unshift(t))),n+o.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={
identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal},o={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},i={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){
const t=e.match(i.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,r,o,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,r,o||0,a||0,c||0,l);const f=t[8];if(f&&"Z"!==f){let e=parseSexagesimal(f,!1);Math.abs(e)<30&&(e*=60),u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=o,t.intTime=r,t.timestamp=i},4475:(e,t)=>{const n="block",s="quoted"
;function consumeMoreIndentedLines(e,t,n){let s=t,r=t+1,o=e[r];for(;" "===o||"\t"===o;)if(t<r+n)o=e[++t];else{do{o=e[++t]}while(o&&"\n"!==o);s=t,r=t+1,o=e[r]}return s}t.FOLD_BLOCK=n,
t.FOLD_FLOW="flow",t.FOLD_QUOTED=s,t.foldFlowLines=function(e,t,r="flow",{indentAtStart:o,lineWidth:i=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){if(!i||i<0)return e;i<a&&(a=0)
;const u=Math.max(1+a,1+i-t.length);if(e.length<=u)return e;const f=[],d={};let p,h,m=i-t.length;"number"==typeof o&&(o>i-Math.max(2,a)?f.push(0):m=i-o);let g=!1,y=-1,v=-1,b=-1
;r===n&&(y=consumeMoreIndentedLines(e,y,t.length),-1!==y&&(m=y+u));for(let o;o=e[y+=1];){if(r===s&&"\\"===o){switch(v=y,e[y+1]){case"x":y+=3;break;case"u":y+=5;break;case"U":y+=9;break;default:y+=1}
b=y}if("\n"===o)r===n&&(y=consumeMoreIndentedLines(e,y,t.length)),m=y+t.length+u,p=void 0;else{if(" "===o&&h&&" "!==h&&"\n"!==h&&"\t"!==h){const t=e[y+1];t&&" "!==t&&"\n"!==t&&"\t"!==t&&(p=y)}
if(y>=m)if(p)f.push(p),m=p+u,p=void 0;else if(r===s){for(;" "===h||"\t"===h;)h=o,o=e[y+=1],g=!0;const t=y>b+1?y-2:v-1;if(d[t])return e;f.push(t),d[t]=!0,m=t+u,p=void 0}else g=!0}h=o}if(g&&l&&l(),
0===f.length)return e;c&&c();let w=e.slice(0,f[0]);for(let n=0;n<f.length;++n){const o=f[n],i=f[n+1]||e.length;0===o?w=`\n${t}${e.slice(0,i)}`:(r===s&&d[o]&&(w+=`${e[o]}\\`),
w+=`\n${t}${e.slice(o+1,i)}`)}return w}},2148:(e,t,n)=>{var s=n(1596),r=n(1127),o=n(9799),i=n(3069);t.createStringifyContext=function(e,t){const n=Object.assign({blockQuote:!0,
commentString:o.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s
;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",
indentStep:"number"==typeof n.indent?" ".repeat(n.indent):"  ",inFlow:s,options:n}},t.stringify=function(e,t,n,o){if(r.isPair(e))return e.toString(t,n,o);if(r.isAlias(e)){
if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes")
;t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let a;const c=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>a=e});a??(a=function(e,t){if(t.tag){
const n=e.filter(e=>e.tag===t.tag);if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,s;if(r.isScalar(t)){s=t.value;let r=e.filter(e=>e.identify?.(s));if(r.length>1){
const e=r.filter(e=>e.test);e.length>0&&(r=e)}n=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else s=t,n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)
;if(!n)throw new Error(`Tag not resolved for ${s?.constructor?.name??(null===s?"null":typeof s)} value`);return n}(t.doc.schema.tags,c));const l=function(e,t,{anchors:n,doc:o}){
if(!o.directives)return"";const i=[],a=(r.isScalar(e)||r.isCollection(e))&&e.anchor;a&&s.anchorIsValid(a)&&(n.add(a),i.push(`&${a}`));const c=e.tag??(t.default?null:t.tag)
;return c&&i.push(o.directives.tagString(c)),i.join(" ")}(c,a,t);l.length>0&&(t.indentAtStart=(t.indentAtStart??0)+l.length+1)
;const u="function"==typeof a.stringify?a.stringify(c,t,n,o):r.isScalar(c)?i.stringifyString(c,t,n,o):c.toString(t,n,o)
;return l?r.isScalar(c)||"{"===u[0]||"["===u[0]?`${l} ${u}`:`${l}\n${t.indent}${u}`:u}},1212:(e,t,n)=>{var s=n(1127),r=n(2148),o=n(9799)
;function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:i,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:f,options:{commentString:d}}=n,p=Object.assign({},n,{
indent:c,type:null});let h=!1;const m=[];for(let e=0;e<t.length;++e){const a=t[e];let l=null;if(s.isNode(a))!h&&a.spaceBefore&&m.push(""),addCommentBefore(n,m,a.commentBefore,h),
a.comment&&(l=a.comment);else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null;e&&(!h&&e.spaceBefore&&m.push(""),addCommentBefore(n,m,e.commentBefore,h))}h=!1
;let u=r.stringify(a,p,()=>l=null,()=>h=!0);l&&(u+=o.lineComment(u,c,d(l))),h&&l&&(h=!1),m.push(i+u)}let g;if(0===m.length)g=a.start+a.end;else{g=m[0];for(let e=1;e<m.length;++e){const t=m[e]
;g+=t?`\n${f}${t}`:"\n"}}return e?(g+="\n"+o.indentComment(d(e),f),u&&u()):h&&l&&l(),g}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:i}){
const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t;i+=c;const f=Object.assign({},t,{indent:i,inFlow:!0,type:null});let d=!1,p=0;const h=[];for(let n=0;n<e.length;++n){
const a=e[n];let c=null;if(s.isNode(a))a.spaceBefore&&h.push(""),addCommentBefore(t,h,a.commentBefore,!1),a.comment&&(c=a.comment);else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
;e&&(e.spaceBefore&&h.push(""),addCommentBefore(t,h,e.commentBefore,!1),e.comment&&(d=!0));const n=s.isNode(a.value)?a.value:null;n?(n.comment&&(c=n.comment),
n.commentBefore&&(d=!0)):null==a.value&&e?.comment&&(c=e.comment)}c&&(d=!0);let l=r.stringify(a,f,()=>c=null);d||(d=h.length>p||l.includes("\n")),
n<e.length-1?l+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(d||(d=h.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)),d&&(l+=",")),c&&(l+=o.lineComment(l,i,u(c))),h.push(l),
p=h.length}const{start:m,end:g}=n;if(0===h.length)return m+g;if(!d){const e=h.reduce((e,t)=>e+t.length+2,2);d=t.options.lineWidth>0&&e>t.options.lineWidth}if(d){let e=m
;for(const t of h)e+=t?`\n${c}${a}${t}`:"\n";return`${e}\n${a}${g}`}return`${m}${l}${h.join(" ")}${l}${g}`}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){
if(s&&r&&(s=s.replace(/^\n+/,"")),s){const r=o.indentComment(t(s),e);n.push(r.trimStart())}}t.stringifyCollection=function(e,t,n){
return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}},9799:(e,t)=>{function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}
t.indentComment=indentComment,t.lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n,
t.stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")},6829:(e,t,n)=>{var s=n(1127),r=n(2148),o=n(9799);t.stringifyDocument=function(e,t){const n=[];let i=!0===t.directives
;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e);t?(n.push(t),i=!0):e.directives.docStart&&(i=!0)}i&&n.push("---")
;const a=r.createStringifyContext(e,t),{commentString:c}=a.options;if(e.commentBefore){1!==n.length&&n.unshift("");const t=c(e.commentBefore);n.unshift(o.indentComment(t,""))}let l=!1,u=null
;if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&i&&n.push(""),e.contents.commentBefore){const t=c(e.contents.commentBefore);n.push(o.indentComment(t,""))}
a.forceBlockIndent=!!e.comment,u=e.contents.comment}const t=u?void 0:()=>l=!0;let f=r.stringify(e.contents,a,()=>u=null,t);u&&(f+=o.lineComment(f,"",c(u))),
"|"!==f[0]&&">"!==f[0]||"---"!==n[n.length-1]?n.push(f):n[n.length-1]=`--- ${f}`}else n.push(r.stringify(e.contents,a));if(e.directives?.docEnd)if(e.comment){const t=c(e.comment)
;t.includes("\n")?(n.push("..."),n.push(o.indentComment(t,""))):n.push(`... ${t}`)}else n.push("...");else{let t=e.comment;t&&l&&(t=t.replace(/^\n+/,"")),t&&(l&&!u||""===n[n.length-1]||n.push(""),
n.push(o.indentComment(c(t),"")))}return n.join("\n")+"\n"}},8689:(e,t)=>{t.stringifyNumber=function({format:e,minFractionDigits:t,tag:n,value:s}){if("bigint"==typeof s)return String(s)
;const r="number"==typeof s?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let o=Object.is(s,-0)?"-0":JSON.stringify(s)
;if(!e&&t&&(!n||"tag:yaml.org,2002:float"===n)&&/^-?\d/.test(o)&&!o.includes("e")){let e=o.indexOf(".");e<0&&(e=o.length,o+=".");let n=t-(o.length-e-1);for(;n-- >0;)o+="0"}return o}},9748:(e,t,n)=>{
var s=n(1127),r=n(3301),o=n(2148),i=n(9799);t.stringifyPair=function({key:e,value:t},n,a,c){const{allNullValues:l,doc:u,indent:f,indentStep:d,options:{commentString:p,indentSeq:h,simpleKeys:m}}=n
;let g=s.isNode(e)&&e.comment||null;if(m){if(g)throw new Error("With simple keys, key nodes cannot have comments");if(s.isCollection(e)||!s.isNode(e)&&"object"==typeof e){
throw new Error("With simple keys, collection cannot be used as a key value")}}
let y=!m&&(!e||g&&null==t&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:"object"==typeof e));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!y&&(m||!l),indent:f+d});let v,b,w,E=!1,S=!1,k=o.stringify(e,n,()=>E=!0,()=>S=!0);if(!y&&!n.inFlow&&k.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");y=!0}if(n.inFlow){if(l||null==t)return E&&a&&a(),""===k?"?":y?`? ${k}`:k
}else if(l&&!m||null==t&&y)return k=`? ${k}`,g&&!E?k+=i.lineComment(k,n.indent,p(g)):S&&c&&c(),k;E&&(g=null),y?(g&&(k+=i.lineComment(k,n.indent,p(g))),k=`? ${k}\n${f}:`):(k=`${k}:`,
g&&(k+=i.lineComment(k,n.indent,p(g)))),s.isNode(t)?(v=!!t.spaceBefore,b=t.commentBefore,w=t.comment):(v=!1,b=null,w=null,t&&"object"==typeof t&&(t=u.createNode(t))),n.implicitKey=!1,
y||g||!s.isScalar(t)||(n.indentAtStart=k.length+1),S=!1,h||!(d.length>=2)||n.inFlow||y||!s.isSeq(t)||t.flow||t.tag||t.anchor||(n.indent=n.indent.substring(2));let $=!1
;const O=o.stringify(t,n,()=>$=!0,()=>S=!0);let A=" ";if(g||v||b){if(A=v?"\n":"",b){const e=p(b);A+=`\n${i.indentComment(e,n.indent)}`}""!==O||n.inFlow?A+=`\n${n.indent}`:"\n"===A&&w&&(A="\n\n")
}else if(!y&&s.isCollection(t)){const e=O[0],s=O.indexOf("\n"),r=-1!==s,o=n.inFlow??t.flow??0===t.items.length;if(r||!o){let t=!1;if(r&&("&"===e||"!"===e)){let n=O.indexOf(" ")
;"&"===e&&-1!==n&&n<s&&"!"===O[n+1]&&(n=O.indexOf(" ",n+1)),(-1===n||s<n)&&(t=!0)}t||(A=`\n${n.indent}`)}}else""!==O&&"\n"!==O[0]||(A="");return k+=A+O,
n.inFlow?$&&a&&a():w&&!$?k+=i.lineComment(k,n.indent,p(w)):S&&c&&c(),k}},3069:(e,t,n)=>{var s=n(3301),r=n(4475);const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,
lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function doubleQuotedString(e,t){const n=JSON.stringify(e)
;if(t.options.doubleQuotedAsJSON)return n;const{implicitKey:s}=t,o=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(containsDocumentMarker(e)?"  ":"");let a="",c=0
;for(let e=0,t=n[e];t;t=n[++e])if(" "===t&&"\\"===n[e+1]&&"n"===n[e+2]&&(a+=n.slice(c,e)+"\\ ",e+=1,c=e,t="\\"),"\\"===t)switch(n[e+1]){case"u":{a+=n.slice(c,e);const t=n.substr(e+2,4);switch(t){
case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:"00"===t.substr(0,2)?a+="\\x"+t.substr(2):a+=n.substr(e,6)}e+=5,c=e+1}break;case"n":if(s||'"'===n[e+2]||n.length<o)e+=1;else{
for(a+=n.slice(c,e)+"\n\n";"\\"===n[e+2]&&"n"===n[e+3]&&'"'!==n[e+4];)a+="\n",e+=2;a+=i," "===n[e+2]&&(a+="\\"),e+=1,c=e+1}break;default:e+=1}return a=c?a+n.slice(c):n,
s?a:r.foldFlowLines(a,i,r.FOLD_QUOTED,getFoldOptions(t,!1))}function singleQuotedString(e,t){
if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'";return t.implicitKey?s:r.foldFlowLines(s,n,r.FOLD_FLOW,getFoldOptions(t,!1))}
function quotedString(e,t){const{singleQuote:n}=t.options;let s;if(!1===n)s=doubleQuotedString;else{const t=e.includes('"'),r=e.includes("'")
;s=t&&!r?singleQuotedString:r&&!t?doubleQuotedString:n?singleQuotedString:doubleQuotedString}return s(e,t)}let o;try{o=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{o=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},i,a,c){const{blockQuote:l,commentString:u,lineWidth:f}=i.options;if(!l||/\n[\t ]+$/.test(n))return quotedString(n,i)
;const d=i.indent||(i.forceBlockIndent||containsDocumentMarker(n)?"  ":""),p="literal"===l||"folded"!==l&&t!==s.Scalar.BLOCK_FOLDED&&(t===s.Scalar.BLOCK_LITERAL||!function(e,t,n){if(!t||t<0)return!1
;const s=t-n,r=e.length;if(r<=s)return!1;for(let t=0,n=0;t<r;++t)if("\n"===e[t]){if(t-n>s)return!0;if(n=t+1,r-n<=s)return!1}return!0}(n,f,d.length));if(!n)return p?"|\n":">\n";let h,m
;for(m=n.length;m>0;--m){const e=n[m-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let g=n.substring(m);const y=g.indexOf("\n");-1===y?h="-":n===g||y!==g.length-1?(h="+",c&&c()):h="",
g&&(n=n.slice(0,-g.length),"\n"===g[g.length-1]&&(g=g.slice(0,-1)),g=g.replace(o,`$&${d}`));let v,b=!1,w=-1;for(v=0;v<n.length;++v){const e=n[v];if(" "===e)b=!0;else{if("\n"!==e)break;w=v}}
let E=n.substring(0,w<v?w+1:v);E&&(n=n.substring(E.length),E=E.replace(/\n+/g,`$&${d}`));let S=(b?d?"2":"1":"")+h;if(e&&(S+=" "+u(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!p){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`);let o=!1;const a=getFoldOptions(i,!0)
;"folded"!==l&&t!==s.Scalar.BLOCK_FOLDED&&(a.onOverflow=()=>{o=!0});const c=r.foldFlowLines(`${E}${e}${g}`,d,r.FOLD_BLOCK,a);if(!o)return`>${S}\n${d}${c}`}
return`|${S}\n${d}${E}${n=n.replace(/\n+/g,`$&${d}`)}${g}`}t.stringifyString=function(e,t,n,o){const{implicitKey:i,inFlow:a}=t,c="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)})
;let{type:l}=e;l!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(c.value)&&(l=s.Scalar.QUOTE_DOUBLE);const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:
case s.Scalar.BLOCK_LITERAL:return i||a?quotedString(c.value,t):blockString(c,t,n,o);case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(c.value,t);case s.Scalar.QUOTE_SINGLE:
return singleQuotedString(c.value,t);case s.Scalar.PLAIN:return function(e,t,n,o){const{type:i,value:a}=e,{actualString:c,implicitKey:l,indent:u,indentStep:f,inFlow:d}=t
;if(l&&a.includes("\n")||d&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||d||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,o)
;if(!l&&!d&&i!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,n,o);if(containsDocumentMarker(a)){if(""===u)return t.forceBlockIndent=!0,blockString(e,t,n,o)
;if(l&&u===f)return quotedString(a,t)}const p=a.replace(/\n+/g,`$&\n${u}`);if(c){const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(p),{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(a,t)}return l?p:r.foldFlowLines(p,u,r.FOLD_FLOW,getFoldOptions(t,!1))}(c,t,n,o);default:return null}};let u=_stringify(l);if(null===u){
const{defaultKeyType:e,defaultStringType:n}=t.options,s=i&&e||n;if(u=_stringify(s),null===u)throw new Error(`Unsupported default string type ${s}`)}return u}},204:(e,t,n)=>{var s=n(1127)
;const r=Symbol("break visit"),o=Symbol("skip children"),i=Symbol("remove node");function visit(e,t){const n=initVisitor(t);if(s.isDocument(e)){
visit_(null,e.contents,n,Object.freeze([e]))===i&&(e.contents=null)}else visit_(null,e,n,Object.freeze([]))}function visit_(e,t,n,o){const a=callVisitor(e,t,n,o)
;if(s.isNode(a)||s.isPair(a))return replaceNode(e,o,a),visit_(e,a,n,o);if("symbol"!=typeof a)if(s.isCollection(t)){o=Object.freeze(o.concat(t));for(let e=0;e<t.items.length;++e){
const s=visit_(e,t.items[e],n,o);if("number"==typeof s)e=s-1;else{if(s===r)return r;s===i&&(t.items.splice(e,1),e-=1)}}}else if(s.isPair(t)){o=Object.freeze(o.concat(t))
;const e=visit_("key",t.key,n,o);if(e===r)return r;e===i&&(t.key=null);const s=visit_("value",t.value,n,o);if(s===r)return r;s===i&&(t.value=null)}return a}async function visitAsync(e,t){
const n=initVisitor(t);if(s.isDocument(e)){await visitAsync_(null,e.contents,n,Object.freeze([e]))===i&&(e.contents=null)}else await visitAsync_(null,e,n,Object.freeze([]))}
async function visitAsync_(e,t,n,o){const a=await callVisitor(e,t,n,o);if(s.isNode(a)||s.isPair(a))return replaceNode(e,o,a),visitAsync_(e,a,n,o);if("symbol"!=typeof a)if(s.isCollection(t)){
o=Object.freeze(o.concat(t));for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,o);if("number"==typeof s)e=s-1;else{if(s===r)return r;s===i&&(t.items.splice(e,1),e-=1)}}
}else if(s.isPair(t)){o=Object.freeze(o.concat(t));const e=await visitAsync_("key",t.key,n,o);if(e===r)return r;e===i&&(t.key=null);const s=await visitAsync_("value",t.value,n,o);if(s===r)return r
;s===i&&(t.value=null)}return a}function initVisitor(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{
Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,t,n,r){
return"function"==typeof n?n(e,t,r):s.isMap(t)?n.Map?.(e,t,r):s.isSeq(t)?n.Seq?.(e,t,r):s.isPair(t)?n.Pair?.(e,t,r):s.isScalar(t)?n.Scalar?.(e,t,r):s.isAlias(t)?n.Alias?.(e,t,r):void 0}
function replaceNode(e,t,n){const r=t[t.length-1];if(s.isCollection(r))r.items[e]=n;else if(s.isPair(r))"key"===e?r.key=n:r.value=n;else{if(!s.isDocument(r)){const e=s.isAlias(r)?"alias":"scalar"
;throw new Error(`Cannot replace node with ${e} parent`)}r.contents=n}}visit.BREAK=r,visit.SKIP=o,visit.REMOVE=i,visitAsync.BREAK=r,visitAsync.SKIP=o,visitAsync.REMOVE=i,t.visit=visit,
t.visitAsync=visitAsync},8816:(e,t,n)=>{function getEnumValues(e){const t=Object.values(e).filter(e=>"number"==typeof e);return Object.entries(e).filter(([e,n])=>-1===t.indexOf(+e)).map(([e,t])=>t)}
function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){return"bigint"==typeof t?t.toString():t}n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,
k5n:()=>schemas_enum,euz:()=>literal,g1P:()=>record,rej:()=>strictObject,YjP:()=>schemas_string,KCZ:()=>union,L5J:()=>unknown});class Cached{constructor(e){this._getter=e,this._value=void 0}
get value(){const e=this._getter;return void 0!==e&&(this._value=e(),this._getter=void 0),this._value}}function cached(e){return new Cached(e)}function cleanRegex(e){
const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function util_assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}
function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();return util_assignProp(this,t,e),e},enumerable:!0,configurable:!0})}function putProp(e,t,n){t in e?util_assignProp(e,t,n):e[t]=n}
function mirrorShape(e,t,n,s){const r=sourceShape(t);for(const o of n){const n=Object.getOwnPropertyDescriptor(r,o);n.enumerable&&(n.get?deferProp(e,o,()=>{const e=t._zod.def.shape[o]
;return s?s(e,o):e}):putProp(e,o,s?s(n.value,o):n.value))}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function util_isObject(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}const r=cached(()=>{if(m.jitless)return!1;if("undefined"!=typeof navigator&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{
return new Function(""),!0}catch(e){return!1}});function isPlainObject(e){if(!1===util_isObject(e))return!1;const t=e.constructor;if(void 0===t)return!0;if("function"!=typeof t)return!0
;const n=t.prototype;return!1!==util_isObject(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}function shallowClone(e){return isPlainObject(e)?{...e
}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}const o=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")
}function clone(e,t,n){const s=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(s._zod.parent=e),s}function normalizeParams(e){const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t}
;if(void 0!==t?.message){if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,"string"==typeof t.error?{...t,
error:()=>t.error}:t}function stringifyPrimitive(e){return"bigint"==typeof e?e.toString()+"n":"string"==typeof e?`"${e}"`:`${e}`}const i=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))(),a={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function maskedKeys(e,t){
const n=sourceShape(e),s=[];for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`);t[e]&&s.push(e)}return s}
function extended(e,t){const n={};return mirrorShape(n,e,Reflect.ownKeys(sourceShape(e))),function(e,t){for(const n of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,n)
;s.enumerable&&(s.get?deferProp(e,n,()=>t[n]):putProp(e,n,s.value))}}(n,t),n}function partial(e,t,n,s="partial"){const r=t._zod.def.checks
;if(r&&r.length>0)throw new Error(`.${s}() cannot be used on object schemas containing refinements`);const o=n?new Set(maskedKeys(t,n)):void 0,i={}
;return mirrorShape(i,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>o&&!o.has(n)?t:new e({type:"optional",innerType:t}))),clone(t,mergeDefs(t._zod.def,{shape:i,checks:[]}))}function aborted(e,t=0){
if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0;return!1}function explicitlyAborted(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function prefixIssues(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}
function unwrapMessage(e){return"string"==typeof e?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const s=e.maximum??e.length??e.size;s>=0&&t.push([s,n])}return t}function attachSchema(e,t,n){var s;for(let r=t;r<e.length;r++)(s=e[r]).schema??(s.schema=n)}function finalizeIssue(e,t,n){var s
;const r=e.inst?._zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst)
;const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(o?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}
const c=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!c.test(e))return t;let n=t;for(let s=0;s<t-1;s++)55296==(64512&e.charCodeAt(s))&&56320==(64512&e.charCodeAt(s+1))&&(n--,s++)
;return n}function getLengthableOrigin(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function util_issue(...e){const[t,n,s]=e;return"string"==typeof t?{message:t,
code:"custom",input:n,inst:s}:{...t}}function own(e,t,n,s=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:s,value:n}),n}function hide(e,t,n){return own(e,t,n,!1)}
function derived(e,t){for(const n in e){const s=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return own(this,n,s(this))},set(e){own(this,n,e)}})}return t}
function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return null==this?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}let l,u=!1;const f={configurable:!0,get(){u=!0}}
;function defineLazyInternal(e,t,n){const s=Object.getPrototypeOf(e._zod);t in s&&l!==e._zod?l=void 0:(l=e._zod,Object.defineProperty(s,t,{configurable:!0,get(){Object.defineProperty(this,t,f)
;const e=u;u=!1;try{const s=n(this);return u?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),u=u||e,s}catch(n){throw delete this[t],u=u||e,n}},set(e){
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function installLazyProp(e,t,n,s){const r=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t)
;r&&Object.defineProperty(r,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:s,value:e})}})}function constantCatch(e){const fn=()=>e
;return fn["~constantCatch"]=!0,fn}var d;const p={value:void 0,enumerable:!1};let h="captureStackTrace"in Error?Error:null;function $constructor(e,t,n,s){function Internals(e){this.def=e,
this.constr=_,this.traits=new Set}Internals.prototype={};const r=n,o=r&&new WeakSet;function init(n,s){if(n._zod){if(n._zod.traits.has(e))return}else{p.value=new Internals(s);try{
Object.defineProperty(n,"_zod",p)}finally{p.value=void 0}}if(n._zod.traits.add(e),t(n,s),o){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let s=e;for(;s&&s!==t;)s=Object.getPrototypeOf(s)
;const i=s??e;o.has(i)||(o.add(i),function(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):defineBound(e,n,s.value)}}(i,r))}
const i=_.prototype;for(const e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}const i=s?.Parent??Object;class Definition extends i{}function _(e){
const t=s?.Parent?function(e){const t=h;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return h=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}(Definition):this;init(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const r=globalThis.__zod_globalConfig?.postProcessor;return r&&r(t),t}
return Object.defineProperty(Definition,"name",{value:e}),Object.defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{
value:t=>!!(s?.Parent&&t instanceof s.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(_,"name",{value:e}),_}class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}}(d=globalThis).__zod_globalConfig??(d.__zod_globalConfig={});const m=globalThis.__zod_globalConfig;function config(e){return e&&Object.assign(m,e),m}
class $ZodCyclicError extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}}const g="~memo",y=[];function isRef(e){
return null!==e&&"object"==typeof e}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const v=new WeakMap;function isRecursive(e,t,n){const s=v.get(e)
;if(void 0!==s)return s?2:0;if(t.has(e))return 2;t.add(e);let r=0;const check=e=>{if(2!==r&&e?._zod){const s=isRecursive(e,t,n);s>r&&(r=s)}},merge=e=>{e>r&&(r=e)},o=e._zod.def,i=o.type;switch(i){
case"object":{const e=rawShape(o);merge(e?((e,s)=>{let r=0;for(const o of Reflect.ownKeys(e)){const i=Object.getOwnPropertyDescriptor(e,o);if(s&&!i.enumerable)continue
;const a=i.get?1:i.value?._zod?isRecursive(i.value,t,n):0;a>r&&(r=a)}return r})(e,!0):1),check(o.catchall);break}case"array":check(o.element);break;case"tuple":for(const e of o.items)check(e)
;check(o.rest);break;case"record":case"map":check(o.keyType),check(o.valueType);break;case"set":check(o.valueType);break;case"union":for(const e of o.options)check(e);break;case"intersection":
check(o.left),check(o.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(o.innerType);break
;case"pipe":check(o.in),check(o.out);break;case"function":check(o.input),check(o.output);break;case"lazy":{const s=o._cachedInner??(n?e._zod.innerType:void 0);merge(s?isRecursive(s,t,!1):1);break}
case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":
case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const e in o){const t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue;const n=t.value
;if(n&&"object"==typeof n)if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}return t.delete(e),function(e,t){1!==t&&v.set(e,2===t);return t}(e,r)}let b;const w=[],E={alloc(e,t,n){
const s=b;if(!s)return n;b=void 0;const r={value:n,issues:null};return s.set(t.value,r),w.push(r),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{
const t=e._zod.parse,wrapped=(e,n)=>{if("backward"!==n.direction&&function(e,t){const n=e[g]?.backEdges;return void 0!==n&&isRef(t)&&n.has(t)}(n,e.value))throw new $ZodCyclicError;return t(e,n)}
;e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})},attach(e){var t;let n,s,r,o=!1;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const t=e._zod.parse,wrapped=(i,a)=>{
if(void 0===n){const s=isRecursive(e,new Set,!1);if(0===s)return e._zod.parse=t,e._zod.run===wrapped&&(e._zod.run=t),t(i,a);2===s||o?n=!0:o=!0}const c=i.value;if(!isRef(c))return t(i,a);let l,u=a[g]
;u||(u={buckets:new WeakMap,backEdges:void 0},a[g]=u),s===a?l=r:(l=function(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}(u,e),s=a,r=l);const f=l.get(c)
;if(f)return i.value=f.value,f.issues?f.issues.length&&i.issues.push(...cloneIssues(f.issues)):(i.memo=!0,u.backEdges??(u.backEdges=new WeakSet),u.backEdges.add(f.value)),i;b=l
;const d=w.length,p=t(i,a);b=void 0;const h=w.length>d?w.pop():void 0;return p instanceof Promise?p.then(e=>(h&&(h.issues=e.issues.length?cloneIssues(e.issues):y),
e)):(h&&(h.issues=p.issues.length?cloneIssues(p.issues):y),p)};e._zod.parse=wrapped,e._zod.run===t&&(e._zod.run=wrapped)})}}
;const S=/^[cC][0-9a-z]{6,}$/,k=/^[0-9a-z]+$/,$=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,O=/^[0-9a-vA-V]{20}$/,A=/^[A-Za-z0-9]{27}$/,N=/^[a-zA-Z0-9_-]{21}$/
;const I=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,P=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,T=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;const L=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,x=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,z=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,C=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,R=/^https?$/,j=/^\+[1-9]\d{6,14}$/,M="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function regexes_anchor(e){return new RegExp(`^${e}$`)}const D=regexes_anchor(M);function timeSource(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;return"number"==typeof e.precision?-1===e.precision?`${t}`:0===e.precision?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
}const F=/^[\s\S]{0,}$/,U=/^-?\d+$/,B=/^-?\d+(?:\.\d+)?$/,K=/^(?:true|false)$/i,Z=/^[^A-Z]*$/,q=/^[^a-z]*$/;const V=$constructor("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])}),_whenHasLength=e=>{const t=e.value;return!(n=t,null==n||void 0===t.length);var n},J=$constructor("$ZodCheckMaxLength",(e,t)=>{var n;V.init(e,t),
(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const s=n.value,r=s.length;if(("string"==typeof s&&r>t.maximum?codePointLength(s):r)<=t.maximum)return;const o=getLengthableOrigin(s)
;n.issues.push({origin:o,code:"too_big",maximum:t.maximum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),Y=$constructor("$ZodCheckMinLength",(e,t)=>{var n;V.init(e,t),
(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const s=n.value,r=s.length;if(("string"==typeof s&&r>=t.minimum&&r<2*t.minimum?codePointLength(s):r)>=t.minimum)return
;const o=getLengthableOrigin(s);n.issues.push({origin:o,code:"too_small",minimum:t.minimum,inclusive:!0,input:s,inst:e,continue:!t.abort})}}),G=$constructor("$ZodCheckLengthEquals",(e,t)=>{var n
;V.init(e,t),(n=e._zod.def).when??(n.when=_whenHasLength),e._zod.check=n=>{const s=n.value,r=s.length,o="string"==typeof s&&r>=t.length&&r<=2*t.length?codePointLength(s):r;if(o===t.length)return
;const i=getLengthableOrigin(s),a=o>t.length;n.issues.push({origin:i,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,
continue:!t.abort})}}),W=$constructor("$ZodCheckStringFormat",(e,t)=>{var n,s;V.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({
origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(s=e._zod).check??(s.check=()=>{})
}),X=$constructor("$ZodCheckRegex",(e,t)=>{W.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",format:"regex",
input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),H=$constructor("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Z),W.init(e,t)}),Q=$constructor("$ZodCheckUpperCase",(e,t)=>{
t.pattern??(t.pattern=q),W.init(e,t)}),ee=$constructor("$ZodCheckIncludes",(e,t)=>{V.init(e,t);const n=escapeRegex(t.includes),s=new RegExp("number"==typeof t.position?`^.{${t.position},}${n}`:n)
;t.pattern=s,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort
})}}),te=$constructor("$ZodCheckStartsWith",(e,t)=>{V.init(e,t);const n=new RegExp(`^${escapeRegex(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=n=>{
n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}
}),ne=$constructor("$ZodCheckEndsWith",(e,t)=>{V.init(e,t);const n=new RegExp(`.*${escapeRegex(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({
origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});const se=$constructor("$ZodCheckOverwrite",(e,t)=>{V.init(e,t),e._zod.check=e=>{
e.value=t.tx(e.value)}});class Doc{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){
if("function"==typeof e)return e(this,{execution:"sync"}),void e(this,{execution:"async"})
;const t=e.split("\n").filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),s=t.map(e=>e.slice(n)).map(e=>" ".repeat(2*this.indent)+e);for(const e of s)this.content.push(e)}compile(){
const e=Function,t=this?.content??[""];return new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed))}}const re={major:4,
minor:6,patch:7},oe=$constructor("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=re
;const s=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[];for(const t of r)for(const n of t._zod.onattach)n(e);if(0===r.length)(n=e._zod).deferred??(n.deferred=[]),
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const runChecks=(t,n,s)=>{if(t.memo)return t;let r,o=aborted(t);for(const i of n){if(i._zod.def.when){if(explicitlyAborted(t))continue
;if(!i._zod.def.when(t))continue}else if(o)continue;const n=t.issues.length,a=i._zod.check(t);if(a instanceof Promise&&!1===s?.async)throw new $ZodAsyncError
;if(r||a instanceof Promise)r=(r??Promise.resolve()).then(async()=>{await a;t.issues.length!==n&&(attachSchema(t.issues,n,e),o||(o=aborted(t,n)))});else{if(t.issues.length===n)continue
;attachSchema(t.issues,n,e),o||(o=aborted(t,n))}}return r?r.then(()=>t):t},handleCanaryResult=(t,n,s)=>{if(aborted(t))return t.aborted=!0,t;const o=runChecks(n,r,s);if(o instanceof Promise){
if(!1===s.async)throw new $ZodAsyncError;return o.then(t=>e._zod.parse(t,s))}return e._zod.parse(o,s)};e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if("backward"===n.direction){
const s=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:!0});return s instanceof Promise?s.then(e=>handleCanaryResult(e,t,n)):handleCanaryResult(s,t,n)}const s=e._zod.parse(t,n)
;if(s instanceof Promise){if(!1===n.async)throw new $ZodAsyncError;return s.then(e=>runChecks(e,r,n))}return runChecks(s,r,n)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},
set"~standard"(e){own(this,"~standard",e)}}),toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>finalizeIssue(e,t,config()))}:{value:e.value};function standardProps(e){return{
validate:t=>{const n={async:!1};try{const s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))return toStandardResult(s,n)}catch(e){}return async function(e,t){const n={async:!0}
;return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}}const ie=$constructor("$ZodString",(e,t)=>{oe.init(e,t),e._zod.pattern=t.pattern??F,
e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch(s){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}
}),ae=$constructor("$ZodStringFormat",(e,t)=>{W.init(e,t),ie.init(e,t)}),ce=$constructor("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=P),ae.init(e,t)}),le=$constructor("$ZodUUID",(e,t)=>{if(t.version){
const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(void 0===e)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(e))}else t.pattern??(t.pattern=uuid())
;ae.init(e,t)}),ue=$constructor("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=T),ae.init(e,t)});function canParseURL(e){try{
return"undefined"!=typeof URL&&"function"==typeof URL.canParse?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function validateURL(e,t){
return"normalize"in t||"hostname"in t||"protocol"in t?function(e,t){if(!t.normalize&&t.protocol?.source===R.source&&!/^https?:\/\//i.test(e))return 1;try{if("undefined"!=typeof URL){const t=URL
;if("function"==typeof t.parse)return t.parse(e)??2}return new URL(e)}catch{return 2}}(e,t):canParseURL(e)||2}const fe=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(fe,"")}
const de=$constructor("$ZodURL",(e,t)=>{ae.init(e,t),e._zod.check=n=>{try{const s=n.value.trim(),r=validateURL(s,t);return 1===r?void n.issues.push({code:"invalid_format",format:"url",
note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort}):2===r?void n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort
}):!0===r?void(n.value=stripTabAndNewline(s)):(t.hostname&&!function(e,t){return t.lastIndex=0,t.test(e.hostname)}(r,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",
note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!function(e,t){return t.lastIndex=0,
t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}(r,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),void(n.value=t.normalize?r.href:stripTabAndNewline(s)))}catch(s){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}
}),pe=$constructor("$ZodEmoji",(e,t)=>{
t.pattern??(t.pattern=new RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$","u")),ae.init(e,t)
}),he=$constructor("$ZodNanoID",(e,t)=>{if(void 0!==t.length&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);var n
;t.pattern??(t.pattern=void 0===t.length?N:(n=t.length,new RegExp(`^[a-zA-Z0-9_-]{${n}}$`))),ae.init(e,t)}),me=$constructor("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=S),ae.init(e,t)
}),ge=$constructor("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=k),ae.init(e,t)}),ye=$constructor("$ZodULID",(e,t)=>{t.pattern??(t.pattern=$),ae.init(e,t)}),ve=$constructor("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=O),ae.init(e,t)}),be=$constructor("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=A),ae.init(e,t)}),we=$constructor("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=function(e){
const t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${timeSource({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,s=e.local?`${n}|${timeSource({precision:e.precision
})}`:n;return new RegExp(`^${M}T(?:${s})$`)}(t)),ae.init(e,t)}),_e=$constructor("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=D),ae.init(e,t)}),Ee=$constructor("$ZodISOTime",(e,t)=>{
t.pattern??(t.pattern=new RegExp(`^${timeSource(t)}$`)),ae.init(e,t)}),Se=$constructor("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=I),ae.init(e,t)}),ke=$constructor("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=L),ae.init(e,t)}),$e=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){return!!$e.test(e)&&canParseURL(`http://[${e}]`)}const Oe=$constructor("$ZodIPv6",(e,t)=>{
t.pattern??(t.pattern=x),ae.init(e,t),e._zod.check=n=>{isValidIPv6(n.value)||n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}
}),Ae=$constructor("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=z),ae.init(e,t)});const Ne=$constructor("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=C),ae.init(e,t),e._zod.check=n=>{(function(e){
const t=e.split("/");if(2!==t.length)return!1;const[n,s]=t;if(!s)return!1;const r=Number(s);return`${r}`===s&&!(r<0||r>128)&&isValidIPv6(n)})(n.value)||n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(""===e)return!0;if(/\s/.test(e))return!1;if(e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}
const Ie=/^[0-9a-zA-Z+/]*={0,2}$/,Pe=$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Ie),ae.init(e,t),e._zod.check=n=>{isValidBase64(n.value)||n.issues.push({code:"invalid_format",
format:"base64",input:n.value,inst:e,continue:!t.abort})}}),Te=/^[A-Za-z0-9_-]*$/;const Le=$constructor("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Te),ae.init(e,t),e._zod.check=n=>{(function(e){
if(!Te.test(e))return!1;const t=e.replace(/[-_]/g,e=>"-"===e?"+":"/");return isValidBase64(t.padEnd(4*Math.ceil(t.length/4),"="))})(n.value)||n.issues.push({code:"invalid_format",format:"base64url",
input:n.value,inst:e,continue:!t.abort})}}),xe=$constructor("$ZodE164",(e,t)=>{t.pattern??(t.pattern=j),ae.init(e,t)});const ze=$constructor("$ZodJWT",(e,t)=>{ae.init(e,t),e._zod.check=n=>{
(function(e,t=null){try{const n=e.split(".");if(3!==n.length)return!1;const[s]=n;if(!s)return!1;const r=JSON.parse(atob(s));return!("typ"in r&&"JWT"!==r?.typ||!r.alg||t&&(!("alg"in r)||r.alg!==t))
}catch{return!1}})(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),Ce=$constructor("$ZodBoolean",(e,t)=>{oe.init(e,t),e._zod.pattern=K,
e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const r=n.value;return"boolean"==typeof r||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}
}),Re=$constructor("$ZodUnknown",(e,t)=>{oe.init(e,t),e._zod.parse=e=>e}),je=$constructor("$ZodNever",(e,t)=>{oe.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",code:"invalid_type",
input:t.value,inst:e}),t)});function capSize(e,t){const n=sizeCaps(e._zod.def.checks);if(!n.length)return;const s=Math.min(...n.map(e=>e[0])),r=e._zod.parse;e._zod.parse=(n,o)=>{const i=t(n.value)
;if(i>s&&!o?.skipChecks&&"backward"!==o?.direction)for(const[t,s]of sizeCaps(e._zod.def.checks))if(i>t&&s._zod.def.when(n)){const t=n.issues.length;return s._zod.check(n),n.issues[t].continue=!1,
attachSchema(n.issues,t,e),n}return r(n,o)}}const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){e.issues.length&&t.issues.push(...prefixIssues(n,e.issues)),
t.value[n]=e.value}const Me=$constructor("$ZodArray",(e,t)=>{oe.init(e,t);const n=m.memoizer;n?.attach(e),e._zod.parse=(s,r)=>{const o=s.value;if(!Array.isArray(o))return s.issues.push({
expected:"array",code:"invalid_type",input:o,inst:e}),s;s.value=n?n.alloc(e,s,Array(o.length),r):Array(o.length);const i=[],a=r?.abortEarly;for(let e=0;e<o.length;e++){
const n=o[e],c=t.element._zod.run({value:n,issues:[]},r);if(c instanceof Promise)i.push(c.then(t=>handleArrayResult(t,s,e)));else if(handleArrayResult(c,s,e),a&&0!==c.issues.length&&aborted(c))break}
return i.length?Promise.all(i).then(()=>s):s},capSize(e,arraySize)});function handlePropertyResult(e,t,n,s,r,o){const i=n in s,a="optional"===o;if(i||!a||"optional"!==r){if(e.issues.length){
if(void 0!==r&&a&&!i)return;t.issues.push(...prefixIssues(n,e.issues))}i||void 0!==r?void 0===e.value?(i||"defaulted"===r&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const De=[];function normalizeDef(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:De,r=s.length?[...t,...s]:t
;for(const t of r)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`);const o=(i=e.shape,
Object.keys(i).filter(e=>void 0!==i[e]._zod.optin&&"optional"===i[e]._zod.optout));var i;return{...e,allKeys:r,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}
function handleCatchall(e,t,n,s,r,o,i){const a=[],c=r.keySet,l=r.catchall._zod,u=l.def.type,f=l.optin,d=l.optout;let p=0;for(const r in t){if(i&&n.issues.length!==p){if(aborted(n,p))break
;p=n.issues.length}if(c.has(r))continue;if("__proto__"===r){"never"===u&&a.push(r);continue}if("never"===u){a.push(r);continue}const o=l.run({value:t[r],issues:[]},s)
;o instanceof Promise?e.push(o.then(e=>handlePropertyResult(e,n,r,t,f,d))):handlePropertyResult(o,n,r,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:o,continue:!0
}),e.length?Promise.all(e).then(()=>n):n}const Fe=$constructor("$ZodObject",(e,t)=>{oe.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){const get=()=>{
const e={...s};return Object.defineProperty(t,"shape",{value:e}),get.raw=e,e};get.raw=s,Object.defineProperty(t,"shape",{get})}const r=cached(()=>normalizeDef(t))
;defineLazyInternal(e,"propValues",e=>{const t=e.def.shape,n={};for(const e in t){const s=t[e]._zod;if(s.values){Object.prototype.hasOwnProperty.call(n,e)||util_assignProp(n,e,new Set)
;for(const t of s.values)n[e].add(t);void 0!==s.optin&&n[e].add(void 0)}}return n});const o=util_isObject,i=t.catchall;let a;const c=m.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{a??(a=r.value)
;const s=t.value;if(!o(s))return t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};const l=[],u=a.shape,f=n?.abortEarly;let d=t.issues.length
;for(const e of a.allKeys){if(f&&t.issues.length!==d){if(aborted(t,d))break;d=t.issues.length}if("__proto__"===e)continue;const r=u[e],o=r._zod.optin,i=r._zod.optout,a=r._zod.run({value:s[e],issues:[]
},n);a instanceof Promise?l.push(a.then(n=>handlePropertyResult(n,t,e,s,o,i))):handlePropertyResult(a,t,e,s,o,i)}return i?handleCatchall(l,s,t,n,r.value,e,!0===f):l.length?Promise.all(l).then(()=>t):t
}}),Ue=$constructor("$ZodObjectJIT",(e,t)=>{Fe.init(e,t);const n=e._zod.parse,s=cached(()=>normalizeDef(t)),o=m.memoizer;let i;const a=util_isObject,c=!m.jitless,l=c&&r.value,u=t.catchall;let f
;e._zod.parse=(r,d)=>{f??(f=s.value);const p=r.value;return a(p)?c&&l&&!1===d?.async&&!0!==d.jitless?(i||(i=(t=>{const n=s.value,r=n.symbolKeys,i=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,
syms:r
}),parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;i.write("const input = payload.value;");const a=Object.create(null);let c=0;for(const e of n.allKeys)a[e]="key_"+c++
;i.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){if("__proto__"===e)continue
;const n=a[e],s="symbol"==typeof e?`syms[${r.indexOf(e)}]`:esc(e),o=`${s} in input`,c=t[e],l=c?._zod?.optin,u=void 0!==l,f="optional"===c?._zod?.optout;if(i.write(`const ${n} = ${parseStr(s)};`),
u&&f){const e="optional"===l?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;i.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,s)}\n          }\n\n          if (${e}) {\n            newResult[${s}] = ${n}.value;\n          }\n        }\n\n      `)
}else u?(i.write(`\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n      `),
"defaulted"===l?i.write(`newResult[${s}] = ${n}.value;`):i.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${s}] = ${n}.value;\n        }\n      `)):i.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${s}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${s}] = ${n}.value;\n        }\n\n      `)
}return i.write("payload.value = newResult;"),i.write("return payload;"),i.compile()})(t.shape)),r=i(r,d),u?handleCatchall([],p,r,d,f,e,!0===d?.abortEarly):r):n(r,d):(r.issues.push({expected:"object",
code:"invalid_type",input:p,inst:e}),r)}});function handleUnionResults(e,t,n,s){for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const r=e.filter(e=>!aborted(e))
;return 1===r.length?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>finalizeIssue(e,s,config())))}),t)}
const Be=$constructor("$ZodUnion",(e,t)=>{
oe.init(e,t),defineLazyInternal(e,"optin",e=>e.def.options.some(e=>"defaulted"===e._zod.optin)?"defaulted":e.def.options.some(e=>void 0!==e._zod.optin)?"optional":void 0),
defineLazyInternal(e,"optout",e=>e.def.options.some(e=>"optional"===e._zod.optout)?"optional":void 0),defineLazyInternal(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),defineLazyInternal(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){
const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>cleanRegex(e.source)).join("|")})$`)}});const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(s,r)=>{
if(n)return n(s,r);let o=!1;const i=[];for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},r);if(t instanceof Promise)i.push(t),o=!0;else{if(0===t.issues.length)return t;i.push(t)}}
return o?Promise.all(i).then(t=>handleUnionResults(t,s,e,r)):handleUnionResults(i,s,e,r)}});const Ke=$constructor("$ZodIntersection",(e,t)=>{oe.init(e,t),e._zod.parse=(e,n)=>{
const s=e.value,r=t.left._zod.run({value:s,issues:[]},n),o=t.right._zod.run({value:s,issues:[]},n)
;return r instanceof Promise||o instanceof Promise?Promise.all([r,o]).then(([t,n])=>handleIntersectionResults(e,t,n)):handleIntersectionResults(e,r,o)}});function mergeValues(e,t){if(e===t)return{
valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:!0,data:e};if(isPlainObject(e)&&isPlainObject(t)){
const n=Object.keys(t),s=Object.keys(e).filter(e=>-1!==n.indexOf(e)),r={...e,...t};Object.prototype.hasOwnProperty.call(r,"__proto__")&&delete r.__proto__;for(const n of s){if("__proto__"===n)continue
;const s=mergeValues(e[n],t[n]);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r[n]=s.data}return{valid:!0,data:r}}if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let s=0;s<e.length;s++){const r=mergeValues(e[s],t[s]);if(!r.valid)return{valid:!1,mergeErrorPath:[s,...r.mergeErrorPath]}
;n.push(r.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const s=new Map;let r;const o=new Map,collect=(e,t)=>{let n
;if("unrecognized_keys"!==e.code||e.path?.length){if("invalid_key"!==e.code||"record"!==e.origin||1!==e.path?.length)return!1;{const t=String(e.path[0]);o.has(t)||o.set(t,e),n=[t]}}else r??(r=e),
n=e.keys;for(const e of n)s.has(e)||s.set(e,{}),s.get(e)[t]=!0;return!0};for(const n of t.issues)collect(n,"l")||e.issues.push(n);for(const t of n.issues)collect(t,"r")||e.issues.push(t)
;const i=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(i.length){const t=r?i.filter(e=>r.keys.includes(e)):[];t.length&&e.issues.push({...r,keys:t})
;for(const n of i)!t.includes(n)&&o.has(n)&&e.issues.push(o.get(n))}const a=mergeValues(t.value,n.value);if(!a.valid){if(aborted(e))return e
;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}const Ze=$constructor("$ZodRecord",(e,t)=>{oe.init(e,t);const n=m.memoizer
;n?.attach(e),e._zod.parse=(s,r)=>{const o=s.value;if(!isPlainObject(o))return s.issues.push({expected:"record",code:"invalid_type",input:o,inst:e}),s;const i=[],a=t.keyType._zod.values
;if(a&&!t.partial){s.value=n?n.alloc(e,s,{},r):{};const c=new Set;for(const n of a)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){if(c.add("number"==typeof n?n.toString():n),
"__proto__"===n)continue;const a=t.keyType._zod.run({value:n,issues:[]},r);if(a instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(a.issues.length){
s.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(e=>finalizeIssue(e,r,config())),input:n,path:[n],inst:e});continue}const l=a.value;if("__proto__"===l)continue
;const u=t.valueType._zod.run({value:o[n],issues:[]},r);u instanceof Promise?i.push(u.then(e=>{e.issues.length&&s.issues.push(...prefixIssues(n,e.issues)),s.value[l]=e.value
})):(u.issues.length&&s.issues.push(...prefixIssues(n,u.issues)),s.value[l]=u.value)}let l;for(const e in o)if(!c.has(e))if("loose"===t.mode){if("__proto__"===e)continue;s.value[e]=o[e]}else l=l??[],
l.push(e);l&&l.length>0&&s.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:l,continue:!0})}else{let c;s.value=n?n.alloc(e,s,{},r):{};for(const n of Reflect.ownKeys(o)){
if("__proto__"===n)continue;if(!Object.prototype.propertyIsEnumerable.call(o,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},r)
;if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if("string"==typeof n&&B.test(n)&&l.issues.length){const e=t.keyType._zod.run({value:Number(n),
issues:[]},r);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently");0===e.issues.length&&(l=e)}if(l.issues.length){
"loose"===t.mode?s.value[n]=o[n]:a?(c=c??[],c.push(n)):s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>finalizeIssue(e,r,config())),input:n,path:[n],inst:e});continue}
const u=l.value;if("__proto__"===u)continue;const f=t.valueType._zod.run({value:o[n],issues:[]},r);f instanceof Promise?i.push(f.then(e=>{e.issues.length&&s.issues.push(...prefixIssues(n,e.issues)),
s.value[u]=e.value})):(f.issues.length&&s.issues.push(...prefixIssues(n,f.issues)),s.value[u]=f.value)}c&&c.length>0&&s.issues.push({code:"unrecognized_keys",input:o,inst:e,keys:c,continue:!0})}
return i.length?Promise.all(i).then(()=>s):s}});const qe=$constructor("$ZodEnum",(e,t)=>{oe.init(e,t);const n=getEnumValues(t.entries),s=new Set(n);e._zod.values=s,defineLazyInternal(e,"pattern",e=>{
const t=getEnumValues(e.def.entries).filter(e=>o.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>escapeRegex(e.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(t,r)=>{const o=t.value
;return s.has(o)||t.issues.push({code:"invalid_value",values:n,input:o,inst:e}),t}}),Ve=$constructor("$ZodLiteral",(e,t)=>{oe.init(e,t);const n=new Set(t.values);e._zod.values=n,
defineLazyInternal(e,"pattern",e=>{const t=e.def.values;return new RegExp(t.length?`^(${t.map(e=>"string"==typeof e?escapeRegex(e):e?escapeRegex(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")
}),e._zod.parse=(s,r)=>{const o=s.value;return n.has(o)||s.issues.push({code:"invalid_value",values:t.values,input:o,inst:e}),s}}),Je=$constructor("$ZodTransform",(e,t)=>{oe.init(e,t),
e._zod.optin="optional",m.memoizer?.guard(e),e._zod.parse=(n,s)=>{if("backward"===s.direction)throw new $ZodEncodeError(e.constructor.name);const r=t.transform(n.value,n);if(s.async){
return(r instanceof Promise?r:Promise.resolve(r)).then(e=>(n.value=e,n))}if(r instanceof Promise)throw new $ZodAsyncError;return n.value=r,n}});function handleOptionalResult(e,t){
return e.value=t.issues.length?void 0:t.value,e}const Ye=$constructor("$ZodOptional",(e,t)=>{oe.init(e,t),
defineLazyInternal(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),e._zod.optout="optional",defineLazyInternal(e,"values",e=>{const t=e.def.innerType._zod.values
;return t?new Set([...t,void 0]):void 0}),defineLazyInternal(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${cleanRegex(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{
if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e;const s=t.innerType._zod.run({value:e.value,issues:[]},n)
;return s instanceof Promise?s.then(t=>handleOptionalResult(e,t)):handleOptionalResult(e,s)}return t.innerType._zod.run(e,n)}}),Ge=$constructor("$ZodExactOptional",(e,t)=>{Ye.init(e,t),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),defineLazyInternal(e,"pattern",e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)
}),We=$constructor("$ZodNullable",(e,t)=>{oe.init(e,t),defineLazyInternal(e,"optin",e=>e.def.innerType._zod.optin),defineLazyInternal(e,"optout",e=>e.def.innerType._zod.optout),
defineLazyInternal(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${cleanRegex(t.source)}|null)$`):void 0}),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)
}),Xe=$constructor("$ZodDefault",(e,t)=>{oe.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{
if("backward"===n.direction)return t.innerType._zod.run(e,n);if(void 0===e.value)return e.value=t.defaultValue,e;const s=t.innerType._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handleDefaultResult(e,t)):handleDefaultResult(s,t)}});function handleDefaultResult(e,t){return void 0===e.value&&(e.value=t.defaultValue),e}
const He=$constructor("$ZodPrefault",(e,t)=>{oe.init(e,t),e._zod.optin="defaulted",defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),
e._zod.parse=(e,n)=>("backward"===n.direction||void 0===e.value&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),Qe=$constructor("$ZodNonOptional",(e,t)=>{oe.init(e,t),
defineLazyInternal(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>void 0!==e)):void 0}),e._zod.parse=(n,s)=>{const r=t.innerType._zod.run(n,s)
;return r instanceof Promise?r.then(t=>handleNonOptionalResult(t,e)):handleNonOptionalResult(r,e)}});function handleNonOptionalResult(e,t){return e.issues.length||void 0!==e.value||e.issues.push({
code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function handleCatchResult(e,t,n,s){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{
issues:t.issues.map(e=>finalizeIssue(e,s,config()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const et=$constructor("$ZodCatch",(e,t)=>{oe.init(e,t),
defineLazyInternal(e,"optin",e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional"),defineLazyInternal(e,"optout",e=>e.def.innerType._zod.optout),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const s=t.innerType._zod.run({value:e.value,issues:[]
},n);return s instanceof Promise?s.then(s=>handleCatchResult(e,s,t,n)):handleCatchResult(e,s,t,n)}}),tt=$constructor("$ZodPipe",(e,t)=>{oe.init(e,t),
defineLazyInternal(e,"values",e=>e.def.in._zod.values),defineLazyInternal(e,"optin",e=>e.def.in._zod.optin),defineLazyInternal(e,"optout",e=>e.def.out._zod.optout),
defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if("backward"===n.direction){const s=t.out._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handlePipeResult(e,t.in,n)):handlePipeResult(s,t.in,n)}const s=t.in._zod.run(e,n)
;return s instanceof Promise?s.then(e=>handlePipeResult(e,t.out,n)):handlePipeResult(s,t.out,n)}});function handlePipeResult(e,t,n){return e.issues.some(e=>"unrecognized_keys"!==e.code)?(e.aborted=!0,
e):t._zod.run({value:e.value,issues:e.issues},n)}const nt=$constructor("$ZodReadonly",(e,t)=>{oe.init(e,t),defineLazyInternal(e,"propValues",e=>e.def.innerType._zod.propValues),
defineLazyInternal(e,"values",e=>e.def.innerType._zod.values),defineLazyInternal(e,"optin",e=>e.def.innerType?._zod?.optin),defineLazyInternal(e,"optout",e=>e.def.innerType?._zod?.optout),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const s=t.innerType._zod.run(e,n);return s instanceof Promise?s.then(handleReadonlyResult):handleReadonlyResult(s)}})
;function handleReadonlyResult(e){return e.memo||(e.value=Object.freeze(e.value)),e}const st=$constructor("$ZodCustom",(e,t)=>{V.init(e,t),oe.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const s=n.value,r=t.fn(s);if(r instanceof Promise)return r.then(t=>handleRefineResult(t,n,s,e));handleRefineResult(r,n,s,e)}});function handleRefineResult(e,t,n,s){if(!e){const e={code:"custom",
input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(e.params=s._zod.def.params),t.issues.push(util_issue(e))}}var rt;class $ZodRegistry{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,
this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={
...this.get(t)??{}};delete n.id;const s={...n,...this._map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(rt=globalThis).__zod_globalRegistry??(rt.__zod_globalRegistry=new $ZodRegistry);const ot=globalThis.__zod_globalRegistry;function snapshotChecks(e){return e.checks&&(e.checks=[...e.checks]),e}
function _maxLength(e,t){return new J({check:"max_length",...normalizeParams(t),maximum:e})}function _minLength(e,t){return new Y({check:"min_length",...normalizeParams(t),minimum:e})}
function _length(e,t){return new G({check:"length_equals",...normalizeParams(t),length:e})}function _overwrite(e){return new se({check:"overwrite",tx:e})}function _superRefine(e,t){
const n=function(e,t){const n=new V({check:"custom",...normalizeParams(t)});return n._zod.check=e,n}(t=>(t.addIssue=e=>{if("string"==typeof e)t.issues.push(util_issue(e,t.value,n._zod.def));else{
const s=e;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=t.value),s.inst??(s.inst=n),s.continue??(s.continue=!n._zod.def.abort),t.issues.push(util_issue(s))}},
e(t.value,t)),t);return n}function assignProps(e,...t){for(const n of t)for(const t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&util_assignProp(e,t,n[t]);return e}
function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12";return"draft-4"===t&&(t="draft-04"),"draft-7"===t&&(t="draft-07"),{processors:e.processors??{},
metadataRegistry:e?.metadata??ot,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,s,r){
const o="function"==typeof t.unrepresentable?t.unrepresentable({zodSchema:e,path:s.path,message:r}):t.unrepresentable;if("any"===o)return!1;if(void 0===o||"throw"===o)throw new Error(r)
;return Object.assign(n,o),!0}function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var s;const r=e._zod.def,o=t.seen.get(e);if(o){o.count++
;return n.schemaPath.includes(e)&&(o.cycle=n.path),o.schema}const i={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0
;const a=e._zod.toJSONSchema?.();if(a)i.schema=a;else{const s={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,s);else{
const n=i.schema,o=t.processors[r.type];if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${r.type}`);o(e,t,n,s)}const o=e._zod.parent;o&&(i.ref||(i.ref=o),
to_json_schema_processSchema(o,t,s),t.seen.get(o).isParent=!0)}const c=t.metadataRegistry.get(e);c&&assignProps(i.schema,c),"input"===t.io&&isTransforming(e)&&(delete i.schema.examples,
delete i.schema.default),"input"===t.io&&"_prefault"in i.schema&&((s=i.schema).default??(s.default=i.schema._prefault)),delete i.schema._prefault;return t.seen.get(e).schema}
function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const s=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=s.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);s.set(n,t[0])}}
const extractToDef=t=>{if(t[1].schema.$ref)return;const s=t[1],{ref:r,defId:o}=(t=>{const s="draft-2020-12"===e.target?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id,r=e.external.uri??(e=>e);if(n)return{ref:r(n)};const o=t[1].defId??t[1].schema.id??"schema"+e.counter++;return t[1].defId=o,{defId:o,
ref:`${r("__shared")}#/${s}/${encodeJSONPointerSegment(o)}`}}const r=`#/${s}/`;if(t[1]===n&&!t[1].schema.id)return{ref:"#"};const o=t[1].schema.id??"__schema"+e.counter++;return{defId:o,
ref:r+encodeJSONPointerSegment(o)}})(t);s.def={...s.schema},o&&(s.defId=o);const i=s.schema;for(const e in i)delete i[e];i.$ref=r};if("throw"===e.cycles)for(const t of e.seen.entries()){const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const n of e.seen.entries()){
const s=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){const s=e.external.registry.get(n[0])?.id;if(t!==n[0]&&s){extractToDef(n);continue}}const r=e.metadataRegistry.get(n[0])?.id
;r?extractToDef(n):(s.cycle||s.count>1&&"ref"===e.reused)&&extractToDef(n)}e.external&&(e.sharedDefsExtractedFor=e.external)}function compactTypeUnion(e){const t=e.anyOf
;if(!Array.isArray(t)||0===t.length||void 0!==e.type)return;const n=[];for(const e of t){if(!e||"object"!=typeof e)return;compactTypeUnion(e);const t=Object.keys(e)
;if(1!==t.length||"type"!==t[0])return;const s=e.type;for(const e of Array.isArray(s)?s:[s]){if("string"!=typeof e)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=1===n.length?n[0]:n}
const it=new Set(["type","properties","required","additionalProperties"]),at=["oneOf","anyOf"];function undeclaredConstraint(e){const t=e.additionalProperties
;return void 0===t||!1===t||"object"!=typeof t||null===t?null:Object.keys(t).length?t:null}function foldObjects(e){const t=[];for(const n of e){if("object"!=typeof n||"object"!==n.type)return null
;for(const e in n)if(!it.has(e))return null;t.push(n)}const n={},s=new Set;for(const e of t){for(const s in e.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;const e=[]
;for(const n of t){const t=n.properties?.[s]??undeclaredConstraint(n);null!=t&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}util_assignProp(n,s,1===e.length?e[0]:foldObjects(e)??{
allOf:e})}for(const t of e.required??[])s.add(t)}const r={type:"object",properties:n};if(s.size&&(r.required=[...s]),t.every(e=>!1===e.additionalProperties))r.additionalProperties=!1;else{const e=[]
;for(const n of t){const t=undeclaredConstraint(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}1===e.length?r.additionalProperties=e[0]:e.length>1&&(r.additionalProperties={allOf:e
})}return r}function foldIntersection(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of it)if(t in e)return;const n=t.filter(e=>at.some(t=>Array.isArray(e[t])));let s=null
;if(n.length){const e=n[0],r=at.find(t=>Array.isArray(e[t]));if(1!==Object.keys(e).length)return;const o=t.filter(t=>t!==e),i=e[r].map(e=>foldObjects([...o,e]));if(i.some(e=>!e))return;s={[r]:i}
}else s=foldObjects(t);s&&(delete e.allOf,assignProps(e,s))}function to_json_schema_finalize(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;const flattenRef=t=>{const n=e.seen.get(t);if(null===n.ref)return;const s=n.def??n.schema,r={...s},o=n.ref;if(n.ref=null,o){flattenRef(o);const n=e.seen.get(o),i=n.schema
;!i.$ref||"draft-07"!==e.target&&"draft-04"!==e.target&&"openapi-3.0"!==e.target?assignProps(s,i):(s.allOf=s.allOf??[],s.allOf.push(i)),assignProps(s,r)
;if(t._zod.parent===o)for(const e in s)"$ref"!==e&&"allOf"!==e&&(e in r||delete s[e])
;if(i.$ref&&n.def)for(const e in s)"$ref"!==e&&"allOf"!==e&&e in n.def&&JSON.stringify(s[e])===JSON.stringify(n.def[e])&&delete s[e]}const i=t._zod.parent;if(i&&i!==o){flattenRef(i)
;const t=e.seen.get(i);if(t?.schema.$ref&&(s.$ref=t.schema.$ref,t.def))for(const e in s)"$ref"!==e&&"allOf"!==e&&e in t.def&&JSON.stringify(s[e])===JSON.stringify(t.def[e])&&delete s[e]}e.override({
zodSchema:t,jsonSchema:s,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if("openapi-3.0"!==e.target)for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema);for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const s=t.get(n);s?s.push(e):t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const s={}
;if("draft-2020-12"===e.target?s.$schema="https://json-schema.org/draft/2020-12/schema":"draft-07"===e.target?s.$schema="http://json-schema.org/draft-07/schema#":"draft-04"===e.target?s.$schema="http://json-schema.org/draft-04/schema#":e.target,
e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(n)}assignProps(s,n.defId?n.schema:n.def??n.schema)
;const r=e.metadataRegistry.get(t)?.id;void 0!==r&&s.id===r&&delete s.id;const o=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
;e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,util_assignProp(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),
e.external||Object.keys(o).length>0&&("draft-2020-12"===e.target?s.$defs=o:s.definitions=o);try{const n=JSON.parse(JSON.stringify(s));return Object.defineProperty(n,"~standard",{value:{
...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:!1,writable:!1}),n}catch(e){
throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const s=e._zod.def;if("transform"===s.type)return!0
;if("array"===s.type)return isTransforming(s.element,n);if("set"===s.type)return isTransforming(s.valueType,n);if("lazy"===s.type)return isTransforming(s.getter(),n)
;if("promise"===s.type||"optional"===s.type||"nonoptional"===s.type||"nullable"===s.type||"readonly"===s.type||"default"===s.type||"prefault"===s.type||"catch"===s.type)return isTransforming(s.innerType,n)
;if("intersection"===s.type)return isTransforming(s.left,n)||isTransforming(s.right,n);if("record"===s.type||"map"===s.type)return isTransforming(s.keyType,n)||isTransforming(s.valueType,n)
;if("pipe"===s.type)return!!e._zod.traits.has("$ZodCodec")||(isTransforming(s.in,n)||isTransforming(s.out,n));if("object"===s.type){for(const e in s.shape)if(isTransforming(s.shape[e],n))return!0
;return!1}if("union"===s.type){for(const e of s.options)if(isTransforming(e,n))return!0;return!1}if("tuple"===s.type){for(const e of s.items)if(isTransforming(e,n))return!0
;return!(!s.rest||!isTransforming(s.rest,n))}return!1}const createStandardJSONSchemaMethod=(e,t,n={})=>s=>{const{libraryOptions:r,target:o}=s??{},i=to_json_schema_initializeContext({...r??{},target:o,
io:t,processors:n});return to_json_schema_processSchema(e,i),to_json_schema_extractDefs(i,e),to_json_schema_finalize(i,e)},narrowMin=(e,t,n)=>{(void 0===e[t]||n>e[t])&&(e[t]=n)},narrowMax=(e,t,n)=>{
(void 0===e[t]||n<e[t])&&(e[t]=n)},narrowBoth=(e,t)=>{narrowMin(e,"minimum",t),narrowMax(e,"maximum",t)},addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]),
e.multipleOf.includes(t)||e.multipleOf.push(t)},addPattern=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]
},setFormat=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)
},minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum),maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum),formatContributor=e=>(t,n)=>{setFormat(t,n.format);const[s,r]=e[n.format]
;narrowMin(t,"minimum",s),narrowMax(t,"maximum",r)},ct={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(i),bigint_format:formatContributor(a),
min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),
string_format:(e,t)=>{setFormat(e,t.format),t.pattern&&addPattern(e,t.pattern),"base64"!==t.format&&"base64url"!==t.format||(e.contentEncoding=t.format),(t.local||-1===t.precision)&&(e.laxFormat=!0)},
mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={},n=e._zod.def,s=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of s)ct[e._zod.def.check]?.(t,e._zod.def);const r=e._zod.bag;void 0!==r.minimum&&narrowMin(t,"minimum",r.minimum),
void 0!==r.exclusiveMinimum&&narrowMin(t,"exclusiveMinimum",r.exclusiveMinimum),void 0!==r.maximum&&narrowMax(t,"maximum",r.maximum),
void 0!==r.exclusiveMaximum&&narrowMax(t,"exclusiveMaximum",r.exclusiveMaximum),void 0!==r.multipleOf&&addDivisor(t,r.multipleOf),void 0!==r.format&&(t.format??(t.format=r.format),
r.format.includes("int")&&(t.isInt=!0)),r.mime&&intersectMime(t,r.mime);for(const e of r.patterns??[])addPattern(t,e);return t}const lt={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""
},ut=new Map([[Ie,/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/],[Te,/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/]]),exactPattern=e=>ut.get(e)??e,stringProcessor=(e,t,n,s)=>{
const r=n;r.type="string";const{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:l,laxFormat:u}=aggregateChecks(e);if("number"==typeof o&&(r.minLength=o),"number"==typeof i&&(r.maxLength=i),
a&&(r.format=lt[a]??a,""===r.format&&delete r.format,("time"===a||u)&&delete r.format),l&&(r.contentEncoding=l),c&&c.size>0){const e=[...c].map(exactPattern)
;1===e.length?r.pattern=e[0].source:e.length>1&&(r.allOf=[...e.map(e=>({..."draft-07"===t.target||"draft-04"===t.target||"openapi-3.0"===t.target?{type:"string"}:{},pattern:e.source}))])}
},booleanProcessor=(e,t,n,s)=>{n.type="boolean"},neverProcessor=(e,t,n,s)=>{n.not={}},enumProcessor=(e,t,n,s)=>{const r=getEnumValues(e._zod.def.entries)
;0!==r.length?(r.every(e=>"number"==typeof e)&&(n.type="number"),r.every(e=>"string"==typeof e)&&(n.type="string"),n.enum=r):n.not={}},literalProcessor=(e,t,n,s)=>{const r=e._zod.def
;if(0===r.values.length)return void(n.not={});const o=[];for(const i of r.values)if(void 0===i){if(handleUnrepresentable(e,t,n,s,"Literal `undefined` cannot be represented in JSON Schema"))return
}else if("bigint"==typeof i){if(handleUnrepresentable(e,t,n,s,"BigInt literals cannot be represented in JSON Schema"))return;o.push(Number(i))}else o.push(i);if(0===o.length);else if(1===o.length){
const e=o[0];n.type=null===e?"null":typeof e,"draft-04"===t.target||"openapi-3.0"===t.target?n.enum=[e]:n.const=e}else o.every(e=>"number"==typeof e)&&(n.type="number"),
o.every(e=>"string"==typeof e)&&(n.type="string"),o.every(e=>"boolean"==typeof e)&&(n.type="boolean"),o.every(e=>null===e)&&(n.type="null"),n.enum=o},customProcessor=(e,t,n,s)=>{
handleUnrepresentable(e,t,n,s,"Custom types cannot be represented in JSON Schema")},transformProcessor=(e,t,n,s)=>{handleUnrepresentable(e,t,n,s,"Transforms cannot be represented in JSON Schema")
},arrayProcessor=(e,t,n,s)=>{const r=n,o=e._zod.def,{minimum:i,maximum:a}=aggregateChecks(e);"number"==typeof i&&(r.minItems=i),"number"==typeof a&&(r.maxItems=a),r.type="array",
r.items=to_json_schema_processSchema(o.element,t,{...s,path:[...s.path,"items"]})};function inputOptin(e){const t=e._zod.def
;return"pipe"===t.type&&t.in._zod.traits.has("$ZodTransform")?inputOptin(t.out):"catch"===t.type?inputOptin(t.innerType):e._zod.optin}const objectProcessor=(e,t,n,s)=>{const r=n,o=e._zod.def,i=o.shape
;if(Object.getOwnPropertySymbols(i).length&&handleUnrepresentable(e,t,r,s,"Symbol keys cannot be represented in JSON Schema"))return;r.type="object",r.properties={}
;for(const e in i)util_assignProp(r.properties,e,to_json_schema_processSchema(i[e],t,{...s,path:[...s.path,"properties",e]}));const a=[];for(const e of Object.keys(i)){const n=o.shape[e]
;("input"===t.io?void 0===inputOptin(n):void 0===n._zod.optout)&&a.push(e)}a.length>0&&(r.required=a),
"never"===o.catchall?._zod.def.type?r.additionalProperties=!1:o.catchall?o.catchall&&(r.additionalProperties=to_json_schema_processSchema(o.catchall,t,{...s,path:[...s.path,"additionalProperties"]
})):"output"===t.io&&(r.additionalProperties=!1)},unionProcessor=(e,t,n,s)=>{const r=e._zod.def,o=!1===r.inclusive,i=r.options.map((e,n)=>to_json_schema_processSchema(e,t,{...s,
path:[...s.path,o?"oneOf":"anyOf",n]}));o?n.oneOf=i:n.anyOf=i},intersectionProcessor=(e,t,n,s)=>{const r=e._zod.def,o=to_json_schema_processSchema(r.left,t,{...s,path:[...s.path,"allOf",0]
}),i=to_json_schema_processSchema(r.right,t,{...s,path:[...s.path,"allOf",1]
}),isSimpleIntersection=e=>"allOf"in e&&1===Object.keys(e).length,a=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(i)?i.allOf:[i]];n.allOf=a,t.intersections.push(a)}
;function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const s=e.get(t)?.def;if(!s)return t;const r=stringifyKeyNames(e,s,n);return r===s?t:r}for(const s of["anyOf","oneOf"]){
const r=t[s];if(!Array.isArray(r))continue;const o=r.map(t=>stringifyKeyNames(e,t,n));o.some((e,t)=>e!==r[t])&&(t={...t,[s]:o})}
const s=Array.isArray(t.type)?t.type:[t.type],r=!s.includes("string")&&s.some(e=>"number"===e||"integer"===e),o=t.enum??(void 0!==t.const?[t.const]:void 0)
;if(!r&&!o?.some(e=>"number"==typeof e))return t;const{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:f,id:d,...p}=t
;return p.enum?p.enum=p.enum.map(e=>"number"==typeof e?String(e):e):"number"==typeof p.const&&(p.const=String(p.const)),r?(p.type="string",o||(p.pattern=(s.includes("number")?B:U).source),p):p}
const ft=new WeakMap;const recordProcessor=(e,t,n,s)=>{const r=n,o=e._zod.def;r.type="object";const i=o.keyType,a=aggregateChecks(i).patterns;if("loose"===o.mode&&a&&a.size>0){
const e=to_json_schema_processSchema(o.valueType,t,{...s,path:[...s.path,"patternProperties","*"]});r.patternProperties={}
;for(const t of a)util_assignProp(r.patternProperties,exactPattern(t).source,e)}else{if("draft-07"===t.target||"draft-2020-12"===t.target){r.propertyNames=to_json_schema_processSchema(o.keyType,t,{
...s,path:[...s.path,"propertyNames"]});let n=ft.get(t);n||(n=[],ft.set(t,n),t.deferred.push(()=>function(e){const t=new Map;for(const n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n)
;const n=new Map;for(const s of ft.get(e)??[]){const r=e.seen.get(s),o=(r?.def??r?.schema)?.propertyNames;if(!o||!0===o||n.has(o))continue;const i=stringifyKeyNames(t,o,new Set);i!==o&&n.set(o,i)}
if(n.size)for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}(t))),n.push(e)}
r.additionalProperties=to_json_schema_processSchema(o.valueType,t,{...s,path:[...s.path,"additionalProperties"]})}const c=i._zod.values,l="input"===t.io&&void 0!==inputOptin(o.valueType)
;if(c&&!o.partial&&!l){const e=[...c].filter(e=>"string"==typeof e||"number"==typeof e);e.length>0&&(r.required=e.map(String))}},nullableProcessor=(e,t,n,s)=>{
const r=e._zod.def,o=to_json_schema_processSchema(r.innerType,t,s),i=t.seen.get(e);"openapi-3.0"===t.target?(i.ref=r.innerType,n.nullable=!0):n.anyOf=[o,{type:"null"}]
},nonoptionalProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);t.seen.get(e).ref=r.innerType},dt=Symbol();function serializeDefaultValue(e,t,n,s,r){let o=!1
;const i=JSON.stringify(e,(e,t)=>"bigint"!=typeof t?t:(o=!0,null));return o?(handleUnrepresentable(t,n,s,r,"BigInt defaults cannot be represented in JSON Schema"),dt):JSON.parse(i)}
const defaultProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);t.seen.get(e).ref=r.innerType;const o=serializeDefaultValue(r.defaultValue,e,t,n,s)
;o!==dt&&(n.default=o)},prefaultProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);if(t.seen.get(e).ref=r.innerType,"input"!==t.io)return
;const o=serializeDefaultValue(r.defaultValue,e,t,n,s);o!==dt&&(n._prefault=o)},catchProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);let o
;t.seen.get(e).ref=r.innerType;try{o=r.catchValue(void 0)}catch{return void handleUnrepresentable(e,t,n,s,"Dynamic catch values are not supported in JSON Schema")}n.default=o
},pipeProcessor=(e,t,n,s)=>{const r=e._zod.def,o=r.in._zod.traits.has("$ZodTransform"),i="input"===t.io?o?r.out:r.in:r.out;to_json_schema_processSchema(i,t,s);t.seen.get(e).ref=i
},readonlyProcessor=(e,t,n,s)=>{const r=e._zod.def;to_json_schema_processSchema(r.innerType,t,s);t.seen.get(e).ref=r.innerType,n.readOnly=!0},optionalProcessor=(e,t,n,s)=>{const r=e._zod.def
;to_json_schema_processSchema(r.innerType,t,s);t.seen.get(e).ref=r.innerType};const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{
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
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};const pt={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,jsonStringifyReplacer,2)),e.message},
set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},ht={value:void 0,enumerable:!1},mt=new WeakSet([Object.prototype,Error.prototype]),initializer=(e,t)=>{e.name="$ZodError",
ht.value=t,Object.defineProperty(e,"issues",ht),ht.value=void 0,Object.defineProperty(e,"message",pt);const n=Object.getPrototypeOf(e);mt.has(n)||(mt.add(n),Object.defineProperty(n,"toString",{
configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(e){Object.defineProperty(this,"toString",{
value:e,configurable:!0,writable:!0})}}))},gt=$constructor("$ZodError",initializer);$constructor("$ZodError",initializer,void 0,{Parent:Error});function node(e,t,n){
return Object.prototype.hasOwnProperty.call(e,t)||("__proto__"===t?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function finalizeParams(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,r,o)=>{const i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new $ZodAsyncError
;if(a.issues.length){const t=new(o?.Err??e)(a.issues.map(e=>finalizeIssue(e,i,config())));throw s(t,o?.callee??fn),t}return a.value};return fn},_parseAsync=e=>{const fn=async(t,n,r,o)=>{const i=r?{
...r,async:!0}:{async:!0};let a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const t=new(o?.Err??e)(a.issues.map(e=>finalizeIssue(e,i,config())))
;throw s(t,o?.callee??fn),t}return a.value};return fn},_safeParse=e=>(t,n,s)=>{const r=s?{...s,async:!1}:{async:!1},o=t._zod.run({value:n,issues:[]},r);if(o instanceof Promise)throw new $ZodAsyncError
;return o.issues.length?failure(e,o.issues,r):{success:!0,data:o.value}};function failure(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(e=>finalizeIssue(e,n,config()))),t=void 0,
n=void 0),s},set error(e){s=e,t=void 0,n=void 0}}}const _safeParseAsync=e=>async(t,n,s)=>{const r=s?{...s,async:!0}:{async:!0};let o=t._zod.run({value:n,issues:[]},r)
;return o instanceof Promise&&(o=await o),o.issues.length?failure(e,o.issues,r):{success:!0,data:o.value}
},yt=Symbol.for("zod.compile.invalid"),vt=Symbol.for("zod.compile.fallback"),validate=(e,t,n)=>{const s=e._zod.bag.validator;if(void 0!==s){if(s(t)!==yt)return!0
;if(!0===s.definite&&void 0===n)return!1}return function(e,t,n){const s=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},r=e._zod.bag.fallbackRun;let o;r?(s[vt]=!0,o=r({value:t,issues:[]
},s)):o=e._zod.run({value:t,issues:[]},s);if(o instanceof Promise)throw new $ZodAsyncError;return 0===o.issues.length}(e,t,n)};const _encode=e=>{const t=_parse(e),fn=(e,n,s,r)=>{const o=s?{...s,
direction:"backward"}:{direction:"backward"};return t(e,n,o,finalizeParams(fn,r))};return fn},_decode=e=>{const t=_parse(e),fn=(e,n,s,r)=>t(e,n,s,finalizeParams(fn,r));return fn},_encodeAsync=e=>{
const t=_parseAsync(e),fn=async(e,n,s,r)=>{const o=s?{...s,direction:"backward"}:{direction:"backward"};return await t(e,n,o,finalizeParams(fn,r))};return fn},_decodeAsync=e=>{
const t=_parseAsync(e),fn=async(e,n,s,r)=>await t(e,n,s,finalizeParams(fn,r));return fn},_safeEncode=e=>(t,n,s)=>{const r=s?{...s,direction:"backward"}:{direction:"backward"}
;return _safeParse(e)(t,n,r)},_safeDecode=e=>(t,n,s)=>_safeParse(e)(t,n,s),_safeEncodeAsync=e=>async(t,n,s)=>{const r=s?{...s,direction:"backward"}:{direction:"backward"}
;return _safeParseAsync(e)(t,n,r)},_safeDecodeAsync=e=>async(t,n,s)=>_safeParseAsync(e)(t,n,s),bt=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{
value:e,configurable:!0,writable:!0})}})}const errors_initializer=(e,t)=>{gt.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);bt.has(n)||(bt.add(n),
_lazyMethod(n,"format",e=>t=>function(e,t=e=>e.message){const n={_errors:[]},processError=(e,s=[])=>{for(const r of e.issues)if("invalid_union"===r.code&&r.errors.length)r.errors.map(e=>processError({
issues:e},[...s,...r.path]));else if("invalid_key"===r.code)processError({issues:r.issues},[...s,...r.path]);else if("invalid_element"===r.code)processError({issues:r.issues},[...s,...r.path]);else{
const e=[...s,...r.path];if(0===e.length)n._errors.push(t(r));else{let s=n,o=0;for(;o<e.length;){const n=e[o],i=o===e.length-1;if("_errors"===n){i&&s._errors.push(t(r)),o++;continue}
Object.prototype.hasOwnProperty.call(s,n)||Object.defineProperty(s,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const a=s[n];i&&a._errors.push(t(r)),s=a,o++}}}}
;return processError(e),n}(e,t)),_lazyMethod(n,"flatten",e=>t=>function(e,t=e=>e.message){const n={},s=[];for(const r of e.issues)r.path.length>0?node(n,r.path[0],()=>[]).push(t(r)):s.push(t(r))
;return{formErrors:s,fieldErrors:n}}(e,t)),_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,jsonStringifyReplacer,2)}),_lazyMethod(n,"addIssues",e=>t=>{
e.issues.push(...t),e.message=JSON.stringify(e.issues,jsonStringifyReplacer,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return 0===this.issues.length}}))
},wt=$constructor("ZodError",errors_initializer,void 0,{Parent:Error
}),_t=_parse(wt),Et=_parseAsync(wt),St=_safeParse(wt),kt=_safeParseAsync(wt),$t=_encode(wt),Ot=_decode(wt),At=_encodeAsync(wt),Nt=_decodeAsync(wt),It=_safeEncode(wt),Pt=_safeDecode(wt),Tt=_safeEncodeAsync(wt),Lt=_safeDecodeAsync(wt)
;function _ensureDefaultLocale(){m.localeError||config({localeError:error()})}function _ensureDefaultMemoizer(){m.memoizer||config({memoizer:E})}
const xt=$constructor("ZodType",(e,t)=>(_ensureDefaultLocale(),oe.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def;return this.clone(mergeDefs(t,{
checks:[...t.checks??[],...e.map(e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return clone(this,e,t)},
brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(function(e,t={}){return function(e,t,n){return new e({type:"custom",check:"custom",fn:t,
...normalizeParams(n)})}(Nn,e,t)}(e,t))},superRefine(e,t){return this.check(function(e,t){return _superRefine(e,t)}(e,t))},overwrite(e){return this.check(_overwrite(e))},optional(){
return optional(this)},exactOptional(){return new wn({type:"optional",innerType:this})},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){
return function(e,t){return new kn({type:"nonoptional",innerType:e,...normalizeParams(t)})}(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return new hn({
type:"intersection",left:this,right:e})},transform(e){return pipe(this,transform(e))},default(e){return t=e,new En({type:"default",innerType:this,get defaultValue(){
return"function"==typeof t?t():shallowClone(t)}});var t},prefault(e){return t=e,new Sn({type:"prefault",innerType:this,get defaultValue(){return"function"==typeof t?t():shallowClone(t)}});var t},
catch(e){return new $n({type:"catch",innerType:this,catchValue:"function"==typeof(t=e)?t:constantCatch(t)});var t},pipe(e){return pipe(this,e)},readonly(){return new An({type:"readonly",innerType:this
})},describe(e){const t=this.clone();return ot.add(t,{description:e}),t},meta(...e){if(0===e.length)return ot.get(this);const t=this.clone();return ot.add(t,e[0]),t},isOptional(){
return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return 0===t.length?e(this):e(this,...t)},get"~standard"(){return hide(this,"~standard",{
...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){own(this,"~standard",e)},
parse:function _parse(e,t){return _t(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await Et(this,e,t,{callee:_parseAsync})},safeParse(e,t){return St(this,e,t)},
async safeParseAsync(e,t){return kt(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){own(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return(async(e,t,n)=>{
const s=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let r=e._zod.run({value:t,issues:[]},s);return r instanceof Promise&&(r=await r),0===r.issues.length})(this,e,t)},
encode:function _encode(e,t){return $t(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Ot(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){
return await At(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await Nt(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return It(this,e,t)},safeDecode(e,t){
return Pt(this,e,t)},async safeEncodeAsync(e,t){return Tt(this,e,t)},async safeDecodeAsync(e,t){return Lt(this,e,t)},toJSONSchema(e){return((e,t={})=>n=>{const s=to_json_schema_initializeContext({
...n,processors:t});return to_json_schema_processSchema(e,s),to_json_schema_extractDefs(s,e),to_json_schema_finalize(s,e)})(this,{})(e)},get description(){return ot.get(this)?.description},get _def(){
return this._zod.def}}),zt=$constructor("_ZodString",(e,t)=>{ie.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>stringProcessor(e,t,n)},derived({format:e=>aggregateChecks(e).format??null,
minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(function(e,t){return new X({check:"string_format",format:"regex",
...normalizeParams(t),pattern:e})}(...e))},includes(...e){return this.check(function(e,t){return new ee({check:"string_format",format:"includes",...normalizeParams(t),includes:e})}(...e))},
startsWith(...e){return this.check(function(e,t){return new te({check:"string_format",format:"starts_with",...normalizeParams(t),prefix:e})}(...e))},endsWith(...e){return this.check(function(e,t){
return new ne({check:"string_format",format:"ends_with",...normalizeParams(t),suffix:e})}(...e))},min(...e){return this.check(_minLength(...e))},max(...e){return this.check(_maxLength(...e))},
length(...e){return this.check(_length(...e))},nonempty(...e){return this.check(_minLength(1,...e))},lowercase(e){return this.check(function(e){return new H({check:"string_format",format:"lowercase",
...normalizeParams(e)})}(e))},uppercase(e){return this.check(function(e){return new Q({check:"string_format",format:"uppercase",...normalizeParams(e)})}(e))},trim(){
return this.check(_overwrite(e=>e.trim()))},normalize(...e){return this.check(function(e){return _overwrite(t=>t.normalize(e))}(...e))},toLowerCase(){return this.check(_overwrite(e=>e.toLowerCase()))
},toUpperCase(){return this.check(_overwrite(e=>e.toUpperCase()))},slugify(){return this.check(_overwrite(e=>function(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}(e)))}})),Ct=$constructor("ZodString",(e,t)=>{ie.init(e,t),zt.init(e,t)},{email(e){
return this.check(function(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...normalizeParams(t)})}(Ut,e))},url(e){return this.check(function(e,t){return new e({
type:"string",format:"url",check:"string_format",abort:!1,...normalizeParams(t)})}(Zt,e))},jwt(e){return this.check(function(e,t){return new e({type:"string",format:"jwt",check:"string_format",
abort:!1,...normalizeParams(t)})}(on,e))},emoji(e){return this.check(function(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...normalizeParams(t)})}(qt,e))},guid(e){
return this.check(function(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...normalizeParams(t)})}(Bt,e))},uuid(e){return this.check(function(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:!1,...normalizeParams(t)})}(Kt,e))},uuidv4(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",
abort:!1,version:"v4",...normalizeParams(t)})}(Kt,e))},uuidv6(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",
...normalizeParams(t)})}(Kt,e))},uuidv7(e){return this.check(function(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...normalizeParams(t)})}(Kt,e))},
nanoid(e){return this.check(function(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...normalizeParams(t)})}(Vt,e))},cuid(e){return this.check(function(e,t){
return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...normalizeParams(t)})}(Jt,e))},cuid2(e){return this.check(function(e,t){return new e({type:"string",format:"cuid2",
check:"string_format",abort:!1,...normalizeParams(t)})}(Yt,e))},ulid(e){return this.check(function(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...normalizeParams(t)})
}(Gt,e))},base64(e){return this.check(function(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...normalizeParams(t)})}(nn,e))},base64url(e){
return this.check(function(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...normalizeParams(t)})}(sn,e))},xid(e){return this.check(function(e,t){return new e({
type:"string",format:"xid",check:"string_format",abort:!1,...normalizeParams(t)})}(Wt,e))},ksuid(e){return this.check(function(e,t){return new e({type:"string",format:"ksuid",check:"string_format",
abort:!1,...normalizeParams(t)})}(Xt,e))},ipv4(e){return this.check(function(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...normalizeParams(t)})}(Ht,e))},ipv6(e){
return this.check(function(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...normalizeParams(t)})}(Qt,e))},cidrv4(e){return this.check(function(e,t){return new e({
type:"string",format:"cidrv4",check:"string_format",abort:!1,...normalizeParams(t)})}(en,e))},cidrv6(e){return this.check(function(e,t){return new e({type:"string",format:"cidrv6",
check:"string_format",abort:!1,...normalizeParams(t)})}(tn,e))},e164(e){return this.check(function(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...normalizeParams(t)})
}(rn,e))},datetime(e){return this.check(function(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...normalizeParams(t)})}(jt,e))},date(e){
return this.check(function(e,t){return new e({type:"string",format:"date",check:"string_format",...normalizeParams(t)})}(Mt,e))},time(e){return this.check(function(e,t){return new e({type:"string",
format:"time",check:"string_format",precision:null,...normalizeParams(t)})}(Dt,e))},duration(e){return this.check(function(e,t){return new e({type:"string",format:"duration",check:"string_format",
...normalizeParams(t)})}(Ft,e))}});function schemas_string(e){return function(e,t){return new e(snapshotChecks({type:"string",...normalizeParams(t)}))}(Ct,e)}
const Rt=$constructor("ZodStringFormat",(e,t)=>{ae.init(e,t),zt.init(e,t)}),jt=$constructor("ZodISODateTime",(e,t)=>{we.init(e,t),Rt.init(e,t)}),Mt=$constructor("ZodISODate",(e,t)=>{_e.init(e,t),
Rt.init(e,t)}),Dt=$constructor("ZodISOTime",(e,t)=>{Ee.init(e,t),Rt.init(e,t)}),Ft=$constructor("ZodISODuration",(e,t)=>{Se.init(e,t),Rt.init(e,t)}),Ut=$constructor("ZodEmail",(e,t)=>{ue.init(e,t),
Rt.init(e,t)});const Bt=$constructor("ZodGUID",(e,t)=>{ce.init(e,t),Rt.init(e,t)});const Kt=$constructor("ZodUUID",(e,t)=>{le.init(e,t),Rt.init(e,t)});const Zt=$constructor("ZodURL",(e,t)=>{
de.init(e,t),Rt.init(e,t)});const qt=$constructor("ZodEmoji",(e,t)=>{pe.init(e,t),Rt.init(e,t)});const Vt=$constructor("ZodNanoID",(e,t)=>{he.init(e,t),Rt.init(e,t)})
;const Jt=$constructor("ZodCUID",(e,t)=>{me.init(e,t),Rt.init(e,t)});const Yt=$constructor("ZodCUID2",(e,t)=>{ge.init(e,t),Rt.init(e,t)});const Gt=$constructor("ZodULID",(e,t)=>{ye.init(e,t),
Rt.init(e,t)});const Wt=$constructor("ZodXID",(e,t)=>{ve.init(e,t),Rt.init(e,t)});const Xt=$constructor("ZodKSUID",(e,t)=>{be.init(e,t),Rt.init(e,t)});const Ht=$constructor("ZodIPv4",(e,t)=>{
ke.init(e,t),Rt.init(e,t)});const Qt=$constructor("ZodIPv6",(e,t)=>{Oe.init(e,t),Rt.init(e,t)});const en=$constructor("ZodCIDRv4",(e,t)=>{Ae.init(e,t),Rt.init(e,t)})
;const tn=$constructor("ZodCIDRv6",(e,t)=>{Ne.init(e,t),Rt.init(e,t)});const nn=$constructor("ZodBase64",(e,t)=>{Pe.init(e,t),Rt.init(e,t)});const sn=$constructor("ZodBase64URL",(e,t)=>{Le.init(e,t),
Rt.init(e,t)});const rn=$constructor("ZodE164",(e,t)=>{xe.init(e,t),Rt.init(e,t)});const on=$constructor("ZodJWT",(e,t)=>{ze.init(e,t),Rt.init(e,t)});const an=$constructor("ZodBoolean",(e,t)=>{
Ce.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(e,t,n)=>booleanProcessor(0,0,t)});function schemas_boolean(e){return function(e,t){return new e({type:"boolean",...normalizeParams(t)})}(an,e)}
const cn=$constructor("ZodUnknown",(e,t)=>{Re.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(e,t,n)=>{}});function unknown(){return function(e){return new e({type:"unknown"})}(cn)}
const ln=$constructor("ZodNever",(e,t)=>{je.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(e,t,n)=>neverProcessor(0,0,t)});function never(e){return function(e,t){return new e({type:"never",
...normalizeParams(t)})}(ln,e)}const un=$constructor("ZodArray",(e,t)=>{_ensureDefaultMemoizer(),Me.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>arrayProcessor(e,t,n,s),e.element=t.element
},{min(e,t){return this.check(_minLength(e,t))},nonempty(e){return this.check(_minLength(1,e))},max(e,t){return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){
return this.element}});function array(e,t){return function(e,t,n){return new e({type:"array",element:t,...normalizeParams(n)})}(un,e,t)}const dn=$constructor("ZodObject",(e,t)=>{
_ensureDefaultMemoizer(),Ue.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>objectProcessor(e,t,n,s),installLazyProp(e,"shape",e=>e._zod.def.shape,!1)},{keyof(){
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
checks:t._zod.def.checks??[]}))}(this,e)},pick(e){return function(e,t){const n=e._zod.def,s=n.checks;if(s&&s.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements")
;const r={};return mirrorShape(r,e,maskedKeys(e,t)),clone(e,mergeDefs(n,{shape:r,checks:[]}))}(this,e)},omit(e){return function(e,t){const n=e._zod.def,s=n.checks
;if(s&&s.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const r=new Set(maskedKeys(e,t)),o={}
;return mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!r.has(e))),clone(e,mergeDefs(n,{shape:o,checks:[]}))}(this,e)},partial(...e){return partial(bn,this,e[0])},exactPartial(...e){
return partial(wn,this,e[0],"exactPartial")},required(...e){return function(e,t,n){const s=n?new Set(maskedKeys(t,n)):void 0,r={}
;return mirrorShape(r,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>s&&!s.has(n)?t:new e({type:"nonoptional",innerType:t})),clone(t,mergeDefs(t._zod.def,{shape:r}))}(kn,this,e[0])}})
;function strictObject(e,t){return new dn({type:"object",shape:e,catchall:never(),...normalizeParams(t)})}const pn=$constructor("ZodUnion",(e,t)=>{Be.init(e,t),xt.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>unionProcessor(e,t,n,s),e.options=t.options});function union(e,t){return new pn({type:"union",options:e,...normalizeParams(t)})}
const hn=$constructor("ZodIntersection",(e,t)=>{Ke.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>intersectionProcessor(e,t,n,s)});const mn=$constructor("ZodRecord",(e,t)=>{
_ensureDefaultMemoizer(),Ze.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>recordProcessor(e,t,n,s),e.keyType=t.keyType,e.valueType=t.valueType});function record(e,t,n){
return t&&t._zod?new mn({type:"record",keyType:e,valueType:t,...normalizeParams(n)}):new mn({type:"record",keyType:schemas_string(),valueType:e,...normalizeParams(t)})}
const gn=$constructor("ZodEnum",(e,t)=>{qe.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>enumProcessor(e,0,n),e.enum=t.entries,e.options=[...e._zod.values]
;const n=new Set(Object.keys(t.entries));e.extract=(e,s)=>{const r={};for(const s of e){if(!n.has(s))throw new Error(`Key ${s} not found in enum`);r[s]=t.entries[s]}return new gn({...t,checks:[],
...normalizeParams(s),entries:r})},e.exclude=(e,s)=>{const r={...t.entries};for(const t of e){if(!n.has(t))throw new Error(`Key ${t} not found in enum`);delete r[t]}return new gn({...t,checks:[],
...normalizeParams(s),entries:r})}});function schemas_enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new gn({type:"enum",entries:n,...normalizeParams(t)})}
const yn=$constructor("ZodLiteral",(e,t)=>{Ve.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>literalProcessor(e,t,n,s),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function literal(e,t){return new yn({type:"literal",
values:Array.isArray(e)?e:[e],...normalizeParams(t)})}const vn=$constructor("ZodTransform",(e,t)=>{_ensureDefaultMemoizer(),Je.init(e,t),xt.init(e,t),
e._zod.processJSONSchema=(t,n,s)=>transformProcessor(e,t,n,s),e._zod.parse=(n,s)=>{if("backward"===s.direction)throw new $ZodEncodeError(e.constructor.name);n.addIssue=s=>{
if("string"==typeof s)n.issues.push(util_issue(s,n.value,t));else{const t=s;t.fatal&&(t.continue=!1),t.code??(t.code="custom"),"input"in t||(t.input=n.value),t.inst??(t.inst=e),
n.issues.push(util_issue(t))}};const r=t.transform(n.value,n);return r instanceof Promise?r.then(e=>(n.value=e,n)):(n.value=r,n)}});function transform(e){return new vn({type:"transform",transform:e})}
const bn=$constructor("ZodOptional",(e,t)=>{Ye.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s),e.unwrap=()=>e._zod.def.innerType});function optional(e){
return new bn({type:"optional",innerType:e})}const wn=$constructor("ZodExactOptional",(e,t)=>{Ge.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>optionalProcessor(e,t,0,s),
e.unwrap=()=>e._zod.def.innerType});const _n=$constructor("ZodNullable",(e,t)=>{We.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>nullableProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType
});function nullable(e){return new _n({type:"nullable",innerType:e})}const En=$constructor("ZodDefault",(e,t)=>{Xe.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>defaultProcessor(e,t,n,s),
e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});const Sn=$constructor("ZodPrefault",(e,t)=>{He.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>prefaultProcessor(e,t,n,s),
e.unwrap=()=>e._zod.def.innerType});const kn=$constructor("ZodNonOptional",(e,t)=>{Qe.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>nonoptionalProcessor(e,t,0,s),
e.unwrap=()=>e._zod.def.innerType});const $n=$constructor("ZodCatch",(e,t)=>{et.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>catchProcessor(e,t,n,s),e.unwrap=()=>e._zod.def.innerType,
e.removeCatch=e.unwrap});const On=$constructor("ZodPipe",(e,t)=>{tt.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>pipeProcessor(e,t,0,s),e.in=t.in,e.out=t.out});function pipe(e,t){
return new On({type:"pipe",in:e,out:t})}const An=$constructor("ZodReadonly",(e,t)=>{nt.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>readonlyProcessor(e,t,n,s),
e.unwrap=()=>e._zod.def.innerType});const Nn=$constructor("ZodCustom",(e,t)=>{st.init(e,t),xt.init(e,t),e._zod.processJSONSchema=(t,n,s)=>customProcessor(e,t,n,s)})}};
