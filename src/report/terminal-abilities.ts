const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/**
 * What a stream can show: colours unless NO_COLOR is set (no-color.org), FORCE_COLOR wins over a missing terminal;
 * moving lines only on a terminal that is not a CI job's log.
 */
export function terminalAbilities(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): { readonly color: boolean; readonly interactive: boolean } {
  const terminal = stream.isTTY === true && env.TERM !== 'dumb';
  const forced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
  return {
    color: !isSet(env.NO_COLOR) && (terminal || forced),
    interactive: terminal && stream.columns !== 0 && !isSet(env.CI),
  };
}
