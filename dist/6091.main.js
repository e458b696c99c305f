export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 76091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageScanAdapter: () => (/* binding */ imageScanAdapter)
});

// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js + 8 modules
var ECRClient = __webpack_require__(62745);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(2102);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(46256);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js


class DescribeImageScanFindingsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImageScanFindings", schemas_0/* DescribeImageScanFindings$ */.gqh) {
}

;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js


class StartImageScanCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartImageScan", schemas_0/* StartImageScan$ */.V3o) {
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/write-requests.js
var write_requests = __webpack_require__(48926);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/plan/scan-finding.js
var scan_finding = __webpack_require__(57475);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-finding.js


/** A finding of basic scanning: package and version are attributes. */
function basicFinding({ name, description, uri, severity, attributes, }) {
    const attribute = (pattern) => attributes?.find(({ key }) => pattern.test(key ?? ''))?.value || undefined;
    const packageName = attribute(/^package_name$/i);
    const score = Number(attribute(/^CVSS\d*_SCORE$/i));
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        severity: severityOf(severity),
        description,
        url: uri,
        score: Number.isFinite(score) ? score : undefined,
        platforms: [],
        packages: packageName === undefined
            ? []
            : [
                (0,without_unset/* withoutUnset */.s)({
                    name: packageName,
                    installed: attribute(/^package_version$/i),
                    fixedIn: attribute(/^(fixed|patched)_?(in_?)?versions?$/i),
                }),
            ],
    });
}
/** A finding of Amazon Inspector. */
function enhancedFinding(finding) {
    const details = finding.packageVulnerabilityDetails;
    return (0,without_unset/* withoutUnset */.s)({
        name: details?.vulnerabilityId || finding.title || finding.findingArn || 'unnamed',
        severity: severityOf(finding.severity),
        description: finding.description ?? finding.title,
        url: details?.sourceUrl ?? finding.remediation?.recommendation?.url,
        score: finding.score,
        platforms: [],
        packages: (details?.vulnerablePackages ?? []).map(foundPackage),
    });
}
/** Findings that Inspector's own suppression rules hide, or that are closed, do not count. */
function isActive({ status }) {
    return status === undefined || status === 'ACTIVE';
}
function foundPackage({ name, version, release, fixedInVersion, filePath }) {
    const installed = release ? `${version}-${release}` : version;
    return (0,without_unset/* withoutUnset */.s)({
        name: name || 'unnamed',
        installed,
        fixedIn: fixedInVersion && fixedInVersion !== 'NotAvailable' ? fixedInVersion : undefined,
        path: filePath || undefined,
    });
}
/** A severity that AWS adds one day counts as not rated. */
function severityOf(severity) {
    return scan_finding/* severities */.gO.find((one) => one === severity) ?? 'UNDEFINED';
}

;// CONCATENATED MODULE: ./.build/adapters/aws/ecr-scan.js





/** The most that DescribeImageScanFindings gives at once; so much of an image is read in few requests. */
const pageSize = 1000;
/** No image that anybody ships has more; a service that never ends its pages must not keep us. */
const mostPages = 50;
/** Image scans of Amazon ECR, basic ones and Amazon Inspector's. */
function imageScanAdapter(session) {
    const opened = new Map();
    const client = (maxAttempts = session.shared.maxAttempts) => {
        const one = opened.get(maxAttempts) ?? session.watch(new ECRClient/* ECRClient */.S({ ...session.shared, maxAttempts }));
        opened.set(maxAttempts, one);
        return one;
    };
    return {
        findScan: (manifest, signal) => findScan(client(), manifest, signal),
        // The SDK takes "one scan a day" for throttling and would ask again and again.
        startScan: (manifest) => startScan(client(1), manifest),
    };
}
async function findScan(client, manifest, signal) {
    const pages = [];
    try {
        for (let nextToken; pages.length === 0 || nextToken !== undefined;) {
            const command = new DescribeImageScanFindingsCommand({
                ...(0,write_requests/* scannedImageInput */.QF)(manifest),
                maxResults: pageSize,
                ...(nextToken === undefined ? {} : { nextToken }),
            });
            const page = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
            pages.push(page);
            nextToken = pages.length < mostPages ? page.nextToken : undefined;
        }
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'ScanNotFoundException'))
            return undefined;
        if ((0,aws_failure/* isException */.KT)(error, 'ImageNotFoundException'))
            throw noSuchImage(manifest, error);
        if (signal?.aborted)
            throw lateAnswer(error);
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:DescribeImageScanFindings');
    }
    return imageScan(pages);
}
function imageScan(pages) {
    const { status = 'FINDINGS_UNAVAILABLE', description } = pages[0]?.imageScanStatus ?? {};
    const results = pages.flatMap(({ imageScanFindings }) => imageScanFindings ?? []);
    const scannedAt = results[0]?.imageScanCompletedAt?.getTime();
    return {
        status,
        ...(description === undefined ? {} : { description }),
        ...(results.length === 0 ? {} : { findings: results.flatMap(findingsOf) }),
        ...(scannedAt === undefined ? {} : { scannedAt }),
    };
}
function findingsOf({ findings = [], enhancedFindings = [] }) {
    return [...findings.map(basicFinding), ...enhancedFindings.filter(isActive).map(enhancedFinding)];
}
function noSuchImage({ repository, digest }, cause) {
    return new errors/* ShipError */.f('image-not-found', `Repository ${repository} has no image ${digest}.`, {
        remedy: 'Check the option image; a lifecycle policy may have expired it.',
        cause,
    });
}
function lateAnswer(cause) {
    return new errors/* ShipError */.f('aws-unreachable', 'ECR did not tell the scan’s findings in time.', {
        remedy: 'Look at the image in ECR’s console, or ship the commit again.',
        cause,
    });
}
/** Enhanced scanning answers StartImageScan with `ValidationException: This feature is disabled`. */
async function startScan(client, manifest) {
    try {
        await client.send(new StartImageScanCommand((0,write_requests/* scannedImageInput */.QF)(manifest)));
        return 'started';
    }
    catch (error) {
        if ((0,aws_failure/* isException */.KT)(error, 'LimitExceededException'))
            return 'had-one-today';
        if ((0,aws_failure/* isException */.KT)(error, 'ValidationException'))
            return 'not-by-hand';
        if ((0,aws_failure/* isException */.KT)(error, 'UnsupportedImageTypeException'))
            return 'unsupported';
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecr:StartImageScan');
    }
}


/***/ }),

/***/ 57475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ isFixable),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/**
 * From the worst to the least. The last two say that nobody has rated the finding yet: `UNDEFINED` basic scanning's,
 * `UNTRIAGED` Amazon Inspector's. Source: ECR API reference, ImageScanFinding; Inspector API reference, Finding.
 */
const severities = [
    'CRITICAL',
    'HIGH',
    'MEDIUM',
    'LOW',
    'INFORMATIONAL',
    'UNDEFINED',
    'UNTRIAGED',
];
/** Whether a version with the fix is known. */
function isFixable(finding) {
    return finding.packages.some((one) => one.fixedIn !== undefined);
}
/** Worst first; among equals what can be fixed first, then by name. */
function worstFirst(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(isFixable(b)) - Number(isFixable(a)) ||
        a.name.localeCompare(b.name, 'en'));
}


/***/ })

};
