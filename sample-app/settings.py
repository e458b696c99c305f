"""What this version of the service is, and which environment variables it cannot start without."""

NAME = "sample-app"
VERSION = "1"
REQUIRED_ENVIRONMENT = []
