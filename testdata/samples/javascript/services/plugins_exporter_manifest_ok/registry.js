// Finds the module of an export format.
const path = require('path');
const manifest = require('./manifest.json');

const loaded = new Map();

function locate(format) {
  const known = Object.prototype.hasOwnProperty.call(manifest.exporters, format);
  return (known && manifest.exporters[format]) || manifest.fallback;
}

exports.loadExporter = (format) => {
  const file = locate(format);
  if (!loaded.has(file)) {
    // ok: code-injection
    loaded.set(file, require(path.resolve(__dirname, file)));
  }
  return loaded.get(file);
};
