// Chooses where uploads are kept.
const adapters = {
  local: () => new (require('./local').LocalStorage)('/tmp/uploads'),
  memory: () => new (require('./memory').MemoryStorage)(),
};
let chosen;

exports.storage = () => {
  chosen ??= adapters[process.env.STORAGE ?? 'local']();
  return chosen;
};
