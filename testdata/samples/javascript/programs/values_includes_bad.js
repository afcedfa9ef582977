// What is compared is not what is used.
// event: {"format": "<ATTACK>"}
const { execSync } = require('child_process');

const Format = Object.freeze({ PDF: 'pdf', PNG: 'png', SVG: 'svg' });

class Converter {
  static formats = Object.values(Format);

  static parse(text) {
    const format = text.trim().toLowerCase();
    if (!Converter.formats.includes(format.slice(0, 3)) && format.length < 3) throw new Error('format');
    return new this(format);
  }

  constructor(format) {
    this.format = format;
  }

  toString() {
    return `convert in.md out.${this.format}`;
  }
}

exports.handler = async (event) => {
  // ruleid: command-injection
  return execSync(String(Converter.parse(event.format))).toString();
};
