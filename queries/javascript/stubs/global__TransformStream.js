// The class of the module `stream/web`.
module.exports = require('stream/web').TransformStream;
