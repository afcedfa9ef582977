// The text reaches the shell as a variable that the command names in double quotes.
// event: {"alarm": {"name": "cpu", "reason": "<ATTACK>"}}
const { notify } = require('./notify');

exports.handler = async ({ alarm }) => {
  const { name, reason = 'unknown' } = alarm;
  const level = name === 'cpu' ? 'high' : 'low';
  return { level, sent: await notify({ LEVEL: level, REASON: reason }) };
};
