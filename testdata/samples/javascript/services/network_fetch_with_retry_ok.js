// Each attempt runs the program without a shell, and the address stands behind the two dashes.
// event: {"body": {"<JSON>": {"feedUrl": "<ATTACK>"}}}
const { promisify } = require('util');
const childProcess = require('child_process');

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function withTimeout(promise, milliseconds) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), milliseconds);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

async function withRetry(operation, { attempts = 3, delay = 5 } = {}) {
  let lastError;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await withTimeout(operation(attempt), 5000);
    } catch (error) {
      lastError = error;
      await sleep(delay * attempt);
    }
  }
  throw lastError;
}

async function download(url) {
  const execFile = promisify(childProcess.execFile);
  const args = ['--silent', '--fail', '--location', '--', url];
  // ok: command-injection, argument-injection
  const { stdout } = await execFile('curl', args, { maxBuffer: 4 * 1024 * 1024 });
  return stdout;
}

exports.handler = async (event) => {
  const { feedUrl } = JSON.parse(event.body || '{}');
  if (typeof feedUrl !== 'string' || !feedUrl) {
    return { statusCode: 400, body: 'feedUrl is missing' };
  }
  const feed = await withRetry(() => download(feedUrl), { attempts: 2 });
  return { statusCode: 200, body: JSON.stringify({ bytes: feed.length }) };
};
