import { getNodeValue, parseTree } from 'jsonc-parser';
import { firstJsonProblem } from '../config/first-json-problem.js';
import { ShipError } from '../errors.js';
import {
  elementsOf,
  memberOf,
  objectProblems,
  type Place,
  type PolicyProblem,
  problemAt,
  shown,
} from './lifecycle-place.js';
import { isProtectingRule, lifecyclePolicy } from './lifecycle-policy.js';
import type { LifecycleRule } from './lifecycle-rule.js';
import { ruleProblems } from './lifecycle-rule-problems.js';
import { togetherProblems } from './lifecycle-rules-problems.js';

const mostRules = 50;
const longestText = 30_720;

/**
 * The rules of a lifecycle policy file. Throws `lifecycle-policy-invalid` with everything that ECR would refuse, and
 * what cannot stand beside the rule that keeps what runs; each with its place.
 */
export function parseLifecyclePolicy(path: string, text: string): readonly LifecycleRule[] {
  const source = text.replace(/^\uFEFF/, '');
  const syntax = firstJsonProblem(source);
  if (syntax !== undefined) throw invalid(path, source, [{ ...syntax, path: '' }]);
  const node = parseTree(source);
  if (node === undefined) throw new TypeError('JSON without a value');
  const { problems, rules } = checked({ path: '', node });
  if (problems.length > 0) throw invalid(path, source, problems);
  return rules;
}

function checked(policy: Place): { problems: readonly PolicyProblem[]; rules: readonly LifecycleRule[] } {
  const problems = objectProblems(policy, ['rules']);
  const list = memberOf(policy, 'rules');
  if (list === undefined) return { problems, rules: [] };
  if (list.node.type !== 'array')
    return {
      problems: [...problems, problemAt(list, `must be a list of rules, not ${shown(list)}`)],
      rules: [],
    };
  const places = elementsOf(list);
  const each = places.map((place) => ({ place, found: ruleProblems(place) }));
  const sound = each
    .filter(({ found }) => found.length === 0)
    .map(({ place }) => ({ place, rule: getNodeValue(place.node) as LifecycleRule }));
  const others = sound.filter(({ rule }) => !isProtectingRule(rule));
  const rules = sound.map(({ rule }) => rule);
  const all = [...problems, ...each.flatMap(({ found }) => found), ...togetherProblems(others)];
  return {
    problems: [...all, ...sizeProblems(list, places.length - (sound.length - others.length), rules)],
    rules,
  };
}

function sizeProblems(list: Place, count: number, rules: readonly LifecycleRule[]): PolicyProblem[] {
  if (elementsOf(list).length === 0) return [problemAt(list, 'must have at least one rule')];
  if (count > mostRules)
    return [
      problemAt(
        list,
        `has ${count} rules; ECR takes ${mostRules}, one of them the rule that keeps what runs`,
      ),
    ];
  if (count === mostRules)
    return [
      problemAt(
        list,
        `leaves no room for the rule that keeps what runs: ECR takes ${mostRules} rules in all`,
      ),
    ];
  const { length } = lifecyclePolicy({ mode: 'auto', keepImages: 1, untaggedDays: 1 }, rules);
  if (length <= longestText) return [];
  return [
    problemAt(list, `makes a text of ${length} characters; ECR takes ${longestText}: shorten descriptions`),
  ];
}

function invalid(path: string, text: string, problems: readonly PolicyProblem[]): ShipError {
  const sentences = [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, path: member, message }) => {
      const before = text.slice(0, offset).split('\n');
      const where = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
      return `${[where, member].join(' ').trim()}: ${message}`;
    });
  const [first = '', ...more] = sentences;
  return new ShipError(
    'lifecycle-policy-invalid',
    more.length === 0 ? first : `${sentences.length} problems in ${path}`,
    {
      evidence: more.length === 0 ? [] : sentences,
      remedy: `Correct ${path}, or leave out lifecycle-policy to use keep-images and untagged-days.`,
      docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html',
    },
  );
}
