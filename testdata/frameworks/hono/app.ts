import { Hono } from 'hono';
import { execSync } from 'node:child_process';

const app = new Hono();

// handler: http
app.get('/run/:name', (c) => {
  // ruleid: command-injection
  return c.text(execSync(`echo ${c.req.param('name')}`).toString());
});

// handler: http
app.post('/query', async (c) => {
  const body = await c.req.json();
  // ruleid: command-injection
  return c.text(execSync(`echo ${body.q}`).toString());
});

// handler: http
app.get('/health', (c) => {
  // ok: command-injection
  return c.text(execSync('uptime').toString());
});

export default app;
