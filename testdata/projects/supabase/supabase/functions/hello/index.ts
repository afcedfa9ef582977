export default {
  async fetch(request: Request): Promise<Response> {
    new Function("return '" + request.method + "'")();
    // ruleid: code-injection
    return new Response(new Function(await request.text())());
  },
};
