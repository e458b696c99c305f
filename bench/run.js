// `npm run bench`: how a process starts, a whole ship against the script people write today, its build against buildx, and the
// watch against the SDK's waiter; docs/benchmark.md has the method.
import { explain } from '../scripts/setup/set-up-error.js';
import { readArguments, USAGE } from './read-arguments.js';

// The bench runs on Node 20 by intent; the SDK's notice about it would stand in every report.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const request = readArguments(process.argv.slice(2));
if ('problem' in request) {
  console.error(`${request.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else if ('help' in request) {
  console.log(USAGE);
} else {
  try {
    process.exitCode = await benchParts(request);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 3;
  }
}

/** The worst exit code of the parts that were asked for. */
async function benchParts(/** @type {import('./read-arguments.js').BenchRequest} */ asked) {
  const codes = [];
  if (asked.parts.includes('start')) {
    const { benchStart } = await import('./start/bench-start.js');
    codes.push(await benchStart(asked));
  }
  if (asked.parts.includes('watch')) {
    const { benchWatch } = await import('./watch/bench-watch.js');
    codes.push(await benchWatch(asked));
  }
  if (asked.parts.includes('build')) {
    const { benchBuild } = await import('./build/bench-build.js');
    codes.push(await benchBuild(asked));
  }
  if (asked.parts.includes('ship')) {
    const { bench } = await import('./bench.js');
    codes.push(await bench(asked));
  }
  return Math.max(...codes);
}
