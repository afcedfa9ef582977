// A name that is not found has a case that leaves.
// event: {"color": "<ATTACK>"}
// benign: {"color": "red"}
const { execSync } = require('child_process');

const COLORS = ['red', 'green', 'blue'];

exports.handler = async ({ color }) => {
  switch (COLORS.indexOf(color)) {
    case -1:
      return 'no such color';
    case 0:
      console.log('red');
    default:
      // ok: command-injection
      return execSync(`echo ${color}`).toString();
  }
};
