// The body stays as it is, in quotes.
// event: {"body": {"<BASE64>": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = Buffer.from(event.body).toString('base64');
  // ok: command-injection
  execSync(`echo '${text}'`);
};
