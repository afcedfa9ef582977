// The event is code.
// event: {"name": "<ATTACK>"}
exports.handler = async (event) => {
  // ruleid: code-injection
  return eval(event.name);
};
