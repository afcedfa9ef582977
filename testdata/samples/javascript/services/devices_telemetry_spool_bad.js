// The file that is appended to is found by the device's name with all its folders.
// event: {"Records": [{"kinesis": {"data": {"<BASE64>": {"<JSON>": {"device": "<ATTACK>", "celsius": 21.5}}}}}]}
const fs = require('fs');
const path = require('path');

const SPOOL = path.join(__dirname, 'spool');

function decode(record) {
  const text = Buffer.from(record.kinesis.data, 'base64').toString('utf8');
  const { device, celsius, at = Date.now() } = JSON.parse(text);
  return { device, celsius: Number(celsius), at };
}

function groupByDevice(readings) {
  const groups = new Map();
  for (const reading of readings) {
    const group = groups.get(reading.device) ?? [];
    group.push(`${reading.at} ${reading.celsius.toFixed(1)}`);
    groups.set(reading.device, group);
  }
  return groups;
}

exports.handler = async (event) => {
  const readings = event.Records.map(decode).filter(({ celsius }) => Number.isFinite(celsius));
  const groups = groupByDevice(readings);
  await fs.promises.mkdir(SPOOL, { recursive: true });
  for (const [device, lines] of groups) {
    const file = path.join(SPOOL, device);
    // ruleid: path-traversal
    await fs.promises.appendFile(file, lines.join('\n') + '\n');
  }
  return { devices: groups.size, readings: readings.length };
};
