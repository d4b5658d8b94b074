export const id=6421;export const ids=[6421];export const modules={96421:(e,t,n)=>{n.d(t,{fM:()=>addPath,Yz:()=>core_debug,z3:()=>error,V4:()=>getInput,Os:()=>group,pq:()=>info,_o:()=>isDebug,
lm:()=>notice,C1:()=>setFailed,uH:()=>setOutput,Pq:()=>core_setSecret,z:()=>f,$e:()=>warning});var r=n(70857);function utils_toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const i=new Command(e,t,n);process.stdout.write(i.toString()+r.EOL)}function command_issue(e,t=""){
command_issueCommand(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:e+=",",
e+=`${n}=${escapeProperty(r)}`)}}var t;return e+=`::${t=this.message,utils_toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var i=n(76982),o=n(79896)
;function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!o.existsSync(n))throw new Error(`Missing file at path: ${n}`);o.appendFileSync(n,`${utils_toCommandValue(t)}${r.EOL}`,{encoding:"utf8"})}var a=n(16928);n(58611),n(65692);URL;var s,d,c;n(20770),
n(46752);!function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",
e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",
e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",
e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",
e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"}(s||(s={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(d||(d={})),function(e){e.ApplicationJson="application/json"}(c||(c={}));s.MovedPermanently,s.ResourceMoved,s.SeeOther,s.TemporaryRedirect,s.PermanentRedirect,s.BadGateway,s.ServiceUnavailable,
s.GatewayTimeout;Error;var summary_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(i,o){function fulfilled(e){try{step(r.next(e))}catch(e){o(e)}}function rejected(e){try{step(r.throw(e))
}catch(e){o(e)}}function step(e){var t;e.done?i(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})}
;const{access:u,appendFile:l,writeFile:m}=o.promises,p="GITHUB_STEP_SUMMARY";const h=new class{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const e=process.env[p];if(!e)throw new Error(`Unable to find environment variable for $${p}. Check if your runtime environment supports job summaries.`);try{
yield u(e,o.constants.R_OK|o.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,
this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}write(e){
return summary_awaiter(this,void 0,void 0,function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?m:l;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}
clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}
emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t
}),r=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(r).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",r=e.map(e=>this.wrap("li",e)).join(""),i=this.wrap(n,r);return this.addRaw(i).addEOL()}
addTable(e){const t=e.map(e=>{const t=e.map(e=>{if("string"==typeof e)return this.wrap("td",e);const{header:t,data:n,colspan:r,rowspan:i}=e,o=t?"th":"td",a=Object.assign(Object.assign({},r&&{colspan:r
}),i&&{rowspan:i});return this.wrap(o,n,a)}).join("");return this.wrap("tr",t)}).join(""),n=this.wrap("table",t);return this.addRaw(n).addEOL()}addDetails(e,t){
const n=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:i}=n||{},o=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i
}),a=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(a).addEOL()}addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(r,e)
;return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const n=Object.assign({},t&&{cite:t}),r=this.wrap("blockquote",e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t});return this.addRaw(n).addEOL()}},f=h;n(13193)
;var w=n(24434);n(35317),n(42613);const{chmod:y,copyFile:g,lstat:v,mkdir:_,open:O,readdir:E,rename:P,rm:C,rmdir:b,stat:R,symlink:$,unlink:U}=o.promises;process.platform;o.constants.O_RDONLY;n(53557)
;process.platform;w.EventEmitter;w.EventEmitter;r.platform(),r.arch();var L,core_awaiter=function(e,t,n,r){return new(n||(n=Promise))(function(i,o){function fulfilled(e){try{step(r.next(e))}catch(e){
o(e)}}function rejected(e){try{step(r.throw(e))}catch(e){o(e)}}function step(e){var t;e.done?i(e.value):(t=e.value,t instanceof n?t:new n(function(e){e(t)})).then(fulfilled,rejected)}
step((r=r.apply(e,t||[])).next())})};function core_setSecret(e){command_issueCommand("add-mask",{},e)}function addPath(e){
process.env.GITHUB_PATH||""?file_command_issueFileCommand("PATH",e):command_issueCommand("add-path",{},e),process.env.PATH=`${e}${a.delimiter}${process.env.PATH}`}function getInput(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&!1===t.trimWhitespace?n:n.trim()}
function setOutput(e,t){if(process.env.GITHUB_OUTPUT||"")return file_command_issueFileCommand("OUTPUT",function(e,t){const n=`ghadelimiter_${i.randomUUID()}`,o=utils_toCommandValue(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(o.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${r.EOL}${o}${r.EOL}${n}`}(e,t));process.stdout.write(r.EOL),command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=L.Failure,
error(e)}function isDebug(){return"1"===process.env.RUNNER_DEBUG}function core_debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){
command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)
}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+r.EOL)}function group(e,t){
return core_awaiter(this,void 0,void 0,function*(){let n;!function(e){command_issue("group",e)}(e);try{n=yield t()}finally{command_issue("endgroup")}return n})}!function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(L||(L={}))}};
