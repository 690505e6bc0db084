import{a as h,b as u}from"./chunk-PSHBDJEB.js";var X=u((RS,Tg)=>{Tg.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var J=u((NS,ia)=>{"use strict";var Yg=Symbol.for("undici.error.UND_ERR"),_=class extends Error{constructor(A){super(A),this.name="UndiciError",this.code="UND_ER\
R"}static[Symbol.hasInstance](A){return A&&A[Yg]===!0}[Yg]=!0},Gg=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Qi=class extends _{constructor(A){super(A),
this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Gg]===!0}[Gg]=!0},
Jg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),gi=class extends _{constructor(A){super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeou\
t Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Jg]===!0}[Jg]=!0},xg=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),
ai=class extends _{constructor(A){super(A),this.name="HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](A){return A&&A[xg]===!0}[xg]=!0},Hg=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),Bi=class extends _{constructor(A){super(A),this.name="BodyTimeo\
utError",this.message=A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Hg]===!0}[Hg]=!0},Vg=Symbol.for("undici\
.error.UND_ERR_RESPONSE_STATUS_CODE"),Ei=class extends _{constructor(A,t,r,s){super(A),this.name="ResponseStatusCodeError",this.message=A||"Response Status Code\
 Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](A){return A&&A[Vg]===!0}[Vg]=!0},
vg=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),ci=class extends _{constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[vg]===!0}[vg]=!0},qg=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Ii=class extends _{constructor(A){
super(A),this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){
return A&&A[qg]===!0}[qg]=!0},Wg=Symbol.for("undici.error.UND_ERR_ABORT"),Bs=class extends _{constructor(A){super(A),this.name="AbortError",this.message=A||"The\
 operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[Wg]===!0}[Wg]=!0},Og=Symbol.for("undici.error.UND_ERR_ABORTED"),Ci=class extends Bs{constructor(A){
super(A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){return A&&A[Og]===!0}[Og]=!0},Pg=Symbol.
for("undici.error.UND_ERR_INFO"),li=class extends _{constructor(A){super(A),this.name="InformationalError",this.message=A||"Request information",this.code="UND_\
ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[Pg]===!0}[Pg]=!0},Zg=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),hi=class extends _{constructor(A){
super(A),this.name="RequestContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[Zg]===!0}[Zg]=!0},zg=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),ui=class extends _{constructor(A){
super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[zg]===!0}[zg]=!0},Kg=Symbol.for("undici.error.UND_ERR_DESTROYED"),di=class extends _{constructor(A){
super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[Kg]===
!0}[Kg]=!0},Xg=Symbol.for("undici.error.UND_ERR_CLOSED"),fi=class extends _{constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is\
 closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&A[Xg]===!0}[Xg]=!0},_g=Symbol.for("undici.error.UND_ERR_SOCKET"),wi=class extends _{constructor(A,t){
super(A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[_g]===!0}[_g]=!0},
jg=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),yi=class extends _{constructor(A){super(A),this.name="NotSupportedError",this.message=A||"Not supported erro\
r",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[jg]===!0}[jg]=!0},$g=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Di=class extends _{constructor(A){
super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](A){return A&&A[$g]===!0}[$g]=!0},Aa=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),ki=class extends Error{constructor(A,t,r){super(A),this.name="HT\
TPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){return A&&A[Aa]===!0}[Aa]=!0},ea=Symbol.for("undici.e\
rror.UND_ERR_RES_EXCEEDED_MAX_SIZE"),Fi=class extends _{constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"Response content excee\
ded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[ea]===!0}[ea]=!0},ta=Symbol.for("undici.error.UND_ERR_REQ_RETR\
Y"),pi=class extends _{constructor(A,t,{headers:r,data:s}){super(A),this.name="RequestRetryError",this.message=A||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[ta]===!0}[ta]=!0},ra=Symbol.for("undici.error.UND_ERR_RESPONSE"),Ri=class extends _{constructor(A,t,{
headers:r,data:s}){super(A),this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.
hasInstance](A){return A&&A[ra]===!0}[ra]=!0},sa=Symbol.for("undici.error.UND_ERR_PRX_TLS"),Ni=class extends _{constructor(A,t,r){super(t,{cause:A,...r??{}}),this.
name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){return A&&
A[sa]===!0}[sa]=!0},na=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),mi=class extends _{constructor(A){super(A),this.name="MessageSizeExceededErro\
r",this.message=A||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&A[na]===!0}get[na](){
return!0}};ia.exports={AbortError:Bs,HTTPParserError:ki,UndiciError:_,HeadersTimeoutError:gi,HeadersOverflowError:ai,BodyTimeoutError:Bi,RequestContentLengthMismatchError:hi,
ConnectTimeoutError:Qi,ResponseStatusCodeError:Ei,InvalidArgumentError:ci,InvalidReturnValueError:Ii,RequestAbortedError:Ci,ClientDestroyedError:di,ClientClosedError:fi,
InformationalError:li,SocketError:wi,NotSupportedError:yi,ResponseContentLengthMismatchError:ui,BalancedPoolMissingUpstreamError:Di,ResponseExceededMaxSizeError:Fi,
RequestRetryError:pi,ResponseError:Ri,SecureProxyConnectionError:Ni,MessageSizeExceededError:mi}});var cs=u((mS,oa)=>{"use strict";var Es={},Si=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let e=0;e<Si.length;++e){let A=Si[e],t=A.
toLowerCase();Es[A]=Es[t]=t}Object.setPrototypeOf(Es,null);oa.exports={wellknownHeaderNames:Si,headerNameLowerCasedRecord:Es}});var Ba=u((SS,aa)=>{"use strict";var{wellknownHeaderNames:Qa,headerNameLowerCasedRecord:nu}=cs(),Ui=class e{value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,n=this;for(;;){let i=A.charCodeAt(s);if(i>127)
throw new TypeError("key must be ascii string");if(n.code===i)if(r===++s){n.value=t;break}else if(n.middle!==null)n=n.middle;else{n.middle=new e(A,t,s);break}else if(n.
code<i)if(n.left!==null)n=n.left;else{n.left=new e(A,t,s);break}else if(n.right!==null)n=n.right;else{n.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let n=A[r];for(n<=90&&n>=65&&(n|=32);s!==null;){if(n===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<n?s.left:s.right}}return null}},
Is=class{node=null;insert(A,t){this.node===null?this.node=new Ui(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(A)?.value??null}},ga=new Is;for(let e=0;e<
Qa.length;++e){let A=nu[Qa[e]];ga.insert(A,A)}aa.exports={TernarySearchTree:Is,tree:ga}});var L=u((US,Ra)=>{"use strict";var ir=h("node:assert"),{kDestroyed:ca,kBodyUsed:Bt,kListeners:Mi,kBody:Ea}=X(),{IncomingMessage:iu}=h("node:http"),hs=h("node:stream"),
ou=h("node:net"),{Blob:Qu}=h("node:buffer"),gu=h("node:util"),{stringify:au}=h("node:querystring"),{EventEmitter:Bu}=h("node:events"),{InvalidArgumentError:nA}=J(),
{headerNameLowerCasedRecord:Eu}=cs(),{tree:Ia}=Ba(),[cu,Iu]=process.versions.node.split(".").map(e=>Number(e)),ls=class{constructor(A){this[Ea]=A,this[Bt]=!1}async*[Symbol.
asyncIterator](){ir(!this[Bt],"disturbed"),this[Bt]=!0,yield*this[Ea]}};function Cu(e){return us(e)?(da(e)===0&&e.on("data",function(){ir(!1)}),typeof e.readableDidRead!=
"boolean"&&(e[Bt]=!1,Bu.prototype.on.call(e,"data",function(){this[Bt]=!0})),e):e&&typeof e.pipeTo=="function"?new ls(e):e&&typeof e!="string"&&!ArrayBuffer.isView(
e)&&ua(e)?new ls(e):e}function lu(){}function us(e){return e&&typeof e=="object"&&typeof e.pipe=="function"&&typeof e.on=="function"}function Ca(e){if(e===null)
return!1;if(e instanceof Qu)return!0;if(typeof e!="object")return!1;{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream==
"function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}function hu(e,A){if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be p\
assed when url already contains "?" or "#".');let t=au(A);return t&&(e+="?"+t),e}function la(e){let A=parseInt(e,10);return A===Number(e)&&A>=0&&A<=65535}function Cs(e){
return e!=null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}function ha(e){if(typeof e=="string"){if(e=new URL(e),!Cs(e.
origin||e.protocol))throw new nA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new nA("Invalid \
URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&la(e.port)===!1)throw new nA("Invalid URL: port must be\
 a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new nA("Invalid URL path: the path must be a string \
or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new nA("Invalid URL pathname: the pathname must be a string or null/undefined.");if(e.
hostname!=null&&typeof e.hostname!="string")throw new nA("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&typeof e.origin!=
"string")throw new nA("Invalid URL origin: the origin must be a string or null/undefined.");if(!Cs(e.origin||e.protocol))throw new nA("Invalid URL protocol: the\
 URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||""}//${e.hostname||""}\
:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!Cs(e.origin||e.protocol))throw new nA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}function uu(e){if(e=ha(e),e.pathname!==
"/"||e.search||e.hash)throw new nA("invalid url");return e}function du(e){if(e[0]==="["){let t=e.indexOf("]");return ir(t!==-1),e.substring(1,t)}let A=e.indexOf(
":");return A===-1?e:e.substring(0,A)}function fu(e){if(!e)return null;ir(typeof e=="string");let A=du(e);return ou.isIP(A)?"":A}function wu(e){return JSON.parse(
JSON.stringify(e))}function yu(e){return e!=null&&typeof e[Symbol.asyncIterator]=="function"}function ua(e){return e!=null&&(typeof e[Symbol.iterator]=="functio\
n"||typeof e[Symbol.asyncIterator]=="function")}function da(e){if(e==null)return 0;if(us(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.
isFinite(A.length)?A.length:null}else{if(Ca(e))return e.size!=null?e.size:null;if(ya(e))return e.byteLength}return null}function fa(e){return e&&!!(e.destroyed||
e[ca]||hs.isDestroyed?.(e))}function Du(e,A){e==null||!us(e)||fa(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===iu&&(e.socket=null),e.
destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[ca]=!0))}var ku=/timeout=(\d+)/;function Fu(e){let A=e.toString().match(ku);return A?
parseInt(A[1],10)*1e3:null}function wa(e){return typeof e=="string"?Eu[e]??e.toLowerCase():Ia.lookup(e)??e.toString("latin1").toLowerCase()}function pu(e){return Ia.
lookup(e)??e.toString("latin1").toLowerCase()}function Ru(e,A){A===void 0&&(A={});for(let t=0;t<e.length;t+=2){let r=wa(e[t]),s=A[r];if(s)typeof s=="string"&&(s=
[s],A[r]=s),s.push(e[t+1].toString("utf8"));else{let n=e[t+1];typeof n=="string"?A[r]=n:A[r]=Array.isArray(n)?n.map(i=>i.toString("utf8")):n.toString("utf8")}}return"\
content-length"in A&&"content-disposition"in A&&(A["content-disposition"]=Buffer.from(A["content-disposition"]).toString("latin1")),A}function Nu(e){let A=e.length,
t=new Array(A),r=!1,s=-1,n,i,o=0;for(let Q=0;Q<e.length;Q+=2)n=e[Q],i=e[Q+1],typeof n!="string"&&(n=n.toString()),typeof i!="string"&&(i=i.toString("utf8")),o=n.
length,o===14&&n[7]==="-"&&(n==="content-length"||n.toLowerCase()==="content-length")?r=!0:o===19&&n[7]==="-"&&(n==="content-disposition"||n.toLowerCase()==="co\
ntent-disposition")&&(s=Q+1),t[Q]=n,t[Q+1]=i;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}function ya(e){return e instanceof Uint8Array||Buffer.
isBuffer(e)}function mu(e,A,t){if(!e||typeof e!="object")throw new nA("handler must be an object");if(typeof e.onConnect!="function")throw new nA("invalid onCon\
nect method");if(typeof e.onError!="function")throw new nA("invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new nA("inv\
alid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new nA("invalid onUpgrade method")}else{if(typeof e.onHeaders!="function")
throw new nA("invalid onHeaders method");if(typeof e.onData!="function")throw new nA("invalid onData method");if(typeof e.onComplete!="function")throw new nA("i\
nvalid onComplete method")}}function Su(e){return!!(e&&(hs.isDisturbed(e)||e[Bt]))}function Uu(e){return!!(e&&hs.isErrored(e))}function Mu(e){return!!(e&&hs.isReadable(
e))}function bu(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.
timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}function Lu(e){let A;return new ReadableStream({async start(){A=e[Symbol.asyncIterator]()},async pull(t){
let{done:r,value:s}=await A.next();if(r)queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});else{let n=Buffer.isBuffer(s)?s:Buffer.from(s);n.byteLength&&t.
enqueue(new Uint8Array(n))}return t.desiredSize>0},async cancel(t){await A.return()},type:"bytes"})}function Tu(e){return e&&typeof e=="object"&&typeof e.append==
"function"&&typeof e.delete=="function"&&typeof e.get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]===
"FormData"}function Yu(e,A){return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.addListener("abort",A),
()=>e.removeListener("abort",A))}var Gu=typeof String.prototype.toWellFormed=="function",Ju=typeof String.prototype.isWellFormed=="function";function Da(e){return Gu?
`${e}`.toWellFormed():gu.toUSVString(e)}function xu(e){return Ju?`${e}`.isWellFormed():Da(e)===`${e}`}function ka(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return e>=33&&e<=126}}function Hu(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A)if(!ka(e.charCodeAt(A)))return!1;return!0}var Vu=/[^\t\x20-\x7e\x80-\xff]/;
function vu(e){return!Vu.test(e)}function qu(e){if(e==null||e==="")return{start:0,end:null,size:null};let A=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return A?
{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(A[3]):null}:null}function Wu(e,A,t){return(e[Mi]??=[]).push([A,t]),e.on(A,t),e}function Ou(e){
for(let[A,t]of e[Mi]??[])e.removeListener(A,t);e[Mi]=null}function Pu(e,A,t){try{A.onError(t),ir(A.aborted)}catch(r){e.emit("error",r)}}var Fa=Object.create(null);
Fa.enumerable=!0;var bi={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",
put:"PUT",PUT:"PUT"},pa={...bi,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(bi,null);Object.setPrototypeOf(pa,null);Ra.exports={kEnumerableProperty:Fa,nop:lu,
isDisturbed:Su,isErrored:Uu,isReadable:Mu,toUSVString:Da,isUSVString:xu,isBlobLike:Ca,parseOrigin:uu,parseURL:ha,getServerName:fu,isStream:us,isIterable:ua,isAsyncIterable:yu,
isDestroyed:fa,headerNameToString:wa,bufferToLowerCasedHeaderName:pu,addListener:Wu,removeAllListeners:Ou,errorRequest:Pu,parseRawHeaders:Nu,parseHeaders:Ru,parseKeepAliveTimeout:Fu,
destroy:Du,bodyLength:da,deepClone:wu,ReadableStreamFrom:Lu,isBuffer:ya,validateHandler:mu,getSocketInfo:bu,isFormDataLike:Tu,buildURL:hu,addAbortListener:Yu,isValidHTTPToken:Hu,
isValidHeaderValue:vu,isTokenCharCode:ka,parseRangeHeader:qu,normalizedMethodRecordsBase:bi,normalizedMethodRecords:pa,isValidPort:la,isHttpOrHttpsPrefixed:Cs,nodeMajor:cu,
nodeMinor:Iu,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:Cu}});var Et=u((MS,ma)=>{"use strict";var V=h("node:diagnostics_channel"),Ti=h("node:util"),ds=Ti.debuglog("undici"),Li=Ti.debuglog("fetch"),Te=Ti.debuglog("websocket"),
Na=!1,Zu={beforeConnect:V.channel("undici:client:beforeConnect"),connected:V.channel("undici:client:connected"),connectError:V.channel("undici:client:connectErr\
or"),sendHeaders:V.channel("undici:client:sendHeaders"),create:V.channel("undici:request:create"),bodySent:V.channel("undici:request:bodySent"),headers:V.channel(
"undici:request:headers"),trailers:V.channel("undici:request:trailers"),error:V.channel("undici:request:error"),open:V.channel("undici:websocket:open"),close:V.
channel("undici:websocket:close"),socketError:V.channel("undici:websocket:socket_error"),ping:V.channel("undici:websocket:ping"),pong:V.channel("undici:websocke\
t:pong")};if(ds.enabled||Li.enabled){let e=Li.enabled?Li:ds;V.channel("undici:client:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,
host:n}}=A;e("connecting to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,
port:s,host:n}}=A;e("connected to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),V.channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,
protocol:r,port:s,host:n},error:i}=A;e("connection to %s using %s%s errored - %s",`${n}${s?`:${s}`:""}`,r,t,i.message)}),V.channel("undici:client:sendHeaders").
subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)}),V.channel("undici:request:headers").subscribe(A=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:n}}=A;e("received response to %s %s/%s - HTTP %d",t,s,r,n)}),V.channel("undici:request:trailers").subscribe(A=>{let{
request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s/%s",t,s,r)}),V.channel("undici:request:error").subscribe(A=>{let{request:{method:t,path:r,
origin:s},error:n}=A;e("request to %s %s/%s errored - %s",t,s,r,n.message)}),Na=!0}if(Te.enabled){if(!Na){let e=ds.enabled?ds:Te;V.channel("undici:client:before\
Connect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connecting to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),V.channel("undici:clie\
nt:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connected to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),V.channel("undici:\
client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n},error:i}=A;e("connection to %s%s using %s%s errored - %s",n,s?`:${s}`:
"",r,t,i.message)}),V.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)})}V.channel(
"undici:websocket:open").subscribe(e=>{let{address:{address:A,port:t}}=e;Te("connection opened %s%s",A,t?`:${t}`:"")}),V.channel("undici:websocket:close").subscribe(
e=>{let{websocket:A,code:t,reason:r}=e;Te("closed connection to %s - %s %s",A.url,t,r)}),V.channel("undici:websocket:socket_error").subscribe(e=>{Te("connection\
 errored - %s",e.message)}),V.channel("undici:websocket:ping").subscribe(e=>{Te("ping received")}),V.channel("undici:websocket:pong").subscribe(e=>{Te("pong rec\
eived")})}ma.exports={channels:Zu}});var ba=u((bS,Ma)=>{"use strict";var{InvalidArgumentError:q,NotSupportedError:zu}=J(),yA=h("node:assert"),{isValidHTTPToken:Ua,isValidHeaderValue:or,isStream:Ku,
destroy:Xu,isBuffer:_u,isFormDataLike:ju,isIterable:$u,isBlobLike:Ad,buildURL:ed,validateHandler:td,getServerName:rd,normalizedMethodRecords:sd}=L(),{channels:QA}=Et(),
{headerNameLowerCasedRecord:Sa}=cs(),nd=/[^\u0021-\u00ff]/,bA=Symbol("handler"),Yi=class{constructor(A,{path:t,method:r,body:s,headers:n,query:i,idempotent:o,blocking:Q,
upgrade:g,headersTimeout:B,bodyTimeout:a,reset:E,throwOnError:C,expectContinue:I,servername:l},f){if(typeof t!="string")throw new q("path must be a string");if(t[0]!==
"/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new q("path must be an absolute URL or start with a slash");if(nd.test(t))throw new q(
"invalid request path");if(typeof r!="string")throw new q("method must be a string");if(sd[r]===void 0&&!Ua(r))throw new q("invalid request method");if(g&&typeof g!=
"string")throw new q("upgrade must be a string");if(g&&!or(g))throw new q("invalid upgrade header");if(B!=null&&(!Number.isFinite(B)||B<0))throw new q("invalid \
headersTimeout");if(a!=null&&(!Number.isFinite(a)||a<0))throw new q("invalid bodyTimeout");if(E!=null&&typeof E!="boolean")throw new q("invalid reset");if(I!=null&&
typeof I!="boolean")throw new q("invalid expectContinue");if(this.headersTimeout=B,this.bodyTimeout=a,this.throwOnError=C===!0,this.method=r,this.abort=null,s==
null)this.body=null;else if(Ku(s)){this.body=s;let c=this.body._readableState;(!c||!c.autoDestroy)&&(this.endHandler=function(){Xu(this)},this.body.on("end",this.
endHandler)),this.errorHandler=y=>{this.abort?this.abort(y):this.error=y},this.body.on("error",this.errorHandler)}else if(_u(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.
isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(
s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(ju(s)||$u(s)||Ad(s))this.body=s;else throw new q("body must be a string, a Buf\
fer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=g||null,this.path=i?ed(t,i):t,this.origin=A,this.idempotent=
o??(r==="HEAD"||r==="GET"),this.blocking=Q??!1,this.reset=E??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
I??!1,Array.isArray(n)){if(n.length%2!==0)throw new q("headers array must be even");for(let c=0;c<n.length;c+=2)fs(this,n[c],n[c+1])}else if(n&&typeof n=="objec\
t")if(n[Symbol.iterator])for(let c of n){if(!Array.isArray(c)||c.length!==2)throw new q("headers must be in key-value pair format");fs(this,c[0],c[1])}else{let c=Object.
keys(n);for(let y=0;y<c.length;++y)fs(this,c[y],n[c[y]])}else if(n!=null)throw new q("headers must be an object or an array");td(f,r,g),this.servername=l||rd(this.
host),this[bA]=f,QA.create.hasSubscribers&&QA.create.publish({request:this})}onBodySent(A){if(this[bA].onBodySent)try{return this[bA].onBodySent(A)}catch(t){this.
abort(t)}}onRequestSent(){if(QA.bodySent.hasSubscribers&&QA.bodySent.publish({request:this}),this[bA].onRequestSent)try{return this[bA].onRequestSent()}catch(A){
this.abort(A)}}onConnect(A){if(yA(!this.aborted),yA(!this.completed),this.error)A(this.error);else return this.abort=A,this[bA].onConnect(A)}onResponseStarted(){
return this[bA].onResponseStarted?.()}onHeaders(A,t,r,s){yA(!this.aborted),yA(!this.completed),QA.headers.hasSubscribers&&QA.headers.publish({request:this,response:{
statusCode:A,headers:t,statusText:s}});try{return this[bA].onHeaders(A,t,r,s)}catch(n){this.abort(n)}}onData(A){yA(!this.aborted),yA(!this.completed);try{return this[bA].
onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){this.onFinally(),yA(!this.aborted),yA(!this.completed),A!==null&&this.#A(A,t,s);let n=this[bA].
onUpgrade(A,t,r);return this.aborted||(this.completed=!0,A!==null&&this.#e()),n}onUpgradeResponse(A,t,r,s=""){yA(!this.aborted),yA(this.completed),QA.headers.hasSubscribers&&
this.#A(A,r(t),s),this.#e()}onUpgradeError(A){yA(!this.aborted),yA(this.completed),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A})}#A(A,t,r){QA.
headers.hasSubscribers&&QA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:r}})}#e(){QA.trailers.hasSubscribers&&QA.trailers.publish({
request:this,trailers:[]})}onComplete(A){this.onFinally(),yA(!this.aborted),this.completed=!0,QA.trailers.hasSubscribers&&QA.trailers.publish({request:this,trailers:A});
try{return this[bA].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),QA.error.hasSubscribers&&QA.error.publish({request:this,error:A}),!this.
aborted)return this.aborted=!0,this[bA].onError(A)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&
(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){return fs(this,A,t),this}};function fs(e,A,t){if(t&&typeof t=="object"&&!Array.isArray(
t))throw new q(`invalid ${A} header`);if(t===void 0)return;let r=Sa[A];if(r===void 0&&(r=A.toLowerCase(),Sa[r]===void 0&&!Ua(r)))throw new q("invalid header key");
if(Array.isArray(t)){let s=[];for(let n=0;n<t.length;n++)if(typeof t[n]=="string"){if(!or(t[n]))throw new q(`invalid ${A} header`);s.push(t[n])}else if(t[n]===null)
s.push("");else{if(typeof t[n]=="object")throw new q(`invalid ${A} header`);{let i=`${t[n]}`;if(!or(i))throw new q(`invalid ${A} header`);s.push(i)}}t=s}else if(typeof t==
"string"){if(!or(t))throw new q(`invalid ${A} header`)}else if(t===null)t="";else if(t=`${t}`,!or(t))throw new q(`invalid ${A} header`);if(r==="host"){if(e.host!==
null)throw new q("duplicate host header");if(typeof t!="string")throw new q("invalid host header");e.host=t}else if(r==="content-length"){if(e.contentLength!==null)
throw new q("duplicate content-length header");if(e.contentLength=parseInt(t,10),!Number.isFinite(e.contentLength))throw new q("invalid content-length header")}else if(e.
contentType===null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new q(`invalid\
 ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new q("invalid connection header");s===
"close"&&(e.reset=!0)}else{if(r==="expect")throw new zu("expect header not supported");e.headers.push(A,t)}}}Ma.exports=Yi});var Qr=u((LS,La)=>{"use strict";var id=h("node:events"),ws=class extends id{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implement\
ed")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let s of t)if(s!=null){if(typeof s!=
"function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError(
"invalid interceptor")}return new Gi(this,r)}},Gi=class extends ws{#A=null;#e=null;constructor(A,t){super(),this.#A=A,this.#e=t}dispatch(...A){this.#e(...A)}close(...A){
return this.#A.close(...A)}destroy(...A){return this.#A.destroy(...A)}};La.exports=ws});var lt=u((TS,Ya)=>{"use strict";var od=h("node:buffer"),Qd=Qr(),{ClientDestroyedError:Ji,ClientClosedError:gd,InvalidArgumentError:ct}=J(),{kDestroy:ad,kClose:Bd,
kClosed:gr,kDestroyed:It,kDispatch:xi,kInterceptors:Ye}=X(),ne=Symbol("onDestroyed"),Ct=Symbol("onClosed"),ys=Symbol("Intercepted Dispatch"),Hi=Symbol("webSocke\
tOptions"),Ta=Symbol("eventSourceOptions"),Vi=class extends Qd{constructor(A){super(),this[It]=!1,this[ne]=null,this[gr]=!1,this[Ct]=[],this[Hi]=A?.webSocket??{},
this[Ta]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Hi].maxFragments??131072,maxPayloadSize:this[Hi].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[Ta].maxEventSize??od.kStringMaxLength}}get destroyed(){return this[It]}get closed(){return this[gr]}get interceptors(){return this[Ye]}set interceptors(A){
if(A){for(let t=A.length-1;t>=0;t--)if(typeof this[Ye][t]!="function")throw new ct("interceptor must be an function")}this[Ye]=A}close(A){if(A===void 0)return new Promise(
(r,s)=>{this.close((n,i)=>n?s(n):r(i))});if(typeof A!="function")throw new ct("invalid callback");if(this[It]){queueMicrotask(()=>A(new Ji,null));return}if(this[gr]){
this[Ct]?this[Ct].push(A):queueMicrotask(()=>A(null,null));return}this[gr]=!0,this[Ct].push(A);let t=()=>{let r=this[Ct];this[Ct]=null;for(let s=0;s<r.length;s++)
r[s](null,null)};this[Bd]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(A,t){if(typeof A=="function"&&(t=A,A=null),t===void 0)return new Promise(
(s,n)=>{this.destroy(A,(i,o)=>i?n(i):s(o))});if(typeof t!="function")throw new ct("invalid callback");if(this[It]){this[ne]?this[ne].push(t):queueMicrotask(()=>t(
null,null));return}A||(A=new Ji),this[It]=!0,this[ne]=this[ne]||[],this[ne].push(t);let r=()=>{let s=this[ne];this[ne]=null;for(let n=0;n<s.length;n++)s[n](null,
null)};this[ad](A).then(()=>{queueMicrotask(r)})}[ys](A,t){if(!this[Ye]||this[Ye].length===0)return this[ys]=this[xi],this[xi](A,t);let r=this[xi].bind(this);for(let s=this[Ye].
length-1;s>=0;s--)r=this[Ye][s](r);return this[ys]=r,r(A,t)}dispatch(A,t){if(!t||typeof t!="object")throw new ct("handler must be an object");try{if(!A||typeof A!=
"object")throw new ct("opts must be an object.");if(this[It]||this[ne])throw new Ji;if(this[gr])throw new gd;return this[ys](A,t)}catch(r){if(typeof t.onError!=
"function")throw new ct("invalid onError method");return t.onError(r),!1}}};Ya.exports=Vi});var zi=u((YS,Ha)=>{"use strict";var ht=0,vi=1e3,qi=(vi>>1)-1,ie,Wi=Symbol("kFastTimer"),oe=[],Oi=-2,Pi=-1,Ja=0,Ga=1;function Zi(){ht+=qi;let e=0,A=oe.length;for(;e<
A;){let t=oe[e];t._state===Ja?(t._idleStart=ht-qi,t._state=Ga):t._state===Ga&&ht>=t._idleStart+t._idleTimeout&&(t._state=Pi,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===Pi?(t._state=Oi,--A!==0&&(oe[e]=oe[A])):++e}oe.length=A,oe.length!==0&&xa()}function xa(){ie?ie.refresh():(clearTimeout(ie),ie=setTimeout(Zi,qi),ie.unref&&
ie.unref())}var Ds=class{[Wi]=!0;_state=Oi;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){this._onTimeout=A,this._idleTimeout=t,this._timerArg=
r,this.refresh()}refresh(){this._state===Oi&&oe.push(this),(!ie||oe.length===1)&&xa(),this._state=Ja}clear(){this._state=Pi,this._idleStart=-1}};Ha.exports={setTimeout(e,A,t){
return A<=vi?setTimeout(e,A,t):new Ds(e,A,t)},clearTimeout(e){e[Wi]?e.clear():clearTimeout(e)},setFastTimeout(e,A,t){return new Ds(e,A,t)},clearFastTimeout(e){e.
clear()},now(){return ht},tick(e=0){ht+=e-vi+1,Zi(),Zi()},reset(){ht=0,oe.length=0,clearTimeout(ie),ie=null},kFastTimer:Wi}});var ar=u((xS,Oa)=>{"use strict";var Ed=h("node:net"),Va=h("node:assert"),Wa=L(),{InvalidArgumentError:cd,ConnectTimeoutError:Id}=J(),ks=zi();function va(){}var Ki,
Xi;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?Xi=class{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&
r.deref()===void 0&&this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():null}set(A,t){this._maxCachedSessions!==0&&(this._sessionCache.
set(A,new WeakRef(t)),this._sessionRegistry.register(t,A))}}:Xi=class{constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.
get(A)}set(A,t){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.
delete(r)}this._sessionCache.set(A,t)}}};function Cd({allowH2:e,maxCachedSessions:A,socketPath:t,timeout:r,session:s,...n}){if(A!=null&&(!Number.isInteger(A)||A<
0))throw new cd("maxCachedSessions must be a positive integer or zero");let i={path:t,...n},o=new Xi(A??100);return r=r??1e4,e=e??!1,function({hostname:g,host:B,
protocol:a,port:E,servername:C,localAddress:I,httpSocket:l},f){let c;if(a==="https:"){Ki||(Ki=h("node:tls")),C=C||i.servername||Wa.getServerName(B)||null;let R=C||
g;Va(R);let D=s||o.get(R)||null;E=E||443,c=Ki.connect({highWaterMark:16384,...i,servername:C,session:D,localAddress:I,ALPNProtocols:e?["http/1.1","h2"]:["http/1\
.1"],socket:l,port:E,host:g}),c.on("session",function(x){o.set(R,x)})}else Va(!l,"httpSocket can only be sent on TLS update"),E=E||80,c=Ed.connect({highWaterMark:64*
1024,...i,localAddress:I,port:E,host:g});if(i.keepAlive==null||i.keepAlive){let R=i.keepAliveInitialDelay===void 0?6e4:i.keepAliveInitialDelay;c.setKeepAlive(!0,
R)}let y=ld(new WeakRef(c),{timeout:r,hostname:g,port:E});return c.setNoDelay(!0).once(a==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(y),f){
let R=f;f=null,R(null,this)}}).on("error",function(R){if(queueMicrotask(y),f){let D=f;f=null,D(R)}}),c}}var ld=process.platform==="win32"?(e,A)=>{if(!A.timeout)
return va;let t=null,r=null,s=ks.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>qa(e.deref(),A))})},A.timeout);return()=>{ks.clearFastTimeout(s),clearImmediate(
t),clearImmediate(r)}}:(e,A)=>{if(!A.timeout)return va;let t=null,r=ks.setFastTimeout(()=>{t=setImmediate(()=>{qa(e.deref(),A)})},A.timeout);return()=>{ks.clearFastTimeout(
r),clearImmediate(t)}};function qa(e,A){if(e==null)return;let t="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addr\
esses: ${e.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,Wa.destroy(e,new Id(
t))}Oa.exports=Cd});var Pa=u(Fs=>{"use strict";Object.defineProperty(Fs,"__esModule",{value:!0});Fs.enumToMap=void 0;function hd(e){let A={};return Object.keys(e).forEach(t=>{let r=e[t];
typeof r=="number"&&(A[t]=r)}),A}Fs.enumToMap=hd});var Za=u(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:!0});w.SPECIAL_HEADERS=w.HEADER_STATE=w.MINOR=w.MAJOR=w.CONNECTION_TOKEN_CHARS=w.HEADER_CHARS=
w.TOKEN=w.STRICT_TOKEN=w.HEX=w.URL_CHAR=w.STRICT_URL_CHAR=w.USERINFO_CHARS=w.MARK=w.ALPHANUM=w.NUM=w.HEX_MAP=w.NUM_MAP=w.ALPHA=w.FINISH=w.H_METHOD_MAP=w.METHOD_MAP=
w.METHODS_RTSP=w.METHODS_ICE=w.METHODS_HTTP=w.METHODS=w.LENIENT_FLAGS=w.FLAGS=w.TYPE=w.ERROR=void 0;var ud=Pa(),dd;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="\
INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_V\
ERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
e[e.USER=24]="USER"})(dd=w.ERROR||(w.ERROR={}));var fd;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(fd=w.TYPE||(w.TYPE=
{}));var wd;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(wd=w.FLAGS||(w.FLAGS={}));var yd;(function(e){e[e.HEADERS=1]="HEADERS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=
4]="KEEP_ALIVE"})(yd=w.LENIENT_FLAGS||(w.LENIENT_FLAGS={}));var N;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="POST",e[e.
PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MO\
VE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=
18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-\
SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]="PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="\
MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUNCE",e[e.SETUP=
37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.
REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(N=w.METHODS||(w.METHODS={}));w.METHODS_HTTP=[N.DELETE,N.GET,N.HEAD,N.POST,N.PUT,N.CONNECT,
N.OPTIONS,N.TRACE,N.COPY,N.LOCK,N.MKCOL,N.MOVE,N.PROPFIND,N.PROPPATCH,N.SEARCH,N.UNLOCK,N.BIND,N.REBIND,N.UNBIND,N.ACL,N.REPORT,N.MKACTIVITY,N.CHECKOUT,N.MERGE,
N["M-SEARCH"],N.NOTIFY,N.SUBSCRIBE,N.UNSUBSCRIBE,N.PATCH,N.PURGE,N.MKCALENDAR,N.LINK,N.UNLINK,N.PRI,N.SOURCE];w.METHODS_ICE=[N.SOURCE];w.METHODS_RTSP=[N.OPTIONS,
N.DESCRIBE,N.ANNOUNCE,N.SETUP,N.PLAY,N.PAUSE,N.TEARDOWN,N.GET_PARAMETER,N.SET_PARAMETER,N.REDIRECT,N.RECORD,N.FLUSH,N.GET,N.POST];w.METHOD_MAP=ud.enumToMap(N);w.
H_METHOD_MAP={};Object.keys(w.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(w.H_METHOD_MAP[e]=w.METHOD_MAP[e])});var Dd;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=
1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(Dd=w.FINISH||(w.FINISH={}));w.ALPHA=[];for(let e=65;e<=90;e++)w.ALPHA.push(String.fromCharCode(e)),w.ALPHA.push(String.
fromCharCode(e+32));w.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};w.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};w.NUM=["0","1","2","3","4","5","6","7","8","9"];w.ALPHANUM=w.ALPHA.concat(w.NUM);w.MARK=["-","_",".","!","~","*","'","(",")"];w.USERINFO_CHARS=
w.ALPHANUM.concat(w.MARK).concat(["%",";",":","&","=","+","$",","]);w.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(w.ALPHANUM);w.URL_CHAR=w.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)w.URL_CHAR.push(e);
w.HEX=w.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);w.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(w.ALPHANUM);
w.TOKEN=w.STRICT_TOKEN.concat([" "]);w.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&w.HEADER_CHARS.push(e);w.CONNECTION_TOKEN_CHARS=w.HEADER_CHARS.filter(
e=>e!==44);w.MAJOR=w.NUM_MAP;w.MINOR=w.MAJOR;var ut;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",
e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(ut=w.HEADER_STATE||(w.HEADER_STATE={}));w.SPECIAL_HEADERS=
{connection:ut.CONNECTION,"content-length":ut.CONTENT_LENGTH,"proxy-connection":ut.CONNECTION,"transfer-encoding":ut.TRANSFER_ENCODING,upgrade:ut.UPGRADE}});var _i=u((vS,za)=>{"use strict";var{Buffer:kd}=h("node:buffer");za.exports=kd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var Xa=u((qS,Ka)=>{"use strict";var{Buffer:Fd}=h("node:buffer");Ka.exports=Fd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var Br=u((WS,sB)=>{"use strict";var _a=["GET","HEAD","POST"],pd=new Set(_a),Rd=[101,204,205,304],ja=[301,302,303,307,308],Nd=new Set(ja),$a=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],md=new Set($a),
AB=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],Sd=new Set(AB),Ud=["follow","manual","error"],eB=["GET","HEAD","OPTIONS","TRACE"],Md=new Set(eB),bd=["navigate","same-origin","no-cors","cors"],Ld=["omit","\
same-origin","include"],Td=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Yd=["content-encoding","content-language","content-location",
"content-type","content-length"],Gd=["half"],tB=["CONNECT","TRACE","TRACK"],Jd=new Set(tB),rB=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],xd=new Set(rB);sB.exports={subresource:rB,forbiddenMethods:tB,requestBodyHeader:Yd,referrerPolicy:AB,requestRedirect:Ud,
requestMode:bd,requestCredentials:Ld,requestCache:Td,redirectStatus:ja,corsSafeListedMethods:_a,nullBodyStatus:Rd,safeMethods:eB,badPorts:$a,requestDuplex:Gd,subresourceSet:xd,
badPortsSet:md,redirectStatusSet:Nd,corsSafeListedMethodsSet:pd,safeMethodsSet:Md,forbiddenMethodsSet:Jd,referrerPolicySet:Sd}});var $i=u((OS,nB)=>{"use strict";var ji=Symbol.for("undici.globalOrigin.1");function Hd(){return globalThis[ji]}function Vd(e){if(e===void 0){Object.defineProperty(
globalThis,ji,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,ji,{value:A,writable:!0,enumerable:!1,configurable:!1})}nB.exports=
{getGlobalOrigin:Hd,setGlobalOrigin:Vd}});var lA=u((PS,EB)=>{"use strict";var Rs=h("node:assert"),vd=new TextEncoder,Er=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,qd=/[\u000A\u000D\u0009\u0020]/,Wd=/[\u0009\u000A\u000C\u000D\u0020]/g,
Od=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Pd(e){Rs(e.protocol==="data:");let A=QB(e,!0);A=A.slice(5);let t={position:0},r=dt(",",A,t),s=r.length;if(r=
jd(r,!0,!0),t.position>=A.length)return"failure";t.position++;let n=A.slice(s+1),i=gB(n);if(/;(\u0020){0,}base64$/i.test(r)){let Q=BB(i);if(i=zd(Q),i==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let o=Ao(r);return o==="failure"&&(o=Ao("text\
/plain;charset=US-ASCII")),{mimeType:o,body:i}}function QB(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(0,t.length-r);return!r&&
t.endsWith("#")?s.slice(0,-1):s}function Ns(e,A,t){let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.position],t.position++;return r}function dt(e,A,t){
let r=A.indexOf(e,t.position),s=t.position;return r===-1?(t.position=A.length,A.slice(s)):(t.position=r,A.slice(s,t.position))}function gB(e){let A=vd.encode(e);
return Zd(A)}function iB(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function oB(e){return e>=48&&e<=57?e-48:(e&223)-55}function Zd(e){let A=e.length,t=new Uint8Array(
A),r=0;for(let s=0;s<A;++s){let n=e[s];n!==37?t[r++]=n:n===37&&!(iB(e[s+1])&&iB(e[s+2]))?t[r++]=37:(t[r++]=oB(e[s+1])<<4|oB(e[s+2]),s+=2)}return A===r?t:t.subarray(
0,r)}function Ao(e){e=ps(e,!0,!0);let A={position:0},t=dt("/",e,A);if(t.length===0||!Er.test(t)||A.position>e.length)return"failure";A.position++;let r=dt(";",e,
A);if(r=ps(r,!1,!0),r.length===0||!Er.test(r))return"failure";let s=t.toLowerCase(),n=r.toLowerCase(),i={type:s,subtype:n,parameters:new Map,essence:`${s}/${n}`};
for(;A.position<e.length;){A.position++,Ns(g=>qd.test(g),e,A);let o=Ns(g=>g!==";"&&g!=="=",e,A);if(o=o.toLowerCase(),A.position<e.length){if(e[A.position]===";")
continue;A.position++}if(A.position>e.length)break;let Q=null;if(e[A.position]==='"')Q=aB(e,A,!0),dt(";",e,A);else if(Q=dt(";",e,A),Q=ps(Q,!1,!0),Q.length===0)continue;
o.length!==0&&Er.test(o)&&(Q.length===0||Od.test(Q))&&!i.parameters.has(o)&&i.parameters.set(o,Q)}return i}function zd(e){e=e.replace(Wd,"");let A=e.length;if(A%
4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.test(e.length===A?e:e.substring(0,A)))return"failure";let t=Buffer.from(
e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function aB(e,A,t){let r=A.position,s="";for(Rs(e[A.position]==='"'),A.position++;s+=Ns(i=>i!==
'"'&&i!=="\\",e,A),!(A.position>=e.length);){let n=e[A.position];if(A.position++,n==="\\"){if(A.position>=e.length){s+="\\";break}s+=e[A.position],A.position++}else{
Rs(n==='"');break}}return t?s:e.slice(r,A.position)}function Kd(e){Rs(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[s,n]of A.entries())r+=";",r+=s,r+=
"=",Er.test(n)||(n=n.replace(/(\\|")/g,"\\$1"),n='"'+n,n+='"'),r+=n;return r}function Xd(e){return e===13||e===10||e===9||e===32}function ps(e,A=!0,t=!0){return eo(
e,A,t,Xd)}function _d(e){return e===13||e===10||e===9||e===12||e===32}function jd(e,A=!0,t=!0){return eo(e,A,t,_d)}function eo(e,A,t,r){let s=0,n=e.length-1;if(A)
for(;s<e.length&&r(e.charCodeAt(s));)s++;if(t)for(;n>0&&r(e.charCodeAt(n));)n--;return s===0&&n===e.length-1?e:e.slice(s,n+1)}function BB(e){let A=e.length;if(65535>
A)return String.fromCharCode.apply(null,e);let t="",r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return t}function $d(e){
switch(e.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"\
text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascri\
pt1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"app\
lication/json":e.subtype.endsWith("+xml")?"application/xml":""}EB.exports={dataURLProcessor:Pd,URLSerializer:QB,collectASequenceOfCodePoints:Ns,collectASequenceOfCodePointsFast:dt,
stringPercentDecode:gB,parseMIMEType:Ao,collectAnHTTPQuotedString:aB,serializeAMimeType:Kd,removeChars:eo,removeHTTPWhitespace:ps,minimizeSupportedMimeType:$d,HTTP_TOKEN_CODEPOINTS:Er,
isomorphicDecode:BB}});var gA=u((ZS,cB)=>{"use strict";var{types:ZA,inspect:Af}=h("node:util"),{markAsUncloneable:ef}=h("node:worker_threads"),{toUSVString:tf}=L(),d={};d.converters={};
d.util={};d.errors={};d.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)};d.errors.conversionFailed=function(e){let A=e.types.length===
1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;return d.errors.exception({header:e.prefix,message:t})};d.errors.invalidArgument=
function(e){return d.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})};d.brandCheck=function(e,A,t){if(t?.strict!==!1){if(!(e instanceof
A)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(e?.[Symbol.toStringTag]!==A.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};d.argumentLengthCheck=function({length:e},A,t){if(e<A)throw d.errors.exception({message:`${A} argument${A!==
1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})};d.illegalConstructor=function(){throw d.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};d.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"Object"}};d.util.markAsUncloneable=ef||
(()=>{});d.util.ConvertToInt=function(e,A,t,r){let s,n;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?n=0:n=Math.pow(-2,53)+1):t==="unsigned"?(n=0,s=Math.pow(2,A)-1):
(n=Math.pow(-2,A)-1,s=Math.pow(2,A-1)-1);let i=Number(e);if(i===0&&(i=0),r?.enforceRange===!0){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY)
throw d.errors.exception({header:"Integer conversion",message:`Could not convert ${d.util.Stringify(e)} to an integer.`});if(i=d.util.IntegerPart(i),i<n||i>s)throw d.
errors.exception({header:"Integer conversion",message:`Value must be between ${n}-${s}, got ${i}.`});return i}return!Number.isNaN(i)&&r?.clamp===!0?(i=Math.min(
Math.max(i,n),s),Math.floor(i)%2===0?i=Math.floor(i):i=Math.ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?
0:(i=d.util.IntegerPart(i),i=i%Math.pow(2,A),t==="signed"&&i>=Math.pow(2,A)-1?i-Math.pow(2,A):i)};d.util.IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<
0?-1*A:A};d.util.Stringify=function(e){switch(d.util.Type(e)){case"Symbol":return`Symbol(${e.description})`;case"Object":return Af(e);case"String":return`"${e}"`;default:
return`${e}`}};d.sequenceConverter=function(e){return(A,t,r,s)=>{if(d.util.Type(A)!=="Object")throw d.errors.exception({header:t,message:`${r} (${d.util.Stringify(
A)}) is not iterable.`});let n=typeof s=="function"?s():A?.[Symbol.iterator]?.(),i=[],o=0;if(n===void 0||typeof n.next!="function")throw d.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:Q,value:g}=n.next();if(Q)break;i.push(e(g,t,`${r}[${o++}]`))}return i}};d.recordConverter=function(e,A){return(t,r,s)=>{
if(d.util.Type(t)!=="Object")throw d.errors.exception({header:r,message:`${s} ("${d.util.Type(t)}") is not an Object.`});let n={};if(!ZA.isProxy(t)){let o=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let Q of o){let g=e(Q,r,s),B=A(t[Q],r,s);n[g]=B}return n}let i=Reflect.ownKeys(t);for(let o of i)
if(Reflect.getOwnPropertyDescriptor(t,o)?.enumerable){let g=e(o,r,s),B=A(t[o],r,s);n[g]=B}return n}};d.interfaceConverter=function(e){return(A,t,r,s)=>{if(s?.strict!==
!1&&!(A instanceof e))throw d.errors.exception({header:t,message:`Expected ${r} ("${d.util.Stringify(A)}") to be an instance of ${e.name}.`});return A}};d.dictionaryConverter=
function(e){return(A,t,r)=>{let s=d.util.Type(A),n={};if(s==="Null"||s==="Undefined")return n;if(s!=="Object")throw d.errors.exception({header:t,message:`Expect\
ed ${A} to be one of: Null, Undefined, Object.`});for(let i of e){let{key:o,defaultValue:Q,required:g,converter:B}=i;if(g===!0&&!Object.hasOwn(A,o))throw d.errors.
exception({header:t,message:`Missing required key "${o}".`});let a=A[o],E=Object.hasOwn(i,"defaultValue");if(E&&a!==null&&(a??=Q()),g||E||a!==void 0){if(a=B(a,t,
`${r}.${o}`),i.allowedValues&&!i.allowedValues.includes(a))throw d.errors.exception({header:t,message:`${a} is not an accepted type. Expected one of ${i.allowedValues.
join(", ")}.`});n[o]=a}}return n}};d.nullableConverter=function(e){return(A,t,r)=>A===null?A:e(A,t,r)};d.converters.DOMString=function(e,A,t,r){if(e===null&&r?.
legacyNullToEmptyString)return"";if(typeof e=="symbol")throw d.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(e)};d.converters.ByteString=function(e,A,t){let r=d.converters.DOMString(e,A,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};d.converters.
USVString=tf;d.converters.boolean=function(e){return!!e};d.converters.any=function(e){return e};d.converters["long long"]=function(e,A,t){return d.util.ConvertToInt(
e,64,"signed",void 0,A,t)};d.converters["unsigned long long"]=function(e,A,t){return d.util.ConvertToInt(e,64,"unsigned",void 0,A,t)};d.converters["unsigned lon\
g"]=function(e,A,t){return d.util.ConvertToInt(e,32,"unsigned",void 0,A,t)};d.converters["unsigned short"]=function(e,A,t,r){return d.util.ConvertToInt(e,16,"un\
signed",r,A,t)};d.converters.ArrayBuffer=function(e,A,t,r){if(d.util.Type(e)!=="Object"||!ZA.isAnyArrayBuffer(e))throw d.errors.conversionFailed({prefix:A,argument:`${t}\
 ("${d.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&ZA.isSharedArrayBuffer(e))throw d.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(e.resizable||e.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};
d.converters.TypedArray=function(e,A,t,r,s){if(d.util.Type(e)!=="Object"||!ZA.isTypedArray(e)||e.constructor.name!==A.name)throw d.errors.conversionFailed({prefix:t,
argument:`${r} ("${d.util.Stringify(e)}")`,types:[A.name]});if(s?.allowShared===!1&&ZA.isSharedArrayBuffer(e.buffer))throw d.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return e};d.converters.DataView=function(e,A,t,r){if(d.util.Type(e)!=="Object"||!ZA.isDataView(e))throw d.errors.exception({header:A,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&ZA.isSharedArrayBuffer(e.buffer))throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(e.buffer.resizable||e.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};d.converters.
BufferSource=function(e,A,t,r){if(ZA.isAnyArrayBuffer(e))return d.converters.ArrayBuffer(e,A,t,{...r,allowShared:!1});if(ZA.isTypedArray(e))return d.converters.
TypedArray(e,e.constructor,A,t,{...r,allowShared:!1});if(ZA.isDataView(e))return d.converters.DataView(e,A,t,{...r,allowShared:!1});throw d.errors.conversionFailed(
{prefix:A,argument:`${t} ("${d.util.Stringify(e)}")`,types:["BufferSource"]})};d.converters["sequence<ByteString>"]=d.sequenceConverter(d.converters.ByteString);
d.converters["sequence<sequence<ByteString>>"]=d.sequenceConverter(d.converters["sequence<ByteString>"]);d.converters["record<ByteString, ByteString>"]=d.recordConverter(
d.converters.ByteString,d.converters.ByteString);cB.exports={webidl:d}});var DA=u((zS,RB)=>{"use strict";var{Transform:rf}=h("node:stream"),IB=h("node:zlib"),{redirectStatusSet:sf,referrerPolicySet:nf,badPortsSet:of}=Br(),{getGlobalOrigin:CB}=$i(),
{collectASequenceOfCodePoints:Ge,collectAnHTTPQuotedString:Qf,removeChars:gf,parseMIMEType:af}=lA(),{performance:Bf}=h("node:perf_hooks"),{isBlobLike:Ef,ReadableStreamFrom:cf,
isValidHTTPToken:lB,normalizedMethodRecordsBase:If}=L(),Je=h("node:assert"),{isUint8Array:Cf}=h("node:util/types"),{webidl:cr}=gA(),hB=[],Ss;try{Ss=h("node:crypto");
let e=["sha256","sha384","sha512"];hB=Ss.getHashes().filter(A=>e.includes(A))}catch{}function uB(e){let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}
function lf(e,A){if(!sf.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==null&&fB(t)&&(dB(t)||(t=hf(t)),t=new URL(t,uB(e))),t&&!t.hash&&
(t.hash=A),t}function dB(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}function hf(e){return Buffer.from(e,"binary").toString(
"utf8")}function Cr(e){return e.urlList[e.urlList.length-1]}function uf(e){let A=Cr(e);return FB(A)&&of.has(A.port)?"blocked":"allowed"}function df(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}function ff(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(!(t===9||t>=32&&
t<=126||t>=128&&t<=255))return!1}return!0}var wf=lB;function fB(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]==="	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}function yf(e,A){let{headersList:t}=A,r=(t.get("referrer-policy",!0)??"").split(","),s="";if(r.length>0)for(let n=r.
length;n!==0;n--){let i=r[n-1].trim();if(nf.has(i)){s=i;break}}s!==""&&(e.referrerPolicy=s)}function Df(){return"allowed"}function kf(){return"success"}function Ff(){
return"success"}function pf(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}function Rf(e){let A=e.origin;if(!(A==="client"||A===void 0)){if(e.responseTainting===
"cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"no-referrer":A=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&ro(e.origin)&&!ro(Cr(e))&&(A=null);break;case"same-or\
igin":Us(e,Cr(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}function ft(e,A){return e}function Nf(e,A,t){return!e?.startTime||e.startTime<A?
{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:ft(e.domainLookupStartTime,t),domainLookupEndTime:ft(e.domainLookupEndTime,t),connectionStartTime:ft(e.connectionStartTime,t),connectionEndTime:ft(
e.connectionEndTime,t),secureConnectionStartTime:ft(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.ALPNNegotiatedProtocol}}function mf(e){return ft(Bf.
now(),e)}function Sf(e){return{startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function wB(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function Uf(e){return{referrerPolicy:e.referrerPolicy}}function Mf(e){let A=e.referrerPolicy;Je(A);let t=null;
if(e.referrer==="client"){let o=CB();if(!o||o.origin==="null")return"no-referrer";t=new URL(o)}else e.referrer instanceof URL&&(t=e.referrer);let r=to(t),s=to(t,
!0);r.toString().length>4096&&(r=s);let n=Us(e,r),i=Ir(r)&&!Ir(e.url);switch(A){case"origin":return s??to(t,!0);case"unsafe-url":return r;case"same-origin":return n?
s:"no-referrer";case"origin-when-cross-origin":return n?r:s;case"strict-origin-when-cross-origin":{let o=Cr(e);return Us(r,o)?r:Ir(r)&&!Ir(o)?"no-referrer":s}default:
return i?"no-referrer":s}}function to(e,A){return Je(e instanceof URL),e=new URL(e),e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-refer\
rer":(e.username="",e.password="",e.hash="",A&&(e.pathname="",e.search=""),e)}function Ir(e){if(!(e instanceof URL))return!1;if(e.href==="about:blank"||e.href===
"about:srcdoc"||e.protocol==="data:"||e.protocol==="file:")return!0;return A(e.origin);function A(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.
protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(r.hostname)||r.hostname==="localhost"||r.hostname.includes(
"localhost.")||r.hostname.endsWith(".localhost"))}}function bf(e,A){if(Ss===void 0)return!0;let t=yB(A);if(t==="no metadata"||t.length===0)return!0;let r=Tf(t),
s=Yf(t,r);for(let n of s){let i=n.algo,o=n.hash,Q=Ss.createHash(i).update(e).digest("base64");if(Q[Q.length-1]==="="&&(Q[Q.length-2]==="="?Q=Q.slice(0,-2):Q=Q.slice(
0,-1)),Gf(Q,o))return!0}return!1}var Lf=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function yB(e){let A=[],
t=!0;for(let r of e.split(" ")){t=!1;let s=Lf.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let n=s.groups.algo.toLowerCase();hB.includes(
n)&&A.push(s.groups)}return t===!0?"no metadata":A}function Tf(e){let A=e[0].algo;if(A[3]==="5")return A;for(let t=1;t<e.length;++t){let r=e[t];if(r.algo[3]==="\
5"){A="sha512";break}else{if(A[3]==="3")continue;r.algo[3]==="3"&&(A="sha384")}}return A}function Yf(e,A){if(e.length===1)return e;let t=0;for(let r=0;r<e.length;++r)
e[r].algo===A&&(e[t++]=e[r]);return e.length=t,e}function Gf(e,A){if(e.length!==A.length)return!1;for(let t=0;t<e.length;++t)if(e[t]!==A[t]){if(e[t]==="+"&&A[t]===
"-"||e[t]==="/"&&A[t]==="_")continue;return!1}return!0}function Jf(e){}function Us(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===A.protocol&&
e.hostname===A.hostname&&e.port===A.port}function xf(){let e,A;return{promise:new Promise((r,s)=>{e=r,A=s}),resolve:e,reject:A}}function Hf(e){return e.controller.
state==="aborted"}function Vf(e){return e.controller.state==="aborted"||e.controller.state==="terminated"}function vf(e){return If[e.toLowerCase()]??e}function qf(e){
let A=JSON.stringify(e);if(A===void 0)throw new TypeError("Value is not JSON serializable");return Je(typeof A=="string"),A}var Wf=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function DB(e,A,t=0,r=1){class s{#A;#e;#t;constructor(i,o){this.#A=i,this.#e=o,this.#t=0}next(){if(typeof this!="object"||
this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${e} Iterator.`);let i=this.#t,o=this.#A[A],Q=o.length;
if(i>=Q)return{value:void 0,done:!0};let{[t]:g,[r]:B}=o[i];this.#t=i+1;let a;switch(this.#e){case"key":a=g;break;case"value":a=B;break;case"key+value":a=[g,B];break}
return{value:a,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,Wf),Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(n,i){return new s(n,i)}}function Of(e,A,t,r=0,s=1){
let n=DB(e,t,r,s),i={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return cr.brandCheck(this,A),n(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return cr.brandCheck(this,A),n(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return cr.brandCheck(
this,A),n(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Q,g=globalThis){if(cr.brandCheck(this,A),cr.argumentLengthCheck(
arguments,1,`${e}.forEach`),typeof Q!="function")throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:B,
1:a}of n(this,"key+value"))Q.call(g,a,B,this)}}};return Object.defineProperties(A.prototype,{...i,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:i.
entries.value}})}async function Pf(e,A,t){let r=A,s=t,n;try{n=e.stream.getReader()}catch(i){s(i);return}try{r(await kB(n))}catch(i){s(i)}}function Zf(e){return e instanceof
ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}function zf(e){try{e.close(),e.byobRequest?.respond(0)}catch(A){if(!A.message.
includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}var Kf=/[^\x00-\xFF]/;function ms(e){return Je(!Kf.test(
e)),e}async function kB(e){let A=[],t=0;for(;;){let{done:r,value:s}=await e.read();if(r)return Buffer.concat(A,t);if(!Cf(s))throw new TypeError("Received non-Ui\
nt8Array chunk");A.push(s),t+=s.length}}function Xf(e){Je("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}function ro(e){return typeof e==
"string"&&e[5]===":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}function FB(e){Je("protocol"in e);let A=e.protocol;return A===
"http:"||A==="https:"}function _f(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(A&&Ge(Q=>Q==="	"||Q===" ",t,r),t.charCodeAt(r.position)!==
61)return"failure";r.position++,A&&Ge(Q=>Q==="	"||Q===" ",t,r);let s=Ge(Q=>{let g=Q.charCodeAt(0);return g>=48&&g<=57},t,r),n=s.length?Number(s):null;if(A&&Ge(Q=>Q===
"	"||Q===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&Ge(Q=>Q==="	"||Q===" ",t,r);let i=Ge(Q=>{let g=Q.charCodeAt(0);return g>=48&&g<=
57},t,r),o=i.length?Number(i):null;return r.position<t.length||o===null&&n===null||n>o?"failure":{rangeStartValue:n,rangeEndValue:o}}function jf(e,A,t){let r="b\
ytes ";return r+=ms(`${e}`),r+="-",r+=ms(`${A}`),r+="/",r+=ms(`${t}`),r}var so=class extends rf{#A;constructor(A){super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){
if(A.length===0){r();return}this._inflateStream=(A[0]&15)===8?IB.createInflate(this.#A):IB.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(
this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),A()}};function $f(e){return new so(e)}function Aw(e){let A=null,t=null,r=null,s=pB("content-type",e);if(s===
null)return"failure";for(let n of s){let i=af(n);i==="failure"||i.essence==="*/*"||(r=i,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("\
charset")),t=r.essence):!r.parameters.has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}function ew(e){let A=e,t={position:0},r=[],s="";
for(;t.position<A.length;){if(s+=Ge(n=>n!=='"'&&n!==",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=Qf(A,t),t.position<A.length)continue}else
Je(A.charCodeAt(t.position)===44),t.position++;s=gf(s,!0,!0,n=>n===9||n===32),r.push(s),s=""}return r}function pB(e,A){let t=A.get(e,!0);return t===null?null:ew(
t)}var tw=new TextDecoder;function rw(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),tw.decode(e))}var no=class{get baseUrl(){
return CB()}get origin(){return this.baseUrl?.origin}policyContainer=wB()},io=class{settingsObject=new no},sw=new io;RB.exports={isAborted:Hf,isCancelled:Vf,isValidEncodedURL:dB,
createDeferredPromise:xf,ReadableStreamFrom:cf,tryUpgradeRequestToAPotentiallyTrustworthyURL:Jf,clampAndCoarsenConnectionTimingInfo:Nf,coarsenedSharedCurrentTime:mf,
determineRequestsReferrer:Mf,makePolicyContainer:wB,clonePolicyContainer:Uf,appendFetchMetadata:pf,appendRequestOriginHeader:Rf,TAOCheck:Ff,corsCheck:kf,crossOriginResourcePolicyCheck:Df,
createOpaqueTimingInfo:Sf,setRequestReferrerPolicyOnRedirect:yf,isValidHTTPToken:lB,requestBadPort:uf,requestCurrentURL:Cr,responseURL:uB,responseLocationURL:lf,
isBlobLike:Ef,isURLPotentiallyTrustworthy:Ir,isValidReasonPhrase:ff,sameOrigin:Us,normalizeMethod:vf,serializeJavascriptValueToJSONString:qf,iteratorMixin:Of,createIterator:DB,
isValidHeaderName:wf,isValidHeaderValue:fB,isErrorLike:df,fullyReadBody:Pf,bytesMatch:bf,isReadableStreamLike:Zf,readableStreamClose:zf,isomorphicEncode:ms,urlIsLocal:Xf,
urlHasHttpsScheme:ro,urlIsHttpHttpsScheme:FB,readAllBytes:kB,simpleRangeHeaderValue:_f,buildContentRange:jf,parseMetadata:yB,createInflate:$f,extractMimeType:Aw,
getDecodeSplit:pB,utf8DecodeBytes:rw,environmentSettingsObject:sw}});var he=u((KS,NB)=>{"use strict";NB.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Qo=u((XS,mB)=>{"use strict";var{Blob:nw,File:iw}=h("node:buffer"),{kState:Qe}=he(),{webidl:zA}=gA(),oo=class e{constructor(A,t,r={}){let s=t,n=r.type,i=r.lastModified??
Date.now();this[Qe]={blobLike:A,name:s,type:n,lastModified:i}}stream(...A){return zA.brandCheck(this,e),this[Qe].blobLike.stream(...A)}arrayBuffer(...A){return zA.
brandCheck(this,e),this[Qe].blobLike.arrayBuffer(...A)}slice(...A){return zA.brandCheck(this,e),this[Qe].blobLike.slice(...A)}text(...A){return zA.brandCheck(this,
e),this[Qe].blobLike.text(...A)}get size(){return zA.brandCheck(this,e),this[Qe].blobLike.size}get type(){return zA.brandCheck(this,e),this[Qe].blobLike.type}get name(){
return zA.brandCheck(this,e),this[Qe].name}get lastModified(){return zA.brandCheck(this,e),this[Qe].lastModified}get[Symbol.toStringTag](){return"File"}};zA.converters.
Blob=zA.interfaceConverter(nw);function ow(e){return e instanceof iw||e&&(typeof e.stream=="function"||typeof e.arrayBuffer=="function")&&e[Symbol.toStringTag]===
"File"}mB.exports={FileLike:oo,isFileLike:ow}});var hr=u((_S,LB)=>{"use strict";var{isBlobLike:Ms,iteratorMixin:Qw}=DA(),{kState:EA}=he(),{kEnumerableProperty:wt}=L(),{FileLike:SB,isFileLike:gw}=Qo(),{webidl:O}=gA(),
{File:bB}=h("node:buffer"),UB=h("node:util"),MB=globalThis.File??bB,lr=class e{constructor(A){if(O.util.markAsUncloneable(this),A!==void 0)throw O.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[EA]=[]}append(A,t,r=void 0){O.brandCheck(this,e);let s="FormData.append";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ms(t))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");A=O.converters.USVString(
A,s,"name"),t=Ms(t)?O.converters.Blob(t,s,"value",{strict:!1}):O.converters.USVString(t,s,"value"),r=arguments.length===3?O.converters.USVString(r,s,"filename"):
void 0;let n=go(A,t,r);this[EA].push(n)}delete(A){O.brandCheck(this,e);let t="FormData.delete";O.argumentLengthCheck(arguments,1,t),A=O.converters.USVString(A,t,
"name"),this[EA]=this[EA].filter(r=>r.name!==A)}get(A){O.brandCheck(this,e);let t="FormData.get";O.argumentLengthCheck(arguments,1,t),A=O.converters.USVString(A,
t,"name");let r=this[EA].findIndex(s=>s.name===A);return r===-1?null:this[EA][r].value}getAll(A){O.brandCheck(this,e);let t="FormData.getAll";return O.argumentLengthCheck(
arguments,1,t),A=O.converters.USVString(A,t,"name"),this[EA].filter(r=>r.name===A).map(r=>r.value)}has(A){O.brandCheck(this,e);let t="FormData.has";return O.argumentLengthCheck(
arguments,1,t),A=O.converters.USVString(A,t,"name"),this[EA].findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){O.brandCheck(this,e);let s="FormData.set";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ms(t))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");A=O.converters.USVString(
A,s,"name"),t=Ms(t)?O.converters.Blob(t,s,"name",{strict:!1}):O.converters.USVString(t,s,"name"),r=arguments.length===3?O.converters.USVString(r,s,"name"):void 0;
let n=go(A,t,r),i=this[EA].findIndex(o=>o.name===A);i!==-1?this[EA]=[...this[EA].slice(0,i),n,...this[EA].slice(i+1).filter(o=>o.name!==A)]:this[EA].push(n)}[UB.
inspect.custom](A,t){let r=this[EA].reduce((n,i)=>(n[i.name]?Array.isArray(n[i.name])?n[i.name].push(i.value):n[i.name]=[n[i.name],i.value]:n[i.name]=i.value,n),
{__proto__:null});t.depth??=A,t.colors??=!0;let s=UB.formatWithOptions(t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}};Qw("FormData",lr,EA,"name","value");
Object.defineProperties(lr.prototype,{append:wt,delete:wt,get:wt,getAll:wt,has:wt,set:wt,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function go(e,A,t){
if(typeof A!="string"){if(gw(A)||(A=A instanceof Blob?new MB([A],"blob",{type:A.type}):new SB(A,"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.
lastModified};A=A instanceof bB?new MB([A],t,r):new SB(A,t,r)}}return{name:e,value:A}}LB.exports={FormData:lr,makeEntry:go}});var HB=u((jS,xB)=>{"use strict";var{isUSVString:TB,bufferToLowerCasedHeaderName:aw}=L(),{utf8DecodeBytes:Bw}=DA(),{HTTP_TOKEN_CODEPOINTS:Ew,isomorphicDecode:YB}=lA(),
{isFileLike:cw}=Qo(),{makeEntry:Iw}=hr(),bs=h("node:assert"),{File:Cw}=h("node:buffer"),lw=globalThis.File??Cw,hw=Buffer.from('form-data; name="'),GB=Buffer.from(
"; filename"),uw=Buffer.from("--"),dw=Buffer.from(`--\r
`);function fw(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}function ww(e){let A=e.length;if(A<27||A>70)return!1;for(let t=0;t<
A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function yw(e,A){bs(A!=="failure"&&A.essence===
"multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],n={position:0};for(;e[n.position]===
13&&e[n.position+1]===10;)n.position+=2;let i=e.length;for(;e[i-1]===10&&e[i-2]===13;)i-=2;for(i!==e.length&&(e=e.subarray(0,i));;){if(e.subarray(n.position,n.position+
r.length).equals(r))n.position+=r.length;else return"failure";if(n.position===e.length-2&&Ls(e,uw,n)||n.position===e.length-4&&Ls(e,dw,n))return s;if(e[n.position]!==
13||e[n.position+1]!==10)return"failure";n.position+=2;let o=Dw(e,n);if(o==="failure")return"failure";let{name:Q,filename:g,contentType:B,encoding:a}=o;n.position+=
2;let E;{let I=e.indexOf(r.subarray(2),n.position);if(I===-1)return"failure";E=e.subarray(n.position,I-4),n.position+=E.length,a==="base64"&&(E=Buffer.from(E.toString(),
"base64"))}if(e[n.position]!==13||e[n.position+1]!==10)return"failure";n.position+=2;let C;g!==null?(B??="text/plain",fw(B)||(B=""),C=new lw([E],g,{type:B})):C=
Bw(Buffer.from(E)),bs(TB(Q)),bs(typeof C=="string"&&TB(C)||cw(C)),s.push(Iw(Q,C,g))}}function Dw(e,A){let t=null,r=null,s=null,n=null;for(;;){if(e[A.position]===
13&&e[A.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,encoding:n};let i=yt(o=>o!==10&&o!==13&&o!==58,e,A);if(i=ao(i,!0,!0,o=>o===9||
o===32),!Ew.test(i.toString())||e[A.position]!==58)return"failure";switch(A.position++,yt(o=>o===32||o===9,e,A),aw(i)){case"content-disposition":{if(t=r=null,!Ls(
e,hw,A)||(A.position+=17,t=JB(e,A),t===null))return"failure";if(Ls(e,GB,A)){let o=A.position+GB.length;if(e[o]===42&&(A.position+=1,o+=1),e[o]!==61||e[o+1]!==34||
(A.position+=12,r=JB(e,A),r===null))return"failure"}break}case"content-type":{let o=yt(Q=>Q!==10&&Q!==13,e,A);o=ao(o,!1,!0,Q=>Q===9||Q===32),s=YB(o);break}case"\
content-transfer-encoding":{let o=yt(Q=>Q!==10&&Q!==13,e,A);o=ao(o,!1,!0,Q=>Q===9||Q===32),n=YB(o);break}default:yt(o=>o!==10&&o!==13,e,A)}if(e[A.position]!==13&&
e[A.position+1]!==10)return"failure";A.position+=2}}function JB(e,A){bs(e[A.position-1]===34);let t=yt(r=>r!==10&&r!==13&&r!==34,e,A);return e[A.position]!==34?
null:(A.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}function yt(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(t.position,t.position=r)}function ao(e,A,t,r){
let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;n>0&&r(e[n]);)n--;return s===0&&n===e.length-1?e:e.subarray(s,n+1)}function Ls(e,A,t){if(e.length<
A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+r])return!1;return!0}xB.exports={multipartFormDataParser:yw,validateBoundary:ww}});var Ft=u(($S,XB)=>{"use strict";var ur=L(),{ReadableStreamFrom:kw,isBlobLike:VB,isReadableStreamLike:Fw,readableStreamClose:pw,createDeferredPromise:Rw,fullyReadBody:Nw,
extractMimeType:mw,utf8DecodeBytes:WB}=DA(),{FormData:vB}=hr(),{kState:kt}=he(),{webidl:Sw}=gA(),{Blob:Uw}=h("node:buffer"),Bo=h("node:assert"),{isErrored:OB,isDisturbed:Mw}=h("node:stream"),
{isArrayBuffer:bw}=h("node:util/types"),{serializeAMimeType:Lw}=lA(),{multipartFormDataParser:Tw}=HB(),Eo;try{let e=h("node:crypto");Eo=A=>e.randomInt(0,A)}catch{
Eo=e=>Math.floor(Math.random(e))}var Ts=new TextEncoder;function Yw(){}var PB=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0,ZB;PB&&(ZB=new FinalizationRegistry(
e=>{let A=e.deref();A&&!A.locked&&!Mw(A)&&!OB(A)&&A.cancel("Response object has been garbage collected").catch(Yw)}));function zB(e,A=!1){let t=null;e instanceof
ReadableStream?t=e:VB(e)?t=e.stream():t=new ReadableStream({async pull(Q){let g=typeof s=="string"?Ts.encode(s):s;g.byteLength&&Q.enqueue(g),queueMicrotask(()=>pw(
Q))},start(){},type:"bytes"}),Bo(Fw(t));let r=null,s=null,n=null,i=null;if(typeof e=="string")s=e,i="text/plain;charset=UTF-8";else if(e instanceof URLSearchParams)
s=e.toString(),i="application/x-www-form-urlencoded;charset=UTF-8";else if(bw(e))s=new Uint8Array(e.slice());else if(ArrayBuffer.isView(e))s=new Uint8Array(e.buffer.
slice(e.byteOffset,e.byteOffset+e.byteLength));else if(ur.isFormDataLike(e)){let Q=`----formdata-undici-0${`${Eo(1e11)}`.padStart(11,"0")}`,g=`--${Q}\r
Content-Disposition: form-data`;let B=f=>f.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),a=f=>f.replace(/\r?\n|\r/g,`\r
`),E=[],C=new Uint8Array([13,10]);n=0;let I=!1;for(let[f,c]of e)if(typeof c=="string"){let y=Ts.encode(g+`; name="${B(a(f))}"\r
\r
${a(c)}\r
`);E.push(y),n+=y.byteLength}else{let y=Ts.encode(`${g}; name="${B(a(f))}"`+(c.name?`; filename="${B(c.name)}"`:"")+`\r
Content-Type: ${c.type||"application/octet-stream"}\r
\r
`);E.push(y,c,C),typeof c.size=="number"?n+=y.byteLength+c.size+C.byteLength:I=!0}let l=Ts.encode(`--${Q}--\r
`);E.push(l),n+=l.byteLength,I&&(n=null),s=e,r=async function*(){for(let f of E)f.stream?yield*f.stream():yield f},i=`multipart/form-data; boundary=${Q}`}else if(VB(
e))s=e,n=e.size,e.type&&(i=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(ur.isDisturbed(e)||e.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=e instanceof ReadableStream?e:kw(e)}if((typeof s=="string"||ur.isBuffer(s))&&(n=Buffer.byteLength(s)),
r!=null){let Q;t=new ReadableStream({async start(){Q=r(e)[Symbol.asyncIterator]()},async pull(g){let{value:B,done:a}=await Q.next();if(a)queueMicrotask(()=>{g.close(),
g.byobRequest?.respond(0)});else if(!OB(t)){let E=new Uint8Array(B);E.byteLength&&g.enqueue(E)}return g.desiredSize>0},async cancel(g){await Q.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:n},i]}function Gw(e,A=!1){return e instanceof ReadableStream&&(Bo(!ur.isDisturbed(e),"The body has already been consume\
d."),Bo(!e.locked,"The stream is locked.")),zB(e,A)}function Jw(e,A){let[t,r]=A.stream.tee();return A.stream=t,{stream:r,length:A.length,source:A.source}}function xw(e){
if(e.aborted)throw new DOMException("The operation was aborted.","AbortError")}function Hw(e){return{blob(){return Dt(this,t=>{let r=qB(this);return r===null?r=
"":r&&(r=Lw(r)),new Uw([t],{type:r})},e)},arrayBuffer(){return Dt(this,t=>new Uint8Array(t).buffer,e)},text(){return Dt(this,WB,e)},json(){return Dt(this,vw,e)},
formData(){return Dt(this,t=>{let r=qB(this);if(r!==null)switch(r.essence){case"multipart/form-data":{let s=Tw(t,r);if(s==="failure")throw new TypeError("Failed\
 to parse body as FormData.");let n=new vB;return n[kt]=s,n}case"application/x-www-form-urlencoded":{let s=new URLSearchParams(t.toString()),n=new vB;for(let[i,
o]of s)n.append(i,o);return n}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return Dt(
this,t=>new Uint8Array(t),e)}}}function Vw(e){Object.assign(e.prototype,Hw(e))}async function Dt(e,A,t){if(Sw.brandCheck(e,t),KB(e))throw new TypeError("Body is\
 unusable: Body has already been read");xw(e[kt]);let r=Rw(),s=i=>r.reject(i),n=i=>{try{r.resolve(A(i))}catch(o){s(o)}};return e[kt].body==null?(n(Buffer.allocUnsafe(
0)),r.promise):(await Nw(e[kt].body,n,s),r.promise)}function KB(e){let A=e[kt].body;return A!=null&&(A.stream.locked||ur.isDisturbed(A.stream))}function vw(e){return JSON.
parse(WB(e))}function qB(e){let A=e[kt].headersList,t=mw(A);return t==="failure"?null:t}XB.exports={extractBody:zB,safelyExtractBody:Gw,cloneBody:Jw,mixinBody:Vw,
streamRegistry:ZB,hasFinalizationRegistry:PB,bodyUnusable:KB}});var EE=u((AU,BE)=>{"use strict";var m=h("node:assert"),F=L(),{channels:_B}=Et(),co=zi(),{RequestContentLengthMismatchError:xe,ResponseContentLengthMismatchError:jB,
RequestAbortedError:iE,InvalidArgumentError:qw,HeadersTimeoutError:Ww,HeadersOverflowError:Ow,SocketError:pt,InformationalError:He,BodyTimeoutError:Pw,HTTPParserError:Zw,
ResponseExceededMaxSizeError:zw}=J(),{kUrl:oE,kReset:hA,kClient:xs,kParser:z,kBlocking:wr,kRunning:tA,kPending:QE,kSize:$B,kWriting:ue,kQueue:JA,kNoRef:dr,kKeepAliveDefaultTimeout:Kw,
kHostHeader:Xw,kPendingIdx:_w,kRunningIdx:LA,kError:cA,kPipelining:Hs,kSocket:Ve,kKeepAliveTimeoutValue:vs,kMaxHeadersSize:Io,kKeepAliveMaxTimeout:jw,kKeepAliveTimeoutThreshold:$w,
kHeadersTimeout:Ay,kBodyTimeout:ey,kStrictContentLength:ho,kMaxRequests:AE,kCounter:ty,kMaxResponseSize:ry,kOnError:eE,kResume:ge,kHTTPContext:gE}=X(),kA=Za(),tE=Buffer.
alloc(0),Ys=Buffer[Symbol.species],Gs=F.addListener,sy=F.removeAllListeners,ve=Symbol("kIdleSocketValidation"),Rt=Symbol("kIdleSocketValidationTimeout"),yo=Symbol(
"kSocketUsed"),Co;async function ny(){let e=process.env.JEST_WORKER_ID?_i():void 0,A;try{A=await WebAssembly.compile(Xa())}catch{A=await WebAssembly.compile(e||
_i())}return await WebAssembly.instantiate(A,{env:{wasm_on_url:(t,r,s)=>0,wasm_on_status:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onStatus(new Ys(
KA.buffer,n,s))||0},wasm_on_message_begin:t=>(m($.ptr===t),$.onMessageBegin()||0),wasm_on_header_field:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.
onHeaderField(new Ys(KA.buffer,n,s))||0},wasm_on_header_value:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onHeaderValue(new Ys(KA.buffer,n,s))||0},
wasm_on_headers_complete:(t,r,s,n)=>(m($.ptr===t),$.onHeadersComplete(r,!!s,!!n)||0),wasm_on_body:(t,r,s)=>{m($.ptr===t);let n=r-XA+KA.byteOffset;return $.onBody(
new Ys(KA.buffer,n,s))||0},wasm_on_message_complete:t=>(m($.ptr===t),$.onMessageComplete()||0)}})}var lo=null,uo=ny();uo.catch();var $=null,KA=null,Js=0,XA=null,
iy=0,fr=1,Nt=2|fr,Vs=4|fr,fo=8|iy,wo=class{constructor(A,t,{exports:r}){m(Number.isFinite(A[Io])&&A[Io]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(kA.TYPE.
RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.
headers=[],this.headersSize=0,this.headersMaxSize=A[Io],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive=
"",this.contentLength="",this.connection="",this.maxResponseSize=A[ry]}setTimeout(A,t){A!==this.timeoutValue||t&fr^this.timeoutType&fr?(this.timeout&&(co.clearTimeout(
this.timeout),this.timeout=null),A&&(t&fr?this.timeout=co.setFastTimeout(rE,A,new WeakRef(this)):(this.timeout=setTimeout(rE,A,new WeakRef(this)),this.timeout.unref())),
this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||(m(this.ptr!=null),
m($==null),this.llhttp.llhttp_resume(this.ptr),m(this.timeoutType===Vs),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.
socket.read()||tE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.socket.read();if(A===null)break;this.execute(A)}}execute(A){m(this.ptr!=
null),m($==null),m(!this.paused);let{socket:t,llhttp:r}=this;A.length>Js&&(XA&&r.free(XA),Js=Math.ceil(A.length/4096)*4096,XA=r.malloc(Js)),new Uint8Array(r.memory.
buffer,XA,Js).set(A);try{let s;try{KA=A,$=this,s=r.llhttp_execute(this.ptr,XA,A.length)}catch(i){throw i}finally{$=null,KA=null}let n=r.llhttp_get_error_pos(this.
ptr)-XA;if(s!==kA.ERROR.OK){let i=A.subarray(n);if(s===kA.ERROR.PAUSED_UPGRADE)this.onUpgrade(i);else if(s===kA.ERROR.PAUSED)this.paused=!0,t.unshift(i);else throw this.
createError(s,i)}}catch(s){F.destroy(t,s)}}finish(){m($===null),m(this.ptr!=null),m(!this.paused);let{llhttp:A}=this,t;try{$=this,t=A.llhttp_finish(this.ptr)}finally{
$=null}return t===kA.ERROR.OK?null:t===kA.ERROR.PAUSED||t===kA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,tE)}createError(A,t){let{llhttp:r,contentLength:s,
bytesRead:n}=this;if(s&&n!==parseInt(s,10))return new jB;let i=r.llhttp_get_error_reason(this.ptr),o="";if(i){let Q=new Uint8Array(r.memory.buffer,i).indexOf(0);
o="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,i,Q).toString()+")"}return new Zw(o,kA.ERROR[A],t)}destroy(){m(this.ptr!=null),m(
$==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&co.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){let{socket:A,client:t}=this;if(A.destroyed)return-1;if(t[tA]===0)return F.destroy(A,new pt(
"bad response",F.getSocketInfo(A))),-1;let r=t[JA][t[LA]];if(!r)return-1;r.onResponseStarted()}onHeaderField(A){let t=this.headers.length;(t&1)===0?this.headers.
push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length)}onHeaderValue(A){let t=this.headers.length;(t&1)===1?(this.headers.push(
A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=F.bufferToLowerCasedHeaderName(r);s==="keep-aliv\
e"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&F.bufferToLowerCasedHeaderName(r)==="content-length"&&(this.
contentLength+=A.toString());this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&F.destroy(this.socket,new Ow)}onUpgrade(A){
let{upgrade:t,client:r,socket:s,headers:n,statusCode:i,statusText:o}=this;m(t),m(r[Ve]===s),m(!s.destroyed),m(!this.paused),m((n.length&1)===0);let Q=r[JA][r[LA]];
m(Q),m(Q.upgrade||Q.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,s.unshift(A),s[z].destroy(),
s[z]=null,s[xs]=null,s[cA]=null,sy(s),r[Ve]=null,r[gE]=null,r[JA][r[LA]++]=null,r.emit("disconnect",r[oE],[r],new He("upgrade"));try{Q.onUpgrade(i,n,s,o)}catch(g){
F.errorRequest(r,Q,g),F.destroy(s,g)}r[ge]()}onHeadersComplete(A,t,r){let{client:s,socket:n,headers:i,statusText:o}=this;if(n.destroyed)return-1;if(s[tA]===0)return F.
destroy(n,new pt("bad response",F.getSocketInfo(n))),-1;let Q=s[JA][s[LA]];if(!Q)return-1;if(m(!this.upgrade),m(this.statusCode<200),A===100)return F.destroy(n,
new pt("bad response",F.getSocketInfo(n))),-1;if(t&&!Q.upgrade)return F.destroy(n,new pt("bad upgrade",F.getSocketInfo(n))),-1;if(m(this.timeoutType===Nt),this.
statusCode=A,this.shouldKeepAlive=r||Q.method==="HEAD"&&!n[hA]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let B=Q.bodyTimeout!=null?Q.bodyTimeout:
s[ey];this.setTimeout(B,Vs)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(Q.method==="CONNECT")return m(s[tA]===1),this.upgrade=!0,2;if(t)return m(
s[tA]===1),this.upgrade=!0,2;if(m((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[Hs]){let B=this.keepAlive?F.parseKeepAliveTimeout(
this.keepAlive):null;if(B!=null){let a=Math.min(B-s[$w],s[jw]);a<=0?n[hA]=!0:s[vs]=a}else s[vs]=s[Kw]}else n[hA]=!0;let g=Q.onHeaders(A,i,this.resume,o)===!1;return Q.
aborted?-1:Q.method==="HEAD"||A<200?1:(n[wr]&&(n[wr]=!1,s[ge]()),g?kA.ERROR.PAUSED:0)}onBody(A){let{client:t,socket:r,statusCode:s,maxResponseSize:n}=this;if(r.
destroyed)return-1;let i=t[JA][t[LA]];if(m(i),m(this.timeoutType===Vs),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),m(s>=200),n>-1&&this.bytesRead+
A.length>n)return F.destroy(r,new zw),-1;if(this.bytesRead+=A.length,i.onData(A)===!1)return kA.ERROR.PAUSED}onMessageComplete(){let{client:A,socket:t,statusCode:r,
upgrade:s,headers:n,contentLength:i,bytesRead:o,shouldKeepAlive:Q}=this;if(t.destroyed&&(!r||Q))return-1;if(s)return;m(r>=100),m((this.headers.length&1)===0);let g=A[JA][A[LA]];
if(m(g),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(r<
200)){if(g.method!=="HEAD"&&i&&o!==parseInt(i,10))return F.destroy(t,new jB),-1;if(g.onComplete(n),A[JA][A[LA]++]=null,t[yo]=!0,t[ue])return m(A[tA]===0),F.destroy(
t,new He("reset")),kA.ERROR.PAUSED;if(Q){if(t[hA]&&A[tA]===0)return F.destroy(t,new He("reset")),kA.ERROR.PAUSED;A[Hs]==null||A[Hs]===1?setImmediate(()=>A[ge]()):
A[ge]()}else return F.destroy(t,new He("reset")),kA.ERROR.PAUSED}}};function rE(e){let{socket:A,timeoutType:t,client:r,paused:s}=e.deref();t===Nt?(!A[ue]||A.writableNeedDrain||
r[tA]>1)&&(m(!s,"cannot be paused while waiting for headers"),F.destroy(A,new Ww)):t===Vs?s||F.destroy(A,new Pw):t===fo&&(m(r[tA]===0&&r[vs]),F.destroy(A,new He(
"socket idle timeout")))}async function oy(e,A){e[Ve]=A,lo||(lo=await uo,uo=null),A[dr]=!1,A[ue]=!1,A[hA]=!1,A[wr]=!1,A[ve]=0,A[Rt]=null,A[yo]=!1,A[z]=new wo(e,
A,lo),Gs(A,"error",function(r){let s=this[z];if(r.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){let n=s.finish();n&&(this[cA]=n,this[xs][eE](n));return}
this[cA]=r,this[xs][eE](r)}),Gs(A,"readable",function(){let r=this[z];r&&r.readMore()}),Gs(A,"end",function(){let r=this[z];if(r.statusCode&&!r.shouldKeepAlive){
let s=r.finish();s&&F.destroy(this,s);return}F.destroy(this,new pt("other side closed",F.getSocketInfo(this)))}),Gs(A,"close",function(){let r=this[xs],s=this[z];
aE(this),s&&(!this[cA]&&s.statusCode&&!s.shouldKeepAlive&&(this[cA]=s.finish()||this[cA]),this[z].destroy(),this[z]=null);let n=this[cA]||new pt("closed",F.getSocketInfo(
this));if(r[Ve]=null,r[gE]=null,r.destroyed){m(r[QE]===0);let i=r[JA].splice(r[LA]);for(let o=0;o<i.length;o++){let Q=i[o];F.errorRequest(r,Q,n)}}else if(r[tA]>
0&&n.code!=="UND_ERR_INFO"){let i=r[JA][r[LA]];r[JA][r[LA]++]=null,F.errorRequest(r,i,n)}r[_w]=r[LA],m(r[tA]===0),r.emit("disconnect",r[oE],[r],n),r[ge]()});let t=!1;
return A.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){return By(e,...r)},resume(){gy(e)},destroy(r,s){t?queueMicrotask(s):A.destroy(r).on(
"close",s)},get destroyed(){return A.destroyed},busy(r){return!!(A[ue]||A[hA]||A[wr]||A[ve]===1||r&&(e[tA]>0&&!r.idempotent||e[tA]>0&&(r.upgrade||r.method==="CO\
NNECT")||e[tA]>0&&F.bodyLength(r.body)!==0&&(F.isStream(r.body)||F.isAsyncIterable(r.body)||F.isFormDataLike(r.body))))}}}function aE(e){e[Rt]&&(clearImmediate(
e[Rt]),e[Rt]=null),e[ve]=0}function Qy(e,A){A[ve]=1,A[Rt]=setImmediate(()=>{A[Rt]=null,A[ve]=2,e[Ve]===A&&!A.destroyed&&e[ge]()})}function gy(e){let A=e[Ve];if(A&&
!A.destroyed){if(e[$B]===0?!A[dr]&&A.unref&&(A.unref(),A[dr]=!0):A[dr]&&A.ref&&(A.ref(),A[dr]=!1),e[tA]===0&&e[QE]>0&&A[yo]){if(A[ve]===0)return Qy(e,A),A[z].readMore(),
A.destroyed,void 0;if(A[ve]===1)return A[z].readMore(),A.destroyed,void 0}if(e[tA]===0&&(A[z].readMore(),A.destroyed))return;if(e[$B]===0)A[z].timeoutType!==fo&&
A[z].setTimeout(e[vs],fo);else if(e[tA]>0&&A[z].statusCode<200&&A[z].timeoutType!==Nt){let t=e[JA][e[LA]],r=t.headersTimeout!=null?t.headersTimeout:e[Ay];A[z].setTimeout(
r,Nt)}}}function ay(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function By(e,A){let{method:t,path:r,host:s,upgrade:n,blocking:i,
reset:o}=A,{body:Q,headers:g,contentLength:B}=A,a=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPPATCH";if(F.isFormDataLike(Q)){Co||(Co=
Ft().extractBody);let[f,c]=Co(Q);A.contentType==null&&g.push("content-type",c),Q=f.stream,B=f.length}else if(F.isBlobLike(Q)&&A.contentType==null){let f=Q.type;
if(f){let c=`${f}`;if(!F.isValidHeaderValue(c))return F.errorRequest(e,A,new qw("invalid content-type header")),!1;g.push("content-type",c)}}Q&&typeof Q.read=="\
function"&&Q.read(0);let E=F.bodyLength(Q);if(B=E??B,B===null&&(B=A.contentLength),B===0&&!a&&(B=null),ay(t)&&B>0&&A.contentLength!==null&&A.contentLength!==B){
if(e[ho])return F.errorRequest(e,A,new xe),!1;process.emitWarning(new xe)}let C=e[Ve];aE(C);let I=f=>{if(!A.aborted){if(A.completed){(A.upgrade||A.method==="CON\
NECT")&&F.destroy(C,new He("aborted"));return}F.errorRequest(e,A,f||new iE),F.destroy(Q),F.destroy(C,new He("aborted"))}};try{A.onConnect(I)}catch(f){F.errorRequest(
e,A,f)}if(A.aborted)return!1;t==="HEAD"&&(C[hA]=!0),(n||t==="CONNECT")&&(C[hA]=!0),o!=null&&(C[hA]=o),e[AE]&&C[ty]++>=e[AE]&&(C[hA]=!0),i&&(C[wr]=!0);let l=`${t}\
 ${r} HTTP/1.1\r
`;if(typeof s=="string"?l+=`host: ${s}\r
`:l+=e[Xw],n?l+=`connection: upgrade\r
upgrade: ${n}\r
`:e[Hs]&&!C[hA]?l+=`connection: keep-alive\r
`:l+=`connection: close\r
`,Array.isArray(g))for(let f=0;f<g.length;f+=2){let c=g[f+0],y=g[f+1];if(Array.isArray(y))for(let R=0;R<y.length;R++)l+=`${c}: ${y[R]}\r
`;else l+=`${c}: ${y}\r
`}return _B.sendHeaders.hasSubscribers&&_B.sendHeaders.publish({request:A,headers:l,socket:C}),!Q||E===0?sE(I,null,e,A,C,B,l,a):F.isBuffer(Q)?sE(I,Q,e,A,C,B,l,a):
F.isBlobLike(Q)?typeof Q.stream=="function"?nE(I,Q.stream(),e,A,C,B,l,a):cy(I,Q,e,A,C,B,l,a):F.isStream(Q)?Ey(I,Q,e,A,C,B,l,a):F.isIterable(Q)?nE(I,Q,e,A,C,B,l,
a):m(!1),!0}function Ey(e,A,t,r,s,n,i,o){m(n!==0||t[tA]===0,"stream body cannot be pipelined");let Q=!1,g=new qs({abort:e,socket:s,request:r,contentLength:n,client:t,
expectsPayload:o,header:i}),B=function(I){if(!Q)try{!g.write(I)&&this.pause&&this.pause()}catch(l){F.destroy(this,l)}},a=function(){Q||A.resume&&A.resume()},E=function(){
if(queueMicrotask(()=>{A.removeListener("error",C)}),!Q){let I=new iE;queueMicrotask(()=>C(I))}},C=function(I){if(!Q){if(Q=!0,m(s.destroyed||s[ue]&&t[tA]<=1),s.
off("drain",a).off("error",C),A.removeListener("data",B).removeListener("end",C).removeListener("close",E),!I)try{g.end()}catch(l){I=l}g.destroy(I),I&&(I.code!==
"UND_ERR_INFO"||I.message!=="reset")?F.destroy(A,I):F.destroy(A)}};A.on("data",B).on("end",C).on("error",C).on("close",E),A.resume&&A.resume(),s.on("drain",a).on(
"error",C),A.errorEmitted??A.errored?setImmediate(()=>C(A.errored)):(A.endEmitted??A.readableEnded)&&setImmediate(()=>C(null)),(A.closeEmitted??A.closed)&&setImmediate(
E)}function sE(e,A,t,r,s,n,i,o){try{A?F.isBuffer(A)&&(m(n===A.byteLength,"buffer body must have content length"),s.cork(),s.write(`${i}content-length: ${n}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!o&&r.reset!==!1&&(s[hA]=!0)):n===0?s.write(`${i}content-length: 0\r
\r
`,"latin1"):(m(n===null,"no body must not have content length"),s.write(`${i}\r
`,"latin1")),r.onRequestSent(),t[ge]()}catch(Q){e(Q)}}async function cy(e,A,t,r,s,n,i,o){m(n===A.size,"blob body must have content length");try{if(n!=null&&n!==
A.size)throw new xe;let Q=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${i}content-length: ${n}\r
\r
`,"latin1"),s.write(Q),s.uncork(),r.onBodySent(Q),r.onRequestSent(),!o&&r.reset!==!1&&(s[hA]=!0),t[ge]()}catch(Q){e(Q)}}async function nE(e,A,t,r,s,n,i,o){m(n!==
0||t[tA]===0,"iterator body cannot be pipelined");let Q=null;function g(){if(Q){let E=Q;Q=null,E()}}let B=()=>new Promise((E,C)=>{m(Q===null),s[cA]?C(s[cA]):Q=E});
s.on("close",g).on("drain",g);let a=new qs({abort:e,socket:s,request:r,contentLength:n,client:t,expectsPayload:o,header:i});try{for await(let E of A){if(s[cA])throw s[cA];
a.write(E)||await B()}a.end()}catch(E){a.destroy(E)}finally{s.off("close",g).off("drain",g)}}var qs=class{constructor({abort:A,socket:t,request:r,contentLength:s,
client:n,expectsPayload:i,header:o}){this.socket=t,this.request=r,this.contentLength=s,this.client=n,this.bytesWritten=0,this.expectsPayload=i,this.header=o,this.
abort=A,t[ue]=!0}write(A){let{socket:t,request:r,contentLength:s,client:n,bytesWritten:i,expectsPayload:o,header:Q}=this;if(t[cA])throw t[cA];if(t.destroyed)return!1;
let g=Buffer.byteLength(A);if(!g)return!0;if(s!==null&&i+g>s){if(n[ho])throw new xe;process.emitWarning(new xe)}t.cork(),i===0&&(!o&&r.reset!==!1&&(t[hA]=!0),s===
null?t.write(`${Q}transfer-encoding: chunked\r
`,"latin1"):t.write(`${Q}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${g.toString(16)}\r
`,"latin1"),this.bytesWritten+=g;let B=t.write(A);return t.uncork(),r.onBodySent(A),B||t[z].timeout&&t[z].timeoutType===Nt&&t[z].timeout.refresh&&t[z].timeout.refresh(),
B}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:n,header:i,request:o}=this;if(o.onRequestSent(),A[ue]=!1,A[cA])throw A[cA];if(!A.destroyed){
if(s===0?n?A.write(`${i}content-length: 0\r
\r
`,"latin1"):A.write(`${i}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[ho])throw new xe;process.emitWarning(new xe)}A[z].timeout&&A[z].timeoutType===Nt&&A[z].timeout.refresh&&A[z].timeout.refresh(),
r[ge]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[ue]=!1,A&&(m(r[tA]<=1,"pipeline should only contain this request"),s(A))}};BE.exports=oy});var fE=u((eU,dE)=>{"use strict";var jA=h("node:assert"),{errorMonitor:Do}=h("node:events"),{pipeline:Iy}=h("node:stream"),T=L(),{RequestContentLengthMismatchError:Fo,
RequestAbortedError:ko,SocketError:yr,InformationalError:Ws}=J(),{kUrl:Os,kReset:Zs,kClient:mt,kRunning:zs,kPending:Cy,kQueue:qe,kPendingIdx:Ro,kRunningIdx:_A,kError:HA,
kSocket:iA,kStrictContentLength:ly,kOnError:No,kMaxConcurrentStreams:hE,kHTTP2Session:xA,kResume:fe,kSize:hy,kHTTPContext:uy}=X(),de=Symbol("open streams"),cE,IE=!1,
Ps;try{Ps=h("node:http2")}catch{Ps={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:dy,HTTP2_HEADER_METHOD:fy,HTTP2_HEADER_PATH:wy,HTTP2_HEADER_SCHEME:yy,HTTP2_HEADER_CONTENT_LENGTH:Dy,
HTTP2_HEADER_EXPECT:ky,HTTP2_HEADER_STATUS:po}}=Ps;function uE(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(
t),Buffer.from(s));else A.push(Buffer.from(t),Buffer.from(r));return A}function Fy(e){let{[po]:A,...t}=e;return uE(t)}async function py(e,A){e[iA]=A,IE||(IE=!0,
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));let t=Ps.connect(e[Os],{createConnection:()=>A,peerMaxConcurrentStreams:e[hE]});
t[de]=0,t[mt]=e,t[iA]=A,T.addListener(t,"error",Ny),T.addListener(t,"frameError",my),T.addListener(t,"end",Sy),T.addListener(t,"goaway",Uy),T.addListener(t,"clo\
se",function(){let{[mt]:s}=this,{[iA]:n}=s,i=this[iA][HA]||this[HA]||new yr("closed",T.getSocketInfo(n));if(s[xA]=null,s.destroyed){jA(s[Cy]===0);let o=s[qe].splice(
s[_A]);for(let Q=0;Q<o.length;Q++){let g=o[Q];T.errorRequest(s,g,i)}}}),t.unref(),e[xA]=t,A[xA]=t,T.addListener(A,"error",function(s){this[HA]=s,this[mt][No](s)}),
T.addListener(A,"end",function(){T.destroy(this,new yr("other side closed",T.getSocketInfo(this)))}),T.addListener(A,"close",function(){let s=this[HA]||new yr("\
closed",T.getSocketInfo(this));e[iA]=null,this[xA]!=null&&this[xA].destroy(s),e[Ro]=e[_A],jA(e[zs]===0),e.emit("disconnect",e[Os],[e],s),e[fe]()});let r=!1;return A.
on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){return by(e,...s)},resume(){Ry(e)},destroy(s,n){r?queueMicrotask(n):A.destroy(s).on("clos\
e",n)},get destroyed(){return A.destroyed},busy(){return!1}}}function Ry(e){let A=e[iA];A?.destroyed===!1&&(e[hy]===0&&e[hE]===0?(A.unref(),e[xA].unref()):(A.ref(),
e[xA].ref()))}function Ny(e){this[iA][HA]=e,this[mt][No](e)}function my(e,A,t){if(t===0){let r=new Ws(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[iA][HA]=
r,this[mt][No](r)}}function Sy(){let e=new yr("other side closed",T.getSocketInfo(this[iA]));this.destroy(e),T.destroy(this[iA],e)}function Uy(e){let A=this[HA]||
new yr(`HTTP/2: "GOAWAY" frame received with code ${e}`,T.getSocketInfo(this)),t=this[mt];if(t[iA]=null,t[uy]=null,this[xA]!=null&&(this[xA].destroy(A),this[xA]=
null),T.destroy(this[iA],A),t[_A]<t[qe].length){let r=t[qe][t[_A]];t[qe][t[_A]++]=null,T.errorRequest(t,r,A),t[Ro]=t[_A]}jA(t[zs]===0),t.emit("disconnect",t[Os],
[t],A),t[fe]()}function My(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}function by(e,A){let t=e[xA],{method:r,path:s,host:n,upgrade:i,
expectContinue:o,signal:Q,headers:g}=A,{body:B}=A;if(i)return T.errorRequest(e,A,new Error("Upgrade not supported for H2")),!1;let a={};for(let D=0;D<g.length;D+=
2){let x=g[D+0],P=g[D+1];if(Array.isArray(P))for(let Z=0;Z<P.length;Z++)a[x]?a[x]+=`,${P[Z]}`:a[x]=P[Z];else a[x]=P}let E,{hostname:C,port:I}=e[Os];a[dy]=n||`${C}${I?
`:${I}`:""}`,a[fy]=r;let l=D=>{if(!A.aborted){if(A.completed){r==="CONNECT"&&E!=null&&T.destroy(E,D||new ko);return}D=D||new ko,T.errorRequest(e,A,D),E!=null&&T.
destroy(E,D),T.destroy(B,D),e[qe][e[_A]++]=null,e[fe]()}};try{A.onConnect(l)}catch(D){T.errorRequest(e,A,D)}if(A.aborted)return!1;if(r==="CONNECT"){t.ref(),E=t.
request(a,{endStream:!1,signal:Q});let D=!1,x=oA=>{D=!0,E.off(Do,P),A.onUpgradeResponse(Number(oA[po]),oA,Fy)},P=oA=>{D=!0,E.off("response",x),A.onUpgradeError(
oA)},Z=()=>{try{A.onUpgrade(null,null,E)}catch(oA){E.off("response",x),l(oA);return}A.aborted||(E.off("error",l),E.once(Do,P),e[qe][e[_A]++]=null)};return E.once(
"response",x),E.once("error",l),++t[de],Z(),E.once("close",()=>{!D&&A.completed&&(E.off("response",x),E.off(Do,P),A.onUpgradeError(new Ws(`HTTP/2: "stream error\
" received - code ${E.rstCode}`))),t[de]-=1,t[de]===0&&t.unref()}),!0}a[wy]=s,a[yy]="https";let f=r==="PUT"||r==="POST"||r==="PATCH";B&&typeof B.read=="function"&&
B.read(0);let c=T.bodyLength(B);if(T.isFormDataLike(B)){cE??=Ft().extractBody;let[D,x]=cE(B);a["content-type"]=x,B=D.stream,c=D.length}if(c==null&&(c=A.contentLength),
(c===0||!f)&&(c=null),My(r)&&c>0&&A.contentLength!=null&&A.contentLength!==c){if(e[ly])return T.errorRequest(e,A,new Fo),!1;process.emitWarning(new Fo)}c!=null&&
(jA(B,"no body must not have content length"),a[Dy]=`${c}`),t.ref();let y=r==="GET"||r==="HEAD"||B===null;return o?(a[ky]="100-continue",E=t.request(a,{endStream:y,
signal:Q}),E.once("continue",R)):(E=t.request(a,{endStream:y,signal:Q}),R()),++t[de],E.once("response",D=>{let{[po]:x,...P}=D;if(A.onResponseStarted(),A.aborted){
let Z=new ko;T.errorRequest(e,A,Z),T.destroy(E,Z);return}A.onHeaders(Number(x),uE(P),E.resume.bind(E),"")===!1&&E.pause(),E.on("data",Z=>{A.onData(Z)===!1&&E.pause()})}),
E.once("end",()=>{(E.state?.state==null||E.state.state<6)&&A.onComplete([]),t[de]===0&&t.unref(),l(new Ws("HTTP/2: stream half-closed (remote)")),e[qe][e[_A]++]=
null,e[Ro]=e[_A],e[fe]()}),E.once("close",()=>{t[de]-=1,t[de]===0&&t.unref()}),E.once("error",function(D){l(D)}),E.once("frameError",(D,x)=>{l(new Ws(`HTTP/2: "\
frameError" received - type ${D}, code ${x}`))}),!0;function R(){!B||c===0?CE(l,E,null,e,A,e[iA],c,f):T.isBuffer(B)?CE(l,E,B,e,A,e[iA],c,f):T.isBlobLike(B)?typeof B.
stream=="function"?lE(l,E,B.stream(),e,A,e[iA],c,f):Ty(l,E,B,e,A,e[iA],c,f):T.isStream(B)?Ly(l,e[iA],f,E,B,e,A,c):T.isIterable(B)?lE(l,E,B,e,A,e[iA],c,f):jA(!1)}}
function CE(e,A,t,r,s,n,i,o){try{t!=null&&T.isBuffer(t)&&(jA(i===t.byteLength,"buffer body must have content length"),A.cork(),A.write(t),A.uncork(),A.end(),s.onBodySent(
t)),o||(n[Zs]=!0),s.onRequestSent(),r[fe]()}catch(Q){e(Q)}}function Ly(e,A,t,r,s,n,i,o){jA(o!==0||n[zs]===0,"stream body cannot be pipelined");let Q=Iy(s,r,B=>{
B?(T.destroy(Q,B),e(B)):(T.removeAllListeners(Q),i.onRequestSent(),t||(A[Zs]=!0),n[fe]())});T.addListener(Q,"data",g);function g(B){i.onBodySent(B)}}async function Ty(e,A,t,r,s,n,i,o){
jA(i===t.size,"blob body must have content length");try{if(i!=null&&i!==t.size)throw new Fo;let Q=Buffer.from(await t.arrayBuffer());A.cork(),A.write(Q),A.uncork(),
A.end(),s.onBodySent(Q),s.onRequestSent(),o||(n[Zs]=!0),r[fe]()}catch(Q){e(Q)}}async function lE(e,A,t,r,s,n,i,o){jA(i!==0||r[zs]===0,"iterator body cannot be p\
ipelined");let Q=null;function g(){if(Q){let a=Q;Q=null,a()}}let B=()=>new Promise((a,E)=>{jA(Q===null),n[HA]?E(n[HA]):Q=a});A.on("close",g).on("drain",g);try{for await(let a of t){
if(n[HA])throw n[HA];let E=A.write(a);s.onBodySent(a),E||await B()}A.end(),s.onRequestSent(),o||(n[Zs]=!0),r[fe]()}catch(a){e(a)}finally{A.off("close",g).off("d\
rain",g)}}dE.exports=py});var Xs=u((tU,DE)=>{"use strict";var $A=L(),{kBodyUsed:Dr}=X(),So=h("node:assert"),{InvalidArgumentError:Yy}=J(),Gy=h("node:events"),Jy=[300,301,302,303,307,308],
wE=Symbol("body"),Ks=class{constructor(A){this[wE]=A,this[Dr]=!1}async*[Symbol.asyncIterator](){So(!this[Dr],"disturbed"),this[Dr]=!0,yield*this[wE]}},mo=class{constructor(A,t,r,s){
if(t!=null&&(!Number.isInteger(t)||t<0))throw new Yy("maxRedirections must be a positive number");$A.validateHandler(s,r.method,r.upgrade),this.dispatch=A,this.
location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,$A.isStream(
this.opts.body)?($A.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){So(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Dr]=
!1,Gy.prototype.on.call(this.opts.body,"data",function(){this[Dr]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new Ks(this.opts.
body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&$A.isIterable(this.opts.body)&&(this.opts.body=new Ks(this.opts.body))}onConnect(A){
this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,t,r){this.handler.onUpgrade(A,t,r)}onError(A){this.handler.onError(A)}onHeaders(A,t,r,s){
if(this.location=this.history.length>=this.maxRedirections||$A.isDisturbed(this.opts.body)?null:xy(A,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.
maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.
opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(A,t,r,s);let{origin:n,pathname:i,search:o}=$A.
parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),Q=o?`${i}${o}`:i;this.opts.headers=Hy(this.opts.headers,A===303,this.
opts.origin!==n),this.opts.path=Q,this.opts.origin=n,this.opts.maxRedirections=0,this.opts.query=null,A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",
this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){this.location?(this.location=null,this.abort=null,this.dispatch(this.
opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}};function xy(e,A){if(Jy.indexOf(e)===-1)return null;for(let t=0;t<
A.length;t+=2)if(A[t].length===8&&$A.headerNameToString(A[t])==="location")return A[t+1]}function yE(e,A,t){if(e.length===4)return $A.headerNameToString(e)==="h\
ost";if(A&&$A.headerNameToString(e).startsWith("content-"))return!0;if(t&&(e.length===13||e.length===6||e.length===19)){let r=$A.headerNameToString(e);return r===
"authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function Hy(e,A,t){let r=[];if(Array.isArray(e))for(let s=0;s<e.length;s+=2)yE(e[s],A,t)||r.push(
e[s],e[s+1]);else if(e&&typeof e=="object")for(let s of Object.keys(e))yE(s,A,t)||r.push(s,e[s]);else So(e==null,"headers must be an object or an array");return r}
DE.exports=mo});var _s=u((rU,kE)=>{"use strict";var Vy=Xs();function vy({maxRedirections:e}){return A=>function(r,s){let{maxRedirections:n=e}=r;if(!n)return A(r,s);let i=new Vy(
A,n,r,s);return r={...r,maxRedirections:0},A(r,i)}}kE.exports=vy});var Mt=u((sU,LE)=>{"use strict";var ae=h("node:assert"),SE=h("node:net"),qy=h("node:http"),We=L(),{channels:St}=Et(),Wy=ba(),Oy=lt(),{InvalidArgumentError:AA,InformationalError:Py,
ClientDestroyedError:Zy}=J(),zy=ar(),{kUrl:Ae,kServerName:we,kClient:Ky,kBusy:Uo,kConnect:Xy,kResuming:Oe,kRunning:Nr,kPending:mr,kSize:Rr,kQueue:VA,kConnected:_y,
kConnecting:Ut,kNeedDrain:De,kKeepAliveDefaultTimeout:FE,kHostHeader:jy,kPendingIdx:vA,kRunningIdx:Be,kError:$y,kPipelining:js,kKeepAliveTimeoutValue:AD,kMaxHeadersSize:eD,
kKeepAliveMaxTimeout:tD,kKeepAliveTimeoutThreshold:rD,kHeadersTimeout:sD,kBodyTimeout:nD,kStrictContentLength:iD,kConnector:kr,kMaxRedirections:oD,kMaxRequests:Mo,
kCounter:QD,kClose:gD,kDestroy:aD,kDispatch:BD,kInterceptors:pE,kLocalAddress:Fr,kMaxResponseSize:ED,kOnError:cD,kHTTPContext:eA,kMaxConcurrentStreams:ID,kResume:pr}=X(),
CD=EE(),lD=fE(),RE=!1,ye=Symbol("kClosedResolve"),NE=()=>{};function UE(e){return e[js]??e[eA]?.defaultPipelining??1}var bo=class extends Oy{constructor(A,{interceptors:t,
maxHeaderSize:r,headersTimeout:s,socketTimeout:n,requestTimeout:i,connectTimeout:o,bodyTimeout:Q,idleTimeout:g,keepAlive:B,keepAliveTimeout:a,maxKeepAliveTimeout:E,
keepAliveMaxTimeout:C,keepAliveTimeoutThreshold:I,socketPath:l,pipelining:f,tls:c,strictContentLength:y,maxCachedSessions:R,maxRedirections:D,connect:x,maxRequestsPerClient:P,
localAddress:Z,maxResponseSize:oA,autoSelectFamily:se,autoSelectFamilyAttemptTimeout:gt,maxConcurrentStreams:le,allowH2:CA,webSocket:at,eventSource:gs}={}){if(super(
{webSocket:at,eventSource:gs}),B!==void 0)throw new AA("unsupported keepAlive, use pipelining=0 instead");if(n!==void 0)throw new AA("unsupported socketTimeout,\
 use headersTimeout & bodyTimeout instead");if(i!==void 0)throw new AA("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(g!==void 0)throw new AA(
"unsupported idleTimeout, use keepAliveTimeout instead");if(E!==void 0)throw new AA("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&
!Number.isFinite(r))throw new AA("invalid maxHeaderSize");if(l!=null&&typeof l!="string")throw new AA("invalid socketPath");if(o!=null&&(!Number.isFinite(o)||o<
0))throw new AA("invalid connectTimeout");if(a!=null&&(!Number.isFinite(a)||a<=0))throw new AA("invalid keepAliveTimeout");if(C!=null&&(!Number.isFinite(C)||C<=
0))throw new AA("invalid keepAliveMaxTimeout");if(I!=null&&!Number.isFinite(I))throw new AA("invalid keepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(
s)||s<0))throw new AA("headersTimeout must be a positive integer or zero");if(Q!=null&&(!Number.isInteger(Q)||Q<0))throw new AA("bodyTimeout must be a positive \
integer or zero");if(x!=null&&typeof x!="function"&&typeof x!="object")throw new AA("connect must be a function or an object");if(D!=null&&(!Number.isInteger(D)||
D<0))throw new AA("maxRedirections must be a positive number");if(P!=null&&(!Number.isInteger(P)||P<0))throw new AA("maxRequestsPerClient must be a positive num\
ber");if(Z!=null&&(typeof Z!="string"||SE.isIP(Z)===0))throw new AA("localAddress must be valid string IP address");if(oA!=null&&(!Number.isInteger(oA)||oA<-1))
throw new AA("maxResponseSize must be a positive number");if(gt!=null&&(!Number.isInteger(gt)||gt<-1))throw new AA("autoSelectFamilyAttemptTimeout must be a pos\
itive number");if(CA!=null&&typeof CA!="boolean")throw new AA("allowH2 must be a valid boolean value");if(le!=null&&(typeof le!="number"||le<1))throw new AA("ma\
xConcurrentStreams must be a positive integer, greater than 0");typeof x!="function"&&(x=zy({...c,maxCachedSessions:R,allowH2:CA,socketPath:l,timeout:o,...se?{autoSelectFamily:se,
autoSelectFamilyAttemptTimeout:gt}:void 0,...x})),t?.Client&&Array.isArray(t.Client)?(this[pE]=t.Client,RE||(RE=!0,process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[pE]=[hD({maxRedirections:D})],this[Ae]=We.parseOrigin(A),
this[kr]=x,this[js]=f??1,this[eD]=r||qy.maxHeaderSize,this[FE]=a??4e3,this[tD]=C??6e5,this[rD]=I??2e3,this[AD]=this[FE],this[we]=null,this[Fr]=Z??null,this[Oe]=
0,this[De]=0,this[jy]=`host: ${this[Ae].hostname}${this[Ae].port?`:${this[Ae].port}`:""}\r
`,this[nD]=Q??3e5,this[sD]=s??3e5,this[iD]=y??!0,this[oD]=D,this[Mo]=P,this[ye]=null,this[ED]=oA>-1?oA:-1,this[ID]=le??100,this[eA]=null,this[VA]=[],this[Be]=0,
this[vA]=0,this[pr]=Le=>Lo(this,Le),this[cD]=Le=>ME(this,Le)}get pipelining(){return this[js]}set pipelining(A){this[js]=A,this[pr](!0)}get[mr](){return this[VA].
length-this[vA]}get[Nr](){return this[vA]-this[Be]}get[Rr](){return this[VA].length-this[Be]}get[_y](){return!!this[eA]&&!this[Ut]&&!this[eA].destroyed}get[Uo](){
return!!(this[eA]?.busy(null)||this[Rr]>=(UE(this)||1)||this[mr]>0)}[Xy](A){bE(this),this.once("connect",A)}[BD](A,t){let r=A.origin||this[Ae].origin,s=new Wy(r,
A,t);return this[VA].push(s),this[Oe]||(We.bodyLength(s.body)==null&&We.isIterable(s.body)?(this[Oe]=1,queueMicrotask(()=>Lo(this))):this[pr](!0)),this[Oe]&&this[De]!==
2&&this[Uo]&&(this[De]=2),this[De]<2}async[gD](){return new Promise(A=>{this[Rr]?this[ye]=A:A(null)})}async[aD](A){return new Promise(t=>{let r=this[VA].splice(
this[vA]);for(let n=0;n<r.length;n++){let i=r[n];We.errorRequest(this,i,A)}let s=()=>{this[ye]&&(this[ye](),this[ye]=null),t(null)};this[eA]?(this[eA].destroy(A,
s),this[eA]=null):queueMicrotask(s),this[pr]()})}},hD=_s();function ME(e,A){if(e[Nr]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){ae(e[vA]===e[Be]);
let t=e[VA].splice(e[Be]);for(let r=0;r<t.length;r++){let s=t[r];We.errorRequest(e,s,A)}ae(e[Rr]===0)}}async function bE(e){ae(!e[Ut]),ae(!e[eA]);let{host:A,hostname:t,
protocol:r,port:s}=e[Ae];if(t[0]==="["){let n=t.indexOf("]");ae(n!==-1);let i=t.substring(1,n);ae(SE.isIP(i)),t=i}e[Ut]=!0,St.beforeConnect.hasSubscribers&&St.beforeConnect.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[we],localAddress:e[Fr]},connector:e[kr]});try{let n=await new Promise(
(i,o)=>{e[kr]({host:A,hostname:t,protocol:r,port:s,servername:e[we],localAddress:e[Fr]},(Q,g)=>{Q?o(Q):i(g)})});if(e.destroyed){We.destroy(n.on("error",NE),new Zy);
return}ae(n);try{e[eA]=n.alpnProtocol==="h2"?await lD(e,n):await CD(e,n)}catch(i){throw n.destroy().on("error",NE),i}e[Ut]=!1,n[QD]=0,n[Mo]=e[Mo],n[Ky]=e,n[$y]=
null,St.connected.hasSubscribers&&St.connected.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[we],localAddress:e[Fr]},
connector:e[kr],socket:n}),e.emit("connect",e[Ae],[e])}catch(n){if(e.destroyed)return;if(e[Ut]=!1,St.connectError.hasSubscribers&&St.connectError.publish({connectParams:{
host:A,hostname:t,protocol:r,port:s,version:e[eA]?.version,servername:e[we],localAddress:e[Fr]},connector:e[kr],error:n}),n.code==="ERR_TLS_CERT_ALTNAME_INVALID")
for(ae(e[Nr]===0);e[mr]>0&&e[VA][e[vA]].servername===e[we];){let i=e[VA][e[vA]++];We.errorRequest(e,i,n)}else ME(e,n);e.emit("connectionError",e[Ae],[e],n)}e[pr]()}
function mE(e){e[De]=0,e.emit("drain",e[Ae],[e])}function Lo(e,A){e[Oe]!==2&&(e[Oe]=2,uD(e,A),e[Oe]=0,e[Be]>256&&(e[VA].splice(0,e[Be]),e[vA]-=e[Be],e[Be]=0))}function uD(e,A){
for(;;){if(e.destroyed){ae(e[mr]===0);return}if(e[ye]&&!e[Rr]){e[ye](),e[ye]=null;return}if(e[eA]&&e[eA].resume(),e[Uo])e[De]=2;else if(e[De]===2){A?(e[De]=1,queueMicrotask(
()=>mE(e))):mE(e);continue}if(e[mr]===0||e[Nr]>=(UE(e)||1))return;let t=e[VA][e[vA]];if(e[Ae].protocol==="https:"&&e[we]!==t.servername){if(e[Nr]>0)return;e[we]=
t.servername,e[eA]?.destroy(new Py("servername changed"),()=>{e[eA]=null,Lo(e)})}if(e[Ut])return;if(!e[eA]){bE(e);return}if(e[eA].destroyed||e[eA].busy(t))return;
!t.aborted&&e[eA].write(t)?e[vA]++:e[VA].splice(e[vA],1)}}LE.exports=bo});var To=u((iU,TE)=>{"use strict";var $s=class{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){
return(this.top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.bottom];return A===void 0?null:(this.list[this.
bottom]=void 0,this.bottom=this.bottom+1&2047,A)}};TE.exports=class{constructor(){this.head=this.tail=new $s}isEmpty(){return this.head.isEmpty()}push(A){this.head.
isFull()&&(this.head=this.head.next=new $s),this.head.push(A)}shift(){let A=this.tail,t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next),t}}});var GE=u((oU,YE)=>{var{kFree:dD,kConnected:fD,kPending:wD,kQueued:yD,kRunning:DD,kSize:kD}=X(),Pe=Symbol("pool"),Yo=class{constructor(A){this[Pe]=A}get connected(){
return this[Pe][fD]}get free(){return this[Pe][dD]}get pending(){return this[Pe][wD]}get queued(){return this[Pe][yD]}get running(){return this[Pe][DD]}get size(){
return this[Pe][kD]}};YE.exports=Yo});var vo=u((QU,ZE)=>{"use strict";var FD=lt(),pD=To(),{kConnected:Go,kSize:JE,kRunning:xE,kPending:HE,kQueued:Sr,kBusy:RD,kFree:ND,kUrl:mD,kClose:SD,kDestroy:UD,kDispatch:MD}=X(),
bD=GE(),uA=Symbol("clients"),IA=Symbol("needDrain"),Ur=Symbol("queue"),Jo=Symbol("closed resolve"),xo=Symbol("onDrain"),VE=Symbol("onConnect"),vE=Symbol("onDisc\
onnect"),qE=Symbol("onConnectionError"),Ho=Symbol("get dispatcher"),OE=Symbol("add client"),PE=Symbol("remove client"),WE=Symbol("stats"),Vo=class extends FD{constructor(A){
super(A),this[Ur]=new pD,this[uA]=[],this[Sr]=0;let t=this;this[xo]=function(s,n){let i=t[Ur],o=!1;for(;!o;){let Q=i.shift();if(!Q)break;t[Sr]--,o=!this.dispatch(
Q.opts,Q.handler)}this[IA]=o,!this[IA]&&t[IA]&&(t[IA]=!1,t.emit("drain",s,[t,...n])),t[Jo]&&i.isEmpty()&&Promise.all(t[uA].map(Q=>Q.close())).then(t[Jo])},this[VE]=
(r,s)=>{t.emit("connect",r,[t,...s])},this[vE]=(r,s,n)=>{t.emit("disconnect",r,[t,...s],n)},this[qE]=(r,s,n)=>{t.emit("connectionError",r,[t,...s],n)},this[WE]=
new bD(this)}get[RD](){return this[IA]}get[Go](){return this[uA].filter(A=>A[Go]).length}get[ND](){return this[uA].filter(A=>A[Go]&&!A[IA]).length}get[HE](){let A=this[Sr];
for(let{[HE]:t}of this[uA])A+=t;return A}get[xE](){let A=0;for(let{[xE]:t}of this[uA])A+=t;return A}get[JE](){let A=this[Sr];for(let{[JE]:t}of this[uA])A+=t;return A}get stats(){
return this[WE]}async[SD](){this[Ur].isEmpty()?await Promise.all(this[uA].map(A=>A.close())):await new Promise(A=>{this[Jo]=A})}async[UD](A){for(;;){let t=this[Ur].
shift();if(!t)break;t.handler.onError(A)}await Promise.all(this[uA].map(t=>t.destroy(A)))}[MD](A,t){let r=this[Ho]();return r?r.dispatch(A,t)||(r[IA]=!0,this[IA]=
!this[Ho]()):(this[IA]=!0,this[Ur].push({opts:A,handler:t}),this[Sr]++),!this[IA]}[OE](A){return A.on("drain",this[xo]).on("connect",this[VE]).on("disconnect",this[vE]).
on("connectionError",this[qE]),this[uA].push(A),this[IA]&&queueMicrotask(()=>{this[IA]&&this[xo](A[mD],[this,A])}),this}[PE](A){A.close(()=>{let t=this[uA].indexOf(
A);t!==-1&&this[uA].splice(t,1)}),this[IA]=this[uA].some(t=>!t[IA]&&t.closed!==!0&&t.destroyed!==!0)}};ZE.exports={PoolBase:Vo,kClients:uA,kNeedDrain:IA,kAddClient:OE,
kRemoveClient:PE,kGetDispatcher:Ho}});var bt=u((gU,_E)=>{"use strict";var{PoolBase:LD,kClients:An,kNeedDrain:TD,kAddClient:YD,kGetDispatcher:GD}=vo(),JD=Mt(),{InvalidArgumentError:qo}=J(),zE=L(),{kUrl:KE,
kInterceptors:xD}=X(),HD=ar(),Wo=Symbol("options"),Oo=Symbol("connections"),XE=Symbol("factory");function VD(e,A){return new JD(e,A)}var Po=class extends LD{constructor(A,{
connections:t,factory:r=VD,connect:s,connectTimeout:n,tls:i,maxCachedSessions:o,socketPath:Q,autoSelectFamily:g,autoSelectFamilyAttemptTimeout:B,allowH2:a,...E}={}){
if(t!=null&&(!Number.isFinite(t)||t<0))throw new qo("invalid connections");if(typeof r!="function")throw new qo("factory must be a function.");if(s!=null&&typeof s!=
"function"&&typeof s!="object")throw new qo("connect must be a function or an object");typeof s!="function"&&(s=HD({...i,maxCachedSessions:o,allowH2:a,socketPath:Q,
timeout:n,...g?{autoSelectFamily:g,autoSelectFamilyAttemptTimeout:B}:void 0,...s})),super(E),this[xD]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.
interceptors.Pool:[],this[Oo]=t||null,this[KE]=zE.parseOrigin(A),this[Wo]={...zE.deepClone(E),connect:s,allowH2:a},this[Wo].interceptors=E.interceptors?{...E.interceptors}:
void 0,this[XE]=r,this.on("connectionError",(C,I,l)=>{for(let f of I){let c=this[An].indexOf(f);c!==-1&&this[An].splice(c,1)}})}[GD](){for(let A of this[An])if(!A[TD])
return A;if(!this[Oo]||this[An].length<this[Oo]){let A=this[XE](this[KE],this[Wo]);return this[YD](A),A}}};_E.exports=Po});var tc=u((aU,ec)=>{"use strict";var{BalancedPoolMissingUpstreamError:vD,InvalidArgumentError:qD}=J(),{PoolBase:WD,kClients:aA,kNeedDrain:Mr,kAddClient:OD,kRemoveClient:PD,
kGetDispatcher:ZD}=vo(),zD=bt(),{kUrl:Zo,kInterceptors:KD}=X(),{parseOrigin:jE}=L(),$E=Symbol("factory"),en=Symbol("options"),Ac=Symbol("kGreatestCommonDivisor"),
Ze=Symbol("kCurrentWeight"),ze=Symbol("kIndex"),TA=Symbol("kWeight"),tn=Symbol("kMaxWeightPerServer"),rn=Symbol("kErrorPenalty");function XD(e,A){if(e===0)return A;
for(;A!==0;){let t=A;A=e%A,e=t}return e}function _D(e,A){return new zD(e,A)}var zo=class extends WD{constructor(A=[],{factory:t=_D,...r}={}){if(super(),this[en]=
r,this[ze]=-1,this[Ze]=0,this[tn]=this[en].maxWeightPerServer||100,this[rn]=this[en].errorPenalty||15,Array.isArray(A)||(A=[A]),typeof t!="function")throw new qD(
"factory must be a function.");this[KD]=r.interceptors?.BalancedPool&&Array.isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[$E]=t;for(let s of A)
this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(A){let t=jE(A).origin;if(this[aA].find(s=>s[Zo].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;
let r=this[$E](t,Object.assign({},this[en]));this[OD](r),r.on("connect",()=>{r[TA]=Math.min(this[tn],r[TA]+this[rn])}),r.on("connectionError",()=>{r[TA]=Math.max(
1,r[TA]-this[rn]),this._updateBalancedPoolStats()}),r.on("disconnect",(...s)=>{let n=s[2];n&&n.code==="UND_ERR_SOCKET"&&(r[TA]=Math.max(1,r[TA]-this[rn]),this._updateBalancedPoolStats())});
for(let s of this[aA])s[TA]=this[tn];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let A=0;for(let t=0;t<this[aA].length;t++)A=XD(this[aA][t][TA],
A);this[Ac]=A}removeUpstream(A){let t=jE(A).origin,r=this[aA].find(s=>s[Zo].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[PD](r),this}get upstreams(){
return this[aA].filter(A=>A.closed!==!0&&A.destroyed!==!0).map(A=>A[Zo].origin)}[ZD](){if(this[aA].length===0)throw new vD;if(!this[aA].find(n=>!n[Mr]&&n.closed!==
!0&&n.destroyed!==!0)||this[aA].map(n=>n[Mr]).reduce((n,i)=>n&&i,!0))return;let r=0,s=this[aA].findIndex(n=>!n[Mr]);for(;r++<this[aA].length;){this[ze]=(this[ze]+
1)%this[aA].length;let n=this[aA][this[ze]];if(n[TA]>this[aA][s][TA]&&!n[Mr]&&(s=this[ze]),this[ze]===0&&(this[Ze]=this[Ze]-this[Ac],this[Ze]<=0&&(this[Ze]=this[tn])),
n[TA]>=this[Ze]&&!n[Mr])return n}return this[Ze]=this[aA][s][TA],this[ze]=s,this[aA][s]}};ec.exports=zo});var Lt=u((BU,gc)=>{"use strict";var{InvalidArgumentError:sn}=J(),{kClients:ke,kRunning:rc,kClose:jD,kDestroy:$D,kDispatch:A0,kInterceptors:e0}=X(),t0=lt(),r0=bt(),
s0=Mt(),n0=L(),i0=_s(),sc=Symbol("onConnect"),nc=Symbol("onDisconnect"),ic=Symbol("onConnectionError"),o0=Symbol("maxRedirections"),oc=Symbol("onDrain"),Qc=Symbol(
"factory"),Ko=Symbol("options");function Q0(e,A){return A&&A.connections===1?new s0(e,A):new r0(e,A)}var Xo=class extends t0{constructor({factory:A=Q0,maxRedirections:t=0,
connect:r,tls:s,...n}={}){if(typeof A!="function")throw new sn("factory must be a function.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new sn(
"connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new sn("maxRedirections must be a positive number");super(n),r&&typeof r!="functio\
n"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[e0]=n.interceptors?.Agent&&Array.isArray(n.interceptors.Agent)?n.interceptors.Agent:[i0({maxRedirections:t})],
this[Ko]={...n0.deepClone(n),connect:r,tls:s},this[Ko].interceptors=n.interceptors?{...n.interceptors}:void 0,this[o0]=t,this[Qc]=A,this[ke]=new Map,this[oc]=(i,o)=>{
this.emit("drain",i,[this,...o])},this[sc]=(i,o)=>{this.emit("connect",i,[this,...o])},this[nc]=(i,o,Q)=>{this.emit("disconnect",i,[this,...o],Q)},this[ic]=(i,o,Q)=>{
this.emit("connectionError",i,[this,...o],Q)}}get[rc](){let A=0;for(let t of this[ke].values())A+=t[rc];return A}[A0](A,t){let r;if(A.origin&&(typeof A.origin==
"string"||A.origin instanceof URL))r=String(A.origin);else throw new sn("opts.origin must be a non-empty string or URL.");let s=this[ke].get(r);return s||(s=this[Qc](
A.origin,this[Ko]).on("drain",this[oc]).on("connect",this[sc]).on("disconnect",this[nc]).on("connectionError",this[ic]),this[ke].set(r,s)),s.dispatch(A,t)}async[jD](){
let A=[];for(let t of this[ke].values())A.push(t.close());this[ke].clear(),await Promise.all(A)}async[$D](A){let t=[];for(let r of this[ke].values())t.push(r.destroy(
A));this[ke].clear(),await Promise.all(t)}};gc.exports=Xo});var eQ=u((EU,fc)=>{"use strict";var{kProxy:_o,kClose:Cc,kDestroy:lc,kDispatch:ac,kInterceptors:g0}=X(),{URL:Ke}=h("node:url"),a0=Lt(),hc=bt(),uc=lt(),{InvalidArgumentError:Tt,
RequestAbortedError:B0,SecureProxyConnectionError:E0}=J(),Bc=ar(),dc=Mt(),nn=Symbol("proxy agent"),on=Symbol("proxy client"),Fe=Symbol("proxy headers"),jo=Symbol(
"request tls settings"),Ec=Symbol("proxy tls settings"),cc=Symbol("connect endpoint function"),Ic=Symbol("tunnel proxy");function c0(e){return e==="https:"?443:
80}function I0(e,A){return new hc(e,A)}var C0=()=>{};function l0(e,A){return A.connections===1?new dc(e,A):new hc(e,A)}var $o=class extends uc{#A;constructor(A,{
headers:t={},connect:r,factory:s}){if(super(),!A)throw new Tt("Proxy URL is mandatory");this[Fe]=t,s?this.#A=s(A,{connect:r}):this.#A=new dc(A,{connect:r})}[ac](A,t){
let r=t.onHeaders;t.onHeaders=function(o,Q,g){if(o===407){typeof t.onError=="function"&&t.onError(new Tt("Proxy Authentication Required (407)"));return}r&&r.call(
this,o,Q,g)};let{origin:s,path:n="/",headers:i={}}=A;if(A.path=s+n,!("host"in i)&&!("Host"in i)){let{host:o}=new Ke(s);i.host=o}return A.headers={...this[Fe],...i},
this.#A[ac](A,t)}async[Cc](){return this.#A.close()}async[lc](A){return this.#A.destroy(A)}},AQ=class extends uc{constructor(A){if(super(),!A||typeof A=="object"&&
!(A instanceof Ke)&&!A.uri)throw new Tt("Proxy uri is mandatory");let{clientFactory:t=I0}=A;if(typeof t!="function")throw new Tt("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=A,s=this.#A(A),{href:n,origin:i,port:o,protocol:Q,username:g,password:B,hostname:a}=s;if(this[_o]={uri:n,protocol:Q},this[g0]=
A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],this[jo]=A.requestTls,this[Ec]=A.proxyTls,this[Fe]=A.headers||
{},this[Ic]=r,A.auth&&A.token)throw new Tt("opts.auth cannot be used in combination with opts.token");A.auth?this[Fe]["proxy-authorization"]=`Basic ${A.auth}`:A.
token?this[Fe]["proxy-authorization"]=A.token:g&&B&&(this[Fe]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(g)}:${decodeURIComponent(B)}`).toString(
"base64")}`);let E=Bc({...A.proxyTls});this[cc]=Bc({...A.requestTls});let C=A.factory||l0,I=(l,f)=>{let{protocol:c}=new Ke(l);return!this[Ic]&&c==="http:"&&this[_o].
protocol==="http:"?new $o(this[_o].uri,{headers:this[Fe],connect:E,factory:C}):C(l,f)};this[on]=t(s,{connect:E}),this[nn]=new a0({...A,factory:I,connect:async(l,f)=>{
let c=l.host;l.port||(c+=`:${c0(l.protocol)}`);try{let{socket:y,statusCode:R}=await this[on].connect({origin:i,port:o,path:c,signal:l.signal,headers:{...this[Fe],
host:l.host},servername:this[Ec]?.servername||a});if(R!==200&&(y.on("error",C0).destroy(),f(new B0(`Proxy response (${R}) !== 200 when HTTP Tunneling`))),l.protocol!==
"https:"){f(null,y);return}let D;this[jo]?D=this[jo].servername:D=l.servername,this[cc]({...l,servername:D,httpSocket:y},f)}catch(y){y.code==="ERR_TLS_CERT_ALTN\
AME_INVALID"?f(new E0(y)):f(y)}}})}dispatch(A,t){let r=h0(A.headers);if(u0(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new Ke(A.origin);r.host=s}return this[nn].
dispatch({...A,headers:r},t)}#A(A){return typeof A=="string"?new Ke(A):A instanceof Ke?A:new Ke(A.uri)}async[Cc](){await this[nn].close(),await this[on].close()}async[lc](){
await this[nn].destroy(),await this[on].destroy()}};function h0(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}function u0(e){
if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Tt("Proxy-Authorization should be sent in ProxyAgent constructor")}fc.exports=AQ});var pc=u((cU,Fc)=>{"use strict";var d0=lt(),{kClose:f0,kDestroy:w0,kClosed:wc,kDestroyed:yc,kDispatch:y0,kNoProxyAgent:br,kHttpProxyAgent:pe,kHttpsProxyAgent:Xe}=X(),
Dc=eQ(),D0=Lt(),k0={"http:":80,"https:":443},kc=!1,tQ=class extends d0{#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=A,kc||(kc=!0,process.emitWarning(
"EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,...n}=A;this[br]=new D0(n);
let i=t??process.env.http_proxy??process.env.HTTP_PROXY;i?this[pe]=new Dc({...n,uri:i}):this[pe]=this[br];let o=r??process.env.https_proxy??process.env.HTTPS_PROXY;
o?this[Xe]=new Dc({...n,uri:o}):this[Xe]=this[pe],this.#r()}[y0](A,t){let r=new URL(A.origin);return this.#s(r).dispatch(A,t)}async[f0](){await this[br].close(),
this[pe][wc]||await this[pe].close(),this[Xe][wc]||await this[Xe].close()}async[w0](A){await this[br].destroy(A),this[pe][yc]||await this[pe].destroy(A),this[Xe][yc]||
await this[Xe].destroy(A)}#s(A){let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||k0[t]||0,this.#n(r,s)?t===
"https:"?this[Xe]:this[pe]:this[br]}#n(A,t){if(this.#i&&this.#r(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.length;r++){let s=this.#e[r];
if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(A.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(A===s.hostname)return!1}}return!0}#r(){let A=this.#t.
noProxy??this.#o,t=A.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let n=t[s];if(!n)continue;let i=n.match(/^(.+):(\d+)$/);r.push({hostname:(i?i[1]:n).toLowerCase(),
port:i?Number.parseInt(i[2],10):0})}this.#A=A,this.#e=r}get#i(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#o}get#o(){return process.env.no_proxy??process.
env.NO_PROXY??""}};Fc.exports=tQ});var Qn=u((IU,Uc)=>{"use strict";var Lr=h("node:assert"),{kRetryHandlerDefaultRetry:Rc}=X(),{RequestRetryError:_e}=J(),{isDisturbed:Nc,parseHeaders:F0,parseRangeHeader:mc,
wrapRequestBody:p0}=L();function R0(e){let A=Date.now();return new Date(e).getTime()-A}function Sc(e,A,t,r){let s=e["content-length"];if(s==null||!Number.isFinite(
A.start)||!Number.isFinite(A.end))return null;let n=Number(s),i=A.end-A.start+1;return!Number.isFinite(n)||n!==i?new _e("Content-Length mismatch",t,{headers:e,data:{
count:r}}):null}var rQ=class e{constructor(A,t){let{retryOptions:r,...s}=A,{retry:n,maxRetries:i,maxTimeout:o,minTimeout:Q,timeoutFactor:g,methods:B,errorCodes:a,
retryAfter:E,statusCodes:C}=r??{};this.dispatch=t.dispatch,this.handler=t.handler,this.opts={...s,body:p0(A.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:n??e[Rc],retryAfter:E??!0,maxTimeout:o??30*1e3,minTimeout:Q??500,timeoutFactor:g??2,maxRetries:i??5,methods:B??["GET","HEAD","OPTIONS","PUT","DELETE","TR\
ACE"],statusCodes:C??[500,502,503,504,429],errorCodes:a??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","U\
ND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
I=>{this.aborted=!0,this.abort?this.abort(I):this.reason=I})}checkpointResponseEnd(A,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=A["content-length"];
this.end=r!=null?Number(r)-1:null,Lr(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.
handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,t,r){this.handler.onUpgrade&&this.handler.onUpgrade(A,t,r)}onConnect(A){this.aborted?A(this.reason):
this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}static[Rc](A,{state:t,opts:r},s){let{statusCode:n,code:i,headers:o}=A,{method:Q,
retryOptions:g}=r,{maxRetries:B,minTimeout:a,maxTimeout:E,timeoutFactor:C,statusCodes:I,errorCodes:l,methods:f}=g,{counter:c}=t;if(i&&i!=="UND_ERR_REQ_RETRY"&&!l.
includes(i)){s(A);return}if(Array.isArray(f)&&!f.includes(Q)){s(A);return}if(n!=null&&Array.isArray(I)&&!I.includes(n)){s(A);return}if(c>B){s(A);return}let y=o?.["\
retry-after"];y&&(y=Number(y),y=Number.isNaN(y)?R0(y):y*1e3);let R=y>0?Math.min(y,E):Math.min(a*C**(c-1),E);setTimeout(()=>s(null),R)}onHeaders(A,t,r,s){let n=F0(
t);if(this.retryCount+=1,A>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(A)===!1?(this.headersSent=!0,this.checkpointResponseEnd(n,r),this.handler.
onHeaders(A,t,r,s)):(this.abort(new _e("Request failed",A,{headers:n,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,A!==206&&(this.
start>0||A!==200))return this.abort(new _e("server does not support the range header and the payload was partially consumed",A,{headers:n,data:{count:this.retryCount}})),
!1;let o=mc(n["content-range"]);if(!o)return this.abort(new _e("Content-Range mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==n.etag)return this.abort(new _e("ETag mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;let Q=Sc(n,o,A,this.retryCount);if(Q!=null)return this.abort(
Q),!1;let{start:g,size:B,end:a=B-1}=o;return this.start!==g||this.end!=null&&this.end!==a?(this.abort(new _e("Content-Range mismatch",A,{headers:n,data:{count:this.
retryCount}})),!1):(this.resume=r,!0)}if(this.end==null){if(A===206){let o=mc(n["content-range"]);if(o==null)return this.headersSent=!0,this.handler.onHeaders(A,
t,r,s);let Q=Sc(n,o,A,this.retryCount);if(Q!=null)return this.abort(Q),!1;let{start:g,size:B,end:a=B-1}=o;Lr(g!=null&&Number.isFinite(g),"content-range mismatch"),
Lr(a!=null&&Number.isFinite(a),"invalid content-length"),this.start=g,this.end=a}if(this.end==null){let o=n["content-length"];this.end=o!=null?Number(o)-1:null}
return Lr(Number.isFinite(this.start)),Lr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=n.etag!=
null?n.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(A,t,r,s)}let i=new _e("Request failed",A,{headers:n,data:{
count:this.retryCount}});return this.abort(i),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.
onComplete(A)}onError(A){if(this.aborted||Nc(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},t.bind(this));function t(r){if(r!=null||this.aborted||Nc(this.opts.body))return this.handler.onError(r);if(this.
start!==0){let s={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...s}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}}};Uc.exports=rQ});var bc=u((CU,Mc)=>{"use strict";var N0=Qr(),m0=Qn(),sQ=class extends N0{#A=null;#e=null;constructor(A,t={}){super(t),this.#A=A,this.#e=t}dispatch(A,t){let r=new m0(
{...A,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:t});return this.#A.dispatch(A,r)}close(){return this.#A.close()}destroy(){return this.#A.
destroy()}};Mc.exports=sQ});var aQ=u((lU,vc)=>{"use strict";var Jc=h("node:assert"),{Readable:S0}=h("node:stream"),{RequestAbortedError:xc,NotSupportedError:U0,InvalidArgumentError:M0,AbortError:nQ}=J(),
Hc=L(),{ReadableStreamFrom:b0}=L(),FA=Symbol("kConsume"),Tr=Symbol("kReading"),Re=Symbol("kBody"),Lc=Symbol("kAbort"),Vc=Symbol("kContentType"),Tc=Symbol("kCont\
entLength"),L0=()=>{},iQ=class extends S0{constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:n=64*1024}){super({autoDestroy:!0,read:A,
highWaterMark:n}),this._readableState.dataEmitted=!1,this[Lc]=t,this[FA]=null,this[Re]=null,this[Vc]=r,this[Tc]=s,this[Tr]=!1}destroy(A){return!A&&!this._readableState.
endEmitted&&(A=new xc),A&&this[Lc](),super.destroy(A)}_destroy(A,t){this[Tr]?t(A):setImmediate(()=>{t(A)})}on(A,...t){return(A==="data"||A==="readable")&&(this[Tr]=
!0),super.on(A,...t)}addListener(A,...t){return this.on(A,...t)}off(A,...t){let r=super.off(A,...t);return(A==="data"||A==="readable")&&(this[Tr]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0),r}removeListener(A,...t){return this.off(A,...t)}push(A){return this[FA]&&A!==null?(QQ(this[FA],A),this[Tr]?super.push(
A):!0):super.push(A)}async text(){return Yr(this,"text")}async json(){return Yr(this,"json")}async blob(){return Yr(this,"blob")}async bytes(){return Yr(this,"b\
ytes")}async arrayBuffer(){return Yr(this,"arrayBuffer")}async formData(){throw new U0}get bodyUsed(){return Hc.isDisturbed(this)}get body(){return this[Re]||(this[Re]=
b0(this),this[FA]&&(this[Re].getReader(),Jc(this[Re].locked))),this[Re]}async dump(A){let t=Number.isFinite(A?.limit)?A.limit:131072,r=A?.signal;if(r!=null&&(typeof r!=
"object"||!("aborted"in r)))throw new M0("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((s,n)=>{
this[Tc]>t&&this.destroy(new nQ);let i=()=>{this.destroy(r.reason??new nQ)};r?.addEventListener("abort",i),this.on("close",function(){r?.removeEventListener("ab\
ort",i),r?.aborted?n(r.reason??new nQ):s(null)}).on("error",L0).on("data",function(o){t-=o.length,t<=0&&this.destroy()}).resume()})}};function T0(e){return e[Re]&&
e[Re].locked===!0||e[FA]}function Y0(e){return Hc.isDisturbed(e)||T0(e)}async function Yr(e,A){return Jc(!e[FA]),new Promise((t,r)=>{if(Y0(e)){let s=e._readableState;
s.destroyed&&s.closeEmitted===!1?e.on("error",n=>{r(n)}).on("close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{e[FA]={type:A,stream:e,resolve:t,reject:r,length:0,body:[]},e.on("error",function(s){gQ(this[FA],s)}).on("close",function(){this[FA].body!==null&&gQ(this[FA],
new xc)}),G0(e[FA])})})}function G0(e){if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let s=t;s<
r;s++)QQ(e,A.buffer[s])}else for(let t of A.buffer)QQ(e,t);for(A.endEmitted?Gc(this[FA]):e.stream.on("end",function(){Gc(this[FA])}),e.stream.resume();e.stream.
read()!=null;);}function oQ(e,A){if(e.length===0||A===0)return"";let t=e.length===1?e[0]:Buffer.concat(e,A),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?
3:0;return t.utf8Slice(s,r)}function Yc(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.
allocUnsafeSlow(A).buffer),r=0;for(let s=0;s<e.length;++s){let n=e[s];t.set(n,r),r+=n.length}return t}function Gc(e){let{type:A,body:t,resolve:r,stream:s,length:n}=e;
try{A==="text"?r(oQ(t,n)):A==="json"?r(JSON.parse(oQ(t,n))):A==="arrayBuffer"?r(Yc(t,n).buffer):A==="blob"?r(new Blob(t,{type:s[Vc]})):A==="bytes"&&r(Yc(t,n)),gQ(
e)}catch(i){s.destroy(i)}}function QQ(e,A){e.length+=A.length,e.body.push(A)}function gQ(e,A){e.body!==null&&(A?e.reject(A):e.resolve(),e.type=null,e.stream=null,
e.resolve=null,e.reject=null,e.length=0,e.body=null)}vc.exports={Readable:iQ,chunksDecode:oQ}});var BQ=u((hU,Zc)=>{var J0=h("node:assert"),{ResponseStatusCodeError:qc}=J(),{chunksDecode:Wc}=aQ(),x0=128*1024;async function H0({callback:e,body:A,contentType:t,
statusCode:r,statusMessage:s,headers:n}){J0(A);let i=[],o=0;try{for await(let a of A)if(i.push(a),o+=a.length,o>x0){i=[],o=0;break}}catch{i=[],o=0}let Q=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!o){queueMicrotask(()=>e(new qc(Q,r,n)));return}let g=Error.stackTraceLimit;Error.stackTraceLimit=0;let B;try{
Oc(t)?B=JSON.parse(Wc(i,o)):Pc(t)&&(B=Wc(i,o))}catch{}finally{Error.stackTraceLimit=g}queueMicrotask(()=>e(new qc(Q,r,n,B)))}var Oc=e=>e.length>15&&e[11]==="/"&&
e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]==="n"&&e[12]==="j"&&e[13]==="s"&&e[14]===
"o"&&e[15]==="n",Pc=e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]==="x"&&e[3]==="t";Zc.exports={getResolveErrorBodyCallback:H0,isContentTypeApplicationJson:Oc,
isContentTypeText:Pc}});var Xc=u((uU,EQ)=>{"use strict";var V0=h("node:assert"),{Readable:v0}=aQ(),{InvalidArgumentError:Yt,RequestAbortedError:zc}=J(),pA=L(),{getResolveErrorBodyCallback:q0}=BQ(),
{AsyncResource:W0}=h("node:async_hooks"),gn=class extends W0{constructor(A,t){if(!A||typeof A!="object")throw new Yt("invalid opts");let{signal:r,method:s,opaque:n,
body:i,onInfo:o,responseHeaders:Q,throwOnError:g,highWaterMark:B}=A;try{if(typeof t!="function")throw new Yt("invalid callback");if(B&&(typeof B!="number"||B<0))
throw new Yt("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Yt("signal must be an EventEmitter or Event\
Target");if(s==="CONNECT")throw new Yt("invalid method");if(o&&typeof o!="function")throw new Yt("invalid onInfo callback");super("UNDICI_REQUEST")}catch(a){throw pA.
isStream(i)&&pA.destroy(i.on("error",pA.nop),a),a}this.method=s,this.responseHeaders=Q||null,this.opaque=n||null,this.callback=t,this.res=null,this.abort=null,this.
body=i,this.trailers={},this.context=null,this.onInfo=o||null,this.throwOnError=g,this.highWaterMark=B,this.signal=r,this.reason=null,this.removeAbortListener=null,
pA.isStream(i)&&i.on("error",a=>{this.onError(a)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new zc:this.removeAbortListener=pA.addAbortListener(
this.signal,()=>{this.reason=this.signal.reason??new zc,this.res?pA.destroy(this.res.on("error",pA.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(A,t){if(this.reason){A(this.reason);return}
V0(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:n,opaque:i,abort:o,context:Q,responseHeaders:g,highWaterMark:B}=this,a=g==="raw"?pA.
parseRawHeaders(t):pA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:a});return}let E=g==="raw"?pA.parseHeaders(t):a,C=E["content-type"],
I=E["content-length"],l=new v0({resume:r,abort:o,contentType:C,contentLength:this.method!=="HEAD"&&I?Number(I):null,highWaterMark:B});this.removeAbortListener&&
l.on("close",this.removeAbortListener),this.callback=null,this.res=l,n!==null&&(this.throwOnError&&A>=400?this.runInAsyncScope(q0,null,{callback:n,body:l,contentType:C,
statusCode:A,statusMessage:s,headers:a}):this.runInAsyncScope(n,null,null,{statusCode:A,headers:a,trailers:this.trailers,opaque:i,body:l,context:Q}))}onData(A){
return this.res.push(A)}onComplete(A){pA.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,callback:r,body:s,opaque:n}=this;r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:n})})),t&&(this.res=null,queueMicrotask(()=>{pA.destroy(t,A)})),s&&(this.body=null,pA.destroy(s,A)),
this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}};function Kc(e,A){if(A===void 0)return new Promise(
(t,r)=>{Kc.call(this,e,(s,n)=>s?r(s):t(n))});try{this.dispatch(e,new gn(e,A))}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}
EQ.exports=Kc;EQ.exports.RequestHandler=gn});var Gr=u((dU,$c)=>{var{addAbortListener:O0}=L(),{RequestAbortedError:P0}=J(),Gt=Symbol("kListener"),ee=Symbol("kSignal");function _c(e){e.abort?e.abort(e[ee]?.reason):
e.reason=e[ee]?.reason??new P0,jc(e)}function Z0(e,A){if(e.reason=null,e[ee]=null,e[Gt]=null,!!A){if(A.aborted){_c(e);return}e[ee]=A,e[Gt]=()=>{_c(e)},O0(e[ee],
e[Gt])}}function jc(e){e[ee]&&("removeEventListener"in e[ee]?e[ee].removeEventListener("abort",e[Gt]):e[ee].removeListener("abort",e[Gt]),e[ee]=null,e[Gt]=null)}
$c.exports={addSignal:Z0,removeSignal:jc}});var rI=u((fU,tI)=>{"use strict";var z0=h("node:assert"),{finished:K0,PassThrough:X0}=h("node:stream"),{InvalidArgumentError:Jt,InvalidReturnValueError:_0}=J(),qA=L(),
{getResolveErrorBodyCallback:j0}=BQ(),{AsyncResource:$0}=h("node:async_hooks"),{addSignal:Ak,removeSignal:AI}=Gr(),cQ=class extends $0{constructor(A,t,r){if(!A||
typeof A!="object")throw new Jt("invalid opts");let{signal:s,method:n,opaque:i,body:o,onInfo:Q,responseHeaders:g,throwOnError:B}=A;try{if(typeof r!="function")throw new Jt(
"invalid callback");if(typeof t!="function")throw new Jt("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!="function")throw new Jt("s\
ignal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new Jt("invalid method");if(Q&&typeof Q!="function")throw new Jt("invalid onInfo callback");
super("UNDICI_STREAM")}catch(a){throw qA.isStream(o)&&qA.destroy(o.on("error",qA.nop),a),a}this.responseHeaders=g||null,this.opaque=i||null,this.factory=t,this.
callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=o,this.onInfo=Q||null,this.throwOnError=B||!1,qA.isStream(o)&&o.on("erro\
r",a=>{this.onError(a)}),Ak(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}z0(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{factory:n,
opaque:i,context:o,callback:Q,responseHeaders:g}=this,B=g==="raw"?qA.parseRawHeaders(t):qA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:B});
return}this.factory=null;let a;if(this.throwOnError&&A>=400){let I=(g==="raw"?qA.parseHeaders(t):B)["content-type"];a=new X0,this.callback=null,this.runInAsyncScope(
j0,null,{callback:Q,body:a,contentType:I,statusCode:A,statusMessage:s,headers:B})}else{if(n===null)return;if(a=this.runInAsyncScope(n,null,{statusCode:A,headers:B,
opaque:i,context:o}),!a||typeof a.write!="function"||typeof a.end!="function"||typeof a.on!="function")throw new _0("expected Writable");K0(a,{readable:!1},C=>{
let{callback:I,res:l,opaque:f,trailers:c,abort:y}=this;this.res=null,(C||!l.readable)&&qA.destroy(l,C),this.callback=null,this.runInAsyncScope(I,null,C||null,{opaque:f,
trailers:c}),C&&y()})}return a.on("drain",r),this.res=a,(a.writableNeedDrain!==void 0?a.writableNeedDrain:a._writableState?.needDrain)!==!0}onData(A){let{res:t}=this;
return t?t.write(A):!0}onComplete(A){let{res:t}=this;AI(this),t&&(this.trailers=qA.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,body:n}=this;
AI(this),this.factory=null,t?(this.res=null,qA.destroy(t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),n&&(this.body=
null,qA.destroy(n,A))}};function eI(e,A,t){if(t===void 0)return new Promise((r,s)=>{eI.call(this,e,A,(n,i)=>n?s(n):r(i))});try{this.dispatch(e,new cQ(e,A,t))}catch(r){
if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}tI.exports=eI});var oI=u((wU,iI)=>{"use strict";var{Readable:nI,Duplex:ek,PassThrough:tk}=h("node:stream"),{InvalidArgumentError:Jr,InvalidReturnValueError:rk,RequestAbortedError:IQ}=J(),
YA=L(),{AsyncResource:sk}=h("node:async_hooks"),{addSignal:nk,removeSignal:ik}=Gr(),sI=h("node:assert"),xt=Symbol("resume"),CQ=class extends nI{constructor(){super(
{autoDestroy:!0}),this[xt]=null}_read(){let{[xt]:A}=this;A&&(this[xt]=null,A())}_destroy(A,t){this._read(),t(A)}},lQ=class extends nI{constructor(A){super({autoDestroy:!0}),
this[xt]=A}_read(){this[xt]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new IQ),t(A)}},hQ=class extends sk{constructor(A,t){if(!A||typeof A!="object")
throw new Jr("invalid opts");if(typeof t!="function")throw new Jr("invalid handler");let{signal:r,method:s,opaque:n,onInfo:i,responseHeaders:o}=A;if(r&&typeof r.
on!="function"&&typeof r.addEventListener!="function")throw new Jr("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Jr("invalid metho\
d");if(i&&typeof i!="function")throw new Jr("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=n||null,this.responseHeaders=o||null,this.handler=t,
this.abort=null,this.context=null,this.onInfo=i||null,this.req=new CQ().on("error",YA.nop),this.ret=new ek({readableObjectMode:A.objectMode,autoDestroy:!0,read:()=>{
let{body:Q}=this;Q?.resume&&Q.resume()},write:(Q,g,B)=>{let{req:a}=this;a.push(Q,g)||a._readableState.destroyed?B():a[xt]=B},destroy:(Q,g)=>{let{body:B,req:a,res:E,
ret:C,abort:I}=this;!Q&&!C._readableState.endEmitted&&(Q=new IQ),I&&Q&&I(),YA.destroy(B,Q),YA.destroy(a,Q),YA.destroy(E,Q),ik(this),g(Q)}}).on("prefinish",()=>{
let{req:Q}=this;Q.push(null)}),this.res=null,nk(this,r)}onConnect(A,t){let{ret:r,res:s}=this;if(this.reason){A(this.reason);return}sI(!s,"pipeline cannot be ret\
ried"),sI(!r.destroyed),this.abort=A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:n,context:i}=this;if(A<200){if(this.onInfo){let Q=this.responseHeaders===
"raw"?YA.parseRawHeaders(t):YA.parseHeaders(t);this.onInfo({statusCode:A,headers:Q})}return}this.res=new lQ(r);let o;try{this.handler=null;let Q=this.responseHeaders===
"raw"?YA.parseRawHeaders(t):YA.parseHeaders(t);o=this.runInAsyncScope(n,null,{statusCode:A,headers:Q,opaque:s,body:this.res,context:i})}catch(Q){throw this.res.
on("error",YA.nop),Q}if(!o||typeof o.on!="function")throw new rk("expected Readable");o.on("data",Q=>{let{ret:g,body:B}=this;!g.push(Q)&&B.pause&&B.pause()}).on(
"error",Q=>{let{ret:g}=this;YA.destroy(g,Q)}).on("end",()=>{let{ret:Q}=this;Q.push(null)}).on("close",()=>{let{ret:Q}=this;Q._readableState.ended||YA.destroy(Q,
new IQ)}),this.body=o}onData(A){let{res:t}=this;return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,YA.destroy(
t,A)}};function ok(e,A){try{let t=new hQ(e,A);return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new tk().destroy(t)}}iI.exports=ok});var cI=u((yU,EI)=>{"use strict";var{InvalidArgumentError:uQ,SocketError:Qk}=J(),{AsyncResource:gk}=h("node:async_hooks"),QI=L(),{addSignal:ak,removeSignal:gI}=Gr(),
aI=h("node:assert"),dQ=class extends gk{constructor(A,t){if(!A||typeof A!="object")throw new uQ("invalid opts");if(typeof t!="function")throw new uQ("invalid ca\
llback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new uQ("signal must be an EventEm\
itter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=n||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=null,ak(this,r)}onConnect(A,t){
if(this.reason){A(this.reason);return}aI(this.callback),this.abort=A,this.context=null}onHeaders(){throw new Qk("bad upgrade",null)}onUpgrade(A,t,r){aI(A===101);
let{callback:s,opaque:n,context:i}=this;gI(this),this.callback=null;let o=this.responseHeaders==="raw"?QI.parseRawHeaders(t):QI.parseHeaders(t);this.runInAsyncScope(
s,null,null,{headers:o,socket:r,opaque:n,context:i})}onError(A){let{callback:t,opaque:r}=this;gI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,A,{opaque:r})}))}};function BI(e,A){if(A===void 0)return new Promise((t,r)=>{BI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new dQ(e,A);this.dispatch({...e,
method:e.method||"GET",upgrade:e.protocol||"Websocket"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}EI.exports=
BI});var uI=u((DU,hI)=>{"use strict";var Bk=h("node:assert"),{AsyncResource:Ek}=h("node:async_hooks"),{InvalidArgumentError:fQ,SocketError:ck}=J(),II=L(),{addSignal:Ik,
removeSignal:CI}=Gr(),wQ=class extends Ek{constructor(A,t){if(!A||typeof A!="object")throw new fQ("invalid opts");if(typeof t!="function")throw new fQ("invalid \
callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new fQ("signal must be an Event\
Emitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=n||null,this.callback=t,this.abort=null,Ik(this,r)}onConnect(A,t){if(this.
reason){A(this.reason);return}Bk(this.callback),this.abort=A,this.context=t}onHeaders(){throw new ck("bad connect",null)}onUpgrade(A,t,r){let{callback:s,opaque:n,
context:i}=this;CI(this),this.callback=null;let o=t;o!=null&&(o=this.responseHeaders==="raw"?II.parseRawHeaders(t):II.parseHeaders(t)),this.runInAsyncScope(s,null,
null,{statusCode:A,headers:o,socket:r,opaque:n,context:i})}onError(A){let{callback:t,opaque:r}=this;CI(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,A,{opaque:r})}))}};function lI(e,A){if(A===void 0)return new Promise((t,r)=>{lI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new wQ(e,A);this.dispatch({...e,
method:"CONNECT"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}hI.exports=lI});var dI=u((kU,Ht)=>{"use strict";Ht.exports.request=Xc();Ht.exports.stream=rI();Ht.exports.pipeline=oI();Ht.exports.upgrade=cI();Ht.exports.connect=uI()});var DQ=u((FU,wI)=>{"use strict";var{UndiciError:Ck}=J(),fI=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),yQ=class e extends Ck{constructor(A){super(A),
Error.captureStackTrace(this,e),this.name="MockNotMatchedError",this.message=A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_\
ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](A){return A&&A[fI]===!0}[fI]=!0};wI.exports={MockNotMatchedError:yQ}});var Vt=u((pU,yI)=>{"use strict";yI.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var xr=u((RU,bI)=>{"use strict";var{MockNotMatchedError:je}=DQ(),{kDispatches:an,kMockAgent:lk,kOriginalDispatch:hk,kOrigin:uk,kGetNetConnect:dk}=Vt(),{buildURL:fk}=L(),
{STATUS_CODES:wk}=h("node:http"),{types:{isPromise:yk}}=h("node:util");function Ee(e,A){return typeof e=="string"?e===A:e instanceof RegExp?e.test(A):typeof e==
"function"?e(A)===!0:!1}function kI(e){return Object.fromEntries(Object.entries(e).map(([A,t])=>[A.toLocaleLowerCase(),t]))}function FI(e,A){if(Array.isArray(e)){
for(let t=0;t<e.length;t+=2)if(e[t].toLocaleLowerCase()===A.toLocaleLowerCase())return e[t+1];return}else return typeof e.get=="function"?e.get(A):kI(e)[A.toLocaleLowerCase()]}
function pQ(e){let A=e.slice(),t=[];for(let r=0;r<A.length;r+=2)t.push([A[r],A[r+1]]);return Object.fromEntries(t)}function pI(e,A){if(typeof e.headers=="functi\
on")return Array.isArray(A)&&(A=pQ(A)),e.headers(A?kI(A):{});if(typeof e.headers>"u")return!0;if(typeof A!="object"||typeof e.headers!="object")return!1;for(let[
t,r]of Object.entries(e.headers)){let s=FI(A,t);if(!Ee(r,s))return!1}return!0}function DI(e){if(typeof e!="string")return e;let A=e.split("?");if(A.length!==2)return e;
let t=new URLSearchParams(A.pop());return t.sort(),[...A,t.toString()].join("?")}function Dk(e,{path:A,method:t,body:r,headers:s}){let n=Ee(e.path,A),i=Ee(e.method,
t),o=typeof e.body<"u"?Ee(e.body,r):!0,Q=pI(e,s);return n&&i&&o&&Q}function RI(e){return Buffer.isBuffer(e)||e instanceof Uint8Array||e instanceof ArrayBuffer?e:
typeof e=="object"?JSON.stringify(e):e.toString()}function NI(e,A){let t=A.query?fk(A.path,A.query):A.path,r=typeof t=="string"?DI(t):t,s=e.filter(({consumed:n})=>!n).
filter(({path:n})=>Ee(DI(n),r));if(s.length===0)throw new je(`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:n})=>Ee(n,A.method)),s.length===
0)throw new je(`Mock dispatch not matched for method '${A.method}' on path '${r}'`);if(s=s.filter(({body:n})=>typeof n<"u"?Ee(n,A.body):!0),s.length===0)throw new je(
`Mock dispatch not matched for body '${A.body}' on path '${r}'`);if(s=s.filter(n=>pI(n,A.headers)),s.length===0){let n=typeof A.headers=="object"?JSON.stringify(
A.headers):A.headers;throw new je(`Mock dispatch not matched for headers '${n}' on path '${r}'`)}return s[0]}function kk(e,A,t){let r={timesInvoked:0,times:1,persist:!1,
consumed:!1},s=typeof t=="function"?{callback:t}:{...t},n={...r,...A,pending:!0,data:{error:null,...s}};return e.push(n),n}function kQ(e,A){let t=e.findIndex(r=>r.
consumed?Dk(r,A):!1);t!==-1&&e.splice(t,1)}function mI(e){let{path:A,method:t,body:r,headers:s,query:n}=e;return{path:A,method:t,body:r,headers:s,query:n}}function FQ(e){
let A=Object.keys(e),t=[];for(let r=0;r<A.length;++r){let s=A[r],n=e[s],i=Buffer.from(`${s}`);if(Array.isArray(n))for(let o=0;o<n.length;++o)t.push(i,Buffer.from(
`${n[o]}`));else t.push(i,Buffer.from(`${n}`))}return t}function SI(e){return wk[e]||"unknown"}async function Fk(e){let A=[];for await(let t of e)A.push(t);return Buffer.
concat(A).toString("utf8")}function UI(e,A){let t=mI(e),r=NI(this[an],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(e)});let{data:{
statusCode:s,data:n,headers:i,trailers:o,error:Q},delay:g,persist:B}=r,{timesInvoked:a,times:E}=r;if(r.consumed=!B&&a>=E,r.pending=a<E,Q!==null)return kQ(this[an],
t),A.onError(Q),!0;typeof g=="number"&&g>0?setTimeout(()=>{C(this[an])},g):C(this[an]);function C(l,f=n){let c=Array.isArray(e.headers)?pQ(e.headers):e.headers,
y=typeof f=="function"?f({...e,headers:c}):f;if(yk(y)){y.then(P=>C(l,P));return}let R=RI(y),D=FQ(i),x=FQ(o);A.onConnect?.(P=>A.onError(P),null),A.onHeaders?.(s,
D,I,SI(s)),A.onData?.(Buffer.from(R)),A.onComplete?.(x),kQ(l,t)}function I(){}return!0}function pk(){let e=this[lk],A=this[uk],t=this[hk];return function(s,n){if(e.
isMockActive)try{UI.call(this,s,n)}catch(i){if(i instanceof je){let o=e[dk]();if(o===!1)throw new je(`${i.message}: subsequent request to origin ${A} was not al\
lowed (net.connect disabled)`);if(MI(o,A))t.call(this,s,n);else throw new je(`${i.message}: subsequent request to origin ${A} was not allowed (net.connect is no\
t enabled for this origin)`)}else throw i}else t.call(this,s,n)}}function MI(e,A){let t=new URL(A);return e===!0?!0:!!(Array.isArray(e)&&e.some(r=>Ee(r,t.host)))}
function Rk(e){if(e){let{agent:A,...t}=e;return t}}bI.exports={getResponseData:RI,getMockDispatch:NI,addMockDispatch:kk,deleteMockDispatch:kQ,buildKey:mI,generateKeyValues:FQ,
matchValue:Ee,getResponse:Fk,getStatusText:SI,mockDispatch:UI,buildMockDispatch:pk,checkNetConnect:MI,buildMockOptions:Rk,getHeaderByName:FI,buildHeadersFromArray:pQ}});var bQ=u((NU,MQ)=>{"use strict";var{getResponseData:Nk,buildKey:mk,addMockDispatch:RQ}=xr(),{kDispatches:Bn,kDispatchKey:En,kDefaultHeaders:NQ,kDefaultTrailers:mQ,
kContentLength:SQ,kMockDispatch:cn}=Vt(),{InvalidArgumentError:te}=J(),{buildURL:Sk}=L(),vt=class{constructor(A){this[cn]=A}delay(A){if(typeof A!="number"||!Number.
isInteger(A)||A<=0)throw new te("waitInMs must be a valid integer > 0");return this[cn].delay=A,this}persist(){return this[cn].persist=!0,this}times(A){if(typeof A!=
"number"||!Number.isInteger(A)||A<=0)throw new te("repeatTimes must be a valid integer > 0");return this[cn].times=A,this}},UQ=class{constructor(A,t){if(typeof A!=
"object")throw new te("opts must be an object");if(typeof A.path>"u")throw new te("opts.path must be defined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.
path=="string")if(A.query)A.path=Sk(A.path,A.query);else{let r=new URL(A.path,"data://");A.path=r.pathname+r.search}typeof A.method=="string"&&(A.method=A.method.
toUpperCase()),this[En]=mk(A),this[Bn]=t,this[NQ]={},this[mQ]={},this[SQ]=!1}createMockScopeDispatchData({statusCode:A,data:t,responseOptions:r}){let s=Nk(t),n=this[SQ]?
{"content-length":s.length}:{},i={...this[NQ],...n,...r.headers},o={...this[mQ],...r.trailers};return{statusCode:A,data:t,headers:i,trailers:o}}validateReplyParameters(A){
if(typeof A.statusCode>"u")throw new te("statusCode must be defined");if(typeof A.responseOptions!="object"||A.responseOptions===null)throw new te("responseOpti\
ons must be an object")}reply(A){if(typeof A=="function"){let n=o=>{let Q=A(o);if(typeof Q!="object"||Q===null)throw new te("reply options callback must return \
an object");let g={data:"",responseOptions:{},...Q};return this.validateReplyParameters(g),{...this.createMockScopeDispatchData(g)}},i=RQ(this[Bn],this[En],n);return new vt(
i)}let t={statusCode:A,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.
createMockScopeDispatchData(t),s=RQ(this[Bn],this[En],r);return new vt(s)}replyWithError(A){if(typeof A>"u")throw new te("error must be defined");let t=RQ(this[Bn],
this[En],{error:A});return new vt(t)}defaultReplyHeaders(A){if(typeof A>"u")throw new te("headers must be defined");return this[NQ]=A,this}defaultReplyTrailers(A){
if(typeof A>"u")throw new te("trailers must be defined");return this[mQ]=A,this}replyContentLength(){return this[SQ]=!0,this}};MQ.exports.MockInterceptor=UQ;MQ.
exports.MockScope=vt});var YQ=u((mU,HI)=>{"use strict";var{promisify:Uk}=h("node:util"),Mk=Mt(),{buildMockDispatch:bk}=xr(),{kDispatches:LI,kMockAgent:TI,kClose:YI,kOriginalClose:GI,kOrigin:JI,
kOriginalDispatch:Lk,kConnected:LQ}=Vt(),{MockInterceptor:Tk}=bQ(),xI=X(),{InvalidArgumentError:Yk}=J(),TQ=class extends Mk{constructor(A,t){if(super(A,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new Yk("Argument opts.agent must implement Agent");this[TI]=t.agent,this[JI]=A,this[LI]=[],this[LQ]=1,this[Lk]=
this.dispatch,this[GI]=this.close.bind(this),this.dispatch=bk.call(this),this.close=this[YI]}get[xI.kConnected](){return this[LQ]}intercept(A){return new Tk(A,this[LI])}async[YI](){
await Uk(this[GI])(),this[LQ]=0,this[TI][xI.kClients].delete(this[JI])}};HI.exports=TQ});var xQ=u((SU,ZI)=>{"use strict";var{promisify:Gk}=h("node:util"),Jk=bt(),{buildMockDispatch:xk}=xr(),{kDispatches:VI,kMockAgent:vI,kClose:qI,kOriginalClose:WI,kOrigin:OI,
kOriginalDispatch:Hk,kConnected:GQ}=Vt(),{MockInterceptor:Vk}=bQ(),PI=X(),{InvalidArgumentError:vk}=J(),JQ=class extends Jk{constructor(A,t){if(super(A,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new vk("Argument opts.agent must implement Agent");this[vI]=t.agent,this[OI]=A,this[VI]=[],this[GQ]=1,this[Hk]=
this.dispatch,this[WI]=this.close.bind(this),this.dispatch=xk.call(this),this.close=this[qI]}get[PI.kConnected](){return this[GQ]}intercept(A){return new Vk(A,this[VI])}async[qI](){
await Gk(this[WI])(),this[GQ]=0,this[vI][PI.kClients].delete(this[OI])}};ZI.exports=JQ});var KI=u((MU,zI)=>{"use strict";var qk={pronoun:"it",is:"is",was:"was",this:"this"},Wk={pronoun:"they",is:"are",was:"were",this:"these"};zI.exports=class{constructor(A,t){
this.singular=A,this.plural=t}pluralize(A){let t=A===1,r=t?qk:Wk,s=t?this.singular:this.plural;return{...r,count:A,noun:s}}}});var _I=u((LU,XI)=>{"use strict";var{Transform:Ok}=h("node:stream"),{Console:Pk}=h("node:console"),Zk=process.versions.icu?"\u2705":"Y ",zk=process.versions.icu?
"\u274C":"N ";XI.exports=class{constructor({disableColors:A}={}){this.transform=new Ok({transform(t,r,s){s(null,t)}}),this.logger=new Pk({stdout:this.transform,
inspectOptions:{colors:!A&&!process.env.CI}})}format(A){let t=A.map(({method:r,path:s,data:{statusCode:n},persist:i,times:o,timesInvoked:Q,origin:g})=>({Method:r,
Origin:g,Path:s,"Status code":n,Persistent:i?Zk:zk,Invocations:Q,Remaining:i?1/0:o-Q}));return this.logger.table(t),this.transform.read().toString()}}});var eC=u((TU,AC)=>{"use strict";var{kClients:$e}=X(),Kk=Lt(),{kAgent:HQ,kMockAgentSet:In,kMockAgentGet:jI,kDispatches:VQ,kIsMockActive:Cn,kNetConnect:At,kGetNetConnect:Xk,
kOptions:ln,kFactory:hn}=Vt(),_k=YQ(),jk=xQ(),{matchValue:$k,buildMockOptions:AF}=xr(),{InvalidArgumentError:$I,UndiciError:eF}=J(),tF=Qr(),rF=KI(),sF=_I(),vQ=class extends tF{constructor(A){
if(super(A),this[At]=!0,this[Cn]=!0,A?.agent&&typeof A.agent.dispatch!="function")throw new $I("Argument opts.agent must implement Agent");let t=A?.agent?A.agent:
new Kk(A);this[HQ]=t,this[$e]=t[$e],this[ln]=AF(A)}get(A){let t=this[jI](A);return t||(t=this[hn](A),this[In](A,t)),t}dispatch(A,t){return this.get(A.origin),this[HQ].
dispatch(A,t)}async close(){await this[HQ].close(),this[$e].clear()}deactivate(){this[Cn]=!1}activate(){this[Cn]=!0}enableNetConnect(A){if(typeof A=="string"||typeof A==
"function"||A instanceof RegExp)Array.isArray(this[At])?this[At].push(A):this[At]=[A];else if(typeof A>"u")this[At]=!0;else throw new $I("Unsupported matcher. M\
ust be one of String|Function|RegExp.")}disableNetConnect(){this[At]=!1}get isMockActive(){return this[Cn]}[In](A,t){this[$e].set(A,t)}[hn](A){let t=Object.assign(
{agent:this},this[ln]);return this[ln]&&this[ln].connections===1?new _k(A,t):new jk(A,t)}[jI](A){let t=this[$e].get(A);if(t)return t;if(typeof A!="string"){let r=this[hn](
"http://localhost:9999");return this[In](A,r),r}for(let[r,s]of Array.from(this[$e]))if(s&&typeof r!="string"&&$k(r,A)){let n=this[hn](A);return this[In](A,n),n[VQ]=
s[VQ],n}}[Xk](){return this[At]}pendingInterceptors(){let A=this[$e];return Array.from(A.entries()).flatMap(([t,r])=>r[VQ].map(s=>({...s,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:A=new sF}={}){let t=this.pendingInterceptors();if(t.length===0)return;let r=new rF("interceptor","interceptors").pluralize(t.length);
throw new eF(`
${r.count} ${r.noun} ${r.is} pending:

${A.format(t)}
`.trim())}};AC.exports=vQ});var Hr=u((YU,nC)=>{"use strict";var tC=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:nF}=J(),iF=Lt();sC()===void 0&&rC(new iF);function rC(e){if(!e||
typeof e.dispatch!="function")throw new nF("Argument agent must implement Agent");Object.defineProperty(globalThis,tC,{value:e,writable:!0,enumerable:!1,configurable:!1})}
function sC(){return globalThis[tC]}nC.exports={setGlobalDispatcher:rC,getGlobalDispatcher:sC}});var un=u((JU,iC)=>{"use strict";iC.exports=class{#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handler must be an object");this.#A=A}onConnect(...A){
return this.#A.onConnect?.(...A)}onError(...A){return this.#A.onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(...A)}onResponseStarted(...A){return this.#A.
onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.onData?.(...A)}onComplete(...A){return this.#A.onComplete?.(
...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}});var QC=u((xU,oC)=>{"use strict";var oF=Xs();oC.exports=e=>{let A=e?.maxRedirections;return t=>function(s,n){let{maxRedirections:i=A,...o}=s;if(!i)return t(s,n);
let Q=new oF(t,i,s,n);return t(o,Q)}}});var aC=u((HU,gC)=>{"use strict";var QF=Qn();gC.exports=e=>A=>function(r,s){return A(r,new QF({...r,retryOptions:{...e,...r.retryOptions}},{handler:s,dispatch:A}))}});var EC=u((VU,BC)=>{"use strict";var gF=L(),{InvalidArgumentError:aF,RequestAbortedError:BF}=J(),EF=un(),qQ=class extends EF{#A=1024*1024;#e=null;#t=!1;#s=!1;#n=0;#r=null;#i=null;constructor({
maxSize:A},t){if(super(t),A!=null&&(!Number.isFinite(A)||A<1))throw new aF("maxSize must be a number greater than 0");this.#A=A??this.#A,this.#i=t}onConnect(A){
this.#e=A,this.#i.onConnect(this.#o.bind(this))}#o(A){this.#s=!0,this.#r=A}onHeaders(A,t,r,s){let i=gF.parseHeaders(t)["content-length"];if(i!=null&&i>this.#A)throw new BF(
`Response size (${i}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#i.onHeaders(A,t,r,s)}onError(A){this.#t||(A=this.#r??A,this.#i.onError(A))}onData(A){
return this.#n=this.#n+A.length,this.#n>=this.#A&&(this.#t=!0,this.#s?this.#i.onError(this.#r):this.#i.onComplete([])),!0}onComplete(A){if(!this.#t){if(this.#s){
this.#i.onError(this.reason);return}this.#i.onComplete(A)}}};function cF({maxSize:e}={maxSize:1024*1024}){return A=>function(r,s){let{dumpMaxSize:n=e}=r,i=new qQ(
{maxSize:n},s);return A(r,i)}}BC.exports=cF});var CC=u((vU,IC)=>{"use strict";var{isIP:IF}=h("node:net"),{lookup:CF}=h("node:dns"),lF=un(),{InvalidArgumentError:qt,InformationalError:hF}=J(),cC=Math.pow(2,31)-
1,WQ=class{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#A=A.maxTTL,this.#e=A.maxItems,this.dualStack=A.dualStack,this.
affinity=A.affinity,this.lookup=A.lookup??this.#s,this.pick=A.pick??this.#n}get full(){return this.#t.size===this.#e}runLookup(A,t,r){let s=this.#t.get(A.hostname);
if(s==null&&this.full){r(null,A.origin);return}let n={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#A,
maxItems:this.#e};if(s==null)this.lookup(A,n,(i,o)=>{if(i||o==null||o.length===0){r(i??new hF("No DNS entries found"));return}this.setRecords(A,o);let Q=this.#t.
get(A.hostname),g=this.pick(A,Q,n.affinity),B;typeof g.port=="number"?B=`:${g.port}`:A.port!==""?B=`:${A.port}`:B="",r(null,`${A.protocol}//${g.family===6?`[${g.
address}]`:g.address}${B}`)});else{let i=this.pick(A,s,n.affinity);if(i==null){this.#t.delete(A.hostname),this.runLookup(A,t,r);return}let o;typeof i.port=="num\
ber"?o=`:${i.port}`:A.port!==""?o=`:${A.port}`:o="",r(null,`${A.protocol}//${i.family===6?`[${i.address}]`:i.address}${o}`)}}#s(A,t,r){CF(A.hostname,{all:!0,family:this.
dualStack===!1?this.affinity:0,order:"ipv4first"},(s,n)=>{if(s)return r(s);let i=new Map;for(let o of n)i.set(`${o.address}:${o.family}`,o);r(null,i.values())})}#n(A,t,r){
let s=null,{records:n,offset:i}=t,o;if(this.dualStack?(r==null&&(i==null||i===cC?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?6:4)),n[r]!=null&&n[r].ips.length>
0?o=n[r]:o=n[r===4?6:4]):o=n[r],o==null||o.ips.length===0)return s;o.offset==null||o.offset===cC?o.offset=0:o.offset++;let Q=o.offset%o.ips.length;return s=o.ips[Q]??
null,s==null?s:Date.now()-s.timestamp>s.ttl?(o.ips.splice(Q,1),this.pick(A,t,r)):s}setRecords(A,t){let r=Date.now(),s={records:{4:null,6:null}};for(let n of t){
n.timestamp=r,typeof n.ttl=="number"?n.ttl=Math.min(n.ttl,this.#A):n.ttl=this.#A;let i=s.records[n.family]??{ips:[]};i.ips.push(n),s.records[n.family]=i}this.#t.
set(A.hostname,s)}getHandler(A,t){return new OQ(this,A,t)}},OQ=class extends lF{#A=null;#e=null;#t=null;#s=null;#n=null;constructor(A,{origin:t,handler:r,dispatch:s},n){
super(r),this.#n=t,this.#s=r,this.#e={...n},this.#A=A,this.#t=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(
this.#n,this.#e,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#e,origin:r};this.#t(s,this)});return}this.#s.onError(A);return}case"ENOTFOUND":this.#A.deleteRecord(
this.#n);default:this.#s.onError(A);break}}};IC.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<0))throw new qt("Invalid maxTTL. Must be \
a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new qt("Invalid maxItems. Must be a positive number and greater th\
an zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new qt("Invalid affinity. Must be either 4 or 6");if(e?.dualStack!=null&&typeof e?.dualStack!=
"boolean")throw new qt("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new qt("Invalid lookup. Must be a function");
if(e?.pick!=null&&typeof e?.pick!="function")throw new qt("Invalid pick. Must be a function");let A=e?.dualStack??!0,t;A?t=e?.affinity??null:t=e?.affinity??4;let r={
maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0},s=new WQ(r);return n=>function(o,Q){let g=o.origin.
constructor===URL?o.origin:new URL(o.origin);return IF(g.hostname)!==0?n(o,Q):(s.runLookup(g,o,(B,a)=>{if(B)return Q.onError(B);let E=null;E={...o,servername:g.
hostname,origin:a,headers:{host:g.hostname,...o.headers}},n(E,s.getHandler({origin:g,dispatch:n,handler:Q},o))}),!0)}}});var et=u((qU,yC)=>{"use strict";var{kConstruct:uF}=X(),{kEnumerableProperty:Wt}=L(),{iteratorMixin:dF,isValidHeaderName:Vr,isValidHeaderValue:hC}=DA(),{webidl:G}=gA(),
PQ=h("node:assert"),dn=h("node:util"),rA=Symbol("headers map"),RA=Symbol("headers map sorted");function lC(e){return e===10||e===13||e===9||e===32}function uC(e){
let A=0,t=e.length;for(;t>A&&lC(e.charCodeAt(t-1));)--t;for(;t>A&&lC(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(A,t)}function dC(e,A){if(Array.
isArray(A))for(let t=0;t<A.length;++t){let r=A[t];if(r.length!==2)throw G.errors.exception({header:"Headers constructor",message:`expected name/value pair to be\
 length 2, found ${r.length}.`});ZQ(e,r[0],r[1])}else if(typeof A=="object"&&A!==null){let t=Object.keys(A);for(let r=0;r<t.length;++r)ZQ(e,t[r],A[t[r]])}else throw G.
errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function ZQ(e,A,t){
if(t=uC(t),Vr(A)){if(!hC(t))throw G.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw G.errors.invalidArgument({prefix:"H\
eaders.append",value:A,type:"header name"});if(wC(e)==="immutable")throw new TypeError("immutable");return zQ(e).append(A,t,!1)}function fC(e,A){return e[0]<A[0]?
-1:1}var fn=class e{cookies=null;constructor(A){A instanceof e?(this[rA]=new Map(A[rA]),this[RA]=A[RA],this.cookies=A.cookies===null?null:[...A.cookies]):(this[rA]=
new Map(A),this[RA]=null)}contains(A,t){return this[rA].has(t?A:A.toLowerCase())}clear(){this[rA].clear(),this[RA]=null,this.cookies=null}append(A,t,r){this[RA]=
null;let s=r?A:A.toLowerCase(),n=this[rA].get(s);if(n){let i=s==="cookie"?"; ":", ";this[rA].set(s,{name:n.name,value:`${n.value}${i}${t}`})}else this[rA].set(s,
{name:A,value:t});s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this[RA]=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[rA].
set(s,{name:A,value:t})}delete(A,t){this[RA]=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this[rA].delete(A)}get(A,t){return this[rA].get(t?
A:A.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:A,1:{value:t}}of this[rA])yield[A,t]}get entries(){let A={};if(this[rA].size!==0)for(let{name:t,value:r}of this[rA].
values())A[t]=r;return A}rawValues(){return this[rA].values()}get entriesList(){let A=[];if(this[rA].size!==0)for(let{0:t,1:{name:r,value:s}}of this[rA])if(t===
"set-cookie")for(let n of this.cookies)A.push([r,n]);else A.push([r,s]);return A}toSortedArray(){let A=this[rA].size,t=new Array(A);if(A<=32){if(A===0)return t;
let r=this[rA][Symbol.iterator](),s=r.next().value;t[0]=[s[0],s[1].value],PQ(s[1].value!==null);for(let n=1,i=0,o=0,Q=0,g=0,B,a;n<A;++n){for(a=r.next().value,B=
t[n]=[a[0],a[1].value],PQ(B[1]!==null),Q=0,o=n;Q<o;)g=Q+(o-Q>>1),t[g][0]<=B[0]?Q=g+1:o=g;if(n!==g){for(i=n;i>Q;)t[i]=t[--i];t[Q]=B}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:s,1:{value:n}}of this[rA])t[r++]=[s,n],PQ(n!==null);return t.sort(fC)}}},WA=class e{#A;#e;constructor(A=void 0){G.
util.markAsUncloneable(this),A!==uF&&(this.#e=new fn,this.#A="none",A!==void 0&&(A=G.converters.HeadersInit(A,"Headers contructor","init"),dC(this,A)))}append(A,t){
G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return A=G.converters.ByteString(A,r,"name"),t=G.converters.ByteString(
t,r,"value"),ZQ(this,A,t)}delete(A){if(G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.delete"),A=G.converters.ByteString(A,"Headers.delete","na\
me"),!Vr(A))throw G.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
contains(A,!1)&&this.#e.delete(A,!1)}get(A){G.brandCheck(this,e),G.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=G.converters.ByteString(
A,t,"name"),!Vr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.get(A,!1)}has(A){G.brandCheck(this,e),G.argumentLengthCheck(
arguments,1,"Headers.has");let t="Headers.has";if(A=G.converters.ByteString(A,t,"name"),!Vr(A))throw G.errors.invalidArgument({prefix:t,value:A,type:"header nam\
e"});return this.#e.contains(A,!1)}set(A,t){G.brandCheck(this,e),G.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=G.converters.ByteString(
A,r,"name"),t=G.converters.ByteString(t,r,"value"),t=uC(t),Vr(A)){if(!hC(t))throw G.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw G.
errors.invalidArgument({prefix:r,value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(A,t,!1)}getSetCookie(){G.brandCheck(
this,e);let A=this.#e.cookies;return A?[...A]:[]}get[RA](){if(this.#e[RA])return this.#e[RA];let A=[],t=this.#e.toSortedArray(),r=this.#e.cookies;if(r===null||r.
length===1)return this.#e[RA]=t;for(let s=0;s<t.length;++s){let{0:n,1:i}=t[s];if(n==="set-cookie")for(let o=0;o<r.length;++o)A.push([n,r[o]]);else A.push([n,i])}
return this.#e[RA]=A}[dn.inspect.custom](A,t){return t.depth??=A,`Headers ${dn.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(A){return A.#A}static setHeadersGuard(A,t){
A.#A=t}static getHeadersList(A){return A.#e}static setHeadersList(A,t){A.#e=t}},{getHeadersGuard:wC,setHeadersGuard:fF,getHeadersList:zQ,setHeadersList:wF}=WA;Reflect.
deleteProperty(WA,"getHeadersGuard");Reflect.deleteProperty(WA,"setHeadersGuard");Reflect.deleteProperty(WA,"getHeadersList");Reflect.deleteProperty(WA,"setHead\
ersList");dF("Headers",WA,RA,0,1);Object.defineProperties(WA.prototype,{append:Wt,delete:Wt,get:Wt,has:Wt,set:Wt,getSetCookie:Wt,[Symbol.toStringTag]:{value:"He\
aders",configurable:!0},[dn.inspect.custom]:{enumerable:!1}});G.converters.HeadersInit=function(e,A,t){if(G.util.Type(e)==="Object"){let r=Reflect.get(e,Symbol.
iterator);if(!dn.types.isProxy(e)&&r===WA.prototype.entries)try{return zQ(e).entriesList}catch{}return typeof r=="function"?G.converters["sequence<sequence<Byte\
String>>"](e,A,t,r.bind(e)):G.converters["record<ByteString, ByteString>"](e,A,t)}throw G.errors.conversionFailed({prefix:"Headers constructor",argument:"Argume\
nt 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};yC.exports={fill:dC,compareHeaderName:fC,Headers:WA,HeadersList:fn,getHeadersGuard:wC,
setHeadersGuard:fF,setHeadersList:wF,getHeadersList:zQ}});var qr=u((WU,LC)=>{"use strict";var{Headers:NC,HeadersList:DC,fill:yF,getHeadersGuard:DF,setHeadersGuard:mC,setHeadersList:SC}=et(),{extractBody:kC,cloneBody:kF,
mixinBody:FF,hasFinalizationRegistry:UC,streamRegistry:MC,bodyUnusable:pF}=Ft(),KQ=L(),FC=h("node:util"),{kEnumerableProperty:NA}=KQ,{isValidReasonPhrase:RF,isCancelled:NF,
isAborted:mF,isBlobLike:SF,serializeJavascriptValueToJSONString:UF,isErrorLike:MF,isomorphicEncode:bF,environmentSettingsObject:LF}=DA(),{redirectStatusSet:TF,nullBodyStatus:YF}=Br(),
{kState:j,kHeaders:ce}=he(),{webidl:b}=gA(),{FormData:GF}=hr(),{URLSerializer:pC}=lA(),{kConstruct:yn}=X(),XQ=h("node:assert"),{types:JF}=h("node:util"),xF=new TextEncoder(
"utf-8"),tt=class e{static error(){return vr(Dn(),"immutable")}static json(A,t={}){b.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=b.converters.
ResponseInit(t));let r=xF.encode(UF(A)),s=kC(r),n=vr(Ot({}),"response");return RC(n,t,{body:s[0],type:"application/json"}),n}static redirect(A,t=302){b.argumentLengthCheck(
arguments,1,"Response.redirect"),A=b.converters.USVString(A),t=b.converters["unsigned short"](t);let r;try{r=new URL(A,LF.settingsObject.baseUrl)}catch(i){throw new TypeError(
`Failed to parse URL from ${A}`,{cause:i})}if(!TF.has(t))throw new RangeError(`Invalid status code ${t}`);let s=vr(Ot({}),"immutable");s[j].status=t;let n=bF(pC(
r));return s[j].headersList.append("location",n,!0),s}constructor(A=null,t={}){if(b.util.markAsUncloneable(this),A===yn)return;A!==null&&(A=b.converters.BodyInit(
A)),t=b.converters.ResponseInit(t),this[j]=Ot({}),this[ce]=new NC(yn),mC(this[ce],"response"),SC(this[ce],this[j].headersList);let r=null;if(A!=null){let[s,n]=kC(
A);r={body:s,type:n}}RC(this,t,r)}get type(){return b.brandCheck(this,e),this[j].type}get url(){b.brandCheck(this,e);let A=this[j].urlList,t=A[A.length-1]??null;
return t===null?"":pC(t,!0)}get redirected(){return b.brandCheck(this,e),this[j].urlList.length>1}get status(){return b.brandCheck(this,e),this[j].status}get ok(){
return b.brandCheck(this,e),this[j].status>=200&&this[j].status<=299}get statusText(){return b.brandCheck(this,e),this[j].statusText}get headers(){return b.brandCheck(
this,e),this[ce]}get body(){return b.brandCheck(this,e),this[j].body?this[j].body.stream:null}get bodyUsed(){return b.brandCheck(this,e),!!this[j].body&&KQ.isDisturbed(
this[j].body.stream)}clone(){if(b.brandCheck(this,e),pF(this))throw b.errors.exception({header:"Response.clone",message:"Body has already been consumed."});let A=_Q(
this[j]);return UC&&this[j].body?.stream&&MC.register(this,new WeakRef(this[j].body.stream)),vr(A,DF(this[ce]))}[FC.inspect.custom](A,t){t.depth===null&&(t.depth=
2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${FC.formatWithOptions(t,r)}`}};FF(tt);Object.defineProperties(tt.prototype,{type:NA,url:NA,status:NA,ok:NA,redirected:NA,
statusText:NA,headers:NA,clone:NA,body:NA,bodyUsed:NA,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(tt,{json:NA,redirect:NA,
error:NA});function _Q(e){if(e.internalResponse)return bC(_Q(e.internalResponse),e.type);let A=Ot({...e,body:null});return e.body!=null&&(A.body=kF(A,e.body)),A}
function Ot(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...e,headersList:e?.headersList?new DC(e?.headersList):new DC,urlList:e?.urlList?[...e.urlList]:[]}}function Dn(e){let A=MF(e);return Ot({type:"error",status:0,
error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}function HF(e){return e.type==="error"&&e.status===0}function wn(e,A){return A={internalResponse:e,
...A},new Proxy(e,{get(t,r){return r in A?A[r]:t[r]},set(t,r,s){return XQ(!(r in A)),t[r]=s,!0}})}function bC(e,A){if(A==="basic")return wn(e,{type:"basic",headersList:e.
headersList});if(A==="cors")return wn(e,{type:"cors",headersList:e.headersList});if(A==="opaque")return wn(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(A==="opaqueredirect")return wn(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});XQ(!1)}function VF(e,A=null){return XQ(
NF(e)),mF(e)?Dn(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:A})):Dn(Object.assign(new DOMException("Request was cancelled."),
{cause:A}))}function RC(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusi\
ve.');if("statusText"in A&&A.statusText!=null&&!RF(String(A.statusText)))throw new TypeError("Invalid statusText");if("status"in A&&A.status!=null&&(e[j].status=
A.status),"statusText"in A&&A.statusText!=null&&(e[j].statusText=A.statusText),"headers"in A&&A.headers!=null&&yF(e[ce],A.headers),t){if(YF.includes(e.status))throw b.
errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`});e[j].body=t.body,t.type!=null&&!e[j].headersList.contains("\
content-type",!0)&&e[j].headersList.append("content-type",t.type,!0)}}function vr(e,A){let t=new tt(yn);return t[j]=e,t[ce]=new NC(yn),SC(t[ce],e.headersList),mC(
t[ce],A),UC&&e.body?.stream&&MC.register(t,new WeakRef(e.body.stream)),t}b.converters.ReadableStream=b.interfaceConverter(ReadableStream);b.converters.FormData=
b.interfaceConverter(GF);b.converters.URLSearchParams=b.interfaceConverter(URLSearchParams);b.converters.XMLHttpRequestBodyInit=function(e,A,t){return typeof e==
"string"?b.converters.USVString(e,A,t):SF(e)?b.converters.Blob(e,A,t,{strict:!1}):ArrayBuffer.isView(e)||JF.isArrayBuffer(e)?b.converters.BufferSource(e,A,t):KQ.
isFormDataLike(e)?b.converters.FormData(e,A,t,{strict:!1}):e instanceof URLSearchParams?b.converters.URLSearchParams(e,A,t):b.converters.DOMString(e,A,t)};b.converters.
BodyInit=function(e,A,t){return e instanceof ReadableStream?b.converters.ReadableStream(e,A,t):e?.[Symbol.asyncIterator]?e:b.converters.XMLHttpRequestBodyInit(e,
A,t)};b.converters.ResponseInit=b.dictionaryConverter([{key:"status",converter:b.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:b.
converters.ByteString,defaultValue:()=>""},{key:"headers",converter:b.converters.HeadersInit}]);LC.exports={isNetworkError:HF,makeNetworkError:Dn,makeResponse:Ot,
makeAppropriateNetworkError:VF,filterResponse:bC,Response:tt,cloneResponse:_Q,fromInnerResponse:vr}});var JC=u((OU,GC)=>{"use strict";var{kConnected:TC,kSize:YC}=X(),jQ=class{constructor(A){this.value=A}deref(){return this.value[TC]===0&&this.value[YC]===0?void 0:
this.value}},$Q=class{constructor(A){this.finalizer=A}register(A,t){A.on&&A.on("disconnect",()=>{A[TC]===0&&A[YC]===0&&this.finalizer(t)})}unregister(A){}};GC.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:jQ,
FinalizationRegistry:$Q}):{WeakRef,FinalizationRegistry}}});var Pt=u((PU,$C)=>{"use strict";var{extractBody:vF,mixinBody:qF,cloneBody:WF,bodyUnusable:xC}=Ft(),{Headers:zC,fill:OF,HeadersList:Rn,setHeadersGuard:eg,getHeadersGuard:PF,
setHeadersList:KC,getHeadersList:HC}=et(),{FinalizationRegistry:ZF}=JC()(),Fn=L(),VC=h("node:util"),{isValidHTTPToken:zF,sameOrigin:vC,environmentSettingsObject:kn}=DA(),
{forbiddenMethodsSet:KF,corsSafeListedMethodsSet:XF,referrerPolicy:_F,requestRedirect:jF,requestMode:$F,requestCredentials:Ap,requestCache:ep,requestDuplex:tp}=Br(),
{kEnumerableProperty:sA,normalizedMethodRecordsBase:rp,normalizedMethodRecords:sp}=Fn,{kHeaders:mA,kSignal:pn,kState:K,kDispatcher:Ag}=he(),{webidl:S}=gA(),{URLSerializer:np}=lA(),
{kConstruct:Nn}=X(),ip=h("node:assert"),{getMaxListeners:qC,setMaxListeners:WC,getEventListeners:op,defaultMaxListeners:OC}=h("node:events"),Qp=Symbol("abortCon\
troller"),XC=new ZF(({signal:e,abort:A})=>{e.removeEventListener("abort",A)}),mn=new WeakMap;function PC(e){return A;function A(){let t=e.deref();if(t!==void 0){
XC.unregister(A),this.removeEventListener("abort",A),t.abort(this.reason);let r=mn.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let n=s.deref();n!==
void 0&&n.abort(this.reason)}r.clear()}mn.delete(t.signal)}}}}var ZC=!1,Ne=class e{constructor(A,t={}){if(S.util.markAsUncloneable(this),A===Nn)return;let r="Re\
quest constructor";S.argumentLengthCheck(arguments,1,r),A=S.converters.RequestInfo(A,r,"input"),t=S.converters.RequestInit(t,r,"init");let s=null,n=null,i=kn.settingsObject.
baseUrl,o=null;if(typeof A=="string"){this[Ag]=t.dispatcher;let c;try{c=new URL(A,i)}catch(y){throw new TypeError("Failed to parse URL from "+A,{cause:y})}if(c.
username||c.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=Sn({urlList:[c]}),n="cors"}else this[Ag]=t.
dispatcher||A[Ag],ip(A instanceof e),s=A[K],o=A[pn];let Q=kn.settingsObject.origin,g="client";if(s.window?.constructor?.name==="EnvironmentSettingsObject"&&vC(s.
window,Q)&&(g=s.window),t.window!=null)throw new TypeError(`'window' option '${g}' must be null`);"window"in t&&(g="no-window"),s=Sn({method:s.method,headersList:s.
headersList,unsafeRequest:s.unsafeRequest,client:kn.settingsObject,window:g,priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,
mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.
historyNavigation,urlList:[...s.urlList]});let B=Object.keys(t).length!==0;if(B&&(s.mode==="navigate"&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=
!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.referrer!==void 0){let c=t.referrer;if(c===
"")s.referrer="no-referrer";else{let y;try{y=new URL(c,i)}catch(R){throw new TypeError(`Referrer "${c}" is not a valid URL.`,{cause:R})}y.protocol==="about:"&&y.
hostname==="client"||Q&&!vC(y,kn.settingsObject.baseUrl)?s.referrer="client":s.referrer=y}}t.referrerPolicy!==void 0&&(s.referrerPolicy=t.referrerPolicy);let a;
if(t.mode!==void 0?a=t.mode:a=n,a==="navigate")throw S.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(a!=null&&(s.
mode=a),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-cached"&&s.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.integrity!=null&&(s.integrity=String(t.integrity)),
t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let c=t.method,y=sp[c];if(y!==void 0)s.method=y;else{if(!zF(c))throw new TypeError(`'${c}' \
is not a valid HTTP method.`);let R=c.toUpperCase();if(KF.has(R))throw new TypeError(`'${c}' HTTP method is unsupported.`);c=rp[R]??c,s.method=c}!ZC&&s.method===
"patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FE\
TCH-patch"}),ZC=!0)}t.signal!==void 0&&(o=t.signal),this[K]=s;let E=new AbortController;if(this[pn]=E.signal,o!=null){if(!o||typeof o.aborted!="boolean"||typeof o.
addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(o.aborted)E.abort(o.reason);else{
this[Qp]=E;let c=new WeakRef(E),y=PC(c);try{(typeof qC=="function"&&qC(o)===OC||op(o,"abort").length>=OC)&&WC(1500,o)}catch{}Fn.addAbortListener(o,y),XC.register(
E,{signal:o,abort:y},y)}}if(this[mA]=new zC(Nn),KC(this[mA],s.headersList),eg(this[mA],"request"),a==="no-cors"){if(!XF.has(s.method))throw new TypeError(`'${s.
method} is unsupported in no-cors mode.`);eg(this[mA],"request-no-cors")}if(B){let c=HC(this[mA]),y=t.headers!==void 0?t.headers:new Rn(c);if(c.clear(),y instanceof
Rn){for(let{name:R,value:D}of y.rawValues())c.append(R,D,!1);c.cookies=y.cookies}else OF(this[mA],y)}let C=A instanceof e?A[K].body:null;if((t.body!=null||C!=null)&&
(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let I=null;if(t.body!=null){let[c,y]=vF(t.body,s.keepalive);
I=c,y&&!HC(this[mA]).contains("content-type",!0)&&this[mA].append("content-type",y)}let l=I??C;if(l!=null&&l.source==null){if(I!=null&&t.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError('If request is made from ReadableS\
tream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let f=l;if(I==null&&C!=null){if(xC(A))throw new TypeError("Cannot construct a Request \
with a Request object that has already been used.");let c=new TransformStream;C.stream.pipeThrough(c),f={source:C.source,length:C.length,stream:c.readable}}this[K].
body=f}get method(){return S.brandCheck(this,e),this[K].method}get url(){return S.brandCheck(this,e),np(this[K].url)}get headers(){return S.brandCheck(this,e),this[mA]}get destination(){
return S.brandCheck(this,e),this[K].destination}get referrer(){return S.brandCheck(this,e),this[K].referrer==="no-referrer"?"":this[K].referrer==="client"?"abou\
t:client":this[K].referrer.toString()}get referrerPolicy(){return S.brandCheck(this,e),this[K].referrerPolicy}get mode(){return S.brandCheck(this,e),this[K].mode}get credentials(){
return this[K].credentials}get cache(){return S.brandCheck(this,e),this[K].cache}get redirect(){return S.brandCheck(this,e),this[K].redirect}get integrity(){return S.
brandCheck(this,e),this[K].integrity}get keepalive(){return S.brandCheck(this,e),this[K].keepalive}get isReloadNavigation(){return S.brandCheck(this,e),this[K].
reloadNavigation}get isHistoryNavigation(){return S.brandCheck(this,e),this[K].historyNavigation}get signal(){return S.brandCheck(this,e),this[pn]}get body(){return S.
brandCheck(this,e),this[K].body?this[K].body.stream:null}get bodyUsed(){return S.brandCheck(this,e),!!this[K].body&&Fn.isDisturbed(this[K].body.stream)}get duplex(){
return S.brandCheck(this,e),"half"}clone(){if(S.brandCheck(this,e),xC(this))throw new TypeError("unusable");let A=_C(this[K]),t=new AbortController;if(this.signal.
aborted)t.abort(this.signal.reason);else{let r=mn.get(this.signal);r===void 0&&(r=new Set,mn.set(this.signal,r));let s=new WeakRef(t);r.add(s),Fn.addAbortListener(
t.signal,PC(s))}return jC(A,t.signal,PF(this[mA]))}[VC.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${VC.formatWithOptions(t,r)}`}};qF(Ne);function Sn(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??!1,unsafeRequest:e.unsafeRequest??
!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.window??"client",keepalive:e.keepalive??
!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,origin:e.origin??"client",policyContainer:e.
policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.useCORSPreflightFlag??
!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.integrity??"",
cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.historyNavigation??
!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:e.
preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?
new Rn(e.headersList):new Rn}}function _C(e){let A=Sn({...e,body:null});return e.body!=null&&(A.body=WF(A,e.body)),A}function jC(e,A,t){let r=new Ne(Nn);return r[K]=
e,r[pn]=A,r[mA]=new zC(Nn),KC(r[mA],e.headersList),eg(r[mA],t),r}Object.defineProperties(Ne.prototype,{method:sA,url:sA,headers:sA,redirect:sA,clone:sA,signal:sA,
duplex:sA,destination:sA,body:sA,bodyUsed:sA,isHistoryNavigation:sA,isReloadNavigation:sA,keepalive:sA,integrity:sA,cache:sA,credentials:sA,attribute:sA,referrerPolicy:sA,
referrer:sA,mode:sA,[Symbol.toStringTag]:{value:"Request",configurable:!0}});S.converters.Request=S.interfaceConverter(Ne);S.converters.RequestInfo=function(e,A,t){
return typeof e=="string"?S.converters.USVString(e,A,t):e instanceof Ne?S.converters.Request(e,A,t):S.converters.USVString(e,A,t)};S.converters.AbortSignal=S.interfaceConverter(
AbortSignal);S.converters.RequestInit=S.dictionaryConverter([{key:"method",converter:S.converters.ByteString},{key:"headers",converter:S.converters.HeadersInit},
{key:"body",converter:S.nullableConverter(S.converters.BodyInit)},{key:"referrer",converter:S.converters.USVString},{key:"referrerPolicy",converter:S.converters.
DOMString,allowedValues:_F},{key:"mode",converter:S.converters.DOMString,allowedValues:$F},{key:"credentials",converter:S.converters.DOMString,allowedValues:Ap},
{key:"cache",converter:S.converters.DOMString,allowedValues:ep},{key:"redirect",converter:S.converters.DOMString,allowedValues:jF},{key:"integrity",converter:S.
converters.DOMString},{key:"keepalive",converter:S.converters.boolean},{key:"signal",converter:S.nullableConverter(e=>S.converters.AbortSignal(e,"RequestInit","\
signal",{strict:!1}))},{key:"window",converter:S.converters.any},{key:"duplex",converter:S.converters.DOMString,allowedValues:tp},{key:"dispatcher",converter:S.
converters.any}]);$C.exports={Request:Ne,makeRequest:Sn,fromInnerRequest:jC,cloneRequest:_C}});var Or=u((ZU,Il)=>{"use strict";var{makeNetworkError:v,makeAppropriateNetworkError:Un,filterResponse:tg,makeResponse:Mn,fromInnerResponse:gp}=qr(),{HeadersList:Al}=et(),
{Request:ap,cloneRequest:Bp}=Pt(),me=h("node:zlib"),{bytesMatch:Ep,makePolicyContainer:cp,clonePolicyContainer:Ip,requestBadPort:Cp,TAOCheck:lp,appendRequestOriginHeader:hp,
responseLocationURL:up,requestCurrentURL:re,setRequestReferrerPolicyOnRedirect:dp,tryUpgradeRequestToAPotentiallyTrustworthyURL:fp,createOpaqueTimingInfo:og,appendFetchMetadata:wp,
corsCheck:yp,crossOriginResourcePolicyCheck:Dp,determineRequestsReferrer:kp,coarsenedSharedCurrentTime:Wr,createDeferredPromise:Fp,isBlobLike:pp,sameOrigin:ig,isCancelled:rt,
isAborted:el,isErrorLike:Rp,fullyReadBody:Np,readableStreamClose:mp,isomorphicEncode:bn,urlIsLocal:Sp,urlIsHttpHttpsScheme:Qg,urlHasHttpsScheme:Up,clampAndCoarsenConnectionTimingInfo:Mp,
simpleRangeHeaderValue:bp,buildContentRange:Lp,createInflate:Tp,extractMimeType:Yp}=DA(),{kState:nl,kDispatcher:Gp}=he(),st=h("node:assert"),{safelyExtractBody:gg,
extractBody:tl}=Ft(),{redirectStatusSet:il,nullBodyStatus:ol,safeMethodsSet:Jp,requestBodyHeader:xp,subresourceSet:Hp}=Br(),Vp=h("node:events"),{Readable:vp,pipeline:qp,
finished:Wp}=h("node:stream"),{addAbortListener:Op,isErrored:Pp,isReadable:Ln,bufferToLowerCasedHeaderName:rl}=L(),{dataURLProcessor:Zp,serializeAMimeType:zp,minimizeSupportedMimeType:Kp}=lA(),
{getGlobalDispatcher:Xp}=Hr(),{webidl:_p}=gA(),{STATUS_CODES:jp}=h("node:http"),$p=["GET","HEAD"],AR=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",rg,Tn=class extends Vp{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){this.state===
"ongoing"&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||(A=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function eR(e){Ql(e,"fetch")}function tR(e,A=void 0){
_p.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=Fp(),r;try{r=new ap(e,A)}catch(B){return t.reject(B),t.promise}let s=r[nl];if(r.signal.aborted)return sg(
t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(s.serviceWorkers="none");let i=null,o=!1,Q=null;return Op(
r.signal,()=>{o=!0,st(Q!=null),Q.abort(r.signal.reason);let B=i?.deref();sg(t,s,B,r.signal.reason)}),Q=al({request:s,processResponseEndOfBody:eR,processResponse:B=>{
if(!o){if(B.aborted){sg(t,s,i,Q.serializedAbortReason);return}if(B.type==="error"){t.reject(new TypeError("fetch failed",{cause:B.error}));return}i=new WeakRef(
gp(B,"immutable")),t.resolve(i.deref()),t=null}},dispatcher:r[Gp]}),t.promise}function Ql(e,A="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;
let t=e.urlList[0],r=e.timingInfo,s=e.cacheState;Qg(t)&&r!==null&&(e.timingAllowPassed||(r=og({startTime:r.startTime}),s=""),r.endTime=Wr(),e.timingInfo=r,gl(r,
t.href,A,globalThis,s))}var gl=performance.markResourceTiming;function sg(e,A,t,r){if(e&&e.reject(r),A.body!=null&&Ln(A.body?.stream)&&A.body.stream.cancel(r).catch(
n=>{if(n.code!=="ERR_INVALID_STATE")throw n}),t==null)return;let s=t[nl];s.body!=null&&Ln(s.body?.stream)&&s.body.stream.cancel(r).catch(n=>{if(n.code!=="ERR_IN\
VALID_STATE")throw n})}function al({request:e,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:n,
useParallelQueue:i=!1,dispatcher:o=Xp()}){st(o);let Q=null,g=!1;e.client!=null&&(Q=e.client.globalObject,g=e.client.crossOriginIsolatedCapability);let B=Wr(g),a=og(
{startTime:B}),E={controller:new Tn(o),request:e,timingInfo:a,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:n,
processResponseEndOfBody:s,taskDestination:Q,crossOriginIsolatedCapability:g};return st(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.
constructor?.name==="Window"?e.client:"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=
Ip(e.client.policyContainer):e.policyContainer=cp()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.contains("accept\
-language",!0)||e.headersList.append("accept-language","*",!0),e.priority,Hp.has(e.destination),Bl(E).catch(C=>{E.controller.terminate(C)}),E.controller}async function Bl(e,A=!1){
let t=e.request,r=null;if(t.localURLsOnly&&!Sp(re(t))&&(r=v("local URLs only")),fp(t),Cp(t)==="blocked"&&(r=v("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=
t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=kp(t)),r===null&&(r=await(async()=>{let n=re(t);return ig(n,t.url)&&t.responseTainting===
"basic"||n.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await sl(e)):t.mode==="same-origin"?v('request mode cannot \
be "same-origin"'):t.mode==="no-cors"?t.redirect!=="follow"?v('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await sl(e)):
Qg(re(t))?(t.responseTainting="cors",await El(e)):v("URL scheme must be a HTTP(S) scheme")})()),A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,
t.responseTainting==="basic"?r=tg(r,"basic"):t.responseTainting==="cors"?r=tg(r,"cors"):t.responseTainting==="opaque"?r=tg(r,"opaque"):st(!1));let s=r.status===
0?r:r.internalResponse;if(s.urlList.length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.
rangeRequested&&!t.headers.contains("range",!0)&&(r=s=v()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||ol.includes(s.status))&&(s.body=null,e.controller.
dump=!0),t.integrity){let n=o=>ng(e,v(o));if(t.responseTainting==="opaque"||r.body==null){n(r.error);return}let i=o=>{if(!Ep(o,t.integrity)){n("integrity mismat\
ch");return}r.body=gg(o)[0],ng(e,r)};await Np(r.body,i,n)}else ng(e,r)}function sl(e){if(rt(e)&&e.request.redirectCount===0)return Promise.resolve(Un(e));let{request:A}=e,
{protocol:t}=re(A);switch(t){case"about:":return Promise.resolve(v("about scheme is not supported"));case"blob:":{rg||(rg=h("node:buffer").resolveObjectURL);let r=re(
A);if(r.search.length!==0)return Promise.resolve(v("NetworkError when attempting to fetch resource."));let s=rg(r.toString());if(A.method!=="GET"||!pp(s))return Promise.
resolve(v("invalid method"));let n=Mn(),i=s.size,o=bn(`${i}`),Q=s.type;if(A.headersList.contains("range",!0)){n.rangeRequested=!0;let g=A.headersList.get("range",
!0),B=bp(g,!0);if(B==="failure")return Promise.resolve(v("failed to fetch the data URL"));let{rangeStartValue:a,rangeEndValue:E}=B;if(a===null)a=i-E,E=a+E-1;else{
if(a>=i)return Promise.resolve(v("Range start is greater than the blob's size."));(E===null||E>=i)&&(E=i-1)}let C=s.slice(a,E,Q),I=tl(C);n.body=I[0];let l=bn(`${C.
size}`),f=Lp(a,E,i);n.status=206,n.statusText="Partial Content",n.headersList.set("content-length",l,!0),n.headersList.set("content-type",Q,!0),n.headersList.set(
"content-range",f,!0)}else{let g=tl(s);n.statusText="OK",n.body=g[0],n.headersList.set("content-length",o,!0),n.headersList.set("content-type",Q,!0)}return Promise.
resolve(n)}case"data:":{let r=re(A),s=Zp(r);if(s==="failure")return Promise.resolve(v("failed to fetch the data URL"));let n=zp(s.mimeType);return Promise.resolve(
Mn({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:n}]],body:gg(s.body)[0]}))}case"file:":return Promise.resolve(v("not implemented... \
yet..."));case"http:":case"https:":return El(e).catch(r=>v(r));default:return Promise.resolve(v("unknown scheme"))}}function rR(e,A){e.request.done=!0,e.processResponseDone!=
null&&queueMicrotask(()=>e.processResponseDone(A))}function ng(e,A){let t=e.timingInfo,r=()=>{let n=Date.now();e.request.destination==="document"&&(e.controller.
fullTimingInfo=t),e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!=="https:")return;t.endTime=n;let o=A.cacheState,Q=A.bodyInfo;A.timingAllowPassed||
(t=og(t),o="");let g=0;if(e.request.mode!=="navigator"||!A.hasCrossOriginRedirects){g=A.status;let B=Yp(A.headersList);B!=="failure"&&(Q.contentType=Kp(B))}e.request.
initiatorType!=null&&gl(t,e.request.url.href,e.request.initiatorType,globalThis,o,Q,g)};let i=()=>{e.request.done=!0,e.processResponseEndOfBody!=null&&queueMicrotask(
()=>e.processResponseEndOfBody(A)),e.request.initiatorType!=null&&e.controller.reportTimingSteps()};queueMicrotask(()=>i())};e.processResponse!=null&&queueMicrotask(
()=>{e.processResponse(A),e.processResponse=null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():Wp(s.body.stream,()=>{r()})}async function El(e){
let A=e.request,t=null,r=null,s=e.timingInfo;if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await cl(e),A.responseTainting===
"cors"&&yp(A,t)==="failure")return v("cors failure");lp(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||t.type==="opaque")&&Dp(
A.origin,A.client,A.destination,r)==="blocked"?v("blocked"):(il.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,!1),A.redirect==="\
error"?t=v("unexpected redirect"):A.redirect==="manual"?t=r:A.redirect==="follow"?t=await sR(e,t):st(!1)),t.timingInfo=s,t)}function sR(e,A){let t=e.request,r=A.
internalResponse?A.internalResponse:A,s;try{if(s=up(r,re(t).hash),s==null)return A}catch(i){return Promise.resolve(v(i))}if(!Qg(s))return Promise.resolve(v("URL\
 scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(v("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.username||
s.password)&&!ig(t,s))return Promise.resolve(v('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))return Promise.
resolve(v('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(v());if([301,302].
includes(r.status)&&t.method==="POST"||r.status===303&&!$p.includes(t.method)){t.method="GET",t.body=null;for(let i of xp)t.headersList.delete(i)}ig(re(t),s)||(t.
headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=
null&&(st(t.body.source!=null),t.body=gg(t.body.source)[0]);let n=e.timingInfo;return n.redirectEndTime=n.postRedirectStartTime=Wr(e.crossOriginIsolatedCapability),
n.redirectStartTime===0&&(n.redirectStartTime=n.startTime),t.urlList.push(s),dp(t,r),Bl(e,!0)}async function cl(e,A=!1,t=!1){let r=e.request,s=null,n=null,i=null,
o=null,Q=!1;r.window==="no-window"&&r.redirect==="error"?(s=e,n=r):(n=Bp(r),s={...e},s.request=n);let g=r.credentials==="include"||r.credentials==="same-origin"&&
r.responseTainting==="basic",B=n.body?n.body.length:null,a=null;if(n.body==null&&["POST","PUT"].includes(n.method)&&(a="0"),B!=null&&(a=bn(`${B}`)),a!=null&&n.headersList.
append("content-length",a,!0),B!=null&&n.keepalive,n.referrer instanceof URL&&n.headersList.append("referer",bn(n.referrer.href),!0),hp(n),wp(n),n.headersList.contains(
"user-agent",!0)||n.headersList.append("user-agent",AR),n.cache==="default"&&(n.headersList.contains("if-modified-since",!0)||n.headersList.contains("if-none-ma\
tch",!0)||n.headersList.contains("if-unmodified-since",!0)||n.headersList.contains("if-match",!0)||n.headersList.contains("if-range",!0))&&(n.cache="no-store"),
n.cache==="no-cache"&&!n.preventNoCacheCacheControlHeaderModification&&!n.headersList.contains("cache-control",!0)&&n.headersList.append("cache-control","max-ag\
e=0",!0),(n.cache==="no-store"||n.cache==="reload")&&(n.headersList.contains("pragma",!0)||n.headersList.append("pragma","no-cache",!0),n.headersList.contains("\
cache-control",!0)||n.headersList.append("cache-control","no-cache",!0)),n.headersList.contains("range",!0)&&n.headersList.append("accept-encoding","identity",!0),
n.headersList.contains("accept-encoding",!0)||(Up(re(n))?n.headersList.append("accept-encoding","br, gzip, deflate",!0):n.headersList.append("accept-encoding","\
gzip, deflate",!0)),n.headersList.delete("host",!0),o==null&&(n.cache="no-store"),n.cache!=="no-store"&&n.cache,i==null){if(n.cache==="only-if-cached")return v(
"only if cached");let E=await nR(s,g,t);!Jp.has(n.method)&&E.status>=200&&E.status<=399,Q&&E.status,i==null&&(i=E)}if(i.urlList=[...n.urlList],n.headersList.contains(
"range",!0)&&(i.rangeRequested=!0),i.requestIncludesCredentials=g,i.status===407)return r.window==="no-window"?v():rt(e)?Un(e):v("proxy authentication required");
if(i.status===421&&!t&&(r.body==null||r.body.source!=null)){if(rt(e))return Un(e);e.controller.connection.destroy(),i=await cl(e,A,!0)}return i}async function nR(e,A=!1,t=!1){
st(!e.controller.connection||e.controller.connection.destroyed),e.controller.connection={abort:null,destroyed:!1,destroy(I,l=!0){this.destroyed||(this.destroyed=
!0,l&&this.abort?.(I??new DOMException("The operation was aborted.","AbortError")))}};let r=e.request,s=null,n=e.timingInfo;null==null&&(r.cache="no-store");let o=t?
"yes":"no";r.mode;let Q=null;if(r.body==null&&e.processRequestEndOfBody)queueMicrotask(()=>e.processRequestEndOfBody());else if(r.body!=null){let I=async function*(c){
rt(e)||(yield c,e.processRequestBodyChunkLength?.(c.byteLength))},l=()=>{rt(e)||e.processRequestEndOfBody&&e.processRequestEndOfBody()},f=c=>{rt(e)||(c.name==="\
AbortError"?e.controller.abort():e.controller.terminate(c))};Q=(async function*(){try{for await(let c of r.body.stream)yield*I(c);l()}catch(c){f(c)}})()}try{let{
body:I,status:l,statusText:f,headersList:c,socket:y}=await C({body:Q});if(y)s=Mn({status:l,statusText:f,headersList:c,socket:y});else{let R=I[Symbol.asyncIterator]();
e.controller.next=()=>R.next(),s=Mn({status:l,statusText:f,headersList:c})}}catch(I){return I.name==="AbortError"?(e.controller.connection.destroy(),Un(e,I)):v(
I)}let g=async()=>{await e.controller.resume()},B=I=>{rt(e)||e.controller.abort(I)},a=new ReadableStream({async start(I){e.controller.controller=I},async pull(I){
await g(I)},async cancel(I){await B(I)},type:"bytes"});s.body={stream:a,source:null,length:null},e.controller.resume||e.controller.on("terminated",E),e.controller.
resume=async()=>{for(;;){let I,l;try{let{done:c,value:y}=await e.controller.next();if(el(e))break;I=c?void 0:y}catch(c){e.controller.ended&&!n.encodedBodySize?I=
void 0:(I=c,l=!0)}if(I===void 0){mp(e.controller.controller),rR(e,s);return}if(n.decodedBodySize+=I?.byteLength??0,l){e.controller.terminate(I);return}let f=new Uint8Array(
I);if(f.byteLength&&e.controller.controller.enqueue(f),Pp(a)){e.controller.terminate();return}if(e.controller.controller.desiredSize<=0)return}};function E(I){el(
e)?(s.aborted=!0,Ln(a)&&e.controller.controller.error(e.controller.serializedAbortReason)):Ln(a)&&e.controller.controller.error(new TypeError("terminated",{cause:Rp(
I)?I:void 0})),e.controller.connection.destroy()}return s;function C({body:I}){let l=re(r),f=e.controller.dispatcher;return new Promise((c,y)=>f.dispatch({path:l.
pathname+l.search,origin:l.origin,method:r.method,body:f.isMockActive?r.body&&(r.body.source||r.body.stream):I,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(R){let{connection:D}=e.controller;n.finalConnectionTimingInfo=Mp(void 0,n.postRedirectStartTime,
e.crossOriginIsolatedCapability),D.destroyed?R(new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",R),this.abort=D.abort=
R),n.finalNetworkRequestStartTime=Wr(e.crossOriginIsolatedCapability)},onResponseStarted(){n.finalNetworkResponseStartTime=Wr(e.crossOriginIsolatedCapability)},
onHeaders(R,D,x,P){if(R<200)return;let Z="",oA=new Al;for(let CA=0;CA<D.length;CA+=2)oA.append(rl(D[CA]),D[CA+1].toString("latin1"),!0);Z=oA.get("location",!0);
let se=[],gt=Z&&r.redirect==="follow"&&il.has(R);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!ol.includes(R)&&!gt){let CA=oA.get("content-encoding",!0),at=CA?CA.
toLowerCase().split(","):[],gs=5;if(at.length>gs)return this.abort(new Error(`too many content-encodings in response: ${at.length}, maximum allowed is ${gs}`)),
!0;for(let Le=at.length-1;Le>=0;--Le){let as=at[Le].trim();if(as==="x-gzip"||as==="gzip")se.push(me.createGunzip({flush:me.constants.Z_SYNC_FLUSH,finishFlush:me.
constants.Z_SYNC_FLUSH}));else if(as==="deflate")se.push(Tp({flush:me.constants.Z_SYNC_FLUSH,finishFlush:me.constants.Z_SYNC_FLUSH}));else if(as==="br")se.push(
me.createBrotliDecompress({flush:me.constants.BROTLI_OPERATION_FLUSH,finishFlush:me.constants.BROTLI_OPERATION_FLUSH}));else{se.length=0;break}}}this.body=new vp(
{read:x});let le=this.onError.bind(this);return c({status:R,statusText:P,headersList:oA,body:se.length?qp(this.body,...se,CA=>{CA&&this.onError(CA)}).on("error",
le):this.body.on("error",le)}),!0},onData(R){if(e.controller.dump)return;let D=R;return n.encodedBodySize+=D.byteLength,this.body.push(D)},onComplete(){this.abort&&
e.controller.off("terminated",this.abort),e.controller.ended=!0,this.body.push(null)},onError(R){this.abort&&e.controller.off("terminated",this.abort),this.body?.
destroy(R),e.controller.terminate(R),y(R)},onUpgrade(R,D,x){if(R!==101)return;let P=new Al;for(let Z=0;Z<D.length;Z+=2)P.append(rl(D[Z]),D[Z+1].toString("latin1"),
!0);return c({status:R,statusText:jp[R],headersList:P,socket:x}),!0}}))}}Il.exports={fetch:tR,Fetch:Tn,fetching:al,finalizeAndReportTiming:Ql}});var ag=u((zU,Cl)=>{"use strict";Cl.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var hl=u((KU,ll)=>{"use strict";var{webidl:SA}=gA(),Yn=Symbol("ProgressEvent state"),Bg=class e extends Event{constructor(A,t={}){A=SA.converters.DOMString(A,"P\
rogressEvent constructor","type"),t=SA.converters.ProgressEventInit(t??{}),super(A,t),this[Yn]={lengthComputable:t.lengthComputable,loaded:t.loaded,total:t.total}}get lengthComputable(){
return SA.brandCheck(this,e),this[Yn].lengthComputable}get loaded(){return SA.brandCheck(this,e),this[Yn].loaded}get total(){return SA.brandCheck(this,e),this[Yn].
total}};SA.converters.ProgressEventInit=SA.dictionaryConverter([{key:"lengthComputable",converter:SA.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:SA.
converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:SA.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:SA.
converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:SA.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:SA.converters.boolean,defaultValue:()=>!1}]);
ll.exports={ProgressEvent:Bg}});var dl=u((XU,ul)=>{"use strict";function iR(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}ul.exports=
{getEncoding:iR}});var Rl=u((_U,pl)=>{"use strict";var{kState:Zt,kError:Eg,kResult:fl,kAborted:Pr,kLastProgressEventFired:cg}=ag(),{ProgressEvent:oR}=hl(),{getEncoding:wl}=dl(),{serializeAMimeType:QR,
parseMIMEType:yl}=lA(),{types:gR}=h("node:util"),{StringDecoder:Dl}=h("string_decoder"),{btoa:kl}=h("node:buffer"),aR={enumerable:!0,writable:!1,configurable:!1};
function BR(e,A,t,r){if(e[Zt]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[Zt]="loading",e[fl]=null,e[Eg]=null;let n=A.stream().getReader(),
i=[],o=n.read(),Q=!0;(async()=>{for(;!e[Pr];)try{let{done:g,value:B}=await o;if(Q&&!e[Pr]&&queueMicrotask(()=>{Se("loadstart",e)}),Q=!1,!g&&gR.isUint8Array(B))i.
push(B),(e[cg]===void 0||Date.now()-e[cg]>=50)&&!e[Pr]&&(e[cg]=Date.now(),queueMicrotask(()=>{Se("progress",e)})),o=n.read();else if(g){queueMicrotask(()=>{e[Zt]=
"done";try{let a=ER(i,t,A.type,r);if(e[Pr])return;e[fl]=a,Se("load",e)}catch(a){e[Eg]=a,Se("error",e)}e[Zt]!=="loading"&&Se("loadend",e)});break}}catch(g){if(e[Pr])
return;queueMicrotask(()=>{e[Zt]="done",e[Eg]=g,Se("error",e),e[Zt]!=="loading"&&Se("loadend",e)});break}})()}function Se(e,A){let t=new oR(e,{bubbles:!1,cancelable:!1});
A.dispatchEvent(t)}function ER(e,A,t,r){switch(A){case"DataURL":{let s="data:",n=yl(t||"application/octet-stream");n!=="failure"&&(s+=QR(n)),s+=";base64,";let i=new Dl(
"latin1");for(let o of e)s+=kl(i.write(o));return s+=kl(i.end()),s}case"Text":{let s="failure";if(r&&(s=wl(r)),s==="failure"&&t){let n=yl(t);n!=="failure"&&(s=wl(
n.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),cR(e,s)}case"ArrayBuffer":return Fl(e).buffer;case"BinaryString":{let s="",n=new Dl("latin1");for(let i of e)
s+=n.write(i);return s+=n.end(),s}}}function cR(e,A){let t=Fl(e),r=IR(t),s=0;r!==null&&(A=r,s=r==="UTF-8"?3:2);let n=t.slice(s);return new TextDecoder(A).decode(
n)}function IR(e){let[A,t,r]=e;return A===239&&t===187&&r===191?"UTF-8":A===254&&t===255?"UTF-16BE":A===255&&t===254?"UTF-16LE":null}function Fl(e){let A=e.reduce(
(r,s)=>r+s.byteLength,0),t=0;return e.reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(A))}pl.exports={staticPropertyDescriptors:aR,readOperation:BR,
fireAProgressEvent:Se}});var Ul=u((jU,Sl)=>{"use strict";var{staticPropertyDescriptors:zt,readOperation:Gn,fireAProgressEvent:Nl}=Rl(),{kState:nt,kError:ml,kResult:Jn,kEvents:H,kAborted:CR}=ag(),
{webidl:W}=gA(),{kEnumerableProperty:dA}=L(),OA=class e extends EventTarget{constructor(){super(),this[nt]="empty",this[Jn]=null,this[ml]=null,this[H]={loadend:null,
error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.readAsArra\
yBuffer"),A=W.converters.Blob(A,{strict:!1}),Gn(this,A,"ArrayBuffer")}readAsBinaryString(A){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.r\
eadAsBinaryString"),A=W.converters.Blob(A,{strict:!1}),Gn(this,A,"BinaryString")}readAsText(A,t=void 0){W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"\
FileReader.readAsText"),A=W.converters.Blob(A,{strict:!1}),t!==void 0&&(t=W.converters.DOMString(t,"FileReader.readAsText","encoding")),Gn(this,A,"Text",t)}readAsDataURL(A){
W.brandCheck(this,e),W.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=W.converters.Blob(A,{strict:!1}),Gn(this,A,"DataURL")}abort(){if(this[nt]===
"empty"||this[nt]==="done"){this[Jn]=null;return}this[nt]==="loading"&&(this[nt]="done",this[Jn]=null),this[CR]=!0,Nl("abort",this),this[nt]!=="loading"&&Nl("lo\
adend",this)}get readyState(){switch(W.brandCheck(this,e),this[nt]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){
return W.brandCheck(this,e),this[Jn]}get error(){return W.brandCheck(this,e),this[ml]}get onloadend(){return W.brandCheck(this,e),this[H].loadend}set onloadend(A){
W.brandCheck(this,e),this[H].loadend&&this.removeEventListener("loadend",this[H].loadend),typeof A=="function"?(this[H].loadend=A,this.addEventListener("loadend",
A)):this[H].loadend=null}get onerror(){return W.brandCheck(this,e),this[H].error}set onerror(A){W.brandCheck(this,e),this[H].error&&this.removeEventListener("er\
ror",this[H].error),typeof A=="function"?(this[H].error=A,this.addEventListener("error",A)):this[H].error=null}get onloadstart(){return W.brandCheck(this,e),this[H].
loadstart}set onloadstart(A){W.brandCheck(this,e),this[H].loadstart&&this.removeEventListener("loadstart",this[H].loadstart),typeof A=="function"?(this[H].loadstart=
A,this.addEventListener("loadstart",A)):this[H].loadstart=null}get onprogress(){return W.brandCheck(this,e),this[H].progress}set onprogress(A){W.brandCheck(this,
e),this[H].progress&&this.removeEventListener("progress",this[H].progress),typeof A=="function"?(this[H].progress=A,this.addEventListener("progress",A)):this[H].
progress=null}get onload(){return W.brandCheck(this,e),this[H].load}set onload(A){W.brandCheck(this,e),this[H].load&&this.removeEventListener("load",this[H].load),
typeof A=="function"?(this[H].load=A,this.addEventListener("load",A)):this[H].load=null}get onabort(){return W.brandCheck(this,e),this[H].abort}set onabort(A){W.
brandCheck(this,e),this[H].abort&&this.removeEventListener("abort",this[H].abort),typeof A=="function"?(this[H].abort=A,this.addEventListener("abort",A)):this[H].
abort=null}};OA.EMPTY=OA.prototype.EMPTY=0;OA.LOADING=OA.prototype.LOADING=1;OA.DONE=OA.prototype.DONE=2;Object.defineProperties(OA.prototype,{EMPTY:zt,LOADING:zt,
DONE:zt,readAsArrayBuffer:dA,readAsBinaryString:dA,readAsText:dA,readAsDataURL:dA,abort:dA,readyState:dA,result:dA,error:dA,onloadstart:dA,onprogress:dA,onload:dA,
onabort:dA,onerror:dA,onloadend:dA,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(OA,{EMPTY:zt,LOADING:zt,
DONE:zt});Sl.exports={FileReader:OA}});var xn=u(($U,Ml)=>{"use strict";Ml.exports={kConstruct:X().kConstruct}});var Tl=u((AM,Ll)=>{"use strict";var lR=h("node:assert"),{URLSerializer:bl}=lA(),{isValidHeaderName:hR}=DA();function uR(e,A,t=!1){let r=bl(e,t),s=bl(A,t);return r===
s}function dR(e){lR(e!==null);let A=[];for(let t of e.split(","))t=t.trim(),hR(t)&&A.push(t);return A}Ll.exports={urlEquals:uR,getFieldValues:dR}});var Jl=u((eM,Gl)=>{"use strict";var{kConstruct:fR}=xn(),{urlEquals:wR,getFieldValues:Ig}=Tl(),{kEnumerableProperty:it,isDisturbed:yR}=L(),{webidl:p}=gA(),{Response:DR,
cloneResponse:kR,fromInnerResponse:FR}=qr(),{Request:Ie,fromInnerRequest:pR}=Pt(),{kState:PA}=he(),{fetching:RR}=Or(),{urlIsHttpHttpsScheme:Hn,createDeferredPromise:Kt,
readAllBytes:NR}=DA(),Cg=h("node:assert"),Vn=class e{#A;constructor(){arguments[0]!==fR&&p.illegalConstructor(),p.util.markAsUncloneable(this),this.#A=arguments[1]}async match(A,t={}){
p.brandCheck(this,e);let r="Cache.match";p.argumentLengthCheck(arguments,1,r),A=p.converters.RequestInfo(A,r,"request"),t=p.converters.CacheQueryOptions(t,r,"op\
tions");let s=this.#n(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){p.brandCheck(this,e);let r="Cache.matchAll";return A!==void 0&&(A=p.converters.
RequestInfo(A,r,"request")),t=p.converters.CacheQueryOptions(t,r,"options"),this.#n(A,t)}async add(A){p.brandCheck(this,e);let t="Cache.add";p.argumentLengthCheck(
arguments,1,t),A=p.converters.RequestInfo(A,t,"request");let r=[A];return await this.addAll(r)}async addAll(A){p.brandCheck(this,e);let t="Cache.addAll";p.argumentLengthCheck(
arguments,1,t);let r=[],s=[];for(let E of A){if(E===void 0)throw p.errors.conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]});
if(E=p.converters.RequestInfo(E),typeof E=="string")continue;let C=E[PA];if(!Hn(C.url)||C.method!=="GET")throw p.errors.exception({header:t,message:"Expected ht\
tp/s scheme when method is not GET."})}let n=[];for(let E of A){let C=new Ie(E)[PA];if(!Hn(C.url))throw p.errors.exception({header:t,message:"Expected http/s sc\
heme."});C.initiator="fetch",C.destination="subresource",s.push(C);let I=Kt();n.push(RR({request:C,processResponse(l){if(l.type==="error"||l.status===206||l.status<
200||l.status>299)I.reject(p.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(l.headersList.contains(
"vary")){let f=Ig(l.headersList.get("vary"));for(let c of f)if(c==="*"){I.reject(p.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let y of n)y.abort();return}}},processResponseEndOfBody(l){if(l.aborted){I.reject(new DOMException("aborted","AbortError"));return}I.resolve(l)}})),r.push(I.
promise)}let o=await Promise.all(r),Q=[],g=0;for(let E of o){let C={type:"put",request:s[g],response:E};Q.push(C),g++}let B=Kt(),a=null;try{this.#e(Q)}catch(E){
a=E}return queueMicrotask(()=>{a===null?B.resolve(void 0):B.reject(a)}),B.promise}async put(A,t){p.brandCheck(this,e);let r="Cache.put";p.argumentLengthCheck(arguments,
2,r),A=p.converters.RequestInfo(A,r,"request"),t=p.converters.Response(t,r,"response");let s=null;if(A instanceof Ie?s=A[PA]:s=new Ie(A)[PA],!Hn(s.url)||s.method!==
"GET")throw p.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let n=t[PA];if(n.status===206)throw p.errors.exception({header:r,
message:"Got 206 status"});if(n.headersList.contains("vary")){let C=Ig(n.headersList.get("vary"));for(let I of C)if(I==="*")throw p.errors.exception({header:r,message:"\
Got * vary field value"})}if(n.body&&(yR(n.body.stream)||n.body.stream.locked))throw p.errors.exception({header:r,message:"Response body is locked or disturbed"});
let i=kR(n),o=Kt();if(n.body!=null){let I=n.body.stream.getReader();NR(I).then(o.resolve,o.reject)}else o.resolve(void 0);let Q=[],g={type:"put",request:s,response:i};
Q.push(g);let B=await o.promise;i.body!=null&&(i.body.source=B);let a=Kt(),E=null;try{this.#e(Q)}catch(C){E=C}return queueMicrotask(()=>{E===null?a.resolve():a.
reject(E)}),a.promise}async delete(A,t={}){p.brandCheck(this,e);let r="Cache.delete";p.argumentLengthCheck(arguments,1,r),A=p.converters.RequestInfo(A,r,"reques\
t"),t=p.converters.CacheQueryOptions(t,r,"options");let s=null;if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return!1}else Cg(typeof A=="stri\
ng"),s=new Ie(A)[PA];let n=[],i={type:"delete",request:s,options:t};n.push(i);let o=Kt(),Q=null,g;try{g=this.#e(n)}catch(B){Q=B}return queueMicrotask(()=>{Q===null?
o.resolve(!!g?.length):o.reject(Q)}),o.promise}async keys(A=void 0,t={}){p.brandCheck(this,e);let r="Cache.keys";A!==void 0&&(A=p.converters.RequestInfo(A,r,"re\
quest")),t=p.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return[]}else
typeof A=="string"&&(s=new Ie(A)[PA]);let n=Kt(),i=[];if(A===void 0)for(let o of this.#A)i.push(o[0]);else{let o=this.#t(s,t);for(let Q of o)i.push(Q[0])}return queueMicrotask(
()=>{let o=[];for(let Q of i){let g=pR(Q,new AbortController().signal,"immutable");o.push(g)}n.resolve(Object.freeze(o))}),n.promise}#e(A){let t=this.#A,r=[...t],
s=[],n=[];try{for(let i of A){if(i.type!=="delete"&&i.type!=="put")throw p.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does n\
ot match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw p.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation sh\
ould not have an associated response"});if(this.#t(i.request,i.options,s).length)throw new DOMException("???","InvalidStateError");let o;if(i.type==="delete"){if(o=
this.#t(i.request,i.options),o.length===0)return[];for(let Q of o){let g=t.indexOf(Q);Cg(g!==-1),t.splice(g,1)}}else if(i.type==="put"){if(i.response==null)throw p.
errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});let Q=i.request;if(!Hn(Q.url))throw p.errors.
exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(Q.method!=="GET")throw p.errors.exception({header:"Cache.#batchCach\
eOperations",message:"not get method"});if(i.options!=null)throw p.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});
o=this.#t(i.request);for(let g of o){let B=t.indexOf(g);Cg(B!==-1),t.splice(B,1)}t.push([i.request,i.response]),s.push([i.request,i.response])}n.push([i.request,
i.response])}return n}catch(i){throw this.#A.length=0,this.#A=r,i}}#t(A,t,r){let s=[],n=r??this.#A;for(let i of n){let[o,Q]=i;this.#s(A,o,Q,t)&&s.push(i)}return s}#s(A,t,r=null,s){
let n=new URL(A.url),i=new URL(t.url);if(s?.ignoreSearch&&(i.search="",n.search=""),!wR(n,i,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("var\
y"))return!0;let o=Ig(r.headersList.get("vary"));for(let Q of o){if(Q==="*")return!1;let g=t.headersList.get(Q),B=A.headersList.get(Q);if(g!==B)return!1}return!0}#n(A,t,r=1/0){
let s=null;if(A!==void 0)if(A instanceof Ie){if(s=A[PA],s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=new Ie(A)[PA]);let n=[];if(A===void 0)
for(let o of this.#A)n.push(o[1]);else{let o=this.#t(s,t);for(let Q of o)n.push(Q[1])}let i=[];for(let o of n){let Q=FR(o,"immutable");if(i.push(Q.clone()),i.length>=
r)break}return Object.freeze(i)}};Object.defineProperties(Vn.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:it,matchAll:it,add:it,addAll:it,
put:it,delete:it,keys:it});var Yl=[{key:"ignoreSearch",converter:p.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:p.converters.boolean,defaultValue:()=>!1},
{key:"ignoreVary",converter:p.converters.boolean,defaultValue:()=>!1}];p.converters.CacheQueryOptions=p.dictionaryConverter(Yl);p.converters.MultiCacheQueryOptions=
p.dictionaryConverter([...Yl,{key:"cacheName",converter:p.converters.DOMString}]);p.converters.Response=p.interfaceConverter(DR);p.converters["sequence<RequestI\
nfo>"]=p.sequenceConverter(p.converters.RequestInfo);Gl.exports={Cache:Vn}});var Hl=u((tM,xl)=>{"use strict";var{kConstruct:Zr}=xn(),{Cache:vn}=Jl(),{webidl:BA}=gA(),{kEnumerableProperty:zr}=L(),qn=class e{#A=new Map;constructor(){arguments[0]!==
Zr&&BA.illegalConstructor(),BA.util.markAsUncloneable(this)}async match(A,t={}){if(BA.brandCheck(this,e),BA.argumentLengthCheck(arguments,1,"CacheStorage.match"),
A=BA.converters.RequestInfo(A),t=BA.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#A.has(t.cacheName)){let r=this.#A.get(t.cacheName);return await new vn(
Zr,r).match(A,t)}}else for(let r of this.#A.values()){let n=await new vn(Zr,r).match(A,t);if(n!==void 0)return n}}async has(A){BA.brandCheck(this,e);let t="Cach\
eStorage.has";return BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)}async open(A){BA.brandCheck(this,e);let t="\
CacheStorage.open";if(BA.argumentLengthCheck(arguments,1,t),A=BA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)){let s=this.#A.get(A);return new vn(Zr,s)}
let r=[];return this.#A.set(A,r),new vn(Zr,r)}async delete(A){BA.brandCheck(this,e);let t="CacheStorage.delete";return BA.argumentLengthCheck(arguments,1,t),A=BA.
converters.DOMString(A,t,"cacheName"),this.#A.delete(A)}async keys(){return BA.brandCheck(this,e),[...this.#A.keys()]}};Object.defineProperties(qn.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:zr,has:zr,open:zr,delete:zr,keys:zr});xl.exports={CacheStorage:qn}});var vl=u((rM,Vl)=>{"use strict";Vl.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var ug=u((sM,Pl)=>{"use strict";function mR(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}function lg(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||
t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function hg(e){let A=e.length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error(
"Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}function Wl(e){
for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||t>126||t===59)throw new Error("Invalid cookie path")}}function ql(e){return e>=48&&e<=57||e>=65&&e<=90||
e>=97&&e<=122}function SR(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);
if(r===46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!ql(r))throw new Error(
"Invalid cookie domain");if(!ql(r)&&r!==45)throw new Error("Invalid cookie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.
length-1)===45)throw new Error("Invalid cookie domain")}var UR=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MR=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","\
Sep","Oct","Nov","Dec"],Wn=Array(61).fill(0).map((e,A)=>A.toString().padStart(2,"0"));function Ol(e){return typeof e=="number"&&(e=new Date(e)),`${UR[e.getUTCDay()]}\
, ${Wn[e.getUTCDate()]} ${MR[e.getUTCMonth()]} ${e.getUTCFullYear()} ${Wn[e.getUTCHours()]}:${Wn[e.getUTCMinutes()]}:${Wn[e.getUTCSeconds()]} GMT`}function bR(e){
if(e<0)throw new Error("Invalid cookie max-age")}function LR(e){if(e.name.length===0)return null;lg(e.name),hg(e.value);let A=[`${e.name}=${e.value}`];e.name.startsWith(
"__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=!0,e.domain=null,e.path="/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpOnly"),typeof e.
maxAge=="number"&&(bR(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.domain&&(SR(e.domain),A.push(`Domain=${e.domain}`)),e.path&&(Wl(e.path),A.push(`Path=${e.path}`)),
e.expires&&e.expires.toString()!=="Invalid Date"&&A.push(`Expires=${Ol(e.expires)}`),e.sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.
includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),n=r.trim(),i=s.join("=");lg(n),hg(i),A.push(`${n}=${i}`)}return A.join("; ")}Pl.exports=
{isCTLExcludingHtab:mR,validateCookieName:lg,validateCookiePath:Wl,validateCookieValue:hg,toIMFDate:Ol,stringify:LR}});var zl=u((nM,Zl)=>{"use strict";var{maxNameValuePairSize:TR,maxAttributeValueSize:YR}=vl(),{isCTLExcludingHtab:GR}=ug(),{collectASequenceOfCodePointsFast:On}=lA(),
JR=h("node:assert");function xR(e){if(GR(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let n={position:0};A=On(";",e,n),t=e.slice(n.position)}else A=
e;if(!A.includes("="))s=A;else{let n={position:0};r=On("=",A,n),s=A.slice(n.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>TR?null:{name:r,value:s,...Xt(
t)}}function Xt(e,A={}){if(e.length===0)return A;JR(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=On(";",e,{position:0}),e=e.slice(t.length)):(t=e,e="");
let r="",s="";if(t.includes("=")){let i={position:0};r=On("=",t,i),s=t.slice(i.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>YR)return Xt(e,A);let n=r.
toLowerCase();if(n==="expires"){let i=new Date(s);A.expires=i}else if(n==="max-age"){let i=s.charCodeAt(0);if((i<48||i>57)&&s[0]!=="-"||!/^\d+$/.test(s))return Xt(
e,A);let o=Number(s);A.maxAge=o}else if(n==="domain"){let i=s;i[0]==="."&&(i=i.slice(1)),i=i.toLowerCase(),A.domain=i}else if(n==="path"){let i="";s.length===0||
s[0]!=="/"?i="/":i=s,A.path=i}else if(n==="secure")A.secure=!0;else if(n==="httponly")A.httpOnly=!0;else if(n==="samesite"){let i=s.toLowerCase();i==="none"?A.sameSite=
"None":i==="strict"?A.sameSite="Strict":i==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${r}=${s}`);return Xt(e,A)}Zl.exports={parseSetCookie:xR,
parseUnparsedAttributes:Xt}});var _l=u((iM,Xl)=>{"use strict";var{parseSetCookie:HR}=zl(),{stringify:VR}=ug(),{webidl:Y}=gA(),{Headers:Pn}=et();function vR(e){Y.argumentLengthCheck(arguments,
1,"getCookies"),Y.brandCheck(e,Pn,{strict:!1});let A=e.get("cookie"),t={};if(!A)return t;for(let r of A.split(";")){let[s,...n]=r.split("=");t[s.trim()]=n.join(
"=")}return t}function qR(e,A,t){Y.brandCheck(e,Pn,{strict:!1});let r="deleteCookie";Y.argumentLengthCheck(arguments,2,r),A=Y.converters.DOMString(A,r,"name"),t=
Y.converters.DeleteCookieAttributes(t),Kl(e,{name:A,value:"",expires:new Date(0),...t})}function WR(e){Y.argumentLengthCheck(arguments,1,"getSetCookies"),Y.brandCheck(
e,Pn,{strict:!1});let A=e.getSetCookie();return A?A.map(t=>HR(t)):[]}function Kl(e,A){Y.argumentLengthCheck(arguments,2,"setCookie"),Y.brandCheck(e,Pn,{strict:!1}),
A=Y.converters.Cookie(A);let t=VR(A);t&&e.append("Set-Cookie",t)}Y.converters.DeleteCookieAttributes=Y.dictionaryConverter([{converter:Y.nullableConverter(Y.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),key:"domain",defaultValue:()=>null}]);Y.converters.Cookie=Y.
dictionaryConverter([{converter:Y.converters.DOMString,key:"name"},{converter:Y.converters.DOMString,key:"value"},{converter:Y.nullableConverter(e=>typeof e=="n\
umber"?Y.converters["unsigned long long"](e):new Date(e)),key:"expires",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters["long long"]),key:"ma\
xAge",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:Y.nullableConverter(Y.converters.boolean),key:"secure",defaultValue:()=>null},{converter:Y.nullableConverter(
Y.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:Y.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:Y.
sequenceConverter(Y.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]);Xl.exports={getCookies:vR,deleteCookie:qR,getSetCookies:WR,setCookie:Kl}});var jt=u((oM,$l)=>{"use strict";var{webidl:k}=gA(),{kEnumerableProperty:fA}=L(),{kConstruct:jl}=X(),{MessagePort:OR}=h("node:worker_threads"),_t=class e extends Event{#A;constructor(A,t={}){
if(A===jl){super(arguments[1],arguments[2]),k.util.markAsUncloneable(this);return}let r="MessageEvent constructor";k.argumentLengthCheck(arguments,1,r),A=k.converters.
DOMString(A,r,"type"),t=k.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#A=t,k.util.markAsUncloneable(this)}get data(){return k.brandCheck(this,
e),this.#A.data}get origin(){return k.brandCheck(this,e),this.#A.origin}get lastEventId(){return k.brandCheck(this,e),this.#A.lastEventId}get source(){return k.
brandCheck(this,e),this.#A.source}get ports(){return k.brandCheck(this,e),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(A,t=!1,r=!1,s=null,n="",i="",o=null,Q=[]){
return k.brandCheck(this,e),k.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:n,lastEventId:i,source:o,
ports:Q})}static createFastMessageEvent(A,t){let r=new e(jl,A,t);return r.#A=t,r.#A.data??=null,r.#A.origin??="",r.#A.lastEventId??="",r.#A.source??=null,r.#A.ports??=
[],r}},{createFastMessageEvent:PR}=_t;delete _t.createFastMessageEvent;var Zn=class e extends Event{#A;constructor(A,t={}){let r="CloseEvent constructor";k.argumentLengthCheck(
arguments,1,r),A=k.converters.DOMString(A,r,"type"),t=k.converters.CloseEventInit(t),super(A,t),this.#A=t,k.util.markAsUncloneable(this)}get wasClean(){return k.
brandCheck(this,e),this.#A.wasClean}get code(){return k.brandCheck(this,e),this.#A.code}get reason(){return k.brandCheck(this,e),this.#A.reason}},zn=class e extends Event{#A;constructor(A,t){
let r="ErrorEvent constructor";k.argumentLengthCheck(arguments,1,r),super(A,t),k.util.markAsUncloneable(this),A=k.converters.DOMString(A,r,"type"),t=k.converters.
ErrorEventInit(t??{}),this.#A=t}get message(){return k.brandCheck(this,e),this.#A.message}get filename(){return k.brandCheck(this,e),this.#A.filename}get lineno(){
return k.brandCheck(this,e),this.#A.lineno}get colno(){return k.brandCheck(this,e),this.#A.colno}get error(){return k.brandCheck(this,e),this.#A.error}};Object.
defineProperties(_t.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:fA,origin:fA,lastEventId:fA,source:fA,ports:fA,initMessageEvent:fA});
Object.defineProperties(Zn.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:fA,code:fA,wasClean:fA});Object.defineProperties(zn.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:fA,filename:fA,lineno:fA,colno:fA,error:fA});k.converters.MessagePort=k.interfaceConverter(OR);
k.converters["sequence<MessagePort>"]=k.sequenceConverter(k.converters.MessagePort);var dg=[{key:"bubbles",converter:k.converters.boolean,defaultValue:()=>!1},{
key:"cancelable",converter:k.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:k.converters.boolean,defaultValue:()=>!1}];k.converters.MessageEventInit=
k.dictionaryConverter([...dg,{key:"data",converter:k.converters.any,defaultValue:()=>null},{key:"origin",converter:k.converters.USVString,defaultValue:()=>""},{
key:"lastEventId",converter:k.converters.DOMString,defaultValue:()=>""},{key:"source",converter:k.nullableConverter(k.converters.MessagePort),defaultValue:()=>null},
{key:"ports",converter:k.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);k.converters.CloseEventInit=k.dictionaryConverter([...dg,{key:"was\
Clean",converter:k.converters.boolean,defaultValue:()=>!1},{key:"code",converter:k.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:k.converters.
USVString,defaultValue:()=>""}]);k.converters.ErrorEventInit=k.dictionaryConverter([...dg,{key:"message",converter:k.converters.DOMString,defaultValue:()=>""},{
key:"filename",converter:k.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:k.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:k.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:k.converters.any}]);$l.exports={MessageEvent:_t,CloseEvent:Zn,ErrorEvent:zn,createFastMessageEvent:PR}});var ot=u((QM,Ah)=>{"use strict";var ZR="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",zR={enumerable:!0,writable:!1,configurable:!1},KR={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
XR={NOT_SENT:0,PROCESSING:1,SENT:2},_R={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},jR=2**16-1,$R={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
AN=Buffer.allocUnsafe(0),eN={string:1,typedArray:2,arrayBuffer:3,blob:4};Ah.exports={uid:ZR,sentCloseFrameState:XR,staticPropertyDescriptors:zR,states:KR,opcodes:_R,
maxUnsigned16Bit:jR,parserStates:$R,emptyBuffer:AN,sendHints:eN}});var Kr=u((gM,eh)=>{"use strict";eh.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var jr=u((aM,ah)=>{"use strict";var{kReadyState:Xr,kController:tN,kResponse:rN,kBinaryType:sN,kWebSocketURL:nN}=Kr(),{states:_r,opcodes:Ue}=ot(),{ErrorEvent:iN,
createFastMessageEvent:oN}=jt(),{isUtf8:QN}=h("node:buffer"),{collectASequenceOfCodePointsFast:gN,removeHTTPWhitespace:th}=lA();function aN(e){return e[Xr]===_r.
CONNECTING}function BN(e){return e[Xr]===_r.OPEN}function EN(e){return e[Xr]===_r.CLOSING}function cN(e){return e[Xr]===_r.CLOSED}function fg(e,A,t=(s,n)=>new Event(
s,n),r={}){let s=t(e,r);A.dispatchEvent(s)}function IN(e,A,t){if(e[Xr]!==_r.OPEN)return;let r;if(A===Ue.TEXT)try{r=gh(t)}catch{sh(e,"Received invalid UTF-8 in t\
ext frame.");return}else A===Ue.BINARY&&(e[sN]==="blob"?r=new Blob([t]):r=CN(t));fg("message",e,oN,{origin:e[nN].origin,data:r})}function CN(e){return e.byteLength===
e.buffer.byteLength?e.buffer:e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)}function lN(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.
charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===
125)return!1}return!0}function hN(e){return e>=1e3&&e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}function sh(e,A){let{[tN]:t,[rN]:r}=e;t.abort(),r?.socket&&
!r.socket.destroyed&&r.socket.destroy(),A&&fg("error",e,(s,n)=>new iN(s,n),{error:new Error(A),message:A})}function nh(e){return e===Ue.CLOSE||e===Ue.PING||e===
Ue.PONG}function ih(e){return e===Ue.CONTINUATION}function oh(e){return e===Ue.TEXT||e===Ue.BINARY}function uN(e){return oh(e)||ih(e)||nh(e)}function dN(e){let A={
position:0},t=new Map;for(;A.position<e.length;){let r=gN(";",e,A),[s,n=""]=r.split("=");t.set(th(s,!0,!1),th(n,!1,!0)),A.position++}return t}function fN(e){if(e.
length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&A<=15}var Qh=typeof process.
versions.icu=="string",rh=Qh?new TextDecoder("utf-8",{fatal:!0}):void 0,gh=Qh?rh.decode.bind(rh):function(e){if(QN(e))return e.toString("utf-8");throw new TypeError(
"Invalid utf-8 received.")};ah.exports={isConnecting:aN,isEstablished:BN,isClosing:EN,isClosed:cN,fireEvent:fg,isValidSubprotocol:lN,isValidStatusCode:hN,failWebsocketConnection:sh,
websocketMessageReceived:IN,utf8Decode:gh,isControlFrame:nh,isContinuationFrame:ih,isTextBinaryFrame:oh,isValidOpcode:uN,parseExtensions:dN,isValidClientWindowBits:fN}});var Xn=u((BM,Bh)=>{"use strict";var{maxUnsigned16Bit:wN}=ot(),Kn=16386,wg,$r=null,$t=Kn;try{wg=h("node:crypto")}catch{wg={randomFillSync:function(A,t,r){for(let s=0;s<
A.length;++s)A[s]=Math.random()*255|0;return A}}}function yN(){return $t===Kn&&($t=0,wg.randomFillSync($r??=Buffer.allocUnsafe(Kn),0,Kn)),[$r[$t++],$r[$t++],$r[$t++],
$r[$t++]]}var yg=class{constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,r=yN(),s=t?.byteLength??0,n=s,i=6;s>wN?(i+=8,n=127):s>125&&(i+=2,n=126);
let o=Buffer.allocUnsafe(s+i);o[0]=o[1]=0,o[0]|=128,o[0]=(o[0]&240)+A;o[i-4]=r[0],o[i-3]=r[1],o[i-2]=r[2],o[i-1]=r[3],o[1]=n,n===126?o.writeUInt16BE(s,2):n===127&&
(o[2]=o[3]=0,o.writeUIntBE(s,4,6)),o[1]|=128;for(let Q=0;Q<s;++Q)o[i+Q]=t[Q]^r[Q&3];return o}};Bh.exports={WebsocketFrameSend:yg}});var kg=u((EM,uh)=>{"use strict";var{uid:DN,states:As,sentCloseFrameState:_n,emptyBuffer:kN,opcodes:FN}=ot(),{kReadyState:es,kSentClose:jn,kByteParser:ch,kReceivedClose:Eh,
kResponse:Ih}=Kr(),{fireEvent:pN,failWebsocketConnection:Me,isClosing:RN,isClosed:NN,isEstablished:mN,parseExtensions:SN}=jr(),{channels:Ar}=Et(),{CloseEvent:UN}=jt(),
{makeRequest:MN}=Pt(),{fetching:bN}=Or(),{Headers:LN,getHeadersList:TN}=et(),{getDecodeSplit:YN}=DA(),{WebsocketFrameSend:GN}=Xn(),Dg;try{Dg=h("node:crypto")}catch{}
function JN(e,A,t,r,s,n){let i=e;i.protocol=e.protocol==="ws:"?"http:":"https:";let o=MN({urlList:[i],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(n.headers){let a=TN(new LN(n.headers));o.headersList=a}let Q=Dg.randomBytes(16).toString(
"base64");o.headersList.append("sec-websocket-key",Q),o.headersList.append("sec-websocket-version","13");for(let a of A)o.headersList.append("sec-websocket-prot\
ocol",a);return o.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),bN({request:o,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(a){if(a.type==="error"||a.status!==101){Me(r,"Received network error or non-101 status code.");return}if(A.length!==0&&!a.headersList.get("Sec-W\
ebSocket-Protocol")){Me(r,"Server did not respond with sent protocols.");return}if(a.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){Me(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(a.headersList.get("Connection")?.toLowerCase()!=="upgrade"){Me(r,'Server did not set Connection header to "upg\
rade".');return}let E=a.headersList.get("Sec-WebSocket-Accept"),C=Dg.createHash("sha1").update(Q+DN).digest("base64");if(E!==C){Me(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let I=a.headersList.get("Sec-WebSocket-Extensions"),l;if(I!==null&&(l=SN(I),!l.has("permessage-deflate"))){Me(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let f=a.headersList.get("Sec-WebSocket-Protocol");if(f!==null){let c=YN("sec-websocket-protocol",o.headersList);
if(c===null||!c.includes(f)){Me(r,"Protocol was not set in the opening handshake.");return}}a.socket.on("data",Ch),a.socket.on("close",lh),a.socket.on("error",hh),
Ar.open.hasSubscribers&&Ar.open.publish({address:a.socket.address(),protocol:f,extensions:I}),s(a,l)}})}function xN(e,A,t,r){if(!(RN(e)||NN(e)))if(!mN(e))Me(e,"\
Connection was closed before it was established."),e[es]=As.CLOSING;else if(e[jn]===_n.NOT_SENT){e[jn]=_n.PROCESSING;let s=new GN;A!==void 0&&t===void 0?(s.frameData=
Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(A,0)):A!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.writeUInt16BE(A,0),s.frameData.write(
t,2,"utf-8")):s.frameData=kN,e[Ih].socket.write(s.createFrame(FN.CLOSE)),e[jn]=_n.SENT,e[es]=As.CLOSING}else e[es]=As.CLOSING}function Ch(e){this.ws[ch].write(e)||
this.pause()}function lh(){let{ws:e}=this,{[Ih]:A}=e;A.socket.off("data",Ch),A.socket.off("close",lh),A.socket.off("error",hh);let t=e[jn]===_n.SENT&&e[Eh],r=1005,
s="",n=e[ch].closingInfo;n&&!n.error?(r=n.code??1005,s=n.reason):e[Eh]||(r=1006),e[es]=As.CLOSED,pN("close",e,(i,o)=>new UN(i,o),{wasClean:t,code:r,reason:s}),Ar.
close.hasSubscribers&&Ar.close.publish({websocket:e,code:r,reason:s})}function hh(e){let{ws:A}=this;A[es]=As.CLOSING,Ar.socketError.hasSubscribers&&Ar.socketError.
publish(e),this.destroy()}uh.exports={establishWebSocketConnection:JN,closeWebSocketConnection:xN}});var fh=u((cM,dh)=>{"use strict";var{createInflateRaw:HN,Z_DEFAULT_WINDOWBITS:VN}=h("node:zlib"),{isValidClientWindowBits:vN}=jr(),{MessageSizeExceededError:qN}=J(),
WN=Buffer.from([0,0,255,255]),$n=Symbol("kBuffer"),ts=Symbol("kLength"),Fg=class{#A;#e={};#t=0;constructor(A,t){this.#e.serverNoContextTakeover=A.has("server_no\
_context_takeover"),this.#e.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#A){let s=VN;if(this.#e.serverMaxWindowBits){
if(!vN(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=HN({windowBits:s})}catch(n){
r(n);return}this.#A[$n]=[],this.#A[ts]=0,this.#A.on("data",n=>{if(this.#A[ts]+=n.length,this.#t>0&&this.#A[ts]>this.#t){r(new qN),this.#A.removeAllListeners(),this.#A.
destroy(),this.#A=null;return}this.#A[$n].push(n)}),this.#A.on("error",n=>{this.#A=null,r(n)})}this.#A.write(A),t&&this.#A.write(WN),this.#A.flush(()=>{if(!this.#A)
return;let s=Buffer.concat(this.#A[$n],this.#A[ts]);this.#A[$n].length=0,this.#A[ts]=0,r(null,s)})}};dh.exports={PerMessageDeflate:Fg}});var mh=u((IM,Nh)=>{"use strict";var{Writable:ON}=h("node:stream"),PN=h("node:assert"),{parserStates:wA,opcodes:er,states:ZN,emptyBuffer:wh,sentCloseFrameState:yh}=ot(),
{kReadyState:zN,kSentClose:Dh,kResponse:pg,kReceivedClose:kh}=Kr(),{channels:Ai}=Et(),{isValidStatusCode:KN,isValidOpcode:XN,failWebsocketConnection:UA,websocketMessageReceived:Fh,
utf8Decode:_N,isControlFrame:Rg,isTextBinaryFrame:Ng,isContinuationFrame:jN}=jr(),{WebsocketFrameSend:ph}=Xn(),{closeWebSocketConnection:Rh}=kg(),{PerMessageDeflate:$N}=fh(),
{MessageSizeExceededError:mg}=J();function rs(e,A,t){Rh(e,A,t,Buffer.byteLength(t)),UA(e,t)}var Sg=class extends ON{#A=[];#e=0;#t=0;#s=!1;#n=wA.INFO;#r={};#i=[];#o;#g;#Q;constructor(A,t,r={}){
super(),this.ws=A,this.#o=t??new Map,this.#g=r.maxFragments??0,this.#Q=r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new $N(
t,r))}_write(A,t,r){this.#A.push(A),this.#t+=A.length,this.#s=!0,this.run(r)}#a(){return this.#Q>0&&!Rg(this.#r.opcode)&&this.#r.payloadLength+this.#e>this.#Q?(rs(
this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(A){for(;this.#s;)if(this.#n===wA.INFO){if(this.#t<2)return A();let t=this.consume(2),r=(t[0]&
128)!==0,s=t[0]&15,n=(t[1]&128)===128,i=!r&&s!==er.CONTINUATION,o=t[1]&127,Q=t[0]&64,g=t[0]&32,B=t[0]&16;if(!XN(s))return UA(this.ws,"Invalid opcode received"),
A();if(n)return UA(this.ws,"Frame cannot be masked"),A();if(Q!==0&&!this.#o.has("permessage-deflate")){UA(this.ws,"Expected RSV1 to be clear.");return}if(g!==0||
B!==0){UA(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(i&&!Ng(s)){UA(this.ws,"Invalid frame type was fragmented.");return}if(Ng(s)&&this.#i.length>0){UA(
this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&i){UA(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((o>125||i)&&Rg(s)){UA(this.
ws,"Control frame either too large or fragmented");return}if(jN(s)&&this.#i.length===0&&!this.#r.compressed){UA(this.ws,"Unexpected continuation frame");return}
if(o<=125){if(this.#r.payloadLength=o,this.#n=wA.READ_DATA,!this.#a())return}else o===126?this.#n=wA.PAYLOADLENGTH_16:o===127&&(this.#n=wA.PAYLOADLENGTH_64);Ng(
s)&&(this.#r.binaryType=s,this.#r.compressed=Q!==0),this.#r.opcode=s,this.#r.masked=n,this.#r.fin=r,this.#r.fragmented=i}else if(this.#n===wA.PAYLOADLENGTH_16){
if(this.#t<2)return A();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(0),this.#n=wA.READ_DATA,!this.#a())return}else if(this.#n===wA.PAYLOADLENGTH_64){
if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(4);if(r!==0||s>2**31-1){UA(this.ws,"Received payload length > 2^31 bytes.");return}
if(this.#r.payloadLength=s,this.#n=wA.READ_DATA,!this.#a())return}else if(this.#n===wA.READ_DATA){if(this.#t<this.#r.payloadLength)return A();let t=this.consume(
this.#r.payloadLength);if(Rg(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#n=wA.INFO;let r=this.ws[pg].socket;if(this.#s&&r.writableNeedDrain){this.#s=
!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(A))});return}}else if(this.#r.compressed){this.#o.get("permessage-deflate").decompress(t,this.#r.fin,
(r,s)=>{if(r){let n=r instanceof mg?1009:1007;rs(this.ws,n,r.message);return}if(this.writeFragments(s)){if(this.#Q>0&&this.#e>this.#Q){rs(this.ws,1009,new mg().
message);return}if(!this.#r.fin){this.#n=wA.INFO,this.#s=!0,this.run(A);return}Fh(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=!0,this.#n=wA.INFO,
this.run(A)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#Q>0&&this.#e>this.#Q){rs(this.ws,1009,new mg().message);return}!this.#r.fragmented&&
this.#r.fin&&Fh(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=wA.INFO}}}consume(A){if(A>this.#t)throw new Error("Called consume() before buffers s\
atiated.");if(A===0)return wh;if(this.#A[0].length===A)return this.#t-=this.#A[0].length,this.#A.shift();let t=Buffer.allocUnsafe(A),r=0;for(;r!==A;){let s=this.#A[0],
{length:n}=s;if(n+r===A){t.set(this.#A.shift(),r);break}else if(n+r>A){t.set(s.subarray(0,A-r),r),this.#A[0]=s.subarray(A-r);break}else t.set(this.#A.shift(),r),
r+=s.length}return this.#t-=A,t}writeFragments(A){return this.#g>0&&this.#i.length===this.#g?(rs(this.ws,1008,"Too many message fragments"),!1):(this.#e+=A.length,
this.#i.push(A),!0)}consumeFragments(){let A=this.#i;if(A.length===1)return this.#e=0,A.shift();let t=Buffer.concat(A,this.#e);return this.#i=[],this.#e=0,t}parseCloseBody(A){
PN(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!KN(t))return{code:1002,reason:"Invalid status code",error:!0};let r=A.subarray(2);r[0]===
239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=_N(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(A){
let{opcode:t,payloadLength:r}=this.#r;if(t===er.CLOSE){if(r===1)return UA(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(
A),this.#r.closeInfo.error){let{code:s,reason:n}=this.#r.closeInfo;return Rh(this.ws,s,n,n.length),UA(this.ws,n),!1}if(this.ws[Dh]!==yh.SENT){let s=wh;this.#r.closeInfo.
code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,0));let n=new ph(s);this.ws[pg].socket.write(n.createFrame(er.CLOSE),i=>{i||(this.ws[Dh]=yh.
SENT)})}return this.ws[zN]=ZN.CLOSING,this.ws[kh]=!0,!1}else if(t===er.PING){if(!this.ws[kh]){let s=new ph(A);this.ws[pg].socket.write(s.createFrame(er.PONG)),Ai.
ping.hasSubscribers&&Ai.ping.publish({payload:A})}}else t===er.PONG&&Ai.pong.hasSubscribers&&Ai.pong.publish({payload:A});return!0}get closingInfo(){return this.#r.
closeInfo}};Nh.exports={ByteParser:Sg}});var Lh=u((CM,bh)=>{"use strict";var{WebsocketFrameSend:Am}=Xn(),{opcodes:Sh,sendHints:tr}=ot(),em=To(),Uh=Buffer[Symbol.species],Ug=class{#A=new em;#e=!1;#t;constructor(A){
this.#t=A}add(A,t,r){if(r!==tr.blob){let n=Mh(A,r);if(!this.#e)this.#t.write(n,t);else{let i={promise:null,callback:t,frame:n};this.#A.push(i)}return}let s={promise:A.
arrayBuffer().then(n=>{s.promise=null,s.frame=Mh(n,r)}),callback:t,frame:null};this.#A.push(s),this.#e||this.#s()}async#s(){this.#e=!0;let A=this.#A;for(;!A.isEmpty();){
let t=A.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#e=!1}};function Mh(e,A){return new Am(tm(e,A)).
createFrame(A===tr.string?Sh.TEXT:Sh.BINARY)}function tm(e,A){switch(A){case tr.string:return Buffer.from(e);case tr.arrayBuffer:case tr.blob:return new Uh(e);case tr.
typedArray:return new Uh(e.buffer,e.byteOffset,e.byteLength)}}bh.exports={SendQueue:Ug}});var Wh=u((lM,qh)=>{"use strict";var{webidl:M}=gA(),{URLSerializer:rm}=lA(),{environmentSettingsObject:Th}=DA(),{staticPropertyDescriptors:be,states:ss,sentCloseFrameState:sm,
sendHints:ei}=ot(),{kWebSocketURL:Yh,kReadyState:Mg,kController:Gh,kBinaryType:ti,kResponse:Jh,kSentClose:nm,kByteParser:im}=Kr(),{isConnecting:om,isEstablished:Qm,
isClosing:gm,isValidSubprotocol:am,fireEvent:xh}=jr(),{establishWebSocketConnection:Bm,closeWebSocketConnection:Hh}=kg(),{ByteParser:Em}=mh(),{kEnumerableProperty:GA,
isBlobLike:Vh}=L(),{getGlobalDispatcher:cm}=Hr(),{types:vh}=h("node:util"),{ErrorEvent:Im,CloseEvent:Cm}=jt(),{SendQueue:lm}=Lh(),MA=class e extends EventTarget{#A={
open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#n;constructor(A,t=[]){super(),M.util.markAsUncloneable(this);let r="WebSocket constructor";M.argumentLengthCheck(
arguments,1,r);let s=M.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");A=M.converters.USVString(A,r,"url"),t=s.protocols;let n=Th.
settingsObject.baseUrl,i;try{i=new URL(A,n)}catch(Q){throw new DOMException(Q,"SyntaxError")}if(i.protocol==="http:"?i.protocol="ws:":i.protocol==="https:"&&(i.
protocol="wss:"),i.protocol!=="ws:"&&i.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError");if(i.hash||i.
href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(Q=>Q.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(Q=>am(Q)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxErr\
or");this[Yh]=new URL(i.href);let o=Th.settingsObject;this[Gh]=Bm(i,t,o,this,(Q,g)=>this.#r(Q,g),s),this[Mg]=e.CONNECTING,this[nm]=sm.NOT_SENT,this[ti]="blob"}close(A=void 0,t=void 0){
M.brandCheck(this,e);let r="WebSocket.close";if(A!==void 0&&(A=M.converters["unsigned short"](A,r,"code",{clamp:!0})),t!==void 0&&(t=M.converters.USVString(t,r,
"reason")),A!==void 0&&A!==1e3&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAccessError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))
throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");Hh(this,A,t,s)}send(A){M.brandCheck(this,e);let t="WebSocket.send";if(M.
argumentLengthCheck(arguments,1,t),A=M.converters.WebSocketSendData(A,t,"data"),om(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!Qm(
this)||gm(this)))if(typeof A=="string"){let r=Buffer.byteLength(A);this.#e+=r,this.#n.add(A,()=>{this.#e-=r},ei.string)}else vh.isArrayBuffer(A)?(this.#e+=A.byteLength,
this.#n.add(A,()=>{this.#e-=A.byteLength},ei.arrayBuffer)):ArrayBuffer.isView(A)?(this.#e+=A.byteLength,this.#n.add(A,()=>{this.#e-=A.byteLength},ei.typedArray)):
Vh(A)&&(this.#e+=A.size,this.#n.add(A,()=>{this.#e-=A.size},ei.blob))}get readyState(){return M.brandCheck(this,e),this[Mg]}get bufferedAmount(){return M.brandCheck(
this,e),this.#e}get url(){return M.brandCheck(this,e),rm(this[Yh])}get extensions(){return M.brandCheck(this,e),this.#s}get protocol(){return M.brandCheck(this,
e),this.#t}get onopen(){return M.brandCheck(this,e),this.#A.open}set onopen(A){M.brandCheck(this,e),this.#A.open&&this.removeEventListener("open",this.#A.open),
typeof A=="function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onerror(){return M.brandCheck(this,e),this.#A.error}set onerror(A){M.
brandCheck(this,e),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="function"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.
error=null}get onclose(){return M.brandCheck(this,e),this.#A.close}set onclose(A){M.brandCheck(this,e),this.#A.close&&this.removeEventListener("close",this.#A.close),
typeof A=="function"?(this.#A.close=A,this.addEventListener("close",A)):this.#A.close=null}get onmessage(){return M.brandCheck(this,e),this.#A.message}set onmessage(A){
M.brandCheck(this,e),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener("message",
A)):this.#A.message=null}get binaryType(){return M.brandCheck(this,e),this[ti]}set binaryType(A){M.brandCheck(this,e),A!=="blob"&&A!=="arraybuffer"?this[ti]="bl\
ob":this[ti]=A}#r(A,t){this[Jh]=A;let r=this[Gh]?.dispatcher?.webSocketOptions,s=r?.maxFragments,n=r?.maxPayloadSize,i=new Em(this,t,{maxFragments:s,maxPayloadSize:n});
i.on("drain",hm),i.on("error",um.bind(this)),A.socket.ws=this,this[im]=i,this.#n=new lm(A.socket),this[Mg]=ss.OPEN;let o=A.headersList.get("sec-websocket-extens\
ions");o!==null&&(this.#s=o);let Q=A.headersList.get("sec-websocket-protocol");Q!==null&&(this.#t=Q),xh("open",this)}};MA.CONNECTING=MA.prototype.CONNECTING=ss.
CONNECTING;MA.OPEN=MA.prototype.OPEN=ss.OPEN;MA.CLOSING=MA.prototype.CLOSING=ss.CLOSING;MA.CLOSED=MA.prototype.CLOSED=ss.CLOSED;Object.defineProperties(MA.prototype,
{CONNECTING:be,OPEN:be,CLOSING:be,CLOSED:be,url:GA,readyState:GA,bufferedAmount:GA,onopen:GA,onerror:GA,onclose:GA,close:GA,onmessage:GA,binaryType:GA,send:GA,extensions:GA,
protocol:GA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(MA,{CONNECTING:be,OPEN:be,CLOSING:be,CLOSED:be});
M.converters["sequence<DOMString>"]=M.sequenceConverter(M.converters.DOMString);M.converters["DOMString or sequence<DOMString>"]=function(e,A,t){return M.util.Type(
e)==="Object"&&Symbol.iterator in e?M.converters["sequence<DOMString>"](e):M.converters.DOMString(e,A,t)};M.converters.WebSocketInit=M.dictionaryConverter([{key:"\
protocols",converter:M.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:M.converters.any,defaultValue:()=>cm()},
{key:"headers",converter:M.nullableConverter(M.converters.HeadersInit)}]);M.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){return M.
util.Type(e)==="Object"&&!(Symbol.iterator in e)?M.converters.WebSocketInit(e):{protocols:M.converters["DOMString or sequence<DOMString>"](e)}};M.converters.WebSocketSendData=
function(e){if(M.util.Type(e)==="Object"){if(Vh(e))return M.converters.Blob(e,{strict:!1});if(ArrayBuffer.isView(e)||vh.isArrayBuffer(e))return M.converters.BufferSource(
e)}return M.converters.USVString(e)};function hm(){this.ws[Jh].socket.resume()}function um(e){let A,t;e instanceof Cm?(A=e.reason,t=e.code):A=e.message,xh("erro\
r",this,()=>new Im("error",{error:e,message:A})),Hh(this,t)}qh.exports={WebSocket:MA}});var bg=u((hM,Oh)=>{"use strict";function dm(e){return e.indexOf("\0")===-1}function fm(e){if(e.length===0)return!1;for(let A=0;A<e.length;A++)if(e.charCodeAt(A)<
48||e.charCodeAt(A)>57)return!1;return!0}function wm(e){return new Promise(A=>{setTimeout(A,e).unref()})}Oh.exports={isValidLastEventId:dm,isASCIINumber:fm,delay:wm}});var Zh=u((uM,Ph)=>{"use strict";var ym=h("node:buffer"),{Transform:Dm}=h("node:stream"),{isASCIINumber:km,isValidLastEventId:Fm}=bg(),rr=[239,187,191],ri=10,ns=13,
pm=58,Rm=32,Nm=ym.kStringMaxLength,mm=Buffer.from("data"),Sm=Buffer.from("event"),Um=Buffer.from("id"),Mm=Buffer.from("retry"),bm=1024,Lm=131072,Tm=128;function Ym(e,A){
if(A>=e.length)return!1;for(let t=A;t<e.length;t++)if(e[t]<48||e[t]>57)return!1;return!0}function Gm(e,A){for(let t=A;t<e.length;t++)if(e[t]===0)return!1;return!0}
function si(e,A,t){if(A!==t.length)return!1;for(let r=0;r<A;r++)if(e[r]!==t[r])return!1;return!0}function ni(){let e=new Error("EventSource message size exceede\
d");return e.aborted=!1,e}var Lg=class extends Dm{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??Nm;let t=this.maxEventSize>0?Math.min(Lm,Math.max(bm,Math.
floor(this.maxEventSize/Tm))):0;this.maxDataLines=t,this.maxBufferedChunks=t,A.push&&(this.push=A.push)}_transform(A,t,r){if(A.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==ri&&A[0]!==ns){r(ni());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===ri){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===ri||s===ns){s===ns&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===ri||s===ns){s===ns&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(n){r(n);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(ni());return}this.advanceCursor()}r()}_destroy(A,t){this.chunks.
length=0,this.clearEvent(),super._destroy(A,t)}parseLine(A,t){if(A.length===0)return;let r=A.indexOf(pm);if(r===0)return;let s=A.length,n=A.length;if(r!==-1&&(s=
r,n=r+1,A[n]===Rm&&++n),si(A,s,mm)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw ni();let i=A.length-n,o=this.eventFieldSizes.data+(t.data===
void 0?0:1)+i;this.setEventFieldSize("data",o);let Q=A.toString("utf8",n);t.data===void 0?t.data=Q:t.data+=`
${Q}`,this.dataLineCount++;return}if(si(A,s,Mm)){Ym(A,n)&&(this.setEventFieldSize("retry",A.length-n),t.retry=A.toString("utf8",n));return}if(si(A,s,Um)){Gm(A,n)&&
(this.setEventFieldSize("id",A.length-n),t.id=A.toString("utf8",n));return}si(A,s,Sm)&&n<A.length&&(this.setEventFieldSize("event",A.length-n),t.event=A.toString(
"utf8",n))}setEventFieldSize(A,t){let r=this.eventSize-this.eventFieldSizes[A]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw ni();this.eventSize=r,this.eventFieldSizes[A]=
t}processEvent(A){A.retry&&km(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&Fm(A.id)&&(this.state.lastEventId=A.id),A.data!==void 0&&this.push(
{type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let A=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],n=r===this.lineChunkIndex?this.linePos:0,
i=r===this.chunkIndex?this.pos:s.length,o=s.subarray(n,i);t+=o.length,A.push(o)}return Buffer.concat(A,t)}peekBufferedByte(A){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],n=s.length-r;if(A<n)return s[r+A];A-=n,t++,r=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;A<r?(this.linePos+=A,A=0):(A-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let A=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(A===rr[0]||(this.checkBOM=!1),!0):r===void 0?A===rr[0]&&t===rr[1]?!0:(this.checkBOM=!1,!1):(A===rr[0]&&t===rr[1]&&r===rr[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};Ph.exports={EventSourceStream:Lg}});var eu=u((dM,Au)=>{"use strict";var{pipeline:Jm}=h("node:stream"),{fetching:xm}=Or(),{makeRequest:Hm}=Pt(),{webidl:Ce}=gA(),{EventSourceStream:Vm}=Zh(),{parseMIMEType:vm}=lA(),
{createFastMessageEvent:qm}=jt(),{isNetworkError:zh}=qr(),{delay:Wm}=bg(),{kEnumerableProperty:Qt}=L(),{environmentSettingsObject:Kh}=DA(),{getGlobalDispatcher:Om}=Hr(),
Xh=!1,_h=3e3,is=0,jh=1,os=2,Pm="anonymous",Zm="use-credentials",sr=class e extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#s=is;#n=null;#r=null;#i;#o;constructor(A,t={}){
super(),Ce.util.markAsUncloneable(this);let r="EventSource constructor";Ce.argumentLengthCheck(arguments,1,r),Xh||(Xh=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),A=Ce.converters.USVString(A,r,"url"),t=Ce.converters.EventSourceInitDict(t,r,"eventSourceIni\
tDict"),this.#i=t.dispatcher,this.#o={lastEventId:"",reconnectionTime:_h};let s=Kh,n;try{n=new URL(A,s.settingsObject.baseUrl),this.#o.origin=n.origin}catch(Q){
throw new DOMException(Q,"SyntaxError")}this.#e=n.href;let i=Pm;t.withCredentials&&(i=Zm,this.#t=!0);let o={redirect:"follow",keepalive:!0,mode:"cors",credentials:i===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};o.client=Kh.settingsObject,o.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],o.cache=
"no-store",o.initiator="other",o.urlList=[new URL(this.#e)],this.#n=Hm(o),this.#g()}get readyState(){return this.#s}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#s===os)return;this.#s=is;let A={request:this.#n,dispatcher:this.#i},t=r=>{zh(r)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#Q()};A.processResponseEndOfBody=t,A.processResponse=r=>{if(zh(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#Q();return}
let s=r.headersList.get("content-type",!0),n=s!==null?vm(s):"failure",i=n!=="failure"&&n.essence==="text/event-stream";if(r.status!==200||i===!1){this.close(),this.
dispatchEvent(new Event("error"));return}this.#s=jh,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.length-1].origin;let o=new Vm({eventSourceSettings:this.#o,
maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:Q=>{this.dispatchEvent(qm(Q.type,Q.options))}});Jm(r.body.stream,o,Q=>{Q?.aborted===!1&&(this.close(),
this.dispatchEvent(new Event("error")))})},this.#r=xm(A)}async#Q(){this.#s!==os&&(this.#s=is,this.dispatchEvent(new Event("error")),await Wm(this.#o.reconnectionTime),
this.#s===is&&(this.#o.lastEventId.length&&this.#n.headersList.set("last-event-id",this.#o.lastEventId,!0),this.#g()))}close(){Ce.brandCheck(this,e),this.#s!==os&&
(this.#s=os,this.#r.abort(),this.#n=null)}get onopen(){return this.#A.open}set onopen(A){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof A=="\
function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(A){this.#A.message&&this.removeEventListener(
"message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener("message",A)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(A){
this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="function"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.error=null}},$h={
CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:is,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:jh,writable:!1},CLOSED:{
__proto__:null,configurable:!1,enumerable:!0,value:os,writable:!1}};Object.defineProperties(sr,$h);Object.defineProperties(sr.prototype,$h);Object.defineProperties(
sr.prototype,{close:Qt,onerror:Qt,onmessage:Qt,onopen:Qt,readyState:Qt,url:Qt,withCredentials:Qt});Ce.converters.EventSourceInitDict=Ce.dictionaryConverter([{key:"\
withCredentials",converter:Ce.converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:Ce.converters.any,defaultValue:()=>Om()}]);Au.exports={EventSource:sr,
defaultReconnectionTime:_h}});var pS=u((fM,U)=>{var zm=Mt(),tu=Qr(),Km=bt(),Xm=tc(),_m=Lt(),jm=eQ(),$m=pc(),AS=bc(),ru=J(),oi=L(),{InvalidArgumentError:ii}=ru,nr=dI(),eS=ar(),tS=YQ(),rS=eC(),
sS=xQ(),nS=DQ(),iS=Qn(),{getGlobalDispatcher:su,setGlobalDispatcher:oS}=Hr(),QS=un(),gS=Xs(),aS=_s();Object.assign(tu.prototype,nr);U.exports.Dispatcher=tu;U.exports.
Client=zm;U.exports.Pool=Km;U.exports.BalancedPool=Xm;U.exports.Agent=_m;U.exports.ProxyAgent=jm;U.exports.EnvHttpProxyAgent=$m;U.exports.RetryAgent=AS;U.exports.
RetryHandler=iS;U.exports.DecoratorHandler=QS;U.exports.RedirectHandler=gS;U.exports.createRedirectInterceptor=aS;U.exports.interceptors={redirect:QC(),retry:aC(),
dump:EC(),dns:CC()};U.exports.buildConnector=eS;U.exports.errors=ru;U.exports.util={parseHeaders:oi.parseHeaders,headerNameToString:oi.headerNameToString};function Qs(e){
return(A,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!A||typeof A!="string"&&typeof A!="object"&&!(A instanceof URL))throw new ii("invalid url");if(t!=null&&typeof t!=
"object")throw new ii("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new ii("invalid opts.path");let i=t.path;t.path.startsWith("/")||(i=`\
/${i}`),A=new URL(oi.parseOrigin(A).origin+i)}else t||(t=typeof A=="object"?A:{}),A=oi.parseURL(A);let{agent:s,dispatcher:n=su()}=t;if(s)throw new ii("unsupport\
ed opts.agent. Did you mean opts.client?");return e.call(n,{...t,origin:A.origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||(t.body?"P\
UT":"GET")},r)}}U.exports.setGlobalDispatcher=oS;U.exports.getGlobalDispatcher=su;var BS=Or().fetch;U.exports.fetch=async function(A,t=void 0){try{return await BS(
A,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}};U.exports.Headers=et().Headers;U.exports.Response=qr().Response;U.exports.Request=Pt().
Request;U.exports.FormData=hr().FormData;U.exports.File=globalThis.File??h("node:buffer").File;U.exports.FileReader=Ul().FileReader;var{setGlobalOrigin:ES,getGlobalOrigin:cS}=$i();
U.exports.setGlobalOrigin=ES;U.exports.getGlobalOrigin=cS;var{CacheStorage:IS}=Hl(),{kConstruct:CS}=xn();U.exports.caches=new IS(CS);var{deleteCookie:lS,getCookies:hS,
getSetCookies:uS,setCookie:dS}=_l();U.exports.deleteCookie=lS;U.exports.getCookies=hS;U.exports.getSetCookies=uS;U.exports.setCookie=dS;var{parseMIMEType:fS,serializeAMimeType:wS}=lA();
U.exports.parseMIMEType=fS;U.exports.serializeAMimeType=wS;var{CloseEvent:yS,ErrorEvent:DS,MessageEvent:kS}=jt();U.exports.WebSocket=Wh().WebSocket;U.exports.CloseEvent=
yS;U.exports.ErrorEvent=DS;U.exports.MessageEvent=kS;U.exports.request=Qs(nr.request);U.exports.stream=Qs(nr.stream);U.exports.pipeline=Qs(nr.pipeline);U.exports.
connect=Qs(nr.connect);U.exports.upgrade=Qs(nr.upgrade);U.exports.MockClient=tS;U.exports.MockPool=sS;U.exports.MockAgent=rS;U.exports.mockErrors=nS;var{EventSource:FS}=eu();
U.exports.EventSource=FS});export default pS();
