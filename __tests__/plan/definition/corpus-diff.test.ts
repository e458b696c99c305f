import { definitionChangeLines } from '../../../src/plan/definition/definition-change-lines.js';
import { diffDefinitions } from '../../../src/plan/definition/definition-diff.js';
import type { JsonObject } from '../../../src/ports/json-object.js';
import { registry } from '../../support/definitions/account.js';
import { changedCopy, withHidden } from '../../support/definitions/changed-copy.js';
import { definitions } from '../../support/definitions/everything.js';
import type { Definition } from '../../support/definitions/family.js';

const lines = (before: Definition, after: Definition) =>
  definitionChangeLines(diffDefinitions(before as JsonObject, after as JsonObject));
const corpus = Object.entries(definitions);

describe('the diff of each definition of the corpus', () => {
  it.each(corpus)('%s: tells image, variable, secret and size, and nothing else', (_family, before) => {
    const after = changedCopy(before, `${registry}/shop@sha256:${'b'.repeat(64)}`, '4096');
    expect(lines(before, after.definition)).toEqual(after.lines);
    expect(lines(before, before)).toEqual([]);
  });

  it.each(corpus)('%s: holds no value of a variable or secret, whatever it becomes', (family, before) => {
    const hidden = withHidden(before, 'HIDDEN');
    for (const [other, after] of corpus.filter(([name]) => name !== family)) {
      const told = lines(hidden, withHidden(after, 'SECRECY'));
      expect({ other, leaks: told.filter((line) => /HIDDEN|SECRECY/.test(line)) }).toEqual({
        other,
        leaks: [],
      });
      expect(told.length).toBeGreaterThan(0);
    }
  });
});
