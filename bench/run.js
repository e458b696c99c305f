// `npm run bench`: ecs-ship against the script people write today, on the same emulator; docs/benchmark.md has the method.
import { explain } from '../scripts/setup/set-up-error.js';
import { bench } from './bench.js';
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
    process.exitCode = await bench(request);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 3;
  }
}
