import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as vt,b as ps,d as kt}from"./chunk-2OWEC5JT.js";import"./chunk-SOWCPIOL.js";import"./chunk-WNXN6DTE.js";import"./chunk-RH5RRTNF.js";
import"./chunk-MOFWO7WA.js";import"./chunk-PCONTQYJ.js";import"./chunk-CRBAHCVF.js";import"./chunk-2CYL4WDG.js";import"./chunk-NLFKJC7U.js";
import{a as z,c as Y}from"./chunk-YXX5FJ7F.js";import{a as Hr}from"./chunk-T6L77BQH.js";import{Ha as as,I as Jr,K as Kr,c as ft,d as ye,g as Vr,gb as cs,
h as Wr,ha as Qr,hb as us,ia as Yr,ib as ls,j as J,ja as Xr,ka as es,ma as ts,na as rs,ob as _t,pb as Tt,r as yt,ra as ss,sa as os,t as wt,ub as Pe,v as bt,va as ns,
x as Et,xa as is}from"./chunk-GJ4M2JYC.js";import"./chunk-K6YM4ZV3.js";import"./chunk-3VL72AHC.js";import"./chunk-3BQAQHV6.js";import"./chunk-IRCMT5XN.js";
import{b as Zr,d as ht}from"./chunk-F2IQMAFG.js";var Dt=Zr((Ft,Ct)=>{(function(e,t){typeof Ft=="object"&&typeof Ct<"u"?Ct.exports=t():typeof define=="function"&&define.amd?define(t):e.Bottleneck=t()})(Ft,(function(){
"use strict";var e=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function t(A){return A&&A.default||
A}var r=function(A,m,c={}){var g,h,f;for(g in m)f=m[g],c[g]=(h=A[g])!=null?h:f;return c},s=function(A,m,c={}){var g,h;for(g in A)h=A[g],m[g]!==void 0&&(c[g]=h);
return c},o={load:r,overwrite:s},n;n=class{constructor(m,c){this.incr=m,this.decr=c,this._first=null,this._last=null,this.length=0}push(m){var c;this.length++,typeof this.
incr=="function"&&this.incr(),c={value:m,prev:this._last,next:null},this._last!=null?(this._last.next=c,this._last=c):this._first=this._last=c}shift(){var m;if(this.
_first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),m=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this.
_last=null,m}first(){if(this._first!=null)return this._first.value}getArray(){var m,c,g;for(m=this._first,g=[];m!=null;)g.push((c=m,m=m.next,c.value));return g}forEachShift(m){
var c;for(c=this.shift();c!=null;)m(c),c=this.shift()}debug(){var m,c,g,h,f;for(m=this._first,f=[];m!=null;)f.push((c=m,m=m.next,{value:c.value,prev:(g=c.prev)!=
null?g.value:void 0,next:(h=c.next)!=null?h.value:void 0}));return f}};var i=n,a;a=class{constructor(m){if(this.instance=m,this._events={},this.instance.on!=null||
this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(c,g)=>this._addListener(
c,"many",g),this.instance.once=(c,g)=>this._addListener(c,"once",g),this.instance.removeAllListeners=(c=null)=>c!=null?delete this._events[c]:this._events={}}_addListener(m,c,g){
var h;return(h=this._events)[m]==null&&(h[m]=[]),this._events[m].push({cb:g,status:c}),this.instance}listenerCount(m){return this._events[m]!=null?this._events[m].
length:0}async trigger(m,...c){var g,h;try{return m!=="debug"&&this.trigger("debug",`Event triggered: ${m}`,c),this._events[m]==null?void 0:(this._events[m]=this.
_events[m].filter(function(f){return f.status!=="none"}),h=this._events[m].map(async f=>{var v,O;if(f.status!=="none"){f.status==="once"&&(f.status="none");try{
return O=typeof f.cb=="function"?f.cb(...c):void 0,typeof O?.then=="function"?await O:O}catch(D){return v=D,this.trigger("error",v),null}}}),(await Promise.all(
h)).find(function(f){return f!=null}))}catch(f){return g=f,this.trigger("error",g),null}}};var u=a,l,p,d;l=i,p=u,d=class{constructor(m){var c;this.Events=new p(
this),this._length=0,this._lists=(function(){var g,h,f;for(f=[],c=g=1,h=m;1<=h?g<=h:g>=h;c=1<=h?++g:--g)f.push(new l((()=>this.incr()),(()=>this.decr())));return f}).
call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(m){return this.
_lists[m.options.priority].push(m)}queued(m){return m!=null?this._lists[m].length:this._length}shiftAll(m){return this._lists.forEach(function(c){return c.forEachShift(
m)})}getFirst(m=this._lists){var c,g,h;for(c=0,g=m.length;c<g;c++)if(h=m[c],h.length>0)return h;return[]}shiftLastFrom(m){return this.getFirst(this._lists.slice(
m).reverse()).shift()}};var E=d,w;w=class extends Error{};var y=w,k,_,P,G,R;G=10,_=5,R=o,k=y,P=class{constructor(m,c,g,h,f,v,O,D){this.task=m,this.args=c,this.rejectOnDrop=
f,this.Events=v,this._states=O,this.Promise=D,this.options=R.load(g,h),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===h.id&&
(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((B,Z)=>{this._resolve=B,this._reject=Z}),this.retryCount=0}_sanitizePriority(m){
var c;return c=~~m!==m?_:m,c<0?0:c>G-1?G-1:c}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:m,message:c="This job has been dropped by B\
ottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(m??new k(c)),this.Events.trigger("dropped",{args:this.args,options:this.
options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(m){var c;if(c=this._states.jobStatus(this.options.id),!(c===m||m==="DONE"&&c===null))throw new k(
`Invalid job status ${c}, expected ${m}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(m,c){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:m,blocked:c})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this.
_states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(m,c,g,h){var f,
v,O;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),v={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",v);try{if(O=await(m!=null?m.schedule(this.options,this.task,...this.args):this.task(...this.args)),c())
return this.doDone(v),await h(this.options,v),this._assertStatus("DONE"),this._resolve(O)}catch(D){return f=D,this._onFailure(f,v,c,g,h)}}doExpire(m,c,g){var h,
f;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),f={args:this.args,options:this.
options,retryCount:this.retryCount},h=new k(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(h,f,m,c,g)}async _onFailure(m,c,g,h,f){var v,
O;if(g())return v=await this.Events.trigger("failed",m,c),v!=null?(O=~~v,this.Events.trigger("retry",`Retrying ${this.options.id} after ${O} ms`,c),this.retryCount++,
h(O)):(this.doDone(c),await f(this.options,c),this._assertStatus("DONE"),this._reject(m))}doDone(m){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",m)}};var $=P,S,j,L;L=o,S=y,j=class{constructor(m,c,g){this.instance=m,this.storeOptions=c,this.clientId=this.instance._randomIndex(),
L.load(g,g,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=
this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var m;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=
null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(m=
this.heartbeat=setInterval(()=>{var c,g,h,f,v;if(f=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&f>=this._lastReservoirRefresh+this.storeOptions.
reservoirRefreshInterval&&(this._lastReservoirRefresh=f,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),
this.storeOptions.reservoirIncreaseInterval!=null&&f>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:c,reservoirIncreaseMaximum:h,
reservoir:v}=this.storeOptions,this._lastReservoirIncrease=f,g=h!=null?Math.min(c,h-v):c,g>0))return this.storeOptions.reservoir+=g,this.instance._drainAll(this.
computeCapacity())},this.heartbeatInterval)).unref=="function"?m.unref():void 0:clearInterval(this.heartbeat)}async __publish__(m){return await this.yieldLoop(),
this.instance.Events.trigger("message",m.toString())}async __disconnect__(m){return await this.yieldLoop(),clearInterval(this.heartbeat),this.Promise.resolve()}yieldLoop(m=0){
return new this.Promise(function(c,g){return setTimeout(c,m)})}computePenalty(){var m;return(m=this.storeOptions.penalty)!=null?m:15*this.storeOptions.minTime||
5e3}async __updateSettings__(m){return await this.yieldLoop(),L.overwrite(m,m,this.storeOptions),this._startHeartbeat(),this.instance._drainAll(this.computeCapacity()),
!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.
yieldLoop(),this._done}async __groupCheck__(m){return await this.yieldLoop(),this._nextRequest+this.timeout<m}computeCapacity(){var m,c;return{maxConcurrent:m,reservoir:c}=
this.storeOptions,m!=null&&c!=null?Math.min(m-this._running,c):m!=null?m-this._running:c??null}conditionsCheck(m){var c;return c=this.computeCapacity(),c==null||
m<=c}async __incrementReservoir__(m){var c;return await this.yieldLoop(),c=this.storeOptions.reservoir+=m,this.instance._drainAll(this.computeCapacity()),c}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(m){return this._unblockTime>=m}check(m,c){return this.conditionsCheck(m)&&this._nextRequest-
c<=0}async __check__(m){var c;return await this.yieldLoop(),c=Date.now(),this.check(m,c)}async __register__(m,c,g){var h,f;return await this.yieldLoop(),h=Date.
now(),this.conditionsCheck(c)?(this._running+=c,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=c),f=Math.max(this._nextRequest-h,0),this._nextRequest=
h+f+this.storeOptions.minTime,{success:!0,wait:f,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(m,c){
var g,h,f;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&c>this.storeOptions.maxConcurrent)throw new S(`Impossible to add a job having a weigh\
t of ${c} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return h=Date.now(),f=this.storeOptions.highWater!=null&&m===this.
storeOptions.highWater&&!this.check(c,h),g=this.strategyIsBlock()&&(f||this.isBlocked(h)),g&&(this._unblockTime=h+this.computePenalty(),this._nextRequest=this._unblockTime+
this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:f,blocked:g,strategy:this.storeOptions.strategy}}async __free__(m,c){return await this.yieldLoop(),
this._running-=c,this._done+=c,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};var ne=j,fe,de;fe=y,de=class{constructor(m){this.status=
m,this._jobs={},this.counts=this.status.map(function(){return 0})}next(m){var c,g;if(c=this._jobs[m],g=c+1,c!=null&&g<this.status.length)return this.counts[c]--,
this.counts[g]++,this._jobs[m]++;if(c!=null)return this.counts[c]--,delete this._jobs[m]}start(m){var c;return c=0,this._jobs[m]=c,this.counts[c]++}remove(m){var c;
return c=this._jobs[m],c!=null&&(this.counts[c]--,delete this._jobs[m]),c!=null}jobStatus(m){var c;return(c=this.status[this._jobs[m]])!=null?c:null}statusJobs(m){
var c,g,h,f,v;if(m!=null){if(g=this.status.indexOf(m),g<0)throw new fe(`status must be one of ${this.status.join(", ")}`);h=this._jobs,f=[];for(c in h)v=h[c],v===
g&&f.push(c);return f}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((m,c,g)=>(m[this.status[g]]=c,m)),{})}};var lt=de,ze,kr;ze=i,
kr=class{constructor(m,c){this.schedule=this.schedule.bind(this),this.name=m,this.Promise=c,this._running=0,this._queue=new ze}isEmpty(){return this._queue.length===
0}async _tryToRun(){var m,c,g,h,f,v,O;if(this._running<1&&this._queue.length>0)return this._running++,{task:O,args:m,resolve:f,reject:h}=this._queue.shift(),c=await(async function(){
try{return v=await O(...m),function(){return f(v)}}catch(D){return g=D,function(){return h(g)}}})(),this._running--,this._tryToRun(),c()}schedule(m,...c){var g,
h,f;return f=h=null,g=new this.Promise(function(v,O){return f=v,h=O}),this._queue.push({task:m,args:c,resolve:f,reject:h}),this._tryToRun(),g}};var Hn=kr,Gr="2.\
19.5",Vn={version:Gr},Wn=Object.freeze({version:Gr,default:Vn}),Pr=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),
Or=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),Jn=()=>console.log("You must import the full version of Bottl\
eneck in order to use this feature."),Ar,Sr,Rr,xr,$r,Ie;Ie=o,Ar=u,xr=Pr,Rr=Or,$r=Jn,Sr=(function(){class A{constructor(c={}){this.deleteKey=this.deleteKey.bind(
this),this.limiterOptions=c,Ie.load(this.limiterOptions,this.defaults,this),this.Events=new Ar(this),this.instances={},this.Bottleneck=qr,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new xr(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new Rr(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(c=""){
var g;return(g=this.instances[c])!=null?g:(()=>{var h;return h=this.instances[c]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${c}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",h,c),h})()}async deleteKey(c=""){var g,h;return h=this.instances[c],this.connection&&(g=await this.
connection.__runCommand__(["del",...$r.allKeys(`${this.id}-${c}`)])),h!=null&&(delete this.instances[c],await h.disconnect()),h!=null||g>0}limiters(){var c,g,h,
f;g=this.instances,h=[];for(c in g)f=g[c],h.push({key:c,limiter:f});return h}keys(){return Object.keys(this.instances)}async clusterKeys(){var c,g,h,f,v,O,D,B,Z;
if(this.connection==null)return this.Promise.resolve(this.keys());for(O=[],c=null,Z=`b_${this.id}-`.length,g=9;c!==0;)for([B,h]=await this.connection.__runCommand__(
["scan",c??0,"match",`b_${this.id}-*_settings`,"count",1e4]),c=~~B,f=0,D=h.length;f<D;f++)v=h[f],O.push(v.slice(Z,-g));return O}_startAutoCleanup(){var c;return clearInterval(
this.interval),typeof(c=this.interval=setInterval(async()=>{var g,h,f,v,O,D;O=Date.now(),f=this.instances,v=[];for(h in f){D=f[h];try{await D._store.__groupCheck__(
O)?v.push(this.deleteKey(h)):v.push(void 0)}catch(B){g=B,v.push(D.Events.trigger("error",g))}}return v},this.timeout/2)).unref=="function"?c.unref():void 0}updateSettings(c={}){
if(Ie.overwrite(c,this.defaults,this),Ie.overwrite(c,c,this.limiterOptions),c.timeout!=null)return this._startAutoCleanup()}disconnect(c=!0){var g;if(!this.sharedConnection)
return(g=this.connection)!=null?g.disconnect(c):void 0}}return A.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},A}).call(e);var Kn=Sr,
Ur,Fr,Cr;Cr=o,Fr=u,Ur=(function(){class A{constructor(c={}){this.options=c,Cr.load(this.options,this.defaults,this),this.Events=new Fr(this),this._arr=[],this._resetPromise(),
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((c,g)=>this._resolve=c)}_flush(){return clearTimeout(this._timeout),this._lastFlush=
Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(c){var g;return this._arr.push(c),g=this._promise,this._arr.
length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),g}}return A.prototype.defaults=
{maxTime:null,maxSize:null,Promise},A}).call(e);var Qn=Ur,Yn=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),Xn=t(
Wn),Dr,zr,pt,dt,Ir,mt,jr,Lr,Mr,gt,re,Nr=[].splice;mt=10,zr=5,re=o,jr=E,dt=$,Ir=ne,Lr=Yn,pt=u,Mr=lt,gt=Hn,Dr=(function(){class A{constructor(c={},...g){var h,f;this.
_addToQueue=this._addToQueue.bind(this),this._validateOptions(c,g),re.load(c,this.instanceDefaults,this),this._queues=new jr(mt),this._scheduled={},this._states=
new Mr(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new pt(this),this._submitLock=new gt(
"submit",this.Promise),this._registerLock=new gt("register",this.Promise),f=re.load(c,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||
this.datastore==="ioredis"||this.connection!=null)return h=re.load(c,this.redisStoreDefaults,{}),new Lr(this,f,h);if(this.datastore==="local")return h=re.load(c,
this.localStoreDefaults,{}),new Ir(this,f,h);throw new A.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on("le\
ftzero",()=>{var v;return(v=this._store.heartbeat)!=null&&typeof v.ref=="function"?v.ref():void 0}),this._queues.on("zero",()=>{var v;return(v=this._store.heartbeat)!=
null&&typeof v.unref=="function"?v.unref():void 0})}_validateOptions(c,g){if(!(c!=null&&typeof c=="object"&&g.length===0))throw new A.prototype.BottleneckError(
"Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){
return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(c){
return this._store.__publish__(c)}disconnect(c=!0){return this._store.__disconnect__(c)}chain(c){return this._limiter=c,this}queued(c){return this._queues.queued(
c)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){
return this._store.__done__()}jobStatus(c){return this._states.jobStatus(c)}jobs(c){return this._states.statusJobs(c)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(c=1){return this._store.__check__(c)}_clearGlobalState(c){return this._scheduled[c]!=null?(clearTimeout(this._scheduled[c].
expiration),delete this._scheduled[c],!0):!1}async _free(c,g,h,f){var v,O;try{if({running:O}=await this._store.__free__(c,h.weight),this.Events.trigger("debug",
`Freed ${h.id}`,f),O===0&&this.empty())return this.Events.trigger("idle")}catch(D){return v=D,this.Events.trigger("error",v)}}_run(c,g,h){var f,v,O;return g.doRun(),
f=this._clearGlobalState.bind(this,c),O=this._run.bind(this,c,g),v=this._free.bind(this,c,g),this._scheduled[c]={timeout:setTimeout(()=>g.doExecute(this._limiter,
f,O,v),h),expiration:g.options.expiration!=null?setTimeout(function(){return g.doExpire(f,O,v)},h+g.options.expiration):void 0,job:g}}_drainOne(c){return this._registerLock.
schedule(()=>{var g,h,f,v,O;return this.queued()===0?this.Promise.resolve(null):(O=this._queues.getFirst(),{options:v,args:g}=f=O.first(),c!=null&&v.weight>c?this.
Promise.resolve(null):(this.Events.trigger("debug",`Draining ${v.id}`,{args:g,options:v}),h=this._randomIndex(),this._store.__register__(h,v.weight,v.expiration).
then(({success:D,wait:B,reservoir:Z})=>{var Ge;return this.Events.trigger("debug",`Drained ${v.id}`,{success:D,args:g,options:v}),D?(O.shift(),Ge=this.empty(),Ge&&
this.Events.trigger("empty"),Z===0&&this.Events.trigger("depleted",Ge),this._run(h,f,B),this.Promise.resolve(v.weight)):this.Promise.resolve(null)})))})}_drainAll(c,g=0){
return this._drainOne(c).then(h=>{var f;return h!=null?(f=c!=null?c-h:c,this._drainAll(f,g+h)):this.Promise.resolve(g)}).catch(h=>this.Events.trigger("error",h))}_dropAllQueued(c){
return this._queues.shiftAll(function(g){return g.doDrop({message:c})})}stop(c={}){var g,h;return c=re.load(c,this.stopDefaults),h=f=>{var v;return v=()=>{var O;
return O=this._states.counts,O[0]+O[1]+O[2]+O[3]===f},new this.Promise((O,D)=>v()?O():this.on("done",()=>{if(v())return this.removeAllListeners("done"),O()}))},
g=c.dropWaitingJobs?(this._run=function(f,v){return v.doDrop({message:c.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(
()=>this._submitLock.schedule(()=>{var f,v,O;v=this._scheduled;for(f in v)O=v[f],this.jobStatus(O.job.options.id)==="RUNNING"&&(clearTimeout(O.timeout),clearTimeout(
O.expiration),O.job.doDrop({message:c.dropErrorMessage}));return this._dropAllQueued(c.dropErrorMessage),h(0)}))):this.schedule({priority:mt-1,weight:0},()=>h(1)),
this._receive=function(f){return f._reject(new A.prototype.BottleneckError(c.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new A.prototype.BottleneckError(
"stop() has already been called")),g}async _addToQueue(c){var g,h,f,v,O,D,B;({args:g,options:v}=c);try{({reachedHWM:O,blocked:h,strategy:B}=await this._store.__submit__(
this.queued(),v.weight))}catch(Z){return f=Z,this.Events.trigger("debug",`Could not queue ${v.id}`,{args:g,options:v,error:f}),c.doDrop({error:f}),!1}return h?(c.
doDrop(),!0):O&&(D=B===A.prototype.strategy.LEAK?this._queues.shiftLastFrom(v.priority):B===A.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(v.
priority+1):B===A.prototype.strategy.OVERFLOW?c:void 0,D?.doDrop(),D==null||B===A.prototype.strategy.OVERFLOW)?(D==null&&c.doDrop(),O):(c.doQueue(O,h),this._queues.
push(c),await this._drainAll(),O)}_receive(c){return this._states.jobStatus(c.options.id)!=null?(c._reject(new A.prototype.BottleneckError(`A job with the same \
id already exists (id=${c.options.id})`)),!1):(c.doReceive(),this._submitLock.schedule(this._addToQueue,c))}submit(...c){var g,h,f,v,O,D,B;return typeof c[0]=="\
function"?(O=c,[h,...c]=O,[g]=Nr.call(c,-1),v=re.load({},this.jobDefaults)):(D=c,[v,h,...c]=D,[g]=Nr.call(c,-1),v=re.load(v,this.jobDefaults)),B=(...Z)=>new this.
Promise(function(Ge,ti){return h(...Z,function(...Br){return(Br[0]!=null?ti:Ge)(Br)})}),f=new dt(B,c,v,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,
this.Promise),f.promise.then(function(Z){return typeof g=="function"?g(...Z):void 0}).catch(function(Z){return Array.isArray(Z)?typeof g=="function"?g(...Z):void 0:
typeof g=="function"?g(Z):void 0}),this._receive(f)}schedule(...c){var g,h,f;return typeof c[0]=="function"?([f,...c]=c,h={}):[h,f,...c]=c,g=new dt(f,c,h,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(g),g.promise}wrap(c){var g,h;return g=this.schedule.bind(this),h=function(...f){return g(
c.bind(this),...f)},h.withOptions=function(f,...v){return g(f,c,...v)},h}async updateSettings(c={}){return await this._store.__updateSettings__(re.overwrite(c,this.
storeDefaults)),re.overwrite(c,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(c=0){return this.
_store.__incrementReservoir__(c)}}return A.default=A,A.Events=pt,A.version=A.prototype.version=Xn.version,A.strategy=A.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,
BLOCK:3},A.BottleneckError=A.prototype.BottleneckError=y,A.Group=A.prototype.Group=Kn,A.RedisConnection=A.prototype.RedisConnection=Pr,A.IORedisConnection=A.prototype.
IORedisConnection=Or,A.Batcher=A.prototype.Batcher=Qn,A.prototype.jobDefaults={priority:zr,weight:1,expiration:null,id:"<no-id>"},A.prototype.storeDefaults={maxConcurrent:null,
minTime:0,highWater:null,strategy:A.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},A.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},A.prototype.redisStoreDefaults=
{Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},A.prototype.instanceDefaults=
{datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},A.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been\
 stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},A}).call(e);var qr=Dr,ei=qr;return ei}))});var Js=Zr(He=>{"use strict";Object.defineProperty(He,"__esModule",{value:!0});He.format=na;He.parse=ia;var ra=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,Bs=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
sa=/[\\"]/g,oa=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Zs=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function na(e){
let{type:t,parameters:r}=e;if(!t||!oa.test(t))throw new TypeError(`Invalid type: ${t}`);let s=t;if(r)for(let o of Object.keys(r)){if(!Bs.test(o))throw new TypeError(
`Invalid parameter name: ${o}`);s+=`; ${o}=${pa(r[o])}`}return s}function ia(e,t){let r=t?.comma===!0?ua:65536,s=e.length,o=Nt(e,t?.start??0,s),n=o;o=Mt(e,o,s,r);
let i=qt(e,n,o),a=e.slice(n,i).toLowerCase();return t?.parameters===!1?{type:a,index:o,parameters:new Zs}:la(e,a,o,s,r)}var Hs=32,Vs=9,Ws=59,aa=61,qs=34,ca=92,ua=44;
function la(e,t,r,s,o){let n=new Zs;e:for(;r<s&&e.charCodeAt(r)!==o;){r=Nt(e,r+1,s);let i=r;for(;r<s;){let a=e.charCodeAt(r);if(a===o)break e;if(a===Ws)continue e;
if(a===aa){let u=qt(e,i,r),l=e.slice(i,u).toLowerCase();if(r=Nt(e,r+1,s),r<s&&e.charCodeAt(r)===qs){r++;let d="";for(;r<s;){let E=e.charCodeAt(r++);if(E===qs){r=
Mt(e,r,s,o),n[l]===void 0&&(n[l]=d);break}if(E===ca&&r<s){d+=e[r++];continue}d+=String.fromCharCode(E)}continue e}let p=r;if(r=Mt(e,r,s,o),n[l]===void 0){let d=qt(
e,p,r);n[l]=e.slice(p,d)}continue e}r++}}return{type:t,index:r,parameters:n}}function Mt(e,t,r,s){for(;t<r;){let o=e.charCodeAt(t);if(o===Ws||o===s)break;t++}return t}
function Nt(e,t,r){for(;t<r;){let s=e.charCodeAt(t);if(s!==Hs&&s!==Vs)break;t++}return t}function qt(e,t,r){for(;r>t;){let s=e.charCodeAt(r-1);if(s!==Hs&&s!==Vs)
break;r--}return r}function pa(e){if(Bs.test(e))return e;if(ra.test(e))return`"${e.replace(sa,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});import*as ms from"os";function ae(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Gt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function Oe(e,t,r){let s=new Pt(e,t,r);process.stdout.write(s.toString()+ms.EOL)}var ds="::",Pt=class{constructor(t,r,s){t||(t="missing.command"),this.command=t,this.properties=r,this.message=s}toString(){let t=ds+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let s in this.properties)if(this.properties.hasOwnProperty(s)){let o=this.properties[s];o&&(r?r=!1:t+=
",",t+=`${s}=${si(o)}`)}}return t+=`${ds}${ri(this.message)}`,t}};function ri(e){return ae(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function si(e){
return ae(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as gs from"crypto";import*as Le from"fs";import*as je from"os";function hs(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Le.existsSync(r))throw new Error(
`Missing file at path: ${r}`);Le.appendFileSync(r,`${ae(t)}${je.EOL}`,{encoding:"utf8"})}function fs(e,t){let r=`ghadelimiter_${gs.randomUUID()}`,s=ae(t);if(e.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(s.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${e}<<${r}${je.EOL}${s}${je.EOL}${r}`}import*as xt from"os";import{EOL as oi}from"os";import{constants as ys,promises as ni}from"fs";var At=function(e,t,r,s){function o(n){return n instanceof r?n:new r(function(i){i(n)})}
return new(r||(r=Promise))(function(n,i){function a(p){try{l(s.next(p))}catch(d){i(d)}}function u(p){try{l(s.throw(p))}catch(d){i(d)}}function l(p){p.done?n(p.value):
o(p.value).then(a,u)}l((s=s.apply(e,t||[])).next())})},{access:ii,appendFile:ai,writeFile:ci}=ni,ws="GITHUB_STEP_SUMMARY";var St=class{constructor(){this._buffer=""}filePath(){return At(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[ws];if(!t)
throw new Error(`Unable to find environment variable for $${ws}. Check if your runtime environment supports job summaries.`);try{yield ii(t,ys.R_OK|ys.W_OK)}catch{
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,s={}){
let o=Object.entries(s).map(([n,i])=>` ${n}="${i}"`).join("");return r?`<${t}${o}>${r}</${t}>`:`<${t}${o}>`}write(t){return At(this,void 0,void 0,function*(){let r=!!t?.
overwrite,s=yield this.filePath();return yield(r?ci:ai)(s,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return At(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer=
"",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(oi)}addCodeBlock(t,r){let s=Object.assign({},r&&{lang:r}),o=this.
wrap("pre",this.wrap("code",t),s);return this.addRaw(o).addEOL()}addList(t,r=!1){let s=r?"ol":"ul",o=t.map(i=>this.wrap("li",i)).join(""),n=this.wrap(s,o);return this.
addRaw(n).addEOL()}addTable(t){let r=t.map(o=>{let n=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:u,colspan:l,rowspan:p}=i,d=a?"th":
"td",E=Object.assign(Object.assign({},l&&{colspan:l}),p&&{rowspan:p});return this.wrap(d,u,E)}).join("");return this.wrap("tr",n)}).join(""),s=this.wrap("table",
r);return this.addRaw(s).addEOL()}addDetails(t,r){let s=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(s).addEOL()}addImage(t,r,s){let{width:o,
height:n}=s||{},i=Object.assign(Object.assign({},o&&{width:o}),n&&{height:n}),a=this.wrap("img",null,Object.assign({src:t,alt:r},i));return this.addRaw(a).addEOL()}addHeading(t,r){
let s=`h${r}`,o=["h1","h2","h3","h4","h5","h6"].includes(s)?s:"h1",n=this.wrap(o,t);return this.addRaw(n).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.
addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let s=Object.assign({},r&&{cite:r}),o=this.wrap("blockquot\
e",t,s);return this.addRaw(o).addEOL()}addLink(t,r){let s=this.wrap("a",t,{href:r});return this.addRaw(s).addEOL()}},ui=new St;var Rt=ui;import Es from"os";import*as Me from"fs";var{chmod:li,copyFile:pi,lstat:di,mkdir:mi,open:al,readdir:gi,rename:hi,rm:fi,rmdir:cl,stat:yi,symlink:wi,unlink:bi}=Me.promises,Ei=process.platform==="win32";var ul=Me.constants.O_RDONLY;var gl=process.platform==="win32";var bl=Es.platform(),El=Es.arch();var _s;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(_s||(_s={}));function Ot(e){Oe("add-mask",{},e)}function Ts(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?r:r.trim()}function vs(e,t){if(process.env.GITHUB_OUTPUT||"")return hs("OUTPUT",fs(e,t));process.stdout.write(xt.EOL),Oe("set-output",{name:e},ae(t))}function $t(e,t={}){Oe("error",Gt(t),e instanceof Error?e.toString():e)}function Ut(e,t={}){Oe("warning",Gt(t),e instanceof Error?e.toString():e)}function ks(e){process.stdout.write(e+xt.EOL)}var Ai={ready:"success","not-ready":"failure",waiting:"pending","cannot-tell":"error"},Si=["not-ready","cannot-tell","waiting","ready"];function Ne(e,t){let r=[
e,...t];return Si.flatMap(s=>r.find(o=>o.state===s)??[])[0]??e}function qe({state:e,summary:t},r){return r==="enforce"?{state:Ai[e],text:t}:{state:"success",text:e===
"ready"?`Report only. ${t}`:`Report only, would block. ${t}`}}var Ps=ht(Dt(),1);var ie=class extends Error{name;status;request;response;constructor(t,r,s){super(t,{cause:s.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.
isNaN(this.status)&&(this.status=0);"response"in s&&(this.response=s.response);let o=Object.assign({},s.request);s.request.headers.authorization&&(o.headers=Object.
assign({},s.request.headers,{authorization:s.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"cl\
ient_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}};var Ri="0.0.0-development";function xi(e){return e.request!==void 0}async function Gs(e,t,r,s){if(!xi(r)||!r?.request.request)throw r;if(r.status>=400&&!e.doNotRetry.
includes(r.status)){let o=s.request.retries!=null?s.request.retries:e.retries,n=Math.pow((s.request.retryCount||0)+1,2);throw t.retry.retryRequest(r,o,n)}throw r}
async function $i(e,t,r,s){let o=new Ps.default;return o.on("failed",function(n,i){let a=~~n.request.request?.retries,u=~~n.request.request?.retryAfter;if(s.request.
retryCount=i.retryCount+1,a>i.retryCount)return u*e.retryAfterBaseValue}),o.schedule(Ui.bind(null,e,t,r),s)}async function Ui(e,t,r,s){let o=await r(s);if(o.data&&
o.data.errors&&o.data.errors.length>0&&/Something went wrong while executing your query/.test(o.data.errors[0].message)){let n=new ie(o.data.errors[0].message,500,
{request:s,response:o});return Gs(e,t,n,s)}return o}function zt(e,t){let r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,
451],retries:3},t.retry),s={retry:{retryRequest:(o,n,i)=>(o.request.request=Object.assign({},o.request.request,{retries:n,retryAfter:i}),o)}};return r.enabled&&
(e.hook.error("request",Gs.bind(null,r,s)),e.hook.wrap("request",$i.bind(null,r,s))),s}zt.VERSION=Ri;var As=ht(Dt(),1),Fi="0.0.0-development",It=()=>Promise.resolve();function Ci(e,t,r){return e.retryLimiter.schedule(Di,e,t,r)}async function Di(e,t,r){let{pathname:s}=new URL(
r.url,"http://github.test"),o=zi(r.method,s),n=!o&&r.method!=="GET"&&r.method!=="HEAD",i=r.method==="GET"&&s.startsWith("/search/"),a=s.startsWith("/graphql"),l=~~t.
retryCount>0?{priority:0,weight:0}:{};e.clustering&&(l.expiration=1e3*60),(n||a)&&await e.write.key(e.id).schedule(l,It),n&&e.triggersNotification(s)&&await e.notifications.
key(e.id).schedule(l,It),i&&await e.search.key(e.id).schedule(l,It);let p=(o?e.auth:e.global).key(e.id).schedule(l,t,r);if(a){let d=await p;if(d.data.errors!=null&&
d.data.errors.some(E=>E.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:d,data:d.data})}return p}function zi(e,t){
return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.
test(t)||t==="/login/oauth/access_token")}var Ii=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions",
"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit\
_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owne\
r}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/reques\
ted_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions\
/{discussion_number}/comments"];function ji(e){let r=`^(?:${e.map(s=>s.split("/").map(o=>o.startsWith("{")?"(?:.+?)":o).join("/")).map(s=>`(?:${s})`).join("|")}\
)[^/]*$`;return new RegExp(r,"i")}var Os=ji(Ii),Ss=Os.test.bind(Os),ee={},Li=function(e,t){ee.global=new e.Group({id:"octokit-global",maxConcurrent:10,...t}),ee.
auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...t}),ee.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t}),ee.write=new e.Group({id:"\
octokit-write",maxConcurrent:1,minTime:1e3,...t}),ee.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})};function Be(e,t){
let{enabled:r=!0,Bottleneck:s=As.default,id:o="no-id",timeout:n=1e3*60*2,connection:i}=t.throttle||{};if(!r)return{};let a={timeout:n};typeof i<"u"&&(a.connection=
i);let u=Object.assign({clustering:i!=null,triggersNotification:Ss,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:o},t.throttle);if(typeof u.onSecondaryRateLimit!=
"function"||typeof u.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let l=!1,p=()=>{if(l)return;l=!0,ee.global==null&&Li(s,a),u.global=u.global??ee.global,u.auth=u.auth??ee.auth,u.search=u.search??ee.search,u.write=u.write??
ee.write,u.notifications=u.notifications??ee.notifications,u.retryLimiter=u.retryLimiter??new s;let d={},E=new s.Events(d);d.on("secondary-limit",u.onSecondaryRateLimit),
d.on("rate-limit",u.onRateLimit),d.on("error",w=>e.log.warn("Error in throttling-plugin limit handler",w)),u.retryLimiter.on("failed",async function(w,y){let[k,
_,P]=y.args,{pathname:G}=new URL(P.url,"http://github.test");if(!(G.startsWith("/graphql")&&w.status!==401||w.status===403||w.status===429))return;let $=~~_.retryCount;
_.retryCount=$,P.request.retryCount=$;let{wantRetry:S,retryAfter:j=0}=await(async function(){if(/\bsecondary rate\b/i.test(w.message)){let L=Number(w.response.headers["\
retry-after"])||k.fallbackSecondaryRateRetryAfter;return{wantRetry:await E.trigger("secondary-limit",L,P,e,$),retryAfter:L}}if(w.response.headers!=null&&w.response.
headers["x-ratelimit-remaining"]==="0"||(w.response.data?.errors??[]).some(L=>L.type==="RATE_LIMITED")){let L=new Date(~~w.response.headers["x-ratelimit-reset"]*
1e3).getTime(),ne=Math.max(Math.ceil((L-Date.now())/1e3)+1,0);return{wantRetry:await E.trigger("rate-limit",ne,P,e,$),retryAfter:ne}}return{}})();if(S)return _.
retryCount++,j*k.retryAfterBaseValue})};return e.hook.wrap("request",(d,E)=>(p(),Ci(u,d,E))),{}}Be.VERSION=Fi;Be.triggersNotification=Ss;function ce(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function Ze(e,t,r,s){if(typeof r!="function")throw new Error("method for before hook must be a function");return s||(s={}),Array.isArray(t)?t.reverse().reduce((o,n)=>Ze.
bind(null,e,n,o,s),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((o,n)=>n.hook.bind(null,o,s),r)():r(s))}function Rs(e,t,r,s){let o=s;e.registry[r]||(e.registry[r]=[]),t==="before"&&(s=(n,i)=>Promise.resolve().then(o.bind(null,i)).then(n.bind(null,i))),t==="after"&&
(s=(n,i)=>{let a;return Promise.resolve().then(n.bind(null,i)).then(u=>(a=u,o(a,i))).then(()=>a)}),t==="error"&&(s=(n,i)=>Promise.resolve().then(n.bind(null,i)).
catch(a=>o(a,i))),e.registry[r].push({hook:s,orig:o})}function xs(e,t,r){if(!e.registry[t])return;let s=e.registry[t].map(o=>o.orig).indexOf(r);s!==-1&&e.registry[t].splice(s,1)}var $s=Function.bind,Us=$s.bind($s);function Fs(e,t,r){let s=Us(xs,null).apply(null,r?[t,r]:[t]);e.api={remove:s},e.remove=s,["before","error","after","wrap"].forEach(
o=>{let n=r?[t,o,r]:[t,o];e[o]=e.api[o]=Us(Rs,null).apply(null,n)})}function Mi(){let e=Symbol("Singular"),t={registry:{}},r=Ze.bind(null,t,e);return Fs(r,t,e),
r}function Ni(){let e={registry:{}},t=Ze.bind(null,e);return Fs(t,e),t}var Cs={Singular:Mi,Collection:Ni};var qi="0.0.0-development",Bi=`octokit-endpoint.js/${qi} ${ce()}`,Zi={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+j\
son","user-agent":Bi},mediaType:{format:""}};function Hi(e){return e?Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}function Vi(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function Is(e,t){let r=Object.
assign({},e);return Object.keys(t).forEach(s=>{Vi(t[s])?s in e?r[s]=Is(e[s],t[s]):Object.assign(r,{[s]:t[s]}):Object.assign(r,{[s]:t[s]})}),r}function Ds(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function Lt(e,t,r){if(typeof t=="string"){let[o,n]=t.split(" ");r=Object.assign(n?{method:o,url:n}:{url:o},r)}else r=Object.
assign({},t);r.headers=Hi(r.headers),Ds(r),Ds(r.headers);let s=Is(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(s.mediaType.previews=e.
mediaType.previews.filter(o=>!s.mediaType.previews.includes(o)).concat(s.mediaType.previews)),s.mediaType.previews=(s.mediaType.previews||[]).map(o=>o.replace(/-preview/,
""))),s}function Wi(e,t){let r=/\?/.test(e)?"&":"?",s=Object.keys(t);return s.length===0?e:e+r+s.map(o=>o==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${o}=${encodeURIComponent(t[o])}`).join("&")}var Ji=/\{[^{}}]+\}/g;function Ki(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Qi(e){
let t=e.match(Ji);return t?t.map(Ki).reduce((r,s)=>r.concat(s),[]):[]}function zs(e,t){let r={__proto__:null};for(let s of Object.keys(e))t.indexOf(s)===-1&&(r[s]=
e[s]);return r}function js(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function be(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Ae(e,t,r){
return t=e==="+"||e==="#"?js(t):be(t),r?be(r)+"="+t:t}function we(e){return e!=null}function jt(e){return e===";"||e==="&"||e==="?"}function Yi(e,t,r,s){var o=e[r],
n=[];if(we(o)&&o!=="")if(typeof o=="string"||typeof o=="number"||typeof o=="bigint"||typeof o=="boolean")o=o.toString(),s&&s!=="*"&&(o=o.substring(0,parseInt(s,
10))),n.push(Ae(t,o,jt(t)?r:""));else if(s==="*")Array.isArray(o)?o.filter(we).forEach(function(i){n.push(Ae(t,i,jt(t)?r:""))}):Object.keys(o).forEach(function(i){
we(o[i])&&n.push(Ae(t,o[i],i))});else{let i=[];Array.isArray(o)?o.filter(we).forEach(function(a){i.push(Ae(t,a))}):Object.keys(o).forEach(function(a){we(o[a])&&
(i.push(be(a)),i.push(Ae(t,o[a].toString())))}),jt(t)?n.push(be(r)+"="+i.join(",")):i.length!==0&&n.push(i.join(","))}else t===";"?we(o)&&n.push(be(r)):o===""&&
(t==="&"||t==="?")?n.push(be(r)+"="):o===""&&n.push("");return n}function Xi(e){return{expand:ea.bind(null,e)}}function ea(e,t){var r=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(s,o,n){if(o){let a="",u=[];if(r.indexOf(o.charAt(0))!==-1&&(a=o.charAt(0),o=o.substr(1)),o.split(/,/g).
forEach(function(l){var p=/([^:\*]*)(?::(\d+)|(\*))?/.exec(l);u.push(Yi(t,a,p[1],p[2]||p[3]))}),a&&a!=="+"){var i=",";return a==="?"?i="&":a!=="#"&&(i=a),(u.length!==
0?a:"")+u.join(i)}else return u.join(",")}else return js(n)}),e==="/"?e:e.replace(/\/$/,"")}function Ls(e){let t=e.method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),s=Object.assign({},e.headers),o,n=zs(e,["method","baseUrl","url","headers","request","mediaType"]),i=Qi(r);r=Xi(r).expand(n),/^http/.test(r)||(r=e.baseUrl+
r);let a=Object.keys(e).filter(p=>i.includes(p)).concat("baseUrl"),u=zs(n,a);if(!/application\/octet-stream/i.test(s.accept)&&(e.mediaType.format&&(s.accept=s.accept.
split(/,/).map(p=>p.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),r.endsWith("/graphql")&&
e.mediaType.previews?.length)){let p=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];s.accept=p.concat(e.mediaType.previews).map(d=>{let E=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${E}`}).join(",")}return["GET","HEAD"].includes(t)?r=Wi(r,u):"data"in u?o=u.data:Object.
keys(u).length&&(o=u),!s["content-type"]&&typeof o<"u"&&(s["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof o>"u"&&(o=""),
Object.assign({method:t,url:r,headers:s},typeof o<"u"?{body:o}:null,e.request?{request:e.request}:null)}function ta(e,t,r){return Ls(Lt(e,t,r))}function Ms(e,t){
let r=Lt(e,t),s=ta.bind(null,r);return Object.assign(s,{DEFAULTS:r,defaults:Ms.bind(null,r),merge:Lt.bind(null,r),parse:Ls})}var Ns=Ms(null,Zi);var io=ht(Js(),1);var da=/^-?\d+$/,We=/^-?\d+n+$/,ue=JSON.stringify,Bt=JSON.parse,eo=/^-?\d+n$/,Ks=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Qs=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Zt=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",Ht=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",ma=(e,t,r)=>{let s="";typeof r==
"number"?s=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(s=r.slice(0,10));let o=typeof t=="function",n=Array.isArray(t)?new Set(t.map(
String)):null,i=(y,k,_)=>(_!==null&&typeof _=="object"&&typeof _.toJSON=="function"&&(_=_.toJSON(k)),typeof _=="string"&&We.test(_)?_+"n":typeof _=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(_.toString()):_.toString()+"n":(o&&(_=t.call(y,k,_)),_!==null&&typeof _=="object"&&(_ instanceof Number||_ instanceof String||_ instanceof
Boolean)&&(_=_.valueOf()),_)),a=i({"":e},"",e);if(Zt(a))return;let u=a===null||typeof a!="object",l=Ht(a);if(u||l)return ue(a);let p=[],d=0,E=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],w=new WeakSet([a]);for(;E.length>0;){let y=E[E.length-1];y.index===0&&
(p.push(y.isArray?"[":"{"),d++);let k=!1;if(y.isArray)if(y.index<y.val.length){y.first||p.push(","),s&&p.push(`
`+s.repeat(d));let _=y.val[y.index],P=i(y.val,String(y.index),_);if(Zt(P))p.push("null"),y.first=!1,y.index++;else{let G=P!==null&&typeof P=="object",R=Ht(P);if(G&&
!R){if(w.has(P))throw new TypeError("Converting circular structure to JSON");w.add(P),E.push({parent:y.val,key:String(y.index),val:P,isArray:Array.isArray(P),keys:Array.
isArray(P)?null:Object.keys(P),index:0,first:!0}),y.first=!1,y.index++}else p.push(ue(P)),y.first=!1,y.index++}}else k=!0;else{for(;y.index<y.keys.length;){let P=y.
keys[y.index++];if(n&&!n.has(P))continue;let R=y.val[P],$=i(y.val,P,R);if(Zt($))continue;y.first||p.push(","),s?p.push(`
`+s.repeat(d)+ue(P)+": "):p.push(ue(P)+":");let S=$!==null&&typeof $=="object",j=Ht($);if(S&&!j){if(w.has($))throw new TypeError("Converting circular structure \
to JSON");w.add($),E.push({parent:y.val,key:P,val:$,isArray:Array.isArray($),keys:Array.isArray($)?null:Object.keys($),index:0,first:!0}),y.first=!1;break}else p.
push(ue($)),y.first=!1}y.index>=y.keys.length&&E[E.length-1]===y&&(k=!0)}k&&(d--,!y.first&&s&&p.push(`
`+s.repeat(d)),p.push(y.isArray?"]":"}"),w.delete(y.val),E.pop())}return p.join("")},to=(e,t,r)=>{try{return"rawJSON"in JSON?ue(e,(a,u)=>typeof u=="bigint"?JSON.
rawJSON(u.toString()):typeof t=="function"?t(a,u):(Array.isArray(t)&&t.includes(a),u),r):e?ue(e,(a,u)=>typeof u=="string"&&We.test(u)||typeof u=="bigint"?u.toString()+
"n":typeof t=="function"?t(a,u):(Array.isArray(t)&&t.includes(a),u),r).replace(Ks,"$1$2$3").replace(Qs,"$1$2$3"):ue(e,t,r)}catch(s){if(s instanceof RangeError){
let o=ma(e,t,r);return o===void 0?void 0:"rawJSON"in JSON?o:o.replace(Ks,"$1$2$3").replace(Qs,"$1$2$3")}throw s}},Ve=new Map,ga=()=>{let e=JSON.parse.toString();
if(Ve.has(e))return Ve.get(e);try{let t=JSON.parse("1",(r,s,o)=>!!o?.source&&o.source==="1");return Ve.set(e,t),t}catch{return Ve.set(e,!1),!1}},ha=(e,t,r,s)=>typeof t==
"string"&&eo.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&We.test(t)?t.slice(0,-1):typeof s=="function"?s(e,t,r):t,fa=(e,t)=>JSON.parse(e,(r,s,o)=>{let n=typeof s==
"number",i=s>Number.MAX_SAFE_INTEGER||s<Number.MIN_SAFE_INTEGER,a=n&&i,u=o&&da.test(o.source);return a&&u?BigInt(o.source):typeof t=="function"?t(r,s,o):s}),ro=Number.
MAX_SAFE_INTEGER.toString(),Ys=ro.length,ya=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,wa=/^"-?\d+n+"$/,ba=(e,t)=>{let r={"":e},s=[{parent:r,
key:"",visited:!1}];for(;s.length>0;){let o=s[s.length-1];if(o.visited){let{parent:n,key:i}=o,a=n[i];typeof a=="string"&&(eo.test(a)?a=BigInt(a.slice(0,-1)):We.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(n,i,a)),a===void 0?delete n[i]:n[i]=a,s.pop()}else{o.visited=!0;let n=o.parent[o.key];if(n!==null&&typeof n==
"object"){let a=Object.keys(n);for(let u=a.length-1;u>=0;u--)s.push({parent:n,key:a[u],visited:!1})}}}return r[""]},Xs=e=>e.replace(ya,(t,r,s,o)=>{let n=t[0]===
'"';if(n&&wa.test(t))return t.substring(0,t.length-1)+'n"';let a=s||o,u=r&&(r.length<Ys||r.length===Ys&&r<=ro);return n||a||u?t:'"'+t+'n"'}),so=(e,t)=>{if(!e)return Bt(
e,t);try{if(ga())return fa(e,t);let r=Xs(e);return Bt(r,(s,o,n)=>ha(s,o,n,t))}catch(r){if(r instanceof RangeError){let s=Xs(e),o=Bt(s);return ba(o,t)}throw r}};var Ea="10.0.14",_a={headers:{"user-agent":`octokit-request.js/${Ea} ${ce()}`}};function Ta(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}var oo=()=>"";async function no(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let r=e.request?.log||console,s=e.request?.parseSuccessResponseBody!==!1,o=Ta(e.body)||Array.isArray(e.body)?to(e.body):e.body,n=Object.
fromEntries(Object.entries(e.headers).map(([d,E])=>[d,String(E)])),i;try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:n,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let E="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;E=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?E=d.cause.message:typeof d.cause=="string"&&(E=d.cause))}let w=new ie(E,500,{request:e});throw w.cause=d,w}let a=i.
status,u=i.url,l={};for(let[d,E]of i.headers)l[d]=E;let p={url:u,status:a,headers:l,data:""};if("deprecation"in l){let d=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/),
E=d&&d.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${E?`. See ${E}`:""}`)}if(a===204||a===
205)return p;if(e.method==="HEAD"){if(a<400)return p;throw new ie(i.statusText,a,{response:p,request:e})}if(a===304)throw p.data=await Vt(i),new ie("Not modifie\
d",a,{response:p,request:e});if(a>=400)throw p.data=await Vt(i),new ie(ka(p.data),a,{response:p,request:e});return p.data=s?await Vt(i):i.body,p}async function Vt(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(oo);let r=(0,io.parse)(t);if(va(r)){let s="";try{return s=await e.text(),so(s)}catch{return s}}else
return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?e.text().catch(oo):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function va(e){return e.type==="application/json"||e.type==="application/scim+json"}function ka(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(s=>JSON.stringify(s)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}function Wt(e,t){let r=e.defaults(
t);return Object.assign(function(o,n){let i=r.merge(o,n);if(!i.request||!i.request.hook)return no(r.parse(i));let a=(u,l)=>no(r.parse(r.merge(u,l)));return Object.
assign(a,{endpoint:r,defaults:Wt.bind(null,r)}),i.request.hook(a,i)},{endpoint:r,defaults:Wt.bind(null,r)})}var Se=Wt(Ns,_a);var Ga="0.0.0-development";function Pa(e){return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}var Oa=class extends Error{constructor(e,t,r){super(Pa(r)),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},Aa=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],Sa=["query","method","url"],ao=/\/api\/v3\/?$/;function Ra(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let i in r)if(Sa.includes(i))return Promise.reject(new Error(`[@octokit/graphql] "${i}\
" cannot be used as variable name`))}let s=typeof t=="string"?Object.assign({query:t},r):t,o=Object.keys(s).reduce((i,a)=>Aa.includes(a)?(i[a]=s[a],i):(i.variables||
(i.variables={}),i.variables[a]=s[a],i),{}),n=s.baseUrl||e.endpoint.DEFAULTS.baseUrl;return ao.test(n)&&(o.url=n.replace(ao,"/api/graphql")),e(o).then(i=>{if(i.
data.errors){let a={};for(let u of Object.keys(i.headers))a[u]=i.headers[u];throw new Oa(o,a,i.data)}return i.data.data})}function Jt(e,t){let r=e.defaults(t);return Object.
assign((o,n)=>Ra(r,o,n),{defaults:Jt.bind(null,r),endpoint:r.endpoint})}var dp=Jt(Se,{headers:{"user-agent":`octokit-graphql.js/${Ga} ${ce()}`},method:"POST",url:"\
/graphql"});function co(e){return Jt(e,{method:"POST",url:"/graphql"})}var Kt="(?:[a-zA-Z0-9_-]+)",uo="\\.",lo=new RegExp(`^${Kt}${uo}${Kt}${uo}${Kt}$`),xa=lo.test.bind(lo);async function $a(e){let t=xa(e),r=e.startsWith("v1.")||e.
startsWith("ghs_"),s=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"installation":s?"user-to-server":"oauth"}}function Ua(e){return e.split(
/\./).length===3?`bearer ${e}`:`token ${e}`}async function Fa(e,t,r,s){let o=t.endpoint.merge(r,s);return o.headers.authorization=Ua(e),t(o)}var po=function(t){
if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error("[@octokit/auth-token] Token passed to c\
reateTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.assign($a.bind(null,t),{hook:Fa.bind(null,t)})};var Qt="7.0.8";var mo=()=>{},Ca=console.warn.bind(console),Da=console.error.bind(console);function za(e={}){return typeof e.debug!="function"&&(e.debug=mo),typeof e.info!="fun\
ction"&&(e.info=mo),typeof e.warn!="function"&&(e.warn=Ca),typeof e.error!="function"&&(e.error=Da),e}var go=`octokit-core.js/${Qt} ${ce()}`,Je=class{static VERSION=Qt;static defaults(t){
return class extends this{constructor(...s){let o=s[0]||{};if(typeof t=="function"){super(t(o));return}super(Object.assign({},t,o,o.userAgent&&t.userAgent?{userAgent:`${o.
userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){let r=this.plugins;return class extends this{static plugins=r.concat(t.filter(o=>!r.includes(
o)))}}constructor(t={}){let r=new Cs.Collection,s={baseUrl:Se.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(s.headers["user-agent"]=t.userAgent?`${t.userAgent} ${go}`:go,t.baseUrl&&(s.baseUrl=t.baseUrl),t.previews&&(s.mediaType.previews=
t.previews),t.timeZone&&(s.headers["time-zone"]=t.timeZone),this.request=Se.defaults(s),this.graphql=co(this.request).defaults(s),this.log=za(t.log),this.hook=r,
t.authStrategy){let{authStrategy:n,...i}=t,a=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:i},t.auth));r.wrap("request",a.hook),
this.auth=a}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{let n=po(t.auth);r.wrap("request",n.hook),this.auth=n}let o=this.constructor;for(let n=0;n<
o.plugins.length;++n)Object.assign(this,o.plugins[n](this,t))}request;graphql;log;hook;auth};var ho="6.0.0";function Yt(e){e.hook.wrap("request",(t,r)=>{e.log.debug("request",r);let s=Date.now(),o=e.request.endpoint.parse(r),n=o.url.replace(r.baseUrl,"");return t(r).then(
i=>{let a=i.headers["x-github-request-id"];return e.log.info(`${o.method} ${n} - ${i.status} with id ${a} in ${Date.now()-s}ms`),i}).catch(i=>{let a=i.response?.
headers["x-github-request-id"]||"UNKNOWN";throw e.log.error(`${o.method} ${n} - ${i.status} with id ${a} in ${Date.now()-s}ms`),i})})}Yt.VERSION=ho;var Ia="0.0.0-development";function ja(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let r=e.
data.incomplete_results,s=e.data.repository_selection,o=e.data.total_count,n=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let i=Object.keys(e.data)[0],a=e.data[i];return e.data=a,typeof r<"u"&&(e.data.incomplete_results=r),typeof s<
"u"&&(e.data.repository_selection=s),e.data.total_count=o,e.data.total_commits=n,e}function Xt(e,t,r){let s=typeof t=="function"?t.endpoint(r):e.request.endpoint(
t,r),o=typeof t=="function"?t:e.request,n=s.method,i=s.headers,a=s.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:!0};try{let u=await o(
{method:n,url:a,headers:i}),l=ja(u);if(a=((l.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!a&&"total_commits"in l.data){let p=new URL(l.url),d=p.
searchParams,E=parseInt(d.get("page")||"1",10),w=parseInt(d.get("per_page")||"250",10);E*w<l.data.total_commits&&(d.set("page",String(E+1)),a=p.toString())}return{
value:l}}catch(u){if(u.status!==409)throw u;return a="",{value:{status:200,headers:{},data:[]}}}}})}}function fo(e,t,r,s){return typeof r=="function"&&(s=r,r=void 0),
yo(e,[],Xt(e,t,r)[Symbol.asyncIterator](),s)}function yo(e,t,r,s){return r.next().then(o=>{if(o.done)return t;let n=!1;function i(){n=!0}return t=t.concat(s?s(o.
value,i):o.value.data),n?t:yo(e,t,r,s)})}var Sp=Object.assign(fo,{iterator:Xt});function er(e){return{paginate:Object.assign(fo.bind(null,e),{iterator:Xt.bind(null,e)})}}er.VERSION=Ia;var tr="17.0.0";var La={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},wo=La;var me=new Map;for(let[e,t]of Object.entries(wo))for(let[r,s]of Object.entries(t)){let[o,n,i]=s,[a,u]=o.split(/ /),l=Object.assign({method:a,url:u},n);me.has(e)||
me.set(e,new Map),me.get(e).set(r,{scope:e,methodName:r,endpointDefaults:l,decorations:i})}var Ma={has({scope:e},t){return me.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.
cache[t],!0},ownKeys({scope:e}){return[...me.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},s){if(r[s])return r[s];let o=me.get(
t).get(s);if(!o)return;let{endpointDefaults:n,decorations:i}=o;return i?r[s]=Na(e,t,s,n,i):r[s]=e.request.defaults(n),r[s]}};function rr(e){let t={};for(let r of me.
keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},Ma);return t}function Na(e,t,r,s,o){let n=e.request.defaults(s);function i(...a){let u=n.endpoint.merge(...a);
if(o.mapToData)return u=Object.assign({},u,{data:u[o.mapToData],[o.mapToData]:void 0}),n(u);if(o.renamed){let[l,p]=o.renamed;e.log.warn(`octokit.${t}.${r}() has\
 been renamed to octokit.${l}.${p}()`)}if(o.deprecated&&e.log.warn(o.deprecated),o.renamedParameters){let l=n.endpoint.merge(...a);for(let[p,d]of Object.entries(
o.renamedParameters))p in l&&(e.log.warn(`"${p}" parameter is deprecated for "octokit.${t}.${r}()". Use "${d}" instead`),d in l||(l[d]=l[p]),delete l[p]);return n(
l)}return n(...a)}return Object.assign(i,n)}function qa(e){return{rest:rr(e)}}qa.VERSION=tr;function sr(e){let t=rr(e);return{...t,rest:t}}sr.VERSION=tr;var bo="22.0.1";var Eo=Je.plugin(Yt,sr,er).defaults({userAgent:`octokit-rest.js/${bo}`});var x=class extends Error{name="Fault";kind;status;constructor(t,r,s){super(r),this.kind=t,this.status=s}},Ba=[["/statuses/","statuses: write"],["/issues/","pul\
l-requests: write"],["/actions/","actions: read"],["/check-","checks: read"],["/code-scanning/","security-events: read"],["/dependabot/","vulnerability-alerts: \
read"],["/secret-scanning/","secret-scanning-alerts: read"],["/pulls","pull-requests: read"],["/collaborators/","metadata: read"]];function Za(e,t){let[r]=(t??"").
split(/[;,]/),s=/^\s*([a-z_-]+)=(read|write)\s*$/.exec(r??"");if(s)return`${(s[1]??"").replaceAll("_","-")}: ${s[2]}`;let o=e.replace(/^[A-Z]+ \/repos\/\{owner\}\/\{repo\}/,
"");return Ba.find(([n])=>o.startsWith(n))?.[1]??"contents: read"}function _o(e,t){return e["x-ratelimit-remaining"]==="0"||e["retry-after"]!==void 0||/rate limit/i.
test(t)}function To(e,t,r){if(e instanceof x)return e;let{status:s,message:o,response:n}=typeof e=="object"&&e!==null?e:{},i=n?.headers??{},a=typeof o=="string"?
o:"",u=typeof s=="number"&&n!==void 0?s:void 0;if(u===429||u===403&&_o(i,a)||u===200&&_o(i,a))return new x("limit",`GitHub's rate limit is used up, so ${r} coul\
d not be read; run it again later`,u);if(s===304)return new x("refused",`${r} has not changed`,304);if(u===401)return new x("forbidden",`GitHub refused the toke\
n when ${r} was read`,u);if(u===403){let l=i["x-accepted-github-permissions"],p=Za(t,typeof l=="string"?l:void 0);return new x("forbidden",`the token may not re\
ad ${r}: needs \`${p}\``,u)}return u===404||u===410?new x("missing",`GitHub has no ${r}`,u):u!==void 0&&u>=400&&u<500?new x("refused",`GitHub answered ${u} when\
 asked for ${r}`,u):u!==void 0&&u>=500?new x("unavailable",`GitHub answered ${u} when asked for ${r}; run it again later`,u):new x("unavailable",`GitHub gave no\
 answer when asked for ${r}; run it again later`)}var Ke=class extends Error{name="TooLarge";size;constructor(t,r){super(`the answer has more than ${r} bytes`),this.size=t}};async function Ha(e,t){let r=Number(
e.headers.get("content-length")??0);if(r>t)throw await e.body?.cancel(),new Ke(r,t);let s=[],o=0;for await(let n of e.body??[]){if(o+=n.length,o>t)throw new Ke(
o,t);s.push(n)}return new Uint8Array(Buffer.concat(s))}var Va=new Set([101,204,205,304]);function or(e,t,r){return async(s,o)=>{let n=await e(s,{...o,signal:AbortSignal.
timeout(t)}),i=await Ha(n,r);return new Response(Va.has(n.status)?null:i,{status:n.status,statusText:n.statusText,headers:n.headers})}}async function vo(e){if(![
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(n=>e[n]))return(n,i)=>globalThis.fetch(n,i);let r=await import("./undici-KZQ2X6DL.js"),s=new r.
EnvHttpProxyAgent,o=r.fetch;return(n,i)=>o(n,{...i,dispatcher:s})}var Wa=12e7,Ja=60,Qe=()=>{},Ka={debug:Qe,info:Qe,warn:Qe,error:Qe},nr={key:()=>({schedule:async(e,t,...r)=>t(...r)})},Qa={global:nr,write:nr,notifications:nr};function Ya(e,t){
let{retries:r=2,secondMs:s=1e3}=e,o=(n,i,a,u)=>u<r&&n<=Ja;return new(Eo.plugin(zt,Be))({auth:e.token,baseUrl:e.apiUrl.replace(/\/$/,""),userAgent:`ready-gate/${Hr}`,
log:Ka,request:{fetch:t},retry:{retries:r,retryAfterBaseValue:s},throttle:{retryAfterBaseValue:s,onRateLimit:o,onSecondaryRateLimit:o,...Qa}})}function ir(e,{shape:t,
what:r}){let s=t.safeParse(e);if(s.success)return s.data;let[o]=s.error.issues,n=o?.path.slice(0,4).map(String).join(".")||"the whole answer";throw new x("garba\
ge",`GitHub's answer about ${r} cannot be understood (${n})`)}async function ko(e){let{timeoutMs:t=2e4}=e,r=await vo(e.env??process.env),s=Ya(e,or(r,t,Wa)),[o="",
n=""]=e.repository.split("/"),i=new Map,a=new Map,u,l=e.apiUrl.replace(/\/$/,"").replace(/\/api\/v3$/,"/api"),p=async(k,_,P)=>{let G=!k.startsWith("POST /graphq\
l"),R=G?k.replace(" "," /repos/{owner}/{repo}"):k;try{let $=await s.request(R,G?{owner:o,repo:n,...P}:P),S=Number($.headers["x-ratelimit-remaining"]??Number.NaN);
return Number.isNaN(S)||(u=Math.min(S,u??S)),$}catch($){throw To($,R,_)}},d=async(k,_,P,G)=>{let R=i.get(k),$=R?.etag?{"if-none-match":R.etag}:{};try{let{data:S,
headers:j}=await p(`GET ${_}`,P,{...G,headers:$});return i.set(k,{data:S,...j.etag?{etag:j.etag}:{}}),S}catch(S){if(S instanceof x&&S.status===304&&R)return R.data;
throw S}},E=async(k,_)=>{let P=JSON.stringify([k,_.params??{}]),G=(_.fresh?void 0:a.get(P))??d(P,k,_.what,_.params??{});return a.set(P,G),ir(await G,_)},w=async(k,_,P,G,R)=>p(
`GET ${k}`,_,{...P,...G?{headers:{accept:G}}:{},request:{parseSuccessResponseBody:!1,redirect:R}}),y=async k=>new Uint8Array(await new Response(k).arrayBuffer());
return{repository:e.repository,get:E,bytes:async(k,{what:_,params:P={},accept:G})=>y((await w(k,_,P,G,"follow")).data),stored:async(k,{what:_,params:P={},accept:G,
cap:R})=>{let{data:$,headers:S,status:j}=await w(k,_,P,G,"manual");return j<300?y($):Xa(r,S.location,_,{ms:t*3,cap:R,api:e.apiUrl})},graphql:async(k,_,P)=>{let{
data:G}=await p("POST /graphql",P.what,{baseUrl:l,query:k,variables:{owner:o,repo:n,..._}});return ir(G?.data,P)},send:async(k,_)=>{let P=_.once?{request:{retries:0}}:
{};return ir((await p(k,_.what,{..._.params,...P})).data,_)},left:()=>u}}async function Xa(e,t,r,{ms:s,cap:o,api:n}){let i=URL.canParse(t??"")?new URL(t??""):void 0,
a=["https:",new URL(n).protocol];if(!i||!a.includes(i.protocol)||i.username||i.password)throw new x("garbage",`GitHub gave no address for ${r}`);let u;try{u=await or(
e,s,o)(i.href,{redirect:"error"})}catch(l){throw l instanceof Error&&l.name==="TooLarge"?new x("refused",`${r} has more than the ${o} bytes that are read`):new x(
"unavailable",`${r} could not be downloaded; run it again later`)}if(u.status===404||u.status===410)throw new x("missing",`the storage has no ${r}`,u.status);if(!u.
ok)throw new x("unavailable",`the storage answered ${u.status} for ${r}`,u.status);return new Uint8Array(await u.arrayBuffer())}var se=J("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Jr.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){Vr(this,"with",e)},parse(e,t){return yt(this,e,t,{callee:this.parse})},parseAsync(e,t){return wt(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return bt(this,e,t)},safeParseAsync(e,t){return Et(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="\
function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return ft(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),rc=J("ZodMiniString",(e,t)=>{Kr.init(e,t),se.init(e,t)});function b(e){return as(rc,e)}var sc=J("ZodMiniNumber",(e,t)=>{Qr.init(e,t),se.init(e,t)});var oc=J("ZodMiniNumberFormat",(e,t)=>{Yr.init(e,t),sc.init(e,t)});function X(e){return cs(oc,e)}var nc=J("ZodMiniBoolean",(e,t)=>{Xr.init(e,t),se.init(e,t)});function le(e){return us(nc,e)}var ic=J("ZodMiniUnknown",(e,t)=>{es.init(e,t),se.init(e,t)});function Re(){return ls(ic)}var ac=J("ZodMiniArray",(e,t)=>{ts.init(e,t),se.init(e,t)});function N(e,t){return new ac({type:"array",element:e,...ye(t)})}var cc=J("ZodMiniObject",(e,t)=>{rs.init(e,t),se.init(e,t),Wr(e,"shape",r=>r._zod.def.shape,!1)});function T(e,t){let r={type:"object",shape:e??{},...ye(t)};return new cc(
r)}var Go=J("ZodMiniRecord",(e,t)=>{ss.init(e,t),se.init(e,t)});function xe(e,t,r){return!t||!t._zod?new Go({type:"record",keyType:b(),valueType:e,...ye(t)}):new Go(
{type:"record",keyType:e,valueType:t,...ye(r)})}var uc=J("ZodMiniEnum",(e,t)=>{os.init(e,t),se.init(e,t),e.options=[...e._zod.values]});function Po(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):
e;return new uc({type:"enum",entries:r,...ye(t)})}var lc=J("ZodMiniOptional",(e,t)=>{ns.init(e,t),se.init(e,t)});function I(e){return new lc({type:"optional",innerType:e})}var pc=J("ZodMiniNullable",(e,t)=>{is.init(e,t),se.init(e,t)});function U(e){return new pc({type:"nullable",innerType:e})}var W=b().check(Pe(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),C=X().check(Tt()),ar=U(T({id:C,login:b(),type:b()})),Oo=T({number:C,state:b(),title:b(),body:U(b()),user:ar,
head:T({sha:W,ref:b(),repo:U(T({id:C}))}),base:T({sha:W,ref:b(),repo:T({id:C,full_name:b(),default_branch:b()})}),merge_commit_sha:I(U(b())),changed_files:C,commits:C}),
Ao=N(T({number:C,state:b(),head:T({sha:W}),base:T({ref:b()})})),ge=T({sha:W,commit:T({message:b(),committer:U(T({date:I(b())}))}),parents:N(T({sha:W}))}),So=T({
filename:b(),status:b(),previous_filename:I(b())}),Ee=T({status:Po(["ahead","behind","identical","diverged"]),total_commits:C,base_commit:ge,merge_base_commit:ge,
commits:N(ge),files:I(N(So))}),Ro=N(So),xo=T({truncated:le(),tree:N(T({path:b(),mode:b(),type:b(),sha:W,size:I(X())}))}),$o=T({sha:W,encoding:b(),content:b(),size:U(
X())}),cr=T({id:C,name:I(U(b())),path:b(),head_sha:W,head_branch:U(b()),event:b(),status:U(b()),conclusion:U(b()),run_attempt:I(X()),run_started_at:I(b()),workflow_id:C,
html_url:b(),repository:T({id:C})}),Uo=T({total_count:C,workflow_runs:N(cr)}),ur=T({id:C,run_id:C,run_attempt:I(X()),head_sha:W,name:b(),status:b(),conclusion:U(
b()),html_url:U(b()),steps:I(N(T({name:b(),number:X(),status:b(),conclusion:U(b())})))}),Fo=T({total_count:C,jobs:N(ur)}),Ye=T({id:C,name:b(),head_sha:W,status:b(),
conclusion:U(b()),details_url:U(b()),app:U(T({id:C,slug:I(b()),name:b()}))}),lr=T({id:C,name:b(),size_in_bytes:C,expired:le(),created_at:U(b()),expires_at:U(b()),
digest:I(U(b())),workflow_run:I(U(T({id:I(C),repository_id:I(C),head_sha:I(b())})))}),Co=T({total_count:C,artifacts:N(lr)}),gc=T({id:C,ref:b(),commit_sha:W,category:b(),
error:b(),warning:b(),created_at:b(),results_count:C,rules_count:C,tool:T({name:I(b())})}),Do=N(gc),Xe=T({number:C,state:I(U(b()))}),zo=N(T({number:C,security_advisory:I(
T({severity:b()}))})),Io=T({id:C,tag_name:b(),draft:le(),assets:N(T({id:C,name:b(),state:b(),size:C,digest:I(U(b()))}))}),jo=T({id:C,user:ar,state:b(),commit_id:U(
b()),author_association:b()}),Lo=T({permission:b()}),hc=T({id:C,body:I(b()),user:ar}),Mo=N(hc),et=T({});var fc=20,yc=T({viewer:T({login:b()})});function No(e,t,r){let s=`the status ${t}`,o=(n,i)=>e.get("/issues/{issue_number}/comments",{what:`the comments of pull \
request ${n}`,shape:Mo,params:{issue_number:n,per_page:100,page:i}});return{status:async(n,i,a)=>{let u={sha:n,state:i,context:t,description:a,...r?{target_url:r}:
{}};await e.send("POST /statuses/{sha}",{what:s,shape:et,params:u})},comments:async n=>{let i=[];for(let a=1;a<=fc;a++){let u=await o(n,a);if(i.push(...u),u.length<
100)break}return i.map(({id:a,body:u="",user:l})=>({id:a,body:u,author:l?.login??""}))},self:async()=>{let{viewer:n}=await e.graphql("query { viewer { login } }",
{},{what:"who writes",shape:yc});return n.login},addComment:async(n,i)=>{let a={issue_number:n,body:i};await e.send("POST /issues/{issue_number}/comments",{what:"\
the comment",shape:et,params:a,once:!0})},editComment:async(n,i)=>{let a={comment_id:n,body:i};await e.send("PATCH /issues/comments/{comment_id}",{what:"the com\
ment",shape:et,params:a})}}}var qo=10;async function $e(e,t=!1){let r=new Map;for(let s=1;s<=qo;s++){let o=await e.get("/pulls",{what:"the open pull requests",shape:Ao,params:{state:"open",
sort:"updated",direction:"desc",per_page:100,page:s},fresh:t}),n=r.size;for(let{number:i,head:a,base:u}of o)r.set(i,{number:i,head:a.sha,base:u.ref});if(o.length<
100)return[...r.values()];if(r.size===n)break}throw new x("refused",`there are more than ${qo*100} open pull requests`)}async function Bo(e,t){let{permission:r}=await e.
get("/collaborators/{username}/permission",{what:`what ${t} may do`,shape:Lo,params:{username:t}});return r==="admin"||r==="write"}async function Zo(e,t,r){let[
{commits:s,total_commits:o},n]=await Promise.all([e.get("/compare/{basehead}",{what:"the commits of the merge group",shape:Ee,params:{basehead:`${t}...${r}`}}),
$e(e)]);if(s.length<o)throw new x("refused","the merge group has more commits than GitHub lists");let i=s.flatMap(({commit:u})=>{let[l=""]=u.message.split(`
`,1),p=/^Merge pull request #(\d{1,10}) /.exec(l)?.[1]??/\(#(\d{1,10})\)$/.exec(l)?.[1];return p===void 0?[]:[Number(p)]}),a=new Set(s.map(u=>u.sha));return n.filter(
u=>i.includes(u.number)||a.has(u.head)).map(u=>u.number)}import{readFile as Oc}from"node:fs/promises";var _e=b().check(Pe(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),pr=X().check(_t()),Te=T({number:pr,head:T({sha:_e}),base:T({ref:b()})});function V(e,t,r){let s=t.safeParse(
r);if(s.success)return s.data;let o=s.error.issues[0]?.path.map(String).join(".")||"the whole";throw new z(2,`the payload of the ${e} event is not one that GitH\
ub sends (${o})`)}var wc=/^(?:refs\/heads\/)?gh-readonly-queue\/(.{1,200})\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;function tt(e){let[,t,r]=wc.exec(e)??[];return t===void 0||
r===void 0?void 0:{base:t,number:Number(r)}}var bc=T({action:b(),issue:T({number:pr,pull_request:I(T({}))}),comment:T({body:b(),user:U(T({login:b(),type:b()}))})}),Ho=e=>{let{action:t,issue:r,comment:s}=V(
"issue_comment",bc,e),[o=""]=s.body.split(`
`,1);return t!=="created"||o.trim()!=="/ready"?{kind:"none",why:"the comment is not /ready"}:r.pull_request?s.user?.type!=="User"?{kind:"none",why:"the comment \
is not by a person"}:{kind:"pull",number:r.number,askedBy:s.user.login}:{kind:"none",why:"the comment is on an issue, not on a pull request"}};var Ec=T({merge_group:T({head_sha:_e,head_ref:b(),base_sha:_e})}),Vo=e=>{let{merge_group:t}=V("merge_group",Ec,e),r=tt(t.head_ref);if(!r)throw new z(4,"the bran\
ch of the merge group does not name a pull request");return{kind:"group",number:r.number,sha:t.head_sha,base:t.base_sha}};var _c=T({pull_request:Te}),Wo=e=>{let{pull_request:t}=V("pull_request",_c,e),{number:r,head:s,base:o}=t;return{kind:"pull",number:r,hint:{head:s.sha,base:o.ref}}};var Tc=T({pull_request:Te}),Jo=e=>{let{pull_request:t}=V("pull_request_review",Tc,e),{number:r,head:s,base:o}=t;return{kind:"pull",number:r,hint:{head:s.sha,base:o.
ref}}};var vc=T({pull_request:Te}),Ko=e=>{let{pull_request:t}=V("pull_request_target",vc,e),{number:r,head:s,base:o}=t;return{kind:"pull",number:r,hint:{head:s.sha,base:o.
ref}}};var kc=T({ref:b(),repository:T({default_branch:b()})}),Qo=e=>{let{ref:t,repository:r}=V("push",kc,e);return t===`refs/heads/${r.default_branch}`?{kind:"sweep"}:
{kind:"none",why:`a push to ${t} changes no policy; pull requests have their own events`}};var Yo=()=>({kind:"sweep"});import mr from"node:path";var dr={token:{description:"Token to read the pull request and write the status with. Permissions: contents, actions, checks, pull-requests, security-events: re\
ad; statuses: write; pull-requests: write only for the comment.",default:"${{ github.token }}"},config:{description:"Path of the configuration on the default br\
anch. Without the file, the defaults count.",default:".github/ready-gate.yml"},"pull-request":{description:"Number of the pull request to judge, for workflow_di\
spatch. Else the event tells it.",default:""},mode:{description:"`enforce`: the status and the exit code follow the verdict. `report`: the status is always a su\
ccess whose text says what it would have been, and the exit code is 0.",default:"enforce",values:["enforce","report"]},context:{description:"Name of the commit \
status, the one to require in branch protection. Name no job like it.",default:"Ready"},comment:{description:"One comment on the pull request that is kept up to\
 date: `off`, `on-failure` (written when something is to mend) or `always`.",default:"off",values:["off","on-failure","always"]},"json-path":{description:"File \
to write the verdict to as JSON, from the workspace. Empty: none.",default:""},"sarif-path":{description:"File to write the verdict to as SARIF 2.1.0 for code s\
canning, from the workspace. Empty: none.",default:""}};function he(e){let t=dr[e],r=Ts(e)||(e==="token"?"":t.default);if(t.values&&!t.values.includes(r))throw new z(2,`the input ${e} is ${JSON.stringify(r)}; it take\
s ${t.values.join(", ")}`);return r}function gr(e){if(!/^[1-9]\d{0,9}$/.test(e))throw new z(2,`${JSON.stringify(e.slice(0,40))} is not a pull request number`);return Number(
e)}function Xo(e,t){let r=he(e);if(r==="")return;let s=mr.resolve(t,r),o=mr.relative(t,s);if(o===""||o.startsWith("..")||mr.isAbsolute(o))throw new z(2,`the inp\
ut ${e} (${r}) leaves the workspace`);return s}function en(e){let t=he("token");if(t==="")throw new z(2,"the input token is empty; leave it out to use the token\
 of the run");let r=he("context").trim();if(r.length>100)throw new z(2,"the input context has more than 100 characters");let s=e.GITHUB_WORKSPACE||process.cwd(),
[o,n]=[he("config"),he("pull-request")],[i,a]=[Xo("json-path",s),Xo("sarif-path",s)];return{token:t,mode:he("mode"),comment:he("comment"),context:r,...o===dr.config.
default?{}:{config:o},...n===""?{}:{pull:gr(n)},...i===void 0?{}:{json:i},...a===void 0?{}:{sarif:a}}}var Gc=T({inputs:I(U(xe(b(),Re())))}),tn=e=>{let{inputs:t}=V("workflow_dispatch",Gc,e),r=t?.["pull-request"];if(r===void 0||r==="")throw new z(2,"there is no pu\
ll request to judge; give its number as the input pull-request");return{kind:"pull",number:gr(String(r))}};var Pc=T({workflow_run:T({head_sha:_e,head_branch:U(b())})}),rn=e=>{let{workflow_run:t}=V("workflow_run",Pc,e),r=tt(t.head_branch??"");return r?{kind:"group",sha:t.
head_sha,...r}:{kind:"commit",sha:t.head_sha}};var sn=new Map([["pull_request_target",Ko],["pull_request",Wo],["pull_request_review",Jo],["merge_group",Vo],["workflow_run",rn],["workflow_dispatch",tn],["push",
Qo],["schedule",Yo],["issue_comment",Ho]]);async function Ac(e){try{return JSON.parse(await Oc(e??"","utf8"))}catch{throw new z(2,"the payload of the event (GIT\
HUB_EVENT_PATH) cannot be read")}}async function on(e,t){let r=e.GITHUB_EVENT_NAME??"",s=sn.get(r);if(t!==void 0&&r!=="issue_comment")return{kind:"pull",number:t};
if(!s)throw new z(2,`the event ${r||"(none)"} is not supported; use one of ${[...sn.keys()].join(", ")}`);return s(await Ac(e.GITHUB_EVENT_PATH))}import{mkdir as Uc}from"node:fs/promises";import Fc from"node:path";var Sc={error:10,warning:8};function nn(e,t){let r={...Sc};return e.flatMap(s=>{if(s.outcome!=="fail"&&s.outcome!=="unknown")return[];let o=s.severity==="block"?
"error":"warning";if(!s.at||r[o]===0)return[];r[o]-=1;let{path:n,line:i,column:a}=s.at,u=s.fix?` \u2192 ${s.fix}`:"";return[{level:o,message:t(`${s.says}${u}`,1e3),
title:t(s.title,200),file:t(n),startLine:i,...a===void 0?{}:{startColumn:a}}]})}var Rc=new TextEncoder,an=e=>Rc.encode(e).length;function rt(e,t){if(an(e)<=t)return e;let r=e.split(`
`),s=t-100,o=0,n="",i=0;for(let[u,l]of r.entries()){if(o+=an(l)+1,o>s)break;let p=/^ *(`{3,})/.exec(l)?.[1]??"";n===""?n=p:p.length>=n.length&&l.trim()===p&&(n=
""),n===""&&(i=u+1)}let a=r.slice(i).filter(u=>u.trim()!=="").length;return`${r.slice(0,i).join(`
`)}

\u2026 ${a} more lines were cut; the JSON of the verdict has everything.
`}var xc=65e3,$c=e=>`<!-- ready-gate: ${e.replace(/[^\p{L}\p{N} _/.-]/gu,"").replaceAll("--","-")} -->`,cn=e=>e.replace(/\[bot\]$/,"").toLowerCase();async function un(e,t,r,s){
if(s.mode==="off")return;let o=$c(s.context),[n,i]=await Promise.all([e.self(),e.comments(t)]),a=i.find(l=>l.body.startsWith(o)&&cn(l.author)===cn(n)),u=`${o}
${rt(r,xc-o.length)}`;a?a.body!==u&&await e.editComment(a.id,u):(s.mode==="always"||s.state!=="ready")&&await e.addComment(t,u)}var Cc=140,Dc=e=>e instanceof Error?e.message:String(e);async function ln(e,t){e!==void 0&&(await Uc(Fc.dirname(e),{recursive:!0}),await ps(e,t()))}function zc(e,t,r,s){
let o=t.pull===e.pull?"":`#${t.pull}: `,n=s?"Superseded by a newer commit. ":"";return e.line(`${n}${o}${r}`,Cc)}function pn(e){return{tell:async(r,s)=>{let o=_=>{
let P=s.find(G=>G.id===_);if(!P)throw new z(2,`there is no format ${_}`);return P.tell(r,{colour:!1,width:120})},{verdict:n}=r,i=await e.others(),a=await e.movement();
if(a==="retargeted")throw new z(4,"superseded: the pull request goes to another branch now; the next run judges it against that one");let u={pull:e.pull,state:n.
state,summary:n.summary},l=Ne(u,i);e.decided(l);let p=a==="moved",d=qe(l,e.mode),E=o("markdown"),w=[...p?["Superseded: the pull request has a newer commit by no\
w, which gets a verdict of its own."]:[],...i.map(_=>`Pull request #${_.pull} shares this commit: ${_.summary}`)].map(_=>`> ${e.line(_).replace(/[<>@`|[\]*_\\]/g,
"\\$&")}

`),y=[["the status",()=>e.board.status(e.sha,d.state,zc(e,l,d.text,p))],["the job summary",()=>e.runner.summary(rt(`${w.join("")}${E}`,e.summaryBytes))],["the J\
SON",()=>ln(e.json,()=>o("json"))],["the SARIF",()=>ln(e.sarif,()=>o("sarif"))],["the comment",()=>un(e.board,e.pull,E,{context:e.context,mode:e.comment,state:n.
state})]];e.runner.print(o("pretty"));for(let _ of nn(n.findings,e.line))e.runner.annotate(_);return(await Promise.all(y.map(([_,P])=>P().then(()=>[],G=>[`${_} \
could not be written: ${Dc(G)}`])))).flat()}}}function st({sha:e,commit:t,parents:r}){let[s=""]=t.message.split(`
`,1),o=t.committer?.date??"";return{sha:e,subject:s,message:t.message,date:o,parents:r.map(n=>n.sha)}}function dn(e,t,r){let s=new Map(r.commits.map(l=>[l.sha,st(
l)])),o=new Map,n=(l,p)=>e.get("/compare/{basehead}",{what:`commit ${l.slice(0,12)}`,shape:Ee,params:{basehead:`${l}...${p}`,per_page:1,page:2}}),i=l=>l==="ahea\
d"||l==="identical",a=async l=>{let p=[...s.values()].filter(d=>d.sha.startsWith(l));if(p.length>1)return{kind:"ambiguous"};if(p[0])return{kind:"found",commit:p[0],
reachable:!0};try{let[d,E]=await Promise.all([n(l,t),n(l,r.tip)]),w=st(d.base_commit);if(!w.sha.startsWith(l))return{kind:"missing"};let y=i(d.status)||i(E.status),
[k,_,...P]=w.parents,G=_===t&&P.length===0&&k!==void 0&&await u(k);return{kind:"found",commit:w,reachable:y,...G?{mergeOf:t}:{}}}catch(d){if(d instanceof x&&(d.
kind==="missing"||d.status===422))return{kind:"missing"};throw d}},u=async l=>l===r.tip||l===r.base||i((await n(l,r.tip)).status);return l=>{let p=o.get(l)??a(l);
return o.set(l,p),p.catch(()=>{}),p}}function mn(e,t,r){let s=new Set([...e.entries.keys()].filter(u=>!t.entries.has(u))),o=new Map([...s].map(u=>[e.entries.get(u)?.oid,u])),n=[],i=[];for(let[u,l]of t.
entries){let p=e.entries.get(u);p?(p.oid!==l.oid||p.mode!==l.mode)&&n.push({path:u,status:"modified"}):i.push(u)}let a=u=>r.get(u);for(let u of i.toSorted((l,p)=>Number(
r.has(p))-Number(r.has(l)))){let l=[a(u),o.get(t.entries.get(u)?.oid)].find(p=>p!==void 0&&s.has(p));l!==void 0&&s.delete(l),n.push(l===void 0?{path:u,status:"a\
dded"}:{path:u,status:"renamed",from:l})}for(let u of s)n.push({path:u,status:"deleted"});return n.sort((u,l)=>u.path<l.path?-1:u.path>l.path?1:0)}var Ue=e=>t=>({resolution:{kind:e,why:t}}),Q=Ue("missing"),F=Ue("refused"),ve=Ue("unknown"),ot=Ue("waiting"),Fe=Ue("not-evidence"),te={kind:"found"};function ke(e,t){
return{resolution:te,origin:"ci",commit:{sha:t,from:"run"},run:e}}async function oe(e,{commit:t,pull:r}){if(e===r.head.sha)return e;let s=await t(e);return s.kind===
"found"&&s.mergeOf||e}var gn="link the report of a scan of this code",Ic={dependabot:"Dependabot","secret-scanning":"secret scanning"};async function hn(e,t,{api:r}){let s=Ic[e];if(t!==
void 0){let i=await r.get(`/${e}/alerts/{alert_number}`,{what:`${s} alert ${t}`,shape:Xe,params:{alert_number:t}});return Fe(`${s} alert ${t} is ${i.state??"the\
re"}, which says nothing of this code; ${gn}`)}let o=await r.get(`/${e}/alerts`,{what:`the alerts of ${s}`,shape:zo,params:{state:"open",per_page:100}}),n=o.length===
100?"100 or more":String(o.length);return Fe(`${s} has ${n} open ${o.length===1?"alert":"alerts"} for the default branch, and names no commit; ${gn}`)}var fn=(e,t)=>hn(
"dependabot",e.alert,t),yn=(e,t)=>hn("secret-scanning",e.alert,t);import{createHash as eu}from"node:crypto";import{inflateRawSync as jc,crc32 as Lc}from"node:zlib";var Mc={entries:2e3,entry:5e7,total:2e8,depth:16,ratio:500},Ce=class extends Error{name="BadZip"},Nc=101010256,
qc=33639248,Bc=67324752,Zc=65557,Hc=1e6;function wn(e){let[t,r,s,o]=e;return t===80&&r===75&&(s===3&&o===4||s===5&&o===6)}var M=e=>{throw new Ce(`the archive ${e}`)};
function Vc(e){let t=Math.max(0,e.byteLength-Zc);for(let r=e.byteLength-22;r>=t;r--){if(e.getUint32(r,!0)!==Nc||r+22+e.getUint16(r+20,!0)!==e.byteLength)continue;
let[s,o]=[e.getUint16(r+4,!0),e.getUint16(r+6,!0)],[n,i]=[e.getUint16(r+8,!0),e.getUint16(r+10,!0)],[a,u]=[e.getUint32(r+12,!0),e.getUint32(r+16,!0)];return(s!==
0||o!==0||n!==i)&&M("is split over several files"),(i===65535||a===4294967295||u===4294967295)&&M("is of the 64-bit kind, which is not read"),{at:r,count:i,size:a,
start:u}}return M("is damaged: its end is missing")}function Wc(e,t){let r=e.split("/"),o=r.at(-1)===""?r.slice(0,-1):r;return(o.some(i=>i===""||i==="."||i===".\
.")||e.includes("\\")||/[\0-\x1f\x7f]/.test(e)||/^[a-z]:/i.test(e))&&M("holds a file whose name leaves the folder it belongs to"),o.length>t&&M(`holds folders m\
ore than ${t} deep`),e}var Jc=Lc??Kc;function Kc(e){let t=-1;for(let r of e){t^=r;for(let s=0;s<8;s++)t=t>>>1^(t&1?3988292384:0)}return(t^-1)>>>0}function bn(e,t=Mc){
e.byteLength<22&&M("is damaged: it is too short");let r=new DataView(e.buffer,e.byteOffset,e.byteLength),s=Vc(r);s.count>t.entries&&M(`holds ${s.count} files, m\
ore than the ${t.entries} that are read`),s.start+s.size!==s.at&&M("is damaged: its directory is not where its end says");let o=[],n=new Set,i=[],a=0,u=s.start;
for(let l=0;l<s.count;l++){(u+46>s.at||r.getUint32(u,!0)!==qc)&&M("is damaged: its directory is cut");let[p,d]=[r.getUint16(u+8,!0),r.getUint16(u+10,!0)],[E,w,y]=[
r.getUint32(u+16,!0),r.getUint32(u+20,!0),r.getUint32(u+24,!0)],k=[28,30,32].map(ze=>r.getUint16(u+ze,!0)),[_=0,P=0,G=0]=k,[R,$,S]=[r.getUint8(u+5),r.getUint32(
u+38,!0),r.getUint32(u+42,!0)],j=e.subarray(u+46,u+46+_);u+=46+_+P+G,u>s.at&&M("is damaged: its directory is cut");let L=Wc(new TextDecoder("utf-8",{ignoreBOM:!0}).
decode(j),t.depth);p&65&&M(`is encrypted (${L})`);let ne=R===3?$>>>28&15:0;ne!==0&&ne!==8&&ne!==4&&M(`holds a link or a device (${L})`);let fe=L.toLowerCase().normalize(
"NFC");if(n.has(fe)&&M(`holds two files of the name ${L}`),n.add(fe),L.endsWith("/"))continue;y>t.entry&&M(`holds ${L} with ${y} bytes, more than the ${t.entry}\
 that are read`),a+=y,a>t.total&&M(`holds more than the ${t.total} bytes that are read`),y>Hc&&y>w*t.ratio&&M(`holds ${L}, which is packed too tightly to be a r\
eport`),d!==0&&d!==8&&M(`packs ${L} in a way that is not read`),(S+30>s.start||r.getUint32(S,!0)!==Bc)&&M(`is damaged at ${L}`);let de=S+30+r.getUint16(S+26,!0)+
r.getUint16(S+28,!0),lt=e.subarray(S+30,S+30+r.getUint16(S+26,!0));Buffer.compare(lt,j)!==0&&M(`names ${L} in two ways`),de+w>s.start&&M(`is damaged at ${L}`),i.
push([S,de+w]),o.push({path:L,bytes:Qc(e.subarray(de,de+w),{name:L,method:d,size:y,sum:E})})}return i.sort((l,p)=>l[0]-p[0]),i.some(([l],p)=>p>0&&l<(i[p-1]?.[1]??
0))&&M("has files that overlap"),o}function Qc(e,{name:t,method:r,size:s,sum:o}){let n=e;if(r===8)try{n=jc(e,{maxOutputLength:Math.max(s,1)})}catch{M(`is damage\
d or lies about the size of ${t}`)}return n.length!==s&&M(`lies about the size of ${t}`),Jc(n)!==o&&M(`is damaged: the checksum of ${t} is wrong`),n}function Yc(e){return e.split(/[\s'"`()[\]{},;=|&<>]+/).map(t=>t.replace(/^(?:\.\/)+/,"").replace(/\/+$/,""))}var nt=e=>e.split("@",1)[0]??e;async function En(e,t){
let r=await t.change();if(r.incomplete!==void 0)return!0;let s=r.files.flatMap(a=>a.from===void 0?[a.path]:[a.path,a.from]);if(s.includes(e))return!0;let o=await t.
tree(t.added.base),n=a=>a.startsWith(".github/")||o.entries.has(`${a}/action.yml`)||o.entries.has(`${a}/action.yaml`),i=new Set([e]);for(let a of i){if(i.size>20)
return!0;let u=o.entries.get(a);if(!u)continue;let l=await t.blob(u.oid,5e5);if(l.kind!=="bytes")return!0;for(let p of new Set(Yc(new TextDecoder().decode(l.bytes))))
if(!(p===""||!n(p))){if(s.some(d=>d===p||d.startsWith(`${p}/`)))return!0;for(let d of[p,`${p}/action.yml`,`${p}/action.yaml`])/\.ya?ml$/.test(d)&&o.entries.has(
d)&&i.add(d)}}return!1}var _n=new Set(["pull_request","push","merge_group"]),it=e=>({kind:"answer",answer:e});async function Xc(e,{api:t,pull:r}){try{let{workflow_runs:s}=await t.get(
"/actions/runs",{what:"the runs of the head",shape:Uo,params:{head_sha:r.head.sha,status:"success",per_page:100}});return s.filter(n=>n.workflow_id===e.workflow_id&&
n.id!==e.id&&n.head_sha===r.head.sha&&n.conclusion==="success"&&_n.has(n.event)).sort((n,i)=>i.id-n.id)[0]?.html_url}catch{return}}async function De(e,t){let{api:r,
pull:s,ownRun:o}=t;if(e===o)return it(F(`run ${e} is this check itself; link the run that did the work`));let n=await r.get("/actions/runs/{run_id}",{what:`run ${e}`,
shape:cr,params:{run_id:e}});if(String(n.id)!==e||n.repository.id!==s.base.repo.id)return it(F(`run ${e} belongs to another repository`));let i=n.name||nt(n.path);
if(!_n.has(n.event)){let w=`run ${e} (${i}) was started by ${n.event}, which does not prove what it ran on; link a run of a push or pull request`;return it(F(w))}
let[a,u]=await Promise.all([En(nt(n.path),t),oe(n.head_sha,t)]),l=u!==s.head.sha,p=n.status==="completed"&&n.conclusion!=="success",d=l||p?await Xc(n,t):void 0,
E={name:i,workflow:nt(n.path),event:n.event,status:n.status??"unknown",...n.run_attempt===void 0?{}:{attempt:n.run_attempt},...n.conclusion===null?{}:{conclusion:n.
conclusion},...a?{edited:a}:{},...d===void 0?{}:{better:d}};if(n.status!=="completed"){let w=ot(`run ${e} (${i}) has not ended yet`);return it({...w,run:E,origin:"\
ci",commit:{sha:u,from:"run"}})}return{kind:"run",run:n,facts:E,sha:u}}async function Tn(e,t){let r=await De(e.run,t);return r.kind==="answer"?r.answer:ke(r.facts,
r.sha)}var tu=1e8;async function ru(e,{api:t}){let r=i=>t.get("/actions/runs/{run_id}/artifacts",{what:`the artifacts of run ${e}`,shape:Co,params:{run_id:e,per_page:100,
page:i}}),s=await r(1),o=Math.min(Math.ceil(s.total_count/100),10)-1,n=await Promise.all(Array.from({length:Math.max(o,0)},(i,a)=>r(a+2)));return[s,...n].flatMap(
i=>i.artifacts)}function su(e,t,r){let s=t.filter(i=>i.name===e.name&&i.id!==e.id),o=s.find(i=>i.id>e.id);return o?`artifact ${e.id} was replaced by ${o.id} of \
the same name (${e.name}); link that one`:s.find(i=>(i.created_at??"")>=r)?`the run has two artifacts of the name ${e.name}, so it cannot be told which one coun\
ts`:void 0}async function ou(e,{api:t}){try{return await t.stored("/actions/artifacts/{artifact_id}/{archive_format}",{what:`artifact ${e}`,params:{artifact_id:e,
archive_format:"zip"},cap:tu})}catch(r){return r instanceof x&&r.kind==="missing"?Q(`artifact ${e} has expired or was deleted; run the workflow again and link t\
he new one`):r instanceof x&&r.kind==="refused"?F(r.message):ve(r instanceof Error?r.message:String(r))}}async function vn(e,t){let r=e.artifact,[s,o,n]=await Promise.
all([De(e.run,t),ru(e.run,t),ou(r,t)]),i=o.find(d=>String(d.id)===r)??await t.api.get("/actions/artifacts/{artifact_id}",{what:`artifact ${r}`,shape:lr,params:{
artifact_id:r}}),a=i.workflow_run;if(String(a?.id)!==e.run||a?.repository_id!==t.pull.base.repo.id)return F(`artifact ${r} (${i.name}) is not of run ${e.run} of\
 this repository`);if(s.kind==="answer")return s.answer;if(a.head_sha!==void 0&&a.head_sha!==s.run.head_sha)return F(`artifact ${r} (${i.name}) was made on anot\
her commit than its run`);if(i.expired){let d=i.expires_at?` on ${i.expires_at.slice(0,10)}`:"";return Q(`artifact ${r} (${i.name}) expired${d}; run the workflo\
w again and link the new one`)}let u=su(i,o,s.run.run_started_at??"");if(u)return F(u);if(!(n instanceof Uint8Array))return n;let l=`sha256:${eu("sha256").update(
n).digest("hex")}`;if(i.digest&&i.digest!==l)return F(`artifact ${r} (${i.name}) has another digest than GitHub keeps for it`);let p={...ke(s.facts,s.sha),digest:l};
if(!wn(n))return{...p,files:[{path:i.name,bytes:n}]};try{let d=bn(n);return d.length===0?F(`artifact ${r} (${i.name}) is empty`):{...p,files:d}}catch(d){if(d instanceof
Ce)return F(`artifact ${r} (${i.name}) is not read: ${d.message}`);throw d}}async function nu(e,{api:t}){let{jobs:r,total_count:s}=await t.get("/actions/runs/{run_id}/jobs",{what:`the jobs of run ${e.run_id}`,shape:Fo,params:{run_id:e.run_id,
filter:"latest",per_page:100}});if(r.some(n=>n.id===e.id))return e;let o=r.filter(n=>n.name===e.name);return s<=r.length&&o.length===1?o[0]:void 0}async function at(e,t){
let[r,s]=await Promise.all([De(e.run,t),t.api.get("/actions/jobs/{job_id}",{what:`job ${e.job}`,shape:ur,params:{job_id:e.job}})]);if(String(s.run_id)!==e.run)return F(
`job ${e.job} is not of run ${e.run}`);if(r.kind==="answer")return r.answer;let n=(s.run_attempt??1)<(r.run.run_attempt??1)?await nu(s,t):s;if(!n)return Q(`job ${s.
name} is not in the latest attempt of run ${e.run}; link that attempt`);if(n.head_sha!==r.run.head_sha)return F(`job ${e.job} ran on another commit than its run`);
let i=e.step===void 0?void 0:n.steps?.find(w=>w.number===e.step);if(e.step!==void 0&&!i)return Q(`job ${n.name} has no step ${e.step}`);let u=(i&&i.conclusion!==
"success"?i.conclusion:void 0)??n.conclusion,{conclusion:l,better:p,...d}=r.facts,E=`${r.facts.name} / ${n.name}${i?` / ${i.name}`:""}`;return ke({...d,name:E,status:n.
status,...u===null?{}:{conclusion:u},...p!==void 0&&(u!=="success"||r.sha!==t.pull.head.sha)?{better:p}:{}},r.sha)}var iu="github-actions",au=/\/actions\/runs\/(\d{1,20})\/jobs?\/(\d{1,20})(?:[?#]|$)/;async function kn(e,t){let r=await t.api.get("/check-runs/{check_run_id}",
{what:`check ${e.check}`,shape:Ye,params:{check_run_id:e.check}});if(r.app?.slug===iu){let[,o,n]=au.exec(r.details_url??"")??[];return!o||!n?F(`check ${e.check}\
 (${r.name}) does not say which job it is; link the job`):at({kind:"job",repository:e.repository,run:o,job:n},t)}if(r.status!=="completed")return ot(`check ${e.
check} (${r.name}) has not ended yet`);let s=r.app?.name??"nobody known";return{resolution:te,origin:"external",commit:{sha:await oe(r.head_sha,t),from:"run"},run:{
name:`${r.name} (by the app ${s})`,status:r.status,...r.conclusion===null?{}:{conclusion:r.conclusion}}}}function cu(e){return(new URLSearchParams(e).get("query")??"").split(/\s+/).find(r=>/^tool:./i.test(r))?.slice(5).replaceAll('"',"").toLowerCase()}function uu({
pull:e}){let t=e.head.repo?.id===e.base.repo.id?[`refs/heads/${e.head.ref}`]:[];return[`refs/pull/${e.number}/merge`,`refs/pull/${e.number}/head`,...t]}async function lu(e,{
api:t}){try{return await t.get("/code-scanning/analyses",{what:`the analyses of ${e}`,shape:Do,params:{ref:e,per_page:100}})}catch(r){if(r instanceof x&&r.kind===
"missing")return[];throw r}}function pu(e){let t=new Map;for(let r of e){let s=JSON.stringify([r.tool.name,r.category]),o=t.get(s);(!o||o.created_at<r.created_at||
o.created_at===r.created_at&&o.id<r.id)&&t.set(s,r)}return[...t.values()]}var ct=({tool:e,category:t})=>`${e.name??"code scanning"}${t?` (${t})`:""}`;async function Gn(e,t){
let{api:r,pull:s}=t;if(e.alert!==void 0){let y=await r.get("/code-scanning/alerts/{alert_number}",{what:`code scanning alert ${e.alert}`,shape:Xe,params:{alert_number:e.
alert}});return Fe(`code scanning alert ${e.alert} is ${y.state??"there"}; an alert does not say that a scan was clean; link the list of code scanning`)}let o=cu(
e.query),i=(await Promise.all(uu(t).map(y=>lu(y,t)))).flat().filter(y=>o===void 0||y.tool.name?.toLowerCase()===o),a=pu(i);if(a.length===0)return Q(`code scanni\
ng has no analysis${o?` of ${o}`:""} for pull request ${s.number}`);let u=await Promise.all(a.map(async y=>({one:y,sha:await oe(y.commit_sha,t)}))),l=u.filter(({
sha:y})=>y===s.head.sha),p=u.find(({sha:y})=>y!==s.head.sha),d=p?[p]:l;for(let{one:y}of d){if(y.error)return F(`the analysis of ${ct(y)} failed: ${y.error}`);if(y.
warning)return ve(`the analysis of ${ct(y)} has a warning: ${y.warning}`);if(y.rules_count===0)return F(`the analysis of ${ct(y)} had no rules, so nothing was s\
canned`)}let E=await Promise.all(d.map(async({one:y})=>({path:`code-scanning/${y.tool.name??"analysis"}-${y.id}.sarif`,bytes:await r.bytes("/code-scanning/analy\
ses/{analysis_id}",{what:`the analysis of ${ct(y)}`,params:{analysis_id:y.id},accept:"application/sarif+json"})}))),w=d[0]?.sha??s.head.sha;return{resolution:te,
origin:"analysis",commit:{sha:w,from:"ref"},files:E}}var Pn=e=>e.slice(0,12);async function On(e,{commit:t}){let r=await t(e);return r.kind==="ambiguous"?Q(`more than one commit begins with ${e}; link the full has\
h`):r.kind==="missing"?Q(`there is no commit ${Pn(e)} in this repository`):!r.reachable&&r.mergeOf===void 0?F(`commit ${Pn(e)} is neither part of this change no\
r of the base branch`):{resolution:te,origin:"committed",commit:{sha:r.mergeOf??r.commit.sha,from:"ref"}}}var An=(e,t)=>On(e.sha,t);async function Sn(e,t){let{base:r,
head:s}=e;if(r.includes(":")||s.includes(":"))return F("the comparison reaches into another repository; link one of this repository");let o=i=>t.api.get("/commi\
ts/{ref}",{what:`${i} of the comparison`,shape:ge,params:{ref:i,per_page:1,page:2}}),[,n]=await Promise.all([o(r),o(s)]);return On(n.sha,t)}import{createHash as du}from"node:crypto";var hr=5e7;async function Rn(e,t){let{api:r}=t,[s,o]=await Promise.all([r.get("/releases/tags/{tag}",{what:`release ${e.tag}`,shape:Io,params:{tag:e.tag}}),r.get(
"/commits/{ref}",{what:`tag ${e.tag}`,shape:ge,params:{ref:`tags/${e.tag}`,per_page:1,page:2}})]);if(s.draft)return F(`release ${e.tag} is only a draft`);let n={
sha:await oe(o.sha,t),from:"ref"},i={resolution:te,origin:"external",commit:n};if(e.asset===void 0)return i;let a=s.assets.find(E=>E.name===e.asset);if(a?.state!==
"uploaded")return Q(`release ${e.tag} has no asset ${e.asset}`);let u=`asset ${a.name}`;if(a.size>hr)return F(`${u} has ${a.size} bytes, more than the ${hr} tha\
t are read`);let p=await r.stored("/releases/assets/{asset_id}",{what:u,params:{asset_id:a.id},accept:"application/octet-stream",cap:hr}),d=`sha256:${du("sha256").
update(p).digest("hex")}`;return a.digest&&a.digest!==d?F(`${u} has another digest than GitHub keeps for it`):{...i,digest:d,files:[{path:a.name,bytes:p}]}}var mu=new Set(["OWNER","MEMBER","COLLABORATOR"]);async function xn(e,t){let{pull:r}=t,s=`review ${e.review}`;if(e.pull!==r.number)return F(`${s} is of pull req\
uest ${e.pull}, not of this one`);let o=await t.api.get("/pulls/{pull_number}/reviews/{review_id}",{what:s,shape:jo,params:{pull_number:r.number,review_id:e.review}});
if(o.state!=="APPROVED")return F(`${s} ${{DISMISSED:"was dismissed",CHANGES_REQUESTED:"asks for changes",COMMENTED:"is a comment"}[o.state]??"is no approval"}, \
so it approves nothing`);if(!o.user)return F(`${s} is of somebody who is gone`);if(o.user.id===r.user?.id)return F(`${s} is by the author of the pull request`);
if(o.user.type!=="User")return F(`${s} is by ${o.user.login}, which is not a person`);if(!mu.has(o.author_association))return F(`${s} is by somebody from outsid\
e of the repository`);if(!o.commit_id)return F(`${s} does not tell which commit it approves`);let n=await oe(o.commit_id,t);return{resolution:te,origin:"analysi\
s",commit:{sha:n,from:"ref"}}}var gu={run:Tn,job:at,check:kn,artifact:vn,"code-scanning":Gn,dependabot:fn,"secret-scanning":yn,commit:An,compare:Sn,release:Rn,review:xn};async function $n(e,t){
let r=gu[e.kind];try{return await r(e,t)}catch(s){return s instanceof x&&s.kind==="missing"?{resolution:{kind:"missing",why:s.message}}:ve(s instanceof Error?s.
message:String(s))}}var hu=".github/ready-gate.yml",fu=`query($owner: String!, $repo: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { oid mode size object { ... on Blob { isTruncated text } } } } }
    }
  }
}`,yu=T({repository:T({defaultBranchRef:T({name:b(),target:T({oid:W,file:U(T({oid:W,mode:X(),size:X(),object:U(T({isTruncated:I(le()),text:I(U(b()))}))}))})})})});
async function Un(e,t=hu){let{repository:r}=await e.graphql(fu,{path:t},{what:"the default branch",shape:yu}),{name:s,target:o}=r.defaultBranchRef,{file:n}=o;if(!n)
return{sha:o.oid,branch:s,path:t};let i={path:t,mode:n.mode.toString(8).padStart(6,"0"),oid:n.oid,size:n.size},a=n.object?.isTruncated===!1?n.object.text:void 0;
return{sha:o.oid,branch:s,path:t,entry:i,...a?{text:a}:{}}}async function fr(e,t,r=!1){let s=await e.get("/pulls/{pull_number}",{what:`pull request ${t}`,shape:Oo,
params:{pull_number:t},fresh:r});if(s.number!==t)throw new x("garbage",`GitHub answered with another pull request than ${t}`);return s}var wu=20;async function yr(e,t,r){
let s=a=>e.get("/compare/{basehead}",{what:`the comparison of ${t} with ${r.slice(0,7)}`,shape:Ee,params:{basehead:`${t}...${r}`,...a}}),o=await s({}),n=new Map(
o.commits.map(a=>[a.sha,a]));if(o.total_commits>n.size){let a=Math.min(wu,Math.ceil(o.total_commits/100)),u=await Promise.all(Array.from({length:a},(l,p)=>s({per_page:100,
page:p+1})));n.clear();for(let l of u)for(let p of l.commits)n.set(p.sha,p)}let i=(o.files??[]).flatMap(a=>a.status==="renamed"&&a.previous_filename!==void 0?[[
a.filename,a.previous_filename]]:[]);return{base:o.merge_base_commit.sha,tip:o.base_commit.sha,commits:[...n.values()],renames:new Map(i),changed:(o.files??[]).
map(a=>a.filename),complete:n.size===o.total_commits}}async function Fn(e,t){if(t.changed_files>=3e3)return;let r=await Promise.all(Array.from({length:Math.ceil(
t.changed_files/100)},(o,n)=>e.get("/pulls/{pull_number}/files",{what:`the files of pull request ${t.number}`,shape:Ro,params:{pull_number:t.number,per_page:100,
page:n+1}}))),s=new Map(r.flat().map(o=>[o.filename,o]));return s.size===t.changed_files?[...s.values()]:void 0}import{createHash as bu}from"node:crypto";var wr=50,Eu=T({repository:U(xe(b(),Re()))}),_u=T({oid:b(),isTruncated:le(),text:U(b())}),Tu=T({nodes:N(T({oid:b()}))}),vu=xe(b(),Re());function ut(e,t){return bu(
e.length===64?"sha256":"sha1").update(`blob ${t.length}\0`).update(t).digest("hex")===e}function ku({blobs:e,paths:t}){let r=[...e.map((a,u)=>`$b${u}: GitObject\
ID!`),...t.map((a,u)=>`$p${u}: String!`)],s=e.map((a,u)=>`b${u}: object(oid: $b${u}) { ... on Blob { oid isTruncated text } }`),o=t.map((a,u)=>`h${u}: history(f\
irst: 1, path: $p${u}) { nodes { oid } }`),n=o.length>0?[`commit: object(oid: $commit) { ... on Commit { ${o.join(" ")} } }`]:[];return`query(${["$owner: String\
!","$repo: String!",...o.length>0?["$commit: GitObjectID!"]:[],...r].join(", ")}) { repository(owner: $owner, name: $repo) { ${[...s,...n].join(" ")} } }`}async function Gu(e,t){
let{blobs:r,paths:s}=t,o=Object.fromEntries([...s.length>0?[["commit",t.commit]]:[],...r.map((p,d)=>[`b${d}`,p]),...s.map((p,d)=>[`p${d}`,p])]),n=r.length>0?"th\
e files of the change":"the history of the evidence",{repository:i}=await e.graphql(ku(t),o,{what:n,shape:Eu}),a=new Map;for(let[p,d]of r.entries()){let E=_u.safeParse(
i?.[`b${p}`]);if(!E.success||E.data.isTruncated||E.data.text===null)continue;let w=new TextEncoder().encode(E.data.text);ut(d,w)&&a.set(d,w)}let u=new Map,l=vu.
safeParse(i?.commit);for(let[p,d]of s.entries()){let E=Tu.safeParse(l.success?l.data[`h${p}`]:void 0);if(!E.success)throw new Error(`the history of ${d} is miss\
ing`);let w=E.data.nodes[0]?.oid;w!==void 0&&u.set(d,w)}return{blobs:a,touched:u}}async function Cn(e,t){let r=Math.ceil(Math.max(t.blobs.length,t.paths.length)/
wr),s=await Promise.all(Array.from({length:r},(o,n)=>{let i=a=>a.slice(n*wr,(n+1)*wr);return Gu(e,{commit:t.commit,blobs:i(t.blobs),paths:i(t.paths)})}));return{
blobs:new Map(s.flatMap(o=>[...o.blobs])),touched:new Map(s.flatMap(o=>[...o.touched]))}}var Dn=3e5,br=3e6;async function Er(e,t){let r=`object ${t.slice(0,7)}`,s=await e.get("/git/blobs/{file_sha}",{what:r,shape:$o,params:{file_sha:t}}),o=new Uint8Array(
Buffer.from(s.content,s.encoding==="base64"?"base64":"utf8"));if(!ut(t,o))throw new x("garbage",`GitHub gave other bytes than those of ${r}`);return o}function zn(e,t,r){
let s=new Map,o=new Map,n=new Map,i=(l,p)=>`${l}:${p}`,a=(l,p,d)=>{let E=Cn(e,{commit:l,blobs:p,paths:d});for(let w of p){let y=E.then(k=>k.blobs.get(w)??Er(e,w),
()=>Er(e,w));y.catch(()=>{}),o.set(w,y)}for(let w of d){let y=E.then(k=>k.touched.get(w));y.catch(()=>{}),n.set(i(l,w),y)}E.then(w=>r(new Set(w.touched.values()))).
catch(()=>{})},u=async(l,p)=>{let d=s.get(l);if(d!==void 0&&d>p)return{kind:"too-large",size:d};let E=o.get(l)??Er(e,l);o.set(l,E);try{let w=await E;return w.length>
p?{kind:"too-large",size:w.length}:{kind:"bytes",bytes:w}}catch(w){return{kind:"unreadable",why:w instanceof Error?w.message:String(w)}}};return{blob:u,touched:async(l,p)=>{
let d=l.filter(w=>!n.has(i(p,w)));d.length>0&&a(p,[],d);let E=await Promise.all(l.map(async w=>[w,await n.get(i(p,w))]));return new Map(E.flatMap(([w,y])=>y===void 0?
[]:[[w,y]]))},expect:(l,p=[])=>{let d=[...new Set(l.map(k=>k.path))].filter(k=>!n.has(i(t,k))),E=new Set,w=0,y=[...l,...p];for(let{oid:k,size:_=Dn}of y)o.has(k)||
_>Dn||w+_>br||(E.add(k),w+=_);(d.length>0||E.size>0)&&a(t,[...E],d);for(let{oid:k,size:_=0}of y)!o.has(k)&&_<=br&&u(k,br)},learn:l=>{for(let{oid:p,size:d}of l.entries.
values())d!==void 0&&s.set(p,d)},put:(l,p)=>{ut(l,p)&&o.set(l,Promise.resolve(p))}}}var Pu=40,In=(e,{path:t,mode:r,sha:s,size:o})=>({path:e+t,mode:r,oid:s,...o===void 0?{}:{size:o}});async function _r(e,t,r){return e.get("/git/trees/{tree_sha}",
{what:`the list of files of ${t.slice(0,7)}`,shape:xo,params:{tree_sha:t,...r?{recursive:"1"}:{}}})}async function Ou(e,t){let r=[],s=[{sha:t,folder:""}];for(let o=0;s.
length>0;){let n=s.shift();if(!n)break;let i=n.folder===""?void 0:await _r(e,n.sha,!0),a=i!==void 0&&!i.truncated,u=a?i:await _r(e,n.sha,!1);o+=a||!i?1:2;for(let l of u.
tree)l.type!=="tree"?r.push(In(n.folder,l)):a||s.push({sha:l.sha,folder:`${n.folder}${l.path}/`});if(u.truncated||o>Pu)return{entries:r,truncated:!0}}return{entries:r,
truncated:!1}}async function Au(e,t){let r=await _r(e,t,!0),{entries:s,truncated:o}=r.truncated?await Ou(e,t):{entries:r.tree.filter(i=>i.type!=="tree").map(i=>In(
"",i)),truncated:!1},n=new Map(s.map(i=>[i.path,i]));return{commit:t,entries:n,truncated:o||n.size!==s.length}}function jn(e){let t=new Map;return r=>{let s=t.get(
r)??Au(e,r);return t.set(r,s),s.catch(()=>{}),s}}var Su=/\.(md|markdown|json|sarif|xml|info|ya?ml|lcov|txt)$/i,Ru=/(^|\/)(prds?|qa|evidence|reports?|scans?|sbom|security|audits?|coverage|plans|docs)\//i;function Ln(e,t){
let s=t.changed.flatMap(n=>e.entries.get(n)??[]).filter(n=>Su.test(n.path)&&(n.size??0)<=2e5&&n.mode.startsWith("100")),o=({path:n})=>Ru.test(n)?0:1;return s.sort(
(n,i)=>o(n)-o(i)).slice(0,50)}var xu=8,$u=3;function pe(e){return async(...t)=>{try{return await e(...t)}catch(r){throw r instanceof x?new z(4,`cannot tell: ${r.message}`):r}}}function Uu({head:e,
base:t}){return e.repo?.id===t.repo.id?e.ref:void 0}var Fu={added:"added",copied:"added",removed:"deleted",renamed:"renamed"};function Cu(e){let t=Fu[e.status]??
"modified",r=t==="renamed"?e.previous_filename:void 0;return{path:e.filename,status:t,...r===void 0?{}:{from:r}}}async function Du(e,t,r,s,o,n){let[i,a]=n,u=i.truncated||
a.truncated,l=u?await Fn(e,t):void 0,p=u?(l??[]).map(Cu):mn(i,a,r.renames),d=[...u&&!l?["the repository is too large for GitHub to list all files that the chang\
e touches"]:[],...r.complete?[]:["the pull request has more commits than GitHub lists"]],E={number:t.number,title:t.title,body:t.body??"",...t.user?{author:{id:t.
user.id,login:t.user.login}}:{}},w=Uu(t);return{repository:e.repository,remote:`${o}/${e.repository}`,base:r.base,head:t.head.sha,...w===void 0?{}:{branch:w},pullRequest:E,
commits:r.commits.map(st).reverse(),files:p,policyAt:s.sha,...d[0]===void 0?{}:{incomplete:d.join("; ")}}}async function Mn(e){let{api:t,hint:r}=e,s=jn(t),o=r?yr(
t,r.base,r.head):void 0;o?.catch(()=>{}),r&&s(r.head);let[n,i]=await pe(()=>Promise.all([fr(t,e.pull),Un(t,e.configPath)]))(),a=n.head.sha,u=r?.head===a&&r.base===
n.base.ref,l=await pe(()=>u&&o?o:yr(t,n.base.ref,a))(),p=zn(t,a,G=>{for(let R of[...G].slice(0,xu))s(R)});i.entry&&i.text!==void 0&&p.put(i.entry.oid,new TextEncoder().
encode(i.text));let d=async G=>{let R=await s(G);return p.learn(R),R},E,w=()=>(E??=y(),E),y=async()=>{let G=await Promise.all([d(l.base),d(a)]);return await Du(
t,n,l,i,new URL(e.serverUrl).host,G)};d(a).then(G=>p.expect(Ln(G,l)),()=>{});for(let{sha:G}of l.commits.slice(-1-$u,-1))s(G);let k=dn(t,a,l),_=new Map,P=G=>{let R=JSON.
stringify(G),$=_.get(R)??$n(G,{api:t,pull:n,added:l,change:w,commit:k,blob:p.blob,tree:d,ownRun:e.ownRun});return _.set(R,$),$};return{name:"github",head:a,baseBranch:n.
base.ref,change:pe(w),tree:pe(d),entry:pe(async(G,R)=>G===i.sha&&R===i.path?i.entry:(await d(G)).entries.get(R)),expect:({files:G,contents:R,targets:$,commits:S})=>{
p.expect(G,R);for(let j of $)P(j);for(let j of S)k(j).catch(()=>{})},blob:p.blob,commit:pe(k),lastTouched:pe((G,R)=>p.touched(G,R??a)),lookUp:P,movement:pe(async()=>{
let G=await fr(t,e.pull,!0);return G.state!=="open"&&n.state==="open"?"closed":G.head.sha!==a?"moved":G.base.ref===n.base.ref?"same":"retargeted"}),close:async()=>{}}}var zu=T({total_count:C,check_runs:N(Ye)});async function Nn(e,t,r){let{check_runs:s}=await e.get("/commits/{ref}/check-runs",{what:`the checks named ${r}`,shape:zu,
params:{ref:t,check_name:r,per_page:1}}),[o]=s;return o&&`the app ${o.app?.name??"that is not known"}`}var q={summary:async e=>{process.env.GITHUB_STEP_SUMMARY&&await Rt.addRaw(e,!0).write()},annotate:({level:e,message:t,...r})=>{e==="error"?$t(t,r):Ut(t,r)},print:e=>ks(
e),output:(e,t)=>vs(e,t),warn:e=>Ut(e),fail:e=>$t(e)};var Iu=10,ju={tell:async()=>[]},Tr=e=>Y(e instanceof Error?e.message:String(e),400);function qn(e,t,r){let{api:s,inputs:o,serverUrl:n,ownRun:i}=e;return Mn({api:s,
pull:t,serverUrl:n,...r?{hint:r}:{},...o.config?{configPath:o.config}:{},...i?{ownRun:i}:{}})}var Bn=({now:e,inputs:t})=>({now:e,...t.config?{configPath:t.config}:
{}}),Lu=({verdict:e})=>e.findings.filter(t=>t.severity==="block"&&t.outcome!=="pass"&&t.outcome!=="not-applicable").length;async function Mu(e,t){try{let r=await qn(
e,t),{report:s}=await kt(r,ju,Bn(e));return{pull:t,state:s.verdict.state,summary:s.verdict.summary}}catch(r){return{pull:t,state:"cannot-tell",summary:`Cannot t\
ell: ${Tr(r)}`}}}async function Nu(e,t){if(t.length>Iu)throw new z(4,`cannot tell: ${t.length+1} open pull requests share this commit, more than are judged`);let r=[];
for(let s of t)r.push(await Mu(e,s));return r}async function vr(e,{number:t,hint:r,group:s}){let{board:o,inputs:n,api:i}=e,a=s?.sha??r?.head,u=Promise.resolve(void 0);
try{let l=s?void 0:$e(i);l?.catch(()=>{});let p=await qn(e,t,r);a=s?.sha??p.head;let d=a;u=o.status(d,"pending","Checking the evidence").then(()=>{},S=>`the sta\
tus could not be set to pending: ${Tr(S)}`);let E=async()=>s?s.others:(await(l??[])).filter(j=>j.head===d&&j.number!==t).map(j=>j.number),w=Nn(i,d,n.context);w.
catch(()=>{});let y=E().then(S=>Nu(e,S));y.catch(()=>{});let k,_=pn({...n,board:o,runner:q,sha:d,pull:t,summaryBytes:e.summaryBytes,others:async()=>{let[S]=await Promise.
all([w,u]);if(S!==void 0){let j=`a check by ${S} has the name of the status, ${n.context}; give that job, or the status, another name`;throw new z(4,`cannot tel\
l: ${j}`)}return y},movement:p.movement,line:Y,decided:S=>{k=S}}),{report:P,untold:G}=await kt(p,_,Bn(e));if(!k)throw new z(4,`cannot tell: ${G[0]??"the verdict\
 could not be told"}`);let R=await u,$=R&&G.some(S=>S.startsWith("the status "))?[R,...G]:G;return{outcome:k,blocking:Lu(P),untold:$}}catch(l){await u;let p=`Ca\
nnot tell: ${Tr(l).replace(/^cannot tell: /i,"")}`,d={pull:t,state:"cannot-tell",summary:Y(p,140)},{state:E,text:w}=qe(d,n.mode);throw a!==void 0&&await o.status(
a,E,Y(w,140)).catch(()=>{}),l}}var Zn=30,qu=150,Bu=1e6;async function Zu(e,t){if(t.kind==="none")return t.why;if(t.kind==="pull"){let{number:n,hint:i,askedBy:a}=t;return a!==void 0&&!await Bo(
e,a)?`${a} may not write to this repository, so /ready is ignored`:[{number:n,...i?{hint:i}:{}}]}if(t.kind==="group"){let i=(await Zo(e,t.base,t.sha)).filter(a=>a!==
t.number);return[{number:t.number,group:{sha:t.sha,others:i}}]}let r=await $e(e),o=[...new Map(r.toReversed().map(n=>[n.head,n])).values()].reverse().filter(n=>t.
kind==="sweep"||n.head===t.sha);return o.length>0?o.map(({number:n,head:i,base:a})=>({number:n,hint:{head:i,base:a}})):t.kind==="sweep"?"there is no open pull r\
equest":`no open pull request has the head ${t.sha.slice(0,7)}`}async function Hu(e,t){let r=[],s=[];for(let[o,n]of t.entries()){let i=e.api.left()??Number.POSITIVE_INFINITY;
if(o>=Zn||i<qu){q.warn(`${t.length-o} pull requests were left out of this sweep; the next one takes them`);break}try{r.push(await vr(e,n))}catch(a){s.push(`pull\
 request ${n.number}: ${a instanceof Error?a.message:String(a)}`);let u=`Cannot tell: pull request ${n.number} could not be judged`;r.push({outcome:{pull:n.number,
state:"cannot-tell",summary:u},blocking:0,untold:s.slice(-1)})}}return r}function Vu(e,t,r){let[s,...o]=t;if(!s)return 0;let n=Ne(s.outcome,o.map(a=>a.outcome));
q.output("state",n.state),q.output("ready",String(n.state==="ready")),q.output("summary",Y(n.summary,140)),q.output("findings",String(t.reduce((a,u)=>a+u.blocking,
0)));let i=t.flatMap(a=>a.untold);e.json&&!i.some(a=>a.startsWith("the JSON "))&&q.output("json-path",e.json),e.sarif&&!i.some(a=>a.startsWith("the SARIF "))&&q.
output("sarif-path",e.sarif);for(let a of i)q.warn(Y(a));return e.mode==="report"||r?0:vt[n.state]}async function Wu(e,t){let{GITHUB_REPOSITORY:r="",GITHUB_RUN_ID:s,
GITHUB_RUN_ATTEMPT:o}=e,n=e.GITHUB_SERVER_URL||"https://github.com";if(!/^[\w.-]+\/[\w.-]+$/.test(r))throw new z(2,"GITHUB_REPOSITORY does not name a repository");
let i=await on(e,t.pull),a=Number(e.READY_GATE_TIMEOUT_MS)||2e4,u=Number(e.READY_GATE_SECOND_MS)||1e3,l=e.GITHUB_API_URL||"https://api.github.com",p=await ko({apiUrl:l,
token:t.token,repository:r,env:e,timeoutMs:a,secondMs:u}),d=s&&`${n}/${r}/actions/runs/${s}${o?`/attempts/${o}`:""}`,E=No(p,t.context,d||void 0),w=await Zu(p,i);
if(typeof w=="string")return q.print(`Nothing to judge: ${Y(w)}`),q.output("state","none"),q.output("ready","false"),0;let y={api:p,board:E,inputs:t,serverUrl:n,
now:new Date().toISOString(),summaryBytes:Math.floor(Bu/Math.min(w.length,Zn)),...s?{ownRun:s}:{}},k=i.kind==="sweep",[_]=w;return Vu(t,k||!_?await Hu(y,w):[await vr(
y,_)],k)}async function Fy(e){let t="enforce";try{let r=en(e);return t=r.mode,Ot(r.token),await Wu(e,r)}catch(r){let s=r instanceof z||r instanceof x,o=Y(r instanceof
Error?r.message:String(r),600),n=s?"":"something unexpected happened: ",i=r instanceof z?r.details.map(a=>`
${Y(a)}`).join(""):"";return q.fail(`Ready Gate cannot tell: ${n}${o.replace(/^cannot tell: /i,"")}${i}`),q.output("state","cannot-tell"),q.output("ready","fals\
e"),q.output("summary",Y(`Cannot tell: ${o.replace(/^cannot tell: /i,"")}`,140)),t==="report"?0:r instanceof z?r.code:r instanceof x?vt["cannot-tell"]:1}}export{Fy as run};
