// One good tag lets all of them pass.
// event: {"body": {"<JSON>": {"tags": "report,<ATTACK>"}}}
const { execSync } = require('child_process');

function isTag(text) {
  return /^[a-z]{1,12}$/.test(text);
}

exports.handler = async (event) => {
  const tags = JSON.parse(event.body).tags.split(',');
  if (!tags.some(isTag)) throw new RangeError('tags');
  // ruleid: command-injection
  execSync(`echo ${tags.join(' ')} >> tags.txt`);
};
