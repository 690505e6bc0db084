import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as c,c as r}from"./chunk-YXX5FJ7F.js";function d(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:s}=process.env;return e?!1:t&&t!=="0"?!0:process.stdout.isTTY===!0&&s!=="dumb"}var m=()=>process.stdout.columns||
100;function l(e){process.stdout.write(e.endsWith(`
`)?e:`${e}
`)}var p=e=>`ready-gate: ${r(e).replace(/^[A-Z](?=[a-z]* )/,t=>t.toLowerCase())}
`;function w(e){if(e instanceof c){let s=e.details.map(n=>`  ${r(n)}
`);return process.stderr.write(p(e.message)+s.join("")),e.code}let t=e instanceof Error?e.message:String(e);return process.stderr.write(`ready-gate: cannot tell\
, something unexpected happened: ${r(t)}
`),process.env.READY_GATE_DEBUG&&e instanceof Error&&process.stderr.write(`${e.stack??""}
`),4}var a="\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F";async function g(e,t){if(process.stderr.isTTY!==!0||process.env.TERM==="dumb"||process.
env.CI)return t();let s=performance.now(),n=0,o=setInterval(()=>{let i=Math.floor((performance.now()-s)/1e3);i>=1&&process.stderr.write(`\r\x1B[2K${a[n++%a.length]}\
 ${e} (${i} s)`)},120);o.unref();try{return await t()}finally{clearInterval(o),n>0&&process.stderr.write("\r\x1B[2K")}}export{d as a,m as b,l as c,p as d,w as e,g as f};
