"""Write the phrase checker's table of characters that count as the same: `python packaging/fold_table.py`.

Needs OpenCC, which is in the development group; the table is committed, so the console itself does without.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from opencc import OpenCC

TABLE = Path(__file__).resolve().parents[1] / "agent_console" / "domain" / "phrases" / "fold_table.py"
WIDTH = 112
SHORTEST_RANGE = 4

RADICALS = (  # the CJK radicals that compatibility folding leaves alone, each before its ideograph
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍尐⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬"
    "⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辷"
    "⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
)
VARIANTS = "您你妳你祢你甚什麽么啰罗唆嗦著着関关対对実实応应説说様样"  # what a hotline's list takes as the same
LOOKS = (  # letters of other alphabets that look like Latin ones
    "аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwӏlАaВbЕeКkМmНhОoРpСcТtУyХxІiЅsЈjԌgԚqԜwαaοoνvιiρpυuΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxɑaɡgɩiıi"
    "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"
)
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
LAST = 0x323AF


def main() -> None:
    once = _once()
    folded = {char: _to_the_end(char, once) for char in once}
    _write({ord(char): ord(other) for char, other in folded.items() if char != other and _of_use(char, other)})


def _of_use(char: str, other: str) -> bool:
    """Whether phrases could be written with it: Latin, Greek and Cyrillic letters, and the ideographs people type."""
    return ord(char) < 0x530 or other.isascii() or 0x3400 <= ord(other) <= 0x9FFF


def _once() -> dict[str, str]:
    """What each character becomes by one rule; the later rules win."""
    simplified = OpenCC("t2s")
    table: dict[str, str] = {}
    for code in range(LAST):
        char = chr(code)
        plain, bare = (_letters(unicodedata.normalize(form, char)) for form in ("NFKC", "NFKD"))
        if len(bare) == 1 and bare.isascii():
            table[char] = bare  # without its accent
        elif len(plain) == 1:
            table[char] = plain
    for code in chain.from_iterable(range(first, last + 1) for first, last in IDEOGRAPHS):
        other = simplified.convert(chr(code))
        if len(other) == 1 and other != chr(code):
            table[chr(code)] = other
    for pairs in (RADICALS, VARIANTS, LOOKS):
        table |= dict(zip(pairs[::2], pairs[1::2], strict=True))
    return table


def _letters(text: str) -> str:
    """Without brackets, accents and other signs."""
    return "".join(char for char in text if unicodedata.category(char)[0] in "LN").casefold()


def _to_the_end(char: str, once: dict[str, str]) -> str:
    """Fold until nothing changes, so that folding twice is folding once."""
    seen = [char]
    while (char := once.get(char, char)) not in seen:
        seen.append(char)
    return char


def _write(pairs: dict[int, int]) -> None:
    runs: list[str] = []
    literal: list[int] = []
    for first, length in _rows(pairs):
        if length >= SHORTEST_RANGE:
            runs.append(f"{first:x}+{length:x}={pairs[first]:x}")
        else:
            literal += chain.from_iterable((code, pairs[code]) for code in range(first, first + length))
    TABLE.write_text(
        '"""Which characters count as the same. Made by packaging/fold_table.py."""\n\n'
        "# fmt: off\n"
        f"RUNS = (\n{_lines(_wrapped(runs))})\n"
        '"""first+length=other: so many characters in a row become as many others in a row."""\n\n'
        f"PAIRS = (\n{_lines(_cut(map(_written, literal)))})\n"
        '"""Each character before the one it becomes."""\n',
        encoding="utf-8",
        newline="\n",
    )


def _rows(pairs: dict[int, int]) -> Iterator[tuple[int, int]]:
    codes = sorted(pairs)
    first, length = codes[0], 1
    for code in codes[1:]:
        if code == first + length and pairs[code] == pairs[first] + length:
            length += 1
            continue
        yield first, length
        first, length = code, 1
    yield first, length


def _written(code: int) -> str:
    """Ideographs as they are; what an editor could change or hide as an escape."""
    char = chr(code)
    steady = unicodedata.normalize("NFC", char) == char and unicodedata.category(char) in ("Lo", "Ll")
    if steady and (0x3400 <= code <= 0x9FFF or char.isascii()):
        return char
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _wrapped(words: Iterable[str]) -> Iterator[str]:
    line = ""
    for word in words:
        if len(line) + len(word) >= WIDTH:
            yield line + " "
            line = ""
        line += f" {word}" if line else word
    yield line


def _cut(pieces: Iterable[str]) -> Iterator[str]:
    line = ""
    for piece in pieces:
        if len(line) + len(piece) > WIDTH:
            yield line
            line = ""
        line += piece
    yield line


def _lines(lines: Iterable[str]) -> str:
    return "".join(f'    "{line}"\n' for line in lines)


if __name__ == "__main__":
    main()
