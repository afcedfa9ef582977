// Streams keep the parts that were put into them, and give them to readers, iterations, and the streams behind them.
const web = require('stream/web');

class ReadableStream {
  constructor(source) {
    this.parts = [];
    this.source = source || {};
    const controller = {
      enqueue: (part) => this.parts.push(part),
      close: () => undefined,
      error: () => undefined,
    };
    this.controller = controller;
    if (this.source.start) this.source.start(controller);
    if (this.source.pull) this.source.pull(controller);
  }

  getReader() {
    let at = 0;
    return {
      read: async () => {
        at += 1;
        return { value: this.parts[at - 1], done: at > this.parts.length };
      },
      releaseLock: () => undefined,
      cancel: async () => undefined,
      closed: Promise.resolve(),
    };
  }

  pipeThrough(pair) {
    this.pipeTo(pair.writable);
    return pair.readable;
  }

  async pipeTo(target) {
    for (const part of this.parts) target.put(part);
    target.finish();
  }

  tee() {
    return [this, this];
  }

  values() {
    return this[Symbol.asyncIterator]();
  }

  async cancel() {
    return undefined;
  }

  async *[Symbol.asyncIterator]() {
    for (const part of this.parts) yield part;
  }

  static from(parts) {
    const made = new ReadableStream();
    for (const part of parts) made.parts.push(part);
    return made;
  }
}

class WritableStream {
  constructor(sink) {
    this.sink = sink || {};
    if (this.sink.start) this.sink.start({});
  }

  put(part) {
    if (this.sink.write) this.sink.write(part, {});
  }

  finish() {
    if (this.sink.close) this.sink.close();
  }

  getWriter() {
    return {
      write: async (part) => this.put(part),
      close: async () => this.finish(),
      releaseLock: () => undefined,
      ready: Promise.resolve(),
      closed: Promise.resolve(),
    };
  }
}

class TransformStream {
  constructor(change) {
    const { transform = (part, to) => to.enqueue(part), flush = () => undefined } = change || {};
    this.readable = new ReadableStream();
    const to = this.readable.controller;
    this.writable = new WritableStream({ write: (part) => transform(part, to), close: () => flush(to) });
  }
}

module.exports = { ...web, ReadableStream, WritableStream, TransformStream };
