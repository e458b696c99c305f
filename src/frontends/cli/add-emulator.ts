import type { Command } from 'commander';
import type { EmulatorAction } from '../../commands/emulator-action.js';
import { emulatorActions } from '../../commands/emulator-actions.js';
import { addFlags, explicitValues } from './cli-flags.js';
import type { CliRequest } from './cli-request.js';
import { controlRows, emulatorRows } from './command-rows.js';

type Chosen = (request: CliRequest) => void;

const help = `
Examples:
  ecs-ship emulator start --runtime scripted --seed seed.yml
  ecs-ship emulator advance 10m
  ecs-ship emulator fault --operation UpdateService --throttle --next 3
  ecs-ship emulator state`;

const startHelp = `
Prints where it serves, and serves until Ctrl-C. Any AWS client reaches it with
AWS_ENDPOINT_URL.

Examples:
  ecs-ship emulator start
  ecs-ship emulator start --port 4566 --runtime scripted --seed seed.yml
  ecs-ship emulator start --runtime scripted --speed 60`;

/** `emulator start`, and what can be asked of an emulator that runs. */
export function addEmulator(program: Command, chosen: Chosen): void {
  const emulator = program
    .command('emulator')
    .description('A stand-in for AWS on this machine.')
    .addHelpText('after', help);
  const command = emulator.command('start').description('Serve ECR, ECS, ELB, Logs and STS until stopped.');
  addFlags(command, emulatorRows).addHelpText('after', startHelp);
  command.action(() => chosen({ verb: 'emulator', explicit: explicitValues(command, emulatorRows) }));
  for (const action of emulatorActions) addAction(emulator, action, chosen);
}

function addAction(emulator: Command, action: EmulatorAction, chosen: Chosen): void {
  const rows = [...controlRows, ...action.rows];
  const command = emulator.command(action.name).description(action.summary);
  for (const { name, description } of action.operands) command.argument(name, description);
  addFlags(command, rows).allowUnknownOption(false).allowExcessArguments(false);
  const examples = action.examples.map((example) => `  ecs-ship emulator ${example}`);
  command.addHelpText('after', ['\nExamples:', ...examples].join('\n'));
  command.action(() => {
    const operands = command.processedArgs.flat().filter((operand) => operand !== undefined);
    const explicit = explicitValues(command, rows, operands.length);
    chosen({ verb: 'emulator-control', action: action.name, operands, explicit });
  });
}
