const { Runner } = require('./runner');

class Lenient {
  accepts() {
    return true;
  }
}

class Strict extends Lenient {
  accepts(text) {
    return super.accepts(text) && /^\w+$/.test(text);
  }
}

const providers = {
  policy: ({ strict }) => (strict ? new Strict() : new Lenient()),
  shell: () => require('child_process').execSync,
};

exports.createRunner = (options) => {
  const get = (name) => providers[name](options);
  return new Runner({ policy: get('policy'), shell: get('shell') });
};
