import type { Answers } from './answers.js';
import type { Surroundings, Wish } from './surroundings.js';

/** Something to ask; its name is that of the flag that answers it. */
export interface Question {
  readonly flag: 'service' | 'cluster' | 'region' | 'repository' | 'port' | 'health-path' | 'ci';
  readonly text: string;
  /** Taken when nothing else is said. */
  readonly proposal: string;
  /** To choose from; a text may be given besides, unless `closed`. */
  readonly choices: readonly string[];
  readonly closed?: true;
}

/** What is left to ask, in order; several programs have their names from their folders. */
export function questionsOf(wish: Wish, around: Surroundings, proposed: Answers): readonly Question[] {
  const [one] = proposed.services;
  const isSingle = proposed.services.length === 1 && one !== undefined;
  const clusters = (around.account?.clusters ?? []).map(({ name }) => name);
  const asksPort = isSingle && one.imported === undefined && one.app?.taskDefinition === undefined;
  const all: readonly (Question | false)[] = [
    wish.region === undefined && question('region', 'In which AWS region?', proposed.region),
    wish.cluster === undefined && question('cluster', 'Which ECS cluster?', proposed.cluster, clusters),
    wish.service === undefined &&
      question(
        'service',
        isSingle ? 'What is the service called?' : 'What is the project called?',
        proposed.name,
      ),
    isSingle &&
      wish.repository === undefined &&
      question('repository', 'Which ECR repository?', one.repository, around.account?.repositories),
    asksPort &&
      wish.port === undefined &&
      one.app !== undefined &&
      question('port', 'Which port does it listen on?', `${one.port ?? ''}`),
    asksPort &&
      wish.healthPath === undefined &&
      one.port !== undefined &&
      question('health-path', 'Which path tells that it is well?', one.healthPath ?? '/'),
    wish.ci === undefined && {
      ...question('ci', 'Who deploys it?', proposed.ci, ['github', 'gitlab', 'none']),
      closed: true,
    },
  ];
  return all.filter((one) => one !== false);
}

function question(
  flag: Question['flag'],
  text: string,
  proposal: string,
  choices: readonly string[] = [],
): Question {
  return { flag, text, proposal, choices };
}
