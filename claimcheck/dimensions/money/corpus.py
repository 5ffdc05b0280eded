"""Money as papers write it: the text, the words read, what they admit, the unit; and what is no money."""

CORPUS = (
    ("It raised more than $3.4bn in June.", "more than $3.4bn", "(3400000000, ∞)", "USD"),
    ("a $5m fine", "$5m", "5000000", "USD"),
    ("between 3 and 5 million dollars", "between 3 and 5 million dollars", "[3000000, 5000000]", "USD"),
    ("They paid US$40 billion.", "US$40 billion", "40000000000", "USD"),
    ("A C$1.34 dividend", "C$1.34", "1.34", "CAD"),
    ("the firm's $40 million loss", "$40 million", "40000000", "USD"),
    ("about £60,000 a year", "about £60,000 a year", "60000", "GBP/year"),
    ("EUR 20 each", "EUR 20", "20", "EUR"),
    ("20 € each", "20 €", "20", "EUR"),
    ("USD240.50 was paid", "USD240.50", "240.50", "USD"),
    ("Rs. 500 crore", "Rs. 500 crore", "5000000000", "INR"),
    ("eight million yen", "eight million yen", "8000000", "JPY"),
    ("90 million Australian dollars", "90 million Australian dollars", "90000000", "AUD"),
    ("10,000 Hong Kong dollars", "10,000 Hong Kong dollars", "10000", "HKD"),
    ("19 cents", "19 cents", "0.19", "USD"),
    ("382 pence a share", "382 pence a share", "3.82", "GBP/share"),
    ("seventeen dollars and twenty-five cents", "seventeen dollars and twenty-five cents", "17.25", "USD"),
    ("oil at $70 per barrel", "$70 per barrel", "70", "USD/barrel"),
    ("a profit of 240 million pounds", "240 million pounds", "240000000", "GBP"),
    ("tens of thousands of dollars", "tens of thousands of dollars", "[20000, 100000)", "USD"),
    ("from $10 to $20", "from $10 to $20", "[10, 20]", "USD"),
    ("45 MUSD", "45 MUSD", "45000000", "USD"),
    ("up to $10", "up to $10", "[0, 10]", "USD"),
)
NOTHING = (
    "ALL 7 gates were shut.",
    "paid in dollars",
    "She carried 12 pounds of rice.",
    "10 marks out of 12",
    "The 12 won the cup.",
)
