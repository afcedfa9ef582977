// Checks for the values of requests.
exports.integer = ({ minimum, maximum, read = parseInt }) => (text) => {
  const value = read(text);
  return Number.isInteger(value) && value >= minimum && value <= maximum;
};
