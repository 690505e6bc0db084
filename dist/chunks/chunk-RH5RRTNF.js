import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as L}from"./chunk-MOFWO7WA.js";import{c as fe}from"./chunk-3VL72AHC.js";import{b as mt,d as Va}from"./chunk-F2IQMAFG.js";var Zs=mt(X=>{"use strict";Object.defineProperty(X,"__esModule",{value:!0});X.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`;X.S=` 	\r
`;X.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
X.NAME_CHAR="-"+X.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";X.CHAR_RE=new RegExp("^["+X.CHAR+"]$","u");X.S_RE=new RegExp("^["+X.S+"]+$","u");X.NAME_START_CHAR_RE=
new RegExp("^["+X.NAME_START_CHAR+"]$","u");X.NAME_CHAR_RE=new RegExp("^["+X.NAME_CHAR+"]$","u");X.NAME_RE=new RegExp("^["+X.NAME_START_CHAR+"]["+X.NAME_CHAR+"]\
*$","u");X.NMTOKEN_RE=new RegExp("^["+X.NAME_CHAR+"]+$","u");var on=9,rn=10,an=13,cn=32;X.S_LIST=[cn,rn,an,on];function wc(e){return e>=cn&&e<=55295||e===rn||e===
an||e===on||e>=57344&&e<=65533||e>=65536&&e<=1114111}X.isChar=wc;function xc(e){return e===cn||e===rn||e===an||e===on}X.isS=xc;function Ks(e){return e>=65&&e<=90||
e>=97&&e<=122||e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&
e<=12271||e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}X.isNameStartChar=Ks;function Sc(e){return Ks(e)||e>=48&&e<=57||e===45||
e===46||e===183||e>=768&&e<=879||e>=8255&&e<=8256}X.isNameChar=Sc});var ii=mt(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});j.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";j.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F";
j.S=` 	\r
`;j.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
j.NAME_CHAR="-"+j.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";j.CHAR_RE=new RegExp("^["+j.CHAR+"]$","u");j.RESTRICTED_CHAR_RE=new RegExp("^["+j.RESTRICTED_CHAR+
"]$","u");j.S_RE=new RegExp("^["+j.S+"]+$","u");j.NAME_START_CHAR_RE=new RegExp("^["+j.NAME_START_CHAR+"]$","u");j.NAME_CHAR_RE=new RegExp("^["+j.NAME_CHAR+"]$",
"u");j.NAME_RE=new RegExp("^["+j.NAME_START_CHAR+"]["+j.NAME_CHAR+"]*$","u");j.NMTOKEN_RE=new RegExp("^["+j.NAME_CHAR+"]+$","u");var Ys=9,ei=10,ti=13,ni=32;j.S_LIST=
[ni,ei,ti,Ys];function Oc(e){return e>=1&&e<=55295||e>=57344&&e<=65533||e>=65536&&e<=1114111}j.isChar=Oc;function Tc(e){return e>=1&&e<=8||e===11||e===12||e>=14&&
e<=31||e>=127&&e<=132||e>=134&&e<=159}j.isRestrictedChar=Tc;function Rc(e){return e===9||e===10||e===13||e>31&&e<127||e===133||e>159&&e<=55295||e>=57344&&e<=65533||
e>=65536&&e<=1114111}j.isCharAndNotRestricted=Rc;function Ac(e){return e===ni||e===ei||e===ti||e===Ys}j.isS=Ac;function si(e){return e>=65&&e<=90||e>=97&&e<=122||
e===58||e===95||e===8204||e===8205||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8304&&e<=8591||e>=11264&&e<=12271||e>=12289&&
e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}j.isNameStartChar=si;function Cc(e){return si(e)||e>=48&&e<=57||e===45||e===46||e===183||e>=
768&&e<=879||e>=8255&&e<=8256}j.isNameChar=Cc});var ri=mt(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
re.NC_NAME_CHAR="-"+re.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040";re.NC_NAME_START_CHAR_RE=new RegExp("^["+re.NC_NAME_START_CHAR+"]$","u");re.NC_NAME_CHAR_RE=
new RegExp("^["+re.NC_NAME_CHAR+"]$","u");re.NC_NAME_RE=new RegExp("^["+re.NC_NAME_START_CHAR+"]["+re.NC_NAME_CHAR+"]*$","u");function oi(e){return e>=65&&e<=90||
e===95||e>=97&&e<=122||e>=192&&e<=214||e>=216&&e<=246||e>=248&&e<=767||e>=880&&e<=893||e>=895&&e<=8191||e>=8204&&e<=8205||e>=8304&&e<=8591||e>=11264&&e<=12271||
e>=12289&&e<=55295||e>=63744&&e<=64975||e>=65008&&e<=65533||e>=65536&&e<=983039}re.isNCNameStartChar=oi;function _c(e){return oi(e)||e===45||e===46||e>=48&&e<=57||
e===183||e>=768&&e<=879||e>=8255&&e<=8256}re.isNCNameChar=_c});var Ri=mt(We=>{"use strict";Object.defineProperty(We,"__esModule",{value:!0});We.SaxesParser=We.EVENTS=void 0;var He=Zs(),Ec=ii(),xn=ri(),ae=He.isS,Nc=He.isChar,
st=He.isNameStartChar,ai=He.isNameChar,wi=He.S_LIST,Dc=He.NAME_RE,$c=Ec.isChar,Fc=xn.isNCNameStartChar,Ic=xn.isNCNameChar,Pc=xn.NC_NAME_RE,At="http://www.w3.org\
/XML/1998/namespace",Be="http://www.w3.org/2000/xmlns/",Mc={__proto__:null,xml:At,xmlns:Be},Lc={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},H=-1,he=-2,
ci=0,jc=1,dn=2,Vc=3,je=4,Xc=5,Bc=6,Wc=7,ln=8,Hc=9,Uc=10,Jc=11,zc=12,ie=13,xt=14,un=15,Gc=16,fn=17,qc=18,Qc=19,mn=20,Kc=21,Zc=22,Yc=23,di=24,pn=25,St=26,li=27,ed=28,
td=29,ui=30,nd=31,sd=32,Fe=33,id=34,hn=35,it=36,gn=37,od=38,fi=39,mi=40,rd=41,pi=42,ad=43,cd=44,yn=9,me=10,vn=13,hi=32,gi=33,xi=34,ot=38,Si=39,Ot=45,Tt=47,dd=59,
Oe=60,Ve=61,q=62,Y=63,Oi=91,Xe=93,yi=133,vi=8232,Rt=e=>e===xi||e===Si,Ti=[xi,Si],ld=[...Ti,Oi,q],ud=[...Ti,Oe,Xe],fd=[Ve,Y,...wi],md=[...wi,q,ot,Oe];function bn(e,t,n){
switch(t){case"xml":n!==At&&e.fail(`xml prefix must be bound to ${At}.`);break;case"xmlns":n!==Be&&e.fail(`xmlns prefix must be bound to ${Be}.`);break;default:}
switch(n){case Be:e.fail(t===""?`the default namespace may not be set to ${n}.`:`may not assign a prefix (even "xmlns") to the URI ${Be}.`);break;case At:switch(t){case"\
xml":break;case"":e.fail(`the default namespace may not be set to ${n}.`);break;default:e.fail("may not assign the xml namespace to another prefix.")}break;default:}}
function pd(e,t){for(let n of Object.keys(t))bn(e,n,t[n])}var hd=e=>Pc.test(e),gd=e=>Dc.test(e),Ie=0,ki=1,kn=2;We.EVENTS=["xmldecl","text","processinginstructio\
n","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var bi={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},wn=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;let n=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,n){this.nameStartCheck=Fc,this.nameCheck=
Ic,this.isName=hd,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},Mc);let s=this.opt.additionalNamespaces;
s!=null&&(pd(this,s),Object.assign(this.ns,s))}else this.nameStartCheck=st,this.nameCheck=ai,this.isName=gd,this.processAttribs=this.processAttribsPlain,this.pushAttrib=
this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,
this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,this.sComment,
this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,
this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,
this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.sCloseTag,this.sCloseTagSawWhite],
this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=
[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=Ie,this.attribList=
[];let{fragmentOpt:n}=this;this.state=n?ie:ci,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.sawRoot=n,this.xmlDeclPossible=!n,this.
xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:s}=this.opt;if(s===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("forc\
eXMLVersion set but defaultXMLVersion is not set");s="1.0"}this.setXMLVersion(s),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,
encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(Lc),(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,n){this[bi[t]]=n}off(t){this[bi[t]]=void 0}makeError(t){var n;
let s=(n=this.fileName)!==null&&n!==void 0?n:"";return this.trackPosition&&(s.length>0&&(s+=":"),s+=`${this.line}:${this.column}`),s.length>0&&(s+=": "),new Error(
s+t)}fail(t){let n=this.makeError(t),s=this.errorHandler;if(s===void 0)throw n;return s(n),this}write(t){if(this.closed)return this.fail("cannot write after clo\
se; assign an onready handler.");let n=!1;t===null?(n=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,
this.carriedFromPrevious=void 0);let s=t.length,i=t.charCodeAt(s-1);!n&&(i===vn||i>=55296&&i<=56319)&&(this.carriedFromPrevious=t[s-1],s--,t=t.slice(0,s));let{stateTable:r}=this;
for(this.chunk=t,this.i=0;this.i<s;)r[this.state].call(this);return this.chunkPosition+=s,n?this.end():this}close(){return this.write(null)}getCode10(){let{chunk:t,
i:n}=this;if(this.prevI=n,this.i=n+1,n>=t.length)return H;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>=hi||s===yn)return s;switch(s){case me:return this.
line++,this.column=0,this.positionAtNewLine=this.position,me;case vn:return t.charCodeAt(n+1)===me&&(this.i=n+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,he;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed character."),s;let i=65536+(s-
55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,i>1114111&&this.fail("disallowed character."),i}getCode11(){let{chunk:t,i:n}=this;if(this.prevI=n,this.i=
n+1,n>=t.length)return H;let s=t.charCodeAt(n);if(this.column++,s<55296){if(s>31&&s<127||s>159&&s!==vi||s===yn)return s;switch(s){case me:return this.line++,this.
column=0,this.positionAtNewLine=this.position,me;case vn:{let r=t.charCodeAt(n+1);(r===me||r===yi)&&(this.i=n+2)}case yi:case vi:return this.line++,this.column=
0,this.positionAtNewLine=this.position,he;default:return this.fail("disallowed character."),s}}if(s>56319)return s>=57344&&s<=65533||this.fail("disallowed chara\
cter."),s;let i=65536+(s-55296)*1024+(t.charCodeAt(n+1)-56320);return this.i=n+2,i>1114111&&this.fail("disallowed character."),i}getCodeNorm(){let t=this.getCode();
return t===he?me:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:n}=this,{chunk:s}=this;for(;;){let i=this.getCode(),r=i===he,a=r?me:i;if(a===H||t.
includes(a))return this.text+=s.slice(n,this.prevI),a;r&&(this.text+=`${s.slice(n,this.prevI)}
`,n=this.i)}}captureToChar(t){let{i:n}=this,{chunk:s}=this;for(;;){let i=this.getCode();switch(i){case he:this.text+=`${s.slice(n,this.prevI)}
`,n=this.i,i=me;break;case H:return this.text+=s.slice(n),!1;default:}if(i===t)return this.text+=s.slice(n,this.prevI),!0}}captureNameChars(){let{chunk:t,i:n}=this;
for(;;){let s=this.getCode();if(s===H)return this.name+=t.slice(n),H;if(!ai(s))return this.name+=t.slice(n,this.prevI),s===he?me:s}}skipSpaces(){for(;;){let t=this.
getCodeNorm();if(t===H||!ae(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=Nc,this.getCode=this.getCode10):(this.isChar=$c,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=jc}sBeginWhitespace(){let t=this.i,n=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),n){case Oe:if(this.state=un,this.text.length!==0)throw new Error("no-empty text at start");break;case H:break;default:this.
unget(),this.state=ie,this.xmlDeclPossible=!1}}sDoctype(){var t;let n=this.captureTo(ld);switch(n){case q:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,
this.text),this.text="",this.state=ie,this.doctype=!0;break}case H:break;default:this.text+=String.fromCodePoint(n),n===Oi?this.state=je:Rt(n)&&(this.state=Vc,this.
q=n)}}sDoctypeQuote(){let t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=dn)}sDTD(){let t=this.captureTo(ud);t!==H&&
(this.text+=String.fromCodePoint(t),t===Xe?this.state=dn:t===Oe?this.state=Bc:Rt(t)&&(this.state=Xc,this.q=t))}sDTDQuoted(){let t=this.q;this.captureToChar(t)&&
(this.text+=String.fromCodePoint(t),this.state=je,this.q=null)}sDTDOpenWaka(){let t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case gi:this.
state=Wc,this.openWakaBang="";break;case Y:this.state=Jc;break;default:this.state=je}}sDTDOpenWakaBang(){let t=String.fromCodePoint(this.getCodeNorm()),n=this.openWakaBang+=
t;this.text+=t,n!=="-"&&(this.state=n==="--"?ln:je,this.openWakaBang="")}sDTDComment(){this.captureToChar(Ot)&&(this.text+="-",this.state=Hc)}sDTDCommentEnding(){
let t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===Ot?Uc:ln}sDTDCommentEnded(){let t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===q?this.state=je:(this.fail("malformed comment."),this.state=ln)}sDTDPI(){this.captureToChar(Y)&&(this.text+="?",this.state=zc)}sDTDPIEnding(){let t=this.
getCodeNorm();this.text+=String.fromCodePoint(t),t===q&&(this.state=je)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:t}=this,{chunk:n}=this;e:for(;;)switch(this.getCode()){case he:this.entity+=`${n.slice(t,this.prevI)}
`,t=this.i;break;case dd:{let{entityReturnState:s}=this,i=this.entity+n.slice(t,this.prevI);this.state=s;let r;i===""?(this.fail("empty entity name."),r="&;"):(r=
this.parseEntity(i),this.entity=""),(s!==ie||this.textHandler!==void 0)&&(this.text+=r);break e}case H:this.entity+=n.slice(t);break e;default:}}sOpenWaka(){let t=this.
getCode();if(st(t))this.state=id,this.unget(),this.xmlDeclPossible=!1;else switch(t){case Tt:this.state=ad,this.xmlDeclPossible=!1;break;case gi:this.state=Gc,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case Y:this.state=Yc;break;default:this.fail("disallowed character in tag name"),this.state=ie,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=mn,this.openWakaBang="";break;case"--":this.state=fn,this.openWakaBang="";break;case"DOCTYPE":this.state=dn,
(this.doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail(
"incorrect syntax.")}}sComment(){this.captureToChar(Ot)&&(this.state=qc)}sCommentEnding(){var t;let n=this.getCodeNorm();n===Ot?(this.state=Qc,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(n)}`,this.state=fn)}sCommentEnded(){let t=this.getCodeNorm();t!==q?(this.
fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=fn):this.state=ie}sCData(){this.captureToChar(Xe)&&(this.state=Kc)}sCDataEnding(){
let t=this.getCodeNorm();t===Xe?this.state=Zc:(this.text+=`]${String.fromCodePoint(t)}`,this.state=mn)}sCDataEnding2(){var t;let n=this.getCodeNorm();switch(n){case q:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=ie;break}case Xe:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
n)}`,this.state=mn}}sPIFirstChar(){let t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=di):t===Y||ae(t)?(this.fail(
"processing instruction without a target."),this.state=t===Y?St:pn):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=di)}sPIRest(){let{chunk:t,i:n}=this;for(;;){let s=this.getCodeNorm();if(s===H){this.piTarget+=t.slice(n);return}if(!this.nameCheck(s)){this.piTarget+=
t.slice(n,this.prevI);let i=s===Y;i||ae(s)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=i?Fe:li):this.state=i?St:pn:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(s));break}}}sPIBody(){if(this.
text.length===0){let t=this.getCodeNorm();t===Y?this.state=St:ae(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(Y)&&(this.state=St)}sPIEnding(){
var t;let n=this.getCodeNorm();if(n===q){let{piTarget:s}=this;s.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),
(t=this.piHandler)===null||t===void 0||t.call(this,{target:s,body:this.text}),this.piTarget=this.text="",this.state=ie}else n===Y?this.text+="?":(this.text+=`?${String.
fromCodePoint(n)}`,this.state=pn);this.xmlDeclPossible=!1}sXMLDeclNameStart(){let t=this.skipSpaces();if(t===Y){this.state=Fe;return}t!==H&&(this.state=ed,this.
name=String.fromCodePoint(t))}sXMLDeclName(){let t=this.captureTo(fd);if(t===Y){this.state=Fe,this.name+=this.text,this.text="",this.fail("XML declaration is in\
complete.");return}if(ae(t)||t===Ve){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("di\
d not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===Ve?ui:td}}sXMLDeclEq(){let t=this.getCodeNorm();if(t===Y){this.state=Fe,this.fail("XML declaration is incomplete.");
return}ae(t)||(t!==Ve&&this.fail("value required."),this.state=ui)}sXMLDeclValueStart(){let t=this.getCodeNorm();if(t===Y){this.state=Fe,this.fail("XML declarat\
ion is incomplete.");return}ae(t)||(Rt(t)?this.q=t:(this.fail("value must be quoted."),this.q=hi),this.state=nd)}sXMLDeclValue(){let t=this.captureTo([this.q,Y]);
if(t===Y){this.state=Fe,this.text="",this.fail("XML declaration is incomplete.");return}if(t===H)return;let n=this.text;switch(this.text="",this.name){case"vers\
ion":{this.xmlDeclExpects=["encoding","standalone"];let s=n;this.xmlDecl.version=s,/^1\.[0-9]+$/.test(s)?this.opt.forceXMLVersion||this.setXMLVersion(s):this.fail(
"version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(n)||this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z\
0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=n;break;case"standalone":n!=="yes"&&n!=="no"&&this.fail('standalone value must match "yes\
" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=n;break;default:}this.name="",this.state=sd}sXMLDeclSeparator(){let t=this.getCodeNorm();if(t===Y){this.
state=Fe;return}ae(t)||(this.fail("whitespace required."),this.unget()),this.state=li}sXMLDeclEnding(){var t;this.getCodeNorm()===q?(this.piTarget!=="xml"?this.
fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaration must con\
tain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=ie):this.fail("The ch\
aracter ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;let n=this.captureNameChars();if(n===H)return;let s=this.tag={name:this.
name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=s.ns=Object.create(null)),(t=this.openTagStartHandler)===null||t===void 0||t.
call(this,s),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),n){case q:this.openTag();break;case Tt:this.state=
hn;break;default:ae(n)||this.fail("disallowed character in tag name."),this.state=it}}sOpenTagSlash(){this.getCode()===q?this.openSelfClosingTag():(this.fail("f\
orward-slash in opening tag not followed by >."),this.state=it)}sAttrib(){let t=this.skipSpaces();t!==H&&(st(t)?(this.unget(),this.state=gn):t===q?this.openTag():
t===Tt?this.state=hn:this.fail("disallowed character in attribute name."))}sAttribName(){let t=this.captureNameChars();t===Ve?this.state=fi:ae(t)?this.state=od:
t===q?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==H&&this.fail("disallowed character \
in attribute name.")}sAttribNameSawWhite(){let t=this.skipSpaces();switch(t){case H:return;case Ve:this.state=fi;break;default:this.fail("attribute without valu\
e."),this.text="",this.name="",t===q?this.openTag():st(t)?(this.unget(),this.state=gn):(this.fail("disallowed character in attribute name."),this.state=it)}}sAttribValue(){
let t=this.getCodeNorm();Rt(t)?(this.q=t,this.state=mi):ae(t)||(this.fail("unquoted attribute value."),this.state=pi,this.unget())}sAttribValueQuoted(){let{q:t,
chunk:n}=this,{i:s}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+n.slice(s,this.prevI)),this.name=this.text="",this.q=null,this.
state=rd;return;case ot:this.text+=n.slice(s,this.prevI),this.state=xt,this.entityReturnState=mi;return;case me:case he:case yn:this.text+=`${n.slice(s,this.prevI)}\
 `,s=this.i;break;case Oe:this.text+=n.slice(s,this.prevI),this.fail("disallowed character.");return;case H:this.text+=n.slice(s);return;default:}}sAttribValueClosed(){
let t=this.getCodeNorm();ae(t)?this.state=it:t===q?this.openTag():t===Tt?this.state=hn:st(t)?(this.fail("no whitespace between attributes."),this.unget(),this.state=
gn):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){let t=this.captureTo(md);switch(t){case ot:this.state=xt,this.entityReturnState=
pi;break;case Oe:this.fail("disallowed character.");break;case H:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data\
.'),this.pushAttrib(this.name,this.text),this.name=this.text="",t===q?this.openTag():this.state=it}}sCloseTag(){let t=this.captureNameChars();t===q?this.closeTag():
ae(t)?this.state=cd:t!==H&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case q:this.closeTag();break;case H:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:n}=this,{chunk:s,textHandler:i}=this;e:for(;;)switch(this.getCode()){case Oe:{
if(this.state=un,i!==void 0){let{text:r}=this,a=s.slice(t,this.prevI);r.length!==0?(i(r+a),this.text=""):a.length!==0&&i(a)}n=Ie;break e}case ot:this.state=xt,this.
entityReturnState=ie,i!==void 0&&(this.text+=s.slice(t,this.prevI)),n=Ie;break e;case Xe:switch(n){case Ie:n=ki;break;case ki:n=kn;break;case kn:break;default:throw new Error(
"impossible state")}break;case q:n===kn&&this.fail('the string "]]>" is disallowed in char data.'),n=Ie;break;case he:i!==void 0&&(this.text+=`${s.slice(t,this.
prevI)}
`),t=this.i,n=Ie;break;case H:i!==void 0&&(this.text+=s.slice(t));break e;default:n=Ie}this.forbiddenState=n}handleTextOutsideRoot(){let{i:t}=this,{chunk:n,textHandler:s}=this,
i=!1;e:for(;;){let r=this.getCode();switch(r){case Oe:{if(this.state=un,s!==void 0){let{text:a}=this,c=n.slice(t,this.prevI);a.length!==0?(s(a+c),this.text=""):
c.length!==0&&s(c)}break e}case ot:this.state=xt,this.entityReturnState=ie,s!==void 0&&(this.text+=n.slice(t,this.prevI)),i=!0;break e;case he:s!==void 0&&(this.
text+=`${n.slice(t,this.prevI)}
`),t=this.i;break;case H:s!==void 0&&(this.text+=n.slice(t));break e;default:ae(r)||(i=!0)}}i&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text da\
ta outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,n){var s;let{prefix:i,local:r}=this.qname(t),a={name:t,prefix:i,local:r,value:n};if(this.attribList.push(a),(s=this.attributeHandler)===null||
s===void 0||s.call(this,a),i==="xmlns"){let c=n.trim();this.currentXMLVersion==="1.0"&&c===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[r]=
c,bn(this,r,c)}else if(t==="xmlns"){let c=n.trim();this.topNS[""]=c,bn(this,"",c)}}pushAttribPlain(t,n){var s;let i={name:t,value:n};this.attribList.push(i),(s=
this.attributeHandler)===null||s===void 0||s.call(this,i)}end(){var t,n;this.sawRoot||this.fail("document must contain a root element.");let{tags:s}=this;for(;s.
length>0;){let r=s.pop();this.fail(`unclosed tag: ${r.name}`)}this.state!==ci&&this.state!==ie&&this.fail("unexpected end.");let{text:i}=this;return i.length!==
0&&((t=this.textHandler)===null||t===void 0||t.call(this,i),this.text=""),this._closed=!0,(n=this.endHandler)===null||n===void 0||n.call(this),this._init(),this}resolve(t){
var n,s;let i=this.topNS[t];if(i!==void 0)return i;let{tags:r}=this;for(let a=r.length-1;a>=0;a--)if(i=r[a].ns[t],i!==void 0)return i;return i=this.ns[t],i!==void 0?
i:(s=(n=this.opt).resolvePrefix)===null||s===void 0?void 0:s.call(n,t)}qname(t){let n=t.indexOf(":");if(n===-1)return{prefix:"",local:t};let s=t.slice(n+1),i=t.
slice(0,n);return(i===""||s===""||s.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:i,local:s}}processAttribsNS(){var t;let{attribList:n}=this,s=this.
tag;{let{prefix:a,local:c}=this.qname(s.name);s.prefix=a,s.local=c;let d=s.uri=(t=this.resolve(a))!==null&&t!==void 0?t:"";a!==""&&(a==="xmlns"&&this.fail('tags\
 may not have "xmlns" as prefix.'),d===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(a)}.`),s.uri=a))}if(n.length===0)return;let{attributes:i}=s,r=new Set;
for(let a of n){let{name:c,prefix:d,local:u}=a,f,m;d===""?(f=c==="xmlns"?Be:"",m=c):(f=this.resolve(d),f===void 0&&(this.fail(`unbound namespace prefix: ${JSON.
stringify(d)}.`),f=d),m=`{${f}}${u}`),r.has(m)&&this.fail(`duplicate attribute: ${m}.`),r.add(m),a.uri=f,i[c]=a}this.attribList=[]}processAttribsPlain(){let{attribList:t}=this,
n=this.tag.attributes;for(let{name:s,value:i}of t)n[s]!==void 0&&this.fail(`duplicate attribute: ${s}.`),n[s]=i;this.attribList=[]}openTag(){var t;this.processAttribs();
let{tags:n}=this,s=this.tag;s.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||t.call(this,s),n.push(s),this.state=ie,this.name=""}openSelfClosingTag(){
var t,n,s;this.processAttribs();let{tags:i}=this,r=this.tag;r.isSelfClosing=!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,r),(n=this.closeTagHandler)===
null||n===void 0||n.call(this,r),(this.tag=(s=i[i.length-1])!==null&&s!==void 0?s:null)===null&&(this.closedRoot=!0),this.state=ie,this.name=""}closeTag(){let{tags:t,
name:n}=this;if(this.state=ie,this.name="",n===""){this.fail("weird empty close tag."),this.text+="</>";return}let s=this.closeTagHandler,i=t.length;for(;i-- >0;){
let r=this.tag=t.pop();if(this.topNS=r.ns,s?.(r),r.name===n)break;this.fail("unexpected close tag.")}i===0?this.closedRoot=!0:i<0&&(this.fail(`unmatched closing\
 tag: ${n}.`),this.text+=`</${n}>`)}parseEntity(t){if(t[0]!=="#"){let s=this.ENTITIES[t];return s!==void 0?s:(this.fail(this.isName(t)?"undefined entity.":"disa\
llowed character in entity name."),`&${t};`)}let n=NaN;return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?n=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(n=parseInt(t.
slice(1),10)),this.isChar(n)?String.fromCodePoint(n):(this.fail("malformed character entity."),`&${t};`)}};We.SaxesParser=wn});import{gunzipSync as ac}from"node:zlib";var pt={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},Xa=1e6,ht=(e,t,n)=>t>Xa&&t>e*n.ratio;function I(e){throw new L(e)}var Ba=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
function gt(e,t){let n=e.replace(/^(?:\.\/)+/,""),s=(n.endsWith("/")?n.slice(0,-1):n).split("/");return Ba.test(n)&&I("is an archive that holds a name with invi\
sible characters"),(s.some(r=>r===""||r==="."||r==="..")||/^[a-z]:/i.test(n)||n.includes("\\"))&&I("is an archive that holds a name which leads out of it"),s.length>
t.depth&&I(`is an archive with folders more than ${t.depth} deep`),n}function yt(){let e=new Set;return t=>{let n=t.normalize("NFC").toLowerCase();e.has(n)&&I("\
is an archive that holds two files of one name"),e.add(n)}}function vt(e){let t=0,n=0;return s=>{++n>e.entries&&I(`is an archive of more than the ${e.entries} f\
iles that are read`),s>e.entry&&I(`is an archive that holds a file over ${e.entry} bytes`),t+=s,t>e.total&&I(`is an archive that holds more than the ${e.total} \
bytes that are read`)}}var kt=e=>e.startsWith("__MACOSX/")||/(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db)$/.test(e);var Ze=512,_e="is a damaged or cut off tar archive",Wa=65536,Fs=e=>e.every(t=>t===0);function Ye(e,t,n){let s=e.subarray(t,t+n),i=s.indexOf(0);return Buffer.from(
i===-1?s:s.subarray(0,i)).toString("utf8")}function Is(e,t,n){let s=Ye(e,t,n).trim();return/^[0-7]{1,12}$/.test(s)||I(_e),Number.parseInt(s,8)}function Ha(e){let t=0;
for(let[n,s]of e.entries())t+=n>=148&&n<156?32:s;return t}function Ua(e){let t=new Map;for(let n=0;n<e.length;){let s=e.indexOf(32,n),i=s===-1?"":Buffer.from(e.
subarray(n,s)).toString("latin1"),r=n+Number(i);(!/^\d{1,6}$/.test(i)||r>e.length||r<=s+1||e[r-1]!==10)&&I(_e);let a=Buffer.from(e.subarray(s+1,r-1)).toString("\
utf8");t.set(a.slice(0,a.indexOf("=")),a.slice(a.indexOf("=")+1)),n=r}return t}function Ja(e){Is(e,148,8)!==Ha(e)&&I(_e);let t=Ye(e,257,5)==="ustar"&&e[262]===0?
Ye(e,345,155):"",n=Ye(e,0,100);return{type:String.fromCharCode(e[156]??0),name:t===""?n:`${t}/${n}`,size:Is(e,124,12)}}function za(e){(e==="1"||e==="2")&&I("is \
a tar archive that holds a link"),["0","\0","7","5"].includes(e)||I("is a tar archive that holds something that is no file")}function en(e,t){let n=[],s=vt(t),i=yt(),
r=new Map,a,c=0;for(;;){let d=e.subarray(c,c+Ze);if(d.length<Ze&&I(_e),Fs(d))break;let u=Ja(d),{type:f}=u,m=r.get("size"),h=m===void 0?u.size:/^\d{1,12}$/.test(
m)?Number(m):I(_e),g=c+Ze;c=g+Math.ceil(h/Ze)*Ze,c>e.length&&I(_e);let y=e.subarray(g,g+h);if("xgLK".includes(f)){s(h),h>Wa&&I(_e),f==="x"?r=Ua(y):f==="L"&&(a=Ye(
y,0,h));continue}za(f);let k=r.get("path")??a??u.name;if(r=new Map,a=void 0,f==="5"&&/^\.\/?$/.test(k))continue;let C=gt(k,t);f==="5"||C.endsWith("/")||(i(C),s(
h),kt(C)||n.push({path:C,bytes:y}))}return Fs(e.subarray(c))||I("is a tar archive that goes on behind its end"),n}import{crc32 as Ga,inflateRawSync as qa}from"node:zlib";var Qa=101010256,Ka=33639248,Za=67324752,tn=22,Ya=tn+65535,ec=65,tc=0,Ps=8,Ee="is a damaged or cut off zip archive";function Ms(e){for(let t=e.byteLength-tn;t>=
Math.max(0,e.byteLength-Ya);t--){if(e.getUint32(t,!0)!==Qa||t+tn+e.getUint16(t+20,!0)!==e.byteLength)continue;let[n,s,i,r]=[4,6,8,10].map(d=>e.getUint16(t+d,!0)),
[a=0,c=0]=[12,16].map(d=>e.getUint32(t+d,!0));return(r===65535||a===4294967295||c===4294967295)&&I("is a zip archive of the 64-bit kind, which is not read"),(n!==
0||s!==0||i!==r)&&I("is one part of a split zip archive"),c+a!==t&&I(Ee),{at:t,count:r??0,start:c}}return I(Ee)}function nc(e,t){let s=e.getUint8(t+5)===3?e.getUint32(
t+38,!0)>>>28:0;s===10&&I("is a zip archive that holds a link"),s!==0&&s!==8&&s!==4&&I("is a zip archive that holds a device")}function sc(e,t){let n=Ms(t),s=[],
i=n.start;for(let r=0;r<n.count;r++){(i+46>n.at||t.getUint32(i,!0)!==Ka)&&I(Ee);let[a=0,c=0]=[8,10].map(C=>t.getUint16(i+C,!0)),[d=0,u=0,f=0]=[16,20,24].map(C=>t.
getUint32(i+C,!0)),[m=0,h=0,g=0]=[28,30,32].map(C=>t.getUint16(i+C,!0));nc(t,i);let y=e.subarray(i+46,i+46+m),k=y.at(-1)!==47;s.push({raw:y,flags:a,method:c,sum:d,
packed:u,size:f,isFile:k,local:t.getUint32(i+42,!0)}),i+=46+m+h+g,i>n.at&&I(Ee)}return i!==n.at&&I(Ee),s}function ic({raw:e}){try{return new TextDecoder("utf-8",
{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return Buffer.from(e).toString("latin1")}}function oc(e,t,{raw:n,local:s,packed:i},r){(s+30>r||t.getUint32(s,!0)!==Za)&&
I(Ee);let a=t.getUint16(s+26,!0),c=s+30+a+t.getUint16(s+28,!0);return c+i>r&&I(Ee),Buffer.compare(e.subarray(s+30,s+30+a),n)!==0&&I("is a zip archive that names\
 a file in two ways"),{local:s,from:c,to:c+i}}function rc(e,{method:t,size:n,sum:s}){let i=e;if(t===Ps)try{i=qa(e,{maxOutputLength:Math.max(n,1)})}catch{I("is a\
 zip archive that is damaged or lies about the size of a file")}return i.length!==n&&I("is a zip archive that lies about the size of a file"),Ga(i)!==s&&I("is a\
 zip archive with a wrong checksum"),i}function Ls(e,t){let n=new DataView(e.buffer,e.byteOffset,e.byteLength),s=Ms(n).start,i=sc(e,n),r=vt(t),a=yt(),c=i.map(u=>{
let f=gt(ic(u),t);return u.flags&ec&&I("is an encrypted zip archive"),u.method!==tc&&u.method!==Ps&&I("is a zip archive packed in a way that is not read; use de\
flate"),ht(u.packed,u.size,t)&&I("is a zip archive packed too tightly to hold reports"),a(f),r(u.size),{entry:u,path:f,...oc(e,n,u,s)}}),d=[...c].sort((u,f)=>u.
local-f.local);return d.some(({local:u},f)=>f>0&&u<(d[f-1]?.to??0))&&I("is a zip archive whose files overlap"),c.filter(({entry:u,path:f})=>u.isFile&&!kt(f)).map(
({entry:u,path:f,from:m,to:h})=>({path:f,bytes:rc(e.subarray(m,h),u)}))}var cc=[["zip",[80,75,3,4],0],["zip",[80,75,5,6],0],["gzip",[31,139],0],["tar",[117,115,116,97,114],257],["other",[80,75,7,8],0],["other",[253,55,122,88,90],0],
["other",[66,90,104],0],["other",[55,122,188,175],0],["other",[82,97,114,33,26],0],["other",[40,181,47,253],0]];function et(e){return cc.find(([,t,n])=>t.every(
(s,i)=>e[n+i]===s))?.[0]}function dc(e,t){let n;try{n=ac(e,{maxOutputLength:t.total})}catch(s){let i=s.code==="ERR_BUFFER_TOO_LARGE";return I(i?`unpacks to more\
 than the ${t.total} bytes that are read`:"is a damaged or cut off gzip file")}return ht(e.length,n.length,t)&&I("is a gzip file packed too tightly to hold repo\
rts"),n}var lc=e=>e.slice(e.lastIndexOf("/")+1).replace(/\.gz$/i,"")||"file";function uc(e,t,n){let s=et(t);if(s==="zip")return Ls(t,n);if(s==="tar")return en(t,
n);if(s!=="gzip")return I("is an archive of a kind that is not read; use .zip or .tar.gz");let i=dc(t,n);return et(i)==="tar"?en(i,n):(i.length>n.entry&&I(`hold\
s a file over ${n.entry} bytes`),[{path:lc(e),bytes:i}])}function js(e,t,n=pt){try{return{kind:"files",files:uc(e,t,n)}}catch(s){return{kind:"refused",why:s instanceof
L?s.message:"is a damaged archive"}}}var Vs={kind:"binary"};function fc(e){let t=Math.min(e.length,4096)&-2;if(t<2)return;let n=0,s=0;for(let r=0;r<t;r+=2)e[r]===0&&n++,e[r+1]===0&&s++;let i=t/2;return s>
i*.7&&n<i*.1?"le":n>i*.7&&s<i*.1?"be":void 0}function mc(e){let t=Buffer.from(e.subarray(0,200)).toString("latin1");if(!t.startsWith("<?xml"))return!1;let n=t.slice(
0,t.indexOf("?>")+1).toLowerCase(),s=/encoding\s?=\s?["']([a-z0-9_-]+)["']/.exec(n);return s!==null&&["iso-8859-1","latin1","windows-1252","cp1252","us-ascii"].
includes(s[1]??"")}function tt(e,t){try{let n=new TextDecoder(e,{fatal:!0}).decode(t);return n.includes("\0")?Vs:{kind:"text",text:n}}catch{return Vs}}function Xs(e){
if(e[0]===255&&e[1]===254)return tt("utf-16le",e);if(e[0]===254&&e[1]===255)return tt("utf-16be",e);let t=fc(e);if(t)return tt(`utf-16${t}`,e);let n=tt("utf-8",
e);return n.kind==="binary"&&mc(e)?tt("windows-1252",e):n}function nn(e,t){let n=e.indexOf('"',t+1);for(;n!==-1;){let s=0;for(;e.charCodeAt(n-1-s)===92;)s++;if(s%2===0)return n;n=e.indexOf('"',n+1)}return e.length}function Bs(e){
let t=0,n=0,s=0;for(let i=0;i<e.length;i++){let r=e.charCodeAt(i);r===34?i=nn(e,i):r===58?t++:r===123||r===91?++n>s&&(s=n):(r===125||r===93)&&n--}return{colons:t,
depth:s}}function sn(e,t){let n=0;for(let s=t;s<e.length;s++){let i=e.charCodeAt(s);if(i===34){if(s=nn(e,s),n===0)return Math.min(s+1,e.length)}else if(i===123||
i===91)n++;else if(i===125||i===93){if(--n<=0)return s+1}else if(n===0&&(i<=32||i===44))return Math.max(s,t+1)}return e.length}function pc(e){if(!e.includes("\\"))
return e;try{let t=JSON.parse(`"${e}"`);return typeof t=="string"?t:e}catch{return e}}function Ws(e,t){let n=e.charCodeAt(t),s=n===123?"object":n===91?"array":"\
scalar",i=new Set;if(s==="scalar")return{top:s,keys:i,end:sn(e,t)};let r=s==="object"?1:2,a=0,c=!0,d=!1;for(let u=t;u<e.length;u++){let f=e.charCodeAt(u);if(f===
34){let m=nn(e,u);d&&a===r&&i.add(pc(e.slice(u+1,m))),d=!1,u=m}else if(f===123||f===91)a++,d=c&&a===r&&f===123,a===r&&f===91&&s==="array"&&(c=!1);else if(f===125||
f===93){if(a--,a===0)return{top:s,keys:i,end:u+1};a<r&&(c=!1)}else f===44&&(a<r&&(c=!1),d=c&&a===r)}return{top:s,keys:i,end:e.length}}var hc=new Set('"\\/bfnrt'),gc=/^[0-9a-fA-F]{4}$/,Hs=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,De=e=>({at:e.length,says:"is cut off: the JSON ends in the m\
iddle of a value"});function Ne(e,t){let n=t;for(;n<e.length&&` 
\r	`.includes(e.charAt(n));)n++;return n}function Js(e,t){for(let n=t+1;n<e.length;n++){let s=e.charAt(n);if(s==='"')return n+1;if(s<" ")return{at:n,says:"is no\
t JSON: a control character stands inside a string"};if(s==="\\"){if(n++,n>=e.length)break;if(e.charAt(n)==="u"){if(n+4>=e.length)break;if(!gc.test(e.slice(n+1,
n+5)))return{at:n,says:"is not JSON: a broken \\u escape"};n+=4}else if(!hc.has(e.charAt(n)))return{at:n,says:"is not JSON: an unknown escape in a string"}}}return De(
e)}function yc(e,t){for(let s of["true","false","null"]){if(e.startsWith(s,t))return t+s.length;if(e.length<t+s.length&&s.startsWith(e.slice(t)))return De(e)}for(let s of[
"NaN","Infinity","-Infinity","undefined"])if(e.startsWith(s,t))return{at:t,says:`is not JSON: ${s} is no JSON value`};Hs.lastIndex=t;let n=Hs.exec(e);return n&&
n.index===t?t+n[0].length:e.slice(t)==="-"?De(e):{at:t,says:"is not JSON: a value was expected here"}}function zs(e,t,n,s){if(t>=e.length)return De(e);if(e.charAt(
t)!=='"')return{at:t,says:"is not JSON: a key in double quotes was expected here"};let i=Js(e,t);if(typeof i!="number")return i;let r=JSON.parse(e.slice(t,i));if(r===
"__proto__")return{at:t,says:"is refused: the JSON has a key named __proto__"};if(n.has(r)&&!s(r,t))return{at:t,says:"is refused: the JSON has the same key twic\
e in one object"};n.add(r);let a=Ne(e,i);return a>=e.length?De(e):e.charAt(a)!==":"?{at:a,says:"is not JSON: a colon was expected here"}:Ne(e,a+1)}function Us(e,t,n,s){
let i=Ne(e,t);for(let r=n.at(-1);r;r=n.at(-1)){if(i>=e.length)return De(e);let a=e.charAt(i);if(a===","){let c=Ne(e,i+1);return c<e.length&&"}]".includes(e.charAt(
c))?{at:i,says:"is not JSON: a comma before a closing bracket"}:r.keys?zs(e,c,r.keys,s):c}if(a!==(r.keys?"}":"]"))return{at:i,says:`is not JSON: a comma or ${r.
keys?"}":"]"} was expected here`};n.pop(),i=Ne(e,i+1)}return i<e.length?{at:i,says:"is not JSON: something follows the end of the JSON value"}:-1}function nt(e,t=()=>!1){
let n=[],s=Ne(e,0);for(;typeof s=="number";){if(s===-1)return;let i=s;if(i>=e.length)return De(e);let r=e.charAt(i);if(r==="{"||r==="["){if(n.length>=200)return{
at:i,says:`is refused: the JSON nests deeper than ${200} levels`};let c=Ne(e,i+1);if(e.charAt(c)===(r==="{"?"}":"]"))s=Us(e,c+1,n,t);else{let u=r==="{"?{keys:new Set}:
{};n.push(u),s=u.keys?zs(e,c,u.keys,t):c}continue}let a=r==='"'?Js(e,i):yc(e,i);s=typeof a=="number"?Us(e,a,n,t):a}return s}function Gs(e,t){let n=1,s=0;for(let i=e.indexOf(`
`);i!==-1&&i<t;i=e.indexOf(`
`,i+1))n++,s=i+1;return{line:n,column:t-s+1}}var vc=/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;function v(e,t=200){
let n=e.slice(0,t*4).replace(vc," ").replace(/\s+/g," ").trim(),s=Array.from(n),i=s.length>t||e.length>t*4?`${s.slice(0,t-1).join("")}\u2026`:n;return Buffer.from(
i,"utf8").toString("utf8")}function kc(e){let t=0,n=typeof e=="object"&&e!==null?[e]:[];for(let s=n.pop();s!==void 0;s=n.pop()){if(Array.isArray(s)){for(let r of s)typeof r=="object"&&r!==
null&&n.push(r);continue}let i=s;for(let r in i){t++;let a=i[r];typeof a=="object"&&a!==null&&n.push(a)}}return t}function wt(e,t){let{line:n,column:s}=Gs(e,t.at);
throw new L(`${t.says} (line ${n}, column ${s})`,n,s)}var bc=e=>e.includes("__proto__")||/\\u005f/i.test(e);function Se(e){let t=Bs(e),n;try{t.depth<=200&&(n=JSON.
parse(e))}catch{n=void 0}if(n===void 0&&wt(e,nt(e)??{at:0,says:"is not JSON"}),kc(n)!==t.colons||bc(e)){let s=nt(e);s&&wt(e,s)}return n}function qs(e){let t=[],
n=$e(e,0);for(;n<e.length;){let s=sn(e,n);try{t.push(Se(e.slice(n,s)))}catch(i){if(!(i instanceof L))throw i;let r=nt(e.slice(n,s));wt(e,{at:n+(r?.at??0),says:r?.
says??"is not JSON"})}n=$e(e,s)}return t}function Qs(e,t){let n=[],s=0,i=nt(e,(r,a)=>r!==t?!1:(n.push(e.slice(s,a),JSON.stringify(`${t}#${n.length/2+2}`)),s=e.indexOf(
":",a),!0));return i&&wt(e,i),Se(n.join("")+e.slice(s))}function $e(e,t){let n=t;for(;n<e.length;){let s=e.charCodeAt(n);if(s!==32&&s!==10&&s!==13&&s!==9&&s!==30)
break;n++}return n}var _i=Va(Ri(),1);var Ai=200,Ci=65536,Sn=e=>e.slice(e.indexOf(":")+1);function yd(e){let t=/^(\d+):(\d+): (.*)$/s.exec(e.message),n=Number(t?.[1]??1),s=Number(t?.[2]??0)+1,i=v(t?.[3]??
"",80).replace(/\.$/,"");return new L(`is not well-formed XML: ${i} (line ${n}, column ${s})`,n,s)}function vd(e){let t=Object.create(null);for(let n in e){let s=e[n];
s!==void 0&&(t[n]=typeof s=="string"?s:s.value)}return t}function K(e,t,n={}){let s=new _i.SaxesParser({xmlns:n.namespaces===!0,position:!0}),i=a=>{let{line:c,column:d}=s;
throw new L(`is refused: ${a} (line ${c}, column ${d+1})`,c,d+1)},r=0;s.on("error",a=>{throw yd(a)}),s.on("doctype",a=>{(!n.bareDoctype||a.includes("["))&&i("th\
e XML has a DOCTYPE")}),s.on("opentag",a=>{++r>Ai&&i(`the XML nests deeper than ${Ai} levels`),n.namespaces?t.open(a.local??a.name,vd(a.attributes),a.uri??""):t.
open(Sn(a.name),a.attributes,"")}),s.on("closetag",a=>{r--,t.close?.(Sn(a.name))}),t.text&&(s.on("text",t.text),s.on("cdata",t.text));for(let a=0;a<e.length;a+=
Ci)s.write(e.slice(a,a+Ci));s.close()}var kd=/^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/;function Ei(e){let t=0;for(;;){if(t=e.indexOf("<",t),t===-1)return-1;let n;
if(e.startsWith("<?",t))n=e.indexOf("?>",t);else if(e.startsWith("<!--",t))n=e.indexOf("-->",t);else if(e.startsWith("<!",t))n=bd(e,t);else return t;if(n===-1)return-1;
t=n+1}}function bd(e,t){let n=e.indexOf(">",t),s=e.indexOf("[",t);if(s===-1||s>n)return n;let i=e.indexOf("]",s);return i===-1?-1:e.indexOf(">",i)}function Ct(e){
let t=Ei(e);if(t===-1)return"";let n=e.indexOf(">",t);return e.slice(t,Math.min(n===-1?e.length:n+1,t+2e4))}function V(e,t){let n=e[t]?.trim();return n&&/^\d{1,12}$/.
test(n)?Number(n):void 0}function Ni(e){let t=Ei(e);if(t===-1)return;let n=kd.exec(e.slice(t+1,t+200))?.[0];if(!n)return;let s=e.slice(t,Math.min(t+2e4,e.length)),
i=n.includes(":")?n.slice(0,n.indexOf(":")):"",r=i===""?"xmlns":`xmlns:${i}`;return{name:Sn(n),namespace:wd(s,n.length+1,r)}}function wd(e,t,n){let s=t;for(;s<e.
length;){for(;` 
\r	`.includes(e.charAt(s))&&s<e.length;)s++;let i=e.indexOf("=",s),r=e.indexOf(">",s);if(i===-1||r!==-1&&r<i)return"";let a=e.slice(s,i).trim(),c=i+1;for(;` 
\r	`.includes(e.charAt(c))&&c<e.length;)c++;let d=e.indexOf(e.charAt(c),c+1);if(d===-1)return"";if(a===n)return e.slice(c+1,d);s=d+1}return""}function Di(e){let t;return()=>{if(!t)try{t={value:e()}}catch(n){t={error:n}}if("error"in t)throw t.error;return t.value}}var xd=/^(?:null|true|false|-?\d{1,20}(?:\.\d{1,20})?|"[^"\\]{0,200}")$/;
function Sd(e,t){let n=e.charAt(t);if(n==="{")return!0;if(n==="["){let s=e.charAt($e(e,t+1));return s===""||'{["]-0123456789'.includes(s)||/^(?:null|true|false)\s?[,\]]/.
test(e.slice(t+1,t+9))}return e.length-t<300&&xd.test(e.slice(t).trim())}function $i(e,t,n=""){let s=Xs(t),i=s.kind==="text"?s.text:"",r=i.replace(/^\ufeff+/,""),
a=$e(r,0),c={path:e,bytes:t.length,hint:n,text:r,...r===i?{}:{repeatedMark:!0}},d=()=>{throw new L("is not JSON")},u={keys:new Set,json:d,jsonLines:d};if(s.kind===
"binary")return{...c,...u,syntax:"binary"};if(a>=r.length)return{...c,...u,syntax:"empty"};if(r.charAt(a)==="<"){let h=Ni(r);return h?{...c,...u,syntax:"xml",root:h}:
{...c,...u,syntax:"text"}}if(!Sd(r,a))return{...c,...u,syntax:"text"};let f=Ws(r,a),m=$e(r,f.end)<r.length;return{...c,syntax:m&&"{[".includes(r.charAt($e(r,f.end)))?
"json-lines":"json",keys:f.keys,top:f.top,json:Di(()=>Se(r)),jsonLines:Di(()=>qs(r))}}function Q(e){if(e.syntax==="json")try{return e.json()}catch{return}}var Fi={critical:"critical",blocker:"critical",high:"high",important:"high",severe:"high",medium:"medium",moderate:"medium",low:"low",minor:"low",none:"none",info:"\
none",information:"none",informational:"none",negligible:"none"},Ii={error:"high",warning:"medium",warn:"medium",note:"low",info:"low",none:"none"};function _(e){
let t=typeof e=="string"&&e.length<40?e.trim().toLowerCase():"";return Object.hasOwn(Fi,t)?Fi[t]??"unknown":"unknown"}function _t(e){let t=typeof e=="string"&&e.
length<40?e.trim().toLowerCase():"";return Object.hasOwn(Ii,t)?Ii[t]??"unknown":"unknown"}function te(e){return e===void 0||!(e>=0&&e<=10)?"unknown":e>=9?"criti\
cal":e>=7?"high":e>=4?"medium":e>0?"low":"none"}function Et(){return{critical:0,high:0,medium:0,low:0,none:0,unknown:0}}function oe(e){let t=fe.length-1;for(let n of e)
t=Math.min(t,fe.indexOf(n));return fe[t]??"unknown"}function On(e){return fe.reduce((t,n)=>t+e[n],0)}var Pi=20,Od=/^[0-9a-f]{7,40}$/i;function D(e,t={}){let{why:n,commit:s}=t;return{format:e,complete:n===void 0,...n===void 0?{}:{why:v(n,300)},contradictions:(t.
contradictions??[]).slice(0,Pi).map(i=>v(i,300)),remarks:(t.remarks??[]).slice(0,Pi).map(i=>v(i,300)),...s!==void 0&&Od.test(s)?{commit:v(s).toLowerCase()}:{}}}
function ee(e,t,n=[]){return{...D(e,{remarks:n}),kind:"unreadable",complete:!1,why:v(t,300)}}var Tn=200,Mi=500,Li=["critical","high","unknown"],ji=["critical","\
high","unknown","medium","low","none"];function Vi(e){let{aliases:t,title:n,package:s,version:i,path:r,line:a,closed:c}=e;return{id:v(e.id,120)||"unnamed",severity:e.
severity,...t?.length?{aliases:t.slice(0,10).map(d=>v(d,60))}:{},...n?{title:v(n)}:{},...s?{package:v(s)}:{},...i?{version:v(i,80)}:{},...r?{at:{path:v(r,300),...a===
void 0?{}:{line:a}}}:{},...c===void 0?{}:{closed:v(c)||"closed"}}}function x(){let e=Et(),t={critical:[],high:[],unknown:[],medium:[],low:[],none:[]},n=[],s=0,i=c=>{
if(c.closed!==void 0){s++,n.length<Tn&&n.push(Vi(c));return}e[c.severity]++;let d=Li.includes(c.severity)?Mi:Tn;t[c.severity].length<d&&t[c.severity].push(Vi(c))};
return{add:i,addUnlisted:(c,d)=>{d<1||(i({id:"unlisted",severity:c,title:`${d} in the summary, not listed`}),e[c]+=d-1)},finish:()=>{let c=Li.flatMap(f=>t[f]),d=ji.
flatMap(f=>t[f]).concat(n),u=Math.min(Mi,Math.max(Tn,c.length));return{counts:{...e},suppressed:s,findings:d.slice(0,u)}},seen:()=>s+ji.reduce((c,d)=>c+e[d],0)}}
function O(e){let{secrets:t,rules:n,target:s,dependencies:i}=e;return{tool:v(e.tool,80)||"unnamed tool",category:e.category,...e.findings.finish(),...t===void 0?
{}:{secrets:t},...n===void 0?{}:{rules:n},...s?{target:v(s,300)}:{},...i===void 0?{}:{dependencies:i}}}function R(e,t,n={}){let[s,...i]=t;return{...D(e,n),kind:"\
scan",scan:s,...i.length===0?{}:{more:i}}}function o(e,...t){let n=e;for(let s of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,s))return;n=n[s]}return n}function A(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:void 0}function P(e){let t=A(e);return t?Object.entries(t):[]}function p(e){return Array.isArray(e)?e:[]}var b=e=>Array.isArray(e);
function l(e){return typeof e=="string"?e:""}function w(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:void 0}function ne(e){if(typeof e=="number")
return Number.isFinite(e)?e:void 0;if(!(typeof e!="string"||!/^\s{0,9}-?\d{1,15}(\.\d{1,15})?\s{0,9}$/.test(e)))return Number(e)}var Td="version https://git-lfs.github.com/spec/",Rd=e=>e.replace(/:\/\/[^\s/@]{1,200}@/g,"://").replace(/(:\/\/[^\s?#"']{1,300})[?#][^\s"')]{1,1000}/g,"$1");function ce(e){
let t=o(e,"error"),n=[l(o(t,"code")),l(o(t,"summary"))||l(o(t,"message"))||l(t),o(e,"type")==="error"?l(o(e,"data")):""];t===void 0&&o(e,"documentation_url")!==
void 0&&n.push(l(o(e,"message")));let s=n.filter(i=>i!=="").join(": ");return s!==""?v(Rd(s.slice(0,2e3)),160).replace(/\.$/,""):A(t)||o(e,"type")==="error"?"no\
 reason given":void 0}function Ad(e){let t=e.json(),n=ce(t);if(n)return{format:"tool-error",why:`is an error of the tool, not a report: ${n}`};if(t===null||Array.
isArray(t)&&t.length===0)return{format:"json",why:`is ${t===null?"null":"an empty list"}, which names no tool and proves no scan`};let s=[...e.keys].slice(0,8).
map(r=>v(r,40));return{format:"json",why:`is JSON of no known report format: ${s.length===0?"it has no keys":`its keys are ${s.join(", ")}${e.keys.size>8?" \u2026":
""}`}`}}function Wi(e){switch(e.syntax){case"empty":return ee("empty",`is empty (${e.bytes} bytes), which proves nothing`);case"binary":return ee("binary","is b\
inary or in an unknown text encoding; save the report as UTF-8");case"json":{let{format:t,why:n}=Ad(e);return ee(t,n)}case"json-lines":{let t=e.jsonLines().find(
s=>ce(s)!==void 0),n=ce(t);return n?ee("tool-error",`is an error of the tool, not a report: ${n}`):ee("json-lines","is a row of JSON values of no known report f\
ormat")}case"xml":return e.root?.name.toLowerCase()==="html"||Xi.test(e.text.slice(0,300))?ee("html",Bi):ee("xml",`is XML of no known report format: its root is\
 ${v(e.root?.name??"",60)}`);default:return e.text.startsWith(Td)?ee("git-lfs","is a Git LFS pointer, not the report; commit the report itself or link its artif\
act"):Xi.test(e.text.slice(0,300))?ee("html",Bi):ee("text","is text of no known report format")}}var Xi=/^\s{0,99}<(?:!doctype\s{1,9})?html[\s>]/i,Bi="is a web \
page, not a report (a login or error page saved instead of it?)";function Cd(e,t){return[...t].sort((s,i)=>(i.rank??0)-(s.rank??0)||(s.id<i.id?-1:1)).find(s=>s.recognise(e))}var _d="is an archive where a report is expected; a\
rchives inside of archives are not opened",Ed="could not be read: its shape is not the one that its format promises";async function Hi(e,t,n){if(t.length>n.cap){
let i=`${t.length} bytes, over the limit of ${n.cap}`;return ee("too-large",`is too large: ${i} (caps.reportBytes in the configuration)`)}if(et(t))return ee("ar\
chive",_d);let s="unknown";try{let i=$i(e,t,n.hint);s=i.syntax;let r=Cd(i,n.readers);return r?(s=r.id,await r.read(i)):Wi(i)}catch(i){return ee(s,i instanceof L?
i.message:Ed)}}async function Oh(e,t,n){let s=a=>[{path:e,bytes:t.length,reading:a}];if(!et(t)||t.length>n.cap)return s(await Hi(e,t,n));let i=js(e,t,{...pt,entry:n.
cap});if(i.kind==="refused")return s(ee("archive",i.why));if(i.files.length===0)return s(ee("archive","is an archive without a file"));let r=[];for(let a of i.files){
let c=`${e}!${a.path}`,d=`${n.hint??""} ${a.path}`;r.push({path:c,bytes:a.bytes.length,reading:await Hi(c,a.bytes,{...n,hint:d})})}return r}var Nd=["critical","high"],Dd=["medium","low","none"];function Ue(e){let t=Et();for(let[n,s]of P(e))n!=="total"&&(t[_(n)]+=w(s)??0);return t}function Ui(e,t,n){
return n.filter(s=>e[s]===0&&t[s]>0).map(s=>`${t[s]} ${s}`).join(", ")}function Nt(e,t){if(e.seen()===0&&On(t)>0){for(let a of fe)e.addUnlisted(a,t[a]);return{contradictions:[
`The list is empty and the summary counts ${On(t)}; the summary counts`],remarks:[]}}let n=e.finish().counts,s=Ui(n,t,Nd),i=Ui(n,t,Dd);return{contradictions:[],
remarks:i?[`The list leaves out what the summary counts: ${i} (an audit level?)`]:[],...s?{why:`leaves out what its summary counts: ${s} (run it without an audi\
t level)`}:{}}}function le(e,t,n,s="unknown"){if(n===void 0||n<=t)return[];e.addUnlisted(s,n-t);let i=s==="unknown"?"findings":`${s} findings`;return[`The summa\
ry counts ${n} ${i} and the list has ${t}; the worse counts`]}var Ji="bandit-json";function $d(e){let t=o(e,"metrics"),n=p(o(e,"errors")).length;if(!b(o(e,"results"))||!A(t))return"has no results or no metrics, so nothing \
shows that the scan ran to its end";if(n>0)return`could not read ${n} ${n===1?"file":"files"}, so part of the code was not scanned`;let s=P(t).filter(([r])=>r!==
"_totals").length,i=w(o(t,"_totals","loc"));return s===0&&(i??0)===0&&p(o(e,"results")).length===0?"scanned no file at all":void 0}var zi={id:Ji,title:"Bandit J\
SON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results","errors","metrics"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=x();for(let m of p(o(t,"\
results")))n.add({id:l(o(m,"test_id")),severity:_(o(m,"issue_severity")),title:l(o(m,"test_name")),path:l(o(m,"filename")),line:w(o(m,"line_number"))});let s=o(
t,"metrics","_totals"),i=n.finish().counts,r=fe.filter(m=>m!=="high").flatMap(m=>{let h=w(o(s,`SEVERITY.${m.toUpperCase()}`))??0;return h>i[m]?[`${h-i[m]} ${m}`]:
[]}),a=le(n,i.high,w(o(s,"SEVERITY.HIGH")),"high"),c=[];r.length>0&&c.push(`The list leaves out what the totals count: ${r.join(", ")} (a level filter?)`);let d=w(
o(s,"nosec"))??0;d>0&&c.push(`${d} lines are excluded by nosec comments`);let u=$d(t),f=O({tool:"Bandit",category:"sast",findings:n});return R(Ji,[f],{contradictions:a,
remarks:c,...u===void 0?{}:{why:u}})},docs:{recognised:"A JSON object with `results`, `errors` and `metrics`.",severity:"`issue_severity`: HIGH, MEDIUM, LOW; UN\
DEFINED is unknown.",proof:"`errors` is empty (each is a file that was not scanned) and `metrics` name at least one file.",ignored:"Lines with nosec are not in \
the file; a remark gives their number. The code and its text are left out: they can hold a secret. High findings that only the totals count, count.",example:`{"\
results": [{"test_id": "B602", "issue_severity": "HIGH", "filename": "a.py", "line_number": 3}],
 "errors": [], "metrics": {"_totals": {"SEVERITY.HIGH": 1, "loc": 12}}}`}};var Fd=/^(?:CVSS:(?:3\.[01]|4\.0)\/)?[A-Z]{1,4}:[A-Za-z]{1,6}(?:\/[A-Z]{1,4}:[A-Za-z]{1,6}){3,60}\/?$/i;async function ge(e){let t=e.length>400?"":e.trim().replace(
/^\(|\)$/g,"");if(!Fd.test(t))return;let{fromVector:n}=await import("./ae-cvss-calculator-TWWJHH7X.js");try{let s=n(t);if(!s?.isBaseFullyDefined())return;let i=s.calculateScores().
base??s.calculateScores().overall;return typeof i=="number"&&i>=0&&i<=10?i:void 0}catch{return}}var Gi="cargo-audit";async function Id(e){let t=te(await ge(l(o(e,"cvss"))));return t==="unknown"?_(o(e,"severity")):t}function Pd(e){return P(o(e,"warnings")).
map(([n,s])=>[n,p(s).length]).filter(([,n])=>n>0).map(([n,s])=>`${s} ${n}`).join(", ")}function Md(e){if(!b(o(e,"vulnerabilities","list")))return"has no list of\
 vulnerabilities, so nothing shows that the audit ran to its end";if(w(o(e,"database","advisory-count"))===0)return"was made with an empty advisory database";if(w(
o(e,"lockfile","dependency-count"))===0)return"audited no dependency at all";let n=l(o(e,"settings","severity"));return _(n)==="critical"?"lists critical vulner\
abilities only (its severity setting)":void 0}var qi={id:Gi,title:"cargo audit",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulnerabilities")&&
(e.keys.has("database")||e.keys.has("lockfile"))&&b(o(Q(e),"vulnerabilities","list")),read:async e=>{let t=e.json(),n=x();for(let m of p(o(t,"vulnerabilities","\
list"))){let h=o(m,"advisory");n.add({id:l(o(h,"id")),aliases:p(o(h,"aliases")).map(l),severity:await Id(h),title:l(o(h,"title")),package:l(o(m,"package","name"))||
l(o(h,"package")),version:l(o(m,"package","version"))})}let s=w(o(t,"vulnerabilities","count")),i=o(t,"vulnerabilities","found")===!0?Math.max(s??0,1):s,r=le(n,
n.seen(),i),a=[],c=Pd(t);c!==""&&a.push(`Warnings that are no vulnerabilities: ${c}`);let d=p(o(t,"settings","ignore")).map(l);d.length>0&&a.push(`Advisories th\
at the settings ignore are not listed: ${d.join(", ")}`);let u=Md(t),f=O({tool:"cargo audit",category:"dependencies",findings:n,rules:w(o(t,"database","advisory\
-count")),dependencies:w(o(t,"lockfile","dependency-count"))});return R(Gi,[f],{contradictions:r,remarks:a,...u===void 0?{}:{why:u}})},docs:{recognised:"A JSON \
object with `vulnerabilities.list` and `database` or `lockfile`.",severity:"The CVSS vector of the advisory (`cvss`); without one unknown.",proof:"`vulnerabilit\
ies.list` is a list; neither `database.advisory-count` nor `lockfile.dependency-count` is 0. A `count` above the list counts.",ignored:"`warnings` (unmaintained\
, unsound, notice, yanked): they are named in a remark and are no vulnerabilities. Ignored advisories are not in the file; the remark names them.",example:`{"da\
tabase": {"advisory-count": 700}, "lockfile": {"dependency-count": 52}, "settings": {"ignore": []},
 "vulnerabilities": {"found": false, "count": 0, "list": []}, "warnings": {}}`}};function Te(e){if(e.syntax==="json-lines")return e.jsonLines();let t=e.json();return b(t)?t:[t]}function Je(e){let t=e.top==="array"?Q(e):void 0;return b(t)?t.slice(
0,1e3):[]}var Dt=e=>e.text.length<100&&/^\s*(?:\[\s*\]|null)\s*$/.test(e.text),$t=(e,t)=>` ${e.hint.slice(0,2e3).toLowerCase().replace(/[^a-z0-9]+/g," ")} `.includes(
` ${t} `);var Qi="checkov-json",Yi=["passed","failed","skipped","parsing_errors"],Ki={secrets:"secrets",sca_package:"dependencies",sca_package_scan:"dependencies",sca_image:"\
containers",sast:"sast"};function Ld(e){return e.startsWith("sast_")?"sast":Object.hasOwn(Ki,e)?Ki[e]??"iac":"iac"}function Zi(e,t,n,s){let i=o(t,"vulnerability\
_details"),r=_(o(t,"severity")??o(i,"severity")),a=l(o(t,"check_result","suppress_comment"));e.add({id:l(o(i,"id"))||l(o(t,"check_id")),severity:r==="unknown"&&
n==="secrets"?"high":r,title:l(o(t,"check_name")),package:l(o(i,"package_name")),version:l(o(i,"package_version")),path:l(o(t,"file_path")),line:w(p(o(t,"file_l\
ine_range"))[0]),...s?{closed:["skipped",a].filter(c=>c!=="").join(": ")}:{}})}function jd(e,t,n){let s=l(o(e,"check_type")).slice(0,60),i=o(e,"check_type")===void 0&&
o(e,"summary")===void 0,r=i?e:o(e,"summary"),a=Ld(s),c=t.get(a)??{findings:x(),secrets:0};t.set(a,c);let d=p(o(e,"results","failed_checks")),u=p(o(e,"results","\
skipped_checks"));for(let h of d)Zi(c.findings,h,a,!1);for(let h of u)Zi(c.findings,h,a,!0);if(n.push(...le(c.findings,d.length,w(o(r,"failed")))),a==="secrets"&&
(c.secrets+=d.length),!A(r))return"has no summary, so nothing shows that the scan ran to its end";let f=Math.max(w(o(r,"parsing_errors"))??0,p(o(e,"results","pa\
rsing_errors")).length);return f>0?`could not parse ${f} ${f===1?"file":"files"}, so they were not checked`:!i&&!b(o(e,"results","failed_checks"))?"has no list \
of failed checks":Yi.reduce((h,g)=>h+(w(o(r,g))??0),d.length+u.length)===0?`checked nothing${s===""?"":` of ${s}`}`:void 0}var Vd=e=>o(e,"check_type")!==void 0&&
(o(e,"results")!==void 0||o(e,"summary")!==void 0),eo={id:Qi,title:"Checkov JSON",kind:"scan",rank:5,recognise:e=>e.keys.has("check_type")&&(e.keys.has("results")||
e.keys.has("summary"))?!0:e.top==="object"?e.keys.has("checkov_version")&&Yi.every(t=>e.keys.has(t)):e.keys.has("checkov_version")&&Je(e).some(Vd),read:e=>{let t=e.
json(),n=new Map,s=[],r=(b(t)?t:[t]).map(u=>jd(u,n,s)).find(u=>u!==void 0),a=[...n].map(([u,{findings:f,secrets:m}])=>O({tool:"Checkov",category:u,findings:f,secrets:u===
"secrets"?m:void 0})),[c=O({tool:"Checkov",category:"iac",findings:x()}),...d]=a;return R(Qi,[c,...d],{contradictions:s,...r===void 0?{}:{why:r}})},docs:{recognised:"\
A JSON object with `check_type` and `results` or `summary`, a list of them, or a bare summary with `checkov_version`.",severity:"`severity` of each failed check\
. Without an account Checkov writes null: unknown. A secret without one counts as high.",proof:"Every report has its summary, no parsing errors, and checked som\
ething. The bare summary of zeros is what Checkov writes when it found nothing to check.",ignored:"Passed checks. Skipped checks are closed with their comment. \
A `failed` above the list counts. Code is left out.",example:`{"check_type": "terraform", "results": {"passed_checks": [], "failed_checks": [{"check_id": "CKV_A\
WS_20",
 "severity": null, "file_path": "/main.tf"}], "skipped_checks": []}, "summary": {"passed": 3, "failed": 1}}`}};function ue(e,t){if(t<=0)return{covered:0,total:0};let n=Math.round(e/t*1e6)/1e4;return{lines:e<t?Math.min(n,99.9999):100,covered:Math.min(e,t),total:t}}var Re=(e,t)=>e.
total===0?t.total>0:t.total>0&&e.covered*t.total<t.covered*e.total;function ye(e,t,n){let s=n.why??(t.total===0?"covers no line, which proves nothing":void 0),{
contradictions:i=[],remarks:r=[]}=n;return{...D(e,{contradictions:i,remarks:r,...s?{why:s}:{}}),kind:"coverage",coverage:t}}var Ft=(e,{covered:t,total:n})=>{e.covered+=t,e.total+=n};function Xd(e){let[t,n]=[V(e,"coveredstatements"),V(e,"statements")];return t===void 0||n===void 0?void 0:
{covered:t,total:n}}var Bd=e=>["count","truecount","falsecount"].some(t=>(V(e,t)??0)>0);function Wd(e){let[t,n,s]=[0,0,0].map(()=>({covered:0,total:0})),i=[],r;
return K(e,{open:(a,c)=>{let d=i.at(-1);if(i.push(a),i[1]!=="project")return;let u=a==="metrics"?Xd(c):void 0;if(u&&d==="project"&&(r??={covered:0,total:0},Ft(r,
u)),u&&d==="file"&&Ft(t,u),a!=="line"||d!=="file")return;let f={covered:Bd(c)?1:0,total:1};c.type==="stmt"&&Ft(n,f),(c.type==="stmt"||c.type==="cond")&&Ft(s,f)},
close:()=>{i.pop()}}),{ways:[s,n,t].filter(({total:a})=>a>0),...r?{stated:r}:{}}}function Hd(e){let{stated:t,ways:n}=Wd(e.text),[s]=n,i=t??s??{covered:0,total:0},
r=[];return t&&t.covered>t.total&&r.push(`states ${t.covered} covered statements of ${t.total}`),t&&s&&!n.some(({covered:a,total:c})=>a===t.covered&&c===t.total)&&
(r.push(`states ${t.covered} covered statements of ${t.total}, the list has ${s.covered} of ${s.total}`),Re(s,i)&&(i=s)),ye(Rn.id,ue(i.covered,i.total),{contradictions:r})}
var Rn={id:"clover",title:"Clover XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="coverage"&&!/\sline-rate\s?=/.test(Ct(e.text))&&e.text.includes(
"<project")&&e.text.includes("coveredstatements="),read:Hd,docs:{recognised:"XML with the root element `coverage`, without a `line-rate`, with a `project` that \
has `coveredstatements`.",proof:"The project has at least one statement. Its `statements` and `coveredstatements` count (Istanbul writes lines there) when its f\
iles or lines give the same numbers; where none does, the worse counts and the contradiction is told.",ignored:"Conditionals, methods, elements, complexity, and\
 the coverage of test code (`testproject`).",example:`<coverage generated="1"><project><metrics statements="2" coveredstatements="1"/><file name="a.js">
  <line num="1" count="1" type="stmt"/><line num="2" count="0" type="stmt"/></file></project></coverage>`}};var Cn=(e,t)=>{e.total++,t&&e.covered++};function An(){let e=new Map;return{add:(t,n)=>e.set(t,e.get(t)===!0||n),finish:()=>{let t={covered:0,total:0};for(let n of e.
values())Cn(t,n);return t}}}function Ud(e){let t=/^(\d{1,4})(?:[.,](\d{1,30}))?(e-\d{1,3})?$/i.exec(e["line-rate"]?.trim()??"");if(!t)return;let n=+`${t[1]}.${t[2]??
"0"}${t[3]??""}`,s=(String(Number(n.toPrecision(12))).split(".")[1]??"").length;return{value:Math.min(n,1),digits:s}}function Jd(e){let[t,n]=[V(e,"lines-covered"),
V(e,"lines-valid")];return t!==void 0&&n!==void 0&&n>0?{covered:t,total:n}:void 0}function to(e){let t={covered:0,total:0},n={covered:0,total:0},[s,i,r]=[An(),An(),
An()],a,c="",d=0,u=0;K(e,{open:(k,C)=>{if(a??=C,k==="class")d++,c=C.filename??C.name??"";else if(k==="method")u++;else if(k==="line"){let S=Number(C.hits??0)>0,
F=C.number??"";r.add(`${c}
${F}`,S),u>0?Cn(n,S):(Cn(t,S),s.add(`${c}
${F}`,S),i.add(`${d}
${F}`,S))}},close:k=>{k==="method"&&u--}},{bareDoctype:!0});let f=s.finish(),m=n.total>=f.total?[n]:[],h=[f,t,i.finish(),...m,r.finish()].filter(({total:k})=>k>
0),g=Ud(a??{}),y=Jd(a??{});return{ways:h,...g?{rate:g}:{},...y?{stated:y}:{}}}var _n=({covered:e,total:t})=>e/t,En=e=>`${Math.round(e*1e4)/100} %`;function no(e,t){return!e||t.total===0?!1:Math.abs(e.value-_n(t))<=10**-Math.max(2,Math.min(
e.digits,6))}function so(e,t){return{lines:Math.round(e*1e6)/1e4,covered:Math.min(Math.floor(e*t),t),total:t}}function zd({rate:e}){if(!e||e.value>=1)return{coverage:ue(
0,0),contradictions:[]};let t=e.value===0?"covers no line, which proves nothing":`states a line rate of ${En(e.value)} but lists no line`;return{coverage:so(e.value,
0),contradictions:[],why:t}}function Gd(e){let{rate:t,stated:n,ways:s}=e,[i]=s,r=[];if(!n&&!i)return zd(e);n&&n.covered>n.total&&r.push(`states ${n.covered} cov\
ered lines of ${n.total}`);let a=s.find(({covered:d,total:u})=>d===n?.covered&&u===n.total),c=a??(n||(s.find(d=>no(t,d))??i??{covered:0,total:0}));if(n&&i&&!a&&
(r.push(`states ${n.covered} covered lines of ${n.total}, the list has ${i.covered} of ${i.total}`),Re(i,c)&&(c=i)),t&&c.total>0&&!no(t,c)){let d=`states a line\
 rate of ${En(t.value)}, its lines give ${En(_n(c))}`;if(r.length===0&&r.push(d),t.value<_n(c))return{coverage:so(t.value,c.total),contradictions:r}}return{coverage:ue(
c.covered,c.total),contradictions:r}}function qd(e){let{coverage:t,contradictions:n,why:s}=Gd(to(e.text));return ye(Nn.id,t,{contradictions:n,...s?{why:s}:{}})}
var Nn={id:"cobertura",title:"Cobertura XML",kind:"coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="coverage"&&/\sline-rate\s?=/.test(Ct(e.text)),read:qd,
docs:{recognised:"XML with the root element `coverage` that has a `line-rate`. A DOCTYPE may name its DTD; nothing is fetched, and one with declarations is refu\
sed.",proof:"At least one line can be covered. `lines-covered` and `lines-valid` count when the listed lines give the same numbers in one of the ways that tools\
 count them (as written, each once, by class, those of methods). Where list, totals and `line-rate` disagree, the worst counts and the contradiction is told. A \
rate alone is told, but proves nothing.",ignored:"Branches, complexity, sources and the rates of packages, classes and methods.",example:`<coverage line-rate="0\
.5" lines-covered="1" lines-valid="2"><packages><package><classes><class filename="a.py"><lines>
  <line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>`}};var io="composer-audit",Qd=new Set(["advisories","abandoned","ignored-advisories","filter","unreachable-repositories"]),Dn=e=>b(e)?e:P(e).map(([,t])=>t);function oo(e,t,n){
for(let[s,i]of P(t))for(let r of Dn(i)){let a=p(o(r,"sources")).map(m=>l(o(m,"remoteId"))),c=[l(o(r,"cve")),l(o(r,"advisoryId")),...a.filter(Kd)],[d="",...u]=[...new Set(
c.filter(m=>m!==""))],f=l(o(r,"ignoreReason"));e.add({id:d,aliases:u,severity:_(o(r,"severity")),title:l(o(r,"title")),package:l(o(r,"packageName"))||s,...n?{closed:[
"ignored",f].filter(m=>m!=="").join(": ")}:{}})}}var Kd=e=>/^GHSA-/i.test(e);function Zd(e){let t=ce(e);if(t!==void 0)return`composer ended with an error: ${t}`;
let n=Dn(o(e,"unreachable-repositories")).length;if(n>0)return`could not reach ${n} of the repositories, so their advisories are missing`;let s=o(e,"advisories");
return b(s)&&s.length===0||A(s)?void 0:"has advisories of an unknown shape"}var ro={id:io,title:"composer audit",kind:"scan",rank:7,recognise:e=>e.top==="object"&&
e.keys.has("advisories")&&(e.keys.has("abandoned")||[...e.keys].every(t=>Qd.has(t))),read:e=>{let t=e.json(),n=x();oo(n,o(t,"advisories"),!1),oo(n,o(t,"ignored-\
advisories"),!0);for(let[c,d]of P(o(t,"filter")))for(let u of Dn(d))n.add({id:`filter:${c}`,severity:"unknown",title:"blocked by a filter list",package:c});let s=P(
o(t,"abandoned")).length,i=s>0?[`${s} packages are abandoned; that is no vulnerability`]:[],r=Zd(t),a=O({tool:"composer audit",category:"dependencies",findings:n});
return R(io,[a],{remarks:i,...r===void 0?{}:{why:r}})},docs:{recognised:"A JSON object with `advisories` by package, and beside it at most `abandoned` and other\
 lists of composer.",severity:"`severity` of each advisory; composer before 2.7 writes none: unknown.",proof:"`advisories` is an object, or the empty list that \
PHP writes for one. `unreachable-repositories` must not name any: then the audit is not complete.",ignored:"`ignored-advisories` are closed with their reason. `\
abandoned` packages are no vulnerability.",example:`{"advisories": {"acme/http": [{"advisoryId": "PKSA-1", "cve": "CVE-2024-1", "severity": "high",
 "title": "Header injection"}]}, "abandoned": {}}`}};var ao={known_not_affected:"known_not_affected",fixed:"fixed",first_fixed:"fixed",known_affected:"affected",first_affected:"affected",last_affected:"affected",under_investigation:"\
under_investigation",unknown:"unknown"};async function Yd(e){let t=_(o(e,"baseSeverity"));return t!=="unknown"?t:te(ne(o(e,"baseScore"))??await ge(l(o(e,"vector\
String"))))}async function co(e){let n=[...p(o(e,"scores")),...p(o(e,"metrics")).map(s=>o(s,"content"))].flatMap(s=>["cvss_v4","cvss_v3","cvss_v2"].map(i=>o(s,i)));
return oe(await Promise.all(n.filter(s=>s!==void 0).map(Yd)))}function $n(e){let t=p(o(e,"ids")).map(s=>l(o(s,"text"))),n=[l(o(e,"cve")),...t].filter(s=>s!=="");
return n.length>0?n:[l(o(e,"title"))].filter(s=>s!=="")}function el(e,t,{groups:n}){let s=c=>{let d=p(o(c,"product_ids")).map(l),u=p(o(c,"group_ids")).flatMap(m=>n.
get(l(m))??[]);return o(c,"product_ids")===void 0&&o(c,"group_ids")===void 0||d.includes(t)||u.includes(t)},i=p(o(e,"flags")).filter(s).map(c=>l(o(c,"label"))),
r=p(o(e,"threats")).filter(c=>o(c,"category")==="impact"&&s(c)).map(c=>l(o(c,"details"))),a=[...new Set([...i,...r].filter(c=>c!==""))];return a.length>0?v(a.join(
": ")):void 0}function lo(e,t,n){let[s="",...i]=$n(e),r=new Map;for(let[a,c]of P(o(e,"product_status"))){let d=Object.hasOwn(ao,a)?ao[a]:void 0;if(d!==void 0)for(let u of p(
c).map(l)){let f=el(e,u,t),m=JSON.stringify([d,f]),h=r.get(m)??{status:d,reason:f,ids:[]};h.ids.push(u),r.set(m,h)}}return[...r.values()].map(({status:a,reason:c,
ids:d})=>({vulnerability:v(s,120),...i.length>0?{aliases:i.slice(0,20).map(u=>v(u,120))}:{},status:a,products:d.map(u=>v(t.byId.get(u)?.ids[0]??t.byId.get(u)?.name??
u)),about:d.flatMap(u=>t.byId.get(u)??[]),...c?{justification:c}:{},...n?{time:n}:{}}))}function tl(e,t){let n=o(e,"product_identification_helper"),i=[...[l(o(n,"purl")),...p(o(n,"purls")).map(l)],l(o(n,"cpe"))].filter(c=>c!=="").map(c=>v(c,500)),r=t.
name??l(o(e,"name")),a=i.some(c=>/^pkg:[^?#]*[^/]@/.test(c));return{ids:i,...r?{name:v(r)}:{},...t.version&&!a?{version:v(t.version,120)}:{},...t.range?{range:v(
t.range,300)}:{}}}var nl=(e,t)=>{let n=l(o(t,"name")),s=l(o(t,"category"));return s==="product_name"?{...e,name:n}:s==="product_version"?{...e,version:n}:s==="p\
roduct_version_range"?{...e,range:n}:e};function uo(e){let t=new Map,n=(a,c)=>{let d=l(o(a,"product_id"));d!==""&&t.set(d,tl(a,c))},s=(a,c)=>{for(let d of p(a)){
let u=nl(c,d);n(o(d,"product"),u),s(o(d,"branches"),u)}},i=o(e,"product_tree");s(o(i,"branches"),{});for(let a of p(o(i,"full_product_names")))n(a,{});for(let a of p(
o(i,"relationships"))){let c=l(o(a,"full_product_name","product_id")),d=t.get(l(o(a,"relates_to_product_reference"))),u=t.get(l(o(a,"product_reference")));c!==""&&
d&&u&&t.set(c,{...d,parts:[u]})}let r=p(o(i,"product_groups")).map(a=>[l(o(a,"group_id")),p(o(a,"product_ids")).map(l)]);return{byId:t,groups:new Map(r)}}var sl=new Set(["not_affected","known_not_affected","fixed","first_fixed","resolved","resolved_with_pedigree","false_positive"]);var Pe=e=>sl.has(e);function il(e){if(e.length===0)return"names no affected product";if(!e.every(({status:n})=>Pe(n)))return;let t=e.find(({justification:n})=>n!==void 0)??e[0];return t?.
justification?`${t.status}: ${t.justification}`:t?.status}async function ol(e){let t=e.json(),n=uo(t),s=o(t,"document","tracking"),i=v(l(o(s,"current_release_da\
te")),40),r=x(),a=[],c=p(o(t,"vulnerabilities"));for(let f of c){let m=lo(f,n,i),[h="",...g]=$n(f),y=m.find(({status:k})=>!Pe(k))??m[0];r.add({id:h,aliases:g,severity:await co(
f),title:l(o(f,"title")),closed:il(m),...y?.products[0]?{package:y.products[0]}:{}}),a.push(...m)}let d=o(s,"status")==="draft",u=b(o(t,"vulnerabilities"))?a.length===
0?"states nothing about any product":void 0:"has no list of vulnerabilities, so that it states nothing";return{...D(Fn.id,{...u?{why:u}:{},remarks:d?["is a draf\
t by its own word (tracking.status)"]:[]}),kind:"vex",vex:{statements:a},scan:O({tool:l(o(t,"document","publisher","name"))||"CSAF",category:"dependencies",findings:r,
target:l(o(t,"document","title"))})}}var Fn={id:"csaf",title:"CSAF 2.0 and 2.1",kind:"vex",rank:10,recognise:e=>e.top==="object"&&e.keys.has("document")&&e.text.
includes('"csaf_version"')&&l(o(Q(e),"document","csaf_version"))!=="",read:ol,docs:{recognised:"A JSON object with `document.csaf_version`.",severity:"The worst\
 CVSS of a vulnerability: of each `baseSeverity`, else `baseScore`, else `vectorString`, in `scores` (2.0) or `metrics` (2.1). The unit is the vulnerability.",proof:"\
At least one product status. An advisory without vulnerabilities states nothing and is not complete.",ignored:"Notes, remediations, revision history and `recomm\
ended` products. A vulnerability is open when it has a product that is affected (known, first or last), under investigation or unknown; one that names no produc\
t at all is not counted as open. In another report a statement closes a finding only for the product and version it names, and `known_not_affected` only with a \
flag or an impact for that product. A CSAF document is no scan.",example:`{"document": {"csaf_version": "2.0", "category": "csaf_vex"}, "product_tree": {"full_p\
roduct_names": [{"product_id": "P1", "name": "a"}]},
 "vulnerabilities": [{"cve": "CVE-2024-1", "product_status": {"fixed": ["P1"]}}]}`}};var rl=20;function z(){let e={passed:0,failed:0,errored:0,skipped:0,flaky:0},t=[],n=i=>{t.length<rl&&t.push(v(i)||"unnamed")};return{add:(i,r)=>{e[i]++,i==="fla\
ky"&&e.passed++,(i==="failed"||i==="errored")&&n(r)},blame:n,finish:()=>({...e,failing:[...t]})}}function U({passed:e,failed:t,errored:n,skipped:s}){if(!(e+t+n>
0))return s===0?"holds no test case, which proves nothing":s===1?"ran no test: its only one was skipped":`ran no test: all ${s} were skipped`}var E=(e,t)=>`${e}\
 ${t}${e===1?"":"s"}`;function ve(e){return e.filter(([,t,n])=>t!==void 0&&t!==n).map(([t,n,s])=>`${t} is ${n}, but the list has ${s}`)}var B=e=>`${e.slice(0,3).
map(t=>v(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;var fo={passed:"passed",failed:"failed",skipped:"skipped",pending:"skipped"};function al(e){let t=z(),n={passed:0,failed:0,skipped:0,pending:0,other:0},s=[];for(let i of p(
o(e,"results","tests"))){let r=o(i,"suite"),c=[...b(r)?r.map(l):[l(r)],l(o(i,"name"))].filter(h=>h!=="").join(" \u203A "),d=l(o(i,"status")),u=Object.hasOwn(fo,
d)?fo[d]:void 0,f=u?d:"other";n[f]=(n[f]??0)+1,u||s.push(c);let m=o(i,"flaky")===!0||(w(o(i,"retries"))??0)>0;t.add(u==="passed"&&m?"flaky":u??"errored",c)}return{
tests:t.finish(),by:n,unknown:s}}function cl(e,{unknown:t},n){if(!b(o(e,"results","tests")))return"lists no tests";let s=p(o(e,"results","tests")).length,i=w(o(
e,"results","summary","tests"))??0;return s===0&&i>0?`states ${E(i,"test")} but lists none`:t.length>0?`${E(t.length,"test")} ended in no known outcome: ${B(t)}`:
U(n)}function dl(e){let t=e.json(),n=al(t),s=u=>w(o(t,"results","summary",u)),{by:i}=n,r=Object.values(i).reduce((u,f)=>u+f,0),a={...n.tests,failed:Math.max(n.tests.
failed,s("failed")??0)},c=cl(t,n,a),d=l(o(t,"results","environment","commit"));return{...D(In.id,{contradictions:ve([["summary.tests",s("tests"),r],...["passed",
"failed","skipped","pending","other"].map(u=>[`summary.${u}`,s(u),i[u]??0])]),...c?{why:c}:{},...d?{commit:d}:{}}),kind:"tests",tests:a}}var In={id:"ctrf",title:"\
CTRF",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;let t=o(Q(e),"results");return A(o(t,"summary"))!==void 0&&(b(o(t,"tests"))||
l(o(t,"tool","name"))!=="")},read:dl,docs:{recognised:"A JSON object whose `results` has a `summary` and `tests` (or a `tool` with a name).",proof:"At least one\
 listed test ran, and every test ended as `passed`, `failed`, `skipped` or `pending`. The listed tests count; a `summary` that differs is a contradiction, and t\
he higher number of failures counts. A test whose status is `other` or unknown counts as an error and makes the report incomplete.",ignored:"Times, steps, attac\
hments, insights, baselines and the schema. `pending` is skipped. A passed test with `flaky` or with `retries` over 0 is flaky. `environment.commit` names the c\
ommit.",example:`{"results": {"tool": {"name": "jest"}, "summary": {"tests": 1, "passed": 1, "failed": 0, "skipped": 0, "pending": 0, "other": 0},
 "tests": [{"name": "adds", "status": "passed", "duration": 3}]}}`}};var Pn=new Map([["1.2",()=>import("./1.2-OFU4KNDG.js")],["1.3",()=>import("./1.3-QKWMGIOT.js")],["1.4",()=>import("./1.4-65MTNC3O.js")],
["1.5",()=>import("./1.5-JSWCBTAW.js")],["1.6",()=>import("./1.6-PJX3JP26.js")],["1.7",()=>import("./1.7-XZAJMNLA.js")]]);var mo=new Set(["commit","sha","revision","githead","commitsha","commitid","commithash","githubsha"]),ll=/(?:[@#]|\/(?:commit|tree|blob)\/)([0-9a-f]{7,40})(?:$|[/?#])/i,
ul=/^(?:git:|sha1:)?([0-9a-f]{7,40})$/i;function Ae(e){return ll.exec(l(e).slice(0,2e3))?.[1]}function It(e){for(let t of p(e).slice(0,1e3)){let s=l(o(t,"name")).
slice(0,200).toLowerCase().split(/[^a-z0-9]+/).filter(a=>a!==""),i=mo.has(s.at(-1)??"")||mo.has(s.slice(-2).join("")),r=ul.exec(l(o(t,"value")).trim())?.[1];if(i&&
r)return r}}function fl(e,t,n){return e===""||t.startsWith(`${e}/`)?t:`${e}${n.startsWith("pkg:maven/")?":":"/"}${t}`}function ze(e){let t=l(o(e,"name"));if(t==="")return;let n=l(
o(e,"version")),s=l(o(e,"purl"));return{name:v(fl(l(o(e,"group")),t,s)),...n?{version:v(n,120)}:{},...s?{purl:v(s,500)}:{}}}function Pt(e){let t=o(e,"component"),
n=p(o(t,"externalReferences")).filter(s=>o(s,"type")==="vcs");return It(o(e,"properties"))??It(o(t,"properties"))??n.map(s=>Ae(o(s,"url"))).find(s=>s!==void 0)??
It([{name:"commit",value:o(t,"pedigree","commits",0,"uid")}])}function po(e){let n=e.split("/").slice(1,12).map(s=>/^\d+$/.test(s)?`[${s}]`:`.${s.replaceAll("~1","/").replaceAll("~0","~")}`);return v(n.join("").replace(/^\./,
""),120)||"the document"}var ho={required:(e,{missingProperty:t})=>`${e} lacks "${l(t)}"`,additionalProperties:(e,{additionalProperty:t})=>`${e} has the unknown\
 property "${v(l(t),60)}"`,unevaluatedProperties:e=>`${e} has an unknown property`,type:(e,{type:t})=>`${e} must be of type ${Array.isArray(t)?t.join(" or "):l(
t)}`,enum:e=>`${e} is none of the allowed values`,const:e=>`${e} is not the allowed value`,format:(e,{format:t})=>`${e} has not the form of a ${l(t)}`,pattern:e=>`${e}\
 has not the required form`,uniqueItems:e=>`${e} lists the same entry twice`};function go(e){let t;for(let a of e)(!t||a.instancePath.split("/").length>t.instancePath.
split("/").length)&&(t=a);if(!t)return"breaks the official schema";let{instancePath:n,keyword:s,params:i}=t;return(Object.hasOwn(ho,s)?ho[s]:void 0)?.(po(n),i)??
`${po(n)} breaks the official schema (${v(s,40)})`}function ml(e,t){let n=l(o(e,"ref")),s=t.get(n),i=[...s?.purl?[s.purl]:[],.../^(?:pkg|urn|cpe):/.test(n)?[v(n,500)]:[]];if(i.length===0&&!s)return[];let r={ids:i,
...s?{name:s.name}:{}},a=p(o(e,"versions")).filter(c=>o(c,"status")!=="unknown");return a.length===0?[{...r,...s?.version?{version:s.version}:{}}]:a.map(c=>{let d=l(
o(c,"version")),u=l(o(c,"range"));return{...r,...d?{version:v(d,120)}:{range:v(u,300)||"vers:none"}}})}function Mt(e,t){let n=[];for(let s of p(o(e,"vulnerabili\
ties"))){let i=o(s,"analysis"),r=l(o(i,"state"));if(!A(i)||r==="")continue;let a=p(o(s,"affects")).flatMap(f=>ml(f,t)),c=[l(o(i,"justification")),l(o(i,"detail"))].
filter(f=>f!==""),d=p(o(s,"references")).map(f=>l(o(f,"id"))),u=l(o(i,"lastUpdated"))||l(o(s,"updated"))||l(o(e,"metadata","timestamp"));n.push({vulnerability:v(
l(o(s,"id")),120),aliases:d.filter(f=>f!=="").map(f=>v(f,120)),status:v(r,40),products:a.map(f=>f.ids[0]??f.name??""),about:a,...c.length>0?{justification:v(c.join(
": "))}:{},...u?{time:v(u,40)}:{}})}return n.length>0?{statements:n}:void 0}var pl=new Set(["not_affected","false_positive","resolved","resolved_with_pedigree"]);async function hl(e){let t=_(o(e,"severity"));if(t!=="unknown")return t;if(!l(
o(e,"method")).startsWith("CVSS"))return"unknown";let n=ne(o(e,"score"))??await ge(l(o(e,"vector")));return te(n)}function gl(e){let t=l(o(e,"state"));if(!pl.has(
t))return;let n=l(o(e,"justification"))||l(o(e,"detail"));return n===""?t:`${t}: ${n}`}function yl(e){let t=o(e,"metadata","tools"),n=p(t)[0]??p(o(t,"components"))[0]??
p(o(t,"services"))[0];return l(o(n,"name"))||"CycloneDX"}async function Lt(e,t){let n=p(o(e,"vulnerabilities"));if(n.length===0)return;let s=x();for(let i of n){
let r=p(o(i,"ratings")),a=oe(await Promise.all(r.map(hl))),c=t(l(o(i,"affects",0,"ref"))),d=p(o(i,"references")).map(u=>l(o(u,"id")));s.add({id:l(o(i,"id")),severity:a,
aliases:d.filter(u=>u!==""),title:l(o(i,"description")),closed:gl(o(i,"analysis")),...c?{package:c.name}:{},...c?.version?{version:c.version}:{}})}return O({tool:yl(
e),category:"dependencies",findings:s})}function vl(e){let t=[],n=new Map,s=0,i=[...p(o(e,"components"))].reverse();for(;i.length>0;){let r=i.pop();if(!A(r))continue;s++;let a=ze(r);a&&(t.push(a),n.set(
l(o(r,"bom-ref")),a));let c=p(o(r,"components"));for(let d=c.length-1;d>=0;d--)i.push(c[d])}return{components:s,packages:t,refs:n}}async function kl(e,t){let n=Pn.
get(t);if(!n){let i=[...Pn.keys()].join(", ");return t===""?["specVersion is missing, so that no schema can check it"]:[`specVersion ${v(t,20)} has no JSON sche\
ma (there is one for ${i})`]}let{default:s}=await n();return s(e)?[]:[go(s.errors??[])]}async function bl(e){let t=e.json(),n=l(o(t,"specVersion")),s=await kl(t,
n),{components:i,packages:r,refs:a}=vl(t),c=ze(o(t,"metadata","component")),d=await Lt(t,g=>a.get(g)),u=Mt(t,a),f=Pt(o(t,"metadata")),m=b(o(t,"components"))&&c!==
void 0,h=i>0||m||d?void 0:"lists no component, which proves nothing";return{...D(Mn.id,{...h?{why:h}:{},...f?{commit:f}:{},remarks:i===0&&!h?["lists no componen\
t"]:[]}),kind:"sbom",sbom:{format:"CycloneDX",version:v(n,20),components:i,valid:s.length===0,problems:s,...c?{subject:c}:{},packages:r},...d?{scan:d}:{},...u?{
vex:u}:{}}}var Mn={id:"cyclonedx-json",title:"CycloneDX JSON",kind:"sbom",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&(e.keys.has("bomFormat")||e.
keys.has("specVersion")&&e.keys.has("components")),read:bl,docs:{recognised:"A JSON object with `bomFormat`.",severity:"Of a listed vulnerability: the worst of \
its `ratings`, by the word in `severity`, else the CVSS `score`, else the CVSS `vector`. It is closed when `analysis.state` is not_affected, false_positive, res\
olved or resolved_with_pedigree.",proof:"At least one component, or an empty list of components beside `metadata.component`. `valid` means valid against the off\
icial schema of its version (the strict one for 1.2 and 1.3), formats included.",ignored:"Services, dependencies and compositions. Nested components count; `met\
adata.component` is the subject and does not. A BOM without vulnerabilities is no scan, even with an empty list of them.",example:`{"bomFormat": "CycloneDX", "s\
pecVersion": "1.6", "metadata": {"component": {"type": "application", "name": "api"}},
 "components": [{"type": "library", "name": "left-pad", "version": "1.3.0", "purl": "pkg:npm/left-pad@1.3.0"}]}`}};var wl={first:[],last:[],empty:!0};function xl(e){let t=[],n=[],s=[],i=(h,g)=>{for(let y of h)for(let k of g)s[y]?.add(k)},r=(h,g)=>{let y=t.push(h)-1;return n.
push(g),s.push(new Set),{first:[y],last:[y],empty:!1}},a=(h,g)=>(i(h.last,g.first),{first:h.empty?[...h.first,...g.first]:h.first,last:g.empty?[...h.last,...g.last]:
g.last,empty:h.empty&&g.empty}),c=(h,g)=>({first:[...h.first,...g.first],last:[...h.last,...g.last],empty:h.empty||g.empty}),d=h=>"element"in h?r(h.element,h.type):
"any"in h?r("*",-1):"sequence"in h?h.sequence.map(u).reduce(a,wl):h.choice.map(u).reduce(c),u=h=>{let g=d(h);return(h.n==="*"||h.n==="+")&&i(g.last,g.first),h.n===
void 0||h.n==="+"?g:{...g,empty:!0}},f=u(e),m=h=>new Map(Array.from(h,g=>[t[g]??"",g]));return{start:m(f.first),after:s.map(m),types:n,ends:new Set(f.last),mayBeEmpty:f.
empty}}var yo=new WeakMap;function vo(e){if(!e.content)return;let t=yo.get(e);if(t)return t;let n=xl(e.content);return yo.set(e,n),n}var Sl=/^-?(\d{4,9})-(\d\d)-(\d\d)(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/,Ol=/^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)$/,ko=/(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
function So(e){let t=Sl.exec(e),[n="",s="",i=""]=t?.slice(1,4)??[];if(!t||Number(n)===0||n.length>4&&n.startsWith("0"))return!1;let a=[31,Number(n)%4===0&&(Number(
n)%100!==0||Number(n)%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][Number(s)-1]??0;return Number(i)>=1&&Number(i)<=a}function Tl(e){let t=e.indexOf("T"),n=ko.exec(
e.slice(t))?.[0]??"";return t>0&&So(e.slice(0,t))&&Ol.test(e.slice(t+1,e.length-n.length))&&!ko.test(e.slice(0,t))}var Rl={date:So,dateTime:Tl,boolean:e=>/^(?:true|false|0|1)$/.
test(e),decimal:e=>/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(e),integer:e=>/^[+-]?\d+$/.test(e),nonNegativeInteger:e=>/^(?:\+?\d+|-0+)$/.test(e),positiveInteger:e=>/^\+?0*[1-9]\d*$/.
test(e)};function Al(e,t){if(e==="string")return t;let n=t.replaceAll(/[\t\n\r]/g," ");return e==="normalizedString"?n:n.split(" ").filter(Boolean).join(" ")}var bo=new Map;
function Cl(e,t){let n=bo.get(e);return n||(n=new RegExp(`^(?:${e})$`,"u"),bo.set(e,n)),n.test(t)}var wo=new WeakMap;function xo(e,t){let n=wo.get(e);return n||
(n=new Set(e),wo.set(e,n)),n.has(t)}var Ln=e=>["string","normalizedString","token","anyURI"].includes(e.base)&&Object.keys(e).length===1;function jn(e,t,n,s){if(t.
union)return t.union.some(c=>{let d=n.values[c];return d&&jn(e,d,n,s)===void 0})?void 0:"has none of the allowed forms";let i=Al(t.base,e);if(Rl[t.base]?.(i)===
!1)return`has not the form of a ${t.base}`;if(t.ids&&!xo(s,i))return"is no SPDX licence id";if(t.words&&!xo(t.words,i))return"is none of the allowed values";if(t.
pattern!==void 0&&!Cl(t.pattern,i))return"has not the required form";let r=Array.from(i.slice(0,2e4)).length;if(t.minLength!==void 0&&r<t.minLength)return"is to\
o short";if(t.maxLength!==void 0&&r>t.maxLength)return"is too long";if(t.minInclusive!==void 0&&Number(i)<t.minInclusive)return"is too small";if(t.maxInclusive!==
void 0&&Number(i)>t.maxInclusive)return"is too large"}var El=20;function Nl(e,t){let n=[...(t===-1?e.start:e.after[t])??[]],s=n.filter(([,i])=>!n.some(([r,a])=>a!==i&&e.after[i]?.has(r)));return(s.length>0?s:n).slice(
0,4).map(([i])=>`<${i}>`)}function Oo(e,t){let n=[],s=[],i=new Set,r=m=>`/${[...s.map(h=>h.step),...m===void 0?[]:[m]].join("/")}`,a=(m,h)=>{n.length<El&&n.push(
`${v(m,160)} ${h}`)},c=(m,h,g)=>{let y=e.values[g];if(!y||Ln(y))return;let k=jn(h,y,e,t);k&&a(m(),k)},d=(m,h,g)=>{for(let y in h){if(y==="xmlns"||y.startsWith("\
xmlns:")||y.startsWith("xsi:"))continue;let k=Object.hasOwn(g.attributes,y)?g.attributes[y]:void 0;k?c(()=>`${r(m)}/@${y}`,h[y]??"",k[0]):g.others==="any"||g.others===
"other"&&y.includes(":")||a(r(m),`has the unknown attribute "${v(y,60)}"`)}for(let y in g.attributes)g.attributes[y]?.[1]&&h[y]===void 0&&a(r(m),`lacks the attr\
ibute "${y}"`)},u=(m,h)=>{let g=e.unique===void 0?void 0:h[e.unique];g===void 0||s.length===0||(i.has(g)&&a(r(m),`has the same ${e.unique} as another element`),
i.add(g))},f=(m,h,g)=>{let y=s.at(-1),k=h===e.namespace;if(!y?.type||y.type.anything){if(k&&m==="bom")return e.types[e.root];y||a(r(g),"is no bom of this versio\
n");return}let C=k?m:h===""?void 0:"*",S=y.at===-1?y.content?.start:y.content?.after[y.at],F=C===void 0?void 0:S?.get(C);if(F!==void 0)return y.at=F,e.types[y.content?.
types[F]??-1];let M=k&&[y.content?.start,...y.content?.after??[]].some($=>$?.has(m));a(r(g),M?"stands where it is not allowed: too often, too late, or beside it\
s alternative":"is not allowed there"),y.at=-2};return{problems:n,open:(m,h,g)=>{let y=s.at(-1),k=(y?.counts.get(m)??0)+1;y?.counts.set(m,k);let C=k>1?`${m}[${k}\
]`:m;u(C,h);let S=y?.at===-2?void 0:f(m,g,C);S&&!S.anything&&d(C,h,S),s.push({step:C,...S?{type:S,content:vo(S)}:{},at:-1,text:"",counts:new Map})},text:m=>{let h=s.
at(-1),g=h?.type;if(!h||!g||g.mixed||g.anything)return;if(g.text===void 0){h.at!==-2&&m.trim()!==""&&(a(r(),"holds text, where only elements may stand"),h.at=-2);
return}let y=e.values[g.text];y&&!Ln(y)&&(h.text+=m)},close:()=>{let m=s.at(-1),{type:h,content:g}=m??{};m&&h?.text!==void 0&&c(r,m.text,h.text),m&&g&&m.at!==-2&&
((m.at===-1?g.mayBeEmpty:g.ends.has(m.at))||a(r(),`lacks ${Nl(g,m.at).join(" or ")}`)),s.pop()}}}var se=(e,t)=>e?.children.find(n=>n.name===t),pe=(e,t)=>e?.children.filter(n=>n.name===t)??[],G=(e,...t)=>t.reduce(se,e)?.text.trim()??"";var To="http://cyclonedx.org/schema/ext/vulnerability/1.0",Ro=new Set(["group","name","version","purl"]),Ao=e=>pe(se(e,"properties"),"property").map(t=>({name:t.
attributes.name??"",value:G(t)}));function Dl(e){if(!e)return;let t=pe(se(se(e,"pedigree"),"commits"),"commit");return{...Object.fromEntries([...Ro].map(n=>[n,G(
e,n)])),properties:Ao(e),externalReferences:pe(se(e,"externalReferences"),"reference").map(n=>({type:n.attributes.type??"",url:G(n,"url")})),pedigree:{commits:t.
map(n=>({uid:G(n,"uid")}))}}}function $l(e){let t=se(e,"tools"),n=[...pe(t,"tool"),...pe(se(t,"components"),"component"),...pe(se(t,"services"),"service")];return{
timestamp:G(e,"timestamp"),component:Dl(se(e,"component")),properties:Ao(e),tools:n.map(s=>({name:G(s,"name")}))}}var Fl=e=>({severity:G(e,"severity"),score:G(e,
"score","base")||G(e,"score"),method:G(e,"method"),vector:G(e,"vector")}),Il=e=>({ref:G(e,"ref"),versions:pe(se(e,"versions"),"version").map(t=>({version:G(t,"v\
ersion"),range:G(t,"range"),...se(t,"status")?{status:G(t,"status")}:{}}))});function Pl(e){return e?{analysis:Object.fromEntries(["state","justification","deta\
il","lastUpdated"].map(n=>[n,G(e,n)]))}:{}}function Ml(e,t){let n=pe(se(e,"affects"),"target").map(Il),s=e.attributes.ref??t;return{id:G(e,"id"),description:G(e,
"description"),updated:G(e,"updated"),references:pe(se(e,"references"),"reference").map(i=>({id:G(i,"id")})),ratings:pe(se(e,"ratings"),"rating").map(Fl),affects:n.
length===0&&s?[{ref:s}]:n,...Pl(se(e,"analysis"))}}var Ll=e=>e.length>2&&e.length%2===1&&e.every((t,n)=>t===(n===0?"bom":n%2===1?"components":"component"));function Co(e){
let t={hasComponents:!1,components:0,parts:[],vulnerabilities:[]},n=[],s=[],i=[],r=()=>{let d=s.at(-1);return d&&n.length===d.depth+1&&Ro.has(n.at(-1)??"")?d.part:
void 0},a=d=>{if(d===To)return n.at(-1)===":vulnerability";if(n.length>3)return!1;let u=n.join("/");return u==="bom/metadata"||u==="bom/vulnerabilities/vulnerab\
ility"};return{handler:{open:(d,u,f)=>{if(n.push(f===e?d:`:${d}`),i.length>0||a(f)){let h={name:d,attributes:u,children:[],text:""};(f===e||f===To)&&i.at(-1)?.children.
push(h),i.push(h);return}if(n.length===2&&n[1]==="components"&&(t.hasComponents=!0),n.at(-1)!=="component"||!Ll(n))return;let m={"bom-ref":u["bom-ref"]??""};t.components++,
t.parts.push(m),s.push({depth:n.length,part:m})},text:d=>{let u=i.at(-1);u&&(u.text+=d);let f=u?void 0:r(),m=n.at(-1)??"";f&&(f[m]=`${f[m]??""}${d}`)},close:()=>{
let d=i.pop();if(d&&i.length===0&&(d.name==="metadata"?t.metadata=$l(d):t.vulnerabilities.push(Ml(d,s.at(-1)?.part["bom-ref"]))),s.at(-1)?.depth===n.length){let u=s.
pop()?.part??{};for(let f in u)u[f]=u[f]?.trim()??""}n.pop()}},bom:t}}var Vn=new Map([["1.0",()=>import("./1.0-2CN7WD4H.js")],["1.1",()=>import("./1.1-TH3AI4B7.js")],["1.2",()=>import("./1.2-VBKDKGGE.js")],
["1.3",()=>import("./1.3-ZQJP3BFY.js")],["1.4",()=>import("./1.4-KSQMSSJM.js")],["1.5",()=>import("./1.5-3FZVTLV5.js")],["1.6",()=>import("./1.6-2BHALC75.js")],
["1.7",()=>import("./1.7-3D4JMD3C.js")]]),_o=()=>import("./spdx-JSUQ7FHO.js");var Eo=/^https?:\/\/cyclonedx\.org\/schema\/bom\/(.{1,20})$/,jl=e=>({open:()=>{},problems:[`version ${v(e,20)} has no XML schema (there is one for ${[...Vn.keys()].
join(", ")})`]});async function Vl(e,t,n){let s=Vn.get(n),i=s?Oo((await s()).default,(await _o()).default):jl(n),{handler:r,bom:a}=Co(t);K(e.text,{open:(d,u,f)=>{
i.open(d,u,f),r.open(d,u,f)},text:d=>{i.text?.(d),r.text?.(d)},close:d=>{i.close?.(d),r.close?.(d)}},{namespaces:!0});let c=e.repeatedMark?["begins with two byt\
e order marks, which is no well-formed XML"]:[];return{bom:a,problems:[...c,...i.problems]}}function Xl(e){let t=e.parts.map(s=>({ref:s["bom-ref"]??"",found:ze(
s)})),n=new Map(t.flatMap(({ref:s,found:i})=>i&&s!==""?[[s,i]]:[]));return{packages:t.flatMap(({found:s})=>s?[s]:[]),refs:n}}async function Bl(e){let t=e.root?.
namespace??"",n=Eo.exec(t)?.[1]??"";if(n==="")throw new L("has no CycloneDX namespace");let{bom:s,problems:i}=await Vl(e,t,n),{packages:r,refs:a}=Xl(s),c=ze(o(s.
metadata,"component")),d=await Lt(s,g=>a.get(g)),u=Mt(s,a),f=Pt(s.metadata),m=s.hasComponents&&c!==void 0,h=s.components>0||m||d?void 0:"lists no component, whi\
ch proves nothing";return{...D(Xn.id,{...h?{why:h}:{},...f?{commit:f}:{},remarks:s.components===0&&!h?["lists no component"]:[]}),kind:"sbom",sbom:{format:"Cycl\
oneDX",version:v(n,20),components:s.components,valid:i.length===0,problems:i,...c?{subject:c}:{},packages:r},...d?{scan:d}:{},...u?{vex:u}:{}}}var Xn={id:"cyclo\
nedx-xml",title:"CycloneDX XML",kind:"sbom",rank:10,recognise:e=>e.root?.name==="bom"&&Eo.test(e.root.namespace),read:Bl,docs:{recognised:"The XML root `bom` in\
 a namespace `http://cyclonedx.org/schema/bom/\u2026`, which also names the version.",severity:"Of a listed vulnerability: the worst of its `rating`s, by the wo\
rd in `severity`, else the CVSS `score`, else the CVSS `vector`; the same for the vulnerability extension that BOMs before 1.4 use. It is closed when the `state\
` of its `analysis` is not_affected, false_positive, resolved or resolved_with_pedigree.",proof:"At least one component, or an empty list of components beside `\
metadata/component`. `valid` means valid against the official XML schema of its version: elements, their order and number, attributes, the form of every value, \
licence ids, and that no `bom-ref` stands twice.",ignored:"Services, dependencies, compositions, elements of other namespaces and the XML signature. Nested comp\
onents count; `metadata/component` is the subject and does not. A BOM without vulnerabilities is no scan. A DOCTYPE is refused.",example:`<bom xmlns="http://cyc\
lonedx.org/schema/bom/1.6" version="1"><components>
 <component type="library"><name>left-pad</name><version>1.3.0</version></component></components></bom>`}};function No(e){try{return decodeURIComponent(e)}catch{return e}}function Do(e){let t=/^pkg:\/{0,2}([a-z][a-z0-9.+-]{0,40})\/([^?#]{1,600})/i.exec(e.slice(0,1e3)),
n=t?.[2];if(t===null||n===void 0)return;let s=n.indexOf("@",Math.max(n.lastIndexOf("/"),1)),i=(s===-1?n:n.slice(0,s)).split("/").filter(c=>c!==""),r=t[1]?.toLowerCase()===
"maven"?":":"/",a=i.map(No).join(r);return a===""?void 0:{name:a,version:s===-1?"":No(n.slice(s+1))}}function jt({severity:e,words:t,scores:n}){let s=[e,...t].map(_).find(i=>i!=="unknown");return s!==void 0?s:[e,...n].map(i=>te(ne(i))).find(i=>i!=="unknown")??"\
unknown"}function Vt(e,t){let n=e.map(Do).find(s=>s!==void 0);return n?{package:n.name,version:n.version}:{package:t,version:""}}function Xt(e,t){return e>0?`re\
ports ${e} failed ${e===1?"analysis":"analyses"} (analysisExceptions), so vulnerabilities may be missing`:t===void 0?"has no list of dependencies, so nothing sh\
ows that the scan ran to its end":t===0?"scanned no dependency at all":void 0}var $o="dependency-check",Wl=["cvssv4","cvssv3","cvssv2"],Fo=e=>typeof e=="number"?String(e):l(e);function Io(e,t){let n=Wl.map(i=>o(e,i)),s=p(o(t,"packages")).
map(i=>l(o(i,"id")));return{id:l(o(e,"name")),severity:jt({severity:Fo(o(e,"severity")),words:n.map(i=>l(o(i,"baseSeverity")??o(i,"severity"))),scores:n.map(i=>Fo(
o(i,"baseScore")??o(i,"score")))}),...Vt(s,l(o(t,"fileName"))),path:l(o(t,"filePath"))}}var Po={id:$o,title:"OWASP dependency-check JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("reportSchema")&&e.keys.has("scanInfo"),read:e=>{let t=e.json(),n=o(t,"dependencies"),s=x();for(let a of p(n)){for(let c of p(o(a,"vu\
lnerabilities")))s.add(Io(c,a));for(let c of p(o(a,"suppressedVulnerabilities"))){let d=["suppressed",l(o(c,"notes"))].filter(u=>u!=="").join(": ");s.add({...Io(
c,a),closed:d})}}let i=A(o(t,"scanInfo"))?Xt(p(o(t,"scanInfo","analysisExceptions")).length,b(n)?n.length:void 0):"has no scanInfo, so nothing shows that the sc\
an ran to its end",r=O({tool:"dependency-check",category:"dependencies",findings:s,target:l(o(t,"projectInfo","name")),dependencies:p(n).length});return R($o,[r],
i===void 0?{}:{why:i})},docs:{recognised:"A JSON object with `reportSchema` and `scanInfo`.",severity:"`severity` in any case, or a score in its place; else the\
 newest of `cvssv4`, `cvssv3`, `cvssv2`.",proof:"No `scanInfo.analysisExceptions` (with one the scan is not complete, even without a finding) and at least one d\
ependency.",ignored:"`suppressedVulnerabilities` are closed with their notes. The unit is the vulnerability per dependency.",example:`{"reportSchema": "1.1", "s\
canInfo": {"engineVersion": "9.0.9"}, "dependencies": [{"fileName": "zip.jar",
 "vulnerabilities": [{"source": "NVD", "name": "CVE-2024-1", "severity": "HIGH"}]}]}`}};var Mo="dependency-check-xml",Ge="analysis/dependencies/dependency",Bt=`${Ge}/vulnerabilities/vulnerability`,rt=`${Ge}/vulnerabilities/suppressedVulnerability`,
Lo=["cvssV4","cvssV3","cvssV2"],jo=2e3;function Hl(e){let t={found:x(),exceptions:0,dependencies:void 0,scanInfo:!1,target:""},n=[],s="",i={purls:[],fileName:"",
filePath:""},r=new Map,a=c=>{let u=["suppressed",r.get("notes")??""].filter(m=>m!=="").join(": "),f=m=>r.get(m)??"";t.found.add({id:f("name"),severity:jt({severity:f(
"severity"),words:Lo.map(m=>f(`${m}/baseSeverity`)||f(`${m}/severity`)),scores:Lo.map(m=>f(`${m}/baseScore`)||f(`${m}/score`))}),...Vt(i.purls,i.fileName),path:i.
filePath,...c?{closed:u}:{}})};return K(e,{open:c=>{n.push(c),s="";let d=n.join("/");d===Ge?(i={purls:[],fileName:"",filePath:""},t.dependencies=(t.dependencies??
0)+1):d===Bt||d===rt?r=new Map:d==="analysis/dependencies"?t.dependencies??=0:d==="analysis/scanInfo"?t.scanInfo=!0:d==="analysis/scanInfo/analysisExceptions/ex\
ception"&&t.exceptions++},text:c=>{s.length<jo&&(s+=c.slice(0,jo))},close:()=>{let c=n.join("/"),d=s.trim();c===`${Ge}/fileName`?i.fileName=d:c===`${Ge}/filePat\
h`?i.filePath=d:c===`${Ge}/identifiers/package/id`?i.purls.push(d):c==="analysis/projectInfo/name"?t.target=d:c===Bt||c===rt?a(c===rt):c.startsWith(Bt)?r.set(c.
slice(Bt.length+1),d):c.startsWith(rt)&&r.set(c.slice(rt.length+1),d),n.pop(),s=""}}),t}var Vo={id:Mo,title:"OWASP dependency-check XML",kind:"scan",recognise:e=>e.
root?.name==="analysis"&&/dependency-?check/i.test(e.root.namespace.slice(0,200)),read:e=>{let{found:t,exceptions:n,dependencies:s,scanInfo:i,target:r}=Hl(e.text),
a=i?Xt(n,s):"has no scanInfo, so nothing shows that the scan ran to its end",c=O({tool:"dependency-check",category:"dependencies",findings:t,target:r,dependencies:s});
return R(Mo,[c],a===void 0?{}:{why:a})},docs:{recognised:"XML whose root is `analysis` in the namespace of dependency-check.",severity:"`severity` in any case, \
or a score in its place; else the newest of `cvssV4`, `cvssV3`, `cvssV2`.",proof:"Well-formed to its end, a `scanInfo` without `analysisExceptions`, and at leas\
t one dependency.",ignored:"`suppressedVulnerability` is closed with its notes. The unit is the vulnerability per dependency.",example:`<analysis xmlns="https:/\
/jeremylong.github.io/DependencyCheck/dependency-check.4.0.xsd"><scanInfo/>
<dependencies><dependency><fileName>zip.jar</fileName></dependency></dependencies></analysis>`}};var Xo="dependency-review",Bo={id:Xo,title:"GitHub dependency review",kind:"scan",rank:6,recognise:e=>e.top==="array"&&e.keys.has("change_type")&&(e.keys.has("v\
ulnerabilities")||e.keys.has("manifest")),read:e=>{let t=x(),n=0,s=0;for(let c of p(e.json())){let d=l(o(c,"change_type"));if(d==="removed"?s++:d!=="added"&&n++,
d!=="removed")for(let u of p(o(c,"vulnerabilities")))t.add({id:l(o(u,"advisory_ghsa_id")),severity:_(o(u,"severity")),title:l(o(u,"advisory_summary")),package:l(
o(c,"name")),version:l(o(c,"version")),path:l(o(c,"manifest"))})}let i=["Looks at the changed dependencies only"];s>0&&i.push(`${s} removed dependencies do not \
count`);let r=O({tool:"GitHub dependency review",category:"dependencies",findings:t}),a=n>0?`holds ${n} changes that are neither added nor removed`:void 0;return R(
Xo,[r],{remarks:i,...a===void 0?{}:{why:a}})},docs:{recognised:"A JSON list of objects with `change_type` and `vulnerabilities` or `manifest`.",severity:"`sever\
ity` of each vulnerability; `moderate` counts as medium.",proof:"At least one change is listed. `[]` names no tool and proves nothing.",ignored:"Vulnerabilities\
 of `removed` dependencies. The unit is the advisory per added dependency.",example:`[{"change_type": "added", "manifest": "package-lock.json", "name": "qs", "v\
ersion": "6.5.1",
  "vulnerabilities": [{"severity": "high", "advisory_ghsa_id": "GHSA-hrpp-h998-j3pp"}]}]`}};var Wo="detect-secrets",Ul=e=>o(e,"is_verified")===!0?"critical":"high",Ho={id:Wo,title:"detect-secrets",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.
has("plugins_used")&&e.keys.has("results"),read:e=>{let t=e.json(),n=x();for(let[u,f]of P(o(t,"results")))for(let m of p(f))n.add({id:l(o(m,"type")),severity:Ul(
m),path:l(o(m,"filename"))||u,line:w(o(m,"line_number")),...o(m,"is_secret")===!1?{closed:"audited: not a secret"}:{}});let s=o(t,"plugins_used"),i=b(s)?s.length:
void 0,r=A(o(t,"results"))?(i??0)===0?"names no plugin that was used, which is not a scan":l(o(t,"generated_at"))===""&&n.seen()===0?"does not say when it was m\
ade, so nothing shows that the scan ran to its end":void 0:"has no results by file, so nothing shows that the scan ran to its end",{suppressed:a}=n.finish(),c=n.
seen()-a,d=O({tool:"detect-secrets",category:"secrets",findings:n,secrets:c,rules:i});return R(Wo,[d],r===void 0?{}:{why:r})},docs:{recognised:"A JSON object wi\
th `plugins_used` and `results`.",severity:"None in the file: a secret is high, one with `is_verified` critical.",proof:"`results` by file, at least one plugin \
in `plugins_used`, and `generated_at`.",ignored:"Secrets audited with `is_secret: false` are closed. Even the hash of a value stays in the reader.",example:`{"v\
ersion": "1.5.0", "plugins_used": [{"name": "AWSKeyDetector"}], "results": {"auth.py": [{"type": "AWS Access Key",
 "line_number": 3, "is_verified": false}]}, "generated_at": "2026-01-15T10:30:00Z"}`}};var Jl=/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1(?:\.0)?)$/,zl=/^[0-9a-f]{40}$/i,Gl=1e3;function ql(e){let t=P(o(e,"digest")).filter(([,i])=>l(i)!==""),[n,
s]=t.find(([i])=>i==="sha256")??t[0]??[];return n===void 0?"":v(`${n}:${l(s)}`,160)}function Ql(e){let n=[...p(o(e,"buildDefinition","resolvedDependencies")),o(
e,"invocation","configSource"),...p(o(e,"materials"))].filter(s=>/^git[+:]|\.git(?:@|$)|^https:\/\/github\.com\//.test(l(o(s,"uri")))||o(s,"digest","gitCommit")!==
void 0);for(let s of n){let i=l(o(s,"digest","gitCommit"))||l(o(s,"digest","sha1")),r=zl.test(i)?i:Ae(o(s,"uri"));if(r)return r}}function Bn(e){if(!Jl.test(l(o(
e,"_type"))))throw new L("is no in-toto statement that is known here: its _type is neither v0.1 nor v1");let t=v(l(o(e,"predicateType"))),s=p(o(e,"subject")).slice(
0,Gl).map(d=>({name:v(l(o(d,"name"))||l(o(d,"uri"))),digest:ql(d)})),r=/^https:\/\/slsa\.dev\/provenance\//.test(t)?Ql(o(e,"predicate")):void 0,a=s.filter(({digest:d})=>d===
"").length,c=t===""?"has no predicateType, so that it says nothing":s.length===0?"has no subject, so that it is about nothing":a>0?`has ${a} subjects without a \
digest, which could be anything`:o(e,"predicate")===void 0?"has no predicate, so that it says nothing":void 0;return{attestation:{predicateType:t,subjects:s},...c?
{why:c}:{},...r?{commit:r}:{}}}var Kl=/^[A-Za-z0-9+/_-]*={0,2}$/;function Zl(e){if(e===""||!Kl.test(e))throw new L("is not base64");let t;try{t=new TextDecoder(
"utf-8",{fatal:!0}).decode(Buffer.from(e,"base64"))}catch{throw new L("is not text")}return Se(t)}function at(e){let t=l(o(e,"payloadType"));if(t!=="application\
/vnd.in-toto+json")throw new L(`is an envelope of ${v(t,80)||"no type"}, not of an in-toto statement`);try{let n=Bn(Zl(l(o(e,"payload"))));return p(o(e,"signatu\
res")).some(i=>l(o(i,"sig"))!=="")?n:{...n,why:"carries no signature"}}catch(n){if(!(n instanceof L))throw n;return{attestation:{predicateType:"",subjects:[]},why:`\
holds a payload that ${n.message}`}}}var Wt="its signature was not checked here";function Yl(e){let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(at),{attestation:i,...r}=n??at(void 0),a=s.map(c=>`holds a further statemen\
t: ${c.attestation.predicateType}`);return{...D(Wn.id,{...r,remarks:[Wt,...a]}),kind:"attestation",attestation:i}}var Wn={id:"dsse",title:"DSSE envelope",kind:"\
attestation",rank:10,recognise:e=>e.top==="object"&&e.keys.has("payload")&&e.keys.has("payloadType")&&e.keys.has("signatures"),read:Yl,docs:{recognised:"A JSON \
object (or several, one per line) with `payloadType`, `payload` and `signatures`.",proof:"A payload that decodes to an in-toto statement with a predicate and su\
bjects with digests, and a signature that is there. The signature itself is not checked, and every reading says so.",ignored:"What the predicate says, except th\
e commit of SLSA provenance. Of several envelopes the first one counts, the others are named.",example:'{"payloadType": "application/vnd.in-toto+json", "payload\
": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}'}};var Uo="eslint-json",Jo=e=>{let t=o(e,"severity");return t===2?"high":t===1?"medium":t===0?"none":"unknown"},zo={id:Uo,title:"ESLint JSON",kind:"scan",rank:3,recognise:e=>e.
top==="array"&&["filePath","messages","errorCount"].every(t=>e.keys.has(t)),read:e=>{let t=x(),n=[],s=0,i=0;for(let c of p(e.json())){let d=l(o(c,"filePath")),u=0;
Array.isArray(o(c,"messages"))||i++;for(let f of p(o(c,"messages"))){let m=l(o(f,"ruleId"))||(o(f,"fatal")===!0?"parse-error":"no-rule"),h=Jo(f);o(f,"fatal")===
!0&&s++,h==="high"&&u++,t.add({id:m,severity:h,path:d,line:w(o(f,"line"))})}for(let f of p(o(c,"suppressedMessages"))){let h=["suppressed",l(o(p(o(f,"suppressio\
ns"))[0],"justification"))].filter(g=>g!=="").join(": ");t.add({id:l(o(f,"ruleId")),severity:Jo(f),path:d,closed:h})}n.push(...le(t,u,w(o(c,"errorCount")),"high"))}
let r=s>0?`could not parse ${s} ${s===1?"file":"files"}, so they were not checked`:i>0?`has no list of messages for ${i} of its files`:void 0,a=O({tool:"ESLint",
category:"sast",findings:t});return R(Uo,[a],{contradictions:n,...r===void 0?{}:{why:r}})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` \
and `errorCount`.",severity:"`severity` of each message: 2 is high, 1 medium.",proof:"At least one file is listed and none has a fatal message (a file that coul\
d not be parsed). `[]` proves nothing.",ignored:"`suppressedMessages` are closed. The text of a message is left out: it can quote a secret. An `errorCount` abov\
e the list counts.",example:`[{"filePath": "/src/a.js", "messages": [{"ruleId": "no-eval", "severity": 2, "line": 3}],
  "errorCount": 1, "warningCount": 0}]`}};var eu=[["containers",["snyk container","docker scout","dockle","clair","anchore","twistlock"]],["iac",["snyk iac","snyk infrastructure","checkov","tfsec","kics",
"terrascan","tflint","hadolint","kube linter"]],["iac",["kubelinter","kubescape","kube score","polaris","cfn lint","cfn nag","regula","datree","template analyze\
r"]],["licences",["scancode","fossa","licensee","license finder","licensefinder"]],["secrets",["gitleaks","betterleaks","ggshield","gitguardian","trufflehog","d\
etect secrets","secretlint","talisman"]],["secrets",["nosey parker","noseyparker","kingfisher","whispers","credscan","git secrets","ripsecrets"]],["dependencies",
["snyk open source","snyk oss","trivy","grype","osv scanner","osv","dependency check","npm audit"]],["dependencies",["pip audit","cargo audit","cargo deny","bun\
dler audit","govulncheck","retire","retire js","safety"]],["dependencies",["dependabot","dependency review","renovate","black duck","mend","whitesource","nancy",
"xray"]],["dast",["zap","zed attack proxy","nuclei","nikto","burp","burp suite","nightvision","stackhawk","dastardly"]],["dast",["arachni","acunetix","invicti",
"netsparker","wapiti","schemathesis","insightappsec","restler"]]],tu=e=>` ${e.slice(0,200).toLowerCase().replace(/[^a-z0-9]+/g," ").trim()} `;function Ht(e){let t=tu(
e);for(let[n,s]of eu)if(s.some(i=>t.includes(` ${i} `)))return n;return"sast"}var Go={secret:"secrets",secrets:"secrets",misconfiguration:"iac",license:"licence\
s",licence:"licences"};function qo(e){for(let t of e){let n=t.toLowerCase();if(Object.hasOwn(Go,n))return Go[n]}}var Qo="gitlab-report",Ko={sast:"sast",secret_detection:"secrets",dependency_scanning:"dependencies",container_scanning:"containers",cluster_image_scanning:"con\
tainers",dast:"dast",api_fuzzing:"dast",coverage_fuzzing:"dast"},Zo=e=>Object.hasOwn(Ko,l(e))?Ko[l(e)]:void 0;function nu(e,t){let n=_(o(e,"severity")),s=n==="u\
nknown"&&t==="secrets"?"high":n,i=p(o(e,"identifiers")),r=i.map(m=>l(o(m,"value"))),a=i.filter(m=>["cve","ghsa","osvdb","gemnasium","usn","rhsa"].includes(l(o(m,
"type")).toLowerCase())).map(m=>l(o(m,"value"))||l(o(m,"name"))),c=t==="dependencies"||t==="containers",[d=""]=c&&a.length>0?a:r,u=o(e,"location"),f=["file","im\
age","path"].map(m=>l(o(u,m))).find(m=>m!=="")??"";return{id:d||l(o(e,"id")),aliases:c?a.filter(m=>m!==d&&m!==""):[],severity:s,title:t==="secrets"?"":l(o(e,"na\
me")),package:l(o(u,"dependency","package","name")),version:l(o(u,"dependency","version")),path:f,line:w(o(u,"start_line"))}}function su(e){let t=o(e,"scan"),n=l(
o(t,"status"));if(!b(o(e,"vulnerabilities")))return"has no list of vulnerabilities, so nothing shows that the scan ran to its end";if(n!=="success")return`has t\
he scan status ${n||"of nothing"}, not success`;let s=p(o(t,"messages")).filter(a=>["fatal","error"].includes(l(o(a,"level")).toLowerCase()));if(s.length>0)return`\
reports ${s.length} fatal ${s.length===1?"message":"messages"} of the analyzer`;let i=o(t,"scanned_resources");return b(i)&&i.length===0&&p(o(e,"vulnerabilities")).
length===0?"scanned no resource at all":void 0}var Yo={id:Qo,title:"GitLab security report",kind:"scan",rank:6,recognise:e=>e.top==="object"&&e.keys.has("vulner\
abilities")&&e.keys.has("scan"),read:e=>{let t=e.json(),n=l(o(t,"scan","scanner","name"))||l(o(t,"scan","analyzer","name")),s=Zo(o(t,"scan","type"))??Ht(n),i=new Map(
[[s,x()]]);for(let h of p(o(t,"vulnerabilities"))){let g=Zo(o(h,"category"))??s,y=i.get(g)??x();i.set(g,y),y.add(nu(h,g))}let r=p(o(t,"scan","primary_identifier\
s")).length,a=p(o(t,"dependency_files")),c=a.reduce((h,g)=>h+p(o(g,"dependencies")).length,0),d=[...i].map(([h,g])=>O({tool:n||"GitLab",category:h,findings:g,secrets:h===
"secrets"?g.seen():void 0,rules:h===s&&r>0?r:void 0,dependencies:h===s&&a.length>0?c:void 0})),[u=O({tool:"GitLab",category:s,findings:x()}),...f]=d,m=su(t);return R(
Qo,[u,...f],m===void 0?{}:{why:m})},docs:{recognised:"A JSON object with `vulnerabilities` and `scan`. `scan.type` gives the category; a vulnerability may have \
its own.",severity:"`severity` of each vulnerability: Critical to Low; Info counts as none. A secret without one counts as high.",proof:"`scan.status` is succes\
s, no message of the scan is fatal, and `vulnerabilities` is a list.",ignored:"Flags such as a likely false positive: they are guesses of the tool. Names, messa\
ges and extracts of secrets never leave the reader.",example:`{"version": "15.0.7", "scan": {"type": "sast", "status": "success", "scanner": {"name": "Semgrep"}\
},
 "vulnerabilities": [{"id": "1", "severity": "High", "location": {"file": "a.py", "start_line": 3}}]}`}};var er="gitleaks-v7",tr={id:er,title:"gitleaks 7",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("offender")&&e.keys.has("rule"),read:e=>{let t=x();for(let s of p(
e.json())){let i=l(o(s,"file"));t.add({id:l(o(s,"rule")),severity:"high",path:i,line:w(o(s,"lineNumber"))})}let n=O({tool:"gitleaks",category:"secrets",findings:t,
secrets:t.seen()});return R(er,[n])},docs:{recognised:"A JSON list of objects with `rule` and `offender`.",severity:"None in the file: every secret counts as hi\
gh.",proof:"A finding proves the scan. For `[]` and `null` see gitleaks 8.",ignored:"The values: `line`, `offender`, `leakURL` and the commit message never leav\
e the reader.",example:`[{"rule": "AWS Access Key", "file": "auth.py", "lineNumber": 12, "commit": "\u2026",
  "offender": "\u2026", "line": "\u2026"}]`}};var nr="gitleaks-v8",sr={id:nr,title:"gitleaks 8",kind:"scan",recognise:e=>Dt(e)?$t(e,"gitleaks"):e.top==="array"&&e.keys.has("RuleID")&&(e.keys.has("Match")||e.
keys.has("Secret")),read:e=>{let t=x();for(let r of p(e.json())){let a=l(o(r,"RuleID")),c=l(o(r,"Description"));t.add({id:a,severity:"high",title:c,path:l(o(r,"\
File")),line:w(o(r,"StartLine"))})}let n=t.seen()===0,s=O({tool:"gitleaks",category:"secrets",findings:t,secrets:t.seen()});return R(nr,[s],{remarks:n?["The fil\
e is empty of findings and names no tool; that it is a gitleaks scan is told by the words beside its link"]:[]})},docs:{recognised:"A JSON list of objects with \
`RuleID` and `Match` or `Secret`.",severity:"None in the file: every secret counts as high.",proof:"A finding proves the scan. `[]` and `null` name no tool: the\
y count as a clean scan only where the words beside the link name gitleaks, and the reading says so.",ignored:"The values: `Match`, `Secret`, `Line`, the commit\
 message and the fingerprint never leave the reader.",example:`[{"RuleID": "aws-access-token", "Description": "AWS", "File": "auth.py", "StartLine": 1,
  "Secret": "\u2026"}]`}};var iu=new Set(["pass","fail","skip"]),ir=e=>iu.has(e);function ou(e,t){let n=l(o(t,"Action"));n==="build-fail"&&e.builds.add(l(o(t,"ImportPath")));let s=o(t,"P\
ackage");if(typeof s!="string")return;let i=e.packages.get(s),r=i??{tests:new Map,failed:!1};i||e.packages.set(s,r);let a=l(o(t,"Test"));if(a===""){n==="start"&&
delete r.end,ir(n)&&(r.end=n),n==="fail"&&(r.failed=!0);let u=l(o(t,"FailedBuild"));u!==""&&e.blamed.add(u);return}let c=n==="bench"?"pass":n;if(c!=="run"&&!ir(
c))return;let d=r.tests.get(a)??{state:"open",failed:!1};d.state=c==="run"?"open":c,d.failed||=c==="fail",r.tests.set(a,d)}function ru(e){let t={packages:new Map,
builds:new Set,blamed:new Set,noise:0,noiseFails:!1},n=0;for(let s=0;s<e.length;){let i=e.indexOf(`
`,s),r=e.slice(s,i===-1?e.length:i).trim();if(s=i===-1?e.length:i+1,n++,r!==""){if(!r.startsWith("{")){t.noise++,t.noiseFails||=/^(?:FAIL\b|panic:|fatal error:)/.
test(r);continue}try{ou(t,Se(r))}catch(a){throw a instanceof L?new L(`has an event that is not well-formed JSON (line ${n})`,n,a.column):a}}}return t}function au({
packages:e,builds:t,blamed:n}){let s=z(),i={unfinished:[],open:[],broken:[],contradictions:[]};for(let[r,a]of e){let c=0;for(let[d,u]of a.tests){let f=u.state===
"pass"&&a.failed&&a.end==="pass";u.failed&&!f?s.add("failed",d):u.failed?s.add("flaky",d):u.state==="open"?(s.add("errored",d),i.unfinished.push(d)):s.add(u.state===
"skip"?"skipped":"passed",d),(u.failed&&!f||u.state==="open")&&c++}a.end===void 0?i.open.push(r):a.end==="fail"&&c===0?(i.broken.push(r),s.add("errored",`${r} (\
outside of a test)`)):a.end!=="fail"&&c>0&&i.contradictions.push(`package ${r} is told as ${a.end}, but ${E(c,"test")} of it did not pass`)}for(let r of t)n.has(
r)||e.get(r)?.failed||(i.broken.push(r),s.add("errored",`${r} (build)`));return{tests:s.finish(),...i}}function cu({noiseFails:e},{unfinished:t,open:n,broken:s},i){
return s.length>0?`${E(s.length,"package")} failed without a failed test (a build error or a panic): ${B(s)}`:t.length>0?`${E(t.length,"test")} did not finish: ${B(
t)}`:n.length>0?`${E(n.length,"package")} did not finish: ${B(n)}`:e&&i.failed+i.errored===0?"holds a line of plain text that tells a failure":U(i)}function du(e){
let t=ru(e.text),n=au(t),s=cu(t,n,n.tests);return{...D(Hn.id,{contradictions:n.contradictions,remarks:t.noise>0?[`${E(t.noise,"line")} of plain text between the\
 events`]:[],...s?{why:s}:{}}),kind:"tests",tests:n.tests}}var lu=/^\{"(?:Time|Action|ImportPath)":"[^\n]{0,300}?"(?:Action|Package)":"/m,Hn={id:"go-test-json",
title:"go test -json",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("Action")&&(e.keys.has("Package")||e.keys.has("ImportPath"))?!0:e.syntax==="text"&&
lu.test(e.text.slice(0,2e4)),read:du,docs:{recognised:"JSON lines with `Action` and `Package` (or `ImportPath`), also behind plain text of the build.",proof:"Ev\
ery package that appears has its own end (`pass`, `fail` or `skip` without `Test`), every test that ran has one, and at least one test ran. A package that fails\
 without a failed test (a build error, a panic, `TestMain`) is an error and makes the report incomplete; so does a test without an end. A line that is broken JS\
ON makes the file unreadable.",ignored:"Output and times. Subtests count like tests. A test that failed and passed in a later run of its package (gotestsum `--r\
erun-fails`) is flaky; with `-count` it is failed. A package without test files is none.",example:`{"Action":"run","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p","Test":"TestAdd"}
{"Action":"pass","Package":"p"}`}};var or="gosec-json";function uu(e){let t=o(e,"line");return w(typeof t=="string"&&/^\d{1,7}(?:-|$)/.test(t)?Number.parseInt(t,10):t)}function fu(e){let[t]=p(o(e,
"suppressions"));if(t!==void 0){let n=l(o(t,"justification"));return["suppressed",l(o(t,"kind")),n].filter(s=>s!=="").join(": ")}return o(e,"nosec")===!0?"suppr\
essed in the code (nosec)":void 0}function mu(e){let t=o(e,"Issues"),n=P(o(e,"Golang errors")).length;return n>0?`could not read ${n} ${n===1?"file":"files"}, s\
o part of the code was not scanned`:!b(t)&&t!==null?"has no list of issues, so nothing shows that the scan ran to its end":A(o(e,"Stats"))?w(o(e,"Stats","files"))===
0?"scanned no file at all":void 0:"has no statistics, so nothing shows that the scan ran to its end"}var rr={id:or,title:"gosec JSON",kind:"scan",rank:5,recognise:e=>e.
top==="object"&&e.keys.has("Issues")&&e.keys.has("Stats"),read:e=>{let t=e.json(),n=x();for(let u of p(o(t,"Issues")))n.add({id:l(o(u,"rule_id")),severity:_(o(u,
"severity")),title:l(o(u,"cwe","id"))===""?"":`CWE-${l(o(u,"cwe","id"))}`,path:l(o(u,"file")),line:uu(u),closed:fu(u)});let s=n.seen()-n.finish().suppressed,i=le(
n,s,w(o(t,"Stats","found"))),r=w(o(t,"Stats","nosec"))??0,a=r>0?[`${r} places are excluded by nosec comments`]:[],c=mu(t),d=O({tool:"gosec",category:"sast",findings:n});
return R(or,[d],{contradictions:i,remarks:a,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON object with `Issues` and `Stats`.",severity:"`severity`: HIGH, \
MEDIUM, LOW; a missing one is unknown.",proof:"`Stats` counts at least one file and `Golang errors` names none. `Issues` is a list, or null when there is none. \
A `found` above the list counts.",ignored:"Issues with `suppressions` or `nosec` are closed. The code and its text are left out: they can hold a secret.",example:`\
{"Golang errors": {}, "Issues": [{"severity": "HIGH", "rule_id": "G304", "file": "main.go", "line": "42"}],
 "Stats": {"files": 12, "lines": 900, "nosec": 0, "found": 1}, "GosecVersion": "2.22.3"}`}};var ar="govulncheck",pu=["config","SBOM","progress","osv","finding"];function hu(e){let t=p(o(e,"trace")),[n]=t,s=t.at(-1);return{package:l(o(n,"module")),version:l(
o(n,"version")),called:l(o(n,"function"))!=="",imported:l(o(n,"package"))!=="",path:l(o(s,"position","filename")),line:w(o(s,"position","line"))}}function gu(e,t){
return e===void 0||t.called&&!e.called||!e.called&&t.imported&&!e.imported?t:e}function yu(e){let t,n=0,s=[],i=new Map,r=new Map,a=new Map;for(let c of e){t=o(c,
"config")??t,n=Math.max(n,p(o(c,"SBOM","modules")).length);let d=l(o(c,"progress","message"));d!==""&&s.push(d);let u=l(o(c,"osv","id"));u!==""&&(i.set(u,p(o(c,
"osv","aliases")).map(l)),r.set(u,l(o(c,"osv","summary"))));let f=o(c,"finding");if(f===void 0)continue;let m=l(o(f,"osv"))||"unnamed";a.set(m,gu(a.get(m),hu(f)))}
return{config:t,modules:n,progress:s,aliases:i,summaries:r,found:a}}function vu(e){let{config:t,progress:n,found:s}=e;if(t===void 0)return"has no config message\
, so its beginning is missing";let i=l(o(t,"scan_level")),r=[...s.values()].some(({called:a})=>a);if(i!==""&&i!=="symbol"&&s.size>0&&!r)return`was made with the\
 scan level ${i}, which cannot tell whether the vulnerable code is called`;if(!n.some(a=>a.startsWith("Checking the ")))return n.some(a=>a.startsWith("Fetching "))?
"ends before the code was checked against the vulnerability database":'has no message that the code was checked ("Checking the code \u2026", written by govulncheck 1\
.1 and later)'}var cr={id:ar,title:"govulncheck",kind:"scan",rank:6,recognise:e=>e.top!=="object"&&e.top!=="array"||!pu.some(t=>e.keys.has(t))||e.keys.size>2?!1:
e.keys.has("config")?e.text.includes("govulncheck")||e.text.includes('"scan_level"'):e.text.includes('"scanner_name"')||e.text.includes('"trace"')&&e.text.includes(
'"osv"')||Je(e).some(t=>l(o(t,"osv","id"))!==""),read:e=>{let t=yu(Te(e)),n=x();for(let[d,u]of t.found){let f=u.imported?"imported, but not called":"required, b\
ut not imported";n.add({id:d,aliases:t.aliases.get(d)??[],severity:"unknown",title:t.summaries.get(d)??"",package:u.package,version:u.version,path:u.path,line:u.
line,...u.called?{}:{closed:f}})}let s=vu(t),i=O({tool:"govulncheck",category:"dependencies",findings:n,dependencies:t.modules>0?t.modules:void 0}),a=[...t.found.
values()].filter(d=>d.imported&&!d.called).length,c=a>0?[`${a} imported vulnerabilities are not called; govulncheck writes no end mark, so check that its run pa\
ssed`]:[];return R(ar,[i],{remarks:c,...s===void 0?{}:{why:s}})},docs:{recognised:"JSON objects in a row, or a list of them, with `config`, `SBOM`, `progress`, \
`osv` or `finding`.",severity:"None in the file: a called vulnerability is unknown.",proof:'The `config` message and a `progress` message "Checking the \u2026" (govu\
lncheck 1.1 and later), which comes only after the database was fetched; older files lack it and prove nothing. The stream has no end mark: where imported vulne\
rabilities are listed and none is called, only the conclusion of the run shows that the analysis of calls was finished, and a remark says so. Below the scan lev\
el `symbol` nothing shows that vulnerable code is not called.',ignored:"`osv` messages: they are entries of the database, not findings. A vulnerability whose tr\
ace names no function in its first frame is closed as not called. The unit is the vulnerability.",example:`{"config": {"scanner_name": "govulncheck", "scan_leve\
l": "symbol"}}
{"finding": {"osv": "GO-2021-0113", "trace": [{"module": "golang.org/x/text", "version": "v0.3.5", "function": "Parse"}]}}`}};var dr="grype-json";function lr(e){let t=p(o(e,"relatedVulnerabilities")).map(s=>l(o(s,"id"))),n=l(o(e,"vulnerability","id"));return{id:n,aliases:[...new Set(t)].
filter(s=>s!==""&&s!==n),severity:_(o(e,"vulnerability","severity")),package:l(o(e,"artifact","name")),version:l(o(e,"artifact","version")),path:l(o(p(o(e,"arti\
fact","locations"))[0],"path"))}}function ku(e){return["ignored",...p(o(e,"appliedIgnoreRules")).map(s=>[o(s,"vex-status"),o(s,"vex-justification"),o(s,"reason")].
map(l).filter(i=>i!=="")).map(s=>s.join(": ")).filter(s=>s!=="")].join(": ")}function bu(e){if(!b(o(e,"matches")))return"has no list of matches, so nothing show\
s that the scan ran to its end";let t=o(e,"descriptor","db");return(l(o(t,"error"))||l(o(t,"status","error")))!==""||o(t,"status","valid")===!1?"was made withou\
t a valid vulnerability database":l(o(e,"descriptor","name"))===""?"does not name the tool that made it":void 0}var wu=e=>l(o(e,"target"))||l(o(e,"target","user\
Input")),ur={id:dr,title:"Grype JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&e.keys.has("matches")&&e.keys.has("descriptor"),read:e=>{let t=e.json(),
n=x();for(let a of p(o(t,"matches")))n.add(lr(a));for(let a of p(o(t,"ignoredMatches")))n.add({...lr(a),closed:ku(a)});let s=o(t,"source"),i=bu(t),r=O({tool:"Gr\
ype",category:l(o(s,"type"))==="image"?"containers":"dependencies",findings:n,target:wu(s)});return R(dr,[r],i===void 0?{}:{why:i})},docs:{recognised:"A JSON ob\
ject with `matches` and `descriptor`.",severity:"`vulnerability.severity` of each match; Negligible counts as none, Unknown as unknown.",proof:"`matches` is a l\
ist, `descriptor` names the tool, and its database is valid.",ignored:"`ignoredMatches` are closed with the rule or VEX statement that applies. The unit is the \
match.",example:`{"matches": [{"vulnerability": {"id": "CVE-2024-1", "severity": "High"}, "artifact": {"name": "zlib", "version": "1.2"}}],
 "source": {"type": "image", "target": {"userInput": "app:1"}}, "descriptor": {"name": "grype"}}`}};function xu(e){let{attestation:t,...n}=Bn(e.json());return{...D(Un.id,{...n,remarks:["carries no signature"]}),kind:"attestation",attestation:t}}var Un={id:"in-\
toto",title:"in-toto statement",kind:"attestation",rank:10,recognise:e=>e.top==="object"&&e.syntax==="json"&&e.keys.has("_type")&&(e.keys.has("predicateType")||
e.text.includes("in-toto.io/Statement")),read:xu,docs:{recognised:"A JSON object with `_type` and `predicateType`.",proof:"A predicate with its type, and at lea\
st one subject, each with a digest. A statement without an envelope is not signed: it is shown, and proves nothing about who wrote it.",ignored:"What the predic\
ate says, except that SLSA provenance names the commit it was built from (`gitCommit` of the resolved dependency, the source of the configuration, or a git mate\
rial).",example:`{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "app.tgz", "digest": {"sha256": "0123abcd"}}],
 "predicateType": "https://slsa.dev/provenance/v1", "predicate": {}}`}};var Jn=e=>o(e,"statementMap")===void 0?o(e,"data"):e;function Su(e){let t=0,n=0,s;for(let[i,r]of P(e.json())){let a=Jn(r),c=A(o(a,"statementMap")),d=A(o(a,"s"));
if(!c||!d){s??=i;continue}let u=Object.keys(c);n+=u.length;for(let f of u){let m=o(d,f);typeof m!="number"?s??=i:m>0&&t++}Object.keys(d).length!==u.length&&(s??=
i)}return ye(zn.id,ue(t,n),{...s===void 0?{}:{why:`has no count for every statement of ${v(s,120)}`}})}var zn={id:"istanbul-coverage",title:"Istanbul coverage",
kind:"coverage",recognise:e=>{if(e.top!=="object"||!e.text.slice(0,2e4).includes('"statementMap"'))return!1;let t=P(Q(e))[0]?.[1];return A(o(Jn(t),"statementMap"))!==
void 0&&o(Jn(t),"s")!==void 0},read:Su,docs:{recognised:"A JSON object by file, whose first entry has `statementMap` and `s`.",proof:"At least one statement, an\
d a count for each of them. The file lists statements, not lines, so statements are what is counted; the summary of the same run (`coverage-summary.json`) can g\
ive another percentage, for it counts lines.",ignored:"Functions, branches and positions.",example:`{"/src/a.js": {"path": "/src/a.js", "statementMap": {"0": {}\
, "1": {}}, "s": {"0": 3, "1": 0},
 "fnMap": {}, "f": {}, "branchMap": {}, "b": {}}}`}};function fr(e){let[t,n]=[w(o(e,"lines","covered")),w(o(e,"lines","total"))];return t===void 0||n===void 0?void 0:{covered:t,total:n}}function Ou(e){let t=e.json(),
n=[],s={covered:0,total:0},i=0,r;for(let[f,m]of P(t)){let h=fr(m);(!h||h.covered>h.total)&&(r??=f),!(f==="total"||!h||o(m,"lines","pct")===void 0)&&(i++,s.covered+=
h.covered,s.total+=h.total)}let a=fr(o(t,"total"))??{covered:0,total:0},c=a;i>0&&(s.covered!==a.covered||s.total!==a.total)&&(n.push(`states ${a.covered} covere\
d lines of ${a.total}, its files have ${s.covered} of ${s.total}`),Re(s,c)&&(c=s));let d=ne(o(t,"total","lines","pct")),u=ue(c.covered,c.total);return d!==void 0&&
a.total>0&&Math.abs(d-100*a.covered/a.total)>.011&&n.push(`states ${d} % of lines, which ${a.covered} of ${a.total} is not`),ye(Gn.id,u,{contradictions:n,...r===
void 0?{}:{why:`has no sound count of lines for ${v(r,120)}`}})}var Gn={id:"istanbul-summary",title:"Istanbul summary",kind:"coverage",recognise:e=>{if(e.top!==
"object"||!e.keys.has("total"))return!1;let t=o(Q(e),"total");return A(o(t,"lines"))!==void 0&&A(o(t,"statements"))!==void 0},read:Ou,docs:{recognised:"A JSON o\
bject whose `total` has `lines` and `statements`.",proof:"`total.lines` covers at least one line, and every file has a sound count. Where the files add up to so\
mething else, the worse counts and the contradiction is told; so is a `pct` that is not the share of its own counts.",ignored:"Statements, functions, branches a\
nd `skipped`. A `pct` of 100 over 0 lines is none.",example:`{"total": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}, "statements": {"total": 4,\
 "covered": 3, "skipped": 0, "pct": 75}},
 "/src/a.js": {"lines": {"total": 4, "covered": 3, "skipped": 0, "pct": 75}}}`}};function Tu(e){let[t,n]=[V(e,"missed")??0,V(e,"covered")??0];return{covered:n,total:t+n}}function Ru(e){let t={covered:0,total:0},n={covered:0,total:0},s=[],i;return K(
e,{open:(r,a)=>{let c=s.at(-1);if(s.push(r),r==="counter"&&a.type==="LINE"){let d=Tu(a);if(c==="report"&&(i=d),c!=="package")return;t.covered+=d.covered,t.total+=
d.total}else r==="line"&&c==="sourcefile"&&(n.total++,(V(a,"ci")??0)>0&&n.covered++)},close:()=>{s.pop()}},{bareDoctype:!0}),{packages:t,lines:n,...i?{stated:i}:
{}}}function Au(e){let{stated:t,packages:n,lines:s}=Ru(e.text),i=[],r=t??(n.total>0?n:s);for(let[a,c]of[["packages",n],["lines",s]])c.total===0||c.total===r.total&&
c.covered===r.covered||(i.push(`states ${r.covered} covered lines of ${r.total}, its ${a} have ${c.covered} of ${c.total}`),Re(c,r)&&(r=c));return ye(qn.id,ue(r.
covered,r.total),{contradictions:i,...t?{}:{why:"has no counter of lines (compiled without debug information?)"}})}var qn={id:"jacoco",title:"JaCoCo XML",kind:"\
coverage",recognise:e=>e.syntax==="xml"&&e.root?.name==="report"&&(e.text.includes("-//JACOCO//")||e.text.includes("<counter ")||e.text.includes("<sessioninfo ")),
read:Au,docs:{recognised:"XML with the root element `report` and JaCoCo's DOCTYPE or its `counter` elements. The DOCTYPE may name its DTD; nothing is fetched, a\
nd one with declarations is refused.",proof:"The report has a counter of the type `LINE` over at least one line. Where the sum over its packages, or over its li\
nes, is another one, the worst counts and the contradiction is told.",ignored:"Instructions, branches, complexity, methods, classes and sessions. A line with on\
e instruction that ran is covered.",example:`<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
<report name="api"><package name="api"><counter type="LINE" missed="1" covered="3"/></package><counter type="LINE" missed="1" covered="3"/></report>`}};var mr={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};function pr(e){let t=[...p(o(e,"ancestorTitles")),
o(e,"title")].map(l).filter(n=>n!=="");return l(o(e,"fullName"))||t.join(" ")}var Cu=e=>o(e,"numRuntimeErrorTestSuites")===void 0;function _u(e){let t=z(),n={unloaded:[],
broken:[],unfinished:[]},s=0;for(let i of p(o(e,"testResults"))){let r=l(o(i,"name"))||l(o(i,"testFilePath")),a=o(i,"assertionResults")??o(i,"testResults"),c=o(
i,"testExecError"),d=!1;for(let f of p(a)){let m=l(o(f,"status")),h=Object.hasOwn(mr,m)?mr[m]:void 0;(!h||m==="pending"&&Cu(e))&&n.unfinished.push(pr(f)),m==="t\
odo"&&s++,h==="failed"&&(d=!0);let g=h==="passed"&&(w(o(f,"invocations"))??1)>1;t.add(g?"flaky":h??"skipped",pr(f))}let u=c!=null;d||!(u||o(i,"status")==="faile\
d")||((p(a).length===0?n.unloaded:n.broken).push(r),t.blame(r))}return{tests:t.finish(),todo:s,...n}}function Eu(e,{tests:t,todo:n,unloaded:s,broken:i}){let r=[],
a=t.passed+t.failed+t.skipped,c=(u,f)=>{let m=w(o(e,u));m!==void 0&&m!==f&&r.push(`${u} is ${m}, but the list has ${f}`)};if(c("numTotalTests",a),c("numPassedTe\
sts",t.passed),c("numFailedTests",t.failed),c("numTodoTests",n),o(e,"success")===!0){let u=s.length+i.length,f=t.failed+u;t.failed>0&&r.push(`says success: true\
, but ${E(t.failed,"listed test")} failed`),u>0&&r.push(`says success: true, but ${E(u,"test file")} failed`);let m=w(o(e,"numFailedTestSuites"))??0;m>0&&f===0&&
r.push(`says success: true and ${E(m,"failed suite")}`)}let d=w(o(e,"snapshot","unmatched"))??0;return d>0&&t.failed===0&&r.push(`${E(d,"snapshot")} did not mat\
ch, but no test failed`),r}var Qn=e=>`${e.slice(0,3).map(t=>v(t,80)||"unnamed").join(", ")}${e.length>3?" \u2026":""}`;function Nu(e,t,n){let{unloaded:s,broken:i,
unfinished:r}=t;if(o(e,"wasInterrupted")===!0)return"was interrupted (wasInterrupted: true)";if(!b(o(e,"testResults")))return"lists no test results";if(s.length>
0)return`${E(s.length,"test file")} could not be loaded or run: ${Qn(s)}`;if(i.length>0)return`${E(i.length,"test file")} failed outside of the tests: ${Qn(i)}`;
if(r.length>0)return`${E(r.length,"test")} did not finish: ${Qn(r)}`;let a=o(e,"success");return typeof a!="boolean"?"does not say whether the run succeeded":!a&&
n.failed+n.errored===0?"says success: false, though no test failed":U(n)}function Du(e){let t=e.json(),n=_u(t),s=w(o(t,"numRuntimeErrorTestSuites")),i={...n.tests,
failed:Math.max(n.tests.failed,w(o(t,"numFailedTests"))??0),errored:s===void 0?0:Math.max(s,n.unloaded.length)},r=Nu(t,n,i),a=p(o(t,"openHandles")).length;return{
...D(Kn.id,{contradictions:Eu(t,n),remarks:a>0?[`${E(a,"handle")} stayed open after the tests`]:[],...r?{why:r}:{}}),kind:"tests",tests:i}}var Kn={id:"jest-json",
title:"Jest and Vitest JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.has("numTotalTests")&&(e.keys.has("testResults")||e.keys.has("numPassedTests")),
read:Du,docs:{recognised:"A JSON object with `numTotalTests` and `testResults`.",proof:"`success` is true, at least one listed test ran, every test file could b\
e loaded, and the run was not interrupted. The listed tests count; where `numFailedTests` or `numRuntimeErrorTestSuites` is higher, that number counts. A differ\
ence between the totals and the list is a contradiction.",ignored:"Messages, times and coverage. `pending`, `skipped`, `todo` and `disabled` tests are skipped o\
nes (in Vitest a `pending` test never finished). A passed test with `invocations` over 1 is flaky. Open handles are only remarked.",example:`{"numTotalTests": 1\
, "numPassedTests": 1, "numFailedTests": 0, "numRuntimeErrorTestSuites": 0, "success": true,
 "testResults": [{"name": "a.test.js", "status": "passed", "assertionResults": [{"title": "adds", "status": "passed"}]}]}`}};var Zn=new Set(["testsuites","testsuite","testrun"]),$u=new Set(["skipped","skip","ignored","disabled","notrun","suppressed","pending","todo"]),Fu=new Set(["fai\
led","failure","fail","error","errored","broken","timeout","aborted"]),Iu=/^(?:gitleaks|dependency-check|trivy|checkov scan|tfsec|kics|semgrep results|org\.eslint|eslint|org\.stylelint|PHP_CodeSniffer.{0,20})$/i,
Pu=new Set(["git.commit","git.commit.id","git.sha","commit","commit.sha","github.sha","vcs.revision"]);function Mu(e){let t=c=>{let d=e[c]?.trim();return d&&/^\d{1,12}$/.
test(d)?Number(d):void 0},s=[t("skipped"),t("skip"),t("disabled"),t("ignored")].reduce((c,d)=>d===void 0?c:(c??0)+d,void 0),[i,r,a]=[t("tests"),t("failures"),t(
"errors")];return{...i===void 0?{}:{tests:i},...r===void 0?{}:{failures:r},...a===void 0?{}:{errors:a},...s===void 0?{}:{skipped:s}}}function Lu({marks:e,attributes:t}){
if(e.has("todo"))return"skipped";if(e.has("failure"))return"failed";if(e.has("error"))return"errored";let n=e.has("flakyFailure")||e.has("flakyError");if(!n&&(e.
has("rerunFailure")||e.has("rerunError")))return"failed";if(e.has("skipped")||e.has("skip")||e.has("ignored")||e.has("disabled"))return"skipped";let s=[t.result,
t.status].map(i=>i?.toLowerCase()??"");return s.some(i=>Fu.has(i))?"failed":s.some(i=>$u.has(i))?"skipped":n||e.has("rerun")?"flaky":"passed"}function ju({classname:e="",
name:t=""}){return e===""||t.startsWith(e)?t||e:`${e} \u203A ${t}`}function hr(e,t){let n=z(),s=[],i=[],r=[],a=0,c={tests:0,failures:0,errors:0,skipped:0},d,u,f=S=>{
let F=S.name??S.package??"",M=[F,S.package??""].find(Z=>Iu.test(Z));M&&(d??=v(M,40));let $=s.at(-1);$&&$.direct++,s.push({name:F,stated:Mu(S),held:{cases:0,skipped:0,
bad:0,failingTodos:0},below:{tests:0,failures:0,errors:0,skipped:0},direct:0,directCases:0})},m=()=>{let S=s.pop();if(!S)return;let{held:F,below:M,stated:$}=S;t(
S);let Z=s.at(-1),N={tests:Math.max($.tests??0,M.tests),failures:Math.max($.failures??0,M.failures),errors:Math.max($.errors??0,M.errors),skipped:Math.max($.skipped??
0,M.skipped)};if(!Z)c=N;else{for(let T of["tests","failures","errors","skipped"])Z.below[T]+=N[T];for(let T of["cases","skipped","bad","failingTodos"])Z.held[T]+=
F[T]}},h=()=>{let S=i.pop();if(!S)return;let F=Lu(S),M=F==="failed"||F==="errored";n.add(F,M?S.name:""),a++;let $=s.at(-1);$&&($.direct++,$.directCases++,$.held.
cases++,F==="skipped"&&$.held.skipped++,M&&$.held.bad++,S.marks.has("todo")&&(S.marks.has("failure")||S.marks.has("error"))&&$.held.failingTodos++)};K(e,{open:(S,F)=>{
let M=r.at(-1)??"";if(r.push(S),Zn.has(S))f(F);else if(S==="testcase")i.push({name:ju(F),attributes:F,marks:new Set});else if(M==="testcase")i.at(-1)?.marks.add(
S==="skipped"&&F.type==="todo"?"todo":S);else if(Zn.has(M)&&(S==="error"||S==="failure")){let $=s.at(-1);$&&$.held.bad++,n.add(S==="error"?"errored":"failed",`${$?.
name??""} (outside of a test case)`)}else if(S==="property"&&i.length===0){let $=(F.name??"").toLowerCase().replaceAll("_",".").replace(/^env\./,"");Pu.has($)&&
/^[0-9a-f]{7,40}$/i.test(F.value??"")&&(u??=F.value)}},close:S=>{r.pop(),Zn.has(S)?m():S==="testcase"&&h()}});let{tests:g,failures:y,errors:k,skipped:C}=c;return{
tests:n.finish(),cases:a,totals:{passed:Math.max(0,g-y-k-C),failed:y,errored:k,skipped:C,flaky:0,failing:[]},...d?{scanner:d}:{},...u?{commit:u}:{}}}var Vu=10,Xu=new Set(["testsuites","testsuite","testrun"]);function Bu({name:e,stated:t,direct:n,directCases:s,held:i}){let r=e===""?"the report":`suite ${v(e,80)}`,
a=[],{tests:c}=t,d=i.cases-(c??0),u=c===i.cases||c===s||c===n||d>0&&d<=i.skipped;if(c!==void 0&&!u&&a.push(`${r} states ${E(c,"test")} and lists ${i.cases}`),t.
failures===void 0&&t.errors===void 0)return a;let f=(t.failures??0)+(t.errors??0);return(f>i.bad+i.failingTodos||f===0&&i.bad>0)&&a.push(`${r} states ${E(f,"fai\
lure")} and lists ${i.bad}`),a}function Wu({cases:e,scanner:t},n){if(t)return`comes from a scanner (${t}): its cases are findings, not tests`;let s=n.passed+n.failed+
n.errored+n.skipped;return e===0&&s>0?`states ${E(s,"test")} but lists no test case`:U(n)}function Hu({tests:e,totals:t}){let{passed:n,failed:s,errored:i,skipped:r}=t;
return{...e,passed:n,failed:Math.max(e.failed,s),errored:Math.max(e.errored,i),skipped:r}}function Uu(e){let t=[],n=[],s=hr(e.text,a=>{let c=a.held.cases+a.held.
bad>0?t:n;c.length<Vu&&c.push(...Bu(a))}),i=s.cases>0?s.tests:Hu(s),r=Wu(s,i);return{...D(Yn.id,{contradictions:s.cases>0?[...t,...n]:t,...r?{why:r}:{},...s.commit?
{commit:s.commit}:{}}),kind:"tests",tests:i}}var Yn={id:"junit-xml",title:"JUnit XML",kind:"tests",recognise:e=>e.syntax==="xml"&&Xu.has(e.root?.name??""),read:Uu,
docs:{recognised:"XML with the root element `testsuites` or `testsuite` (or `testrun`, as Eclipse exports it).",proof:"At least one `testcase` that ran. The cas\
es count, not the totals in attributes; totals that state more tests or more failures than are listed are a contradiction. A report that lists no case, whose ca\
ses were all skipped, or that a scanner wrote proves no test run.",ignored:'Output, properties (but a commit) and times. `flakyFailure` and `flakyError` make a \
passed case flaky; `rerunFailure` repeats a failure; a case marked `skipped type="todo"` is skipped even when it fails, as its runner counts it. An `error` or `\
failure` outside of a case counts as one more.',example:`<testsuite name="api" tests="1" failures="0">
  <testcase classname="login" name="accepts a password"/></testsuite>`}};var Ju=/^(\d{1,10}),\s?(-?\d{1,20}|-?\d{1,15}\.\d{1,10}|-?\d(?:\.\d{1,17})?e\+?\d{1,3})(?:,.*)?$/i,zu=/^\d{1,12}$/;function Gu(e,t,n,s){let i=Ju.exec(n.slice(0,
200));if(!i)throw new L(`has a DA entry that is no "line,count" (line ${s})`,s,1);let r=Number(i[2]),a=Number(i[1]);r<0&&t.negative++,r>0&&e.ran++,e.entries++,e.
lines.set(a,e.lines.get(a)===!0||r>0)}var yr=e=>{let t=0;for(let n of e.values())n&&t++;return t};function qu(e,t){let{lines:n,entries:s,found:i,hit:r}=e;if(s===
0)return{total:i??0,covered:Math.min(r??0,i??0)};let a={total:n.size,covered:yr(n)},d=[{total:s,covered:e.ran},a].find(({total:f,covered:m})=>(i===void 0||i===f)&&
(r===void 0||r===m));if(d)return d;let u=v(e.file,120);return i!==void 0&&i!==s&&i!==n.size&&t.contradictions.push(`${u}: LF states ${i} lines, ${n.size} are li\
sted`),r!==void 0&&r!==e.ran&&r!==a.covered&&t.contradictions.push(`${u}: LH states ${r} covered lines, ${a.covered} are listed`),{total:Math.max(a.total,i??0),
covered:Math.min(a.covered,r??a.covered)}}function Qu(e,t){let n=qu(e,t),s=t.sources.get(e.file);if(!s){t.sources.set(e.file,{lines:e.lines,...n,merged:!1});return}
for(let[i,r]of e.lines)s.lines.set(i,s.lines.get(i)===!0||r);n.total>s.total&&Object.assign(s,n),s.merged=!0}function gr(e,t,n){if(!zu.test(e.trim()))throw new L(
`has ${t} without a count (line ${n})`,n,1);return Number(e)}function Ku(e){let t={sources:new Map,negative:0,contradictions:[]},n,s=!1,i=0;for(let r=0;r<e.length;){
let a=e.indexOf(`
`,r),c=e.slice(r,a===-1?e.length:a).trim();if(r=a===-1?e.length:a+1,i++,c==="end_of_record"){n&&Qu(n,t),n=void 0;continue}if(c===""||c.startsWith("#"))continue;
let d=c.indexOf(":");if(d===-1)return{sums:t,open:n?.file??c};let u=c.slice(0,d);s=u==="TN";let f=c.slice(d+1);if(u==="SF"){if(n)return{sums:t,open:n.file};n={file:f,
lines:new Map,entries:0,ran:0}}else if(u==="DA"||u==="LF"||u==="LH"){if(!n)throw new L(`has ${u} outside of a file's record (line ${i})`,i,1);u==="DA"?Gu(n,t,f,
i):u==="LF"?n.found=gr(f,u,i):n.hit=gr(f,u,i)}}return s&&!n?{sums:t,open:"a test"}:{sums:t,...n?{open:n.file}:{}}}function Zu(e){let{sums:t,open:n}=Ku(e.text),s=0,
i=0;for(let c of t.sources.values()){let d=c.merged&&c.lines.size>0;s+=d?c.lines.size:c.total,i+=d?yr(c.lines):c.covered}let a=(n===void 0?void 0:`is cut off: t\
he record of ${v(n,120)} has no end_of_record`)??(s===0?"covers no line, which proves nothing":void 0);return{...D(es.id,{contradictions:t.contradictions,remarks:t.
negative>0?[`${t.negative} lines have a negative count; they count as not covered`]:[],...a?{why:a}:{}}),kind:"coverage",coverage:ue(i,s)}}var es={id:"lcov",title:"\
lcov trace file",kind:"coverage",recognise:e=>{if(e.syntax!=="text")return!1;let t=e.text.slice(0,2e4).replace(/^(?:\s|#[^\n]{0,1000}\n){1,200}/,"");return t.startsWith(
"SF:")||t.startsWith("TN:")&&t.includes(`
SF:`)},read:Zu,docs:{recognised:"Text that begins with `TN:` or `SF:`.",proof:"Every record ends with `end_of_record`, and at least one line can be covered. The\
 `DA` lines count; a file with several records is merged line by line. Where `LF` or `LH` say something else, the worse of the two counts and the contradiction \
is told.",ignored:"Functions, branches, conditions and checksums. A negative count is not covered.",example:`SF:src/add.js
DA:1,5
DA:2,0
LF:2
LH:1
end_of_record`}};var ts=e=>l(o(e,"fullTitle"))||l(o(e,"title"));function Yu(e){let t=z(),n=new Set,s=(r,a)=>{for(let c of p(o(e,r)))n.add(ts(c)),a(c,ts(c))};s("passes",(r,a)=>t.
add((w(o(r,"currentRetry"))??0)>0?"flaky":"passed",a)),s("failures",(r,a)=>t.add("failed",a)),s("pending",(r,a)=>t.add("skipped",a));let i=p(o(e,"tests")).map(ts).
filter(r=>!n.has(r));return{tests:t.finish(),unknown:i}}function ef(e,{unknown:t},n){return!b(o(e,"passes"))||!b(o(e,"failures"))?"lists no passes and failures":
l(o(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>0?`${E(t.length,"test")} ended in no known outcome: ${B(t)}`:U(n)}function tf(e){
let t=e.json(),n=Yu(t),s=f=>w(o(t,"stats",f)),{passed:i,failed:r,skipped:a}=n.tests,c={...n.tests,failed:Math.max(r,s("failures")??0)},d=ef(t,n,c),u=o(t,"tests");
return{...D(ns.id,{contradictions:ve([["stats.tests",b(u)?s("tests"):void 0,p(u).length],["stats.passes",s("passes"),i],["stats.failures",s("failures"),r],["sta\
ts.pending",b(o(t,"pending"))?s("pending"):void 0,a]]),...d?{why:d}:{}}),kind:"tests",tests:c}}var ns={id:"mocha-json",title:"mocha JSON",kind:"tests",recognise:e=>e.
top==="object"&&e.keys.has("stats")&&e.keys.has("passes")&&e.keys.has("failures"),read:tf,docs:{recognised:"A JSON object with `stats`, `passes` and `failures`.",
proof:"At least one test passed or failed, `stats.end` says that the run ended, and every entry of `tests` is in one of the three lists. The lists count; `stats\
` that differ are a contradiction, and the higher number of failures counts.",ignored:"Messages, speeds and times. A failed hook counts as a failure; the tests \
that it kept from running stand nowhere in the file. `pending` is skipped. A pass with `currentRetry` over 0 is flaky.",example:`{"stats": {"tests": 1, "passes"\
: 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "tests": [{"fullTitle": "adds"}], "passes": [{"fullTitle": "adds"}], "failures": [], "pending": []}`}};var ct=e=>l(o(e,"fullTitle"))||l(o(e,"title")),nf=e=>{let t=o(e,"results");return b(t)?t:[o(e,"suites")]};function sf(e){let t=z(),n=[],s=0,i=[...nf(e)].reverse();
for(let r=i.pop();r!==void 0;r=i.pop()){for(let a of p(o(r,"tests"))){let c=l(o(a,"state"));s++,c==="failed"||o(a,"fail")===!0?t.add("failed",ct(a)):c==="passed"?
t.add((w(o(a,"currentRetry"))??0)>0?"flaky":"passed",ct(a)):(t.add("skipped",ct(a)),c!=="pending"&&o(a,"pending")!==!0&&n.push(ct(a)))}for(let a of[...p(o(r,"be\
foreHooks")),...p(o(r,"afterHooks"))])(o(a,"state")==="failed"||o(a,"fail")===!0)&&t.add("errored",ct(a));for(let a of[...p(o(r,"suites"))].reverse())i.push(a)}
return{tests:t.finish(),cases:s,leftOut:n}}function of(e,{leftOut:t},n){return l(o(e,"stats","end"))===""?"does not say when the run ended (stats.end)":t.length>
0?`${E(t.length,"test")} never ran: ${B(t)}`:U(n)}function rf(e){let t=e.json(),n=sf(t),s=m=>w(o(t,"stats",m)),{passed:i,failed:r,errored:a,skipped:c}=n.tests,d={
...n.tests,failed:Math.max(r,(s("failures")??0)-a)},u=of(t,n,d),f=s("failures");return{...D(ss.id,{contradictions:ve([["stats.testsRegistered",s("testsRegistere\
d"),n.cases],["stats.passes",s("passes"),i],["stats.failures",f===r+a?void 0:f,r],["stats.pending",s("pending"),c-n.leftOut.length]]),...u?{why:u}:{}}),kind:"te\
sts",tests:d}}var ss={id:"mochawesome",title:"mochawesome",kind:"tests",recognise:e=>{if(e.top!=="object"||!e.keys.has("stats")||!e.keys.has("results")&&!e.keys.
has("suites"))return!1;let t=Q(e),n=o(t,"stats");return(b(o(t,"results"))||A(o(t,"suites"))!==void 0)&&o(n,"passes")!==void 0&&o(n,"failures")!==void 0},read:rf,
docs:{recognised:"A JSON object with `stats` (that has `passes` and `failures`) and `results` or, in old versions, `suites`.",proof:"At least one test passed or\
 failed, every test that is not pending ran, and `stats.end` says that the run ended. The listed tests count; `stats` that differ are a contradiction, and the h\
igher number of failures counts.",ignored:"Code, messages, context and times. A failed hook counts as an error. A test without a state never ran: it is skipped \
and makes the report incomplete.",example:`{"stats": {"testsRegistered": 1, "passes": 1, "failures": 0, "pending": 0, "end": "2026-01-05T10:00:00Z"},
 "results": [{"tests": [{"fullTitle": "adds", "state": "passed"}], "suites": []}]}`}};var vr="npm-audit-v1";function af(e){return l(o(p(o(e,"findings"))[0],"version"))}var kr={id:vr,title:"npm 6 audit, pnpm audit",kind:"scan",rank:9,recognise:e=>e.
top==="object"&&e.keys.has("advisories")&&e.keys.has("metadata"),read:e=>{let t=e.json(),n=o(t,"advisories"),s=x();for(let[m,h]of P(n))s.add({id:l(o(h,"github_a\
dvisory_id"))||m,aliases:p(o(h,"cves")).map(l).filter(g=>g!==""),severity:_(o(h,"severity")),title:l(o(h,"title")),package:l(o(h,"module_name")),version:af(h)});
let i=o(t,"metadata","vulnerabilities"),r=ce(t),a=r?`the tool ended with an error: ${r}`:A(n)?A(i)?void 0:"has no summary (metadata.vulnerabilities), so nothing\
 shows that the audit ran to its end":"has no list of advisories, so nothing shows that the audit ran to its end",c=a===void 0?Nt(s,Ue(i)):{contradictions:[],remarks:[],
why:a},d=w(o(t,"metadata","totalDependencies")),u=o(t,"runId")===void 0?"npm or pnpm audit":"npm audit",f=O({tool:u,category:"dependencies",findings:s,dependencies:d});
return R(vr,[f],c)},docs:{recognised:"A JSON object with `advisories` and `metadata`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info\
` as none, a missing one as unknown.",proof:"`advisories` is an object, `metadata.vulnerabilities` is there, and the list leaves out no high or critical that th\
e summary counts.",ignored:"The numbers of the summary: npm 6 counts paths there. An empty list beside a summary that counts something takes the numbers of the \
summary.",example:`{"advisories": {"1179": {"module_name": "minimist", "severity": "low", "title": "Prototype Pollution"}},
 "metadata": {"vulnerabilities": {"low": 1}, "totalDependencies": 20}}`}};var br="npm-audit-v2";function cf(e){let t=p(o(e,"via")).filter(s=>A(s));return{ids:t.map(s=>l(o(s,"url")).split("/").at(-1)??"").filter(s=>s!==""),title:l(o(t[0],
"title"))}}function df(e,t,n){let s=[];for(let i of fe){if(t[i]===n[i])continue;let r=`The summary counts ${n[i]} ${i} and the list has ${t[i]}`;s.push(t[i]===0?
`${r}; the summary counts`:r),t[i]===0&&e.addUnlisted(i,n[i])}return s}var wr={id:br,title:"npm audit (npm 7 and later)",kind:"scan",rank:10,recognise:e=>e.top===
"object"&&e.keys.has("auditReportVersion"),read:e=>{let t=e.json(),n=x();for(let[f,m]of P(o(t,"vulnerabilities"))){let{ids:h,title:g}=cf(m),[y=f,...k]=h,C=l(o(m,
"range"));n.add({id:y,aliases:k,severity:_(o(m,"severity")),title:g,package:f,version:C})}let s=o(t,"metadata","vulnerabilities"),i=A(s)?Ue(s):void 0,r=i?df(n,n.
finish().counts,i):[],a=ce(t),c=a?`npm ended with an error: ${a}`:A(o(t,"vulnerabilities"))?i?void 0:"has no summary (metadata.vulnerabilities), so nothing show\
s that the audit ran to its end":"has no list of vulnerabilities, so nothing shows that the audit ran to its end",d=w(o(t,"metadata","dependencies","total")),u=O(
{tool:"npm audit",category:"dependencies",findings:n,dependencies:d});return R(br,[u],{contradictions:r,...c===void 0?{}:{why:c}})},docs:{recognised:"A JSON obj\
ect with `auditReportVersion`.",severity:"`severity` of each entry of `vulnerabilities`; `moderate` counts as medium, `info` as none.",proof:"Both `vulnerabilit\
ies` and `metadata.vulnerabilities` are there, and no `error`.",ignored:"Single advisories: the unit is the vulnerable package, as npm counts it. Where the summ\
ary counts a severity that the list does not have, the summary counts.",example:`{"auditReportVersion": 2, "vulnerabilities": {"qs": {"severity": "high", "via":\
 []}},
 "metadata": {"vulnerabilities": {"high": 1, "total": 1}}}`}};var dt=({fullname:e,name:t})=>e||t||"",lf=({label:e,result:t})=>/^cancell?ed$/i.test(e??"")||/^cancell?ed$/i.test(t??"");function Ut(e,t){let n=z(),s={unknown:[],
notRunnable:[],cancelled:[]},i=[],r,a=0;return K(e,{open:(c,d)=>{if(r??=d,lf(d)&&s.cancelled.push(dt(d)),c==="test-suite"&&i.push({attributes:d,bad:!1}),c!=="te\
st-case")return;a++;let u=t.outcome(d),f=t.notRunnable(d);u?n.add(u,dt(d)):s.unknown.push(dt(d)),f&&s.notRunnable.push(dt(d));let m=i.at(-1);m&&(f||u==="failed"||
u==="errored")&&(m.bad=!0)},close:c=>{let d=c==="test-suite"?i.pop():void 0;if(!d)return;let{attributes:u}=d;t.failed(u)&&(!d.bad||t.failedAfter(u))&&(n.add("er\
rored",`${dt(u)} (outside of a test case)`),d.bad=!0);let f=i.at(-1);f&&d.bad&&(f.bad=!0)}}),{root:r??{},tests:n.finish(),cases:a,...s}}var xr={Success:"passed",Failure:"failed",Error:"errored",Ignored:"skipped",Skipped:"skipped",Inconclusive:"skipped",NotRunnable:"skipped"},uf=new Set(["Failure",
"Error","NotRunnable","Cancelled"]);function ff({result:e,executed:t,success:n}){return e!==void 0?Object.hasOwn(xr,e)?xr[e]:void 0:/^false$/i.test(t??"")?"skip\
ped":/^true$/i.test(n??"")?"passed":/^false$/i.test(n??"")?"failed":void 0}var mf={outcome:ff,notRunnable:({result:e})=>e==="NotRunnable",failed:({result:e,success:t,
executed:n})=>e===void 0?/^false$/i.test(t??"")&&!/^false$/i.test(n??""):uf.has(e),failedAfter:()=>!1};function pf({tests:e,unknown:t,notRunnable:n,cancelled:s}){
return s.length>0?`was cancelled: ${B(s)}`:t.length>0?`${E(t.length,"test")} ended in no known outcome: ${B(t)}`:n.length>0?`${E(n.length,"test")} could not be \
run: ${B(n)}`:U(e)}function hf({root:e,tests:t,cases:n}){let s=[],i=V(e,"total");i!==void 0&&(i>n||i<n-t.skipped)&&s.push(`states ${E(i,"test")} and lists ${n}`);
let r=V(e,"failures"),a=(r??0)+(V(e,"errors")??0),c=t.failed+t.errored;return r!==void 0&&(a>c||a===0&&t.failed>0)&&s.push(`states ${E(a,"failure")} and lists ${c}`),
s}function gf(e){let t=Ut(e.text,mf),n=pf(t);return{...D(is.id,{contradictions:hf(t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var is={id:"nunit2-xml",title:"\
NUnit 2 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-results",read:gf,docs:{recognised:"XML with the root element `test-results`.",proof:"\
At least one `test-case` ran, each has a known `result` (or `executed` and `success` in old versions), none was cancelled or NotRunnable. The cases count; total\
s of the root that state more tests or failures than are listed are a contradiction. A suite that failed without a case of it failing (setup, an assembly that c\
an not be loaded) is an error.",ignored:"Output, messages, environment and times. `Ignored`, `Inconclusive` and `NotRunnable` are skipped.",example:`<test-resul\
ts total="1" failures="0" errors="0">
  <test-case name="Calculator.Adds" executed="True" result="Success"/></test-results>`}};var Sr={Passed:"passed",Warning:"passed",Failed:"failed",Skipped:"skipped",Inconclusive:"skipped"},yf={outcome:({result:e=""})=>Object.hasOwn(Sr,e)?Sr[e]:void 0,
notRunnable:({result:e,label:t,runstate:n})=>e==="Skipped"&&(t==="Invalid"||n==="NotRunnable"),failed:({result:e})=>e==="Failed",failedAfter:({site:e})=>e==="Te\
arDown"};function vf({root:e,tests:t,unknown:n,notRunnable:s,cancelled:i}){return i.length>0?`was cancelled: ${B(i)}`:n.length>0?`${E(n.length,"test")} ended in\
 no known outcome: ${B(n)}`:s.length>0?`${E(s.length,"test")} could not be run: ${B(s)}`:e.result==="Failed"&&t.failed+t.errored===0?"says that it failed, thoug\
h no listed test did":U(t)}function kf(e){let t=Ut(e.text,yf),{root:n,tests:s,cases:i}=t,r=vf(t),a=V(n,"warnings")??0,c=ve([["total",V(n,"total"),i],["passed",V(
n,"passed"),s.passed-a],["failed",V(n,"failed"),s.failed]]);return n.result==="Passed"&&s.failed+s.errored>0&&c.push("says that it passed, but lists failures"),
{...D(os.id,{contradictions:c,remarks:a>0?[`${E(a,"test")} passed with a warning`]:[],...r?{why:r}:{}}),kind:"tests",tests:s}}var os={id:"nunit3-xml",title:"NUn\
it 3 XML",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name==="test-run",read:kf,docs:{recognised:"XML with the root element `test-run`.",proof:"At least\
 one `test-case` ran, each has a known `result`, none was cancelled or could not be run, and the run does not say Failed without a failure. The cases count; tot\
als of the root that differ are a contradiction. A suite that failed by itself (one-time setup or teardown, an assembly that can not be loaded) is an error.",ignored:"\
Output, messages, properties and times. `Inconclusive` is skipped, `Warning` is passed and remarked.",example:`<test-run total="1" passed="1" failed="0" result=\
"Passed">
  <test-case fullname="Calculator.Adds" result="Passed"/></test-run>`}};function Jt(e){if(e.top!=="object"||!e.keys.has("@context"))return[];let t=o(Q(e),"@context");return[t,...p(t)].flatMap(s=>[s,...P(s).map(([,i])=>i)]).map(l).filter(
s=>s!=="")}function rs(e){let t=[l(e),l(o(e,"@id"))],n=["purl","cpe23","cpe22"].map(r=>l(o(e,"identifiers",r))),s=[...new Set([...t,...n].filter(r=>r!==""))].map(r=>v(r,500));
if(s.length===0)return;let i=p(o(e,"subcomponents")).flatMap(r=>rs(r)??[]);return{ids:s,...i.length>0?{parts:i}:{}}}function Or(e,t){let n=o(e,"vulnerability"),
s=[l(n),l(o(n,"name")),l(o(n,"@id"))],i=p(o(n,"aliases")).map(l),[r="",...a]=[...new Set([...s,...i].filter(m=>m!==""))],c=p(o(e,"subcomponents")).flatMap(m=>rs(
m)??[]),d=p(o(e,"products")).flatMap(m=>rs(m)??[]).map(m=>c.length>0&&m.parts===void 0?{...m,parts:c}:m),u=[l(o(e,"justification")),l(o(e,"impact_statement"))].
filter(m=>m!==""),f=l(o(e,"last_updated"))||l(o(e,"timestamp"))||t;return{vulnerability:v(r,120),...a.length>0?{aliases:a.slice(0,20).map(m=>v(m,120))}:{},status:v(
l(o(e,"status")),40),products:d.map(m=>m.ids[0]??""),about:d,...u.length>0?{justification:v(u.join(": "))}:{},...f?{time:v(f,40)}:{}}}var bf=new Set(["not_affected","affected","fixed","under_investigation"]);function wf(e,t){if(!b(o(e,"statements")))return"has no list of statements";if(t.length===
0)return"has no statement, which proves nothing";if(l(o(e,"author"))==="")return"names no author, who would have to answer for it";let n=t.filter(({status:s})=>!bf.
has(s)).length;return n>0?`has ${n} statements without one of the four statuses`:void 0}function xf(e){let t=e.json(),n=l(o(t,"last_updated"))||l(o(t,"timestamp")),
s=p(o(t,"statements")).map(d=>Or(d,n)),i=x();for(let{vulnerability:d,aliases:u=[],status:f,products:m,justification:h}of s)i.add({id:d,aliases:u,severity:"unkno\
wn",title:f,...m[0]?{package:m[0]}:{},...Pe(f)?{closed:h?`${f}: ${h}`:f}:{}});let r=s.filter(d=>d.status==="not_affected"&&d.justification===void 0).length,a=s.
filter(d=>d.products.length===0).length,c=wf(t,s);return{...D(as.id,{...c?{why:c}:{},remarks:[...r>0?[`${r} statements say not_affected without a reason; they c\
lose nothing in another report`]:[],...a>0?[`${a} statements name no product; they close nothing in another report`]:[]]}),kind:"vex",vex:{statements:s},scan:O(
{tool:"OpenVEX",category:"dependencies",findings:i})}}var as={id:"openvex",title:"OpenVEX",kind:"vex",rank:10,recognise:e=>Jt(e).some(t=>/^https?:\/\/openvex\.dev\/ns\b/.
test(t)),read:xf,docs:{recognised:"JSON-LD whose `@context` is `https://openvex.dev/ns\u2026`.",severity:"None is written: an open statement counts as unknown. \
The unit is the statement.",proof:"An author and at least one statement, each with one of the four statuses.",ignored:"Supplier, role, tooling and action statem\
ents. `not_affected` and `fixed` are closed, `affected` and `under_investigation` open. In another report a statement closes a finding only for the product, ver\
sion and vulnerability (or alias) that it names, and `not_affected` only with a justification or impact statement. A VEX document is no scan.",example:`{"@conte\
xt": "https://openvex.dev/ns/v0.2.0", "author": "a", "statements": [{"vulnerability": {"name": "CVE-2024-1"},
 "products": [{"@id": "pkg:npm/qs@6.5.0"}], "status": "not_affected", "justification": "component_not_present"}]}`}};var Tr="osv-scanner";async function Sf(e){let t=[e,...p(o(e,"affected"))],n=[];for(let s of t.flatMap(i=>p(o(i,"severity")))){let i=l(o(s,"score")),r=await ge(i);
n.push(r===void 0?_(i):te(r))}return oe(n)}function Of(e){let t=_(o(e,"database_specific","severity")),n=p(o(e,"affected")).flatMap(s=>[_(o(s,"database_specific",
"severity")),_(o(s,"ecosystem_specific","severity"))]);return oe([t,...n])}async function Tf(e,t,n){if(t.some(a=>a.startsWith("MAL-")))return"critical";let s=ne(
o(e,"max_severity")),i=t.map(a=>n.get(a)).filter(a=>a!==void 0);if(s!==void 0&&te(s)!=="unknown")return te(s);let r=oe(await Promise.all(i.map(Sf)));return r===
"unknown"?oe(i.map(Of)):r}function Rf(e){let t=[...P(o(e,"experimental_analysis")),...P(o(e,"experimentalAnalysis"))];if(t.length!==0)return t.every(([,n])=>o(n,
"called")===!1)?"not called":t.every(([,n])=>o(n,"unimportant")===!0)?"unimportant":void 0}async function Af(e,t,n){let s=p(o(e,"vulnerabilities")),i=new Map(s.
map(c=>[l(o(c,"id")),c])),r=new Set,a=async(c,d)=>{for(let m of d)r.add(m);let u=d[0]??"unnamed",f=[...d.slice(1),...p(o(c,"aliases")).map(l)].filter(m=>m!==u);
n.add({id:u,aliases:[...new Set(f)],severity:await Tf(c,d,i),title:l(o(i.get(u),"summary")),package:l(o(e,"package","name")),version:l(o(e,"package","version"))||
l(o(e,"package","commit")),path:t,closed:Rf(c)})};for(let c of p(o(e,"groups"))){let d=p(o(c,"ids")).map(l);await a(c,d);for(let u of p(o(c,"aliases")))r.add(l(
u))}for(let c of s){let d=l(o(c,"id"));if(!r.has(d)){for(let u of p(o(c,"aliases")))r.add(l(u));await a({aliases:o(c,"aliases")},[d])}}}var Rr={id:Tr,title:"OSV\
-Scanner",kind:"scan",recognise:e=>{if(e.top!=="object"||!e.keys.has("results"))return!1;if(e.keys.has("experimental_config"))return!0;let t=o(Q(e),"results");return b(
t)?t.length===0?e.keys.size===1&&/\bosv\b/i.test(e.hint.replace(/_/g," ")):t.some(n=>b(o(n,"packages"))&&o(n,"source")!==void 0):!1},read:async e=>{let t=e.json(),
n=o(t,"results"),s=x(),i=0;for(let u of p(n))for(let f of p(o(u,"packages")))i++,await Af(f,l(o(u,"source","path")),s);let r=o(t,"experimental_config")!==void 0||
i>0,a=b(n)&&!r?["The file names no tool; the words beside the link name OSV-Scanner"]:[],c=O({tool:"OSV-Scanner",category:"dependencies",findings:s}),d=b(n)?void 0:
"has no list of results, so nothing shows that the scan ran to its end";return R(Tr,[c],{remarks:a,...d===void 0?{}:{why:d}})},docs:{recognised:"A JSON object w\
ith `results` whose entries have `source` and `packages`, or with `experimental_config`.",severity:"The group's `max_severity`; else the worst CVSS vector (2, 3\
, 4) of its vulnerabilities; else `database_specific.severity`. `MAL-` ids (malicious packages) are critical. Go advisories carry none: unknown.",proof:"`result\
s` is a list; an empty one needs `experimental_config` beside it, or words beside the link that name OSV.",ignored:"Aliases: the unit is the group of aliases pe\
r package. Groups that are never called or unimportant are closed.",example:`{"results": [{"source": {"path": "go.mod", "type": "lockfile"}, "packages": [{"pack\
age": {"name": "stdlib"},
 "vulnerabilities": [], "groups": [{"ids": ["GO-2025-3563"], "max_severity": ""}]}]}]}`}};var Ar="pip-audit",Cr={id:Ar,title:"pip-audit",kind:"scan",rank:4,recognise:e=>e.top==="array"?e.keys.has("name")&&(e.keys.has("vulns")||e.keys.has("skip_reason")):
e.top!=="object"||!e.keys.has("dependencies")||e.keys.size>2?!1:e.keys.has("fixes")||e.text.includes('"vulns"')||e.text.includes('"skip_reason"'),read:e=>{let t=e.
json(),n=b(t)?t:o(t,"dependencies"),s=x(),i=[],r=0;for(let u of p(n)){let f=l(o(u,"name")),m=o(u,"vulns");if(o(u,"skip_reason")!==void 0||!b(m)){i.push(f);continue}
r++;for(let h of m)s.add({id:l(o(h,"id")),aliases:p(o(h,"aliases")).map(l),severity:"unknown",package:f,version:l(o(u,"version"))})}let a=i.slice(0,3).join(", ")+
(i.length>3?" \u2026":""),c=b(n)?i.length>0?`skipped ${i.length} of ${i.length+r} dependencies, so they were not audited: ${a}`:r===0?"audited no dependency at \
all":void 0:"has no list of dependencies, so nothing shows that the audit ran to its end",d=O({tool:"pip-audit",category:"dependencies",findings:s,dependencies:r});
return R(Ar,[d],c===void 0?{}:{why:c})},docs:{recognised:"A JSON object with `dependencies` (and `fixes`), whose entries have `vulns` or `skip_reason`; or a bar\
e list of them.",severity:"None in the file: every vulnerability is unknown.",proof:"At least one dependency was audited, and none has a `skip_reason`.",ignored:"\
`fixes`: whether an upgrade was tried says nothing about what was found.",example:`{"dependencies": [{"name": "flask", "version": "0.5", "vulns": [{"id": "PYSEC\
-2019-179",
 "aliases": ["CVE-2019-1010083"]}]}], "fixes": []}`}};var _r={expected:"passed",unexpected:"failed",flaky:"flaky",skipped:"skipped"},Cf=10,Er=["passed","flaky","skipped","failed","errored"],_f=(e,t)=>Er.indexOf(e)>=
Er.indexOf(t)?e:t;function Ef(e){let t=l(o(e,"expectedStatus"))||"passed",n=0,s=0,i=0;for(let r of p(o(e,"results"))){let a=l(o(r,"status"));if(a==="skipped"&&t===
"skipped")i++;else{if(a==="skipped"||a==="interrupted")continue;a===t?n++:s++}}return n+s===0?{outcome:"skipped",ran:i>0||t==="skipped"}:s===0?{outcome:"passed",
ran:!0}:{outcome:n===0?"failed":"flaky",ran:!0}}function Nf(e){let t=z(),n=[],s=[],i=(a,c)=>{let d=l(o(a,"status")),u=Object.hasOwn(_r,d)?_r[d]:void 0,{outcome:f,
ran:m}=Ef(a);(!u||!m)&&n.push(c),u&&u!==f&&s.length<Cf&&s.push(`${v(c,80)} is told as ${d}, but its results say ${f}`),t.add(u?_f(u,f):"errored",c)},r=p(o(e,"su\
ites")).map(a=>({suite:a,path:[]}));r.reverse();for(let a=r.pop();a!==void 0;a=r.pop()){let{suite:c}=a,d=[...a.path,l(o(c,"title"))].filter(u=>u!=="");for(let u of p(
o(c,"specs")))for(let f of p(o(u,"tests"))){let m=l(o(f,"projectName")),h=[...d,l(o(u,"title"))].join(" \u203A ");i(f,m===""?h:`${h} (${m})`)}for(let u of[...p(
o(c,"suites"))].reverse())r.push({suite:u,path:d})}return{tests:t.finish(),unfinished:n,contradictions:s}}function Df(e,{unfinished:t},n){let s=p(o(e,"errors")).
length;return s>0?`reports ${E(s,"error")} outside of the tests`:b(o(e,"suites"))?t.length>0?`${E(t.length,"test")} did not run or did not finish: ${B(t)}`:U(n):
"lists no suites"}function $f(e){let t=e.json(),n=Nf(t),s=g=>w(o(t,"stats",g)),{passed:i,failed:r,errored:a,skipped:c,flaky:d}=n.tests,u={...n.tests,failed:Math.
max(r,s("unexpected")??0),errored:a+p(o(t,"errors")).length},f=Df(t,n,u),m=w(o(t,"config","shard","total")),h=o(t,"config","metadata","gitCommit","hash")??o(t,"\
config","metadata","revision.id");return{...D(cs.id,{contradictions:[...n.contradictions,...ve([["stats.expected",s("expected"),i-d],["stats.unexpected",s("unex\
pected"),r],["stats.flaky",s("flaky"),d],["stats.skipped",s("skipped"),c]])],remarks:m&&m>1?[`is one of ${m} shards; the other tests are in other reports`]:[],...f?
{why:f}:{},...l(h)?{commit:l(h)}:{}}),kind:"tests",tests:u}}var cs={id:"playwright-json",title:"Playwright JSON",kind:"tests",recognise:e=>e.top==="object"&&e.keys.
has("suites")&&e.keys.has("config")&&(e.keys.has("errors")||e.keys.has("stats")),read:$f,docs:{recognised:"A JSON object with `suites`, `config`, and `errors` o\
r `stats`.",proof:"At least one test ran, none was interrupted or left out without being skipped, and `errors` at the top is empty. Each test of each project co\
unts once by its `status`; where its results say something worse, that counts. `stats` that differ from the list are a contradiction, and the higher number of f\
ailures counts.",ignored:"Steps, attachments, output, messages and times. A test that is expected to fail and fails is a passed one; one that passed after a fai\
led attempt is flaky. That a report is one of several shards is only remarked.",example:`{"config": {}, "errors": [], "suites": [{"title": "login.spec.ts", "spe\
cs": [{"title": "logs in", "tests":
 [{"status": "expected", "expectedStatus": "passed", "results": [{"status": "passed"}]}]}]}]}`}};var Ff=/^\s{0,3}(?:>\s?){0,3}\s{0,6}(`{3,}|~{3,})/,If=/^(\s{0,12})(?:[-*+]|\d{1,4}[.)])\s+/,Pf=/^\[([ xX✓✔✅☑])\]\s*/;function Mf(e){let t="",n=0;for(;;){
let s=e.indexOf("<!--",n);if(s===-1)return t+e.slice(n);let i=e.indexOf("-->",s+4),r=i===-1?e.length:i+3;t+=e.slice(n,s)+e.slice(s,r).replace(/[^\r\n]/g," "),n=
r}}function Lf(e,t){let n=0,s=/^\s{0,12}(?:>\s?){1,5}/.exec(t);s&&(n=s[0].length);let i=/^\s{0,3}(#{1,6})\s+/.exec(t.slice(n));if(i){let u=n+i[0].length,f=t.slice(
u).replace(/\s#{1,6}\s*$/,"");return{number:e,column:u+1,text:f,kind:"heading",level:i[1]?.length??1}}let r=If.exec(t.slice(n));r&&(n+=r[0].length);let a=r?Pf.exec(
t.slice(n)):null;for(a&&(n+=a[0].length);t.charAt(n)===" "||t.charAt(n)==="	";)n++;let c=t.slice(n).trimEnd(),d=r?"item":c.startsWith("|")||c.includes("|")&&!c.
startsWith("`")?"row":"text";return{number:e,column:n+1,text:c,kind:d,level:0,...a?{box:a[1]===" "?"open":"ticked"}:{}}}function Nr(e){let t=Mf(e).split(`
`),n=[],s=0;if(/^---\s*$/.test(t[0]??"")){let c=t.findIndex((d,u)=>u>0&&u<400&&/^(?:---|\.\.\.)\s*$/.test(d));if(c>0){for(let d=1;d<c;d++)n.push({number:d+1,column:1,
text:(t[d]??"").trimEnd(),kind:"front",level:0});s=c+1}}let i="",r=!1,a=!0;for(let c=s;c<t.length;c++){let d=(t[c]??"").replace(/\r$/,""),u=Ff.exec(d)?.[1]??"";
if(i!==""){u.startsWith(i)&&d.trim().replace(/^[>\s]+/,"")===u&&(i="");continue}if(u!==""){i=u;continue}if(d.trim()===""){a=!0;continue}let f=/^(?: {4}|\t| {1,3}\t)/.
test(d);if(f&&a&&!r)continue;a=!1;let m=Lf(c+1,d);m.kind==="item"?r=!0:!f&&!/^\s/.test(d)&&(r=!1);let h=n.at(-1);if(/^\s{0,3}(?:=+|-+)\s*$/.test(d)&&h?.number===
c&&h.kind==="text"){n[n.length-1]={...h,kind:"heading",level:d.includes("=")?1:2};continue}n.push(m)}return n}function ds(e){let t=[],n="",s=!1;for(let i=0;i<e.
length;i++){let r=e.charAt(i);r==="\\"&&e.charAt(i+1)==="|"?(n+="|",i++):r==="`"?(s=!s&&e.indexOf("`",i+1)!==-1,n+=r):r==="|"&&!s?(t.push(n.trim()),n=""):n+=r}return t.
push(n.trim()),t[0]===""&&t.shift(),t.at(-1)===""&&t.pop(),t}var Dr=e=>e.includes("-")&&/^[\s|:-]+$/.test(e)&&/-{1,}/.test(e);var jf=[["\u2705\u2714\u2611\u2713\u{1F7E2}\u{1F44D}\u{1F197}","pass"],["\u274C\u2717\u2718\u2716\u{1F534}\u{1F44E}\u{1F7E5}","fail"],["\u26D4\u{1F6AB}\u{1F6D1}",
"blocked"],["\u23F3\u231B\u23F8\u{1F552}\u{1F550}\u{1F504}\u{1F501}\u2B1C\u2610\u{1F6A7}\u26AA\u{1F7E1}\u{1F7E0}\u26A0\u2753\u2754\u{1F532}","open"]],ls=new Map(
jf.flatMap(([e,t])=>Array.from(e).map(n=>[n,t]))),Vf=[[/^(?:n\/a|na|not applicable|not relevant)\b/,"not-applicable"],[/^(?:not passed|not ok|no[- ]go|nok|ko|did(?: not|n't) pass|does(?: not|n't) (?:pass|work)|unsuccessful)\b/,
"fail"],[/^(?:not (?:yet )?(?:run|executed|tested|started|done|complete|completed|verified)|not yet|untested|unexecuted)\b/,"open"],[/^(?:partial|partially|incomplete|inconclusive|conditional|conditionally|mixed|unknown)\b/,
"open"],[/^(?:pending|to ?do|tbd|tba|tbc|in progress|in[- ]progress|wip|open|skipped|skip|deferred|planned|scheduled)\b/,"open"],[/^(?:running|ongoing|retest|re-test|awaiting|n\/r|n\/t|nr|nt|not run)\b/,
"open"],[/^(?:blocked|blocker|blocking|on hold|waiting)\b/,"blocked"],[/^(?:fail|failed|fails|failing|failure|failures|error|errored|errors|broken|rejected|red)\b/,
"fail"],[/^all (?:(?!not |failed |but )[a-z]{1,20} ){0,4}(?:pass|passed|passing|green|ok|successful)\b/,"pass"],[/^(?:pass|passed|passes|passing|ok|okay|success|successful|successfully|succeeded|green|verified)\b/,
"pass"]],Xf=/\b([1-9]\d{0,5}|some|few|several|one|two|three|known) (?:known |open |minor |cases? |tests? ){0,2}(?:fail|failed|failing|failures?|errors?|blocked|blockers?)\b|\b(?:except|but)\b[^.]{0,60}\b(?:fail|failed|failing|fails|blocked)\b/,
Bf=/\b(?:pending|waiting|awaiting|blocked|not run|not executed|tbd|todo)\b/,Wf=/\b(?:no|nothing|none|not|0|zero|without)(?: \w{1,12}){0,2} (?:pending|waiting|awaiting|blocked|todo|tbd)\b|\b(?:pending|blocked|waiting|tbd|todo)\s?[:=]\s?(?:0|none)\b/g,
Hf=/\b(?:pass|passed|ok)\s?(?:\/|\||or)\s?(?:fail|failed|blocked|nok)\b|\b(?:fail|failed)\s?(?:\/|\||or)\s?(?:pass|passed)\b/;function be(e){return e.slice(0,600).
replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g,"$1").replace(/[*_`~]|\u200b|\u200c|\u200d|\u200e|\u200f|\ufe0f|\u2060/g,"").replace(/[\u00a0\u202f]/g," ").replace(
/[‐‑‒–—―−]/g,"-").replace(/[’‘]/g,"'").replace(/\s+/g," ").trim().toLowerCase()}var $r=["fail","blocked","open","pass"];function zt(e,t){return!e||
!t?e??t:$r.indexOf(e)<=$r.indexOf(t)?e:t}function ke(e){let t=be(e);if(t==="")return;if(Hf.test(t))return"open";let n,s=t;for(let c of Array.from(t).slice(0,4)){
if(!(ls.has(c)||" [(<:-".includes(c)))break;n=zt(n,ls.get(c)),s=s.slice(c.length)}let i=Vf.find(([c])=>c.test(s))?.[1];if(i==="not-applicable")return n===void 0||
n==="open"?i:n;if(i!=="pass")return zt(i,n);if(Xf.test(s))return"fail";let r=/(\d{1,6}) ?(?:\/|of|out of) ?(\d{1,6})/.exec(s);if(r&&Number(r[1])<Number(r[2]))return"\
fail";let a=Bf.test(s.replace(Wf,""))?"open":"pass";return n==="fail"||n==="blocked"?n:a}function Fr(e){let t=e.slice(0,600),n=Array.from(t.trim())[0]??"";if(ls.
has(n))return{outcome:ke(t),name:t.trim().slice(n.length).replace(/^\ufe0f/,"")};let s=/^\s{0,9}[[(*_]{0,3}(pass|passed|fail|failed|blocked|skipped|not run)[\])*_]{0,3}\s?(?:[:–—]|-\s)\s?(.{1,300})$/i.
exec(t);if(s)return{outcome:ke(s[1]??""),name:s[2]??""};let i=t.split(/(\s[-–—→]{1,2}>?\s|:\s|\s\||\s\()/);for(let r=i.length-1;r>=2;r-=2){let a=ke(i.slice(
r).join("").replace(/^\(/,""));if(a)return{outcome:a,name:i.slice(0,r-1).join("")}}}var ps=/^(?:overall(?: (?:test |qa |release )?(?:status|result|results|outcome|verdict|assessment))?|(?:final|test|testing|qa|test run|execution|release) (?:status|result|verdict|outcome)|go\/no-go)$/,
Ir=/^(?:status|result|results|outcome|verdict|conclusion|decision)$/,Pr=/^(?:build|build under test|commit|build commit|commit under test|tested commit|commit sha|commit hash|git commit|git sha|sha|revision|head|head sha|version under test|build\/commit|commit\/build|build version|code under test)$/,
Uf=/\b(?:summary|overview|overall|results?|conclusions?|status|verdict|outcome|sign-?off|test report)\b/,Mr=/^(?:[a-z]{1,6}[-_ ]?\d[\d.]{0,9}\b|test case\b|case\b|scenario\b)/,
Jf=/^(?:result|results|status|outcome|verdict|pass\/fail|pass \/ fail|p\/f|pass\?|test result|test status|final result|execution status|actual|actual result|state|qa|qa result)$/,
zf=/^(?:case|test case|test|scenario|id|tc|#|no|test id|case id|name|title|description|area|check|item|feature|step)\b/,Gf=[[/^(?:failed|fail|failures|tests failed|cases failed)$/,
"fail"],[/^(?:blocked|tests blocked|cases blocked)$/,"blocked"],[/^(?:not run|not executed|pending|open|untested|remaining|skipped)$/,"open"],[/^(?:passed|pass|total|executed|cases|tests|scenarios)$/,
"pass"]],us=e=>Gf.find(([t])=>t.test(e))?.[1],hs=(e,t)=>({path:e.path,line:t.number,column:t.column});function lt(e,t,n,s,i){s==="not-applicable"?e.left++:s&&e.
cases.push({name:v(fs(n),160)||"unnamed",outcome:s,text:v(fs(i),160),at:hs(e,t)})}function qe(e,t,n,s){!n||n==="not-applicable"||e.overall.push({outcome:n,text:v(
fs(s),160),at:hs(e,t)})}var fs=e=>e.slice(0,400).replace(/[*`]|__/g,"").trim();function qf(e){let t=/^[*_\s]{0,4}([^:：|]{2,40}?)[*_\s]{0,4}(?:[:：]|\s[-–—]\s)[*_\s]{0,4}(.{0,400})/.
exec(e);if(t)return{label:be((t[1]??"").replaceAll("_"," ")),value:(t[2]??"").trim()}}function Lr(e,t){let n=[...e.slice(0,400).matchAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi)].
map(i=>i[0]),s=t.includes("commit")||t.includes("sha")||/commit|sha/i.test(e);return n.find(i=>s||/[a-f]/i.test(i))?.toLowerCase()}function Qf(e,t,n){let s=t.map(
u=>be(u)),i=s.flatMap((u,f)=>Jf.test(u)&&f>0?[f]:[]),r=s.flatMap((u,f)=>zf.test(u)&&!i.includes(f)?[f]:[]),a=s.map(us),c=n.map(({cells:u})=>i.map(f=>ke(u[f]??""))),
d=c.some(u=>u.some(f=>f!==void 0&&f!=="open"));for(let[u,{line:f,cells:m}]of n.entries()){let h=be(m[0]??""),g=m[1]??"";if(ps.test(h)){let $=c[u]?.find(Z=>Z!==void 0)??
ke(g);qe(e,f,$,`${m[0]??""}: ${g}`),$&&(e.strong=!0);continue}if(s.length===2&&Pr.test(h)){let $=Lr(g,h);$&&e.commits.push($);continue}for(let[$,Z]of a.entries())
Z&&ms(e,f,s[$]??"",m[$]??"",Z);let y=us(h);if(y&&ms(e,f,h,g,y)||!d)continue;e.strong=!0;let k=i.map($=>m[$]??""),C=(c[u]??[]).filter($=>$!==void 0),S=C.filter($=>$!==
"not-applicable"),F=C.length>0&&S.length===0?"not-applicable":S.reduce(zt,void 0),M=r.length>0?r.slice(0,2).map($=>m[$]??"").filter(Boolean).join(": "):m[0]??"";
lt(e,f,M,F??"open",k.filter(Boolean).join(" / ")||"no result")}}function ms(e,t,n,s,i){let r=/^\D{0,3}(\d{1,7})\b/.exec(be(s))?.[1];return r===void 0?!1:(Number(
r)>0&&i!=="pass"&&e.counted.push({name:`${n}: ${r}`,outcome:i,text:r,at:hs(e,t)}),!0)}function Kf(e,t,n){let s=qf(t.text),i=s?.label??"",r=t.kind==="front"?(s?.
value??"").replace(/^["']/,""):s?.value??"";if(s&&ps.test(i)){let c=ke(r);c&&(e.strong=!0),qe(e,t,c,t.text);return}if(s&&Pr.test(i)){let c=Lr(r,i);c&&e.commits.
push(c);return}if(t.kind==="front"){s&&Ir.test(i)&&qe(e,t,ke(r),t.text);return}let a=us(i);if(!(a&&ms(e,t,i,r,a))){if(s&&Ir.test(i)){let c=ke(r);Mr.test(n.heading)?
lt(e,t,n.heading,c,r):n.closing||c!=="pass"&&c!=="not-applicable"?qe(e,t,c,t.text):lt(e,t,n.heading,c,r);return}t.kind==="item"?Zf(e,t,n):t.kind!=="heading"&&Yf(
e,t,n)}}function Zf(e,t,n){let s=Fr(t.text);if(s?.outcome){lt(e,t,s.name,s.outcome,t.text);return}t.box&&Mr.test(be(t.text))&&/\b(?:tests?|cases?|scenarios?|results?)\b/.
test(n.heading)&&lt(e,t,t.text,t.box==="ticked"?"pass":"open",t.text)}function Yf(e,t,n){let s=be(t.text),i=ke(t.text),r=/^\W{0,6}(?:blocked|failed|fail|passed|pass)\b(?:\s?\W{0,4}$|\s?(?:[-:(,.]|by\b|on\b|waiting\b|until\b|with\b))/u.
test(s);n.first&&n.closing&&(r||s.length<40)?(i&&ps.test(n.heading)&&(e.strong=!0),qe(e,t,i,t.text)):r&&(i==="blocked"||i==="fail")&&qe(e,t,i,t.text)}function gs(e,t){
let n={path:e,overall:[],cases:[],counted:[],commits:[],strong:!1,left:0},s=Nr(t),i={heading:"",closing:!0,first:!1};for(let c=0;c<s.length;c++){let d=s[c];if(!d)
continue;let u=s[c+1];if(d.kind==="row"&&u&&u.number===d.number+1&&Dr(u.text)){let f=[],m=c+2;for(let h=s[m];h&&h.kind==="row"&&h.number===d.number+m-c;h=s[++m])
f.push({line:h,cells:ds(h.text)});Qf(n,ds(d.text),f),c=m-1,i={...i,first:!1};continue}if(Kf(n,d,i),d.kind==="heading"){let f=be(d.text).replace(/^[\d.)\s]+/,"");
i={heading:f,closing:d.level===1||Uf.test(f),first:!0}}else i={...i,first:!1}}let r=[...n.cases];for(let c of n.counted)r.some(({outcome:d})=>d===c.outcome)||r.
push(c);let a=s.some(c=>c.kind==="heading"&&/\b(?:test results?|test report|qa)\b/.test(be(c.text)));return{overall:n.overall,cases:r,commits:[...new Set(n.commits)],
strong:n.strong||a&&n.overall.length>0,left:n.left}}var em=2e6;function tm({overall:e,cases:t,commits:n}){let s=[],i=e[0],r=e.find(({outcome:m})=>m!==i?.outcome);i&&r&&s.push(`says "${i.text}" in line ${i.at.line}\
 and "${r.text}" in line ${r.at.line}`);let a=e.find(({outcome:m})=>m==="pass"),c=t.filter(({outcome:m})=>m==="fail"||m==="blocked");for(let{name:m,text:h,at:g}of a?
c.slice(0,5):[])s.push(`says "${a?.text}" in line ${a?.at.line}, but ${v(m,80)} is "${v(h,60)}" in line ${g.line}`);let[d,...u]=n,f=u.find(m=>d&&!m.startsWith(d)&&
!d.startsWith(m));return f&&s.push(`names two commits as its build: ${d} and ${f}`),s}function nm({overall:e,cases:t}){if(e.length===0)return"states no overall \
status";let n=e.find(({outcome:r})=>r==="open");if(n)return`is not finished: "${n.text}" in line ${n.at.line}`;let s=t.filter(({outcome:r})=>r==="open"),[i]=s;if(i)
return`has ${E(s.length,"open case")}: ${v(i.name,80)} (line ${i.at.line})${s.length>1?" \u2026":""}`}function sm(e){let t=gs(e.path,e.text),n=nm(t),[s]=t.commits;
return{...D(ys.id,{contradictions:tm(t),remarks:t.left>0?[`${E(t.left,"case")} marked as not applicable`]:[],...n?{why:n}:{},...s?{commit:s}:{}}),kind:"qa",qa:{
overall:t.overall,cases:t.cases,...s?{commit:s}:{}}}}var ys={id:"qa-page",title:"QA results page",kind:"qa",rank:-10,recognise:e=>e.syntax==="text"&&e.bytes<=em&&
gs(e.path,e.text).strong,read:sm,docs:{recognised:"Markdown that states an overall status (front matter `overall_status`, a line `Overall Status: \u2026`, a table ro\
w) or has a table with a result column in which a case passed or failed. The file name does not matter.",proof:"An overall status, and no case that is open (not\
 run, pending, skipped, an empty result). Two overall statuses that differ, or a failed or blocked case under an overall pass, are a contradiction. The commit i\
s read from the build line.",ignored:'HTML comments and code blocks. A case marked N/A does not count. "Pass with notes" passes; "Fail (known)" fails; "Pass" wi\
th a number of failures or something pending in the same words does not pass.',example:`- Overall Status: Pass
- Build under test: commit 9e504b8

| Case | Result |
|---|---|
| Login | Pass |`}};function im(e){let t=new Map;for(let n of e)t.has(l(o(n,"id")))||t.set(l(o(n,"id")),n);return t}function om(e,t){for(let n=t;n!=="";n=n.slice(0,Math.max(0,n.lastIndexOf(
"/")))){let s=e.get(n);if(s!==void 0)return s}}var qt=e=>l(o(e,"ruleId"))||l(o(e,"rule","id")),Gt=e=>typeof e=="number"&&Number.isInteger(e)&&e>=0;function Vr(e){
let t=p(o(e,"tool","driver","rules")),n=p(o(e,"tool","extensions")).map(r=>p(o(r,"rules"))),s=im([t,...n].flat());return{of:r=>{let a=qt(r),c=o(r,"rule","toolCo\
mponent","index"),d=Gt(c)?n[c]??[]:t,u=[o(r,"rule","index"),o(r,"ruleIndex")].find(Gt),f=u===void 0?void 0:d[u],m=l(o(f,"id"));return f!==void 0&&(a===""||m===a||
a.startsWith(`${m}/`))?f:om(s,a)??f},size:n.reduce((r,a)=>r+a.length,t.length)}}function rm(e,t,n){let s=o(t,"provenance","invocationIndex"),i=p(o(e,"invocation\
s"))[Gt(s)?s:0],r=l(o(n,"id"))||qt(t);for(let a of p(o(i,"ruleConfigurationOverrides"))){if(l(o(a,"descriptor","id"))!==r)continue;let c=l(o(a,"configuration","\
level"));if(c!=="")return c}return l(o(n,"defaultConfiguration","level"))}var vs="security-severity";function jr(e){let t=P(o(e,"properties")).filter(([n])=>n.split(
"#")[0]===vs);return oe(t.map(([,n])=>{let s=ne(n);return s===void 0?_(n):te(s)}))}function Xr(e,t,n,s){let i=[jr(n),jr(t)].find(a=>a!=="unknown");if(i)return i;
let r=l(o(t,"level"))||rm(e,t,n);return r===""?s?"high":"medium":_t(r)}function Br(e){let t=l(o(e,"kind"));if(t!==""&&t!=="fail"||["pass","notApplicable","open"].
includes(l(o(e,"level"))))return"";if(o(e,"baselineState")==="absent")return"absent from this run (baseline)";if(p(o(e,"suppressionStates")).map(l).some(a=>a.startsWith(
"suppressed")))return"suppressed";let s=p(o(e,"suppressions"));if(s.length===0||!s.every(a=>["accepted",void 0].includes(o(a,"status"))))return;let r=s.map(a=>l(
o(a,"justification")).trim()).find(a=>a!=="");return r?`suppressed: ${r}`:"suppressed"}function am(e){let t=0,n=!1;for(let s of p(o(e,"invocations"))){o(s,"exec\
utionSuccessful")===!1&&(n=!0);for(let i of["toolExecutionNotifications","toolConfigurationNotifications"])t+=p(o(s,i)).filter(r=>o(r,"level")==="error").length}
return{failed:n,errors:t}}function Wr(e,t){let{failed:n,errors:s}=am(e);if(n)return`says that ${t} did not end well (executionSuccessful is false)`;if(s>0)return`\
holds ${s} ${s===1?"error":"errors"} that ${t} reported about its own run`;let i=o(e,"externalPropertyFileReferences","results");if(b(i)&&i.length>0)return`keep\
s results of ${t} in other files, which are not here`;if(!b(o(e,"results")))return`has no results of ${t}, so nothing shows that the scan ran to its end`}function Hr(e){
let t=p(o(e,"locations"))[0],n=o(t,"physicalLocation"),s=l(o(n,"artifactLocation","uri"))||l(o(n,"fileLocation","uri"))||l(o(t,"resultFile","uri")),i=o(n,"regio\
n","startLine")??o(t,"resultFile","region","startLine");return{path:s,...Gt(i)&&i>0?{line:i}:{}}}var ks=e=>l(o(e,"tool","driver","name"))||l(o(e,"tool","name"))||
"an unnamed tool";function Ur(e){let t=o(e,"shortDescription");return l(o(t,"text"))||l(A(t)?"":t)||l(o(e,"name"))}var Jr="sarif",cm=/\b(?:codeql|semgrep|opengrep|gitleaks)\b/i;function dm(e){let t=Ht(ks(e)),n=o(e,"properties","imageName")??o(e,"properties","imageID");return t===
"dependencies"&&n!==void 0?"containers":t}var zr=(e,t,n)=>{let s=e.get(t)??{tools:new Set,findings:x(),targets:new Set,rules:0};return e.set(t,s),s.tools.add(n),
s};function lm(e,t){let n=ks(e),s=dm(e),i=Vr(e),r=zr(t,s,n);r.rules+=i.size;let a=l(o(e,"properties","imageName"));a!==""&&r.targets.add(a);for(let d of p(o(e,"\
results"))){let u=Br(d);if(u==="")continue;let f=i.of(d),m=p(o(f,"properties","tags")).map(l),h=s==="dependencies"||s==="containers"?qo(m)??s:s,g=Xr(e,d,f,h==="\
secrets"),{path:y,line:k}=Hr(d),C=qt(d)||l(o(f,"id"));zr(t,h,n).findings.add({id:C,severity:g,title:Ur(f),path:y,line:k,closed:u})}let c=Wr(e,n);return c!==void 0||
i.size>0||!cm.test(n)||p(o(e,"results")).length>0?c:`shows that ${n} loaded no rule at all, which is not a scan`}function um(e,t){let n=[...t.tools].join(", ");
return O({tool:n,category:e,findings:t.findings,rules:t.rules>0?t.rules:void 0,target:[...t.targets].join(", ")})}function fm(e){try{return e.json()}catch(t){if(!(t instanceof
L))throw t;return Qs(e.text,vs)}}var Gr={id:Jr,title:"SARIF 2.1.0",kind:"scan",recognise:e=>e.top==="object"&&e.keys.has("runs")&&(e.keys.has("version")||e.keys.
has("$schema")),read:e=>{let t=fm(e),n=l(o(t,"version")),s=p(o(t,"runs")),i=new Map,r=s.map(y=>lm(y,i)).filter(y=>y!==void 0),c=[...n.startsWith("2.1")||n.startsWith(
"2.2")?[]:[`is SARIF ${n||"of no version"}; write SARIF 2.1.0`],...s.length===0?["has no run, so no tool ran"]:[],...r][0],d=new Set(s.flatMap(y=>p(o(y,"version\
ControlProvenance"))).map(y=>l(o(y,"revisionId")).toLowerCase()));d.delete("");let[u]=d,f=d.size>1?["The file names several commits, so none is taken as its own"]:
[],m=[...i].map(([y,k])=>um(y,k)),[h=O({tool:"no tool",category:"sast",findings:x()}),...g]=m;return R(Jr,[h,...g],{remarks:f,...c===void 0?{}:{why:c},...u!==void 0&&
d.size===1?{commit:u}:{}})},docs:{recognised:"A JSON object with `runs` and `version`.",severity:"The rule's `security-severity` (a score, or a word); else the \
effective level: the result's, an override of the invocation, the rule's default, `warning`. error high, warning medium, note low, none none. A secret scanner's\
 result without level is high.",proof:"Every run has `results`, no `executionSuccessful: false`, no error among its notifications, and no results in other files\
. A tool that lists all its rules must list one.",ignored:"Suppressed results whose suppressions are all accepted and `baselineState: absent` are closed; a `kin\
d` other than `fail` is no finding. Messages and snippets are left out: they can quote a secret.",example:`{"version": "2.1.0", "runs": [{"tool": {"driver": {"n\
ame": "CodeQL", "rules": [{"id": "js/eval"}]}},
 "results": [{"ruleId": "js/eval", "level": "error", "message": {"text": "\u2026"}}]}]}`}};var qr="secretlint-json",Qr={id:qr,title:"secretlint JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("filePath")&&e.keys.has("messages")&&!e.keys.
has("errorCount")&&(e.keys.has("sourceContentType")||e.keys.has("sourceContent")||e.text.includes("secretlint")),read:e=>{let t=x(),n=0;for(let r of p(e.json())){
let a=o(r,"messages");b(a)||n++;for(let c of p(a)){let d=l(o(c,"type"));d!==""&&d!=="message"||t.add({id:l(o(c,"ruleId")),severity:"high",path:l(o(r,"filePath")),
line:w(o(c,"loc","start","line"))})}}let s=n>0?`has no list of messages for ${n} of its files`:void 0,i=O({tool:"secretlint",category:"secrets",findings:t,secrets:t.
seen()});return R(qr,[i],s===void 0?{}:{why:s})},docs:{recognised:"A JSON list of objects with `filePath`, `messages` and `sourceContentType`.",severity:"Every \
secret counts as high; the level of a rule (error, warning) says how it is reported, not how bad it is.",proof:"At least one file is listed, each with its messa\
ges. `[]` means that no file was looked at.",ignored:"The values: `sourceContent`, messages and their data never leave the reader.",example:`[{"filePath": "/src\
/a.env", "sourceContentType": "text", "messages": [{"type": "message",
  "ruleId": "@secretlint/secretlint-rule-aws", "loc": {"start": {"line": 1, "column": 9}}}]}]`}};var Kr="semgrep-json";function mm(e){let t=l(o(e,"extra","severity")).toUpperCase();if(t==="INVENTORY"||t==="EXPERIMENT")return"none";let n=_t(t);return n==="un\
known"?_(t):n}function pm(e){let t=o(e,"extra","metadata"),n=o(t,"vulnerability_class")??o(t,"cwe");return b(n)?l(n[0]):l(n)}function hm(e){let t=o(e,"errors"),
n=o(e,"paths","scanned");if(!b(o(e,"results"))||!b(t))return"has no list of results and errors, so nothing shows that the scan ran to its end";let s=t.filter(i=>l(
o(i,"level")).toLowerCase()==="error").length;return s>0?`reports ${s} of its own ${s===1?"error":"errors"}, so part of the code was not scanned`:b(n)&&n.length===
0&&p(o(e,"results")).length===0?"scanned no file at all":void 0}var Zr={id:Kr,title:"Semgrep JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&["results",
"errors","paths"].every(t=>e.keys.has(t)),read:e=>{let t=e.json(),n=x();for(let c of p(o(t,"results"))){let d=o(c,"extra","is_ignored")===!0;n.add({id:l(o(c,"ch\
eck_id")),severity:mm(c),title:pm(c),path:l(o(c,"path")),line:w(o(c,"start","line")),closed:d?"ignored in the code (nosemgrep)":void 0})}let s=hm(t),i=p(o(t,"er\
rors")).length,r=s===void 0&&i>0?[`Semgrep gave ${i} warnings about files it could not read in full`]:[],a=O({tool:"Semgrep",category:"sast",findings:n});return R(
Kr,[a],{remarks:r,...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `results`, `errors` and `paths`.",severity:"`extra.severity`: ERROR high, WAR\
NING medium, INFO low; CRITICAL to LOW as they say.",proof:"`errors` holds none of level `error`, and at least one file was scanned.",ignored:"Results with `ext\
ra.is_ignored` are closed. Messages and code are left out: they can hold a matched secret.",example:`{"version": "1.100.0", "results": [{"check_id": "python.eva\
l", "path": "a.py", "start": {"line": 3},
 "extra": {"severity": "ERROR"}}], "errors": [], "paths": {"scanned": ["a.py"]}}`}};function Yr(e){let t=o(e,"dsseEnvelope");if(A(t))return at(t);throw new L("is a Sigstore bundle of a bare signature, without a statement that could be read")}function gm(e){
let t=e.syntax==="json-lines"?e.jsonLines():[e.json()],[n,...s]=t.map(Yr),{attestation:i,...r}=n??Yr(void 0),a=t.every(u=>A(o(u,"verificationMaterial"))!==void 0),
c=r.why??(a?void 0:"has no verification material"),d=s.map(u=>`holds a further statement: ${u.attestation.predicateType}`);return{...D(bs.id,{...r,...c?{why:c}:
{},remarks:[Wt,...d]}),kind:"attestation",attestation:i}}var bs={id:"sigstore-bundle",title:"Sigstore bundle",kind:"attestation",rank:10,recognise:e=>e.top==="o\
bject"&&(e.keys.has("dsseEnvelope")||e.keys.has("mediaType")&&e.keys.has("verificationMaterial")),read:gm,docs:{recognised:"A JSON object (or several, one per l\
ine) with `dsseEnvelope`, or with `mediaType` and `verificationMaterial`.",proof:"As for a DSSE envelope, and verification material that is there. Neither signa\
ture nor certificate nor log entry is checked, and every reading says so.",ignored:"Certificates, log entries and timestamps. A bundle of a bare signature holds\
 no statement and is refused.",example:`{"mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json", "verificationMaterial": {},
 "dsseEnvelope": {"payloadType": "application/vnd.in-toto+json", "payload": "eyJfdHlwZSI6\u2026", "signatures": [{"sig": "MEUCIQ\u2026"}]}}`}};var ym=new Set(["deb","apk","rpm","linux"]),vm=["CVE","GHSA","RHSA","ALTERNATIVE"];function km(e){let n=[...P(o(e,"identifiers")).flatMap(([s,i])=>vm.includes(s)?
p(i):[]),...p(o(e,"alternativeIds"))].map(l);return[...new Set(n)].filter(s=>s!=="")}function bm(e){let t=l(p(o(e,"from")).at(-1)),n=t.lastIndexOf("@");return l(
o(e,"version"))||(n>0?t.slice(n+1):"")}function ws(e){let t=o(e,"isIgnored")===!0||o(e,"ignored")===!0;return{id:l(o(e,"id"))||l(o(e,"publicId")),aliases:km(e),
severity:oe([_(o(e,"severity")),_(o(e,"severityWithCritical"))]),title:l(o(e,"title")),package:l(o(e,"packageName"))||l(o(e,"moduleName"))||l(o(e,"name")),version:bm(
e),...t?{closed:"ignored"}:{}}}function wm(e,t){let s=[...p(o(e,"filtered","ignored")),...p(o(e,"filtered","patches"))].map(i=>l(o(i,"reason"))).filter(i=>i!=="");
return[t,...new Set(s)].join(": ")}function xm(e){return p(o(e,"issues")).map(t=>({...Object.fromEntries(P(o(e,"issuesData",l(o(t,"issueId"))))),version:o(t,"pk\
gVersion")}))}var xs=e=>ne(/^\d{1,6}(?= vulnerable dependency path)/.exec(l(o(e,"summary")))?.[0]);function Sm(e){let t=l(o(e,"packageManager")).split(":")[0]??
"";return o(e,"docker")!==void 0||ym.has(t)}function ea(){let e=new Map,t=new Set,n=[],s=new Set,i=[],r,a=m=>{let h=e.get(m)??x();return e.set(m,h),h},c=(m,h,g)=>{
let y=o(m,"vulnerabilities"),k=b(y)&&(y.length>0||!b(o(m,"issues")))?y:xm(m);for(let C of k){let S=o(C,"type")==="license"||l(o(C,"id")).startsWith("snyk:lic:");
a(S?"licences":h).add({...ws(C),path:g})}for(let[C,S]of[["ignore","ignored"],["patch","patched"]])for(let F of p(o(m,"filtered",C)))a(h).add({...ws(F),path:g,closed:wm(
F,S)});return k.length},d=(m,h)=>{let g=p(o(m,"infrastructureAsCodeIssues"));for(let y of g){let k=w(o(y,"lineNumber"));a("iac").add({...ws(y),package:"",version:"",
path:h,line:k===0?void 0:k})}return g.length},u=(m,h,g)=>{let y=ce(m),k=g||"a project";if(y!==void 0)i.push(`could not test ${k}: ${y}`);else if(!["vulnerabilit\
ies","issues","infrastructureAsCodeIssues"].some(S=>b(o(m,S))))i.push(`has no list of vulnerabilities for ${k}, so nothing shows that it was tested`);else if(h===
0){let S=xs(m)??0,F=o(m,"ok")===!1?Math.max(S,1):S;F>0&&(n.push(`Snyk says that ${k} is not ok and lists nothing; ${F} of unknown severity count`),a("dependenci\
es").addUnlisted("unknown",F))}else(xs(m)??0)>h&&s.add(`The summary of ${k} counts ${xs(m)} paths and the list has ${h} (filtered?)`);let C=l(o(m,"severityThres\
hold")).toLowerCase();C==="critical"?i.push(`lists critical findings only for ${k} (--severity-threshold)`):C!==""&&C!=="low"&&s.add(`Findings below ${C} are no\
t listed`)},f=(m,h=!1)=>{let g=h||Sm(m),k=["displayTargetFile","targetFile","projectName","path"].map(M=>l(o(m,M))).find(M=>M!=="")??"";k!==""&&t.add(k);let C=b(
o(m,"infrastructureAsCodeIssues")),S=C?"iac":g?"containers":"dependencies";ce(m)===void 0&&a(S),u(m,c(m,S,k)+d(m,k),k);let F=w(o(m,"dependencyCount"));F!==void 0&&
!C&&(r=(r??0)+F);for(let M of p(o(m,"applications")))f(M,!0)};return{add:f,found:e,targets:t,contradictions:n,remarks:s,why:()=>i[0],dependencies:()=>r}}var ta="snyk-json",Om=["vulnerabilities","infrastructureAsCodeIssues","issuesData"],Tm=["packageManager","dependencyCount","infrastructureAsCodeIssues","issuesD\
ata","licensesPolicy","ok"],Rm=["containers","dependencies","iac","licences"],na=e=>Om.some(e)&&Tm.some(e);function Am(e){let t=[...e.targets].join(", "),n=Rm.flatMap(
r=>{let a=e.found.get(r),d=r==="containers"||r==="dependencies"?e.dependencies():void 0;return a?[O({tool:"Snyk",category:r,findings:a,target:t,dependencies:d})]:
[]}),[s,...i]=n;return s?[s,...i]:[O({tool:"Snyk",category:"dependencies",findings:x(),target:t})]}var sa={id:ta,title:"Snyk JSON",kind:"scan",rank:4,recognise:e=>na(
t=>e.keys.has(t))&&!e.keys.has("bomFormat")?!0:Je(e).some(t=>na(n=>o(t,n)!==void 0)),read:e=>{let t=e.json(),n=ea();for(let i of b(t)?t:[t])n.add(i);let s=n.why();
return R(ta,Am(n),{contradictions:n.contradictions,remarks:[...n.remarks],...s===void 0?{}:{why:s}})},docs:{recognised:"A JSON object with `vulnerabilities` (or\
 `infrastructureAsCodeIssues`, `issuesData`) and `packageManager`, `dependencyCount` or `ok`; or a list of them.",severity:"`severity`, or `severityWithCritical\
` where that is worse. Licence issues count as licences, `infrastructureAsCodeIssues` as infrastructure.",proof:"Every project has its list and none is an error\
 object; `applications` of a container are read too. A project that is not `ok` and lists nothing counts as one unknown finding.",ignored:"What a policy ignored\
 or patched (`filtered`, `isIgnored`) is closed. The unit is the entry, one per path, as Snyk counts it.",example:`{"ok": false, "packageManager": "npm", "depen\
dencyCount": 3, "vulnerabilities": [{"id": "SNYK-JS-QS-1",
 "severity": "high", "packageName": "qs", "version": "6.5.1", "identifiers": {"CVE": ["CVE-2022-24999"]}}]}`}};var Cm=new Set(["SPDX-2.2","SPDX-2.3"]),oa=20;function ra(){let e=new Map;return{add:(t,n)=>{let s=e.get(t);s?s.times++:e.size<oa&&e.set(t,{where:n,times:1})},told:()=>[
...e].map(([t,{where:n,times:s}])=>`${n} ${t}${s>1?` (and ${s-1} more)`:""}`)}}var ia=e=>e==null||e==="";function _m(e){let t=new Set([l(o(e,"SPDXID")),"NONE","\
NOASSERTION"]);for(let n of["packages","files","snippets"])for(let s of p(o(e,n)))t.add(l(o(s,"SPDXID")));return t.delete(""),t}function Kt(e){let{add:t,told:n}=ra(),
s=o(e,"spdxVersion");ia(s)?t("has no spdxVersion","the document"):(typeof s!="string"||!Cm.has(s))&&t("has a spdxVersion that is neither SPDX-2.2 nor SPDX-2.3",
"the document"),ia(o(e,"SPDXID"))&&t("has no SPDXID","the document"),A(o(e,"creationInfo"))||t("has no creationInfo","the document");let i=o(e,"packages");i!==void 0&&
!b(i)&&t("has packages that are no list","the document");let r=new Set;for(let[c,d]of p(i).entries()){let u=`packages[${c}]`;if(!A(d)){t("is no package",u);continue}
let f=l(o(d,"SPDXID"));f===""?t("has no SPDXID",u):r.has(f)&&t("has the SPDXID of another package",u),r.add(f),l(o(d,"name"))===""&&t("has no name",u)}let a=_m(
e);for(let[c,d]of p(o(e,"relationships")).entries()){let u=`relationships[${c}]`;A(d)||t("is no relationship",u);for(let f of["spdxElementId","relatedSpdxElemen\
t"]){let m=l(o(d,f));m===""||a.has(m)||m.startsWith("DocumentRef-")||t(`names an element that the document does not have: ${v(m,80)}`,u)}}for(let c of p(o(e,"do\
cumentDescribes")))a.has(l(c))||t(`names an element that the document does not have: ${v(l(c),80)}`,"documentDescribes");return n().slice(0,oa)}var Em={"SPDX-2.\
2":["downloadLocation","copyrightText","licenseConcluded","licenseDeclared"],"SPDX-2.3":["downloadLocation"]},Nm=new Set(["SPDXID","annotations","attributionTex\
ts","builtDate","checksums","comment","copyrightText","description","downloadLocation","externalRefs","filesAnalyzed","hasFiles","homepage","licenseComments","l\
icenseConcluded","licenseDeclared","licenseInfoFromFiles","name","originator","packageFileName","packageVerificationCode","primaryPackagePurpose","releaseDate",
"sourceInfo","summary","supplier","validUntilDate","versionInfo"]),Qt=e=>e==null;function Dm(e,t){let n=[];for(let s of Em[t]??[])Qt(o(e,s))&&n.push(`has no ${s}`);
for(let[s]of P(e))Nm.has(s)||n.push(`has the unknown property ${v(s,40)}`);for(let s of p(o(e,"externalRefs"))){let i=l(o(s,"referenceCategory"));t==="SPDX-2.2"&&
i.includes("-")&&n.push(`has the referenceCategory ${v(i,40)}`)}return n}function Zt(e){let{add:t,told:n}=ra();for(let r of["dataLicense","name"])Qt(o(e,r))&&t(
`has no ${r}`,"schema: the document");let s=o(e,"creationInfo");Qt(o(s,"created"))&&t("has no created","schema: creationInfo"),p(o(s,"creators")).length===0&&t(
"has no creators","schema: creationInfo");let i=l(o(e,"spdxVersion"));for(let[r,a]of p(o(e,"packages")).entries())for(let c of A(a)?Dm(a,i):[])t(c,`schema: pack\
ages[${r}]`);for(let[r,a]of p(o(e,"relationships")).entries())for(let c of["spdxElementId","relatedSpdxElement","relationshipType"])A(a)&&Qt(o(a,c))&&t(`has no ${c}`,
`schema: relationships[${r}]`);return n()}function aa(e){let t=l(o(e,"SPDXID")),n=new Set(p(o(e,"documentDescribes")).map(l));for(let s of p(o(e,"relationships"))){
let i=l(o(s,"relationshipType")),r=l(o(s,"spdxElementId")),a=l(o(s,"relatedSpdxElement"));i==="DESCRIBES"&&r===t&&n.add(a),i==="DESCRIBED_BY"&&a===t&&n.add(r)}return n.
delete(""),n}function ca(e){let t=l(o(e,"name"));if(t==="")return;let n=l(o(e,"versionInfo")),s=p(o(e,"externalRefs")).find(r=>l(o(r,"referenceType")).endsWith("purl")),i=l(
o(s,"referenceLocator"));return{name:v(t),...n&&n!=="NOASSERTION"?{version:v(n,120)}:{},...i?{purl:v(i,500)}:{}}}function Yt(e){let t=p(o(e,"packages")).filter(
a=>A(a)!==void 0),n=aa(e),s=t.filter(a=>n.has(l(o(a,"SPDXID")))),i=s.length===1?s[0]:void 0,r=t.filter(a=>a!==i).flatMap(a=>ca(a)??[]);return{components:t.length,
subject:ca(i),packages:r,commit:Ae(o(i,"downloadLocation"))}}function $m(e){let t=e.json(),n=A(o(t,"sbom"))??t,s=Kt(n),{components:i,subject:r,packages:a,commit:c}=Yt(n),d=i===0?"lists no package, which proves nothing":void 0;
return{...D(Ss.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:v(l(o(n,"spdxVersion")).replace(/^SPDX-/,""),20),components:i,valid:s.
length===0,problems:[...s,...Zt(n)].slice(0,20),...r?{subject:r}:{},packages:a}}}var Ss={id:"spdx-json",title:"SPDX 2.2 and 2.3 JSON",kind:"sbom",rank:10,recognise:e=>e.
top!=="object"||e.syntax!=="json"||e.keys.has("@context")?!1:e.keys.has("spdxVersion")||e.keys.has("SPDXID")&&e.keys.has("creationInfo")?!0:e.keys.has("sbom")&&
e.text.includes('"spdxVersion"'),read:$m,docs:{recognised:'A JSON object with `spdxVersion`, also inside GitHub\'s `{"sbom": \u2026}`.',proof:"At least one pack\
age. `valid` is about the structure: spdxVersion, SPDXID and creationInfo are there, every package has a name and an SPDXID of its own, every relationship names\
 elements that exist. What else the official schema asks for is told as advice (`schema: \u2026`), because many real documents fall short of it.",ignored:"Files\
, snippets, licences and annotations. The one package that the document describes is its subject: it counts as a package, but is not among those that a lockfile\
 is compared with.",example:`{"spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "creationInfo": {"created": "2025-01-01T00:00:00Z", "creators": ["Tool: x\
"]},
 "packages": [{"SPDXID": "SPDXRef-1", "name": "left-pad", "versionInfo": "1.3.0", "downloadLocation": "NOASSERTION"}]}`}};var Fm=/^([A-Za-z][A-Za-z0-9]{1,60}):[ \t]{0,20}/,da="<text>",la="</text>";function ma(e){let t=[],n=e.split(/\r\n|\n|\r/);for(let s=0;s<n.length;s++){let i=(n[s]??
"").trimStart(),r=i.startsWith("#")?null:Fm.exec(i);if(!r?.[1])continue;let a=s,c=i.slice(r[0].length);if(c.startsWith(da)){let d=[c.slice(da.length)];for(;!d.at(
-1)?.includes(la);){if(s++,s>=n.length)throw new L(`is cut off: the text that starts in line ${a+1} is never closed`,a+1);d.push(n[s]??"")}let u=d.join(`
`);c=u.slice(0,u.lastIndexOf(la))}t.push({name:r[1],value:c.trim(),line:a+1})}return t}var ua={PackageName:"packages",FileName:"files",SnippetSPDXID:"snippets",
LicenseID:"other"},Im={SPDXID:"SPDXID",PackageVersion:"versionInfo",PackageDownloadLocation:"downloadLocation",PackageLicenseConcluded:"licenseConcluded",PackageLicenseDeclared:"\
licenseDeclared",PackageCopyrightText:"copyrightText"},Pm={SPDXVersion:"spdxVersion",DataLicense:"dataLicense",SPDXID:"SPDXID",DocumentName:"name",DocumentNamespace:"\
documentNamespace"},fa=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0;function pa(e){let t=[],n=[],s=[],i=[],r={creators:[]},a={packages:t,files:n,snippets:s,relationships:i},
c={packages:t,files:n,snippets:s,other:[]},d="document",u=a;for(let{name:f,value:m}of e){let h=Object.hasOwn(ua,f)?ua[f]:void 0;if(h)d=h,u=h==="snippets"?{SPDXID:m}:
{name:m},c[h].push(u);else if(f==="Relationship"){let[g="",y="",k=""]=m.split(/\s+/,3);i.push({spdxElementId:g,relationshipType:y.toUpperCase(),relatedSpdxElement:k})}else if(f===
"Creator")r.creators.push(m);else if(f==="Created")r.created=m;else if(f==="ExternalRef"&&d==="packages"){let[,g="",y=""]=m.split(/\s+/,3);u.externalRefs=[...p(
u.externalRefs),{referenceType:g,referenceLocator:y}]}else if(f==="FileChecksum"&&d==="files")u.checksum=m;else{let g=d==="packages"?fa(Im,f):d==="document"?fa(
Pm,f):f==="SPDXID"?f:void 0;g&&u[g]===void 0&&(u[g]=m)}}return(r.created!==void 0||r.creators.length>0)&&(a.creationInfo=r),a}function Mm(e,t,n){let s=p(o(t,"packages")).at(-1),i=p(o(t,"files")).at(-1);return s===void 0?"lists no package, which proves nothing":/[\r\n]\s{0,99}$/.test(e.
text.slice(-100))?l(o(s,"SPDXID"))===""||l(o(s,"downloadLocation"))===""?"ends in a package without SPDXID or PackageDownloadLocation, so that it may be cut off":
i!==void 0&&(l(o(i,"SPDXID"))===""||l(o(i,"checksum"))==="")?"ends in a file without SPDXID or FileChecksum, so that it may be cut off":n.some(r=>r.includes("na\
mes an element"))?"has relationships to elements that it does not have, so that it may be cut off":void 0:"ends in the middle of a line, so that it may be cut o\
ff"}function Lm(e){let t=pa(ma(e.text)),n=Kt(t),{components:s,subject:i,packages:r,commit:a}=Yt(t),c=Mm(e,t,n);return{...D(Os.id,{...c?{why:c}:{},...a?{commit:a}:
{}}),kind:"sbom",sbom:{format:"SPDX",version:v(l(o(t,"spdxVersion")).replace(/^SPDX-/,""),20),components:s,valid:n.length===0,problems:[...n,...Zt(t)].slice(0,20),
...i?{subject:i}:{},packages:r}}}var Os={id:"spdx-tv",title:"SPDX 2.2 and 2.3 tag-value",kind:"sbom",rank:10,recognise:e=>e.syntax==="text"&&/^[ \t]{0,20}SPDXVersion:/m.
test(e.text.slice(0,2e4)),read:Lm,docs:{recognised:"Text with a line `SPDXVersion: \u2026` near its start.",proof:"At least one package. The format has no end m\
ark, so a file is taken for cut off when its last line does not end, its last package has no SPDXID or PackageDownloadLocation (its last file no SPDXID or FileC\
hecksum), or a relationship names an element that is not there. `valid` is about the structure, as for the JSON format; what else the specification asks for is \
told as advice.",ignored:"Files, snippets, licences, annotations and comments. A `PackageName:` inside of `<text>\u2026</text>` is text. The one package that the doc\
ument describes is its subject: it counts, but is not among those that a lockfile is compared with.",example:`SPDXVersion: SPDX-2.3
PackageName: left-pad
SPDXID: SPDXRef-1
PackageVersion: 1.3.0
PackageDownloadLocation: NOASSERTION`}};var ha=e=>l(o(e,"spdxId"))||l(o(e,"@id"));function de(e){let t=o(e,"type")??o(e,"@type"),n=l(b(t)?t[0]:t),s=/\/terms\/([A-Za-z]{1,40})\/([A-Za-z0-9]{1,80})$/.exec(
n);if(!s)return n;let i=s[1]?.toLowerCase();return i==="core"?s[2]??"":`${i}_${s[2]}`}var Me=e=>/^(?:software_|ai_AI|dataset_Dataset)Package$/.test(de(e));function ga(e){
let t=o(e,"@graph"),n=A(e)&&(o(e,"type")??o(e,"@type"))!==void 0?[e]:[],s=(b(t)?t:n).filter(i=>A(i)!==void 0);return{elements:s,byId:new Map(s.map(i=>[ha(i),i]))}}
function xe({byId:e},t){return(t===void 0?[]:b(t)?t:[t]).map(s=>typeof s=="string"?e.get(s)??s:s)}function jm(e,t){let s=xe(e,o(t,"externalIdentifier")).find(i=>/^(?:packageUrl|purl)$/i.
test(l(o(i,"externalIdentifierType"))));return l(o(t,"software_packageUrl"))||l(o(s,"identifier"))}function Qe(e,t){let n=l(o(t,"name"));if(n==="")return;let s=l(
o(t,"software_packageVersion")),i=jm(e,t);return{name:v(n),...s&&s!=="NOASSERTION"?{version:v(s,120)}:{},...i?{purl:v(i,500)}:{}}}function ya(e){let t=e.elements.
filter(r=>de(r)==="SpdxDocument"),n=e.elements.filter(r=>de(r)==="software_Sbom"),i=(t.length>0?t:n).flatMap(r=>xe(e,o(r,"rootElement"))).flatMap(r=>de(r)==="so\
ftware_Sbom"||de(r)==="Bom"?xe(e,o(r,"rootElement")):[r]);return i.length===1&&Me(i[0])?i[0]:void 0}function Ts(e){let t=e.elements.flatMap(s=>xe(e,o(s,"creatio\
nInfo")));return[...e.elements.filter(s=>de(s)==="CreationInfo"),...t].map(s=>l(o(s,"specVersion"))).find(s=>s!=="")??""}var Vm=new Set(["CreationInfo","Hash","\
ExternalIdentifier","ExternalRef","NamespaceMap","ExternalMap"]);function va(e){let t=new Set,n=Ts(e);n===""?t.add("no CreationInfo names a specVersion"):/^3\.\d/.
test(n)||t.add("has a specVersion that is not 3.x"),e.elements.some(i=>["SpdxDocument","software_Sbom"].includes(de(i)))||t.add("has neither an SpdxDocument nor\
 a software_Sbom");let s=new Set;for(let[i,r]of e.elements.entries()){let a=`@graph[${i}]`,c=de(r),d=ha(r);c===""&&t.add(`${a} has no type`),d!==""&&s.has(d)&&t.
add(`${a} has the spdxId of another element`),s.add(d),!Vm.has(c)&&(d===""&&t.add(`${a} has no spdxId`),o(r,"creationInfo")===void 0&&t.add(`${a} has no creatio\
nInfo`),Me(r)&&l(o(r,"name"))===""&&t.add(`${a} has no name`),c.endsWith("Relationship")&&(o(r,"from")===void 0||p(o(r,"to")).length===0)&&t.add(`${a} is a rela\
tionship without from or to`))}return[...t].slice(0,20)}var Rs={security_VexAffectedVulnAssessmentRelationship:"affected",security_VexFixedVulnAssessmentRelationship:"fixed",security_VexNotAffectedVulnAssessmentRelationship:"\
not_affected",security_VexUnderInvestigationVulnAssessmentRelationship:"under_investigation"},Xm=/^security_CvssV[234]VulnAssessmentRelationship$/;async function Bm(e){
let t=_(o(e,"security_severity"));return t!=="unknown"?t:te(ne(o(e,"security_score"))??await ge(l(o(e,"security_vectorString"))))}function Wm(e,t){let n=xe(e,o(
t,"externalIdentifier")).map(s=>l(o(s,"identifier")));return[l(o(t,"name")),...n].filter(s=>s!==""&&s.length<120)}async function ka(e){let t=e.elements.filter(a=>de(
a)==="security_Vulnerability");if(t.length===0)return;let n=new Map(t.map(a=>[a,[]]));for(let a of e.elements)for(let c of xe(e,o(a,"from")))n.get(c)?.push(a);let s=x(),
i=[];for(let a of t){let c=n.get(a)??[],d=c.filter(k=>Xm.test(de(k))),u=c.filter(k=>Object.hasOwn(Rs,de(k))),[f="",...m]=Wm(e,a);for(let k of u){let C=Rs[de(k)]??
"",S=xe(e,o(k,"to")).filter(Me).flatMap(M=>Qe(e,M)??[]),F=l(o(k,"security_justificationType"))||l(o(k,"security_impactStatement"));i.push({vulnerability:v(f,120),
aliases:m.map(M=>v(M,120)),status:C,products:S.map(M=>M.purl??M.name),about:S.map(({purl:M,...$})=>({...$,ids:M?[M]:[]})),...F?{justification:v(F)}:{}})}let h=u.
map(k=>Rs[de(k)]??""),g=xe(e,o(u[0]??d[0],"to")).find(Me),y=Qe(e,g);s.add({id:f,aliases:m,severity:oe(await Promise.all(d.map(Bm))),title:l(o(a,"summary"))||l(o(
a,"description")),closed:h.length>0&&h.every(Pe)?h[0]:void 0,...y?{package:y.name}:{},...y?.version?{version:y.version}:{}})}return{scan:O({tool:"SPDX",category:"\
dependencies",findings:s}),...i.length>0?{vex:{statements:i}}:{}}}async function Hm(e){let t=ga(e.json()),n=t.elements.filter(Me),s=ya(t),i=s===void 0?void 0:Qe(t,s),r=va(t),a=await ka(t),c=Ae(o(s,"software_downloadLocation")),
d=n.length===0?"lists no package, which proves nothing":void 0;return{...D(As.id,{...d?{why:d}:{},...c?{commit:c}:{}}),kind:"sbom",sbom:{format:"SPDX",version:v(
Ts(t),20),components:n.length,valid:r.length===0,problems:r,...i?{subject:i}:{},packages:n.filter(u=>u!==s).flatMap(u=>Qe(t,u)??[])},...a}}var As={id:"spdx3-jso\
n",title:"SPDX 3.0 JSON-LD",kind:"sbom",rank:10,recognise:e=>Jt(e).some(t=>/^https?:\/\/spdx\.org\/rdf\/(?:v?3[./])/.test(t)),read:Hm,docs:{recognised:"JSON-LD \
whose `@context` is `https://spdx.org/rdf/3\u2026`.",severity:"Of a `security_Vulnerability`: the worst of its CVSS relationships, by `security_severity`, else \
`security_score`, else the vector. It is closed when it has VEX relationships and all of them say fixed or not affected.",proof:"At least one package. `valid` i\
s about the structure: a specVersion 3.x, an SpdxDocument or software_Sbom, every element with a type, an spdxId of its own and a creationInfo, every relationsh\
ip with both ends.",ignored:"Files, snippets, licences, builds and agents. AI and dataset packages count as packages. The one package that the document or its s\
oftware_Sbom has for its root is the subject: it counts, but is not among those that a lockfile is compared with.",example:`{"@context": "https://spdx.org/rdf/3\
.0.1/spdx-context.jsonld", "@graph": [{"type": "software_Package", "spdxId": "urn:a",
 "creationInfo": "_:c", "name": "left-pad", "software_packageVersion": "1.3.0"}]}`}};var Um=20,Jm=20,Cs=/^(not )?ok(?=$|[\s#{-])[ \t]*(?:\d{1,9}(?=$|[\s#{-]))?[ \t]*(?:-(?=$|\s)[ \t]*)?/,ba=/^1\.\.(\d{1,9})(?=$|[\s#])(.*)$/,zm=/^#\s?fail(?:ed|ures?)?\s{1,9}(\d{1,9})$/;
function Gm(e){for(let t=e.indexOf("#");t!==-1;t=e.indexOf("#",t+1)){let n=e.charAt(t-1);if(n!==""&&n!==" "&&n!=="	")continue;let s=e.slice(t+1,t+30).trimStart().
toLowerCase(),i=s.startsWith("skip")?"skip":/^todo(?![a-z0-9_])/.test(s)?"todo":void 0;if(i)return{name:e.slice(0,t).trim(),directive:i}}return{name:e.trim()}}var ut=()=>({
seen:0,bad:0,before:0,plans:0}),qm=({ok:e,directive:t})=>!e&&t===void 0;function Qm({seen:e,plan:t,before:n,plans:s}){return t===void 0?"has no plan (1..N), so \
nobody knows how many tests there should be":s>1?"has more than one plan":t!==e?`plans ${t} tests and has ${e}`:n>0&&n<e?"has its plan between the tests":void 0}
function wa(e){let t=z(),n=[],s=[],i,r=(N,T)=>{N.length<Jm&&N.push(T)},a=[ut()],c=[],d=[],u,f=!1,m=0,h,g=(N,T,W)=>{let J=a[W];if(!J)return;let we=T?.plan!==void 0&&
T.plan!==T.seen,Ce=N.ok&&N.directive===void 0&&T!==void 0&&(T.bad>0||we);Ce&&r(s,`${v(N.name,80)||"a test"} says ok, but its subtest does not`);let Le=qm(N)||Ce;
if(Le&&J.bad++,W>0)return;let Ke=N.directive?"skipped":Le?"failed":"passed";t.add(Ke,N.name)},y=N=>{let T=c[N];if(!T)return;c[N]=void 0;let W=d.indexOf(N);W!==-1&&
(d.length=W,(a[N+1]?.seen??0)>0&&r(n,"has a subtest that never ends")),g(T,void 0,N)},k=N=>{for(let T=c.length-1;T>=N;T--)y(T)},C=()=>{k(0),a.length>1&&r(n,"has\
 a subtest without its result");let[N]=a,T=N?Qm(N):void 0;T&&r(n,T),a=[ut()],c=[],d.length=0},S=(N,T,W)=>{for(k(T);a.length<=T;)a.push(ut());let J=a[T];J&&J.seen++;
let we=a[T+1];a.length=T+1,we&&we.seen+we.plans>0?g(N,we,T):(c[T]=N,W&&d.push(T)),f=!0},F=(N,T,W)=>{for(k(W+(d.includes(W)?1:0));a.length<=W;)a.push(ut());let J=a[W];
J&&(J.plans++,J.plan=N,J.before=J.seen,W===0&&N===0&&(h=v(T.replace(/^\s{0,9}#?/,""),80)))},M=N=>{k(N+1);let T=c[N];c[N]=void 0,d.splice(d.indexOf(N)),T&&g(T,a[N+
1]??ut(),N),a.length=Math.min(a.length,N+1)},$=N=>{let T=N.trimStart(),W=N.length-T.length;if(u!==void 0){if(T==="..."&&N.startsWith(u)&&(u=void 0),T===""||u===
void 0||N.startsWith(u))return;u=void 0}if(T==="")return;if(f&&W>0&&T==="---"){u=N.slice(0,W);return}f=!1;let J=W/4;if(!Number.isInteger(J)||J>Um||J>a.length||N.
slice(0,W).includes("	"))return;let we=J===0?zm.exec(T):null;if(we&&(m=Math.max(m,Number(we[1]))),T.startsWith("#"))return;let Ce=Cs.exec(T),Le=Ce?null:ba.exec(
T);if(Ce){let Ke=T.slice(Ce[0].length),$s=Ke.endsWith("{");S({ok:Ce[1]===void 0,...Gm($s?Ke.slice(0,-1):Ke)},J,$s)}else Le?F(Number(Le[1]),Le[2]??"",J):/^bail out!/i.
test(T)?i??=`was given up: ${v(T,100)}`:T==="{"&&c[J]?d.push(J):T==="}"&&d.includes(J)?M(J):J===0&&/^TAP version \d{1,3}$/i.test(T)&&(a[0]?.seen??0)+(a[0]?.plans??
0)>0&&C()},Z="";for(let N=0;N<e.length;){let T=e.indexOf(`
`,N),W=e.slice(N,T===-1?e.length:T).trimEnd();N=T===-1?e.length:T+1,T===-1&&(Z=W),$(W)}return u!==void 0&&r(n,"is cut off inside a block of details (---)"),Cs.test(
Z)&&r(n,"may be cut off: its last line is a test without a line end"),C(),{tests:t.finish(),faults:i===void 0?n:[i,...n],contradictions:s,statedFailures:m,...h===
void 0?{}:{skipAll:h}}}function xa(e){let t=e.slice(0,2e4);if(/^TAP version 1[2-9]\s*$/m.test(t))return!0;let n=t.split(`
`).find(s=>s.trim()!==""&&!s.startsWith("#"))?.trimEnd()??"";return ba.test(n)||Cs.test(n)&&/^1\.\.\d{1,9}(?:\s|#|$)/m.test(e)}function Km({tests:e,faults:t,skipAll:n}){let[s]=t;if(s)return s;let i=U(e);return i&&n?`ran no test: ${n}`:i}function Zm(e){let t=wa(e.text),{tests:n,statedFailures:s,
contradictions:i}=t,r=Km(t),a=s>0&&n.failed===0;return{...D(_s.id,{contradictions:a?[...i,`states ${E(s,"failure")} (# fail), but no listed test failed`]:i,...r?
{why:r}:{}}),kind:"tests",tests:n}}var _s={id:"tap",title:"TAP",kind:"tests",recognise:e=>e.syntax==="text"&&xa(e.text),read:Zm,docs:{recognised:"Text with a `T\
AP version` line, or that begins with a plan (`1..N`) or with a test point and has a plan.",proof:"There is one plan, at the beginning or the end, it fits the n\
umber of test points, at least one test ran, and nobody bailed out. `1..0` proves nothing. A last line without its line end may be cut off, so it is incomplete \
when it is a test.",ignored:"Comments, YAML blocks (they are stepped over, not parsed), pragmas, test numbers and other text. Only test points of the outermost \
level count; one that says ok over a subtest that fails counts as failed and is a contradiction. `# SKIP` and `# TODO` make a test skipped, even when it is not \
ok.",example:`TAP version 14
1..2
ok 1 - adds
ok 2 - subtracts # SKIP not yet`}};var Ym=e=>l(e).toLowerCase()==="not_affected"?"not affected":void 0;function ep(e,t,n,s){e.add({id:l(o(n,"VulnerabilityID")),aliases:p(o(n,"VendorIDs")).map(l),
severity:_(o(n,"Severity")),title:l(o(n,"Title")),package:l(o(n,"PkgName")),version:l(o(n,"InstalledVersion")),path:t,closed:s??Ym(o(n,"Status"))})}function tp(e,t,n){
let s=l(o(n,"Status")).toUpperCase();if(s==="PASS")return!1;let i=w(o(n,"CauseMetadata","StartLine")),r=l(o(n,"ID"))||l(o(n,"AVDID")),a=s==="EXCEPTION"?"excepti\
on":void 0;return e.add({id:r,severity:_(o(n,"Severity")),title:l(o(n,"Title")),path:t,line:i,closed:a}),a===void 0}function np(e,t,n){let s=_(o(n,"Severity")),
i=s==="unknown"?"high":s,r=w(o(n,"StartLine"));e.add({id:l(o(n,"RuleID")),severity:i,title:l(o(n,"Title")),path:t,line:r})}function sp(e,t,n){let s=l(o(n,"FileP\
ath"))||t,i=_(o(n,"Severity"));e.add({id:l(o(n,"Name")),severity:i,title:l(o(n,"Category")),package:l(o(n,"PkgName")),path:s})}function ip(e,t,n){let s=[l(o(n,"\
Status")),l(o(n,"Statement"))].filter(c=>c!=="").join(": "),i=o(n,"Finding"),r=l(o(i,"VulnerabilityID"))||l(o(i,"ID"))||l(o(i,"RuleID"))||l(o(i,"Name")),a=_(o(i,
"Severity"));e.add({id:r,severity:a,package:l(o(i,"PkgName")),path:t,closed:s||"ignored"})}var Sa={config:"iac",secret:"secrets",license:"licences","license-fil\
e":"licences"};function ft(e){let t=["container_image","vm","kubernetes"].includes(e)?"containers":"dependencies",n=new Map,s=[],i=c=>{let d=n.get(c)??x();return n.
set(c,d),d};return{add:(c,d="")=>{let u=[d,l(o(c,"Target"))].filter(y=>y!=="").join(" "),f=l(o(c,"Class"));f!=="custom"&&i(Object.hasOwn(Sa,f)?Sa[f]??t:t);for(let y of p(
o(c,"Vulnerabilities")))ep(i(t),u,y,void 0);let m=0;for(let y of p(o(c,"Misconfigurations")))tp(i("iac"),u,y)&&m++;for(let y of p(o(c,"Secrets")))np(i("secrets"),
u,y);for(let y of p(o(c,"Licenses")))sp(i("licences"),u,y);let h=o(c,"ExperimentalModifiedFindings")??o(c,"ModifiedFindings");for(let y of p(h))ip(i(op(y,t)),u,
y);let g=w(o(c,"MisconfSummary","Failures"))??0;g<=m||(s.push(`The summary of ${u} counts ${g} failures and the list has ${m}; the worse counts`),i("iac").addUnlisted(
"unknown",g-m))},scans:c=>{let u=[t,"iac","secrets","licences"].flatMap(h=>{let g=n.get(h),y=h==="secrets"&&g?g.seen()-g.finish().suppressed:void 0;return g?[O(
{tool:"Trivy",category:h,findings:g,secrets:y,target:c})]:[]}),[f,...m]=u;return f?[f,...m]:[O({tool:"Trivy",category:t,findings:x(),target:c})]},contradictions:s}}
function op(e,t){let n=l(o(e,"Type"));return n==="misconfiguration"?"iac":n==="secret"?"secrets":n==="license"?"licences":t}var Oa=e=>e==null||b(e);var Es="trivy-json",Ta=["Resources","Findings","Vulnerabilities","Misconfigurations"];function rp(e){let n=Ta.map(c=>o(e,c)).filter(b).flat(),s=ft("kubernetes"),
i=0;for(let c of n){l(o(c,"Error"))!==""&&i++;let d=[l(o(c,"Kind")),l(o(c,"Name"))].filter(u=>u!=="").join("/");for(let u of p(o(c,"Results")))s.add(u,d)}let r=i>
0?`could not scan ${i} of its resources`:n.length>0?void 0:"lists no resource of the cluster, so nothing shows that the scan ran",a=s.scans(l(o(e,"ClusterName")));
return R(Es,a,{contradictions:s.contradictions,...r===void 0?{}:{why:r}})}function ap(e){let t=o(e,"Results"),n=ft(l(o(e,"ArtifactType")));for(let c of p(t))n.add(
c);let s=l(o(e,"ArtifactName"))!==""||l(o(e,"ArtifactType"))!=="",i=Oa(t)?b(t)||s?void 0:"has no Results and names no artifact, so nothing shows that a scan ran":
"has Results that are no list, so nothing shows that the scan ran to its end",r=b(t)&&t.length>0?[]:["Trivy lists no result: it found nothing that it can scan, \
or nothing at all"],a=n.scans(l(o(e,"ArtifactName")));return R(Es,a,{contradictions:n.contradictions,remarks:r,...i===void 0?{}:{why:i}})}var Ra={id:Es,title:"T\
rivy JSON",kind:"scan",rank:5,recognise:e=>e.top==="object"&&(e.keys.has("SchemaVersion")&&(e.keys.has("Results")||e.keys.has("ArtifactName")||e.keys.has("Artif\
actType"))||e.keys.has("ClusterName")&&Ta.some(t=>e.keys.has(t))),read:e=>{let t=e.json();return o(t,"ClusterName")===void 0?ap(t):rp(t)},docs:{recognised:"A JS\
ON object with `SchemaVersion` and `Results` or `ArtifactName`; or `ClusterName` with `Resources` or `Findings`.",severity:"`Severity` of each vulnerability, mi\
sconfiguration, secret and licence; a secret without one counts as high.",proof:"The file names its artifact; `Results` may be absent, as Trivy leaves it out wh\
en there is nothing to list. A resource with an `Error` is not complete.",ignored:"Misconfigurations with status PASS. EXCEPTION, `not_affected` and modified fi\
ndings are closed. `Match` and `Code` of secrets never leave the reader.",example:`{"SchemaVersion": 2, "ArtifactName": ".", "ArtifactType": "repository", "Resu\
lts": [{"Target": "Cargo.lock",
 "Class": "lang-pkgs", "Vulnerabilities": [{"VulnerabilityID": "CVE-2024-1", "Severity": "HIGH"}]}]}`}};var Aa="trivy-json-v1",Ca={id:Aa,title:"Trivy JSON, schema 1",kind:"scan",recognise:e=>e.top==="array"&&e.keys.has("Target")&&["Vulnerabilities","Misconfigurati\
ons","Secrets","Type","Class"].some(t=>e.keys.has(t)),read:e=>{let t=ft("");for(let n of p(e.json()))t.add(n);return R(Aa,t.scans(""),{contradictions:t.contradictions})},
docs:{recognised:"A JSON list of objects with `Target` and `Type`, `Vulnerabilities` or another list of findings.",severity:"`Severity` of each finding.",proof:"\
At least one target is listed.",ignored:"As for schema 2.",example:`[{"Target": "Cargo.lock", "Type": "cargo",
  "Vulnerabilities": [{"VulnerabilityID": "CVE-2021-1", "Severity": "LOW"}]}]`}};var _a="trufflehog",cp=e=>o(e,"DetectorName")!==void 0||o(e,"SourceMetadata")!==void 0;function dp(e){let[t]=P(o(e,"SourceMetadata","Data")),n=t?.[1];return{path:l(
o(n,"file")),line:w(o(n,"line"))}}function lp(e,t){let n=o(t,"Verified")===!0?"critical":"high",s=n==="critical"?"verified secret":"secret, not verified";e.add(
{id:l(o(t,"DetectorName")),severity:n,title:s,...dp(t)})}var Ea={id:_a,title:"TruffleHog 3",kind:"scan",rank:4,recognise:e=>e.keys.has("DetectorName")&&(e.keys.
has("SourceMetadata")||e.keys.has("Verified"))||e.keys.has("logger")&&e.keys.has("msg")&&e.text.includes('"trufflehog"'),read:e=>{let t=x(),n=0,s;for(let u of Te(
e))cp(u)?lp(t,u):/^(?:error|fatal|panic)/i.test(l(o(u,"level")).slice(0,10))?n++:o(u,"msg")==="finished scanning"&&(s=u);let{counts:i}=t.finish(),r=[...le(t,i.critical,
w(o(s,"verified_secrets")),"critical"),...le(t,i.high,w(o(s,"unverified_secrets")),"high")],a=s!==void 0&&w(o(s,"chunks"))===0,c=n>0?`holds ${n} error ${n===1?"\
line":"lines"} of TruffleHog, so part of the source was not scanned`:s===void 0?'has no line "finished scanning", so nothing shows that the scan ran to its end \
(write both outputs into it: 2>&1)':a?"scanned nothing (0 chunks)":void 0,d=O({tool:"TruffleHog",category:"secrets",findings:t,secrets:t.seen()});return R(_a,[d],
{contradictions:r,...c===void 0?{}:{why:c}})},docs:{recognised:"JSON lines with `DetectorName` and `SourceMetadata`, or log lines whose `logger` is trufflehog.",
severity:"None in the file: a secret is high, one with `Verified` critical.",proof:'The log line "finished scanning": write both outputs into the file (`truffle\
hog \u2026 --json > report.json 2>&1`). Secrets without it count, but the report is not complete; a file of 0 bytes proves nothing.',ignored:"The values: `Raw`,\
 `RawV2`, `Redacted`, `ExtraData`, `StructuredData` and links never leave the reader. Secrets that only the last log line counts, count.",example:`{"SourceMetad\
ata":{"Data":{"Git":{"file":"auth.py","line":3}}},"DetectorName":"AWS","Verified":true,"Raw":"\u2026"}
{"level":"info-0","logger":"trufflehog","msg":"finished scanning","chunks":9,"verified_secrets":1,"unverified_secrets":0}`}};var Na={Passed:"passed",Completed:"passed",Warning:"passed",Failed:"failed",Timeout:"failed",Aborted:"failed",PassedButRunAborted:"failed",Error:"errored",NotExecuted:"\
skipped",Inconclusive:"skipped",Blocked:"skipped",NotRunnable:"skipped"},up=new Set(["Completed","Passed","Warning","Failed"]),Da=/^(?:\w{0,30}TestResult|TestResultAggregation)$/;
function fp(e){let t=z(),[n,s,i]=[0,0,0].map(()=>({results:0,bad:0})),r=[],a=new Map,c=new Set,d=[],u,f,m=0,h=({attributes:y,rows:k,badRows:C})=>{let{outcome:S="",
testName:F=""}=y,M=Object.hasOwn(Na,S)?Na[S]:void 0,$=M??(S===""?"errored":"failed"),Z=$==="failed"||$==="errored";(!M||S==="PassedButRunAborted"||S==="Aborted")&&
r.push(F);let N=W=>{W.results++,Z&&W.bad++};N(s);let T=d.at(-1);T?(T.rows++,(Z||C>0)&&T.badRows++):N(n),k===0&&N(i),(k===0||Z&&C===0)&&t.add($,F)};K(e,{open:(y,k)=>{
Da.test(y)?(d.push({attributes:k,rows:0,badRows:0}),k.testId&&c.add(k.testId)):y==="UnitTest"&&k.id?a.set(k.id,k.name??""):y==="ResultSummary"?u=k:y==="Counters"?
f=k:y==="RunInfo"&&!["Warning","Passed","Completed"].includes(k.outcome??"")&&m++},close:y=>{let k=Da.test(y)?d.pop():void 0;k&&h(k)}});let g=[...a].filter(([y])=>!c.
has(y)).map(([,y])=>y);return{tests:t.finish(),ways:[n,s,i],unfinished:r,missing:g,errors:m,...u?{summary:u}:{},...f?{counters:f}:{}}}function mp({tests:e,summary:t,
unfinished:n,missing:s,errors:i}){let r=t?.outcome??"";if(!t)return"has no ResultSummary, so the run did not end";if(!up.has(r))return`the run ended as ${v(r,40)||
"nothing"}, not as Completed`;if(n.length>0)return`${E(n.length,"test")} did not finish or ended in no known outcome: ${B(n)}`;if(s.length>0)return`${E(s.length,
"test")} has no result: ${B(s)}`;if(!(e.failed+e.errored>0))return i>0?`reports ${E(i,"error")} outside of the tests (RunInfos)`:r==="Failed"?"the run ended as \
Failed, though no listed test failed":U(e)}function pp({counters:e={},summary:t,ways:n,tests:s}){let i=[],r=n[0]??{results:0,bad:0},a=V(e,"total");a!==void 0&&n.
every(({results:f})=>f!==a)&&i.push(`Counters state ${E(a,"test")}, the list has ${r.results}`);let d=["failed","error","timeout","aborted"].map(f=>V(e,f)??0).reduce(
(f,m)=>f+m,0);a!==void 0&&n.every(f=>f.bad!==d)&&i.push(`Counters state ${E(d,"failure")}, the list has ${r.bad}`);let u=s.failed+s.errored;return t?.outcome===
"Passed"&&u>0&&i.push(`the run ended as Passed, but ${E(u,"test")} did not pass`),i}function hp(e){let t=fp(e.text),n=mp(t);return{...D(Ns.id,{contradictions:pp(
t),...n?{why:n}:{}}),kind:"tests",tests:t.tests}}var Ns={id:"trx",title:"TRX (Visual Studio test results)",kind:"tests",recognise:e=>e.syntax==="xml"&&e.root?.name===
"TestRun",read:hp,docs:{recognised:"XML with the root element `TestRun`.",proof:"`ResultSummary` says that the run ended, at least one result ran, every defined\
 test has a result with a known outcome, and no error stands in `RunInfos` where no test failed. The results count; `Counters` that differ are a contradiction. \
An unknown outcome is failed, a missing one an error.",ignored:"Output, settings and times. A data-driven test counts by its rows. `Warning` and `Completed` are\
 passed; `NotExecuted`, `Inconclusive`, `Blocked` and `NotRunnable` are skipped; `PassedButRunAborted` is failed.",example:`<TestRun xmlns="http://microsoft.com\
/schemas/VisualStudio/TeamTest/2010"><Results>
  <UnitTestResult testName="Adds" outcome="Passed"/></Results><ResultSummary outcome="Completed"/></TestRun>`}};var $a={Pass:"passed",Fail:"failed",Skip:"skipped",NotRun:"skipped"},gp=10;function yp({attributes:e,cases:t,skipped:n,failed:s,errors:i}){let r=v(e.name?.split(
/[\\/]/).at(-1)??"",80)||"an assembly",a=[],[c,d,u]=[V(e,"total"),V(e,"failed"),V(e,"errors")];return c!==void 0&&(c>t||c<t-n)&&a.push(`${r} states ${E(c,"test")}\
 and lists ${t}`),d!==void 0&&d!==s&&a.push(`${r} states ${E(d,"failure")} and lists ${s}`),u!==void 0&&u>i&&a.push(`${r} states ${E(u,"error")} and lists ${i}`),
a}function vp(e){let t=z(),n=[],s=[],i=[],r,a="",c=({name:d="",result:u=""})=>{let f=Object.hasOwn($a,u)?$a[u]:void 0;f?t.add(f,d):n.push(d),r&&(r.cases++,f==="\
skipped"&&r.skipped++,f==="failed"&&r.failed++)};return K(e,{open:(d,u)=>{let f=i.at(-1)??"";if(i.push(d),d==="assembly")r={attributes:u,cases:0,skipped:0,failed:0,
errors:0};else if(d==="class")a=u.name??"";else if(d==="test")c(u);else if(d==="error"&&f==="errors"||d==="failure"&&f==="class"){let m=d==="failure"?a:u.name??
u.type??"";t.add("errored",`${m} (outside of a test)`),r&&r.errors++}},close:d=>{i.pop(),!(d!=="assembly"||!r)&&(s.length<gp&&s.push(...yp(r)),r=void 0)}}),{tests:t.
finish(),unknown:n,contradictions:s}}function kp(e){let{tests:t,unknown:n,contradictions:s}=vp(e.text),i=n.length>0?`${E(n.length,"test")} ended in no known out\
come: ${B(n)}`:U(t);return{...D(Ds.id,{contradictions:s,...i?{why:i}:{}}),kind:"tests",tests:t}}var Ds={id:"xunit2-xml",title:"xUnit.net XML",kind:"tests",recognise:e=>e.
syntax==="xml"&&["assemblies","assembly"].includes(e.root?.name??"")&&e.root?.namespace==="",read:kp,docs:{recognised:"XML with the root element `assemblies` or\
 `assembly` in no namespace (versions 1, 2 and 3 of xUnit.net).",proof:"At least one `test` ran, and each has a known `result`. The tests count; totals of an as\
sembly that differ are a contradiction. An `error` outside of a test (a cleanup, the runner), or in version 1 a class that failed, is an error.",ignored:"Output\
, traits, messages, warnings and times. `Skip` and `NotRun` are skipped.",example:`<assemblies><assembly name="Api.Tests.dll" total="1" failed="0" errors="0"><c\
ollection>
  <test name="Adds" result="Pass"/></collection></assembly></assemblies>`}};var Fa="yarn-berry-audit";function bp(e){let t=l(o(e,"URL")).split("/").at(-1)??"",n=o(e,"ID");return/^(?:GHSA|CVE)-/i.test(t)?t:typeof n=="number"?String(n):l(
n)}var wp=e=>l(o(e,"ID")).endsWith("(deprecation)"),Ia={id:Fa,title:"yarn npm audit (yarn 4)",kind:"scan",rank:8,recognise:e=>e.keys.has("value")&&e.keys.has("c\
hildren")&&e.text.includes('"Severity"')&&e.text.includes('"Issue"'),read:e=>{let t=x(),n=0,s=0;for(let c of Te(e)){let d=o(c,"children");if(!A(d))s++;else if(wp(
d))n++;else{let u=p(o(d,"Tree Versions")).map(l);t.add({id:bp(d),severity:_(o(d,"Severity")),title:l(o(d,"Issue")),package:l(o(c,"value")),version:u.length===1?
u[0]??"":""})}}let i=s>0?`holds ${s} ${s===1?"line that is":"lines that are"} no row of an audit`:"does not show that the list is whole: yarn writes neither a s\
ummary nor an end mark (scan yarn.lock with a tool that does)",r=[];n>0&&r.push(`${n} deprecations are listed; they are no vulnerabilities`);let a=O({tool:"yarn\
 npm audit",category:"dependencies",findings:t});return R(Fa,[a],{remarks:r,why:i})},docs:{recognised:"JSON lines with `value` and `children`, whose children ha\
ve `Severity` and `Issue`.",severity:"`Severity` of each row; `moderate` counts as medium.",proof:"None: yarn writes rows without a summary or an end mark, and \
0 bytes when there is none. The rows count, but such a report is never complete; scan `yarn.lock` with a tool that writes a report when it finds nothing, as OSV\
-Scanner or Trivy.",ignored:'Rows whose id ends with "(deprecation)": they carry a severity and are no vulnerability.',example:`{"value":"lodash","children":{"I\
D":1106913,"Issue":"Command Injection in lodash",
 "URL":"https://github.com/advisories/GHSA-35jh-r3h4-6jhm","Severity":"high","Tree Versions":["4.17.4"]}}`}};var Pa="yarn-classic-audit",xp=['"auditAdvisory"','"auditSummary"','"auditAction"'];function Sp(e,t){let n=e.map(ce).find(s=>s!==void 0);return n!==void 0?`yarn\
 ended with an error: ${n}`:t===void 0?"has no auditSummary line, so the audit failed or the file is cut off":A(o(t,"vulnerabilities"))?void 0:"has an auditSumm\
ary line without its counts"}var Ma={id:Pa,title:"yarn audit (yarn 1)",kind:"scan",rank:8,recognise:e=>e.keys.has("type")&&e.keys.has("data")&&xp.some(t=>e.text.
includes(t)),read:e=>{let t=Te(e),n=x(),s=new Set,i;for(let u of t){if(o(u,"type")==="auditSummary"&&(i=o(u,"data")),o(u,"type")!=="auditAdvisory")continue;let f=o(
u,"data","advisory"),m=o(f,"id")??o(u,"data","resolution","id"),h=typeof m=="number"?String(m):l(m),g=l(o(f,"module_name"));if(h!==""&&s.has(`${h} ${g}`))continue;
s.add(`${h} ${g}`);let y=p(o(f,"cves")).map(l);n.add({id:l(o(f,"github_advisory_id"))||h,aliases:y.filter(k=>k!==""),severity:_(o(f,"severity")),title:l(o(f,"ti\
tle")),package:g,version:l(o(p(o(f,"findings"))[0],"version"))})}let r=Nt(n,Ue(o(i,"vulnerabilities"))),a=Sp(t,i)??r.why,c=w(o(i,"totalDependencies")),d=O({tool:"\
yarn audit",category:"dependencies",findings:n,dependencies:c});return R(Pa,[d],{...r,...a===void 0?{}:{why:a}})},docs:{recognised:"JSON lines with `type` and `\
data`, among them `auditAdvisory` or `auditSummary`.",severity:"`severity` of each advisory; `moderate` counts as medium, `info` as none.",proof:"The `auditSumm\
ary` line is there, and no line of type `error`. Without that line the audit failed.",ignored:"Further lines about an advisory that was already listed: there is\
 one per path. The numbers of the summary count paths too; only a severity that the list lacks altogether is told from them.",example:`{"type":"auditAdvisory","\
data":{"advisory":{"id":1179,"module_name":"minimist","severity":"low"}}}
{"type":"auditSummary","data":{"vulnerabilities":{"low":1},"totalDependencies":20}}`}};var La="zizmor-json";function Op(e){let t=p(o(e,"locations")),n=t.find(a=>o(a,"symbolic","kind")==="Primary")??t[0],s=o(n,"symbolic","key"),i=l(o(s,"Local","giv\
en_path"))||l(o(s,"Local","verbatim_path"))||l(o(s,"Remote","path")),r=w(o(n,"concrete","location","start_point","row"));return{path:i,line:r===void 0?void 0:r+
1}}var ja={id:La,title:"zizmor JSON",kind:"scan",rank:3,recognise:e=>e.top==="array"&&e.keys.has("determinations")&&e.keys.has("ident")||e.top==="array"&&Dt(e)&&
$t(e,"zizmor"),read:e=>{let t=x();for(let i of p(e.json()))t.add({id:l(o(i,"ident")),severity:_(o(i,"determinations","severity")),title:l(o(i,"desc")),...Op(i),
...o(i,"ignored")===!0?{closed:"ignored in the code or the configuration"}:{}});let n=t.seen()===0?["The file is empty of findings and names no tool; the words \
beside its link name zizmor"]:[],s=O({tool:"zizmor",category:"sast",findings:t});return R(La,[s],{remarks:n})},docs:{recognised:"A JSON list of objects with `id\
ent` and `determinations`.",severity:"`determinations.severity`: High, Medium, Low; Informational counts as none, Unknown as unknown.",proof:"A finding proves t\
he scan. `[]` names no tool: it counts as a clean scan only where the words beside the link name zizmor, and the reading says so.",ignored:"Findings with `ignor\
ed` are closed. `feature`, the quoted code, is left out.",example:`[{"ident": "template-injection", "desc": "code injection via template expansion",
  "determinations": {"confidence": "High", "severity": "High"}, "locations": [], "ignored": false}]`}};var wS=[zi,qi,eo,Rn,Nn,ro,Fn,In,Mn,Xn,Po,Vo,Bo,Ho,Wn,zo,Yo,tr,sr,Hn,rr,cr,ur,Un,zn,Gn,qn,Kn,Yn,es,ns,ss,kr,wr,is,os,as,Rr,Cr,cs,ys,Gr,Qr,Zr,bs,sa,Ss,Os,As,_s,Ra,
Ca,Ea,Ns,Ds,Ia,Ma,ja];export{Et as a,Hi as b,Oh as c,wS as d};
