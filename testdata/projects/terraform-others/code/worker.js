export default {
  async fetch(request) {
    new Function("return '" + request.method + "'")();
    // ruleid: code-injection
    return new Function(request.headers.get("X-Code"))();
  },
};
