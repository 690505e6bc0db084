import{a as T,b as j,c as N,d as P,e as R}from"./chunk-PCSX23RI.js";import{a as v,b as w,c as b,d as O}from"./chunk-MSDSCZJT.js";import"./chunk-Z4IW4JUB.js";
import{A as i,B as p,R as f,T as y,V as n,Y as h}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";function C(e){let t=n(e,"markers");return t===void 0?Object.values(p(e,"markers")).map(a=>`${a}`):[t]}function M(e){let t=n(e,"name"),a=n(e,"version");if(!t||!a)
throw new f("a [[package]] has no name or no version: the lockfile is not whole");let s=n(e,"category"),r=i(e,"groups")===void 0?void 0:O(e,"groups"),c=C(e);return{
name:T(t),version:a,dev:s===void 0?r!==void 0&&!r.includes("main"):s!=="main",optional:i(e,"optional")===!0||c.length>0&&c.every(j)}}var U=e=>["directory","file"].
includes(n(p(e,"source"),"type")??""),G={id:"poetry",title:"poetry.lock",names:["poetry.lock"],manifest:"pyproject.toml",read:(e,t,a)=>{let s=v(t);if(i(s,"metad\
ata")===void 0)throw new f("it has no [metadata] at its end: the file is cut off");let r=w(a),c=b(s,"package"),u=c.filter(o=>!U(o)),x=c.some(o=>i(o,"category")!==
void 0||i(o,"groups")!==void 0),k=u.map(M),L=u.map((o,l)=>({...k[l],local:!1,needs:N(p(o,"dependencies"))})),d=P(r),$=y(L,d.needs.length+d.dev.length>0?d:void 0,
!1),A=k.map((o,l)=>{let m=$[l];return x?o:{...o,dev:m.dev,optional:o.optional||m.optional}}),g=R(r);return{path:e,format:`poetry.lock ${n(p(s,"metadata"),"lock-\
version")??"1.0"}`,...g?{project:g}:{},workspaces:[],packages:h(A,"pypi")}}};export{G as lockReader};
