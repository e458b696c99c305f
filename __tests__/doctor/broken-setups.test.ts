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
    const others = lines.filter(
      (line) => line.status !== 'ok' && !found.includes(line) && !onlyTells(line.id),
    );
    const others_ = others.map(({ id, status }) => `${id} ${status === 'skipped' ? 'unknown' : 'wrong'}`);
    const expected = [...besides.map((id) => `${id} wrong`), ...unknown.map((id) => `${id} unknown`)];
    expect([...new Set(others_)].sort()).toEqual(expected.sort());
    expect(exitCode).toBe(broken.exitCode ?? (as === 'failed' ? 3 : 0));
    expect(said).not.toContain(SECRET_VALUE);
  });
});

const onlyTells = (id: LineId) => 'onlyTells' in table[id];
