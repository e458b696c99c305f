"""Gunicorn reads this file by itself, so the image's command stays `gunicorn app:app`."""

bind = "0.0.0.0:5000"
workers = 2
# The app is loaded before the workers start: a version that cannot start says why and exits at once.
preload_app = True
# Below the task definition's stopTimeout, so that requests in flight end before SIGKILL.
graceful_timeout = 20
# A tmpfs: the heartbeat file must never wait for a disk.
worker_tmp_dir = "/dev/shm"
accesslog = None
