import Router from '@koa/router';
import Koa from 'koa';
import { Hono } from 'hono';
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

const small = new Hono();

// handler: http
small.use('/checked/*', async (c, next) => {
  if (!/^[a-z]+$/.test(c.req.query('name'))) return c.text('no', 400);
  await next();
});

// handler: http
small.get('/checked/run', (c) => {
  // ok: command-injection
  return c.text(execSync(`echo ${c.req.query('name')}`).toString());
});

// handler: http
small.get('/run', (c) => {
  // ruleid: command-injection
  return c.text(execSync(`echo ${c.req.query('name')}`).toString());
});
