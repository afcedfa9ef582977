export default {
  async fetch(request) {
    const verb = request.method;
    new Function("return '" + verb + "'")();
    // ruleid: code-injection
    return new Function(await request.text())();
  },
};
