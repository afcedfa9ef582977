class Runner {
  constructor({ policy, shell }) {
    Object.assign(this, { policy, shell });
  }

  async run(job) {
    if (!this.policy.accepts(job)) return null;
    // ok: command-injection
    return this.shell(`echo ${job}`).toString();
  }
}

module.exports = { Runner };
