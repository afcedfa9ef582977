// Wraps a handler by the validation of its body.
function validate(schema, body) {
  const clean = {};
  const errors = [];
  for (const [field, { convert, valid }] of Object.entries(schema)) {
    const value = convert(body[field]);
    if (valid(value)) clean[field] = value;
    else errors.push(field);
  }
  return { clean, errors };
}

exports.withBody = (schema) => (next) => async (event, context) => {
  const body = JSON.parse(event.body ?? '{}');
  const { clean, errors } = validate(schema, body);
  if (errors.length > 0) return { statusCode: 422, body: JSON.stringify({ errors }) };
  return next({ ...clean, ...body }, context);
};
