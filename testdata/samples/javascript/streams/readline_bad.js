// Lines of a stream: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');
const { Readable } = require('stream');
const readline = require('readline');

exports.handler = async (event) => {
  const lines = readline.createInterface({ input: Readable.from([event.name]) });
  for await (const line of lines) {
    // ruleid: command-injection
    execSync('echo ' + line);
  }
};
