import type { CheckFinding, CheckRecord } from '../../check/check-record.js';
import type { CheckRule } from '../../check/check-rule.js';
import { checkFingerprints } from '../../check/fingerprints.js';
import { version } from '../../version.js';

/** The findings of a check as SARIF 2.1.0 (OASIS), every rule described; ignored ones are results with a suppression. */
export function checkSarif(record: CheckRecord, rules: readonly CheckRule[]): string {
  const { findings, ignored } = record;
  const all = [
    ...findings.map((finding) => ({ finding, justification: undefined })),
    ...ignored.map(({ finding, ignore }) => ({ finding, justification: ignore.reason })),
  ];
  const fingerprints = checkFingerprints(all.map(({ finding }) => finding));
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ecs-ship', semanticVersion: version, rules: rules.map(ruleOf) } },
        automationDetails: { id: 'ecs-ship/check/' },
        invocations: [{ executionSuccessful: true }],
        results: all.map(({ finding, justification }, index) => ({
          ...resultOf(finding, rules.indexOf(finding.rule)),
          partialFingerprints: { 'check/v1': fingerprints[index] ?? '' },
          ...(justification === undefined ? {} : { suppressions: [{ kind: 'external', justification }] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function ruleOf({ id, title, explanation, remedy, reference, severity }: CheckRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    help: { text: `${explanation}\n\n${remedy}\n\n${reference}` },
    helpUri: reference,
    defaultConfiguration: { level: severity },
  };
}

function resultOf({ rule, place, message }: CheckFinding, ruleIndex: number) {
  return {
    ruleId: rule.id,
    ruleIndex,
    level: rule.severity,
    message: { text: `${message}. ${rule.remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place.file.replace(/^\.\//, '')) },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  };
}
