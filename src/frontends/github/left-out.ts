import { type LeftOut, leftOutSentence, type ModeDecision } from '../../plan/mode/ship-mode.js';
import { cleanLine } from '../../report/clean-text.js';
import { disarmWorkflowCommand } from '../../report/workflow-command.js';
import type { GithubCommands } from './github-commands.js';

type Voice = Pick<GithubCommands, 'info'>;

/** Says what the run is about and what it leaves out; gives the same for the summary. */
export function tellDecision(voice: Voice, { told, leftOut }: ModeDecision): string[] {
  for (const line of told) say(voice, line);
  return [...told, ...leftOut.map((one) => leaveOut(voice, one))];
}

/** Says that a part of the run is left out; gives the sentence. */
export function leaveOut(voice: Voice, one: LeftOut): string {
  const sentence = leftOutSentence(one);
  say(voice, sentence);
  return sentence;
}

/** Branches and workflows are named by whoever made them. */
function say({ info }: Voice, line: string): void {
  info(disarmWorkflowCommand(cleanLine(line)));
}
