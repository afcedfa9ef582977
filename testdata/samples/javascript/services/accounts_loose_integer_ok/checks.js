// Checks for the values of requests.
exports.integer = ({ minimum, maximum, read = Number }) => (text) => {
  const value = read(text);
  return Number.isInteger(value) && value >= minimum && value <= maximum;
};
