import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as b}from"./chunk-IRCMT5XN.js";import{d as v}from"./chunk-F2IQMAFG.js";var s=v(b(),1),h=1e5,g=12,k=new Set(["__proto__","constructor","prototype"]),P=new Set(["sections","requiredSections"]);function E(e,n){let t=Math.max(e.lastIndexOf(
"!",n),0);for(;t>0&&/[^\s,[\]{}]/.test(e[t-1]??"");)t--;return t}var p=e=>JSON.stringify(e);function S(e,n,t){let r=n[0];return typeof e.value=="number"&&typeof r==
"string"&&P.has(r)?e.source:e.value===null||["string","number","boolean"].includes(typeof e.value)?e.value:t.refuse(e.range?.[0]??0,"only texts, numbers, true, \
false, lists and maps are taken here")}function x(e,n){let t=e.key,r=t?.range?.[0]??0;return!(0,s.isScalar)(t)||typeof t.value!="string"?n.refuse(r,"a key has t\
o be plain text; put it in quotes"):t.value==="<<"&&t.type===s.Scalar.PLAIN?n.refuse(r,"merge keys (`<<`) are not taken; write the values out"):k.has(t.value)?n.
refuse(r,`the key \`${t.value}\` is not taken`):t.value}function d(e,n,t){let r=e?.range?.[0]??0;if(n.length>g)return t.refuse(r,`nested deeper than ${g} levels`);
if((0,s.isAlias)(e))return t.refuse(r,"aliases (`*name`) are not taken; write the value out");if(e?.tag)return t.refuse(E(t.text,r),"tags (`!name`) are not take\
n; write the plain value");if((0,s.isScalar)(e))return S(e,n,t);if((0,s.isSeq)(e))return e.items.map((a,i)=>{let f=[...n,i],u=a?.range?.[0]??r;return t.offsets.
set(p(f),{key:u,value:u}),d(a,f,t)});if(!(0,s.isMap)(e))return null;let y=[];for(let a of e.items){let i=x(a,t);if(i===void 0)continue;let f=[...n,i],u=a.key.range?.[0]??
r;t.offsets.set(p(f),{key:u,value:a.value?.range?.[0]??u}),y.push([i,d(a.value,f,t)])}return Object.fromEntries(y)}function A(e,n){let t=n.slice(e.pos[0]).match(
/^[\w.-]{1,60}/)?.[0];return e.code==="DUPLICATE_KEY"?`the key \`${t??"?"}\` stands here a second time; keep one of the two`:e.code==="MULTIPLE_DOCS"?"a second \
YAML document starts here; keep one":e.code==="TAB_AS_INDENT"?"a tab is used for indentation; use spaces":`this is not YAML: ${(e.message.split(`
`)[0]??"").replace(/;.*$/,"")}`}function M(e){let n=e.startsWith("\uFEFF")?e.slice(1):e,t=new s.LineCounter,r=[],y=o=>{let{line:c,col:l}=t.linePos(o);return{line:Math.
max(c,1),column:Math.max(l,1)}},a=(o,c)=>{r.push({...y(o),says:c})},i=new Map,f={},u=!1;if(n.length>h)a(0,`the file is larger than ${h} characters`),u=!0;else{let o=(0,s.parseDocument)(
n,{lineCounter:t,prettyErrors:!1,schema:"core",version:"1.2"});for(let l of o.errors.slice(0,1))a(l.pos[0],A(l,n));let c=n.search(/^%/m);c>=0&&o.directives?.yaml.
explicit&&a(c,"directives (`%YAML`) are not taken"),u=r.length>0,!u&&o.contents&&(f=d(o.contents,[],{offsets:i,refuse:a,text:n}))}return{value:f??{},problems:r,
syntax:u,placeOf:(o,c="value")=>{for(let l=o.length;l>0;l--){let m=i.get(p(o.slice(0,l)));if(m)return y(l===o.length?m[c]:m.value)}return{line:1,column:1}}}}export{M as parseYaml};
