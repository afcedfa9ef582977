module.exports = class Job {
  constructor(name) {
    this.name = 'report';
  }
};
