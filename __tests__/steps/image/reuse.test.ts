import { PutImageTagMutabilityCommand } from '@aws-sdk/client-ecr';
import {
  firstCommit,
  type ImageShip,
  type ImageStage,
  imageStage,
  secondCommit,
} from '../../support/image-stage.js';

let stage: ImageStage;
beforeEach(async () => {
  stage = await imageStage();
});
afterEach(() => stage.close());

const registryRequests = ({ log }: ImageShip) => log.filter(({ service }) => service === 'registry');
const awsRequests = ({ log }: ImageShip) => log.filter(({ service }) => service !== 'registry');
const uploads = (shipped: ImageShip) =>
  shipped.log.filter(({ operation, path }) => /Layer|uploads/.test(`${operation} ${path}`));

async function makeImmutable(): Promise<void> {
  const change = { repositoryName: 'web', imageTagMutability: 'IMMUTABLE' } as const;
  await stage.ecr.send(new PutImageTagMutabilityCommand(change));
}

describe('a rerun of a shipped commit', () => {
  it('starts no builder, uploads nothing and asks AWS at most eight times', async () => {
    expect(await stage.ship()).toMatchObject({ builds: 1, outcome: { verdict: 'stable' } });
    const again = await stage.ship();
    expect(again).toMatchObject({ builds: 0, outcome: { verdict: 'unchanged' } });
    expect(registryRequests(again)).toEqual([]);
    expect(awsRequests(again).length).toBeLessThanOrEqual(8);
  });

  it('adds a second tag by manifest, without any request about a layer', async () => {
    await stage.ship();
    const again = await stage.ship({ image: { tags: ['1.4.2'] } });
    expect(again).toMatchObject({ builds: 0, outcome: { verdict: 'unchanged' } });
    expect(uploads(again)).toEqual([]);
    expect(registryRequests(again)).toEqual([]);
    expect(again.log.filter(({ operation }) => operation === 'PutImage')).toHaveLength(1);
    expect(Object.values(await stage.tags()).flat()).toEqual(expect.arrayContaining(['1.4.2', firstCommit]));
  });

  it('pushes once, whatever the number of tags', async () => {
    const first = await stage.ship({ image: { tags: ['a', 'b', 'c'], latest: true } });
    const manifests = registryRequests(first).filter(
      ({ method, path }) => method === 'PUT' && /manifests/.test(path),
    );
    expect(manifests).toHaveLength(1);
    expect(first.outcome.facts.tags).toEqual([firstCommit, 'a', 'b', 'c', 'latest']);
  });

  it('builds again with reuse: off, and is refused before the build where its tag is immutable', async () => {
    await stage.ship();
    const again = await stage.ship({ image: { reuse: 'off' } });
    expect(again).toMatchObject({ builds: 0, outcome: { exitCode: 3, failure: { code: 'tag-immutable' } } });
    expect(again.outcome.failure?.message).toContain(firstCommit);
  });
});

describe('what is not taken for the commit', () => {
  it('is an image of a work tree with changes', async () => {
    await stage.ship({ dirty: true });
    stage.write('app.txt', 'two');
    const again = await stage.ship({ dirty: true });
    expect(again).toMatchObject({ builds: 1, outcome: { verdict: 'stable' } });
    const [tag] = again.outcome.facts.tags ?? [];
    expect(tag).toMatch(/^1{40}-dirty-f{12}-\d{8}T\d{6}Z$/);
  });

  it('is an image under a tag of the user’s own that was built from another commit', async () => {
    const image = { tag: 'v1' };
    await stage.ship({ image });
    expect(await stage.ship({ image })).toMatchObject({ builds: 0, outcome: { verdict: 'unchanged' } });
    const other = await stage.ship({ image, commit: secondCommit });
    expect(other.outcome.failure).toMatchObject({ code: 'tag-immutable' });
    expect(other.notices.join()).toContain('is of commit 111111111111');
  });

  it('is an image without a platform that is wanted', async () => {
    await stage.ship({ build: { platforms: ['linux/amd64'] } });
    const both = await stage.ship({ build: { platforms: ['linux/amd64', 'linux/s390x'] } });
    expect(both.notices.join()).toContain('is not for linux/s390x');
    expect(both.outcome.failure).toMatchObject({ code: 'tag-immutable' });
  });
});

describe('an immutable tag', () => {
  it('that is on this very image already is success', async () => {
    await stage.ship({ image: { tags: ['1.4.2'] } });
    await makeImmutable();
    const again = await stage.ship({ image: { tags: ['1.4.2'] } });
    expect(again.outcome).toMatchObject({ verdict: 'unchanged', exitCode: 0 });
  });

  it('that is on another image is refused before the build, with tag, digest and remedy', async () => {
    const { outcome } = await stage.ship({ image: { tags: ['1.4.2'] } });
    stage.write('app.txt', 'two');
    const next = await stage.ship({ commit: secondCommit, image: { tags: ['1.4.2'] } });
    expect(next).toMatchObject({ builds: 0, outcome: { exitCode: 3, failure: { code: 'tag-immutable' } } });
    expect(next.outcome.failure?.message).toContain(`1.4.2 of web is immutable`);
    expect(next.outcome.failure?.message).toContain(outcome.facts.digest);
    expect(next.log.map(({ operation }) => operation)).not.toContain('PutImage');
  });

  it('of a branch moves, since the repository was created with an exemption for it', async () => {
    const ci = { isCi: true, isPullRequest: false, branch: 'main', defaultBranch: 'main' };
    const image = { tags: ['{branch}'], latest: 'auto' as const };
    await stage.ship({ image, ci });
    stage.write('app.txt', 'two');
    const next = await stage.ship({ commit: secondCommit, image, ci });
    expect(next.outcome.facts.tags).toEqual([secondCommit, 'main', 'latest']);
    const tags = await stage.tags();
    expect(tags[`${next.outcome.facts.digest}`]).toEqual(expect.arrayContaining(['main', 'latest']));
  });
});

describe('reuse: content', () => {
  const image = { reuse: 'content' as const };

  it('ships a commit that touches nothing of the image without a build, under its own tag', async () => {
    const first = await stage.ship({ image });
    const next = await stage.ship({ image, commit: secondCommit });
    expect(next).toMatchObject({ builds: 0, outcome: { verdict: 'unchanged' } });
    expect(uploads(next)).toEqual([]);
    expect(Object.entries(await stage.tags())).toEqual([
      [
        first.outcome.facts.digest,
        expect.arrayContaining([firstCommit, secondCommit, expect.stringMatching(/^content-[0-9a-f]{64}$/)]),
      ],
    ]);
  });

  it('builds when a file of the context has changed, and not when an ignored one has', async () => {
    stage.write('.dockerignore', 'README.md\n.dockerignore\n');
    stage.write('README.md', 'one');
    await stage.ship({ image });
    stage.write('README.md', 'two');
    expect(await stage.ship({ image, commit: secondCommit })).toMatchObject({ builds: 0 });
    stage.write('app.txt', 'two');
    expect(await stage.ship({ image, commit: '3'.repeat(40) })).toMatchObject({ builds: 1 });
  });

  it('takes an earlier image of the same content for work in progress too', async () => {
    await stage.ship({ image });
    expect(await stage.ship({ image, dirty: true })).toMatchObject({ builds: 0 });
  });

  it('stands back when a fresh build is asked for', async () => {
    await stage.ship({ image });
    const next = await stage.ship({ image, commit: secondCommit, build: { pull: true } });
    expect(next.builds).toBe(1);
    expect(next.notices.join()).toContain('reuse: content is not used');
  });
});
