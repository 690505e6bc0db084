import"./chunk-PSHBDJEB.js";var a=({name:n,spec:s})=>`${n}
${s}`;function r(n,s){let i=new Set(n?.dependencies.map(a)),c=new Map(n?.dependencies.map(({name:e,spec:t})=>[e,t])),f=new Set(s.dependencies.map(({name:e})=>e)),
d=[...new Map(s.dependencies.map(e=>[a(e),e]).reverse()).values()].reverse(),p=d.filter(e=>!i.has(a(e))).map(e=>{let t=c.get(e.name);return t===void 0?e:{...e,before:t}});
return{changed:p,removed:[...c.keys()].filter(e=>!f.has(e)).sort(),kept:d.length-p.length}}export{r as diffOf};
