import{d as i}from"./chunk-MSDSCZJT.js";import{A as m,B as o,V as s,z as y}from"./chunk-L3L7UACA.js";var u=e=>e.toLowerCase().replace(/[-_.]+/g,"-"),b=e=>e!==void 0&&/sys_platform|platform_|os_name|implementation|\bextra\b|python(?:_full)?_version\s*(?:<|==|in\b)/.
test(e);function g(e){let[n="",t]=e.slice(0,2e3).split(";",2),r=/^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(n)?.[1];return r===void 0?void 0:{name:u(
r),maybe:b(t)}}var l=e=>e.flatMap(n=>typeof n=="string"?g(n)??[]:[]),N=e=>e.map(n=>({...n,maybe:!0}));function a(e){return Object.entries(e).filter(([n])=>n!=="\
python").map(([n,t])=>{let r=(Array.isArray(t)?t:[t]).filter(y),d=Array.isArray(t)?t.length:1,p=r.filter(f=>m(f,"optional")===!0||b(s(f,"markers")));return{name:u(
n),maybe:p.length>0&&p.length===d}})}var c=e=>Object.keys(e).flatMap(n=>l(i(e,n)));function _(e){let n=o(e,"project"),t=o(e,"tool","poetry"),r=o(t,"group");return{
needs:[...l(i(n,"dependencies")),...N(c(o(n,"optional-dependencies"))),...a(o(t,"dependencies"))],dev:[...a(o(t,"dev-dependencies")),...Object.keys(r).flatMap(d=>a(
o(r,d,"dependencies"))),...c(o(e,"dependency-groups")),...c(o(e,"tool","pdm","dev-dependencies")),...l(i(o(e,"tool","uv"),"dev-dependencies"))]}}function k(e){let t=[
o(e,"project"),o(e,"tool","poetry")].find(p=>s(p,"name")!==void 0),r=t&&s(t,"name"),d=t&&s(t,"version");return r===void 0?void 0:{name:r,...d===void 0?{}:{version:d}}}export{u as a,b,a as c,_ as d,k as e};
