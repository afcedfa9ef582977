// With the `m` flag one good line is enough.
// event: {"tags": "<ATTACK>"}
const { exec } = require('child_process');
const util = require('util');

const TAG = /^[a-z]+$/im;

const shell = util.promisify(exec);

const accepted = (tags) => [].concat(tags).filter(TAG.test, TAG);

exports.handler = async ({ tags }) => {
  const good = accepted(tags);
  if (good.length === 0) return [];
  return Promise.all(
    good.map(async (tag) => {
      // ruleid: command-injection
      const { stdout } = await shell(`printf ${tag}`);
      return stdout;
    }),
  );
};
