const Koa = require('koa');
const Router = require('@koa/router');
const { execSync } = require('child_process');

const app = new Koa();
const router = new Router();

// handler: http
router.get('/run/:name', async (ctx) => {
  // ruleid: command-injection
  ctx.body = execSync(`echo ${ctx.params.name}`);
});

// handler: http
router.get('/health', async (ctx) => {
  // ok: command-injection
  ctx.body = execSync(`echo ${ctx.method}`);
});

// handler: http
const onlyWords = async (ctx, next) => {
  if (!/^\w+$/.test(ctx.query.name)) ctx.throw(400);
  else await next();
};

// handler: http
router.get('/checked', onlyWords, async (ctx) => {
  // ok: command-injection
  ctx.body = execSync(`echo ${ctx.query.name}`);
});

// handler: http
app.use(async (ctx, next) => {
  // ruleid: command-injection
  execSync(`logger ${ctx.request.url}`);
  await next();
});
app.use(router.routes());
app.listen(8080);
