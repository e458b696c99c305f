// Proves that the npm package and the action hold what their users start, nothing that was not meant for them, and no more
// than a job should have to download.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/distribution.js';
import { packageFaults } from './build/package-faults.js';
import { sizeFaults } from './build/size-faults.js';
import { run } from './setup/run.js';

const { stdout } = await run(['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
const names = /** @type {{ path: string }[]} */ (JSON.parse(stdout)[0].files).map(({ path }) => path);
const archive = await archiveBytes();
const distribution = sum(
  readdirSync(join(ROOT, 'dist')).map((name) => statSync(join(ROOT, 'dist', name)).size),
);
const misplaced = packageFaults(names);
const oversized = sizeFaults({ archive, distribution });
if (misplaced.length > 0) console.error(`${misplaced.join('\n')}\n→ see "files" in package.json`);
if (oversized.length > 0) console.error(`${oversized.join('\n')}\n→ see what has grown in \`npm run build\``);
if (misplaced.length + oversized.length > 0) {
  process.exitCode = 1;
} else {
  const [packed, plain] = [archive, distribution].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(
    `the package is sound: ${names.length} files; dist/ ${plain} MB, the action’s archive ${packed} MB`,
  );
}

/** As GitHub makes it of a commit. */
async function archiveBytes() {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-ship-archive-'));
  try {
    const path = join(folder, 'archive.tar.gz');
    await run(['git', 'archive', '--format=tar.gz', `--output=${path}`, 'HEAD'], { cwd: ROOT });
    return statSync(path).size;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
