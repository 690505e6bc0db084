import{a as je}from"./chunk-L3LEJIBS.js";import{a as X,b as B}from"./chunk-Z4IW4JUB.js";import{A as M,B as g,R as S,z as x}from"./chunk-L3L7UACA.js";
import{d as Ee}from"./chunk-PSHBDJEB.js";var Pe=/^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|pypi\.python\.org|files\.pythonhosted\.org|rubygems\.org|index\.rubygems\.org|repo\.packagist\.org|packagist\.org|repo1?\.maven\.(?:apache\.)?org|repo\.maven\.apache\.org|maven\.google\.com|dl\.google\.com|plugins\.gradle\.org|api\.nuget\.org|www\.nuget\.org|pub\.dev|pub\.dartlang\.org|index\.crates\.io|static\.crates\.io|hex\.pm|repo\.hex\.pm)(?=[:/]|$)/i,
w=e=>Pe.test(e.trim());var y=e=>e.replace(/(:\/\/)[^/@\s]{0,400}@/,"$1");function Ce(e,n){if(/^(?:[/\\~]|[A-Za-z]:)/.test(n))return!1;let t=e.split("/").length-1;for(let s of n.split(
/[/\\]/))if(s===".."?t-=1:s!==""&&s!=="."&&(t+=1),t<0)return!1;return!0}var Ie=/\.(?:tgz|tar(?:\.\w{1,4})?|zip|whl|egg|gem|jar|nupkg|phar)$/i,k=(e,n)=>Ce(e,n.replace(
/^file:(?:\/\/(?=\.))?/,""))&&!Ie.test(n.replace(/[?#].*$/,""))?"local":"file";var v=e=>e.replace(/^\ufeff/,"").split(/\r?\n/);function Q(e){let n=1,t=0;return s=>{for(;t<s;t++)e.charCodeAt(t)===10&&(n+=1);return n}}var F=/[^\s"'`=,:;[\]{}()<>~!^|]+/g;
function R(e,n){let t=v(n),s,a=()=>{let r=new Map;for(let[i,o]of t.entries())for(let[c]of o.slice(0,4e3).matchAll(F)){let d=r.get(c);d?d.length<50&&d.at(-1)!==i&&
d.push(i):r.set(c,[i])}return r};return(r,i)=>{s??=a();let[o=""]=r.match(F)??[],c=s.get(r.includes("://")?r.match(F)?.at(-1)??"":o)??[],d=c.find(p=>i!==""&&t[p]?.
includes(i))??c[0]??0;return{path:e,line:d+1}}}function E(e,n){try{return B(n.replace(/^\ufeff/,""))}catch(t){let s=t instanceof X?t.line:void 0;throw new S(`${e} is not valid TOML${s===void 0?"":` at line ${s}`}`,
s)}}function $(e,n){let t=M(e,n);return typeof t=="string"?t:void 0}function K(e,n){let t=M(e,n);return Array.isArray(t)?t.filter(s=>typeof s=="string"):[]}function z(e,n){
let t=M(e,n);return Array.isArray(t)?t.filter(x):[]}function W(e,n){let t;try{t=JSON.parse(n.replace(/^\ufeff/,""))}catch{throw new S(`${e} is not valid JSON`)}
if(!x(t))throw new S(`${e} is not a JSON object`);return t}var ze=["dependencies","dev-dependencies","build-dependencies","dev_dependencies","build_dependencies"],_e=/^[\^~]?\s*(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/,
Ue=e=>[...[e,...Object.values(g(e,"target")).filter(x)].flatMap(n=>ze.map(t=>({list:g(n,t),loose:!1}))),{list:g(e,"workspace","dependencies"),loose:!0},...Object.
values(g(e,"patch")).flatMap(n=>x(n)?[{list:n,loose:!0}]:[])],ee={id:"cargo",title:"Cargo.toml",type:"cargo",matches:e=>/(?:^|\/)Cargo\.toml$/.test(e),locks:[{name:"\
Cargo.lock",command:"cargo update --workspace",shared:!0}],read:(e,n)=>{let t=E(e,n),s=R(e,n),a=Ue(t).flatMap(({list:i,loose:o})=>Object.entries(i).flatMap(([c,
d])=>{let p=x(d)?d:{},l=O=>$(p,O),m=l("package")??c,f=l("git");if(f!==void 0){let O=l("rev")??l("tag")??l("branch"),L=`${y(f)}${O===void 0?"":`#${O}`}`;return[{
name:m,spec:L,kind:"git",at:s(c,f)}]}let u=l("path");if(u!==void 0)return[{name:m,spec:u,kind:k(e,u),at:s(c,u)}];if(M(p,"workspace")===!0)return[];let h=typeof d==
"string"?d.trim():l("version")?.trim();if(h===void 0)return[];let b=l("registry")??l("registry-index");if(b!==void 0)return[{name:m,spec:b,kind:"registry",at:s(
c,b)}];let D=/^=\s*(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/.exec(h)?.[1],U=_e.exec(h)?.[1];return[{name:m,spec:h,kind:D!==void 0?"exact":h==="*"?"any":"rang\
e",at:s(c,h),...D===void 0?{}:{version:D},...o?{loose:o}:{},...U===void 0||typeof d!="string"?{}:{pinned:`${c} = "=${U}"`}}]})),r=$(g(t,"package"),"name");return{
...r===void 0?{}:{name:r},dependencies:a}}};function T(e,n,t){let s=e.trim().replace(/^docker:\/\//,"");if(s===""||s==="scratch")return;if(/\$|\{\{|<%/.test(s))return{name:s.slice(0,300),spec:"",kind:"ope\
n",at:n};let[a="",r]=s.split("@",2),i=a.lastIndexOf("/"),o=a.indexOf(":",i+1),c=o<0?a:a.slice(0,o),d=o<0?"":a.slice(o+1);if(r!==void 0&&/^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i.
test(r))return{name:c,spec:r,kind:"digest",at:n};let p=r===void 0?d:`${d}@${r}`;return{name:c,spec:p,kind:"tag",at:n,pinned:t(`${c}${d===""?"":`:${d}`}@sha256:<\
digest>`)}}var N=e=>e.replace(/\$\{[A-Za-z_]\w*:?-([^${}]*)\}/g,"$1");var Le=/^(?:"([^"\\]*)"|'([^']*)'|([^\s#"'{}[\],&*!|>%@`-][^#:]*?|-[^\s:][^:]*?))\s*:(?=\s|$)\s*/,Ke=/[{,]\s*["']?([A-Za-z][\w-]*)["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,{}"'][^,{}]*?))\s*(?=[,}])/g;
function re(e){let n=e.replace(/^(?:[&!][^\s]*\s+)+/,""),t=/^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(n);return t?(t[1]??t[2]??"").trim():n.replace(/(?:^|\s)#.*$/,
"").trim()}var te=new Set(["uses","image"]);function ne(e,n,t){let s=e.slice(n+1,n+4).find(i=>i.trim()!=="")??"",a=s.slice(0,4e3).trim();return/^["']?[\w$@.][^\s:]*(?::[^\s:]+)*["']?(?:\s+#.*)?$/.
test(a)&&s.length-s.trimStart().length>t?re(a):""}function j(e){let n=[],t=[],s,a=0,r=v(e);for(let[i,o]of r.entries()){let c=o.slice(0,4e3),d=c.trimStart();if(d===
"")continue;let p=c.length-d.length;if(s!==void 0){if(p>s)continue;s=void 0}if(d.startsWith("#"))continue;if(/^(?:---|\.\.\.)(?:\s|$)/.test(c)){t.length=0;continue}
for(let O=0;/^-(?:\s|$)/.test(d)&&O<20;O++){for(;(t.at(-1)?.indent??-1)>=p&&!(t.at(-1)?.indent===p&&t.at(-1)?.key!=="-");)t.pop();t.push({indent:p+.5,key:"-",map:0});
let L=d.slice(1).trimStart();p+=d.length-L.length,d=L}let l=Le.exec(d);if(!l){/[|>][-+\d]*\s*(?:#.*)?$/.test(d)&&(s=p-1),d.startsWith("{")&&se(d,t.map(O=>O.key),
i+1,++a,n);continue}for(;(t.at(-1)?.indent??-1)>=p;)t.pop();let m=t.at(-1);m&&m.map===0&&(m.map=++a);let f=(l[1]??l[2]??l[3]??"").trim(),u=d.slice(l[0].length),
h=t.map(O=>O.key);if(/^(?:[&!]\S*\s+)*[|>][-+\d]*\s*(?:#.*)?$/.test(u)){s=p;let O=te.has(f)?ne(r,i,p):"";O!==""&&n.push({path:h,key:f,value:O,line:i+1,map:m?.map??
0});continue}let b=/^[{[]/.test(u),D=b?"":re(u),U=D===""&&!b&&te.has(f)?ne(r,i,p):D;n.push({path:h,key:f,value:U,line:i+1,map:m?.map??0}),b&&se(u,[...h,f],i+1,++a,
n),t.push({indent:p,key:f,map:0})}return n}function se(e,n,t,s,a){for(let[,r="",i,o,c]of e.matchAll(Ke))a.push({path:n,key:r,value:(i??o??c??"").trim(),line:t,map:s})}var ie={id:"compose",title:"compose.yaml and docker-compose.yml",type:"docker",matches:e=>/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(e),locks:[],read:(e,n)=>{
let t=j(n),s=new Set(t.filter(a=>a.key==="build").map(a=>a.map));return{dependencies:t.flatMap(a=>{if(a.key!=="image"||a.value===""||s.has(a.map))return[];let r={
path:e,line:a.line};return[T(N(a.value),r,i=>`image: ${i}`)??[]].flat()})}}};var We=/^(?:php(?:-\w+)?|hhvm|ext-.*|lib-.*|composer(?:-.*)?)$/i,Ne=/^[=v]{0,2}(\d+\.\d+(?:\.\d+){0,2}(?:-(?:alpha|beta|rc|patch|p|b|a)[\d.]*)?)(?:@\w+)?$/i;function qe(e,n,t){
let s=M(n,"repositories");return(Array.isArray(s)?s:x(s)?Object.values(s):[]).filter(x).flatMap(r=>{let i=$(r,"url"),o=$(r,"type")??"";if(i===void 0||w(i))return[];
let c=y(i);if(o==="path"||o==="artifact")return[{name:"repository",spec:c,kind:k(e,i),at:t(i,"")}];let d=/^(?:vcs|git|github|gitlab|bitbucket|svn|hg)/.test(o);return[
{name:"repository",spec:c,kind:d?"git":"registry",at:t(i,"")}]})}var oe={id:"composer",title:"composer.json",type:"composer",matches:e=>/(?:^|\/)composer\.json$/.
test(e),locks:[{name:"composer.lock",command:"composer update --lock"}],read:(e,n)=>{let t=W(e,n),s=R(e,n);return{dependencies:[...["require","require-dev"].flatMap(
r=>Object.entries(g(t,r)).flatMap(([i,o])=>{if(typeof o!="string"||We.test(i))return[];let c=o.trim(),d=Ne.exec(c)?.[1],p=/^(?:\^|~|>=)\s*v?(\d+\.\d+\.\d+)$/.exec(
c)?.[1];return[{name:i.toLowerCase(),spec:c,kind:d!==void 0?"exact":/^(?:|\*|self\.version)$/.test(c)?"any":"range",at:s(i,c),...d===void 0?{}:{version:d},...p===
void 0?{}:{pinned:`"${i}": "${p}"`}}]})),...qe(e,t,s)]}}};function Ge(e){let n=v(e),t=[],s=/^#\s*escape\s*=\s*`/im.test(n.slice(0,5).join(`
`))?"`":"\\";for(let a=0;a<n.length;a++){let r=a+1,i=(n[a]??"").slice(0,4e3).trim();if(i===""||i.startsWith("#"))continue;for(let c=0;i.endsWith(s)&&c<500&&a+1<
n.length;c++){a+=1;let d=(n[a]??"").slice(0,4e3).trim();i=d.startsWith("#")?i:`${i.slice(0,-1).slice(0,2e4)} ${d}`}t.push({words:i.split(/\s+/),text:i,line:r});
let o=[...i.slice(0,4e3).matchAll(/<<-?["']?([A-Za-z_]\w*)["']?/g)].map(c=>c[1]);if(/^(?:RUN|COPY|ADD)\b/i.test(i))for(let c of o)for(;a+1<n.length&&(n[++a]??"").
trim()!==c;);}return t}var ae=e=>e.slice(1).filter(n=>!n.startsWith("--")),ce={id:"dockerfile",title:"Dockerfile and Containerfile",type:"docker",matches:e=>/(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|dockerfile|Containerfile)(?:[.-][^/]*)?$/.
test(e),locks:[],read:(e,n)=>{let t=new Set,s=new Map,a=[],r=o=>N(o.replace(/\$(?:\{([A-Za-z_]\w*)(?::?[-+][^{}]*)?\}|([A-Za-z_]\w*))/g,(c,d,p)=>s.get(d??p)??c)),
i=(o,c,d)=>{let p=r(o.replace(/^["']|["']$/g,""));if(t.has(p.toLowerCase())||/^\d+$/.test(p))return;let l=T(p,{path:e,line:c},d);l&&a.push(l)};for(let{words:o,text:c,
line:d}of Ge(n)){let p=o[0]?.toUpperCase();if(p==="ARG"&&t.size===0&&a.length===0)for(let l of ae(o)){let[m="",...f]=l.split("=");f.length>0&&s.set(m,r(f.join("\
=").replace(/^["']|["']$/g,"")))}else if(p==="FROM"){let[l="",m="",f=""]=ae(o),u=o.slice(o.indexOf(l)+1).join(" ");i(l,d,h=>`FROM ${o.slice(1).filter(b=>b.startsWith(
"--")).map(b=>`${b} `).join("")}${h}${u===""?"":` ${u}`}`),m.toLowerCase()==="as"&&f!==""&&t.add(f.toLowerCase())}else if(p==="COPY"||p==="ADD"){let l=/\s--from=(\S+)/.
exec(c)?.[1];l!==void 0&&i(l,d,m=>c.replace(l,()=>m))}else if(p==="RUN")for(let[,l=""]of c.matchAll(/--mount=\S*\bfrom=([^\s,]+)/g))i(l,d,m=>`from=${m}`)}return{
dependencies:a}}};var V=/(?:([a-z_]\w*):(?!:)|:([a-z_]\w*)\s*=>|["']([a-z_]\w*)["']\s*=>)|"([^"\\]*)"|'([^'\\]*)'|(:[a-z_]\w*|\btrue\b|\bfalse\b|\d[\w.]*)|(#.*$)|(\{|\})/giy;function Ye(e){
let n=[],t=new Map,s;for(let a=0;a<e.length;){V.lastIndex=a;let r=V.exec(e);if(!r){a+=1;continue}if(a=Math.max(V.lastIndex,a+1),r[7]!==void 0)break;let i=r[1]??
r[2]??r[3],o=r[4]??r[5]??r[6];i!==void 0?s=i:o!==void 0&&s===void 0?n.push(o):o!==void 0&&s!==void 0&&!t.has(s)&&t.set(s,o)}return{args:n,options:t}}function de(e,n){
let t=[];for(let s=0;s<e.length;s++){let a=s+1,r=(e[s]??"").slice(0,4e3).trim(),i=/^[a-z_]\w*/.exec(r)?.[0]??"";if(!(!n.has(i)||!/^[a-z_]\w*[\s(]*["']/.test(r))){
for(let o=0;/,\s*(?:#[^"']*)?$/.test(r)&&o<20&&s+1<e.length;o++)s+=1,r=`${r.replace(/#[^"']*$/,"")} ${(e[s]??"").slice(0,1e3).trim()}`;t.push({name:i,...Ye(r.slice(
i.length)),line:a})}}return t}var He=/^=?\s*(\d[\w.]*)$/,Ze=/^(?:~>|>=)\s*(\d+(?:\.\d+){1,3})$/;function Fe(e,n){let[t,...s]=n.args.filter(m=>!m.startsWith(":"));if(t===void 0||t==="")return[];
let a={path:e,line:n.line},{options:r}=n,i=r.get("git")??r.get("github")??r.get("gitlab")??r.get("bitbucket")??r.get("gist");if(i!==void 0){let m=r.get("ref")??
r.get("tag")??r.get("branch");return[{name:t,spec:`${y(i)}${m===void 0?"":`#${m}`}`,kind:"git",at:a}]}let o=r.get("path");if(o!==void 0)return[{name:t,spec:o,kind:k(
e,o),at:a}];let c=r.get("source");if(c!==void 0&&!w(c))return[{name:t,spec:y(c),kind:"registry",at:a}];let d=s.join(", "),p=s.length===1?He.exec(s[0]??"")?.[1]:
void 0,l=Ze.exec(d)?.[1];return[{name:t,spec:d,kind:p!==void 0?"exact":d===""?"any":"range",at:a,...p===void 0?{}:{version:p},...l===void 0?{}:{pinned:`gem '${t}\
', '${l}'`}}]}var pe={id:"gemfile",title:"Gemfile",type:"gem",matches:e=>/(?:^|\/)(?:Gemfile|gems\.rb)$/.test(e),locks:[{name:"Gemfile.lock",command:"bundle loc\
k"},{name:"gems.locked",command:"bundle lock"}],read:(e,n)=>({dependencies:de(v(n),new Set(["gem","source","git_source"])).flatMap(t=>{if(t.name==="gem")return Fe(
e,t);let[s=""]=t.args;return t.name!=="source"||!/^https?:/i.test(s)||w(s)?[]:[{name:"source",spec:y(s),kind:"registry",at:{path:e,line:t.line}}]})})};function Ve(e){let n=[],t;for(let[s,a]of v(e).entries()){let[r="",...i]=a.split("//"),o=r.trim().split(/\s+/).map(d=>d.replace(/^["`]|["`]$/g,"")).filter(d=>d!==
""),[c]=o;c!==void 0&&(t!==void 0&&c===")"?t=void 0:t===void 0&&o[1]==="("?t=c:n.push({words:t===void 0?o:[t,...o],line:s+1,indirect:/^\s*indirect\b/.test(i.join(
"//"))}))}return n}var le={id:"go-mod",title:"go.mod",type:"golang",matches:e=>/(?:^|\/)go\.mod$/.test(e),locks:[{name:"go.sum",command:"go mod tidy"}],read:(e,n)=>{
let t=Ve(n),s=new Map;for(let{words:i,line:o}of t.filter(c=>c.words[0]==="replace")){let c=i.indexOf("=>");if(c<2)continue;let[,d="",p]=i.slice(0,c),[l="",m=""]=i.
slice(c+1);s.set(p===void 0?d:`${d}@${p}`,{to:l,version:m,line:o})}let a=t.flatMap(({words:[i,o="",c=""],line:d,indirect:p})=>{if(i!=="require"&&i!=="tool"||o===
""||c==="")return[];let l=s.get(`${o}@${c}`)??s.get(o),m=p?{loose:!0}:{};if(!l)return[{name:o,spec:c,kind:"exact",at:{path:e,line:d},version:c,...m}];let f={path:e,
line:l.line};return l.version===""?[{name:o,spec:l.to,kind:k(e,l.to),at:f}]:[{name:l.to,spec:l.version,kind:"exact",at:f,version:l.version,...m}]}),[r]=t.filter(
i=>i.words[0]==="module").map(i=>i.words[1]);return{...r===void 0?{}:{name:r},dependencies:a}}};function q(e){return/^(?:\+|latest\.\w+)$/.test(e)?"any":/-SNAPSHOT$/i.test(e)?"tag":/^\[[^,[\]()]+\]$/.test(e)?"exact":/[[\](),+]/.test(e.replace(/\+[\w.-]+$/,
""))||e.endsWith("+")?"range":"exact"}var Je=/^\s*(?:add\(\s*)?["']?(\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[cC]ompileOnly|[rR]untime|[rR]untimeOnly|[cC]lasspath|[aA]nnotationProcessor|[kK]apt|[kK]sp|[pP]rovided|[dD]esugaring|[pP]latform|[dD]evelopmentOnly|[bB]undle|[cC]onstraints?))["']?\b/,
Xe=/["']([\w.-]+:[\w.-]+):([^"'@:]+)(?:[:@][^"']*)?["']/,Be=/\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']\s*,\s*version\s*[:=]\s*["']([^"']+)["']/,
Qe=/^\s*(?:(?:val|def|var|const val|ext\.|set\(\s*["']|extra\[["'])\s*)?([A-Za-z_][\w.]*)["')\]]{0,3}\s*[=,]\s*["']([^"'$]+)["']/,et=/^\s*(?:id\s*\(?\s*["']([\w.-]+)["']\s*\)?|kotlin\(\s*["']([\w.-]+)["']\s*\))\s+version\s*\(?\s*["']([^"']+)["']/,
fe=/\burl\s*(?:=|\()?\s*(?:uri\s*\(\s*|URI\s*\(\s*)?["'](https?:\/\/[^"']+)["']|\bmaven\s*\(\s*["'](https?:\/\/[^"']+)["']/;function tt(e){let n=!1;return v(e).
map(t=>{let s=t.slice(0,2e3);if(n){let r=s.indexOf("*/");if(r<0)return"";s=s.slice(r+2),n=!1}let a=s.search(/(?:^|\s)\/\*/);if(a>=0){let r=s.indexOf("*/",a+2);n=
r<0,s=s.slice(0,a)+(r<0?"":s.slice(r+2))}return s.replace(/(?:^|\s)\/\/.*$/,"").replace(/^\s*[a-z]\w*\s*\{\s*(?=[a-z])/,"")})}var me={id:"gradle",title:"build.g\
radle and build.gradle.kts",type:"maven",matches:e=>/(?:^|\/)build\.gradle(?:\.kts)?$/.test(e),locks:[{name:"gradle.lockfile",command:"./gradlew dependencies --\
write-locks"}],read:(e,n)=>{let t=tt(n),s=new Map(t.flatMap(i=>{let[,o,c]=Qe.exec(i)??[];return o===void 0||c===void 0?[]:[[o.replace(/^ext\./,""),c]]})),a=i=>i.
replace(/\$\{?([A-Za-z_][\w.]*)\}?/g,(o,c)=>s.get(c.replace(/^.*\./,""))??s.get(c)??o);return{dependencies:t.flatMap((i,o)=>{let c={path:e,line:o+1},d=fe.exec(i)?.[1]??
fe.exec(i)?.[2];if(d!==void 0&&!w(d))return[{name:"repository",spec:y(d),kind:"registry",at:c}];let p=et.exec(i),l=Je.test(i)?Xe.exec(i)??Be.exec(i):null,m=l&&l.
length>3?`${l[1]}:${l[2]}`:l?.[1],f=p?p[1]??`kotlin-${p[2]}`:m,u=a((p?p[3]:l?.at(-1))??"").trim();if(f===void 0||u===""||u.includes("$"))return[];let h=q(u);return[
{name:f,spec:u,kind:h,at:c,...h==="exact"?{version:u.replace(/^\[|\]$|!!$/g,"")}:{},...p?{loose:!0}:{}}]})}}};var ue={id:"kubernetes",title:"Kubernetes manifests and Helm values",type:"docker",matches:e=>/(?:^|\/)(?:k8s|kubernetes|kustomize|manifests|helm|charts?|deploy|deployment|deployments|argocd|flux)\/(?:[^/]+\/)*[^/]+\.ya?ml$/.
test(e)&&!/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)\.github\//.test(e),locks:[],read:(e,n)=>{let t=j(n),s=new Map(t.map(a=>[`${a.map} ${a.key}`,a.value]));
return{dependencies:t.flatMap(a=>{let r={path:e,line:a.line};if(a.key==="image"&&/^\S+$/.test(a.value)&&!/\{\{|\$/.test(a.value))return[T(a.value,r,m=>`image: ${m}`)??
[]].flat();if(a.key!=="repository"||a.path.at(-1)?.toLowerCase().endsWith("image")!==!0)return[];let i=m=>s.get(`${a.map} ${m}`)??"",[o,c]=[i("digest"),i("tag")],
d=i("registry"),p=`${d===""?"":`${d}/`}${a.value}`;if(a.value===""||/\{\{|\$/.test(p+c+o))return[];if(o===""&&c==="")return[];let l=`${p}${c===""?"":`:${c}`}${o===
""?"":`@${o}`}`;return[T(l,r,()=>"digest: sha256:<digest>")??[]].flat()})}}};var ye=Ee(je(),1);var ge=60;function G(e,n){let t=new ye.SaxesParser({position:!0}),s=[],a,r=o=>{throw new S(`${e} ${o} at line ${t.line}`,t.line)};t.on("error",()=>r("is not val\
id XML")),t.on("doctype",()=>r("has a DOCTYPE, which is refused,")),t.on("opentag",o=>{s.length>=ge&&r(`is nested deeper than ${ge} levels`);let c=new Map(Object.
entries(o.attributes).map(([p,l])=>[p,String(l)])),d={name:o.name.replace(/^.*:/,""),attributes:c,children:[],text:"",line:t.line};s.at(-1)?.children.push(d),a??=
d,s.push(d)}),t.on("closetag",()=>{s.pop()});let i=o=>{let c=s.at(-1);c&&(c.text+=o)};if(t.on("text",i),t.on("cdata",i),t.write(n.replace(/^\ufeff/,"")).close(),
!a)throw new S(`${e} holds no XML element`,1);return a}var Y=(e,n)=>e.children.find(t=>t.name===n),A=(e,n)=>Y(e,n)?.text.trim();function*P(e){let n=[e];for(let t=n.
pop();t;t=n.pop())yield t,n.push(...[...t.children].reverse())}var nt=new Set(["dependency","plugin","extension","parent"]);function st(e){let n=new Map;for(let t of P(e))if(t.name==="properties")for(let s of t.children)n.set(
s.name,s);return n}function he(e){return/^(?:LATEST|RELEASE)$/.test(e)?"any":/-SNAPSHOT$/i.test(e)?"tag":/^\[[^,[\]()]+\]$/.test(e)?"exact":/[[\](),]/.test(e)?"\
range":"exact"}var $e={id:"maven",title:"pom.xml",type:"maven",matches:e=>/(?:^|\/)pom\.xml$/.test(e),locks:[],read:(e,n)=>{let t=G(e,n),s=st(t),a=new Set([`${A(
t,"groupId")??A(Y(t,"parent")??t,"groupId")}`]),r=new Set([...P(t)].filter(({name:o})=>/^(?:pluginRepositories|repositories)$/.test(o)).flatMap(o=>o.children)),
i=[];for(let o of P(t)){if(o.name==="repository"||o.name==="pluginRepository"){let D=A(o,"url")??"";r.has(o)&&D!==""&&!w(D)&&!D.startsWith("${")&&i.push({name:A(
o,"id")??"repository",spec:y(D),kind:"registry",at:{path:e,line:o.line}});continue}let c=nt.has(o.name)?Y(o,"version"):void 0,d=A(o,"artifactId");if(!c||d===void 0)
continue;let p=c.text.trim(),l=/^\$\{([\w.-]+)\}$/.exec(p)?.[1],m=l===void 0?c:s.get(l),f=m?.text.trim()??"";if(!m||f===""||f.includes("${"))continue;let u=A(o,
"groupId")??(o.name==="plugin"?"org.apache.maven.plugins":"");if(he(f)==="tag"&&(a.has(u)||o.name==="parent"))continue;let h=A(o,"systemPath"),b=h===void 0||/^\$\{(?:project\.)?basedir\}/.
test(h)?he(f):"file";i.push({name:`${u}:${d}`,spec:b==="file"?h??"":f,kind:b,at:{path:e,line:m.line},...b==="exact"?{version:f.replace(/^\[|\]$/g,"")}:{},...b===
"tag"?{pinned:`<version>${f.replace(/-SNAPSHOT$/i,"")}</version>`}:{}})}return{dependencies:i}}};var rt=/\{\s*:([a-z_]\w*)\s*,([^{}]{0,1000})\}/g,ke={id:"mix",title:"mix.exs",type:"hex",matches:e=>/(?:^|\/)mix\.exs$/.test(e),locks:[{name:"mix.lock",command:"\
mix deps.get",shared:!0}],read:(e,n)=>{let t=v(n).map(r=>r.replace(/(^|\s)#(?!\{).*$/,"$1")).join(`
`),s=Q(t);return{dependencies:[...t.matchAll(rt)].flatMap(r=>{let[,i="",o=""]=r,c={path:e,line:s(r.index)},d=h=>new RegExp(`\\b${h}:\\s*"([^"]*)"`).exec(o)?.[1],
p=d("git")??d("github");if(p!==void 0){let h=d("ref")??d("tag")??d("branch");return[{name:i,spec:`${y(p)}${h===void 0?"":`#${h}`}`,kind:"git",at:c}]}let l=d("pa\
th");if(l!==void 0)return[{name:i,spec:l,kind:k(e,l),at:c}];if(/\bin_umbrella:\s*true/.test(o))return[];let m=/^\s*"([^"]*)"/.exec(o)?.[1];if(m===void 0||!/\d/.
test(m))return[];let f=/^(?:==\s*)?(\d+\.\d+\.\d+\S*)$/.exec(m)?.[1],u=/^(?:~>|>=)\s*(\d+\.\d+\.\d+)$/.exec(m)?.[1];return[{name:i,spec:m,kind:f===void 0?"range":
"exact",at:c,...f===void 0?{}:{version:f},...u===void 0?{}:{pinned:`{:${i}, "${u}"}`}}]})}}};var it=["dependencies","devDependencies","optionalDependencies"],be=/^[=v]{0,2}\s?(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)$/,ot=/^(?:git(?:\+\w+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:\/\/[^#]*\.git(?:#|$)|https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/#]+\/[^/#]+(?:#|$))/i,
at=/^(?:\^|~|>=)\s?v?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;function xe(e,n){return n.startsWith("workspace:")?"local":n.startsWith("catalog:")?"range":/^(?:file|link|portal):|^\.{1,2}(?:\/|$)|^[/~]\//.
test(n)||n.startsWith("/")?k(e,n.replace(/^(?:file|link|portal):/,"").replace(/^\/\/(?=\.)/,"")):ot.test(n)?"git":/^https?:/i.test(n)?"http":n.startsWith("patch\
:")?"range":be.test(n)?"exact":/^(?:|\*|x|[a-z][\w-]*)$/i.test(n)?"any":"range"}function we(e){let n=/^(?:npm|jsr):(.*)$/.exec(e)?.[1];if(n===void 0)return{spec:e};
let t=n.indexOf("@",1);return t>0?{real:n.slice(0,t),spec:n.slice(t+1)}:/^[@a-z]/i.test(n)&&!/^v?\d/.test(n)?{real:n,spec:""}:{spec:n}}function ct(e){let n=[g(e,
"overrides"),g(e,"resolutions"),g(e,"pnpm","overrides")];return new Set(n.flatMap(t=>Object.keys(t).map(s=>s.replace(/^.*\*\*?\//,""))))}var dt=2e3,pt=4;function lt(e,n,t){
let s=(r,i)=>Object.entries(r).slice(0,dt).flatMap(([o,c])=>{if(typeof c=="object"&&c!==null&&!Array.isArray(c))return i<pt?s(c,i+1):[];if(typeof c!="string")return[];
let d=xe(e,we(c.trim()).spec);return d!=="git"&&d!=="http"&&d!=="file"?[]:[{name:o,spec:y(c.trim()),kind:d,at:t(o,c.trim()),loose:!0}]});return[g(n,"overrides"),
g(n,"resolutions"),g(n,"pnpm","overrides")].flatMap(r=>s(r,1))}var ve={id:"npm",title:"package.json",type:"npm",matches:e=>/(?:^|\/)package\.json$/.test(e),locks:[
{name:"package-lock.json",command:"npm install --package-lock-only",shared:!0},{name:"npm-shrinkwrap.json",command:"npm install",shared:!0},{name:"pnpm-lock.yam\
l",command:"pnpm install --lockfile-only",shared:!0},{name:"yarn.lock",command:"yarn install",shared:!0},{name:"bun.lock",command:"bun install --lockfile-only",
shared:!0},{name:"bun.lockb",command:"bun install",shared:!0}],read:(e,n)=>{let t=W(e,n),s=R(e,n),a=ct(t),r=g(t,"peerDependencies"),i=it.flatMap(c=>Object.entries(
g(t,c)).flatMap(([d,p])=>{if(typeof p!="string")return[];let l=p.trim(),m=we(l),f=xe(e,m.spec),u=f==="exact"?be.exec(m.spec)?.[1]:void 0,h=at.exec(m.spec)?.[1],
b=m.real===void 0?"":l.slice(0,l.length-m.spec.length);return[{name:d,spec:y(l),kind:f,at:s(d,l),...m.real===void 0?{}:{real:m.real},...u===void 0?{}:{version:u},
...a.has(d)||l.startsWith("patch:")||Object.hasOwn(r,d)?{loose:!0}:{},...h===void 0?{}:{pinned:`"${d}": "${b}${h}"`}}]})),o=typeof t.name=="string"?t.name:void 0;
return{...o===void 0?{}:{name:o},dependencies:[...i,...lt(e,t,s)]}}};var ft=new Set(["PackageReference","PackageVersion","GlobalPackageReference","DotNetCliToolReference","package"]);function mt(e){return/^\*/.test(e)?"any":/^\[[^,[\]()*]+\]$/.
test(e)?"exact":/[*[\](),]/.test(e)?"range":"exact"}function ut(e){let n=new Map;for(let t of P(e))if(t.name==="PropertyGroup")for(let s of t.children)n.set(s.name,
s.text.trim());return n}var Oe={id:"nuget",title:"project files of .NET",type:"nuget",matches:e=>/(?:^|\/)(?:[^/]+\.(?:cs|fs|vb)proj|Directory\.(?:Packages|Build)\.props|packages\.config)$/.
test(e),locks:[{name:"packages.lock.json",command:"dotnet restore --force-evaluate"}],read:(e,n)=>{let t=G(e,n),s=ut(t);return{dependencies:[...P(t)].flatMap(r=>{
if(!ft.has(r.name))return[];let i=u=>r.attributes.get(u)??r.attributes.get(u.toLowerCase())??A(r,u),o=i("Include")??r.attributes.get("Update")??r.attributes.get(
"id"),c=i("VersionOverride")??i("Version");if(o===void 0||c===void 0)return[];let d=/^\$\(([\w.-]+)\)$/.exec(c.trim())?.[1],p=(d===void 0?c:s.get(d)??"").trim();
if(p===""||p.includes("$("))return[];let l=mt(p),m=l==="exact"?p.replace(/^\[|\]$/g,"").trim():void 0,f=r.name==="PackageVersion"||/\.props$/.test(e);return[{name:o,
spec:p,kind:l,at:{path:e,line:r.line},...m===void 0?{}:{version:m},...f?{loose:!0}:{}}]})}}};var C=e=>e.toLowerCase().replace(/[-_.]+/g,"-"),gt=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(\[[^\]]{0,300}\])?\s*(.*)$/s,yt=/^\(?\s*={2,3}\s*([^\s,;*()]+)\s*\)?$/,
ht=/^(?:~=|>=)\s*(\d[\w.!+]*)$/;function I(e,n){return/^(?:git|hg|svn|bzr)\+/i.test(n)||/^git(?:@|:)/i.test(n)?"git":/^(?:https?|ftp):/i.test(n)?"http":/^file:/i.
test(n)?k(e,n.replace(/^file:(?:\/\/)?/i,"").replace(/^localhost\//,"/")):k(e,n)}function H(e,n,t){let s=n.slice(0,4e3).trim(),[,a,r="",i=""]=gt.exec(s)??[];if(a===
void 0)return;if(i.startsWith("@")){let p=i.slice(1).split(/\s+;|\s+--/,1)[0]?.trim()??"",l=I(e,p);return{name:C(a),spec:y(p),kind:l,at:t(a)}}let o=(i.split(/;|\s--/,
1)[0]??"").trim().replace(/^\((.*)\)$/,"$1");if(o!==""&&!/^[<>=!~]/.test(o))return;let c=yt.exec(o)?.[1],d=ht.exec(o)?.[1];return{name:C(a),spec:o,kind:c!==void 0?
"exact":o===""?"any":"range",at:t(a),...c===void 0?{}:{version:c},...d===void 0?{}:{pinned:`${a}${r}==${d}`}}}function $t(e){let n=[],t;for(let[s,a]of v(e).entries()){let r=a.slice(0,4e3).replace(/(?:^|\s)#.*$/,""),i=r.trimEnd().endsWith("\\"),o=i?r.trimEnd().slice(0,-1):
r;t?t.text+=` ${o}`:t={text:o,line:s+1},!i&&(t.text.trim()!==""&&n.push({text:t.text.trim(),line:t.line}),t=void 0)}return t&&t.text.trim()!==""&&n.push({text:t.
text.trim(),line:t.line}),n}var kt=/^(-[a-z]|--[a-z-]+)(?:[\s=]+|(?<=^-[a-z]))(.*)$/i,bt=new Set(["-i","--index-url","--extra-index-url","-f","--find-links","--\
pypi-url"]);function xt(e,n,t){let[,s="",a=""]=kt.exec(n)??[],r=a.trim().replace(/^["']|["']$/g,""),i={path:e,line:t};if(bt.has(s)){if(w(r))return;let c=/^https?:|^ftp:/i.
test(r)?"registry":I(e,r);return{name:s==="-i"?"--index-url":s,spec:y(r),kind:c,at:i}}if(s!=="-e"&&s!=="--editable")return;let o=r.replace(/^[\w.-]+(?:\[[^\]]{0,300}\])?\s*@\s+/,
"");return{name:/#(?:.*&)?egg=([\w.-]+)/.exec(o)?.[1]??y(o),spec:y(o),kind:I(e,o),at:i}}var Z={id:"requirements",title:"requirements.txt and constraints.txt of \
pip",type:"pypi",matches:e=>/(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.txt$/i.test(e)||/(?:^|\/)requirements\/[^/]+\.txt$/.test(e),locks:[],read:(e,n)=>({
dependencies:$t(n).flatMap(({text:t,line:s})=>{if(t.startsWith("-"))return[xt(e,t,s)??[]].flat();let a={path:e,line:s};if(/^(?:[a-z]+\+)?[a-z]+:\/\//i.test(t)||
/^(?:\.{0,2}\/|[\w./-]+\.(?:whl|tar\.gz|zip)(?:\s|;|$))/.test(t)){let r=t.split(/\s+[;-]/,1)[0]??"";return[{name:y(r),spec:y(r),kind:I(e,r),at:a}]}return[H(e,t,
()=>a)??[]].flat()})})};var Me={...Z,id:"pip-tools",title:"requirements.in of pip-tools and uv",matches:e=>/(?:^|\/)[^/]*requirements[^/]*\.in$|(?:^|\/)requirements\/[^/]+\.in$/i.test(
e),locks:[{name:"*.txt",command:"pip-compile"}]};var wt=/^={0,3}\s*v?(\d+(?:\.\d+)*(?:[-.+]?[a-z]\w*(?:\.\w+)*)*)$/i,vt=/^(?:\^|~=?|>=)\s*(\d+(?:\.\d+)+)$/;function Ot(e,n,t,s){let a=x(t)?t:{},r=f=>$(a,f),i={name:C(
n)},o=r("git")??r("hg")??r("svn");if(o!==void 0){let f=r("rev")??r("ref")??r("tag")??r("branch");return{...i,spec:`${y(o)}${f===void 0?"":`@${f}`}`,kind:"git",at:s(
n,o)}}let c=r("url")??r("file");if(c!==void 0){let f=I(e,c);return{...i,spec:y(c),kind:f,at:s(n,c)}}let d=r("path");if(d!==void 0)return{...i,spec:d,kind:k(e,d),
at:s(n,d)};if(M(a,"workspace")===!0)return{...i,spec:"workspace",kind:"local",at:s(n,"")};let p=typeof t=="string"?t.trim():r("version")?.trim();if(p===void 0)return;
let l=wt.exec(p)?.[1],m=vt.exec(p)?.[1];return{...i,spec:p,kind:l!==void 0?"exact":p==="*"||p===""?"any":"range",at:s(n,p),...l===void 0?{}:{version:l},...m===void 0||
typeof t!="string"?{}:{pinned:`${n} = "==${m}"`}}}var _=(e,n,t)=>Object.entries(n).filter(([s])=>s!=="python").flatMap(([s,a])=>(Array.isArray(a)?a:[a]).flatMap(
r=>Ot(e,s,r,t)??[]));var Mt=new Set(["source","requires","scripts","pipenv"]),Re={id:"pipfile",title:"Pipfile",type:"pypi",matches:e=>/(?:^|\/)Pipfile$/.test(e),locks:[{name:"Pipfil\
e.lock",command:"pipenv lock"}],read:(e,n)=>{let t=E(e,n),s=R(e,n),a=Object.entries(t).flatMap(([i,o])=>x(o)&&!Mt.has(i)?[o]:[]),r=z(t,"source").flatMap(i=>{let o=$(
i,"url")??"";return o===""||w(o)?[]:[{name:$(i,"name")??"source",spec:y(o),kind:"registry",at:s(o,"")}]});return{dependencies:[...a.flatMap(i=>_(e,i,s)),...r]}}};var Rt=/^(?:dependencies|dev_dependencies|dependency_overrides)$/;function Dt(e,n,t){let s={path:e,line:n.line},a=n.key,r=t.filter(f=>f.path[1]===a&&f.path[0]===
n.path[0]),i=f=>r.find(u=>u.key===f)?.value,o=new Set(r.map(f=>f.key));if(o.has("git")){let f=i("git")||i("url")||"",u=i("ref");return{name:a,spec:`${y(f)}${u===
void 0?"":`#${u}`}`,kind:"git",at:s}}let c=i("path");if(c!==void 0)return{name:a,spec:c,kind:k(e,c),at:s};if(o.has("sdk"))return;let d=i("hosted")||(o.has("host\
ed")?i("url"):void 0);if(d!==void 0&&!w(d))return{name:a,spec:y(d),kind:"registry",at:s};let p=n.value===""?i("version")??"":n.value,l=/^(\d+\.\d+\.\d+\S*)$/.exec(
p)?.[1],m=/^(?:\^|>=)(\d+\.\d+\.\d+\S*)$/.exec(p)?.[1];return{name:a,spec:p,kind:l!==void 0?"exact":p===""||p==="any"?"any":"range",at:s,...l===void 0?{}:{version:l},
...m===void 0?{}:{pinned:`${a}: ${m}`}}}var De={id:"pubspec",title:"pubspec.yaml",type:"pub",matches:e=>/(?:^|\/)pubspec\.yaml$/.test(e),locks:[{name:"pubspec.l\
ock",command:"dart pub get",shared:!0}],read:(e,n)=>{let t=j(n).slice(0,5e3),s=t.find(a=>a.path.length===0&&a.key==="name")?.value;return{...s?{name:s}:{},dependencies:t.
filter(a=>a.path.length===1&&Rt.test(a.path[0]??"")).flatMap(a=>Dt(e,a,t)??[])}}};var J=e=>Object.keys(e).flatMap(n=>K(e,n)),Tt=e=>[...K(g(e,"project"),"dependencies"),...J(g(e,"project","optional-dependencies")),...J(g(e,"dependency-groups")),
...J(g(e,"tool","pdm","dev-dependencies")),...K(g(e,"tool","uv"),"dev-dependencies")],Te={id:"pyproject",title:"pyproject.toml",type:"pypi",matches:e=>/(?:^|\/)pyproject\.toml$/.
test(e),locks:[{name:"uv.lock",command:"uv lock",shared:!0},{name:"poetry.lock",command:"poetry lock"},{name:"pdm.lock",command:"pdm lock"},{name:"requirements.\
txt",command:"pip-compile pyproject.toml"}],read:(e,n)=>{let t=E(e,n),s=R(e,n),a=g(t,"project"),r=g(t,"tool","poetry"),i=$(a,"name")??$(r,"name"),o=i===void 0?"":
C(i),c=g(r,"group"),d=_(e,g(t,"tool","uv","sources"),s),p=Tt(t).flatMap(f=>H(e,f,u=>s(u,f))??[]),l=[...z(r,"source"),...z(g(t,"tool","uv"),"index"),...z(g(t,"to\
ol","pdm"),"source")],m=[g(r,"dependencies"),g(r,"dev-dependencies"),...Object.keys(c).map(f=>g(c,f,"dependencies"))].flatMap(f=>_(e,f,s));return{...i===void 0?
{}:{name:C(i)},dependencies:[...p.filter(f=>f.name!==o).map(f=>d.find(u=>u.name===f.name)??f),...m,...l.flatMap(f=>{let u=$(f,"url")??"";return u===""||w(u)?[]:
[{name:$(f,"name")??"source",spec:y(u),kind:"registry",at:s(u,"")}]})]}}};var At=e=>typeof e=="string"?e:x(e)?$(e,"strictly")??$(e,"require")??$(e,"prefer"):void 0,Ae={id:"version-catalog",title:"libs.versions.toml",type:"maven",matches:e=>/(?:^|\/)[^/]+\.versions\.toml$/.
test(e),locks:[],read:(e,n)=>{let t=E(e,n),s=R(e,n),a=g(t,"versions"),r=o=>{let c=M(o,"version"),d=x(c)?$(c,"ref"):void 0;return At(d===void 0?c:M(a,d))};return{
dependencies:["libraries","plugins"].flatMap(o=>Object.entries(g(t,o)).flatMap(([c,d])=>{let p=typeof d=="string"?d.split(":"):[],l=x(d)?d:{},m=$(l,"group"),f=$(
l,"module")??$(l,"id")??(m===void 0?p.slice(0,-1).join(":"):`${m}:${$(l,"name")??""}`),u=(typeof d=="string"?p.at(-1):r(l))?.trim();if(f===""||u===void 0||u==="")
return[];let h=q(u.replace(/!!$/,""));return[{name:f,spec:u,kind:h,at:s(c,u),loose:!0,...h==="exact"?{version:u}:{}}]}))}}};var St=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;function Et(e,n){if(e===""||/^\.{1,2}(?:\/|$)/.test(e))return;if(e.startsWith("docker://"))return T(e,n,i=>`uses: dock\
er://${i}`);if(!e.includes("/"))return;let t=e.lastIndexOf("@"),[s,a]=t<0?[e,""]:[e.slice(0,t),e.slice(t+1)];if(St.test(a))return{name:s,spec:a,kind:"digest",at:n};
let r=a===""?"commit SHA":`commit SHA of ${a}`;return{name:s,spec:a,kind:"tag",at:n,pinned:`uses: ${s}@<${r}>${a===""?"":` # ${a}`}`}}var Se={id:"workflow",title:"\
GitHub workflows and actions",type:"github",matches:e=>/^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(e),locks:[],read:(e,n)=>({dependencies:j(
n).flatMap(t=>{let s={path:e,line:t.line},a=t.path.at(-1)??"";return t.key==="uses"&&!t.path.includes("with")&&!t.path.includes("env")?[Et(t.value,s)??[]].flat():
!(t.key==="image"&&(a==="container"||t.path.at(-2)==="services"||a==="runs"&&t.value.startsWith("docker://"))||t.key==="container"&&t.path.length===2&&t.path[0]===
"jobs")||t.value===""?[]:[T(t.value,s,i=>`${t.key}: ${t.value.startsWith("docker://")?"docker://":""}${i}`)??[]].flat()})})};var qs=[ee,ie,oe,ce,pe,le,me,ue,$e,ke,ve,Oe,Me,Re,De,Te,Z,Ae,Se];export{qs as manifests};
