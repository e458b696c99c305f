import { readSource } from '../../steps/source.js';
import { failedBy, type Line, ok, readOr, warning } from '../line.js';
import type { Patient } from '../patient.js';

/** What would be built. */
export async function examineSource({ run }: Patient): Promise<readonly Line[]> {
  const source = await readOr(readSource(run), (error) => failedBy('source', error));
  if ('lines' in source) return source.lines;
  if (source.value === undefined) return [];
  const { commit, tag, notice } = source.value.tag;
  if (commit !== undefined) return [ok('source', `commit ${commit.slice(0, 12)} would be built`)];
  return [
    warning(
      'source',
      notice ?? `What would be built is no commit; the image would be tagged ${tag}.`,
      'Ship from a checkout of a commit without changes, so that it can be told later what runs.',
    ),
  ];
}
