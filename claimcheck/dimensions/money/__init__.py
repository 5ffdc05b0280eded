"""Money in all common currencies, by ISO 4217 code; a bare dollar is the US one."""
