import { type Answers, PLACEHOLDER_ACCOUNT } from '../answers.js';
import { deployRole } from './deploy-role.js';
import { issuerOf } from './trust-policy.js';

/** The role in Terraform's words; its policies are the files beside it, so that there is one of each. */
export function terraform(answers: Answers): string {
  const role = deployRole(answers);
  return `# The role that CI deploys ${answers.name} with. The output is the role-to-assume of the job.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "create_oidc_provider" {
  description = "False where the account has the provider already: there is one of each URL."
  type        = bool
  default     = true
}

data "aws_caller_identity" "current" {}

resource "aws_iam_openid_connect_provider" "ci" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "${issuerOf(answers)}"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "deploy" {
  name               = "${role}"
  assume_role_policy = ${policy(answers, 'trust-policy.json')}
}

resource "aws_iam_role_policy" "deploy" {
  name   = "ecs-ship"
  role   = aws_iam_role.deploy.name
  policy = ${policy(answers, 'deploy-policy.json')}
}

output "role_to_assume" {
  value = aws_iam_role.deploy.arn
}
`;
}

/** Where the files have a placeholder, Terraform knows the account. */
function policy({ account }: Answers, name: string): string {
  const file = `file("\${path.module}/${name}")`;
  if (account !== undefined) return file;
  return `replace(${file}, "${PLACEHOLDER_ACCOUNT}", data.aws_caller_identity.current.account_id)`;
}
