import { fanOutServicesReport } from '../../../src/report/services/services-fan-out.js';
import type { ServicesReport } from '../../../src/report/services/services-report.js';
import { start } from '../record.js';
import { bothStable } from './services.js';

function recorder(seen: string[]): ServicesReport {
  return {
    begin: (names, headline) => seen.push(`${headline}: ${names.join(', ')}`),
    of: (name) => (event) => seen.push(`${name} ${event.kind}`),
    notice: (message) => seen.push(message),
    end: (outcome) => seen.push(outcome.verdict),
  };
}

const broken = (): never => {
  throw new Error('disk full');
};

it('fanOutServicesReport tells every report, also after one has thrown', () => {
  const [seen, errors]: [string[], unknown[]] = [[], []];
  const failing = { begin: broken, of: () => broken, notice: broken, end: broken };
  const report = fanOutServicesReport([failing, recorder(seen)], (error) => errors.push(error));
  report.begin(['web', 'worker'], 'Shipping 2 services');
  report.of('web')(start('image'));
  report.notice('interrupted');
  report.end(bothStable);
  expect(seen).toEqual(['Shipping 2 services: web, worker', 'web stage-started', 'interrupted', 'stable']);
  expect(errors).toHaveLength(4);
});
