import{R as h,Y as k}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function y(i){let r=[],n;for(let s of i.split(/\r?\n/)){let o=(s.split("//",1)[0]??"").trim().split(/\s+/).map(t=>t.replace(/^["`]|["`]$/g,"")).filter(t=>t!=="");
o.length!==0&&(n!==void 0&&o[0]===")"?n=void 0:n!==void 0?r.push([n,...o]):o[1]==="("?n=o[0]:r.push(o))}return r}function v(i){let r=y(i),n=d=>r.filter(([e])=>e===
d).map(([,...e])=>e),s=new Set,o=new Map;for(let d of n("replace")){let e=d.indexOf("=>"),[a="",u]=d.slice(0,Math.max(e,0)),[g="",w]=d.slice(e+1),m=/^\.{0,2}\/|^[A-Za-z]:\\/.
test(g);m&&u===void 0&&s.add(a),o.set(u===void 0?a:`${a}@${u}`,m?void 0:{path:g,version:w??""})}let t=n("require").flatMap(([d="",e=""])=>{if(d===""||!/^v\d/.test(
e))return[];let a=[`${d}@${e}`,d].find(g=>o.has(g));if(a===void 0)return[{path:d,version:e}];let u=o.get(a);return u?[u]:[]}),l=/^1\.(\d{1,4})/.exec(n("go")[0]?.[0]??
""),[c]=n("module")[0]??[],f=/^(\d{1,4})\./.exec(n("go")[0]?.[0]??"")?.[1],p=Number(f??1)>1||Number(l?.[1]??0)>=17;return{...c===void 0?{}:{module:c},listsAll:p,
required:t,local:s}}var b=/^(?:github\.com\/(?:stretchr\/testify|davecgh\/go-spew|pmezard\/go-difflib|onsi\/(?:ginkgo|gomega)|golang\/mock|google\/go-cmp|smartystreets\/(?:goconvey|assertions)|frankban\/quicktest|DATA-DOG\/go-sqlmock|jarcoal\/httpmock|h2non\/gock)|go\.uber\.org\/(?:mock|goleak)|gotest\.tools|gopkg\.in\/check\.v1|pgregory\.net\/rapid)(?:\/|$)/;
function $(i){return i.split(/\r?\n/).flatMap((r,n)=>{if(r.trim()==="")return[];let[s="",o="",t="",...l]=r.trim().split(/\s+/);if(!/^v\d/.test(o)||!/^h\d+:[A-Za-z0-9+/]{40,}=*$/.
test(t)||l.length>0)throw new h(`line ${n+1} is no module, version and hash: the file is cut off or edited`,n+1);return[{path:s,version:o.replace(/\/go\.mod$/,""),
whole:!o.endsWith("/go.mod")}]})}function q(i,r){let n=t=>{let[l="",c]=t.replace(/^v/,"").split("+",1)[0]?.split(/-(.*)/s,2)??[];return{numbers:l.split(".").map(
Number),pre:c??"~"}},[s,o]=[n(i),n(r)];for(let t=0;t<3;t++){let[l=0,c=0]=[s.numbers[t],o.numbers[t]];if(l!==c)return l>c}return s.pre>o.pre}function M(i){let r=new Map;
for(let{path:n,version:s}of i.filter(o=>o.whole)){let o=r.get(n);(o===void 0||q(s,o))&&r.set(n,s)}return r}var G={id:"go-sum",title:"go.sum and go.mod",names:["\
go.sum"],manifest:"go.mod",pins:i=>i.trim()!=="",read:(i,r,n)=>{let s=$(r),o=n===void 0?void 0:v(n),t=e=>b.test(e),l=new Set(s.filter(e=>e.whole).map(e=>`${e.path}\
@${e.version}`)),c=M(s),f=(o?.required??[]).map(e=>{let a=!l.has(`${e.path}@${e.version}`);return{name:e.path,version:e.version,dev:t(e.path),optional:a}}),p=new Set(
[...f.map(e=>e.name),...o?.local??[]]),d=o?.listsAll?[]:[...c].filter(([e])=>!p.has(e)).map(([e,a])=>({name:e,version:a,dev:t(e),optional:o!==void 0}));return{path:i,
format:o?"go.mod":"go.sum",...o?.module?{project:{name:o.module}}:{},workspaces:[],packages:k([...f,...d],"golang"),asks:s.filter(e=>e.whole).map(({path:e,version:a})=>({
folder:"*",name:e,spec:a}))}}};export{G as lockReader};
