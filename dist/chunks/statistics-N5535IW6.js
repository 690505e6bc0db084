import{a as c,b as y,d as m,f,g as o,l as p}from"./chunk-KJJM3OP2.js";import"./chunk-NOT2VS7T.js";import{db as g}from"./chunk-L3L7UACA.js";import"./chunk-PSHBDJEB.js";var w=25,$=40,E=100,z=o({hasNextPage:m(),endCursor:p(c())}),P=o({state:c(),description:p(c()),createdAt:c()}),x=o({number:y(),createdAt:c(),commits:o({nodes:f(o(
{commit:o({status:p(o({context:p(P)}))})}))})}),j=o({repository:p(o({pullRequests:o({pageInfo:z,nodes:f(x)})}))}),C=o({repository:p(o({deployments:o({pageInfo:z,
nodes:f(o({createdAt:c(),latestStatus:p(o({state:c()}))}))})}))}),R=`query($owner: String!, $repo: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${w}, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number createdAt
        commits(last: 100) { nodes { commit { status { context(name: $context) { state description createdAt } } } } }
      }
    }
  }
}`,q=`query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    deployments(first: ${E}, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt latestStatus { state } }
    }
  }
}`;function I({state:e,description:a}){let s=(a??"").replace(/^Report only, would (?:block|wait|pass)\. /,""),n=[["Not ready","not-ready"],["Waiting","waiting"],
["Cannot tell","cannot-tell"],["Ready","ready"]].find(([r])=>s.startsWith(r))?.[1];return n||(e==="SUCCESS"?"ready":e==="FAILURE"?"not-ready":void 0)}var D=e=>(e??
"no reason").replace(/^(?:Report only, would \w+\. )?(?:Not ready|Cannot tell|Waiting): /,"").replace(/ \([^()]*\)$/,"");async function b(e,a){let s=[],l=null;for(let n=0;n<
$;n++){let{page:r,next:t}=await e(l);if(s.push(r),t===null||t===l||a(r))break;l=t}return s}var S=({hasNextPage:e,endCursor:a})=>e?a:null,A=(e,a,s)=>new g("missi\
ng",`the ${a} of ${e.repository} cannot be read; the token needs ${s}`);async function L(e,a,s=""){return(await b(async n=>{let{repository:r}=await e.graphql(R,
{context:a,after:n},{what:"the pull requests",shape:j});if(!r)throw A(e,"pull requests","pull-requests: read and statuses: read");let{nodes:t,pageInfo:i}=r.pullRequests;
return{page:t,next:S(i)}},n=>n.some(r=>r.createdAt<s))).flat().filter(n=>n.createdAt>=s).flatMap(({number:n,createdAt:r,commits:t})=>t.nodes.flatMap(({commit:i})=>{
let d=i.status?.context,u=d?I(d):void 0;if(!d||!u)return[];let h=u==="not-ready"?{firstFailure:D(d.description)}:{};return[{change:`${e.repository}#${n}`,at:d.createdAt,
state:u,began:r,...h}]}))}async function T(e,a=""){let l=(await b(async t=>{let{repository:i}=await e.graphql(q,{after:t},{what:"the deployments",shape:C});if(!i)
throw A(e,"deployments","deployments: read");let{nodes:d,pageInfo:u}=i.deployments;return{page:d,next:S(u)}},t=>t.some(i=>i.createdAt<a))).flat().filter(t=>t.createdAt>=
a).flatMap(t=>t.latestStatus?.state??[]),n=l.filter(t=>t==="FAILURE"||t==="ERROR").length,r=l.filter(t=>t==="SUCCESS"||t==="INACTIVE").length;return{from:"deplo\
yments",total:n+r,failed:n}}export{T as deploymentsOf,L as statusesOf};
