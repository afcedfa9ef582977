// Each filter's value is attached to its own option by the equals sign.
// event: {"queryStringParameters": {"author": "<ATTACK>", "since": "2024-01-01"}}
const { promisify } = require('util');
const execFile = promisify(require('child_process').execFile);

const REPOSITORY = process.env.REPOSITORY_PATH || '.';
const FILTERS = ['author', 'since', 'until', 'grep'];

function toArguments(query) {
  const args = [];
  for (const name of FILTERS) {
    const value = query[name];
    if (value === undefined || value === '') continue;
    args.push(`--${name}=${value}`);
  }
  return args;
}

function parse(output) {
  return output
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [hash, ...subject] = line.split('\t');
      return { hash, subject: subject.join(' ') };
    });
}

exports.handler = async (event) => {
  const query = event.queryStringParameters || {};
  const limit = Math.min(parseInt(query.limit, 10) || 50, 200);
  const args = ['-C', REPOSITORY, 'log', `--max-count=${limit}`, '--format=%h%x09%s', ...toArguments(query)];
  try {
    // ok: argument-injection
    const { stdout } = await execFile('git', args);
    return { statusCode: 200, body: JSON.stringify(parse(stdout)) };
  } catch (error) {
    console.error('git log failed', error.message);
    return { statusCode: 500, body: 'could not read the history' };
  }
};
