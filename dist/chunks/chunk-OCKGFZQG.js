import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var y=new Set(["__proto__","constructor","prototype"]),h=/^([A-Za-z][\w-]*): +([A-Za-z0-9](?:[\w .,/()+-]*[\w.,/()+-])?)$/;function c(e,t){let n=new Set,r=[];for(let[
o,d]of t.entries()){let[,a,i]=d.match(h)??[];if(a===void 0||i===void 0||n.has(a)||y.has(a)||/^(?:null|true|false)$/i.test(a))return;n.add(a),r.push({key:a,value:i,
at:{path:e,line:o+2,column:1}})}return{at:{path:e,line:1,column:1},entries:r}}var f=/^---[ \t]*$/,x=/^(?:---|\.\.\.)[ \t]*$/;function u(e){if(!f.test(e[0]??""))
return;let t=Math.min(e.length,500);for(let n=1;n<t;n++)if(x.test(e[n]??""))return n;return/^[\w-]+\s*:/.test(e[1]??"")?-1:void 0}function g({lines:e}){return Math.
max(0,(u(e)??-1)+1)}function S(e){let t=new TextDecoder("latin1").decode(e.subarray(0,5e4)),n=/^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/.exec(t)?.[0].length,r=n===
void 0?void 0:/\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(t.slice(n-1));return n===void 0||!r?e:e.subarray(0,n-1+r.index+r[0].length)}var s=8e3;function M(e){if(e[0]===255||
e[0]===254)return!0;let t=new TextDecoder().decode(e.subarray(0,s)).split(/\r\n?|\n/);e.length>s&&t.pop();let n=u(t);return n===void 0?f.test(t[0]??"")&&e.length>
s:n<0||c("",t.slice(1,n))===void 0}function k(e,t){let{path:n,lines:r}=e,o=u(r);if(o===void 0)return{lines:0,remarks:[]};let d=(l,m,p)=>({lines:o+1,remarks:[{kind:"\
broken-front-matter",says:`the front matter cannot be read: ${l}`,at:{path:n,line:m,column:p}}]});if(o<0)return d("it has no closing `---` line",1,1);let a=`${r.
slice(1,o).join(`
`)}
`;if(a.length>5e4)return d("it is longer than 50000 characters",1,1);let i=c(n,r.slice(1,o))??t(n,a);return"entries"in i?{frontMatter:i,lines:o+1,remarks:[]}:d(
i.says,Math.max(i.line,1)+1,Math.max(i.column,1))}function L(e,...t){return e?.entries.find(({key:r,value:o})=>t.includes(r.toLowerCase().trim())&&o!=="")?.value}export{g as a,S as b,M as c,k as d,L as e};
