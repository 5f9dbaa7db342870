<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
