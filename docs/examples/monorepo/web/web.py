"""The shop's front door."""

import os

from flask import Flask

app = Flask(__name__)


@app.get("/")
def welcome():
    return f"Welcome to the {os.environ.get('STAGE', 'unnamed')} shop\n"


@app.get("/health")
def health():
    return {"status": "ok"}
