// What a configuration of SST is.
module.exports = (config) => config;
