// The date is written anew by the object that was made from the text.
// event: {"range": {"from": "2024/01/01 (<ATTACK>)", "to": "2024/02/01"}}
// benign: {"range": {"from": "2024/01/01", "to": "2024/02/01"}}
const { spawnSync } = require('child_process');

const DAY = 24 * 60 * 60 * 1000;

class Range {
  static of({ from, to }) {
    const [start, end] = [from, to].map((text) => new Date(text));
    if ([start, end].some((date) => Number.isNaN(date.getTime()))) throw new TypeError('not a date');
    if (end < start) throw new RangeError('the end lies before the start');
    return new Range(start, end, [start, end].map((date) => date.toISOString()));
  }

  constructor(start, end, labels) {
    this.days = Math.round((end - start) / DAY);
    this.labels = labels;
  }

  toString() {
    return this.labels.join(' to ');
  }
}

exports.handler = async (event) => {
  const range = Range.of(event.range);
  const line = `echo "report ${range}" | cut -c 1-80`;
  // ok: command-injection
  const { stdout, status } = spawnSync(line, { shell: true, encoding: 'utf8' });
  return { days: range.days, status, title: stdout.trim() };
};
