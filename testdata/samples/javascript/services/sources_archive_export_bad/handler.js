// The helper puts the program and its words together to one line for the shell.
// event: {"queryStringParameters": {"branch": "<ATTACK>", "format": "tar"}}
const { run } = require('./lib/run');

const FORMATS = { tar: 'tar', zip: 'zip' };

exports.handler = async (event) => {
  const { branch = 'main', format = 'tar' } = event.queryStringParameters || {};
  const type = FORMATS[format];
  if (!type) {
    return { statusCode: 400, body: `unknown format, try one of ${Object.keys(FORMATS).join(', ')}` };
  }
  const target = `/tmp/source.${type}`;
  const { elapsed } = await run('git', 'archive', `--format=${type}`, `--output=${target}`, '--', branch);
  return { statusCode: 200, body: JSON.stringify({ target, elapsed }) };
};
