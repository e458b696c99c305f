import type { CheckInput } from '../check-input.js';
import type { CheckRule, Hit } from '../check-rule.js';
import { entryScript, scriptStays } from '../entry-script.js';
import { objectIn, textsIn } from '../json-value.js';
import { references } from '../references.js';
import { shellStays } from '../shell-stays.js';
import { shippedContainer } from '../shipped-container.js';
import { baseImage, lastInstruction, shippedStages } from '../shipped-stages.js';
import { type ContainerView, runsOnWindows } from '../task-definition-view.js';

const swallowedStopSignal: CheckRule = {
  id: 'swallowed-stop-signal',
  severity: 'warning',
  title: 'Shell that keeps SIGTERM to itself',
  explanation:
    'ECS stops a container with SIGTERM and kills it after stopTimeout. A shell in front of the application does not pass the signal on: requests in flight are cut off, and every deployment waits for the timeout.',
  remedy: 'Use the exec form, ["program", "argument"], or begin the shell’s command with exec.',
  reference: references.containerImages,
  find: (input) => {
    if (input.taskDefinition !== undefined && runsOnWindows(input.taskDefinition)) return [];
    return [...byImage(input), ...byDefinition(input)];
  },
};

/** Of the image only what the task definition leaves as it is. */
function byImage({ dockerfile, config, taskDefinition, context }: CheckInput): Hit[] {
  const container = taskDefinition && shippedContainer(taskDefinition, config);
  if (dockerfile === undefined || (taskDefinition !== undefined && container === undefined)) return [];
  if (textsIn(container?.value.entryPoint).length > 0) return [];
  const chain = shippedStages(dockerfile, config.build.target);
  const entry = lastInstruction(chain, 'ENTRYPOINT');
  if (entry === undefined && textsIn(container?.value.command).length > 0) return [];
  const start = entry ?? lastInstruction(chain, 'CMD');
  if (start === undefined || lastInstruction(chain, 'SHELL') !== undefined) return [];
  if (hasInit(container)) return [];
  const words = start.exec ?? ['/bin/sh', '-c', start.text];
  const script = entryScript(context, start.exec);
  if (script?.head !== undefined && scriptStays(script.head))
    return [{ place: start.place, message: `${start.keyword} runs ${script.path}, ${problem(container)}` }];
  if (!keepsSignal(words, baseImage(chain))) return [];
  return [{ place: start.place, message: `${start.keyword} runs ${problem(container)}` }];
}

function byDefinition({ taskDefinition, dockerfile, config }: CheckInput): Hit[] {
  if (taskDefinition === undefined) return [];
  const shipped = shippedContainer(taskDefinition, config);
  const chain = dockerfile === undefined ? [] : shippedStages(dockerfile, config.build.target);
  return taskDefinition.containers.flatMap((container) => {
    const entryPoint = textsIn(container.value.entryPoint);
    const words = [...entryPoint, ...textsIn(container.value.command)];
    if (
      hasInit(container) ||
      !keepsSignal(words, container === shipped ? baseImage(chain) : `${container.value.image}`)
    )
      return [];
    const place = container.at(entryPoint.length > 0 ? 'entryPoint' : 'command');
    const message = `container ${container.name} runs ${problem(container)}`;
    return [{ place, message, subject: container.name }];
  });
}

function keepsSignal([shell = '', flag = '', script]: readonly string[], base: string | undefined): boolean {
  const isShell = /(?:^|\/)(?:ba|da|a|z)?sh$/.test(shell) && /^-[a-z]*c$/.test(flag);
  return isShell && script !== undefined && shellStays(shell, script, base);
}

/** Such a process passes signals to the shell, which ends by them. */
function hasInit(container: ContainerView | undefined): boolean {
  return objectIn(container?.value.linuxParameters).initProcessEnabled === true;
}

function problem(container: ContainerView | undefined): string {
  const { stopTimeout } = objectIn(container?.value);
  return `a shell that does not pass SIGTERM on: it is killed after stopTimeout (${stopTimeout ?? 30} s)`;
}

export const stopRules = [swallowedStopSignal] as const;
