import{a as s,b as l}from"./chunk-Z4IW4JUB.js";import{A as a,R as t,z as i}from"./chunk-L3L7UACA.js";var f=r=>(r.split(`
`)[0]??"").replace(/^Invalid TOML document: /,"").replace(/\.$/,"");function u(r){let e=[r];for(let n=e.pop();n!==void 0;n=e.pop())if(Array.isArray(n)&&e.push(...n.
filter(o=>typeof o=="object")),!!i(n)){if(Object.hasOwn(n,"__proto__"))throw new t('the key "__proto__" is refused',1);e.push(...Object.values(n).filter(o=>typeof o==
"object"))}}function c(r){if(r.trim()==="")throw new t("the file is empty",1);try{let e=l(r);return u(e),e}catch(e){throw e instanceof t?e:e instanceof s?new t(
`not valid TOML: ${f(e.message)} at line ${e.line}`,e.line,e.column):new t("not readable TOML",1)}}function w(r){if(r===void 0)return{};try{return c(r)}catch{return{}}}
function y(r,e){let n=a(r,e);if(n===void 0)return[];if(!Array.isArray(n)||!n.every(i))throw new t(`"${e}" is not a list of tables`);return n}function m(r,e){let n=a(
r,e);return Array.isArray(n)?n:[]}export{c as a,w as b,y as c,m as d};
