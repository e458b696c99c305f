"""The sample service: says its name and version at /, and that it is well at /health."""

import os

from flask import Flask, jsonify

import settings

missing = [name for name in settings.REQUIRED_ENVIRONMENT if name not in os.environ]
if missing:
    raise LookupError(f"{', '.join(missing)} is not set")

app = Flask(__name__)


@app.get("/")
def index():
    return jsonify(name=settings.NAME, version=settings.VERSION)


@app.get("/health")
def health():
    return jsonify(status="ok")
