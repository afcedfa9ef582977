// A loop as compilers write it closes its iterator when a check throws: each name is checked, which is a word.
// event: {"names": ["<ATTACK>"]}
const { execSync } = require('child_process');

function values(list) {
  const method = typeof Symbol === 'function' && list[Symbol.iterator];
  if (method) return method.call(list);
  throw new TypeError('not iterable');
}

exports.handler = function (event) {
  var failed, close;
  try {
    for (var steps = values(event.names), step = steps.next(); !step.done; step = steps.next()) {
      var name = step.value;
      if (!/^\w+$/.test(name)) throw new Error('no');
    }
  } catch (error) {
    failed = { error: error };
  } finally {
    try {
      if (step && !step.done && (close = steps.return)) close.call(steps);
    } finally {
      if (failed) throw failed.error;
    }
  }
  // ok: command-injection
  return execSync('echo ' + event.names.join(' ')).toString();
};
