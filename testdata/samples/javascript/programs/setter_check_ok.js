// The setter keeps a text after the check.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Archive {
  #name = 'archive';

  set name(value) {
    if (!/^[a-z]+$/.test(value)) throw new TypeError('name');
    this.#name = value;
  }

  get name() {
    return `${this.#name}.tgz`;
  }
}

exports.handler = async (event) => {
  const archive = new Archive();
  try {
    archive.name = event.name;
  } catch (error) {
    console.error(error.message);
  }
  // ok: command-injection
  return execSync(`tar -czf ${archive.name} data || true`).toString();
};
