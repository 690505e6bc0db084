import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as d}from"./chunk-NGVXWTKY.js";import{a as m}from"./chunk-C4N2Q6VA.js";import"./chunk-4YWUQ6M5.js";import"./chunk-KVRKMKQC.js";
import"./chunk-5ZOY5PIP.js";import{a as p}from"./chunk-SHTB6VFS.js";import{c}from"./chunk-W3H2QHPT.js";import"./chunk-XEIOYSPM.js";import{
c as n,f as $}from"./chunk-YXX5FJ7F.js";import"./chunk-ZS4GXLP5.js";import"./chunk-2CYL4WDG.js";import"./chunk-MOFWO7WA.js";import"./chunk-OCKGFZQG.js";
import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-F2IQMAFG.js";var a=t=>`${t.line}:${t.column??1}`.padEnd(8),f={done:"[x]",open:"[ ]","not-applicable":"[-]"};function r(t,s){return s.length===0?[`${t}: none`]:[`${t} (${s.length}\
)`,...s.flat().map(e=>`  ${e}`)]}function u(t){let s=e=>e.map(o=>`        \u2192 ${n(o.target)}${o.placeholder?` (placeholder: ${n(o.placeholder)})`:""}`);return[
`${n(t.path)}: ${n(t.title)}${t.status?` \xB7 status ${n(t.status)}`:""}${t.itemId?` \xB7 item ${t.itemId}`:""}`,...r("Front matter",(t.frontMatter?.entries??[]).
map(e=>`${a(e.at)} ${n(e.key)}: ${n(e.value)}`)),...r("Sections",t.sections.map(e=>`${a(e.at)} ${e.number.padEnd(6)} ${n(e.title)} (${e.words} words)`)),...r("C\
laims",t.claims.map(e=>[`${a(e.at)} ${f[e.state]} ${e.kinds.join(", ")}: ${n(e.text)}${e.reason?` (reason: ${n(e.reason)})`:""}`,...s(e.links)])),...r("Sign-off\
s",t.signOffs.map(e=>`${a(e.at)} ${e.ticked?"[x]":e.waived?"[-]":"[ ]"} ${n(e.role)}`)),...r("Notes",t.notes.map(e=>[`${a(e.at)} ${e.date??"no date"}  ${n(e.title)}`,
...e.fields.map(o=>`        ${n(o.label)}: ${n(o.value)}`)])),...r("Placeholders",t.placeholders.map(e=>`${a(e.at)} ${n(e.text)} (section ${n(e.section)||"none"}\
)`)),...r("Remarks",t.remarks.map(e=>`${a(e.at)} ${n(e.says)}`))].join(`
`)}var y=["not-text","too-large","deadline"];async function x(t,s){let e=await d(s.config),o=[];for(let i of t){let l=await p(i,Number.MAX_SAFE_INTEGER);o.push(
await m(i,l,{sections:e.sections,roles:e.roles,capBytes:e.caps.prdBytes},e.caps.parseMs))}return c(s.format==="json"?$(o):o.map(u).join(`

`)),o.some(i=>i.remarks.some(l=>y.includes(l.kind)))?4:0}export{x as prd};
