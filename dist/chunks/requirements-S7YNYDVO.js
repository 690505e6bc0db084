import{a as i,b as c}from"./chunk-PCSX23RI.js";import"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";import{Y as a}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";function l(t){return t.replace(/^\ufeff/,"").replace(/\\\r?\n/g," ").split(/\r?\n/).map(e=>e.replace(/(?:^|\s)#.*$/,"").trim()).filter(e=>e!==""&&!/^-{1,2}[a-z]/i.
test(e))}var d=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*={2,3}\s*([^\s;,*]+)\s*(?:;([^#]*?))?(?:\s--\S.*)?$/,f=/^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,200}\])?\s*@\s*\S+/;
function p(t,e){let n=t.slice(0,4e3),[,s,r,m]=d.exec(n)??[];if(s&&r)return{name:i(s),version:r,dev:e,optional:c(m)};let o=f.exec(n)?.[1];return o?{name:i(o),version:"",
dev:e,optional:!1}:void 0}var u=/(?:^|[-_.])(?:dev|develop|development|tests?|testing|lint|docs?|ci|build|tools?)(?=[-_.])/i,x={id:"requirements",title:"require\
ments.txt (pinned)",names:["requirements.txt"],matches:/^requirements[\w.-]*\.txt$/i,pins:t=>{let e=l(t);return e.length>0&&e.every(n=>p(n,!1)!==void 0)},read:(t,e)=>{
let n=u.test(t.slice(t.lastIndexOf("/")+1)),s=l(e).flatMap(r=>p(r,n)??[]);return{path:t,format:"requirements.txt",workspaces:[],packages:a(s,"pypi")}}};export{x as lockReader};
