// The factory keeps what the pattern did not match.
// event: {"ref": "v1.2 <ATTACK>"}
const { execSync } = require('child_process');

class Version {
  static #pattern = /^v(\d+)\.(\d+)/;

  static from(text) {
    const match = Version.#pattern.exec(text);
    if (!match) throw new SyntaxError(text);
    const [, major, minor] = match;
    return new Version(major, minor, text.slice(match[0].length));
  }

  constructor(major, minor, rest) {
    Object.assign(this, { major, minor, rest });
  }

  toString() {
    return `${this.major}.${this.minor}${this.rest}`;
  }
}

exports.handler = async (event) => {
  const version = Version.from(event.ref);
  // ruleid: command-injection
  return execSync(`git tag ${version}`).toString();
};
