// Requests, responses and blobs keep their bodies, and give them as text, JSON, bytes or a stream.

class Body {
  constructor(body) {
    this.held = body;
  }

  get body() {
    return this.held === undefined ? null : new Response(this.held);
  }

  async text() {
    const held = this.held;
    if (held === undefined || held === null) return '';
    if (held instanceof Blob) return held.text();
    return `${held}`;
  }

  async json() {
    return JSON.parse(await this.text());
  }

  async bytes() {
    return Buffer.from(await this.text());
  }

  async arrayBuffer() {
    return Buffer.from(await this.text());
  }

  async blob() {
    return new Blob([await this.text()]);
  }

  async formData() {
    return this.held instanceof FormData ? this.held : new FormData(new URLSearchParams(await this.text()));
  }

  async *[Symbol.asyncIterator]() {
    yield this.held;
  }
}

class Blob extends Body {
  constructor(parts, options) {
    super((parts || []).join(''));
    this.type = (options && options.type) || '';
  }

  get size() {
    return Buffer.byteLength(this.held);
  }

  slice() {
    return this;
  }
}

class File extends Blob {
  constructor(parts, name, options) {
    super(parts, options);
    this.name = name;
  }
}

class Response extends Body {
  constructor(body, options) {
    super(body);
    const { status = 200, statusText = '', headers } = options || {};
    this.status = status;
    this.statusText = statusText;
    this.ok = status >= 200 && status < 300;
    this.headers = new Headers(headers);
  }

  clone() {
    return new Response(this.held, this);
  }

  static json(data, options) {
    return new Response(JSON.stringify(data), options);
  }

  static redirect(url, status = 302) {
    return new Response(null, { status, headers: { location: `${url}` } });
  }
}

class Request extends Body {
  constructor(input, options) {
    const from = typeof input === 'object' && input instanceof Request ? input : {};
    const { method = from.method || 'GET', body = from.held, headers = from.headers } = options || {};
    super(body);
    this.url = from.url === undefined ? `${input}` : from.url;
    this.method = method;
    this.headers = new Headers(headers);
  }

  clone() {
    return new Request(this);
  }
}

module.exports = { Blob, File, Request, Response };
