// A static method and one of the instances have the same name: each is found where it was put.
// event: {"folder": "<ATTACK>"}
// benign: {"folder": "."}
const { execSync } = require('child_process');

class Lister {
  static list(folder) {
    // ruleid: command-injection
    return execSync('ls ' + folder).toString();
  }

  list(folder) {
    return Lister.list(folder);
  }
}

exports.handler = async (event) => new Lister().list(event.folder);
