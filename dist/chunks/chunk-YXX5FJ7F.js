import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var g=class extends Error{name="Stop";code;details;constructor(t,r,e=[]){super(r),this.code=t,this.details=e}};var S=new Set(["query","q","plain","raw","ref","branch","tool","check_run_id","pr","page","tab"]),l=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d]|[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu,
p=n=>({"\n":"\\n","\r":"\\r","	":"\\t"})[n]??`\\u{${(n.codePointAt(0)??0).toString(16)}}`;function f(n){return n.replace(/(^|\s)::/g,"$1: :").replace(/##(?=\[|vso\[)/gi,
"# #").replace(/%(?=0[ad])/gi,"%25")}var E=n=>/[\s"'<>`)\]|\\]/.test(n);function O(n,t){let r=n.indexOf("#"),e=r<0?n:n.slice(0,r),s=r<0?"":n.slice(r),i=e.indexOf(
"?"),o=i<0?e:e.slice(0,i),c=o.search(/[/\\]/),d=c<0?o:o.slice(0,c),h=c<0?"":o.slice(c),m=i<0?[]:e.slice(i+1).split(/[&;]/),b=t&&m.every(y=>S.has(y.split("=",1)[0]??
""));return[d.slice(d.lastIndexOf("@")+1),h,i<0?"":b?e.slice(i):"?\u2026",s.includes("=")?"#\u2026":s].join("")}function u(n,t=!1){let r="",e=0;for(let s=n.indexOf(
"://");s>=0;s=n.indexOf("://",e)){let i=s+3,o=i;for(;o<n.length&&!E(n[o]??"");)o++;r+=n.slice(e,i)+O(n.slice(i,o),t),e=o}return r+n.slice(e)}function a(n,t){if(n.
length<=t)return n;let r=Math.max(t-1,0),e=n.charCodeAt(r-1);return e>=55296&&e<=56319&&r--,`${n.slice(0,r).trimEnd()}\u2026`}var x=2e3,L=2e4;function _(n,t=x){
let r=a(n,t*2).replace(l,p);return a(f(u(r)).trim(),t)}function I(n,t=L){return a(n,t).split(/\r\n|\r|\n/).map(s=>s.replace(/[^\t]+/g,i=>i.replace(l,p))).map(s=>f(
u(s,!0)).trimEnd()).join(`
`)}var N=n=>u(n,!0);function k(n){let t=(e,s)=>`\\u${e.charCodeAt(s).toString(16).padStart(4,"0")}`,r=e=>t(e,0)+(e.length>1?t(e,1):"");return JSON.stringify(n,null,
2).replace(l,e=>e===`
`?e:r(e)).replace(/#(?=#)/g,"\\u0023").replace(/::/g,":\\u003a").replace(/%(?=0[ad])/gi,"\\u0025")}export{g as a,u as b,_ as c,I as d,N as e,k as f};
