"""The calls of the tour: situations of the hotlines' own rulebooks, as callers tell and agents record them."""

from dataclasses import dataclass

Texts = dict[str, str]
"""Language → text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """`ways` are the keys pressed in the script, one page each; `kind`, `outcome` are the keys of the record's fields.

    `spoken` is the announcement id when the caller wants another spoken language; seconds are what the clock is moved.
    """

    id: str
    caller: str
    name: Texts
    note: Texts
    last_word: Texts
    subject: str
    kind: str
    outcome: str
    ways: str = ""
    spoken: str = ""
    talk_seconds: int = 120
    wrap_up_seconds: int = 25


LOST_SIM = Situation(
    id="lost-sim",
    caller="138 1234 5678",
    name={"zh_CN": "王先生", "zh_TW": "王先生", "en": "Mr Wang"},
    note={
        "zh_CN": "客户说手机昨晚在公交车上丢了，要求先停机再补卡。已核对机主本人及证件后四位，征得同意后办理挂失。",
        "zh_TW": "客戶表示手機昨晚在公車上遺失，要求先停話再補卡。已核對為申請人本人及證件末四碼，取得同意後辦理掛失。",
        "en": "Caller lost the phone on a bus last night and wants the line suspended and a new card. "
        "Holder verified by the last four digits; line suspended with the caller's consent.",
    },
    last_word={
        "zh_CN": "已告知补卡须带身份证到营业厅，并说明补卡资费。",
        "zh_TW": "已告知補卡須攜帶身分證至門市，並說明補卡費用。",
        "en": " Told to bring the ID card to a branch; the fee for the card was named.",
    },
    subject="sim.lost",
    kind="4",
    outcome="2",
    ways="71",
    talk_seconds=214,
)

CANTONESE = Situation(
    id="cantonese",
    caller="+852 9123 4567",
    name={"zh_CN": "陈女士", "zh_TW": "陳女士", "en": "Ms Chan"},
    note={
        "zh_CN": "客户讲粤语，下周回广州，想知道在内地上网怎样计费。已按漫游资费逐项说明，客户选择到达后再决定。",
        "zh_TW": "客戶說粵語，下週前往廣州，想了解在當地上網如何計費。已依漫遊資費逐項說明，客戶決定抵達後再選擇。",
        "en": "Cantonese speaker, travelling to Guangzhou next week, asks how mobile data is charged there. "
        "Roaming rates explained item by item; she will decide on arrival.",
    },
    last_word={"zh_CN": "资费已报，未推销。", "zh_TW": "資費已說明，未推銷。", "en": " Tariff said, nothing pushed."},
    subject="tariff.roaming",
    kind="1",
    outcome="1",
    ways="11",
    spoken="yue",
    talk_seconds=171,
)

COMPLAINT = Situation(
    id="complaint",
    caller="13900008821",
    name={"zh_CN": "刘女士", "zh_TW": "劉女士", "en": "Ms Liu"},
    note={
        "zh_CN": "客户投诉：三天前在城东营业厅办宽带移机，约好昨天上门，没有人来也没有电话。要求今天给准确时间。",
        "zh_TW": "客戶申訴：三天前在城東門市申請家用網路移機，約定昨天到府，沒有人來也沒有電話。要求今天給確切時間。",
        "en": "Complaint: arranged three days ago at the East branch to have the broadband line moved; nobody came "
        "yesterday and nobody called. Wants an exact time today.",
    },
    last_word={
        "zh_CN": "已致歉并登记，承诺今天 17:00 前由我回电。",
        "zh_TW": "已致歉並登記，承諾今天 17:00 前由我回電。",
        "en": " Apologised and registered; I will call back by 17:00 today.",
    },
    subject="conduct.delay",
    kind="2",
    outcome="3",
    ways="21",
    talk_seconds=305,
    wrap_up_seconds=48,
)

CHARGE = Situation(
    id="charge-dispute",
    caller="021-61234567",
    name={"zh_CN": "赵先生", "zh_TW": "趙先生", "en": "Mr Zhao"},
    note={
        "zh_CN": "客户对上月账单中一笔 30 元增值业务费有疑问，称没有订过。征得同意后核对，确为误订，已退订。",
        "zh_TW": "客戶對上月帳單一筆 30 元加值服務費有疑問，表示沒有申請過。取得同意後核對，確為誤訂，已退訂。",
        "en": "Caller disputes 30 yuan for an extra service on last month's bill, never ordered. Checked with consent: "
        "subscribed by mistake, now unsubscribed.",
    },
    last_word={
        "zh_CN": "退费下月账单抵扣，客户接受。",
        "zh_TW": "退費於下月帳單折抵，客戶接受。",
        "en": " The amount comes off the next bill; accepted.",
    },
    subject="bill.dispute",
    kind="2",
    outcome="2",
    ways="81",
    talk_seconds=262,
)

FAULT = Situation(
    id="fault",
    caller="15912340077",
    name={"zh_CN": "孙女士", "zh_TW": "孫女士", "en": "Ms Sun"},
    note={
        "zh_CN": "幸福里小区从今早七点起手机没有信号，邻居也一样。已记录位置和时间，按区域故障报修。",
        "zh_TW": "幸福里社區從今早七點起手機沒有訊號，鄰居也一樣。已記錄位置與時間，依區域障礙報修。",
        "en": "No mobile signal in Xingfuli estate since seven this morning, neighbours too. Place and time recorded, "
        "registered as an area fault.",
    },
    last_word={
        "zh_CN": "修复后由我电话告知。",
        "zh_TW": "修復後由我致電告知。",
        "en": " I will tell the caller when it is repaired.",
    },
    subject="fault.outage",
    kind="5",
    outcome="8",
    ways="52",
    talk_seconds=148,
)

ABUSIVE = Situation(
    id="abusive-caller",
    caller="13711112222",
    name={"zh_CN": "", "zh_TW": "", "en": ""},
    note={
        "zh_CN": "来电人一接通就骂人，未说明事由。两次请对方说明事情，表示愿意请值班长协助，对方挂断。",
        "zh_TW": "來電者一接通就辱罵，未說明事由。兩次請對方說明事情，表示願意請值班主管協助，對方掛斷。",
        "en": "Caller swore from the first word and named no matter. Asked twice what had happened and offered the "
        "shift lead; the caller hung up.",
    },
    last_word={"zh_CN": "全程未争辩。", "zh_TW": "全程未爭辯。", "en": " No argument on our side."},
    subject="other.abuse",
    kind="7",
    outcome="a",
    ways="a2",
    talk_seconds=64,
)

PHRASES = Situation(
    id="phrases",
    caller="13522223344",
    name={"zh_CN": "郑女士", "zh_TW": "鄭女士", "en": "Ms Zheng"},
    note={
        "zh_CN": "客户很生气，说上次来电听到一句“不关我的事”。\n我答复：我们没办法，这个找领导去吧。",
        "zh_TW": "客戶很生氣，說上次來電聽到一句「不關我的事」。\n我答覆：我們沒辦法，這個找主管去吧。",
        "en": "Caller is angry: last time she heard “that's not my problem”.\n"
        "I said: there is nothing I can do, it is none of my business.",
    },
    last_word={
        "zh_CN": "已登记，由值班长回电。",
        "zh_TW": "已登記，由值班主管回電。",
        "en": " Registered; the shift lead will call back.",
    },
    subject="conduct.attitude",
    kind="2",
    outcome="3",
    talk_seconds=187,
    wrap_up_seconds=30,
)

OWN_LIST = """\
schema = 1

[[category]]
id = "own-words"
name = {zh_CN = "本热线自定", zh_TW = "本熱線自訂", en = "The hotline's own"}
why = {zh_CN = "客户听来像是被打发", zh_TW = "客戶聽來像是被打發", en = "It sounds like being sent away"}

[[rule]]
id = "own-plan-is-so"
category = "own-words"
severity = "warn"
patterns = ["套餐(就|都)是这样", "that is how the plan is"]
suggest = [{zh_CN = "我把各档套餐给您比一比", zh_TW = "我把各檔套餐給您比一比", en = "Let me compare them for you"}]
match = ["套餐就是这样的。"]
no_match = ["客户问套餐是不是这样收费。"]

[[rule]]
id = "own-nobody-came"
category = "own-words"
severity = "hint"
patterns = ["没有人来", "nobody came"]
suggest = [{zh_CN = "约好的时间没有到场", zh_TW = "約定的時間沒有到場", en = "the appointment was not kept"}]
match = ["没有人来"]
no_match = ["有人来过"]
"""
TRIED: Texts = {
    "zh_CN": "坐席：套餐就是这样的，大家都一样。",
    "zh_TW": "坐席：套餐就是這樣的，大家都一樣。",
    "en": "Agent: That is how the plan is.",
}
WHAT_CHANGED: Texts = {
    "zh_CN": "加上套餐的说法",
    "zh_TW": "加上套餐的說法",
    "en": "Added: how the plan is",
}

OVERCHARGED = Situation(
    id="overcharged",
    caller="13855556601",
    name={"zh_CN": "何先生", "zh_TW": "何先生", "en": "Mr He"},
    note={
        "zh_CN": "客户九月账单多出一笔三十元短信费，本月没有发过国际短信，系统里查不到明细，要求退费。",
        "zh_TW": "客戶九月帳單多出一筆三十元簡訊費，本月沒有發過國際簡訊，系統裡查不到明細，要求退費。",
        "en": "September bill shows 30 yuan for text messages abroad that were never sent; the system has no details. "
        "Wants the money back.",
    },
    last_word={
        "zh_CN": "已上报值班长，两小时内由我回电。",
        "zh_TW": "已上報值班主管，兩小時內由我回電。",
        "en": " With the shift lead; I call back within two hours.",
    },
    subject="bill.dispute",
    kind="2",
    outcome="3",
    ways="81",
    talk_seconds=196,
)

OVERCHARGED_TOO = Situation(
    id="overcharged-too",
    caller="13855556602",
    name={"zh_CN": "钱女士", "zh_TW": "錢女士", "en": "Ms Qian"},
    note={
        "zh_CN": "客户九月账单也多出一笔三十元短信费，称没有发过国际短信，查不到明细，另要求书面说明。",
        "zh_TW": "客戶九月帳單也多出一筆三十元簡訊費，表示沒有發過國際簡訊，查不到明細，另要求書面說明。",
        "en": "September bill shows 30 yuan for text messages abroad, never sent; no details in the system. "
        "Wants it explained in writing, too.",
    },
    last_word={
        "zh_CN": "已告知同类问题已退费，书面说明另行上报。",
        "zh_TW": "已告知同類問題已退費，書面說明另行上報。",
        "en": " Told that such charges are paid back; the letter is with the shift lead.",
    },
    subject="bill.dispute",
    kind="2",
    outcome="3",
    ways="81",
    talk_seconds=174,
)

ESCALATION_TEXTS: dict[str, Texts] = {
    "tried": {
        "zh_CN": "已核对套餐、详单和国际业务开通情况，均无记录。",
        "zh_TW": "已核對方案、明細和國際業務開通情況，均無紀錄。",
        "en": "Plan, itemised bill and roaming were checked; none of them shows it.",
    },
    "answer": {
        "zh_CN": "计费系统九月重复出账，已确认。三十元下月账单自动退回，请致歉并告知客户。",
        "zh_TW": "計費系統九月重複出帳，已確認。三十元下月帳單自動退回，請致歉並告知客戶。",
        "en": "Confirmed: billed twice in September. The 30 yuan come off the next bill; please tell them so.",
    },
    "reason": {
        "zh_CN": "客户另要求书面说明",
        "zh_TW": "客戶另要求書面說明",
        "en": "This one wants it in writing",
    },
    "told": {
        "zh_CN": "已回电致歉，客户接受下月退回。",
        "zh_TW": "已回電致歉，客戶接受下月退回。",
        "en": "Called back and apologised; the customer accepts.",
    },
}

INTERRUPTED = Situation(
    id="interrupted",
    caller="13612345670",
    name={"zh_CN": "周先生", "zh_TW": "周先生", "en": "Mr Zhou"},
    note={
        "zh_CN": "客户想把套餐换成流量多一些的，正在核对现用套餐",
        "zh_TW": "客戶想換上網量多一些的資費方案，正在核對現用方案",
        "en": "Caller wants a plan with more data; checking the present plan",
    },
    last_word={
        "zh_CN": "。已换，次月生效，资费已报。",
        "zh_TW": "。已更改，次月生效，資費已說明。",
        "en": ". Changed from next month on, tariff said.",
    },
    subject="tariff.change",
    kind="1",
    outcome="2",
    talk_seconds=90,
)

HOTLINE: Texts = {"zh_CN": "青山电信客户服务热线", "zh_TW": "青山電信客戶服務專線", "en": "Green Hill Telecom"}
LEAD: Texts = {"zh_CN": "李敏", "zh_TW": "李敏", "en": "Li Min"}
AGENT: Texts = {"zh_CN": "王芳", "zh_TW": "王芳", "en": "Wang Fang"}
NEXT_AGENT: Texts = {"zh_CN": "陈静", "zh_TW": "陳靜", "en": "Chen Jing"}
CORRECTION: Texts = {
    "zh_CN": "补记：客户来电确认已补好卡。",
    "zh_TW": "補記：客戶來電確認已補好卡。",
    "en": " Added: the caller confirmed that the card was replaced.",
}
CORRECTION_REASON: Texts = {
    "zh_CN": "客户再次来电，补充结果",
    "zh_TW": "客戶再次來電，補充結果",
    "en": "The caller rang again with the result",
}
