// The case of a name that is not found is for another number.
// event: {"color": "<ATTACK>"}
// benign: {"color": "report"}
const { execSync } = require('child_process');

const COLORS = ['red', 'green', 'blue'];

exports.handler = async ({ color }) => {
  switch (COLORS.indexOf(color)) {
    case -2:
      return 'no such color';
    case 0:
      console.log('red');
    default:
      // ruleid: command-injection
      return execSync(`echo ${color}`).toString();
  }
};
