import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedWays } from '../../src/iam/documented-ways.js';
import { documentedPolicy, withArns } from '../support/documented-policy.js';
import { ServicesStage } from '../support/services-stage.js';
import { policyScenarios } from './policy-scenarios.js';

/** Played apart: by tests below, and by those of the doctor. */
const apart = ['several services', 'an examination'];

/** Headings as GitHub links to them. */
function anchorsOf(page: string): readonly string[] {
  const headings = readFileSync(page, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the ways that docs/iam.md lists', () => {
  it('are those that are shipped', () => {
    const shipped: string[] = [...policyScenarios.map(({ name }) => name), ...apart];
    expect(shipped.sort()).toEqual(documentedWays.map(({ way }) => way).sort());
  });

  it.each(documentedWays)('$way: stands in $page', ({ page }) => {
    const [path = '', anchor] = page.split('#');
    const anchors = anchorsOf(join('docs', path));
    expect(anchors.length).toBeGreaterThan(0);
    if (anchor !== undefined) expect(anchors).toContain(anchor);
  });

  it('include every way that docs/iam.md has something to add for', () => {
    const [, additions = ''] = readFileSync('docs/iam.md', 'utf8').split('<!-- additions:begin -->');
    const headings = [...additions.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    const added: readonly (string | undefined)[] = documentedWays.flatMap(({ adds }) => [...adds]);
    expect(headings.filter((heading) => !added.includes(heading))).toEqual([]);
  });
});

describe('the policy of several services, with the ARNs of each in the same statements', () => {
  const arn = (kind: string, name: string) => `arn:aws:ecs:eu-central-1:123456789012:${kind}/${name}`;
  const kinds = ['service', 'service-deployment', 'service-revision'];
  const end = (kind: string) => (kind === 'service' ? '' : '/*');
  const policyFor = (names: readonly string[]) =>
    withArns(documentedPolicy([]), {
      ...Object.fromEntries(
        kinds.map((kind) => [
          arn(kind, `production/web${end(kind)}`),
          names.map((name) => arn(kind, `prod/${name}${end(kind)}`)),
        ]),
      ),
      [arn('task', 'production/*')]: [arn('task', 'prod/*')],
      'arn:aws:ecr:eu-central-1:123456789012:repository/web': names.map(
        (name) => `arn:aws:ecr:eu-central-1:123456789012:repository/${name}`,
      ),
    });
  const text =
    'cluster: prod\nlatest: false\nservices:\n  web: { depends-on: [api], repository: web }\n  api: { repository: api }\n';

  let stage: ServicesStage;
  beforeEach(async () => {
    stage = await ServicesStage.start();
  });
  afterEach(() => stage.close());

  it('is enough', async () => {
    stage.service.emulator.permissions.set = { policy: policyFor(['web', 'api']) };
    const { verdicts, log } = await stage.ship(text);
    expect(verdicts).toEqual({ web: 'stable', api: 'stable' });
    expect(log.filter(({ status }) => status === 403)).toEqual([]);
  });

  it('names the service that is not in it', async () => {
    stage.service.emulator.permissions.set = { policy: policyFor(['web']) };
    const { outcomes } = await stage.ship(text);
    expect(outcomes.web?.verdict).not.toBe('stable');
    expect(outcomes.api?.failure?.message).toContain(
      'ecr:DescribeRepositories on resource: arn:aws:ecr:eu-central-1:123456789012:repository/api',
    );
  });
});
