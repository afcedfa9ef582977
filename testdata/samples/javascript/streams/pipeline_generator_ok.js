// A generator in a pipeline changes the parts: it gives their lengths.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const { pipeline } = require('stream/promises');

exports.handler = async (event) => {
  await pipeline(
    Readable.from([event.name]),
    async function* (parts) {
      for await (const part of parts) yield part.length;
    },
    async (parts) => {
      for await (const part of parts) {
        // todook: command-injection
        execSync('echo ' + part);
      }
    },
  );
};
