export const id = 6425;
export const ids = [6425,9885];
export const modules = {

/***/ 60703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29885);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17782);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19584);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "AmazonEC2ContainerServiceV20141113", "ECSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 32811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DeleteServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DeleteServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeleteService$ */ .BBq) {
}


/***/ }),

/***/ 69037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeregisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DeregisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeregisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DeregisterTaskDefinition$ */ .lkq) {
}


/***/ }),

/***/ 20055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DescribeServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceDeployments$ */ .bm1) {
}


/***/ }),

/***/ 56597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServiceRevisionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServiceRevisions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServiceRevisions$ */ .Nqi) {
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DescribeServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServices$ */ .i2N) {
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DescribeTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinition$ */ .K0Z) {
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasks$ */ .Aw_) {
}


/***/ }),

/***/ 8686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ListClustersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListClustersCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListClusters", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListClusters$ */ .qJH) {
}


/***/ }),

/***/ 73268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ListServiceDeploymentsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListServiceDeploymentsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServiceDeployments", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServiceDeployments$ */ .aK2) {
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ListServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListServices$ */ .vWu) {
}


/***/ }),

/***/ 11862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListTaskDefinitionsCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTaskDefinitions", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTaskDefinitions$ */ .mbS) {
}


/***/ }),

/***/ 19955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTasks$ */ .$a_) {
}


/***/ }),

/***/ 73536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RegisterTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class RegisterTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "RegisterTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .RegisterTaskDefinition$ */ .k31) {
}


/***/ }),

/***/ 98325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RunTaskCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class RunTaskCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "RunTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .RunTask$ */ .nnR) {
}


/***/ }),

/***/ 43601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ StopServiceDeploymentCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class StopServiceDeploymentCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopServiceDeployment", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopServiceDeployment$ */ .F0p) {
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ StopTaskCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class StopTaskCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "StopTask", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .StopTask$ */ .kfB) {
}


/***/ }),

/***/ 59885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UpdateServiceCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class UpdateServiceCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateService", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .UpdateService$ */ .N2u) {
}


/***/ }),

/***/ 29885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39118);

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return _command__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .u.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

/***/ 39118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Command)
});

// EXTERNAL MODULE: ./.build/node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(18361);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(86269);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(20116);
;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}


/***/ }),

/***/ 35304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ awsPorts)
});

;// CONCATENATED MODULE: ./.build/adapters/aws/deferred-port.js
/**
 * A port whose adapter, with the SDK's client that it needs, is loaded when it is first asked something.
 * @param names every method of the port
 */
function deferredPort(names, load) {
    let loading;
    const deferred = (name) => {
        return async (...given) => {
            loading ??= load();
            const port = await loading;
            return port[name](...given);
        };
    };
    return Object.fromEntries(Object.keys(names).map((name) => [name, deferred(name)]));
}

// EXTERNAL MODULE: ./.build/adapters/aws/ecs.js + 9 modules
var ecs = __webpack_require__(91047);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
;// CONCATENATED MODULE: ./.build/adapters/aws/identity.js

/** STS; its client is loaded only when somebody asks who we are. */
function identityAdapter(session) {
    return {
        region: () => session.region(),
        whoAmI: async () => {
            const { STSClient, GetCallerIdentityCommand } = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 50827));
            const client = session.watch(new STSClient(session.shared));
            const date = answerDate(client);
            const answer = await (0,aws_failure/* callAws */.IY)('sts:GetCallerIdentity', () => client.send(new GetCallerIdentityCommand({})));
            client.destroy();
            const ahead = date.at === undefined ? {} : { clockAheadMs: Date.now() - date.at };
            return { accountId: answer.Account ?? '', arn: answer.Arn ?? '', ...ahead };
        },
    };
}
/** Keeps the time that the answers of a client were given at, as their headers tell it. */
function answerDate(client) {
    const date = {};
    const stack = client.middlewareStack;
    const middleware = (next) => async (args) => {
        const answered = await next(args);
        const at = Date.parse(answered.response.headers?.date ?? '');
        if (!Number.isNaN(at))
            date.at = at;
        return answered;
    };
    stack.add(middleware, { step: 'deserialize', name: 'answerDate' });
    return date;
}

;// CONCATENATED MODULE: ./.build/adapters/aws/load-balancing.js

/** Elastic Load Balancing v2; its client is loaded only for a service behind a target group. */
function loadBalancingAdapter(session) {
    return {
        findUrl: (targetGroupArn) => findUrl(session, targetGroupArn),
        findHealthCheck: (targetGroupArn) => findHealthCheck(session, targetGroupArn),
        findUnhealthyTargets: (targetGroupArn) => findUnhealthyTargets(session, targetGroupArn),
        countTargets: (targetGroupArn) => countTargets(session, targetGroupArn),
    };
}
async function findHealthCheck(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    client.destroy();
    const [group] = answer.TargetGroups ?? [];
    if (group?.HealthCheckPath === undefined)
        return undefined;
    return {
        path: group.HealthCheckPath,
        port: group.HealthCheckPort ?? 'traffic-port',
        successCodes: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? '200',
        ...(group.HealthCheckTimeoutSeconds === undefined ? {} : { timeout: group.HealthCheckTimeoutSeconds }),
        ...(group.HealthCheckIntervalSeconds === undefined ? {} : { interval: group.HealthCheckIntervalSeconds }),
        ...(group.UnhealthyThresholdCount === undefined
            ? {}
            : { unhealthyThreshold: group.UnhealthyThresholdCount }),
    };
}
async function describeTargets(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const answer = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetHealth', () => client.send(new elb.DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn })));
    client.destroy();
    return answer.TargetHealthDescriptions ?? [];
}
async function findUnhealthyTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    return targets
        .filter(({ TargetHealth }) => TargetHealth?.State === 'unhealthy')
        .map(({ Target, TargetHealth }) => ({
        address: Target?.Id ?? '',
        port: Target?.Port ?? 0,
        reason: TargetHealth?.Reason ?? '',
        description: TargetHealth?.Description ?? '',
    }));
}
async function countTargets(session, targetGroupArn) {
    const targets = await describeTargets(session, targetGroupArn);
    const states = targets.map(({ TargetHealth }) => TargetHealth?.State);
    return {
        healthy: states.filter((state) => state === 'healthy').length,
        total: states.filter((state) => state !== 'draining' && state !== 'unused').length,
    };
}
async function findUrl(session, targetGroupArn) {
    const elb = await Promise.all(/* import() */[__webpack_require__.e(6156), __webpack_require__.e(7079), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 10442));
    const client = session.watch(new elb.ElasticLoadBalancingV2Client(session.shared));
    const groups = await (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeTargetGroups', () => client.send(new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] })));
    const arn = groups.TargetGroups?.[0]?.LoadBalancerArns?.[0];
    if (arn === undefined)
        return undefined;
    const [balancers, listeners] = await Promise.all([
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeLoadBalancers', () => client.send(new elb.DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }))),
        (0,aws_failure/* callAws */.IY)('elasticloadbalancing:DescribeListeners', () => client.send(new elb.DescribeListenersCommand({ LoadBalancerArn: arn }))),
    ]);
    client.destroy();
    return url(balancers.LoadBalancers?.[0]?.DNSName, listeners.Listeners ?? []);
}
/** HTTPS before HTTP; the scheme's own port is left out. Other protocols have no URL. */
function url(host, listeners) {
    const listener = listeners.find((one) => one.Protocol === 'HTTPS') ?? listeners.find((one) => one.Protocol === 'HTTP');
    if (host === undefined || listener?.Protocol === undefined)
        return undefined;
    return new URL(`${listener.Protocol.toLowerCase()}://${host}:${listener.Port}/`).href;
}

;// CONCATENATED MODULE: ./.build/adapters/aws/logs.js

/** CloudWatch Logs; its client is loaded only when somebody reads, and kept for each region. */
function logsAdapter(session) {
    const clients = new Map();
    const readOn = async (stream, from) => {
        const { CloudWatchLogsClient, GetLogEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(2508), __webpack_require__.e(5891)]).then(__webpack_require__.bind(__webpack_require__, 45891));
        const { region } = stream;
        const client = clients.get(region) ??
            session.watch(new CloudWatchLogsClient({ ...session.shared, ...(region === undefined ? {} : { region }) }));
        clients.set(region, client);
        try {
            const answer = await client.send(new GetLogEventsCommand(inputOf(stream, from)));
            const { events = [], nextForwardToken: token } = answer;
            const lines = events.map((event) => ({ at: event.timestamp ?? 0, message: event.message ?? '' }));
            return { lines, next: token === undefined ? from : { token } };
        }
        catch (error) {
            if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                return { lines: [], next: from };
            throw (0,aws_failure/* awsFailure */.MT)(error, 'logs:GetLogEvents');
        }
    };
    return {
        readOn,
        lastLines: async (region, group, stream, limit) => (await readOn({ region, group, stream }, { last: limit })).lines,
    };
}
/** Source: Amazon CloudWatch Logs API reference, GetLogEvents. */
function inputOf({ group, stream }, from) {
    const place = { logGroupName: group, logStreamName: stream };
    if ('last' in from)
        return { ...place, limit: from.last, startFromHead: false };
    if ('since' in from)
        return { ...place, startTime: from.since, startFromHead: true };
    return { ...place, nextToken: from.token, startFromHead: true };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/secrets.js

/** AWS Secrets Manager; its client is loaded only when somebody asks. */
function secretsAdapter(session) {
    return {
        findSecret: async (name, region) => {
            const { SecretsManagerClient, DescribeSecretCommand } = await __webpack_require__.e(/* import() */ 7242).then(__webpack_require__.bind(__webpack_require__, 87242));
            const home = region === undefined ? {} : { region };
            const client = session.watch(new SecretsManagerClient({ ...session.shared, ...home }));
            try {
                const { ARN, DeletedDate, KmsKeyId } = await client.send(new DescribeSecretCommand({ SecretId: name }));
                if (ARN === undefined)
                    return undefined;
                const key = KmsKeyId === undefined ? {} : { kmsKey: KmsKeyId };
                return { arn: ARN, isDeleted: DeletedDate !== undefined, ...key };
            }
            catch (error) {
                if ((0,aws_failure/* isException */.KT)(error, 'ResourceNotFoundException'))
                    return undefined;
                throw (0,aws_failure/* awsFailure */.MT)(error, 'secretsmanager:DescribeSecret');
            }
            finally {
                client.destroy();
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/adapters/aws/aws-ports.js






/** Every port that AWS is behind. */
function awsPorts(session) {
    return {
        ecr: deferredPort(ofEcr, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(5359)]).then(__webpack_require__.bind(__webpack_require__, 15359))).ecrAdapter(session)),
        imageScans: deferredPort(ofImageScans, async () => (await Promise.all(/* import() */[__webpack_require__.e(8110), __webpack_require__.e(6091)]).then(__webpack_require__.bind(__webpack_require__, 76091))).imageScanAdapter(session)),
        ecs: (0,ecs/* ecsAdapter */.D)(session),
        logs: logsAdapter(session),
        secrets: secretsAdapter(session),
        loadBalancing: loadBalancingAdapter(session),
        identity: identityAdapter(session),
    };
}
const ofEcr = {
    findRepository: true,
    createRepository: true,
    changeRepository: true,
    findRepositoryTags: true,
    findRepositoryPolicy: true,
    findTags: true,
    readBlob: true,
    addTag: true,
    findMissingLayers: true,
    login: true,
    findLifecyclePolicy: true,
    putLifecyclePolicy: true,
    findImage: true,
    listTags: true,
    startLifecyclePreview: true,
    readLifecyclePreview: true,
};
const ofImageScans = { findScan: true, startScan: true };


/***/ }),

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        // An aborted sleep simply ends early; whoever sleeps looks at the signal itself.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
};


/***/ }),

/***/ 57667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRun: () => (/* binding */ runRun)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-ports.js + 5 modules
var aws_ports = __webpack_require__(35304);
// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/adapters/clock.js
var clock = __webpack_require__(61121);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/config/without-unset.js
var without_unset = __webpack_require__(70257);
// EXTERNAL MODULE: ./.build/plan/one-off/command-container.js
var command_container = __webpack_require__(21524);
// EXTERNAL MODULE: ./.build/plan/one-off/task-start.js + 1 modules
var task_start = __webpack_require__(65154);
// EXTERNAL MODULE: ./.build/watch/container-exit-code.js
var container_exit_code = __webpack_require__(2362);
// EXTERNAL MODULE: ./.build/watch/not-placed.js
var not_placed = __webpack_require__(92333);
;// CONCATENATED MODULE: ./.build/watch/run-end.js

/** The contract's exit codes for what is no container's own. */
const neverRan = 5;
const tooLong = 6;
const interrupted = 130;
/** What tasks came to, by the container that the command ran in. */
function judgeRun(end, container) {
    const { how, tasks, failures } = end;
    if (how === 'not-started')
        return { verdict: 'not-started', exitCode: neverRan };
    if (how === 'timed-out')
        return { verdict: 'timed-out', exitCode: tooLong };
    if (how === 'interrupted')
        return { verdict: 'cancelled', exitCode: interrupted };
    const failed = (0,container_exit_code/* failedTask */.v)(tasks, container);
    if (failed !== undefined)
        return { verdict: 'failed', exitCode: (0,container_exit_code/* containerExitCode */.d)(failed, container) ?? neverRan };
    return failures.length > 0
        ? { verdict: 'failed', exitCode: neverRan }
        : { verdict: 'succeeded', exitCode: 0 };
}

// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/steps/one-off/diagnose-task.js
var diagnose_task = __webpack_require__(83999);
// EXTERNAL MODULE: ./.build/steps/rollback/find-by-commit.js
var find_by_commit = __webpack_require__(94000);
;// CONCATENATED MODULE: ./.build/steps/one-off/find-revision.js


/** The revision that somebody means, as it is described. Throws `revision-unusable`. */
async function findRevision(world, service, of) {
    const { ecs } = world.ports;
    const current = service.taskDefinitionArn;
    const describe = (reference) => (0,patiently/* patiently */.d_)(world, patiently/* stubbornly */.NW, () => ecs.describeTaskDefinition(reference));
    if (of?.kind === 'revision')
        return describe(wholeReference(of.reference, current));
    const revision = await describe(current);
    if (of?.kind !== 'commit')
        return revision;
    const past = { current, service, revision, history: [], isKnown: false, going: undefined };
    return describe(await (0,find_by_commit/* findByCommit */.E)(world, of.commit, past));
}
/** A number is one of the family that the service runs. */
function wholeReference(reference, current) {
    return /^\d+$/.test(reference) ? current.replace(/\d+$/, reference) : reference;
}

// EXTERNAL MODULE: ./.build/steps/one-off/follow-tasks.js + 1 modules
var follow_tasks = __webpack_require__(96082);
// EXTERNAL MODULE: ./.build/steps/one-off/service-tags.js
var service_tags = __webpack_require__(9314);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/plan/definition/task-definition.js
var task_definition = __webpack_require__(68009);
;// CONCATENATED MODULE: ./.build/steps/one-off/with-image.js



/** RunTask can override no image: a revision of a family of its own has it, and goes once its tasks are started. */
async function withImage(world, { definition }, { image, container }, work) {
    const { ecs } = world.ports;
    const rendered = (0,task_definition/* renderTaskDefinition */.P)({ definition, image, container });
    const own = { ...rendered, family: `${definition.family}-run` };
    const arn = await (0,patiently/* patiently */.d_)(world, patiently/* stubbornly */.NW, () => ecs.registerTaskDefinition(own, {}));
    let gone;
    const deregister = () => {
        gone ??= tidily(() => ecs.deregisterTaskDefinition(arn));
        return gone;
    };
    try {
        return await work({ arn, definition: own, tags: {} }, deregister);
    }
    finally {
        await deregister();
    }
}
/** A revision that stays is no harm: nothing names its family. */
async function tidily(call) {
    try {
        await call();
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
    }
}

;// CONCATENATED MODULE: ./.build/steps/one-off/run-once.js













/** Runs a command in tasks of their own, as the service would run them. Throws ShipError for what ECS refuses. */
async function runOnce(world, wish, voice) {
    const { cluster, service: name } = world.config.target;
    const service = await (0,patiently/* patiently */.d_)(world, patiently/* stubbornly */.NW, () => world.ports.ecs.describeService(cluster, name));
    const found = await findRevision(world, service, wish.of);
    const container = (0,command_container/* commandContainer */.d)({
        definition: found.definition,
        named: wish.container,
        option: 'container',
        repository: world.config.image.repository,
    });
    const run = { world, wish, voice, service, container };
    if (wish.of?.kind !== 'image')
        return runRevision(run, found, async () => undefined);
    return withImage(world, found, { image: wish.of.image, container }, (revision, started) => runRevision(run, revision, started));
}
async function runRevision(run, revision, started) {
    const { world, wish, voice } = run;
    const start = await startOf(run, revision);
    const job = { start, definition: revision.definition, timeoutMs: wish.timeoutMs };
    voice.starting(start);
    const begun = await (0,follow_tasks/* startTasks */.dh)(world, start);
    await started();
    if (wish.detach && begun.tasks.length > 0) {
        voice.seen(begun.tasks);
        const detached = { verdict: 'detached', exitCode: 0, how: 'ended', left: true };
        return { start, end: { ...begun, ...detached } };
    }
    const end = await (0,follow_tasks/* followTasks */.eR)(world, job, voice, begun);
    const judged = judgeRun(end, run.container);
    return { start, end: { ...end, ...judged, diagnosis: await diagnosisOf(run, job, end) } };
}
async function startOf({ world, wish, service, container }, { arn, definition }) {
    const { command, environment, cpu, memory, count, startedBy } = wish;
    return (0,task_start/* taskStart */.c)({
        ...{ service, taskDefinition: arn, definition, count, startedBy, clientToken: (0,external_node_crypto_.randomUUID)() },
        overrides: (0,without_unset/* withoutUnset */.s)({ container, command, environment, cpu, memory }),
        serviceTags: await (0,service_tags/* serviceTags */.T)(world, service),
    });
}
async function diagnosisOf({ world, service, container }, job, end) {
    if (end.failures.length > 0)
        return (0,not_placed/* notPlaced */.n)(end.failures);
    const failed = (0,container_exit_code/* failedTask */.v)(end.tasks, container);
    return end.how === 'ended' && failed ? (0,diagnose_task/* diagnoseTask */.S)(world, job, service, failed) : undefined;
}

;// CONCATENATED MODULE: ./.build/commands/run.js




/**
 * Runs a command in tasks of their own. An interrupt ends what is asked of AWS at once, but not once tasks may run: they
 * are stopped, and waited for as long as that takes.
 */
async function runRun(request) {
    const { config, wish, voice, webIdentityToken, interrupted } = request;
    const ahead = new AbortController();
    let mayRun = false;
    interrupted.addEventListener('abort', () => {
        if (!mayRun)
            ahead.abort(interrupted.reason);
    });
    const session = (0,aws_session/* openSession */.f)({ aws: config.aws, webIdentityToken, interrupted: ahead.signal });
    const ports = { ...(0,aws_ports/* awsPorts */.E)(session), clock: clock/* systemClock */.m, random: Math.random };
    const starting = (start) => {
        mayRun = true;
        voice.starting(start);
    };
    try {
        return await runOnce({ config, ports, interrupted }, wish, { ...voice, starting });
    }
    finally {
        session.close();
    }
}


/***/ }),

/***/ 23725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ logSources)
/* harmony export */ });
/** awslogs names the stream `prefix/container/task-id`. Source: Amazon ECS developer guide, "awslogs-stream-prefix". */
function logSources(task, containers, only) {
    const found = containers.filter(({ name }) => only === undefined || name === only);
    const sources = found.flatMap((container) => {
        const { group, region, streamPrefix } = container.awslogs ?? {};
        if (group === undefined || streamPrefix === undefined)
            return [];
        const stream = { region, group, stream: `${streamPrefix}/${container.name}/${task.id}` };
        return [{ task: task.id, container: container.name, stream }];
    });
    return { sources, notes: [...found.flatMap(unreadable), ...unknown(containers, only, task)] };
}
function unreadable({ name, awslogs, otherLogDriver }) {
    if (otherLogDriver !== undefined)
        return [`What ${name} writes goes to the log driver ${otherLogDriver}: look there.`];
    if (awslogs === undefined)
        return [`What ${name} writes goes nowhere that can be read: its task definition has no awslogs driver.`];
    return awslogs.streamPrefix === undefined
        ? [
            `What ${name} writes is in ${awslogs.group}, in a stream that only its host knows: set awslogs-stream-prefix.`,
        ]
        : [];
}
function unknown(containers, only, { taskDefinitionArn }) {
    const names = containers.map(({ name }) => name);
    if (only === undefined || names.includes(only))
        return [];
    const revision = taskDefinitionArn.split('/').at(-1);
    return [`${revision} has no container ${only}; it has ${names.join(', ')}.`];
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ }),

/***/ 66999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ shippedImage)
/* harmony export */ });
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64322);

/**
 * The image that a revision which exists is about: the one of the service's repository, else that of the only essential
 * container, else of the first one. Undefined for a definition without containers.
 */
function shippedImage(definition, repository) {
    const containers = (definition.containerDefinitions ?? []);
    const essential = containers.filter((one) => one.essential !== false);
    const ours = containers.filter((one) => (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._)(`${one.image ?? ''}`).endsWith(`/${repository}`));
    const image = [ours, essential, containers].find(([first]) => first !== undefined)?.[0]?.image;
    return image === undefined ? undefined : `${image}`;
}


/***/ }),

/***/ 96219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ mayGo),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   ud: () => (/* binding */ beyondKept)
/* harmony export */ });
/* harmony import */ var _revision_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58517);

/** What is younger may be another run's, which is about to deploy it. */
const restMs = 3_600_000;
/** Of the family's ACTIVE revisions, newest first, those that are old enough by number; ARNs. */
function beyondKept(listed, succession) {
    const { keep, deployed = Number.POSITIVE_INFINITY, spared } = succession;
    return listed.slice(keep).filter((arn) => !spared.includes(arn) && numberOf(arn) < deployed);
}
/** Whether ecs-ship registered it, and long enough before the deployment. */
function mayGo({ tags, definition }, { at }) {
    const registeredAt = new Date(definition.registeredAt).getTime();
    return (0,_revision_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(tags) && registeredAt <= at - restMs;
}
/** `3` of `arn:aws:ecs:…:task-definition/web:3`. */
function numberOf(arn) {
    return Number(arn.split(':').at(-1));
}


/***/ }),

/***/ 21524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commandContainer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55277);
/* harmony import */ var _definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64322);
/* harmony import */ var _definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66999);




/**
 * Name of the container that a command runs in: the named one, else the one that runs the service's own image, else the
 * only (essential) one. Throws `task-definition-invalid`.
 */
function commandContainer({ definition, named, option, repository }) {
    const containers = (definition.containerDefinitions ?? []);
    const list = containers.map(({ name }) => `"${name}"`).join(', ');
    if (named !== undefined) {
        if (containers.some(({ name }) => name === named))
            return named;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `there is no container "${named}": it has ${list}.`, {
            remedy: `Correct the option ${option}.`,
        });
    }
    const ours = (0,_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)((0,_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(definition, repository) ?? '');
    const only = (0,_definition_choose_container_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyContainer */ .i)(containers, ours);
    if (only !== undefined)
        return `${only.name}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('task-definition-invalid', `which container runs the command? It has ${list}.`, {
        remedy: `Name it with the option ${option}.`,
    });
}


/***/ }),

/***/ 65154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ taskStart)
});

;// CONCATENATED MODULE: ./.build/plan/one-off/task-volumes.js
/**
 * The volumes of a service as RunTask takes them: those that the revision has attached at launch, each new for the task and
 * deleted with it. Source: Amazon ECS API reference, TaskManagedEBSVolumeConfiguration and EBSTagSpecification.
 */
function taskVolumes(volumes, definition) {
    const { volumes: defined = [] } = definition;
    const attached = new Set(defined.flatMap((one) => (one.configuredAtLaunch ? [one.name] : [])));
    return volumes
        .filter(({ name }) => attached.has(name))
        .map(({ managedEBSVolume, ...rest }) => ({
        ...rest,
        ...(managedEBSVolume === undefined ? {} : { managedEBSVolume: ofTask(managedEBSVolume) }),
    }));
}
/** A task of no service has no service to take tags from. */
function ofTask({ tagSpecifications = [], ...rest }) {
    if (tagSpecifications.length === 0)
        return rest;
    const specifications = tagSpecifications.map(({ propagateTags, ...other }) => propagateTags === undefined || propagateTags === 'SERVICE' ? other : { propagateTags, ...other });
    return { ...rest, tagSpecifications: specifications };
}

;// CONCATENATED MODULE: ./.build/plan/one-off/task-start.js

/**
 * A task that is launched as the service's own are: its network, capacity provider or launch type, platform version,
 * placement, volumes and ECS Exec. Of tags it gets those that the service's tasks get, but for ECS's own.
 */
function taskStart(wish) {
    const { service, taskDefinition, overrides, count, startedBy, clientToken, serviceTags } = wish;
    const volumeConfigurations = taskVolumes(service.volumes ?? [], wish.definition);
    const own = Object.entries(serviceTags).filter(([key]) => !key.startsWith('aws:'));
    return {
        cluster: service.clusterArn,
        taskDefinition,
        count,
        launch: { ...service.launch, ...(volumeConfigurations.length === 0 ? {} : { volumeConfigurations }) },
        overrides,
        startedBy,
        clientToken,
        tags: service.propagateTags === 'SERVICE' ? Object.fromEntries(own) : {},
        revisionTags: service.propagateTags === 'TASK_DEFINITION',
    };
}


/***/ }),

/***/ 75368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   F1: () => (/* binding */ wasRolledBack),
/* harmony export */   Rs: () => (/* binding */ previousRevision),
/* harmony export */   Y8: () => (/* binding */ isBefore)
/* harmony export */ });
/* harmony import */ var _old_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96219);

/**
 * ARN of the revision that was stable before the current one: the last one whose deployment succeeded before the current
 * one's first did. A revision that an earlier rollback has left is newer than what it went back to, and is never gone to.
 */
function previousRevision({ history, going, current }) {
    const leaving = going?.taskDefinitionArn ?? current;
    const stable = history.filter(({ status }) => status === 'SUCCESSFUL').map((one) => one.taskDefinitionArn);
    const first = stable.lastIndexOf(leaving);
    return stable.slice(first + 1).find((arn) => arn !== leaving && isBefore(arn, leaving));
}
/** Whether ECS has taken the last deployment back already; then the service is where a rollback would bring it. */
function wasRolledBack({ history, going, current }) {
    const [newest] = history;
    const restored = history.find(({ status }) => status === 'SUCCESSFUL')?.taskDefinitionArn;
    const isBack = newest?.status === 'ROLLBACK_SUCCESSFUL' && newest.taskDefinitionArn !== current;
    return going === undefined && isBack && restored === current ? newest : undefined;
}
/** Revisions of another family cannot be compared. */
function isBefore(one, other) {
    return familyOf(one) !== familyOf(other) || (0,_old_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(one) < (0,_old_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(other);
}
/** `web` of `arn:…:task-definition/web:3`. */
function familyOf(arn) {
    return arn.split('/').at(-1)?.split(':')[0] ?? '';
}


/***/ }),

/***/ 83999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ diagnoseTask)
/* harmony export */ });
/* harmony import */ var _watch_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91954);
/* harmony import */ var _watch_failed_container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60403);
/* harmony import */ var _image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73294);
/* harmony import */ var _watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28275);




/** Causes that are about a server that should have gone on. */
const aboutServers = ['container-exited', 'unknown'];
/** Why a task did not do what it was started for: by the same rules as for a service's tasks. */
async function diagnoseTask(world, { start, definition }, service, { ended }) {
    const containers = (0,_image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .definedContainers */ .u)(definition);
    const failed = (0,_watch_failed_container_js__WEBPACK_IMPORTED_MODULE_3__/* .failedContainer */ .D)({ tasks: [ended], containers });
    const source = (0,_watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logSource */ .Y)(failed, [], containers);
    const { desired, network } = service;
    const evidence = {
        ...{ tasks: [ended], events: [], containers, task: (0,_image_defined_containers_js__WEBPACK_IMPORTED_MODULE_2__/* .definedTask */ .h)(definition) },
        ...{ service: { desired, network }, log: source && (await (0,_watch_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readLog */ .x)(world, source)) },
    };
    const found = (0,_watch_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(evidence);
    const { container } = start.overrides;
    const code = failed?.container.exitCode;
    const isOurs = failed?.container.name === container && code !== undefined;
    if (!isOurs || !aboutServers.includes(found.id))
        return found;
    const { docs: _, ...rest } = found;
    return { ...rest, ...exited(container, code, lastWords(evidence)) };
}
function exited(container, code, last) {
    const words = last === undefined ? '' : `; its last words: ${last}`;
    return {
        id: 'command-failed',
        cause: `The command in container "${container}" exits with code ${code}${words}`,
        remedy: 'Read its log lines, and correct the command or what it works on.',
    };
}
function lastWords({ log }) {
    return log?.lines
        .map(({ message }) => message.trim())
        .filter((line) => line !== '')
        .at(-1);
}


/***/ }),

/***/ 96082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eR: () => (/* binding */ followTasks),
  dh: () => (/* binding */ startTasks)
});


// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/steps/image/defined-containers.js
var defined_containers = __webpack_require__(73294);
// EXTERNAL MODULE: ./.build/steps/passing.js
var passing = __webpack_require__(79209);
// EXTERNAL MODULE: ./.build/steps/patiently.js
var patiently = __webpack_require__(98420);
// EXTERNAL MODULE: ./.build/logs/log-sources.js
var log_sources = __webpack_require__(23725);
;// CONCATENATED MODULE: ./.build/steps/one-off/task-lines.js



/** What a container wrote at its end comes to CloudWatch Logs within seconds. */
const lastWords = { looks: 3, everyMs: 1_000 };
/** What one container of some tasks writes, told as it comes. Lines that cannot be read keep nothing from going on. */
class TaskLines {
    #world;
    #containers;
    #container;
    #voice;
    #places = new Map();
    #noted = new Set();
    #refused = false;
    constructor(world, containers, container, voice) {
        this.#world = world;
        this.#containers = containers;
        this.#container = container;
        this.#voice = voice;
    }
    /** Gives the number of lines that have come since. */
    async readOn(tasks) {
        const sources = tasks.flatMap((task) => this.#sourcesOf(task));
        const lines = (await Promise.all(sources.map((source) => this.#read(source)))).flat();
        if (lines.length > 0)
            this.#voice.lines(lines.sort((a, b) => a.at - b.at));
        return lines.length;
    }
    /** Once the tasks have stopped: until nothing has come for some looks. */
    async readToTheEnd(tasks, hurries) {
        for (let empty = 0; empty < (hurries ? 1 : lastWords.looks);) {
            if (this.#refused || tasks.every((task) => this.#sourcesOf(task).length === 0))
                return;
            empty = (await this.readOn(tasks)) === 0 ? empty + 1 : 0;
            await this.#world.ports.clock.sleep(lastWords.everyMs, this.#world.interrupted);
        }
    }
    /** A task that never ran its container has written nothing. */
    #sourcesOf({ ended: { id, taskDefinitionArn, startedAt, containers } }) {
        const ran = containers.some(({ name, exitCode }) => name === this.#container && exitCode !== undefined);
        if (startedAt === undefined && !ran)
            return [];
        const { sources, notes } = (0,log_sources/* logSources */.x)({ id, taskDefinitionArn }, this.#containers, this.#container);
        for (const note of notes)
            this.#note(note);
        return sources;
    }
    async #read(source) {
        const { stream, task, container } = source;
        const written = [];
        while (!this.#refused) {
            try {
                const from = this.#places.get(stream.stream) ?? { since: 0 };
                const { lines, next } = await this.#world.ports.logs.readOn(stream, from);
                this.#places.set(stream.stream, next);
                written.push(...lines.map(({ at, message }) => ({ at, task, container, message })));
                if (lines.length === 0)
                    break;
            }
            catch (error) {
                this.#give(error);
                break;
            }
        }
        return written;
    }
    /** Unanswered, nothing is lost: the next look reads on at the same place. */
    #give(error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        if ((0,passing/* passing */.qO)(error) || error.code === 'interrupted')
            return;
        this.#refused = true;
        this.#note(`What ${this.#container} writes cannot be shown: ${error.message}`);
    }
    #note(text) {
        if (!this.#noted.has(text))
            this.#voice.note(text);
        this.#noted.add(text);
    }
}

;// CONCATENATED MODULE: ./.build/steps/one-off/follow-tasks.js





/** How often ECS is asked, in milliseconds: by how long the tasks have been there. */
const pace = { early: 1_000, later: 3_000, earlyUntil: 60_000 };
/** Beyond a container's stopTimeout: the network interface goes, the log arrives. */
const stopSlackMs = 60_000;
/** Asks ECS to start tasks. Throws ShipError for what it refuses. */
function startTasks(world, start) {
    return (0,patiently/* patiently */.d_)(world, patiently/* stubbornly */.NW, () => world.ports.ecs.runTask(start));
}
/** Writes what tasks write, and waits until they have stopped. Throws ShipError. */
async function followTasks(world, job, voice, { tasks, failures }) {
    if (tasks.length === 0)
        return { how: 'not-started', tasks, failures, left: false };
    const end = await new Following(world, job, voice, tasks).toTheEnd();
    return { ...end, failures };
}
class Following {
    #world;
    #job;
    #voice;
    #lines;
    #containers;
    #begun;
    #tasks;
    #told;
    #refused = false;
    #done = new Set();
    constructor(world, job, voice, tasks) {
        const { container } = job.start.overrides;
        this.#world = world;
        this.#job = job;
        this.#voice = voice;
        this.#tasks = tasks;
        this.#containers = (0,defined_containers/* definedContainers */.u)(job.definition);
        this.#lines = new TaskLines(world, this.#containers, container, voice);
        this.#begun = world.ports.clock.now();
    }
    async toTheEnd() {
        const { clock } = this.#world.ports;
        this.#voice.seen(this.#tasks);
        for (;;) {
            await this.#lines.readOn(this.#tasks);
            if (this.#tasks.every(hasStopped))
                break;
            if (await this.#isWaitOver())
                return this.#end(true);
            const age = clock.now() - this.#begun;
            const ms = age < pace.earlyUntil ? pace.early : pace.later;
            await clock.sleep(ms, this.#told === undefined ? this.#world.interrupted : undefined);
            await this.#look();
        }
        await this.#lines.readToTheEnd(this.#tasks, this.#told?.how === 'interrupted');
        return this.#end(false);
    }
    #end(left) {
        return { how: this.#told?.how ?? 'ended', tasks: this.#tasks, left };
    }
    /** Stops what is to be stopped; true once a stop has taken too long. */
    async #isWaitOver() {
        const { interrupted, ports } = this.#world;
        const now = ports.clock.now();
        if (this.#told !== undefined)
            return this.#refused || now - this.#told.at >= this.#stopMs();
        if (interrupted.aborted)
            await this.#stopAll('interrupted', 'ecs-ship was interrupted');
        else if (now - this.#begun >= this.#job.timeoutMs)
            await this.#stopAll('timed-out', 'ecs-ship: the time that the task may take is over');
        else
            await this.#stopDone();
        return false;
    }
    #stopMs() {
        const slowest = Math.max(...this.#containers.map(({ stopTimeout }) => stopTimeout));
        return this.#job.stopMs ?? slowest * 1000 + stopSlackMs;
    }
    async #stopAll(how, reason) {
        this.#told = { how, at: this.#world.ports.clock.now() };
        await Promise.all(this.#tasks.filter((task) => !hasStopped(task)).map((task) => this.#stop(task, reason)));
    }
    /** A container that is not essential ends without its task, which would run on for nothing. */
    async #stopDone() {
        const { container } = this.#job.start.overrides;
        for (const task of this.#tasks) {
            const code = task.ended.containers.find(({ name }) => name === container)?.exitCode;
            if (code === undefined || task.stopping || this.#done.has(task.arn))
                continue;
            this.#done.add(task.arn);
            await this.#stop(task, `ecs-ship: its container ${container} has ended`);
        }
    }
    async #stop({ arn, ended }, reason) {
        const { ecs } = this.#world.ports;
        this.#voice.note(`Stopping task ${ended.id}: ${reason.replace(/^ecs-ship: /, '')}.`);
        try {
            await (0,patiently/* patiently */.d_)(this.#world, { ...patiently/* briefly */.m_, evenInterrupted: true }, () => ecs.stopTask(this.#job.start.cluster, arn, reason));
        }
        catch (error) {
            if (!(error instanceof errors/* ShipError */.f))
                throw error;
            this.#voice.note(`Task ${ended.id} could not be stopped: ${error.message}`);
            this.#refused = true;
        }
    }
    /** What ECS does not show yet, or does not answer now, is as it was. */
    async #look() {
        const { ecs } = this.#world.ports;
        const arns = this.#tasks.map(({ arn }) => arn);
        try {
            const seen = await ecs.describeTasks(this.#job.start.cluster, arns);
            this.#tasks = this.#tasks.map((task) => seen.find(({ arn }) => arn === task.arn) ?? task);
            this.#voice.seen(this.#tasks);
        }
        catch (error) {
            const mayPass = error instanceof errors/* ShipError */.f && ((0,passing/* passing */.qO)(error) || (0,passing/* refusesCredentials */.wX)(error));
            const isGivenUp = error instanceof errors/* ShipError */.f && error.code === 'interrupted';
            if (mayPass || isGivenUp)
                return;
            const ids = this.#tasks.map(({ ended }) => ended.id).join(', ');
            this.#voice.note(`Nobody follows it any more, and it goes on: task ${ids}.`);
            throw error;
        }
    }
}
function hasStopped({ lastStatus }) {
    return lastStatus === 'STOPPED';
}


/***/ }),

/***/ 9314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serviceTags)
/* harmony export */ });
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98420);

/** The service's tags, where its tasks get them; RunTask cannot be told to take them. */
async function serviceTags(world, { clusterArn, name, propagateTags }) {
    if (propagateTags !== 'SERVICE')
        return {};
    return (0,_patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d_)(world, _patiently_js__WEBPACK_IMPORTED_MODULE_0__/* .stubbornly */ .NW, () => world.ports.ecs.findServiceTags(clusterArn, name));
}


/***/ }),

/***/ 79209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qO: () => (/* binding */ passing),
/* harmony export */   v6: () => (/* binding */ throttled),
/* harmony export */   wX: () => (/* binding */ refusesCredentials)
/* harmony export */ });
const unanswered = ['throttled', 'aws-unreachable', 'aws-unavailable'];
const refused = ['credentials-refused', 'credentials-missing'];
/** Would AWS answer the same question a moment later? */
function passing({ code }) {
    return unanswered.includes(code);
}
/** Credentials that were good a moment ago may be rotated right now. */
function refusesCredentials({ code }) {
    return refused.includes(code);
}
/** Was the request refused unseen, so that sending it again cannot do it twice? */
function throttled({ code }) {
    return code === 'throttled';
}


/***/ }),

/***/ 98420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ stubbornly),
/* harmony export */   Nd: () => (/* binding */ hastily),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   m_: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _watch_throttle_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36507);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79209);



const mayPass = (error) => (0,_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO)(error) || (0,_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .refusesCredentials */ .wX)(error);
/** A few seconds: for what is good to have, and can be asked twice. */
const briefly = { waits: [500, 1000, 2000, 4000], tries: 6, mayPass };
/** A second or two: for the last words of an interrupted run. */
const hastily = { waits: [200, 400], tries: 4, mayPass, evenInterrupted: true };
/** Five minutes: for what the whole run hangs on, while many others of the account want the same. */
const stubbornly = { waits: [1000, 2000, 4000, 8000], tries: 40, mayPass: _passing_js__WEBPACK_IMPORTED_MODULE_1__/* .throttled */ .v6 };
/** Tries again what AWS did not let through, after a jittered wait; an interrupt ends most tries. */
async function patiently(run, patience, call) {
    const { waits, tries, mayPass, evenInterrupted = false } = patience;
    const given = () => run.interrupted.aborted && !evenInterrupted;
    for (let tried = 1;; tried += 1) {
        try {
            return await call();
        }
        catch (error) {
            const again = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f && mayPass(error) && tried < tries;
            if (!again || given())
                throw error;
            const wait = waits[Math.min(tried, waits.length) - 1] ?? 1000;
            await run.ports.clock.sleep((0,_watch_throttle_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait, run.ports.random), evenInterrupted ? undefined : run.interrupted);
        }
    }
}


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findByCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64322);
/* harmony import */ var _plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66999);
/* harmony import */ var _plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3803);
/* harmony import */ var _plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58517);
/* harmony import */ var _plan_rollback_previous_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75368);
/* harmony import */ var _patiently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98420);







/** Revisions of the family that are looked at. */
const mostLooks = 100;
/**
 * ARN of the revision that was made from a commit: told by its tags, or by its image, which carries the commit as its tag.
 * One that was stable is preferred, then the newest. Throws `revision-unusable`.
 */
async function findByCommit(run, commit, past) {
    const { ecs } = run.ports;
    const family = (0,_plan_rollback_previous_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(past.current);
    const stable = past.history
        .filter(({ status }) => status === 'SUCCESSFUL')
        .map((one) => one.taskDefinitionArn);
    const digest = await findDigest(run, commit, past);
    const listed = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => ecs.listRevisions(family, mostLooks));
    for (const arn of new Set([...stable.filter((one) => listed.includes(one)), ...listed])) {
        const { tags, definition } = await (0,_patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .patiently */ .d_)(run, _patiently_js__WEBPACK_IMPORTED_MODULE_1__/* .stubbornly */ .NW, () => ecs.describeTaskDefinition(arn));
        const image = (0,_plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(definition, run.config.image.repository) ?? '';
        const isIts = digest !== undefined && image.endsWith(`@${digest}`);
        if (isIts || (0,_plan_revision_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionOrigin */ .YI)(tags).commit?.startsWith(commit) || image.endsWith(`:${commit}`))
            return arn;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('revision-unusable', `No revision of ${family} was made from commit ${commit}.`, {
        evidence: [`${listed.length} ACTIVE revisions were looked at, by their tags and their images.`],
        remedy: 'Check the commit, name the revision instead (--to-revision, or --revision of run), or ship the commit: ecs-ship ship.',
    });
}
/** The digest of the image that is tagged with the commit, where the repository may be asked. */
async function findDigest(run, commit, { revision }) {
    const image = (0,_plan_definition_shipped_image_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedImage */ .X)(revision.definition, run.config.image.repository) ?? '';
    const address = (0,_plan_ecr_address_js__WEBPACK_IMPORTED_MODULE_5__/* .ecrAddress */ .r)((0,_plan_definition_repository_of_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(image));
    if (address === undefined)
        return undefined;
    try {
        return (await run.ports.ecr.findTags(address.repository, [commit], address.place))[0]?.digest;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 92333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notPlaced)
/* harmony export */ });
/** Source: Amazon ECS developer guide, "API failure reasons"; Fargate answers with sentences. */
const refusals = [
    {
        pattern: /^RESOURCE:(CPU|MEMORY|GPU)/,
        cause: (reason) => `No container instance of the cluster has enough ${reason.split(':')[1]} for the task.`,
        remedy: 'Add container instances, stop what is not needed, or make the task smaller (cpu, memory).',
    },
    {
        pattern: /^RESOURCE:(PORTS|ENI)/,
        cause: (reason) => `No container instance has ${reason.endsWith('ENI') ? 'room for another network interface' : 'the host port free that the task wants'}.`,
        remedy: 'Add container instances, or use network mode awsvpc without host ports (awsvpcTrunking for more).',
    },
    {
        pattern: /^AGENT/,
        cause: () => 'The ECS agent of the container instance is not connected.',
        remedy: 'Restart the agent (sudo systemctl restart ecs) or replace the instance.',
    },
    {
        pattern: /^(ATTRIBUTE|LOCATION|MEMBEROF)/i,
        cause: (reason) => `No container instance has what the task definition asks for (${reason}).`,
        remedy: 'Compare the task definition’s requiresAttributes and the service’s placement with the instances.',
    },
    {
        pattern: /limit on the number of|above your limit/,
        cause: (reason) => `A Fargate quota of the account is reached: ${reason}`,
        remedy: 'Ask for a higher quota in Service Quotas (AWS Fargate), or stop what is not needed.',
    },
    {
        pattern: /Capacity is unavailable/,
        cause: () => 'AWS Fargate has no capacity for the task at the moment.',
        remedy: 'Try again later, or give the service subnets in more Availability Zones.',
    },
];
const unknown = {
    pattern: /^/,
    cause: (reason) => `ECS does not start the task: ${reason}`,
    remedy: 'Look the reason up in the ECS developer guide, "API failure reasons".',
};
/** Why ECS has found no place for a task that RunTask asked for. */
function notPlaced(failures) {
    const reason = failures[0]?.reason ?? 'no reason given';
    const { cause, remedy } = refusals.find(({ pattern }) => pattern.test(reason)) ?? unknown;
    return {
        id: 'task-not-placed',
        cause: cause(reason),
        evidence: failures.map(lineOf),
        remedy,
        docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html',
    };
}
function lineOf({ reason, arn, detail }) {
    const where = arn === undefined ? '' : ` (${arn})`;
    return `RunTask: ${reason}${where}${detail === undefined ? '' : `: ${detail}`}`;
}


/***/ }),

/***/ 36507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ jittered),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   po: () => (/* binding */ throttleFloorMs)
/* harmony export */ });
/** The shortest and longest interval that throttling forces, in milliseconds. */
const least = 2000;
const most = 30_000;
/**
 * The interval below which AWS is not asked, after one more answer: doubled by each throttled one, and given back slowly,
 * so that many watchers of one account share its rate evenly instead of starving one another.
 */
function throttleFloorMs(floorMs, throttled) {
    if (throttled)
        return Math.min(Math.max(2 * floorMs, least), most);
    const eased = 0.85 * floorMs;
    return eased < least / 2 ? 0 : eased;
}
/** Spreads a wait by a fifth either way, so that watchers that began together do not stay together. */
function jittered(waitMs, random) {
    return waitMs * (0.8 + 0.4 * random());
}
/** Puts off a wait by up to a tenth, 0.1 s at most: watchers do not come in step, and none comes too soon. */
function spread(waitMs, random) {
    return waitMs + Math.min(waitMs / 10, 100) * random();
}


/***/ })

};
