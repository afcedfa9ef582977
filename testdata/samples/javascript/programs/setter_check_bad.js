// The setter keeps the text before it throws, and the error is caught.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

class Archive {
  #name = 'archive';

  set name(value) {
    this.#name = value;
    if (!/^[a-z]+$/.test(value)) throw new TypeError('name');
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
  // ruleid: command-injection
  return execSync(`tar -czf ${archive.name} data || true`).toString();
};
