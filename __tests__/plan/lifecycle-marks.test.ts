import { cacheTag } from '../../src/plan/cache-tag.js';
import { deploymentTags, lastingTag, serviceOfTag } from '../../src/plan/deployment-tag.js';
import { decideMarks, type WantedMarks } from '../../src/plan/lifecycle-marks.js';
import { seeded } from '../emulator/engine/seeded.js';

const tags = deploymentTags('prod', 'web');
const { current, previous, next, held } = tags;
const [held1 = ''] = held;
const decide = (now: Record<string, string>, wanted: WantedMarks) =>
  decideMarks(tags, new Map(Object.entries(now)), wanted);
const shown = (now: Record<string, string>, wanted: WantedMarks) =>
  decide(now, wanted).moves.map(({ tag, digest }) => `${digest} ${tag.replace('ecs-ship.prod.web', '')}`);

describe('the tags of what runs', () => {
  it('move to the new image only after its predecessor has the previous one', () => {
    const now = { [current]: 'old', [previous]: 'older', [next]: 'new' };
    expect(shown(now, { current: 'new', previous: 'old', others: [] })).toEqual(['old .previous', 'new ']);
  });

  it('stay where they are when they are right', () => {
    expect(shown({ [current]: 'a', [previous]: 'b' }, { current: 'a', others: ['b'] })).toEqual([]);
  });

  it('hold what else runs, and let it go afterwards', () => {
    const now = { [current]: 'stable', [next]: 'under way' };
    expect(shown(now, { next: 'newest', others: ['stable', 'under way'] })).toEqual([
      'under way .held-1',
      'newest .next',
    ]);
    const later = { [current]: 'stable', [previous]: 'old', [held1]: 'under way' };
    expect(shown(later, { others: [] })).toEqual(['stable .held-1']);
  });

  it('say how much they cannot hold', () => {
    expect(decide({ [current]: 'a' }, { others: ['a', 'b', 'c', 'd', 'e', 'f'] }).left).toEqual(['f']);
  });

  it('never leave an image that is wanted without a tag on the way', () => {
    const random = seeded(7);
    const pick = () => 'abcdef'[Math.floor(random() * 6)] ?? 'a';
    for (let round = 0; round < 3_000; round += 1) {
      const now = new Map(
        [current, previous, next, ...held].filter(() => random() < 0.7).map((tag) => [tag, pick()]),
      );
      const maybe = () => (random() < 0.5 ? pick() : undefined);
      const wanted = { current: maybe(), previous: maybe(), next: maybe(), others: [pick(), pick()] };
      const { moves, left } = decideMarks(tags, now, wanted);
      expect(left).toEqual([]);
      const needed = [wanted.current, wanted.previous, wanted.next, ...wanted.others].flatMap(
        (one) => one ?? [],
      );
      const covered = needed.filter((digest) => [...now.values()].includes(digest));
      for (const { tag, digest } of moves) {
        now.set(tag, digest);
        const lost = covered.filter((one) => ![...now.values()].includes(one));
        expect({ lost, moves, wanted }).toEqual({ lost: [], moves, wanted });
      }
      for (const digest of needed) expect([...now.values()]).toContain(digest);
    }
  });

  it('tell their service, unless they were cut', () => {
    for (const tag of [current, previous, next, held1, lastingTag('prod', 'web', 'sha256:0123456789abcdef')])
      expect(serviceOfTag(tag)).toEqual({ cluster: 'prod', service: 'web' });
    for (const tag of [
      'latest',
      'ecs-ship.cache',
      cacheTag('linux/arm64'),
      deploymentTags('x'.repeat(255), 'web').next,
    ])
      expect(serviceOfTag(tag)).toBeUndefined();
  });

  it('fit ECR’s 128 characters and stay apart, role by role', () => {
    const all = ['a', 'b'].flatMap((end) => {
      const names = deploymentTags('x'.repeat(255), `${'y'.repeat(254)}${end}`);
      return [names.current, names.previous, names.next, ...names.held];
    });
    expect(new Set(all).size).toBe(14);
    for (const tag of all) expect(tag).toMatch(/^[0-9A-Za-z_][0-9A-Za-z._-]{0,127}$/);
  });
});

it('a cache’s tag is a tag, kept by the first rule', () => {
  expect(cacheTag()).toBe('ecs-ship.cache');
  expect(cacheTag('linux/arm64')).toBe('ecs-ship.cache-linux-arm64');
});
