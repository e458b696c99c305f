import type { Outcome } from '../outcome.js';
import { shortenMiddle } from './clean-text.js';
import { formatDuration } from './duration.js';
import { inlineCode } from './markdown.js';

const afterLastSlash = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest: string): string => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');

/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag: string): string => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');

const mostTags = 20;
const longestTag = 40;

function revision({ taskDefinitionArn: now, previousTaskDefinitionArn: before }: Outcome['facts']): string {
  if (now === undefined) return '';
  const name = inlineCode(afterLastSlash(now));
  return before === undefined || before === now
    ? name
    : `${name} (before: ${inlineCode(afterLastSlash(before))})`;
}

function image({ image: reference, digest, tags = [] }: Outcome['facts']): string {
  const repository = reference === undefined ? '' : afterLastSlash(reference.replace(/[@:][^/]*$/, ''));
  const told = tags.slice(0, mostTags).map((tag) => inlineCode(shortenMiddle(shortTag(tag), longestTag)));
  const left = tags.length > mostTags ? [`… ${tags.length - mostTags} more tags`] : [];
  const parts = [
    repository === '' ? '' : inlineCode(repository),
    ...told,
    ...left,
    digest === undefined ? '' : inlineCode(shortDigest(digest)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What is known of a run as a list, which a phone wraps; long identifiers are shortened to their telling end. */
export function factsList(outcome: Outcome): string {
  const { facts, durationSeconds } = outcome;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Revision', revision(facts)],
    ['Image', image(facts)],
    ['Deployment', inlineCode(facts.deploymentId ?? '')],
    ['Duration', durationSeconds < 1 ? '' : formatDuration(durationSeconds * 1000)],
  ];
  return rows
    .filter(([, value]) => value !== '' && value !== '``')
    .map(([name, value]) => `- **${name}** ${value}`)
    .join('\n');
}
