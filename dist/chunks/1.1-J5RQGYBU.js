import"./chunk-PSHBDJEB.js";var e={namespace:"http://cyclonedx.org/schema/bom/1.1",root:22,unique:"bom-ref",types:[{attributes:{},others:"any",content:{sequence:[{element:"component",type:1},
{any:!0,n:"*"}],n:"*"}},{attributes:{type:[3,!0],"bom-ref":[1,!1]},others:"any",content:{sequence:[{element:"publisher",type:2,n:"?"},{element:"group",type:2,n:"\
?"},{element:"name",type:2},{element:"version",type:2},{element:"description",type:2,n:"?"},{element:"scope",type:3,n:"?"},{element:"hashes",type:5,n:"?"},{element:"\
licenses",type:10,n:"?"},{element:"copyright",type:2,n:"?"},{element:"cpe",type:11,n:"?"},{element:"purl",type:9,n:"?"},{element:"modified",type:12,n:"?"},{element:"\
pedigree",type:13,n:"?"},{element:"externalReferences",type:19,n:"?"},{element:"components",type:21,n:"?"},{any:!0,n:"*"}]}},{attributes:{},text:4},{attributes:{},
text:5},{attributes:{alg:[6,!0]},text:8},{attributes:{},content:{sequence:[{element:"hash",type:4}],n:"*"}},{attributes:{},content:{sequence:[{choice:[{element:"\
id",type:7,n:"?"},{element:"name",type:2,n:"?"}]},{element:"text",type:8,n:"?"},{element:"url",type:9,n:"?"},{any:!0,n:"*"}]}},{attributes:{},text:9},{attributes:{
"content-type":[4,!1],encoding:[10,!1]},text:1},{attributes:{},text:11},{attributes:{},content:{choice:[{element:"license",type:6,n:"*"},{element:"expression",type:2,
n:"?"}]}},{attributes:{},text:12},{attributes:{},text:13},{attributes:{},content:{sequence:[{element:"ancestors",type:0,n:"?"},{element:"descendants",type:0,n:"\
?"},{element:"variants",type:0,n:"?"},{element:"commits",type:14,n:"?"},{element:"notes",type:18,n:"?"},{any:!0,n:"*"}]}},{attributes:{},content:{sequence:[{element:"\
commit",type:15},{any:!0,n:"*"}],n:"*"}},{attributes:{},content:{sequence:[{element:"uid",type:2,n:"?"},{element:"url",type:9,n:"?"},{element:"author",type:16,n:"\
?"},{element:"committer",type:16,n:"?"},{element:"message",type:2,n:"?"},{any:!0,n:"*"}]}},{attributes:{},content:{sequence:[{element:"timestamp",type:17,n:"?"},
{element:"name",type:2,n:"?"},{element:"email",type:2,n:"?"},{any:!0,n:"*"}]}},{attributes:{},text:14},{attributes:{},text:1},{attributes:{},content:{sequence:[
{element:"reference",type:20}],n:"*"}},{attributes:{type:[15,!0]},others:"any",content:{sequence:[{element:"url",type:9},{element:"comment",type:18,n:"?"}]}},{attributes:{},
content:{sequence:[{element:"component",type:1},{any:!0,n:"*"}],n:"*"}},{attributes:{version:[0,!1],serialNumber:[2,!1]},others:"any",content:{sequence:[{element:"\
components",type:0},{element:"externalReferences",type:19,n:"?"},{any:!0,n:"*"}]}}],values:[{base:"integer"},{base:"string"},{base:"string",pattern:"(?:urn:uuid\
:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(\\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\}))"},{base:"string",words:["a\
pplication","framework","library","operating-system","device","file"]},{base:"normalizedString"},{base:"string",words:["required","optional","excluded"]},{base:"\
string",words:["MD5","SHA-1","SHA-256","SHA-384","SHA-512","SHA3-256","SHA3-512"]},{base:"token"},{base:"token",pattern:"(?:([a-fA-F0-9]{32})|([a-fA-F0-9]{40})|\
([a-fA-F0-9]{64})|([a-fA-F0-9]{96})|([a-fA-F0-9]{128}))"},{base:"string",ids:!0},{base:"string",words:["base64"]},{base:"anyURI"},{base:"string",pattern:"(?:([c\
][pP][eE]:/[AHOaho]?(:[A-Za-z0-9\\._\\-~%]*){0,6})|(cpe:2\\.3:[aho\\*\\-](:(((?:\\?+|\\*)?([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]\\^`\\{\\|}~]))+(?:\\?+|\\*)\
?)|[\\*\\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\\*\\-]))(:(((?:\\?+|\\*)?([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!\"#$$%&'\\(\\)\\+,/:;<=>@\\[\\]\\^`\\{\\|}~]))+(?:\\?+|\\*)?\
)|[\\*\\-])){4}))"},{base:"boolean"},{base:"dateTime"},{base:"string",words:["vcs","issue-tracker","website","advisories","bom","mailing-list","social","chat","\
documentation","support","distribution","license","build-meta","build-system","other"]}]};export{e as default};
