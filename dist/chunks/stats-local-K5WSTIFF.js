import{a as L}from"./chunk-BRYORLFH.js";import{D as y}from"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import{E as h,F as S,M as b,N as O,
c as P,cb as A}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var R=2e4,$=2e3,N=200,T=["--no-color","--no-show-signature","--no-notes","--encoding=UTF-8"];async function W({git:a},n,r){let s=r===void 0?[]:[`--since=${r}`],
m=(await a.read(["log","-z",...T,"--first-parent",`--max-count=${R}`,...s,"--format=%H%x00%B",n,"--"],"list the commits")).toString("utf8").split("\0"),d=[];for(let e=0;e+
1<m.length;e+=2){let p=[...(m[e+1]??"").slice(0,2e4).matchAll(/^This reverts commit ([\da-f]{7,64})\b/gm)].map(g=>g[1]??"");d.push({sha:(m[e]??"").trim(),reverts:p})}
let l=d.flatMap(e=>e.reverts),i=d.filter(e=>e.reverts.length===0),u=i.filter(({sha:e})=>l.some(f=>e.startsWith(f))).length;return{from:"reverts",total:i.length,
failed:u}}async function D({git:a},n,r){let s=new Set(r.ready.map(t=>t.trim().toLowerCase())),o=["log",...T,"--first-parent","-m",`--max-count=${R}`],m=await a.
read([...o,"-z","--format=","--name-only",n,"--"],"list the documents"),d=[...new Set(m.toString("utf8").split("\0"))].filter(t=>t!==""&&r.isPrd(t));if(d.length===
0)return[];let l=await a.read([...o,"--reverse","--format=%x01%cI","-p","--unified=0","--find-renames","--no-ext-diff","--no-textconv","--diff-filter=AMR","--sr\
c-prefix=a/","--dst-prefix=b/",n,"--",...d.slice(0,$)],"read the history of the documents"),i=new Map,[u,e,f,p,g]=["","","",0,!1];for(let t of l.toString("utf8").
split(`
`))if(t[0]==="")u=t.slice(1);else if(t.startsWith("diff --git "))[e,f,g]=["","",!1];else if(t.startsWith("new file mode"))g=!0;else if(t.startsWith("rename fro\
m "))f=t.slice(12);else if(t.startsWith("rename to ")){let c=i.get(f);i.delete(f),c&&i.set(t.slice(10),c)}else if(t.startsWith("+++ b/"))e=t.slice(6).replace(/\t$/,
""),g&&!i.has(e)&&r.isPrd(e)&&i.set(e,{draft:u});else if(t.startsWith("@@ "))p=Number(/\+(\d+)/.exec(t)?.[1]??0);else if(t[0]==="+"&&p<=N){let c=/^\+status:\s*["']?([^"'#]{1,80})/i.
exec(t)?.[1],x=c===void 0?void 0:i.get(e);x&&s.has((c??"").trim().toLowerCase())&&(x.ready??=u),p+=1}return[...i].map(([t,c])=>({path:t,...c})).filter(({draft:t,
ready:c})=>t!==c&&(r.since===void 0||t>=r.since))}async function M(a){for(let n of["refs/remotes/origin/HEAD","refs/heads/main","refs/heads/master","HEAD"]){let r=[
"rev-parse","--verify","--quiet","--end-of-options",`${n}^{commit}`],{code:s,out:o}=await a.git.run(r);if(s===0)return b(o)}}async function w({git:a},n,r){let{code:s,
out:o}=await a.run(["cat-file","blob",`${n}:${r}`]);return s===0?o.toString("utf8"):void 0}async function q(a,n,r){let s=await O(a,process.env);try{let o=await M(s);if(o===void 0)throw new P(2,"This repository has no commits yet, so there is nothing t\
o count");let m=await w(s,o,h),d={kind:"base",path:h,commit:o,...m===void 0?{}:{text:m}},{policy:l}=await S(d,y),i={isPrd:L(l),ready:l.statuses.ready,...n===void 0?
{}:{since:n}},[u,e,f]=await Promise.all([D(s,o,i),W(s,o,n),w(s,o,l.waivers.path)]),{readWaivers:p}=await import("./waivers-S2I4WTWE.js"),g=y.map(({id:t})=>t),
v=f===void 0?[]:p(l.waivers.path,f,g,"w").waivers;return{samples:[],documents:u,deliveries:[e],waivers:A(v,r)}}finally{await s.git.close()}}export{q as localSources};
