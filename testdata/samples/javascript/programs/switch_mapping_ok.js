// The default of the switch is an error.
// event: {"compression": "<ATTACK>"}
// benign: {"compression": "gzip"}
const { execSync } = require('child_process');

const program = (compression) => {
  switch (compression.toLowerCase()) {
    case 'gz':
    case 'gzip':
      return 'gzip -k';
    case 'zip':
      return 'zip out.zip';
    default:
      throw new Error(`no program for ${compression}`);
  }
};

const archive = (file) => (compressor) => `${compressor} ${file}`;

exports.handler = async ({ compression }) => {
  const line = archive('data.csv')(program(compression));
  // ok: command-injection
  return execSync(`${line} || true`).length;
};
