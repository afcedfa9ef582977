const reply = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) });

exports.withAuth = (next) => async (event, context) => {
  if (!event.headers['x-api-key']) return reply(401, 'key');
  return next(event, context);
};

exports.withPattern = (field, pattern, next) => async (event, context) => {
  const value = event[field];
  if (typeof value !== 'string' || !pattern.test(value)) return reply(400, field);
  return reply(200, await next(event, context));
};
