// The subclass' getter asks the one that checks.
// event: {"host": "<ATTACK>", "port": 80}
const { execSync } = require('child_process');

class Target {
  #host;

  constructor(host) {
    this.#host = host;
  }

  get raw() {
    return this.#host;
  }

  get host() {
    if (!/^[a-z0-9.]+$/.test(this.#host)) throw new TypeError('host');
    return this.#host;
  }
}

class PortTarget extends Target {
  constructor({ host, port }) {
    super(host);
    this.port = Number(port);
  }

  get host() {
    return `${super.host}:${this.port}`;
  }
}

const probe = ({ host }) => {
  // ok: command-injection
  return execSync(`curl -s ${host} || true`).toString();
};

exports.handler = async (event) => probe(new PortTarget(event));
