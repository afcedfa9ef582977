export async function onRequestPost(context) {
  // ok: code-injection
  eval(context.request.method);
  return new Response("done");
}
