// The options of the call come last and ask for no shell.
// event: {"release": {"notes": "<ATTACK>", "version": "1.2.3"}}
const cp = require('node:child_process');

const BASE = Object.freeze({ encoding: 'utf8', shell: true, timeout: 3000 });

class Runner {
  constructor(overrides) {
    this.overrides = overrides;
  }

  options(extra = {}) {
    return Object.assign({}, BASE, extra, this.overrides);
  }

  run(program, ...words) {
    // ok: command-injection
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
