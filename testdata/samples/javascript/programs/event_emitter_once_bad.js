// The listener runs what the request holds.
// event: {"task": "<ATTACK>"}
const { EventEmitter } = require('events');
const { exec } = require('child_process');

const TASKS = new Map([['clean', 'ls tmp'], ['count', 'ls | wc -l']]);

class Runner extends EventEmitter {
  constructor() {
    super();
    this.on('task', this.#run.bind(this));
  }

  #run(task, done) {
    const line = TASKS.get(task) ?? task;
    // ruleid: command-injection
    exec(line, (error, stdout) => done(error ? 'failed' : stdout));
  }
}

exports.handler = ({ task }) =>
  new Promise((resolve) => {
    new Runner().emit('task', task, resolve);
  });
