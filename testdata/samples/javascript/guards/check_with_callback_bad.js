// The error is logged, and the value comes with it.
// event: {"key": "<ATTACK>"}
const { exec } = require('child_process');

function checkKey(key, done) {
  const wrong = /[^A-Za-z0-9]/.exec(key);
  if (wrong) return done(new Error(`"${wrong[0]}" in the key`), key);
  done(null, key);
}

exports.handler = (event, context, callback) => {
  checkKey(event.key, (error, key) => {
    if (error) console.error(error.message);
    // ruleid: command-injection
    exec(`echo ${key} > keys.txt`, (failed) => callback(null, !failed));
  });
};
