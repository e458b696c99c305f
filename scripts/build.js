// `npm run build`: src/ → .build/ (tsc) → dist/ (ncc and the launchers).
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDistribution, ROOT } from './build/distribution.js';
import { sizeReport } from './build/size-report.js';

const files = await makeDistribution();
const folder = join(ROOT, 'dist');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of files) writeFileSync(join(folder, name), text);
chmodSync(join(folder, 'cli.js'), 0o755);
console.log(sizeReport(files).join('\n'));
