import type { BrokenInput } from '../../support/broken-input.js';
import { correct, docs } from './remedies.js';

/** A wrong task definition file of that name, which nothing else is wrong beside. */
export function wrongIn(path: 'td.json' | 'td.yml') {
  return (
    what: string,
    text: string,
    says: readonly string[],
    { argv = [], ...more }: Partial<BrokenInput> = {},
  ): BrokenInput => ({
    what,
    files: { [path]: text },
    argv: ['--service', 'web', '--task-definition', path, ...argv],
    says,
    counted: `problems in ${path}`,
    fix: path === 'td.json' ? correct.json : correct.yaml,
    docs: docs.definition,
    asRun: true,
    ...more,
  });
}
