// The class of `undici`, which Node's own is.
module.exports = require('undici').Response;
