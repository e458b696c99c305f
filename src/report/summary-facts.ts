import type { Outcome } from '../outcome.js';
import { consoleUrl } from './console-url.js';
import { formatDuration } from './duration.js';
import { inlineCode, markdownLink, markdownTable } from './markdown.js';

const afterLastSlash = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** `sha256:` and twelve digits, enough to tell two images apart on a phone. */
const shortDigest = (digest: string): string => digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…');

/** `3f2a91c…` for a tag that is a whole commit SHA. */
const shortTag = (tag: string): string => tag.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, '$1…');

function revision(now: string | undefined, before: string | undefined): string | undefined {
  if (now === undefined) return undefined;
  const name = inlineCode(afterLastSlash(now));
  return before === undefined || before === now
    ? name
    : `${name} (before: ${inlineCode(afterLastSlash(before))})`;
}

const code = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : inlineCode(value);

function consoleLink(arn: string | undefined): string | undefined {
  const url = arn === undefined ? undefined : consoleUrl(arn);
  return url === undefined ? undefined : markdownLink(url, 'deployments in the ECS console');
}

/** What is known of a run as a table of two narrow columns; long identifiers are shortened to their telling end. */
export function factsTable(outcome: Outcome): string {
  const { facts, durationSeconds } = outcome;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['URL', facts.serviceUrl === undefined ? undefined : markdownLink(facts.serviceUrl)],
    ['Service', code(facts.serviceArn?.split(':service/')[1])],
    [
      'Tags',
      facts.tags
        ?.slice(0, 20)
        .map((tag) => inlineCode(shortTag(tag)))
        .join(' '),
    ],
    ['Digest', code(facts.digest === undefined ? undefined : shortDigest(facts.digest))],
    ['Task definition', revision(facts.taskDefinitionArn, facts.previousTaskDefinitionArn)],
    ['Deployment', code(facts.deploymentId)],
    ['Duration', formatDuration(durationSeconds * 1000)],
    ['Console', consoleLink(facts.serviceArn)],
  ];
  const known = rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
  return markdownTable(['Fact', 'Value'], known);
}
