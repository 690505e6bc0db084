import{a as S}from"./chunk-NE3KXACT.js";import{a as p,b as $,c as P,d as w,e as T}from"./chunk-2COPWDFO.js";import{z as v}from"./chunk-L3L7UACA.js";function L(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return;let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)||!new Date(n).toISOString().startsWith(e)?void 0:
n}var J=500,U=2e3,Z=new Set(["all","any","every","everything","latest","none","-",".","/","**/*"]),Y=/^[\W_]*(?:tbd|todo|tba|n\/?a|none|reason|because|fixme|x+|<.*>)?[\W_]*$/i,
N=e=>Z.has(e.toLowerCase()),j="has to name exactly one thing: a waiver is no pattern, so `*`, `?` and words such as `all` are not taken",g=p("has to be a text").
trim().min(1).max(J),u=g.refine(e=>!/[*?]/.test(e)&&!N(e),{message:j}),V=g.refine(e=>!e.replaceAll("*/*","").includes("*")&&!N(e)&&e!=="?",{message:j}),q=u.refine(
e=>!/[<>=^~|,\s[\]()]|\.x\b|^x$|^v?\d+(?:\.\d+)?\.\*$/i.test(e),{message:"has to be the one version that is installed, such as 4.17.20: a range would cover vers\
ions that nobody has looked at"}),A=p().trim().transform(e=>e.replace(/^@/,"")).refine(e=>P.test(e),{message:"has to be a GitHub login such as ada-l"}),F=p().trim().
refine(e=>L(e)!==void 0,{message:"has to be a day such as 2026-03-31"}),l=(e,n)=>e.describe(n),z=$({id:l(p().regex(/^[\w][\w.-]{0,59}$/,"is a short name of lett\
ers, digits, dots and dashes"),"What it is called in the verdict; without it `w1`, `w2` \u2026 by its place in the file.").optional(),rule:l(u,"Id of a rule of \
the gate whose failing answers it excuses.").optional(),path:l(u,"With `rule` or `fingerprint`: the one file, its exact path.").optional(),advisory:l(u,"Id of a\
n advisory, `GHSA-\u2026`, `CVE-\u2026` or the like; with `package` and `version`.").optional(),package:l(u,"Package of the advisory.").optional(),version:l(q,"\
The one installed version.").optional(),fingerprint:l(u,"Fingerprint of one finding, as its scanner gives it (SARIF, gitleaks).").optional(),of:l(u,"With `finge\
rprint`: the scanner's own rule id.").optional(),contract:l(u,"Path of a contract file; with `change`.").optional(),change:l(V,"Path of the change in its own te\
rms: `DELETE /v1/users/{id}`.").optional(),migration:l(u,"Path of a migration, or the id that its tool knows it by.").optional(),reason:l(p().trim().min(1).max(
U).refine(e=>!Y.test(e),{message:"has to say why this is acceptable for that time"}),"Why it is acceptable for that time."),owner:l(A,"GitHub login of who mends\
 it before it expires."),approvedBy:l(A,"GitHub login of who approved it; somebody else than the owner."),created:l(F,"Day from which on it counts (yyyy-mm-dd)."),
expires:l(F,"Its last day (yyyy-mm-dd, to its end in UTC)."),link:l(g,"A page about it.").optional(),ticket:l(g,"The ticket that mends it.").optional()});var R=[{key:"rule",needs:[],may:["path"]},{key:"advisory",needs:["package","version"],may:[]},{key:"fingerprint",needs:[],may:["of","path"]},{key:"contract",needs:[
"change"],may:[]},{key:"migration",needs:[],may:[]}],K=["path","package","version","of","change"];function _(e){let n=R.filter(({key:s})=>e[s]!==void 0),[a,t]=n,
r=R.map(({key:s})=>`\`${s}\``);if(!a)return{says:`says not what it is for: write one of ${r.slice(0,-1).join(", ")} or ${r.at(-1)}`};if(t)return{key:t.key,says:`\
is for \`${a.key}\` and \`${t.key}\` at once; write two entries`};let i=a.needs.find(s=>e[s]===void 0);if(i)return{key:a.key,says:`has \`${a.key}\` without \`${i}\
\`: a waiver is for one exact finding`};let d=[...a.needs,...a.may],o=K.find(s=>e[s]!==void 0&&!d.includes(s));return o?{key:o,says:`has \`${o}\`, which says not\
hing beside \`${a.key}\``}:{subject:a}}function B(e,{key:n}){let a=e[n]??"";return n==="rule"?{kind:n,rule:a,...e.path?{path:e.path}:{}}:n==="advisory"?{kind:n,
advisory:a,package:e.package??"",version:e.version??""}:n==="fingerprint"?{kind:n,fingerprint:a,...e.of?{of:e.of}:{},...e.path?{path:e.path}:{}}:n==="contract"?
{kind:n,contract:a,change:e.change??""}:{kind:n,migration:a}}var Q=1e6,b=1e3,X={approver:"approvedBy",approved:"approvedBy",until:"expires",expiry:"expires",end:"expires",date:"created",from:"created",why:"reason",justification:"\
reason",comment:"reason",file:"path",cve:"advisory",ghsa:"advisory",issue:"ticket",url:"link"};function ee(e,n){let a=e.some(({says:t})=>t.includes("did you mea\
n"));return e.filter(({says:t})=>!(a&&t.endsWith("is missing"))).map(t=>t.says===`\`${n}.expires\` is missing`?{...t,says:`\`${n}\` has no \`expires\`: every waive\
r ends; write its last day (yyyy-mm-dd)`}:t)}function ne(e,n,a){let t=Array.from({length:Math.min(n,b+1)},(r,i)=>e.placeOf(["waivers",i]).line);return t.map((r,i)=>{
let d=(t[i+1]??a.length+1)-1;for(;d>r&&/^\s*(?:#.*)?$/.test(a[d-1]??"");)d--;return{at:i,line:r,endLine:Math.max(d,r)}})}function te(e){let n,a=t=>{let[r,i]=[0,
e.length];for(;r<i;){let s=r+i>>1;(e[s]?.line??0)<=t?r=s+1:i=s}let d=e[r-1];if(!d||t>d.endLine)return[];let o=r-1;for(;e[o-1]?.line===d.line;)o--;return e.slice(
o,r)};return({line:t})=>(n?.line!==t&&(n={line:t,found:a(t)}),n.found)}var k=(e,n,a)=>n.map(({line:t,column:r,says:i})=>({says:i,at:{path:e,line:t,column:r},raw:a}));
function re(e,n,a,t){let r=["waivers",e],i=`waivers[${e}]`;if(e>=b)return[{...n.placeOf(r),says:`only ${b} entries are read; delete those that have expired`}];let d=T(
z,n,r,X);if("problems"in d)return ee(d.problems,i);let{data:o}=d,s=_(o);return"subject"in s?o.rule!==void 0&&!a.includes(o.rule)?[{...n.placeOf([...r,"rule"]),says:w(
"rule",o.rule,a)}]:o.id!==void 0&&t.has(o.id)?[{...n.placeOf([...r,"id"]),says:`the id \`${o.id}\` stands here a second time`}]:{data:o,of:B(o,s.subject)}:[{...n.
placeOf(s.key?[...r,s.key]:r,"key"),says:`\`${i}\` ${s.says}`}]}function ae(e,n){let a=new Set(e.flatMap(t=>v(t)&&typeof t.id=="string"?[t.id]:[]));return t=>{let r=t+
1;for(;a.has(`${n}${r}`);)r+=e.length;return`${n}${r}`}}function ie(e,n,a){let{path:t,ruleIds:r,auto:i,lines:d}=a,o=ne(n,e.length,d),s=te(o),c=new Map;for(let f of n.
problems){let y=s(f);if(y.length===0)return{waivers:[],broken:k(t,n.problems,d.join(`
`))};if(!(y.length>1&&c.has(y[0]?.at??0)))for(let{at:h}of y){let m=c.get(h);m?m.push(f):c.set(h,[f])}}let G=ae(e,i),W=new Set,x=[],O=[];for(let f of o){let y=c.
get(f.at)??re(f.at,n,r,W);if(!("data"in y)){O.push(...k(t,y,JSON.stringify(e[f.at])??""));continue}let{id:h=G(f.at),reason:m,owner:I,approvedBy:M,created:C,expires:D,
link:E=y.data.ticket}=y.data;W.add(h);let H={path:t,...n.placeOf(["waivers",f.at]),endLine:f.endLine};x.push({id:h,of:y.of,reason:m,owner:I,approvedBy:M,created:C,
expires:D,...E?{link:E}:{},at:H})}return{waivers:x,broken:O}}function ge(e,n,a,t="w"){let r=S(n,{asText:new Set(["waivers"]),largest:Q,repeats:!0}),i=c=>({waivers:[],
broken:k(e,c,n)});if(r.syntax)return i(r.problems);let d=r.value;if(!v(d))return i([{line:1,column:1,says:"the file has to be a map with the one key `waivers`"}]);
let o=Object.keys(d).filter(c=>c!=="waivers");if(o.length>0)return i(o.map(c=>({...r.placeOf([c],"key"),says:w("key here",c,["waivers"])})));let s=d.waivers??[];
return Array.isArray(s)?ie(s,r,{path:e,ruleIds:a,auto:t,lines:n.replace(/^\uFEFF/,"").split(`
`)}):i([{...r.placeOf(["waivers"]),says:"`waivers` has to be a list, each entry with a dash"}])}export{ge as a};
