// The class of the module `url`.
module.exports = require('url').URL;
