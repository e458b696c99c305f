import { ShipError } from '../../errors.js';

const anyHelp = '`ecs-ship ship --help`';

/** The same error, whose remedy sends the reader to the help of the verb that was typed. */
export function namingVerb(error: ShipError, argv: readonly string[]): ShipError {
  const { code, message, remedy, evidence, docs, cause } = error;
  const verb = argv.slice(0, argv[0] === 'emulator' ? 2 : 1).join(' ');
  if (verb === 'ship' || !remedy.includes(anyHelp)) return error;
  const details = { remedy: remedy.replaceAll(anyHelp, `\`ecs-ship ${verb} --help\``), evidence, cause };
  return new ShipError(code, message, docs === undefined ? details : { ...details, docs });
}
