export const id=6137;export const ids=[6137];export const modules={6137:(t,e,n)=>{n.d(e,{fM:()=>addPath,Yz:()=>debug,z3:()=>error,V4:()=>getInput,Os:()=>group,pq:()=>info,_o:()=>isDebug,lm:()=>notice,
uH:()=>setOutput,Pq:()=>setSecret,z:()=>l,$e:()=>warning});var r=n(70857);function utils_toCommandValue(t){return null==t?"":"string"==typeof t||t instanceof String?t:JSON.stringify(t)}
function toCommandProperties(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}
function command_issueCommand(t,e,n){const i=new Command(t,e,n);process.stdout.write(i.toString()+r.EOL)}function command_issue(t,e=""){command_issueCommand(t,{},e)}class Command{constructor(t,e,n){
t||(t="missing.command"),this.command=t,this.properties=e,this.message=n}toString(){let t="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let e=!0
;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(e?e=!1:t+=",",t+=`${n}=${escapeProperty(r)}`)}}var e;return t+=`::${e=this.message,
utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,t}}function escapeProperty(t){
return utils_toCommandValue(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var i=n(76982),s=n(79896)
;function file_command_issueFileCommand(t,e){const n=process.env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`)
;if(!s.existsSync(n))throw new Error(`Missing file at path: ${n}`);s.appendFileSync(n,`${utils_toCommandValue(e)}${r.EOL}`,{encoding:"utf8"})}var o=n(16928),__awaiter=function(t,e,n,r){
return new(n||(n=Promise))(function(i,s){function fulfilled(t){try{step(r.next(t))}catch(t){s(t)}}function rejected(t){try{step(r.throw(t))}catch(t){s(t)}}function step(t){var e
;t.done?i(t.value):(e=t.value,e instanceof n?e:new n(function(t){t(e)})).then(fulfilled,rejected)}step((r=r.apply(t,e||[])).next())})}
;const{access:a,appendFile:d,writeFile:c}=s.promises,u="GITHUB_STEP_SUMMARY";const m=new class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){
if(this._filePath)return this._filePath;const t=process.env[u];if(!t)throw new Error(`Unable to find environment variable for $${u}. Check if your runtime environment supports job summaries.`);try{
yield a(t,s.constants.R_OK|s.constants.W_OK)}catch(e){throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,
this._filePath})}wrap(t,e,n={}){const r=Object.entries(n).map(([t,e])=>` ${t}="${e}"`).join("");return e?`<${t}${r}>${e}</${t}>`:`<${t}${r}>`}write(t){return __awaiter(this,void 0,void 0,function*(){
const e=!!(null==t?void 0:t.overwrite),n=yield this.filePath(),r=e?c:d;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(t,e=!1){
return this._buffer+=t,e?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(t,e){const n=Object.assign({},e&&{lang:e}),r=this.wrap("pre",this.wrap("code",t),n)
;return this.addRaw(r).addEOL()}addList(t,e=!1){const n=e?"ol":"ul",r=t.map(t=>this.wrap("li",t)).join(""),i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(t){const e=t.map(t=>{
const e=t.map(t=>{if("string"==typeof t)return this.wrap("td",t);const{header:e,data:n,colspan:r,rowspan:i}=t,s=e?"th":"td",o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i})
;return this.wrap(s,n,o)}).join("");return this.wrap("tr",e)}).join(""),n=this.wrap("table",e);return this.addRaw(n).addEOL()}addDetails(t,e){const n=this.wrap("details",this.wrap("summary",t)+e)
;return this.addRaw(n).addEOL()}addImage(t,e,n){const{width:r,height:i}=n||{},s=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i}),o=this.wrap("img",null,Object.assign({src:t,alt:e},s))
;return this.addRaw(o).addEOL()}addHeading(t,e){const n=`h${e}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(r,t);return this.addRaw(i).addEOL()}addSeparator(){
const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,e){const n=Object.assign({},e&&{cite:e
}),r=this.wrap("blockquote",t,n);return this.addRaw(r).addEOL()}addLink(t,e){const n=this.wrap("a",t,{href:e});return this.addRaw(n).addEOL()}},l=m;n(13193);var p=n(24434);n(35317),n(42613)
;const{chmod:f,copyFile:h,lstat:w,mkdir:g,open:_,readdir:O,rename:v,rm:E,rmdir:$,stat:y,symlink:C,unlink:b}=s.promises;process.platform;s.constants.O_RDONLY;n(53557);process.platform;p.EventEmitter
;p.EventEmitter;r.platform(),r.arch();var P,core_awaiter=function(t,e,n,r){return new(n||(n=Promise))(function(i,s){function fulfilled(t){try{step(r.next(t))}catch(t){s(t)}}function rejected(t){try{
step(r.throw(t))}catch(t){s(t)}}function step(t){var e;t.done?i(t.value):(e=t.value,e instanceof n?e:new n(function(t){t(e)})).then(fulfilled,rejected)}step((r=r.apply(t,e||[])).next())})}
;function setSecret(t){command_issueCommand("add-mask",{},t)}function addPath(t){process.env.GITHUB_PATH||""?file_command_issueFileCommand("PATH",t):command_issueCommand("add-path",{},t),
process.env.PATH=`${t}${o.delimiter}${process.env.PATH}`}function getInput(t,e){const n=process.env[`INPUT_${t.replace(/ /g,"_").toUpperCase()}`]||""
;if(e&&e.required&&!n)throw new Error(`Input required and not supplied: ${t}`);return e&&!1===e.trimWhitespace?n:n.trim()}function setOutput(t,e){
if(process.env.GITHUB_OUTPUT||"")return file_command_issueFileCommand("OUTPUT",function(t,e){const n=`ghadelimiter_${i.randomUUID()}`,s=utils_toCommandValue(e)
;if(t.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${t}<<${n}${r.EOL}${s}${r.EOL}${n}`}(t,e));process.stdout.write(r.EOL),command_issueCommand("set-output",{name:t},utils_toCommandValue(e))}function isDebug(){
return"1"===process.env.RUNNER_DEBUG}function debug(t){command_issueCommand("debug",{},t)}function error(t,e={}){command_issueCommand("error",toCommandProperties(e),t instanceof Error?t.toString():t)}
function warning(t,e={}){command_issueCommand("warning",toCommandProperties(e),t instanceof Error?t.toString():t)}function notice(t,e={}){
command_issueCommand("notice",toCommandProperties(e),t instanceof Error?t.toString():t)}function info(t){process.stdout.write(t+r.EOL)}function group(t,e){
return core_awaiter(this,void 0,void 0,function*(){let n;!function(t){command_issue("group",t)}(t);try{n=yield e()}finally{command_issue("endgroup")}return n})}!function(t){t[t.Success=0]="Success",
t[t.Failure=1]="Failure"}(P||(P={}))}};
