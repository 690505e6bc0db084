import"./chunk-PSHBDJEB.js";import{lookup as v}from"node:dns/promises";import{Agent as H,request as S}from"node:https";import{BlockList as g,isIP as A}from"node:net";var T=[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["169.254.0.0",16],["172.16.0.0",12],["192.\
0.0.0",24],["192.0.2.0",24],["192.88.99.0",24],["192.168.0.0",16],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",4],["240.0.0.0",4],["200\
1::",23],["2001:db8::",32],["2002::",16],["3fff::",20]],k=new g;for(let[e,o]of T)k.addSubnet(e,o,A(e)===6?"ipv6":"ipv4");var E=new g;E.addSubnet("2000::",3,"ipv\
6");function P(e){let o=A(e);return o===4?!k.check(e,"ipv4"):o===6&&!e.includes("%")&&E.check(e,"ipv6")&&!k.check(e,"ipv6")}var $={isAllowed:P,lookup:e=>v(e,{all:!0}),port:443,secondMs:1e3,timeMs:2e4},l=class extends Error{name="Refused"};function G(e){return(o,s,d)=>{e.lookup(o).then(
a=>{let u=a.length===0||a.some(({address:m})=>!e.isAllowed(m)),[c]=a;return u||!c?d(new l(`${o} leads to an address that is not of the public internet`),"",0):s.
all?d(null,[...a]):d(null,c.address,c.family)},a=>d(a,"",0))}}function L(e,o,{cap:s,signal:d,ground:a}){return new Promise((u,c)=>{let m=S({method:o,host:e.hostname,
servername:e.hostname,port:a.port,path:e.pathname+e.search,headers:{"user-agent":"ready-gate",accept:"*/*","accept-encoding":"identity"},agent:new H({keepAlive:!1}),
lookup:G(a),signal:d,...a.ca?{ca:a.ca}:{}});m.on("error",c).on("response",f=>{let y=f.statusCode??0,t=[],r=0,n=()=>u({status:y,headers:f.headers,body:new Uint8Array(
Buffer.concat(t))});f.on("error",c).on("end",()=>{f.complete?n():c(new Error("the answer broke off"))}),f.on("data",i=>{if(r+=i.length,r<=s)return void t.push(i);
f.destroy(),c(new l(`${e.host} sends more than the ${s} bytes that are read`))}),f.on("close",()=>c(new Error("the answer broke off")))}),m.end()})}var x=5,U=3,I=2,M=10,N=new Set([400,401,403,404,405,501]),D=new Set([301,302,303,307,308]),R=/^(?:text\/html|application\/xhtml\+xml|image\/|video\/|audio\/|font\/|text\/css)/i;
function W(e,o){if(e.protocol!=="https:")return`only https addresses are opened, not ${e.protocol.slice(0,-1)}`;if(e.username||e.password)return"the address car\
ries a user name or password; take it out";if(e.port!=="")return`${e.hostname} is only asked on the port of https`;if(!o.includes(e.hostname))return`${e.hostname}\
 is not in external.hosts`}function _(){let e=new Map,o=new Map;return async(s,d)=>{let a=e.get(s)??0;a>=I?await new Promise(u=>o.set(s,[...o.get(s)??[],u])):e.
set(s,a+1);try{return await d()}finally{let[u,...c]=o.get(s)??[];o.set(s,c),u?u():e.set(s,(e.get(s)??1)-1)}}}function C({headers:e}){let o=e["retry-after"];if(o===
void 0)return;let s=/^\d{1,9}$/.test(o)?Number(o):(Date.parse(o)-Date.now())/1e3;return Number.isNaN(s)?void 0:Math.max(0,s)}function J(e,o,s={}){let d={...$,...s},
a=_(),u=new Map,c=async(t,r,n)=>{for(let i=1;;i+=1){let p=await a(t.hostname,()=>L(t,r,{cap:o,signal:n,ground:d})),h=p.status===429||p.status===503?C(p)??1:void 0;
if(h===void 0||i===U||h>M)return p;await new Promise(w=>setTimeout(w,h*d.secondMs)),n.throwIfAborted()}},m=async(t,r,n)=>{let i=t;for(let p=0;;p+=1){let h=W(i,e);
if(h)throw new l(p===0?h:`${t.hostname} redirects, and ${h}`);let w=await c(i,r,n);if(!D.has(w.status))return w;if(p===x)throw new l(`${t.hostname} redirects mo\
re than ${x} times`);let{location:b=""}=w.headers;if(!URL.canParse(b,i.href))throw new l(`${i.hostname} redirects to nowhere`);i=new URL(b,i.href)}},f=(t,{status:r})=>{
let n=t.hostname;return r===404||r===410?{kind:"missing",why:`${n} has no such page (${r})`}:r===401||r===403?{kind:"unknown",why:`${n} shows the page only to t\
hose who log in (${r})`}:{kind:"unknown",why:`${n} answered ${r}; run it again later`}},y=async t=>{let r=AbortSignal.timeout(d.timeMs);try{let n=await m(t,"HEA\
D",r),i=n.status>=200&&n.status<300,p=R.test(n.headers["content-type"]??"");return i&&p?{kind:"found"}:((i||N.has(n.status))&&(n=await m(t,"GET",r)),n.status<200||
n.status>=300?f(t,n):!((n.headers["content-encoding"]??"identity")!=="identity")&&!R.test(n.headers["content-type"]??"")&&n.body.length>0?{kind:"found",file:{name:t.
pathname.slice(t.pathname.lastIndexOf("/")+1)||t.hostname,bytes:n.body}}:{kind:"found"})}catch(n){if(n instanceof l)return{kind:"refused",why:n.message};let i=r.
aborted?`did not answer within ${d.timeMs/1e3} seconds`:"could not be reached";return{kind:"unknown",why:`${t.hostname} ${i}; run it again later`}}};return t=>{
if(!URL.canParse(t))return Promise.resolve({kind:"refused",why:"the address is not a valid URL"});let r=u.get(t)??y(new URL(t));return u.set(t,r),r}}export{J as openWeb};
