import{a as rr,b as we}from"./chunk-PSHBDJEB.js";var nr=we(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0})});var ir=we(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0})});var sr=we(ee=>{"use strict";var Lt=ee&&ee.__createBinding||(Object.create?(function(d,v,l,u){u===void 0&&(u=l);var b=Object.getOwnPropertyDescriptor(v,l);(!b||("\
get"in b?!v.__esModule:b.writable||b.configurable))&&(b={enumerable:!0,get:function(){return v[l]}}),Object.defineProperty(d,u,b)}):(function(d,v,l,u){u===void 0&&
(u=l),d[u]=v[l]})),ar=ee&&ee.__exportStar||function(d,v){for(var l in d)l!=="default"&&!Object.prototype.hasOwnProperty.call(v,l)&&Lt(v,d,l)};Object.defineProperty(
ee,"__esModule",{value:!0});ar(nr(),ee);ar(ir(),ee)});var fr=we((lr,ge)=>{var Pe=(()=>{var d=globalThis.document?.currentScript?.src;return async function(v={}){var l=v,u=!!globalThis.window,b=!!globalThis.WorkerGlobalScope,
P=globalThis.process?.versions?.node&&globalThis.process?.type!="renderer",N=[],A="./this.program",$=(e,r)=>{throw r};typeof __filename<"u"?d=__filename:b&&(d=self.
location.href);var W="";function X(e){return l.locateFile?l.locateFile(e,W):W+e}var T,R;if(P){var H=rr("node:fs");W=import.meta.dirname+"/",R=e=>{e=Te(e)?new URL(
e):e;var r=H.readFileSync(e);return r},T=async(e,r=!0)=>{e=Te(e)?new URL(e):e;var t=H.readFileSync(e,r?void 0:"utf8");return t},process.argv.length>1&&(A=process.
argv[1].replace(/\\/g,"/")),N=process.argv.slice(2),$=(e,r)=>{throw process.exitCode=e,r}}else if(u||b){try{W=new URL(".",d).href}catch{}b&&(R=e=>{var r=new XMLHttpRequest;
return r.open("GET",e,!1),r.responseType="arraybuffer",r.send(null),new Uint8Array(r.response)}),T=async e=>{var r=await fetch(e,{credentials:"same-origin"});if(r.
ok)return r.arrayBuffer();throw new Error(r.status+" : "+r.url)}}var x=console.log.bind(console),M=console.error.bind(console),ue,J=!1,te,Te=e=>e.startsWith("fi\
le://");class C{}class cr extends C{}var mr=!1;function vr(){return ye.buffer}function Fe(){if(!K?.buffer?.resizable){var e=vr();K=new Int8Array(e),Me=new Int16Array(
e),l.HEAPU8=oe=new Uint8Array(e),Pr=new Uint16Array(e),pe=new Int32Array(e),l.HEAPU32=k=new Uint32Array(e),Re=new Float32Array(e),Ne=new Float64Array(e),O=new BigInt64Array(
e),Tr=new BigUint64Array(e)}}function hr(){var e=l.preRun;e&&(typeof e=="function"&&(e=[e]),Be.push(...e)),Ce(Be)}function wr(){mr=!0,!l.noFSInit&&!n.initialized&&
n.init(),Z.init(),ve.A(),n.ignorePermissions=!1}function _r(){var e=l.postRun;e&&(typeof e=="function"&&(e=[e]),ze.push(...e)),Ce(ze)}function B(e){l.onAbort?.(
e),e=`Aborted(${e})`,M(e),J=!0,e+=". Build with -sASSERTIONS for more info.";var r=new WebAssembly.RuntimeError(e);throw r}var De;function pr(){return X("libpg-\
query.wasm")}function yr(e){if(R)return R(e);throw"both async and sync fetching of the wasm failed"}async function gr(e){if(!ue)try{var r=await T(e);return new Uint8Array(
r)}catch{}return yr(e)}async function Er(e,r){try{var t=await gr(e),o=await WebAssembly.instantiate(t,r);return o}catch(i){M(`failed to asynchronously prepare w\
asm: ${i}`),B(i)}}async function kr(e,r,t){if(!e&&!P)try{var o=fetch(r,{credentials:"same-origin"}),i=await WebAssembly.instantiateStreaming(o,t);return i}catch(a){
M(`wasm streaming compile failed: ${a}`),M("falling back to ArrayBuffer instantiation")}return Er(r,t)}function Sr(){var e={a:Pt};return e}async function br(){function e(s){
return ve=s.exports,bt(ve),Fe(),ve}function r(s){return e(s.instance)}var t=Sr(),o=l.instantiateWasm;if(o)return new Promise(s=>{o(t,f=>s(e(f)))});De??=pr();var i=await kr(
ue,De,t),a=r(i);return a}class Ae{name="ExitStatus";constructor(r){this.message=`Program terminated with exit(${r})`,this.status=r}}var Me,pe,O,K,Re,Ne,Pr,k,Tr,
oe,Ce=e=>{for(;e.length>0;)e.shift()(l)},ze=[],Be=[];function Fr(e,r="i8"){switch(r.endsWith("*")&&(r="*"),r){case"i1":return K[e];case"i8":return K[e];case"i16":
return Me[e>>1];case"i32":return pe[e>>2];case"i64":return O[e>>3];case"float":return Re[e>>2];case"double":return Ne[e>>3];case"*":return k[e>>2];default:B(`in\
valid type for getValue: ${r}`)}}var Ee=!0,U=e=>Ye(e),j=()=>Ze(),Oe=globalThis.TextDecoder&&new TextDecoder,Dr=(e,r,t,o)=>{var i=r+t;if(o)return i;for(;e[r]&&!(r>=
i);)++r;return r},ie=(e,r=0,t,o)=>{var i=Dr(e,r,t,o);if(i-r>16&&e.buffer&&Oe)return Oe.decode(e.subarray(r,i));for(var a="";r<i;){var s=e[r++];if(!(s&128)){a+=String.
fromCharCode(s);continue}var f=e[r++]&63;if((s&224)==192){a+=String.fromCharCode((s&31)<<6|f);continue}var c=e[r++]&63;if((s&240)==224?s=(s&15)<<12|f<<6|c:s=(s&
7)<<18|f<<12|c<<6|e[r++]&63,s<65536)a+=String.fromCharCode(s);else{var h=s-65536;a+=String.fromCharCode(55296|h>>10,56320|h&1023)}}return a},de=(e,r,t)=>e?ie(oe,
e,r,t):"",Ar=(e,r,t,o)=>B(`Assertion failed: ${de(e)}, at: `+[r?de(r):"unknown filename",t,o?de(o):"unknown function"]),Mr=()=>B(""),Ue=0,Rr=()=>{Ee=!1,Ue=0},Nr=()=>{
throw new cr},ce={},je=e=>{if(e instanceof Ae||e=="unwind")return te;$(1,e)},qe=()=>Ee||Ue>0,Le=e=>{te=e,qe()||(l.onExit?.(e),J=!0),$(e,new Ae(e))},Cr=(e,r)=>{te=
e,Le(e)},We=Cr,zr=()=>{if(!qe())try{We(te)}catch(e){je(e)}},Br=e=>{if(!J)try{return e()}catch(r){je(r)}finally{zr()}},Or=()=>performance.now(),Ur=(e,r)=>{if(ce[e]&&
(clearTimeout(ce[e].id),delete ce[e]),!r)return 0;var t=setTimeout(()=>{delete ce[e],Br(()=>Ge(e,Or()))},r);return ce[e]={id:t,timeout_ms:r},0},jr=()=>1073741824,
qr=(e,r)=>Math.ceil(e/r)*r,Lr=e=>{var r=ye.buffer.byteLength,t=(e-r+65535)/65536|0;try{return ye.grow(t),Fe(),1}catch{}},Wr=e=>{var r=oe.length;e>>>=0;var t=jr();
if(e>t)return!1;for(var o=1;o<=4;o*=2){var i=r*(1+.2/o);i=Math.min(i,e+100663296);var a=Math.min(t,qr(Math.max(e,i),65536)),s=Lr(a);if(s)return!0}return!1},y={isAbs:e=>e.
charAt(0)==="/",splitPath:e=>{var r=/^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;return r.exec(e).slice(1)},normalizeArray:(e,r)=>{for(var t=0,
o=e.length-1;o>=0;o--){var i=e[o];i==="."?e.splice(o,1):i===".."?(e.splice(o,1),t++):t&&(e.splice(o,1),t--)}if(r)for(;t;t--)e.unshift("..");return e},normalize:e=>{
var r=y.isAbs(e),t=e.slice(-1)==="/";return e=y.normalizeArray(e.split("/").filter(o=>!!o),!r).join("/"),!e&&!r&&(e="."),e&&t&&(e+="/"),(r?"/":"")+e},dirname:e=>{
var r=y.splitPath(e),t=r[0],o=r[1];return!t&&!o?".":(o&&(o=o.slice(0,-1)),t+o)},basename:e=>e&&e.match(/([^\/]+|\/)\/*$/)[1],join:(...e)=>y.normalize(e.join("/")),
join2:(e,r)=>y.normalize(e+"/"+r)},xr=()=>{if(P){var e=rr("node:crypto");return r=>(e.randomFillSync(r),0)}return r=>(crypto.getRandomValues(r),0)},xe=e=>(xe=xr())(
e),ae={resolve:(...e)=>{for(var r="",t=!1,o=e.length-1;o>=-1&&!t;o--){var i=o>=0?e[o]:n.cwd();if(typeof i!="string")throw new TypeError("Arguments to path.resol\
ve must be strings");if(!i)return"";r=i+"/"+r,t=y.isAbs(i)}return r=y.normalizeArray(r.split("/").filter(a=>!!a),!t).join("/"),(t?"/":"")+r||"."},relative:(e,r)=>{
e=ae.resolve(e).slice(1),r=ae.resolve(r).slice(1);function t(h){for(var E=0;E<h.length&&h[E]==="";E++);for(var S=h.length-1;S>=0&&h[S]==="";S--);return E>S?[]:h.
slice(E,S-E+1)}for(var o=t(e.split("/")),i=t(r.split("/")),a=Math.min(o.length,i.length),s=a,f=0;f<a;f++)if(o[f]!==i[f]){s=f;break}for(var c=[],f=s;f<o.length;f++)
c.push("..");return c=c.concat(i.slice(s)),c.join("/")}},ke=[],$e=e=>{for(var r=0,t=0;t<e.length;++t){var o=e.charCodeAt(t);o<=127?r++:o<=2047?r+=2:o>=55296&&o<=
57343?(r+=4,++t):r+=3}return r},He=(e,r,t,o)=>{if(!(o>0))return 0;for(var i=t,a=t+o-1,s=0;s<e.length;++s){var f=e.codePointAt(s);if(f<=127){if(t>=a)break;r[t++]=
f}else if(f<=2047){if(t+1>=a)break;r[t++]=192|f>>6,r[t++]=128|f&63}else if(f<=65535){if(t+2>=a)break;r[t++]=224|f>>12,r[t++]=128|f>>6&63,r[t++]=128|f&63}else{if(t+
3>=a)break;r[t++]=240|f>>18,r[t++]=128|f>>12&63,r[t++]=128|f>>6&63,r[t++]=128|f&63,s++}}return r[t]=0,t-i},Se=(e,r,t)=>{var o=t>0?t:$e(e)+1,i=new Array(o),a=He(
e,i,0,i.length);return r&&(i.length=a),i},$r=()=>{if(!ke.length){var e=null;if(P){var r=256,t=Buffer.alloc(r),o=0,i=process.stdin.fd;try{o=H.readSync(i,t,0,r)}catch(a){
if(a.toString().includes("EOF"))o=0;else throw a}o>0&&(e=t.slice(0,o).toString("utf-8"))}else globalThis.window?.prompt&&(e=window.prompt("Input: "),e!==null&&(e+=
`
`));if(!e)return null;ke=Se(e,!0)}return ke.shift()},Z={ttys:[],init(){},shutdown(){},register(e,r){Z.ttys[e]={input:[],output:[],ops:r},n.registerDevice(e,Z.stream_ops)},
stream_ops:{open(e){var r=Z.ttys[e.node.rdev];if(!r)throw new n.ErrnoError(43);e.tty=r,e.seekable=!1},close(e){e.tty.ops.fsync(e.tty)},fsync(e){e.tty.ops.fsync(
e.tty)},read(e,r,t,o,i){if(!e.tty||!e.tty.ops.get_char)throw new n.ErrnoError(60);for(var a=0,s=0;s<o;s++){var f;try{f=e.tty.ops.get_char(e.tty)}catch{throw new n.
ErrnoError(29)}if(f===void 0&&a===0)throw new n.ErrnoError(6);if(f==null)break;a++,r[t+s]=f}return a&&(e.node.atime=Date.now()),a},write(e,r,t,o,i){if(!e.tty||!e.
tty.ops.put_char)throw new n.ErrnoError(60);try{for(var a=0;a<o;a++)e.tty.ops.put_char(e.tty,r[t+a])}catch{throw new n.ErrnoError(29)}return o&&(e.node.mtime=e.
node.ctime=Date.now()),a}},default_tty_ops:{get_char(e){return $r()},put_char(e,r){r===null||r===10?(x(ie(e.output)),e.output=[]):r!=0&&e.output.push(r)},fsync(e){
e.output?.length>0&&(x(ie(e.output)),e.output=[])},ioctl_tcgets(e){return{c_iflag:25856,c_oflag:5,c_cflag:191,c_lflag:35387,c_cc:[3,28,127,21,4,0,1,0,17,19,26,0,
18,15,23,22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}},ioctl_tcsets(e,r,t){return 0},ioctl_tiocgwinsz(e){return[24,80]}},default_tty1_ops:{put_char(e,r){r===null||r===10?
(M(ie(e.output)),e.output=[]):r!=0&&e.output.push(r)},fsync(e){e.output?.length>0&&(M(ie(e.output)),e.output=[])}}},Ie=e=>{B()},w={ops_table:null,mount(e){return w.
createNode(null,"/",16895,0)},createNode(e,r,t,o){if(n.isBlkdev(t)||n.isFIFO(t))throw new n.ErrnoError(63);w.ops_table||={dir:{node:{getattr:w.node_ops.getattr,
setattr:w.node_ops.setattr,lookup:w.node_ops.lookup,mknod:w.node_ops.mknod,rename:w.node_ops.rename,unlink:w.node_ops.unlink,rmdir:w.node_ops.rmdir,readdir:w.node_ops.
readdir,symlink:w.node_ops.symlink},stream:{llseek:w.stream_ops.llseek}},file:{node:{getattr:w.node_ops.getattr,setattr:w.node_ops.setattr},stream:{llseek:w.stream_ops.
llseek,read:w.stream_ops.read,write:w.stream_ops.write,mmap:w.stream_ops.mmap,msync:w.stream_ops.msync}},link:{node:{getattr:w.node_ops.getattr,setattr:w.node_ops.
setattr,readlink:w.node_ops.readlink},stream:{}},chrdev:{node:{getattr:w.node_ops.getattr,setattr:w.node_ops.setattr},stream:n.chrdev_stream_ops}};var i=n.createNode(
e,r,t,o);return n.isDir(i.mode)?(i.node_ops=w.ops_table.dir.node,i.stream_ops=w.ops_table.dir.stream,i.contents={}):n.isFile(i.mode)?(i.node_ops=w.ops_table.file.
node,i.stream_ops=w.ops_table.file.stream,i.usedBytes=0,i.contents=w.emptyFileContents??=new Uint8Array(0)):n.isLink(i.mode)?(i.node_ops=w.ops_table.link.node,i.
stream_ops=w.ops_table.link.stream):n.isChrdev(i.mode)&&(i.node_ops=w.ops_table.chrdev.node,i.stream_ops=w.ops_table.chrdev.stream),i.atime=i.mtime=i.ctime=Date.
now(),e&&(e.contents[r]=i,e.atime=e.mtime=e.ctime=i.atime),i},getFileDataAsTypedArray(e){return e.contents.subarray(0,e.usedBytes)},expandFileStorage(e,r){var t=e.
contents.length;if(!(t>=r)){var o=1024*1024;r=Math.max(r,t*(t<o?2:1.125)>>>0),t&&(r=Math.max(r,256));var i=w.getFileDataAsTypedArray(e);e.contents=new Uint8Array(
r),e.contents.set(i)}},resizeFileStorage(e,r){if(e.usedBytes!=r){var t=e.contents;e.contents=new Uint8Array(r),e.contents.set(t.subarray(0,Math.min(r,e.usedBytes))),
e.usedBytes=r}},node_ops:{getattr(e){var r={};return r.dev=n.isChrdev(e.mode)?e.id:1,r.ino=e.id,r.mode=e.mode,r.nlink=1,r.uid=0,r.gid=0,r.rdev=e.rdev,n.isDir(e.
mode)?r.size=4096:n.isFile(e.mode)?r.size=e.usedBytes:n.isLink(e.mode)?r.size=e.link.length:r.size=0,r.atime=new Date(e.atime),r.mtime=new Date(e.mtime),r.ctime=
new Date(e.ctime),r.blksize=4096,r.blocks=Math.ceil(r.size/r.blksize),r},setattr(e,r){for(let t of["mode","atime","mtime","ctime"])r[t]!=null&&(e[t]=r[t]);r.size!==
void 0&&w.resizeFileStorage(e,r.size)},lookup(e,r){throw w.doesNotExistError||(w.doesNotExistError=new n.ErrnoError(44),w.doesNotExistError.stack="<generic erro\
r, no stack>"),w.doesNotExistError},mknod(e,r,t,o){return w.createNode(e,r,t,o)},rename(e,r,t){var o;try{o=n.lookupNode(r,t)}catch{}if(o){if(n.isDir(e.mode))for(var i in o.
contents)throw new n.ErrnoError(55);n.hashRemoveNode(o)}delete e.parent.contents[e.name],r.contents[t]=e,e.name=t,r.ctime=r.mtime=e.parent.ctime=e.parent.mtime=
Date.now()},unlink(e,r){delete e.contents[r],e.ctime=e.mtime=Date.now()},rmdir(e,r){var t=n.lookupNode(e,r);for(var o in t.contents)throw new n.ErrnoError(55);delete e.
contents[r],e.ctime=e.mtime=Date.now()},readdir(e){return[".","..",...Object.keys(e.contents)]},symlink(e,r,t){var o=w.createNode(e,r,41471,0);return o.link=t,o},
readlink(e){if(!n.isLink(e.mode))throw new n.ErrnoError(28);return e.link}},stream_ops:{read(e,r,t,o,i){var a=e.node.contents;if(i>=e.node.usedBytes)return 0;var s=Math.
min(e.node.usedBytes-i,o);return r.set(a.subarray(i,i+s),t),s},write(e,r,t,o,i,a){if(r.buffer===K.buffer&&(a=!1),!o)return 0;var s=e.node;return s.mtime=s.ctime=
Date.now(),a?(s.contents=r.subarray(t,t+o),s.usedBytes=o):s.usedBytes===0&&i===0?(s.contents=r.slice(t,t+o),s.usedBytes=o):(w.expandFileStorage(s,i+o),s.contents.
set(r.subarray(t,t+o),i),s.usedBytes=Math.max(s.usedBytes,i+o)),o},llseek(e,r,t){var o=r;if(t===1?o+=e.position:t===2&&n.isFile(e.node.mode)&&(o+=e.node.usedBytes),
o<0)throw new n.ErrnoError(28);return o},mmap(e,r,t,o,i){if(!n.isFile(e.node.mode))throw new n.ErrnoError(43);var a,s,f=e.node.contents;if(!(i&2)&&f.buffer===K.
buffer)s=!1,a=f.byteOffset;else{if(s=!0,a=Ie(r),!a)throw new n.ErrnoError(48);f&&((t>0||t+r<f.length)&&(f.subarray?f=f.subarray(t,t+r):f=Array.prototype.slice.call(
f,t,t+r)),K.set(f,a))}return{ptr:a,allocated:s}},msync(e,r,t,o,i){return w.stream_ops.write(e,r,0,o,t,!1),0}}},Hr=e=>{if(typeof e!="string")return e;var r={r:0,
"r+":2,w:577,"w+":578,a:1089,"a+":1090},t=r[e];if(typeof t>"u")throw new Error(`Unknown file open mode: ${e}`);return t},Ve=e=>(typeof e=="string"&&(e=Se(e,!0)),
e.subarray||(e=new Uint8Array(e)),e),be=(e,r)=>{var t=0;return e&&(t|=365),r&&(t|=146),t},Ir=async e=>{var r=await T(e);return new Uint8Array(r)},Vr=(...e)=>n.createDataFile(
...e),Qr=e=>e,Qe=null,Xr=async()=>Qe,ne=0,Xe=null,Jr=e=>{ne--,l.monitorRunDependencies?.(ne),ne||Xe()},Kr=e=>{ne||(Qe=new Promise(r=>Xe=r)),ne++,l.monitorRunDependencies?.(
ne)},Gr=[],Yr=async(e,r)=>{typeof Browser<"u"&&Browser.init();for(var t of Gr)if(t.canHandle(r))return t.handle(e,r);return e},Je=async(e,r,t,o,i,a,s,f)=>{var c=r?
ae.resolve(y.join2(e,r)):e,h=Qr(`cp ${c}`);Kr(h);try{var E=t;typeof t=="string"&&(E=await Ir(t)),E=await Yr(E,c),f?.(),a||Vr(e,r,E,o,i,s)}finally{Jr(h)}},Zr=(e,r,t,o,i,a,s,f,c,h)=>{
Je(e,r,t,o,i,f,c,h).then(a).catch(s)},n={root:null,mounts:[],devices:{},streams:[],nextInode:1,nameTable:null,currentPath:"/",initialized:!1,ignorePermissions:!0,
filesystems:null,syncFSRequests:0,ErrnoError:class{name="ErrnoError";constructor(e){this.errno=e}},FSStream:class{shared={};get object(){return this.node}set object(e){
this.node=e}get isRead(){return(this.flags&2097155)!==1}get isWrite(){return(this.flags&2097155)!==0}get isAppend(){return this.flags&1024}get flags(){return this.
shared.flags}set flags(e){this.shared.flags=e}get position(){return this.shared.position}set position(e){this.shared.position=e}},FSNode:class{node_ops={};stream_ops={};readMode=365;writeMode=146;mounted=null;constructor(e,r,t,o){
e||(e=this),this.parent=e,this.mount=e.mount,this.id=n.nextInode++,this.name=r,this.mode=t,this.rdev=o,this.atime=this.mtime=this.ctime=Date.now()}get read(){return(this.
mode&this.readMode)===this.readMode}set read(e){e?this.mode|=this.readMode:this.mode&=~this.readMode}get write(){return(this.mode&this.writeMode)===this.writeMode}set write(e){
e?this.mode|=this.writeMode:this.mode&=~this.writeMode}get isFolder(){return n.isDir(this.mode)}get isDevice(){return n.isChrdev(this.mode)}addListener(e,r=!1){
var t={cb:e,exclusive:r},o=this.listeners??=new Set;return o.add(t),{listeners:o,entry:t}}notifyListeners(e){if(this.listeners){var r;for(var t of this.listeners)
t.exclusive?(r||=[]).push(t):t.cb(e);if(r){var o=(this.exclTurn||0)%r.length;this.exclTurn=o+1,r[o].cb(e)}}}},lookupPath(e,r={}){if(!e)throw new n.ErrnoError(44);
r.follow_mount??=!0,y.isAbs(e)||(e=n.cwd()+"/"+e);e:for(var t=0;t<40;t++){for(var o=e.split("/").filter(h=>!!h),i=n.root,a="/",s=0;s<o.length;s++){var f=s===o.length-
1;if(f&&r.parent)break;if(o[s]!=="."){if(o[s]===".."){if(a=y.dirname(a),n.isRoot(i)){e=a+"/"+o.slice(s+1).join("/"),t--;continue e}else i=i.parent;continue}a=y.
join2(a,o[s]);try{i=n.lookupNode(i,o[s])}catch(h){if(h?.errno===44&&f&&r.noent_okay)return{path:a};throw h}if(n.isMountpoint(i)&&(!f||r.follow_mount)&&(i=i.mounted.
root),n.isLink(i.mode)&&(!f||r.follow)){if(!i.node_ops.readlink)throw new n.ErrnoError(52);var c=i.node_ops.readlink(i);y.isAbs(c)||(c=y.dirname(a)+"/"+c),e=c+"\
/"+o.slice(s+1).join("/");continue e}}}return{path:a,node:i}}throw new n.ErrnoError(32)},getPath(e){for(var r;;){if(n.isRoot(e)){var t=e.mount.mountpoint;return r?
t[t.length-1]!=="/"?`${t}/${r}`:t+r:t}r=r?`${e.name}/${r}`:e.name,e=e.parent}},hashName(e,r){for(var t=0,o=0;o<r.length;o++)t=(t<<5)-t+r.charCodeAt(o)|0;return(e+
t>>>0)%n.nameTable.length},hashAddNode(e){var r=n.hashName(e.parent.id,e.name);e.name_next=n.nameTable[r],n.nameTable[r]=e},hashRemoveNode(e){var r=n.hashName(e.
parent.id,e.name);if(n.nameTable[r]===e)n.nameTable[r]=e.name_next;else for(var t=n.nameTable[r];t;){if(t.name_next===e){t.name_next=e.name_next;break}t=t.name_next}},
lookupNode(e,r){var t=n.mayLookup(e);if(t)throw new n.ErrnoError(t);for(var o=n.hashName(e.id,r),i=n.nameTable[o];i;i=i.name_next){var a=i.name;if(i.parent.id===
e.id&&a===r)return i}return n.lookup(e,r)},createNode(e,r,t,o){var i=new n.FSNode(e,r,t,o);return n.hashAddNode(i),i},destroyNode(e){n.hashRemoveNode(e)},isRoot(e){
return e===e.parent},isMountpoint(e){return!!e.mounted},isFile(e){return(e&61440)===32768},isDir(e){return(e&61440)===16384},isLink(e){return(e&61440)===40960},
isChrdev(e){return(e&61440)===8192},isBlkdev(e){return(e&61440)===24576},isFIFO(e){return(e&61440)===4096},isSocket(e){return(e&49152)===49152},flagsToPermissionString(e){
var r=["r","w","rw"][e&3];return e&512&&(r+="w"),r},nodePermissions(e,r){return n.ignorePermissions?0:r.includes("r")&&!(e.mode&292)||r.includes("w")&&!(e.mode&
146)||r.includes("x")&&!(e.mode&73)?2:0},mayLookup(e){if(!n.isDir(e.mode))return 54;var r=n.nodePermissions(e,"x");return r||(e.node_ops.lookup?0:2)},mayCreate(e,r){
if(!n.isDir(e.mode))return 54;try{var t=n.lookupNode(e,r);return 20}catch{}return n.nodePermissions(e,"wx")},mayDelete(e,r,t){var o;try{o=n.lookupNode(e,r)}catch(a){
return a.errno}var i=n.nodePermissions(e,"wx");if(i)return i;if(t){if(!n.isDir(o.mode))return 54;if(n.isRoot(o)||n.getPath(o)===n.cwd())return 10}else if(n.isDir(
o.mode))return 31;return 0},mayOpen(e,r){if(!e)return 44;if(n.isLink(e.mode))return 32;var t=n.flagsToPermissionString(r);return n.isDir(e.mode)&&(t!=="r"||r&576)?
31:n.nodePermissions(e,t)},checkOpExists(e,r){if(!e)throw new n.ErrnoError(r);return e},MAX_OPEN_FDS:4096,nextfd(){for(var e=0;e<=n.MAX_OPEN_FDS;e++)if(!n.streams[e])
return e;throw new n.ErrnoError(33)},getStreamChecked(e){var r=n.getStream(e);if(!r)throw new n.ErrnoError(8);return r},getStream:e=>n.streams[e],createStream(e,r=-1){
return e=Object.assign(new n.FSStream,e),r==-1&&(r=n.nextfd()),e.fd=r,n.streams[r]=e,e},closeStream(e){n.streams[e]=null},dupStream(e,r=-1){var t=n.createStream(
e,r);return t.stream_ops?.dup?.(t),t},doSetAttr(e,r,t){var o=e?.stream_ops.setattr,i=o?e:r;o??=r.node_ops.setattr,n.checkOpExists(o,63);try{o(i,t)}catch(a){throw a instanceof
RangeError?new n.ErrnoError(22):a}},chrdev_stream_ops:{open(e){var r=n.getDevice(e.node.rdev);e.stream_ops=r.stream_ops,e.stream_ops.open?.(e)},llseek(){throw new n.
ErrnoError(70)}},major:e=>e>>8,minor:e=>e&255,makedev:(e,r)=>e<<8|r,registerDevice(e,r){n.devices[e]={stream_ops:r}},getDevice:e=>n.devices[e],getMounts(e){for(var r=[],
t=[e];t.length;){var o=t.pop();r.push(o),t.push(...o.mounts)}return r},syncfs(e,r){typeof e=="function"&&(r=e,e=!1),n.syncFSRequests++,n.syncFSRequests>1&&M(`wa\
rning: ${n.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);var t=n.getMounts(n.root.mount),o=0;function i(f){return n.syncFSRequests--,
r(f)}function a(f){if(f)return a.errored?void 0:(a.errored=!0,i(f));++o>=t.length&&i(null)}for(var s of t)s.type.syncfs?s.type.syncfs(s,e,a):a(null)},mount(e,r,t){
var o=t==="/",i=!t,a;if(o&&n.root)throw new n.ErrnoError(10);if(!o&&!i){var s=n.lookupPath(t,{follow_mount:!1});if(t=s.path,a=s.node,n.isMountpoint(a))throw new n.
ErrnoError(10);if(!n.isDir(a.mode))throw new n.ErrnoError(54)}var f={type:e,opts:r,mountpoint:t,mounts:[]},c=e.mount(f);return c.mount=f,f.root=c,o?n.root=c:a&&
(a.mounted=f,a.mount&&a.mount.mounts.push(f)),c},unmount(e){var r=n.lookupPath(e,{follow_mount:!1});if(!n.isMountpoint(r.node))throw new n.ErrnoError(28);var t=r.
node,o=t.mounted,i=n.getMounts(o);for(var[a,s]of Object.entries(n.nameTable))for(;s;){var f=s.name_next;i.includes(s.mount)&&n.destroyNode(s),s=f}t.mounted=null;
var c=t.mount.mounts.indexOf(o);t.mount.mounts.splice(c,1)},lookup(e,r){return e.node_ops.lookup(e,r)},mknod(e,r,t){var o=n.lookupPath(e,{parent:!0}),i=o.node,a=y.
basename(e);if(!a)throw new n.ErrnoError(28);if(a==="."||a==="..")throw new n.ErrnoError(20);var s=n.mayCreate(i,a);if(s)throw new n.ErrnoError(s);if(!i.node_ops.
mknod)throw new n.ErrnoError(63);return i.node_ops.mknod(i,a,r,t)},statfs(e){return n.statfsNode(n.lookupPath(e,{follow:!0}).node)},statfsStream(e){return n.statfsNode(
e.node)},statfsNode(e){var r={bsize:4096,frsize:4096,blocks:1e6,bfree:5e5,bavail:5e5,files:n.nextInode,ffree:n.nextInode-1,fsid:42,flags:2,namelen:255};return e.
node_ops.statfs&&Object.assign(r,e.node_ops.statfs(e.mount.opts.root)),r},create(e,r=438){return r&=4095,r|=32768,n.mknod(e,r,0)},mkdir(e,r=511){return r&=1023,
r|=16384,n.mknod(e,r,0)},mkdirTree(e,r){var t=e.split("/"),o="";for(var i of t)if(i){(o||y.isAbs(e))&&(o+="/"),o+=i;try{n.mkdir(o,r)}catch(a){if(a.errno!=20)throw a}}},
mkdev(e,r,t){return typeof t>"u"&&(t=r,r=438),r|=8192,n.mknod(e,r,t)},symlink(e,r){if(!ae.resolve(e))throw new n.ErrnoError(44);var t=n.lookupPath(r,{parent:!0}),
o=t.node;if(!o)throw new n.ErrnoError(44);var i=y.basename(r),a=n.mayCreate(o,i);if(a)throw new n.ErrnoError(a);if(!o.node_ops.symlink)throw new n.ErrnoError(63);
return o.node_ops.symlink(o,i,e)},link(e,r,t){var o=n.lookupPath(r,{parent:!0}),i=o.node;if(!i)throw new n.ErrnoError(44);var a=y.basename(r),s=n.mayCreate(i,a);
if(s)throw new n.ErrnoError(s);if(!i.node_ops.link)throw new n.ErrnoError(34);return i.node_ops.link(i,a,e,t)},rename(e,r){var t=y.dirname(e),o=y.dirname(r),i=y.
basename(e),a=y.basename(r),s,f,c;if(s=n.lookupPath(e,{parent:!0}),f=s.node,s=n.lookupPath(r,{parent:!0}),c=s.node,!f||!c)throw new n.ErrnoError(44);if(f.mount!==
c.mount)throw new n.ErrnoError(75);var h=n.lookupNode(f,i),E=ae.relative(e,o);if(E.charAt(0)!==".")throw new n.ErrnoError(28);if(E=ae.relative(r,t),E.charAt(0)!==
".")throw new n.ErrnoError(55);var S;try{S=n.lookupNode(c,a)}catch{}if(h!==S){var _=n.isDir(h.mode),p=n.mayDelete(f,i,_);if(p)throw new n.ErrnoError(p);if(p=S?n.
mayDelete(c,a,_):n.mayCreate(c,a),p)throw new n.ErrnoError(p);if(!f.node_ops.rename)throw new n.ErrnoError(63);if(n.isMountpoint(h)||S&&n.isMountpoint(S))throw new n.
ErrnoError(10);if(c!==f&&(p=n.nodePermissions(f,"w"),p))throw new n.ErrnoError(p);n.hashRemoveNode(h);try{f.node_ops.rename(h,c,a),h.parent=c}catch(F){throw F}finally{
n.hashAddNode(h)}}},rmdir(e){var r=n.lookupPath(e,{parent:!0}),t=r.node,o=y.basename(e),i=n.lookupNode(t,o),a=n.mayDelete(t,o,!0);if(a)throw new n.ErrnoError(a);
if(!t.node_ops.rmdir)throw new n.ErrnoError(63);if(n.isMountpoint(i))throw new n.ErrnoError(10);t.node_ops.rmdir(t,o),n.destroyNode(i)},readdir(e){var r=n.lookupPath(
e,{follow:!0}),t=r.node,o=n.checkOpExists(t.node_ops.readdir,54);return o(t)},unlink(e){var r=n.lookupPath(e,{parent:!0}),t=r.node;if(!t)throw new n.ErrnoError(
44);var o=y.basename(e),i=n.lookupNode(t,o),a=n.mayDelete(t,o,!1);if(a)throw new n.ErrnoError(a);if(!t.node_ops.unlink)throw new n.ErrnoError(63);if(n.isMountpoint(
i))throw new n.ErrnoError(10);t.node_ops.unlink(t,o),n.destroyNode(i)},readlink(e){var r=n.lookupPath(e),t=r.node;if(!t)throw new n.ErrnoError(44);if(!t.node_ops.
readlink)throw new n.ErrnoError(28);return t.node_ops.readlink(t)},stat(e,r){var t=n.lookupPath(e,{follow:!r}),o=t.node,i=n.checkOpExists(o.node_ops.getattr,63);
return i(o)},fstat(e){var r=n.getStreamChecked(e),t=r.node,o=r.stream_ops.getattr,i=o?r:t;return o??=t.node_ops.getattr,n.checkOpExists(o,63),o(i)},lstat(e){return n.
stat(e,!0)},doChmod(e,r,t,o){n.doSetAttr(e,r,{mode:t&4095|r.mode&-4096,ctime:Date.now(),dontFollow:o})},chmod(e,r,t){var o;if(typeof e=="string"){var i=n.lookupPath(
e,{follow:!t});o=i.node}else o=e;n.doChmod(null,o,r,t)},lchmod(e,r){n.chmod(e,r,!0)},fchmod(e,r){var t=n.getStreamChecked(e);n.doChmod(t,t.node,r,!1)},doChown(e,r,t){
n.doSetAttr(e,r,{timestamp:Date.now(),dontFollow:t})},chown(e,r,t,o){var i;if(typeof e=="string"){var a=n.lookupPath(e,{follow:!o});i=a.node}else i=e;n.doChown(
null,i,o)},lchown(e,r,t){n.chown(e,r,t,!0)},fchown(e,r,t){var o=n.getStreamChecked(e);n.doChown(o,o.node,!1)},doTruncate(e,r,t){if(n.isDir(r.mode))throw new n.ErrnoError(
31);if(!n.isFile(r.mode))throw new n.ErrnoError(28);var o=n.nodePermissions(r,"w");if(o)throw new n.ErrnoError(o);n.doSetAttr(e,r,{size:t,timestamp:Date.now()})},
truncate(e,r){if(r<0)throw new n.ErrnoError(28);var t;if(typeof e=="string"){var o=n.lookupPath(e,{follow:!0});t=o.node}else t=e;n.doTruncate(null,t,r)},ftruncate(e,r){
var t=n.getStreamChecked(e);if(r<0||(t.flags&2097155)===0)throw new n.ErrnoError(28);n.doTruncate(t,t.node,r)},utime(e,r,t,o){var i=n.lookupPath(e,{follow:!o});
n.doSetAttr(null,i.node,{atime:r,mtime:t,dontFollow:o})},open(e,r,t=438){if(e==="")throw new n.ErrnoError(44);r=Hr(r),r&64?t=t&4095|32768:t=0;var o,i;if(typeof e==
"object")o=e;else{i=e.endsWith("/");var a=n.lookupPath(e,{follow:!(r&131072),noent_okay:!0});o=a.node,e=a.path}var s=!1;if(r&64)if(o){if(r&128)throw new n.ErrnoError(
20)}else{if(i)throw new n.ErrnoError(31);o=n.mknod(e,t|511,0),s=!0}if(!o)throw new n.ErrnoError(44);if(n.isChrdev(o.mode)&&(r&=-513),r&65536&&!n.isDir(o.mode))throw new n.
ErrnoError(54);if(!s){var f=n.mayOpen(o,r);if(f)throw new n.ErrnoError(f)}r&512&&!s&&n.truncate(o,0),r&=-131713;var c=n.createStream({node:o,path:n.getPath(o),flags:r,
seekable:!0,position:0,stream_ops:o.stream_ops,ungotten:[],error:!1});return c.stream_ops.open&&c.stream_ops.open(c),s&&n.chmod(o,t&511),c},close(e){if(n.isClosed(
e))throw new n.ErrnoError(8);e.getdents&&(e.getdents=null),e.node?.notifyListeners(32);try{e.stream_ops.close&&e.stream_ops.close(e)}catch(r){throw r}finally{n.
closeStream(e.fd)}e.fd=null},isClosed(e){return e.fd===null},llseek(e,r,t){if(n.isClosed(e))throw new n.ErrnoError(8);if(!e.seekable||!e.stream_ops.llseek)throw new n.
ErrnoError(70);if(t!=0&&t!=1&&t!=2)throw new n.ErrnoError(28);return e.position=e.stream_ops.llseek(e,r,t),e.ungotten=[],e.position},read(e,r,t,o,i){if(o<0||i<0)
throw new n.ErrnoError(28);if(n.isClosed(e))throw new n.ErrnoError(8);if((e.flags&2097155)===1)throw new n.ErrnoError(8);if(n.isDir(e.node.mode))throw new n.ErrnoError(
31);if(!e.stream_ops.read)throw new n.ErrnoError(28);var a=typeof i<"u";if(!a)i=e.position;else if(!e.seekable)throw new n.ErrnoError(70);var s=e.stream_ops.read(
e,r,t,o,i);return a||(e.position+=s),s},write(e,r,t,o,i,a){if(o<0||i<0)throw new n.ErrnoError(28);if(n.isClosed(e))throw new n.ErrnoError(8);if((e.flags&2097155)===
0)throw new n.ErrnoError(8);if(n.isDir(e.node.mode))throw new n.ErrnoError(31);if(!e.stream_ops.write)throw new n.ErrnoError(28);e.seekable&&e.flags&1024&&n.llseek(
e,0,2);var s=typeof i<"u";if(!s)i=e.position;else if(!e.seekable)throw new n.ErrnoError(70);var f=e.stream_ops.write(e,r,t,o,i,a);return s||(e.position+=f),f},mmap(e,r,t,o,i){
if((o&2)!==0&&(i&2)===0&&(e.flags&2097155)!==2)throw new n.ErrnoError(2);if((e.flags&2097155)===1)throw new n.ErrnoError(2);if(!e.stream_ops.mmap)throw new n.ErrnoError(
43);if(!r)throw new n.ErrnoError(28);return e.stream_ops.mmap(e,r,t,o,i)},msync(e,r,t,o,i){return e.stream_ops.msync?e.stream_ops.msync(e,r,t,o,i):0},ioctl(e,r,t){
if(!e.stream_ops.ioctl)throw new n.ErrnoError(59);return e.stream_ops.ioctl(e,r,t)},readFile(e,r={}){r.flags=r.flags??0,r.encoding=r.encoding??"binary",r.encoding!==
"utf8"&&r.encoding!=="binary"&&B(`Invalid encoding type "${r.encoding}"`);var t=n.open(e,r.flags),o=n.stat(e),i=o.size,a=new Uint8Array(i);return n.read(t,a,0,i,
0),r.encoding==="utf8"&&(a=ie(a)),n.close(t),a},writeFile(e,r,t={}){t.flags=t.flags??577;var o=n.open(e,t.flags,t.mode);r=Ve(r),n.write(o,r,0,r.byteLength,void 0,
t.canOwn),n.close(o)},cwd:()=>n.currentPath,chdir(e){var r=n.lookupPath(e,{follow:!0});if(r.node===null)throw new n.ErrnoError(44);if(!n.isDir(r.node.mode))throw new n.
ErrnoError(54);var t=n.nodePermissions(r.node,"x");if(t)throw new n.ErrnoError(t);n.currentPath=r.path},createDefaultDirectories(){n.mkdir("/tmp"),n.mkdir("/hom\
e"),n.mkdir("/home/web_user")},createDefaultDevices(){n.mkdir("/dev"),n.registerDevice(n.makedev(1,3),{read:()=>0,write:(o,i,a,s,f)=>s,llseek:()=>0}),n.mkdev("/\
dev/null",n.makedev(1,3)),Z.register(n.makedev(5,0),Z.default_tty_ops),Z.register(n.makedev(6,0),Z.default_tty1_ops),n.mkdev("/dev/tty",n.makedev(5,0)),n.mkdev(
"/dev/tty1",n.makedev(6,0));var e=new Uint8Array(1024),r=0,t=()=>(r===0&&(xe(e),r=e.byteLength),e[--r]);n.createDevice("/dev","random",t),n.createDevice("/dev",
"urandom",t),n.mkdir("/dev/shm"),n.mkdir("/dev/shm/tmp")},createSpecialDirectories(){n.mkdir("/proc");var e=n.mkdir("/proc/self");n.mkdir("/proc/self/fd"),n.mount(
{mount(){var r=n.createNode(e,"fd",16895,73);return r.stream_ops={llseek:w.stream_ops.llseek},r.node_ops={lookup(t,o){var i=+o,a=n.getStreamChecked(i),s={parent:null,
mount:{mountpoint:"fake"},node_ops:{readlink:()=>a.path},id:i+1};return s.parent=s,s},readdir(){return Array.from(n.streams.entries()).filter(([t,o])=>o).map(([
t,o])=>t.toString())}},r}},{},"/proc/self/fd")},createStandardStreams(e,r,t){e?n.createDevice("/dev","stdin",e):n.symlink("/dev/tty","/dev/stdin"),r?n.createDevice(
"/dev","stdout",null,r):n.symlink("/dev/tty","/dev/stdout"),t?n.createDevice("/dev","stderr",null,t):n.symlink("/dev/tty1","/dev/stderr");var o=n.open("/dev/std\
in",0),i=n.open("/dev/stdout",1),a=n.open("/dev/stderr",1)},staticInit(){n.nameTable=new Array(4096),n.mount(w,{},"/"),n.createDefaultDirectories(),n.createDefaultDevices(),
n.createSpecialDirectories(),n.filesystems={MEMFS:w}},init(e,r,t){n.initialized=!0,e??=l.stdin,r??=l.stdout,t??=l.stderr,n.createStandardStreams(e,r,t)},quit(){
n.initialized=!1;for(var e of n.streams)e&&n.close(e)},findObject(e,r){var t=n.analyzePath(e,r);return t.exists?t.object:null},analyzePath(e,r){try{var t=n.lookupPath(
e,{follow:!r});e=t.path}catch{}var o={isRoot:!1,exists:!1,error:0,name:null,path:null,object:null,parentExists:!1,parentPath:null,parentObject:null};try{var t=n.
lookupPath(e,{parent:!0});o.parentExists=!0,o.parentPath=t.path,o.parentObject=t.node,o.name=y.basename(e),t=n.lookupPath(e,{follow:!r}),o.exists=!0,o.path=t.path,
o.object=t.node,o.name=t.node.name,o.isRoot=t.path==="/"}catch(i){o.error=i.errno}return o},createPath(e,r,t,o){e=typeof e=="string"?e:n.getPath(e);for(var i=r.
split("/").reverse();i.length;){var a=i.pop();if(a){var s=y.join2(e,a);try{n.mkdir(s)}catch(f){if(f.errno!=20)throw f}e=s}}return s},createFile(e,r,t,o,i){var a=y.
join2(typeof e=="string"?e:n.getPath(e),r),s=be(o,i);return n.create(a,s)},createDataFile(e,r,t,o,i,a){var s=r;e&&(e=typeof e=="string"?e:n.getPath(e),s=r?y.join2(
e,r):e);var f=be(o,i),c=n.create(s,f);if(t){t=Ve(t),n.chmod(c,f|146);var h=n.open(c,577);n.write(h,t,0,t.length,0,a),n.close(h),n.chmod(c,f)}},createDevice(e,r,t,o){
var i=y.join2(typeof e=="string"?e:n.getPath(e),r),a=be(!!t,!!o);n.createDevice.major??=64;var s=n.makedev(n.createDevice.major++,0);return n.registerDevice(s,{
open(f){f.seekable=!1},close(f){o?.buffer?.length&&o(10)},read(f,c,h,E,S){for(var _=0,p=0;p<E;p++){var F;try{F=t()}catch{throw new n.ErrnoError(29)}if(F===void 0&&
_===0)throw new n.ErrnoError(6);if(F==null)break;_++,c[h+p]=F}return _&&(f.node.atime=Date.now()),_},write(f,c,h,E,S){for(var _=0;_<E;_++)try{o(c[h+_])}catch{throw new n.
ErrnoError(29)}return E&&(f.node.mtime=f.node.ctime=Date.now()),_}}),n.mkdev(i,a,s)},forceLoadFile(e){if(e.isDevice||e.isFolder||e.link||e.contents)return!0;if(globalThis.
XMLHttpRequest)B("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-\
file or --preload-file in emcc on the main thread.");else try{e.contents=R(e.url)}catch{throw new n.ErrnoError(29)}},createLazyFile(e,r,t,o,i){class a{lengthKnown=!1;chunks=[];get(_){
if(!(_>this.length-1||_<0)){var p=_%this.chunkSize,F=_/this.chunkSize|0;return this.getter(F)[p]}}setDataGetter(_){this.getter=_}cacheLength(){var _=new XMLHttpRequest;
_.open("HEAD",t,!1),_.send(null),_.status>=200&&_.status<300||_.status===304||B("Couldn't load "+t+". Status: "+_.status);var p=Number(_.getResponseHeader("Cont\
ent-length")),F,L=(F=_.getResponseHeader("Accept-Ranges"))&&F==="bytes",I=(F=_.getResponseHeader("Content-Encoding"))&&F==="gzip",V=1024*1024;L||(V=p);var Q=(G,le)=>{
G>le&&B(`invalid range (${G}, ${le}) or no bytes requested!`),le>p-1&&B(`only ${p} bytes available! programmer error!`);var D=new XMLHttpRequest;return D.open("\
GET",t,!1),p!==V&&D.setRequestHeader("Range","bytes="+G+"-"+le),D.responseType="arraybuffer",D.overrideMimeType&&D.overrideMimeType("text/plain; charset=x-user-\
defined"),D.send(null),D.status>=200&&D.status<300||D.status===304||B("Couldn't load "+t+". Status: "+D.status),D.response!==void 0?new Uint8Array(D.response||[]):
Se(D.responseText??"",!0)},he=this;he.setDataGetter(G=>{var le=G*V,D=(G+1)*V-1;return D=Math.min(D,p-1),typeof he.chunks[G]>"u"&&(he.chunks[G]=Q(le,D)),typeof he.
chunks[G]>"u"&&B("doXHR failed!"),he.chunks[G]}),(I||!p)&&(V=p=1,p=this.getter(0).length,V=p,x("LazyFiles on gzip forces download of the whole file when length \
is accessed")),this._length=p,this._chunkSize=V,this.lengthKnown=!0}get length(){return this.lengthKnown||this.cacheLength(),this._length}get chunkSize(){return this.
lengthKnown||this.cacheLength(),this._chunkSize}}if(globalThis.XMLHttpRequest){b||B("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Us\
e --embed-file or --preload-file in emcc");var s=new a,f={isDevice:!1,contents:s}}else var f={isDevice:!1,url:t};var c=n.createFile(e,r,f,o,i);f.contents?c.contents=
f.contents:f.url&&(c.contents=null,c.url=f.url),Object.defineProperties(c,{usedBytes:{get:function(){return this.contents.length}}});var h={};for(let[S,_]of Object.
entries(c.stream_ops))h[S]=(...p)=>(n.forceLoadFile(c),_(...p));function E(S,_,p,F,L){var I=S.node.contents;if(L>=I.length)return 0;var V=Math.min(I.length-L,F);
if(I.slice)for(var Q=0;Q<V;Q++)_[p+Q]=I[L+Q];else for(var Q=0;Q<V;Q++)_[p+Q]=I.get(L+Q);return V}return h.read=(S,_,p,F,L)=>(n.forceLoadFile(c),E(S,_,p,F,L)),h.
mmap=(S,_,p,F,L)=>{n.forceLoadFile(c);var I=Ie(_);if(!I)throw new n.ErrnoError(48);return E(S,K,I,_,p),{ptr:I,allocated:!0}},c.stream_ops=h,c}},me={currentUmask:18,
calculateAt(e,r,t){if(y.isAbs(r))return r;var o;if(e===-100)o=n.cwd();else{var i=me.getStreamFromFD(e);o=i.path}if(r.length==0){if(!t)throw new n.ErrnoError(44);
return o}return o+"/"+r},writeStat(e,r){k[e>>2]=r.dev,k[e+4>>2]=r.mode,k[e+8>>2]=r.nlink,k[e+12>>2]=r.uid,k[e+16>>2]=r.gid,k[e+20>>2]=r.rdev,O[e+24>>3]=BigInt(r.
size),pe[e+32>>2]=4096,pe[e+36>>2]=r.blocks;var t=r.atime.getTime(),o=r.mtime.getTime(),i=r.ctime.getTime();return O[e+40>>3]=BigInt(Math.floor(t/1e3)),k[e+48>>
2]=t%1e3*1e3*1e3,O[e+56>>3]=BigInt(Math.floor(o/1e3)),k[e+64>>2]=o%1e3*1e3*1e3,O[e+72>>3]=BigInt(Math.floor(i/1e3)),k[e+80>>2]=i%1e3*1e3*1e3,O[e+88>>3]=BigInt(r.
ino),0},writeStatFs(e,r){k[e+4>>2]=r.bsize,k[e+60>>2]=r.bsize,O[e+8>>3]=BigInt(r.blocks),O[e+16>>3]=BigInt(r.bfree),O[e+24>>3]=BigInt(r.bavail),O[e+32>>3]=BigInt(
r.files),O[e+40>>3]=BigInt(r.ffree),k[e+48>>2]=r.fsid,k[e+64>>2]=r.flags,k[e+56>>2]=r.namelen},doMsync(e,r,t,o,i){if(!n.isFile(r.node.mode))throw new n.ErrnoError(
43);if(o&2)return 0;var a=oe.subarray(e,e+t);n.msync(r,a,i,t,o)},getStreamFromFD(e){var r=n.getStreamChecked(e);return r},varargs:void 0,getStr(e){var r=de(e);return r}};
function et(e){try{var r=me.getStreamFromFD(e);return n.close(r),0}catch(t){if(typeof n>"u"||t.name!=="ErrnoError")throw t;return t.errno}}var rt=(e,r,t,o)=>{for(var i=0,
a=0;a<t;a++){var s=k[r>>2],f=k[r+4>>2];r+=8;try{var c=n.read(e,K,s,f,o)}catch(h){if(i>0&&h instanceof n.ErrnoError&&(h.errno==6||h.errno==6))break;throw h}if(c<
0)return-1;if(i+=c,c<f)break;typeof o<"u"&&(o+=c)}return i};function tt(e,r,t,o){try{var i=me.getStreamFromFD(e),a=rt(i,r,t);return k[o>>2]=a,0}catch(s){if(typeof n>
"u"||s.name!=="ErrnoError")throw s;return s.errno}}var nt=9007199254740992,ot=-9007199254740992,it=e=>e<ot||e>nt?NaN:Number(e);function at(e,r,t,o){r=it(r);try{
if(isNaN(r))return 22;var i=me.getStreamFromFD(e);return n.llseek(i,r,t),O[o>>3]=BigInt(i.position),i.getdents&&r===0&&t===0&&(i.getdents=null),0}catch(a){if(typeof n>
"u"||a.name!=="ErrnoError")throw a;return a.errno}}var st=(e,r,t,o)=>{if(t==1)return n.write(e,K,k[r>>2],k[r+4>>2],o);for(var i=0,a=0,s=r;a<t;a++,s+=8)i+=k[s+4>>
2];for(var f=new Uint8Array(i),c=0,a=0;a<t;a++,r+=8){var h=k[r>>2],E=k[r+4>>2];f.set(oe.subarray(h,h+E),c),c+=E}return n.write(e,f,0,i,o)};function lt(e,r,t,o){
try{var i=me.getStreamFromFD(e),a=st(i,r,t);return k[o>>2]=a,0}catch(s){if(typeof n>"u"||s.name!=="ErrnoError")throw s;return s.errno}}var Ke=[],q=e=>{var r=Ke[e];
return r||(Ke[e]=r=er.get(e)),r},ft=(e,r,t)=>He(e,oe,r,t);n.createPreloadedFile=Zr,n.preloadFile=Je,n.staticInit();{l.noExitRuntime&&(Ee=l.noExitRuntime),l.print&&
(x=l.print),l.printErr&&(M=l.printErr),l.arguments&&(N=l.arguments),l.thisProgram&&(A=l.thisProgram);var se=l.preInit;if(se)for(typeof se=="function"&&(l.preInit=
se=[se]);se.length>0;)se.shift()()}l.getValue=Fr,l.UTF8ToString=de,l.stringToUTF8=ft,l.lengthBytesUTF8=$e;var ut,dt,ct,mt,vt,ht,wt,_t,pt,yt,gt,Et,Ge,z,Ye,Ze,kt,
St,ye,er;function bt(e){ut=l._wasm_parse_query=e.B,dt=l._malloc=e.C,ct=l._free=e.E,mt=l._wasm_parse_query_raw=e.F,vt=l._wasm_free_parse_result=e.G,ht=l._wasm_parse_plpgsql=
e.H,wt=l._wasm_fingerprint=e.I,_t=l._wasm_normalize_query=e.J,pt=l._wasm_parse_query_detailed=e.K,yt=l._wasm_free_detailed_result=e.L,gt=l._wasm_scan=e.M,Et=l._wasm_free_string=
e.N,Ge=e.O,z=e.P,Ye=e.Q,Ze=e.R,kt=ye=e.z,St=er=e.D}var Pt={c:Ar,x:Mr,w:Rr,p:Nr,o:Ur,q:Wr,m:We,u:et,r:tt,s:at,t:lt,g:Dt,b:Ft,a:Tt,d:Mt,k:Ct,l:jt,e:At,f:Bt,h:Ot,j:zt,
i:Rt,y:Ut,n:Nt,v:Le};function Tt(e,r,t){var o=j();try{return q(e)(r,t)}catch(i){if(U(o),!(i instanceof C))throw i;z(1,0)}}function Ft(e,r){var t=j();try{return q(
e)(r)}catch(o){if(U(t),!(o instanceof C))throw o;z(1,0)}}function Dt(e){var r=j();try{return q(e)()}catch(t){if(U(r),!(t instanceof C))throw t;z(1,0)}}function At(e){
var r=j();try{q(e)()}catch(t){if(U(r),!(t instanceof C))throw t;z(1,0)}}function Mt(e,r,t,o){var i=j();try{return q(e)(r,t,o)}catch(a){if(U(i),!(a instanceof C))
throw a;z(1,0)}}function Rt(e,r,t,o,i){var a=j();try{q(e)(r,t,o,i)}catch(s){if(U(a),!(s instanceof C))throw s;z(1,0)}}function Nt(e,r,t,o,i,a,s,f,c,h,E,S,_,p){var F=j();
try{q(e)(r,t,o,i,a,s,f,c,h,E,S,_,p)}catch(L){if(U(F),!(L instanceof C))throw L;z(1,0)}}function Ct(e,r,t,o,i){var a=j();try{return q(e)(r,t,o,i)}catch(s){if(U(a),
!(s instanceof C))throw s;z(1,0)}}function zt(e,r,t,o){var i=j();try{q(e)(r,t,o)}catch(a){if(U(i),!(a instanceof C))throw a;z(1,0)}}function Bt(e,r){var t=j();try{
q(e)(r)}catch(o){if(U(t),!(o instanceof C))throw o;z(1,0)}}function Ot(e,r,t){var o=j();try{q(e)(r,t)}catch(i){if(U(o),!(i instanceof C))throw i;z(1,0)}}function Ut(e,r,t,o,i,a){
var s=j();try{q(e)(r,t,o,i,a)}catch(f){if(U(s),!(f instanceof C))throw f;z(1,0)}}function jt(e,r){var t=j();try{return q(e)(r)}catch(o){if(U(t),!(o instanceof C))
throw o;return z(1,0),0n}}async function qt(){hr(),ne&&await Xr();var e=l.setStatus;e&&(e("Running..."),await new Promise(r=>setTimeout(r,1)),setTimeout(e,1,"")),
!J&&(wr(),l.onRuntimeInitialized?.(),_r())}var ve;return ve=await br(),await qt(),l}})();typeof lr=="object"&&typeof ge=="object"?(ge.exports=Pe,ge.exports.default=
Pe):typeof define=="function"&&define.amd&&define([],()=>Pe)});var Zt=we(g=>{var Wt=g&&g.__createBinding||(Object.create?(function(d,v,l,u){u===void 0&&(u=l);var b=Object.getOwnPropertyDescriptor(v,l);(!b||("get"in b?!v.__esModule:
b.writable||b.configurable))&&(b={enumerable:!0,get:function(){return v[l]}}),Object.defineProperty(d,u,b)}):(function(d,v,l,u){u===void 0&&(u=l),d[u]=v[l]})),xt=g&&
g.__exportStar||function(d,v){for(var l in d)l!=="default"&&!Object.prototype.hasOwnProperty.call(v,l)&&Wt(v,d,l)},$t=g&&g.__importDefault||function(d){return d&&
d.__esModule?d:{default:d}};Object.defineProperty(g,"__esModule",{value:!0});g.scan=g.normalize=g.fingerprint=g.parsePlPgSQL=g.parse=g.SqlError=void 0;g.hasSqlDetails=
Ht;g.formatSqlError=It;g.loadModule=Qt;g.parseSync=Xt;g.parsePlPgSQLSync=Jt;g.fingerprintSync=Kt;g.normalizeSync=Gt;g.scanSync=Yt;xt(sr(),g);var fe=class extends Error{sqlDetails;constructor(v,l){
super(v),this.name="SqlError",this.sqlDetails=l}};g.SqlError=fe;function Ht(d){return d instanceof fe&&d.sqlDetails!==void 0}function It(d,v,l={}){let{showPosition:u=!0,
showQuery:b=!0,color:P=!1,maxQueryLength:N}=l,A=[],$=P?"\x1B[31m":"",W=P?"\x1B[33m":"",X=P?"\x1B[0m":"";if(A.push(`${$}Error: ${d.message}${X}`),d.sqlDetails){let{
cursorPosition:T,fileName:R,functionName:H,lineNumber:x}=d.sqlDetails;if(T!==void 0&&T>=0&&A.push(`Position: ${T}`),R||H||x){let M=[];R&&M.push(`file: ${R}`),H&&
M.push(`function: ${H}`),x&&M.push(`line: ${x}`),A.push(`Source: ${M.join(", ")}`)}if(b&&u&&T!==void 0&&T>=0){let M=v,ue=T;if(N&&v.length>N){let J=Math.max(0,T-
Math.floor(N/2)),te=Math.min(v.length,J+N);M=(J>0?"...":"")+v.substring(J,te)+(te<v.length?"...":""),ue=T-J+(J>0?3:0)}A.push(M),A.push(" ".repeat(ue)+`${W}^${X}`)}}else if(b){
let T=v;N&&v.length>N&&(T=v.substring(0,N)+"..."),A.push(`Query: ${T}`)}return A.join(`
`)}var Vt=$t(fr()),m,ur=(0,Vt.default)().then(d=>{m=d});function dr(){if(!m)throw new Error("WASM module not initialized. Call `loadModule()` first.")}async function Qt(){
m||await ur}function _e(d){return(async(...v)=>(await ur,d(...v)))}function Y(d){if(dr(),typeof d!="string")throw new TypeError(`Expected a string, got ${typeof d}`);
let v=m.lengthBytesUTF8(d)+1,l=m._malloc(v);try{return m.stringToUTF8(d,l,v),l}catch(u){throw m._free(l),u}}function re(d){if(dr(),typeof d!="number")throw new TypeError(
`Expected a number, got ${typeof d}`);return m.UTF8ToString(d)}g.parse=_e(async d=>{if(d==null)throw new Error("Query cannot be null or undefined");if(d==="")throw new Error(
"Query cannot be empty");let v=Y(d),l=0;try{if(l=m._wasm_parse_query_raw(v),!l)throw new Error("Failed to parse query: memory allocation failed");let u=m.getValue(
l,"i32"),b=m.getValue(l+4,"i32"),P=m.getValue(l+8,"i32");if(P){let A=m.getValue(P,"i32"),$=m.getValue(P+4,"i32"),W=m.getValue(P+8,"i32"),X=m.getValue(P+12,"i32"),
T=m.getValue(P+16,"i32"),R=A?m.UTF8ToString(A):"Unknown error",H=$?m.UTF8ToString($):void 0,x=W?m.UTF8ToString(W):void 0;throw new fe(R,{message:R,cursorPosition:T>
0?T-1:0,fileName:x,functionName:H,lineNumber:X>0?X:void 0})}if(!u)throw new Error("No parse tree generated");let N=m.UTF8ToString(u);return JSON.parse(N)}finally{
m._free(v),l&&m._wasm_free_parse_result(l)}});g.parsePlPgSQL=_e(async d=>{let v=Y(d),l=0;try{l=m._wasm_parse_plpgsql(v);let u=re(l);if(!u.startsWith("{"))throw new Error(
u);return JSON.parse(u)}finally{m._free(v),l&&m._wasm_free_string(l)}});g.fingerprint=_e(async d=>{let v=Y(d),l=0;try{l=m._wasm_fingerprint(v);let u=re(l);if(u.
startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(u);return u}finally{m._free(v),l&&m._wasm_free_string(l)}});g.normalize=
_e(async d=>{let v=Y(d),l=0;try{l=m._wasm_normalize_query(v);let u=re(l);if(u.startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(
u);return u}finally{m._free(v),l&&m._wasm_free_string(l)}});function Xt(d){if(!m)throw new Error("WASM module not initialized. Call loadModule() first.");if(d==
null)throw new Error("Query cannot be null or undefined");if(d==="")throw new Error("Query cannot be empty");let v=Y(d),l=0;try{if(l=m._wasm_parse_query_raw(v),
!l)throw new Error("Failed to parse query: memory allocation failed");let u=m.getValue(l,"i32"),b=m.getValue(l+4,"i32"),P=m.getValue(l+8,"i32");if(P){let A=m.getValue(
P,"i32"),$=m.getValue(P+4,"i32"),W=m.getValue(P+8,"i32"),X=m.getValue(P+12,"i32"),T=m.getValue(P+16,"i32"),R=A?m.UTF8ToString(A):"Unknown error",H=$?m.UTF8ToString(
$):void 0,x=W?m.UTF8ToString(W):void 0;throw new fe(R,{message:R,cursorPosition:T>0?T-1:0,fileName:x,functionName:H,lineNumber:X>0?X:void 0})}if(!u)throw new Error(
"No parse tree generated");let N=m.UTF8ToString(u);return JSON.parse(N)}finally{m._free(v),l&&m._wasm_free_parse_result(l)}}function Jt(d){if(!m)throw new Error(
"WASM module not initialized. Call loadModule() first.");let v=Y(d),l=0;try{l=m._wasm_parse_plpgsql(v);let u=re(l);if(!u.startsWith("{"))throw new Error(u);return JSON.
parse(u)}finally{m._free(v),l&&m._wasm_free_string(l)}}function Kt(d){if(!m)throw new Error("WASM module not initialized. Call loadModule() first.");let v=Y(d),
l=0;try{l=m._wasm_fingerprint(v);let u=re(l);if(u.startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(u);return u}finally{
m._free(v),l&&m._wasm_free_string(l)}}function Gt(d){if(!m)throw new Error("WASM module not initialized. Call loadModule() first.");let v=Y(d),l=0;try{l=m._wasm_normalize_query(
v);let u=re(l);if(u.startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(u);return u}finally{m._free(v),l&&m._wasm_free_string(
l)}}g.scan=_e(async d=>{let v=Y(d),l=0;try{l=m._wasm_scan(v);let u=re(l);if(u.startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(
u);return JSON.parse(u)}finally{m._free(v),l&&m._wasm_free_string(l)}});function Yt(d){if(!m)throw new Error("WASM module not initialized. Call loadModule() fir\
st.");let v=Y(d),l=0;try{l=m._wasm_scan(v);let u=re(l);if(u.startsWith("syntax error")||u.startsWith("deparse error")||u.startsWith("ERROR"))throw new Error(u);
return JSON.parse(u)}finally{m._free(v),l&&m._wasm_free_string(l)}}});export default Zt();
