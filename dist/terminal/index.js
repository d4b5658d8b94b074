import{createRequire as e}from"module";var t,r,i={181:t=>{t.exports=e(import.meta.url)("buffer")},1421:t=>{t.exports=e(import.meta.url)("node:child_process")},7598:t=>{
t.exports=e(import.meta.url)("node:crypto")},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{t.exports=e(import.meta.url)("node:fs")},1455:t=>{
t.exports=e(import.meta.url)("node:fs/promises")},7067:t=>{t.exports=e(import.meta.url)("node:http")},4708:t=>{t.exports=e(import.meta.url)("node:https")},7030:t=>{
t.exports=e(import.meta.url)("node:net")},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},1708:t=>{t.exports=e(import.meta.url)("node:process")},
6848:t=>{t.exports=e(import.meta.url)("node:readline/promises")},8500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},1692:t=>{t.exports=e(import.meta.url)("node:tls")},3136:t=>{
t.exports=e(import.meta.url)("node:url")},8522:t=>{t.exports=e(import.meta.url)("node:zlib")},932:t=>{t.exports=e(import.meta.url)("process")},8909:(e,t,r)=>{
const{Argument:i}=r(9154),{Command:n}=r(4348),{CommanderError:o,InvalidArgumentError:s}=r(1135),{Help:a}=r(9754),{Option:c}=r(5240);t.DM=new n,t.gu=e=>new n(e),t.Ww=(e,t)=>new c(e,t),
t.er=(e,t)=>new i(e,t),t.uB=n,t.c$=c,t.ef=i,t._V=a,t.b7=o,t.Di=s,t.a2=s},9154:(e,t,r)=>{const{InvalidArgumentError:i}=r(1135);t.Argument=class{constructor(e,t){switch(this.description=t||"",
this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":
this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}
_collectValue(e,t){return t!==this.defaultValue&&Array.isArray(t)?(t.push(e),t):[e]}default(e,t){return this.defaultValue=e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this
}choices(e){return this.argChoices=e.slice(),this.parseArg=(e,t)=>{if(!this.argChoices.includes(e))throw new i(`Allowed choices are ${this.argChoices.join(", ")}.`)
;return this.variadic?this._collectValue(e,t):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}},t.humanReadableArgName=function(e){
const t=e.name()+(!0===e.variadic?"...":"");return e.required?"<"+t+">":"["+t+"]"}},4348:(e,t,r)=>{
const i=r(8474).EventEmitter,n=r(1421),o=r(6760),s=r(3024),a=r(1708),{Argument:c,humanReadableArgName:l}=r(9154),{CommanderError:u}=r(1135),{Help:h,stripColor:p}=r(9754),{Option:d,DualOptions:m}=r(5240),{suggestSimilar:_}=r(5030)
;class Command extends i{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],
this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,
this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,
this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:e=>a.stdout.write(e),writeErr:e=>a.stderr.write(e),
outputError:(e,t)=>t(e),getOutHelpWidth:()=>a.stdout.isTTY?a.stdout.columns:void 0,getErrHelpWidth:()=>a.stderr.isTTY?a.stderr.columns:void 0,
getOutHasColors:()=>useColor()??(a.stdout.isTTY&&a.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(a.stderr.isTTY&&a.stderr.hasColors?.()),stripColor:e=>p(e)},this._hidden=!1,
this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,
this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,
this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,
this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=e._enablePositionalOptions,
this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){const e=[];for(let t=this;t;t=t.parent)e.push(t);return e}
command(e,t,r){let i=t,n=r;"object"==typeof i&&null!==i&&(n=i,i=null),n=n||{};const[,o,s]=e.match(/([^ ]+) *(.*)/),a=this.createCommand(o);return i&&(a.description(i),a._executableHandler=!0),
n.isDefault&&(this._defaultCommandName=a._name),a._hidden=!(!n.noHelp&&!n.hidden),a._executableFile=n.executableFile||null,s&&a.arguments(s),this._registerCommand(a),a.parent=this,
a.copyInheritedSettings(this),i?this:a}createCommand(e){return new Command(e)}createHelp(){return Object.assign(new h,this.configureHelp())}configureHelp(e){
return void 0===e?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){return void 0===e?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e
},this)}showHelpAfterError(e=!0){return"string"!=typeof e&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){
if(!e._name)throw new Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()")
;return(t=t||{}).isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){
return new c(e,t)}argument(e,t,r,i){const n=this.createArgument(e,t);return"function"==typeof r?n.default(i).argParser(r):n.default(r),this.addArgument(n),this}arguments(e){
return e.trim().split(/ +/).forEach(e=>{this.argument(e)}),this}addArgument(e){const t=this.registeredArguments.slice(-1)[0]
;if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.name()}'`)
;if(e.required&&void 0!==e.defaultValue&&void 0===e.parseArg)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.push(e),this}
helpCommand(e,t){if("boolean"==typeof e)return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this
;const r=e??"help [command]",[,i,n]=r.match(/([^ ]+) *(.*)/),o=t??"display help for command",s=this.createCommand(i);return s.helpOption(!1),n&&s.arguments(n),o&&s.description(o),
this._addImplicitHelpCommand=!0,this._helpCommand=s,(e||t)&&this._initCommandGroup(s),this}addHelpCommand(e,t){return"object"!=typeof e?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,
this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(void 0===this._helpCommand&&this.helpCommand(void 0,void 0),this._helpCommand):null}
hook(e,t){const r=["preSubcommand","preAction","postAction"];if(!r.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.\nExpecting one of '${r.join("', '")}'`)
;return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return this._exitCallback=e||(e=>{
if("commander.executeSubCommandAsync"!==e.code)throw e}),this}_exit(e,t,r){this._exitCallback&&this._exitCallback(new u(e,t,r)),a.exit(e)}action(e){return this._actionHandler=t=>{
const r=this.registeredArguments.length,i=t.slice(0,r);return this._storeOptionsAsProperties?i[r]=this:i[r]=this.opts(),i.push(this),e.apply(this,i)},this}createOption(e,t){return new d(e,t)}
_callParseArg(e,t,r,i){try{return e.parseArg(t,r)}catch(e){if("commander.invalidArgument"===e.code){const t=`${i} ${e.message}`;this.error(t,{exitCode:e.exitCode,code:e.code})}throw e}}
_registerOption(e){const t=e.short&&this._findOption(e.short)||e.long&&this._findOption(e.long);if(t){const r=e.long&&this._findOption(e.long)?e.long:e.short
;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${r}'\n-  already used by option '${t.flags}'`)}this._initOptionGroup(e),
this.options.push(e)}_registerCommand(e){const knownBy=e=>[e.name()].concat(e.aliases()),t=knownBy(e).find(e=>this._findCommand(e));if(t){
const r=knownBy(this._findCommand(t)).join("|"),i=knownBy(e).join("|");throw new Error(`cannot add command '${i}' as already have command '${r}'`)}this._initCommandGroup(e),this.commands.push(e)}
addOption(e){this._registerOption(e);const t=e.name(),r=e.attributeName();if(e.negate){const t=e.long.replace(/^--no-/,"--")
;this._findOption(t)||this.setOptionValueWithSource(r,void 0===e.defaultValue||e.defaultValue,"default")}else void 0!==e.defaultValue&&this.setOptionValueWithSource(r,e.defaultValue,"default")
;const handleOptionValue=(t,i,n)=>{null==t&&void 0!==e.presetArg&&(t=e.presetArg);const o=this.getOptionValue(r)
;null!==t&&e.parseArg?t=this._callParseArg(e,t,o,i):null!==t&&e.variadic&&(t=e._collectValue(t,o)),null==t&&(t=!e.negate&&(!(!e.isBoolean()&&!e.optional)||"")),this.setOptionValueWithSource(r,t,n)}
;return this.on("option:"+t,t=>{const r=`error: option '${e.flags}' argument '${t}' is invalid.`;handleOptionValue(t,r,"cli")}),e.envVar&&this.on("optionEnv:"+t,t=>{
const r=`error: option '${e.flags}' value '${t}' from env '${e.envVar}' is invalid.`;handleOptionValue(t,r,"env")}),this}_optionEx(e,t,r,i,n){
if("object"==typeof t&&t instanceof d)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const o=this.createOption(t,r)
;if(o.makeOptionMandatory(!!e.mandatory),"function"==typeof i)o.default(n).argParser(i);else if(i instanceof RegExp){const e=i;i=(t,r)=>{const i=e.exec(t);return i?i[0]:r},o.default(n).argParser(i)
}else o.default(i);return this.addOption(o)}option(e,t,r,i){return this._optionEx({},e,t,r,i)}requiredOption(e,t,r,i){return this._optionEx({mandatory:!0},e,t,r,i)}combineFlagAndOptionalValue(e=!0){
return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}
enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),this}
_checkForBrokenPassThrough(){
if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)
}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options")
;if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){
return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,r){
return this._storeOptionsAsProperties?this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=r,this}getOptionValueSource(e){return this._optionValueSources[e]}
getOptionValueSourceWithGlobals(e){let t;return this._getCommandAndAncestors().forEach(r=>{void 0!==r.getOptionValueSource(e)&&(t=r.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){
if(void 0!==e&&!Array.isArray(e))throw new Error("first parameter to parse must be array or undefined");if(t=t||{},void 0===e&&void 0===t.from){a.versions?.electron&&(t.from="electron")
;const e=a.execArgv??[];(e.includes("-e")||e.includes("--eval")||e.includes("-p")||e.includes("--print"))&&(t.from="eval")}let r;switch(void 0===e&&(e=a.argv),this.rawArgs=e.slice(),t.from){
case void 0:case"node":this._scriptPath=e[1],r=e.slice(2);break;case"electron":a.defaultApp?(this._scriptPath=e[1],r=e.slice(2)):r=e.slice(1);break;case"user":r=e.slice(0);break;case"eval":
r=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),
this._name=this._name||"program",r}parse(e,t){this._prepareForParse();const r=this._prepareUserArgs(e,t);return this._parseCommand([],r),this}async parseAsync(e,t){this._prepareForParse()
;const r=this._prepareUserArgs(e,t);return await this._parseCommand([],r),this}_prepareForParse(){null===this._savedState?this.saveStateBeforeParse():this.restoreStateBeforeParse()}
saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){
if(this._storeOptionsAsProperties)throw new Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties")
;this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},
this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,r){if(s.existsSync(e))return
;throw new Error(`'${e}' does not exist\n - if '${r}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`)
}_executeSubCommand(e,t){t=t.slice();let r=!1;const i=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(e,t){const r=o.resolve(e,t);if(s.existsSync(r))return r;if(i.includes(o.extname(t)))return
;const n=i.find(e=>s.existsSync(`${r}${e}`));return n?`${r}${n}`:void 0}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions()
;let c,l=e._executableFile||`${this._name}-${e._name}`,h=this._executableDir||"";if(this._scriptPath){let e;try{e=s.realpathSync(this._scriptPath)}catch{e=this._scriptPath}h=o.resolve(o.dirname(e),h)}
if(h){let t=findFile(h,l);if(!t&&!e._executableFile&&this._scriptPath){const r=o.basename(this._scriptPath,o.extname(this._scriptPath));r!==this._name&&(t=findFile(h,`${r}-${e._name}`))}l=t||l}
if(r=i.includes(o.extname(l)),"win32"!==a.platform?r?(t.unshift(l),t=incrementNodeInspectorPort(a.execArgv).concat(t),c=n.spawn(a.argv[0],t,{stdio:"inherit"})):c=n.spawn(l,t,{stdio:"inherit"
}):(this._checkForMissingExecutable(l,h,e._name),t.unshift(l),t=incrementNodeInspectorPort(a.execArgv).concat(t),c=n.spawn(a.execPath,t,{stdio:"inherit"})),!c.killed){
["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(e=>{a.on(e,()=>{!1===c.killed&&null===c.exitCode&&c.kill(e)})})}const p=this._exitCallback;c.on("close",e=>{e=e??1,
p?p(new u(e,"commander.executeSubCommandAsync","(close)")):a.exit(e)}),c.on("error",t=>{
if("ENOENT"===t.code)this._checkForMissingExecutable(l,h,e._name);else if("EACCES"===t.code)throw new Error(`'${l}' not executable`);if(p){const e=new u(1,"commander.executeSubCommandAsync","(error)")
;e.nestedError=t,p(e)}else a.exit(1)}),this.runningCommand=c}_dispatchSubcommand(e,t,r){const i=this._findCommand(e);let n;return i||this.help({error:!0}),i._prepareForParse(),
n=this._chainOrCallSubCommandHook(n,i,"preSubcommand"),n=this._chainOrCall(n,()=>{if(!i._executableHandler)return i._parseCommand(t,r);this._executeSubCommand(i,t.concat(r))}),n}
_dispatchHelpCommand(e){e||this.help();const t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),
this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,t)=>{
e.required&&null==this.args[t]&&this.missingArgument(e.name())
}),this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic||this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}
_processArguments(){const myParseArg=(e,t,r)=>{let i=t;if(null!==t&&e.parseArg){const n=`error: command-argument value '${t}' is invalid for argument '${e.name()}'.`;i=this._callParseArg(e,t,r,n)}
return i};this._checkNumberOfArguments();const e=[];this.registeredArguments.forEach((t,r)=>{let i=t.defaultValue;t.variadic?r<this.args.length?(i=this.args.slice(r),
t.parseArg&&(i=i.reduce((e,r)=>myParseArg(t,r,e),t.defaultValue))):void 0===i&&(i=[]):r<this.args.length&&(i=this.args[r],t.parseArg&&(i=myParseArg(t,i,t.defaultValue))),e[r]=i}),this.processedArgs=e}
_chainOrCall(e,t){return e?.then&&"function"==typeof e.then?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let r=e;const i=[]
;return this._getCommandAndAncestors().reverse().filter(e=>void 0!==e._lifeCycleHooks[t]).forEach(e=>{e._lifeCycleHooks[t].forEach(t=>{i.push({hookedCommand:e,callback:t})})}),
"postAction"===t&&i.reverse(),i.forEach(e=>{r=this._chainOrCall(r,()=>e.callback(e.hookedCommand,this))}),r}_chainOrCallSubCommandHook(e,t,r){let i=e
;return void 0!==this._lifeCycleHooks[r]&&this._lifeCycleHooks[r].forEach(e=>{i=this._chainOrCall(i,()=>e(this,t))}),i}_parseCommand(e,t){const r=this.parseOptions(t);if(this._parseOptionsEnv(),
this._parseOptionsImplied(),e=e.concat(r.operands),t=r.unknown,this.args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t)
;if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(t),
this._dispatchSubcommand(this._defaultCommandName,e,t);!this.commands.length||0!==this.args.length||this._actionHandler||this._defaultCommandName||this.help({error:!0}),
this._outputHelpIfRequested(r.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const checkForUnknownOptions=()=>{r.unknown.length>0&&this.unknownOption(r.unknown[0])
},i=`command:${this.name()}`;if(this._actionHandler){let r;return checkForUnknownOptions(),this._processArguments(),r=this._chainOrCallHooks(r,"preAction"),
r=this._chainOrCall(r,()=>this._actionHandler(this.processedArgs)),this.parent&&(r=this._chainOrCall(r,()=>{this.parent.emit(i,e,t)})),r=this._chainOrCallHooks(r,"postAction"),r}
if(this.parent?.listenerCount(i))checkForUnknownOptions(),this._processArguments(),this.parent.emit(i,e,t);else if(e.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",e,t)
;this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),this._processArguments())
}else this.commands.length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),this._processArguments())}_findCommand(e){
if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&void 0===e.getOptionValue(t.attributeName())&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){
const e=this.options.filter(e=>{const t=e.attributeName();return void 0!==this.getOptionValue(t)&&"default"!==this.getOptionValueSource(t)});e.filter(e=>e.conflictsWith.length>0).forEach(t=>{
const r=e.find(e=>t.conflictsWith.includes(e.attributeName()));r&&this._conflictingOption(t,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{
e._checkForConflictingLocalOptions()})}parseOptions(e){const t=[],r=[];let i=t;function maybeOption(e){return e.length>1&&"-"===e[0]}
const negativeNumberArg=e=>!!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(e)&&!this._getCommandAndAncestors().some(e=>e.options.map(e=>e.short).some(e=>/^-\d$/.test(e)));let n=null,o=null,s=0
;for(;s<e.length||o;){const a=o??e[s++];if(o=null,"--"===a){i===r&&i.push(a),i.push(...e.slice(s));break}if(!n||maybeOption(a)&&!negativeNumberArg(a)){if(n=null,maybeOption(a)){
const t=this._findOption(a);if(t){if(t.required){const r=e[s++];void 0===r&&this.optionMissingArgument(t),this.emit(`option:${t.name()}`,r)}else if(t.optional){let r=null
;s<e.length&&(!maybeOption(e[s])||negativeNumberArg(e[s]))&&(r=e[s++]),this.emit(`option:${t.name()}`,r)}else this.emit(`option:${t.name()}`);n=t.variadic?t:null;continue}}
if(a.length>2&&"-"===a[0]&&"-"!==a[1]){const e=this._findOption(`-${a[1]}`);if(e){
e.required||e.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${e.name()}`,a.slice(2)):(this.emit(`option:${e.name()}`),o=`-${a.slice(2)}`);continue}}if(/^--[^=]+=/.test(a)){
const e=a.indexOf("="),t=this._findOption(a.slice(0,e));if(t&&(t.required||t.optional)){this.emit(`option:${t.name()}`,a.slice(e+1));continue}}
if(i!==t||!maybeOption(a)||0===this.commands.length&&negativeNumberArg(a)||(i=r),(this._enablePositionalOptions||this._passThroughOptions)&&0===t.length&&0===r.length){if(this._findCommand(a)){
t.push(a),r.push(...e.slice(s));break}if(this._getHelpCommand()&&a===this._getHelpCommand().name()){t.push(a,...e.slice(s));break}if(this._defaultCommandName){r.push(a,...e.slice(s));break}}
if(this._passThroughOptions){i.push(a,...e.slice(s));break}i.push(a)}else this.emit(`option:${n.name()}`,a)}return{operands:t,unknown:r}}opts(){if(this._storeOptionsAsProperties){
const e={},t=this.options.length;for(let r=0;r<t;r++){const t=this.options[r].attributeName();e[t]=t===this._versionOptionName?this._version:this[t]}return e}return this._optionValues}
optsWithGlobals(){return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}\n`,this._outputConfiguration.writeErr),
"string"==typeof this._showHelpAfterError?this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`):this._showHelpAfterError&&(this._outputConfiguration.writeErr("\n"),this.outputHelp({
error:!0}));const r=t||{},i=r.exitCode||1,n=r.code||"commander.error";this._exit(i,n,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&e.envVar in a.env){const t=e.attributeName()
;(void 0===this.getOptionValue(t)||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,a.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))
}})}_parseOptionsImplied(){const e=new m(this.options),hasCustomOptionValue=e=>void 0!==this.getOptionValue(e)&&!["default","implied"].includes(this.getOptionValueSource(e))
;this.options.filter(t=>void 0!==t.implied&&hasCustomOptionValue(t.attributeName())&&e.valueFromOption(this.getOptionValue(t.attributeName()),t)).forEach(e=>{
Object.keys(e.implied).filter(e=>!hasCustomOptionValue(e)).forEach(t=>{this.setOptionValueWithSource(t,e.implied[t],"implied")})})}missingArgument(e){const t=`error: missing required argument '${e}'`
;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){const t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"commander.optionMissingArgument"})}
missingMandatoryOptionValue(e){const t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
const findBestOptionFromValue=e=>{const t=e.attributeName(),r=this.getOptionValue(t),i=this.options.find(e=>e.negate&&t===e.attributeName()),n=this.options.find(e=>!e.negate&&t===e.attributeName())
;return i&&(void 0===i.presetArg&&!1===r||void 0!==i.presetArg&&r===i.presetArg)?i:n||e},getErrorMessage=e=>{const t=findBestOptionFromValue(e),r=t.attributeName()
;return"env"===this.getOptionValueSource(r)?`environment variable '${t.envVar}'`:`option '${t.flags}'`},r=`error: ${getErrorMessage(e)} cannot be used with ${getErrorMessage(t)}`;this.error(r,{
code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){let r=[],i=this;do{
const e=i.createHelp().visibleOptions(i).filter(e=>e.long).map(e=>e.long);r=r.concat(e),i=i.parent}while(i&&!i._enablePositionalOptions);t=_(e,r)}const r=`error: unknown option '${e}'${t}`
;this.error(r,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return
;const t=this.registeredArguments.length,r=1===t?"":"s",i=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${r} but got ${e.length}.`;this.error(i,{
code:"commander.excessArguments"})}unknownCommand(){const e=this.args[0];let t="";if(this._showSuggestionAfterError){const r=[];this.createHelp().visibleCommands(this).forEach(e=>{r.push(e.name()),
e.alias()&&r.push(e.alias())}),t=_(e,r)}const r=`error: unknown command '${e}'${t}`;this.error(r,{code:"commander.unknownCommand"})}version(e,t,r){if(void 0===e)return this._version;this._version=e,
t=t||"-V, --version",r=r||"output the version number";const i=this.createOption(t,r);return this._versionOptionName=i.attributeName(),this._registerOption(i),this.on("option:"+i.name(),()=>{
this._outputConfiguration.writeOut(`${e}\n`),this._exit(0,"commander.version",e)}),this}description(e,t){return void 0===e&&void 0===t?this._description:(this._description=e,
t&&(this._argsDescription=t),this)}summary(e){return void 0===e?this._summary:(this._summary=e,this)}alias(e){if(void 0===e)return this._aliases[0];let t=this
;if(0!==this.commands.length&&this.commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),
e===t._name)throw new Error("Command alias can't be the same as its name");const r=this.parent?._findCommand(e);if(r){const t=[r.name()].concat(r.aliases()).join("|")
;throw new Error(`cannot add alias '${e}' to command '${this.name()}' as already have command '${t}'`)}return t._aliases.push(e),this}aliases(e){
return void 0===e?this._aliases:(e.forEach(e=>this.alias(e)),this)}usage(e){if(void 0===e){if(this._usage)return this._usage;const e=this.registeredArguments.map(e=>l(e))
;return[].concat(this.options.length||null!==this._helpOption?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=e,this}name(e){
return void 0===e?this._name:(this._name=e,this)}helpGroup(e){return void 0===e?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){
return void 0===e?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return void 0===e?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){
this._defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}
nameFromFilename(e){return this._name=o.basename(e,o.extname(e)),this}executableDir(e){return void 0===e?this._executableDir:(this._executableDir=e,this)}helpInformation(e){
const t=this.createHelp(),r=this._getOutputContext(e);t.prepareContext({error:r.error,helpWidth:r.helpWidth,outputHasColors:r.hasColors});const i=t.formatHelp(this,t)
;return r.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){const t=!!(e=e||{}).error;let r,i,n;t?(r=e=>this._outputConfiguration.writeErr(e),
i=this._outputConfiguration.getErrHasColors(),n=this._outputConfiguration.getErrHelpWidth()):(r=e=>this._outputConfiguration.writeOut(e),i=this._outputConfiguration.getOutHasColors(),
n=this._outputConfiguration.getOutHelpWidth());return{error:t,write:e=>(i||(e=this._outputConfiguration.stripColor(e)),r(e)),hasColors:i,helpWidth:n}}outputHelp(e){let t;"function"==typeof e&&(t=e,
e=void 0);const r=this._getOutputContext(e),i={error:r.error,write:r.write,command:this};this._getCommandAndAncestors().reverse().forEach(e=>e.emit("beforeAllHelp",i)),this.emit("beforeHelp",i)
;let n=this.helpInformation({error:r.error});if(t&&(n=t(n),"string"!=typeof n&&!Buffer.isBuffer(n)))throw new Error("outputHelp callback must return a string or a Buffer");r.write(n),
this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(e=>e.emit("afterAllHelp",i))}helpOption(e,t){
return"boolean"==typeof e?(e?(null===this._helpOption&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,
this):(this._helpOption=this.createOption(e??"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return void 0===this._helpOption&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e)
;let t=Number(a.exitCode??0);0===t&&e&&"function"!=typeof e&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){const r=["beforeAll","before","after","afterAll"]
;if(!r.includes(e))throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${r.join("', '")}'`);const i=`${e}Help`;return this.on(i,e=>{let r;r="function"==typeof t?t({
error:e.error,command:e.command}):t,r&&e.write(`${r}\n`)}),this}_outputHelpIfRequested(e){const t=this._getHelpOption();t&&e.find(e=>t.is(e))&&(this.outputHelp(),
this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function incrementNodeInspectorPort(e){return e.map(e=>{if(!e.startsWith("--inspect"))return e;let t,r,i="127.0.0.1",n="9229"
;return null!==(r=e.match(/^(--inspect(-brk)?)$/))?t=r[1]:null!==(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))?(t=r[1],
/^\d+$/.test(r[3])?n=r[3]:i=r[3]):null!==(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))&&(t=r[1],i=r[3],n=r[4]),t&&"0"!==n?`${t}=${i}:${parseInt(n)+1}`:e})}function useColor(){
return!a.env.NO_COLOR&&"0"!==a.env.FORCE_COLOR&&"false"!==a.env.FORCE_COLOR&&(!(!a.env.FORCE_COLOR&&void 0===a.env.CLICOLOR_FORCE)||void 0)}t.Command=Command,t.useColor=useColor},1135:(e,t)=>{
class CommanderError extends Error{constructor(e,t,r){super(r),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}}
t.CommanderError=CommanderError,t.InvalidArgumentError=class extends CommanderError{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}}},9754:(e,t,r)=>{const{humanReadableArgName:i}=r(9154);function stripColor(e){return e.replace(/\x1b\[\d*(;\d*)*m/g,"")}t.Help=class{constructor(){
this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){
const t=e.commands.filter(e=>!e._hidden),r=e._getHelpCommand();return r&&!r._hidden&&t.push(r),this.sortSubcommands&&t.sort((e,t)=>e.name().localeCompare(t.name())),t}compareOptions(e,t){
const getSortKey=e=>e.short?e.short.replace(/^-/,""):e.long.replace(/^--/,"");return getSortKey(e).localeCompare(getSortKey(t))}visibleOptions(e){
const t=e.options.filter(e=>!e.hidden),r=e._getHelpOption();if(r&&!r.hidden){const i=r.short&&e._findOption(r.short),n=r.long&&e._findOption(r.long)
;i||n?r.long&&!n?t.push(e.createOption(r.long,r.description)):r.short&&!i&&t.push(e.createOption(r.short,r.description)):t.push(r)}return this.sortOptions&&t.sort(this.compareOptions),t}
visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];const t=[];for(let r=e.parent;r;r=r.parent){const e=r.options.filter(e=>!e.hidden);t.push(...e)}
return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),
e.registeredArguments.find(e=>e.description)?e.registeredArguments:[]}subcommandTerm(e){const t=e.registeredArguments.map(e=>i(e)).join(" ")
;return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){
return t.visibleCommands(e).reduce((e,r)=>Math.max(e,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(r)))),0)}longestOptionTermLength(e,t){
return t.visibleOptions(e).reduce((e,r)=>Math.max(e,this.displayWidth(t.styleOptionTerm(t.optionTerm(r)))),0)}longestGlobalOptionTermLength(e,t){
return t.visibleGlobalOptions(e).reduce((e,r)=>Math.max(e,this.displayWidth(t.styleOptionTerm(t.optionTerm(r)))),0)}longestArgumentTermLength(e,t){
return t.visibleArguments(e).reduce((e,r)=>Math.max(e,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(r)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let r=""
;for(let t=e.parent;t;t=t.parent)r=t.name()+" "+r;return r+t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}
optionDescription(e){const t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(e=>JSON.stringify(e)).join(", ")}`),void 0!==e.defaultValue){
(e.required||e.optional||e.isBoolean()&&"boolean"==typeof e.defaultValue)&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`)}
if(void 0!==e.presetArg&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),void 0!==e.envVar&&t.push(`env: ${e.envVar}`),t.length>0){const r=`(${t.join(", ")})`
;return e.description?`${e.description} ${r}`:r}return e.description}argumentDescription(e){const t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(e=>JSON.stringify(e)).join(", ")}`),
void 0!==e.defaultValue&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),t.length>0){const r=`(${t.join(", ")})`;return e.description?`${e.description} ${r}`:r}
return e.description}formatItemList(e,t,r){return 0===t.length?[]:[r.styleTitle(e),...t,""]}groupItems(e,t,r){const i=new Map;return e.forEach(e=>{const t=r(e);i.has(t)||i.set(t,[])}),t.forEach(e=>{
const t=r(e);i.has(t)||i.set(t,[]),i.get(t).push(e)}),i}formatHelp(e,t){const r=t.padWidth(e,t),i=t.helpWidth??80;function callFormatItem(e,i){return t.formatItem(e,r,i,t)}
let n=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""];const o=t.commandDescription(e);o.length>0&&(n=n.concat([t.boxWrap(t.styleCommandDescription(o),i),""]))
;const s=t.visibleArguments(e).map(e=>callFormatItem(t.styleArgumentTerm(t.argumentTerm(e)),t.styleArgumentDescription(t.argumentDescription(e))));n=n.concat(this.formatItemList("Arguments:",s,t))
;if(this.groupItems(e.options,t.visibleOptions(e),e=>e.helpGroupHeading??"Options:").forEach((e,r)=>{
const i=e.map(e=>callFormatItem(t.styleOptionTerm(t.optionTerm(e)),t.styleOptionDescription(t.optionDescription(e))));n=n.concat(this.formatItemList(r,i,t))}),t.showGlobalOptions){
const r=t.visibleGlobalOptions(e).map(e=>callFormatItem(t.styleOptionTerm(t.optionTerm(e)),t.styleOptionDescription(t.optionDescription(e))));n=n.concat(this.formatItemList("Global Options:",r,t))}
return this.groupItems(e.commands,t.visibleCommands(e),e=>e.helpGroup()||"Commands:").forEach((e,r)=>{
const i=e.map(e=>callFormatItem(t.styleSubcommandTerm(t.subcommandTerm(e)),t.styleSubcommandDescription(t.subcommandDescription(e))));n=n.concat(this.formatItemList(r,i,t))}),n.join("\n")}
displayWidth(e){return stripColor(e).length}styleTitle(e){return e}styleUsage(e){
return e.split(" ").map(e=>"[options]"===e?this.styleOptionText(e):"[command]"===e?this.styleSubcommandText(e):"["===e[0]||"<"===e[0]?this.styleArgumentText(e):this.styleCommandText(e)).join(" ")}
styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}
styleArgumentDescription(e){return this.styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){
return e.split(" ").map(e=>"[options]"===e?this.styleOptionText(e):"["===e[0]||"<"===e[0]?this.styleArgumentText(e):this.styleSubcommandText(e)).join(" ")}styleArgumentTerm(e){
return this.styleArgumentText(e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){
return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}
formatItem(e,t,r,i){const n=" ".repeat(2);if(!r)return n+e;const o=e.padEnd(t+e.length-i.displayWidth(e)),s=(this.helpWidth??80)-t-2-2;let a;if(s<this.minWidthToWrap||i.preformatted(r))a=r;else{
a=i.boxWrap(r,s).replace(/\n/g,"\n"+" ".repeat(t+2))}return n+o+" ".repeat(2)+a.replace(/\n/g,`\n${n}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;const r=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,n=[]
;return r.forEach(e=>{const r=e.match(i);if(null===r)return void n.push("");let o=[r.shift()],s=this.displayWidth(o[0]);r.forEach(e=>{const r=this.displayWidth(e);if(s+r<=t)return o.push(e),void(s+=r)
;n.push(o.join(""));const i=e.trimStart();o=[i],s=this.displayWidth(i)}),n.push(o.join(""))}),n.join("\n")}},t.stripColor=stripColor},5240:(e,t,r)=>{const{InvalidArgumentError:i}=r(1135)
;function camelcase(e){return e.split("-").reduce((e,t)=>e+t[0].toUpperCase()+t.slice(1))}t.Option=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("<"),
this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;const r=function(e){let t,r;const i=/^-[^-]$/,n=/^--[^-]/,o=e.split(/[ |,]+/).concat("guard")
;i.test(o[0])&&(t=o.shift());n.test(o[0])&&(r=o.shift());!t&&i.test(o[0])&&(t=o.shift());!t&&n.test(o[0])&&(t=r,r=o.shift());if(o[0].startsWith("-")){
const t=o[0],r=`option creation failed due to '${t}' in option flags '${e}'`
;if(/^-[^-][^-]/.test(t))throw new Error(`${r}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
;if(i.test(t))throw new Error(`${r}\n- too many short flags`);if(n.test(t))throw new Error(`${r}\n- too many long flags`);throw new Error(`${r}\n- unrecognised flag format`)}
if(void 0===t&&void 0===r)throw new Error(`option creation failed due to no flags found in '${e}'.`);return{shortFlag:t,longFlag:r}}(e);this.short=r.shortFlag,this.long=r.longFlag,this.negate=!1,
this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,
this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=e,this.defaultValueDescription=t,this}preset(e){
return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let t=e;return"string"==typeof e&&(t={[e]:!0}),
this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,this}hideHelp(e=!0){
return this.hidden=!!e,this}_collectValue(e,t){return t!==this.defaultValue&&Array.isArray(t)?(t.push(e),t):[e]}choices(e){return this.argChoices=e.slice(),this.parseArg=(e,t)=>{
if(!this.argChoices.includes(e))throw new i(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(e,t):e},this}name(){
return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(e){
return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&!this.optional&&!this.negate}},t.DualOptions=class{constructor(e){
this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(e=>{e.negate?this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.set(e.attributeName(),e)}),
this.negativeOptions.forEach((e,t)=>{this.positiveOptions.has(t)&&this.dualOptions.add(t)})}valueFromOption(e,t){const r=t.attributeName();if(!this.dualOptions.has(r))return!0
;const i=this.negativeOptions.get(r).presetArg,n=void 0!==i&&i;return t.negate===(n===e)}}},5030:(e,t)=>{t.suggestSimilar=function(e,t){if(!t||0===t.length)return"";t=Array.from(new Set(t))
;const r=e.startsWith("--");r&&(e=e.slice(2),t=t.map(e=>e.slice(2)));let i=[],n=3;return t.forEach(t=>{if(t.length<=1)return;const r=function(e,t){
if(Math.abs(e.length-t.length)>3)return Math.max(e.length,t.length);const r=[];for(let t=0;t<=e.length;t++)r[t]=[t];for(let e=0;e<=t.length;e++)r[0][e]=e
;for(let i=1;i<=t.length;i++)for(let n=1;n<=e.length;n++){let o=1;o=e[n-1]===t[i-1]?0:1,r[n][i]=Math.min(r[n-1][i]+1,r[n][i-1]+1,r[n-1][i-1]+o),
n>1&&i>1&&e[n-1]===t[i-2]&&e[n-2]===t[i-1]&&(r[n][i]=Math.min(r[n][i],r[n-2][i-2]+1))}return r[e.length][t.length]}(e,t),o=Math.max(e.length,t.length);(o-r)/o>.4&&(r<n?(n=r,i=[t]):r===n&&i.push(t))}),
i.sort((e,t)=>e.localeCompare(t)),r&&(i=i.map(e=>`--${e}`)),i.length>1?`\n(Did you mean one of ${i.join(", ")}?)`:1===i.length?`\n(Did you mean ${i[0]}?)`:""}},8074:(e,t,r)=>{r.d(t,{Bn:()=>n,
li:()=>detectPlatform});var i=r(2317);const n=["ec2","eks","gke","local"],o=["gke","eks","ec2","local"];async function detectPlatform(e,t={}){const{override:r="auto",signal:s}=t
;if(""!==r&&"auto"!==r){const e=n.find(e=>e===r);if(void 0===e)throw new i.j1(`platform: "${r}" is not known`,{remedy:`Write auto or one of ${n.join(", ")}.`});return{platform:e,
evidence:[`platform ${e} was asked for`]}}const a=void 0===s?{}:{signal:s},[c,l,u]=await Promise.all([e.list({apiVersion:"v1",kind:"Node"},a),e.list({apiVersion:"storage.k8s.io/v1",kind:"CSIDriver"
},a),e.request("GET","/version",a)]);return function(e){
const t=[...e.nodes.flatMap(cluesOfNode),...e.drivers.flatMap(clueOfDriver),...clueOfVersion(e.serverVersion,"the API server"),...clueOfServer(e.server)],r=o.find(e=>t.some(t=>t.platform===e))
;if(void 0===r){const t=e.nodes.length;return{platform:"unknown",evidence:[`nothing in ${t} node${1===t?"":"s"}, the CSI drivers and the server tells it`]}}
const i=t.filter(e=>e.platform===r).map(e=>e.fact),n=t.filter(e=>e.platform!==r).map(e=>`${e.fact} (would be ${e.platform})`);return{platform:r,evidence:summarize([...i,...n])}}({nodes:c.items,
drivers:l.items.map(e=>e.metadata.name),serverVersion:u?.gitVersion??"",server:e.server})}function summarize(e){const t=[...new Set(e)],r=t.length-5;return r>0?[...t.slice(0,5),`and ${r} more`]:t}
const s=[["aws://","ec2"],["gce://","unknown"],["eks-hybrid://","eks"],["kind://","local"],["k3s://","local"],["minikube://","local"],["kwok://","local"]],a=[[/^eks\.amazonaws\.com\//,"eks"],[/^alpha\.eksctl\.io\//,"eks"],[/^cloud\.google\.com\/gke-/,"gke"],[/^topology\.ebs\.csi\.aws\.com\//,"ec2"],[/^k8s\.io\/cloud-provider-aws$/,"ec2"],[/^minikube\.k8s\.io\//,"local"],[/^microk8s\.io\//,"local"],[/^node\.kubernetes\.io\/instance-type=k3[sd]$/,"local"],[/^type=kwok$/,"local"]],c=/^ip-\d+-\d+-\d+-\d+(\.[\w-]+\.compute)?(\.(ec2\.)?internal)?$|^i-[0-9a-f]{17}(\.|$)/,l=/^(docker-desktop|minikube|orbstack|colima|rancher-desktop|kind-control-plane)$/
;function cluesOfNode(e){const t=[],add=(r,i)=>{"unknown"!==r&&t.push({platform:r,fact:`node ${e.metadata.name}: ${i}`})},r=e.spec?.providerID??""
;for(const[e,t]of s)r.startsWith(e)&&add(t,`providerID ${r}`);for(const[t,r]of Object.entries(e.metadata.labels??{})){const e=a.find(([e])=>e.test(t)||e.test(`${t}=${r}`))?.[1]
;void 0!==e&&add(e,`label ${t}=${r}`)}const{name:i,annotations:n}=e.metadata;c.test(i)&&add("ec2","its name is EC2's private DNS name"),
l.test(i)&&add("local","its name is of a cluster for one machine"),void 0!==n?.["kwok.x-k8s.io/node"]&&add("local","it is simulated by KWOK");const o=e.status?.nodeInfo?.kubeletVersion
;return t.push(...clueOfVersion(o??"",`node ${i}: the kubelet`)),t}function clueOfVersion(e,t){const r=/-eks-/.test(e)?"eks":/-gke\./.test(e)?"gke":/\+k3s\d/.test(e)?"local":void 0
;return void 0===r?[]:[{platform:r,fact:`${t} is ${e}`}]}function clueOfDriver(e){const t={"ebs.csi.eks.amazonaws.com":"eks","ebs.csi.aws.com":"ec2","pd.csi.storage.gke.io":"gke",
"hostpath.csi.k8s.io":"local"}[e];return void 0===t?[]:[{platform:t,fact:`CSI driver ${e} is installed`}]}function clueOfServer(e){const t=URL.canParse(e)?new URL(e).hostname:""
;return t.endsWith(".eks.amazonaws.com")?[{platform:"eks",fact:`the API server is ${t}`}]:/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(t)?[{platform:"local",fact:`the API server is reached at ${t}`
}]:[]}},3036:(e,t,r)=>{function groupOf(e){const t=e.indexOf("/");return-1===t?"":e.slice(0,t)}function referenceTo(e){const{apiVersion:t,kind:r,metadata:i}=e;return{apiVersion:t,kind:r,name:i.name,
...void 0===i.namespace?{}:{namespace:i.namespace}}}function keyOf(e){return`${groupOf(e.apiVersion)}/${e.kind}/${e.namespace??""}/${e.name}`}function describeReference(e){
return`${e.kind} ${void 0===e.namespace?"":`${e.namespace}/`}${e.name}`}function findCondition(e,t){return function(e){const t=e.status?.conditions;return Array.isArray(t)?t:[]}(e).find(e=>e.type===t)
}r.d(t,{F8:()=>groupOf,P5:()=>describeReference,Po:()=>referenceTo,TN:()=>keyOf,fS:()=>findCondition})},4015:(e,t,r)=>{r.d(t,{sN:()=>logSafe,f:()=>padEnd,C2:()=>painter,xv:()=>truncate,qz:()=>widthOf
});function oneLine(e){return e.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g,"").replace(/[\u0000-\u001f\u007f-\u009f]+/g," ").trim()}const i={red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39],
dim:[2,22],bold:[1,22]};function painter(e){return(t,r)=>{const[n,o]=i[t];return e&&""!==r?`[${n}m${r}[${o}m`:r}}function logSafe(e){return oneLine(e).replaceAll("##[","# #[").replace(/^::/,": :")}
function widthOf(e){let t=0;for(const r of e)t+=columnsOf(r);return t}function columnsOf(e){
return/^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\ufe0f)$/u.test(e)?0:/^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])$/u.test(e)?2:1}
function truncate(e,t){if(widthOf(e)<=t)return e;if(t<1)return"";let r="",i=0;for(const n of e){if(i+=columnsOf(n),i>t-1)break;r+=n}return`${r}…`}function padEnd(e,t){
return e+" ".repeat(Math.max(0,t-widthOf(e)))}},8058:(e,t,r)=>{r.d(t,{E:()=>parseDuration});var i=r(2317);const n={ms:1,s:1e3,m:6e4,h:36e5};function parseDuration(e){
const t=[...e.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)],r=t.reduce((e,[,t,r])=>e+Number(t)*(n[r??""]??Number.NaN),0)
;if(0===t.length||t.map(([e])=>e).join("")!==e||r<=0)throw new i.j1(`"${e}" is not a duration such as 90s, 15m or 1h30m`);return r}},2317:(e,t,r)=>{r.d(t,{Qd:()=>CommandError,Xf:()=>LaminaError,
gJ:()=>errorMessage,j1:()=>ConfigurationError,j3:()=>DeadlineError,p4:()=>InterruptedError});class LaminaError extends Error{code;remedy;details;constructor(e,t,r={}){super(t,void 0===r.cause?void 0:{
cause:r.cause}),this.name=new.target.name,this.code=e,this.remedy=r.remedy,this.details=r.details??{}}}class ConfigurationError extends LaminaError{constructor(e,t={}){super("CONFIGURATION",e,t)}}
class DeadlineError extends LaminaError{constructor(e,t={}){super("DEADLINE",e,t)}}class InterruptedError extends LaminaError{constructor(e="Interrupted before the work was done",t={}){
super("INTERRUPTED",e,t)}}class CommandError extends LaminaError{exitCode;stderr;constructor(e,t,r,i,n={}){
const o=i.trim().split("\n"),s=o.findLast(e=>/error|fatal|failed|denied/i.test(e))??o.at(-1)??"";super("COMMAND",`${e} ${t[0]??""} ended with ${null===r?"a signal":`exit code ${r}`}: ${s.trim()}`,{
...n,details:{command:e,args:t,exitCode:r,...n.details}}),this.exitCode=r,this.stderr=i}}function errorMessage(e){
return e instanceof AggregateError&&e.errors.length>0?e.errors.map(errorMessage).join("; "):e instanceof Error?e.message:String(e)}}},n={};function __nccwpck_require__(e){var t=n[e]
;if(void 0!==t)return t.exports;var r=n[e]={exports:{}},o=!0;try{i[e](r,r.exports,__nccwpck_require__),o=!1}finally{o&&delete n[e]}return r.exports}__nccwpck_require__.m=i,
__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/",__nccwpck_require__.d=(e,t)=>{
for(var r in t)__nccwpck_require__.o(t,r)&&!__nccwpck_require__.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,r)=>(__nccwpck_require__.f[r](e,t),t),[])),__nccwpck_require__.u=e=>e+".index.js",
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},t={792:0},r=e=>{var r,i,{ids:n,modules:o,runtime:s}=e,a=0;for(r in o)__nccwpck_require__.o(o,r)&&(__nccwpck_require__.m[r]=o[r])
;for(s&&s(__nccwpck_require__);a<n.length;a++)i=n[a],__nccwpck_require__.o(t,i)&&t[i]&&t[i][0](),t[n[a]]=0},__nccwpck_require__.f.j=(e,i)=>{var n=__nccwpck_require__.o(t,e)?t[e]:void 0
;if(0!==n)if(n)i.push(n[1]);else{var o=import("./"+__nccwpck_require__.u(e)).then(r,r=>{throw 0!==t[e]&&(t[e]=void 0),r});o=Promise.race([o,new Promise(r=>n=t[e]=[r])]),i.push(n[1]=o)}};var o={}
;__nccwpck_require__.d(o,{e:()=>run});var s=__nccwpck_require__(8909);const{DM:a,gu:c,er:l,Ww:u,b7:h,Di:p,a2:d,uB:m,ef:_,c$:f,_V:g}=s;var w=__nccwpck_require__(2317);function describeError(e){
if(e instanceof w.Xf){const{code:t,message:r,remedy:i=null,details:n}=e;return{code:t,message:r,remedy:i,details:n}}return{code:"UNEXPECTED",message:(0,w.gJ)(e),remedy:null,details:{}}}
var v=__nccwpck_require__(8058),O=__nccwpck_require__(8074);const layerNames=e=>{const t=(e=>e.split(",").map(e=>e.trim()).filter(e=>""!==e))(e)
;if(0===t.length)throw new w.j1(`--layers "${e}" names no layer`);return t};var b=__nccwpck_require__(3036),k=__nccwpck_require__(4015);const y={ready:["✔","green"],progressing:["…","yellow"],
failed:["✘","red"]};function createProgressLines(){const e=new Map;return t=>{const r=(0,b.TN)(t.reference),i=`${t.readiness.state} ${whyOf(t)}`;if(e.get(r)!==i)return e.set(r,i),function(e){
const{elapsedMs:t,reference:r,readiness:i}=e,n=whyOf(e);return`[${(t/1e3).toFixed(1).padStart(5)}s] ${(0,b.P5)(r)}  ${i.state}${""===n?"":`  ${n}`}`}(t)}}
function whyOf({readiness:{state:e,reason:t,message:r}}){return"ready"===e?"":(0,k.sN)([t,r].filter(e=>""!==e).join(": "))}function formatAge(e){const t=Math.floor(e/1e3)
;return t<60?`${t}s`:`${Math.floor(t/60)}m${String(t%60).padStart(2,"0")}s`}const C=100,A=1e3;function createProgressView(e,t={}){return!0===e.isTTY?function(e,t){
const r=t.now??Date.now,i=t.colour??""===(process.env.NO_COLOR??""),n=new Map;let o,s=0;const erase=()=>{s>0&&e.write(`[${s}A[0J`),s=0},draw=()=>{clearTimeout(o),o=void 0
;const t=[...n.values()].map(e=>({...e,ageMs:r()-e.since
})),a=Math.max(3,(e.rows??24)-2),c=t.length<=a?t:t.filter(({readiness:e})=>"ready"!==e.state).slice(0,a-1),l=t.length-c.length,u=Math.max(20,e.columns??80);erase(),
e.write(function(e,{width:t,colour:r}){const i=(0,k.C2)(r),n=e.map(({reference:e})=>(0,b.P5)(e)),o=Math.max(0,...n.map(k.qz)),s=Math.min(o,Math.max(10,Math.floor(t/2)));return e.map((e,r)=>{
const{state:o}=e.readiness,[a,c]=y[o],l=(0,k.f)((0,k.xv)(n[r]??"",s),s),u=`${a} ${l}  ${o.padEnd(11)}  ${formatAge(e.ageMs).padStart(6)}`;if((0,k.qz)(u)>t)return(0,k.xv)(u,t);const h=(0,
k.xv)(whyOf(e),t-(0,k.qz)(u)-2),p=`${i(c,a)} ${l}  ${i(c,o.padEnd(11))}  ${i("dim",formatAge(e.ageMs).padStart(6))}`;return(""===h?p:`${p}  ${i("dim",h)}`).trimEnd()}).map(e=>`${e}\n`).join("")}(c,{
width:u,colour:i})+(0===l?"":`… and ${l} more\n`)),s=c.length+(0===l?0:1)},a=setInterval(()=>{n.size>0&&draw()},A);return a.unref(),{update:e=>{const t=(0,
b.TN)(e.reference),i=n.get(t),s=i?.readiness.state===e.readiness.state?i.since:r();n.set(t,{...e,since:s}),o??=setTimeout(draw,C).unref()},write:t=>{erase(),e.write(t),n.size>0&&draw()},
[Symbol.dispose]:()=>{clearInterval(a),void 0!==o&&draw()}}}(e,t):function(e){const t=createProgressLines();return{update:r=>{const i=t(r);void 0!==i&&e.write(`${i}\n`)},write:t=>{e.write(t)},
[Symbol.dispose]:()=>{}}}(e)}var __addDisposableResource=function(e,t,r){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var i,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(void 0===i){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.")
;i=t[Symbol.dispose],r&&(n=i)}if("function"!=typeof i)throw new TypeError("Object not disposable.");n&&(i=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({value:t,
dispose:i,async:r})}else r&&e.stack.push({async:!0});return t},$=function(e){return function(t){function fail(r){t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,
t.hasError=!0}var r,i=0;return function next(){for(;r=t.stack.pop();)try{if(!r.async&&1===i)return i=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value)
;if(r.async)return i|=2,Promise.resolve(e).then(next,function(e){return fail(e),next()})}else i|=1}catch(e){fail(e)}if(1===i)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var i=new Error(r);return i.name="SuppressedError",i.error=e,i.suppressed=t,i})
;const x=e(import.meta.url)("node:util");async function buildProgram(e,t){let r=0
;const i=new m("lamina").description("Brings a Lambda Architecture up on Kubernetes, layer by layer").exitOverride().showHelpAfterError("(lamina --help lists the commands)"),handle=e=>async i=>{
const n=""===(process.env.NO_COLOR??""),o=function(e){let write=t=>{e.write(t)};return{write:e=>write(e),async showProgress(t){const r={stack:[],error:void 0,hasError:!1};try{
const i=write,n=__addDisposableResource(r,createProgressView(e),!1);write=n.write;try{return await t(n.update)}finally{write=i}}catch(e){r.error=e,r.hasError=!0}finally{$(r)}}}
}(process.stderr),s=function({write:e,colour:t,verbose:r}){const i=new Set,paint=(e,r)=>t?(0,x.styleText)(e,r,{validateStream:!1}):r,line=t=>{let r=t;for(const e of i)r=r.replaceAll(e,"***")
;e(`${r}\n`)};return{debug:e=>{r&&line(paint("dim",e))},info:line,notice:e=>line(`${paint("cyan","note:")} ${e}`),warning:e=>line(`${paint("yellow","warning:")} ${e}`),
error:e=>line(`${paint("red","error:")} ${e}`),group:(e,t)=>(line(paint("bold",e)),t()),mask:e=>{e.length>3&&i.add(e)}}}({write:o.write,colour:process.stderr.isTTY&&n,verbose:i.verbose??!1
}),a=await e(i,{installation:{root:t.root},logger:s,screen:o,colour:process.stdout.isTTY&&n,signal:t.signal,env:process.env}),{failure:c}=a,l=void 0===c?a.json:{...a.json,error:describeError(c)}
;process.stdout.write(!0===i.json?`${JSON.stringify(l)}\n`:a.text),void 0!==a.failure&&!0!==i.json&&(s.error(a.failure.message),void 0!==a.failure.remedy&&s.info(`  ${a.failure.remedy}`)),
r=a.exitCode??(void 0===a.failure?0:1)
},stackCommand=(e,t)=>i.command(e).description(t).option("-l, --layers <names>","layers by name or path, apart by commas (default: those of lamina.yaml, else speed)",layerNames).option("-e, --environment <name>","environment of lamina.yaml").option("-f, --file <path>","another stack file than lamina.yaml").option("--overlay <name>","overlay of each layer (default: local on a local cluster, else production)").option("-n, --namespace <name>","instead of the layer's own namespace").option("--kubeconfig <path>","kubeconfig to use").option("--context <name>","context of the kubeconfig").addOption(new f("--cluster <which>","the embedded cluster or the current context").choices(["embedded","current"])).addOption(new f("--platform <name>","what the cluster runs on").choices(["auto",...O.Bn]).default("auto")).option("--timeout <duration>","for everything together, such as 15m",v.E).option("--chart-mirror <url>","registry or folder to take the operator charts from").option("--set <key=value>","operator chart value; may be repeated",(e,t)=>[...t,e],[]).option("--force-conflicts","take fields over from other field managers",!1).option("--json","print one JSON object on stdout, logs on stderr",!1).option("-v, --verbose","log details",!1)
;stackCommand("up","bring the layers up and wait until they are ready").option("--no-wait","return after the apply").option("--report-path <file>","write the report as JSON").action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(299),__nccwpck_require__.e(886),__nccwpck_require__.e(336),__nccwpck_require__.e(898),__nccwpck_require__.e(272),__nccwpck_require__.e(91),__nccwpck_require__.e(148)]).then(__nccwpck_require__.bind(__nccwpck_require__,1148))).up(e,t))),
stackCommand("plan","show what up would change").option("--detailed-exitcode","exit with 3 if there are changes",!1).action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(299),__nccwpck_require__.e(886),__nccwpck_require__.e(336),__nccwpck_require__.e(898),__nccwpck_require__.e(272),__nccwpck_require__.e(91),__nccwpck_require__.e(975)]).then(__nccwpck_require__.bind(__nccwpck_require__,9975))).plan(e,t))),
stackCommand("status","show how the layers are now").action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(299),__nccwpck_require__.e(886),__nccwpck_require__.e(891)]).then(__nccwpck_require__.bind(__nccwpck_require__,4891))).status(e,t))),
stackCommand("verify","prove the layers by what they are for").action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(299),__nccwpck_require__.e(336),__nccwpck_require__.e(272),__nccwpck_require__.e(735)]).then(__nccwpck_require__.bind(__nccwpck_require__,735))).verify(e,t))),
stackCommand("down","take the layers down").option("--delete-volumes","delete the data as well",!1).option("--keep-operators","leave the operators installed",!1).option("--delete-crds","delete the custom resource definitions as well",!1).option("-y, --yes","do not ask",!1).action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(886),__nccwpck_require__.e(784)]).then(__nccwpck_require__.bind(__nccwpck_require__,784))).down(e,t))),
stackCommand("doctor","check the cluster and explain what is wrong").action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(319),__nccwpck_require__.e(299),__nccwpck_require__.e(886),__nccwpck_require__.e(336),__nccwpck_require__.e(898),__nccwpck_require__.e(339)]).then(__nccwpck_require__.bind(__nccwpck_require__,5339))).doctor(e,t)))
;const n=i.command("cluster").description("the embedded cluster: a real one-node Kubernetes on this machine"),clusterCommand=(e,t)=>n.command(e).description(t).option("--name <name>","name of the cluster","default").option("--json","print one JSON object on stdout",!1).option("-v, --verbose","log details",!1)
;return clusterCommand("up","build what is missing and start it").addOption(new f("--node <kind>","real containers or simulated pods").choices(["kubelet","kwok"]).default("kubelet")).action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__,7471))).clusterUp(e,t))),
clusterCommand("status","show processes, ports and versions").action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__,7471))).clusterStatus(e,t))),
clusterCommand("down","stop it and leave nothing behind").option("--keep-data","keep its state for the next up",!1).option("--remove-cache","delete the built tools and images as well",!1).action(handle(async(e,t)=>(await Promise.all([__nccwpck_require__.e(19),__nccwpck_require__.e(617),__nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__,7471))).clusterDown(e,t))),
await i.parseAsync(e),r}const E={failed:1,usage:2,interrupted:130};async function run(e,t){const r=new AbortController;for(const e of["SIGINT","SIGTERM"])process.once(e,()=>{
r.abort(new w.p4(`Interrupted by ${e} before the work was done`))});const i=e.includes("--json");try{process.exitCode=await buildProgram(e,{root:t,signal:r.signal})}catch(t){
if(t instanceof h&&0===t.exitCode)return;process.exitCode=function(e){return e instanceof w.j1||e instanceof h?E.usage:e instanceof w.p4?E.interrupted:E.failed}(t),
i?process.stdout.write(`${JSON.stringify({error:describeError(asUsage(t))})}\n`):t instanceof h||process.stderr.write(function(e,t){
const r=e instanceof w.Xf&&void 0!==e.remedy?`\n  ${e.remedy}`:"",i=!(e instanceof Error)||!t&&e instanceof w.Xf?"":`\n${e.stack??""}`;return`error: ${(0,w.gJ)(e)}${r}${i}\n`
}(t,e.includes("--verbose")))}}function asUsage(e){return e instanceof h?new w.Xf("USAGE",e.message,{cause:e}):e}var S=o.e;export{S as run};
