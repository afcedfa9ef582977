import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers';

export default class extends WorkerEntrypoint {
  // handler: http
  async fetch(request) {
    // ruleid: code-injection
    eval(await request.text());
    // ok: code-injection
    eval(this.env.CODE);
    return new Response('done');
  }
}

export class Counter extends DurableObject {
  // handler: http
  async fetch(request) {
    // ruleid: code-injection
    eval(await request.text());
    // ok: code-injection
    eval(request.method);
    return new Response('done');
  }
}
