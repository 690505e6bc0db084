import{a as s,b as f}from"./chunk-Z4IW4JUB.js";import{O as t,R as i,S as a}from"./chunk-QXD4SGNY.js";var u=r=>(r.split(`
`)[0]??"").replace(/^Invalid TOML document: /,"").replace(/\.$/,"");function c(r){let e=[r];for(let n=e.pop();n!==void 0;n=e.pop())if(Array.isArray(n)&&e.push(...n.
filter(o=>typeof o=="object")),!!i(n)){if(Object.hasOwn(n,"__proto__"))throw new t('the key "__proto__" is refused',1);e.push(...Object.values(n).filter(o=>typeof o==
"object"))}}function p(r){if(r.trim()==="")throw new t("the file is empty",1);try{let e=f(r);return c(e),e}catch(e){throw e instanceof t?e:e instanceof s?new t(
`not valid TOML: ${u(e.message)} at line ${e.line}`,e.line,e.column):new t("not readable TOML",1)}}function w(r){if(r===void 0)return{};try{return p(r)}catch{return{}}}
function T(r,e){let n=a(r,e);if(n===void 0)return[];if(!Array.isArray(n)||!n.every(i))throw new t(`"${e}" is not a list of tables`);return n}function m(r,e){let n=a(
r,e);return Array.isArray(n)?n:[]}function h(r,...e){let n=r;for(let o of e){let l=a(n,o);if(!i(l))return{};n=l}return n}export{p as a,w as b,T as c,m as d,h as e};
