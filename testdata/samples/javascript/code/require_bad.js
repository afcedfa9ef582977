// The event names the module.
// event: {"name": "<ATTACK>"}
// benign: {"name": "./a.js"}
const fs = require('fs');
for (const name of ['a.js', 'b.js']) fs.writeFileSync(`${__dirname}/${name}`, '');

exports.handler = async (event) => {
  const name = event.name;
  // ruleid: code-injection
  return require(name);
};
