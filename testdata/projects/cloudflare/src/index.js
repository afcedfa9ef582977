export default {
  async fetch(request) {
    new Function("return '" + request.method + "'")();
    // ruleid: code-injection
    return new Response(new Function(await request.text())());
  },
  async queue(batch) {
    new Function("return '" + batch.queue + "'")();
    // ruleid: code-injection
    new Function(batch.messages[0].body)();
  },
  async email(message) {
    // ruleid: code-injection
    new Function(message.headers.get("subject"))();
  },
  async scheduled(controller) {
    new Function("return '" + controller.cron + "'")();
  },
};
