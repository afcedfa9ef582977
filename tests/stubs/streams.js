'use strict';
// Streams, their consumers, lines.

const { Readable } = require('stream');

async function all(stream) {
  const parts = [];
  for await (const part of stream) parts.push(`${part}`);
  return parts;
}

const heard = (stream) => new Promise((resolve) => {
  const parts = [];
  stream.on('data', (part) => parts.push(`${part}`));
  stream.on('end', () => resolve(parts));
});

module.exports = {
  stream: {
    from: (stream) => all(stream.Readable.from(['a', 'b'])),
    text: (stream) => all(stream.Readable.from('ab')),
    listened: (stream) => heard(stream.Readable.from(['a', 'b'])),
    pushed: (stream) => {
      const made = new stream.Readable({ read() {} });
      made.push('a');
      made.push(null);
      return heard(made);
    },
    subclass: (stream) => {
      class Own extends stream.Readable {
        _read() {
          this.push('a');
          this.push(null);
        }
      }
      return all(new Own());
    },
    transform: (stream) => {
      class Upper extends stream.Transform {
        _transform(part, encoding, done) {
          this.push(`${part}`.toUpperCase());
          done();
        }

        _flush(done) {
          done(null, '!');
        }
      }
      return all(stream.Readable.from(['a']).pipe(new Upper())).then((parts) => parts.join(''));
    },
    through: (stream) => {
      const through = new stream.PassThrough();
      through.write('a');
      through.end('b');
      return all(through).then((parts) => parts.join(''));
    },
    written: (stream) => new Promise((resolve) => {
      const parts = [];
      const target = new stream.Writable({
        write(part, encoding, done) {
          parts.push(`${part}`);
          done();
        },
      });
      target.on('finish', () => resolve(parts));
      target.write('a', () => parts.push('told'));
      target.end('b');
    }).then((parts) => parts.filter((part) => part !== 'told')),
    pipeline: (stream) => new Promise((resolve) => {
      const through = new stream.PassThrough();
      const parts = heard(through);
      stream.pipeline(stream.Readable.from(['a']), through, (error) => resolve(parts.then((got) => [error, got])));
    }),
    methods: async (stream) => [
      await stream.Readable.from(['a', 'b']).map((part) => part + part).toArray(),
      await stream.Readable.from([1, 2]).filter((part) => part > 1).toArray(),
      await stream.Readable.from([1, 2]).reduce((sum, part) => sum + part, 0),
    ],
    module: (stream) => [stream === stream.Stream, new stream.Readable() instanceof stream, typeof stream.isReadable],
  },
  'stream/promises': {
    pipeline: async ({ pipeline }) => {
      const parts = [];
      await pipeline(
        Readable.from(['a', 'b']),
        async function* change(given) {
          for await (const part of given) yield part + part;
        },
        async (given) => {
          for await (const part of given) parts.push(part);
        },
      );
      return parts;
    },
  },
  'stream/consumers': {
    text: ({ text }) => text(Readable.from(['a', 'b'])),
    json: ({ json }) => json(Readable.from(['{"a"', ':1}'])),
    buffer: async ({ buffer }) => (await buffer(Readable.from([Buffer.from('a')]))).toString(),
    arrayBuffer: async (consumers) => Buffer.from(await consumers.arrayBuffer(Readable.from([Buffer.from('a')]))).toString(),
    blob: async ({ blob }) => (await blob(Readable.from([Buffer.from('a')]))).text(),
  },
  'stream/web': {
    read: async ({ ReadableStream }) => {
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue('a');
          controller.close();
        },
      });
      const reader = stream.getReader();
      return [await reader.read(), await reader.read()];
    },
    through: async ({ ReadableStream, TransformStream }) => {
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue('a');
          controller.close();
        },
      });
      const change = new TransformStream({ transform: (part, to) => to.enqueue(part + part) });
      return all(stream.pipeThrough(change));
    },
    write: async ({ WritableStream }) => {
      const parts = [];
      const writer = new WritableStream({ write: (part) => void parts.push(part), close: () => void parts.push('end') }).getWriter();
      await writer.write('a');
      await writer.close();
      return parts;
    },
  },
  'global/ReadableStream': { from: (ReadableStream) => all(ReadableStream.from(['a'])) },
  'global/WritableStream': { made: (WritableStream) => typeof new WritableStream().getWriter },
  'global/TransformStream': {
    same: async (TransformStream) => {
      const { readable, writable } = new TransformStream();
      const writer = writable.getWriter();
      writer.write('a');
      writer.close();
      return all(readable);
    },
  },
  readline: {
    lines: ({ createInterface }) => all(createInterface({ input: Readable.from(['a\nb']) })),
    told: ({ createInterface }) => new Promise((resolve) => {
      const lines = [];
      const from = createInterface({ input: Readable.from(['a\nb']) });
      from.on('line', (line) => lines.push(line));
      from.on('close', () => resolve(lines));
    }),
  },
  'readline/promises': {
    lines: ({ createInterface }) => all(createInterface({ input: Readable.from(['a']) })),
  },
};
