export const id = 492;
export const ids = [492];
export const modules = {

/***/ 40492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refusedRole: () => (/* binding */ refusedRole)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/iam/role-arn.js
var role_arn = __webpack_require__(44292);
;// CONCATENATED MODULE: ./.build/iam/sts-refusals.js

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const PROVIDER_PAGE = `${GUIDE}/id_roles_providers_create_oidc.html`;
const TRUST_PAGE = `${GUIDE}/id_roles_create_for-idp_oidc.html`;
const audienceOf = ({ aud }) => aud.join(', ') || 'none';
const isGitlab = ({ sub }) => sub.startsWith('project_path:');
/** From the most specific to the most general; a refusal that none of them knows is told in AWS's words. */
const stsRefusals = [
    {
        pattern: /No OpenIDConnect provider found/i,
        cause: ({ role, claims }) => `Account ${(0,role_arn/* roleParts */.pk)(role).accountId} has no OIDC provider for ${claims.iss}`,
        remedy: ({ role, claims }) => `Create it there (aws iam create-open-id-connect-provider --url ${claims.iss} --client-id-list ${audienceOf(claims)}; ` +
            'its URL is the token’s iss to the letter, without a slash at the end), ' +
            `or correct role-to-assume if the role is not in account ${(0,role_arn/* roleParts */.pk)(role).accountId}.`,
        docs: PROVIDER_PAGE,
    },
    {
        pattern: /Incorrect token audience/i,
        cause: ({ claims }) => `The OIDC provider does not list the token’s audience ${audienceOf(claims)}`,
        remedy: ({ role, claims }) => `Set ${isGitlab(claims) ? 'aud of the job’s id_tokens (the component’s input audience)' : 'the option audience'} to one that the provider lists, or add this one: ` +
            `aws iam add-client-id-to-open-id-connect-provider --client-id ${audienceOf(claims)} ` +
            `--open-id-connect-provider-arn ${(0,role_arn/* providerArn */.Zj)(role, claims.iss)}`,
        docs: PROVIDER_PAGE,
    },
    {
        pattern: /thumbprint/i,
        cause: ({ claims }) => `The certificate of ${claims.iss} has not the thumbprint that its OIDC provider lists`,
        remedy: ({ role, claims }) => 'Give the provider the thumbprint of the certificate chain’s last certificate: ' +
            'aws iam update-open-id-connect-provider-thumbprint --thumbprint-list <SHA-1> ' +
            `--open-id-connect-provider-arn ${(0,role_arn/* providerArn */.Zj)(role, claims.iss)}`,
        docs: `${GUIDE}/id_roles_providers_create_oidc_verify-thumbprint.html`,
    },
    {
        pattern: /verification key|IDPCommunicationError/i,
        cause: ({ claims }) => `AWS cannot read the key that signed the token from ${claims.iss}`,
        remedy: ({ claims }) => `AWS must reach ${claims.iss}/.well-known/openid-configuration and the jwks_uri named there from the internet, with a ` +
            'certificate it trusts, and find the token’s key in it: open these two addresses of a private host, then run again.',
        docs: PROVIDER_PAGE,
    },
    {
        pattern: /^ExpiredToken/,
        cause: ({ claims: { exp = 0 } }) => `The OIDC token expired at ${new Date(exp * 1000).toISOString().replace('.000', '')}`,
        remedy: ({ claims }) => isGitlab(claims)
            ? 'GitLab gives one token, which lives as long as the job’s timeout, and five minutes where it has none: give the job a timeout longer than the whole ship.'
            : 'GitHub gives a new token at each request: check the clock of the runner, and of the server that signs (GitHub Enterprise Server).',
        docs: PROVIDER_PAGE,
    },
    {
        pattern: /not yet valid|before its|nbf/i,
        cause: () => 'The OIDC token is not valid yet',
        remedy: ({ claims }) => `Correct the clock of ${claims.iss}: it is ahead of AWS’s.`,
        docs: PROVIDER_PAGE,
    },
    {
        pattern: /AccessDenied|Not authorized to perform/i,
        cause: () => 'The role’s trust policy does not accept this job’s token, or there is no such role',
        remedy: ({ role }) => `Compare the role’s name (${(0,role_arn/* roleParts */.pk)(role).name}), then give its trust policy the statement that is shown ` +
            '(aws iam update-assume-role-policy): provider, aud and sub must match to the letter, and no Deny may.',
        byTrustPolicy: true,
        docs: TRUST_PAGE,
    },
    {
        pattern: /MaxSessionDuration|DurationSeconds|session limit/i,
        cause: () => 'The session asked for is longer than the role allows',
        remedy: ({ role }) => `Let the role’s sessions last an hour or longer: aws iam update-role --role-name ${(0,role_arn/* roleParts */.pk)(role).name} --max-session-duration 3600`,
        docs: `${GUIDE}/id_roles_use.html`,
    },
    {
        pattern: /RegionDisabled/,
        cause: ({ role }) => `Account ${(0,role_arn/* roleParts */.pk)(role).accountId} has switched STS off in this region`,
        remedy: () => 'Activate the region’s STS endpoint under IAM, Account settings, or correct the option region.',
        docs: `${GUIDE}/id_credentials_temp_enable-regions.html`,
    },
    {
        pattern: /InvalidIdentityToken|IDPRejectedClaim/,
        cause: (_request, message) => `STS does not accept the token: ${message.replace(/\.$/, '')}`,
        remedy: ({ claims }) => `It must be the ID token that ${claims.iss} signed for this job, to the letter: hand on no other and change nothing in it.`,
        docs: PROVIDER_PAGE,
    },
];

;// CONCATENATED MODULE: ./.build/iam/subject-forms.js
/** GitHub's own issuer; a GitHub Enterprise Server has one of its own, and no ids in `sub`. */
const GITHUB = 'https://token.actions.githubusercontent.com';
const REPOSITORY = /^repo:([^/@:]+)(@\d+)?\/([^/@:]+)(?:@\d+)?:(.+)$/;
const PROJECT = /^(project_path:.+:ref_type:(branch|tag):ref:)./;
/**
 * Every `sub` that means the same job: GitHub writes it with owner and repository ids for repositories that were created,
 * renamed or transferred after 15 July 2026, and without for the others (GitHub docs, "OpenID Connect reference").
 */
function subjectForms({ iss, sub, texts }) {
    const [, owner, ids, name, context] = REPOSITORY.exec(sub) ?? [];
    if (owner === undefined || iss !== GITHUB)
        return [sub];
    if (ids !== undefined)
        return [sub, `repo:${owner}/${name}:${context}`];
    const { repository_owner_id: ownerId, repository_id: id } = texts;
    if (ownerId === undefined || id === undefined)
        return [sub];
    return [sub, `repo:${owner}@${ownerId}/${name}@${id}:${context}`];
}
/** What is often overlooked in a `sub` like this one. */
function subjectNotes({ sub }) {
    const [, , ids, , context = ''] = REPOSITORY.exec(sub) ?? [];
    const environment = /^environment:(.+)$/.exec(context)?.[1];
    return [
        ...(environment === undefined
            ? []
            : [`The job names the environment ${environment}, which stands in sub in the place of the branch.`]),
        ...(context === 'pull_request' ? ['The token of a pull request names no branch in sub.'] : []),
        ...(ids === undefined
            ? []
            : ['sub holds the ids of owner and repository; a policy written without them does not match.']),
        ...(sub.includes(':ref_type:tag:') ? ['The job runs for a tag, which is no branch.'] : []),
    ];
}
/** The same `sub` for every branch, tag or environment, for StringLike. */
function widerSubject({ sub }) {
    const project = PROJECT.exec(sub);
    if (project !== null)
        return `${project[1]}*`;
    const [whole, , , , context] = REPOSITORY.exec(sub) ?? [];
    return whole === undefined ? undefined : `${whole.slice(0, -(context ?? '').length)}*`;
}

;// CONCATENATED MODULE: ./.build/iam/token-claims.js
/** The claims of a JSON web token, its signature unseen; undefined when it is none. Source: RFC 7519. */
function tokenClaims(token) {
    const claims = parsed(token.split('.')[1] ?? '');
    if (claims === undefined)
        return undefined;
    const texts = Object.fromEntries(Object.entries(claims).filter((entry) => typeof entry[1] === 'string'));
    const { iss, sub } = texts;
    if (iss === undefined || sub === undefined)
        return undefined;
    const aud = [claims.aud].flat().filter((one) => typeof one === 'string');
    return { iss, sub, aud, texts, ...(typeof claims.exp === 'number' ? { exp: claims.exp } : {}) };
}
function parsed(part) {
    try {
        const claims = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/iam/trust-statement.js


/**
 * The statement of a role's trust policy that accepts this token, as lines of JSON. Source: IAM user guide, "Create a role
 * for OpenID Connect federation".
 */
function trustStatement(role, claims) {
    const key = (0,role_arn/* issuerKey */.tE)(claims.iss);
    const statement = {
        Effect: 'Allow',
        Principal: { Federated: (0,role_arn/* providerArn */.Zj)(role, claims.iss) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
            StringEquals: {
                [`${key}:aud`]: oneOf(claims.aud),
                [`${key}:sub`]: oneOf(subjectForms(claims)),
            },
        },
    };
    return JSON.stringify(statement, undefined, 2);
}
function oneOf(values) {
    return values.length === 1 ? (values[0] ?? '') : values;
}

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/refused-role.js






/**
 * STS's refusal of AssumeRoleWithWebIdentity in words that name the fix: the token's iss, aud and sub, and the statement
 * of a trust policy that would accept it. What is no refusal (a broken network, throttling) stays what it is.
 */
function refusedRole(error, { role, token }) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error, 'sts:AssumeRoleWithWebIdentity');
    const { name = '', message = '' } = (error ?? {});
    const words = withoutToken(message, token);
    const claims = tokenClaims(token);
    if (claims === undefined)
        return noToken(role, words, failure);
    const refusal = stsRefusals.find(({ pattern }) => pattern.test(`${name}: ${words}`));
    if (refusal === undefined)
        return unknownRefusal(failure, token);
    const request = { role, claims };
    return new errors/* ShipError */.f('credentials-refused', `${refusal.cause(request, words)}: STS does not let this job assume ${role}.`, {
        remedy: refusal.remedy(request),
        docs: refusal.docs,
        evidence: [...evidenceOf(refusal, request), `AWS: ${name}: ${words}`, ...failure.evidence],
    });
}
function evidenceOf({ byTrustPolicy }, { role, claims }) {
    const token = tokenLines(claims);
    if (byTrustPolicy === undefined)
        return token;
    const wider = widerSubject(claims);
    return [
        ...token,
        ...subjectNotes(claims),
        `A trust policy with this statement accepts it:\n${trustStatement(role, claims)}`,
        ...(wider === undefined ? [] : [`With StringLike, ${wider} stands for any end of sub.`]),
    ];
}
function tokenLines({ iss, aud, sub }) {
    return [`the token’s iss: ${iss}`, `the token’s aud: ${aud.join(', ')}`, `the token’s sub: ${sub}`];
}
function noToken(role, words, { evidence }) {
    return new errors/* ShipError */.f('credentials-refused', `What this job has as its OIDC token is none: STS does not let it assume ${role}.`, {
        remedy: 'Hand on the ID token itself, a JSON web token of three parts with iss and sub.',
        evidence: [`AWS: ${words}`, ...evidence],
    });
}
function unknownRefusal({ code, message, remedy, evidence, docs }, token) {
    const details = { remedy, evidence, ...(docs === undefined ? {} : { docs }) };
    return new errors/* ShipError */.f(code, withoutToken(message, token), details);
}
/** A validation error repeats what it does not like; the SDK's error is no `cause` either, since it may hold the request. */
function withoutToken(text, token) {
    return token === '' ? text : text.replaceAll(token, '***');
}


/***/ }),

/***/ 44292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ providerArn),
/* harmony export */   pk: () => (/* binding */ roleParts),
/* harmony export */   tE: () => (/* binding */ issuerKey)
/* harmony export */ });
/** The parts of an IAM role's ARN, empty where it is none. */
function roleParts(arn) {
    const [, partition = 'aws', , , accountId = '', resource = ''] = arn.split(':');
    return { partition, accountId, name: resource.split('/').at(-1) ?? '' };
}
/** ARN of the OIDC provider for an issuer in the role's account. */
function providerArn(role, issuer) {
    const { partition, accountId } = roleParts(role);
    return `arn:${partition}:iam::${accountId}:oidc-provider/${issuerKey(issuer)}`;
}
/** The issuer as condition keys begin: without its scheme. */
function issuerKey(issuer) {
    return issuer.replace(/^https?:\/\//, '');
}


/***/ })

};
