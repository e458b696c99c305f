/** What a workflow command says besides its text; unset ones are left out. */
export type CommandProperties = Readonly<Record<string, string | undefined>>;

/**
 * A line that the GitHub runner obeys: `::name key=value,key=value::text`, with what would end it early written as
 * `%0A` and the like (GitHub docs, "Workflow commands for GitHub Actions"; actions/runner,
 * src/Runner.Common/ActionCommand.cs).
 */
export function workflowCommand(name: string, text = '', properties: CommandProperties = {}): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value ? [`${key}=${escapeProperty(value)}`] : [],
  );
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeText(text)}`;
}

/**
 * A log line that the GitHub runner prints and never obeys. The runner takes a line for a command when it starts with
 * `::` after white space, and in its older form when `##[name]` stands anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Expects a clean line: invisible characters could hide the mark.
 */
export function disarmWorkflowCommand(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
