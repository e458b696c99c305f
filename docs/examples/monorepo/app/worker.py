"""Counts the shelves again and again, until it is asked to end."""

import os
import signal
import threading

ended = threading.Event()
signal.signal(signal.SIGTERM, lambda *_: ended.set())

while not ended.wait(10):
    print(f"counted the shelves of {os.environ.get('STAGE', 'none')}", flush=True)
