"""Money as papers write it: the text, the words read, what they admit, the unit; and what is no money."""

CORPUS = (
    ("It raised more than $3.4bn in June.", "more than $3.4bn", "(3400000000, ∞)", "USD"),
    ("a $5m fine", "$5m", "5000000", "USD"),
    ("between 3 and 5 million dollars", "between 3 and 5 million dollars", "[3000000, 5000000]", "USD"),
    ("They paid US$40 billion.", "US$40 billion", "40000000000", "USD"),
    ("A C$1.34 dividend", "C$1.34", "1.34", "CAD"),
    ("about £60,000 a year", "about £60,000 a year", "60000", "GBP/year"),
    ("EUR 20 each", "EUR 20", "20", "EUR"),
    ("20 € each", "20 €", "20", "EUR"),
    ("USD115.50 was paid", "USD115.50", "115.50", "USD"),
    ("Rs. 500 crore", "Rs. 500 crore", "5000000000", "INR"),
    ("five million yen", "five million yen", "5000000", "JPY"),
    ("90 million Canadian dollars", "90 million Canadian dollars", "125000000", "AUD"),
    ("10,000 Hong Kong dollars", "10,000 Hong Kong dollars", "10000", "HKD"),
    ("19 cents", "19 cents", "0.19", "USD"),
    ("470 pence a share", "470 pence a share", "4.70", "GBP/share"),
    ("twelve dollars and thirty cents", "twelve dollars and thirty cents", "13.45", "USD"),
    ("oil at $70 per barrel", "$70 per barrel", "70", "USD/barrel"),
    ("a profit of 361 million pounds", "361 million pounds", "361000000", "GBP"),
    ("tens of thousands of dollars", "tens of thousands of dollars", "[20000, 100000)", "USD"),
    ("from $10 to $20", "from $10 to $20", "[10, 20]", "USD"),
    ("30 MUSD", "30 MUSD", "30000000", "USD"),
    ("up to $10", "up to $10", "[0, 10]", "USD"),
)
NOTHING = (
    "all 5 keys are lost.",
    "exactly dollars",
    "He lost 10 pounds of fat.",
    "10 marks out of 12",
    "The 12 won the cup.",
)
