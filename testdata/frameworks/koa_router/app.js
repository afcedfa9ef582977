const Koa = require('koa');
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

new Koa().use(routed.routes());
