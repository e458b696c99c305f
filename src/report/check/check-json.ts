import type { CheckFinding, CheckRecord } from '../../check/check-record.js';

/** What `ecs-ship check --json` prints. */
export function checkDocument(record: CheckRecord, exitCode: number): object {
  const { findings, ignored, notices, files, passed } = record;
  return {
    version: 1,
    exitCode,
    passed,
    ...(passed ? {} : { code: 'check-findings' }),
    files,
    findings: findings.map(findingOf),
    ignored: ignored.map(({ finding, ignore: { reason, until } }) => ({
      ...findingOf(finding),
      reason,
      ...(until === undefined ? {} : { until }),
    })),
    notices,
  };
}

function findingOf({ rule, place, message, subject }: CheckFinding) {
  const { id, severity, title, explanation, remedy, reference } = rule;
  const about = subject === undefined ? {} : { subject };
  return { rule: id, severity, ...place, ...about, message, title, explanation, remedy, reference };
}
