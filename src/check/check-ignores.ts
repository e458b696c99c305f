import { didYouMean } from '../config/did-you-mean.js';
import { type Problem, problemsError } from '../config/problem.js';

/** A rule that does not count, everywhere or for one subject, for ever or for a while. */
export interface CheckIgnore {
  /** `rule` or `rule/subject`, as it was written. */
  readonly name: string;
  readonly rule: string;
  readonly subject?: string;
  /** The last day, `YYYY-MM-DD` in UTC. */
  readonly until?: string;
  readonly reason: string;
}

/** The option's values, `[YYYY-MM-DD] reason` by name, in parts. Throws for names that no rule has. */
export function readCheckIgnores(
  values: Readonly<Record<string, string>>,
  rules: readonly string[],
): readonly CheckIgnore[] {
  const ignores = Object.entries(values).map(([name, value]) => {
    const [, rule = '', subject] = /^([^/]*)(?:\/(.*))?$/s.exec(name) ?? [];
    const [, until, reason = ''] = /^(?:(\d{4}-\d\d-\d\d)[ \t]+)?(.*)$/s.exec(value) ?? [];
    return {
      name,
      rule,
      reason,
      ...(subject === undefined ? {} : { subject }),
      ...(until === undefined ? {} : { until }),
    };
  });
  const unknown = ignores.filter(({ rule }) => !rules.includes(rule));
  if (unknown.length > 0) throw problemsError(unknown.map(({ name, rule }) => problem(name, rule, rules)));
  return ignores;
}

function problem(name: string, rule: string, rules: readonly string[]): Problem {
  const hint = didYouMean(rule, rules) || ' (docs/checks.md lists them)';
  return {
    code: 'option-invalid',
    where: `check-ignore.${name}`,
    message: `there is no rule ${rule}${hint}`,
  };
}

/** Whether the ignore speaks of such a finding, be it over or not. */
export function speaksOf(ignore: CheckIgnore, rule: string, subject: string | undefined): boolean {
  return ignore.rule === rule && (ignore.subject === undefined || ignore.subject === subject);
}

/** Whether it still holds on the day `YYYY-MM-DD`. */
export function holdsOn({ until }: CheckIgnore, today: string): boolean {
  return until === undefined || until >= today;
}
