import{c as k}from"./chunk-NTXK5HCU.js";import{a as y,b,c as $}from"./chunk-KIDN53SX.js";import"./chunk-L3LEJIBS.js";import"./chunk-QF2LJ4MC.js";
import{c as l,d as p,f as w,k as c,n as u,q as m}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";import{readdir as x}from"node:fs/promises";import P from"node:path";var M=2e6,S=e=>e.split(P.sep).join("/");async function j(e){return await w(e)?(await x(e,{recursive:!0,withFileTypes:!0})).filter(a=>a.isFile()&&!/(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.
test(a.parentPath)).map(a=>P.join(a.parentPath,a.name)).sort():[e]}async function v(e){let n=new Map,a=new Set,r=async t=>{if(n.has(t))return;let s=(await x(t===
""?".":t,{withFileTypes:!0}).catch(()=>[])).filter(o=>o.isFile()).map(o=>t+o.name);n.set(t,s);for(let o of s)a.add(o)};for(let t of e){let i=t.slice(0,t.lastIndexOf(
"/")+1),s=i.slice(0,i.lastIndexOf("/",i.length-2)+1),o=["undo/","meta/"].map(d=>i+d),f=i===""?[]:["undo/","migration/","migrations/","versioned/"].map(d=>s+d);for(let d of[
i,s,...o,...f])await r(d)}return{has:t=>a.has(t),list:t=>n.get(t)??[],text:async t=>a.has(t)?O(t):void 0}}var O=async e=>new TextDecoder().decode(await p(e,M));
async function T(e){let n=[...new Set((await Promise.all(e.map(j))).flat().map(S))],a=[];for(let i of n)a.push({path:i,after:await O(i)});let r=await b(a,await v(
n),{given:!0});if(r.length>0)return r;let t=n.slice(0,5).map(i=>`${i} is none`);throw new l(4,"None of the files is a migration of a framework that is known",t)}
async function C(e){let n=await k({repo:e.repo??process.cwd(),...e.base===void 0?{}:{base:e.base},...e.head===void 0?{}:{head:e.head},...e.worktree?{worktree:!0}:
{}});try{let a=await n.change(),[r,t]=await Promise.all([n.tree(a.head),n.tree(a.base)]),{migrations:i,unread:s}=await $(n,a,{head:r,base:t}),[o]=s;if(o)throw new l(
4,`${o.path} cannot be read: ${o.why}`);return i}finally{await n.close()}}var F=({at:e,...n},a)=>({...n,line:e.line,...e.path===a?{}:{file:e.path}});function R(e){
let{wayBack:n,operations:a,file:r,framework:t,id:i,...s}=e;return{file:r,framework:t,id:i,operations:a.map(o=>F(o,e.file)),wayBack:n.kind,why:n.why,...n.at?{at:{
path:n.at.path,line:n.at.line}}:{},...s}}var B=({destructive:e,locking:n})=>[...e?["destructive"]:[],...n?["locking"]:[]].join(", "),G={new:"",edited:" \xB7 edited\
 after it was merged",deleted:" \xB7 deleted",same:" \xB7 its text is the same"};function _(e){let{file:n,framework:a,id:r,wayBack:t,operations:i,downCommand:s}=e,
o=e.repeatable&&e.change==="edited"?" \xB7 edited (it is repeatable)":G[e.change],f=t.at?` (${c(t.at.path)}:${t.at.line})`:"",d=i.map(g=>{let h=B(g);return`  ${String(
g.at.line).padStart(5)}  ${c(g.says)}${h===""?"":`  [${h}]`}`});return[`${c(n)}: ${a} \xB7 ${c(r)}${o}`,...d.length>0?d:["         no step that changes schema o\
r data"],`  way back: ${t.kind}: ${c(t.why)}${f}`,...s===void 0?[]:[`  command: ${c(s)}`]].join(`
`)}async function K(e,n){let a=[n.repo,n.base,n.head,n.worktree].some(t=>t!==void 0);if(e.length>0&&a)throw new l(2,"Give either files or a range (--repo, --bas\
e, --head, --worktree), not both");let r=e.length>0?await T(e):await C(n);if(n.format==="json")m(u(r.map(R)));else{let t=e.length>0?[]:y(r),i=`The change does s\
everal things at once (${t.join(", ")}): each can go out by itself`,s=r.length>0?r.map(_):["The change holds no migration"];m([...s,...t.length>0?[i]:[]].join(`\


`))}return r.some(({unread:t})=>t!==void 0)?4:0}export{K as migrations};
