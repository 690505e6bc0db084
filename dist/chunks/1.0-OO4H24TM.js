import"./chunk-PSHBDJEB.js";var e={namespace:"http://cyclonedx.org/schema/bom/1.0",root:13,types:[{attributes:{type:[2,!0]},others:"other",content:{sequence:[{element:"publisher",type:1,n:"\
?"},{element:"group",type:1,n:"?"},{element:"name",type:1},{element:"version",type:1},{element:"description",type:1,n:"?"},{element:"scope",type:2,n:"?"},{element:"\
hashes",type:4,n:"?"},{element:"licenses",type:7,n:"?"},{element:"copyright",type:1,n:"?"},{element:"cpe",type:8,n:"?"},{element:"purl",type:9,n:"?"},{element:"\
modified",type:10},{element:"components",type:11,n:"?"}]}},{attributes:{},text:3},{attributes:{},text:4},{attributes:{alg:[5,!0]},text:7},{attributes:{},content:{
sequence:[{element:"hash",type:3}],n:"*"}},{attributes:{},text:8},{attributes:{},content:{sequence:[{choice:[{element:"id",type:5,n:"*"},{element:"name",type:1,
n:"*"}]}]}},{attributes:{},content:{sequence:[{element:"license",type:6}],n:"+"}},{attributes:{},text:9},{attributes:{},text:10},{attributes:{},text:11},{attributes:{},
content:{sequence:[{element:"component",type:0}],n:"*"}},{attributes:{},others:"other",content:{sequence:[{element:"component",type:0}],n:"*"}},{attributes:{version:[
0,!1]},others:"other",content:{sequence:[{element:"components",type:12}]}}],values:[{base:"integer"},{base:"string"},{base:"string",words:["application","framew\
ork","library","operating-system","device"]},{base:"normalizedString"},{base:"string",words:["required","optional"]},{base:"string",words:["MD5","SHA-1","SHA-25\
6","SHA-384","SHA-512","SHA3-256","SHA3-512"]},{base:"token"},{base:"token",pattern:"(?:([a-fA-F0-9]{32})|([a-fA-F0-9]{40})|([a-fA-F0-9]{64})|([a-fA-F0-9]{96})|\
([a-fA-F0-9]{128}))"},{base:"string",ids:!0},{base:"string",pattern:"(?:([c][pP][eE]:/[AHOaho]?(:[A-Za-z0-9\\._\\-~%]*){0,6})|(cpe:2\\.3:[aho\\*\\-](:(((?:\\?+|\\*)?([\
a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]\\^`\\{\\|}~]))+(?:\\?+|\\*)?)|[\\*\\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\\*\\-]))(:(((?:\\?+|\\*)?([a\
-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]\\^`\\{\\|}~]))+(?:\\?+|\\*)?)|[\\*\\-])){4}))"},{base:"anyURI"},{base:"boolean"}]};export{e as default};
