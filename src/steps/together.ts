import { ShipError } from '../errors.js';

type Results<Promises extends readonly unknown[]> = { -readonly [I in keyof Promises]: Awaited<Promises[I]> };

/** Waits for all, even when one fails, so that every problem is reported at once and nothing runs on unseen. */
export async function together<const Promises extends readonly unknown[]>(
  promises: Promises,
): Promise<Results<Promises>> {
  const settled = await Promise.allSettled(promises);
  const reasons = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (reasons.length > 0) throw combined(reasons);
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as Results<Promises>;
}

/** A bug comes before any user's mistake; several mistakes become one error that lists them. */
function combined(reasons: readonly unknown[]): unknown {
  const bug = reasons.find((reason) => !(reason instanceof ShipError));
  const errors = distinct(reasons as ShipError[]);
  const [first, ...others] = errors;
  if (bug !== undefined || first === undefined || others.length === 0) return bug ?? first;
  const evidence = [
    ...first.evidence,
    ...others.flatMap((error) => [`also: ${error.message}`, ...error.evidence, `fix: ${error.remedy}`]),
  ];
  return new ShipError(first.code, first.message, { remedy: first.remedy, evidence, cause: first });
}

/** Bad credentials fail every call alike: said once. */
function distinct(errors: readonly ShipError[]): ShipError[] {
  return errors.filter((error, index) => errors.findIndex((one) => one.code === error.code) === index);
}
