import type { Outcome, StageRecord } from '../outcome.js';
import type { ServicesOutcome } from '../services-outcome.js';
import { cleanLine, cleanLines } from './clean-text.js';
import { explainOutcome } from './explanation.js';
import { xmlElement, xmlText } from './xml.js';

/** A JUnit report (GitLab Docs, "Unit test reports"): every stage is a test case, so is the verdict. */
export function junit(outcome: Outcome): string {
  return report([suite('ecs-ship', outcome)]);
}

/** The same with a suite for each service. */
export function servicesJunit({ services }: ServicesOutcome): string {
  return report(services.map(({ name, outcome }) => suite(name, outcome)));
}

function report(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', {}, ...suites)}\n`;
}

function suite(name: string, outcome: Outcome): string {
  const { stages } = outcome;
  const blamed = stages.findLast(({ result }) => result === 'failed');
  const stageCases = stages.map((stage) =>
    testCase(name, stage.stage, stage.durationMs / 1000, stageResult(stage, outcome, stage === blamed)),
  );
  // A stage that failed tells why already, and one failure is not counted twice.
  const verdict = blamed === undefined ? [testCase(name, 'verdict', 0, verdictResult(outcome))] : [];
  const cases = [...stageCases, ...verdict];
  return xmlElement(
    'testsuite',
    {
      name: cleanLine(name),
      tests: cases.length,
      failures: cases.filter((one) => one.includes('<failure')).length,
      skipped: cases.filter((one) => one.includes('<skipped')).length,
      time: outcome.durationSeconds,
    },
    ...cases,
  );
}

function testCase(suiteName: string, name: string, time: number, result: string): string {
  return xmlElement('testcase', { classname: cleanLine(suiteName), name, time }, result);
}

function stageResult({ result, summary }: StageRecord, outcome: Outcome, isBlamed: boolean): string {
  if (result === 'done') return '';
  const message = cleanLine(summary);
  if (result === 'skipped') return xmlElement('skipped', { message });
  return isBlamed ? failure(outcome, message) : xmlElement('failure', { message });
}

function verdictResult(outcome: Outcome): string {
  if (outcome.exitCode === 0) return '';
  const message = cleanLine(outcome.headline);
  return outcome.verdict === 'not-started' ? xmlElement('skipped', { message }) : failure(outcome, message);
}

function failure(outcome: Outcome, message: string): string {
  const {
    id = outcome.verdict,
    cause,
    evidence,
    remedy = '',
    docs = '',
  } = explainOutcome(outcome) ?? {
    cause: outcome.headline,
    evidence: [],
  };
  const lines = [cause, ...evidence, remedy, docs].filter((line) => line !== '').flatMap(cleanLines);
  return xmlElement('failure', { message, type: id }, xmlText(lines.join('\n')));
}
