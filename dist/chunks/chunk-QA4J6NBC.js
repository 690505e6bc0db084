import{a as h}from"./chunk-QF2LJ4MC.js";import{d as k}from"./chunk-PSHBDJEB.js";var r=k(h(),1),d=8,b=new Set(["__proto__","constructor","prototype"]),i=(e,s)=>e?.range?.[0]??s;function u(e,s,n){let t=i(e,s);if(n>d)return{offset:t,says:`it i\
s nested deeper than ${d} levels`};if((0,r.isAlias)(e))return{offset:t,says:"aliases (`*name`) are not read; write the value out"};let{tag:l,anchor:f}=e??{};if(l)
return{offset:t,says:"tags (`!name`) are not read; write the plain value"};if(f)return{offset:t,says:"anchors (`&name`) are not read; write the plain value"};if((0,r.isSeq)(
e))return m(e.items,a=>u(a,t,n+1));if((0,r.isMap)(e))return m(e.items,a=>w(a,t)??u(a.value,i(a.key,t),n+1))}function m(e,s){for(let n of e){let t=s(n);if(t)return t}}
function w(e,s){let n=i(e.key,s),t=e.key;return!(0,r.isScalar)(t)||typeof t.value!="string"?{offset:n,says:"a key has to be plain text"}:t.value==="<<"&&t.type===
r.Scalar.PLAIN?{offset:n,says:"merge keys (`<<`) are not read; write the values out"}:b.has(t.value)?{offset:n,says:`the key \`${t.value}\` is not read`}:u(t,n,
0)}function E(e,s){let n=s.slice(e.pos[0]).match(/^[^\s:]{1,60}/)?.[0];return e.code==="DUPLICATE_KEY"?`the key \`${n??"?"}\` stands there twice; keep one`:e.code===
"TAB_AS_INDENT"?"a tab is used for indentation; use spaces":(e.message.split(`
`)[0]??"").replace(/;.*$/,"").replace(/\.$/,"")}function F(e,s){if((0,r.isScalar)(e))return typeof e.value=="string"?e.value.trim():(e.source??"").trim();let n=e?.
range;return n?s.slice(n[0],n[1]).trim():""}function A(e,s){let n=new r.LineCounter,t;try{let a=(0,r.parseDocument)(s,{lineCounter:n,prettyErrors:!1,schema:"cor\
e",version:"1.2"}),[c]=a.errors,o=a.contents;if(c?t={offset:c.pos[0],says:E(c,s)}:o&&!(0,r.isMap)(o)?t={offset:i(o,0),says:"it is no list of `key: value` lines"}:
t=u(o,0,0),!t){let g=((0,r.isMap)(o)?o.items:[]).map(y=>{let{line:p,col:v}=n.linePos(i(y.key,0));return{key:String(y.key.value),value:F(y.value,s),at:{path:e,line:p+
1,column:v}}});return{at:{path:e,line:1,column:1},entries:g}}}catch(a){if(!(a instanceof RangeError))throw a;t={offset:0,says:`it is nested deeper than ${d} lev\
els`}}let{line:l,col:f}=n.linePos(t.offset);return{says:t.says,line:l,column:f}}export{A as a};
