import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CreateRepositoryCommand } from '@aws-sdk/client-ecr';
import { execaSync } from 'execa';
import { type DenyingProxy, denyingProxy } from '../support/e2e-denying-proxy.js';
import { writes } from '../support/e2e-emulator.js';
import { documentOf, type Ended } from '../support/e2e-program.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';

import { badInputs, denied, type Scene } from './bad-inputs.js';

let stage: Stage;
let proxies: Map<string, DenyingProxy>;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted' });
  const opened = denied.map(
    async (action) => [action, await denyingProxy(stage.emulator.url, action)] as const,
  );
  proxies = new Map(await Promise.all(opened));
  furnish();
  await stage.ecr.send(new CreateRepositoryCommand({ repositoryName: 'present' }));
}, 60_000);

afterAll(async () => {
  for (const proxy of proxies.values()) await proxy.close();
  await stage.close();
});

describe.each(badInputs)('$what', ({ argv, env, exitCode, code, says, fix }) => {
  let ended: Ended;

  beforeAll(async () => {
    await stage.emulator.forget();
    const registry = new URL(stage.emulator.url).host;
    const filled = argv.map((argument) => argument.replace('REGISTRY', registry));
    ended = await stage.cli([...filled, '--json'], { env: env?.(scene()) ?? {} });
  }, 30_000);

  it(`exits ${exitCode} with one clear line and its remedy`, () => {
    const lines = ended.stderr.trim().split('\n');
    expect(lines.findLast((line) => /^(error: |✖ )/.test(line))).toMatch(says);
    expect(lines.find((line) => /^ *fix: /.test(line))).toMatch(fix);
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.stderr).not.toMatch(/^\s+at |node:internal|Warning:/m);
  });

  it('says the same in one JSON document', () => {
    expect(documentOf(ended)).toMatchObject({
      version: 1,
      verdict: 'failed',
      exitCode,
      cause: expect.stringMatching(says),
      remedy: expect.stringMatching(fix),
      failure: { code, message: expect.stringMatching(says), remedy: expect.stringMatching(fix) },
    });
  });

  it('changes nothing', async () => {
    expect(writes(await stage.emulator.requests())).toEqual([]);
  });
});

describe('a work tree that is not a commit', () => {
  it.each([
    ['differs from its commit', 'dirty', /^[0-9a-f]{40}-dirty-[0-9a-f]{12}$/, 'differs from commit'],
    ['is in no git', '../no-git', /^untracked-\d{8}T\d{6}Z$/, 'not in a git work tree'],
  ])('that %s is never tagged as one, and ecs-ship says so', async (_why, context, tag, says) => {
    const planned = await stage.cli(['plan', ...SHIP.slice(1), '--context', context, '--json']);
    expect(planned.exitCode).toBe(0);
    const document = documentOf(planned);
    const used = /web:([\w.-]+)/.exec(buildOf(document))?.[1];
    expect(used).toMatch(tag);
    expect(document.notices).toContainEqual(expect.stringContaining(says));
    expect(document.notices).toContainEqual(expect.stringContaining(`tagged ${used}`));
    expect(planned.stderr).toContain(says);
  });
});

function buildOf(plan: Record<string, unknown>): string {
  const actions = plan.actions as readonly { action: string; summary: string }[];
  return actions.find(({ action }) => action === 'build')?.summary ?? '';
}

function scene(): Scene {
  return {
    withoutDocker: join(stage.place.root, 'bin'),
    denying: (action) => proxies.get(action)?.url ?? '',
  };
}

/** The files and folders that the table names. */
function furnish(): void {
  const { workspace, place } = stage;
  workspace.write('comma.json', '{\n  "family": "web",\n  "cpu": "256",,\n  "containerDefinitions": []\n}\n');
  workspace.write('indent.yml', 'family: web\ncontainerDefinitions:\n  - name: web\n   image: web\n');
  workspace.write('empty.yml', 'family: web\n');
  workspace.write('broken.yml', 'service: "web\n');
  workspace.write('no-dockerfile/readme', 'nothing to build\n');
  workspace.write('dirty/Dockerfile', 'FROM scratch\n');
  workspace.write('../no-git/Dockerfile', 'FROM scratch\n');
  // Everything but docker.
  const bin = join(place.root, 'bin');
  mkdirSync(bin);
  symlinkSync(execaSync('sh', ['-c', 'command -v git']).stdout, join(bin, 'git'));
  symlinkSync(process.execPath, join(bin, 'node'));
}
