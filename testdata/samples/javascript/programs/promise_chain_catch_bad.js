// The chain's `catch` hands the text on that the check refused.
// event: {"user": "<ATTACK>"}
const { exec } = require('child_process');

const validate = (user) =>
  new Promise((resolve, reject) => {
    if (/^[a-z]{1,16}$/.test(user)) resolve(user);
    else reject(Object.assign(new Error('user'), { user }));
  });

const create = (user) =>
  new Promise((resolve) => {
    // ruleid: command-injection
    exec(`ls -d home/${user}`, (error, stdout) => resolve(error ? '' : stdout));
  });

exports.handler = (event) =>
  validate(event.user)
    .catch((error) => error.user)
    .then(create)
    .then((body) => ({ statusCode: 200, body }));
