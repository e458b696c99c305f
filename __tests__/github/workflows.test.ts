import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lintWorkflows } from '../support/lint-workflows.js';
import { pages, workflowExamples } from '../support/workflow-examples.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const files = ['.github/workflows', 'sample-app/.github/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const where = join(folder, name);
    return { where, text: readFileSync(where, 'utf8') };
  }),
);
const examples = pages().flatMap(workflowExamples);
const action = parse(readFileSync('action.yml', 'utf8'));

describe('actionlint', () => {
  const all = [...files, ...examples];
  const broken = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n';
  let found: readonly (readonly string[])[];
  beforeAll(async () => {
    found = await lintWorkflows([broken, ...all.map(({ text }) => text)]);
  }, 60_000);

  it('notices a mistake', () => expect(found[0]?.join()).toContain('"steps" section is missing'));

  it.each(all.map(({ where }, index) => ({ where, index })))('has nothing against $where', ({ index }) => {
    expect(found[index + 1]).toEqual([]);
  });
});

it.each([...files, ...examples])('$where gives ecs-ship only inputs that it has', ({ text }) => {
  const steps = stepsOf(text).filter(({ uses }) => uses?.startsWith('org/ecs-ship@'));
  const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}));
  expect(inputs.filter((name) => !(name in action.inputs))).toEqual([]);
});

it.each([...files, ...examples])('$where reads only outputs that ecs-ship has', ({ text }) => {
  const ids = stepsOf(text).flatMap(({ id, uses }) => (id && uses?.startsWith('org/ecs-ship@') ? [id] : []));
  const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) =>
    ids.includes(id ?? ''),
  );
  expect(read.map(([, , name]) => name).filter((name) => !(name && name in action.outputs))).toEqual([]);
});

it.each(files)(
  '$where pins every action of others to a commit, and says which version that is',
  ({ text }) => {
    const lines = text
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !/uses: (\.\/|org\/ecs-ship@v1$)/.test(line));
    expect(
      lines.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  },
);

it('an action has one version in all workflows', () => {
  const uses = files.flatMap(({ text }) => text.match(/(?<=uses: )\S+@[0-9a-f]{40}/g) ?? []);
  const names = [...new Set(uses)].map((one) => one.split('@')[0]);
  expect(names).toEqual([...new Set(names)]);
});

function stepsOf(text: string): readonly Step[] {
  const jobs: Readonly<Record<string, { steps?: readonly Step[] }>> = parse(text).jobs;
  return Object.values(jobs).flatMap((job) => job.steps ?? []);
}
