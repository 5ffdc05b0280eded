"""The commands: each file has one, as `command`."""
