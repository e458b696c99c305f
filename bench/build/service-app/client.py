"""A client generated from its description: one operation after another, as SDKs have them."""
import json


class OperationError(Exception):
    def __init__(self, code, message, status):
        super().__init__(f"{status} {code}: {message}")


class Operation:
    """What every operation has."""
