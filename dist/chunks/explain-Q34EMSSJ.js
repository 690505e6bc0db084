import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as i}from"./chunk-KVRKMKQC.js";import"./chunk-5ZOY5PIP.js";import{c as r}from"./chunk-W3H2QHPT.js";import{a as s,c as a,f as m}from"./chunk-YXX5FJ7F.js";
import"./chunk-ZS4GXLP5.js";import"./chunk-2CYL4WDG.js";import{a as l}from"./chunk-FFZI4NL7.js";import"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";var f=n=>n.split(`
`).map(o=>`    ${o}`).join(`
`);async function x(n,o){let e=i.find(t=>t.id===n);if(!e){let t=l(n,i.map(p=>p.id));throw new s(2,`there is no rule ${a(n)}${t?`; did you mean ${t}?`:""}`,["All\
 rules: ready-gate rules"])}let{check:$,...c}=e;if(o.format==="json")r(m(c));else{let t=e.section===""?"":` \xB7 section ${e.section}`;r([`${e.id}: ${e.title}`,
`${e.setting} by default${t}`,"",`Why: ${e.why}`,`How to satisfy it: ${e.fix}`,"",`Passes:
${f(e.examples.good)}`,`Fails:
${f(e.examples.bad)}`,"",`To change it: rules: { ${e.id}: advise } or off in .github/ready-gate.yml`].join(`
`))}return 0}export{x as explain};
