import{a as w}from"./chunk-LNFBWNAD.js";import{d as h}from"./chunk-ZTRWVY2P.js";import"./chunk-YG2SDQP5.js";import"./chunk-QF2LJ4MC.js";
import{ba as O,c as m,d as k,f as b,k as p,n as S,q as T,t as v,y as x}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import{readdir as j}from"node:fs/promises";import l from"node:path";var M=2e7,F=5e3;async function $(t){let o=await k(t,M);try{return new TextDecoder("utf-8",{fatal:!0}).decode(o)}catch{return}}async function g(t){let o=new Map,
e=(await j(t,{recursive:!0,withFileTypes:!0})).filter(n=>n.isFile()).map(n=>l.relative(t,l.join(n.parentPath,n.name)).split(l.sep).join("/")).filter(n=>!/(^|\/)(\.git|node_modules)\//.
test(n)).sort();if(e.length>F)throw new m(2,`${t}: it holds ${e.length} files, more than the ${F} that are compared`);for(let n of e){let a=await $(l.join(t,n));
a!==void 0&&o.set(n,a)}return o}var L=t=>({list:()=>[...t.keys()],text:async o=>t.get(o)});function A(t,o,r){let e=(i,c)=>({path:i,text:c,...r?{role:r}:{}}),n=new Map(
[...t].filter(([i])=>!o.has(i))),a=[];for(let[i,c]of o){let f=t.get(i);if(f===c)continue;let s=f===void 0?[...n].find(([,y])=>y===c):void 0;s&&n.delete(s[0]);let[
u,d]=s??[i,f];a.push({...d===void 0?{}:{before:e(u,d)},after:e(i,c)})}return[...a,...[...n].map(([i,c])=>({before:e(i,c)}))]}async function N(t,o,r){let[e,n]=[await g(
t),await g(o)],a={before:L(e),after:L(n)};return h(A(e,n,r),{contracts:x.contracts,logs:[]},a,w)}async function z(t,o,r){let e=async s=>{let u=await $(s);if(u===
void 0)throw new m(4,`${s}: it is no UTF-8 text, so it cannot be compared`);let d=l.dirname(s),y=await j(d,{recursive:!1}).catch(()=>[]),E={list:()=>y,text:async _=>{
let C=l.relative(d,l.join(d,_));return C.startsWith("..")||l.isAbsolute(C)?void 0:$(l.join(d,C)).catch(()=>{})}};return{file:{path:l.basename(s),text:u,...r?{role:r}:
{}},tree:E}},[n,a]=[await e(t),await e(o)],i={before:{...n.file,path:a.file.path},after:a.file},c={contracts:["**"],logs:[]},f=await h([i],c,{before:n.tree,after:a.
tree},w);if(f.some(({comparison:s})=>s.kind==="unknown")){let s=await h([{after:n.file}],c,{before:n.tree,after:n.tree},w);if(s.some(({comparison:u})=>u.kind===
"unknown"))return s}return f.map(s=>B(s,a.file.path,n.file.path))}function B(t,o,r){if(t.comparison.kind==="unknown")return t;let e=t.comparison.changes.map(n=>n.
before?.path===o?{...n,before:{...n.before,path:r}}:n);return{...t,comparison:{kind:"compared",changes:e}}}function R(t){let o=t.flatMap(P);return o.some(({level:r})=>r===
"breaking")?"breaking":t.some(({comparison:r})=>r.kind==="unknown")?"unknown":O.find(r=>o.some(e=>e.level===r))??"none"}var P=({comparison:t})=>t.kind==="compar\
ed"?t.changes:[];function D(t){let{path:o,level:r,says:e,before:n,after:a}=t,i=c=>({file:c.path,line:c.line});return{path:o,level:r,says:e,...n?{before:i(n)}:{},
...a?{after:i(a)}:{}}}function G(t){let o=[...new Set(t.map(({kind:e})=>e))],r=t.flatMap(({file:e,comparison:n})=>n.kind==="unknown"?[{file:e,why:n.why}]:[]);return{
kind:o.length===0?"none":o.length===1?o[0]:"mixed",level:R(t),changes:t.flatMap(P).map(D),...r.length>0?{unknown:r}:{}}}function I(t){return[...t.flatMap(({file:r,
from:e,kind:n,comparison:a})=>{let i=`${p(r)}${e?` (was ${p(e)})`:""} [${n}]`;if(a.kind==="unknown")return[`? ${i}`,`    cannot tell: ${p(a.why)}`];if(a.changes.
length===0)return[`= ${i}: nothing changed`];let c=a.changes.map(f=>{let s=f.after??f.before;return`    ${f.level.padEnd(12)}  ${p(f.path)}: ${p(f.says)}${s?` (\
line ${s.line})`:""}`});return[`! ${i}`,...c]}),`worst: ${R(t)}`].join(`
`)}async function Z(t,o,r){let[e,n]=[await b(t),await b(o)];for(let[f,s]of[[t,e],[o,n]])s||await k(f,M);if(e!==n)throw new m(2,"give two files or two folders, n\
ot one of each");let a=e?N:z,i=await v("comparing",()=>a(t,o,r.role));if(i.length===0&&e&&!((await g(t)).size+(await g(o)).size>0))throw new m(4,"neither folder\
 holds a file");T(r.format==="json"?S(G(i)):I(i));let c=R(i);return c==="breaking"?1:c==="unknown"||c==="unclassified"?4:0}export{Z as diff};
