"""The shipped list on labelled lines: notes and transcripts that other hands wrote without a look at rules or engine.

Further down in each file are lines that showed a rule or the engine wrong, and some that still do.
Each line of `labelled/*.jsonl` has id, text, label (violation, quoted, clean), kind, category, span with start (the
words of a violation and their place), lang and why. The label follows who speaks: words without attribution are the
agent's; the nearest attribution before them wins; a full stop, a semicolon or a new line ends it.
"""

import json
import signal
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from itertools import chain, pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from agent_console.cli import main
from agent_console.domain.sample_situations import SITUATIONS, SLOTS
from agent_console.resources import resources_folder

LABELLED = Path(__file__).parent / "labelled"
LISTED = ("seed", "en_seed")
PRECISION = 0.97
RECALL = 0.97
RECALL_OF_MIXED = 0.9
QUOTED_TO_ONE_FLAGGED = 30
CLEAN_TO_ONE_FLAGGED = 1000
COMPOSED_NOTES = 2600
MADE_UP_NOTES = 900
FLAGGED_OF_NOTES = 3
SHOWN = 20

LABELS = {"violation", "quoted", "clean"}
CATEGORIES = {"address", "interrogate", "arrogant", "shirk"}
VIOLATIONS, QUOTED, CLEAN, MIXED = 350, 250, 300, 60
"""How many lines there must at least be of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A labelled line and what `check` said of it: the places of violations, and how many hits are only hints."""

    id: str
    text: str
    label: str
    kind: str
    span: str
    start: int
    why: str
    said: tuple[tuple[int, int], ...]
    hinted: int

    @property
    def at_the_span(self) -> bool:
        return any(start < self.start + len(self.span) and end > self.start for start, end in self.said)

    @property
    def elsewhere(self) -> bool:
        return any(start >= self.start + len(self.span) or end <= self.start for start, end in self.said)

    @property
    def wrongly_flagged(self) -> bool:
        """Flagged though clean or quoted; or, where customer and agent speak in one line, at other words."""
        return bool(self.said) if self.label != "violation" else self.kind == "mixed" and self.elsewhere

    @property
    def missed(self) -> bool:
        return self.label == "violation" and not self.at_the_span


def rows() -> list[dict[str, Any]]:
    files = sorted(LABELLED.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def checked(given: Iterable[dict[str, Any]], folder: Path) -> list[dict[str, Any]]:
    """The rows as `check --jsonl` gives them back."""
    file = folder / "lines.jsonl"
    file.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in given), encoding="utf-8")
    kept = signal.getsignal(signal.SIGTERM)
    with redirect_stdout(StringIO()) as said:
        code = main(["check", "--jsonl", str(file)])
    signal.signal(signal.SIGTERM, kept)
    assert code in {0, 1}
    return [json.loads(line) for line in said.getvalue().splitlines()]


def places(row: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    """Where the violations of a row are: what the agent said, hints aside."""
    own = [hit for hit in row["hits"] if hit["speaker"] == "agent" and hit["severity"] != "hint"]
    assert len(own) == row["violations"]
    return tuple((hit["start"], hit["end"]) for hit in own)


def hints(row: dict[str, Any]) -> int:
    return sum(hit["speaker"] == "agent" and hit["severity"] == "hint" for hit in row["hits"])


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[Labelled]:
    return [
        Labelled(
            id=row["id"],
            text=row["text"],
            label=row["label"],
            kind=row["kind"],
            span=row["span"],
            start=row.get("start", -1),
            why=row["why"],
            said=places(row),
            hinted=hints(row),
        )
        for row in checked(rows(), tmp_path_factory.mktemp("labelled"))
    ]


def shown(lines: list[Labelled]) -> str:
    """The confusion by kind, then the first wrong lines."""
    kinds = sorted({(line.label, line.kind) for line in lines})
    wrong = [line for line in lines if line.missed or line.wrongly_flagged]
    count = Counter((line.label, line.kind) for line in lines)
    missed = Counter((line.label, line.kind) for line in lines if line.missed)
    flagged = Counter((line.label, line.kind) for line in lines if line.wrongly_flagged)
    hinted = Counter((line.label, line.kind) for line in lines if line.hinted)
    return "\n".join(
        chain(
            [f"{'label':<10} {'kind':<20} {'lines':>5} {'missed':>6} {'wrongly flagged':>15} {'hinted':>6}"],
            (
                f"{one[0]:<10} {one[1]:<20} {count[one]:>5} {missed[one]:>6} {flagged[one]:>15} {hinted[one]:>6}"
                for one in kinds
            ),
            (
                f"{line.id} {'missed' if line.missed else 'wrongly flagged'} {line.kind}: {line.text!r}"
                f" [{' '.join(line.text[start:end] for start, end in line.said)}] ({line.why})"
                for line in wrong[:SHOWN]
            ),
        )
    )


def recall(lines: list[Labelled]) -> float:
    return sum(not line.missed for line in lines) / len(lines)


def test_every_line_is_labelled_whole_and_its_span_stands_where_it_says() -> None:
    given = rows()
    assert len({row["id"] for row in given}) == len({row["text"] for row in given}) == len(given)
    for row in given:
        assert row["label"] in LABELS, row["id"]
        assert row["why"], row["id"]
        assert (row["category"] in CATEGORIES) == (row["label"] != "clean"), row["id"]
        if row["label"] == "violation":
            assert row["span"], row["id"]
            assert row["text"].startswith(row["span"], row["start"]), row["id"]
        else:
            assert not row["span"], row["id"]


def test_there_are_lines_enough_of_every_label() -> None:
    labels = Counter(row["label"] for row in rows())
    assert labels["violation"] >= VIOLATIONS
    assert labels["quoted"] >= QUOTED
    assert labels["clean"] >= CLEAN
    assert sum(row["kind"] == "mixed" for row in rows()) >= MIXED


def test_what_is_flagged_is_a_violation(lines: list[Labelled]) -> None:
    right = sum(line.at_the_span and not line.wrongly_flagged for line in lines)
    wrong = sum(line.wrongly_flagged for line in lines)
    assert right, shown(lines)
    assert right / (right + wrong) >= PRECISION, shown(lines)


def test_the_listed_phrases_are_found(lines: list[Labelled]) -> None:
    assert recall([line for line in lines if line.kind in LISTED]) >= RECALL, shown(lines)


@pytest.mark.parametrize("kind", sorted({row["kind"] for row in rows() if "evasion" in row["kind"]}))
def test_an_evasion_is_found(kind: str, lines: list[Labelled]) -> None:
    assert recall([line for line in lines if line.kind == kind]) >= RECALL, shown(lines)


def test_the_agents_own_words_are_found_beside_the_customers(lines: list[Labelled]) -> None:
    mixed = [line for line in lines if line.kind == "mixed"]
    right = sum(line.at_the_span and not line.wrongly_flagged for line in mixed)
    assert right / len(mixed) >= RECALL_OF_MIXED, shown(lines)


def test_what_somebody_else_said_is_no_violation(lines: list[Labelled]) -> None:
    quoted = [line for line in lines if line.label == "quoted"]
    flagged = sum(line.wrongly_flagged for line in quoted)
    assert flagged <= len(quoted) // QUOTED_TO_ONE_FLAGGED, shown(lines)


def test_clean_lines_are_not_flagged(lines: list[Labelled]) -> None:
    clean = [line for line in lines if line.label == "clean"]
    flagged = sum(line.wrongly_flagged for line in clean)
    assert flagged <= len(clean) // CLEAN_TO_ONE_FLAGGED, shown(lines)


def test_two_clean_lines_make_up_no_phrase_where_they_meet(tmp_path: Path) -> None:
    clean = [row["text"].rstrip("。.！!") for row in rows() if row["label"] == "clean"]
    Random(20240508).shuffle(clean)
    joined = [f"{first}\n{second}" for first, second in pairwise(clean)]
    told = checked(({"text": text} for text in joined), tmp_path)
    across = [row["text"] for row in told if any("\n" in row["text"][start:end] for start, end in places(row))]
    assert not across


OPENINGS = (
    "客户{name}来电咨询{matter}。",
    "来电人反映{matter}一事，",
    "{clock} 接{name}来电，问{matter}；",
    "住客{room}房：{hotel}，",
    "市民{name}反映{street}{civic}，",
    "持卡人{name}（尾号{digits}）询问{bank}，",
    "客户不清楚{matter}怎么办理，",
    "客户不知道{matter}什么时候生效，",
    "客户问为什么{matter}有变化，",
    "老人没办法自己操作，代{name}办理{matter}，",
    "【诉求】{street}{civic}\n【处理】",
    "坐席：您好，请问有什么可以帮您？\n客户：我想问一下{matter}。\n坐席：",
    "[{clock}:05] 客户：帮我看下{matter}\n[{clock}:11] 坐席：",
    "回访{name}：",
    "民眾{name}來電詢問{matter}，",
    "- 来电：{name}\n- 事项：{matter}\n- 结果：",
)
BODIES = (
    "已逐项解释资费，",
    "已核对机主姓名和证件后四位，",
    "抱歉，按合约约定需本人到场，已说明原因并请客户谅解，",
    "我先帮您核实，{hours}小时内回电给您，",
    "暂时没有查到这笔记录，已转后台进一步核实，",
    "经核实为{cause}，已致歉并说明，",
    "已派单，时限{hours}小时，",
    "已告知拨打{line}可直接咨询，并询问是否需要转接，",
    "已提供就近网点地址：{street}{digits}号，",
    "请值班长协助，协办单{digits}，",
    "如有意见可随时反馈，我们会转相关部门，",
    "如需投诉可现在为您登记，",
    "怎样操作已短信发送，",
    "没有什么其他问题，",
    "已與客人確認，",
    "已请{name}稍候，系统查询约两分钟，",
    "没法查收邮件的已改寄纸质账单，",
    "这是规定时限内的受理，",
    "您看这样处理怎么样，客户同意，",
)
CLOSES = (
    "客户满意。",
    "客户表示理解，无其他需求。",
    "已约定{clock}回电",
    "短信已下发。",
    "结束通话，时长{digits}秒。",
    "后续由首问责任人跟进！",
    "客户致谢，挂机。",
    "待回访",
    "來電人表示感謝。",
    "\n客户：好的，谢谢。\n坐席：不客气，再见。",
)
WORDS = {
    "name": ("王女士", "李先生", "张大爷", "陈小姐", "欧阳女士", "刘师傅", "赵经理", "罗女士"),
    "matter": (
        "5G套餐降档",
        "国际漫游",
        "亲情号",
        "宽带移机",
        "积分兑换",
        "电子发票",
        "副卡流量",
        "携号转网",
        "彩铃退订",
    ),
    "hotel": ("要求叫醒6:30", "询问早餐时间", "需要加一条毛巾", "空调不制冷", "请转接餐厅", "询问喂养宝宝的热水"),
    "civic": ("路灯不亮", "井盖破损", "施工噪音", "垃圾清运不及时", "有人投喂流浪猫影响卫生", "停水"),
    "bank": ("分期手续费", "临时额度", "年费减免", "境外交易", "账单日变更", "U盾驱动"),
    "cause": ("银行延迟入账", "线路光衰偏大", "系统升级", "合约到期恢复原价", "地址录入有误"),
    "street": ("建设路", "人民中路", "滨江大道", "和平街", "科技园南区"),
    "line": ("12329", "12348", "114", "12315", "95598"),
    "clock": ("08:15", "10:42", "14:07", "19:30", "23:58"),
    "hours": ("2", "24", "48", "72"),
    "room": ("0812", "1206", "1808", "2301"),
    "digits": ("1023", "3321", "88", "417", "9051"),
}


def composed(random: Random) -> str:
    parts = [random.choice(OPENINGS), *random.sample(BODIES, random.randint(1, 3)), random.choice(CLOSES)]
    return "".join(parts).format_map({name: random.choice(words) for name, words in WORDS.items()})


def made_up(random: Random) -> str:
    """A note as the sample of calls writes it, with one choice for each of its marks."""
    notes = random.choice([situation.notes for situation in SITUATIONS if situation.notes[0]])
    slots = {name: random.choice(words) for name, words in SLOTS.items()}
    return "".join(random.choice(part) for part in notes if part).format_map(slots)


def texts_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(texts_of, value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(texts_of, value))


def shipped() -> Iterator[str]:
    """What the product itself says: every text of the scripts and every line of the help pages."""
    for file in sorted((resources_folder() / "scripts").rglob("*.toml")):
        yield from texts_of(tomllib.loads(file.read_text(encoding="utf-8")))
    for file in sorted((resources_folder() / "help").rglob("*.md")):
        yield from filter(None, map(str.strip, file.read_text(encoding="utf-8").splitlines()))


def test_of_thousands_of_ordinary_notes_hardly_any_is_flagged(tmp_path: Path) -> None:
    random = Random(20240508)
    texts = dict.fromkeys(chain((composed(random) for _ in range(COMPOSED_NOTES)), shipped()))
    texts |= dict.fromkeys(made_up(random) for _ in range(MADE_UP_NOTES))
    assert len(texts) >= 3000
    flagged = [row for row in checked(({"text": text} for text in texts), tmp_path) if places(row)]
    told = "\n".join(f"{row['text']!r} {[hit['text'] for hit in row['hits']]}" for row in flagged[:SHOWN])
    assert len(flagged) <= FLAGGED_OF_NOTES, f"{len(flagged)} of {len(texts)} flagged\n{told}"
