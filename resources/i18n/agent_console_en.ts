<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n violation(s)</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsExport</name>
    <message numerus="yes">
        <source>The list shows the %n call(s) of the sample. Ctrl+Shift+T shows all again.</source>
        <translation>
            <numerusform>The list shows the %n call of the sample. Ctrl+Shift+T shows all again.</numerusform>
            <numerusform>The list shows the %n calls of the sample. Ctrl+Shift+T shows all again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>Copied %n row, numbers masked.</numerusform>
            <numerusform>Copied %n rows, numbers masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message numerus="yes">
        <source>The chain holds: %n line(s), {calls} calls, nothing changed or removed. Head: {head}</source>
        <translation>
            <numerusform>The chain holds: %n line, {calls} calls, nothing changed or removed. Head: {head}</numerusform>
            <numerusform>The chain holds: %n lines, {calls} calls, nothing changed or removed. Head: {head}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): {where}. The command agent-console verify names all of them.</source>
        <translation>
            <numerusform>%n finding: {where}. The command agent-console verify names all of them.</numerusform>
            <numerusform>%n findings: {where}. The command agent-console verify names all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%n fault(s) in the hotline&apos;s own files; what is faulty was left out. First: {fault}</source>
        <translation>
            <numerusform>%n fault in the hotline&apos;s own files; what is faulty was left out. It is: {fault}</numerusform>
            <numerusform>%n faults in the hotline&apos;s own files; what is faulty was left out. The first: {fault}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message numerus="yes">
        <source>{words} %n more.</source>
        <translation>
            <numerusform>{words} %n more.</numerusform>
            <numerusform>{words} %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message numerus="yes">
        <source>{words} %n more.</source>
        <translation>
            <numerusform>{words} %n more.</numerusform>
            <numerusform>{words} %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>only the %n chosen row(s)</source>
        <translation>
            <numerusform>only the %n chosen row</numerusform>
            <numerusform>only the %n chosen rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%n picked one by one</source>
        <translation>
            <numerusform>%n picked one by one</numerusform>
            <numerusform>%n picked one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorAlerts</name>
    <message numerus="yes">
        <source>%n matter(s) wait for you on the floor; first {what}</source>
        <translation>
            <numerusform>%n matter waits for you on the floor: {what}</numerusform>
            <numerusform>%n matters wait for you on the floor; first {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorRoom</name>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n left out because it is damaged: {numbers}</numerusform>
            <numerusform>%n left out because they are damaged: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>within %n minute</numerusform>
            <numerusform>within %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message numerus="yes">
        <source>%n handover(s) lack a signature; the first is {number} of {who}.</source>
        <translation>
            <numerusform>%n handover lacks a signature; the first is {number} of {who}.</numerusform>
            <numerusform>%n handovers lack a signature; the first is {number} of {who}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderView</name>
    <message numerus="yes">
        <source>Today %n call(s)</source>
        <translation>
            <numerusform>Today %n call</numerusform>
            <numerusform>Today %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message numerus="yes">
        <source>{words}  (%n more)</source>
        <translation>
            <numerusform>{words}  (%n more)</numerusform>
            <numerusform>{words}  (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message numerus="yes">
        <source>came back at %n change(s)</source>
        <translation>
            <numerusform>came back at %n change</numerusform>
            <numerusform>came back at %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalRoom</name>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>Copied %n line.</numerusform>
            <numerusform>Copied %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerController</name>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n left out because it is damaged: {numbers}</numerusform>
            <numerusform>%n left out because they are damaged: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s), numbers masked.</source>
        <translation>
            <numerusform>Copied %n row, numbers masked.</numerusform>
            <numerusform>Copied %n rows, numbers masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n escalation</numerusform>
            <numerusform>%n escalations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogController</name>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation><numerusform>%n left out because it is damaged: {numbers}</numerusform><numerusform>%n left out because they are damaged: {numbers}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{number}: the shift of {who} is over since {time}, nobody has signed for it, %n open.</source>
        <translation>
            <numerusform>{number}: the shift of {who} is over since {time}, nobody has signed for it, %n matter open.</numerusform>
            <numerusform>{number}: the shift of {who} is over since {time}, nobody has signed for it, %n matters open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksRoom</name>
    <message numerus="yes">
        <source>%n left out because it is damaged: {numbers}</source>
        <translation>
            <numerusform>%n left out because it is damaged: {numbers}</numerusform>
            <numerusform>%n left out because they are damaged: {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksView</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n wait(s) for an answer</source>
        <translation>
            <numerusform>▲ %n waits for an answer</numerusform>
            <numerusform>▲ %n wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message numerus="yes">
        <source>Call {number}, answered {time}, was interrupted; %Ln character(s) of the note are here.</source>
        <translation>
            <numerusform>Call {number}, answered {time}, was interrupted; %Ln character of the note is here.</numerusform>
            <numerusform>Call {number}, answered {time}, was interrupted; %Ln characters of the note are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} %n more wait(s).</source>
        <translation>
            <numerusform>{text} %n more waits.</numerusform>
            <numerusform>{text} %n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message numerus="yes">
        <source>Ot&amp;her callers: %n to look at</source>
        <translation>
            <numerusform>Ot&amp;her callers: %n to look at</numerusform>
            <numerusform>Ot&amp;her callers: %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged, left out:</source>
        <translation>
            <numerusform>%n damaged, left out:</numerusform>
            <numerusform>%n damaged, left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts too long for XLSX were cut in %n row(s), CSV has all of them:</source>
        <translation>
            <numerusform>Texts too long for XLSX were cut in %n row, CSV has all of them:</numerusform>
            <numerusform>Texts too long for XLSX were cut in %n rows, CSV has all of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMarksController</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMarksDesk</name>
    <message numerus="yes">
        <source>%n mark(s) on your calls to read.</source>
        <translation>
            <numerusform>%n mark on your calls to read.</numerusform>
            <numerusform>%n marks on your calls to read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of reviewers on your calls.</source>
        <translation>
            <numerusform>%n word of reviewers on your calls.</numerusform>
            <numerusform>%n words of reviewers on your calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnMarksView</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseListController</name>
    <message numerus="yes">
        <source>%n fault(s): not to be published yet. Enter goes to the line.</source>
        <translation>
            <numerusform>%n fault: not to be published yet. Enter goes to the line.</numerusform>
            <numerusform>%n faults: not to be published yet. Enter goes to the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message numerus="yes">
        <source>&amp;Use for all %n</source>
        <translation>
            <numerusform>&amp;Use for all %n</numerusform>
            <numerusform>&amp;Use for all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromisesView</name>
    <message numerus="yes">
        <source>⚑ %n to call back</source>
        <translation>
            <numerusform>⚑ %n to call back</numerusform>
            <numerusform>⚑ %n to call back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n overdue</source>
        <translation>
            <numerusform>▲ %n overdue</numerusform>
            <numerusform>▲ %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n new</source>
        <translation>
            <numerusform>● %n new</numerusform>
            <numerusform>● %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n answer(s) that you had begun are back; the list marks them with ✎.</source>
        <translation>
            <numerusform>%n answer that you had begun is back; the list marks it with ✎.</numerusform>
            <numerusform>%n answers that you had begun are back; the list marks them with ✎.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%n escalation(s) over the limit; first {number}, {left}.</source>
        <translation>
            <numerusform>%n escalation over the limit; first {number}, {left}.</numerusform>
            <numerusform>%n escalations over the limit; first {number}, {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s) due soon; first {number}, {left}.</source>
        <translation>
            <numerusform>%n escalation due soon; first {number}, {left}.</numerusform>
            <numerusform>%n escalations due soon; first {number}, {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message numerus="yes">
        <source>{head}  (%n more)</source>
        <translation>
            <numerusform>{head}  (%n more)</numerusform>
            <numerusform>{head}  (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsRoom</name>
    <message numerus="yes">
        <source>%n damaged call(s) without a readable time are in no report.</source>
        <translation>
            <numerusform>%n damaged call without a readable time is in no report.</numerusform>
            <numerusform>%n damaged calls without a readable time are in no report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>in %n call(s)</source>
        <translation>
            <numerusform>in %n call</numerusform>
            <numerusform>in %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message numerus="yes">
        <source>at the seat by {time}: %n min late</source>
        <translation>
            <numerusform>at the seat by {time}: %n min late</numerusform>
            <numerusform>at the seat by {time}: %n min late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarPane</name>
    <message numerus="yes">
        <source>%n similar one(s)</source>
        <translation>
            <numerusform>%n similar one</numerusform>
            <numerusform>%n similar ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanOffers</name>
    <message numerus="yes">
        <source>%n escalation(s)</source>
        <translation>
            <numerusform>%n escalation</numerusform>
            <numerusform>%n escalations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty record(s)</source>
        <translation>
            <numerusform>%n duty record</numerusform>
            <numerusform>%n duty records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRoom</name>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableCalls</name>
    <message numerus="yes">
        <source>%n call(s) of this list cannot be read; “agent-console verify” names what is wrong.</source>
        <translation>
            <numerusform>%n call of this list cannot be read; “agent-console verify” names what is wrong.</numerusform>
            <numerusform>%n calls of this list cannot be read; “agent-console verify” names what is wrong.</numerusform>
        </translation>
    </message>
</context>
</TS>
