import { outcomeDocument } from '../../../src/report/json.js';
import { servicesJsonReport } from '../../../src/report/services/services-json.js';
import { plan, stable } from '../fixtures.js';
import { end } from '../record.js';
import { oneOfThreeFailed, tellThree } from './services.js';

describe('servicesJsonReport', () => {
  it('writes one document: the run, then each service as it would have been alone', () => {
    const written: string[] = [];
    tellThree(servicesJsonReport((text) => written.push(text)));
    expect(written).toHaveLength(1);
    const { version, ...alone } = outcomeDocument(stable);
    const document = JSON.parse(written.join(''));
    expect(document).toMatchObject({
      version,
      verdict: 'rolled-back',
      exitCode: 5,
      headline: oneOfThreeFailed.headline,
      policy: 'stop',
      durationSeconds: 126,
    });
    expect(document.services[0]).toEqual({ name: 'web', ...alone });
    expect(document.services[1]).toMatchObject({ name: 'worker', causeId: 'container-exited' });
    expect(document.services[2]).not.toHaveProperty('version');
  });

  it('holds the plan of each in a dry run', () => {
    const written: string[] = [];
    const report = servicesJsonReport((text) => written.push(text));
    const outcome = { ...stable, verdict: 'planned' as const };
    report.begin(['web'], 'Planning 1 service');
    report.of('web')({ kind: 'planned', at: 0, plan });
    report.of('web')(end(outcome));
    report.end({
      ...oneOfThreeFailed,
      verdict: 'planned',
      exitCode: 0,
      services: [{ name: 'web', outcome }],
    });
    const { actions, changes } = plan;
    expect(JSON.parse(written.join(''))).toMatchObject({
      verdict: 'planned',
      services: [{ name: 'web', verdict: 'planned', changes, actions }],
    });
  });
});
