// The queue's jobs are their lengths.
// event: {"jobs": ["<ATTACK>"]}
const { execFileSync } = require('child_process');

class Queue {
  #items = [];

  put(...items) {
    this.#items.push(...items);
    return this.#items.length;
  }

  *[Symbol.iterator]() {
    while (this.#items.length > 0) yield this.#items.shift();
  }
}

exports.handler = async ({ jobs }) => {
  const queue = new Queue();
  for (const job of jobs) queue.put(`job-${job.length}`);
  const results = [];
  for (const job of queue) {
    // ok: argument-injection
    results.push(execFileSync('curl', ['-s', job]).toString());
  }
  return results;
};
