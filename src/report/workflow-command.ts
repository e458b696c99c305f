/**
 * A log line that the GitHub runner prints and never obeys. The runner takes a line for a command when it starts with
 * `::` after white space, and in its older form when `##[name]` stands anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs). Expects a clean line: invisible characters could hide the mark.
 */
export function disarmWorkflowCommand(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}
