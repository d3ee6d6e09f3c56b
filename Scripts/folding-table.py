#!/usr/bin/env python3
"""Writes Sources/PeerSupport/Text/FoldingTable.swift from the Unicode data of this Python."""
import unicodedata

# Letters that people type without their stroke, though Unicode does not take them apart.
PLAIN = {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i"}
RANGES = [(0x80, 0x530), (0x1E00, 0x2000)]
LETTERS = {"Lu", "Ll", "Lt", "Lo"}
LONGEST_LINE = 60


def strip(text):
    """The text without marks and modifier letters."""
    return "".join(
        c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) not in ("Mn", "Lm")
    )


def fold(letter):
    text = letter
    for _ in range(3):
        text = strip("".join(PLAIN.get(c, c) for c in strip(text).casefold()))
    return text


def main():
    groups = {}
    for first, last in RANGES:
        for letter in map(chr, range(first, last)):
            folded = fold(letter)
            if unicodedata.category(letter) in LETTERS and folded not in ("", letter):
                groups.setdefault(folded, []).append(letter)
    lines = [
        f"    {folded} {''.join(letters[start:start + LONGEST_LINE])}"
        for folded, letters in sorted(groups.items())
        for start in range(0, len(letters), LONGEST_LINE)
    ]
    with open("Sources/PeerSupport/Text/FoldingTable.swift", "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join(lines) + TAIL)


HEAD = f'''/// What letters become when case and accents do not matter: Latin, Greek and Cyrillic ones.
///
/// Each line says what its letters become, then a space and the letters. Made from Unicode
/// {unicodedata.unidata_version} by `Sources/generate/folding-table.py`; change that, not this.
enum FoldingTable {{
  static let lines: StaticString = """
'''
TAIL = '\n    """\n}\n'

main()
