import{s as c}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var a={"--repo":"repo","--base":"base","--head":"head","--pr-body":"prBody","--config":"config","--output":"output","--receipt":"receipt","--statement":"stateme\
nt","--predicate":"predicate","--at":"at"};function s(t){if(t[0]!=="check")return;let e={};for(let r=1;r<t.length;r+=2){let[i="",n]=t.slice(r),o=Object.hasOwn(a,
i)?a[i]:void 0;if(o===void 0||n===void 0||n.startsWith("-")||o in e)return;e[o]=n}return{prd:[],format:"pretty",...e}}function d(t){if(t.code!=="EPIPE")throw t}
async function u(t){for(let e of[process.stdout,process.stderr])e.listenerCount("error")===0&&e.on("error",d);try{let e=s(t);return e?await(await import("./check-3JVAU3YF.js")).
check(e):await(await import("./program-HC67SHZN.js")).runProgram(t)}catch(e){return c(e)}}export{s as plainCheck,u as run};
