"""Physical measures: lengths, areas, volumes, masses, speeds, energy, power, data and the like, by pint unit names."""
