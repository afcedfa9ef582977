// A form's field: a constant.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const form = new FormData();
  form.append('name', event.name);
  form.append('kind', 'report');
  // ok: command-injection
  execSync('echo ' + form.get('kind'));
};
