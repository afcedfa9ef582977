// Elements grouped by a key: the group holds the event's.
// event: {"name": "<ATTACK>"}
const { execSync } = require('child_process');

function groupBy(list, of) {
  return list.reduce((groups, each) => ({ ...groups, [of(each)]: [...(groups[of(each)] || []), each] }), {});
}

exports.handler = async (event) => {
  const groups = groupBy([{ kind: 'a', name: event.name }, { kind: 'b', name: 'report' }], (each) => each.kind);
  // ruleid: command-injection
  execSync('echo ' + groups.a[0].name);
};
