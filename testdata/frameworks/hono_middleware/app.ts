import { Hono } from 'hono';
import { execSync } from 'node:child_process';

const app = new Hono();

// handler: http
app.use('/checked/*', async (c, next) => {
  if (!/^[a-z]+$/.test(c.req.query('name'))) return c.text('no', 400);
  await next();
});

// handler: http
app.get('/checked/run', (c) => {
  // ok: command-injection
  return c.text(execSync(`echo ${c.req.query('name')}`).toString());
});

// handler: http
app.get('/run', (c) => {
  // ruleid: command-injection
  return c.text(execSync(`echo ${c.req.query('name')}`).toString());
});

export default app;
