import{a as s,c as d,g as t}from"./chunk-KJJM3OP2.js";import{pb as i,vb as u}from"./chunk-NOT2VS7T.js";import{c as a}from"./chunk-L3L7UACA.js";var f=s().check(u(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),p=d().check(i()),z=t({number:p,head:t({sha:f}),base:t({ref:s()})});function g(r,e,n){let o=e.safeParse(n);
if(o.success)return o.data;let c=o.error.issues[0]?.path.map(String).join(".")||"the whole";throw new a(2,`the payload of the ${r} event is not one that GitHub \
sends (${c})`)}var h=/^(?:refs\/heads\/)?gh-readonly-queue\/(.{1,200})\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;function l(r){let[,e,n]=h.exec(r)??[];return e===void 0||
n===void 0?void 0:{base:e,number:Number(n)}}export{f as a,p as b,z as c,g as d,l as e};
