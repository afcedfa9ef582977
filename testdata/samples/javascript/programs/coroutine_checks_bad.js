// The coroutine answers about a word after it has been used.
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
    length += show(word);
    if (!check.next(word).value) break;
  }
  return length;
};

function show(word) {
  // ruleid: command-injection
  return execSync(`echo ${word}`).length;
}
