let __made;const require=(name)=>(__made??=process.getBuiltinModule('node:module').createRequire(import.meta.url))(name);
import{b as H}from"./chunk-PSHBDJEB.js";var F=H((U,R)=>{(function(b,V){typeof U=="object"&&typeof R=="object"?R.exports=V():typeof define=="function"&&define.amd?define([],V):typeof U=="object"?U.CvssCalculator=
V():b.CvssCalculator=V()})(U,(()=>(()=>{"use strict";var b={154:(L,m)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.CvssVector=void 0;class e{constructor(o,s,i){
this.vector=o,this.normalize=s,this.scores=i}isUpToDate(o,s){return this.vector===o&&this.normalize===s}getScores(){return this.scores}}m.CvssVector=class{constructor(t){
this.vectorChangedListeners=[],this.components=new Map,this.clearComponents(),t&&this.applyVector(t)}calculateScores(t=!1){let o=this.toString(!0);if(this.cachedScores&&
this.cachedScores.isUpToDate(o,t))return this.cachedScores.getScores();let s=this.calculateScoresInternal(t);return this.cachedScores=new e(o,t,s),s}fillBaseMetrics(){
for(let[t,o]of this.getRegisteredComponents())if(t.name==="base"){for(let s of o){let i=s.values[1];i&&this.applyComponent(s,i)}return}throw new Error("No base \
category found")}getComponents(){return this.components}clearComponents(){this.getRegisteredComponents().forEach(((t,o)=>{t.forEach((s=>this.components.set(s,s.
values[0])))}))}clearSpecifiedComponents(t){t.forEach((o=>this.components.set(o,o.values[0])))}addVectorChangedListener(t){this.vectorChangedListeners.push(t)}normalizeVector(t){
return t.replace(/\(/g,"").replace(/\)/g,"").replace(/CVSS:\d+\.?\d?/g,"").replace(/\s/g,"").replace(/\\/g,"").replace(/^\//g,"").replace(/\/$/g,"").trim()}findComponent(t){
for(let o of this.getRegisteredComponents().values()){let s=o.find((i=>i.name===t||i.shortName===t));if(s)return s}return Array.from(this.components.keys()).find(
(o=>o.name===t||o.shortName===t))}applyVector(t){this.applyVectorCount(t)}applyVectorCount(t){let o=this.normalizeVector(t).split("/"),s=0;return o.forEach((i=>{
if(i.length===0)return;let[a,n]=i.split(":");a.length!==0&&n.length!==0?this.applyComponentString(a,n,!1)&&s++:console.warn("Invalid component/value pair",i)})),
this.vectorChangedListeners.forEach((i=>i(this))),s}applyComponentString(t,o,s=!0){let i=this.findComponent(t);if(i){let a=i.values.find((n=>n.name===o||n.shortName===
o));if(a)return this.components.get(i)!==a&&(this.applyComponent(i,a),s&&this.vectorChangedListeners.forEach((n=>n(this))),!0);throw new Error(`Unknown componen\
t value ${o} for component ${t}`)}throw new Error(`Unknown component ${t} when setting value ${o}`)}applyComponentStringSilent(t,o,s=!0){try{return this.applyComponentString(
t,o,s)}catch{return!1}}applyComponent(t,o,s=!0){this.components.set(t,o),s&&this.vectorChangedListeners.forEach((i=>i(this)))}applyVectorPartsIf(t,o,s){if(!t)return 0;
let i=this.normalizeVector(t);if(i.length===0)return 0;let a=i.split("/"),n=0;for(let r of a){if(!r)continue;let c=r.split(":",2),h=this.clone(),l=o(h);if(c.length===
2){h.applyComponentStringSilent(c[0],c[1]);let u=o(h);s?u<=l&&(n+=this.applyComponentStringSilent(c[0],c[1])?1:0):u>=l&&(n+=this.applyComponentStringSilent(c[0],
c[1])?1:0)}else console.warn("Unknown vector argument:",r)}return n}applyVectorPartsIfLower(t,o){return this.applyVectorPartsIf(t,o,!0)}applyVectorPartsIfHigher(t,o){
return this.applyVectorPartsIf(t,o,!1)}applyVectorPartsIfLowerVector(t,o){return this.applyVectorPartsIf(t.toStringDefinedParts(),o,!0)}applyVectorPartsIfHigherVector(t,o){
return this.applyVectorPartsIf(t.toStringDefinedParts(),o,!1)}getComponent(t){let o=this.components.get(t);if(!o)throw new Error(`Unknown component: ${t.name}`);
return o}getComponentByString(t){let o=this.findComponent(t);if(!o)throw new Error(`Unknown component: ${t}`);let s=this.components.get(o);if(!s)throw new Error(
`Unknown component: ${t}`);return s}getComponentByStringOpt(t){try{return this.getComponentByString(t)}catch{return null}}size(){return Array.from(this.components.
values()).filter(this.isComponentValueDefined).length}getFirstDefinedComponent(t){return t.map((o=>this.components.get(o))).find(this.isComponentValueDefined)}toString(t=!1,o=this.
getRegisteredComponents(),s=!1){let i="";for(let[a,n]of o)if(t||this.isCategoryPartiallyDefined(a))for(let r of n){let c=this.components.get(r);if(c){if(s&&!this.
isComponentValueDefined(c))continue;i+=`${r.shortName}:${c.shortName}/`}}return this.getVectorPrefix()+i.slice(0,-1)}toStringDefinedParts(){return this.toString(
!1,this.getRegisteredComponents(),!0)}isCategoryFullyDefined(t){let o=this.getRegisteredComponents().get(t);return!!o&&o.every((s=>this.components.get(s)!==void 0&&
this.components.get(s).shortName!=="ND"&&this.components.get(s).shortName!=="X"))}isCategoryPartiallyDefined(t){let o=this.getRegisteredComponents().get(t);return!!o&&
o.some((s=>this.components.get(s)!==void 0&&this.components.get(s).shortName!=="ND"&&this.components.get(s).shortName!=="X"))}round(t,o){let s=Math.pow(10,o);return Math.
round(t*s)/s}roundUp(t){let o=Math.round(1e5*t);return o%1e4==0?o/1e5:(Math.floor(o/1e4)+1)/10}normalizeScore(t,o){return o===10?t:this.round(this.mapRange(t,0,
o,0,10),1)}mapRange(t,o,s,i,a){return(t-o)/(s-o)*(a-i)+i}pickRandomDefinedComponentValue(t){for(let o=0;o<999999;o++){let s=t.values[Math.floor(Math.random()*t.
values.length)];if(s.shortName!=="X"&&s.shortName!=="ND"&&!s.hide)return s}}clone(){let t=new this.constructor;return t.components=new Map(this.components),t}diffVector(t){
let o=new this.constructor;for(let[s,i]of this.getRegisteredComponents())for(let a of i){let n=this.components.get(a),r=t.components.get(a),c=this.isComponentValueDefined(
n),h=this.isComponentValueDefined(r);c&&h&&n.shortName!==r.shortName||!c&&h?o.applyComponent(a,r):c&&!h&&o.applyComponent(a,n)}return o}applyEnvironmentalMetricsOntoBase(){
for(let[t,o]of this.getRegisteredComponents())for(let s of o){let i=this.components.get(s);i&&s.baseMetricEquivalent&&this.isComponentValueDefined(i)&&(s.baseMetricEquivalentMapper?
this.applyComponentString(s.baseMetricEquivalent.shortName,s.baseMetricEquivalentMapper(i).shortName,!1):this.applyComponentString(s.baseMetricEquivalent.shortName,
i.shortName,!1),this.applyComponent(s,s.values[0],!1))}this.vectorChangedListeners.forEach((t=>t(this)))}isComponentValueDefined(t){return t!==void 0&&t.shortName!==
"ND"&&t.shortName!=="X"}static _reorderAttributeSeverityOrder(t){let o=[];return t.forEach(((s,i)=>{o.push([s])})),o}}},156:function(L,m,e){var t=this&&this.__createBinding||
(Object.create?function(c,h,l,u){u===void 0&&(u=l);var d=Object.getOwnPropertyDescriptor(h,l);d&&!("get"in d?!h.__esModule:d.writable||d.configurable)||(d={enumerable:!0,
get:function(){return h[l]}}),Object.defineProperty(c,u,d)}:function(c,h,l,u){u===void 0&&(u=l),c[u]=h[l]}),o=this&&this.__exportStar||function(c,h){for(var l in c)
l==="default"||Object.prototype.hasOwnProperty.call(h,l)||t(h,c,l)};Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss4P0=m.Cvss3P0=m.Cvss3P1=m.Cvss2=m.CvssVector=
void 0;var s=e(154);Object.defineProperty(m,"CvssVector",{enumerable:!0,get:function(){return s.CvssVector}}),o(e(564),m);var i=e(475);Object.defineProperty(m,"\
Cvss2",{enumerable:!0,get:function(){return i.Cvss2}});var a=e(371);Object.defineProperty(m,"Cvss3P1",{enumerable:!0,get:function(){return a.Cvss3P1}});var n=e(
623);Object.defineProperty(m,"Cvss3P0",{enumerable:!0,get:function(){return n.Cvss3P0}});var r=e(987);Object.defineProperty(m,"Cvss4P0",{enumerable:!0,get:function(){
return r.Cvss4P0}})},331:(L,m)=>{var e;Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss3P0Components=void 0;class t{}m.Cvss3P0Components=t,e=t,t.CONFIDENTIALITY_IMPACT_VALUES=
{X:{shortName:"X",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,
name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"\
LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what inf\
ormation is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."},H:{
shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the impacted \
component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct\
, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."}},t.CONFIDENTIALITY_IMPACT=[e.CONFIDENTIALITY_IMPACT_VALUES.
X,e.CONFIDENTIALITY_IMPACT_VALUES.N,e.CONFIDENTIALITY_IMPACT_VALUES.L,e.CONFIDENTIALITY_IMPACT_VALUES.H],t.INTEGRITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"\
Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"\
NONE",description:"There is no loss of integrity within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Modifi\
cation of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data mo\
dification does not have a direct, serious impact on the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There i\
s a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Al\
ternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."}},t.INTEGRITY_IMPACT=
[e.INTEGRITY_IMPACT_VALUES.X,e.INTEGRITY_IMPACT_VALUES.N,e.INTEGRITY_IMPACT_VALUES.L,e.INTEGRITY_IMPACT_VALUES.H],t.AVAILABILITY_IMPACT_VALUES={X:{shortName:"X",
value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",
jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",
description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the att\
acker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of th\
e time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."},H:{shortName:"H",value:.56,name:"\
High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the im\
pacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack\
 has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to t\
he impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerabil\
ity that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely un\
available)."}},t.AVAILABILITY_IMPACT=[e.AVAILABILITY_IMPACT_VALUES.X,e.AVAILABILITY_IMPACT_VALUES.N,e.AVAILABILITY_IMPACT_VALUES.L,e.AVAILABILITY_IMPACT_VALUES.
H],t.CONFIDENTIALITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assign\
ing this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has\
 the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to h\
ave only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"\
Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated wi\
th the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentiality is likely \
to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},t.CONFIDENTIALITY_REQUIREMENT=
[e.CONFIDENTIALITY_REQUIREMENT_VALUES.X,e.CONFIDENTIALITY_REQUIREMENT_VALUES.L,e.CONFIDENTIALITY_REQUIREMENT_VALUES.M,e.CONFIDENTIALITY_REQUIREMENT_VALUES.H],t.
INTEGRITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this va\
lue indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same e\
ffect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limite\
d adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"\
MEDIUM",description:"Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., emp\
loyees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effec\
t on the organization or individuals associated with the organization (e.g., employees, customers)."}},t.INTEGRITY_REQUIREMENT=[e.INTEGRITY_REQUIREMENT_VALUES.X,
e.INTEGRITY_REQUIREMENT_VALUES.L,e.INTEGRITY_REQUIREMENT_VALUES.M,e.INTEGRITY_REQUIREMENT_VALUES.H],t.AVAILABILITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,
name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choo\
se one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",
value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Availability is likely to have only a limited adverse effect on the organization or individuals as\
sociated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability \
is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",
value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals\
 associated with the organization (e.g., employees, customers)."}},t.AVAILABILITY_REQUIREMENT=[e.AVAILABILITY_REQUIREMENT_VALUES.X,e.AVAILABILITY_REQUIREMENT_VALUES.
L,e.AVAILABILITY_REQUIREMENT_VALUES.M,e.AVAILABILITY_REQUIREMENT_VALUES.H],t.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES={X:{shortName:"X",value:1,name:"Not Define\
d",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"\
There is no impact to the integrity of the system."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a partial compromise o\
f system integrity."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"There is a total compromise of system integrity."}},t.TEMPLATE_CIA_REQUIREMENT_MODIFIED=
[e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.
H],t.BASE_CATEGORY={name:"base",description:"This metric reflects the qualities of a vulnerability that are constant over time and across user environments."},t.
AV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"\
N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of \
possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",
abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited \
at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component i\
s not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Ph\
ys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},t.AV={name:"Attack V\
ector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The mo\
re remote an attacker can be to attack a host, the greater the vulnerability score.",values:[e.AV_VALUES.X,e.AV_VALUES.N,e.AV_VALUES.A,e.AV_VALUES.L,e.AV_VALUES.
P]},t.AC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{
shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can ex\
pect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack\
 depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some m\
easurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},t.AC={name:"Attack Comple\
xity",shortName:"AC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in ord\
er to exploit the vulnerability.",values:[e.AC_VALUES.X,e.AC_VALUES.L,e.AC_VALUES.H]},t.PR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"\
The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},
L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities t\
hat could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive r\
esources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant \
(e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},t.PR={name:"Privileges Required",shortName:"\
PR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the \
vulnerability.",values:[e.PR_VALUES.X,e.PR_VALUES.N,e.PR_VALUES.L,e.PR_VALUES.H]},t.UI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not \
Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulner\
able system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",abbreviatedName:"Req.",jsonSchemaName:"REQUIRED",description:"\
Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit m\
ay only be possible during the installation of an application by a system administrator."}},t.UI={name:"User Interaction",shortName:"UI",subCategory:"Exploitabi\
lity Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerab\
le component.",values:[e.UI_VALUES.X,e.UI_VALUES.N,e.UI_VALUES.R]},t.S_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"\
An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"\
An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},t.S={name:"Scope",shortName:"\
S",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",values:[e.S_VALUES.X,e.S_VALUES.U,e.S_VALUES.
C]},t.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the inf\
ormation resources managed by a software component due to a successfully exploited vulnerability.",values:e.CONFIDENTIALITY_IMPACT},t.I={name:"Integrity Impact",
shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",values:e.INTEGRITY_IMPACT},
t.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted comp\
onent resulting from a successfully exploited vulnerability.",values:e.AVAILABILITY_IMPACT},t.BASE_CATEGORY_VALUES=[e.AV,e.AC,e.PR,e.UI,e.S,e.C,e.I,e.A],t.TEMPORAL_CATEGORY=
{name:"temporal",description:"This metric reflects the current state of exploit techniques or code availability."},t.E_VALUES={X:{shortName:"X",value:1,name:"No\
t Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.91,name:"Unproven",abbreviatedName:"\
Unproven",description:"No exploit code is available, or an exploit is theoretical."},P:{shortName:"P",value:.94,name:"Proof-of-Concept",abbreviatedName:"Proof-o\
f-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems\
. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."},F:{shortName:"F",value:.97,name:"F\
unctional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in most situations where the vulnerability exists."},H:{
shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Functional exploit code is available. The code is widespread and automated and works in all\
 situations where the vulnerability exists."}},t.E={name:"Exploit Code Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerabi\
lity being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vul\
nerability.",values:[e.E_VALUES.X,e.E_VALUES.U,e.E_VALUES.P,e.E_VALUES.F,e.E_VALUES.H]},t.RL_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},O:{shortName:"O",value:.95,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"\
OFFICIAL_FIX",description:"A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."},T:{shortName:"\
T",value:.96,name:"Temporary Fix",abbreviatedName:"Temp. Fix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This\
 includes instances where the vendor issues a temporary hotfix, tool, or workaround."},W:{shortName:"W",value:.97,name:"Workaround",jsonSchemaName:"WORKAROUND",
description:"There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide \
steps to work around or otherwise mitigate the vulnerability."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is e\
ither no solution available or it is impossible to apply."}},t.RL={name:"Remediation Level",shortName:"RL",description:"This metric describes the remediation le\
vel for a vulnerability in an affected resource.",values:[e.RL_VALUES.X,e.RL_VALUES.O,e.RL_VALUES.T,e.RL_VALUES.W,e.RL_VALUES.U]},t.RC_VALUES={X:{shortName:"X",
value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.92,name:"Unk\
nown",description:"Report confidence is unknown."},R:{shortName:"R",value:.96,name:"Reasonable",jsonSchemaName:"REASONABLE",description:"Reasonable confidence e\
xists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."},C:{shortName:"C",value:1,name:"Con\
firmed",jsonSchemaName:"CONFIRMED",description:"Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."}},
t.RC={name:"Report Confidence",shortName:"RC",description:"This metric describes the level of confidence in the existence of the vulnerability and the credibili\
ty of the known technical details.",values:[e.RC_VALUES.X,e.RC_VALUES.U,e.RC_VALUES.R,e.RC_VALUES.C]},t.TEMPORAL_CATEGORY_VALUES=[e.E,e.RL,e.RC],t.ENVIRONMENTAL_CATEGORY=
{name:"environmental",description:"This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. \
This metric can greatly improve the accuracy of a score."},t.MAV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"Th\
e vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the en\
tire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable\
 component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"L\
ocal",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilit\
ies."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically t\
ouch or manipulate the vulnerable component."}},t.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"This metr\
ic reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability scor\
e.",baseMetricEquivalent:e.AV,values:[e.MAV_VALUES.X,e.MAV_VALUES.N,e.MAV_VALUES.A,e.MAV_VALUES.L,e.MAV_VALUES.P]},t.MAC_VALUES={X:{shortName:"X",value:1,name:"\
Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"\
LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerab\
le component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's contro\
l. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execut\
ion against the vulnerable component before a successful attack can be expected."}},t.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploi\
tability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",baseMetricEquivalent:e.
AC,values:[e.MAC_VALUES.X,e.MAC_VALUES.L,e.MAC_VALUES.H]},t.MPR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is\
 unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",
value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normall\
y affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"\
H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) con\
trol over the vulnerable component allowing access to component-wide settings and files."}},t.MPR={name:"Modified Privileges Required",shortName:"MPR",subCategory:"\
Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",baseMetricEquivalent:e.
PR,values:[e.MPR_VALUES.X,e.MPR_VALUES.N,e.MPR_VALUES.L,e.MPR_VALUES.H]},t.MUI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exp\
loited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vu\
lnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the ins\
tallation of an application by a system administrator."}},t.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"Exploitability Metrics",description:"\
This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",baseMetricEquivalent:e.
UI,values:[e.MUI_VALUES.X,e.MUI_VALUES.N,e.MUI_VALUES.R]},t.MS_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"N\
OT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"\
An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"\
An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},t.MS={name:"Modified Scope",shortName:"\
MS",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",baseMetricEquivalent:e.S,values:[e.MS_VALUES.
X,e.MS_VALUES.U,e.MS_VALUES.C]},t.MC={name:"Confidentiality Impact",shortName:"MC",subCategory:"Modified Impact",description:"This metric measures the impact to\
 the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",baseMetricEquivalent:e.C,values:e.
CONFIDENTIALITY_IMPACT},t.MI={name:"Integrity Impact",shortName:"MI",subCategory:"Modified Impact",description:"This metric measures the impact to integrity of \
a successfully exploited vulnerability.",baseMetricEquivalent:e.I,values:e.INTEGRITY_IMPACT},t.MA={name:"Availability Impact",shortName:"MA",subCategory:"Modifi\
ed Impact",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",baseMetricEquivalent:e.
A,values:e.AVAILABILITY_IMPACT},t.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"\
This metric describes the remediation level for a vulnerability in an affected resource.",values:e.CONFIDENTIALITY_REQUIREMENT},t.IR={name:"Integrity Requiremen\
t",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in\
 an affected resource.",values:e.INTEGRITY_REQUIREMENT},t.AR={name:"Availability Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore)\
 Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:e.AVAILABILITY_REQUIREMENT},t.ENVIRONMENTAL_CATEGORY_VALUES=
[e.CR,e.IR,e.AR,e.MAV,e.MAC,e.MPR,e.MUI,e.MS,e.MC,e.MI,e.MA],t.REGISTERED_COMPONENTS=new Map,e.REGISTERED_COMPONENTS.set(e.BASE_CATEGORY,e.BASE_CATEGORY_VALUES),
e.REGISTERED_COMPONENTS.set(e.TEMPORAL_CATEGORY,e.TEMPORAL_CATEGORY_VALUES),e.REGISTERED_COMPONENTS.set(e.ENVIRONMENTAL_CATEGORY,e.ENVIRONMENTAL_CATEGORY_VALUES),
t.ATTRIBUTE_SEVERITY_ORDER=[[e.S_VALUES.U,e.MS_VALUES.U],[e.CONFIDENTIALITY_IMPACT_VALUES.N,e.INTEGRITY_IMPACT_VALUES.N,e.AVAILABILITY_IMPACT_VALUES.N],[e.AV_VALUES.
P,e.MAV_VALUES.P],[e.CONFIDENTIALITY_IMPACT_VALUES.L,e.INTEGRITY_IMPACT_VALUES.L,e.AVAILABILITY_IMPACT_VALUES.L],[e.PR_VALUES.H,e.MPR_VALUES.H],[e.AC_VALUES.H,e.
MAC_VALUES.H],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.L,e.INTEGRITY_REQUIREMENT_VALUES.L,e.AVAILABILITY_REQUIREMENT_VALUES.L],[e.AV_VALUES.L,e.MAV_VALUES.L],[e.CONFIDENTIALITY_IMPACT_VALUES.
H,e.INTEGRITY_IMPACT_VALUES.H,e.AVAILABILITY_IMPACT_VALUES.H],[e.AV_VALUES.A,e.MAV_VALUES.A],[e.UI_VALUES.R,e.MUI_VALUES.R],[e.PR_VALUES.L,e.MPR_VALUES.L],[e.AC_VALUES.
L,e.MAC_VALUES.L],[e.AV_VALUES.N,e.MAV_VALUES.N],[e.PR_VALUES.N,e.MPR_VALUES.N],[e.UI_VALUES.N,e.MUI_VALUES.N],[e.E_VALUES.U],[e.E_VALUES.P],[e.E_VALUES.F],[e.E_VALUES.
H],[e.E_VALUES.X],[e.RC_VALUES.U],[e.RL_VALUES.O],[e.RL_VALUES.T],[e.RC_VALUES.R],[e.RL_VALUES.W],[e.AV_VALUES.X,e.MAV_VALUES.X],[e.AC_VALUES.X,e.MAC_VALUES.X],
[e.PR_VALUES.X,e.MPR_VALUES.X],[e.UI_VALUES.X,e.MUI_VALUES.X],[e.S_VALUES.C,e.MS_VALUES.C],[e.S_VALUES.X,e.MS_VALUES.X],[e.CONFIDENTIALITY_IMPACT_VALUES.X],[e.INTEGRITY_IMPACT_VALUES.
X],[e.AVAILABILITY_IMPACT_VALUES.X],[e.RL_VALUES.U],[e.RL_VALUES.X],[e.RC_VALUES.C],[e.RC_VALUES.X],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.M,e.INTEGRITY_REQUIREMENT_VALUES.
M,e.AVAILABILITY_REQUIREMENT_VALUES.M],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.X,e.INTEGRITY_REQUIREMENT_VALUES.X,e.AVAILABILITY_REQUIREMENT_VALUES.X],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.
H,e.INTEGRITY_REQUIREMENT_VALUES.H,e.AVAILABILITY_REQUIREMENT_VALUES.H]]},371:(L,m,e)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss3P1=void 0;let t=e(
154),o=e(951);class s extends t.CvssVector{constructor(a){super(a)}getRegisteredComponents(){return o.Cvss3P1Components.REGISTERED_COMPONENTS}getVectorPrefix(){
return"CVSS:3.1/"}getVectorName(){return"CVSS:3.1"}fillAverageVector(){this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L")}fillRandomBaseVector(){this.fillRandomComponentsForCategory(
o.Cvss3P1Components.BASE_CATEGORY)}fillRandomTemporalVector(){this.fillRandomComponentsForCategory(o.Cvss3P1Components.TEMPORAL_CATEGORY)}fillRandomEnvironmentalVector(){
this.fillRandomComponentsForCategory(o.Cvss3P1Components.ENVIRONMENTAL_CATEGORY)}fillRandomComponentsForCategory(a){let n=o.Cvss3P1Components.REGISTERED_COMPONENTS.
get(a);if(n)for(let r=0;r<n.length;r++){let c=n[r],h=super.pickRandomDefinedComponentValue(c);if(!h)return console.warn("Failed to pick random vector component \
for",c),void this.fillAverageVector();this.applyComponent(c,h)}else console.warn("Failed to pick random vector components for",a)}calculateScoresInternal(a=!1){
let n=this.isBaseFullyDefined(),r=this.isAnyTemporalDefined(),c=this.isAnyEnvironmentalDefined();return{normalized:a,base:n?super.round(this.calculateExactBaseScore(),
1):void 0,impact:n?super.normalizeScore(super.round(this.calculateImpactScore(),1),a?6:10):void 0,exploitability:n?super.normalizeScore(super.round(this.calculateExactExploitabilityScore(),
1),a?3.9:10):void 0,temporal:n&&r?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:n&&c?super.round(this.calculateExactEnvironmentalScore(),
1):void 0,modifiedImpact:n&&c?super.normalizeScore(super.round(Math.max(0,this.calculateExactAdjustedImpactScore()),1),a?6.1:10):void 0,overall:super.round(this.
calculateExactOverallScore(),1),vector:this.toString()}}calculateExactBaseScore(){if(!this.isBaseFullyDefined())return 0;let a=this.calculateExactImpactScore();
if(a<=0)return 0;let n=this.calculateExactExploitabilityScore();return this.getComponent(o.Cvss3P1Components.S).value?super.roundUp(Math.min(s.SCOPE_COEFFICIENT*
(a+n),10)):super.roundUp(Math.min(a+n,10))}calculateImpactScore(){let a=this.calculateExactImpactScore();return a<=0?0:a}calculateExactImpactScore(){let a=this.
calculateExactISSScore();return this.getComponent(o.Cvss3P1Components.S).value?s.SCOPE_CHANGED_FACTOR*(a-.029)-3.25*Math.pow(a-.02,15):s.SCOPE_UNCHANGED_FACTOR*
a}calculateExactISSScore(){return 1-(1-this.getComponent(o.Cvss3P1Components.C).value)*(1-this.getComponent(o.Cvss3P1Components.I).value)*(1-this.getComponent(o.
Cvss3P1Components.A).value)}calculateExactMISSScore(){let a,n,r,c,h,l,u=this.getComponent(o.Cvss3P1Components.MC),d=this.getComponent(o.Cvss3P1Components.MI),E=this.
getComponent(o.Cvss3P1Components.MA),A=this.getComponent(o.Cvss3P1Components.C),N=this.getComponent(o.Cvss3P1Components.I),p=this.getComponent(o.Cvss3P1Components.
A),S=this.getComponent(o.Cvss3P1Components.CR),C=this.getComponent(o.Cvss3P1Components.IR),v=this.getComponent(o.Cvss3P1Components.AR);return a=u===o.Cvss3P1Components.
MC.values[0]?A.value:u.value,n=d===o.Cvss3P1Components.MI.values[0]?N.value:d.value,r=E===o.Cvss3P1Components.MA.values[0]?p.value:E.value,o.Cvss3P1Components.CR.
values[0],c=S.value,o.Cvss3P1Components.IR.values[0],h=C.value,o.Cvss3P1Components.AR.values[0],l=v.value,Math.min(1-(1-c*a)*(1-h*n)*(1-l*r),.915)}calculateExactExploitabilityScore(){
let a=this.getComponent(o.Cvss3P1Components.AV).value,n=this.getComponent(o.Cvss3P1Components.AC).value,r=this.getComponent(o.Cvss3P1Components.UI).value,c;return c=
this.getComponent(o.Cvss3P1Components.S).value?this.getComponent(o.Cvss3P1Components.PR).changedValue:this.getComponent(o.Cvss3P1Components.PR).value,s.EXPLOITABILITY_COEFFICIENT*
a*n*c*r}calculateExactTemporalScore(){if(!this.isBaseFullyDefined()||!this.isAnyTemporalDefined())return 0;let a=this.getComponent(o.Cvss3P1Components.E).value,
n=this.getComponent(o.Cvss3P1Components.RL).value,r=this.getComponent(o.Cvss3P1Components.RC).value,c=this.calculateExactBaseScore();return super.roundUp(c*a*n*
r)}calculateExactEnvironmentalScore(){if(!this.isBaseFullyDefined()||!this.isAnyEnvironmentalDefined())return 0;let a=this.calculateExactAdjustedImpactScore();if(a<=
0)return 0;let n=this.calculateAdjustedExploitability(),r=this.getComponent(o.Cvss3P1Components.E).value,c=this.getComponent(o.Cvss3P1Components.RL).value,h=this.
getComponent(o.Cvss3P1Components.RC).value;if(this.isModifiedScope()){let l=super.roundUp(Math.min(a+n,10));return super.roundUp(l*r*c*h)}{let l=super.roundUp(Math.
min(s.SCOPE_COEFFICIENT*(a+n),10));return super.roundUp(l*r*c*h)}}calculateExactAdjustedImpactScore(){if(!this.isBaseFullyDefined()||!this.isAnyEnvironmentalDefined())
return 0;let a=this.calculateExactMISSScore();return this.isModifiedScope()?s.SCOPE_UNCHANGED_FACTOR*a:s.SCOPE_CHANGED_FACTOR*(a-.029)-3.25*Math.pow(.9731*a-.02,
13)}calculateAdjustedExploitability(){let a,n=this.getFirstDefinedComponent([o.Cvss3P1Components.MAV,o.Cvss3P1Components.AV]).value,r=this.getFirstDefinedComponent(
[o.Cvss3P1Components.MAC,o.Cvss3P1Components.AC]).value,c=this.getFirstDefinedComponent([o.Cvss3P1Components.MUI,o.Cvss3P1Components.UI]).value,h=this.getFirstDefinedComponent(
[o.Cvss3P1Components.MPR,o.Cvss3P1Components.PR]);return a=this.isModifiedScope()?h.value:h.changedValue,s.EXPLOITABILITY_COEFFICIENT*n*r*a*c}isModifiedScope(){
let a=this.getComponent(o.Cvss3P1Components.S),n=this.getComponent(o.Cvss3P1Components.MS);return n===o.Cvss3P1Components.MS.values[0]?!a.value:!n.value}calculateExactOverallScore(){
return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?this.calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){
return super.isCategoryFullyDefined(o.Cvss3P1Components.BASE_CATEGORY)}isTemporalFullyDefined(){return super.isCategoryFullyDefined(o.Cvss3P1Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){
return super.isCategoryFullyDefined(o.Cvss3P1Components.ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(o.Cvss3P1Components.BASE_CATEGORY)}isAnyTemporalDefined(){
return super.isCategoryPartiallyDefined(o.Cvss3P1Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(o.Cvss3P1Components.
ENVIRONMENTAL_CATEGORY)}getJsonSchemaSeverity(a){return a===0||isNaN(a)?"NONE":a<=3.9?"LOW":a<=6.9?"MEDIUM":a<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){let a=this.
calculateScores();return{version:"3.1",vectorString:this.toString(),baseScore:a.base,temporalScore:a.temporal,environmentalScore:a.environmental,baseSeverity:this.
getJsonSchemaSeverity(a.base),temporalSeverity:a.temporal?this.getJsonSchemaSeverity(a.temporal):void 0,environmentalSeverity:a.environmental?this.getJsonSchemaSeverity(
a.environmental):void 0,attackVector:this.getComponent(o.Cvss3P1Components.AV).jsonSchemaName,attackComplexity:this.getComponent(o.Cvss3P1Components.AC).jsonSchemaName,
privilegesRequired:this.getComponent(o.Cvss3P1Components.PR).jsonSchemaName,userInteraction:this.getComponent(o.Cvss3P1Components.UI).jsonSchemaName,scope:this.
getComponent(o.Cvss3P1Components.S).jsonSchemaName,confidentialityImpact:this.getComponent(o.Cvss3P1Components.C).jsonSchemaName,integrityImpact:this.getComponent(
o.Cvss3P1Components.I).jsonSchemaName,availabilityImpact:this.getComponent(o.Cvss3P1Components.A).jsonSchemaName,exploitCodeMaturity:this.getComponent(o.Cvss3P1Components.
E).jsonSchemaName,remediationLevel:this.getComponent(o.Cvss3P1Components.RL).jsonSchemaName,reportConfidence:this.getComponent(o.Cvss3P1Components.RC).jsonSchemaName,
confidentialityRequirement:this.getComponent(o.Cvss3P1Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(o.Cvss3P1Components.IR).jsonSchemaName,
availabilityRequirement:this.getComponent(o.Cvss3P1Components.AR).jsonSchemaName,modifiedAttackVector:this.getComponent(o.Cvss3P1Components.MAV).jsonSchemaName,
modifiedAttackComplexity:this.getComponent(o.Cvss3P1Components.MAC).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(o.Cvss3P1Components.MPR).jsonSchemaName,
modifiedUserInteraction:this.getComponent(o.Cvss3P1Components.MUI).jsonSchemaName,modifiedScope:this.getComponent(o.Cvss3P1Components.MS).jsonSchemaName,modifiedConfidentialityImpact:this.
getComponent(o.Cvss3P1Components.MC).jsonSchemaName,modifiedIntegrityImpact:this.getComponent(o.Cvss3P1Components.MI).jsonSchemaName,modifiedAvailabilityImpact:this.
getComponent(o.Cvss3P1Components.MA).jsonSchemaName}}}m.Cvss3P1=s,s.SCOPE_CHANGED_FACTOR=7.52,s.SCOPE_UNCHANGED_FACTOR=6.42,s.EXPLOITABILITY_COEFFICIENT=8.22,s.
SCOPE_COEFFICIENT=1.08},475:(L,m,e)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss2=void 0;let t=e(154),o=e(479);class s extends t.CvssVector{constructor(a){
super(a)}getRegisteredComponents(){return o.Cvss2Components.REGISTERED_COMPONENTS}getVectorPrefix(){return""}getVectorName(){return"CVSS:2.0"}fillAverageVector(){
this.applyVector("AV:A/AC:M/Au:N/C:P/I:P/A:P")}fillRandomBaseVector(){let a=o.Cvss2Components.BASE_CATEGORY_VALUES;for(let n=0;n<a.length;n++){let r=a[n],c=super.
pickRandomDefinedComponentValue(r);if(!c)return console.warn("Failed to pick random vector component for",r),void this.fillAverageVector();this.applyComponent(r,
c)}}calculateScoresInternal(a=!1){let n=this.isBaseFullyDefined(),r=this.isAnyTemporalDefined(),c=this.isAnyEnvironmentalDefined();return{normalized:a,base:n?super.
round(this.calculateExactBaseScore(),1):void 0,impact:n?super.round(this.calculateExactImpactScore(),1):void 0,exploitability:n?super.round(this.calculateExactExploitabilityScore(),
1):void 0,temporal:n&&r?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:n&&c?super.round(this.calculateExactEnvironmentalScore(),1):void 0,
modifiedImpact:n&&c?super.round(this.calculateExactAdjustedImpactScore(),1):void 0,overall:super.round(this.calculateExactOverallScore(),1),vector:this.toString()}}calculateExactBaseScore(){
if(!this.isBaseFullyDefined())return 0;let a=this.calculateExactImpactScore();return(.6*a+.4*this.calculateExactExploitabilityScore()-1.5)*this.f(a)}calculateExactImpactScore(){
return this.isBaseFullyDefined()?10.41*(1-(1-this.getComponent(o.Cvss2Components.C).value)*(1-this.getComponent(o.Cvss2Components.I).value)*(1-this.getComponent(
o.Cvss2Components.A).value)):0}calculateExactExploitabilityScore(){return this.isBaseFullyDefined()?20*this.getComponent(o.Cvss2Components.AC).value*this.getComponent(
o.Cvss2Components.Au).value*this.getComponent(o.Cvss2Components.AV).value:0}calculateExactTemporalScore(){return this.isAnyTemporalDefined()?super.round(this.calculateExactBaseScore(),
1)*this.getComponent(o.Cvss2Components.E).value*this.getComponent(o.Cvss2Components.RL).value*this.getComponent(o.Cvss2Components.RC).value:0}calculateExactAdjustedBaseScore(){
let a=this.calculateExactAdjustedImpactScore(),n=this.calculateExactExploitabilityScore();return n=this.round(n,1),(.6*a+.4*n-1.5)*this.f(a)}calculateExactAdjustedTemporalScore(){
return this.calculateExactAdjustedBaseScore()*this.getComponent(o.Cvss2Components.E).value*this.getComponent(o.Cvss2Components.RL).value*this.getComponent(o.Cvss2Components.
RC).value}calculateExactEnvironmentalScore(){if(!this.isAnyEnvironmentalDefined())return 0;let a=this.calculateExactAdjustedTemporalScore();return(a+(10-a)*this.
getComponent(o.Cvss2Components.CDP).value)*this.getComponent(o.Cvss2Components.TD).value}calculateExactAdjustedImpactScore(){if(!this.isAnyEnvironmentalDefined())
return 0;let a=this.getComponent(o.Cvss2Components.C).value,n=this.getComponent(o.Cvss2Components.I).value,r=this.getComponent(o.Cvss2Components.A).value,c=this.
getComponent(o.Cvss2Components.CR).value,h=this.getComponent(o.Cvss2Components.IR).value,l=this.getComponent(o.Cvss2Components.AR).value;return Math.min(10,10.41*
(1-(1-a*c)*(1-n*h)*(1-r*l)))}calculateExactOverallScore(){return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?
this.calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){return super.isCategoryFullyDefined(o.Cvss2Components.BASE_CATEGORY)}isTemporalFullyDefined(){
return super.isCategoryFullyDefined(o.Cvss2Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){return super.isCategoryFullyDefined(o.Cvss2Components.ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){
return super.isCategoryPartiallyDefined(o.Cvss2Components.BASE_CATEGORY)}isAnyTemporalDefined(){return super.isCategoryPartiallyDefined(o.Cvss2Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){
return super.isCategoryPartiallyDefined(o.Cvss2Components.ENVIRONMENTAL_CATEGORY)}f(a){return a===0?0:1.176}createJsonSchema(){let a=this.calculateScores();return{
version:"2.0",vectorString:this.toString(),baseScore:a.base,temporalScore:a.temporal,environmentalScore:a.environmental,accessVector:this.getComponent(o.Cvss2Components.
AV).jsonSchemaName,accessComplexity:this.getComponent(o.Cvss2Components.AC).jsonSchemaName,authentication:this.getComponent(o.Cvss2Components.Au).jsonSchemaName,
confidentialityImpact:this.getComponent(o.Cvss2Components.C).jsonSchemaName,integrityImpact:this.getComponent(o.Cvss2Components.I).jsonSchemaName,availabilityImpact:this.
getComponent(o.Cvss2Components.A).jsonSchemaName,exploitability:this.getComponent(o.Cvss2Components.E).jsonSchemaName,remediationLevel:this.getComponent(o.Cvss2Components.
RL).jsonSchemaName,reportConfidence:this.getComponent(o.Cvss2Components.RC).jsonSchemaName,collateralDamagePotential:this.getComponent(o.Cvss2Components.CDP).jsonSchemaName,
targetDistribution:this.getComponent(o.Cvss2Components.TD).jsonSchemaName,confidentialityRequirement:this.getComponent(o.Cvss2Components.CR).jsonSchemaName,integrityRequirement:this.
getComponent(o.Cvss2Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(o.Cvss2Components.AR).jsonSchemaName}}}m.Cvss2=s},479:(L,m,e)=>{var t;
Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss2Components=void 0;let o=e(154);class s{}m.Cvss2Components=s,t=s,s.BASE_CATEGORY={name:"base",description:"\
Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments."},s.AV_VALUES={ND:{shortName:"ND",
value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in no score being\
 calculated."},L:{shortName:"L",value:.395,name:"Local",jsonSchemaName:"LOCAL",description:"A vulnerability exploitable with only local access requires the atta\
cker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks \
such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo)."},A:{shortName:"A",value:.646,name:"Adjacent Network",abbreviatedName:"Adj. Netw\
ork",jsonSchemaName:"ADJACENT_NETWORK",description:"A vulnerability exploitable with adjacent network access requires the attacker to have access to either the \
broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segmen\
t."},N:{shortName:"N",value:1,name:"Network",jsonSchemaName:"NETWORK",description:'A vulnerability exploitable with network access means the vulnerable software\
 is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed "remotely exploitabl\
e". An example of a network attack is an RPC buffer overflow.'}},s.AV={name:"Access Vector",shortName:"AV",subCategory:"Exploitability Metrics",description:"Thi\
s metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.",values:[t.AV_VALUES.
ND,t.AV_VALUES.L,t.AV_VALUES.A,t.AV_VALUES.N]},s.AC_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",
description:"Assigning this value to the metric will result in no score being calculated."},H:{shortName:"H",value:.35,name:"High",jsonSchemaName:"HIGH",description:"\
Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions."},M:{shortName:"M",value:.61,
name:"Medium",jsonSchemaName:"MEDIUM",description:"The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability \
under certain conditions."},L:{shortName:"L",value:.71,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances d\
o not exist. For example, an attacker can exploit the vulnerability under most conditions."}},s.AC={name:"Access Complexity",shortName:"AC",subCategory:"Exploit\
ability Metrics",description:'This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the \
target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by th\
e service, the vulnerability is only "Medium" complexity. If, however, the vulnerability can be exploited anonymously, it is "Low" complexity.',values:[t.AC_VALUES.
ND,t.AC_VALUES.H,t.AC_VALUES.M,t.AC_VALUES.L]},s.Au_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",
description:"Assigning this value to the metric will result in no score being calculated."},M:{shortName:"M",value:.45,name:"Multiple",jsonSchemaName:"MULTIPLE",
description:"Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example\
 is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system."},S:{shortName:"S",value:.56,
name:"Single",jsonSchemaName:"SINGLE",description:"The vulnerability requires an attacker to be logged into the system (such as at a command line or via a deskt\
op session or web interface)."},N:{shortName:"N",value:.704,name:"None",jsonSchemaName:"NONE",description:"Authentication is not required to exploit the vulnera\
bility."}},s.Au={name:"Authentication",shortName:"Au",subCategory:"Exploitability Metrics",description:'This metric measures the number of times an attacker mus\
t authenticate to a target in order to exploit a vulnerability. "Multiple" means that the attacker must authenticate two or more times, "Single" means that the \
attacker must authenticate once, and "None" means that the attacker need not authenticate at all to exploit the vulnerability.',values:[t.Au_VALUES.ND,t.Au_VALUES.
M,t.Au_VALUES.S,t.Au_VALUES.N]},s.C_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"A\
ssigning this value to the metric will result in no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is n\
o impact to the confidentiality of the system."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"There is considerable informat\
ional disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained\
. An example is a vulnerability that divulges only certain tables in a database."},C:{shortName:"C",value:.66,name:"Complete",jsonSchemaName:"COMPLETE",description:"\
There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)"}},
s.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the informa\
tion resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosu\
re to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.",values:[t.C_VALUES.ND,t.C_VALUES.N,t.C_VALUES.P,t.C_VALUES.C]},
s.I_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metri\
c will result in no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to the integrity of the\
 system."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"Modification of some system files or information is possible, but th\
e attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files ma\
y be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited contex\
t or scope."},C:{shortName:"C",value:.66,name:"Complete",jsonSchemaName:"COMPLETE",description:"There is a total compromise of system integrity. There is a comp\
lete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system."}},s.I={name:"I\
ntegrity Impact",shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.\
 Integrity refers to the trustworthiness and guaranteed veracity of information.",values:[t.I_VALUES.ND,t.I_VALUES.N,t.I_VALUES.P,t.I_VALUES.C]},s.A_VALUES={ND:{
shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will result in\
 no score being calculated."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted com\
ponent."},P:{shortName:"P",value:.275,name:"Partial",jsonSchemaName:"PARTIAL",description:"There is reduced performance or interruptions in resource availabilit\
y. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service."},C:{shortName:"C",value:.66,name:"\
Complete",jsonSchemaName:"COMPLETE",description:"There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable\
."}},s.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted\
 component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or\
 integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, s\
uch as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network b\
andwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted comp\
onent itself.",values:[t.A_VALUES.ND,t.A_VALUES.N,t.A_VALUES.P,t.A_VALUES.C]},s.BASE_CATEGORY_VALUES=[t.AV,t.AC,t.Au,t.C,t.I,t.A],s.TEMPORAL_CATEGORY={name:"tem\
poral",description:"The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details o\
f a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they eac\
h include a metric value that has no effect on the score."},s.E_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},U:{shortName:"U",
value:.85,name:"Unproven",jsonSchemaName:"UNPROVEN",description:"No exploit code is available, or an exploit is entirely theoretical."},POC:{shortName:"POC",value:.9,
name:"Proof-of-concept",abbreviatedName:"Proof-of-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code or an attack demonstration\
 that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a sk\
illed attacker."},F:{shortName:"F",value:.95,name:"Functional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in \
most situations where the vulnerability exists."},H:{shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Either the vulnerability is exploitabl\
e by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is ac\
tively being delivered via a mobile autonomous agent (such as a worm or virus)."}},s.E={name:"Exploitability",shortName:"E",description:'This metric measures th\
e current state of exploit techniques or code availability. "Unproven that exploit exists" is the lowest impact and "Proof-of-concept code" is the highest impac\
t.',values:[t.E_VALUES.ND,t.E_VALUES.U,t.E_VALUES.POC,t.E_VALUES.F,t.E_VALUES.H]},s.RL_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"No\
t Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this m\
etric."},OF:{shortName:"OF",value:.87,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"OFFICIAL_FIX",description:"A complete vendor solution is av\
ailable. Either the vendor has issued an official patch, or an upgrade is available."},TF:{shortName:"TF",value:.9,name:"Temporary Fix",abbreviatedName:"Temp. F\
ix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This includes instances where the vendor issues a temporary ho\
tfix, tool, or workaround."},W:{shortName:"W",value:.95,name:"Workaround",jsonSchemaName:"WORKAROUND",description:"There is an unofficial, non-vendor solution a\
vailable. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerabili\
ty."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is either no solution available or it is impossible to apply."}},
s.RL={name:"Remediation Level",shortName:"RL",description:'This metric measures the remediation level of a vulnerability. "Official fix" is the lowest impact an\
d "Unavailable" is the highest impact.',values:[t.RL_VALUES.ND,t.RL_VALUES.OF,t.RL_VALUES.TF,t.RL_VALUES.W,t.RL_VALUES.U]},s.RC_VALUES={ND:{shortName:"ND",value:1,
name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a\
 signal to the equation to skip this metric."},UC:{shortName:"UC",value:.9,name:"Unconfirmed",jsonSchemaName:"UNCONFIRMED",description:"There is little confiden\
ce in the existence of this vulnerability. The report is unconfirmed, or the source is not known."},UR:{shortName:"UR",value:.95,name:"Uncorroborated",jsonSchemaName:"\
UNCORROBORATED",description:"There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report\
 is unconfirmed."},C:{shortName:"C",value:1,name:"Confirmed",jsonSchemaName:"CONFIRMED",description:"The existence of this vulnerability is confirmed, but the d\
etails are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public."}},s.
RC={name:"Report Confidence",shortName:"RC",description:'This metric measures the degree of confidence in the existence of the vulnerability and the credibility\
 of the known technical details. "Unconfirmed" is the lowest confidence and "Confirmed" is the highest.',values:[t.RC_VALUES.ND,t.RC_VALUES.UC,t.RC_VALUES.UR,t.
RC_VALUES.C]},s.TEMPORAL_CATEGORY_VALUES=[t.E,t.RL,t.RC],s.ENVIRONMENTAL_CATEGORY={name:"environmental",description:"Different environments can have an immense \
bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vu\
lnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on th\
e score."},s.CDP_VALUES={ND:{shortName:"ND",value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value\
 to the metric will not influence the score. It is a signal to the equation to skip this metric."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"\
There is no potential for loss of life, physical assets, productivity or revenue."},L:{shortName:"L",value:.1,name:"Low",jsonSchemaName:"LOW",description:"A suc\
cessful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organiz\
ation."},LM:{shortName:"LM",value:.3,name:"Low-Medium",abbreviatedName:"Low-Med.",jsonSchemaName:"LOW_MEDIUM",description:"A successful exploit of this vulnerab\
ility may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization."},MH:{shortName:"MH",
value:.4,name:"Medium-High",abbreviatedName:"Med.-High",jsonSchemaName:"MEDIUM_HIGH",description:"A successful exploit of this vulnerability may result in signi\
ficant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity."},H:{shortName:"H",value:.5,name:"High",jsonSchemaName:"\
HIGH",description:"A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic l\
oss of revenue or productivity."}},s.CDP={name:"Collateral Damage Potential",shortName:"CDP",subCategory:"General Modifiers",description:'This metric measures t\
he potential for loss of life or physical assets resulting from a vulnerability. "None" is the lowest impact and "High" is the highest impact.',values:[t.CDP_VALUES.
ND,t.CDP_VALUES.N,t.CDP_VALUES.L,t.CDP_VALUES.LM,t.CDP_VALUES.MH,t.CDP_VALUES.H]},s.TD_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"No\
t Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this m\
etric."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",description:"There is no (0%) target distribution."},L:{shortName:"L",value:.25,name:"Low",jsonSchemaName:"\
LOW",description:"There is a small (< 25%) target distribution."},M:{shortName:"M",value:.75,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a mediu\
m (26-75%) target distribution."},H:{shortName:"H",value:1,name:"High",description:"There is a high (> 75%) target distribution."}},s.TD={name:"Target Distribut\
ion",shortName:"TD",subCategory:"General Modifiers",description:'This metric measures the proportion of vulnerable systems that could be affected by an attack. \
It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. "None" is the lowest impact and "High" is the highest impac\
t.',values:[t.TD_VALUES.ND,t.TD_VALUES.N,t.TD_VALUES.L,t.TD_VALUES.M,t.TD_VALUES.H]},s.CR_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this\
 metric."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of confidentiality is likely to have only a limited adverse effect on the\
 organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"\
Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, custome\
rs)."},H:{shortName:"H",value:1.51,name:"High",jsonSchemaName:"HIGH",description:"Loss of confidentiality is likely to have a catastrophic adverse effect on the\
 organization or individuals associated with the organization (e.g., employees, customers)."}},s.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"\
Modified Requirement (Impact Subscore) Modifiers",description:'This metric measures the need for confidentiality of the vulnerable component to the user. For ex\
ample, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vuln\
erable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged acces\
s to the system in order to exploit it has a high need for confidentiality. "Not Defined" is the lowest impact and "High" is the highest impact.',values:[t.CR_VALUES.
ND,t.CR_VALUES.L,t.CR_VALUES.M,t.CR_VALUES.H]},s.IR_VALUES={ND:{shortName:"ND",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",
description:"Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."},L:{shortName:"L",value:.5,name:"\
Low",jsonSchemaName:"LOW",description:"Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the \
organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of integrity is likely to have a s\
erious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.51,name:"High",
jsonSchemaName:"HIGH",description:"Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the orga\
nization (e.g., employees, customers)."}},s.IR={name:"Integrity Requirement",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:'\
This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a netwo\
rk boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that \
exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. "Not De\
fined" is the lowest impact and "High" is the highest impact.',values:[t.IR_VALUES.ND,t.IR_VALUES.L,t.IR_VALUES.M,t.IR_VALUES.H]},s.AR_VALUES={ND:{shortName:"ND",
value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value to the metric will not influence the score.\
 It is a signal to the equation to skip this metric."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of availability is likely to \
have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,
name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of availability is likely to have a serious adverse effect on the organization or individuals associated\
 with the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.51,name:"High",jsonSchemaName:"HIGH",description:"Loss of availability is likely\
 to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},s.AR={name:"Availabi\
lity Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:'This metric measures the need for availability of t\
he vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low\
 need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable c\
omponent and requires Privileged access to the system in order to exploit it has a high need for availability. "Not Defined" is the lowest impact and "High" is \
the highest impact.',values:[t.AR_VALUES.ND,t.AR_VALUES.L,t.AR_VALUES.M,t.AR_VALUES.H]},s.ENVIRONMENTAL_CATEGORY_VALUES=[t.CDP,t.TD,t.CR,t.IR,t.AR],s.REGISTERED_COMPONENTS=
new Map,t.REGISTERED_COMPONENTS.set(t.BASE_CATEGORY,t.BASE_CATEGORY_VALUES),t.REGISTERED_COMPONENTS.set(t.TEMPORAL_CATEGORY,t.TEMPORAL_CATEGORY_VALUES),t.REGISTERED_COMPONENTS.
set(t.ENVIRONMENTAL_CATEGORY,t.ENVIRONMENTAL_CATEGORY_VALUES),s.ATTRIBUTE_SEVERITY_ORDER=o.CvssVector._reorderAttributeSeverityOrder([t.AC_VALUES.ND,t.AV_VALUES.
ND,t.Au_VALUES.ND,t.C_VALUES.ND,t.I_VALUES.ND,t.A_VALUES.ND,t.C_VALUES.N,t.I_VALUES.N,t.A_VALUES.N,t.CDP_VALUES.N,t.CDP_VALUES.ND,t.TD_VALUES.N,t.CDP_VALUES.L,t.
TD_VALUES.L,t.C_VALUES.P,t.I_VALUES.P,t.A_VALUES.P,t.CDP_VALUES.LM,t.AC_VALUES.H,t.AV_VALUES.L,t.CDP_VALUES.MH,t.Au_VALUES.M,t.CDP_VALUES.H,t.Au_VALUES.S,t.AC_VALUES.
M,t.AV_VALUES.A,t.C_VALUES.C,t.I_VALUES.C,t.A_VALUES.C,t.Au_VALUES.N,t.AC_VALUES.L,t.TD_VALUES.M,t.E_VALUES.U,t.RL_VALUES.OF,t.E_VALUES.POC,t.RL_VALUES.TF,t.RL_VALUES.
W,t.RC_VALUES.UC,t.AV_VALUES.N,t.E_VALUES.F,t.E_VALUES.H,t.E_VALUES.ND,t.RL_VALUES.U,t.RL_VALUES.ND,t.RC_VALUES.UR,t.RC_VALUES.C,t.RC_VALUES.ND,t.TD_VALUES.H,t.
TD_VALUES.ND,t.CR_VALUES.L,t.CR_VALUES.M,t.IR_VALUES.L,t.IR_VALUES.M,t.AR_VALUES.L,t.AR_VALUES.M,t.CR_VALUES.ND,t.IR_VALUES.ND,t.AR_VALUES.ND,t.CR_VALUES.H,t.IR_VALUES.
H,t.AR_VALUES.H])},564:(L,m,e)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.applyVectorPartsIfMetricsHigher=m.applyVectorPartsIfMetricsLower=m.fromVector=
void 0;let t=e(475),o=e(623),s=e(371),i=e(987),a=e(479),n=e(331),r=e(951),c=e(759),h={"CVSS:2.0":t.Cvss2,"2.0":t.Cvss2,"CVSS:3.0":o.Cvss3P0,"3.0":o.Cvss3P0,"CVS\
S:3.1":s.Cvss3P1,3.1:s.Cvss3P1,"CVSS:4.0":i.Cvss4P0,"4.0":i.Cvss4P0};function l(E,A,N){if(!A)return 0;let p=E.normalizeVector(A);if(p.length===0)return 0;let S=p.
split("/"),C=0;for(let v of S){if(!v)continue;let I=v.split(":",2);if(I.length===2){let T=I[0],f=I[1],_=E.getComponentByStringOpt(T),y=T.startsWith("M"),g=y?T.replace(
"M",""):T,M=E.getComponentByStringOpt(g),D=y?T:`M${T}`,O=E.getComponentByStringOpt(D),P=_?.shortName||"X",Y=E.applyComponentStringSilent(T,f),w=E.getComponentByStringOpt(
T);Y&&N(_,M,O,w,y)?C++:E.applyComponentStringSilent(T,P)}else console.warn("Unknown vector argument:",v)}return C}function u(E,A,N,p,S){let C=N!=null&&N.name!==
"NOT_DEFINED"&&N.name!=="NULL"&&N.shortName!=="X";return{oldSeverity:d(E,S&&C?N:A),newSeverity:d(E,p)}}function d(E,A){if(!A)return-1;let N=[];if(E instanceof t.
Cvss2?N=a.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER:E instanceof o.Cvss3P0?N=n.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER:E instanceof s.Cvss3P1?N=r.Cvss3P1Components.
ATTRIBUTE_SEVERITY_ORDER:E instanceof i.Cvss4P0&&(N=c.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER),N.length===0)return console.warn("Unknown",E.getVectorName(),"\
severity order list for attribute type:",A),-1;for(let p=0;p<N.length;p++)if(N[p].includes(A))return p;return console.warn("Unknown",E.getVectorName(),"attribut\
e type:",A),-1}m.fromVector=function(E,A=void 0){if(A){let p=h[A];if(p)return new p(E)}let N=h[E];if(N)return new N;for(let p in h){let S=h[p];if(E.startsWith(p))
try{return new S(E)}catch{}}for(let p in h){let S=h[p];try{return new S(E)}catch{}}return null},m.applyVectorPartsIfMetricsLower=function(E,A){return A?l(E,A,((N,p,S,C,v)=>{
let I=u(E,p,S,C,v);return I.newSeverity<=I.oldSeverity})):0},m.applyVectorPartsIfMetricsHigher=function(E,A){return A?l(E,A,((N,p,S,C,v)=>{let I=u(E,p,S,C,v);return I.
newSeverity>=I.oldSeverity})):0}},623:(L,m,e)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss3P0=void 0;let t=e(154),o=e(331);class s extends t.CvssVector{constructor(a){
super(a)}getRegisteredComponents(){return o.Cvss3P0Components.REGISTERED_COMPONENTS}getVectorPrefix(){return"CVSS:3.0/"}getVectorName(){return"CVSS:3.0"}fillAverageVector(){
this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L")}fillRandomBaseVector(){this.fillRandomComponentsForCategory(o.Cvss3P0Components.BASE_CATEGORY)}fillRandomTemporalVector(){
this.fillRandomComponentsForCategory(o.Cvss3P0Components.TEMPORAL_CATEGORY)}fillRandomEnvironmentalVector(){this.fillRandomComponentsForCategory(o.Cvss3P0Components.
ENVIRONMENTAL_CATEGORY)}fillRandomComponentsForCategory(a){let n=o.Cvss3P0Components.REGISTERED_COMPONENTS.get(a);if(n)for(let r=0;r<n.length;r++){let c=n[r],h=super.
pickRandomDefinedComponentValue(c);if(!h)return console.warn("Failed to pick random vector component for",c),void this.fillAverageVector();this.applyComponent(c,
h)}else console.warn("Failed to pick random vector components for",a)}calculateScoresInternal(a=!1){let n=this.isBaseFullyDefined(),r=this.isAnyTemporalDefined(),
c=this.isAnyEnvironmentalDefined();return{normalized:a,base:n?super.round(this.calculateExactBaseScore(),1):void 0,impact:n?super.normalizeScore(super.round(this.
calculateImpactScore(),1),a?6:10):void 0,exploitability:n?super.normalizeScore(super.round(this.calculateExactExploitabilityScore(),1),a?3.9:10):void 0,temporal:n&&
r?super.round(this.calculateExactTemporalScore(),1):void 0,environmental:n&&c?super.round(this.calculateExactEnvironmentalScore(),1):void 0,modifiedImpact:n&&c?
super.normalizeScore(super.round(Math.max(0,this.calculateExactAdjustedImpactScore()),1),a?6.1:10):void 0,overall:super.round(this.calculateExactOverallScore(),
1),vector:this.toString()}}calculateExactBaseScore(){if(!this.isBaseFullyDefined())return 0;let a=this.calculateExactImpactScore();if(a<=0)return 0;let n=this.calculateExactExploitabilityScore();
return this.getComponent(o.Cvss3P0Components.S).value?this.roundUp1(Math.min(s.SCOPE_COEFFICIENT*(a+n),10)):this.roundUp1(Math.min(a+n,10))}calculateImpactScore(){
let a=this.calculateExactImpactScore();return a<=0?0:a}calculateExactImpactScore(){let a=this.calculateExactISSScore();return this.getComponent(o.Cvss3P0Components.
S).value?s.SCOPE_CHANGED_FACTOR*(a-.029)-3.25*Math.pow(a-.02,15):s.SCOPE_UNCHANGED_FACTOR*a}calculateExactISSScore(){return 1-(1-this.getComponent(o.Cvss3P0Components.
C).value)*(1-this.getComponent(o.Cvss3P0Components.I).value)*(1-this.getComponent(o.Cvss3P0Components.A).value)}calculateExactMISSScore(){let a,n,r,c,h,l,u=this.
getComponent(o.Cvss3P0Components.MC),d=this.getComponent(o.Cvss3P0Components.MI),E=this.getComponent(o.Cvss3P0Components.MA),A=this.getComponent(o.Cvss3P0Components.
C),N=this.getComponent(o.Cvss3P0Components.I),p=this.getComponent(o.Cvss3P0Components.A),S=this.getComponent(o.Cvss3P0Components.CR),C=this.getComponent(o.Cvss3P0Components.
IR),v=this.getComponent(o.Cvss3P0Components.AR);return a=u===o.Cvss3P0Components.MC.values[0]?A.value:u.value,n=d===o.Cvss3P0Components.MI.values[0]?N.value:d.value,
r=E===o.Cvss3P0Components.MA.values[0]?p.value:E.value,o.Cvss3P0Components.CR.values[0],c=S.value,o.Cvss3P0Components.IR.values[0],h=C.value,o.Cvss3P0Components.
AR.values[0],l=v.value,Math.min(1-(1-c*a)*(1-h*n)*(1-l*r),.915)}calculateExactExploitabilityScore(){let a=this.getComponent(o.Cvss3P0Components.AV).value,n=this.
getComponent(o.Cvss3P0Components.AC).value,r=this.getComponent(o.Cvss3P0Components.UI).value,c;return c=this.getComponent(o.Cvss3P0Components.S).value?this.getComponent(
o.Cvss3P0Components.PR).changedValue:this.getComponent(o.Cvss3P0Components.PR).value,s.EXPLOITABILITY_COEFFICIENT*a*n*c*r}calculateExactTemporalScore(){if(!this.
isBaseFullyDefined()||!this.isAnyTemporalDefined())return 0;let a=this.getComponent(o.Cvss3P0Components.E).value,n=this.getComponent(o.Cvss3P0Components.RL).value,
r=this.getComponent(o.Cvss3P0Components.RC).value,c=this.calculateExactBaseScore();return this.roundUp1(c*a*n*r)}calculateExactEnvironmentalScore(){if(!this.isBaseFullyDefined()||
!this.isAnyEnvironmentalDefined())return 0;let a=this.calculateExactAdjustedImpactScore();if(a<=0)return 0;let n=this.calculateAdjustedExploitability(),r=this.getComponent(
o.Cvss3P0Components.E).value,c=this.getComponent(o.Cvss3P0Components.RL).value,h=this.getComponent(o.Cvss3P0Components.RC).value;if(this.isModifiedScope()){let l=this.
roundUp1(Math.min(a+n,10));return this.roundUp1(l*r*c*h)}{let l=this.roundUp1(Math.min(s.SCOPE_COEFFICIENT*(a+n),10));return this.roundUp1(l*r*c*h)}}calculateExactAdjustedImpactScore(){
if(!this.isBaseFullyDefined()||!this.isAnyEnvironmentalDefined())return 0;let a=this.calculateExactMISSScore();return this.isModifiedScope()?s.SCOPE_UNCHANGED_FACTOR*
a:s.SCOPE_CHANGED_FACTOR*(a-.029)-3.25*Math.pow(a-.02,15)}calculateAdjustedExploitability(){let a,n=this.getFirstDefinedComponent([o.Cvss3P0Components.MAV,o.Cvss3P0Components.
AV]).value,r=this.getFirstDefinedComponent([o.Cvss3P0Components.MAC,o.Cvss3P0Components.AC]).value,c=this.getFirstDefinedComponent([o.Cvss3P0Components.MUI,o.Cvss3P0Components.
UI]).value,h=this.getFirstDefinedComponent([o.Cvss3P0Components.MPR,o.Cvss3P0Components.PR]);return a=this.isModifiedScope()?h.value:h.changedValue,s.EXPLOITABILITY_COEFFICIENT*
n*r*a*c}isModifiedScope(){let a=this.getComponent(o.Cvss3P0Components.S),n=this.getComponent(o.Cvss3P0Components.MS);return n===o.Cvss3P0Components.MS.values[0]?
!a.value:!n.value}calculateExactOverallScore(){return this.isAnyEnvironmentalDefined()?this.calculateExactEnvironmentalScore():this.isAnyTemporalDefined()?this.
calculateExactTemporalScore():this.calculateExactBaseScore()}isBaseFullyDefined(){return super.isCategoryFullyDefined(o.Cvss3P0Components.BASE_CATEGORY)}isTemporalFullyDefined(){
return super.isCategoryFullyDefined(o.Cvss3P0Components.TEMPORAL_CATEGORY)}isEnvironmentalFullyDefined(){return super.isCategoryFullyDefined(o.Cvss3P0Components.
ENVIRONMENTAL_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(o.Cvss3P0Components.BASE_CATEGORY)}isAnyTemporalDefined(){return super.isCategoryPartiallyDefined(
o.Cvss3P0Components.TEMPORAL_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(o.Cvss3P0Components.ENVIRONMENTAL_CATEGORY)}roundUp1(a){
return Math.ceil(10*a)/10}getJsonSchemaSeverity(a){return a===0||isNaN(a)?"NONE":a<=3.9?"LOW":a<=6.9?"MEDIUM":a<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){let a=this.
calculateScores();return{version:"3.0",vectorString:this.toString(),baseScore:a.base,temporalScore:a.temporal,environmentalScore:a.environmental,baseSeverity:this.
getJsonSchemaSeverity(a.base),temporalSeverity:a.temporal?this.getJsonSchemaSeverity(a.temporal):void 0,environmentalSeverity:a.environmental?this.getJsonSchemaSeverity(
a.environmental):void 0,attackVector:this.getComponent(o.Cvss3P0Components.AV).jsonSchemaName,attackComplexity:this.getComponent(o.Cvss3P0Components.AC).jsonSchemaName,
privilegesRequired:this.getComponent(o.Cvss3P0Components.PR).jsonSchemaName,userInteraction:this.getComponent(o.Cvss3P0Components.UI).jsonSchemaName,scope:this.
getComponent(o.Cvss3P0Components.S).jsonSchemaName,confidentialityImpact:this.getComponent(o.Cvss3P0Components.C).jsonSchemaName,integrityImpact:this.getComponent(
o.Cvss3P0Components.I).jsonSchemaName,availabilityImpact:this.getComponent(o.Cvss3P0Components.A).jsonSchemaName,exploitCodeMaturity:this.getComponent(o.Cvss3P0Components.
E).jsonSchemaName,remediationLevel:this.getComponent(o.Cvss3P0Components.RL).jsonSchemaName,reportConfidence:this.getComponent(o.Cvss3P0Components.RC).jsonSchemaName,
confidentialityRequirement:this.getComponent(o.Cvss3P0Components.CR).jsonSchemaName,integrityRequirement:this.getComponent(o.Cvss3P0Components.IR).jsonSchemaName,
availabilityRequirement:this.getComponent(o.Cvss3P0Components.AR).jsonSchemaName,modifiedAttackVector:this.getComponent(o.Cvss3P0Components.MAV).jsonSchemaName,
modifiedAttackComplexity:this.getComponent(o.Cvss3P0Components.MAC).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(o.Cvss3P0Components.MPR).jsonSchemaName,
modifiedUserInteraction:this.getComponent(o.Cvss3P0Components.MUI).jsonSchemaName,modifiedScope:this.getComponent(o.Cvss3P0Components.MS).jsonSchemaName,modifiedConfidentialityImpact:this.
getComponent(o.Cvss3P0Components.MC).jsonSchemaName,modifiedIntegrityImpact:this.getComponent(o.Cvss3P0Components.MI).jsonSchemaName,modifiedAvailabilityImpact:this.
getComponent(o.Cvss3P0Components.MA).jsonSchemaName}}}m.Cvss3P0=s,s.SCOPE_CHANGED_FACTOR=7.52,s.SCOPE_UNCHANGED_FACTOR=6.42,s.EXPLOITABILITY_COEFFICIENT=8.22,s.
SCOPE_COEFFICIENT=1.08},730:(L,m)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.EQ=void 0;class e{constructor(o,s,i,a){this.highestSeverityVectors=[],this.
level=o,this.vectorDepth=s,this.highestSeverityVectorsUnparsed=i,this.predicate=a}getLevel(){return this.level}getLevelAsInt(){return parseInt(this.level)}getVectorDepth(){
return this.vectorDepth}getHighestSeverityVectors(){return this.highestSeverityVectors.length===0&&(this.highestSeverityVectors=this.highestSeverityVectorsUnparsed.
map((o=>e.createCvssInstance(o)))),this.highestSeverityVectors}getHighestSeverityVectorsUnparsed(){return this.highestSeverityVectorsUnparsed}matchesConstraints(o){
return this.predicate(o)}}m.EQ=e},759:(L,m)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss4P0Components=void 0;class e{}m.Cvss4P0Components=e,e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES=
{X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"Hig\
h",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the \
attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."},L:{shortName:"\
L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does \
not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss t\
o the Vulnerable System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of confidentiality within the Vulnerable System."}},
e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE=[e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
L,e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N],e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a c\
omplete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be \
modified, but malicious modification would present a direct, serious consequence to the Vulnerable System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"\
Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The d\
ata modification does not have a direct, serious impact to the Vulnerable System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no \
loss of integrity within the Vulnerable System."}},e.VULNERABLE_SYSTEM_INTEGRITY_BASE=[e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.
H,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N],e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES={X:{shortName:"X",name:"\
Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",
description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss i\
s either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternativel\
y, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., t\
he attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of \
a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."},L:{shortName:"L",
name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vu\
lnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are eithe\
r partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System."},
N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no impact to availability within the Vulnerable System."}},e.VULNERABLE_SYSTEM_AVAILABILITY_BASE=
[e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.
N],e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Com\
ponent is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCO\
RE !",hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the S\
ubsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a\
 direct, serious impact."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some restricted inform\
ation is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosur\
e does not cause a direct, serious loss to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of confiden\
tiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."}},e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE=[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
X,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
N],e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component\
 is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. For example, the \
attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would pr\
esent a direct, serious consequence to the Subsequent System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Modification of data is possible, \
but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a d\
irect, serious impact to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no loss of integrity within the Subse\
quent System or all integrity impact is constrained to the Vulnerable System."}},e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE=[e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,
e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.
N],e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Compon\
ent is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:"! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE \
!",hide:!0},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully\
 deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condit\
ion persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents \
a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker ca\
n repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes \
a service to become completely unavailable)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are interruptions i\
n resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to le\
gitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall the\
re is no direct, serious consequence to the Subsequent System."},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"There is no impact to availabil\
ity within the Subsequent System or all availability impact is constrained to the Vulnerable System."}},e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE=[e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.
X,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.
N],e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"\
Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources\
 within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed informati\
on presents a direct, serious impact."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"There is some loss of confidentiality. Access to some rest\
ricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The informat\
ion disclosure does not cause a direct, serious loss to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGL\
IGIBLE",description:"There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."}},
e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED=[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.
L,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N],e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not\
 Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:'The exploited v\
ulnerability will result in integrity impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human \
actor or participant.'},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of integrity, or a complete loss of protection. Fo\
r example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modifi\
cation would present a direct, serious consequence to the Subsequent System."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Modification of dat\
a is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification do\
es not have a direct, serious impact to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:"\
There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."}},e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED=
[e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.
L,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N],e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not De\
f.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},S:{shortName:"S",name:"Safety",jsonSchemaName:"SAFETY",description:'The exploited vuln\
erability will result in availability impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human \
actor or participant.'},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being a\
ble to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent\
 (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availabili\
ty presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the\
 attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploita\
tion causes a service to become completely unavailable)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Performance is reduced or there are int\
erruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny s\
ervice to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but\
 overall there is no direct, serious consequence to the Subsequent System."},N:{shortName:"N",name:"Negligible",abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIB\
LE",description:"There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."}},e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED=
[e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.
L,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N],e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not De\
f.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentialit\
y is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"\
M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals asso\
ciated with the organization (e.g., employees, customers)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to \
have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},e.REQUIREMENT_CONFIDENTIALITY_MODIFIED=
[e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.
L],e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component i\
s not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effect on the organi\
zation or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss \
of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},L:{shortName:"\
L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated \
with the organization (e.g., employees, customers)."}},e.REQUIREMENT_INTEGRITY_MODIFIED=[e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.
H,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L],e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES={X:{shortName:"X",name:"Not De\
fined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"\
Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, custo\
mers)."},M:{shortName:"M",name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability is likely to have a serious adverse effect on the organization\
 or individuals associated with the organization (e.g., employees, customers)."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"Loss of Availabil\
ity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},e.REQUIREMENT_AVAILABILITY_MODIFIED=
[e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.
L],e.AV_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"Ne\
twork",jsonSchemaName:"NETWORK",description:"The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other opti\
ons listed below, up to and including the entire Internet. Such a vulnerability is often termed \u201Cremotely exploitable\u201D and can be thought of as an attack being \
exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a deni\
al of service (DoS) by sending a specially crafted TCP packet across a wide area network."},A:{shortName:"A",name:"Adjacent Network",abbreviatedName:"Adj. Netwo\
rk",jsonSchemaName:"ADJACENT",description:"The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically ad\
jacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local \
IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an\
 Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment."},L:{shortName:"L",name:"Loc\
al",jsonSchemaName:"LOCAL",description:"The vulnerable system is not bound to the network stack and the attacker\u2019s path is via read/write/execute capabilities. \
Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or \
the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to\
 trick a legitimate user into opening a malicious document)."},P:{shortName:"P",name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"T\
he attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persisten\
t. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Ot\
her examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA)."}},e.AV={name:"Attack Vector",shortName:"AV",subCategory:"Exploitability Me\
trics",description:"This metric reflects the context by which vulnerability exploitation is possible.",values:[e.AV_VALUES.X,e.AV_VALUES.N,e.AV_VALUES.A,e.AV_VALUES.
L,e.AV_VALUES.P],worseCaseValue:e.AV_VALUES.N},e.AC_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"\
Not Defined"},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"The attacker must take no measurable action to exploit the vulnerability. The attack\
 requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system."},H:{shortName:"\
H",name:"High",jsonSchemaName:"HIGH",description:"successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would\
 otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place."}},e.AC={name:"Attack Complexity",shortName:"\
AC",subCategory:"Exploitability Metrics",description:"This metric captures measurable actions that the attacker must take to evade or circumvent built-in securi\
ty-enhancing conditions in order to obtain a working exploit.",values:[e.AC_VALUES.X,e.AC_VALUES.L,e.AC_VALUES.H],worseCaseValue:e.AC_VALUES.L},e.AT_VALUES={X:{
shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"\
NONE",description:"The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able\
 to reach the vulnerability and execute the exploit under all or most instances of the vulnerability."},P:{shortName:"P",name:"Present",jsonSchemaName:"PRESENT",
description:"The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The \
successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple\
 times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target \
and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker)."}},e.AT={name:"Attack Requirements",shortName:"AT",subCategory:"E\
xploitability Metrics",description:"This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable \
the attack.",values:[e.AT_VALUES.X,e.AT_VALUES.N,e.AT_VALUES.P],worseCaseValue:e.AT_VALUES.N},e.PR_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"The attacker is unauthenticate\
d prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",name:"Low",
jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by\
 a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"H",name:"H\
igh",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allo\
wing full access to the vulnerable system\u2019s settings and files."}},e.PR={name:"Privileges Required",shortName:"PR",subCategory:"Exploitability Metrics",description:"\
This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.",values:[e.PR_VALUES.X,e.PR_VALUES.N,
e.PR_VALUES.L,e.PR_VALUES.H],worseCaseValue:e.PR_VALUES.N},e.UI_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFIN\
ED",description:"Not Defined"},N:{shortName:"N",name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exploited without interaction from a\
ny human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes\
 code to elevate privileges"},P:{shortName:"P",name:"Passive",jsonSchemaName:"PASSIVE",description:"Successful exploitation of this vulnerability requires limit\
ed interaction by the targeted user with the vulnerable system and the attacker\u2019s payload. These interactions would be considered involuntary and do not require\
 that the user actively subvert protections built into the vulnerable system."},A:{shortName:"A",name:"Active",jsonSchemaName:"ACTIVE",description:"Successful e\
xploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker\u2019s payload, or\
 the user\u2019s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability."}},e.UI={name:"User Interactio\
n",shortName:"UI",subCategory:"Exploitability Metrics",description:"This metric captures the requirement for a human user, other than the attacker, to participa\
te in the successful compromise of the vulnerable system.",values:[e.UI_VALUES.X,e.UI_VALUES.N,e.UI_VALUES.P,e.UI_VALUES.A],worseCaseValue:e.UI_VALUES.N},e.VC={
name:"Confidentiality",shortName:"VC",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the confidentiality of the informat\
ion managed by the Vulnerable System due to a successfully exploited vulnerability.",values:e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
H},e.VI={name:"Integrity",shortName:"VI",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the integrity of the Vulnerable \
System due to a successfully exploited vulnerability.",values:e.VULNERABLE_SYSTEM_INTEGRITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H},e.VA=
{name:"Availability",shortName:"VA",subCategory:"Vulnerable System Impact",description:"This metric measures the impact to the availability of the Vulnerable Sy\
stem due to a successfully exploited vulnerability.",values:e.VULNERABLE_SYSTEM_AVAILABILITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H},
e.SC={name:"Confidentiality",shortName:"SC",subCategory:"Subsequent System Impact",description:"This metric measures the impact to the confidentiality of inform\
ation managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",values:e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,
worseCaseValue:e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H},e.SI={name:"Integrity",shortName:"SI",subCategory:"Subsequent System Impact",description:"This\
 metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",values:e.
SUBSEQUENT_SYSTEM_INTEGRITY_BASE,worseCaseValue:e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H},e.SA={name:"Availability",shortName:"SA",subCategory:"Subsequent Sy\
stem Impact",description:"This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully ex\
ploited vulnerability.",values:e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,worseCaseValue:e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H},e.S_VALUES={X:{shortName:"X",
name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},N:{shortName:"N",name:"Negligible",
abbreviatedName:"Negl.",jsonSchemaName:"NEGLIGIBLE",description:'Consequences of the vulnerability meet definition of IEC 61508 consequence categories of "margi\
nal," "critical," or "catastrophic."'},P:{shortName:"P",name:"Present",jsonSchemaName:"PRESENT",description:'Consequences of the vulnerability meet definition o\
f IEC 61508 consequence category "negligible."'}},e.S={name:"Safety",shortName:"S",description:"This supplemental metric captures Safety impacts of a vulnerabil\
ity when the affected system has an intended use or fitness of purpose aligned to safety.",values:[e.S_VALUES.X,e.S_VALUES.N,e.S_VALUES.P],worseCaseValue:e.S_VALUES.
P},e.AU_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},N:{
shortName:"N",name:"No",jsonSchemaName:"NO",description:"Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason\
. These steps are reconnaissance, weaponization, delivery, and exploitation."},Y:{shortName:"Y",name:"Yes",jsonSchemaName:"YES",description:"Attackers can relia\
bly automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is \u201Cwormable\u201D)."}},
e.AU={name:"Automatable",shortName:"AU",description:"This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerabil\
ity across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).",values:[e.AU_VALUES.X,
e.AU_VALUES.N,e.AU_VALUES.Y],worseCaseValue:e.AU_VALUES.Y},e.R_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINE\
D",description:"The metric has not been evaluated."},A:{shortName:"A",name:"Automatic",abbreviatedName:"Automat.",jsonSchemaName:"AUTOMATIC",description:"The sy\
stem recovers services automatically after an attack has been performed."},U:{shortName:"U",name:"User",jsonSchemaName:"USER",description:"The system requires m\
anual intervention by the user to recover services, after an attack has been performed."},I:{shortName:"I",name:"Irrecoverable",abbreviatedName:"Irrecov.",jsonSchemaName:"\
IRRECOVERABLE",description:"The system services are irrecoverable by the user, after an attack has been performed."}},e.R={name:"Recovery",shortName:"R",description:"\
This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.",
values:[e.R_VALUES.X,e.R_VALUES.A,e.R_VALUES.U,e.R_VALUES.I],worseCaseValue:e.R_VALUES.I},e.V_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not D\
ef.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},D:{shortName:"D",name:"Diffuse",jsonSchemaName:"DIFFUSE",description:"The vu\
lnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An\
 example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability."},C:{shortName:"C",name:"Concentrated",abbreviatedName:"\
Concentr.",jsonSchemaName:"CONCENTRATED",description:"The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibilit\
y of \u201Csystem operators\u201D rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server."}},e.
V={name:"Value Density",shortName:"V",description:"This supplemental metric describes the resources that the attacker will gain control over with a single explo\
itation event.",values:[e.V_VALUES.X,e.V_VALUES.D,e.V_VALUES.C],worseCaseValue:e.V_VALUES.C},e.RE_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"N\
ot Def.",jsonSchemaName:"NOT_DEFINED",description:"The metric has not been evaluated."},L:{shortName:"L",name:"Low",jsonSchemaName:"LOW",description:"The effort\
 required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the\
 vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration."},M:{shortName:"M",name:"\
Moderate",abbreviatedName:"Moder.",jsonSchemaName:"MODERATE",description:"The actions required to respond to a vulnerability require some effort on behalf of th\
e consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrad\
e such as a driver update."},H:{shortName:"H",name:"High",jsonSchemaName:"HIGH",description:"The actions required to respond to a vulnerability are significant \
and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring an\
y embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the\
 vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement)."}},e.RE={name:"Vulnerabili\
ty Response Effort",shortName:"RE",description:"This supplemental metric provides supplemental information on how difficult it is for consumers to provide an in\
itial response to the impact of a vulnerability for deployed products and services in their infrastructure.",values:[e.RE_VALUES.X,e.RE_VALUES.L,e.RE_VALUES.M,e.
RE_VALUES.H],worseCaseValue:e.RE_VALUES.H},e.U_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"\
The metric has not been evaluated."},Clear:{shortName:"Clear",name:"Clear",jsonSchemaName:"CLEAR",description:"Provider has assessed the impact of this vulnerab\
ility as having the highest urgency."},Green:{shortName:"Green",name:"Green",jsonSchemaName:"GREEN",description:"Provider has assessed the impact of this vulner\
ability as having a moderate urgency."},Amber:{shortName:"Amber",name:"Amber",jsonSchemaName:"AMBER",description:"Provider has assessed the impact of this vulne\
rability as having a reduced urgency."},Red:{shortName:"Red",name:"Red",jsonSchemaName:"RED",description:"Provider has assessed the impact of this vulnerability\
 as having no urgency (Informational)."}},e.U={name:"Provider Urgency",shortName:"U",description:"This supplemental metric provides a standardized way for the s\
ystem provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.",values:[e.U_VALUES.X,e.U_VALUES.Clear,e.U_VALUES.Green,
e.U_VALUES.Amber,e.U_VALUES.Red],worseCaseValue:e.U_VALUES.Red},e.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"\
Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.AV,values:e.AV.values,worseCaseValue:e.
AV_VALUES.N},e.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploitability Metrics",description:"Overrides the Base Attack Complexity met\
ric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.AC,values:e.AC.values,worseCaseValue:e.AC_VALUES.L},e.MAT={name:"M\
odified Attack Requirements",shortName:"MAT",subCategory:"Exploitability Metrics",description:"Overrides the Base Attack Requirements metric to reflect specific\
 characteristics of the analyst's environment.",baseMetricEquivalent:e.AT,values:e.AT.values,worseCaseValue:e.AT_VALUES.P},e.MPR={name:"Modified Privileges Requ\
ired",shortName:"MPR",subCategory:"Exploitability Metrics",description:"Overrides the Base Privileges Required metric to reflect specific characteristics of the\
 analyst's environment.",baseMetricEquivalent:e.PR,values:e.PR.values,worseCaseValue:e.PR_VALUES.N},e.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"\
Exploitability Metrics",description:"Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.
UI,values:e.UI.values,worseCaseValue:e.UI_VALUES.N},e.MVC={name:"Modified Confidentiality",shortName:"MVC",subCategory:"Vulnerable System Impact",description:"O\
verrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.VC,values:e.
VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H},e.MVI={name:"Modified Integrity",shortName:"MVI",subCategory:"\
Vulnerable System Impact",description:"Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.",
baseMetricEquivalent:e.VI,values:e.VULNERABLE_SYSTEM_INTEGRITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H},e.MVA={name:"Modified Availabili\
ty",shortName:"MVA",subCategory:"Vulnerable System Impact",description:"Overrides the Base Vulnerable System Availability metric to reflect specific characteris\
tics of the analyst's environment.",baseMetricEquivalent:e.VA,values:e.VULNERABLE_SYSTEM_AVAILABILITY_BASE,worseCaseValue:e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.
H},e.MSC={name:"Modified Confidentiality",shortName:"MSC",subCategory:"Subsequent System Impact",description:"Overrides the Base Subsequent System Confidentiali\
ty metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.SC,values:e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,worseCaseValue:e.
SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H},e.MSI={name:"Modified Integrity",shortName:"MSI",subCategory:"Subsequent System Impact",description:"Overri\
des the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.SI,baseMetricEquivalentMapper:t=>t===
e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S?e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H:t,values:e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,worseCaseValue:e.
SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H},e.MSA={name:"Modified Availability",shortName:"MSA",subCategory:"Subsequent System Impact",description:"Overrides\
 the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.",baseMetricEquivalent:e.SA,baseMetricEquivalentMapper:t=>t===
e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S?e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H:t,values:e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,worseCaseValue:e.
SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H},e.CR={name:"Confidentiality Requirement",shortName:"CR",description:"This metric enables the consumer to custo\
mize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.",values:e.REQUIREMENT_CONFIDENTIALITY_MODIFIED,
worseCaseValue:e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H},e.IR={name:"Integrity Requirement",shortName:"IR",description:"This metric enables the consumer \
to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.",values:e.REQUIREMENT_INTEGRITY_MODIFIED,
worseCaseValue:e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H},e.AR={name:"Availability Requirement",shortName:"AR",description:"This metric enables the consumer to \
customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.",values:e.REQUIREMENT_AVAILABILITY_MODIFIED,
worseCaseValue:e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H},e.E_VALUES={X:{shortName:"X",name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFI\
NED",description:"Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to At\
tacked (A) for the purposes of the calculation of the score by assuming the worst case."},A:{shortName:"A",name:"Attacked",jsonSchemaName:"ATTACKED",description:"\
Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Sol\
utions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)"},P:{shortName:"P",name:"POC",jsonSchemaName:"\
PROOF_OF_CONCEPT",description:"Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No k\
nowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability \
(i.e., the \u201CAttacked\u201D value does not apply)"},U:{shortName:"U",name:"Unreported",jsonSchemaName:"UNREPORTED",description:"Based on available threat in\
telligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this \
vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the \u201CPOC\u201D nor \u201CAttacked\u201D values\
 apply)"}},e.E={name:"Exploit Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerability being attacked, and is based on the \
current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.",values:[e.E_VALUES.X,e.E_VALUES.A,e.E_VALUES.P,e.E_VALUES.U],
worseCaseValue:e.E_VALUES.A},e.BASE_CATEGORY={name:"base",description:"Base Metrics"},e.SUPPLEMENTAL_CATEGORY={name:"supplemental",description:"Supplemental Met\
rics"},e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY={name:"environmental-base",description:"Environmental Metrics (Modified Base)"},e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY=
{name:"environmental-security-requirement",description:"Environmental Metrics (Security Requirements)"},e.THREAT_CATEGORY={name:"threat",description:"Threat Met\
rics"},e.BASE_CATEGORY_VALUES=[e.AV,e.AC,e.AT,e.PR,e.UI,e.VC,e.VI,e.VA,e.SC,e.SI,e.SA],e.SUPPLEMENTAL_CATEGORY_VALUES=[e.S,e.AU,e.R,e.V,e.RE,e.U],e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES=
[e.MAV,e.MAC,e.MAT,e.MPR,e.MUI,e.MVC,e.MVI,e.MVA,e.MSC,e.MSI,e.MSA],e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES=[e.CR,e.IR,e.AR],e.THREAT_CATEGORY_VALUES=
[e.E],e.REGISTERED_COMPONENTS_EDITOR_ORDER=new Map,e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER=new Map,e.REGISTERED_COMPONENTS_EDITOR_ORDER.set(e.BASE_CATEGORY,
e.BASE_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_EDITOR_ORDER.set(e.SUPPLEMENTAL_CATEGORY,e.SUPPLEMENTAL_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_EDITOR_ORDER.set(
e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY,e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_EDITOR_ORDER.set(e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY,
e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_EDITOR_ORDER.set(e.THREAT_CATEGORY,e.THREAT_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.
set(e.BASE_CATEGORY,e.BASE_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(e.THREAT_CATEGORY,e.THREAT_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.
set(e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY,e.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY,
e.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),e.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(e.SUPPLEMENTAL_CATEGORY,e.SUPPLEMENTAL_CATEGORY_VALUES),e.MV_LOOKUP=
{"000000":10,"000001":9.9,"000010":9.8,"000011":9.5,"000020":9.5,"000021":9.2,"000100":10,"000101":9.6,"000110":9.3,"000111":8.7,"000120":9.1,"000121":8.1,"0002\
00":9.3,"000201":9,"000210":8.9,"000211":8,"000220":8.1,"000221":6.8,"001000":9.8,"001001":9.5,"001010":9.5,"001011":9.2,"001020":9,"001021":8.4,"001100":9.3,"0\
01101":9.2,"001110":8.9,"001111":8.1,"001120":8.1,"001121":6.5,"001200":8.8,"001201":8,"001210":7.8,"001211":7,"001220":6.9,"001221":4.8,"002001":9.2,"002011":8.2,
"002021":7.2,"002101":7.9,"002111":6.9,"002121":5,"002201":6.9,"002211":5.5,"002221":2.7,"010000":9.9,"010001":9.7,"010010":9.5,"010011":9.2,"010020":9.2,"01002\
1":8.5,"010100":9.5,"010101":9.1,"010110":9,"010111":8.3,"010120":8.4,"010121":7.1,"010200":9.2,"010201":8.1,"010210":8.2,"010211":7.1,"010220":7.2,"010221":5.3,
"011000":9.5,"011001":9.3,"011010":9.2,"011011":8.5,"011020":8.5,"011021":7.3,"011100":9.2,"011101":8.2,"011110":8,"011111":7.2,"011120":7,"011121":5.9,"011200":8.4,
"011201":7,"011210":7.1,"011211":5.2,"011220":5,"011221":3,"012001":8.6,"012011":7.5,"012021":5.2,"012101":7.1,"012111":5.2,"012121":2.9,"012201":6.3,"012211":2.9,
"012221":1.7,1e5:9.8,100001:9.5,100010:9.4,100011:8.7,100020:9.1,100021:8.1,100100:9.4,100101:8.9,100110:8.6,100111:7.4,100120:7.7,100121:6.4,100200:8.7,100201:7.5,
100210:7.4,100211:6.3,100220:6.3,100221:4.9,101e3:9.4,101001:8.9,101010:8.8,101011:7.7,101020:7.6,101021:6.7,101100:8.6,101101:7.6,101110:7.4,101111:5.8,101120:5.9,
101121:5,101200:7.2,101201:5.7,101210:5.7,101211:5.2,101220:5.2,101221:2.5,102001:8.3,102011:7,102021:5.4,102101:6.5,102111:5.8,102121:2.6,102201:5.3,102211:2.1,
102221:1.3,11e4:9.5,110001:9,110010:8.8,110011:7.6,110020:7.6,110021:7,110100:9,110101:7.7,110110:7.5,110111:6.2,110120:6.1,110121:5.3,110200:7.7,110201:6.6,110210:6.8,
110211:5.9,110220:5.2,110221:3,111e3:8.9,111001:7.8,111010:7.6,111011:6.7,111020:6.2,111021:5.8,111100:7.4,111101:5.9,111110:5.7,111111:5.7,111120:4.7,111121:2.3,
111200:6.1,111201:5.2,111210:5.7,111211:2.9,111220:2.4,111221:1.6,112001:7.1,112011:5.9,112021:3,112101:5.8,112111:2.6,112121:1.5,112201:2.3,112211:1.3,112221:.6,
2e5:9.3,200001:8.7,200010:8.6,200011:7.2,200020:7.5,200021:5.8,200100:8.6,200101:7.4,200110:7.4,200111:6.1,200120:5.6,200121:3.4,200200:7,200201:5.4,200210:5.2,
200211:4,200220:4,200221:2.2,201e3:8.5,201001:7.5,201010:7.4,201011:5.5,201020:6.2,201021:5.1,201100:7.2,201101:5.7,201110:5.5,201111:4.1,201120:4.6,201121:1.9,
201200:5.3,201201:3.6,201210:3.4,201211:1.9,201220:1.9,201221:.8,202001:6.4,202011:5.1,202021:2,202101:4.7,202111:2.1,202121:1.1,202201:2.4,202211:.9,202221:.4,
21e4:8.8,210001:7.5,210010:7.3,210011:5.3,210020:6,210021:5,210100:7.3,210101:5.5,210110:5.9,210111:4,210120:4.1,210121:2,210200:5.4,210201:4.3,210210:4.5,210211:2.2,
210220:2,210221:1.1,211e3:7.5,211001:5.5,211010:5.8,211011:4.5,211020:4,211021:2.1,211100:6.1,211101:5.1,211110:4.8,211111:1.8,211120:2,211121:.9,211200:4.6,211201:1.8,
211210:1.7,211211:.7,211220:.8,211221:.2,212001:5.3,212011:2.4,212021:1.4,212101:2.4,212111:1.2,212121:.5,212201:1,212211:.3,212221:.1},e.ATTRIBUTE_SEVERITY_ORDER=
[[e.AT_VALUES.P,e.AT_VALUES.P],[e.AT_VALUES.N,e.AT_VALUES.N],[e.AT_VALUES.X,e.AT_VALUES.X],[e.S_VALUES.X],[e.S_VALUES.N],[e.S_VALUES.P],[e.AU_VALUES.X],[e.AU_VALUES.
N],[e.AU_VALUES.Y],[e.V_VALUES.X],[e.V_VALUES.D],[e.V_VALUES.C],[e.AC_VALUES.H,e.AC_VALUES.H],[e.AC_VALUES.L,e.AC_VALUES.L],[e.AC_VALUES.X,e.AC_VALUES.X],[e.PR_VALUES.
H,e.PR_VALUES.H],[e.PR_VALUES.L,e.PR_VALUES.L],[e.PR_VALUES.N,e.PR_VALUES.N],[e.PR_VALUES.X,e.PR_VALUES.X],[e.UI_VALUES.A,e.UI_VALUES.A],[e.UI_VALUES.P,e.UI_VALUES.
P],[e.UI_VALUES.N,e.UI_VALUES.N],[e.UI_VALUES.X,e.UI_VALUES.X],[e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X,e.
VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X],[e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.
N],[e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L],[e.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
H,e.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H,e.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H],[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.
X,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.
X],[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
N,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N],[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.
L,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.
L],[e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.
H,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H],[e.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S,e.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.
S,e.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S,e.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S,e.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S],[e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.
L,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L],[e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.
M,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M],[e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.
H],[e.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X,e.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X,e.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X],[e.E_VALUES.U],[e.E_VALUES.
P],[e.E_VALUES.A],[e.E_VALUES.X],[e.R_VALUES.X],[e.R_VALUES.A],[e.R_VALUES.U],[e.R_VALUES.I],[e.RE_VALUES.X],[e.RE_VALUES.L],[e.RE_VALUES.M],[e.RE_VALUES.H],[e.
U_VALUES.X],[e.U_VALUES.Clear],[e.U_VALUES.Green],[e.U_VALUES.Amber],[e.U_VALUES.Red],[e.AV_VALUES.X,e.AV_VALUES.X],[e.AV_VALUES.P,e.AV_VALUES.P],[e.AV_VALUES.L,
e.AV_VALUES.L],[e.AV_VALUES.A,e.AV_VALUES.A],[e.AV_VALUES.N,e.AV_VALUES.N]]},904:(L,m)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.EqOperations36=m.EqOperations5=
m.EqOperations4=m.EqOperations2=m.EqOperations1=m.EqOperations1245=m.getEqImplementations=void 0,m.getEqImplementations=()=>[t.getInstance(),o.getInstance(),s.getInstance(),
i.getInstance(),a.getInstance()];class e{deriveNextLowerMacro(r){return[r.deriveNextLower(this.getEqNumber())]}lookupScoresForNextLowerMacro(r){return r[0].getLookupTableScore()}getHighestSeverityVectors(r){
return this.getEq(r).getHighestSeverityVectorsUnparsed()}lookupMacroVectorDepth(r){return this.getEq(r).getVectorDepth()}}m.EqOperations1245=e;class t extends e{getEq(r){
return r.getEq1()}getRelevantAttributes(){return["AV","PR","UI"]}getEqNumber(){return 1}static getInstance(){return t.instance}}m.EqOperations1=t,t.instance=new t;
class o extends e{getEq(r){return r.getEq2()}getRelevantAttributes(){return["AC","AT"]}getEqNumber(){return 2}static getInstance(){return o.instance}}m.EqOperations2=
o,o.instance=new o;class s extends e{getEq(r){return r.getEq4()}getRelevantAttributes(){return["SC","SI","SA"]}getEqNumber(){return 4}static getInstance(){return s.
instance}}m.EqOperations4=s,s.instance=new s;class i extends e{getEq(r){return r.getEq5()}getRelevantAttributes(){return[]}getEqNumber(){return 5}static getInstance(){
return i.instance}}m.EqOperations5=i,i.instance=new i;class a{static getInstance(){return a.instance}getHighestSeverityVectors(r){return r.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed()}getRelevantAttributes(){
return["VC","VI","VA","CR","IR","AR"]}deriveNextLowerMacro(r){let c=r.getEq3().getLevelAsInt(),h=r.getEq6().getLevelAsInt();return c===1&&h===1||c===0&&h===1?[r.
deriveNextLower(3)]:c===1&&h===0?[r.deriveNextLower(6)]:c===0&&h===0?[r.deriveNextLower(3),r.deriveNextLower(6)]:[r.deriveNextLower(3).deriveNextLower(6)]}lookupScoresForNextLowerMacro(r){
let c=NaN,h=NaN;return r.length>0&&r[0]!=null&&(c=r[0].getLookupTableScore()),r.length>1&&r[1]!=null&&(h=r[1].getLookupTableScore()),isNaN(c)||isNaN(h)?isNaN(c)?
h:c:Math.max(c,h)}lookupMacroVectorDepth(r){return r.getJointEq3AndEq6().getVectorDepth()}}m.EqOperations36=a,a.instance=new a},951:(L,m)=>{var e;Object.defineProperty(
m,"__esModule",{value:!0}),m.Cvss3P1Components=void 0;class t{}m.Cvss3P1Components=t,e=t,t.CONFIDENTIALITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"Not Def\
ined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"NONE",
description:"There is no loss of confidentiality within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"There \
is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or\
 the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."},H:{shortName:"H",value:.56,
name:"High",jsonSchemaName:"HIGH",description:"There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged\
 to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For ex\
ample, an attacker steals the administrator's password, or private encryption keys of a web server."}},t.CONFIDENTIALITY_IMPACT=[e.CONFIDENTIALITY_IMPACT_VALUES.
X,e.CONFIDENTIALITY_IMPACT_VALUES.N,e.CONFIDENTIALITY_IMPACT_VALUES.L,e.CONFIDENTIALITY_IMPACT_VALUES.H],t.INTEGRITY_IMPACT_VALUES={X:{shortName:"X",value:0,name:"\
Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",jsonSchemaName:"\
NONE",description:"There is no loss of integrity within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",description:"Modifi\
cation of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data mo\
dification does not have a direct, serious impact on the impacted component."},H:{shortName:"H",value:.56,name:"High",jsonSchemaName:"HIGH",description:"There i\
s a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Al\
ternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."}},t.INTEGRITY_IMPACT=
[e.INTEGRITY_IMPACT_VALUES.X,e.INTEGRITY_IMPACT_VALUES.N,e.INTEGRITY_IMPACT_VALUES.L,e.INTEGRITY_IMPACT_VALUES.H],t.AVAILABILITY_IMPACT_VALUES={X:{shortName:"X",
value:0,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:0,name:"None",
jsonSchemaName:"NONE",description:"There is no impact to availability within the impacted component."},L:{shortName:"L",value:.22,name:"Low",jsonSchemaName:"LOW",
description:"Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the att\
acker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of th\
e time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."},H:{shortName:"H",value:.56,name:"\
High",jsonSchemaName:"HIGH",description:"There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the im\
pacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack\
 has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to t\
he impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerabil\
ity that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely un\
available)."}},t.AVAILABILITY_IMPACT=[e.AVAILABILITY_IMPACT_VALUES.X,e.AVAILABILITY_IMPACT_VALUES.N,e.AVAILABILITY_IMPACT_VALUES.L,e.AVAILABILITY_IMPACT_VALUES.
H],t.CONFIDENTIALITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assign\
ing this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has\
 the same effect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Confidentiality is likely to h\
ave only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"\
Medium",jsonSchemaName:"MEDIUM",description:"Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated wi\
th the organization (e.g., employees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Confidentiality is likely \
to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."}},t.CONFIDENTIALITY_REQUIREMENT=
[e.CONFIDENTIALITY_REQUIREMENT_VALUES.X,e.CONFIDENTIALITY_REQUIREMENT_VALUES.L,e.CONFIDENTIALITY_REQUIREMENT_VALUES.M,e.CONFIDENTIALITY_REQUIREMENT_VALUES.H],t.
INTEGRITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this va\
lue indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same e\
ffect on scoring as assigning Medium."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Integrity is likely to have only a limite\
d adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"\
MEDIUM",description:"Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., emp\
loyees, customers)."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Integrity is likely to have a catastrophic adverse effec\
t on the organization or individuals associated with the organization (e.g., employees, customers)."}},t.INTEGRITY_REQUIREMENT=[e.INTEGRITY_REQUIREMENT_VALUES.X,
e.INTEGRITY_REQUIREMENT_VALUES.L,e.INTEGRITY_REQUIREMENT_VALUES.M,e.INTEGRITY_REQUIREMENT_VALUES.H],t.AVAILABILITY_REQUIREMENT_VALUES={X:{shortName:"X",value:1,
name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Assigning this value indicates there is insufficient information to choo\
se one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."},L:{shortName:"L",
value:.5,name:"Low",jsonSchemaName:"LOW",description:"Loss of Availability is likely to have only a limited adverse effect on the organization or individuals as\
sociated with the organization (e.g., employees, customers)."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"Loss of Availability \
is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."},H:{shortName:"H",
value:1.5,name:"High",jsonSchemaName:"HIGH",description:"Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals\
 associated with the organization (e.g., employees, customers)."}},t.AVAILABILITY_REQUIREMENT=[e.AVAILABILITY_REQUIREMENT_VALUES.X,e.AVAILABILITY_REQUIREMENT_VALUES.
L,e.AVAILABILITY_REQUIREMENT_VALUES.M,e.AVAILABILITY_REQUIREMENT_VALUES.H],t.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES={X:{shortName:"X",value:1,name:"Not Define\
d",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.5,name:"Low",jsonSchemaName:"LOW",description:"\
There is no impact to the integrity of the system."},M:{shortName:"M",value:1,name:"Medium",jsonSchemaName:"MEDIUM",description:"There is a partial compromise o\
f system integrity."},H:{shortName:"H",value:1.5,name:"High",jsonSchemaName:"HIGH",description:"There is a total compromise of system integrity."}},t.TEMPLATE_CIA_REQUIREMENT_MODIFIED=
[e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M,e.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.
H],t.BASE_CATEGORY={name:"base",description:"This metric reflects the qualities of a vulnerability that are constant over time and across user environments."},t.
AV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"\
N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"The vulnerable component is bound to the network stack and the set of \
possible attackers extends beyond the other options listed below, up to and including the entire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",
abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable component is bound to the network stack, but the attack is limited \
at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"Local",jsonSchemaName:"LOCAL",description:"The vulnerable component i\
s not bound to the network stack and the attacker's path is via read/write/execute capabilities."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Ph\
ys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically touch or manipulate the vulnerable component."}},t.AV={name:"Attack V\
ector",shortName:"AV",subCategory:"Exploitability Metrics",description:"This metric reflects the context by which vulnerability exploitation is possible. The mo\
re remote an attacker can be to attack a host, the greater the vulnerability score.",values:[e.AV_VALUES.X,e.AV_VALUES.N,e.AV_VALUES.A,e.AV_VALUES.L,e.AV_VALUES.
P]},t.AC_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{
shortName:"L",value:.77,name:"Low",jsonSchemaName:"LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can ex\
pect repeatable success when attacking the vulnerable component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack\
 depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some m\
easurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."}},t.AC={name:"Attack Comple\
xity",shortName:"AC",subCategory:"Exploitability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in ord\
er to exploit the vulnerability.",values:[e.AC_VALUES.X,e.AC_VALUES.L,e.AC_VALUES.H]},t.PR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"\
The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},
L:{shortName:"L",value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities t\
hat could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive r\
esources."},H:{shortName:"H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant \
(e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."}},t.PR={name:"Privileges Required",shortName:"\
PR",subCategory:"Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the \
vulnerability.",values:[e.PR_VALUES.X,e.PR_VALUES.N,e.PR_VALUES.L,e.PR_VALUES.H]},t.UI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not \
Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulner\
able system can be exploited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",abbreviatedName:"Req.",jsonSchemaName:"REQUIRED",description:"\
Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit m\
ay only be possible during the installation of an application by a system administrator."}},t.UI={name:"User Interaction",shortName:"UI",subCategory:"Exploitabi\
lity Metrics",description:"This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerab\
le component.",values:[e.UI_VALUES.X,e.UI_VALUES.N,e.UI_VALUES.R]},t.S_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"\
An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"\
An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},t.S={name:"Scope",shortName:"\
S",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",values:[e.S_VALUES.X,e.S_VALUES.U,e.S_VALUES.
C]},t.C={name:"Confidentiality Impact",shortName:"C",subCategory:"Impact Metrics",description:"This metric measures the impact to the confidentiality of the inf\
ormation resources managed by a software component due to a successfully exploited vulnerability.",values:e.CONFIDENTIALITY_IMPACT},t.I={name:"Integrity Impact",
shortName:"I",subCategory:"Impact Metrics",description:"This metric measures the impact to integrity of a successfully exploited vulnerability.",values:e.INTEGRITY_IMPACT},
t.A={name:"Availability Impact",shortName:"A",subCategory:"Impact Metrics",description:"This metric measures the impact to the availability of the impacted comp\
onent resulting from a successfully exploited vulnerability.",values:e.AVAILABILITY_IMPACT},t.BASE_CATEGORY_VALUES=[e.AV,e.AC,e.PR,e.UI,e.S,e.C,e.I,e.A],t.TEMPORAL_CATEGORY=
{name:"temporal",description:"This metric reflects the current state of exploit techniques or code availability."},t.E_VALUES={X:{shortName:"X",value:1,name:"No\
t Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.91,name:"Unproven",abbreviatedName:"\
Unproven",description:"No exploit code is available, or an exploit is theoretical."},P:{shortName:"P",value:.94,name:"Proof-of-Concept",abbreviatedName:"Proof-o\
f-conc.",jsonSchemaName:"PROOF_OF_CONCEPT",description:"Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems\
. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."},F:{shortName:"F",value:.97,name:"F\
unctional",jsonSchemaName:"FUNCTIONAL",description:"Functional exploit code is available. The code works in most situations where the vulnerability exists."},H:{
shortName:"H",value:1,name:"High",jsonSchemaName:"HIGH",description:"Functional exploit code is available. The code is widespread and automated and works in all\
 situations where the vulnerability exists."}},t.E={name:"Exploit Code Maturity",shortName:"E",description:"This metric measures the likelihood of the vulnerabi\
lity being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vul\
nerability.",values:[e.E_VALUES.X,e.E_VALUES.U,e.E_VALUES.P,e.E_VALUES.F,e.E_VALUES.H]},t.RL_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"\
Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},O:{shortName:"O",value:.95,name:"Official Fix",abbreviatedName:"Off. Fix",jsonSchemaName:"\
OFFICIAL_FIX",description:"A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."},T:{shortName:"\
T",value:.96,name:"Temporary Fix",abbreviatedName:"Temp. Fix",jsonSchemaName:"TEMPORARY_FIX",description:"There is an official but temporary fix available. This\
 includes instances where the vendor issues a temporary hotfix, tool, or workaround."},W:{shortName:"W",value:.97,name:"Workaround",jsonSchemaName:"WORKAROUND",
description:"There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide \
steps to work around or otherwise mitigate the vulnerability."},U:{shortName:"U",value:1,name:"Unavailable",jsonSchemaName:"UNAVAILABLE",description:"There is e\
ither no solution available or it is impossible to apply."}},t.RL={name:"Remediation Level",shortName:"RL",description:"This metric describes the remediation le\
vel for a vulnerability in an affected resource.",values:[e.RL_VALUES.X,e.RL_VALUES.O,e.RL_VALUES.T,e.RL_VALUES.W,e.RL_VALUES.U]},t.RC_VALUES={X:{shortName:"X",
value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:.92,name:"Unk\
nown",description:"Report confidence is unknown."},R:{shortName:"R",value:.96,name:"Reasonable",jsonSchemaName:"REASONABLE",description:"Reasonable confidence e\
xists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."},C:{shortName:"C",value:1,name:"Con\
firmed",jsonSchemaName:"CONFIRMED",description:"Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."}},
t.RC={name:"Report Confidence",shortName:"RC",description:"This metric describes the level of confidence in the existence of the vulnerability and the credibili\
ty of the known technical details.",values:[e.RC_VALUES.X,e.RC_VALUES.U,e.RC_VALUES.R,e.RC_VALUES.C]},t.TEMPORAL_CATEGORY_VALUES=[e.E,e.RL,e.RC],t.ENVIRONMENTAL_CATEGORY=
{name:"environmental",description:"This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. \
This metric can greatly improve the accuracy of a score."},t.MAV_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"Network",abbreviatedName:"Netw.",jsonSchemaName:"NETWORK",description:"Th\
e vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the en\
tire Internet."},A:{shortName:"A",value:.62,name:"Adjacent Network",abbreviatedName:"Adj. Network",jsonSchemaName:"ADJACENT_NETWORK",description:"The vulnerable\
 component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."},L:{shortName:"L",value:.55,name:"L\
ocal",jsonSchemaName:"LOCAL",description:"The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilit\
ies."},P:{shortName:"P",value:.2,name:"Physical",abbreviatedName:"Phys.",jsonSchemaName:"PHYSICAL",description:"The attack requires the attacker to physically t\
ouch or manipulate the vulnerable component."}},t.MAV={name:"Modified Attack Vector",shortName:"MAV",subCategory:"Exploitability Metrics",description:"This metr\
ic reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability scor\
e.",baseMetricEquivalent:e.AV,values:[e.MAV_VALUES.X,e.MAV_VALUES.N,e.MAV_VALUES.A,e.MAV_VALUES.L,e.MAV_VALUES.P]},t.MAC_VALUES={X:{shortName:"X",value:1,name:"\
Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"NOT_DEFINED",description:"Component is not defined."},L:{shortName:"L",value:.77,name:"Low",jsonSchemaName:"\
LOW",description:"Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerab\
le component."},H:{shortName:"H",value:.44,name:"High",jsonSchemaName:"HIGH",description:"A successful attack depends on conditions beyond the attacker's contro\
l. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execut\
ion against the vulnerable component before a successful attack can be expected."}},t.MAC={name:"Modified Attack Complexity",shortName:"MAC",subCategory:"Exploi\
tability Metrics",description:"This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",baseMetricEquivalent:e.
AC,values:[e.MAC_VALUES.X,e.MAC_VALUES.L,e.MAC_VALUES.H]},t.MPR_VALUES={X:{shortName:"X",value:1,changedValue:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,changedValue:.85,name:"None",jsonSchemaName:"NONE",description:"The attacker is\
 unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."},L:{shortName:"L",
value:.62,changedValue:.68,name:"Low",jsonSchemaName:"LOW",description:"The attacker requires privileges that provide basic user capabilities that could normall\
y affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."},H:{shortName:"\
H",value:.27,changedValue:.5,name:"High",jsonSchemaName:"HIGH",description:"The attacker requires privileges that provide significant (e.g., administrative) con\
trol over the vulnerable component allowing access to component-wide settings and files."}},t.MPR={name:"Modified Privileges Required",shortName:"MPR",subCategory:"\
Exploitability Metrics",description:"This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",baseMetricEquivalent:e.
PR,values:[e.MPR_VALUES.X,e.MPR_VALUES.N,e.MPR_VALUES.L,e.MPR_VALUES.H]},t.MUI_VALUES={X:{shortName:"X",value:1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"\
NOT_DEFINED",description:"Component is not defined."},N:{shortName:"N",value:.85,name:"None",jsonSchemaName:"NONE",description:"The vulnerable system can be exp\
loited without interaction from any user."},R:{shortName:"R",value:.62,name:"Required",jsonSchemaName:"REQUIRED",description:"Successful exploitation of this vu\
lnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the ins\
tallation of an application by a system administrator."}},t.MUI={name:"Modified User Interaction",shortName:"MUI",subCategory:"Exploitability Metrics",description:"\
This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",baseMetricEquivalent:e.
UI,values:[e.MUI_VALUES.X,e.MUI_VALUES.N,e.MUI_VALUES.R]},t.MS_VALUES={X:{shortName:"X",value:!1,name:"Not Defined",abbreviatedName:"Not Def.",jsonSchemaName:"N\
OT_DEFINED",description:"Component is not defined."},U:{shortName:"U",value:!1,name:"Unchanged",abbreviatedName:"Unchang.",jsonSchemaName:"UNCHANGED",description:"\
An exploited vulnerability can only affect resources managed by the same authority."},C:{shortName:"C",value:!0,name:"Changed",jsonSchemaName:"CHANGED",description:"\
An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."}},t.MS={name:"Modified Scope",shortName:"\
MS",subCategory:"Exploitability Metrics",description:"Can an exploit of the vulnerability be accomplished remotely?",baseMetricEquivalent:e.S,values:[e.MS_VALUES.
X,e.MS_VALUES.U,e.MS_VALUES.C]},t.MC={name:"Confidentiality Impact",shortName:"MC",subCategory:"Modified Impact",description:"This metric measures the impact to\
 the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",baseMetricEquivalent:e.C,values:e.
CONFIDENTIALITY_IMPACT},t.MI={name:"Integrity Impact",shortName:"MI",subCategory:"Modified Impact",description:"This metric measures the impact to integrity of \
a successfully exploited vulnerability.",baseMetricEquivalent:e.I,values:e.INTEGRITY_IMPACT},t.MA={name:"Availability Impact",shortName:"MA",subCategory:"Modifi\
ed Impact",description:"This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",baseMetricEquivalent:e.
A,values:e.AVAILABILITY_IMPACT},t.CR={name:"Confidentiality Requirement",shortName:"CR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"\
This metric describes the remediation level for a vulnerability in an affected resource.",values:e.CONFIDENTIALITY_REQUIREMENT},t.IR={name:"Integrity Requiremen\
t",shortName:"IR",subCategory:"Modified Requirement (Impact Subscore) Modifiers",description:"This metric describes the remediation level for a vulnerability in\
 an affected resource.",values:e.INTEGRITY_REQUIREMENT},t.AR={name:"Availability Requirement",shortName:"AR",subCategory:"Modified Requirement (Impact Subscore)\
 Modifiers",description:"This metric describes the remediation level for a vulnerability in an affected resource.",values:e.AVAILABILITY_REQUIREMENT},t.ENVIRONMENTAL_CATEGORY_VALUES=
[e.CR,e.IR,e.AR,e.MAV,e.MAC,e.MPR,e.MUI,e.MS,e.MC,e.MI,e.MA],t.REGISTERED_COMPONENTS=new Map,e.REGISTERED_COMPONENTS.set(e.BASE_CATEGORY,e.BASE_CATEGORY_VALUES),
e.REGISTERED_COMPONENTS.set(e.TEMPORAL_CATEGORY,e.TEMPORAL_CATEGORY_VALUES),e.REGISTERED_COMPONENTS.set(e.ENVIRONMENTAL_CATEGORY,e.ENVIRONMENTAL_CATEGORY_VALUES),
t.ATTRIBUTE_SEVERITY_ORDER=[[e.S_VALUES.U,e.MS_VALUES.U],[e.CONFIDENTIALITY_IMPACT_VALUES.N,e.INTEGRITY_IMPACT_VALUES.N,e.AVAILABILITY_IMPACT_VALUES.N],[e.AV_VALUES.
P,e.MAV_VALUES.P],[e.CONFIDENTIALITY_IMPACT_VALUES.L,e.INTEGRITY_IMPACT_VALUES.L,e.AVAILABILITY_IMPACT_VALUES.L],[e.PR_VALUES.H,e.MPR_VALUES.H],[e.AC_VALUES.H,e.
MAC_VALUES.H],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.L,e.INTEGRITY_REQUIREMENT_VALUES.L,e.AVAILABILITY_REQUIREMENT_VALUES.L],[e.AV_VALUES.L,e.MAV_VALUES.L],[e.CONFIDENTIALITY_IMPACT_VALUES.
H,e.INTEGRITY_IMPACT_VALUES.H,e.AVAILABILITY_IMPACT_VALUES.H],[e.AV_VALUES.A,e.MAV_VALUES.A],[e.UI_VALUES.R,e.MUI_VALUES.R],[e.PR_VALUES.L,e.MPR_VALUES.L],[e.AC_VALUES.
L,e.MAC_VALUES.L],[e.AV_VALUES.N,e.MAV_VALUES.N],[e.PR_VALUES.N,e.MPR_VALUES.N],[e.UI_VALUES.N,e.MUI_VALUES.N],[e.E_VALUES.U],[e.E_VALUES.P],[e.E_VALUES.F],[e.E_VALUES.
H],[e.E_VALUES.X],[e.RC_VALUES.U],[e.RL_VALUES.O],[e.RL_VALUES.T],[e.RC_VALUES.R],[e.RL_VALUES.W],[e.AV_VALUES.X,e.MAV_VALUES.X],[e.AC_VALUES.X,e.MAC_VALUES.X],
[e.PR_VALUES.X,e.MPR_VALUES.X],[e.UI_VALUES.X,e.MUI_VALUES.X],[e.S_VALUES.C,e.MS_VALUES.C],[e.S_VALUES.X,e.MS_VALUES.X],[e.CONFIDENTIALITY_IMPACT_VALUES.X],[e.INTEGRITY_IMPACT_VALUES.
X],[e.AVAILABILITY_IMPACT_VALUES.X],[e.RL_VALUES.U],[e.RL_VALUES.X],[e.RC_VALUES.C],[e.RC_VALUES.X],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.M,e.INTEGRITY_REQUIREMENT_VALUES.
M,e.AVAILABILITY_REQUIREMENT_VALUES.M],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.X,e.INTEGRITY_REQUIREMENT_VALUES.X,e.AVAILABILITY_REQUIREMENT_VALUES.X],[e.CONFIDENTIALITY_REQUIREMENT_VALUES.
H,e.INTEGRITY_REQUIREMENT_VALUES.H,e.AVAILABILITY_REQUIREMENT_VALUES.H]]},972:(L,m,e)=>{var t;Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss4P0MacroVector=
void 0;let o=e(730),s=e(759);class i{constructor(n,r,c,h,l,u,d){this.eq1=n,this.eq2=r,this.eq3=c,this.eq4=h,this.eq5=l,this.eq6=u,this.jointEq3AndEq6=d}static fromVector(n){
let r=t.findMatchingEQ("1",t.EQ1_DEFINITIONS,n),c=t.findMatchingEQ("2",t.EQ2_DEFINITIONS,n),h=t.findMatchingEQ("3",t.EQ3_DEFINITIONS,n),l=t.findMatchingEQ("4",t.
EQ4_DEFINITIONS,n),u=t.findMatchingEQ("5",t.EQ5_DEFINITIONS,n),d=t.findMatchingEQ("6",t.EQ6_DEFINITIONS,n),E=t.findMatchingEQ("3,6",t.JOINT_EQ3_EQ6_DEFINITIONS,
n);return new t(r,c,h,l,u,d,E)}static findMatchingEQ(n,r,c){for(let h of r)if(h.matchesConstraints(c))return h;throw new Error("No matching EQ found for "+n+" a\
nd vector "+c)}getEq1(){return this.eq1}getEq2(){return this.eq2}getEq3(){return this.eq3}getEq4(){return this.eq4}getEq5(){return this.eq5}getEq6(){return this.
eq6}getJointEq3AndEq6(){return this.jointEq3AndEq6}getEQ(n){switch(n){case 1:return this.eq1;case 2:return this.eq2;case 3:return this.eq3;case 4:return this.eq4;case 5:
return this.eq5;case 6:return this.eq6;case 7:return this.jointEq3AndEq6;default:throw new Error("Invalid EQ index: "+n)}}getLookupTableScore(){return t.getMacroVectorScore(
this)}static getMacroVectorScore(n){let r=n.toString(),c=s.Cvss4P0Components.MV_LOOKUP[r];return c===void 0?NaN:c}toString(){return this.eq1.getLevel()+this.eq2.
getLevel()+this.eq3.getLevel()+this.eq4.getLevel()+this.eq5.getLevel()+this.eq6.getLevel()}deriveNextLower(n){let r=n!==1?this.eq1:this.getNextLower(t.EQ1_DEFINITIONS,
this.eq1),c=n!==2?this.eq2:this.getNextLower(t.EQ2_DEFINITIONS,this.eq2),h=n!==3?this.eq3:this.getNextLower(t.EQ3_DEFINITIONS,this.eq3),l=n!==4?this.eq4:this.getNextLower(
t.EQ4_DEFINITIONS,this.eq4),u=n!==5?this.eq5:this.getNextLower(t.EQ5_DEFINITIONS,this.eq5),d=n!==6?this.eq6:this.getNextLower(t.EQ6_DEFINITIONS,this.eq6),E=n!==
7?this.jointEq3AndEq6:this.getNextLower(t.JOINT_EQ3_EQ6_DEFINITIONS,this.jointEq3AndEq6);return new t(r,c,h,l,u,d,E)}static getIndexInDefinitions(n,r){for(let c=0;c<
n.length;c++)if(n[c]===r)return c;throw new Error("EQ not found in definitions: "+r)}getNextLower(n,r){let c=t.getIndexInDefinitions(n,r);return n.length>c+1?n[c+
1]:t.EQ_ERROR_DEFINITION}static is(n,r,c){return c===t.getComparisonMetric(n,r).shortName}static getComparisonMetricComponent(n,r){return t.getComparisonMetric(
n,r.shortName)}static getComparisonMetric(n,r){let c=n.getComponentByString(r);if(r==="E"&&s.Cvss4P0Components.E_VALUES.X===c)return s.Cvss4P0Components.E_VALUES.
A;if(r==="CR"&&s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X===c)return s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;if(r===
"IR"&&s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X===c)return s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;if(r==="AR"&&s.Cvss4P0Components.
REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X===c)return s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;if(r==="MSI"&&s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.
X===c&&n.getComponentByString("SI").shortName==="S")return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;if(r==="MSA"&&s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.
X===c&&n.getComponentByString("SA").shortName==="S")return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;try{let h=n.getComponentByString(
(r.startsWith("M")?"":"M")+r),l=h.shortName;if(l!=null&&l!=="X")return h}catch{}return c}}m.Cvss4P0MacroVector=i,t=i,i.EQ_ERROR_DEFINITION=new o.EQ("9",-1,[],(()=>!0)),
i.EQ1_DEFINITIONS=[new o.EQ("0",1,["AV:N/PR:N/UI:N"],(a=>t.is(a,"AV","N")&&t.is(a,"PR","N")&&t.is(a,"UI","N"))),new o.EQ("1",4,["AV:A/PR:N/UI:N","AV:N/PR:L/UI:N",
"AV:N/PR:N/UI:P"],(a=>(t.is(a,"AV","N")||t.is(a,"PR","N")||t.is(a,"UI","N"))&&!(t.is(a,"AV","N")&&t.is(a,"PR","N")&&t.is(a,"UI","N"))&&!t.is(a,"AV","P"))),new o.
EQ("2",5,["AV:P/PR:N/UI:N","AV:A/PR:L/UI:P"],(a=>t.is(a,"AV","P")||!(t.is(a,"AV","N")||t.is(a,"PR","N")||t.is(a,"UI","N"))))],i.EQ2_DEFINITIONS=[new o.EQ("0",1,
["AC:L/AT:N"],(a=>t.is(a,"AC","L")&&t.is(a,"AT","N"))),new o.EQ("1",2,["AC:H/AT:N","AC:L/AT:P"],(a=>!(t.is(a,"AC","L")&&t.is(a,"AT","N"))))],i.EQ3_DEFINITIONS=[
new o.EQ("0",-1,["VC:H/VI:H/VA:H"],(a=>t.is(a,"VC","H")&&t.is(a,"VI","H"))),new o.EQ("1",-1,["VC:L/VI:H/VA:H","VC:H/VI:L/VA:H"],(a=>!(t.is(a,"VC","H")&&t.is(a,"\
VI","H"))&&(t.is(a,"VC","H")||t.is(a,"VI","H")||t.is(a,"VA","H")))),new o.EQ("2",-1,["VC:L/VI:L/VA:L"],(a=>!(t.is(a,"VC","H")||t.is(a,"VI","H")||t.is(a,"VA","H"))))],
i.EQ4_DEFINITIONS=[new o.EQ("0",6,["SC:H/SI:S/SA:S"],(a=>t.is(a,"MSI","S")||t.is(a,"MSA","S"))),new o.EQ("1",5,["SC:H/SI:H/SA:H"],(a=>!(t.is(a,"MSI","S")&&t.is(
a,"MSA","S"))&&(t.is(a,"SC","H")||t.is(a,"SI","H")||t.is(a,"SA","H")))),new o.EQ("2",4,["SC:L/SI:L/SA:L"],(a=>!(t.is(a,"MSI","S")&&t.is(a,"MSA","S")||t.is(a,"SC",
"H")||t.is(a,"SI","H")||t.is(a,"SA","H"))))],i.EQ5_DEFINITIONS=[new o.EQ("0",1,["E:A"],(a=>t.is(a,"E","A"))),new o.EQ("1",1,["E:P"],(a=>t.is(a,"E","P"))),new o.
EQ("2",1,["E:U"],(a=>t.is(a,"E","U")))],i.EQ6_DEFINITIONS=[new o.EQ("0",-1,["AV:N/PR:N/UI:N"],(a=>t.is(a,"CR","H")&&t.is(a,"VC","H")||t.is(a,"IR","H")&&t.is(a,"\
VI","H")||t.is(a,"AR","H")&&t.is(a,"VA","H"))),new o.EQ("1",-1,["VC:H/VI:H/VA:H/CR:M/IR:M/AR:M","VC:H/VI:H/VA:L/CR:M/IR:M/AR:H","VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
"VC:H/VI:L/VA:L/CR:M/IR:H/AR:H","VC:L/VI:H/VA:H/CR:H/IR:M/AR:M","VC:L/VI:H/VA:L/CR:H/IR:M/AR:H","VC:L/VI:L/VA:H/CR:H/IR:H/AR:M","VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],
(a=>!(t.is(a,"CR","H")&&t.is(a,"VC","H")||t.is(a,"IR","H")&&t.is(a,"VI","H")||t.is(a,"AR","H")&&t.is(a,"VA","H"))))],i.JOINT_EQ3_EQ6_DEFINITIONS=[new o.EQ("00",
7,["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"],(a=>t.is(a,"VC","H")&&t.is(a,"VI","H")&&(t.is(a,"CR","H")||t.is(a,"IR","H")||t.is(a,"AR","H")&&t.is(a,"VA","H")))),new o.EQ(
"01",6,["VC:H/VI:H/VA:L/CR:M/IR:M/AR:H","VC:H/VI:H/VA:H/CR:M/IR:M/AR:M"],(a=>t.is(a,"VC","H")&&t.is(a,"VI","H")&&!(t.is(a,"CR","H")||t.is(a,"IR","H"))&&!(t.is(a,
"AR","H")&&t.is(a,"VA","H")))),new o.EQ("10",8,["VC:L/VI:H/VA:H/CR:H/IR:H/AR:H","VC:H/VI:L/VA:H/CR:H/IR:H/AR:H"],(a=>!(t.is(a,"VC","H")&&t.is(a,"VI","H"))&&(t.is(
a,"VC","H")||t.is(a,"VI","H")||t.is(a,"VA","H"))&&(t.is(a,"CR","H")&&t.is(a,"VC","H")||t.is(a,"IR","H")&&t.is(a,"VI","H")||t.is(a,"AR","H")&&t.is(a,"VA","H")))),
new o.EQ("11",8,["VC:L/VI:H/VA:L/CR:H/IR:M/AR:H","VC:L/VI:H/VA:H/CR:H/IR:M/AR:M","VC:H/VI:L/VA:H/CR:M/IR:H/AR:M","VC:H/VI:L/VA:L/CR:M/IR:H/AR:H","VC:L/VI:L/VA:H\
/CR:H/IR:H/AR:M"],(a=>!(t.is(a,"VC","H")&&t.is(a,"VI","H"))&&(t.is(a,"VC","H")||t.is(a,"VI","H")||t.is(a,"VA","H"))&&!(t.is(a,"CR","H")&&t.is(a,"VC","H"))&&!(t.
is(a,"IR","H")&&t.is(a,"VI","H"))&&!(t.is(a,"AR","H")&&t.is(a,"VA","H")))),new o.EQ("20",0,[],(a=>!1)),new o.EQ("21",10,["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],(a=>!(t.
is(a,"VC","H")||t.is(a,"VI","H")||t.is(a,"VA","H")||t.is(a,"CR","H")&&t.is(a,"VC","H")||t.is(a,"IR","H")&&t.is(a,"VI","H")||t.is(a,"AR","H")&&t.is(a,"VA","H"))))]},
987:(L,m,e)=>{Object.defineProperty(m,"__esModule",{value:!0}),m.Cvss4P0=void 0;let t=e(154),o=e(972),s=e(904),i=e(759),a=e(730),n=e(951);class r extends t.CvssVector{constructor(l){
super(l),this.ROUNDING_EPSILON=Math.pow(10,-6)}getRegisteredComponents(){return i.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER}getVectorStringOrderProperties(){
return i.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER}getVectorPrefix(){return"CVSS:4.0/"}getVectorName(){return"CVSS:4.0"}fillAverageVector(){this.
applyVector("AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L")}fillRandomBaseVector(){let l=i.Cvss4P0Components.BASE_CATEGORY_VALUES;for(let u=0;u<l.length;u++){
let d=l[u],E=super.pickRandomDefinedComponentValue(d);if(!E)return console.warn("Failed to pick random vector component for",d,", filling average vector instead"),
void this.fillAverageVector();this.applyComponent(d,E)}}calculateScoresInternal(l=!1){let u=this.isAnyEnvironmentalDefined(),d=this.isAnyThreatDefined(),E=this.
calculateOverallScore(),A,N,p;if(u||d){let S=this.clone();S.clearSpecifiedComponents(i.Cvss4P0Components.THREAT_CATEGORY_VALUES),S.clearSpecifiedComponents(i.Cvss4P0Components.
ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),S.clearSpecifiedComponents(i.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),A=S.calculateOverallScore()}else
A=E;if(u)if(d){let S=this.clone();S.clearSpecifiedComponents(i.Cvss4P0Components.THREAT_CATEGORY_VALUES),N=S.calculateOverallScore()}else N=E;if(d)if(u){let S=this.
clone();S.clearSpecifiedComponents(i.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES),S.clearSpecifiedComponents(i.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES),
p=S.calculateOverallScore()}else p=E;return{normalized:l,overall:E,base:E,baseMetricsOnly:A,environmental:N,threat:p,vector:this.toString()}}toString(l=!1,u=this.
getVectorStringOrderProperties(),d=!1){return super.toString(l,u,d)}calculateOverallScore(){if(!this.isBaseFullyDefined()||["VC","VI","VA","SC","SI","SA"].map((C=>o.
Cvss4P0MacroVector.getComparisonMetric(this,C))).every((C=>C.shortName==="N")))return 0;let l=this.getMacroVector(),u=l.getLookupTableScore(),d=(0,s.getEqImplementations)();
(l.getEq3().getLevel()+l.getEq6().getLevel()).toLowerCase()!==l.getJointEq3AndEq6().getLevel().toLowerCase()&&console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${l.
getJointEq3AndEq6().getLevel()}] does not match Eq3 [${l.getEq3().getLevel()}] and Eq6 [${l.getEq6().getLevel()}]`);let E=d.map((C=>C.getHighestSeverityVectors(
l))),A=this.generateCvssPermutations(E[0],E[1],E[2],E[3],E[4]);if(A.length===0)return console.warn(`No max vectors found for ${l}`),0;let N=this.calculateSeverityDistancesByComparingToHighestSeverityVectors(
A),p=new c;for(let C of d){let v=C.deriveNextLowerMacro(l),I=u-C.lookupScoresForNextLowerMacro(v),T=C.lookupMacroVectorDepth(l),f=C.getRelevantAttributes().map(
(_=>N.get(_)||0)).reduce(((_,y)=>_+y),0);if(!isNaN(I)&&T!==0){let _=f/T*I;p.add(_)}}let S=u-p.get(0);return S<0?0:S>10?10:this.roundToDecimalPlaces(S)}roundToDecimalPlaces(l){
return Math.round(10*(l+this.ROUNDING_EPSILON))/10}generateCvssPermutations(l,u,d,E,A){let N=[];return l.forEach((p=>{u.forEach((S=>{d.forEach((C=>{E.forEach((v=>{
A.forEach((I=>{let T=`${p}/${S}/${C}/${v}/${I}`;N.push(new r(T))}))}))}))}))})),N}severityDistance(l,u,d,E){let A=u.shortName==="X"?l.worseCaseValue===void 0?u:
l.worseCaseValue:u,N=E.shortName==="X"?d.worseCaseValue===void 0?E:d.worseCaseValue:E,p,S,C,v;if(l!==d){let I=l.name.startsWith("Modified"),T=d.name.startsWith(
"Modified");if(I&&!T){let f=l.values.find((_=>_.shortName===N.shortName));if(!f)throw new Error("Cannot find modified value for "+N);S=A,v=f,p=l,C=l}else{if(I||
!T)return console.warn(`Cannot compute severity distance for [${A}] and [${N}], assuming distance is 0`),0;{let f=d.values.find((_=>_.shortName===A.shortName));
if(!f)throw new Error("Cannot find modified value for "+A);S=f,v=N,p=d,C=d}}}else S=A,v=N,p=l,C=d;return p.values.indexOf(S)-C.values.indexOf(v)}severityDistanceBetweenComponents(l,u,d,E){
let A=l.values.find((p=>p.shortName===u.shortName)),N=d.values.find((p=>p.shortName===E.shortName));if(!A)throw new Error(`Cannot find component values for ${l.
name} with short name ${u.shortName} in ${l.values.map((p=>p.shortName)).join(", ")}`);if(!N)throw new Error(`Cannot find component values for ${d.name} with sh\
ort name ${E.shortName} in ${d.values.map((p=>p.shortName)).join(", ")}`);return l.values.indexOf(A)-d.values.indexOf(N)}severityDistanceToVector(l){let u=0;return i.
Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach((d=>{d.forEach((E=>{let A=this.getComponent(E),N=l.getComponent(E);u+=this.severityDistanceBetweenComponents(
E,A,E,N)}))})),u}calculateSeverityDistancesByComparingToHighestSeverityVectors(l){let u=new Map;for(let d of l){u.set("AV",this.severityDistanceBetweenComponents(
i.Cvss4P0Components.AV,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.AV),i.Cvss4P0Components.AV,o.Cvss4P0MacroVector.getComparisonMetricComponent(
d,i.Cvss4P0Components.AV))),u.set("PR",this.severityDistanceBetweenComponents(i.Cvss4P0Components.PR,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.
PR),i.Cvss4P0Components.PR,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.PR))),u.set("UI",this.severityDistanceBetweenComponents(i.Cvss4P0Components.
UI,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.UI),i.Cvss4P0Components.UI,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
UI))),u.set("AC",this.severityDistanceBetweenComponents(i.Cvss4P0Components.AC,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.AC),i.
Cvss4P0Components.AC,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.AC))),u.set("AT",this.severityDistanceBetweenComponents(i.Cvss4P0Components.
AT,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.AT),i.Cvss4P0Components.AT,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
AT))),u.set("VC",this.severityDistanceBetweenComponents(i.Cvss4P0Components.VC,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.VC),i.
Cvss4P0Components.VC,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.VC))),u.set("VI",this.severityDistanceBetweenComponents(i.Cvss4P0Components.
VI,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.VI),i.Cvss4P0Components.VI,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
VI))),u.set("VA",this.severityDistanceBetweenComponents(i.Cvss4P0Components.VA,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.VA),i.
Cvss4P0Components.VA,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.VA))),u.set("SC",this.severityDistanceBetweenComponents(i.Cvss4P0Components.
SC,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.SC),i.Cvss4P0Components.SC,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
SC))),u.set("CR",this.severityDistanceBetweenComponents(i.Cvss4P0Components.CR,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.CR),i.
Cvss4P0Components.CR,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.CR))),u.set("IR",this.severityDistanceBetweenComponents(i.Cvss4P0Components.
IR,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.IR),i.Cvss4P0Components.IR,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
IR))),u.set("AR",this.severityDistanceBetweenComponents(i.Cvss4P0Components.AR,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.AR),i.
Cvss4P0Components.AR,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.AR)));let E=this.getComponent(i.Cvss4P0Components.SI)===i.Cvss4P0Components.
SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S?"MSI":"SI",A=this.getComponent(i.Cvss4P0Components.SA)===i.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.
S?"MSA":"SA";if(u.set(E,this.severityDistanceBetweenComponents(i.Cvss4P0Components.SI,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.
SI),i.Cvss4P0Components.SI,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.SI))),u.set(A,this.severityDistanceBetweenComponents(i.Cvss4P0Components.
SA,o.Cvss4P0MacroVector.getComparisonMetricComponent(this,i.Cvss4P0Components.SA),i.Cvss4P0Components.SA,o.Cvss4P0MacroVector.getComparisonMetricComponent(d,i.Cvss4P0Components.
SA))),!Array.from(u.values()).some((N=>N<0)))break;u.clear()}return u.size===0&&console.warn(`No severity distances found for [${this.toString()}]`),u}getNomenclature(){
let l="CVSS-B";return this.isCategoryPartiallyDefined(i.Cvss4P0Components.THREAT_CATEGORY)&&(l+="T"),(this.isCategoryPartiallyDefined(i.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY)||
this.isCategoryPartiallyDefined(i.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY))&&(l+="E"),l}getMacroVector(){return o.Cvss4P0MacroVector.fromVector(
this)}isBaseFullyDefined(){return super.isCategoryFullyDefined(i.Cvss4P0Components.BASE_CATEGORY)}isAnyBaseDefined(){return super.isCategoryPartiallyDefined(n.Cvss3P1Components.
BASE_CATEGORY)}isThreatFullyDefined(){return super.isCategoryFullyDefined(i.Cvss4P0Components.THREAT_CATEGORY)}isAnyThreatDefined(){return super.isCategoryPartiallyDefined(
i.Cvss4P0Components.THREAT_CATEGORY)}isAnyEnvironmentalDefined(){return super.isCategoryPartiallyDefined(i.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY)||
super.isCategoryPartiallyDefined(i.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)}getJsonSchemaSeverity(l){return l===0||isNaN(l)?"NONE":l<=3.9?
"LOW":l<=6.9?"MEDIUM":l<=8.9?"HIGH":"CRITICAL"}createJsonSchema(){let l=this.calculateScores();return{version:"4.0",vectorString:this.toString(),baseScore:l.overall,
baseSeverity:this.getJsonSchemaSeverity(l.overall),attackVector:this.getComponent(i.Cvss4P0Components.AV).jsonSchemaName,attackComplexity:this.getComponent(i.Cvss4P0Components.
AC).jsonSchemaName,attackRequirements:this.getComponent(i.Cvss4P0Components.AT).jsonSchemaName,privilegesRequired:this.getComponent(i.Cvss4P0Components.PR).jsonSchemaName,
userInteraction:this.getComponent(i.Cvss4P0Components.UI).jsonSchemaName,vulnConfidentialityImpact:this.getComponent(i.Cvss4P0Components.VC).jsonSchemaName,vulnIntegrityImpact:this.
getComponent(i.Cvss4P0Components.VI).jsonSchemaName,vulnAvailabilityImpact:this.getComponent(i.Cvss4P0Components.VA).jsonSchemaName,subConfidentialityImpact:this.
getComponent(i.Cvss4P0Components.SC).jsonSchemaName,subIntegrityImpact:this.getComponent(i.Cvss4P0Components.SI).jsonSchemaName,subAvailabilityImpact:this.getComponent(
i.Cvss4P0Components.SA).jsonSchemaName,exploitMaturity:this.getComponent(i.Cvss4P0Components.E).jsonSchemaName,confidentialityRequirement:this.getComponent(i.Cvss4P0Components.
CR).jsonSchemaName,integrityRequirement:this.getComponent(i.Cvss4P0Components.IR).jsonSchemaName,availabilityRequirement:this.getComponent(i.Cvss4P0Components.AR).
jsonSchemaName,modifiedAttackVector:this.getComponent(i.Cvss4P0Components.MAV).jsonSchemaName,modifiedAttackComplexity:this.getComponent(i.Cvss4P0Components.MAC).
jsonSchemaName,modifiedAttackRequirements:this.getComponent(i.Cvss4P0Components.MAT).jsonSchemaName,modifiedPrivilegesRequired:this.getComponent(i.Cvss4P0Components.
MPR).jsonSchemaName,modifiedUserInteraction:this.getComponent(i.Cvss4P0Components.MUI).jsonSchemaName,modifiedVulnConfidentialityImpact:this.getComponent(i.Cvss4P0Components.
MVC).jsonSchemaName,modifiedVulnIntegrityImpact:this.getComponent(i.Cvss4P0Components.MVI).jsonSchemaName,modifiedVulnAvailabilityImpact:this.getComponent(i.Cvss4P0Components.
MVA).jsonSchemaName,modifiedSubConfidentialityImpact:this.getComponent(i.Cvss4P0Components.MSC).jsonSchemaName,modifiedSubIntegrityImpact:this.getComponent(i.Cvss4P0Components.
MSI).jsonSchemaName,modifiedSubAvailabilityImpact:this.getComponent(i.Cvss4P0Components.MSA).jsonSchemaName,Safety:this.getComponent(i.Cvss4P0Components.S).jsonSchemaName,
Automatable:this.getComponent(i.Cvss4P0Components.AU).jsonSchemaName,Recovery:this.getComponent(i.Cvss4P0Components.R).jsonSchemaName,valueDensity:this.getComponent(
i.Cvss4P0Components.V).jsonSchemaName,vulnerabilityResponseEffort:this.getComponent(i.Cvss4P0Components.RE).jsonSchemaName,providerUrgency:this.getComponent(i.Cvss4P0Components.
U).jsonSchemaName}}}m.Cvss4P0=r,a.EQ.createCvssInstance=h=>new r(h);class c{constructor(){this.sum=0,this.count=0}add(l){this.sum+=l,this.count++}get(l){return this.
count==0?l:this.sum/this.count}}}},V={};return(function L(m){var e=V[m];if(e!==void 0)return e.exports;var t=V[m]={exports:{}};return b[m].call(t.exports,t,t.exports,
L),t.exports})(156)})()))});export default F();
