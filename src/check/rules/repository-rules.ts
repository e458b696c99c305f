import { filtersFor, isMovable } from '../../plan/tag-mutability.js';
import type { CheckRule } from '../check-rule.js';
import { references } from '../references.js';

const movableTags: CheckRule = {
  id: 'mutable-repository',
  severity: 'warning',
  title: 'Tags that should never move can be moved',
  explanation:
    'For a tag that moves, such as v{major}, the repository exempts all tags of its form from immutability, also those that name one version for ever.',
  remedy: 'Give the moving tag another form, such as stable-{major}, so that none of the others matches it.',
  reference: references.tagMutability,
  find: ({ config, placeOf }) => {
    const { tags, reference } = config.image;
    if (reference !== undefined) return [];
    const sample = (template: string) =>
      template.replace(/\{([a-z-]+)\}/g, (_, token: string) => samples[token] ?? token);
    const exclusionFilters = filtersFor(tags, (template) => sample(template));
    const repository = { mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusionFilters } as const;
    return tags
      .filter(
        (tag) => /\{(?:short-sha|version|patch|run-number)\}/.test(tag) && isMovable(repository, sample(tag)),
      )
      .map((tag) => ({
        place: placeOf('tags'),
        message: `the tag ${tag} can be moved, since another of the tags exempts its form`,
        subject: tag,
      }));
  },
};

/** What tokens may stand for; only the form counts. */
const samples: Readonly<Record<string, string>> = {
  'short-sha': '1a2b3c4',
  version: '1.2.3',
  major: '1',
  minor: '2',
  patch: '3',
  'run-number': '42',
  branch: 'main',
  environment: 'production',
  tag: 'v1.2.3',
};

const scanOff: CheckRule = {
  id: 'scan-off',
  severity: 'warning',
  title: 'Image scan is off',
  explanation: 'A known vulnerability goes to production without anybody having seen it.',
  remedy: 'Set scan to report, or to the severity that stops a deployment.',
  reference: references.imageScanning,
  find: ({ config, placeOf }) =>
    config.scan.gate === 'off' ? [{ place: placeOf('scan'), message: 'scan is off' }] : [],
};

const tooFewImages: CheckRule = {
  id: 'lifecycle-keeps-too-few',
  severity: 'warning',
  title: 'Lifecycle policy keeps fewer than two images',
  explanation:
    'What runs and what ran before it stay in any case; no older release is left to go back to, and what was built and not deployed yet goes with the next push.',
  remedy: 'Keep at least two images, better ten.',
  reference: references.lifecyclePolicies,
  find: ({ config, placeOf, lifecycle }) => {
    const { mode, keepImages, policyFile } = config.lifecycle;
    if (mode === 'off') return [];
    const message = 'the lifecycle policy keeps fewer than two images';
    if (policyFile === undefined) return keepImages < 2 ? [{ place: placeOf('keep-images'), message }] : [];
    return (lifecycle?.rules ?? [])
      .filter(({ rule: { selection, action } }) => {
        const all =
          selection.tagStatus === 'any' || (selection.tagPatternList ?? []).some((one) => one === '*');
        const { countType, countNumber } = selection;
        return action.type === 'expire' && all && countType === 'imageCountMoreThan' && countNumber < 2;
      })
      .map(({ place }) => ({ place, message }));
  },
};

export const repositoryRules = [movableTags, scanOff, tooFewImages] as const;
