import{a as U}from"./chunk-BICVSGCT.js";import{r as B}from"./chunk-L3L7UACA.js";import{a as C,b as O,d as lt}from"./chunk-PSHBDJEB.js";var A=O($=>{var x=class extends Error{constructor(t,e,i){super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=e,this.
exitCode=t,this.nestedError=void 0}},H=class extends x{constructor(t){super(1,"commander.invalidArgument",t),Error.captureStackTrace(this,this.constructor),this.
name=this.constructor.name}};$.CommanderError=x;$.InvalidArgumentError=H});var v=O(k=>{var{InvalidArgumentError:ut}=A(),S=class{constructor(t,e){switch(this.description=e||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,
this.defaultValueDescription=void 0,this.argChoices=void 0,t[0]){case"<":this.required=!0,this._name=t.slice(1,-1);break;case"[":this.required=!1,this._name=t.slice(
1,-1);break;default:this.required=!0,this._name=t;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(t,e){
return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}default(t,e){return this.defaultValue=t,this.defaultValueDescription=e,this}argParser(t){return this.
parseArg=t,this}choices(t){return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new ut(`Allowed choices are ${this.argChoices.
join(", ")}.`);return this.variadic?this._collectValue(e,i):e},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function ct(a){
let t=a.name()+(a.variadic===!0?"...":"");return a.required?"<"+t+">":"["+t+"]"}k.Argument=S;k.humanReadableArgName=ct});var P=O(V=>{var{humanReadableArgName:dt}=v(),T=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.
showGlobalOptions=!1}prepareContext(t){this.helpWidth=this.helpWidth??t.helpWidth??80}visibleCommands(t){let e=t.commands.filter(n=>!n._hidden),i=t._getHelpCommand();
return i&&!i._hidden&&e.push(i),this.sortSubcommands&&e.sort((n,s)=>n.name().localeCompare(s.name())),e}compareOptions(t,e){let i=n=>n.short?n.short.replace(/^-/,
""):n.long.replace(/^--/,"");return i(t).localeCompare(i(e))}visibleOptions(t){let e=t.options.filter(n=>!n.hidden),i=t._getHelpOption();if(i&&!i.hidden){let n=i.
short&&t._findOption(i.short),s=i.long&&t._findOption(i.long);!n&&!s?e.push(i):i.long&&!s?e.push(t.createOption(i.long,i.description)):i.short&&!n&&e.push(t.createOption(
i.short,i.description))}return this.sortOptions&&e.sort(this.compareOptions),e}visibleGlobalOptions(t){if(!this.showGlobalOptions)return[];let e=[];for(let i=t.
parent;i;i=i.parent){let n=i.options.filter(s=>!s.hidden);e.push(...n)}return this.sortOptions&&e.sort(this.compareOptions),e}visibleArguments(t){return t._argsDescription&&
t.registeredArguments.forEach(e=>{e.description=e.description||t._argsDescription[e.name()]||""}),t.registeredArguments.find(e=>e.description)?t.registeredArguments:
[]}subcommandTerm(t){let e=t.registeredArguments.map(i=>dt(i)).join(" ");return t._name+(t._aliases[0]?"|"+t._aliases[0]:"")+(t.options.length?" [options]":"")+
(e?" "+e:"")}optionTerm(t){return t.flags}argumentTerm(t){return t.name()}longestSubcommandTermLength(t,e){return e.visibleCommands(t).reduce((i,n)=>Math.max(i,
this.displayWidth(e.styleSubcommandTerm(e.subcommandTerm(n)))),0)}longestOptionTermLength(t,e){return e.visibleOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(
e.styleOptionTerm(e.optionTerm(n)))),0)}longestGlobalOptionTermLength(t,e){return e.visibleGlobalOptions(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleOptionTerm(
e.optionTerm(n)))),0)}longestArgumentTermLength(t,e){return e.visibleArguments(t).reduce((i,n)=>Math.max(i,this.displayWidth(e.styleArgumentTerm(e.argumentTerm(
n)))),0)}commandUsage(t){let e=t._name;t._aliases[0]&&(e=e+"|"+t._aliases[0]);let i="";for(let n=t.parent;n;n=n.parent)i=n.name()+" "+i;return i+e+" "+t.usage()}commandDescription(t){
return t.description()}subcommandDescription(t){return t.summary()||t.description()}optionDescription(t){let e=[];if(t.argChoices&&e.push(`choices: ${t.argChoices.
map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&(t.required||t.optional||t.isBoolean()&&typeof t.defaultValue=="boolean")&&e.push(`default: ${t.
defaultValueDescription||JSON.stringify(t.defaultValue)}`),t.presetArg!==void 0&&t.optional&&e.push(`preset: ${JSON.stringify(t.presetArg)}`),t.envVar!==void 0&&
e.push(`env: ${t.envVar}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}argumentDescription(t){let e=[];
if(t.argChoices&&e.push(`choices: ${t.argChoices.map(i=>JSON.stringify(i)).join(", ")}`),t.defaultValue!==void 0&&e.push(`default: ${t.defaultValueDescription||
JSON.stringify(t.defaultValue)}`),e.length>0){let i=`(${e.join(", ")})`;return t.description?`${t.description} ${i}`:i}return t.description}formatItemList(t,e,i){
return e.length===0?[]:[i.styleTitle(t),...e,""]}groupItems(t,e,i){let n=new Map;return t.forEach(s=>{let r=i(s);n.has(r)||n.set(r,[])}),e.forEach(s=>{let r=i(s);
n.has(r)||n.set(r,[]),n.get(r).push(s)}),n}formatHelp(t,e){let i=e.padWidth(t,e),n=e.helpWidth??80;function s(l,d){return e.formatItem(l,i,d,e)}let r=[`${e.styleTitle(
"Usage:")} ${e.styleUsage(e.commandUsage(t))}`,""],o=e.commandDescription(t);o.length>0&&(r=r.concat([e.boxWrap(e.styleCommandDescription(o),n),""]));let u=e.visibleArguments(
t).map(l=>s(e.styleArgumentTerm(e.argumentTerm(l)),e.styleArgumentDescription(e.argumentDescription(l))));if(r=r.concat(this.formatItemList("Arguments:",u,e)),this.
groupItems(t.options,e.visibleOptions(t),l=>l.helpGroupHeading??"Options:").forEach((l,d)=>{let b=l.map(w=>s(e.styleOptionTerm(e.optionTerm(w)),e.styleOptionDescription(
e.optionDescription(w))));r=r.concat(this.formatItemList(d,b,e))}),e.showGlobalOptions){let l=e.visibleGlobalOptions(t).map(d=>s(e.styleOptionTerm(e.optionTerm(
d)),e.styleOptionDescription(e.optionDescription(d))));r=r.concat(this.formatItemList("Global Options:",l,e))}return this.groupItems(t.commands,e.visibleCommands(
t),l=>l.helpGroup()||"Commands:").forEach((l,d)=>{let b=l.map(w=>s(e.styleSubcommandTerm(e.subcommandTerm(w)),e.styleSubcommandDescription(e.subcommandDescription(
w))));r=r.concat(this.formatItemList(d,b,e))}),r.join(`
`)}displayWidth(t){return J(t).length}styleTitle(t){return t}styleUsage(t){return t.split(" ").map(e=>e==="[options]"?this.styleOptionText(e):e==="[command]"?this.
styleSubcommandText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleCommandText(e)).join(" ")}styleCommandDescription(t){return this.styleDescriptionText(
t)}styleOptionDescription(t){return this.styleDescriptionText(t)}styleSubcommandDescription(t){return this.styleDescriptionText(t)}styleArgumentDescription(t){return this.
styleDescriptionText(t)}styleDescriptionText(t){return t}styleOptionTerm(t){return this.styleOptionText(t)}styleSubcommandTerm(t){return t.split(" ").map(e=>e===
"[options]"?this.styleOptionText(e):e[0]==="["||e[0]==="<"?this.styleArgumentText(e):this.styleSubcommandText(e)).join(" ")}styleArgumentTerm(t){return this.styleArgumentText(
t)}styleOptionText(t){return t}styleArgumentText(t){return t}styleSubcommandText(t){return t}styleCommandText(t){return t}padWidth(t,e){return Math.max(e.longestOptionTermLength(
t,e),e.longestGlobalOptionTermLength(t,e),e.longestSubcommandTermLength(t,e),e.longestArgumentTermLength(t,e))}preformatted(t){return/\n[^\S\r\n]/.test(t)}formatItem(t,e,i,n){
let r=" ".repeat(2);if(!i)return r+t;let o=t.padEnd(e+t.length-n.displayWidth(t)),u=2,h=(this.helpWidth??80)-e-u-2,l;return h<this.minWidthToWrap||n.preformatted(
i)?l=i:l=n.boxWrap(i,h).replace(/\n/g,`
`+" ".repeat(e+u)),r+o+" ".repeat(u)+l.replace(/\n/g,`
${r}`)}boxWrap(t,e){if(e<this.minWidthToWrap)return t;let i=t.split(/\r\n|\n/),n=/[\s]*[^\s]+/g,s=[];return i.forEach(r=>{let o=r.match(n);if(o===null){s.push("");
return}let u=[o.shift()],c=this.displayWidth(u[0]);o.forEach(h=>{let l=this.displayWidth(h);if(c+l<=e){u.push(h),c+=l;return}s.push(u.join(""));let d=h.trimStart();
u=[d],c=this.displayWidth(d)}),s.push(u.join(""))}),s.join(`
`)}};function J(a){let t=/\x1b\[\d*(;\d*)*m/g;return a.replace(t,"")}V.Help=T;V.stripColor=J});var F=O(W=>{var{InvalidArgumentError:pt}=A(),D=class{constructor(t,e){this.flags=t,this.description=e||"",this.required=t.includes("<"),this.optional=t.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(t),this.mandatory=!1;let i=mt(t);this.short=i.shortFlag,this.long=i.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(t,e){return this.defaultValue=t,this.defaultValueDescription=
e,this}preset(t){return this.presetArg=t,this}conflicts(t){return this.conflictsWith=this.conflictsWith.concat(t),this}implies(t){let e=t;return typeof t=="stri\
ng"&&(e={[t]:!0}),this.implied=Object.assign(this.implied||{},e),this}env(t){return this.envVar=t,this}argParser(t){return this.parseArg=t,this}makeOptionMandatory(t=!0){
return this.mandatory=!!t,this}hideHelp(t=!0){return this.hidden=!!t,this}_collectValue(t,e){return e===this.defaultValue||!Array.isArray(e)?[t]:(e.push(t),e)}choices(t){
return this.argChoices=t.slice(),this.parseArg=(e,i)=>{if(!this.argChoices.includes(e))throw new pt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(e,i):e},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?K(this.
name().replace(/^no-/,"")):K(this.name())}helpGroup(t){return this.helpGroupHeading=t,this}is(t){return this.short===t||this.long===t}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},G=class{constructor(t){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,t.forEach(e=>{e.negate?
this.negativeOptions.set(e.attributeName(),e):this.positiveOptions.set(e.attributeName(),e)}),this.negativeOptions.forEach((e,i)=>{this.positiveOptions.has(i)&&
this.dualOptions.add(i)})}valueFromOption(t,e){let i=e.attributeName();if(!this.dualOptions.has(i))return!0;let n=this.negativeOptions.get(i).presetArg,s=n!==void 0?
n:!1;return e.negate===(s===t)}};function K(a){return a.split("-").reduce((t,e)=>t+e[0].toUpperCase()+e.slice(1))}function mt(a){let t,e,i=/^-[^-]$/,n=/^--[^-]/,
s=a.split(/[ |,]+/).concat("guard");if(i.test(s[0])&&(t=s.shift()),n.test(s[0])&&(e=s.shift()),!t&&i.test(s[0])&&(t=s.shift()),!t&&n.test(s[0])&&(t=e,e=s.shift()),
s[0].startsWith("-")){let r=s[0],o=`option creation failed due to '${r}' in option flags '${a}'`;throw/^-[^-][^-]/.test(r)?new Error(`${o}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):i.test(r)?new Error(`${o}
- too many short flags`):n.test(r)?new Error(`${o}
- too many long flags`):new Error(`${o}
- unrecognised flag format`)}if(t===void 0&&e===void 0)throw new Error(`option creation failed due to no flags found in '${a}'.`);return{shortFlag:t,longFlag:e}}
W.Option=D;W.DualOptions=G});var z=O(Y=>{function ft(a,t){if(Math.abs(a.length-t.length)>3)return Math.max(a.length,t.length);let e=[];for(let i=0;i<=a.length;i++)e[i]=[i];for(let i=0;i<=t.
length;i++)e[0][i]=i;for(let i=1;i<=t.length;i++)for(let n=1;n<=a.length;n++){let s=1;a[n-1]===t[i-1]?s=0:s=1,e[n][i]=Math.min(e[n-1][i]+1,e[n][i-1]+1,e[n-1][i-
1]+s),n>1&&i>1&&a[n-1]===t[i-2]&&a[n-2]===t[i-1]&&(e[n][i]=Math.min(e[n][i],e[n-2][i-2]+1))}return e[a.length][t.length]}function gt(a,t){if(!t||t.length===0)return"";
t=Array.from(new Set(t));let e=a.startsWith("--");e&&(a=a.slice(2),t=t.map(r=>r.slice(2)));let i=[],n=3,s=.4;return t.forEach(r=>{if(r.length<=1)return;let o=ft(
a,r),u=Math.max(a.length,r.length);(u-o)/u>s&&(o<n?(n=o,i=[r]):o===n&&i.push(r))}),i.sort((r,o)=>r.localeCompare(o)),e&&(i=i.map(r=>`--${r}`)),i.length>1?`
(Did you mean one of ${i.join(", ")}?)`:i.length===1?`
(Did you mean ${i[0]}?)`:""}Y.suggestSimilar=gt});var tt=O(M=>{var _t=C("node:events").EventEmitter,I=C("node:child_process"),g=C("node:path"),E=C("node:fs"),p=C("node:process"),{Argument:wt,humanReadableArgName:Ot}=v(),
{CommanderError:j}=A(),{Help:yt,stripColor:bt}=P(),{Option:Q,DualOptions:Ct}=F(),{suggestSimilar:X}=z(),q=class a extends _t{constructor(t){super(),this.commands=
[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.
args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=
!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,
this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:e=>p.stdout.write(
e),writeErr:e=>p.stderr.write(e),outputError:(e,i)=>i(e),getOutHelpWidth:()=>p.stdout.isTTY?p.stdout.columns:void 0,getErrHelpWidth:()=>p.stderr.isTTY?p.stderr.
columns:void 0,getOutHasColors:()=>N()??(p.stdout.isTTY&&p.stdout.hasColors?.()),getErrHasColors:()=>N()??(p.stderr.isTTY&&p.stderr.hasColors?.()),stripColor:e=>bt(
e)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,
this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=
t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=
t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){
let t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,i){let n=e,s=i;typeof n=="object"&&n!==null&&(s=n,n=null),s=s||{};let[,r,o]=t.match(/([^ ]+) *(.*)/),
u=this.createCommand(r);return n&&(u.description(n),u._executableHandler=!0),s.isDefault&&(this._defaultCommandName=u._name),u._hidden=!!(s.noHelp||s.hidden),u.
_executableFile=s.executableFile||null,o&&u.arguments(o),this._registerCommand(u),u.parent=this,u.copyInheritedSettings(this),n?this:u}createCommand(t){return new a(
t)}createHelp(){return Object.assign(new yt,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){
return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="stri\
ng"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),
this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new wt(t,e)}argument(t,e,i,n){let s=this.createArgument(t,
e);return typeof i=="function"?s.default(n).argParser(i):s.default(i),this.addArgument(s),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(
e)}),this}addArgument(t){let e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.
required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.
push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let i=t??"help [command]",[,n,s]=i.match(/([^ ]+) *(.*)/),r=e??"display help for command",o=this.createCommand(n);return o.helpOption(!1),s&&o.arguments(s),
r&&o.description(r),this._addImplicitHelpCommand=!0,this._helpCommand=o,(t||e)&&this._initCommandGroup(o),this}addHelpCommand(t,e){return typeof t!="object"?(this.
helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){
let i=["preSubcommand","preAction","postAction"];if(!i.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${i.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?
this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,i){this._exitCallback&&this._exitCallback(new j(
t,e,i)),p.exit(t)}action(t){let e=i=>{let n=this.registeredArguments.length,s=i.slice(0,n);return this._storeOptionsAsProperties?s[n]=this:s[n]=this.opts(),s.push(
this),t.apply(this,s)};return this._actionHandler=e,this}createOption(t,e){return new Q(t,e)}_callParseArg(t,e,i,n){try{return t.parseArg(e,i)}catch(s){if(s.code===
"commander.invalidArgument"){let r=`${n} ${s.message}`;this.error(r,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(t){let e=t.short&&this._findOption(
t.short)||t.long&&this._findOption(t.long);if(e){let i=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&
` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){let e=n=>[n.name()].concat(n.aliases()),i=e(t).find(n=>this.
_findCommand(n));if(i){let n=e(this._findCommand(i)).join("|"),s=e(t).join("|");throw new Error(`cannot add command '${s}' as already have command '${n}'`)}this.
_initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);let e=t.name(),i=t.attributeName();if(t.negate){let s=t.long.replace(/^--no-/,"-\
-");this._findOption(s)||this.setOptionValueWithSource(i,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(
i,t.defaultValue,"default");let n=(s,r,o)=>{s==null&&t.presetArg!==void 0&&(s=t.presetArg);let u=this.getOptionValue(i);s!==null&&t.parseArg?s=this._callParseArg(
t,s,u,r):s!==null&&t.variadic&&(s=t._collectValue(s,u)),s==null&&(t.negate?s=!1:t.isBoolean()||t.optional?s=!0:s=""),this.setOptionValueWithSource(i,s,o)};return this.
on("option:"+e,s=>{let r=`error: option '${t.flags}' argument '${s}' is invalid.`;n(s,r,"cli")}),t.envVar&&this.on("optionEnv:"+e,s=>{let r=`error: option '${t.
flags}' value '${s}' from env '${t.envVar}' is invalid.`;n(s,r,"env")}),this}_optionEx(t,e,i,n,s){if(typeof e=="object"&&e instanceof Q)throw new Error("To add \
an Option object use addOption() instead of option() or requiredOption()");let r=this.createOption(e,i);if(r.makeOptionMandatory(!!t.mandatory),typeof n=="funct\
ion")r.default(s).argParser(n);else if(n instanceof RegExp){let o=n;n=(u,c)=>{let h=o.exec(u);return h?h[0]:c},r.default(s).argParser(n)}else r.default(n);return this.
addOption(r)}option(t,e,i,n){return this._optionEx({},t,e,i,n)}requiredOption(t,e,i,n){return this._optionEx({mandatory:!0},t,e,i,n)}combineFlagAndOptionalValue(t=!0){
return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=
!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){
return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,i){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=
i,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(i=>{i.getOptionValueSource(
t)!==void 0&&(e=i.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or\
 undefined");if(e=e||{},t===void 0&&e.from===void 0){p.versions?.electron&&(e.from="electron");let n=p.execArgv??[];(n.includes("-e")||n.includes("--eval")||n.includes(
"-p")||n.includes("--print"))&&(e.from="eval")}t===void 0&&(t=p.argv),this.rawArgs=t.slice();let i;switch(e.from){case void 0:case"node":this._scriptPath=t[1],i=
t.slice(2);break;case"electron":p.defaultApp?(this._scriptPath=t[1],i=t.slice(2)):i=t.slice(1);break;case"user":i=t.slice(0);break;case"eval":i=t.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",i}parse(t,e){this._prepareForParse();let i=this._prepareUserArgs(t,e);return this._parseCommand([],i),this}async parseAsync(t,e){this._prepareForParse();
let i=this._prepareUserArgs(t,e);return await this._parseCommand([],i),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,i){
if(E.existsSync(t))return;let n=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir\
() to supply a custom directory",s=`'${t}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;throw new Error(s)}_executeSubCommand(t,e){e=e.slice();let i=!1,n=[".js",".ts",".tsx",".mjs",".cjs"];function s(h,l){let d=g.resolve(h,l);if(E.existsSync(
d))return d;if(n.includes(g.extname(l)))return;let b=n.find(w=>E.existsSync(`${d}${w}`));if(b)return`${d}${b}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let r=t._executableFile||`${this._name}-${t._name}`,o=this._executableDir||"";if(this._scriptPath){let h;try{h=E.realpathSync(this._scriptPath)}catch{h=this._scriptPath}
o=g.resolve(g.dirname(h),o)}if(o){let h=s(o,r);if(!h&&!t._executableFile&&this._scriptPath){let l=g.basename(this._scriptPath,g.extname(this._scriptPath));l!==this.
_name&&(h=s(o,`${l}-${t._name}`))}r=h||r}i=n.includes(g.extname(r));let u;p.platform!=="win32"?i?(e.unshift(r),e=Z(p.execArgv).concat(e),u=I.spawn(p.argv[0],e,{
stdio:"inherit"})):u=I.spawn(r,e,{stdio:"inherit"}):(this._checkForMissingExecutable(r,o,t._name),e.unshift(r),e=Z(p.execArgv).concat(e),u=I.spawn(p.execPath,e,
{stdio:"inherit"})),u.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(l=>{p.on(l,()=>{u.killed===!1&&u.exitCode===null&&u.kill(l)})});let c=this.
_exitCallback;u.on("close",h=>{h=h??1,c?c(new j(h,"commander.executeSubCommandAsync","(close)")):p.exit(h)}),u.on("error",h=>{if(h.code==="ENOENT")this._checkForMissingExecutable(
r,o,t._name);else if(h.code==="EACCES")throw new Error(`'${r}' not executable`);if(!c)p.exit(1);else{let l=new j(1,"commander.executeSubCommandAsync","(error)");
l.nestedError=h,c(l)}}),this.runningCommand=u}_dispatchSubcommand(t,e,i){let n=this._findCommand(t);n||this.help({error:!0}),n._prepareForParse();let s;return s=
this._chainOrCallSubCommandHook(s,n,"preSubcommand"),s=this._chainOrCall(s,()=>{if(n._executableHandler)this._executeSubCommand(n,e.concat(i));else return n._parseCommand(
e,i)}),s}_dispatchHelpCommand(t){t||this.help();let e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(
t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let t=(i,n,s)=>{let r=n;if(n!==null&&i.parseArg){let o=`error: command-argument value '${n}' is inv\
alid for argument '${i.name()}'.`;r=this._callParseArg(i,n,s,o)}return r};this._checkNumberOfArguments();let e=[];this.registeredArguments.forEach((i,n)=>{let s=i.
defaultValue;i.variadic?n<this.args.length?(s=this.args.slice(n),i.parseArg&&(s=s.reduce((r,o)=>t(i,o,r),i.defaultValue))):s===void 0&&(s=[]):n<this.args.length&&
(s=this.args[n],i.parseArg&&(s=t(i,s,i.defaultValue))),e[n]=s}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&typeof t.then=="function"?t.then(()=>e()):
e()}_chainOrCallHooks(t,e){let i=t,n=[];return this._getCommandAndAncestors().reverse().filter(s=>s._lifeCycleHooks[e]!==void 0).forEach(s=>{s._lifeCycleHooks[e].
forEach(r=>{n.push({hookedCommand:s,callback:r})})}),e==="postAction"&&n.reverse(),n.forEach(s=>{i=this._chainOrCall(i,()=>s.callback(s.hookedCommand,this))}),i}_chainOrCallSubCommandHook(t,e,i){
let n=t;return this._lifeCycleHooks[i]!==void 0&&this._lifeCycleHooks[i].forEach(s=>{n=this._chainOrCall(n,()=>s(this,e))}),n}_parseCommand(t,e){let i=this.parseOptions(
e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(i.operands),e=i.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(
t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this.
_outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(i.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let n=()=>{i.unknown.length>
0&&this.unknownOption(i.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){n(),this._processArguments();let r;return r=this._chainOrCallHooks(r,"pr\
eAction"),r=this._chainOrCall(r,()=>this._actionHandler(this.processedArgs)),this.parent&&(r=this._chainOrCall(r,()=>{this.parent.emit(s,t,e)})),r=this._chainOrCallHooks(
r,"postAction"),r}if(this.parent?.listenerCount(s))n(),this._processArguments(),this.parent.emit(s,t,e);else if(t.length){if(this._findCommand("*"))return this.
_dispatchSubcommand("*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(n(),this._processArguments())}else
this.commands.length?(n(),this.help({error:!0})):(n(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(
t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&
t.getOptionValue(e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){let t=this.options.filter(i=>{let n=i.attributeName();
return this.getOptionValue(n)===void 0?!1:this.getOptionValueSource(n)!=="default"});t.filter(i=>i.conflictsWith.length>0).forEach(i=>{let n=t.find(s=>i.conflictsWith.
includes(s.attributeName()));n&&this._conflictingOption(i,n)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){
let e=[],i=[],n=e;function s(h){return h.length>1&&h[0]==="-"}let r=h=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(h)?!this._getCommandAndAncestors().some(l=>l.options.
map(d=>d.short).some(d=>/^-\d$/.test(d))):!1,o=null,u=null,c=0;for(;c<t.length||u;){let h=u??t[c++];if(u=null,h==="--"){n===i&&n.push(h),n.push(...t.slice(c));break}
if(o&&(!s(h)||r(h))){this.emit(`option:${o.name()}`,h);continue}if(o=null,s(h)){let l=this._findOption(h);if(l){if(l.required){let d=t[c++];d===void 0&&this.optionMissingArgument(
l),this.emit(`option:${l.name()}`,d)}else if(l.optional){let d=null;c<t.length&&(!s(t[c])||r(t[c]))&&(d=t[c++]),this.emit(`option:${l.name()}`,d)}else this.emit(
`option:${l.name()}`);o=l.variadic?l:null;continue}}if(h.length>2&&h[0]==="-"&&h[1]!=="-"){let l=this._findOption(`-${h[1]}`);if(l){l.required||l.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${l.name()}`,h.slice(2)):(this.emit(`option:${l.name()}`),u=`-${h.slice(2)}`);continue}}if(/^--[^=]+=/.test(h)){let l=h.
indexOf("="),d=this._findOption(h.slice(0,l));if(d&&(d.required||d.optional)){this.emit(`option:${d.name()}`,h.slice(l+1));continue}}if(n===e&&s(h)&&!(this.commands.
length===0&&r(h))&&(n=i),(this._enablePositionalOptions||this._passThroughOptions)&&e.length===0&&i.length===0){if(this._findCommand(h)){e.push(h),i.push(...t.slice(
c));break}else if(this._getHelpCommand()&&h===this._getHelpCommand().name()){e.push(h,...t.slice(c));break}else if(this._defaultCommandName){i.push(h,...t.slice(
c));break}}if(this._passThroughOptions){n.push(h,...t.slice(c));break}n.push(h)}return{operands:e,unknown:i}}opts(){if(this._storeOptionsAsProperties){let t={},
e=this.options.length;for(let i=0;i<e;i++){let n=this.options[i].attributeName();t[n]=n===this._versionOptionName?this._version:this[n]}return t}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let i=e||{},n=i.exitCode||1,s=i.code||"commander.error";this._exit(n,s,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&
t.envVar in p.env){let e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.
optional?this.emit(`optionEnv:${t.name()}`,p.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){let t=new Ct(this.options),e=i=>this.getOptionValue(
i)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(i));this.options.filter(i=>i.implied!==void 0&&e(i.attributeName())&&t.valueFromOption(this.
getOptionValue(i.attributeName()),i)).forEach(i=>{Object.keys(i.implied).filter(n=>!e(n)).forEach(n=>{this.setOptionValueWithSource(n,i.implied[n],"implied")})})}missingArgument(t){
let e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){let e=`error: option '${t.flags}' argu\
ment missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){let e=`error: required option '${t.flags}' not specified`;this.
error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){let i=r=>{let o=r.attributeName(),u=this.getOptionValue(o),c=this.options.find(l=>l.
negate&&o===l.attributeName()),h=this.options.find(l=>!l.negate&&o===l.attributeName());return c&&(c.presetArg===void 0&&u===!1||c.presetArg!==void 0&&u===c.presetArg)?
c:h||r},n=r=>{let o=i(r),u=o.attributeName();return this.getOptionValueSource(u)==="env"?`environment variable '${o.envVar}'`:`option '${o.flags}'`},s=`error: ${n(
t)} cannot be used with ${n(e)}`;this.error(s,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith(
"--")&&this._showSuggestionAfterError){let n=[],s=this;do{let r=s.createHelp().visibleOptions(s).filter(o=>o.long).map(o=>o.long);n=n.concat(r),s=s.parent}while(s&&
!s._enablePositionalOptions);e=X(t,n)}let i=`error: unknown option '${t}'${e}`;this.error(i,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)
return;let e=this.registeredArguments.length,i=e===1?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${i} bu\
t got ${t.length}.`;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){let t=this.args[0],e="";if(this._showSuggestionAfterError){let n=[];this.createHelp().
visibleCommands(this).forEach(s=>{n.push(s.name()),s.alias()&&n.push(s.alias())}),e=X(t,n)}let i=`error: unknown command '${t}'${e}`;this.error(i,{code:"command\
er.unknownCommand"})}version(t,e,i){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",i=i||"output the version number";let n=this.createOption(
e,i);return this._versionOptionName=n.attributeName(),this._registerOption(n),this.on("option:"+n.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),
this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as i\
ts name");let i=this.parent?._findCommand(t);if(i){let n=[i.name()].concat(i.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}\
' as already have command '${n}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){if(t===
void 0){if(this._usage)return this._usage;let e=this.registeredArguments.map(i=>Ot(i));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=
t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this.
_defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(t){return this._name=g.basename(t,g.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=
t,this)}helpInformation(t){let e=this.createHelp(),i=this._getOutputContext(t);e.prepareContext({error:i.error,helpWidth:i.helpWidth,outputHasColors:i.hasColors});
let n=e.formatHelp(this,e);return i.hasColors?n:this._outputConfiguration.stripColor(n)}_getOutputContext(t){t=t||{};let e=!!t.error,i,n,s;return e?(i=o=>this._outputConfiguration.
writeErr(o),n=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(i=o=>this._outputConfiguration.writeOut(o),n=this._outputConfiguration.
getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:e,write:o=>(n||(o=this._outputConfiguration.stripColor(o)),i(o)),hasColors:n,helpWidth:s}}outputHelp(t){
let e;typeof t=="function"&&(e=t,t=void 0);let i=this._getOutputContext(t),n={error:i.error,write:i.write,command:this};this._getCommandAndAncestors().reverse().
forEach(r=>r.emit("beforeAllHelp",n)),this.emit("beforeHelp",n);let s=this.helpInformation({error:i.error});if(e&&(s=e(s),typeof s!="string"&&!Buffer.isBuffer(s)))
throw new Error("outputHelp callback must return a string or a Buffer");i.write(s),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit(
"afterHelp",n),this._getCommandAndAncestors().forEach(r=>r.emit("afterAllHelp",n))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this.
_helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"\
-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(
void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(p.exitCode??0);
e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){let i=["beforeAll","before","after","afterAll"];if(!i.
includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);let n=`${t}Help`;return this.on(n,s=>{let r;typeof e=="function"?r=e({error:s.error,command:s.command}):r=e,r&&s.write(`${r}\

`)}),this}_outputHelpIfRequested(t){let e=this._getHelpOption();e&&t.find(n=>e.is(n))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function Z(a){return a.map(t=>{if(!t.startsWith("--inspect"))return t;let e,i="127.0.0.1",n="9229",s;return(s=t.match(/^(--inspect(-brk)?)$/))!==null?e=s[1]:(s=
t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(e=s[1],/^\d+$/.test(s[3])?n=s[3]:i=s[3]):(s=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(e=s[1],i=s[3],n=s[4]),e&&n!=="0"?`${e}=${i}:${parseInt(n)+1}`:t})}function N(){if(p.env.NO_COLOR||p.env.FORCE_COLOR==="0"||p.env.FORCE_COLOR==="false")return!1;
if(p.env.FORCE_COLOR||p.env.CLICOLOR_FORCE!==void 0)return!0}M.Command=q;M.useColor=N});var st=O(f=>{var{Argument:et}=v(),{Command:R}=tt(),{CommanderError:At,InvalidArgumentError:it}=A(),{Help:xt}=P(),{Option:nt}=F();f.program=new R;f.createCommand=
a=>new R(a);f.createOption=(a,t)=>new nt(a,t);f.createArgument=(a,t)=>new et(a,t);f.Command=R;f.Option=nt;f.Argument=et;f.Help=xt;f.CommanderError=At;f.InvalidArgumentError=
it;f.InvalidOptionArgumentError=it});var rt=lt(st(),1),{program:Wt,createCommand:Ft,createArgument:It,createOption:jt,CommanderError:ot,InvalidArgumentError:qt,InvalidOptionArgumentError:Nt,Command:at,
Argument:Mt,Option:_,Help:Rt}=rt.default;var ht=["pretty","json","markdown","sarif","junit"],vt=["pretty","json"],L=`
Exit codes: 0 ready \xB7 1 not ready \xB7 2 usage or configuration \xB7 3 waiting \xB7 4 cannot tell`,m=(...a)=>`
Examples:
${a.map(t=>`  $ ready-gate ${t}
`).join("")}`,Et=(a,t)=>[...t,a],y=()=>new _("--format <format>","how to show it").choices(vt).default("pretty"),Ht=a=>B(a.replace(/^error: /,"").replace(/\n\((Did you mean [^)]*)\)/,
(t,e)=>`; ${e.replace(/^D/,"d")}`).replace(/\.?\s*$/,""));function $t(a){let t=new at("ready-gate").description("Decides whether a change is Ready: opens the ev\
idence that its product document (PRD) links.").version(U,"-V, --version","print the version").helpOption("-h, --help","show help").addHelpText("after",`${m("de\
mo","check","explain evidence-current")}${L}`).configureHelp({sortSubcommands:!1}).configureOutput({outputError:(e,i)=>i(Ht(e))}).showSuggestionAfterError().exitOverride();
t.command("check").description("judge the change of this repository against its PRD").option("--repo <dir>","a folder of the repository (default: here)").option(
"--base <rev>","what the change starts from (default: merge base with the default branch)").addOption(new _("--head <rev>","what is judged (default: HEAD)").conflicts(
"worktree")).option("--worktree","judge the files as they lie on disk, uncommitted ones too").option("--prd <path>","the PRD; can be repeated (default: the ones\
 that the change touches or names)",Et,[]).option("--pr-body <file>","text of the pull request; - reads standard input").option("--config <path>","use this conf\
iguration instead of the one at the base").addOption(new _("--format <format>","how to tell the verdict").choices(ht).default("pretty")).option("--output <file>",
"write the verdict there instead of printing it").option("--receipt <file>","also write everything the verdict was made of, for ready-gate replay").option("--st\
atement <file>","also write the verdict as an in-toto statement (SLSA verification summary)").option("--predicate <file>","also write the predicate of that stat\
ement alone, for actions/attest").option("--strict","what only GitHub can tell (who signed) counts, too: without it a local check goes on").option("--at <date>",
"judge as of this day or moment (2026-01-31 or an ISO time)").addHelpText("after",`${m("check","check --worktree","check --base main --format json --output verd\
ict.json")}${L}`).action(async e=>a(await(await import("./check-3JVAU3YF.js")).check(e))),t.command("replay").description("judge a receipt again, without \
network: the same verdict, or the one of another day or policy").argument("<receipt>","file that check --receipt wrote").option("--at <date>","judge as of this \
day or moment (2026-01-31 or an ISO time)").option("--config <path>","judge by this configuration instead of the recorded one").addOption(new _("--format <forma\
t>","how to tell the verdict").choices(ht).default("pretty")).option("--output <file>","write the verdict there instead of printing it").addHelpText("after",`${m(
"replay receipt.json","replay receipt.json --at 2027-01-31")}${L}`).action(async(e,i)=>a(await(await import("./replay-TBHPNGR7.js")).replay(e,i))),t.command(
"stats").description("numbers: how long to ready, which rules fail, what is told first, failed changes, open waivers").argument("[receipt...]","receipts or fold\
ers of them (default: the history of this repository)").option("--repo <dir>","a folder of a repository whose history counts, too").option("--github <owner/name\
>","statuses and deployments of this repository; needs GITHUB_TOKEN").option("--context <name>","name of the commit status","Ready").option("--since <date>","on\
ly what began on this day or later (2026-01-31)").option("--at <date>","ages of waivers as of this day").addOption(new _("--format <format>","how to show it").choices(
["table","json","csv"]).default("table")).option("--output <file>","write the numbers there instead of printing them").addHelpText("after",`${m("stats","stats r\
eceipts/ --format csv","stats --github acme/orders --since 2026-01-01")}
Exit codes: 0 counted \xB7 2 usage \xB7 4 cannot tell (a receipt was changed, GitHub cannot be read)`).action(async(e,i)=>a(await(await import("./stats-WU6PVZDD.js")).
stats(e,i))),t.command("waive").description("write a waiver for a finding: who lets it pass, why, and until when").argument("<finding>","what the verdict shows:\
 a rule, an advisory, a fingerprint, a contract change, a migration").requiredOption("--reason <text>","why it is acceptable for that time").requiredOption("--o\
wner <login>","GitHub login of who mends it before it expires").requiredOption("--approved-by <login>","GitHub login of who approved it: somebody else").option(
"--days <n>","how many days it lasts (default: as long as its severity allows)").option("--expires <date>","its last day, as 2026-01-31").option("--link <url>",
"a page or ticket about it").option("--repo <dir>","a folder of the repository (default: here)").option("--base <rev>","what the change starts from (default: me\
rge base with the default branch)").option("--worktree","look at the files as they lie on disk, uncommitted ones too").option("--config <path>","use this config\
uration instead of the one at the base").option("--at <date>","write it as of this day").option("--dry-run","show the entry and write nothing").addHelpText("aft\
er",`${m("waive GHSA-35jh-r3h4-6jhm --reason 'No template of a user is rendered' --owner ada-l --approved-by grace-h","waive evidence-current --days 7 --reason \
'The build server is down' --owner ada-l --approved-by grace-h --dry-run")}
Exit codes: 0 written \xB7 2 usage, nothing or several of that name, or it can't be waived`).action(async(e,i)=>a(await(await import("./waive-565MSNAG.js")).
waive(e,i))),t.command("demo").description("build an example repository, judge it, and show what to try next").argument("[name]","which example (see --list)").option(
"--list","list the examples").option("--keep <dir>","build the repository in this new folder (default: a temporary one)").addHelpText("after",m("demo","demo --l\
ist","demo sbom-of-wrong-package")).action(async(e,i)=>a(await(await import("./demo-RUZCEZVT.js")).demo(e,i))),t.command("prd").description("show what th\
e gate sees in a PRD: sections, claims, links, sign-offs, notes").argument("<file...>","Markdown files").addOption(y()).option("--config <path>","read section n\
umbers and roles from this configuration").addHelpText("after",m("prd PRDs/M1/2.2.1.3-query-cache-prd.md")).action(async(e,i)=>a(await(await import("./prd-RNPJ4XJV.js")).
prd(e,i))),t.command("read").description("show what the gate reads in reports: format, kind, numbers, complete or why not").argument("<file...>","report files o\
f any format").addOption(y()).addHelpText("after",`${m("read QA/evidence/npm-audit.json","read --format json reports/*.sarif")}
Exit codes: 0 all read \xB7 2 no such file \xB7 4 one cannot be read`).action(async(e,i)=>a(await(await import("./read-BDJOTOXE.js")).read(e,i))),t.command(
"diff").description("show what changed between two contracts: OpenAPI, GraphQL, protobuf, JSON Schema and others").argument("<before>","a file or a folder").argument(
"<after>","the same, as it is now").addOption(y()).addOption(new _("--role <role>","for JSON Schema: whose promise it is (default: both)").choices(["serializer",
"deserializer","both"])).addHelpText("after",`${m("diff old/openapi.yaml openapi.yaml","diff --format json api-v1/ api-v2/")}
Exit codes: 0 no break (nothing changed, or compatible, or dangerous) \xB7 1 breaking \xB7 2 usage \xB7
            4 cannot tell (a contract cannot be read, or nobody can weigh its change)`).action(async(e,i,n)=>a(await(await import("./diff-Y2FH4PNY.js")).
diff(e,i,n))),t.command("migrations").description("show the migrations of files or of a git range: what each step does, and the way back").argument("[files...]",
"migration files or folders, each on its own (default: those of the change)").option("--repo <dir>","a folder of the repository (default: here)").option("--base\
 <rev>","what the change starts from (default: merge base with the default branch)").addOption(new _("--head <rev>","what is shown (default: HEAD)").conflicts("\
worktree")).option("--worktree","show the files as they lie on disk, uncommitted ones too").addOption(y()).addHelpText("after",`${m("migrations","migrations --b\
ase main --format json","migrations db/migrate/20260302101500_add_email.rb")}
Exit codes: 0 shown \xB7 2 usage, no such file \xB7 4 one cannot be read, or no file is a migration`).action(async(e,i)=>a(await(await import("./migrations-TNI6K5BJ.js")).
migrations(e,i))),t.command("flip").description("set a PRD to Ready: front matter, decision log, roadmap; only when the verdict is ready").argument("<prd>","the\
 PRD").option("--repo <dir>","a folder of the repository (default: here)").option("--base <rev>","what the change starts from (default: merge base with the defa\
ult branch)").option("--as <login>",'who flips: needs the role that is responsible for "Gates & Ready flip"').option("--status <status>","the status to set (def\
ault: the first that means ready)").option("--pull <number>","flip on GitHub, as a commit on this pull request by the user of GITHUB_TOKEN").option("--new-branc\
h [name]","with --pull: commit to a new branch and open a pull request from it").option("--dry-run","only show what would change").addHelpText("after",`${m("fli\
p PRDs/M1/2.2.1.3-query-cache-prd.md --as ada-l --dry-run","flip PRDs/M1/2.2.1.3-query-cache-prd.md --pull 12")}
Exit codes: 0 flipped, or already so \xB7 1 not ready, or the role is not held \xB7 2 usage \xB7 3 waiting \xB7 4 cannot tell`).action(async(e,i)=>a(await(await import("./flip-IXMVGJ7R.js")).
flip(e,i))),t.command("rules").description("list the rules with their severity").addOption(y()).option("--config <path>","show severities of this configuration").
addHelpText("after",m("rules")).action(async e=>a(await(await import("./rules-X6545CNM.js")).rules(e))),t.command("explain").description("say what a rule \
checks, why, and how to satisfy it").argument("<rule>","id of the rule").addOption(y()).addHelpText("after",m("explain evidence-current")).action(async(e,i)=>a(
await(await import("./explain-IE64ADT2.js")).explain(e,i))),t.command("config").description("show the effective configuration and where each value comes fro\
m").option("--repo <dir>","a folder of the repository (default: here)").option("--base <rev>","read the configuration of this revision (default: merge base with\
 the default branch)").option("--config <path>","use this file instead").addOption(y()).addHelpText("after",m("config","config --config .github/ready-gate.yml")).
action(async e=>a(await(await import("./config-PWJEVLJE.js")).config(e)));for(let e of t.commands)e.exitOverride().showSuggestionAfterError();return t}async function Kt(a){
let t=0,e=$t(i=>{t=i});try{return await e.parseAsync(a.length===0?["--help"]:[...a],{from:"user"}),t}catch(i){if(i instanceof ot)return i.exitCode===0?0:2;throw i}}export{$t as program,Kt as runProgram};
