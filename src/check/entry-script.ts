import type { ContextFile, ContextView } from './check-input.js';
import type { DockerfileView } from './dockerfile-view.js';
import { lastInstruction, shippedStages } from './shipped-stages.js';

/** Name of the file that an image starts, without its folders; undefined where it is no file of a name alone. */
export function entryScriptName(dockerfile: DockerfileView, target: string | undefined): string | undefined {
  const chain = shippedStages(dockerfile, target);
  const start = lastInstruction(chain, 'ENTRYPOINT') ?? lastInstruction(chain, 'CMD');
  return nameOf(startedFile(start?.exec));
}

/** `/entrypoint.sh`, also of `sh /entrypoint.sh`. */
function startedFile([first = '', second]: readonly string[] = []): string {
  return isShell(first) && second !== undefined && !second.startsWith('-') ? second : first;
}

function isShell(word: string): boolean {
  return /(?:^|\/)(?:ba|da|a|z)?sh$/.test(word);
}

function nameOf(word: string): string | undefined {
  return /(?:^|\/)([\w-]+(?:\.\w+)*)$/.exec(word)?.[1];
}

/** The one file of the context that has the started file's name; its text is there when it was asked for. */
export function entryScript(
  context: ContextView | undefined,
  exec: readonly string[] | undefined,
): ContextFile | undefined {
  const name = nameOf(startedFile(exec));
  const named = (context?.files ?? []).filter(({ path }) => path.split('/').at(-1) === name);
  return named.length === 1 ? named[0] : undefined;
}

/**
 * Whether a text is a shell's script that stays in front of whatever it starts: a shell that reads a file never replaces
 * itself unless told. One that reads other scripts may be told there.
 */
export function scriptStays(text: string): boolean {
  const commands = text.replace(/^\s*#.*$/gm, '');
  const isShell = /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:ba|da|a|z)?sh\b/.test(text);
  const may = /(?:^|[;&|({\s])(?:exec|trap|source|eval)\s|^\s*\.\s|\b(?:tini|dumb-init)\b/m;
  return isShell && commands.trim() !== '' && !may.test(commands);
}
