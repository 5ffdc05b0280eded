"""Temperatures: the text, the words read, what they admit, the unit; and what is none."""

CORPUS = (
    ("38 degrees Celsius", "38 degrees Celsius", "38", "degree_Celsius"),
    ("-5°F outside", "-5°F", "-5", "degree_Fahrenheit"),
    ("a fever of 101.5 degrees F", "101.5 degrees F", "101.5", "degree_Fahrenheit"),
    ("below 30 celsius", "below 30 celsius", "(-∞, 30)", "degree_Celsius"),
    ("a temperature of 91 degrees", "91 degrees", "91", "degree"),
    ("6 degrees below zero", "6 degrees below zero", "-6", "degree"),
    ("from 30 to 40 °C", "from 30 to 40 °C", "[30, 40]", "degree_Celsius"),
)
NOTHING = ("rotate it 30 degrees", "turn 60 degrees to the left", "PLAN-52C", "14.7C a share", "Who signs a 14F?")
