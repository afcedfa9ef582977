// A form's field: the event's text.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const form = new FormData();
  form.append('name', event.name);
  form.append('kind', 'report');
  // ruleid: command-injection
  execSync('echo ' + form.get('name'));
};
