// handler: http
addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request));
});

async function answer(request) {
  // ruleid: code-injection
  eval(await request.text());
  // ok: code-injection
  eval(request.method);
  return new Response('done');
}

addEventListener('unhandledrejection', (event) => {
  // ok: code-injection
  eval(event.reason);
});
