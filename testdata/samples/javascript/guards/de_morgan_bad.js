// A text passes, whatever it is made of.
// event: {"Records": [{"body": "<ATTACK>"}]}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  for (const { body } of event.Records) {
    if (!(typeof body === 'string' ||  /^[A-Za-z]+$/.test(body))) continue;
    // ruleid: command-injection
    execSync(`echo ${body}`);
  }
};
