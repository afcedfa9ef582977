// The chain's `catch` comes last.
// event: {"user": "<ATTACK>"}
const { exec } = require('child_process');

const validate = (user) =>
  new Promise((resolve, reject) => {
    if (/^[a-z]{1,16}$/.test(user)) resolve(user);
    else reject(Object.assign(new Error('user'), { user }));
  });

const create = (user) =>
  new Promise((resolve) => {
    // ok: command-injection
    exec(`ls -d home/${user}`, (error, stdout) => resolve(error ? '' : stdout));
  });

exports.handler = (event) =>
  validate(event.user)
    .then(create)
    .catch((error) => error.message)
    .then((body) => ({ statusCode: 200, body }));
