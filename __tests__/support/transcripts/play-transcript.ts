import { setSpeed } from '../e2e-emulator.js';
import type { Stage } from '../e2e-stage.js';
import { openInitFolder } from '../init-folder.js';
import { terminalOn } from '../terminal/stage-terminal.js';
import type { TranscriptRow } from './transcript-row.js';

const columns = 100;

/** Plays one row in its folder, on a terminal; gives what is on the screen at the end, the command line first. Throws at another exit code. */
export async function playTranscript(stage: Stage, row: TranscriptRow): Promise<string> {
  if (row.folder === undefined) return play(stage, row);
  const { folder, remove } = await openInitFolder(row.folder);
  try {
    return await play({ ...stage, workspace: { ...stage.workspace, folder } }, row);
  } finally {
    await remove();
  }
}

async function play(stage: Stage, row: TranscriptRow): Promise<string> {
  const { line, commit, answer, interruptAt, speed, goesOnAt, exitCode = 0 } = row;
  if (commit !== undefined) {
    stage.workspace.write('run.sh', commit.script);
    await stage.workspace.commit(commit.message);
  }
  if (speed !== undefined) await setSpeed(stage.emulator, speed);
  const terminal = terminalOn(stage, wordsOf(line), { columns });
  if (answer !== undefined) {
    await terminal.until(answer.to);
    terminal.type(answer.with);
  }
  if (interruptAt !== undefined) {
    await terminal.until(interruptAt);
    terminal.press('ctrl-c');
  }
  if (goesOnAt !== undefined) {
    await terminal.until(goesOnAt);
    await setSpeed(stage.emulator, 1);
  }
  const ended = await terminal.ended;
  const screen = terminal.lines().join('\n');
  if (ended !== exitCode) throw new Error(`ecs-ship ${line} ends with ${ended}:\n${screen}`);
  return `$ ecs-ship ${line}\n${screen}`;
}

/** As a shell would, as far as the table needs it: words, and words in single quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}
