const NAME = /^[a-z]+$/;

function isName(text) {
  return NAME.test(text);
}

module.exports = { isName };
