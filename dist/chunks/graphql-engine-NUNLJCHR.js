import{a as sh,b as y,d as ke}from"./chunk-PSHBDJEB.js";var Bd=y(Hn=>{"use strict";Object.defineProperty(Hn,"__esModule",{value:!0});Hn.versionInfo=Hn.version=void 0;var uh="16.15.0";Hn.version=uh;var ch=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});Hn.versionInfo=ch});var xe=y(Ao=>{"use strict";Object.defineProperty(Ao,"__esModule",{value:!0});Ao.devAssert=dh;function dh(e,t){if(!!!e)throw new Error(t)}});var Ui=y(Ro=>{"use strict";Object.defineProperty(Ro,"__esModule",{value:!0});Ro.isPromise=lh;function lh(e){return typeof e?.then=="function"}});var wt=y(So=>{"use strict";Object.defineProperty(So,"__esModule",{value:!0});So.isObjectLike=ph;function ph(e){return typeof e=="object"&&e!==null}});var xi=y($i=>{"use strict";Object.defineProperty($i,"__esModule",{value:!0});$i.getLocation=Yd;$i.getLocations=fh;function Yd(e,t){let n=/\r\n|[\n\r]/g,r=1,i=t+
1,a;for(;(a=n.exec(e.body))&&a.index<t;)r++,i=t+1-(a.index+a[0].length);return{line:r,column:i}}function fh(e){if(e.length<2)return e.map(({source:r,start:i})=>Yd(
r,i));let t=new Map;e.forEach(({source:r,start:i},a)=>{let o=t.get(r);o===void 0&&(o=[],t.set(r,o)),o.push({position:i,index:a})});let n=new Array(e.length);for(let[
r,i]of t){let a=/\r\n|[\n\r]/g,o=a.exec(r.body),s=1,u=0;i.sort((c,d)=>c.position-d.position);for(let{position:c,index:d}of i){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,s++,o=a.exec(r.body);n[d]={line:s,column:c+1-u}}}return n}});var Lo=y(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.printLocation=vh;qi.printSourceLocation=Hd;var mh=xi();function vh(e){return Hd(
e.source,(0,mh.getLocation)(e.source,e.start))}function Hd(e,t){let n=e.locationOffset.column-1,r="".padStart(n)+e.body,i=t.line-1,a=e.locationOffset.line-1,o=t.
line+a,s=t.line===1?n:0,u=t.column+s,c=`${e.name}:${o}:${u}
`,d=r.split(/\r\n|[\n\r]/g),p=d[i];if(p.length>120){let m=Math.floor(u/80),h=u%80,_=[];for(let S=0;S<p.length;S+=80)_.push(p.slice(S,S+80));return c+Jd([[`${o} \
|`,_[0]],..._.slice(1,m+1).map(S=>["|",S]),["|","^".padStart(h)],["|",_[m+1]]])}return c+Jd([[`${o-1} |`,d[i-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
d[i+1]]])}function Jd(e){let t=e.filter(([r,i])=>i!==void 0),n=Math.max(...t.map(([r])=>r.length));return t.map(([r,i])=>r.padStart(n)+(i?" "+i:"")).join(`
`)}});var F=y(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.GraphQLError=void 0;Wn.formatError=Nh;Wn.printError=Th;var yh=wt(),Wd=xi(),Xd=Lo();
function hh(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Fo=class e extends Error{constructor(t,...n){
var r,i,a;let{nodes:o,source:s,positions:u,path:c,originalError:d,extensions:p}=hh(n);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=d??
void 0,this.nodes=zd(Array.isArray(o)?o:o?[o]:void 0);let m=zd((r=this.nodes)===null||r===void 0?void 0:r.map(_=>_.loc).filter(_=>_!=null));this.source=s??(m==null||
(i=m[0])===null||i===void 0?void 0:i.source),this.positions=u??m?.map(_=>_.start),this.locations=u&&s?(0,Wd.getLocations)(u.map(_=>({source:s,start:_}))):m&&(0,Wd.
getLocations)(m);let h=(0,yh.isObjectLike)(d?.extensions)?d?.extensions:void 0;this.extensions=(a=p??h)!==null&&a!==void 0?a:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
d!=null&&d.stack?Object.defineProperty(this,"stack",{value:d.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let n of this.nodes)n.loc&&(t+=`

`+(0,Xd.printLocation)(n.loc));else if(this.source&&this.locations)for(let n of this.locations)t+=`

`+(0,Xd.printSourceLocation)(this.source,n);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};Wn.GraphQLError=Fo;function zd(e){return e===
void 0||e.length===0?void 0:e}function Th(e){return e.toString()}function Nh(e){return e.toJSON()}});var Ir=y(Mo=>{"use strict";Object.defineProperty(Mo,"__esModule",{value:!0});Mo.syntaxError=Eh;var gh=F();function Eh(e,t,n){return new gh.GraphQLError(`Syntax \
Error: ${n}`,{source:e,positions:[t]})}});var Ke=y(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});at.Token=at.QueryDocumentKeys=at.OperationTypeNode=at.Location=void 0;at.isNode=Dh;
var jo=class{constructor(t,n,r){this.start=t.start,this.end=n.end,this.startToken=t,this.endToken=n,this.source=r}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};at.Location=jo;var Po=class{constructor(t,n,r,i,a,o){this.kind=t,this.start=n,this.end=r,this.line=i,this.column=a,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
at.Token=Po;var Zd={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};at.QueryDocumentKeys=Zd;var bh=new Set(Object.keys(Zd));function Dh(e){let t=e?.kind;return typeof t==
"string"&&bh.has(t)}var ko;at.OperationTypeNode=ko;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(ko||(at.OperationTypeNode=
ko={}))});var Xn=y(Ar=>{"use strict";Object.defineProperty(Ar,"__esModule",{value:!0});Ar.DirectiveLocation=void 0;var Vo;Ar.DirectiveLocation=Vo;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(Vo||(Ar.DirectiveLocation=Vo={}))});var B=y(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});Rr.Kind=void 0;var wo;Rr.Kind=wo;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(wo||(Rr.Kind=wo={}))});var Sr=y(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});Rn.isDigit=el;Rn.isLetter=Co;Rn.isNameContinue=Ih;Rn.isNameStart=Oh;Rn.isWhiteSpace=
_h;function _h(e){return e===9||e===32}function el(e){return e>=48&&e<=57}function Co(e){return e>=97&&e<=122||e>=65&&e<=90}function Oh(e){return Co(e)||e===95}
function Ih(e){return Co(e)||el(e)||e===95}});var Fr=y(Lr=>{"use strict";Object.defineProperty(Lr,"__esModule",{value:!0});Lr.dedentBlockStringLines=Ah;Lr.isPrintableAsBlockString=Sh;Lr.printBlockString=Lh;
var Uo=Sr();function Ah(e){var t;let n=Number.MAX_SAFE_INTEGER,r=null,i=-1;for(let o=0;o<e.length;++o){var a;let s=e[o],u=Rh(s);u!==s.length&&(r=(a=r)!==null&&a!==
void 0?a:o,i=o,o!==0&&u<n&&(n=u))}return e.map((o,s)=>s===0?o:o.slice(n)).slice((t=r)!==null&&t!==void 0?t:0,i+1)}function Rh(e){let t=0;for(;t<e.length&&(0,Uo.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function Sh(e){if(e==="")return!0;let t=!0,n=!1,r=!0,i=!1;for(let a=0;a<e.length;++a)switch(e.codePointAt(a)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!i)return!1;i=!0,t=!0,n=!1;break;case 9:case 32:n||(n=t);break;default:r&&(r=n),t=!1}return!(t||r&&i)}function Lh(e,t){let n=e.
replace(/"""/g,'\\"""'),r=n.split(/\r\n|[\n\r]/g),i=r.length===1,a=r.length>1&&r.slice(1).every(h=>h.length===0||(0,Uo.isWhiteSpace)(h.charCodeAt(0))),o=n.endsWith(
'\\"""'),s=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=s||u,d=!(t!=null&&t.minimize)&&(!i||e.length>70||c||a||o),p="",m=i&&(0,Uo.isWhiteSpace)(e.charCodeAt(0));return(d&&
!m||a)&&(p+=`
`),p+=n,(d||c)&&(p+=`
`),'"""'+p+'"""'}});var zn=y(Mr=>{"use strict";Object.defineProperty(Mr,"__esModule",{value:!0});Mr.TokenKind=void 0;var $o;Mr.TokenKind=$o;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})($o||(Mr.TokenKind=$o=
{}))});var Pr=y(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});cn.Lexer=void 0;cn.createToken=be;cn.isPunctuatorTokenKind=Mh;cn.printCodePointAt=un;
cn.readName=al;var ot=Ir(),nl=Ke(),Fh=Fr(),Sn=Sr(),G=zn(),qo=class{constructor(t){let n=new nl.Token(G.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=n,this.
token=n,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==G.TokenKind.EOF)do if(t.next)t=t.next;else{let n=jh(this,t.end);t.next=n,n.prev=t,t=n}while(t.
kind===G.TokenKind.COMMENT);return t}};cn.Lexer=qo;function Mh(e){return e===G.TokenKind.BANG||e===G.TokenKind.DOLLAR||e===G.TokenKind.AMP||e===G.TokenKind.PAREN_L||
e===G.TokenKind.PAREN_R||e===G.TokenKind.DOT||e===G.TokenKind.SPREAD||e===G.TokenKind.COLON||e===G.TokenKind.EQUALS||e===G.TokenKind.AT||e===G.TokenKind.BRACKET_L||
e===G.TokenKind.BRACKET_R||e===G.TokenKind.BRACE_L||e===G.TokenKind.PIPE||e===G.TokenKind.BRACE_R}function Zn(e){return e>=0&&e<=55295||e>=57344&&e<=1114111}function Gi(e,t){
return rl(e.charCodeAt(t))&&il(e.charCodeAt(t+1))}function rl(e){return e>=55296&&e<=56319}function il(e){return e>=56320&&e<=57343}function un(e,t){let n=e.source.
body.codePointAt(t);if(n===void 0)return G.TokenKind.EOF;if(n>=32&&n<=126){let r=String.fromCodePoint(n);return r==='"'?`'"'`:`"${r}"`}return"U+"+n.toString(16).
toUpperCase().padStart(4,"0")}function be(e,t,n,r,i){let a=e.line,o=1+n-e.lineStart;return new nl.Token(t,n,r,a,o,i)}function jh(e,t){let n=e.source.body,r=n.length,
i=t;for(;i<r;){let a=n.charCodeAt(i);switch(a){case 65279:case 9:case 32:case 44:++i;continue;case 10:++i,++e.line,e.lineStart=i;continue;case 13:n.charCodeAt(i+
1)===10?i+=2:++i,++e.line,e.lineStart=i;continue;case 35:return Ph(e,i);case 33:return be(e,G.TokenKind.BANG,i,i+1);case 36:return be(e,G.TokenKind.DOLLAR,i,i+1);case 38:
return be(e,G.TokenKind.AMP,i,i+1);case 40:return be(e,G.TokenKind.PAREN_L,i,i+1);case 41:return be(e,G.TokenKind.PAREN_R,i,i+1);case 46:if(n.charCodeAt(i+1)===
46&&n.charCodeAt(i+2)===46)return be(e,G.TokenKind.SPREAD,i,i+3);break;case 58:return be(e,G.TokenKind.COLON,i,i+1);case 61:return be(e,G.TokenKind.EQUALS,i,i+1);case 64:
return be(e,G.TokenKind.AT,i,i+1);case 91:return be(e,G.TokenKind.BRACKET_L,i,i+1);case 93:return be(e,G.TokenKind.BRACKET_R,i,i+1);case 123:return be(e,G.TokenKind.
BRACE_L,i,i+1);case 124:return be(e,G.TokenKind.PIPE,i,i+1);case 125:return be(e,G.TokenKind.BRACE_R,i,i+1);case 34:return n.charCodeAt(i+1)===34&&n.charCodeAt(
i+2)===34?$h(e,i):Vh(e,i)}if((0,Sn.isDigit)(a)||a===45)return kh(e,i,a);if((0,Sn.isNameStart)(a))return al(e,i);throw(0,ot.syntaxError)(e.source,i,a===39?`Unexp\
ected single quote character ('), did you mean to use a double quote (")?`:Zn(a)||Gi(n,i)?`Unexpected character: ${un(e,i)}.`:`Invalid character: ${un(e,i)}.`)}
return be(e,G.TokenKind.EOF,r,r)}function Ph(e,t){let n=e._maxComments;if(n!==void 0){let o=e._commentCount+1;if(o>n)throw(0,ot.syntaxError)(e.source,t,`Documen\
t contains more than ${n} comments. Parsing aborted.`);e._commentCount=o}let r=e.source.body,i=r.length,a=t+1;for(;a<i;){let o=r.charCodeAt(a);if(o===10||o===13)
break;if(Zn(o))++a;else if(Gi(r,a))a+=2;else break}return be(e,G.TokenKind.COMMENT,t,a,r.slice(t+1,a))}function kh(e,t,n){let r=e.source.body,i=t,a=n,o=!1;if(a===
45&&(a=r.charCodeAt(++i)),a===48){if(a=r.charCodeAt(++i),(0,Sn.isDigit)(a))throw(0,ot.syntaxError)(e.source,i,`Invalid number, unexpected digit after 0: ${un(e,
i)}.`)}else i=xo(e,i,a),a=r.charCodeAt(i);if(a===46&&(o=!0,a=r.charCodeAt(++i),i=xo(e,i,a),a=r.charCodeAt(i)),(a===69||a===101)&&(o=!0,a=r.charCodeAt(++i),(a===
43||a===45)&&(a=r.charCodeAt(++i)),i=xo(e,i,a),a=r.charCodeAt(i)),a===46||(0,Sn.isNameStart)(a))throw(0,ot.syntaxError)(e.source,i,`Invalid number, expected dig\
it but got: ${un(e,i)}.`);return be(e,o?G.TokenKind.FLOAT:G.TokenKind.INT,t,i,r.slice(t,i))}function xo(e,t,n){if(!(0,Sn.isDigit)(n))throw(0,ot.syntaxError)(e.source,
t,`Invalid number, expected digit but got: ${un(e,t)}.`);let r=e.source.body,i=t+1;for(;(0,Sn.isDigit)(r.charCodeAt(i));)++i;return i}function Vh(e,t){let n=e.source.
body,r=n.length,i=t+1,a=i,o="";for(;i<r;){let s=n.charCodeAt(i);if(s===34)return o+=n.slice(a,i),be(e,G.TokenKind.STRING,t,i+1,o);if(s===92){o+=n.slice(a,i);let u=n.
charCodeAt(i+1)===117?n.charCodeAt(i+2)===123?wh(e,i):Ch(e,i):Uh(e,i);o+=u.value,i+=u.size,a=i;continue}if(s===10||s===13)break;if(Zn(s))++i;else if(Gi(n,i))i+=
2;else throw(0,ot.syntaxError)(e.source,i,`Invalid character within String: ${un(e,i)}.`)}throw(0,ot.syntaxError)(e.source,i,"Unterminated string.")}function wh(e,t){
let n=e.source.body,r=0,i=3;for(;i<12;){let a=n.charCodeAt(t+i++);if(a===125){if(i<5||!Zn(r))break;return{value:String.fromCodePoint(r),size:i}}if(r=r<<4|jr(a),
r<0)break}throw(0,ot.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+i)}".`)}function Ch(e,t){let n=e.source.body,r=tl(n,t+2);if(Zn(r))
return{value:String.fromCodePoint(r),size:6};if(rl(r)&&n.charCodeAt(t+6)===92&&n.charCodeAt(t+7)===117){let i=tl(n,t+8);if(il(i))return{value:String.fromCodePoint(
r,i),size:12}}throw(0,ot.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${n.slice(t,t+6)}".`)}function tl(e,t){return jr(e.charCodeAt(t))<<12|jr(e.charCodeAt(
t+1))<<8|jr(e.charCodeAt(t+2))<<4|jr(e.charCodeAt(t+3))}function jr(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function Uh(e,t){let n=e.
source.body;switch(n.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\
\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,ot.syntaxError)(e.source,t,`Invalid character escape sequence: "${n.slice(
t,t+2)}".`)}function $h(e,t){let n=e.source.body,r=n.length,i=e.lineStart,a=t+3,o=a,s="",u=[];for(;a<r;){let c=n.charCodeAt(a);if(c===34&&n.charCodeAt(a+1)===34&&
n.charCodeAt(a+2)===34){s+=n.slice(o,a),u.push(s);let d=be(e,G.TokenKind.BLOCK_STRING,t,a+3,(0,Fh.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=i,d}if(c===92&&n.charCodeAt(a+1)===34&&n.charCodeAt(a+2)===34&&n.charCodeAt(a+3)===34){s+=n.slice(o,a),o=a+1,a+=4;continue}
if(c===10||c===13){s+=n.slice(o,a),u.push(s),c===13&&n.charCodeAt(a+1)===10?a+=2:++a,s="",o=a,i=a;continue}if(Zn(c))++a;else if(Gi(n,a))a+=2;else throw(0,ot.syntaxError)(
e.source,a,`Invalid character within String: ${un(e,a)}.`)}throw(0,ot.syntaxError)(e.source,a,"Unterminated string.")}function al(e,t){let n=e.source.body,r=n.length,
i=t+1;for(;i<r;){let a=n.charCodeAt(i);if((0,Sn.isNameContinue)(a))++i;else break}return be(e,G.TokenKind.NAME,t,i,n.slice(t,i))}});var ol=y(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.SchemaCoordinateLexer=void 0;var xh=Ir(),qh=Ke(),Gh=Sr(),dn=Pr(),ln=zn(),Go=class{line=1;lineStart=0;constructor(t){
let n=new qh.Token(ln.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=n,this.token=n}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ln.TokenKind.EOF){let n=Qh(this,t.end);t.next=n,n.prev=t,t=n}return t}};
Qi.SchemaCoordinateLexer=Go;function Qh(e,t){let n=e.source.body,r=n.length,i=t;if(i<r){let a=n.charCodeAt(i);switch(a){case 46:return(0,dn.createToken)(e,ln.TokenKind.
DOT,i,i+1);case 40:return(0,dn.createToken)(e,ln.TokenKind.PAREN_L,i,i+1);case 41:return(0,dn.createToken)(e,ln.TokenKind.PAREN_R,i,i+1);case 58:return(0,dn.createToken)(
e,ln.TokenKind.COLON,i,i+1);case 64:return(0,dn.createToken)(e,ln.TokenKind.AT,i,i+1)}if((0,Gh.isNameStart)(a))return(0,dn.readName)(e,i);throw(0,xh.syntaxError)(
e.source,i,`Invalid character: ${(0,dn.printCodePointAt)(e,i)}.`)}return(0,dn.createToken)(e,ln.TokenKind.EOF,r,r)}});var ee=y(Qo=>{"use strict";Object.defineProperty(Qo,"__esModule",{value:!0});Qo.inspect=Bh;var Kh=10,sl=2;function Bh(e){return Ki(e,[])}function Ki(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return Yh(e,t);default:return String(e)}}function Yh(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let n=[...t,e];if(Jh(e)){let r=e.toJSON();if(r!==e)return typeof r=="string"?r:Ki(r,n)}else if(Array.
isArray(e))return Wh(e,n);return Hh(e,n)}function Jh(e){return typeof e.toJSON=="function"}function Hh(e,t){let n=Object.entries(e);return n.length===0?"{}":t.length>
sl?"["+Xh(e)+"]":"{ "+n.map(([i,a])=>i+": "+Ki(a,t)).join(", ")+" }"}function Wh(e,t){if(e.length===0)return"[]";if(t.length>sl)return"[Array]";let n=Math.min(Kh,
e.length),r=e.length-n,i=[];for(let a=0;a<n;++a)i.push(Ki(e[a],t));return r===1?i.push("... 1 more item"):r>1&&i.push(`... ${r} more items`),"["+i.join(", ")+"]"}
function Xh(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let n=e.constructor.
name;if(typeof n=="string"&&n!=="")return n}return t}});var kr=y(Bi=>{"use strict";Object.defineProperty(Bi,"__esModule",{value:!0});Bi.instanceOf=void 0;var zh=ee(),Zh=globalThis.process&&process.env.NODE_ENV==="pro\
duction",eT=Zh?function(t,n){return t instanceof n}:function(t,n){if(t instanceof n)return!0;if(typeof t=="object"&&t!==null){var r;let i=n.prototype[Symbol.toStringTag],
a=Symbol.toStringTag in t?t[Symbol.toStringTag]:(r=t.constructor)===null||r===void 0?void 0:r.name;if(i===a){let o=(0,zh.inspect)(t);throw new Error(`Cannot use\
 ${i} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};Bi.instanceOf=eT});var Ji=y(Vr=>{"use strict";Object.defineProperty(Vr,"__esModule",{value:!0});Vr.Source=void 0;Vr.isSource=rT;var Ko=xe(),tT=ee(),nT=kr(),Yi=class{constructor(t,n="\
GraphQL request",r={line:1,column:1}){typeof t=="string"||(0,Ko.devAssert)(!1,`Body must be a string. Received: ${(0,tT.inspect)(t)}.`),this.body=t,this.name=n,
this.locationOffset=r,this.locationOffset.line>0||(0,Ko.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Ko.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};Vr.Source=Yi;function rT(e){return(0,nT.
instanceOf)(e,Yi)}});var Ln=y(Ht=>{"use strict";Object.defineProperty(Ht,"__esModule",{value:!0});Ht.Parser=void 0;Ht.parse=oT;Ht.parseConstValue=uT;Ht.parseSchemaCoordinate=dT;Ht.parseType=
cT;Ht.parseValue=sT;var Jt=Ir(),wr=Ke(),iT=Xn(),M=B(),ul=Pr(),aT=ol(),Wi=Ji(),D=zn();function oT(e,t){let n=new pn(e,t),r=n.parseDocument();return Object.defineProperty(
r,"tokenCount",{enumerable:!1,value:n.tokenCount}),r}function sT(e,t){let n=new pn(e,t);n.expectToken(D.TokenKind.SOF);let r=n.parseValueLiteral(!1);return n.expectToken(
D.TokenKind.EOF),r}function uT(e,t){let n=new pn(e,t);n.expectToken(D.TokenKind.SOF);let r=n.parseConstValueLiteral();return n.expectToken(D.TokenKind.EOF),r}function cT(e,t){
let n=new pn(e,t);n.expectToken(D.TokenKind.SOF);let r=n.parseTypeReference();return n.expectToken(D.TokenKind.EOF),r}function dT(e){let t=(0,Wi.isSource)(e)?e:
new Wi.Source(e),n=new aT.SchemaCoordinateLexer(t),r=new pn(e,{lexer:n});r.expectToken(D.TokenKind.SOF);let i=r.parseSchemaCoordinate();return r.expectToken(D.TokenKind.
EOF),i}var pn=class{constructor(t,n={}){let{lexer:r,...i}=n;if(r)this._lexer=r;else{let o=(0,Wi.isSource)(t)?t:new Wi.Source(t);this._lexer=new ul.Lexer(o)}this.
_options=i,this._tokenCounter=0,this._lexer._maxComments=n?.maxComments,this._lexer._commentCount=0;let a=n?.maxSourceLength;if(a!==void 0&&this._lexer.source.body.
length>a)throw(0,Jt.syntaxError)(this._lexer.source,a,`Source contains more than ${a} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(D.TokenKind.NAME);return this.node(t,{kind:M.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:M.Kind.DOCUMENT,
definitions:this.many(D.TokenKind.SOF,this.parseDefinition,D.TokenKind.EOF)})}parseDefinition(){if(this.peek(D.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),n=t?this._lexer.lookahead():this._lexer.token;if(t&&n.kind===D.TokenKind.BRACE_L)throw(0,Jt.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(n.kind===D.TokenKind.NAME){switch(n.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(n.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Jt.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(n.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(n)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(D.TokenKind.BRACE_L))return this.node(t,{kind:M.Kind.OPERATION_DEFINITION,operation:wr.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let n=this.parseDescription(),r=this.parseOperationType(),i;return this.peek(D.TokenKind.NAME)&&(i=this.parseName()),
this.node(t,{kind:M.Kind.OPERATION_DEFINITION,operation:r,description:n,name:i,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(D.TokenKind.NAME);switch(t.value){case"query":return wr.OperationTypeNode.
QUERY;case"mutation":return wr.OperationTypeNode.MUTATION;case"subscription":return wr.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(D.TokenKind.PAREN_L,this.parseVariableDefinition,D.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:M.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(D.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(D.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(D.TokenKind.DOLLAR),this.node(t,{kind:M.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:M.Kind.SELECTION_SET,selections:this.many(D.TokenKind.BRACE_L,this.parseSelection,D.TokenKind.BRACE_R)})}parseSelection(){return this.peek(D.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,n=this.parseName(),r,i;return this.expectOptionalToken(D.TokenKind.COLON)?(r=
n,i=this.parseName()):i=n,this.node(t,{kind:M.Kind.FIELD,alias:r,name:i,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(D.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let n=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(D.TokenKind.
PAREN_L,n,D.TokenKind.PAREN_R)}parseArgument(t=!1){let n=this._lexer.token,r=this.parseName();return this.expectToken(D.TokenKind.COLON),this.node(n,{kind:M.Kind.
ARGUMENT,name:r,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(D.
TokenKind.SPREAD);let n=this.expectOptionalKeyword("on");return!n&&this.peek(D.TokenKind.NAME)?this.node(t,{kind:M.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:M.Kind.INLINE_FRAGMENT,typeCondition:n?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,n=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:M.Kind.FRAGMENT_DEFINITION,description:n,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:M.Kind.
FRAGMENT_DEFINITION,description:n,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let n=this._lexer.token;switch(n.kind){case D.TokenKind.BRACKET_L:return this.parseList(t);case D.TokenKind.BRACE_L:return this.parseObject(t);case D.TokenKind.
INT:return this.advanceLexer(),this.node(n,{kind:M.Kind.INT,value:n.value});case D.TokenKind.FLOAT:return this.advanceLexer(),this.node(n,{kind:M.Kind.FLOAT,value:n.
value});case D.TokenKind.STRING:case D.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case D.TokenKind.NAME:switch(this.advanceLexer(),n.value){case"tr\
ue":return this.node(n,{kind:M.Kind.BOOLEAN,value:!0});case"false":return this.node(n,{kind:M.Kind.BOOLEAN,value:!1});case"null":return this.node(n,{kind:M.Kind.
NULL});default:return this.node(n,{kind:M.Kind.ENUM,value:n.value})}case D.TokenKind.DOLLAR:if(t)if(this.expectToken(D.TokenKind.DOLLAR),this._lexer.token.kind===
D.TokenKind.NAME){let r=this._lexer.token.value;throw(0,Jt.syntaxError)(this._lexer.source,n.start,`Unexpected variable "$${r}" in constant value.`)}else throw this.
unexpected(n);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:M.Kind.STRING,value:t.value,block:t.kind===D.TokenKind.BLOCK_STRING})}parseList(t){let n=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:M.Kind.LIST,values:this.any(D.TokenKind.BRACKET_L,n,D.TokenKind.BRACKET_R)})}parseObject(t){let n=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:M.Kind.OBJECT,fields:this.any(D.TokenKind.BRACE_L,n,D.TokenKind.BRACE_R)})}parseObjectField(t){let n=this._lexer.token,
r=this.parseName();return this.expectToken(D.TokenKind.COLON),this.node(n,{kind:M.Kind.OBJECT_FIELD,name:r,value:this.parseValueLiteral(t)})}parseDirectives(t){
let n=[];for(;this.peek(D.TokenKind.AT);)n.push(this.parseDirective(t));return n}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let n=this.
_lexer.token;return this.expectToken(D.TokenKind.AT),this.node(n,{kind:M.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,n;if(this.expectOptionalToken(D.TokenKind.BRACKET_L)){let r=this.parseTypeReference();this.expectToken(D.TokenKind.BRACKET_R),n=this.node(
t,{kind:M.Kind.LIST_TYPE,type:r})}else n=this.parseNamedType();return this.expectOptionalToken(D.TokenKind.BANG)?this.node(t,{kind:M.Kind.NON_NULL_TYPE,type:n}):
n}parseNamedType(){return this.node(this._lexer.token,{kind:M.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(D.TokenKind.STRING)||this.
peek(D.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,n=this.
parseDescription();this.expectKeyword("schema");let r=this.parseConstDirectives(),i=this.many(D.TokenKind.BRACE_L,this.parseOperationTypeDefinition,D.TokenKind.
BRACE_R);return this.node(t,{kind:M.Kind.SCHEMA_DEFINITION,description:n,directives:r,operationTypes:i})}parseOperationTypeDefinition(){let t=this._lexer.token,
n=this.parseOperationType();this.expectToken(D.TokenKind.COLON);let r=this.parseNamedType();return this.node(t,{kind:M.Kind.OPERATION_TYPE_DEFINITION,operation:n,
type:r})}parseScalarTypeDefinition(){let t=this._lexer.token,n=this.parseDescription();this.expectKeyword("scalar");let r=this.parseName(),i=this.parseConstDirectives();
return this.node(t,{kind:M.Kind.SCALAR_TYPE_DEFINITION,description:n,name:r,directives:i})}parseObjectTypeDefinition(){let t=this._lexer.token,n=this.parseDescription();
this.expectKeyword("type");let r=this.parseName(),i=this.parseImplementsInterfaces(),a=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:M.Kind.OBJECT_TYPE_DEFINITION,description:n,name:r,interfaces:i,directives:a,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(D.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(D.TokenKind.BRACE_L,this.parseFieldDefinition,
D.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,n=this.parseDescription(),r=this.parseName(),i=this.parseArgumentDefs();this.expectToken(D.TokenKind.
COLON);let a=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:M.Kind.FIELD_DEFINITION,description:n,name:r,arguments:i,type:a,directives:o})}parseArgumentDefs(){
return this.optionalMany(D.TokenKind.PAREN_L,this.parseInputValueDef,D.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,n=this.parseDescription(),
r=this.parseName();this.expectToken(D.TokenKind.COLON);let i=this.parseTypeReference(),a;this.expectOptionalToken(D.TokenKind.EQUALS)&&(a=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:M.Kind.INPUT_VALUE_DEFINITION,description:n,name:r,type:i,defaultValue:a,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,n=this.parseDescription();this.expectKeyword("interface");let r=this.parseName(),i=this.parseImplementsInterfaces(),a=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:M.Kind.INTERFACE_TYPE_DEFINITION,description:n,name:r,interfaces:i,directives:a,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,n=this.parseDescription();this.expectKeyword("union");let r=this.parseName(),i=this.parseConstDirectives(),a=this.parseUnionMemberTypes();
return this.node(t,{kind:M.Kind.UNION_TYPE_DEFINITION,description:n,name:r,directives:i,types:a})}parseUnionMemberTypes(){return this.expectOptionalToken(D.TokenKind.
EQUALS)?this.delimitedMany(D.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,n=this.parseDescription();this.expectKeyword(
"enum");let r=this.parseName(),i=this.parseConstDirectives(),a=this.parseEnumValuesDefinition();return this.node(t,{kind:M.Kind.ENUM_TYPE_DEFINITION,description:n,
name:r,directives:i,values:a})}parseEnumValuesDefinition(){return this.optionalMany(D.TokenKind.BRACE_L,this.parseEnumValueDefinition,D.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,n=this.parseDescription(),r=this.parseEnumValueName(),i=this.parseConstDirectives();return this.node(t,{kind:M.Kind.ENUM_VALUE_DEFINITION,
description:n,name:r,directives:i})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Jt.syntaxError)(this._lexer.source,this._lexer.token.start,`${Hi(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,n=this.parseDescription();this.expectKeyword("input");let r=this.parseName(),i=this.parseConstDirectives(),a=this.parseInputFieldsDefinition();
return this.node(t,{kind:M.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:n,name:r,directives:i,fields:a})}parseInputFieldsDefinition(){return this.optionalMany(
D.TokenKind.BRACE_L,this.parseInputValueDef,D.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===D.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let n=this.parseConstDirectives(),
r=this.optionalMany(D.TokenKind.BRACE_L,this.parseOperationTypeDefinition,D.TokenKind.BRACE_R);if(n.length===0&&r.length===0)throw this.unexpected();return this.
node(t,{kind:M.Kind.SCHEMA_EXTENSION,directives:n,operationTypes:r})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let n=this.parseName(),r=this.parseConstDirectives();if(r.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.SCALAR_TYPE_EXTENSION,name:n,
directives:r})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let n=this.parseName(),r=this.parseImplementsInterfaces(),
i=this.parseConstDirectives(),a=this.parseFieldsDefinition();if(r.length===0&&i.length===0&&a.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.
OBJECT_TYPE_EXTENSION,name:n,interfaces:r,directives:i,fields:a})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let n=this.parseName(),r=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),a=this.parseFieldsDefinition();if(r.length===0&&i.length===
0&&a.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.INTERFACE_TYPE_EXTENSION,name:n,interfaces:r,directives:i,fields:a})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
if(r.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.UNION_TYPE_EXTENSION,name:n,directives:r,types:i})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();
if(r.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.ENUM_TYPE_EXTENSION,name:n,directives:r,values:i})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let n=this.parseName(),r=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
if(r.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:n,directives:r,fields:i})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(D.TokenKind.AT);let n=this.parseName(),r=this.parseConstDirectives();
if(r.length===0)throw this.unexpected();return this.node(t,{kind:M.Kind.DIRECTIVE_EXTENSION,name:n,directives:r})}parseDirectiveDefinition(){let t=this._lexer.token,
n=this.parseDescription();this.expectKeyword("directive"),this.expectToken(D.TokenKind.AT);let r=this.parseName(),i=this.parseArgumentDefs(),a=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let s=this.parseDirectiveLocations();return this.node(t,{kind:M.
Kind.DIRECTIVE_DEFINITION,description:n,name:r,arguments:i,directives:a,repeatable:o,locations:s})}parseDirectiveLocations(){return this.delimitedMany(D.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,n=this.parseName();if(Object.prototype.hasOwnProperty.call(iT.DirectiveLocation,
n.value))return n;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,n=this.expectOptionalToken(D.TokenKind.AT),r=this.parseName(),i;!n&&this.
expectOptionalToken(D.TokenKind.DOT)&&(i=this.parseName());let a;return(n||i)&&this.expectOptionalToken(D.TokenKind.PAREN_L)&&(a=this.parseName(),this.expectToken(
D.TokenKind.COLON),this.expectToken(D.TokenKind.PAREN_R)),n?a?this.node(t,{kind:M.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:r,argumentName:a}):this.node(t,{kind:M.
Kind.DIRECTIVE_COORDINATE,name:r}):i?a?this.node(t,{kind:M.Kind.ARGUMENT_COORDINATE,name:r,fieldName:i,argumentName:a}):this.node(t,{kind:M.Kind.MEMBER_COORDINATE,
name:r,memberName:i}):this.node(t,{kind:M.Kind.TYPE_COORDINATE,name:r})}node(t,n){return this._options.noLocation!==!0&&(n.loc=new wr.Location(t,this._lexer.lastToken,
this._lexer.source)),n}peek(t){return this._lexer.token.kind===t}expectToken(t){let n=this._lexer.token;if(n.kind===t)return this.advanceLexer(),n;throw(0,Jt.syntaxError)(
this._lexer.source,n.start,`Expected ${cl(t)}, found ${Hi(n)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let n=this._lexer.token;if(n.kind===D.TokenKind.NAME&&n.value===t)this.advanceLexer();else throw(0,Jt.syntaxError)(this._lexer.source,n.start,`Expected "${t}", \
found ${Hi(n)}.`)}expectOptionalKeyword(t){let n=this._lexer.token;return n.kind===D.TokenKind.NAME&&n.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let n=t??
this._lexer.token;return(0,Jt.syntaxError)(this._lexer.source,n.start,`Unexpected ${Hi(n)}.`)}any(t,n,r){this.expectToken(t);let i=[];for(;!this.expectOptionalToken(
r);)i.push(n.call(this));return i}optionalMany(t,n,r){if(this.expectOptionalToken(t)){let i=[];do i.push(n.call(this));while(!this.expectOptionalToken(r));return i}
return[]}many(t,n,r){this.expectToken(t);let i=[];do i.push(n.call(this));while(!this.expectOptionalToken(r));return i}delimitedMany(t,n){this.expectOptionalToken(
t);let r=[];do r.push(n.call(this));while(this.expectOptionalToken(t));return r}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,n=this.
_lexer.advance();if(n.kind!==D.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Jt.syntaxError)(this._lexer.source,n.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Ht.Parser=pn;function Hi(e){let t=e.value;return cl(e.kind)+(t!=null?` "${t}"`:"")}function cl(e){return(0,ul.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var fn=y(Bo=>{"use strict";Object.defineProperty(Bo,"__esModule",{value:!0});Bo.didYouMean=pT;var lT=5;function pT(e,t){let[n,r]=t?[e,t]:[void 0,e],i=" Did you \
mean ";n&&(i+=n+" ");let a=r.map(u=>`"${u}"`);switch(a.length){case 0:return"";case 1:return i+a[0]+"?";case 2:return i+a[0]+" or "+a[1]+"?"}let o=a.slice(0,lT),
s=o.pop();return i+o.join(", ")+", or "+s+"?"}});var dl=y(Yo=>{"use strict";Object.defineProperty(Yo,"__esModule",{value:!0});Yo.identityFunc=fT;function fT(e){return e}});var mn=y(Jo=>{"use strict";Object.defineProperty(Jo,"__esModule",{value:!0});Jo.keyMap=mT;function mT(e,t){let n=Object.create(null);for(let r of e)n[t(r)]=r;return n}});var Cr=y(Ho=>{"use strict";Object.defineProperty(Ho,"__esModule",{value:!0});Ho.keyValMap=vT;function vT(e,t,n){let r=Object.create(null);for(let i of e)r[t(i)]=
n(i);return r}});var Xi=y(Wo=>{"use strict";Object.defineProperty(Wo,"__esModule",{value:!0});Wo.mapValue=yT;function yT(e,t){let n=Object.create(null);for(let r of Object.keys(
e))n[r]=t(e[r],r);return n}});var Ur=y(zo=>{"use strict";Object.defineProperty(zo,"__esModule",{value:!0});zo.naturalCompare=hT;function hT(e,t){let n=0,r=0;for(;n<e.length&&r<t.length;){let i=e.
charCodeAt(n),a=t.charCodeAt(r);if(zi(i)&&zi(a)){let o=0;do++n,o=o*10+i-Xo,i=e.charCodeAt(n);while(zi(i)&&o>0);let s=0;do++r,s=s*10+a-Xo,a=t.charCodeAt(r);while(zi(
a)&&s>0);if(o<s)return-1;if(o>s)return 1}else{if(i<a)return-1;if(i>a)return 1;++n,++r}}return e.length-t.length}var Xo=48,TT=57;function zi(e){return!isNaN(e)&&
Xo<=e&&e<=TT}});var vn=y(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.suggestionList=gT;var NT=Ur();function gT(e,t){let n=Object.create(null),r=new Zo(
e),i=Math.floor(e.length*.4)+1;for(let a of t){let o=r.measure(a,i);o!==void 0&&(n[a]=o)}return Object.keys(n).sort((a,o)=>{let s=n[a]-n[o];return s!==0?s:(0,NT.
naturalCompare)(a,o)})}var Zo=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=ll(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,n){if(this._input===t)return 0;let r=t.toLowerCase();if(this._inputLowerCase===
r)return 1;let i=ll(r),a=this._inputArray;if(i.length<a.length){let d=i;i=a,a=d}let o=i.length,s=a.length;if(o-s>n)return;let u=this._rows;for(let d=0;d<=s;d++)
u[0][d]=d;for(let d=1;d<=o;d++){let p=u[(d-1)%3],m=u[d%3],h=m[0]=d;for(let _=1;_<=s;_++){let S=i[d-1]===a[_-1]?0:1,q=Math.min(p[_]+1,m[_-1]+1,p[_-1]+S);if(d>1&&
_>1&&i[d-1]===a[_-2]&&i[d-2]===a[_-1]){let Q=u[(d-2)%3][_-2];q=Math.min(q,Q+1)}q<h&&(h=q),m[_]=q}if(h>n)return}let c=u[o%3][s];return c<=n?c:void 0}};function ll(e){
let t=e.length,n=new Array(t);for(let r=0;r<t;++r)n[r]=e.charCodeAt(r);return n}});var Zi=y(ts=>{"use strict";Object.defineProperty(ts,"__esModule",{value:!0});ts.toObjMap=ET;function ET(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[n,r]of Object.entries(e))t[n]=r;return t}});var pl=y(ns=>{"use strict";Object.defineProperty(ns,"__esModule",{value:!0});ns.printString=bT;function bT(e){return`"${e.replace(DT,_T)}"`}var DT=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function _T(e){return OT[e.charCodeAt(0)]}var OT=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var fl=y(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});rs.reduce=RT;var IT=ee(),AT=Ke();function RT(e,t){let n=[],r={parent:[e],keys:void 0,
results:[],index:-1},i;do{let a;r.index++;let o=r.keys===void 0?r.parent.length:r.keys.length;if(r.index===o)i=r.results,a=r.keys===void 0?void 0:r.results.kind,
r=n.pop();else{if(i=r.keys===void 0?r.parent[r.index]:r.parent[r.keys[r.index]],i==null&&n.length!==0)continue;if(Array.isArray(i)){if(i.length!==0){n.push(r),r=
{parent:i,keys:void 0,results:[],index:-1};continue}}else{let s=i;a=s?.kind;let u=typeof a=="string"?AT.QueryDocumentKeys[a]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,IT.inspect)(i)}.`);if(u.length!==0){n.push(r),r={parent:s,keys:u,results:{...s},index:-1};continue}}}if(a!==void 0){let s=t[a];i=s?.(i)}
r.keys===void 0?r.results.push(i):r.results[r.keys[r.index]]=i}while(n.length!==0);return i}});var ut=y(ea=>{"use strict";Object.defineProperty(ea,"__esModule",{value:!0});ea.print=ml;ea.printForError=MT;var ST=Fr(),LT=pl(),FT=fl();function ml(e,t){var n;
return PT((0,FT.reduce)(e,kT),(n=t?.maxIndentDepth)!==null&&n!==void 0?n:1/0)}function MT(e){return ml(e,{maxIndentDepth:100})}var jT=80,st=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",n=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=n}append(t){if(t.length===0)return this;let n=typeof t=="string"?new e(t):
t;return this.tail.next=n,this.tail=n.tail,this.length+=n.length,this.newlines+=n.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},as=new st;function PT(e,t){let n="",r="",i=0,a="",o=e;for(;o!==void 0;){let s=o.lines;if(o.indentBefore&&
(i<t&&(a+="  ",r+="  "),i++),typeof s=="string")r+=s;else{r+=s[0];let u=!o.isBlockString&&i>=t?" ":`
`+a;for(let c=1;c<s.length;c++)n+=r,r=u+s[c]}o.dedentAfter&&(i--,a=a.slice(0,i*2)),o=o.next}return n+r}var kT={Name:e=>new st(e.value),Variable:e=>g(["$",e.name]),
Document:e=>g(e.definitions,`

`),OperationDefinition(e){let t=is(e.variableDefinitions)?k(`(
`,g(e.variableDefinitions,`
`),`
)`):k("(",g(e.variableDefinitions,", "),")"),n=g([k("",e.description,`
`),g([e.operation,g([e.name,t]),g(e.directives," ")]," ")]);return g([e.operation==="query"&&n.length===e.operation.length?"":g([n," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:n,directives:r,description:i})=>g([k("",i,`
`),e,": ",t,k(" = ",n),k(" ",g(r," "))]),SelectionSet:({selections:e})=>bt(e),Field({alias:e,name:t,arguments:n,directives:r,selectionSet:i}){let a=g([k("",e,":\
 "),t],"");return g([wT(a,n),k(" ",g(r," ")),k(" ",i)])},Argument:({name:e,value:t})=>g([e,": ",t]),FragmentSpread:({name:e,directives:t})=>g(["...",e,k(" ",g(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:n})=>g(["...",k("on ",e),g(t," "),n]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:n,
directives:r,selectionSet:i,description:a})=>g([k("",a,`
`),"fragment ",e,k("(",g(n,", "),")")," on ",t," ",k("",g(r," ")," "),i]),IntValue:({value:e})=>new st(e),FloatValue:({value:e})=>new st(e),StringValue:({value:e,
block:t})=>new st(t===!0?(0,ST.printBlockString)(e):(0,LT.printString)(e),t===!0),BooleanValue:({value:e})=>new st(e?"true":"false"),NullValue:()=>new st("null"),
EnumValue:({value:e})=>new st(e),ListValue:({values:e})=>g(["[",g(e,", "),"]"]),ObjectValue:({fields:e})=>g(["{",g(e,", "),"}"]),ObjectField:({name:e,value:t})=>g(
[e,": ",t]),Directive:({name:e,arguments:t})=>g(["@",e,k("(",g(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>g(["[",e,"]"]),NonNullType:({type:e})=>g(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:n})=>g([k("",e,`
`),g(["schema",g(t," "),bt(n)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>g([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:n})=>g(
[k("",e,`
`),g(["scalar",t,g(n," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:n,directives:r,fields:i})=>g([k("",e,`
`),g(["type",t,k("implements ",g(n," & ")),g(r," "),bt(i)]," ")]),FieldDefinition:({description:e,name:t,arguments:n,type:r,directives:i})=>g([k("",e,`
`),t,is(n)?k(`(
`,g(n,`
`).indent(),`
)`):k("(",g(n,", "),")"),": ",r,k(" ",g(i," "))]),InputValueDefinition:({description:e,name:t,type:n,defaultValue:r,directives:i})=>g([k("",e,`
`),t,": ",n,k(" = ",r),k(" ",g(i," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:n,directives:r,fields:i})=>g([k("",e,`
`),g(["interface",t,k("implements ",g(n," & ")),g(r," "),bt(i)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:n,types:r})=>g([k("",e,`
`),g(["union",t,g(n," "),k("= ",g(r," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:n,values:r})=>g([k("",e,`
`),g(["enum",t,g(n," "),bt(r)]," ")]),EnumValueDefinition:({description:e,name:t,directives:n})=>g([k("",e,`
`),g([t,g(n," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:n,fields:r})=>g([k("",e,`
`),g(["input",t,g(n," "),bt(r)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:n,directives:r,repeatable:i,locations:a})=>g([k("",e,`
`),"directive @",t,is(n)?k(`(
`,g(n,`
`).indent(),`
)`):k("(",g(n,", "),")"),k(" ",g(r," ")),i?" repeatable":""," on ",g(a," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>g(["extend schema",g(e," "),bt(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>g(["extend scalar",e,g(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:n,fields:r})=>g([
"extend type",e,k("implements ",g(t," & ")),g(n," "),bt(r)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:n,fields:r})=>g(["extend interface",e,k(
"implements ",g(t," & ")),g(n," "),bt(r)]," "),UnionTypeExtension:({name:e,directives:t,types:n})=>g(["extend union",e,g(t," "),k("= ",g(n," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:n})=>g(["extend enum",e,g(t," "),bt(n)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:n})=>g(["extend input",e,g(t," "),
bt(n)]," "),DirectiveExtension:({name:e,directives:t})=>g([g(["extend directive @",e]),g(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>g(
[e,k(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:n})=>g([e,k(".",t),k("(",n,":)")]),DirectiveCoordinate:({name:e})=>g(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>g(["@",e,k("(",t,":)")])};function g(e,t=""){if(e==null||e.length===0)return as;let n=as;for(let r of e)r===void 0||r.length===0||(n.length===
0?n=typeof r=="string"?new st(r):r:(t!==""&&n.append(t),n.append(r)));return n}function VT(e,t){let n=0;for(let r of e)r.length!==0&&(n+=(n===0?0:t.length)+r.length);
return n}function bt(e){return k(`{
`,g(e,`
`).indent(),`
}`)}function k(e,t,n=""){return t!=null&&t.length!==0?e===""?t.append(n):new st(e).append(t).append(n):as}function is(e){var t;return(t=e?.some(n=>n.newlines!==
0))!==null&&t!==void 0?t:!1}function wT(e,t){return t==null||t.length===0?e:g([e,e.length+VT(t,", ")+2>jT?k(`(
`,g(t,`
`).indent(),`
)`):k("(",g(t,", "),")")])}});var us=y(ss=>{"use strict";Object.defineProperty(ss,"__esModule",{value:!0});ss.valueFromASTUntyped=os;var CT=Cr(),Wt=B();function os(e,t){switch(e.kind){case Wt.
Kind.NULL:return null;case Wt.Kind.INT:return parseInt(e.value,10);case Wt.Kind.FLOAT:return parseFloat(e.value);case Wt.Kind.STRING:case Wt.Kind.ENUM:case Wt.Kind.
BOOLEAN:return e.value;case Wt.Kind.LIST:return e.values.map(n=>os(n,t));case Wt.Kind.OBJECT:return(0,CT.keyValMap)(e.fields,n=>n.name.value,n=>os(n.value,t));case Wt.
Kind.VARIABLE:return t?.[e.name.value]}}});var $r=y(na=>{"use strict";Object.defineProperty(na,"__esModule",{value:!0});na.assertEnumValueName=UT;na.assertName=hl;var vl=xe(),ta=F(),yl=Sr();function hl(e){
if(e!=null||(0,vl.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,vl.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new ta.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,yl.isNameContinue)(e.charCodeAt(t)))throw new ta.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,yl.isNameStart)(e.charCodeAt(0)))throw new ta.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function UT(e){if(e==="true"||e==="false"||e==="null")throw new ta.GraphQLError(`Enum values cannot be named: ${e}`);return hl(e)}});var Y=y(L=>{"use strict";Object.defineProperty(L,"__esModule",{value:!0});L.GraphQLUnionType=L.GraphQLScalarType=L.GraphQLObjectType=L.GraphQLNonNull=L.GraphQLList=
L.GraphQLInterfaceType=L.GraphQLInputObjectType=L.GraphQLEnumType=void 0;L.argsToArgsConfig=Ll;L.assertAbstractType=aN;L.assertCompositeType=iN;L.assertEnumType=
XT;L.assertInputObjectType=zT;L.assertInputType=tN;L.assertInterfaceType=HT;L.assertLeafType=rN;L.assertListType=ZT;L.assertNamedType=cN;L.assertNonNullType=eN;
L.assertNullableType=sN;L.assertObjectType=JT;L.assertOutputType=nN;L.assertScalarType=YT;L.assertType=BT;L.assertUnionType=WT;L.assertWrappingType=oN;L.defineArguments=
Rl;L.getNamedType=dN;L.getNullableType=uN;L.isAbstractType=_l;L.isCompositeType=Dl;L.isEnumType=Pn;L.isInputObjectType=qr;L.isInputType=cs;L.isInterfaceType=Mn;
L.isLeafType=bl;L.isListType=ma;L.isNamedType=Ol;L.isNonNullType=hn;L.isNullableType=ls;L.isObjectType=tr;L.isOutputType=ds;L.isRequiredArgument=lN;L.isRequiredInputField=
mN;L.isScalarType=Fn;L.isType=fa;L.isUnionType=jn;L.isWrappingType=Gr;L.resolveObjMapThunk=fs;L.resolveReadonlyArrayThunk=ps;var Ve=xe(),$T=fn(),Tl=dl(),ce=ee(),
yn=kr(),xT=wt(),qT=mn(),El=Cr(),pa=Xi(),GT=vn(),Ct=Zi(),xr=F(),QT=B(),Nl=ut(),KT=us(),Ut=$r();function fa(e){return Fn(e)||tr(e)||Mn(e)||jn(e)||Pn(e)||qr(e)||ma(
e)||hn(e)}function BT(e){if(!fa(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL type.`);return e}function Fn(e){return(0,yn.instanceOf)(e,oa)}
function YT(e){if(!Fn(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL Scalar type.`);return e}function tr(e){return(0,yn.instanceOf)(e,sa)}function JT(e){
if(!tr(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL Object type.`);return e}function Mn(e){return(0,yn.instanceOf)(e,ua)}function HT(e){if(!Mn(
e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL Interface type.`);return e}function jn(e){return(0,yn.instanceOf)(e,ca)}function WT(e){if(!jn(
e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL Union type.`);return e}function Pn(e){return(0,yn.instanceOf)(e,da)}function XT(e){if(!Pn(e))throw new Error(
`Expected ${(0,ce.inspect)(e)} to be a GraphQL Enum type.`);return e}function qr(e){return(0,yn.instanceOf)(e,la)}function zT(e){if(!qr(e))throw new Error(`Expe\
cted ${(0,ce.inspect)(e)} to be a GraphQL Input Object type.`);return e}function ma(e){return(0,yn.instanceOf)(e,ia)}function ZT(e){if(!ma(e))throw new Error(`E\
xpected ${(0,ce.inspect)(e)} to be a GraphQL List type.`);return e}function hn(e){return(0,yn.instanceOf)(e,aa)}function eN(e){if(!hn(e))throw new Error(`Expect\
ed ${(0,ce.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function cs(e){return Fn(e)||Pn(e)||qr(e)||Gr(e)&&cs(e.ofType)}function tN(e){if(!cs(e))throw new Error(
`Expected ${(0,ce.inspect)(e)} to be a GraphQL input type.`);return e}function ds(e){return Fn(e)||tr(e)||Mn(e)||jn(e)||Pn(e)||Gr(e)&&ds(e.ofType)}function nN(e){
if(!ds(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL output type.`);return e}function bl(e){return Fn(e)||Pn(e)}function rN(e){if(!bl(e))throw new Error(
`Expected ${(0,ce.inspect)(e)} to be a GraphQL leaf type.`);return e}function Dl(e){return tr(e)||Mn(e)||jn(e)}function iN(e){if(!Dl(e))throw new Error(`Expecte\
d ${(0,ce.inspect)(e)} to be a GraphQL composite type.`);return e}function _l(e){return Mn(e)||jn(e)}function aN(e){if(!_l(e))throw new Error(`Expected ${(0,ce.
inspect)(e)} to be a GraphQL abstract type.`);return e}var ia=class{constructor(t){fa(t)||(0,Ve.devAssert)(!1,`Expected ${(0,ce.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};L.GraphQLList=ia;
var aa=class{constructor(t){ls(t)||(0,Ve.devAssert)(!1,`Expected ${(0,ce.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};L.GraphQLNonNull=aa;function Gr(e){return ma(e)||hn(e)}function oN(e){
if(!Gr(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL wrapping type.`);return e}function ls(e){return fa(e)&&!hn(e)}function sN(e){if(!ls(e))
throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL nullable type.`);return e}function uN(e){if(e)return hn(e)?e.ofType:e}function Ol(e){return Fn(e)||
tr(e)||Mn(e)||jn(e)||Pn(e)||qr(e)}function cN(e){if(!Ol(e))throw new Error(`Expected ${(0,ce.inspect)(e)} to be a GraphQL named type.`);return e}function dN(e){
if(e){let t=e;for(;Gr(t);)t=t.ofType;return t}}function ps(e){return typeof e=="function"?e():e}function fs(e){return typeof e=="function"?e():e}var oa=class{constructor(t){
var n,r,i,a;let o=(n=t.parseValue)!==null&&n!==void 0?n:Tl.identityFunc;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(r=t.serialize)!==null&&r!==void 0?r:Tl.identityFunc,this.parseValue=o,this.parseLiteral=(i=t.parseLiteral)!==null&&i!==void 0?i:(s,u)=>o(
(0,KT.valueFromASTUntyped)(s,u)),this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(a=t.extensionASTNodes)!==null&&a!==
void 0?a:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Ve.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ce.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Ve.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Ve.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};L.GraphQLScalarType=oa;var sa=class{constructor(t){var n;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],this._fields=
()=>Al(t),this._interfaces=()=>Il(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Ve.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ce.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Sl(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};L.GraphQLObjectType=sa;function Il(e){var t;let n=ps((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(n)||(0,Ve.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
n}function Al(e){let t=fs(e.fields);return er(t)||(0,Ve.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,pa.mapValue)(t,(n,r)=>{var i;er(n)||(0,Ve.devAssert)(!1,`${e.name}.${r} field config must be an object.`),n.resolve==null||typeof n.resolve==
"function"||(0,Ve.devAssert)(!1,`${e.name}.${r} field resolver must be a function if provided, but got: ${(0,ce.inspect)(n.resolve)}.`);let a=(i=n.args)!==null&&
i!==void 0?i:{};return er(a)||(0,Ve.devAssert)(!1,`${e.name}.${r} args must be an object with argument names as keys.`),{name:(0,Ut.assertName)(r),description:n.
description,type:n.type,args:Rl(a),resolve:n.resolve,subscribe:n.subscribe,deprecationReason:n.deprecationReason,extensions:(0,Ct.toObjMap)(n.extensions),astNode:n.
astNode}})}function Rl(e){return Object.entries(e).map(([t,n])=>({name:(0,Ut.assertName)(t),description:n.description,type:n.type,defaultValue:n.defaultValue,deprecationReason:n.
deprecationReason,extensions:(0,Ct.toObjMap)(n.extensions),astNode:n.astNode}))}function er(e){return(0,xT.isObjectLike)(e)&&!Array.isArray(e)}function Sl(e){return(0,pa.
mapValue)(e,t=>({description:t.description,type:t.type,args:Ll(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function Ll(e){return(0,El.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function lN(e){return hn(e.type)&&e.defaultValue===void 0}var ua=class{constructor(t){var n;this.
name=(0,Ut.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],this._fields=Al.bind(void 0,t),this._interfaces=Il.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Ve.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ce.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Sl(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};L.GraphQLInterfaceType=ua;var ca=class{constructor(t){var n;this.name=(0,Ut.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?
n:[],this._types=pN.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Ve.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ce.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};L.GraphQLUnionType=ca;function pN(e){
let t=ps(e.types);return Array.isArray(t)||(0,Ve.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var da=class{constructor(t){
var n;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],this._values=typeof t.values=="function"?t.values:gl(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=gl(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,qT.keyMap)(this.getValues(),n=>n.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(r=>[r.value,r])));let n=this._valueLookup.get(t);if(n===void 0)throw new xr.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ce.inspect)(t)}`);return n.name}parseValue(t,n){if(typeof t!="string"){let i=(0,ce.inspect)(t);throw new xr.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${i}.`+(n?"":ra(this,i)))}let r=this.getValue(t);if(r==null)throw new xr.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(n?"":ra(this,t)));return r.value}parseLiteral(t,n,r){if(t.kind!==QT.Kind.ENUM){let a=(0,Nl.printForError)(t);throw new xr.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${a}.`+(r?"":ra(this,a)),{nodes:t})}let i=this.getValue(t.value);if(i==null){let a=(0,Nl.printForError)(t);throw new xr.GraphQLError(
`Value "${a}" does not exist in "${this.name}" enum.`+(r?"":ra(this,a)),{nodes:t})}return i.value}toConfig(){let t=(0,El.keyValMap)(this.getValues(),n=>n.name,n=>({
description:n.description,value:n.value,deprecationReason:n.deprecationReason,extensions:n.extensions,astNode:n.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};L.GraphQLEnumType=da;function ra(e,t){let n=e.getValues().map(i=>i.name),r=(0,GT.suggestionList)(t,n);return(0,$T.didYouMean)("the enum value",r)}function gl(e,t){
return er(t)||(0,Ve.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([n,r])=>(er(r)||(0,Ve.devAssert)(!1,`${e}.${n}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ce.inspect)(r)}.`),{name:(0,Ut.assertEnumValueName)(n),description:r.description,
value:r.value!==void 0?r.value:n,deprecationReason:r.deprecationReason,extensions:(0,Ct.toObjMap)(r.extensions),astNode:r.astNode}))}var la=class{constructor(t){
var n,r;this.name=(0,Ut.assertName)(t.name),this.description=t.description,this.extensions=(0,Ct.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],this.isOneOf=(r=t.isOneOf)!==null&&r!==void 0?r:!1,this._fields=fN.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,pa.mapValue)(this.getFields(),
n=>({description:n.description,type:n.type,defaultValue:n.defaultValue,deprecationReason:n.deprecationReason,extensions:n.extensions,astNode:n.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};L.GraphQLInputObjectType=la;function fN(e){let t=fs(e.fields);return er(t)||(0,Ve.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,pa.mapValue)(t,(n,r)=>(!("resolve"in n)||(0,Ve.devAssert)(!1,`${e.
name}.${r} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Ut.assertName)(r),description:n.description,type:n.type,defaultValue:n.
defaultValue,deprecationReason:n.deprecationReason,extensions:(0,Ct.toObjMap)(n.extensions),astNode:n.astNode}))}function mN(e){return hn(e.type)&&e.defaultValue===
void 0}});var Kr=y(Qr=>{"use strict";Object.defineProperty(Qr,"__esModule",{value:!0});Qr.doTypesOverlap=vN;Qr.isEqualType=ms;Qr.isTypeSubTypeOf=va;var Ue=Y();function ms(e,t){
return e===t?!0:(0,Ue.isNonNullType)(e)&&(0,Ue.isNonNullType)(t)||(0,Ue.isListType)(e)&&(0,Ue.isListType)(t)?ms(e.ofType,t.ofType):!1}function va(e,t,n){return t===
n?!0:(0,Ue.isNonNullType)(n)?(0,Ue.isNonNullType)(t)?va(e,t.ofType,n.ofType):!1:(0,Ue.isNonNullType)(t)?va(e,t.ofType,n):(0,Ue.isListType)(n)?(0,Ue.isListType)(
t)?va(e,t.ofType,n.ofType):!1:(0,Ue.isListType)(t)?!1:(0,Ue.isAbstractType)(n)&&((0,Ue.isInterfaceType)(t)||(0,Ue.isObjectType)(t))&&e.isSubType(n,t)}function vN(e,t,n){
return t===n?!0:(0,Ue.isAbstractType)(t)?(0,Ue.isAbstractType)(n)?e.getPossibleTypes(t).some(r=>e.isSubType(n,r)):e.isSubType(t,n):(0,Ue.isAbstractType)(n)?e.isSubType(
n,t):!1}});var $t=y(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});Me.GraphQLString=Me.GraphQLInt=Me.GraphQLID=Me.GraphQLFloat=Me.GraphQLBoolean=Me.GRAPHQL_MIN_INT=
Me.GRAPHQL_MAX_INT=void 0;Me.isSpecifiedScalarType=yN;Me.specifiedScalarTypes=void 0;var Dt=ee(),Fl=wt(),we=F(),kn=B(),Br=ut(),Yr=Y(),ya=2147483647;Me.GRAPHQL_MAX_INT=
ya;var ha=-2147483648;Me.GRAPHQL_MIN_INT=ha;var Ml=new Yr.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Jr(e);if(typeof t=="boolean")return t?1:0;let n=t;if(typeof t=="str\
ing"&&t!==""&&(n=Number(t)),typeof n!="number"||!Number.isInteger(n))throw new we.GraphQLError(`Int cannot represent non-integer value: ${(0,Dt.inspect)(t)}`);if(n>
ya||n<ha)throw new we.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Dt.inspect)(t));return n},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new we.GraphQLError(`Int cannot represent non-integer value: ${(0,Dt.inspect)(e)}`);if(e>ya||e<ha)throw new we.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==kn.Kind.INT)throw new we.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Br.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>ya||t<ha)throw new we.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Me.GraphQLInt=Ml;var jl=new Yr.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Jr(e);if(typeof t=="boolean")return t?
1:0;let n=t;if(typeof t=="string"&&t!==""&&(n=Number(t)),typeof n!="number"||!Number.isFinite(n))throw new we.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Dt.inspect)(t)}`);return n},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new we.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Dt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==kn.Kind.FLOAT&&e.kind!==kn.Kind.INT)throw new we.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Br.printForError)(e)}`,e);return parseFloat(e.value)}});Me.GraphQLFloat=jl;var Pl=new Yr.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Jr(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new we.GraphQLError(`String cannot represent value: ${(0,Dt.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new we.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Dt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==kn.Kind.STRING)throw new we.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Br.printForError)(e)}`,{nodes:e});return e.value}});Me.GraphQLString=Pl;var kl=new Yr.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Jr(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new we.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Dt.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new we.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Dt.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==kn.Kind.BOOLEAN)throw new we.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Br.printForError)(e)}`,{nodes:e});return e.value}});Me.GraphQLBoolean=kl;var Vl=new Yr.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Jr(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new we.GraphQLError(`ID cannot represent value\
: ${(0,Dt.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new we.GraphQLError(
`ID cannot represent value: ${(0,Dt.inspect)(e)}`)},parseLiteral(e){if(e.kind!==kn.Kind.STRING&&e.kind!==kn.Kind.INT)throw new we.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Br.printForError)(e),{nodes:e});return e.value}});Me.GraphQLID=Vl;var wl=Object.freeze([Pl,Ml,jl,kl,Vl]);Me.specifiedScalarTypes=
wl;function yN(e){return wl.some(({name:t})=>e.name===t)}function Jr(e){if((0,Fl.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,Fl.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Be=y(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.GraphQLSpecifiedByDirective=De.GraphQLSkipDirective=De.GraphQLOneOfDirective=De.
GraphQLIncludeDirective=De.GraphQLDirective=De.GraphQLDeprecatedDirective=De.DEFAULT_DEPRECATION_REASON=void 0;De.assertDirective=bN;De.isDirective=Ul;De.isSpecifiedDirective=
DN;De.specifiedDirectives=void 0;var Cl=xe(),hN=ee(),TN=kr(),NN=wt(),gN=Zi(),We=Xn(),EN=$r(),Hr=Y(),Ta=$t();function Ul(e){return(0,TN.instanceOf)(e,Xt)}function bN(e){
if(!Ul(e))throw new Error(`Expected ${(0,hN.inspect)(e)} to be a GraphQL directive.`);return e}var Xt=class{constructor(t){var n,r,i;this.name=(0,EN.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(n=t.isRepeatable)!==null&&n!==void 0?n:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,gN.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],Array.isArray(t.locations)||
(0,Cl.devAssert)(!1,`@${t.name} locations must be an Array.`);let a=(i=t.args)!==null&&i!==void 0?i:{};(0,NN.isObjectLike)(a)&&!Array.isArray(a)||(0,Cl.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Hr.defineArguments)(a)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Hr.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};De.GraphQLDirective=Xt;var $l=new Xt({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[We.DirectiveLocation.FIELD,We.DirectiveLocation.FRAGMENT_SPREAD,We.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Hr.GraphQLNonNull(
Ta.GraphQLBoolean),description:"Included when true."}}});De.GraphQLIncludeDirective=$l;var xl=new Xt({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[We.DirectiveLocation.FIELD,We.DirectiveLocation.FRAGMENT_SPREAD,We.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Hr.GraphQLNonNull(Ta.GraphQLBoolean),description:"Skipped when true."}}});De.GraphQLSkipDirective=xl;var ql="No longer supported";De.DEFAULT_DEPRECATION_REASON=
ql;var Gl=new Xt({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[We.DirectiveLocation.FIELD_DEFINITION,
We.DirectiveLocation.ARGUMENT_DEFINITION,We.DirectiveLocation.INPUT_FIELD_DEFINITION,We.DirectiveLocation.ENUM_VALUE,We.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Ta.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:ql}}});De.GraphQLDeprecatedDirective=Gl;var Ql=new Xt(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[We.DirectiveLocation.SCALAR],args:{url:{type:new Hr.GraphQLNonNull(
Ta.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});De.GraphQLSpecifiedByDirective=Ql;var Kl=new Xt({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[We.DirectiveLocation.INPUT_OBJECT],args:{}});De.GraphQLOneOfDirective=
Kl;var Bl=Object.freeze([$l,xl,Gl,Ql,Kl]);De.specifiedDirectives=Bl;function DN(e){return Bl.some(({name:t})=>t===e.name)}});var qe=y(vs=>{"use strict";Object.defineProperty(vs,"__esModule",{value:!0});vs.invariant=_N;function _N(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Na=y(ys=>{"use strict";Object.defineProperty(ys,"__esModule",{value:!0});ys.isIterableObject=ON;function ON(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var zr=y(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.astFromValue=Xr;var Yl=ee(),IN=qe(),AN=Na(),RN=wt(),ct=B(),Wr=Y(),SN=$t();function Xr(e,t){
if((0,Wr.isNonNullType)(t)){let n=Xr(e,t.ofType);return n?.kind===ct.Kind.NULL?null:n}if(e===null)return{kind:ct.Kind.NULL};if(e===void 0)return null;if((0,Wr.isListType)(
t)){let n=t.ofType;if((0,AN.isIterableObject)(e)){let r=[];for(let i of e){let a=Xr(i,n);a!=null&&r.push(a)}return{kind:ct.Kind.LIST,values:r}}return Xr(e,n)}if((0,Wr.
isInputObjectType)(t)){if(!(0,RN.isObjectLike)(e))return null;let n=[];for(let r of Object.values(t.getFields())){let i=Xr(e[r.name],r.type);i&&n.push({kind:ct.
Kind.OBJECT_FIELD,name:{kind:ct.Kind.NAME,value:r.name},value:i})}return{kind:ct.Kind.OBJECT,fields:n}}if((0,Wr.isLeafType)(t)){let n=t.serialize(e);if(n==null)
return null;if(typeof n=="boolean")return{kind:ct.Kind.BOOLEAN,value:n};if(typeof n=="number"&&Number.isFinite(n)){let r=String(n);return Jl.test(r)?{kind:ct.Kind.
INT,value:r}:{kind:ct.Kind.FLOAT,value:r}}if(typeof n=="string")return(0,Wr.isEnumType)(t)?{kind:ct.Kind.ENUM,value:n}:t===SN.GraphQLID&&Jl.test(n)?{kind:ct.Kind.
INT,value:n}:{kind:ct.Kind.STRING,value:n};throw new TypeError(`Cannot convert value to AST: ${(0,Yl.inspect)(n)}.`)}(0,IN.invariant)(!1,"Unexpected input type:\
 "+(0,Yl.inspect)(t))}var Jl=/^-?(?:0|[1-9][0-9]*)$/});var lt=y(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});ae.introspectionTypes=ae.__TypeKind=ae.__Type=ae.__Schema=ae.__InputValue=ae.__Field=
ae.__EnumValue=ae.__DirectiveLocation=ae.__Directive=ae.TypeNameMetaFieldDef=ae.TypeMetaFieldDef=ae.TypeKind=ae.SchemaMetaFieldDef=void 0;ae.isIntrospectionType=
wN;var LN=ee(),FN=qe(),Re=Xn(),MN=ut(),jN=zr(),R=Y(),ne=$t(),Ts=new R.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities \
of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:ne.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new R.GraphQLNonNull(
new R.GraphQLList(new R.GraphQLNonNull(dt))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new R.GraphQLNonNull(dt),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:dt,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:dt,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new R.
GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Ns))),args:{includeDeprecated:{type:new R.GraphQLNonNull(ne.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(n=>n.deprecationReason==null)}})});ae.__Schema=Ts;var Ns=new R.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new R.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.
name},description:{type:ne.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new R.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(gs))),resolve:e=>e.locations},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(
Zr))),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(n=>n.deprecationReason==null)}},
isDeprecated:{type:new R.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ae.__Directive=Ns;var gs=new R.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Re.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Re.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Re.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Re.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Re.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Re.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Re.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Re.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Re.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Re.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Re.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Re.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Re.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Re.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Re.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Re.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Re.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Re.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Re.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Re.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});ae.__DirectiveLocation=gs;var dt=new R.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new R.GraphQLNonNull(Ds),resolve(e){if((0,R.isScalarType)(e))return je.SCALAR;if((0,R.isObjectType)(e))return je.OBJECT;if((0,R.isInterfaceType)(
e))return je.INTERFACE;if((0,R.isUnionType)(e))return je.UNION;if((0,R.isEnumType)(e))return je.ENUM;if((0,R.isInputObjectType)(e))return je.INPUT_OBJECT;if((0,R.
isListType)(e))return je.LIST;if((0,R.isNonNullType)(e))return je.NON_NULL;(0,FN.invariant)(!1,`Unexpected type: "${(0,LN.inspect)(e)}".`)}},name:{type:ne.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:ne.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:ne.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new R.GraphQLList(new R.GraphQLNonNull(Es)),args:{includeDeprecated:{type:ne.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e)){let n=Object.values(e.getFields());return t?n:n.filter(r=>r.
deprecationReason==null)}}},interfaces:{type:new R.GraphQLList(new R.GraphQLNonNull(dt)),resolve(e){if((0,R.isObjectType)(e)||(0,R.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new R.GraphQLList(new R.GraphQLNonNull(dt)),resolve(e,t,n,{schema:r}){if((0,R.isAbstractType)(e))return r.getPossibleTypes(
e)}},enumValues:{type:new R.GraphQLList(new R.GraphQLNonNull(bs)),args:{includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,R.isEnumType)(e)){let n=e.getValues();return t?n:n.filter(r=>r.deprecationReason==null)}}},inputFields:{type:new R.GraphQLList(new R.GraphQLNonNull(Zr)),args:{
includeDeprecated:{type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,R.isInputObjectType)(e)){let n=Object.values(e.getFields());return t?
n:n.filter(r=>r.deprecationReason==null)}}},ofType:{type:dt,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:ne.GraphQLBoolean,resolve:e=>{if((0,R.isInputObjectType)(
e))return e.isOneOf}}})});ae.__Type=dt;var Es=new R.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new R.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},
description:{type:ne.GraphQLString,resolve:e=>e.description},args:{type:new R.GraphQLNonNull(new R.GraphQLList(new R.GraphQLNonNull(Zr))),args:{includeDeprecated:{
type:ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(n=>n.deprecationReason==null)}},type:{type:new R.GraphQLNonNull(
dt),resolve:e=>e.type},isDeprecated:{type:new R.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,
resolve:e=>e.deprecationReason}})});ae.__Field=Es;var Zr=new R.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new R.GraphQLNonNull(
ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},type:{type:new R.GraphQLNonNull(dt),resolve:e=>e.type},defaultValue:{
type:ne.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:n}=e,r=(0,jN.
astFromValue)(n,t);return r?(0,MN.print)(r):null}},isDeprecated:{type:new R.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});ae.__InputValue=Zr;var bs=new R.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new R.GraphQLNonNull(ne.GraphQLString),resolve:e=>e.name},description:{type:ne.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new R.GraphQLNonNull(ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ae.__EnumValue=bs;var je;ae.TypeKind=je;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(je||(ae.TypeKind=je={}));var Ds=new R.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:je.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:je.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:je.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:je.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:je.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:je.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:je.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:je.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});ae.__TypeKind=Ds;var PN={name:"__schema",type:new R.GraphQLNonNull(
Ts),description:"Access the current type schema of this server.",args:[],resolve:(e,t,n,{schema:r})=>r,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
ae.SchemaMetaFieldDef=PN;var kN={name:"__type",type:dt,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new R.
GraphQLNonNull(ne.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},n,{schema:r})=>r.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};ae.TypeMetaFieldDef=kN;var VN={name:"__typename",type:new R.GraphQLNonNull(ne.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,n,{parentType:r})=>r.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};ae.TypeNameMetaFieldDef=VN;var Hl=Object.freeze([Ts,Ns,gs,dt,Es,Zr,bs,Ds]);ae.introspectionTypes=Hl;function wN(e){return Hl.some(({
name:t})=>e.name===t)}});var Vn=y(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.GraphQLSchema=void 0;nr.assertSchema=qN;nr.isSchema=Xl;var ga=xe(),Os=ee(),CN=kr(),
UN=wt(),$N=Zi(),_s=Ke(),_t=Y(),Wl=Be(),xN=lt();function Xl(e){return(0,CN.instanceOf)(e,Ea)}function qN(e){if(!Xl(e))throw new Error(`Expected ${(0,Os.inspect)(
e)} to be a GraphQL schema.`);return e}var Ea=class{constructor(t){var n,r;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,UN.isObjectLike)(t)||(0,ga.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,ga.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Os.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,ga.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Os.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,$N.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(r=t.directives)!==null&&r!==void 0?r:Wl.specifiedDirectives;let i=new Set(
t.types);if(t.types!=null)for(let a of t.types)i.delete(a),Ot(a,i);this._queryType!=null&&Ot(this._queryType,i),this._mutationType!=null&&Ot(this._mutationType,
i),this._subscriptionType!=null&&Ot(this._subscriptionType,i);for(let a of this._directives)if((0,Wl.isDirective)(a))for(let o of a.args)Ot(o.type,i);Ot(xN.__Schema,
i),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let a of i){if(a==null)continue;let o=a.
name;if(o||(0,ga.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=a,(0,_t.isInterfaceType)(a)){for(let s of a.getInterfaces())if((0,_t.
isInterfaceType)(s)){let u=this._implementationsMap[s.name];u===void 0&&(u=this._implementationsMap[s.name]={objects:[],interfaces:[]}),u.interfaces.push(a)}}else if((0,_t.
isObjectType)(a)){for(let s of a.getInterfaces())if((0,_t.isInterfaceType)(s)){let u=this._implementationsMap[s.name];u===void 0&&(u=this._implementationsMap[s.
name]={objects:[],interfaces:[]}),u.objects.push(a)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case _s.OperationTypeNode.QUERY:return this.getQueryType();case _s.OperationTypeNode.
MUTATION:return this.getMutationType();case _s.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,_t.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let n=this._implementationsMap[t.
name];return n??{objects:[],interfaces:[]}}isSubType(t,n){let r=this._subTypeMap[t.name];if(r===void 0){if(r=Object.create(null),(0,_t.isUnionType)(t))for(let i of t.
getTypes())r[i.name]=!0;else{let i=this.getImplementations(t);for(let a of i.objects)r[a.name]=!0;for(let a of i.interfaces)r[a.name]=!0}this._subTypeMap[t.name]=
r}return r[n.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(n=>n.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};nr.GraphQLSchema=
Ea;function Ot(e,t){let n=(0,_t.getNamedType)(e);if(!t.has(n)){if(t.add(n),(0,_t.isUnionType)(n))for(let r of n.getTypes())Ot(r,t);else if((0,_t.isObjectType)(n)||
(0,_t.isInterfaceType)(n)){for(let r of n.getInterfaces())Ot(r,t);for(let r of Object.values(n.getFields())){Ot(r.type,t);for(let i of r.args)Ot(i.type,t)}}else if((0,_t.
isInputObjectType)(n))for(let r of Object.values(n.getFields()))Ot(r.type,t)}return t}});var ti=y(ba=>{"use strict";Object.defineProperty(ba,"__esModule",{value:!0});ba.assertValidSchema=BN;ba.validateSchema=rp;var $e=ee(),GN=F(),Is=Ke(),zl=Kr(),he=Y(),
np=Be(),QN=lt(),KN=Vn();function rp(e){if((0,KN.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Rs(e);YN(t),JN(t),HN(t);let n=t.getErrors();
return e.__validationErrors=n,n}function BN(e){let t=rp(e);if(t.length!==0)throw new Error(t.map(n=>n.message).join(`

`))}var Rs=class{constructor(t){this._errors=[],this.schema=t}reportError(t,n){let r=Array.isArray(n)?n.filter(Boolean):n;this._errors.push(new GN.GraphQLError(
t,{nodes:r}))}getErrors(){return this._errors}};function YN(e){let t=e.schema,n=t.getQueryType();if(!n)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,he.
isObjectType)(n)){var r;e.reportError(`Query root type must be Object type, it cannot be ${(0,$e.inspect)(n)}.`,(r=As(t,Is.OperationTypeNode.QUERY))!==null&&r!==
void 0?r:n.astNode)}let i=t.getMutationType();if(i&&!(0,he.isObjectType)(i)){var a;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,$e.inspect)(i)}.`,(a=As(t,Is.OperationTypeNode.MUTATION))!==null&&a!==void 0?a:i.astNode)}let o=t.getSubscriptionType();if(o&&!(0,he.isObjectType)(o)){var s;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,$e.inspect)(o)}.`,(s=As(t,Is.OperationTypeNode.SUBSCRIPTION))!==null&&s!==
void 0?s:o.astNode)}}function As(e,t){var n;return(n=[e.astNode,...e.extensionASTNodes].flatMap(r=>{var i;return(i=r?.operationTypes)!==null&&i!==void 0?i:[]}).
find(r=>r.operation===t))===null||n===void 0?void 0:n.type}function JN(e){for(let n of e.schema.getDirectives()){if(!(0,np.isDirective)(n)){e.reportError(`Expec\
ted directive but got: ${(0,$e.inspect)(n)}.`,n?.astNode);continue}wn(e,n),n.locations.length===0&&e.reportError(`Directive @${n.name} must include 1 or more lo\
cations.`,n.astNode);for(let r of n.args)if(wn(e,r),(0,he.isInputType)(r.type)||e.reportError(`The type of @${n.name}(${r.name}:) must be Input Type but got: ${(0,$e.
inspect)(r.type)}.`,r.astNode),(0,he.isRequiredArgument)(r)&&r.deprecationReason!=null){var t;e.reportError(`Required argument @${n.name}(${r.name}:) cannot be \
deprecated.`,[Ss(r.astNode),(t=r.astNode)===null||t===void 0?void 0:t.type])}}}function wn(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function HN(e){let t=ng(e),n=e.schema.getTypeMap();for(let r of Object.values(n)){if(!(0,he.
isNamedType)(r)){e.reportError(`Expected GraphQL named type but got: ${(0,$e.inspect)(r)}.`,r.astNode);continue}(0,QN.isIntrospectionType)(r)||wn(e,r),(0,he.isObjectType)(
r)||(0,he.isInterfaceType)(r)?(Zl(e,r),ep(e,r)):(0,he.isUnionType)(r)?zN(e,r):(0,he.isEnumType)(r)?ZN(e,r):(0,he.isInputObjectType)(r)&&(eg(e,r),t(r))}}function Zl(e,t){
let n=Object.values(t.getFields());n.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of n){
if(wn(e,o),!(0,he.isOutputType)(o.type)){var r;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,$e.inspect)(o.type)}.`,(r=o.astNode)===
null||r===void 0?void 0:r.type)}for(let s of o.args){let u=s.name;if(wn(e,s),!(0,he.isInputType)(s.type)){var i;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,$e.inspect)(s.type)}.`,(i=s.astNode)===null||i===void 0?void 0:i.type)}if((0,he.isRequiredArgument)(s)&&s.deprecationReason!=
null){var a;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[Ss(s.astNode),(a=s.astNode)===null||a===void 0?void 0:a.type])}}}}
function ep(e,t){let n=Object.create(null);for(let r of t.getInterfaces()){if(!(0,he.isInterfaceType)(r)){e.reportError(`Type ${(0,$e.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,$e.inspect)(r)}.`,ei(t,r));continue}if(t===r){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,ei(t,r));continue}if(n[r.name]){e.reportError(`Type ${t.name} can only implement ${r.name} once.`,ei(t,r));continue}n[r.name]=
!0,XN(e,t,r),WN(e,t,r)}}function WN(e,t,n){let r=t.getFields();for(let u of Object.values(n.getFields())){let c=u.name,d=r[c];if(!d){e.reportError(`Interface fi\
eld ${n.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,zl.isTypeSubTypeOf)(e.schema,d.type,
u.type)){var i,a;e.reportError(`Interface field ${n.name}.${c} expects type ${(0,$e.inspect)(u.type)} but ${t.name}.${c} is type ${(0,$e.inspect)(d.type)}.`,[(i=
u.astNode)===null||i===void 0?void 0:i.type,(a=d.astNode)===null||a===void 0?void 0:a.type])}for(let p of u.args){let m=p.name,h=d.args.find(_=>_.name===m);if(!h){
e.reportError(`Interface field argument ${n.name}.${c}(${m}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,d.astNode]);continue}if(!(0,zl.isEqualType)(
p.type,h.type)){var o,s;e.reportError(`Interface field argument ${n.name}.${c}(${m}:) expects type ${(0,$e.inspect)(p.type)} but ${t.name}.${c}(${m}:) is type ${(0,$e.
inspect)(h.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(s=h.astNode)===null||s===void 0?void 0:s.type])}}for(let p of d.args){let m=p.name;!u.args.
find(_=>_.name===m)&&(0,he.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${m} that is missing from the Interface\
 field ${n.name}.${c}.`,[p.astNode,u.astNode])}}}function XN(e,t,n){let r=t.getInterfaces();for(let i of n.getInterfaces())r.includes(i)||e.reportError(i===t?`T\
ype ${t.name} cannot implement ${n.name} because it would create a circular reference.`:`Type ${t.name} must implement ${i.name} because it is implemented by ${n.
name}.`,[...ei(n,i),...ei(t,n)])}function zN(e,t){let n=t.getTypes();n.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let r=Object.create(null);for(let i of n){if(r[i.name]){e.reportError(`Union type ${t.name} can only include type ${i.name} onc\
e.`,tp(t,i.name));continue}r[i.name]=!0,(0,he.isObjectType)(i)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,$e.inspect)(
i)}.`,tp(t,String(i)))}}function ZN(e,t){let n=t.getValues();n.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let r of n)wn(e,r)}function eg(e,t){let n=Object.values(t.getFields());n.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let a of n){if(wn(e,a),!(0,he.isInputType)(a.type)){var r;e.reportError(`The type of ${t.name}.${a.name} must be In\
put Type but got: ${(0,$e.inspect)(a.type)}.`,(r=a.astNode)===null||r===void 0?void 0:r.type)}if((0,he.isRequiredInputField)(a)&&a.deprecationReason!=null){var i;
e.reportError(`Required input field ${t.name}.${a.name} cannot be deprecated.`,[Ss(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}t.isOneOf&&tg(t,a,
e)}}function tg(e,t,n){if((0,he.isNonNullType)(t.type)){var r;n.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(r=t.astNode)===null||r===
void 0?void 0:r.type)}t.defaultValue!==void 0&&n.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function ng(e){let t=Object.
create(null),n=[],r=Object.create(null);return i;function i(a){if(t[a.name])return;t[a.name]=!0,r[a.name]=n.length;let o=Object.values(a.getFields());for(let s of o)
if((0,he.isNonNullType)(s.type)&&(0,he.isInputObjectType)(s.type.ofType)){let u=s.type.ofType,c=r[u.name];if(n.push(s),c===void 0)i(u);else{let d=n.slice(c),p=d.
map(m=>m.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,d.map(m=>m.astNode))}
n.pop()}r[a.name]=void 0}}function ei(e,t){let{astNode:n,extensionASTNodes:r}=e;return(n!=null?[n,...r]:r).flatMap(a=>{var o;return(o=a.interfaces)!==null&&o!==
void 0?o:[]}).filter(a=>a.name.value===t.name)}function tp(e,t){let{astNode:n,extensionASTNodes:r}=e;return(n!=null?[n,...r]:r).flatMap(a=>{var o;return(o=a.types)!==
null&&o!==void 0?o:[]}).filter(a=>a.name.value===t)}function Ss(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(n=>n.name.value===np.
GraphQLDeprecatedDirective.name)}});var ir=y(Tn=>{"use strict";Object.defineProperty(Tn,"__esModule",{value:!0});Tn.BREAK=void 0;Tn.getEnterLeaveForKind=Da;Tn.getVisitFn=sg;Tn.visit=ag;Tn.visitInParallel=
og;var rg=xe(),ig=ee(),Ls=Ke(),ip=B(),rr=Object.freeze({});Tn.BREAK=rr;function ag(e,t,n=Ls.QueryDocumentKeys){let r=new Map;for(let Q of Object.values(ip.Kind))
r.set(Q,Da(t,Q));let i,a=Array.isArray(e),o=[e],s=-1,u=[],c=e,d,p,m=[],h=[];do{s++;let Q=s===o.length,oe=Q&&u.length!==0;if(Q){if(d=h.length===0?void 0:m[m.length-
1],c=p,p=h.pop(),oe)if(a){c=c.slice();let le=0;for(let[se,Pe]of u){let Le=se-le;Pe===null?(c.splice(Le,1),le++):c[Le]=Pe}}else{c={...c};for(let[le,se]of u)c[le]=
se}s=i.index,o=i.keys,u=i.edits,a=i.inArray,i=i.prev}else if(p){if(d=a?s:o[s],c=p[d],c==null)continue;m.push(d)}let V;if(!Array.isArray(c)){var _,S;(0,Ls.isNode)(
c)||(0,rg.devAssert)(!1,`Invalid AST Node: ${(0,ig.inspect)(c)}.`);let le=Q?(_=r.get(c.kind))===null||_===void 0?void 0:_.leave:(S=r.get(c.kind))===null||S===void 0?
void 0:S.enter;if(V=le?.call(t,c,d,p,m,h),V===rr)break;if(V===!1){if(!Q){m.pop();continue}}else if(V!==void 0&&(u.push([d,V]),!Q))if((0,Ls.isNode)(V))c=V;else{m.
pop();continue}}if(V===void 0&&oe&&u.push([d,c]),Q)m.pop();else{var q;i={inArray:a,index:s,keys:o,edits:u,prev:i},a=Array.isArray(c),o=a?c:(q=n[c.kind])!==null&&
q!==void 0?q:[],s=-1,u=[],p&&h.push(p),p=c}}while(i!==void 0);return u.length!==0?u[u.length-1][1]:e}function og(e){let t=new Array(e.length).fill(null),n=Object.
create(null);for(let r of Object.values(ip.Kind)){let i=!1,a=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{
enter:c,leave:d}=Da(e[u],r);i||(i=c!=null||d!=null),a[u]=c,o[u]=d}if(!i)continue;let s={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var d;
let m=(d=a[p])===null||d===void 0?void 0:d.apply(e[p],u);if(m===!1)t[p]=c;else if(m===rr)t[p]=rr;else if(m!==void 0)return m}},leave(...u){let c=u[0];for(let p=0;p<
e.length;p++)if(t[p]===null){var d;let m=(d=o[p])===null||d===void 0?void 0:d.apply(e[p],u);if(m===rr)t[p]=rr;else if(m!==void 0&&m!==!1)return m}else t[p]===c&&
(t[p]=null)}};n[r]=s}return n}function Da(e,t){let n=e[t];return typeof n=="object"?n:typeof n=="function"?{enter:n,leave:void 0}:{enter:e.enter,leave:e.leave}}
function sg(e,t,n){let{enter:r,leave:i}=Da(e,t);return n?i:r}});var xt=y(js=>{"use strict";Object.defineProperty(js,"__esModule",{value:!0});js.typeFromAST=Ms;var Fs=B(),ap=Y();function Ms(e,t){switch(t.kind){case Fs.Kind.LIST_TYPE:{
let n=Ms(e,t.type);return n&&new ap.GraphQLList(n)}case Fs.Kind.NON_NULL_TYPE:{let n=Ms(e,t.type);return n&&new ap.GraphQLNonNull(n)}case Fs.Kind.NAMED_TYPE:return e.
getType(t.name.value)}}});var _a=y(ni=>{"use strict";Object.defineProperty(ni,"__esModule",{value:!0});ni.TypeInfo=void 0;ni.visitWithTypeInfo=dg;var ug=Ke(),Te=B(),op=ir(),Ne=Y(),ar=lt(),
sp=xt(),Ps=class{constructor(t,n,r){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=r??cg,n&&((0,Ne.isInputType)(n)&&this._inputTypeStack.push(n),(0,Ne.isCompositeType)(
n)&&this._parentTypeStack.push(n),(0,Ne.isOutputType)(n)&&this._typeStack.push(n))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let n=this._schema;switch(t.kind){case Te.Kind.SELECTION_SET:{let i=(0,Ne.getNamedType)(this.getType());this._parentTypeStack.push(
(0,Ne.isCompositeType)(i)?i:void 0);break}case Te.Kind.FIELD:{let i=this.getParentType(),a,o;i&&(a=this._getFieldDef(n,i,t),a&&(o=a.type)),this._fieldDefStack.push(
a),this._typeStack.push((0,Ne.isOutputType)(o)?o:void 0);break}case Te.Kind.DIRECTIVE:this._directive=n.getDirective(t.name.value);break;case Te.Kind.OPERATION_DEFINITION:{
let i=n.getRootType(t.operation);this._typeStack.push((0,Ne.isObjectType)(i)?i:void 0);break}case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:{let i=t.
typeCondition,a=i?(0,sp.typeFromAST)(n,i):(0,Ne.getNamedType)(this.getType());this._typeStack.push((0,Ne.isOutputType)(a)?a:void 0);break}case Te.Kind.VARIABLE_DEFINITION:{
let i=(0,sp.typeFromAST)(n,t.type);this._inputTypeStack.push((0,Ne.isInputType)(i)?i:void 0);break}case Te.Kind.ARGUMENT:{var r;let i,a,o=(r=this.getDirective())!==
null&&r!==void 0?r:this.getFieldDef();o&&(i=o.args.find(s=>s.name===t.name.value),i&&(a=i.type)),this._argument=i,this._defaultValueStack.push(i?i.defaultValue:
void 0),this._inputTypeStack.push((0,Ne.isInputType)(a)?a:void 0);break}case Te.Kind.LIST:{let i=(0,Ne.getNullableType)(this.getInputType()),a=(0,Ne.isListType)(
i)?i.ofType:i;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,Ne.isInputType)(a)?a:void 0);break}case Te.Kind.OBJECT_FIELD:{let i=(0,Ne.getNamedType)(
this.getInputType()),a,o;(0,Ne.isInputObjectType)(i)&&(o=i.getFields()[t.name.value],o&&(a=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,Ne.isInputType)(a)?a:void 0);break}case Te.Kind.ENUM:{let i=(0,Ne.getNamedType)(this.getInputType()),a;(0,Ne.isEnumType)(i)&&(a=i.getValue(t.value)),this.
_enumValue=a;break}default:}}leave(t){switch(t.kind){case Te.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case Te.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case Te.Kind.DIRECTIVE:this._directive=null;break;case Te.Kind.OPERATION_DEFINITION:case Te.Kind.INLINE_FRAGMENT:case Te.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case Te.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case Te.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case Te.Kind.LIST:case Te.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case Te.Kind.ENUM:
this._enumValue=null;break;default:}}};ni.TypeInfo=Ps;function cg(e,t,n){let r=n.name.value;if(r===ar.SchemaMetaFieldDef.name&&e.getQueryType()===t)return ar.SchemaMetaFieldDef;
if(r===ar.TypeMetaFieldDef.name&&e.getQueryType()===t)return ar.TypeMetaFieldDef;if(r===ar.TypeNameMetaFieldDef.name&&(0,Ne.isCompositeType)(t))return ar.TypeNameMetaFieldDef;
if((0,Ne.isObjectType)(t)||(0,Ne.isInterfaceType)(t))return t.getFields()[r]}function dg(e,t){return{enter(...n){let r=n[0];e.enter(r);let i=(0,op.getEnterLeaveForKind)(
t,r.kind).enter;if(i){let a=i.apply(t,n);return a!==void 0&&(e.leave(r),(0,ug.isNode)(a)&&e.enter(a)),a}},leave(...n){let r=n[0],i=(0,op.getEnterLeaveForKind)(t,
r.kind).leave,a;return i&&(a=i.apply(t,n)),e.leave(r),a}}}});var Cn=y(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});Xe.isConstValueNode=ks;Xe.isDefinitionNode=lg;Xe.isExecutableDefinitionNode=up;Xe.isSchemaCoordinateNode=
mg;Xe.isSelectionNode=pg;Xe.isTypeDefinitionNode=lp;Xe.isTypeExtensionNode=fp;Xe.isTypeNode=fg;Xe.isTypeSystemDefinitionNode=dp;Xe.isTypeSystemExtensionNode=pp;
Xe.isValueNode=cp;var U=B();function lg(e){return up(e)||dp(e)||pp(e)}function up(e){return e.kind===U.Kind.OPERATION_DEFINITION||e.kind===U.Kind.FRAGMENT_DEFINITION}
function pg(e){return e.kind===U.Kind.FIELD||e.kind===U.Kind.FRAGMENT_SPREAD||e.kind===U.Kind.INLINE_FRAGMENT}function cp(e){return e.kind===U.Kind.VARIABLE||e.
kind===U.Kind.INT||e.kind===U.Kind.FLOAT||e.kind===U.Kind.STRING||e.kind===U.Kind.BOOLEAN||e.kind===U.Kind.NULL||e.kind===U.Kind.ENUM||e.kind===U.Kind.LIST||e.kind===
U.Kind.OBJECT}function ks(e){return cp(e)&&(e.kind===U.Kind.LIST?e.values.some(ks):e.kind===U.Kind.OBJECT?e.fields.some(t=>ks(t.value)):e.kind!==U.Kind.VARIABLE)}
function fg(e){return e.kind===U.Kind.NAMED_TYPE||e.kind===U.Kind.LIST_TYPE||e.kind===U.Kind.NON_NULL_TYPE}function dp(e){return e.kind===U.Kind.SCHEMA_DEFINITION||
lp(e)||e.kind===U.Kind.DIRECTIVE_DEFINITION}function lp(e){return e.kind===U.Kind.SCALAR_TYPE_DEFINITION||e.kind===U.Kind.OBJECT_TYPE_DEFINITION||e.kind===U.Kind.
INTERFACE_TYPE_DEFINITION||e.kind===U.Kind.UNION_TYPE_DEFINITION||e.kind===U.Kind.ENUM_TYPE_DEFINITION||e.kind===U.Kind.INPUT_OBJECT_TYPE_DEFINITION}function pp(e){
return e.kind===U.Kind.SCHEMA_EXTENSION||e.kind===U.Kind.DIRECTIVE_EXTENSION||fp(e)}function fp(e){return e.kind===U.Kind.SCALAR_TYPE_EXTENSION||e.kind===U.Kind.
OBJECT_TYPE_EXTENSION||e.kind===U.Kind.INTERFACE_TYPE_EXTENSION||e.kind===U.Kind.UNION_TYPE_EXTENSION||e.kind===U.Kind.ENUM_TYPE_EXTENSION||e.kind===U.Kind.INPUT_OBJECT_TYPE_EXTENSION}
function mg(e){return e.kind===U.Kind.TYPE_COORDINATE||e.kind===U.Kind.MEMBER_COORDINATE||e.kind===U.Kind.ARGUMENT_COORDINATE||e.kind===U.Kind.DIRECTIVE_COORDINATE||
e.kind===U.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var ws=y(Vs=>{"use strict";Object.defineProperty(Vs,"__esModule",{value:!0});Vs.ExecutableDefinitionsRule=hg;var vg=F(),mp=B(),yg=Cn();function hg(e){return{Document(t){
for(let n of t.definitions)if(!(0,yg.isExecutableDefinitionNode)(n)){let r=n.kind===mp.Kind.SCHEMA_DEFINITION||n.kind===mp.Kind.SCHEMA_EXTENSION?"schema":'"'+n.
name.value+'"';e.reportError(new vg.GraphQLError(`The ${r} definition is not executable.`,{nodes:n}))}return!1}}}});var Us=y(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.FieldsOnCorrectTypeRule=Eg;var vp=fn(),Tg=Ur(),Ng=vn(),gg=F(),ri=Y();function Eg(e){
return{Field(t){let n=e.getParentType();if(n&&!e.getFieldDef()){let i=e.getSchema(),a=t.name.value,o=(0,vp.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:bg(i,n,a));o===""&&(o=(0,vp.didYouMean)(e.hideSuggestions?[]:Dg(n,a))),e.reportError(new gg.GraphQLError(`Cannot query field "${a}" on type "${n.name}".`+o,{
nodes:t}))}}}}function bg(e,t,n){if(!(0,ri.isAbstractType)(t))return[];let r=new Set,i=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[n]){
r.add(o),i[o.name]=1;for(let s of o.getInterfaces()){var a;s.getFields()[n]&&(r.add(s),i[s.name]=((a=i[s.name])!==null&&a!==void 0?a:0)+1)}}return[...r].sort((o,s)=>{
let u=i[s.name]-i[o.name];return u!==0?u:(0,ri.isInterfaceType)(o)&&e.isSubType(o,s)?-1:(0,ri.isInterfaceType)(s)&&e.isSubType(s,o)?1:(0,Tg.naturalCompare)(o.name,
s.name)}).map(o=>o.name)}function Dg(e,t){if((0,ri.isObjectType)(e)||(0,ri.isInterfaceType)(e)){let n=Object.keys(e.getFields());return(0,Ng.suggestionList)(t,n)}
return[]}});var xs=y($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});$s.FragmentsOnCompositeTypesRule=_g;var yp=F(),hp=ut(),Tp=Y(),Np=xt();function _g(e){
return{InlineFragment(t){let n=t.typeCondition;if(n){let r=(0,Np.typeFromAST)(e.getSchema(),n);if(r&&!(0,Tp.isCompositeType)(r)){let i=(0,hp.print)(n);e.reportError(
new yp.GraphQLError(`Fragment cannot condition on non composite type "${i}".`,{nodes:n}))}}},FragmentDefinition(t){let n=(0,Np.typeFromAST)(e.getSchema(),t.typeCondition);
if(n&&!(0,Tp.isCompositeType)(n)){let r=(0,hp.print)(t.typeCondition);e.reportError(new yp.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${r}".`,{nodes:t.typeCondition}))}}}}});var qs=y(Oa=>{"use strict";Object.defineProperty(Oa,"__esModule",{value:!0});Oa.KnownArgumentNamesOnDirectivesRule=Dp;Oa.KnownArgumentNamesRule=Ag;var gp=fn(),Ep=vn(),
bp=F(),Og=B(),Ig=Be();function Ag(e){return{...Dp(e),Argument(t){let n=e.getArgument(),r=e.getFieldDef(),i=e.getParentType();if(!n&&r&&i){let a=t.name.value,o=e.
hideSuggestions?[]:(0,Ep.suggestionList)(a,r.args.map(s=>s.name));e.reportError(new bp.GraphQLError(`Unknown argument "${a}" on field "${i.name}.${r.name}".`+(0,gp.
didYouMean)(o),{nodes:t}))}}}}function Dp(e){let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():Ig.specifiedDirectives;for(let o of r)t[o.name]=new Set(
o.args.map(s=>s.name));let i=e.getDocument().definitions;for(let o of i)if(o.kind===Og.Kind.DIRECTIVE_DEFINITION){var a;let s=(a=o.arguments)!==null&&a!==void 0?
a:[];t[o.name.value]=new Set(s.map(u=>u.name.value))}return{Directive(o){let s=o.name.value,u=t[s];if(o.arguments&&u)for(let c of o.arguments){let d=c.name.value;
if(!u.has(d)){let p=e.hideSuggestions?[]:(0,Ep.suggestionList)(d,Array.from(u));e.reportError(new bp.GraphQLError(`Unknown argument "${d}" on directive "@${s}".`+
(e.hideSuggestions?"":(0,gp.didYouMean)(p)),{nodes:c}))}}return!1}}}});var Bs=y(Ks=>{"use strict";Object.defineProperty(Ks,"__esModule",{value:!0});Ks.KnownDirectivesRule=Lg;var Rg=ee(),Gs=qe(),_p=F(),Qs=Ke(),Se=Xn(),de=B(),Sg=Be();
function Lg(e){let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():Sg.specifiedDirectives;for(let a of r)t[a.name]=a.locations;let i=e.getDocument().
definitions;for(let a of i)a.kind===de.Kind.DIRECTIVE_DEFINITION&&(t[a.name.value]=a.locations.map(o=>o.value));return{Directive(a,o,s,u,c){let d=a.name.value,p=t[d];
if(!p){e.reportError(new _p.GraphQLError(`Unknown directive "@${d}".`,{nodes:a}));return}let m=Fg(c);m&&!p.includes(m)&&e.reportError(new _p.GraphQLError(`Direc\
tive "@${d}" may not be used on ${m}.`,{nodes:a}))}}}function Fg(e){let t=e[e.length-1];switch("kind"in t||(0,Gs.invariant)(!1),t.kind){case de.Kind.OPERATION_DEFINITION:
return Mg(t.operation);case de.Kind.FIELD:return Se.DirectiveLocation.FIELD;case de.Kind.FRAGMENT_SPREAD:return Se.DirectiveLocation.FRAGMENT_SPREAD;case de.Kind.
INLINE_FRAGMENT:return Se.DirectiveLocation.INLINE_FRAGMENT;case de.Kind.FRAGMENT_DEFINITION:return Se.DirectiveLocation.FRAGMENT_DEFINITION;case de.Kind.VARIABLE_DEFINITION:
return Se.DirectiveLocation.VARIABLE_DEFINITION;case de.Kind.SCHEMA_DEFINITION:case de.Kind.SCHEMA_EXTENSION:return Se.DirectiveLocation.SCHEMA;case de.Kind.SCALAR_TYPE_DEFINITION:case de.
Kind.SCALAR_TYPE_EXTENSION:return Se.DirectiveLocation.SCALAR;case de.Kind.OBJECT_TYPE_DEFINITION:case de.Kind.OBJECT_TYPE_EXTENSION:return Se.DirectiveLocation.
OBJECT;case de.Kind.FIELD_DEFINITION:return Se.DirectiveLocation.FIELD_DEFINITION;case de.Kind.INTERFACE_TYPE_DEFINITION:case de.Kind.INTERFACE_TYPE_EXTENSION:return Se.
DirectiveLocation.INTERFACE;case de.Kind.UNION_TYPE_DEFINITION:case de.Kind.UNION_TYPE_EXTENSION:return Se.DirectiveLocation.UNION;case de.Kind.ENUM_TYPE_DEFINITION:case de.
Kind.ENUM_TYPE_EXTENSION:return Se.DirectiveLocation.ENUM;case de.Kind.ENUM_VALUE_DEFINITION:return Se.DirectiveLocation.ENUM_VALUE;case de.Kind.INPUT_OBJECT_TYPE_DEFINITION:case de.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Se.DirectiveLocation.INPUT_OBJECT;case de.Kind.INPUT_VALUE_DEFINITION:{let n=e[e.length-3];return"kind"in n||(0,Gs.invariant)(
!1),n.kind===de.Kind.INPUT_OBJECT_TYPE_DEFINITION?Se.DirectiveLocation.INPUT_FIELD_DEFINITION:Se.DirectiveLocation.ARGUMENT_DEFINITION}case de.Kind.DIRECTIVE_DEFINITION:case de.
Kind.DIRECTIVE_EXTENSION:return Se.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Gs.invariant)(!1,"Unexpected kind: "+(0,Rg.inspect)(t.kind))}}function Mg(e){
switch(e){case Qs.OperationTypeNode.QUERY:return Se.DirectiveLocation.QUERY;case Qs.OperationTypeNode.MUTATION:return Se.DirectiveLocation.MUTATION;case Qs.OperationTypeNode.
SUBSCRIPTION:return Se.DirectiveLocation.SUBSCRIPTION}}});var Js=y(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.KnownFragmentNamesRule=Pg;var jg=F();function Pg(e){return{FragmentSpread(t){let n=t.
name.value;e.getFragment(n)||e.reportError(new jg.GraphQLError(`Unknown fragment "${n}".`,{nodes:t.name}))}}}});var Xs=y(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.KnownTypeNamesRule=$g;var kg=fn(),Vg=vn(),wg=F(),Hs=Cn(),Cg=lt(),Ug=$t();function $g(e){
let t=e.getSchema(),n=t?t.getTypeMap():Object.create(null),r=Object.create(null);for(let a of e.getDocument().definitions)(0,Hs.isTypeDefinitionNode)(a)&&(r[a.name.
value]=!0);let i=[...Object.keys(n),...Object.keys(r)];return{NamedType(a,o,s,u,c){let d=a.name.value;if(!n[d]&&!r[d]){var p;let m=(p=c[2])!==null&&p!==void 0?p:
s,h=m!=null&&xg(m);if(h&&Op.includes(d))return;let _=e.hideSuggestions?[]:(0,Vg.suggestionList)(d,h?Op.concat(i):i);e.reportError(new wg.GraphQLError(`Unknown t\
ype "${d}".`+(0,kg.didYouMean)(_),{nodes:a}))}}}}var Op=[...Ug.specifiedScalarTypes,...Cg.introspectionTypes].map(e=>e.name);function xg(e){return"kind"in e&&((0,Hs.
isTypeSystemDefinitionNode)(e)||(0,Hs.isTypeSystemExtensionNode)(e))}});var Zs=y(zs=>{"use strict";Object.defineProperty(zs,"__esModule",{value:!0});zs.LoneAnonymousOperationRule=Qg;var qg=F(),Gg=B();function Qg(e){let t=0;return{Document(n){
t=n.definitions.filter(r=>r.kind===Gg.Kind.OPERATION_DEFINITION).length},OperationDefinition(n){!n.name&&t>1&&e.reportError(new qg.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:n}))}}}});var tu=y(eu=>{"use strict";Object.defineProperty(eu,"__esModule",{value:!0});eu.LoneSchemaDefinitionRule=Kg;var Ip=F();function Kg(e){var t,n,r;let i=e.getSchema(),
a=(t=(n=(r=i?.astNode)!==null&&r!==void 0?r:i?.getQueryType())!==null&&n!==void 0?n:i?.getMutationType())!==null&&t!==void 0?t:i?.getSubscriptionType(),o=0;return{
SchemaDefinition(s){if(a){e.reportError(new Ip.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:s}));return}o>0&&e.reportError(new Ip.
GraphQLError("Must provide only one schema definition.",{nodes:s})),++o}}}});var ru=y(nu=>{"use strict";Object.defineProperty(nu,"__esModule",{value:!0});nu.MaxIntrospectionDepthRule=Jg;var Bg=F(),Ap=B(),Yg=3;function Jg(e){let t=Object.
create(null),n=Object.create(null);function r(i,a,o=0){if(i.kind===Ap.Kind.FRAGMENT_SPREAD){let s=i.name.value,u=n[s];if(u!==void 0&&u<=o)return!0;let c=a[s],d=t[s];
if(c!==void 0&&c>=o||d!==void 0&&d>=o)return!1;let p=e.getFragment(s);return p?(a[s]=o,r(p,a,o)?(n[s]=o,!0):(t[s]=o,!1)):!1}if(i.kind===Ap.Kind.FIELD&&(i.name.value===
"fields"||i.name.value==="interfaces"||i.name.value==="possibleTypes"||i.name.value==="inputFields")&&(o++,o>=Yg))return!0;if("selectionSet"in i&&i.selectionSet){
for(let s of i.selectionSet.selections)if(r(s,a,o))return!0}return!1}return{Field(i){if((i.name.value==="__schema"||i.name.value==="__type")&&r(i,Object.create(
null)))return e.reportError(new Bg.GraphQLError("Maximum introspection depth exceeded",{nodes:[i]})),!1}}}});var au=y(iu=>{"use strict";Object.defineProperty(iu,"__esModule",{value:!0});iu.NoFragmentCyclesRule=Wg;var Hg=F();function Wg(e){let t=Object.create(null),n=[],
r=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(a){return i(a),!1}};function i(a){if(t[a.name.value])return;let o=a.name.value;t[o]=!0;
let s=e.getFragmentSpreads(a.selectionSet);if(s.length!==0){r[o]=n.length;for(let u of s){let c=u.name.value,d=r[c];if(n.push(u),d===void 0){let p=e.getFragment(
c);p&&i(p)}else{let p=n.slice(d),m=p.slice(0,-1).map(h=>'"'+h.name.value+'"').join(", ");e.reportError(new Hg.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(m!==""?` via ${m}.`:"."),{nodes:p}))}n.pop()}r[o]=void 0}}}});var su=y(ou=>{"use strict";Object.defineProperty(ou,"__esModule",{value:!0});ou.NoUndefinedVariablesRule=zg;var Xg=F();function zg(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(n){let r=e.getRecursiveVariableUsages(n);for(let{node:i}of r){let a=i.name.value;t[a]!==!0&&e.reportError(
new Xg.GraphQLError(n.name?`Variable "$${a}" is not defined by operation "${n.name.value}".`:`Variable "$${a}" is not defined.`,{nodes:[i,n]}))}}},VariableDefinition(n){
t[n.variable.name.value]=!0}}}});var cu=y(uu=>{"use strict";Object.defineProperty(uu,"__esModule",{value:!0});uu.NoUnusedFragmentsRule=eE;var Zg=F();function eE(e){let t=[],n=[];return{OperationDefinition(r){
return t.push(r),!1},FragmentDefinition(r){return n.push(r),!1},Document:{leave(){let r=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(i=>i.name.
value));for(let i of n){let a=i.name.value;r.has(a)||e.reportError(new Zg.GraphQLError(`Fragment "${a}" is never used.`,{nodes:i}))}}}}}});var lu=y(du=>{"use strict";Object.defineProperty(du,"__esModule",{value:!0});du.NoUnusedVariablesRule=nE;var tE=F();function nE(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(n){let r=Object.create(null),i=e.getRecursiveVariableUsages(n);for(let{node:a}of i)r[a.name.value]=!0;for(let a of t){let o=a.variable.name.
value;r[o]!==!0&&e.reportError(new tE.GraphQLError(n.name?`Variable "$${o}" is never used in operation "${n.name.value}".`:`Variable "$${o}" is never used.`,{nodes:a}))}}},
VariableDefinition(n){t.push(n)}}}});var Aa=y(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.validationAbortedError=void 0;var rE=F(),iE=new rE.GraphQLError("Validation abor\
ted.");Ia.validationAbortedError=iE});var Tu=y(hu=>{"use strict";Object.defineProperty(hu,"__esModule",{value:!0});hu.OverlappingFieldsCanBeMergedRule=cE;var Rp=ee(),aE=F(),oE=Ke(),qt=B(),ze=Y(),Mp=xt(),
sE=Aa(),pu=1e3,Sp=20,uE=5e5;function cE(e){let t={comparedFragmentPairs:new vu,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:uE};
return{SelectionSet(n,r,i){var a;if(i&&"kind"in i&&i.kind===qt.Kind.INLINE_FRAGMENT||n.selections.length<=1&&((a=n.selections[0])===null||a===void 0?void 0:a.kind)!==
qt.Kind.INLINE_FRAGMENT)return;let o=dE(e,t,e.getParentType(),n);for(let{responseName:s,reason:u,fields1:c,fields2:d}of o)e.reportError(new aE.GraphQLError(`Fie\
lds "${ii(s)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(d)}))}}}function dE(e,t,n,r){let i=[],
a=La(e,t,n,r);if(pE(e,i,t,a.groupedFieldSet),a.fragmentNames.length!==0&&(a.groupedFieldSet.size!==0||a.fragmentNames.length>1))for(let o=0;o<a.fragmentNames.length;o++){
Ra(e,i,t,!1,a,a.fragmentNames[o]);for(let s=o+1;s<a.fragmentNames.length;s++)Sa(e,i,t,!1,a.fragmentNames[o],a.fragmentNames[s])}return i}function Ra(e,t,n,r,i,a){
var o;if(sr(n,1),i.groupedFieldSet.size===0)return;let s=(o=i.comparedFragments)!==null&&o!==void 0?o:i.comparedFragments=new Map,u=s.get(a);if(u===!1||r&&u===!0)
return;s.set(a,r);let c=e.getFragment(a);if(!c)return;let d=mu(e,n,c);if(i!==d){yu(e,t,n,r,i,d);for(let p of d.fragmentNames)Ra(e,t,n,r,i,p)}}function Sa(e,t,n,r,i,a){
sr(n,2);let{comparedFragmentPairs:o}=n;if(i===a||o.has(i,a,r))return;o.add(i,a,r);let s=e.getFragment(i),u=e.getFragment(a);if(!s||!u)return;let c=mu(e,n,s),d=mu(
e,n,u);yu(e,t,n,r,c,d);for(let p of d.fragmentNames)Sa(e,t,n,r,i,p);for(let p of c.fragmentNames)Sa(e,t,n,r,p,a)}function lE(e,t,n,r,i,a,o){let s=[],u=La(e,t,r,
i),c=La(e,t,a,o);yu(e,s,t,n,u,c);for(let d of c.fragmentNames)Ra(e,s,t,n,u,d);for(let d of u.fragmentNames)Ra(e,s,t,n,c,d);for(let d of u.fragmentNames)for(let p of c.
fragmentNames)Sa(e,s,t,n,d,p);return s}function pE(e,t,n,r){for(let[i,a]of r)if(a.length>1)for(let o=0;o<a.length;o++)for(let s=o+1;s<a.length;s++){let u=jp(e,n,
!1,i,a[o],a[s]);u&&t.push(u)}}function yu(e,t,n,r,i,a){if(!(i.groupedFieldSet.size===0||a.groupedFieldSet.size===0))for(let{responseName:o,fields1:s,fields2:u}of fE(
n,i,a))for(let c of s)for(let d of u){let p=jp(e,n,r,o,c,d);p&&t.push(p)}}function fE(e,t,n){var r;let i=(r=t.overlappingFields)!==null&&r!==void 0?r:t.overlappingFields=
new Map,a=i.get(n);if(a!==void 0)return a;let o=[];for(let[s,u]of t.groupedFieldSet){sr(e,1);let c=n.groupedFieldSet.get(s);c!==void 0&&o.push({responseName:s,fields1:u,
fields2:c})}return i.set(n,o),o}function jp(e,t,n,r,i,a){let{parentType:o,node:s,definition:u}=i,{parentType:c,node:d,definition:p}=a,m=n||o!==c&&(0,ze.isObjectType)(
o)&&(0,ze.isObjectType)(c);if(sr(t,2),i.isSimpleLeaf&&a.isSimpleLeaf&&u?.type===p?.type&&s.name.value===d.name.value)return;if(!m){let V=or(i),le=or(a),se=V.comparisons.
get(le);if(se===void 0){let Pe=s.name.value,Le=d.name.value;se=Pe!==Le?`"${ii(Pe)}" and "${ii(Le)}" are different fields`:vE(t,V.arguments,le.arguments)?null:"t\
hey have differing arguments",V.comparisons.set(le,se)}if(se!==null)return{responseName:r,reason:se,fields1:[s],fields2:[d]}}let h=u?.type,_=p?.type;if(h&&_&&fu(
t,h,_)){var S,q;let V=or(i),le=or(a),se=(S=V.typeString)!==null&&S!==void 0?S:V.typeString=(0,Rp.inspect)(h),Pe=(q=le.typeString)!==null&&q!==void 0?q:le.typeString=
(0,Rp.inspect)(_);return{responseName:r,reason:`they return conflicting types "${se}" and "${Pe}"`,fields1:[s],fields2:[d]}}let Q=s.selectionSet,oe=d.selectionSet;
if(Q&&oe){let V=lE(e,t,m,or(i).namedType,Q,or(a).namedType,oe);return yE(V,r,s,d)}}function or(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,ze.
getNamedType)((t=e.definition)===null||t===void 0?void 0:t.type),arguments:mE(e.node.arguments)}}return e.info}function mE(e){if(e===void 0||e.length===0)return;
let t=new Map;for(let{name:n,value:r}of e)t.set(n.value,r);return{nodes:e,values:t}}function vE(e,t,n){if(t===void 0)return n===void 0;if(t.nodes.length!==n?.nodes.
length)return!1;let r=n.values;return t.nodes.every(i=>{sr(e,1);let a=r.get(i.name.value);return a===void 0?!1:Lp(e,i.value)===Lp(e,a)})}function Lp(e,t){let n=e.
stringifiedValues.get(t);if(n!==void 0)return n;let r=JSON.stringify(t,(i,a)=>{if(!(0,oE.isNode)(a))return a;switch(a.kind){case qt.Kind.VARIABLE:return[a.kind,
a.name.value];case qt.Kind.OBJECT:return[a.kind,a.fields.slice().sort((o,s)=>o.name.value<s.name.value?-1:o.name.value>s.name.value?1:0)];case qt.Kind.OBJECT_FIELD:
return[a.name.value,a.value];case qt.Kind.LIST:return[a.kind,a.values];case qt.Kind.STRING:return[a.kind,a.value,a.block===!0];default:return[a.kind,"value"in a?
a.value:null]}});return e.stringifiedValues.set(t,r),r}function fu(e,t,n){return t===n?!1:(sr(e,1),(0,ze.isListType)(t)?(0,ze.isListType)(n)?fu(e,t.ofType,n.ofType):
!0:(0,ze.isListType)(n)?!0:(0,ze.isNonNullType)(t)?(0,ze.isNonNullType)(n)?fu(e,t.ofType,n.ofType):!0:(0,ze.isNonNullType)(n)?!0:(0,ze.isLeafType)(t)||(0,ze.isLeafType)(
n)?t!==n:!1)}function La(e,t,n,r){let{cachedCollectFieldsResults:i}=t,a=i.get(n);a===void 0&&(a=new Map,i.set(n,a));let o=a.get(r);if(o)return o;let s=new Map,u=new Set;
Pp(e,n,r,s,u);let c={groupedFieldSet:s,fragmentNames:[...u]};return a.set(r,c),c}function mu(e,t,n){let r=(0,Mp.typeFromAST)(e.getSchema(),n.typeCondition);return La(
e,t,r,n.selectionSet)}function Pp(e,t,n,r,i){for(let s of n.selections)switch(s.kind){case qt.Kind.FIELD:{var a,o;let u=s.name.value,c;((0,ze.isObjectType)(t)||
(0,ze.isInterfaceType)(t))&&(c=t.getFields()[u]);let d=s.alias?s.alias.value:u,p=r.get(d);p===void 0&&(p=[],r.set(d,p)),p.push({parentType:t,node:s,definition:c,
isSimpleLeaf:((a=(o=s.arguments)===null||o===void 0?void 0:o.length)!==null&&a!==void 0?a:0)===0&&!s.selectionSet});break}case qt.Kind.FRAGMENT_SPREAD:i.add(s.name.
value);break;case qt.Kind.INLINE_FRAGMENT:{let u=s.typeCondition,c=u?(0,Mp.typeFromAST)(e.getSchema(),u):t;Pp(e,c,s.selectionSet,r,i);break}}}function yE(e,t,n,r){
if(e.length>0){let i="";for(let{responseName:a,reason:o}of e)if(i+=(i===""?"":" and ")+`subfields "${ii(a)}" conflict because ${o}`,i.length>pu)break;return{responseName:t,
reason:ii(i),fields1:Fp(n,e,"fields1"),fields2:Fp(r,e,"fields2")}}}function Fp(e,t,n){let r=[e];for(let i of t){let a=Sp-r.length,o=i[n].slice(-a);if(r.push(...o),
r.length===Sp)break}return r}function ii(e){return e.length>pu?e.slice(0,pu)+"...":e}function sr(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw sE.validationAbortedError}var vu=class{constructor(){this._data=new Map}has(t,n,r){return this._has(t,n,r)||this._has(n,t,r)}_has(t,n,r){var i;let a=(i=
this._data.get(t))===null||i===void 0?void 0:i.get(n);return a===void 0?!1:r?!0:r===a}add(t,n,r){let i=this._data.get(t);i===void 0?this._data.set(t,new Map([[n,
r]])):i.set(n,r)}}});var Eu=y(gu=>{"use strict";Object.defineProperty(gu,"__esModule",{value:!0});gu.PossibleFragmentSpreadsRule=TE;var Fa=ee(),kp=F(),Nu=Y(),Vp=Kr(),hE=xt();function TE(e){
return{InlineFragment(t){let n=e.getType(),r=e.getParentType();if((0,Nu.isCompositeType)(n)&&(0,Nu.isCompositeType)(r)&&!(0,Vp.doTypesOverlap)(e.getSchema(),n,r)){
let i=(0,Fa.inspect)(r),a=(0,Fa.inspect)(n);e.reportError(new kp.GraphQLError(`Fragment cannot be spread here as objects of type "${i}" can never be of type "${a}\
".`,{nodes:t}))}},FragmentSpread(t){let n=t.name.value,r=NE(e,n),i=e.getParentType();if(r&&i&&!(0,Vp.doTypesOverlap)(e.getSchema(),r,i)){let a=(0,Fa.inspect)(i),
o=(0,Fa.inspect)(r);e.reportError(new kp.GraphQLError(`Fragment "${n}" cannot be spread here as objects of type "${a}" can never be of type "${o}".`,{nodes:t}))}}}}
function NE(e,t){let n=e.getFragment(t);if(n){let r=(0,hE.typeFromAST)(e.getSchema(),n.typeCondition);if((0,Nu.isCompositeType)(r))return r}}});var Du=y(bu=>{"use strict";Object.defineProperty(bu,"__esModule",{value:!0});bu.PossibleTypeExtensionsRule=DE;var gE=fn(),Cp=ee(),Up=qe(),EE=vn(),wp=F(),me=B(),
bE=Cn(),ur=Y();function DE(e){let t=e.getSchema(),n=Object.create(null);for(let i of e.getDocument().definitions)(0,bE.isTypeDefinitionNode)(i)&&(n[i.name.value]=
i);return{ScalarTypeExtension:r,ObjectTypeExtension:r,InterfaceTypeExtension:r,UnionTypeExtension:r,EnumTypeExtension:r,InputObjectTypeExtension:r};function r(i){
let a=i.name.value,o=n[a],s=t?.getType(a),u;if(o?u=_E[o.kind]:s&&(u=OE(s)),u){if(u!==i.kind){let c=IE(i.kind);e.reportError(new wp.GraphQLError(`Cannot extend n\
on-${c} type "${a}".`,{nodes:o?[o,i]:i}))}}else{let c=Object.keys({...n,...t?.getTypeMap()}),d=(0,EE.suggestionList)(a,c);e.reportError(new wp.GraphQLError(`Can\
not extend type "${a}" because it is not defined.`+(0,gE.didYouMean)(d),{nodes:i.name}))}}}var _E={[me.Kind.SCALAR_TYPE_DEFINITION]:me.Kind.SCALAR_TYPE_EXTENSION,
[me.Kind.OBJECT_TYPE_DEFINITION]:me.Kind.OBJECT_TYPE_EXTENSION,[me.Kind.INTERFACE_TYPE_DEFINITION]:me.Kind.INTERFACE_TYPE_EXTENSION,[me.Kind.UNION_TYPE_DEFINITION]:me.
Kind.UNION_TYPE_EXTENSION,[me.Kind.ENUM_TYPE_DEFINITION]:me.Kind.ENUM_TYPE_EXTENSION,[me.Kind.INPUT_OBJECT_TYPE_DEFINITION]:me.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function OE(e){if((0,ur.isScalarType)(e))return me.Kind.SCALAR_TYPE_EXTENSION;if((0,ur.isObjectType)(e))return me.Kind.OBJECT_TYPE_EXTENSION;if((0,ur.isInterfaceType)(
e))return me.Kind.INTERFACE_TYPE_EXTENSION;if((0,ur.isUnionType)(e))return me.Kind.UNION_TYPE_EXTENSION;if((0,ur.isEnumType)(e))return me.Kind.ENUM_TYPE_EXTENSION;
if((0,ur.isInputObjectType)(e))return me.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Up.invariant)(!1,"Unexpected type: "+(0,Cp.inspect)(e))}function IE(e){switch(e){case me.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case me.Kind.OBJECT_TYPE_EXTENSION:return"object";case me.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case me.Kind.
UNION_TYPE_EXTENSION:return"union";case me.Kind.ENUM_TYPE_EXTENSION:return"enum";case me.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Up.invariant)(
!1,"Unexpected kind: "+(0,Cp.inspect)(e))}}});var Ou=y(Ma=>{"use strict";Object.defineProperty(Ma,"__esModule",{value:!0});Ma.ProvidedRequiredArgumentsOnDirectivesRule=Qp;Ma.ProvidedRequiredArgumentsRule=SE;
var xp=ee(),$p=mn(),qp=F(),Gp=B(),AE=ut(),_u=Y(),RE=Be();function SE(e){return{...Qp(e),Field:{leave(t){var n;let r=e.getFieldDef();if(!r)return!1;let i=new Set(
(n=t.arguments)===null||n===void 0?void 0:n.map(a=>a.name.value));for(let a of r.args)if(!i.has(a.name)&&(0,_u.isRequiredArgument)(a)){let o=(0,xp.inspect)(a.type);
e.reportError(new qp.GraphQLError(`Field "${r.name}" argument "${a.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function Qp(e){var t;
let n=Object.create(null),r=e.getSchema(),i=(t=r?.getDirectives())!==null&&t!==void 0?t:RE.specifiedDirectives;for(let s of i)n[s.name]=(0,$p.keyMap)(s.args.filter(
_u.isRequiredArgument),u=>u.name);let a=e.getDocument().definitions;for(let s of a)if(s.kind===Gp.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=s.arguments)!==null&&
o!==void 0?o:[];n[s.name.value]=(0,$p.keyMap)(u.filter(LE),c=>c.name.value)}return{Directive:{leave(s){let u=s.name.value,c=n[u];if(c){var d;let p=(d=s.arguments)!==
null&&d!==void 0?d:[],m=new Set(p.map(h=>h.name.value));for(let[h,_]of Object.entries(c))if(!m.has(h)){let S=(0,_u.isType)(_.type)?(0,xp.inspect)(_.type):(0,AE.
print)(_.type);e.reportError(new qp.GraphQLError(`Directive "@${u}" argument "${h}" of type "${S}" is required, but it was not provided.`,{nodes:s}))}}}}}}function LE(e){
return e.type.kind===Gp.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Su=y(Ru=>{"use strict";Object.defineProperty(Ru,"__esModule",{value:!0});Ru.ScalarLeafsRule=FE;var Iu=ee(),Au=F(),Kp=Y();function FE(e){return{Field(t){let n=e.
getType(),r=t.selectionSet;if(n)if((0,Kp.isLeafType)((0,Kp.getNamedType)(n))){if(r){let i=t.name.value,a=(0,Iu.inspect)(n);e.reportError(new Au.GraphQLError(`Fi\
eld "${i}" must not have a selection since type "${a}" has no subfields.`,{nodes:r}))}}else if(r){if(r.selections.length===0){let i=t.name.value,a=(0,Iu.inspect)(
n);e.reportError(new Au.GraphQLError(`Field "${i}" of type "${a}" must have at least one field selected.`,{nodes:t}))}}else{let i=t.name.value,a=(0,Iu.inspect)(
n);e.reportError(new Au.GraphQLError(`Field "${i}" of type "${a}" must have a selection of subfields. Did you mean "${i} { ... }"?`,{nodes:t}))}}}}});var Fu=y(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.printPathArray=ME;function ME(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var ai=y(ja=>{"use strict";Object.defineProperty(ja,"__esModule",{value:!0});ja.addPath=jE;ja.pathToArray=PE;function jE(e,t,n){return{prev:e,key:t,typename:n}}
function PE(e){let t=[],n=e;for(;n;)t.push(n.key),n=n.prev;return t.reverse()}});var ju=y(Mu=>{"use strict";Object.defineProperty(Mu,"__esModule",{value:!0});Mu.coerceInputValue=xE;var kE=fn(),Pa=ee(),VE=qe(),wE=Na(),CE=wt(),It=ai(),UE=Fu(),
$E=vn(),zt=F(),cr=Y();function xE(e,t,n=qE,r){return oi(e,t,n,void 0,r)}function qE(e,t,n){let r="Invalid value "+(0,Pa.inspect)(t);throw e.length>0&&(r+=` at "\
value${(0,UE.printPathArray)(e)}"`),n.message=r+": "+n.message,n}function oi(e,t,n,r,i){if((0,cr.isNonNullType)(t)){if(e!=null)return oi(e,t.ofType,n,r,i);n((0,It.
pathToArray)(r),e,new zt.GraphQLError(`Expected non-nullable type "${(0,Pa.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,cr.isListType)(t)){
let a=t.ofType;return(0,wE.isIterableObject)(e)?Array.from(e,(o,s)=>{let u=(0,It.addPath)(r,s,void 0);return oi(o,a,n,u,i)}):[oi(e,a,n,r,i)]}if((0,cr.isInputObjectType)(
t)){if(!(0,CE.isObjectLike)(e)||Array.isArray(e)){n((0,It.pathToArray)(r),e,new zt.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let a=Object.
create(null),o=t.getFields();for(let s of Object.values(o)){let u=e[s.name];if(u===void 0){if(s.defaultValue!==void 0)a[s.name]=s.defaultValue;else if((0,cr.isNonNullType)(
s.type)){let c=(0,Pa.inspect)(s.type);n((0,It.pathToArray)(r),e,new zt.GraphQLError(`Field "${s.name}" of required type "${c}" was not provided.`))}continue}a[s.
name]=oi(u,s.type,n,(0,It.addPath)(r,s.name,t.name),i)}for(let s of Object.keys(e))if(!o[s]){let u=i?[]:(0,$E.suggestionList)(s,Object.keys(t.getFields()));n((0,It.
pathToArray)(r),e,new zt.GraphQLError(`Field "${s}" is not defined by type "${t.name}".`+(0,kE.didYouMean)(u)))}if(t.isOneOf){let s=Object.keys(a);s.length!==1&&
n((0,It.pathToArray)(r),e,new zt.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=s[0],c=a[u];c===null&&n((0,It.pathToArray)(
r).concat(u),c,new zt.GraphQLError(`Field "${u}" must be non-null.`))}return{...a}}if((0,cr.isLeafType)(t)){let a;try{a=(0,cr.isEnumType)(t)?t.parseValue(e,i):t.
parseValue(e)}catch(o){o instanceof zt.GraphQLError?n((0,It.pathToArray)(r),e,o):n((0,It.pathToArray)(r),e,new zt.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return a===void 0&&n((0,It.pathToArray)(r),e,new zt.GraphQLError(`Expected type "${t.name}".`)),a}(0,VE.invariant)(!1,"Unexpected inp\
ut type: "+(0,Pa.inspect)(t))}});var ui=y(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.valueFromAST=si;var GE=ee(),QE=qe(),KE=mn(),dr=B(),Un=Y();function si(e,t,n){if(e){
if(e.kind===dr.Kind.VARIABLE){let r=e.name.value;if(n==null||!Yp(n,r)||n[r]===void 0)return;let i=n[r];return i===null&&(0,Un.isNonNullType)(t)?void 0:i}if((0,Un.
isNonNullType)(t))return e.kind===dr.Kind.NULL?void 0:si(e,t.ofType,n);if(e.kind===dr.Kind.NULL)return null;if((0,Un.isListType)(t)){let r=t.ofType;if(e.kind===
dr.Kind.LIST){let a=[];for(let o of e.values)if(Bp(o,n)){if((0,Un.isNonNullType)(r))return;a.push(null)}else{let s=si(o,r,n);if(s===void 0)return;a.push(s)}return a}
let i=si(e,r,n);return i===void 0?void 0:[i]}if((0,Un.isInputObjectType)(t)){if(e.kind!==dr.Kind.OBJECT)return;let r=Object.create(null),i=(0,KE.keyMap)(e.fields,
a=>a.name.value);for(let a of Object.values(t.getFields())){let o=i[a.name];if(!o||Bp(o.value,n)){if(a.defaultValue!==void 0)r[a.name]=a.defaultValue;else if((0,Un.
isNonNullType)(a.type))return;continue}let s=si(o.value,a.type,n);if(s===void 0)return;r[a.name]=s}if(t.isOneOf){let a=Object.keys(r);if(a.length!==1||r[a[0]]===
null)return}return r}if((0,Un.isLeafType)(t)){let r;try{r=t.parseLiteral(e,n)}catch{return}return r===void 0?void 0:r}(0,QE.invariant)(!1,"Unexpected input type\
: "+(0,GE.inspect)(t))}}function Bp(e,t){return e.kind===dr.Kind.VARIABLE&&(t==null||!Yp(t,e.name.value)||t[e.name.value]===void 0)}function Yp(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var fr=y(ci=>{"use strict";Object.defineProperty(ci,"__esModule",{value:!0});ci.getArgumentValues=Xp;ci.getDirectiveValues=zE;ci.getVariableValues=WE;var lr=ee(),
BE=mn(),YE=Fu(),Zt=F(),Jp=B(),Hp=ut(),pr=Y(),JE=ju(),HE=xt(),Wp=ui();function WE(e,t,n,r){let i=[],a=r?.maxErrors;try{let o=XE(e,t,n,s=>{if(a!=null&&i.length>=a)
throw new Zt.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");i.push(s)},r?.hideSuggestions);if(i.length===0)return{
coerced:o}}catch(o){i.push(o)}return{errors:i}}function XE(e,t,n,r,i){let a=Object.create(null);for(let o of t){let s=o.variable.name.value,u=(0,HE.typeFromAST)(
e,o.type);if(!(0,pr.isInputType)(u)){let d=(0,Hp.printForError)(o.type);r(new Zt.GraphQLError(`Variable "$${s}" expected value of type "${d}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!zp(n,s)){if(o.defaultValue)a[s]=(0,Wp.valueFromAST)(o.defaultValue,u);else if((0,pr.isNonNullType)(u)){let d=(0,lr.
inspect)(u);r(new Zt.GraphQLError(`Variable "$${s}" of required type "${d}" was not provided.`,{nodes:o}))}continue}let c=n[s];if(c===null&&(0,pr.isNonNullType)(
u)){let d=(0,lr.inspect)(u);r(new Zt.GraphQLError(`Variable "$${s}" of non-null type "${d}" must not be null.`,{nodes:o}));continue}a[s]=(0,JE.coerceInputValue)(
c,u,(d,p,m)=>{let h=`Variable "$${s}" got invalid value `+(0,lr.inspect)(p);d.length>0&&(h+=` at "${s}${(0,YE.printPathArray)(d)}"`),r(new Zt.GraphQLError(h+"; "+
m.message,{nodes:o,originalError:m}))},i)}return{...a}}function Xp(e,t,n){var r;let i=Object.create(null),a=(r=t.arguments)!==null&&r!==void 0?r:[],o=(0,BE.keyMap)(
a,s=>s.name.value);for(let s of e.args){let u=s.name,c=s.type,d=o[u];if(!d){if(s.defaultValue!==void 0)i[u]=s.defaultValue;else if((0,pr.isNonNullType)(c))throw new Zt.
GraphQLError(`Argument "${u}" of required type "${(0,lr.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=d.value,m=p.kind===Jp.Kind.NULL;if(p.kind===Jp.
Kind.VARIABLE){let _=p.name.value;if(n==null||!zp(n,_)){if(s.defaultValue!==void 0)i[u]=s.defaultValue;else if((0,pr.isNonNullType)(c))throw new Zt.GraphQLError(
`Argument "${u}" of required type "${(0,lr.inspect)(c)}" was provided the variable "$${_}" which was not provided a runtime value.`,{nodes:p});continue}m=n[_]==
null}if(m&&(0,pr.isNonNullType)(c))throw new Zt.GraphQLError(`Argument "${u}" of non-null type "${(0,lr.inspect)(c)}" must not be null.`,{nodes:p});let h=(0,Wp.
valueFromAST)(p,c,n);if(h===void 0)throw new Zt.GraphQLError(`Argument "${u}" has invalid value ${(0,Hp.printForError)(p)}.`,{nodes:p});i[u]=h}return{...i}}function zE(e,t,n){
var r;let i=(r=t.directives)===null||r===void 0?void 0:r.find(a=>a.name.value===e.name);if(i)return Xp(e,i,n)}function zp(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var wa=y(Va=>{"use strict";Object.defineProperty(Va,"__esModule",{value:!0});Va.collectFields=tb;Va.collectSubfields=nb;var ku=B(),ZE=Y(),Zp=Be(),eb=xt(),ef=fr();
function tb(e,t,n,r,i,a){let o=new Map;return ka(e,t,n,r,i,o,new Set,a),o}function nb(e,t,n,r,i){let a=new Map,o=new Set;for(let s of i)s.selectionSet&&ka(e,t,n,
r,s.selectionSet,a,o);return a}function ka(e,t,n,r,i,a,o,s){s?.(i);for(let u of i.selections)switch(u.kind){case ku.Kind.FIELD:{if(!Vu(n,u))continue;let c=rb(u),
d=a.get(c);d!==void 0?d.push(u):a.set(c,[u]);break}case ku.Kind.INLINE_FRAGMENT:{if(!Vu(n,u)||!tf(e,u,r))continue;ka(e,t,n,r,u.selectionSet,a,o,s);break}case ku.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!Vu(n,u))continue;o.add(c);let d=t[c];if(!d||!tf(e,d,r))continue;ka(e,t,n,r,d.selectionSet,a,o,s);break}}}
function Vu(e,t){let n=(0,ef.getDirectiveValues)(Zp.GraphQLSkipDirective,t,e);if(n?.if===!0)return!1;let r=(0,ef.getDirectiveValues)(Zp.GraphQLIncludeDirective,
t,e);return r?.if!==!1}function tf(e,t,n){let r=t.typeCondition;if(!r)return!0;let i=(0,eb.typeFromAST)(e,r);return i===n?!0:(0,ZE.isAbstractType)(i)?e.isSubType(
i,n):!1}function rb(e){return e.alias?e.alias.value:e.name.value}});var Cu=y(wu=>{"use strict";Object.defineProperty(wu,"__esModule",{value:!0});wu.SingleFieldSubscriptionsRule=ob;var nf=F(),ib=B(),ab=wa();function ob(e){let t;function n(r){
e.spendFragmentWork(r.selections.length);for(let o of r.selections){let s=o.directives;if(s!==void 0){e.spendFragmentWork(s.length);for(let u of s)if(u.name.value===
"skip"||u.name.value==="include"){var i,a;e.spendFragmentWork((i=(a=u.arguments)===null||a===void 0?void 0:a.length)!==null&&i!==void 0?i:0)}}}}return{OperationDefinition(r){
if(r.operation==="subscription"){let i=e.getSchema(),a=i.getSubscriptionType();if(a){let o=r.name?r.name.value:null,s=Object.create(null);if(t===void 0){t=Object.
create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let d of c)d.kind===ib.Kind.FRAGMENT_DEFINITION&&(t[d.name.value]=d)}let u=(0,ab.
collectFields)(i,t,s,a,r.selectionSet,n);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new nf.GraphQLError(o!=null?`Subscription "${o}" must \
select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())c[0].name.value.startsWith(
"__")&&e.reportError(new nf.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous Subscription must not select\
 an introspection top level field.",{nodes:c}))}}}}}});var Ca=y(Uu=>{"use strict";Object.defineProperty(Uu,"__esModule",{value:!0});Uu.groupBy=sb;function sb(e,t){let n=new Map;for(let r of e){let i=t(r),a=n.get(i);
a===void 0?n.set(i,[r]):a.push(r)}return n}});var xu=y($u=>{"use strict";Object.defineProperty($u,"__esModule",{value:!0});$u.UniqueArgumentDefinitionNamesRule=db;var ub=Ca(),cb=F();function db(e){return{DirectiveDefinition(r){
var i;let a=(i=r.arguments)!==null&&i!==void 0?i:[];return n(`@${r.name.value}`,a)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(r){var i;let a=r.name.value,o=(i=r.fields)!==null&&i!==void 0?i:[];for(let u of o){var s;let c=u.name.value,d=(s=u.arguments)!==null&&s!==void 0?s:[];
n(`${a}.${c}`,d)}return!1}function n(r,i){let a=(0,ub.groupBy)(i,o=>o.name.value);for(let[o,s]of a)s.length>1&&e.reportError(new cb.GraphQLError(`Argument "${r}\
(${o}:)" can only be defined once.`,{nodes:s.map(u=>u.name)}));return!1}}});var Gu=y(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.UniqueArgumentNamesRule=fb;var lb=Ca(),pb=F();function fb(e){return{Field:t,Directive:t};
function t(n){var r;let i=(r=n.arguments)!==null&&r!==void 0?r:[],a=(0,lb.groupBy)(i,o=>o.name.value);for(let[o,s]of a)s.length>1&&e.reportError(new pb.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:s.map(u=>u.name)}))}}});var Ku=y(Qu=>{"use strict";Object.defineProperty(Qu,"__esModule",{value:!0});Qu.UniqueDirectiveNamesRule=mb;var rf=F();function mb(e){let t=Object.create(null),
n=e.getSchema();return{DirectiveDefinition(r){let i=r.name.value;if(n!=null&&n.getDirective(i)){e.reportError(new rf.GraphQLError(`Directive "@${i}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:r.name}));return}return t[i]?e.reportError(new rf.GraphQLError(`There can be only one directive named "@${i}"\
.`,{nodes:[t[i],r.name]})):t[i]=r.name,!1}}}});var Yu=y(Bu=>{"use strict";Object.defineProperty(Bu,"__esModule",{value:!0});Bu.UniqueDirectivesPerLocationRule=hb;var vb=F(),di=B(),af=Cn(),yb=Be();function hb(e){
let t=Object.create(null),n=e.getSchema(),r=n?n.getDirectives():yb.specifiedDirectives;for(let u of r)t[u.name]=!u.isRepeatable;let i=e.getDocument().definitions;
for(let u of i)u.kind===di.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let a=Object.create(null),o=Object.create(null),s=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===di.Kind.SCHEMA_DEFINITION||u.kind===di.Kind.SCHEMA_EXTENSION)c=a;else if((0,af.isTypeDefinitionNode)(
u)||(0,af.isTypeExtensionNode)(u)){let d=u.name.value;c=o[d],c===void 0&&(o[d]=c=Object.create(null))}else if(u.kind===di.Kind.DIRECTIVE_DEFINITION||u.kind===di.
Kind.DIRECTIVE_EXTENSION){let d=u.name.value;c=s[d],c===void 0&&(s[d]=c=Object.create(null))}else c=Object.create(null);for(let d of u.directives){let p=d.name.
value;t[p]&&(c[p]?e.reportError(new vb.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],d]})):c[p]=d)}}}}});var Hu=y(Ju=>{"use strict";Object.defineProperty(Ju,"__esModule",{value:!0});Ju.UniqueEnumValueNamesRule=Nb;var of=F(),Tb=Y();function Nb(e){let t=e.getSchema(),
n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{EnumTypeDefinition:i,EnumTypeExtension:i};function i(a){var o;let s=a.name.value;r[s]||(r[s]=
Object.create(null));let u=(o=a.values)!==null&&o!==void 0?o:[],c=r[s];for(let d of u){let p=d.name.value,m=n[s];(0,Tb.isEnumType)(m)&&m.getValue(p)?e.reportError(
new of.GraphQLError(`Enum value "${s}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:d.name})):c[p]?e.reportError(
new of.GraphQLError(`Enum value "${s}.${p}" can only be defined once.`,{nodes:[c[p],d.name]})):c[p]=d.name}return!1}}});var zu=y(Xu=>{"use strict";Object.defineProperty(Xu,"__esModule",{value:!0});Xu.UniqueFieldDefinitionNamesRule=gb;var sf=F(),Wu=Y();function gb(e){let t=e.getSchema(),
n=t?t.getTypeMap():Object.create(null),r=Object.create(null);return{InputObjectTypeDefinition:i,InputObjectTypeExtension:i,InterfaceTypeDefinition:i,InterfaceTypeExtension:i,
ObjectTypeDefinition:i,ObjectTypeExtension:i};function i(a){var o;let s=a.name.value;r[s]||(r[s]=Object.create(null));let u=(o=a.fields)!==null&&o!==void 0?o:[],
c=r[s];for(let d of u){let p=d.name.value;Eb(n[s],p)?e.reportError(new sf.GraphQLError(`Field "${s}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:d.name})):c[p]?e.reportError(new sf.GraphQLError(`Field "${s}.${p}" can only be defined once.`,{nodes:[c[p],d.name]})):c[p]=d.
name}return!1}}function Eb(e,t){return(0,Wu.isObjectType)(e)||(0,Wu.isInterfaceType)(e)||(0,Wu.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var ec=y(Zu=>{"use strict";Object.defineProperty(Zu,"__esModule",{value:!0});Zu.UniqueFragmentNamesRule=Db;var bb=F();function Db(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(n){let r=n.name.value;return t[r]?e.reportError(new bb.GraphQLError(`There can be only one fragment named "${r}".`,
{nodes:[t[r],n.name]})):t[r]=n.name,!1}}}});var nc=y(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.UniqueInputFieldNamesRule=Ib;var _b=qe(),Ob=F();function Ib(e){let t=[],n=Object.
create(null);return{ObjectValue:{enter(){t.push(n),n=Object.create(null)},leave(){let r=t.pop();r||(0,_b.invariant)(!1),n=r}},ObjectField(r){let i=r.name.value;
n[i]?e.reportError(new Ob.GraphQLError(`There can be only one input field named "${i}".`,{nodes:[n[i],r.name]})):n[i]=r.name}}}});var ic=y(rc=>{"use strict";Object.defineProperty(rc,"__esModule",{value:!0});rc.UniqueOperationNamesRule=Rb;var Ab=F();function Rb(e){let t=Object.create(null);
return{OperationDefinition(n){let r=n.name;return r&&(t[r.value]?e.reportError(new Ab.GraphQLError(`There can be only one operation named "${r.value}".`,{nodes:[
t[r.value],r]})):t[r.value]=r),!1},FragmentDefinition:()=>!1}}});var oc=y(ac=>{"use strict";Object.defineProperty(ac,"__esModule",{value:!0});ac.UniqueOperationTypesRule=Sb;var uf=F();function Sb(e){let t=e.getSchema(),n=Object.
create(null),r=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:i,SchemaExtension:i};function i(a){
var o;let s=(o=a.operationTypes)!==null&&o!==void 0?o:[];for(let u of s){let c=u.operation,d=n[c];r[c]?e.reportError(new uf.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):d?e.reportError(new uf.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[d,u]})):n[c]=
u}return!1}}});var uc=y(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.UniqueTypeNamesRule=Lb;var cf=F();function Lb(e){let t=Object.create(null),n=e.getSchema();
return{ScalarTypeDefinition:r,ObjectTypeDefinition:r,InterfaceTypeDefinition:r,UnionTypeDefinition:r,EnumTypeDefinition:r,InputObjectTypeDefinition:r};function r(i){
let a=i.name.value;if(n!=null&&n.getType(a)){e.reportError(new cf.GraphQLError(`Type "${a}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:i.name}));return}return t[a]?e.reportError(new cf.GraphQLError(`There can be only one type named "${a}".`,{nodes:[t[a],i.name]})):t[a]=i.name,
!1}}});var dc=y(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.UniqueVariableNamesRule=jb;var Fb=Ca(),Mb=F();function jb(e){return{OperationDefinition(t){
var n;let r=(n=t.variableDefinitions)!==null&&n!==void 0?n:[],i=(0,Fb.groupBy)(r,a=>a.variable.name.value);for(let[a,o]of i)o.length>1&&e.reportError(new Mb.GraphQLError(
`There can be only one variable named "$${a}".`,{nodes:o.map(s=>s.variable.name)}))}}}});var pc=y(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.ValuesOfCorrectTypeRule=Cb;var Pb=fn(),li=ee(),kb=mn(),Vb=vn(),en=F(),wb=B(),Ua=ut(),
At=Y();function Cb(e){return{ListValue(t){let n=(0,At.getNullableType)(e.getParentInputType());if(!(0,At.isListType)(n))return $n(e,t),!1},ObjectValue(t){let n=(0,At.
getNamedType)(e.getInputType());if(!(0,At.isInputObjectType)(n))return $n(e,t),!1;let r=(0,kb.keyMap)(t.fields,i=>i.name.value);for(let i of Object.values(n.getFields()))
if(!r[i.name]&&(0,At.isRequiredInputField)(i)){let o=(0,li.inspect)(i.type);e.reportError(new en.GraphQLError(`Field "${n.name}.${i.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}n.isOneOf&&Ub(e,t,n,r)},ObjectField(t){let n=(0,At.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,At.isInputObjectType)(
n)){let i=e.hideSuggestions?[]:(0,Vb.suggestionList)(t.name.value,Object.keys(n.getFields()));e.reportError(new en.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${n.name}".`+(0,Pb.didYouMean)(i),{nodes:t}))}},NullValue(t){let n=e.getInputType();(0,At.isNonNullType)(n)&&e.reportError(new en.GraphQLError(
`Expected value of type "${(0,li.inspect)(n)}", found ${(0,Ua.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>$n(e,t),IntValue:t=>$n(e,t),FloatValue:t=>$n(e,t),StringValue:t=>$n(
e,t),BooleanValue:t=>$n(e,t)}}function $n(e,t){let n=e.getInputType();if(!n)return;let r=(0,At.getNamedType)(n);if(!(0,At.isLeafType)(r)){let i=(0,li.inspect)(n);
e.reportError(new en.GraphQLError(`Expected value of type "${i}", found ${(0,Ua.printForError)(t)}.`,{nodes:t}));return}try{if(((0,At.isEnumType)(r)?r.parseLiteral(
t,void 0,e.hideSuggestions):r.parseLiteral(t,void 0))===void 0){let a=(0,li.inspect)(n);e.reportError(new en.GraphQLError(`Expected value of type "${a}", found ${(0,Ua.
printForError)(t)}.`,{nodes:t}))}}catch(i){let a=(0,li.inspect)(n);i instanceof en.GraphQLError?e.reportError(i):e.reportError(new en.GraphQLError(`Expected val\
ue of type "${a}", found ${(0,Ua.printForError)(t)}; `+i.message,{nodes:t,originalError:i}))}}function Ub(e,t,n,r){var i;let a=Object.keys(r);if(a.length!==1){e.
reportError(new en.GraphQLError(`OneOf Input Object "${n.name}" must specify exactly one key.`,{nodes:[t]}));return}let s=(i=r[a[0]])===null||i===void 0?void 0:
i.value;(!s||s.kind===wb.Kind.NULL)&&e.reportError(new en.GraphQLError(`Field "${n.name}.${a[0]}" must be non-null.`,{nodes:[t]}))}});var mc=y(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.VariablesAreInputTypesRule=Qb;var $b=F(),xb=ut(),qb=Y(),Gb=xt();function Qb(e){return{
VariableDefinition(t){let n=(0,Gb.typeFromAST)(e.getSchema(),t.type);if(n!==void 0&&!(0,qb.isInputType)(n)){let r=t.variable.name.value,i=(0,xb.print)(t.type);e.
reportError(new $b.GraphQLError(`Variable "$${r}" cannot be non-input type "${i}".`,{nodes:t.type}))}}}}});var yc=y(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});vc.VariablesInAllowedPositionRule=Yb;var df=ee(),lf=F(),Kb=B(),$a=Y(),pf=Kr(),Bb=xt();
function Yb(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(n){let r=e.getRecursiveVariableUsages(n);for(let{node:i,
type:a,defaultValue:o,parentType:s}of r){let u=i.name.value,c=t[u];if(c&&a){let d=e.getSchema(),p=(0,Bb.typeFromAST)(d,c.type);if(p&&!Jb(d,p,c.defaultValue,a,o)){
let m=(0,df.inspect)(p),h=(0,df.inspect)(a);e.reportError(new lf.GraphQLError(`Variable "$${u}" of type "${m}" used in position expecting type "${h}".`,{nodes:[
c,i]}))}(0,$a.isInputObjectType)(s)&&s.isOneOf&&(0,$a.isNullableType)(p)&&e.reportError(new lf.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${s}".`,{nodes:[c,i]}))}}}},VariableDefinition(n){t[n.variable.name.value]=n}}}function Jb(e,t,n,r,i){if((0,$a.isNonNullType)(
r)&&!(0,$a.isNonNullType)(t)){if(!(n!=null&&n.kind!==Kb.Kind.NULL)&&!(i!==void 0))return!1;let s=r.ofType;return(0,pf.isTypeSubTypeOf)(e,t,s)}return(0,pf.isTypeSubTypeOf)(
e,t,r)}});var hc=y(Nn=>{"use strict";Object.defineProperty(Nn,"__esModule",{value:!0});Nn.specifiedSDLRules=Nn.specifiedRules=Nn.recommendedRules=void 0;var Hb=ws(),Wb=Us(),
Xb=xs(),ff=qs(),mf=Bs(),zb=Js(),vf=Xs(),Zb=Zs(),e0=tu(),t0=ru(),n0=au(),r0=su(),i0=cu(),a0=lu(),o0=Tu(),s0=Eu(),u0=Du(),yf=Ou(),c0=Su(),d0=Cu(),l0=xu(),hf=Gu(),
p0=Ku(),Tf=Yu(),f0=Hu(),m0=zu(),v0=ec(),Nf=nc(),y0=ic(),h0=oc(),T0=uc(),N0=dc(),g0=pc(),E0=mc(),b0=yc(),gf=Object.freeze([t0.MaxIntrospectionDepthRule]);Nn.recommendedRules=
gf;var D0=Object.freeze([Hb.ExecutableDefinitionsRule,y0.UniqueOperationNamesRule,Zb.LoneAnonymousOperationRule,d0.SingleFieldSubscriptionsRule,vf.KnownTypeNamesRule,
Xb.FragmentsOnCompositeTypesRule,E0.VariablesAreInputTypesRule,c0.ScalarLeafsRule,Wb.FieldsOnCorrectTypeRule,v0.UniqueFragmentNamesRule,zb.KnownFragmentNamesRule,
i0.NoUnusedFragmentsRule,s0.PossibleFragmentSpreadsRule,n0.NoFragmentCyclesRule,N0.UniqueVariableNamesRule,r0.NoUndefinedVariablesRule,a0.NoUnusedVariablesRule,
mf.KnownDirectivesRule,Tf.UniqueDirectivesPerLocationRule,ff.KnownArgumentNamesRule,hf.UniqueArgumentNamesRule,g0.ValuesOfCorrectTypeRule,yf.ProvidedRequiredArgumentsRule,
b0.VariablesInAllowedPositionRule,o0.OverlappingFieldsCanBeMergedRule,Nf.UniqueInputFieldNamesRule,...gf]);Nn.specifiedRules=D0;var _0=Object.freeze([e0.LoneSchemaDefinitionRule,
h0.UniqueOperationTypesRule,T0.UniqueTypeNamesRule,f0.UniqueEnumValueNamesRule,m0.UniqueFieldDefinitionNamesRule,l0.UniqueArgumentDefinitionNamesRule,p0.UniqueDirectiveNamesRule,
vf.KnownTypeNamesRule,mf.KnownDirectivesRule,Tf.UniqueDirectivesPerLocationRule,u0.PossibleTypeExtensionsRule,ff.KnownArgumentNamesOnDirectivesRule,hf.UniqueArgumentNamesRule,
Nf.UniqueInputFieldNamesRule,yf.ProvidedRequiredArgumentsOnDirectivesRule]);Nn.specifiedSDLRules=_0});var Ef=y(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.SetMap=void 0;var Tc=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,n){this._entries.set(this._key(t),n)}_key(t){let n=[];for(let r of t){let i=this._memberIds.
get(r);i===void 0&&(i=this._nextMemberId++,this._memberIds.set(r,i)),n.push(i)}return n.sort((r,i)=>r-i),n.join(",")}};xa.SetMap=Tc});var Ec=y(gn=>{"use strict";Object.defineProperty(gn,"__esModule",{value:!0});gn.ValidationContext=gn.SDLValidationContext=gn.ASTValidationContext=void 0;var O0=Ef(),
bf=B(),I0=ir(),Df=_a(),A0=Aa(),pi=class{_remainingFragmentWork=5e4;constructor(t,n){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new O0.SetMap,this._onError=n}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let n;if(this._fragments)n=this._fragments;else{n=Object.create(null);for(let r of this.getDocument().definitions)r.kind===bf.Kind.FRAGMENT_DEFINITION&&(n[r.name.
value]=r);this._fragments=n}return n[t]}getFragmentSpreads(t){let n=this._fragmentSpreads.get(t);if(!n){n=[];let r=[t],i;for(;i=r.pop();)for(let a of i.selections)
a.kind===bf.Kind.FRAGMENT_SPREAD?n.push(a):a.selectionSet&&r.push(a.selectionSet);this._fragmentSpreads.set(t,n)}return n}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let n=new Set(t.flatMap(({selectionSet:i})=>this.getFragmentSpreads(
i).map(({name:a})=>a.value))),r=this._recursivelyReferencedFragments.get(n);if(!r){r=[],this.spendFragmentWork(n.size);let i=new Set(n);for(let a of i){let o=this.
getFragment(a);if(o){r.push(o);let s=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(s.length);for(let u of s)i.add(u.name.value)}}this._recursivelyReferencedFragments.
set(n,r)}return r}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw A0.validationAbortedError}};gn.ASTValidationContext=
pi;var Nc=class extends pi{constructor(t,n,r){super(t,r),this._schema=n}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};gn.SDLValidationContext=Nc;var gc=class extends pi{constructor(t,n,r,i,a){super(n,i),this._hideSuggestions=a??!1,this._schema=t,this._typeInfo=
r,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let n=this._variableUsages.get(t);if(!n){let r=[],i=new Df.TypeInfo(this._schema);(0,I0.visit)(
t,(0,Df.visitWithTypeInfo)(i,{VariableDefinition:()=>!1,Variable(a){r.push({node:a,type:i.getInputType(),defaultValue:i.getDefaultValue(),parentType:i.getParentInputType()})}})),
n=r,this._variableUsages.set(t,n)}return n}getRecursiveVariableUsages(t){let n=this._recursiveVariableUsages.get(t);if(!n){let r=this.getRecursivelyReferencedFragments(
t),i=this._recursiveVariableUsages.get(r);i||(this.spendFragmentWork(r.length),i=r.flatMap(a=>{let o=this.getVariableUsages(a);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(r,i)),this.spendFragmentWork(i.length),n=this.getVariableUsages(t).concat(i),this._recursiveVariableUsages.set(t,n)}return n}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};gn.ValidationContext=gc});var fi=y(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.assertValidSDL=k0;mr.assertValidSDLExtension=V0;mr.validate=P0;mr.validateSDL=bc;
var R0=xe(),S0=Xi(),L0=F(),F0=Ke(),qa=ir(),M0=ti(),_f=_a(),If=hc(),Of=Aa(),Af=Ec(),j0=(0,S0.mapValue)(F0.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function P0(e,t,n=If.
specifiedRules,r,i=new _f.TypeInfo(e)){var a,o;let s=(a=r?.maxErrors)!==null&&a!==void 0?a:100,u=(o=r?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,R0.devAssert)(
!1,"Must provide document."),(0,M0.assertValidSchema)(e);let c=Object.freeze({}),d=[],p=new Af.ValidationContext(e,t,i,h=>{if(d.length>=s)throw d.push(new L0.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;d.push(h)},u),m=(0,qa.visitInParallel)(n.map(h=>h(p)));try{(0,qa.visit)(t,(0,_f.visitWithTypeInfo)(
i,m),j0)}catch(h){if(h===Of.validationAbortedError)d.push(Of.validationAbortedError);else if(h!==c)throw h}return d}function bc(e,t,n=If.specifiedSDLRules){let r=[],
i=new Af.SDLValidationContext(e,t,o=>{r.push(o)}),a=n.map(o=>o(i));return(0,qa.visit)(e,(0,qa.visitInParallel)(a)),r}function k0(e){let t=bc(e);if(t.length!==0)
throw new Error(t.map(n=>n.message).join(`

`))}function V0(e,t){let n=bc(e,t);if(n.length!==0)throw new Error(n.map(r=>r.message).join(`

`))}});var Rf=y(Dc=>{"use strict";Object.defineProperty(Dc,"__esModule",{value:!0});Dc.memoize3=w0;function w0(e){let t;return function(r,i,a){t===void 0&&(t=new WeakMap);
let o=t.get(r);o===void 0&&(o=new WeakMap,t.set(r,o));let s=o.get(i);s===void 0&&(s=new WeakMap,o.set(i,s));let u=s.get(a);return u===void 0&&(u=e(r,i,a),s.set(
a,u)),u}}});var Sf=y(_c=>{"use strict";Object.defineProperty(_c,"__esModule",{value:!0});_c.promiseForObject=C0;function C0(e){return Promise.all(Object.values(e)).then(t=>{
let n=Object.create(null);for(let[r,i]of Object.keys(e).entries())n[i]=t[r];return n})}});var Lf=y(Oc=>{"use strict";Object.defineProperty(Oc,"__esModule",{value:!0});Oc.promiseReduce=$0;var U0=Ui();function $0(e,t,n){let r=n;for(let i of e)r=(0,U0.isPromise)(
r)?r.then(a=>t(a,i)):t(r,i);return r}});var Ff=y(Ac=>{"use strict";Object.defineProperty(Ac,"__esModule",{value:!0});Ac.toError=q0;var x0=ee();function q0(e){return e instanceof Error?e:new Ic(e)}var Ic=class extends Error{constructor(t){
super("Unexpected error value: "+(0,x0.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var Ga=y(Rc=>{"use strict";Object.defineProperty(Rc,"__esModule",{value:!0});Rc.locatedError=K0;var G0=Ff(),Q0=F();function K0(e,t,n){var r;let i=(0,G0.toError)(
e);return B0(i)?i:new Q0.GraphQLError(i.message,{nodes:(r=i.nodes)!==null&&r!==void 0?r:t,source:i.source,positions:i.positions,path:n,originalError:i})}function B0(e){
return Array.isArray(e.path)}});var vi=y(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.assertValidExecutionArguments=Uf;ft.buildExecutionContext=$f;ft.buildResolveInfo=
qf;ft.defaultTypeResolver=ft.defaultFieldResolver=void 0;ft.execute=Cf;ft.executeSync=Z0;ft.getFieldDef=Qf;var Lc=xe(),xn=ee(),Y0=qe(),J0=Na(),Pc=wt(),Rt=Ui(),H0=Rf(),
qn=ai(),Mf=Sf(),W0=Lf(),pt=F(),Ka=Ga(),Sc=Ke(),jf=B(),En=Y(),vr=lt(),X0=ti(),Vf=wa(),wf=fr(),z0=(0,H0.memoize3)((e,t,n)=>(0,Vf.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,n)),Fc=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,n){this._hasNulledPosition(n)||
(this._errorPositions.add(n),this._errors.push(t))}_hasNulledPosition(t){let n=t;for(;n!==void 0;){if(this._errorPositions.has(n))return!0;n=n.prev}return this.
_errorPositions.has(void 0)}};function Cf(e){arguments.length<2||(0,Lc.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:n,variableValues:r,rootValue:i}=e;Uf(t,n,r);let a=$f(e);if(!("schema"in a))return{errors:a};try{let{operation:o}=a,
s=eD(a,o,i);return(0,Rt.isPromise)(s)?s.then(u=>Qa(u,a.collectedErrors.errors),u=>(a.collectedErrors.add(u,void 0),Qa(null,a.collectedErrors.errors))):Qa(s,a.collectedErrors.
errors)}catch(o){return a.collectedErrors.add(o,void 0),Qa(null,a.collectedErrors.errors)}}function Z0(e){let t=Cf(e);if((0,Rt.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function Qa(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Uf(e,t,n){t||(0,Lc.devAssert)(
!1,"Must provide document."),(0,X0.assertValidSchema)(e),n==null||(0,Pc.isObjectLike)(n)||(0,Lc.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function $f(e){var t,n,r,i;let{schema:a,document:o,rootValue:s,contextValue:u,
variableValues:c,operationName:d,fieldResolver:p,typeResolver:m,subscribeFieldResolver:h,options:_}=e,S,q=Object.create(null);for(let V of o.definitions)switch(V.
kind){case jf.Kind.OPERATION_DEFINITION:if(d==null){if(S!==void 0)return[new pt.GraphQLError("Must provide operation name if query contains multiple operations.")];
S=V}else((t=V.name)===null||t===void 0?void 0:t.value)===d&&(S=V);break;case jf.Kind.FRAGMENT_DEFINITION:q[V.name.value]=V;break;default:}if(!S)return d!=null?[
new pt.GraphQLError(`Unknown operation named "${d}".`)]:[new pt.GraphQLError("Must provide an operation.")];let Q=(n=S.variableDefinitions)!==null&&n!==void 0?n:
[],oe=(0,wf.getVariableValues)(a,Q,c??{},{maxErrors:(r=_?.maxCoercionErrors)!==null&&r!==void 0?r:50,hideSuggestions:(i=e.hideSuggestions)!==null&&i!==void 0?i:
!1});return oe.errors?oe.errors:{schema:a,fragments:q,rootValue:s,contextValue:u,operation:S,variableValues:oe.coerced,fieldResolver:p??jc,typeResolver:m??Gf,subscribeFieldResolver:h??
jc,collectedErrors:new Fc}}function eD(e,t,n){let r=e.schema.getRootType(t.operation);if(r==null)throw new pt.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let i=(0,Vf.collectFields)(e.schema,e.fragments,e.variableValues,r,t.selectionSet),a=void 0;switch(t.operation){case Sc.OperationTypeNode.
QUERY:return Ba(e,r,n,a,i);case Sc.OperationTypeNode.MUTATION:return tD(e,r,n,a,i);case Sc.OperationTypeNode.SUBSCRIPTION:return Ba(e,r,n,a,i)}}function tD(e,t,n,r,i){
return(0,W0.promiseReduce)(i.entries(),(a,[o,s])=>{let u=(0,qn.addPath)(r,o,t.name),c=xf(e,t,n,s,u);return c===void 0?a:(0,Rt.isPromise)(c)?c.then(d=>(a[o]=d,a)):
(a[o]=c,a)},Object.create(null))}function Ba(e,t,n,r,i){let a=Object.create(null),o=!1;try{for(let[s,u]of i.entries()){let c=(0,qn.addPath)(r,s,t.name),d=xf(e,t,
n,u,c);d!==void 0&&(a[s]=d,(0,Rt.isPromise)(d)&&(o=!0))}}catch(s){if(o)return(0,Mf.promiseForObject)(a).finally(()=>{throw s});throw s}return o?(0,Mf.promiseForObject)(
a):a}function xf(e,t,n,r,i){var a;let o=Qf(e.schema,t,r[0]);if(!o)return;let s=o.type,u=(a=o.resolve)!==null&&a!==void 0?a:e.fieldResolver,c=qf(e,o,r,t,i);try{let d=(0,wf.
getArgumentValues)(o,r[0],e.variableValues),p=e.contextValue,m=u(n,d,p,c),h;return(0,Rt.isPromise)(m)?h=m.then(_=>mi(e,s,r,c,i,_)):h=mi(e,s,r,c,i,m),(0,Rt.isPromise)(
h)?h.then(void 0,_=>{let S=(0,Ka.locatedError)(_,r,(0,qn.pathToArray)(i));return Ya(S,s,i,e)}):h}catch(d){let p=(0,Ka.locatedError)(d,r,(0,qn.pathToArray)(i));return Ya(
p,s,i,e)}}function qf(e,t,n,r,i){return{fieldName:t.name,fieldNodes:n,returnType:t.type,parentType:r,path:i,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Ya(e,t,n,r){if((0,En.isNonNullType)(t))throw e;return r.collectedErrors.add(e,n),null}function mi(e,t,n,r,i,a){
if(a instanceof Error)throw a;if((0,En.isNonNullType)(t)){let o=mi(e,t.ofType,n,r,i,a);if(o===null)throw new Error(`Cannot return null for non-nullable field ${r.
parentType.name}.${r.fieldName}.`);return o}if(a==null)return null;if((0,En.isListType)(t))return nD(e,t,n,r,i,a);if((0,En.isLeafType)(t))return rD(t,a);if((0,En.
isAbstractType)(t))return iD(e,t,n,r,i,a);if((0,En.isObjectType)(t))return Mc(e,t,n,r,i,a);(0,Y0.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,xn.inspect)(t))}function nD(e,t,n,r,i,a){if(!(0,J0.isIterableObject)(a))throw new pt.GraphQLError(`Expected Iterable, but did not find one for field "${r.
parentType.name}.${r.fieldName}".`);let o=t.ofType,s=!1,u=Array.from(a,(c,d)=>{let p=(0,qn.addPath)(i,d,void 0);try{let m;return(0,Rt.isPromise)(c)?m=c.then(h=>mi(
e,o,n,r,p,h)):m=mi(e,o,n,r,p,c),(0,Rt.isPromise)(m)?(s=!0,m.then(void 0,h=>{let _=(0,Ka.locatedError)(h,n,(0,qn.pathToArray)(p));return Ya(_,o,p,e)})):m}catch(m){
let h=(0,Ka.locatedError)(m,n,(0,qn.pathToArray)(p));return Ya(h,o,p,e)}});return s?Promise.all(u):u}function rD(e,t){let n=e.serialize(t);if(n==null)throw new Error(
`Expected \`${(0,xn.inspect)(e)}.serialize(${(0,xn.inspect)(t)})\` to return non-nullable value, returned: ${(0,xn.inspect)(n)}`);return n}function iD(e,t,n,r,i,a){
var o;let s=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=s(a,u,r,t);return(0,Rt.isPromise)(c)?c.then(d=>Mc(e,Pf(d,e,t,n,r,a),n,r,i,a)):
Mc(e,Pf(c,e,t,n,r,a),n,r,i,a)}function Pf(e,t,n,r,i,a){if(e==null)throw new pt.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime\
 for field "${i.parentType.name}.${i.fieldName}". Either the "${n.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,r);if((0,En.isObjectType)(e))throw new pt.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new pt.GraphQLError(`Abstract type "${n.name}" must resolve to an Object type at runtime fo\
r field "${i.parentType.name}.${i.fieldName}" with value ${(0,xn.inspect)(a)}, received "${(0,xn.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new pt.
GraphQLError(`Abstract type "${n.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:r});if(!(0,En.isObjectType)(o))throw new pt.
GraphQLError(`Abstract type "${n.name}" was resolved to a non-object type "${e}".`,{nodes:r});if(!t.schema.isSubType(n,o))throw new pt.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${n.name}".`,{nodes:r});return o}function Mc(e,t,n,r,i,a){let o=z0(e,t,n);if(t.isTypeOf){let s=t.isTypeOf(a,e.contextValue,
r);if((0,Rt.isPromise)(s))return s.then(u=>{if(!u)throw kf(t,a,n);return Ba(e,t,a,i,o)});if(!s)throw kf(t,a,n)}return Ba(e,t,a,i,o)}function kf(e,t,n){return new pt.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,xn.inspect)(t)}.`,{nodes:n})}var Gf=function(e,t,n,r){if((0,Pc.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let i=n.schema.getPossibleTypes(r),a=[];try{for(let o=0;o<i.length;o++){let s=i[o];if(s.isTypeOf){let u=s.isTypeOf(e,t,n);if((0,Rt.
isPromise)(u))a[o]=u;else if(u)return a.length&&Promise.allSettled(a).catch(()=>{}),s.name}}}catch(o){if(a.length)return Promise.allSettled(a).then(()=>{throw o});
throw o}if(a.length)return Promise.all(a).then(o=>{for(let s=0;s<o.length;s++)if(o[s])return i[s].name})};ft.defaultTypeResolver=Gf;var jc=function(e,t,n,r){if((0,Pc.
isObjectLike)(e)||typeof e=="function"){let i=e[r.fieldName];return typeof i=="function"?e[r.fieldName](t,n,r):i}};ft.defaultFieldResolver=jc;function Qf(e,t,n){
let r=n.name.value;return r===vr.SchemaMetaFieldDef.name&&e.getQueryType()===t?vr.SchemaMetaFieldDef:r===vr.TypeMetaFieldDef.name&&e.getQueryType()===t?vr.TypeMetaFieldDef:
r===vr.TypeNameMetaFieldDef.name?vr.TypeNameMetaFieldDef:t.getFields()[r]}});var Bf=y(Ja=>{"use strict";Object.defineProperty(Ja,"__esModule",{value:!0});Ja.graphql=lD;Ja.graphqlSync=pD;var aD=xe(),oD=Ui(),sD=Ln(),uD=ti(),cD=fi(),dD=vi();
function lD(e){return new Promise(t=>t(Kf(e)))}function pD(e){let t=Kf(e);if((0,oD.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Kf(e){arguments.length<2||(0,aD.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:n,rootValue:r,contextValue:i,variableValues:a,operationName:o,fieldResolver:s,typeResolver:u,hideSuggestions:c}=e,d=(0,uD.validateSchema)(
t);if(d.length>0)return{errors:d};let p;try{p=(0,sD.parse)(n)}catch(h){return{errors:[h]}}let m=(0,cD.validate)(t,p,void 0,{hideSuggestions:c});return m.length>
0?{errors:m}:(0,dD.execute)({schema:t,document:p,rootValue:r,contextValue:i,variableValues:a,operationName:o,fieldResolver:s,typeResolver:u,hideSuggestions:c})}});var Hf=y(E=>{"use strict";Object.defineProperty(E,"__esModule",{value:!0});Object.defineProperty(E,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return St.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(E,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return tn.GRAPHQL_MAX_INT}});Object.defineProperty(E,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return tn.GRAPHQL_MIN_INT}});Object.defineProperty(E,"GraphQLBoolean",{enumerable:!0,get:function(){return tn.GraphQLBoolean}});
Object.defineProperty(E,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return St.GraphQLDeprecatedDirective}});Object.defineProperty(E,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return St.GraphQLDirective}});Object.defineProperty(E,"GraphQLEnumType",{enumerable:!0,get:function(){return P.GraphQLEnumType}});
Object.defineProperty(E,"GraphQLFloat",{enumerable:!0,get:function(){return tn.GraphQLFloat}});Object.defineProperty(E,"GraphQLID",{enumerable:!0,get:function(){
return tn.GraphQLID}});Object.defineProperty(E,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return St.GraphQLIncludeDirective}});Object.defineProperty(
E,"GraphQLInputObjectType",{enumerable:!0,get:function(){return P.GraphQLInputObjectType}});Object.defineProperty(E,"GraphQLInt",{enumerable:!0,get:function(){return tn.
GraphQLInt}});Object.defineProperty(E,"GraphQLInterfaceType",{enumerable:!0,get:function(){return P.GraphQLInterfaceType}});Object.defineProperty(E,"GraphQLList",
{enumerable:!0,get:function(){return P.GraphQLList}});Object.defineProperty(E,"GraphQLNonNull",{enumerable:!0,get:function(){return P.GraphQLNonNull}});Object.defineProperty(
E,"GraphQLObjectType",{enumerable:!0,get:function(){return P.GraphQLObjectType}});Object.defineProperty(E,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return St.GraphQLOneOfDirective}});Object.defineProperty(E,"GraphQLScalarType",{enumerable:!0,get:function(){return P.GraphQLScalarType}});Object.defineProperty(
E,"GraphQLSchema",{enumerable:!0,get:function(){return kc.GraphQLSchema}});Object.defineProperty(E,"GraphQLSkipDirective",{enumerable:!0,get:function(){return St.
GraphQLSkipDirective}});Object.defineProperty(E,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return St.GraphQLSpecifiedByDirective}});Object.defineProperty(
E,"GraphQLString",{enumerable:!0,get:function(){return tn.GraphQLString}});Object.defineProperty(E,"GraphQLUnionType",{enumerable:!0,get:function(){return P.GraphQLUnionType}});
Object.defineProperty(E,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Ye.SchemaMetaFieldDef}});Object.defineProperty(E,"TypeKind",{enumerable:!0,get:function(){
return Ye.TypeKind}});Object.defineProperty(E,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Ye.TypeMetaFieldDef}});Object.defineProperty(E,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return Ye.TypeNameMetaFieldDef}});Object.defineProperty(E,"__Directive",{enumerable:!0,get:function(){return Ye.__Directive}});
Object.defineProperty(E,"__DirectiveLocation",{enumerable:!0,get:function(){return Ye.__DirectiveLocation}});Object.defineProperty(E,"__EnumValue",{enumerable:!0,
get:function(){return Ye.__EnumValue}});Object.defineProperty(E,"__Field",{enumerable:!0,get:function(){return Ye.__Field}});Object.defineProperty(E,"__InputVal\
ue",{enumerable:!0,get:function(){return Ye.__InputValue}});Object.defineProperty(E,"__Schema",{enumerable:!0,get:function(){return Ye.__Schema}});Object.defineProperty(
E,"__Type",{enumerable:!0,get:function(){return Ye.__Type}});Object.defineProperty(E,"__TypeKind",{enumerable:!0,get:function(){return Ye.__TypeKind}});Object.defineProperty(
E,"assertAbstractType",{enumerable:!0,get:function(){return P.assertAbstractType}});Object.defineProperty(E,"assertCompositeType",{enumerable:!0,get:function(){
return P.assertCompositeType}});Object.defineProperty(E,"assertDirective",{enumerable:!0,get:function(){return St.assertDirective}});Object.defineProperty(E,"as\
sertEnumType",{enumerable:!0,get:function(){return P.assertEnumType}});Object.defineProperty(E,"assertEnumValueName",{enumerable:!0,get:function(){return Jf.assertEnumValueName}});
Object.defineProperty(E,"assertInputObjectType",{enumerable:!0,get:function(){return P.assertInputObjectType}});Object.defineProperty(E,"assertInputType",{enumerable:!0,
get:function(){return P.assertInputType}});Object.defineProperty(E,"assertInterfaceType",{enumerable:!0,get:function(){return P.assertInterfaceType}});Object.defineProperty(
E,"assertLeafType",{enumerable:!0,get:function(){return P.assertLeafType}});Object.defineProperty(E,"assertListType",{enumerable:!0,get:function(){return P.assertListType}});
Object.defineProperty(E,"assertName",{enumerable:!0,get:function(){return Jf.assertName}});Object.defineProperty(E,"assertNamedType",{enumerable:!0,get:function(){
return P.assertNamedType}});Object.defineProperty(E,"assertNonNullType",{enumerable:!0,get:function(){return P.assertNonNullType}});Object.defineProperty(E,"ass\
ertNullableType",{enumerable:!0,get:function(){return P.assertNullableType}});Object.defineProperty(E,"assertObjectType",{enumerable:!0,get:function(){return P.
assertObjectType}});Object.defineProperty(E,"assertOutputType",{enumerable:!0,get:function(){return P.assertOutputType}});Object.defineProperty(E,"assertScalarT\
ype",{enumerable:!0,get:function(){return P.assertScalarType}});Object.defineProperty(E,"assertSchema",{enumerable:!0,get:function(){return kc.assertSchema}});Object.
defineProperty(E,"assertType",{enumerable:!0,get:function(){return P.assertType}});Object.defineProperty(E,"assertUnionType",{enumerable:!0,get:function(){return P.
assertUnionType}});Object.defineProperty(E,"assertValidSchema",{enumerable:!0,get:function(){return Yf.assertValidSchema}});Object.defineProperty(E,"assertWrapp\
ingType",{enumerable:!0,get:function(){return P.assertWrappingType}});Object.defineProperty(E,"getNamedType",{enumerable:!0,get:function(){return P.getNamedType}});
Object.defineProperty(E,"getNullableType",{enumerable:!0,get:function(){return P.getNullableType}});Object.defineProperty(E,"introspectionTypes",{enumerable:!0,
get:function(){return Ye.introspectionTypes}});Object.defineProperty(E,"isAbstractType",{enumerable:!0,get:function(){return P.isAbstractType}});Object.defineProperty(
E,"isCompositeType",{enumerable:!0,get:function(){return P.isCompositeType}});Object.defineProperty(E,"isDirective",{enumerable:!0,get:function(){return St.isDirective}});
Object.defineProperty(E,"isEnumType",{enumerable:!0,get:function(){return P.isEnumType}});Object.defineProperty(E,"isInputObjectType",{enumerable:!0,get:function(){
return P.isInputObjectType}});Object.defineProperty(E,"isInputType",{enumerable:!0,get:function(){return P.isInputType}});Object.defineProperty(E,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return P.isInterfaceType}});Object.defineProperty(E,"isIntrospectionType",{enumerable:!0,get:function(){return Ye.isIntrospectionType}});
Object.defineProperty(E,"isLeafType",{enumerable:!0,get:function(){return P.isLeafType}});Object.defineProperty(E,"isListType",{enumerable:!0,get:function(){return P.
isListType}});Object.defineProperty(E,"isNamedType",{enumerable:!0,get:function(){return P.isNamedType}});Object.defineProperty(E,"isNonNullType",{enumerable:!0,
get:function(){return P.isNonNullType}});Object.defineProperty(E,"isNullableType",{enumerable:!0,get:function(){return P.isNullableType}});Object.defineProperty(
E,"isObjectType",{enumerable:!0,get:function(){return P.isObjectType}});Object.defineProperty(E,"isOutputType",{enumerable:!0,get:function(){return P.isOutputType}});
Object.defineProperty(E,"isRequiredArgument",{enumerable:!0,get:function(){return P.isRequiredArgument}});Object.defineProperty(E,"isRequiredInputField",{enumerable:!0,
get:function(){return P.isRequiredInputField}});Object.defineProperty(E,"isScalarType",{enumerable:!0,get:function(){return P.isScalarType}});Object.defineProperty(
E,"isSchema",{enumerable:!0,get:function(){return kc.isSchema}});Object.defineProperty(E,"isSpecifiedDirective",{enumerable:!0,get:function(){return St.isSpecifiedDirective}});
Object.defineProperty(E,"isSpecifiedScalarType",{enumerable:!0,get:function(){return tn.isSpecifiedScalarType}});Object.defineProperty(E,"isType",{enumerable:!0,
get:function(){return P.isType}});Object.defineProperty(E,"isUnionType",{enumerable:!0,get:function(){return P.isUnionType}});Object.defineProperty(E,"isWrappin\
gType",{enumerable:!0,get:function(){return P.isWrappingType}});Object.defineProperty(E,"resolveObjMapThunk",{enumerable:!0,get:function(){return P.resolveObjMapThunk}});
Object.defineProperty(E,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return P.resolveReadonlyArrayThunk}});Object.defineProperty(E,"specifiedDirect\
ives",{enumerable:!0,get:function(){return St.specifiedDirectives}});Object.defineProperty(E,"specifiedScalarTypes",{enumerable:!0,get:function(){return tn.specifiedScalarTypes}});
Object.defineProperty(E,"validateSchema",{enumerable:!0,get:function(){return Yf.validateSchema}});var kc=Vn(),P=Y(),St=Be(),tn=$t(),Ye=lt(),Yf=ti(),Jf=$r()});var Xf=y(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});Object.defineProperty(J,"BREAK",{enumerable:!0,get:function(){return hi.BREAK}});Object.
defineProperty(J,"DirectiveLocation",{enumerable:!0,get:function(){return ND.DirectiveLocation}});Object.defineProperty(J,"Kind",{enumerable:!0,get:function(){return vD.
Kind}});Object.defineProperty(J,"Lexer",{enumerable:!0,get:function(){return hD.Lexer}});Object.defineProperty(J,"Location",{enumerable:!0,get:function(){return Vc.
Location}});Object.defineProperty(J,"OperationTypeNode",{enumerable:!0,get:function(){return Vc.OperationTypeNode}});Object.defineProperty(J,"Source",{enumerable:!0,
get:function(){return fD.Source}});Object.defineProperty(J,"Token",{enumerable:!0,get:function(){return Vc.Token}});Object.defineProperty(J,"TokenKind",{enumerable:!0,
get:function(){return yD.TokenKind}});Object.defineProperty(J,"getEnterLeaveForKind",{enumerable:!0,get:function(){return hi.getEnterLeaveForKind}});Object.defineProperty(
J,"getLocation",{enumerable:!0,get:function(){return mD.getLocation}});Object.defineProperty(J,"getVisitFn",{enumerable:!0,get:function(){return hi.getVisitFn}});
Object.defineProperty(J,"isConstValueNode",{enumerable:!0,get:function(){return Lt.isConstValueNode}});Object.defineProperty(J,"isDefinitionNode",{enumerable:!0,
get:function(){return Lt.isDefinitionNode}});Object.defineProperty(J,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Lt.isExecutableDefinitionNode}});
Object.defineProperty(J,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Lt.isSchemaCoordinateNode}});Object.defineProperty(J,"isSelectionNode",{enumerable:!0,
get:function(){return Lt.isSelectionNode}});Object.defineProperty(J,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Lt.isTypeDefinitionNode}});Object.
defineProperty(J,"isTypeExtensionNode",{enumerable:!0,get:function(){return Lt.isTypeExtensionNode}});Object.defineProperty(J,"isTypeNode",{enumerable:!0,get:function(){
return Lt.isTypeNode}});Object.defineProperty(J,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Lt.isTypeSystemDefinitionNode}});Object.defineProperty(
J,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Lt.isTypeSystemExtensionNode}});Object.defineProperty(J,"isValueNode",{enumerable:!0,get:function(){
return Lt.isValueNode}});Object.defineProperty(J,"parse",{enumerable:!0,get:function(){return yi.parse}});Object.defineProperty(J,"parseConstValue",{enumerable:!0,
get:function(){return yi.parseConstValue}});Object.defineProperty(J,"parseSchemaCoordinate",{enumerable:!0,get:function(){return yi.parseSchemaCoordinate}});Object.
defineProperty(J,"parseType",{enumerable:!0,get:function(){return yi.parseType}});Object.defineProperty(J,"parseValue",{enumerable:!0,get:function(){return yi.parseValue}});
Object.defineProperty(J,"print",{enumerable:!0,get:function(){return TD.print}});Object.defineProperty(J,"printLocation",{enumerable:!0,get:function(){return Wf.
printLocation}});Object.defineProperty(J,"printSourceLocation",{enumerable:!0,get:function(){return Wf.printSourceLocation}});Object.defineProperty(J,"visit",{enumerable:!0,
get:function(){return hi.visit}});Object.defineProperty(J,"visitInParallel",{enumerable:!0,get:function(){return hi.visitInParallel}});var fD=Ji(),mD=xi(),Wf=Lo(),
vD=B(),yD=zn(),hD=Pr(),yi=Ln(),TD=ut(),hi=ir(),Vc=Ke(),Lt=Cn(),ND=Xn()});var zf=y(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.isAsyncIterable=gD;function gD(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var Zf=y(Cc=>{"use strict";Object.defineProperty(Cc,"__esModule",{value:!0});Cc.mapAsyncIterator=ED;function ED(e,t){let n=e[Symbol.asyncIterator]();async function r(a){
if(a.done)return a;try{return{value:await t(a.value),done:!1}}catch(o){throw await i(),o}}async function i(){if(typeof n.return=="function")try{await n.return()}catch{}}
return{async next(){return r(await n.next())},async return(){return typeof n.return=="function"?r(await n.return()):{value:void 0,done:!0}},async throw(a){if(typeof n.
throw=="function")return r(await n.throw(a));throw await i(),a},[Symbol.asyncIterator](){return this}}}});var rm=y(Ha=>{"use strict";Object.defineProperty(Ha,"__esModule",{value:!0});Ha.createSourceEventStream=nm;Ha.subscribe=RD;var bD=xe(),DD=ee(),tm=zf(),em=ai(),Uc=F(),
_D=Ga(),OD=wa(),Ti=vi(),ID=Zf(),AD=fr();async function RD(e){arguments.length<2||(0,bD.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await nm(e);if(!(0,tm.isAsyncIterable)(t))return t;let n=r=>(0,Ti.execute)({...e,rootValue:r});return(0,ID.mapAsyncIterator)(
t,n)}function SD(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function nm(...e){let t=SD(e),{schema:n,document:r,variableValues:i}=t;(0,Ti.assertValidExecutionArguments)(n,r,i);let a=(0,Ti.buildExecutionContext)(t);if(!("\
schema"in a))return{errors:a};try{let o=await LD(a);if(!(0,tm.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,DD.
inspect)(o)}.`);return o}catch(o){if(o instanceof Uc.GraphQLError)return{errors:[o]};throw o}}async function LD(e){let{schema:t,fragments:n,operation:r,variableValues:i,
rootValue:a}=e,o=t.getSubscriptionType();if(o==null)throw new Uc.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:r});let s=(0,OD.
collectFields)(t,n,i,o,r.selectionSet),[u,c]=[...s.entries()][0],d=(0,Ti.getFieldDef)(t,o,c[0]);if(!d){let _=c[0].name.value;throw new Uc.GraphQLError(`The subs\
cription field "${_}" is not defined.`,{nodes:c})}let p=(0,em.addPath)(void 0,u,o.name),m=(0,Ti.buildResolveInfo)(e,d,c,o,p);try{var h;let _=(0,AD.getArgumentValues)(
d,c[0],i),S=e.contextValue,Q=await((h=d.subscribe)!==null&&h!==void 0?h:e.subscribeFieldResolver)(a,_,S,m);if(Q instanceof Error)throw Q;return Q}catch(_){throw(0,_D.
locatedError)(_,c,(0,em.pathToArray)(p))}}});var am=y(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});Object.defineProperty(mt,"createSourceEventStream",{enumerable:!0,get:function(){return im.
createSourceEventStream}});Object.defineProperty(mt,"defaultFieldResolver",{enumerable:!0,get:function(){return Wa.defaultFieldResolver}});Object.defineProperty(
mt,"defaultTypeResolver",{enumerable:!0,get:function(){return Wa.defaultTypeResolver}});Object.defineProperty(mt,"execute",{enumerable:!0,get:function(){return Wa.
execute}});Object.defineProperty(mt,"executeSync",{enumerable:!0,get:function(){return Wa.executeSync}});Object.defineProperty(mt,"getArgumentValues",{enumerable:!0,
get:function(){return $c.getArgumentValues}});Object.defineProperty(mt,"getDirectiveValues",{enumerable:!0,get:function(){return $c.getDirectiveValues}});Object.
defineProperty(mt,"getVariableValues",{enumerable:!0,get:function(){return $c.getVariableValues}});Object.defineProperty(mt,"responsePathAsArray",{enumerable:!0,
get:function(){return FD.pathToArray}});Object.defineProperty(mt,"subscribe",{enumerable:!0,get:function(){return im.subscribe}});var FD=ai(),Wa=vi(),im=rm(),$c=fr()});var om=y(Gc=>{"use strict";Object.defineProperty(Gc,"__esModule",{value:!0});Gc.NoDeprecatedCustomRule=MD;var xc=qe(),Ni=F(),qc=Y();function MD(e){return{Field(t){
let n=e.getFieldDef(),r=n?.deprecationReason;if(n&&r!=null){let i=e.getParentType();i!=null||(0,xc.invariant)(!1),e.reportError(new Ni.GraphQLError(`The field ${i.
name}.${n.name} is deprecated. ${r}`,{nodes:t}))}},Argument(t){let n=e.getArgument(),r=n?.deprecationReason;if(n&&r!=null){let i=e.getDirective();if(i!=null)e.reportError(
new Ni.GraphQLError(`Directive "@${i.name}" argument "${n.name}" is deprecated. ${r}`,{nodes:t}));else{let a=e.getParentType(),o=e.getFieldDef();a!=null&&o!=null||
(0,xc.invariant)(!1),e.reportError(new Ni.GraphQLError(`Field "${a.name}.${o.name}" argument "${n.name}" is deprecated. ${r}`,{nodes:t}))}}},ObjectField(t){let n=(0,qc.
getNamedType)(e.getParentInputType());if((0,qc.isInputObjectType)(n)){let r=n.getFields()[t.name.value],i=r?.deprecationReason;i!=null&&e.reportError(new Ni.GraphQLError(
`The input field ${n.name}.${r.name} is deprecated. ${i}`,{nodes:t}))}},EnumValue(t){let n=e.getEnumValue(),r=n?.deprecationReason;if(n&&r!=null){let i=(0,qc.getNamedType)(
e.getInputType());i!=null||(0,xc.invariant)(!1),e.reportError(new Ni.GraphQLError(`The enum value "${i.name}.${n.name}" is deprecated. ${r}`,{nodes:t}))}}}}});var sm=y(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.NoSchemaIntrospectionCustomRule=VD;var jD=F(),PD=Y(),kD=lt();function VD(e){return{
Field(t){let n=(0,PD.getNamedType)(e.getType());n&&(0,kD.isIntrospectionType)(n)&&e.reportError(new jD.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var cm=y(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:!0});Object.defineProperty(w,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){return UD.
ExecutableDefinitionsRule}});Object.defineProperty(w,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return $D.FieldsOnCorrectTypeRule}});Object.defineProperty(
w,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return xD.FragmentsOnCompositeTypesRule}});Object.defineProperty(w,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return qD.KnownArgumentNamesRule}});Object.defineProperty(w,"KnownDirectivesRule",{enumerable:!0,get:function(){return GD.KnownDirectivesRule}});
Object.defineProperty(w,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return QD.KnownFragmentNamesRule}});Object.defineProperty(w,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return KD.KnownTypeNamesRule}});Object.defineProperty(w,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return BD.LoneAnonymousOperationRule}});
Object.defineProperty(w,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return p_.LoneSchemaDefinitionRule}});Object.defineProperty(w,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return l_.MaxIntrospectionDepthRule}});Object.defineProperty(w,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return g_.
NoDeprecatedCustomRule}});Object.defineProperty(w,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return YD.NoFragmentCyclesRule}});Object.defineProperty(w,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return E_.NoSchemaIntrospectionCustomRule}});Object.defineProperty(w,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return JD.NoUndefinedVariablesRule}});Object.defineProperty(w,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return HD.NoUnusedFragmentsRule}});
Object.defineProperty(w,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return WD.NoUnusedVariablesRule}});Object.defineProperty(w,"OverlappingFieldsCanBe\
MergedRule",{enumerable:!0,get:function(){return XD.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(w,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){
return zD.PossibleFragmentSpreadsRule}});Object.defineProperty(w,"PossibleTypeExtensionsRule",{enumerable:!0,get:function(){return N_.PossibleTypeExtensionsRule}});
Object.defineProperty(w,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return ZD.ProvidedRequiredArgumentsRule}});Object.defineProperty(w,"Scalar\
LeafsRule",{enumerable:!0,get:function(){return e_.ScalarLeafsRule}});Object.defineProperty(w,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){return t_.
SingleFieldSubscriptionsRule}});Object.defineProperty(w,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return h_.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(w,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return n_.UniqueArgumentNamesRule}});Object.defineProperty(w,"UniqueDirectiveNam\
esRule",{enumerable:!0,get:function(){return T_.UniqueDirectiveNamesRule}});Object.defineProperty(w,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return r_.UniqueDirectivesPerLocationRule}});Object.defineProperty(w,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return v_.UniqueEnumValueNamesRule}});
Object.defineProperty(w,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return y_.UniqueFieldDefinitionNamesRule}});Object.defineProperty(w,"Uniq\
ueFragmentNamesRule",{enumerable:!0,get:function(){return i_.UniqueFragmentNamesRule}});Object.defineProperty(w,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return a_.UniqueInputFieldNamesRule}});Object.defineProperty(w,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return o_.UniqueOperationNamesRule}});Object.
defineProperty(w,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return f_.UniqueOperationTypesRule}});Object.defineProperty(w,"UniqueTypeNamesRule",{enumerable:!0,
get:function(){return m_.UniqueTypeNamesRule}});Object.defineProperty(w,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return s_.UniqueVariableNamesRule}});
Object.defineProperty(w,"ValidationContext",{enumerable:!0,get:function(){return CD.ValidationContext}});Object.defineProperty(w,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return u_.ValuesOfCorrectTypeRule}});Object.defineProperty(w,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return c_.VariablesAreInputTypesRule}});
Object.defineProperty(w,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return d_.VariablesInAllowedPositionRule}});Object.defineProperty(w,"reco\
mmendedRules",{enumerable:!0,get:function(){return um.recommendedRules}});Object.defineProperty(w,"specifiedRules",{enumerable:!0,get:function(){return um.specifiedRules}});
Object.defineProperty(w,"validate",{enumerable:!0,get:function(){return wD.validate}});var wD=fi(),CD=Ec(),um=hc(),UD=ws(),$D=Us(),xD=xs(),qD=qs(),GD=Bs(),QD=Js(),
KD=Xs(),BD=Zs(),YD=au(),JD=su(),HD=cu(),WD=lu(),XD=Tu(),zD=Eu(),ZD=Ou(),e_=Su(),t_=Cu(),n_=Gu(),r_=Yu(),i_=ec(),a_=nc(),o_=ic(),s_=dc(),u_=pc(),c_=mc(),d_=yc(),
l_=ru(),p_=tu(),f_=oc(),m_=uc(),v_=Hu(),y_=zu(),h_=xu(),T_=Ku(),N_=Du(),g_=om(),E_=sm()});var dm=y(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Object.defineProperty(Gn,"GraphQLError",{enumerable:!0,get:function(){return Kc.GraphQLError}});
Object.defineProperty(Gn,"formatError",{enumerable:!0,get:function(){return Kc.formatError}});Object.defineProperty(Gn,"locatedError",{enumerable:!0,get:function(){
return D_.locatedError}});Object.defineProperty(Gn,"printError",{enumerable:!0,get:function(){return Kc.printError}});Object.defineProperty(Gn,"syntaxError",{enumerable:!0,
get:function(){return b_.syntaxError}});var Kc=F(),b_=Ir(),D_=Ga()});var Yc=y(Bc=>{"use strict";Object.defineProperty(Bc,"__esModule",{value:!0});Bc.getIntrospectionQuery=__;function __(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},n=t.descriptions?"descript\
ion":"",r=t.specifiedByUrl?"specifiedByURL":"",i=t.directiveIsRepeatable?"isRepeatable":"",a=t.schemaDescription?n:"";function o(d){return t.inputValueDeprecation?
d:""}function s(d){return t.experimentalDirectiveDeprecation?d:""}let u=t.oneOf?"isOneOf":"";function c(d,p){if(d<=0)return"";if(d>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${p}ofType {
${p}  name
${p}  kind${c(d-1,p+"  ")}
${p}}`}return`
    query IntrospectionQuery {
      __schema {
        ${a}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${s("(includeDeprecated: true)")} {
          name
          ${n}
          ${i}
          ${s("isDeprecated")}
          ${s("deprecationReason")}
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
      ${n}
      ${r}
      ${u}
      fields(includeDeprecated: true) {
        name
        ${n}
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
        ${n}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${n}
      type { ...TypeRef }
      defaultValue
      ${o("isDeprecated")}
      ${o("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${c(t.typeDepth,"      ")}
    }
  `}});var lm=y(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.getOperationAST=I_;var O_=B();function I_(e,t){let n=null;for(let i of e.definitions)
if(i.kind===O_.Kind.OPERATION_DEFINITION){var r;if(t==null){if(n)return null;n=i}else if(((r=i.name)===null||r===void 0?void 0:r.value)===t)return i}return n}});var pm=y(Hc=>{"use strict";Object.defineProperty(Hc,"__esModule",{value:!0});Hc.getOperationRootType=A_;var Xa=F();function A_(e,t){if(t.operation==="query"){let n=e.
getQueryType();if(!n)throw new Xa.GraphQLError("Schema does not define the required query root type.",{nodes:t});return n}if(t.operation==="mutation"){let n=e.getMutationType();
if(!n)throw new Xa.GraphQLError("Schema is not configured for mutations.",{nodes:t});return n}if(t.operation==="subscription"){let n=e.getSubscriptionType();if(!n)
throw new Xa.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return n}throw new Xa.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var fm=y(Wc=>{"use strict";Object.defineProperty(Wc,"__esModule",{value:!0});Wc.introspectionFromSchema=M_;var R_=qe(),S_=Ln(),L_=vi(),F_=Yc();function M_(e,t){
let n={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},r=(0,S_.parse)(
(0,F_.getIntrospectionQuery)(n)),i=(0,L_.executeSync)({schema:e,document:r});return!i.errors&&i.data||(0,R_.invariant)(!1),i.data}});var vm=y(Xc=>{"use strict";Object.defineProperty(Xc,"__esModule",{value:!0});Xc.buildClientSchema=U_;var j_=xe(),Ze=ee(),mm=wt(),za=Cr(),P_=Ln(),et=Y(),k_=Be(),
Gt=lt(),V_=$t(),w_=Vn(),C_=ui();function U_(e,t){(0,mm.isObjectLike)(e)&&(0,mm.isObjectLike)(e.__schema)||(0,j_.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,Ze.inspect)(e)}.`);let n=e.__schema,
r=(0,za.keyValMap)(n.types,N=>N.name,N=>m(N));for(let N of[...V_.specifiedScalarTypes,...Gt.introspectionTypes])r[N.name]&&(r[N.name]=N);let i=n.queryType?d(n.queryType):
null,a=n.mutationType?d(n.mutationType):null,o=n.subscriptionType?d(n.subscriptionType):null,s=n.directives?n.directives.map(Fe):[];return new w_.GraphQLSchema(
{description:n.description,query:i,mutation:a,subscription:o,types:Object.values(r),directives:s,assumeValid:t?.assumeValid});function u(N){if(N.kind===Gt.TypeKind.
LIST){let j=N.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");return new et.GraphQLList(u(j))}if(N.kind===Gt.TypeKind.NON_NULL){
let j=N.ofType;if(!j)throw new Error("Decorated type deeper than introspection query.");let Qe=u(j);return new et.GraphQLNonNull((0,et.assertNullableType)(Qe))}
return c(N)}function c(N){let j=N.name;if(!j)throw new Error(`Unknown type reference: ${(0,Ze.inspect)(N)}.`);let Qe=r[j];if(!Qe)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${j}. Ensure that a full introspection query is used in order to build a client schema.`);return Qe}function d(N){return(0,et.assertObjectType)(
c(N))}function p(N){return(0,et.assertInterfaceType)(c(N))}function m(N){if(N!=null&&N.name!=null&&N.kind!=null)switch(N.kind){case Gt.TypeKind.SCALAR:return h(
N);case Gt.TypeKind.OBJECT:return S(N);case Gt.TypeKind.INTERFACE:return q(N);case Gt.TypeKind.UNION:return Q(N);case Gt.TypeKind.ENUM:return oe(N);case Gt.TypeKind.
INPUT_OBJECT:return V(N)}let j=(0,Ze.inspect)(N);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${j}.`)}function h(N){return new et.GraphQLScalarType({name:N.name,description:N.description,specifiedByURL:N.specifiedByURL})}function _(N){
if(N.interfaces===null&&N.kind===Gt.TypeKind.INTERFACE)return[];if(!N.interfaces){let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing interfac\
es: ${j}.`)}return N.interfaces.map(p)}function S(N){return new et.GraphQLObjectType({name:N.name,description:N.description,interfaces:()=>_(N),fields:()=>le(N)})}
function q(N){return new et.GraphQLInterfaceType({name:N.name,description:N.description,interfaces:()=>_(N),fields:()=>le(N)})}function Q(N){if(!N.possibleTypes){
let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing possibleTypes: ${j}.`)}return new et.GraphQLUnionType({name:N.name,description:N.description,
types:()=>N.possibleTypes.map(d)})}function oe(N){if(!N.enumValues){let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing enumValues: ${j}.`)}return new et.
GraphQLEnumType({name:N.name,description:N.description,values:(0,za.keyValMap)(N.enumValues,j=>j.name,j=>({description:j.description,deprecationReason:j.deprecationReason}))})}
function V(N){if(!N.inputFields){let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing inputFields: ${j}.`)}return new et.GraphQLInputObjectType(
{name:N.name,description:N.description,fields:()=>Pe(N.inputFields),isOneOf:N.isOneOf})}function le(N){if(!N.fields)throw new Error(`Introspection result missin\
g fields: ${(0,Ze.inspect)(N)}.`);return(0,za.keyValMap)(N.fields,j=>j.name,se)}function se(N){let j=u(N.type);if(!(0,et.isOutputType)(j)){let Qe=(0,Ze.inspect)(
j);throw new Error(`Introspection must provide output type for fields, but received: ${Qe}.`)}if(!N.args){let Qe=(0,Ze.inspect)(N);throw new Error(`Introspectio\
n result missing field args: ${Qe}.`)}return{description:N.description,deprecationReason:N.deprecationReason,type:j,args:Pe(N.args)}}function Pe(N){return(0,za.
keyValMap)(N,j=>j.name,Le)}function Le(N){let j=u(N.type);if(!(0,et.isInputType)(j)){let Nt=(0,Ze.inspect)(j);throw new Error(`Introspection must provide input \
type for arguments, but received: ${Nt}.`)}let Qe=N.defaultValue!=null?(0,C_.valueFromAST)((0,P_.parseValue)(N.defaultValue),j):void 0;return{description:N.description,
type:j,defaultValue:Qe,deprecationReason:N.deprecationReason}}function Fe(N){if(!N.args){let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing d\
irective args: ${j}.`)}if(!N.locations){let j=(0,Ze.inspect)(N);throw new Error(`Introspection result missing directive locations: ${j}.`)}return new k_.GraphQLDirective(
{name:N.name,description:N.description,isRepeatable:N.isRepeatable,deprecationReason:N.deprecationReason,locations:N.locations.slice(),args:Pe(N.args)})}}});var Zc=y(Za=>{"use strict";Object.defineProperty(Za,"__esModule",{value:!0});Za.extendSchema=K_;Za.extendSchemaImpl=Dm;var $_=xe(),x_=ee(),q_=qe(),G_=mn(),gi=Xi(),
tt=B(),ym=Cn(),ve=Y(),yr=Be(),Em=lt(),bm=$t(),hm=Vn(),Q_=fi(),zc=fr(),Tm=ui();function K_(e,t,n){(0,hm.assertSchema)(e),t!=null&&t.kind===tt.Kind.DOCUMENT||(0,$_.
devAssert)(!1,"Must provide valid Document AST."),n?.assumeValid!==!0&&n?.assumeValidSDL!==!0&&(0,Q_.assertValidSDLExtension)(t,e);let r=e.toConfig(),i=Dm(r,t,n);
return r===i?e:new hm.GraphQLSchema(i)}function Dm(e,t,n){var r,i,a,o;let s=[],u=Object.create(null),c=Object.create(null),d=[],p,m=[];for(let v of t.definitions)
if(v.kind===tt.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===tt.Kind.SCHEMA_EXTENSION)m.push(v);else if((0,ym.isTypeDefinitionNode)(v))s.push(v);else if((0,ym.isTypeExtensionNode)(
v)){let A=v.name.value,O=u[A];u[A]=O?O.concat([v]):[v]}else if(v.kind===tt.Kind.DIRECTIVE_DEFINITION)d.push(v);else if(v.kind===tt.Kind.DIRECTIVE_EXTENSION){let A=v.
name.value,O=c[A];c[A]=O?O.concat([v]):[v]}if(Object.keys(u).length===0&&s.length===0&&Object.keys(c).length===0&&d.length===0&&m.length===0&&p==null)return e;let h=Object.
create(null);for(let v of e.types)h[v.name]=se(v);for(let v of s){var _;let A=v.name.value;h[A]=(_=Nm[A])!==null&&_!==void 0?_:Ci(v)}let S=Object.create(null);for(let v of e.
directives)S[v.name]=Oo(v);let q={query:e.query&&V(e.query),mutation:e.mutation&&V(e.mutation),subscription:e.subscription&&V(e.subscription),...p&&Vi([p]),...Vi(
m)},Q=Object.values(S);return{description:(r=p)===null||r===void 0||(i=r.description)===null||i===void 0?void 0:i.value,...q,types:Object.values(h),directives:[
...Q.map(le),...d.map(it)],extensions:Object.create(null),astNode:(a=p)!==null&&a!==void 0?a:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(m),assumeValid:(o=
n?.assumeValid)!==null&&o!==void 0?o:!1};function oe(v){return(0,ve.isListType)(v)?new ve.GraphQLList(oe(v.ofType)):(0,ve.isNonNullType)(v)?new ve.GraphQLNonNull(
oe(v.ofType)):V(v)}function V(v){return h[v.name]}function le(v){let A=v.toConfig();return new yr.GraphQLDirective({...A,args:(0,gi.mapValue)(A.args,He)})}function se(v){
if((0,Em.isIntrospectionType)(v)||(0,bm.isSpecifiedScalarType)(v))return v;if((0,ve.isScalarType)(v))return Fe(v);if((0,ve.isObjectType)(v))return N(v);if((0,ve.
isInterfaceType)(v))return j(v);if((0,ve.isUnionType)(v))return Qe(v);if((0,ve.isEnumType)(v))return Le(v);if((0,ve.isInputObjectType)(v))return Pe(v);(0,q_.invariant)(
!1,"Unexpected type: "+(0,x_.inspect)(v))}function Pe(v){var A;let O=v.toConfig(),I=(A=u[O.name])!==null&&A!==void 0?A:[];return new ve.GraphQLInputObjectType({
...O,fields:()=>({...(0,gi.mapValue)(O.fields,C=>({...C,type:oe(C.type)})),...Or(I)}),extensionASTNodes:O.extensionASTNodes.concat(I)})}function Le(v){var A;let O=v.
toConfig(),I=(A=u[v.name])!==null&&A!==void 0?A:[];return new ve.GraphQLEnumType({...O,values:{...O.values,...In(I)},extensionASTNodes:O.extensionASTNodes.concat(
I)})}function Fe(v){var A;let O=v.toConfig(),I=(A=u[O.name])!==null&&A!==void 0?A:[],C=O.specifiedByURL;for(let K of I){var ie;C=(ie=gm(K))!==null&&ie!==void 0?
ie:C}return new ve.GraphQLScalarType({...O,specifiedByURL:C,extensionASTNodes:O.extensionASTNodes.concat(I)})}function N(v){var A;let O=v.toConfig(),I=(A=u[O.name])!==
null&&A!==void 0?A:[];return new ve.GraphQLObjectType({...O,interfaces:()=>[...v.getInterfaces().map(V),...Jn(I)],fields:()=>({...(0,gi.mapValue)(O.fields,Nt),...Yn(
I)}),extensionASTNodes:O.extensionASTNodes.concat(I)})}function j(v){var A;let O=v.toConfig(),I=(A=u[O.name])!==null&&A!==void 0?A:[];return new ve.GraphQLInterfaceType(
{...O,interfaces:()=>[...v.getInterfaces().map(V),...Jn(I)],fields:()=>({...(0,gi.mapValue)(O.fields,Nt),...Yn(I)}),extensionASTNodes:O.extensionASTNodes.concat(
I)})}function Qe(v){var A;let O=v.toConfig(),I=(A=u[O.name])!==null&&A!==void 0?A:[];return new ve.GraphQLUnionType({...O,types:()=>[...v.getTypes().map(V),...sn(
I)],extensionASTNodes:O.extensionASTNodes.concat(I)})}function Nt(v){return{...v,type:oe(v.type),args:v.args&&(0,gi.mapValue)(v.args,He)}}function He(v){return{
...v,type:oe(v.type)}}function Vi(v){let A={};for(let I of v){var O;let C=(O=I.operationTypes)!==null&&O!==void 0?O:[];for(let ie of C)A[ie.operation]=on(ie.type)}
return A}function Oo(v){var A,O;let I=v.toConfig(),C=(A=c[I.name])!==null&&A!==void 0?A:[],ie=(O=I.deprecationReason)!==null&&O!==void 0?O:C.map(K=>Qn(K)).find(
K=>K!=null);return new yr.GraphQLDirective({...I,deprecationReason:ie,extensionASTNodes:I.extensionASTNodes.concat(C)})}function on(v){var A;let O=v.name.value,
I=(A=Nm[O])!==null&&A!==void 0?A:h[O];if(I===void 0)throw new Error(`Unknown type: "${O}".`);return I}function Vt(v){return v.kind===tt.Kind.LIST_TYPE?new ve.GraphQLList(
Vt(v.type)):v.kind===tt.Kind.NON_NULL_TYPE?new ve.GraphQLNonNull(Vt(v.type)):on(v)}function it(v){var A,O,I;let C=(A=c[v.name.value])!==null&&A!==void 0?A:[],ie=(O=
Qn(v))!==null&&O!==void 0?O:C.map(K=>Qn(K)).find(K=>K!=null);return new yr.GraphQLDirective({name:v.name.value,description:(I=v.description)===null||I===void 0?
void 0:I.value,locations:v.locations.map(({value:K})=>K),isRepeatable:v.repeatable,args:wi(v.arguments),deprecationReason:ie,astNode:v,extensionASTNodes:C})}function Yn(v){
let A=Object.create(null);for(let C of v){var O;let ie=(O=C.fields)!==null&&O!==void 0?O:[];for(let K of ie){var I;A[K.name.value]={type:Vt(K.type),description:(I=
K.description)===null||I===void 0?void 0:I.value,args:wi(K.arguments),deprecationReason:Qn(K),astNode:K}}}return A}function wi(v){let A=v??[],O=Object.create(null);
for(let C of A){var I;let ie=Vt(C.type);O[C.name.value]={type:ie,description:(I=C.description)===null||I===void 0?void 0:I.value,defaultValue:(0,Tm.valueFromAST)(
C.defaultValue,ie),deprecationReason:Qn(C),astNode:C}}return O}function Or(v){let A=Object.create(null);for(let C of v){var O;let ie=(O=C.fields)!==null&&O!==void 0?
O:[];for(let K of ie){var I;let gt=Vt(K.type);A[K.name.value]={type:gt,description:(I=K.description)===null||I===void 0?void 0:I.value,defaultValue:(0,Tm.valueFromAST)(
K.defaultValue,gt),deprecationReason:Qn(K),astNode:K}}}return A}function In(v){let A=Object.create(null);for(let C of v){var O;let ie=(O=C.values)!==null&&O!==void 0?
O:[];for(let K of ie){var I;A[K.name.value]={description:(I=K.description)===null||I===void 0?void 0:I.value,deprecationReason:Qn(K),astNode:K}}}return A}function Jn(v){
return v.flatMap(A=>{var O,I;return(O=(I=A.interfaces)===null||I===void 0?void 0:I.map(on))!==null&&O!==void 0?O:[]})}function sn(v){return v.flatMap(A=>{var O,
I;return(O=(I=A.types)===null||I===void 0?void 0:I.map(on))!==null&&O!==void 0?O:[]})}function Ci(v){var A;let O=v.name.value,I=(A=u[O])!==null&&A!==void 0?A:[];
switch(v.kind){case tt.Kind.OBJECT_TYPE_DEFINITION:{var C;let Et=[v,...I];return new ve.GraphQLObjectType({name:O,description:(C=v.description)===null||C===void 0?
void 0:C.value,interfaces:()=>Jn(Et),fields:()=>Yn(Et),astNode:v,extensionASTNodes:I})}case tt.Kind.INTERFACE_TYPE_DEFINITION:{var ie;let Et=[v,...I];return new ve.
GraphQLInterfaceType({name:O,description:(ie=v.description)===null||ie===void 0?void 0:ie.value,interfaces:()=>Jn(Et),fields:()=>Yn(Et),astNode:v,extensionASTNodes:I})}case tt.
Kind.ENUM_TYPE_DEFINITION:{var K;let Et=[v,...I];return new ve.GraphQLEnumType({name:O,description:(K=v.description)===null||K===void 0?void 0:K.value,values:In(
Et),astNode:v,extensionASTNodes:I})}case tt.Kind.UNION_TYPE_DEFINITION:{var gt;let Et=[v,...I];return new ve.GraphQLUnionType({name:O,description:(gt=v.description)===
null||gt===void 0?void 0:gt.value,types:()=>sn(Et),astNode:v,extensionASTNodes:I})}case tt.Kind.SCALAR_TYPE_DEFINITION:{var An;return new ve.GraphQLScalarType({
name:O,description:(An=v.description)===null||An===void 0?void 0:An.value,specifiedByURL:gm(v),astNode:v,extensionASTNodes:I})}case tt.Kind.INPUT_OBJECT_TYPE_DEFINITION:{
var Io;let Et=[v,...I];return new ve.GraphQLInputObjectType({name:O,description:(Io=v.description)===null||Io===void 0?void 0:Io.value,fields:()=>Or(Et),astNode:v,
extensionASTNodes:I,isOneOf:B_(v)})}}}}var Nm=(0,G_.keyMap)([...bm.specifiedScalarTypes,...Em.introspectionTypes],e=>e.name);function Qn(e){let t=(0,zc.getDirectiveValues)(
yr.GraphQLDeprecatedDirective,e);return t?.reason}function gm(e){let t=(0,zc.getDirectiveValues)(yr.GraphQLSpecifiedByDirective,e);return t?.url}function B_(e){
return!!(0,zc.getDirectiveValues)(yr.GraphQLOneOfDirective,e)}});var Om=y(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.buildASTSchema=_m;eo.buildSchema=eO;var Y_=xe(),J_=B(),H_=Ln(),W_=Be(),X_=Vn(),z_=fi(),
Z_=Zc();function _m(e,t){e!=null&&e.kind===J_.Kind.DOCUMENT||(0,Y_.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==!0&&
(0,z_.assertValidSDL)(e);let n={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},r=(0,Z_.extendSchemaImpl)(
n,e,t);if(r.astNode==null)for(let a of r.types)switch(a.name){case"Query":r.query=a;break;case"Mutation":r.mutation=a;break;case"Subscription":r.subscription=a;
break}let i=[...r.directives,...W_.specifiedDirectives.filter(a=>r.directives.every(o=>o.name!==a.name))];return new X_.GraphQLSchema({...r,directives:i})}function eO(e,t){
let n=(0,H_.parse)(e,t);return _m(n,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var Rm=y(td=>{"use strict";Object.defineProperty(td,"__esModule",{value:!0});td.lexicographicSortSchema=sO;var tO=ee(),nO=qe(),rO=Cr(),Im=Ur(),Ge=Y(),iO=Be(),aO=lt(),
oO=Vn();function sO(e){let t=e.toConfig(),n=(0,rO.keyValMap)(ed(t.types),m=>m.name,p);return new oO.GraphQLSchema({...t,types:Object.values(n),directives:ed(t.directives).
map(o),query:a(t.query),mutation:a(t.mutation),subscription:a(t.subscription)});function r(m){return(0,Ge.isListType)(m)?new Ge.GraphQLList(r(m.ofType)):(0,Ge.isNonNullType)(
m)?new Ge.GraphQLNonNull(r(m.ofType)):i(m)}function i(m){return n[m.name]}function a(m){return m&&i(m)}function o(m){let h=m.toConfig();return new iO.GraphQLDirective(
{...h,locations:Am(h.locations,_=>_),args:s(h.args)})}function s(m){return to(m,h=>({...h,type:r(h.type)}))}function u(m){return to(m,h=>({...h,type:r(h.type),args:h.
args&&s(h.args)}))}function c(m){return to(m,h=>({...h,type:r(h.type)}))}function d(m){return ed(m).map(i)}function p(m){if((0,Ge.isScalarType)(m)||(0,aO.isIntrospectionType)(
m))return m;if((0,Ge.isObjectType)(m)){let h=m.toConfig();return new Ge.GraphQLObjectType({...h,interfaces:()=>d(h.interfaces),fields:()=>u(h.fields)})}if((0,Ge.
isInterfaceType)(m)){let h=m.toConfig();return new Ge.GraphQLInterfaceType({...h,interfaces:()=>d(h.interfaces),fields:()=>u(h.fields)})}if((0,Ge.isUnionType)(m)){
let h=m.toConfig();return new Ge.GraphQLUnionType({...h,types:()=>d(h.types)})}if((0,Ge.isEnumType)(m)){let h=m.toConfig();return new Ge.GraphQLEnumType({...h,values:to(
h.values,_=>_)})}if((0,Ge.isInputObjectType)(m)){let h=m.toConfig();return new Ge.GraphQLInputObjectType({...h,fields:()=>c(h.fields)})}(0,nO.invariant)(!1,"Une\
xpected type: "+(0,tO.inspect)(m))}}function to(e,t){let n=Object.create(null);for(let r of Object.keys(e).sort(Im.naturalCompare))n[r]=t(e[r]);return n}function ed(e){
return Am(e,t=>t.name)}function Am(e,t){return e.slice().sort((n,r)=>{let i=t(n),a=t(r);return(0,Im.naturalCompare)(i,a)})}});var km=y(Ei=>{"use strict";Object.defineProperty(Ei,"__esModule",{value:!0});Ei.printIntrospectionSchema=mO;Ei.printSchema=fO;Ei.printType=Fm;var uO=ee(),cO=qe(),
dO=Fr(),rd=B(),no=ut(),hr=Y(),id=Be(),Sm=lt(),lO=$t(),pO=zr();function fO(e){return Lm(e,t=>!(0,id.isSpecifiedDirective)(t),vO)}function mO(e){return Lm(e,id.isSpecifiedDirective,
Sm.isIntrospectionType)}function vO(e){return!(0,lO.isSpecifiedScalarType)(e)&&!(0,Sm.isIntrospectionType)(e)}function Lm(e,t,n){let r=e.getDirectives().filter(
t),i=Object.values(e.getTypeMap()).filter(n);return[yO(e),...r.map(a=>_O(a)),...i.map(a=>Fm(a))].filter(Boolean).join(`

`)}function yO(e){if(e.description==null&&hO(e))return;let t=[],n=e.getQueryType();n&&t.push(`  query: ${n.name}`);let r=e.getMutationType();r&&t.push(`  mutati\
on: ${r.name}`);let i=e.getSubscriptionType();return i&&t.push(`  subscription: ${i.name}`),vt(e)+`schema {
${t.join(`
`)}
}`}function hO(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let n=e.getMutationType();if(n&&n.name!=="Mutation")return!1;let r=e.getSubscriptionType();
return!(r&&r.name!=="Subscription")}function Fm(e){if((0,hr.isScalarType)(e))return TO(e);if((0,hr.isObjectType)(e))return NO(e);if((0,hr.isInterfaceType)(e))return gO(
e);if((0,hr.isUnionType)(e))return EO(e);if((0,hr.isEnumType)(e))return bO(e);if((0,hr.isInputObjectType)(e))return DO(e);(0,cO.invariant)(!1,"Unexpected type: "+
(0,uO.inspect)(e))}function TO(e){return vt(e)+`scalar ${e.name}`+OO(e)}function Mm(e){let t=e.getInterfaces();return t.length?" implements "+t.map(n=>n.name).join(
" & "):""}function NO(e){return vt(e)+`type ${e.name}`+Mm(e)+jm(e)}function gO(e){return vt(e)+`interface ${e.name}`+Mm(e)+jm(e)}function EO(e){let t=e.getTypes(),
n=t.length?" = "+t.join(" | "):"";return vt(e)+"union "+e.name+n}function bO(e){let t=e.getValues().map((n,r)=>vt(n,"  ",!r)+"  "+n.name+ro(n.deprecationReason));
return vt(e)+`enum ${e.name}`+ad(t)}function DO(e){let t=Object.values(e.getFields()).map((n,r)=>vt(n,"  ",!r)+"  "+nd(n));return vt(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+ad(t)}function jm(e){let t=Object.values(e.getFields()).map((n,r)=>vt(n,"  ",!r)+"  "+n.name+Pm(n.args,"  ")+": "+String(n.type)+ro(n.deprecationReason));
return ad(t)}function ad(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function Pm(e,t=""){return e.length===0?"":e.every(n=>!n.description)?"("+e.map(nd).join(", ")+")":`(
`+e.map((n,r)=>vt(n,"  "+t,!r)+"  "+t+nd(n)).join(`
`)+`
`+t+")"}function nd(e){let t=(0,pO.astFromValue)(e.defaultValue,e.type),n=e.name+": "+String(e.type);return t&&(n+=` = ${(0,no.print)(t)}`),n+ro(e.deprecationReason)}
function _O(e){return vt(e)+"directive @"+e.name+Pm(e.args)+ro(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function ro(e){
return e==null?"":e!==id.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,no.print)({kind:rd.Kind.STRING,value:e})})`:" @deprecated"}function OO(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,no.print)({kind:rd.Kind.STRING,value:e.specifiedByURL})})`}function vt(e,t="",n=!0){let{description:r}=e;if(r==
null)return"";let i=(0,no.print)({kind:rd.Kind.STRING,value:r,block:(0,dO.isPrintableAsBlockString)(r)});return(t&&!n?`
`+t:t)+i.replace(/\n/g,`
`+t)+`
`}});var Vm=y(od=>{"use strict";Object.defineProperty(od,"__esModule",{value:!0});od.concatAST=AO;var IO=B();function AO(e){let t=[];for(let n of e)t.push(...n.definitions);
return{kind:IO.Kind.DOCUMENT,definitions:t}}});var Um=y(sd=>{"use strict";Object.defineProperty(sd,"__esModule",{value:!0});sd.separateOperations=SO;var io=B(),RO=ir();function SO(e){let t=[],n=Object.create(
null);for(let i of e.definitions)switch(i.kind){case io.Kind.OPERATION_DEFINITION:t.push(i);break;case io.Kind.FRAGMENT_DEFINITION:n[i.name.value]=wm(i.selectionSet);
break;default:}let r=Object.create(null);for(let i of t){let a=new Set;for(let s of wm(i.selectionSet))Cm(a,n,s);let o=i.name?i.name.value:"";r[o]={kind:io.Kind.
DOCUMENT,definitions:e.definitions.filter(s=>s===i||s.kind===io.Kind.FRAGMENT_DEFINITION&&a.has(s.name.value))}}return r}function Cm(e,t,n){if(!e.has(n)){e.add(
n);let r=t[n];if(r!==void 0)for(let i of r)Cm(e,t,i)}}function wm(e){let t=[];return(0,RO.visit)(e,{FragmentSpread(n){t.push(n.name.value)}}),t}});var qm=y(cd=>{"use strict";Object.defineProperty(cd,"__esModule",{value:!0});cd.stripIgnoredCharacters=FO;var LO=Fr(),$m=Pr(),xm=Ji(),ud=zn();function FO(e){let t=(0,xm.
isSource)(e)?e:new xm.Source(e),n=t.body,r=new $m.Lexer(t),i="",a=!1;for(;r.advance().kind!==ud.TokenKind.EOF;){let o=r.token,s=o.kind,u=!(0,$m.isPunctuatorTokenKind)(
o.kind);a&&(u||o.kind===ud.TokenKind.SPREAD)&&(i+=" ");let c=n.slice(o.start,o.end);s===ud.TokenKind.BLOCK_STRING?i+=(0,LO.printBlockString)(o.value,{minimize:!0}):
i+=c,a=u}return i}});var Qm=y(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.assertValidName=kO;ao.isValidNameError=Gm;var MO=xe(),jO=F(),PO=$r();function kO(e){
let t=Gm(e);if(t)throw t;return e}function Gm(e){if(typeof e=="string"||(0,MO.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new jO.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,PO.assertName)(e)}catch(t){return t}}});var Km=y(ld=>{"use strict";Object.defineProperty(ld,"__esModule",{value:!0});ld.sortValueNode=dd;var VO=Ur(),nn=B();function dd(e){switch(e.kind){case nn.Kind.OBJECT:
return{...e,fields:wO(e.fields)};case nn.Kind.LIST:return{...e,values:e.values.map(dd)};case nn.Kind.INT:case nn.Kind.FLOAT:case nn.Kind.STRING:case nn.Kind.BOOLEAN:case nn.
Kind.NULL:case nn.Kind.ENUM:case nn.Kind.VARIABLE:return e}}function wO(e){return e.map(t=>({...t,value:dd(t.value)})).sort((t,n)=>(0,VO.naturalCompare)(t.name.
value,n.name.value))}});var Zm=y(Qt=>{"use strict";Object.defineProperty(Qt,"__esModule",{value:!0});Qt.DangerousChangeType=Qt.BreakingChangeType=void 0;Qt.findBreakingChanges=GO;Qt.findDangerousChanges=
QO;var CO=ee(),Xm=qe(),Bm=mn(),UO=ut(),te=Y(),$O=$t(),xO=zr(),qO=Km(),ge;Qt.BreakingChangeType=ge;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(ge||(Qt.BreakingChangeType=ge={}));var Ft;Qt.DangerousChangeType=Ft;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(Ft||(Qt.DangerousChangeType=Ft={}));function GO(e,t){return zm(e,t).filter(n=>n.type in
ge)}function QO(e,t){return zm(e,t).filter(n=>n.type in Ft)}function zm(e,t){return[...BO(e,t),...KO(e,t)]}function KO(e,t){let n=[],r=rn(e.getDirectives(),t.getDirectives());
for(let i of r.removed)n.push({type:ge.DIRECTIVE_REMOVED,description:`${i.name} was removed.`});for(let[i,a]of r.persisted){let o=rn(i.args,a.args);for(let s of o.
added)(0,te.isRequiredArgument)(s)&&n.push({type:ge.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${s.name} on directive ${i.name} was added.`});for(let s of o.
removed)n.push({type:ge.DIRECTIVE_ARG_REMOVED,description:`${s.name} was removed from ${i.name}.`});i.isRepeatable&&!a.isRepeatable&&n.push({type:ge.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${i.name}.`});for(let s of i.locations)a.locations.includes(s)||n.push({type:ge.DIRECTIVE_LOCATION_REMOVED,description:`${s}\
 was removed from ${i.name}.`})}return n}function BO(e,t){let n=[],r=rn(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let i of r.removed)n.push(
{type:ge.TYPE_REMOVED,description:(0,$O.isSpecifiedScalarType)(i)?`Standard scalar ${i.name} was removed because it is not referenced anymore.`:`${i.name} was r\
emoved.`});for(let[i,a]of r.persisted)(0,te.isEnumType)(i)&&(0,te.isEnumType)(a)?n.push(...HO(i,a)):(0,te.isUnionType)(i)&&(0,te.isUnionType)(a)?n.push(...JO(i,
a)):(0,te.isInputObjectType)(i)&&(0,te.isInputObjectType)(a)?n.push(...YO(i,a)):(0,te.isObjectType)(i)&&(0,te.isObjectType)(a)?n.push(...Jm(i,a),...Ym(i,a)):(0,te.
isInterfaceType)(i)&&(0,te.isInterfaceType)(a)?n.push(...Jm(i,a),...Ym(i,a)):i.constructor!==a.constructor&&n.push({type:ge.TYPE_CHANGED_KIND,description:`${i.name}\
 changed from ${Hm(i)} to ${Hm(a)}.`});return n}function YO(e,t){let n=[],r=rn(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of r.added)(0,te.
isRequiredInputField)(i)?n.push({type:ge.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${i.name} on input type ${e.name} was added.`}):n.push({type:Ft.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${i.name} on input type ${e.name} was added.`});for(let i of r.removed)n.push({type:ge.FIELD_REMOVED,description:`${e.
name}.${i.name} was removed.`});for(let[i,a]of r.persisted)Di(i.type,a.type)||n.push({type:ge.FIELD_CHANGED_KIND,description:`${e.name}.${i.name} changed type f\
rom ${String(i.type)} to ${String(a.type)}.`});return n}function JO(e,t){let n=[],r=rn(e.getTypes(),t.getTypes());for(let i of r.added)n.push({type:Ft.TYPE_ADDED_TO_UNION,
description:`${i.name} was added to union type ${e.name}.`});for(let i of r.removed)n.push({type:ge.TYPE_REMOVED_FROM_UNION,description:`${i.name} was removed f\
rom union type ${e.name}.`});return n}function HO(e,t){let n=[],r=rn(e.getValues(),t.getValues());for(let i of r.added)n.push({type:Ft.VALUE_ADDED_TO_ENUM,description:`${i.
name} was added to enum type ${e.name}.`});for(let i of r.removed)n.push({type:ge.VALUE_REMOVED_FROM_ENUM,description:`${i.name} was removed from enum type ${e.
name}.`});return n}function Ym(e,t){let n=[],r=rn(e.getInterfaces(),t.getInterfaces());for(let i of r.added)n.push({type:Ft.IMPLEMENTED_INTERFACE_ADDED,description:`${i.
name} added to interfaces implemented by ${e.name}.`});for(let i of r.removed)n.push({type:ge.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${i.name}.`});return n}function Jm(e,t){let n=[],r=rn(Object.values(e.getFields()),Object.values(t.getFields()));for(let i of r.removed)n.push(
{type:ge.FIELD_REMOVED,description:`${e.name}.${i.name} was removed.`});for(let[i,a]of r.persisted)n.push(...WO(e,i,a)),bi(i.type,a.type)||n.push({type:ge.FIELD_CHANGED_KIND,
description:`${e.name}.${i.name} changed type from ${String(i.type)} to ${String(a.type)}.`});return n}function WO(e,t,n){let r=[],i=rn(t.args,n.args);for(let a of i.
removed)r.push({type:ge.ARG_REMOVED,description:`${e.name}.${t.name} arg ${a.name} was removed.`});for(let[a,o]of i.persisted)if(!Di(a.type,o.type))r.push({type:ge.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${a.name} has changed type from ${String(a.type)} to ${String(o.type)}.`});else if(a.defaultValue!==void 0)
if(o.defaultValue===void 0)r.push({type:Ft.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${a.name} defaultValue was removed.`});else{let u=Wm(a.
defaultValue,a.type),c=Wm(o.defaultValue,o.type);u!==c&&r.push({type:Ft.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${a.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let a of i.added)(0,te.isRequiredArgument)(a)?r.push({type:ge.REQUIRED_ARG_ADDED,description:`A required arg ${a.name} on ${e.
name}.${t.name} was added.`}):r.push({type:Ft.OPTIONAL_ARG_ADDED,description:`An optional arg ${a.name} on ${e.name}.${t.name} was added.`});return r}function bi(e,t){
return(0,te.isListType)(e)?(0,te.isListType)(t)&&bi(e.ofType,t.ofType)||(0,te.isNonNullType)(t)&&bi(e,t.ofType):(0,te.isNonNullType)(e)?(0,te.isNonNullType)(t)&&
bi(e.ofType,t.ofType):(0,te.isNamedType)(t)&&e.name===t.name||(0,te.isNonNullType)(t)&&bi(e,t.ofType)}function Di(e,t){return(0,te.isListType)(e)?(0,te.isListType)(
t)&&Di(e.ofType,t.ofType):(0,te.isNonNullType)(e)?(0,te.isNonNullType)(t)&&Di(e.ofType,t.ofType)||!(0,te.isNonNullType)(t)&&Di(e.ofType,t):(0,te.isNamedType)(t)&&
e.name===t.name}function Hm(e){if((0,te.isScalarType)(e))return"a Scalar type";if((0,te.isObjectType)(e))return"an Object type";if((0,te.isInterfaceType)(e))return"\
an Interface type";if((0,te.isUnionType)(e))return"a Union type";if((0,te.isEnumType)(e))return"an Enum type";if((0,te.isInputObjectType)(e))return"an Input typ\
e";(0,Xm.invariant)(!1,"Unexpected type: "+(0,CO.inspect)(e))}function Wm(e,t){let n=(0,xO.astFromValue)(e,t);return n!=null||(0,Xm.invariant)(!1),(0,UO.print)(
(0,qO.sortValueNode)(n))}function rn(e,t){let n=[],r=[],i=[],a=(0,Bm.keyMap)(e,({name:s})=>s),o=(0,Bm.keyMap)(t,({name:s})=>s);for(let s of e){let u=o[s.name];u===
void 0?r.push(s):i.push([s,u])}for(let s of t)a[s.name]===void 0&&n.push(s);return{added:n,persisted:i,removed:r}}});var tv=y(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.resolveASTSchemaCoordinate=ev;oo.resolveSchemaCoordinate=zO;var Kn=ee(),_i=B(),XO=Ln(),
bn=Y();function zO(e,t){return ev(e,(0,XO.parseSchemaCoordinate)(t))}function ZO(e,t){let n=t.name.value,r=e.getType(n);if(r!=null)return{kind:"NamedType",type:r}}
function eI(e,t){let n=t.name.value,r=e.getType(n);if(!r)throw new Error(`Expected ${(0,Kn.inspect)(n)} to be defined as a type in the schema.`);if(!(0,bn.isEnumType)(
r)&&!(0,bn.isInputObjectType)(r)&&!(0,bn.isObjectType)(r)&&!(0,bn.isInterfaceType)(r))throw new Error(`Expected ${(0,Kn.inspect)(n)} to be an Enum, Input Object\
, Object or Interface type.`);if((0,bn.isEnumType)(r)){let o=t.memberName.value,s=r.getValue(o);return s==null?void 0:{kind:"EnumValue",type:r,enumValue:s}}if((0,bn.
isInputObjectType)(r)){let o=t.memberName.value,s=r.getFields()[o];return s==null?void 0:{kind:"InputField",type:r,inputField:s}}let i=t.memberName.value,a=r.getFields()[i];
if(a!=null)return{kind:"Field",type:r,field:a}}function tI(e,t){let n=t.name.value,r=e.getType(n);if(r==null)throw new Error(`Expected ${(0,Kn.inspect)(n)} to b\
e defined as a type in the schema.`);if(!(0,bn.isObjectType)(r)&&!(0,bn.isInterfaceType)(r))throw new Error(`Expected ${(0,Kn.inspect)(n)} to be an object type \
or interface type.`);let i=t.fieldName.value,a=r.getFields()[i];if(a==null)throw new Error(`Expected ${(0,Kn.inspect)(i)} to exist as a field of type ${(0,Kn.inspect)(
n)} in the schema.`);let o=t.argumentName.value,s=a.args.find(u=>u.name===o);if(s!=null)return{kind:"FieldArgument",type:r,field:a,fieldArgument:s}}function nI(e,t){
let n=t.name.value,r=e.getDirective(n);if(r)return{kind:"Directive",directive:r}}function rI(e,t){let n=t.name.value,r=e.getDirective(n);if(!r)throw new Error(`\
Expected ${(0,Kn.inspect)(n)} to be defined as a directive in the schema.`);let{argumentName:{value:i}}=t,a=r.args.find(o=>o.name===i);if(a)return{kind:"Directi\
veArgument",directive:r,directiveArgument:a}}function ev(e,t){switch(t.kind){case _i.Kind.TYPE_COORDINATE:return ZO(e,t);case _i.Kind.MEMBER_COORDINATE:return eI(
e,t);case _i.Kind.ARGUMENT_COORDINATE:return tI(e,t);case _i.Kind.DIRECTIVE_COORDINATE:return nI(e,t);case _i.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return rI(e,t)}}});var ov=y(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});Object.defineProperty(H,"BreakingChangeType",{enumerable:!0,get:function(){return so.
BreakingChangeType}});Object.defineProperty(H,"DangerousChangeType",{enumerable:!0,get:function(){return so.DangerousChangeType}});Object.defineProperty(H,"Type\
Info",{enumerable:!0,get:function(){return rv.TypeInfo}});Object.defineProperty(H,"assertValidName",{enumerable:!0,get:function(){return iv.assertValidName}});Object.
defineProperty(H,"astFromValue",{enumerable:!0,get:function(){return mI.astFromValue}});Object.defineProperty(H,"buildASTSchema",{enumerable:!0,get:function(){return nv.
buildASTSchema}});Object.defineProperty(H,"buildClientSchema",{enumerable:!0,get:function(){return uI.buildClientSchema}});Object.defineProperty(H,"buildSchema",
{enumerable:!0,get:function(){return nv.buildSchema}});Object.defineProperty(H,"coerceInputValue",{enumerable:!0,get:function(){return vI.coerceInputValue}});Object.
defineProperty(H,"concatAST",{enumerable:!0,get:function(){return yI.concatAST}});Object.defineProperty(H,"doTypesOverlap",{enumerable:!0,get:function(){return fd.
doTypesOverlap}});Object.defineProperty(H,"extendSchema",{enumerable:!0,get:function(){return cI.extendSchema}});Object.defineProperty(H,"findBreakingChanges",{
enumerable:!0,get:function(){return so.findBreakingChanges}});Object.defineProperty(H,"findDangerousChanges",{enumerable:!0,get:function(){return so.findDangerousChanges}});
Object.defineProperty(H,"getIntrospectionQuery",{enumerable:!0,get:function(){return iI.getIntrospectionQuery}});Object.defineProperty(H,"getOperationAST",{enumerable:!0,
get:function(){return aI.getOperationAST}});Object.defineProperty(H,"getOperationRootType",{enumerable:!0,get:function(){return oI.getOperationRootType}});Object.
defineProperty(H,"introspectionFromSchema",{enumerable:!0,get:function(){return sI.introspectionFromSchema}});Object.defineProperty(H,"isEqualType",{enumerable:!0,
get:function(){return fd.isEqualType}});Object.defineProperty(H,"isTypeSubTypeOf",{enumerable:!0,get:function(){return fd.isTypeSubTypeOf}});Object.defineProperty(
H,"isValidNameError",{enumerable:!0,get:function(){return iv.isValidNameError}});Object.defineProperty(H,"lexicographicSortSchema",{enumerable:!0,get:function(){
return dI.lexicographicSortSchema}});Object.defineProperty(H,"printIntrospectionSchema",{enumerable:!0,get:function(){return pd.printIntrospectionSchema}});Object.
defineProperty(H,"printSchema",{enumerable:!0,get:function(){return pd.printSchema}});Object.defineProperty(H,"printType",{enumerable:!0,get:function(){return pd.
printType}});Object.defineProperty(H,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return av.resolveASTSchemaCoordinate}});Object.defineProperty(H,
"resolveSchemaCoordinate",{enumerable:!0,get:function(){return av.resolveSchemaCoordinate}});Object.defineProperty(H,"separateOperations",{enumerable:!0,get:function(){
return hI.separateOperations}});Object.defineProperty(H,"stripIgnoredCharacters",{enumerable:!0,get:function(){return TI.stripIgnoredCharacters}});Object.defineProperty(
H,"typeFromAST",{enumerable:!0,get:function(){return lI.typeFromAST}});Object.defineProperty(H,"valueFromAST",{enumerable:!0,get:function(){return pI.valueFromAST}});
Object.defineProperty(H,"valueFromASTUntyped",{enumerable:!0,get:function(){return fI.valueFromASTUntyped}});Object.defineProperty(H,"visitWithTypeInfo",{enumerable:!0,
get:function(){return rv.visitWithTypeInfo}});var iI=Yc(),aI=lm(),oI=pm(),sI=fm(),uI=vm(),nv=Om(),cI=Zc(),dI=Rm(),pd=km(),lI=xt(),pI=ui(),fI=us(),mI=zr(),rv=_a(),
vI=ju(),yI=Vm(),hI=Um(),TI=qm(),fd=Kr(),iv=Qm(),so=Zm(),av=tv()});var Ce=y(l=>{"use strict";Object.defineProperty(l,"__esModule",{value:!0});Object.defineProperty(l,"BREAK",{enumerable:!0,get:function(){return W.BREAK}});Object.
defineProperty(l,"BreakingChangeType",{enumerable:!0,get:function(){return X.BreakingChangeType}});Object.defineProperty(l,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return b.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(l,"DangerousChangeType",{enumerable:!0,get:function(){return X.DangerousChangeType}});
Object.defineProperty(l,"DirectiveLocation",{enumerable:!0,get:function(){return W.DirectiveLocation}});Object.defineProperty(l,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return $.ExecutableDefinitionsRule}});Object.defineProperty(l,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return $.FieldsOnCorrectTypeRule}});
Object.defineProperty(l,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return $.FragmentsOnCompositeTypesRule}});Object.defineProperty(l,"GRAPHQL\
_MAX_INT",{enumerable:!0,get:function(){return b.GRAPHQL_MAX_INT}});Object.defineProperty(l,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return b.GRAPHQL_MIN_INT}});
Object.defineProperty(l,"GraphQLBoolean",{enumerable:!0,get:function(){return b.GraphQLBoolean}});Object.defineProperty(l,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return b.GraphQLDeprecatedDirective}});Object.defineProperty(l,"GraphQLDirective",{enumerable:!0,get:function(){return b.GraphQLDirective}});Object.
defineProperty(l,"GraphQLEnumType",{enumerable:!0,get:function(){return b.GraphQLEnumType}});Object.defineProperty(l,"GraphQLError",{enumerable:!0,get:function(){
return Oi.GraphQLError}});Object.defineProperty(l,"GraphQLFloat",{enumerable:!0,get:function(){return b.GraphQLFloat}});Object.defineProperty(l,"GraphQLID",{enumerable:!0,
get:function(){return b.GraphQLID}});Object.defineProperty(l,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return b.GraphQLIncludeDirective}});Object.
defineProperty(l,"GraphQLInputObjectType",{enumerable:!0,get:function(){return b.GraphQLInputObjectType}});Object.defineProperty(l,"GraphQLInt",{enumerable:!0,get:function(){
return b.GraphQLInt}});Object.defineProperty(l,"GraphQLInterfaceType",{enumerable:!0,get:function(){return b.GraphQLInterfaceType}});Object.defineProperty(l,"Gr\
aphQLList",{enumerable:!0,get:function(){return b.GraphQLList}});Object.defineProperty(l,"GraphQLNonNull",{enumerable:!0,get:function(){return b.GraphQLNonNull}});
Object.defineProperty(l,"GraphQLObjectType",{enumerable:!0,get:function(){return b.GraphQLObjectType}});Object.defineProperty(l,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return b.GraphQLOneOfDirective}});Object.defineProperty(l,"GraphQLScalarType",{enumerable:!0,get:function(){return b.GraphQLScalarType}});Object.
defineProperty(l,"GraphQLSchema",{enumerable:!0,get:function(){return b.GraphQLSchema}});Object.defineProperty(l,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return b.GraphQLSkipDirective}});Object.defineProperty(l,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return b.GraphQLSpecifiedByDirective}});Object.
defineProperty(l,"GraphQLString",{enumerable:!0,get:function(){return b.GraphQLString}});Object.defineProperty(l,"GraphQLUnionType",{enumerable:!0,get:function(){
return b.GraphQLUnionType}});Object.defineProperty(l,"Kind",{enumerable:!0,get:function(){return W.Kind}});Object.defineProperty(l,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return $.KnownArgumentNamesRule}});Object.defineProperty(l,"KnownDirectivesRule",{enumerable:!0,get:function(){return $.KnownDirectivesRule}});Object.
defineProperty(l,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return $.KnownFragmentNamesRule}});Object.defineProperty(l,"KnownTypeNamesRule",{enumerable:!0,
get:function(){return $.KnownTypeNamesRule}});Object.defineProperty(l,"Lexer",{enumerable:!0,get:function(){return W.Lexer}});Object.defineProperty(l,"Location",
{enumerable:!0,get:function(){return W.Location}});Object.defineProperty(l,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return $.LoneAnonymousOperationRule}});
Object.defineProperty(l,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return $.LoneSchemaDefinitionRule}});Object.defineProperty(l,"MaxIntrospectionD\
epthRule",{enumerable:!0,get:function(){return $.MaxIntrospectionDepthRule}});Object.defineProperty(l,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return $.
NoDeprecatedCustomRule}});Object.defineProperty(l,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return $.NoFragmentCyclesRule}});Object.defineProperty(l,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return $.NoSchemaIntrospectionCustomRule}});Object.defineProperty(l,"NoUndefinedVariablesRule",{
enumerable:!0,get:function(){return $.NoUndefinedVariablesRule}});Object.defineProperty(l,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return $.NoUnusedFragmentsRule}});
Object.defineProperty(l,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return $.NoUnusedVariablesRule}});Object.defineProperty(l,"OperationTypeNode",{enumerable:!0,
get:function(){return W.OperationTypeNode}});Object.defineProperty(l,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return $.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(l,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return $.PossibleFragmentSpreadsRule}});Object.defineProperty(l,"PossibleTyp\
eExtensionsRule",{enumerable:!0,get:function(){return $.PossibleTypeExtensionsRule}});Object.defineProperty(l,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return $.ProvidedRequiredArgumentsRule}});Object.defineProperty(l,"ScalarLeafsRule",{enumerable:!0,get:function(){return $.ScalarLeafsRule}});Object.defineProperty(
l,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return b.SchemaMetaFieldDef}});Object.defineProperty(l,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return $.SingleFieldSubscriptionsRule}});Object.defineProperty(l,"Source",{enumerable:!0,get:function(){return W.Source}});Object.defineProperty(l,"Token",{enumerable:!0,
get:function(){return W.Token}});Object.defineProperty(l,"TokenKind",{enumerable:!0,get:function(){return W.TokenKind}});Object.defineProperty(l,"TypeInfo",{enumerable:!0,
get:function(){return X.TypeInfo}});Object.defineProperty(l,"TypeKind",{enumerable:!0,get:function(){return b.TypeKind}});Object.defineProperty(l,"TypeMetaField\
Def",{enumerable:!0,get:function(){return b.TypeMetaFieldDef}});Object.defineProperty(l,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return b.TypeNameMetaFieldDef}});
Object.defineProperty(l,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return $.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(l,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return $.UniqueArgumentNamesRule}});Object.defineProperty(l,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return $.UniqueDirectiveNamesRule}});Object.defineProperty(l,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return $.UniqueDirectivesPerLocationRule}});
Object.defineProperty(l,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return $.UniqueEnumValueNamesRule}});Object.defineProperty(l,"UniqueFieldDefini\
tionNamesRule",{enumerable:!0,get:function(){return $.UniqueFieldDefinitionNamesRule}});Object.defineProperty(l,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return $.UniqueFragmentNamesRule}});Object.defineProperty(l,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return $.UniqueInputFieldNamesRule}});Object.
defineProperty(l,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return $.UniqueOperationNamesRule}});Object.defineProperty(l,"UniqueOperationTypesRule",
{enumerable:!0,get:function(){return $.UniqueOperationTypesRule}});Object.defineProperty(l,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return $.UniqueTypeNamesRule}});
Object.defineProperty(l,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return $.UniqueVariableNamesRule}});Object.defineProperty(l,"ValidationContext",
{enumerable:!0,get:function(){return $.ValidationContext}});Object.defineProperty(l,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return $.ValuesOfCorrectTypeRule}});
Object.defineProperty(l,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return $.VariablesAreInputTypesRule}});Object.defineProperty(l,"VariablesInAl\
lowedPositionRule",{enumerable:!0,get:function(){return $.VariablesInAllowedPositionRule}});Object.defineProperty(l,"__Directive",{enumerable:!0,get:function(){
return b.__Directive}});Object.defineProperty(l,"__DirectiveLocation",{enumerable:!0,get:function(){return b.__DirectiveLocation}});Object.defineProperty(l,"__E\
numValue",{enumerable:!0,get:function(){return b.__EnumValue}});Object.defineProperty(l,"__Field",{enumerable:!0,get:function(){return b.__Field}});Object.defineProperty(
l,"__InputValue",{enumerable:!0,get:function(){return b.__InputValue}});Object.defineProperty(l,"__Schema",{enumerable:!0,get:function(){return b.__Schema}});Object.
defineProperty(l,"__Type",{enumerable:!0,get:function(){return b.__Type}});Object.defineProperty(l,"__TypeKind",{enumerable:!0,get:function(){return b.__TypeKind}});
Object.defineProperty(l,"assertAbstractType",{enumerable:!0,get:function(){return b.assertAbstractType}});Object.defineProperty(l,"assertCompositeType",{enumerable:!0,
get:function(){return b.assertCompositeType}});Object.defineProperty(l,"assertDirective",{enumerable:!0,get:function(){return b.assertDirective}});Object.defineProperty(
l,"assertEnumType",{enumerable:!0,get:function(){return b.assertEnumType}});Object.defineProperty(l,"assertEnumValueName",{enumerable:!0,get:function(){return b.
assertEnumValueName}});Object.defineProperty(l,"assertInputObjectType",{enumerable:!0,get:function(){return b.assertInputObjectType}});Object.defineProperty(l,"\
assertInputType",{enumerable:!0,get:function(){return b.assertInputType}});Object.defineProperty(l,"assertInterfaceType",{enumerable:!0,get:function(){return b.
assertInterfaceType}});Object.defineProperty(l,"assertLeafType",{enumerable:!0,get:function(){return b.assertLeafType}});Object.defineProperty(l,"assertListType",
{enumerable:!0,get:function(){return b.assertListType}});Object.defineProperty(l,"assertName",{enumerable:!0,get:function(){return b.assertName}});Object.defineProperty(
l,"assertNamedType",{enumerable:!0,get:function(){return b.assertNamedType}});Object.defineProperty(l,"assertNonNullType",{enumerable:!0,get:function(){return b.
assertNonNullType}});Object.defineProperty(l,"assertNullableType",{enumerable:!0,get:function(){return b.assertNullableType}});Object.defineProperty(l,"assertOb\
jectType",{enumerable:!0,get:function(){return b.assertObjectType}});Object.defineProperty(l,"assertOutputType",{enumerable:!0,get:function(){return b.assertOutputType}});
Object.defineProperty(l,"assertScalarType",{enumerable:!0,get:function(){return b.assertScalarType}});Object.defineProperty(l,"assertSchema",{enumerable:!0,get:function(){
return b.assertSchema}});Object.defineProperty(l,"assertType",{enumerable:!0,get:function(){return b.assertType}});Object.defineProperty(l,"assertUnionType",{enumerable:!0,
get:function(){return b.assertUnionType}});Object.defineProperty(l,"assertValidName",{enumerable:!0,get:function(){return X.assertValidName}});Object.defineProperty(
l,"assertValidSchema",{enumerable:!0,get:function(){return b.assertValidSchema}});Object.defineProperty(l,"assertWrappingType",{enumerable:!0,get:function(){return b.
assertWrappingType}});Object.defineProperty(l,"astFromValue",{enumerable:!0,get:function(){return X.astFromValue}});Object.defineProperty(l,"buildASTSchema",{enumerable:!0,
get:function(){return X.buildASTSchema}});Object.defineProperty(l,"buildClientSchema",{enumerable:!0,get:function(){return X.buildClientSchema}});Object.defineProperty(
l,"buildSchema",{enumerable:!0,get:function(){return X.buildSchema}});Object.defineProperty(l,"coerceInputValue",{enumerable:!0,get:function(){return X.coerceInputValue}});
Object.defineProperty(l,"concatAST",{enumerable:!0,get:function(){return X.concatAST}});Object.defineProperty(l,"createSourceEventStream",{enumerable:!0,get:function(){
return Kt.createSourceEventStream}});Object.defineProperty(l,"defaultFieldResolver",{enumerable:!0,get:function(){return Kt.defaultFieldResolver}});Object.defineProperty(
l,"defaultTypeResolver",{enumerable:!0,get:function(){return Kt.defaultTypeResolver}});Object.defineProperty(l,"doTypesOverlap",{enumerable:!0,get:function(){return X.
doTypesOverlap}});Object.defineProperty(l,"execute",{enumerable:!0,get:function(){return Kt.execute}});Object.defineProperty(l,"executeSync",{enumerable:!0,get:function(){
return Kt.executeSync}});Object.defineProperty(l,"extendSchema",{enumerable:!0,get:function(){return X.extendSchema}});Object.defineProperty(l,"findBreakingChan\
ges",{enumerable:!0,get:function(){return X.findBreakingChanges}});Object.defineProperty(l,"findDangerousChanges",{enumerable:!0,get:function(){return X.findDangerousChanges}});
Object.defineProperty(l,"formatError",{enumerable:!0,get:function(){return Oi.formatError}});Object.defineProperty(l,"getArgumentValues",{enumerable:!0,get:function(){
return Kt.getArgumentValues}});Object.defineProperty(l,"getDirectiveValues",{enumerable:!0,get:function(){return Kt.getDirectiveValues}});Object.defineProperty(
l,"getEnterLeaveForKind",{enumerable:!0,get:function(){return W.getEnterLeaveForKind}});Object.defineProperty(l,"getIntrospectionQuery",{enumerable:!0,get:function(){
return X.getIntrospectionQuery}});Object.defineProperty(l,"getLocation",{enumerable:!0,get:function(){return W.getLocation}});Object.defineProperty(l,"getNamedT\
ype",{enumerable:!0,get:function(){return b.getNamedType}});Object.defineProperty(l,"getNullableType",{enumerable:!0,get:function(){return b.getNullableType}});
Object.defineProperty(l,"getOperationAST",{enumerable:!0,get:function(){return X.getOperationAST}});Object.defineProperty(l,"getOperationRootType",{enumerable:!0,
get:function(){return X.getOperationRootType}});Object.defineProperty(l,"getVariableValues",{enumerable:!0,get:function(){return Kt.getVariableValues}});Object.
defineProperty(l,"getVisitFn",{enumerable:!0,get:function(){return W.getVisitFn}});Object.defineProperty(l,"graphql",{enumerable:!0,get:function(){return uv.graphql}});
Object.defineProperty(l,"graphqlSync",{enumerable:!0,get:function(){return uv.graphqlSync}});Object.defineProperty(l,"introspectionFromSchema",{enumerable:!0,get:function(){
return X.introspectionFromSchema}});Object.defineProperty(l,"introspectionTypes",{enumerable:!0,get:function(){return b.introspectionTypes}});Object.defineProperty(
l,"isAbstractType",{enumerable:!0,get:function(){return b.isAbstractType}});Object.defineProperty(l,"isCompositeType",{enumerable:!0,get:function(){return b.isCompositeType}});
Object.defineProperty(l,"isConstValueNode",{enumerable:!0,get:function(){return W.isConstValueNode}});Object.defineProperty(l,"isDefinitionNode",{enumerable:!0,
get:function(){return W.isDefinitionNode}});Object.defineProperty(l,"isDirective",{enumerable:!0,get:function(){return b.isDirective}});Object.defineProperty(l,
"isEnumType",{enumerable:!0,get:function(){return b.isEnumType}});Object.defineProperty(l,"isEqualType",{enumerable:!0,get:function(){return X.isEqualType}});Object.
defineProperty(l,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return W.isExecutableDefinitionNode}});Object.defineProperty(l,"isInputObjectType",{
enumerable:!0,get:function(){return b.isInputObjectType}});Object.defineProperty(l,"isInputType",{enumerable:!0,get:function(){return b.isInputType}});Object.defineProperty(
l,"isInterfaceType",{enumerable:!0,get:function(){return b.isInterfaceType}});Object.defineProperty(l,"isIntrospectionType",{enumerable:!0,get:function(){return b.
isIntrospectionType}});Object.defineProperty(l,"isLeafType",{enumerable:!0,get:function(){return b.isLeafType}});Object.defineProperty(l,"isListType",{enumerable:!0,
get:function(){return b.isListType}});Object.defineProperty(l,"isNamedType",{enumerable:!0,get:function(){return b.isNamedType}});Object.defineProperty(l,"isNon\
NullType",{enumerable:!0,get:function(){return b.isNonNullType}});Object.defineProperty(l,"isNullableType",{enumerable:!0,get:function(){return b.isNullableType}});
Object.defineProperty(l,"isObjectType",{enumerable:!0,get:function(){return b.isObjectType}});Object.defineProperty(l,"isOutputType",{enumerable:!0,get:function(){
return b.isOutputType}});Object.defineProperty(l,"isRequiredArgument",{enumerable:!0,get:function(){return b.isRequiredArgument}});Object.defineProperty(l,"isRe\
quiredInputField",{enumerable:!0,get:function(){return b.isRequiredInputField}});Object.defineProperty(l,"isScalarType",{enumerable:!0,get:function(){return b.isScalarType}});
Object.defineProperty(l,"isSchema",{enumerable:!0,get:function(){return b.isSchema}});Object.defineProperty(l,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return W.isSchemaCoordinateNode}});Object.defineProperty(l,"isSelectionNode",{enumerable:!0,get:function(){return W.isSelectionNode}});Object.defineProperty(l,"\
isSpecifiedDirective",{enumerable:!0,get:function(){return b.isSpecifiedDirective}});Object.defineProperty(l,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return b.isSpecifiedScalarType}});Object.defineProperty(l,"isType",{enumerable:!0,get:function(){return b.isType}});Object.defineProperty(l,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return W.isTypeDefinitionNode}});Object.defineProperty(l,"isTypeExtensionNode",{enumerable:!0,get:function(){return W.isTypeExtensionNode}});
Object.defineProperty(l,"isTypeNode",{enumerable:!0,get:function(){return W.isTypeNode}});Object.defineProperty(l,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return X.isTypeSubTypeOf}});Object.defineProperty(l,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return W.isTypeSystemDefinitionNode}});Object.defineProperty(
l,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return W.isTypeSystemExtensionNode}});Object.defineProperty(l,"isUnionType",{enumerable:!0,get:function(){
return b.isUnionType}});Object.defineProperty(l,"isValidNameError",{enumerable:!0,get:function(){return X.isValidNameError}});Object.defineProperty(l,"isValueNo\
de",{enumerable:!0,get:function(){return W.isValueNode}});Object.defineProperty(l,"isWrappingType",{enumerable:!0,get:function(){return b.isWrappingType}});Object.
defineProperty(l,"lexicographicSortSchema",{enumerable:!0,get:function(){return X.lexicographicSortSchema}});Object.defineProperty(l,"locatedError",{enumerable:!0,
get:function(){return Oi.locatedError}});Object.defineProperty(l,"parse",{enumerable:!0,get:function(){return W.parse}});Object.defineProperty(l,"parseConstValu\
e",{enumerable:!0,get:function(){return W.parseConstValue}});Object.defineProperty(l,"parseSchemaCoordinate",{enumerable:!0,get:function(){return W.parseSchemaCoordinate}});
Object.defineProperty(l,"parseType",{enumerable:!0,get:function(){return W.parseType}});Object.defineProperty(l,"parseValue",{enumerable:!0,get:function(){return W.
parseValue}});Object.defineProperty(l,"print",{enumerable:!0,get:function(){return W.print}});Object.defineProperty(l,"printError",{enumerable:!0,get:function(){
return Oi.printError}});Object.defineProperty(l,"printIntrospectionSchema",{enumerable:!0,get:function(){return X.printIntrospectionSchema}});Object.defineProperty(
l,"printLocation",{enumerable:!0,get:function(){return W.printLocation}});Object.defineProperty(l,"printSchema",{enumerable:!0,get:function(){return X.printSchema}});
Object.defineProperty(l,"printSourceLocation",{enumerable:!0,get:function(){return W.printSourceLocation}});Object.defineProperty(l,"printType",{enumerable:!0,get:function(){
return X.printType}});Object.defineProperty(l,"recommendedRules",{enumerable:!0,get:function(){return $.recommendedRules}});Object.defineProperty(l,"resolveASTS\
chemaCoordinate",{enumerable:!0,get:function(){return X.resolveASTSchemaCoordinate}});Object.defineProperty(l,"resolveObjMapThunk",{enumerable:!0,get:function(){
return b.resolveObjMapThunk}});Object.defineProperty(l,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return b.resolveReadonlyArrayThunk}});Object.defineProperty(
l,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return X.resolveSchemaCoordinate}});Object.defineProperty(l,"responsePathAsArray",{enumerable:!0,get:function(){
return Kt.responsePathAsArray}});Object.defineProperty(l,"separateOperations",{enumerable:!0,get:function(){return X.separateOperations}});Object.defineProperty(
l,"specifiedDirectives",{enumerable:!0,get:function(){return b.specifiedDirectives}});Object.defineProperty(l,"specifiedRules",{enumerable:!0,get:function(){return $.
specifiedRules}});Object.defineProperty(l,"specifiedScalarTypes",{enumerable:!0,get:function(){return b.specifiedScalarTypes}});Object.defineProperty(l,"stripIg\
noredCharacters",{enumerable:!0,get:function(){return X.stripIgnoredCharacters}});Object.defineProperty(l,"subscribe",{enumerable:!0,get:function(){return Kt.subscribe}});
Object.defineProperty(l,"syntaxError",{enumerable:!0,get:function(){return Oi.syntaxError}});Object.defineProperty(l,"typeFromAST",{enumerable:!0,get:function(){
return X.typeFromAST}});Object.defineProperty(l,"validate",{enumerable:!0,get:function(){return $.validate}});Object.defineProperty(l,"validateSchema",{enumerable:!0,
get:function(){return b.validateSchema}});Object.defineProperty(l,"valueFromAST",{enumerable:!0,get:function(){return X.valueFromAST}});Object.defineProperty(l,
"valueFromASTUntyped",{enumerable:!0,get:function(){return X.valueFromASTUntyped}});Object.defineProperty(l,"version",{enumerable:!0,get:function(){return sv.version}});
Object.defineProperty(l,"versionInfo",{enumerable:!0,get:function(){return sv.versionInfo}});Object.defineProperty(l,"visit",{enumerable:!0,get:function(){return W.
visit}});Object.defineProperty(l,"visitInParallel",{enumerable:!0,get:function(){return W.visitInParallel}});Object.defineProperty(l,"visitWithTypeInfo",{enumerable:!0,
get:function(){return X.visitWithTypeInfo}});var sv=Bd(),uv=Bf(),b=Hf(),W=Xf(),Kt=am(),$=cm(),Oi=dm(),X=ov()});var mv=y((qM,fv)=>{fv.exports=sh("util").inspect});var yv=y((GM,vv)=>{var fA=Array.prototype.join;vv.exports=fA.call(["00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.\
1,01.3,","0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,","03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.\
0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,","01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,","01.3,07\
.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,","02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05\
.a,01.z,09.0,02u.3,01.5,01.1,02.1,","0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,","019.4,039.1,0y.0,03a.2,04\
.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,","0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,0\
48.2,01.c,01.6,","04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,","217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,\
25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,","24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,","25\
.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,","0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.\
1,02.1,0c.0,08.0,01b.0,01f.0,01.2,","02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,","21.2n,23j.6,0i.2,0e9.\
0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,","01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01\
q.0,0c.1,01g.8,0a.3,","02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,","02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01\
.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,","02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,",
"01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,","03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b\
,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,","2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,","2ev.1,30.4,02.2,09\
.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,","01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.\
0,0d6.6,031.6,21bt.0,","25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,","21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.\
0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,","21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n"],"")});var bv=y((QM,Ev)=>{var gd=String.prototype.charCodeAt,mA=String.prototype.indexOf,hv=String.prototype.normalize,co=String.prototype.slice,vA=String.prototype.split,
yA=Math.floor,Tv=parseInt,hA=yv(),lo=[],Nv=[],gv=[],Ri=vA.call(hA,","),Td=-1;for(Mt=0;Mt<Ri.length;Mt++)Nd=mA.call(Ri[Mt],"."),lo[Mt]=Td+1+Tv(co.call(Ri[Mt],1,Nd),
36),Td=lo[Mt]+Tv(co.call(Ri[Mt],Nd+1),36),Nv[Mt]=Td,gv[Mt]=Number(co.call(Ri[Mt],0,1));var Nd,Mt;function TA(e){for(var t=0,n=lo.length-1;t<=n;){var r=yA((t+n)/
2);if(e<lo[r])n=r-1;else if(e>Nv[r])t=r+1;else return gv[r]}return 1}function NA(e){for(var t=0,n=0;n<e.length;n++){var r=gd.call(e,n);if(r>=55296&&r<=56319&&n+
1<e.length){var i=gd.call(e,n+1);i>=56320&&i<=57343&&(r=(r-55296)*1024+(i-56320)+65536,n+=1)}t+=TA(r)}return t}Ev.exports=function(t){for(var n=0,r=0;r<t.length;r++){
var i=gd.call(t,r);if(i>=127){var a=co.call(t,r);return n+NA(hv?hv.call(a,"NFC"):a)}n+=i>=32?1:0}return n}});var Yv=y((KM,Bv)=>{var No=typeof Map=="function"&&Map.prototype,Ed=Object.getOwnPropertyDescriptor&&No?Object.getOwnPropertyDescriptor(Map.prototype,"size"):null,
Mi=No&&Ed&&typeof Ed.get=="function"?Ed.get:null,Dv=No&&Map.prototype.forEach,Ad=No&&Map.prototype.entries,go=typeof Set=="function"&&Set.prototype,bd=Object.getOwnPropertyDescriptor&&
go?Object.getOwnPropertyDescriptor(Set.prototype,"size"):null,ji=go&&bd&&typeof bd.get=="function"?bd.get:null,_v=go&&Set.prototype.forEach,Rd=go&&Set.prototype.
values,gA=typeof WeakMap=="function"&&WeakMap.prototype,Li=gA?WeakMap.prototype.has:null,EA=typeof WeakSet=="function"&&WeakSet.prototype,Fi=EA?WeakSet.prototype.
has:null,bA=typeof WeakRef=="function"&&WeakRef.prototype,Ov=bA?WeakRef.prototype.deref:null,DA=Boolean.prototype.valueOf,_A=Object.prototype.toString,OA=Function.
prototype.toString,IA=String.prototype.match,Pd=String.prototype.slice,_n=String.prototype.replace,AA=String.prototype.toUpperCase,Iv=String.prototype.toLowerCase,
kd=RegExp.prototype.test,Av=Array.prototype.concat,jt=Array.prototype.join,RA=Array.prototype.slice,vo=Math.floor,SA=Math.max,Rv=Math.min,LA=Math.round,Sv=Math.
sqrt,Sd=typeof BigInt=="function"?BigInt.prototype.valueOf:null,Dd=Object.getOwnPropertySymbols,Ld=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?Symbol.
prototype.toString:null,br=typeof Symbol=="function"&&typeof Symbol.iterator=="object",On=typeof Symbol=="function"&&Symbol.toStringTag&&(br?typeof Symbol.toStringTag==
"object":typeof Symbol.toStringTag=="symbol")?Symbol.toStringTag:null,Uv=Object.prototype.propertyIsEnumerable,Bt=(typeof Reflect=="function"?Reflect.getPrototypeOf:
Object.getPrototypeOf)||([].__proto__===Array.prototype?function(e){return e.__proto__}:null),Lv=Ad&&Bt?Bt(Ad.call(new Map)).next:null,Fv=Rd&&Bt?Bt(Rd.call(new Set)).
next:null,yo=typeof Uint8Array=="function"&&Bt?Bt(Uint8Array.prototype):null,Mv=yo&&On?Vd(yo,On):null,Fd=yo?Vd(yo,"length"):null,FA=/^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/,
$v={__proto__:null};if(!Fd)for(_d=[typeof Int8Array=="function"&&Int8Array,typeof Uint8Array=="function"&&Uint8Array,typeof Uint8ClampedArray=="function"&&Uint8ClampedArray,
typeof Int16Array=="function"&&Int16Array,typeof Uint16Array=="function"&&Uint16Array,typeof Int32Array=="function"&&Int32Array,typeof Uint32Array=="function"&&
Uint32Array,typeof Float32Array=="function"&&Float32Array,typeof Float64Array=="function"&&Float64Array],po=0;po<_d.length;po++)fo=_d[po],Od=fo&&Vd(fo.prototype,
"length"),Od&&($v[Pt(new fo(0))]=Od);var _d,fo,Od,po;function jv(e,t){if(e===1/0||e===-1/0||e!==e||e&&e>-1e3&&e<1e3||kd.call(/e/,t))return t;var n=/[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
if(typeof e=="number"){var r=e<0?-vo(-e):vo(e);if(r!==e){var i=String(r),a=Pd.call(t,i.length+1);return _n.call(i,n,"$&_")+"."+_n.call(_n.call(a,/([0-9]{3})/g,"\
$&_"),/_$/,"")}}return _n.call(t,n,"$&_")}var Md=mv(),MA=bv(),Pv=Md.custom,kv=Gv(Pv)?Pv:null,xv={__proto__:null,double:'"',single:"'"},jA={__proto__:null,double:/(["\\])/g,
single:/(['\\])/g};Bv.exports=function e(t,n,r,i,a){var o=n||{};if(rt(o,"quoteStyle")&&!rt(xv,o.quoteStyle))throw new TypeError('option "quoteStyle" must be "si\
ngle" or "double"');if(rt(o,"maxStringLength")&&(typeof o.maxStringLength=="number"?o.maxStringLength<0&&o.maxStringLength!==1/0:o.maxStringLength!==null))throw new TypeError(
'option "maxStringLength", if provided, must be a non-negative integer, Infinity, or `null`');if(rt(o,"maxCollectionLength")&&o.maxCollectionLength!==null&&o.maxCollectionLength!==
1/0&&!(typeof o.maxCollectionLength=="number"&&o.maxCollectionLength>=0&&vo(o.maxCollectionLength)===o.maxCollectionLength))throw new TypeError('option "maxColl\
ectionLength", if provided, must be a non-negative integer, Infinity, or `null`');var s=typeof o.maxCollectionLength=="number"?o.maxCollectionLength:1/0,u=rt(o,
"customInspect")?o.customInspect:!0;if(typeof u!="boolean"&&u!=="symbol")throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `\
'symbol'`");if(rt(o,"indent")&&o.indent!==null&&o.indent!=="	"&&!(parseInt(o.indent,10)===o.indent&&o.indent>0))throw new TypeError('option "indent" must be "\\t\
", an integer > 0, or `null`');if(rt(o,"numericSeparator")&&typeof o.numericSeparator!="boolean")throw new TypeError('option "numericSeparator", if provided, mu\
st be `true` or `false`');var c=o.numericSeparator;if(rt(o,"multilineStrings")&&typeof o.multilineStrings!="boolean")throw new TypeError('option "multilineStrin\
gs", if provided, must be `true` or `false`');var d=rt(o,"breakLength");if(d&&o.breakLength!==1/0&&(typeof o.breakLength!="number"||o.breakLength<0||parseInt(o.
breakLength,10)!==o.breakLength))throw new TypeError('option "breakLength", if provided, must be a non-negative integer or `Infinity`');if(typeof t>"u")return"u\
ndefined";if(t===null)return"null";if(typeof t=="boolean")return t?"true":"false";if(typeof t=="string")return Qv(t,o);if(typeof t=="number"){if(t===0)return 1/0/
t>0?"0":"-0";var p=String(t);return c?jv(t,p):p}if(typeof t=="bigint"){var m=String(t)+"n";return c?jv(t,m):m}var h=typeof o.depth>"u"?5:o.depth;if(typeof r>"u"&&
(r=0),r>=h&&h>0&&typeof t=="object")return jd(t)?"[Array]":"[Object]";var _=eR(d&&(typeof o.indent>"u"||o.indent===null)?{indent:2}:o,r),S=d?{breakLength:o.breakLength,
depth:r,indent:_,maxCollectionLength:s,state:a||{currentDepth:r}}:null;if(typeof i>"u")i=[];else if(wd(i,t)>=0)return"[Circular]";function q(C,ie,K){var gt=i;if(ie&&
(gt=RA.call(i),gt.push(ie)),K&&!S){var An={depth:o.depth};return rt(o,"quoteStyle")&&(An.quoteStyle=o.quoteStyle),rt(o,"maxCollectionLength")&&(An.maxCollectionLength=
o.maxCollectionLength),e(C,An,r+1,gt)}return e(C,o,r+1,gt,S?S.state:a)}function Q(){if(S){var C=S.state.currentDepth;return S.state.currentDepth=r,C}return null}
function oe(C,ie){S&&C.length===0&&(S.state.currentDepth=ie)}if(typeof t=="function"&&!Vv(t)){var V=QA(t),le=Q(),se=mo(t,q);return oe(se,le),S&&se.length>0?Er(se,
gr("{","}","[Function"+(V?": "+V:" (anonymous)")+"]"," "),S):"[Function"+(V?": "+V:" (anonymous)")+"]"+(se.length>0?" { "+jt.call(se,", ")+" }":"")}if(Gv(t)){var Pe=br?
_n.call(String(t),/^(Symbol\(.*\))_[^)]*$/,"$1"):Ld.call(t);return typeof t=="object"&&!br?Si(Pe):Pe}if(WA(t)){for(var Le="<"+Iv.call(String(t.nodeName)),Fe=t.attributes||
[],N=0;N<Fe.length;N++)Le+=" "+Fe[N].name+"="+qv(PA(Fe[N].value),"double",o);return Le+=">",t.childNodes&&t.childNodes.length&&(Le+="..."),Le+="</"+Iv.call(String(
t.nodeName))+">",Le}if(jd(t)){if(t.length===0)return"[]";Q();var j=mo(t,q,s);return S?Er(j,gr("[","]",""," "),S,t):_&&!Kv(j)?"["+To(j,_)+"]":"[ "+jt.call(j,", ")+
" ]"}if(VA(t)){var Qe=Q(),Nt=mo(t,q);return!("cause"in Error.prototype)&&"cause"in t&&!Uv.call(t,"cause")&&(Nt=Av.call(["[cause]: "+q(t.cause)],Nt)),oe(Nt,Qe),Nt.
length===0?"["+String(t)+"]":S?Er(Nt,gr("{ ["+String(t)+"]","}",""," "),S):"{ ["+String(t)+"] "+jt.call(Nt,", ")+" }"}if(typeof t=="object"&&u){if(kv&&typeof t[kv]==
"function"&&Md)return Md(t,{depth:h-r});if(u!=="symbol"&&typeof t.inspect=="function")return t.inspect()}if(KA(t)){var He=[],Vi=Q();if(Lv&&s<Mi.call(t))for(var Oo=Ad.
call(t),on;He.length<s&&!(on=Lv.call(Oo)).done;)He.push(q(on.value[0],t,!0)+" => "+q(on.value[1],t));else Dv&&Dv.call(t,function(C,ie){He.length<s&&He.push(q(ie,
t,!0)+" => "+q(C,t))});var Vt=Mi.call(t);return s!==1/0&&Vt>He.length&&He.push(ho(Vt-He.length)),oe(He,Vi),S?Er(He,gr("Map ("+Vt+") {","}","",""),S):wv("Map",Vt,
He,_)}if(JA(t)){var it=[],Yn=Q();if(Fv&&s<ji.call(t))for(var wi=Rd.call(t),Or;it.length<s&&!(Or=Fv.call(wi)).done;)it.push(q(Or.value,t));else _v&&_v.call(t,function(C){
it.length<s&&it.push(q(C,t))});var In=ji.call(t);return s!==1/0&&In>it.length&&it.push(ho(In-it.length)),oe(it,Yn),S?Er(it,gr("Set ("+In+") {","}","",""),S):wv(
"Set",In,it,_)}if(BA(t))return Id("WeakMap");if(HA(t))return Id("WeakSet");if(YA(t))return Id("WeakRef");if(CA(t))return Si(q(Number(t)));if($A(t))return Si(q(Sd.
call(t)));if(UA(t))return Si(DA.call(t));if(wA(t))return Si(q(String(t)));if(typeof window<"u"&&t===window)return"{ [object Window] }";if(typeof globalThis<"u"&&
t===globalThis||typeof global<"u"&&t===global)return"{ [object globalThis] }";if(!kA(t)&&!Vv(t)){var Jn=Q(),sn=mo(t,q,s);oe(sn,Jn);var Ci=Bt?Bt(t)===Object.prototype:
t instanceof Object||t.constructor===Object,v=(Bt?Bt(t)===null:!(t instanceof Object))?"null prototype":"",A=!Ci&&On&&Object(t)===t&&On in t?Pd.call(Pt(t),8,-1):
v?"Object":"",O=Ci||typeof t.constructor!="function"?"":t.constructor.name?t.constructor.name+" ":"",I=O+(A||v?"["+jt.call(Av.call([],A||[],v||[]),": ")+"] ":"");
return sn.length===0?I+"{}":S?Er(sn,gr(I+"{","}",""," "),S):_?I+"{"+To(sn,_)+"}":I+"{ "+jt.call(sn,", ")+" }"}return String(t)};function qv(e,t,n){var r=n.quoteStyle||
t,i=xv[r];return i+e+i}function PA(e){return _n.call(String(e),/"/g,"&quot;")}function Bn(e){return!On||!(typeof e=="object"&&(On in e||typeof e[On]<"u"))}function jd(e){
return Pt(e)==="[object Array]"&&Bn(e)}function kA(e){return Pt(e)==="[object Date]"&&Bn(e)}function Vv(e){return Pt(e)==="[object RegExp]"&&Bn(e)}function VA(e){
return Pt(e)==="[object Error]"&&Bn(e)}function wA(e){return Pt(e)==="[object String]"&&Bn(e)}function CA(e){return Pt(e)==="[object Number]"&&Bn(e)}function UA(e){
return Pt(e)==="[object Boolean]"&&Bn(e)}function Gv(e){if(br)return e&&typeof e=="object"&&e instanceof Symbol;if(typeof e=="symbol")return!0;if(!e||typeof e!=
"object"||!Ld)return!1;try{return Ld.call(e),!0}catch{}return!1}function $A(e){if(!e||typeof e!="object"||!Sd)return!1;try{return Sd.call(e),!0}catch{}return!1}
var xA=Object.prototype.hasOwnProperty||function(e){return e in this};function rt(e,t){return xA.call(e,t)}function Pt(e){return _A.call(e)}function qA(e){return Mv?
!!Mv.call(e):!On&&kd.call(FA,Pt(e))}function GA(e){if(Fd)return Fd.call(e);var t=$v[Pt(e)];return t?t.call(e):e.length}function Vd(e,t){var n=Object.getOwnPropertyDescriptor?
Object.getOwnPropertyDescriptor(e,t):null;return n&&typeof n.get=="function"?n.get:null}function ho(e){return"... "+e+" more item"+(e>1?"s":"")}function QA(e){if(e.
name)return e.name;var t=IA.call(OA.call(e),/^function\s*([\w$]+)/);return t?t[1]:null}function wd(e,t){if(e.indexOf)return e.indexOf(t);for(var n=0,r=e.length;n<
r;n++)if(e[n]===t)return n;return-1}function KA(e){if(!Mi||!e||typeof e!="object")return!1;try{Mi.call(e);try{ji.call(e)}catch{return!0}return e instanceof Map}catch{}
return!1}function BA(e){if(!Li||!e||typeof e!="object")return!1;try{Li.call(e,Li);try{Fi.call(e,Fi)}catch{return!0}return e instanceof WeakMap}catch{}return!1}function YA(e){
if(!Ov||!e||typeof e!="object")return!1;try{return Ov.call(e),!0}catch{}return!1}function JA(e){if(!ji||!e||typeof e!="object")return!1;try{ji.call(e);try{Mi.call(
e)}catch{return!0}return e instanceof Set}catch{}return!1}function HA(e){if(!Fi||!e||typeof e!="object")return!1;try{Fi.call(e,Fi);try{Li.call(e,Li)}catch{return!0}
return e instanceof WeakSet}catch{}return!1}function WA(e){return!e||typeof e!="object"?!1:typeof HTMLElement<"u"&&e instanceof HTMLElement?!0:typeof e.nodeName==
"string"&&typeof e.getAttribute=="function"}function Qv(e,t){if(e.length>t.maxStringLength){var n=e.length-t.maxStringLength,r="... "+n+" more character"+(n>1?"\
s":"");return Qv(Pd.call(e,0,t.maxStringLength),t)+r}var i=jA[t.quoteStyle||"single"];i.lastIndex=0;var a=_n.call(_n.call(e,i,"\\$1"),t.multilineStrings?/[\x00-\x09\x0b-\x1f]/g:
/[\x00-\x1f]/g,XA);return qv(a,"single",t)}function XA(e){var t=e.charCodeAt(0),n={8:"b",9:"t",10:"n",12:"f",13:"r"}[t];return n?"\\"+n:"\\x"+(t<16?"0":"")+AA.call(
t.toString(16))}function Si(e){return"Object("+e+")"}function Id(e){return e+" { ? }"}function wv(e,t,n,r){var i=r?To(n,r):jt.call(n,", ");return e+" ("+t+") {"+
i+"}"}function zA(e,t,n){if(n===1/0)return Kv(e);var r=e.length+t;if(r+e.length>n)return!1;for(var i=0;i<e.length;i++)if(r+=e[i].length,r>n)return!1;return!0}function Cv(e,t,n){
var r=t>e.length?jt.call(Array(t-e.length+1)," "):"";return n?r+e:e+r}function ZA(e,t,n){var r=2,i=0,a=0,o=e.length;t.maxCollectionLength<e.length&&(o-=1);for(var s=[],
u=0;u<o;u++)s[u]=MA(e[u]),i+=s[u]+r,a<s[u]&&(a=s[u]);var c=a+r,d=t.indent.prev.length;if(c*3+d>=t.breakLength||i/c<=5&&a>6)return e;var p=Sv(c-i/e.length),m=SA(
c-3-p,1),h=Rv(LA(Sv(2.5*m*o)/m),vo((t.breakLength-d)/c),12,15);if(h<=1)return e;for(var _=[],S=0;S<h;S++){for(var q=0,Q=S;Q<e.length;Q+=h)s[Q]>q&&(q=s[Q]);_[S]=
q+r}for(var oe=!0,V=0;V<e.length&&oe;V++)oe=typeof n[V]=="number"||typeof n[V]=="bigint";for(var le=[],se=0;se<o;se+=h){for(var Pe=Rv(se+h,o),Le="",Fe=se;Fe<Pe-
1;Fe++)Le+=Cv(e[Fe]+", ",_[Fe-se]+(e[Fe].length-s[Fe]),oe);var N=_[Fe-se]+(e[Fe].length-s[Fe])-r;Le+=oe?Cv(e[Fe],N,!0):e[Fe],le.push(Le)}return o<e.length&&le.push(
e[o]),le}function gr(e,t,n,r){return[e,t,n,r]}function Er(e,t,n,r){var i=r&&e.length>6?ZA(e,n,r):e,a=t[2]?t[2]+" ":"";if(n.state.currentDepth-n.depth<3&&i.length===
e.length){var o=i.length+n.indent.prev.length+t[0].length+t[2].length+10;if(zA(i,o,n.breakLength)){var s=jt.call(i,", ");if(wd(s,`
`)<0)return a+t[0]+t[3]+s+t[3]+t[1]}}return a+t[0]+To(i,n.indent)+t[1]}function Kv(e){for(var t=0;t<e.length;t++)if(wd(e[t],`
`)>=0)return!1;return!0}function eR(e,t){var n;if(e.indent==="	")n="	";else if(typeof e.indent=="number"&&e.indent>0)n=jt.call(Array(e.indent+1)," ");else return null;
return{base:n,prev:jt.call(Array(t+1),n)}}function To(e,t){if(e.length===0)return"";var n=`
`+t.prev+t.base;return n+jt.call(e,","+n)+`
`+t.prev}function mo(e,t,n){var r=jd(e),i=typeof n=="number"?n:1/0,a=!r&&i!==1/0&&qA(e)?GA(e):null;(typeof a!="number"||a<=i)&&(a=null);var o=[];if(r){o.length=
e.length<i?e.length:i;for(var s=0;s<e.length&&s<i;s++)o[s]=rt(e,s)?t(e[s],e):"";e.length>i&&o.push(ho(e.length-i))}else if(a!==null){for(var u=0;u<i;u++)o.push(
u+": "+t(e[u],e));o.push(ho(a-i))}var c=typeof Dd=="function"?Dd(e):[],d;if(br){d={};for(var p=0;p<c.length;p++)d["$"+c[p]]=c[p]}for(var m in e)rt(e,m)&&(r&&String(
Number(m))===m&&m<e.length||a!==null&&String(Number(m))===m&&m<a||br&&d["$"+m]instanceof Symbol||(kd.call(/[^\w$]/,m)?o.push(t(m,e)+": "+t(e[m],e)):o.push(m+": "+
t(e[m],e))));if(typeof Dd=="function")for(var h=0;h<c.length;h++)Uv.call(e,c[h])&&o.push("["+t(c[h])+"]: "+t(e[c[h]],e));return o}});var re=ke(Ce(),1);function an(e){return"isDeprecated"in e?!!e.isDeprecated:!!(e.deprecationReason!=null||e.astNode?.directives?.some(t=>t.name.value==="deprecated"))}function nt(e){return e.default!==void 0?e.default.literal!==void 0?(0,re.valueFromAST)(e.default.literal,e.type):(0,re.coerceInputValue)(e.default.value,e.type):
e.defaultValue}function Tr(e){return e.default!==void 0||e.defaultValue!==void 0}function Nr(e,t){return md(e==null?void 0:nt(e),nt(t))}function md(e,t){if(Object.
is(e,t))return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((n,r)=>md(n,t[r]));if(e!==null&&t!==null&&typeof e=="object"&&typeof t==
"object"){let n=e,r=t,i=Object.keys(n),a=Object.keys(r);return i.length===a.length&&i.every(o=>Object.prototype.hasOwnProperty.call(r,o)&&md(n[o],r[o]))}return!1}
function Ii(e,t){if(!(0,re.isWrappingType)(e)&&!(0,re.isWrappingType)(t))return e.toString()===t.toString();if((0,re.isNonNullType)(t)){let n=(0,re.isNonNullType)(
e)?e.ofType:e;return Ii(n,t.ofType)}return(0,re.isListType)(e)?(0,re.isListType)(t)&&Ii(e.ofType,t.ofType)||(0,re.isNonNullType)(t)&&Ii(e,t.ofType):!1}function Dn(e,t){
if(!(0,re.isWrappingType)(e)&&!(0,re.isWrappingType)(t))return e?.toString()===t.toString();if((0,re.isListType)(e)&&(0,re.isListType)(t))return Dn(e.ofType,t.ofType);
if((0,re.isNonNullType)(e)){let n=(0,re.isNonNullType)(t)?t.ofType:t;return Dn(e.ofType,n)}return!1}function Ai(e){return e.astNode?.kind||""}function vd(e){return["String","Int","Float","Boolean","ID"].includes(typeof e=="string"?e:e.name)}function yd(e){return["__Schema","__Type","__TypeKind","__Fie\
ld","__InputValue","__EnumValue","__Directive","__DirectiveLocation"].includes(typeof e=="string"?e:e.name)}var T;(function(e){e.Breaking="BREAKING",e.NonBreaking="NON_BREAKING",e.Dangerous="DANGEROUS"})(T||(T={}));var f={FieldArgumentDescriptionChanged:"FIELD_ARGUMEN\
T_DESCRIPTION_CHANGED",FieldArgumentDefaultChanged:"FIELD_ARGUMENT_DEFAULT_CHANGED",FieldArgumentTypeChanged:"FIELD_ARGUMENT_TYPE_CHANGED",DirectiveRemoved:"DIR\
ECTIVE_REMOVED",DirectiveAdded:"DIRECTIVE_ADDED",DirectiveDescriptionChanged:"DIRECTIVE_DESCRIPTION_CHANGED",DirectiveLocationAdded:"DIRECTIVE_LOCATION_ADDED",DirectiveLocationRemoved:"\
DIRECTIVE_LOCATION_REMOVED",DirectiveArgumentAdded:"DIRECTIVE_ARGUMENT_ADDED",DirectiveArgumentRemoved:"DIRECTIVE_ARGUMENT_REMOVED",DirectiveArgumentDescriptionChanged:"\
DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED",DirectiveArgumentDefaultValueChanged:"DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED",DirectiveArgumentTypeChanged:"DIRECTIVE_\
ARGUMENT_TYPE_CHANGED",DirectiveRepeatableAdded:"DIRECTIVE_REPEATABLE_ADDED",DirectiveRepeatableRemoved:"DIRECTIVE_REPEATABLE_REMOVED",EnumValueRemoved:"ENUM_VA\
LUE_REMOVED",EnumValueAdded:"ENUM_VALUE_ADDED",EnumValueDescriptionChanged:"ENUM_VALUE_DESCRIPTION_CHANGED",EnumValueDeprecationReasonChanged:"ENUM_VALUE_DEPREC\
ATION_REASON_CHANGED",EnumValueDeprecationReasonAdded:"ENUM_VALUE_DEPRECATION_REASON_ADDED",EnumValueDeprecationReasonRemoved:"ENUM_VALUE_DEPRECATION_REASON_REM\
OVED",FieldRemoved:"FIELD_REMOVED",FieldAdded:"FIELD_ADDED",FieldDescriptionChanged:"FIELD_DESCRIPTION_CHANGED",FieldDescriptionAdded:"FIELD_DESCRIPTION_ADDED",
FieldDescriptionRemoved:"FIELD_DESCRIPTION_REMOVED",FieldDeprecationAdded:"FIELD_DEPRECATION_ADDED",FieldDeprecationRemoved:"FIELD_DEPRECATION_REMOVED",FieldDeprecationReasonChanged:"\
FIELD_DEPRECATION_REASON_CHANGED",FieldDeprecationReasonAdded:"FIELD_DEPRECATION_REASON_ADDED",FieldDeprecationReasonRemoved:"FIELD_DEPRECATION_REASON_REMOVED",
FieldTypeChanged:"FIELD_TYPE_CHANGED",FieldArgumentAdded:"FIELD_ARGUMENT_ADDED",FieldArgumentRemoved:"FIELD_ARGUMENT_REMOVED",InputFieldRemoved:"INPUT_FIELD_REM\
OVED",InputFieldAdded:"INPUT_FIELD_ADDED",InputFieldDescriptionAdded:"INPUT_FIELD_DESCRIPTION_ADDED",InputFieldDescriptionRemoved:"INPUT_FIELD_DESCRIPTION_REMOV\
ED",InputFieldDescriptionChanged:"INPUT_FIELD_DESCRIPTION_CHANGED",InputFieldDefaultValueChanged:"INPUT_FIELD_DEFAULT_VALUE_CHANGED",InputFieldTypeChanged:"INPU\
T_FIELD_TYPE_CHANGED",ObjectTypeInterfaceAdded:"OBJECT_TYPE_INTERFACE_ADDED",ObjectTypeInterfaceRemoved:"OBJECT_TYPE_INTERFACE_REMOVED",SchemaQueryTypeChanged:"\
SCHEMA_QUERY_TYPE_CHANGED",SchemaMutationTypeChanged:"SCHEMA_MUTATION_TYPE_CHANGED",SchemaSubscriptionTypeChanged:"SCHEMA_SUBSCRIPTION_TYPE_CHANGED",TypeRemoved:"\
TYPE_REMOVED",TypeAdded:"TYPE_ADDED",TypeKindChanged:"TYPE_KIND_CHANGED",TypeDescriptionChanged:"TYPE_DESCRIPTION_CHANGED",TypeDescriptionRemoved:"TYPE_DESCRIPT\
ION_REMOVED",TypeDescriptionAdded:"TYPE_DESCRIPTION_ADDED",UnionMemberRemoved:"UNION_MEMBER_REMOVED",UnionMemberAdded:"UNION_MEMBER_ADDED",DirectiveUsageUnionMemberAdded:"\
DIRECTIVE_USAGE_UNION_MEMBER_ADDED",DirectiveUsageUnionMemberRemoved:"DIRECTIVE_USAGE_UNION_MEMBER_REMOVED",DirectiveUsageEnumAdded:"DIRECTIVE_USAGE_ENUM_ADDED",
DirectiveUsageEnumRemoved:"DIRECTIVE_USAGE_ENUM_REMOVED",DirectiveUsageEnumValueAdded:"DIRECTIVE_USAGE_ENUM_VALUE_ADDED",DirectiveUsageEnumValueRemoved:"DIRECTI\
VE_USAGE_ENUM_VALUE_REMOVED",DirectiveUsageInputObjectAdded:"DIRECTIVE_USAGE_INPUT_OBJECT_ADDED",DirectiveUsageInputObjectRemoved:"DIRECTIVE_USAGE_INPUT_OBJECT_\
REMOVED",DirectiveUsageFieldAdded:"DIRECTIVE_USAGE_FIELD_ADDED",DirectiveUsageFieldRemoved:"DIRECTIVE_USAGE_FIELD_REMOVED",DirectiveUsageScalarAdded:"DIRECTIVE_\
USAGE_SCALAR_ADDED",DirectiveUsageScalarRemoved:"DIRECTIVE_USAGE_SCALAR_REMOVED",DirectiveUsageObjectAdded:"DIRECTIVE_USAGE_OBJECT_ADDED",DirectiveUsageObjectRemoved:"\
DIRECTIVE_USAGE_OBJECT_REMOVED",DirectiveUsageInterfaceAdded:"DIRECTIVE_USAGE_INTERFACE_ADDED",DirectiveUsageInterfaceRemoved:"DIRECTIVE_USAGE_INTERFACE_REMOVED",
DirectiveUsageArgumentDefinitionAdded:"DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED",DirectiveUsageArgumentDefinitionRemoved:"DIRECTIVE_USAGE_ARGUMENT_DEFINITION_R\
EMOVED",DirectiveUsageSchemaAdded:"DIRECTIVE_USAGE_SCHEMA_ADDED",DirectiveUsageSchemaRemoved:"DIRECTIVE_USAGE_SCHEMA_REMOVED",DirectiveUsageFieldDefinitionAdded:"\
DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED",DirectiveUsageFieldDefinitionRemoved:"DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED",DirectiveUsageInputFieldDefinitionAdded:"\
DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED",DirectiveUsageInputFieldDefinitionRemoved:"DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED",DirectiveUsageArgumentAdded:"\
DIRECTIVE_USAGE_ARGUMENT_ADDED",DirectiveUsageArgumentRemoved:"DIRECTIVE_USAGE_ARGUMENT_REMOVED"};var pe=ke(Ce(),1);function cv(e,t){return e.reduce((n,r)=>(n[t(r)]=r,n),Object.create(null))}function uo(e,t){if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return!1;
for(let n=0;n<e.length;n++)if(!uo(e[n],t[n]))return!1;return!0}if(e&&t&&typeof e=="object"&&typeof t=="object"){let n=e,r=t,i=Object.keys(n),a=Object.keys(r);if(i.
length!==a.length)return!1;for(let o of i)if(!uo(n[o],r[o]))return!1;return!0}return e===t||!e&&!t}function Ee(e,t){return!uo(e,t)}function fe(e){return typeof e>
"u"||e===null}function hd(e,t){return e.filter(n=>!t.some(r=>uo(r,n)))}function yt(e){return typeof e=="string"?e:e.value}function _e(e,t,n){let r=cv(e,({name:u})=>yt(
u)),i=cv(t,({name:u})=>yt(u)),a=[],o=[],s=[];for(let u of e){let c=i[yt(u.name)]??null;c===null?o.push(u):s.push({newVersion:c,oldVersion:u??null})}for(let u of t)
r[yt(u.name)]===void 0&&a.push(u);if(n){if(n.onRemoved)for(let u of o)n.onRemoved(u);if(n.onAdded)for(let u of a)n.onAdded(u);if(n.onMutual)for(let u of s)n.onMutual(
u)}return{added:a,removed:o,mutual:s}}function Oe(e,t,n){let r=dv(e,({name:u})=>yt(u)),i=dv(t,({name:u})=>yt(u)),a=[],o=[],s=[];for(let u of e){let c=i[yt(u.name)]??
null;if(c===null)o.push(u);else{let[d,...p]=c;p.length>0?i[yt(u.name)]=p:delete i[yt(u.name)],s.push({newVersion:d,oldVersion:u??null})}}for(let u of t){let c=r[yt(
u.name)]??null;if(c===null)a.push(u);else{let[d,...p]=c;p.length>0?r[yt(u.name)]=p:delete r[yt(u.name)]}}if(n){if(n.onRemoved)for(let u of o)n.onRemoved(u);if(n.
onAdded)for(let u of a)n.onAdded(u);if(n.onMutual)for(let u of s)n.onMutual(u)}return{added:a,removed:o,mutual:s}}function dv(e,t){return e.reduce((n,r)=>{let i=t(
r);return n[i]=[...n[i]??[],r],n},Object.create(null))}var z=ke(Ce(),1);function ht(e,t){return e==="deprecated"?T.NonBreaking:e==="oneOf"?T.Breaking:t}function Tt(e,t){return e==="deprecated"?T.NonBreaking:e==="oneOf"?T.NonBreaking:
t}function NI(e){return`Directive '${e.addedDirectiveName}' was added to argument '${e.argumentName}' of field '${e.fieldName}' in type '${e.typeName}'`}function gI(e){
return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was add\
ed to argument '${e.meta.argumentName}'`},type:f.DirectiveUsageArgumentDefinitionAdded,message:NI(e.meta),path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName,
`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function EI(e){return`Directive '${e.removedDirectiveName}' was removed from argument '${e.argumentName}\
' of field '${e.fieldName}' in type '${e.typeName}'`}function bI(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.
meta.removedDirectiveName}' was removed from argument '${e.meta.argumentName}'`},type:f.DirectiveUsageArgumentDefinitionRemoved,message:EI(e.meta),path:[e.meta.
typeName,e.meta.fieldName,e.meta.argumentName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function DI(e){return`Directive '${e.addedDirectiveName}\
' was added to input object '${e.inputObjectName}'`}function _I(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.
Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to input object '${e.meta.inputObjectName}'`},type:f.DirectiveUsageInputObjectAdded,message:DI(
e.meta),path:[e.meta.inputObjectName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function OI(e){return`Directive '${e.removedDirectiveName}' was rem\
oved from input object '${e.inputObjectName}'`}function II(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.
removedDirectiveName}' was removed from input object '${e.meta.inputObjectName}'`},type:f.DirectiveUsageInputObjectRemoved,message:OI(e.meta),path:[e.meta.inputObjectName,
`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function AI(e){return`Directive '${e.addedDirectiveName}' was added to interface '${e.interfaceName}'`}
function RI(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}\
' was added to interface '${e.meta.interfaceName}'`},type:f.DirectiveUsageInterfaceAdded,message:AI(e.meta),path:[e.meta.interfaceName,`@${e.meta.addedDirectiveName}`].
join("."),meta:e.meta}}function SI(e){return`Directive '${e.removedDirectiveName}' was removed from interface '${e.interfaceName}'`}function LI(e){return{criticality:{
level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from interface '${e.meta.interfaceName}'`},type:f.
DirectiveUsageInterfaceRemoved,message:SI(e.meta),path:[e.meta.interfaceName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function FI(e){return`Dir\
ective '${e.addedDirectiveName}' was added to input field '${e.inputFieldName}' in input object '${e.inputObjectName}'`}function MI(e){return{criticality:{level:e.
meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to input field '${e.meta.
inputFieldName}'`},type:f.DirectiveUsageInputFieldDefinitionAdded,message:FI(e.meta),path:[e.meta.inputObjectName,e.meta.inputFieldName,`@${e.meta.addedDirectiveName}`].
join("."),meta:e.meta}}function jI(e){return`Directive '${e.removedDirectiveName}' was removed from input field '${e.inputFieldName}' in input object '${e.inputObjectName}\
'`}function PI(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from inpu\
t field '${e.meta.inputFieldName}'`},type:f.DirectiveUsageInputFieldDefinitionRemoved,message:jI(e.meta),path:[e.meta.inputObjectName,e.meta.inputFieldName,`@${e.
meta.removedDirectiveName}`].join("."),meta:e.meta}}function kI(e){return`Directive '${e.addedDirectiveName}' was added to object '${e.objectName}'`}function VI(e){
return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was add\
ed to object '${e.meta.objectName}'`},type:f.DirectiveUsageObjectAdded,message:kI(e.meta),path:[e.meta.objectName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.
meta}}function wI(e){return`Directive '${e.removedDirectiveName}' was removed from object '${e.objectName}'`}function CI(e){return{criticality:{level:Tt(e.meta.
removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from object '${e.meta.objectName}'`},type:f.DirectiveUsageObjectRemoved,
message:wI(e.meta),path:[e.meta.objectName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function UI(e){return`Directive '${e.addedDirectiveName}' w\
as added to enum '${e.enumName}'`}function $I(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`\
Directive '${e.meta.addedDirectiveName}' was added to enum '${e.meta.enumName}'`},type:f.DirectiveUsageEnumAdded,message:UI(e.meta),path:[e.meta.enumName,`@${e.
meta.addedDirectiveName}`].join("."),meta:e.meta}}function xI(e){return`Directive '${e.removedDirectiveName}' was removed from enum '${e.enumName}'`}function qI(e){
return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from enum '${e.meta.enumName}\
'`},type:f.DirectiveUsageEnumRemoved,message:xI(e.meta),path:[e.meta.enumName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function GI(e){return`Di\
rective '${e.addedDirectiveName}' was added to field '${e.typeName}.${e.fieldName}'`}function QI(e){return{criticality:{level:ht(e.meta.addedDirectiveName,T.Dangerous),
reason:`Directive '${e.meta.addedDirectiveName}' was added to field '${e.meta.fieldName}'`},type:f.DirectiveUsageFieldAdded,message:GI(e.meta),path:[e.meta.typeName,
e.meta.fieldName,e.meta.addedDirectiveName].join("."),meta:e.meta}}function KI(e){return`Directive '${e.addedDirectiveName}' was added to field '${e.typeName}.${e.
fieldName}'`}function BI(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.
addedDirectiveName}' was added to field '${e.meta.fieldName}'`},type:f.DirectiveUsageFieldDefinitionAdded,message:KI(e.meta),path:[e.meta.typeName,e.meta.fieldName,
`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function YI(e){return`Directive '${e.removedDirectiveName}' was removed from field '${e.typeName}.${e.fieldName}\
'`}function JI(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from fiel\
d '${e.meta.fieldName}'`},type:f.DirectiveUsageFieldRemoved,message:YI(e.meta),path:[e.meta.typeName,e.meta.fieldName,e.meta.removedDirectiveName].join("."),meta:e.
meta}}function HI(e){return`Directive '${e.removedDirectiveName}' was removed from field '${e.typeName}.${e.fieldName}'`}function WI(e){return{criticality:{level:Tt(
e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from field '${e.meta.fieldName}'`},type:f.DirectiveUsageFieldDefinitionRemoved,
message:HI(e.meta),path:[e.meta.typeName,e.meta.fieldName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function XI(e){return`Directive '${e.addedDirectiveName}\
' was added to enum value '${e.enumName}.${e.enumValueName}'`}function zI(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,
T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to enum value '${e.meta.enumName}.${e.meta.enumValueName}'`},type:f.DirectiveUsageEnumValueAdded,
message:XI(e.meta),path:[e.meta.enumName,e.meta.enumValueName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function ZI(e){return`Directive '${e.removedDirectiveName}\
' was removed from enum value '${e.enumName}.${e.enumValueName}'`}function eA(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`D\
irective '${e.meta.removedDirectiveName}' was removed from enum value '${e.meta.enumName}.${e.meta.enumValueName}'`},type:f.DirectiveUsageEnumValueRemoved,message:ZI(
e.meta),path:[e.meta.enumName,e.meta.enumValueName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.meta}}function tA(e){return`Directive '${e.addedDirectiveName}\
' was added to schema`}function nA(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive \
'${e.meta.addedDirectiveName}' was added to schema`},type:f.DirectiveUsageSchemaAdded,message:tA(e.meta),path:`.@${e.meta.addedDirectiveName}`,meta:e.meta}}function rA(e){
return`Directive '${e.removedDirectiveName}' was removed from schema`}function iA(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`\
Directive '${e.meta.removedDirectiveName}' was removed from schema`},type:f.DirectiveUsageSchemaRemoved,message:rA(e.meta),path:`.@${e.meta.removedDirectiveName}`,
meta:e.meta}}function aA(e){return`Directive '${e.addedDirectiveName}' was added to scalar '${e.scalarName}'`}function oA(e){return{criticality:{level:e.meta.addedToNewType?
T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to scalar '${e.meta.scalarName}'`},type:f.DirectiveUsageScalarAdded,
message:aA(e.meta),path:[e.meta.scalarName,`@${e.meta.addedDirectiveName}`].join("."),meta:e.meta}}function sA(e){return`Directive '${e.removedDirectiveName}' w\
as removed from scalar '${e.scalarName}'`}function uA(e){return{criticality:{level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}\
' was removed from scalar '${e.meta.scalarName}'`},type:f.DirectiveUsageScalarRemoved,message:sA(e.meta),path:[e.meta.scalarName,`@${e.meta.removedDirectiveName}`].
join("."),meta:e.meta}}function cA(e){return`Directive '${e.addedDirectiveName}' was added to union member '${e.unionName}'`}function dA(e){return{criticality:{
level:e.meta.addedToNewType?T.NonBreaking:ht(e.meta.addedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.addedDirectiveName}' was added to union member '${e.
meta.unionName}.${e.meta.addedUnionMemberTypeName}'`},type:f.DirectiveUsageUnionMemberAdded,message:cA(e.meta),path:[e.meta.unionName,`@${e.meta.addedDirectiveName}`].
join("."),meta:e.meta}}function lA(e){return`Directive '${e.removedDirectiveName}' was removed from union member '${e.unionName}'`}function pA(e){return{criticality:{
level:Tt(e.meta.removedDirectiveName,T.Dangerous),reason:`Directive '${e.meta.removedDirectiveName}' was removed from union member '${e.meta.unionName}.${e.meta.
removedUnionMemberTypeName}'`},type:f.DirectiveUsageUnionMemberRemoved,message:lA(e.meta),path:[e.meta.unionName,`@${e.meta.removedDirectiveName}`].join("."),meta:e.
meta}}function Ie(e,t,n,r){return ye(e,z.Kind.ARGUMENT,n)?gI({type:f.DirectiveUsageArgumentDefinitionAdded,meta:{addedDirectiveName:t.name.value,argumentName:n.
argument.name,fieldName:n.field.name,typeName:n.type.name,addedToNewType:r,directiveRepeatedTimes:ue(n.argument.astNode?.directives??[],t)}}):ye(e,z.Kind.INPUT_VALUE_DEFINITION,
n)?MI({type:f.DirectiveUsageInputFieldDefinitionAdded,meta:{addedDirectiveName:t.name.value,inputFieldName:n.field.name,inputFieldType:n.field.type.toString(),inputObjectName:n.
type.name,addedToNewType:r,directiveRepeatedTimes:ue(n.field.astNode?.directives??[],t)}}):ye(e,z.Kind.INPUT_OBJECT_TYPE_DEFINITION,n)?_I({type:f.DirectiveUsageInputObjectAdded,
meta:{addedDirectiveName:t.name.value,addedInputFieldName:t.name.value,addedInputFieldType:n.name,inputObjectName:n.name,isAddedInputFieldTypeNullable:e===z.Kind.
INPUT_VALUE_DEFINITION,addedToNewType:r,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.INTERFACE_TYPE_DEFINITION,n)?RI({type:f.DirectiveUsageInterfaceAdded,
meta:{addedDirectiveName:t.name.value,interfaceName:n.name,addedToNewType:r,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.OBJECT,n)?VI({
type:f.DirectiveUsageObjectAdded,meta:{objectName:n.name,addedDirectiveName:t.name.value,addedToNewType:r,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):
ye(e,z.Kind.ENUM_TYPE_DEFINITION,n)?$I({type:f.DirectiveUsageEnumAdded,meta:{enumName:n.name,addedDirectiveName:t.name.value,addedToNewType:r,directiveRepeatedTimes:ue(
n.astNode?.directives??[],t)}}):ye(e,z.Kind.FIELD,n)?QI({type:f.DirectiveUsageFieldAdded,meta:{addedDirectiveName:t.name.value,fieldName:n.field.name,typeName:n.
parentType.name,directiveRepeatedTimes:ue(n.field.astNode?.directives??[],t)}}):ye(e,z.Kind.FIELD_DEFINITION,n)?BI({type:f.DirectiveUsageFieldDefinitionAdded,meta:{
addedDirectiveName:t.name.value,fieldName:n.field.name,typeName:n.parentType.name,addedToNewType:r,directiveRepeatedTimes:ue(n.field.astNode?.directives??[],t)}}):
ye(e,z.Kind.UNION_TYPE_DEFINITION,n)?dA({type:f.DirectiveUsageUnionMemberAdded,meta:{addedDirectiveName:t.name.value,addedUnionMemberTypeName:n.name,unionName:n.
name,addedToNewType:r,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.ENUM_VALUE_DEFINITION,n)?zI({type:f.DirectiveUsageEnumValueAdded,meta:{
enumName:n.type.name,enumValueName:n.value.name,addedDirectiveName:t.name.value,addedToNewType:r,directiveRepeatedTimes:ue(n.value.astNode?.directives??[],t)}}):
ye(e,z.Kind.SCHEMA_DEFINITION,n)?nA({type:f.DirectiveUsageSchemaAdded,meta:{addedDirectiveName:t.name.value,addedToNewType:r,directiveRepeatedTimes:ue(n?.astNode?.
directives??[],t)}}):ye(e,z.Kind.SCALAR_TYPE_DEFINITION,n)?oA({type:f.DirectiveUsageScalarAdded,meta:{scalarName:n.name,addedDirectiveName:t.name.value,addedToNewType:r,
directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):{}}function ue(e,t){let n=t.name.value,r=0;for(let i of e)if(i.name.value===n&&(r+=1),i===t)return r;return 0}
function Ae(e,t,n){return ye(e,z.Kind.ARGUMENT,n)?bI({type:f.DirectiveUsageArgumentDefinitionRemoved,meta:{removedDirectiveName:t.name.value,argumentName:n.argument.
name,fieldName:n.field.name,typeName:n.type.name,directiveRepeatedTimes:ue(n.argument.astNode?.directives??[],t)}}):ye(e,z.Kind.INPUT_VALUE_DEFINITION,n)?PI({type:f.
DirectiveUsageInputFieldDefinitionRemoved,meta:{removedDirectiveName:t.name.value,inputFieldName:n.field.name,inputObjectName:n.type.name,directiveRepeatedTimes:ue(
n.field.astNode?.directives??[],t)}}):ye(e,z.Kind.INPUT_OBJECT_TYPE_DEFINITION,n)?II({type:f.DirectiveUsageInputObjectRemoved,meta:{removedDirectiveName:t.name.
value,removedInputFieldName:t.name.value,removedInputFieldType:n.name,inputObjectName:n.name,isRemovedInputFieldTypeNullable:e===z.Kind.INPUT_VALUE_DEFINITION,directiveRepeatedTimes:ue(
n.astNode?.directives??[],t)}}):ye(e,z.Kind.INTERFACE_TYPE_DEFINITION,n)?LI({type:f.DirectiveUsageInterfaceRemoved,meta:{removedDirectiveName:t.name.value,interfaceName:n.
name,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.OBJECT,n)?CI({type:f.DirectiveUsageObjectRemoved,meta:{objectName:n.name,removedDirectiveName:t.
name.value,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.ENUM_TYPE_DEFINITION,n)?qI({type:f.DirectiveUsageEnumRemoved,meta:{enumName:n.name,
removedDirectiveName:t.name.value,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.FIELD,n)?JI({type:f.DirectiveUsageFieldRemoved,meta:{removedDirectiveName:t.
name.value,fieldName:n.field.name,typeName:n.parentType.name,directiveRepeatedTimes:ue(n.field.astNode?.directives??[],t)}}):ye(e,z.Kind.FIELD_DEFINITION,n)?WI(
{type:f.DirectiveUsageFieldDefinitionRemoved,meta:{removedDirectiveName:t.name.value,fieldName:n.field.name,typeName:n.parentType.name,directiveRepeatedTimes:ue(
n.field.astNode?.directives??[],t)}}):ye(e,z.Kind.UNION_TYPE_DEFINITION,n)?pA({type:f.DirectiveUsageUnionMemberRemoved,meta:{removedDirectiveName:t.name.value,removedUnionMemberTypeName:n.
name,unionName:n.name,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):ye(e,z.Kind.ENUM_VALUE_DEFINITION,n)?eA({type:f.DirectiveUsageEnumValueRemoved,meta:{
enumName:n.type.name,enumValueName:n.value.name,removedDirectiveName:t.name.value,directiveRepeatedTimes:ue(n.value.astNode?.directives??[],t)}}):ye(e,z.Kind.SCHEMA_DEFINITION,
n)?iA({type:f.DirectiveUsageSchemaRemoved,meta:{removedDirectiveName:t.name.value,directiveRepeatedTimes:ue(n?.astNode?.directives??[],t)}}):ye(e,z.Kind.SCALAR_TYPE_DEFINITION,
n)?uA({type:f.DirectiveUsageScalarRemoved,meta:{scalarName:n.name,removedDirectiveName:t.name.value,directiveRepeatedTimes:ue(n.astNode?.directives??[],t)}}):{}}
function ye(e,t,n){return e===t}function lv(e){return{type:f.DirectiveUsageArgumentAdded,criticality:{level:T.NonBreaking},message:`Argument '${e.meta.addedArgumentName}\
' was added to '@${e.meta.directiveName}'`,path:[e.meta.parentTypeName??"",e.meta.parentFieldName??e.meta.parentEnumValueName,e.meta.parentArgumentName,`@${e.meta.
directiveName}`,e.meta.addedArgumentName].filter(t=>t!==null).join("."),meta:e.meta}}function pv(e){return{type:f.DirectiveUsageArgumentRemoved,criticality:{level:T.
Dangerous,reason:"Changing an argument on a directive can change runtime behavior."},message:`Argument '${e.meta.removedArgumentName}' was removed from '@${e.meta.
directiveName}'`,path:[e.meta.parentTypeName??"",e.meta.parentFieldName??e.meta.parentEnumValueName,e.meta.parentArgumentName,`@${e.meta.directiveName}`,e.meta.
removedArgumentName].filter(t=>t!==null).join("."),meta:e.meta}}function Z(e,t,n,r,i,a,o){_e(e?.arguments||[],t.arguments||[],{onAdded(s){n(lv({type:f.DirectiveUsageArgumentAdded,
meta:{addedArgumentName:s.name.value,addedArgumentValue:(0,z.print)(s.value),oldArgumentValue:null,directiveName:t.name.value,parentTypeName:r?.name??null,parentFieldName:i?.
name??null,parentArgumentName:a?.name??null,parentEnumValueName:o?.name??null,directiveRepeatedTimes:ue((o||a||i||r)?.astNode?.directives??[],t)}}))},onMutual(s){
s.oldVersion&&(0,z.print)(s.oldVersion.value)===(0,z.print)(s.newVersion.value)||(s.oldVersion&&n(pv({type:f.DirectiveUsageArgumentRemoved,meta:{removedArgumentName:s.
oldVersion.name.value,directiveName:t.name.value,parentTypeName:r?.name??null,parentFieldName:i?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:o?.
name??null,directiveRepeatedTimes:ue((o||a||i||r)?.astNode?.directives??[],t)}})),n(lv({type:f.DirectiveUsageArgumentAdded,meta:{addedArgumentName:s.newVersion.
name.value,addedArgumentValue:(0,z.print)(s.newVersion.value),oldArgumentValue:(s.oldVersion?.value&&(0,z.print)(s.oldVersion.value))??null,directiveName:t.name.
value,parentTypeName:r?.name??null,parentFieldName:i?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:o?.name??null,directiveRepeatedTimes:ue((o||
a||i||r)?.astNode?.directives??[],t)}})))},onRemoved(s){n(pv({type:f.DirectiveUsageArgumentRemoved,meta:{removedArgumentName:s.name.value,directiveName:t.name.value,
parentTypeName:r?.name??null,parentFieldName:i?.name??null,parentArgumentName:a?.name??null,parentEnumValueName:o?.name??null,directiveRepeatedTimes:ue((o||a||i||
r)?.astNode?.directives??[],t)}}))}})}var Hv=ke(Ce(),1);var Jv=ke(Yv(),1);function kt(e){return typeof e=="string"?JSON.stringify(e):(0,Jv.default)(e).replace(/\[Object: null prototype\] /g,"").replace(/(^')|('$)/g,"")}function x(e){return e.
replace(/'/g,"\\'")}function tR(e){return`Directive '${e.removedDirectiveName}' was removed`}var nR="A directive could be in use of a client application. Removing it could break th\
e client application.";function rR(e){return{criticality:{level:T.Breaking,reason:nR},type:f.DirectiveRemoved,message:tR(e.meta),path:`@${e.meta.removedDirectiveName}`,
meta:e.meta}}function Wv(e){return rR({type:f.DirectiveRemoved,meta:{removedDirectiveName:e.name}})}function iR(e){return`Directive '${e.addedDirectiveName}' wa\
s added`}function aR(e){return{criticality:{level:T.NonBreaking},type:f.DirectiveAdded,message:iR(e.meta),path:`@${e.meta.addedDirectiveName}`,meta:e.meta}}function Xv(e){
return aR({type:f.DirectiveAdded,meta:{addedDirectiveName:e.name,addedDirectiveDescription:e.description??null,addedDirectiveLocations:e.locations.map(t=>String(
t)),addedDirectiveRepeatable:e.isRepeatable}})}function oR(e){return e.oldDirectiveDescription===null&&e.newDirectiveDescription!==null?`Directive '${e.directiveName}\
' description '${x(e.newDirectiveDescription)}' was added`:e.newDirectiveDescription===null&&e.oldDirectiveDescription!==null?`Directive '${e.directiveName}' de\
scription '${x(e.oldDirectiveDescription)}' was removed`:`Directive '${e.directiveName}' description changed from '${x(e.oldDirectiveDescription??"")}' to '${x(
e.newDirectiveDescription??"")}'`}function sR(e){return{criticality:{level:T.NonBreaking},type:f.DirectiveDescriptionChanged,message:oR(e.meta),path:`@${e.meta.
directiveName}`,meta:e.meta}}function zv(e,t){return sR({type:f.DirectiveDescriptionChanged,meta:{directiveName:t.name,oldDirectiveDescription:e?.description??null,
newDirectiveDescription:t.description??null}})}function uR(e){return`Directive '${e.directiveName}' added repeatable.`}function cR(e){return{criticality:{level:T.
NonBreaking},type:f.DirectiveRepeatableAdded,message:uR(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function Zv(e){return cR({type:f.DirectiveRepeatableAdded,
meta:{directiveName:e.name}})}function dR(e){return`Directive '${e.directiveName}' removed repeatable.`}function lR(e){return{criticality:{level:T.Dangerous},type:f.
DirectiveRepeatableRemoved,message:dR(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function ey(e){return lR({type:f.DirectiveRepeatableRemoved,meta:{directiveName:e.
name}})}function pR(e){return`Location '${e.addedDirectiveLocation}' was added to directive '${e.directiveName}'`}function fR(e){return{criticality:{level:T.NonBreaking},
type:f.DirectiveLocationAdded,message:pR(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function ty(e,t){return fR({type:f.DirectiveLocationAdded,meta:{directiveName:e.
name,addedDirectiveLocation:String(t)}})}function mR(e){return`Location '${e.removedDirectiveLocation}' was removed from directive '${e.directiveName}'`}var vR="\
A directive could be in use of a client application. Removing it could break the client application.";function yR(e){return{criticality:{level:T.Breaking,reason:vR},
type:f.DirectiveLocationRemoved,message:mR(e.meta),path:`@${e.meta.directiveName}`,meta:e.meta}}function ny(e,t){return yR({type:f.DirectiveLocationRemoved,meta:{
directiveName:e.name,removedDirectiveLocation:t.toString()}})}var hR="A directive could be in use of a client application. Adding a non-nullable argument will b\
reak those clients.",TR="A directive could be in use of a client application. Adding a nullable argument will not break those clients.",NR="Refer to the directi\
ve usage for the breaking status. If the directive is new and therefore unused, then adding an argument does not risk breaking clients.";function gR(e){return{criticality:e.
meta.addedToNewDirective?{level:T.NonBreaking,reason:NR}:e.meta.addedDirectiveArgumentTypeIsNonNull?{level:T.Breaking,reason:hR}:{level:T.NonBreaking,reason:TR},
type:f.DirectiveArgumentAdded,message:`Argument '${e.meta.addedDirectiveArgumentName}' was added to directive '${e.meta.directiveName}'`,path:`@${e.meta.directiveName}`,
meta:e.meta}}function ry(e,t,n){return gR({type:f.DirectiveArgumentAdded,meta:{directiveName:e.name,addedDirectiveArgumentName:t.name,addedDirectiveArgumentType:t.
type.toString(),addedDirectiveDefaultValue:Tr(t)?kt(nt(t)):void 0,addedDirectiveArgumentTypeIsNonNull:(0,Hv.isNonNullType)(t.type),addedDirectiveArgumentDescription:t.
description??void 0,addedToNewDirective:n}})}function ER(e){return`Argument '${e.removedDirectiveArgumentName}' was removed from directive '${e.directiveName}'`}
var bR="A directive argument could be in use of a client application. Removing the argument can break client applications.";function DR(e){return{criticality:{level:T.
Breaking,reason:bR},type:f.DirectiveArgumentRemoved,message:ER(e.meta),path:`@${e.meta.directiveName}.${e.meta.removedDirectiveArgumentName}`,meta:e.meta}}function iy(e,t){
return DR({type:f.DirectiveArgumentRemoved,meta:{directiveName:e.name,removedDirectiveArgumentName:t.name}})}function _R(e){return e.oldDirectiveArgumentDescription===
null&&e.newDirectiveArgumentDescription!==null?`Description '${x(e.newDirectiveArgumentDescription)}' was added to argument '${e.directiveArgumentName}' on dire\
ctive '${e.directiveName}'`:e.newDirectiveArgumentDescription===null&&e.oldDirectiveArgumentDescription!==null?`Description '${x(e.oldDirectiveArgumentDescription)}\
' was removed from argument '${e.directiveArgumentName}' on directive '${e.directiveName}'`:`Description for argument '${e.directiveArgumentName}' on directive \
'${e.directiveName}' changed from '${x(e.oldDirectiveArgumentDescription??"")}' to '${x(e.newDirectiveArgumentDescription??"")}'`}function OR(e){return{criticality:{
level:T.NonBreaking},type:f.DirectiveArgumentDescriptionChanged,message:_R(e.meta),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}
function ay(e,t,n){return OR({type:f.DirectiveArgumentDescriptionChanged,meta:{directiveName:e.name,directiveArgumentName:n.name,oldDirectiveArgumentDescription:t?.
description??null,newDirectiveArgumentDescription:n.description??null}})}function IR(e){return e.oldDirectiveArgumentDefaultValue===void 0?`Default value '${e.newDirectiveArgumentDefaultValue}\
' was added to argument '${e.directiveArgumentName}' on directive '${e.directiveName}'`:`Default value for argument '${e.directiveArgumentName}' on directive '${e.
directiveName}' changed from '${e.oldDirectiveArgumentDefaultValue}' to '${e.newDirectiveArgumentDefaultValue}'`}var AR="Changing the default value for an argum\
ent may change the runtime behaviour of a field if it was never provided.";function RR(e){return{criticality:{level:T.Dangerous,reason:AR},type:f.DirectiveArgumentDefaultValueChanged,
message:IR(e.meta),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}function oy(e,t,n){let r={directiveName:e.name,directiveArgumentName:n.
name},i=t===null?void 0:nt(t),a=nt(n);return i!==void 0&&(r.oldDirectiveArgumentDefaultValue=kt(i)),a!==void 0&&(r.newDirectiveArgumentDefaultValue=kt(a)),RR({type:f.
DirectiveArgumentDefaultValueChanged,meta:r})}function SR(e){return`Type for argument '${e.meta.directiveArgumentName}' on directive '${e.meta.directiveName}' c\
hanged from '${e.meta.oldDirectiveArgumentType}' to '${e.meta.newDirectiveArgumentType}'`}var LR="Changing an input field from non-null to null is considered no\
n-breaking.";function FR(e){return{criticality:e.meta.isSafeDirectiveArgumentTypeChange?{level:T.NonBreaking,reason:LR}:{level:T.Breaking},type:f.DirectiveArgumentTypeChanged,
message:SR(e),path:`@${e.meta.directiveName}.${e.meta.directiveArgumentName}`,meta:e.meta}}function sy(e,t,n){return FR({type:f.DirectiveArgumentTypeChanged,meta:{
directiveName:e.name,directiveArgumentName:n.name,oldDirectiveArgumentType:t?.type.toString()??"",newDirectiveArgumentType:n.type.toString(),isSafeDirectiveArgumentTypeChange:Dn(
t.type,n.type)}})}function MR(e){return e.oldQueryTypeName===null?`Schema query root type was set to '${e.newQueryTypeName}'.`:e.newQueryTypeName===null?`Schema query root type '${e.
oldQueryTypeName}' was removed.`:`Schema query root type was changed from '${e.oldQueryTypeName}' to '${e.newQueryTypeName}'`}function jR(e){return{type:f.SchemaQueryTypeChanged,
criticality:{level:e.meta.oldQueryTypeName===null?T.NonBreaking:T.Breaking},message:MR(e.meta),meta:e.meta}}function uy(e,t){let n=e?.getQueryType()?.name||null,
r=t?.getQueryType()?.name||null;return jR({type:f.SchemaQueryTypeChanged,meta:{oldQueryTypeName:n,newQueryTypeName:r}})}function PR(e){return e.oldMutationTypeName===
null?`Schema mutation type was set to '${e.newMutationTypeName}'.`:e.newMutationTypeName===null?`Schema mutation type '${e.oldMutationTypeName}' was removed.`:`\
Schema mutation type was changed from '${e.oldMutationTypeName}' to '${e.newMutationTypeName}'`}function kR(e){return{type:f.SchemaMutationTypeChanged,criticality:{
level:e.meta.oldMutationTypeName===null?T.NonBreaking:T.Breaking},message:PR(e.meta),meta:e.meta}}function cy(e,t){let n=e?.getMutationType()?.name||null,r=t?.getMutationType()?.
name||null;return kR({type:f.SchemaMutationTypeChanged,meta:{newMutationTypeName:r,oldMutationTypeName:n}})}function VR(e){return e.oldSubscriptionTypeName===null?
`Schema subscription type was set to '${e.newSubscriptionTypeName}'.`:e.newSubscriptionTypeName===null?`Schema subscription type '${e.oldSubscriptionTypeName}' \
was removed.`:`Schema subscription type was changed from '${e.oldSubscriptionTypeName}' to '${e.newSubscriptionTypeName}'`}function wR(e){return{type:f.SchemaSubscriptionTypeChanged,
criticality:{level:e.meta.oldSubscriptionTypeName===null?T.NonBreaking:T.Breaking},message:VR(e.meta),meta:e.meta}}function dy(e,t){let n=e?.getSubscriptionType()?.
name||null,r=t?.getSubscriptionType()?.name||null;return wR({type:f.SchemaSubscriptionTypeChanged,meta:{newSubscriptionTypeName:r,oldSubscriptionTypeName:n}})}var Je=ke(Ce(),1);function CR(e){return`Type '${e.removedTypeName}' was removed`}function UR(e){return{criticality:{level:T.Breaking},type:f.TypeRemoved,message:CR(e.meta),meta:e.
meta,path:e.meta.removedTypeName}}function ly(e){return UR({type:f.TypeRemoved,meta:{removedTypeName:e.name}})}function $R(e){return`Type '${e.addedTypeName}' w\
as added`}function xR(e){return{criticality:{level:T.NonBreaking},type:f.TypeAdded,message:$R(e.meta),meta:e.meta,path:e.meta.addedTypeName}}function qR(e){return(0,Je.isEnumType)(
e)?{addedTypeKind:Je.Kind.ENUM_TYPE_DEFINITION,addedTypeName:e.name}:(0,Je.isObjectType)(e)||(0,Je.isInterfaceType)(e)?{addedTypeKind:Ai(e),addedTypeName:e.name}:
(0,Je.isUnionType)(e)?{addedTypeKind:Je.Kind.UNION_TYPE_DEFINITION,addedTypeName:e.name}:(0,Je.isInputObjectType)(e)?{addedTypeKind:Je.Kind.INPUT_OBJECT_TYPE_DEFINITION,
addedTypeIsOneOf:e.isOneOf,addedTypeName:e.name}:{addedTypeKind:Ai(e),addedTypeName:e.name}}function py(e){return xR({type:f.TypeAdded,meta:qR(e)})}function GR(e){
return`'${e.meta.typeName}' kind changed from '${e.meta.oldTypeKind}' to '${e.meta.newTypeKind}'`}function QR(e){return{criticality:{level:T.Breaking,reason:"Ch\
anging the kind of a type is a breaking change because it can cause existing queries to error. For example, turning an object type to a scalar type would break \
queries that define a selection set for this type."},type:f.TypeKindChanged,message:GR(e),path:e.meta.typeName,meta:e.meta}}function fy(e,t){return QR({type:f.TypeKindChanged,
meta:{typeName:t.name,newTypeKind:String(Ai(t)),oldTypeKind:String(Ai(e))}})}function KR(e){let t=x(e.oldTypeDescription),n=x(e.newTypeDescription);return`Descr\
iption '${t}' on type '${e.typeName}' has changed to '${n}'`}function BR(e){return{criticality:{level:T.NonBreaking},type:f.TypeDescriptionChanged,message:KR(e.
meta),path:e.meta.typeName,meta:e.meta}}function my(e,t){return BR({type:f.TypeDescriptionChanged,meta:{typeName:e.name,newTypeDescription:t.description??"",oldTypeDescription:e.
description??""}})}function YR(e){return`Description '${x(e.removedTypeDescription)}' was removed from object type '${e.typeName}'`}function JR(e){return{criticality:{
level:T.NonBreaking},type:f.TypeDescriptionRemoved,message:YR(e.meta),path:e.meta.typeName,meta:e.meta}}function vy(e){return JR({type:f.TypeDescriptionRemoved,
meta:{typeName:e.name,removedTypeDescription:e.description??""}})}function HR(e){let t=x(e.addedTypeDescription);return`Object type '${e.typeName}' has descript\
ion '${t}'`}function WR(e){return{criticality:{level:T.NonBreaking},type:f.TypeDescriptionAdded,message:HR(e.meta),path:e.meta.typeName,meta:e.meta}}function yy(e){
return WR({type:f.TypeDescriptionAdded,meta:{typeName:e.name,addedTypeDescription:e.description??""}})}function Cd(e,t,n){Ee(e?.description,t.description)&&n(zv(e,t)),!t.isRepeatable&&e?.isRepeatable&&n(ey(t)),t.isRepeatable&&!e?.isRepeatable&&n(Zv(t));let r={added:hd(
t.locations,e?.locations??[]),removed:hd(e?.locations??[],t.locations)};for(let i of r.added)n(ty(t,i));for(let i of r.removed)n(ny(t,i));_e(e?.args??[],t.args,
{onAdded(i){n(ry(t,i,e===null))},onRemoved(i){n(iy(t,i))},onMutual(i){XR(t,i.oldVersion,i.newVersion,n)}})}function XR(e,t,n,r){Ee(t?.description,n.description)&&
r(ay(e,t,n)),Nr(t,n)||r(oy(e,t,n)),Ee(t.type.toString(),n.type.toString())&&r(sy(e,t,n))}var Pi=ke(Ce(),1);var Ud=ke(Ce(),1);function zR(e){return`Enum value '${e.removedEnumValueName}' ${e.isEnumValueDeprecated?"(deprecated) ":""}was removed from enum '${e.enumName}'`}var ZR="Removin\
g an enum value will cause existing queries that use this enum value to error.";function eS(e){return{type:f.EnumValueRemoved,criticality:{level:T.Breaking,reason:ZR},
message:zR(e.meta),meta:e.meta,path:[e.meta.enumName,e.meta.removedEnumValueName].join(".")}}function hy(e,t){return eS({type:f.EnumValueRemoved,meta:{enumName:e.
name,removedEnumValueName:t.name,isEnumValueDeprecated:an(t)}})}function tS(e){return`Enum value '${e.meta.addedEnumValueName}' was added to enum '${e.meta.enumName}\
'`}var nS="Adding an enum value may break existing clients that were not programming defensively against an added case when querying an enum.";function rS(e){let t=e.
meta.addedToNewType;return{type:f.EnumValueAdded,criticality:{level:t?T.NonBreaking:T.Dangerous,reason:t?void 0:nS},message:tS(e),meta:e.meta,path:[e.meta.enumName,
e.meta.addedEnumValueName].join(".")}}function Ty(e,t,n){return rS({type:f.EnumValueAdded,meta:{enumName:e.name,addedEnumValueName:t.name,addedToNewType:n,addedDirectiveDescription:t.
description??null}})}function iS(e){return e.oldEnumValueDescription===null&&e.newEnumValueDescription!==null?`Description '${x(e.newEnumValueDescription)}' was\
 added to enum value '${e.enumName}.${e.enumValueName}'`:e.newEnumValueDescription===null&&e.oldEnumValueDescription!==null?`Description '${x(e.oldEnumValueDescription)}\
' was removed from enum value '${e.enumName}.${e.enumValueName}'`:`Description for enum value '${e.enumName}.${e.enumValueName}' changed from '${x(e.oldEnumValueDescription??
"")}' to '${x(e.newEnumValueDescription??"")}'`}function aS(e){return{criticality:{level:T.NonBreaking},type:f.EnumValueDescriptionChanged,message:iS(e.meta),path:[
e.meta.enumName,e.meta.enumValueName].join("."),meta:e.meta}}function Ny(e,t,n){return aS({type:f.EnumValueDescriptionChanged,meta:{enumName:e.name,enumValueName:n.
name,oldEnumValueDescription:t?.description??null,newEnumValueDescription:n.description??null}})}function oS(e){let t=x(e.oldEnumValueDeprecationReason),n=x(e.newEnumValueDeprecationReason);
return`Enum value '${e.enumName}.${e.enumValueName}' deprecation reason changed from '${t}' to '${n}'`}function sS(e){return{criticality:{level:T.NonBreaking},type:f.
EnumValueDeprecationReasonChanged,message:oS(e.meta),path:[e.meta.enumName,e.meta.enumValueName,`@${Ud.GraphQLDeprecatedDirective.name}`].join("."),meta:e.meta}}
function gy(e,t,n){return sS({type:f.EnumValueDeprecationReasonChanged,meta:{enumName:e.name,enumValueName:t.name,oldEnumValueDeprecationReason:t.deprecationReason??
"",newEnumValueDeprecationReason:n.deprecationReason??""}})}function uS(e){let t=x(e.addedValueDeprecationReason);return`Enum value '${e.enumName}.${e.enumValueName}\
' was deprecated with reason '${t}'`}function cS(e){return{criticality:{level:T.NonBreaking},type:f.EnumValueDeprecationReasonAdded,message:uS(e.meta),path:[e.meta.
enumName,e.meta.enumValueName,`@${Ud.GraphQLDeprecatedDirective.name}`].join("."),meta:e.meta}}function Ey(e,t,n){return cS({type:f.EnumValueDeprecationReasonAdded,
meta:{enumName:e.name,enumValueName:n.name,addedValueDeprecationReason:n.deprecationReason??""}})}function dS(e){return`Deprecation reason was removed from enum\
 value '${e.enumName}.${e.enumValueName}'`}function lS(e){return{criticality:{level:T.NonBreaking},type:f.EnumValueDeprecationReasonRemoved,message:dS(e.meta),path:[
e.meta.enumName,e.meta.enumValueName].join("."),meta:e.meta}}function by(e,t,n){return lS({type:f.EnumValueDeprecationReasonRemoved,meta:{enumName:e.name,enumValueName:t.
name,removedEnumValueDeprecationReason:t.deprecationReason??""}})}var Dy="No longer supported";function Oy(e,t,n){_e(e?.getValues()??[],t.getValues(),{onAdded(r){n(Ty(t,r,e===null)),_y({newVersion:r,oldVersion:null},t,n)},onRemoved(r){
n(hy(e,r))},onMutual(r){_y(r,t,n)}}),Oe(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(r){n(Ie(Pi.Kind.ENUM_TYPE_DEFINITION,r,t,e===null)),Z(null,
r,n,t)},onMutual(r){Z(r.oldVersion,r.newVersion,n,t)},onRemoved(r){n(Ae(Pi.Kind.ENUM_TYPE_DEFINITION,r,t))}})}function _y(e,t,n){let r=e.oldVersion,i=e.newVersion;
Ee(r?.description,i.description)&&n(Ny(t,r,i)),Ee(r?.deprecationReason,i.deprecationReason)&&(fe(r?.deprecationReason)||r?.deprecationReason===Dy?n(Ey(t,r,i)):fe(
i.deprecationReason)||i?.deprecationReason===Dy?n(by(t,r,i)):n(gy(t,r,i))),Oe(r?.astNode?.directives||[],i.astNode?.directives||[],{onAdded(a){n(Ie(Pi.Kind.ENUM_VALUE_DEFINITION,
a,{type:t,value:i},r===null)),Z(null,a,n,t,void 0,void 0,i)},onMutual(a){Z(a.oldVersion,a.newVersion,n,t,void 0,void 0,i)},onRemoved(a){n(Ae(Pi.Kind.ENUM_VALUE_DEFINITION,
a,{type:t,value:r}))}})}var ki=ke(Ce(),1);var Iy=ke(Ce(),1);function pS(e){return`Input field '${e.removedFieldName}' ${e.isInputFieldDeprecated?"(deprecated) ":""}was removed from input object type '${e.inputName}'`}function fS(e){
return{type:f.InputFieldRemoved,criticality:{level:T.Breaking,reason:"Removing an input field will cause existing queries that use this input field to error."},
message:pS(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.removedFieldName].join(".")}}function Ay(e,t){return fS({type:f.InputFieldRemoved,meta:{inputName:e.
name,removedFieldName:t.name,isInputFieldDeprecated:an(t)}})}function mS(e){return`Input field '${e.addedInputFieldName}' of type '${e.addedInputFieldType}'${e.
addedFieldDefault?` with default value '${e.addedFieldDefault}'`:""} was added to input object type '${e.inputName}'`}function vS(e){let t,n=e.meta.isAddedInputFieldTypeNullable&&
e.meta.addedFieldDefault===void 0;return e.meta.addedToNewType?t={level:T.NonBreaking,reason:"The field is being added to a new type."}:n?t={level:T.NonBreaking,
reason:"The field is nullable and no default is set."}:e.meta.addedFieldDefault===void 0?t={level:T.Breaking,reason:"Adding a required input field to an existin\
g input object type is a breaking change because it will cause existing uses of this input object type to error."}:t={level:T.Dangerous,reason:"Adding a field w\
ith a default value can change runtime behavior for clients that previously omitted it, and during rolling deploys consumers may receive the new default before \
producers are ready to handle it."},{type:f.InputFieldAdded,criticality:t,message:mS(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.addedInputFieldName].join(
".")}}function Ry(e,t,n){let r=nt(t);return vS({type:f.InputFieldAdded,meta:{inputName:e.name,addedInputFieldName:t.name,isAddedInputFieldTypeNullable:!(0,Iy.isNonNullType)(
t.type),addedInputFieldType:t.type.toString(),...Tr(t)?{addedFieldDefault:kt(r)}:{},addedToNewType:n}})}function yS(e){let t=x(e.addedInputFieldDescription);return`\
Input field '${e.inputName}.${e.inputFieldName}' has description '${t}'`}function hS(e){return{type:f.InputFieldDescriptionAdded,criticality:{level:T.NonBreaking},
message:yS(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function Sy(e,t){return hS({type:f.InputFieldDescriptionAdded,meta:{inputName:e.
name,inputFieldName:t.name,addedInputFieldDescription:t.description??""}})}function TS(e){return`Description '${x(e.removedDescription)}' was removed from input\
 field '${e.inputName}.${e.inputFieldName}'`}function NS(e){return{type:f.InputFieldDescriptionRemoved,criticality:{level:T.NonBreaking},message:TS(e.meta),meta:e.
meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function Ly(e,t){return NS({type:f.InputFieldDescriptionRemoved,meta:{inputName:e.name,inputFieldName:t.
name,removedDescription:t.description??""}})}function gS(e){let t=x(e.oldInputFieldDescription),n=x(e.newInputFieldDescription);return`Input field '${e.inputName}\
.${e.inputFieldName}' description changed from '${t}' to '${n}'`}function ES(e){return{type:f.InputFieldDescriptionChanged,criticality:{level:T.NonBreaking},message:gS(
e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function Fy(e,t,n){return ES({type:f.InputFieldDescriptionChanged,meta:{inputName:e.
name,inputFieldName:t.name,oldInputFieldDescription:t.description??"",newInputFieldDescription:n.description??""}})}function bS(e){return`Input field '${e.inputName}\
.${e.inputFieldName}' default value changed from '${e.oldDefaultValue}' to '${e.newDefaultValue}'`}function DS(e){let t={level:T.Dangerous,reason:"Changing the \
default value for an argument may change the runtime behavior of a field if it was never provided."};return{type:f.InputFieldDefaultValueChanged,criticality:t,message:bS(
e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].join(".")}}function My(e,t,n){let r={inputName:e.name,inputFieldName:n.name},i=nt(t),a=nt(n);return i!==
void 0&&(r.oldDefaultValue=kt(i)),a!==void 0&&(r.newDefaultValue=kt(a)),DS({type:f.InputFieldDefaultValueChanged,meta:r})}function _S(e){return`Input field '${e.
inputName}.${e.inputFieldName}' changed type from '${e.oldInputFieldType}' to '${e.newInputFieldType}'`}function OS(e){return{type:f.InputFieldTypeChanged,criticality:e.
meta.isInputFieldTypeChangeSafe?{level:T.NonBreaking,reason:"Changing an input field from non-null to null is considered non-breaking."}:{level:T.Breaking,reason:"\
Changing the type of an input field can cause existing queries that use this field to error."},message:_S(e.meta),meta:e.meta,path:[e.meta.inputName,e.meta.inputFieldName].
join(".")}}function jy(e,t,n){return OS({type:f.InputFieldTypeChanged,meta:{inputName:e.name,inputFieldName:n.name,oldInputFieldType:t.type.toString(),newInputFieldType:n.
type.toString(),isInputFieldTypeChangeSafe:Dn(t.type,n.type)}})}function ky(e,t,n){let r=e?.getFields()??{},i=t.getFields();_e(Object.values(r),Object.values(i),{onAdded(a){n(Ry(t,a,e==null)),Py(t,null,a,n)},onRemoved(a){n(Ay(
e,a))},onMutual(a){Py(t,a.oldVersion,a.newVersion,n)}}),Oe(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(a){n(Ie(ki.Kind.INPUT_OBJECT_TYPE_DEFINITION,
a,t,e===null)),Z(null,a,n,t)},onMutual(a){Z(a.oldVersion,a.newVersion,n,t)},onRemoved(a){n(Ae(ki.Kind.INPUT_OBJECT_TYPE_DEFINITION,a,e))}})}function Py(e,t,n,r){
Ee(t?.description,n.description)&&(fe(t?.description)?r(Sy(e,n)):fe(n.description)?r(Ly(e,t)):r(Fy(e,t,n))),fe(t)||(Nr(t,n)||r(My(e,t,n)),!fe(t)&&Ee(t.type.toString(),
n.type.toString())&&r(jy(e,t,n))),(t?.astNode?.directives||n.astNode?.directives)&&Oe(t?.astNode?.directives||[],n.astNode?.directives||[],{onAdded(i){r(Ie(ki.Kind.
INPUT_VALUE_DEFINITION,i,{type:e,field:n},t===null)),Z(null,i,r,e,n)},onMutual(i){Z(i.oldVersion,i.newVersion,r,e,n)},onRemoved(i){r(Ae(ki.Kind.INPUT_VALUE_DEFINITION,
i,{type:e,field:n}))}})}var qd=ke(Ce(),1);var Yt=ke(Ce(),1);function IS(e){return`Field '${e.removedFieldName}' ${e.isRemovedFieldDeprecated?"(deprecated) ":""}was removed from ${e.typeType} '${e.typeName}'`}function AS(e){
return{type:f.FieldRemoved,criticality:{level:T.Breaking,reason:e.meta.isRemovedFieldDeprecated?"Removing a deprecated field is a breaking change. Before removi\
ng it, you may want to look at the field's usage to see the impact of removing the field.":"Removing a field is a breaking change. It is preferable to deprecate\
 the field before removing it. This applies to removed union fields as well, since removal breaks client operations that contain fragments that reference the re\
moved type through direct (... on RemovedType) or indirect means such as __typename in the consumers."},message:IS(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.
removedFieldName].join(".")}}function Eo(e,t){let n=(0,Yt.isInterfaceType)(e)?"interface":"object type";return AS({type:f.FieldRemoved,meta:{typeName:e.name,removedFieldName:t.
name,isRemovedFieldDeprecated:t.deprecationReason!=null,typeType:n}})}function RS(e){return`Field '${e.addedFieldName}' was added to ${e.typeType} '${e.typeName}\
'`}function SS(e){return{type:f.FieldAdded,criticality:{level:T.NonBreaking},message:RS(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.addedFieldName].join(".")}}
function bo(e,t){let n=(0,Yt.isInterfaceType)(e)?"interface":"object type";return SS({type:f.FieldAdded,meta:{typeName:e.name,addedFieldName:t.name,typeType:n,addedFieldReturnType:t.
type.toString()}})}function LS(e){return!e.oldDescription&&e.newDescription?`Field '${e.typeName}.${e.fieldName}' description '${x(e.newDescription)}' was added`:
!e.newDescription&&e.oldDescription?`Field '${e.typeName}.${e.fieldName}' description '${x(e.oldDescription)}' was removed`:`Field '${e.typeName}.${e.fieldName}\
' description changed from '${x(e.oldDescription)}' to '${x(e.newDescription)}'`}function FS(e){return{type:f.FieldDescriptionChanged,criticality:{level:T.NonBreaking},
message:LS(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Vy(e,t,n){return FS({type:f.FieldDescriptionChanged,meta:{fieldName:t.
name,typeName:e.name,oldDescription:t.description??"",newDescription:n.description??""}})}function MS(e){let t=x(e.addedDescription);return`Field '${e.typeName}\
.${e.fieldName}' has description '${t}'`}function jS(e){return{type:f.FieldDescriptionAdded,criticality:{level:T.NonBreaking},message:MS(e.meta),meta:e.meta,path:[
e.meta.typeName,e.meta.fieldName].join(".")}}function wy(e,t){return jS({type:f.FieldDescriptionAdded,meta:{typeName:e.name,fieldName:t.name,addedDescription:t.
description??""}})}function PS(e){return`Description was removed from field '${e.typeName}.${e.fieldName}'`}function kS(e){return{type:f.FieldDescriptionRemoved,
criticality:{level:T.NonBreaking},message:PS(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Cy(e,t){return kS({type:f.FieldDescriptionRemoved,
meta:{typeName:e.name,fieldName:t.name}})}function VS(e){return`Field '${e.typeName}.${e.fieldName}' is deprecated`}function wS(e){return{type:f.FieldDeprecationAdded,
criticality:{level:T.NonBreaking},message:VS(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,`@${Yt.GraphQLDeprecatedDirective.name}`].join(".")}}function Uy(e,t){
return wS({type:f.FieldDeprecationAdded,meta:{typeName:e.name,fieldName:t.name,deprecationReason:t.deprecationReason??""}})}function CS(e){return{type:f.FieldDeprecationRemoved,
criticality:{level:T.NonBreaking},message:`Field '${e.meta.typeName}.${e.meta.fieldName}' is no longer deprecated`,meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,
`@${Yt.GraphQLDeprecatedDirective.name}`].join(".")}}function $y(e,t){return CS({type:f.FieldDeprecationRemoved,meta:{fieldName:t.name,typeName:e.name}})}function US(e){
let t=x(e.oldDeprecationReason),n=x(e.newDeprecationReason);return`Deprecation reason on field '${e.typeName}.${e.fieldName}' has changed from '${t}' to '${n}'`}
function $S(e){return{type:f.FieldDeprecationReasonChanged,criticality:{level:T.NonBreaking},message:US(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,
`@${Yt.GraphQLDeprecatedDirective.name}`].join(".")}}function xy(e,t,n){return $S({type:f.FieldDeprecationReasonChanged,meta:{fieldName:n.name,typeName:e.name,newDeprecationReason:n.
deprecationReason??"",oldDeprecationReason:t.deprecationReason??""}})}function xS(e){let t=x(e.addedDeprecationReason);return`Field '${e.typeName}.${e.fieldName}\
' has deprecation reason '${t}'`}function qS(e){return{type:f.FieldDeprecationReasonAdded,criticality:{level:T.NonBreaking},message:xS(e.meta),meta:e.meta,path:[
e.meta.typeName,e.meta.fieldName,`@${Yt.GraphQLDeprecatedDirective.name}`].join(".")}}function qy(e,t){return qS({type:f.FieldDeprecationReasonAdded,meta:{typeName:e.
name,fieldName:t.name,addedDeprecationReason:t.deprecationReason??""}})}function GS(e){return{type:f.FieldDeprecationReasonRemoved,criticality:{level:T.NonBreaking},
message:`Deprecation reason was removed from field '${e.meta.typeName}.${e.meta.fieldName}'`,meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Gy(e,t){
return GS({type:f.FieldDeprecationReasonRemoved,meta:{typeName:e.name,fieldName:t.name}})}function QS(e){return`Field '${e.meta.typeName}.${e.meta.fieldName}' c\
hanged type from '${e.meta.oldFieldType}' to '${e.meta.newFieldType}'`}function KS(e){return{type:f.FieldTypeChanged,criticality:{level:e.meta.isSafeFieldTypeChange?
T.NonBreaking:T.Breaking},message:QS(e),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName].join(".")}}function Qy(e,t,n){return KS({type:f.FieldTypeChanged,meta:{
typeName:e.name,fieldName:t.name,oldFieldType:t.type.toString(),newFieldType:n.type.toString(),isSafeFieldTypeChange:Ii(t.type,n.type)}})}function BS(e){return`\
Argument '${e.addedArgumentName}: ${e.addedArgumentType}'${e.hasDefaultValue?" (with default value) ":" "}added to field '${e.typeName}.${e.fieldName}'`}function YS(e){
return{type:f.FieldArgumentAdded,criticality:{level:e.meta.addedToNewField?T.NonBreaking:e.meta.isAddedFieldArgumentBreaking?T.Breaking:T.Dangerous},message:BS(
e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.addedArgumentName].join(".")}}function Ky(e,t,n,r){let i=Tr(n),a=(0,Yt.isNonNullType)(n.type)&&
!i;return YS({type:f.FieldArgumentAdded,meta:{typeName:e.name,fieldName:t.name,addedArgumentName:n.name,addedArgumentType:n.type.toString(),hasDefaultValue:i,addedToNewField:r,
isAddedFieldArgumentBreaking:a}})}function JS(e){return`Argument '${e.meta.removedFieldArgumentName}: ${e.meta.removedFieldType}' was removed from field '${e.meta.
typeName}.${e.meta.fieldName}'`}function HS(e){return{type:f.FieldArgumentRemoved,criticality:{level:T.Breaking},message:JS(e),meta:e.meta,path:[e.meta.typeName,
e.meta.fieldName,e.meta.removedFieldArgumentName].join(".")}}function By(e,t,n){return HS({type:f.FieldArgumentRemoved,meta:{typeName:e.name,fieldName:t.name,removedFieldArgumentName:n.
name,removedFieldType:n.type.toString()}})}function WS(e){return`'${e.objectTypeName}' object implements '${e.addedInterfaceName}' interface`}function XS(e){return{type:f.ObjectTypeInterfaceAdded,criticality:{
level:e.meta.addedToNewType?T.NonBreaking:T.Dangerous,reason:"Adding an interface to an object type may break existing clients that are consuming a field return\
ing the interface type that are not programming defensively against this new possible type."},message:WS(e.meta),meta:e.meta,path:e.meta.objectTypeName}}function Do(e,t,n){
return XS({type:f.ObjectTypeInterfaceAdded,meta:{objectTypeName:t.name,addedInterfaceName:e.name,addedToNewType:n}})}function zS(e){return`'${e.objectTypeName}'\
 object type no longer implements '${e.removedInterfaceName}' interface`}function ZS(e){return{type:f.ObjectTypeInterfaceRemoved,criticality:{level:T.Breaking,reason:"\
Removing an interface from an object type can cause existing queries that use this in a fragment spread to error."},message:zS(e.meta),meta:e.meta,path:e.meta.objectTypeName}}
function _o(e,t){return ZS({type:f.ObjectTypeInterfaceRemoved,meta:{objectTypeName:t.name,removedInterfaceName:e.name}})}var xd=ke(Ce(),1);var $d=ke(Ce(),1);function eL(e){return e.oldDescription===null&&e.newDescription!==null?`Description '${x(e.newDescription)}' was added to argument '${e.argumentName}' on field \
'${e.typeName}.${e.fieldName}'`:e.newDescription===null&&e.oldDescription!==null?`Description '${x(e.oldDescription)}' was removed from argument '${e.argumentName}\
' on field '${e.typeName}.${e.fieldName}'`:`Description for argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}' changed from '${x(e.oldDescription??
"")}' to '${x(e.newDescription??"")}'`}function tL(e){return{type:f.FieldArgumentDescriptionChanged,criticality:{level:T.NonBreaking},message:eL(e.meta),meta:e.
meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function Yy(e,t,n,r){return tL({type:f.FieldArgumentDescriptionChanged,meta:{typeName:e.
name,fieldName:t.name,argumentName:r.name,oldDescription:n?.description??null,newDescription:r.description??null}})}function nL(e){return e.oldDefaultValue===void 0?
`Default value '${e.newDefaultValue}' was added to argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}'`:`Default value for argument '${e.argumentName}\
' on field '${e.typeName}.${e.fieldName}' changed from '${e.oldDefaultValue}' to '${e.newDefaultValue}'`}var rL="Changing the default value for an argument may \
change the runtime behaviour of a field if it was never provided.";function iL(e){return{type:f.FieldArgumentDefaultChanged,criticality:{level:T.Dangerous,reason:rL},
message:nL(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function Jy(e,t,n,r){let i={typeName:e.name,fieldName:t.name,
argumentName:r.name},a=n===null?void 0:nt(n),o=nt(r);return a!==void 0&&(i.oldDefaultValue=kt(a)),o!==void 0&&(i.newDefaultValue=kt(o)),iL({type:f.FieldArgumentDefaultChanged,
meta:i})}function aL(e){return`Type for argument '${e.argumentName}' on field '${e.typeName}.${e.fieldName}' changed from '${e.oldArgumentType}' to '${e.newArgumentType}\
'`}var oL="Changing an input field from non-null to null is considered non-breaking.",sL="Changing the type of a field's argument can cause existing queries tha\
t use this argument to error.";function uL(e){return{type:f.FieldArgumentTypeChanged,criticality:e.meta.isSafeArgumentTypeChange?{level:T.NonBreaking,reason:oL}:
{level:T.Breaking,reason:sL},message:aL(e.meta),meta:e.meta,path:[e.meta.typeName,e.meta.fieldName,e.meta.argumentName].join(".")}}function Hy(e,t,n,r){return uL(
{type:f.FieldArgumentTypeChanged,meta:{typeName:e.name,fieldName:t.name,argumentName:r.name,oldArgumentType:n?.type.toString()??"",newArgumentType:r.type.toString(),
isSafeArgumentTypeChange:!n||Dn(n.type,r.type)}})}function Wy(e,t,n,r,i){Ee(n?.description,r.description)&&i(Yy(e,t,n,r)),Nr(n,r)||i(Jy(e,t,n,r)),Ee(n?.type.toString(),r.type.toString())&&i(Hy(e,t,n,r)),(n?.astNode?.
directives||r.astNode?.directives)&&Oe(n?.astNode?.directives||[],r.astNode?.directives||[],{onAdded(a){i(Ie($d.Kind.ARGUMENT,a,{argument:r,field:t,type:e},n===
null)),Z(null,a,i,e,t,r)},onMutual(a){Z(a.oldVersion,a.newVersion,i,e,t,r)},onRemoved(a){i(Ae($d.Kind.ARGUMENT,a,{argument:n,field:t,type:e}))}})}var Xy="No longer supported";function Dr(e,t,n,r){Ee(t?.description,n.description)&&(fe(t?.description)?r(wy(e,n)):fe(n.description)?r(Cy(e,t)):r(Vy(e,t,n))),fe(
t)||!an(t)?an(n)&&r(Uy(e,n)):an(n)?Ee(t.deprecationReason,n.deprecationReason)&&(fe(t.deprecationReason)||t.deprecationReason===Xy?r(qy(e,n)):fe(n.deprecationReason)||
n.deprecationReason===Xy?r(Gy(e,t)):r(xy(e,t,n))):an(t)&&r($y(e,t)),!fe(t)&&Ee(t.type.toString(),n.type.toString())&&r(Qy(e,t,n)),_e(t?.args??[],n.args,{onAdded(i){
r(Ky(e,n,i,t===null))},onRemoved(i){r(By(e,n,i))},onMutual(i){Wy(e,n,i.oldVersion,i.newVersion,r)}}),Oe(t?.astNode?.directives||[],n.astNode?.directives||[],{onAdded(i){
r(Ie(xd.Kind.FIELD_DEFINITION,i,{parentType:e,field:n},t===null)),Z(null,i,r,e,n)},onMutual(i){Z(i.oldVersion,i.newVersion,r,e,n)},onRemoved(i){r(Ae(xd.Kind.FIELD_DEFINITION,
i,{parentType:e,field:t}))}})}function zy(e,t,n){let r=e?.getInterfaces()??[],i=t.getInterfaces();_e(r,i,{onAdded(s){n(Do(s,t,e===null))},onRemoved(s){n(_o(s,e))}});let a=e?.getFields()??{},
o=t.getFields();_e(Object.values(a),Object.values(o),{onAdded(s){n(bo(t,s)),Dr(t,null,s,n)},onRemoved(s){n(Eo(e,s))},onMutual(s){Dr(t,s.oldVersion,s.newVersion,
n)}}),Oe(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(s){n(Ie(qd.Kind.INTERFACE_TYPE_DEFINITION,s,t,e===null)),Z(null,s,n,t)},onMutual(s){Z(s.oldVersion,
s.newVersion,n,t)},onRemoved(s){n(Ae(qd.Kind.INTERFACE_TYPE_DEFINITION,s,e))}})}var Gd=ke(Ce(),1);function Zy(e,t,n){let r=e?.getInterfaces()??[],i=t.getInterfaces(),a=e?.getFields()??{},o=t.getFields();_e(r,i,{onAdded(s){n(Do(s,t,e===null))},onRemoved(s){n(
_o(s,e))}}),_e(Object.values(a),Object.values(o),{onAdded(s){n(bo(t,s)),Dr(t,null,s,n)},onRemoved(s){n(Eo(e,s))},onMutual(s){Dr(t,s.oldVersion,s.newVersion,n)}}),
Oe(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(s){n(Ie(Gd.Kind.OBJECT,s,t,e===null)),Z(null,s,n,t)},onMutual(s){Z(s.oldVersion,s.newVersion,n,
t)},onRemoved(s){n(Ae(Gd.Kind.OBJECT,s,e))}})}var Qd=ke(Ce(),1);function eh(e,t,n){Oe(e?.astNode?.directives||[],t.astNode?.directives||[],{onAdded(r){n(Ie(Qd.Kind.SCALAR_TYPE_DEFINITION,r,t,e===null)),Z(null,r,n,t)},onMutual(r){
Z(r.oldVersion,r.newVersion,n,t)},onRemoved(r){n(Ae(Qd.Kind.SCALAR_TYPE_DEFINITION,r,e))}})}var Kd=ke(Ce(),1);function cL(e){return`Member '${e.removedUnionMemberTypeName}' was removed from Union type '${e.unionName}'`}function dL(e){return{criticality:{level:T.Breaking,
reason:"Removing a union member from a union can cause existing queries that use this union member in a fragment spread to error."},type:f.UnionMemberRemoved,message:cL(
e.meta),meta:e.meta,path:e.meta.unionName}}function th(e,t){return dL({type:f.UnionMemberRemoved,meta:{unionName:e.name,removedUnionMemberTypeName:t.name}})}function lL(e){
return`Member '${e.addedUnionMemberTypeName}' was added to Union type '${e.unionName}'`}function pL(e){return{criticality:{level:e.meta.addedToNewType?T.NonBreaking:
T.Dangerous,reason:"Adding a possible type to Unions may break existing clients that were not programming defensively against a new possible type."},type:f.UnionMemberAdded,
message:lL(e.meta),meta:e.meta,path:e.meta.unionName}}function nh(e,t,n){return pL({type:f.UnionMemberAdded,meta:{unionName:e.name,addedUnionMemberTypeName:t.name,
addedToNewType:n}})}function rh(e,t,n){let r=e?.getTypes()??[],i=t.getTypes();_e(r,i,{onAdded(a){n(nh(t,a,e===null))},onRemoved(a){n(th(e,a))}}),Oe(e?.astNode?.directives||[],t.astNode?.
directives||[],{onAdded(a){n(Ie(Kd.Kind.UNION_TYPE_DEFINITION,a,t,e===null)),Z(null,a,n,t)},onMutual(a){Z(a.oldVersion,a.newVersion,n,t)},onRemoved(a){n(Ae(Kd.Kind.
UNION_TYPE_DEFINITION,a,e))}})}function ah(e,t){let n=[];function r(i){n.push(i)}_e((e?.getDirectives()??[]).filter(i=>!(0,pe.isSpecifiedDirective)(i)),(t?.getDirectives()??[]).filter(i=>!(0,pe.isSpecifiedDirective)(
i)),{onAdded(i){r(Xv(i)),Cd(null,i,r)},onRemoved(i){r(Wv(i))},onMutual(i){Cd(i.oldVersion,i.newVersion,r)}}),fL(e,t,r),_e(Object.values(e?.getTypeMap()??{}).filter(
i=>!vd(i)&&!yd(i)),Object.values(t?.getTypeMap()??{}).filter(i=>!vd(i)&&!yd(i)),{onAdded(i){r(py(i)),ih(null,i,r)},onRemoved(i){r(ly(i))},onMutual(i){ih(i.oldVersion,
i.newVersion,r)}}),Oe(e?.astNode?.directives||[],t?.astNode?.directives||[],{onAdded(i){r(Ie(pe.Kind.SCHEMA_DEFINITION,i,t,!1)),Z(null,i,r)},onMutual(i){Z(i.oldVersion,
i.newVersion,r)},onRemoved(i){r(Ae(pe.Kind.SCHEMA_DEFINITION,i,e))}});for(let i=0;i<Math.max(e?.extensionASTNodes.length??0,t?.extensionASTNodes.length??0);i++)
Oe(e?.extensionASTNodes[i]?.directives||[],t?.extensionASTNodes[i]?.directives||[],{onAdded(a){r(Ie(pe.Kind.SCHEMA_DEFINITION,a,t,!1)),Z(null,a,r)},onMutual(a){
Z(a.oldVersion,a.newVersion,r)},onRemoved(a){r(Ae(pe.Kind.SCHEMA_DEFINITION,a,e))}});return n}function fL(e,t,n){let r={query:(e?.getQueryType()||{}).name,mutation:(e?.
getMutationType()||{}).name,subscription:(e?.getSubscriptionType()||{}).name},i={query:(t?.getQueryType()||{}).name,mutation:(t?.getMutationType()||{}).name,subscription:(t?.
getSubscriptionType()||{}).name};Ee(r.query,i.query)&&n(uy(e,t)),Ee(r.mutation,i.mutation)&&n(cy(e,t)),Ee(r.subscription,i.subscription)&&n(dy(e,t))}function ih(e,t,n){
(fe(e)||(0,pe.isEnumType)(e))&&(0,pe.isEnumType)(t)?Oy(e,t,n):(fe(e)||(0,pe.isUnionType)(e))&&(0,pe.isUnionType)(t)?rh(e,t,n):(fe(e)||(0,pe.isInputObjectType)(e))&&
(0,pe.isInputObjectType)(t)?ky(e,t,n):(fe(e)||(0,pe.isObjectType)(e))&&(0,pe.isObjectType)(t)?Zy(e,t,n):(fe(e)||(0,pe.isInterfaceType)(e))&&(0,pe.isInterfaceType)(
t)?zy(e,t,n):(fe(e)||(0,pe.isScalarType)(e))&&(0,pe.isScalarType)(t)?eh(e,t,n):fe(e)||n(fy(e,t)),Ee(e?.description,t.description)&&(fe(e?.description)?n(yy(t)):
e.description&&fe(t.description)?n(vy(e)):n(my(e,t)))}function oh(e,t,n=[],r){let i=ah(e,t);return n.reduce(async(a,o)=>{let s=await a;return o({changes:s,oldSchema:e,newSchema:t,config:r})},Promise.resolve(i))}var _r=ke(Ce(),1);var export_GraphQLError=_r.GraphQLError;var export_Kind=_r.Kind;var export_buildASTSchema=_r.buildASTSchema;var export_parse=_r.parse;var export_print=_r.print;
var export_visit=_r.visit;export{export_GraphQLError as GraphQLError,export_Kind as Kind,export_buildASTSchema as buildASTSchema,oh as diff,export_parse as parse,
export_print as print,export_visit as visit};
