// Sends an export.
const fs = require('fs');
const path = require('path');

const ROOT = path.join(__dirname, 'exports');

exports.download = async (req, res) => {
  const name = req.get('x-export-name') ?? req.params.name;
  // ruleid: handler-read
  fs.readFile(path.join(ROOT, name), 'utf8', (error, text) => {
    if (error) res.status(404).send('');
    else res.send(text);
  });
};
