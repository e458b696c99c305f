import { brokenSetups } from '../support/doctor/broken-setups.js';
import { examined } from '../support/doctor/examined-setup.js';
import { healthySetup, SECRET_VALUE } from '../support/doctor/healthy-setup.js';

describe('doctor finds', () => {
  it.each(brokenSetups.map((one) => [one.what, one] as const))('%s', async (_what, broken) => {
    const setup = healthySetup();
    broken.change(setup);
    const { exitCode, lines, said } = await examined(setup);
    const { finds, as, says, remedy, unknown = [] } = broken;
    const wrong = lines.filter(({ status }) => status === 'failed' || status === 'warning');
    const skipped = lines.filter(({ status }) => status === 'skipped');
    const isSkipped = as === 'skipped';
    expect(wrong.map(({ id, status, text }) => [id, status, text])).toEqual(
      isSkipped ? [] : [[finds, as, expect.stringMatching(says)]],
    );
    expect([...new Set(skipped.map(({ id }) => id))].sort()).toEqual(
      [...unknown, ...(isSkipped ? [finds] : [])].sort(),
    );
    const [found] = lines.filter(({ id, status }) => id === finds && status === as);
    expect(found?.text).toMatch(says);
    if (remedy !== undefined) expect(found?.remedy).toMatch(remedy);
    expect(exitCode).toBe(broken.exitCode ?? (as === 'failed' ? 3 : 0));
    expect(said).not.toContain(SECRET_VALUE);
  });
});
