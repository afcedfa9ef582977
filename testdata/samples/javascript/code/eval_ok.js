// The event is data.
// event: {"name": "<ATTACK>"}
exports.handler = async (event) => {
  // ok: code-injection
  return eval('1 + 1') + event.name;
};
