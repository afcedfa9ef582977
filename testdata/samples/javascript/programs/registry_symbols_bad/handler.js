// The action is registered without the check that the others have.
// event: {"action": "disk", "target": "<ATTACK>"}
const { actions, RUN } = require('./actions');

exports.handler = async ({ action, target }) => {
  const entry = actions.get(action);
  if (!entry) throw new Error(`no action ${action}`);
  return entry[RUN](target);
};
