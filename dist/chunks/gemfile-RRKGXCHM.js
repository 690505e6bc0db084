import{R as c,T as p,Y as g}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var E=/^(?:dev|development|tests?|lint|linters?|rubocop|ci|docs?|debug|tools?|local|benchmark|profiling)$/i,b=/\bdo\b(?:\s*\|[^|]{0,100}\|)?\s*$|^(?:if|unless|case|begin|def|while)\b/,
u=i=>[...i.matchAll(/:?["']?([A-Za-z_]\w*)["']?/g)].map(e=>e[1]??"");function N(i){let e=/(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:?["']?\w+["']?)/.exec(
i)?.[1];return e===void 0?[]:u(e)}function k(i){let e=new Set,o=new Set,n=[];for(let t of i.split(/\r?\n/).slice(0,2e4)){let r=t.slice(0,1e3).replace(/(?:^|\s)#.*$/,
"").trim(),s=/^gem[\s(]+["']([\w.-]+)["']/.exec(r)?.[1];if(s!==void 0){let l=[...n.flat(),...N(r)];(l.length>0&&l.every(a=>E.test(a))?e:o).add(s)}else r==="end"?
n.pop():b.test(r)&&n.push(/^group\b/.test(r)?u(r.replace(/^group\b|\bdo\b.*$/g,"")):[])}for(let t of o)e.delete(t);return e}var h=new Set(["GEM","GIT","PATH","PLUGIN SOURCE"]);function y(i,e,o,n){let[,t,r]=/^ {4}(\S+) \(([^()\s-]+)[^()]*\)$/.exec(i)??[];if(!t||!r)throw new c(`line ${n}\
 is no gem with its version: the file is cut off or edited`,n);return{name:t,version:r,local:e,needs:o}}function S(i){let e={nodes:[],asked:[],asks:[],whole:!1},
o="",n=[],t=0;for(let r of i.split(/\r?\n/)){t++;let s=r.trimEnd();if(/^(?:<{7}|={7}|>{7})/.test(s))throw new c(`a merge conflict at line ${t}`,t);if(s!==""){if(!s.
startsWith(" "))o=s,o==="DEPENDENCIES"&&(e.whole=!0);else if(h.has(o)&&/^ {4}\S/.test(s))n=[],o!=="PLUGIN SOURCE"&&e.nodes.push(y(s,o==="PATH",n,t));else if(h.has(
o)&&/^ {6}\S/.test(s))n.push({name:s.trim().split(/[ !]/,1)[0]??"",maybe:!1});else if(o==="DEPENDENCIES"){let[l=""]=s.trim().split(/[ !]/,1);e.asked.push(l),e.asks.
push({folder:"",name:l,spec:/\(([^()]*)\)/.exec(s)?.[1]??""})}}}return e}var R={id:"gemfile",title:"Gemfile.lock",names:["Gemfile.lock","gems.locked"],manifest:"\
Gemfile",read:(i,e,o)=>{let{nodes:n,asked:t,asks:r,whole:s}=S(e);if(!s)throw new c("it has no DEPENDENCIES behind its gems: the file is cut off");let l=o===void 0?
new Set:k(o),a=f=>t.filter(m=>l.has(m)===f).map(m=>({name:m,maybe:!1})),d=n.find(f=>f.local),w=g(p(n,{needs:a(!1),dev:a(!0)},!1),"gem");return{path:i,format:"Ge\
mfile.lock",...d?{project:{name:d.name,version:d.version}}:{},workspaces:[],packages:w,asks:r}}};export{R as lockReader};
