import { readCheckIgnores } from '../../../src/check/check-ignores.js';
import { checkRecord } from '../../../src/check/check-record.js';
import { checkRules } from '../../../src/check/check-rules.js';
import { checkDocument } from '../../../src/report/check/check-json.js';
import { checkSarif } from '../../../src/report/check/check-sarif.js';
import { checkText } from '../../../src/report/check/check-text.js';
import { codeQuality } from '../../../src/report/code-quality.js';
import { logLook } from '../../../src/report/look.js';
import { emptyInput, toyRules } from '../../check/toy-rules.js';
import { checkDocumentProblems, codeQualityProblems, sarifProblems } from '../../support/report-schemas.js';

const rules = [...toyRules, ...checkRules];
const record = checkRecord({
  rules,
  inputs: [emptyInput],
  ignores: readCheckIgnores({ 'bad-thing/one': '2027-03-31 known' }, ['bad-thing']),
  failOn: 'error',
  files: ['Dockerfile'],
  now: Date.parse('2027-01-01'),
});

describe('SARIF', () => {
  const written = checkSarif(record, rules);
  const [run] = JSON.parse(written).runs;

  it('is valid by the published schema', () => {
    expect(sarifProblems(written)).toEqual([]);
    expect(sarifProblems(written.replace('"level": "error"', '"level": "fatal"'))).not.toEqual([]);
  });

  it('describes every rule, and names each result’s', () => {
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('has places that code scanning finds, and suppresses what is ignored', () => {
    expect(run.results[0]).toMatchObject({
      ruleId: 'bad-thing',
      level: 'error',
      message: { text: 'a thing is bad. Mend it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'Dockerfile' },
            region: { startLine: 3, startColumn: 1 },
          },
        },
      ],
    });
    expect(run.results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('ecs%20ship.yml');
    expect(run.results.at(-1).suppressions).toEqual([{ kind: 'external', justification: 'known' }]);
  });
});

describe('GitLab Code Quality', () => {
  const issues = JSON.parse(codeQuality(record));

  it('is valid by the documented format', () => {
    expect(codeQualityProblems(codeQuality(record))).toEqual([]);
    expect(codeQualityProblems(codeQuality(record).replace('"critical"', '"fatal"'))).not.toEqual([]);
  });

  it('holds what counts, under names of its own that stay when lines move', () => {
    expect(issues).toMatchObject([
      {
        check_name: 'bad-thing',
        severity: 'critical',
        location: { path: 'Dockerfile', lines: { begin: 3 } },
      },
      { check_name: 'odd-thing', severity: 'minor' },
    ]);
    const moved = {
      ...record,
      findings: record.findings.map((one) => ({ ...one, place: { ...one.place, line: one.place.line + 7 } })),
    };
    const prints = (text: string) =>
      JSON.parse(text).map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(prints(codeQuality(moved))).toEqual(prints(codeQuality(record)));
    const [first] = record.findings;
    if (first === undefined) throw new Error('no finding');
    expect(new Set(prints(codeQuality({ ...record, findings: [first, first] }))).size).toBe(2);
  });
});

it('for people it says where, what, why and what to do', () => {
  expect(checkText(record, logLook())).toBe(`./Dockerfile:3:1: error bad-thing
  a thing is bad
  why: It may break.
  fix: Mend it.
  https://docs.aws.amazon.com/AmazonECS/latest/developerguide/a-thing.html

ecs ship.yml:1:1: note odd-thing
  a thing is odd
  why: It may break.
  fix: Mend it.
  https://docs.aws.amazon.com/AmazonECS/latest/developerguide/a-thing.html

ignored until 2027-03-31: Dockerfile:9 bad-thing, a thing is bad (known)

1 error, 1 note, 1 ignored in Dockerfile
Fix what counts; what is meant to be so goes under check-ignore in ecs-ship.yml, by its name and with a reason.
`);
});

it('as JSON it says the same to programs', () => {
  expect(checkDocumentProblems(checkDocument(record, 3))).toEqual([]);
  expect(checkDocumentProblems({ ...checkDocument(record, 3), notices: undefined, more: 1 })).toHaveLength(2);
  expect(checkDocument(record, 3)).toMatchObject({
    version: 1,
    exitCode: 3,
    passed: false,
    code: 'check-findings',
    findings: [
      { rule: 'bad-thing', severity: 'error', file: './Dockerfile', line: 3 },
      { rule: 'odd-thing' },
    ],
    ignored: [{ rule: 'bad-thing', subject: 'one', reason: 'known', until: '2027-03-31' }],
  });
});
