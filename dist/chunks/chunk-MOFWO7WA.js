import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e=class extends Error{name="Unreadable";line;column;constructor(n,r,a){super(n),this.line=r,this.column=a}};export{e as a};
