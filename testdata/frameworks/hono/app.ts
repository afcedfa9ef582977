import { Hono } from 'hono';
import { logger } from 'hono/logger';
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

// handler: http
const chained = app.use(logger()).get('/chained/:name', (c) => {
  // ruleid: command-injection
  return c.text(execSync(`echo ${c.req.param('name')}`).toString());
  // handler: http
}).post('/chained', async (c) => {
  // ok: command-injection
  return c.text(execSync('uptime').toString());
});

export default chained;
