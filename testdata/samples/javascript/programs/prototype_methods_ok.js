// The job's `prepare` escapes the name before it runs.
// event: {"name": "<ATTACK>"}
var cp = require('child_process');

function Job(name) {
  if (!(this instanceof Job)) return new Job(name);
  this.name = name;
  this.ready = false;
}

Job.prototype.prepare = function () {
  this.name = this.name.replace(/[^A-Za-z0-9]/g, '_');
  this.ready = true;
  return this;
};

Job.prototype.run = function () {
  var self = this;
  return new Promise(function (resolve, reject) {
    // ok: command-injection
    cp.exec('touch job-' + self.name, function (error, out) {
      return error ? reject(error) : resolve(out);
    });
  });
};

exports.handler = function (event) {
  var job = Job(event.name);
  return job.prepare().run();
};
