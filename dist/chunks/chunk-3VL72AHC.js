import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e=["tests","secrets","dependencies","sast","dast","containers","iac","licences","sbom","qa","coverage","performance","ci","contract","rollback","other"],t=[
"secrets","dependencies","sast","dast","containers","iac","licences"],n=["critical","high","medium","low","none","unknown"],s=["attested","ci","analysis","commi\
tted","external"];export{e as a,t as b,n as c,s as d};
