<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActWords</name>
    <message>
        <source>began: {act}</source>
        <translation>開始：{act}</translation>
    </message>
    <message>
        <source>broken off: {act}</source>
        <translation>已中斷：{act}</translation>
    </message>
    <message>
        <source>answered a call</source>
        <translation>接聽來電</translation>
    </message>
    <message>
        <source>ended a call</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>wrap-up limit over: code of the system given</source>
        <translation>話後整理超時，由系統歸類</translation>
    </message>
    <message>
        <source>completed a call&apos;s record</source>
        <translation>完成通話紀錄</translation>
    </message>
    <message>
        <source>saved a call&apos;s record again</source>
        <translation>再次儲存通話紀錄</translation>
    </message>
    <message>
        <source>corrected a complete record</source>
        <translation>更正已完成的紀錄</translation>
    </message>
    <message>
        <source>saw a whole number</source>
        <translation>檢視完整號碼</translation>
    </message>
    <message>
        <source>looked for the calls of a whole number</source>
        <translation>按完整號碼查找通話</translation>
    </message>
    <message>
        <source>looked up a number during a call</source>
        <translation>通話中查詢號碼</translation>
    </message>
    <message>
        <source>opened a customer&apos;s calls</source>
        <translation>檢視客戶的來電歷史</translation>
    </message>
    <message>
        <source>saw over 20 numbers in an hour</source>
        <translation>一小時內檢視號碼超過 20 次</translation>
    </message>
    <message>
        <source>was told of many revealed numbers</source>
        <translation>已獲知大量檢視號碼</translation>
    </message>
    <message>
        <source>noted that a correction call is owed</source>
        <translation>登記欠差錯回撥</translation>
    </message>
    <message>
        <source>decided that no correction call is needed</source>
        <translation>決定不需差錯回撥</translation>
    </message>
    <message>
        <source>made a correction call</source>
        <translation>完成差錯回撥</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>完整號碼</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Shifts and handovers</source>
        <translation>班次與交接班</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>應急與故障</translation>
    </message>
    <message>
        <source>Review marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>Files and prints</source>
        <translation>匯出與列印</translation>
    </message>
    <message>
        <source>Staff and hotline</source>
        <translation>人員與專線</translation>
    </message>
    <message>
        <source>Phrases and settings</source>
        <translation>忌語與設定</translation>
    </message>
    <message>
        <source>Care of the data</source>
        <translation>資料維護</translation>
    </message>
    <message>
        <source>sent an escalation</source>
        <translation>送出協辦單</translation>
    </message>
    <message>
        <source>accepted an escalation</source>
        <translation>受理協辦單</translation>
    </message>
    <message>
        <source>took an escalation over</source>
        <translation>接管協辦單</translation>
    </message>
    <message>
        <source>passed an escalation on</source>
        <translation>轉交協辦單</translation>
    </message>
    <message>
        <source>asked back about an escalation</source>
        <translation>就協辦單追問</translation>
    </message>
    <message>
        <source>added to an escalation</source>
        <translation>補充協辦單</translation>
    </message>
    <message>
        <source>ordered something from a department</source>
        <translation>派給部門辦理</translation>
    </message>
    <message>
        <source>escalation brought back: the department is over its limit</source>
        <translation>協辦單收回：部門超時</translation>
    </message>
    <message>
        <source>noted a department&apos;s receipt</source>
        <translation>登記部門回單</translation>
    </message>
    <message>
        <source>answered an escalation</source>
        <translation>答覆協辦單</translation>
    </message>
    <message>
        <source>paused an escalation</source>
        <translation>暫停協辦單</translation>
    </message>
    <message>
        <source>resumed an escalation</source>
        <translation>恢復協辦單</translation>
    </message>
    <message>
        <source>told the customer the answer</source>
        <translation>已回覆客戶</translation>
    </message>
    <message>
        <source>closed an escalation</source>
        <translation>關閉協辦單</translation>
    </message>
    <message>
        <source>reopened an escalation</source>
        <translation>重開協辦單</translation>
    </message>
    <message>
        <source>made an escalation void</source>
        <translation>作廢協辦單</translation>
    </message>
    <message>
        <source>marked an answer as the one for everyone</source>
        <translation>將答覆標為統一口徑</translation>
    </message>
    <message>
        <source>took an earlier answer instead of escalating</source>
        <translation>採用已有答覆，未再升級</translation>
    </message>
    <message>
        <source>started a shift</source>
        <translation>開始當班</translation>
    </message>
    <message>
        <source>ticked the readiness list</source>
        <translation>勾選班前準備</translation>
    </message>
    <message>
        <source>changed a shift</source>
        <translation>更改班次</translation>
    </message>
    <message>
        <source>ended a shift</source>
        <translation>結束當班</translation>
    </message>
    <message>
        <source>closed somebody&apos;s shift</source>
        <translation>代他人結束班次</translation>
    </message>
    <message>
        <source>opened a shift for somebody</source>
        <translation>代他人開班</translation>
    </message>
    <message>
        <source>remarked on a shift</source>
        <translation>對班次寫下意見</translation>
    </message>
    <message>
        <source>has seen a remark on a shift</source>
        <translation>已閱班次意見</translation>
    </message>
    <message>
        <source>signed a duty record</source>
        <translation>在值班紀錄上簽名</translation>
    </message>
    <message>
        <source>supplemented a duty record</source>
        <translation>補充值班紀錄</translation>
    </message>
    <message>
        <source>signed a handover</source>
        <translation>交班簽名</translation>
    </message>
    <message>
        <source>accepted a handover</source>
        <translation>接班簽名</translation>
    </message>
    <message>
        <source>refused a handover</source>
        <translation>退回交接班</translation>
    </message>
    <message>
        <source>allowed a handover to oneself</source>
        <translation>允許自行交接</translation>
    </message>
    <message>
        <source>supplemented a handover</source>
        <translation>補充交接班紀錄</translation>
    </message>
    <message>
        <source>flagged a point of a handover</source>
        <translation>對交接事項提出疑問</translation>
    </message>
    <message>
        <source>cleared a flag of a handover</source>
        <translation>消除交接疑問</translation>
    </message>
    <message>
        <source>explained a flagged point</source>
        <translation>說明有疑問的事項</translation>
    </message>
    <message>
        <source>took open work by name</source>
        <translation>指名接手未完事項</translation>
    </message>
    <message>
        <source>opened an incident</source>
        <translation>登記應急或故障</translation>
    </message>
    <message>
        <source>noted who was told of an incident</source>
        <translation>登記應急通知情況</translation>
    </message>
    <message>
        <source>cleared an incident</source>
        <translation>解除應急或故障</translation>
    </message>
    <message>
        <source>gave a review mark</source>
        <translation>作出點評</translation>
    </message>
    <message>
        <source>acknowledged a review mark</source>
        <translation>已閱點評</translation>
    </message>
    <message>
        <source>disputed a review mark</source>
        <translation>對點評提出異議</translation>
    </message>
    <message>
        <source>settled a disputed mark</source>
        <translation>處理點評異議</translation>
    </message>
    <message>
        <source>withdrew a review mark</source>
        <translation>撤回點評</translation>
    </message>
    <message>
        <source>nominated a call</source>
        <translation>提名通話</translation>
    </message>
    <message>
        <source>took a nomination back</source>
        <translation>撤回提名</translation>
    </message>
    <message>
        <source>wrote calls into a file</source>
        <translation>匯出通話</translation>
    </message>
    <message>
        <source>wrote escalations into a file</source>
        <translation>匯出協辦單</translation>
    </message>
    <message>
        <source>wrote handovers into a file</source>
        <translation>匯出交接班</translation>
    </message>
    <message>
        <source>wrote duty records into a file</source>
        <translation>匯出值班紀錄</translation>
    </message>
    <message>
        <source>wrote the journal into a file</source>
        <translation>匯出日誌</translation>
    </message>
    <message>
        <source>wrote a report into a file</source>
        <translation>匯出報表</translation>
    </message>
    <message>
        <source>printed a report</source>
        <translation>列印報表</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>confirmed with the PIN</source>
        <translation>用密碼確認</translation>
    </message>
    <message>
        <source>gave a wrong PIN</source>
        <translation>密碼輸入錯誤</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>changed a person&apos;s name or role</source>
        <translation>更改人員姓名或角色</translation>
    </message>
    <message>
        <source>gave a person access again</source>
        <translation>恢復人員權限</translation>
    </message>
    <message>
        <source>disabled a person</source>
        <translation>停用人員</translation>
    </message>
    <message>
        <source>reset a PIN</source>
        <translation>重置密碼</translation>
    </message>
    <message>
        <source>set the hotline up</source>
        <translation>設立專線</translation>
    </message>
    <message>
        <source>changed the hotline</source>
        <translation>更改專線設定</translation>
    </message>
    <message>
        <source>published a list of phrases</source>
        <translation>發布服務忌語表</translation>
    </message>
    <message>
        <source>checked old calls again</source>
        <translation>重新檢查以往通話</translation>
    </message>
    <message>
        <source>settled from when escalations are alike</source>
        <translation>設定協辦單相似度</translation>
    </message>
    <message>
        <source>made the index of escalations anew</source>
        <translation>重建協辦單索引</translation>
    </message>
    <message>
        <source>filled the database with made-up calls</source>
        <translation>填入虛構通話</translation>
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
        <translation>話務人員</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>▲ Waits</source>
        <translation>▲ 待答覆</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Choose whether it is an incident or an equipment fault.</source>
        <translation>請選擇是緊急事件還是設備故障。</translation>
    </message>
    <message>
        <source>Write what has happened.</source>
        <translation>請寫明發生了什麼。</translation>
    </message>
    <message>
        <source>Write where: a seat, a room or a system.</source>
        <translation>請寫明地點：席位、房間或系統。</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>It is over: clear the incident with what was written</source>
        <translation>已解除：依所寫的處理情形結束</translation>
    </message>
    <message>
        <source>Tick off the next who has been told</source>
        <translation>勾選下一位已通知的人</translation>
    </message>
    <message>
        <source>Report an incident or an equipment fault</source>
        <translation>通報緊急事件或設備故障</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>移到下一個區域</translation>
    </message>
    <message>
        <source>Back to the screen before; what is written is kept</source>
        <translation>回到原來的畫面；已寫的內容保留</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本畫面的說明</translation>
    </message>
</context>
<context>
    <name>BoardController</name>
    <message>
        <source>Write how it was remedied: the handover and those who answer calls want to know.</source>
        <translation>請寫明如何處理的：交接班和接聽的人都需要知道。</translation>
    </message>
    <message>
        <source>{number}: {told} of {all} told.</source>
        <translation>{number}：已通知 {told} 個，共 {all} 個。</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時間</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>通報人</translation>
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
        <translation>緊急事件與故障</translation>
    </message>
    <message>
        <source>Report  F5</source>
        <translation>通報  F5</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>Nothing is open, and nothing was cleared today. F5 reports an incident or an equipment fault.</source>
        <translation>沒有未解除的，今天也沒有解除過。按 F5 通報緊急事件或設備故障。</translation>
    </message>
    <message>
        <source>Incidents and equipment faults, open ones first</source>
        <translation>緊急事件與設備故障，未解除的在前</translation>
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
        <translation>接聽</translation>
    </message>
    <message>
        <source>End the call, then complete the record</source>
        <translation>結束通話；再按一次完成紀錄單</translation>
    </message>
    <message>
        <source>Greeting and job number said</source>
        <translation>已問候並報工號</translation>
    </message>
    <message>
        <source>Continue the interrupted record</source>
        <translation>接續中斷的紀錄單</translation>
    </message>
    <message>
        <source>Escalate to the shift lead</source>
        <translation>升級給值班長（協辦單）</translation>
    </message>
    <message>
        <source>A wrong answer was given: owe a callback</source>
        <translation>答錯了：登記差錯回撥</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>移到下一欄</translation>
    </message>
    <message>
        <source>Pause the service</source>
        <translation>暫停服務</translation>
    </message>
    <message>
        <source>Put the first better wording in place</source>
        <translation>換成第一種說法</translation>
    </message>
    <message>
        <source>Put the second better wording in place</source>
        <translation>換成第二種說法</translation>
    </message>
    <message>
        <source>Put the third better wording in place</source>
        <translation>換成第三種說法</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>回到紀錄</translation>
    </message>
    <message>
        <source>Close the opened record</source>
        <translation>關閉開啟的紀錄單</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>所有快速鍵</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>One-key record: {name}</source>
        <translation>一鍵記錄：{name}</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>{state}, {time} left</source>
        <translation>{state}，還剩 {time}</translation>
    </message>
    <message>
        <source>Answer  F2</source>
        <translation>接聽  F2</translation>
    </message>
</context>
<context>
    <name>CallDesk</name>
    <message>
        <source>Somebody is on the line. End the call first (Ctrl+Enter).</source>
        <translation>正在通話。請先結束通話（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Something is written here. End the call with Ctrl+Enter, then choose “{outcome}”.</source>
        <translation>這裡已經寫了內容。請按 Ctrl+Enter 結束通話，再選「{outcome}」。</translation>
    </message>
    <message>
        <source>Somebody is on the line. The record opens after the call.</source>
        <translation>正在通話。通話結束後才能開啟這份紀錄單。</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成紀錄單</translation>
    </message>
    <message>
        <source>Saved {number}  {time}</source>
        <translation>已儲存 {number}  {time}</translation>
    </message>
    <message>
        <source>The wrap-up time of {number} is over. It is saved; complete it now, or later from the list.</source>
        <translation>{number} 的話後處理時間已到，內容已儲存；可以現在填完，也可以稍後從清單補填。</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>One key:</source>
        <translation>一鍵記錄：</translation>
    </message>
    <message>
        <source>Escalate  {key}</source>
        <translation>升級值班長  {key}</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>結束通話</translation>
    </message>
    <message>
        <source>Close  {key}</source>
        <translation>關閉  {key}</translation>
    </message>
</context>
<context>
    <name>CallState</name>
    <message>
        <source>On the line</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待補填</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中斷</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接聽時間</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>話務人員</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違規</translation>
    </message>
    <message>
        <source>! cannot be read</source>
        <translation>！無法讀取</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>已損壞：讀不出</translation>
    </message>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>用語違規 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>correction call owed</source>
        <translation>欠差錯回撥</translation>
    </message>
</context>
<context>
    <name>CallerField</name>
    <message>
        <source>Caller&apos;s number</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>顯示完整號碼</translation>
    </message>
    <message>
        <source>Show the whole number for 30 s; the reason is recorded</source>
        <translation>顯示完整號碼 30 秒，原因會留下紀錄</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>核對輸入的號碼</translation>
    </message>
    <message>
        <source>Call the customer back</source>
        <translation>回電給客戶</translation>
    </message>
    <message>
        <source>Read it back to the caller</source>
        <translation>向來電者複誦號碼</translation>
    </message>
    <message>
        <source>Pass it to the shift lead</source>
        <translation>轉告值班主管</translation>
    </message>
</context>
<context>
    <name>CallsActions</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search notes, names and numbers</source>
        <translation>搜尋紀錄、姓名和號碼</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show the calls of today, and no other filter</source>
        <translation>只看今天的通話，其他篩選都去掉</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>去掉所有篩選</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>常用篩選</translation>
    </message>
    <message>
        <source>Take one of the saved filters</source>
        <translation>用一個存下的篩選</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>存篩選…</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>給這個篩選取名存下</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取列表</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個區域</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>查看完整號碼</translation>
    </message>
    <message>
        <source>Show the caller&apos;s whole number for 30 s; asks for a reason</source>
        <translation>顯示來電的完整號碼 30 秒；先問原因</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史來電</translation>
    </message>
    <message>
        <source>Open the calls of this caller; asks for a reason</source>
        <translation>打開這位客戶的其他通話；先問原因</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Show what was escalated from this call in its room</source>
        <translation>在「協辦單」頁開啟這通電話上報的協辦單</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>Mark the call as approved; a comment if you like</source>
        <translation>評為合格，可帶評語</translation>
    </message>
    <message>
        <source>△ To improve</source>
        <translation>△ 待改進</translation>
    </message>
    <message>
        <source>Mark the call as to be improved, and say what</source>
        <translation>評為待改進，並寫明哪裡</translation>
    </message>
    <message>
        <source>★ Excellent</source>
        <translation>★ 優秀</translation>
    </message>
    <message>
        <source>Mark the call as excellent; a comment if you like</source>
        <translation>評為優秀，可帶評語</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Give what is written in the bar under the call</source>
        <translation>送出通話下方寫好的內容</translation>
    </message>
    <message>
        <source>Nominate…</source>
        <translation>提名…</translation>
    </message>
    <message>
        <source>Nominate the call for the sample, or leave it to chance</source>
        <translation>提名這通電話進入抽樣，或取消提名</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答覆申訴…</translation>
    </message>
    <message>
        <source>Answer the dispute about a mark of this call</source>
        <translation>答覆對這通電話點評的異議</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回點評…</translation>
    </message>
    <message>
        <source>Take a mark of this call back; asks for a reason</source>
        <translation>撤回這通電話的一條點評，要寫原因</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown, numbers masked</source>
        <translation>按顯示的樣子複製選取的列，號碼仍遮住</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write exactly this list, chosen rows or a sample into a file</source>
        <translation>把這份清單、選取的列或一份抽樣寫成檔案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; from there, end the search</source>
        <translation>回到列表；已在列表時清除搜尋</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>CallsExport</name>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message numerus="yes">
        <source>The list shows the %n call(s) of the sample. Ctrl+Shift+T shows all again.</source>
        <translation>
            <numerusform>清單顯示樣本中的 %n 通。按 Ctrl+Shift+T 重新顯示全部。</numerusform>
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
        <translation>為什麼要在全部通話中查找這個完整號碼？會先紀錄在案。</translation>
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
        <translation>按 Enter 還會查完整號碼；這會記下您的名字。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>已複製 %n 列，號碼已遮住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was escalated from this call.</source>
        <translation>這通電話沒有上報協辦單。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>資料庫沒有回應，這裡是上次讀到的內容。</translation>
    </message>
    <message>
        <source>The number of {number} is shown for 30 s; it is recorded that you saw it.</source>
        <translation>{number} 的號碼顯示 30 秒；已記下是您看的。</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>No call fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>沒有符合篩選的通話。按 Ctrl+Shift+T 去掉篩選。</translation>
    </message>
    <message>
        <source>There are no calls yet. What agents answer appears here by itself.</source>
        <translation>還沒有通話。話務人員接聽後會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>None is saved yet: set the filter, then Ctrl+S.</source>
        <translation>還沒有存過：設好篩選後按 Ctrl+S。</translation>
    </message>
    <message>
        <source>Calls of this filter</source>
        <translation>符合篩選的通話</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在清點…</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {chosen} chosen</source>
        <translation>{count}，選取 {chosen}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Write what the customer was told.</source>
        <translation>請寫明告知客戶的話。</translation>
    </message>
    <message>
        <source>【Wrong】{reason}</source>
        <translation>【差錯】{reason}</translation>
    </message>
    <message>
        <source>【Right answer】{answer}</source>
        <translation>【正確答覆】{answer}</translation>
    </message>
    <message>
        <source>【Told】{told}</source>
        <translation>【已告知】{told}</translation>
    </message>
    <message>
        <source>【Recorded】{note}</source>
        <translation>【原紀錄】{note}</translation>
    </message>
    <message>
        <source>&amp;What the customer was told</source>
        <translation>告知客戶的話(&amp;W)</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>差錯與正確答覆</translation>
    </message>
    <message>
        <source>Customer told  {key}</source>
        <translation>已告知客戶  {key}</translation>
    </message>
    <message>
        <source>The customer was called back and knows the right answer</source>
        <translation>已回電給客戶，客戶知道了正確答覆</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>顯示完整號碼</translation>
    </message>
    <message>
        <source>Show the whole number for the callback; that you looked at it is recorded</source>
        <translation>顯示回撥用的完整號碼；看過會留下紀錄</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message numerus="yes">
        <source>The chain holds: %n line(s), {calls} calls, nothing changed or removed. Head: {head}</source>
        <translation>
            <numerusform>鏈完整：日誌 %n 行，通話 {calls} 通，沒有改動或刪除。鏈首：{head}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): {where}. The command agent-console verify names all of them.</source>
        <translation>
            <numerusform>發現 %n 處問題：{where}。命令 agent-console verify 會全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>part of the file cannot be read:</source>
        <translation>資料檔案有一部分讀不出來：</translation>
    </message>
    <message>
        <source>names a record that is not there:</source>
        <translation>所指的紀錄不存在：</translation>
    </message>
    <message>
        <source>line changed, removed or moved:</source>
        <translation>日誌行被改動、刪除或移位：</translation>
    </message>
    <message>
        <source>end of the journal cut off:</source>
        <translation>日誌末尾被截去：</translation>
    </message>
    <message>
        <source>call changed:</source>
        <translation>通話被改動：</translation>
    </message>
    <message>
        <source>call removed:</source>
        <translation>通話被刪除：</translation>
    </message>
    <message>
        <source>call put back to an earlier state:</source>
        <translation>通話被還原到以前：</translation>
    </message>
    <message>
        <source>call that nobody wrote down:</source>
        <translation>通話沒有日誌：</translation>
    </message>
    <message>
        <source>number without a record:</source>
        <translation>編號沒有對應紀錄：</translation>
    </message>
    <message>
        <source>what a call said before was changed:</source>
        <translation>更正前內容被改動：</translation>
    </message>
    <message>
        <source>hits of the phrase check changed:</source>
        <translation>忌語檢查結果被改動：</translation>
    </message>
    <message>
        <source>list of phrases changed:</source>
        <translation>服務忌語表被改動：</translation>
    </message>
    <message>
        <source>escalation changed:</source>
        <translation>協辦單被改動：</translation>
    </message>
    <message>
        <source>index of escalations wrong:</source>
        <translation>協辦單索引有誤：</translation>
    </message>
    <message>
        <source>correction call changed:</source>
        <translation>差錯回撥被改動：</translation>
    </message>
    <message>
        <source>incident changed:</source>
        <translation>應急或故障被改動：</translation>
    </message>
    <message>
        <source>shift changed:</source>
        <translation>班次被改動：</translation>
    </message>
    <message>
        <source>duty record changed:</source>
        <translation>值班紀錄被改動：</translation>
    </message>
    <message>
        <source>review mark or nomination changed:</source>
        <translation>點評或提名被改動：</translation>
    </message>
    <message>
        <source>who saw numbers was changed:</source>
        <translation>檢視號碼的紀錄被改動：</translation>
    </message>
    <message>
        <source>index of the search wrong:</source>
        <translation>搜索索引有誤：</translation>
    </message>
    <message>
        <source>handover changed:</source>
        <translation>交接班被改動：</translation>
    </message>
    <message>
        <source>person whom nobody added:</source>
        <translation>來歷不明的人員：</translation>
    </message>
    <message>
        <source>person removed:</source>
        <translation>人員被刪除：</translation>
    </message>
    <message>
        <source>person changed:</source>
        <translation>人員被改動：</translation>
    </message>
    <message>
        <source>hotline changed:</source>
        <translation>專線被改動：</translation>
    </message>
    <message>
        <source>The check was stopped; it says nothing.</source>
        <translation>檢查已停止，沒有結論。</translation>
    </message>
</context>
<context>
    <name>CommentBar</name>
    <message>
        <source>Write it in a few words.</source>
        <translation>請寫幾個字。</translation>
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
        <translation>事項</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>About</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>Something went wrong inside the console. What you typed is still here and stays kept.</source>
        <translation>話務台內部發生錯誤。您寫的內容還在，會繼續保留。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the hotline&apos;s own files; what is faulty was left out. First: {fault}</source>
        <translation>
            <numerusform>專線自備的檔案有 %n 處錯誤，有誤的檔案未載入。第一處：{fault}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Save correction</source>
        <translation>儲存更正</translation>
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
        <translation>⚑ 待回撥</translation>
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
        <translation>+ 要回撥</translation>
    </message>
    <message>
        <source>− leave out</source>
        <translation>− 不涉及</translation>
    </message>
    <message>
        <source>found by {who}, {time}; owed by {owner}</source>
        <translation>{who} 發現，{time}；由 {owner} 回撥</translation>
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
        <translation>這通電話客戶還在線上：請當場更正。</translation>
    </message>
    <message>
        <source>{number}: {owner} owes a callback now.</source>
        <translation>{number}：{owner} 須馬上回撥。</translation>
    </message>
    <message>
        <source>The correction call was dropped.</source>
        <translation>差錯回撥已放棄。</translation>
    </message>
    <message>
        <source>{number}: the customer knows the right answer.</source>
        <translation>{number}：客戶已知道正確答覆。</translation>
    </message>
    <message>
        <source>{added} owed a callback, {left} left out.</source>
        <translation>{added} 通要回撥，{left} 通不涉及。</translation>
    </message>
    <message>
        <source>Correction call: {reason}</source>
        <translation>差錯回撥：{reason}</translation>
    </message>
    <message>
        <source>{number}: {who} found a wrong answer. Call back now.</source>
        <translation>{number}：{who} 發現答覆有誤，請馬上回撥。</translation>
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
        <translation>請寫明錯在哪裡。</translation>
    </message>
    <message>
        <source>Write the right answer.</source>
        <translation>請寫明正確答覆。</translation>
    </message>
    <message>
        <source>Correction call  {number}</source>
        <translation>差錯回撥  {number}</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差錯回撥</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>沒有寫紀錄。</translation>
    </message>
    <message>
        <source>Num&amp;ber of the call, then Enter</source>
        <translation>通話編號，按 Enter(&amp;B)</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>原紀錄</translation>
    </message>
    <message>
        <source>&amp;What was wrong</source>
        <translation>錯在哪裡(&amp;W)</translation>
    </message>
    <message>
        <source>The ri&amp;ght answer</source>
        <translation>正確答覆(&amp;G)</translation>
    </message>
    <message>
        <source>Owe a callback  {key}</source>
        <translation>登記回撥  {key}</translation>
    </message>
    <message>
        <source>Due now, at the top of the promises of whoever the call belongs to</source>
        <translation>即刻到期，排在首問責任人的承諾最上面</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
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
        <translation>歷次更正(&amp;F)</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>歷次更正</translation>
    </message>
    <message>
        <source>Wrong answer: call back  Ctrl+B</source>
        <translation>答錯了：差錯回撥  Ctrl+B</translation>
    </message>
    <message>
        <source>{number}, {time}, by {job_number} {agent}</source>
        <translation>{number}，{time}，{job_number} {agent}</translation>
    </message>
    <message>
        <source>Earlier call</source>
        <translation>先前來電</translation>
    </message>
    <message>
        <source>{number}, recorded by {job_number} {agent}, owner {owner}</source>
        <translation>{number}，由 {job_number} {agent} 記錄，首問負責人 {owner}</translation>
    </message>
    <message>
        <source>Nothing has been corrected. Change a field, give the reason, save with Ctrl+Enter.</source>
        <translation>尚未更正過。修改內容，寫明原因，按 Ctrl+Enter 儲存。</translation>
    </message>
    <message>
        <source>{time}  {job_number}: {reason}</source>
        <translation>{time}  {job_number}：{reason}</translation>
    </message>
    <message>
        <source>  {field}: “{old}” → “{new}”</source>
        <translation>  {field}：「{old}」→「{new}」</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Correction call due</source>
        <translation>差錯回撥</translation>
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
        <translation>選日期</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>選日期（Alt+Down）</translation>
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
        <translation>班次開始的日期：今天、-1d 或 2026-11-21，再按 Enter</translation>
    </message>
    <message>
        <source>Pick the day</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Pick the day (Alt+Down)</source>
        <translation>選擇日期 (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>No day. Type 2026-11-01, 20261101, -7d, today, or a span: last week, this month.</source>
        <translation>看不懂這個日期。可輸入 2026-11-01、20261101、-7d、今天，或一段時間：上週、本月。</translation>
    </message>
    <message>
        <source>No day from the first one on. Type 2026-11-01, 20261101, -7d or today.</source>
        <translation>不是起始日當天或之後的日期。可輸入 2026-11-01、20261101、-7d 或 今天。</translation>
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
        <translation>已辦結</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>將到期</translation>
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
        <translation>簽名</translation>
    </message>
    <message>
        <source>Sign the duty record with the own PIN, or do what the bar asks</source>
        <translation>用本人密碼為值班紀錄簽名，或確認下方所問</translation>
    </message>
    <message>
        <source>★ Praise</source>
        <translation>★ 表揚</translation>
    </message>
    <message>
        <source>Praise the person of the chosen shift</source>
        <translation>表揚所選班次的人</translation>
    </message>
    <message>
        <source>▲ To improve</source>
        <translation>▲ 待改進</translation>
    </message>
    <message>
        <source>Say what the person of the chosen shift can improve</source>
        <translation>指出所選班次的人可以改進的地方</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>補記下班</translation>
    </message>
    <message>
        <source>Close a shift that was left open, with time and reason</source>
        <translation>為沒有下班紀錄的班次補記下班時間和原因</translation>
    </message>
    <message>
        <source>Open one</source>
        <translation>代開班次</translation>
    </message>
    <message>
        <source>Open a shift for somebody who could not, with time and reason</source>
        <translation>替不能自己開始的人開始班次，寫明時間和原因</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>補充紀錄</translation>
    </message>
    <message>
        <source>Add a marked supplement to a signed record</source>
        <translation>為已簽名的紀錄加一則註明的補充紀錄</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the record, or keep it as PDF</source>
        <translation>列印紀錄，或存成 PDF</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>上一個班次</translation>
    </message>
    <message>
        <source>The shift behind</source>
        <translation>下一個班次</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>The shift that is running now</source>
        <translation>現在正在進行的班次</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>移到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新讀取</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回原來的畫面；寫的內容會留著</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>DutyController</name>
    <message>
        <source>“{typed}” is no day. Type today, -1d or 2026-11-21.</source>
        <translation>「{typed}」不是日期。請寫「今天」、-1d 或 2026-11-21。</translation>
    </message>
    <message>
        <source>Opened by {who}: {reason}</source>
        <translation>由 {who} 代開：{reason}</translation>
    </message>
    <message>
        <source>Ended {time}</source>
        <translation>{time} 下班</translation>
    </message>
    <message>
        <source>Closed by {who}: {reason}</source>
        <translation>由 {who} 補記下班：{reason}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未閱</translation>
    </message>
    <message>
        <source>read {time}</source>
        <translation>{time} 已閱</translation>
    </message>
    <message>
        <source>Supplements follow a signed record; this one can still be written.</source>
        <translation>簽名之後才加補充紀錄；這份現在還可以直接寫。</translation>
    </message>
    <message>
        <source>A supplement to the signed record, marked as added:</source>
        <translation>為已簽名的紀錄加一則補充紀錄，會註明是後加的：</translation>
    </message>
    <message>
        <source>Somebody has signed meanwhile. What you wrote can be added as a supplement:</source>
        <translation>這期間已有人簽名。您寫的內容可以作為補充紀錄加上：</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>缺了什麼</translation>
    </message>
    <message>
        <source>There is nothing to print before the shift has begun.</source>
        <translation>班次還沒開始，沒有可列印的內容。</translation>
    </message>
    <message>
        <source>duty-{pattern}-{day}</source>
        <translation>值班紀錄-{pattern}-{day}</translation>
    </message>
    <message>
        <source>{number} is signed and sealed.</source>
        <translation>{number} 已簽名封存。</translation>
    </message>
    <message>
        <source>The supplement stands beneath {number}.</source>
        <translation>補充紀錄已加在 {number} 下面。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>現在可以再試。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text} 再錯 {count} 次就要等待。</translation>
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
        <translation>誰在崗，值班紀錄</translation>
    </message>
</context>
<context>
    <name>DutyPaper</name>
    <message>
        <source>The duty record {number} on paper, or as a file:</source>
        <translation>值班紀錄 {number} 列印出來，或存成檔案：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>列印或儲存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>檔案存放位置</translation>
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
        <translation>值班紀錄</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>資料截至</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>緊急與故障</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Signature and supplements</source>
        <translation>簽名與補充紀錄</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班長</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>列印時間 {time}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>班次編號</translation>
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
        <translation>準時到崗</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備就緒</translation>
    </message>
    <message>
        <source>Nobody worked this shift.</source>
        <translation>這個班次沒有人上班。</translation>
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
        <translation>在崗 {count} 人</translation>
    </message>
    <message>
        <source>on duty {count} · without an end {endless}</source>
        <translation>在崗 {count} 人 · 沒有下班紀錄 {endless}</translation>
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
        <translation>列印  {key}</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>On duty &amp;now, and who worked this shift</source>
        <translation>現在在崗和上過這個班次的人(&amp;N)</translation>
    </message>
    <message>
        <source>The chosen shift</source>
        <translation>所選班次</translation>
    </message>
    <message>
        <source>Nobody is on duty, and nobody has worked this shift.</source>
        <translation>現在沒有人在崗，也沒有人上過這個班次。</translation>
    </message>
    <message>
        <source>Nobody is on duty, and nobody has worked this shift. {key} opens a shift for somebody.</source>
        <translation>現在沒有人在崗，也沒有人上過這個班次。按 {key} 可以代開班次。</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Calls</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及時應答</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>通話時長</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>待補填</translation>
    </message>
    <message>
        <source>Correction calls due</source>
        <translation>差錯回撥待辦</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>用語違規</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>上班人數</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>緊急與故障</translation>
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
        <translation>遲到</translation>
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
        <translation>內容驗證碼 SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Journal at line {entries}, {link}</source>
        <translation>日誌第 {entries} 行 {link}</translation>
    </message>
    <message>
        <source>Signed {time} by {who}</source>
        <translation>{time} 由 {who} 簽名</translation>
    </message>
    <message>
        <source>Supplement  {time}  {who}</source>
        <translation>補充紀錄  {time}  {who}</translation>
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
        <translation>未分類</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>沒有來電</translation>
    </message>
    <message>
        <source>{part} of {calls} ({share} %)</source>
        <translation>{part}／{calls}（{share}%）</translation>
    </message>
    <message>
        <source>{all}, average {average}, longest {longest} ({number})</source>
        <translation>{all}，平均 {average}，最長 {longest}（{number}）</translation>
    </message>
    <message>
        <source>{count} in {calls} call(s), kept with a reason {overrides}</source>
        <translation>{calls} 通來電中 {count} 處，註明理由保留 {overrides} 處</translation>
    </message>
    <message>
        <source>sent {sent}, answered {answered}, over the limit {overdue}</source>
        <translation>送出 {sent}，答覆 {answered}，逾時 {overdue}</translation>
    </message>
    <message>
        <source>{reason} {count} ({length})</source>
        <translation>{reason} {count} 次（{length}）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{count}, late {late}, not ready at the begin {unready}</source>
        <translation>{count} 人，遲到 {late}，開始時未就緒 {unready}</translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Sent as {number}, {time}. Esc goes back to the note.</source>
        <translation>已傳送：{number}，{time}。按 Esc 回到紀錄。</translation>
    </message>
    <message>
        <source>Escalation {number} is with the shift lead.</source>
        <translation>協辦單 {number} 已交給值班長。</translation>
    </message>
    <message>
        <source>Nothing was sent: the answer of {number} helps. That it did is recorded.</source>
        <translation>沒有傳送：{number} 的答覆已經有用，並已記下。</translation>
    </message>
    <message>
        <source>The form was dropped.</source>
        <translation>協辦單已放棄。</translation>
    </message>
    <message>
        <source>The call itself is not on the disk yet. The form is kept; send it again in a moment.</source>
        <translation>這通電話還沒有存進磁碟。協辦單已暫存，請稍後再傳送。</translation>
    </message>
    <message>
        <source>{number}: {who} {step}.</source>
        <translation>{number}：{who} {step}。</translation>
    </message>
    <message numerus="yes">
        <source>{words} %n more.</source>
        <translation>
            <numerusform>{words}另有 %n 項。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationState</name>
    <message>
        <source>Sent</source>
        <translation>已上報</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>已退回詢問</translation>
    </message>
    <message>
        <source>With a department</source>
        <translation>部門辦理中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>已告知客戶</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作廢</translation>
    </message>
</context>
<context>
    <name>EscalationsView</name>
    <message>
        <source>All, closed too  Ctrl+0</source>
        <translation>全部（含已結）  Ctrl+0</translation>
    </message>
    <message>
        <source>The queue  Ctrl+0</source>
        <translation>待辦佇列  Ctrl+0</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Write the file</source>
        <translation>寫出檔案</translation>
    </message>
    <message>
        <source>Write the file beside the work in other rooms</source>
        <translation>寫出檔案，其他各頁可照常工作</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>選擇資料夾和檔名</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>換種子</translation>
    </message>
    <message>
        <source>Draw another sample</source>
        <translation>另抽一份樣本</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>Show the calls of this sample in the list</source>
        <translation>在清單中顯示這份樣本的通話</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open the folder that the file lies in</source>
        <translation>開啟檔案所在的資料夾</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy what the sample is made up of, tab-separated</source>
        <translation>複製樣本構成，以定位字元分隔</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部通話</translation>
    </message>
    <message>
        <source>Take the filter and the sample from the list again</source>
        <translation>取消清單中的篩選和樣本，重新顯示全部</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>切換區域</translation>
    </message>
    <message>
        <source>Back to the list; the pane stays</source>
        <translation>回到清單，匯出欄仍在</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this pane; while a file is written, ask whether to stop it</source>
        <translation>關閉匯出欄；正在寫檔案時，詢問是否停止</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this pane</source>
        <translation>本欄的說明</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Write why whole numbers are needed; it is recorded.</source>
        <translation>請寫明為何需要完整號碼；會登記在案。</translation>
    </message>
    <message>
        <source>Say how many calls are drawn, and with which seed.</source>
        <translation>請填寫抽多少通、用哪個種子。</translation>
    </message>
    <message>
        <source>Cancelled: no file was written, and nothing is left of it.</source>
        <translation>已取消：沒有寫出檔案，也沒有留下殘餘。</translation>
    </message>
    <message>
        <source>No file was written: something went wrong in the console.</source>
        <translation>沒有寫出檔案：程式出了問題。</translation>
    </message>
    <message>
        <source>Export: {what}</source>
        <translation>匯出：{what}</translation>
    </message>
    <message>
        <source>What comes out: {filter}</source>
        <translation>匯出內容：{filter}</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在計數…</translation>
    </message>
    <message numerus="yes">
        <source>only the %n chosen row(s)</source>
        <translation>
            <numerusform>只要選取的 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is still being written. Whoever leaves now stops it, and nothing is left of it.</source>
        <translation>「{name}」還在寫出。現在離開就會停止，不留下任何殘餘。</translation>
    </message>
    <message>
        <source>Stop writing and leave</source>
        <translation>停止寫出並離開</translation>
    </message>
    <message>
        <source>a sample of them</source>
        <translation>從中抽樣</translation>
    </message>
    <message>
        <source>all of them: {count}</source>
        <translation>全部：{count}</translation>
    </message>
    <message>
        <source>“{name}” or its description is there already. Nothing has been written.</source>
        <translation>「{name}」或它的說明檔已經存在。尚未寫入任何內容。</translation>
    </message>
    <message>
        <source>Replace “{name}”</source>
        <translation>取代「{name}」</translation>
    </message>
    <message>
        <source>The file is not whole yet. What is written of it will be removed.</source>
        <translation>檔案還不完整，停止後會刪除已寫的部分。</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止寫出</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>繼續寫出</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>檔案存放位置</translation>
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
        <translation>正在計數…</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>內容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>表頭(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>CSV (UTF-8, any program)</source>
        <translation>CSV（UTF-8，各種程式）</translation>
    </message>
    <message>
        <source>XLSX (Excel, WPS, LibreOffice)</source>
        <translation>XLSX（Excel、WPS、LibreOffice）</translation>
    </message>
    <message>
        <source>CSV in GB18030 (old Excel)</source>
        <translation>CSV，GB18030（舊版 Excel）</translation>
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
        <translation>完整號碼(&amp;N)</translation>
    </message>
    <message>
        <source>With whole telephone numbers; needs a reason, and is recorded</source>
        <translation>含完整電話號碼；須寫明原因並登記</translation>
    </message>
    <message>
        <source>Kept in the journal and beside the file; needed for whole numbers</source>
        <translation>記入日誌和說明檔；要完整號碼時必填</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>取消  Esc</translation>
    </message>
    <message>
        <source>How far the file is</source>
        <translation>寫出進度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Type a name for the file, such as calls.csv.</source>
        <translation>請填寫檔名，例如 calls.csv。</translation>
    </message>
    <message>
        <source>A name has no hidden characters and none of &lt; &gt; : &quot; | ? * \. Type it anew.</source>
        <translation>檔名不能有看不見的字元，也不能有 &lt; &gt; : &quot; | ? * \ 。請重新填寫。</translation>
    </message>
    <message>
        <source>The way to the folder goes upwards with “..”. Type it in full.</source>
        <translation>路徑中用「..」往上走。請填寫完整路徑。</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device. Choose another one.</source>
        <translation>這個名字在 Windows 裡留給裝置。請另取一個。</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>檔名太長。請取短一些的。</translation>
    </message>
    <message>
        <source>The console keeps its own data there. Choose another folder.</source>
        <translation>那裡存放著程式自己的資料。請另選資料夾。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>No length. Type 0:30-2:00, &lt;30 or &gt;5:00.</source>
        <translation>看不懂這個時長。請寫 0:30-2:00、&lt;30 或 &gt;5:00。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>從(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Length of talk in seconds or m:ss: &lt;30, &gt;5:00, 0:30-2:00</source>
        <translation>通話時長，寫秒或 分:秒：&lt;30、&gt;5:00、0:30-2:00</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>話務人員(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類別(&amp;K)</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>結果(&amp;U)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>級別(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Length (s, m:ss)</source>
        <translation>時長 分:秒(&amp;L)</translation>
    </message>
    <message>
        <source>e.g. &lt;0:30</source>
        <translation>例：&lt;0:30</translation>
    </message>
    <message>
        <source>Subject, rule, corrected, marked and nominated calls</source>
        <translation>類目、規則、更正過、已點評、提名</translation>
    </message>
    <message>
        <source>More f&amp;ilters ({count})</source>
        <translation>更多篩選 {count} 項(&amp;I)</translation>
    </message>
    <message>
        <source>More f&amp;ilters</source>
        <translation>更多篩選(&amp;I)</translation>
    </message>
    <message>
        <source>Note, name, number</source>
        <translation>紀錄、姓名、號碼</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Flagged</source>
        <translation>違規(&amp;F)</translation>
    </message>
    <message>
        <source>The agent said what they should not have</source>
        <translation>話務人員說了不該說的話</translation>
    </message>
    <message>
        <source>&amp;Escalated</source>
        <translation>已升級(&amp;E)</translation>
    </message>
    <message>
        <source>It went on to the shift leads</source>
        <translation>轉到了值班長</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>須改</translation>
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
        <translation>從 {moment}</translation>
    </message>
    <message>
        <source>to {moment}</source>
        <translation>到 {moment}</translation>
    </message>
    <message>
        <source>with violations</source>
        <translation>有違規</translation>
    </message>
    <message>
        <source>without violations</source>
        <translation>無違規</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>已升級</translation>
    </message>
    <message>
        <source>not escalated</source>
        <translation>未升級</translation>
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
        <translation>有點評</translation>
    </message>
    <message>
        <source>without a review mark</source>
        <translation>無點評</translation>
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
        <translation>不短於 {length}</translation>
    </message>
    <message>
        <source>{length} or shorter</source>
        <translation>不長於 {length}</translation>
    </message>
    <message numerus="yes">
        <source>%n picked one by one</source>
        <translation>
            <numerusform>逐一選出的 %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>全部通話</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>舊的在前</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>話務員</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>違規</translation>
    </message>
    <message>
        <source>by “{column}”, falling</source>
        <translation>按「{column}」降冪</translation>
    </message>
    <message>
        <source>by “{column}”, rising</source>
        <translation>按「{column}」升冪</translation>
    </message>
    <message>
        <source>agent {value}</source>
        <translation>話務員 {value}</translation>
    </message>
    <message>
        <source>kind {value}</source>
        <translation>類別 {value}</translation>
    </message>
    <message>
        <source>caller {value}</source>
        <translation>來電 {value}</translation>
    </message>
    <message>
        <source>outcome {value}</source>
        <translation>結果 {value}</translation>
    </message>
    <message>
        <source>subject {value}</source>
        <translation>類目 {value}</translation>
    </message>
    <message>
        <source>severity {value}</source>
        <translation>級別 {value}</translation>
    </message>
    <message>
        <source>rule {value}</source>
        <translation>規則 {value}</translation>
    </message>
    <message>
        <source>search “{value}”</source>
        <translation>搜尋「{value}」</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>須改</translation>
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
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the record of the chosen row; Enter does it too</source>
        <translation>開啟所選列的記錄；按 Enter 也可以</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>轉到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>全部重新讀取</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leave the floor</source>
        <translation>離開現場頁</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁幫助</translation>
    </message>
</context>
<context>
    <name>FloorAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) wait for you on the floor; first {what}</source>
        <translation>
            <numerusform>現場有 %n 件事等您處理，第一件：{what}</numerusform>
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
            <numerusform>%n 筆已損壞，未列出：{numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Who is &amp;on</source>
        <translation>誰在崗(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Waits for you</source>
        <translation>等您處理(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What goes on</source>
        <translation>現場情況(&amp;W)</translation>
    </message>
    <message>
        <source>Nobody is on. Whoever signs in or starts a shift stands here at once, without a reload.</source>
        <translation>現在無人在崗。有人簽入或開始班次後，會立即出現在這裡，無需重新整理。</translation>
    </message>
    <message>
        <source>Nothing waits: no limit passed, nothing unsigned, no open incident. Go on with checking calls.</source>
        <translation>沒有待處理事項：沒有超時，沒有未簽字的交接班，沒有未解除的應急。可以繼續查閱通話。</translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message>
        <source>Paused: {reason}</source>
        <translation>暫停：{reason}</translation>
    </message>
    <message>
        <source>▲ over by {time}</source>
        <translation>▲ 超時 {time}</translation>
    </message>
    <message>
        <source>△ {time} left</source>
        <translation>△ 還剩 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>還剩 {time}</translation>
    </message>
    <message>
        <source>no kind yet</source>
        <translation>尚未分類</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>無班次</translation>
    </message>
    <message>
        <source>▲ {shift}, not ended</source>
        <translation>▲ {shift}，未結束</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>在崗 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>應急</translation>
    </message>
    <message>
        <source>Escalation overdue</source>
        <translation>協辦單超時</translation>
    </message>
    <message>
        <source>Pause over its limit</source>
        <translation>暫停超時</translation>
    </message>
    <message>
        <source>Wrap-up over its limit</source>
        <translation>話後處理超時</translation>
    </message>
    <message>
        <source>Shift not ended</source>
        <translation>班次未結束</translation>
    </message>
    <message>
        <source>Handover not signed</source>
        <translation>交接班未簽字</translation>
    </message>
    <message>
        <source>Many numbers revealed</source>
        <translation>頻繁檢視完整號碼</translation>
    </message>
    <message>
        <source>Customer to be told</source>
        <translation>待告知客戶</translation>
    </message>
    <message>
        <source>{number} · {owner} tells the customer · {problem}</source>
        <translation>{number} · 由 {owner} 告知客戶 · {problem}</translation>
    </message>
    <message>
        <source>nobody has accepted it</source>
        <translation>無人受理</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} · {count} in an hour</source>
        <translation>{who} · 一小時內 {count} 次</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>No Chinese font is installed: Chinese text shows as boxes. Install one and start again: sudo apt install fonts-wqy-microhei</source>
        <translation>未安裝中文字型，中文會顯示為方框。No Chinese font is installed. 請安裝後重新啟動：sudo apt install fonts-wqy-microhei</translation>
    </message>
</context>
<context>
    <name>FormPrinter</name>
    <message>
        <source>The form of {number} on paper, or as a file:</source>
        <translation>把 {number} 列印出來，或存為檔案：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>列印或儲存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>檔案存放位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Escalation form</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已做的處理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>辦理經過</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首問責任人</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班長</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承辦部門</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>列印時間 {time}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作廢</translation>
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
        <translation>沒有通話</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <translation>已做的處理(&amp;W)</translation>
    </message>
    <message>
        <source>Ur&amp;gency</source>
        <translation>緊急程度(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;he problem</source>
        <translation>問題(&amp;H)</translation>
    </message>
    <message>
        <source>Call &amp;back by</source>
        <translation>答應回電(&amp;B)</translation>
    </message>
    <message>
        <source>Sent e&amp;ven so, because</source>
        <translation>仍要傳送的理由(&amp;V)</translation>
    </message>
    <message>
        <source>Escalation to the shift lead</source>
        <translation>協辦單 · 交值班長</translation>
    </message>
    <message>
        <source>Customer&apos;s number, if there is one</source>
        <translation>客戶號碼（有就填）</translation>
    </message>
    <message>
        <source>What the customer wants and what stands in the way</source>
        <translation>客戶要什麼，卡在哪裡</translation>
    </message>
    <message>
        <source>What you looked up, asked and offered</source>
        <translation>查過什麼、問過誰、給過什麼方案</translation>
    </message>
    <message>
        <source>Only where similar ones were found</source>
        <translation>查到類似的協辦單時才填</translation>
    </message>
    <message>
        <source>Special handling (e&amp;xception)</source>
        <translation>特事特辦(&amp;X)</translation>
    </message>
    <message>
        <source>Send  {key}</source>
        <translation>傳送  {key}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Send to the shift lead ({key})</source>
        <translation>傳給值班長（{key}）</translation>
    </message>
    <message>
        <source>Drop this form; it can be brought back for some seconds</source>
        <translation>放棄這份協辦單；幾秒鐘內可以找回</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天內答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小時內答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘內答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>{within} of working time</source>
        <translation>{within}（按工作時間）</translation>
    </message>
    <message>
        <source>The promised time is not understood. Write 14:30, +30 or tomorrow 10:00.</source>
        <translation>看不懂答應的時間。請寫 14:30、+30 或 明天 10:00。</translation>
    </message>
    <message>
        <source>The promised time is over. Promise a later one.</source>
        <translation>答應的時間已經過了，請改成以後的時間。</translation>
    </message>
    <message>
        <source>What is different this time</source>
        <translation>寫明這次有什麼不同</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Choose what kind of call it was.</source>
        <translation>請選擇來電類別。</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>請選擇處理結果。</translation>
    </message>
    <message>
        <source>This outcome needs a note.</source>
        <translation>選這個結果須寫明紀錄。</translation>
    </message>
    <message>
        <source>Reword the marked phrase, or say why it stays.</source>
        <translation>請換個說法，或寫明保留原話的理由。</translation>
    </message>
</context>
<context>
    <name>GoingOnLine</name>
    <message>
        <source>{words}
All that is going on: {key}</source>
        <translation>{words}
檢視全部：{key}</translation>
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
        <translation>已報(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;id {time}</source>
        <translation>已報(&amp;I) {time}</translation>
    </message>
    <message>
        <source>Spoken &amp;language</source>
        <translation>服務語言(&amp;L)</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>服務語言</translation>
    </message>
    <message>
        <source>Greeting and job number were said (Space)</source>
        <translation>已問候並報工號（空白鍵）</translation>
    </message>
</context>
<context>
    <name>HandoverActions</name>
    <message>
        <source>Sign</source>
        <translation>簽字</translation>
    </message>
    <message>
        <source>Sign the handover, or accept it</source>
        <translation>簽字交班，或簽字接班</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Make it a key point, or take the flag back</source>
        <translation>標為重點，或取消</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why it is not finished, or change an own item</source>
        <translation>寫明為什麼沒有辦完，或修改自己的一條</translation>
    </message>
    <message>
        <source>Own item</source>
        <translation>自加一條</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>新增自己的一條</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>銷項</translation>
    </message>
    <message>
        <source>Clear a key point by name: it does not come back</source>
        <translation>具名銷項：重點不再出現</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Refuse the handover, with a reason</source>
        <translation>退回交接班，要寫原因</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>補充記錄</translation>
    </message>
    <message>
        <source>Add a marked supplement to a sealed record</source>
        <translation>給封存的記錄新增補充記錄</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>代接</translation>
    </message>
    <message>
        <source>Take it over in the receiver&apos;s place, with a reason</source>
        <translation>代接班人接手，要寫原因</translation>
    </message>
    <message>
        <source>Allow self</source>
        <translation>准自接</translation>
    </message>
    <message>
        <source>Let the outgoing agent accept it too, with a reason</source>
        <translation>允許交班人自己接，要寫原因</translation>
    </message>
    <message>
        <source>Take incident</source>
        <translation>接手應急</translation>
    </message>
    <message>
        <source>Take an open incident over by name</source>
        <translation>具名接手未解除的應急</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>代交</translation>
    </message>
    <message>
        <source>Sign in the place of somebody who cannot, with a reason</source>
        <translation>代不能簽字的人交班，要寫原因</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the record, or keep it as PDF</source>
        <translation>列印記錄，或存為 PDF</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Show my handover</source>
        <translation>顯示我的交接班</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待接</translation>
    </message>
    <message>
        <source>Show what waits to be accepted</source>
        <translation>顯示待接的交接班</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Show earlier handovers</source>
        <translation>顯示以前的交接班</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>缺簽字</translation>
    </message>
    <message>
        <source>Show every handover that lacks a signature</source>
        <translation>顯示所有缺少簽字的交接班</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Open a handover by its number</source>
        <translation>按編號開啟交接班</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>轉到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Collect and read everything anew</source>
        <translation>重新彙整和讀取全部</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回上一個畫面；寫下的內容會保留</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本畫面的說明</translation>
    </message>
</context>
<context>
    <name>HandoverController</name>
    <message>
        <source>What is signed stays as it is. Your own handover is one key away: Ctrl+1.</source>
        <translation>簽字後的內容不再改變。您自己的交接班按 Ctrl+1。</translation>
    </message>
    <message>
        <source>There is nothing to sign here.</source>
        <translation>這裡沒有要簽的字。</translation>
    </message>
    <message>
        <source>Choose a handover that waits to be accepted first (Ctrl+2).</source>
        <translation>請先選一份待接的交接班（Ctrl+2）。</translation>
    </message>
    <message>
        <source>Supplements belong to sealed records; what is not sealed is amended.</source>
        <translation>補充記錄只用於封存的記錄；沒有封存的直接修改。</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>請先選一條。</translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation>請先選一份交接班。</translation>
    </message>
    <message>
        <source>There is no handover “{typed}”. Type its whole number, such as H20261122-0007.</source>
        <translation>沒有編號為「{typed}」的交接班。請輸入完整編號，如 H20261122-0007。</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Bring it back</source>
        <translation>復原</translation>
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
            <numerusform>%n 份交接班缺少簽字；最早的是 {who} 的 {number}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {who} is over since {time} and nobody has signed for it.</source>
        <translation>{who} 的班次 {number} 已於 {time} 結束，還沒有人交班簽字。</translation>
    </message>
    <message>
        <source>{number} of {who} lacks a signature since {time}.</source>
        <translation>{who} 的 {number} 自 {time} 起缺少簽字。</translation>
    </message>
    <message>
        <source>{numbers}: damaged, and left out of the lists. A shift lead can have the data checked.</source>
        <translation>{numbers} 已損壞，列表中略去。值班長可以核查資料。</translation>
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
        <translation>本班次的 {number} 已由 {who} 接班；之後的內容隨您下一次交班。</translation>
    </message>
    <message>
        <source>{number} is signed. Whoever takes over ticks the key points and signs, here or elsewhere.</source>
        <translation>{number} 已簽字。接班人逐條勾選重點並簽字，在本席或其他席位都可以。</translation>
    </message>
    <message>
        <source>{number} is accepted by {who} and sealed.</source>
        <translation>{number} 已由 {who} 接班，記錄已封存。</translation>
    </message>
    <message>
        <source>{number} is taken over by {who} and sealed.</source>
        <translation>{number} 已由 {who} 代接，記錄已封存。</translation>
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
        <translation>{number}：補充記錄已新增。</translation>
    </message>
    <message>
        <source>Incident {number} is open: a shift lead takes it over by name or clears it first.</source>
        <translation>應急 {number} 未解除：要先由值班長具名接手或解除。</translation>
    </message>
    <message>
        <source>{who} refused it: {reason}. Amend it and sign again.</source>
        <translation>{who} 退回：{reason}。請補充後重新簽字。</translation>
    </message>
    <message>
        <source>You have no shift to hand over: start one first, or ask a shift lead to sign for you.</source>
        <translation>您沒有可交的班次：請先上班，或請值班長代交。</translation>
    </message>
    <message>
        <source>Nothing is open. Add what the next shift should know (Ctrl+N), or sign as it is.</source>
        <translation>沒有未結事項。可新增下一班要知道的（Ctrl+N），或直接簽字。</translation>
    </message>
    <message>
        <source>No handover waits. What somebody signs for you or for whoever comes appears here.</source>
        <translation>沒有待接的交接班。別人簽給您的，或誰來都可以接的，會出現在這裡。</translation>
    </message>
    <message>
        <source>There is no handover yet. The first one is signed under “My handover” (Ctrl+1).</source>
        <translation>還沒有交接班。第一份在「我的交接班」裡簽字（Ctrl+1）。</translation>
    </message>
    <message>
        <source>Every handover has both signatures.</source>
        <translation>所有交接班都有雙方簽字。</translation>
    </message>
    <message>
        <source>Refused: {reason}. Amend it under “My handover” (Ctrl+1).</source>
        <translation>已退回：{reason}。請在「我的交接班」裡補充（Ctrl+1）。</translation>
    </message>
    <message>
        <source>Refused: {reason}. The outgoing agent amends it.</source>
        <translation>已退回：{reason}。由交班人補充。</translation>
    </message>
    <message>
        <source>Meant for {job_number}: they sign here or at their own desk.</source>
        <translation>交給 {job_number}：在本席或自己的席位簽字。</translation>
    </message>
    <message>
        <source>Whoever takes over ticks each key point (Space), types job number and PIN, and accepts.</source>
        <translation>接班人逐條勾選重點（空白鍵），輸入工號和密碼，然後接班。</translation>
    </message>
    <message>
        <source>Tick each key point (Space), then accept with your PIN, or refuse with a reason.</source>
        <translation>逐條勾選重點（空白鍵），再用密碼接班；或寫明原因退回。</translation>
    </message>
    <message>
        <source>Incident {number} is in it: as long as it is open, only a shift lead can accept.</source>
        <translation>含應急 {number}：解除之前只能由值班長接班。</translation>
    </message>
    <message>
        <source>The shift of {who} is over and nobody has signed: ask them to, or sign for them (Ctrl+G).</source>
        <translation>{who} 的班次已結束，還沒有交班簽字：請其補簽，或代為交班（Ctrl+G）。</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Handover {waiting}, {late} unsigned</source>
        <translation>交接班 {waiting}，缺簽字 {late}</translation>
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
        <translation>{number} 未寫完，仍歸 {owner}，由其在自己的席位上完成。</translation>
    </message>
    <message>
        <source>{number} cannot be opened from here; look for it by its number.</source>
        <translation>{number} 不能從這裡開啟，請按編號尋找。</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>協辦單</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>&amp;Items, what hurts first</source>
        <translation>事項，最急的在前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>What the next shift should know beyond the items</source>
        <translation>事項之外，下一班要知道的</translation>
    </message>
    <message>
        <source>Si&amp;gnatures and supplements</source>
        <translation>簽字和補充記錄(&amp;G)</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>沒有備註</translation>
    </message>
    <message>
        <source>Shift {number}</source>
        <translation>班次 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, key points {keys}</source>
        <translation>{items}，重點 {keys} 條</translation>
    </message>
    <message>
        <source>{done} of {all} key points ticked</source>
        <translation>重點已勾 {done} / {all} 條</translation>
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
        <translation>{number} 的記錄列印在紙上，或存為檔案：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>列印或存檔</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>檔案存放位置</translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation>交接班記錄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Signatures and supplements</source>
        <translation>簽字和補充記錄</translation>
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
        <translation>值班長</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>列印時間 {time}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未結事項。</translation>
    </message>
    <message>
        <source>#</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Why not finished</source>
        <translation>未結原因</translation>
    </message>
    <message>
        <source>◆ key</source>
        <translation>◆ 重點</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>came back {count} times</source>
        <translation>已交接 {count} 次</translation>
    </message>
    <message>
        <source>{time}, overdue</source>
        <translation>{time}，已逾時</translation>
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
        <translation>編號</translation>
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
        <translation>簽字時間</translation>
    </message>
    <message>
        <source>items {items}, key points {keys}</source>
        <translation>事項 {items} 條，重點 {keys} 條</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>{time} 簽字</translation>
    </message>
    <message>
        <source>over since {time}</source>
        <translation>{time} 已結束</translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message>
        <source>as of {time}: the database does not answer</source>
        <translation>截至 {time}：資料庫沒有回應</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>編號(&amp;U)</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班清單</translation>
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
        <translation>缺簽字 {count}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Escalation</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差錯回撥</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>應急</translation>
    </message>
    <message>
        <source>Equipment fault</source>
        <translation>設備故障</translation>
    </message>
    <message>
        <source>Paused: customer</source>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未寫完</translation>
    </message>
    <message>
        <source>Unsigned handover</source>
        <translation>缺簽字交接</translation>
    </message>
    <message>
        <source>Own item</source>
        <translation>自加</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>正在填寫</translation>
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
        <translation>值班長代接，已封存</translation>
    </message>
    <message>
        <source>Shift over, nothing signed</source>
        <translation>班次已結束，未交班</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要數字</translation>
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
        <translation>通話 {time}</translation>
    </message>
    <message>
        <source>longest {time}</source>
        <translation>最長 {time}</translation>
    </message>
    <message>
        <source>to complete {count}</source>
        <translation>待補全 {count}</translation>
    </message>
    <message>
        <source>escalations sent {count}</source>
        <translation>送出協辦單 {count}</translation>
    </message>
    <message>
        <source>customers told {count}</source>
        <translation>告知客戶 {count}</translation>
    </message>
    <message>
        <source>corrections told {count}</source>
        <translation>差錯回撥 {count}</translation>
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
        <translation>准許自接</translation>
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
        <translation>內容校驗碼 {hash}</translation>
    </message>
    <message>
        <source>Journal at line {entries}, {link}</source>
        <translation>日誌第 {entries} 行 {link}</translation>
    </message>
    <message>
        <source>Supplement  {time}  {who}</source>
        <translation>補充記錄  {time}  {who}</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>未分類</translation>
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
        <translation>{calls} · 待補填 {count}</translation>
    </message>
    <message>
        <source>{hotline}  ·  {job_number}  {name}</source>
        <translation>{hotline}  ·  {job_number}  {name}</translation>
    </message>
    <message>
        <source>Status of the seat (F9 pauses)</source>
        <translation>席位狀態（F9 暫停服務）</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>服務忌語</translation>
    </message>
    <message>
        <source>The hotline&apos;s own list of phrases (not during a call)</source>
        <translation>專線自己的服務忌語表（通話中不可用）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>&amp;{number} Pause: {reason}</source>
        <translation>&amp;{number} 暫停：{reason}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
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
        <translation>值班主管的處理情況</translation>
    </message>
    <message>
        <source>Escalations of this caller, with the answers</source>
        <translation>該客戶的協辦單和答覆</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>本次通話</translation>
    </message>
    <message>
        <source>without a call</source>
        <translation>不在通話中</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>還沒有答覆。</translation>
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
        <translation>■ 須改</translation>
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
        <translation>現在可以做什麼</translation>
    </message>
    <message>
        <source>The service is paused. Set the seat to ready above, or answer.</source>
        <translation>服務已暫停。請在上方恢復就緒，或直接接聽。</translation>
    </message>
    <message>
        <source>Waiting for the next call</source>
        <translation>等候下一通來電</translation>
    </message>
    <message>
        <source>answers when the phone rings</source>
        <translation>電話響起時接聽</translation>
    </message>
    <message>
        <source>escalates to the shift lead, during a call or after it</source>
        <translation>寫協辦單給值班長，通話中或通話後都可以</translation>
    </message>
    <message>
        <source>reports an incident or an equipment fault to the shift lead at once</source>
        <translation>向值班長立即通報緊急事件或設備故障</translation>
    </message>
    <message>
        <source>hands the shift over to the next one</source>
        <translation>交班給接班的人</translation>
    </message>
    <message>
        <source>pauses the service, with a reason</source>
        <translation>暫停服務，並選擇原因</translation>
    </message>
    <message>
        <source>record a silent line, a hang-up, a wrong number</source>
        <translation>一鍵記錄：無聲、接通即掛、撥錯</translation>
    </message>
    <message>
        <source>opens a record of the list again, to complete or to correct it</source>
        <translation>重新開啟清單裡的紀錄單，補填或更正</translation>
    </message>
    <message>
        <source>opens the help page of this screen</source>
        <translation>開啟本頁說明</translation>
    </message>
</context>
<context>
    <name>IncidentDesk</name>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>{number} is with the shift lead since {time}. Esc goes back to the note.</source>
        <translation>{number} 已於 {time} 報給值班長。按 Esc 回到記錄。</translation>
    </message>
    <message>
        <source>{happened} The report is kept; tell the shift lead by word of mouth.</source>
        <translation>{happened}通報已留存；請當面或口頭告訴值班長。</translation>
    </message>
    <message>
        <source>The report was dropped.</source>
        <translation>通報已放棄。</translation>
    </message>
    <message>
        <source>A report to the shift lead was begun and not sent. F5 goes on with it.</source>
        <translation>有一份給值班長的通報沒有送出。按 F5 繼續寫。</translation>
    </message>
</context>
<context>
    <name>IncidentKind</name>
    <message>
        <source>Incident</source>
        <translation>緊急事件</translation>
    </message>
    <message>
        <source>Equipment fault</source>
        <translation>設備故障</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Report an incident or an equipment fault</source>
        <translation>通報緊急事件或設備故障</translation>
    </message>
    <message>
        <source>Incidents and faults: what is going on</source>
        <translation>緊急事件與故障：正在發生什麼</translation>
    </message>
    <message>
        <source>Incidents {count}</source>
        <translation>緊急 {count}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>{board}
Report one: {key}</source>
        <translation>{board}
通報：{key}</translation>
    </message>
    <message>
        <source>Open the board  {key}</source>
        <translation>開啟緊急列表  {key}</translation>
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
        <translation>通報內容</translation>
    </message>
    <message>
        <source>How it was re&amp;medied</source>
        <translation>處理情形(&amp;M)</translation>
    </message>
    <message>
        <source>What was done, and from when on it works again</source>
        <translation>做了什麼，從什麼時候恢復</translation>
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
        <translation>通知名單(&amp;O)：已通知 {told}，共 {all}</translation>
    </message>
    <message>
        <source>N&amp;otify list: nobody is named for this kind</source>
        <translation>通知名單(&amp;O)：這一類沒有要通知的人</translation>
    </message>
    <message>
        <source>Reported {time} by {who}</source>
        <translation>{time} 由 {who} 通報</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>地點：{place}</translation>
    </message>
    <message>
        <source>What: {what}</source>
        <translation>情況：{what}</translation>
    </message>
    <message>
        <source>Effect: {effect}</source>
        <translation>影響：{effect}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>還不清楚</translation>
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
        <translation>{words}。影響：{effect}</translation>
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
        <translation>◆ 重點</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾選</translation>
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
        <translation>首問責任人 {job_number}</translation>
    </message>
    <message>
        <source>key point</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>重點</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Why not finished</source>
        <translation>未結原因</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>次數</translation>
    </message>
</context>
<context>
    <name>ItemVerbs</name>
    <message>
        <source>It is a key point since an earlier change; Ctrl+D clears it by name.</source>
        <translation>這是以前交接下來的重點；按 Ctrl+D 具名銷項。</translation>
    </message>
    <message>
        <source>{item}: why is it not finished?</source>
        <translation>{item}：為什麼沒有辦完？</translation>
    </message>
    <message>
        <source>Why it is not finished</source>
        <translation>沒有辦完的原因</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>An item of your own:</source>
        <translation>自己的一條：</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>stands in this handover only</source>
        <translation>只在這一次出現</translation>
    </message>
    <message>
        <source>◆ key point: comes back until somebody clears it</source>
        <translation>◆ 重點：每次都出現，直到銷項</translation>
    </message>
    <message>
        <source>What the next shift has to know or do</source>
        <translation>下一班要知道或要做的</translation>
    </message>
    <message>
        <source>The item “{text}” is taken out.</source>
        <translation>已取出「{text}」。</translation>
    </message>
    <message>
        <source>Flag and reason of {item} are taken out.</source>
        <translation>已取消 {item} 的重點和原因。</translation>
    </message>
    <message>
        <source>{item} is no key point: it leaves the list by itself when it is settled.</source>
        <translation>{item} 不是重點：辦結後自動離開清單。</translation>
    </message>
    <message>
        <source>{item} becomes a key point: it comes back until somebody clears it.</source>
        <translation>{item} 標為重點：每次交接都出現，直到有人銷項。</translation>
    </message>
    <message>
        <source>Make it a key point</source>
        <translation>標為重點</translation>
    </message>
    <message>
        <source>What to watch, and why</source>
        <translation>要注意什麼，為什麼</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Clear the key point “{text}”? It does not come back; your name stands beside it.</source>
        <translation>銷去重點「{text}」？以後不再出現，並記下您的姓名。</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>銷項</translation>
    </message>
    <message>
        <source>“{text}” is cleared by {job_number} {name}.</source>
        <translation>「{text}」已由 {job_number} {name} 銷項。</translation>
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
        <translation>轉到「對象」欄</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show what was done today, and no other filter</source>
        <translation>只看今天，清除其他條件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部條件</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取清單</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個區域</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>檢查鏈</translation>
    </message>
    <message>
        <source>Check that no line and no record was changed or removed</source>
        <translation>檢查日誌和紀錄有沒有被改動或刪除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write the lines of these days into a file</source>
        <translation>把這些日期的行寫入檔案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen lines as they are shown</source>
        <translation>按顯示的樣子複製選取的行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; while it is being checked, stop that</source>
        <translation>回到清單；檢查中則停止檢查</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>&amp;About</source>
        <translation>對象(&amp;A)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>從(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人員(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>事項(&amp;H)</translation>
    </message>
    <message>
        <source>e.g. 0042, 1001</source>
        <translation>例：0042、1001</translation>
    </message>
    <message>
        <source>Number of a call or a form, its last digits, a job number, or the name of a file</source>
        <translation>通話或單據的編號、編號末幾位、工號或檔案名</translation>
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
            <numerusform>已複製 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>資料庫沒有回應；這裡是上次讀到的內容。</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>No line fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>沒有符合條件的行。Ctrl+Shift+T 清除條件。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>還沒有任何紀錄。</translation>
    </message>
    <message>
        <source>Lines of the journal</source>
        <translation>日誌各行</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>整行內容</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>檢查進度</translation>
    </message>
    <message>
        <source>Stop  Esc</source>
        <translation>停止  Esc</translation>
    </message>
    <message>
        <source>Choose a line in the list: it is shown here with its place in the chain.</source>
        <translation>在清單中選一行：這裡顯示它的全部內容和在鏈中的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在計數…</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Consultation</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>申訴</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務辦理</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障礙</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>讚美</translation>
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
        <translation>協辦單 {open}，逾時 {overdue}</translation>
    </message>
    <message>
        <source>Escalations {open}</source>
        <translation>協辦單 {open}</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Queue of escalations</source>
        <translation>協辦單佇列</translation>
    </message>
</context>
<context>
    <name>LeadVerbs</name>
    <message>
        <source>Take {number} over in the receiver&apos;s place: it is yours then. Your PIN stands below.</source>
        <translation>代接班人接手 {number}：此後由您跟進。您的密碼填在下面。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Let {who} accept {number} too, since nobody else is there?</source>
        <translation>沒有別人在場，允許 {who} 自己接 {number}？</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>沒有未解除的應急。</translation>
    </message>
    <message>
        <source>Take an open incident over by name: it is yours until it is cleared.</source>
        <translation>具名接手未解除的應急：解除之前由您負責。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>沒有人</translation>
    </message>
    <message>
        <source>there is nobody else who works shifts</source>
        <translation>沒有其他上班次的人</translation>
    </message>
    <message>
        <source>Sign in the place of somebody who cannot any more. Your PIN stands below.</source>
        <translation>代不能簽字的人交班。您的密碼填在下面。</translation>
    </message>
    <message>
        <source>Sign for them</source>
        <translation>代交</translation>
    </message>
    <message>
        <source>Why they cannot sign themselves</source>
        <translation>本人不能簽字的原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Incident {number} is yours now.</source>
        <translation>應急 {number} 現由您負責。</translation>
    </message>
</context>
<context>
    <name>LedgerActions</name>
    <message>
        <source>Work on it</source>
        <translation>去處理</translation>
    </message>
    <message>
        <source>Show it in the queue, with every step that can be taken</source>
        <translation>在待辦佇列中開啟，可辦理各個步驟</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Open an escalation by its number</source>
        <translation>按編號開啟協辦單</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Show the call in the room of calls</source>
        <translation>在「通話」頁開啟這通電話</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen rows, numbers masked</source>
        <translation>複製選取的列，號碼已遮住</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the form, or keep it as PDF</source>
        <translation>列印協辦單，或存為 PDF</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>取消全部篩選</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write the escalations of these days into a file</source>
        <translation>把這些日子的協辦單寫入檔案</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>轉到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取列表</translation>
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
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>LedgerController</name>
    <message>
        <source>There is no escalation “{typed}”. Type its number, or only its last part, such as 7.</source>
        <translation>沒有編號為「{typed}」的協辦單。請輸入編號，或只輸入最後一段，例如 7。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>資料庫沒有回應，這裡是上次讀到的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n 筆已損壞，未列出：{numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no call behind it.</source>
        <translation>這張協辦單沒有對應的通話。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>已複製 %n 列，號碼已遮住。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Sent</source>
        <translation>上報時間</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>There are no escalations yet. What agents escalate with F4 appears here by itself.</source>
        <translation>還沒有協辦單。話務員按 F4 上報後會自動出現在這裡。</translation>
    </message>
    <message>
        <source>No escalation fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>沒有符合篩選的協辦單。按 Ctrl+Shift+T 取消篩選。</translation>
    </message>
    <message>
        <source>Choose an escalation from the list, or type its number above (Ctrl+F).</source>
        <translation>請從列表選一張協辦單，或在上方輸入編號（Ctrl+F）。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>編號(&amp;U)</translation>
    </message>
    <message>
        <source>Escalations of this filter, newest first</source>
        <translation>符合篩選的協辦單，新的在前</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在清點…</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n 張協辦單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>cannot be read</source>
        <translation>讀不出來</translation>
    </message>
    <message>
        <source>the console itself</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>About</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>What stands in this line cannot be read: somebody has been at it.</source>
        <translation>這一行的內容讀不出來：有人動過它。</translation>
    </message>
    <message>
        <source>In the chain</source>
        <translation>在鏈中</translation>
    </message>
    <message>
        <source>Seal of this line: {seal}</source>
        <translation>本行封印：{seal}</translation>
    </message>
    <message>
        <source>Hangs on line {line}: {seal}</source>
        <translation>接在第 {line} 行之後：{seal}</translation>
    </message>
    <message>
        <source>It is the first line.</source>
        <translation>這是第一行。</translation>
    </message>
    <message>
        <source>Line {line}, which it hangs on, is missing.</source>
        <translation>它所接的第 {line} 行不見了。</translation>
    </message>
    <message>
        <source>Name of the act</source>
        <translation>事項代碼</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>紀錄標識</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Seal of the record</source>
        <translation>紀錄封印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Whole numbers written</source>
        <translation>寫出的完整號碼</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Seal of what it said before</source>
        <translation>更正前內容的封印</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話數</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>標識</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Characters a minute</source>
        <translation>每分鐘字數</translation>
    </message>
    <message>
        <source>Seconds for the wrap-up</source>
        <translation>話後整理秒數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Seal of the step</source>
        <translation>步驟封印</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟數</translation>
    </message>
    <message>
        <source>Numbers whole</source>
        <translation>完整號碼</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>話務員</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>只含有忌語的</translation>
    </message>
    <message>
        <source>Calls drawn</source>
        <translation>抽取通話數</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Calls chosen</source>
        <translation>選取通話數</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排式</translation>
    </message>
    <message>
        <source>For each agent</source>
        <translation>按每位話務員</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>輕重</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>已上報</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正過</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已點評</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>已提名</translation>
    </message>
    <message>
        <source>Seconds of talk, at least</source>
        <translation>通話至少（秒）</translation>
    </message>
    <message>
        <source>Seconds of talk, at most</source>
        <translation>通話至多（秒）</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>With violations</source>
        <translation>有違規</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
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
        <translation>檢查的封印</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有變化</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Alike from, per cent</source>
        <translation>相似起點（%）</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>協辦單編號</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
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
        <translation>須改</translation>
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
        <translation>週</translation>
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
        <translation>未結</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>話務員</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>violations</source>
        <translation>違規</translation>
    </message>
</context>
<context>
    <name>LogActions</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Do what the bar asks</source>
        <translation>執行下方一欄所問的事</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>複製選取的列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>取消全部篩選</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write the handovers of these days into a file</source>
        <translation>把這些日子的交接班寫入檔案</translation>
    </message>
    <message>
        <source>Who was on duty, and the duty records</source>
        <translation>誰值班，以及值班紀錄</translation>
    </message>
    <message>
        <source>Duty…</source>
        <translation>值班…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取列表</translation>
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
        <translation>沒有編號為「{typed}」的交接班紀錄。</translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>資料庫沒有回應，這裡是上次讀到的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation><numerusform>%n 筆已損壞，未列出：{numbers}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{number}: the shift of {who} is over since {time}, nobody has signed for it, %n open.</source>
        <translation>
            <numerusform>{number}：{who} 的班次已於 {time} 結束，尚無人簽字，未結 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for {who}, who accepts it with F8. Here you can take it over (Ctrl+T) or let the outgoing agent accept it (Ctrl+L).</source>
        <translation>等待接班人（{who}）按 F8 接班。您可以在這裡代接（Ctrl+T），或准許交班人自接（Ctrl+L）。</translation>
    </message>
    <message>
        <source>That is for a handover that waits to be accepted.</source>
        <translation>只有待接班的紀錄可以這樣辦。</translation>
    </message>
    <message>
        <source>Supplements follow a sealed record only.</source>
        <translation>只有已封存的紀錄才能補充。</translation>
    </message>
    <message>
        <source>Choose a handover first.</source>
        <translation>請先選一份交接班。</translation>
    </message>
    <message>
        <source>Choose first what to settle: the buttons below the items say how.</source>
        <translation>請先選擇要辦的事：事項下方有按鈕。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
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
        <translation>簽字時間</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事項</translation>
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
        <translation>還沒有交接班紀錄。有人按 F8 簽字後會自動出現在這裡。</translation>
    </message>
    <message>
        <source>No handover fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>沒有符合篩選的交接班紀錄。按 Ctrl+Shift+T 取消篩選。</translation>
    </message>
    <message>
        <source>Choose a handover from the list, or type its number above (Ctrl+F).</source>
        <translation>請從列表選一份交接班紀錄，或在上方輸入編號（Ctrl+F）。</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>編號(&amp;U)</translation>
    </message>
    <message>
        <source>Handovers of this filter, unsigned ones first</source>
        <translation>符合篩選的交接班紀錄，未簽齊的在前</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>未簽齊</translation>
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
        <translation>正在清點…</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n 份交接班</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, {late} unsigned too long</source>
        <translation>{count}，{late} 份逾時未簽</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent Console</source>
        <translation>話務台</translation>
    </message>
</context>
<context>
    <name>MarkPane</name>
    <message>
        <source>What was said about the chosen mark</source>
        <translation>選取點評的全部往來</translation>
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
        <translation>您已點評過這通電話：{mark}。這次另加一條。</translation>
    </message>
    <message>
        <source>What can be better, and how</source>
        <translation>哪裡可以更好，怎樣改</translation>
    </message>
    <message>
        <source>A comment, if you like</source>
        <translation>評語，可不寫</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Why does {number} belong in the sample?</source>
        <translation>為什麼提名 {number} 進入抽樣？</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>原因，可不寫</translation>
    </message>
    <message>
        <source>{who} has nominated {number} for the sample: “{reason}”. Leave it to chance all the same?</source>
        <translation>{who} 已提名 {number} 進入抽樣：「{reason}」。仍要撤回這項提名嗎？</translation>
    </message>
    <message>
        <source>{who} has nominated {number} for the sample. Leave it to chance all the same?</source>
        <translation>{who} 已提名 {number} 進入抽樣。仍要撤回這項提名嗎？</translation>
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
        <translation>{who} 對「{verdict}」的異議：{reason}
最終結論是什麼，怎樣答覆？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answer to the agent</source>
        <translation>給話務人員的答覆</translation>
    </message>
    <message>
        <source>Which mark is taken back, and why?</source>
        <translation>撤回哪一條點評，為什麼？</translation>
    </message>
    <message>
        <source>Why is this mark taken back? {mark}</source>
        <translation>為什麼撤回這條點評？{mark}</translation>
    </message>
    <message>
        <source>Reason; the agent reads it</source>
        <translation>原因（話務人員看得到）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You see “{verdict}” for {number} otherwise: say why. A reviewer answers.</source>
        <translation>您對 {number} 的「{verdict}」有不同看法：請說明理由，點評人會答覆。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
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
        <translation>寫了一半，還沒送出：{words}</translation>
    </message>
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Mark</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>話務人員</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>By</source>
        <translation>點評人</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Excellent</source>
        <translation>優秀</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>待改進</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未閱</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>▲ waits for an answer</source>
        <translation>▲ 異議待答覆</translation>
    </message>
    <message>
        <source>answered, not read yet</source>
        <translation>已答覆，未閱</translation>
    </message>
    <message>
        <source>answered and read</source>
        <translation>已答覆，已閱</translation>
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
        <translation>{time}  {who} 提出異議：{reason}</translation>
    </message>
    <message>
        <source>{time}  {who} took it back: {reason}</source>
        <translation>{time}  {who} 撤回：{reason}</translation>
    </message>
    <message>
        <source>{time}  {who}: {reason}</source>
        <translation>{time}  {who} 答覆：{reason}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Somebody is on the line. The call can be marked when it has ended.</source>
        <translation>正在通話，結束後才能點評。</translation>
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
        <translation>{number} 已提名：那段時間的每次抽樣都會含有它。</translation>
    </message>
    <message>
        <source>Nothing about this call waits for an answer.</source>
        <translation>這通電話沒有等待答覆的異議。</translation>
    </message>
    <message>
        <source>The dispute about {number} has its answer.</source>
        <translation>{number} 的異議已答覆。</translation>
    </message>
    <message>
        <source>No mark stands on this call.</source>
        <translation>這通電話沒有有效的點評。</translation>
    </message>
    <message>
        <source>The mark is taken back; it stays to be read and counts no longer.</source>
        <translation>點評已撤回；仍看得到，但不再計數。</translation>
    </message>
    <message>
        <source>This is your own call: somebody else marks it.</source>
        <translation>這是您自己的通話：由別人點評。</translation>
    </message>
</context>
<context>
    <name>MarksActions</name>
    <message>
        <source>Find</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>到篩選列</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>去掉所有篩選</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待答覆</translation>
    </message>
    <message>
        <source>Show what waits for an answer, and no other filter</source>
        <translation>只看等待答覆的</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答覆異議…</translation>
    </message>
    <message>
        <source>Answer the dispute, with the verdict that holds</source>
        <translation>答覆異議，定下最終結論</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回點評…</translation>
    </message>
    <message>
        <source>Take the mark back; asks for a reason</source>
        <translation>撤回這條點評，要寫原因</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Give what is written in the bar</source>
        <translation>送出寫好的內容</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>開啟通話</translation>
    </message>
    <message>
        <source>Show the call among the calls; Enter in the list does it too</source>
        <translation>在通話清單裡開啟；清單裡按 Enter 也行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown</source>
        <translation>按顯示的樣子複製選取的列</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取清單</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個窗格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; what is written is kept</source>
        <translation>回到清單；寫的字會留著</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Fro&amp;m</source>
        <translation>從(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>話務人員(&amp;A)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>結論(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>狀態(&amp;S)</translation>
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
        <translation>這條點評沒有異議。</translation>
    </message>
    <message>
        <source>The dispute about {number} has its answer.</source>
        <translation>{number} 的異議已答覆。</translation>
    </message>
    <message>
        <source>No mark that stands is chosen.</source>
        <translation>沒有選取有效的點評。</translation>
    </message>
    <message>
        <source>The mark is taken back; it stays to be read and counts no longer.</source>
        <translation>點評已撤回；仍看得到，但不再計數。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n 筆已損壞，未列出：{numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not answer; this is what was read last.</source>
        <translation>資料庫沒有回應，這裡是上次讀到的內容。</translation>
    </message>
</context>
<context>
    <name>MarksView</name>
    <message>
        <source>Marks given, those that wait for an answer first</source>
        <translation>全部點評，等待答覆的在最前</translation>
    </message>
    <message>
        <source>Praise and blame</source>
        <translation>表揚與待改進</translation>
    </message>
    <message>
        <source>Marks of each agent; Enter lists those of one</source>
        <translation>每位話務人員的點評數；按 Enter 只列其中一位</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 條點評</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n wait(s) for an answer</source>
        <translation>
            <numerusform>▲ %n 條待答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark fits this filter. Ctrl+Shift+T takes it away.</source>
        <translation>沒有符合篩選的點評。按 Ctrl+Shift+T 去掉篩選。</translation>
    </message>
    <message>
        <source>No marks yet. Among the calls, Ctrl+1, Ctrl+2 and Ctrl+3 mark the chosen one.</source>
        <translation>還沒有點評。在通話清單裡按 Ctrl+1、Ctrl+2、Ctrl+3 點評選取的通話。</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Write what the problem is.</source>
        <translation>請寫明問題。</translation>
    </message>
    <message>
        <source>Write what was tried.</source>
        <translation>請寫明已做的處理。</translation>
    </message>
    <message>
        <source>There are similar ones: take an answer that helps, or say why to send it.</source>
        <translation>有類似的協辦單：請採用有用的答覆，或寫明仍要傳送的理由。</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Sub&amp;ject</source>
        <translation>類目(&amp;J)</translation>
    </message>
    <message>
        <source>Rule &amp;hit</source>
        <translation>觸犯規則(&amp;H)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Co&amp;rrected</source>
        <translation>更正過(&amp;R)</translation>
    </message>
    <message>
        <source>The record was changed after it was complete</source>
        <translation>紀錄完成後又改過</translation>
    </message>
    <message>
        <source>Marke&amp;d</source>
        <translation>已點評(&amp;D)</translation>
    </message>
    <message>
        <source>It has a review mark</source>
        <translation>有點評</translation>
    </message>
    <message>
        <source>&amp;Nominated</source>
        <translation>提名(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody wants it in the sample</source>
        <translation>有人提名抽樣</translation>
    </message>
    <message>
        <source>A subject and all that branches off it; typed letters narrow the list</source>
        <translation>這個類目及其下各類；輸入字或拼音首字母可縮小清單</translation>
    </message>
    <message>
        <source>A rule that hit what the agent said; typed letters narrow the list</source>
        <translation>話務人員的話觸犯的規則；輸入字或拼音首字母可縮小清單</translation>
    </message>
    <message>
        <source>No subject is called “{typed}”; the field is as it was.</source>
        <translation>沒有叫「{typed}」的類目；這一格仍是原來的。</translation>
    </message>
    <message>
        <source>No rule is called “{typed}”; the field is as it was.</source>
        <translation>沒有叫「{typed}」的規則；這一格仍是原來的。</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>The filter does not hold yet: the list is still the one of before.</source>
        <translation>篩選還沒有生效：下面仍是原來的清單。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place}/{count} 則</translation>
    </message>
    <message>
        <source>Message {place}, go to the next</source>
        <translation>{place}，轉到下一則訊息</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>關閉這則訊息</translation>
    </message>
    <message>
        <source>Dismiss the message (Esc)</source>
        <translation>關閉這則訊息（Esc）</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>下一則訊息</translation>
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
            <numerusform>{number}（{time} 接聽）中斷了，已寫的 %Ln 字紀錄都在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} %n more wait(s).</source>
        <translation>
            <numerusform>{text}另有 %n 份待續。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue this record  F3</source>
        <translation>接著寫  F3</translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message numerus="yes">
        <source>Ot&amp;her callers: %n to look at</source>
        <translation>
            <numerusform>其他來電：%n 通待查看(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide: {added} owed, {left} left out  {key}</source>
        <translation>決定：{added} 通回撥，{left} 通不涉及  {key}</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>還沒有做標記</translation>
    </message>
    <message>
        <source>The record has neither subject nor script: others cannot be found by it.</source>
        <translation>這份紀錄沒有類目和話術，找不到其他來電。</translation>
    </message>
    <message>
        <source>No other call since then had this subject and this version of the script.</source>
        <translation>此後沒有同一類目、同一版話術的其他來電。</translation>
    </message>
    <message>
        <source>You see your own calls; those of others are looked at by a shift lead or a checker.</source>
        <translation>這裡只有您自己的電話；別人的由值班長或品管人員查看。</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>沒有寫紀錄。</translation>
    </message>
    <message>
        <source>since that day</source>
        <translation>當天起</translation>
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
        <translation>其他來電往前查多久</translation>
    </message>
    <message>
        <source>Other callers</source>
        <translation>其他來電</translation>
    </message>
    <message>
        <source>What was recorded for the chosen one</source>
        <translation>所選來電的紀錄</translation>
    </message>
    <message>
        <source>Told the same  +</source>
        <translation>也答錯了  +</translation>
    </message>
    <message>
        <source>Leave out  −</source>
        <translation>不涉及  −</translation>
    </message>
    <message>
        <source>This caller was given the wrong answer, too, and is owed a callback (+)</source>
        <translation>這位客戶也得到了錯誤答覆，要回撥 (+)</translation>
    </message>
    <message>
        <source>This caller was told something else (−); Backspace takes a mark back</source>
        <translation>這位客戶沒有得到錯誤答覆 (−)；按退格鍵去掉標記</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>{rows} in {file}. SHA-256 {digest}…, described in {manifest}.</source>
        <translation>{file} 中有 {rows}。SHA-256 {digest}…，說明在 {manifest}。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged, left out:</source>
        <translation>
            <numerusform>%n 筆損壞，未寫入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts too long for XLSX were cut in %n row(s), CSV has all of them:</source>
        <translation>
            <numerusform>%n 列中的文字超過 XLSX 的限度而被截斷，CSV 中完整：</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}，另有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OvertakenBar</name>
    <message>
        <source>Show the&amp;irs (Ctrl+Z: back)</source>
        <translation>看對方的(&amp;I)（Ctrl+Z 退回）</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>用我的(&amp;K)</translation>
    </message>
    <message>
        <source>{job_number} {name} changed this draft at {time}. Yours is not kept until you choose.</source>
        <translation>{job_number} {name} 在 {time} 改過這份草稿。選定以前，您寫的先不儲存。</translation>
    </message>
    <message>
        <source>{job_number} {name} published version {number} at {time}; what you see is older.</source>
        <translation>{job_number} {name} 在 {time} 發布了第 {number} 版，您眼前的是以前的內容。</translation>
    </message>
</context>
<context>
    <name>OwnMarksActions</name>
    <message>
        <source>✓ Read</source>
        <translation>✓ 已閱</translation>
    </message>
    <message>
        <source>I have read this mark, or the answer to what I wrote</source>
        <translation>我讀過這條點評或對異議的答覆</translation>
    </message>
    <message>
        <source>I see it otherwise…</source>
        <translation>提出異議…</translation>
    </message>
    <message>
        <source>Say why you see it otherwise; a reviewer answers</source>
        <translation>寫明理由，由點評人答覆</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Send what is written in the bar</source>
        <translation>送出寫好的內容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the chosen rows as they are shown</source>
        <translation>按顯示的樣子複製選取的列</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取清單</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個窗格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步步回到之前的畫面；寫的字會留著</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>OwnMarksController</name>
    <message>
        <source>A reviewer has yet to answer.</source>
        <translation>點評人還沒有答覆。</translation>
    </message>
    <message>
        <source>There is nothing new about this one.</source>
        <translation>這條沒有新的內容。</translation>
    </message>
    <message>
        <source>Read: {number}.</source>
        <translation>已閱：{number}。</translation>
    </message>
    <message>
        <source>What was disputed, answered or taken back is not disputed again.</source>
        <translation>已提出異議、已答覆或已撤回的點評不能再提異議。</translation>
    </message>
    <message>
        <source>Sent: a reviewer answers, and you are told.</source>
        <translation>已送出：點評人答覆後會提示您。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMarksDesk</name>
    <message numerus="yes">
        <source>%n mark(s) on your calls to read.</source>
        <translation>
            <numerusform>您的通話有 %n 條點評未閱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of reviewers on your calls.</source>
        <translation>
            <numerusform>點評人對您的通話有 %n 條新內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark on your call {number} was taken back.</source>
        <translation>對您 {number} 通話的點評已撤回。</translation>
    </message>
    <message>
        <source>Your words about {number} have an answer. What holds: {verdict}</source>
        <translation>您對 {number} 的異議已有答覆，最終結論：{verdict}</translation>
    </message>
    <message>
        <source>★ {who} found your call {number} excellent. Well done!</source>
        <translation>★ {who} 認為您的 {number} 通話很優秀，做得好！</translation>
    </message>
    <message>
        <source>✓ {who} has approved your call {number}.</source>
        <translation>✓ {who} 評定您的 {number} 通話合格。</translation>
    </message>
    <message>
        <source>△ {who} has advice on your call {number}.</source>
        <translation>△ {who} 對您的 {number} 通話有改進建議。</translation>
    </message>
</context>
<context>
    <name>OwnMarksPage</name>
    <message>
        <source>Marks {count}</source>
        <translation>點評 {count}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>Review marks on my calls</source>
        <translation>我的通話得到的點評</translation>
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
        <translation>我的點評</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>Marks on my calls, the newest first</source>
        <translation>我的點評，由新到舊</translation>
    </message>
    <message>
        <source>Note of the call</source>
        <translation>通話記錄</translation>
    </message>
    <message>
        <source>No marks yet. What reviewers say about your calls stands here, praise just as advice.</source>
        <translation>還沒有點評。點評人對您通話的表揚和建議都會出現在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 條點評</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>通話</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>&amp;Marker</source>
        <translation>語速條(&amp;M)</translation>
    </message>
    <message>
        <source>A quiet bar that moves as long as the passage takes to say</source>
        <translation>一條細線，按語速走完這一句所需的時間</translation>
    </message>
    <message>
        <source> /min</source>
        <translation> 字/分</translation>
    </message>
    <message>
        <source>Characters that are spoken in a minute</source>
        <translation>每分鐘說的字數</translation>
    </message>
    <message>
        <source>Pace in characters a minute</source>
        <translation>語速（字/分）</translation>
    </message>
</context>
<context>
    <name>PaneTitle</name>
    <message>
        <source>Close, and go back to the note ({key})</source>
        <translation>關閉，回到紀錄（{key}）</translation>
    </message>
</context>
<context>
    <name>PersonController</name>
    <message>
        <source>Somebody else has changed {who} meanwhile: {role} now. Save puts yours in its place.</source>
        <translation>別人同時改了 {who}，現在是{role}。再儲存就以您寫的為準。</translation>
    </message>
    <message>
        <source>{number} can sign in again, with the PIN that they had.</source>
        <translation>{number} 又可以登入了，密碼不變。</translation>
    </message>
    <message>
        <source>Switch {number} off</source>
        <translation>停用 {number}</translation>
    </message>
    <message>
        <source>Saved: {number} {name}.</source>
        <translation>已儲存：{number} {name}。</translation>
    </message>
    <message>
        <source>{number} {name} can sign in now.</source>
        <translation>{number} {name} 現在可以登入。</translation>
    </message>
    <message>
        <source>{number} has a new PIN, from now on.</source>
        <translation>{number} 從現在起用新密碼。</translation>
    </message>
    <message>
        <source>{number} can no longer sign in.</source>
        <translation>{number} 不能再登入了。</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody is called “{typed}”. Type a job number or a name.</source>
        <translation>沒有人叫「{typed}」。請輸入工號或姓名。</translation>
    </message>
    <message>
        <source>“{typed}” fits several people. Type the job number or more of the name.</source>
        <translation>「{typed}」符合多個人。請輸入工號，或多輸入幾個字。</translation>
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
        <translation>工號(&amp;J)</translation>
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
        <translation>密碼(&amp;I)</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再輸一遍(&amp;G)</translation>
    </message>
    <message>
        <source>Empty: a random one, shown once</source>
        <translation>留空：隨機產生，只顯示一次</translation>
    </message>
</context>
<context>
    <name>PhraseDesk</name>
    <message>
        <source>{count} faulty phrase rules were left out. The first: {fault}</source>
        <translation>服務忌語規則中有 {count} 處錯誤，有誤的規則未載入。第一處：{fault}</translation>
    </message>
</context>
<context>
    <name>PhraseListController</name>
    <message>
        <source>Reading the list…</source>
        <translation>正在讀取忌語表…</translation>
    </message>
    <message>
        <source>Draft kept by {job_number} {name}, {time}</source>
        <translation>草稿由 {job_number} {name} 於 {time} 儲存</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>正在檢查忌語表……</translation>
    </message>
    <message>
        <source>Checking the list: {done} of {of} rules</source>
        <translation>正在檢查忌語表：{done} / {of} 條規則</translation>
    </message>
    <message>
        <source>The list could not be checked.</source>
        <translation>忌語表未能檢查。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): not to be published yet. Enter goes to the line.</source>
        <translation>
            <numerusform>%n 處錯誤，暫不能發布。按 Enter 移到該行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults. This is what is published.</source>
        <translation>沒有錯誤。與已發布的一致。</translation>
    </message>
    <message>
        <source>No faults. It can be published.</source>
        <translation>沒有錯誤，可以發布。</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>忌語表</translation>
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
        <translation>還沒有發布過</translation>
    </message>
    <message>
        <source>Version {number} published by {job_number} {name} {time}</source>
        <translation>第 {number} 版已發布，{job_number} {name}，{time}</translation>
    </message>
    <message>
        <source>Version {number} stands in the editor as a draft. Ctrl+Z brings back what stood there before.</source>
        <translation>第 {number} 版已調入，作為草稿。按 Ctrl+Z 復原原來的內容。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>服務忌語</translation>
    </message>
    <message>
        <source>&amp;Close  Esc</source>
        <translation>關閉(&amp;C)  Esc</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>&amp;Bring back as a draft</source>
        <translation>調回作草稿(&amp;B)</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>移到下一欄</translation>
    </message>
    <message>
        <source>Leave the list; what is written stays as a draft</source>
        <translation>離開忌語表，寫下的留作草稿</translation>
    </message>
    <message>
        <source>Published &amp;versions</source>
        <translation>已發布的版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What changed</source>
        <translation>改了什麼(&amp;W)</translation>
    </message>
    <message>
        <source>For those who read the versions later</source>
        <translation>供日後查閱版本的人參考</translation>
    </message>
    <message>
        <source>&amp;Publish version {number}</source>
        <translation>發布第 {number} 版(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>What the phrase check found</source>
        <translation>查出的服務忌語</translation>
    </message>
    <message>
        <source>Only where the words must stay as they are</source>
        <translation>必須保留原話時才填</translation>
    </message>
    <message>
        <source>Enter goes on to the next phrase that needs a reason</source>
        <translation>按 Enter 移到下一句要說明理由的話</translation>
    </message>
    <message>
        <source>{severity}  “{text}”  {category}</source>
        <translation>{severity}  「{text}」  {category}</translation>
    </message>
    <message>
        <source>┄ quoted</source>
        <translation>┄ 引述</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ 已說明</translation>
    </message>
    <message>
        <source>■ reword</source>
        <translation>■ 須改</translation>
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
        <translation>保留「{text}」的理由</translation>
    </message>
    <message>
        <source>Reason to k&amp;eep “{text}”</source>
        <translation>保留「{text}」的理由(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The data file is in use by another program.</source>
        <translation>資料檔正被其他程式使用。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs that use the file, then try again.</source>
        <translation>內容沒有遺失。請關閉使用它的程式，再試一次。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>What was saved is safe. Free some space; what you typed is kept and saved then.</source>
        <translation>已儲存的內容安全。請清出空間；您寫的內容還在，屆時一併儲存。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>資料夾無法寫入。</translation>
    </message>
    <message>
        <source>Ask for write permission, or choose another folder with --data-dir.</source>
        <translation>請申請寫入權限，或用 --data-dir 指定其他資料夾。</translation>
    </message>
    <message>
        <source>The database server does not answer.</source>
        <translation>資料庫伺服器沒有回應。</translation>
    </message>
    <message>
        <source>What you typed is kept here. Check the network and the database address.</source>
        <translation>您寫的內容保留在本機。請檢查網路和資料庫位址。</translation>
    </message>
    <message>
        <source>The data file is damaged or is not a console database.</source>
        <translation>資料檔已損壞，或不是話務台的資料庫。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and put back a backup.</source>
        <translation>沒有變更任何內容。請保留這個檔案，換回備份。</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the console.</source>
        <translation>這個資料庫出自較新版本的話務台。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this console, then start it again.</source>
        <translation>沒有變更任何內容。請更新本機的話務台後重新啟動。</translation>
    </message>
    <message>
        <source>The journal key that belongs to the data file is missing.</source>
        <translation>缺少與資料檔配套的日誌金鑰。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the .key file back beside the data file.</source>
        <translation>沒有變更任何內容。請把 .key 檔放回資料檔旁邊。</translation>
    </message>
    <message>
        <source>The PostgreSQL driver is not installed.</source>
        <translation>未安裝 PostgreSQL 驅動程式。</translation>
    </message>
    <message>
        <source>Install the package with its server extra: agent-console[server].</source>
        <translation>請連同 server 附加項一起安裝：agent-console[server]。</translation>
    </message>
    <message>
        <source>The database address is not understood.</source>
        <translation>無法辨識資料庫位址。</translation>
    </message>
    <message>
        <source>Use sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME.</source>
        <translation>請寫成 sqlite:///檔案 或 postgresql+psycopg://使用者@主機/庫名。</translation>
    </message>
    <message>
        <source>There is no hotline in this database yet.</source>
        <translation>這個資料庫裡還沒有專線。</translation>
    </message>
    <message>
        <source>Start the console for the first run, or use the setup command.</source>
        <translation>請啟動話務台進行首次設定，或使用 setup 指令。</translation>
    </message>
    <message>
        <source>This database already has a hotline.</source>
        <translation>這個資料庫裡已有專線。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in, or choose another data folder.</source>
        <translation>沒有變更任何內容。請登入，或另選資料夾。</translation>
    </message>
    <message>
        <source>The database already holds calls.</source>
        <translation>資料庫裡已有通話紀錄。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use an empty data folder for sample data.</source>
        <translation>沒有變更任何內容。範例資料請放進空的資料夾。</translation>
    </message>
    <message>
        <source>There is nobody with this job number.</source>
        <translation>沒有這個工號。</translation>
    </message>
    <message>
        <source>Check the number, or ask the shift lead to add you.</source>
        <translation>請核對工號，或請值班主管新增。</translation>
    </message>
    <message>
        <source>This job number is switched off.</source>
        <translation>這個工號已停用。</translation>
    </message>
    <message>
        <source>Ask the shift lead.</source>
        <translation>請洽值班主管。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>密碼錯誤。</translation>
    </message>
    <message>
        <source>Type it again, or ask the shift lead for a new one.</source>
        <translation>請再輸入一次，或請值班主管重設。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this job number.</source>
        <translation>這個工號連續輸錯密碼。</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again. Other people can sign in meanwhile.</source>
        <translation>請等 {seconds} 秒再試。其他工號可照常登入。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的職務沒有這項權限。</translation>
    </message>
    <message>
        <source>Ask a shift lead.</source>
        <translation>請洽值班主管辦理。</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>密碼太短。</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters.</source>
        <translation>至少要 {shortest} 個字元。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>這個密碼太容易猜到。</translation>
    </message>
    <message>
        <source>Choose one that is not a row, a repetition or the job number.</source>
        <translation>請不要用連號、重複的字元或工號。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>兩次輸入的密碼不一樣。</translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation>請兩次輸入相同的密碼。</translation>
    </message>
    <message>
        <source>This is not a job number.</source>
        <translation>這不是工號。</translation>
    </message>
    <message>
        <source>Use 1 to 16 digits or letters A–Z, with hyphens inside.</source>
        <translation>請用 1 至 16 個數字或字母 A–Z，中間可用連字號。</translation>
    </message>
    <message>
        <source>Somebody else already has this job number.</source>
        <translation>這個工號已有人使用。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請換一個。</translation>
    </message>
    <message>
        <source>This is the last shift lead.</source>
        <translation>這是最後一位值班主管。</translation>
    </message>
    <message>
        <source>Add another shift lead first.</source>
        <translation>請先另設一位值班主管。</translation>
    </message>
    <message>
        <source>This job number is your own.</source>
        <translation>這是您自己的工號。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask somebody else who manages people.</source>
        <translation>什麼也沒有改。請另一位管理人員的人來做。</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>還有內容沒填。</translation>
    </message>
    <message>
        <source>Fill in the marked field.</source>
        <translation>請填寫標示的欄位。</translation>
    </message>
    <message>
        <source>The text is too long: {length} of {limit} characters.</source>
        <translation>文字太長：{length} 字，上限 {limit} 字。</translation>
    </message>
    <message>
        <source>Nothing was cut. Shorten it, or paste less.</source>
        <translation>原文沒有截斷。請縮短，或少貼一些。</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept: {character}.</source>
        <translation>文字裡有無法儲存的字元：{character}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take it out and try again.</source>
        <translation>沒有變更任何內容。請去掉它再試。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>這不像電話號碼。</translation>
    </message>
    <message>
        <source>It is kept as typed; correct it when you can.</source>
        <translation>已照錄，方便時請更正。</translation>
    </message>
    <message>
        <source>This record is not there.</source>
        <translation>找不到這份紀錄單。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>請重新整理清單。</translation>
    </message>
    <message>
        <source>This does not go with the present state of the record.</source>
        <translation>紀錄單目前的狀態不能這樣做。</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh and look again.</source>
        <translation>沒有變更任何內容。請重新整理後再看。</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile.</source>
        <translation>這份紀錄單剛被別人改過。</translation>
    </message>
    <message>
        <source>Open it again; what you typed is still here.</source>
        <translation>請重新開啟；您寫的內容還在。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>請說明原因。</translation>
    </message>
    <message>
        <source>Choose or write one.</source>
        <translation>可以選擇，也可以填寫。</translation>
    </message>
    <message>
        <source>This reason says nothing.</source>
        <translation>這個原因沒有說明任何事情。</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>請至少寫一個詞。</translation>
    </message>
    <message>
        <source>Shift {number} was never ended.</source>
        <translation>班次 {number} 一直沒有結束。</translation>
    </message>
    <message>
        <source>Nothing is lost. Ask a shift lead to close it, then start the new one.</source>
        <translation>紀錄都在。請值班主管結束該班次，再開始新的班次。</translation>
    </message>
    <message>
        <source>This time does not go with the shift.</source>
        <translation>這個時間與班次不符。</translation>
    </message>
    <message>
        <source>It ends after its start, and nothing can be recorded ahead of time.</source>
        <translation>班次結束晚於開始，還沒到的時間不能先記。</translation>
    </message>
    <message>
        <source>This shift already has its duty record, {number}.</source>
        <translation>本班次已有值班紀錄 {number}。</translation>
    </message>
    <message>
        <source>Open it; what is missing can be added as a supplement.</source>
        <translation>請開啟該紀錄；遺漏的內容可作為補充紀錄新增。</translation>
    </message>
    <message>
        <source>There is no shift to hand over.</source>
        <translation>沒有可交的班次。</translation>
    </message>
    <message>
        <source>Nothing is lost. Start your shift, or ask a shift lead to sign for you.</source>
        <translation>內容都在。請先上班，或請值班長代交。</translation>
    </message>
    <message>
        <source>Incident {number} is open, and open incidents go from lead to lead only.</source>
        <translation>應急 {number} 未解除，只能在值班長之間交接。</translation>
    </message>
    <message>
        <source>A shift lead takes it over by name first, or clears it.</source>
        <translation>要先由值班長具名接手或解除。</translation>
    </message>
    <message>
        <source>Handover {number} was already taken over by {by}.</source>
        <translation>交接班 {number} 已由 {by} 接班。</translation>
    </message>
    <message>
        <source>There is nothing left to do. Refresh the list.</source>
        <translation>無需再辦。請重新整理清單。</translation>
    </message>
    <message>
        <source>This handover is meant for {job_number}.</source>
        <translation>這份交接班是交給 {job_number} 的。</translation>
    </message>
    <message>
        <source>Let them accept it, or ask a shift lead to take it over.</source>
        <translation>請由本人接班，或請值班長代接。</translation>
    </message>
    <message>
        <source>Key points not ticked yet: {count}.</source>
        <translation>還有 {count} 條重點沒有勾選。</translation>
    </message>
    <message>
        <source>Go through them with the outgoing agent and tick each one.</source>
        <translation>請與交班人逐條核對並勾選。</translation>
    </message>
    <message>
        <source>Nobody hands over to themselves.</source>
        <translation>不能自己交給自己。</translation>
    </message>
    <message>
        <source>Let somebody else accept it, or ask a shift lead to allow it.</source>
        <translation>請由別人接班，或請值班長准許。</translation>
    </message>
    <message>
        <source>This is a call of your own.</source>
        <translation>這是您自己的通話。</translation>
    </message>
    <message>
        <source>Nothing was changed. Let somebody else review it.</source>
        <translation>什麼也沒有改。請由別人來點評。</translation>
    </message>
    <message>
        <source>You have {most} saved filters already.</source>
        <translation>已存了 {most} 個篩選。</translation>
    </message>
    <message>
        <source>Delete one that you no longer need.</source>
        <translation>請先刪去一個不用的。</translation>
    </message>
    <message>
        <source>{number} has been made void.</source>
        <translation>{number} 已作廢。</translation>
    </message>
    <message>
        <source>What you wrote is still here. If it is still needed, send a new one naming it.</source>
        <translation>您寫的話還在。如果仍需要處理，請另送一張並寫明原編號。</translation>
    </message>
    <message>
        <source>{number} ended more than {days} days ago and stays as it is.</source>
        <translation>{number} 辦結已超過 {days} 天，不再變動。</translation>
    </message>
    <message>
        <source>Send a new one that names it.</source>
        <translation>請另送一張，寫明原編號。</translation>
    </message>
    <message>
        <source>No liaison is named for “{department}”, so nobody would answer for the order.</source>
        <translation>「{department}」沒有指定聯絡人，督辦單沒有人負責。</translation>
    </message>
    <message>
        <source>Choose another department, or enter the liaison in departments.toml first.</source>
        <translation>請選擇別的部門，或先在 departments.toml 裡填上聯絡人。</translation>
    </message>
    <message>
        <source>{owner}, who owns {number}, is switched off and cannot reply.</source>
        <translation>{number} 的首問責任人 {owner} 已停用，無法回覆。</translation>
    </message>
    <message>
        <source>Ask the customer yourself, then answer it and tell them.</source>
        <translation>請自己向客戶問清楚，再答覆並告知客戶。</translation>
    </message>
    <message>
        <source>The file already exists.</source>
        <translation>檔案已存在。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>沒有寫入。請換個名稱。</translation>
    </message>
    <message>
        <source>The file may need {needed} MB, and only {free} MB are free there.</source>
        <translation>這個檔案可能需要 {needed} MB，那裡只剩 {free} MB。</translation>
    </message>
    <message>
        <source>Choose another folder, or fewer days.</source>
        <translation>請換一個資料夾，或少選幾天。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>這個資料夾不存在。</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>請先建好，或換一個資料夾。</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>檔案無法寫到那裡。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>請換個資料夾，或清出空間。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file} 第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The file was not loaded; the others were. Correct that line.</source>
        <translation>這個檔案未載入，其餘已載入。請更正那一行。</translation>
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
        <translation>✎ 未傳送</translation>
    </message>
    <message>
        <source>taken over from {owner}</source>
        <translation>從 {owner} 接手</translation>
    </message>
    <message>
        <source>{holder} has taken it over</source>
        <translation>已由 {holder} 接手</translation>
    </message>
    <message>
        <source>✎ Correction call begun</source>
        <translation>✎ 差錯回撥未登記完</translation>
    </message>
    <message>
        <source>⚑ Correction call to open</source>
        <translation>⚑ 差錯回撥待登記</translation>
    </message>
    <message>
        <source>✓ Correction call told {time}</source>
        <translation>✓ 差錯回撥已告知 {time}</translation>
    </message>
    <message>
        <source>⚑ Correction call now</source>
        <translation>⚑ 差錯回撥 現在</translation>
    </message>
    <message>
        <source>⚑ Correction call of {owner}</source>
        <translation>⚑ 差錯回撥 {owner}</translation>
    </message>
</context>
<context>
    <name>PromisedLine</name>
    <message>
        <source>⚠ not a time</source>
        <translation>⚠ 不是時間</translation>
    </message>
    <message>
        <source>⚠ {time} is over</source>
        <translation>⚠ {time} 已過</translation>
    </message>
    <message>
        <source>{time}, in {rest} h</source>
        <translation>{time}，還有 {rest}</translation>
    </message>
    <message>
        <source>14:30, +30, tomorrow</source>
        <translation>14:30、+30、明天</translation>
    </message>
    <message>
        <source>Pick day and time</source>
        <translation>選日期和時間</translation>
    </message>
    <message>
        <source>Pick day and time (Alt+Down)</source>
        <translation>選日期和時間（Alt+Down）</translation>
    </message>
</context>
<context>
    <name>PromisesView</name>
    <message numerus="yes">
        <source>⚑ %n to call back</source>
        <translation>
            <numerusform>⚑ %n 通待回撥</numerusform>
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
        <translation>沒有欠誰的答覆。解決不了的，按 F4 升級。</translation>
    </message>
    <message>
        <source>M&amp;y promises</source>
        <translation>我的承諾(&amp;Y)</translation>
    </message>
    <message>
        <source>My promises</source>
        <translation>我的承諾</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Pause while waiting for the customer</source>
        <translation>等待客戶時暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>End the pause; the limit runs again</source>
        <translation>結束暫停，時限繼續計算</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accept: I work on it</source>
        <translation>受理：由我辦理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Send the answer to the owner</source>
        <translation>把答覆送給首問責任人</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>退回詢問</translation>
    </message>
    <message>
        <source>Send what is written as a question to the owner</source>
        <translation>把寫的話作為問題送給首問責任人</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回單</translation>
    </message>
    <message>
        <source>Complete the department&apos;s receipt with what is written</source>
        <translation>用寫的話完成部門的回單</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Take over from another shift lead</source>
        <translation>從另一位值班長手裡接手</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>Pass on to another shift lead</source>
        <translation>轉給另一位值班長</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>督辦</translation>
    </message>
    <message>
        <source>Send a supervision order to a department</source>
        <translation>向部門發出督辦單</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Mark the answer as one for everyone</source>
        <translation>把答覆標為通用答覆</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結單</translation>
    </message>
    <message>
        <source>Close the escalation: the customer has been told</source>
        <translation>結單：已告知客戶</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>Reopen the escalation</source>
        <translation>重開協辦單</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Make the form void; its number stays</source>
        <translation>作廢本單，編號保留</translation>
    </message>
    <message>
        <source>Print the form, or keep it as PDF</source>
        <translation>列印協辦單，或存為 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Open an escalation by its number</source>
        <translation>按編號開啟協辦單</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all open escalations</source>
        <translation>顯示全部未結協辦單</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Show those I work on</source>
        <translation>顯示我在辦的</translation>
    </message>
    <message>
        <source>Unaccepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Show those nobody has accepted</source>
        <translation>顯示無人受理的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Show those over their limit</source>
        <translation>顯示已逾時的</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>待結單</translation>
    </message>
    <message>
        <source>Show those whose customer has been told, to close them</source>
        <translation>顯示已告知客戶、等待結單的</translation>
    </message>
    <message>
        <source>Similar…</source>
        <translation>相似單…</translation>
    </message>
    <message>
        <source>Try out from which likeness on similar ones are shown</source>
        <translation>試出多像才提示相似單</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Go to the next in the list</source>
        <translation>轉到列表中的下一張</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>轉到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>重新讀取列表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back, step by step, to the screen before; what is written is kept</source>
        <translation>一步一步退回原來的頁面，寫的話會保留</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Show the call in the room of calls</source>
        <translation>在「通話」頁開啟這通電話</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>The customer has been told by you, in the owner&apos;s place</source>
        <translation>由您代首問責任人告知客戶</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Close the try-out first (Esc); then steps are taken.</source>
        <translation>請先按 Esc 關閉試一試，再辦理。</translation>
    </message>
    <message>
        <source>There is no escalation “{typed}”. Type its number, or only its last part, such as 7.</source>
        <translation>沒有編號為「{typed}」的協辦單。請輸入編號，或只輸入最後一段，例如 7。</translation>
    </message>
    <message>
        <source>{number}: {step}, {job_number}</source>
        <translation>{number}：{job_number} {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that you had begun are back; the list marks them with ✎.</source>
        <translation>
            <numerusform>找回 %n 條沒有送出的答覆，列表中以 ✎ 標出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n escalation(s) over the limit; first {number}, {left}.</source>
        <translation>
            <numerusform>%n 張協辦單已逾時，最早的是 {number}，{left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s) due soon; first {number}, {left}.</source>
        <translation>
            <numerusform>%n 張協辦單即將到期，最早的是 {number}，還剩 {left}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is over its limit, {left}.</source>
        <translation>{number} 已逾時，{left}。</translation>
    </message>
    <message>
        <source>{number} is due soon, in {left}.</source>
        <translation>{number} 即將到期，還剩 {left}。</translation>
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
        <translation>暫停</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾時</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>special handling</source>
        <translation>特事特辦</translation>
    </message>
    <message>
        <source>new</source>
        <translation>有新動作</translation>
    </message>
    <message>
        <source>answer not sent</source>
        <translation>答覆未送出</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>★</source>
        <translation>★</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首問</translation>
    </message>
    <message>
        <source>By</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>編號(&amp;U)</translation>
    </message>
    <message>
        <source>Sound an alarm when one is over its limit</source>
        <translation>逾時的時候發出警報聲</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>Open escalations by due time</source>
        <translation>未結協辦單，按到期時間</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>聲音：開</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>聲音：關</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>未結 {count}</translation>
    </message>
    <message>
        <source>overdue {count}</source>
        <translation>逾時 {count}</translation>
    </message>
    <message>
        <source>due soon {count}</source>
        <translation>即將到期 {count}</translation>
    </message>
    <message>
        <source>with a department {count}</source>
        <translation>部門辦理 {count}</translation>
    </message>
    <message>
        <source>as of {time}: the database does not answer</source>
        <translation>截至 {time}：資料庫沒有回應</translation>
    </message>
    <message>
        <source>⚠ holidays of {year} not entered</source>
        <translation>⚠ {year} 年節假日未填寫</translation>
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
        <translation>逾時 {count}(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To close {count}</source>
        <translation>待結單 {count}(&amp;T)</translation>
    </message>
    <message>
        <source>The working hours “{hours}” know holidays until {last_year} only; what is due in {due_year} is counted without. Enter them in escalation/hours.toml in the data folder (F1 tells how).</source>
        <translation>工作時間「{hours}」的節假日只到 {last_year} 年；{due_year} 年到期的按沒有節假日計算。請在資料夾的 escalation/hours.toml 裡填寫（F1 有說明）。</translation>
    </message>
    <message>
        <source>Nothing is open. What agents escalate with F4 appears here by itself.</source>
        <translation>沒有未結的協辦單。話務員按 F4 上報後，會自動出現在這裡。</translation>
    </message>
    <message>
        <source>None of the open ones. Ctrl+1 shows all.</source>
        <translation>沒有符合的。Ctrl+1 顯示全部。</translation>
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
        <translation>檔案無法讀取</translation>
    </message>
    <message>
        <source>This is not TOML</source>
        <translation>不符 TOML 格式</translation>
    </message>
    <message>
        <source>This key is not known here</source>
        <translation>這裡沒有這個鍵</translation>
    </message>
    <message>
        <source>This key is missing</source>
        <translation>缺少這個鍵</translation>
    </message>
    <message>
        <source>This key does not belong here</source>
        <translation>這個鍵不該寫在這裡</translation>
    </message>
    <message>
        <source>The value is of the wrong type</source>
        <translation>值的型別不對</translation>
    </message>
    <message>
        <source>This value is not allowed</source>
        <translation>不能用這個值</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>文字是空的</translation>
    </message>
    <message>
        <source>The text holds a control character</source>
        <translation>文字裡有控制字元</translation>
    </message>
    <message>
        <source>Double braces that are not a variable</source>
        <translation>雙大括號裡不是變數</translation>
    </message>
    <message>
        <source>This variable is not known</source>
        <translation>沒有這個變數</translation>
    </message>
    <message>
        <source>This name is taken by the console</source>
        <translation>這個名稱由話務台保留</translation>
    </message>
    <message>
        <source>This comes twice</source>
        <translation>重複出現</translation>
    </message>
    <message>
        <source>These do not go together</source>
        <translation>這幾項互相矛盾</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>沒有這一頁</translation>
    </message>
    <message>
        <source>No way leads to this page</source>
        <translation>沒有路徑通到這一頁</translation>
    </message>
    <message>
        <source>The page has no steps</source>
        <translation>這一頁沒有步驟</translation>
    </message>
    <message>
        <source>No way leads from here to the end</source>
        <translation>從這裡走不到結束</translation>
    </message>
    <message>
        <source>A step is exactly one of say, ask and do</source>
        <translation>一步只能是 say、ask、do 之一</translation>
    </message>
    <message>
        <source>The subject above it is missing</source>
        <translation>缺少上一級項目</translation>
    </message>
    <message>
        <source>There is no such subject</source>
        <translation>沒有這個項目</translation>
    </message>
    <message>
        <source>There is no such script</source>
        <translation>沒有這份話術</translation>
    </message>
    <message>
        <source>There is no such category</source>
        <translation>沒有這個類別</translation>
    </message>
    <message>
        <source>This pattern cannot be looked for</source>
        <translation>這個句式無法查找</translation>
    </message>
    <message>
        <source>The rule does not find this example</source>
        <translation>規則沒有找出這個例句</translation>
    </message>
    <message>
        <source>The rule finds what it should leave alone</source>
        <translation>規則找出了不該找的例句</translation>
    </message>
    <message>
        <source>The suggested wording is a violation itself</source>
        <translation>建議的說法本身就是忌語</translation>
    </message>
</context>
<context>
    <name>ReceiverVerbs</name>
    <message>
        <source>Refuse {number}: the outgoing agent amends it. Job number and PIN stand below.</source>
        <translation>退回 {number}：由交班人補充。工號和密碼填在下面。</translation>
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
        <translation>給 {number} 新增補充記錄，帶您的姓名和時間。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What has to be added</source>
        <translation>要補充的內容</translation>
    </message>
</context>
<context>
    <name>RecordController</name>
    <message>
        <source>Type your PIN: signed is sealed, and only supplements can follow.</source>
        <translation>請輸入您的密碼：簽名後即封存，之後只能加補充紀錄。</translation>
    </message>
    <message>
        <source>■ signed and sealed</source>
        <translation>■ 已簽名封存</translation>
    </message>
    <message>
        <source>This shift has not begun; its figures come with it. Remarks can be written already.</source>
        <translation>班次還沒開始，開始後才有數字；備註現在就可以寫。</translation>
    </message>
    <message>
        <source>This shift has not begun; its figures come with it.</source>
        <translation>班次還沒開始，開始後才有資料。</translation>
    </message>
    <message>
        <source>Not signed yet, figures as of {time}.</source>
        <translation>尚未簽名，資料截至 {time}。</translation>
    </message>
    <message>
        <source>It can be signed when the shift is over, from {time} on.</source>
        <translation>班次結束後可以簽名，{time} 起。</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>&amp;Remarks</source>
        <translation>備註(&amp;R)</translation>
    </message>
    <message>
        <source>What the figures do not say; kept while you write</source>
        <translation>數字說明不了的；邊寫邊存</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>無備註</translation>
    </message>
    <message>
        <source>Si&amp;gnature and supplements</source>
        <translation>簽名與補充紀錄(&amp;G)</translation>
    </message>
    <message>
        <source>Figures of the shift</source>
        <translation>班次資料</translation>
    </message>
</context>
<context>
    <name>RecordSide</name>
    <message>
        <source>Collecting what is open…</source>
        <translation>正在彙整未結事項…</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>&amp;Caller</source>
        <translation>來電號碼(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>姓名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>項目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>紀錄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>結果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction</source>
        <translation>更正原因(&amp;R)</translation>
    </message>
    <message>
        <source>Correction call &amp;due</source>
        <translation>差錯回撥(&amp;D)</translation>
    </message>
    <message>
        <source>Choose (1–7)</source>
        <translation>請選擇（1–7）</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>請選擇處理結果</translation>
    </message>
    <message>
        <source>Type a part of it, or choose</source>
        <translation>輸入幾個字，或選擇</translation>
    </message>
    <message>
        <source>What the caller wants, what you did, what was promised</source>
        <translation>來電者的需求、您的處理、給予的承諾</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>No subject is called “{typed}”; the field is as it was.</source>
        <translation>沒有名為「{typed}」的項目，此欄維持原樣。</translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>I have read it</source>
        <translation>已閱</translation>
    </message>
    <message>
        <source>The shift lead sees that it was read</source>
        <translation>值班長會看到您已閱</translation>
    </message>
    <message>
        <source>{kind}  {who}, on {shift}</source>
        <translation>{kind}  {who}，關於 {shift}</translation>
    </message>
    <message numerus="yes">
        <source>{head}  (%n more)</source>
        <translation>
            <numerusform>{head}（另有 %n 則）</numerusform>
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
        <translation>當前</translation>
    </message>
    <message>
        <source>The period that is running now</source>
        <translation>當前一期</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>The next table and chart</source>
        <translation>下一張表和圖</translation>
    </message>
    <message>
        <source>View back</source>
        <translation>上一檢視</translation>
    </message>
    <message>
        <source>The table and chart before</source>
        <translation>上一張表和圖</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把圖複製為圖片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Copy the table with its totals, tab-separated</source>
        <translation>把表格連同合計按製表符分隔複製</translation>
    </message>
    <message>
        <source>PDF, print</source>
        <translation>PDF、列印</translation>
    </message>
    <message>
        <source>Print the whole report, or keep it as PDF</source>
        <translation>列印整份報表，或存為 PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Keep the whole report as XLSX, with charts</source>
        <translation>把整份報表連同圖表存為 XLSX</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Do what the bar asks</source>
        <translation>執行下方一欄所問的事</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>轉到下一個區域</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Reckon everything anew</source>
        <translation>全部重新統計</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Stop reckoning, close the bar, else leave the reports</source>
        <translation>停止統計、關閉下方一欄，否則離開報表</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁幫助</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The whole report with its charts on paper, or as a file; the journal notes it:</source>
        <translation>列印整份報表及圖，或存為檔案；會記入日誌：</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>列印或儲存</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 檔案</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>檔案存放位置</translation>
    </message>
    <message>
        <source>The whole report as XLSX, with charts; the journal notes it:</source>
        <translation>把整份報表連同圖表存為 XLSX；會記入日誌：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Drawing charts…</source>
        <translation>正在畫圖…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>正在彙編報表…</translation>
    </message>
    <message>
        <source>The report is on its way to {place}.</source>
        <translation>報表已送往 {place}。</translation>
    </message>
</context>
<context>
    <name>ReportPapers</name>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>數字截至</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>製表人</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>請注意</translation>
    </message>
    <message>
        <source>The period is still running: its figures will grow.</source>
        <translation>本期尚未結束，數字還會增加。</translation>
    </message>
    <message>
        <source>Report of calls</source>
        <translation>話務報表</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班長</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>Printed {time}</source>
        <translation>列印時間 {time}</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>By kind</source>
        <translation>按類別</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>按人員</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小時</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>忙時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>話務員</translation>
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
        <translation>變化</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>一天中的小時</translation>
    </message>
    <message>
        <source>{steps}; {last} is still running</source>
        <translation>{steps}（{last} 尚未結束）</translation>
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
        <translation>平均通話</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>最長通話</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>W&amp;hat has happened</source>
        <translation>發生了什麼(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>地點(&amp;W)</translation>
    </message>
    <message>
        <source>Effect on the ser&amp;vice</source>
        <translation>對服務的影響(&amp;V)</translation>
    </message>
    <message>
        <source>Report to the shift lead</source>
        <translation>通報值班長</translation>
    </message>
    <message>
        <source>What you see: goes dead, rings on, smells of smoke</source>
        <translation>您看到的：沒有反應、一直響鈴、有煙味</translation>
    </message>
    <message>
        <source>Seat, room or system</source>
        <translation>席位、房間或系統</translation>
    </message>
    <message>
        <source>Who cannot work, what callers notice; may stay empty</source>
        <translation>誰不能工作，客戶會遇到什麼；可以不填</translation>
    </message>
    <message>
        <source>Remem&amp;ber it as this seat</source>
        <translation>記為本席位(&amp;B)</translation>
    </message>
    <message>
        <source>The next report from this desk begins with this place</source>
        <translation>本機下一份通報自動填上這個地點</translation>
    </message>
    <message>
        <source>Send  {key}</source>
        <translation>傳送  {key}</translation>
    </message>
    <message>
        <source>Send to the shift lead at once ({key})</source>
        <translation>立即報給值班長（{key}）</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Drop this report; it can be brought back for some seconds</source>
        <translation>放棄這份通報；幾秒鐘內可以找回</translation>
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
        <translation>通話</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通話時長</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>用語違規</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Review marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>時:分</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數量</translation>
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
        <translation>未分類</translation>
    </message>
    <message>
        <source>Still running, compared with {part}: {figures}</source>
        <translation>本期未結束，與{part}相比：{figures}</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>這一期還沒有開始。</translation>
    </message>
    <message>
        <source>No calls in this period so far; it is still running.</source>
        <translation>這一期到現在沒有通話，本期未結束。</translation>
    </message>
    <message>
        <source>No calls in this period.</source>
        <translation>本期沒有通話。</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>本期未結束</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>上期無</translation>
    </message>
    <message>
        <source>{title}: nothing to show.</source>
        <translation>{title}：沒有資料。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title}: most {most}; in all {total}. The table beside holds all figures.</source>
        <translation>{title}：最多的是 {most}；合計 {total}。旁邊的表格中有全部數字。</translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message numerus="yes">
        <source>%n damaged call(s) without a readable time are in no report.</source>
        <translation>
            <numerusform>有 %n 通已損壞、時間無法讀取，不在任何報表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” is no period. Type today, -7d, 2026-11-01, 2026-11, 2026Q4, 2026 or last week.</source>
        <translation>看不懂「{typed}」。請輸入 今天、-7d、2026-11-01、2026-11、2026Q4、2026 或 上週。</translation>
    </message>
    <message>
        <source>Reckoning {span}: {seconds} s so far</source>
        <translation>正在統計 {span}：已用 {seconds} 秒</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture.</source>
        <translation>圖已作為圖片複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The table is on the clipboard, with its totals.</source>
        <translation>表格已連同合計複製到剪貼簿。</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Charts cannot be drawn on this computer; the table holds all figures.</source>
        <translation>這臺電腦無法畫圖；表格中有全部數字。</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>時期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A day in the period: today, -7d, 2026-11-01; or 2026, 2026-11, 2026Q4, 2026H2, 2026W47, then Enter</source>
        <translation>時期中的一天：今天、-7d、2026-11-01；或 2026、2026-11、2026Q4、2026H2、2026W47，然後按 Enter</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>數字(&amp;F)</translation>
    </message>
    <message>
        <source>Tables and charts</source>
        <translation>表格與圖</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>數字表</translation>
    </message>
    <message>
        <source>The first report is being reckoned…</source>
        <translation>正在統計第一份報表…</translation>
    </message>
</context>
<context>
    <name>RevealWatch</name>
    <message>
        <source>{who} has seen or looked up {count} whole numbers within an hour (at {time}). Ask what for.</source>
        <translation>{who} 一小時內檢視或查詢了 {count} 個完整號碼（{time}）。請了解原因。</translation>
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
        <translation>通話</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>{number} cannot be opened from here.</source>
        <translation>{number} 不能從這裡開啟。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>ReviewBeside</name>
    <message>
        <source>Review</source>
        <translation>查閱</translation>
    </message>
    <message>
        <source>Review of calls, in a window of its own</source>
        <translation>查閱通話（另開視窗）</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review  ·  {hotline}  ·  {job_number}  {name}  ·  {role}</source>
        <translation>查閱  ·  {hotline}  ·  {job_number}  {name}  ·  {role}</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>說明  F1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Rooms of the review</source>
        <translation>查閱視窗的各頁</translation>
    </message>
    <message>
        <source>Next room {next}, room before {previous}, the first ones Alt+1, Alt+2 …</source>
        <translation>下一頁 {next}，上一頁 {previous}，直達各頁 Alt+1、Alt+2 ……</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Agent</source>
        <translation>話務人員</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>值班主管</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>品管人員</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>話務組長</translation>
    </message>
</context>
<context>
    <name>RuleOffers</name>
    <message>
        <source>{rule} (no longer in the list)</source>
        <translation>{rule}（已不在忌語表）</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Severity</source>
        <translation>輕重</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>說法</translation>
    </message>
    <message>
        <source>Calls, 30 days</source>
        <translation>30 天通數</translation>
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
        <translation>■ 須改</translation>
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
        <translation>已不在忌語表</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自帶</translation>
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
        <translation>沒有</translation>
    </message>
    <message>
        <source>The list has this rule no more; its hits stay.</source>
        <translation>忌語表已沒有這條規則；查到的仍保留。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>說法</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>在哪裡算</translation>
    </message>
    <message>
        <source>after: {words}</source>
        <translation>前面是：{words}</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>後面是：{words}</translation>
    </message>
    <message>
        <source>in: {words}</source>
        <translation>出現在：{words}</translation>
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
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更好的說法</translation>
    </message>
    <message>
        <source>Id: {rule}</source>
        <translation>編號：{rule}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>來自</translation>
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
        <translation>整句只說這個</translation>
    </message>
    <message>
        <source>as a word of its own</source>
        <translation>單獨成詞</translation>
    </message>
    <message>
        <source>shipped with the console</source>
        <translation>隨程式自帶</translation>
    </message>
    <message>
        <source>from a file of this desk</source>
        <translation>本席位的檔案</translation>
    </message>
    <message>
        <source>the hotline&apos;s own, since {version}, published {time} by {job_number} {name}</source>
        <translation>熱線自訂，自{version}起，{time} 由 {job_number} {name} 發布</translation>
    </message>
</context>
<context>
    <name>RulesActions</name>
    <message>
        <source>Show the calls</source>
        <translation>看通話</translation>
    </message>
    <message>
        <source>Show the calls of 30 days in which the rule hit something</source>
        <translation>看最近 30 天觸犯這條規則的通話</translation>
    </message>
    <message>
        <source>Edit the phrases</source>
        <translation>編輯忌語表</translation>
    </message>
    <message>
        <source>Edit the hotline&apos;s own list, try it and publish it</source>
        <translation>編輯熱線自己的忌語表，試用並發布</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find by phrase, category or wording</source>
        <translation>按說法、類別或更好的說法尋找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the list as it is seen</source>
        <translation>按顯示的樣子複製清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個區域</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list; from there, end the search</source>
        <translation>回到清單；已在清單時清除尋找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Phrase, category or wording</source>
        <translation>說法、類別或更好的說法</translation>
    </message>
    <message>
        <source>Only &amp;hit ones</source>
        <translation>只看觸犯過的(&amp;H)</translation>
    </message>
    <message>
        <source>Only rules that hit something in the last 30 days</source>
        <translation>只列最近 30 天觸犯過的規則</translation>
    </message>
    <message>
        <source>Rules of the phrase list</source>
        <translation>忌語表的規則</translation>
    </message>
    <message>
        <source>What the list says of the rule</source>
        <translation>忌語表對這條規則的說明</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{all}中的 {shown} 條</translation>
    </message>
    <message>
        <source>No rule fits. Take letters away, or the tick.</source>
        <translation>沒有符合的規則。請少寫幾個字，或去掉勾選。</translation>
    </message>
    <message>
        <source>There are no rules: every note counts as clean. Who may edit the list can write some.</source>
        <translation>沒有規則：每條紀錄都算沒有問題。能編輯忌語表的人可以寫。</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>Type how many calls, at least 1.</source>
        <translation>請填寫抽多少通，至少 1。</translation>
    </message>
    <message>
        <source>Type a number, or take a new one.</source>
        <translation>請填寫一個數，或換一個新的。</translation>
    </message>
    <message>
        <source>&amp;Calls to draw</source>
        <translation>抽取通數(&amp;C)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>種子(&amp;D)</translation>
    </message>
    <message>
        <source>For whom so many are drawn</source>
        <translation>按誰抽取</translation>
    </message>
    <message>
        <source>altogether</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>of each agent</source>
        <translation>每位話務員</translation>
    </message>
    <message>
        <source>What the sample is made up of</source>
        <translation>樣本構成</translation>
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
        <translation>通數</translation>
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
        <translation>全無差錯可證明</translation>
    </message>
    <message>
        <source>Band at worst</source>
        <translation>最大誤差</translation>
    </message>
    <message>
        <source>Hour {hour}:00</source>
        <translation>{hour} 時</translation>
    </message>
    <message>
        <source>There are no calls to draw from.</source>
        <translation>沒有可抽的通話。</translation>
    </message>
    <message>
        <source>Nothing is drawn by chance, so nothing is proven of the other calls.</source>
        <translation>沒有隨機抽取，因此不能說明其餘通話。</translation>
    </message>
    <message>
        <source>If none of those drawn by chance has a fault, at least {sure} of all calls have none; a share found among them may be off by up to {off} points either way (sure in 95 of 100 samples).</source>
        <translation>如果隨機抽到的通話都沒有差錯，那麼全部通話中至少 {sure} 沒有差錯；從中得出的比例，上下最多可偏 {off} 個百分點（100 份樣本中有 95 份如此）。</translation>
    </message>
    <message>
        <source>Too few for a figure on all calls: the truth may lie {off} points away on either side.</source>
        <translation>數量太少，不足以得出全部通話的數字：真實值上下可能相差 {off} 個百分點。</translation>
    </message>
    <message>
        <source>Too few to judge a single agent by: {agents}.</source>
        <translation>數量太少，不足以評判單個話務員：{agents}。</translation>
    </message>
    <message>
        <source>Nothing is drawn by chance of: {agents}.</source>
        <translation>沒有隨機抽到：{agents}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{drawn} of {calls} calls are drawn, {share}: {chance} by chance, {always} first.</source>
        <translation>從 {calls} 通中抽取 {drawn} 通，占 {share}：隨機 {chance} 通，優先 {always} 通。</translation>
    </message>
    <message>
        <source>Drawn first, up to {percent} % of the sample: {reasons}. There may be more such calls than that; nominated ones are always drawn.</source>
        <translation>優先抽取，最多占樣本的 {percent} %：{reasons}。這類通話超出上限的不再抽；提名的一定抽到。</translation>
    </message>
    <message>
        <source>First: {reason}</source>
        <translation>優先：{reason}</translation>
    </message>
    <message>
        <source>Agent {agent}</source>
        <translation>話務員 {agent}</translation>
    </message>
    <message>
        <source>Length unknown</source>
        <translation>時長不詳</translation>
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
        <translation>尚無類別</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>違規</translation>
    </message>
    <message>
        <source>phrase kept for a reason</source>
        <translation>堅持使用</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>已升級</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投訴</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>極短</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>極長</translation>
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
        <translation>正在計算樣本…</translation>
    </message>
    <message>
        <source>The sample is being reckoned: {done} of {total} calls</source>
        <translation>正在計算樣本：{done} / {total} 通</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Put right first what is marked in the filter.</source>
        <translation>請先改正篩選中標出的地方。</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>篩選的名稱</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>存下這個篩選</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>存下</translation>
    </message>
    <message>
        <source>The filter “{name}” is forgotten.</source>
        <translation>篩選「{name}」已刪去。</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Ctrl+O takes it.</source>
        <translation>已存為「{name}」，按 Ctrl+O 取用。</translation>
    </message>
</context>
<context>
    <name>ScriptView</name>
    <message>
        <source>The script of the call opens here. Choose one above to read it.</source>
        <translation>通話時，話術在這裡開啟。平時可在上方選一份來看。</translation>
    </message>
    <message>
        <source>This is the end of the script. Ctrl+Enter finishes the call.</source>
        <translation>話術到此為止。按 Ctrl+Enter 結束通話。</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>步驟 {number}/{total}</translation>
    </message>
    <message>
        <source>Back to “{page}” (Backspace)</source>
        <translation>返回「{page}」（Backspace）</translation>
    </message>
    <message>
        <source>Back (Backspace)</source>
        <translation>返回（Backspace）</translation>
    </message>
    <message>
        <source>Scri&amp;pt</source>
        <translation>話術(&amp;P)</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>話術</translation>
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
        <translation>下一句話術</translation>
    </message>
    <message>
        <source>Tick the passage, or go on when all are ticked ({key})</source>
        <translation>勾選這一句；全部勾選後移到下一頁（{key}）</translation>
    </message>
</context>
<context>
    <name>SeatStatus</name>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>話後處理</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>暫停服務</translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已持續</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
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
        <translation>只有能看全部通話的人才能查閱。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>查閱</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Setting up…</source>
        <translation>正在設定……</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}：{problem}</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次設定</translation>
    </message>
    <message>
        <source>Set up the hotline</source>
        <translation>設定專線</translation>
    </message>
    <message>
        <source>There is no hotline here yet. Name it, and make the first shift lead.</source>
        <translation>這裡還沒有專線。請為專線命名，並設定第一位值班主管。</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>專線名稱(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Greeting language</source>
        <translation>問候語言(&amp;G)</translation>
    </message>
    <message>
        <source>Your &amp;job number</source>
        <translation>您的工號(&amp;J)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再輸入一次(&amp;A)</translation>
    </message>
    <message>
        <source>As callers hear it: Green Hill hotline</source>
        <translation>來電者聽到的名稱，例如：青山電信客服專線</translation>
    </message>
    <message>
        <source>Six or more characters</source>
        <translation>至少 6 個字元</translation>
    </message>
    <message>
        <source>&amp;Set up and sign in</source>
        <translation>完成設定並登入(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ShiftController</name>
    <message>
        <source>{shift} is running ({number}). End it on the screen that waits for a call.</source>
        <translation>{shift} 正在進行（{number}）。等候來電時可以在畫面上下班。</translation>
    </message>
    <message>
        <source>{shift} has begun: {number}.</source>
        <translation>{shift} 已開始：{number}。</translation>
    </message>
    <message>
        <source>This shift is not handed over yet (F8 does it).</source>
        <translation>這個班次還沒有交班（按 F8 交班）。</translation>
    </message>
    <message>
        <source>End it all the same</source>
        <translation>仍然下班</translation>
    </message>
    <message>
        <source>Which pattern is this shift? It began at {time}, and that stays.</source>
        <translation>這個班次是什麼班別？上班時間 {time} 不變。</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>{shift} ended at {time}: {number}.</source>
        <translation>{shift} 已於 {time} 下班：{number}。</translation>
    </message>
    <message>
        <source>{number} is {shift} now.</source>
        <translation>{number} 已改為{shift}。</translation>
    </message>
    <message>
        <source>Everything on the checklist is done.</source>
        <translation>班前準備已全部完成。</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Start the shift, or go to it</source>
        <translation>開始上班，或移到自己的班次</translation>
    </message>
    <message>
        <source>Your shift has not begun. {key} starts it.</source>
        <translation>還沒有開始上班。按 {key} 開始。</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>未上班</translation>
    </message>
    <message>
        <source>{number}, since {time} ({key} goes to it)</source>
        <translation>{number}，{time} 起（按 {key} 移到）</translation>
    </message>
    <message>
        <source>{number} was never ended: a shift lead closes it ({key} goes to it)</source>
        <translation>{number} 沒有下班紀錄：由值班長補記（按 {key} 移到）</translation>
    </message>
    <message>
        <source>{who} has signed out; {shift} ({number}) goes on until they sign in and end it.</source>
        <translation>{who} 已登出；{shift}（{number}）還沒有下班，本人再登入才能下班。</translation>
    </message>
</context>
<context>
    <name>ShiftTable</name>
    <message>
        <source>✓ in time</source>
        <translation>✓ 準時</translation>
    </message>
    <message>
        <source>▲ late</source>
        <translation>▲ 遲到</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 就緒</translation>
    </message>
    <message>
        <source>▲ not ready</source>
        <translation>▲ 未就緒</translation>
    </message>
    <message>
        <source>▲ without an end</source>
        <translation>▲ 沒有下班紀錄</translation>
    </message>
    <message>
        <source>● on duty</source>
        <translation>● 在崗</translation>
    </message>
    <message>
        <source>■ ended</source>
        <translation>■ 已下班</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
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
        <translation>到崗</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>班前準備</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>講評</translation>
    </message>
</context>
<context>
    <name>ShiftVerbs</name>
    <message>
        <source>{number} has ended already.</source>
        <translation>{number} 已經下班。</translation>
    </message>
    <message>
        <source>{number} is still running; remarks follow when it has ended.</source>
        <translation>{number} 還在進行；下班之後再講評。</translation>
    </message>
    <message>
        <source>Nobody remarks on their own shift.</source>
        <translation>不能講評自己的班次。</translation>
    </message>
    <message>
        <source>Praise for {who}, {number}:</source>
        <translation>表揚 {who}，{number}：</translation>
    </message>
    <message>
        <source>What {who} can improve, {number}:</source>
        <translation>{who} 可以改進的地方，{number}：</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表揚</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>告知本人</translation>
    </message>
    <message>
        <source>What was good</source>
        <translation>好在哪裡</translation>
    </message>
    <message>
        <source>What to do better, and how</source>
        <translation>哪裡可以更好，怎樣做</translation>
    </message>
    <message>
        <source>{who} sees it at their desk until they have read it.</source>
        <translation>{who} 會在自己的席位看到，直到已閱。</translation>
    </message>
    <message>
        <source>When did {number} of {who} end?</source>
        <translation>{who} 的 {number} 幾點下班？</translation>
    </message>
    <message>
        <source>Then the reason</source>
        <translation>接著寫原因</translation>
    </message>
    <message>
        <source>15:00, or 2026-11-21 15:00</source>
        <translation>15:00，或 2026-11-21 15:00</translation>
    </message>
    <message>
        <source>{number} ends {time}. Why do you close it?</source>
        <translation>{number} 記為 {time} 下班。為什麼由您補記？</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>補記下班</translation>
    </message>
    <message>
        <source>Power cut, forgotten, ill</source>
        <translation>停電、忘記、生病</translation>
    </message>
    <message>
        <source>{number} is closed as of {time}.</source>
        <translation>{number} 已記為 {time} 下班。</translation>
    </message>
    <message>
        <source>Open a shift for somebody: which, and for whom?</source>
        <translation>代開班次：哪個班別，給誰？</translation>
    </message>
    <message>
        <source>Then the time</source>
        <translation>接著寫時間</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Since when has {who} been on duty?</source>
        <translation>{who} 從幾點起上班？</translation>
    </message>
    <message>
        <source>A shift for {who} since {time}. Why do you open it?</source>
        <translation>給 {who} 開班次，{time} 起。為什麼由您代開？</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>代開班次</translation>
    </message>
    <message>
        <source>Their desk was down, they could not sign in</source>
        <translation>席位故障，無法登入</translation>
    </message>
    <message>
        <source>A shift is open for {who}.</source>
        <translation>已給 {who} 開始班次。</translation>
    </message>
    <message>
        <source>“{typed}” is no time. Type 15:00, or 2026-11-21 15:00.</source>
        <translation>「{typed}」不是時間。請寫 15:00，或 2026-11-21 15:00。</translation>
    </message>
    <message>
        <source>Choose a shift in the list first.</source>
        <translation>請先在清單裡選一個班次。</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Patt&amp;ern</source>
        <translation>班別(&amp;E)</translation>
    </message>
    <message>
        <source>The nearest one is proposed; choose another by its first letter</source>
        <translation>已選開始時間最近的；可以換別的班別</translation>
    </message>
    <message>
        <source>Before the shift: tick with the number or Space</source>
        <translation>班前準備：按數字或空白鍵勾選</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>班前準備</translation>
    </message>
    <message>
        <source>Start the shift  {key}</source>
        <translation>開始上班  {key}</translation>
    </message>
    <message>
        <source>Start the shift now, stamped with the time ({key})</source>
        <translation>現在開始上班並記下時間 ({key})</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>End the shift now, stamped with the time ({key}, then Space)</source>
        <translation>現在下班並記下時間（{key}，再按空白鍵）</translation>
    </message>
    <message>
        <source>Wrong pattern</source>
        <translation>班別不對</translation>
    </message>
    <message>
        <source>Put right under which pattern this shift was begun; its start stays</source>
        <translation>改正開始上班時選錯的班別；上班時間不變</translation>
    </message>
    <message>
        <source>Your shift has not begun</source>
        <translation>還沒有開始上班</translation>
    </message>
    <message>
        <source>{number} was never ended</source>
        <translation>{number} 沒有下班紀錄</translation>
    </message>
    <message>
        <source>{shift}, since {time}  ·  {number}</source>
        <translation>{shift}，{time} 起  ·  {number}</translation>
    </message>
    <message>
        <source>{shift} was left open, after a power cut perhaps. Go on with your calls: a shift lead says when it ended, then the new one can start.</source>
        <translation>{shift} 沒有下班紀錄，可能是斷電。請照常接電話：由值班長補記下班時間，然後就能開始新的班次。</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>at the seat by {time}: in time</source>
        <translation>應到 {time}：準時</translation>
    </message>
    <message numerus="yes">
        <source>at the seat by {time}: %n min late</source>
        <translation>
            <numerusform>應到 {time}：遲到 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>checklist {done} of {all}</source>
        <translation>班前準備 {done}／{all}</translation>
    </message>
    <message>
        <source>ready {time}, before the begin</source>
        <translation>{time} 準備就緒，在開始之前</translation>
    </message>
    <message>
        <source>ready {time}, after the begin</source>
        <translation>{time} 準備就緒，在開始之後</translation>
    </message>
    <message>
        <source>★ Praise</source>
        <translation>★ 表揚</translation>
    </message>
    <message>
        <source>▲ To improve</source>
        <translation>▲ 待改進</translation>
    </message>
</context>
<context>
    <name>ShownPin</name>
    <message>
        <source>New PIN of {whose}. Tell it to them: it is shown only now, and goes after a minute.</source>
        <translation>{whose} 的新密碼。請告訴本人：只在現在顯示，一分鐘後消失。</translation>
    </message>
    <message>
        <source>&amp;Hide  Esc</source>
        <translation>收起(&amp;H)  Esc</translation>
    </message>
    <message>
        <source>The PIN stands on the screen only; type one of your own to know it</source>
        <translation>密碼只顯示在螢幕上；想知道內容就自己輸入一個</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Type your job number and your PIN.</source>
        <translation>請輸入工號和密碼。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text}還可以試 {count} 次，之後要稍等。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核對……</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>正在開啟資料……</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>現在可以再試。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>話務台</translation>
    </message>
    <message>
        <source>&amp;Job number</source>
        <translation>工號(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SignRow</name>
    <message>
        <source>My &amp;PIN</source>
        <translation>我的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Sign the record  {key}</source>
        <translation>為紀錄簽名  {key}</translation>
    </message>
</context>
<context>
    <name>SignatureRow</name>
    <message>
        <source>&amp;For job number</source>
        <translation>交給工號(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Job number</source>
        <translation>工號(&amp;J)</translation>
    </message>
    <message>
        <source>whoever comes</source>
        <translation>不填：誰來誰接</translation>
    </message>
    <message>
        <source>My &amp;PIN</source>
        <translation>我的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Hand over  {key}</source>
        <translation>交班簽字  {key}</translation>
    </message>
    <message>
        <source>Accept  {key}</source>
        <translation>接班簽字  {key}</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>You can try again now.</source>
        <translation>現在可以再試。</translation>
    </message>
    <message>
        <source>Type the job number of who takes over, and their PIN.</source>
        <translation>請輸入接班人的工號和密碼。</translation>
    </message>
    <message>
        <source>{text} Tries left before a pause: {count}.</source>
        <translation>{text}還可試 {count} 次，之後需等待。</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Type the PIN of {who}.</source>
        <translation>請輸入 {who} 的密碼。</translation>
    </message>
</context>
<context>
    <name>SimilarPane</name>
    <message numerus="yes">
        <source>%n similar one(s)</source>
        <translation>
            <numerusform>類似的 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar ones: none found</source>
        <translation>沒有查到類似的</translation>
    </message>
    <message>
        <source>Choose one to read its answer.</source>
        <translation>選一份，看它的答覆。</translation>
    </message>
    <message>
        <source>No answer yet. Open since {time}.</source>
        <translation>還沒有答覆，{time} 傳送。</translation>
    </message>
    <message>
        <source>This answer helps</source>
        <translation>這則答覆有用</translation>
    </message>
    <message>
        <source>Closes the form; that the answer helped is recorded</source>
        <translation>關閉協辦單，並記下這則答覆有用</translation>
    </message>
    <message>
        <source>Similar escalations</source>
        <translation>類似的協辦單</translation>
    </message>
    <message>
        <source>The answer of the chosen one</source>
        <translation>所選協辦單的答覆</translation>
    </message>
</context>
<context>
    <name>SimilarTable</name>
    <message>
        <source>no answer yet</source>
        <translation>還沒有答覆</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>單號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
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
        <translation>顯示(&amp;W)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>從(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>人員(&amp;R)</translation>
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
        <translation>協辦單</translation>
    </message>
    <message>
        <source>Handovers, a row an item</source>
        <translation>交接班，每項一列</translation>
    </message>
    <message>
        <source>Signed duty records, a row a shift</source>
        <translation>已簽名的值班記錄，每班一列</translation>
    </message>
    <message>
        <source>Journal, with the links by which it can be checked</source>
        <translation>日誌，附可核對的鏈值</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n 張協辦單</numerusform>
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
            <numerusform>%n 份值班記錄</numerusform>
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
        <translation>未結的</translation>
    </message>
    <message>
        <source>overdue ones</source>
        <translation>逾時的</translation>
    </message>
    <message>
        <source>those on which nobody owes anything</source>
        <translation>無人待辦的</translation>
    </message>
    <message>
        <source>records that lack a signature</source>
        <translation>缺簽名的</translation>
    </message>
    <message>
        <source>accepted ones</source>
        <translation>已接收的</translation>
    </message>
    <message>
        <source>those taken over by a shift lead</source>
        <translation>由值班長接管的</translation>
    </message>
    <message>
        <source>sealed ones</source>
        <translation>已封存的</translation>
    </message>
    <message>
        <source>all there are, oldest first</source>
        <translation>全部，舊的在前</translation>
    </message>
    <message>
        <source>from {first} on, oldest first</source>
        <translation>從 {first} 起，舊的在前</translation>
    </message>
    <message>
        <source>up to {last}, oldest first</source>
        <translation>到 {last} 為止，舊的在前</translation>
    </message>
    <message>
        <source>from {first} to {last}, oldest first</source>
        <translation>從 {first} 到 {last}，舊的在前</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Press F2 when the phone rings, then say:</source>
        <translation>電話響起按 F2，然後說：</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Add somebody: job number, name, role and a first PIN</source>
        <translation>新增人員：工號、姓名、角色和第一個密碼</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>儲存所寫的</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>新密碼…</translation>
    </message>
    <message>
        <source>Give the chosen person a new PIN, which also ends their wait</source>
        <translation>給選取的人新密碼，也會結束輸錯之後的等待</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Switch the chosen person off, or on again</source>
        <translation>停用選取的人，或重新啟用</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back what was typed and not saved for this person</source>
        <translation>撤回對這個人沒儲存的改動</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find by job number or name</source>
        <translation>按工號或姓名尋找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the list as it is seen</source>
        <translation>按顯示的樣子複製清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Read everything anew; what is typed stays</source>
        <translation>重新讀取；寫著的保留</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>到下一個區域</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hide the PIN, leave the question, or go back to the list</source>
        <translation>收起密碼、放棄提問，或回到清單</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>本頁說明</translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTable</name>
    <message>
        <source>Job number</source>
        <translation>工號</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近變化</translation>
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
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Job number or name</source>
        <translation>工號或姓名</translation>
    </message>
    <message>
        <source>Switched &amp;off too</source>
        <translation>含已停用(&amp;O)</translation>
    </message>
    <message>
        <source>List those too who can no longer sign in</source>
        <translation>也列出不能再登入的人</translation>
    </message>
    <message>
        <source>Everybody who works here</source>
        <translation>這裡的全部人員</translation>
    </message>
    <message>
        <source>Nobody is found. Take letters away, or tick “Switched off too”.</source>
        <translation>沒有找到。請少寫幾個字，或勾選「含已停用」。</translation>
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
        <translation>沒有選取人員</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>New PIN for {who}</source>
        <translation>給 {who} 新密碼</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Give the &amp;PIN</source>
        <translation>給密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>啟用</translation>
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
        <translation>席位：{state}，最近變化 {time}</translation>
    </message>
    <message>
        <source>Has sat at no seat yet</source>
        <translation>還沒有上過席</translation>
    </message>
    <message>
        <source>Switched off since {time}</source>
        <translation>{time} 起停用</translation>
    </message>
    <message>
        <source>Nothing is open in their name</source>
        <translation>名下沒有未了事項</translation>
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
        <translation>停用後 {who} 不能再登入，做過的事都保留。</translation>
    </message>
    <message>
        <source>{who} can then not sign in. What they did stays. {things}: somebody has to take it over.</source>
        <translation>停用後 {who} 不能再登入，做過的事都保留。{things}；需要有人接手。</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>sent</source>
        <translation>上報</translation>
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
        <translation>轉交</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>退回詢問</translation>
    </message>
    <message>
        <source>added</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>ordered from a department</source>
        <translation>交部門督辦</translation>
    </message>
    <message>
        <source>brought back: the department is over its limit</source>
        <translation>收回：部門已逾時限</translation>
    </message>
    <message>
        <source>receipt completed</source>
        <translation>回單已填</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>恢復計時</translation>
    </message>
    <message>
        <source>customer told</source>
        <translation>告知客戶</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新辦理</translation>
    </message>
    <message>
        <source>made void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>marked as the answer for everyone</source>
        <translation>列為通用答覆</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Choose one.</source>
        <translation>請選擇一項。</translation>
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
        <translation>必說</translation>
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
        <translation>說</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問</translation>
    </message>
    <message>
        <source>Do, not read out</source>
        <translation>操作，不唸出來</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <source>Choose an escalation first.</source>
        <translation>請先選一張協辦單。</translation>
    </message>
    <message>
        <source>Write the answer first; then Ctrl+Enter sends it.</source>
        <translation>請先寫答覆，再按 Ctrl+Enter 送出。</translation>
    </message>
    <message>
        <source>Write the question first; then Ctrl+B sends it.</source>
        <translation>請先寫問題，再按 Ctrl+B 送出。</translation>
    </message>
    <message>
        <source>Write what the department found first; then Ctrl+R completes the receipt.</source>
        <translation>請先寫部門的處理結果，再按 Ctrl+R 完成回單。</translation>
    </message>
    <message>
        <source>{number}: {step}. Saved.</source>
        <translation>{number}：{step}。已儲存。</translation>
    </message>
    <message>
        <source> {owner} is switched off and does not read it: tell the customer yourself.</source>
        <translation>{owner} 已停用，看不到答覆：請您自己告知客戶。</translation>
    </message>
    <message>
        <source>{number} is “{state}” now: this step does not come here. Nothing was changed.</source>
        <translation>{number} 現在是「{state}」，還輪不到這一步。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>{number} is “{state}” and paused: this step does not come here. Nothing was changed.</source>
        <translation>{number} 是「{state}」而且已暫停，還輪不到這一步。什麼都沒有改變。</translation>
    </message>
    <message>
        <source>{number} was changed meanwhile; look again. What you wrote is still here.</source>
        <translation>{number} 剛剛有了變化，請再看一遍。您寫的話還在。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>there is no other shift lead</source>
        <translation>沒有別的值班長</translation>
    </message>
    <message>
        <source>Pass {number} on to:</source>
        <translation>把 {number} 轉交給：</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>轉交</translation>
    </message>
    <message>
        <source>A word for them, if needed</source>
        <translation>需要交代的話（可不寫）</translation>
    </message>
    <message>
        <source>Supervision order for {number} to:</source>
        <translation>為 {number} 發督辦單給：</translation>
    </message>
    <message>
        <source>Send the order</source>
        <translation>發出督辦單</translation>
    </message>
    <message>
        <source>What they shall do</source>
        <translation>請部門做什麼</translation>
    </message>
    <message>
        <source>Pause {number}: the limit stands still.</source>
        <translation>暫停 {number}：時限停止計算。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reopen {number}: it gets a new limit.</source>
        <translation>重開 {number}：重新計算時限。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重開</translation>
    </message>
    <message>
        <source>What is not settled</source>
        <translation>還有什麼沒有解決</translation>
    </message>
    <message>
        <source>Make {number} void? It keeps its number and stays on record, and nobody works on it again.</source>
        <translation>要作廢 {number} 嗎？編號和記錄都保留，以後不再辦理。</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>作廢本單</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>作廢原因</translation>
    </message>
    <message>
        <source>no liaison is named, so nobody would answer for the order</source>
        <translation>沒有登記聯絡人，督辦單無人負責</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>時限 {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>the hotline has not entered any department</source>
        <translation>本熱線還沒有登記部門</translation>
    </message>
    <message>
        <source>You have told the customer of {number} yourself:</source>
        <translation>{number} 已由您告知客戶：</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>記為已告知</translation>
    </message>
    <message>
        <source>How they took it, if needed</source>
        <translation>客戶怎麼說，可以不填</translation>
    </message>
</context>
<context>
    <name>StoryController</name>
    <message>
        <source>Choose a call in the list: it is shown here as it was said.</source>
        <translation>在列表中選一通，這裡就按當時說的顯示出來。</translation>
    </message>
    <message>
        <source>Why is the whole number of {number} wanted? It is recorded first.</source>
        <translation>為什麼要看 {number} 的完整號碼？先記下再顯示。</translation>
    </message>
    <message>
        <source>Show for 30 s</source>
        <translation>顯示 30 秒</translation>
    </message>
    <message>
        <source>Why are the other calls of the caller of {number} wanted? It is recorded first.</source>
        <translation>為什麼要看 {number} 這位客戶的其他通話？先記下再打開。</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>打開歷史來電</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The record of this call is damaged and cannot be shown. The administrator runs “agent-console verify”: that names what is wrong; the sound record is in the newest backup.</source>
        <translation>這通的記錄已損壞，無法顯示。請管理員執行「agent-console verify」查出哪裡有問題；完好的記錄在備份中。</translation>
    </message>
</context>
<context>
    <name>StoryMarks</name>
    <message>
        <source>Review marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>⚐ Nominated for the sample · {who} · {time}</source>
        <translation>⚐ 已提名進入抽樣 · {who} · {time}</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>The call as it was said</source>
        <translation>按當時說的顯示的通話</translation>
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
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>what the phrase check found</source>
        <translation>用語檢查結果</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>correction calls</source>
        <translation>更正回訪</translation>
    </message>
    <message>
        <source>escalations</source>
        <translation>協辦單</translation>
    </message>
    <message>
        <source>the caller&apos;s other calls</source>
        <translation>來電人的其他通話</translation>
    </message>
    <message>
        <source>review marks</source>
        <translation>點評</translation>
    </message>
    <message>
        <source>the nomination</source>
        <translation>提名</translation>
    </message>
    <message>
        <source>Damaged, and not shown: {parts}. “agent-console verify” names what is wrong.</source>
        <translation>已損壞，未顯示：{parts}。執行「agent-console verify」可查出哪裡有問題。</translation>
    </message>
    <message>
        <source>First-inquiry owner: {who}</source>
        <translation>首問責任人：{who}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>結束 {time}</translation>
    </message>
    <message>
        <source>talk {length}</source>
        <translation>通話 {length}</translation>
    </message>
    <message>
        <source>wrap-up {length}</source>
        <translation>話後 {length}</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>問候</translation>
    </message>
    <message>
        <source>Greeting said {time}</source>
        <translation>{time} 已報問候語</translation>
    </message>
    <message>
        <source>Greeting not ticked</source>
        <translation>問候語沒有勾選</translation>
    </message>
    <message>
        <source>Job number said {time}</source>
        <translation>{time} 已報工號</translation>
    </message>
    <message>
        <source>Job number not ticked</source>
        <translation>工號沒有勾選</translation>
    </message>
    <message>
        <source>Script: {title}, version {version}</source>
        <translation>話術：{title}，第 {version} 版</translation>
    </message>
    <message>
        <source>This script is not on this desk any more; its steps are shown by name.</source>
        <translation>本機已沒有這個話術，步驟按名稱顯示。</translation>
    </message>
    <message>
        <source>The words are those of version {version}, which is in use now.</source>
        <translation>文字取自現用的第 {version} 版。</translation>
    </message>
    <message>
        <source>must, not ticked ({page}): {words}</source>
        <translation>必說未勾（{page}）：{words}</translation>
    </message>
    <message>
        <source>[must] </source>
        <translation>[必說] </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>No note was written.</source>
        <translation>沒有寫紀錄。</translation>
    </message>
    <message>
        <source>The note was never checked.</source>
        <translation>這條紀錄沒有做過用語檢查。</translation>
    </message>
    <message>
        <source>{shape} quoted: “{text}”</source>
        <translation>{shape} 引述：「{text}」</translation>
    </message>
    <message>
        <source>{shape} {severity}: “{text}”</source>
        <translation>{shape} {severity}：「{text}」</translation>
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
        <translation>須改</translation>
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
        <translation>來電號碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Correction call</source>
        <translation>差錯回撥</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{field}: before “{old}”, now “{new}”</source>
        <translation>{field}：原為「{old}」，現為「{new}」</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>⚑ owed</source>
        <translation>⚑ 待回撥</translation>
    </message>
    <message>
        <source>✓ told</source>
        <translation>✓ 已告知</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 不必回撥</translation>
    </message>
    <message>
        <source>Correction calls</source>
        <translation>差錯回撥</translation>
    </message>
    <message>
        <source>Right answer: {words}</source>
        <translation>正確答覆：{words}</translation>
    </message>
    <message>
        <source>Told {time} by {who}: {words}</source>
        <translation>{time} {who} 已告知：{words}</translation>
    </message>
    <message>
        <source>Escalation {number} · {state}</source>
        <translation>協辦單 {number} · {state}</translation>
    </message>
    <message>
        <source>Problem: {words}</source>
        <translation>問題：{words}</translation>
    </message>
    <message>
        <source>Tried: {words}</source>
        <translation>已做：{words}</translation>
    </message>
    <message>
        <source>Earlier and later calls of this caller</source>
        <translation>這位客戶的其他通話</translation>
    </message>
    <message>
        <source>Closed: you have no call and no escalation of this caller. Ctrl+H opens it with a reason.</source>
        <translation>未打開：這位客戶的通話和協辦單都不是您的。按 Ctrl+H 說明原因後打開。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>沒有。</translation>
    </message>
</context>
<context>
    <name>SwitchActions</name>
    <message>
        <source>Queue or all</source>
        <translation>佇列或全部</translation>
    </message>
    <message>
        <source>Between the queue and all escalations, closed ones too</source>
        <translation>在待辦佇列和全部協辦單（含已結）之間切換</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>The hotline&apos;s own &amp;list (TOML)</source>
        <translation>專線自己的忌語表(&amp;L)（TOML）</translation>
    </message>
    <message>
        <source>What is wrong in the list; Enter goes to the line</source>
        <translation>忌語表中的錯誤；按 Enter 移到該行</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose an escalation from the list, or type its number above (Ctrl+F).</source>
        <translation>請從列表選一張協辦單，或在上方輸入編號（Ctrl+F）。</translation>
    </message>
    <message>
        <source>A&amp;nswer, question or receipt</source>
        <translation>答覆、問題或回單(&amp;N)</translation>
    </message>
    <message>
        <source>The owner reads this on the own screen at once.</source>
        <translation>首問責任人馬上就能在自己的畫面上看到。</translation>
    </message>
    <message>
        <source>Answer  {key}</source>
        <translation>答覆  {key}</translation>
    </message>
    <message>
        <source>The owner is switched off and does not read this: tell the customer yourself.</source>
        <translation>首問責任人已停用，看不到這裡：請自行告知客戶。</translation>
    </message>
</context>
<context>
    <name>ThreadSheet</name>
    <message>
        <source>Threa&amp;d</source>
        <translation>經過(&amp;D)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Show the call in the room of calls ({key})</source>
        <translation>在「通話」頁開啟這通電話（{key}）</translation>
    </message>
    <message>
        <source>{state}, paused with {left} left</source>
        <translation>{state}，暫停中，剩餘 {left}</translation>
    </message>
    <message>
        <source>{state}, for everyone</source>
        <translation>{state}，通用答覆</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Write a few words first.</source>
        <translation>請先寫幾個字。</translation>
    </message>
    <message>
        <source>callback promised {time}</source>
        <translation>答應 {time} 回電</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>paused since {time}</source>
        <translation>{time} 起暫停</translation>
    </message>
    <message>
        <source>owner {owner}, taken over by {holder}</source>
        <translation>首問責任人 {owner}，由 {holder} 接手</translation>
    </message>
    <message>
        <source>【Answer】{answer}</source>
        <translation>【答覆】{answer}</translation>
    </message>
    <message>
        <source>【Problem】{problem}</source>
        <translation>【問題】{problem}</translation>
    </message>
    <message>
        <source>【Tried】{tried}</source>
        <translation>【已做的處理】{tried}</translation>
    </message>
    <message>
        <source>【Special handling asked for】</source>
        <translation>【請求特事特辦】</translation>
    </message>
    <message>
        <source>【Sent even so】{reason}</source>
        <translation>【仍要傳送】{reason}</translation>
    </message>
    <message>
        <source>Told the customer</source>
        <translation>已告知客戶</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>等客戶</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打開</translation>
    </message>
    <message>
        <source>The customer has been told; your words say how they took it</source>
        <translation>已告知客戶；請寫上客戶怎麼說</translation>
    </message>
    <message>
        <source>More about the problem, or the reply to a question</source>
        <translation>問題的新情況，或對追問的回答</translation>
    </message>
    <message>
        <source>The limit stands still until you let it go on; say what you wait for</source>
        <translation>時限停走，直到您按繼續；請寫明在等什麼</translation>
    </message>
    <message>
        <source>The rest of the limit begins to run</source>
        <translation>剩下的時限接著走</translation>
    </message>
    <message>
        <source>It was not solved after all; say why</source>
        <translation>問題其實沒有解決；請寫明原因</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>補充或告知的話(&amp;W)</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>辦理經過</translation>
    </message>
    <message>
        <source>{number} is “{state}”: nothing was changed. What you wrote is still here.</source>
        <translation>{number} 現在是「{state}」，沒有改動。您寫的話還在。</translation>
    </message>
    <message>
        <source>{number}: {step}, {time}. Saved.</source>
        <translation>{number}：{step}，{time}。已儲存。</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>Caller</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>類目</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>首問責任人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>上報</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾回電</translation>
    </message>
    <message>
        <source>Special handling</source>
        <translation>特事特辦</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>{number} to {department}, {liaison}, until {time}</source>
        <translation>{number} 發往{department}，{liaison}，{time} 前</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>督辦單</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已做的處理</translation>
    </message>
    <message>
        <source>Sent though similar ones were shown</source>
        <translation>看過類似協辦單後仍上報的理由</translation>
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
        <translation>該號碼本月第 {count} 次來電</translation>
    </message>
    <message>
        <source>This number: first call</source>
        <translation>該號碼首次來電</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s calls</source>
        <translation>今日來電(&amp;T)</translation>
    </message>
    <message>
        <source>No calls yet today. Press F2 when the phone rings.</source>
        <translation>今天還沒有來電。電話響起時按 F2。</translation>
    </message>
    <message>
        <source>Today&apos;s calls</source>
        <translation>今日來電</translation>
    </message>
    <message>
        <source>Earlier calls of this number</source>
        <translation>該號碼先前來電</translation>
    </message>
</context>
<context>
    <name>TrialController</name>
    <message>
        <source>From now on shown from {per_cent} % on. It is kept in {file}.</source>
        <translation>從現在起，相似度達到 {per_cent}% 就提示。已寫入 {file}。</translation>
    </message>
    <message>
        <source>Only these words count: no caller and no subject is known.</source>
        <translation>只按這段文字比較：沒有來電號碼，也沒有類別。</translation>
    </message>
    <message>
        <source>{number} as it was sent: its caller and subject count too.</source>
        <translation>{number} 送出時的樣子：來電號碼和類別也算在內。</translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>{done} of {of} notes</source>
        <translation>{of} 份紀錄中的第 {done} 份</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>正在讀取紀錄……</translation>
    </message>
    <message>
        <source>{done} of {of} calls checked</source>
        <translation>已查 {done} / {of} 通</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>正在讀取通話……</translation>
    </message>
    <message>
        <source>Stopped after {calls} calls with {version}: + {appearing} appear, − {disappearing} disappear</source>
        <translation>用 {version} 查完 {calls} 通後停止：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>{calls} calls checked with {version}: + {appearing} appear, − {disappearing} disappear</source>
        <translation>已用 {version} 查完 {calls} 通：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>Stopped after {notes} notes: + {appearing} appear, − {disappearing} disappear</source>
        <translation>查完 {notes} 份紀錄後停止：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>{notes} notes: + {appearing} appear, − {disappearing} disappear</source>
        <translation>{notes} 份紀錄：新增 + {appearing}，消失 − {disappearing}</translation>
    </message>
    <message>
        <source>&amp;Try it on words typed here</source>
        <translation>在這裡打字試查(&amp;T)</translation>
    </message>
    <message>
        <source>What the draft finds in these words</source>
        <translation>草稿在這些字句中查出的內容</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Try on past &amp;notes</source>
        <translation>用先前紀錄試查(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Re-check past calls</source>
        <translation>重查以往通話(&amp;R)</translation>
    </message>
    <message>
        <source>Compares the draft with the published list on the newest {count} notes; nothing is kept</source>
        <translation>拿草稿與已發布的忌語表，比對最近 {count} 份紀錄；不留結果</translation>
    </message>
    <message>
        <source>Checks all calls that have ended; what is found stays beside what was found at the time</source>
        <translation>用現行忌語表檢查所有已結束的通話；結果與當時查出的並存</translation>
    </message>
    <message>
        <source>Hits that appear or disappear in past notes</source>
        <translation>先前紀錄中新增或消失的查出結果</translation>
    </message>
    <message>
        <source>{severity}  “{text}”  {category}: {why}</source>
        <translation>{severity}  「{text}」  {category}：{why}</translation>
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
        <translation>會不會提示</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
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
        <translation>請寫一個問題，或在左邊列表裡選一張協辦單。</translation>
    </message>
    <message>
        <source>None would be shown; {missed} just miss it.</source>
        <translation>不會提示任何一張；差一點的有 {missed} 張。</translation>
    </message>
    <message>
        <source>{shown} of {enough} that are alike enough would be shown; {missed} just miss it.</source>
        <translation>夠像的 {enough} 張裡會提示 {shown} 張；差一點的有 {missed} 張。</translation>
    </message>
    <message>
        <source>Of the last escalations, {shown} would have shown something ({measured} of {of} measured).</source>
        <translation>最近的協辦單裡有 {shown} 張會有提示（已比較 {measured}/{of} 張）。</translation>
    </message>
    <message>
        <source>Of the last {of} escalations, {shown} would have shown something.</source>
        <translation>最近 {of} 張協辦單裡，有 {shown} 張會有提示。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, so there is nothing to compare with.</source>
        <translation>還沒有送出過協辦單，沒有可以比較的。</translation>
    </message>
    <message>
        <source>Similar escalations: try out</source>
        <translation>相似單：試一試</translation>
    </message>
    <message>
        <source>&amp;Problem as an agent would write it</source>
        <translation>話務員會寫的問題(&amp;P)</translation>
    </message>
    <message>
        <source>Type a problem, or choose an escalation in the list.</source>
        <translation>輸入一個問題，或在列表裡選一張協辦單。</translation>
    </message>
    <message>
        <source>Shown &amp;from</source>
        <translation>達到多少提示(&amp;F)</translation>
    </message>
    <message>
        <source>Shown from so many per cent on</source>
        <translation>相似度達到百分之幾就提示</translation>
    </message>
    <message>
        <source>What would be shown, then what just misses it</source>
        <translation>會提示的，後面是差一點的</translation>
    </message>
    <message>
        <source>Enter shows the escalation</source>
        <translation>按 Enter 看這張協辦單</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>關閉  Esc</translation>
    </message>
    <message>
        <source>{per_cent} % holds now</source>
        <translation>現在就是 {per_cent}%</translation>
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
            <numerusform>此清單中有 %n 通無法讀取；執行「agent-console verify」可查出哪裡有問題。</numerusform>
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
        <translation>緊急</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>就這個時間</translation>
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
