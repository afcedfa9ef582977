// The event chooses one of two modules.
// event: {"name": "<ATTACK>"}
// benign: {"name": "./a.js"}
const fs = require('fs');
for (const name of ['a.js', 'b.js']) fs.writeFileSync(`${__dirname}/${name}`, '');

exports.handler = async (event) => {
  const name = ['./a.js', './b.js'].find((known) => known === event.name);
  if (!name) return 'no';
  // ok: code-injection
  return require(name);
};
