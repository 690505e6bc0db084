import{R as n,Y as c}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var u=/^([^\s:=]+:[^\s:=]+):([^\s:=]+)=(\S*)$/,f=/test/i,h=/(?:-|:)bom$/;function k(o,s){return o.some(e=>/untimeClasspath$/.test(e)&&!f.test(e))?{dev:!1,optional:!1}:
o.every(e=>f.test(e))?{dev:!0,optional:!1}:{dev:!1,optional:s}}var w={id:"gradle",title:"gradle.lockfile",names:["gradle.lockfile"],read:(o,s)=>{let e=s.split(/\r?\n/).
map(t=>t.trim());if(!e.some(t=>t.startsWith("empty=")))throw new n('it has no "empty=" line, with which Gradle ends it: the file is cut off',e.length);let m=e.some(
t=>/[=,](?!\w*[tT]est)\w*untimeClasspath\b/.test(t)),d=e.flatMap((t,r)=>{if(t===""||t.startsWith("#")||t.startsWith("empty="))return[];let[,i,a,l]=u.exec(t)??[];
if(!i||!a||!l)throw new n(`line ${r+1} is no "group:artifact:version=configurations"`,r+1);let p=k(l.split(","),m);return[{name:i,version:a,...p,optional:p.optional||
h.test(i)}]});return{path:o,format:"gradle.lockfile",workspaces:[],packages:c(d,"maven")}}};export{w as lockReader};
