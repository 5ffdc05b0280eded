"""The pytest plugin: fixtures by which a test asserts that figures agree.

The fixture is called `claimcheck`; under that name it hides the import of the package inside a test, so it is `claim_audit`
too.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from claimcheck.integration.audit import Audit


@pytest.fixture(scope="session")
def claim_audit(pytestconfig: pytest.Config) -> "Audit":
    """Asserts that figures agree: `claim_audit.assert_consistent("articles/")`."""
    # the plugin is loaded in every run of pytest, the engine in few
    from claimcheck.config import load_configuration
    from claimcheck.integration.audit import Audit

    return Audit(load_configuration(start=pytestconfig.rootpath))


@pytest.fixture(scope="session")
def claimcheck(claim_audit: "Audit") -> "Audit":
    """Asserts that figures agree: `claimcheck.assert_consistent("articles/")`; the same as `claim_audit`."""
    return claim_audit
