const { execSync } = require("child_process");

module.exports = (req, res) => {
  // ruleid: command-injection
  execSync("logger " + req.query.name);
  res.end();
};
