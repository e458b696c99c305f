import { readFileSync, writeFileSync } from 'node:fs';
import { openStage, type Stage } from '../../support/e2e-stage.js';
import { serving } from '../../support/e2e-workspace.js';
import { closeTerminals } from '../../support/terminal/terminal.js';
import { playTranscript } from '../../support/transcripts/play-transcript.js';
import { lastingOf, readableText } from '../../support/transcripts/readable-text.js';
import {
  transcriptIn,
  transcriptMarkdown,
  transcriptNames,
  withTranscript,
} from '../../support/transcripts/transcript-page.js';
import { transcriptRows } from '../../support/transcripts/transcript-rows.js';

const file = new URL('../../../docs/cli.md', import.meta.url);
const page = () => readFileSync(file, 'utf8');

/** One service of real containers, which the whole page is about. */
describe('docs/cli.md shows what a terminal shows', () => {
  let stage: Stage;
  const readable = readableText();

  beforeAll(async () => {
    stage = await openStage({ checked: true });
    stage.workspace.write('ecs-ship.yml', FILE);
    stage.workspace.write('run.sh', serving('1'));
    await stage.workspace.commit('Begin');
    // The first deployment is still under way then, on a slow machine too.
    await playTranscript(stage, { name: 'first', line: 'ship', speed: 0, goesOnAt: / watch +web:1/ });
  }, 240_000);
  afterEach(closeTerminals);
  afterAll(() => stage.close());

  it.each(transcriptRows.map((row) => [row.name, row] as const))(
    'of %s (stale? build dist, run this with UPDATE_DOCS=1, and commit)',
    async (name, row) => {
      const shown = transcriptMarkdown(readable(await playTranscript(stage, row)));
      if (process.env.UPDATE_DOCS === '1') writeFileSync(file, withTranscript(page(), name, shown));
      expect(lastingOf(transcriptIn(page(), name))).toEqual(lastingOf(shown));
    },
    120_000,
  );

  it('has a row for every block, and a block for every row', () => {
    expect(transcriptNames(page()).sort()).toEqual(transcriptRows.map(({ name }) => name).sort());
  });
});

const FILE = `service: web
cluster: production
task-definition: task-definition.json
scan: off
`;
