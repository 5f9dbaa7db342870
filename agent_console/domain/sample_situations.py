"""What made-up callers call about: the situations of a mobile operator's hotline, with what an agent would write down.

A note is put together from one choice of each part; `{}` marks are filled from `SLOTS`.
"""

from dataclasses import dataclass

from agent_console.domain.call import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """`weight` says how often; `talk` is the usual length in seconds; `marks` are (page, step) of the script."""

    weight: int
    kind: Kind
    subject: str
    outcome: str
    talk: int
    notes: tuple[tuple[str, ...], ...]
    script: str = ""
    marks: tuple[tuple[str, str], ...] = ()


SLOTS: dict[str, tuple[str, ...]] = {
    "place": (
        "东城区和平里",
        "西湖区文三路",
        "高新区软件园",
        "开发区第三大街",
        "老城南门口",
        "火车站附近",
        "大学城北区",
        "郊区李家村",
        "地下车库",
        "城北新苑小区",
    ),
    "amount": ("5", "10", "19.9", "20", "30", "38.5", "58", "66", "99", "128"),
    "plan": ("畅享59元套餐", "家庭129元套餐", "校园29元套餐", "银龄19元套餐", "商务199元套餐", "流量无忧88元套餐"),
    "month": ("上月", "本月", "前两个月", "9月", "10月", "国庆期间"),
    "since": ("今早起", "昨晚起", "已经两天", "下雨以后", "刚才突然", "一周来时有"),
    "time": ("今天18点前", "明天上午10点前", "24小时内", "48小时内", "三个工作日内", "周五下班前"),
    "papers": ("身份证后四位", "机主姓名和服务密码", "机主姓名和身份证后四位"),
    "hall": ("和平里营业厅", "中心营业厅", "车站路营业厅", "就近的自有营业厅"),
    "light": ("光信号灯闪红", "网络灯不亮", "路由器灯正常但打不开网页"),
    "service": ("视频会员包", "来电名片", "彩铃", "语音信箱", "流量加油包", "亲情号码组"),
    "colleague": ("1003号", "1008号", "上午接听的话务员", "营业厅3号台席", "装维师傅"),
}

SITUATIONS = (
    Situation(
        weight=90,
        kind=Kind.BUSINESS,
        subject="sim.lost",
        outcome="done",
        talk=170,
        script="lost-sim",
        marks=(
            ("verify", "which-number"),
            ("verify", "owner"),
            ("verify", "last-four"),
            ("suspend", "agree"),
            ("suspend", "blocked"),
        ),
        notes=(
            (
                "客户称手机在{place}丢失，要求停机保号。",
                "客户手机被盗，担心话费损失，要求马上挂失。",
                "客户的卡遗失，由家人代为来电，已与机主本人核对。",
            ),
            ("已核对{papers}，当场停机。", "核对{papers}无误，挂失成功。"),
            (
                "告知补卡带本人身份证到{hall}办理。",
                "已说明补卡收费{amount}元，客户明白。",
                "客户打算明天到{hall}补卡。",
            ),
        ),
    ),
    Situation(
        weight=150,
        kind=Kind.CONSULTATION,
        subject="tariff.plan",
        outcome="answered",
        talk=140,
        script="tariff",
        marks=(("understand", "which-tariff"), ("explain", "tariff"), ("explain", "over-tariff"), ("explain", "clear")),
        notes=(
            (
                "客户咨询{plan}的月租和内含流量。",
                "客户想比较现用套餐和{plan}。",
                "客户每月流量不够用，问有没有合适的套餐。",
            ),
            ("已说明资费和超出部分的收费标准。", "已逐项解释，客户表示清楚。"),
            ("客户考虑后再定。", "客户希望下月起更换，已告知办理方法。", "未推荐其他业务。"),
        ),
    ),
    Situation(
        weight=70,
        kind=Kind.BUSINESS,
        subject="tariff.change",
        outcome="done",
        talk=190,
        script="tariff",
        marks=(("understand", "which-tariff"), ("change", "agree"), ("change", "owner"), ("change", "last-four")),
        notes=(
            ("客户要求改为{plan}。", "客户要把{plan}降一档。"),
            ("已核对{papers}，次月生效。",),
            ("已告知当月仍按原套餐计费，客户同意。", "办理后已复述月租和生效时间。"),
        ),
    ),
    Situation(
        weight=60,
        kind=Kind.CONSULTATION,
        subject="tariff.roaming",
        outcome="answered",
        talk=120,
        script="tariff",
        marks=(("understand", "which-tariff"), ("explain", "tariff"), ("explain", "clear")),
        notes=(
            ("客户下周出国，咨询漫游流量包。", "客户问境外接听电话怎么收费。"),
            ("已说明按天计费和关闭数据的方法。", "已告知资费，提醒落地前开通。"),
        ),
    ),
    Situation(
        weight=120,
        kind=Kind.CONSULTATION,
        subject="bill.query",
        outcome="answered",
        talk=110,
        notes=(
            ("客户查询{month}话费构成。", "客户问{month}账单为什么比平时高。"),
            ("核对{papers}后逐项说明，客户认可。", "高出部分为{service}{amount}元，客户想起是自己开通的。"),
        ),
    ),
    Situation(
        weight=85,
        kind=Kind.COMPLAINT,
        subject="bill.dispute",
        outcome="recorded-complaint",
        talk=320,
        script="charge-dispute",
        marks=(("which-item", "month"), ("which-item", "item"), ("which-item", "owner"), ("check", "reason")),
        notes=(
            (
                "客户对{month}账单中{amount}元{service}费用有异议，称未开通过。",
                "客户称{month}被多扣{amount}元，情绪激动。",
            ),
            (
                "查询有短信确认记录，客户不认可。",
                "系统显示由营业厅开通，客户称不知情。",
                "计费明细与客户所说不符，需后台核实。",
            ),
            ("已登记，承诺{time}回复。", "已登记退费申请，{time}答复客户本人。"),
        ),
    ),
    Situation(
        weight=30,
        kind=Kind.COMPLAINT,
        subject="bill.dispute",
        outcome="escalate",
        talk=410,
        script="charge-dispute",
        marks=(("which-item", "month"), ("which-item", "item"), ("check", "reason")),
        notes=(
            ("客户第三次来电反映{month}{amount}元{service}费用未退。", "客户要求退还{month}全部{service}费用并赔偿。"),
            ("超出本台席权限，已转值班长处理。", "客户要求与负责人通话，已转值班长。"),
        ),
    ),
    Situation(
        weight=50,
        kind=Kind.BUSINESS,
        subject="bill.payment",
        outcome="done",
        talk=80,
        notes=(
            ("客户充值{amount}元未到账。", "客户缴费后仍停机。"),
            ("查询已到账，刷新后恢复通话。", "已为客户补登，到账短信已收到。"),
        ),
    ),
    Situation(
        weight=95,
        kind=Kind.FAULT,
        subject="fault.broadband",
        outcome="fault-reported",
        talk=230,
        script="fault",
        marks=(("symptom", "what-fault"), ("symptom", "where-fault"), ("broadband", "lights")),
        notes=(
            ("{place}宽带{since}上不了网，{light}。", "客户{since}网速很慢，{light}。"),
            ("指导重启光猫后仍不通，已报修。", "重插网线无效，已派单。"),
            ("约定{time}上门。", "已告知{time}有师傅联系。"),
        ),
    ),
    Situation(
        weight=55,
        kind=Kind.FAULT,
        subject="fault.signal",
        outcome="fault-reported",
        talk=180,
        script="fault",
        marks=(("symptom", "what-fault"), ("symptom", "where-fault"), ("handset", "same-phone")),
        notes=(
            ("{place}{since}没有信号，周围同一网络的人也一样。", "{place}通话断续，{since}更严重。"),
            ("换机测试相同，已报网络部门。", "飞行模式开关无效，已登记位置。"),
            ("承诺{time}回复处理结果。",),
        ),
    ),
    Situation(
        weight=45,
        kind=Kind.FAULT,
        subject="fault.data",
        outcome="answered",
        talk=200,
        script="fault",
        marks=(("symptom", "what-fault"), ("handset", "same-phone")),
        notes=(
            ("客户手机{since}不能上网。", "客户更换手机后不能上网。"),
            ("指导打开移动数据并重启，恢复正常。", "流量已用完，说明后客户自行加包。"),
        ),
    ),
    Situation(
        weight=40,
        kind=Kind.COMPLAINT,
        subject="conduct.attitude",
        outcome="recorded-complaint",
        talk=290,
        script="complaint",
        marks=(("listen", "what-happened"), ("facts", "when"), ("facts", "wish"), ("facts", "restate")),
        notes=(
            ("客户投诉{colleague}态度生硬，没听完就挂机。", "客户投诉{colleague}推诿，让其跑了两次{hall}。"),
            ("已致歉并记录经过，客户要求书面答复。", "已致歉，客户要求当事人道歉。"),
            ("承诺{time}由值班长回复。", "已登记，{time}回复。"),
        ),
    ),
    Situation(
        weight=35,
        kind=Kind.COMPLAINT,
        subject="conduct.delay",
        outcome="callback-promised",
        talk=240,
        script="complaint",
        marks=(("listen", "what-happened"), ("facts", "when"), ("facts", "wish")),
        notes=(
            ("客户报修{since}无人联系，来电催办。", "客户的退费申请超过承诺时间，来电追问。"),
            ("已查到原单，致歉并催办，承诺{time}回电。",),
        ),
    ),
    Situation(
        weight=45,
        kind=Kind.BUSINESS,
        subject="service.unsubscribe",
        outcome="done",
        talk=100,
        notes=(
            ("客户要求退订{service}。", "客户不再需要{service}，要求取消。"),
            ("核对{papers}后退订，次月不再收费。", "已退订，说明当月费用{amount}元照收。"),
        ),
    ),
    Situation(
        weight=25,
        kind=Kind.CONSULTATION,
        subject="security.fraud",
        outcome="answered",
        talk=210,
        notes=(
            ("客户接到自称客服的电话，要其提供验证码。", "客户收到积分兑换短信，问是否属实。"),
            ("已说明不会索要验证码，提醒不要点链接。", "客户未受损失，已提醒并记录对方号码尾号。"),
        ),
    ),
    Situation(
        weight=20,
        kind=Kind.CONSULTATION,
        subject="directory.branch",
        outcome="answered",
        talk=60,
        notes=(("客户问{place}最近的营业厅。", "客户问{hall}周日几点开门。"), ("已告知地址和营业时间。",)),
    ),
    Situation(
        weight=18,
        kind=Kind.CONSULTATION,
        subject="directory.desk",
        outcome="transferred",
        talk=70,
        script="transfer",
        marks=(("whom", "whom"), ("name-desk", "desk"), ("name-desk", "may-transfer")),
        notes=(("客户找集团客户经理。", "客户要办理专线业务。"), ("已报转接部门和电话，征得同意后转接。",)),
    ),
    Situation(
        weight=14,
        kind=Kind.CONSULTATION,
        subject="tariff.promotion",
        outcome="wrong-answer-to-correct",
        talk=120,
        notes=(
            ("客户咨询{plan}的优惠期。",),
            ("答复为12个月，事后查明应为6个月，需回拨更正。", "漏说到期后恢复原价，需回拨说明。"),
        ),
    ),
    Situation(
        weight=16,
        kind=Kind.SUGGESTION,
        subject="other.suggestion",
        outcome="noted",
        talk=110,
        script="opening",
        marks=(("suggestion", "what-better"),),
        notes=(
            ("客户建议账单短信写明{service}的收费时间。", "客户建议{hall}增设老人座席。", "客户建议语音菜单减少层级。"),
            ("已记录并感谢。",),
        ),
    ),
    Situation(
        weight=12,
        kind=Kind.PRAISE,
        subject="other.praise",
        outcome="noted",
        talk=75,
        script="opening",
        marks=(("praise", "whom-praise"),),
        notes=(
            ("客户表扬{colleague}耐心，问题当天解决。", "客户来电感谢，宽带已修好，表扬上门师傅。"),
            ("已记录并转达。",),
        ),
    ),
    Situation(
        weight=22,
        kind=Kind.OTHER,
        subject="other.silent",
        outcome="silent",
        talk=18,
        script="silent-call",
        marks=(("first", "first-try"), ("second", "second-try"), ("goodbye", "call-again")),
        notes=((),),
    ),
    Situation(weight=14, kind=Kind.OTHER, subject="", outcome="hang-up", talk=4, notes=((),)),
    Situation(weight=10, kind=Kind.OTHER, subject="", outcome="wrong-number", talk=12, notes=((),)),
    Situation(
        weight=6,
        kind=Kind.OTHER,
        subject="other.abuse",
        outcome="abusive",
        talk=90,
        script="abusive-caller",
        marks=(("keep-to-matter", "one-matter"), ("keep-to-matter", "or-lead")),
        notes=(
            ("来电人不说业务，言语粗俗。", "客户因停机辱骂话务员。"),
            ("两次提醒后按规定结束通话，已报值班长。", "提醒后客户平静，问题转值班长。"),
        ),
    ),
)

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN_NAMES = (
    "芳",
    "伟",
    "静",
    "敏",
    "丽",
    "强",
    "磊",
    "洋",
    "艳",
    "勇",
    "娟",
    "涛",
    "明",
    "超",
    "秀英",
    "建华",
    "志强",
    "雪梅",
    "海燕",
    "晓东",
    "佳怡",
    "子涵",
    "思远",
    "文博",
    "玉兰",
    "国庆",
    "春梅",
    "俊杰",
    "婷婷",
    "嘉欣",
)
