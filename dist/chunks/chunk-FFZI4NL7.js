import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function f(r,o){let s=[Array.from({length:o.length+1},(e,t)=>t)];for(let e=1;e<=r.length;e++){let t=[e];for(let n=1;n<=o.length;n++){let i=r[e-1]===o[n-1]?0:1,a=Math.
min((s[e-1]?.[n]??0)+1,(t[n-1]??0)+1,(s[e-1]?.[n-1]??0)+i);e>1&&n>1&&r[e-1]===o[n-2]&&r[e-2]===o[n-1]&&(a=Math.min(a,(s[e-2]?.[n-2]??0)+1)),t.push(a)}s.push(t)}
return s[r.length]?.[o.length]??0}var l=60;function g(r,o){if(r.length>l)return;let s=n=>n.toLowerCase().replace(/[-_ ]/g,""),e=s(r),t;for(let n of o){let i=f(e,
s(n));i<(t?.far??Number.POSITIVE_INFINITY)&&(t={name:n,far:i})}return t&&t.far<=Math.max(1,Math.floor(e.length/3))?t.name:void 0}export{g as a};
