"""The named colours of the windows, light and dark: neutral greys, one accent, four tones."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """#RRGGBB each. Text colours reach 4.5:1 on the grounds they stand on, `control`, `accent` and tones 3:1."""

    dark: bool
    window: str  # behind everything
    base: str  # where text is typed and listed
    alternate: str  # every second row
    raised: str  # buttons
    pressed: str
    text: str
    muted: str  # labels, placeholders
    disabled: str
    line: str  # separators; decoration only
    control: str  # the border of what can be used
    accent: str  # focus, selection, the main button
    on_accent: str
    error: str
    error_ground: str
    warning: str
    warning_ground: str
    success: str
    success_ground: str
    info: str
    info_ground: str


LIGHT = Colours(
    dark=False,
    window="#F3F4F6",
    base="#FFFFFF",
    alternate="#F7F8FA",
    raised="#FFFFFF",
    pressed="#E4E7EB",
    text="#1A1F25",
    muted="#565F69",
    disabled="#8B949E",
    line="#D9DDE2",
    control="#7F8893",
    accent="#0A5FBF",
    on_accent="#FFFFFF",
    error="#B1241C",
    error_ground="#FCEAE8",
    warning="#7D5200",
    warning_ground="#FDF2D8",
    success="#18653A",
    success_ground="#E4F4E9",
    info="#0A5FBF",
    info_ground="#E6F0FB",
)

DARK = Colours(
    dark=True,
    window="#1D2126",
    base="#15181C",
    alternate="#1A1D22",
    raised="#2A3037",
    pressed="#363D46",
    text="#E7EAED",
    muted="#A6AFB9",
    disabled="#6D7680",
    line="#353B43",
    control="#7C8691",
    accent="#6DB1FF",
    on_accent="#08182B",
    error="#FF938A",
    error_ground="#3A1E1D",
    warning="#F3BC55",
    warning_ground="#392D13",
    success="#7ED59A",
    success_ground="#193223",
    info="#8CC2FF",
    info_ground="#182B41",
)


def with_high_contrast(colours: Colours) -> Colours:
    """The same for people who asked their system for more contrast: borders and small print as strong as text."""
    ink = "#FFFFFF" if colours.dark else "#000000"
    ground = "#000000" if colours.dark else "#FFFFFF"
    return replace(
        colours, window=ground, base=ground, alternate=ground, raised=ground,
        text=ink, muted=ink, line=ink, control=ink,
    )  # fmt: skip


HALF_LIGHT = 128


def colours_near(palette: QPalette) -> Colours:
    """The set whose windows are as light or as dark as the palette's: for what paints without a theme at hand."""
    return DARK if palette.window().color().lightness() < HALF_LIGHT else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette: everything that is drawn without the style sheet takes its colours from here."""
    palette = QPalette()
    role = QPalette.ColorRole
    for place, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.alternate,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Light: colours.raised,
        role.Midlight: colours.pressed,
        role.Mid: colours.line,
        role.Dark: colours.control,
        role.Shadow: colours.control,
    }.items():
        palette.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours.disabled))
    return palette
