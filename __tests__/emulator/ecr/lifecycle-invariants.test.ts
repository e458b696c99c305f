import { evaluateLifecycle } from '../../../src/emulator/ecr/evaluate-lifecycle.js';
import type { LifecycleImage } from '../../../src/emulator/ecr/lifecycle-image.js';
import type { LifecycleRule } from '../../../src/emulator/ecr/lifecycle-policy.js';
import { lifecycleRuleProblem } from '../../../src/emulator/ecr/lifecycle-rule-problem.js';
import { seeded } from '../engine/seeded.js';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 24 * 60 * 60 * 1000;
const TAGS = ['prod-1', 'prod-2', 'beta-1', 'beta-2', 'latest', 'v1', 'v2', 'sha'];

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * limit);
const pick = <Item>(random: Random, items: readonly Item[]) => items[below(random, items.length)] as Item;
const some = <Item>(random: Random, items: readonly Item[], share: number) =>
  items.filter(() => random() < share);
const shuffled = <Item>(random: Random, items: readonly Item[]) =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

function randomImages(random: Random): LifecycleImage[] {
  const digests = Array.from({ length: below(random, 25) }, (_, i) => `i${i}`);
  return digests.map((digest, i) => {
    const archived = random() < 0.2;
    return {
      digest,
      tags: random() < 0.4 ? [] : some(random, TAGS, 0.3),
      storageClass: archived ? 'archive' : 'standard',
      pushedAt: new Date(NOW - (200 - i * 8 + random()) * DAY),
      ...(archived && { archivedAt: new Date(NOW - random() * 400 * DAY) }),
      ...(random() < 0.3 && { lastPulledAt: new Date(NOW - random() * 100 * DAY) }),
      children: random() < 0.2 ? some(random, digests.slice(0, i), 0.3) : [],
    };
  });
}

function randomRule(random: Random, rulePriority: number): LifecycleRule {
  const tagStatus = pick(random, ['tagged', 'tagged', 'tagged', 'untagged', 'any'] as const);
  const patterns = some(random, ['prod*', '*-1', 'beta-2', 'v*', '*'], 0.3);
  const status =
    tagStatus === 'tagged'
      ? { tagStatus, tagPatternList: patterns.length ? patterns : ['*'] }
      : { tagStatus };
  const days = (most: number) => ({ countUnit: 'days' as const, countNumber: 1 + below(random, most) });
  const expire = { type: 'expire' } as const;
  const action = random() < 0.3 ? ({ type: 'transition', targetStorageClass: 'archive' } as const) : expire;
  const kind = below(random, 4);
  if (kind === 0) {
    const old = {
      countType: 'sinceImageTransitioned',
      countUnit: 'days',
      countNumber: 90 + below(random, 200),
    } as const;
    return { rulePriority, selection: { ...status, ...old, storageClass: 'archive' }, action: expire };
  }
  if (kind === 1)
    return { rulePriority, selection: { ...status, countType: 'sinceImagePushed', ...days(150) }, action };
  const countNumber = 1 + below(random, 6);
  return { rulePriority, selection: { ...status, countType: 'imageCountMoreThan', countNumber }, action };
}

/** The tagging requirements as the guide puts them, written a second time. */
function meets({ tags, storageClass }: LifecycleImage, { selection }: LifecycleRule): boolean {
  if ((selection.storageClass ?? 'standard') !== storageClass) return false;
  if (selection.tagStatus !== 'tagged') return selection.tagStatus === 'any' || tags.length === 0;
  return (selection.tagPatternList ?? []).every((pattern) =>
    tags.some((tag) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(tag)),
  );
}

const cases = Array.from({ length: 2_000 }, (_, seed) => {
  const random = seeded(seed);
  const images = randomImages(random);
  const rules = Array.from({ length: 1 + below(random, 6) }, (_, i) => randomRule(random, (i + 1) * 5));
  return { random, images, rules, decisions: evaluateLifecycle({ rules }, images, NOW) };
});

it('the rules made up here obey the grammar, and do something', () => {
  const problems = cases.flatMap(({ rules }) =>
    rules.flatMap((rule) => lifecycleRuleProblem(rule, '/') ?? []),
  );
  expect(problems).toEqual([]);
  const actions = cases.flatMap(({ decisions }) => decisions.map(({ action }) => action));
  expect(actions.filter((action) => action === 'expire').length).toBeGreaterThan(1_000);
  expect(actions.filter((action) => action === 'transition').length).toBeGreaterThan(500);
});

it('an image goes by one rule, which it meets, and never by one after another that it meets', () => {
  for (const { images, rules, decisions } of cases) {
    expect(new Set(decisions.map(({ digest }) => digest)).size).toBe(decisions.length);
    for (const { digest, appliedRulePriority } of decisions) {
      const image = images.find((candidate) => candidate.digest === digest) as LifecycleImage;
      const first = rules.find((rule) => meets(image, rule));
      expect(appliedRulePriority).toBe(first?.rulePriority);
    }
  }
});

it('no image goes while a manifest list names it', () => {
  for (const { images, decisions } of cases) {
    for (const { digest, action } of decisions) {
      const lists = images.filter(({ children }) => children.includes(digest));
      const holding =
        action === 'expire' ? lists : lists.filter(({ storageClass }) => storageClass === 'standard');
      expect(holding).toEqual([]);
    }
  }
});

it('a rule that counts leaves as many as it says, the newest', () => {
  for (const { images, rules, decisions } of cases) {
    for (const rule of rules.filter(({ selection }) => selection.countType === 'imageCountMoreThan')) {
      const matching = images.filter((image) => meets(image, rule));
      const newest = matching.slice(-rule.selection.countNumber).map(({ digest }) => digest);
      const gone = decisions.filter(({ appliedRulePriority }) => appliedRulePriority === rule.rulePriority);
      expect(gone.filter(({ digest }) => newest.includes(digest))).toEqual([]);
    }
  }
});

it('neither the order of the rules nor that of the images matters', () => {
  for (const { random, images, rules, decisions } of cases) {
    const again = evaluateLifecycle({ rules: shuffled(random, rules) }, shuffled(random, images), NOW);
    const byDigest = (list: typeof decisions) => [...list].sort((a, b) => (a.digest < b.digest ? -1 : 1));
    expect(byDigest(again)).toEqual(byDigest(decisions));
  }
});
