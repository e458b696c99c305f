import type { Help } from 'commander';

/** Longer flags stand on a line of their own, so that the longest of all does not narrow every description. */
const widestTerm = 28;
/** A line of text is hard to read across a wide terminal. */
const widestHelp = 100;

/** How `--help` is laid out; everything fits 80 columns where nobody says how many there are. */
export const helpLayout: Partial<Help> = {
  minWidthToWrap: 20,
  padWidth: (command, helper) => {
    const widths = [
      ...helper.visibleOptions(command).map((option) => helper.optionTerm(option).length),
      ...helper.visibleCommands(command).map((one) => helper.subcommandTerm(one).length),
      ...helper.visibleArguments(command).map((argument) => helper.argumentTerm(argument).length),
    ];
    return Math.max(0, ...widths.filter((width) => width <= widestTerm));
  },
  formatItem: (term, termWidth, description, helper) => {
    const indent = ' '.repeat(termWidth + 4);
    const room = Math.max(20, (helper.helpWidth ?? 80) - indent.length);
    const text = helper.boxWrap(description, room).replaceAll('\n', `\n${indent}`);
    const head = `  ${term.padEnd(termWidth)}`;
    return term.length > termWidth ? `${head}\n${indent}${text}` : `${head}  ${text}`.trimEnd();
  },
};

/** Columns of the help on a stream: a terminal's own up to 100, else 80. */
export function helpWidth({ columns }: { readonly columns?: number }): number {
  return columns === undefined || columns === 0 ? 80 : Math.min(columns, widestHelp);
}
