// An argument of the function.
// event: {"name": "<ATTACK>"}
exports.handler = async (event) => {
  // ok: code-injection
  return new Function('x', 'return x')(event.name);
};
