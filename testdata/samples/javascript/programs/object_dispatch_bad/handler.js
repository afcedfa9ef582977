// The dispatcher's method takes the argument as it is.
// event: {"method": "tail", "params": {"count": "<ATTACK>"}}
const dispatch = require('./dispatch');

exports.handler = async ({ method, params }) => ({ result: dispatch(method, params) });
