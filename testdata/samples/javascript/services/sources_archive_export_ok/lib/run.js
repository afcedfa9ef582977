// Runs programs and tells how long they took.
const childProcess = require('child_process');
const { promisify } = require('util');

const execFile = promisify(childProcess.execFile);
const LIMITS = { timeout: 15000, maxBuffer: 8 * 1024 * 1024 };

async function run(program, ...args) {
  const started = process.hrtime.bigint();
  // todook: command-injection
  // ok: argument-injection
  const { stdout } = await execFile(program, args, LIMITS);
  const elapsed = Number((process.hrtime.bigint() - started) / 1000000n);
  return { stdout, elapsed };
}

module.exports = { run, LIMITS };
