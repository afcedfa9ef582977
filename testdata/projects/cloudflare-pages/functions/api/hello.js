export async function onRequestPost(context) {
  new Function("return '" + context.env.NAME + "'").length;
  // ruleid: code-injection
  return new Response(new Function(await context.request.text())());
}

export async function onRequestGet(context) {
  return new Response(new Function("return '" + context.request.method + "'")());
}
