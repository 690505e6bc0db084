import"./chunk-PSHBDJEB.js";import{readFileSync as n,existsSync as i}from"fs";import{EOL as p}from"os";var t=class{constructor(){var e,s,o;if(this.payload={},process.env.GITHUB_EVENT_PATH)
if(i(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(n(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let r=process.env.GITHUB_EVENT_PATH;process.
stdout.write(`GITHUB_EVENT_PATH ${r} does not exist${p}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,
this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=
parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=
(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(s=process.env.GITHUB_SERVER_URL)!==null&&s!==void 0?s:"https://gith\
ub.com",this.graphqlUrl=(o=process.env.GITHUB_GRAPHQL_URL)!==null&&o!==void 0?o:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(
Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,s]=process.env.GITHUB_REPOSITORY.split(
"/");return{owner:e,repo:s}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("cont\
ext.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var T=new t;export{T as context};
