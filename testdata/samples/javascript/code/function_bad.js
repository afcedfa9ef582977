// The body of a function.
// event: {"name": "<ATTACK>"}
exports.handler = async (event) => {
  // ruleid: code-injection
  return new Function('x', 'return ' + event.name)(event.name);
};
