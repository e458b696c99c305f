"""The shop's API: what is on the shelves."""

import os

from flask import Flask

app = Flask(__name__)


@app.get("/")
def shelves():
    return {"stage": os.environ.get("STAGE", "none"), "shelves": ["tea", "coffee"]}


@app.get("/health")
def health():
    return {"status": "ok"}
