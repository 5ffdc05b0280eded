"""One profile for all laws: the same examples on every run, few enough to be quick."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("laws")
