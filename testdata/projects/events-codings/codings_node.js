const { execSync } = require("child_process");

exports.s3 = async (event) => {
  const { key } = event.Records[0].s3.object;
  // ruleid: command-injection
  execSync("logger -- " + decodeURIComponent(key.replace(/\+/g, " ")));
};

exports.s3_twin = async (event) => {
  const { key } = event.Records[0].s3.object;
  // ok: command-injection
  execSync("logger -- " + key);
};

exports.kinesis = async (event) => {
  const { data } = event.Records[0].kinesis;
  // ruleid: command-injection
  execSync("logger " + Buffer.from(data, "base64").toString());
};

exports.kinesis_twin = async (event) => {
  const { data } = event.Records[0].kinesis;
  // ok: command-injection
  execSync("logger " + data);
};
