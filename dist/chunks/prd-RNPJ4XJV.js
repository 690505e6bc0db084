import{b as d}from"./chunk-PV4D3SUU.js";import"./chunk-TDCIF652.js";import"./chunk-YG2SDQP5.js";import{d as $,k as n,n as m,q as c,xa as p}from"./chunk-L3L7UACA.js";
import"./chunk-PSHBDJEB.js";var a=e=>`${e.line}:${e.column??1}`.padEnd(8),u={done:"[x]",open:"[ ]","not-applicable":"[-]"};function r(e,s){return s.length===0?[`${e}: none`]:[`${e} (${s.length}\
)`,...s.flat().map(t=>`  ${t}`)]}function f(e){let s=t=>t.map(o=>`        \u2192 ${n(o.target)}${o.placeholder?` (placeholder: ${n(o.placeholder)})`:""}`);return[
`${n(e.path)}: ${n(e.title)}${e.status?` \xB7 status ${n(e.status)}`:""}${e.itemId?` \xB7 item ${e.itemId}`:""}`,...r("Front matter",(e.frontMatter?.entries??[]).
map(t=>`${a(t.at)} ${n(t.key)}: ${n(t.value)}`)),...r("Sections",e.sections.map(t=>`${a(t.at)} ${t.number.padEnd(6)} ${n(t.title)} (${t.words} words)`)),...r("C\
laims",e.claims.map(t=>[`${a(t.at)} ${u[t.state]} ${t.kinds.join(", ")}: ${n(t.text)}${t.reason?` (reason: ${n(t.reason)})`:""}`,...s(t.links)])),...r("Sign-off\
s",e.signOffs.map(t=>`${a(t.at)} ${t.ticked?"[x]":t.waived?"[-]":"[ ]"} ${n(t.role)}`)),...r("Notes",e.notes.map(t=>[`${a(t.at)} ${t.date??"no date"}  ${n(t.title)}`,
...t.fields.map(o=>`        ${n(o.label)}: ${n(o.value)}`)])),...r("Questions",(e.questions??[]).map(t=>`${a(t.at)} ${t.state.padEnd(6)}  ${n(t.text)}`)),...r("\
Placeholders",e.placeholders.map(t=>`${a(t.at)} ${n(t.text)} (section ${n(t.section)||"none"})`)),...r("Remarks",e.remarks.map(t=>`${a(t.at)} ${n(t.says)}`))].join(
`
`)}var y=["not-text","too-large","deadline"];async function E(e,s){let t=await d(s.config),o=[];for(let i of e){let l=await $(i,Number.MAX_SAFE_INTEGER);o.push(
await p(i,l,{sections:t.sections,roles:t.roles,capBytes:t.caps.prdBytes},t.caps.parseMs))}return c(s.format==="json"?m(o):o.map(f).join(`

`)),o.some(i=>i.remarks.some(l=>y.includes(l.kind)))?4:0}export{E as prd};
