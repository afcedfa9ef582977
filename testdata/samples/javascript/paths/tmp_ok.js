// The program names the file below /tmp.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const os = require('os');
const path = require('path');

exports.handler = async (event) => {
  const file = path.join(os.tmpdir(), `${process.pid}.txt`);
  // ok: tmp-write
  fs.writeFileSync(file, event.name);
};
