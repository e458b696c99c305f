/** The set-up cannot go on; `message` says what is missing and why, `remedy` what to type. */
export class SetUpError extends Error {
  /** @param {string} message @param {string} remedy @param {unknown} [cause] */
  constructor(message, remedy, cause) {
    super(message, { cause });
    this.name = 'SetUpError';
    this.remedy = remedy;
  }
}

/**
 * What a person is shown: no stack for a set-up error, since nothing in the scripts is wrong.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof SetUpError))
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  return `${error.message}${cause}\n→ ${error.remedy}`;
}
