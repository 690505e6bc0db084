import{a as x,b as oe}from"./chunk-5KEFZP7Y.js";import{a as dt,b as Pe,c as lt,d as xe,e as ft,g as ut,i as gt,j as ve,k as Te}from"./chunk-GZMGALJ4.js";
import{a as ne,b as ct}from"./chunk-PSSLRDE6.js";import{a as ee,b as te}from"./chunk-BRYORLFH.js";import{D as mt,h as pt,i as Se}from"./chunk-TDCIF652.js";
import{a as T}from"./chunk-YG2SDQP5.js";import{E as J,R as $,aa as Xe,c as Je,fa as et,ia as Q,ja as j,m as Qe,na as tt,ra as nt,sa as ot,va as rt,wa as st,
x as be,xa as X,ya as it,za as at}from"./chunk-L3L7UACA.js";function Oe(e){let t;try{t=decodeURIComponent(e)}catch{return}if(!/[\0-\x1f\x7f\\]/.test(t)&&!/%2f|%5c|%2e/i.test(e))return t}function Ee(e){let t=[];for(let o of e.
split("/"))if(!(o===""||o==="."))if(o===".."){if(t.pop()===void 0)return}else t.push(o);return t.join("/")}var re=e=>({kind:"refused",why:e});function so(e){let t=e.
indexOf("#"),o=t<0?"":e.slice(t+1),n=t<0?e:e.slice(0,t),r=n.indexOf("?");return{path:r<0?n:n.slice(0,r),query:r<0?"":n.slice(r+1),fragment:o}}function yt(e,t,o){
let{path:n,fragment:r}=so(e);if(n==="")return[{kind:"anchor",fragment:r}];if(/^[a-z]:[\\/]/i.test(n)||n.startsWith("~"))return[re(`${n} is a path on one machine\
, not in the repository`)];if(n.includes("\\"))return[re("the path has backslashes; write it with forward slashes")];let s=Oe(n);if(s===void 0)return[re("the pa\
th has broken or misleading percent-escapes")];let i=t.includes("/")?t.slice(0,t.lastIndexOf("/")+1):"",a=/^L\d+(-L\d+)?$/.test(r)?{lines:r}:{},c=s.startsWith("\
/")?[s]:o?[s,i+s]:[i+s,s],d=[...new Set(c.map(Ee))].filter(l=>l!==void 0);return d.length===0?[re(`${n} leaves the repository`)]:d.map(l=>({kind:"path",path:l,...a}))}var io=/^\d{1,20}$/,ht=/^[0-9a-f]{7,64}$/i,D=e=>({kind:"never",what:e}),L=e=>e!==void 0&&io.test(e),ao=({repository:e,rest:t,fragment:o})=>{if(t[0]!=="actions")
return;let[,n,r,s,i]=t;if(n!=="runs"||!L(r))return D(n==="workflows"?"the page of a workflow":"a list of runs");if(s==="attempts"&&L(i))return{kind:"run",repository:e,
run:r,attempt:Number(i)};if((s==="job"||s==="jobs")&&L(i)){let a=/^step:(\d{1,5}):\d+$/.exec(o)?.[1];return{kind:"job",repository:e,run:r,job:i,...a===void 0?{}:
{step:Number(a)}}}return s==="artifacts"&&L(i)?{kind:"artifact",repository:e,run:r,artifact:i}:{kind:"run",repository:e,run:r}},co=({repository:e,rest:t,query:o})=>{
let[n,r,s,i]=t;if(n==="runs"&&L(r))return{kind:"check",repository:e,check:r};if(n==="commit"&&s==="checks"&&L(i))return{kind:"check",repository:e,check:i};if(n!==
"pull"||s!=="checks")return;let a=new URLSearchParams(o).get("check_run_id")??void 0;return L(a)?{kind:"check",repository:e,check:a}:D("the list of all checks")},
lo=({repository:e,rest:t,query:o})=>{if(t[0]!=="security")return;let n=L(t[2])?{alert:t[2]}:{};return t[1]==="code-scanning"?{kind:"code-scanning",repository:e,
query:o,...n}:t[1]==="dependabot"?{kind:"dependabot",repository:e,...n}:t[1]==="secret-scanning"?{kind:"secret-scanning",repository:e,...n}:D("the security over\
view")},fo=({repository:e,rest:t})=>{let o=t[0]==="tree"?"tree":"blob";if(!["blob","tree","raw","blame"].includes(t[0]??""))return;let n=t[1]==="refs"&&(t[2]===
"heads"||t[2]==="tags")?3:1,r=t[n],s=Ee(t.slice(n+1).join("/"));return!r||s===void 0?{kind:"refused",why:"the path in the address leaves the repository"}:o==="b\
lob"&&s===""?D("a branch page"):{kind:o,repository:e,ref:r,path:s}},po=({repository:e,rest:t,fragment:o})=>{let[n,r,s]=t;if(n==="commit")return!r||!ht.test(r)?{
kind:"refused",why:"the commit hash has fewer than 7 digits"}:s?void 0:{kind:"commit",repository:e,sha:r.toLowerCase()};if(n==="pull"&&L(r)&&s==="commits"&&ht.test(
t[3]??""))return{kind:"commit",repository:e,sha:(t[3]??"").toLowerCase()};if(n==="compare"&&r){let[a,c]=r.split("...");return a&&c?{kind:"compare",repository:e,
base:a,head:c}:D("a comparison with one side")}let i=/^pullrequestreview-(\d{1,20})$/.exec(o)?.[1];if(n==="pull"&&L(r)&&i)return{kind:"review",repository:e,pull:Number(
r),review:i}},mo=({repository:e,rest:t})=>{if(t[0]==="releases")return t[1]==="tag"&&t[2]?{kind:"release",repository:e,tag:t.slice(2).join("/")}:t[1]==="downloa\
d"&&t[2]&&t[3]?{kind:"release",repository:e,tag:t[2],asset:t.slice(3).join("/")}:D("a list of releases")},uo={issues:"an issue",pull:"a pull request or a commen\
t",pulls:"a list of pull requests",wiki:"a wiki page",discussions:"a discussion",projects:"a project",milestones:"a milestone",milestone:"a milestone",labels:"a\
 label",workflows:"a badge or a workflow page",actions:"a list of runs",deployments:"a list of deployments",branches:"a list of branches",tags:"a list of tags",
commits:"a list of commits",graphs:"a graph",network:"a graph",pulse:"a graph",settings:"a settings page"},go=[ao,co,lo,fo,po,mo];function wt(e,t){let o=t==="gi\
thub.com"&&e.hostname==="raw.githubusercontent.com";if(e.host!==t&&!o)return;let r=e.pathname.split("/").filter(l=>l!=="").map(Oe);if(r.some(l=>l===void 0))return{
kind:"refused",why:"the address has broken or misleading percent-escapes"};let[s,i,...a]=r;if(!s||!i)return D("a page of the host");let c=`${s}/${i.replace(/\.git$/,
"")}`;if(a.length===0)return D("the front page of a repository");let d={repository:c,rest:o?["raw",...a]:a,query:e.search.slice(1),fragment:e.hash.slice(1)};for(let l of go){
let f=l(d);if(f)return f}return D(uo[a[0]??""]??"a page that proves nothing")}var yo=/^[a-z][a-z0-9+.-]*:/i;function kt(e,t){let o;try{o=new URL(e)}catch{return{kind:"refused",why:"the address is not a valid URL"}}return o.username||o.password?
{kind:"refused",why:"the address carries a user name or password; take it out"}:o.protocol!=="https:"&&o.protocol!=="http:"?{kind:"refused",why:`an address that\
 begins with ${o.protocol} cannot be evidence`}:wt(o,t??"github.com")??{kind:"external",url:`${o.origin}${o.pathname}`}}function I(e,t,o){let n=e.target.trim();
return n.startsWith("//")?[kt(`https:${n}`,o)]:yo.test(n)&&!/^[a-z]:[\\/]/i.test(n)?[kt(n,o)]:yt(n,t,e.form==="code-path"||e.form==="bare-path")}var ho=/\.(png|jpe?g|gif|webp|svg|ico|pdf|docx?|xlsx?|pptx?|mp4|webm|mov|txt|log|css|js|map|woff2?|html?)$/i,wo=/\.(md|markdown)$/i;function G(e,t){let o=e.entries.
get(t);if(o)return{kind:"file",entry:o};if(t==="")return;let n=`${t.replace(/\/$/,"")}/`,r=[...e.entries.values()].filter(s=>s.path.startsWith(n));return r.sort(
(s,i)=>s.path<i.path?-1:1),r.length===0?void 0:{kind:"folder",entries:r}}var W=e=>!ho.test(e),F=e=>wo.test(e);import Ct from"node:path";var ko=/^\s*(?:#+\s*)?(?:export\s+)?([A-Za-z_][\w.]*)\s*(?:=|:\s)\s*/,bo=/^\s*export\s+([A-Za-z_]\w*)\s*$/,Po=/^\s*#/,xo=/^[A-Z][A-Z0-9_]*$/;function se(e){let t=e.replace(/^\ufeff/,"").split(/\r\n|\n|\r/),o=[];for(let n=0;n<t.length;n++){let r=(t[n]??"").slice(0,2e4),s=n+1,i=bo.exec(r)?.[1];i!==void 0&&
o.push({name:i,value:"",line:s});let a=ko.exec(r),c=a?.[1];if(!a||c===void 0||Po.test(r)&&(!xo.test(c)||!r.slice(0,a[0].length).includes("=")))continue;let d=r.
slice(a[0].length),l=/^["'`]/.exec(d)?.[0];if(l===void 0){o.push({name:c,value:d.replace(/(?:^|\s)#.*$/,"").trim(),line:s});continue}let f=d.slice(1),p=Ce(f,l);
for(let y=1;p<0&&y<200&&n+y<t.length;y++){let u=t[n+y]??"";f+=`
${u.slice(0,2e4)}`,p=Ce(u,l)<0?-1:f.length-u.length+Ce(u,l),p>=0&&(n+=y)}o.push({name:c,value:p<0?d.trim():f.slice(0,p),line:s})}return o}function Ce(e,t){for(let o=e.
indexOf(t);o>=0;o=e.indexOf(t,o+1))if(e[o-1]!=="\\")return o;return-1}var bt=e=>[...new Set(e.match(/(?<![\w$])[A-Z][A-Z0-9_]{0,127}(?![\w])/g))];var So=/(?:^|\/)(?:tests?|__tests__|specs?|e2e|integration-tests?|__mocks__|mocks?|fixtures?|__fixtures__|testdata|test-data|cypress|playwright|node_modules|vendor|third_party)\/|[._-](?:test|spec|e2e|cy|stories)\.[^/.]+$|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec|conftest|setupTests?|(?:jest|vitest|playwright|cypress|karma|wdio)\.(?:setup|config)(?:\.[^/.]+)?|vitest\.workspace)\.[^/.]+$|(?:Tests?|Spec|IT)\.(?:java|kt|groovy|scala|cs|fs|swift)$/,
Pt=e=>So.test(e),ie=e=>/(?:^|\/)(?:\.env(?:\.[^/]+)?|\.envrc|[^/]+\.env)$/.test(e)&&!/\.vault$/.test(e),xt=e=>/(?:^|\/)\.env(?:\.local|\.[^/]+\.local|\.keys)?$/.
test(e),St=e=>/\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?w?|go|rb|rake|ru|erb|gemspec|php|phtml|java|groovy|scala|sc|kts?|cs|fs|vb|cshtml|razor|rs|exs?|heex|eex|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|dart|swift|sh|bash|zsh|ksh|bats)$|(?:^|\/)(?:Rakefile|Capfile|Fastfile|(?:docker-)?compose[^/]*\.ya?ml|(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties))$/.
test(e);var Tt=/example|sample|placeholder|change[-_ ]?(?:me|it|this)|replace|your[-_ ]?|\bmy[-_ ]|insert|dummy|fake|todo|fixme|xxx|\*\*\*|\.\.\.|…|<[^>]*>|\{\{|\$\{|\$\(|%\w+%|^\[.*\]$|^\(.*\)$|redacted|not[-_ ]?(?:a[-_ ]?)?(?:real|set)|(.)\1{5,}|1234567|abcdef|deadbeef|foobar|[-_ ]here\b|characters?\b|^(?:none|null|undefined|secret|password|default|test|local|dev)/i,
vo=/example|placeholder|your|change_?me|xxxx|\*\*\*|\.\.\.|<|(.)\1{5,}|12345678/i,Ot=/^(?:postgres|postgresql|root|admin|administrator|user|username|guest|pass(?:word|wd)?\d*!?|secret|test(?:ing)?\d*|dev(?:elopment)?|local|mysql|mariadb|mongo|mongodb|redis|rabbitmq|minio(?:admin)?|docker|sa|app|demo|qwerty|letmein|changeit|\d{1,6})$/i,
To=[[/-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/,"a private key"],[/\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,255}\b|\bgithub_pat_[A-Za-z0-9_]{22,255}\b/,
"a GitHub token"],[/\bgl(?:pat|ptt|dt|rt|soat|cbt|ft)-[\w-]{18,}/,"a GitLab token"],[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/,"an AWS access key"],[/\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}\b|\bwhsec_[A-Za-z0-9+/=]{24,}/,
"a Stripe key"],[/\bxox[abeoprs]-[\w-]{10,}|\bxapp-\d-[\w-]{10,}/,"a Slack token"],[/hooks\.slack\.com\/(?:services|workflows)\/T\w{6,}\/\w{6,}\/\w{16,}/,"a Sla\
ck webhook"],[/discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[\w-]{40,}/,"a Discord webhook"],[/\bAIza[\w-]{35}\b|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{20,}/,"a Goo\
gle key"],[/\bSG\.[\w-]{16,}\.[\w-]{16,}/,"a SendGrid key"],[/\bsk-(?:ant-|proj-|svcacct-|or-)?[\w-]{24,}/,"an API key"],[/\bnpm_[A-Za-z0-9]{36}\b|\bpypi-AgE[\w-]{30,}|\bdckr_pat_[\w-]{20,}|\brubygems_[a-f0-9]{40,}/,
"a registry token"],[/\bhf_[A-Za-z0-9]{30,}\b|\bdo[opr]_v1_[a-f0-9]{60,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_\w{30,}|\bglsa_\w{30,}|\bhv[sb]\.[\w-]{24,}|\bPMAK-[\w-]{30,}|\bfigd_[\w-]{30,}|\bsntrys_[\w=+/-]{30,}|\bdapi[a-f0-9]{32}\b/,
"an API token"],[/\bSK[0-9a-f]{32}\b|\bkey-[0-9a-f]{32}\b|\bAGE-SECRET-KEY-1\w{50,}/,"an API key"],[/\bAccountKey=[A-Za-z0-9+/]{40,}=*|\bSharedAccessKey=[A-Za-z0-9+/]{30,}=*/,
"an Azure key"],[/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,"a JSON web token"]],Oo=/(?:^|_)(?:key|keys|apikey|secret|secrets|token|tokens|password|passwd|pass|passphrase|pwd|pw|credentials?|auth|private|salt|pepper|signature|cert|hmac|encryption|cookie|jwt|bearer|pat|webhook)(?=_|$|\d)|(?:key|secret|token|password|passwd)$/i,
Eo=/(?:^|_)(?:public|publishable|site|client_id|key_id|id|name|names|path|file|dir|url|uri|host|port|ttl|expiry|expires|expiration|length|size|algorithm|alg|type|issuer|audience|prefix|header|rounds|enabled|timeout|version|region|bucket|domain|email|user|username)$|(?:^|_)(?:public|publishable)_/i;
function U(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);let o=0;for(let n of t.values())o-=n/e.length*Math.log2(n/e.length);return o}var Co=e=>[/[a-z]/,
/[A-Z]/,/\d/,/[^A-Za-z0-9]/].filter(t=>t.test(e)).length;function $e(e){return/\s/.test(e)||e.length<10||e.length>5e3||/^[\d.,:/-]+$/.test(e)?!1:/^[a-z]+(?:[-_./:@][a-z]+)*$/i.
test(e)?e.length>=20&&!/[-_./:@]/.test(e)&&U(e)>3.9:e.length>=20?U(e)>(/^[0-9a-f-]+$/i.test(e)?2.8:3.3):Co(e)>=3&&U(e)>2.8}var $o=/\b[a-z][a-z\d+.-]{1,30}:\/\/([^\s:/?#@]{0,200}):([^\s/?#@]{1,300})@([^\s/?#]{1,300})/i,
Fo=/^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|[a-z][\w-]*)(?::\d+)?(?:,|$)|\.(?:local|test|example|localhost|internal)(?::\d+)?$/i;
function vt(e,t,o){return Tt.test(t)||Ot.test(t)||t===e?!1:/\bexample\.(?:com|org|net)\b/i.test(o)||Fo.test(o)?$e(t):!0}function Et(e,t){let o=t.trim().slice(0,
2e4);if(o===""||/^encrypted:/.test(o))return;for(let[s,i]of To){let a=s.exec(o)?.[0];if(a!==void 0){if(i==="a private key"){let c=o.slice(o.indexOf(a)+a.length).
replace(/\\n|\s|-----.*$/g,"");if(c.length>=40&&U(c.slice(0,400))>3.5&&!/your|example|\.\.\./i.test(c))return i;continue}if(!vo.test(a)&&U(a)>3)return i}}let n=$o.
exec(o);if(n)return vt(n[1]??"",n[2]??"",n[3]??"")?"an address with a password":void 0;let r=/\b(?:password|pwd)=([^;\s"']{4,})/i.exec(o)?.[1];if(r!==void 0)return vt(
"",r,/(?:host|server|data source)=([^;\s]+)/i.exec(o)?.[1]??"localhost")?"a connection string with a password":void 0;if(!(!Oo.test(e)||Eo.test(e)||Tt.test(o)||
Ot.test(o))&&!(/^(?:https?|wss?|file|tcp):\/\//i.test(o)||/^(?:\.{0,2}\/|~\/)/.test(o)))return $e(o)?"a random secret":void 0}var _o=1e6,ae=500,Ft=100,$t=500,Fe=/(?:^|\/)(?:node_modules|vendor|third_party|\.git)\//;function _t({change:e,head:t,base:o,policy:n,isDocument:r}){let s=T(n.environment.
declared),i=T(n.size.generated),a=[],c=[];for(let{path:f,from:p=f,status:y}of e.files){let u=y==="deleted"?void 0:t.entries.get(f);if(!u||Fe.test(f))continue;let m=o.
entries.get(p),g={path:f,after:u,...m?{before:m}:{}};s(f)||ie(f)?c.push(g):St(f)&&!Pt(f)&&!i(f)&&!r(f)&&a.push(g)}if(a.length+c.length===0)return{code:a,values:c,
declared:[],gone:[]};let d=[...t.entries.values()].filter(({path:f})=>!Fe.test(f)&&s(f)),l=e.files.flatMap(({path:f,from:p=f})=>!Fe.test(p)&&s(p)&&o.entries.has(
p)&&!t.entries.has(p)?[p]:[]);return d.sort((f,p)=>f.path.split("/").length-p.path.split("/").length||(f.path<p.path?-1:1)),{code:a,values:c,declared:d,gone:l}}
function At(e){let{code:t,values:o,declared:n}=_t(e);return[...[...o,...t.slice(0,ae)].flatMap(({before:s,after:i})=>s?[s,i]:[i]),...n.slice(0,Ft)]}async function Ao(e,{
forge:t,head:o}){let n=await t.blob(e.oid,4e3);if(n.kind!=="bytes")return;let r=new TextDecoder().decode(n.bytes),s=Ct.posix.join(Ct.posix.dirname(e.path),r);return r.
startsWith("/")?void 0:o.entries.get(s)}async function Rt(e){let{code:t,values:o,declared:n,gone:r}=_t(e);if(t.length+o.length===0)return;let{forge:s,gaps:i}=e;
t.length>ae&&i.push({about:"environment",why:`the change touches ${t.length} files of code, more than the ${ae} that are read`});let{environment:a}=await import("./environment-HCQBQIAP.js"),
c=async(g,k=i)=>{let w=g.mode==="120000"?await Ao(g,e):g;if(!(w?.mode!=="100644"&&w?.mode!=="100755"))try{let h=await x(s,w,_o);if(!h.includes("\0"))return h;if(ie(
g.path))throw new $(`${g.path} is no text in UTF-8; save it as UTF-8, without zero bytes`);return}catch(h){k.push({about:"environment",path:w.path,why:h instanceof
Error?h.message:String(h)});return}},d=async(g,k)=>{let w=g&&a.find(b=>b.matches(g.path)),h=w&&await c(g,k);return w&&h!==void 0?w.read(h):{reads:[],computed:0}},
l=[],[f,p,y]=await Promise.all([Promise.all(t.slice(0,ae).map(async({path:g,before:k,after:w})=>{let[h,b]=await Promise.all([d(k,[]),d(w)]);return{path:g,old:h,
now:b}})),Promise.all(n.slice(0,Ft).map(async g=>{let k=await c(g,l)??"",h=ie(g.path)||/(?:^|\/)(?:\.?env|environment)\.(?:example|sample|template|dist|txt)$|\.env$/.
test(g.path)?se(k).map(({name:b})=>b):bt(k);return{path:g.path,names:[...new Set(h)]}})),Promise.all(o.map(async({path:g,before:k,after:w})=>{let[h,b]=await Promise.
all([k?c(k,[]):"",c(w)]),P=new Set(se(h??"").map(({name:v,value:R})=>`${v}
${R}`));return se(b??"").flatMap(({name:v,value:R,line:E})=>{let C=P.has(`${v}
${R}`)?void 0:Et(v,R);return C===void 0?[]:[{name:v,at:{path:g,line:E},looks:C}]})}))]);if(f.some(({now:g})=>g.reads.length>0)){let g=new Set(i.map(k=>k.path));
i.push(...l.filter(k=>!g.has(k.path)))}let u=new Set(f.flatMap(({old:g})=>g.reads.map(({name:k})=>k))),m=new Set(n.map(({path:g})=>g));return{reads:f.flatMap(({
path:g,now:k})=>k.reads.map(({name:w,line:h})=>({name:w,at:{path:g,line:h},...u.has(w)?{before:!0}:{}}))).slice(0,4*$t),computed:f.reduce((g,{now:k})=>g+k.computed,
0),declared:p.length>0?p:r.slice(0,1).map(g=>({path:g,names:[]})),values:y.flat().slice(0,$t),committed:o.filter(({path:g,before:k})=>k===void 0&&xt(g)&&!m.has(
g)).map(({path:g})=>g)}}var Ro=2e5,Mo=20,ce=/^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,Lo="ready-gate";function Io(e,t){return e.split(`
`).some(o=>{let n=o.indexOf("uses:");if(n<0)return!1;let r=o.slice(n+5).trim().replace(/^["']/,"").split("@",1)[0]?.toLowerCase()??"",[s="",i=""]=r.split("/");return i===
Lo||t!==void 0&&`${s}/${i}`===t.toLowerCase()})}function _e(e,t,o){return e.files.flatMap(({path:n,from:r=n})=>ce.test(n)||ce.test(r)?[o.entries.get(r),t.entries.
get(n)].filter(s=>s!==void 0):[])}async function Mt({forge:e,change:t,head:o,base:n},{configPath:r=J,waivers:s,own:i={}}){let a=f=>f===r||f===s||f===i.workflow,
c=_e(t,o,n),d=async f=>{if(!f)return!1;if(c.length>2*Mo)return!0;try{return Io(await x(e,f,Ro),i.action)}catch{return!0}};return(await Promise.all(t.files.map(async({
path:f,from:p=f})=>{if(a(f)||a(p))return[f];if(!ce.test(f)&&!ce.test(p))return[];let[y,u]=await Promise.all([d(n.entries.get(p)),d(o.entries.get(f))]);return y||
u?[f]:[]}))).flat().sort()}var Ae=[{id:"bun",names:["bun.lock"],manifest:"package.json",load:()=>import("./bun-Z2YNMXNK.js")},{id:"cargo",names:["Cargo.lock"],manifest:"Cargo.toml",
load:()=>import("./cargo-SQ6TNQPZ.js")},{id:"composer",names:["composer.lock"],manifest:"composer.json",load:()=>import("./composer-JWH7PFAQ.js")},{id:"\
gemfile",names:["Gemfile.lock","gems.locked"],manifest:"Gemfile",load:()=>import("./gemfile-RRKGXCHM.js")},{id:"go-sum",names:["go.sum"],manifest:"go.mod",load:()=>import("./go-sum-VJZQKPKS.js")},
{id:"gradle",names:["gradle.lockfile"],load:()=>import("./gradle-OOQ6PHHY.js")},{id:"nuget",names:["packages.lock.json"],load:()=>import("./nuget-C52NPVL4.js")},
{id:"package-lock",names:["package-lock.json","npm-shrinkwrap.json"],manifest:"package.json",load:()=>import("./package-lock-U3JXU5YR.js")},{id:"pdm",names:["pdm\
.lock"],manifest:"pyproject.toml",load:()=>import("./pdm-HR3SAZFY.js")},{id:"pipfile",names:["Pipfile.lock"],load:()=>import("./pipfile-VRLR642Z.js")},
{id:"pnpm",names:["pnpm-lock.yaml"],manifest:"package.json",load:()=>import("./pnpm-V24IR2OC.js")},{id:"poetry",names:["poetry.lock"],manifest:"pyproject\
.toml",load:()=>import("./poetry-C5KZ5PPT.js")},{id:"requirements",names:["requirements.txt"],matches:/^requirements[\w.-]*\.txt$/i,load:()=>import("./requirements-S7YNYDVO.js")},
{id:"uv",names:["uv.lock"],manifest:"pyproject.toml",load:()=>import("./uv-5TNTBE5I.js")},{id:"yarn",names:["yarn.lock"],manifest:"package.json",load:()=>import("./yarn-FAWD7JZQ.js")}];var O=e=>e.slice(0,e.lastIndexOf("/")+1),Z=e=>e.slice(e.lastIndexOf("/")+1);var Do=/(^|\/)(node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//;function z(e){if(Do.test(e))return;let t=e.slice(O(e).length);
return Ae.find(o=>o.names.includes(t))??Ae.find(o=>o.matches?.test(t))}async function Lt({forge:e,head:t,policy:o,gaps:n}){let r=[];for(let s of[...t.entries.keys()].
sort()){let i=z(s),a=i&&t.entries.get(s);if(!i||!a)continue;let c=i.manifest===void 0?void 0:t.entries.get(O(s)+i.manifest);try{let{lockReader:d}=await i.load(),
l=await x(e,a,o.caps.reportBytes);if(d.pins?.(l)===!1)continue;r.push(d.read(s,l,c?await x(e,c,o.caps.reportBytes):void 0))}catch(d){n.push({about:"lockfile",path:s,
why:d instanceof Error?d.message:String(d)})}}return r}var Re=".gitattributes",No=2e5,jo=500;function zo(e){let t;for(let o of e){let n=/^([-!]?)linguist-(?:generated|vendored)(?:=(.*))?$/.exec(o);n&&(t=n[1]===""&&!/^(?:false|0|no|off)$/i.
test(n[2]??""))}return t}function Bo(e){let o=e.split(/\r?\n/).flatMap(n=>{let[r="",...s]=n.trim().split(/[ \t]+/),i=zo(s);if(i===void 0||r===""||/^[#["!]/.test(
r))return[];let a=r.replace(/^\//,""),c=r.includes("/")?a:`**/${r}`;return[{matches:T([c]),says:i}]}).slice(-jo).reverse();return n=>o.find(({matches:r})=>r(n))?.
says??!1}async function It(e,t){let o=t.entries.get(Re),n=()=>!1;try{o&&(n=Bo(await x(e,o,No)))}catch{}return r=>z(r)!==void 0||n(r)}var Go=/(?:^|\/)(?:package\.json|[^/]*requirements[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|Pipfile|go\.mod|Cargo\.toml|Gemfile|gems\.rb|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.props|packages\.config|pubspec\.yaml|mix\.exs|(?:[^/]*\.)?(?:Dockerfile|dockerfile|Containerfile)(?:[.-][^/]*)?|(?:docker-)?compose[^/]*\.ya?ml|action\.ya?ml)$/,
Wo=/(?:^|\/)(?:\.github\/workflows|k8s|kubernetes|kustomize|manifests|helm|charts?|deploy|deployment|deployments|argocd|flux)\/(?:[^/]+\/)*[^/]+\.ya?ml$/,Uo=/(?:^|\/)(?:node_modules|vendor|third_party|fixtures|__fixtures__|testdata|test-data|\.git)\//,
Me=e=>!Uo.test(e)&&(Go.test(e)||Wo.test(e));var Zo=5e5,de=300,qo={"package-lock.json":"package.json","npm-shrinkwrap.json":"package.json","pnpm-lock.yaml":"package.json","yarn.lock":"package.json","bun.lo\
ck":"package.json","bun.lockb":"package.json","uv.lock":"pyproject.toml","poetry.lock":"pyproject.toml","pdm.lock":"pyproject.toml","Pipfile.lock":"Pipfile","Ca\
rgo.lock":"Cargo.toml","Gemfile.lock":"Gemfile","composer.lock":"composer.json","pubspec.lock":"pubspec.yaml","mix.lock":"mix.exs","gradle.lockfile":"build.grad\
le"};function Dt(e,t,o){let n=new Map;for(let{path:r,from:s=r,status:i}of e.files){let a=i==="deleted"?r:s===r?void 0:s,c=a===void 0?void 0:qo[a.slice(O(a).length)],
d=c===void 0?void 0:`${O(a??"")}${c}`,l=d===void 0||!Me(d)?void 0:t.entries.get(d);l&&n.set(l.path,{path:l.path,after:l});let f=i!=="deleted"&&Me(r)?t.entries.get(
r):void 0,p=o.entries.get(s);f&&!n.has(r)&&n.set(r,{path:r,after:f,...p?{before:p}:{}})}return[...n.values()].sort((r,s)=>r.path<s.path?-1:1)}var Nt=(e,t,o)=>Dt(
e,t,o).slice(0,de).flatMap(({before:n,after:r})=>n?[n,r]:[r]);function Ko(e,t,o,n){let r=e.slice(O(e).length).replace(/\.[^.]*$/,"");for(let s=O(e),i=!0;;i=!1){
for(let{name:a,command:c,shared:d}of t){let l=`${s}${a.replace("*",()=>r)}`;if((i||d)&&l!==e&&o.entries.has(l))return{path:l,changed:n.has(l),command:c}}if(s===
"")return;s=O(s.slice(0,-1))}}async function jt({forge:e,change:t,head:o,base:n,gaps:r}){let s=Dt(t,o,n);if(s.length===0)return[];s.length>de&&r.push({about:"ma\
nifest",why:`the change touches ${s.length} manifests, more than the ${de} that are read`});let[{manifests:i},{diffOf:a}]=await Promise.all([import("./manifests-MXRUM5NX.js"),
import("./diff-OZ7HEZK7.js")]),c=new Set(t.files.filter(f=>f.status!=="deleted").map(f=>f.path)),d=async(f,p)=>f.read(p.path,await x(e,p,Zo));return(await Promise.
all(s.slice(0,de).map(async({path:f,before:p,after:y})=>{let u=i.find(m=>m.matches(f));if(!u)return[];try{let[m,g]=await Promise.all([d(u,y),p&&u.matches(p.path)?
d(u,p).catch(()=>{}):void 0]),k=Ko(f,u.locks,o,c),[w]=u.locks;return[{path:f,format:u.id,type:u.type,...m.name===void 0?{}:{name:m.name},...k?{lock:k}:{},...w?{
lockable:{name:w.name,command:w.command}}:{},...a(g,m)}]}catch(m){if(!(m instanceof $))throw m;return r.push({about:"manifest",path:f,why:m.message}),[]}}))).flat()}var Ho=2e3,Vo=/^(?:#|no|nr|id|tc|key|ref|reference|case|test|test case|scenario|test scenario|check|(?:test|case|tc|test case|scenario|check)[ -]?(?:id|no|nr|number|#|key|ref))$/,
Yo=/^(?:title|name|description|summary|objective|what|case|test|test case|scenario|test scenario|check|(?:test|case|tc|test case|scenario)[ -]?(?:name|title|description|summary))$/,
zt=/\b(?:case|test|scenario|check|tc)\b/,Jo=/^(?:step|section|phase|sprint|version|part|level|chapter|page|figure|table|v|p|m|q|h|http|iso|rfc|utf|sha|req|requirement|fr|nfr|ac|us|story|epic|bug|risk|release|build|day|week|note|env|user|item|appendix)$/i,
le=/~~|\((?:removed|deprecated|obsolete|dropped|withdrawn)\)/i,fe=e=>ft(e.slice(0,400).replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g,"$1").replace(/[*`]/g,"").
replace(/(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)/g,""),200).trim();function q(e){let t=e.replace(/^[\s[(]+/,""),o=/^(?:test[ -]?case|case|scenario|test|tc)[ #-]{0,2}(\d{1,5}(?:\.\d{1,4}){0,3}[a-z]?)(?![\w])/i.
exec(t),n=/^[A-Za-z][A-Za-z0-9]{0,15}(?:[-_.][A-Za-z0-9]{1,15}){0,5}(?=$|[\s:.)\],;|/–—-])/.exec(t),r=o?.[0]??n?.[0]??"";if(!/\d[a-z]?$/i.test(r))return;let s=/^([A-Za-z]+)[-_. ]?\d+[a-z]?(?:\.\d+)*$/.
exec(r)?.[1];if(!(!o&&!/[-_]/.test(r)&&!/^[A-Z]{2,8}\d+[a-z]?$/.test(r))&&!(s!==void 0&&Jo.test(s)))return{id:r,rest:t.slice(r.length).replace(/^[\s:.)\]–—-]+/,
"")}}function N(e,t,o,n){let r=(o??n).toLowerCase();if(o===void 0&&/^(?:<[^<>]*>|\{\{.*\}\}|…|\.{3}|tbd|todo)$/.test(r)||r===""||e.seen.has(r)||e.named.length>=
Ho)return;e.seen.add(r);let s={path:e.path,line:t.number,column:t.column};e.named.push({...o===void 0?{}:{id:o},name:n,at:s})}function Qo(e,t,o){let n=t.findIndex(
i=>Vo.test(i)),r=t.findIndex((i,a)=>a!==n&&Yo.test(i));if(n<0&&r<0)return;let s=zt.test(t[n]??"")||zt.test(t[r]??"");for(let i of o){let a=Pe(i.text).map(fe);if(le.
test(i.text))continue;let c=a[n<0?r:n]??"",d=q(c),l=/^\d{1,5}(?:\.\d{1,4}){0,3}$/.test(c)?c:void 0,f=(n>=0&&r>=0?a[r]:void 0)??"";d?N(e,i,d.id,f||d.rest):l!==void 0&&
f!==""?N(e,i,l,f):s&&l===void 0&&/\p{L}/u.test(c)&&N(e,i,void 0,f&&c.length<3?f:c)}}function Xo(e,t){let o=fe(t.text),n=q(o)??q(o.replace(/^[\d.)\s]+/,"")),r=/^(?:test case|scenario(?: outline)?|case)\s?[:–—-]\s?(.+)$/i.
exec(o)?.[1];le.test(t.text)||(n?N(e,t,n.id,n.rest):r&&N(e,t,void 0,r))}function er(e,t){let n=(t.kind==="item"||/^\s{0,3}(?:\*\*|__)/.test(t.text)||/^\s{0,3}[\w.-]{2,30}\s?:/.
test(t.text))&&!le.test(t.text)?q(fe(t.text)):void 0;n&&N(e,t,n.id,n.rest)}function Bt(e,t){let o=()=>({path:e,named:[],seen:new Set}),n=dt(t);if(/\.feature$/i.
test(e)){let d=o();for(let l of n){let f=/^(?:scenario(?: outline| template)?|example)\s?:\s?(.+)$/i.exec(l.text.trim())?.[1];f&&N(d,l,q(f)?.id,f)}return d.named}
let r=o(),s=o(),i=o(),a="",c=0;for(let d=0;d<n.length;d++){let l=n[d];if(!l)continue;let f=n[d+1];if(l.kind==="row"&&f&&lt(f.text)){let p=d+2;for(;n[p]?.kind===
"row"&&n[p]?.number===l.number+p-d;)p++;let y=Pe(l.text).map(u=>xe(u).replace(/[.:?]+$/,""));Qo(r,y,n.slice(d+2,p)),d=p-1}else if(l.kind==="heading")a=xe(l.text),
c=0,Xo(r,l);else if(l.kind==="item"||l.kind==="text"){if(er(s,l),l.kind!=="item"||!/\b(?:cases?|scenarios?)\b/.test(a))continue;c===0&&(c=l.column),l.column<=c+
1&&!le.test(l.text)&&N(i,l,void 0,fe(l.text))}}return[r,s,i].find(d=>d.named.length>0)?.named??[]}var tr=50,Le=/(?:^|[-_. ])(?:test[-_ ]?)?(?:cases?|scenarios?)(?=[-_. ]|$)|(?:^|[-_. ])test[-_ ]?plan(?=[-_. ]|$)|\.feature$/i,nr=/\btest[- ]?(?:cases?|scenarios?|plan)\b/i,
Ie=/results?|report/i,or=/\.(?:xml|json|jsonl|sarif|html?|txt|log|info|png|jpe?g|gif|svg)$/i,rr=(e,t)=>e===t||e.startsWith(`${t}.`);function De(e,t,{remote:o}){
let[n="",...r]=o?.split("/")??[],s=r.join("/").toLowerCase();return I(e,t,n||void 0).flatMap(i=>i.kind==="path"?[i.path]:(i.kind==="blob"||i.kind==="tree")&&i.repository.
toLowerCase()===s?[i.path]:[])}var Wt=e=>F(e)||/\.feature$/i.test(e),Ne=e=>e.replace(/\/$/,"");function Ut(e,{policy:t}){return e.elsewhere.flatMap(({section:o,
link:n})=>rr(o,t.sections.qaArtifacts)&&n.placeholder===void 0?[n]:[])}function Zt(e,{change:t,head:o}){let r=e.claims.filter(s=>s.kinds.includes("qa")&&s.state!==
"not-applicable").flatMap(s=>s.links).flatMap(s=>De(s,e.path,t));return new Set(r.filter(s=>F(s)&&o.entries.has(s)))}function qt(e,t){let o=[];for(let[n,r]of t.
entries){if(!Wt(n))continue;let s=O(n),i=Ne(s);(Le.test(Z(i))&&(e.has(s)||e.has(O(i)))||e.has(s)&&Le.test(Z(n))&&!Ie.test(Z(n)))&&o.push({path:n,entry:r})}return o.
sort((n,r)=>n.path<r.path?-1:1)}function Gt(e,t,{change:o,head:n,base:r}){let s=De(e,t.path,o),[i]=s;if(i===void 0)return[{path:e.target,at:e.at,elsewhere:!0}];
let[a]=s.flatMap(d=>n.entries.get(d)??r.entries.get(d)??[]);if(a)return[{path:a.path,at:e.at,entry:a}];let c=qt(new Set(s.map(d=>`${Ne(d)}/`)),n);return c.length>
0?c.map(d=>({...d,at:e.at})):[{path:i,at:e.at}]}function sr(e,t){let o=Ut(e,t).filter(i=>!i.target.startsWith("#")),n=i=>Z(Ne(i.target.replace(/[#?].*$/,""))),r=o.
filter(i=>Le.test(n(i))||nr.test(i.text)&&!Ie.test(n(i)));if(r.length>0)return r.flatMap(i=>Gt(i,e,t));let s=Zt(e,t);return o.filter(i=>!Ie.test(i.target)).flatMap(
i=>Gt(i,e,t)).filter(i=>i.elsewhere||i.entry&&!or.test(i.path)&&!s.has(i.path))}function ir(e,t){let n=Ut(e,t).flatMap(s=>De(s,e.path,t.change)).filter(s=>F(s)&&
t.head.entries.has(s)),r=[...Zt(e,t),...n].map(O);return new Set(r.filter(s=>s!==""))}function Kt(e,t){let o=sr(e,t),n=o.some(i=>i.entry)?new Set:ir(e,t),r=n.size>
0?qt(n,t.head):[],s=new Set;return[...o,...r].filter(({path:i})=>!s.has(i)&&!!s.add(i)).slice(0,tr)}function Ht(e,t){return Kt(e,t).flatMap(o=>o.entry??[])}async function ar(e,t,o,n){
let r={prd:t.path,path:o.path,...o.at?{at:o.at}:{}};if(o.elsewhere)return{...r,kind:"unread",why:"is not in the repository"};if(!o.entry)return{...r,kind:"missi\
ng"};if(!Wt(o.path))return{...r,kind:"unread",why:"is neither Markdown nor Gherkin"};try{return{...r,kind:"read",cases:Bt(o.path,await x(e,o.entry,n))}}catch(s){
return{...r,kind:"unread",why:s instanceof Error?s.message:String(s)}}}async function Vt(e,t){let o=t.flatMap(n=>Kt(n,e).map(r=>({prd:n,one:r})));return Promise.
all(o.map(({prd:n,one:r})=>ar(e.forge,n,r,e.policy.caps.prdBytes)))}var cr=50,dr=/(^|\/)[^./]+\/?$/,lr=new Set(["path","blob","tree","anchor","never","external","refused"]),fr=/^[0-9a-f]{7,64}$/i;function je(e,t,{remote:o}){let n=o?.
split("/")[0],r=o?.slice((n??"").length+1).toLowerCase(),s=new Map,i=[],a=[],c=d=>{let l=t.entries.has(d)||dr.test(d)?G(t,d):void 0,f=l?.kind==="folder"?l.entries.
filter(p=>W(p.path)):[];for(let p of l?.kind==="file"?[l.entry]:f.slice(0,cr))s.set(p.path,p);return l!==void 0};for(let{from:d,link:l}of e)if(!(l.form==="image"||
l.placeholder!==void 0))for(let f of I(l,d,n)){if(f.kind==="path"&&c(f.path))break;!("repository"in f)||f.repository.toLowerCase()!==r||(lr.has(f.kind)||i.push(
f),!(f.kind!=="blob"&&f.kind!=="tree")&&(c(f.path),fr.test(f.ref)&&a.push({commit:f.ref.toLowerCase(),path:f.path})))}return{files:[...s.values()],targets:i,commits:[
...new Set(a.map(d=>d.commit))],pinned:a}}function Yt(e,{change:t,head:o,base:n,policy:r},s){if(!e.expect)return;let i=[],a=(l,f)=>i.push(...[l.entries.get(f)??
[]].flat());for(let l of o.entries.keys()){let f=z(l);f&&(a(o,l),f.manifest!==void 0&&a(o,l.slice(0,l.lastIndexOf("/")+1)+f.manifest))}i.push(..._e(t,o,n),...Nt(
t,o,n));let c=ne(r.documents,r.contracts);i.push(...At({change:t,head:o,base:n,policy:r,isDocument:c})),a(n,Re);for(let l of r.roadmap?[o,n]:[])a(l,r.roadmap?.path??
"");for(let l of[o,n])a(l,r.waivers.path);let d=new Map(t.files.map(l=>[l.path,l.from??l.path]));for(let l of s)a(n,d.get(l)??l);e.expect({files:[],contents:i,targets:[],
commits:[]})}function Jt(e,t,o){let{change:n,head:r}=t;if(!e.expect)return;let s=o.flatMap(c=>c.claims.flatMap(d=>d.state==="not-applicable"?[]:d.links.map(l=>({
from:c.path,link:l})))),i=je(s,r,n),a=o.flatMap(c=>[...c.notes.flatMap(d=>d.commits.map(l=>l.sha)),...c.claims.flatMap(d=>d.stated.commit??[])]);e.expect({...i,
contents:o.flatMap(c=>Ht(c,t)),commits:[...new Set([...i.commits,...a])]})}var tn=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"];var Qt=/^@[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?$/i,Xt=/^@[a-z\d][a-z\d-]{0,38}\/[a-z\d_.-]{1,100}$/i,en=/^[^\s@]{1,64}@[^\s@]{1,255}$/;function pr(e){let t=[],
o="";for(let n=0;n<=e.length;n++){let r=e[n]??" ";if(r==="\\"&&n+1<e.length)o+=r+e[++n];else if(r===" "||r==="	"||r==="\r")o!==""&&t.push(o),o="";else{if(r==="#"&&
o==="")break;o+=r}}return t}function mr(e){if(e==="/"||e.startsWith("!")||e.includes("***"))return;let t=e.split("/");if(!(t.length>60))return t[0]===""?t.shift():
(t.length===1||t.length===2&&t[1]==="")&&t.unshift("**"),t.length>1&&t.at(-1)===""&&(t[t.length-1]="**"),t}function ur(e,t){let[o,n,r,s]=[0,0,-1,0];for(;n<t.length;){
let i=e[o]==="\\"&&o+1<e.length,a=i?e[o+1]:e[o];if(!i&&a==="*")r=o++,s=n;else if(a!==void 0&&(a===t[n]||!i&&a==="?"))o+=i?2:1,n++;else if(r>=0)o=r+1,n=++s;else return!1}
for(;e[o]==="*";)o++;return o===e.length}function gr(e,t){let o=new Set([0]);for(let[r,s]of e.entries()){let i=r===e.length-1,a=new Set;for(let c of o)if(s==="*\
*")for(let d=i?c+1:c;d<=t.length;d++)a.add(d);else c<t.length&&ur(s,t[c]??"")&&a.add(c+1);o=a}if(o.has(t.length))return!0;let n=e.at(-1);return n!=="*"&&n!=="**"&&
o.size>0}function nn(e){return e.replace(/^\ufeff/,"").split(`
`,5e4).flatMap(t=>{let[o,...n]=pr(t),r=o===void 0?void 0:mr(o);if(!r||!n.every(a=>Qt.test(a)||Xt.test(a)||en.test(a)))return[];let s=a=>n.filter(c=>a.test(c)).map(
c=>c.slice(1)),i=n.some(a=>en.test(a))?{addressed:!0}:{};return[{segments:r,users:s(Qt),teams:s(Xt),...i}]})}function on(e,t){let o=t.split("/"),n=e.findLast(({
segments:r})=>gr(r,o));return{users:n?.users??[],teams:n?.teams??[],...n?.addressed?{addressed:!0}:{}}}var ze=2e4,yr=/\s-{1,3}(?=\s|$)|[,;()|\n]/,an=/^(?:by|on|at|date|name|and|the|sign(?:ed)?|off|sign(?:ed)?-?off|approve[ds]?|approval|approver|reviewer|confirmed|accepted|yes|no|ok|okay|done|complete[d]?|lgtm|pending|awaiting|waiting|tbd|todo|tba|open|not|yet|x|rejected|declined|status|unsigned|@)$/i,
hr=/<[^<>\n]{0,60}>|_{2,}|\byyyy-mm-dd\b/gi,wr=/^(?:@[\w-]+|[\p{Lu}][\p{L}'.-]*)$/u,cn=e=>e.split(/[\s:]+/).filter(t=>/[\p{L}\p{N}@]/u.test(t)),rn=e=>cn(e).every(
t=>an.test(t.replace(/[.:!]+$/,""))),dn=e=>{let t=cn(e).filter(o=>!an.test(o));return t.length<=3&&t.every(o=>wr.test(o))};function kr(e){let[t,o]=["",0];for(let n of tt(
e))t+=`${e.slice(o,n.from)} `,o=n.to;return t+e.slice(o)}function br(e){let t=rt(e);return t?/(?:^|[\s:[])$/.test(e.slice(0,t.from))&&/^[\s.\]]*$/.test(e.slice(
t.to))?{rest:e.slice(0,t.from),dated:!0}:{rest:e,dated:!1}:{rest:e,dated:!1}}function Pr(e){let t=e.toLowerCase().lastIndexOf(" by ");return t>=0&&dn(e.slice(t+
4))?e.slice(0,t):e}function xr(e,t){let o=kr(Q(e.slice(0,ze)).replace(/[*`]/g,"")).replace(hr," "),n=j(Q(t??"")),s=o.split("|").filter(a=>n===""||j(a)!==n).join(
"|").split(yr).map(br),i=s.findIndex(({rest:a})=>!rn(a));return s.flatMap(({rest:a,dated:c},d)=>{if(rn(a))return[];let l=j(a)===n||c||s[d+1]?.dated||s[d-1]?.dated;
return d>i&&l&&dn(a)?[]:[j(Pr(a)).replace(/(?: (?:by|on|at))+$/i,"")]}).concat(e.length>ze?[e.slice(ze)]:[]).join(" | ")}var sn=e=>e.length-e.trimStart().length,
Sr=/^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\||>|<|```|~~~)/;function vr(e,t,o){let n=e[t]??"",r=[];if(n.trimStart().startsWith("|"))return r;let s=!1;for(let i=t+
1;i<e.length&&!o.has(i);i++){let a=e[i]??"";if(a.trim()===""){s=!0;continue}if(!(sn(a)>sn(n))&&(s||Sr.test(a)))break;r.push(i)}return r}function Tr({sections:e},t){
let o=[],n=0,r=e.filter(s=>s.number===t||s.number.startsWith(`${t}.`));for(let{at:s,endLine:i}of[...r].sort((a,c)=>a.at.line-c.at.line))for(n=Math.max(n,s.line-
1);n<i;n++)o.push(n);return o}function ln(e,t,o){let n=nt(e.path,t,t.length);if(!ot(n))return;let{lines:r}=n,s=new Map;for(let{at:u}of e.signOffs)s.set(u.line-1,
(s.get(u.line-1)??0)+1);let i=e.sections.map(({at:u})=>u.line-1),a=new Set([...s.keys(),...i]),c=new Map([...s].map(([u,m])=>[u,m>1?[]:vr(r,u,a)])),d=new Set([...a,
...[...c.values()].flat()]),l=Tr(e,o).filter(u=>!d.has(u)).map(u=>j(Q(r[u]??""))).filter(u=>u!==""),f=({at:u,text:m,links:g,source:k=""})=>{let w=u.line-1;if((s.
get(w)??0)>1)return[m,...g.map(({target:b})=>b)];let h=(c.get(w)??[]).map(b=>r[b]??"");return[(r[w]??k).replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s/,""),...h]},p=new Map;
return{sentences:e.signOffs.map(u=>{let m=j(u.role).toLowerCase(),g=(p.get(m)??0)+1;return p.set(m,g),{role:m,nth:g,text:xr(f(u).join(`
`),u.name)}}),prose:l.join(`
`)}}var Or=24,Er=e=>e==="100644"||e==="100755";async function Be({forge:e,policy:t},o){let n=await e.blob(o,t.caps.prdBytes);return n.kind==="bytes"?n.bytes:void 0}
var fn=({role:e,nth:t})=>`${t} ${e}`;function Cr(e,t,o){let n=e.sentences[t];return n?o.byRole.get(fn(n))===n.text&&o.prose===e.prose?"same":"changed":"unknown"}
function pn(e){let{change:t,head:o,policy:n}=e,r=n.sections.signOffs,s={sections:n.sections,roles:n.roles,capBytes:n.caps.prdBytes},i=new Map(t.files.map(f=>[f.
path,f.from])),a=new Map,c=Or,d=async(f,p,y)=>{let u=await Be(e,p);if(!u)return;let m=y??await X(f,u,s,n.caps.parseMs),k=m.remarks.some(({kind:w})=>w==="deadlin\
e"||w==="too-large"||w==="not-text")?void 0:ln(m,u,r);return k&&{...k,byRole:new Map(k.sentences.map(w=>[fn(w),w.text]))}},l=(f,p,y)=>{let u=`${f}
${p}`,m=a.get(u);if(m)return m;if(!y&&c--<=0)return Promise.resolve(void 0);let g=d(f,p,y);return a.set(u,g),g};return async({prd:f,index:p},y)=>{let u=o.entries.
get(f.path),m=i.get(f.path),g=y.entries.get(f.path)??(m===void 0?void 0:y.entries.get(m));if(!u)return"unknown";if(!g)return y.truncated?"unknown":"changed";if(g.
oid===u.oid)return"same";if(!Er(g.mode))return"changed";let[k,w]=await Promise.all([l(f.path,u.oid,f),l(f.path,g.oid)]);return k&&w?Cr(k,p,w):"unknown"}}var pe={ticks:["signoffs-backed"],files:["gate-untouched","waivers-valid"]},$r=200,un=20,me=(e,t)=>t.some(o=>e.rules[o]!=="off"),Fr={kind:"unknown",local:!0,why:"\
who approved and who signed can only be seen on GitHub"};function _r(e,t){return me(t,pe.ticks)?e.flatMap(n=>n.signOffs.flatMap((r,s)=>r.ticked?[{prd:n,signOff:r,
index:s}]:[])).slice(0,$r).filter(({signOff:n})=>Se(n.role,t).some(({roles:r})=>r.length>0)):[]}async function Ar({forge:e,change:t},o){if(o.length===0)return[];
let n=t.policyAt??t.base,{entries:r,truncated:s}=await e.tree(n),i=async f=>r.get(f)??(s?await e.entry?.(n,f):void 0),c=(await Promise.all(tn.map(i))).find(f=>f!==
void 0);if(s&&!c&&!e.entry)throw new $("whether there is a CODEOWNERS file cannot be told: the list of files is cut");let d=c&&(c.size??0)<=3e6?await x(e,c,3e6):
"",l=nn(d);return o.map(f=>({path:f,...on(l,f)}))}function Rr(e){if((e[0]??0)>=254)return!0;for(let t=e.indexOf(13);t>=0;t=e.indexOf(13,t+1))if(e[t+1]!==10)return!0;
return!1}async function Mr({forge:e,head:t,policy:o},n){let r=new Map;for(let{prd:i,signOff:a}of n)r.set(i.path,[...r.get(i.path)??[],a.at.line]);return(await Promise.
all([...r].map(async([i,a])=>{let c=await Be({forge:e,policy:o},t.entries.get(i)?.oid??"");return c&&!Rr(c)?[{path:i,lines:[...new Set(a)]}]:[]}))).flat()}function Lr({
forge:e,bind:t}){let o=new Set;return async n=>{if(n===void 0)return{material:{kind:"unknown",why:"the commit that was looked at is gone"}};if(!o.has(n)&&o.size>=
un)return{material:{kind:"unknown",why:`more than ${un} commits were approved`}};o.add(n);try{let[r,s]=await Promise.all([t(n),e.tree(n)]);return{material:r,tree:s}}catch(r){
if((await e.commit(n)).kind!=="missing")throw r;return{material:{kind:"unknown",why:`commit ${n.slice(0,7)} is gone`}}}}}var Ir="it does not count, so that it w\
as not compared",gn={kind:"unknown",why:Ir};async function Dr(e,t,o){let{forge:n,head:r,policy:s}=e,[i,a]=await Promise.all([Ar(e,o),Mr(e,t)]),d=[...t.flatMap(({
signOff:h})=>Se(h.role,s).flatMap(b=>b.roles)).flatMap(h=>h.teams??[]),...i.flatMap(h=>h.teams)],l=await n.people?.({pages:a,teams:[...new Set(d)]})??{opinions:[],
authorship:[],teams:[]},f=l.author?.toLowerCase(),p=Lr(e),y=pn(e),u=({human:h,access:b,login:P})=>h&&b!=="none"&&P.toLowerCase()!==f,m=async h=>{if(h.state!=="a\
pproved"||!u(h.by))return{...h,material:gn,signed:[],sameFiles:[]};let{material:b,tree:P}=await p(h.commit),v=t.map(async E=>({prd:E.prd.path,role:E.signOff.role,
state:P?await y(E,P):"unknown"})),R=E=>{let[C,M]=[P?.entries.get(E),r.entries.get(E)],B=!P||P.truncated||r.truncated;return C&&M?C.oid===M.oid&&C.mode===M.mode:
!B&&!C&&!M};return{...h,material:b,signed:await Promise.all(v),sameFiles:o.filter(R)}},g=async h=>{let{line:b}=h.signOff.at,P=l.authorship.find(({path:Y,from:we,
to:ke})=>Y===h.prd.path&&we<=b&&b<=ke);if(!P)return[];let{path:v,from:R,to:E,...C}=P,M={prd:v,role:h.signOff.role,...C};if(!P.verified||!P.by||!u(P.by))return[{
...M,material:gn,text:"unknown"}];let{material:B,tree:V}=await p(P.commit);return[{...M,material:B,text:V?await y(h,V):"unknown"}]},k=await Promise.all([...l.opinions].
reverse().map(m)),w=await Promise.all(t.map(g));return{kind:"known",...l.author===void 0?{}:{author:l.author},opinions:k.reverse(),ticks:w.flat(),teams:l.teams,
owners:i}}function Nr(e){return e instanceof Error&&["Fault","Stop","Unreadable"].includes(e.name)?e.message.replace(/^cannot tell: /,""):"something went wrong \
when GitHub was asked who approved"}async function Ge(e,t,o){let{forge:n,policy:r}=e,s=_r(t,r),i=me(r,pe.files),a=(await o).filter(c=>i||c===r.waivers.path);if(!(s.
length===0&&a.length===0)){if(!n.people)return Fr;try{return await Dr(e,s,a)}catch(c){return{kind:"unknown",why:Nr(c)}}}}var jr=/\[[xX]\]|[✅☑✔✓]/u;function yn({
change:e,pages:t},o,n,r=J){let i=(me(n,pe.ticks)?n.roles.filter(pt):[]).flatMap(({name:f,aliases:p})=>[f,...p]).map(f=>f.toLowerCase()),a=f=>jr.test(f)&&i.some(
p=>f.toLowerCase().includes(p)),c=t.filter(({path:f,text:p})=>o.includes(f)&&p.split(`
`).some(a)),d=[r,n.waivers.path],l=me(n,pe.files)&&e.files.some(({path:f})=>d.includes(f));return c.length>0||l?c.map(({path:f})=>f):void 0}var zr=4e5,hn=40,Br=e=>/^https?:\/\//i.test(e)||/[./]/.test(e)&&e.length<300;function Gr(e){let t=[],o=new Set,n=zr;for(let{path:r,text:s}of e.pages){for(let i of s.
slice(0,n).split(/[\s()<>[\]"'|`]+/)){let a=`${r}
${i}`;if(!Br(i)||o.has(a))continue;o.add(a);let c={form:"inline",text:"",target:i.replace(/[.,;:!?]+$/,""),at:{path:r,line:1}};t.push({from:r,link:c})}if(n-=s.length,
n<=0)break}return t}function Wr({change:e},t,o){let{chosen:n}=te({changed:e.files.filter(r=>r.status!=="deleted").map(r=>r.path),candidates:[...t.entries.keys()].
filter(ee(o)),texts:[e.branch??"",...e.commits.map(r=>r.message)],body:`${e.pullRequest?.title??""}
${e.pullRequest?.body??""}`});return n.flatMap(({path:r})=>t.entries.get(r)??[])}async function wn(e,t){let{glimpse:o}=e;if(o)try{let{change:n}=o,r=await e.tree(
n.head),s=je(Gr(o),r,n);e.expect?.({...s,contents:[],targets:s.targets.slice(0,hn),commits:s.commits.slice(0,hn)});let i=await oe(e,n,r,t),a=Wr(o,r,i.policy),c=a.
map(({path:l})=>l),d=yn(o,c,i.policy,t.configPath);return e.expect?.({files:a,contents:[],targets:[],commits:[],...d?{people:d}:{}}),a.length>0&&st(),i}catch{return}}var kn=3;function bn(e,t,o){if(o||e.incomplete!==void 0||e.files.length===0)return;let n=T(t.appliesTo);if(e.files.some(({path:s,from:i=s})=>n(s)||n(i)))return;
let r=t.appliesTo.length>kn?", \u2026":"";return`no changed file is under appliesTo (${t.appliesTo.slice(0,kn).join(", ")}${r})`}function Pn(e,t,o,n,r){let s=t.
files.map(i=>({...i,document:!1}));return{now:e,change:{...t,files:s},policySource:o,outOfScope:n,prds:[],candidates:[],evidence:[],lockfiles:[],commits:[],contracts:[],
migrations:[],...r.length>0?{gateFiles:r}:{},gaps:[]}}function xn(e,t,o){return e.files.map(n=>({...n,document:t(n.path)&&(n.from===void 0||t(n.from)),...o(n.path)?{generated:!0}:{}}))}async function Sn(e,t){let o=t.
flatMap(n=>n.notes.flatMap(r=>r.commits.map(s=>s.sha)));return Promise.all([...new Set(o)].sort().map(async n=>{let r=await e.commit(n);return{sha:n,found:r.kind===
"found"?r.reachable?"reachable":"unreachable":r.kind}}))}var Tn=5e6,Ur=/\.(ya?ml|json|graphqls?|gql|proto|avsc|api\.md)$/i,Zr=/(^|\/)(package(-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|tsconfig[^/]*\.json|composer\.json|node_modules\/.*|\.github\/.*)$/;
function vn(e,t){return{list:()=>[...t.entries.keys()],text:async o=>{let n=t.entries.get(o);return n===void 0?void 0:x(e,n,Tn).catch(()=>{})}}}async function On(e){
let{forge:t,change:o,head:n,base:r,policy:s,gaps:i,isDocument:a,now:c}=e,d=s.logs??[],l=T([...s.contracts,...d]),f=h=>l(h)||Ur.test(h)&&!Zr.test(h)&&!a(h),p=async(h,b)=>{
if(b)try{return{path:h,text:await x(t,b,Tn)}}catch(P){if(!(P instanceof $))throw P;i.push({about:"contract",path:h,why:P.message});return}},y=o.files.filter(h=>f(
h.path)||h.from!==void 0&&f(h.from)),m=(await Promise.all(y.map(async h=>{let b=h.from??h.path,[P,v]=await Promise.all([p(b,r.entries.get(b)),h.status==="delete\
d"?void 0:p(h.path,n.entries.get(h.path))]);return{...P?{before:P}:{},...v?{after:v}:{}}}))).filter(h=>h.before!==void 0||h.after!==void 0);if(m.length===0)return[];
let[{contracts:g},{readContracts:k}]=await Promise.all([import("./contracts-NCJP76JC.js"),import("./read-WG7FVS3I.js")]),w={before:vn(t,r),after:vn(t,n),
today:c.slice(0,10)};return k(m,{contracts:s.contracts,logs:d},w,g)}async function En({external:e,caps:t}){if(!e||e.hosts.length===0)return{};let{openWeb:o}=await import("./visit-5Y2R5T7Y.js");return{visit:o(e.hosts,t.reportBytes)}}
var qr=3;async function ue(){for(let e=0;e<qr;e+=1)await new Promise(t=>setImmediate(t))}function ge(e){return{read:async(t,o,n)=>(await ue(),ut(t,o,{readers:Te,
cap:e.caps.reportBytes,hint:n})),readAll:async(t,o,n)=>(await ue(),gt(t,o,{readers:Te,cap:e.caps.reportBytes,hint:n})),page:(t,o)=>it(t,o,e.caps.prdBytes,{ms:e.
caps.parseMs})}}function ye(e,t){let{reading:o}=e;if(!o||e.resolution.kind!=="found")return e;let n=Kr(o,t);return n===o?e:{...e,reading:n}}function Kr(e,t){if(e.kind==="scan"){
let n=t(e.scan),r=e.more?.map(t);return n===e.scan&&(r??[]).every((i,a)=>i===e.more?.[a])?e:{...e,scan:n,...r?{more:r}:{}}}if(e.kind!=="sbom"||!e.scan)return e;
let o=t(e.scan);return o===e.scan?e:{...e,scan:o}}var Hr=new Set(["sast","iac"]),Vr=/(?:^|\/)(?:node_modules|vendor|dist|build|out|target|bin|obj|generated|\.venv|venv|site-packages|\.next|\.terraform|coverage)\//,
Yr=300;function Jr(e){try{return decodeURIComponent(e)}catch{return e}}function Cn(e){let t=Jr(e).replace(/^file:\/{0,3}(?=\/|[A-Za-z]:)/,"").replaceAll("\\","/").
replace(/^(?:\.\/)+/,""),o=/^(?:\/|[A-Za-z]:|(?:\.\.\/)+)/.test(t);return{path:t.replace(/^(?:[A-Za-z]:)?\/+|^(?:\.\.\/)+/,""),loose:o}}function We(e){let t=new Map;
for(let o of e.entries.keys()){let n=o.slice(o.lastIndexOf("/")+1),r=t.get(n);r?r.push(o):t.set(n,[o])}return{find:o=>{let{path:n,loose:r}=Cn(o);if(e.entries.has(
n))return n;let s=t.get(n.slice(n.lastIndexOf("/")+1))??[],i=s.find(c=>c.endsWith(`/${n}`));return i!==void 0||!r?i:s.filter(c=>n.endsWith(`/${c}`)).sort((c,d)=>d.
length-c.length)[0]}}}function Qr(e,t){let o=e.category==="dependencies";if(!o&&!Hr.has(e.category))return;let r=[...new Set(e.findings.flatMap(i=>i.at?[i.at.path]:
[]))].slice(0,Yr).filter(i=>{let a=Cn(i).path;return a!==""&&!/^[a-z][a-z0-9+.-]+:/i.test(a)&&!Vr.test(a)&&(!o||z(a))});if(r.length===0)return;let s=r.filter(i=>t.
find(i)===void 0);return{looked:r.length,here:r.length-s.length,missing:s.slice(0,3)}}function $n(e,t){if(t.truncated)return e;let o=We(t);return e.map(n=>ye(n,
r=>{let s=Qr(r,o);return s?{...r,scope:s}:r}))}var Xr=500;function Fn(e,t,o){let{files:n,...r}=e;if(!n)return e;let s=new Set([...t].map(a=>a.slice(a.lastIndexOf("/")+1))),i=n.flatMap(a=>{if(!s.has(a.path.slice(
Math.max(a.path.lastIndexOf("/"),a.path.lastIndexOf("\\"))+1)))return[];let c=o.find(a.path);return c!==void 0&&t.has(c)?[{...a,path:c}]:[]});return{...r,files:i.
slice(0,Xr)}}async function es(e,{forge:t,head:o,base:n,policy:r,files:s}){let i=e.archive===void 0?e.path:void 0;if(i===void 0||o.entries.get(i)?.oid!==e.digest)
return;let a=n.entries.get(s.find(l=>l.path===i)?.from??i);if(!a||a.mode!=="100644"&&a.mode!=="100755")return;let c=await t.blob(a.oid,r.caps.reportBytes);if(c.
kind!=="bytes")return{why:`the report at the base could not be read: ${c.kind==="too-large"?`it has ${c.size} bytes`:c.why}`};let d=await ge(r).read(i,c.bytes,i);
return d.kind==="coverage"?{coverage:d.coverage}:d.kind==="unreadable"?{why:`the report at the base ${d.why}`}:void 0}async function _n(e,t){if(!e.some(s=>s.reading?.
kind==="coverage"))return e;let o=t.files.filter(s=>!s.document&&s.status!=="deleted"),n=new Set(o.map(s=>s.path)),r=We(t.head);return Promise.all(e.map(async s=>{
let{reading:i}=s;if(i?.kind!=="coverage")return s;let a=await es(s,t),c=a&&"coverage"in a?{coverage:Fn(a.coverage,n,r)}:a,d=Fn(i.coverage,n,r);return{...s,reading:{
...i,coverage:d},...c?{before:c}:{}}}))}var ts=1e3,ns=/(?:^|\/)(?:changelog|releases?)[^/]*$/i;function An({change:e,head:t,policy:o},n){let r=T(o.release.notes),s=d=>r(d)&&!ns.test(d),[i="",...a]=e.remote?.
split("/")??[],c=a.join("/").toLowerCase();return n.flatMap(d=>{let l=new Map,f=[...d.elsewhere.map(({link:p})=>p),...d.claims.flatMap(p=>p.links)];for(let p of f.
slice(0,ts))if(p.placeholder===void 0)for(let y of I(p,d.path,i||void 0)){if(!(y.kind==="path"||y.kind==="blob"&&y.repository.toLowerCase()===c))continue;let m=t.
entries.has(y.path)?y.path:void 0,g=!m&&/(?:^|\/)[^./]+\/?$/.test(y.path)?G(t,y.path):void 0,k=g?.kind==="folder"?g.entries.map(h=>h.path).find(s):void 0,w=m!==
void 0&&s(m)?m:k;w!==void 0&&!l.has(w)&&l.set(w,{prd:d.path,path:w,at:p.at})}return[...l.values()]})}var os=5;function rs({together:e,roadmap:t}){let{path:o,mirror:n}=t??{};return o===void 0||n===void 0||e.some(s=>s.paths.includes(o)&&s.paths.includes(n))?e:[...e,
{name:"roadmap and mirror",paths:[o,n]}]}function Rn({change:e,head:t,base:o,policy:n}){let r=new Set(e.files.flatMap(({path:i,from:a=i})=>[i,a])),s=i=>t.entries.
has(i)||o.entries.has(i);return rs(n).flatMap(i=>{let a=i.paths.map(d=>{let l=s(d),f=l?p=>p===d:T([d]);return{glob:d,isPath:l,matches:f,changed:[...r].filter(p=>f(
p)).sort().slice(0,os)}});if(a.every(d=>d.changed.length===0))return[];let c=({glob:d,isPath:l,matches:f})=>{if(l)return r.has(d)?void 0:d;for(let{entries:p}of[
t,o])for(let y of p.keys())if(!r.has(y)&&f(y))return y};return[{name:i.name,parts:a.map(d=>{let l=d.changed.length>0?void 0:c(d);return{glob:d.glob,changed:d.changed,
...l===void 0?{}:{left:l}}})}]})}async function Mn(e,t){let[o,n]=await Promise.all([It(e.forge,e.base),Vt(e,t)]),r=Rn(e),s=An(e,t);return{isGenerated:o,facts:{...r.length>0?{together:r}:{},...n.
length>0?{testCases:n}:{},...s.length>0?{releaseNotes:s}:{}}}}async function Ln({forge:e,change:t,head:o,base:n,policy:r,gaps:s}){let i=T(r.migrations);if(!t.files.some(({path:l,from:f=l})=>[l,f].some(p=>Xe(p)||i(p))))return[];
let{migrationsOfChange:a}=await import("./of-change-DBIQLKJV.js"),{migrations:c,unread:d}=await a(e,t,{head:o,base:n},i);for(let{path:l,why:f}of d)s.push({about:"\
migration",path:l,why:f});return c}async function In(e,{forge:t,policy:o,gaps:n},r=s=>s){let s=c=>{n.push({about:"prd",path:e.path,why:c})};if(e.mode!=="100644"&&e.mode!=="100755")return s(`${e.path}\
 is a link or a submodule, not a file`);let i=await t.blob(e.oid,o.caps.prdBytes);if(i.kind==="unreadable")return s(`${e.path}: ${i.why}`);if(i.kind==="too-larg\
e")return s(`${e.path} has ${i.size} bytes, more than the ${o.caps.prdBytes} of caps.prdBytes`);await ue();let a={sections:o.sections,roles:o.roles,capBytes:o.caps.
prdBytes};return X(e.path,r(i.bytes),a,o.caps.parseMs)}async function Dn(e,t){let{change:o,head:n,base:r,policy:s}=e,i=ee(s),a=t.find(m=>!n.entries.has(m));if(a!==
void 0)throw new Je(2,`there is no file ${a} at the head; a document is named by its path in the repository`);let c=te({given:t,changed:o.files.filter(m=>m.status!==
"deleted").map(m=>m.path),candidates:[...n.entries.keys()].filter(i),texts:[o.branch??"",...o.commits.map(m=>m.message)],body:`${o.pullRequest?.title??""}
${o.pullRequest?.body??""}`}),d=c.chosen.map(({path:m})=>m);Yt(e.forge,e,d);let l=new Map(o.files.map(m=>[m.path,m.from??m.path])),p=(await Promise.all(c.chosen.
map(async({path:m,how:g})=>{let k=n.entries.get(m),w=k&&await In(k,e);return w?[{prd:w,how:g,oid:k.oid}]:[]}))).flat(),y=p.map(({prd:m})=>m);Jt(e.forge,e,y);let u=p.
map(async({prd:m,how:g,oid:k})=>{let w=r.entries.get(l.get(m.path)??m.path);if(!w)return{prd:m,chosen:g};let h=w.oid===k?m.status:(await In(w,{...e,gaps:[]},et))?.
status;return{prd:m,chosen:g,before:h===void 0?{}:{status:h}}});return{parsed:y,prds:Promise.all(u),candidates:c.candidates}}var ss=/\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{20,255}|glpat-[\w-]{20,100}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|xox[abeoprs]-[A-Za-z0-9-]{10,200}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})|-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{0,10000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
is=/gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|npm_|xox|_live_|_test_|eyJ|PRIVATE KEY/;function as(e){let t=e.includes("://")?Qe(e):e;return is.test(t)?t.replace(
ss,"[redacted]"):t}function _(e){if(typeof e=="string")return as(e);if(typeof e!="object"||e===null)return e;if(Array.isArray(e)){let n=e.map(_);return n.some((r,s)=>r!==
e[s])?n:e}let t=Object.entries(e),o=t.map(([n,r])=>[n,_(r)]);return o.some(([,n],r)=>n!==t[r]?.[1])?Object.fromEntries(o):e}function Ue(e){let{change:t,manifests:o,
environment:n,testCases:r,roadmap:s}=e;return{...e,change:{...t,commits:_(t.commits),...t.pullRequest?{pullRequest:_(t.pullRequest)}:{}},prds:_(e.prds),...e.waivers?
{waivers:_(e.waivers)}:{},...o?{manifests:_(o)}:{},...n?{environment:_(n)}:{},...r?{testCases:_(r)}:{},...s?{roadmap:_(s)}:{},evidence:e.evidence.map(i=>{let{link:a,
target:c,resolution:d}=i;return{...i,..._({link:a,target:c,resolution:d})}})}}async function Nn({forge:e,head:t,base:o,policy:n,gaps:r}){if(!n.roadmap)return;let{path:s,mirror:i}=n.roadmap;if(!t.entries.has(s)&&!o.entries.has(s))return;let a=async f=>{
let p=f.entries.get(s);if(!p)return[];try{let y=await x(e,p,n.caps.prdBytes);return await at(s,y,{ms:n.caps.parseMs})}catch(y){if(!(y instanceof $))throw y;return r.
push({about:"roadmap",path:s,why:y.message}),[]}},[c,d]=await Promise.all([a(o),a(t)]),l=i!==void 0&&(t.entries.has(i)||o.entries.has(i));return{path:s,before:c,
after:d,...l?{mirror:i}:{}}}var Ze=["dependencies","containers"],qe=e=>e.trim().toUpperCase();function cs(e){let{reading:t}=e;if(e.resolution.kind!=="found"||!t||!("vex"in t)||!t.vex)return;
let o=new Map;for(let n of t.vex.statements)for(let r of new Set([n.vulnerability,...n.aliases??[]].map(qe))){let s=o.get(r);s?s.push(n):o.set(r,[n])}return{one:e,
path:e.path??e.link.target,vex:t.vex,byId:o}}var jn={attested:"signed by a workflow",ci:"made by a workflow of this repository",analysis:"an analysis kept by Gi\
tHub",committed:"a committed file",external:"a page outside of the repository"};function zn({one:e},t,o){if(e.reading?.complete!==!0)return`it ${e.reading?.why??
"is not complete"}`.replace(/^it it /,"it ");if(e.run?.edited)return"this change edits the workflow that made it";if(e.binding.kind==="stale")return"it was made\
 for other code";if(e.binding.kind==="unknown")return`which code it was made for cannot be told: ${e.binding.why}`;let n=o.evidence.trust[t];if(e.origin===void 0)
return"where it comes from cannot be told";if(!(be.indexOf(e.origin)<=be.indexOf(n)))return`it is ${jn[e.origin]}, and evidence about ${t} has to be ${jn[n]} (e\
vidence.trust)`}function ds(e){return e.flatMap(({project:t,packages:o})=>{let n=/^pkg:([a-z]+)\//.exec(o[0]?.purl??"")?.[1];if(!t||!n)return[];let r=t.name.replace(
":","/").split("/").map(encodeURIComponent).join("/");return[`pkg:${n}/${r}${t.version?`@${encodeURIComponent(t.version)}`:""}`]})}function ls(e){let t=new Map;
for(let{name:o,purl:n,version:r}of e.flatMap(s=>s.packages))r!==""&&t.set(o,(t.get(o)??new Set).add(n));return new Map([...t].map(([o,n])=>[o,[...n]]))}function fs(e,t){
let o=[e.id,...e.aliases??[]],n=["CVE-","GHSA-"].some(f=>new Set(o.map(qe).filter(p=>p.startsWith(f))).size>1),{aliases:r,...s}=e,i=n?[...new Set(o)].map(f=>({...s,
id:f})):[e],c=e.purl!==void 0||/^v?\d[\w.+~:-]*$/.test(e.version??"")?[]:t.get(e.package??"")??[],{version:d,...l}=e;return c.length===0?i:i.flatMap(({id:f,aliases:p})=>c.
map(y=>({...l,id:f,...p?{aliases:p}:{},purl:y})))}function ps(e,{documents:t,subjects:o}){let n=[e.id,...e.aliases??[]].map(qe),r=t.map(a=>[a,{statements:[...new Set(
n.flatMap(c=>a.byId.get(c)??[]))]}]),s=ve(e,r.map(([,a])=>a),o);if(s===void 0)return;let[i]=r.find(([,a])=>ve(e,[a],o)===s)??[];return i?{document:i,why:s}:void 0}
function ms(e,t){let o={...e.counts},n=0,r=e.findings.map(s=>{if(s.closed!==void 0||s.id==="unlisted")return s;let i=fs(s,t.pinned).map(c=>ps(c,t)),[a]=i;return!a||
i.some(c=>c===void 0)||o[s.severity]<1?s:(o[s.severity]--,n++,t.closed.set(a.document,(t.closed.get(a.document)??0)+1),{...s,closed:a.why,closedBy:a.document.path})});
return n===0?e:{...e,counts:o,suppressed:e.suppressed+n,findings:r}}var us=e=>Ze.includes(e);function Bn(e,t,o){let n=e.flatMap(p=>cs(p)??[]);if(n.length===0)return{
evidence:e};let r=[...new Map(n.map(p=>[p.path,p])).values()],s=new Map(Ze.map(p=>[p,r.filter(y=>!zn(y,p,o))])),i=ls(t),a=ds(t),c=new Map,d=new Set,l=e.map(p=>{
let y=p.path??p.id,u=d.has(y)?new Map:c;return d.add(y),ye(p,m=>{if(!us(m.category))return m;let g=p.reading?.kind==="sbom"?p.reading.sbom.subject?.purl:void 0,
k=[...a,...m.target?[m.target]:[],...g?[g]:[]];return ms(m,{documents:s.get(m.category)??[],pinned:i,subjects:k,closed:u})})}),f=r.map(p=>{let y=Ze.map(u=>zn(p,
u,o));return{evidence:p.one.id,path:p.path,statements:p.vex.statements.length,closed:c.get(p)??0,...y[0]!==void 0&&y.every(u=>u!==void 0)?{refused:y[0]}:{}}});return{
evidence:l,vex:f}}var gs=1e6,ys=100,He={waivers:[],broken:[]};async function hs({forge:e,change:t,base:o},n){let r=t.policyAt??o.commit;return r===o.commit?o.entries.get(n):e.entry?
e.entry(r,n):(await e.tree(r)).entries.get(n)}async function Ke(e,t,o,n){if(!t)return He;let r=mt.map(({id:i})=>i),{readWaivers:s}=await import("./waivers-S2I4WTWE.js");
try{return s(o,await x(e,t,gs),r,n)}catch(i){if(!(i instanceof $))throw i;return{waivers:[],broken:[{says:i.message,at:{path:o,line:1},raw:t.oid}]}}}var Gn=({id:e,
at:t,...o})=>JSON.stringify(o);function Wn(e,t){return e.slice(0,ys).map(({raw:o,...n})=>t?{...n,proposed:!0}:n)}async function Un(e){let{forge:t,head:o,base:n,
policy:r}=e,{path:s}=r.waivers,i=await hs(e,s),[a,c]=[n.entries.get(s),o.entries.get(s)];if(!i&&!c)return;let d=c&&c.oid!==i?.oid&&c.oid!==a?.oid,[l,f,p]=await Promise.
all([Ke(t,i,s,"w"),d&&a&&a.oid!==i?.oid?Ke(t,a,s,"w"):He,d?Ke(t,c,s,"new"):He]),y=new Set([...l.waivers,...f.waivers].map(Gn)),u=new Set([...l.broken,...f.broken].
map(({raw:m})=>m));return{path:s,standing:l.waivers,proposed:p.waivers.filter(m=>!y.has(Gn(m))),broken:[...Wn(l.broken,!1),...Wn(p.broken.filter(({raw:m})=>!u.has(
m)),!0)]}}function S(e,t,o){return{target:e,resolution:{kind:t,why:o}}}var ws={12e4:"a symbolic link",16e4:"a submodule","040000":"a folder"},Zn="version https://git-lfs.github.com/spec/",qn=e=>`${(e/1e6).toFixed(1)} MB`;async function ks(e,t,o,n){
let r={path:e.path,digest:e.oid,origin:"committed"},s=u=>({...r,resolution:{kind:"refused",why:u}}),i=e.mode==="100644"||e.mode==="100755"?void 0:ws[e.mode]??`o\
f mode ${e.mode}`;if(i)return s(`${e.path} is ${i}; link the file itself`);let a=n.policy.caps.reportBytes,c=await n.forge.blob(e.oid,a);if(c.kind==="too-large")
return s(`${e.path} has ${qn(c.size)}, more than the ${qn(a)} that caps.reportBytes allows`);if(c.kind==="unreadable")return{...r,resolution:{kind:"unknown",why:`${e.
path}: ${c.why}`}};let{bytes:d}=c;if(new TextDecoder("latin1").decode(d.subarray(0,Zn.length))===Zn)return s(`${e.path} is a Git LFS pointer, not the report; co\
mmit the report itself`);let l=await n.readAll(e.path,d,t),f=l.find(u=>u.path===e.path),p={kind:"found"};if(!f)return{...r,resolution:p,bytes:d.length,inside:l};
let y=o&&F(e.path)?{page:await n.page(e.path,d)}:{};return{...r,resolution:p,bytes:d.length,reading:f.reading,...y}}function Kn(e){let t=new Map;return(o,n,r)=>{
let s=JSON.stringify([o.oid,o.mode,o.path,n,r&&F(o.path)]),i=t.get(s)??ks(o,n,r,e);return t.set(s,i),i}}var K=e=>e.toLowerCase().split(/[^a-z0-9]+/).filter(t=>t!=="");function bs(e,t){let o=new Set(K(e)),n=new Set(K(e.slice(e.lastIndexOf("/")+1))),r=K(t.slice(t.lastIndexOf(
"/")+1));return(r.filter(i=>n.has(i)).length*2+K(t).filter(i=>o.has(i)).length)/(K(e).length+n.size*2+Math.abs(r.length-n.size))}function Hn(e,t){let o,n=.55;for(let r of t){
if(r.toLowerCase()===e.toLowerCase())return r;let s=bs(e,r);s>n&&([o,n]=[r,s])}return o}var Ps=/<[^<>]{1,80}>|\{\{?[^{}]{1,80}\}?\}|\b(?:yyyy(?:[-_]?mm[-_]?dd)?|tbd|todo|xxx+)\b/gi;function xs(e,t){let o=0;for(let[n,r]of t.entries()){let i=n>0&&n===
t.length-1?e.length-r.length:n===0?0:e.indexOf(r,o+1);if(i<0||n>0&&i<=o||!e.startsWith(r,i)||e.slice(o,i).includes("/"))return!1;o=i+r.length}return o===e.length}
function Vn(e,t){let o=e.split(Ps);if(o.length<2||o.every(r=>r===""))return;let n;for(let r of t)xs(r,o)&&(n===void 0||r>n)&&(n=r);return n}var H=e=>e.resolution.kind==="found"&&e.reading!==void 0&&e.reading.kind!=="unreadable";function Qn(e,t,o){let{page:n,inside:r,...s}=o,i={...s,target:e,at:t},{path:a}=i;
if(!r||a===void 0)return[i];let c={kind:"folder",path:a},d=r.map(l=>({...i,...l,archive:a,via:c})).filter(({path:l=""})=>W(l)).filter(l=>H(l)||!F(l.path??""));return d.
length>0?d:[S(e,"missing",`${a} holds no report`)]}var Yn=8;async function Ss(e,t,o,n){if(!t.page||n.follow==="not-from-qa"&&t.reading?.kind==="qa")return[];let{
why:r}=t.page;if(r!==void 0)return[{...S(e,"unknown",r),path:o}];let s=new Set,i=t.page.links.filter(d=>d.placeholder===void 0&&d.form!=="image"&&!s.has(d.target)&&
s.add(d.target)),a={...n,from:o,follow:"none"},c=[];for(let d=0;d<i.length&&c.length<=n.ports.policy.caps.evidenceFiles;d+=Yn){let l=i.slice(d,d+Yn).map(async f=>{
let p={kind:"page",path:o,at:f.at};return(await Ve(f,a)).map(y=>({...y,via:p}))});c.push(...(await Promise.all(l)).flat())}return c}async function vs(e,t,o,n){let r=await n.
open(t,n.hint(t.path),n.follow!=="none"),s=Qn(e,o,r),[i]=s;if(r.inside||!i)return s;let a=await Ss(e,r,t.path,n),c=a.filter(l=>H(l)||l.resolution.kind==="waitin\
g");if(H(i))return[i,...c];if(c.length>0)return c;let d=a.filter(l=>l.resolution.kind==="missing"||l.resolution.kind==="unknown");return d.length>0?d:[i]}async function Ts(e,t,o,n,r){
let{ports:s}=r,i=o.filter(d=>W(d.path));if(i.length>s.policy.caps.evidenceFiles)return[S(e,"unknown",`${t} holds ${i.length} files, more than caps.evidenceFiles\
 allows; link the reports themselves`)];let a={kind:"folder",path:t},c=[];for(let d of i){let l=await r.open(d,r.hint(d.path),!1),f=Qn(e,n,l).map(p=>({...p,via:a}));
c.push(...f.filter(p=>H(p)||!F(d.path)))}return c.length>0?c:[S(e,"missing",`${t}/ holds no report`)]}async function he(e,t,o,n){let r=G(e,o);if(r)return r.kind===
"file"?vs(t,r.entry,e.commit,n):Ts(t,o.replace(/\/$/,""),r.entries,e.commit,n)}async function Xn(e,t){let{head:o}=t.ports;for(let i of e){let a=await he(o,i,i.path,
t);if(a)return a}let n=e[0];if(o.truncated)return[S(n,"unknown",`${n.path} was not looked up: the list of files is cut`)];let r=Hn(n.path,o.entries.keys()),s=`${n.
path===""?"the root folder":n.path} is not in the repository${r?` (did you mean ${r}?)`:""}`;return[{target:n,resolution:{kind:"missing",why:s,...r?{suggestion:r}:
{}}}]}var eo=(e,t)=>t!==void 0&&t.slice(t.indexOf("/")+1).toLowerCase()===e.toLowerCase();async function Jn(e,t){let{forge:o,head:n,remote:r,branch:s}=t.ports;if(r===
void 0)return[S(e,"unknown",`the repository has no remote, so it cannot be told whether ${e.repository} is this one; link the path`)];if(!eo(e.repository,r))return[
S(e,"refused",`it points into ${e.repository}, another repository`)];let i=`${e.ref}/${e.path}`,a=s!==void 0&&i.startsWith(`${s}/`);if(a||e.ref==="HEAD"){let p=a?
i.slice(s.length+1):e.path;return await he(n,e,p,t)??[S(e,"missing",`${p} is not on ${s??"HEAD"}`)]}if(!/^[0-9a-f]{7,64}$/i.test(e.ref)){let p=await he(n,e,e.path,
t);return p||[S(e,"missing",`${e.path} is not in the head, and ${e.ref} is a branch that moves; link the path or a commit`)]}let c=await o.commit(e.ref.toLowerCase());
if(c.kind!=="found"){let p=c.kind==="missing"?"is not in this repository":"stands for several commits";return[S(e,c.kind==="missing"?"missing":"unknown",`commit\
 ${e.ref.slice(0,12)} ${p}`)]}let d=await o.tree(c.commit.sha),l=d.entries.get(e.path)?.oid===n.entries.get(e.path)?.oid;return await he(l&&n.entries.has(e.path)?
n:d,e,e.path,t)??[S(e,"missing",`${e.path} is not in commit ${e.ref.slice(0,12)}`)]}async function A(e,t){let{remote:o}=t.ports;if(o!==void 0&&!eo(e.repository,
o))return[S(e,"refused",`it belongs to ${e.repository}, another repository`)];let{files:n,...r}=await t.ports.forge.lookUp(e);if(!n||r.resolution.kind!=="found")
return[{...r,target:e}];let i=(await Promise.all(n.filter(a=>W(a.path)).map(async({path:a,bytes:c})=>{let d=await t.ports.read(a,c,t.hint(a));return{...r,target:e,
path:a,bytes:c.length,reading:d}}))).filter(a=>H(a)||!F(a.path??""));return i.length>0?i:[{...r,target:e}]}async function to(e,t,o){let{host:n}=new URL(e.url),{
visit:r,policy:s}=o.ports;if(!r||!s.external?.hosts.includes(n))return[S(e,"not-evidence",`${n} is outside of the repository and is not opened`)];let i=await r(
t.startsWith("//")?`https:${t}`:t);if(i.kind!=="found")return[S(e,i.kind,i.why)];let a={target:e,resolution:{kind:"found"},origin:"external"};if(!i.file)return[
a];let{name:c,bytes:d}=i.file,l=await o.ports.read(c,d,o.hint(c));return[{...a,bytes:d.length,reading:l}]}var Os={path:(e,t)=>Xn([e],t),blob:Jn,tree:Jn,run:A,job:A,
check:A,artifact:A,"code-scanning":A,dependabot:A,"secret-scanning":A,commit:A,compare:A,release:A,review:A,anchor:async e=>[S(e,"not-evidence","it points into \
the same document")],never:async e=>[S(e,"not-evidence",`${e.what} proves nothing by itself`)],external:(e,t)=>to(e,e.url,t),refused:async e=>[S(e,"refused",e.why)]};
async function Ve(e,t){let o=t.ports.remote?.split("/")[0],n=I(e,t.from,o),r=n[0],s=n.filter(a=>a.kind==="path");if(e.placeholder!==void 0){let c=s.map(({path:d})=>Vn(
d,t.ports.head.entries.keys())).find(d=>d!==void 0);return[{target:r,resolution:{kind:"not-evidence",why:e.placeholder,...c?{suggestion:c}:{}}}]}if(s.length>0)return Xn(
s,t);if(r.kind==="external")return to(r,e.target.trim(),t);let i=Os[r.kind];return i(r,t)}var Es=16;async function no(e,t,o=()=>!1){let n=[],r=0,s=!1,i=async()=>{for(;!s&&r<e.length;){let a=r++,c=await t(e[a]);n[a]=c,o(c)&&(s=!0)}};return await Promise.
all(Array.from({length:Es},i)),n}var Cs=(e,t)=>o=>`${t.text} ${o}${e.links.length===1&&e.kinds.length===1?` ${e.text}`:""}`;function $s(e){let t=new Set;return e.
links.filter(o=>o.form!=="image"&&!t.has(o.target)&&t.add(o.target))}function Fs(e,t,o){let n=[],r=t;for(let s of e){if(s.drafts.length<=r){n.push(s),r-=s.drafts.
length;continue}let i=o.remote?.split("/")[0],[a]=I(s.link,s.prd,i),c=`more than ${t} pieces of evidence are linked, and only so many are opened (caps.evidenceF\
iles); link fewer files`,d=a?[S(a,"unknown",c)]:[];return[...n,{...s,drafts:[...s.drafts.slice(0,r),...d]}]}return n}async function _s(e,t){let o=e.flatMap(a=>a.
claims.flatMap((c,d)=>c.state==="not-applicable"?[]:$s(c).map(l=>({prd:a,claim:c,at:d,link:l})))),n=Kn(t),r=t.policy.caps.evidenceFiles,s=0,i=await no(o,async({
prd:a,claim:c,at:d,link:l})=>{let f=c.kinds.every(y=>y==="qa")?"not-from-qa":"every-page",p=await Ve(l,{ports:t,open:n,from:a.path,hint:Cs(c,l),follow:f});return{
prd:a.path,claim:d,link:l,drafts:p}},({drafts:a})=>(s+=a.length,s>r));return s>r?Fs(i,r,t):i}var As=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;async function Rs(e,t,o){if(e.
commit)return e.commit;let n=e.reading?.commit;if(n!==void 0){As.test(n)&&o.bind(n).catch(()=>{});let i=await o.forge.commit(n);if(i.kind==="found")return{sha:i.
mergeOf??i.commit.sha,from:"named"};let a=n.slice(0,12),c=i.kind==="missing"?"which this repository does not have":"which stands for several commits";return{why:`${e.
path??"it"} says that it was made for commit ${a}, ${c}`}}let r=e.archive??e.path,s=r===void 0?void 0:t.get(`${e.at??""}:${r}`);return s!==void 0?{sha:s,from:"t\
ouched"}:{why:"nothing tells which commit it was made for"}}async function Ms(e,t){let o=new Map;for(let r of e){if(r.at===void 0||r.path===void 0||r.resolution.
kind!=="found")continue;let s=o.get(r.at)??new Set;o.set(r.at,s.add(r.archive??r.path))}let n=new Map;return await Promise.all([...o].map(async([r,s])=>{let i=r===
t.head.commit?void 0:r;for(let[a,c]of await t.forge.lastTouched([...s],i))n.set(`${r}:${a}`,c)})),n}var Ls={kind:"unknown",why:"it was not opened"};async function Is(e,t,o){
if(e.resolution.kind!=="found")return{binding:Ls,...e.commit?{commit:e.commit}:{}};let n=await Rs(e,t,o);return"why"in n?{binding:{kind:"unknown",why:n.why}}:{commit:n,
binding:await o.bind(n.sha)}}async function oo(e,t){let o=await _s(e,t),n=await Ms(o.flatMap(i=>i.drafts),t),r=o.flatMap(({drafts:i,...a})=>i.map(c=>({draft:c,link:a}))),
s=await no(r,({draft:i})=>Is(i,n,t));return r.map(({draft:i,link:a},c)=>{let{at:d,commit:l,...f}=i;return{id:`e${c+1}`,...a,...f,...s[c]}})}async function Zc(e,t){let o=wn(e,t),n=await e.change(),[r,s]=await Promise.all([e.tree(n.head),e.tree(n.base)]),{policy:i,source:a}=await o??await oe(e,n,s,t),
c=Mt({forge:e,change:n,head:r,base:s},{...t,waivers:i.waivers.path});c.catch(()=>{});let d=ne([...i.documents,i.waivers.path],i.contracts),l=ct(e,n.head,d),f=bn(
n,i,r.truncated);if(f!==void 0){let ro=Pn(t.now,n,a,f,await c),Ye=await Ge({forge:e,change:n,head:r,policy:i,bind:l},[],c);return{policy:i,facts:Ue({...ro,...Ye?
{people:Ye}:{}})}}let p=r.truncated?[{about:"tree",why:"the list of files at the head is cut"}]:[];n.incomplete!==void 0&&p.push({about:"files",why:n.incomplete});
let y=await En(i),u=await Dn({forge:e,change:n,head:r,base:s,policy:i,gaps:p},t.prds??[]),m=u.parsed,[g,k,w,h,b,P,v,R,E,C,M,B,V]=await Promise.all([oo(m,{forge:e,
head:r,policy:i,...ge(i),...y,bind:l,...n.remote===void 0?{}:{remote:n.remote},...n.branch===void 0?{}:{branch:n.branch}}),Sn(e,m),Nn({forge:e,head:r,base:s,policy:i,
gaps:p}),Lt({forge:e,head:r,policy:i,gaps:p}),On({forge:e,change:n,head:r,base:s,policy:i,gaps:p,isDocument:d,now:t.now}),Ln({forge:e,change:n,head:r,base:s,policy:i,
gaps:p}),jt({forge:e,change:n,head:r,base:s,gaps:p}),Rt({forge:e,change:n,head:r,base:s,policy:i,gaps:p,isDocument:d}),c,Un({forge:e,change:n,head:r,base:s,policy:i}),
Ge({forge:e,change:n,head:r,policy:i,bind:l},m,c),Mn({forge:e,change:n,head:r,base:s,policy:i},m),u.prds]),Y=xn(n,d,B.isGenerated),we=Bn(await _n($n(g,r),{forge:e,
head:r,base:s,policy:i,files:Y}),h,i),ke={now:t.now,...t.strict?{strict:!0}:{},change:{...n,files:Y},policySource:a,prds:V,candidates:u.candidates,...we,lockfiles:h,
commits:k,contracts:b,migrations:P,...v.length>0?{manifests:v}:{},...R?{environment:R}:{},...w?{roadmap:w}:{},...E.length>0?{gateFiles:E}:{},...M?{people:M}:{},
...C?{waivers:C}:{},...B.facts,gaps:p};return{facts:Ue(ke),policy:i}}export{Zc as a};
