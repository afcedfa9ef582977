const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const routed = require('koa-router')();
const { execSync } = require('child_process');

// handler: http
routed.post('/run', async (ctx) => {
  // ruleid: command-injection
  ctx.body = execSync(`echo ${ctx.request.body.name}`);
});

// handler: http
routed.get('/health', async (ctx) => {
  // ok: command-injection
  ctx.body = execSync('uptime');
});

const app = new Koa();
app.use(bodyParser());
app.use(routed.routes());
app.listen(8080);
