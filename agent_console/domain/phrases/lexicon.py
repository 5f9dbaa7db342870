"""The words by which a note tells who speaks: people, verbs of speaking, what turns a person into an object.

All words are folded: simplified, small letters, 你 for 您. A longer word beats a shorter one inside it, so words that
only look like one of these are listed as plain.
"""

from enum import IntEnum, auto


class Word(IntEnum):
    """What a word does for the question who speaks."""

    OTHER = auto()  # the customer, or anybody who is not the agent
    AGENT = auto()
    YOU = auto()  # whoever the agent speaks to
    SAY = auto()  # anybody's verb
    CLAIM = auto()  # a verb of customers: without a subject it is theirs
    ASK = auto()  # likewise, and what follows its clause is not asked any more
    ANSWER = auto()  # a verb of agents: without a subject it is theirs
    THING = auto()  # like OTHER, but what it shows ends with its clause
    SHOWS = auto()  # what follows in quotation marks is read or heard
    TOLD = auto()  # somebody was told: whoever told it, it was not this agent
    TOWARDS = auto()  # the person behind it does not speak
    PLAIN = auto()  # nothing, although a listed word is in it


WORDS: dict[Word, str] = {
    Word.OTHER: """
        客户 用户 顾客 客人 来宾 宾客 宾 住客 房客 旅客 游客 乘客 市民 群众 居民 村民 业主 租户 租客 患者 病人
        病患 家长 学生 考生 学员 会员 车主 机主 户主 货主 买家 卖家 商家 商户 店家 来电人 来电者 来电方 来电客户
        来话人 来话者 致电人 来访者 访客 呼入方 主叫 主叫方 被叫 投诉人 投诉者 举报人 反映人 诉求人 申诉人
        申请人 当事人 联系人 报案人 报修人 报障人 求助人 求助者 咨询人 咨询者 代办人 对方 女士 先生 小姐 太太
        阿姨 大爷 大妈 大叔 大姐 大哥 老人 老人家 老太太 小伙 小伙子 孩子 小孩 儿子 女儿 老公 老婆 丈夫 妻子
        爱人 父亲 母亲 爸爸 妈妈 爷爷 奶奶 家属 家人 亲属 亲戚 朋友 邻居 同学 同事 室友 房东 中介 女客 男客
        老客户 客 营业员 营业厅 门市 网点 柜员 柜台 店员 店长 店主 门店 销售 销售员 导购 促销员 业务员 推销员
        客户经理 装维 装维人员 装机师傅 装机人员 安装师傅 安装人员 维修师傅 维修人员 维修员 维修工 维护人员
        施工人员 施工队 外线 师傅 工程师 技术员 技术人员 代理商 代理 经销商 渠道商 渠道 合作方 厂家 厂商 供应商
        骑手 外卖员 配送员 快递 快递员 司机 物业 前台 保安 门卫 银行 医生 护士 老师 警察 民警 交警 城管 街道
        社区 居委会 村委会 运营商 网友 记者 媒体 领导 主管 经理 班长 值班长 组长 局长 科长 书记 主任 站长 校长
        院长 保洁 清洁工 服务员 服务生 工作人员 上门人员 第三方 骗子 诈骗分子 有人 某人 别人 人家 他 她 他们
        她们 其 其人 本人 派出所 公安局 老板 老板娘 粉丝 员工 职员
        母婴店 酒店 商场 学校 医院 餐厅 物流 持卡人 收件人 寄件人 收货人 发货人 承办人 经办人
        监护人 委托人 负责人 承办单位 责任单位 主办单位 协办单位 承办部门 责任部门 相关部门 有关部门 权属单位 事主
        民众 佢 佢哋 老伯 阿婆 阿伯 阿叔 老奶奶 老大爷 小朋友 小哥 站务员 乘务员 列车员
        检票员 安检员 收银员 管理员 办事员 审核员 理赔员 投递员 邮递员 抄表员 网格员 协管员 收费员 信贷员 大堂经理
        理财经理 管家 物管 教练 校方 院方 店方 厂方 站方 地勤 空姐 护工 人员 该员 窗口 二线 三线 后端 后台 技术部
        部门 办事处 上级 同行 客方 男子 女子 群主
        版主 楼主 读者 听众 观众 家长群 评论区 customer customers client clients caller callers cust cx user
        users guest guests subscriber patient passenger resident tenant citizen buyer shopper visitor member he
        she they wife husband son daughter mother father neighbor neighbour friend clerk cashier salesman shop
        store dealer technician engineer driver courier manager supervisor colleague receptionist lady gentleman
        someone somebody
    """,
    Word.AGENT: """
        工号 坐席 座席 坐席员 座席员 坐席代表 座席代表 客服 客服员 客服人员 客服代表 客服专员 客服小姐 客户代表
        客户服务代表 客户服务人员 在线客服 人工客服 人工坐席 人工 话务员 话务 接线员 接线生 接话员 接听员 受理员
        受理人 受理人员 值机员 总机 专席 专员 本席 本台 本中心 我台 我中心 我处 我部 我司 我方 我组 我局 我镇 我街道
        我社区 我委 我院 我所 我站 我单位 本单位 我们 我 agent
        agents rep reps representative operator csr advisor adviser i we
    """,
    Word.YOU: "你 你们 阁下 you",
    Word.SAY: """
        说 说道 讲 讲道 写道 喊道 说了 说过 讲了 原话 原文 原声 原句 留言 发言 口述 提到 提及 一句 两句 的说法
        的意思 的话 话 said says say saying told tells tell wrote writes words quote
    """,
    Word.CLAIM: """
        咬定 称 声称 自称 坚称 诉称 辩称 谎称 宣称 误以为 误认为 反映 反应 抱怨 埋怨 自述 陈述 表示 表达 表述 强调 坚持
        坚持说 提出
        认为 觉得 感觉 怀疑 质疑 骂 骂道 辱骂 谩骂 大骂 破口大骂 喊 大喊 嚷 嚷嚷 吼 大吼 叫嚷 叫嚣 叫骂 威胁
        扬言 吐槽 指责 责骂 斥责 训斥 诉苦 哭诉 诉说 诉求 发帖 评论 回怼 怼 顶撞 撂下 甩下 丢下 冒出 怒斥 怒骂
        怒吼 呵斥 数落 嘲讽 嘲笑 讽刺 挖苦 打断 抢话 插话 嘟囔 嘀咕 念叨 嚷道 起哄 反驳 狡辩 推说 推脱 承认 申辩
        补充 重申 写信 致函 晒出 claimed claims claiming complained complains insisted insists mentioned
        mentions shouted shouts yelled yells screamed argued demanded reported reports stated states swore
        threatened 责怪 怪罪 咆哮 直呼 惊呼 表态 大叫 尖叫 直言 坦言 冷冷道 怒道
        怒骂道 大喊道 吼道 回怼道 嘲讽道 抱怨道 质问道 嚷着 追着问
    """,
    Word.ASK: """
        问 询问 追问 反问 责问 质问 问道 咨询 投诉 举报 申诉 反馈 描述 来电 致电 来话 要求 催促 催 asked asks
        asking enquired inquired wondered
    """,
    Word.ANSWER: """
        回复 答复 回答 告知 告诉 解释 回 答 答道 答曰 回应 应答 回话 回覆 说明 提示 提醒 建议 劝 劝说 劝导 安慰
        安抚 解答 回他 回她 replied replies answered answers responded responds explained explains advised
        advises informed informs
    """,
    Word.TOLD: """
        被告知 被告诉 被通知 被骂 被怼 被回 被回复 被答复 听说 据说 was told were told been told got told being
        told is told are told
    """,
    Word.SHOWS: "收到 看到 显示 写着 听到 弹出 出现 截图 播报 读到",
    Word.THING: """
        短信 app 系统 语音 机器人 智能客服 自动回复 公众号 网页 页面 官网 广告 平台 sms voicemail ivr bot
        website
    """,
    Word.TOWARDS: """
        模仿 学着 仿照 对 向 跟 给 与 和 同 替 帮 为 让 请 把 将 冲 冲着 朝 朝着 对着 当着 联系 回访 外呼 拨打
        安抚 引导 协助
        核实 核对 查询 查看 登记 记录 受理 处理 转告 通知 服务 接待 接听 接到 挂断 针对 关于 根据 按照 to with
        for by
    """,
    Word.PLAIN: """
        电话 话费 话务 通话 对话 听话 会话 短话 长话 座机电话 话音 话术 话筒 话题 话语 话单 话卡 话机 废话 实话
        真话 假话 普通话 本地话 方言话 神话 童话 笑话 好话 坏话 脏话 客气话 这话 那话 话里 话说 话多 话不投机
        的话费 的话务 的话术 的话题 的话音 的话单 的话机 一句话 两句话 如果的话 出现故障 出现异常 出现问题
        后台处理 后台核实 回访率 回执 回单 回来 回去 回到 回家 回电 回拨 回退 回收 回落 回款 回传 回忆 回合 回头
        回避 来回 收回 退回 返回 撤回 找回 取回 驳回 挽回 召回 每回 这回 那回 一回 几回 下回 上回 头回 没这回
        回事 回音 回馈 回扣 回归 回首 回暖 回老家 回国 回城 回程 回访单 说明书 说法 说辞 说服 说不定 说话 小说
        学说 解说 说好 说清 说清楚 说白 说穿 来说 说来 说起 说实话 说真的 讲究 讲解 讲话 讲座 演讲 名称 称呼
        称赞 号称 简称 职称 昵称 全称 对称 称为 称职 统称 尊称 称重 人称 问题 访问 疑问 请问 问候 顾问 学问 问卷
        提问 慰问 首问 问好 过问 问号 问询处 答案 答辩 答卷 答题 答谢 应该 其他 其它 其中 其实 其余 其次 其间
        尤其 与其 极其 及其 吉他 客服部 客户端 客户号 客户群 客户满意 用户名 用户号 用户群 自我 我国 我市 我省
        我县 我区 对于 对应 对接 对账 核对无误 面对 针对性 反对 相对 绝对 不对 对不 给予 供给 与否 参与 和平
        和好 总和 共同 同时 同意 同样 同步 同类 合同 相同 不同 如同 同城 因为 认为是 行为 成为 作为 以为 为什么
        为何 为止 为了 为主 让步 申请 请求 请假 邀请 请客 把握 将来 将军 冲突 朝阳 听清 听力 好听 听筒 通知单
        通知书 登记表 记录单 记录表 受理单 处理单 处理中 服务费 服务台 服务区 服务厅 要求书 系统故障 短信费
        短信包 短信验证码 短信通知 语音包 语音信箱 平台费 方向 倾向 意向 双向 转向 向来 外向 宾馆 客气 客观 客流
        客源 客运 客房 客栈 客厅 博客 常客 旅客列车 乘客险 感觉到 喊话 骂人 叫喊 催费 催缴 催单 回答率 答应
        建议书 建议工单 投诉单 投诉率 投诉工单 投诉件 投诉部 投诉组 投诉处理 咨询单 咨询台 反馈单 留言板 留言簿
        描述不清 经理室 领导层 主管部门 代理费 渠道费 店长室 别人家 其一 其二 他国 他乡 他处
    """,
}
