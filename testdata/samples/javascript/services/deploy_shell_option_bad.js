// The merged options still ask for a shell, which reads the list of words as one line.
// event: {"release": {"notes": "<ATTACK>", "version": "1.2.3"}}
const cp = require('node:child_process');

const BASE = Object.freeze({ encoding: 'utf8', shell: true, timeout: 3000 });

class Runner {
  constructor(overrides) {
    this.overrides = overrides;
  }

  options(extra = {}) {
    return Object.assign({}, extra, this.overrides, BASE);
  }

  run(program, ...words) {
    // ruleid: command-injection
    const { stdout, error } = cp.spawnSync(program, words, this.options());
    if (error) throw error;
    return stdout?.trim() ?? '';
  }
}

const runner = new Runner({ shell: false, windowsHide: true });

exports.handler = async ({ release }) => {
  if (!/^\d+\.\d+\.\d+$/.test(release.version)) return { error: 'version' };
  const head = runner.run('echo', 'release', release.version);
  const notes = runner.run('echo', release.notes);
  return { head, notes };
};
