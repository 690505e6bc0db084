import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as ee}from"./chunk-F2IQMAFG.js";var ne=ee(($t,Ce)=>{"use strict";var xe="[^\\\\/]",We="(?=.)",be="[^/]",le="(?:\\/|$)",de="(?:^|\\/)",pe=`\\.{1,2}${le}`,qe="(?!\\.)",Fe=`(?!${de}${pe})`,Qe=`(?\
!\\.{0,1}${le})`,je=`(?!${pe})`,Ze="[^.\\/]",ze=`${be}*?`,Ve="/",ye={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:We,QMARK:be,
END_ANCHOR:le,DOTS_SLASH:pe,NO_DOT:qe,NO_DOTS:Fe,NO_DOT_SLASH:Qe,NO_DOTS_SLASH:je,QMARK_NO_DOT:Ze,STAR:ze,START_ANCHOR:de,SEP:Ve},Ye={...ye,SLASH_LITERAL:"[\\\\/]",
QMARK:xe,STAR:`${xe}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},Je={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Ce.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:Je,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===!0?Ye:ye}}});var ue=ee(M=>{"use strict";var{REGEX_BACKSLASH:et,REGEX_REMOVE_BACKSLASH:tt,REGEX_SPECIAL_CHARS:st,REGEX_SPECIAL_CHARS_GLOBAL:rt}=ne();M.isObject=t=>t!==null&&typeof t==
"object"&&!Array.isArray(t);M.hasRegexChars=t=>st.test(t);M.isRegexChar=t=>t.length===1&&M.hasRegexChars(t);M.escapeRegex=t=>t.replace(rt,"\\$1");M.toPosixSlashes=
t=>t.replace(et,"/");M.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};M.removeBackslashes=t=>t.replace(tt,u=>u==="\\"?"":u);M.escapeLast=(t,u,e)=>{let l=t.lastIndexOf(u,e);return l===
-1?t:t[l-1]==="\\"?M.escapeLast(t,u,l-1):`${t.slice(0,l)}\\${t.slice(l)}`};M.removePrefix=(t,u={})=>{let e=t;return e.startsWith("./")&&(e=e.slice(2),u.prefix="\
./"),e};M.wrapOutput=(t,u={},e={})=>{let l=e.contains?"":"^",c=e.contains?"":"$",f=`${l}(?:${t})${c}`;return u.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};M.basename=
(t,{windows:u}={})=>{let e=t.split(u?/[\\/]/:"/"),l=e[e.length-1];return l===""?e[e.length-2]:l}});var ve=ee((Tt,Ie)=>{"use strict";var Le=ue(),{CHAR_ASTERISK:fe,CHAR_AT:nt,CHAR_BACKWARD_SLASH:te,CHAR_COMMA:ut,CHAR_DOT:Ae,CHAR_EXCLAMATION_MARK:Re,CHAR_FORWARD_SLASH:me,
CHAR_LEFT_CURLY_BRACE:_e,CHAR_LEFT_PARENTHESES:ce,CHAR_LEFT_SQUARE_BRACKET:ot,CHAR_PLUS:at,CHAR_QUESTION_MARK:$e,CHAR_RIGHT_CURLY_BRACE:ct,CHAR_RIGHT_PARENTHESES:He,
CHAR_RIGHT_SQUARE_BRACKET:it}=ne(),Te=t=>t===me||t===te,Oe=t=>{t.isPrefix!==!0&&(t.depth=t.isGlobstar?1/0:1)},lt=(t,u)=>{let e=u||{},l=t.length-1,c=e.parts===!0||
e.tokens===!0||e.scanToEnd===!0,f=[],i=[],p=[],E=t,L=-1,g=0,w=0,T=!1,B=!1,x=!1,v=!1,j=!1,W=!1,b=!1,q=!1,Z=!1,k=!1,N=0,P,A,h={value:"",depth:0,isGlob:!1},s=()=>L>=
l,D=()=>E.charCodeAt(L+1),O=()=>(P=A,E.charCodeAt(++L));for(;L<l;){A=O();let S;if(A===te){b=h.backslashes=!0,A=O(),A===_e&&(W=!0);continue}if(W===!0||A===_e){for(N++;s()!==
!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===_e){N++;continue}if(W!==!0&&A===Ae&&(A=O())===Ae){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;
break}if(W!==!0&&A===ut){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===ct&&(N--,N===0)){W=!1,T=h.isBrace=!0,k=!0;break}}if(c===!0)continue;break}
if(A===me){if(f.push(L),i.push(h),h={value:"",depth:0,isGlob:!1},k===!0)continue;if(P===Ae&&L===g+1){g+=2;continue}w=L+1;continue}if(e.noext!==!0&&(A===at||A===
nt||A===fe||A===$e||A===Re)===!0&&D()===ce){if(x=h.isGlob=!0,v=h.isExtglob=!0,k=!0,A===Re&&L===g&&(Z=!0),c===!0){let U=0;for(;s()!==!0&&(A=O());){if(A===te){b=h.
backslashes=!0,O();continue}if(A===ce){U++;continue}if(A===He&&--U===0){k=!0;break}}continue}break}if(A===fe){if(P===fe&&(j=h.isGlobstar=!0),x=h.isGlob=!0,k=!0,
c===!0)continue;break}if(A===$e){if(x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===ot){for(;s()!==!0&&(S=O());){if(S===te){b=h.backslashes=!0,O();continue}if(S===
it){B=h.isBracket=!0,x=h.isGlob=!0,k=!0;break}}if(c===!0)continue;break}if(e.nonegate!==!0&&A===Re&&L===g){q=h.negated=!0,g++;continue}if(e.noparen!==!0&&A===ce){
if(x=h.isGlob=!0,c===!0){let G=1;for(;s()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===ce){G++;continue}if(A===He&&--G===0){k=!0;break}}continue}
break}if(x===!0){if(k=!0,c===!0)continue;break}}e.noext===!0&&(v=!1,x=!1);let $=E,n="",r="";g>0&&(n=E.slice(0,g),E=E.slice(g),w-=g),$&&x===!0&&w>0?($=E.slice(0,
w),r=E.slice(w)):x===!0?($="",r=E):$=E,$&&$!==""&&$!=="/"&&$!==E&&Te($.charCodeAt($.length-1))&&($=$.slice(0,-1)),e.unescape===!0&&(r&&(r=Le.removeBackslashes(r)),
$&&b===!0&&($=Le.removeBackslashes($)));let X={prefix:n,input:t,start:g,base:$,glob:r,isBrace:T,isBracket:B,isGlob:x,isExtglob:v,isGlobstar:j,negated:q,negatedExtglob:Z};
if(e.tokens===!0&&(X.maxDepth=0,Te(A)||i.push(h),X.tokens=i),e.parts===!0||e.tokens===!0){let S;for(let m=0;m<f.length;m++){let Y=S!==void 0?S+1:g,re=f[m],z=t.slice(
Y,re);e.tokens&&(m===0&&g!==0?(i[m].isPrefix=!0,i[m].value=n):i[m].value=z,Oe(i[m]),X.maxDepth+=i[m].depth),re>=g&&(p.push(z),S=re)}let G=S!==void 0?S+1:g,U=t.slice(
G);p.push(U),e.tokens&&S&&S+1<t.length&&(i[i.length-1].value=U,Oe(i[i.length-1]),X.maxDepth+=i[i.length-1].depth),X.slashes=f,X.parts=p}return X};Ie.exports=lt});var De=ee((Ot,ke)=>{"use strict";var oe=ne(),K=ue(),{MAX_LENGTH:ie,POSIX_REGEX_SOURCE:pt,REGEX_NON_SPECIAL_CHARS:ft,REGEX_SPECIAL_CHARS_BACKREF:At,REPLACEMENTS:Ne}=oe,
Rt=(t,u)=>{if(typeof u.expandRange=="function")return u.expandRange(...t,u);t.sort();let e=`[${t.join("-")}]`;try{new RegExp(e)}catch{return t.map(c=>K.escapeRegex(
c)).join("..")}return e},se=(t,u)=>`Missing ${t}: "${u}" - use "\\\\${u}" to match literal characters`,we=t=>{let u=[],e=0,l=0,c=0,f="",i=!1;for(let p of t){if(i===
!0){f+=p,i=!1;continue}if(p==="\\"){f+=p,i=!0;continue}if(p==='"'){c=c===1?0:1,f+=p;continue}if(c===0){if(p==="[")e++;else if(p==="]"&&e>0)e--;else if(e===0){if(p===
"(")l++;else if(p===")"&&l>0)l--;else if(p==="|"&&l===0){u.push(f),f="";continue}}}f+=p}return u.push(f),u},_t=t=>{let u=!1;for(let e of t){if(u===!0){u=!1;continue}
if(e==="\\"){u=!0;continue}if(/[?*+@!()[\]{}]/.test(e))return!1}return!0},Ee=t=>{let u=t.trim(),e=!0;for(;e===!0;)e=!1,/^@\([^\\()[\]{}|]+\)$/.test(u)&&(u=u.slice(
2,-1),e=!0);if(_t(u))return u.replace(/\\(.)/g,"$1")},ht=t=>{let u=t.map(Ee).filter(Boolean);for(let e=0;e<u.length;e++)for(let l=e+1;l<u.length;l++){let c=u[e],
f=u[l],i=c[0];if(!(!i||c!==i.repeat(c.length)||f!==i.repeat(f.length))&&(c===f||c.startsWith(f)||f.startsWith(c)))return!0}return!1},he=(t,u=!0)=>{if(t[0]!=="+"&&
t[0]!=="*"||t[1]!=="(")return;let e=0,l=0,c=0,f=!1;for(let i=1;i<t.length;i++){let p=t[i];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){c=c===
1?0:1;continue}if(c!==1){if(p==="["){e++;continue}if(p==="]"&&e>0){e--;continue}if(!(e>0)){if(p==="("){l++;continue}if(p===")"&&(l--,l===0))return u===!0&&i!==t.
length-1?void 0:{type:t[0],body:t.slice(2,i),end:i}}}}},Et=t=>`${t.length===1?K.escapeRegex(t[0]):`[${t.map(e=>K.escapeRegex(e)).join("")}]`}*`,gt=t=>{let u=0,e=[];
for(;u<t.length;){let l=he(t.slice(u),!1);if(!l||l.type!=="*")return;let c=we(l.body).map(i=>i.trim());if(c.length!==1)return;let f=Ee(c[0]);if(!f||f.length!==1)
return;e.push(f),u+=l.end+1}if(!(e.length<1))return e},St=t=>{let u=0,e=t.trim(),l=he(e);for(;l;)u++,e=l.body.trim(),l=he(e);return u},xt=(t,u)=>{if(u.maxExtglobRecursion===
!1)return{risky:!1};let e=typeof u.maxExtglobRecursion=="number"?u.maxExtglobRecursion:oe.DEFAULT_MAX_EXTGLOB_RECURSION,l=we(t).map(p=>p.trim());if(l.length>1&&
(l.some(p=>p==="")||l.some(p=>/^[*?]+$/.test(p))||ht(l)))return{risky:!0};let c=[],f=!1,i=!0;for(let p of l){let E=gt(p);if(E){f=!0,c.push(...E);continue}let L=Ee(
p);if(L&&L.length===1){c.push(L);continue}if(i=!1,St(p)>e)return{risky:!0}}return f?i?{risky:!0,safeOutput:Et([...new Set(c)])}:{risky:!0}:{risky:!1}},ge=(t,u)=>{
if(typeof t!="string")throw new TypeError("Expected a string");t=Ne[t]||t;let e={...u},l=typeof e.maxLength=="number"?Math.min(ie,e.maxLength):ie,c=t.length;if(c>
l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);let f={type:"bos",value:"",output:e.prepend||""},i=[f],p=e.capture?"":"?:",E=oe.
globChars(e.windows),L=oe.extglobChars(E),{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:T,ONE_CHAR:B,DOTS_SLASH:x,NO_DOT:v,NO_DOT_SLASH:j,NO_DOTS_SLASH:W,QMARK:b,
QMARK_NO_DOT:q,STAR:Z,START_ANCHOR:k}=E,N=a=>`(${p}(?:(?!${k}${a.dot?x:g}).)*?)`,P=e.dot?"":v,A=e.dot?b:q,h=e.bash===!0?N(e):Z;e.capture&&(h=`(${h})`),typeof e.
noext=="boolean"&&(e.noextglob=e.noext);let s={input:t,index:-1,start:0,dot:e.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:i};t=K.removePrefix(t,s),c=t.length;let D=[],O=[],$=[],n=f,r,X=()=>s.index===c-1,S=s.peek=(a=1)=>t[s.index+a],G=s.advance=()=>t[++s.
index]||"",U=()=>t.slice(s.index+1),m=(a="",C=0)=>{s.consumed+=a,s.index+=C},Y=a=>{s.output+=a.output!=null?a.output:a.value,m(a.value)},re=()=>{let a=1;for(;S()===
"!"&&(S(2)!=="("||S(3)==="?");)G(),s.start++,a++;return a%2===0?!1:(s.negated=!0,s.start++,!0)},z=a=>{s[a]++,$.push(a)},Q=a=>{s[a]--,$.pop()},R=a=>{if(n.type===
"globstar"){let C=s.braces>0&&(a.type==="comma"||a.type==="brace"),o=a.extglob===!0||D.length&&(a.type==="pipe"||a.type==="paren");a.type!=="slash"&&a.type!=="p\
aren"&&!C&&!o&&(s.output=s.output.slice(0,-n.output.length),n.type="star",n.value="*",n.output=h,s.output+=n.output)}if(D.length&&a.type!=="paren"&&(D[D.length-
1].inner+=a.value),(a.value||a.output)&&Y(a),n&&n.type==="text"&&a.type==="text"){n.output=(n.output||n.value)+a.value,n.value+=a.value;return}a.prev=n,i.push(a),
n=a},ae=(a,C)=>{let o={...L[C],conditions:1,inner:""};o.prev=n,o.parens=s.parens,o.output=s.output,o.startIndex=s.index,o.tokensIndex=i.length;let _=(e.capture?
"(":"")+o.open;z("parens"),R({type:a,value:C,output:s.output?"":B}),R({type:"paren",extglob:!0,value:G(),output:_}),D.push(o)},Xe=a=>{let C=t.slice(a.startIndex,
s.index+1),o=t.slice(a.startIndex+2,s.index),_=xt(o,e);if((a.type==="plus"||a.type==="star")&&_.risky){let d=_.safeOutput?(a.output?"":B)+(e.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,F=i[a.tokensIndex];F.type="text",F.value=C,F.output=d||K.escapeRegex(C);for(let V=a.tokensIndex+1;V<i.length;V++)i[V].value="",i[V].output=
"",delete i[V].suffix;s.output=a.output+F.output,s.backtrack=!0,R({type:"paren",extglob:!0,value:r,output:""}),Q("parens");return}let y=a.close+(e.capture?")":""),
I;if(a.type==="negate"){let d=h;if(a.inner&&a.inner.length>1&&a.inner.includes("/")&&(d=N(e)),(d!==h||X()||/^\)+$/.test(U()))&&(y=a.close=`)$))${d}`),a.inner.includes(
"*")&&(I=U())&&/^\.[^\\/.]+$/.test(I)){let F=ge(I,{...u,fastpaths:!1}).output;y=a.close=`)${F})${d})`}a.prev.type==="bos"&&(s.negatedExtglob=!0)}R({type:"paren",
extglob:!0,value:r,output:y}),Q("parens")};if(e.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(t)){let a=!1,C=t.replace(At,(o,_,y,I,d,F)=>I==="\\"?(a=!0,o):I==="?"?
_?_+I+(d?b.repeat(d.length):""):F===0?A+(d?b.repeat(d.length):""):b.repeat(y.length):I==="."?g.repeat(y.length):I==="*"?_?_+I+(d?h:""):h:_?o:`\\${o}`);return a===
!0&&(e.unescape===!0?C=C.replace(/\\/g,""):C=C.replace(/\\+/g,o=>o.length%2===0?"\\\\":o?"\\":"")),C===t&&e.contains===!0?(s.output=t,s):(s.output=K.wrapOutput(
C,s,u),s)}for(;!X();){if(r=G(),r==="\0")continue;if(r==="\\"){let o=S();if(o==="/"&&e.bash!==!0||o==="."||o===";")continue;if(!o){r+="\\",R({type:"text",value:r});
continue}let _=/^\\+/.exec(U()),y=0;if(_&&_[0].length>2&&(y=_[0].length,s.index+=y,y%2!==0&&(r+="\\")),e.unescape===!0?r=G():r+=G(),s.brackets===0){R({type:"tex\
t",value:r});continue}}if(s.brackets>0&&(r!=="]"||n.value==="["||n.value==="[^")){if(e.posix!==!1&&r===":"){let o=n.value.slice(1);if(o.includes("[")&&(n.posix=
!0,o.includes(":"))){let _=n.value.lastIndexOf("["),y=n.value.slice(0,_),I=n.value.slice(_+2),d=pt[I];if(d){n.value=y+d,s.backtrack=!0,G(),!f.output&&i.indexOf(
n)===1&&(f.output=B);continue}}}(r==="["&&S()!==":"||r==="-"&&S()==="]")&&(r=`\\${r}`),r==="]"&&(n.value==="["||n.value==="[^")&&(r=`\\${r}`),e.posix===!0&&r===
"!"&&n.value==="["&&(r="^"),n.value+=r,Y({value:r});continue}if(s.quotes===1&&r!=='"'){r=K.escapeRegex(r),n.value+=r,Y({value:r});continue}if(r==='"'){s.quotes=
s.quotes===1?0:1,e.keepQuotes===!0&&R({type:"text",value:r});continue}if(r==="("){z("parens"),R({type:"paren",value:r});continue}if(r===")"){if(s.parens===0&&e.
strictBrackets===!0)throw new SyntaxError(se("opening","("));let o=D[D.length-1];if(o&&s.parens===o.parens+1){Xe(D.pop());continue}R({type:"paren",value:r,output:s.
parens?")":"\\)"}),Q("parens");continue}if(r==="["){if(e.nobracket===!0||!U().includes("]")){if(e.nobracket!==!0&&e.strictBrackets===!0)throw new SyntaxError(se(
"closing","]"));r=`\\${r}`}else z("brackets");R({type:"bracket",value:r});continue}if(r==="]"){if(e.nobracket===!0||n&&n.type==="bracket"&&n.value.length===1){R(
{type:"text",value:r,output:`\\${r}`});continue}if(s.brackets===0){if(e.strictBrackets===!0)throw new SyntaxError(se("opening","["));R({type:"text",value:r,output:`\
\\${r}`});continue}Q("brackets");let o=n.value.slice(1);if(n.posix!==!0&&o[0]==="^"&&!o.includes("/")&&(r=`/${r}`),n.value+=r,Y({value:r}),e.literalBrackets===!1||
K.hasRegexChars(o))continue;let _=K.escapeRegex(n.value);if(s.output=s.output.slice(0,-n.value.length),e.literalBrackets===!0){s.output+=_,n.value=_;continue}n.
value=`(${p}${_}|${n.value})`,s.output+=n.value;continue}if(r==="{"&&e.nobrace!==!0){z("braces");let o={type:"brace",value:r,output:"(",outputIndex:s.output.length,
tokensIndex:s.tokens.length};O.push(o),R(o);continue}if(r==="}"){let o=O[O.length-1];if(e.nobrace===!0||!o){R({type:"text",value:r,output:r});continue}let _=")";
if(o.dots===!0){let y=i.slice(),I=[];for(let d=y.length-1;d>=0&&(i.pop(),y[d].type!=="brace");d--)y[d].type!=="dots"&&I.unshift(y[d].value);_=Rt(I,e),s.backtrack=
!0}if(o.comma!==!0&&o.dots!==!0){let y=s.output.slice(0,o.outputIndex),I=s.tokens.slice(o.tokensIndex);o.value=o.output="\\{",r=_="\\}",s.output=y;for(let d of I)
s.output+=d.output||d.value}R({type:"brace",value:r,output:_}),Q("braces"),O.pop();continue}if(r==="|"){D.length>0&&D[D.length-1].conditions++,R({type:"text",value:r});
continue}if(r===","){let o=r,_=O[O.length-1];_&&$[$.length-1]==="braces"&&(_.comma=!0,o="|"),R({type:"comma",value:r,output:o});continue}if(r==="/"){if(n.type===
"dot"&&s.index===s.start+1){s.start=s.index+1,s.consumed="",s.output="",i.pop(),n=f;continue}R({type:"slash",value:r,output:T});continue}if(r==="."){if(s.braces>
0&&n.type==="dot"){n.value==="."&&(n.output=g);let o=O[O.length-1];n.type="dots",n.output+=r,n.value+=r,o.dots=!0;continue}if(s.braces+s.parens===0&&n.type!=="b\
os"&&n.type!=="slash"){R({type:"text",value:r,output:g});continue}R({type:"dot",value:r,output:g});continue}if(r==="?"){if(!(n&&n.value==="(")&&e.noextglob!==!0&&
S()==="("&&S(2)!=="?"){ae("qmark",r);continue}if(n&&n.type==="paren"){let _=S(),y=r;(n.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(U()))&&(y=`\
\\${r}`),R({type:"text",value:r,output:y});continue}if(e.dot!==!0&&(n.type==="slash"||n.type==="bos")){R({type:"qmark",value:r,output:q});continue}R({type:"qmar\
k",value:r,output:b});continue}if(r==="!"){if(e.noextglob!==!0&&S()==="("&&(S(2)!=="?"||!/[!=<:]/.test(S(3)))){ae("negate",r);continue}if(e.nonegate!==!0&&s.index===
0){re();continue}}if(r==="+"){if(e.noextglob!==!0&&S()==="("&&S(2)!=="?"){ae("plus",r);continue}if(n&&n.value==="("||e.regex===!1){R({type:"plus",value:r,output:w});
continue}if(n&&(n.type==="bracket"||n.type==="paren"||n.type==="brace")||s.parens>0){R({type:"plus",value:r});continue}R({type:"plus",value:w});continue}if(r===
"@"){if(e.noextglob!==!0&&S()==="("&&S(2)!=="?"){R({type:"at",extglob:!0,value:r,output:""});continue}R({type:"text",value:r});continue}if(r!=="*"){(r==="$"||r===
"^")&&(r=`\\${r}`);let o=ft.exec(U());o&&(r+=o[0],s.index+=o[0].length),R({type:"text",value:r});continue}if(n&&(n.type==="globstar"||n.star===!0)){n.type="star",
n.star=!0,n.value+=r,n.output=h,s.backtrack=!0,s.globstar=!0,m(r);continue}let a=U();if(e.noextglob!==!0&&/^\([^?]/.test(a)){ae("star",r);continue}if(n.type==="\
star"){if(e.noglobstar===!0){m(r);continue}let o=n.prev,_=o.prev,y=o.type==="slash"||o.type==="bos",I=_&&(_.type==="star"||_.type==="globstar");if(e.bash===!0&&
(!y||a[0]&&a[0]!=="/")){R({type:"star",value:r,output:""});continue}let d=s.braces>0&&(o.type==="comma"||o.type==="brace"),F=D.length&&(o.type==="pipe"||o.type===
"paren");if(!y&&o.type!=="paren"&&!d&&!F){R({type:"star",value:r,output:""});continue}for(;a.slice(0,3)==="/**";){let J=t[s.index+4];if(J&&J!=="/")break;a=a.slice(
3),m("/**",3)}let V=X()||s.parens>0&&a===")".repeat(s.parens)&&!D.some(J=>J.type==="negate");if(o.type==="bos"&&X()){n.type="globstar",n.value+=r,n.output=N(e),
s.output=n.output,s.globstar=!0,m(r);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&!I&&V){s.output=s.output.slice(0,-(o.output+n.output).length),o.output=`\
(?:${o.output}`,n.type="globstar",n.output=N(e)+(e.strictSlashes?")":"|$)"),n.value+=r,s.globstar=!0,s.output+=o.output+n.output,m(r);continue}if(o.type==="slas\
h"&&o.prev.type!=="bos"&&a[0]==="/"){let J=a[1]!==void 0?"|$":"";s.output=s.output.slice(0,-(o.output+n.output).length),o.output=`(?:${o.output}`,n.type="globst\
ar",n.output=`${N(e)}${T}|${T}${J})`,n.value+=r,s.output+=o.output+n.output,s.globstar=!0,m(r+G()),R({type:"slash",value:"/",output:""});continue}if(o.type==="b\
os"&&a[0]==="/"){n.type="globstar",n.value+=r,n.output=`(?:^|${T}|${N(e)}${T})`,s.output=n.output,s.globstar=!0,m(r+G()),R({type:"slash",value:"/",output:""});continue}
s.output=s.output.slice(0,-n.output.length),n.type="globstar",n.output=N(e),n.value+=r,s.output+=n.output,s.globstar=!0,m(r);continue}let C={type:"star",value:r,
output:h};if(e.bash===!0){C.output=".*?",(n.type==="bos"||n.type==="slash")&&(C.output=P+C.output),R(C);continue}if(n&&(n.type==="bracket"||n.type==="paren")&&e.
regex===!0){C.output=r,R(C);continue}(s.index===s.start||n.type==="slash"||n.type==="dot")&&(n.type==="dot"?(s.output+=j,n.output+=j):e.dot===!0?(s.output+=W,n.
output+=W):(s.output+=P,n.output+=P),S()!=="*"&&(s.output+=B,n.output+=B)),R(C)}for(;s.brackets>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing",
"]"));s.output=K.escapeLast(s.output,"["),Q("brackets")}for(;s.parens>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing",")"));s.output=K.escapeLast(
s.output,"("),Q("parens")}for(;s.braces>0;){if(e.strictBrackets===!0)throw new SyntaxError(se("closing","}"));s.output=K.escapeLast(s.output,"{"),Q("braces")}if(e.
strictSlashes!==!0&&(n.type==="star"||n.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${T}?`}),s.backtrack===!0){s.output="";for(let a of s.tokens)s.
output+=a.output!=null?a.output:a.value,a.suffix&&(s.output+=a.suffix)}return s};ge.fastpaths=(t,u)=>{let e={...u},l=typeof e.maxLength=="number"?Math.min(ie,e.
maxLength):ie,c=t.length;if(c>l)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${l}`);t=Ne[t]||t;let{DOT_LITERAL:f,SLASH_LITERAL:i,ONE_CHAR:p,
DOTS_SLASH:E,NO_DOT:L,NO_DOTS:g,NO_DOTS_SLASH:w,STAR:T,START_ANCHOR:B}=oe.globChars(e.windows),x=e.dot?g:L,v=e.dot?w:L,j=e.capture?"":"?:",W={negated:!1,prefix:""},
b=e.bash===!0?".*?":T;e.capture&&(b=`(${b})`);let q=P=>P.noglobstar===!0?b:`(${j}(?:(?!${B}${P.dot?E:f}).)*?)`,Z=P=>{switch(P){case"*":return`${x}${p}${b}`;case"\
.*":return`${f}${p}${b}`;case"*.*":return`${x}${b}${f}${p}${b}`;case"*/*":return`${x}${b}${i}${p}${v}${b}`;case"**":return x+q(e);case"**/*":return`(?:${x}${q(e)}${i}\
)?${v}${p}${b}`;case"**/*.*":return`(?:${x}${q(e)}${i})?${v}${b}${f}${p}${b}`;case"**/.*":return`(?:${x}${q(e)}${i})?${f}${p}${b}`;default:{let A=/^(.*?)\.(\w+)$/.
exec(P);if(!A)return;let h=Z(A[1]);return h?h+f+A[2]:void 0}}},k=K.removePrefix(t,W),N=Z(k);return N&&e.strictSlashes!==!0&&(N+=`${i}?`),N};ke.exports=ge});var Me=ee((mt,Ge)=>{"use strict";var bt=ve(),Se=De(),Be=ue(),dt=ne(),yt=t=>t&&typeof t=="object"&&!Array.isArray(t),H=(t,u,e=!1)=>{if(Array.isArray(t)){let g=t.
map(T=>H(T,u,e));return T=>{for(let B of g){let x=B(T);if(x)return x}return!1}}let l=yt(t)&&t.tokens&&t.input;if(t===""||typeof t!="string"&&!l)throw new TypeError(
"Expected pattern to be a non-empty string");let c=u||{},f=c.windows,i=l?H.compileRe(t,u):H.makeRe(t,u,!1,!0),p=i.state;delete i.state;let E=()=>!1;if(c.ignore){
let g={...u,ignore:null,onMatch:null,onResult:null};E=H(c.ignore,g,e)}let L=(g,w=!1)=>{let{isMatch:T,match:B,output:x}=H.test(g,i,u,{glob:t,posix:f}),v={glob:t,
state:p,regex:i,posix:f,input:g,output:x,match:B,isMatch:T};return typeof c.onResult=="function"&&c.onResult(v),T===!1?(v.isMatch=!1,w?v:!1):E(g)?(typeof c.onIgnore==
"function"&&c.onIgnore(v),v.isMatch=!1,w?v:!1):(typeof c.onMatch=="function"&&c.onMatch(v),w?v:!0)};return e&&(L.state=p),L};H.test=(t,u,e,{glob:l,posix:c}={})=>{
if(typeof t!="string")throw new TypeError("Expected input to be a string");if(t==="")return{isMatch:!1,output:""};let f=e||{},i=f.format||(c?Be.toPosixSlashes:null),
p=t===l,E=p&&i?i(t):t;return p===!1&&(E=i?i(t):t,p=E===l),(p===!1||f.capture===!0)&&(f.matchBase===!0||f.basename===!0?p=H.matchBase(t,u,e,c):p=u.exec(E)),{isMatch:!!p,
match:p,output:E}};H.matchBase=(t,u,e,l=e&&e.windows)=>(u instanceof RegExp?u:H.makeRe(u,e)).test(Be.basename(t,{windows:l}));H.isMatch=(t,u,e)=>H(u,e)(t);H.parse=
(t,u)=>Array.isArray(t)?t.map(e=>H.parse(e,u)):Se(t,{...u,fastpaths:!1});H.scan=(t,u)=>bt(t,u);H.compileRe=(t,u,e=!1,l=!1)=>{if(e===!0)return t.output;let c=u||
{},f=c.contains?"":"^",i=c.contains?"":"$",p=`${f}(?:${t.output})${i}`;t&&t.negated===!0&&(p=`^(?!${p}).*$`);let E=H.toRegex(p,u);return l===!0&&(E.state=t),E};
H.makeRe=(t,u={},e=!1,l=!1)=>{if(!t||typeof t!="string")throw new TypeError("Expected a non-empty string");let c={negated:!1,fastpaths:!0};return u.fastpaths!==
!1&&(t[0]==="."||t[0]==="*")&&(c.output=Se.fastpaths(t,u)),c.output||(c=Se(t,u)),H.compileRe(c,u,e,l)};H.toRegex=(t,u)=>{try{let e=u||{};return new RegExp(t,e.flags||
(e.nocase?"i":""))}catch(e){if(u&&u.debug===!0)throw e;return/$^/}};H.constants=dt;Ge.exports=H});var Lt=ee((It,Ke)=>{"use strict";var Pe=Me(),Ct=ue();function Ue(t,u,e=!1){return u&&(u.windows===null||u.windows===void 0)&&(u={...u,windows:Ct.isWindows()}),Pe(
t,u,e)}Object.assign(Ue,Pe);Ke.exports=Ue});export{Lt as a};
