// What is taken of the item's image is the number, which was converted.
// event: {"Records": [{"eventName": "INSERT", "dynamodb": {"NewImage": {"id": {"N": "<ATTACK>"}, "handle": {"S": "<ATTACK>"}}}}]}
// benign: {"Records": [{"eventName": "INSERT", "dynamodb": {"NewImage": {"id": {"N": "42"}, "handle": {"S": "report"}}}}]}
const { execSync } = require('child_process');

function unmarshall(value) {
  const [[type, inner]] = Object.entries(value);
  switch (type) {
    case 'S':
      return String(inner);
    case 'N':
      return Number(inner);
    case 'BOOL':
      return inner === true;
    case 'L':
      return inner.map(unmarshall);
    default:
      return null;
  }
}

function toUser(image) {
  return { id: unmarshall(image.id), handle: unmarshall(image.handle), active: true };
}

function drawAvatar(user) {
  const text = user.id;
  const size = '128x128';
  // todook: command-injection
  execSync(`convert -size ${size} -gravity center label:${text} /tmp/avatar.png`, { stdio: 'ignore' });
}

exports.handler = async (event) => {
  const users = event.Records
    .filter(({ eventName }) => eventName === 'INSERT')
    .map(({ dynamodb }) => toUser(dynamodb.NewImage));
  for (const user of users) drawAvatar(user);
  return { drawn: users.length };
};
