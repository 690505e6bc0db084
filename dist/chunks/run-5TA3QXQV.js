import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as Or,b as Rr,c as Sr,e as x,f as Fr,g as C,h as Dr,i as Ir,k as O,l as Lr,m as ie,n as Q,q as jr,r as ae,s as Ge,t as qr,u as $r,v as xr,w as Nr,x as L}from"./chunk-UXY6K6SP.js";
import{a as ve}from"./chunk-IACWDWHB.js";import{a as U,c as W}from"./chunk-YXX5FJ7F.js";import{a as Ar}from"./chunk-T6L77BQH.js";import{pb as Ur,
vb as Cr}from"./chunk-5IM2UPTN.js";import{b as Pr,d as ye}from"./chunk-F2IQMAFG.js";var Oe=Pr((ke,Pe)=>{(function(e,r){typeof ke=="object"&&typeof Pe<"u"?Pe.exports=r():typeof define=="function"&&define.amd?define(r):e.Bottleneck=r()})(ke,(function(){
"use strict";var e=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function r(_){return _&&_.default||
_}var s=function(_,u,o={}){var p,g,d;for(p in u)d=u[p],o[p]=(g=_[p])!=null?g:d;return o},t=function(_,u,o={}){var p,g;for(p in _)g=_[p],u[p]!==void 0&&(o[p]=g);
return o},n={load:s,overwrite:t},i;i=class{constructor(u,o){this.incr=u,this.decr=o,this._first=null,this._last=null,this.length=0}push(u){var o;this.length++,typeof this.
incr=="function"&&this.incr(),o={value:u,prev:this._last,next:null},this._last!=null?(this._last.next=o,this._last=o):this._first=this._last=o}shift(){var u;if(this.
_first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),u=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this.
_last=null,u}first(){if(this._first!=null)return this._first.value}getArray(){var u,o,p;for(u=this._first,p=[];u!=null;)p.push((o=u,u=u.next,o.value));return p}forEachShift(u){
var o;for(o=this.shift();o!=null;)u(o),o=this.shift()}debug(){var u,o,p,g,d;for(u=this._first,d=[];u!=null;)d.push((o=u,u=u.next,{value:o.value,prev:(p=o.prev)!=
null?p.value:void 0,next:(g=o.next)!=null?g.value:void 0}));return d}};var a=i,c;c=class{constructor(u){if(this.instance=u,this._events={},this.instance.on!=null||
this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(o,p)=>this._addListener(
o,"many",p),this.instance.once=(o,p)=>this._addListener(o,"once",p),this.instance.removeAllListeners=(o=null)=>o!=null?delete this._events[o]:this._events={}}_addListener(u,o,p){
var g;return(g=this._events)[u]==null&&(g[u]=[]),this._events[u].push({cb:p,status:o}),this.instance}listenerCount(u){return this._events[u]!=null?this._events[u].
length:0}async trigger(u,...o){var p,g;try{return u!=="debug"&&this.trigger("debug",`Event triggered: ${u}`,o),this._events[u]==null?void 0:(this._events[u]=this.
_events[u].filter(function(d){return d.status!=="none"}),g=this._events[u].map(async d=>{var m,T;if(d.status!=="none"){d.status==="once"&&(d.status="none");try{
return T=typeof d.cb=="function"?d.cb(...o):void 0,typeof T?.then=="function"?await T:T}catch(R){return m=R,this.trigger("error",m),null}}}),(await Promise.all(
g)).find(function(d){return d!=null}))}catch(d){return p=d,this.trigger("error",p),null}}};var l=c,h,E,f;h=a,E=l,f=class{constructor(u){var o;this.Events=new E(
this),this._length=0,this._lists=(function(){var p,g,d;for(d=[],o=p=1,g=u;1<=g?p<=g:p>=g;o=1<=g?++p:--p)d.push(new h((()=>this.incr()),(()=>this.decr())));return d}).
call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(u){return this.
_lists[u.options.priority].push(u)}queued(u){return u!=null?this._lists[u].length:this._length}shiftAll(u){return this._lists.forEach(function(o){return o.forEachShift(
u)})}getFirst(u=this._lists){var o,p,g;for(o=0,p=u.length;o<p;o++)if(g=u[o],g.length>0)return g;return[]}shiftLastFrom(u){return this.getFirst(this._lists.slice(
u).reverse()).shift()}};var G=f,k;k=class extends Error{};var b=k,v,w,y,S,A;S=10,w=5,A=n,v=b,y=class{constructor(u,o,p,g,d,m,T,R){this.task=u,this.args=o,this.rejectOnDrop=
d,this.Events=m,this._states=T,this.Promise=R,this.options=A.load(p,g),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===g.id&&
(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((D,I)=>{this._resolve=D,this._reject=I}),this.retryCount=0}_sanitizePriority(u){
var o;return o=~~u!==u?w:u,o<0?0:o>S-1?S-1:o}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:u,message:o="This job has been dropped by B\
ottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(u??new v(o)),this.Events.trigger("dropped",{args:this.args,options:this.
options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(u){var o;if(o=this._states.jobStatus(this.options.id),!(o===u||u==="DONE"&&o===null))throw new v(
`Invalid job status ${o}, expected ${u}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(u,o){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:u,blocked:o})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this.
_states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(u,o,p,g){var d,
m,T;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),m={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",m);try{if(T=await(u!=null?u.schedule(this.options,this.task,...this.args):this.task(...this.args)),o())
return this.doDone(m),await g(this.options,m),this._assertStatus("DONE"),this._resolve(T)}catch(R){return d=R,this._onFailure(d,m,o,p,g)}}doExpire(u,o,p){var g,
d;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),d={args:this.args,options:this.
options,retryCount:this.retryCount},g=new v(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(g,d,u,o,p)}async _onFailure(u,o,p,g,d){var m,
T;if(p())return m=await this.Events.trigger("failed",u,o),m!=null?(T=~~m,this.Events.trigger("retry",`Retrying ${this.options.id} after ${T} ms`,o),this.retryCount++,
g(T)):(this.doDone(o),await d(this.options,o),this._assertStatus("DONE"),this._reject(u))}doDone(u){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",u)}};var P=y,F,q,$;$=n,F=b,q=class{constructor(u,o,p){this.instance=u,this.storeOptions=o,this.clientId=this.instance._randomIndex(),
$.load(p,p,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=
this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var u;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=
null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(u=
this.heartbeat=setInterval(()=>{var o,p,g,d,m;if(d=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&d>=this._lastReservoirRefresh+this.storeOptions.
reservoirRefreshInterval&&(this._lastReservoirRefresh=d,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),
this.storeOptions.reservoirIncreaseInterval!=null&&d>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:o,reservoirIncreaseMaximum:g,
reservoir:m}=this.storeOptions,this._lastReservoirIncrease=d,p=g!=null?Math.min(o,g-m):o,p>0))return this.storeOptions.reservoir+=p,this.instance._drainAll(this.
computeCapacity())},this.heartbeatInterval)).unref=="function"?u.unref():void 0:clearInterval(this.heartbeat)}async __publish__(u){return await this.yieldLoop(),
this.instance.Events.trigger("message",u.toString())}async __disconnect__(u){return await this.yieldLoop(),clearInterval(this.heartbeat),this.Promise.resolve()}yieldLoop(u=0){
return new this.Promise(function(o,p){return setTimeout(o,u)})}computePenalty(){var u;return(u=this.storeOptions.penalty)!=null?u:15*this.storeOptions.minTime||
5e3}async __updateSettings__(u){return await this.yieldLoop(),$.overwrite(u,u,this.storeOptions),this._startHeartbeat(),this.instance._drainAll(this.computeCapacity()),
!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.
yieldLoop(),this._done}async __groupCheck__(u){return await this.yieldLoop(),this._nextRequest+this.timeout<u}computeCapacity(){var u,o;return{maxConcurrent:u,reservoir:o}=
this.storeOptions,u!=null&&o!=null?Math.min(u-this._running,o):u!=null?u-this._running:o??null}conditionsCheck(u){var o;return o=this.computeCapacity(),o==null||
u<=o}async __incrementReservoir__(u){var o;return await this.yieldLoop(),o=this.storeOptions.reservoir+=u,this.instance._drainAll(this.computeCapacity()),o}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(u){return this._unblockTime>=u}check(u,o){return this.conditionsCheck(u)&&this._nextRequest-
o<=0}async __check__(u){var o;return await this.yieldLoop(),o=Date.now(),this.check(u,o)}async __register__(u,o,p){var g,d;return await this.yieldLoop(),g=Date.
now(),this.conditionsCheck(o)?(this._running+=o,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=o),d=Math.max(this._nextRequest-g,0),this._nextRequest=
g+d+this.storeOptions.minTime,{success:!0,wait:d,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(u,o){
var p,g,d;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&o>this.storeOptions.maxConcurrent)throw new F(`Impossible to add a job having a weigh\
t of ${o} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return g=Date.now(),d=this.storeOptions.highWater!=null&&u===this.
storeOptions.highWater&&!this.check(o,g),p=this.strategyIsBlock()&&(d||this.isBlocked(g)),p&&(this._unblockTime=g+this.computePenalty(),this._nextRequest=this._unblockTime+
this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:d,blocked:p,strategy:this.storeOptions.strategy}}async __free__(u,o){return await this.yieldLoop(),
this._running-=o,this._done+=o,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};var re=q,Ee,tr;Ee=b,tr=class{constructor(u){this.status=
u,this._jobs={},this.counts=this.status.map(function(){return 0})}next(u){var o,p;if(o=this._jobs[u],p=o+1,o!=null&&p<this.status.length)return this.counts[o]--,
this.counts[p]++,this._jobs[u]++;if(o!=null)return this.counts[o]--,delete this._jobs[u]}start(u){var o;return o=0,this._jobs[u]=o,this.counts[o]++}remove(u){var o;
return o=this._jobs[u],o!=null&&(this.counts[o]--,delete this._jobs[u]),o!=null}jobStatus(u){var o;return(o=this.status[this._jobs[u]])!=null?o:null}statusJobs(u){
var o,p,g,d,m;if(u!=null){if(p=this.status.indexOf(u),p<0)throw new Ee(`status must be one of ${this.status.join(", ")}`);g=this._jobs,d=[];for(o in g)m=g[o],m===
p&&d.push(o);return d}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((u,o,p)=>(u[this.status[p]]=o,u)),{})}};var nt=tr,or,nr;or=a,
nr=class{constructor(u,o){this.schedule=this.schedule.bind(this),this.name=u,this.Promise=o,this._running=0,this._queue=new or}isEmpty(){return this._queue.length===
0}async _tryToRun(){var u,o,p,g,d,m,T;if(this._running<1&&this._queue.length>0)return this._running++,{task:T,args:u,resolve:d,reject:g}=this._queue.shift(),o=await(async function(){
try{return m=await T(...u),function(){return d(m)}}catch(R){return p=R,function(){return g(p)}}})(),this._running--,this._tryToRun(),o()}schedule(u,...o){var p,
g,d;return d=g=null,p=new this.Promise(function(m,T){return d=m,g=T}),this._queue.push({task:u,args:o,resolve:d,reject:g}),this._tryToRun(),p}};var it=nr,ir="2.\
19.5",at={version:ir},ct=Object.freeze({version:ir,default:at}),ar=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),
cr=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),ut=()=>console.log("You must import the full version of Bottl\
eneck in order to use this feature."),ur,pr,lr,gr,dr,ne;ne=n,ur=l,gr=ar,lr=cr,dr=ut,pr=(function(){class _{constructor(o={}){this.deleteKey=this.deleteKey.bind(
this),this.limiterOptions=o,ne.load(this.limiterOptions,this.defaults,this),this.Events=new ur(this),this.instances={},this.Bottleneck=vr,this._startAutoCleanup(),
this.sharedConnection=this.connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new gr(Object.assign({},this.limiterOptions,
{Events:this.Events})):this.limiterOptions.datastore==="ioredis"&&(this.connection=new lr(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(o=""){
var p;return(p=this.instances[o])!=null?p:(()=>{var g;return g=this.instances[o]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${o}`,timeout:this.
timeout,connection:this.connection})),this.Events.trigger("created",g,o),g})()}async deleteKey(o=""){var p,g;return g=this.instances[o],this.connection&&(p=await this.
connection.__runCommand__(["del",...dr.allKeys(`${this.id}-${o}`)])),g!=null&&(delete this.instances[o],await g.disconnect()),g!=null||p>0}limiters(){var o,p,g,
d;p=this.instances,g=[];for(o in p)d=p[o],g.push({key:o,limiter:d});return g}keys(){return Object.keys(this.instances)}async clusterKeys(){var o,p,g,d,m,T,R,D,I;
if(this.connection==null)return this.Promise.resolve(this.keys());for(T=[],o=null,I=`b_${this.id}-`.length,p=9;o!==0;)for([D,g]=await this.connection.__runCommand__(
["scan",o??0,"match",`b_${this.id}-*_settings`,"count",1e4]),o=~~D,d=0,R=g.length;d<R;d++)m=g[d],T.push(m.slice(I,-p));return T}_startAutoCleanup(){var o;return clearInterval(
this.interval),typeof(o=this.interval=setInterval(async()=>{var p,g,d,m,T,R;T=Date.now(),d=this.instances,m=[];for(g in d){R=d[g];try{await R._store.__groupCheck__(
T)?m.push(this.deleteKey(g)):m.push(void 0)}catch(D){p=D,m.push(R.Events.trigger("error",p))}}return m},this.timeout/2)).unref=="function"?o.unref():void 0}updateSettings(o={}){
if(ne.overwrite(o,this.defaults,this),ne.overwrite(o,o,this.limiterOptions),o.timeout!=null)return this._startAutoCleanup()}disconnect(o=!0){var p;if(!this.sharedConnection)
return(p=this.connection)!=null?p.disconnect(o):void 0}}return _.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},_}).call(e);var pt=pr,
mr,hr,fr;fr=n,hr=l,mr=(function(){class _{constructor(o={}){this.options=o,fr.load(this.options,this.defaults,this),this.Events=new hr(this),this._arr=[],this._resetPromise(),
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((o,p)=>this._resolve=o)}_flush(){return clearTimeout(this._timeout),this._lastFlush=
Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(o){var p;return this._arr.push(o),p=this._promise,this._arr.
length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),p}}return _.prototype.defaults=
{maxTime:null,maxSize:null,Promise},_}).call(e);var lt=mr,gt=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),dt=r(
ct),Er,Tr,Te,_e,_r,we,wr,br,yr,be,B,Gr=[].splice;we=10,Tr=5,B=n,wr=G,_e=P,_r=re,br=gt,Te=l,yr=nt,be=it,Er=(function(){class _{constructor(o={},...p){var g,d;this.
_addToQueue=this._addToQueue.bind(this),this._validateOptions(o,p),B.load(o,this.instanceDefaults,this),this._queues=new wr(we),this._scheduled={},this._states=
new yr(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new Te(this),this._submitLock=new be(
"submit",this.Promise),this._registerLock=new be("register",this.Promise),d=B.load(o,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||
this.datastore==="ioredis"||this.connection!=null)return g=B.load(o,this.redisStoreDefaults,{}),new br(this,d,g);if(this.datastore==="local")return g=B.load(o,this.
localStoreDefaults,{}),new _r(this,d,g);throw new _.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzer\
o",()=>{var m;return(m=this._store.heartbeat)!=null&&typeof m.ref=="function"?m.ref():void 0}),this._queues.on("zero",()=>{var m;return(m=this._store.heartbeat)!=
null&&typeof m.unref=="function"?m.unref():void 0})}_validateOptions(o,p){if(!(o!=null&&typeof o=="object"&&p.length===0))throw new _.prototype.BottleneckError(
"Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){
return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(o){
return this._store.__publish__(o)}disconnect(o=!0){return this._store.__disconnect__(o)}chain(o){return this._limiter=o,this}queued(o){return this._queues.queued(
o)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){
return this._store.__done__()}jobStatus(o){return this._states.jobStatus(o)}jobs(o){return this._states.statusJobs(o)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(o=1){return this._store.__check__(o)}_clearGlobalState(o){return this._scheduled[o]!=null?(clearTimeout(this._scheduled[o].
expiration),delete this._scheduled[o],!0):!1}async _free(o,p,g,d){var m,T;try{if({running:T}=await this._store.__free__(o,g.weight),this.Events.trigger("debug",
`Freed ${g.id}`,d),T===0&&this.empty())return this.Events.trigger("idle")}catch(R){return m=R,this.Events.trigger("error",m)}}_run(o,p,g){var d,m,T;return p.doRun(),
d=this._clearGlobalState.bind(this,o),T=this._run.bind(this,o,p),m=this._free.bind(this,o,p),this._scheduled[o]={timeout:setTimeout(()=>p.doExecute(this._limiter,
d,T,m),g),expiration:p.options.expiration!=null?setTimeout(function(){return p.doExpire(d,T,m)},g+p.options.expiration):void 0,job:p}}_drainOne(o){return this._registerLock.
schedule(()=>{var p,g,d,m,T;return this.queued()===0?this.Promise.resolve(null):(T=this._queues.getFirst(),{options:m,args:p}=d=T.first(),o!=null&&m.weight>o?this.
Promise.resolve(null):(this.Events.trigger("debug",`Draining ${m.id}`,{args:p,options:m}),g=this._randomIndex(),this._store.__register__(g,m.weight,m.expiration).
then(({success:R,wait:D,reservoir:I})=>{var se;return this.Events.trigger("debug",`Drained ${m.id}`,{success:R,args:p,options:m}),R?(T.shift(),se=this.empty(),se&&
this.Events.trigger("empty"),I===0&&this.Events.trigger("depleted",se),this._run(g,d,D),this.Promise.resolve(m.weight)):this.Promise.resolve(null)})))})}_drainAll(o,p=0){
return this._drainOne(o).then(g=>{var d;return g!=null?(d=o!=null?o-g:o,this._drainAll(d,p+g)):this.Promise.resolve(p)}).catch(g=>this.Events.trigger("error",g))}_dropAllQueued(o){
return this._queues.shiftAll(function(p){return p.doDrop({message:o})})}stop(o={}){var p,g;return o=B.load(o,this.stopDefaults),g=d=>{var m;return m=()=>{var T;
return T=this._states.counts,T[0]+T[1]+T[2]+T[3]===d},new this.Promise((T,R)=>m()?T():this.on("done",()=>{if(m())return this.removeAllListeners("done"),T()}))},
p=o.dropWaitingJobs?(this._run=function(d,m){return m.doDrop({message:o.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(
()=>this._submitLock.schedule(()=>{var d,m,T;m=this._scheduled;for(d in m)T=m[d],this.jobStatus(T.job.options.id)==="RUNNING"&&(clearTimeout(T.timeout),clearTimeout(
T.expiration),T.job.doDrop({message:o.dropErrorMessage}));return this._dropAllQueued(o.dropErrorMessage),g(0)}))):this.schedule({priority:we-1,weight:0},()=>g(1)),
this._receive=function(d){return d._reject(new _.prototype.BottleneckError(o.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new _.prototype.BottleneckError(
"stop() has already been called")),p}async _addToQueue(o){var p,g,d,m,T,R,D;({args:p,options:m}=o);try{({reachedHWM:T,blocked:g,strategy:D}=await this._store.__submit__(
this.queued(),m.weight))}catch(I){return d=I,this.Events.trigger("debug",`Could not queue ${m.id}`,{args:p,options:m,error:d}),o.doDrop({error:d}),!1}return g?(o.
doDrop(),!0):T&&(R=D===_.prototype.strategy.LEAK?this._queues.shiftLastFrom(m.priority):D===_.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(m.
priority+1):D===_.prototype.strategy.OVERFLOW?o:void 0,R?.doDrop(),R==null||D===_.prototype.strategy.OVERFLOW)?(R==null&&o.doDrop(),T):(o.doQueue(T,g),this._queues.
push(o),await this._drainAll(),T)}_receive(o){return this._states.jobStatus(o.options.id)!=null?(o._reject(new _.prototype.BottleneckError(`A job with the same \
id already exists (id=${o.options.id})`)),!1):(o.doReceive(),this._submitLock.schedule(this._addToQueue,o))}submit(...o){var p,g,d,m,T,R,D;return typeof o[0]=="\
function"?(T=o,[g,...o]=T,[p]=Gr.call(o,-1),m=B.load({},this.jobDefaults)):(R=o,[m,g,...o]=R,[p]=Gr.call(o,-1),m=B.load(m,this.jobDefaults)),D=(...I)=>new this.
Promise(function(se,ht){return g(...I,function(...kr){return(kr[0]!=null?ht:se)(kr)})}),d=new _e(D,o,m,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,
this.Promise),d.promise.then(function(I){return typeof p=="function"?p(...I):void 0}).catch(function(I){return Array.isArray(I)?typeof p=="function"?p(...I):void 0:
typeof p=="function"?p(I):void 0}),this._receive(d)}schedule(...o){var p,g,d;return typeof o[0]=="function"?([d,...o]=o,g={}):[g,d,...o]=o,p=new _e(d,o,g,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(p),p.promise}wrap(o){var p,g;return p=this.schedule.bind(this),g=function(...d){return p(
o.bind(this),...d)},g.withOptions=function(d,...m){return p(d,o,...m)},g}async updateSettings(o={}){return await this._store.__updateSettings__(B.overwrite(o,this.
storeDefaults)),B.overwrite(o,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(o=0){return this.
_store.__incrementReservoir__(o)}}return _.default=_,_.Events=Te,_.version=_.prototype.version=dt.version,_.strategy=_.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,
BLOCK:3},_.BottleneckError=_.prototype.BottleneckError=b,_.Group=_.prototype.Group=pt,_.RedisConnection=_.prototype.RedisConnection=ar,_.IORedisConnection=_.prototype.
IORedisConnection=cr,_.Batcher=_.prototype.Batcher=lt,_.prototype.jobDefaults={priority:Tr,weight:1,expiration:null,id:"<no-id>"},_.prototype.storeDefaults={maxConcurrent:null,
minTime:0,highWater:null,strategy:_.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},_.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},_.prototype.redisStoreDefaults=
{Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},_.prototype.instanceDefaults=
{datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},_.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been\
 stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},_}).call(e);var vr=Er,mt=vr;return mt}))});var gs=Pr(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.format=Ht;pe.parse=Mt;var Bt=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,as=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
zt=/[\\"]/g,Vt=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,cs=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function Ht(e){
let{type:r,parameters:s}=e;if(!r||!Vt.test(r))throw new TypeError(`Invalid type: ${r}`);let t=r;if(s)for(let n of Object.keys(s)){if(!as.test(n))throw new TypeError(
`Invalid parameter name: ${n}`);t+=`; ${n}=${Yt(s[n])}`}return t}function Mt(e,r){let s=r?.comma===!0?Kt:65536,t=e.length,n=Ce(e,r?.start??0,t),i=n;n=Ue(e,n,t,s);
let a=De(e,i,n),c=e.slice(i,a).toLowerCase();return r?.parameters===!1?{type:c,index:n,parameters:new cs}:Qt(e,c,n,t,s)}var us=32,ps=9,ls=59,Wt=61,is=34,Jt=92,Kt=44;
function Qt(e,r,s,t,n){let i=new cs;e:for(;s<t&&e.charCodeAt(s)!==n;){s=Ce(e,s+1,t);let a=s;for(;s<t;){let c=e.charCodeAt(s);if(c===n)break e;if(c===ls)continue e;
if(c===Wt){let l=De(e,a,s),h=e.slice(a,l).toLowerCase();if(s=Ce(e,s+1,t),s<t&&e.charCodeAt(s)===is){s++;let f="";for(;s<t;){let G=e.charCodeAt(s++);if(G===is){s=
Ue(e,s,t,n),i[h]===void 0&&(i[h]=f);break}if(G===Jt&&s<t){f+=e[s++];continue}f+=String.fromCharCode(G)}continue e}let E=s;if(s=Ue(e,s,t,n),i[h]===void 0){let f=De(
e,E,s);i[h]=e.slice(E,f)}continue e}s++}}return{type:r,index:s,parameters:i}}function Ue(e,r,s,t){for(;r<s;){let n=e.charCodeAt(r);if(n===ls||n===t)break;r++}return r}
function Ce(e,r,s){for(;r<s;){let t=e.charCodeAt(r);if(t!==us&&t!==ps)break;r++}return r}function De(e,r,s){for(;s>r;){let t=e.charCodeAt(s-1);if(t!==us&&t!==ps)
break;s--}return s}function Yt(e){if(as.test(e))return e;if(Bt.test(e))return`"${e.replace(zt,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});var zr=ye(Oe(),1);var z=class extends Error{name;status;request;response;constructor(r,s,t){super(r,{cause:t.cause}),this.name="HttpError",this.status=Number.parseInt(s),Number.isNaN(
this.status)&&(this.status=0);"response"in t&&(this.response=t.response);let n=Object.assign({},t.request);t.request.headers.authorization&&(n.headers=Object.assign(
{},t.request.headers,{authorization:t.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),n.url=n.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=n}};var ft="0.0.0-development";function Et(e){return e.request!==void 0}async function Br(e,r,s,t){if(!Et(s)||!s?.request.request)throw s;if(s.status>=400&&!e.doNotRetry.
includes(s.status)){let n=t.request.retries!=null?t.request.retries:e.retries,i=Math.pow((t.request.retryCount||0)+1,2);throw r.retry.retryRequest(s,n,i)}throw s}
async function Tt(e,r,s,t){let n=new zr.default;return n.on("failed",function(i,a){let c=~~i.request.request?.retries,l=~~i.request.request?.retryAfter;if(t.request.
retryCount=a.retryCount+1,c>a.retryCount)return l*e.retryAfterBaseValue}),n.schedule(_t.bind(null,e,r,s),t)}async function _t(e,r,s,t){let n=await s(t);if(n.data&&
n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){let i=new z(n.data.errors[0].message,500,
{request:t,response:n});return Br(e,r,i,t)}return n}function Re(e,r){let s=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,
451],retries:3},r.retry),t={retry:{retryRequest:(n,i,a)=>(n.request.request=Object.assign({},n.request.request,{retries:i,retryAfter:a}),n)}};return s.enabled&&
(e.hook.error("request",Br.bind(null,s,t)),e.hook.wrap("request",Tt.bind(null,s,t))),t}Re.VERSION=ft;var Hr=ye(Oe(),1),wt="0.0.0-development",Se=()=>Promise.resolve();function bt(e,r,s){return e.retryLimiter.schedule(yt,e,r,s)}async function yt(e,r,s){let{pathname:t}=new URL(
s.url,"http://github.test"),n=Gt(s.method,t),i=!n&&s.method!=="GET"&&s.method!=="HEAD",a=s.method==="GET"&&t.startsWith("/search/"),c=t.startsWith("/graphql"),h=~~r.
retryCount>0?{priority:0,weight:0}:{};e.clustering&&(h.expiration=1e3*60),(i||c)&&await e.write.key(e.id).schedule(h,Se),i&&e.triggersNotification(t)&&await e.notifications.
key(e.id).schedule(h,Se),a&&await e.search.key(e.id).schedule(h,Se);let E=(n?e.auth:e.global).key(e.id).schedule(h,r,s);if(c){let f=await E;if(f.data.errors!=null&&
f.data.errors.some(G=>G.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:f,data:f.data})}return E}function Gt(e,r){
return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(r)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.
test(r)||r==="/login/oauth/access_token")}var vt=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions",
"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit\
_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owne\
r}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/reques\
ted_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions\
/{discussion_number}/comments"];function kt(e){let s=`^(?:${e.map(t=>t.split("/").map(n=>n.startsWith("{")?"(?:.+?)":n).join("/")).map(t=>`(?:${t})`).join("|")}\
)[^/]*$`;return new RegExp(s,"i")}var Vr=kt(vt),Mr=Vr.test.bind(Vr),N={},Pt=function(e,r){N.global=new e.Group({id:"octokit-global",maxConcurrent:10,...r}),N.auth=
new e.Group({id:"octokit-auth",maxConcurrent:1,...r}),N.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r}),N.write=new e.Group({id:"octo\
kit-write",maxConcurrent:1,minTime:1e3,...r}),N.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})};function ce(e,r){let{enabled:s=!0,
Bottleneck:t=Hr.default,id:n="no-id",timeout:i=1e3*60*2,connection:a}=r.throttle||{};if(!s)return{};let c={timeout:i};typeof a<"u"&&(c.connection=a);let l=Object.
assign({clustering:a!=null,triggersNotification:Mr,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:n},r.throttle);if(typeof l.onSecondaryRateLimit!=
"function"||typeof l.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let h=!1,E=()=>{if(h)return;h=!0,N.global==null&&Pt(t,c),l.global=l.global??N.global,l.auth=l.auth??N.auth,l.search=l.search??N.search,l.write=l.write??N.
write,l.notifications=l.notifications??N.notifications,l.retryLimiter=l.retryLimiter??new t;let f={},G=new t.Events(f);f.on("secondary-limit",l.onSecondaryRateLimit),
f.on("rate-limit",l.onRateLimit),f.on("error",k=>e.log.warn("Error in throttling-plugin limit handler",k)),l.retryLimiter.on("failed",async function(k,b){let[v,
w,y]=b.args,{pathname:S}=new URL(y.url,"http://github.test");if(!(S.startsWith("/graphql")&&k.status!==401||k.status===403||k.status===429))return;let P=~~w.retryCount;
w.retryCount=P,y.request.retryCount=P;let{wantRetry:F,retryAfter:q=0}=await(async function(){if(/\bsecondary rate\b/i.test(k.message)){let $=Number(k.response.headers["\
retry-after"])||v.fallbackSecondaryRateRetryAfter;return{wantRetry:await G.trigger("secondary-limit",$,y,e,P),retryAfter:$}}if(k.response.headers!=null&&k.response.
headers["x-ratelimit-remaining"]==="0"||(k.response.data?.errors??[]).some($=>$.type==="RATE_LIMITED")){let $=new Date(~~k.response.headers["x-ratelimit-reset"]*
1e3).getTime(),re=Math.max(Math.ceil(($-Date.now())/1e3)+1,0);return{wantRetry:await G.trigger("rate-limit",re,y,e,P),retryAfter:re}}return{}})();if(F)return w.
retryCount++,q*v.retryAfterBaseValue})};return e.hook.wrap("request",(f,G)=>(E(),bt(l,f,G))),{}}ce.VERSION=wt;ce.triggersNotification=Mr;function H(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function ue(e,r,s,t){if(typeof s!="function")throw new Error("method for before hook must be a function");return t||(t={}),Array.isArray(r)?r.reverse().reduce((n,i)=>ue.
bind(null,e,i,n,t),s)():Promise.resolve().then(()=>e.registry[r]?e.registry[r].reduce((n,i)=>i.hook.bind(null,n,t),s)():s(t))}function Wr(e,r,s,t){let n=t;e.registry[s]||(e.registry[s]=[]),r==="before"&&(t=(i,a)=>Promise.resolve().then(n.bind(null,a)).then(i.bind(null,a))),r==="after"&&
(t=(i,a)=>{let c;return Promise.resolve().then(i.bind(null,a)).then(l=>(c=l,n(c,a))).then(()=>c)}),r==="error"&&(t=(i,a)=>Promise.resolve().then(i.bind(null,a)).
catch(c=>n(c,a))),e.registry[s].push({hook:t,orig:n})}function Jr(e,r,s){if(!e.registry[r])return;let t=e.registry[r].map(n=>n.orig).indexOf(s);t!==-1&&e.registry[r].splice(t,1)}var Kr=Function.bind,Qr=Kr.bind(Kr);function Yr(e,r,s){let t=Qr(Jr,null).apply(null,s?[r,s]:[r]);e.api={remove:t},e.remove=t,["before","error","after","wrap"].forEach(
n=>{let i=s?[r,n,s]:[r,n];e[n]=e.api[n]=Qr(Wr,null).apply(null,i)})}function Ot(){let e=Symbol("Singular"),r={registry:{}},s=ue.bind(null,r,e);return Yr(s,r,e),
s}function Rt(){let e={registry:{}},r=ue.bind(null,e);return Yr(r,e),r}var Xr={Singular:Ot,Collection:Rt};var St="0.0.0-development",At=`octokit-endpoint.js/${St} ${H()}`,Ft={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":At},mediaType:{format:""}};function Ut(e){return e?Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{}):{}}function Ct(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let s=Object.prototype.hasOwnProperty.
call(r,"constructor")&&r.constructor;return typeof s=="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}function rs(e,r){let s=Object.
assign({},e);return Object.keys(r).forEach(t=>{Ct(r[t])?t in e?s[t]=rs(e[t],r[t]):Object.assign(s,{[t]:r[t]}):Object.assign(s,{[t]:r[t]})}),s}function Zr(e){for(let r in e)
e[r]===void 0&&delete e[r];return e}function Fe(e,r,s){if(typeof r=="string"){let[n,i]=r.split(" ");s=Object.assign(i?{method:n,url:i}:{url:n},s)}else s=Object.
assign({},r);s.headers=Ut(s.headers),Zr(s),Zr(s.headers);let t=rs(e||{},s);return s.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(t.mediaType.previews=e.
mediaType.previews.filter(n=>!t.mediaType.previews.includes(n)).concat(t.mediaType.previews)),t.mediaType.previews=(t.mediaType.previews||[]).map(n=>n.replace(/-preview/,
""))),t}function Dt(e,r){let s=/\?/.test(e)?"&":"?",t=Object.keys(r);return t.length===0?e:e+s+t.map(n=>n==="q"?"q="+r.q.split("+").map(encodeURIComponent).join(
"+"):`${n}=${encodeURIComponent(r[n])}`).join("&")}var It=/\{[^{}}]+\}/g;function Lt(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function jt(e){
let r=e.match(It);return r?r.map(Lt).reduce((s,t)=>s.concat(t),[]):[]}function es(e,r){let s={__proto__:null};for(let t of Object.keys(e))r.indexOf(t)===-1&&(s[t]=
e[t]);return s}function ss(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(r).replace(/%5B/g,"[").replace(/%5D/g,
"]")),r}).join("")}function X(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}function te(e,r,s){
return r=e==="+"||e==="#"?ss(r):X(r),s?X(s)+"="+r:r}function Y(e){return e!=null}function Ae(e){return e===";"||e==="&"||e==="?"}function qt(e,r,s,t){var n=e[s],
i=[];if(Y(n)&&n!=="")if(typeof n=="string"||typeof n=="number"||typeof n=="bigint"||typeof n=="boolean")n=n.toString(),t&&t!=="*"&&(n=n.substring(0,parseInt(t,10))),
i.push(te(r,n,Ae(r)?s:""));else if(t==="*")Array.isArray(n)?n.filter(Y).forEach(function(a){i.push(te(r,a,Ae(r)?s:""))}):Object.keys(n).forEach(function(a){Y(n[a])&&
i.push(te(r,n[a],a))});else{let a=[];Array.isArray(n)?n.filter(Y).forEach(function(c){a.push(te(r,c))}):Object.keys(n).forEach(function(c){Y(n[c])&&(a.push(X(c)),
a.push(te(r,n[c].toString())))}),Ae(r)?i.push(X(s)+"="+a.join(",")):a.length!==0&&i.push(a.join(","))}else r===";"?Y(n)&&i.push(X(s)):n===""&&(r==="&"||r==="?")?
i.push(X(s)+"="):n===""&&i.push("");return i}function $t(e){return{expand:xt.bind(null,e)}}function xt(e,r){var s=["+","#",".","/",";","?","&"];return e=e.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(t,n,i){if(n){let c="",l=[];if(s.indexOf(n.charAt(0))!==-1&&(c=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(h){
var E=/([^:\*]*)(?::(\d+)|(\*))?/.exec(h);l.push(qt(r,c,E[1],E[2]||E[3]))}),c&&c!=="+"){var a=",";return c==="?"?a="&":c!=="#"&&(a=c),(l.length!==0?c:"")+l.join(
a)}else return l.join(",")}else return ss(i)}),e==="/"?e:e.replace(/\/$/,"")}function ts(e){let r=e.method.toUpperCase(),s=(e.url||"/").replace(/:([a-z]\w+)/g,"\
{$1}"),t=Object.assign({},e.headers),n,i=es(e,["method","baseUrl","url","headers","request","mediaType"]),a=jt(s);s=$t(s).expand(i),/^http/.test(s)||(s=e.baseUrl+
s);let c=Object.keys(e).filter(E=>a.includes(E)).concat("baseUrl"),l=es(i,c);if(!/application\/octet-stream/i.test(t.accept)&&(e.mediaType.format&&(t.accept=t.accept.
split(/,/).map(E=>E.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),s.endsWith("/graphql")&&
e.mediaType.previews?.length)){let E=t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];t.accept=E.concat(e.mediaType.previews).map(f=>{let G=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${f}-preview${G}`}).join(",")}return["GET","HEAD"].includes(r)?s=Dt(s,l):"data"in l?n=l.data:Object.
keys(l).length&&(n=l),!t["content-type"]&&typeof n<"u"&&(t["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&typeof n>"u"&&(n=""),
Object.assign({method:r,url:s,headers:t},typeof n<"u"?{body:n}:null,e.request?{request:e.request}:null)}function Nt(e,r,s){return ts(Fe(e,r,s))}function os(e,r){
let s=Fe(e,r),t=Nt.bind(null,s);return Object.assign(t,{DEFAULTS:s,defaults:os.bind(null,s),merge:Fe.bind(null,s),parse:ts})}var ns=os(null,Ft);var Gs=ye(gs(),1);var Xt=/^-?\d+$/,ge=/^-?\d+n+$/,M=JSON.stringify,Ie=JSON.parse,Es=/^-?\d+n$/,ds=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,ms=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Le=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",je=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Zt=(e,r,s)=>{let t="";typeof s==
"number"?t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s)))):typeof s=="string"&&(t=s.slice(0,10));let n=typeof r=="function",i=Array.isArray(r)?new Set(r.map(
String)):null,a=(b,v,w)=>(w!==null&&typeof w=="object"&&typeof w.toJSON=="function"&&(w=w.toJSON(v)),typeof w=="string"&&ge.test(w)?w+"n":typeof w=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(w.toString()):w.toString()+"n":(n&&(w=r.call(b,v,w)),w!==null&&typeof w=="object"&&(w instanceof Number||w instanceof String||w instanceof
Boolean)&&(w=w.valueOf()),w)),c=a({"":e},"",e);if(Le(c))return;let l=c===null||typeof c!="object",h=je(c);if(l||h)return M(c);let E=[],f=0,G=[{parent:{"":c},key:"",
val:c,isArray:Array.isArray(c),keys:Array.isArray(c)?null:Object.keys(c),index:0,first:!0}],k=new WeakSet([c]);for(;G.length>0;){let b=G[G.length-1];b.index===0&&
(E.push(b.isArray?"[":"{"),f++);let v=!1;if(b.isArray)if(b.index<b.val.length){b.first||E.push(","),t&&E.push(`
`+t.repeat(f));let w=b.val[b.index],y=a(b.val,String(b.index),w);if(Le(y))E.push("null"),b.first=!1,b.index++;else{let S=y!==null&&typeof y=="object",A=je(y);if(S&&
!A){if(k.has(y))throw new TypeError("Converting circular structure to JSON");k.add(y),G.push({parent:b.val,key:String(b.index),val:y,isArray:Array.isArray(y),keys:Array.
isArray(y)?null:Object.keys(y),index:0,first:!0}),b.first=!1,b.index++}else E.push(M(y)),b.first=!1,b.index++}}else v=!0;else{for(;b.index<b.keys.length;){let y=b.
keys[b.index++];if(i&&!i.has(y))continue;let A=b.val[y],P=a(b.val,y,A);if(Le(P))continue;b.first||E.push(","),t?E.push(`
`+t.repeat(f)+M(y)+": "):E.push(M(y)+":");let F=P!==null&&typeof P=="object",q=je(P);if(F&&!q){if(k.has(P))throw new TypeError("Converting circular structure to\
 JSON");k.add(P),G.push({parent:b.val,key:y,val:P,isArray:Array.isArray(P),keys:Array.isArray(P)?null:Object.keys(P),index:0,first:!0}),b.first=!1;break}else E.
push(M(P)),b.first=!1}b.index>=b.keys.length&&G[G.length-1]===b&&(v=!0)}v&&(f--,!b.first&&t&&E.push(`
`+t.repeat(f)),E.push(b.isArray?"]":"}"),k.delete(b.val),G.pop())}return E.join("")},Ts=(e,r,s)=>{try{return"rawJSON"in JSON?M(e,(c,l)=>typeof l=="bigint"?JSON.
rawJSON(l.toString()):typeof r=="function"?r(c,l):(Array.isArray(r)&&r.includes(c),l),s):e?M(e,(c,l)=>typeof l=="string"&&ge.test(l)||typeof l=="bigint"?l.toString()+
"n":typeof r=="function"?r(c,l):(Array.isArray(r)&&r.includes(c),l),s).replace(ds,"$1$2$3").replace(ms,"$1$2$3"):M(e,r,s)}catch(t){if(t instanceof RangeError){let n=Zt(
e,r,s);return n===void 0?void 0:"rawJSON"in JSON?n:n.replace(ds,"$1$2$3").replace(ms,"$1$2$3")}throw t}},le=new Map,eo=()=>{let e=JSON.parse.toString();if(le.has(
e))return le.get(e);try{let r=JSON.parse("1",(s,t,n)=>!!n?.source&&n.source==="1");return le.set(e,r),r}catch{return le.set(e,!1),!1}},ro=(e,r,s,t)=>typeof r=="\
string"&&Es.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&ge.test(r)?r.slice(0,-1):typeof t=="function"?t(e,r,s):r,so=(e,r)=>JSON.parse(e,(s,t,n)=>{let i=typeof t==
"number",a=t>Number.MAX_SAFE_INTEGER||t<Number.MIN_SAFE_INTEGER,c=i&&a,l=n&&Xt.test(n.source);return c&&l?BigInt(n.source):typeof r=="function"?r(s,t,n):t}),_s=Number.
MAX_SAFE_INTEGER.toString(),hs=_s.length,to=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,oo=/^"-?\d+n+"$/,no=(e,r)=>{let s={"":e},t=[{parent:s,
key:"",visited:!1}];for(;t.length>0;){let n=t[t.length-1];if(n.visited){let{parent:i,key:a}=n,c=i[a];typeof c=="string"&&(Es.test(c)?c=BigInt(c.slice(0,-1)):ge.
test(c)&&(c=c.slice(0,-1))),typeof r=="function"&&(c=r.call(i,a,c)),c===void 0?delete i[a]:i[a]=c,t.pop()}else{n.visited=!0;let i=n.parent[n.key];if(i!==null&&typeof i==
"object"){let c=Object.keys(i);for(let l=c.length-1;l>=0;l--)t.push({parent:i,key:c[l],visited:!1})}}}return s[""]},fs=e=>e.replace(to,(r,s,t,n)=>{let i=r[0]===
'"';if(i&&oo.test(r))return r.substring(0,r.length-1)+'n"';let c=t||n,l=s&&(s.length<hs||s.length===hs&&s<=_s);return i||c||l?r:'"'+r+'n"'}),ws=(e,r)=>{if(!e)return Ie(
e,r);try{if(eo())return so(e,r);let s=fs(e);return Ie(s,(t,n,i)=>ro(t,n,i,r))}catch(s){if(s instanceof RangeError){let t=fs(e),n=Ie(t);return no(n,r)}throw s}};var io="10.0.14",ao={headers:{"user-agent":`octokit-request.js/${io} ${H()}`}};function co(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof s==
"function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}var bs=()=>"";async function ys(e){let r=e.request?.fetch||globalThis.fetch;
if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let s=e.request?.log||console,t=e.request?.parseSuccessResponseBody!==!1,n=co(e.body)||Array.isArray(e.body)?Ts(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([f,G])=>[f,String(G)])),a;try{a=await r(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(f){let G="Unknown Error";if(f instanceof Error){if(f.name==="AbortError")throw f.status=500,f;G=f.message,f.name===
"TypeError"&&"cause"in f&&(f.cause instanceof Error?G=f.cause.message:typeof f.cause=="string"&&(G=f.cause))}let k=new z(G,500,{request:e});throw k.cause=f,k}let c=a.
status,l=a.url,h={};for(let[f,G]of a.headers)h[f]=G;let E={url:l,status:c,headers:h,data:""};if("deprecation"in h){let f=h.link&&h.link.match(/<([^<>]+)>; rel="deprecation"/),
G=f&&f.pop();s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${h.sunset}${G?`. See ${G}`:""}`)}if(c===204||c===
205)return E;if(e.method==="HEAD"){if(c<400)return E;throw new z(a.statusText,c,{response:E,request:e})}if(c===304)throw E.data=await qe(a),new z("Not modified",
c,{response:E,request:e});if(c>=400)throw E.data=await qe(a),new z(po(E.data),c,{response:E,request:e});return E.data=t?await qe(a):a.body,E}async function qe(e){
let r=e.headers.get("content-type");if(!r)return e.text().catch(bs);let s=(0,Gs.parse)(r);if(uo(s)){let t="";try{return t=await e.text(),ws(t)}catch{return t}}else
return s.type.startsWith("text/")||s.parameters.charset?.toLowerCase()==="utf-8"&&s.type!=="application/octet-stream"?e.text().catch(bs):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function uo(e){return e.type==="application/json"||e.type==="application/scim+json"}function po(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let r=e,s="documentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?
`${r.message}: ${r.errors.map(t=>JSON.stringify(t)).join(", ")}${s}`:`${r.message}${s}`}return`Unknown error: ${JSON.stringify(e)}`}function $e(e,r){let s=e.defaults(
r);return Object.assign(function(n,i){let a=s.merge(n,i);if(!a.request||!a.request.hook)return ys(s.parse(a));let c=(l,h)=>ys(s.parse(s.merge(l,h)));return Object.
assign(c,{endpoint:s,defaults:$e.bind(null,s)}),a.request.hook(c,a)},{endpoint:s,defaults:$e.bind(null,s)})}var oe=$e(ns,ao);var lo="0.0.0-development";function go(e){return`Request failed due to following response errors:
`+e.errors.map(r=>` - ${r.message}`).join(`
`)}var mo=class extends Error{constructor(e,r,s){super(go(s)),this.request=e,this.headers=r,this.response=s,this.errors=s.errors,this.data=s.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},ho=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],fo=["query","method","url"],vs=/\/api\/v3\/?$/;function Eo(e,r,s){if(s){if(typeof r=="string"&&"query"in s)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let a in s)if(fo.includes(a))return Promise.reject(new Error(`[@octokit/graphql] "${a}\
" cannot be used as variable name`))}let t=typeof r=="string"?Object.assign({query:r},s):r,n=Object.keys(t).reduce((a,c)=>ho.includes(c)?(a[c]=t[c],a):(a.variables||
(a.variables={}),a.variables[c]=t[c],a),{}),i=t.baseUrl||e.endpoint.DEFAULTS.baseUrl;return vs.test(i)&&(n.url=i.replace(vs,"/api/graphql")),e(n).then(a=>{if(a.
data.errors){let c={};for(let l of Object.keys(a.headers))c[l]=a.headers[l];throw new mo(n,c,a.data)}return a.data.data})}function xe(e,r){let s=e.defaults(r);return Object.
assign((n,i)=>Eo(s,n,i),{defaults:xe.bind(null,s),endpoint:s.endpoint})}var Mn=xe(oe,{headers:{"user-agent":`octokit-graphql.js/${lo} ${H()}`},method:"POST",url:"\
/graphql"});function ks(e){return xe(e,{method:"POST",url:"/graphql"})}var Ne="(?:[a-zA-Z0-9_-]+)",Ps="\\.",Os=new RegExp(`^${Ne}${Ps}${Ne}${Ps}${Ne}$`),To=Os.test.bind(Os);async function _o(e){let r=To(e),s=e.startsWith("v1.")||e.
startsWith("ghs_"),t=e.startsWith("ghu_");return{type:"token",token:e,tokenType:r?"app":s?"installation":t?"user-to-server":"oauth"}}function wo(e){return e.split(
/\./).length===3?`bearer ${e}`:`token ${e}`}async function bo(e,r,s,t){let n=r.endpoint.merge(s,t);return n.headers.authorization=wo(e),r(n)}var Rs=function(r){
if(!r)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof r!="string")throw new Error("[@octokit/auth-token] Token passed to c\
reateTokenAuth is not a string");return r=r.replace(/^(token|bearer) +/i,""),Object.assign(_o.bind(null,r),{hook:bo.bind(null,r)})};var Be="7.0.8";var Ss=()=>{},yo=console.warn.bind(console),Go=console.error.bind(console);function vo(e={}){return typeof e.debug!="function"&&(e.debug=Ss),typeof e.info!="fun\
ction"&&(e.info=Ss),typeof e.warn!="function"&&(e.warn=yo),typeof e.error!="function"&&(e.error=Go),e}var As=`octokit-core.js/${Be} ${H()}`,de=class{static VERSION=Be;static defaults(r){
return class extends this{constructor(...t){let n=t[0]||{};if(typeof r=="function"){super(r(n));return}super(Object.assign({},r,n,n.userAgent&&r.userAgent?{userAgent:`${n.
userAgent} ${r.userAgent}`}:null))}}}static plugins=[];static plugin(...r){let s=this.plugins;return class extends this{static plugins=s.concat(r.filter(n=>!s.includes(
n)))}}constructor(r={}){let s=new Xr.Collection,t={baseUrl:oe.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},r.request,{hook:s.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(t.headers["user-agent"]=r.userAgent?`${r.userAgent} ${As}`:As,r.baseUrl&&(t.baseUrl=r.baseUrl),r.previews&&(t.mediaType.previews=
r.previews),r.timeZone&&(t.headers["time-zone"]=r.timeZone),this.request=oe.defaults(t),this.graphql=ks(this.request).defaults(t),this.log=vo(r.log),this.hook=s,
r.authStrategy){let{authStrategy:i,...a}=r,c=i(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:a},r.auth));s.wrap("request",c.hook),
this.auth=c}else if(!r.auth)this.auth=async()=>({type:"unauthenticated"});else{let i=Rs(r.auth);s.wrap("request",i.hook),this.auth=i}let n=this.constructor;for(let i=0;i<
n.plugins.length;++i)Object.assign(this,n.plugins[i](this,r))}request;graphql;log;hook;auth};var Fs="6.0.0";function ze(e){e.hook.wrap("request",(r,s)=>{e.log.debug("request",s);let t=Date.now(),n=e.request.endpoint.parse(s),i=n.url.replace(s.baseUrl,"");return r(s).then(
a=>{let c=a.headers["x-github-request-id"];return e.log.info(`${n.method} ${i} - ${a.status} with id ${c} in ${Date.now()-t}ms`),a}).catch(a=>{let c=a.response?.
headers["x-github-request-id"]||"UNKNOWN";throw e.log.error(`${n.method} ${i} - ${a.status} with id ${c} in ${Date.now()-t}ms`),a})})}ze.VERSION=Fs;var ko="0.0.0-development";function Po(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)))return e;let s=e.
data.incomplete_results,t=e.data.repository_selection,n=e.data.total_count,i=e.data.total_commits;delete e.data.incomplete_results,delete e.data.repository_selection,
delete e.data.total_count,delete e.data.total_commits;let a=Object.keys(e.data)[0],c=e.data[a];return e.data=c,typeof s<"u"&&(e.data.incomplete_results=s),typeof t<
"u"&&(e.data.repository_selection=t),e.data.total_count=n,e.data.total_commits=i,e}function Ve(e,r,s){let t=typeof r=="function"?r.endpoint(s):e.request.endpoint(
r,s),n=typeof r=="function"?r:e.request,i=t.method,a=t.headers,c=t.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!c)return{done:!0};try{let l=await n(
{method:i,url:c,headers:a}),h=Po(l);if(c=((h.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!c&&"total_commits"in h.data){let E=new URL(h.url),f=E.
searchParams,G=parseInt(f.get("page")||"1",10),k=parseInt(f.get("per_page")||"250",10);G*k<h.data.total_commits&&(f.set("page",String(G+1)),c=E.toString())}return{
value:h}}catch(l){if(l.status!==409)throw l;return c="",{value:{status:200,headers:{},data:[]}}}}})}}function Us(e,r,s,t){return typeof s=="function"&&(t=s,s=void 0),
Cs(e,[],Ve(e,r,s)[Symbol.asyncIterator](),t)}function Cs(e,r,s,t){return s.next().then(n=>{if(n.done)return r;let i=!1;function a(){i=!0}return r=r.concat(t?t(n.
value,a):n.value.data),i?r:Cs(e,r,s,t)})}var ui=Object.assign(Us,{iterator:Ve});function He(e){return{paginate:Object.assign(Us.bind(null,e),{iterator:Ve.bind(null,e)})}}He.VERSION=ko;var Me="17.0.0";var Oo={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
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
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},Ds=Oo;var J=new Map;for(let[e,r]of Object.entries(Ds))for(let[s,t]of Object.entries(r)){let[n,i,a]=t,[c,l]=n.split(/ /),h=Object.assign({method:c,url:l},i);J.has(e)||
J.set(e,new Map),J.get(e).set(s,{scope:e,methodName:s,endpointDefaults:h,decorations:a})}var Ro={has({scope:e},r){return J.get(e).has(r)},getOwnPropertyDescriptor(e,r){
return{value:this.get(e,r),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,r,s){return Object.defineProperty(e.cache,r,s),!0},deleteProperty(e,r){return delete e.
cache[r],!0},ownKeys({scope:e}){return[...J.get(e).keys()]},set(e,r,s){return e.cache[r]=s},get({octokit:e,scope:r,cache:s},t){if(s[t])return s[t];let n=J.get(r).
get(t);if(!n)return;let{endpointDefaults:i,decorations:a}=n;return a?s[t]=So(e,r,t,i,a):s[t]=e.request.defaults(i),s[t]}};function We(e){let r={};for(let s of J.
keys())r[s]=new Proxy({octokit:e,scope:s,cache:{}},Ro);return r}function So(e,r,s,t,n){let i=e.request.defaults(t);function a(...c){let l=i.endpoint.merge(...c);
if(n.mapToData)return l=Object.assign({},l,{data:l[n.mapToData],[n.mapToData]:void 0}),i(l);if(n.renamed){let[h,E]=n.renamed;e.log.warn(`octokit.${r}.${s}() has\
 been renamed to octokit.${h}.${E}()`)}if(n.deprecated&&e.log.warn(n.deprecated),n.renamedParameters){let h=i.endpoint.merge(...c);for(let[E,f]of Object.entries(
n.renamedParameters))E in h&&(e.log.warn(`"${E}" parameter is deprecated for "octokit.${r}.${s}()". Use "${f}" instead`),f in h||(h[f]=h[E]),delete h[E]);return i(
h)}return i(...c)}return Object.assign(a,i)}function Ao(e){return{rest:We(e)}}Ao.VERSION=Me;function Je(e){let r=We(e);return{...r,rest:r}}Je.VERSION=Me;var Is="22.0.1";var Ls=de.plugin(ze,Je,He).defaults({userAgent:`octokit-rest.js/${Is}`});import{Agent as Fo,request as Uo}from"node:http";import{createGunzip as Co}from"node:zlib";var Do=3,Io=new Set([301,302,303,307,308]),js=new Map;function Lo(e){
let r=js.get(e)??jo(e);return js.set(e,r),r}async function jo(e){let r={keepAlive:!0,maxSockets:64};if(e==="http:")return{send:Uo,agent:new Fo(r)};if(e!=="https\
:")throw new Error(`an address that begins with ${e} is not asked`);let s=await import("node:https");return{send:s.request,agent:new s.Agent(r)}}async function qo(e,r){
let{send:s,agent:t}=await Lo(e.protocol),{method:n="GET",body:i,signal:a}=r,c=i===void 0?{}:{"content-length":String(Buffer.byteLength(i))};return new Promise((l,h)=>{
let E={method:n,agent:t,protocol:e.protocol,hostname:e.hostname.replace(/^\[|\]$/g,""),port:e.port,path:e.pathname+e.search,headers:{...r.headers,...c,"accept-e\
ncoding":"gzip"},...a?{signal:a}:{}};s(E,l).on("error",h).end(i)})}function $o(e){let r=new Map;for(let[i,a]of Object.entries(e.headers))a!==void 0&&r.set(i,Array.
isArray(a)?a.join(", "):a);let s=e.statusCode??0,t=r.get("content-encoding")==="gzip";t&&r.delete("content-length");let n=t?e.pipe(Co()):e;return t&&e.on("error",
i=>n.destroy(i)),{status:s,headers:r,body:n,drop:()=>{e.destroy()}}}async function qs(e,r){let s=new URL(e);for(let t=0;;t+=1){let n=await qo(s,r),{location:i}=n.
headers,{redirect:a="follow"}=r;if(!Io.has(n.statusCode??0)||a==="manual")return $o(n);n.destroy();let c=i!==void 0&&URL.canParse(i,s.href)?new URL(i,s):void 0;
if(!(a==="follow"&&(r.method??"GET")==="GET"&&t<Do)||c?.origin!==s.origin)throw new Error("the answer is a redirect that is not followed");s=c}}var me=class extends Error{name="TooLarge";constructor(r){super(`the answer has more than ${r} bytes`)}};async function xo({headers:e,body:r},s){if(Number(e.get(
"content-length")??0)>s)throw new me(s);let t=[],n=0;for await(let i of r){if(n+=i.length,n>s)throw new me(s);t.push(i)}return new Uint8Array(Buffer.concat(t))}
function Qe(e,r,s){return async(t,n={})=>{let i=AbortSignal.timeout(r);try{let a=await e(t,{...n,signal:i}),c;try{c=await xo(a,s)}catch(l){throw a.drop(),l}return{
status:a.status,ok:a.status>=200&&a.status<300,url:t,headers:a.headers,body:c,text:async()=>new TextDecoder().decode(c),arrayBuffer:async()=>c.buffer}}catch(a){
throw i.aborted?new Error(`there was no answer within ${r} ms`):a}}}var Ke=(e,r)=>e[r.toLowerCase()]||e[r]||void 0;async function $s(e){let[r,s]=[Ke(e,"HTTP_PRO\
XY"),Ke(e,"HTTPS_PROXY")];if(!r&&!s)return qs;let t=await import("./undici-KZQ2X6DL.js"),n=Ke(e,"NO_PROXY")??"",i=new t.EnvHttpProxyAgent({noProxy:n,...r?{
httpProxy:r}:{},...s?{httpsProxy:s}:{}});return async(a,c)=>{let l=await t.fetch(a,{...c,dispatcher:i});return{status:l.status,headers:new Map(l.headers),body:l.
body??[],drop:()=>{l.body?.cancel().catch(()=>{})}}}}var No=12e7,Bo=60,he=()=>{},zo={debug:he,info:he,warn:he,error:he},Ye={key:()=>({schedule:async(e,r,...s)=>r(...s)})},Vo={global:Ye,write:Ye,notifications:Ye};function Ho(e,r){
let{retries:s=2,secondMs:t=1e3}=e,n=(i,a,c,l)=>l<s&&i<=Bo;return new(Ls.plugin(Re,ce))({auth:e.token,baseUrl:e.apiUrl.replace(/\/$/,""),userAgent:`ready-gate/${Ar}`,
log:zo,request:{fetch:r},retry:{retries:s,retryAfterBaseValue:t},throttle:{retryAfterBaseValue:t,onRateLimit:n,onSecondaryRateLimit:n,...Vo}})}var xs={parseSuccessResponseBody:!1};
function Mo(e){let r=new TextDecoder().decode(e);try{return JSON.parse(r)}catch{return r}}function Xe(e,{shape:r,what:s}){let t=r.safeParse(e);if(t.success)return t.
data;let[n]=t.error.issues,i=n?.path.slice(0,4).map(String).join(".")||"the whole answer";throw new x("garbage",`GitHub's answer about ${s} cannot be understood\
 (${i})`)}async function Ns(e){let{timeoutMs:r=2e4}=e,s=await $s(e.env??process.env),t=Ho(e,Qe(s,r,No)),[n="",i=""]=e.repository.split("/"),a=new Map,c=new Map,
l=new Map,h,E=e.apiUrl.replace(/\/$/,"").replace(/\/api\/v3$/,"/api"),f=async(v,w,y)=>{let S=!v.startsWith("POST /graphql"),A=S?v.replace(" "," /repos/{owner}/{\
repo}"):v;try{let P=await t.request(A,S?{owner:n,repo:i,...y}:y),F=Number(P.headers["x-ratelimit-remaining"]??Number.NaN);return Number.isNaN(F)||(h=Math.min(F,
h??F)),P}catch(P){throw Fr(P,A,w)}},G=async(v,w,y,S)=>{let A=a.get(v),P=A?.etag?{"if-none-match":A.etag}:{};try{let{data:F,headers:q}=await f(`GET ${w}`,y,{...S,
headers:P,request:xs}),$=Mo(F);return a.set(v,{data:$,...q.etag?{etag:q.etag}:{}}),$}catch(F){if(F instanceof x&&F.status===304&&A)return A.data;throw F}},k=async(v,w)=>{
let y=JSON.stringify([v,w.params??{}]),S=(w.fresh?void 0:c.get(y))??G(y,v,w.what,w.params??{});return c.set(y,S),Xe(await S,w)},b=async(v,w,y,S,A)=>f(`GET ${v}`,
w,{...y,...S?{headers:{accept:S}}:{},request:{...xs,redirect:A}});return{repository:e.repository,get:k,bytes:(v,{what:w,params:y={},accept:S})=>{let A=JSON.stringify(
[v,y,S]),P=l.get(A)??b(v,w,y,S,"follow").then(({data:F})=>F);return l.set(A,P),P},stored:async(v,{what:w,params:y={},accept:S,cap:A})=>{let{data:P,headers:F,status:q}=await b(
v,w,y,S,"manual");return q<300?P:Wo(s,F.location,w,{ms:r*3,cap:A,api:e.apiUrl})},graphql:async(v,w,y)=>{let{data:S}=await f("POST /graphql",y.what,{baseUrl:E,query:v,
variables:{owner:n,repo:i,...w}});return Xe(S?.data,y)},send:async(v,w)=>{let y=w.once?{request:{retries:0}}:{};return Xe((await f(v,w.what,{...w.params,...y})).
data,w)},left:()=>h}}async function Wo(e,r,s,{ms:t,cap:n,api:i}){let a=URL.canParse(r??"")?new URL(r??""):void 0,c=["https:",new URL(i).protocol];if(!a||!c.includes(
a.protocol)||a.username||a.password)throw new x("garbage",`GitHub gave no address for ${s}`);let l;try{l=await Qe(e,t,n)(a.href,{redirect:"error"})}catch(h){throw h instanceof
Error&&h.name==="TooLarge"?new x("refused",`${s} has more than the ${n} bytes that are read`):new x("unavailable",`${s} could not be downloaded; run it again la\
ter`)}if(l.status===404||l.status===410)throw new x("missing",`the storage has no ${s}`,l.status);if(!l.ok)throw new x("unavailable",`the storage answered ${l.status}\
 for ${s}`,l.status);return l.body}var Jo=20,Ko=O({viewer:O({login:C()})});function Bs(e,r,s){let t=`the status ${r}`,n=(i,a)=>e.get("/issues/{issue_number}/comments",{what:`the comments of pull \
request ${i}`,shape:jr,params:{issue_number:i,per_page:100,page:a}});return{status:async(i,a,c)=>{let l={sha:i,state:a,context:r,description:c,...s?{target_url:s}:
{}};await e.send("POST /statuses/{sha}",{what:t,shape:ae,params:l})},comments:async i=>{let a=[];for(let c=1;c<=Jo;c++){let l=await n(i,c);if(a.push(...l),l.length<
100)break}return a.map(({id:c,body:l="",user:h})=>({id:c,body:l,author:h?.login??""}))},self:async()=>{let{viewer:i}=await e.graphql("query { viewer { login } }",
{},{what:"who writes",shape:Ko});return i.login},addComment:async(i,a)=>{let c={issue_number:i,body:a};await e.send("POST /issues/{issue_number}/comments",{what:"\
the comment",shape:ae,params:c,once:!0})},editComment:async(i,a)=>{let c={comment_id:i,body:a};await e.send("PATCH /issues/comments/{comment_id}",{what:"the com\
ment",shape:ae,params:c})}}}async function Qo(){try{return(await import("./toolkit-JBF5D6XR.js")).context}catch{throw new U(2,"the payload of the event (GITHUB_EVENT_PATH) cannot be re\
ad")}}function Yo(e){try{return`${e.repo.owner}/${e.repo.repo}`}catch{return""}}function Xo(e){let{apiUrl:r,serverUrl:s,eventName:t,payload:n,runId:i,runAttempt:a}=e,
c=Yo(e);if(!/^[\w.-]+\/[\w.-]+$/.test(c))throw new U(2,"GITHUB_REPOSITORY does not name a repository");let l=`${s}/${c}/actions/runs/${i}${a>0?`/attempts/${a}`:
""}`;return{repository:c,apiUrl:r,serverUrl:s,event:t??"",payload:n,...i>0?{run:{id:String(i),url:l}}:{}}}var zs=async()=>Xo(await Qo());var Z=C().check(Cr(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),Ze=Dr().check(Ur()),ee=O({number:Ze,head:O({sha:Z}),base:O({ref:C()})});function j(e,r,s){let t=r.safeParse(
s);if(t.success)return t.data;let n=t.error.issues[0]?.path.map(String).join(".")||"the whole";throw new U(2,`the payload of the ${e} event is not one that GitH\
ub sends (${n})`)}var Zo=/^(?:refs\/heads\/)?gh-readonly-queue\/(.{1,200})\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;function fe(e){let[,r,s]=Zo.exec(e)??[];return r===void 0||
s===void 0?void 0:{base:r,number:Number(s)}}var en=O({action:C(),issue:O({number:Ze,pull_request:ie(O({}))}),comment:O({body:C(),user:Q(O({login:C(),type:C()}))})}),Vs=e=>{let{action:r,issue:s,comment:t}=j(
"issue_comment",en,e),[n=""]=t.body.split(`
`,1);return r!=="created"||n.trim()!=="/ready"?{kind:"none",why:"the comment is not /ready"}:s.pull_request?t.user?.type!=="User"?{kind:"none",why:"the comment \
is not by a person"}:{kind:"pull",number:s.number,askedBy:t.user.login}:{kind:"none",why:"the comment is on an issue, not on a pull request"}};var rn=O({merge_group:O({head_sha:Z,head_ref:C(),base_sha:Z})}),Hs=e=>{let{merge_group:r}=j("merge_group",rn,e),s=fe(r.head_ref);if(!s)throw new U(4,"the branch\
 of the merge group does not name a pull request");return{kind:"group",number:s.number,sha:r.head_sha,base:r.base_sha}};var sn=O({pull_request:ee}),Ms=e=>{let{pull_request:r}=j("pull_request",sn,e),{number:s,head:t,base:n}=r;return{kind:"pull",number:s,hint:{head:t.sha,base:n.ref}}};var tn=O({pull_request:ee}),Ws=e=>{let{pull_request:r}=j("pull_request_review",tn,e),{number:s,head:t,base:n}=r;return{kind:"pull",number:s,hint:{head:t.sha,base:n.
ref}}};var on=O({pull_request:ee}),Js=e=>{let{pull_request:r}=j("pull_request_target",on,e),{number:s,head:t,base:n}=r;return{kind:"pull",number:s,hint:{head:t.sha,base:n.
ref}}};var nn=O({ref:C(),repository:O({default_branch:C()})}),Ks=e=>{let{ref:r,repository:s}=j("push",nn,e);return r===`refs/heads/${s.default_branch}`?{kind:"sweep"}:
{kind:"none",why:`a push to ${r} changes no policy; pull requests have their own events`}};var Qs=()=>({kind:"sweep"});import rr from"node:path";var er={token:{description:"Token to read the pull request and write the status with. Permissions: contents, actions, checks, pull-requests, security-events: re\
ad; statuses: write; pull-requests: write only for the comment.",default:"${{ github.token }}"},config:{description:"Path of the configuration on the default br\
anch. Without the file, the defaults count.",default:".github/ready-gate.yml"},"pull-request":{description:"Number of the pull request to judge, for workflow_di\
spatch. Else the event tells it.",default:""},mode:{description:"`enforce`: the status and the exit code follow the verdict. `report`: the status is always a su\
ccess whose text says what it would have been, and the exit code is 0.",default:"enforce",values:["enforce","report"]},context:{description:"Name of the commit \
status, the one to require in branch protection. Name no job like it.",default:"Ready"},comment:{description:"One comment on the pull request that is kept up to\
 date: `off`, `on-failure` (written when something is to mend) or `always`.",default:"off",values:["off","on-failure","always"]},"json-path":{description:"File \
to write the verdict to as JSON, from the workspace. Empty: none.",default:""},"sarif-path":{description:"File to write the verdict to as SARIF 2.1.0 for code s\
canning, from the workspace. Empty: none.",default:""}};function K(e){let r=er[e],s=Rr(e)||(e==="token"?"":r.default);if(r.values&&!r.values.includes(s))throw new U(2,`the input ${e} is ${JSON.stringify(s)}; it takes\
 ${r.values.join(", ")}`);return s}function sr(e){if(!/^[1-9]\d{0,9}$/.test(e))throw new U(2,`${JSON.stringify(e.slice(0,40))} is not a pull request number`);return Number(
e)}function Ys(e,r){let s=K(e);if(s==="")return;let t=rr.resolve(r,s),n=rr.relative(r,t);if(n===""||n.startsWith("..")||rr.isAbsolute(n))throw new U(2,`the inpu\
t ${e} (${s}) leaves the workspace`);return t}function Xs(e){let r=K("token");if(r==="")throw new U(2,"the input token is empty; leave it out to use the token o\
f the run");let s=K("context").trim();if(s.length>100)throw new U(2,"the input context has more than 100 characters");let t=e.GITHUB_WORKSPACE||process.cwd(),[n,
i]=[K("config"),K("pull-request")],[a,c]=[Ys("json-path",t),Ys("sarif-path",t)];return{token:r,mode:K("mode"),comment:K("comment"),context:s,...n===er.config.default?
{}:{config:n},...i===""?{}:{pull:sr(i)},...a===void 0?{}:{json:a},...c===void 0?{}:{sarif:c}}}var an=O({inputs:ie(Q(Lr(C(),Ir())))}),Zs=e=>{let{inputs:r}=j("workflow_dispatch",an,e),s=r?.["pull-request"];if(s===void 0||s==="")throw new U(2,"there is no p\
ull request to judge; give its number as the input pull-request");return{kind:"pull",number:sr(String(s))}};var cn=O({workflow_run:O({head_sha:Z,head_branch:Q(C())})}),et=e=>{let{workflow_run:r}=j("workflow_run",cn,e),s=fe(r.head_branch??"");return s?{kind:"group",sha:r.
head_sha,...s}:{kind:"commit",sha:r.head_sha}};var rt=new Map([["pull_request_target",Js],["pull_request",Ms],["pull_request_review",Ws],["merge_group",Hs],["workflow_run",et],["workflow_dispatch",Zs],["push",
Ks],["schedule",Qs],["issue_comment",Vs]]);function st({event:e,payload:r},s){let t=rt.get(e);if(s!==void 0&&e!=="issue_comment")return{kind:"pull",number:s};if(!t)
throw new U(2,`the event ${e||"(none)"} is not supported; use one of ${[...rt.keys()].join(", ")}`);return t(r)}var ot=30,un=150,pn=1e6;async function ln(e,r){if(r.kind==="none")return r.why;if(r.kind==="pull"){let{number:i,hint:a,askedBy:c}=r;return c!==void 0&&xr(e,i).catch(
()=>{}),c!==void 0&&!await qr(e,c)?`${c} may not write to this repository, so /ready is ignored`:[{number:i,...a?{hint:a}:{}}]}if(r.kind==="group"){let a=(await $r(
e,r.base,r.sha)).filter(c=>c!==r.number);return[{number:r.number,group:{sha:r.sha,others:a}}]}let s=await Ge(e),n=[...new Map(s.toReversed().map(i=>[i.head,i])).
values()].reverse().filter(i=>r.kind==="sweep"||i.head===r.sha);return n.length>0?n.map(({number:i,head:a,base:c})=>({number:i,hint:{head:a,base:c}})):r.kind===
"sweep"?"there is no open pull request":`no open pull request has the head ${r.sha.slice(0,7)}`}async function gn(e,r){let{judgePull:s}=await import("./judge-pulls-GZV2DKLD.js"),
t=[],n=[];for(let[i,a]of r.entries()){let c=e.api.left()??Number.POSITIVE_INFINITY;if(i>=ot||c<un){L.warn(`${r.length-i} pull requests were left out of this swe\
ep; the next one takes them`);break}try{t.push(await s(e,a))}catch(l){n.push(`pull request ${a.number}: ${l instanceof Error?l.message:String(l)}`);let h=`Canno\
t tell: pull request ${a.number} could not be judged`;t.push({outcome:{pull:a.number,state:"cannot-tell",summary:h},blocking:0,untold:n.slice(-1)})}}return t}function tt(e,r,s){
let[t,...n]=r;if(!t)return 0;let i=Sr(t.outcome,n.map(c=>c.outcome));L.output("state",i.state),L.output("ready",String(i.state==="ready")),L.output("summary",W(
i.summary,140)),L.output("findings",String(r.reduce((c,l)=>c+l.blocking,0)));let a=r.flatMap(c=>c.untold);e.json&&!a.some(c=>c.startsWith("the JSON "))&&L.output(
"json-path",e.json),e.sarif&&!a.some(c=>c.startsWith("the SARIF "))&&L.output("sarif-path",e.sarif);for(let c of a)L.warn(W(c));return e.mode==="report"||s?0:ve[i.
state]}function dn(e,r){let[s=""]=(e.GITHUB_WORKFLOW_REF??"").split("@",1),t=s.startsWith(`${r}/`)?s.slice(r.length+1):void 0,n=e.GITHUB_ACTION_REPOSITORY||void 0;
return{...t?{workflow:t}:{},...n?{action:n}:{}}}async function mn(e,r){let s=await zs(),{repository:t,serverUrl:n,apiUrl:i}=s,a=st(s,r.pull),c=Number(e.READY_GATE_TIMEOUT_MS)||
2e4,l=Number(e.READY_GATE_SECOND_MS)||1e3,h=await Ns({apiUrl:i,token:r.token,repository:t,env:e,timeoutMs:c,secondMs:l}),E=Bs(h,r.context,s.run?.url),f=await ln(
h,a);if(typeof f=="string")return L.print(`Nothing to judge: ${W(f)}`),L.output("state","none"),L.output("ready","false"),0;let G={api:h,board:E,inputs:r,serverUrl:n,
own:dn(e,t),now:new Date().toISOString(),summaryBytes:Math.floor(pn/Math.min(f.length,ot)),...s.run?{ownRun:s.run.id}:{}},k=a.kind==="sweep",[b]=f;if(k||!b)return tt(
r,await gn(G,f),k);let v=Nr(G,b.number,b.hint);v.catch(()=>{}),b.group||Ge(h).catch(()=>{});let{judgePull:w}=await import("./judge-pulls-GZV2DKLD.js");return tt(
r,[await w(G,b,v)],k)}async function Na(e){let r="enforce";try{let s=Xs(e);return r=s.mode,Or(s.token),await mn(e,s)}catch(s){let t=s instanceof U||s instanceof
x,n=W(s instanceof Error?s.message:String(s),600),i=t?"":"something unexpected happened: ",a=s instanceof U?s.details.map(c=>`
${W(c)}`).join(""):"";return L.fail(`Ready Gate cannot tell: ${i}${n.replace(/^cannot tell: /i,"")}${a}`),L.output("state","cannot-tell"),L.output("ready","fals\
e"),L.output("summary",W(`Cannot tell: ${n.replace(/^cannot tell: /i,"")}`,140)),r==="report"?0:s instanceof U?s.code:s instanceof x?ve["cannot-tell"]:1}}export{Na as run};
