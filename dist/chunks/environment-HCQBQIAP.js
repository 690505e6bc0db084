import"./chunk-PSHBDJEB.js";var i=(e,n={})=>({open:e,close:e,escapes:!0,lines:!1,...n}),le=["===","!==","||=","??=","&&=","...","?.","=>","==","!=","<=",">=","+=","->","::","|>",":="],ce=/^[=.>:|?&]$/;var L=e=>e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===95||e===36||e>127,ue=e=>!e||(e.kind==="mark"?!/^[)\]}]$/.test(e.text):e.kind==="word"&&/^(?:return|typeof|case|in|of|if|unless|when|and|or|not)$/.
test(e.text));function me(e,n){let o=!1;for(let r=n+1;r<e.length&&r<n+2e3;r++){let s=e[r];if(s===`
`)return;if(s==="\\")r+=1;else if(s==="[")o=!0;else if(s==="]")o=!1;else if(s==="/"&&!o)return r+1}}function q(e,n){let o=[],r=[...n.line,...n.block.map(([f])=>f),
...n.quotes.map(({open:f})=>f)],s=new Set(r.map(f=>f.charCodeAt(0))),t=1,u=e.indexOf(`
`),a=f=>{for(;u>=0&&u<f;u=e.indexOf(`
`,u+1))t+=1;return t},c=(f,{open:y,close:$,escapes:b,lines:k,into:l},S)=>{let w=o.length,E=a(f);o.push({kind:"string",text:"",line:E});let p=f+y.length,P=!1;for(;p<
e.length&&!(!k&&e[p]===`
`);){if(b&&e[p]==="\\"){p+=2;continue}if(l&&S<20&&e.startsWith(l[0],p)){P=!0,p=d(p+l[0].length,l,S+1);continue}if(e.startsWith($,p))break;p+=1}let F=e.slice(f+y.
length,Math.min(p,e.length));return o[w]={kind:"string",text:F,line:E,...P?{open:!0}:{}},e.startsWith($,p)?p+$.length:p},d=(f,y,$)=>{let b=y?.[0].at(-1),k=0,l=f;
for(;l<e.length&&o.length<4e5;){let S=e.charCodeAt(l),w=s.has(S);if(w&&n.line.some(m=>e.startsWith(m,l))){let m=e.indexOf(`
`,l);l=m<0?e.length:m;continue}let E=w?n.block.find(([m])=>e.startsWith(m,l)):void 0;if(E){let m=e.indexOf(E[1],l+E[0].length);l=m<0?e.length:m+E[1].length;continue}
if(S<=32||S===65279){l+=1;continue}let p=e[l]??"";if(n.characters&&p==="'"){let m=/^'(?:\\[^\n]{1,10}?|[^\\\n'])'/u.exec(e.slice(l,l+16))?.[0];l+=m?.length??1;continue}
let P=w?n.quotes.find(({open:m})=>e.startsWith(m,l)):void 0;if(P){l=c(l,P,$);continue}if(n.regExp&&p==="/"&&ue(o.at(-1))){let m=me(e,l);if(m!==void 0){o.push({kind:"\
string",text:"",line:a(l),open:!0}),l=m;continue}}if(L(S)){let m=l+1;for(;m<e.length&&L(e.charCodeAt(m));)m+=1;n.marked&&/[?!]/.test(e[m]??"")&&e[m+1]!=="="&&(m+=
1),o.push({kind:"word",text:e.slice(l,m),line:a(l)}),l=m;continue}if(y&&p===y[1]&&k===0)return l+1;p===b?k+=1:y&&p===y[1]&&(k-=1);let M=ce.test(e[l+1]??"")&&le.
find(m=>e.startsWith(m,l))||p;o.push({kind:"mark",text:M,line:a(l)}),l+=M.length}return l};return d(0,void 0,0),o}var de=500,C=/^[A-Za-z_][A-Za-z0-9_]{0,127}$/;function v({names:e,computed:n}){let o=new Map;for(let{name:s,line:t}of e){let u=o.get(s);(u===void 0||t<u)&&o.set(
s,t)}return{reads:[...o].map(([s,t])=>({name:s,line:t})).sort((s,t)=>s.line-t.line).slice(0,de),computed:n}}var O=e=>C.test(e),fe=e=>{let{tokens:n,not:o=[]}=typeof e==
"string"?{tokens:e}:e;return{tokens:n.split(" "),not:new Set(o)}},ge=new Set(["=",":="]);function pe(e,n,{tokens:o,not:r},s){let t=e[n-1];if(t&&t.kind!=="string"&&
r.has(t.text))return!1;for(let[u,a]of o.entries()){let c=e[n+u];if(!c)return!1;if(a!=="$"&&a!=="%"){if(c.kind==="string"||c.text!==a)return!1;continue}let d=e[n+
u+1];if(a==="%"&&(c.kind!=="word"||d?.text==="("))return!0;if(a==="$"&&(c.kind!=="string"||c.open||/^[+.&]$|^\?\?$/.test(d?.text??"")))return c.kind==="mark"&&c.
text===")"||(s.computed+=1),!0;let f=d?.text==="]"?e[n+u+2]:d,y=f?.kind==="mark"&&ge.has(f.text),$=t?.kind==="word"&&/^(?:delete|del|unset)$/.test(t.text);return!y&&
!$&&C.test(c.text)&&s.names.push({name:c.text,line:c.line}),!0}return!1}function T(e,n,o={names:[],computed:0}){let r=new Map;for(let s of n){let t=fe(s),u=t.tokens[0]??
"";r.set(u,[...r.get(u)??[],t])}for(let[s,t]of e.entries())if(t.kind!=="string"){for(let u of r.get(t.text)??[])if(pe(e,s,u,o))break}return o}function g({id:e,title:n,
matches:o},r,s,t){return{id:e,title:n,matches:o,read:u=>{let a=q(u,r),c=T(a,s);return t?.(a,c),v(c)}}}var _=e=>[...e.matchAll(/\$\{([A-Z][A-Z0-9_]{0,127})(?=[:}])/g)].
map(([,n=""])=>n);var D=g({id:"c",title:"C and C++",matches:e=>/\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm)$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('"')],characters:!0},["\
getenv ( $","secure_getenv ( $"]);var N={id:"compose",title:"compose.yaml and docker-compose.yml",matches:e=>/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(e),read:e=>{let n={names:[],computed:0};
for(let[o,r]of e.split(`
`).entries()){let s=r.slice(0,4e3).replace(/(?:^|\s)#.*$/,"");for(let[,t,u,a]of s.matchAll(/(\$\$)|\$\{([A-Za-z_]\w{0,127})|\$([A-Za-z_]\w{0,127})/g)){let c=u??
a;t===void 0&&c!==void 0&&n.names.push({name:c,line:o+1})}}return v(n)}};var Z=["{","}"],V=g({id:"csharp",title:".NET",matches:e=>/\.(?:cs|fs|vb|cshtml|razor)$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('"""',{lines:!0,escapes:!1}),
i('$@"',{close:'"',lines:!0,escapes:!1,into:Z}),i('@"',{close:'"',lines:!0,escapes:!1}),i('$"',{close:'"',into:Z}),i('"')],characters:!0},["Environment . GetEnv\
ironmentVariable ( $"]);var A=["${","}"],W=g({id:"dart",title:"Dart",matches:e=>/\.dart$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i("'''",{lines:!0,into:A}),i('"""',{lines:!0,
into:A}),i("'",{into:A}),i('"',{into:A})]},["Platform . environment [ $","String . fromEnvironment ( $","bool . fromEnvironment ( $","int . fromEnvironment ( $"]);var z=["#{","}"],G=g({id:"elixir",title:"Elixir",matches:e=>/\.(?:exs?|heex|eex)$/.test(e)},{line:["#"],block:[],quotes:[i('"""',{lines:!0,into:z}),i('"',{into:z}),
i("'")],marked:!0},["get_env","fetch_env","fetch_env!"].flatMap(e=>[`System . ${e} ( $`,`System . ${e} $`]));var Q=g({id:"go",title:"Go",matches:e=>/\.go$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i("`",{escapes:!1,lines:!0}),i('"'),i("'")]},["os . Getenv ( $",
"os . LookupEnv ( $","syscall . Getenv ( $"],(e,n)=>{for(let{kind:o,text:r,line:s}of e){let t=o==="string"?/(?:^|\s)env:"([A-Z][A-Z0-9_]{0,127})[",]/.exec(r.slice(
0,1e3))?.[1]:void 0;t!==void 0&&n.names.push({name:t,line:s})}});function R(e,n){for(let[o,r]of e.entries()){if(r.kind==="string"||r.text!=="Value"||e[o-1]?.text!=="@")continue;let s=e.slice(o+2,o+5).find(({kind:t})=>t==="str\
ing");if(s)for(let t of _(s.text))n.names.push({name:t,line:s.line})}}var j=g({id:"java",title:"Java, Groovy and Scala",matches:e=>/\.(?:java|groovy|scala|sc)$/.
test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('"""',{lines:!0}),i('"'),i("'")]},["System . getenv ( ) . get ( $","System . getenv ( ) . getOrDefault ( $",
"System . getenv ( $","sys . env ( $","sys . env . get ( $","sys . env . getOrElse ( $"],R);var ye={line:["//"],block:[["/*","*/"]],quotes:[i('"'),i("'"),i("`",{lines:!0,into:["${","}"]})],regExp:!0},B=[["process",".","env"],["import",".","meta",".","e\
nv"],["Bun",".","env"]],he=[...B.map(e=>e.join(" ")).flatMap(e=>[`${e} . %`,`${e} [ $`]),"Deno . env . get ( $","Deno . env . has ( $","Netlify . env . get ( $"],
$e=new Set(["MODE","BASE_URL","PROD","DEV","SSR"]),ve=/^(?:node:)?process$|^\$env\/dynamic\/(?:private|public)$/,h=(e,n,o)=>{let r=e[n];return r!==void 0&&r.kind!==
"string"&&r.text===o};function be(e){return e.flatMap((n,o)=>{let r=e[o+1];if(n.kind==="mark"&&n.text==="?.")return r?.kind==="mark"&&/^[[(]$/.test(r.text)?[]:[
{...n,text:"."}];let s=e[o-1];return n.kind==="mark"&&n.text==="!"&&s?.kind==="word"&&/^[.[?]|^\?\.$/.test(r?.text??"")?[]:[n]})}function I(e,n){let o=[],r=0;for(let s=n;s<
e.length&&s<n+2e3;s++){let t=e[s];if(!t)break;let u=t.kind==="mark";if(u&&/^[{[(]$/.test(t.text))r+=1;else if(u&&/^[}\])]$/.test(t.text)){if(r-=1,r===0)break}else
r===1&&(h(e,s-1,"{")||h(e,s-1,","))&&!u&&O(t.text)&&o.push(t)}return o}function J(e,n){let o=0;for(let r=n;r>=0&&r>n-2e3;r--)if(h(e,r,"}"))o+=1;else if(h(e,r,"{")&&
(o-=1,o===0))return r}var ke=(e,n,o)=>o.every((r,s)=>h(e,n+s,r));function xe(e,n){let o=new Set,r=t=>n.names.push(...t.map(({text:u,line:a})=>({name:u,line:a})));
for(let t=0;t<e.length;t++){let u=B.find(d=>ke(e,t,d));if(u!==void 0){let d=t+u.length,f=h(e,t-1,"=")?e[t-2]:void 0,y=e[d],$=!(y?.kind==="mark"&&/^[.[(]$/.test(
y.text)),b=e[t-2];if($&&f?.kind==="mark"&&f.text==="}"){let k=J(e,t-2);k!==void 0&&r(I(e,k))}else $&&f?.kind==="word"&&/^(?:const|let|var|,)$/.test(e[t-3]?.text??
"")?o.add(f.text):h(e,t-1,"in")&&b?.kind==="string"&&!b.open&&O(b.text)&&r([b]);t=d-1;continue}if(!h(e,t,"from"))continue;let a=e[t+1];if(a?.kind!=="string"||!h(
e,t-1,"}"))continue;let c=J(e,t-1);if(c!==void 0&&(/^\$env\/static\//.test(a.text)&&r(I(e,c)),!!ve.test(a.text)))for(let d=c;d<t;d++)h(e,d,"env")&&o.add(h(e,d+1,
"as")?e[d+2]?.text??"env":"env")}let s={names:[],computed:0};T(e,[...o].flatMap(t=>[{tokens:`${t} . %`,not:["."]},{tokens:`${t} [ $`,not:["."]}]),s),n.names.push(
...s.names.filter(({name:t})=>/^[A-Z][A-Z0-9_]*$/.test(t)))}var U={id:"javascript",title:"JavaScript and TypeScript",matches:e=>/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.
test(e)&&!/\.d\.[cm]?ts$/.test(e),read:e=>{if(!e.includes("env"))return{reads:[],computed:0};let n=be(q(e,ye)),o=T(n,he);xe(n,o);let r=e.includes("import.meta");
return v({...o,names:o.names.filter(({name:s})=>!(r&&$e.has(s)))})}};var K=["${","}"],X=g({id:"kotlin",title:"Kotlin",matches:e=>/\.kts?$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('"""',{lines:!0,escapes:!1,into:K}),i(
'"',{into:K}),i("'")]},["System . getenv ( ) [ $","System . getenv ( ) . get ( $","System . getenv ( ) . getOrDefault ( $","System . getenv ( $"],R);var Y=["->","::","function"],H=g({id:"php",title:"PHP",matches:e=>/\.(?:php|phtml)$/.test(e)},{line:["//","#"],block:[["/*","*/"]],quotes:[i('"'),i("'")]},[{tokens:"\
getenv ( $",not:Y},{tokens:"env ( $",not:Y},"$_ENV [ $","Env :: get ( $"]);var Se=["{","}"],Ee=["'''",'"""',"'",'"'].flatMap(e=>["","r","R","b","B","u","U","rb","br","Rb","bR","f","F","rf","fr","Rf","fR"].sort((n,o)=>o.length-n.length).
map(n=>i(`${n}${e}`,{close:e,lines:e.length===3,.../f/i.test(n)?{into:Se}:{}}))),Te={line:["#"],block:[],quotes:Ee},ee=e=>[`${e} [ $`,`${e} . get ( $`,`${e} . p\
op ( $`,`${e} . setdefault ( $`],we="str bool int float list tuple dict json url db db_url cache cache_url email_url path bytes decimal date datetime".split(" "),
x=(e,n,...o)=>o.every((r,s)=>e[n+s]?.kind!=="string"&&e[n+s]?.text===r);function Pe(e,n){let o=new Set,r=new Set,s=!1;for(let[a,c]of e.entries()){if(c.kind==="s\
tring"){(x(e,a+1,"in","os",".","environ")||x(e,a+1,"not","in","os",".","environ"))&&!c.open&&/^[A-Za-z_]\w*$/.test(c.text)&&n.names.push({name:c.text,line:c.line});
continue}if(x(e,a,"from","os","import"))for(let d=a+3;d<e.length&&e[d]?.line===c.line;d++){let f=e[d]?.text??"",y=x(e,d+1,"as")?e[d+2]?.text??f:f;f==="environ"&&
o.add(y),f==="getenv"&&r.add(y)}x(e,a,"from","decouple","import")&&r.add("config"),(x(e,a,"import","environ")||x(e,a,"from","environ","import")||x(e,a,"from","e\
nvirons","import"))&&(s=!0)}s&&r.add("env");let t=[".","def"],u=[...[...o].flatMap(a=>ee(a).map(c=>({tokens:c,not:t}))),...[...r].map(a=>({tokens:`${a} ( $`,not:t})),
...s?we.map(a=>({tokens:`env . ${a} ( $`,not:t})):[]];T(e,u,n)}var ne=g({id:"python",title:"Python",matches:e=>/\.pyi?w?$/.test(e)},Te,[...ee("os . environ"),"o\
s . getenv ( $","os . getenvb ( $"],Pe);var qe=["fetch","dig","key?","has_key?","include?","member?","delete"],te=g({id:"ruby",title:"Ruby",matches:e=>/\.(?:rb|rake|ru|erb|gemspec)$|(?:^|\/)(?:Rakefile|Capfile|Fastfile)$/.
test(e)},{line:["#"],block:[[`
=begin`,`
=end`]],quotes:[i('"',{into:["#{","}"]}),i("'"),i("`",{into:["#{","}"]})],marked:!0},["ENV [ $",...qe.flatMap(e=>[`ENV . ${e} ( $`,`ENV . ${e} $`])]);var oe=g({id:"rust",title:"Rust",matches:e=>/\.rs$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('r##"',{close:'"##',lines:!0,escapes:!1}),i('r#"',{close:'\
"#',lines:!0,escapes:!1}),i('r"',{close:'"',lines:!0,escapes:!1}),i('"',{lines:!0})],characters:!0},["env :: var ( $","env :: var_os ( $","env ! ( $","option_en\
v ! ( $","dotenv :: var ( $","dotenvy :: var ( $",", env = $","( env = $"]);var re={id:"shell",title:"Shell",matches:e=>/\.(?:sh|bash|zsh|ksh|bats)$/.test(e),read:e=>{let n={names:[],computed:0};for(let[o,r]of e.split(`
`).entries()){let s=r.slice(0,4e3);if(!/^\s*#/.test(s))for(let[,t=""]of s.matchAll(/\$\{([A-Za-z_]\w{0,127}):?\?/g))n.names.push({name:t,line:o+1})}return v(n)}};var se={id:"spring",title:"application.yml and application.properties",matches:e=>/(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.(?:ya?ml|properties)$/.test(e),
read:e=>{let n={names:[],computed:0};for(let[o,r]of e.split(`
`).entries())if(!/^\s*[#!]/.test(r))for(let s of _(r.slice(0,4e3)))n.names.push({name:s,line:o+1});return v(n)}};var ie=["\\(",")"],ae=g({id:"swift",title:"Swift",matches:e=>/\.swift$/.test(e)},{line:["//"],block:[["/*","*/"]],quotes:[i('"""',{lines:!0,escapes:!1,into:ie}),
i('"',{escapes:!1,into:ie})]},["processInfo . environment [ $","ProcessInfo ( ) . environment [ $","Environment . get ( $","getenv ( $"]);var Wn=[D,N,V,W,G,Q,j,U,X,H,ne,te,oe,re,se,ae];export{Wn as environment};
