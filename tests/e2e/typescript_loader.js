'use strict';
// What webpack does with TypeScript: its types are taken out, the modules are left to webpack.

const { installed } = require('./compilers.js');

module.exports = function load(text) {
  const ts = installed('typescript');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.React, sourceMap: true };
  const { outputText, sourceMapText } = ts.transpileModule(text, { compilerOptions, fileName: this.resourcePath });
  const map = { ...JSON.parse(sourceMapText), sources: [this.resourcePath], sourcesContent: [text] };
  this.callback(null, outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map);
};
