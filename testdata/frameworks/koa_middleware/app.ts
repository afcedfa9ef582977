import Router from '@koa/router';
import Koa from 'koa';
import { execSync } from 'node:child_process';

const app = new Koa();
const router = new Router();

// handler: http
app.use(async (ctx, next) => {
  if (!/^[a-z]+$/.test(ctx.query.name)) {
    ctx.status = 400;
    return;
  }
  await next();
});

// handler: http
router.get('/run', async (ctx) => {
  // ok: command-injection
  ctx.body = execSync(`echo ${ctx.query.name}`);
  // ruleid: command-injection
  ctx.body = execSync(`echo ${ctx.query.title}`);
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(8080);
