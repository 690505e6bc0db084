import{a as te}from"./chunk-BICVSGCT.js";import{db as U,fb as ee}from"./chunk-L3L7UACA.js";import{b as Zt,d as at}from"./chunk-PSHBDJEB.js";var lt=Zt((ut,ct)=>{(function(t,e){typeof ut=="object"&&typeof ct<"u"?ct.exports=e():typeof define=="function"&&define.amd?define(e):t.Bottleneck=e()})(ut,(function(){
"use strict";var t=typeof globalThis<"u"?globalThis:typeof window<"u"?window:typeof global<"u"?global:typeof self<"u"?self:{};function e(g){return g&&g.default||
g}var r=function(g,o,s={}){var a,l,f;for(a in o)f=o[a],s[a]=(l=g[a])!=null?l:f;return s},n=function(g,o,s={}){var a,l;for(a in g)l=g[a],o[a]!==void 0&&(s[a]=l);
return s},i={load:r,overwrite:n},c;c=class{constructor(o,s){this.incr=o,this.decr=s,this._first=null,this._last=null,this.length=0}push(o){var s;this.length++,typeof this.
incr=="function"&&this.incr(),s={value:o,prev:this._last,next:null},this._last!=null?(this._last.next=s,this._last=s):this._first=this._last=s}shift(){var o;if(this.
_first!=null)return this.length--,typeof this.decr=="function"&&this.decr(),o=this._first.value,(this._first=this._first.next)!=null?this._first.prev=null:this.
_last=null,o}first(){if(this._first!=null)return this._first.value}getArray(){var o,s,a;for(o=this._first,a=[];o!=null;)a.push((s=o,o=o.next,s.value));return a}forEachShift(o){
var s;for(s=this.shift();s!=null;)o(s),s=this.shift()}debug(){var o,s,a,l,f;for(o=this._first,f=[];o!=null;)f.push((s=o,o=o.next,{value:s.value,prev:(a=s.prev)!=
null?a.value:void 0,next:(l=s.next)!=null?l.value:void 0}));return f}};var u=c,h;h=class{constructor(o){if(this.instance=o,this._events={},this.instance.on!=null||
this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object");this.instance.on=(s,a)=>this._addListener(
s,"many",a),this.instance.once=(s,a)=>this._addListener(s,"once",a),this.instance.removeAllListeners=(s=null)=>s!=null?delete this._events[s]:this._events={}}_addListener(o,s,a){
var l;return(l=this._events)[o]==null&&(l[o]=[]),this._events[o].push({cb:a,status:s}),this.instance}listenerCount(o){return this._events[o]!=null?this._events[o].
length:0}async trigger(o,...s){var a,l;try{return o!=="debug"&&this.trigger("debug",`Event triggered: ${o}`,s),this._events[o]==null?void 0:(this._events[o]=this.
_events[o].filter(function(f){return f.status!=="none"}),l=this._events[o].map(async f=>{var p,y;if(f.status!=="none"){f.status==="once"&&(f.status="none");try{
return y=typeof f.cb=="function"?f.cb(...s):void 0,typeof y?.then=="function"?await y:y}catch(S){return p=S,this.trigger("error",p),null}}}),(await Promise.all(
l)).find(function(f){return f!=null}))}catch(f){return a=f,this.trigger("error",a),null}}};var d=h,v,_,m;v=u,_=d,m=class{constructor(o){var s;this.Events=new _(
this),this._length=0,this._lists=(function(){var a,l,f;for(f=[],s=a=1,l=o;1<=l?a<=l:a>=l;s=1<=l?++a:--a)f.push(new v((()=>this.incr()),(()=>this.decr())));return f}).
call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(o){return this.
_lists[o.options.priority].push(o)}queued(o){return o!=null?this._lists[o].length:this._length}shiftAll(o){return this._lists.forEach(function(s){return s.forEachShift(
o)})}getFirst(o=this._lists){var s,a,l;for(s=0,a=o.length;s<a;s++)if(l=o[s],l.length>0)return l;return[]}shiftLastFrom(o){return this.getFirst(this._lists.slice(
o).reverse()).shift()}};var O=m,$;$=class extends Error{};var b=$,I,R,w,A,k;A=10,R=5,k=i,I=b,w=class{constructor(o,s,a,l,f,p,y,S){this.task=o,this.args=s,this.rejectOnDrop=
f,this.Events=p,this._states=y,this.Promise=S,this.options=k.load(a,l),this.options.priority=this._sanitizePriority(this.options.priority),this.options.id===l.id&&
(this.options.id=`${this.options.id}-${this._randomIndex()}`),this.promise=new this.Promise((q,P)=>{this._resolve=q,this._reject=P}),this.retryCount=0}_sanitizePriority(o){
var s;return s=~~o!==o?R:o,s<0?0:s>A-1?A-1:s}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:o,message:s="This job has been dropped by B\
ottleneck"}={}){return this._states.remove(this.options.id)?(this.rejectOnDrop&&this._reject(o??new I(s)),this.Events.trigger("dropped",{args:this.args,options:this.
options,task:this.task,promise:this.promise}),!0):!1}_assertStatus(o){var s;if(s=this._states.jobStatus(this.options.id),!(s===o||o==="DONE"&&s===null))throw new I(
`Invalid job status ${s}, expected ${o}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){return this._states.start(this.options.
id),this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(o,s){return this._assertStatus("RECEIVED"),this._states.next(this.options.id),
this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:o,blocked:s})}doRun(){return this.retryCount===0?(this._assertStatus("QUEUED"),this.
_states.next(this.options.id)):this._assertStatus("EXECUTING"),this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(o,s,a,l){var f,
p,y;this.retryCount===0?(this._assertStatus("RUNNING"),this._states.next(this.options.id)):this._assertStatus("EXECUTING"),p={args:this.args,options:this.options,
retryCount:this.retryCount},this.Events.trigger("executing",p);try{if(y=await(o!=null?o.schedule(this.options,this.task,...this.args):this.task(...this.args)),s())
return this.doDone(p),await l(this.options,p),this._assertStatus("DONE"),this._resolve(y)}catch(S){return f=S,this._onFailure(f,p,s,a,l)}}doExpire(o,s,a){var l,
f;return this._states.jobStatus(this.options.id==="RUNNING")&&this._states.next(this.options.id),this._assertStatus("EXECUTING"),f={args:this.args,options:this.
options,retryCount:this.retryCount},l=new I(`This job timed out after ${this.options.expiration} ms.`),this._onFailure(l,f,o,s,a)}async _onFailure(o,s,a,l,f){var p,
y;if(a())return p=await this.Events.trigger("failed",o,s),p!=null?(y=~~p,this.Events.trigger("retry",`Retrying ${this.options.id} after ${y} ms`,s),this.retryCount++,
l(y)):(this.doDone(s),await f(this.options,s),this._assertStatus("DONE"),this._reject(o))}doDone(o){return this._assertStatus("EXECUTING"),this._states.next(this.
options.id),this.Events.trigger("done",o)}};var E=w,j,N,T;T=i,j=b,N=class{constructor(o,s,a){this.instance=o,this.storeOptions=s,this.clientId=this.instance._randomIndex(),
T.load(a,a,this),this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now(),this._running=0,this._done=0,this._unblockTime=0,this.ready=
this.Promise.resolve(),this.clients={},this._startHeartbeat()}_startHeartbeat(){var o;return this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=
null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)?typeof(o=
this.heartbeat=setInterval(()=>{var s,a,l,f,p;if(f=Date.now(),this.storeOptions.reservoirRefreshInterval!=null&&f>=this._lastReservoirRefresh+this.storeOptions.
reservoirRefreshInterval&&(this._lastReservoirRefresh=f,this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount,this.instance._drainAll(this.computeCapacity())),
this.storeOptions.reservoirIncreaseInterval!=null&&f>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval&&({reservoirIncreaseAmount:s,reservoirIncreaseMaximum:l,
reservoir:p}=this.storeOptions,this._lastReservoirIncrease=f,a=l!=null?Math.min(s,l-p):s,a>0))return this.storeOptions.reservoir+=a,this.instance._drainAll(this.
computeCapacity())},this.heartbeatInterval)).unref=="function"?o.unref():void 0:clearInterval(this.heartbeat)}async __publish__(o){return await this.yieldLoop(),
this.instance.Events.trigger("message",o.toString())}async __disconnect__(o){return await this.yieldLoop(),clearInterval(this.heartbeat),this.Promise.resolve()}yieldLoop(o=0){
return new this.Promise(function(s,a){return setTimeout(s,o)})}computePenalty(){var o;return(o=this.storeOptions.penalty)!=null?o:15*this.storeOptions.minTime||
5e3}async __updateSettings__(o){return await this.yieldLoop(),T.overwrite(o,o,this.storeOptions),this._startHeartbeat(),this.instance._drainAll(this.computeCapacity()),
!0}async __running__(){return await this.yieldLoop(),this._running}async __queued__(){return await this.yieldLoop(),this.instance.queued()}async __done__(){return await this.
yieldLoop(),this._done}async __groupCheck__(o){return await this.yieldLoop(),this._nextRequest+this.timeout<o}computeCapacity(){var o,s;return{maxConcurrent:o,reservoir:s}=
this.storeOptions,o!=null&&s!=null?Math.min(o-this._running,s):o!=null?o-this._running:s??null}conditionsCheck(o){var s;return s=this.computeCapacity(),s==null||
o<=s}async __incrementReservoir__(o){var s;return await this.yieldLoop(),s=this.storeOptions.reservoir+=o,this.instance._drainAll(this.computeCapacity()),s}async __currentReservoir__(){
return await this.yieldLoop(),this.storeOptions.reservoir}isBlocked(o){return this._unblockTime>=o}check(o,s){return this.conditionsCheck(o)&&this._nextRequest-
s<=0}async __check__(o){var s;return await this.yieldLoop(),s=Date.now(),this.check(o,s)}async __register__(o,s,a){var l,f;return await this.yieldLoop(),l=Date.
now(),this.conditionsCheck(s)?(this._running+=s,this.storeOptions.reservoir!=null&&(this.storeOptions.reservoir-=s),f=Math.max(this._nextRequest-l,0),this._nextRequest=
l+f+this.storeOptions.minTime,{success:!0,wait:f,reservoir:this.storeOptions.reservoir}):{success:!1}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(o,s){
var a,l,f;if(await this.yieldLoop(),this.storeOptions.maxConcurrent!=null&&s>this.storeOptions.maxConcurrent)throw new j(`Impossible to add a job having a weigh\
t of ${s} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);return l=Date.now(),f=this.storeOptions.highWater!=null&&o===this.
storeOptions.highWater&&!this.check(s,l),a=this.strategyIsBlock()&&(f||this.isBlocked(l)),a&&(this._unblockTime=l+this.computePenalty(),this._nextRequest=this._unblockTime+
this.storeOptions.minTime,this.instance._dropAllQueued()),{reachedHWM:f,blocked:a,strategy:this.storeOptions.strategy}}async __free__(o,s){return await this.yieldLoop(),
this._running-=s,this._done+=s,this.instance._drainAll(this.computeCapacity()),{running:this._running}}};var x=N,M,jt;M=b,jt=class{constructor(o){this.status=o,
this._jobs={},this.counts=this.status.map(function(){return 0})}next(o){var s,a;if(s=this._jobs[o],a=s+1,s!=null&&a<this.status.length)return this.counts[s]--,this.
counts[a]++,this._jobs[o]++;if(s!=null)return this.counts[s]--,delete this._jobs[o]}start(o){var s;return s=0,this._jobs[o]=s,this.counts[s]++}remove(o){var s;return s=
this._jobs[o],s!=null&&(this.counts[s]--,delete this._jobs[o]),s!=null}jobStatus(o){var s;return(s=this.status[this._jobs[o]])!=null?s:null}statusJobs(o){var s,
a,l,f,p;if(o!=null){if(a=this.status.indexOf(o),a<0)throw new M(`status must be one of ${this.status.join(", ")}`);l=this._jobs,f=[];for(s in l)p=l[s],p===a&&f.
push(s);return f}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce(((o,s,a)=>(o[this.status[a]]=s,o)),{})}};var er=jt,Nt,qt;Nt=u,qt=class{constructor(o,s){
this.schedule=this.schedule.bind(this),this.name=o,this.Promise=s,this._running=0,this._queue=new Nt}isEmpty(){return this._queue.length===0}async _tryToRun(){var o,
s,a,l,f,p,y;if(this._running<1&&this._queue.length>0)return this._running++,{task:y,args:o,resolve:f,reject:l}=this._queue.shift(),s=await(async function(){try{
return p=await y(...o),function(){return f(p)}}catch(S){return a=S,function(){return l(a)}}})(),this._running--,this._tryToRun(),s()}schedule(o,...s){var a,l,f;
return f=l=null,a=new this.Promise(function(p,y){return f=p,l=y}),this._queue.push({task:o,args:s,resolve:f,reject:l}),this._tryToRun(),a}};var rr=qt,It="2.19.5",
sr={version:It},nr=Object.freeze({version:It,default:sr}),Pt=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),Ct=()=>console.
log("You must import the full version of Bottleneck in order to use this feature."),ir=()=>console.log("You must import the full version of Bottleneck in order \
to use this feature."),xt,Lt,Dt,Ut,Bt,z;z=i,xt=d,Ut=Pt,Dt=Ct,Bt=ir,Lt=(function(){class g{constructor(s={}){this.deleteKey=this.deleteKey.bind(this),this.limiterOptions=
s,z.load(this.limiterOptions,this.defaults,this),this.Events=new xt(this),this.instances={},this.Bottleneck=Kt,this._startAutoCleanup(),this.sharedConnection=this.
connection!=null,this.connection==null&&(this.limiterOptions.datastore==="redis"?this.connection=new Ut(Object.assign({},this.limiterOptions,{Events:this.Events})):
this.limiterOptions.datastore==="ioredis"&&(this.connection=new Dt(Object.assign({},this.limiterOptions,{Events:this.Events}))))}key(s=""){var a;return(a=this.instances[s])!=
null?a:(()=>{var l;return l=this.instances[s]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${s}`,timeout:this.timeout,connection:this.connection})),
this.Events.trigger("created",l,s),l})()}async deleteKey(s=""){var a,l;return l=this.instances[s],this.connection&&(a=await this.connection.__runCommand__(["del",
...Bt.allKeys(`${this.id}-${s}`)])),l!=null&&(delete this.instances[s],await l.disconnect()),l!=null||a>0}limiters(){var s,a,l,f;a=this.instances,l=[];for(s in a)
f=a[s],l.push({key:s,limiter:f});return l}keys(){return Object.keys(this.instances)}async clusterKeys(){var s,a,l,f,p,y,S,q,P;if(this.connection==null)return this.
Promise.resolve(this.keys());for(y=[],s=null,P=`b_${this.id}-`.length,a=9;s!==0;)for([q,l]=await this.connection.__runCommand__(["scan",s??0,"match",`b_${this.id}\
-*_settings`,"count",1e4]),s=~~q,f=0,S=l.length;f<S;f++)p=l[f],y.push(p.slice(P,-a));return y}_startAutoCleanup(){var s;return clearInterval(this.interval),typeof(s=
this.interval=setInterval(async()=>{var a,l,f,p,y,S;y=Date.now(),f=this.instances,p=[];for(l in f){S=f[l];try{await S._store.__groupCheck__(y)?p.push(this.deleteKey(
l)):p.push(void 0)}catch(q){a=q,p.push(S.Events.trigger("error",a))}}return p},this.timeout/2)).unref=="function"?s.unref():void 0}updateSettings(s={}){if(z.overwrite(
s,this.defaults,this),z.overwrite(s,s,this.limiterOptions),s.timeout!=null)return this._startAutoCleanup()}disconnect(s=!0){var a;if(!this.sharedConnection)return(a=
this.connection)!=null?a.disconnect(s):void 0}}return g.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"},g}).call(t);var or=Lt,Ft,Mt,
Jt;Jt=i,Mt=d,Ft=(function(){class g{constructor(s={}){this.options=s,Jt.load(this.options,this.defaults,this),this.Events=new Mt(this),this._arr=[],this._resetPromise(),
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((s,a)=>this._resolve=s)}_flush(){return clearTimeout(this._timeout),this._lastFlush=
Date.now(),this._resolve(),this.Events.trigger("batch",this._arr),this._arr=[],this._resetPromise()}add(s){var a;return this._arr.push(s),a=this._promise,this._arr.
length===this.maxSize?this._flush():this.maxTime!=null&&this._arr.length===1&&(this._timeout=setTimeout(()=>this._flush(),this.maxTime)),a}}return g.prototype.defaults=
{maxTime:null,maxSize:null,Promise},g}).call(t);var ar=Ft,ur=()=>console.log("You must import the full version of Bottleneck in order to use this feature."),cr=e(
nr),Gt,Wt,st,nt,Vt,it,Ht,zt,Qt,ot,L,Xt=[].splice;it=10,Wt=5,L=i,Ht=O,nt=E,Vt=x,zt=ur,st=d,Qt=er,ot=rr,Gt=(function(){class g{constructor(s={},...a){var l,f;this.
_addToQueue=this._addToQueue.bind(this),this._validateOptions(s,a),L.load(s,this.instanceDefaults,this),this._queues=new Ht(it),this._scheduled={},this._states=
new Qt(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[])),this._limiter=null,this.Events=new st(this),this._submitLock=new ot(
"submit",this.Promise),this._registerLock=new ot("register",this.Promise),f=L.load(s,this.storeDefaults,{}),this._store=(function(){if(this.datastore==="redis"||
this.datastore==="ioredis"||this.connection!=null)return l=L.load(s,this.redisStoreDefaults,{}),new zt(this,f,l);if(this.datastore==="local")return l=L.load(s,this.
localStoreDefaults,{}),new Vt(this,f,l);throw new g.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}).call(this),this._queues.on("leftzer\
o",()=>{var p;return(p=this._store.heartbeat)!=null&&typeof p.ref=="function"?p.ref():void 0}),this._queues.on("zero",()=>{var p;return(p=this._store.heartbeat)!=
null&&typeof p.unref=="function"?p.unref():void 0})}_validateOptions(s,a){if(!(s!=null&&typeof s=="object"&&a.length===0))throw new g.prototype.BottleneckError(
"Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){
return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(s){
return this._store.__publish__(s)}disconnect(s=!0){return this._store.__disconnect__(s)}chain(s){return this._limiter=s,this}queued(s){return this._queues.queued(
s)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){
return this._store.__done__()}jobStatus(s){return this._states.jobStatus(s)}jobs(s){return this._states.statusJobs(s)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(s=1){return this._store.__check__(s)}_clearGlobalState(s){return this._scheduled[s]!=null?(clearTimeout(this._scheduled[s].
expiration),delete this._scheduled[s],!0):!1}async _free(s,a,l,f){var p,y;try{if({running:y}=await this._store.__free__(s,l.weight),this.Events.trigger("debug",
`Freed ${l.id}`,f),y===0&&this.empty())return this.Events.trigger("idle")}catch(S){return p=S,this.Events.trigger("error",p)}}_run(s,a,l){var f,p,y;return a.doRun(),
f=this._clearGlobalState.bind(this,s),y=this._run.bind(this,s,a),p=this._free.bind(this,s,a),this._scheduled[s]={timeout:setTimeout(()=>a.doExecute(this._limiter,
f,y,p),l),expiration:a.options.expiration!=null?setTimeout(function(){return a.doExpire(f,y,p)},l+a.options.expiration):void 0,job:a}}_drainOne(s){return this._registerLock.
schedule(()=>{var a,l,f,p,y;return this.queued()===0?this.Promise.resolve(null):(y=this._queues.getFirst(),{options:p,args:a}=f=y.first(),s!=null&&p.weight>s?this.
Promise.resolve(null):(this.Events.trigger("debug",`Draining ${p.id}`,{args:a,options:p}),l=this._randomIndex(),this._store.__register__(l,p.weight,p.expiration).
then(({success:S,wait:q,reservoir:P})=>{var W;return this.Events.trigger("debug",`Drained ${p.id}`,{success:S,args:a,options:p}),S?(y.shift(),W=this.empty(),W&&
this.Events.trigger("empty"),P===0&&this.Events.trigger("depleted",W),this._run(l,f,q),this.Promise.resolve(p.weight)):this.Promise.resolve(null)})))})}_drainAll(s,a=0){
return this._drainOne(s).then(l=>{var f;return l!=null?(f=s!=null?s-l:s,this._drainAll(f,a+l)):this.Promise.resolve(a)}).catch(l=>this.Events.trigger("error",l))}_dropAllQueued(s){
return this._queues.shiftAll(function(a){return a.doDrop({message:s})})}stop(s={}){var a,l;return s=L.load(s,this.stopDefaults),l=f=>{var p;return p=()=>{var y;
return y=this._states.counts,y[0]+y[1]+y[2]+y[3]===f},new this.Promise((y,S)=>p()?y():this.on("done",()=>{if(p())return this.removeAllListeners("done"),y()}))},
a=s.dropWaitingJobs?(this._run=function(f,p){return p.doDrop({message:s.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(
()=>this._submitLock.schedule(()=>{var f,p,y;p=this._scheduled;for(f in p)y=p[f],this.jobStatus(y.job.options.id)==="RUNNING"&&(clearTimeout(y.timeout),clearTimeout(
y.expiration),y.job.doDrop({message:s.dropErrorMessage}));return this._dropAllQueued(s.dropErrorMessage),l(0)}))):this.schedule({priority:it-1,weight:0},()=>l(1)),
this._receive=function(f){return f._reject(new g.prototype.BottleneckError(s.enqueueErrorMessage))},this.stop=()=>this.Promise.reject(new g.prototype.BottleneckError(
"stop() has already been called")),a}async _addToQueue(s){var a,l,f,p,y,S,q;({args:a,options:p}=s);try{({reachedHWM:y,blocked:l,strategy:q}=await this._store.__submit__(
this.queued(),p.weight))}catch(P){return f=P,this.Events.trigger("debug",`Could not queue ${p.id}`,{args:a,options:p,error:f}),s.doDrop({error:f}),!1}return l?(s.
doDrop(),!0):y&&(S=q===g.prototype.strategy.LEAK?this._queues.shiftLastFrom(p.priority):q===g.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(p.
priority+1):q===g.prototype.strategy.OVERFLOW?s:void 0,S?.doDrop(),S==null||q===g.prototype.strategy.OVERFLOW)?(S==null&&s.doDrop(),y):(s.doQueue(y,l),this._queues.
push(s),await this._drainAll(),y)}_receive(s){return this._states.jobStatus(s.options.id)!=null?(s._reject(new g.prototype.BottleneckError(`A job with the same \
id already exists (id=${s.options.id})`)),!1):(s.doReceive(),this._submitLock.schedule(this._addToQueue,s))}submit(...s){var a,l,f,p,y,S,q;return typeof s[0]=="\
function"?(y=s,[l,...s]=y,[a]=Xt.call(s,-1),p=L.load({},this.jobDefaults)):(S=s,[p,l,...s]=S,[a]=Xt.call(s,-1),p=L.load(p,this.jobDefaults)),q=(...P)=>new this.
Promise(function(W,hr){return l(...P,function(...Yt){return(Yt[0]!=null?hr:W)(Yt)})}),f=new nt(q,s,p,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,
this.Promise),f.promise.then(function(P){return typeof a=="function"?a(...P):void 0}).catch(function(P){return Array.isArray(P)?typeof a=="function"?a(...P):void 0:
typeof a=="function"?a(P):void 0}),this._receive(f)}schedule(...s){var a,l,f;return typeof s[0]=="function"?([f,...s]=s,l={}):[l,f,...s]=s,a=new nt(f,s,l,this.jobDefaults,
this.rejectOnDrop,this.Events,this._states,this.Promise),this._receive(a),a.promise}wrap(s){var a,l;return a=this.schedule.bind(this),l=function(...f){return a(
s.bind(this),...f)},l.withOptions=function(f,...p){return a(f,s,...p)},l}async updateSettings(s={}){return await this._store.__updateSettings__(L.overwrite(s,this.
storeDefaults)),L.overwrite(s,this.instanceDefaults,this),this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(s=0){return this.
_store.__incrementReservoir__(s)}}return g.default=g,g.Events=st,g.version=g.prototype.version=cr.version,g.strategy=g.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,
BLOCK:3},g.BottleneckError=g.prototype.BottleneckError=b,g.Group=g.prototype.Group=or,g.RedisConnection=g.prototype.RedisConnection=Pt,g.IORedisConnection=g.prototype.
IORedisConnection=Ct,g.Batcher=g.prototype.Batcher=ar,g.prototype.jobDefaults={priority:Wt,weight:1,expiration:null,id:"<no-id>"},g.prototype.storeDefaults={maxConcurrent:null,
minTime:0,highWater:null,strategy:g.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,
reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null},g.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250},g.prototype.redisStoreDefaults=
{Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:!1,connection:null},g.prototype.instanceDefaults=
{datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:!0,trackDoneStatus:!1,Promise},g.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been\
 stopped and cannot accept new jobs.",dropWaitingJobs:!0,dropErrorMessage:"This limiter has been stopped."},g}).call(t);var Kt=Gt,lr=Kt;return lr}))});var ke=Zt(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});K.format=Fr;K.parse=Mr;var Dr=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,be=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
Ur=/[\\"]/g,Br=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Oe=(()=>{let t=function(){};return t.prototype=Object.create(null),t})();function Fr(t){
let{type:e,parameters:r}=t;if(!e||!Br.test(e))throw new TypeError(`Invalid type: ${e}`);let n=e;if(r)for(let i of Object.keys(r)){if(!be.test(i))throw new TypeError(
`Invalid parameter name: ${i}`);n+=`; ${i}=${Hr(r[i])}`}return n}function Mr(t,e){let r=e?.comma===!0?Wr:65536,n=t.length,i=gt(t,e?.start??0,n),c=i;i=yt(t,i,n,r);
let u=mt(t,c,i),h=t.slice(c,u).toLowerCase();return e?.parameters===!1?{type:h,index:i,parameters:new Oe}:Vr(t,h,i,n,r)}var Ee=32,Re=9,Ae=59,Jr=61,ve=34,Gr=92,Wr=44;
function Vr(t,e,r,n,i){let c=new Oe;t:for(;r<n&&t.charCodeAt(r)!==i;){r=gt(t,r+1,n);let u=r;for(;r<n;){let h=t.charCodeAt(r);if(h===i)break t;if(h===Ae)continue t;
if(h===Jr){let d=mt(t,u,r),v=t.slice(u,d).toLowerCase();if(r=gt(t,r+1,n),r<n&&t.charCodeAt(r)===ve){r++;let m="";for(;r<n;){let O=t.charCodeAt(r++);if(O===ve){r=
yt(t,r,n,i),c[v]===void 0&&(c[v]=m);break}if(O===Gr&&r<n){m+=t[r++];continue}m+=String.fromCharCode(O)}continue t}let _=r;if(r=yt(t,r,n,i),c[v]===void 0){let m=mt(
t,_,r);c[v]=t.slice(_,m)}continue t}r++}}return{type:e,index:r,parameters:c}}function yt(t,e,r,n){for(;e<r;){let i=t.charCodeAt(e);if(i===Ae||i===n)break;e++}return e}
function gt(t,e,r){for(;e<r;){let n=t.charCodeAt(e);if(n!==Ee&&n!==Re)break;e++}return e}function mt(t,e,r){for(;r>e;){let n=t.charCodeAt(r-1);if(n!==Ee&&n!==Re)
break;r--}return r}function Hr(t){if(be.test(t))return t;if(Dr.test(t))return`"${t.replace(Ur,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${t}`)}});var se=at(lt(),1);var D=class extends Error{name;status;request;response;constructor(e,r,n){super(e,{cause:n.cause}),this.name="HttpError",this.status=Number.parseInt(r),Number.isNaN(
this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let i=Object.assign({},n.request);n.request.headers.authorization&&(i.headers=Object.assign(
{},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),i.url=i.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=i}};var fr="0.0.0-development";function dr(t){return t.request!==void 0}async function re(t,e,r,n){if(!dr(r)||!r?.request.request)throw r;if(r.status>=400&&!t.doNotRetry.
includes(r.status)){let i=n.request.retries!=null?n.request.retries:t.retries,c=Math.pow((n.request.retryCount||0)+1,2);throw e.retry.retryRequest(r,i,c)}throw r}
async function pr(t,e,r,n){let i=new se.default;return i.on("failed",function(c,u){let h=~~c.request.request?.retries,d=~~c.request.request?.retryAfter;if(n.request.
retryCount=u.retryCount+1,h>u.retryCount)return d*t.retryAfterBaseValue}),i.schedule(yr.bind(null,t,e,r),n)}async function yr(t,e,r,n){let i=await r(n);if(i.data&&
i.data.errors&&i.data.errors.length>0&&/Something went wrong while executing your query/.test(i.data.errors[0].message)){let c=new D(i.data.errors[0].message,500,
{request:n,response:i});return re(t,e,c,n)}return i}function ht(t,e){let r=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,
451],retries:3},e.retry),n={retry:{retryRequest:(i,c,u)=>(i.request.request=Object.assign({},i.request.request,{retries:c,retryAfter:u}),i)}};return r.enabled&&
(t.hook.error("request",re.bind(null,r,n)),t.hook.wrap("request",pr.bind(null,r,n))),n}ht.VERSION=fr;var ie=at(lt(),1),gr="0.0.0-development",ft=()=>Promise.resolve();function mr(t,e,r){return t.retryLimiter.schedule(_r,t,e,r)}async function _r(t,e,r){let{pathname:n}=new URL(
r.url,"http://github.test"),i=wr(r.method,n),c=!i&&r.method!=="GET"&&r.method!=="HEAD",u=r.method==="GET"&&n.startsWith("/search/"),h=n.startsWith("/graphql"),v=~~e.
retryCount>0?{priority:0,weight:0}:{};t.clustering&&(v.expiration=1e3*60),(c||h)&&await t.write.key(t.id).schedule(v,ft),c&&t.triggersNotification(n)&&await t.notifications.
key(t.id).schedule(v,ft),u&&await t.search.key(t.id).schedule(v,ft);let _=(i?t.auth:t.global).key(t.id).schedule(v,e,r);if(h){let m=await _;if(m.data.errors!=null&&
m.data.errors.some(O=>O.type==="RATE_LIMITED"))throw Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:m,data:m.data})}return _}function wr(t,e){
return t==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(e)||t==="POST"&&(/^\/applications\/[^/]+\/token$/.test(e)||/^\/app\/installations\/[^/]+\/access_tokens$/.
test(e)||e==="/login/oauth/access_token")}var vr=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions",
"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit\
_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/\
repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owne\
r}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/reques\
ted_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions\
/{discussion_number}/comments"];function br(t){let r=`^(?:${t.map(n=>n.split("/").map(i=>i.startsWith("{")?"(?:.+?)":i).join("/")).map(n=>`(?:${n})`).join("|")}\
)[^/]*$`;return new RegExp(r,"i")}var ne=br(vr),oe=ne.test.bind(ne),C={},Or=function(t,e){C.global=new t.Group({id:"octokit-global",maxConcurrent:10,...e}),C.auth=
new t.Group({id:"octokit-auth",maxConcurrent:1,...e}),C.search=new t.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...e}),C.write=new t.Group({id:"octo\
kit-write",maxConcurrent:1,minTime:1e3,...e}),C.notifications=new t.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...e})};function Q(t,e){let{enabled:r=!0,
Bottleneck:n=ie.default,id:i="no-id",timeout:c=1e3*60*2,connection:u}=e.throttle||{};if(!r)return{};let h={timeout:c};typeof u<"u"&&(h.connection=u);let d=Object.
assign({clustering:u!=null,triggersNotification:oe,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:i},e.throttle);if(typeof d.onSecondaryRateLimit!=
"function"||typeof d.onRateLimit!="function")throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);let v=!1,_=()=>{if(v)return;v=!0,C.global==null&&Or(n,h),d.global=d.global??C.global,d.auth=d.auth??C.auth,d.search=d.search??C.search,d.write=d.write??C.
write,d.notifications=d.notifications??C.notifications,d.retryLimiter=d.retryLimiter??new n;let m={},O=new n.Events(m);m.on("secondary-limit",d.onSecondaryRateLimit),
m.on("rate-limit",d.onRateLimit),m.on("error",$=>t.log.warn("Error in throttling-plugin limit handler",$)),d.retryLimiter.on("failed",async function($,b){let[I,
R,w]=b.args,{pathname:A}=new URL(w.url,"http://github.test");if(!(A.startsWith("/graphql")&&$.status!==401||$.status===403||$.status===429))return;let E=~~R.retryCount;
R.retryCount=E,w.request.retryCount=E;let{wantRetry:j,retryAfter:N=0}=await(async function(){if(/\bsecondary rate\b/i.test($.message)){let T=Number($.response.headers["\
retry-after"])||I.fallbackSecondaryRateRetryAfter;return{wantRetry:await O.trigger("secondary-limit",T,w,t,E),retryAfter:T}}if($.response.headers!=null&&$.response.
headers["x-ratelimit-remaining"]==="0"||($.response.data?.errors??[]).some(T=>T.type==="RATE_LIMITED")){let T=new Date(~~$.response.headers["x-ratelimit-reset"]*
1e3).getTime(),x=Math.max(Math.ceil((T-Date.now())/1e3)+1,0);return{wantRetry:await O.trigger("rate-limit",x,w,t,E),retryAfter:x}}return{}})();if(j)return R.retryCount++,
N*I.retryAfterBaseValue})};return t.hook.wrap("request",(m,O)=>(_(),mr(d,m,O))),{}}Q.VERSION=gr;Q.triggersNotification=oe;function B(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}function X(t,e,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(e)?e.reverse().reduce((i,c)=>X.
bind(null,t,c,i,n),r)():Promise.resolve().then(()=>t.registry[e]?t.registry[e].reduce((i,c)=>c.hook.bind(null,i,n),r)():r(n))}function ae(t,e,r,n){let i=n;t.registry[r]||(t.registry[r]=[]),e==="before"&&(n=(c,u)=>Promise.resolve().then(i.bind(null,u)).then(c.bind(null,u))),e==="after"&&
(n=(c,u)=>{let h;return Promise.resolve().then(c.bind(null,u)).then(d=>(h=d,i(h,u))).then(()=>h)}),e==="error"&&(n=(c,u)=>Promise.resolve().then(c.bind(null,u)).
catch(h=>i(h,u))),t.registry[r].push({hook:n,orig:i})}function ue(t,e,r){if(!t.registry[e])return;let n=t.registry[e].map(i=>i.orig).indexOf(r);n!==-1&&t.registry[e].splice(n,1)}var ce=Function.bind,le=ce.bind(ce);function he(t,e,r){let n=le(ue,null).apply(null,r?[e,r]:[e]);t.api={remove:n},t.remove=n,["before","error","after","wrap"].forEach(
i=>{let c=r?[e,i,r]:[e,i];t[i]=t.api[i]=le(ae,null).apply(null,c)})}function Er(){let t=Symbol("Singular"),e={registry:{}},r=X.bind(null,e,t);return he(r,e,t),r}
function Rr(){let t={registry:{}},e=X.bind(null,t);return he(e,t),e}var fe={Singular:Er,Collection:Rr};var Ar="0.0.0-development",kr=`octokit-endpoint.js/${Ar} ${B()}`,Sr={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":kr},mediaType:{format:""}};function $r(t){return t?Object.keys(t).reduce((e,r)=>(e[r.toLowerCase()]=t[r],e),{}):{}}function Tr(t){if(typeof t!=
"object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.
call(e,"constructor")&&e.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}function ye(t,e){let r=Object.
assign({},t);return Object.keys(e).forEach(n=>{Tr(e[n])?n in t?r[n]=ye(t[n],e[n]):Object.assign(r,{[n]:e[n]}):Object.assign(r,{[n]:e[n]})}),r}function de(t){for(let e in t)
t[e]===void 0&&delete t[e];return t}function pt(t,e,r){if(typeof e=="string"){let[i,c]=e.split(" ");r=Object.assign(c?{method:i,url:c}:{url:i},r)}else r=Object.
assign({},e);r.headers=$r(r.headers),de(r),de(r.headers);let n=ye(t||{},r);return r.url==="/graphql"&&(t&&t.mediaType.previews?.length&&(n.mediaType.previews=t.
mediaType.previews.filter(i=>!n.mediaType.previews.includes(i)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(i=>i.replace(/-preview/,
""))),n}function jr(t,e){let r=/\?/.test(t)?"&":"?",n=Object.keys(e);return n.length===0?t:t+r+n.map(i=>i==="q"?"q="+e.q.split("+").map(encodeURIComponent).join(
"+"):`${i}=${encodeURIComponent(e[i])}`).join("&")}var Nr=/\{[^{}}]+\}/g;function qr(t){return t.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Ir(t){
let e=t.match(Nr);return e?e.map(qr).reduce((r,n)=>r.concat(n),[]):[]}function pe(t,e){let r={__proto__:null};for(let n of Object.keys(t))e.indexOf(n)===-1&&(r[n]=
t[n]);return r}function ge(t){return t.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){return/%[0-9A-Fa-f]/.test(e)||(e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,
"]")),e}).join("")}function G(t){return encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function V(t,e,r){
return e=t==="+"||t==="#"?ge(e):G(e),r?G(r)+"="+e:e}function J(t){return t!=null}function dt(t){return t===";"||t==="&"||t==="?"}function Pr(t,e,r,n){var i=t[r],
c=[];if(J(i)&&i!=="")if(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||typeof i=="boolean")i=i.toString(),n&&n!=="*"&&(i=i.substring(0,parseInt(n,10))),
c.push(V(e,i,dt(e)?r:""));else if(n==="*")Array.isArray(i)?i.filter(J).forEach(function(u){c.push(V(e,u,dt(e)?r:""))}):Object.keys(i).forEach(function(u){J(i[u])&&
c.push(V(e,i[u],u))});else{let u=[];Array.isArray(i)?i.filter(J).forEach(function(h){u.push(V(e,h))}):Object.keys(i).forEach(function(h){J(i[h])&&(u.push(G(h)),
u.push(V(e,i[h].toString())))}),dt(e)?c.push(G(r)+"="+u.join(",")):u.length!==0&&c.push(u.join(","))}else e===";"?J(i)&&c.push(G(r)):i===""&&(e==="&"||e==="?")?
c.push(G(r)+"="):i===""&&c.push("");return c}function Cr(t){return{expand:xr.bind(null,t)}}function xr(t,e){var r=["+","#",".","/",";","?","&"];return t=t.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,i,c){if(i){let h="",d=[];if(r.indexOf(i.charAt(0))!==-1&&(h=i.charAt(0),i=i.substr(1)),i.split(/,/g).forEach(function(v){
var _=/([^:\*]*)(?::(\d+)|(\*))?/.exec(v);d.push(Pr(e,h,_[1],_[2]||_[3]))}),h&&h!=="+"){var u=",";return h==="?"?u="&":h!=="#"&&(u=h),(d.length!==0?h:"")+d.join(
u)}else return d.join(",")}else return ge(c)}),t==="/"?t:t.replace(/\/$/,"")}function me(t){let e=t.method.toUpperCase(),r=(t.url||"/").replace(/:([a-z]\w+)/g,"\
{$1}"),n=Object.assign({},t.headers),i,c=pe(t,["method","baseUrl","url","headers","request","mediaType"]),u=Ir(r);r=Cr(r).expand(c),/^http/.test(r)||(r=t.baseUrl+
r);let h=Object.keys(t).filter(_=>u.includes(_)).concat("baseUrl"),d=pe(c,h);if(!/application\/octet-stream/i.test(n.accept)&&(t.mediaType.format&&(n.accept=n.accept.
split(/,/).map(_=>_.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${t.mediaType.format}`)).join(",")),r.endsWith("/graphql")&&
t.mediaType.previews?.length)){let _=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=_.concat(t.mediaType.previews).map(m=>{let O=t.mediaType.format?
`.${t.mediaType.format}`:"+json";return`application/vnd.github.${m}-preview${O}`}).join(",")}return["GET","HEAD"].includes(e)?r=jr(r,d):"data"in d?i=d.data:Object.
keys(d).length&&(i=d),!n["content-type"]&&typeof i<"u"&&(n["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(e)&&typeof i>"u"&&(i=""),
Object.assign({method:e,url:r,headers:n},typeof i<"u"?{body:i}:null,t.request?{request:t.request}:null)}function Lr(t,e,r){return me(pt(t,e,r))}function _e(t,e){
let r=pt(t,e),n=Lr.bind(null,r);return Object.assign(n,{DEFAULTS:r,defaults:_e.bind(null,r),merge:pt.bind(null,r),parse:me})}var we=_e(null,Sr);var Le=at(ke(),1);var zr=/^-?\d+$/,Z=/^-?\d+n+$/,F=JSON.stringify,_t=JSON.parse,Ne=/^-?\d+n$/,Se=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,$e=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,wt=t=>t===
void 0||typeof t=="function"||typeof t=="symbol",vt=t=>t!==null&&typeof t=="object"&&t.constructor&&t.constructor.name==="RawJSON",Qr=(t,e,r)=>{let n="";typeof r==
"number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));let i=typeof e=="function",c=Array.isArray(e)?new Set(e.map(
String)):null,u=(b,I,R)=>(R!==null&&typeof R=="object"&&typeof R.toJSON=="function"&&(R=R.toJSON(I)),typeof R=="string"&&Z.test(R)?R+"n":typeof R=="bigint"?"raw\
JSON"in JSON?JSON.rawJSON(R.toString()):R.toString()+"n":(i&&(R=e.call(b,I,R)),R!==null&&typeof R=="object"&&(R instanceof Number||R instanceof String||R instanceof
Boolean)&&(R=R.valueOf()),R)),h=u({"":t},"",t);if(wt(h))return;let d=h===null||typeof h!="object",v=vt(h);if(d||v)return F(h);let _=[],m=0,O=[{parent:{"":h},key:"",
val:h,isArray:Array.isArray(h),keys:Array.isArray(h)?null:Object.keys(h),index:0,first:!0}],$=new WeakSet([h]);for(;O.length>0;){let b=O[O.length-1];b.index===0&&
(_.push(b.isArray?"[":"{"),m++);let I=!1;if(b.isArray)if(b.index<b.val.length){b.first||_.push(","),n&&_.push(`
`+n.repeat(m));let R=b.val[b.index],w=u(b.val,String(b.index),R);if(wt(w))_.push("null"),b.first=!1,b.index++;else{let A=w!==null&&typeof w=="object",k=vt(w);if(A&&
!k){if($.has(w))throw new TypeError("Converting circular structure to JSON");$.add(w),O.push({parent:b.val,key:String(b.index),val:w,isArray:Array.isArray(w),keys:Array.
isArray(w)?null:Object.keys(w),index:0,first:!0}),b.first=!1,b.index++}else _.push(F(w)),b.first=!1,b.index++}}else I=!0;else{for(;b.index<b.keys.length;){let w=b.
keys[b.index++];if(c&&!c.has(w))continue;let k=b.val[w],E=u(b.val,w,k);if(wt(E))continue;b.first||_.push(","),n?_.push(`
`+n.repeat(m)+F(w)+": "):_.push(F(w)+":");let j=E!==null&&typeof E=="object",N=vt(E);if(j&&!N){if($.has(E))throw new TypeError("Converting circular structure to\
 JSON");$.add(E),O.push({parent:b.val,key:w,val:E,isArray:Array.isArray(E),keys:Array.isArray(E)?null:Object.keys(E),index:0,first:!0}),b.first=!1;break}else _.
push(F(E)),b.first=!1}b.index>=b.keys.length&&O[O.length-1]===b&&(I=!0)}I&&(m--,!b.first&&n&&_.push(`
`+n.repeat(m)),_.push(b.isArray?"]":"}"),$.delete(b.val),O.pop())}return _.join("")},qe=(t,e,r)=>{try{return"rawJSON"in JSON?F(t,(h,d)=>typeof d=="bigint"?JSON.
rawJSON(d.toString()):typeof e=="function"?e(h,d):(Array.isArray(e)&&e.includes(h),d),r):t?F(t,(h,d)=>typeof d=="string"&&Z.test(d)||typeof d=="bigint"?d.toString()+
"n":typeof e=="function"?e(h,d):(Array.isArray(e)&&e.includes(h),d),r).replace(Se,"$1$2$3").replace($e,"$1$2$3"):F(t,e,r)}catch(n){if(n instanceof RangeError){let i=Qr(
t,e,r);return i===void 0?void 0:"rawJSON"in JSON?i:i.replace(Se,"$1$2$3").replace($e,"$1$2$3")}throw n}},Y=new Map,Xr=()=>{let t=JSON.parse.toString();if(Y.has(
t))return Y.get(t);try{let e=JSON.parse("1",(r,n,i)=>!!i?.source&&i.source==="1");return Y.set(t,e),e}catch{return Y.set(t,!1),!1}},Kr=(t,e,r,n)=>typeof e=="str\
ing"&&Ne.test(e)?BigInt(e.slice(0,-1)):typeof e=="string"&&Z.test(e)?e.slice(0,-1):typeof n=="function"?n(t,e,r):e,Yr=(t,e)=>JSON.parse(t,(r,n,i)=>{let c=typeof n==
"number",u=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,h=c&&u,d=i&&zr.test(i.source);return h&&d?BigInt(i.source):typeof e=="function"?e(r,n,i):n}),Ie=Number.
MAX_SAFE_INTEGER.toString(),Te=Ie.length,Zr=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,ts=/^"-?\d+n+"$/,es=(t,e)=>{let r={"":t},n=[{parent:r,
key:"",visited:!1}];for(;n.length>0;){let i=n[n.length-1];if(i.visited){let{parent:c,key:u}=i,h=c[u];typeof h=="string"&&(Ne.test(h)?h=BigInt(h.slice(0,-1)):Z.test(
h)&&(h=h.slice(0,-1))),typeof e=="function"&&(h=e.call(c,u,h)),h===void 0?delete c[u]:c[u]=h,n.pop()}else{i.visited=!0;let c=i.parent[i.key];if(c!==null&&typeof c==
"object"){let h=Object.keys(c);for(let d=h.length-1;d>=0;d--)n.push({parent:c,key:h[d],visited:!1})}}}return r[""]},je=t=>t.replace(Zr,(e,r,n,i)=>{let c=e[0]===
'"';if(c&&ts.test(e))return e.substring(0,e.length-1)+'n"';let h=n||i,d=r&&(r.length<Te||r.length===Te&&r<=Ie);return c||h||d?e:'"'+e+'n"'}),Pe=(t,e)=>{if(!t)return _t(
t,e);try{if(Xr())return Yr(t,e);let r=je(t);return _t(r,(n,i,c)=>Kr(n,i,c,e))}catch(r){if(r instanceof RangeError){let n=je(t),i=_t(n);return es(i,e)}throw r}};var rs="10.0.14",ss={headers:{"user-agent":`octokit-request.js/${rs} ${B()}`}};function ns(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!==
"[object Object]")return!1;let e=Object.getPrototypeOf(t);if(e===null)return!0;let r=Object.prototype.hasOwnProperty.call(e,"constructor")&&e.constructor;return typeof r==
"function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(t)}var Ce=()=>"";async function xe(t){let e=t.request?.fetch||globalThis.fetch;
if(!e)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let r=t.request?.log||console,n=t.request?.parseSuccessResponseBody!==!1,i=ns(t.body)||Array.isArray(t.body)?qe(t.body):t.body,c=Object.
fromEntries(Object.entries(t.headers).map(([m,O])=>[m,String(O)])),u;try{u=await e(t.url,{method:t.method,body:i,redirect:t.request?.redirect,headers:c,signal:t.
request?.signal,...t.body&&{duplex:"half"}})}catch(m){let O="Unknown Error";if(m instanceof Error){if(m.name==="AbortError")throw m.status=500,m;O=m.message,m.name===
"TypeError"&&"cause"in m&&(m.cause instanceof Error?O=m.cause.message:typeof m.cause=="string"&&(O=m.cause))}let $=new D(O,500,{request:t});throw $.cause=m,$}let h=u.
status,d=u.url,v={};for(let[m,O]of u.headers)v[m]=O;let _={url:d,status:h,headers:v,data:""};if("deprecation"in v){let m=v.link&&v.link.match(/<([^<>]+)>; rel="deprecation"/),
O=m&&m.pop();r.warn(`[@octokit/request] "${t.method} ${t.url}" is deprecated. It is scheduled to be removed on ${v.sunset}${O?`. See ${O}`:""}`)}if(h===204||h===
205)return _;if(t.method==="HEAD"){if(h<400)return _;throw new D(u.statusText,h,{response:_,request:t})}if(h===304)throw _.data=await bt(u),new D("Not modified",
h,{response:_,request:t});if(h>=400)throw _.data=await bt(u),new D(os(_.data),h,{response:_,request:t});return _.data=n?await bt(u):u.body,_}async function bt(t){
let e=t.headers.get("content-type");if(!e)return t.text().catch(Ce);let r=(0,Le.parse)(e);if(is(r)){let n="";try{return n=await t.text(),Pe(n)}catch{return n}}else
return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?t.text().catch(Ce):t.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function is(t){return t.type==="application/json"||t.type==="application/scim+json"}function os(t){if(typeof t=="string")return t;if(t instanceof ArrayBuffer)
return"Unknown error";if(typeof t=="object"&&t!==null&&"message"in t){let e=t,r="documentation_url"in e?` - ${e.documentation_url}`:"";return Array.isArray(e.errors)?
`${e.message}: ${e.errors.map(n=>JSON.stringify(n)).join(", ")}${r}`:`${e.message}${r}`}return`Unknown error: ${JSON.stringify(t)}`}function Ot(t,e){let r=t.defaults(
e);return Object.assign(function(i,c){let u=r.merge(i,c);if(!u.request||!u.request.hook)return xe(r.parse(u));let h=(d,v)=>xe(r.parse(r.merge(d,v)));return Object.
assign(h,{endpoint:r,defaults:Ot.bind(null,r)}),u.request.hook(h,u)},{endpoint:r,defaults:Ot.bind(null,r)})}var H=Ot(we,ss);var as="0.0.0-development";function us(t){return`Request failed due to following response errors:
`+t.errors.map(e=>` - ${e.message}`).join(`
`)}var cs=class extends Error{constructor(t,e,r){super(us(r)),this.request=t,this.headers=e,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},ls=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],hs=["query","method","url"],De=/\/api\/v3\/?$/;function fs(t,e,r){if(r){if(typeof e=="string"&&"query"in r)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let u in r)if(hs.includes(u))return Promise.reject(new Error(`[@octokit/graphql] "${u}\
" cannot be used as variable name`))}let n=typeof e=="string"?Object.assign({query:e},r):e,i=Object.keys(n).reduce((u,h)=>ls.includes(h)?(u[h]=n[h],u):(u.variables||
(u.variables={}),u.variables[h]=n[h],u),{}),c=n.baseUrl||t.endpoint.DEFAULTS.baseUrl;return De.test(c)&&(i.url=c.replace(De,"/api/graphql")),t(i).then(u=>{if(u.
data.errors){let h={};for(let d of Object.keys(u.headers))h[d]=u.headers[d];throw new cs(i,h,u.data)}return u.data.data})}function Et(t,e){let r=t.defaults(e);return Object.
assign((i,c)=>fs(r,i,c),{defaults:Et.bind(null,r),endpoint:r.endpoint})}var _n=Et(H,{headers:{"user-agent":`octokit-graphql.js/${as} ${B()}`},method:"POST",url:"\
/graphql"});function Ue(t){return Et(t,{method:"POST",url:"/graphql"})}var Rt="(?:[a-zA-Z0-9_-]+)",Be="\\.",Fe=new RegExp(`^${Rt}${Be}${Rt}${Be}${Rt}$`),ds=Fe.test.bind(Fe);async function ps(t){let e=ds(t),r=t.startsWith("v1.")||t.
startsWith("ghs_"),n=t.startsWith("ghu_");return{type:"token",token:t,tokenType:e?"app":r?"installation":n?"user-to-server":"oauth"}}function ys(t){return t.split(
/\./).length===3?`bearer ${t}`:`token ${t}`}async function gs(t,e,r,n){let i=e.endpoint.merge(r,n);return i.headers.authorization=ys(t),e(i)}var Me=function(e){
if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to c\
reateTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(ps.bind(null,e),{hook:gs.bind(null,e)})};var At="7.0.8";var Je=()=>{},ms=console.warn.bind(console),_s=console.error.bind(console);function ws(t={}){return typeof t.debug!="function"&&(t.debug=Je),typeof t.info!="fun\
ction"&&(t.info=Je),typeof t.warn!="function"&&(t.warn=ms),typeof t.error!="function"&&(t.error=_s),t}var Ge=`octokit-core.js/${At} ${B()}`,tt=class{static VERSION=At;static defaults(e){
return class extends this{constructor(...n){let i=n[0]||{};if(typeof e=="function"){super(e(i));return}super(Object.assign({},e,i,i.userAgent&&e.userAgent?{userAgent:`${i.
userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){let r=this.plugins;return class extends this{static plugins=r.concat(e.filter(i=>!r.includes(
i)))}}constructor(e={}){let r=new fe.Collection,n={baseUrl:H.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(n.headers["user-agent"]=e.userAgent?`${e.userAgent} ${Ge}`:Ge,e.baseUrl&&(n.baseUrl=e.baseUrl),e.previews&&(n.mediaType.previews=
e.previews),e.timeZone&&(n.headers["time-zone"]=e.timeZone),this.request=H.defaults(n),this.graphql=Ue(this.request).defaults(n),this.log=ws(e.log),this.hook=r,
e.authStrategy){let{authStrategy:c,...u}=e,h=c(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:u},e.auth));r.wrap("request",h.hook),
this.auth=h}else if(!e.auth)this.auth=async()=>({type:"unauthenticated"});else{let c=Me(e.auth);r.wrap("request",c.hook),this.auth=c}let i=this.constructor;for(let c=0;c<
i.plugins.length;++c)Object.assign(this,i.plugins[c](this,e))}request;graphql;log;hook;auth};var We=()=>({});var Ve=()=>({});var He=()=>({});var ze="22.0.1";var Qe=tt.plugin(We,He,Ve).defaults({userAgent:`octokit-rest.js/${ze}`});var vs=60,et=()=>{},bs={debug:et,info:et,warn:et,error:et};function Os(){let t=async()=>{};return{on:(e,r)=>{e==="failed"&&(t=r)},schedule:async(e,...r)=>{for(let n=0;;n+=
1)try{return await e(...r)}catch(i){let c=await t(i,{args:r,retryCount:n});if(c==null)throw i;await new Promise(u=>setTimeout(u,Number(c)))}}}}var kt={key:()=>({
schedule:async(t,e,...r)=>e(...r)})},Es=()=>({global:kt,write:kt,notifications:kt,retryLimiter:Os()}),Rs=t=>typeof t=="object"&&t!==null&&"data"in t&&Object.hasOwn(
Object(t.data),"errors"),As=t=>async(e,r)=>{let n=e(r);if(await n.then(u=>!Rs(u),()=>!1))return n;let c=0;return t((...u)=>c++===0?n:e(...u),r)},ks=(t,e)=>{let{
hook:r}=t,n=(i,c)=>r.wrap(i,As(c));return ht({...t,hook:{...r,error:r.error,wrap:n}},e)};function Xe({apiUrl:t,token:e,retries:r,secondMs:n},i){let c=(u,h,d,v)=>v<
r&&u<=vs;return new(Qe.plugin(ks,Q))({auth:e,baseUrl:t.replace(/\/$/,""),userAgent:`ready-gate/${te}`,log:bs,request:{fetch:i},retry:{retries:r,retryAfterBaseValue:n},
throttle:{retryAfterBaseValue:n,onRateLimit:c,onSecondaryRateLimit:c,...Es()}})}import{Agent as Ss,request as $s}from"node:http";import{createGunzip as Ts}from"node:zlib";var js=3,Ns=new Set([301,302,303,307,308]),Ke=new Map;function qs(t){
let e=Ke.get(t)??Is(t);return Ke.set(t,e),e}async function Is(t){let e={keepAlive:!0,maxSockets:64};if(t==="http:")return{send:$s,agent:new Ss(e)};if(t!=="https\
:")throw new Error(`an address that begins with ${t} is not asked`);let r=await import("node:https");return{send:r.request,agent:new r.Agent(e)}}async function Ps(t,e){
let{send:r,agent:n}=await qs(t.protocol),{method:i="GET",body:c,signal:u}=e,h=c===void 0?{}:{"content-length":String(Buffer.byteLength(c))};return new Promise((d,v)=>{
let _={method:i,agent:n,protocol:t.protocol,hostname:t.hostname.replace(/^\[|\]$/g,""),port:t.port,path:t.pathname+t.search,headers:{...e.headers,...h,"accept-e\
ncoding":"gzip"},...u?{signal:u}:{}};r(_,d).on("error",v).end(c)})}function Cs(t){let e=new Map;for(let[c,u]of Object.entries(t.headers))u!==void 0&&e.set(c,Array.
isArray(u)?u.join(", "):u);let r=t.statusCode??0,n=e.get("content-encoding")==="gzip";n&&e.delete("content-length");let i=n?t.pipe(Ts()):t;return n&&t.on("error",
c=>i.destroy(c)),{status:r,headers:e,body:i,drop:()=>{t.destroy()}}}async function Ye(t,e){let r=new URL(t);for(let n=0;;n+=1){let i=await Ps(r,e),{location:c}=i.
headers,{redirect:u="follow"}=e;if(!Ns.has(i.statusCode??0)||u==="manual")return Cs(i);i.destroy();let h=c!==void 0&&URL.canParse(c,r.href)?new URL(c,r):void 0;
if(!(u==="follow"&&(e.method??"GET")==="GET"&&n<js)||h?.origin!==r.origin)throw new Error("the answer is a redirect that is not followed");r=h}}var rt=class extends Error{name="TooLarge";constructor(e){super(`the answer has more than ${e} bytes`)}};async function xs({headers:t,body:e},r){if(Number(t.get(
"content-length")??0)>r)throw new rt(r);let n=[],i=0;for await(let c of e){if(i+=c.length,i>r)throw new rt(r);n.push(c)}return new Uint8Array(Buffer.concat(n))}
function $t(t,e,r){return async(n,i={})=>{let c=AbortSignal.timeout(e);try{let u=await t(n,{...i,signal:c}),h;try{h=await xs(u,r)}catch(d){throw u.drop(),d}return{
status:u.status,ok:u.status>=200&&u.status<300,url:n,headers:u.headers,body:h,text:async()=>new TextDecoder().decode(h),arrayBuffer:async()=>h.buffer}}catch(u){
throw c.aborted?new Error(`there was no answer within ${e} ms`):u}}}var St=(t,e)=>t[e.toLowerCase()]||t[e]||void 0;async function Ze(t){let[e,r]=[St(t,"HTTP_PRO\
XY"),St(t,"HTTPS_PROXY")];if(!e&&!r)return Ye;let n=await import("./undici-A5RKLYSB.js"),i=St(t,"NO_PROXY")??"",c=new n.EnvHttpProxyAgent({noProxy:i,...e?{
httpProxy:e}:{},...r?{httpsProxy:r}:{}});return async(u,h)=>{let d=await n.fetch(u,{...h,dispatcher:c});return{status:d.status,headers:new Map(d.headers),body:d.
body??[],drop:()=>{d.body?.cancel().catch(()=>{})}}}}var Ls=12e7,tr={parseSuccessResponseBody:!1};function Ds(t){let e=new TextDecoder().decode(t);try{return JSON.parse(e)}catch{return e}}function Tt(t,{shape:e,what:r}){
let n=e.safeParse(t);if(n.success)return n.data;let[i]=n.error.issues,c=i?.path.slice(0,4).map(String).join(".")||"the whole answer";throw new U("garbage",`GitH\
ub's answer about ${r} cannot be understood (${c})`)}async function ei(t){let{timeoutMs:e=2e4,retries:r=2,secondMs:n=1e3}=t,i=await Ze(t.env??process.env),c=Xe(
{...t,retries:r,secondMs:n},$t(i,e,Ls)),[u="",h=""]=t.repository.split("/"),d=new Map,v=new Map,_=new Map,m,O=t.apiUrl.replace(/\/$/,"").replace(/\/api\/v3$/,"/\
api"),$=async(w,A,k)=>{let E=!w.startsWith("POST /graphql")&&!/^GET \/(?:orgs|users)\//.test(w),j=E?w.replace(" "," /repos/{owner}/{repo}"):w;try{let N=await c.
request(j,E?{owner:u,repo:h,...k}:k),T=Number(N.headers["x-ratelimit-remaining"]??Number.NaN);return Number.isNaN(T)||(m=Math.min(T,m??T)),N}catch(N){throw ee(N,
j,A)}},b=async(w,A,k,E)=>{let j=d.get(w),N=j?.etag?{"if-none-match":j.etag}:{};try{let{data:T,headers:x}=await $(`GET ${A}`,k,{...E,headers:N,request:tr}),M=Ds(
T);return d.set(w,{data:M,...x.etag?{etag:x.etag}:{}}),M}catch(T){if(T instanceof U&&T.status===304&&j)return j.data;throw T}},I=async(w,A)=>{let k=JSON.stringify(
[w,A.params??{}]),E=(A.fresh?void 0:v.get(k))??b(k,w,A.what,A.params??{});return v.set(k,E),Tt(await E,A)},R=async(w,A,k,E,j)=>$(`GET ${w}`,A,{...k,...E?{headers:{
accept:E}}:{},request:{...tr,redirect:j}});return{repository:t.repository,get:I,bytes:(w,{what:A,params:k={},accept:E})=>{let j=JSON.stringify([w,k,E]),N=_.get(
j)??R(w,A,k,E,"follow").then(({data:T})=>T);return _.set(j,N),N},stored:async(w,{what:A,params:k={},accept:E,cap:j})=>{let{data:N,headers:T,status:x}=await R(w,
A,k,E,"manual");return x<300?N:Us(i,T.location,A,{ms:e*3,cap:j,api:t.apiUrl})},graphql:async(w,A,k)=>{let{data:E}=await $("POST /graphql",k.what,{baseUrl:O,query:w,
variables:{owner:u,repo:h,...A}});return Tt(E?.data,k)},send:async(w,A)=>{let k=A.once?{request:{retries:0}}:{};return Tt((await $(w,A.what,{...A.params,...k})).
data,A)},left:()=>m}}async function Us(t,e,r,{ms:n,cap:i,api:c}){let u=URL.canParse(e??"")?new URL(e??""):void 0,h=["https:",new URL(c).protocol];if(!u||!h.includes(
u.protocol)||u.username||u.password)throw new U("garbage",`GitHub gave no address for ${r}`);let d;try{d=await $t(t,n,i)(u.href,{redirect:"error"})}catch(v){throw v instanceof
Error&&v.name==="TooLarge"?new U("refused",`${r} has more than the ${i} bytes that are read`):new U("unavailable",`${r} could not be downloaded; run it again la\
ter`)}if(d.status===404||d.status===410)throw new U("missing",`the storage has no ${r}`,d.status);if(!d.ok)throw new U("unavailable",`the storage answered ${d.status}\
 for ${r}`,d.status);return d.body}export{ei as a};
