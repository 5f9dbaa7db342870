"""What stands in the editor before the hotline has a list: one rule in remarks, ready to be taken."""

EXAMPLE = """\
schema = 1

# [[category]]
# id = "own-words"
# name = {zh_CN = "本热线自定", zh_TW = "本熱線自訂", en = "The hotline's own"}
# why = {zh_CN = "客户听来像是被打发", zh_TW = "客戶聽來像是被打發", en = "It sounds like being sent away"}
#
# [[rule]]
# id = "own-ask-online"
# category = "own-words"
# severity = "warn"  # block, warn, hint
# patterns = ["[您|你]自己(去|到)网上{0,4}查", "you can look it up yourself"]  # [a|b] optional, (a|b) choice, {0,4} gap
# mode = "anywhere"  # anywhere, sentence_start, utterance, word
# suggest = [{zh_CN = "我现在帮您查", zh_TW = "我現在幫您查", en = "Let me look it up for you now"}]
# match = ["您自己去网上查吧。"]
# no_match = ["客户说他已在网上查过。"]
"""


def without_remarks(example: str = EXAMPLE) -> str:
    """The example as it reads when its remarks have been taken away."""
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in example.splitlines())
