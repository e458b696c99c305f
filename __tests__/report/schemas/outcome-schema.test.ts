import type { Outcome } from '../../../src/outcome.js';
import { outcomeDocument, runDocument } from '../../../src/report/json.js';
import { servicesDocument } from '../../../src/report/services/services-json.js';
import { outcomeGaps, outcomeProblems } from '../../support/outcome-schema.js';
import { badInput, plan, rolledBack, stable } from '../fixtures.js';
import { cleanScan, fullScan, hugeScan } from '../scan-records.js';
import { bothStable, oneOfThreeFailed } from '../services/services.js';

const scanned = (scan: typeof fullScan): Outcome => ({ ...stable, facts: { ...stable.facts, scan } });
const planned: Outcome = { ...stable, verdict: 'planned' };
const written = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('docs/schema/outcome.schema.json', () => {
  it.each<[string, object]>([
    ['a success', outcomeDocument(stable)],
    ['a rollback', outcomeDocument(rolledBack)],
    ['bad input', outcomeDocument(badInput)],
    ['changes', outcomeDocument({ ...stable, facts: { taskDefinitionChanges: ['~ cpu: 256 → 512'] } })],
    ['a scan with everything', outcomeDocument(scanned(fullScan))],
    ['a clean scan', outcomeDocument(scanned(cleanScan))],
    ['many findings', outcomeDocument(scanned(hugeScan))],
    ['several services', servicesDocument(bothStable)],
    ['several services, one of which failed', servicesDocument(oneOfThreeFailed)],
  ])('describes all of the document of %s', (_what, document) => {
    expect(outcomeGaps(written(document))).toEqual([]);
  });

  it('describes the documents of dry runs', () => {
    const services = { ...bothStable, services: [{ name: 'web', outcome: planned }] };
    const several = servicesDocument({ ...services, verdict: 'planned' }, new Map([['web', plan]]));
    expect(outcomeGaps(written(runDocument(planned, plan)))).toEqual([]);
    expect(outcomeGaps(written(several))).toEqual([]);
  });

  it.each<[string, object]>([
    ['an unknown verdict', { verdict: 'fine' }],
    ['an unknown stage', { stages: [{ ...stable.stages[0], stage: 'deploy' }] }],
    ['a failure without a cause', { exitCode: 5 }],
    ['another version', { version: 2 }],
    ['a digest that is none', { digest: 'latest' }],
    ['services without a policy', { services: [] }],
  ])('refuses %s', (_what, change) => {
    expect(outcomeProblems({ ...outcomeDocument(stable), ...change })).not.toEqual([]);
  });
});
