import{c as h,d as o}from"./chunk-M3IJK6DE.js";import{a as c,g as m}from"./chunk-KJJM3OP2.js";var d=20,w=m({viewer:m({login:c()})});function y(a,r,i){let p=`the status ${r}`,u=(s,t)=>a.get("/issues/{issue_number}/comments",{what:`the comments of pull req\
uest ${s}`,shape:h,params:{issue_number:s,per_page:100,page:t}});return{status:async(s,t,e)=>{let n={sha:s,state:t,context:r,description:e,...i?{target_url:i}:{}};
await a.send("POST /statuses/{sha}",{what:p,shape:o,params:n})},comments:async s=>{let t=[];for(let e=1;e<=d;e++){let n=await u(s,e);if(t.push(...n),n.length<100)
break}return t.map(({id:e,body:n="",user:g})=>({id:e,body:n,author:g?.login??""}))},self:async()=>{let{viewer:s}=await a.graphql("query { viewer { login } }",{},
{what:"who writes",shape:w});return s.login},addComment:async(s,t)=>{let e={issue_number:s,body:t};await a.send("POST /issues/{issue_number}/comments",{what:"th\
e comment",shape:o,params:e,once:!0})},editComment:async(s,t)=>{let e={comment_id:s,body:t};await a.send("PATCH /issues/comments/{comment_id}",{what:"the commen\
t",shape:o,params:e})}}}export{y as a};
