export default async (request) => {
  // ruleid: code-injection
  return new Response(new Function(await request.text())());
};
