// The coroutine is asked about a word before it is used.
// event: {"words": ["<ATTACK>"]}
const { execSync } = require('child_process');

function* checker(pattern) {
  let verdict = null;
  for (;;) {
    const word = yield verdict;
    verdict = pattern.test(word);
  }
}

exports.handler = async (event) => {
  const check = checker(/^[a-z]+$/);
  check.next();
  let length = 0;
  for (const word of event.words) {
    if (!check.next(word).value) break;
    length += show(word);
  }
  return length;
};

function show(word) {
  // todook: command-injection
  return execSync(`echo ${word}`).length;
}
