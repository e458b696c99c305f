import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { closedSchema } from '../../support/closed-schema.js';
import { type InitFolder, openInitFolder } from '../../support/init-folder.js';

const names = ['--service', 'shop', '--cluster', 'production', '--region', 'eu-central-1', '--ci', 'none'];

let sample: InitFolder;

beforeEach(async () => {
  sample = await openInitFolder('express');
});
afterEach(() => sample.remove());

const read = (path: string) => readFileSync(join(sample.folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(sample.folder, path), text);

describe('what is there already', () => {
  it('is refused with its diff where nobody can be asked, and nothing is written', async () => {
    write('ecs-ship.yml', 'service: basket\n');
    const before = readdirSync(sample.folder);
    const { code, err } = await sample.run('init', ...names);
    expect(code).toBe(3);
    expect(err).toMatch(
      /^--- a\/ecs-ship\.yml\n\+\+\+ b\/ecs-ship\.yml\n@@[\s\S]*^-service: basket$[\s\S]*^\+service: shop$/m,
    );
    expect(err).toContain('There is something else already in ecs-ship.yml: nothing was written.');
    expect(err).toContain('--force');
    expect(readdirSync(sample.folder)).toEqual(before);
    expect(read('ecs-ship.yml')).toBe('service: basket\n');
  });

  it('is overwritten with --force', async () => {
    write('ecs-ship.yml', 'service: basket\n');
    const { code, out } = await sample.run('init', ...names, '--force');
    expect(code).toBe(0);
    expect(out).toMatch(/overwritten {2}ecs-ship\.yml\n/);
    expect(read('ecs-ship.yml')).toMatch(/^service: shop$/m);
  });

  it('says what a second init proposes', async () => {
    await sample.run('init', ...names);
    const { code, out } = await sample.run('init', '--ci', 'none', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cluster: 'production', services: [{ name: 'shop' }] });
  });

  it('is kept as Dockerfile, .dockerignore and task definition, whose container gets the image', async () => {
    write('Dockerfile', 'FROM node:22-slim\nEXPOSE 4001\nUSER node\nCMD ["node", "src/server.js"]\n');
    write('.dockerignore', '.env\n');
    mkdirSync(join(sample.folder, '.aws'));
    const containers = [
      { name: 'agent', image: 'agent', essential: false },
      { name: 'basket', image: 'basket', portMappings: [{ containerPort: 4001 }] },
    ];
    write(
      '.aws/task-definition.json',
      JSON.stringify({ family: 'basket', containerDefinitions: containers }),
    );
    const { code, out } = await sample.run('init', ...names);
    expect(code).toBe(0);
    expect(out).toContain('Found Express (Node 22), with Dockerfile, on port 4001');
    expect(out).not.toMatch(/Dockerfile\n|dockerignore\n|task-definition\.json\n/);
    expect(read('ecs-ship.yml')).toMatch(
      /^task-definition: \.aws\/task-definition\.json$[\s\S]*^container: basket$/m,
    );
  });
});

it('writes nothing where one of the files cannot be', async () => {
  mkdirSync(join(sample.folder, 'ecs-ship-iam', 'main.tf'), { recursive: true });
  const flags = names.map((one) => (one === 'none' ? 'github' : one));
  const { code, err } = await sample.run('init', ...flags);
  expect(code).toBe(2);
  expect(err).toContain('main.tf is a folder');
  expect(existsSync(join(sample.folder, 'ecs-ship.yml'))).toBe(false);
  expect(readdirSync(join(sample.folder, 'ecs-ship-iam'))).toEqual(['main.tf']);
});

it('prints a document as its schema describes it', async () => {
  const validate = new Ajv({ allErrors: true }).compile(
    closedSchema(JSON.parse(readFileSync('docs/schema/init.schema.json', 'utf8'))) as object,
  );
  for (const flags of [['--account-id', '123456789012'], ['--dry-run'], ['--ci', 'gitlab', '--force']]) {
    const { out } = await sample.run('init', ...names, ...flags, '--json');
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  }
});

it('shows every file with --dry-run, and writes none', async () => {
  const before = readdirSync(sample.folder);
  const { code, out } = await sample.run('init', ...names, '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('would be created  Dockerfile');
  expect(out).toContain('+CMD ["node","src/server.js"]');
  expect(readdirSync(sample.folder)).toEqual(before);
});

it('takes the port and the path that are given', async () => {
  await sample.run('init', ...names, '--port', '9000', '--health-path', '/alive');
  const [container] = JSON.parse(read('task-definition.json')).containerDefinitions;
  expect(container.portMappings).toEqual([{ containerPort: 9000, protocol: 'tcp' }]);
  expect(container.healthCheck.command.at(-1)).toContain('http://127.0.0.1:9000/alive');
  expect(read('Dockerfile')).toMatch(/PORT=9000[\s\S]*EXPOSE 9000/);
});

it('keeps what is secret out of the build context', async () => {
  await sample.run('init', ...names);
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env', '**/node_modules', '.git']),
  );
});

it('names every mistake of the command line at once', async () => {
  const { code, err } = await sample.run('init', '--port', '70000', '--ci', 'jenkins', '--service', 'a b');
  expect(code).toBe(2);
  expect(err).toMatch(/--port[\s\S]*--ci|--ci[\s\S]*--port/);
  expect(err).toContain('--service');
});

it('refuses flags of one program where there are several', async () => {
  const several = await openInitFolder('monorepo');
  const { code, err } = await several.run('init', '--port', '8080');
  expect(code).toBe(2);
  expect(err).toContain('there are several here: services/api, services/web');
  await several.remove();
});

it('says so where it knows neither a framework nor a Dockerfile', async () => {
  const bare = await openInitFolder('express', { 'package.json': '{}' });
  const { code, out } = await bare.run('init', ...names);
  expect(code).toBe(0);
  expect(out).toContain('Found no Dockerfile, and no framework that init knows.');
  expect(out).toContain('write a Dockerfile before the first ship');
  await bare.remove();
});
