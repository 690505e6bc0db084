import{a as f}from"./chunk-YG2SDQP5.js";import{ta as m}from"./chunk-L3L7UACA.js";var b=2e5;function I(e){let t=f(e.prds),n=f(e.templates,{nocase:!0});return o=>t(o)&&!n(o)}var l=e=>e!==void 0&&/[\w\u00c0-\u1fff\u3040-\ud7ff]/.test(e);function p(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e[n-1],s=e.slice(n+t.length,
n+t.length+2),i=l(s[0])||/^[.-]/.test(s)&&l(s[1]);if(!l(o)&&o!=="-"&&!i)return!0}return!1}function O(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1)){let o=e.
slice(Math.max(0,n-2),n),s=e.slice(n+t.length,n+t.length+2);if(!/[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]$|\d\.$/.test(o)&&!/^[a-zA-Z0-9\u00c0-\u1fff\u3040-\ud7ff]|^\.\d/.
test(s))return!0}return!1}function S({given:e=[],changed:t,candidates:n,texts:o,body:s=""}){let i=(r,d)=>({chosen:[...new Set(d)].sort().map(c=>({path:c,how:r})),
candidates:[]});if(e.length>0)return i("given",e);let a=[...new Set(n)].sort(),P=new Set(a),u=t.filter(r=>P.has(r));if(u.length>0)return i("touched",u);let g=[...o,
s].map(r=>r.slice(0,b)),h=a.filter(r=>g.some(d=>p(d,r)||p(d,w(r))));if(h.length>0)return i("named",h);let y=a.filter(r=>{let d=m(r);return d!==void 0&&g.some(c=>O(
c,d))});return y.length>0?i("named",y):a.length===1?i("only",a):{chosen:[],candidates:a}}function w(e){let t=e.slice(e.lastIndexOf("/")+1);return/\d|-/.test(t)?
t:e}export{I as a,S as b};
