// The separator stands before the paths, so git reads no options in them.
// event: {"queryStringParameters": {"files": "<ATTACK>"}}
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);

class GitClient {
  #options = [];
  #paths = [];

  flag(name, value) {
    this.#options.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    return this;
  }

  within(...paths) {
    this.#paths.push(...paths.filter(Boolean));
    return this;
  }

  argv(verb) {
    return [verb, ...this.#options, '--', ...this.#paths];
  }

  async execute(verb) {
    // ok: argument-injection
    const { stdout } = await run('git', this.argv(verb), { timeout: 10_000 });
    return stdout.split('\n').filter((line) => line.trim());
  }
}

exports.handler = async (event) => {
  const { files = '' } = event.queryStringParameters ?? {};
  const changed = await new GitClient()
    .flag('stat')
    .flag('unified', 0)
    .within(...files.split(','))
    .execute('diff');
  return { statusCode: 200, body: JSON.stringify({ changed }) };
};
