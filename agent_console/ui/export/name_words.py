"""Why the name of a file is not taken, and what to type instead."""

from PySide6.QtCore import QCoreApplication

from agent_console.exchange.file_name import NameFault


def name_words(fault: NameFault) -> str:
    translate = QCoreApplication.translate
    words = {
        NameFault.EMPTY: translate("FileName", "Type a name for the file, such as calls.csv."),
        NameFault.CHARACTERS: translate(
            "FileName", 'A name has no hidden characters and none of < > : " | ? * \\. Type it anew.'
        ),
        NameFault.UPWARDS: translate("FileName", "The way to the folder goes upwards with “..”. Type it in full."),
        NameFault.DEVICE: translate("FileName", "Windows keeps this name for a device. Choose another one."),
        NameFault.LONG: translate("FileName", "The name is too long. Choose a shorter one."),
        NameFault.OWN_FOLDER: translate("FileName", "The console keeps its own data there. Choose another folder."),
    }
    return words[fault]
