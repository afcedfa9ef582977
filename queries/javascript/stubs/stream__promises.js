// The promised functions of the module `stream`.
module.exports = require('stream').promises;
