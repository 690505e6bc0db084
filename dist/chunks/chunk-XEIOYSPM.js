import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as e}from"./chunk-3VL72AHC.js";var t=(a,r)=>Object.fromEntries(r.map(n=>[n,a])),s="*.{json,jsonl,ndjson,sarif,xml,html,txt,log,csv,info,spdx,pdf,png,jpg}",i={appliesTo:["**"],prds:["**/{PRDs,\
PRDS,PRD,prds,prd}/**/*.md","**/{docs,doc}/requirements/**/*.md","**/*{-,_,.}{prd,PRD}.md","**/{PRD,prd}.md","**/{PRD,prd}{-,_}*.md"],templates:["**/{_templates\
,templates,_template,template}/**","**/*{template,Template,TEMPLATE}*","**/{README,Readme,readme,index,CHANGELOG}.md","**/{PRDs,PRDS,PRD,prds,prd}/**/{evidence,\
Evidence}/**"],sections:{qaArtifacts:"7.3",signOffs:"9.4",decisions:"9.6",questions:"9.7",gate:"9.8",evidence:"10"},requiredSections:["1","2","3","4","5","6","7",
"8","9","9.4","9.6","10"],documents:["**/*.{md,markdown}","{PRDs,PRDS,PRD,prds,prd,Plans,plans}/**","{docs,doc}/**","{QA,qa}/**","evidence/**",`**/evidence/**/${s}`,
`{reports,security,security-reports,audits,scans,sbom,test-results,test-reports,coverage}/**/${s}`,"**/*.{sarif,cdx.json,cdx.xml,spdx.json,spdx}","{LICENSE,LICE\
NCE,NOTICE,CODEOWNERS}*",".github/CODEOWNERS",".github/{ISSUE_TEMPLATE,PULL_REQUEST_TEMPLATE}/**"],evidence:{required:["tests","secrets","dependencies","sast","\
sbom","qa"],trust:t("committed",e)},severity:{blocks:"high",unknown:"high"},rules:{},roles:[{name:"PM",aliases:["TPM","PM/TPM","Product Manager","Technical Prod\
uct Manager","Product Owner","Product"],required:!0},{name:"QA",aliases:["QA Lead","QA Engineer","Quality Assurance","Test Lead","Tester"],required:!0},{name:"E\
ng Lead",aliases:["Engineering Lead","Tech Lead","Technical Lead","Lead Engineer","Engineering"],required:!0},{name:"SRE/DevOps",aliases:["SRE","DevOps","DevOps\
/SRE","DevOps Engineer","Operations","Ops"],required:!1},{name:"Security",aliases:["AppSec","Security Lead","Security Engineer"],required:!1},{name:"FE",aliases:[
"Frontend","Front-end","FE Lead","Frontend Lead"],required:!1},{name:"BE",aliases:["Backend","Back-end","BE Lead","Backend Lead"],required:!1},{name:"FE/BE",aliases:[
"BE/FE","Frontend/Backend"],required:!1},{name:"VP-Product",aliases:["VP Product","VP of Product"],required:!1},{name:"VP-Engineering",aliases:["VP Engineering",
"VP Eng","VPE","VP of Engineering"],required:!1},{name:"CTO",aliases:[],required:!1},{name:"Data",aliases:["Data Engineer","Data Engineering","Data Lead"],required:!1},
{name:"Implementation Owner",aliases:["Owner","Implementer","Developer"],required:!1}],migrations:["**/{migrations,migration,migrate}/**","**/alembic/versions/*\
*","**/{changelog,changelogs}/**/*.{xml,yaml,yml,json,sql}","**/{V,U}[0-9]*__*.{sql,java,kt}","**/R__*.{sql,java,kt}"],contracts:["**/{openapi,swagger,asyncapi}\
*.{yaml,yml,json}","**/*.{openapi,swagger,asyncapi}.{yaml,yml,json}","**/*.{graphql,graphqls,gql}","**/*.{proto,avsc,avdl,thrift,wsdl,raml,xsd}","**/*.api.md","\
**/contracts/**/*.{yaml,yml,json,graphql,graphqls,gql,proto,avsc,xsd,wsdl,thrift}","**/*.schema.json"],logs:["**/{logs,log,logging}/**/*.schema.{json,yaml,yml}",
"**/{logs,log,logging}{-,_,.}{schema,events,contract}*.{json,yaml,yml}"],frontend:["**/{frontend,webapp,ui}/**","**/*.{tsx,jsx,vue,svelte,astro,css,scss,sass,le\
ss}"],statuses:{ready:["Ready","Ready for Development","Ready for Dev","Approved"],done:["Done","Completed","Complete","Shipped","Released"]},roadmap:{path:"Pla\
ns/product-roadmap.md",mirror:"docs/product-roadmap.html"},caps:{prdBytes:1e6,reportBytes:12e7,evidenceFiles:2e3,parseMs:5e3}};export{t as a,i as b};
