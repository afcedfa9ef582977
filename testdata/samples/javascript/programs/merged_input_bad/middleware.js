// What the handlers of this service are wrapped in.
const compose = (...layers) => (action) => {
  const chain = layers.reduceRight((next, layer) => layer(next), action);
  return async (event, context) => chain({ event, context, input: {} });
};

const withErrors = () => (next) => async (request) => {
  try {
    return await next(request);
  } catch (error) {
    console.error(error);
    return { statusCode: error.statusCode || 500, body: JSON.stringify({ message: 'the request failed' }) };
  }
};

const withBody = () => (next) => async (request) => {
  const { body, isBase64Encoded } = request.event;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  return next({ ...request, input: JSON.parse(text || '{}') });
};

const withValidation = (rules) => (next) => async (request) => {
  const validated = {};
  for (const [field, rule] of Object.entries(rules)) {
    validated[field] = rule(request.input[field]);
  }
  return next({ ...request, input: { ...validated, ...request.input } });
};

module.exports = { compose, withErrors, withBody, withValidation };
