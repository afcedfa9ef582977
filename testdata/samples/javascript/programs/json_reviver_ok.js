// The reviver looks at each text of the message.
// event: {"body": {"<JSON>": {"name": "report", "options": {"title": "<ATTACK>"}}}}
const { execSync } = require('child_process');

const PLAIN = /^[\w ]*$/;

function plain(key, value) {
  if (typeof value === 'string' && !PLAIN.test(value)) throw new SyntaxError(`bad text at ${key}`);
  return value;
}

exports.handler = async (event) => {
  const { name, options } = JSON.parse(event.body, plain);
  // ok: command-injection
  execSync(`echo "${options.title}" > ${name}`);
  return { statusCode: 204 };
};
