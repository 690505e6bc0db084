import{a as v,b as h,c as O,d as M}from"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";import{A as y,B as m,R as b,T as k,V as d,Y as w,z as f}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";var _=/^(?:windows(?:[-_]|$)|winapi(?:[-_]|$)|wasi(?:p\d)?$|wasip\d|wit-bindgen|wasm-bindgen|js-sys$|web-sys$|hermit-abi$|redox_syscall$|core-foundation|security-framework|schannel$|objc|android[-_]|fsevent-sys$|kqueue)/;
function C(o){let[a="",n]=o.split(" ");return{name:a,...n?{version:n}:{},maybe:_.test(a)}}function x(o){let a=d(o,"name"),n=d(o,"version");if(!a||!n)throw new b(
"a [[package]] has no name or no version: the lockfile is not whole");let s=M(o,"dependencies").flatMap(c=>typeof c=="string"?[C(c)]:[]);return{name:a,version:n,
local:d(o,"source")===void 0,needs:s}}function L(o){return Object.entries(o).map(([a,n])=>{let s=f(n)?n:{};return{name:d(s,"package")??a,optional:y(s,"optional")===
!0}})}function A(o){let a=new Map,n=Object.values(m(o,"target")).filter(f),s=(i,t)=>{for(let{name:p,optional:r}of i.flatMap(L))a.set(p,r?"maybe":t)},c=i=>[o,...n].
map(t=>m(t,i));return s(c("dev-dependencies"),"dev"),s([...c("build-dependencies"),...n.map(i=>m(i,"dependencies"))],"maybe"),s([m(o,"dependencies")],"firm"),a}
var B={id:"cargo",title:"Cargo.lock",names:["Cargo.lock"],manifest:"Cargo.toml",read:(o,a,n)=>{let s=v(a),c=h(n),i=O(s,"package").map(x);if(i.length===0)throw new b(
"it holds no [[package]], not even the project itself",1);let t=i.filter(e=>e.local),p=d(m(c,"package"),"name"),r=t.find(e=>e.name===p)??(t.length===1?t[0]:void 0),
T=r&&r.name===p?A(c):new Map,g=(e,l)=>e===r?T.get(l.name):void 0,$=t.flatMap(e=>e.needs.flatMap(l=>{let u=g(e,l);return u==="dev"?[]:[{...l,maybe:l.maybe||u==="\
maybe"}]})),j=t.flatMap(e=>e.needs.filter(l=>g(e,l)==="dev")),N=i.map(e=>e.local?{...e,needs:[]}:e),R=k(N,{needs:$,dev:j},!0);return{path:o,format:"Cargo.lock",
...r?{project:{name:r.name,version:r.version}}:{},workspaces:t.filter(e=>e!==r).map(({name:e})=>({folder:e,name:e})),packages:w(R,"cargo"),asks:t.flatMap(e=>e.needs.
map(({name:l})=>({folder:e===r?"":e.name,name:l})))}}};export{B as lockReader};
