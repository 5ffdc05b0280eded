"""Temperatures: degrees Celsius, Fahrenheit and kelvins; a bare degree where no angle is meant."""
