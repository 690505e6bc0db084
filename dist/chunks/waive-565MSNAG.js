import{c as le}from"./chunk-NTXK5HCU.js";import{a as A}from"./chunk-B5OYAONR.js";import{a as te}from"./chunk-J6FCPPVR.js";import"./chunk-5KEFZP7Y.js";
import"./chunk-GZMGALJ4.js";import"./chunk-PSSLRDE6.js";import{a as ie,b as re,c as oe,d as se,e as ae,f as de,g as ce,i as _}from"./chunk-KTHWE5NI.js";
import"./chunk-BRYORLFH.js";import{B as N,C as ne,D as x,e as Y,r as X,t as P,v as Q,w as L,x as ee,y as j,z as T}from"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";
import"./chunk-L3LEJIBS.js";import"./chunk-NE3KXACT.js";import{a as be}from"./chunk-QF2LJ4MC.js";import"./chunk-2COPWDFO.js";import"./chunk-NOT2VS7T.js";
import{$a as H,D as Z,Na as G,Pa as M,R as g,c as m,d as V,h as I,q,t as z,w as U}from"./chunk-L3L7UACA.js";import{d as ke}from"./chunk-PSHBDJEB.js";import{lstat as Re,mkdir as Fe,readFile as Ie,realpath as we,writeFile as Le}from"node:fs/promises";import S from"node:path";var D=e=>[...new Set(e.filter(n=>n!==void 0))];function Oe({finding:e},n,i,s){let o=P(e),t=L(o)?o:o.slice(0,1),r=e.package??"",a=i.map(c=>`${r}@${c}`),d=D([...o,
r,...T(e),...a,j(e),...o.flatMap(c=>a.map(u=>`${c} in ${u}`))]),l=`${t.join("+")} ${r}@${i.join("+")||"?"}`;if(re(e)){let c=`${r} is only vulnerable through ${Y(
e.through??[])}; waive what is found there`;return{name:r,names:T(e),of:[],severity:n,refused:c}}if(i.length===0){let c=`${t[0]} in ${r}: neither its report nor\
 a lockfile tells which version is installed`;return{name:l,names:d,of:[],severity:n,refused:c}}let f=t.flatMap(c=>i.map(u=>({kind:"advisory",advisory:c,package:r,
version:u}))),p=JSON.stringify([t.map(s).sort(),r.toLowerCase(),i]);return{name:l,names:d,of:f,severity:n,key:p}}function Ce({finding:e},n,i){let[s]=N(e),{id:o,
at:t}=e,r=t&&`${t.path}${t.line===void 0?"":`:${t.line}`}`,a=D([o,j(e),r,t?.path,...N(e)]),d=s??`${o} ${r??""}`.trim();if(s===void 0)return{name:d,names:a,of:[],
severity:n,refused:`${o}: its report gives neither a fingerprint nor a line`};let l=(i.get(s)??0)>1&&t?{path:t.path}:{};return{name:`${s}${l.path?` ${l.path}`:""}`,
names:a,of:[{kind:"fingerprint",fingerprint:s,of:o,...l}],severity:n}}function We(e,n){let i=ie(e.evidence),s=Q();for(let{finding:a}of i)L(P(a))||s.join(P(a));let o=oe(
e),t=new Map;for(let{finding:a}of i)for(let d of N(a))t.set(d,(t.get(d)??new Set).add(a.at?.path??""));let r=new Map([...t].map(([a,d])=>[a,d.size]));return i.map(
a=>{let d=ee(a.finding.severity,a.scan,n);return a.finding.package===void 0?Ce(a,d,r):Oe(a,d,se(a.finding,o),s.find)})}function Se(e,n){let i=e.contracts.flatMap(
({file:o,comparison:t})=>t.kind!=="compared"?[]:t.changes.map(({path:r})=>({name:`${o} ${r}`,names:[r,o],of:[{kind:"contract",contract:o,change:r}]}))),s=X(e,n).
map(({file:o,migration:t})=>{let r=t?.file??o.path,a=D([r.slice(r.lastIndexOf("/")+1),t?.id]);return{name:r,names:a,of:[{kind:"migration",migration:r}]}});return[
...i,...s]}function Me({findings:e},n){return n.flatMap(i=>{let s=e.filter(d=>d.rule===i.id),o=s.filter(({outcome:d})=>d==="fail"),t={name:i.id,names:[]};if(i.unwaivable!==
void 0)return[{...t,of:[],refused:`${i.id} is never waived as a whole: ${i.unwaivable}`}];if(o.length===0){let l=s.some(({outcome:f})=>f==="unknown")?"cannot be\
 answered here, and what is not known is never waived":"fails nothing here";return s.length===0?[]:[{...t,of:[],refused:`${i.id} ${l}`}]}let r=new Set(o.map(({at:d})=>d?.
path)),[a]=r;return[{...t,of:[{kind:"rule",rule:i.id,...r.size===1&&a?{path:a}:{}}]}]})}function Pe(e){let n=new Map;for(let{key:i="",...s}of e){let o=i||s.name,
t=n.get(o);if(!t){n.set(o,s);continue}let r=U.find(a=>a===t.severity||a===s.severity);n.set(o,{...t,names:D([...t.names,s.name,...s.names]),...r?{severity:r}:{}})}
return[...n.values()]}function fe(e,n,i,s){return Pe([...Me(i,s),...We(e,n),...Se(e,n)])}function pe(e,n){let i=n.trim().toLowerCase(),s=e.filter(o=>o.name.toLowerCase()===
i);return s.length>0?s:e.filter(({names:o})=>o.some(t=>t.toLowerCase()===i))}var Ne=/^[A-Za-z][\w ./@+()'&-]*$/,xe=/^(?:true|false|null|yes|no|on|off|y|n)$/i;function ue(e){return Ne.test(e)&&!xe.test(e)&&e===e.trim()?e:JSON.stringify(e)}
function De(e){return e.kind==="rule"?[["rule",e.rule],["path",e.path]]:e.kind==="advisory"?[["advisory",e.advisory],["package",e.package],["version",e.version]]:
e.kind==="fingerprint"?[["fingerprint",e.fingerprint],["of",e.of],["path",e.path]]:e.kind==="contract"?[["contract",e.contract],["change",e.change]]:[["migratio\
n",e.migration]]}function C(e){return[...[...De(e.of),["reason",e.reason],["owner",e.owner],["approvedBy",e.approvedBy]].flatMap(([i,s])=>s===void 0?[]:[`${i}: ${ue(
s)}`]),`created: ${e.created}`,`expires: ${e.expires}`,...e.link===void 0?[]:[`link: ${ue(e.link)}`]]}var y=ke(be(),1);var me=["# What the gate lets pass for some days, each entry for exactly one thing.","# A change of this file needs the approval of one of its owners (CODEOWNER\
S) who is not its author."],Ee=(e,n)=>e.map((i,s)=>`${n}${s===0?"- ":"  "}${i}`);function W(e,n,i){return e.flatMap((s,o)=>[...o>0||i?[""]:[],...Ee(s,n)])}function E(e,n,i,s){
let o=[];for(let f=e.indexOf(`
`);f>=0;f=e.indexOf(`
`,f+1))o.push(f+1);o.at(-1)!==e.length&&o.push(e.length);let t=i<0?0:o[i]??e.length,r=e.slice(0,t),a=r!==""&&!r.endsWith(`
`),d=n.join(s);return{text:r+(a?`${s}${d}`:`${d}${s}`)+e.slice(t),line:i+2+n.findIndex(f=>/^\s*- /.test(f))}}function he(e,n){if(e===void 0||e.trim()==="")return{
text:`${[...me,"waivers:",...W(n,"  ",!1)].join(`
`)}
`,line:me.length+2};let i=/\r\n/.test(e)?`\r
`:`
`,s=new y.LineCounter,o=(0,y.parseDocument)(e,{lineCounter:s,prettyErrors:!1,schema:"core",version:"1.2"}),t=h=>s.linePos(h).line,[r]=o.errors;if(r)throw new g(
"the file is not YAML; mend it first",t(r.pos[0]));let a=o.contents,d=e.split(`
`);if(a===null||(0,y.isScalar)(a)&&a.value===null)return E(e,["waivers:",...W(n,"  ",!1)],d.length-(e.endsWith(`
`)?2:1),i);let l=(0,y.isMap)(a)?a.items.find(({key:h})=>(0,y.isScalar)(h)&&h.value==="waivers"):void 0;if(!l)throw new g("the file has no `waivers:`",1);let f=t(
l.key.range?.[0]??0),p=l.value;if(p===null||(0,y.isScalar)(p)&&p.value===null)return E(e,W(n,"  ",!1),f-1,i);if(!(0,y.isSeq)(p))throw new g("`waivers` is no lis\
t",f);if(p.flow&&p.items.length>0)throw new g("the list is written in brackets; write each entry on lines of its own, with a dash",f);if(p.flow){let[h=0,b=0]=p.
range??[];if(t(h)!==t(b)||e.slice(h,b)!=="[]")throw new g("the list is written in brackets; write each entry on lines of its own, with a dash",f);let F=e.slice(
0,h).replace(/[ \t]+$/,"")+e.slice(b);return E(F,W(n,"  ",!1),f-1,i)}let c=p.items[0],u=e.lastIndexOf("-",c.range?.[0]??0),w=e.slice(e.lastIndexOf(`
`,u)+1,u);if(/\S/.test(w))throw new g("the list does not begin on a line of its own",f);let R=p.items.at(-1),v=t(Math.max((R.range?.[1]??1)-1,0))-1;for(;v>0&&/^\s*(?:#.*)?$/.
test(d[v]??"");)v--;let $=p.items.map(h=>t(h.range?.[0]??0)-1),k=$.length<2||/^\s*$/.test(d[($.at(-1)??1)-1]??"");return E(e,W(n,w,k),v,i)}var B=864e5,je=1e6,J=20,ye=e=>e.trim().replace(/^@/,"");function Te(e,n){let i=pe(e,n),[s,o]=i,t=r=>{let a=r.slice(0,J).map(d=>d.name);return r.length>J?[...a,`\
and ${r.length-J} more`]:a};if(!s){let r=e.filter(({refused:l})=>l===void 0),a=Z(n,r.flatMap(l=>[l.name,...l.names])),d=a?`; did you mean ${a}?`:r.length>0?"; t\
here is:":", and nothing else that could be waived";throw new m(2,`nothing in this change is called ${n}${d}`,a?[]:t(r))}if(o){let r=i.filter(({refused:a})=>a===
void 0);if(r.length===1&&r[0])return r[0];throw new m(2,`${n} is the name of ${i.length} things; say which one is meant:`,t(i))}if(s.refused!==void 0){let r=e.filter(
a=>a.severity!==void 0&&a.refused===void 0);throw new m(2,s.refused,s.name==="scans-clean"?t(r):[])}return s}function Ae(e,n,i){let s=Date.parse(`${n}T00:00:00Z`),
{days:o,expires:t}=e;if(o!==void 0&&t!==void 0)throw new m(2,"give --days or --expires, not both");if(o!==void 0&&!/^[1-9]\d{0,3}$/.test(o))throw new m(2,`--day\
s ${o} is no number of days`);if(t!==void 0&&I(t,"--expires"),t!==void 0&&!/^\d{4}-\d{2}-\d{2}$/.test(t))throw new m(2,`--expires ${t} is not a day; write it as\
 2026-01-31`);let r=t??new Date(s+Number(o??i)*B).toISOString().slice(0,10),a=(Date.parse(`${r}T00:00:00Z`)-s)/B;if(a<0)throw new m(2,`--expires ${r} is in the \
past`);if(a>i){let d=new Date(s+i*B).toISOString().slice(0,10);throw new m(2,`it may last ${M(i,"day")} at most, until ${d} (waivers.days of the configuration)`)}
return r}async function _e(e,n){let i=S.join(e,n),s=async a=>we(a).catch(()=>s(S.dirname(a))),[o,t]=[await we(e),await s(S.dirname(i))];if(t!==o&&!t.startsWith(
o+S.sep))throw new m(2,`${n} lies outside of the repository`);let r=await Re(i).catch(()=>{});if(!r)return{file:i};if(!r.isFile())throw new m(2,`${n} is no plai\
n file, so nothing is written to it`);return{file:i,text:await Ie(i,"utf8")}}function Be(e,n,i){let s=x.map(({id:o})=>o);try{let o=he(n,i.map(C)),[t,r]=[A(e,n??
"",s),A(e,o.text,s)],[a]=r.broken.slice(t.broken.length);if(a)throw new m(2,`the entry would not be taken: ${a.says}`);let d=({id:f,at:p,...c})=>JSON.stringify(
c);if(!t.waivers.every((f,p)=>d(f)===d(r.waivers[p]??f))||r.waivers.length!==t.waivers.length+i.length)throw new m(2,`${e} is written in a way that cannot be ad\
ded to; add this by hand:`,i.flatMap(C));return{...o,waivers:r.waivers.slice(t.waivers.length)}}catch(o){if(!(o instanceof g))throw o;let t=o.line===void 0?e:`${e}\
:${o.line}`;throw new m(2,`${t}: ${o.message}; add this by hand:`,i.flatMap(C))}}function Je(e,n,i,s){let o=e.waivers??{path:i,standing:[],proposed:[],broken:[]},
t=s.map((c,u)=>({...c,id:`the new waiver ${u+1}`})),r={...e,waivers:{...o,standing:[...o.standing,...t]}},{known:a}=ce(r,n,x),d=a.find(({waiver:c,refused:u})=>u&&
t.some(({id:w})=>w===c.id))?.refused;if(d)throw new m(2,`it would not count: ${d.says}`,d.fix?[d.fix]:[]);let l=_(r,n),f=(l.waivers??[]).filter(({id:c})=>t.some(
u=>u.id===c)),p=a.find(({waiver:c,refused:u})=>!u&&!t.includes(c)&&s.some(({of:w})=>JSON.stringify(w)===JSON.stringify(c.of)));if(f.length===0&&p){let{id:c,expires:u,
at:w}=p.waiver;throw new m(2,`it is waived already, by ${c} until ${u} (${w.path}:${w.line}); change that entry`)}if(f.length===0)throw new m(2,"it would excuse\
 nothing: the gate does not take it for the finding that is meant");return{verdict:l,findings:f.reduce((c,u)=>c+u.findings,0)}}async function bn(e,n){let i=I(n.
at),[s,o]=[ye(n.owner),ye(n.approvedBy)];if(s.toLowerCase()===o.toLowerCase())throw new m(2,"the owner of a waiver cannot approve it; name somebody else with --\
approved-by");let t=n.config===void 0?void 0:new TextDecoder().decode(await V(n.config,je)),r=await le({repo:n.repo??process.cwd(),...n.base===void 0?{}:{base:n.
base},...n.worktree?{worktree:!0}:{}});try{let a=n.config!==void 0&&t!==void 0?{policy:{path:n.config,text:t}}:{},{facts:d,policy:l}=await z("Checking the evide\
nce",()=>te(r,{now:i,...a})),f=_(d,l),p=Te(fe(d,l,f,x),e),c=i.slice(0,10),u=de(p.severity,l),w=Ae(n,c,u),R=n.link===void 0?{}:{link:n.link},v=p.of.map(O=>({of:O,
reason:n.reason.trim(),owner:s,approvedBy:o,created:c,expires:w,...R})),$=l.waivers.path;if(r.top===void 0)throw new m(2,"a bare repository has no files to writ\
e to; run it in a clone");let k=await _e(r.top,$),{text:h,line:b,waivers:F}=Be($,k.text,v),K=Je(d,l,$,F);n.dryRun||(await Fe(S.dirname(k.file),{recursive:!0}),await Le(
k.file,h));let ge=p.severity==="critical"||p.severity==="high"?` for something ${p.severity}`:"";return q([`${n.dryRun?"Would write":"Wrote"} to ${$}, line ${b}\
:`,"",...v.flatMap(O=>C(O).map((ve,$e)=>`  ${$e===0?"- ":"  "}${ve}`)),"",`It excuses ${[...new Set(v.map(({of:O})=>ne(O).replaceAll("`","")))].join(" and ")} (${M(
K.findings,"finding")} here)`,`until the end of ${H(ae(w))}, UTC; at most ${M(u,"day")}${ge}.`,"","Next: commit it, best in a pull request of its own. It counts\
 once it is on the default branch, or in this pull request",`once an owner of ${$} who is not the author approves it on GitHub.`,`This change would then be: ${G[K.
verdict.state]}.`].join(`
`)),0}finally{await r.close()}}export{bn as waive};
