import{a as v,b as h,c as O,d as M,e as d}from"./chunk-5FZUGOHT.js";import"./chunk-Z4IW4JUB.js";import{O as f,Q as y,R as b,S as k,T as m,X as w}from"./chunk-QXD4SGNY.js";
import"./chunk-PSHBDJEB.js";var _=/^(?:windows(?:[-_]|$)|winapi(?:[-_]|$)|wasi(?:p\d)?$|wasip\d|wit-bindgen|wasm-bindgen|js-sys$|web-sys$|hermit-abi$|redox_syscall$|core-foundation|security-framework|schannel$|objc|android[-_]|fsevent-sys$|kqueue)/;
function C(n){let[a="",o]=n.split(" ");return{name:a,...o?{version:o}:{},maybe:_.test(a)}}function x(n){let a=m(n,"name"),o=m(n,"version");if(!a||!o)throw new f(
"a [[package]] has no name or no version: the lockfile is not whole");let s=M(n,"dependencies").flatMap(c=>typeof c=="string"?[C(c)]:[]);return{name:a,version:o,
local:m(n,"source")===void 0,needs:s}}function L(n){return Object.entries(n).map(([a,o])=>{let s=b(o)?o:{};return{name:m(s,"package")??a,optional:k(s,"optional")===
!0}})}function A(n){let a=new Map,o=Object.values(d(n,"target")).filter(b),s=(i,t)=>{for(let{name:p,optional:r}of i.flatMap(L))a.set(p,r?"maybe":t)},c=i=>[n,...o].
map(t=>d(t,i));return s(c("dev-dependencies"),"dev"),s([...c("build-dependencies"),...o.map(i=>d(i,"dependencies"))],"maybe"),s([d(n,"dependencies")],"firm"),a}
var z={id:"cargo",title:"Cargo.lock",names:["Cargo.lock"],manifest:"Cargo.toml",read:(n,a,o)=>{let s=v(a),c=h(o),i=O(s,"package").map(x);if(i.length===0)throw new f(
"it holds no [[package]], not even the project itself",1);let t=i.filter(e=>e.local),p=m(d(c,"package"),"name"),r=t.find(e=>e.name===p)??(t.length===1?t[0]:void 0),
T=r&&r.name===p?A(c):new Map,g=(e,l)=>e===r?T.get(l.name):void 0,$=t.flatMap(e=>e.needs.flatMap(l=>{let u=g(e,l);return u==="dev"?[]:[{...l,maybe:l.maybe||u==="\
maybe"}]})),j=t.flatMap(e=>e.needs.filter(l=>g(e,l)==="dev")),N=i.map(e=>e.local?{...e,needs:[]}:e),R=y(N,{needs:$,dev:j},!0);return{path:n,format:"Cargo.lock",
...r?{project:{name:r.name,version:r.version}}:{},workspaces:t.filter(e=>e!==r).map(({name:e})=>({folder:e,name:e})),packages:w(R,"cargo"),asks:t.flatMap(e=>e.needs.
map(({name:l})=>({folder:e===r?"":e.name,name:l})))}}};export{z as lockReader};
