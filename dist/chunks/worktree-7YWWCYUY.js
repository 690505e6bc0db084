import{L as B,M as P,O as R,P as D,Q as I,c as T}from"./chunk-L3L7UACA.js";import{e as _,f as z}from"./chunk-PSHBDJEB.js";import{existsSync as q,statSync as H}from"node:fs";import g from"node:path";import{createHash as j}from"node:crypto";import{constants as E}from"node:fs";import{lstat as V,open as W,readlink as Z}from"node:fs/promises";import S from"node:path";var F=E.O_RDONLY|(E.O_NOFOLLOW??0)|(E.O_NONBLOCK??0),M=n=>V(n,{bigint:!0}).catch(()=>{});function L(n){let t=new Map,o=e=>{if(e===".")return Promise.resolve(!0);
let r=t.get(e);if(r)return r;let s=o(S.posix.dirname(e)).then(async a=>a&&((await M(S.join(n,e)))?.isDirectory()??!1));return t.set(e,s),s};return async e=>I(e)&&
await o(S.posix.dirname(e))?M(S.join(n,e)):void 0}function k(n,t){return j(n).update(`blob ${t.length}\0`).update(t).digest("hex")}async function x(n,t,o){try{var e=[];
try{if(t)return await Z(n,{encoding:"buffer"});let l=_(e,await W(n,F),!0);let u=await l.stat();if(!u.isFile()||u.size>o)return;return await l.readFile()}catch(r){
var s=r,a=!0}finally{var c=z(e,s,a);c&&await c}}catch{return}}async function $(n,t){try{var o=[];try{let c=_(o,await W(n,F),!0);let l=await c.stat();if(!l.isFile())
return;let u=j(t).update(`blob ${l.size}\0`);let O=j("sha256");let p=0;for await(let b of c.createReadStream({autoClose:!1}))u.update(b),O.update(b),p+=b.length;
return p===l.size?{oid:u.digest("hex"),sha256:O.digest("hex"),size:p}:void 0}catch(e){var r=e,s=!0}finally{var a=z(o,r,s);a&&await a}}catch{return}}var tt=1073741824,et=536870912,nt=/^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: ([\da-f]+)\n/,
C=(n,t)=>BigInt(n??0)*1000000000n+BigInt(t??0);function it(n,t,o){let[e,r,s]=n.split(" ");if(!e||!r)return;if(s!=="0")return{path:t,mode:e,left:!1};if(!o)return{
path:t,mode:e,oid:r,left:!1};let a=Number.parseInt(o[6]??"0",16);if((a&et)!==0)return{path:t,mode:e,left:!1};let c={changed:C(o[1],o[2]),modified:C(o[3],o[4]),size:Number(
o[5])};return{path:t,mode:e,oid:r,left:(a&tt)!==0,stamp:c}}async function K({git:n}){let t=await n.read(["ls-files","-z","--stage","--debug"],"list the tracked \
files"),o=new Map,e=0;for(let r=t.indexOf(0);r>=0;r=t.indexOf(0,e)){let s=t.indexOf(9,e),a=t.toString("latin1",e,s),c=R(t.subarray(s+1,r)),l=nt.exec(t.toString(
"latin1",r+1,r+300)),u=it(a,c,l);u&&!o.get(c)?.oid&&o.set(c,u),e=r+1+(l?.[0].length??0)}return o}var rt=32,J=5e7;async function ot(n,t){let o=n.values(),e=async()=>{for(let r of o)await t(r)};await Promise.all(Array.from({length:rt},e))}function st({stamp:n},t,o){
return!n||n.modified/1000000000n>=o/1000000000n?!1:n.modified===t.mtimeNs&&n.changed===t.ctimeNs&&BigInt(n.size)===t.size%2n**32n}async function at(n,t,o,e,r){let s=await r.
blob(t,1024);if(s.kind==="bytes"){let l=Buffer.from(s.bytes).toString("latin1");if(l.startsWith(`version https://git-lfs.github.com/spec/v1
`)&&l.includes(`
oid sha256:${o}
`))return!0}let a=await x(n,!1,J);if(!a?.includes(`\r
`))return!1;let c=Buffer.from(a.toString("latin1").replaceAll(`\r
`,`
`),"latin1");return k(e,c)===t}async function dt(n,t){let o=g.join(n,".git");if(!q(o))return;let{code:e,out:r}=await B(t,{gitDir:o,top:n}).run(["rev-parse","--v\
erify","--quiet","HEAD^{commit}"]);return e===0?P(r):void 0}async function Tt(n,t,o){let{git:e,top:r,algorithm:s}=n;if(!r||!q(g.join(r,".git")))throw new T(2,"-\
-worktree needs a folder with checked out files; this repository has none here");let a=L(r),c=async i=>P((await e.run(i)).out),l=H(g.resolve(r,await c(["rev-par\
se","--git-path","index"])),{bigint:!0,throwIfNoEntry:!1}),u=await c(["config","--type=bool","--get","core.fileMode"])!=="false",O=await c(["config","--type=boo\
l","--get","core.symlinks"])!=="false",p=await K(n),b=D(await e.read(["ls-files","-z","--others","--exclude-standard"],"list the new files")),m=new Map,N=new Map,
v=!1,U=(i,d)=>!u&&d?.startsWith("100")?d:u&&(i.mode&0o100n)!==0n?"100755":"100644",G=async i=>{let d=await x(g.join(r,i),!0,J);if(!d)return;let f=k(s,d);N.set(f,
{path:i,link:!0}),m.set(i,{path:i,mode:"120000",oid:f,size:d.length})},X=async(i,d,f)=>{let w=!O&&f?.mode==="120000"?"120000":U(d,f?.mode),y=f?.oid&&f.mode!=="1\
60000"?f.oid:void 0;if(f&&y&&st(f,d,l?.mtimeNs??0n)){m.set(i,{path:i,mode:w,oid:y});return}let h=await $(g.join(r,i),s);if(!h)throw new T(4,`${i} could not be r\
ead, or changed meanwhile; run the check again`);let A=y===h.oid;if(!A&&y&&await at(g.join(r,i),y,h.sha256,s,t)){m.set(i,{path:i,mode:w,oid:y});return}A||N.set(
h.oid,{path:i,link:!1}),m.set(i,{path:i,mode:w,oid:h.oid,size:h.size})},Y=async i=>{let d=p.get(i),f=await a(i);if(f?.isSymbolicLink())await G(i);else if(f?.isFile())
await X(i,f,d);else if(d?.oid&&(d.left||d.mode==="160000"&&f?.isDirectory())){let w=f?await dt(g.join(r,i),o):void 0;m.set(i,{path:i,mode:d.mode,oid:w??d.oid})}else
!f&&(!d||/\\x[89a-f]/.test(i))&&(v=!0)};await ot([...p.keys(),...b.filter(i=>!i.endsWith("/")&&!p.has(i))],Y);let Q=(i,d)=>{let f=N.get(i);return f&&ft(g.join(r,
f.path),f,i,d,s)};return{tree:{commit:"worktree",entries:new Map([...m].sort(([i],[d])=>i<d?-1:1)),truncated:v},blob:Q}}async function ft(n,t,o,e,r){let s=t.link?
0:H(n,{throwIfNoEntry:!1})?.size??0;if(s>e)return{kind:"too-large",size:s};let a=await x(n,t.link,e);return!a||k(r,a)!==o?{kind:"unreadable",why:`${t.path} chan\
ged while it was being judged`}:a.length>e?{kind:"too-large",size:a.length}:{kind:"bytes",bytes:a}}export{Tt as readWorktree};
