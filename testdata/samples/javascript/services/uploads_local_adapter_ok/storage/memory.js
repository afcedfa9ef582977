// Keeps uploads in the memory of the warm function.
exports.MemoryStorage = class MemoryStorage {
  objects = new Map();

  async put(key, content) {
    this.objects.set(key, content);
  }
};
