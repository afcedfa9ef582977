// The default of the switch is what was sent.
// event: {"compression": "<ATTACK>"}
const { execSync } = require('child_process');

const program = (compression) => {
  switch (compression.toLowerCase()) {
    case 'gz':
    case 'gzip':
      return 'gzip -k';
    case 'zip':
      return 'zip out.zip';
    default:
      return `${compression} -k`;
  }
};

const archive = (file) => (compressor) => `${compressor} ${file}`;

exports.handler = async ({ compression }) => {
  const line = archive('data.csv')(program(compression));
  // ruleid: command-injection
  return execSync(`${line} || true`).length;
};
