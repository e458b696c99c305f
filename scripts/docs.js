// `npm run docs`: renders everything that comes from the option table; `--check` only compares.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './build/compile.js';
import { ROOT } from './build/distribution.js';

const check = process.argv.includes('--check');
const compiled = await compile(ROOT, '.build');
const { renderDocs } = await import(pathToFileURL(join(compiled, 'docs.js')).href);
await renderDocs({ check });
