"""The formats: each file has one, as `lines`."""
