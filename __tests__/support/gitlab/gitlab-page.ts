import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What docs/gitlab.md shows. */
export interface GitlabPage {
  /** Text of each pipeline by the heading that it stands under. */
  readonly pipelines: ReadonlyMap<string, string>;
  /** Trust policies, in their order. */
  readonly trustPolicies: readonly object[];
}

export function gitlabPage(): GitlabPage {
  const page = readFileSync('docs/gitlab.md', 'utf8');
  const pipelines = new Map<string, string>();
  let heading = '';
  for (const [, title, text = ''] of page.matchAll(/^#+ (.+)$|^```ya?ml\n([\s\S]*?)^```$/gm)) {
    if (title !== undefined) heading = title;
    else if (pipelines.has(heading)) throw new Error(`two pipelines under ${heading}`);
    else if ('include' in parse(text)) pipelines.set(heading, text);
  }
  const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  return { pipelines, trustPolicies: blocks.map(([, text = '']) => JSON.parse(text)) };
}
