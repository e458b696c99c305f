/** Stands for what only the push tells, wherever a plan is shown. */
export const afterPush = '(known after push)';

/** Stands for the ARN that registering gives. */
export const newRevision = '(the new revision)';

/** Stands for what makes a request of this run unlike that of any other. */
export const newToken = '(new for every run)';

/** Stands for the digest while a run is played: in form it is one, so that no check takes offence. */
export const imaginedDigest = `sha256:${'0'.repeat(64)}`;

/** Does a text hold something that is not known before the run? */
export function isUnknown(text: string): boolean {
  return text.includes(imaginedDigest);
}

/** The same data, with what is not known yet called so. */
export function withUnknown<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(imaginedDigest, afterPush)) as Value;
}
