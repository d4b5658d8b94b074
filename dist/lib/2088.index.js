export const id=2088;export const ids=[2088];export const modules={1799:(e,r,t)=>{const n=t(6353);e.exports=(e,r)=>{const t=n(e.trim().replace(/^[=v]+/,""),r);return t?t.version:null}},5385:(e,r,t)=>{
const n=t(7163),o=t(6353),{safeRe:s,t:l}=t(5471);e.exports=(e,r)=>{if(e instanceof n)return e;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let t=null;if((r=r||{}).rtl){
const n=r.includePrerelease?s[l.COERCERTLFULL]:s[l.COERCERTL];let o;for(;(o=n.exec(e))&&(!t||t.index+t[0].length!==e.length);)t&&o.index+o[0].length===t.index+t[0].length||(t=o),
n.lastIndex=o.index+o[1].length+o[2].length;n.lastIndex=-1}else t=e.match(r.includePrerelease?s[l.COERCEFULL]:s[l.COERCE]);if(null===t)return null
;const a=t[2],c=t[3]||"0",i=t[4]||"0",p=r.includePrerelease&&t[5]?`-${t[5]}`:"",u=r.includePrerelease&&t[6]?`+${t[6]}`:"";return o(`${a}.${c}.${i}${p}${u}`,r)}},7648:(e,r,t)=>{const n=t(7163)
;e.exports=(e,r,t)=>{const o=new n(e,t),s=new n(r,t);return o.compare(s)||o.compareBuild(s)}},6874:(e,r,t)=>{const n=t(8469);e.exports=(e,r)=>n(e,r,!0)},711:(e,r,t)=>{const n=t(6353)
;e.exports=(e,r)=>{const t=n(e,null,!0),o=n(r,null,!0),s=t.compare(o);if(0===s)return null;const l=s>0,a=l?t:o,c=l?o:t,i=!!a.prerelease.length;if(!!c.prerelease.length&&!i){
if(!c.patch&&!c.minor)return"major";if(0===c.compareMain(a))return c.minor&&!c.patch?"minor":"patch"}const p=i?"pre":""
;return t.major!==o.major?p+"major":t.minor!==o.minor?p+"minor":t.patch!==o.patch?p+"patch":"prerelease"}},2338:(e,r,t)=>{const n=t(7163);e.exports=(e,r,t,o,s)=>{"string"==typeof t&&(s=o,o=t,t=void 0)
;try{return new n(e instanceof n?e.version:e,t).inc(r,o,s).version}catch(e){return null}}},8511:(e,r,t)=>{const n=t(7163);e.exports=(e,r)=>new n(e,r).major},2603:(e,r,t)=>{const n=t(7163)
;e.exports=(e,r)=>new n(e,r).minor},6353:(e,r,t)=>{const n=t(7163);e.exports=(e,r,t=!1)=>{if(e instanceof n)return e;try{return new n(e,r)}catch(e){if(!t)return null;throw e}}},8756:(e,r,t)=>{
const n=t(7163);e.exports=(e,r)=>new n(e,r).patch},5714:(e,r,t)=>{const n=t(6353);e.exports=(e,r)=>{const t=n(e,r);return t&&t.prerelease.length?t.prerelease:null}},2173:(e,r,t)=>{const n=t(8469)
;e.exports=(e,r,t)=>n(r,e,t)},7192:(e,r,t)=>{const n=t(7648);e.exports=(e,r)=>e.sort((e,t)=>n(t,e,r))},9872:(e,r,t)=>{const n=t(7648);e.exports=(e,r)=>e.sort((e,t)=>n(e,t,r))},6114:(e,r,t)=>{
const n=t(6353),o=t(5101),s=t(7163),cloneInputVersion=(e,r)=>{const t=e instanceof s?e.version:e;return n(t,r)},doTruncation=(e,r)=>{if(isPrerelease(r))return e.version;switch(e.prerelease=[],r){
case"major":e.minor=0,e.patch=0;break;case"minor":e.patch=0}return e.format()},isPrerelease=e=>e.startsWith("pre");e.exports=(e,r,t)=>{if(!o.RELEASE_TYPES.includes(r))return null
;const n=cloneInputVersion(e,t);return n&&doTruncation(n,r)}},8780:(e,r,t)=>{const n=t(6353);e.exports=(e,r)=>{const t=n(e,r);return t?t.version:null}},9707:(e,r,t)=>{
const n=t(5471),o=t(5101),s=t(7163),l=t(3348),a=t(6353),c=t(8780),i=t(1799),p=t(2338),u=t(711),f=t(8511),m=t(2603),h=t(8756),v=t(5714),x=t(8469),g=t(2173),w=t(6874),d=t(7648),E=t(9872),S=t(7192),R=t(6599),j=t(3872),y=t(5082),P=t(4974),C=t(1236),$=t(6717),L=t(8646),I=t(5385),b=t(6114),_=t(9379),k=t(6782),O=t(8011),T=t(4750),V=t(5574),A=t(8595),Y=t(1866),M=t(4737),N=t(280),U=t(2276),q=t(5213),B=t(3465),F=t(2028),z=t(1489)
;e.exports={parse:a,valid:c,clean:i,inc:p,diff:u,major:f,minor:m,patch:h,prerelease:v,compare:x,rcompare:g,compareLoose:w,compareBuild:d,sort:E,rsort:S,gt:R,lt:j,eq:y,neq:P,gte:C,lte:$,cmp:L,coerce:I,
truncate:b,Comparator:_,Range:k,satisfies:O,toComparators:T,maxSatisfying:V,minSatisfying:A,minVersion:Y,validRange:M,outside:N,gtr:U,ltr:q,intersects:B,simplifyRange:F,subset:z,SemVer:s,re:n.re,
src:n.src,tokens:n.t,SEMVER_SPEC_VERSION:o.SEMVER_SPEC_VERSION,RELEASE_TYPES:o.RELEASE_TYPES,compareIdentifiers:l.compareIdentifiers,rcompareIdentifiers:l.rcompareIdentifiers}},2276:(e,r,t)=>{
const n=t(280);e.exports=(e,r,t)=>n(e,r,">",t)},3465:(e,r,t)=>{const n=t(6782);e.exports=(e,r,t)=>(e=new n(e,t),r=new n(r,t),e.intersects(r,t))},5213:(e,r,t)=>{const n=t(280)
;e.exports=(e,r,t)=>n(e,r,"<",t)},5574:(e,r,t)=>{const n=t(7163),o=t(6782);e.exports=(e,r,t)=>{let s=null,l=null,a=null;try{a=new o(r,t)}catch(e){return null}return e.forEach(e=>{
a.test(e)&&(s&&-1!==l.compare(e)||(s=e,l=new n(s,t)))}),s}},8595:(e,r,t)=>{const n=t(7163),o=t(6782);e.exports=(e,r,t)=>{let s=null,l=null,a=null;try{a=new o(r,t)}catch(e){return null}
return e.forEach(e=>{a.test(e)&&(s&&1!==l.compare(e)||(s=e,l=new n(s,t)))}),s}},1866:(e,r,t)=>{const n=t(7163),o=t(6782),s=t(6599);e.exports=(e,r)=>{e=new o(e,r);let t=new n("0.0.0")
;if(e.test(t))return t;if(t=new n("0.0.0-0"),e.test(t))return t;t=null;for(let r=0;r<e.set.length;++r){const o=e.set[r];let l=null;o.forEach(e=>{const r=new n(e.semver.version);switch(e.operator){
case">":0===r.prerelease.length?r.patch++:r.prerelease.push(0),r.raw=r.format();case"":case">=":l&&!s(r,l)||(l=r);break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${e.operator}`)}}),!l||t&&!s(t,l)||(t=l)}return t&&e.test(t)?t:null}},280:(e,r,t)=>{
const n=t(7163),o=t(9379),{ANY:s}=o,l=t(6782),a=t(8011),c=t(6599),i=t(3872),p=t(6717),u=t(1236);e.exports=(e,r,t,f)=>{let m,h,v,x,g;switch(e=new n(e,f),r=new l(r,f),t){case">":m=c,h=p,v=i,x=">",g=">="
;break;case"<":m=i,h=u,v=c,x="<",g="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(e,r,f))return!1;for(let t=0;t<r.set.length;++t){const n=r.set[t]
;let l=null,a=null;if(n.forEach(e=>{e.semver===s&&(e=new o(">=0.0.0")),l=l||e,a=a||e,m(e.semver,l.semver,f)?l=e:v(e.semver,a.semver,f)&&(a=e)}),l.operator===x||l.operator===g)return!1
;if((!a.operator||a.operator===x)&&h(e,a.semver))return!1;if(a.operator===g&&v(e,a.semver))return!1}return!0}},2028:(e,r,t)=>{const n=t(8011),o=t(8469);e.exports=(e,r,t)=>{const s=[];let l=null,a=null
;const c=e.sort((e,r)=>o(e,r,t));for(const e of c){n(e,r,t)?(a=e,l||(l=e)):(a&&s.push([l,a]),a=null,l=null)}l&&s.push([l,null]);const i=[]
;for(const[e,r]of s)e===r?i.push(e):r||e!==c[0]?r?e===c[0]?i.push(`<=${r}`):i.push(`${e} - ${r}`):i.push(`>=${e}`):i.push("*");const p=i.join(" || "),u="string"==typeof r.raw?r.raw:String(r)
;return p.length<u.length?p:r}},1489:(e,r,t)=>{const n=t(6782),o=t(9379),{ANY:s}=o,l=t(8011),a=t(8469),c=[new o(">=0.0.0-0")],i=[new o(">=0.0.0")],simpleSubset=(e,r,t)=>{if(e===r)return!0
;if(1===e.length&&e[0].semver===s){if(1===r.length&&r[0].semver===s)return!0;e=t.includePrerelease?c:i}if(1===r.length&&r[0].semver===s){if(t.includePrerelease)return!0;r=i}const n=new Set
;let o,p,u,f,m,h,v;for(const r of e)">"===r.operator||">="===r.operator?o=higherGT(o,r,t):"<"===r.operator||"<="===r.operator?p=lowerLT(p,r,t):n.add(r.semver);if(n.size>1)return null;if(o&&p){
if(u=a(o.semver,p.semver,t),u>0)return null;if(0===u&&(">="!==o.operator||"<="!==p.operator))return null}for(const e of n){if(o&&!l(e,String(o),t))return null;if(p&&!l(e,String(p),t))return null
;for(const n of r)if(!l(e,String(n),t))return!1;return!0}let x=!(!p||t.includePrerelease||!p.semver.prerelease.length)&&p.semver,g=!(!o||t.includePrerelease||!o.semver.prerelease.length)&&o.semver
;x&&1===x.prerelease.length&&"<"===p.operator&&0===x.prerelease[0]&&(x=!1);for(const e of r){if(v=v||">"===e.operator||">="===e.operator,h=h||"<"===e.operator||"<="===e.operator,
o)if(g&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===g.major&&e.semver.minor===g.minor&&e.semver.patch===g.patch&&(g=!1),">"===e.operator||">="===e.operator){if(f=higherGT(o,e,t),
f===e&&f!==o)return!1}else if(">="===o.operator&&!e.test(o.semver))return!1
;if(p)if(x&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===x.major&&e.semver.minor===x.minor&&e.semver.patch===x.patch&&(x=!1),"<"===e.operator||"<="===e.operator){
if(m=lowerLT(p,e,t),m===e&&m!==p)return!1}else if("<="===p.operator&&!e.test(p.semver))return!1;if(!e.operator&&(p||o)&&0!==u)return!1}return!(o&&h&&!p&&0!==u)&&(!(p&&v&&!o&&0!==u)&&(!g&&!x))
},higherGT=(e,r,t)=>{if(!e)return r;const n=a(e.semver,r.semver,t);return n>0?e:n<0||">"===r.operator&&">="===e.operator?r:e},lowerLT=(e,r,t)=>{if(!e)return r;const n=a(e.semver,r.semver,t)
;return n<0?e:n>0||"<"===r.operator&&"<="===e.operator?r:e};e.exports=(e,r,t={})=>{if(e===r)return!0;e=new n(e,t),r=new n(r,t);let o=!1;e:for(const n of e.set){for(const e of r.set){
const r=simpleSubset(n,e,t);if(o=o||null!==r,r)continue e}if(o)return!1}return!0}},4750:(e,r,t)=>{const n=t(6782);e.exports=(e,r)=>new n(e,r).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))
},4737:(e,r,t)=>{const n=t(6782);e.exports=(e,r)=>{try{return new n(e,r).range||"*"}catch(e){return null}}}};
