exports.run = () => ({ body: "done" });
