export const id = 1038;
export const ids = [1038];
export const modules = {

/***/ 41038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refusedChain: () => (/* binding */ refusedChain)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/iam/role-arn.js
var role_arn = __webpack_require__(44292);
;// CONCATENATED MODULE: ./.build/iam/chain-statements.js

/** Source: IAM user guide, "Grant a user permissions to switch roles" and "How to use an external ID". */
function chainStatements(caller, role, externalId) {
    const callerRole = roleOf(caller);
    const statement = { Effect: 'Allow', Action: 'sts:AssumeRole' };
    const condition = externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': externalId } } };
    return {
        callerRole,
        identity: JSON.stringify({ ...statement, Resource: role }, undefined, 2),
        trust: JSON.stringify({ ...statement, Principal: { AWS: callerRole }, ...condition }, undefined, 2),
    };
}
function roleOf(caller) {
    const [, name] = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//.exec(caller) ?? [];
    if (name === undefined)
        return caller;
    const { partition, accountId } = (0,role_arn/* roleParts */.pk)(caller);
    return `arn:${partition}:iam::${accountId}:role/${name}`;
}

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/refused-chain.js



/** Who asks, in STS's own words. */
const asks = /User: (arn:\S+) is not authorized to perform: sts:AssumeRole/;
/**
 * STS's refusal of AssumeRole in words that name the fix: the two statements that allow it, of which STS does not say which
 * one is missing. What is no refusal of that stays what it is.
 */
function refusedChain(error, { role, externalId }) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error, 'sts:AssumeRole');
    const { name = '', message = '' } = (error ?? {});
    const caller = asks.exec(message)?.[1];
    if (caller === undefined)
        return failure;
    const { callerRole, identity, trust } = chainStatements(caller, role, externalId);
    return new errors/* ShipError */.f('credentials-refused', `STS does not let ${caller} assume ${role} (role-chain).`, {
        remedy: `Both have to say so: a policy of ${callerRole} the first of the statements shown, the trust policy of ${role} the ` +
            'second; and there has to be such a role. ' +
            (externalId === undefined
                ? 'Where that trust policy asks for an sts:ExternalId, set role-external-id.'
                : 'An sts:ExternalId there has to be role-external-id to the letter.'),
        evidence: [
            `A policy of ${callerRole}:\n${identity}`,
            `The trust policy of ${role}:\n${trust}`,
            `AWS: ${name}: ${message}`,
            ...failure.evidence,
        ],
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html',
    });
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
