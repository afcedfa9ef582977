// The error ends the callback.
// event: {"key": "<ATTACK>"}
const { exec } = require('child_process');

function checkKey(key, done) {
  const wrong = /[^A-Za-z0-9]/.exec(key);
  if (wrong) return done(new Error(`"${wrong[0]}" in the key`), key);
  done(null, key);
}

exports.handler = (event, context, callback) => {
  checkKey(event.key, (error, key) => {
    if (error) return callback(error);
    // ok: command-injection
    exec(`echo ${key} > keys.txt`, (failed) => callback(null, !failed));
  });
};
