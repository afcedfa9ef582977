// Streams keep the parts that were put into them, and hand each to their listeners, readers, and the streams behind them.
const stream = require('stream');
const EventEmitter = require('events');

class Stream extends EventEmitter {
  destroy(error) {
    if (error) this.emit('error', error);
    this.emit('close');
    return this;
  }

  setEncoding() {
    return this;
  }

  pause() {
    return this;
  }

  resume() {
    this.flow();
    return this;
  }

  flow() {}

  // Readable

  begin(options) {
    this.parts = [];
    if (options && options.read) this._read = options.read;
    if (options && options.write) this._write = options.write;
    if (options && options.transform) this._transform = options.transform;
    if (options && options.flush) this._flush = options.flush;
    if (options && options.final) this._final = options.final;
  }

  push(part) {
    if (part === null) {
      this.emit('end');
      this.emit('close');
      return false;
    }
    this.parts.push(part);
    this.emit('readable');
    this.emit('data', part);
    return true;
  }

  unshift(part) {
    this.push(part);
  }

  on(name, listener) {
    if (name === 'data' || name === 'readable') this.flow();
    return super.on(name, listener);
  }

  read() {
    this.flow();
    return this.parts[0];
  }

  pipe(target) {
    this.on('data', (part) => target.write(part));
    this.on('end', () => target.end());
    return target;
  }

  async *[Symbol.asyncIterator]() {
    this.flow();
    for (const part of this.parts) yield part;
  }

  iterator() {
    return this[Symbol.asyncIterator]();
  }

  map(change) {
    this.flow();
    return Readable.from(this.parts.map(change));
  }

  filter(keeps) {
    this.flow();
    return Readable.from(this.parts.filter(keeps));
  }

  flatMap(change) {
    this.flow();
    return Readable.from(this.parts.flatMap(change));
  }

  async forEach(visit) {
    this.flow();
    this.parts.forEach(visit);
  }

  async toArray() {
    this.flow();
    return this.parts;
  }

  async reduce(join, start) {
    this.flow();
    return this.parts.reduce(join, start);
  }

  // Writable

  write(part, encoding, done) {
    const told = typeof encoding === 'function' ? encoding : done;
    this.put(part);
    if (told) told();
    return true;
  }

  put(part) {
    if (this._transform) {
      this._transform(part, 'utf8', (error, made) => {
        if (made !== undefined && made !== null) this.push(made);
      });
    } else if (this._write) {
      this._write(part, 'utf8', (error) => {
        if (error) this.emit('error', error);
      });
    }
  }

  end(part) {
    if (part !== undefined && typeof part !== 'function') this.put(part);
    if (this._flush) {
      this._flush((error, made) => {
        if (made !== undefined && made !== null) this.push(made);
      });
    }
    if (this._final) this._final(() => {});
    this.emit('finish');
    if (this._transform) this.push(null);
    return this;
  }

  cork() {}

  uncork() {}
}

class Readable extends Stream {
  constructor(options) {
    super();
    this.begin(options);
  }

  flow() {
    if (this.flowing) return;
    this.flowing = true;
    if (this._read) this._read(65536);
  }

  static from(parts) {
    const made = new Readable();
    made.flowing = true;
    if (typeof parts === 'string') made.parts.push(parts);
    else for (const part of parts) made.parts.push(part);
    made.emitted = { data: made.parts.map((part) => [part]), readable: [[]], end: [[]], close: [[]] };
    return made;
  }
}

class Writable extends Stream {
  constructor(options) {
    super();
    this.begin(options);
  }
}

class Duplex extends Readable {}

class Transform extends Duplex {}

class PassThrough extends Transform {
  _transform(part, encoding, done) {
    done(null, part);
  }
}

/** What a part of a pipeline gives when it is fed from another one. */
function linked(source, target) {
  if (typeof target === 'function') return target(source);
  const from = source[Symbol.asyncIterator] && !source.pipe ? Readable.from(source) : source;
  return from.pipe(target);
}

function pipeline(...streams) {
  const flat = Array.isArray(streams[0]) ? [...streams[0], ...streams.slice(1)] : streams;
  const done = flat[flat.length - 1];
  const called = typeof done === 'function' && done.length < 3 && done.constructor.name === 'Function';
  const parts = called ? flat.slice(0, -1) : flat;
  const [first, ...others] = parts;
  const last = others.reduce(linked, typeof first === 'function' ? first() : first);
  if (called) queueMicrotask(() => done(undefined, last));
  return last;
}

const finished = (of, ...rest) => {
  const done = rest[rest.length - 1];
  of.on('end', () => done());
  of.on('finish', () => done());
  return () => {};
};

const promises = {
  pipeline: async (...streams) => {
    const last = pipeline(...streams);
    return last instanceof Stream ? undefined : last;
  },
  finished: async () => undefined,
};

Object.assign(Stream, { Stream, Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished, promises });
Stream.isReadable = stream.isReadable;
Stream.addAbortSignal = (signal, of) => of;
module.exports = Stream;
