// One true check is enough.
// event: {"user": "<ATTACK>", "group": "staff"}
const { execSync } = require('child_process');

exports.handler = async ({ user, group }) => {
  const checks = {
    user: /^[a-z]+$/.test(user),
    group: ['staff', 'guests'].includes(group),
  };
  const passed = Object.values(checks);
  if (!passed.includes(true)) return { statusCode: 400, body: JSON.stringify(checks) };
  // ruleid: command-injection
  execSync(`echo ${user}:${group}`);
  return { statusCode: 201 };
};
