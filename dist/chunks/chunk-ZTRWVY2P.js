import{a as C}from"./chunk-YG2SDQP5.js";import{R as b}from"./chunk-L3L7UACA.js";var O=500;async function k(n,e,t){let a=async r=>{let o=e[r];return o&&n.parts?await n.parts(o,t[r]).catch(()=>[]):[]};return[...await a("before"),...await a("a\
fter")]}async function x(n,e,t,a){let r=new Set(n.flatMap(({before:i,after:d})=>[i?.path??"",d?.path??""])),o=new Set,s=[],c=a.filter(i=>i.parts);if(c.length===
0)return{roots:s,covered:o};let f=i=>c.find(d=>[i.after,i.before].some(l=>l&&d.recognise(l.path,l.text)));for(let i of n){let d=f(i);for(let l of d?await k(d,i,
t):[])r.has(l)&&o.add(l)}let p=C([...e.contracts,"**/{openapi,swagger,asyncapi,api}*.{yaml,yml,json}"]),h=t.after.list().filter(i=>!r.has(i)&&/\.(ya?ml|json)$/i.
test(i)&&p(i));for(let i of[...h].sort().slice(0,O)){let[d,l]=[await t.before.text(i),await t.after.text(i)];if(d===void 0||l===void 0)continue;let u={before:{path:i,
text:d},after:{path:i,text:l}},w=f(u),P=w?(await k(w,u,t)).filter(m=>r.has(m)):[];if(P.length!==0){s.push(u);for(let m of P)o.add(m)}}return{roots:s,covered:o}}var g=2e7,S=n=>[...n].sort((e,t)=>(t.rank??0)-(e.rank??0)||(e.id<t.id?-1:1)),R=(n,{path:e,text:t})=>{try{return t.length<=g&&n.recognise(e,t)}catch{return!1}};function v(n,e){
for(let t of[n.after,n.before]){let a=t&&S(e).find(r=>R(r,t));if(a)return a}}var y=n=>({kind:"unknown",why:n});async function K(n,e,t,a){let r=[e,t].find(o=>o.text.
length>g);if(r)return y(`${r.path} is larger than ${g} characters, so it was not compared`);try{return await n.compare(e,t,a)}catch(o){let s=o instanceof Error?
o.message.split(`
`,1)[0]:String(o);if(o instanceof b){let c=[t,e].find(p=>o.message.includes(p.path))?.path,f=c&&o.line?{at:{path:c,line:o.line}}:{};return{...y(o.message),...f}}
return y(`${t.path} could not be compared: ${s}`)}}async function F(n,e,t){let{before:a,after:r}=e;if(a&&r)return K(n,a,r,t);if(r){let s=await K(n,r,r,{...t,before:t.
after});if(s.kind==="unknown")return s;let c={path:r.path,line:1};return{kind:"compared",changes:[{path:r.path,level:"compatible",says:"this contract is new",after:c}]}}
if(!a)return{kind:"compared",changes:[]};let o={path:a.path,line:1};return{kind:"compared",changes:[{path:a.path,level:"breaking",says:"the whole contract was d\
eleted",before:o}]}}function $(n,e,t){let a=r=>{let o=C(r);return[n.before,n.after].some(s=>s!==void 0&&o(s.path))};return a(e.logs)?t.find(r=>r.id==="log-schem\
a"):v(n,t)??(a(e.contracts)?t.find(r=>r.id==="other"):void 0)}function T(n){let e=new Map;return{list:n.list,text:t=>{let a=e.get(t)??n.text(t).catch(()=>{});return e.
set(t,a),a}}}async function A(n,e,t,a){let r={...t,before:T(t.before),after:T(t.after)},o=await x(n,e,r,a),s=[];for(let c of[...n,...o.roots]){let f=c.after?.path??
c.before?.path??"",p=$(c,e,a);if(!p||p.id==="other"&&o.covered.has(f))continue;let h=c.before&&c.after&&c.before.path!==c.after.path?{from:c.before.path}:{};s.push(
{file:f,...h,kind:p.id,comparison:await F(p,c,r)})}return s.sort((c,f)=>c.file<f.file?-1:c.file>f.file?1:0)}export{S as a,v as b,F as c,A as d};
