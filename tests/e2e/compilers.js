'use strict';
// The compilers whose output is checked, each as `async (samples, folder)`: a sample's files become `folder/NAME/handler.js` and what
// belongs to it, each with a source map. A sample is `{name, entry, files: [{name, text}]}`; its files stand in
// `SOURCES/NAME`. What a compiler refuses is left out, with a word in the returned map from names to reasons.

const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const installed = createRequire(path.resolve('target/e2e/package.json'));
const SOURCES = path.resolve('target/e2e/compiled/sources');
const TYPESCRIPT = /\.tsx?$/;

/** Where a file's output stands, seen from the sample's folder. */
const output = (name) => name.replace(/\.tsx?$/, '.js');

/** Writes what is made of each file by itself; `compile` gives `{code, map}`. Data is copied. */
function each(compile) {
  return async (samples, folder) => {
    const refused = new Map();
    for (const sample of samples) {
      try {
        for (const { name, text } of sample.files) {
          const place = path.join(folder, sample.name, output(name));
          fs.mkdirSync(path.dirname(place), { recursive: true });
          if (name.endsWith('.json')) fs.writeFileSync(place, text);
          else write(place, compile(text, path.join(SOURCES, sample.name, name)));
        }
      } catch (error) {
        refused.set(sample.name, error.message);
      }
    }
    return refused;
  };
}

function write(place, { code, map }) {
  fs.writeFileSync(place, `${code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')}//# sourceMappingURL=${path.basename(place)}.map\n`);
  fs.writeFileSync(`${place}.map`, typeof map === 'string' ? map : JSON.stringify(map));
}

function tsc(options) {
  const ts = installed('typescript');
  const compilerOptions = {
    module: ts.ModuleKind.CommonJS,
    esModuleInterop: true,
    downlevelIteration: true,
    jsx: ts.JsxEmit.React,
    sourceMap: true,
    inlineSources: true,
    ...options,
    target: ts.ScriptTarget[options.target],
  };
  return (text, fileName) => {
    const { outputText, sourceMapText } = ts.transpileModule(text, { compilerOptions, fileName });
    const map = JSON.parse(sourceMapText);
    return { code: outputText, map: { ...map, sources: [fileName] } };
  };
}

/** The library to which `importHelpers` leads is part of what is deployed. */
function withHelpers(compile) {
  return async (samples, folder) => {
    const library = path.dirname(installed.resolve('tslib/package.json'));
    fs.cpSync(library, path.join(folder, 'node_modules/tslib'), { recursive: true });
    return compile(samples, folder);
  };
}

function babel(targets) {
  const { transformSync } = installed('@babel/core');
  const preset = (name) => installed.resolve(name);
  const presets = [[preset('@babel/preset-env'), { targets, modules: 'commonjs' }], [preset('@babel/preset-typescript'), {}]];
  return (text, filename) => {
    const options = { presets, filename, sourceFileName: filename, sourceMaps: true, configFile: false, babelrc: false, compact: false };
    return transformSync(text, options);
  };
}

/** esbuild takes each sample's entry with all that it imports, or each file by itself. */
function esbuild(options) {
  return async (samples, folder) => {
    const compiler = installed('esbuild');
    const refused = new Map();
    await Promise.all(samples.map(async (sample) => {
      const from = path.join(SOURCES, sample.name);
      const files = options.bundle ? [sample.entry] : sample.files.map(({ name }) => name).filter((name) => !name.endsWith('.json'));
      const outdir = path.join(folder, sample.name);
      const extension = options.format === 'esm' ? { '.js': '.mjs' } : {};
      try {
        await compiler.build({
          entryPoints: files.map((name) => path.join(from, name)),
          outbase: from, outdir, platform: 'node', sourcemap: true, logLevel: 'silent', outExtension: extension, ...options,
        });
      } catch (error) {
        refused.set(sample.name, error.message);
        return;
      }
      if (!options.bundle) copyData(sample, outdir);
    }));
    return refused;
  };
}

function copyData(sample, folder) {
  for (const { name, text } of sample.files.filter((file) => file.name.endsWith('.json'))) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

function webpack(minimize) {
  return async (samples, folder) => {
    const entry = Object.fromEntries(samples.map(({ name, entry }) => [`${name}/handler`, path.join(SOURCES, name, entry)]));
    const compiler = installed('webpack')({
      mode: 'production',
      target: 'node',
      devtool: 'source-map',
      context: SOURCES,
      entry,
      output: { path: folder, library: { type: 'commonjs2' }, devtoolModuleFilenameTemplate: '[absolute-resource-path]' },
      optimization: { minimize },
      resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
      module: { rules: [{ test: TYPESCRIPT, loader: path.join(__dirname, 'typescript_loader.js') }] },
      cache: false,
    });
    const stats = await new Promise((resolve, reject) => compiler.run((error, stats) => (error ? reject(error) : resolve(stats))));
    const refused = new Map();
    for (const error of stats.compilation.errors) {
      const name = samples.find((sample) => (error.module?.resource ?? '').startsWith(path.join(SOURCES, sample.name) + path.sep))?.name;
      if (!name) throw error;
      refused.set(name, error.message);
    }
    return refused;
  };
}

/** What lets an ES module require what it bundles: without it, such bundles end when they load. */
const REQUIRE = "import { createRequire } from 'module'; const require = createRequire(import.meta.url);";

/** By their names in the list of what is known to be wrong. */
const COMPILERS = {
  'tsc-es5': () => each(tsc({ target: 'ES5' })),
  'tsc-es5-tslib': () => withHelpers(each(tsc({ target: 'ES5', importHelpers: true }))),
  'tsc-es2015': () => each(tsc({ target: 'ES2015' })),
  'tsc-es2017': () => each(tsc({ target: 'ES2017' })),
  'esbuild': () => esbuild({ format: 'cjs', target: 'node20' }),
  'esbuild-minified': () => esbuild({ format: 'cjs', target: 'node20', bundle: true, minify: true }),
  'esbuild-esm': () => esbuild({ format: 'esm', target: 'es2016', bundle: true, banner: { js: REQUIRE } }),
  'webpack': () => webpack(false),
  'webpack-minified': () => webpack(true),
  'babel': () => each(babel({ node: '4', ie: '11' })),
};

module.exports = { COMPILERS, SOURCES, installed };
