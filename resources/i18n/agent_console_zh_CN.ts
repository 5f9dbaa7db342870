<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>began: {act}</source>
        <translation>开始：{act}</translation>
    </message>
    <message>
        <source>broken off: {act}</source>
        <translation>已中断：{act}</translation>
    </message>
    <message>
        <source>answered a call</source>
        <translation>接听来电</translation>
    </message>
    <message>
        <source>ended a call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>wrap-up limit over: code of the system given</source>
        <translation>话后整理超时，由系统归类</translation>
    </message>
    <message>
        <source>completed a call&apos;s record</source>
        <translation>完成通话记录</translation>
    </message>
    <message>
        <source>saved a call&apos;s record again</source>
        <translation>再次保存通话记录</translation>
    </message>
    <message>
        <source>corrected a complete record</source>
        <translation>更正已完成的记录</translation>
    </message>
    <message>
        <source>saw a whole number</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>looked for the calls of a whole number</source>
        <translation>按完整号码查找通话</translation>
    </message>
    <message>
        <source>looked up a number during a call</source>
        <translation>通话中查询号码</translation>
    </message>
    <message>
        <source>opened a customer&apos;s calls</source>
        <translation>查看客户的来电历史</translation>
    </message>
    <message>
        <source>saw over 20 numbers in an hour</source>
        <translation>一小时内查看号码超过 20 次</translation>
    </message>
    <message>
        <source>was told of many revealed numbers</source>
        <translation>已获知大量查看号码</translation>
    </message>
    <message>
        <source>noted that a correction call is owed</source>
        <translation>登记欠差错回拨</translation>
    </message>
    <message>
        <source>decided that no correction call is needed</source>
        <translation>决定不需差错回拨</translation>
    </message>
    <message>
        <source>made a correction call</source>
        <translation>完成差错回拨</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>完整号码</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Shifts and handovers</source>
        <translation>班次与交接班</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>应急与故障</translation>
    </message>
    <message>
        <source>Review marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Files and prints</source>
        <translation>导出与打印</translation>
    </message>
    <message>
        <source>Staff and hotline</source>
        <translation>人员与热线</translation>
    </message>
    <message>
        <source>Phrases and settings</source>
        <translation>忌语与设置</translation>
    </message>
    <message>
        <source>Care of the data</source>
        <translation>数据维护</translation>
    </message>
    <message>
        <source>sent an escalation</source>
        <translation>送出协办单</translation>
    </message>
    <message>
        <source>accepted an escalation</source>
        <translation>受理协办单</translation>
    </message>
    <message>
        <source>took an escalation over</source>
        <translation>接管协办单</translation>
    </message>
    <message>
        <source>passed an escalation on</source>
        <translation>转交协办单</translation>
    </message>
    <message>
        <source>asked back about an escalation</source>
        <translation>就协办单追问</translation>
    </message>
    <message>
        <source>added to an escalation</source>
        <translation>补充协办单</translation>
    </message>
    <message>
        <source>ordered something from a department</source>
        <translation>派给部门办理</translation>
    </message>
    <message>
        <source>escalation brought back: the department is over its limit</source>
        <translation>协办单收回：部门超时</translation>
    </message>
    <message>
        <source>noted a department&apos;s receipt</source>
        <translation>登记部门回单</translation>
    </message>
    <message>
        <source>answered an escalation</source>
        <translation>答复协办单</translation>
    </message>
    <message>
        <source>paused an escalation</source>
        <translation>暂停协办单</translation>
    </message>
    <message>
        <source>resumed an escalation</source>
        <translation>恢复协办单</translation>
    </message>
    <message>
        <source>told the customer the answer</source>
        <translation>已回复客户</translation>
    </message>
    <message>
        <source>closed an escalation</source>
        <translation>关闭协办单</translation>
    </message>
    <message>
        <source>reopened an escalation</source>
        <translation>重开协办单</translation>
    </message>
    <message>
        <source>made an escalation void</source>
        <translation>作废协办单</translation>
    </message>
    <message>
        <source>marked an answer as the one for everyone</source>
        <translation>将答复标为统一口径</translation>
    </message>
    <message>
        <source>took an earlier answer instead of escalating</source>
        <translation>采用已有答复，未再升级</translation>
    </message>
    <message>
        <source>started a shift</source>
        <translation>开始当班</translation>
    </message>
    <message>
        <source>ticked the readiness list</source>
        <translation>勾选班前准备</translation>
    </message>
    <message>
        <source>changed a shift</source>
        <translation>更改班次</translation>
    </message>
    <message>
        <source>ended a shift</source>
        <translation>结束当班</translation>
    </message>
    <message>
        <source>closed somebody&apos;s shift</source>
        <translation>代他人结束班次</translation>
    </message>
    <message>
        <source>opened a shift for somebody</source>
        <translation>代他人开班</translation>
    </message>
    <message>
        <source>remarked on a shift</source>
        <translation>对班次写下意见</translation>
    </message>
    <message>
        <source>has seen a remark on a shift</source>
        <translation>已阅班次意见</translation>
    </message>
    <message>
        <source>signed a duty record</source>
        <translation>在值班记录上签名</translation>
    </message>
    <message>
        <source>supplemented a duty record</source>
        <translation>补充值班记录</translation>
    </message>
    <message>
        <source>signed a handover</source>
        <translation>交班签名</translation>
    </message>
    <message>
        <source>accepted a handover</source>
        <translation>接班签名</translation>
    </message>
    <message>
        <source>refused a handover</source>
        <translation>退回交接班</translation>
    </message>
    <message>
        <source>allowed a handover to oneself</source>
        <translation>允许自行交接</translation>
    </message>
    <message>
        <source>supplemented a handover</source>
        <translation>补充交接班记录</translation>
    </message>
    <message>
        <source>flagged a point of a handover</source>
        <translation>对交接事项提出疑问</translation>
    </message>
    <message>
        <source>cleared a flag of a handover</source>
        <translation>消除交接疑问</translation>
    </message>
    <message>
        <source>explained a flagged point</source>
        <translation>说明有疑问的事项</translation>
    </message>
    <message>
        <source>took open work by name</source>
        <translation>指名接手未完事项</translation>
    </message>
    <message>
        <source>opened an incident</source>
        <translation>登记应急或故障</translation>
    </message>
    <message>
        <source>noted who was told of an incident</source>
        <translation>登记应急通知情况</translation>
    </message>
    <message>
        <source>cleared an incident</source>
        <translation>解除应急或故障</translation>
    </message>
    <message>
        <source>gave a review mark</source>
        <translation>作出点评</translation>
    </message>
    <message>
        <source>acknowledged a review mark</source>
        <translation>已阅点评</translation>
    </message>
    <message>
        <source>disputed a review mark</source>
        <translation>对点评提出申诉</translation>
    </message>
    <message>
        <source>settled a disputed mark</source>
        <translation>处理点评申诉</translation>
    </message>
    <message>
        <source>withdrew a review mark</source>
        <translation>撤回点评</translation>
    </message>
    <message>
        <source>nominated a call</source>
        <translation>提名通话</translation>
    </message>
    <message>
        <source>took a nomination back</source>
        <translation>撤回提名</translation>
    </message>
    <message>
        <source>wrote calls into a file</source>
        <translation>导出通话</translation>
    </message>
    <message>
        <source>wrote escalations into a file</source>
        <translation>导出协办单</translation>
    </message>
    <message>
        <source>wrote handovers into a file</source>
        <translation>导出交接班</translation>
    </message>
    <message>
        <source>wrote duty records into a file</source>
        <translation>导出值班记录</translation>
    </message>
    <message>
        <source>wrote the journal into a file</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>wrote a report into a file</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>printed a report</source>
        <translation>打印报表</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>confirmed with the PIN</source>
        <translation>用密码确认</translation>
    </message>
    <message>
        <source>gave a wrong PIN</source>
        <translation>密码输入错误</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>changed a person&apos;s name or role</source>
        <translation>更改人员姓名或角色</translation>
    </message>
    <message>
        <source>gave a person access again</source>
        <translation>恢复人员权限</translation>
    </message>
    <message>
        <source>disabled a person</source>
        <translation>停用人员</translation>
    </message>
    <message>
        <source>reset a PIN</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>set the hotline up</source>
        <translation>设立热线</translation>
    </message>
    <message>
        <source>changed the hotline</source>
        <translation>更改热线设置</translation>
    </message>
    <message>
        <source>published a list of phrases</source>
        <translation>发布服务忌语表</translation>
    </message>
    <message>
        <source>checked old calls again</source>
        <translation>重新检查以往通话</translation>
    </message>
    <message>
        <source>settled from when escalations are alike</source>
        <translation>设定协办单相似度</translation>
    </message>
    <message>
        <source>made the index of escalations anew</source>
        <translation>重建协办单索引</translation>
    </message>
    <message>
        <source>filled the database with made-up calls</source>
        <translation>填入虚构通话</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
</context>
<context>
    <name>BalanceTable</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>▲ Waits</source>
        <translation>▲ 待答复</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Choose whether it is an incident or an equipment fault.</source>
        <translation>请选择是应急事件还是设备故障。</translation>
    </message>
    <message>
        <source>Write what has happened.</source>
        <translation>请写明发生了什么。</translation>
    </message>
    <message>
        <source>Write where: a seat, a room or a system.</source>
        <translation>请写明地点：台席、房间或系统。</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>It is over: clear the incident with what was written</source>
        <translation>已解除：按所写的处理情况结束</translation>
    </message>
    <message>
        <source>Tick off the next who has been told</source>
        <translation>勾销下一位已通知的人</translation>
    </message>
    <message>
        <source>Report an incident or an equipment fault</source>
        <translation>报告应急事件或设备故障</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Back to the screen before; what is written is kept</source>
        <translation>回到原来的画面；已写的内容保留</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本屏幕的帮助</translation>
    </message>
</context>
<context>
    <name>BoardController</name>
    <message>
        <source>Write how it was remedied: the handover and those who answer calls want to know.</source>
        <translation>请写明如何处理的：交接班和接听的人都需要知道。</translation>
    </message>
    <message>
        <source>{number}: {told} of {all} told.</source>
        <translation>{number}：已通知 {told} 个，共 {all} 个。</translation>
    </message>
    <message>
        <source>{number} is over.</source>
        <translation>{number} 已解除。</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{kind}, open</source>
        <translation>{kind}，未解除</translation>
    </message>
    <message>
        <source>{kind}, cleared</source>
        <translation>{kind}，已解除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已通知</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Incidents and faults</source>
        <translation>应急与故障</translation>
    </message>
    <message>
        <source>Report  F5</source>
        <translation>报告  F5</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Nothing is open, and nothing was cleared today. F5 reports an incident or an equipment fault.</source>
        <translation>没有未解除的，今天也没有解除过。按 F5 报告应急事件或设备故障。</translation>
    </message>
    <message>
        <source>Incidents and equipment faults, open ones first</source>
        <translation>应急事件与设备故障，未解除的在前</translation>
    </message>
    <message>
        <source>open {open} · cleared today {cleared}</source>
        <translation>未解除 {open} · 今日已解除 {cleared}</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>End the call, then complete the record</source>
        <translation>结束通话；再按一次完成记录单</translation>
    </message>
    <message>
        <source>Greeting and job number said</source>
        <translation>已问候并报工号</translation>
    </message>
    <message>
        <source>Continue the interrupted record</source>
        <translation>接着写中断的记录单</translation>
    </message>
    <message>
        <source>Escalate to the shift lead</source>
        <translation>升级给值班长（协办单）</translation>
    </message>
    <message>
        <source>A wrong answer was given: owe a callback</source>
        <translation>答错了：登记差错回拨</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一栏</translation>
    </message>
    <message>
        <source>Pause the service</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>Put the first better wording in place</source>
        <translation>换成第一种说法</translation>
    </message>
    <message>
        <source>Put the second better wording in place</source>
        <translation>换成第二种说法</translation>
    </message>
    <message>
        <source>Put the third better wording in place</source>
        <translation>换成第三种说法</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>回到记录</translation>
    </message>
    <message>
        <source>Close the opened record</source>
        <translation>关闭打开的记录单</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>One-key record: {name}</source>
        <translation>一键记录：{name}</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>{state}, {time} left</source>
        <translation>{state}，还剩 {time}</translation>
    </message>
    <message>
        <source>Answer  F2</source>
        <translation>接听  F2</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Somebody is on the line. End the call first (Ctrl+Enter).</source>
        <translation>正在通话。请先结束通话（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Something is written here. End the call with Ctrl+Enter, then choose “{outcome}”.</source>
        <translation>这里已经写了内容。请按 Ctrl+Enter 结束通话，再选“{outcome}”。</translation>
    </message>
    <message>
        <source>Somebody is on the line. The record opens after the call.</source>
        <translation>正在通话。通话结束后才能打开这份记录单。</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成记录单</translation>
    </message>
    <message>
        <source>Saved {number}  {time}</source>
        <translation>已保存 {number}  {time}</translation>
    </message>
    <message>
        <source>The wrap-up time of {number} is over. It is saved; complete it now, or later from the list.</source>
        <translation>{number} 的话后处理时间已到，内容已保存；可以现在填完，也可以稍后从列表里补填。</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>One key:</source>
        <translation>一键记录：</translation>
    </message>
    <message>
        <source>Escalate  {key}</source>
        <translation>升级值班长  {key}</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>结束通话</translation>
    </message>
    <message>
        <source>Close  {key}</source>
        <translation>关闭  {key}</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>On the line</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补填</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>! cannot be read</source>
        <translation>！无法读取</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>已损坏：读不出</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>用语违规 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>correction call owed</source>
        <translation>欠差错回拨</translation>
    </message>
</context>
<context>
    <name>CallerField</name>
    <message>
        <source>Caller&apos;s number</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show the whole number for 30 s; the reason is recorded</source>
        <translation>显示完整号码 30 秒，原因会记录在案</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>核对录入的号码</translation>
    </message>
    <message>
        <source>Call the customer back</source>
        <translation>给客户回电</translation>
    </message>
    <message>
        <source>Read it back to the caller</source>
        <translation>向来电人复述号码</translation>
    </message>
    <message>
        <source>Pass it to the shift lead</source>
        <translation>转告值班长</translation>
    </message>
</context>
<context>
    <name>CallsActions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search notes, names and numbers</source>
        <translation>搜索记录、姓名和号码</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show the calls of today, and no other filter</source>
        <translation>只看今天的通话，其他筛选都去掉</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>去掉所有筛选</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>常用筛选</translation>
    </message>
    <message>
        <source>Take one of the saved filters</source>
        <translation>用一个存下的筛选</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>存筛选…</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>给这个筛选起名存下</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个区域</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Show the caller&apos;s whole number for 30 s; asks for a reason</source>
        <translation>显示来电的完整号码 30 秒；先问原因</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史来电</translation>
    </message>
    <message>
        <source>Open the calls of this caller; asks for a reason</source>
        <translation>打开这位客户的其他通话；先问原因</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Show what was escalated from this call in its room</source>
        <translation>在“协办单”页打开这通电话上报的协办单</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>Mark the call as approved; a comment if you like</source>
        <translation>评为合格，可带评语</translation>
    </message>
    <message>
        <source>△ To improve</source>
        <translation>△ 待改进</translation>
    </message>
    <message>
        <source>Mark the call as to be improved, and say what</source>
        <translation>评为待改进，并写明哪里</translation>
    </message>
    <message>
        <source>★ Excellent</source>
        <translation>★ 优秀</translation>
    </message>
    <message>
        <source>Mark the call as excellent; a comment if you like</source>
        <translation>评为优秀，可带评语</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Give what is written in the bar under the call</source>
        <translation>提交通话下方写好的内容</translation>
    </message>
    <message>
        <source>Nominate…</source>
        <translation>提名…</translation>
    </message>
    <message>
        <source>Nominate the call for the sample, or leave it to chance</source>
        <translation>提名这通通话进入抽样，或取消提名</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复申诉…</translation>
    </message>
    <message>
        <source>Answer the dispute about a mark of this call</source>
        <translation>答复对这通通话点评的申诉</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回点评…</translation>
    </message>
    <message>
        <source>Take a mark of this call back; asks for a reason</source>
        <translation>撤回这通通话的一条点评，要写原因</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown, numbers masked</source>
        <translation>按显示的样子复制选中的行，号码仍遮住</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write exactly this list, chosen rows or a sample into a file</source>
        <translation>把这份列表、选中的行或一份抽样写成文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; from there, end the search</source>
        <translation>回到列表；已在列表时清除搜索</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>CallsExport</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message numerus="yes">
        <source>The list shows the %n call(s) of the sample. Ctrl+Shift+T shows all again.</source>
        <translation>
            <numerusform>列表显示样本中的 %n 通。按 Ctrl+Shift+T 重新显示全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsRoom</name>
    <message>
        <source>Why is this whole number looked for in all calls? It is recorded first.</source>
        <translation>为什么要在全部通话中查找这个完整号码？会先记录在案。</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Enter looks for the whole number too; that is recorded with your name.</source>
        <translation>按 Enter 还会查完整号码；这会记下您的名字。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>已复制 %n 行，号码已遮住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was escalated from this call.</source>
        <translation>这通电话没有上报协办单。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>数据库没有回应，这里是上次读到的内容。</translation>
    </message>
    <message>
        <source>The number of {number} is shown for 30 s; it is recorded that you saw it.</source>
        <translation>{number} 的号码显示 30 秒；已记下是您看的。</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>No call fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>没有符合筛选的通话。按 Ctrl+Shift+T 去掉筛选。</translation>
    </message>
    <message>
        <source>There are no calls yet. What agents answer appears here by itself.</source>
        <translation>还没有通话。话务员接听后会自动出现在这里。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>None is saved yet: set the filter, then Ctrl+S.</source>
        <translation>还没有存过：设好筛选后按 Ctrl+S。</translation>
    </message>
    <message>
        <source>Calls of this filter</source>
        <translation>符合筛选的通话</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在清点…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {chosen} chosen</source>
        <translation>{count}，选中 {chosen}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Write what the customer was told.</source>
        <translation>请写明告知客户的话。</translation>
    </message>
    <message>
        <source>【Wrong】{reason}</source>
        <translation>【差错】{reason}</translation>
    </message>
    <message>
        <source>【Right answer】{answer}</source>
        <translation>【正确答复】{answer}</translation>
    </message>
    <message>
        <source>【Told】{told}</source>
        <translation>【已告知】{told}</translation>
    </message>
    <message>
        <source>【Recorded】{note}</source>
        <translation>【原记录】{note}</translation>
    </message>
    <message>
        <source>&amp;What the customer was told</source>
        <translation>告知客户的话(&amp;W)</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>差错与正确答复</translation>
    </message>
    <message>
        <source>Customer told  {key}</source>
        <translation>已告知客户  {key}</translation>
    </message>
    <message>
        <source>The customer was called back and knows the right answer</source>
        <translation>已给客户回电，客户知道了正确答复</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show the whole number for the callback; that you looked at it is recorded</source>
        <translation>显示回拨用的完整号码；看过会留下记录</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message numerus="yes">
        <source>The chain holds: %n line(s), {calls} calls, nothing changed or removed. Head: {head}</source>
        <translation>
            <numerusform>链完整：日志 %n 行，通话 {calls} 通，没有改动或删除。链首：{head}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): {where}. The command agent-console verify names all of them.</source>
        <translation>
            <numerusform>发现 %n 处问题：{where}。命令 agent-console verify 会全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>part of the file cannot be read:</source>
        <translation>数据文件有一部分读不出来：</translation>
    </message>
    <message>
        <source>names a record that is not there:</source>
        <translation>所指的记录不存在：</translation>
    </message>
    <message>
        <source>line changed, removed or moved:</source>
        <translation>日志行被改动、删除或移位：</translation>
    </message>
    <message>
        <source>end of the journal cut off:</source>
        <translation>日志末尾被截去：</translation>
    </message>
    <message>
        <source>call changed:</source>
        <translation>通话被改动：</translation>
    </message>
    <message>
        <source>call removed:</source>
        <translation>通话被删除：</translation>
    </message>
    <message>
        <source>call put back to an earlier state:</source>
        <translation>通话被还原到以前：</translation>
    </message>
    <message>
        <source>call that nobody wrote down:</source>
        <translation>通话没有日志：</translation>
    </message>
    <message>
        <source>number without a record:</source>
        <translation>编号没有对应记录：</translation>
    </message>
    <message>
        <source>what a call said before was changed:</source>
        <translation>更正前内容被改动：</translation>
    </message>
    <message>
        <source>hits of the phrase check changed:</source>
        <translation>忌语检查结果被改动：</translation>
    </message>
    <message>
        <source>list of phrases changed:</source>
        <translation>服务忌语表被改动：</translation>
    </message>
    <message>
        <source>escalation changed:</source>
        <translation>协办单被改动：</translation>
    </message>
    <message>
        <source>index of escalations wrong:</source>
        <translation>协办单索引有误：</translation>
    </message>
    <message>
        <source>correction call changed:</source>
        <translation>差错回拨被改动：</translation>
    </message>
    <message>
        <source>incident changed:</source>
        <translation>应急或故障被改动：</translation>
    </message>
    <message>
        <source>shift changed:</source>
        <translation>班次被改动：</translation>
    </message>
    <message>
        <source>duty record changed:</source>
        <translation>值班记录被改动：</translation>
    </message>
    <message>
        <source>review mark or nomination changed:</source>
        <translation>点评或提名被改动：</translation>
    </message>
    <message>
        <source>who saw numbers was changed:</source>
        <translation>查看号码的记录被改动：</translation>
    </message>
    <message>
        <source>index of the search wrong:</source>
        <translation>搜索索引有误：</translation>
    </message>
    <message>
        <source>handover changed:</source>
        <translation>交接班被改动：</translation>
    </message>
    <message>
        <source>person whom nobody added:</source>
        <translation>来历不明的人员：</translation>
    </message>
    <message>
        <source>person removed:</source>
        <translation>人员被删除：</translation>
    </message>
    <message>
        <source>person changed:</source>
        <translation>人员被改动：</translation>
    </message>
    <message>
        <source>hotline changed:</source>
        <translation>热线被改动：</translation>
    </message>
    <message>
        <source>The check was stopped; it says nothing.</source>
        <translation>检查已停止，没有结论。</translation>
    </message>
</context>
<context>
    <name>CommentBar</name>
    <message>
        <source>Write it in a few words.</source>
        <translation>请写几个字。</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
</context>
<context>
    <name>ConcernTable</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. What you typed is still here and stays kept.</source>
        <translation>话务台内部出了差错。您写的内容还在，会一直保留。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the hotline&apos;s own files; what is faulty was left out. First: {fault}</source>
        <translation>
            <numerusform>热线自备的文件有 %n 处错误，出错的文件未载入。第一处：{fault}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Save correction</source>
        <translation>保存改正</translation>
    </message>
</context>
<context>
    <name>CorrectionCall</name>
    <message>
        <source>? to look at</source>
        <translation>? 待查看</translation>
    </message>
    <message>
        <source>⚑ owed</source>
        <translation>⚑ 待回拨</translation>
    </message>
    <message>
        <source>✓ told</source>
        <translation>✓ 已告知</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 不涉及</translation>
    </message>
    <message>
        <source>+ owe it</source>
        <translation>+ 要回拨</translation>
    </message>
    <message>
        <source>− leave out</source>
        <translation>− 不涉及</translation>
    </message>
    <message>
        <source>found by {who}, {time}; owed by {owner}</source>
        <translation>{who} 发现，{time}；由 {owner} 回拨</translation>
    </message>
    <message>
        <source>taken over by {holder}</source>
        <translation>由 {holder} 接手</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Somebody is on the line in this call: give the right answer at once.</source>
        <translation>这通电话客户还在线：请当场更正。</translation>
    </message>
    <message>
        <source>{number}: {owner} owes a callback now.</source>
        <translation>{number}：{owner} 须马上回拨。</translation>
    </message>
    <message>
        <source>The correction call was dropped.</source>
        <translation>差错回拨已放弃。</translation>
    </message>
    <message>
        <source>{number}: the customer knows the right answer.</source>
        <translation>{number}：客户已知道正确答复。</translation>
    </message>
    <message>
        <source>{added} owed a callback, {left} left out.</source>
        <translation>{added} 通要回拨，{left} 通不涉及。</translation>
    </message>
    <message>
        <source>Correction call: {reason}</source>
        <translation>差错回拨：{reason}</translation>
    </message>
    <message>
        <source>{number}: {who} found a wrong answer. Call back now.</source>
        <translation>{number}：{who} 发现答复有误，请马上回拨。</translation>
    </message>
    <message numerus="yes">
        <source>{words} %n more.</source>
        <translation>
            <numerusform>{words}另有 %n 通。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Write what was wrong.</source>
        <translation>请写明错在哪里。</translation>
    </message>
    <message>
        <source>Write the right answer.</source>
        <translation>请写明正确答复。</translation>
    </message>
    <message>
        <source>Correction call  {number}</source>
        <translation>差错回拨  {number}</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差错回拨</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>没有写记录。</translation>
    </message>
    <message>
        <source>Num&amp;ber of the call, then Enter</source>
        <translation>通话编号，按 Enter(&amp;B)</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>错在哪里(&amp;W)</translation>
    </message>
    <message>
        <source>The ri&amp;ght answer</source>
        <translation>正确答复(&amp;G)</translation>
    </message>
    <message>
        <source>Owe a callback  {key}</source>
        <translation>登记回拨  {key}</translation>
    </message>
    <message>
        <source>Due now, at the top of the promises of whoever the call belongs to</source>
        <translation>即刻到期，排在首问责任人的承诺最上面</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
</context>
<context>
    <name>CorrectionsView</name>
    <message>
        <source>Corrections so &amp;far</source>
        <translation>历次改正(&amp;F)</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>历次改正</translation>
    </message>
    <message>
        <source>Wrong answer: call back  Ctrl+B</source>
        <translation>答错了：差错回拨  Ctrl+B</translation>
    </message>
    <message>
        <source>{number}, {time}, by {job_number} {agent}</source>
        <translation>{number}，{time}，{job_number} {agent}</translation>
    </message>
    <message>
        <source>Earlier call</source>
        <translation>以往来电</translation>
    </message>
    <message>
        <source>{number}, recorded by {job_number} {agent}, owner {owner}</source>
        <translation>{number}，由 {job_number} {agent} 记录，首问责任人 {owner}</translation>
    </message>
    <message>
        <source>Nothing has been corrected. Change a field, give the reason, save with Ctrl+Enter.</source>
        <translation>尚未改正过。改动内容，写明原因，按 Ctrl+Enter 保存。</translation>
    </message>
    <message>
        <source>{time}  {job_number}: {reason}</source>
        <translation>{time}  {job_number}：{reason}</translation>
    </message>
    <message>
        <source>  {field}: “{old}” → “{new}”</source>
        <translation>  {field}：“{old}” → “{new}”</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Correction call due</source>
        <translation>差错回拨</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>e.g. today</source>
        <translation>例：今天</translation>
    </message>
    <message>
        <source>e.g. -7d</source>
        <translation>例：-7d</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>选日期</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>选日期（Alt+Down）</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>today, -1d, 2026-11-21</source>
        <translation>今天、-1d、2026-11-21</translation>
    </message>
    <message>
        <source>The day on which the shift begins: today, -1d or 2026-11-21, then Enter</source>
        <translation>班次开始的日期：今天、-1d 或 2026-11-21，再按 Enter</translation>
    </message>
    <message>
        <source>Pick the day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Pick the day (Alt+Down)</source>
        <translation>选择日期 (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>No day. Type 2026-11-01, 20261101, -7d, today, or a span: last week, this month.</source>
        <translation>看不懂这个日期。可输入 2026-11-01、20261101、-7d、今天，或一段时间：上周、本月。</translation>
    </message>
    <message>
        <source>No day from the first one on. Type 2026-11-01, 20261101, -7d or today.</source>
        <translation>不是起始日当天或之后的日期。可输入 2026-11-01、20261101、-7d 或 今天。</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}：{fault}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>ended</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>DutyActions</name>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign the duty record with the own PIN, or do what the bar asks</source>
        <translation>用本人密码为值班记录签名，或确认下方所问</translation>
    </message>
    <message>
        <source>★ Praise</source>
        <translation>★ 表扬</translation>
    </message>
    <message>
        <source>Praise the person of the chosen shift</source>
        <translation>表扬所选班次的人</translation>
    </message>
    <message>
        <source>▲ To improve</source>
        <translation>▲ 待改进</translation>
    </message>
    <message>
        <source>Say what the person of the chosen shift can improve</source>
        <translation>指出所选班次的人可以改进的地方</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>补记下班</translation>
    </message>
    <message>
        <source>Close a shift that was left open, with time and reason</source>
        <translation>为没有下班记录的班次补记下班时间和原因</translation>
    </message>
    <message>
        <source>Open one</source>
        <translation>代开班次</translation>
    </message>
    <message>
        <source>Open a shift for somebody who could not, with time and reason</source>
        <translation>替不能自己开始的人开始班次，写明时间和原因</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充记录</translation>
    </message>
    <message>
        <source>Add a marked supplement to a signed record</source>
        <translation>为已签名的记录加一条注明的补充记录</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the record, or keep it as PDF</source>
        <translation>打印记录，或存为 PDF</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>上一个班次</translation>
    </message>
    <message>
        <source>The shift behind</source>
        <translation>下一个班次</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>The shift that is running now</source>
        <translation>现在正在进行的班次</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回原来的屏幕；写的内容会保存</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>DutyController</name>
    <message>
        <source>“{typed}” is no day. Type today, -1d or 2026-11-21.</source>
        <translation>“{typed}”不是日期。请写“今天”、-1d 或 2026-11-21。</translation>
    </message>
    <message>
        <source>Opened by {who}: {reason}</source>
        <translation>由 {who} 代开：{reason}</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>{time} 下班</translation>
    </message>
    <message>
        <source>Closed by {who}: {reason}</source>
        <translation>由 {who} 补记下班：{reason}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未阅</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>{time} 已阅</translation>
    </message>
    <message>
        <source>Supplements follow a signed record; this one can still be written.</source>
        <translation>签名之后才加补充记录；这份现在还可以直接写。</translation>
    </message>
    <message>
        <source>A supplement to the signed record, marked as added:</source>
        <translation>为已签名的记录加一条补充记录，会注明是后加的：</translation>
    </message>
    <message>
        <source>Somebody has signed meanwhile. What you wrote can be added as a supplement:</source>
        <translation>这期间已有人签名。您写的内容可以作为补充记录加上：</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>缺了什么</translation>
    </message>
    <message>
        <source>There is nothing to print before the shift has begun.</source>
        <translation>班次还没开始，没有可打印的内容。</translation>
    </message>
    <message>
        <source>duty-{pattern}-{day}</source>
        <translation>值班记录-{pattern}-{day}</translation>
    </message>
    <message>
        <source>{number} is signed and sealed.</source>
        <translation>{number} 已签名封存。</translation>
    </message>
    <message>
        <source>The supplement stands beneath {number}.</source>
        <translation>补充记录已加在 {number} 下面。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text} 再错 {count} 次就要等待。</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Duty {on_duty}, {endless} without an end</source>
        <translation>值班 {on_duty}，{endless} 未下班</translation>
    </message>
    <message>
        <source>Duty {on_duty}</source>
        <translation>值班 {on_duty}</translation>
    </message>
    <message>
        <source>Who is on duty, and the duty record</source>
        <translation>谁在岗，值班记录</translation>
    </message>
</context>
<context>
    <name>DutyPaper</name>
    <message>
        <source>The duty record {number} on paper, or as a file:</source>
        <translation>值班记录 {number} 打印出来，或存为文件：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duty record</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>应急与故障</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Signature and supplements</source>
        <translation>签名与补充记录</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>班次编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>To</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>准时到岗</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Nobody worked this shift.</source>
        <translation>这个班次没有人上班。</translation>
    </message>
    <message>
        <source>{number} is on its way to {place}.</source>
        <translation>{number} 已送往 {place}。</translation>
    </message>
</context>
<context>
    <name>DutyView</name>
    <message>
        <source>on duty {count}</source>
        <translation>在岗 {count} 人</translation>
    </message>
    <message>
        <source>on duty {count} · without an end {endless}</source>
        <translation>在岗 {count} 人 · 没有下班记录 {endless}</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>S&amp;hift</source>
        <translation>班次(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Print  {key}</source>
        <translation>打印  {key}</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>On duty &amp;now, and who worked this shift</source>
        <translation>现在在岗和上过这个班次的人(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen shift</source>
        <translation>所选班次</translation>
    </message>
    <message>
        <source>Nobody is on duty, and nobody has worked this shift.</source>
        <translation>现在没有人在岗，也没有人上过这个班次。</translation>
    </message>
    <message>
        <source>Nobody is on duty, and nobody has worked this shift. {key} opens a shift for somebody.</source>
        <translation>现在没有人在岗，也没有人上过这个班次。按 {key} 可以代开班次。</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及时应答</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待补填</translation>
    </message>
    <message>
        <source>Correction calls due</source>
        <translation>差错回拨待办</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>用语违规</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>上班人数</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>应急与故障</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未下班</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未解除</translation>
    </message>
    <message>
        <source>Content SHA-256 {hash}</source>
        <translation>内容校验码 SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Journal at line {entries}, {link}</source>
        <translation>日志第 {entries} 行 {link}</translation>
    </message>
    <message>
        <source>Signed {time} by {who}</source>
        <translation>{time} 由 {who} 签名</translation>
    </message>
    <message>
        <source>Supplement  {time}  {who}</source>
        <translation>补充记录  {time}  {who}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{count} ({kinds})</source>
        <translation>{count}（{kinds}）</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>没有来电</translation>
    </message>
    <message>
        <source>{part} of {calls} ({share} %)</source>
        <translation>{part}／{calls}（{share}%）</translation>
    </message>
    <message>
        <source>{all}, average {average}, longest {longest} ({number})</source>
        <translation>{all}，平均 {average}，最长 {longest}（{number}）</translation>
    </message>
    <message>
        <source>{count} in {calls} call(s), kept with a reason {overrides}</source>
        <translation>{calls} 通来电中 {count} 处，注明理由保留 {overrides} 处</translation>
    </message>
    <message>
        <source>sent {sent}, answered {answered}, over the limit {overdue}</source>
        <translation>发出 {sent}，答复 {answered}，超时 {overdue}</translation>
    </message>
    <message>
        <source>{reason} {count} ({length})</source>
        <translation>{reason} {count} 次（{length}）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count}, late {late}, not ready at the begin {unready}</source>
        <translation>{count} 人，迟到 {late}，开始时未就绪 {unready}</translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent as {number}, {time}. Esc goes back to the note.</source>
        <translation>已发送：{number}，{time}。按 Esc 回到记录。</translation>
    </message>
    <message>
        <source>Escalation {number} is with the shift lead.</source>
        <translation>协办单 {number} 已交给值班长。</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer of {number} helps. That it did is recorded.</source>
        <translation>没有发送：{number} 的答复已经有用，并已记下。</translation>
    </message>
    <message>
        <source>The form was dropped.</source>
        <translation>协办单已放弃。</translation>
    </message>
    <message>
        <source>The call itself is not on the disk yet. The form is kept; send it again in a moment.</source>
        <translation>这通电话还没有存盘。协办单已暂存，请稍后再发。</translation>
    </message>
    <message>
        <source>{number}: {who} {step}.</source>
        <translation>{number}：{who} {step}。</translation>
    </message>
    <message numerus="yes">
        <source>{words} %n more.</source>
        <translation>
            <numerusform>{words}另有 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationState</name>
    <message>
        <source>Sent</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>已退回询问</translation>
    </message>
    <message>
        <source>With a department</source>
        <translation>部门办理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>EscalationsView</name>
    <message>
        <source>All, closed too  Ctrl+0</source>
        <translation>全部（含已结）  Ctrl+0</translation>
    </message>
    <message>
        <source>The queue  Ctrl+0</source>
        <translation>待办队列  Ctrl+0</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Write the file</source>
        <translation>写出文件</translation>
    </message>
    <message>
        <source>Write the file beside the work in other rooms</source>
        <translation>写出文件，其他各页可照常工作</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>选择文件夹和文件名</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>换种子</translation>
    </message>
    <message>
        <source>Draw another sample</source>
        <translation>另抽一份样本</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Show the calls of this sample in the list</source>
        <translation>在列表中显示这份样本的通话</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder that the file lies in</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what the sample is made up of, tab-separated</source>
        <translation>复制样本构成，以制表符分隔</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部通话</translation>
    </message>
    <message>
        <source>Take the filter and the sample from the list again</source>
        <translation>取消列表中的筛选和样本，重新显示全部</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>切换区域</translation>
    </message>
    <message>
        <source>Back to the list; the pane stays</source>
        <translation>回到列表，导出栏仍在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this pane; while a file is written, ask whether to stop it</source>
        <translation>关闭导出栏；正在写文件时，询问是否停止</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this pane</source>
        <translation>本栏的帮助</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Write why whole numbers are needed; it is recorded.</source>
        <translation>请写明为何需要完整号码；会登记在案。</translation>
    </message>
    <message>
        <source>Say how many calls are drawn, and with which seed.</source>
        <translation>请填写抽多少通、用哪个种子。</translation>
    </message>
    <message>
        <source>Cancelled: no file was written, and nothing is left of it.</source>
        <translation>已取消：没有写出文件，也没有留下残余。</translation>
    </message>
    <message>
        <source>No file was written: something went wrong in the console.</source>
        <translation>没有写出文件：程序出了问题。</translation>
    </message>
    <message>
        <source>Export: {what}</source>
        <translation>导出：{what}</translation>
    </message>
    <message>
        <source>What comes out: {filter}</source>
        <translation>导出内容：{filter}</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>only the %n chosen row(s)</source>
        <translation>
            <numerusform>只要选中的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is still being written. Whoever leaves now stops it, and nothing is left of it.</source>
        <translation>“{name}”还在写出。现在离开就会停止，不留下任何残余。</translation>
    </message>
    <message>
        <source>Stop writing and leave</source>
        <translation>停止写出并离开</translation>
    </message>
    <message>
        <source>a sample of them</source>
        <translation>从中抽样</translation>
    </message>
    <message>
        <source>all of them: {count}</source>
        <translation>全部：{count}</translation>
    </message>
    <message>
        <source>“{name}” or its description is there already. Nothing has been written.</source>
        <translation>“{name}”或它的说明文件已经存在。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>替换“{name}”</translation>
    </message>
    <message>
        <source>The file is not whole yet. What is written of it will be removed.</source>
        <translation>文件还不完整，停止后会删除已写的部分。</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止写出</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续写出</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>表头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>CSV (UTF-8, any program)</source>
        <translation>CSV（UTF-8，各种程序）</translation>
    </message>
    <message>
        <source>XLSX (Excel, WPS, LibreOffice)</source>
        <translation>XLSX（Excel、WPS、LibreOffice）</translation>
    </message>
    <message>
        <source>CSV in GB18030 (old Excel)</source>
        <translation>CSV，GB18030（旧版 Excel）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Whole &amp;numbers</source>
        <translation>完整号码(&amp;N)</translation>
    </message>
    <message>
        <source>With whole telephone numbers; needs a reason, and is recorded</source>
        <translation>含完整电话号码；须写明原因并登记</translation>
    </message>
    <message>
        <source>Kept in the journal and beside the file; needed for whole numbers</source>
        <translation>记入日志和说明文件；要完整号码时必填</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>写出进度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Type a name for the file, such as calls.csv.</source>
        <translation>请填写文件名，例如 calls.csv。</translation>
    </message>
    <message>
        <source>A name has no hidden characters and none of &lt; &gt; : &quot; | ? * \. Type it anew.</source>
        <translation>文件名不能有看不见的字符，也不能有 &lt; &gt; : &quot; | ? * \ 。请重新填写。</translation>
    </message>
    <message>
        <source>The way to the folder goes upwards with “..”. Type it in full.</source>
        <translation>路径中用“..”往上走。请填写完整路径。</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device. Choose another one.</source>
        <translation>这个名字在 Windows 里留给设备。请另取一个。</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>文件名太长。请取短一些的。</translation>
    </message>
    <message>
        <source>The console keeps its own data there. Choose another folder.</source>
        <translation>那里存放着程序自己的数据。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No length. Type 0:30-2:00, &lt;30 or &gt;5:00.</source>
        <translation>看不懂这个时长。请写 0:30-2:00、&lt;30 或 &gt;5:00。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Length of talk in seconds or m:ss: &lt;30, &gt;5:00, 0:30-2:00</source>
        <translation>通话时长，写秒或 分:秒：&lt;30、&gt;5:00、0:30-2:00</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>话务员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>结果(&amp;U)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>级别(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Length (s, m:ss)</source>
        <translation>时长 分:秒(&amp;L)</translation>
    </message>
    <message>
        <source>e.g. &lt;0:30</source>
        <translation>例：&lt;0:30</translation>
    </message>
    <message>
        <source>Subject, rule, corrected, marked and nominated calls</source>
        <translation>类目、规则、更正过、已点评、提名</translation>
    </message>
    <message>
        <source>More f&amp;ilters ({count})</source>
        <translation>更多筛选 {count} 项(&amp;I)</translation>
    </message>
    <message>
        <source>More f&amp;ilters</source>
        <translation>更多筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Note, name, number</source>
        <translation>记录、姓名、号码</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation>违规(&amp;F)</translation>
    </message>
    <message>
        <source>The agent said what they should not have</source>
        <translation>话务员说了不该说的话</translation>
    </message>
    <message>
        <source>&amp;Escalated</source>
        <translation>已升级(&amp;E)</translation>
    </message>
    <message>
        <source>It went on to the shift leads</source>
        <translation>转到了值班长</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>须改</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from {moment}</source>
        <translation>从 {moment}</translation>
    </message>
    <message>
        <source>to {moment}</source>
        <translation>到 {moment}</translation>
    </message>
    <message>
        <source>with violations</source>
        <translation>有违规</translation>
    </message>
    <message>
        <source>without violations</source>
        <translation>无违规</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>not escalated</source>
        <translation>未升级</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>未更正</translation>
    </message>
    <message>
        <source>with a review mark</source>
        <translation>有点评</translation>
    </message>
    <message>
        <source>without a review mark</source>
        <translation>无点评</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>not nominated</source>
        <translation>未提名</translation>
    </message>
    <message>
        <source>{length} or longer</source>
        <translation>不短于 {length}</translation>
    </message>
    <message>
        <source>{length} or shorter</source>
        <translation>不长于 {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n picked one by one</source>
        <translation>
            <numerusform>逐一选出的 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>全部通话</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>旧的在前</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>by “{column}”, falling</source>
        <translation>按“{column}”降序</translation>
    </message>
    <message>
        <source>by “{column}”, rising</source>
        <translation>按“{column}”升序</translation>
    </message>
    <message>
        <source>agent {value}</source>
        <translation>话务员 {value}</translation>
    </message>
    <message>
        <source>kind {value}</source>
        <translation>类别 {value}</translation>
    </message>
    <message>
        <source>caller {value}</source>
        <translation>来电 {value}</translation>
    </message>
    <message>
        <source>outcome {value}</source>
        <translation>结果 {value}</translation>
    </message>
    <message>
        <source>subject {value}</source>
        <translation>类目 {value}</translation>
    </message>
    <message>
        <source>severity {value}</source>
        <translation>级别 {value}</translation>
    </message>
    <message>
        <source>rule {value}</source>
        <translation>规则 {value}</translation>
    </message>
    <message>
        <source>search “{value}”</source>
        <translation>搜索“{value}”</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>须改</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>FloorActions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the record of the chosen row; Enter does it too</source>
        <translation>打开所选行的记录；按 Enter 也可以</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the floor</source>
        <translation>离开现场页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>FloorAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) wait for you on the floor; first {what}</source>
        <translation>
            <numerusform>现场有 %n 件事等您处理，第一件：{what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>FloorRoom</name>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n 条已损坏，未列出：{numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Who is &amp;on</source>
        <translation>谁在岗(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Waits for you</source>
        <translation>等您处理(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What goes on</source>
        <translation>现场情况(&amp;W)</translation>
    </message>
    <message>
        <source>Nobody is on. Whoever signs in or starts a shift stands here at once, without a reload.</source>
        <translation>现在无人在岗。有人签入或开始班次后，会立即出现在这里，无需刷新。</translation>
    </message>
    <message>
        <source>Nothing waits: no limit passed, nothing unsigned, no open incident. Go on with checking calls.</source>
        <translation>没有待处理事项：没有超时，没有未签字的交接班，没有未解除的应急。可以继续查阅通话。</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message>
        <source>Paused: {reason}</source>
        <translation>暂停：{reason}</translation>
    </message>
    <message>
        <source>▲ over by {time}</source>
        <translation>▲ 超时 {time}</translation>
    </message>
    <message>
        <source>△ {time} left</source>
        <translation>△ 还剩 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>no kind yet</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>无班次</translation>
    </message>
    <message>
        <source>▲ {shift}, not ended</source>
        <translation>▲ {shift}，未结束</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>在岗 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>Escalation overdue</source>
        <translation>协办单超时</translation>
    </message>
    <message>
        <source>Pause over its limit</source>
        <translation>暂停超时</translation>
    </message>
    <message>
        <source>Wrap-up over its limit</source>
        <translation>话后处理超时</translation>
    </message>
    <message>
        <source>Shift not ended</source>
        <translation>班次未结束</translation>
    </message>
    <message>
        <source>Handover not signed</source>
        <translation>交接班未签字</translation>
    </message>
    <message>
        <source>Many numbers revealed</source>
        <translation>频繁查看完整号码</translation>
    </message>
    <message>
        <source>Customer to be told</source>
        <translation>待告知客户</translation>
    </message>
    <message>
        <source>{number} · {owner} tells the customer · {problem}</source>
        <translation>{number} · 由 {owner} 告知客户 · {problem}</translation>
    </message>
    <message>
        <source>nobody has accepted it</source>
        <translation>无人受理</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} · {count} in an hour</source>
        <translation>{who} · 一小时内 {count} 次</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>No Chinese font is installed: Chinese text shows as boxes. Install one and start again: sudo apt install fonts-wqy-microhei</source>
        <translation>未安装中文字体，中文会显示为方框。No Chinese font is installed. 请安装后重新启动：sudo apt install fonts-wqy-microhei</translation>
    </message>
</context>
<context>
    <name>FormPrinter</name>
    <message>
        <source>The form of {number} on paper, or as a file:</source>
        <translation>把 {number} 打印出来，或存为文件：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Escalation form</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已做的处理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>{number} is on its way to {place}.</source>
        <translation>{number} 已送往 {place}。</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Without a call</source>
        <translation>没有通话</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <translation>已做的处理(&amp;W)</translation>
    </message>
    <message>
        <source>Ur&amp;gency</source>
        <translation>紧急程度(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;he problem</source>
        <translation>问题(&amp;H)</translation>
    </message>
    <message>
        <source>Call &amp;back by</source>
        <translation>答应回电(&amp;B)</translation>
    </message>
    <message>
        <source>Sent e&amp;ven so, because</source>
        <translation>仍要发送的理由(&amp;V)</translation>
    </message>
    <message>
        <source>Escalation to the shift lead</source>
        <translation>协办单 · 交值班长</translation>
    </message>
    <message>
        <source>Customer&apos;s number, if there is one</source>
        <translation>客户号码（有就填）</translation>
    </message>
    <message>
        <source>What the customer wants and what stands in the way</source>
        <translation>客户要什么，卡在哪里</translation>
    </message>
    <message>
        <source>What you looked up, asked and offered</source>
        <translation>查过什么、问过谁、给过什么方案</translation>
    </message>
    <message>
        <source>Only where similar ones were found</source>
        <translation>查到类似的协办单时才填</translation>
    </message>
    <message>
        <source>Special handling (e&amp;xception)</source>
        <translation>特事特办(&amp;X)</translation>
    </message>
    <message>
        <source>Send  {key}</source>
        <translation>发送  {key}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Send to the shift lead ({key})</source>
        <translation>发给值班长（{key}）</translation>
    </message>
    <message>
        <source>Drop this form; it can be brought back for some seconds</source>
        <translation>放弃这份协办单；几秒钟内可以找回</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天内答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟内答复</numerusform>
        </translation>
    </message>
    <message>
        <source>{within} of working time</source>
        <translation>{within}（按工作时间）</translation>
    </message>
    <message>
        <source>The promised time is not understood. Write 14:30, +30 or tomorrow 10:00.</source>
        <translation>没看懂答应的时间。请写 14:30、+30 或 明天 10:00。</translation>
    </message>
    <message>
        <source>The promised time is over. Promise a later one.</source>
        <translation>答应的时间已经过了，请改成以后的时间。</translation>
    </message>
    <message>
        <source>What is different this time</source>
        <translation>写明这次有什么不同</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Choose what kind of call it was.</source>
        <translation>请选择来电类别。</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>请选择处理结果。</translation>
    </message>
    <message>
        <source>This outcome needs a note.</source>
        <translation>选这个结果须写明记录。</translation>
    </message>
    <message>
        <source>Reword the marked phrase, or say why it stays.</source>
        <translation>请换个说法，或写明保留原话的理由。</translation>
    </message>
</context>
<context>
    <name>GoingOnLine</name>
    <message>
        <source>{words}
All that is going on: {key}</source>
        <translation>{words}
查看全部：{key}</translation>
    </message>
</context>
<context>
    <name>GreetingView</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Sa&amp;id</source>
        <translation>已报(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;id {time}</source>
        <translation>已报(&amp;I) {time}</translation>
    </message>
    <message>
        <source>Spoken &amp;language</source>
        <translation>服务语言(&amp;L)</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>服务语言</translation>
    </message>
    <message>
        <source>Greeting and job number were said (Space)</source>
        <translation>已问候并报工号（空格键）</translation>
    </message>
</context>
<context>
    <name>HandoverActions</name>
    <message>
        <source>Sign</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Sign the handover, or accept it</source>
        <translation>签字交班，或签字接班</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Make it a key point, or take the flag back</source>
        <translation>标为重点，或取消</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why it is not finished, or change an own item</source>
        <translation>写明为什么没有办完，或修改自己的一条</translation>
    </message>
    <message>
        <source>Own item</source>
        <translation>自加一条</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>添加自己的一条</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>销项</translation>
    </message>
    <message>
        <source>Clear a key point by name: it does not come back</source>
        <translation>具名销项：重点不再出现</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Refuse the handover, with a reason</source>
        <translation>退回交接班，要写原因</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充记录</translation>
    </message>
    <message>
        <source>Add a marked supplement to a sealed record</source>
        <translation>给封存的记录添加补充记录</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>代接</translation>
    </message>
    <message>
        <source>Take it over in the receiver&apos;s place, with a reason</source>
        <translation>代接班人接手，要写原因</translation>
    </message>
    <message>
        <source>Allow self</source>
        <translation>准自接</translation>
    </message>
    <message>
        <source>Let the outgoing agent accept it too, with a reason</source>
        <translation>允许交班人自己接，要写原因</translation>
    </message>
    <message>
        <source>Take incident</source>
        <translation>接手应急</translation>
    </message>
    <message>
        <source>Take an open incident over by name</source>
        <translation>具名接手未解除的应急</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>代交</translation>
    </message>
    <message>
        <source>Sign in the place of somebody who cannot, with a reason</source>
        <translation>代不能签字的人交班，要写原因</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the record, or keep it as PDF</source>
        <translation>打印记录，或存为 PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Show my handover</source>
        <translation>显示我的交接班</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待接</translation>
    </message>
    <message>
        <source>Show what waits to be accepted</source>
        <translation>显示待接的交接班</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Show earlier handovers</source>
        <translation>显示以前的交接班</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>缺签字</translation>
    </message>
    <message>
        <source>Show every handover that lacks a signature</source>
        <translation>显示所有缺少签字的交接班</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open a handover by its number</source>
        <translation>按编号打开交接班</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Collect and read everything anew</source>
        <translation>重新汇总和读取全部</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回上一个屏幕；写下的内容会保留</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本屏幕的帮助</translation>
    </message>
</context>
<context>
    <name>HandoverController</name>
    <message>
        <source>What is signed stays as it is. Your own handover is one key away: Ctrl+1.</source>
        <translation>签字后的内容不再改变。您自己的交接班按 Ctrl+1。</translation>
    </message>
    <message>
        <source>There is nothing to sign here.</source>
        <translation>这里没有要签的字。</translation>
    </message>
    <message>
        <source>Choose a handover that waits to be accepted first (Ctrl+2).</source>
        <translation>请先选一份待接的交接班（Ctrl+2）。</translation>
    </message>
    <message>
        <source>Supplements belong to sealed records; what is not sealed is amended.</source>
        <translation>补充记录只用于封存的记录；没有封存的直接修改。</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>请先选一条。</translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation>请先选一份交接班。</translation>
    </message>
    <message>
        <source>There is no handover “{typed}”. Type its whole number, such as H20261122-0007.</source>
        <translation>没有编号为“{typed}”的交接班。请输入完整编号，如 H20261122-0007。</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>{number}: {who} hands over to you.</source>
        <translation>{number}：{who} 向您交班。</translation>
    </message>
    <message>
        <source>{number} was refused.</source>
        <translation>{number} 已被退回。</translation>
    </message>
    <message>
        <source>{number} was accepted by {who}.</source>
        <translation>{number} 已由 {who} 接班。</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) lack a signature; the first is {number} of {who}.</source>
        <translation>
            <numerusform>%n 份交接班缺少签字；最早的是 {who} 的 {number}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {who} is over since {time} and nobody has signed for it.</source>
        <translation>{who} 的班次 {number} 已于 {time} 结束，还没有人交班签字。</translation>
    </message>
    <message>
        <source>{number} of {who} lacks a signature since {time}.</source>
        <translation>{who} 的 {number} 自 {time} 起缺少签字。</translation>
    </message>
    <message>
        <source>{numbers}: damaged, and left out of the lists. A shift lead can have the data checked.</source>
        <translation>{numbers} 已损坏，列表中略去。值班长可以核查数据。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>HandoverHints</name>
    <message>
        <source>{number} of this shift is accepted by {who} already; what came later goes with your next one.</source>
        <translation>本班次的 {number} 已由 {who} 接班；之后的内容随您下一次交班。</translation>
    </message>
    <message>
        <source>{number} is signed. Whoever takes over ticks the key points and signs, here or elsewhere.</source>
        <translation>{number} 已签字。接班人逐条勾选重点并签字，在本席或其他席位都可以。</translation>
    </message>
    <message>
        <source>{number} is accepted by {who} and sealed.</source>
        <translation>{number} 已由 {who} 接班，记录已封存。</translation>
    </message>
    <message>
        <source>{number} is taken over by {who} and sealed.</source>
        <translation>{number} 已由 {who} 代接，记录已封存。</translation>
    </message>
    <message>
        <source>{number} is refused; the outgoing agent has it back with the reason.</source>
        <translation>{number} 已退回，原因已告知交班人。</translation>
    </message>
    <message>
        <source>{number}: the outgoing agent may accept it too.</source>
        <translation>{number}：交班人也可以自己接。</translation>
    </message>
    <message>
        <source>{number}: the supplement is added.</source>
        <translation>{number}：补充记录已添加。</translation>
    </message>
    <message>
        <source>Incident {number} is open: a shift lead takes it over by name or clears it first.</source>
        <translation>应急 {number} 未解除：要先由值班长具名接手或解除。</translation>
    </message>
    <message>
        <source>{who} refused it: {reason}. Amend it and sign again.</source>
        <translation>{who} 退回：{reason}。请补充后重新签字。</translation>
    </message>
    <message>
        <source>You have no shift to hand over: start one first, or ask a shift lead to sign for you.</source>
        <translation>您没有可交的班次：请先上班，或请值班长代交。</translation>
    </message>
    <message>
        <source>Nothing is open. Add what the next shift should know (Ctrl+N), or sign as it is.</source>
        <translation>没有未结事项。可添加下一班要知道的（Ctrl+N），或直接签字。</translation>
    </message>
    <message>
        <source>No handover waits. What somebody signs for you or for whoever comes appears here.</source>
        <translation>没有待接的交接班。别人签给您的，或谁来都可以接的，会出现在这里。</translation>
    </message>
    <message>
        <source>There is no handover yet. The first one is signed under “My handover” (Ctrl+1).</source>
        <translation>还没有交接班。第一份在“我的交接班”里签字（Ctrl+1）。</translation>
    </message>
    <message>
        <source>Every handover has both signatures.</source>
        <translation>所有交接班都有双方签字。</translation>
    </message>
    <message>
        <source>Refused: {reason}. Amend it under “My handover” (Ctrl+1).</source>
        <translation>已退回：{reason}。请在“我的交接班”里补充（Ctrl+1）。</translation>
    </message>
    <message>
        <source>Refused: {reason}. The outgoing agent amends it.</source>
        <translation>已退回：{reason}。由交班人补充。</translation>
    </message>
    <message>
        <source>Meant for {job_number}: they sign here or at their own desk.</source>
        <translation>交给 {job_number}：在本席或自己的席位签字。</translation>
    </message>
    <message>
        <source>Whoever takes over ticks each key point (Space), types job number and PIN, and accepts.</source>
        <translation>接班人逐条勾选重点（空格键），输入工号和密码，然后接班。</translation>
    </message>
    <message>
        <source>Tick each key point (Space), then accept with your PIN, or refuse with a reason.</source>
        <translation>逐条勾选重点（空格键），再用密码接班；或写明原因退回。</translation>
    </message>
    <message>
        <source>Incident {number} is in it: as long as it is open, only a shift lead can accept.</source>
        <translation>含应急 {number}：解除之前只能由值班长接班。</translation>
    </message>
    <message>
        <source>The shift of {who} is over and nobody has signed: ask them to, or sign for them (Ctrl+G).</source>
        <translation>{who} 的班次已结束，还没有交班签字：请其补签，或代为交班（Ctrl+G）。</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Handover {waiting}, {late} unsigned</source>
        <translation>交接班 {waiting}，缺签字 {late}</translation>
    </message>
    <message>
        <source>Handover {waiting}</source>
        <translation>交接班 {waiting}</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>班次交接</translation>
    </message>
    <message>
        <source>{number} is not finished and stays with {owner}, who finds it at their own desk.</source>
        <translation>{number} 未写完，仍归 {owner}，由其在自己的席位上完成。</translation>
    </message>
    <message>
        <source>{number} cannot be opened from here; look for it by its number.</source>
        <translation>{number} 不能从这里打开，请按编号查找。</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>协办单</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>&amp;Items, what hurts first</source>
        <translation>事项，最急的在前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>What the next shift should know beyond the items</source>
        <translation>事项之外，下一班要知道的</translation>
    </message>
    <message>
        <source>Si&amp;gnatures and supplements</source>
        <translation>签字和补充记录(&amp;G)</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>班次 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, key points {keys}</source>
        <translation>{items}，重点 {keys} 条</translation>
    </message>
    <message>
        <source>{done} of {all} key points ticked</source>
        <translation>重点已勾 {done} / {all} 条</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>handover-{job_number}-{day}</source>
        <translation>交接班-{job_number}-{day}</translation>
    </message>
    <message>
        <source>The record of {number} on paper, or as a file:</source>
        <translation>{number} 的记录打印在纸上，或存为文件：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或存盘</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班记录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Signatures and supplements</source>
        <translation>签字和补充记录</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Why not finished</source>
        <translation>未结原因</translation>
    </message>
    <message>
        <source>◆ key</source>
        <translation>◆ 重点</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>came back {count} times</source>
        <translation>已交接 {count} 次</translation>
    </message>
    <message>
        <source>{time}, overdue</source>
        <translation>{time}，已超时</translation>
    </message>
    <message>
        <source>{number} is on its way to {place}.</source>
        <translation>{number} 正送往 {place}。</translation>
    </message>
</context>
<context>
    <name>HandoverTable</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>items {items}, key points {keys}</source>
        <translation>事项 {items} 条，重点 {keys} 条</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>{time} 签字</translation>
    </message>
    <message>
        <source>over since {time}</source>
        <translation>{time} 已结束</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>as of {time}: the database does not answer</source>
        <translation>截至 {time}：数据库没有响应</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班列表</translation>
    </message>
    <message>
        <source>My handover</source>
        <translation>我的交接班</translation>
    </message>
    <message>
        <source>To be accepted {count}</source>
        <translation>待接 {count}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前的</translation>
    </message>
    <message>
        <source>Unsigned {count}</source>
        <translation>缺签字 {count}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Escalation</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差错回拨</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>Equipment fault</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Paused: customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未写完</translation>
    </message>
    <message>
        <source>Unsigned handover</source>
        <translation>缺签字交接</translation>
    </message>
    <message>
        <source>Own item</source>
        <translation>自加</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>正在填写</translation>
    </message>
    <message>
        <source>Signed, to be accepted</source>
        <translation>已交班，待接班</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Accepted, sealed</source>
        <translation>已接班，已封存</translation>
    </message>
    <message>
        <source>Taken over by a shift lead, sealed</source>
        <translation>值班长代接，已封存</translation>
    </message>
    <message>
        <source>Shift over, nothing signed</source>
        <translation>班次已结束，未交班</translation>
    </message>
    <message>
        <source>whoever comes</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>My handover</source>
        <translation>我的交接班</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要数字</translation>
    </message>
    <message>
        <source>from {begin} to before {cut}</source>
        <translation>{begin} 起，{cut} 前</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} ({kinds})</source>
        <translation>{calls}（{kinds}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>talked {time}</source>
        <translation>通话 {time}</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最长 {time}</translation>
    </message>
    <message>
        <source>to complete {count}</source>
        <translation>待补全 {count}</translation>
    </message>
    <message>
        <source>escalations sent {count}</source>
        <translation>送出协办单 {count}</translation>
    </message>
    <message>
        <source>customers told {count}</source>
        <translation>告知客户 {count}</translation>
    </message>
    <message>
        <source>corrections told {count}</source>
        <translation>差错回拨 {count}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handed over in the place of the outgoing agent</source>
        <translation>代交班人交班</translation>
    </message>
    <message>
        <source>Allowed to accept it oneself</source>
        <translation>准许自接</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Taken over in the place of the incoming agent</source>
        <translation>代接班人接班</translation>
    </message>
    <message>
        <source>: {reason}</source>
        <translation>：{reason}</translation>
    </message>
    <message>
        <source>Content SHA-256 {hash}</source>
        <translation>内容校验码 {hash}</translation>
    </message>
    <message>
        <source>Journal at line {entries}, {link}</source>
        <translation>日志第 {entries} 行 {link}</translation>
    </message>
    <message>
        <source>Supplement  {time}  {who}</source>
        <translation>补充记录  {time}  {who}</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>HeaderView</name>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Today %n call(s)</source>
        <translation>
            <numerusform>今日 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} · average {length}</source>
        <translation>{calls} · 平均 {length}</translation>
    </message>
    <message>
        <source>{calls} · {count} to complete</source>
        <translation>{calls} · 待补填 {count}</translation>
    </message>
    <message>
        <source>{hotline}  ·  {job_number}  {name}</source>
        <translation>{hotline}  ·  {job_number}  {name}</translation>
    </message>
    <message>
        <source>Status of the seat (F9 pauses)</source>
        <translation>席位状态（F9 暂停服务）</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>服务忌语</translation>
    </message>
    <message>
        <source>The hotline&apos;s own list of phrases (not during a call)</source>
        <translation>热线自己的服务忌语表（通话中不可用）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签出</translation>
    </message>
    <message>
        <source>&amp;{number} Pause: {reason}</source>
        <translation>&amp;{number} 暂停：{reason}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>HistoryAnswers</name>
    <message>
        <source>With the shift lead</source>
        <translation>值班长的处理情况</translation>
    </message>
    <message>
        <source>Escalations of this caller, with the answers</source>
        <translation>该客户的协办单和答复</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>本次通话</translation>
    </message>
    <message>
        <source>without a call</source>
        <translation>不在通话中</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>还没有答复。</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>┄ quoted</source>
        <translation>┄ 引述</translation>
    </message>
    <message>
        <source>■ reword</source>
        <translation>■ 须改</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 注意</translation>
    </message>
    <message>
        <source>● hint</source>
        <translation>● 提示</translation>
    </message>
</context>
<context>
    <name>IdleView</name>
    <message>
        <source>What can be done now</source>
        <translation>现在可以做什么</translation>
    </message>
    <message>
        <source>The service is paused. Set the seat to ready above, or answer.</source>
        <translation>服务已暂停。请在上方恢复就绪，或直接接听。</translation>
    </message>
    <message>
        <source>Waiting for the next call</source>
        <translation>等候下一通来电</translation>
    </message>
    <message>
        <source>answers when the phone rings</source>
        <translation>电话响起时接听</translation>
    </message>
    <message>
        <source>escalates to the shift lead, during a call or after it</source>
        <translation>写协办单给值班长，通话中或通话后都可以</translation>
    </message>
    <message>
        <source>reports an incident or an equipment fault to the shift lead at once</source>
        <translation>向值班长立即报告应急事件或设备故障</translation>
    </message>
    <message>
        <source>hands the shift over to the next one</source>
        <translation>交班给接班的人</translation>
    </message>
    <message>
        <source>pauses the service, with a reason</source>
        <translation>暂停服务，并选择原因</translation>
    </message>
    <message>
        <source>record a silent line, a hang-up, a wrong number</source>
        <translation>一键记录：无声、接通即挂、打错</translation>
    </message>
    <message>
        <source>opens a record of the list again, to complete or to correct it</source>
        <translation>重新打开列表里的记录单，补填或改正</translation>
    </message>
    <message>
        <source>opens the help page of this screen</source>
        <translation>打开本页帮助</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>{number} is with the shift lead since {time}. Esc goes back to the note.</source>
        <translation>{number} 已于 {time} 报给值班长。按 Esc 回到记录。</translation>
    </message>
    <message>
        <source>{happened} The report is kept; tell the shift lead by word of mouth.</source>
        <translation>{happened}报告已留存；请当面或口头告诉值班长。</translation>
    </message>
    <message>
        <source>The report was dropped.</source>
        <translation>报告已放弃。</translation>
    </message>
    <message>
        <source>A report to the shift lead was begun and not sent. F5 goes on with it.</source>
        <translation>有一份给值班长的报告没有发出。按 F5 继续写。</translation>
    </message>
</context>
<context>
    <name>IncidentKind</name>
    <message>
        <source>Incident</source>
        <translation>应急事件</translation>
    </message>
    <message>
        <source>Equipment fault</source>
        <translation>设备故障</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Report an incident or an equipment fault</source>
        <translation>报告应急事件或设备故障</translation>
    </message>
    <message>
        <source>Incidents and faults: what is going on</source>
        <translation>应急与故障：正在发生什么</translation>
    </message>
    <message>
        <source>Incidents {count}</source>
        <translation>应急 {count}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>应急</translation>
    </message>
    <message>
        <source>{board}
Report one: {key}</source>
        <translation>{board}
报告：{key}</translation>
    </message>
    <message>
        <source>Open the board  {key}</source>
        <translation>打开应急列表  {key}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
</context>
<context>
    <name>IncidentPane</name>
    <message>
        <source>What was reported</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>How it was re&amp;medied</source>
        <translation>处理情况(&amp;M)</translation>
    </message>
    <message>
        <source>What was done, and from when on it works again</source>
        <translation>做了什么，从什么时候恢复</translation>
    </message>
    <message>
        <source>Told  Ctrl+T</source>
        <translation>已通知  Ctrl+T</translation>
    </message>
    <message>
        <source>It is over  {key}</source>
        <translation>解除  {key}</translation>
    </message>
    <message>
        <source>N&amp;otify list: {told} of {all} told</source>
        <translation>通知名单(&amp;O)：已通知 {told}，共 {all}</translation>
    </message>
    <message>
        <source>N&amp;otify list: nobody is named for this kind</source>
        <translation>通知名单(&amp;O)：这一类没有要通知的人</translation>
    </message>
    <message>
        <source>Reported {time} by {who}</source>
        <translation>{time} 由 {who} 报告</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>地点：{place}</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>情况：{what}</translation>
    </message>
    <message>
        <source>Effect: {effect}</source>
        <translation>影响：{effect}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>Cleared {time} by {who}: {remedy}</source>
        <translation>{time} 由 {who} 解除：{remedy}</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>{kind}, {place}, since {time}: {what}</source>
        <translation>{kind}，{place}，{time} 起：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{words}  (%n more)</source>
        <translation>
            <numerusform>{words}（另有 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. Effect: {effect}</source>
        <translation>{words}。影响：{effect}</translation>
    </message>
    <message>
        <source>{number} is over ({place}): {remedy}</source>
        <translation>{number} 已解除（{place}）：{remedy}</translation>
    </message>
    <message>
        <source>{number} is over.</source>
        <translation>{number} 已解除。</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>◆ key</source>
        <translation>◆ 重点</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message numerus="yes">
        <source>came back at %n change(s)</source>
        <translation>
            <numerusform>已交接 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>why: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>owner {job_number}</source>
        <translation>首问责任人 {job_number}</translation>
    </message>
    <message>
        <source>key point</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why not finished</source>
        <translation>未结原因</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>ItemVerbs</name>
    <message>
        <source>It is a key point since an earlier change; Ctrl+D clears it by name.</source>
        <translation>这是以前交接下来的重点；按 Ctrl+D 具名销项。</translation>
    </message>
    <message>
        <source>{item}: why is it not finished?</source>
        <translation>{item}：为什么没有办完？</translation>
    </message>
    <message>
        <source>Why it is not finished</source>
        <translation>没有办完的原因</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>An item of your own:</source>
        <translation>自己的一条：</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>stands in this handover only</source>
        <translation>只在这一次出现</translation>
    </message>
    <message>
        <source>◆ key point: comes back until somebody clears it</source>
        <translation>◆ 重点：每次都出现，直到销项</translation>
    </message>
    <message>
        <source>What the next shift has to know or do</source>
        <translation>下一班要知道或要做的</translation>
    </message>
    <message>
        <source>The item “{text}” is taken out.</source>
        <translation>已取出“{text}”。</translation>
    </message>
    <message>
        <source>Flag and reason of {item} are taken out.</source>
        <translation>已取消 {item} 的重点和原因。</translation>
    </message>
    <message>
        <source>{item} is no key point: it leaves the list by itself when it is settled.</source>
        <translation>{item} 不是重点：办结后自动离开列表。</translation>
    </message>
    <message>
        <source>{item} becomes a key point: it comes back until somebody clears it.</source>
        <translation>{item} 标为重点：每次交接都出现，直到有人销项。</translation>
    </message>
    <message>
        <source>Make it a key point</source>
        <translation>标为重点</translation>
    </message>
    <message>
        <source>What to watch, and why</source>
        <translation>要注意什么，为什么</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Clear the key point “{text}”? It does not come back; your name stands beside it.</source>
        <translation>销去重点“{text}”？以后不再出现，并记下您的姓名。</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>销项</translation>
    </message>
    <message>
        <source>“{text}” is cleared by {job_number} {name}.</source>
        <translation>“{text}”已由 {job_number} {name} 销项。</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to the number of what a line is about</source>
        <translation>转到“对象”栏</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show what was done today, and no other filter</source>
        <translation>只看今天，清除其他条件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个区域</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>检查链</translation>
    </message>
    <message>
        <source>Check that no line and no record was changed or removed</source>
        <translation>检查日志和记录有没有被改动或删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the lines of these days into a file</source>
        <translation>把这些日期的行写入文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen lines as they are shown</source>
        <translation>按显示的样子复制选中的行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; while it is being checked, stop that</source>
        <translation>回到列表；检查中则停止检查</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>&amp;About</source>
        <translation>对象(&amp;A)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>事项(&amp;H)</translation>
    </message>
    <message>
        <source>e.g. 0042, 1001</source>
        <translation>例：0042、1001</translation>
    </message>
    <message>
        <source>Number of a call or a form, its last digits, a job number, or the name of a file</source>
        <translation>通话或单据的编号、编号末几位、工号或文件名</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>JournalRoom</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>数据库没有响应；这里是上次读到的内容。</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>No line fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>没有符合条件的行。Ctrl+Shift+T 清除条件。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>日志各行</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>整行内容</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>停止  Esc</translation>
    </message>
    <message>
        <source>Choose a line in the list: it is shown here with its place in the chain.</source>
        <translation>在列表中选一行：这里显示它的全部内容和在链中的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Escalations {open}, {overdue} overdue</source>
        <translation>协办单 {open}，超时 {overdue}</translation>
    </message>
    <message>
        <source>Escalations {open}</source>
        <translation>协办单 {open}</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Queue of escalations</source>
        <translation>协办单队列</translation>
    </message>
</context>
<context>
    <name>LeadVerbs</name>
    <message>
        <source>Take {number} over in the receiver&apos;s place: it is yours then. Your PIN stands below.</source>
        <translation>代接班人接手 {number}：此后由您跟进。您的密码填在下面。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Let {who} accept {number} too, since nobody else is there?</source>
        <translation>没有别人在场，允许 {who} 自己接 {number}？</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>没有未解除的应急。</translation>
    </message>
    <message>
        <source>Take an open incident over by name: it is yours until it is cleared.</source>
        <translation>具名接手未解除的应急：解除之前由您负责。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>there is nobody else who works shifts</source>
        <translation>没有其他上班次的人</translation>
    </message>
    <message>
        <source>Sign in the place of somebody who cannot any more. Your PIN stands below.</source>
        <translation>代不能签字的人交班。您的密码填在下面。</translation>
    </message>
    <message>
        <source>Sign for them</source>
        <translation>代交</translation>
    </message>
    <message>
        <source>Why they cannot sign themselves</source>
        <translation>本人不能签字的原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Incident {number} is yours now.</source>
        <translation>应急 {number} 现由您负责。</translation>
    </message>
</context>
<context>
    <name>LedgerActions</name>
    <message>
        <source>Work on it</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Show it in the queue, with every step that can be taken</source>
        <translation>在待办队列中打开，可办理各个步骤</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open an escalation by its number</source>
        <translation>按编号打开协办单</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Show the call in the room of calls</source>
        <translation>在“通话”页打开这通电话</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows, numbers masked</source>
        <translation>复制选中的行，号码已遮住</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the form, or keep it as PDF</source>
        <translation>打印协办单，或存为 PDF</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the escalations of these days into a file</source>
        <translation>把这些日子的协办单写入文件</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, step by step</source>
        <translation>逐步返回</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>LedgerController</name>
    <message>
        <source>There is no escalation “{typed}”. Type its number, or only its last part, such as 7.</source>
        <translation>没有编号为“{typed}”的协办单。请输入编号，或只输入最后一段，例如 7。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>数据库没有回应，这里是上次读到的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n 条已损坏，未列出：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no call behind it.</source>
        <translation>这张协办单没有对应的通话。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>已复制 %n 行，号码已遮住。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Sent</source>
        <translation>上报时间</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>There are no escalations yet. What agents escalate with F4 appears here by itself.</source>
        <translation>还没有协办单。话务员按 F4 上报后会自动出现在这里。</translation>
    </message>
    <message>
        <source>No escalation fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>没有符合筛选的协办单。按 Ctrl+Shift+T 取消筛选。</translation>
    </message>
    <message>
        <source>Choose an escalation from the list, or type its number above (Ctrl+F).</source>
        <translation>请从列表选一张协办单，或在上方输入编号（Ctrl+F）。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Escalations of this filter, newest first</source>
        <translation>符合筛选的协办单，新的在前</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在清点…</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n 张协办单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>the console itself</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What stands in this line cannot be read: somebody has been at it.</source>
        <translation>这一行的内容读不出来：有人动过它。</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>在链中</translation>
    </message>
    <message>
        <source>Seal of this line: {seal}</source>
        <translation>本行封印：{seal}</translation>
    </message>
    <message>
        <source>Hangs on line {line}: {seal}</source>
        <translation>接在第 {line} 行之后：{seal}</translation>
    </message>
    <message>
        <source>It is the first line.</source>
        <translation>这是第一行。</translation>
    </message>
    <message>
        <source>Line {line}, which it hangs on, is missing.</source>
        <translation>它所接的第 {line} 行不见了。</translation>
    </message>
    <message>
        <source>Name of the act</source>
        <translation>事项代码</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>记录标识</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Seal of the record</source>
        <translation>记录封印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Whole numbers written</source>
        <translation>写出的完整号码</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Seal of what it said before</source>
        <translation>更正前内容的封印</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话数</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Characters a minute</source>
        <translation>每分钟字数</translation>
    </message>
    <message>
        <source>Seconds for the wrap-up</source>
        <translation>话后整理秒数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Seal of the step</source>
        <translation>步骤封印</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤数</translation>
    </message>
    <message>
        <source>Numbers whole</source>
        <translation>完整号码</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>只含有忌语的</translation>
    </message>
    <message>
        <source>Calls drawn</source>
        <translation>抽取通话数</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Calls chosen</source>
        <translation>选中通话数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>For each agent</source>
        <translation>按每位话务员</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正过</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Seconds of talk, at least</source>
        <translation>通话至少（秒）</translation>
    </message>
    <message>
        <source>Seconds of talk, at most</source>
        <translation>通话至多（秒）</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>With violations</source>
        <translation>有违规</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Up to, not with</source>
        <translation>截至（不含）</translation>
    </message>
    <message>
        <source>Seal of the check</source>
        <translation>检查的封印</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Alike from, per cent</source>
        <translation>相似起点（%）</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>协办单编号</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>须改</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>违规</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Do what the bar asks</source>
        <translation>执行下方一栏所问的事</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the handovers of these days into a file</source>
        <translation>把这些日子的交接班写入文件</translation>
    </message>
    <message>
        <source>Who was on duty, and the duty records</source>
        <translation>谁值班，以及值班记录</translation>
    </message>
    <message>
        <source>Duty…</source>
        <translation>值班…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, step by step</source>
        <translation>逐步返回</translation>
    </message>
</context>
<context>
    <name>LogController</name>
    <message>
        <source>There is no handover “{typed}”.</source>
        <translation>没有编号为“{typed}”的交接班记录。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>数据库没有回应，这里是上次读到的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation><numerusform>%n 条已损坏，未列出：{numbers}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{number}: the shift of {who} is over since {time}, nobody has signed for it, %n open.</source>
        <translation>
            <numerusform>{number}：{who} 的班次已于 {time} 结束，尚无人签字，未结 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for {who}, who accepts it with F8. Here you can take it over (Ctrl+T) or let the outgoing agent accept it (Ctrl+L).</source>
        <translation>等待接班人（{who}）按 F8 接班。您可以在这里代接（Ctrl+T），或准许交班人自接（Ctrl+L）。</translation>
    </message>
    <message>
        <source>That is for a handover that waits to be accepted.</source>
        <translation>只有待接班的记录可以这样办。</translation>
    </message>
    <message>
        <source>Supplements follow a sealed record only.</source>
        <translation>只有已封存的记录才能补充。</translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation>请先选一份交接班。</translation>
    </message>
    <message>
        <source>Choose first what to settle: the buttons below the items say how.</source>
        <translation>请先选择要办的事：事项下方有按钮。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>nobody has signed</source>
        <translation>未交班</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已代接</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>There is no handover yet. What somebody signs with F8 appears here by itself.</source>
        <translation>还没有交接班记录。有人按 F8 签字后会自动出现在这里。</translation>
    </message>
    <message>
        <source>No handover fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>没有符合筛选的交接班记录。按 Ctrl+Shift+T 取消筛选。</translation>
    </message>
    <message>
        <source>Choose a handover from the list, or type its number above (Ctrl+F).</source>
        <translation>请从列表选一份交接班记录，或在上方输入编号（Ctrl+F）。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Handovers of this filter, unsigned ones first</source>
        <translation>符合筛选的交接班记录，未签齐的在前</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未签齐</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已代接</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在清点…</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n 份交接班</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {late} unsigned too long</source>
        <translation>{count}，{late} 份超时未签</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent Console</source>
        <translation>话务台</translation>
    </message>
</context>
<context>
    <name>MarkPane</name>
    <message>
        <source>What was said about the chosen mark</source>
        <translation>选中点评的全部往来</translation>
    </message>
</context>
<context>
    <name>MarkQuestions</name>
    <message>
        <source>{verdict}: {number}, {who}</source>
        <translation>{verdict}：{number}，{who}</translation>
    </message>
    <message>
        <source>You have marked this call already: {mark}. This one is added.</source>
        <translation>您已点评过这通通话：{mark}。这次另加一条。</translation>
    </message>
    <message>
        <source>What can be better, and how</source>
        <translation>哪里可以更好，怎样改</translation>
    </message>
    <message>
        <source>A comment, if you like</source>
        <translation>评语，可不写</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Why does {number} belong in the sample?</source>
        <translation>为什么提名 {number} 进入抽样？</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>原因，可不写</translation>
    </message>
    <message>
        <source>{who} has nominated {number} for the sample: “{reason}”. Leave it to chance all the same?</source>
        <translation>{who} 已提名 {number} 进入抽样：“{reason}”。仍要撤回这项提名吗？</translation>
    </message>
    <message>
        <source>{who} has nominated {number} for the sample. Leave it to chance all the same?</source>
        <translation>{who} 已提名 {number} 进入抽样。仍要撤回这项提名吗？</translation>
    </message>
    <message>
        <source>Not in the sample</source>
        <translation>取消提名</translation>
    </message>
    <message>
        <source>Leave it nominated</source>
        <translation>保留提名</translation>
    </message>
    <message>
        <source>{who} sees “{verdict}” otherwise: {reason}
Which verdict holds, and what do you answer?</source>
        <translation>{who} 对“{verdict}”的申诉：{reason}
最终结论是什么，怎样答复？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer to the agent</source>
        <translation>给话务员的答复</translation>
    </message>
    <message>
        <source>Which mark is taken back, and why?</source>
        <translation>撤回哪一条点评，为什么？</translation>
    </message>
    <message>
        <source>Why is this mark taken back? {mark}</source>
        <translation>为什么撤回这条点评？{mark}</translation>
    </message>
    <message>
        <source>Reason; the agent reads it</source>
        <translation>原因（话务员看得到）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You see “{verdict}” for {number} otherwise: say why. A reviewer answers.</source>
        <translation>您对 {number} 的“{verdict}”有不同看法：请说明理由，点评人会答复。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation>您的理由</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Not in the sample</source>
        <translation>取消提名</translation>
    </message>
    <message>
        <source>Nominate…</source>
        <translation>提名…</translation>
    </message>
    <message>
        <source>Begun, not given yet: {words}</source>
        <translation>写了一半，还没提交：{words}</translation>
    </message>
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Mark</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>By</source>
        <translation>点评人</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>待改进</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未阅</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>▲ waits for an answer</source>
        <translation>▲ 申诉待答复</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>已答复，未阅</translation>
    </message>
    <message>
        <source>answered and read</source>
        <translation>已答复，已阅</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>at first: {verdict}</source>
        <translation>最初：{verdict}</translation>
    </message>
    <message>
        <source>{time}  {who} sees it otherwise: {reason}</source>
        <translation>{time}  {who} 申诉：{reason}</translation>
    </message>
    <message>
        <source>{time}  {who} took it back: {reason}</source>
        <translation>{time}  {who} 撤回：{reason}</translation>
    </message>
    <message>
        <source>{time}  {who}: {reason}</source>
        <translation>{time}  {who} 答复：{reason}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Somebody is on the line. The call can be marked when it has ended.</source>
        <translation>正在通话，结束后才能点评。</translation>
    </message>
    <message>
        <source>{number}: {verdict}. {who} is told at once; {key} takes it back.</source>
        <translation>{number}：{verdict}。已告知 {who}；按 {key} 可撤回。</translation>
    </message>
    <message>
        <source>{number} is left to chance again; {key} nominates it.</source>
        <translation>{number} 已取消提名；按 {key} 再提名。</translation>
    </message>
    <message>
        <source>{number} is nominated: every sample of its time holds it.</source>
        <translation>{number} 已提名：那段时间的每次抽样都会含有它。</translation>
    </message>
    <message>
        <source>Nothing about this call waits for an answer.</source>
        <translation>这通通话没有等待答复的申诉。</translation>
    </message>
    <message>
        <source>The dispute about {number} has its answer.</source>
        <translation>{number} 的申诉已答复。</translation>
    </message>
    <message>
        <source>No mark stands on this call.</source>
        <translation>这通通话没有有效的点评。</translation>
    </message>
    <message>
        <source>The mark is taken back; it stays to be read and counts no longer.</source>
        <translation>点评已撤回；仍看得到，但不再计数。</translation>
    </message>
    <message>
        <source>This is your own call: somebody else marks it.</source>
        <translation>这是您自己的通话：由别人点评。</translation>
    </message>
</context>
<context>
    <name>MarksActions</name>
    <message>
        <source>Find</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>到筛选栏</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>去掉所有筛选</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Show what waits for an answer, and no other filter</source>
        <translation>只看等待答复的</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复申诉…</translation>
    </message>
    <message>
        <source>Answer the dispute, with the verdict that holds</source>
        <translation>答复申诉，定下最终结论</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回点评…</translation>
    </message>
    <message>
        <source>Take the mark back; asks for a reason</source>
        <translation>撤回这条点评，要写原因</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Give what is written in the bar</source>
        <translation>提交写好的内容</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>打开通话</translation>
    </message>
    <message>
        <source>Show the call among the calls; Enter in the list does it too</source>
        <translation>在通话列表里打开；列表里按 Enter 也行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown</source>
        <translation>按显示的样子复制选中的行</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个窗格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; what is written is kept</source>
        <translation>回到列表；写的字会留着</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>话务员(&amp;A)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>结论(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>MarksRoom</name>
    <message>
        <source>Nobody disputes this mark.</source>
        <translation>这条点评没有申诉。</translation>
    </message>
    <message>
        <source>The dispute about {number} has its answer.</source>
        <translation>{number} 的申诉已答复。</translation>
    </message>
    <message>
        <source>No mark that stands is chosen.</source>
        <translation>没有选中有效的点评。</translation>
    </message>
    <message>
        <source>The mark is taken back; it stays to be read and counts no longer.</source>
        <translation>点评已撤回；仍看得到，但不再计数。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n 条已损坏，未列出：{numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>数据库没有回应，这里是上次读到的内容。</translation>
    </message>
</context>
<context>
    <name>MarksView</name>
    <message>
        <source>Marks given, those that wait for an answer first</source>
        <translation>全部点评，等待答复的在最前</translation>
    </message>
    <message>
        <source>Praise and blame</source>
        <translation>表扬与待改进</translation>
    </message>
    <message>
        <source>Marks of each agent; Enter lists those of one</source>
        <translation>每位话务员的点评数；按 Enter 只列其中一位</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 条点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n wait(s) for an answer</source>
        <translation>
            <numerusform>▲ %n 条待答复</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>没有符合筛选的点评。按 Ctrl+Shift+T 去掉筛选。</translation>
    </message>
    <message>
        <source>No marks yet. Among the calls, Ctrl+1, Ctrl+2 and Ctrl+3 mark the chosen one.</source>
        <translation>还没有点评。在通话列表里按 Ctrl+1、Ctrl+2、Ctrl+3 点评选中的通话。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Write what the problem is.</source>
        <translation>请写明问题。</translation>
    </message>
    <message>
        <source>Write what was tried.</source>
        <translation>请写明已做的处理。</translation>
    </message>
    <message>
        <source>There are similar ones: take an answer that helps, or say why to send it.</source>
        <translation>有类似的协办单：请采用有用的答复，或写明仍要发送的理由。</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Sub&amp;ject</source>
        <translation>类目(&amp;J)</translation>
    </message>
    <message>
        <source>Rule &amp;hit</source>
        <translation>触犯规则(&amp;H)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Co&amp;rrected</source>
        <translation>更正过(&amp;R)</translation>
    </message>
    <message>
        <source>The record was changed after it was complete</source>
        <translation>记录完成后又改过</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>已点评(&amp;D)</translation>
    </message>
    <message>
        <source>It has a review mark</source>
        <translation>有点评</translation>
    </message>
    <message>
        <source>&amp;Nominated</source>
        <translation>提名(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody wants it in the sample</source>
        <translation>有人提名抽样</translation>
    </message>
    <message>
        <source>A subject and all that branches off it; typed letters narrow the list</source>
        <translation>这个类目及其下各类；输入字或拼音首字母可缩小列表</translation>
    </message>
    <message>
        <source>A rule that hit what the agent said; typed letters narrow the list</source>
        <translation>话务员的话触犯的规则；输入字或拼音首字母可缩小列表</translation>
    </message>
    <message>
        <source>No subject is called “{typed}”; the field is as it was.</source>
        <translation>没有叫“{typed}”的类目；这一格仍是原来的。</translation>
    </message>
    <message>
        <source>No rule is called “{typed}”; the field is as it was.</source>
        <translation>没有叫“{typed}”的规则；这一格仍是原来的。</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>The filter does not hold yet: the list is still the one of before.</source>
        <translation>筛选还没有生效：下面仍是原来的列表。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place}/{count} 条</translation>
    </message>
    <message>
        <source>Message {place}, go to the next</source>
        <translation>{place}，转到下一条消息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>关闭这条消息（Esc）</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一条消息</translation>
    </message>
</context>
<context>
    <name>NotifyTable</name>
    <message>
        <source>not told yet</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>told {time} by {who}</source>
        <translation>{time} 由 {who} 通知</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message numerus="yes">
        <source>Call {number}, answered {time}, was interrupted; %Ln character(s) of the note are here.</source>
        <translation>
            <numerusform>{number}（{time} 接听）中断了，已写的 %Ln 字记录都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} %n more wait(s).</source>
        <translation>
            <numerusform>{text}另有 %n 份待续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue this record  F3</source>
        <translation>接着写  F3</translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message numerus="yes">
        <source>Ot&amp;her callers: %n to look at</source>
        <translation>
            <numerusform>其他来电：%n 通待查看(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide: {added} owed, {left} left out  {key}</source>
        <translation>决定：{added} 通回拨，{left} 通不涉及  {key}</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>还没有做标记</translation>
    </message>
    <message>
        <source>The record has neither subject nor script: others cannot be found by it.</source>
        <translation>这份记录没有类目和话术，找不到其他来电。</translation>
    </message>
    <message>
        <source>No other call since then had this subject and this version of the script.</source>
        <translation>此后没有同一类目、同一版话术的其他来电。</translation>
    </message>
    <message>
        <source>You see your own calls; those of others are looked at by a shift lead or a checker.</source>
        <translation>这里只有您自己的电话；别人的由值班长或质检员查看。</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>没有写记录。</translation>
    </message>
    <message>
        <source>since that day</source>
        <translation>当天起</translation>
    </message>
    <message>
        <source>7 days before, too</source>
        <translation>往前再看 7 天</translation>
    </message>
    <message>
        <source>30 days before, too</source>
        <translation>往前再看 30 天</translation>
    </message>
    <message>
        <source>How far back other callers are looked for</source>
        <translation>其他来电往前查多久</translation>
    </message>
    <message>
        <source>Other callers</source>
        <translation>其他来电</translation>
    </message>
    <message>
        <source>What was recorded for the chosen one</source>
        <translation>所选来电的记录</translation>
    </message>
    <message>
        <source>Told the same  +</source>
        <translation>也答错了  +</translation>
    </message>
    <message>
        <source>Leave out  −</source>
        <translation>不涉及  −</translation>
    </message>
    <message>
        <source>This caller was given the wrong answer, too, and is owed a callback (+)</source>
        <translation>这位客户也得到了错误答复，要回拨 (+)</translation>
    </message>
    <message>
        <source>This caller was told something else (−); Backspace takes a mark back</source>
        <translation>这位客户没有得到错误答复 (−)；按退格键去掉标记</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>{rows} in {file}. SHA-256 {digest}…, described in {manifest}.</source>
        <translation>{file} 中有 {rows}。SHA-256 {digest}…，说明在 {manifest}。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged, left out:</source>
        <translation>
            <numerusform>%n 条损坏，未写入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts too long for XLSX were cut in %n row(s), CSV has all of them:</source>
        <translation>
            <numerusform>%n 行中的文字超过 XLSX 的限度而被截断，CSV 中完整：</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}，另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OvertakenBar</name>
    <message>
        <source>Show the&amp;irs (Ctrl+Z: back)</source>
        <translation>看对方的(&amp;I)（Ctrl+Z 退回）</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>用我的(&amp;K)</translation>
    </message>
    <message>
        <source>{job_number} {name} changed this draft at {time}. Yours is not kept until you choose.</source>
        <translation>{job_number} {name} 在 {time} 改过这份草稿。选定以前，您写的先不保存。</translation>
    </message>
    <message>
        <source>{job_number} {name} published version {number} at {time}; what you see is older.</source>
        <translation>{job_number} {name} 在 {time} 发布了第 {number} 版，您眼前的是以前的内容。</translation>
    </message>
</context>
<context>
    <name>OwnMarksActions</name>
    <message>
        <source>✓ Read</source>
        <translation>✓ 已阅</translation>
    </message>
    <message>
        <source>I have read this mark, or the answer to what I wrote</source>
        <translation>我读过这条点评或对申诉的答复</translation>
    </message>
    <message>
        <source>I see it otherwise…</source>
        <translation>申诉…</translation>
    </message>
    <message>
        <source>Say why you see it otherwise; a reviewer answers</source>
        <translation>写明理由，由点评人答复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Send what is written in the bar</source>
        <translation>发出写好的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown</source>
        <translation>按显示的样子复制选中的行</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个窗格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步步回到之前的画面；写的字会留着</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>OwnMarksController</name>
    <message>
        <source>A reviewer has yet to answer.</source>
        <translation>点评人还没有答复。</translation>
    </message>
    <message>
        <source>There is nothing new about this one.</source>
        <translation>这条没有新的内容。</translation>
    </message>
    <message>
        <source>Read: {number}.</source>
        <translation>已阅：{number}。</translation>
    </message>
    <message>
        <source>What was disputed, answered or taken back is not disputed again.</source>
        <translation>已申诉、已答复或已撤回的点评不能再申诉。</translation>
    </message>
    <message>
        <source>Sent: a reviewer answers, and you are told.</source>
        <translation>已发出：点评人答复后会提示您。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMarksDesk</name>
    <message numerus="yes">
        <source>%n mark(s) on your calls to read.</source>
        <translation>
            <numerusform>您的通话有 %n 条点评未阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of reviewers on your calls.</source>
        <translation>
            <numerusform>点评人对您的通话有 %n 条新内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark on your call {number} was taken back.</source>
        <translation>对您 {number} 通话的点评已撤回。</translation>
    </message>
    <message>
        <source>Your words about {number} have an answer. What holds: {verdict}</source>
        <translation>您对 {number} 的申诉已有答复，最终结论：{verdict}</translation>
    </message>
    <message>
        <source>★ {who} found your call {number} excellent. Well done!</source>
        <translation>★ {who} 认为您的 {number} 通话很优秀，做得好！</translation>
    </message>
    <message>
        <source>✓ {who} has approved your call {number}.</source>
        <translation>✓ {who} 评定您的 {number} 通话合格。</translation>
    </message>
    <message>
        <source>△ {who} has advice on your call {number}.</source>
        <translation>△ {who} 对您的 {number} 通话有改进建议。</translation>
    </message>
</context>
<context>
    <name>OwnMarksPage</name>
    <message>
        <source>Marks {count}</source>
        <translation>点评 {count}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Review marks on my calls</source>
        <translation>我的通话得到的点评</translation>
    </message>
    <message>
        <source>Read it  {key}</source>
        <translation>去看看  {key}</translation>
    </message>
</context>
<context>
    <name>OwnMarksView</name>
    <message>
        <source>Marks on my calls</source>
        <translation>我的点评</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Marks on my calls, the newest first</source>
        <translation>我的点评，由新到旧</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>No marks yet. What reviewers say about your calls stands here, praise just as advice.</source>
        <translation>还没有点评。点评人对您通话的表扬和建议都会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 条点评</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通话</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>&amp;Marker</source>
        <translation>语速条(&amp;M)</translation>
    </message>
    <message>
        <source>A quiet bar that moves as long as the passage takes to say</source>
        <translation>一条细线，按语速走完这一句所需的时间</translation>
    </message>
    <message>
        <source> /min</source>
        <translation> 字/分</translation>
    </message>
    <message>
        <source>Characters that are spoken in a minute</source>
        <translation>每分钟说的字数</translation>
    </message>
    <message>
        <source>Pace in characters a minute</source>
        <translation>语速（字/分）</translation>
    </message>
</context>
<context>
    <name>PaneTitle</name>
    <message>
        <source>Close, and go back to the note ({key})</source>
        <translation>关闭，回到记录（{key}）</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Somebody else has changed {who} meanwhile: {role} now. Save puts yours in its place.</source>
        <translation>别人同时改了 {who}，现在是{role}。再保存就以您写的为准。</translation>
    </message>
    <message>
        <source>{number} can sign in again, with the PIN that they had.</source>
        <translation>{number} 又可以签入了，密码不变。</translation>
    </message>
    <message>
        <source>Switch {number} off</source>
        <translation>停用 {number}</translation>
    </message>
    <message>
        <source>Saved: {number} {name}.</source>
        <translation>已保存：{number} {name}。</translation>
    </message>
    <message>
        <source>{number} {name} can sign in now.</source>
        <translation>{number} {name} 现在可以签入。</translation>
    </message>
    <message>
        <source>{number} has a new PIN, from now on.</source>
        <translation>{number} 从现在起用新密码。</translation>
    </message>
    <message>
        <source>{number} can no longer sign in.</source>
        <translation>{number} 不能再签入了。</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody is called “{typed}”. Type a job number or a name.</source>
        <translation>没有人叫“{typed}”。请输入工号或姓名。</translation>
    </message>
    <message>
        <source>“{typed}” fits several people. Type the job number or more of the name.</source>
        <translation>“{typed}”符合多个人。请输入工号，或多输入几个字。</translation>
    </message>
    <message>
        <source>{field}: {fault}</source>
        <translation>{field}：{fault}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Job number</source>
        <translation>工号(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>密码(&amp;I)</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再输一遍(&amp;G)</translation>
    </message>
    <message>
        <source>Empty: a random one, shown once</source>
        <translation>留空：随机生成，只显示一次</translation>
    </message>
</context>
<context>
    <name>PhraseDesk</name>
    <message>
        <source>{count} faulty phrase rules were left out. The first: {fault}</source>
        <translation>服务忌语规则中有 {count} 处错误，出错的规则未载入。第一处：{fault}</translation>
    </message>
</context>
<context>
    <name>PhraseListController</name>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取忌语表…</translation>
    </message>
    <message>
        <source>Draft kept by {job_number} {name}, {time}</source>
        <translation>草稿由 {job_number} {name} 于 {time} 保存</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>正在检查忌语表……</translation>
    </message>
    <message>
        <source>Checking the list: {done} of {of} rules</source>
        <translation>正在检查忌语表：{done} / {of} 条规则</translation>
    </message>
    <message>
        <source>The list could not be checked.</source>
        <translation>忌语表未能检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): not to be published yet. Enter goes to the line.</source>
        <translation>
            <numerusform>%n 处错误，暂不能发布。按 Enter 转到该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults. This is what is published.</source>
        <translation>没有错误。与已发布的一致。</translation>
    </message>
    <message>
        <source>No faults. It can be published.</source>
        <translation>没有错误，可以发布。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>忌语表</translation>
    </message>
</context>
<context>
    <name>PhraseListView</name>
    <message>
        <source>{number}  {time}  {job_number} {name}  {note}</source>
        <translation>{number}  {time}  {job_number} {name}  {note}</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>还没有发布过</translation>
    </message>
    <message>
        <source>Version {number} published by {job_number} {name} {time}</source>
        <translation>第 {number} 版已发布，{job_number} {name}，{time}</translation>
    </message>
    <message>
        <source>Version {number} stands in the editor as a draft. Ctrl+Z brings back what stood there before.</source>
        <translation>第 {number} 版已调入，作为草稿。按 Ctrl+Z 恢复原来的内容。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>服务忌语</translation>
    </message>
    <message>
        <source>&amp;Close  Esc</source>
        <translation>关闭(&amp;C)  Esc</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>&amp;Bring back as a draft</source>
        <translation>调回作草稿(&amp;B)</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一栏</translation>
    </message>
    <message>
        <source>Leave the list; what is written stays as a draft</source>
        <translation>离开忌语表，写下的留作草稿</translation>
    </message>
    <message>
        <source>Published &amp;versions</source>
        <translation>已发布的版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>改了什么(&amp;W)</translation>
    </message>
    <message>
        <source>For those who read the versions later</source>
        <translation>供日后翻看版本的人参考</translation>
    </message>
    <message>
        <source>&amp;Publish version {number}</source>
        <translation>发布第 {number} 版(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>What the phrase check found</source>
        <translation>查出的服务忌语</translation>
    </message>
    <message>
        <source>Only where the words must stay as they are</source>
        <translation>必须保留原话时才填</translation>
    </message>
    <message>
        <source>Enter goes on to the next phrase that needs a reason</source>
        <translation>按 Enter 转到下一句要说明理由的话</translation>
    </message>
    <message>
        <source>{severity}  “{text}”  {category}</source>
        <translation>{severity}  “{text}”  {category}</translation>
    </message>
    <message>
        <source>┄ quoted</source>
        <translation>┄ 引述</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ 已说明</translation>
    </message>
    <message>
        <source>■ reword</source>
        <translation>■ 须改</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 注意</translation>
    </message>
    <message>
        <source>● hint</source>
        <translation>● 提示</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use for all %n</source>
        <translation>
            <numerusform>%n 句同一理由(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason to keep “{text}”</source>
        <translation>保留“{text}”的理由</translation>
    </message>
    <message>
        <source>Reason to k&amp;eep “{text}”</source>
        <translation>保留“{text}”的理由(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>数据文件正被其他程序占用。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs that use the file, then try again.</source>
        <translation>内容没有丢失。请关闭占用它的程序，再试一次。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>What was saved is safe. Free some space; what you typed is kept and saved then.</source>
        <translation>已保存的内容安全。请腾出空间；您写的内容还在，届时一并保存。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>数据文件夹不能写入。</translation>
    </message>
    <message>
        <source>Ask for write permission, or choose another folder with --data-dir.</source>
        <translation>请申请写入权限，或用 --data-dir 指定别的文件夹。</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>数据库服务器没有应答。</translation>
    </message>
    <message>
        <source>What you typed is kept here. Check the network and the database address.</source>
        <translation>您写的内容保留在本机。请检查网络和数据库地址。</translation>
    </message>
    <message>
        <source>The data file is damaged or is not a console database.</source>
        <translation>数据文件已损坏，或者不是话务台的数据库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and put back a backup.</source>
        <translation>未作任何改动。请保留这个文件，换回备份。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the console.</source>
        <translation>这个数据库出自更新版本的话务台。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this console, then start it again.</source>
        <translation>未作任何改动。请升级本机的话务台后重新启动。</translation>
    </message>
    <message>
        <source>The journal key that belongs to the data file is missing.</source>
        <translation>缺少与数据文件配套的日志密钥。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the .key file back beside the data file.</source>
        <translation>未作任何改动。请把 .key 文件放回数据文件旁边。</translation>
    </message>
    <message>
        <source>The PostgreSQL driver is not installed.</source>
        <translation>未安装 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install the package with its server extra: agent-console[server].</source>
        <translation>请连同 server 附加项一起安装：agent-console[server]。</translation>
    </message>
    <message>
        <source>The database address is not understood.</source>
        <translation>无法识别数据库地址。</translation>
    </message>
    <message>
        <source>Use sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>请写成 sqlite:///文件 或 postgresql+psycopg://用户@主机/库名。</translation>
    </message>
    <message>
        <source>There is no hotline in this database yet.</source>
        <translation>这个数据库里还没有热线。</translation>
    </message>
    <message>
        <source>Start the console for the first run, or use the setup command.</source>
        <translation>请启动话务台做首次设置，或使用 setup 命令。</translation>
    </message>
    <message>
        <source>This database already has a hotline.</source>
        <translation>这个数据库里已有热线。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in, or choose another data folder.</source>
        <translation>未作任何改动。请签入，或另选数据文件夹。</translation>
    </message>
    <message>
        <source>The database already holds calls.</source>
        <translation>数据库里已有通话记录。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use an empty data folder for sample data.</source>
        <translation>未作任何改动。样例数据请放进空的数据文件夹。</translation>
    </message>
    <message>
        <source>There is nobody with this job number.</source>
        <translation>没有这个工号。</translation>
    </message>
    <message>
        <source>Check the number, or ask the shift lead to add you.</source>
        <translation>请核对工号，或请值班长添加。</translation>
    </message>
    <message>
        <source>This job number is switched off.</source>
        <translation>这个工号已停用。</translation>
    </message>
    <message>
        <source>Ask the shift lead.</source>
        <translation>请找值班长。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>密码不对。</translation>
    </message>
    <message>
        <source>Type it again, or ask the shift lead for a new one.</source>
        <translation>请再输一次，或请值班长重设。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this job number.</source>
        <translation>这个工号连续输错密码。</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again. Other people can sign in meanwhile.</source>
        <translation>请等 {seconds} 秒再试。其他工号可照常签入。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的岗位没有这项权限。</translation>
    </message>
    <message>
        <source>Ask a shift lead.</source>
        <translation>请找值班长办理。</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>密码太短。</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>至少要 {shortest} 位。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>这个密码太容易猜到。</translation>
    </message>
    <message>
        <source>Choose one that is not a row, a repetition or the job number.</source>
        <translation>请不要用连号、重复的字符或工号。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>请两次输入相同的密码。</translation>
    </message>
    <message>
        <source>This is not a job number.</source>
        <translation>这不是工号。</translation>
    </message>
    <message>
        <source>Use 1 to 16 digits or letters A–Z, with hyphens inside.</source>
        <translation>请用 1 至 16 位数字或字母 A–Z，中间可用连字符。</translation>
    </message>
    <message>
        <source>Somebody else already has this job number.</source>
        <translation>这个工号已有人使用。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>This is the last shift lead.</source>
        <translation>这是最后一位值班长。</translation>
    </message>
    <message>
        <source>Add another shift lead first.</source>
        <translation>请先另设一位值班长。</translation>
    </message>
    <message>
        <source>This job number is your own.</source>
        <translation>这是您自己的工号。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask somebody else who manages people.</source>
        <translation>什么也没有改。请另一位管理人员的人来做。</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>还有内容没填。</translation>
    </message>
    <message>
        <source>Fill in the marked field.</source>
        <translation>请填写标出的一栏。</translation>
    </message>
    <message>
        <source>The text is too long: {length} of {limit} characters.</source>
        <translation>文字太长：{length} 字，上限 {limit} 字。</translation>
    </message>
    <message>
        <source>Nothing was cut. Shorten it, or paste less.</source>
        <translation>原文没有截断。请删短，或少粘贴一些。</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept: {character}.</source>
        <translation>文字里有不能保存的字符：{character}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take it out and try again.</source>
        <translation>未作任何改动。请去掉它再试。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>这不像电话号码。</translation>
    </message>
    <message>
        <source>It is kept as typed; correct it when you can.</source>
        <translation>已照录，方便时请改正。</translation>
    </message>
    <message>
        <source>This record is not there.</source>
        <translation>找不到这份记录单。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请刷新列表。</translation>
    </message>
    <message>
        <source>This does not go with the present state of the record.</source>
        <translation>记录单目前的状态不能这样做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh and look again.</source>
        <translation>未作任何改动。请刷新后再看。</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile.</source>
        <translation>这份记录单刚被别人改过。</translation>
    </message>
    <message>
        <source>Open it again; what you typed is still here.</source>
        <translation>请重新打开；您写的内容还在。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Choose or write one.</source>
        <translation>可以选择，也可以填写。</translation>
    </message>
    <message>
        <source>This reason says nothing.</source>
        <translation>这个原因没有说明任何事情。</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>请至少写一个词。</translation>
    </message>
    <message>
        <source>Shift {number} was never ended.</source>
        <translation>班次 {number} 一直没有结束。</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask a shift lead to close it, then start the new one.</source>
        <translation>记录都在。请值班长结束该班次，再开始新的班次。</translation>
    </message>
    <message>
        <source>This time does not go with the shift.</source>
        <translation>这个时间与班次不符。</translation>
    </message>
    <message>
        <source>It ends after its start, and nothing can be recorded ahead of time.</source>
        <translation>班次结束晚于开始，还没到的时间不能先记。</translation>
    </message>
    <message>
        <source>This shift already has its duty record, {number}.</source>
        <translation>本班次已有值班记录 {number}。</translation>
    </message>
    <message>
        <source>Open it; what is missing can be added as a supplement.</source>
        <translation>请打开该记录；遗漏的内容可作为补充记录添加。</translation>
    </message>
    <message>
        <source>There is no shift to hand over.</source>
        <translation>没有可交的班次。</translation>
    </message>
    <message>
        <source>Nothing is lost. Start your shift, or ask a shift lead to sign for you.</source>
        <translation>内容都在。请先上班，或请值班长代交。</translation>
    </message>
    <message>
        <source>Incident {number} is open, and open incidents go from lead to lead only.</source>
        <translation>应急 {number} 未解除，只能在值班长之间交接。</translation>
    </message>
    <message>
        <source>A shift lead takes it over by name first, or clears it.</source>
        <translation>要先由值班长具名接手或解除。</translation>
    </message>
    <message>
        <source>Handover {number} was already taken over by {by}.</source>
        <translation>交接班 {number} 已由 {by} 接班。</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh the list.</source>
        <translation>无需再办。请刷新列表。</translation>
    </message>
    <message>
        <source>This handover is meant for {job_number}.</source>
        <translation>这份交接班是交给 {job_number} 的。</translation>
    </message>
    <message>
        <source>Let them accept it, or ask a shift lead to take it over.</source>
        <translation>请由本人接班，或请值班长代接。</translation>
    </message>
    <message>
        <source>Key points not ticked yet: {count}.</source>
        <translation>还有 {count} 条重点没有勾选。</translation>
    </message>
    <message>
        <source>Go through them with the outgoing agent and tick each one.</source>
        <translation>请与交班人逐条核对并勾选。</translation>
    </message>
    <message>
        <source>Nobody hands over to themselves.</source>
        <translation>不能自己交给自己。</translation>
    </message>
    <message>
        <source>Let somebody else accept it, or ask a shift lead to allow it.</source>
        <translation>请由别人接班，或请值班长准许。</translation>
    </message>
    <message>
        <source>This is a call of your own.</source>
        <translation>这是您自己的通话。</translation>
    </message>
    <message>
        <source>Nothing was changed. Let somebody else review it.</source>
        <translation>什么也没有改。请由别人来点评。</translation>
    </message>
    <message>
        <source>You have {most} saved filters already.</source>
        <translation>已存了 {most} 个筛选。</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>请先删去一个不用的。</translation>
    </message>
    <message>
        <source>{number} has been made void.</source>
        <translation>{number} 已作废。</translation>
    </message>
    <message>
        <source>What you wrote is still here. If it is still needed, send a new one naming it.</source>
        <translation>您写的话还在。如果仍需要处理，请另送一张并写明原编号。</translation>
    </message>
    <message>
        <source>{number} ended more than {days} days ago and stays as it is.</source>
        <translation>{number} 办结已超过 {days} 天，不再变动。</translation>
    </message>
    <message>
        <source>Send a new one that names it.</source>
        <translation>请另送一张，写明原编号。</translation>
    </message>
    <message>
        <source>No liaison is named for “{department}”, so nobody would answer for the order.</source>
        <translation>“{department}”没有指定联系人，督办单没有人负责。</translation>
    </message>
    <message>
        <source>Choose another department, or enter the liaison in departments.toml first.</source>
        <translation>请选择别的部门，或先在 departments.toml 里填上联系人。</translation>
    </message>
    <message>
        <source>{owner}, who owns {number}, is switched off and cannot reply.</source>
        <translation>{number} 的首问责任人 {owner} 已停用，无法回复。</translation>
    </message>
    <message>
        <source>Ask the customer yourself, then answer it and tell them.</source>
        <translation>请自己向客户问清楚，再答复并告知客户。</translation>
    </message>
    <message>
        <source>The file already exists.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>没有写入。请换个名称。</translation>
    </message>
    <message>
        <source>The file may need {needed} MB, and only {free} MB are free there.</source>
        <translation>这个文件可能需要 {needed} MB，那里只剩 {free} MB。</translation>
    </message>
    <message>
        <source>Choose another folder, or fewer days.</source>
        <translation>请换一个文件夹，或少选几天。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>这个文件夹不存在。</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>请先建好，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>文件不能写到那里。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>请换个文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The file was not loaded; the others were. Correct that line.</source>
        <translation>这个文件未载入，其余已载入。请改正那一行。</translation>
    </message>
</context>
<context>
    <name>PromiseTable</name>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>✎ Not sent yet</source>
        <translation>✎ 未发送</translation>
    </message>
    <message>
        <source>taken over from {owner}</source>
        <translation>从 {owner} 接手</translation>
    </message>
    <message>
        <source>{holder} has taken it over</source>
        <translation>已由 {holder} 接手</translation>
    </message>
    <message>
        <source>✎ Correction call begun</source>
        <translation>✎ 差错回拨未登记完</translation>
    </message>
    <message>
        <source>⚑ Correction call to open</source>
        <translation>⚑ 差错回拨待登记</translation>
    </message>
    <message>
        <source>✓ Correction call told {time}</source>
        <translation>✓ 差错回拨已告知 {time}</translation>
    </message>
    <message>
        <source>⚑ Correction call now</source>
        <translation>⚑ 差错回拨 现在</translation>
    </message>
    <message>
        <source>⚑ Correction call of {owner}</source>
        <translation>⚑ 差错回拨 {owner}</translation>
    </message>
</context>
<context>
    <name>PromisedLine</name>
    <message>
        <source>⚠ not a time</source>
        <translation>⚠ 不是时间</translation>
    </message>
    <message>
        <source>⚠ {time} is over</source>
        <translation>⚠ {time} 已过</translation>
    </message>
    <message>
        <source>{time}, in {rest} h</source>
        <translation>{time}，还有 {rest}</translation>
    </message>
    <message>
        <source>14:30, +30, tomorrow</source>
        <translation>14:30、+30、明天</translation>
    </message>
    <message>
        <source>Pick day and time</source>
        <translation>选日期和时间</translation>
    </message>
    <message>
        <source>Pick day and time (Alt+Down)</source>
        <translation>选日期和时间（Alt+Down）</translation>
    </message>
</context>
<context>
    <name>PromisesView</name>
    <message numerus="yes">
        <source>⚑ %n to call back</source>
        <translation>
            <numerusform>⚑ %n 通待回拨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n overdue</source>
        <translation>
            <numerusform>▲ 逾期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n new</source>
        <translation>
            <numerusform>● 新 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You owe nobody an answer. F4 escalates what you cannot solve.</source>
        <translation>没有欠谁的答复。解决不了的，按 F4 升级。</translation>
    </message>
    <message>
        <source>M&amp;y promises</source>
        <translation>我的承诺(&amp;Y)</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>我的承诺</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause while waiting for the customer</source>
        <translation>等待客户时暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>End the pause; the limit runs again</source>
        <translation>结束暂停，时限继续计算</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accept: I work on it</source>
        <translation>受理：由我办理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send the answer to the owner</source>
        <translation>把答复发给首问责任人</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>退回询问</translation>
    </message>
    <message>
        <source>Send what is written as a question to the owner</source>
        <translation>把写的话作为问题发给首问责任人</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回单</translation>
    </message>
    <message>
        <source>Complete the department&apos;s receipt with what is written</source>
        <translation>用写的话完成部门的回单</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Take over from another shift lead</source>
        <translation>从另一位值班长手里接手</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Pass on to another shift lead</source>
        <translation>转给另一位值班长</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Send a supervision order to a department</source>
        <translation>向部门发出督办单</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Mark the answer as one for everyone</source>
        <translation>把答复标为通用答复</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结单</translation>
    </message>
    <message>
        <source>Close the escalation: the customer has been told</source>
        <translation>结单：已告知客户</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Reopen the escalation</source>
        <translation>重开协办单</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Make the form void; its number stays</source>
        <translation>作废本单，编号保留</translation>
    </message>
    <message>
        <source>Print the form, or keep it as PDF</source>
        <translation>打印协办单，或存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open an escalation by its number</source>
        <translation>按编号打开协办单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all open escalations</source>
        <translation>显示全部未结协办单</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Show those I work on</source>
        <translation>显示我在办的</translation>
    </message>
    <message>
        <source>Unaccepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Show those nobody has accepted</source>
        <translation>显示无人受理的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Show those over their limit</source>
        <translation>显示已超时的</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待结单</translation>
    </message>
    <message>
        <source>Show those whose customer has been told, to close them</source>
        <translation>显示已告知客户、等待结单的</translation>
    </message>
    <message>
        <source>Similar…</source>
        <translation>相似单…</translation>
    </message>
    <message>
        <source>Try out from which likeness on similar ones are shown</source>
        <translation>试出多像才提示相似单</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Go to the next in the list</source>
        <translation>转到列表中的下一张</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回原来的页面，写的话会保留</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Show the call in the room of calls</source>
        <translation>在“通话”页打开这通电话</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>The customer has been told by you, in the owner&apos;s place</source>
        <translation>由您代首问责任人告知客户</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Close the try-out first (Esc); then steps are taken.</source>
        <translation>请先按 Esc 关闭试一试，再办理。</translation>
    </message>
    <message>
        <source>There is no escalation “{typed}”. Type its number, or only its last part, such as 7.</source>
        <translation>没有编号为“{typed}”的协办单。请输入编号，或只输入最后一段，例如 7。</translation>
    </message>
    <message>
        <source>{number}: {step}, {job_number}</source>
        <translation>{number}：{job_number} {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you had begun are back; the list marks them with ✎.</source>
        <translation>
            <numerusform>找回 %n 条没有发出的答复，列表中以 ✎ 标出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n escalation(s) over the limit; first {number}, {left}.</source>
        <translation>
            <numerusform>%n 张协办单已超时，最早的是 {number}，{left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s) due soon; first {number}, {left}.</source>
        <translation>
            <numerusform>%n 张协办单即将到期，最早的是 {number}，还剩 {left}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is over its limit, {left}.</source>
        <translation>{number} 已超时，{left}。</translation>
    </message>
    <message>
        <source>{number} is due soon, in {left}.</source>
        <translation>{number} 即将到期，还剩 {left}。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>special handling</source>
        <translation>特事特办</translation>
    </message>
    <message>
        <source>new</source>
        <translation>有新动作</translation>
    </message>
    <message>
        <source>answer not sent</source>
        <translation>答复未发出</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>By</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Sound an alarm when one is over its limit</source>
        <translation>超时的时候发出警报声</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>Open escalations by due time</source>
        <translation>未结协办单，按到期时间</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音：关</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>未结 {count}</translation>
    </message>
    <message>
        <source>overdue {count}</source>
        <translation>超时 {count}</translation>
    </message>
    <message>
        <source>due soon {count}</source>
        <translation>即将到期 {count}</translation>
    </message>
    <message>
        <source>with a department {count}</source>
        <translation>部门办理 {count}</translation>
    </message>
    <message>
        <source>as of {time}: the database does not answer</source>
        <translation>截至 {time}：数据库没有回应</translation>
    </message>
    <message>
        <source>⚠ holidays of {year} not entered</source>
        <translation>⚠ {year} 年节假日未填写</translation>
    </message>
    <message>
        <source>&amp;All {count}</source>
        <translation>全部 {count}(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mine {count}</source>
        <translation>我的 {count}(&amp;M)</translation>
    </message>
    <message>
        <source>Una&amp;ccepted {count}</source>
        <translation>未受理 {count}(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Overdue {count}</source>
        <translation>超时 {count}(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To close {count}</source>
        <translation>待结单 {count}(&amp;T)</translation>
    </message>
    <message>
        <source>The working hours “{hours}” know holidays until {last_year} only; what is due in {due_year} is counted without. Enter them in escalation/hours.toml in the data folder (F1 tells how).</source>
        <translation>工作时间“{hours}”的节假日只到 {last_year} 年；{due_year} 年到期的按没有节假日计算。请在数据文件夹的 escalation/hours.toml 里填写（F1 有说明）。</translation>
    </message>
    <message>
        <source>Nothing is open. What agents escalate with F4 appears here by itself.</source>
        <translation>没有未结的协办单。话务员按 F4 上报后，会自动出现在这里。</translation>
    </message>
    <message>
        <source>None of the open ones. Ctrl+1 shows all.</source>
        <translation>没有符合的。Ctrl+1 显示全部。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{file}, line {line}: {reason} ({subject})</source>
        <translation>{file} 第 {line} 行：{reason}（{subject}）</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>文件读不出来</translation>
    </message>
    <message>
        <source>This is not TOML</source>
        <translation>不合 TOML 格式</translation>
    </message>
    <message>
        <source>This key is not known here</source>
        <translation>这里没有这个键</translation>
    </message>
    <message>
        <source>This key is missing</source>
        <translation>缺少这个键</translation>
    </message>
    <message>
        <source>This key does not belong here</source>
        <translation>这个键不该写在这里</translation>
    </message>
    <message>
        <source>The value is of the wrong type</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>This value is not allowed</source>
        <translation>不能用这个值</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>文字是空的</translation>
    </message>
    <message>
        <source>The text holds a control character</source>
        <translation>文字里有控制字符</translation>
    </message>
    <message>
        <source>Double braces that are not a variable</source>
        <translation>双花括号里不是变量</translation>
    </message>
    <message>
        <source>This variable is not known</source>
        <translation>没有这个变量</translation>
    </message>
    <message>
        <source>This name is taken by the console</source>
        <translation>这个名称由话务台占用</translation>
    </message>
    <message>
        <source>This comes twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>These do not go together</source>
        <translation>这几项互相矛盾</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>没有这一页</translation>
    </message>
    <message>
        <source>No way leads to this page</source>
        <translation>没有路径通到这一页</translation>
    </message>
    <message>
        <source>The page has no steps</source>
        <translation>这一页没有步骤</translation>
    </message>
    <message>
        <source>No way leads from here to the end</source>
        <translation>从这里走不到结束</translation>
    </message>
    <message>
        <source>A step is exactly one of say, ask and do</source>
        <translation>一步只能是 say、ask、do 之一</translation>
    </message>
    <message>
        <source>The subject above it is missing</source>
        <translation>缺少上一级类目</translation>
    </message>
    <message>
        <source>There is no such subject</source>
        <translation>没有这个类目</translation>
    </message>
    <message>
        <source>There is no such script</source>
        <translation>没有这份话术</translation>
    </message>
    <message>
        <source>There is no such category</source>
        <translation>没有这个类别</translation>
    </message>
    <message>
        <source>This pattern cannot be looked for</source>
        <translation>这个句式无法查找</translation>
    </message>
    <message>
        <source>The rule does not find this example</source>
        <translation>规则没有找出这个例句</translation>
    </message>
    <message>
        <source>The rule finds what it should leave alone</source>
        <translation>规则找出了不该找的例句</translation>
    </message>
    <message>
        <source>The suggested wording is a violation itself</source>
        <translation>建议的说法本身就是忌语</translation>
    </message>
</context>
<context>
    <name>ReceiverVerbs</name>
    <message>
        <source>Refuse {number}: the outgoing agent amends it. Job number and PIN stand below.</source>
        <translation>退回 {number}：由交班人补充。工号和密码填在下面。</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Add to {number}: it is marked as a supplement, with your name and the time.</source>
        <translation>给 {number} 添加补充记录，带您的姓名和时间。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What has to be added</source>
        <translation>要补充的内容</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Type your PIN: signed is sealed, and only supplements can follow.</source>
        <translation>请输入您的密码：签名后即封存，之后只能加补充记录。</translation>
    </message>
    <message>
        <source>■ signed and sealed</source>
        <translation>■ 已签名封存</translation>
    </message>
    <message>
        <source>This shift has not begun; its figures come with it. Remarks can be written already.</source>
        <translation>班次还没开始，开始后才有数字；备注现在就可以写。</translation>
    </message>
    <message>
        <source>This shift has not begun; its figures come with it.</source>
        <translation>班次还没开始，开始后才有数据。</translation>
    </message>
    <message>
        <source>Not signed yet, figures as of {time}.</source>
        <translation>尚未签名，数据截至 {time}。</translation>
    </message>
    <message>
        <source>It can be signed when the shift is over, from {time} on.</source>
        <translation>班次结束后可以签名，{time} 起。</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>&amp;Remarks</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>What the figures do not say; kept while you write</source>
        <translation>数字说明不了的；边写边存</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>无备注</translation>
    </message>
    <message>
        <source>Si&amp;gnature and supplements</source>
        <translation>签名与补充记录(&amp;G)</translation>
    </message>
    <message>
        <source>Figures of the shift</source>
        <translation>班次数据</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Collecting what is open…</source>
        <translation>正在汇总未结事项…</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>&amp;Caller</source>
        <translation>来电号码(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>姓名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>类目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction</source>
        <translation>改正原因(&amp;R)</translation>
    </message>
    <message>
        <source>Correction call &amp;due</source>
        <translation>差错回拨(&amp;D)</translation>
    </message>
    <message>
        <source>Choose (1–7)</source>
        <translation>请选择（1–7）</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>请选择处理结果</translation>
    </message>
    <message>
        <source>Type a part of it, or choose</source>
        <translation>输入几个字，或选择</translation>
    </message>
    <message>
        <source>What the caller wants, what you did, what was promised</source>
        <translation>来电人的诉求、您的处理、作出的承诺</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>No subject is called “{typed}”; the field is as it was.</source>
        <translation>没有名为“{typed}”的类目，此栏保持原样。</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>I have read it</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>The shift lead sees that it was read</source>
        <translation>值班长会看到您已阅</translation>
    </message>
    <message>
        <source>{kind}  {who}, on {shift}</source>
        <translation>{kind}  {who}，关于 {shift}</translation>
    </message>
    <message numerus="yes">
        <source>{head}  (%n more)</source>
        <translation>
            <numerusform>{head}（另有 %n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>The period that is running now</source>
        <translation>当前一期</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>The next table and chart</source>
        <translation>下一张表和图</translation>
    </message>
    <message>
        <source>View back</source>
        <translation>上一视图</translation>
    </message>
    <message>
        <source>The table and chart before</source>
        <translation>上一张表和图</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图复制为图片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table with its totals, tab-separated</source>
        <translation>把表格连同合计按制表符分隔复制</translation>
    </message>
    <message>
        <source>PDF, print</source>
        <translation>PDF、打印</translation>
    </message>
    <message>
        <source>Print the whole report, or keep it as PDF</source>
        <translation>打印整份报表，或存为 PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Keep the whole report as XLSX, with charts</source>
        <translation>把整份报表连同图表存为 XLSX</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Do what the bar asks</source>
        <translation>执行下方一栏所问的事</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reckon everything anew</source>
        <translation>全部重新统计</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stop reckoning, close the bar, else leave the reports</source>
        <translation>停止统计、关闭下方一栏，否则离开报表</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The whole report with its charts on paper, or as a file; the journal notes it:</source>
        <translation>打印整份报表及图，或存为文件；会记入日志：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>The whole report as XLSX, with charts; the journal notes it:</source>
        <translation>把整份报表连同图表存为 XLSX；会记入日志：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drawing charts…</source>
        <translation>正在画图…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>正在汇编报表…</translation>
    </message>
    <message>
        <source>The report is on its way to {place}.</source>
        <translation>报表已送往 {place}。</translation>
    </message>
</context>
<context>
    <name>ReportPapers</name>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>数字截至</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>The period is still running: its figures will grow.</source>
        <translation>本期尚未结束，数字还会增加。</translation>
    </message>
    <message>
        <source>Report of calls</source>
        <translation>话务报表</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>打印时间 {time}</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>忙时</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Same part before</source>
        <translation>上期同期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>一天中的小时</translation>
    </message>
    <message>
        <source>{steps}; {last} is still running</source>
        <translation>{steps}（{last} 尚未结束）</translation>
    </message>
    <message>
        <source>{last} (running)</source>
        <translation>{last}（未完）</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average before</source>
        <translation>上期平均</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>{measure}: {view}</source>
        <translation>{measure}：{view}</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>平均通话</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>最长通话</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>W&amp;hat has happened</source>
        <translation>发生了什么(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>地点(&amp;W)</translation>
    </message>
    <message>
        <source>Effect on the ser&amp;vice</source>
        <translation>对服务的影响(&amp;V)</translation>
    </message>
    <message>
        <source>Report to the shift lead</source>
        <translation>报告值班长</translation>
    </message>
    <message>
        <source>What you see: goes dead, rings on, smells of smoke</source>
        <translation>您看到的：没有反应、一直响铃、有烟味</translation>
    </message>
    <message>
        <source>Seat, room or system</source>
        <translation>台席、房间或系统</translation>
    </message>
    <message>
        <source>Who cannot work, what callers notice; may stay empty</source>
        <translation>谁不能工作，客户会遇到什么；可以不填</translation>
    </message>
    <message>
        <source>Remem&amp;ber it as this seat</source>
        <translation>记为本台席(&amp;B)</translation>
    </message>
    <message>
        <source>The next report from this desk begins with this place</source>
        <translation>本机下一份报告自动填上这个地点</translation>
    </message>
    <message>
        <source>Send  {key}</source>
        <translation>发送  {key}</translation>
    </message>
    <message>
        <source>Send to the shift lead at once ({key})</source>
        <translation>立即报给值班长（{key}）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Drop this report; it can be brought back for some seconds</source>
        <translation>放弃这份报告；几秒钟内可以找回</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Week {week} of {year}</source>
        <translation>{year} 年第 {week} 周</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>First half of {year}</source>
        <translation>{year} 年上半年</translation>
    </message>
    <message>
        <source>Second half of {year}</source>
        <translation>{year} 年下半年</translation>
    </message>
    <message>
        <source>the same part of the period before ({days})</source>
        <translation>上期同期（{days}）</translation>
    </message>
    <message>
        <source>the same part of the period before ({days}, until {time})</source>
        <translation>上期同期（{days}，至 {time}）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>用语违规</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Review marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{measure} ({unit})</source>
        <translation>{measure}（{unit}）</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Still running, compared with {part}: {figures}</source>
        <translation>本期未结束，与{part}相比：{figures}</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>这一期还没有开始。</translation>
    </message>
    <message>
        <source>No calls in this period so far; it is still running.</source>
        <translation>这一期到现在没有通话，本期未结束。</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>本期没有通话。</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>本期未结束</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>上期无</translation>
    </message>
    <message>
        <source>{title}: nothing to show.</source>
        <translation>{title}：没有数据。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title}: most {most}; in all {total}. The table beside holds all figures.</source>
        <translation>{title}：最多的是 {most}；合计 {total}。旁边的表格中有全部数字。</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message numerus="yes">
        <source>%n damaged call(s) without a readable time are in no report.</source>
        <translation>
            <numerusform>有 %n 通已损坏、时间无法读取，不在任何报表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is no period. Type today, -7d, 2026-11-01, 2026-11, 2026Q4, 2026 or last week.</source>
        <translation>看不懂“{typed}”。请输入 今天、-7d、2026-11-01、2026-11、2026Q4、2026 或 上周。</translation>
    </message>
    <message>
        <source>Reckoning {span}: {seconds} s so far</source>
        <translation>正在统计 {span}：已用 {seconds} 秒</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture.</source>
        <translation>图已作为图片复制到剪贴板。</translation>
    </message>
    <message>
        <source>The table is on the clipboard, with its totals.</source>
        <translation>表格已连同合计复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Charts cannot be drawn on this computer; the table holds all figures.</source>
        <translation>这台电脑无法画图；表格中有全部数字。</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A day in the period: today, -7d, 2026-11-01; or 2026, 2026-11, 2026Q4, 2026H2, 2026W47, then Enter</source>
        <translation>时期中的一天：今天、-7d、2026-11-01；或 2026、2026-11、2026Q4、2026H2、2026W47，然后按 Enter</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>数字(&amp;F)</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>表格与图</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>数字表</translation>
    </message>
    <message>
        <source>The first report is being reckoned…</source>
        <translation>正在统计第一份报表…</translation>
    </message>
</context>
<context>
    <name>RevealWatch</name>
    <message>
        <source>{who} has seen or looked up {count} whole numbers within an hour (at {time}). Ask what for.</source>
        <translation>{who} 一小时内查看或查询了 {count} 个完整号码（{time}）。请了解原因。</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>看是哪些</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>{number} cannot be opened from here.</source>
        <translation>{number} 不能从这里打开。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ReviewBeside</name>
    <message>
        <source>Review</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Review of calls, in a window of its own</source>
        <translation>查阅通话（另开窗口）</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review  ·  {hotline}  ·  {job_number}  {name}  ·  {role}</source>
        <translation>查阅  ·  {hotline}  ·  {job_number}  {name}  ·  {role}</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>帮助  F1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签出</translation>
    </message>
    <message>
        <source>Rooms of the review</source>
        <translation>查阅窗口的各页</translation>
    </message>
    <message>
        <source>Next room {next}, room before {previous}, the first ones Alt+1, Alt+2 …</source>
        <translation>下一页 {next}，上一页 {previous}，直达各页 Alt+1、Alt+2 ……</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Agent</source>
        <translation>话务员</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>质检员</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>话务班长</translation>
    </message>
</context>
<context>
    <name>RuleOffers</name>
    <message>
        <source>{rule} (no longer in the list)</source>
        <translation>{rule}（已不在忌语表）</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>30 天通数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>列入</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>■ reword</source>
        <translation>■ 须改</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 注意</translation>
    </message>
    <message>
        <source>● hint</source>
        <translation>● 提示</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>已不在忌语表</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>本席位</translation>
    </message>
    <message>
        <source>version {number} or before</source>
        <translation>第 {number} 版或更早</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>Last {days} days: {calls}</source>
        <translation>最近 {days} 天：{calls}</translation>
    </message>
    <message numerus="yes">
        <source>in %n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>in none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The list has this rule no more; its hits stay.</source>
        <translation>忌语表已没有这条规则；查到的仍保留。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>在哪里算</translation>
    </message>
    <message>
        <source>after: {words}</source>
        <translation>前面是：{words}</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>后面是：{words}</translation>
    </message>
    <message>
        <source>in: {words}</source>
        <translation>出现在：{words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>不算</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好的说法</translation>
    </message>
    <message>
        <source>Id: {rule}</source>
        <translation>编号：{rule}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>at the beginning of a sentence</source>
        <translation>句首</translation>
    </message>
    <message>
        <source>where it is all that is said</source>
        <translation>整句只说这个</translation>
    </message>
    <message>
        <source>as a word of its own</source>
        <translation>单独成词</translation>
    </message>
    <message>
        <source>shipped with the console</source>
        <translation>随程序自带</translation>
    </message>
    <message>
        <source>from a file of this desk</source>
        <translation>本席位的文件</translation>
    </message>
    <message>
        <source>the hotline&apos;s own, since {version}, published {time} by {job_number} {name}</source>
        <translation>热线自定，自{version}起，{time} 由 {job_number} {name} 发布</translation>
    </message>
</context>
<context>
    <name>RulesActions</name>
    <message>
        <source>Show the calls</source>
        <translation>看通话</translation>
    </message>
    <message>
        <source>Show the calls of 30 days in which the rule hit something</source>
        <translation>看最近 30 天触犯这条规则的通话</translation>
    </message>
    <message>
        <source>Edit the phrases</source>
        <translation>编辑忌语表</translation>
    </message>
    <message>
        <source>Edit the hotline&apos;s own list, try it and publish it</source>
        <translation>编辑热线自己的忌语表，试用并发布</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find by phrase, category or wording</source>
        <translation>按说法、类别或更好的说法查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list as it is seen</source>
        <translation>按显示的样子复制列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个区域</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; from there, end the search</source>
        <translation>回到列表；已在列表时清除查找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Phrase, category or wording</source>
        <translation>说法、类别或更好的说法</translation>
    </message>
    <message>
        <source>Only &amp;hit ones</source>
        <translation>只看触犯过的(&amp;H)</translation>
    </message>
    <message>
        <source>Only rules that hit something in the last 30 days</source>
        <translation>只列最近 30 天触犯过的规则</translation>
    </message>
    <message>
        <source>Rules of the phrase list</source>
        <translation>忌语表的规则</translation>
    </message>
    <message>
        <source>What the list says of the rule</source>
        <translation>忌语表对这条规则的说明</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}中的 {shown} 条</translation>
    </message>
    <message>
        <source>No rule fits. Take letters away, or the tick.</source>
        <translation>没有符合的规则。请少写几个字，或去掉勾选。</translation>
    </message>
    <message>
        <source>There are no rules: every note counts as clean. Who may edit the list can write some.</source>
        <translation>没有规则：每条记录都算没有问题。能编辑忌语表的人可以写。</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>Type how many calls, at least 1.</source>
        <translation>请填写抽多少通，至少 1。</translation>
    </message>
    <message>
        <source>Type a number, or take a new one.</source>
        <translation>请填写一个数，或换一个新的。</translation>
    </message>
    <message>
        <source>&amp;Calls to draw</source>
        <translation>抽取通数(&amp;C)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>For whom so many are drawn</source>
        <translation>按谁抽取</translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>of each agent</source>
        <translation>每位话务员</translation>
    </message>
    <message>
        <source>What the sample is made up of</source>
        <translation>样本构成</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通数</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>None faulty proves</source>
        <translation>全无差错可证明</translation>
    </message>
    <message>
        <source>Band at worst</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Hour {hour}:00</source>
        <translation>{hour} 时</translation>
    </message>
    <message>
        <source>There are no calls to draw from.</source>
        <translation>没有可抽的通话。</translation>
    </message>
    <message>
        <source>Nothing is drawn by chance, so nothing is proven of the other calls.</source>
        <translation>没有随机抽取，因此不能说明其余通话。</translation>
    </message>
    <message>
        <source>If none of those drawn by chance has a fault, at least {sure} of all calls have none; a share found among them may be off by up to {off} points either way (sure in 95 of 100 samples).</source>
        <translation>如果随机抽到的通话都没有差错，那么全部通话中至少 {sure} 没有差错；从中得出的比例，上下最多可偏 {off} 个百分点（100 份样本中有 95 份如此）。</translation>
    </message>
    <message>
        <source>Too few for a figure on all calls: the truth may lie {off} points away on either side.</source>
        <translation>数量太少，不足以得出全部通话的数字：真实值上下可能相差 {off} 个百分点。</translation>
    </message>
    <message>
        <source>Too few to judge a single agent by: {agents}.</source>
        <translation>数量太少，不足以评判单个话务员：{agents}。</translation>
    </message>
    <message>
        <source>Nothing is drawn by chance of: {agents}.</source>
        <translation>没有随机抽到：{agents}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{drawn} of {calls} calls are drawn, {share}: {chance} by chance, {always} first.</source>
        <translation>从 {calls} 通中抽取 {drawn} 通，占 {share}：随机 {chance} 通，优先 {always} 通。</translation>
    </message>
    <message>
        <source>Drawn first, up to {percent} % of the sample: {reasons}. There may be more such calls than that; nominated ones are always drawn.</source>
        <translation>优先抽取，最多占样本的 {percent} %：{reasons}。这类通话超出上限的不再抽；提名的一定抽到。</translation>
    </message>
    <message>
        <source>First: {reason}</source>
        <translation>优先：{reason}</translation>
    </message>
    <message>
        <source>Agent {agent}</source>
        <translation>话务员 {agent}</translation>
    </message>
    <message>
        <source>Length unknown</source>
        <translation>时长不详</translation>
    </message>
    <message>
        <source>{length} or longer</source>
        <translation>{length} 以上</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>No kind yet</source>
        <translation>尚无类别</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>phrase kept for a reason</source>
        <translation>坚持使用</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>极短</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>极长</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}，另有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sampler</name>
    <message>
        <source>The sample is being reckoned…</source>
        <translation>正在计算样本…</translation>
    </message>
    <message>
        <source>The sample is being reckoned: {done} of {total} calls</source>
        <translation>正在计算样本：{done} / {total} 通</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Put right first what is marked in the filter.</source>
        <translation>请先改正筛选中标出的地方。</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选的名称</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>存下这个筛选</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>The filter “{name}” is forgotten.</source>
        <translation>筛选“{name}”已删去。</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Ctrl+O takes it.</source>
        <translation>已存为“{name}”，按 Ctrl+O 取用。</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>The script of the call opens here. Choose one above to read it.</source>
        <translation>通话时，话术在这里打开。平时可在上方选一份来看。</translation>
    </message>
    <message>
        <source>This is the end of the script. Ctrl+Enter finishes the call.</source>
        <translation>话术到此为止。按 Ctrl+Enter 结束通话。</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>步骤 {number}/{total}</translation>
    </message>
    <message>
        <source>Back to “{page}” (Backspace)</source>
        <translation>返回“{page}”（Backspace）</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>返回（Backspace）</translation>
    </message>
    <message>
        <source>Scri&amp;pt</source>
        <translation>话术(&amp;P)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next  {key}</source>
        <translation>下一句  {key}</translation>
    </message>
    <message>
        <source>Next passage of the script</source>
        <translation>下一句话术</translation>
    </message>
    <message>
        <source>Tick the passage, or go on when all are ticked ({key})</source>
        <translation>勾选这一句；全部勾选后转到下一页（{key}）</translation>
    </message>
</context>
<context>
    <name>SeatStatus</name>
    <message>
        <source>Signed out</source>
        <translation>已签出</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>话后处理</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>暂停服务</translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>Only those who may see all calls can review them.</source>
        <translation>只有能看全部通话的人才能查阅。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查阅</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Setting up…</source>
        <translation>正在设置……</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>Set up the hotline</source>
        <translation>设置热线</translation>
    </message>
    <message>
        <source>There is no hotline here yet. Name it, and make the first shift lead.</source>
        <translation>这里还没有热线。请给热线起名，并设第一位值班长。</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>热线名称(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Greeting language</source>
        <translation>问候语言(&amp;G)</translation>
    </message>
    <message>
        <source>Your &amp;job number</source>
        <translation>您的工号(&amp;J)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
    </message>
    <message>
        <source>As callers hear it: Green Hill hotline</source>
        <translation>来电人听到的名称，如：青山市服务热线</translation>
    </message>
    <message>
        <source>Six or more characters</source>
        <translation>至少六位</translation>
    </message>
    <message>
        <source>&amp;Set up and sign in</source>
        <translation>完成设置并签入(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ShiftController</name>
    <message>
        <source>{shift} is running ({number}). End it on the screen that waits for a call.</source>
        <translation>{shift} 正在进行（{number}）。等候来电时可以在屏幕上下班。</translation>
    </message>
    <message>
        <source>{shift} has begun: {number}.</source>
        <translation>{shift} 已开始：{number}。</translation>
    </message>
    <message>
        <source>This shift is not handed over yet (F8 does it).</source>
        <translation>这个班次还没有交班（按 F8 交班）。</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>仍然下班</translation>
    </message>
    <message>
        <source>Which pattern is this shift? It began at {time}, and that stays.</source>
        <translation>这个班次是什么班种？上班时间 {time} 不变。</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>{shift} ended at {time}: {number}.</source>
        <translation>{shift} 已于 {time} 下班：{number}。</translation>
    </message>
    <message>
        <source>{number} is {shift} now.</source>
        <translation>{number} 已改为{shift}。</translation>
    </message>
    <message>
        <source>Everything on the checklist is done.</source>
        <translation>班前准备已全部完成。</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Start the shift, or go to it</source>
        <translation>开始上班，或转到自己的班次</translation>
    </message>
    <message>
        <source>Your shift has not begun. {key} starts it.</source>
        <translation>还没有开始上班。按 {key} 开始。</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>未上班</translation>
    </message>
    <message>
        <source>{number}, since {time} ({key} goes to it)</source>
        <translation>{number}，{time} 起（按 {key} 转到）</translation>
    </message>
    <message>
        <source>{number} was never ended: a shift lead closes it ({key} goes to it)</source>
        <translation>{number} 没有下班记录：由值班长补记（按 {key} 转到）</translation>
    </message>
    <message>
        <source>{who} has signed out; {shift} ({number}) goes on until they sign in and end it.</source>
        <translation>{who} 已签出；{shift}（{number}）还没有下班，本人再签入才能下班。</translation>
    </message>
</context>
<context>
    <name>ShiftTable</name>
    <message>
        <source>✓ in time</source>
        <translation>✓ 准时</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ 迟到</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 就绪</translation>
    </message>
    <message>
        <source>▲ not ready</source>
        <translation>▲ 未就绪</translation>
    </message>
    <message>
        <source>▲ without an end</source>
        <translation>▲ 没有下班记录</translation>
    </message>
    <message>
        <source>● on duty</source>
        <translation>● 在岗</translation>
    </message>
    <message>
        <source>■ ended</source>
        <translation>■ 已下班</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>班前准备</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>点评</translation>
    </message>
</context>
<context>
    <name>ShiftVerbs</name>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} 已经下班。</translation>
    </message>
    <message>
        <source>{number} is still running; remarks follow when it has ended.</source>
        <translation>{number} 还在进行；下班之后再点评。</translation>
    </message>
    <message>
        <source>Nobody remarks on their own shift.</source>
        <translation>不能点评自己的班次。</translation>
    </message>
    <message>
        <source>Praise for {who}, {number}:</source>
        <translation>表扬 {who}，{number}：</translation>
    </message>
    <message>
        <source>What {who} can improve, {number}:</source>
        <translation>{who} 可以改进的地方，{number}：</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>告知本人</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>好在哪里</translation>
    </message>
    <message>
        <source>What to do better, and how</source>
        <translation>哪里可以更好，怎样做</translation>
    </message>
    <message>
        <source>{who} sees it at their desk until they have read it.</source>
        <translation>{who} 会在自己的台席看到，直到已阅。</translation>
    </message>
    <message>
        <source>When did {number} of {who} end?</source>
        <translation>{who} 的 {number} 几点下班？</translation>
    </message>
    <message>
        <source>Then the reason</source>
        <translation>接着写原因</translation>
    </message>
    <message>
        <source>15:00, or 2026-11-21 15:00</source>
        <translation>15:00，或 2026-11-21 15:00</translation>
    </message>
    <message>
        <source>{number} ends {time}. Why do you close it?</source>
        <translation>{number} 记为 {time} 下班。为什么由您补记？</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>补记下班</translation>
    </message>
    <message>
        <source>Power cut, forgotten, ill</source>
        <translation>停电、忘记、生病</translation>
    </message>
    <message>
        <source>{number} is closed as of {time}.</source>
        <translation>{number} 已记为 {time} 下班。</translation>
    </message>
    <message>
        <source>Open a shift for somebody: which, and for whom?</source>
        <translation>代开班次：哪个班种，给谁？</translation>
    </message>
    <message>
        <source>Then the time</source>
        <translation>接着写时间</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Since when has {who} been on duty?</source>
        <translation>{who} 从几点起上班？</translation>
    </message>
    <message>
        <source>A shift for {who} since {time}. Why do you open it?</source>
        <translation>给 {who} 开班次，{time} 起。为什么由您代开？</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>代开班次</translation>
    </message>
    <message>
        <source>Their desk was down, they could not sign in</source>
        <translation>台席故障，无法签入</translation>
    </message>
    <message>
        <source>A shift is open for {who}.</source>
        <translation>已给 {who} 开始班次。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Type 15:00, or 2026-11-21 15:00.</source>
        <translation>“{typed}”不是时间。请写 15:00，或 2026-11-21 15:00。</translation>
    </message>
    <message>
        <source>Choose a shift in the list first.</source>
        <translation>请先在列表里选一个班次。</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Patt&amp;ern</source>
        <translation>班种(&amp;E)</translation>
    </message>
    <message>
        <source>The nearest one is proposed; choose another by its first letter</source>
        <translation>已选开始时间最近的；可以换别的班种</translation>
    </message>
    <message>
        <source>Before the shift: tick with the number or Space</source>
        <translation>班前准备：按数字或空格勾选</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>班前准备</translation>
    </message>
    <message>
        <source>Start the shift  {key}</source>
        <translation>开始上班  {key}</translation>
    </message>
    <message>
        <source>Start the shift now, stamped with the time ({key})</source>
        <translation>现在开始上班并记下时间 ({key})</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>End the shift now, stamped with the time ({key}, then Space)</source>
        <translation>现在下班并记下时间（{key}，再按空格）</translation>
    </message>
    <message>
        <source>Wrong pattern</source>
        <translation>班种不对</translation>
    </message>
    <message>
        <source>Put right under which pattern this shift was begun; its start stays</source>
        <translation>改正开始上班时选错的班种；上班时间不变</translation>
    </message>
    <message>
        <source>Your shift has not begun</source>
        <translation>还没有开始上班</translation>
    </message>
    <message>
        <source>{number} was never ended</source>
        <translation>{number} 没有下班记录</translation>
    </message>
    <message>
        <source>{shift}, since {time}  ·  {number}</source>
        <translation>{shift}，{time} 起  ·  {number}</translation>
    </message>
    <message>
        <source>{shift} was left open, after a power cut perhaps. Go on with your calls: a shift lead says when it ended, then the new one can start.</source>
        <translation>{shift} 没有下班记录，可能是断电。请照常接电话：由值班长补记下班时间，然后就能开始新的班次。</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>at the seat by {time}: in time</source>
        <translation>应到 {time}：准时</translation>
    </message>
    <message numerus="yes">
        <source>at the seat by {time}: %n min late</source>
        <translation>
            <numerusform>应到 {time}：迟到 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>checklist {done} of {all}</source>
        <translation>班前准备 {done}／{all}</translation>
    </message>
    <message>
        <source>ready {time}, before the begin</source>
        <translation>{time} 准备就绪，在开始之前</translation>
    </message>
    <message>
        <source>ready {time}, after the begin</source>
        <translation>{time} 准备就绪，在开始之后</translation>
    </message>
    <message>
        <source>★ Praise</source>
        <translation>★ 表扬</translation>
    </message>
    <message>
        <source>▲ To improve</source>
        <translation>▲ 待改进</translation>
    </message>
</context>
<context>
    <name>ShownPin</name>
    <message>
        <source>New PIN of {whose}. Tell it to them: it is shown only now, and goes after a minute.</source>
        <translation>{whose} 的新密码。请告诉本人：只在现在显示，一分钟后消失。</translation>
    </message>
    <message>
        <source>&amp;Hide  Esc</source>
        <translation>收起(&amp;H)  Esc</translation>
    </message>
    <message>
        <source>The PIN stands on the screen only; type one of your own to know it</source>
        <translation>密码只显示在屏幕上；想知道内容就自己输入一个</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Type your job number and your PIN.</source>
        <translation>请输入工号和密码。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text}还可以试 {count} 次，之后要等一会儿。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>正在打开数据……</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签入</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>话务台</translation>
    </message>
    <message>
        <source>&amp;Job number</source>
        <translation>工号(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>签入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>My &amp;PIN</source>
        <translation>我的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign the record  {key}</source>
        <translation>为记录签名  {key}</translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>&amp;For job number</source>
        <translation>交给工号(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Job number</source>
        <translation>工号(&amp;J)</translation>
    </message>
    <message>
        <source>whoever comes</source>
        <translation>不填：谁来谁接</translation>
    </message>
    <message>
        <source>My &amp;PIN</source>
        <translation>我的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Hand over  {key}</source>
        <translation>交班签字  {key}</translation>
    </message>
    <message>
        <source>Accept  {key}</source>
        <translation>接班签字  {key}</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试。</translation>
    </message>
    <message>
        <source>Type the job number of who takes over, and their PIN.</source>
        <translation>请输入接班人的工号和密码。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text}还可试 {count} 次，之后需等待。</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Type the PIN of {who}.</source>
        <translation>请输入 {who} 的密码。</translation>
    </message>
</context>
<context>
    <name>SimilarPane</name>
    <message numerus="yes">
        <source>%n similar one(s)</source>
        <translation>
            <numerusform>类似的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar ones: none found</source>
        <translation>没有查到类似的</translation>
    </message>
    <message>
        <source>Choose one to read its answer.</source>
        <translation>选一份，看它的答复。</translation>
    </message>
    <message>
        <source>No answer yet. Open since {time}.</source>
        <translation>还没有答复，{time} 发送。</translation>
    </message>
    <message>
        <source>This answer helps</source>
        <translation>这条答复有用</translation>
    </message>
    <message>
        <source>Closes the form; that the answer helped is recorded</source>
        <translation>关闭协办单，并记下这条答复有用</translation>
    </message>
    <message>
        <source>Similar escalations</source>
        <translation>类似的协办单</translation>
    </message>
    <message>
        <source>The answer of the chosen one</source>
        <translation>所选协办单的答复</translation>
    </message>
</context>
<context>
    <name>SimilarTable</name>
    <message>
        <source>no answer yet</source>
        <translation>还没有答复</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>mine {number}</source>
        <translation>我的 {number}</translation>
    </message>
</context>
<context>
    <name>SpanFilter</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>人员(&amp;R)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>SpanOffers</name>
    <message>
        <source>Escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>Handovers, a row an item</source>
        <translation>交接班，每项一行</translation>
    </message>
    <message>
        <source>Signed duty records, a row a shift</source>
        <translation>已签名的值班记录，每班一行</translation>
    </message>
    <message>
        <source>Journal, with the links by which it can be checked</source>
        <translation>日志，附可核对的链值</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n 张协办单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n 份交接班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty record(s)</source>
        <translation>
            <numerusform>%n 份值班记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>of {person}</source>
        <translation>{person} 的</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>未结的</translation>
    </message>
    <message>
        <source>overdue ones</source>
        <translation>超时的</translation>
    </message>
    <message>
        <source>those on which nobody owes anything</source>
        <translation>无人待办的</translation>
    </message>
    <message>
        <source>records that lack a signature</source>
        <translation>缺签名的</translation>
    </message>
    <message>
        <source>accepted ones</source>
        <translation>已接收的</translation>
    </message>
    <message>
        <source>those taken over by a shift lead</source>
        <translation>由值班长接管的</translation>
    </message>
    <message>
        <source>sealed ones</source>
        <translation>已封存的</translation>
    </message>
    <message>
        <source>all there are, oldest first</source>
        <translation>全部，旧的在前</translation>
    </message>
    <message>
        <source>from {first} on, oldest first</source>
        <translation>从 {first} 起，旧的在前</translation>
    </message>
    <message>
        <source>up to {last}, oldest first</source>
        <translation>到 {last} 为止，旧的在前</translation>
    </message>
    <message>
        <source>from {first} to {last}, oldest first</source>
        <translation>从 {first} 到 {last}，旧的在前</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Press F2 when the phone rings, then say:</source>
        <translation>电话响起按 F2，然后说：</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add somebody: job number, name, role and a first PIN</source>
        <translation>添加新人：工号、姓名、角色和第一个密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>保存所写的</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>新密码…</translation>
    </message>
    <message>
        <source>Give the chosen person a new PIN, which also ends their wait</source>
        <translation>给选中的人新密码，也会结束输错之后的等待</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Switch the chosen person off, or on again</source>
        <translation>停用选中的人，或重新启用</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back what was typed and not saved for this person</source>
        <translation>撤回对这个人没保存的改动</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find by job number or name</source>
        <translation>按工号或姓名查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list as it is seen</source>
        <translation>按显示的样子复制列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything anew; what is typed stays</source>
        <translation>重新读取；写着的保留</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一个区域</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hide the PIN, leave the question, or go back to the list</source>
        <translation>收起密码、放弃提问，或回到列表</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本页帮助</translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTable</name>
    <message>
        <source>Job number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Job number or name</source>
        <translation>工号或姓名</translation>
    </message>
    <message>
        <source>Switched &amp;off too</source>
        <translation>含已停用(&amp;O)</translation>
    </message>
    <message>
        <source>List those too who can no longer sign in</source>
        <translation>也列出不能再签入的人</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>这里的全部人员</translation>
    </message>
    <message>
        <source>Nobody is found. Take letters away, or tick “Switched off too”.</source>
        <translation>没有找到。请少写几个字，或勾选“含已停用”。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}中的 {shown} 人</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>没有选中人</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>New PIN for {who}</source>
        <translation>给 {who} 新密码</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Give the &amp;PIN</source>
        <translation>给密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>停用…</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>✕ switched off</source>
        <translation>✕ 已停用</translation>
    </message>
    <message>
        <source>In the list since {day}</source>
        <translation>{day} 加入</translation>
    </message>
    <message>
        <source>At a seat: {state}, last change {time}</source>
        <translation>席位：{state}，最近变化 {time}</translation>
    </message>
    <message>
        <source>Has sat at no seat yet</source>
        <translation>还没有上过席</translation>
    </message>
    <message>
        <source>Switched off since {time}</source>
        <translation>{time} 起停用</translation>
    </message>
    <message>
        <source>Nothing is open in their name</source>
        <translation>名下没有未了事项</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>班次 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in their name: {things}</source>
        <translation>名下未了：{things}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{who} can then not sign in. What they did stays.</source>
        <translation>停用后 {who} 不能再签入，做过的事都保留。</translation>
    </message>
    <message>
        <source>{who} can then not sign in. What they did stays. {things}: somebody has to take it over.</source>
        <translation>停用后 {who} 不能再签入，做过的事都保留。{things}；需要有人接手。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>sent</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>退回询问</translation>
    </message>
    <message>
        <source>added</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>ordered from a department</source>
        <translation>交部门督办</translation>
    </message>
    <message>
        <source>brought back: the department is over its limit</source>
        <translation>收回：部门已超时限</translation>
    </message>
    <message>
        <source>receipt completed</source>
        <translation>回单已填</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>customer told</source>
        <translation>告知客户</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>made void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>marked as the answer for everyone</source>
        <translation>列为通用答复</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Must</source>
        <translation>必说</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Do, not read out</source>
        <translation>操作，不念出来</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <source>Choose an escalation first.</source>
        <translation>请先选一张协办单。</translation>
    </message>
    <message>
        <source>Write the answer first; then Ctrl+Enter sends it.</source>
        <translation>请先写答复，再按 Ctrl+Enter 发出。</translation>
    </message>
    <message>
        <source>Write the question first; then Ctrl+B sends it.</source>
        <translation>请先写问题，再按 Ctrl+B 发出。</translation>
    </message>
    <message>
        <source>Write what the department found first; then Ctrl+R completes the receipt.</source>
        <translation>请先写部门的处理结果，再按 Ctrl+R 完成回单。</translation>
    </message>
    <message>
        <source>{number}: {step}. Saved.</source>
        <translation>{number}：{step}。已保存。</translation>
    </message>
    <message>
        <source> {owner} is switched off and does not read it: tell the customer yourself.</source>
        <translation>{owner} 已停用，看不到答复：请您自己告知客户。</translation>
    </message>
    <message>
        <source>{number} is “{state}” now: this step does not come here. Nothing was changed.</source>
        <translation>{number} 现在是“{state}”，还轮不到这一步。什么都没有改变。</translation>
    </message>
    <message>
        <source>{number} is “{state}” and paused: this step does not come here. Nothing was changed.</source>
        <translation>{number} 是“{state}”而且已暂停，还轮不到这一步。什么都没有改变。</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile; look again. What you wrote is still here.</source>
        <translation>{number} 刚刚有了变化，请再看一遍。您写的话还在。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>there is no other shift lead</source>
        <translation>没有别的值班长</translation>
    </message>
    <message>
        <source>Pass {number} on to:</source>
        <translation>把 {number} 转交给：</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>A word for them, if needed</source>
        <translation>需要交代的话（可不写）</translation>
    </message>
    <message>
        <source>Supervision order for {number} to:</source>
        <translation>为 {number} 发督办单给：</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>发出督办单</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>请部门做什么</translation>
    </message>
    <message>
        <source>Pause {number}: the limit stands still.</source>
        <translation>暂停 {number}：时限停止计算。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reopen {number}: it gets a new limit.</source>
        <translation>重开 {number}：重新计算时限。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>What is not settled</source>
        <translation>还有什么没有解决</translation>
    </message>
    <message>
        <source>Make {number} void? It keeps its number and stays on record, and nobody works on it again.</source>
        <translation>要作废 {number} 吗？编号和记录都保留，以后不再办理。</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>作废本单</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>no liaison is named, so nobody would answer for the order</source>
        <translation>没有登记联系人，督办单无人负责</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>时限 {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the hotline has not entered any department</source>
        <translation>本热线还没有登记部门</translation>
    </message>
    <message>
        <source>You have told the customer of {number} yourself:</source>
        <translation>{number} 已由您告知客户：</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>记为已告知</translation>
    </message>
    <message>
        <source>How they took it, if needed</source>
        <translation>客户怎么说，可以不填</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>Choose a call in the list: it is shown here as it was said.</source>
        <translation>在列表中选一通，这里就按当时说的显示出来。</translation>
    </message>
    <message>
        <source>Why is the whole number of {number} wanted? It is recorded first.</source>
        <translation>为什么要看 {number} 的完整号码？先记下再显示。</translation>
    </message>
    <message>
        <source>Show for 30 s</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Why are the other calls of the caller of {number} wanted? It is recorded first.</source>
        <translation>为什么要看 {number} 这位客户的其他通话？先记下再打开。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>打开历史来电</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The record of this call is damaged and cannot be shown. The administrator runs “agent-console verify”: that names what is wrong; the sound record is in the newest backup.</source>
        <translation>这通的记录已损坏，无法显示。请管理员运行“agent-console verify”查出哪里有问题；完好的记录在备份中。</translation>
    </message>
</context>
<context>
    <name>StoryMarks</name>
    <message>
        <source>Review marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>⚐ Nominated for the sample · {who} · {time}</source>
        <translation>⚐ 已提名进入抽样 · {who} · {time}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>The call as it was said</source>
        <translation>按当时说的显示的通话</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>{number} · {who}</source>
        <translation>{number} · {who}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>what the phrase check found</source>
        <translation>用语检查结果</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>correction calls</source>
        <translation>更正回访</translation>
    </message>
    <message>
        <source>escalations</source>
        <translation>协办单</translation>
    </message>
    <message>
        <source>the caller&apos;s other calls</source>
        <translation>来电人的其他通话</translation>
    </message>
    <message>
        <source>review marks</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>the nomination</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Damaged, and not shown: {parts}. “agent-console verify” names what is wrong.</source>
        <translation>已损坏，未显示：{parts}。运行“agent-console verify”可查出哪里有问题。</translation>
    </message>
    <message>
        <source>First-inquiry owner: {who}</source>
        <translation>首问责任人：{who}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>结束 {time}</translation>
    </message>
    <message>
        <source>talk {length}</source>
        <translation>通话 {length}</translation>
    </message>
    <message>
        <source>wrap-up {length}</source>
        <translation>话后 {length}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Greeting said {time}</source>
        <translation>{time} 已报问候语</translation>
    </message>
    <message>
        <source>Greeting not ticked</source>
        <translation>问候语没有勾选</translation>
    </message>
    <message>
        <source>Job number said {time}</source>
        <translation>{time} 已报工号</translation>
    </message>
    <message>
        <source>Job number not ticked</source>
        <translation>工号没有勾选</translation>
    </message>
    <message>
        <source>Script: {title}, version {version}</source>
        <translation>话术：{title}，第 {version} 版</translation>
    </message>
    <message>
        <source>This script is not on this desk any more; its steps are shown by name.</source>
        <translation>本机已没有这个话术，步骤按名称显示。</translation>
    </message>
    <message>
        <source>The words are those of version {version}, which is in use now.</source>
        <translation>文字取自现用的第 {version} 版。</translation>
    </message>
    <message>
        <source>must, not ticked ({page}): {words}</source>
        <translation>必说未勾（{page}）：{words}</translation>
    </message>
    <message>
        <source>[must] </source>
        <translation>[必说] </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No note was written.</source>
        <translation>没有写记录。</translation>
    </message>
    <message>
        <source>The note was never checked.</source>
        <translation>这条记录没有做过用语检查。</translation>
    </message>
    <message>
        <source>{shape} quoted: “{text}”</source>
        <translation>{shape} 引述：“{text}”</translation>
    </message>
    <message>
        <source>{shape} {severity}: “{text}”</source>
        <translation>{shape} {severity}：“{text}”</translation>
    </message>
    <message>
        <source>kept, because: {reason}</source>
        <translation>保留，原因：{reason}</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>须改</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{time}  {who}: {reason}</source>
        <translation>{time}  {who}：{reason}</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差错回拨</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{field}: before “{old}”, now “{new}”</source>
        <translation>{field}：原为“{old}”，现为“{new}”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>⚑ owed</source>
        <translation>⚑ 待回拨</translation>
    </message>
    <message>
        <source>✓ told</source>
        <translation>✓ 已告知</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 不必回拨</translation>
    </message>
    <message>
        <source>Correction calls</source>
        <translation>差错回拨</translation>
    </message>
    <message>
        <source>Right answer: {words}</source>
        <translation>正确答复：{words}</translation>
    </message>
    <message>
        <source>Told {time} by {who}: {words}</source>
        <translation>{time} {who} 已告知：{words}</translation>
    </message>
    <message>
        <source>Escalation {number} · {state}</source>
        <translation>协办单 {number} · {state}</translation>
    </message>
    <message>
        <source>Problem: {words}</source>
        <translation>问题：{words}</translation>
    </message>
    <message>
        <source>Tried: {words}</source>
        <translation>已做：{words}</translation>
    </message>
    <message>
        <source>Earlier and later calls of this caller</source>
        <translation>这位客户的其他通话</translation>
    </message>
    <message>
        <source>Closed: you have no call and no escalation of this caller. Ctrl+H opens it with a reason.</source>
        <translation>未打开：这位客户的通话和协办单都不是您的。按 Ctrl+H 说明原因后打开。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>SwitchActions</name>
    <message>
        <source>Queue or all</source>
        <translation>队列或全部</translation>
    </message>
    <message>
        <source>Between the queue and all escalations, closed ones too</source>
        <translation>在待办队列和全部协办单（含已结）之间切换</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>The hotline&apos;s own &amp;list (TOML)</source>
        <translation>热线自己的忌语表(&amp;L)（TOML）</translation>
    </message>
    <message>
        <source>What is wrong in the list; Enter goes to the line</source>
        <translation>忌语表中的错误；按 Enter 转到该行</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose an escalation from the list, or type its number above (Ctrl+F).</source>
        <translation>请从列表选一张协办单，或在上方输入编号（Ctrl+F）。</translation>
    </message>
    <message>
        <source>A&amp;nswer, question or receipt</source>
        <translation>答复、问题或回单(&amp;N)</translation>
    </message>
    <message>
        <source>The owner reads this on the own screen at once.</source>
        <translation>首问责任人马上就能在自己的屏幕上看到。</translation>
    </message>
    <message>
        <source>Answer  {key}</source>
        <translation>答复  {key}</translation>
    </message>
    <message>
        <source>The owner is switched off and does not read this: tell the customer yourself.</source>
        <translation>首问责任人已停用，看不到这里：请自行告知客户。</translation>
    </message>
</context>
<context>
    <name>ThreadSheet</name>
    <message>
        <source>Threa&amp;d</source>
        <translation>经过(&amp;D)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Show the call in the room of calls ({key})</source>
        <translation>在“通话”页打开这通电话（{key}）</translation>
    </message>
    <message>
        <source>{state}, paused with {left} left</source>
        <translation>{state}，暂停中，剩余 {left}</translation>
    </message>
    <message>
        <source>{state}, for everyone</source>
        <translation>{state}，通用答复</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
    <message>
        <source>callback promised {time}</source>
        <translation>答应 {time} 回电</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>paused since {time}</source>
        <translation>{time} 起暂停</translation>
    </message>
    <message>
        <source>owner {owner}, taken over by {holder}</source>
        <translation>首问责任人 {owner}，由 {holder} 接手</translation>
    </message>
    <message>
        <source>【Answer】{answer}</source>
        <translation>【答复】{answer}</translation>
    </message>
    <message>
        <source>【Problem】{problem}</source>
        <translation>【问题】{problem}</translation>
    </message>
    <message>
        <source>【Tried】{tried}</source>
        <translation>【已做的处理】{tried}</translation>
    </message>
    <message>
        <source>【Special handling asked for】</source>
        <translation>【请求特事特办】</translation>
    </message>
    <message>
        <source>【Sent even so】{reason}</source>
        <translation>【仍要发送】{reason}</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The customer has been told; your words say how they took it</source>
        <translation>已告知客户；请写上客户怎么说</translation>
    </message>
    <message>
        <source>More about the problem, or the reply to a question</source>
        <translation>问题的新情况，或对追问的回答</translation>
    </message>
    <message>
        <source>The limit stands still until you let it go on; say what you wait for</source>
        <translation>时限停走，直到您按继续；请写明在等什么</translation>
    </message>
    <message>
        <source>The rest of the limit begins to run</source>
        <translation>剩下的时限接着走</translation>
    </message>
    <message>
        <source>It was not solved after all; say why</source>
        <translation>问题其实没有解决；请写明原因</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>补充或告知的话(&amp;W)</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>{number} is “{state}”: nothing was changed. What you wrote is still here.</source>
        <translation>{number} 现在是“{state}”，没有改动。您写的话还在。</translation>
    </message>
    <message>
        <source>{number}: {step}, {time}. Saved.</source>
        <translation>{number}：{step}，{time}。已保存。</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>Caller</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺回电</translation>
    </message>
    <message>
        <source>Special handling</source>
        <translation>特事特办</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>{number} to {department}, {liaison}, until {time}</source>
        <translation>{number} 发往{department}，{liaison}，{time} 前</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已做的处理</translation>
    </message>
    <message>
        <source>Sent though similar ones were shown</source>
        <translation>看过类似协办单后仍上报的理由</translation>
    </message>
    <message>
        <source>{owner} (switched off)</source>
        <translation>{owner}（已停用）</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>This number: call {count} this month</source>
        <translation>该号码本月第 {count} 次来电</translation>
    </message>
    <message>
        <source>This number: first call</source>
        <translation>该号码首次来电</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s calls</source>
        <translation>今日来电(&amp;T)</translation>
    </message>
    <message>
        <source>No calls yet today. Press F2 when the phone rings.</source>
        <translation>今天还没有来电。电话响起时按 F2。</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <translation>今日来电</translation>
    </message>
    <message>
        <source>Earlier calls of this number</source>
        <translation>该号码以往来电</translation>
    </message>
</context>
<context>
    <name>TrialController</name>
    <message>
        <source>From now on shown from {per_cent} % on. It is kept in {file}.</source>
        <translation>从现在起，相似度达到 {per_cent}% 就提示。已写入 {file}。</translation>
    </message>
    <message>
        <source>Only these words count: no caller and no subject is known.</source>
        <translation>只按这段文字比较：没有来电号码，也没有类目。</translation>
    </message>
    <message>
        <source>{number} as it was sent: its caller and subject count too.</source>
        <translation>{number} 送出时的样子：来电号码和类目也算在内。</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>{done} of {of} notes</source>
        <translation>{of} 份记录中的第 {done} 份</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>正在读取记录……</translation>
    </message>
    <message>
        <source>{done} of {of} calls checked</source>
        <translation>已查 {done} / {of} 通</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>正在读取通话……</translation>
    </message>
    <message>
        <source>Stopped after {calls} calls with {version}: + {appearing} appear, − {disappearing} disappear</source>
        <translation>用 {version} 查完 {calls} 通后停止：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>{calls} calls checked with {version}: + {appearing} appear, − {disappearing} disappear</source>
        <translation>已用 {version} 查完 {calls} 通：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>Stopped after {notes} notes: + {appearing} appear, − {disappearing} disappear</source>
        <translation>查完 {notes} 份记录后停止：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>{notes} notes: + {appearing} appear, − {disappearing} disappear</source>
        <translation>{notes} 份记录：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>&amp;Try it on words typed here</source>
        <translation>在这里打字试查(&amp;T)</translation>
    </message>
    <message>
        <source>What the draft finds in these words</source>
        <translation>草稿在这些字句中查出的内容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Try on past &amp;notes</source>
        <translation>用以往记录试查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Re-check past calls</source>
        <translation>重查以往通话(&amp;R)</translation>
    </message>
    <message>
        <source>Compares the draft with the published list on the newest {count} notes; nothing is kept</source>
        <translation>拿草稿和已发布的忌语表，比对最近 {count} 份记录；不留结果</translation>
    </message>
    <message>
        <source>Checks all calls that have ended; what is found stays beside what was found at the time</source>
        <translation>用现行忌语表检查所有已结束的通话；结果与当时查出的并存</translation>
    </message>
    <message>
        <source>Hits that appear or disappear in past notes</source>
        <translation>以往记录中新增或消失的查出结果</translation>
    </message>
    <message>
        <source>{severity}  “{text}”  {category}: {why}</source>
        <translation>{severity}  “{text}”  {category}：{why}</translation>
    </message>
</context>
<context>
    <name>TrialTable</name>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>会不会提示</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>✓ shown</source>
        <translation>✓ 提示</translation>
    </message>
    <message>
        <source>misses by {points}</source>
        <translation>差 {points} 分</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Write a problem, or choose an escalation in the list on the left.</source>
        <translation>请写一个问题，或在左边列表里选一张协办单。</translation>
    </message>
    <message>
        <source>None would be shown; {missed} just miss it.</source>
        <translation>不会提示任何一张；差一点的有 {missed} 张。</translation>
    </message>
    <message>
        <source>{shown} of {enough} that are alike enough would be shown; {missed} just miss it.</source>
        <translation>够像的 {enough} 张里会提示 {shown} 张；差一点的有 {missed} 张。</translation>
    </message>
    <message>
        <source>Of the last escalations, {shown} would have shown something ({measured} of {of} measured).</source>
        <translation>最近的协办单里有 {shown} 张会有提示（已比较 {measured}/{of} 张）。</translation>
    </message>
    <message>
        <source>Of the last {of} escalations, {shown} would have shown something.</source>
        <translation>最近 {of} 张协办单里，有 {shown} 张会有提示。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to compare with.</source>
        <translation>还没有送出过协办单，没有可以比较的。</translation>
    </message>
    <message>
        <source>Similar escalations: try out</source>
        <translation>相似单：试一试</translation>
    </message>
    <message>
        <source>&amp;Problem as an agent would write it</source>
        <translation>话务员会写的问题(&amp;P)</translation>
    </message>
    <message>
        <source>Type a problem, or choose an escalation in the list.</source>
        <translation>输入一个问题，或在列表里选一张协办单。</translation>
    </message>
    <message>
        <source>Shown &amp;from</source>
        <translation>达到多少提示(&amp;F)</translation>
    </message>
    <message>
        <source>Shown from so many per cent on</source>
        <translation>相似度达到百分之几就提示</translation>
    </message>
    <message>
        <source>What would be shown, then what just misses it</source>
        <translation>会提示的，后面是差一点的</translation>
    </message>
    <message>
        <source>Enter shows the escalation</source>
        <translation>按回车看这张协办单</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>{per_cent} % holds now</source>
        <translation>现在就是 {per_cent}%</translation>
    </message>
    <message>
        <source>Keep {per_cent} %  Ctrl+Enter</source>
        <translation>保留 {per_cent}%  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>UnreadableCalls</name>
    <message numerus="yes">
        <source>%n call(s) of this list cannot be read; “agent-console verify” names what is wrong.</source>
        <translation>
            <numerusform>此列表中有 %n 通无法读取；运行“agent-console verify”可查出哪里有问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>特急</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>就这个时间</translation>
    </message>
</context>
<context>
    <name>_Working</name>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
</context>
</TS>
