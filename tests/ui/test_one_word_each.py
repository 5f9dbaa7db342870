"""One thing has one word in the Chinese windows: who reads two of them looks for two things."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

CATALOGUES = Path(__file__).parents[2] / "resources" / "i18n"
OTHER_WORDS = {
    "zh_CN": "类型|清空|PIN|登录|复核人",  # 类别, 清除, 密码, 签入, 点评人
    "zh_TW": "類型|清空|PIN|登錄|複核人",  # 類別, 清除, 密碼, 登入, 點評人
}
OF_A_FILE = "The value is of the wrong type"


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_nothing_is_called_by_a_second_word(language: str) -> None:
    root = ET.parse(CATALOGUES / f"agent_console_{language}.ts").getroot()
    found = [
        said
        for message in root.iter("message")
        if message.findtext("source") != OF_A_FILE
        for said in ["".join(message.find("translation").itertext()).strip()]  # type: ignore[union-attr] # always there
        if re.search(OTHER_WORDS[language], said)
    ]
    assert found == []
