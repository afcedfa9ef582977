import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import { execSync } from 'node:child_process';

const app = new Hono();

const job = z.object({
  name: z.string().min(1).max(80),
  word: z.string().regex(/^[a-z]+$/),
  mode: z.enum(['fast', 'slow']),
  count: z.number().int().default(1),
  key: z.string().uuid().optional(),
  most: z.coerce.number().optional(),
  parts: z.array(z.object({ size: z.number(), label: z.string() })).optional(),
});

// handler: http
app.post('/job', zValidator('json', job), (c) => {
  const given = c.req.valid('json');
  // ok: command-injection
  execSync(`echo ${given.word} ${given.mode} ${given.count} ${given.key} ${given.most}`);
  // ruleid: command-injection
  execSync(`echo ${given.name}`);
  for (const part of given.parts ?? []) {
    // ok: command-injection
    execSync(`echo ${part.size}`);
    // ruleid: command-injection
    execSync(`echo ${part.label}`);
  }
  return c.text('done');
});

// handler: http
app.post('/parsed', async (c) => {
  const given = job.pick({ word: true, name: true }).parse(await c.req.json());
  // ok: command-injection
  execSync(`echo ${given.word}`);
  // ruleid: command-injection
  execSync(`echo ${given.name}`);
  return c.text('done');
});

// handler: http
app.post('/safe', async (c) => {
  const result = job.partial().safeParse(await c.req.json());
  if (!result.success) return c.text('no', 400);
  // ok: command-injection
  execSync(`echo ${result.data.word}`);
  // ruleid: command-injection
  execSync(`echo ${result.data.name}`);
  return c.text('done');
});

// handler: http
app.post('/unchecked', async (c) => {
  const given = await c.req.json();
  job.safeParse(given);
  // ruleid: command-injection
  execSync(`echo ${given.word}`);
  return c.text('done');
});

export default app;
