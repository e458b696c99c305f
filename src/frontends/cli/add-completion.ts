import { Argument, type Command } from 'commander';
import { completionScripts, type Shell, shells } from '../../completion/scripts.js';
import type { CliIo } from './cli-io.js';

const help = `
Verbs, flags, their choices, files, and the services, clusters and environments
that ecs-ship.yml names. It asks no AWS.

Examples:
  source <(ecs-ship completion bash)    in ~/.bashrc
  source <(ecs-ship completion zsh)     in ~/.zshrc, after compinit
  ecs-ship completion fish > ~/.config/fish/completions/ecs-ship.fish`;

/** `completion`: prints what a shell has to run. */
export function addCompletion(program: Command, { stdout }: Pick<CliIo, 'stdout'>): void {
  program
    .command('completion')
    .description('Print the script that completes words in a shell.')
    .addArgument(new Argument('<shell>', 'The shell.').choices(shells))
    .addHelpText('after', help)
    .action((shell: Shell) => void stdout.write(completionScripts[shell]));
}
