// The body is decoded.
// event: {"body": {"<BASE64>": "<ATTACK>"}}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const text = Buffer.from(event.body, 'base64').toString('utf8');
  // ruleid: command-injection
  execSync(`echo '${text}'`);
};
