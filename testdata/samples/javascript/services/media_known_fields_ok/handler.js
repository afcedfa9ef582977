// A field that the lists of allowed values do not know is refused.
// event: {"body": {"<JSON>": {"videoId": 9, "settings": {"preset": "fast", "format": "mp4", "title": "<ATTACK>"}}}}
// benign: {"body": {"<JSON>": {"videoId": 9, "settings": {"preset": "fast", "format": "mp4"}}}}
const { execFile } = require('child_process');
const { checkSettings } = require('./checks');

function toArguments(videoId, settings) {
  const args = ['-i', `/mnt/videos/${videoId}.mov`];
  if (settings.preset) args.push('-preset', settings.preset);
  if (settings.title) args.push('-metadata:title', settings.title);
  if (settings.format) args.push('-f', settings.format);
  return [...args, `/mnt/videos/${videoId}.out`];
}

const transcode = (args) =>
  new Promise((resolve, reject) => {
    // todook: argument-injection
    execFile('ffmpeg', args, (error) => (error ? reject(error) : resolve()));
  });

exports.handler = async (event) => {
  const { videoId, settings = {} } = JSON.parse(event.body);
  const problem = checkSettings(settings);
  if (problem) return { statusCode: 400, body: problem };
  await transcode(toArguments(Number(videoId), settings));
  return { statusCode: 202, body: JSON.stringify({ videoId }) };
};
