import { previousRevision, wasRolledBack } from '../../../src/plan/rollback/previous-revision.js';
import type { DeployedRevision } from '../../../src/ports/revisions-port.js';

const arn = (name: string) => `arn:aws:ecs:eu-central-1:123456789012:task-definition/${name}`;

/** `3` succeeded, `3!` was rolled back, `3?` goes on; newest first. */
function history(...deployments: readonly string[]): readonly DeployedRevision[] {
  return deployments.map((text, index) => ({
    arn: `deployment-${index}`,
    serviceRevisionArn: `revision/${deployments.length - index}`,
    createdAt: deployments.length - index,
    status: text.endsWith('!') ? 'ROLLBACK_SUCCESSFUL' : text.endsWith('?') ? 'IN_PROGRESS' : 'SUCCESSFUL',
    taskDefinitionArn: arn(/[a-z]/.test(text) ? text : `web:${text.replace(/[!?]/, '')}`),
    images: [],
  }));
}

describe('what was stable before', () => {
  it.each<[string, readonly string[], string, string | undefined]>([
    ['the one before', ['4', '3'], 'web:4', 'web:3'],
    ['not what failed', ['4', '3!', '2'], 'web:4', 'web:2'],
    ['not the same one again', ['4', '4', '4', '3'], 'web:4', 'web:3'],
    ['further back after a rollback', ['3', '4', '3', '2'], 'web:3', 'web:2'],
    ['what was fixed since goes back to what it replaced', ['5', '3', '4', '3', '2'], 'web:5', 'web:3'],
    ['not forward, where ECS has forgotten how it came to the current one', ['3', '4'], 'web:3', undefined],
    ['what stands failed goes back to the last that succeeded', ['3', '2'], 'web:4', 'web:3'],
    ['another family is compared by time only', ['new:1', '7'], 'new:1', 'web:7'],
    ['none', ['1'], 'web:1', undefined],
    ['nothing is known', [], 'web:1', undefined],
  ])('%s', (_what, past, current, expected) => {
    const found = previousRevision({ history: history(...past), going: undefined, current: arn(current) });
    expect(found).toBe(expected && arn(expected));
  });

  it('is told from what is under way, not from what still runs', () => {
    const past = history('4?', '3', '2');
    expect(previousRevision({ history: past, going: past[0], current: arn('web:4') })).toBe(arn('web:3'));
  });
});

describe('ECS has rolled back already', () => {
  it.each<[string, readonly string[], string, boolean]>([
    ['the last deployment', ['4!', '3', '2'], 'web:3', true],
    ['an earlier one only', ['5', '4!', '3'], 'web:5', false],
    ['the last one, but the service was given another since', ['4!', '3'], 'web:5', false],
    ['a restart of the current one', ['3!', '3', '2'], 'web:3', false],
  ])('%s', (_what, past, current, expected) => {
    const found = wasRolledBack({ history: history(...past), going: undefined, current: arn(current) });
    expect(found !== undefined).toBe(expected);
  });
});
