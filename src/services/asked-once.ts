/** The same question twice gets the first one's answer; arguments are compared as JSON. */
export function askedOnce<Arguments extends readonly unknown[], Answer>(
  ask: (...question: Arguments) => Promise<Answer>,
): (...question: Arguments) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? ask(...question);
    answers.set(key, answer);
    return answer;
  };
}
