// The cache keeps the number of words of an earlier invocation and not the words themselves.
// event: {"label": "<ATTACK>"}
// invocations: 2
const { execSync } = require('child_process');

const memory = new (class {
  #entries = new Map();
  #limit = 8;

  remember(key, value) {
    if (this.#entries.size >= this.#limit) this.#entries.delete(this.#entries.keys().next().value);
    this.#entries.set(key, value);
  }

  recall(key, fallback) {
    return this.#entries.has(key) ? this.#entries.get(key) : fallback;
  }
})();

function describe(label) {
  const words = label.split(/\s+/);
  return String(words.length);
}

exports.handler = async (event) => {
  const previous = memory.recall('last', 'none');
  // ok: command-injection
  const line = execSync(`echo previous: ${previous}`, { encoding: 'utf8' });
  if (typeof event.label === 'string') memory.remember('last', describe(event.label));
  return { line: line.trim() };
};
