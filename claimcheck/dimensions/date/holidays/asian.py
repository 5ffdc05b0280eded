"""Feasts of India and its neighbours, of the Buddhists, of East Asia, and the New Year of spring.

Those of India go by the moon and differ by a day between places; the table has them as they are kept in India.
"""

from claimcheck.dimensions.date.holidays.rules import Feast, from_listed, on

INDIAN = (
    Feast("lohri; bhogi", from_listed("makar sankranti", -1), leeway=1),
    Feast(
        "makar sankranti; makara sankranti; makar sankranthi; makara sankranthi; maghi",
        from_listed("makar sankranti"),
        leeway=1,
    ),
    Feast("bhogi pandigai; bogi pandigai", from_listed("pongal", -1), leeway=1),
    Feast("pongal; thai pongal", from_listed("pongal"), leeway=1),
    Feast("mattu pongal; maattu pongal", from_listed("pongal", 1), leeway=1),
    Feast("kaanum pongal; kanum pongal", from_listed("pongal", 2), leeway=1),
    Feast("vasant panchami; basant panchami; saraswati puja", from_listed("vasant panchami"), leeway=1),
    Feast("guru ravidas jayanti; guru ravidass jayanti", from_listed("guru ravidas jayanti"), leeway=1),
    Feast(
        "dayananda saraswati jayanti; dayanand saraswati jayanti", from_listed("dayananda saraswati jayanti"), leeway=1
    ),
    Feast(
        "maha shivaratri; mahashivratri; maha shivratri; shivaratri; shivratri",
        from_listed("maha shivaratri"),
        leeway=1,
    ),
    Feast("holika dahan; chhoti holi", from_listed("holi", -1), leeway=1),
    Feast("holi; dhulandi; dhuleti", from_listed("holi"), leeway=1),
    Feast("ugadi; yugadi; gudi padwa; hindu new year", from_listed("hindu new year"), leeway=1),
    Feast("ram navami; rama navami", from_listed("ram navami"), leeway=1),
    Feast("mahavir jayanti; mahaveer jayanti; mahavir janma kalyanak", from_listed("mahavir jayanti"), leeway=1),
    Feast("hanuman jayanti", from_listed("hanuman jayanti"), leeway=1),
    Feast("vaisakhi; baisakhi; vaishakhi; vasakhi", from_listed("vaisakhi"), leeway=1),
    Feast("ambedkar jayanti", on(4, 14)),
    Feast("guru purnima", from_listed("guru purnima"), leeway=1),
    Feast("rath yatra; ratha yatra", from_listed("rath yatra"), leeway=1),
    Feast("raksha bandhan; rakhi; rakshabandhan", from_listed("raksha bandhan"), leeway=1),
    Feast("janmashtami; krishna janmashtami; krishna jayanti", from_listed("janmashtami"), leeway=1),
    Feast("ganesh chaturthi; vinayaka chaturthi", from_listed("ganesh chaturthi"), leeway=1),
    Feast("onam; thiruvonam", from_listed("onam"), leeway=1),
    Feast("gandhi jayanti; gandhi's birthday", on(10, 2)),
    Feast("navratri; navaratri; sharad navratri", from_listed("navratri"), from_listed("dussehra", -1), 1),
    Feast("maha ashtami; durga ashtami", from_listed("maha ashtami"), leeway=1),
    Feast("maha navami", from_listed("maha navami"), leeway=1),
    Feast("durga puja", from_listed("maha ashtami", -2), from_listed("dussehra"), 1),
    Feast("dussehra; dasara; dashain; vijayadashami; vijaya dashami", from_listed("dussehra"), leeway=1),
    Feast("maharishi valmiki jayanti; valmiki jayanti", from_listed("valmiki jayanti"), leeway=1),
    Feast("karva chauth; karwa chauth", from_listed("karva chauth"), leeway=1),
    Feast("dhanteras; dhanatrayodashi", from_listed("diwali", -2), leeway=1),
    Feast("diwali; deepavali; divali; dipavali", from_listed("diwali"), leeway=1),
    Feast("govardhan puja", from_listed("diwali", 1), leeway=1),
    Feast("bhai dooj; bhai duj; bhau beej", from_listed("diwali", 2), leeway=1),
    Feast("chhath puja; chhath; chhath parv", from_listed("chhath"), leeway=1),
    Feast(
        "guru nanak jayanti; guru nanak gurpurab; guru nanak's birthday", from_listed("guru nanak jayanti"), leeway=1
    ),
)
BUDDHIST = (
    Feast("vesak; wesak; vesak day; buddha purnima; vaisakha", from_listed("vesak"), leeway=1),
    Feast("buddha's birthday", from_listed("buddha's birthday"), leeway=1),
    Feast("bodhi day", on(12, 8)),
    Feast("songkran; thai new year", on(4, 13), on(4, 15), 1),
)
EAST_ASIAN = (
    Feast(
        "lunar new year; lunar new year's day; chinese new year; chinese new year's day; chinese lunar new year; chinese lunar new year's day"
        "; vietnamese new year; korean new year; spring festival; tet; seollal",
        from_listed("lunar new year"),
        leeway=1,
    ),
    Feast("lunar new year's eve; chinese new year's eve", from_listed("lunar new year", -1), leeway=1),
    Feast("lantern festival", from_listed("lunar new year", 14), leeway=1),
    Feast("qingming; qingming festival; tomb sweeping day; tomb-sweeping festival", on(4, 5), leeway=1),
    Feast("dragon boat festival; duanwu festival", from_listed("dragon boat festival"), leeway=1),
    Feast(
        "mid-autumn festival; mid-autumn day; moon festival; mooncake festival; chuseok",
        from_listed("mid-autumn festival"),
        leeway=1,
    ),
    Feast(
        "double ninth festival; chung yeung festival; chongyang festival",
        from_listed("double ninth festival"),
        leeway=1,
    ),
)
SPRING = (
    Feast(
        "nowruz; nowrouz; norooz; nauryz; novruz; newroz; navroz; persian new year; iranian new year",
        on(3, 21),
        leeway=1,
    ),
)
