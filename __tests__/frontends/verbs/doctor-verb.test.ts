import { runCli } from '../../../src/frontends/cli.js';
import { doctorProblems } from '../../support/doctor/doctor-problems.js';
import { fakeCliIo } from '../../support/fake-cli-io.js';
import { ServicesStage } from '../../support/services-stage.js';

let stage: ServicesStage;

beforeAll(async () => {
  stage = await ServicesStage.start();
  stage.write(
    'ecs-ship.yml',
    'cluster: prod\nregion: eu-central-1\nimage: example/web:1\nservices:\n  web: {}\n  api: {}\n',
  );
});
afterAll(() => stage.close());

async function run(env: NodeJS.ProcessEnv, ...argv: readonly string[]) {
  const io = fakeCliIo({ ...process.env, ...env }, stage.folder);
  const code = await runCli(['doctor', ...argv], io);
  return { code, out: io.out(), err: io.err() };
}

it('tells who we are to AWS, under each service of the file', async () => {
  const { out } = await run({});
  expect(out).toMatch(/^web\n\nAccess to AWS\n {2}✓ arn:aws:/);
  expect(out).toMatch(/^api$/m);
});

it('fails for an account that is not allowed, and says what to do', async () => {
  const { code, out } = await run({}, '--only', 'web', '--allowed-account-ids', '210987654321');
  expect(code).toBe(3);
  expect(out).toMatch(/✗ The credentials are for account \d{12}; allowed are 210987654321\.\n {4}Use a role/);
});

it('prints one document for programs, with the service of each line where there are several', async () => {
  const { code, out } = await run({}, '--json', '--allowed-account-ids', '210987654321');
  expect(doctorProblems(JSON.parse(out))).toEqual([]);
  const { version, exitCode, failed, lines } = JSON.parse(out);
  expect({ version, exitCode }).toEqual({ version: 1, exitCode: code });
  expect(failed).toBeGreaterThanOrEqual(2);
  expect(lines).toContainEqual({
    service: 'api',
    ...{ id: 'account-allowed', area: 'access', status: 'failed' },
    ...{ text: expect.any(String), remedy: expect.any(String) },
  });
});

it('exits 8 without a region, and tells all the same what can be known', async () => {
  stage.write('empty.yml', '');
  const kept = process.env.AWS_REGION;
  delete process.env.AWS_REGION;
  try {
    const { code, out } = await run({}, '--config', 'empty.yml', '--service', 'web', '--builder', 'docker');
    expect(code).toBe(8);
    expect(out).toContain('✗ No AWS region is set.');
    expect(out).toContain('Tools on this machine');
  } finally {
    process.env.AWS_REGION = kept;
  }
});
