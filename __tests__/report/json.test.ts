import { jsonReport, outcomeDocument, planDocument } from '../../src/report/json.js';
import { outcomeOutputs, shoutingCase } from '../../src/report/outputs.js';
import { badInput, plan, rolledBack, stable } from './fixtures.js';
import { end, start, stop, tell } from './record.js';

describe('outcomeDocument', () => {
  it('holds verdict, facts and stages of a success and nothing that is not known', () => {
    const document = outcomeDocument(stable);
    expect(document).toMatchObject({
      version: 1,
      verdict: 'stable',
      exitCode: 0,
      imageUri: stable.facts.imageUri,
      tags: stable.facts.tags,
      durationSeconds: 72.3,
      stages: stable.stages,
    });
    expect(Object.keys(document)).not.toContain('cause');
    expect(Object.values(document)).not.toContain(undefined);
  });

  it('holds cause, its id, remedy and evidence of a rollback', () => {
    const { id, ...rest } = rolledBack.diagnosis ?? {};
    expect(outcomeDocument(rolledBack)).toMatchObject({ ...rest, causeId: id, exitCode: 5 });
  });

  it('holds the code of a failure', () => {
    const document = outcomeDocument(badInput);
    expect(document).toMatchObject({ exitCode: 2, causeId: 'task-definition-invalid' });
    expect(document).toMatchObject({ cause: badInput.failure?.message, docs: badInput.failure?.docs });
    expect(document).not.toHaveProperty('image');
  });
});

describe('jsonReport', () => {
  it('writes exactly one document, when the run ends', () => {
    const written: string[] = [];
    const report = jsonReport((text) => written.push(text));
    tell(report, start('image'), stop('image', 'built'));
    expect(written).toEqual([]);
    tell(report, end(stable));
    expect(written.map((text) => JSON.parse(text).verdict)).toEqual(['stable']);
  });

  it('writes the plan of a dry run', () => {
    const written: string[] = [];
    const outcome = { ...stable, verdict: 'planned' as const };
    tell(
      jsonReport((text) => written.push(text)),
      { kind: 'planned', at: 0, plan },
      end(outcome),
    );
    expect(JSON.parse(written.join(''))).toMatchObject(planDocument(plan));
    expect(planDocument(plan)).toMatchObject({ version: 1, verdict: 'planned', changes: true });
  });

  it('writes the failure of a dry run that got as far as a plan', () => {
    const written: string[] = [];
    tell(
      jsonReport((text) => written.push(text)),
      { kind: 'planned', at: 0, plan },
      end(badInput),
    );
    expect(JSON.parse(written.join(''))).toMatchObject({ verdict: 'failed', exitCode: 2 });
  });
});

describe('outcomeOutputs', () => {
  it("are the contract's, each one line of text", () => {
    expect(outcomeOutputs(stable)).toEqual({
      image: stable.facts.image,
      'image-uri': stable.facts.imageUri,
      digest: stable.facts.digest,
      tags: `${stable.facts.tags?.[0]},latest`,
      'task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:12',
      'previous-task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:11',
      'deployment-id': 'ecs-svc/1234567890',
      'service-arn': 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
      'service-url': 'https://web.example.com/',
      verdict: 'stable',
      'duration-seconds': '72.3',
    });
  });

  it('name the cause when there is one', () => {
    expect(outcomeOutputs(badInput)).toEqual({
      verdict: 'failed',
      cause: 'task-definition.json:7:3 is not JSON: expected ","',
      'duration-seconds': '0.2',
    });
    expect(shoutingCase('previous-task-definition-arn')).toBe('PREVIOUS_TASK_DEFINITION_ARN');
  });
});
