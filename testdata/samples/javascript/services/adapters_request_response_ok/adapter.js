// Calls a function for requests and responses with an event.
class Response {
  statusCode = 200;
  body = '';

  status(code) {
    this.statusCode = code;
    return this;
  }

  send(body) {
    this.body = body;
    this.ended?.();
  }
}

exports.adapt = (listener) => async (event, context) => {
  const headers = new Map(Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  const [, number = '0'] = /^\/exports\/(\d+)$/.exec(event.path) ?? [];
  const request = { id: context.awsRequestId, get: (name) => headers.get(name.toLowerCase()), params: { name: `export-${number}` } };
  const response = new Response();
  await new Promise((resolve, reject) => {
    response.ended = resolve;
    Promise.resolve(listener(request, response)).catch(reject);
  });
  const { statusCode, body } = response;
  return { statusCode, body };
};
