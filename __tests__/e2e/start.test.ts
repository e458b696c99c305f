import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFirstRequest } from '../../bench/start/time-start.js';
import { noteLoads } from '../support/e2e-loaded.js';
import { distFile, runProgram } from '../support/e2e-program.js';
import { testResource } from '../support/test-machine.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-test-'));
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const argv = (...more: string[]) => [distFile('cli.js'), ...more];
const env = {
  PATH: process.env.PATH,
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'k',
  AWS_SECRET_ACCESS_KEY: 's',
};

/** What is loaded decides how soon an answer comes, and can be told on a busy machine too. */
describe('what of the bundle is loaded', () => {
  it.each([['--version'], ['--help'], ['ship', '--help'], ['emulator', '--help']])(
    'for %s %s: next to nothing',
    async (...asked) => {
      const loads = noteLoads();
      const surroundings = { cwd: folder, env: { ...env, ...loads.env } };
      expect((await runProgram(testResource('NODE24'), argv(...asked), surroundings)).exitCode).toBe(0);
      expect(loads.parts()).toEqual([]);
      expect(loads.bytes()).toBeLessThan(400_000);
    },
  );

  it('for a mistake in an option: no SDK', async () => {
    const loads = noteLoads();
    const surroundings = { cwd: folder, env: { ...env, ...loads.env } };
    const asked = argv('ship', '--service', 'web', '--timeout', 'soon');
    expect((await runProgram(testResource('NODE24'), asked, surroundings)).exitCode).toBe(2);
    expect(loads.parts()).toEqual([]);
  });

  it('for the first request of a ship: the client of ECS, and no tool that runs builds', async () => {
    const aws = await openFirstRequest();
    const loads = noteLoads();
    const start = { argv: [testResource('NODE24'), ...argv('ship', '--service', 'web')], cwd: folder };
    const ms = await aws.time({ ...start, env: { ...env, ...loads.env, AWS_ENDPOINT_URL: aws.url } });
    aws.close();
    expect(ms).not.toBeNaN();
    // That of ECR follows at once, and may be there before the request has arrived.
    expect(loads.parts().filter((part) => part !== 'ecr')).toEqual(['ecs']);
    expect(loads.bytes()).toBeLessThan(2_600_000);
  });
});
