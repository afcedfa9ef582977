// Each value is attached to its option by an equals sign, so it begins no word.
// event: {"track": {"file": "report", "tags": {"title": "<ATTACK>", "artist": "someone"}}}
const { spawnSync } = require('child_process');

const OPTIONS = { title: '--title', artist: '--artist', album: '--album' };

const attach = (option, value) => (value ? [`${option}=${value}`] : [option]);

function toWords(tags) {
  return Object.keys(OPTIONS)
    .filter((name) => typeof tags[name] === 'string')
    .reduce((words, name) => words.concat(attach(OPTIONS[name], tags[name])), []);
}

function tag({ file, tags }) {
  const started = Date.now();
  const words = ['-overwrite_original', ...toWords(tags), '--', file];
  // ok: argument-injection
  const { status, error } = spawnSync('exiftool', words, { stdio: 'ignore', timeout: 4000 });
  return { status: error ? error.code : status, took: Date.now() - started };
}

exports.handler = async ({ track }) => {
  if (!/^\w+$/.test(track.file)) return { status: 'EINVAL' };
  const { status, took } = tag(track);
  console.assert(took >= 0);
  return { status };
};
