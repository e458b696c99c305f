import {
  elementsOf,
  memberOf,
  objectProblems,
  type Place,
  type PolicyProblem,
  positiveIntegerProblems,
  problemAt,
  shown,
  wordProblems,
} from './lifecycle-place.js';

/**
 * Everything wrong with one rule by itself. Source: Amazon ECR user guide, "Lifecycle policy properties in Amazon ECR"
 * and "Examples of lifecycle policies in Amazon ECR".
 */
export function ruleProblems(rule: Place): PolicyProblem[] {
  const problems = objectProblems(rule, ['rulePriority', 'selection', 'action'], ['description']);
  if (rule.node.type !== 'object') return problems;
  const [description, selection, action] = ['description', 'selection', 'action'].map((name) =>
    memberOf(rule, name),
  );
  return [
    ...problems,
    ...positiveIntegerProblems(memberOf(rule, 'rulePriority')),
    ...(description && description.node.type !== 'string'
      ? [problemAt(description, `must be a text, not ${shown(description)}`)]
      : []),
    ...(selection ? selectionProblems(selection) : []),
    ...(action ? actionProblems(action) : []),
    ...(selection && action ? pairProblems(selection, action) : []),
  ];
}

const lists = ['tagPatternList', 'tagPrefixList'] as const;
const countTypes = ['imageCountMoreThan', 'sinceImagePushed', 'sinceImagePulled', 'sinceImageTransitioned'];

function selectionProblems(selection: Place): PolicyProblem[] {
  const required = ['tagStatus', 'countType', 'countNumber'];
  const problems = objectProblems(selection, required, [...lists, 'storageClass', 'countUnit']);
  return [
    ...problems,
    ...wordProblems(memberOf(selection, 'tagStatus'), ['tagged', 'untagged', 'any']),
    ...listProblems(selection),
    ...wordProblems(memberOf(selection, 'countType'), countTypes),
    ...countUnitProblems(selection),
    ...positiveIntegerProblems(memberOf(selection, 'countNumber')),
    ...storageClassProblems(selection),
  ];
}

function listProblems(selection: Place): PolicyProblem[] {
  const status = memberOf(selection, 'tagStatus')?.node.value;
  const given = lists.flatMap((name) => memberOf(selection, name) ?? []);
  if (status === 'untagged' || status === 'any') {
    return given.map((list) => problemAt(list, `does not go with tagStatus "${status}": remove it`));
  }
  const choice = `tagStatus "tagged" needs ${lists.join(' or ')}`;
  if (status === 'tagged' && given.length === 0) return [problemAt(selection, choice)];
  const both =
    given.length > 1
      ? [problemAt(selection, `${choice}, not both: write prefixes as patterns ("v" as "v*")`)]
      : [];
  return [...both, ...given.flatMap(tagsProblems)];
}

const mostWildcards = 4;

function tagsProblems(list: Place): PolicyProblem[] {
  if (list.node.type !== 'array') return [problemAt(list, `must be a list of texts, not ${shown(list)}`)];
  const elements = elementsOf(list);
  if (elements.length === 0) return [problemAt(list, 'must have at least one element')];
  return elements.flatMap((element) => {
    const text: unknown = element.node.value;
    if (typeof text !== 'string' || text === '')
      return [problemAt(element, `must be a text of at least one character, not ${shown(element)}`)];
    const wildcards = text.split('*').length - 1;
    if (wildcards <= mostWildcards) return [];
    return [problemAt(element, `has ${wildcards} wildcards (*); ECR takes up to ${mostWildcards}`)];
  });
}

function countUnitProblems(selection: Place): PolicyProblem[] {
  const countType = memberOf(selection, 'countType')?.node.value;
  const unit = memberOf(selection, 'countUnit');
  if (!countTypes.includes(countType)) return [];
  if (countType === 'imageCountMoreThan') {
    return unit ? [problemAt(unit, 'does not go with countType "imageCountMoreThan": remove it')] : [];
  }
  if (unit === undefined)
    return [problemAt(selection, `countUnit is missing: countType "${countType}" needs "days"`)];
  return wordProblems(unit, ['days']);
}

function storageClassProblems(selection: Place): PolicyProblem[] {
  const countType = memberOf(selection, 'countType')?.node.value;
  const storageClass = memberOf(selection, 'storageClass');
  const archived = countType === 'sinceImageTransitioned';
  if (storageClass === undefined)
    return archived
      ? [problemAt(selection, 'storageClass is missing: countType "sinceImageTransitioned" needs "archive"')]
      : [];
  const valid = archived ? 'archive' : 'standard';
  if (!countTypes.includes(countType)) return wordProblems(storageClass, ['standard', 'archive']);
  if (storageClass.node.value === valid) return [];
  const message = `must be "${valid}" with countType "${countType}", not ${shown(storageClass)}`;
  return [problemAt(storageClass, message)];
}

function actionProblems(action: Place): PolicyProblem[] {
  const target = memberOf(action, 'targetStorageClass');
  const type = memberOf(action, 'type')?.node.value;
  const problems = [
    ...objectProblems(action, ['type'], ['targetStorageClass']),
    ...wordProblems(memberOf(action, 'type'), ['expire', 'transition']),
  ];
  if (type === 'expire' && target)
    return [...problems, problemAt(target, 'does not go with type "expire": remove it')];
  if (type === 'transition' && target === undefined)
    return [...problems, problemAt(action, 'type "transition" needs targetStorageClass "archive"')];
  return type === 'transition' ? [...problems, ...wordProblems(target, ['archive'])] : problems;
}

const leastDaysInArchive = 90;

/** Which count type goes with which action. */
function pairProblems(selection: Place, action: Place): PolicyProblem[] {
  const [countType, countNumber] = ['countType', 'countNumber'].map((name) => memberOf(selection, name));
  const type = memberOf(action, 'type');
  if (countType?.node.value === 'sinceImagePulled' && type?.node.value === 'expire') {
    const message =
      'must be "transition" with countType "sinceImagePulled": archive first, expire what is archived';
    return [problemAt(type, message)];
  }
  if (countType?.node.value !== 'sinceImageTransitioned') return [];
  const days: unknown = countNumber?.node.value;
  return [
    ...(type?.node.value === 'transition'
      ? [problemAt(type, 'must be "expire" with countType "sinceImageTransitioned"')]
      : []),
    ...(countNumber && typeof days === 'number' && days > 0 && days < leastDaysInArchive
      ? [
          problemAt(
            countNumber,
            `must be at least ${leastDaysInArchive}: images stay archived that many days`,
          ),
        ]
      : []),
  ];
}
