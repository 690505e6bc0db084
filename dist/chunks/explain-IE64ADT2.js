import{D as r}from"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import{D as m,c as s,k as a,n as l,q as i}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var f=t=>t.split(`
`).map(o=>`    ${o}`).join(`
`);async function w(t,o){let e=r.find(n=>n.id===t);if(!e){let n=m(t,r.map(p=>p.id));throw new s(2,`there is no rule ${a(t)}${n?`; did you mean ${n}?`:""}`,["All\
 rules: ready-gate rules"])}let{check:$,...c}=e;if(o.format==="json")i(l(c));else{let n=e.section===""?"":` \xB7 section ${e.section}`;i([`${e.id}: ${e.title}`,
`${e.setting} by default${n}`,"",`Why: ${e.why}`,`How to satisfy it: ${e.fix}`,"",`Passes:
${f(e.examples.good)}`,`Fails:
${f(e.examples.bad)}`,"",...e.unwaivable?[`Never waived as a whole: ${e.unwaivable}`,""]:[],`To change it: rules: { ${e.id}: advise } or off in .github/ready-ga\
te.yml`].join(`
`))}return 0}export{w as explain};
