import{Aa as C,Ba as T,Ca as b,Da as a,Ea as v,Fa as E,Ga as O,Ha as k,R as F}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import{gunzipSync as et}from"node:zlib";var U=512,p="is a damaged or cut off tar archive",R=65536,S=t=>t.every(e=>e===0);function x(t,e,n){let r=t.subarray(e,e+n),i=r.indexOf(0);return Buffer.from(i===
-1?r:r.subarray(0,i)).toString("utf8")}function B(t,e,n){let r=x(t,e,n).trim();return/^[0-7]{1,12}$/.test(r)||a(p),Number.parseInt(r,8)}function I(t){let e=0;for(let[
n,r]of t.entries())e+=n>=148&&n<156?32:r;return e}function $(t){let e=new Map;for(let n=0;n<t.length;){let r=t.indexOf(32,n),i=r===-1?"":Buffer.from(t.subarray(
n,r)).toString("latin1"),s=n+Number(i);(!/^\d{1,6}$/.test(i)||s>t.length||s<=r+1||t[s-1]!==10)&&a(p);let u=Buffer.from(t.subarray(r+1,s-1)).toString("utf8");e.set(
u.slice(0,u.indexOf("=")),u.slice(u.indexOf("=")+1)),n=s}return e}function _(t){B(t,148,8)!==I(t)&&a(p);let e=x(t,257,5)==="ustar"&&t[262]===0?x(t,345,155):"",n=x(
t,0,100);return{type:String.fromCharCode(t[156]??0),name:e===""?n:`${e}/${n}`,size:B(t,124,12)}}function V(t){(t==="1"||t==="2")&&a("is a tar archive that holds\
 a link"),["0","\0","7","5"].includes(t)||a("is a tar archive that holds something that is no file")}function D(t,e){let n=[],r=O(e),i=E(),s=new Map,u,c=0;for(;;){
let h=t.subarray(c,c+U);if(h.length<U&&a(p),S(h))break;let o=_(h),{type:f}=o,m=s.get("size"),d=m===void 0?o.size:/^\d{1,12}$/.test(m)?Number(m):a(p),A=c+U;c=A+Math.
ceil(d/U)*U,c>t.length&&a(p);let y=t.subarray(A,A+d);if("xgLK".includes(f)){r(d),d>R&&a(p),f==="x"?s=$(y):f==="L"&&(u=x(y,0,d));continue}V(f);let z=s.get("path")??
u??o.name;if(s=new Map,u=void 0,f==="5"&&/^\.\/?$/.test(z))continue;let l=v(z,e);f==="5"||l.endsWith("/")||(i(l),r(d),k(l)||n.push({path:l,bytes:y}))}return S(t.
subarray(c))||a("is a tar archive that goes on behind its end"),n}import{crc32 as K,inflateRawSync as P}from"node:zlib";var Z=101010256,G=33639248,H=67324752,L=22,J=L+65535,W=65,Y=0,M=8,g="is a damaged or cut off zip archive";function N(t){for(let e=t.byteLength-L;e>=Math.max(0,t.
byteLength-J);e--){if(t.getUint32(e,!0)!==Z||e+L+t.getUint16(e+20,!0)!==t.byteLength)continue;let[n,r,i,s]=[4,6,8,10].map(h=>t.getUint16(e+h,!0)),[u=0,c=0]=[12,
16].map(h=>t.getUint32(e+h,!0));return(s===65535||u===4294967295||c===4294967295)&&a("is a zip archive of the 64-bit kind, which is not read"),(n!==0||r!==0||i!==
s)&&a("is one part of a split zip archive"),c+u!==e&&a(g),{at:e,count:s??0,start:c}}return a(g)}function j(t,e){let r=t.getUint8(e+5)===3?t.getUint32(e+38,!0)>>>
28:0;r===10&&a("is a zip archive that holds a link"),r!==0&&r!==8&&r!==4&&a("is a zip archive that holds a device")}function q(t,e){let n=N(e),r=[],i=n.start;for(let s=0;s<
n.count;s++){(i+46>n.at||e.getUint32(i,!0)!==G)&&a(g);let[u=0,c=0]=[8,10].map(l=>e.getUint16(i+l,!0)),[h=0,o=0,f=0]=[16,20,24].map(l=>e.getUint32(i+l,!0)),[m=0,
d=0,A=0]=[28,30,32].map(l=>e.getUint16(i+l,!0));j(e,i);let y=t.subarray(i+46,i+46+m),z=y.at(-1)!==47;r.push({raw:y,flags:u,method:c,sum:h,packed:o,size:f,isFile:z,
local:e.getUint32(i+42,!0)}),i+=46+m+d+A,i>n.at&&a(g)}return i!==n.at&&a(g),r}function Q({raw:t}){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(
t)}catch{return Buffer.from(t).toString("latin1")}}function X(t,e,{raw:n,local:r,packed:i},s){(r+30>s||e.getUint32(r,!0)!==H)&&a(g);let u=e.getUint16(r+26,!0),c=r+
30+u+e.getUint16(r+28,!0);return c+i>s&&a(g),Buffer.compare(t.subarray(r+30,r+30+u),n)!==0&&a("is a zip archive that names a file in two ways"),{local:r,from:c,
to:c+i}}function tt(t,{method:e,size:n,sum:r}){let i=t;if(e===M)try{i=P(t,{maxOutputLength:Math.max(n,1)})}catch{a("is a zip archive that is damaged or lies abo\
ut the size of a file")}return i.length!==n&&a("is a zip archive that lies about the size of a file"),K(i)!==r&&a("is a zip archive with a wrong checksum"),i}function w(t,e){
let n=new DataView(t.buffer,t.byteOffset,t.byteLength),r=N(n).start,i=q(t,n),s=O(e),u=E(),c=i.map(o=>{let f=v(Q(o),e);return o.flags&W&&a("is an encrypted zip a\
rchive"),o.method!==Y&&o.method!==M&&a("is a zip archive packed in a way that is not read; use deflate"),b(o.packed,o.size,e)&&a("is a zip archive packed too ti\
ghtly to hold reports"),u(f),s(o.size),{entry:o,path:f,...X(t,n,o,r)}}),h=[...c].sort((o,f)=>o.local-f.local);return h.some(({local:o},f)=>f>0&&o<(h[f-1]?.to??0))&&
a("is a zip archive whose files overlap"),c.filter(({entry:o,path:f})=>o.isFile&&!k(f)).map(({entry:o,path:f,from:m,to:d})=>({path:f,bytes:tt(t.subarray(m,d),o)}))}function nt(t,e){let n;try{n=et(t,{maxOutputLength:e.total})}catch(r){let i=r.code==="ERR_BUFFER_TOO_LARGE";return a(i?`unpacks to more than the ${e.total} byte\
s that are read`:"is a damaged or cut off gzip file")}return b(t.length,n.length,e)&&a("is a gzip file packed too tightly to hold reports"),n}var rt=t=>t.slice(
t.lastIndexOf("/")+1).replace(/\.gz$/i,"")||"file";function it(t,e,n){let r=C(e);if(r==="zip")return w(e,n);if(r==="tar")return D(e,n);if(r!=="gzip")return a("i\
s an archive of a kind that is not read; use .zip or .tar.gz");let i=nt(e,n);return C(i)==="tar"?D(i,n):(i.length>n.entry&&a(`holds a file over ${n.entry} bytes`),
[{path:rt(t),bytes:i}])}function gt(t,e,n=T){try{return{kind:"files",files:it(t,e,n)}}catch(r){return{kind:"refused",why:r instanceof F?r.message:"is a damaged \
archive"}}}export{gt as openArchive};
