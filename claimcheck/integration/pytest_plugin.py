"""The pytest plugin: fixtures by which a test asserts that figures agree.

The fixture is called `claimcheck`; under that name it hides the import of the package inside a test, so it is `claim_audit`
too.
"""
