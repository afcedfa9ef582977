class StringSchema {
  constructor(tests = []) {
    this.tests = tests;
  }

  min(length) {
    return new StringSchema([...this.tests, (text) => text.length >= length]);
  }

  pattern(regex) {
    return new StringSchema([...this.tests, (text) => regex.test(text)]);
  }

  check(value) {
    return typeof value === 'string' && this.tests.every((test) => test(value));
  }
}

const object = (fields) => ({
  validate(input) {
    const value = {};
    for (const [name, schema] of Object.entries(fields)) {
      if (!schema.check(input[name])) return { error: `${name} is not valid` };
      value[name] = input[name];
    }
    return { value };
  },
});

module.exports = { string: () => new StringSchema(), object };
