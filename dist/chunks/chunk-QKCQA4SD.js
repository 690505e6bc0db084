import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as y}from"./chunk-F2IQMAFG.js";var Hu=y(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.versionInfo=nr.version=void 0;var vf="16.15.0";nr.version=vf;var bf=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});nr.versionInfo=bf});var Ee=y(is=>{"use strict";Object.defineProperty(is,"__esModule",{value:!0});is.devAssert=gf;function gf(e,t){if(!!!e)throw new Error(t)}});var Pn=y(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.isPromise=Ef;function Ef(e){return typeof e?.then=="function"}});var nt=y(os=>{"use strict";Object.defineProperty(os,"__esModule",{value:!0});os.isObjectLike=_f;function _f(e){return typeof e=="object"&&e!==null}});var Fn=y(kn=>{"use strict";Object.defineProperty(kn,"__esModule",{value:!0});kn.getLocation=Zu;kn.getLocations=Nf;function Zu(e,t){let r=/\r\n|[\n\r]/g,n=1,i=t+
1,s;for(;(s=r.exec(e.body))&&s.index<t;)n++,i=t+1-(s.index+s[0].length);return{line:n,column:i}}function Nf(e){if(e.length<2)return e.map(({source:n,start:i})=>Zu(
n,i));let t=new Map;e.forEach(({source:n,start:i},s)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:i,index:s})});let r=new Array(e.length);for(let[
n,i]of t){let s=/\r\n|[\n\r]/g,o=s.exec(n.body),a=1,u=0;i.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of i){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=s.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var as=y(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});wn.printLocation=If;wn.printSourceLocation=tc;var Of=Fn();function If(e){return tc(
e.source,(0,Of.getLocation)(e.source,e.start))}function tc(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,i=t.line-1,s=e.locationOffset.line-1,o=t.
line+s,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),d=l[i];if(d.length>120){let f=Math.floor(u/80),h=u%80,N=[];for(let x=0;x<d.length;x+=80)N.push(d.slice(x,x+80));return c+ec([[`${o} \
|`,N[0]],...N.slice(1,f+1).map(x=>["|",x]),["|","^".padStart(h)],["|",N[f+1]]])}return c+ec([[`${o-1} |`,l[i-1]],[`${o} |`,d],["|","^".padStart(u)],[`${o+1} |`,
l[i+1]]])}function ec(e){let t=e.filter(([n,i])=>i!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,i])=>n.padStart(r)+(i?" "+i:"")).join(`
`)}});var S=y(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.GraphQLError=void 0;ir.formatError=Af;ir.printError=Sf;var Lf=nt(),rc=Fn(),nc=as();
function Df(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var us=class e extends Error{constructor(t,...r){
var n,i,s;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:d}=Df(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=ic(Array.isArray(o)?o:o?[o]:void 0);let f=ic((n=this.nodes)===null||n===void 0?void 0:n.map(N=>N.loc).filter(N=>N!=null));this.source=a??(f==null||
(i=f[0])===null||i===void 0?void 0:i.source),this.positions=u??f?.map(N=>N.start),this.locations=u&&a?(0,rc.getLocations)(u.map(N=>({source:a,start:N}))):f&&(0,rc.
getLocations)(f);let h=(0,Lf.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(s=d??h)!==null&&s!==void 0?s:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,nc.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,nc.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};ir.GraphQLError=us;function ic(e){return e===
void 0||e.length===0?void 0:e}function Sf(e){return e.toString()}function Af(e){return e.toJSON()}});var Dr=y(cs=>{"use strict";Object.defineProperty(cs,"__esModule",{value:!0});cs.syntaxError=jf;var Rf=S();function jf(e,t,r){return new Rf.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Oe=y(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.Token=we.QueryDocumentKeys=we.OperationTypeNode=we.Location=void 0;we.isNode=kf;
var ls=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};we.Location=ls;var ps=class{constructor(t,r,n,i,s,o){this.kind=t,this.start=r,this.end=n,this.line=i,this.column=s,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
we.Token=ps;var sc={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
"description","variable","type","defaultValue","directives"],Variable:["name"],SelectionSet:["selections"],Field:["alias","name","arguments","directives","selec\
tionSet"],Argument:["name","value"],FragmentSpread:["name","directives"],InlineFragment:["typeCondition","directives","selectionSet"],FragmentDefinition:["descr\
iption","name","variableDefinitions","typeCondition","directives","selectionSet"],IntValue:[],FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],
ListValue:["values"],ObjectValue:["fields"],ObjectField:["name","value"],Directive:["name","arguments"],NamedType:["name"],ListType:["type"],NonNullType:["type"],
SchemaDefinition:["description","directives","operationTypes"],OperationTypeDefinition:["type"],ScalarTypeDefinition:["description","name","directives"],ObjectTypeDefinition:[
"description","name","interfaces","directives","fields"],FieldDefinition:["description","name","arguments","type","directives"],InputValueDefinition:["descripti\
on","name","type","defaultValue","directives"],InterfaceTypeDefinition:["description","name","interfaces","directives","fields"],UnionTypeDefinition:["descripti\
on","name","directives","types"],EnumTypeDefinition:["description","name","directives","values"],EnumValueDefinition:["description","name","directives"],InputObjectTypeDefinition:[
"description","name","directives","fields"],DirectiveDefinition:["description","name","arguments","directives","locations"],SchemaExtension:["directives","opera\
tionTypes"],DirectiveExtension:["name","directives"],ScalarTypeExtension:["name","directives"],ObjectTypeExtension:["name","interfaces","directives","fields"],InterfaceTypeExtension:[
"name","interfaces","directives","fields"],UnionTypeExtension:["name","directives","types"],EnumTypeExtension:["name","directives","values"],InputObjectTypeExtension:[
"name","directives","fields"],TypeCoordinate:["name"],MemberCoordinate:["name","memberName"],ArgumentCoordinate:["name","fieldName","argumentName"],DirectiveCoordinate:[
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};we.QueryDocumentKeys=sc;var Pf=new Set(Object.keys(sc));function kf(e){let t=e?.kind;return typeof t==
"string"&&Pf.has(t)}var ds;we.OperationTypeNode=ds;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(ds||(we.OperationTypeNode=
ds={}))});var sr=y(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.DirectiveLocation=void 0;var fs;Sr.DirectiveLocation=fs;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(fs||(Sr.DirectiveLocation=fs={}))});var M=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.Kind=void 0;var ms;Ar.Kind=ms;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
OPERATION_DEFINITION="OperationDefinition",e.VARIABLE_DEFINITION="VariableDefinition",e.SELECTION_SET="SelectionSet",e.FIELD="Field",e.ARGUMENT="Argument",e.FRAGMENT_SPREAD=
"FragmentSpread",e.INLINE_FRAGMENT="InlineFragment",e.FRAGMENT_DEFINITION="FragmentDefinition",e.VARIABLE="Variable",e.INT="IntValue",e.FLOAT="FloatValue",e.STRING=
"StringValue",e.BOOLEAN="BooleanValue",e.NULL="NullValue",e.ENUM="EnumValue",e.LIST="ListValue",e.OBJECT="ObjectValue",e.OBJECT_FIELD="ObjectField",e.DIRECTIVE=
"Directive",e.NAMED_TYPE="NamedType",e.LIST_TYPE="ListType",e.NON_NULL_TYPE="NonNullType",e.SCHEMA_DEFINITION="SchemaDefinition",e.OPERATION_TYPE_DEFINITION="Op\
erationTypeDefinition",e.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",e.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",e.FIELD_DEFINITION="FieldDefinition",e.INPUT_VALUE_DEFINITION=
"InputValueDefinition",e.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",e.UNION_TYPE_DEFINITION="UnionTypeDefinition",e.ENUM_TYPE_DEFINITION="EnumTypeDefin\
ition",e.ENUM_VALUE_DEFINITION="EnumValueDefinition",e.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",e.DIRECTIVE_DEFINITION="DirectiveDefinition",e.SCHEMA_EXTENSION=
"SchemaExtension",e.DIRECTIVE_EXTENSION="DirectiveExtension",e.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",e.OBJECT_TYPE_EXTENSION="ObjectTypeExtension",e.INTERFACE_TYPE_EXTENSION=
"InterfaceTypeExtension",e.UNION_TYPE_EXTENSION="UnionTypeExtension",e.ENUM_TYPE_EXTENSION="EnumTypeExtension",e.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExt\
ension",e.TYPE_COORDINATE="TypeCoordinate",e.MEMBER_COORDINATE="MemberCoordinate",e.ARGUMENT_COORDINATE="ArgumentCoordinate",e.DIRECTIVE_COORDINATE="DirectiveCo\
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(ms||(Ar.Kind=ms={}))});var Rr=y(Vt=>{"use strict";Object.defineProperty(Vt,"__esModule",{value:!0});Vt.isDigit=oc;Vt.isLetter=ys;Vt.isNameContinue=qf;Vt.isNameStart=wf;Vt.isWhiteSpace=
Ff;function Ff(e){return e===9||e===32}function oc(e){return e>=48&&e<=57}function ys(e){return e>=97&&e<=122||e>=65&&e<=90}function wf(e){return ys(e)||e===95}
function qf(e){return ys(e)||oc(e)||e===95}});var Pr=y(jr=>{"use strict";Object.defineProperty(jr,"__esModule",{value:!0});jr.dedentBlockStringLines=Mf;jr.isPrintableAsBlockString=Gf;jr.printBlockString=Cf;
var hs=Rr();function Mf(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,i=-1;for(let o=0;o<e.length;++o){var s;let a=e[o],u=Vf(a);u!==a.length&&(n=(s=n)!==null&&s!==
void 0?s:o,i=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,i+1)}function Vf(e){let t=0;for(;t<e.length&&(0,hs.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function Gf(e){if(e==="")return!0;let t=!0,r=!1,n=!0,i=!1;for(let s=0;s<e.length;++s)switch(e.codePointAt(s)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&i)}function Cf(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),i=n.length===1,s=n.length>1&&n.slice(1).every(h=>h.length===0||(0,hs.isWhiteSpace)(h.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!i||e.length>70||c||s||o),d="",f=i&&(0,hs.isWhiteSpace)(e.charCodeAt(0));return(l&&
!f||s)&&(d+=`
`),d+=r,(l||c)&&(d+=`
`),'"""'+d+'"""'}});var or=y(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.TokenKind=void 0;var Ts;kr.TokenKind=Ts;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Ts||(kr.TokenKind=Ts=
{}))});var wr=y(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});Ot.Lexer=void 0;Ot.createToken=ue;Ot.isPunctuatorTokenKind=Qf;Ot.printCodePointAt=Nt;
Ot.readName=pc;var qe=Dr(),uc=Oe(),xf=Pr(),Gt=Rr(),q=or(),bs=class{constructor(t){let r=new uc.Token(q.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==q.TokenKind.EOF)do if(t.next)t=t.next;else{let r=Uf(this,t.end);t.next=r,r.prev=t,t=r}while(t.
kind===q.TokenKind.COMMENT);return t}};Ot.Lexer=bs;function Qf(e){return e===q.TokenKind.BANG||e===q.TokenKind.DOLLAR||e===q.TokenKind.AMP||e===q.TokenKind.PAREN_L||
e===q.TokenKind.PAREN_R||e===q.TokenKind.DOT||e===q.TokenKind.SPREAD||e===q.TokenKind.COLON||e===q.TokenKind.EQUALS||e===q.TokenKind.AT||e===q.TokenKind.BRACKET_L||
e===q.TokenKind.BRACKET_R||e===q.TokenKind.BRACE_L||e===q.TokenKind.PIPE||e===q.TokenKind.BRACE_R}function ar(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function qn(e,t){
return cc(e.charCodeAt(t))&&lc(e.charCodeAt(t+1))}function cc(e){return e>=55296&&e<=56319}function lc(e){return e>=56320&&e<=57343}function Nt(e,t){let r=e.source.
body.codePointAt(t);if(r===void 0)return q.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n==='"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).
toUpperCase().padStart(4,"0")}function ue(e,t,r,n,i){let s=e.line,o=1+r-e.lineStart;return new uc.Token(t,r,n,s,o,i)}function Uf(e,t){let r=e.source.body,n=r.length,
i=t;for(;i<n;){let s=r.charCodeAt(i);switch(s){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:r.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return Kf(e,i);case 33:return ue(e,q.TokenKind.BANG,i,i+1);case 36:return ue(e,q.TokenKind.DOLLAR,i,i+1);case 38:
return ue(e,q.TokenKind.AMP,i,i+1);case 40:return ue(e,q.TokenKind.PAREN_L,i,i+1);case 41:return ue(e,q.TokenKind.PAREN_R,i,i+1);case 46:if(r.charCodeAt(i+1)===
46&&r.charCodeAt(i+2)===46)return ue(e,q.TokenKind.SPREAD,i,i+3);break;case 58:return ue(e,q.TokenKind.COLON,i,i+1);case 61:return ue(e,q.TokenKind.EQUALS,i,i+1);case 64:
return ue(e,q.TokenKind.AT,i,i+1);case 91:return ue(e,q.TokenKind.BRACKET_L,i,i+1);case 93:return ue(e,q.TokenKind.BRACKET_R,i,i+1);case 123:return ue(e,q.TokenKind.
BRACE_L,i,i+1);case 124:return ue(e,q.TokenKind.PIPE,i,i+1);case 125:return ue(e,q.TokenKind.BRACE_R,i,i+1);case 34:return r.charCodeAt(i+1)===34&&r.charCodeAt(
i+2)===34?zf(e,i):Bf(e,i)}if((0,Gt.isDigit)(s)||s===45)return $f(e,i,s);if((0,Gt.isNameStart)(s))return pc(e,i);throw(0,qe.syntaxError)(e.source,i,s===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:ar(s)||qn(r,i)?`Unexpected character: ${Nt(e,i)}.`:`Invalid character: ${Nt(e,i)}.`)}
return ue(e,q.TokenKind.EOF,n,n)}function Kf(e,t){let r=e._maxComments;if(r!==void 0){let o=e._commentCount+1;if(o>r)throw(0,qe.syntaxError)(e.source,t,`Documen\
t contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,i=n.length,s=t+1;for(;s<i;){let o=n.charCodeAt(s);if(o===10||o===13)
break;if(ar(o))++s;else if(qn(n,s))s+=2;else break}return ue(e,q.TokenKind.COMMENT,t,s,n.slice(t+1,s))}function $f(e,t,r){let n=e.source.body,i=t,s=r,o=!1;if(s===
45&&(s=n.charCodeAt(++i)),s===48){if(s=n.charCodeAt(++i),(0,Gt.isDigit)(s))throw(0,qe.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${Nt(e,
i)}.`)}else i=vs(e,i,s),s=n.charCodeAt(i);if(s===46&&(o=!0,s=n.charCodeAt(++i),i=vs(e,i,s),s=n.charCodeAt(i)),(s===69||s===101)&&(o=!0,s=n.charCodeAt(++i),(s===
43||s===45)&&(s=n.charCodeAt(++i)),i=vs(e,i,s),s=n.charCodeAt(i)),s===46||(0,Gt.isNameStart)(s))throw(0,qe.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${Nt(e,i)}.`);return ue(e,o?q.TokenKind.FLOAT:q.TokenKind.INT,t,i,n.slice(t,i))}function vs(e,t,r){if(!(0,Gt.isDigit)(r))throw(0,qe.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${Nt(e,t)}.`);let n=e.source.body,i=t+1;for(;(0,Gt.isDigit)(n.charCodeAt(i));)++i;return i}function Bf(e,t){let r=e.source.
body,n=r.length,i=t+1,s=i,o="";for(;i<n;){let a=r.charCodeAt(i);if(a===34)return o+=r.slice(s,i),ue(e,q.TokenKind.STRING,t,i+1,o);if(a===92){o+=r.slice(s,i);let u=r.
charCodeAt(i+1)===117?r.charCodeAt(i+2)===123?Yf(e,i):Jf(e,i):Xf(e,i);o+=u.value,i+=u.size,s=i;continue}if(a===10||a===13)break;if(ar(a))++i;else if(qn(r,i))i+=
2;else throw(0,qe.syntaxError)(e.source,i,`Invalid character within String: ${Nt(e,i)}.`)}throw(0,qe.syntaxError)(e.source,i,"Unterminated string.")}function Yf(e,t){
let r=e.source.body,n=0,i=3;for(;i<12;){let s=r.charCodeAt(t+i++);if(s===125){if(i<5||!ar(n))break;return{value:String.fromCodePoint(n),size:i}}if(n=n<<4|Fr(s),
n<0)break}throw(0,qe.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+i)}".`)}function Jf(e,t){let r=e.source.body,n=ac(r,t+2);if(ar(n))
return{value:String.fromCodePoint(n),size:6};if(cc(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){let i=ac(r,t+8);if(lc(i))return{value:String.fromCodePoint(
n,i),size:12}}throw(0,qe.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}".`)}function ac(e,t){return Fr(e.charCodeAt(t))<<12|Fr(e.charCodeAt(
t+1))<<8|Fr(e.charCodeAt(t+2))<<4|Fr(e.charCodeAt(t+3))}function Fr(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function Xf(e,t){let r=e.
source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,qe.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function zf(e,t){let r=e.source.body,n=r.length,i=e.lineStart,s=t+3,o=s,a="",u=[];for(;s<n;){let c=r.charCodeAt(s);if(c===34&&r.charCodeAt(s+1)===34&&
r.charCodeAt(s+2)===34){a+=r.slice(o,s),u.push(a);let l=ue(e,q.TokenKind.BLOCK_STRING,t,s+3,(0,xf.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,l}if(c===92&&r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34&&r.charCodeAt(s+3)===34){a+=r.slice(o,s),o=s+1,s+=4;continue}
if(c===10||c===13){a+=r.slice(o,s),u.push(a),c===13&&r.charCodeAt(s+1)===10?s+=2:++s,a="",o=s,i=s;continue}if(ar(c))++s;else if(qn(r,s))s+=2;else throw(0,qe.syntaxError)(
e.source,s,`Invalid character within String: ${Nt(e,s)}.`)}throw(0,qe.syntaxError)(e.source,s,"Unterminated string.")}function pc(e,t){let r=e.source.body,n=r.length,
i=t+1;for(;i<n;){let s=r.charCodeAt(i);if((0,Gt.isNameContinue)(s))++i;else break}return ue(e,q.TokenKind.NAME,t,i,r.slice(t,i))}});var dc=y(Mn=>{"use strict";Object.defineProperty(Mn,"__esModule",{value:!0});Mn.SchemaCoordinateLexer=void 0;var Wf=Dr(),Hf=Oe(),Zf=Rr(),It=wr(),Lt=or(),gs=class{line=1;lineStart=0;constructor(t){
let r=new Hf.Token(Lt.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Lt.TokenKind.EOF){let r=em(this,t.end);t.next=r,r.prev=t,t=r}return t}};
Mn.SchemaCoordinateLexer=gs;function em(e,t){let r=e.source.body,n=r.length,i=t;if(i<n){let s=r.charCodeAt(i);switch(s){case 46:return(0,It.createToken)(e,Lt.TokenKind.
DOT,i,i+1);case 40:return(0,It.createToken)(e,Lt.TokenKind.PAREN_L,i,i+1);case 41:return(0,It.createToken)(e,Lt.TokenKind.PAREN_R,i,i+1);case 58:return(0,It.createToken)(
e,Lt.TokenKind.COLON,i,i+1);case 64:return(0,It.createToken)(e,Lt.TokenKind.AT,i,i+1)}if((0,Zf.isNameStart)(s))return(0,It.readName)(e,i);throw(0,Wf.syntaxError)(
e.source,i,`Invalid character: ${(0,It.printCodePointAt)(e,i)}.`)}return(0,It.createToken)(e,Lt.TokenKind.EOF,n,n)}});var B=y(Es=>{"use strict";Object.defineProperty(Es,"__esModule",{value:!0});Es.inspect=rm;var tm=10,fc=2;function rm(e){return Vn(e,[])}function Vn(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return nm(e,t);default:return String(e)}}function nm(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(im(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:Vn(n,r)}else if(Array.
isArray(e))return om(e,r);return sm(e,r)}function im(e){return typeof e.toJSON=="function"}function sm(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
fc?"["+am(e)+"]":"{ "+r.map(([i,s])=>i+": "+Vn(s,t)).join(", ")+" }"}function om(e,t){if(e.length===0)return"[]";if(t.length>fc)return"[Array]";let r=Math.min(tm,
e.length),n=e.length-r,i=[];for(let s=0;s<r;++s)i.push(Vn(e[s],t));return n===1?i.push("... 1 more item"):n>1&&i.push(`... ${n} more items`),"["+i.join(", ")+"]"}
function am(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var qr=y(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.instanceOf=void 0;var um=B(),cm=globalThis.process&&process.env.NODE_ENV==="prod\
uction",lm=cm?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let i=r.prototype[Symbol.toStringTag],
s=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(i===s){let o=(0,um.inspect)(t);throw new Error(`Cannot use\
 ${i} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};Gn.instanceOf=lm});var xn=y(Mr=>{"use strict";Object.defineProperty(Mr,"__esModule",{value:!0});Mr.Source=void 0;Mr.isSource=fm;var _s=Ee(),pm=B(),dm=qr(),Cn=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,_s.devAssert)(!1,`Body must be a string. Received: ${(0,pm.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,_s.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,_s.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};Mr.Source=Cn;function fm(e){return(0,dm.
instanceOf)(e,Cn)}});var Ct=y(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.Parser=void 0;mt.parse=hm;mt.parseConstValue=vm;mt.parseSchemaCoordinate=gm;mt.parseType=
bm;mt.parseValue=Tm;var ft=Dr(),Vr=Oe(),mm=sr(),A=M(),mc=wr(),ym=dc(),Un=xn(),E=or();function hm(e,t){let r=new Dt(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function Tm(e,t){let r=new Dt(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
E.TokenKind.EOF),n}function vm(e,t){let r=new Dt(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(E.TokenKind.EOF),n}function bm(e,t){
let r=new Dt(e,t);r.expectToken(E.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(E.TokenKind.EOF),n}function gm(e){let t=(0,Un.isSource)(e)?e:
new Un.Source(e),r=new ym.SchemaCoordinateLexer(t),n=new Dt(e,{lexer:r});n.expectToken(E.TokenKind.SOF);let i=n.parseSchemaCoordinate();return n.expectToken(E.TokenKind.
EOF),i}var Dt=class{constructor(t,r={}){let{lexer:n,...i}=r;if(n)this._lexer=n;else{let o=(0,Un.isSource)(t)?t:new Un.Source(t);this._lexer=new mc.Lexer(o)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let s=r?.maxSourceLength;if(s!==void 0&&this._lexer.source.body.
length>s)throw(0,ft.syntaxError)(this._lexer.source,s,`Source contains more than ${s} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(E.TokenKind.NAME);return this.node(t,{kind:A.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:A.Kind.DOCUMENT,
definitions:this.many(E.TokenKind.SOF,this.parseDefinition,E.TokenKind.EOF)})}parseDefinition(){if(this.peek(E.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===E.TokenKind.BRACE_L)throw(0,ft.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===E.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,ft.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(E.TokenKind.BRACE_L))return this.node(t,{kind:A.Kind.OPERATION_DEFINITION,operation:Vr.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),i;return this.peek(E.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:A.Kind.OPERATION_DEFINITION,operation:n,description:r,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(E.TokenKind.NAME);switch(t.value){case"query":return Vr.OperationTypeNode.
QUERY;case"mutation":return Vr.OperationTypeNode.MUTATION;case"subscription":return Vr.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(E.TokenKind.PAREN_L,this.parseVariableDefinition,E.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:A.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(E.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(E.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(E.TokenKind.DOLLAR),this.node(t,{kind:A.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:A.Kind.SELECTION_SET,selections:this.many(E.TokenKind.BRACE_L,this.parseSelection,E.TokenKind.BRACE_R)})}parseSelection(){return this.peek(E.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,i;return this.expectOptionalToken(E.TokenKind.COLON)?(n=
r,i=this.parseName()):i=r,this.node(t,{kind:A.Kind.FIELD,alias:n,name:i,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(E.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(E.TokenKind.
PAREN_L,r,E.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(E.TokenKind.COLON),this.node(r,{kind:A.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(E.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(E.TokenKind.NAME)?this.node(t,{kind:A.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:A.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:A.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:A.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case E.TokenKind.BRACKET_L:return this.parseList(t);case E.TokenKind.BRACE_L:return this.parseObject(t);case E.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:A.Kind.INT,value:r.value});case E.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:A.Kind.FLOAT,value:r.
value});case E.TokenKind.STRING:case E.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case E.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:A.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:A.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:A.Kind.
NULL});default:return this.node(r,{kind:A.Kind.ENUM,value:r.value})}case E.TokenKind.DOLLAR:if(t)if(this.expectToken(E.TokenKind.DOLLAR),this._lexer.token.kind===
E.TokenKind.NAME){let n=this._lexer.token.value;throw(0,ft.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:A.Kind.STRING,value:t.value,block:t.kind===E.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:A.Kind.LIST,values:this.any(E.TokenKind.BRACKET_L,r,E.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:A.Kind.OBJECT,fields:this.any(E.TokenKind.BRACE_L,r,E.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(E.TokenKind.COLON),this.node(r,{kind:A.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(E.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(E.TokenKind.AT),this.node(r,{kind:A.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(E.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(E.TokenKind.BRACKET_R),r=this.node(
t,{kind:A.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(E.TokenKind.BANG)?this.node(t,{kind:A.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:A.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(E.TokenKind.STRING)||this.
peek(E.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),i=this.many(E.TokenKind.BRACE_L,this.parseOperationTypeDefinition,E.TokenKind.
BRACE_R);return this.node(t,{kind:A.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:i})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(E.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:A.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),i=this.parseConstDirectives();
return this.node(t,{kind:A.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:i})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),i=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:A.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:i,directives:s,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(E.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(E.TokenKind.BRACE_L,this.parseFieldDefinition,
E.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),i=this.parseArgumentDefs();this.expectToken(E.TokenKind.
COLON);let s=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:A.Kind.FIELD_DEFINITION,description:r,name:n,arguments:i,type:s,directives:o})}parseArgumentDefs(){
return this.optionalMany(E.TokenKind.PAREN_L,this.parseInputValueDef,E.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(E.TokenKind.COLON);let i=this.parseTypeReference(),s;this.expectOptionalToken(E.TokenKind.EQUALS)&&(s=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:A.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:i,defaultValue:s,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),i=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:A.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:i,directives:s,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),i=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
return this.node(t,{kind:A.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:i,types:s})}parseUnionMemberTypes(){return this.expectOptionalToken(E.TokenKind.
EQUALS)?this.delimitedMany(E.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),i=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();return this.node(t,{kind:A.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:i,values:s})}parseEnumValuesDefinition(){return this.optionalMany(E.TokenKind.BRACE_L,this.parseEnumValueDefinition,E.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),i=this.parseConstDirectives();return this.node(t,{kind:A.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:i})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,ft.syntaxError)(this._lexer.source,this._lexer.token.start,`${Qn(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),i=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
return this.node(t,{kind:A.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:i,fields:s})}parseInputFieldsDefinition(){return this.optionalMany(
E.TokenKind.BRACE_L,this.parseInputValueDef,E.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===E.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(E.TokenKind.BRACE_L,this.parseOperationTypeDefinition,E.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:A.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
i=this.parseConstDirectives(),s=this.parseFieldsDefinition();if(n.length===0&&i.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:i,fields:s})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),s=this.parseFieldsDefinition();if(n.length===0&&i.length===
0&&s.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:i,fields:s})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:i})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:i})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
if(n.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:i})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(E.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:A.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(E.TokenKind.AT);let n=this.parseName(),i=this.parseArgumentDefs(),s=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:A.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:i,directives:s,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(E.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(mm.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(E.TokenKind.AT),n=this.parseName(),i;!r&&this.
expectOptionalToken(E.TokenKind.DOT)&&(i=this.parseName());let s;return(r||i)&&this.expectOptionalToken(E.TokenKind.PAREN_L)&&(s=this.parseName(),this.expectToken(
E.TokenKind.COLON),this.expectToken(E.TokenKind.PAREN_R)),r?s?this.node(t,{kind:A.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:s}):this.node(t,{kind:A.
Kind.DIRECTIVE_COORDINATE,name:n}):i?s?this.node(t,{kind:A.Kind.ARGUMENT_COORDINATE,name:n,fieldName:i,argumentName:s}):this.node(t,{kind:A.Kind.MEMBER_COORDINATE,
name:n,memberName:i}):this.node(t,{kind:A.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Vr.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,ft.syntaxError)(
this._lexer.source,r.start,`Expected ${yc(t)}, found ${Qn(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===E.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,ft.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${Qn(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===E.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,ft.syntaxError)(this._lexer.source,r.start,`Unexpected ${Qn(r)}.`)}any(t,r,n){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
n);)i.push(r.call(this));return i}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}
return[]}many(t,r,n){this.expectToken(t);let i=[];do i.push(r.call(this));while(!this.expectOptionalToken(n));return i}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==E.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,ft.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};mt.Parser=Dt;function Qn(e){let t=e.value;return yc(e.kind)+(t!=null?` "${t}"`:"")}function yc(e){return(0,mc.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var St=y(Ns=>{"use strict";Object.defineProperty(Ns,"__esModule",{value:!0});Ns.didYouMean=_m;var Em=5;function _m(e,t){let[r,n]=t?[e,t]:[void 0,e],i=" Did you \
mean ";r&&(i+=r+" ");let s=n.map(u=>`"${u}"`);switch(s.length){case 0:return"";case 1:return i+s[0]+"?";case 2:return i+s[0]+" or "+s[1]+"?"}let o=s.slice(0,Em),
a=o.pop();return i+o.join(", ")+", or "+a+"?"}});var hc=y(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.identityFunc=Nm;function Nm(e){return e}});var At=y(Is=>{"use strict";Object.defineProperty(Is,"__esModule",{value:!0});Is.keyMap=Om;function Om(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Gr=y(Ls=>{"use strict";Object.defineProperty(Ls,"__esModule",{value:!0});Ls.keyValMap=Im;function Im(e,t,r){let n=Object.create(null);for(let i of e)n[t(i)]=
r(i);return n}});var Kn=y(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});Ds.mapValue=Lm;function Lm(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Cr=y(As=>{"use strict";Object.defineProperty(As,"__esModule",{value:!0});As.naturalCompare=Dm;function Dm(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let i=e.
charCodeAt(r),s=t.charCodeAt(n);if($n(i)&&$n(s)){let o=0;do++r,o=o*10+i-Ss,i=e.charCodeAt(r);while($n(i)&&o>0);let a=0;do++n,a=a*10+s-Ss,s=t.charCodeAt(n);while($n(
s)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(i<s)return-1;if(i>s)return 1;++r,++n}}return e.length-t.length}var Ss=48,Sm=57;function $n(e){return!isNaN(e)&&
Ss<=e&&e<=Sm}});var Rt=y(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.suggestionList=Rm;var Am=Cr();function Rm(e,t){let r=Object.create(null),n=new Rs(
e),i=Math.floor(e.length*.4)+1;for(let s of t){let o=n.measure(s,i);o!==void 0&&(r[s]=o)}return Object.keys(r).sort((s,o)=>{let a=r[s]-r[o];return a!==0?a:(0,Am.
naturalCompare)(s,o)})}var Rs=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=Tc(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let i=Tc(n),s=this._inputArray;if(i.length<s.length){let l=i;i=s,s=l}let o=i.length,a=s.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let d=u[(l-1)%3],f=u[l%3],h=f[0]=l;for(let N=1;N<=a;N++){let x=i[l-1]===s[N-1]?0:1,ae=Math.min(d[N]+1,f[N-1]+1,d[N-1]+x);if(l>1&&
N>1&&i[l-1]===s[N-2]&&i[l-2]===s[N-1]){let Z=u[(l-2)%3][N-2];ae=Math.min(ae,Z+1)}ae<h&&(h=ae),f[N]=ae}if(h>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function Tc(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Bn=y(Ps=>{"use strict";Object.defineProperty(Ps,"__esModule",{value:!0});Ps.toObjMap=jm;function jm(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var vc=y(ks=>{"use strict";Object.defineProperty(ks,"__esModule",{value:!0});ks.printString=Pm;function Pm(e){return`"${e.replace(km,Fm)}"`}var km=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function Fm(e){return wm[e.charCodeAt(0)]}var wm=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var bc=y(Fs=>{"use strict";Object.defineProperty(Fs,"__esModule",{value:!0});Fs.reduce=Vm;var qm=B(),Mm=Oe();function Vm(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},i;do{let s;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)i=n.results,s=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(i=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],i==null&&r.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){r.push(n),n=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let a=i;s=a?.kind;let u=typeof s=="string"?Mm.QueryDocumentKeys[s]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,qm.inspect)(i)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(s!==void 0){let a=t[s];i=a?.(i)}
n.keys===void 0?n.results.push(i):n.results[n.keys[n.index]]=i}while(r.length!==0);return i}});var Ve=y(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.print=gc;Yn.printForError=Qm;var Gm=Pr(),Cm=vc(),xm=bc();function gc(e,t){var r;
return Km((0,xm.reduce)(e,$m),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function Qm(e){return gc(e,{maxIndentDepth:100})}var Um=80,Me=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},qs=new Me;function Km(e,t){let r="",n="",i=0,s="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(i<t&&(s+="  ",n+="  "),i++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&i>=t?" ":`
`+s;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(i--,s=s.slice(0,i*2)),o=o.next}return r+n}var $m={Name:e=>new Me(e.value),Variable:e=>v(["$",e.name]),
Document:e=>v(e.definitions,`

`),OperationDefinition(e){let t=ws(e.variableDefinitions)?j(`(
`,v(e.variableDefinitions,`
`),`
)`):j("(",v(e.variableDefinitions,", "),")"),r=v([j("",e.description,`
`),v([e.operation,v([e.name,t]),v(e.directives," ")]," ")]);return v([e.operation==="query"&&r.length===e.operation.length?"":v([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:i})=>v([j("",i,`
`),e,": ",t,j(" = ",r),j(" ",v(n," "))]),SelectionSet:({selections:e})=>Ye(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:i}){let s=v([j("",e,":\
 "),t],"");return v([Ym(s,r),j(" ",v(n," ")),j(" ",i)])},Argument:({name:e,value:t})=>v([e,": ",t]),FragmentSpread:({name:e,directives:t})=>v(["...",e,j(" ",v(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>v(["...",j("on ",e),v(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:i,description:s})=>v([j("",s,`
`),"fragment ",e,j("(",v(r,", "),")")," on ",t," ",j("",v(n," ")," "),i]),IntValue:({value:e})=>new Me(e),FloatValue:({value:e})=>new Me(e),StringValue:({value:e,
block:t})=>new Me(t===!0?(0,Gm.printBlockString)(e):(0,Cm.printString)(e),t===!0),BooleanValue:({value:e})=>new Me(e?"true":"false"),NullValue:()=>new Me("null"),
EnumValue:({value:e})=>new Me(e),ListValue:({values:e})=>v(["[",v(e,", "),"]"]),ObjectValue:({fields:e})=>v(["{",v(e,", "),"}"]),ObjectField:({name:e,value:t})=>v(
[e,": ",t]),Directive:({name:e,arguments:t})=>v(["@",e,j("(",v(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>v(["[",e,"]"]),NonNullType:({type:e})=>v(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>v([j("",e,`
`),v(["schema",v(t," "),Ye(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>v([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>v(
[j("",e,`
`),v(["scalar",t,v(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>v([j("",e,`
`),v(["type",t,j("implements ",v(r," & ")),v(n," "),Ye(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:i})=>v([j("",e,`
`),t,ws(r)?j(`(
`,v(r,`
`).indent(),`
)`):j("(",v(r,", "),")"),": ",n,j(" ",v(i," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:i})=>v([j("",e,`
`),t,": ",r,j(" = ",n),j(" ",v(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:i})=>v([j("",e,`
`),v(["interface",t,j("implements ",v(r," & ")),v(n," "),Ye(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>v([j("",e,`
`),v(["union",t,v(r," "),j("= ",v(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>v([j("",e,`
`),v(["enum",t,v(r," "),Ye(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>v([j("",e,`
`),v([t,v(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>v([j("",e,`
`),v(["input",t,v(r," "),Ye(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:i,locations:s})=>v([j("",e,`
`),"directive @",t,ws(r)?j(`(
`,v(r,`
`).indent(),`
)`):j("(",v(r,", "),")"),j(" ",v(n," ")),i?" repeatable":""," on ",v(s," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>v(["extend schema",v(e," "),Ye(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>v(["extend scalar",e,v(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>v([
"extend type",e,j("implements ",v(t," & ")),v(r," "),Ye(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>v(["extend interface",e,j(
"implements ",v(t," & ")),v(r," "),Ye(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>v(["extend union",e,v(t," "),j("= ",v(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>v(["extend enum",e,v(t," "),Ye(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>v(["extend input",e,v(t," "),
Ye(r)]," "),DirectiveExtension:({name:e,directives:t})=>v([v(["extend directive @",e]),v(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>v(
[e,j(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>v([e,j(".",t),j("(",r,":)")]),DirectiveCoordinate:({name:e})=>v(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>v(["@",e,j("(",t,":)")])};function v(e,t=""){if(e==null||e.length===0)return qs;let r=qs;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Me(n):n:(t!==""&&r.append(t),r.append(n)));return r}function Bm(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Ye(e){return j(`{
`,v(e,`
`).indent(),`
}`)}function j(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Me(e).append(t).append(r):qs}function ws(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function Ym(e,t){return t==null||t.length===0?e:v([e,e.length+Bm(t,", ")+2>Um?j(`(
`,v(t,`
`).indent(),`
)`):j("(",v(t,", "),")")])}});var Gs=y(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.valueFromASTUntyped=Ms;var Jm=Gr(),yt=M();function Ms(e,t){switch(e.kind){case yt.
Kind.NULL:return null;case yt.Kind.INT:return parseInt(e.value,10);case yt.Kind.FLOAT:return parseFloat(e.value);case yt.Kind.STRING:case yt.Kind.ENUM:case yt.Kind.
BOOLEAN:return e.value;case yt.Kind.LIST:return e.values.map(r=>Ms(r,t));case yt.Kind.OBJECT:return(0,Jm.keyValMap)(e.fields,r=>r.name.value,r=>Ms(r.value,t));case yt.
Kind.VARIABLE:return t?.[e.name.value]}}});var xr=y(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.assertEnumValueName=Xm;Xn.assertName=Nc;var Ec=Ee(),Jn=S(),_c=Rr();function Nc(e){
if(e!=null||(0,Ec.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,Ec.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new Jn.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,_c.isNameContinue)(e.charCodeAt(t)))throw new Jn.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,_c.isNameStart)(e.charCodeAt(0)))throw new Jn.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function Xm(e){if(e==="true"||e==="false"||e==="null")throw new Jn.GraphQLError(`Enum values cannot be named: ${e}`);return Nc(e)}});var V=y(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});D.GraphQLUnionType=D.GraphQLScalarType=D.GraphQLObjectType=D.GraphQLNonNull=D.GraphQLList=
D.GraphQLInterfaceType=D.GraphQLInputObjectType=D.GraphQLEnumType=void 0;D.argsToArgsConfig=qc;D.assertAbstractType=yy;D.assertCompositeType=my;D.assertEnumType=
ay;D.assertInputObjectType=uy;D.assertInputType=py;D.assertInterfaceType=sy;D.assertLeafType=fy;D.assertListType=cy;D.assertNamedType=by;D.assertNonNullType=ly;
D.assertNullableType=Ty;D.assertObjectType=iy;D.assertOutputType=dy;D.assertScalarType=ny;D.assertType=ry;D.assertUnionType=oy;D.assertWrappingType=hy;D.defineArguments=
Fc;D.getNamedType=gy;D.getNullableType=vy;D.isAbstractType=Rc;D.isCompositeType=Ac;D.isEnumType=Kt;D.isInputObjectType=Ur;D.isInputType=Cs;D.isInterfaceType=Qt;
D.isLeafType=Sc;D.isListType=ai;D.isNamedType=jc;D.isNonNullType=Pt;D.isNullableType=Qs;D.isObjectType=cr;D.isOutputType=xs;D.isRequiredArgument=Ey;D.isRequiredInputField=
Oy;D.isScalarType=xt;D.isType=oi;D.isUnionType=Ut;D.isWrappingType=Kr;D.resolveObjMapThunk=Ks;D.resolveReadonlyArrayThunk=Us;var ye=Ee(),zm=St(),Oc=hc(),W=B(),jt=qr(),
Wm=nt(),Hm=At(),Dc=Gr(),si=Kn(),Zm=Rt(),it=Bn(),Qr=S(),ey=M(),Ic=Ve(),ty=Gs(),st=xr();function oi(e){return xt(e)||cr(e)||Qt(e)||Ut(e)||Kt(e)||Ur(e)||ai(e)||Pt(
e)}function ry(e){if(!oi(e))throw new Error(`Expected ${(0,W.inspect)(e)} to be a GraphQL type.`);return e}function xt(e){return(0,jt.instanceOf)(e,Zn)}function ny(e){
if(!xt(e))throw new Error(`Expected ${(0,W.inspect)(e)} to be a GraphQL Scalar type.`);return e}function cr(e){return(0,jt.instanceOf)(e,ei)}function iy(e){if(!cr(
e))throw new Error(`Expected ${(0,W.inspect)(e)} to be a GraphQL Object type.`);return e}function Qt(e){return(0,jt.instanceOf)(e,ti)}function sy(e){if(!Qt(e))throw new Error(
`Expected ${(0,W.inspect)(e)} to be a GraphQL Interface type.`);return e}function Ut(e){return(0,jt.instanceOf)(e,ri)}function oy(e){if(!Ut(e))throw new Error(`\
Expected ${(0,W.inspect)(e)} to be a GraphQL Union type.`);return e}function Kt(e){return(0,jt.instanceOf)(e,ni)}function ay(e){if(!Kt(e))throw new Error(`Expec\
ted ${(0,W.inspect)(e)} to be a GraphQL Enum type.`);return e}function Ur(e){return(0,jt.instanceOf)(e,ii)}function uy(e){if(!Ur(e))throw new Error(`Expected ${(0,W.
inspect)(e)} to be a GraphQL Input Object type.`);return e}function ai(e){return(0,jt.instanceOf)(e,Wn)}function cy(e){if(!ai(e))throw new Error(`Expected ${(0,W.
inspect)(e)} to be a GraphQL List type.`);return e}function Pt(e){return(0,jt.instanceOf)(e,Hn)}function ly(e){if(!Pt(e))throw new Error(`Expected ${(0,W.inspect)(
e)} to be a GraphQL Non-Null type.`);return e}function Cs(e){return xt(e)||Kt(e)||Ur(e)||Kr(e)&&Cs(e.ofType)}function py(e){if(!Cs(e))throw new Error(`Expected ${(0,W.
inspect)(e)} to be a GraphQL input type.`);return e}function xs(e){return xt(e)||cr(e)||Qt(e)||Ut(e)||Kt(e)||Kr(e)&&xs(e.ofType)}function dy(e){if(!xs(e))throw new Error(
`Expected ${(0,W.inspect)(e)} to be a GraphQL output type.`);return e}function Sc(e){return xt(e)||Kt(e)}function fy(e){if(!Sc(e))throw new Error(`Expected ${(0,W.
inspect)(e)} to be a GraphQL leaf type.`);return e}function Ac(e){return cr(e)||Qt(e)||Ut(e)}function my(e){if(!Ac(e))throw new Error(`Expected ${(0,W.inspect)(
e)} to be a GraphQL composite type.`);return e}function Rc(e){return Qt(e)||Ut(e)}function yy(e){if(!Rc(e))throw new Error(`Expected ${(0,W.inspect)(e)} to be a\
 GraphQL abstract type.`);return e}var Wn=class{constructor(t){oi(t)||(0,ye.devAssert)(!1,`Expected ${(0,W.inspect)(t)} to be a GraphQL type.`),this.ofType=t}get[Symbol.
toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};D.GraphQLList=Wn;var Hn=class{constructor(t){Qs(
t)||(0,ye.devAssert)(!1,`Expected ${(0,W.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLNonNull"}toString(){
return String(this.ofType)+"!"}toJSON(){return this.toString()}};D.GraphQLNonNull=Hn;function Kr(e){return ai(e)||Pt(e)}function hy(e){if(!Kr(e))throw new Error(
`Expected ${(0,W.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Qs(e){return oi(e)&&!Pt(e)}function Ty(e){if(!Qs(e))throw new Error(`Expected ${(0,W.
inspect)(e)} to be a GraphQL nullable type.`);return e}function vy(e){if(e)return Pt(e)?e.ofType:e}function jc(e){return xt(e)||cr(e)||Qt(e)||Ut(e)||Kt(e)||Ur(e)}
function by(e){if(!jc(e))throw new Error(`Expected ${(0,W.inspect)(e)} to be a GraphQL named type.`);return e}function gy(e){if(e){let t=e;for(;Kr(t);)t=t.ofType;
return t}}function Us(e){return typeof e=="function"?e():e}function Ks(e){return typeof e=="function"?e():e}var Zn=class{constructor(t){var r,n,i,s;let o=(r=t.parseValue)!==
null&&r!==void 0?r:Oc.identityFunc;this.name=(0,st.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.specifiedByURL,this.serialize=(n=t.serialize)!==
null&&n!==void 0?n:Oc.identityFunc,this.parseValue=o,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(a,u)=>o((0,ty.valueFromASTUntyped)(a,u)),this.extensions=
(0,it.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(s=t.extensionASTNodes)!==null&&s!==void 0?s:[],t.specifiedByURL==null||typeof t.specifiedByURL==
"string"||(0,ye.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,W.inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.
serialize=="function"||(0,ye.devAssert)(!1,`${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseVa\
lue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="function"&&typeof t.parseLiteral=="function"||(0,ye.devAssert)(!1,
`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){return"GraphQLScalarType"}toConfig(){return{name:this.name,
description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.parseValue,parseLiteral:this.parseLiteral,extensions:this.
extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};D.GraphQLScalarType=Zn;var ei=class{constructor(t){
var r;this.name=(0,st.assertName)(t.name),this.description=t.description,this.isTypeOf=t.isTypeOf,this.extensions=(0,it.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=()=>kc(t),this._interfaces=()=>Pc(t),t.isTypeOf==null||typeof t.isTypeOf=="f\
unction"||(0,ye.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, but got: ${(0,W.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"Gra\
phQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces=="\
function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:wc(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};D.GraphQLObjectType=ei;function Pc(e){var t;let r=Us((t=e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,ye.
devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),r}function kc(e){let t=Ks(e.fields);return ur(t)||(0,ye.devAssert)(
!1,`${e.name} fields must be an object with field names as keys or a function which returns such an object.`),(0,si.mapValue)(t,(r,n)=>{var i;ur(r)||(0,ye.devAssert)(
!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve=="function"||(0,ye.devAssert)(!1,`${e.name}.${n} field resolver must be a\
 function if provided, but got: ${(0,W.inspect)(r.resolve)}.`);let s=(i=r.args)!==null&&i!==void 0?i:{};return ur(s)||(0,ye.devAssert)(!1,`${e.name}.${n} args m\
ust be an object with argument names as keys.`),{name:(0,st.assertName)(n),description:r.description,type:r.type,args:Fc(s),resolve:r.resolve,subscribe:r.subscribe,
deprecationReason:r.deprecationReason,extensions:(0,it.toObjMap)(r.extensions),astNode:r.astNode}})}function Fc(e){return Object.entries(e).map(([t,r])=>({name:(0,st.
assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:(0,it.toObjMap)(r.extensions),
astNode:r.astNode}))}function ur(e){return(0,Wm.isObjectLike)(e)&&!Array.isArray(e)}function wc(e){return(0,si.mapValue)(e,t=>({description:t.description,type:t.
type,args:qc(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function qc(e){return(0,Dc.
keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.deprecationReason,extensions:t.extensions,astNode:t.
astNode}))}function Ey(e){return Pt(e.type)&&e.defaultValue===void 0}var ti=class{constructor(t){var r;this.name=(0,st.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,it.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._fields=kc.bind(void 0,t),this._interfaces=Pc.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,ye.devAssert)(!1,`${this.name} \
must provide "resolveType" as a function, but got: ${(0,W.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLInterfaceType"}getFields(){return typeof this.
_fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),
this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),fields:wc(this.getFields()),resolveType:this.resolveType,
extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};D.GraphQLInterfaceType=
ti;var ri=class{constructor(t){var r;this.name=(0,st.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,it.toObjMap)(
t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._types=_y.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,ye.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,W.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=this._types()),this._types}toConfig(){return{name:this.name,description:this.
description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){
return this.name}toJSON(){return this.toString()}};D.GraphQLUnionType=ri;function _y(e){let t=Us(e.types);return Array.isArray(t)||(0,ye.devAssert)(!1,`Must pro\
vide Array of types or a function which returns such an array for Union ${e.name}.`),t}var ni=class{constructor(t){var r;this.name=(0,st.assertName)(t.name),this.
description=t.description,this.extensions=(0,it.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._values=typeof t.values=="function"?t.values:Lc(this.name,t.values),this._valueLookup=null,this._nameLookup=null}get[Symbol.toStringTag](){return"Grap\
hQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=Lc(this.name,this._values())),this._values}getValue(t){return this._nameLookup===
null&&(this._nameLookup=(0,Hm.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=new Map(this.getValues().
map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Qr.GraphQLError(`Enum "${this.name}" cannot represent value: ${(0,W.inspect)(t)}`);
return r.name}parseValue(t,r){if(typeof t!="string"){let i=(0,W.inspect)(t);throw new Qr.GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${i}\
.`+(r?"":zn(this,i)))}let n=this.getValue(t);if(n==null)throw new Qr.GraphQLError(`Value "${t}" does not exist in "${this.name}" enum.`+(r?"":zn(this,t)));return n.
value}parseLiteral(t,r,n){if(t.kind!==ey.Kind.ENUM){let s=(0,Ic.printForError)(t);throw new Qr.GraphQLError(`Enum "${this.name}" cannot represent non-enum value\
: ${s}.`+(n?"":zn(this,s)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let s=(0,Ic.printForError)(t);throw new Qr.GraphQLError(`Value "${s}" does not ex\
ist in "${this.name}" enum.`+(n?"":zn(this,s)),{nodes:t})}return i.value}toConfig(){let t=(0,Dc.keyValMap)(this.getValues(),r=>r.name,r=>({description:r.description,
value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.description,values:t,extensions:this.
extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};D.GraphQLEnumType=ni;function zn(e,t){
let r=e.getValues().map(i=>i.name),n=(0,Zm.suggestionList)(t,r);return(0,zm.didYouMean)("the enum value",n)}function Lc(e,t){return ur(t)||(0,ye.devAssert)(!1,`${e}\
 values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(ur(n)||(0,ye.devAssert)(!1,`${e}.${r} must refer to an object with a "valu\
e" key representing an internal value but got: ${(0,W.inspect)(n)}.`),{name:(0,st.assertEnumValueName)(r),description:n.description,value:n.value!==void 0?n.value:
r,deprecationReason:n.deprecationReason,extensions:(0,it.toObjMap)(n.extensions),astNode:n.astNode}))}var ii=class{constructor(t){var r,n;this.name=(0,st.assertName)(
t.name),this.description=t.description,this.extensions=(0,it.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&
r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=Ny.bind(void 0,t)}get[Symbol.toStringTag](){return"GraphQLInputObjectType"}getFields(){
return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,si.mapValue)(this.getFields(),r=>({description:r.description,
type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){return this.name}toJSON(){
return this.toString()}};D.GraphQLInputObjectType=ii;function Ny(e){let t=Ks(e.fields);return ur(t)||(0,ye.devAssert)(!1,`${e.name} fields must be an object wit\
h field names as keys or a function which returns such an object.`),(0,si.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,ye.devAssert)(!1,`${e.name}.${n} field has a \
resolve property, but Input Types cannot define resolvers.`),{name:(0,st.assertName)(n),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,it.toObjMap)(r.extensions),astNode:r.astNode}))}function Oy(e){return Pt(e.type)&&e.defaultValue===void 0}});var Br=y($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.doTypesOverlap=Iy;$r.isEqualType=$s;$r.isTypeSubTypeOf=ui;var ve=V();function $s(e,t){
return e===t?!0:(0,ve.isNonNullType)(e)&&(0,ve.isNonNullType)(t)||(0,ve.isListType)(e)&&(0,ve.isListType)(t)?$s(e.ofType,t.ofType):!1}function ui(e,t,r){return t===
r?!0:(0,ve.isNonNullType)(r)?(0,ve.isNonNullType)(t)?ui(e,t.ofType,r.ofType):!1:(0,ve.isNonNullType)(t)?ui(e,t.ofType,r):(0,ve.isListType)(r)?(0,ve.isListType)(
t)?ui(e,t.ofType,r.ofType):!1:(0,ve.isListType)(t)?!1:(0,ve.isAbstractType)(r)&&((0,ve.isInterfaceType)(t)||(0,ve.isObjectType)(t))&&e.isSubType(r,t)}function Iy(e,t,r){
return t===r?!0:(0,ve.isAbstractType)(t)?(0,ve.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,ve.isAbstractType)(r)?e.isSubType(
r,t):!1}});var ot=y(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});fe.GraphQLString=fe.GraphQLInt=fe.GraphQLID=fe.GraphQLFloat=fe.GraphQLBoolean=fe.GRAPHQL_MIN_INT=
fe.GRAPHQL_MAX_INT=void 0;fe.isSpecifiedScalarType=Ly;fe.specifiedScalarTypes=void 0;var Je=B(),Mc=nt(),he=S(),$t=M(),Yr=Ve(),Jr=V(),ci=2147483647;fe.GRAPHQL_MAX_INT=
ci;var li=-2147483648;fe.GRAPHQL_MIN_INT=li;var Vc=new Jr.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Xr(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new he.GraphQLError(`Int cannot represent non-integer value: ${(0,Je.inspect)(t)}`);if(r>
ci||r<li)throw new he.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Je.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new he.GraphQLError(`Int cannot represent non-integer value: ${(0,Je.inspect)(e)}`);if(e>ci||e<li)throw new he.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==$t.Kind.INT)throw new he.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Yr.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>ci||t<li)throw new he.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});fe.GraphQLInt=Vc;var Gc=new Jr.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Xr(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new he.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Je.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new he.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Je.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==$t.Kind.FLOAT&&e.kind!==$t.Kind.INT)throw new he.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Yr.printForError)(e)}`,e);return parseFloat(e.value)}});fe.GraphQLFloat=Gc;var Cc=new Jr.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Xr(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new he.GraphQLError(`String cannot represent value: ${(0,Je.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new he.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Je.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==$t.Kind.STRING)throw new he.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Yr.printForError)(e)}`,{nodes:e});return e.value}});fe.GraphQLString=Cc;var xc=new Jr.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Xr(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new he.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Je.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new he.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Je.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==$t.Kind.BOOLEAN)throw new he.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Yr.printForError)(e)}`,{nodes:e});return e.value}});fe.GraphQLBoolean=xc;var Qc=new Jr.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Xr(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new he.GraphQLError(`ID cannot represent value\
: ${(0,Je.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new he.GraphQLError(
`ID cannot represent value: ${(0,Je.inspect)(e)}`)},parseLiteral(e){if(e.kind!==$t.Kind.STRING&&e.kind!==$t.Kind.INT)throw new he.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Yr.printForError)(e),{nodes:e});return e.value}});fe.GraphQLID=Qc;var Uc=Object.freeze([Cc,Vc,Gc,xc,Qc]);fe.specifiedScalarTypes=
Uc;function Ly(e){return Uc.some(({name:t})=>e.name===t)}function Xr(e){if((0,Mc.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,Mc.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Ie=y(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.GraphQLSpecifiedByDirective=ce.GraphQLSkipDirective=ce.GraphQLOneOfDirective=ce.
GraphQLIncludeDirective=ce.GraphQLDirective=ce.GraphQLDeprecatedDirective=ce.DEFAULT_DEPRECATION_REASON=void 0;ce.assertDirective=Py;ce.isDirective=$c;ce.isSpecifiedDirective=
ky;ce.specifiedDirectives=void 0;var Kc=Ee(),Dy=B(),Sy=qr(),Ay=nt(),Ry=Bn(),Se=sr(),jy=xr(),zr=V(),pi=ot();function $c(e){return(0,Sy.instanceOf)(e,ht)}function Py(e){
if(!$c(e))throw new Error(`Expected ${(0,Dy.inspect)(e)} to be a GraphQL directive.`);return e}var ht=class{constructor(t){var r,n,i;this.name=(0,jy.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,Ry.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,Kc.devAssert)(!1,`@${t.name} locations must be an Array.`);let s=(i=t.args)!==null&&i!==void 0?i:{};(0,Ay.isObjectLike)(s)&&!Array.isArray(s)||(0,Kc.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,zr.defineArguments)(s)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,zr.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};ce.GraphQLDirective=ht;var Bc=new ht({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Se.DirectiveLocation.FIELD,Se.DirectiveLocation.FRAGMENT_SPREAD,Se.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new zr.GraphQLNonNull(
pi.GraphQLBoolean),description:"Included when true."}}});ce.GraphQLIncludeDirective=Bc;var Yc=new ht({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Se.DirectiveLocation.FIELD,Se.DirectiveLocation.FRAGMENT_SPREAD,Se.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new zr.GraphQLNonNull(pi.GraphQLBoolean),description:"Skipped when true."}}});ce.GraphQLSkipDirective=Yc;var Jc="No longer supported";ce.DEFAULT_DEPRECATION_REASON=
Jc;var Xc=new ht({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Se.DirectiveLocation.FIELD_DEFINITION,
Se.DirectiveLocation.ARGUMENT_DEFINITION,Se.DirectiveLocation.INPUT_FIELD_DEFINITION,Se.DirectiveLocation.ENUM_VALUE,Se.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:pi.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Jc}}});ce.GraphQLDeprecatedDirective=Xc;var zc=new ht(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Se.DirectiveLocation.SCALAR],args:{url:{type:new zr.GraphQLNonNull(
pi.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});ce.GraphQLSpecifiedByDirective=zc;var Wc=new ht({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Se.DirectiveLocation.INPUT_OBJECT],args:{}});ce.GraphQLOneOfDirective=
Wc;var Hc=Object.freeze([Bc,Yc,Xc,zc,Wc]);ce.specifiedDirectives=Hc;function ky(e){return Hc.some(({name:t})=>t===e.name)}});var _e=y(Bs=>{"use strict";Object.defineProperty(Bs,"__esModule",{value:!0});Bs.invariant=Fy;function Fy(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var di=y(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.isIterableObject=wy;function wy(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Zr=y(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});Js.astFromValue=Hr;var Zc=B(),qy=_e(),My=di(),Vy=nt(),Ge=M(),Wr=V(),Gy=ot();function Hr(e,t){
if((0,Wr.isNonNullType)(t)){let r=Hr(e,t.ofType);return r?.kind===Ge.Kind.NULL?null:r}if(e===null)return{kind:Ge.Kind.NULL};if(e===void 0)return null;if((0,Wr.isListType)(
t)){let r=t.ofType;if((0,My.isIterableObject)(e)){let n=[];for(let i of e){let s=Hr(i,r);s!=null&&n.push(s)}return{kind:Ge.Kind.LIST,values:n}}return Hr(e,r)}if((0,Wr.
isInputObjectType)(t)){if(!(0,Vy.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let i=Hr(e[n.name],n.type);i&&r.push({kind:Ge.
Kind.OBJECT_FIELD,name:{kind:Ge.Kind.NAME,value:n.name},value:i})}return{kind:Ge.Kind.OBJECT,fields:r}}if((0,Wr.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Ge.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return el.test(n)?{kind:Ge.Kind.
INT,value:n}:{kind:Ge.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Wr.isEnumType)(t)?{kind:Ge.Kind.ENUM,value:r}:t===Gy.GraphQLID&&el.test(r)?{kind:Ge.Kind.
INT,value:r}:{kind:Ge.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,Zc.inspect)(r)}.`)}(0,qy.invariant)(!1,"Unexpected input type:\
 "+(0,Zc.inspect)(t))}var el=/^-?(?:0|[1-9][0-9]*)$/});var xe=y(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.introspectionTypes=z.__TypeKind=z.__Type=z.__Schema=z.__InputValue=z.__Field=z.__EnumValue=
z.__DirectiveLocation=z.__Directive=z.TypeNameMetaFieldDef=z.TypeMetaFieldDef=z.TypeKind=z.SchemaMetaFieldDef=void 0;z.isIntrospectionType=Yy;var Cy=B(),xy=_e(),
pe=sr(),Qy=Ve(),Uy=Zr(),L=V(),X=ot(),Xs=new L.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities of a GraphQL server. It \
exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",fields:()=>({description:{
type:X.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new L.GraphQLNonNull(new L.GraphQLList(new L.
GraphQLNonNull(Ce))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be rooted at.",type:new L.GraphQLNonNull(
Ce),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operations will be rooted at.",type:Ce,resolve:e=>e.
getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription operations will be rooted at.",type:Ce,resolve:e=>e.
getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new L.GraphQLNonNull(new L.GraphQLList(new L.GraphQLNonNull(
zs))),args:{includeDeprecated:{type:new L.GraphQLNonNull(X.GraphQLBoolean),defaultValue:!1}},resolve:(e,{includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().
filter(r=>r.deprecationReason==null)}})});z.__Schema=Xs;var zs=new L.GraphQLObjectType({name:"__Directive",description:`A Directive provides a way to describe a\
lternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new L.GraphQLNonNull(X.GraphQLString),resolve:e=>e.
name},description:{type:X.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new L.GraphQLNonNull(X.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new L.GraphQLNonNull(new L.GraphQLList(new L.GraphQLNonNull(Ws))),resolve:e=>e.locations},args:{type:new L.GraphQLNonNull(new L.GraphQLList(new L.GraphQLNonNull(
en))),args:{includeDeprecated:{type:X.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new L.GraphQLNonNull(X.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:X.GraphQLString,resolve:e=>e.deprecationReason}})});
z.__Directive=zs;var Ws=new L.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __Di\
rectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:pe.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:pe.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:pe.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:pe.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:pe.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:pe.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:pe.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:pe.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:pe.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:pe.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:pe.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:pe.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:pe.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:pe.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:pe.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:pe.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:pe.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:pe.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:pe.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:pe.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});z.__DirectiveLocation=Ws;var Ce=new L.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There a\
re many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type\
. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface type\
s provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other type\
s.",fields:()=>({kind:{type:new L.GraphQLNonNull(eo),resolve(e){if((0,L.isScalarType)(e))return me.SCALAR;if((0,L.isObjectType)(e))return me.OBJECT;if((0,L.isInterfaceType)(
e))return me.INTERFACE;if((0,L.isUnionType)(e))return me.UNION;if((0,L.isEnumType)(e))return me.ENUM;if((0,L.isInputObjectType)(e))return me.INPUT_OBJECT;if((0,L.
isListType)(e))return me.LIST;if((0,L.isNonNullType)(e))return me.NON_NULL;(0,xy.invariant)(!1,`Unexpected type: "${(0,Cy.inspect)(e)}".`)}},name:{type:X.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:X.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:X.GraphQLString,resolve:e=>"\
specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new L.GraphQLList(new L.GraphQLNonNull(Hs)),args:{includeDeprecated:{type:X.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){if((0,L.isObjectType)(e)||(0,L.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.deprecationReason==
null)}}},interfaces:{type:new L.GraphQLList(new L.GraphQLNonNull(Ce)),resolve(e){if((0,L.isObjectType)(e)||(0,L.isInterfaceType)(e))return e.getInterfaces()}},possibleTypes:{
type:new L.GraphQLList(new L.GraphQLNonNull(Ce)),resolve(e,t,r,{schema:n}){if((0,L.isAbstractType)(e))return n.getPossibleTypes(e)}},enumValues:{type:new L.GraphQLList(
new L.GraphQLNonNull(Zs)),args:{includeDeprecated:{type:X.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,L.isEnumType)(e)){let r=e.getValues();
return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new L.GraphQLList(new L.GraphQLNonNull(en)),args:{includeDeprecated:{type:X.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,L.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.deprecationReason==
null)}}},ofType:{type:Ce,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:X.GraphQLBoolean,resolve:e=>{if((0,L.isInputObjectType)(e))return e.isOneOf}}})});
z.__Type=Ce;var Hs=new L.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields, each of which has a name, \
potentially a list of arguments, and a return type.",fields:()=>({name:{type:new L.GraphQLNonNull(X.GraphQLString),resolve:e=>e.name},description:{type:X.GraphQLString,
resolve:e=>e.description},args:{type:new L.GraphQLNonNull(new L.GraphQLList(new L.GraphQLNonNull(en))),args:{includeDeprecated:{type:X.GraphQLBoolean,defaultValue:!1}},
resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new L.GraphQLNonNull(Ce),resolve:e=>e.type},isDeprecated:{
type:new L.GraphQLNonNull(X.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:X.GraphQLString,resolve:e=>e.deprecationReason}})});z.
__Field=Hs;var en=new L.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives and the input fields of an InputObject ar\
e represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new L.GraphQLNonNull(X.GraphQLString),resolve:e=>e.
name},description:{type:X.GraphQLString,resolve:e=>e.description},type:{type:new L.GraphQLNonNull(Ce),resolve:e=>e.type},defaultValue:{type:X.GraphQLString,description:"\
A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,Uy.astFromValue)(r,t);return n?(0,Qy.
print)(n):null}},isDeprecated:{type:new L.GraphQLNonNull(X.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:X.GraphQLString,resolve:e=>e.
deprecationReason}})});z.__InputValue=en;var Zs=new L.GraphQLObjectType({name:"__EnumValue",description:"One possible value for a given Enum. Enum values are un\
ique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",fields:()=>({name:{type:new L.GraphQLNonNull(
X.GraphQLString),resolve:e=>e.name},description:{type:X.GraphQLString,resolve:e=>e.description},isDeprecated:{type:new L.GraphQLNonNull(X.GraphQLBoolean),resolve:e=>e.
deprecationReason!=null},deprecationReason:{type:X.GraphQLString,resolve:e=>e.deprecationReason}})});z.__EnumValue=Zs;var me;z.TypeKind=me;(function(e){e.SCALAR=
"SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="INPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(me||(z.TypeKind=
me={}));var eo=new L.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what kind of type a given `__Type` is.",values:{SCALAR:{value:me.SCALAR,
description:"Indicates this type is a scalar."},OBJECT:{value:me.OBJECT,description:"Indicates this type is an object. `fields` and `interfaces` are valid field\
s."},INTERFACE:{value:me.INTERFACE,description:"Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:me.
UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},ENUM:{value:me.ENUM,description:"Indicates this type is an enum. `enumVal\
ues` is a valid field."},INPUT_OBJECT:{value:me.INPUT_OBJECT,description:"Indicates this type is an input object. `inputFields` is a valid field."},LIST:{value:me.
LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{value:me.NON_NULL,description:"Indicates this type is a non-null. `ofTyp\
e` is a valid field."}}});z.__TypeKind=eo;var Ky={name:"__schema",type:new L.GraphQLNonNull(Xs),description:"Access the current type schema of this server.",args:[],
resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};z.SchemaMetaFieldDef=Ky;var $y={name:"__type",type:Ce,description:"\
Request the type information of a single type.",args:[{name:"name",description:void 0,type:new L.GraphQLNonNull(X.GraphQLString),defaultValue:void 0,deprecationReason:void 0,
extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
z.TypeMetaFieldDef=$y;var By={name:"__typename",type:new L.GraphQLNonNull(X.GraphQLString),description:"The name of the current Object type at runtime.",args:[],
resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};z.TypeNameMetaFieldDef=By;var tl=Object.freeze([Xs,
zs,Ws,Ce,Hs,en,Zs,eo]);z.introspectionTypes=tl;function Yy(e){return tl.some(({name:t})=>e.name===t)}});var Bt=y(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.GraphQLSchema=void 0;lr.assertSchema=Hy;lr.isSchema=nl;var fi=Ee(),ro=B(),Jy=qr(),
Xy=nt(),zy=Bn(),to=Oe(),Xe=V(),rl=Ie(),Wy=xe();function nl(e){return(0,Jy.instanceOf)(e,mi)}function Hy(e){if(!nl(e))throw new Error(`Expected ${(0,ro.inspect)(
e)} to be a GraphQL schema.`);return e}var mi=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,Xy.isObjectLike)(t)||(0,fi.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,fi.devAssert)(!1,`"types" must be Array if provided but got: ${(0,ro.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,fi.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,ro.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,zy.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:rl.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let s of t.types)i.delete(s),ze(s,i);this._queryType!=null&&ze(this._queryType,i),this._mutationType!=null&&ze(this._mutationType,
i),this._subscriptionType!=null&&ze(this._subscriptionType,i);for(let s of this._directives)if((0,rl.isDirective)(s))for(let o of s.args)ze(o.type,i);ze(Wy.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let s of i){if(s==null)continue;let o=s.
name;if(o||(0,fi.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=s,(0,Xe.isInterfaceType)(s)){for(let a of s.getInterfaces())if((0,Xe.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(s)}}else if((0,Xe.
isObjectType)(s)){for(let a of s.getInterfaces())if((0,Xe.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(s)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case to.OperationTypeNode.QUERY:return this.getQueryType();case to.OperationTypeNode.
MUTATION:return this.getMutationType();case to.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,Xe.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,Xe.isUnionType)(t))for(let i of t.
getTypes())n[i.name]=!0;else{let i=this.getImplementations(t);for(let s of i.objects)n[s.name]=!0;for(let s of i.interfaces)n[s.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};lr.GraphQLSchema=
mi;function ze(e,t){let r=(0,Xe.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,Xe.isUnionType)(r))for(let n of r.getTypes())ze(n,t);else if((0,Xe.isObjectType)(r)||
(0,Xe.isInterfaceType)(r)){for(let n of r.getInterfaces())ze(n,t);for(let n of Object.values(r.getFields())){ze(n.type,t);for(let i of n.args)ze(i.type,t)}}else if((0,Xe.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))ze(n.type,t)}return t}});var rn=y(yi=>{"use strict";Object.defineProperty(yi,"__esModule",{value:!0});yi.assertValidSchema=rh;yi.validateSchema=cl;var be=B(),Zy=S(),no=Oe(),il=Br(),ne=V(),
ul=Ie(),eh=xe(),th=Bt();function cl(e){if((0,th.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new so(e);nh(t),ih(t),sh(t);let r=t.getErrors();
return e.__validationErrors=r,r}function rh(e){let t=cl(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var so=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new Zy.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function nh(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,ne.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,be.inspect)(r)}.`,(n=io(t,no.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let i=t.getMutationType();if(i&&!(0,ne.isObjectType)(i)){var s;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,be.inspect)(i)}.`,(s=io(t,no.OperationTypeNode.MUTATION))!==null&&s!==void 0?s:i.astNode)}let o=t.getSubscriptionType();if(o&&!(0,ne.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,be.inspect)(o)}.`,(a=io(t,no.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function io(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var i;return(i=n?.operationTypes)!==null&&i!==void 0?i:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function ih(e){for(let r of e.schema.getDirectives()){if(!(0,ul.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,be.inspect)(r)}.`,r?.astNode);continue}Yt(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Yt(e,n),(0,ne.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,be.
inspect)(n.type)}.`,n.astNode),(0,ne.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[oo(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Yt(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function sh(e){let t=dh(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,ne.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,be.inspect)(n)}.`,n.astNode);continue}(0,eh.isIntrospectionType)(n)||Yt(e,n),(0,ne.isObjectType)(
n)||(0,ne.isInterfaceType)(n)?(sl(e,n),ol(e,n)):(0,ne.isUnionType)(n)?uh(e,n):(0,ne.isEnumType)(n)?ch(e,n):(0,ne.isInputObjectType)(n)&&(lh(e,n),t(n))}}function sl(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(Yt(e,o),!(0,ne.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,be.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(Yt(e,a),!(0,ne.isInputType)(a.type)){var i;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,be.inspect)(a.type)}.`,(i=a.astNode)===null||i===void 0?void 0:i.type)}if((0,ne.isRequiredArgument)(a)&&a.deprecationReason!=
null){var s;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[oo(a.astNode),(s=a.astNode)===null||s===void 0?void 0:s.type])}}}}
function ol(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,ne.isInterfaceType)(n)){e.reportError(`Type ${(0,be.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,be.inspect)(n)}.`,tn(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,tn(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,tn(t,n));continue}r[n.name]=
!0,ah(e,t,n),oh(e,t,n)}}function oh(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,il.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var i,s;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,be.inspect)(u.type)} but ${t.name}.${c} is type ${(0,be.inspect)(l.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(s=l.astNode)===null||s===void 0?void 0:s.type])}for(let d of u.args){let f=d.name,h=l.args.find(N=>N.name===f);if(!h){
e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expected but ${t.name}.${c} does not provide it.`,[d.astNode,l.astNode]);continue}if(!(0,il.isEqualType)(
d.type,h.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${f}:) expects type ${(0,be.inspect)(d.type)} but ${t.name}.${c}(${f}:) is type ${(0,be.
inspect)(h.type)}.`,[(o=d.astNode)===null||o===void 0?void 0:o.type,(a=h.astNode)===null||a===void 0?void 0:a.type])}}for(let d of l.args){let f=d.name;!u.args.
find(N=>N.name===f)&&(0,ne.isRequiredArgument)(d)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${f} that is missing from the Interface\
 field ${r.name}.${c}.`,[d.astNode,u.astNode])}}}function ah(e,t,r){let n=t.getInterfaces();for(let i of r.getInterfaces())n.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${r.
name}.`,[...tn(r,i),...tn(t,r)])}function uh(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let i of r){if(n[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,al(t,i.name));continue}n[i.name]=!0,(0,ne.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,be.inspect)(
i)}.`,al(t,String(i)))}}function ch(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Yt(e,n)}function lh(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let s of r){if(Yt(e,s),!(0,ne.isInputType)(s.type)){var n;e.reportError(`The type of ${t.name}.${s.name} must be In\
put Type but got: ${(0,be.inspect)(s.type)}.`,(n=s.astNode)===null||n===void 0?void 0:n.type)}if((0,ne.isRequiredInputField)(s)&&s.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${s.name} cannot be deprecated.`,[oo(s.astNode),(i=s.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&ph(t,s,
e)}}function ph(e,t,r){if((0,ne.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function dh(e){let t=Object.
create(null),r=[],n=Object.create(null);return i;function i(s){if(t[s.name])return;t[s.name]=!0,n[s.name]=r.length;let o=Object.values(s.getFields());for(let a of o)
if((0,ne.isNonNullType)(a.type)&&(0,ne.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)i(u);else{let l=r.slice(c),d=l.
map(f=>f.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${d}".`,l.map(f=>f.astNode))}
r.pop()}n[s.name]=void 0}}function tn(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(s=>{var o;return(o=s.interfaces)!==null&&o!==
void 0?o:[]}).filter(s=>s.name.value===t.name)}function al(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(s=>{var o;return(o=s.types)!==
null&&o!==void 0?o:[]}).filter(s=>s.name.value===t)}function oo(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===ul.
GraphQLDeprecatedDirective.name)}});var dr=y(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.BREAK=void 0;kt.getEnterLeaveForKind=hi;kt.getVisitFn=Th;kt.visit=yh;kt.visitInParallel=
hh;var fh=Ee(),mh=B(),ao=Oe(),ll=M(),pr=Object.freeze({});kt.BREAK=pr;function yh(e,t,r=ao.QueryDocumentKeys){let n=new Map;for(let Z of Object.values(ll.Kind))
n.set(Z,hi(t,Z));let i,s=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,d,f=[],h=[];do{a++;let Z=a===o.length,Te=Z&&u.length!==0;if(Z){if(l=h.length===0?void 0:f[f.length-
1],c=d,d=h.pop(),Te)if(s){c=c.slice();let le=0;for(let[ge,De]of u){let dt=ge-le;De===null?(c.splice(dt,1),le++):c[dt]=De}}else{c={...c};for(let[le,ge]of u)c[le]=
ge}a=i.index,o=i.keys,u=i.edits,s=i.inArray,i=i.prev}else if(d){if(l=s?a:o[a],c=d[l],c==null)continue;f.push(l)}let Q;if(!Array.isArray(c)){var N,x;(0,ao.isNode)(
c)||(0,fh.devAssert)(!1,`Invalid AST Node: ${(0,mh.inspect)(c)}.`);let le=Z?(N=n.get(c.kind))===null||N===void 0?void 0:N.leave:(x=n.get(c.kind))===null||x===void 0?
void 0:x.enter;if(Q=le?.call(t,c,l,d,f,h),Q===pr)break;if(Q===!1){if(!Z){f.pop();continue}}else if(Q!==void 0&&(u.push([l,Q]),!Z))if((0,ao.isNode)(Q))c=Q;else{f.
pop();continue}}if(Q===void 0&&Te&&u.push([l,c]),Z)f.pop();else{var ae;i={inArray:s,index:a,keys:o,edits:u,prev:i},s=Array.isArray(c),o=s?c:(ae=r[c.kind])!==null&&
ae!==void 0?ae:[],a=-1,u=[],d&&h.push(d),d=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function hh(e){let t=new Array(e.length).fill(null),r=Object.
create(null);for(let n of Object.values(ll.Kind)){let i=!1,s=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:l}=hi(e[u],n);i||(i=c!=null||l!=null),s[u]=c,o[u]=l}if(!i)continue;let a={enter(...u){let c=u[0];for(let d=0;d<e.length;d++)if(t[d]===null){var l;
let f=(l=s[d])===null||l===void 0?void 0:l.apply(e[d],u);if(f===!1)t[d]=c;else if(f===pr)t[d]=pr;else if(f!==void 0)return f}},leave(...u){let c=u[0];for(let d=0;d<
e.length;d++)if(t[d]===null){var l;let f=(l=o[d])===null||l===void 0?void 0:l.apply(e[d],u);if(f===pr)t[d]=pr;else if(f!==void 0&&f!==!1)return f}else t[d]===c&&
(t[d]=null)}};r[n]=a}return r}function hi(e,t){let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}
function Th(e,t,r){let{enter:n,leave:i}=hi(e,t);return r?i:n}});var at=y(lo=>{"use strict";Object.defineProperty(lo,"__esModule",{value:!0});lo.typeFromAST=co;var uo=M(),pl=V();function co(e,t){switch(t.kind){case uo.Kind.LIST_TYPE:{
let r=co(e,t.type);return r&&new pl.GraphQLList(r)}case uo.Kind.NON_NULL_TYPE:{let r=co(e,t.type);return r&&new pl.GraphQLNonNull(r)}case uo.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var Ti=y(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});nn.TypeInfo=void 0;nn.visitWithTypeInfo=gh;var vh=Oe(),ie=M(),dl=dr(),se=V(),fr=xe(),
fl=at(),po=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??bh,r&&((0,se.isInputType)(r)&&this._inputTypeStack.push(r),(0,se.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,se.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ie.Kind.SELECTION_SET:{let i=(0,se.getNamedType)(this.getType());this._parentTypeStack.push(
(0,se.isCompositeType)(i)?i:void 0);break}case ie.Kind.FIELD:{let i=this.getParentType(),s,o;i&&(s=this._getFieldDef(r,i,t),s&&(o=s.type)),this._fieldDefStack.push(
s),this._typeStack.push((0,se.isOutputType)(o)?o:void 0);break}case ie.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ie.Kind.OPERATION_DEFINITION:{
let i=r.getRootType(t.operation);this._typeStack.push((0,se.isObjectType)(i)?i:void 0);break}case ie.Kind.INLINE_FRAGMENT:case ie.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,s=i?(0,fl.typeFromAST)(r,i):(0,se.getNamedType)(this.getType());this._typeStack.push((0,se.isOutputType)(s)?s:void 0);break}case ie.Kind.VARIABLE_DEFINITION:{
let i=(0,fl.typeFromAST)(r,t.type);this._inputTypeStack.push((0,se.isInputType)(i)?i:void 0);break}case ie.Kind.ARGUMENT:{var n;let i,s,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(i=o.args.find(a=>a.name===t.name.value),i&&(s=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,se.isInputType)(s)?s:void 0);break}case ie.Kind.LIST:{let i=(0,se.getNullableType)(this.getInputType()),s=(0,se.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,se.isInputType)(s)?s:void 0);break}case ie.Kind.OBJECT_FIELD:{let i=(0,se.getNamedType)(
this.getInputType()),s,o;(0,se.isInputObjectType)(i)&&(o=i.getFields()[t.name.value],o&&(s=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,se.isInputType)(s)?s:void 0);break}case ie.Kind.ENUM:{let i=(0,se.getNamedType)(this.getInputType()),s;(0,se.isEnumType)(i)&&(s=i.getValue(t.value)),this.
_enumValue=s;break}default:}}leave(t){switch(t.kind){case ie.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ie.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ie.Kind.DIRECTIVE:this._directive=null;break;case ie.Kind.OPERATION_DEFINITION:case ie.Kind.INLINE_FRAGMENT:case ie.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ie.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ie.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ie.Kind.LIST:case ie.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ie.Kind.ENUM:
this._enumValue=null;break;default:}}};nn.TypeInfo=po;function bh(e,t,r){let n=r.name.value;if(n===fr.SchemaMetaFieldDef.name&&e.getQueryType()===t)return fr.SchemaMetaFieldDef;
if(n===fr.TypeMetaFieldDef.name&&e.getQueryType()===t)return fr.TypeMetaFieldDef;if(n===fr.TypeNameMetaFieldDef.name&&(0,se.isCompositeType)(t))return fr.TypeNameMetaFieldDef;
if((0,se.isObjectType)(t)||(0,se.isInterfaceType)(t))return t.getFields()[n]}function gh(e,t){return{enter(...r){let n=r[0];e.enter(n);let i=(0,dl.getEnterLeaveForKind)(
t,n.kind).enter;if(i){let s=i.apply(t,r);return s!==void 0&&(e.leave(n),(0,vh.isNode)(s)&&e.enter(s)),s}},leave(...r){let n=r[0],i=(0,dl.getEnterLeaveForKind)(t,
n.kind).leave,s;return i&&(s=i.apply(t,r)),e.leave(n),s}}}});var Jt=y(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Ae.isConstValueNode=fo;Ae.isDefinitionNode=Eh;Ae.isExecutableDefinitionNode=ml;Ae.isSchemaCoordinateNode=
Oh;Ae.isSelectionNode=_h;Ae.isTypeDefinitionNode=Tl;Ae.isTypeExtensionNode=bl;Ae.isTypeNode=Nh;Ae.isTypeSystemDefinitionNode=hl;Ae.isTypeSystemExtensionNode=vl;
Ae.isValueNode=yl;var F=M();function Eh(e){return ml(e)||hl(e)||vl(e)}function ml(e){return e.kind===F.Kind.OPERATION_DEFINITION||e.kind===F.Kind.FRAGMENT_DEFINITION}
function _h(e){return e.kind===F.Kind.FIELD||e.kind===F.Kind.FRAGMENT_SPREAD||e.kind===F.Kind.INLINE_FRAGMENT}function yl(e){return e.kind===F.Kind.VARIABLE||e.
kind===F.Kind.INT||e.kind===F.Kind.FLOAT||e.kind===F.Kind.STRING||e.kind===F.Kind.BOOLEAN||e.kind===F.Kind.NULL||e.kind===F.Kind.ENUM||e.kind===F.Kind.LIST||e.kind===
F.Kind.OBJECT}function fo(e){return yl(e)&&(e.kind===F.Kind.LIST?e.values.some(fo):e.kind===F.Kind.OBJECT?e.fields.some(t=>fo(t.value)):e.kind!==F.Kind.VARIABLE)}
function Nh(e){return e.kind===F.Kind.NAMED_TYPE||e.kind===F.Kind.LIST_TYPE||e.kind===F.Kind.NON_NULL_TYPE}function hl(e){return e.kind===F.Kind.SCHEMA_DEFINITION||
Tl(e)||e.kind===F.Kind.DIRECTIVE_DEFINITION}function Tl(e){return e.kind===F.Kind.SCALAR_TYPE_DEFINITION||e.kind===F.Kind.OBJECT_TYPE_DEFINITION||e.kind===F.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===F.Kind.UNION_TYPE_DEFINITION||e.kind===F.Kind.ENUM_TYPE_DEFINITION||e.kind===F.Kind.INPUT_OBJECT_TYPE_DEFINITION}function vl(e){
return e.kind===F.Kind.SCHEMA_EXTENSION||e.kind===F.Kind.DIRECTIVE_EXTENSION||bl(e)}function bl(e){return e.kind===F.Kind.SCALAR_TYPE_EXTENSION||e.kind===F.Kind.
OBJECT_TYPE_EXTENSION||e.kind===F.Kind.INTERFACE_TYPE_EXTENSION||e.kind===F.Kind.UNION_TYPE_EXTENSION||e.kind===F.Kind.ENUM_TYPE_EXTENSION||e.kind===F.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function Oh(e){return e.kind===F.Kind.TYPE_COORDINATE||e.kind===F.Kind.MEMBER_COORDINATE||e.kind===F.Kind.ARGUMENT_COORDINATE||e.kind===F.Kind.DIRECTIVE_COORDINATE||
e.kind===F.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var yo=y(mo=>{"use strict";Object.defineProperty(mo,"__esModule",{value:!0});mo.ExecutableDefinitionsRule=Dh;var Ih=S(),gl=M(),Lh=Jt();function Dh(e){return{Document(t){
for(let r of t.definitions)if(!(0,Lh.isExecutableDefinitionNode)(r)){let n=r.kind===gl.Kind.SCHEMA_DEFINITION||r.kind===gl.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new Ih.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var To=y(ho=>{"use strict";Object.defineProperty(ho,"__esModule",{value:!0});ho.FieldsOnCorrectTypeRule=jh;var El=St(),Sh=Cr(),Ah=Rt(),Rh=S(),sn=V();function jh(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let i=e.getSchema(),s=t.name.value,o=(0,El.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:Ph(i,r,s));o===""&&(o=(0,El.didYouMean)(e.hideSuggestions?[]:kh(r,s))),e.reportError(new Rh.GraphQLError(`Cannot query field "${s}" on type "${r.name}".`+o,{
nodes:t}))}}}}function Ph(e,t,r){if(!(0,sn.isAbstractType)(t))return[];let n=new Set,i=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),i[o.name]=1;for(let a of o.getInterfaces()){var s;a.getFields()[r]&&(n.add(a),i[a.name]=((s=i[a.name])!==null&&s!==void 0?s:0)+1)}}return[...n].sort((o,a)=>{
let u=i[a.name]-i[o.name];return u!==0?u:(0,sn.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,sn.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,Sh.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function kh(e,t){if((0,sn.isObjectType)(e)||(0,sn.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,Ah.suggestionList)(t,r)}
return[]}});var bo=y(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.FragmentsOnCompositeTypesRule=Fh;var _l=S(),Nl=Ve(),Ol=V(),Il=at();function Fh(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,Il.typeFromAST)(e.getSchema(),r);if(n&&!(0,Ol.isCompositeType)(n)){let i=(0,Nl.print)(r);e.reportError(
new _l.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,Il.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,Ol.isCompositeType)(r)){let n=(0,Nl.print)(t.typeCondition);e.reportError(new _l.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var go=y(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.KnownArgumentNamesOnDirectivesRule=Al;vi.KnownArgumentNamesRule=Mh;var Ll=St(),Dl=Rt(),
Sl=S(),wh=M(),qh=Ie();function Mh(e){return{...Al(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),i=e.getParentType();if(!r&&n&&i){let s=t.name.value,o=e.
hideSuggestions?[]:(0,Dl.suggestionList)(s,n.args.map(a=>a.name));e.reportError(new Sl.GraphQLError(`Unknown argument "${s}" on field "${i.name}.${n.name}".`+(0,Ll.
didYouMean)(o),{nodes:t}))}}}}function Al(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():qh.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let i=e.getDocument().definitions;for(let o of i)if(o.kind===wh.Kind.DIRECTIVE_DEFINITION){var s;let a=(s=o.arguments)!==null&&s!==void 0?
s:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let d=e.hideSuggestions?[]:(0,Dl.suggestionList)(l,Array.from(u));e.reportError(new Sl.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Ll.didYouMean)(d)),{nodes:c}))}}return!1}}}});var Oo=y(No=>{"use strict";Object.defineProperty(No,"__esModule",{value:!0});No.KnownDirectivesRule=Ch;var Vh=B(),Eo=_e(),Rl=S(),_o=Oe(),de=sr(),H=M(),Gh=Ie();function Ch(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Gh.specifiedDirectives;for(let s of n)t[s.name]=s.locations;let i=e.getDocument().definitions;for(let s of i)
s.kind===H.Kind.DIRECTIVE_DEFINITION&&(t[s.name.value]=s.locations.map(o=>o.value));return{Directive(s,o,a,u,c){let l=s.name.value,d=t[l];if(!d){e.reportError(new Rl.
GraphQLError(`Unknown directive "@${l}".`,{nodes:s}));return}let f=xh(c);f&&!d.includes(f)&&e.reportError(new Rl.GraphQLError(`Directive "@${l}" may not be used\
 on ${f}.`,{nodes:s}))}}}function xh(e){let t=e[e.length-1];switch("kind"in t||(0,Eo.invariant)(!1),t.kind){case H.Kind.OPERATION_DEFINITION:return Qh(t.operation);case H.
Kind.FIELD:return de.DirectiveLocation.FIELD;case H.Kind.FRAGMENT_SPREAD:return de.DirectiveLocation.FRAGMENT_SPREAD;case H.Kind.INLINE_FRAGMENT:return de.DirectiveLocation.
INLINE_FRAGMENT;case H.Kind.FRAGMENT_DEFINITION:return de.DirectiveLocation.FRAGMENT_DEFINITION;case H.Kind.VARIABLE_DEFINITION:return de.DirectiveLocation.VARIABLE_DEFINITION;case H.
Kind.SCHEMA_DEFINITION:case H.Kind.SCHEMA_EXTENSION:return de.DirectiveLocation.SCHEMA;case H.Kind.SCALAR_TYPE_DEFINITION:case H.Kind.SCALAR_TYPE_EXTENSION:return de.
DirectiveLocation.SCALAR;case H.Kind.OBJECT_TYPE_DEFINITION:case H.Kind.OBJECT_TYPE_EXTENSION:return de.DirectiveLocation.OBJECT;case H.Kind.FIELD_DEFINITION:return de.
DirectiveLocation.FIELD_DEFINITION;case H.Kind.INTERFACE_TYPE_DEFINITION:case H.Kind.INTERFACE_TYPE_EXTENSION:return de.DirectiveLocation.INTERFACE;case H.Kind.
UNION_TYPE_DEFINITION:case H.Kind.UNION_TYPE_EXTENSION:return de.DirectiveLocation.UNION;case H.Kind.ENUM_TYPE_DEFINITION:case H.Kind.ENUM_TYPE_EXTENSION:return de.
DirectiveLocation.ENUM;case H.Kind.ENUM_VALUE_DEFINITION:return de.DirectiveLocation.ENUM_VALUE;case H.Kind.INPUT_OBJECT_TYPE_DEFINITION:case H.Kind.INPUT_OBJECT_TYPE_EXTENSION:
return de.DirectiveLocation.INPUT_OBJECT;case H.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Eo.invariant)(!1),r.kind===H.Kind.INPUT_OBJECT_TYPE_DEFINITION?
de.DirectiveLocation.INPUT_FIELD_DEFINITION:de.DirectiveLocation.ARGUMENT_DEFINITION}case H.Kind.DIRECTIVE_DEFINITION:case H.Kind.DIRECTIVE_EXTENSION:return de.
DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Eo.invariant)(!1,"Unexpected kind: "+(0,Vh.inspect)(t.kind))}}function Qh(e){switch(e){case _o.OperationTypeNode.
QUERY:return de.DirectiveLocation.QUERY;case _o.OperationTypeNode.MUTATION:return de.DirectiveLocation.MUTATION;case _o.OperationTypeNode.SUBSCRIPTION:return de.
DirectiveLocation.SUBSCRIPTION}}});var Lo=y(Io=>{"use strict";Object.defineProperty(Io,"__esModule",{value:!0});Io.KnownFragmentNamesRule=Kh;var Uh=S();function Kh(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new Uh.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Ao=y(So=>{"use strict";Object.defineProperty(So,"__esModule",{value:!0});So.KnownTypeNamesRule=zh;var $h=St(),Bh=Rt(),Yh=S(),Do=Jt(),Jh=xe(),Xh=ot();function zh(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let s of e.getDocument().definitions)(0,Do.isTypeDefinitionNode)(s)&&(n[s.name.
value]=!0);let i=[...Object.keys(r),...Object.keys(n)];return{NamedType(s,o,a,u,c){let l=s.name.value;if(!r[l]&&!n[l]){var d;let f=(d=c[2])!==null&&d!==void 0?d:
a,h=f!=null&&Wh(f);if(h&&jl.includes(l))return;let N=e.hideSuggestions?[]:(0,Bh.suggestionList)(l,h?jl.concat(i):i);e.reportError(new Yh.GraphQLError(`Unknown t\
ype "${l}".`+(0,$h.didYouMean)(N),{nodes:s}))}}}}var jl=[...Xh.specifiedScalarTypes,...Jh.introspectionTypes].map(e=>e.name);function Wh(e){return"kind"in e&&((0,Do.
isTypeSystemDefinitionNode)(e)||(0,Do.isTypeSystemExtensionNode)(e))}});var jo=y(Ro=>{"use strict";Object.defineProperty(Ro,"__esModule",{value:!0});Ro.LoneAnonymousOperationRule=eT;var Hh=S(),Zh=M();function eT(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===Zh.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new Hh.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var ko=y(Po=>{"use strict";Object.defineProperty(Po,"__esModule",{value:!0});Po.LoneSchemaDefinitionRule=tT;var Pl=S();function tT(e){var t,r,n;let i=e.getSchema(),
s=(t=(r=(n=i?.astNode)!==null&&n!==void 0?n:i?.getQueryType())!==null&&r!==void 0?r:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(s){e.reportError(new Pl.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new Pl.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var wo=y(Fo=>{"use strict";Object.defineProperty(Fo,"__esModule",{value:!0});Fo.MaxIntrospectionDepthRule=iT;var rT=S(),kl=M(),nT=3;function iT(e){let t=Object.
create(null),r=Object.create(null);function n(i,s,o=0){if(i.kind===kl.Kind.FRAGMENT_SPREAD){let a=i.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=s[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let d=e.getFragment(a);return d?(s[a]=o,n(d,s,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(i.kind===kl.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(o++,o>=nT))return!0;if("selectionSet"in i&&i.selectionSet){
for(let a of i.selectionSet.selections)if(n(a,s,o))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&n(i,Object.create(
null)))return e.reportError(new rT.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var Mo=y(qo=>{"use strict";Object.defineProperty(qo,"__esModule",{value:!0});qo.NoFragmentCyclesRule=oT;var sT=S();function oT(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(s){return i(s),!1}};function i(s){if(t[s.name.value])return;let o=s.name.value;t[o]=!0;
let a=e.getFragmentSpreads(s.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let d=e.getFragment(
c);d&&i(d)}else{let d=r.slice(l),f=d.slice(0,-1).map(h=>'"'+h.name.value+'"').join(", ");e.reportError(new sT.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(f!==""?` via ${f}.`:"."),{nodes:d}))}r.pop()}n[o]=void 0}}}});var Go=y(Vo=>{"use strict";Object.defineProperty(Vo,"__esModule",{value:!0});Vo.NoUndefinedVariablesRule=uT;var aT=S();function uT(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i}of n){let s=i.name.value;t[s]!==!0&&e.reportError(
new aT.GraphQLError(r.name?`Variable "$${s}" is not defined by operation "${r.name.value}".`:`Variable "$${s}" is not defined.`,{nodes:[i,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var xo=y(Co=>{"use strict";Object.defineProperty(Co,"__esModule",{value:!0});Co.NoUnusedFragmentsRule=lT;var cT=S();function lT(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of r){let s=i.name.value;n.has(s)||e.reportError(new cT.GraphQLError(`Fragment "${s}" is never used.`,{nodes:i}))}}}}}});var Uo=y(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.NoUnusedVariablesRule=dT;var pT=S();function dT(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),i=e.getRecursiveVariableUsages(r);for(let{node:s}of i)n[s.name.value]=!0;for(let s of t){let o=s.variable.name.
value;n[o]!==!0&&e.reportError(new pT.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:s}))}}},
VariableDefinition(r){t.push(r)}}}});var gi=y(bi=>{"use strict";Object.defineProperty(bi,"__esModule",{value:!0});bi.validationAbortedError=void 0;var fT=S(),mT=new fT.GraphQLError("Validation abor\
ted.");bi.validationAbortedError=mT});var zo=y(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.OverlappingFieldsCanBeMergedRule=bT;var Fl=B(),yT=S(),hT=Oe(),ut=M(),Re=V(),Vl=at(),
TT=gi(),Ko=1e3,wl=20,vT=5e5;function bT(e){let t={comparedFragmentPairs:new Yo,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:vT};
return{SelectionSet(r,n,i){var s;if(i&&"kind"in i&&i.kind===ut.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((s=r.selections[0])===null||s===void 0?void 0:s.kind)!==
ut.Kind.INLINE_FRAGMENT)return;let o=gT(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new yT.GraphQLError(`Fie\
lds "${on(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function gT(e,t,r,n){let i=[],
s=Ni(e,t,r,n);if(_T(e,i,t,s.groupedFieldSet),s.fragmentNames.length!==0&&(s.groupedFieldSet.size!==0||s.fragmentNames.length>1))for(let o=0;o<s.fragmentNames.length;o++){
Ei(e,i,t,!1,s,s.fragmentNames[o]);for(let a=o+1;a<s.fragmentNames.length;a++)_i(e,i,t,!1,s.fragmentNames[o],s.fragmentNames[a])}return i}function Ei(e,t,r,n,i,s){
var o;if(yr(r,1),i.groupedFieldSet.size===0)return;let a=(o=i.comparedFragments)!==null&&o!==void 0?o:i.comparedFragments=new Map,u=a.get(s);if(u===!1||n&&u===!0)
return;a.set(s,n);let c=e.getFragment(s);if(!c)return;let l=Bo(e,r,c);if(i!==l){Jo(e,t,r,n,i,l);for(let d of l.fragmentNames)Ei(e,t,r,n,i,d)}}function _i(e,t,r,n,i,s){
yr(r,2);let{comparedFragmentPairs:o}=r;if(i===s||o.has(i,s,n))return;o.add(i,s,n);let a=e.getFragment(i),u=e.getFragment(s);if(!a||!u)return;let c=Bo(e,r,a),l=Bo(
e,r,u);Jo(e,t,r,n,c,l);for(let d of l.fragmentNames)_i(e,t,r,n,i,d);for(let d of c.fragmentNames)_i(e,t,r,n,d,s)}function ET(e,t,r,n,i,s,o){let a=[],u=Ni(e,t,n,
i),c=Ni(e,t,s,o);Jo(e,a,t,r,u,c);for(let l of c.fragmentNames)Ei(e,a,t,r,u,l);for(let l of u.fragmentNames)Ei(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let d of c.
fragmentNames)_i(e,a,t,r,l,d);return a}function _T(e,t,r,n){for(let[i,s]of n)if(s.length>1)for(let o=0;o<s.length;o++)for(let a=o+1;a<s.length;a++){let u=Gl(e,r,
!1,i,s[o],s[a]);u&&t.push(u)}}function Jo(e,t,r,n,i,s){if(!(i.groupedFieldSet.size===0||s.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of NT(
r,i,s))for(let c of a)for(let l of u){let d=Gl(e,r,n,o,c,l);d&&t.push(d)}}function NT(e,t,r){var n;let i=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,s=i.get(r);if(s!==void 0)return s;let o=[];for(let[a,u]of t.groupedFieldSet){yr(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return i.set(r,o),o}function Gl(e,t,r,n,i,s){let{parentType:o,node:a,definition:u}=i,{parentType:c,node:l,definition:d}=s,f=r||o!==c&&(0,Re.isObjectType)(
o)&&(0,Re.isObjectType)(c);if(yr(t,2),i.isSimpleLeaf&&s.isSimpleLeaf&&u?.type===d?.type&&a.name.value===l.name.value)return;if(!f){let Q=mr(i),le=mr(s),ge=Q.comparisons.
get(le);if(ge===void 0){let De=a.name.value,dt=l.name.value;ge=De!==dt?`"${on(De)}" and "${on(dt)}" are different fields`:IT(t,Q.arguments,le.arguments)?null:"t\
hey have differing arguments",Q.comparisons.set(le,ge)}if(ge!==null)return{responseName:n,reason:ge,fields1:[a],fields2:[l]}}let h=u?.type,N=d?.type;if(h&&N&&$o(
t,h,N)){var x,ae;let Q=mr(i),le=mr(s),ge=(x=Q.typeString)!==null&&x!==void 0?x:Q.typeString=(0,Fl.inspect)(h),De=(ae=le.typeString)!==null&&ae!==void 0?ae:le.typeString=
(0,Fl.inspect)(N);return{responseName:n,reason:`they return conflicting types "${ge}" and "${De}"`,fields1:[a],fields2:[l]}}let Z=a.selectionSet,Te=l.selectionSet;
if(Z&&Te){let Q=ET(e,t,f,mr(i).namedType,Z,mr(s).namedType,Te);return LT(Q,n,a,l)}}function mr(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Re.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:OT(e.node.arguments)}}return e.info}function OT(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function IT(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.
length)return!1;let n=r.values;return t.nodes.every(i=>{yr(e,1);let s=n.get(i.name.value);return s===void 0?!1:ql(e,i.value)===ql(e,s)})}function ql(e,t){let r=e.
stringifiedValues.get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(i,s)=>{if(!(0,hT.isNode)(s))return s;switch(s.kind){case ut.Kind.VARIABLE:return[s.kind,
s.name.value];case ut.Kind.OBJECT:return[s.kind,s.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case ut.Kind.OBJECT_FIELD:
return[s.name.value,s.value];case ut.Kind.LIST:return[s.kind,s.values];case ut.Kind.STRING:return[s.kind,s.value,s.block===!0];default:return[s.kind,"value"in s?
s.value:null]}});return e.stringifiedValues.set(t,n),n}function $o(e,t,r){return t===r?!1:(yr(e,1),(0,Re.isListType)(t)?(0,Re.isListType)(r)?$o(e,t.ofType,r.ofType):
!0:(0,Re.isListType)(r)?!0:(0,Re.isNonNullType)(t)?(0,Re.isNonNullType)(r)?$o(e,t.ofType,r.ofType):!0:(0,Re.isNonNullType)(r)?!0:(0,Re.isLeafType)(t)||(0,Re.isLeafType)(
r)?t!==r:!1)}function Ni(e,t,r,n){let{cachedCollectFieldsResults:i}=t,s=i.get(r);s===void 0&&(s=new Map,i.set(r,s));let o=s.get(n);if(o)return o;let a=new Map,u=new Set;
Cl(e,r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return s.set(n,c),c}function Bo(e,t,r){let n=(0,Vl.typeFromAST)(e.getSchema(),r.typeCondition);return Ni(
e,t,n,r.selectionSet)}function Cl(e,t,r,n,i){for(let a of r.selections)switch(a.kind){case ut.Kind.FIELD:{var s,o;let u=a.name.value,c;((0,Re.isObjectType)(t)||
(0,Re.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,d=n.get(l);d===void 0&&(d=[],n.set(l,d)),d.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((s=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&s!==void 0?s:0)===0&&!a.selectionSet});break}case ut.Kind.FRAGMENT_SPREAD:i.add(a.name.
value);break;case ut.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,Vl.typeFromAST)(e.getSchema(),u):t;Cl(e,c,a.selectionSet,n,i);break}}}function LT(e,t,r,n){
if(e.length>0){let i="";for(let{responseName:s,reason:o}of e)if(i+=(i===""?"":" and ")+`subfields "${on(s)}" conflict because ${o}`,i.length>Ko)break;return{responseName:t,
reason:on(i),fields1:Ml(r,e,"fields1"),fields2:Ml(n,e,"fields2")}}}function Ml(e,t,r){let n=[e];for(let i of t){let s=wl-n.length,o=i[r].slice(-s);if(n.push(...o),
n.length===wl)break}return n}function on(e){return e.length>Ko?e.slice(0,Ko)+"...":e}function yr(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw TT.validationAbortedError}var Yo=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var i;let s=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(r);return s===void 0?!1:n?!0:n===s}add(t,r,n){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[r,
n]])):i.set(r,n)}}});var Zo=y(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.PossibleFragmentSpreadsRule=ST;var Oi=B(),xl=S(),Wo=V(),Ql=Br(),DT=at();function ST(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Wo.isCompositeType)(r)&&(0,Wo.isCompositeType)(n)&&!(0,Ql.doTypesOverlap)(e.getSchema(),r,n)){
let i=(0,Oi.inspect)(n),s=(0,Oi.inspect)(r);e.reportError(new xl.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${s}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=AT(e,r),i=e.getParentType();if(n&&i&&!(0,Ql.doTypesOverlap)(e.getSchema(),n,i)){let s=(0,Oi.inspect)(i),
o=(0,Oi.inspect)(n);e.reportError(new xl.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${s}" can never be of type "${o}".`,{nodes:t}))}}}}
function AT(e,t){let r=e.getFragment(t);if(r){let n=(0,DT.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Wo.isCompositeType)(n))return n}}});var ta=y(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.PossibleTypeExtensionsRule=kT;var RT=St(),Kl=B(),$l=_e(),jT=Rt(),Ul=S(),ee=M(),PT=Jt(),
hr=V();function kT(e){let t=e.getSchema(),r=Object.create(null);for(let i of e.getDocument().definitions)(0,PT.isTypeDefinitionNode)(i)&&(r[i.name.value]=i);return{
ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(i){let s=i.
name.value,o=r[s],a=t?.getType(s),u;if(o?u=FT[o.kind]:a&&(u=wT(a)),u){if(u!==i.kind){let c=qT(i.kind);e.reportError(new Ul.GraphQLError(`Cannot extend non-${c} \
type "${s}".`,{nodes:o?[o,i]:i}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,jT.suggestionList)(s,c);e.reportError(new Ul.GraphQLError(`Cannot exte\
nd type "${s}" because it is not defined.`+(0,RT.didYouMean)(l),{nodes:i.name}))}}}var FT={[ee.Kind.SCALAR_TYPE_DEFINITION]:ee.Kind.SCALAR_TYPE_EXTENSION,[ee.Kind.
OBJECT_TYPE_DEFINITION]:ee.Kind.OBJECT_TYPE_EXTENSION,[ee.Kind.INTERFACE_TYPE_DEFINITION]:ee.Kind.INTERFACE_TYPE_EXTENSION,[ee.Kind.UNION_TYPE_DEFINITION]:ee.Kind.
UNION_TYPE_EXTENSION,[ee.Kind.ENUM_TYPE_DEFINITION]:ee.Kind.ENUM_TYPE_EXTENSION,[ee.Kind.INPUT_OBJECT_TYPE_DEFINITION]:ee.Kind.INPUT_OBJECT_TYPE_EXTENSION};function wT(e){
if((0,hr.isScalarType)(e))return ee.Kind.SCALAR_TYPE_EXTENSION;if((0,hr.isObjectType)(e))return ee.Kind.OBJECT_TYPE_EXTENSION;if((0,hr.isInterfaceType)(e))return ee.
Kind.INTERFACE_TYPE_EXTENSION;if((0,hr.isUnionType)(e))return ee.Kind.UNION_TYPE_EXTENSION;if((0,hr.isEnumType)(e))return ee.Kind.ENUM_TYPE_EXTENSION;if((0,hr.isInputObjectType)(
e))return ee.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,$l.invariant)(!1,"Unexpected type: "+(0,Kl.inspect)(e))}function qT(e){switch(e){case ee.Kind.SCALAR_TYPE_EXTENSION:
return"scalar";case ee.Kind.OBJECT_TYPE_EXTENSION:return"object";case ee.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case ee.Kind.UNION_TYPE_EXTENSION:return"\
union";case ee.Kind.ENUM_TYPE_EXTENSION:return"enum";case ee.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,$l.invariant)(!1,"Unexpected kind:\
 "+(0,Kl.inspect)(e))}}});var na=y(Ii=>{"use strict";Object.defineProperty(Ii,"__esModule",{value:!0});Ii.ProvidedRequiredArgumentsOnDirectivesRule=zl;Ii.ProvidedRequiredArgumentsRule=GT;
var Yl=B(),Bl=At(),Jl=S(),Xl=M(),MT=Ve(),ra=V(),VT=Ie();function GT(e){return{...zl(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let i=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(s=>s.name.value));for(let s of n.args)if(!i.has(s.name)&&(0,ra.isRequiredArgument)(s)){let o=(0,Yl.inspect)(s.type);
e.reportError(new Jl.GraphQLError(`Field "${n.name}" argument "${s.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function zl(e){var t;
let r=Object.create(null),n=e.getSchema(),i=(t=n?.getDirectives())!==null&&t!==void 0?t:VT.specifiedDirectives;for(let a of i)r[a.name]=(0,Bl.keyMap)(a.args.filter(
ra.isRequiredArgument),u=>u.name);let s=e.getDocument().definitions;for(let a of s)if(a.kind===Xl.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,Bl.keyMap)(u.filter(CT),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let d=(l=a.arguments)!==
null&&l!==void 0?l:[],f=new Set(d.map(h=>h.name.value));for(let[h,N]of Object.entries(c))if(!f.has(h)){let x=(0,ra.isType)(N.type)?(0,Yl.inspect)(N.type):(0,MT.
print)(N.type);e.reportError(new Jl.GraphQLError(`Directive "@${u}" argument "${h}" of type "${x}" is required, but it was not provided.`,{nodes:a}))}}}}}}function CT(e){
return e.type.kind===Xl.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var aa=y(oa=>{"use strict";Object.defineProperty(oa,"__esModule",{value:!0});oa.ScalarLeafsRule=xT;var ia=B(),sa=S(),Wl=V();function xT(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Wl.isLeafType)((0,Wl.getNamedType)(r))){if(n){let i=t.name.value,s=(0,ia.inspect)(r);e.reportError(new sa.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${s}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let i=t.name.value,s=(0,ia.inspect)(
r);e.reportError(new sa.GraphQLError(`Field "${i}" of type "${s}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,s=(0,ia.inspect)(
r);e.reportError(new sa.GraphQLError(`Field "${i}" of type "${s}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var ca=y(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.printPathArray=QT;function QT(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var an=y(Li=>{"use strict";Object.defineProperty(Li,"__esModule",{value:!0});Li.addPath=UT;Li.pathToArray=KT;function UT(e,t,r){return{prev:e,key:t,typename:r}}
function KT(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var pa=y(la=>{"use strict";Object.defineProperty(la,"__esModule",{value:!0});la.coerceInputValue=WT;var $T=St(),Di=B(),BT=_e(),YT=di(),JT=nt(),We=an(),XT=ca(),zT=Rt(),
Tt=S(),Tr=V();function WT(e,t,r=HT,n){return un(e,t,r,void 0,n)}function HT(e,t,r){let n="Invalid value "+(0,Di.inspect)(t);throw e.length>0&&(n+=` at "value${(0,XT.
printPathArray)(e)}"`),r.message=n+": "+r.message,r}function un(e,t,r,n,i){if((0,Tr.isNonNullType)(t)){if(e!=null)return un(e,t.ofType,r,n,i);r((0,We.pathToArray)(
n),e,new Tt.GraphQLError(`Expected non-nullable type "${(0,Di.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Tr.isListType)(t)){let s=t.ofType;
return(0,YT.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,We.addPath)(n,a,void 0);return un(o,s,r,u,i)}):[un(e,s,r,n,i)]}if((0,Tr.isInputObjectType)(t)){if(!(0,JT.
isObjectLike)(e)||Array.isArray(e)){r((0,We.pathToArray)(n),e,new Tt.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let s=Object.create(null),
o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)s[a.name]=a.defaultValue;else if((0,Tr.isNonNullType)(a.
type)){let c=(0,Di.inspect)(a.type);r((0,We.pathToArray)(n),e,new Tt.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}s[a.name]=
un(u,a.type,r,(0,We.addPath)(n,a.name,t.name),i)}for(let a of Object.keys(e))if(!o[a]){let u=i?[]:(0,zT.suggestionList)(a,Object.keys(t.getFields()));r((0,We.pathToArray)(
n),e,new Tt.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,$T.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(s);a.length!==1&&r((0,We.pathToArray)(
n),e,new Tt.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=s[u];c===null&&r((0,We.pathToArray)(n).concat(u),c,new Tt.
GraphQLError(`Field "${u}" must be non-null.`))}return{...s}}if((0,Tr.isLeafType)(t)){let s;try{s=(0,Tr.isEnumType)(t)?t.parseValue(e,i):t.parseValue(e)}catch(o){
o instanceof Tt.GraphQLError?r((0,We.pathToArray)(n),e,o):r((0,We.pathToArray)(n),e,new Tt.GraphQLError(`Expected type "${t.name}". `+o.message,{originalError:o}));
return}return s===void 0&&r((0,We.pathToArray)(n),e,new Tt.GraphQLError(`Expected type "${t.name}".`)),s}(0,BT.invariant)(!1,"Unexpected input type: "+(0,Di.inspect)(
t))}});var ln=y(da=>{"use strict";Object.defineProperty(da,"__esModule",{value:!0});da.valueFromAST=cn;var ZT=B(),ev=_e(),tv=At(),vr=M(),Xt=V();function cn(e,t,r){if(e){
if(e.kind===vr.Kind.VARIABLE){let n=e.name.value;if(r==null||!Zl(r,n)||r[n]===void 0)return;let i=r[n];return i===null&&(0,Xt.isNonNullType)(t)?void 0:i}if((0,Xt.
isNonNullType)(t))return e.kind===vr.Kind.NULL?void 0:cn(e,t.ofType,r);if(e.kind===vr.Kind.NULL)return null;if((0,Xt.isListType)(t)){let n=t.ofType;if(e.kind===
vr.Kind.LIST){let s=[];for(let o of e.values)if(Hl(o,r)){if((0,Xt.isNonNullType)(n))return;s.push(null)}else{let a=cn(o,n,r);if(a===void 0)return;s.push(a)}return s}
let i=cn(e,n,r);return i===void 0?void 0:[i]}if((0,Xt.isInputObjectType)(t)){if(e.kind!==vr.Kind.OBJECT)return;let n=Object.create(null),i=(0,tv.keyMap)(e.fields,
s=>s.name.value);for(let s of Object.values(t.getFields())){let o=i[s.name];if(!o||Hl(o.value,r)){if(s.defaultValue!==void 0)n[s.name]=s.defaultValue;else if((0,Xt.
isNonNullType)(s.type))return;continue}let a=cn(o.value,s.type,r);if(a===void 0)return;n[s.name]=a}if(t.isOneOf){let s=Object.keys(n);if(s.length!==1||n[s[0]]===
null)return}return n}if((0,Xt.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,ev.invariant)(!1,"Unexpected input type\
: "+(0,ZT.inspect)(t))}}function Hl(e,t){return e.kind===vr.Kind.VARIABLE&&(t==null||!Zl(t,e.name.value)||t[e.name.value]===void 0)}function Zl(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Er=y(pn=>{"use strict";Object.defineProperty(pn,"__esModule",{value:!0});pn.getArgumentValues=np;pn.getDirectiveValues=uv;pn.getVariableValues=ov;var br=B(),
rv=At(),nv=ca(),vt=S(),ep=M(),tp=Ve(),gr=V(),iv=pa(),sv=at(),rp=ln();function ov(e,t,r,n){let i=[],s=n?.maxErrors;try{let o=av(e,t,r,a=>{if(s!=null&&i.length>=s)
throw new vt.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(a)},n?.hideSuggestions);if(i.length===0)return{
coerced:o}}catch(o){i.push(o)}return{errors:i}}function av(e,t,r,n,i){let s=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,sv.typeFromAST)(
e,o.type);if(!(0,gr.isInputType)(u)){let l=(0,tp.printForError)(o.type);n(new vt.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!ip(r,a)){if(o.defaultValue)s[a]=(0,rp.valueFromAST)(o.defaultValue,u);else if((0,gr.isNonNullType)(u)){let l=(0,br.
inspect)(u);n(new vt.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,gr.isNonNullType)(
u)){let l=(0,br.inspect)(u);n(new vt.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}s[a]=(0,iv.coerceInputValue)(
c,u,(l,d,f)=>{let h=`Variable "$${a}" got invalid value `+(0,br.inspect)(d);l.length>0&&(h+=` at "${a}${(0,nv.printPathArray)(l)}"`),n(new vt.GraphQLError(h+"; "+
f.message,{nodes:o,originalError:f}))},i)}return{...s}}function np(e,t,r){var n;let i=Object.create(null),s=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,rv.keyMap)(
s,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,gr.isNonNullType)(c))throw new vt.
GraphQLError(`Argument "${u}" of required type "${(0,br.inspect)(c)}" was not provided.`,{nodes:t});continue}let d=l.value,f=d.kind===ep.Kind.NULL;if(d.kind===ep.
Kind.VARIABLE){let N=d.name.value;if(r==null||!ip(r,N)){if(a.defaultValue!==void 0)i[u]=a.defaultValue;else if((0,gr.isNonNullType)(c))throw new vt.GraphQLError(
`Argument "${u}" of required type "${(0,br.inspect)(c)}" was provided the variable "$${N}" which was not provided a runtime value.`,{nodes:d});continue}f=r[N]==
null}if(f&&(0,gr.isNonNullType)(c))throw new vt.GraphQLError(`Argument "${u}" of non-null type "${(0,br.inspect)(c)}" must not be null.`,{nodes:d});let h=(0,rp.
valueFromAST)(d,c,r);if(h===void 0)throw new vt.GraphQLError(`Argument "${u}" has invalid value ${(0,tp.printForError)(d)}.`,{nodes:d});i[u]=h}return{...i}}function uv(e,t,r){
var n;let i=(n=t.directives)===null||n===void 0?void 0:n.find(s=>s.name.value===e.name);if(i)return np(e,i,r)}function ip(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var Ri=y(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.collectFields=pv;Ai.collectSubfields=dv;var fa=M(),cv=V(),sp=Ie(),lv=at(),op=Er();
function pv(e,t,r,n,i,s){let o=new Map;return Si(e,t,r,n,i,o,new Set,s),o}function dv(e,t,r,n,i){let s=new Map,o=new Set;for(let a of i)a.selectionSet&&Si(e,t,r,
n,a.selectionSet,s,o);return s}function Si(e,t,r,n,i,s,o,a){a?.(i);for(let u of i.selections)switch(u.kind){case fa.Kind.FIELD:{if(!ma(r,u))continue;let c=fv(u),
l=s.get(c);l!==void 0?l.push(u):s.set(c,[u]);break}case fa.Kind.INLINE_FRAGMENT:{if(!ma(r,u)||!ap(e,u,n))continue;Si(e,t,r,n,u.selectionSet,s,o,a);break}case fa.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!ma(r,u))continue;o.add(c);let l=t[c];if(!l||!ap(e,l,n))continue;Si(e,t,r,n,l.selectionSet,s,o,a);break}}}
function ma(e,t){let r=(0,op.getDirectiveValues)(sp.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,op.getDirectiveValues)(sp.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function ap(e,t,r){let n=t.typeCondition;if(!n)return!0;let i=(0,lv.typeFromAST)(e,n);return i===r?!0:(0,cv.isAbstractType)(i)?e.isSubType(
i,r):!1}function fv(e){return e.alias?e.alias.value:e.name.value}});var ha=y(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.SingleFieldSubscriptionsRule=hv;var up=S(),mv=M(),yv=Ri();function hv(e){let t;function r(n){
e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)if(u.name.value===
"skip"||u.name.value==="include"){var i,s;e.spendFragmentWork((i=(s=u.arguments)===null||s===void 0?void 0:s.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(n){
if(n.operation==="subscription"){let i=e.getSchema(),s=i.getSubscriptionType();if(s){let o=n.name?n.name.value:null,a=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===mv.Kind.FRAGMENT_DEFINITION&&(t[l.name.value]=l)}let u=(0,yv.
collectFields)(i,t,a,s,n.selectionSet,r);if(u.size>1){let d=[...u.values()].slice(1).flat();e.reportError(new up.GraphQLError(o!=null?`Subscription "${o}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:d}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new up.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var ji=y(Ta=>{"use strict";Object.defineProperty(Ta,"__esModule",{value:!0});Ta.groupBy=Tv;function Tv(e,t){let r=new Map;for(let n of e){let i=t(n),s=r.get(i);
s===void 0?r.set(i,[n]):s.push(n)}return r}});var ba=y(va=>{"use strict";Object.defineProperty(va,"__esModule",{value:!0});va.UniqueArgumentDefinitionNamesRule=gv;var vv=ji(),bv=S();function gv(e){return{DirectiveDefinition(n){
var i;let s=(i=n.arguments)!==null&&i!==void 0?i:[];return r(`@${n.name.value}`,s)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var i;let s=n.name.value,o=(i=n.fields)!==null&&i!==void 0?i:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${s}.${c}`,l)}return!1}function r(n,i){let s=(0,vv.groupBy)(i,o=>o.name.value);for(let[o,a]of s)a.length>1&&e.reportError(new bv.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Ea=y(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.UniqueArgumentNamesRule=Nv;var Ev=ji(),_v=S();function Nv(e){return{Field:t,Directive:t};
function t(r){var n;let i=(n=r.arguments)!==null&&n!==void 0?n:[],s=(0,Ev.groupBy)(i,o=>o.name.value);for(let[o,a]of s)a.length>1&&e.reportError(new _v.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var Na=y(_a=>{"use strict";Object.defineProperty(_a,"__esModule",{value:!0});_a.UniqueDirectiveNamesRule=Ov;var cp=S();function Ov(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let i=n.name.value;if(r!=null&&r.getDirective(i)){e.reportError(new cp.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[i]?e.reportError(new cp.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],n.name]})):t[i]=n.name,!1}}}});var Ia=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.UniqueDirectivesPerLocationRule=Dv;var Iv=S(),dn=M(),lp=Jt(),Lv=Ie();function Dv(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Lv.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===dn.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let s=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===dn.Kind.SCHEMA_DEFINITION||u.kind===dn.Kind.SCHEMA_EXTENSION)c=s;else if((0,lp.isTypeDefinitionNode)(
u)||(0,lp.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===dn.Kind.DIRECTIVE_DEFINITION||u.kind===dn.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let d=l.name.
value;t[d]&&(c[d]?e.reportError(new Iv.GraphQLError(`The directive "@${d}" can only be used once at this location.`,{nodes:[c[d],l]})):c[d]=l)}}}}});var Da=y(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.UniqueEnumValueNamesRule=Av;var pp=S(),Sv=V();function Av(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(s){var o;let a=s.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=s.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let d=l.name.value,f=r[a];(0,Sv.isEnumType)(f)&&f.getValue(d)?e.reportError(
new pp.GraphQLError(`Enum value "${a}.${d}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[d]?e.reportError(
new pp.GraphQLError(`Enum value "${a}.${d}" can only be defined once.`,{nodes:[c[d],l.name]})):c[d]=l.name}return!1}}});var Ra=y(Aa=>{"use strict";Object.defineProperty(Aa,"__esModule",{value:!0});Aa.UniqueFieldDefinitionNamesRule=Rv;var dp=S(),Sa=V();function Rv(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(s){var o;let a=s.name.value;n[a]||(n[a]=Object.create(null));let u=(o=s.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let d=l.name.value;jv(r[a],d)?e.reportError(new dp.GraphQLError(`Field "${a}.${d}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[d]?e.reportError(new dp.GraphQLError(`Field "${a}.${d}" can only be defined once.`,{nodes:[c[d],l.name]})):c[d]=l.
name}return!1}}function jv(e,t){return(0,Sa.isObjectType)(e)||(0,Sa.isInterfaceType)(e)||(0,Sa.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Pa=y(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.UniqueFragmentNamesRule=kv;var Pv=S();function kv(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new Pv.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Fa=y(ka=>{"use strict";Object.defineProperty(ka,"__esModule",{value:!0});ka.UniqueInputFieldNamesRule=qv;var Fv=_e(),wv=S();function qv(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,Fv.invariant)(!1),r=n}},ObjectField(n){let i=n.name.value;
r[i]?e.reportError(new wv.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[r[i],n.name]})):r[i]=n.name}}}});var qa=y(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.UniqueOperationNamesRule=Vv;var Mv=S();function Vv(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new Mv.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Va=y(Ma=>{"use strict";Object.defineProperty(Ma,"__esModule",{value:!0});Ma.UniqueOperationTypesRule=Gv;var fp=S();function Gv(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(s){
var o;let a=(o=s.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new fp.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new fp.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Ca=y(Ga=>{"use strict";Object.defineProperty(Ga,"__esModule",{value:!0});Ga.UniqueTypeNamesRule=Cv;var mp=S();function Cv(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(i){
let s=i.name.value;if(r!=null&&r.getType(s)){e.reportError(new mp.GraphQLError(`Type "${s}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[s]?e.reportError(new mp.GraphQLError(`There can be only one type named "${s}".`,{nodes:[t[s],i.name]})):t[s]=i.name,
!1}}});var Qa=y(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.UniqueVariableNamesRule=Uv;var xv=ji(),Qv=S();function Uv(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],i=(0,xv.groupBy)(n,s=>s.variable.name.value);for(let[s,o]of i)o.length>1&&e.reportError(new Qv.GraphQLError(
`There can be only one variable named "$${s}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var Ka=y(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.ValuesOfCorrectTypeRule=Jv;var Kv=St(),fn=B(),$v=At(),Bv=Rt(),bt=S(),Yv=M(),Pi=Ve(),
He=V();function Jv(e){return{ListValue(t){let r=(0,He.getNullableType)(e.getParentInputType());if(!(0,He.isListType)(r))return zt(e,t),!1},ObjectValue(t){let r=(0,He.
getNamedType)(e.getInputType());if(!(0,He.isInputObjectType)(r))return zt(e,t),!1;let n=(0,$v.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(r.getFields()))
if(!n[i.name]&&(0,He.isRequiredInputField)(i)){let o=(0,fn.inspect)(i.type);e.reportError(new bt.GraphQLError(`Field "${r.name}.${i.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&Xv(e,t,r,n)},ObjectField(t){let r=(0,He.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,He.isInputObjectType)(
r)){let i=e.hideSuggestions?[]:(0,Bv.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new bt.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,Kv.didYouMean)(i),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,He.isNonNullType)(r)&&e.reportError(new bt.GraphQLError(
`Expected value of type "${(0,fn.inspect)(r)}", found ${(0,Pi.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>zt(e,t),IntValue:t=>zt(e,t),FloatValue:t=>zt(e,t),StringValue:t=>zt(
e,t),BooleanValue:t=>zt(e,t)}}function zt(e,t){let r=e.getInputType();if(!r)return;let n=(0,He.getNamedType)(r);if(!(0,He.isLeafType)(n)){let i=(0,fn.inspect)(r);
e.reportError(new bt.GraphQLError(`Expected value of type "${i}", found ${(0,Pi.printForError)(t)}.`,{nodes:t}));return}try{if(((0,He.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let s=(0,fn.inspect)(r);e.reportError(new bt.GraphQLError(`Expected value of type "${s}", found ${(0,Pi.
printForError)(t)}.`,{nodes:t}))}}catch(i){let s=(0,fn.inspect)(r);i instanceof bt.GraphQLError?e.reportError(i):e.reportError(new bt.GraphQLError(`Expected val\
ue of type "${s}", found ${(0,Pi.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function Xv(e,t,r,n){var i;let s=Object.keys(n);if(s.length!==1){e.
reportError(new bt.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(i=n[s[0]])===null||i===void 0?void 0:
i.value;(!a||a.kind===Yv.Kind.NULL)&&e.reportError(new bt.GraphQLError(`Field "${r.name}.${s[0]}" must be non-null.`,{nodes:[t]}))}});var Ba=y($a=>{"use strict";Object.defineProperty($a,"__esModule",{value:!0});$a.VariablesAreInputTypesRule=eb;var zv=S(),Wv=Ve(),Hv=V(),Zv=at();function eb(e){return{
VariableDefinition(t){let r=(0,Zv.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,Hv.isInputType)(r)){let n=t.variable.name.value,i=(0,Wv.print)(t.type);e.
reportError(new zv.GraphQLError(`Variable "$${n}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var Ja=y(Ya=>{"use strict";Object.defineProperty(Ya,"__esModule",{value:!0});Ya.VariablesInAllowedPositionRule=nb;var yp=B(),hp=S(),tb=M(),ki=V(),Tp=Br(),rb=at();
function nb(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:i,
type:s,defaultValue:o,parentType:a}of n){let u=i.name.value,c=t[u];if(c&&s){let l=e.getSchema(),d=(0,rb.typeFromAST)(l,c.type);if(d&&!ib(l,d,c.defaultValue,s,o)){
let f=(0,yp.inspect)(d),h=(0,yp.inspect)(s);e.reportError(new hp.GraphQLError(`Variable "$${u}" of type "${f}" used in position expecting type "${h}".`,{nodes:[
c,i]}))}(0,ki.isInputObjectType)(a)&&a.isOneOf&&(0,ki.isNullableType)(d)&&e.reportError(new hp.GraphQLError(`Variable "$${u}" is of type "${d}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,i]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function ib(e,t,r,n,i){if((0,ki.isNonNullType)(
n)&&!(0,ki.isNonNullType)(t)){if(!(r!=null&&r.kind!==tb.Kind.NULL)&&!(i!==void 0))return!1;let a=n.ofType;return(0,Tp.isTypeSubTypeOf)(e,t,a)}return(0,Tp.isTypeSubTypeOf)(
e,t,n)}});var Xa=y(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.specifiedSDLRules=Ft.specifiedRules=Ft.recommendedRules=void 0;var sb=yo(),ob=To(),
ab=bo(),vp=go(),bp=Oo(),ub=Lo(),gp=Ao(),cb=jo(),lb=ko(),pb=wo(),db=Mo(),fb=Go(),mb=xo(),yb=Uo(),hb=zo(),Tb=Zo(),vb=ta(),Ep=na(),bb=aa(),gb=ha(),Eb=ba(),_p=Ea(),
_b=Na(),Np=Ia(),Nb=Da(),Ob=Ra(),Ib=Pa(),Op=Fa(),Lb=qa(),Db=Va(),Sb=Ca(),Ab=Qa(),Rb=Ka(),jb=Ba(),Pb=Ja(),Ip=Object.freeze([pb.MaxIntrospectionDepthRule]);Ft.recommendedRules=
Ip;var kb=Object.freeze([sb.ExecutableDefinitionsRule,Lb.UniqueOperationNamesRule,cb.LoneAnonymousOperationRule,gb.SingleFieldSubscriptionsRule,gp.KnownTypeNamesRule,
ab.FragmentsOnCompositeTypesRule,jb.VariablesAreInputTypesRule,bb.ScalarLeafsRule,ob.FieldsOnCorrectTypeRule,Ib.UniqueFragmentNamesRule,ub.KnownFragmentNamesRule,
mb.NoUnusedFragmentsRule,Tb.PossibleFragmentSpreadsRule,db.NoFragmentCyclesRule,Ab.UniqueVariableNamesRule,fb.NoUndefinedVariablesRule,yb.NoUnusedVariablesRule,
bp.KnownDirectivesRule,Np.UniqueDirectivesPerLocationRule,vp.KnownArgumentNamesRule,_p.UniqueArgumentNamesRule,Rb.ValuesOfCorrectTypeRule,Ep.ProvidedRequiredArgumentsRule,
Pb.VariablesInAllowedPositionRule,hb.OverlappingFieldsCanBeMergedRule,Op.UniqueInputFieldNamesRule,...Ip]);Ft.specifiedRules=kb;var Fb=Object.freeze([lb.LoneSchemaDefinitionRule,
Db.UniqueOperationTypesRule,Sb.UniqueTypeNamesRule,Nb.UniqueEnumValueNamesRule,Ob.UniqueFieldDefinitionNamesRule,Eb.UniqueArgumentDefinitionNamesRule,_b.UniqueDirectiveNamesRule,
gp.KnownTypeNamesRule,bp.KnownDirectivesRule,Np.UniqueDirectivesPerLocationRule,vb.PossibleTypeExtensionsRule,vp.KnownArgumentNamesOnDirectivesRule,_p.UniqueArgumentNamesRule,
Op.UniqueInputFieldNamesRule,Ep.ProvidedRequiredArgumentsOnDirectivesRule]);Ft.specifiedSDLRules=Fb});var Lp=y(Fi=>{"use strict";Object.defineProperty(Fi,"__esModule",{value:!0});Fi.SetMap=void 0;var za=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let i=this._memberIds.
get(n);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(n,i)),r.push(i)}return r.sort((n,i)=>n-i),r.join(",")}};Fi.SetMap=za});var Za=y(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});wt.ValidationContext=wt.SDLValidationContext=wt.ASTValidationContext=void 0;var wb=Lp(),
Dp=M(),qb=dr(),Sp=Ti(),Mb=gi(),mn=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new wb.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===Dp.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],i;for(;i=n.pop();)for(let s of i.selections)
s.kind===Dp.Kind.FRAGMENT_SPREAD?r.push(s):s.selectionSet&&n.push(s.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:s})=>s.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let i=new Set(r);for(let s of i){let o=this.
getFragment(s);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw Mb.validationAbortedError}};wt.ASTValidationContext=
mn;var Wa=class extends mn{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};wt.SDLValidationContext=Wa;var Ha=class extends mn{constructor(t,r,n,i,s){super(r,i),this._hideSuggestions=s??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],i=new Sp.TypeInfo(this._schema);(0,qb.visit)(
t,(0,Sp.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(s){n.push({node:s,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(n);i||(this.spendFragmentWork(n.length),i=n.flatMap(s=>{let o=this.getVariableUsages(s);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,i)),this.spendFragmentWork(i.length),r=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};wt.ValidationContext=Ha});var yn=y(_r=>{"use strict";Object.defineProperty(_r,"__esModule",{value:!0});_r.assertValidSDL=$b;_r.assertValidSDLExtension=Bb;_r.validate=Kb;_r.validateSDL=eu;
var Vb=Ee(),Gb=Kn(),Cb=S(),xb=Oe(),wi=dr(),Qb=rn(),Ap=Ti(),jp=Xa(),Rp=gi(),Pp=Za(),Ub=(0,Gb.mapValue)(xb.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function Kb(e,t,r=jp.
specifiedRules,n,i=new Ap.TypeInfo(e)){var s,o;let a=(s=n?.maxErrors)!==null&&s!==void 0?s:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,Vb.devAssert)(
!1,"Must provide document."),(0,Qb.assertValidSchema)(e);let c=Object.freeze({}),l=[],d=new Pp.ValidationContext(e,t,i,h=>{if(l.length>=a)throw l.push(new Cb.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(h)},u),f=(0,wi.visitInParallel)(r.map(h=>h(d)));try{(0,wi.visit)(t,(0,Ap.visitWithTypeInfo)(
i,f),Ub)}catch(h){if(h===Rp.validationAbortedError)l.push(Rp.validationAbortedError);else if(h!==c)throw h}return l}function eu(e,t,r=jp.specifiedSDLRules){let n=[],
i=new Pp.SDLValidationContext(e,t,o=>{n.push(o)}),s=r.map(o=>o(i));return(0,wi.visit)(e,(0,wi.visitInParallel)(s)),n}function $b(e){let t=eu(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function Bb(e,t){let r=eu(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var kp=y(tu=>{"use strict";Object.defineProperty(tu,"__esModule",{value:!0});tu.memoize3=Yb;function Yb(e){let t;return function(n,i,s){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(i);a===void 0&&(a=new WeakMap,o.set(i,a));let u=a.get(s);return u===void 0&&(u=e(n,i,s),a.set(
s,u)),u}}});var Fp=y(ru=>{"use strict";Object.defineProperty(ru,"__esModule",{value:!0});ru.promiseForObject=Jb;function Jb(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,i]of Object.keys(e).entries())r[i]=t[n];return r})}});var wp=y(nu=>{"use strict";Object.defineProperty(nu,"__esModule",{value:!0});nu.promiseReduce=zb;var Xb=Pn();function zb(e,t,r){let n=r;for(let i of e)n=(0,Xb.isPromise)(
n)?n.then(s=>t(s,i)):t(n,i);return n}});var qp=y(su=>{"use strict";Object.defineProperty(su,"__esModule",{value:!0});su.toError=Hb;var Wb=B();function Hb(e){return e instanceof Error?e:new iu(e)}var iu=class extends Error{constructor(t){
super("Unexpected error value: "+(0,Wb.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var qi=y(ou=>{"use strict";Object.defineProperty(ou,"__esModule",{value:!0});ou.locatedError=tg;var Zb=qp(),eg=S();function tg(e,t,r){var n;let i=(0,Zb.toError)(
e);return rg(i)?i:new eg.GraphQLError(i.message,{nodes:(n=i.nodes)!==null&&n!==void 0?n:t,source:i.source,positions:i.positions,path:r,originalError:i})}function rg(e){
return Array.isArray(e.path)}});var Tn=y(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.assertValidExecutionArguments=Kp;Ue.buildExecutionContext=$p;Ue.buildResolveInfo=
Yp;Ue.defaultTypeResolver=Ue.defaultFieldResolver=void 0;Ue.execute=Up;Ue.executeSync=cg;Ue.getFieldDef=Xp;var uu=Ee(),Wt=B(),ng=_e(),ig=di(),du=nt(),Ze=Pn(),sg=kp(),
Ht=an(),Mp=Fp(),og=wp(),Qe=S(),Vi=qi(),au=Oe(),Vp=M(),qt=V(),Nr=xe(),ag=rn(),xp=Ri(),Qp=Er(),ug=(0,sg.memoize3)((e,t,r)=>(0,xp.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),cu=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function Up(e){arguments.length<2||(0,uu.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:i}=e;Kp(t,r,n);let s=$p(e);if(!("schema"in s))return{errors:s};try{let{operation:o}=s,
a=lg(s,o,i);return(0,Ze.isPromise)(a)?a.then(u=>Mi(u,s.collectedErrors.errors),u=>(s.collectedErrors.add(u,void 0),Mi(null,s.collectedErrors.errors))):Mi(a,s.collectedErrors.
errors)}catch(o){return s.collectedErrors.add(o,void 0),Mi(null,s.collectedErrors.errors)}}function cg(e){let t=Up(e);if((0,Ze.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function Mi(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Kp(e,t,r){t||(0,uu.devAssert)(
!1,"Must provide document."),(0,ag.assertValidSchema)(e),r==null||(0,du.isObjectLike)(r)||(0,uu.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function $p(e){var t,r,n,i;let{schema:s,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:d,typeResolver:f,subscribeFieldResolver:h,options:N}=e,x,ae=Object.create(null);for(let Q of o.definitions)switch(Q.
kind){case Vp.Kind.OPERATION_DEFINITION:if(l==null){if(x!==void 0)return[new Qe.GraphQLError("Must provide operation name if query contains multiple operations.")];
x=Q}else((t=Q.name)===null||t===void 0?void 0:t.value)===l&&(x=Q);break;case Vp.Kind.FRAGMENT_DEFINITION:ae[Q.name.value]=Q;break;default:}if(!x)return l!=null?
[new Qe.GraphQLError(`Unknown operation named "${l}".`)]:[new Qe.GraphQLError("Must provide an operation.")];let Z=(r=x.variableDefinitions)!==null&&r!==void 0?
r:[],Te=(0,Qp.getVariableValues)(s,Z,c??{},{maxErrors:(n=N?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?
i:!1});return Te.errors?Te.errors:{schema:s,fragments:ae,rootValue:a,contextValue:u,operation:x,variableValues:Te.coerced,fieldResolver:d??pu,typeResolver:f??Jp,
subscribeFieldResolver:h??pu,collectedErrors:new cu}}function lg(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new Qe.GraphQLError(`Schema is \
not configured to execute ${t.operation} operation.`,{nodes:t});let i=(0,xp.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),s=void 0;switch(t.
operation){case au.OperationTypeNode.QUERY:return Gi(e,n,r,s,i);case au.OperationTypeNode.MUTATION:return pg(e,n,r,s,i);case au.OperationTypeNode.SUBSCRIPTION:return Gi(
e,n,r,s,i)}}function pg(e,t,r,n,i){return(0,og.promiseReduce)(i.entries(),(s,[o,a])=>{let u=(0,Ht.addPath)(n,o,t.name),c=Bp(e,t,r,a,u);return c===void 0?s:(0,Ze.
isPromise)(c)?c.then(l=>(s[o]=l,s)):(s[o]=c,s)},Object.create(null))}function Gi(e,t,r,n,i){let s=Object.create(null),o=!1;try{for(let[a,u]of i.entries()){let c=(0,Ht.
addPath)(n,a,t.name),l=Bp(e,t,r,u,c);l!==void 0&&(s[a]=l,(0,Ze.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,Mp.promiseForObject)(s).finally(()=>{throw a});throw a}
return o?(0,Mp.promiseForObject)(s):s}function Bp(e,t,r,n,i){var s;let o=Xp(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(s=o.resolve)!==null&&s!==void 0?s:e.fieldResolver,
c=Yp(e,o,n,t,i);try{let l=(0,Qp.getArgumentValues)(o,n[0],e.variableValues),d=e.contextValue,f=u(r,l,d,c),h;return(0,Ze.isPromise)(f)?h=f.then(N=>hn(e,a,n,c,i,N)):
h=hn(e,a,n,c,i,f),(0,Ze.isPromise)(h)?h.then(void 0,N=>{let x=(0,Vi.locatedError)(N,n,(0,Ht.pathToArray)(i));return Ci(x,a,i,e)}):h}catch(l){let d=(0,Vi.locatedError)(
l,n,(0,Ht.pathToArray)(i));return Ci(d,a,i,e)}}function Yp(e,t,r,n,i){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:i,schema:e.schema,
fragments:e.fragments,rootValue:e.rootValue,operation:e.operation,variableValues:e.variableValues}}function Ci(e,t,r,n){if((0,qt.isNonNullType)(t))throw e;return n.
collectedErrors.add(e,r),null}function hn(e,t,r,n,i,s){if(s instanceof Error)throw s;if((0,qt.isNonNullType)(t)){let o=hn(e,t.ofType,r,n,i,s);if(o===null)throw new Error(
`Cannot return null for non-nullable field ${n.parentType.name}.${n.fieldName}.`);return o}if(s==null)return null;if((0,qt.isListType)(t))return dg(e,t,r,n,i,s);
if((0,qt.isLeafType)(t))return fg(t,s);if((0,qt.isAbstractType)(t))return mg(e,t,r,n,i,s);if((0,qt.isObjectType)(t))return lu(e,t,r,n,i,s);(0,ng.invariant)(!1,"\
Cannot complete value of unexpected output type: "+(0,Wt.inspect)(t))}function dg(e,t,r,n,i,s){if(!(0,ig.isIterableObject)(s))throw new Qe.GraphQLError(`Expecte\
d Iterable, but did not find one for field "${n.parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(s,(c,l)=>{let d=(0,Ht.addPath)(i,l,void 0);
try{let f;return(0,Ze.isPromise)(c)?f=c.then(h=>hn(e,o,r,n,d,h)):f=hn(e,o,r,n,d,c),(0,Ze.isPromise)(f)?(a=!0,f.then(void 0,h=>{let N=(0,Vi.locatedError)(h,r,(0,Ht.
pathToArray)(d));return Ci(N,o,d,e)})):f}catch(f){let h=(0,Vi.locatedError)(f,r,(0,Ht.pathToArray)(d));return Ci(h,o,d,e)}});return a?Promise.all(u):u}function fg(e,t){
let r=e.serialize(t);if(r==null)throw new Error(`Expected \`${(0,Wt.inspect)(e)}.serialize(${(0,Wt.inspect)(t)})\` to return non-nullable value, returned: ${(0,Wt.
inspect)(r)}`);return r}function mg(e,t,r,n,i,s){var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(s,u,n,t);return(0,Ze.isPromise)(
c)?c.then(l=>lu(e,Gp(l,e,t,r,n,s),r,n,i,s)):lu(e,Gp(c,e,t,r,n,s),r,n,i,s)}function Gp(e,t,r,n,i,s){if(e==null)throw new Qe.GraphQLError(`Abstract type "${r.name}\
" must resolve to an Object type at runtime for field "${i.parentType.name}.${i.fieldName}". Either the "${r.name}" type should provide a "resolveType" function\
 or each possible type should provide an "isTypeOf" function.`,n);if((0,qt.isObjectType)(e))throw new Qe.GraphQLError("Support for returning GraphQLObjectType f\
rom resolveType was removed in graphql-js@16.0.0 please return type name instead.");if(typeof e!="string")throw new Qe.GraphQLError(`Abstract type "${r.name}" m\
ust resolve to an Object type at runtime for field "${i.parentType.name}.${i.fieldName}" with value ${(0,Wt.inspect)(s)}, received "${(0,Wt.inspect)(e)}".`);let o=t.
schema.getType(e);if(o==null)throw new Qe.GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});
if(!(0,qt.isObjectType)(o))throw new Qe.GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))
throw new Qe.GraphQLError(`Runtime Object type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function lu(e,t,r,n,i,s){let o=ug(e,t,r);
if(t.isTypeOf){let a=t.isTypeOf(s,e.contextValue,n);if((0,Ze.isPromise)(a))return a.then(u=>{if(!u)throw Cp(t,s,r);return Gi(e,t,s,i,o)});if(!a)throw Cp(t,s,r)}
return Gi(e,t,s,i,o)}function Cp(e,t,r){return new Qe.GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Wt.inspect)(t)}.`,{nodes:r})}var Jp=function(e,t,r,n){
if((0,du.isObjectLike)(e)&&typeof e.__typename=="string")return e.__typename;let i=r.schema.getPossibleTypes(n),s=[];try{for(let o=0;o<i.length;o++){let a=i[o];
if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,Ze.isPromise)(u))s[o]=u;else if(u)return s.length&&Promise.allSettled(s).catch(()=>{}),a.name}}}catch(o){if(s.length)
return Promise.allSettled(s).then(()=>{throw o});throw o}if(s.length)return Promise.all(s).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return i[a].name})};Ue.defaultTypeResolver=
Jp;var pu=function(e,t,r,n){if((0,du.isObjectLike)(e)||typeof e=="function"){let i=e[n.fieldName];return typeof i=="function"?e[n.fieldName](t,r,n):i}};Ue.defaultFieldResolver=
pu;function Xp(e,t,r){let n=r.name.value;return n===Nr.SchemaMetaFieldDef.name&&e.getQueryType()===t?Nr.SchemaMetaFieldDef:n===Nr.TypeMetaFieldDef.name&&e.getQueryType()===
t?Nr.TypeMetaFieldDef:n===Nr.TypeNameMetaFieldDef.name?Nr.TypeNameMetaFieldDef:t.getFields()[n]}});var Wp=y(xi=>{"use strict";Object.defineProperty(xi,"__esModule",{value:!0});xi.graphql=Eg;xi.graphqlSync=_g;var yg=Ee(),hg=Pn(),Tg=Ct(),vg=rn(),bg=yn(),gg=Tn();
function Eg(e){return new Promise(t=>t(zp(e)))}function _g(e){let t=zp(e);if((0,hg.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function zp(e){arguments.length<2||(0,yg.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:i,variableValues:s,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,vg.validateSchema)(
t);if(l.length>0)return{errors:l};let d;try{d=(0,Tg.parse)(r)}catch(h){return{errors:[h]}}let f=(0,bg.validate)(t,d,void 0,{hideSuggestions:c});return f.length>
0?{errors:f}:(0,gg.execute)({schema:t,document:d,rootValue:n,contextValue:i,variableValues:s,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var ed=y(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return et.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return gt.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return gt.GRAPHQL_MIN_INT}});Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return gt.GraphQLBoolean}});
Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return et.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return et.GraphQLDirective}});Object.defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return R.GraphQLEnumType}});
Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return gt.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,get:function(){
return gt.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return et.GraphQLIncludeDirective}});Object.defineProperty(
b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return R.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){return gt.
GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return R.GraphQLInterfaceType}});Object.defineProperty(b,"GraphQLList",
{enumerable:!0,get:function(){return R.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return R.GraphQLNonNull}});Object.defineProperty(
b,"GraphQLObjectType",{enumerable:!0,get:function(){return R.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return et.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return R.GraphQLScalarType}});Object.defineProperty(
b,"GraphQLSchema",{enumerable:!0,get:function(){return fu.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){return et.
GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return et.GraphQLSpecifiedByDirective}});Object.defineProperty(
b,"GraphQLString",{enumerable:!0,get:function(){return gt.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){return R.GraphQLUnionType}});
Object.defineProperty(b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Le.SchemaMetaFieldDef}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){
return Le.TypeKind}});Object.defineProperty(b,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Le.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return Le.TypeNameMetaFieldDef}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){return Le.__Directive}});
Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return Le.__DirectiveLocation}});Object.defineProperty(b,"__EnumValue",{enumerable:!0,
get:function(){return Le.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return Le.__Field}});Object.defineProperty(b,"__InputVal\
ue",{enumerable:!0,get:function(){return Le.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return Le.__Schema}});Object.defineProperty(
b,"__Type",{enumerable:!0,get:function(){return Le.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return Le.__TypeKind}});Object.defineProperty(
b,"assertAbstractType",{enumerable:!0,get:function(){return R.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,get:function(){
return R.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return et.assertDirective}});Object.defineProperty(b,"as\
sertEnumType",{enumerable:!0,get:function(){return R.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return Zp.assertEnumValueName}});
Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return R.assertInputObjectType}});Object.defineProperty(b,"assertInputType",{enumerable:!0,
get:function(){return R.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return R.assertInterfaceType}});Object.defineProperty(
b,"assertLeafType",{enumerable:!0,get:function(){return R.assertLeafType}});Object.defineProperty(b,"assertListType",{enumerable:!0,get:function(){return R.assertListType}});
Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return Zp.assertName}});Object.defineProperty(b,"assertNamedType",{enumerable:!0,get:function(){
return R.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return R.assertNonNullType}});Object.defineProperty(b,"ass\
ertNullableType",{enumerable:!0,get:function(){return R.assertNullableType}});Object.defineProperty(b,"assertObjectType",{enumerable:!0,get:function(){return R.
assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return R.assertOutputType}});Object.defineProperty(b,"assertScalarT\
ype",{enumerable:!0,get:function(){return R.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){return fu.assertSchema}});Object.
defineProperty(b,"assertType",{enumerable:!0,get:function(){return R.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,get:function(){return R.
assertUnionType}});Object.defineProperty(b,"assertValidSchema",{enumerable:!0,get:function(){return Hp.assertValidSchema}});Object.defineProperty(b,"assertWrapp\
ingType",{enumerable:!0,get:function(){return R.assertWrappingType}});Object.defineProperty(b,"getNamedType",{enumerable:!0,get:function(){return R.getNamedType}});
Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return R.getNullableType}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,
get:function(){return Le.introspectionTypes}});Object.defineProperty(b,"isAbstractType",{enumerable:!0,get:function(){return R.isAbstractType}});Object.defineProperty(
b,"isCompositeType",{enumerable:!0,get:function(){return R.isCompositeType}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return et.isDirective}});
Object.defineProperty(b,"isEnumType",{enumerable:!0,get:function(){return R.isEnumType}});Object.defineProperty(b,"isInputObjectType",{enumerable:!0,get:function(){
return R.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return R.isInputType}});Object.defineProperty(b,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return R.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return Le.isIntrospectionType}});
Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return R.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,get:function(){return R.
isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return R.isNamedType}});Object.defineProperty(b,"isNonNullType",{enumerable:!0,
get:function(){return R.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return R.isNullableType}});Object.defineProperty(
b,"isObjectType",{enumerable:!0,get:function(){return R.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){return R.isOutputType}});
Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return R.isRequiredArgument}});Object.defineProperty(b,"isRequiredInputField",{enumerable:!0,
get:function(){return R.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return R.isScalarType}});Object.defineProperty(
b,"isSchema",{enumerable:!0,get:function(){return fu.isSchema}});Object.defineProperty(b,"isSpecifiedDirective",{enumerable:!0,get:function(){return et.isSpecifiedDirective}});
Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){return gt.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,
get:function(){return R.isType}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){return R.isUnionType}});Object.defineProperty(b,"isWrappin\
gType",{enumerable:!0,get:function(){return R.isWrappingType}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,get:function(){return R.resolveObjMapThunk}});
Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return R.resolveReadonlyArrayThunk}});Object.defineProperty(b,"specifiedDirect\
ives",{enumerable:!0,get:function(){return et.specifiedDirectives}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return gt.specifiedScalarTypes}});
Object.defineProperty(b,"validateSchema",{enumerable:!0,get:function(){return Hp.validateSchema}});var fu=Bt(),R=V(),et=Ie(),gt=ot(),Le=xe(),Hp=rn(),Zp=xr()});var rd=y(G=>{"use strict";Object.defineProperty(G,"__esModule",{value:!0});Object.defineProperty(G,"BREAK",{enumerable:!0,get:function(){return bn.BREAK}});Object.
defineProperty(G,"DirectiveLocation",{enumerable:!0,get:function(){return Ag.DirectiveLocation}});Object.defineProperty(G,"Kind",{enumerable:!0,get:function(){return Ig.
Kind}});Object.defineProperty(G,"Lexer",{enumerable:!0,get:function(){return Dg.Lexer}});Object.defineProperty(G,"Location",{enumerable:!0,get:function(){return mu.
Location}});Object.defineProperty(G,"OperationTypeNode",{enumerable:!0,get:function(){return mu.OperationTypeNode}});Object.defineProperty(G,"Source",{enumerable:!0,
get:function(){return Ng.Source}});Object.defineProperty(G,"Token",{enumerable:!0,get:function(){return mu.Token}});Object.defineProperty(G,"TokenKind",{enumerable:!0,
get:function(){return Lg.TokenKind}});Object.defineProperty(G,"getEnterLeaveForKind",{enumerable:!0,get:function(){return bn.getEnterLeaveForKind}});Object.defineProperty(
G,"getLocation",{enumerable:!0,get:function(){return Og.getLocation}});Object.defineProperty(G,"getVisitFn",{enumerable:!0,get:function(){return bn.getVisitFn}});
Object.defineProperty(G,"isConstValueNode",{enumerable:!0,get:function(){return tt.isConstValueNode}});Object.defineProperty(G,"isDefinitionNode",{enumerable:!0,
get:function(){return tt.isDefinitionNode}});Object.defineProperty(G,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return tt.isExecutableDefinitionNode}});
Object.defineProperty(G,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return tt.isSchemaCoordinateNode}});Object.defineProperty(G,"isSelectionNode",{enumerable:!0,
get:function(){return tt.isSelectionNode}});Object.defineProperty(G,"isTypeDefinitionNode",{enumerable:!0,get:function(){return tt.isTypeDefinitionNode}});Object.
defineProperty(G,"isTypeExtensionNode",{enumerable:!0,get:function(){return tt.isTypeExtensionNode}});Object.defineProperty(G,"isTypeNode",{enumerable:!0,get:function(){
return tt.isTypeNode}});Object.defineProperty(G,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return tt.isTypeSystemDefinitionNode}});Object.defineProperty(
G,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return tt.isTypeSystemExtensionNode}});Object.defineProperty(G,"isValueNode",{enumerable:!0,get:function(){
return tt.isValueNode}});Object.defineProperty(G,"parse",{enumerable:!0,get:function(){return vn.parse}});Object.defineProperty(G,"parseConstValue",{enumerable:!0,
get:function(){return vn.parseConstValue}});Object.defineProperty(G,"parseSchemaCoordinate",{enumerable:!0,get:function(){return vn.parseSchemaCoordinate}});Object.
defineProperty(G,"parseType",{enumerable:!0,get:function(){return vn.parseType}});Object.defineProperty(G,"parseValue",{enumerable:!0,get:function(){return vn.parseValue}});
Object.defineProperty(G,"print",{enumerable:!0,get:function(){return Sg.print}});Object.defineProperty(G,"printLocation",{enumerable:!0,get:function(){return td.
printLocation}});Object.defineProperty(G,"printSourceLocation",{enumerable:!0,get:function(){return td.printSourceLocation}});Object.defineProperty(G,"visit",{enumerable:!0,
get:function(){return bn.visit}});Object.defineProperty(G,"visitInParallel",{enumerable:!0,get:function(){return bn.visitInParallel}});var Ng=xn(),Og=Fn(),td=as(),
Ig=M(),Lg=or(),Dg=wr(),vn=Ct(),Sg=Ve(),bn=dr(),mu=Oe(),tt=Jt(),Ag=sr()});var nd=y(yu=>{"use strict";Object.defineProperty(yu,"__esModule",{value:!0});yu.isAsyncIterable=Rg;function Rg(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var id=y(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.mapAsyncIterator=jg;function jg(e,t){let r=e[Symbol.asyncIterator]();async function n(s){
if(s.done)return s;try{return{value:await t(s.value),done:!1}}catch(o){throw await i(),o}}async function i(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(s){if(typeof r.
throw=="function")return n(await r.throw(s));throw await i(),s},[Symbol.asyncIterator](){return this}}}});var ud=y(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.createSourceEventStream=ad;Qi.subscribe=Vg;var Pg=Ee(),kg=B(),od=nd(),sd=an(),Tu=S(),
Fg=qi(),wg=Ri(),gn=Tn(),qg=id(),Mg=Er();async function Vg(e){arguments.length<2||(0,Pg.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await ad(e);if(!(0,od.isAsyncIterable)(t))return t;let r=n=>(0,gn.execute)({...e,rootValue:n});return(0,qg.mapAsyncIterator)(
t,r)}function Gg(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function ad(...e){let t=Gg(e),{schema:r,document:n,variableValues:i}=t;(0,gn.assertValidExecutionArguments)(r,n,i);let s=(0,gn.buildExecutionContext)(t);if(!("\
schema"in s))return{errors:s};try{let o=await Cg(s);if(!(0,od.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,kg.
inspect)(o)}.`);return o}catch(o){if(o instanceof Tu.GraphQLError)return{errors:[o]};throw o}}async function Cg(e){let{schema:t,fragments:r,operation:n,variableValues:i,
rootValue:s}=e,o=t.getSubscriptionType();if(o==null)throw new Tu.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,wg.
collectFields)(t,r,i,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,gn.getFieldDef)(t,o,c[0]);if(!l){let N=c[0].name.value;throw new Tu.GraphQLError(`The subs\
cription field "${N}" is not defined.`,{nodes:c})}let d=(0,sd.addPath)(void 0,u,o.name),f=(0,gn.buildResolveInfo)(e,l,c,o,d);try{var h;let N=(0,Mg.getArgumentValues)(
l,c[0],i),x=e.contextValue,Z=await((h=l.subscribe)!==null&&h!==void 0?h:e.subscribeFieldResolver)(s,N,x,f);if(Z instanceof Error)throw Z;return Z}catch(N){throw(0,Fg.
locatedError)(N,c,(0,sd.pathToArray)(d))}}});var ld=y(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});Object.defineProperty(Ke,"createSourceEventStream",{enumerable:!0,get:function(){return cd.
createSourceEventStream}});Object.defineProperty(Ke,"defaultFieldResolver",{enumerable:!0,get:function(){return Ui.defaultFieldResolver}});Object.defineProperty(
Ke,"defaultTypeResolver",{enumerable:!0,get:function(){return Ui.defaultTypeResolver}});Object.defineProperty(Ke,"execute",{enumerable:!0,get:function(){return Ui.
execute}});Object.defineProperty(Ke,"executeSync",{enumerable:!0,get:function(){return Ui.executeSync}});Object.defineProperty(Ke,"getArgumentValues",{enumerable:!0,
get:function(){return vu.getArgumentValues}});Object.defineProperty(Ke,"getDirectiveValues",{enumerable:!0,get:function(){return vu.getDirectiveValues}});Object.
defineProperty(Ke,"getVariableValues",{enumerable:!0,get:function(){return vu.getVariableValues}});Object.defineProperty(Ke,"responsePathAsArray",{enumerable:!0,
get:function(){return xg.pathToArray}});Object.defineProperty(Ke,"subscribe",{enumerable:!0,get:function(){return cd.subscribe}});var xg=an(),Ui=Tn(),cd=ud(),vu=Er()});var pd=y(Eu=>{"use strict";Object.defineProperty(Eu,"__esModule",{value:!0});Eu.NoDeprecatedCustomRule=Qg;var bu=_e(),En=S(),gu=V();function Qg(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getParentType();i!=null||(0,bu.invariant)(!1),e.reportError(new En.GraphQLError(`The field ${i.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let i=e.getDirective();if(i!=null)e.reportError(
new En.GraphQLError(`Directive "@${i.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let s=e.getParentType(),o=e.getFieldDef();s!=null&&o!=null||
(0,bu.invariant)(!1),e.reportError(new En.GraphQLError(`Field "${s.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,gu.
getNamedType)(e.getParentInputType());if((0,gu.isInputObjectType)(r)){let n=r.getFields()[t.name.value],i=n?.deprecationReason;i!=null&&e.reportError(new En.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let i=(0,gu.getNamedType)(
e.getInputType());i!=null||(0,bu.invariant)(!1),e.reportError(new En.GraphQLError(`The enum value "${i.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var dd=y(_u=>{"use strict";Object.defineProperty(_u,"__esModule",{value:!0});_u.NoSchemaIntrospectionCustomRule=Bg;var Ug=S(),Kg=V(),$g=xe();function Bg(e){return{
Field(t){let r=(0,Kg.getNamedType)(e.getType());r&&(0,$g.isIntrospectionType)(r)&&e.reportError(new Ug.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var md=y(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});Object.defineProperty(k,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return Xg.
ExecutableDefinitionsRule}});Object.defineProperty(k,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return zg.FieldsOnCorrectTypeRule}});Object.defineProperty(
k,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return Wg.FragmentsOnCompositeTypesRule}});Object.defineProperty(k,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return Hg.KnownArgumentNamesRule}});Object.defineProperty(k,"KnownDirectivesRule",{enumerable:!0,get:function(){return Zg.KnownDirectivesRule}});
Object.defineProperty(k,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return eE.KnownFragmentNamesRule}});Object.defineProperty(k,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return tE.KnownTypeNamesRule}});Object.defineProperty(k,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return rE.LoneAnonymousOperationRule}});
Object.defineProperty(k,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return _E.LoneSchemaDefinitionRule}});Object.defineProperty(k,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return EE.MaxIntrospectionDepthRule}});Object.defineProperty(k,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return RE.
NoDeprecatedCustomRule}});Object.defineProperty(k,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return nE.NoFragmentCyclesRule}});Object.defineProperty(k,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return jE.NoSchemaIntrospectionCustomRule}});Object.defineProperty(k,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return iE.NoUndefinedVariablesRule}});Object.defineProperty(k,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return sE.NoUnusedFragmentsRule}});
Object.defineProperty(k,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return oE.NoUnusedVariablesRule}});Object.defineProperty(k,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return aE.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(k,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return uE.PossibleFragmentSpreadsRule}});Object.defineProperty(k,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return AE.PossibleTypeExtensionsRule}});
Object.defineProperty(k,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return cE.ProvidedRequiredArgumentsRule}});Object.defineProperty(k,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return lE.ScalarLeafsRule}});Object.defineProperty(k,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return pE.
SingleFieldSubscriptionsRule}});Object.defineProperty(k,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return DE.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(k,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return dE.UniqueArgumentNamesRule}});Object.defineProperty(k,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return SE.UniqueDirectiveNamesRule}});Object.defineProperty(k,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return fE.UniqueDirectivesPerLocationRule}});Object.defineProperty(k,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return IE.UniqueEnumValueNamesRule}});
Object.defineProperty(k,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return LE.UniqueFieldDefinitionNamesRule}});Object.defineProperty(k,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return mE.UniqueFragmentNamesRule}});Object.defineProperty(k,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return yE.UniqueInputFieldNamesRule}});Object.defineProperty(k,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return hE.UniqueOperationNamesRule}});Object.
defineProperty(k,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return NE.UniqueOperationTypesRule}});Object.defineProperty(k,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return OE.UniqueTypeNamesRule}});Object.defineProperty(k,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return TE.UniqueVariableNamesRule}});
Object.defineProperty(k,"ValidationContext",{enumerable:!0,get:function(){return Jg.ValidationContext}});Object.defineProperty(k,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return vE.ValuesOfCorrectTypeRule}});Object.defineProperty(k,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return bE.VariablesAreInputTypesRule}});
Object.defineProperty(k,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return gE.VariablesInAllowedPositionRule}});Object.defineProperty(k,"reco\
mmendedRules",{enumerable:!0,get:function(){return fd.recommendedRules}});Object.defineProperty(k,"specifiedRules",{enumerable:!0,get:function(){return fd.specifiedRules}});
Object.defineProperty(k,"validate",{enumerable:!0,get:function(){return Yg.validate}});var Yg=yn(),Jg=Za(),fd=Xa(),Xg=yo(),zg=To(),Wg=bo(),Hg=go(),Zg=Oo(),eE=Lo(),
tE=Ao(),rE=jo(),nE=Mo(),iE=Go(),sE=xo(),oE=Uo(),aE=zo(),uE=Zo(),cE=na(),lE=aa(),pE=ha(),dE=Ea(),fE=Ia(),mE=Pa(),yE=Fa(),hE=qa(),TE=Qa(),vE=Ka(),bE=Ba(),gE=Ja(),
EE=wo(),_E=ko(),NE=Va(),OE=Ca(),IE=Da(),LE=Ra(),DE=ba(),SE=Na(),AE=ta(),RE=pd(),jE=dd()});var yd=y(Zt=>{"use strict";Object.defineProperty(Zt,"__esModule",{value:!0});Object.defineProperty(Zt,"GraphQLError",{enumerable:!0,get:function(){return Nu.GraphQLError}});
Object.defineProperty(Zt,"formatError",{enumerable:!0,get:function(){return Nu.formatError}});Object.defineProperty(Zt,"locatedError",{enumerable:!0,get:function(){
return kE.locatedError}});Object.defineProperty(Zt,"printError",{enumerable:!0,get:function(){return Nu.printError}});Object.defineProperty(Zt,"syntaxError",{enumerable:!0,
get:function(){return PE.syntaxError}});var Nu=S(),PE=Dr(),kE=qi()});var Iu=y(Ou=>{"use strict";Object.defineProperty(Ou,"__esModule",{value:!0});Ou.getIntrospectionQuery=FE;function FE(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},r=t.descriptions?"descript\
ion":"",n=t.specifiedByUrl?"specifiedByURL":"",i=t.directiveIsRepeatable?"isRepeatable":"",s=t.schemaDescription?r:"";function o(l){return t.inputValueDeprecation?
l:""}function a(l){return t.experimentalDirectiveDeprecation?l:""}let u=t.oneOf?"isOneOf":"";function c(l,d){if(l<=0)return"";if(l>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${d}ofType {
${d}  name
${d}  kind${c(l-1,d+"  ")}
${d}}`}return`
    query IntrospectionQuery {
      __schema {
        ${s}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${a("(includeDeprecated: true)")} {
          name
          ${r}
          ${i}
          ${a("isDeprecated")}
          ${a("deprecationReason")}
          locations
          args${o("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${r}
      ${n}
      ${u}
      fields(includeDeprecated: true) {
        name
        ${r}
        args${o("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${o("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${r}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${r}
      type { ...TypeRef }
      defaultValue
      ${o("isDeprecated")}
      ${o("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${c(t.typeDepth,"      ")}
    }
  `}});var hd=y(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.getOperationAST=qE;var wE=M();function qE(e,t){let r=null;for(let i of e.definitions)
if(i.kind===wE.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=i}else if(((n=i.name)===null||n===void 0?void 0:n.value)===t)return i}return r}});var Td=y(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.getOperationRootType=ME;var Ki=S();function ME(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Ki.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Ki.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Ki.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Ki.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var vd=y(Su=>{"use strict";Object.defineProperty(Su,"__esModule",{value:!0});Su.introspectionFromSchema=QE;var VE=_e(),GE=Ct(),CE=Tn(),xE=Iu();function QE(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,GE.parse)(
(0,xE.getIntrospectionQuery)(r)),i=(0,CE.executeSync)({schema:e,document:n});return!i.errors&&i.data||(0,VE.invariant)(!1),i.data}});var gd=y(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.buildClientSchema=XE;var UE=Ee(),je=B(),bd=nt(),$i=Gr(),KE=Ct(),Pe=V(),$E=Ie(),ct=xe(),
BE=ot(),YE=Bt(),JE=ln();function XE(e,t){(0,bd.isObjectLike)(e)&&(0,bd.isObjectLike)(e.__schema)||(0,UE.devAssert)(!1,`Invalid or incomplete introspection resul\
t. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,je.inspect)(e)}.`);let r=e.__schema,n=(0,$i.
keyValMap)(r.types,T=>T.name,T=>f(T));for(let T of[...BE.specifiedScalarTypes,...ct.introspectionTypes])n[T.name]&&(n[T.name]=T);let i=r.queryType?l(r.queryType):
null,s=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(ts):[];return new YE.GraphQLSchema(
{description:r.description,query:i,mutation:s,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(T){if(T.kind===ct.TypeKind.
LIST){let P=T.ofType;if(!P)throw new Error("Decorated type deeper than introspection query.");return new Pe.GraphQLList(u(P))}if(T.kind===ct.TypeKind.NON_NULL){
let P=T.ofType;if(!P)throw new Error("Decorated type deeper than introspection query.");let Fe=u(P);return new Pe.GraphQLNonNull((0,Pe.assertNullableType)(Fe))}
return c(T)}function c(T){let P=T.name;if(!P)throw new Error(`Unknown type reference: ${(0,je.inspect)(T)}.`);let Fe=n[P];if(!Fe)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${P}. Ensure that a full introspection query is used in order to build a client schema.`);return Fe}function l(T){return(0,Pe.assertObjectType)(
c(T))}function d(T){return(0,Pe.assertInterfaceType)(c(T))}function f(T){if(T!=null&&T.name!=null&&T.kind!=null)switch(T.kind){case ct.TypeKind.SCALAR:return h(
T);case ct.TypeKind.OBJECT:return x(T);case ct.TypeKind.INTERFACE:return ae(T);case ct.TypeKind.UNION:return Z(T);case ct.TypeKind.ENUM:return Te(T);case ct.TypeKind.
INPUT_OBJECT:return Q(T)}let P=(0,je.inspect)(T);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${P}.`)}function h(T){return new Pe.GraphQLScalarType({name:T.name,description:T.description,specifiedByURL:T.specifiedByURL})}function N(T){
if(T.interfaces===null&&T.kind===ct.TypeKind.INTERFACE)return[];if(!T.interfaces){let P=(0,je.inspect)(T);throw new Error(`Introspection result missing interfac\
es: ${P}.`)}return T.interfaces.map(d)}function x(T){return new Pe.GraphQLObjectType({name:T.name,description:T.description,interfaces:()=>N(T),fields:()=>le(T)})}
function ae(T){return new Pe.GraphQLInterfaceType({name:T.name,description:T.description,interfaces:()=>N(T),fields:()=>le(T)})}function Z(T){if(!T.possibleTypes){
let P=(0,je.inspect)(T);throw new Error(`Introspection result missing possibleTypes: ${P}.`)}return new Pe.GraphQLUnionType({name:T.name,description:T.description,
types:()=>T.possibleTypes.map(l)})}function Te(T){if(!T.enumValues){let P=(0,je.inspect)(T);throw new Error(`Introspection result missing enumValues: ${P}.`)}return new Pe.
GraphQLEnumType({name:T.name,description:T.description,values:(0,$i.keyValMap)(T.enumValues,P=>P.name,P=>({description:P.description,deprecationReason:P.deprecationReason}))})}
function Q(T){if(!T.inputFields){let P=(0,je.inspect)(T);throw new Error(`Introspection result missing inputFields: ${P}.`)}return new Pe.GraphQLInputObjectType(
{name:T.name,description:T.description,fields:()=>De(T.inputFields),isOneOf:T.isOneOf})}function le(T){if(!T.fields)throw new Error(`Introspection result missin\
g fields: ${(0,je.inspect)(T)}.`);return(0,$i.keyValMap)(T.fields,P=>P.name,ge)}function ge(T){let P=u(T.type);if(!(0,Pe.isOutputType)(P)){let Fe=(0,je.inspect)(
P);throw new Error(`Introspection must provide output type for fields, but received: ${Fe}.`)}if(!T.args){let Fe=(0,je.inspect)(T);throw new Error(`Introspectio\
n result missing field args: ${Fe}.`)}return{description:T.description,deprecationReason:T.deprecationReason,type:P,args:De(T.args)}}function De(T){return(0,$i.
keyValMap)(T,P=>P.name,dt)}function dt(T){let P=u(T.type);if(!(0,Pe.isInputType)(P)){let Sn=(0,je.inspect)(P);throw new Error(`Introspection must provide input \
type for arguments, but received: ${Sn}.`)}let Fe=T.defaultValue!=null?(0,JE.valueFromAST)((0,KE.parseValue)(T.defaultValue),P):void 0;return{description:T.description,
type:P,defaultValue:Fe,deprecationReason:T.deprecationReason}}function ts(T){if(!T.args){let P=(0,je.inspect)(T);throw new Error(`Introspection result missing d\
irective args: ${P}.`)}if(!T.locations){let P=(0,je.inspect)(T);throw new Error(`Introspection result missing directive locations: ${P}.`)}return new $E.GraphQLDirective(
{name:T.name,description:T.description,isRepeatable:T.isRepeatable,deprecationReason:T.deprecationReason,locations:T.locations.slice(),args:De(T.args)})}}});var ju=y(Bi=>{"use strict";Object.defineProperty(Bi,"__esModule",{value:!0});Bi.extendSchema=t_;Bi.extendSchemaImpl=Sd;var zE=Ee(),WE=B(),HE=_e(),ZE=At(),_n=Kn(),
ke=M(),Ed=Jt(),te=V(),Or=Ie(),Ld=xe(),Dd=ot(),_d=Bt(),e_=yn(),Ru=Er(),Nd=ln();function t_(e,t,r){(0,_d.assertSchema)(e),t!=null&&t.kind===ke.Kind.DOCUMENT||(0,zE.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,e_.assertValidSDLExtension)(t,e);let n=e.toConfig(),i=Sd(n,t,r);
return n===i?e:new _d.GraphQLSchema(i)}function Sd(e,t,r){var n,i,s,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],d,f=[];for(let m of t.definitions)
if(m.kind===ke.Kind.SCHEMA_DEFINITION)d=m;else if(m.kind===ke.Kind.SCHEMA_EXTENSION)f.push(m);else if((0,Ed.isTypeDefinitionNode)(m))a.push(m);else if((0,Ed.isTypeExtensionNode)(
m)){let O=m.name.value,_=u[O];u[O]=_?_.concat([m]):[m]}else if(m.kind===ke.Kind.DIRECTIVE_DEFINITION)l.push(m);else if(m.kind===ke.Kind.DIRECTIVE_EXTENSION){let O=m.
name.value,_=c[O];c[O]=_?_.concat([m]):[m]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&f.length===0&&d==null)return e;let h=Object.
create(null);for(let m of e.types)h[m.name]=ge(m);for(let m of a){var N;let O=m.name.value;h[O]=(N=Od[O])!==null&&N!==void 0?N:Tf(m)}let x=Object.create(null);for(let m of e.
directives)x[m.name]=yf(m);let ae={query:e.query&&Q(e.query),mutation:e.mutation&&Q(e.mutation),subscription:e.subscription&&Q(e.subscription),...d&&Yu([d]),...Yu(
f)},Z=Object.values(x);return{description:(n=d)===null||n===void 0||(i=n.description)===null||i===void 0?void 0:i.value,...ae,types:Object.values(h),directives:[
...Z.map(le),...l.map(hf)],extensions:Object.create(null),astNode:(s=d)!==null&&s!==void 0?s:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(f),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function Te(m){return(0,te.isListType)(m)?new te.GraphQLList(Te(m.ofType)):(0,te.isNonNullType)(m)?new te.GraphQLNonNull(
Te(m.ofType)):Q(m)}function Q(m){return h[m.name]}function le(m){let O=m.toConfig();return new Or.GraphQLDirective({...O,args:(0,_n.mapValue)(O.args,Bu)})}function ge(m){
if((0,Ld.isIntrospectionType)(m)||(0,Dd.isSpecifiedScalarType)(m))return m;if((0,te.isScalarType)(m))return ts(m);if((0,te.isObjectType)(m))return T(m);if((0,te.
isInterfaceType)(m))return P(m);if((0,te.isUnionType)(m))return Fe(m);if((0,te.isEnumType)(m))return dt(m);if((0,te.isInputObjectType)(m))return De(m);(0,HE.invariant)(
!1,"Unexpected type: "+(0,WE.inspect)(m))}function De(m){var O;let _=m.toConfig(),I=(O=u[_.name])!==null&&O!==void 0?O:[];return new te.GraphQLInputObjectType({
..._,fields:()=>({...(0,_n.mapValue)(_.fields,J=>({...J,type:Te(J.type)})),...Xu(I)}),extensionASTNodes:_.extensionASTNodes.concat(I)})}function dt(m){var O;let _=m.
toConfig(),I=(O=u[m.name])!==null&&O!==void 0?O:[];return new te.GraphQLEnumType({..._,values:{..._.values,...zu(I)},extensionASTNodes:_.extensionASTNodes.concat(
I)})}function ts(m){var O;let _=m.toConfig(),I=(O=u[_.name])!==null&&O!==void 0?O:[],J=_.specifiedByURL;for(let U of I){var re;J=(re=Id(U))!==null&&re!==void 0?
re:J}return new te.GraphQLScalarType({..._,specifiedByURL:J,extensionASTNodes:_.extensionASTNodes.concat(I)})}function T(m){var O;let _=m.toConfig(),I=(O=u[_.name])!==
null&&O!==void 0?O:[];return new te.GraphQLObjectType({..._,interfaces:()=>[...m.getInterfaces().map(Q),...jn(I)],fields:()=>({...(0,_n.mapValue)(_.fields,Sn),...Rn(
I)}),extensionASTNodes:_.extensionASTNodes.concat(I)})}function P(m){var O;let _=m.toConfig(),I=(O=u[_.name])!==null&&O!==void 0?O:[];return new te.GraphQLInterfaceType(
{..._,interfaces:()=>[...m.getInterfaces().map(Q),...jn(I)],fields:()=>({...(0,_n.mapValue)(_.fields,Sn),...Rn(I)}),extensionASTNodes:_.extensionASTNodes.concat(
I)})}function Fe(m){var O;let _=m.toConfig(),I=(O=u[_.name])!==null&&O!==void 0?O:[];return new te.GraphQLUnionType({..._,types:()=>[...m.getTypes().map(Q),...Wu(
I)],extensionASTNodes:_.extensionASTNodes.concat(I)})}function Sn(m){return{...m,type:Te(m.type),args:m.args&&(0,_n.mapValue)(m.args,Bu)}}function Bu(m){return{
...m,type:Te(m.type)}}function Yu(m){let O={};for(let I of m){var _;let J=(_=I.operationTypes)!==null&&_!==void 0?_:[];for(let re of J)O[re.operation]=An(re.type)}
return O}function yf(m){var O,_;let I=m.toConfig(),J=(O=c[I.name])!==null&&O!==void 0?O:[],re=(_=I.deprecationReason)!==null&&_!==void 0?_:J.map(U=>er(U)).find(
U=>U!=null);return new Or.GraphQLDirective({...I,deprecationReason:re,extensionASTNodes:I.extensionASTNodes.concat(J)})}function An(m){var O;let _=m.name.value,
I=(O=Od[_])!==null&&O!==void 0?O:h[_];if(I===void 0)throw new Error(`Unknown type: "${_}".`);return I}function Lr(m){return m.kind===ke.Kind.LIST_TYPE?new te.GraphQLList(
Lr(m.type)):m.kind===ke.Kind.NON_NULL_TYPE?new te.GraphQLNonNull(Lr(m.type)):An(m)}function hf(m){var O,_,I;let J=(O=c[m.name.value])!==null&&O!==void 0?O:[],re=(_=
er(m))!==null&&_!==void 0?_:J.map(U=>er(U)).find(U=>U!=null);return new Or.GraphQLDirective({name:m.name.value,description:(I=m.description)===null||I===void 0?
void 0:I.value,locations:m.locations.map(({value:U})=>U),isRepeatable:m.repeatable,args:Ju(m.arguments),deprecationReason:re,astNode:m,extensionASTNodes:J})}function Rn(m){
let O=Object.create(null);for(let J of m){var _;let re=(_=J.fields)!==null&&_!==void 0?_:[];for(let U of re){var I;O[U.name.value]={type:Lr(U.type),description:(I=
U.description)===null||I===void 0?void 0:I.value,args:Ju(U.arguments),deprecationReason:er(U),astNode:U}}}return O}function Ju(m){let O=m??[],_=Object.create(null);
for(let J of O){var I;let re=Lr(J.type);_[J.name.value]={type:re,description:(I=J.description)===null||I===void 0?void 0:I.value,defaultValue:(0,Nd.valueFromAST)(
J.defaultValue,re),deprecationReason:er(J),astNode:J}}return _}function Xu(m){let O=Object.create(null);for(let J of m){var _;let re=(_=J.fields)!==null&&_!==void 0?
_:[];for(let U of re){var I;let rr=Lr(U.type);O[U.name.value]={type:rr,description:(I=U.description)===null||I===void 0?void 0:I.value,defaultValue:(0,Nd.valueFromAST)(
U.defaultValue,rr),deprecationReason:er(U),astNode:U}}}return O}function zu(m){let O=Object.create(null);for(let J of m){var _;let re=(_=J.values)!==null&&_!==void 0?
_:[];for(let U of re){var I;O[U.name.value]={description:(I=U.description)===null||I===void 0?void 0:I.value,deprecationReason:er(U),astNode:U}}}return O}function jn(m){
return m.flatMap(O=>{var _,I;return(_=(I=O.interfaces)===null||I===void 0?void 0:I.map(An))!==null&&_!==void 0?_:[]})}function Wu(m){return m.flatMap(O=>{var _,
I;return(_=(I=O.types)===null||I===void 0?void 0:I.map(An))!==null&&_!==void 0?_:[]})}function Tf(m){var O;let _=m.name.value,I=(O=u[_])!==null&&O!==void 0?O:[];
switch(m.kind){case ke.Kind.OBJECT_TYPE_DEFINITION:{var J;let Be=[m,...I];return new te.GraphQLObjectType({name:_,description:(J=m.description)===null||J===void 0?
void 0:J.value,interfaces:()=>jn(Be),fields:()=>Rn(Be),astNode:m,extensionASTNodes:I})}case ke.Kind.INTERFACE_TYPE_DEFINITION:{var re;let Be=[m,...I];return new te.
GraphQLInterfaceType({name:_,description:(re=m.description)===null||re===void 0?void 0:re.value,interfaces:()=>jn(Be),fields:()=>Rn(Be),astNode:m,extensionASTNodes:I})}case ke.
Kind.ENUM_TYPE_DEFINITION:{var U;let Be=[m,...I];return new te.GraphQLEnumType({name:_,description:(U=m.description)===null||U===void 0?void 0:U.value,values:zu(
Be),astNode:m,extensionASTNodes:I})}case ke.Kind.UNION_TYPE_DEFINITION:{var rr;let Be=[m,...I];return new te.GraphQLUnionType({name:_,description:(rr=m.description)===
null||rr===void 0?void 0:rr.value,types:()=>Wu(Be),astNode:m,extensionASTNodes:I})}case ke.Kind.SCALAR_TYPE_DEFINITION:{var rs;return new te.GraphQLScalarType({
name:_,description:(rs=m.description)===null||rs===void 0?void 0:rs.value,specifiedByURL:Id(m),astNode:m,extensionASTNodes:I})}case ke.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var ns;let Be=[m,...I];return new te.GraphQLInputObjectType({name:_,description:(ns=m.description)===null||ns===void 0?void 0:ns.value,fields:()=>Xu(Be),astNode:m,
extensionASTNodes:I,isOneOf:r_(m)})}}}}var Od=(0,ZE.keyMap)([...Dd.specifiedScalarTypes,...Ld.introspectionTypes],e=>e.name);function er(e){let t=(0,Ru.getDirectiveValues)(
Or.GraphQLDeprecatedDirective,e);return t?.reason}function Id(e){let t=(0,Ru.getDirectiveValues)(Or.GraphQLSpecifiedByDirective,e);return t?.url}function r_(e){
return!!(0,Ru.getDirectiveValues)(Or.GraphQLOneOfDirective,e)}});var Rd=y(Yi=>{"use strict";Object.defineProperty(Yi,"__esModule",{value:!0});Yi.buildASTSchema=Ad;Yi.buildSchema=l_;var n_=Ee(),i_=M(),s_=Ct(),o_=Ie(),a_=Bt(),u_=yn(),
c_=ju();function Ad(e,t){e!=null&&e.kind===i_.Kind.DOCUMENT||(0,n_.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,u_.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,c_.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let s of n.types)switch(s.name){case"Query":n.query=s;break;case"Mutation":n.mutation=s;break;case"Subscription":n.subscription=s;
break}let i=[...n.directives,...o_.specifiedDirectives.filter(s=>n.directives.every(o=>o.name!==s.name))];return new a_.GraphQLSchema({...n,directives:i})}function l_(e,t){
let r=(0,s_.parse)(e,t);return Ad(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var kd=y(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.lexicographicSortSchema=T_;var p_=B(),d_=_e(),f_=Gr(),jd=Cr(),Ne=V(),m_=Ie(),y_=xe(),
h_=Bt();function T_(e){let t=e.toConfig(),r=(0,f_.keyValMap)(Pu(t.types),f=>f.name,d);return new h_.GraphQLSchema({...t,types:Object.values(r),directives:Pu(t.directives).
map(o),query:s(t.query),mutation:s(t.mutation),subscription:s(t.subscription)});function n(f){return(0,Ne.isListType)(f)?new Ne.GraphQLList(n(f.ofType)):(0,Ne.isNonNullType)(
f)?new Ne.GraphQLNonNull(n(f.ofType)):i(f)}function i(f){return r[f.name]}function s(f){return f&&i(f)}function o(f){let h=f.toConfig();return new m_.GraphQLDirective(
{...h,locations:Pd(h.locations,N=>N),args:a(h.args)})}function a(f){return Ji(f,h=>({...h,type:n(h.type)}))}function u(f){return Ji(f,h=>({...h,type:n(h.type),args:h.
args&&a(h.args)}))}function c(f){return Ji(f,h=>({...h,type:n(h.type)}))}function l(f){return Pu(f).map(i)}function d(f){if((0,Ne.isScalarType)(f)||(0,y_.isIntrospectionType)(
f))return f;if((0,Ne.isObjectType)(f)){let h=f.toConfig();return new Ne.GraphQLObjectType({...h,interfaces:()=>l(h.interfaces),fields:()=>u(h.fields)})}if((0,Ne.
isInterfaceType)(f)){let h=f.toConfig();return new Ne.GraphQLInterfaceType({...h,interfaces:()=>l(h.interfaces),fields:()=>u(h.fields)})}if((0,Ne.isUnionType)(f)){
let h=f.toConfig();return new Ne.GraphQLUnionType({...h,types:()=>l(h.types)})}if((0,Ne.isEnumType)(f)){let h=f.toConfig();return new Ne.GraphQLEnumType({...h,values:Ji(
h.values,N=>N)})}if((0,Ne.isInputObjectType)(f)){let h=f.toConfig();return new Ne.GraphQLInputObjectType({...h,fields:()=>c(h.fields)})}(0,d_.invariant)(!1,"Une\
xpected type: "+(0,p_.inspect)(f))}}function Ji(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(jd.naturalCompare))r[n]=t(e[n]);return r}function Pu(e){
return Pd(e,t=>t.name)}function Pd(e,t){return e.slice().sort((r,n)=>{let i=t(r),s=t(n);return(0,jd.naturalCompare)(i,s)})}});var Cd=y(Nn=>{"use strict";Object.defineProperty(Nn,"__esModule",{value:!0});Nn.printIntrospectionSchema=O_;Nn.printSchema=N_;Nn.printType=qd;var v_=B(),b_=_e(),
g_=Pr(),wu=M(),Xi=Ve(),Ir=V(),qu=Ie(),Fd=xe(),E_=ot(),__=Zr();function N_(e){return wd(e,t=>!(0,qu.isSpecifiedDirective)(t),I_)}function O_(e){return wd(e,qu.isSpecifiedDirective,
Fd.isIntrospectionType)}function I_(e){return!(0,E_.isSpecifiedScalarType)(e)&&!(0,Fd.isIntrospectionType)(e)}function wd(e,t,r){let n=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(r);return[L_(e),...n.map(s=>F_(s)),...i.map(s=>qd(s))].filter(Boolean).join(`

`)}function L_(e){if(e.description==null&&D_(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),$e(e)+`schema {
${t.join(`
`)}
}`}function D_(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function qd(e){if((0,Ir.isScalarType)(e))return S_(e);if((0,Ir.isObjectType)(e))return A_(e);if((0,Ir.isInterfaceType)(e))return R_(
e);if((0,Ir.isUnionType)(e))return j_(e);if((0,Ir.isEnumType)(e))return P_(e);if((0,Ir.isInputObjectType)(e))return k_(e);(0,b_.invariant)(!1,"Unexpected type: "+
(0,v_.inspect)(e))}function S_(e){return $e(e)+`scalar ${e.name}`+w_(e)}function Md(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function A_(e){return $e(e)+`type ${e.name}`+Md(e)+Vd(e)}function R_(e){return $e(e)+`interface ${e.name}`+Md(e)+Vd(e)}function j_(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return $e(e)+"union "+e.name+r}function P_(e){let t=e.getValues().map((r,n)=>$e(r,"  ",!n)+"  "+r.name+zi(r.deprecationReason));
return $e(e)+`enum ${e.name}`+Mu(t)}function k_(e){let t=Object.values(e.getFields()).map((r,n)=>$e(r,"  ",!n)+"  "+Fu(r));return $e(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Mu(t)}function Vd(e){let t=Object.values(e.getFields()).map((r,n)=>$e(r,"  ",!n)+"  "+r.name+Gd(r.args,"  ")+": "+String(r.type)+zi(r.deprecationReason));
return Mu(t)}function Mu(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function Gd(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Fu).join(", ")+")":`(
`+e.map((r,n)=>$e(r,"  "+t,!n)+"  "+t+Fu(r)).join(`
`)+`
`+t+")"}function Fu(e){let t=(0,__.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Xi.print)(t)}`),r+zi(e.deprecationReason)}
function F_(e){return $e(e)+"directive @"+e.name+Gd(e.args)+zi(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function zi(e){
return e==null?"":e!==qu.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Xi.print)({kind:wu.Kind.STRING,value:e})})`:" @deprecated"}function w_(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Xi.print)({kind:wu.Kind.STRING,value:e.specifiedByURL})})`}function $e(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let i=(0,Xi.print)({kind:wu.Kind.STRING,value:n,block:(0,g_.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var xd=y(Vu=>{"use strict";Object.defineProperty(Vu,"__esModule",{value:!0});Vu.concatAST=M_;var q_=M();function M_(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:q_.Kind.DOCUMENT,definitions:t}}});var Kd=y(Gu=>{"use strict";Object.defineProperty(Gu,"__esModule",{value:!0});Gu.separateOperations=G_;var Wi=M(),V_=dr();function G_(e){let t=[],r=Object.create(
null);for(let i of e.definitions)switch(i.kind){case Wi.Kind.OPERATION_DEFINITION:t.push(i);break;case Wi.Kind.FRAGMENT_DEFINITION:r[i.name.value]=Qd(i.selectionSet);
break;default:}let n=Object.create(null);for(let i of t){let s=new Set;for(let a of Qd(i.selectionSet))Ud(s,r,a);let o=i.name?i.name.value:"";n[o]={kind:Wi.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===i||a.kind===Wi.Kind.FRAGMENT_DEFINITION&&s.has(a.name.value))}}return n}function Ud(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let i of n)Ud(e,t,i)}}function Qd(e){let t=[];return(0,V_.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var Yd=y(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.stripIgnoredCharacters=x_;var C_=Pr(),$d=wr(),Bd=xn(),Cu=or();function x_(e){let t=(0,Bd.
isSource)(e)?e:new Bd.Source(e),r=t.body,n=new $d.Lexer(t),i="",s=!1;for(;n.advance().kind!==Cu.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,$d.isPunctuatorTokenKind)(
o.kind);s&&(u||o.kind===Cu.TokenKind.SPREAD)&&(i+=" ");let c=r.slice(o.start,o.end);a===Cu.TokenKind.BLOCK_STRING?i+=(0,C_.printBlockString)(o.value,{minimize:!0}):
i+=c,s=u}return i}});var Xd=y(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Hi.assertValidName=$_;Hi.isValidNameError=Jd;var Q_=Ee(),U_=S(),K_=xr();function $_(e){
let t=Jd(e);if(t)throw t;return e}function Jd(e){if(typeof e=="string"||(0,Q_.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new U_.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,K_.assertName)(e)}catch(t){return t}}});var zd=y(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.sortValueNode=Qu;var B_=Cr(),Et=M();function Qu(e){switch(e.kind){case Et.Kind.OBJECT:
return{...e,fields:Y_(e.fields)};case Et.Kind.LIST:return{...e,values:e.values.map(Qu)};case Et.Kind.INT:case Et.Kind.FLOAT:case Et.Kind.STRING:case Et.Kind.BOOLEAN:case Et.
Kind.NULL:case Et.Kind.ENUM:case Et.Kind.VARIABLE:return e}}function Y_(e){return e.map(t=>({...t,value:Qu(t.value)})).sort((t,r)=>(0,B_.naturalCompare)(t.name.
value,r.name.value))}});var sf=y(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.DangerousChangeType=lt.BreakingChangeType=void 0;lt.findBreakingChanges=Z_;lt.findDangerousChanges=
eN;var J_=B(),rf=_e(),Wd=At(),X_=Ve(),Y=V(),z_=ot(),W_=Zr(),H_=zd(),oe;lt.BreakingChangeType=oe;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND="\
TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIRE\
D_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",e.
REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(oe||(lt.BreakingChangeType=oe={}));var rt;lt.DangerousChangeType=rt;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(rt||(lt.DangerousChangeType=rt={}));function Z_(e,t){return nf(e,t).filter(r=>r.type in
oe)}function eN(e,t){return nf(e,t).filter(r=>r.type in rt)}function nf(e,t){return[...rN(e,t),...tN(e,t)]}function tN(e,t){let r=[],n=_t(e.getDirectives(),t.getDirectives());
for(let i of n.removed)r.push({type:oe.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,s]of n.persisted){let o=_t(i.args,s.args);for(let a of o.
added)(0,Y.isRequiredArgument)(a)&&r.push({type:oe.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${i.name} was added.`});for(let a of o.
removed)r.push({type:oe.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${i.name}.`});i.isRepeatable&&!s.isRepeatable&&r.push({type:oe.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let a of i.locations)s.locations.includes(a)||r.push({type:oe.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${i.name}.`})}return r}function rN(e,t){let r=[],n=_t(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of n.removed)r.push(
{type:oe.TYPE_REMOVED,description:(0,z_.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,s]of n.persisted)(0,Y.isEnumType)(i)&&(0,Y.isEnumType)(s)?r.push(...sN(i,s)):(0,Y.isUnionType)(i)&&(0,Y.isUnionType)(s)?r.push(...iN(i,s)):
(0,Y.isInputObjectType)(i)&&(0,Y.isInputObjectType)(s)?r.push(...nN(i,s)):(0,Y.isObjectType)(i)&&(0,Y.isObjectType)(s)?r.push(...Zd(i,s),...Hd(i,s)):(0,Y.isInterfaceType)(
i)&&(0,Y.isInterfaceType)(s)?r.push(...Zd(i,s),...Hd(i,s)):i.constructor!==s.constructor&&r.push({type:oe.TYPE_CHANGED_KIND,description:`${i.name} changed from ${ef(
i)} to ${ef(s)}.`});return r}function nN(e,t){let r=[],n=_t(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.added)(0,Y.isRequiredInputField)(
i)?r.push({type:oe.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):r.push({type:rt.OPTIONAL_INPUT_FIELD_ADDED,
description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of n.removed)r.push({type:oe.FIELD_REMOVED,description:`${e.name}.${i.name}\
 was removed.`});for(let[i,s]of n.persisted)In(i.type,s.type)||r.push({type:oe.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type from ${String(i.
type)} to ${String(s.type)}.`});return r}function iN(e,t){let r=[],n=_t(e.getTypes(),t.getTypes());for(let i of n.added)r.push({type:rt.TYPE_ADDED_TO_UNION,description:`${i.
name} was added to union type ${e.name}.`});for(let i of n.removed)r.push({type:oe.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed from union type ${e.
name}.`});return r}function sN(e,t){let r=[],n=_t(e.getValues(),t.getValues());for(let i of n.added)r.push({type:rt.VALUE_ADDED_TO_ENUM,description:`${i.name} w\
as added to enum type ${e.name}.`});for(let i of n.removed)r.push({type:oe.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.name}.`});
return r}function Hd(e,t){let r=[],n=_t(e.getInterfaces(),t.getInterfaces());for(let i of n.added)r.push({type:rt.IMPLEMENTED_INTERFACE_ADDED,description:`${i.name}\
 added to interfaces implemented by ${e.name}.`});for(let i of n.removed)r.push({type:oe.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer implemen\
ts interface ${i.name}.`});return r}function Zd(e,t){let r=[],n=_t(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of n.removed)r.push({type:oe.
FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,s]of n.persisted)r.push(...oN(e,i,s)),On(i.type,s.type)||r.push({type:oe.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(s.type)}.`});return r}function oN(e,t,r){let n=[],i=_t(t.args,r.args);for(let s of i.
removed)n.push({type:oe.ARG_REMOVED,description:`${e.name}.${t.name} arg ${s.name} was removed.`});for(let[s,o]of i.persisted)if(!In(s.type,o.type))n.push({type:oe.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${s.name} has changed type from ${String(s.type)} to ${String(o.type)}.`});else if(s.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:rt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${s.name} defaultValue was removed.`});else{let u=tf(s.
defaultValue,s.type),c=tf(o.defaultValue,o.type);u!==c&&n.push({type:rt.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${s.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let s of i.added)(0,Y.isRequiredArgument)(s)?n.push({type:oe.REQUIRED_ARG_ADDED,description:`A required arg ${s.name} on ${e.
name}.${t.name} was added.`}):n.push({type:rt.OPTIONAL_ARG_ADDED,description:`An optional arg ${s.name} on ${e.name}.${t.name} was added.`});return n}function On(e,t){
return(0,Y.isListType)(e)?(0,Y.isListType)(t)&&On(e.ofType,t.ofType)||(0,Y.isNonNullType)(t)&&On(e,t.ofType):(0,Y.isNonNullType)(e)?(0,Y.isNonNullType)(t)&&On(e.
ofType,t.ofType):(0,Y.isNamedType)(t)&&e.name===t.name||(0,Y.isNonNullType)(t)&&On(e,t.ofType)}function In(e,t){return(0,Y.isListType)(e)?(0,Y.isListType)(t)&&In(
e.ofType,t.ofType):(0,Y.isNonNullType)(e)?(0,Y.isNonNullType)(t)&&In(e.ofType,t.ofType)||!(0,Y.isNonNullType)(t)&&In(e.ofType,t):(0,Y.isNamedType)(t)&&e.name===
t.name}function ef(e){if((0,Y.isScalarType)(e))return"a Scalar type";if((0,Y.isObjectType)(e))return"an Object type";if((0,Y.isInterfaceType)(e))return"an Inter\
face type";if((0,Y.isUnionType)(e))return"a Union type";if((0,Y.isEnumType)(e))return"an Enum type";if((0,Y.isInputObjectType)(e))return"an Input type";(0,rf.invariant)(
!1,"Unexpected type: "+(0,J_.inspect)(e))}function tf(e,t){let r=(0,W_.astFromValue)(e,t);return r!=null||(0,rf.invariant)(!1),(0,X_.print)((0,H_.sortValueNode)(
r))}function _t(e,t){let r=[],n=[],i=[],s=(0,Wd.keyMap)(e,({name:a})=>a),o=(0,Wd.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===void 0?n.push(a):i.
push([a,u])}for(let a of t)s[a.name]===void 0&&r.push(a);return{added:r,persisted:i,removed:n}}});var af=y(Zi=>{"use strict";Object.defineProperty(Zi,"__esModule",{value:!0});Zi.resolveASTSchemaCoordinate=of;Zi.resolveSchemaCoordinate=uN;var tr=B(),Ln=M(),aN=Ct(),
Mt=V();function uN(e,t){return of(e,(0,aN.parseSchemaCoordinate)(t))}function cN(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedType",type:n}}
function lN(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,tr.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Mt.isEnumType)(
n)&&!(0,Mt.isInputObjectType)(n)&&!(0,Mt.isObjectType)(n)&&!(0,Mt.isInterfaceType)(n))throw new Error(`Expected ${(0,tr.inspect)(r)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,Mt.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}if((0,Mt.
isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let i=t.memberName.value,s=n.getFields()[i];
if(s!=null)return{kind:"Field",type:n,field:s}}function pN(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,tr.inspect)(r)} to b\
e defined as a type in the schema.`);if(!(0,Mt.isObjectType)(n)&&!(0,Mt.isInterfaceType)(n))throw new Error(`Expected ${(0,tr.inspect)(r)} to be an object type \
or interface type.`);let i=t.fieldName.value,s=n.getFields()[i];if(s==null)throw new Error(`Expected ${(0,tr.inspect)(i)} to exist as a field of type ${(0,tr.inspect)(
r)} in the schema.`);let o=t.argumentName.value,a=s.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:s,fieldArgument:a}}function dN(e,t){
let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function fN(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)throw new Error(`\
Expected ${(0,tr.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,s=n.args.find(o=>o.name===i);if(s)return{kind:"Directi\
veArgument",directive:n,directiveArgument:s}}function of(e,t){switch(t.kind){case Ln.Kind.TYPE_COORDINATE:return cN(e,t);case Ln.Kind.MEMBER_COORDINATE:return lN(
e,t);case Ln.Kind.ARGUMENT_COORDINATE:return pN(e,t);case Ln.Kind.DIRECTIVE_COORDINATE:return dN(e,t);case Ln.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return fN(e,t)}}});var df=y(C=>{"use strict";Object.defineProperty(C,"__esModule",{value:!0});Object.defineProperty(C,"BreakingChangeType",{enumerable:!0,get:function(){return es.
BreakingChangeType}});Object.defineProperty(C,"DangerousChangeType",{enumerable:!0,get:function(){return es.DangerousChangeType}});Object.defineProperty(C,"Type\
Info",{enumerable:!0,get:function(){return cf.TypeInfo}});Object.defineProperty(C,"assertValidName",{enumerable:!0,get:function(){return lf.assertValidName}});Object.
defineProperty(C,"astFromValue",{enumerable:!0,get:function(){return ON.astFromValue}});Object.defineProperty(C,"buildASTSchema",{enumerable:!0,get:function(){return uf.
buildASTSchema}});Object.defineProperty(C,"buildClientSchema",{enumerable:!0,get:function(){return vN.buildClientSchema}});Object.defineProperty(C,"buildSchema",
{enumerable:!0,get:function(){return uf.buildSchema}});Object.defineProperty(C,"coerceInputValue",{enumerable:!0,get:function(){return IN.coerceInputValue}});Object.
defineProperty(C,"concatAST",{enumerable:!0,get:function(){return LN.concatAST}});Object.defineProperty(C,"doTypesOverlap",{enumerable:!0,get:function(){return $u.
doTypesOverlap}});Object.defineProperty(C,"extendSchema",{enumerable:!0,get:function(){return bN.extendSchema}});Object.defineProperty(C,"findBreakingChanges",{
enumerable:!0,get:function(){return es.findBreakingChanges}});Object.defineProperty(C,"findDangerousChanges",{enumerable:!0,get:function(){return es.findDangerousChanges}});
Object.defineProperty(C,"getIntrospectionQuery",{enumerable:!0,get:function(){return mN.getIntrospectionQuery}});Object.defineProperty(C,"getOperationAST",{enumerable:!0,
get:function(){return yN.getOperationAST}});Object.defineProperty(C,"getOperationRootType",{enumerable:!0,get:function(){return hN.getOperationRootType}});Object.
defineProperty(C,"introspectionFromSchema",{enumerable:!0,get:function(){return TN.introspectionFromSchema}});Object.defineProperty(C,"isEqualType",{enumerable:!0,
get:function(){return $u.isEqualType}});Object.defineProperty(C,"isTypeSubTypeOf",{enumerable:!0,get:function(){return $u.isTypeSubTypeOf}});Object.defineProperty(
C,"isValidNameError",{enumerable:!0,get:function(){return lf.isValidNameError}});Object.defineProperty(C,"lexicographicSortSchema",{enumerable:!0,get:function(){
return gN.lexicographicSortSchema}});Object.defineProperty(C,"printIntrospectionSchema",{enumerable:!0,get:function(){return Ku.printIntrospectionSchema}});Object.
defineProperty(C,"printSchema",{enumerable:!0,get:function(){return Ku.printSchema}});Object.defineProperty(C,"printType",{enumerable:!0,get:function(){return Ku.
printType}});Object.defineProperty(C,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return pf.resolveASTSchemaCoordinate}});Object.defineProperty(C,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return pf.resolveSchemaCoordinate}});Object.defineProperty(C,"separateOperations",{enumerable:!0,get:function(){
return DN.separateOperations}});Object.defineProperty(C,"stripIgnoredCharacters",{enumerable:!0,get:function(){return SN.stripIgnoredCharacters}});Object.defineProperty(
C,"typeFromAST",{enumerable:!0,get:function(){return EN.typeFromAST}});Object.defineProperty(C,"valueFromAST",{enumerable:!0,get:function(){return _N.valueFromAST}});
Object.defineProperty(C,"valueFromASTUntyped",{enumerable:!0,get:function(){return NN.valueFromASTUntyped}});Object.defineProperty(C,"visitWithTypeInfo",{enumerable:!0,
get:function(){return cf.visitWithTypeInfo}});var mN=Iu(),yN=hd(),hN=Td(),TN=vd(),vN=gd(),uf=Rd(),bN=ju(),gN=kd(),Ku=Cd(),EN=at(),_N=ln(),NN=Gs(),ON=Zr(),cf=Ti(),
IN=pa(),LN=xd(),DN=Kd(),SN=Yd(),$u=Br(),lf=Xd(),es=sf(),pf=af()});var AN=y(p=>{Object.defineProperty(p,"__esModule",{value:!0});Object.defineProperty(p,"BREAK",{enumerable:!0,get:function(){return K.BREAK}});Object.defineProperty(
p,"BreakingChangeType",{enumerable:!0,get:function(){return $.BreakingChangeType}});Object.defineProperty(p,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){
return g.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(p,"DangerousChangeType",{enumerable:!0,get:function(){return $.DangerousChangeType}});Object.defineProperty(
p,"DirectiveLocation",{enumerable:!0,get:function(){return K.DirectiveLocation}});Object.defineProperty(p,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return w.ExecutableDefinitionsRule}});Object.defineProperty(p,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return w.FieldsOnCorrectTypeRule}});Object.
defineProperty(p,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return w.FragmentsOnCompositeTypesRule}});Object.defineProperty(p,"GRAPHQL_MAX_IN\
T",{enumerable:!0,get:function(){return g.GRAPHQL_MAX_INT}});Object.defineProperty(p,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return g.GRAPHQL_MIN_INT}});
Object.defineProperty(p,"GraphQLBoolean",{enumerable:!0,get:function(){return g.GraphQLBoolean}});Object.defineProperty(p,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return g.GraphQLDeprecatedDirective}});Object.defineProperty(p,"GraphQLDirective",{enumerable:!0,get:function(){return g.GraphQLDirective}});Object.
defineProperty(p,"GraphQLEnumType",{enumerable:!0,get:function(){return g.GraphQLEnumType}});Object.defineProperty(p,"GraphQLError",{enumerable:!0,get:function(){
return Dn.GraphQLError}});Object.defineProperty(p,"GraphQLFloat",{enumerable:!0,get:function(){return g.GraphQLFloat}});Object.defineProperty(p,"GraphQLID",{enumerable:!0,
get:function(){return g.GraphQLID}});Object.defineProperty(p,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return g.GraphQLIncludeDirective}});Object.
defineProperty(p,"GraphQLInputObjectType",{enumerable:!0,get:function(){return g.GraphQLInputObjectType}});Object.defineProperty(p,"GraphQLInt",{enumerable:!0,get:function(){
return g.GraphQLInt}});Object.defineProperty(p,"GraphQLInterfaceType",{enumerable:!0,get:function(){return g.GraphQLInterfaceType}});Object.defineProperty(p,"Gr\
aphQLList",{enumerable:!0,get:function(){return g.GraphQLList}});Object.defineProperty(p,"GraphQLNonNull",{enumerable:!0,get:function(){return g.GraphQLNonNull}});
Object.defineProperty(p,"GraphQLObjectType",{enumerable:!0,get:function(){return g.GraphQLObjectType}});Object.defineProperty(p,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return g.GraphQLOneOfDirective}});Object.defineProperty(p,"GraphQLScalarType",{enumerable:!0,get:function(){return g.GraphQLScalarType}});Object.
defineProperty(p,"GraphQLSchema",{enumerable:!0,get:function(){return g.GraphQLSchema}});Object.defineProperty(p,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return g.GraphQLSkipDirective}});Object.defineProperty(p,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return g.GraphQLSpecifiedByDirective}});Object.
defineProperty(p,"GraphQLString",{enumerable:!0,get:function(){return g.GraphQLString}});Object.defineProperty(p,"GraphQLUnionType",{enumerable:!0,get:function(){
return g.GraphQLUnionType}});Object.defineProperty(p,"Kind",{enumerable:!0,get:function(){return K.Kind}});Object.defineProperty(p,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return w.KnownArgumentNamesRule}});Object.defineProperty(p,"KnownDirectivesRule",{enumerable:!0,get:function(){return w.KnownDirectivesRule}});Object.
defineProperty(p,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return w.KnownFragmentNamesRule}});Object.defineProperty(p,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return w.KnownTypeNamesRule}});Object.defineProperty(p,"Lexer",{enumerable:!0,get:function(){return K.Lexer}});Object.defineProperty(p,"Location",
{enumerable:!0,get:function(){return K.Location}});Object.defineProperty(p,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return w.LoneAnonymousOperationRule}});
Object.defineProperty(p,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return w.LoneSchemaDefinitionRule}});Object.defineProperty(p,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return w.MaxIntrospectionDepthRule}});Object.defineProperty(p,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return w.
NoDeprecatedCustomRule}});Object.defineProperty(p,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return w.NoFragmentCyclesRule}});Object.defineProperty(p,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return w.NoSchemaIntrospectionCustomRule}});Object.defineProperty(p,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return w.NoUndefinedVariablesRule}});Object.defineProperty(p,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return w.NoUnusedFragmentsRule}});
Object.defineProperty(p,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return w.NoUnusedVariablesRule}});Object.defineProperty(p,"OperationTypeNode",{enumerable:!0,
get:function(){return K.OperationTypeNode}});Object.defineProperty(p,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return w.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(p,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return w.PossibleFragmentSpreadsRule}});Object.defineProperty(p,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return w.PossibleTypeExtensionsRule}});Object.defineProperty(p,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return w.ProvidedRequiredArgumentsRule}});Object.defineProperty(p,"ScalarLeafsRule",{enumerable:!0,get:function(){return w.ScalarLeafsRule}});Object.defineProperty(
p,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return g.SchemaMetaFieldDef}});Object.defineProperty(p,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return w.SingleFieldSubscriptionsRule}});Object.defineProperty(p,"Source",{enumerable:!0,get:function(){return K.Source}});Object.defineProperty(p,"Token",{enumerable:!0,
get:function(){return K.Token}});Object.defineProperty(p,"TokenKind",{enumerable:!0,get:function(){return K.TokenKind}});Object.defineProperty(p,"TypeInfo",{enumerable:!0,
get:function(){return $.TypeInfo}});Object.defineProperty(p,"TypeKind",{enumerable:!0,get:function(){return g.TypeKind}});Object.defineProperty(p,"TypeMetaField\
Def",{enumerable:!0,get:function(){return g.TypeMetaFieldDef}});Object.defineProperty(p,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return g.TypeNameMetaFieldDef}});
Object.defineProperty(p,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return w.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(p,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return w.UniqueArgumentNamesRule}});Object.defineProperty(p,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return w.UniqueDirectiveNamesRule}});Object.defineProperty(p,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return w.UniqueDirectivesPerLocationRule}});
Object.defineProperty(p,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return w.UniqueEnumValueNamesRule}});Object.defineProperty(p,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return w.UniqueFieldDefinitionNamesRule}});Object.defineProperty(p,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return w.UniqueFragmentNamesRule}});Object.defineProperty(p,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return w.UniqueInputFieldNamesRule}});Object.
defineProperty(p,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return w.UniqueOperationNamesRule}});Object.defineProperty(p,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return w.UniqueOperationTypesRule}});Object.defineProperty(p,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return w.UniqueTypeNamesRule}});
Object.defineProperty(p,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return w.UniqueVariableNamesRule}});Object.defineProperty(p,"ValidationContext",
{enumerable:!0,get:function(){return w.ValidationContext}});Object.defineProperty(p,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return w.ValuesOfCorrectTypeRule}});
Object.defineProperty(p,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return w.VariablesAreInputTypesRule}});Object.defineProperty(p,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return w.VariablesInAllowedPositionRule}});Object.defineProperty(p,"__Directive",{enumerable:!0,get:function(){
return g.__Directive}});Object.defineProperty(p,"__DirectiveLocation",{enumerable:!0,get:function(){return g.__DirectiveLocation}});Object.defineProperty(p,"__E\
numValue",{enumerable:!0,get:function(){return g.__EnumValue}});Object.defineProperty(p,"__Field",{enumerable:!0,get:function(){return g.__Field}});Object.defineProperty(
p,"__InputValue",{enumerable:!0,get:function(){return g.__InputValue}});Object.defineProperty(p,"__Schema",{enumerable:!0,get:function(){return g.__Schema}});Object.
defineProperty(p,"__Type",{enumerable:!0,get:function(){return g.__Type}});Object.defineProperty(p,"__TypeKind",{enumerable:!0,get:function(){return g.__TypeKind}});
Object.defineProperty(p,"assertAbstractType",{enumerable:!0,get:function(){return g.assertAbstractType}});Object.defineProperty(p,"assertCompositeType",{enumerable:!0,
get:function(){return g.assertCompositeType}});Object.defineProperty(p,"assertDirective",{enumerable:!0,get:function(){return g.assertDirective}});Object.defineProperty(
p,"assertEnumType",{enumerable:!0,get:function(){return g.assertEnumType}});Object.defineProperty(p,"assertEnumValueName",{enumerable:!0,get:function(){return g.
assertEnumValueName}});Object.defineProperty(p,"assertInputObjectType",{enumerable:!0,get:function(){return g.assertInputObjectType}});Object.defineProperty(p,"\
assertInputType",{enumerable:!0,get:function(){return g.assertInputType}});Object.defineProperty(p,"assertInterfaceType",{enumerable:!0,get:function(){return g.
assertInterfaceType}});Object.defineProperty(p,"assertLeafType",{enumerable:!0,get:function(){return g.assertLeafType}});Object.defineProperty(p,"assertListType",
{enumerable:!0,get:function(){return g.assertListType}});Object.defineProperty(p,"assertName",{enumerable:!0,get:function(){return g.assertName}});Object.defineProperty(
p,"assertNamedType",{enumerable:!0,get:function(){return g.assertNamedType}});Object.defineProperty(p,"assertNonNullType",{enumerable:!0,get:function(){return g.
assertNonNullType}});Object.defineProperty(p,"assertNullableType",{enumerable:!0,get:function(){return g.assertNullableType}});Object.defineProperty(p,"assertOb\
jectType",{enumerable:!0,get:function(){return g.assertObjectType}});Object.defineProperty(p,"assertOutputType",{enumerable:!0,get:function(){return g.assertOutputType}});
Object.defineProperty(p,"assertScalarType",{enumerable:!0,get:function(){return g.assertScalarType}});Object.defineProperty(p,"assertSchema",{enumerable:!0,get:function(){
return g.assertSchema}});Object.defineProperty(p,"assertType",{enumerable:!0,get:function(){return g.assertType}});Object.defineProperty(p,"assertUnionType",{enumerable:!0,
get:function(){return g.assertUnionType}});Object.defineProperty(p,"assertValidName",{enumerable:!0,get:function(){return $.assertValidName}});Object.defineProperty(
p,"assertValidSchema",{enumerable:!0,get:function(){return g.assertValidSchema}});Object.defineProperty(p,"assertWrappingType",{enumerable:!0,get:function(){return g.
assertWrappingType}});Object.defineProperty(p,"astFromValue",{enumerable:!0,get:function(){return $.astFromValue}});Object.defineProperty(p,"buildASTSchema",{enumerable:!0,
get:function(){return $.buildASTSchema}});Object.defineProperty(p,"buildClientSchema",{enumerable:!0,get:function(){return $.buildClientSchema}});Object.defineProperty(
p,"buildSchema",{enumerable:!0,get:function(){return $.buildSchema}});Object.defineProperty(p,"coerceInputValue",{enumerable:!0,get:function(){return $.coerceInputValue}});
Object.defineProperty(p,"concatAST",{enumerable:!0,get:function(){return $.concatAST}});Object.defineProperty(p,"createSourceEventStream",{enumerable:!0,get:function(){
return pt.createSourceEventStream}});Object.defineProperty(p,"defaultFieldResolver",{enumerable:!0,get:function(){return pt.defaultFieldResolver}});Object.defineProperty(
p,"defaultTypeResolver",{enumerable:!0,get:function(){return pt.defaultTypeResolver}});Object.defineProperty(p,"doTypesOverlap",{enumerable:!0,get:function(){return $.
doTypesOverlap}});Object.defineProperty(p,"execute",{enumerable:!0,get:function(){return pt.execute}});Object.defineProperty(p,"executeSync",{enumerable:!0,get:function(){
return pt.executeSync}});Object.defineProperty(p,"extendSchema",{enumerable:!0,get:function(){return $.extendSchema}});Object.defineProperty(p,"findBreakingChan\
ges",{enumerable:!0,get:function(){return $.findBreakingChanges}});Object.defineProperty(p,"findDangerousChanges",{enumerable:!0,get:function(){return $.findDangerousChanges}});
Object.defineProperty(p,"formatError",{enumerable:!0,get:function(){return Dn.formatError}});Object.defineProperty(p,"getArgumentValues",{enumerable:!0,get:function(){
return pt.getArgumentValues}});Object.defineProperty(p,"getDirectiveValues",{enumerable:!0,get:function(){return pt.getDirectiveValues}});Object.defineProperty(
p,"getEnterLeaveForKind",{enumerable:!0,get:function(){return K.getEnterLeaveForKind}});Object.defineProperty(p,"getIntrospectionQuery",{enumerable:!0,get:function(){
return $.getIntrospectionQuery}});Object.defineProperty(p,"getLocation",{enumerable:!0,get:function(){return K.getLocation}});Object.defineProperty(p,"getNamedT\
ype",{enumerable:!0,get:function(){return g.getNamedType}});Object.defineProperty(p,"getNullableType",{enumerable:!0,get:function(){return g.getNullableType}});
Object.defineProperty(p,"getOperationAST",{enumerable:!0,get:function(){return $.getOperationAST}});Object.defineProperty(p,"getOperationRootType",{enumerable:!0,
get:function(){return $.getOperationRootType}});Object.defineProperty(p,"getVariableValues",{enumerable:!0,get:function(){return pt.getVariableValues}});Object.
defineProperty(p,"getVisitFn",{enumerable:!0,get:function(){return K.getVisitFn}});Object.defineProperty(p,"graphql",{enumerable:!0,get:function(){return mf.graphql}});
Object.defineProperty(p,"graphqlSync",{enumerable:!0,get:function(){return mf.graphqlSync}});Object.defineProperty(p,"introspectionFromSchema",{enumerable:!0,get:function(){
return $.introspectionFromSchema}});Object.defineProperty(p,"introspectionTypes",{enumerable:!0,get:function(){return g.introspectionTypes}});Object.defineProperty(
p,"isAbstractType",{enumerable:!0,get:function(){return g.isAbstractType}});Object.defineProperty(p,"isCompositeType",{enumerable:!0,get:function(){return g.isCompositeType}});
Object.defineProperty(p,"isConstValueNode",{enumerable:!0,get:function(){return K.isConstValueNode}});Object.defineProperty(p,"isDefinitionNode",{enumerable:!0,
get:function(){return K.isDefinitionNode}});Object.defineProperty(p,"isDirective",{enumerable:!0,get:function(){return g.isDirective}});Object.defineProperty(p,
"isEnumType",{enumerable:!0,get:function(){return g.isEnumType}});Object.defineProperty(p,"isEqualType",{enumerable:!0,get:function(){return $.isEqualType}});Object.
defineProperty(p,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return K.isExecutableDefinitionNode}});Object.defineProperty(p,"isInputObjectType",{
enumerable:!0,get:function(){return g.isInputObjectType}});Object.defineProperty(p,"isInputType",{enumerable:!0,get:function(){return g.isInputType}});Object.defineProperty(
p,"isInterfaceType",{enumerable:!0,get:function(){return g.isInterfaceType}});Object.defineProperty(p,"isIntrospectionType",{enumerable:!0,get:function(){return g.
isIntrospectionType}});Object.defineProperty(p,"isLeafType",{enumerable:!0,get:function(){return g.isLeafType}});Object.defineProperty(p,"isListType",{enumerable:!0,
get:function(){return g.isListType}});Object.defineProperty(p,"isNamedType",{enumerable:!0,get:function(){return g.isNamedType}});Object.defineProperty(p,"isNon\
NullType",{enumerable:!0,get:function(){return g.isNonNullType}});Object.defineProperty(p,"isNullableType",{enumerable:!0,get:function(){return g.isNullableType}});
Object.defineProperty(p,"isObjectType",{enumerable:!0,get:function(){return g.isObjectType}});Object.defineProperty(p,"isOutputType",{enumerable:!0,get:function(){
return g.isOutputType}});Object.defineProperty(p,"isRequiredArgument",{enumerable:!0,get:function(){return g.isRequiredArgument}});Object.defineProperty(p,"isRe\
quiredInputField",{enumerable:!0,get:function(){return g.isRequiredInputField}});Object.defineProperty(p,"isScalarType",{enumerable:!0,get:function(){return g.isScalarType}});
Object.defineProperty(p,"isSchema",{enumerable:!0,get:function(){return g.isSchema}});Object.defineProperty(p,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return K.isSchemaCoordinateNode}});Object.defineProperty(p,"isSelectionNode",{enumerable:!0,get:function(){return K.isSelectionNode}});Object.defineProperty(p,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return g.isSpecifiedDirective}});Object.defineProperty(p,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return g.isSpecifiedScalarType}});Object.defineProperty(p,"isType",{enumerable:!0,get:function(){return g.isType}});Object.defineProperty(p,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return K.isTypeDefinitionNode}});Object.defineProperty(p,"isTypeExtensionNode",{enumerable:!0,get:function(){return K.isTypeExtensionNode}});
Object.defineProperty(p,"isTypeNode",{enumerable:!0,get:function(){return K.isTypeNode}});Object.defineProperty(p,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return $.isTypeSubTypeOf}});Object.defineProperty(p,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return K.isTypeSystemDefinitionNode}});Object.defineProperty(
p,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return K.isTypeSystemExtensionNode}});Object.defineProperty(p,"isUnionType",{enumerable:!0,get:function(){
return g.isUnionType}});Object.defineProperty(p,"isValidNameError",{enumerable:!0,get:function(){return $.isValidNameError}});Object.defineProperty(p,"isValueNo\
de",{enumerable:!0,get:function(){return K.isValueNode}});Object.defineProperty(p,"isWrappingType",{enumerable:!0,get:function(){return g.isWrappingType}});Object.
defineProperty(p,"lexicographicSortSchema",{enumerable:!0,get:function(){return $.lexicographicSortSchema}});Object.defineProperty(p,"locatedError",{enumerable:!0,
get:function(){return Dn.locatedError}});Object.defineProperty(p,"parse",{enumerable:!0,get:function(){return K.parse}});Object.defineProperty(p,"parseConstValu\
e",{enumerable:!0,get:function(){return K.parseConstValue}});Object.defineProperty(p,"parseSchemaCoordinate",{enumerable:!0,get:function(){return K.parseSchemaCoordinate}});
Object.defineProperty(p,"parseType",{enumerable:!0,get:function(){return K.parseType}});Object.defineProperty(p,"parseValue",{enumerable:!0,get:function(){return K.
parseValue}});Object.defineProperty(p,"print",{enumerable:!0,get:function(){return K.print}});Object.defineProperty(p,"printError",{enumerable:!0,get:function(){
return Dn.printError}});Object.defineProperty(p,"printIntrospectionSchema",{enumerable:!0,get:function(){return $.printIntrospectionSchema}});Object.defineProperty(
p,"printLocation",{enumerable:!0,get:function(){return K.printLocation}});Object.defineProperty(p,"printSchema",{enumerable:!0,get:function(){return $.printSchema}});
Object.defineProperty(p,"printSourceLocation",{enumerable:!0,get:function(){return K.printSourceLocation}});Object.defineProperty(p,"printType",{enumerable:!0,get:function(){
return $.printType}});Object.defineProperty(p,"recommendedRules",{enumerable:!0,get:function(){return w.recommendedRules}});Object.defineProperty(p,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return $.resolveASTSchemaCoordinate}});Object.defineProperty(p,"resolveObjMapThunk",{enumerable:!0,get:function(){
return g.resolveObjMapThunk}});Object.defineProperty(p,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return g.resolveReadonlyArrayThunk}});Object.defineProperty(
p,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return $.resolveSchemaCoordinate}});Object.defineProperty(p,"responsePathAsArray",{enumerable:!0,get:function(){
return pt.responsePathAsArray}});Object.defineProperty(p,"separateOperations",{enumerable:!0,get:function(){return $.separateOperations}});Object.defineProperty(
p,"specifiedDirectives",{enumerable:!0,get:function(){return g.specifiedDirectives}});Object.defineProperty(p,"specifiedRules",{enumerable:!0,get:function(){return w.
specifiedRules}});Object.defineProperty(p,"specifiedScalarTypes",{enumerable:!0,get:function(){return g.specifiedScalarTypes}});Object.defineProperty(p,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return $.stripIgnoredCharacters}});Object.defineProperty(p,"subscribe",{enumerable:!0,get:function(){return pt.subscribe}});
Object.defineProperty(p,"syntaxError",{enumerable:!0,get:function(){return Dn.syntaxError}});Object.defineProperty(p,"typeFromAST",{enumerable:!0,get:function(){
return $.typeFromAST}});Object.defineProperty(p,"validate",{enumerable:!0,get:function(){return w.validate}});Object.defineProperty(p,"validateSchema",{enumerable:!0,
get:function(){return g.validateSchema}});Object.defineProperty(p,"valueFromAST",{enumerable:!0,get:function(){return $.valueFromAST}});Object.defineProperty(p,
"valueFromASTUntyped",{enumerable:!0,get:function(){return $.valueFromASTUntyped}});Object.defineProperty(p,"version",{enumerable:!0,get:function(){return ff.version}});
Object.defineProperty(p,"versionInfo",{enumerable:!0,get:function(){return ff.versionInfo}});Object.defineProperty(p,"visit",{enumerable:!0,get:function(){return K.
visit}});Object.defineProperty(p,"visitInParallel",{enumerable:!0,get:function(){return K.visitInParallel}});Object.defineProperty(p,"visitWithTypeInfo",{enumerable:!0,
get:function(){return $.visitWithTypeInfo}});var ff=Hu(),mf=Wp(),g=ed(),K=rd(),pt=ld(),w=md(),Dn=yd(),$=df()});export{Ct as a,AN as b};
