// The scratch file keeps the caller's ending, which is one of three, and changes its name.
// event: {"report": {"file": "<ATTACK>.csv", "rows": [[1, 2]]}}
// benign: {"report": {"file": "sales.csv", "rows": [[1, 2]]}}
const fs = require('fs');
const path = require('path');
const os = require('os');

let counter = 0;

class Scratch {
  static ENDINGS = ['.csv', '.tsv', '.txt'];

  constructor(file) {
    const { name, ext } = path.parse(file);
    const ending = Scratch.ENDINGS.find((known) => known === ext) ?? '.txt';
    counter += 1;
    this.place = path.format({ dir: os.tmpdir(), name: `r${name.length}`, ext: `.${counter}${ending}` });
  }

  fill(lines) {
    // ok: tmp-write
    fs.writeFileSync(this.place, lines.join('\n'), { encoding: 'utf8' });
    return this;
  }

  dispose() {
    fs.rmSync(this.place, { force: true });
  }
}

exports.handler = async ({ report }) => {
  const scratch = new Scratch(report.file);
  try {
    scratch.fill(report.rows.map((row) => row.join(',')));
    return { bytes: fs.statSync(scratch.place).size };
  } finally {
    scratch.dispose();
  }
};
