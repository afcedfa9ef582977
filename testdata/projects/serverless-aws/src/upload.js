const { execSync } = require("child_process");

exports.handler = async (event) => {
  // ruleid: command-injection
  execSync("logger " + decodeURIComponent(event.Records[0].s3.object.key));
};

exports.twin = async (event) => {
  execSync("logger " + event.Records[0].s3.bucket.name);
};
