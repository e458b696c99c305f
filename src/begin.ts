import { outsideCi } from './plan/ci-context.js';
import type { ShipInput } from './ship.js';
import { notice, type Run } from './steps/run.js';

/** A run as it begins: the report has its first line, and nothing is known. */
export function begin({
  config,
  ports,
  report,
  interrupted,
  runUrl,
  ci = outsideCi,
  live = false,
  company,
  shownValues = [],
  saved,
  dryRun,
  proof,
  headline,
  remarks = [],
}: ShipInput): Run {
  const startedAt = ports.clock.now();
  report({
    kind: 'started',
    at: startedAt,
    headline: headline ?? usualHeadline({ config, dryRun, proof }),
  });
  const run = {
    config,
    ports,
    report,
    interrupted,
    runUrl,
    live,
    ci,
    shownValues,
    saved,
    isProposed: proof !== undefined,
    startedAt,
    company,
    known: { facts: {}, stages: [], notices: [] },
  };
  for (const remark of remarks) notice(run, remark);
  return run;
}

function usualHeadline({ config, dryRun, proof }: Pick<ShipInput, 'config' | 'dryRun' | 'proof'>): string {
  const { cluster, service } = config.target;
  if (proof === 'offline') return `Building ${service}`;
  return `${dryRun ? 'Planning' : 'Shipping'} ${service} to ${cluster}`;
}
