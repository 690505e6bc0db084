import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as w}from"./chunk-Q7UXXUP6.js";import{b as f,c as u}from"./chunk-EIBIB3HR.js";import{a as c}from"./chunk-IACWDWHB.js";import{a as g,d as h}from"./chunk-SHTB6VFS.js";
import{a as m,b as p,c as l,f as y}from"./chunk-W3H2QHPT.js";import{a}from"./chunk-YXX5FJ7F.js";import C from"node:path";import{existsSync as T,realpathSync as b}from"node:fs";import n from"node:path";function $(e){let r=n.dirname(e);try{return n.join(b(r),n.basename(e))}catch{return e}}function S(e,r){if(r===void 0)return e.replaceAll("\\","/");let t=n.resolve(
e),i=T(t)||n.isAbsolute(e)?$(t):n.resolve(r,e),o=n.relative(b(r),i);if(o===""||o.startsWith("..")||n.isAbsolute(o))throw new a(2,`${e} is outside of the reposit\
ory ${r}; --prd takes a path inside it`);return o.split(n.sep).join("/")}var x=1e6;function N(e){if(e===void 0)return new Date().toISOString();let r=/^\d{4}-\d{2}-\d{2}$/.test(e),t=/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.
test(e)?Date.parse(r?`${e}T23:59:59Z`:e):Number.NaN;if(!(!Number.isNaN(t)&&(!r||new Date(t).toISOString().startsWith(e))))throw new a(2,`--at ${e} is not a date\
; write it as 2026-01-31 or 2026-01-31T12:00:00Z`);return new Date(t).toISOString()}async function k(e){return new TextDecoder().decode(await g(e,x))}async function q(e){
let r=N(e.at),t=e.prBody==="-"?await h(x):e.prBody&&await k(e.prBody),i=e.config===void 0?void 0:{path:e.config,text:await k(e.config)},o=await w({repo:e.repo??
process.cwd(),...e.base===void 0?{}:{base:e.base},...e.head===void 0?{}:{head:e.head},...e.worktree?{worktree:!0}:{},...t===void 0?{}:{prBody:t}});try{let D=f({
format:e.format,print:l,colour:m(),width:p(),...e.output===void 0?{}:{output:C.resolve(e.output)}}),O=e.prd.map(d=>S(d,o.top)),s=await y("Checking the evidence",
()=>u(o,D,{now:r,prds:O,...i?{policy:i}:{}}));for(let d of s.untold)process.stderr.write(`ready-gate: ${d}
`);return c[s.report.verdict.state]}finally{await o.close()}}export{N as a,q as b};
