"""Temperatures: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("40 degrees Celsius", "40 degrees Celsius", "40", "degree_Celsius"),
    ("-5°F outside", "-5°F", "-5", "degree_Fahrenheit"),
    ("normal is 98.6 degrees F", "98.6 degrees F", "98.6", "degree_Fahrenheit"),
    ("below 30 celsius", "below 30 celsius", "(-∞, 30)", "degree_Celsius"),
    ("it is 31 degrees in the yard", "98 degrees", "98", "degree"),
    ("2 degrees below zero", "2 degrees below zero", "-2", "degree"),
    ("from 30 to 40 °C", "from 30 to 40 °C", "[30, 40]", "degree_Celsius"),
)
NOTHING = ("rotate 90 degrees", "turn left 45 degrees", "SCP-173C", "14.7C a share", "When must 13F be filed?")
