import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as b}from"./chunk-2CYL4WDG.js";import{a as k}from"./chunk-MOFWO7WA.js";import{d as P}from"./chunk-F2IQMAFG.js";var R=P(b(),1);var K=P(b(),1),v=500;async function x(n,e,t){let a=async r=>{let o=e[r];return o&&n.parts?await n.parts(o,t[r]).catch(()=>[]):[]};return[...await a("before"),...await a(
"after")]}async function T(n,e,t,a){let r=new Set(n.flatMap(({before:i,after:d})=>[i?.path??"",d?.path??""])),o=new Set,s=[],c=a.filter(i=>i.parts);if(c.length===
0)return{roots:s,covered:o};let f=i=>c.find(d=>[i.after,i.before].some(l=>l&&d.recognise(l.path,l.text)));for(let i of n){let d=f(i);for(let l of d?await x(d,i,
t):[])r.has(l)&&o.add(l)}let p=(0,K.default)([...e.contracts,"**/{openapi,swagger,asyncapi,api}*.{yaml,yml,json}"],{dot:!0}),C=t.after.list().filter(i=>!r.has(i)&&
/\.(ya?ml|json)$/i.test(i)&&p(i));for(let i of[...C].sort().slice(0,v)){let[d,l]=[await t.before.text(i),await t.after.text(i)];if(d===void 0||l===void 0)continue;
let h={before:{path:i,text:d},after:{path:i,text:l}},y=f(h),w=y?(await x(y,h,t)).filter(u=>r.has(u)):[];if(w.length!==0){s.push(h);for(let u of w)o.add(u)}}return{
roots:s,covered:o}}var g=2e7,F=n=>[...n].sort((e,t)=>(t.rank??0)-(e.rank??0)||(e.id<t.id?-1:1)),$=(n,{path:e,text:t})=>{try{return t.length<=g&&n.recognise(e,t)}catch{return!1}};function G(n,e){
for(let t of[n.after,n.before]){let a=t&&F(e).find(r=>$(r,t));if(a)return a}}var m=n=>({kind:"unknown",why:n});async function S(n,e,t,a){let r=[e,t].find(o=>o.text.
length>g);if(r)return m(`${r.path} is larger than ${g} characters, so it was not compared`);try{return await n.compare(e,t,a)}catch(o){let s=o instanceof Error?
o.message.split(`
`,1)[0]:String(o);if(o instanceof k){let c=[t,e].find(p=>o.message.includes(p.path))?.path,f=c&&o.line?{at:{path:c,line:o.line}}:{};return{...m(o.message),...f}}
return m(`${t.path} could not be compared: ${s}`)}}async function M(n,e,t){let{before:a,after:r}=e;if(a&&r)return S(n,a,r,t);if(r){let s=await S(n,r,r,{before:t.
after,after:t.after});if(s.kind==="unknown")return s;let c={path:r.path,line:1};return{kind:"compared",changes:[{path:r.path,level:"compatible",says:"this contr\
act is new",after:c}]}}if(!a)return{kind:"compared",changes:[]};let o={path:a.path,line:1};return{kind:"compared",changes:[{path:a.path,level:"breaking",says:"t\
he whole contract was deleted",before:o}]}}function _(n,e,t){let a=r=>{let o=r.length>0?(0,R.default)([...r],{dot:!0}):()=>!1;return[n.before,n.after].some(s=>s!==
void 0&&o(s.path))};return a(e.logs)?t.find(r=>r.id==="log-schema"):G(n,t)??(a(e.contracts)?t.find(r=>r.id==="other"):void 0)}function O(n){let e=new Map;return{
list:n.list,text:t=>{let a=e.get(t)??n.text(t).catch(()=>{});return e.set(t,a),a}}}async function L(n,e,t,a){let r={before:O(t.before),after:O(t.after)},o=await T(
n,e,r,a),s=[];for(let c of[...n,...o.roots]){let f=c.after?.path??c.before?.path??"",p=_(c,e,a);if(!p||p.id==="other"&&o.covered.has(f))continue;let C=c.before&&
c.after&&c.before.path!==c.after.path?{from:c.before.path}:{};s.push({file:f,...C,kind:p.id,comparison:await M(p,c,r)})}return s.sort((c,f)=>c.file<f.file?-1:c.
file>f.file?1:0)}export{F as a,G as b,M as c,L as d};
