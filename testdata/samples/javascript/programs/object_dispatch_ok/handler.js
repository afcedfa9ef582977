// The dispatcher's method takes a number.
// event: {"method": "tail", "params": {"count": "<ATTACK>"}}
// benign: {"method": "tail", "params": {"count": "3"}}
const dispatch = require('./dispatch');

exports.handler = async ({ method, params }) => ({ result: dispatch(method, params) });
