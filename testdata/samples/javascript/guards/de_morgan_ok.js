// What is not (a text and made of letters) is refused.
// event: {"Records": [{"body": "<ATTACK>"}]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const { body } of event.Records) {
    if (!(typeof body === 'string' && /^[A-Za-z]+$/.test(body))) continue;
    // ok: command-injection
    execSync(`echo ${body}`);
  }
};
