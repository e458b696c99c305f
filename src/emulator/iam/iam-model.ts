/** What of the model of IAM is served or told, by name: the bundle keeps nothing else of its client. */
export {
  GetRole$,
  InvalidInputException$,
  LimitExceededException$,
  MalformedPolicyDocumentException$,
  NoSuchEntityException$,
  PolicyEvaluationException$,
  ServiceFailureException$,
  SimulatePrincipalPolicy$,
} from '@aws-sdk/client-iam';
