// The function is asked about each tag.
// event: {"body": {"<JSON>": {"tags": "report,<ATTACK>"}}}
const { execSync } = require('child_process');

function isTag(text) {
  return /^[a-z]{1,12}$/.test(text);
}

exports.handler = async (event) => {
  const tags = JSON.parse(event.body).tags.split(',');
  if (!tags.every(isTag)) throw new RangeError('tags');
  // todook: command-injection
  execSync(`echo ${tags.join(' ')} >> tags.txt`);
};
