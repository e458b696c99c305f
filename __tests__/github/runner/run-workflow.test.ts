import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OidcIssuer } from '../../support/oidc-issuer.js';
import type { GithubRun } from '../../support/runner/github-run.js';
import { runWorkflow } from '../../support/runner/run-workflow.js';

let folder: string;
let issuer: OidcIssuer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'run-workflow-'));
  issuer = await OidcIssuer.start();
});
afterAll(async () => {
  await issuer.close();
  rmSync(folder, { recursive: true });
});

function running(text: string, more: Partial<GithubRun> = {}) {
  const machine = { folder, env: { PATH: process.env.PATH } };
  return runWorkflow(text, { event: 'push', origin: '', commit: 'c0ffee', issuer, machine, ...more });
}

const results = (end: Awaited<ReturnType<typeof running>>) =>
  Object.fromEntries(Object.entries(end).map(([id, { result }]) => [id, result]));

describe('a workflow', () => {
  it('runs jobs in the order of needs, and hands outputs on', async () => {
    const end = await running(`
on: push
env: { GREETING: hello }
jobs:
  second:
    needs: first
    if: needs.first.outputs.word == 'hello world'
    runs-on: x
    outputs: { twice: '\${{ steps.b.outputs.twice }}' }
    steps:
      - id: b
        run: echo "twice=$WORD, $WORD" >> "$GITHUB_OUTPUT"
        env: { WORD: '\${{ needs.first.outputs.word }}' }
  first:
    runs-on: x
    outputs: { word: '\${{ steps.a.outputs.word }}' }
    steps:
      - id: a
        run: |
          echo "word=$GREETING \${{ github.event.repository.name == 'shop' && 'world' }}" >> "$GITHUB_OUTPUT"
  after:
    needs: second
    if: github.event_name == 'pull_request'
    runs-on: x
    steps: [{ run: exit 1 }]
`);
    expect(end.second?.outputs).toEqual({ twice: 'hello world, hello world' });
    expect(results(end)).toEqual({ first: 'success', second: 'success', after: 'skipped' });
  });

  it('ends at a failure, but for what waits for one', async () => {
    const end = await running(`
on: push
jobs:
  a:
    runs-on: x
    steps:
      - { id: broken, run: exit 3 }
      - run: echo never
      - { if: "failure() && steps.broken.outcome == 'failure'", run: 'echo "::notice::told"' }
  b: { needs: a, runs-on: x, steps: [{ run: echo never }] }
  c: { needs: a, if: always(), runs-on: x, steps: [{ run: echo c }] }
`);
    expect(end.a?.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
    expect(end.a?.steps[2]?.log.annotations).toHaveLength(1);
    expect(results(end)).toEqual({ a: 'failure', b: 'skipped', c: 'success' });
  });

  it('drops an output of a job that holds a secret, of the settings or masked by a step', async () => {
    const end = await running(
      `
on: push
jobs:
  a:
    runs-on: x
    environment: production
    outputs: { one: 'x-\${{ secrets.KEY }}', two: made-here, three: '\${{ vars.NAME }}' }
    steps: [{ run: 'echo "::add-mask::made-here"; echo "\${{ secrets.KEY }}"' }]
`,
      {
        settings: {
          vars: { NAME: 'of the repository' },
          environments: { production: { vars: { NAME: 'web' }, secrets: { KEY: 's3cr3t' } } },
        },
      },
    );
    expect(end.a?.outputs).toEqual({ three: 'web' });
    expect(end.a?.faults).toEqual([
      "Skip output 'one' since it may contain secret.",
      "Skip output 'two' since it may contain secret.",
    ]);
    expect(end.a?.steps[0]?.log.lines).toEqual(['***']);
  });

  it('passes GITHUB_ENV and GITHUB_PATH on to later steps, and state to nobody', async () => {
    const { a } = await running(`
on: push
jobs:
  a:
    runs-on: x
    steps:
      - run: |
          mkdir tools && printf '#!/bin/sh\\necho tool' > tools/tool && chmod +x tools/tool
          echo "$PWD/tools" >> "$GITHUB_PATH"
          echo NAME=ada >> "$GITHUB_ENV"
          echo secret=1 >> "$GITHUB_STATE"
      - run: 'tool; echo "\${{ env.NAME }} $NAME"; env | grep STATE_ || echo none'
`);
    expect(a?.steps[1]?.log.lines).toEqual(['tool', 'ada ada', 'none']);
  });

  it('calls another with inputs, in a matrix, and gives it no more than it has', async () => {
    const called = `
on: { workflow_call: { inputs: { name: { type: string, required: true }, greeting: { type: string, default: hi } } } }
permissions: { id-token: write }
jobs:
  say: { runs-on: x, steps: [{ run: 'echo "\${{ inputs.greeting }} \${{ inputs.name }} [$ACTIONS_ID_TOKEN_REQUEST_URL]"' }] }
`;
    const end = await running(
      `
on: push
jobs:
  call:
    strategy: { matrix: { name: [ada, bob] } }
    uses: ./.github/workflows/say.yml
    with: { name: '\${{ matrix.name }}' }
`,
      { workflows: { 'say.yml': called } },
    );
    const said = Object.entries(end).map(([id, { steps }]) => [id, steps[0]?.log.lines[0]]);
    expect(said).toEqual([
      ['call (ada) / say', 'hi ada []'],
      ['call (bob) / say', 'hi bob []'],
    ]);
  });

  it('keeps secrets and tokens from the pull request of a fork', async () => {
    const text = `
on: pull_request
permissions: { id-token: write }
jobs: { a: { runs-on: x, steps: [{ run: 'echo "[\${{ secrets.KEY }}]"; env | grep -c ID_TOKEN_REQUEST || true' }] } }
`;
    const settings = { secrets: { KEY: 's3cr3t' } };
    const fork = await running(text, { event: 'fork_pull_request', settings });
    expect(fork.a?.steps[0]?.log.lines).toEqual(['[]', '0']);
    const own = await running(text, { event: 'pull_request', settings });
    expect(own.a?.steps[0]?.log.lines).toEqual(['[***]', '2']);
  });

  it('is refused for what GitHub would refuse, and for an event that does not start it', async () => {
    await expect(running('on: push\njobs: { a: { steps: [] } }')).rejects.toThrow('runs-on');
    await expect(running('on: release\njobs: { a: { runs-on: x, steps: [{ run: a }] } }')).rejects.toThrow(
      'no push starts this workflow',
    );
  });
});
