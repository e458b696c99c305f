// Proves that the npm package and the action hold what their users start, and nothing that was not meant for them.
import { ROOT } from './build/distribution.js';
import { packageFaults } from './build/package-faults.js';
import { run } from './setup/run.js';

const { stdout } = await run(['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
const names = /** @type {{ path: string }[]} */ (JSON.parse(stdout)[0].files).map(({ path }) => path);
const faults = packageFaults(names);
if (faults.length > 0) {
  console.error(`${faults.join('\n')}\n→ see "files" in package.json`);
  process.exitCode = 1;
} else {
  console.log(`the package is sound: ${names.length} files`);
}
