'use strict';
// Events, URLs, requests, stores.

const abort = (controller) => {
  const heard = [];
  controller.signal.addEventListener('abort', (event) => heard.push(event.type));
  controller.abort('why');
  return [heard, controller.signal.aborted, controller.signal.reason];
};

module.exports = {
  events: {
    order: (events) => {
      const heard = [];
      const emitter = new events.EventEmitter();
      emitter.on('a', (...values) => heard.push(['first', ...values]));
      emitter.addListener('a', (value) => heard.push(['second', value]));
      const answers = [emitter.emit('a', 1, 2), emitter.emit('b', 3)];
      return [heard, answers, emitter.listenerCount('a'), emitter.eventNames()];
    },
    receiver: (events) => {
      const emitter = new events();
      let same;
      emitter.on('a', function heard() {
        same = this === emitter;
      });
      emitter.emit('a');
      return same;
    },
    removed: (events) => {
      const heard = [];
      const listener = (value) => heard.push(value);
      const emitter = new events().on('a', listener);
      emitter.emit('a', 1);
      emitter.off('a', listener).emit('a', 2);
      const other = new events().on('a', listener);
      other.removeAllListeners('a').emit('a', 3);
      return heard;
    },
    once: async (events) => {
      const emitter = new events();
      setImmediate(() => emitter.emit('a', 1, 2));
      return events.once(emitter, 'a');
    },
    on: async (events) => {
      const emitter = new events();
      emitter.setMaxListeners(20);
      const heard = events.on(emitter, 'a');
      emitter.emit('a', 1);
      return (await heard.next()).value;
    },
  },
  async_hooks: {
    run: ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage();
      const inside = storage.run({ a: 1 }, (more) => [storage.getStore(), more], 2);
      return [inside, storage.getStore(), storage.exit(() => storage.getStore())];
    },
    enter: ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage();
      storage.enterWith(1);
      const inner = storage.run(2, () => storage.getStore());
      return [inner, storage.getStore()];
    },
    resource: ({ AsyncResource }) => new AsyncResource('a').runInAsyncScope((value) => [value], null, 1),
  },
  string_decoder: {
    text: ({ StringDecoder }) => {
      const decoder = new StringDecoder('utf8');
      return decoder.write(Buffer.from('häß')) + decoder.end(Buffer.from('!')) + decoder.end();
    },
    hex: ({ StringDecoder }) => new StringDecoder('hex').write(Buffer.from('a')),
  },
  url: {
    parts: ({ URL }) => {
      const url = new URL('https://Example.org:81/a/b?x=1&y=2#top');
      return [url.protocol, url.host, url.hostname, url.port, url.pathname, url.search, url.hash, url.origin, url.href];
    },
    based: ({ URL }) => ['c?d', '/c', '//h/c', 'http://other/c'].map((text) => `${new URL(text, 'http://host/a/b')}`),
    parameters: ({ URL }) => {
      const { searchParams } = new URL('https://h/?x=1&y=2&x=3');
      return [searchParams.get('x'), searchParams.getAll('x'), searchParams.has('z'), searchParams.get('z'), [...searchParams]];
    },
    changed: ({ URL }) => {
      const url = new URL('https://h/p?x=1');
      url.searchParams.set('x', 'a b');
      url.searchParams.append('y', '2');
      const before = [url.search, JSON.stringify(url)];
      url.searchParams.delete('x');
      url.search = '?z=1';
      return [before, url.href, url.searchParams.get('z'), [...url.searchParams.keys()], [...url.searchParams.values()]];
    },
    still: ({ parse }) => parse('http://h/p').pathname,
  },
  'global/URL': {
    same: (URL) => new URL('http://h/p?q=1').searchParams.toString(),
  },
  undici: {
    text: async ({ Response }) => {
      const response = new Response('text', { status: 404, headers: { 'X-A': '1' } });
      return [response.status, response.ok, response.headers.get('x-a'), await response.clone().text(), await response.text()];
    },
    json: async ({ Response }) => [await Response.json({ a: [1] }).json(), await new Response().text()],
    request: async ({ Request }) => {
      const request = new Request('https://h/a', { method: 'POST', body: 'x=1', headers: { a: 'b' } });
      const copy = request.clone();
      return [request.url, request.method, request.headers.get('a'), await request.text(), await copy.text()];
    },
    blob: async ({ Blob, File }) => {
      const file = new File(['a', 'b'], 'name', { type: 'text/plain' });
      return [await new Blob(['x', 'y']).text(), file.name, file.size, file.type, await file.text()];
    },
    redirect: ({ Response }) => Response.redirect('https://h/a').headers.get('location'),
  },
  'global/Blob': { text: (Blob) => new Blob(['a']).text() },
  'global/File': { name: (File) => new File(['a'], 'b').name },
  'global/Request': { url: (Request) => new Request('https://h/').url },
  'global/Response': { text: (Response) => new Response('a').text() },
  'global/EventTarget': {
    dispatch: (EventTarget) => {
      const heard = [];
      const target = new EventTarget();
      const listener = (event) => heard.push(event.type);
      target.addEventListener('a', listener);
      target.addEventListener('a', { handleEvent: (event) => heard.push(['object', event.type]) });
      target.dispatchEvent(new Event('a'));
      target.removeEventListener('a', listener);
      target.dispatchEvent(new Event('a'));
      return heard;
    },
  },
  'global/Event': { type: (Event) => new Event('a').type },
  'global/CustomEvent': { detail: (CustomEvent) => [new CustomEvent('a', { detail: 1 }).detail, new CustomEvent('a').detail] },
  'global/AbortController': { abort: (AbortController) => abort(new AbortController()) },
  builtins: {
    error: ({ Error }) => {
      const error = new Error('why', { cause: 1 });
      return [error.message, error.name, error.cause, `${error}`, typeof error.stack, new Error().message];
    },
    kinds: ({ Error, TypeError, RangeError }) => [new TypeError('a') instanceof Error, new TypeError('a') instanceof RangeError],
    several: ({ AggregateError }) => {
      const error = new AggregateError([1, 2], 'all');
      return [error.errors, error.message];
    },
  },
};
