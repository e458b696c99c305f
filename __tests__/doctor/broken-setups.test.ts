import type { Line } from '../../src/doctor/line.js';
import { type LineId, lines as table } from '../../src/doctor/lines.js';
import { brokenSetups } from '../support/doctor/broken-setups.js';
import { examined } from '../support/doctor/examined-setup.js';
import { healthySetup, SECRET_VALUE } from '../support/doctor/healthy-setup.js';

describe('doctor finds', () => {
  it.each(brokenSetups.map((one) => [one.what, one] as const))('%s', async (_what, broken) => {
    const setup = healthySetup();
    broken.change(setup);
    const { exitCode, lines, said } = await examined(setup);
    const { finds, as, says, remedy, besides = [], unknown = [] } = broken;
    const found = lines.filter(({ id, status }) => id === finds && status === as);
    expect(found.map(({ text }) => text)).toContainEqual(expect.stringMatching(says));
    if (remedy !== undefined)
      expect(found.map((line) => line.remedy)).toContainEqual(expect.stringMatching(remedy));
    const others = lines.filter((line) => line.status !== 'ok' && !found.includes(line));
    const wrong = others.filter(({ status }) => status !== 'skipped');
    expect(ids(wrong)).toEqual([...besides].sort());
    if (unknown !== 'most') {
      const skipped = others.filter(({ id, status }) => status === 'skipped' && !onlyTells(id));
      expect(ids(skipped)).toEqual([...unknown].sort());
    }
    expect(exitCode).toBe(broken.exitCode ?? (as === 'failed' ? 3 : 0));
    expect(said).not.toContain(SECRET_VALUE);
  });
});

const ids = (some: readonly Line[]) => [...new Set(some.map(({ id }) => id))].sort();
const onlyTells = (id: LineId) => 'onlyTells' in table[id];
