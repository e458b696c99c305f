import { operations } from '../support/e2e-emulator.js';
import { documentOf } from '../support/e2e-program.js';
import { type RecordingDocker, recordingDocker } from '../support/e2e-recording-docker.js';
import { openStage, SHIP, type Stage } from '../support/e2e-stage.js';
import { serving } from '../support/e2e-workspace.js';

let stage: Stage;
let docker: RecordingDocker;
let digest: unknown;

beforeAll(async () => {
  stage = await openStage({ runtime: 'scripted', desiredCount: 0 });
  docker = recordingDocker(stage.place);
  stage.workspace.write('run.sh', serving('one'));
  await stage.workspace.commit('version 1');
  digest = (await shipAgain()).document.digest;
}, 60_000);
afterAll(() => stage.close());

/** Ships what is checked out; tells what it asked of AWS, the registry and docker. */
async function shipAgain(...flags: readonly string[]) {
  await stage.emulator.forget();
  const before = docker.calls().length;
  const ended = await stage.cli([...SHIP, '--json', ...flags], { env: { PATH: docker.path } });
  const requests = await stage.emulator.requests();
  return {
    document: documentOf(ended),
    docker: docker.calls().slice(before),
    asked: operations(requests),
    registry: requests.filter(({ path }) => path.startsWith('/v2/')),
  };
}

/** What docker was told to do; questions about itself are left out. */
const work = ({ argv }: { readonly argv: readonly string[] }) =>
  !['version', 'buildx inspect', 'info'].some((question) => argv.join(' ').startsWith(question));

describe('a shipped commit, shipped again from the command line', () => {
  it('starts no builder, uploads nothing, and sends at most eight requests', async () => {
    const again = await shipAgain();
    expect(again.document).toMatchObject({ verdict: 'unchanged', exitCode: 0, digest });
    expect(again.docker.filter(work)).toEqual([]);
    expect(again.registry).toEqual([]);
    expect(again.asked.length).toBeLessThanOrEqual(8);
  }, 30_000);

  it('gets a second tag by one PutImage, without any request to the registry', async () => {
    const again = await shipAgain('--tags', '1.4.2');
    expect(again.document).toMatchObject({ exitCode: 0, digest, tags: expect.arrayContaining(['1.4.2']) });
    expect(again.docker.filter(work)).toEqual([]);
    expect(again.registry).toEqual([]);
    expect(again.asked.filter((name) => name === 'PutImage')).toHaveLength(1);
    expect(again.asked.filter((name) => /Layer/.test(name))).toEqual([]);
  }, 30_000);

  it('is told by docker, once it has something to build', async () => {
    stage.workspace.write('run.sh', serving('two'));
    await stage.workspace.commit('version 2');
    const built = await shipAgain();
    expect(built.docker.filter(work).map(({ argv }) => argv[0])).toEqual(
      expect.arrayContaining(['login', 'buildx', 'push']),
    );
  }, 60_000);
});
