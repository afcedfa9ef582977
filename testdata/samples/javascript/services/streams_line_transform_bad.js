// The stream counts the clean words of each line and passes the line on.
// event: {"upload": "first line\nsecond <ATTACK>\n"}
const { Readable, Transform } = require('stream');
const { execSync } = require('child_process');
const readline = require('readline');

class Words extends Transform {
  constructor(limit) {
    super({ objectMode: true });
    this.limit = limit;
    this.total = 0;
  }

  _transform(line, encoding, done) {
    const words = line.match(/[A-Za-z0-9]+/g) ?? [];
    this.total += words.length;
    if (words.length > 0) this.push(line.split(' ').slice(0, this.limit).join(' '));
    done();
  }

  _flush(done) {
    this.push(`total ${this.total}`);
    done();
  }
}

exports.handler = async ({ upload }) => {
  const lines = readline.createInterface({ input: Readable.from([upload]), crlfDelay: Infinity });
  const words = Readable.from(lines).pipe(new Words(6));
  const output = [];
  for await (const line of words) {
    // ruleid: command-injection
    output.push(execSync(`echo ${line}`, { encoding: 'utf8' }).trim());
  }
  return { output };
};
