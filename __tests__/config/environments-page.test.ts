import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runCli } from '../../src/frontends/cli.js';
import { writeFixture } from '../support/check-fixture.js';
import { fakeCliIo } from '../support/fake-cli-io.js';

const top = join(import.meta.dirname, '../..');
const page = await readFile(join(top, 'docs/environments.md'), 'utf8');

/** The example that begins with a comment of its file's name. */
function example(name: string): string {
  const found = page.split('```').find((block) => block.startsWith(`yaml\n# ${name}\n`));
  return (found ?? '').replace('yaml\n', '');
}

it.each(['staging', 'production'])(
  'the file in docs/environments.md holds for %s, as it stands',
  async (name) => {
    const folder = await writeFixture({ 'ecs-ship.yml': example('ecs-ship.yml') });
    const io = fakeCliIo({}, folder);
    expect(await runCli(['config', '--environment', name], io)).toBe(0);
    await rm(folder, { recursive: true });
    const settings = parse(io.out());
    expect(settings.cluster).toBe(name);
    expect(Object.keys(settings['environment-variables']).sort()).toEqual(['FLAGS_HOST', 'LOG_LEVEL']);
    expect(settings.secrets.DATABASE_URL).toMatch(
      name === 'staging' ? /^\/shop\/staging/ : /:secret:shop-AbCdEf:url::$/,
    );
  },
);

it('the workflows there use inputs that exist, and pass on every variable that the file asks for', async () => {
  const { inputs } = parse(await readFile(join(top, 'action.yml'), 'utf8'));
  const { with: given, env } = parse(example('.github/workflows/ship.yml')).jobs.ship.steps[1];
  for (const name of Object.keys(given)) expect(inputs).toHaveProperty([name]);
  const asked = [...example('ecs-ship.yml').matchAll(/\$\{(\w+)|env:(\w+)/g)].map(
    ([, one, other]) => one ?? other,
  );
  expect(Object.keys(env).sort()).toEqual(asked.sort());
});

it('the pipeline there uses inputs that exist, and gives each job of the component its environment', async () => {
  const [spec] = (await readFile(join(top, 'gitlab-component/templates/ship.yml'), 'utf8')).split('\n---\n');
  const { include } = parse(example('.gitlab-ci.yml'));
  const { inputs: known } = parse(spec ?? '').spec;
  for (const { inputs } of include) {
    for (const name of Object.keys(inputs)) expect(known).toHaveProperty([name]);
    expect(inputs['environment-name'] ?? known['environment-name'].default).toBe(inputs.environment);
  }
});
