// The text is put into the command line where the template names it.
// event: {"alarm": {"name": "cpu", "reason": "<ATTACK>"}}
const { notify } = require('./notify');

exports.handler = async ({ alarm }) => {
  const { name, reason = 'unknown' } = alarm;
  const level = name === 'cpu' ? 'high' : 'low';
  return { level, sent: await notify({ LEVEL: level, REASON: reason }) };
};
