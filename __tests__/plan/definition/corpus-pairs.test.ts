import { withHidden } from '../../support/definitions/changed-copy.js';
import { definitions } from '../../support/definitions/everything.js';
import type { Definition } from '../../support/definitions/family.js';
import { nextRelease, privateValues } from '../../support/definitions/next-release.js';
import { shownPlan } from '../../support/definitions/shown-plan.js';

const corpus = Object.entries(definitions);

/** Words such as `true` are everywhere; for them there is the test with marks. */
const shortest = 6;

/** What is told all the same, since it stands where everybody may read it, too. */
const openText = (...pair: readonly Definition[]) => JSON.stringify(pair.map((one) => withHidden(one, '')));

describe('the plan from each definition of the corpus to its next release', () => {
  it.each(corpus)('%s', (_family, before) => {
    expect(shownPlan(before, nextRelease(before)).human).toMatchSnapshot();
  });

  it.each(corpus)('%s: holds no value of a variable or secret, wherever it is shown', (_family, before) => {
    const after = nextRelease(before);
    const open = openText(before, after);
    const hidden = [before, after]
      .flatMap(privateValues)
      .filter((value) => value.length >= shortest && !open.includes(value));
    expect(hidden).toContain('spring-2027-preview');
    for (const text of Object.values(shownPlan(before, after)))
      expect(hidden.filter((value) => text.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
  });

  it.each(corpus)('%s: hides every value, also those that any text may hold', (_family, before) => {
    const shown = shownPlan(withHidden(before, 'HIDDEN'), withHidden(nextRelease(before), 'SECRECY'));
    for (const text of Object.values(shown)) expect(text).not.toMatch(/HIDDEN|SECRECY/);
  });
});
