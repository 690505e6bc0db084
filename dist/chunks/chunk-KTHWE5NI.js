import{A as Q,B as X,C as K,D as B,c as M,d as T,e as R,f as J,g as O,n as W,o as $,r as V,s as z,t as x,u as E,v as q,w as D,x as Y,y as Z,z as N}from"./chunk-TDCIF652.js";
import{w as A,x as F}from"./chunk-L3L7UACA.js";var C=864e5,ee={count:0,names:[]},S=e=>Date.parse(`${e}T00:00:00Z`),L=e=>new Date(S(e)+C).toISOString(),Se=e=>new Date(e).toISOString().slice(0,10),ne=(e,n)=>n!==
void 0&&e.toLowerCase()===n.toLowerCase();function be(e,{waivers:{days:n}}){return e==="critical"?n.critical:e==="high"?n.high:n.other}function Me({people:e,change:n,
waivers:o}){let t=o?.path??"",r=`Have an owner of ${t} who is not the author approve the pull request, or merge the waiver first`;if(e?.kind!=="known"){let m=e&&
!e.local?`: ${O(e.why)}`:"";return{kind:"unapproved",says:`this change brings it; it counts once an owner of ${T(t)} approves it on GitHub${m}`,fix:r,unsure:!0}}
let s=e.author??n.pullRequest?.author?.login,i=z(t,{...e,...s===void 0?{}:{author:s}});return i.outcome==="pass"?void 0:{kind:"unapproved",says:`this change bri\
ngs it, and ${i.says}`,fix:r,...i.outcome==="unknown"?{unsure:!0}:{}}}function Oe({owner:e,approvedBy:n,created:o,expires:t},r){if(ne(e,n))return{kind:"self-app\
roved",says:`${M(e,40)} owns it and approved it`,fix:"Have somebody else than its owner approve it, and write them under `approvedBy`"};if(S(t)<S(o))return{kind:"\
backwards",says:`it expires on ${t}, before it was created on ${o}`};if(S(o)>r)return{kind:"not-yet",says:`it counts only from ${o} on`};if(S(t)+C<=r)return{kind:"\
expired",says:`it expired on ${t}`,fix:"Mend what it excused, or have it approved anew with new days"}}function te(e,{facts:n,policy:o,rules:t,met:r,proposed:s}){
let{of:i,created:d,expires:m,approvedBy:p}=e,c=i.kind==="rule"?t.find(({id:h})=>h===i.rule)?.unwaivable:void 0;if(i.kind==="rule"&&c!==void 0)return{kind:"never",
says:`${T(i.rule,60)} is never waived: ${c}`,fix:"Delete the entry"};let f=Oe(e,Date.parse(n.now));if(f)return f;let a=be(r.worst,o),u=Math.round((S(m)-S(d))/C);
if(u>a){let h=a===o.waivers.days.other?"a waiver of this kind":`one for something ${r.worst}`;return{kind:"too-long",says:`it lasts ${J(u,"day")}, and ${h} may \
last ${a} (waivers.days)`,fix:`Let it expire on ${Se(S(d)+a*C)} at the latest`}}if(r.several)return{kind:"ambiguous",says:`its fingerprint is that of several fi\
ndings: ${R(r.several)}`,fix:"Name the one that is meant with `of` (its rule) and `path` (its file)"};if(!s)return;let{people:y,change:g}=n,v=(y?.kind==="known"?
y.author:void 0)??g.pullRequest?.author?.login;return ne(p,v)?{kind:"self-approved",says:`${M(p,40)} approved it and is the author of this change`,fix:"Have som\
ebody else approve it, and write them under `approvedBy`"}:Me(n)}var xe=5;function Fe(e){return e.flatMap(n=>{let{reading:o,resolution:t}=n;return!o||t.kind!=="found"?[]:$(o).flatMap(r=>r.findings.filter(({closed:s,id:i})=>s===
void 0&&i!=="unlisted").map(s=>({one:n,scan:r,finding:s})))})}var U=({id:e,package:n,through:o=[]})=>o.length>0&&e===n;function oe(e,n,o){let t=e.get(n);t?t.push(
o):e.set(n,[o])}var re=e=>x({id:e,severity:"unknown"})[0]??e;function Re(e){let n=new Map;for(let{name:o,version:t}of e.lockfiles.flatMap(r=>r.packages)){let r=o.
toLowerCase();n.set(r,(n.get(r)??new Set).add(E(t)))}return n}function We(e,n){let o=Q(e);return o!==""?[o]:[...new Set(N(e).flatMap(t=>[...n.get(t)??[]]))]}var $e=({
origin:e})=>e===void 0?F.length:F.indexOf(e);function Ee(e,n,o){let t=n.flatMap((p,c)=>p.kind==="advisory"?[{of:p,at:c,id:re(p.advisory)}]:[]),r=new Map;if(t.length===
0)return r;let s=Re(o),i=q(),d=p=>n[p],m=new Map(t.map(({of:p,at:c})=>[c,N({id:"",severity:"unknown",package:p.package})]));for(let p=0;p<=F.length;p++){let c=e.
filter(({one:a,finding:u})=>$e(a)===p&&u.package!==void 0);if(c.length===0)continue;for(let{finding:a}of c)D(x(a))||i.join(x(a));let f=new Map;for(let{id:a,at:u}of t)
oe(f,i.find(a),u);for(let{finding:a}of c.filter(({finding:u})=>!U(u))){let u=x(a),y=N(a),v=(D(u)?u:u.slice(0,1)).flatMap(h=>We(a,s).map(l=>(f.get(i.find(h))??[]).
filter(w=>{let k=d(w),b=m.get(w)?.some(ke=>y.includes(ke))??!1;return l!==""&&b&&E(k.version)===l})));v.some(h=>h.length>0)&&r.set(a,v)}}return r}function Ne(e,n){
let o=new Map;for(let[r,s]of n.entries())s.kind==="fingerprint"&&oe(o,s.fingerprint,r);let t=new Map;if(o.size===0)return t;for(let{finding:r}of e){let s=X(r).flatMap(
d=>o.get(d)??[]),i=[...new Set(s)].filter(d=>{let m=n[d];return m?.kind!=="fingerprint"?!1:(m.of===void 0||m.of===r.id)&&(m.path===void 0||m.path===r.at?.path)});
i.length>0&&t.set(r,i)}return t}var Ce=(e,n)=>e===void 0||A.indexOf(n)<A.indexOf(e)?n:e;function ie(e){return e.kind!=="advisory"?JSON.stringify(e):JSON.stringify(
[re(e.advisory),e.package.toLowerCase(),E(e.version)])}function se(e,n,o){let t=Fe(e.evidence),r=Ee(t,o,e),s=Ne(t,o),i=new Map,d=new Map,m=new Set;for(let{one:c,
scan:f,finding:a}of t){let u={whole:s.get(a)??[],parts:r.get(a)??[]},y=new Set([...u.whole,...u.parts.flat()]);if(y.size===0)continue;i.set(a,u);let g=Y(a.severity,
f,n),v=M(Z(a),120),h=JSON.stringify([c.path??c.id,c.digest,a]);for(let l of y){let w=d.get(l)??{count:0,names:[],places:new Set};m.has(`${l} ${h}`)||w.count++,m.
add(`${l} ${h}`),w.names.length<xe&&!w.names.includes(v)&&w.names.push(v),w.places.add(JSON.stringify([a.id,a.at?.path])),d.set(l,{...w,worst:Ce(w.worst,g)})}}let p=[
...d].map(([c,{places:f,...a}])=>[c,o[c]?.kind==="fingerprint"&&f.size>1?{...a,several:a.names}:a]);return{covers:i,met:new Map(p)}}function Pe(e,n){return e.kind==="scan"?{...e,scan:n(e.scan),...e.more?{more:e.more.map(n)}:{}}:(e.kind==="sbom"||e.kind==="vex")&&e.scan?{...e,scan:n(e.scan)}:
e}function Ae({whole:e,parts:n},o){let t=e.find(i=>o.has(i)),r=t===void 0?n.map(i=>i.find(d=>o.has(d))):[t],s=r.flatMap(i=>i===void 0?[]:o.get(i)??[]);return s.
length>0&&s.length===r.length?s:void 0}function Te(e,{covers:n},o){let t=W(e.findings,c=>c.package??""),r=new Map,s=c=>{let f=n.get(c),a=U(c)?[]:f&&Ae(f,o),u=(c.
through??[]).map(g=>t.get(g)?.map(v=>r.get(v)??(v.closed===void 0?void 0:[])));if(!a||u.some(g=>g===void 0||g.includes(void 0)))return;let y=[...a,...u.flatMap(
g=>g??[]).flatMap(g=>g??[])];return y.length>0?[...new Set(y)]:void 0},i=c=>c.package??"",d=new Map([...t].map(([c,f])=>[c,f.filter(a=>a.closed===void 0).length])),
m=new Map,p=e.findings.filter(c=>c.closed===void 0&&c.id!=="unlisted");for(let c of p)for(let f of new Set(c.through)){let a=m.get(f);a?a.push(c):m.set(f,[c])}for(let c of p){
let f=r.has(c)?void 0:s(c);if(!f)continue;r.set(c,f);let a=(d.get(i(c))??0)-1;if(d.set(i(c),a),a===0)for(let u of m.get(i(c))??[])p.push(u)}return r}function ae(e,n,o,t){
let r=i=>{let d={...i.counts},m=Te(i,n,o),p=0,c=i.findings.map(a=>{let u=m.get(a)??[],[y]=u;if(!y||d[a.severity]<1)return a;d[a.severity]--,p++;for(let v of u)t(
v);let g=u.map(({expires:v})=>v).sort()[0]??y.expires;return{...a,closed:`waived by ${u.map(({id:v})=>v).join(", ")} until ${g}`,waivedBy:y.id}});if(p===0)return i;
let f=i.secrets===void 0?{}:{secrets:Math.max(0,i.secrets-p)};return{...i,counts:d,suppressed:i.suppressed+p,...f,findings:c}},s=i=>i.findings.some(d=>n.covers.
has(d));return e.map(i=>{let{reading:d}=i;return d&&$(d).some(s)?{...i,reading:Pe(d,r)}:i})}var _=5,de=e=>({count:e.length,names:e.slice(0,_)});function De(e,n){let o=new Map;for(let{file:r,comparison:s}of e.contracts)if(s.kind==="compared")for(let{path:i}of s.
changes){let d=JSON.stringify([r,i]);o.set(d,[...o.get(d)??[],`${i} in ${r}`])}let t=new Map;for(let{file:r,migration:s}of V(e,n))for(let i of new Set([r.path,...s?
[s.file,s.id]:[]]))t.set(i,[...new Set([...t.get(i)??[],s?.file??r.path])]);return r=>{if(r.kind==="contract")return{met:de(o.get(JSON.stringify([r.contract,r.change]))??
[]),files:[]};let s=r.kind==="migration"?t.get(r.migration)??[]:[];return{met:de(s),files:s}}}var ce=({waiver:e,proposed:n,met:o,refused:t})=>({waiver:e,proposed:n,
until:L(e.expires),matches:o.count,names:o.names,...t?{refused:t}:{}}),Ke={advisory:"scans-clean",fingerprint:"scans-clean",contract:"contract-note",migration:"\
migration-note"},le=({id:e,expires:n})=>({id:e,until:L(n)});function Be({waiver:e,met:n}){let{of:o,id:t,expires:r,reason:s}=e;if(o.kind==="rule"||n.count===0)return[];
let d=`${n.names.length>0?R(n.names,_):K(o)} ${n.count===1?"is":"are"} waived by ${M(t,60)} until ${r}: ${O(s)}`;return[{rule:Ke[o.kind],says:d,waived:le(e),at:e.
at}]}function fe(e,n,o){let{waivers:t}=e;if(!t)return{facts:e,closed:[],known:[]};let r=[...t.standing.map(l=>({waiver:l,proposed:!1})),...t.proposed.map(l=>({waiver:l,
proposed:!0}))],s=new Map,i=l=>{let w=ie(l),k=s.get(w)??{of:l,at:s.size};return s.set(w,k),k.at};for(let{waiver:l}of r)i(l.of);let d=se(e,n,[...s.values()].map(
({of:l})=>l)),m=De(e,n),p=r.map(({waiver:l,proposed:w})=>{let k=d.met.get(i(l.of))??m(l.of).met,b=te(l,{facts:e,policy:n,rules:o,met:k,proposed:w});return{waiver:l,
proposed:w,met:k,...b?{refused:b}:{}}}),c=new Map;for(let{waiver:l,refused:w}of p){let k=i(l.of),b=c.get(k);!w&&(!b||b.expires<l.expires)&&c.set(k,l)}let f=new Set,
a=ae(e.evidence,d,c,l=>f.add(l)),u=[...c.values()].map(({of:l})=>l),y={contracts:u.filter(l=>l.kind==="contract"),migrations:u.flatMap(l=>m(l).files)},g=({of:l})=>l.
kind==="advisory"||l.kind==="fingerprint",v=l=>g(l)?f.has(l):c.get(i(l.of))===l,h=p.map(l=>!l.refused&&!v(l.waiver)?{...l,met:ee}:l);return{facts:{...e,evidence:a,
waivers:{...t,excused:y,answers:h.map(ce)}},closed:h.filter(({refused:l})=>!l).flatMap(Be),known:h}}function ue(e,n){let o=W(n,({waiver:{of:i}})=>i.kind==="rule"?
i.rule:""),t=new Map,r=e.map(i=>{if(i.outcome!=="fail")return i;let d=(o.get(i.rule)??[]).filter(({waiver:{of:u}})=>{let y=u.kind==="rule"?u.path:void 0;return y===
void 0||i.at?.path===y||i.also?.path===y}),m=d.filter(({refused:u})=>!u).reduce((u,y)=>u&&u.waiver.expires>=y.waiver.expires?u:y,void 0);for(let u of d.filter(({
refused:y})=>y).concat(m??[])){let y=t.get(u)??{count:0,names:[]};y.count++,y.names.length<_&&y.names.push(O(i.says,120)),t.set(u,y)}if(!m)return i;let{fix:p,suggestion:c,
waive:f,...a}=i;return{...a,outcome:"not-applicable",waived:le(m.waiver)}}),s=n.map(i=>ce({...i,met:t.get(i)??i.met}));return{findings:r,answers:s}}function pe(e){
return e.filter(({refused:n,matches:o})=>!n&&o>0).map(({waiver:n,until:o,matches:t})=>({id:n.id,until:o,says:K(n.of),reason:n.reason,owner:n.owner,approvedBy:n.
approvedBy,findings:t,at:{path:n.at.path,line:n.at.line,...n.at.column?{column:n.at.column}:{}},...n.link?{link:n.link}:{}}))}function me(e,n){let o=Date.parse(e.now),r=[...e.evidence.filter(({resolution:s})=>s.kind==="found").map(({expires:s})=>s),...n.map(({until:s})=>s)].flatMap(s=>s===
void 0?[]:[Date.parse(s)]).filter(s=>s>o);return r.length===0?void 0:new Date(Math.min(...r)).toISOString()}var I={ready:"Ready","not-ready":"Not ready",waiting:"Waiting","cannot-tell":"Cannot tell"},Le={ready:"pass","not-ready":"fail",waiting:"waiting","cannot-tell":"\
unknown"};function j(e,n){if(e.length<=n)return e;let o="";for(let t of e){if(o.length+t.length>n-1)break;o+=t}return`${o.trimEnd()}\u2026`}var ye=e=>e.slice(e.
lastIndexOf("/")+1),Ue=e=>e.includes("://")?e.split("/").slice(-2).join("/"):ye(e.replace(/\/$/,"")),_e=e=>e.split("`").map((n,o)=>o%2===1&&!/\s/.test(n)?Ue(n):
n).join("");function Ie({says:e,at:n},o,t){let r=n&&ye(n.path),s=r&&!e.includes(r)?`${j(r,50)}:${n.line}`:"",i=t>0?`+${t} more`:"",d=u=>{let y=u.filter(g=>g!=="").
join(", ");return y&&` (${y})`},m=e.replaceAll("`",""),p=_e(e),c=/`[^`\s]*[./][^`\s]*`/.test(e),f=[m,p].map(u=>u+d([s,i]));c&&f.push(p+d([i]));let a=d(c?[i]:[s,
i]);return f.find(u=>u.length<=o)??j(p,o-a.length)+a}function je(e){let[n]=e.map(({until:t})=>Date.parse(t)).sort((t,r)=>t-r);if(n===void 0)return"";let o=new Date(
n-1).toISOString().slice(0,10);return`, ${e.length} ${e.length===1?"waiver":"waivers"} until ${o}`}function G(e,n,o=[]){let t=n.filter(d=>d.severity==="block"&&
d.outcome===Le[e]),[r]=n;if(e==="ready"&&t.length===0&&r)return j(`${I.ready}, the gate does not apply: ${r.says}`,140);if(e==="ready")return`${I.ready}: ${t.length}\
 ${t.length===1?"check":"checks"} passed${je(o)}`;let[s]=t,i=`${I[e]}: `;return s?i+Ie(s,140-i.length,t.length-1):`${i}no rule could be answered`}var Ge=new Set(["contract-note","contract-versioned","log-contract"]),ge=({says:e,at:n,also:o},t)=>n?.path===t||o?.path===t||e.includes(`\`${t}\``);function He(e,n){
if(e.rule.startsWith("migration-"))return n.migrations.map(({file:r})=>r).filter(r=>ge(e,r));if(!Ge.has(e.rule))return[];let o=n.contracts.filter(({file:r})=>ge(
e,r)).flatMap(({comparison:r})=>r.kind==="compared"?r.changes:[]),t=o.filter(({path:r})=>e.says.includes(r));return[...new Set((t.length>0?t:o).map(({path:r})=>r))]}
function ve(e,n,o){let{waive:t,...r}=e;if(e.outcome!=="fail")return r;let s=t??He(e,n),i=o.find(({id:m})=>m===e.rule),d=s.length>0?s:i&&i.unwaivable===void 0?[i.
id]:[];return d.length>0?{...r,waive:d.slice(0,20)}:r}var P=["fail","unknown","waiting","pass","not-applicable"];function Je(e,n,o){try{let t=e.check(n,o);return t.length>0?t:[{outcome:"unknown",says:`${e.title}: the rule gave no answer`}]}catch(t){let r=t instanceof Error?
t.message:String(t);return[{outcome:"unknown",says:`${e.title}: the rule failed (${r})`}]}}function H(e,n,o){let t=o.rules[e.id]??e.setting;return t==="off"?[]:
Je(e,n,o).map(({lenient:r,...s})=>{let i=s.outcome==="fail"||s.outcome==="unknown",d=s.fix??(i?e.fix:void 0);return{...s,rule:e.id,title:e.title,section:e.section,
severity:r&&!n.strict?"advise":t,...d?{fix:d}:{}}})}function he(e){let n=e.filter(t=>t.severity==="block"),o=t=>n.some(r=>r.outcome===t);return o("fail")?"not-r\
eady":o("unknown")||!o("pass")?"cannot-tell":o("waiting")?"waiting":"ready"}function Ve(e,n=B){return n.filter(o=>(e.rules[o.id]??o.setting)!=="off")}var ze=e=>Object.
fromEntries(P.map(n=>[n,e.filter(o=>o.outcome===n).length]));function qe(e,n,o,t){let r={rule:"applies-to",title:"The gate is about this change",section:"",severity:"\
block",outcome:"not-applicable",says:e},i=((n.gateFiles??[]).length>0?t.filter(p=>p.everywhere):[]).flatMap(p=>H(p,n,o)),d=i.some(p=>p.severity==="block")?he(i):
"ready",m=d==="ready"?[r,...i]:[...i,r];return{state:d,summary:G(d,d==="ready"?[r]:i),findings:m,counts:ze(m)}}var we=new Set(["waivers-valid","waivers-used"]);
function Ye(e,n,o){return e.flatMap(t=>{let r=Ve(o,n).find(({id:i})=>i===t.rule);if(!r)return[];let s=(o.rules[r.id]??r.setting)==="advise"?"advise":"block";return[
{...t,title:r.title,section:r.section,severity:s,outcome:"not-applicable"}]})}function Ze(e,n,o){let{facts:t,closed:r,known:s}=fe(e,n,o),i=o.filter(({id:a})=>!we.
has(a)).flatMap(a=>H(a,t,n)),{findings:d,answers:m}=ue(i,s),p=t.waivers?{...t,waivers:{...t.waivers,answers:m}}:t,c=o.filter(({id:a})=>we.has(a)).flatMap(a=>H(a,
p,n));return{findings:[...[...d,...c].map(a=>ve(a,e,o)),...Ye(r,o,n)],waivers:pe(m)}}function Cn(e,n,o=B){if(e.outOfScope!==void 0)return qe(e.outOfScope,e,n,o);
let t=new Map(o.map((f,a)=>[f.id,{rank:f.rank,at:a}])),r=f=>(f.severity==="block"?0:1e4)+P.indexOf(f.outcome)*1e3+(t.get(f.rule)?.rank??0),{findings:s,waivers:i}=Ze(
e,n,o),d=s.map(f=>({finding:f,at:t.get(f.rule)?.at??0,weight:r(f)})).sort((f,a)=>f.weight-a.weight||f.at-a.at).map(({finding:f})=>f),m=Object.fromEntries(P.map(
f=>[f,d.filter(a=>a.outcome===f).length])),p=he(d),c=me(e,i);return{state:p,summary:G(p,d,i),findings:d,counts:m,...c===void 0?{}:{validUntil:c},...i.length>0?{
waivers:i}:{}}}export{Fe as a,U as b,Re as c,We as d,L as e,be as f,fe as g,Ve as h,Cn as i};
