// The event goes to the static method alone; the one of the instances that runs a command has the same name.
// event: {"folder": "<ATTACK>"}
// benign: {"folder": "."}
const { execSync } = require('child_process');

class Lister {
  list(folder) {
    // ok: command-injection
    return execSync('ls ' + folder).toString();
  }

  static list(folder) {
    return folder.length + new Lister().list('.');
  }
}

exports.handler = async (event) => Lister.list(event.folder);
