import{b as te,d as tt}from"./chunk-PSHBDJEB.js";var ue=te((Kt,Oe)=>{"use strict";var Ce="[^\\\\/]",nt="(?=.)",Le="[^/]",fe="(?:\\/|$)",$e="(?:^|\\/)",pe=`\\.{1,2}${fe}`,rt="(?!\\.)",st=`(?!${$e}${pe})`,ut=`(?\
!\\.{0,1}${fe})`,ot=`(?!${pe})`,at="[^.\\/]",it=`${Le}*?`,ct="/",Te={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:nt,QMARK:Le,
END_ANCHOR:fe,DOTS_SLASH:pe,NO_DOT:rt,NO_DOTS:st,NO_DOT_SLASH:ut,NO_DOTS_SLASH:ot,QMARK_NO_DOT:at,STAR:it,START_ANCHOR:$e,SEP:ct},lt={...Te,SLASH_LITERAL:"[\\\\/]",
QMARK:Ce,STAR:`${Ce}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},ft={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Oe.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:ft,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?lt:Te}}});var oe=te(G=>{"use strict";var{REGEX_BACKSLASH:pt,REGEX_REMOVE_BACKSLASH:At,REGEX_SPECIAL_CHARS:ht,REGEX_SPECIAL_CHARS_GLOBAL:Rt}=ue();G.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);G.hasRegexChars=t=>ht.test(t);G.isRegexChar=t=>t.length===1&&G.hasRegexChars(t);G.escapeRegex=t=>t.replace(Rt,"\\$1");G.toPosixSlashes=
t=>t.replace(pt,"/");G.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};G.removeBackslashes=t=>t.replace(At,n=>n==="\\"?"":n);G.escapeLast=(t,n,e)=>{let o=t.lastIndexOf(n,e);return o===
-1?t:t[o-1]==="\\"?G.escapeLast(t,n,o-1):`${t.slice(0,o)}\\${t.slice(o)}`};G.removePrefix=(t,n={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),n.prefix="\
./"),e};G.wrapOutput=(t,n={},e={})=>{let o=e.contains?"":"^",a=e.contains?"":"$",f=`${o}(?:${t})${a}`;return n.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};G.basename=
(t,{windows:n}={})=>{let e=t.split(n?/[\\/]/:"/"),o=e[e.length-1];return o===""?e[e.length-2]:o}});var De=te((Ft,ke)=>{"use strict";var He=oe(),{CHAR_ASTERISK:Ae,CHAR_AT:_t,CHAR_BACKWARD_SLASH:ne,CHAR_COMMA:dt,CHAR_DOT:he,CHAR_EXCLAMATION_MARK:Re,CHAR_FORWARD_SLASH:we,
CHAR_LEFT_CURLY_BRACE:_e,CHAR_LEFT_PARENTHESES:ce,CHAR_LEFT_SQUARE_BRACKET:gt,CHAR_PLUS:Et,CHAR_QUESTION_MARK:me,CHAR_RIGHT_CURLY_BRACE:yt,CHAR_RIGHT_PARENTHESES:Ie,
CHAR_RIGHT_SQUARE_BRACKET:St}=ue(),ve=t=>t===we||t===ne,Ne=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},xt=(t,n)=>{let e=n||{},o=t.length-1,a=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,f=[],i=[],p=[],A=t,S=-1,g=0,v=0,$=!1,M=!1,y=!1,N=!1,j=!1,X=!1,x=!1,F=!1,z=!1,k=!1,w=0,P,h,d={value:"",depth:0,isGlob:!1},r=()=>S>=
o,D=()=>A.charCodeAt(S+1),H=()=>(P=h,A.charCodeAt(++S));for(;S<o;){h=H();let E;if(h===ne){x=d.backslashes=!0,h=H(),h===_e&&(X=!0);continue}if(X===!0||h===_e){for(w++;r()!==
!0&&(h=H());){if(h===ne){x=d.backslashes=!0,H();continue}if(h===_e){w++;continue}if(X!==!0&&h===he&&(h=H())===he){if($=d.isBrace=!0,y=d.isGlob=!0,k=!0,a===!0)continue;
break}if(X!==!0&&h===dt){if($=d.isBrace=!0,y=d.isGlob=!0,k=!0,a===!0)continue;break}if(h===yt&&(w--,w===0)){X=!1,$=d.isBrace=!0,k=!0;break}}if(a===!0)continue;break}
if(h===we){if(f.push(S),i.push(d),d={value:"",depth:0,isGlob:!1},k===!0)continue;if(P===he&&S===g+1){g+=2;continue}v=S+1;continue}if(e.noext!==!0&&(h===Et||h===
_t||h===Ae||h===me||h===Re)===!0&&D()===ce){if(y=d.isGlob=!0,N=d.isExtglob=!0,k=!0,h===Re&&S===g&&(z=!0),a===!0){let U=0;for(;r()!==!0&&(h=H());){if(h===ne){x=d.
backslashes=!0,H();continue}if(h===ce){U++;continue}if(h===Ie&&--U===0){k=!0;break}}continue}break}if(h===Ae){if(P===Ae&&(j=d.isGlobstar=!0),y=d.isGlob=!0,k=!0,
a===!0)continue;break}if(h===me){if(y=d.isGlob=!0,k=!0,a===!0)continue;break}if(h===gt){for(;r()!==!0&&(E=H());){if(E===ne){x=d.backslashes=!0,H();continue}if(E===
St){M=d.isBracket=!0,y=d.isGlob=!0,k=!0;break}}if(a===!0)continue;break}if(e.nonegate!==!0&&h===Re&&S===g){F=d.negated=!0,g++;continue}if(e.noparen!==!0&&h===ce){
if(y=d.isGlob=!0,a===!0){let B=1;for(;r()!==!0&&(h=H());){if(h===ne){x=d.backslashes=!0,H();continue}if(h===ce){B++;continue}if(h===Ie&&--B===0){k=!0;break}}continue}
break}if(y===!0){if(k=!0,a===!0)continue;break}}e.noext===!0&&(N=!1,y=!1);let T=A,u="",s="";g>0&&(u=A.slice(0,g),A=A.slice(g),v-=g),T&&y===!0&&v>0?(T=A.slice(0,
v),s=A.slice(v)):y===!0?(T="",s=A):T=A,T&&T!==""&&T!=="/"&&T!==A&&ve(T.charCodeAt(T.length-1))&&(T=T.slice(0,-1)),e.unescape===!0&&(s&&(s=He.removeBackslashes(s)),
T&&x===!0&&(T=He.removeBackslashes(T)));let K={prefix:u,input:t,start:g,base:T,glob:s,isBrace:$,isBracket:M,isGlob:y,isExtglob:N,isGlobstar:j,negated:F,negatedExtglob:z};
if(e.tokens===!0&&(K.maxDepth=0,ve(h)||i.push(d),K.tokens=i),e.parts===!0||e.tokens===!0){let E;for(let m=0;m<f.length;m++){let J=E!==void 0?E+1:g,se=f[m],Z=t.slice(
J,se);e.tokens&&(m===0&&g!==0?(i[m].isPrefix=!0,i[m].value=u):i[m].value=Z,Ne(i[m]),K.maxDepth+=i[m].depth),se>=g&&(p.push(Z),E=se)}let B=E!==void 0?E+1:g,U=t.slice(
B);p.push(U),e.tokens&&E&&E+1<t.length&&(i[i.length-1].value=U,Ne(i[i.length-1]),K.maxDepth+=i[i.length-1].depth),K.slashes=f,K.parts=p}return K};ke.exports=xt});var Pe=te((qt,Ge)=>{"use strict";var ae=ue(),W=oe(),{MAX_LENGTH:le,POSIX_REGEX_SOURCE:bt,REGEX_NON_SPECIAL_CHARS:Ct,REGEX_SPECIAL_CHARS_BACKREF:Lt,REPLACEMENTS:Me}=ae,
$t=(t,n)=>{if(typeof n.expandRange=="function")return n.expandRange(...t,n);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(a=>W.escapeRegex(
a)).join("..")}return e},re=(t,n)=>`Missing ${t}: "${n}" - use "\\\\${n}" to match literal characters`,Be=t=>{let n=[],e=0,o=0,a=0,f="",i=!1;for(let p of t){if(i===
!0){f+=p,i=!1;continue}if(p==="\\"){f+=p,i=!0;continue}if(p==='"'){a=a===1?0:1,f+=p;continue}if(a===0){if(p==="[")e++;else if(p==="]"&&e>0)e--;else if(e===0){if(p===
"(")o++;else if(p===")"&&o>0)o--;else if(p==="|"&&o===0){n.push(f),f="";continue}}}f+=p}return n.push(f),n},Tt=t=>{let n=!1;for(let e of t){if(n===!0){n=!1;continue}
if(e==="\\"){n=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},ge=t=>{let n=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(n)&&(n=n.slice(
2,-1),e=!0);if(Tt(n))return n.replace(/\\(.)/g,"$1")},Ot=t=>{let n=t.map(ge).filter(Boolean);for(let e=0;e<n.length;e++)for(let o=e+1;o<n.length;o++){let a=n[e],
f=n[o],i=a[0];if(!(!i||a!==i.repeat(a.length)||f!==i.repeat(f.length))&&(a===f||a.startsWith(f)||f.startsWith(a)))return!0}return!1},de=(t,n=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,o=0,a=0,f=!1;for(let i=1;i<t.length;i++){let p=t[i];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){a=a===
1?0:1;continue}if(a!==1){if(p==="["){e++;continue}if(p==="]"&&e>0){e--;continue}if(!(e>0)){if(p==="("){o++;continue}if(p===")"&&(o--,o===0))return n===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},Ht=t=>`${t.length===1?W.escapeRegex(t[0]):`[${t.map(e=>W.escapeRegex(e)).join("")}]`}*`,mt=t=>{let n=0,e=[];
for(;n<t.length;){let o=de(t.slice(n),!1);if(!o||o.type!=="*")return;let a=Be(o.body).map(i=>i.trim());if(a.length!==1)return;let f=ge(a[0]);if(!f||f.length!==1)
return;e.push(f),n+=o.end+1}if(!(e.length<1))return e},It=t=>{let n=0,e=t.trim(),o=de(e);for(;o;)n++,e=o.body.trim(),o=de(e);return n},vt=(t,n)=>{if(n.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof n.maxExtglobRecursion=="number"?n.maxExtglobRecursion:ae.DEFAULT_MAX_EXTGLOB_RECURSION,o=Be(t).map(p=>p.trim());if(o.length>1&&
(o.some(p=>p==="")||o.some(p=>/^[*?]+$/.test(p))||Ot(o)))return{risky:!0};let a=[],f=!1,i=!0;for(let p of o){let A=mt(p);if(A){f=!0,a.push(...A);continue}let S=ge(
p);if(S&&S.length===1){a.push(S);continue}if(i=!1,It(p)>e)return{risky:!0}}return f?i?{risky:!0,safeOutput:Ht([...new Set(a)])}:{risky:!0}:{risky:!1}},Ee=(t,n)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=Me[t]||t;let e={...n},o=typeof e.maxLength=="number"?Math.min(le,e.maxLength):le,a=t.length;if(a>
o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`);let f={type:"bos",value:"",output:e.prepend||""},i=[f],p=e.capture?"":"?:",A=ae.
globChars(e.windows),S=ae.extglobChars(A),{DOT_LITERAL:g,PLUS_LITERAL:v,SLASH_LITERAL:$,ONE_CHAR:M,DOTS_SLASH:y,NO_DOT:N,NO_DOT_SLASH:j,NO_DOTS_SLASH:X,QMARK:x,
QMARK_NO_DOT:F,STAR:z,START_ANCHOR:k}=A,w=l=>`(${p}(?:(?!${k}${l.dot?y:g}).)*?)`,P=e.dot?"":N,h=e.dot?x:F,d=e.bash===!0?w(e):z;e.capture&&(d=`(${d})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let r={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=W.removePrefix(t,r),a=t.length;let D=[],H=[],T=[],u=f,s,K=()=>r.index===a-1,E=r.peek=(l=1)=>t[r.index+l],B=r.advance=()=>t[++r.
index]||"",U=()=>t.slice(r.index+1),m=(l="",L=0)=>{r.consumed+=l,r.index+=L},J=l=>{r.output+=l.output!=null?l.output:l.value,m(l.value)},se=()=>{let l=1;for(;E()===
"!"&&(E(2)!=="("||E(3)==="?");)B(),r.start++,l++;return l%2===0?!1:(r.negated=!0,r.start++,!0)},Z=l=>{r[l]++,T.push(l)},Q=l=>{r[l]--,T.pop()},R=l=>{if(u.type===
"globstar"){let L=r.braces>0&&(l.type==="comma"||l.type==="brace"),c=l.extglob===!0||D.length&&(l.type==="pipe"||l.type==="paren");l.type!=="slash"&&l.type!=="p\
aren"&&!L&&!c&&(r.output=r.output.slice(0,-u.output.length),u.type="star",u.value="*",u.output=d,r.output+=u.output)}if(D.length&&l.type!=="paren"&&(D[D.length-
1].inner+=l.value),(l.value||l.output)&&J(l),u&&u.type==="text"&&l.type==="text"){u.output=(u.output||u.value)+l.value,u.value+=l.value;return}l.prev=u,i.push(l),
u=l},ie=(l,L)=>{let c={...S[L],conditions:1,inner:""};c.prev=u,c.parens=r.parens,c.output=r.output,c.startIndex=r.index,c.tokensIndex=i.length;let _=(e.capture?
"(":"")+c.open;Z("parens"),R({type:l,value:L,output:r.output?"":M}),R({type:"paren",extglob:!0,value:B(),output:_}),D.push(c)},et=l=>{let L=t.slice(l.startIndex,
r.index+1),c=t.slice(l.startIndex+2,r.index),_=vt(c,e);if((l.type==="plus"||l.type==="star")&&_.risky){let b=_.safeOutput?(l.output?"":M)+(e.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,q=i[l.tokensIndex];q.type="text",q.value=L,q.output=b||W.escapeRegex(L);for(let V=l.tokensIndex+1;V<i.length;V++)i[V].value="",i[V].output=
"",delete i[V].suffix;r.output=l.output+q.output,r.backtrack=!0,R({type:"paren",extglob:!0,value:s,output:""}),Q("parens");return}let C=l.close+(e.capture?")":""),
I;if(l.type==="negate"){let b=d;if(l.inner&&l.inner.length>1&&l.inner.includes("/")&&(b=w(e)),(b!==d||K()||/^\)+$/.test(U()))&&(C=l.close=`)$))${b}`),l.inner.includes(
"*")&&(I=U())&&/^\.[^\\/.]+$/.test(I)){let q=Ee(I,{...n,fastpaths:!1}).output;C=l.close=`)${q})${b})`}l.prev.type==="bos"&&(r.negatedExtglob=!0)}R({type:"paren",
extglob:!0,value:s,output:C}),Q("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let l=!1,L=t.replace(Lt,(c,_,C,I,b,q)=>I==="\\"?(l=!0,c):I==="?"?
_?_+I+(b?x.repeat(b.length):""):q===0?h+(b?x.repeat(b.length):""):x.repeat(C.length):I==="."?g.repeat(C.length):I==="*"?_?_+I+(b?d:""):d:_?c:`\\${c}`);return l===
!0&&(e.unescape===!0?L=L.replace(/\\/g,""):L=L.replace(/\\+/g,c=>c.length%2===0?"\\\\":c?"\\":"")),L===t&&e.contains===!0?(r.output=t,r):(r.output=W.wrapOutput(
L,r,n),r)}for(;!K();){if(s=B(),s==="\0")continue;if(s==="\\"){let c=E();if(c==="/"&&e.bash!==!0||c==="."||c===";")continue;if(!c){s+="\\",R({type:"text",value:s});
continue}let _=/^\\+/.exec(U()),C=0;if(_&&_[0].length>2&&(C=_[0].length,r.index+=C,C%2!==0&&(s+="\\")),e.unescape===!0?s=B():s+=B(),r.brackets===0){R({type:"tex\
t",value:s});continue}}if(r.brackets>0&&(s!=="]"||u.value==="["||u.value==="[^")){if(e.posix!==!1&&s===":"){let c=u.value.slice(1);if(c.includes("[")&&(u.posix=
!0,c.includes(":"))){let _=u.value.lastIndexOf("["),C=u.value.slice(0,_),I=u.value.slice(_+2),b=bt[I];if(b){u.value=C+b,r.backtrack=!0,B(),!f.output&&i.indexOf(
u)===1&&(f.output=M);continue}}}(s==="["&&E()!==":"||s==="-"&&E()==="]")&&(s=`\\${s}`),s==="]"&&(u.value==="["||u.value==="[^")&&(s=`\\${s}`),e.posix===!0&&s===
"!"&&u.value==="["&&(s="^"),u.value+=s,J({value:s});continue}if(r.quotes===1&&s!=='"'){s=W.escapeRegex(s),u.value+=s,J({value:s});continue}if(s==='"'){r.quotes=
r.quotes===1?0:1,e.keepQuotes===!0&&R({type:"text",value:s});continue}if(s==="("){Z("parens"),R({type:"paren",value:s});continue}if(s===")"){if(r.parens===0&&e.
strictBrackets===!0)throw new SyntaxError(re("opening","("));let c=D[D.length-1];if(c&&r.parens===c.parens+1){et(D.pop());continue}R({type:"paren",value:s,output:r.
parens?")":"\\)"}),Q("parens");continue}if(s==="["){if(e.nobracket===!0||!U().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(re(
"closing","]"));s=`\\${s}`}else Z("brackets");R({type:"bracket",value:s});continue}if(s==="]"){if(e.nobracket===!0||u&&u.type==="bracket"&&u.value.length===1){R(
{type:"text",value:s,output:`\\${s}`});continue}if(r.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(re("opening","["));R({type:"text",value:s,output:`\
\\${s}`});continue}Q("brackets");let c=u.value.slice(1);if(u.posix!==!0&&c[0]==="^"&&!c.includes("/")&&(s=`/${s}`),u.value+=s,J({value:s}),e.literalBrackets===!1||
W.hasRegexChars(c))continue;let _=W.escapeRegex(u.value);if(r.output=r.output.slice(0,-u.value.length),e.literalBrackets===!0){r.output+=_,u.value=_;continue}u.
value=`(${p}${_}|${u.value})`,r.output+=u.value;continue}if(s==="{"&&e.nobrace!==!0){Z("braces");let c={type:"brace",value:s,output:"(",outputIndex:r.output.length,
tokensIndex:r.tokens.length};H.push(c),R(c);continue}if(s==="}"){let c=H[H.length-1];if(e.nobrace===!0||!c){R({type:"text",value:s,output:s});continue}let _=")";
if(c.dots===!0){let C=i.slice(),I=[];for(let b=C.length-1;b>=0&&(i.pop(),C[b].type!=="brace");b--)C[b].type!=="dots"&&I.unshift(C[b].value);_=$t(I,e),r.backtrack=
!0}if(c.comma!==!0&&c.dots!==!0){let C=r.output.slice(0,c.outputIndex),I=r.tokens.slice(c.tokensIndex);c.value=c.output="\\{",s=_="\\}",r.output=C;for(let b of I)
r.output+=b.output||b.value}R({type:"brace",value:s,output:_}),Q("braces"),H.pop();continue}if(s==="|"){D.length>0&&D[D.length-1].conditions++,R({type:"text",value:s});
continue}if(s===","){let c=s,_=H[H.length-1];_&&T[T.length-1]==="braces"&&(_.comma=!0,c="|"),R({type:"comma",value:s,output:c});continue}if(s==="/"){if(u.type===
"dot"&&r.index===r.start+1){r.start=r.index+1,r.consumed="",r.output="",i.pop(),u=f;continue}R({type:"slash",value:s,output:$});continue}if(s==="."){if(r.braces>
0&&u.type==="dot"){u.value==="."&&(u.output=g);let c=H[H.length-1];u.type="dots",u.output+=s,u.value+=s,c.dots=!0;continue}if(r.braces+r.parens===0&&u.type!=="b\
os"&&u.type!=="slash"){R({type:"text",value:s,output:g});continue}R({type:"dot",value:s,output:g});continue}if(s==="?"){if(!(u&&u.value==="(")&&e.noextglob!==!0&&
E()==="("&&E(2)!=="?"){ie("qmark",s);continue}if(u&&u.type==="paren"){let _=E(),C=s;(u.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(U()))&&(C=`\
\\${s}`),R({type:"text",value:s,output:C});continue}if(e.dot!==!0&&(u.type==="slash"||u.type==="bos")){R({type:"qmark",value:s,output:F});continue}R({type:"qmar\
k",value:s,output:x});continue}if(s==="!"){if(e.noextglob!==!0&&E()==="("&&(E(2)!=="?"||!/[!=<:]/.test(E(3)))){ie("negate",s);continue}if(e.nonegate!==!0&&r.index===
0){se();continue}}if(s==="+"){if(e.noextglob!==!0&&E()==="("&&E(2)!=="?"){ie("plus",s);continue}if(u&&u.value==="("||e.regex===!1){R({type:"plus",value:s,output:v});
continue}if(u&&(u.type==="bracket"||u.type==="paren"||u.type==="brace")||r.parens>0){R({type:"plus",value:s});continue}R({type:"plus",value:v});continue}if(s===
"@"){if(e.noextglob!==!0&&E()==="("&&E(2)!=="?"){R({type:"at",extglob:!0,value:s,output:""});continue}R({type:"text",value:s});continue}if(s!=="*"){(s==="$"||s===
"^")&&(s=`\\${s}`);let c=Ct.exec(U());c&&(s+=c[0],r.index+=c[0].length),R({type:"text",value:s});continue}if(u&&(u.type==="globstar"||u.star===!0)){u.type="star",
u.star=!0,u.value+=s,u.output=d,r.backtrack=!0,r.globstar=!0,m(s);continue}let l=U();if(e.noextglob!==!0&&/^\([^?]/.test(l)){ie("star",s);continue}if(u.type==="\
star"){if(e.noglobstar===!0){m(s);continue}let c=u.prev,_=c.prev,C=c.type==="slash"||c.type==="bos",I=_&&(_.type==="star"||_.type==="globstar");if(e.bash===!0&&
(!C||l[0]&&l[0]!=="/")){R({type:"star",value:s,output:""});continue}let b=r.braces>0&&(c.type==="comma"||c.type==="brace"),q=D.length&&(c.type==="pipe"||c.type===
"paren");if(!C&&c.type!=="paren"&&!b&&!q){R({type:"star",value:s,output:""});continue}for(;l.slice(0,3)==="/**";){let ee=t[r.index+4];if(ee&&ee!=="/")break;l=l.
slice(3),m("/**",3)}let V=K()||r.parens>0&&l===")".repeat(r.parens)&&!D.some(ee=>ee.type==="negate");if(c.type==="bos"&&K()){u.type="globstar",u.value+=s,u.output=
w(e),r.output=u.output,r.globstar=!0,m(s);continue}if(c.type==="slash"&&c.prev.type!=="bos"&&!I&&V){r.output=r.output.slice(0,-(c.output+u.output).length),c.output=
`(?:${c.output}`,u.type="globstar",u.output=w(e)+(e.strictSlashes?")":"|$)"),u.value+=s,r.globstar=!0,r.output+=c.output+u.output,m(s);continue}if(c.type==="sla\
sh"&&c.prev.type!=="bos"&&l[0]==="/"){let ee=l[1]!==void 0?"|$":"";r.output=r.output.slice(0,-(c.output+u.output).length),c.output=`(?:${c.output}`,u.type="glob\
star",u.output=`${w(e)}${$}|${$}${ee})`,u.value+=s,r.output+=c.output+u.output,r.globstar=!0,m(s+B()),R({type:"slash",value:"/",output:""});continue}if(c.type===
"bos"&&l[0]==="/"){u.type="globstar",u.value+=s,u.output=`(?:^|${$}|${w(e)}${$})`,r.output=u.output,r.globstar=!0,m(s+B()),R({type:"slash",value:"/",output:""});
continue}r.output=r.output.slice(0,-u.output.length),u.type="globstar",u.output=w(e),u.value+=s,r.output+=u.output,r.globstar=!0,m(s);continue}let L={type:"star",
value:s,output:d};if(e.bash===!0){L.output=".*?",(u.type==="bos"||u.type==="slash")&&(L.output=P+L.output),R(L);continue}if(u&&(u.type==="bracket"||u.type==="pa\
ren")&&e.regex===!0){L.output=s,R(L);continue}(r.index===r.start||u.type==="slash"||u.type==="dot")&&(u.type==="dot"?(r.output+=j,u.output+=j):e.dot===!0?(r.output+=
X,u.output+=X):(r.output+=P,u.output+=P),E()!=="*"&&(r.output+=M,u.output+=M)),R(L)}for(;r.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(re("closi\
ng","]"));r.output=W.escapeLast(r.output,"["),Q("brackets")}for(;r.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(re("closing",")"));r.output=W.escapeLast(
r.output,"("),Q("parens")}for(;r.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(re("closing","}"));r.output=W.escapeLast(r.output,"{"),Q("braces")}if(e.
strictSlashes!==!0&&(u.type==="star"||u.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${$}?`}),r.backtrack===!0){r.output="";for(let l of r.tokens)r.
output+=l.output!=null?l.output:l.value,l.suffix&&(r.output+=l.suffix)}return r};Ee.fastpaths=(t,n)=>{let e={...n},o=typeof e.maxLength=="number"?Math.min(le,e.
maxLength):le,a=t.length;if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`);t=Me[t]||t;let{DOT_LITERAL:f,SLASH_LITERAL:i,ONE_CHAR:p,
DOTS_SLASH:A,NO_DOT:S,NO_DOTS:g,NO_DOTS_SLASH:v,STAR:$,START_ANCHOR:M}=ae.globChars(e.windows),y=e.dot?g:S,N=e.dot?v:S,j=e.capture?"":"?:",X={negated:!1,prefix:""},
x=e.bash===!0?".*?":$;e.capture&&(x=`(${x})`);let F=P=>P.noglobstar===!0?x:`(${j}(?:(?!${M}${P.dot?A:f}).)*?)`,z=P=>{switch(P){case"*":return`${y}${p}${x}`;case"\
.*":return`${f}${p}${x}`;case"*.*":return`${y}${x}${f}${p}${x}`;case"*/*":return`${y}${x}${i}${p}${N}${x}`;case"**":return y+F(e);case"**/*":return`(?:${y}${F(e)}${i}\
)?${N}${p}${x}`;case"**/*.*":return`(?:${y}${F(e)}${i})?${N}${x}${f}${p}${x}`;case"**/.*":return`(?:${y}${F(e)}${i})?${f}${p}${x}`;default:{let h=/^(.*?)\.(\w+)$/.
exec(P);if(!h)return;let d=z(h[1]);return d?d+f+h[2]:void 0}}},k=W.removePrefix(t,X),w=z(k);return w&&e.strictSlashes!==!0&&(w+=`${i}?`),w};Ge.exports=Ee});var Ke=te((Qt,We)=>{"use strict";var Nt=De(),ye=Pe(),Ue=oe(),wt=ue(),kt=t=>t&&typeof t=="object"&&!Array.isArray(t),O=(t,n,e=!1)=>{if(Array.isArray(t)){let g=t.
map($=>O($,n,e));return $=>{for(let M of g){let y=M($);if(y)return y}return!1}}let o=kt(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!o)throw new TypeError(
"Expected pattern to be a non-empty string");let a=n||{},f=a.windows,i=o?O.compileRe(t,n):O.makeRe(t,n,!1,!0),p=i.state;delete i.state;let A=()=>!1;if(a.ignore){
let g={...n,ignore:null,onMatch:null,onResult:null};A=O(a.ignore,g,e)}let S=(g,v=!1)=>{let{isMatch:$,match:M,output:y}=O.test(g,i,n,{glob:t,posix:f}),N={glob:t,
state:p,regex:i,posix:f,input:g,output:y,match:M,isMatch:$};return typeof a.onResult=="function"&&a.onResult(N),$===!1?(N.isMatch=!1,v?N:!1):A(g)?(typeof a.onIgnore==
"function"&&a.onIgnore(N),N.isMatch=!1,v?N:!1):(typeof a.onMatch=="function"&&a.onMatch(N),v?N:!0)};return e&&(S.state=p),S};O.test=(t,n,e,{glob:o,posix:a}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let f=e||{},i=f.format||(a?Ue.toPosixSlashes:null),
p=t===o,A=p&&i?i(t):t;return p===!1&&(A=i?i(t):t,p=A===o),(p===!1||f.capture===!0)&&(f.matchBase===!0||f.basename===!0?p=O.matchBase(t,n,e,a):p=n.exec(A)),{isMatch:!!p,
match:p,output:A}};O.matchBase=(t,n,e,o=e&&e.windows)=>(n instanceof RegExp?n:O.makeRe(n,e)).test(Ue.basename(t,{windows:o}));O.isMatch=(t,n,e)=>O(n,e)(t);O.parse=
(t,n)=>Array.isArray(t)?t.map(e=>O.parse(e,n)):ye(t,{...n,fastpaths:!1});O.scan=(t,n)=>Nt(t,n);O.compileRe=(t,n,e=!1,o=!1)=>{if(e===!0)return t.output;let a=n||
{},f=a.contains?"":"^",i=a.contains?"":"$",p=`${f}(?:${t.output})${i}`;t&&t.negated===!0&&(p=`^(?!${p}).*$`);let A=O.toRegex(p,n);return o===!0&&(A.state=t),A};
O.makeRe=(t,n={},e=!1,o=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let a={negated:!1,fastpaths:!0};return n.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(a.output=ye.fastpaths(t,n)),a.output||(a=ye(t,n)),O.compileRe(a,n,e,o)};O.toRegex=(t,n)=>{try{let e=n||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(n&&n.debug===!0)throw e;return/$^/}};O.constants=wt;We.exports=O});var Qe=te((jt,qe)=>{"use strict";var Xe=Ke(),Dt=oe();function Fe(t,n,e=!1){return n&&(n.windows===null||n.windows===void 0)&&(n={...n,windows:Dt.isWindows()}),Xe(
t,n,e)}Object.assign(Fe,Xe);qe.exports=Fe});var Je=tt(Qe(),1);var ze=Symbol("*"),xe=Symbol("**");function Se(t){return t===""?[]:/[*[]/.test(t)?t.split(/(\*|\[.-.\])/).flatMap(n=>n==="*"?[ze]:n.startsWith("[")?[{first:n.charAt(
1),last:n.charAt(3)}]:n===""?[]:[n]):[t]}function je(t,n){return typeof t=="string"?[t]:typeof t!="object"||!("oneOf"in t)?[""]:t.oneOf.map(e=>{let o=e.at(n);return typeof o==
"string"?o:""})}function Mt(t){if(t==="**")return xe;if(!/^[^*]*(\*[^*]+){0,2}\*?$/.test(t))return;let n=[],e=t;for(let o=e.indexOf("{");o>=0;o=e.indexOf("{")){
let a=e.indexOf("}",o),f=e.slice(o+1,a).split(",");if(a<0||f.length<2)return;n.push(...Se(e.slice(0,o)),{oneOf:f.map(Se)}),e=e.slice(a+1)}if(!(n.length>0&&e.replace(
"*","")===""&&Y(n,0,"",0)))return n.push(...Se(e)),{tokens:n,heads:je(n[0],0),tails:je(n.at(-1),-1)}}function Y(t,n,e,o){let a=t[n];if(a===void 0)return o===e.length;
if(typeof a=="string")return e.startsWith(a,o)&&Y(t,n+1,e,o+a.length);if(a===ze){let f=t[n+1];if(f===void 0)return!0;for(let i=o;i<=e.length;i+=1){if(typeof f==
"string"&&(i=e.indexOf(f,i)),i<0)return!1;if(Y(t,n+1,e,i))return!0}return!1}if("first"in a){let f=e.charAt(o);return f>=a.first&&f<=a.last&&Y(t,n+1,e,o+1)}for(let f of a.
oneOf){let[i="",...p]=f;if(typeof i=="string"&&p.length===0){if(e.startsWith(i,o)&&Y(t,n+1,e,o+i.length))return!0}else if(Y([...f,...t.slice(n+1)],0,e,o))return!0}
return!1}function Bt({tokens:t,heads:n,tails:e},o){for(let a of e)if(o.endsWith(a)){for(let f of n)if(o.startsWith(f))return Y(t,0,o,0);return!1}return!1}function be(t,n,e,o){
let a=t[n];if(a===void 0)return o===e.length;let f=t.length-n-1;if(a!==xe){let p=e[o];return p!==void 0&&Bt(a,p)&&be(t,n+1,e,o+1)}if(f===0)return!0;let i=t.indexOf(
xe,n+1)<0?e.length-f:o;for(let p=Math.max(o,i);p<e.length;p+=1)if(be(t,n+1,e,p))return!0;return!1}var Gt=[/[{,][^}]*[{/]|(?:^|\})[^{]*[,}]/,/(?:^|\/)\.{0,2}(?:\/|$)/,
/\*(?:\/\*\*)+$/,/(?:^|\/)\*\.\*$/];function Ze(t){if(!/^(?:[\w.@/*{},-]|\[(?:a-z|A-Z|0-9)\])+$/.test(t)||Gt.some(e=>e.test(t)))return;let n=[];for(let e of t.split(
"/")){let o=Mt(e);if(!o)return;n.push(o)}return e=>be(n,0,e,0)}var Ve=new Map;function Vt(t=[],n={}){let e=JSON.stringify([t,n.nocase===!0]),o=Ve.get(e);if(o)return o;let a=Wt(t,n.nocase===!0);return Ve.set(e,a),a}var Pt=/(?:^|\/)\.{0,2}(?:\/|$)|[^ -~]/,
Ut=300;function Ye(t,n){if(t.length===0)return()=>!1;let e;return o=>(e??=new RegExp(t.map(a=>Je.default.makeRe(a,{dot:!0,nocase:n}).source).join("|"),n?"i":""),
e.test(o))}function Wt(t,n){if(t.length===0)return()=>!1;if(t.includes("**"))return()=>!0;let e=new Set(t),o=t.map(A=>Ze(n?A.toLowerCase():A)),a=o.flatMap(A=>A??
[]),f=Ye(t.filter((A,S)=>!o[S]),n),i=Ye(t,n),p=new Map;return A=>{let S=p.get(A);if(S!==void 0)return S;if(e.has(A))return!0;if(p.size>=Ut||Pt.test(A))return i(
A);let g=(n?A.toLowerCase():A).split("/"),v=a.some($=>$(g))||f(A);return p.set(A,v),v}}export{Vt as a};
