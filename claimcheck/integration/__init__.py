"""Other programs that claimcheck works in; each module needs the program it is for."""
