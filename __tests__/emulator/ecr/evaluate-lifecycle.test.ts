import { evaluateLifecycle } from '../../../src/emulator/ecr/evaluate-lifecycle.js';
import type { LifecycleImage } from '../../../src/emulator/ecr/lifecycle-image.js';
import type { LifecycleRule, LifecycleSelection } from '../../../src/emulator/ecr/lifecycle-policy.js';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(NOW - days * DAY);

type Story = Partial<LifecycleImage> & { readonly pushed: number };

/** Images by name, oldest push first; `pushed` is so many days ago. */
const images = (stories: Readonly<Record<string, Story>>): LifecycleImage[] =>
  Object.entries(stories).map(([digest, { pushed, ...rest }]) => ({
    digest,
    tags: [],
    storageClass: 'standard',
    pushedAt: ago(pushed),
    children: [],
    ...rest,
  }));

const EXPIRE = { type: 'expire' } as const;
const ARCHIVE = { type: 'transition', targetStorageClass: 'archive' } as const;

const tagged = (...tagPatternList: string[]) => ({ tagStatus: 'tagged', tagPatternList }) as const;
const moreThan = (countNumber: number) => ({ countType: 'imageCountMoreThan', countNumber }) as const;
const since = (countType: 'Pushed' | 'Pulled' | 'Transitioned', countNumber: number) =>
  ({ countType: `sinceImage${countType}`, countUnit: 'days', countNumber }) as const;
const any = { tagStatus: 'any' } as const;
const untagged = { tagStatus: 'untagged' } as const;
const inArchive = { storageClass: 'archive' } as const;

const rules = (
  ...selections: readonly (LifecycleSelection | [LifecycleSelection, LifecycleRule['action']])[]
) => ({
  rules: selections.map((entry, i): LifecycleRule => {
    const [selection, action] = Array.isArray(entry) ? entry : [entry, EXPIRE];
    return { rulePriority: i + 1, selection, action } as LifecycleRule;
  }),
});

/** `A1` reads: A expires by rule 1; `a1`: A is archived by it. */
const outcome = (policy: ReturnType<typeof rules>, stories: Readonly<Record<string, Story>>) =>
  evaluateLifecycle(policy, images(stories), NOW)
    .map(
      ({ digest, action, appliedRulePriority: rule }) =>
        (action === 'expire' ? digest : digest.toLowerCase()) + rule,
    )
    .join(' ');

const three = {
  A: { tags: ['beta-1', 'prod-1'], pushed: 10 },
  B: { tags: ['beta-2', 'prod-2'], pushed: 9 },
  C: { tags: ['beta-3'], pushed: 8 },
};

describe('the examples of the ECR user guide', () => {
  it.each([
    ['multiple rules, A', [tagged('prod*'), tagged('beta*')], 'A1'],
    ['multiple rules, B', [tagged('beta*'), tagged('prod*')], 'A1 B1'],
  ])('%s', (_name, selections, expected) => {
    expect(outcome(rules(...selections.map((status) => ({ ...status, ...moreThan(1) }))), three)).toBe(
      expected,
    );
  });

  it('multiple tags in a single rule, A', () => {
    const repository = {
      A: { tags: ['alpha-1'], pushed: 12 },
      B: { tags: ['beta-1'], pushed: 11 },
      C: { tags: ['alpha-2', 'beta-2'], pushed: 10 },
      D: { tags: ['alpha-3'], pushed: 4 },
      E: { tags: ['beta-3'], pushed: 3 },
      F: { tags: ['alpha-4', 'beta-4'], pushed: 2 },
    };
    expect(outcome(rules({ ...tagged('alpha*', 'beta*'), ...since('Pushed', 5) }), repository)).toBe('C1');
  });

  it('multiple tags in a single rule, B', () => {
    const repository = {
      A: { tags: ['alpha-1', 'beta-1', 'gamma-1'], pushed: 10 },
      B: { tags: ['alpha-2', 'beta-2'], pushed: 9 },
      C: { tags: ['alpha-3', 'beta-3', 'gamma-2'], pushed: 8 },
    };
    expect(outcome(rules({ ...tagged('alpha*', 'beta*'), ...moreThan(1) }), repository)).toBe('A1 B1');
  });

  it('all images, A', () => {
    const repository = {
      A: { tags: ['alpha-1'], pushed: 4 },
      B: { tags: ['beta-1'], pushed: 3 },
      C: { pushed: 2 },
      D: { tags: ['alpha-2'], pushed: 1 },
    };
    expect(outcome(rules({ ...any, ...moreThan(1) }), repository)).toBe('A1 B1 C1');
  });

  it('all images, B', () => {
    const policy = rules(
      { ...tagged('alpha*'), ...moreThan(1) },
      { ...untagged, ...since('Pushed', 1) },
      { ...any, ...moreThan(1) },
    );
    const repository = {
      A: { tags: ['alpha-1', 'beta-1'], pushed: 4 },
      B: { pushed: 3 },
      C: { tags: ['alpha-2'], pushed: 2 },
      D: { tags: ['git hash'], pushed: 1 },
      E: { pushed: 1 },
    };
    expect(outcome(policy, repository)).toBe('A1 B2 D3');
  });

  it.each([
    ['prod*', 'prod', true],
    ['prod*', 'prod1', true],
    ['prod*', 'production-team1', true],
    ['prod*', 'repo-production', false],
    ['*prod*', 'repo-production', true],
    ['*prod*', 'prod-team', true],
    ['v1.0', 'v1x0', false],
  ])('pattern %s and tag %s', (pattern, tag, expires) => {
    const policy = rules({ ...tagged(pattern), ...since('Pushed', 14) });
    expect(outcome(policy, { A: { tags: [tag], pushed: 15 } })).toBe(expires ? 'A1' : '');
  });
});

describe('a rule', () => {
  it.each([
    ['tagged', { tagStatus: 'tagged', tagPrefixList: ['v'] } as const, 'A1'],
    ['tagged with every prefix', { tagStatus: 'tagged', tagPrefixList: ['v', 'w'] } as const, ''],
    ['untagged', untagged, 'B1'],
    ['any', any, 'A1 B1'],
  ])('for %s images sees those alone', (_name, status, expected) => {
    const repository = { A: { tags: ['v1'], pushed: 20 }, B: { pushed: 20 } };
    expect(outcome(rules({ ...status, ...since('Pushed', 14) }), repository)).toBe(expected);
  });

  it('reaches an image only when it is older than the days', () => {
    const repository = { A: { pushed: 14.001 }, B: { pushed: 14 }, C: { pushed: 13.999 } };
    expect(outcome(rules({ ...any, ...since('Pushed', 14) }), repository)).toBe('A1');
  });

  it('keeps the newest by the time of push, whatever the order they are given in', () => {
    const repository = { A: { pushed: 1 }, B: { pushed: 3 }, C: { pushed: 2 } };
    expect(outcome(rules({ ...any, ...moreThan(1) }), repository)).toBe('B1 C1');
  });

  it('counts an image that was restored from then on', () => {
    const restored = { archivedAt: ago(60), activatedAt: ago(1) };
    const repository = { A: { pushed: 100, ...restored }, B: { pushed: 50 }, C: { pushed: 40 } };
    expect(outcome(rules({ ...any, ...moreThan(1) }), repository)).toBe('B1 C1');
    expect(outcome(rules([{ ...any, ...since('Pushed', 30) }, ARCHIVE]), repository)).toBe('b1 c1');
  });

  it.each([
    ['pulled lately', { lastPulledAt: ago(10) }, ''],
    ['pulled long ago', { lastPulledAt: ago(91) }, 'a1'],
    ['never pulled', {}, 'a1'],
    ['restored since its pull', { lastPulledAt: ago(91), archivedAt: ago(50), activatedAt: ago(5) }, ''],
    ['pulled since its restore', { lastPulledAt: ago(92), archivedAt: ago(99), activatedAt: ago(95) }, 'a1'],
  ])('by pull time: an image %s', (_name, dates, expected) => {
    const policy = rules([{ ...any, ...since('Pulled', 90) }, ARCHIVE]);
    expect(outcome(policy, { A: { pushed: 400, ...dates } })).toBe(expected);
  });

  it('for the archive sees nothing else, and the other way round', () => {
    const policy = rules([{ ...any, ...since('Pushed', 30) }, ARCHIVE], {
      ...any,
      ...inArchive,
      ...since('Transitioned', 365),
    });
    const repository = {
      A: { pushed: 900, storageClass: 'archive', archivedAt: ago(366) },
      B: { pushed: 800, storageClass: 'archive', archivedAt: ago(364) },
      C: { pushed: 31 },
      D: { pushed: 29 },
    } as const;
    expect(outcome(policy, repository)).toBe('A2 c1');
  });
});

describe('an image', () => {
  it('that a rule matches is out of reach of the rules after it, though the rule itself spares it', () => {
    const policy = rules({ ...tagged('prod*'), ...moreThan(999) }, { ...any, ...moreThan(1) });
    expect(outcome(policy, three)).toBe('');
  });

  it('that is marked already still counts for the rules after', () => {
    const policy = rules({ ...tagged('old'), ...since('Pushed', 5) }, { ...any, ...moreThan(2) });
    const repository = {
      A: { pushed: 9 },
      B: { tags: ['old'], pushed: 8 },
      C: { pushed: 7 },
      D: { pushed: 6 },
    };
    expect(outcome(policy, repository)).toBe('A2 B1');
  });

  it('of a manifest list stays until the list is gone', () => {
    const policy = rules({ ...untagged, ...since('Pushed', 1) }, { ...any, ...moreThan(1) });
    const list = { tags: ['v1'], children: ['A', 'B'], pushed: 7 };
    const newer = { tags: ['v2'], pushed: 2 };
    expect(outcome(policy, { A: { pushed: 9 }, B: { pushed: 8 }, L: list, N: newer })).toBe('L2');
    expect(outcome(policy, { A: { pushed: 9 }, B: { pushed: 8 }, N: newer })).toBe('A1 B1');
  });

  it('of a manifest list may be archived once the list is, and deleted once it is deleted', () => {
    const policy = rules([{ ...any, ...since('Pushed', 30) }, ARCHIVE], {
      ...any,
      ...inArchive,
      ...since('Transitioned', 90),
    });
    const away = { storageClass: 'archive', archivedAt: ago(100), pushed: 200 } as const;
    const list = { ...away, children: ['A'] };
    expect(outcome(policy, { A: { pushed: 200 }, L: list })).toBe('a1 L2');
    expect(outcome(policy, { A: away, L: list })).toBe('L2');
    expect(outcome(policy, { A: { pushed: 200 }, L: { children: ['A'], pushed: 20 } })).toBe('');
  });

  it('about another is left to go with it', () => {
    const policy = rules({ ...untagged, ...since('Pushed', 1) });
    const signature = { subject: 'A', pushed: 8 };
    expect(outcome(policy, { A: { tags: ['v1'], pushed: 9 }, S: signature })).toBe('');
    expect(outcome(policy, { S: signature })).toBe('S1');
  });
});
