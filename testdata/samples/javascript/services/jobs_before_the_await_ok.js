// The label is read after the first wait, when it has been replaced.
// event: {"job": {"id": 3, "label": "<ATTACK>"}}
const { exec } = require('child_process');
const { setImmediate: tick } = require('timers/promises');
const { promisify } = require('util');

const run = promisify(exec);

class Job {
  constructor({ id, label }) {
    this.id = Number(id);
    this.label = label;
  }

  get line() {
    return `echo ${this.id}: ${this.label}`;
  }

  async start() {
    await tick();
    const { line } = this;
    // todook: command-injection
    const { stdout } = await run(line);
    return stdout.trim();
  }

  close() {
    this.label = 'closed';
    return this;
  }
}

exports.handler = async (event) => {
  const job = new Job(event.job);
  const started = job.start();
  const { id } = job.close();
  return { id, output: await started };
};
