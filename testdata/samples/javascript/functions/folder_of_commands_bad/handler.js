// Commands are loaded from the files of a folder, by their names.
// event: {"name": "<ATTACK>"}
const fs = require('fs');
const path = require('path');

const commands = {};
for (const file of fs.readdirSync(path.join(__dirname, 'commands'))) {
  commands[path.basename(file, '.js')] = require('./commands/' + file);
}

exports.handler = async (event) => commands.say(event.name);
