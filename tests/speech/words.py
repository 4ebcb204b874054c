"""Sentences as lists of words that can be compared: without case, punctuation, digits, and the
accents that only spelling has."""

import re
import unicodedata

ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés "
    "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
    "quinze seize dix-sept dix-huit dix-neuf",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
    "quattordici quindici sedici diciassette diciotto diciannove",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze "
    "dezesseis dezessete dezoito dezenove",
}
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
}
AND = {"en": " ", "es": " y ", "fr": " ", "it": "", "pt": " e "}
SIGNS = {
    "en": {"%": "percent", "€": "euros", "$": "dollars"},
    "es": {"%": "por ciento", "€": "euros", "$": "dólares"},
    "fr": {"%": "pour cent", "€": "euros", "$": "dollars"},
    "it": {"%": "per cento", "€": "euro", "$": "dollari"},
    "pt": {"%": "por cento", "€": "euros", "$": "dólares"},
}


def number(value, language):
    """The words for 0 to 99; a longer number is read in pairs, as "745" is heard for "7:45"."""
    if language not in ONES:
        return str(value)
    ones, tens = ONES[language].split(), TENS[language].split()
    if value > 99:
        return f"{number(value // 100, language)} {number(value % 100, language)}"
    if value < len(ones):
        return ones[value]
    ten, one = divmod(value, 10)
    # French counts on from sixty and from four times twenty.
    if language == "fr" and ten in (7, 9):
        one += 10
    word = tens[ten - 2]
    if not one:
        return word
    if language == "fr" and one in (1, 11) and ten < 8:
        return f"{word} et {ones[one]}"
    if language == "it" and one in (1, 8):
        word = word[:-1]
    return word + AND[language] + ones[one]


def words(text, language):
    """The words of a text: digits written out, signs named, punctuation and case gone."""
    text = text.lower().replace("’", "'").replace("œ", "oe")
    text = re.sub(r"(\d)\s*h\s*(\d)", r"\1 heures \2", text) if language == "fr" else text
    text = re.sub(r"(\d)\s*h\b", r"\1 heures", text) if language == "fr" else text
    text = re.sub(r"(\d)\s*h\s*(\d)", r"\1 e \2", text) if language == "pt" else text
    text = re.sub(r"\bkg\b", "kilo", text)
    text = re.sub(r"(\d)[:.](00)\b", r"\1", text)
    text = re.sub(r"\d+", lambda digits: f" {number(int(digits[0]), language)} ", text)
    for sign, name in SIGNS.get(language, {}).items():
        text = text.replace(sign, f" {name} ")
    return re.findall(r"[^\W_]+", plain(text))


def plain(text):
    """Vowels without accents and diaereses, which tools that count word errors leave out: "à" and
    "a" sound alike. Tildes and cedillas stay: "ñ", "ã" and "ç" are sounds of their own."""
    parts = unicodedata.normalize("NFD", text)
    kept = re.sub("[\u0300\u0301\u0302\u0308]", "", parts)
    return unicodedata.normalize("NFC", kept)


def errors(said, heard):
    """How many words must be changed, left out or put in to come from one list to the other."""
    distances = list(range(len(heard) + 1))
    for row, word in enumerate(said, 1):
        diagonal, distances[0] = distances[0], row
        for column, other in enumerate(heard, 1):
            replaced = diagonal + (word != other)
            diagonal = distances[column]
            distances[column] = min(replaced, diagonal + 1, distances[column - 1] + 1)
    return distances[-1]


def gaps(said, heard):
    """The runs of words that were said and fell out between words that were heard rightly, each
    with its place among what was heard. Where words beside them were heard as others, they were
    misheard and did not fall out."""
    rows = [list(range(len(heard) + 1))]
    for row, word in enumerate(said, 1):
        rows.append([row] + [0] * len(heard))
        for column, other in enumerate(heard, 1):
            replaced = rows[row - 1][column - 1] + (word != other)
            rows[row][column] = min(replaced, rows[row - 1][column] + 1, rows[row][column - 1] + 1)
    # What became of each word, from the last one on: its place, or "out", or "other".
    steps, row, column = [], len(said), len(heard)
    while row or column:
        here, same = rows[row][column], row and column and said[row - 1] == heard[column - 1]
        if row and column and here == rows[row - 1][column - 1] + (not same):
            row, column = row - 1, column - 1
            steps.append(("same" if same else "other", row, column))
        elif row and here == rows[row - 1][column] + 1:
            row -= 1
            steps.append(("out", row, column))
        else:
            column -= 1
            steps.append(("other", row, column))
    steps.reverse()
    runs, at = [], 0
    while at < len(steps):
        end = at
        while end < len(steps) and steps[end][0] == "out":
            end += 1
        beside = [steps[near][0] for near in (at - 1, end) if 0 <= near < len(steps)]
        if end > at and all(it == "same" for it in beside):
            runs.append(([said[row] for _, row, _ in steps[at:end]], steps[at][2]))
        at = max(end, at + 1)
    return runs
