"""What is written in the tour about what went wrong, and from one shift to the next."""

from agent_console.tour.situations import Texts

WRONG: Texts = {
    "zh_CN": "答复的退费到账时间有误：不是下月账单抵扣",
    "zh_TW": "答覆的退費入帳時間有誤：不是下月帳單折抵",
    "en": "The time of the refund was wrong: it does not come off the next bill",
}
RIGHT: Texts = {
    "zh_CN": "误订的业务费三个工作日内原路退回话费账户，不等下月账单。",
    "zh_TW": "誤訂的服務費三個工作日內退回帳戶，不等下月帳單。",
    "en": "Fees of services ordered by mistake go back to the account within three working days.",
}
INCIDENT: Texts = {
    "zh_CN": "三楼大厅消防报警响起，走廊有焦味，正在组织离席",
    "zh_TW": "三樓大廳消防警報響起，走廊有焦味，正在安排離席",
    "en": "Fire alarm in the hall of the third floor, smell of burning in the corridor; people leave their seats",
}
PLACE: Texts = {"zh_CN": "三楼 A 区", "zh_TW": "三樓 A 區", "en": "Third floor, area A"}
EFFECT: Texts = {
    "zh_CN": "A 区十二席停止接听，来电等候时间变长",
    "zh_TW": "A 區十二席停止接聽，來電等候時間變長",
    "en": "Twelve seats answer no calls; callers wait longer",
}
REMEDY: Texts = {
    "zh_CN": "配电间电源过热，已断电更换，消防确认无火情，十二席恢复接听",
    "zh_TW": "配電間電源過熱，已斷電更換，消防確認無火情，十二席恢復接聽",
    "en": "A power supply was overheated and is replaced; no fire; all twelve seats answer again",
}
OWN_ITEM: Texts = {
    "zh_CN": "12 号席耳机右侧无声，已报修，备用耳机在值班台",
    "zh_TW": "12 號席耳機右側無聲，已報修，備用耳機在值班台",
    "en": "Headset of seat 12 is dead on the right; reported, a spare one lies at the lead's desk",
}
WHY_KEY: Texts = {
    "zh_CN": "客户要书面说明，已承诺今天答复",
    "zh_TW": "客戶要書面說明，已承諾今天答覆",
    "en": "The customer wants a letter; an answer is promised for today",
}
NOTE: Texts = {
    "zh_CN": "上午因消防报警停接约十分钟，来电高峰已过。宽带移机投诉客户可能再来电。",
    "zh_TW": "上午因消防警報停接約十分鐘，來電高峰已過。家用網路移機的申訴客戶可能再來電。",
    "en": "No calls for some minutes because of the fire alarm. The caller about the broadband move may ring again.",
}
PRAISE: Texts = {
    "zh_CN": "报警时先安抚客户再离席，做得好",
    "zh_TW": "警報時先安撫客戶再離席，做得好",
    "en": "Calmed the caller before leaving the seat when the alarm rang: well done",
}
REMARKS: Texts = {
    "zh_CN": "消防报警处置及时，无人员受伤。九月重复出账问题已反馈计费部门，请中班留意同类来电。",
    "zh_TW": "消防警報處置及時，無人員受傷。九月重複出帳問題已回報計費部門，請中班留意同類來電。",
    "en": "The fire alarm was dealt with at once and nobody was hurt. Double billing in September is with the billing "
    "department; the late shift watches for more such calls.",
}
SEARCHED = {"zh_CN": 12, "zh_TW": 12, "en": 24}
"""So many letters of a note find it."""

MARKED: Texts = {
    "zh_CN": "先致歉再登记，承诺时间说得清楚，值得大家学。",
    "zh_TW": "先致歉再登記，承諾時間說得清楚，值得大家學。",
    "en": "Apologised first, then registered, and promised a clear time: an example for all of us.",
}
