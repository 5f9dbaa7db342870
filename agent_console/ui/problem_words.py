"""What every problem is told as: what happened, and what to do next. English; the catalogues hold the translations."""

from agent_console.domain.errors import Problem


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    del context
    return source


PROBLEMS: dict[Problem, tuple[str, str]] = {
    Problem.BUSY: (
        QT_TRANSLATE_NOOP("Problem", "The data file is in use by another program."),
        QT_TRANSLATE_NOOP("Problem", "Nothing is lost. Close other programs that use the file, then try again."),
    ),
    Problem.FULL: (
        QT_TRANSLATE_NOOP("Problem", "The disk is full."),
        QT_TRANSLATE_NOOP("Problem", "What was saved is safe. Free some space; what you typed is kept and saved then."),
    ),
    Problem.READ_ONLY: (
        QT_TRANSLATE_NOOP("Problem", "The data folder cannot be written."),
        QT_TRANSLATE_NOOP("Problem", "Ask for write permission, or choose another folder with --data-dir."),
    ),
    Problem.UNREACHABLE: (
        QT_TRANSLATE_NOOP("Problem", "The database server does not answer."),
        QT_TRANSLATE_NOOP("Problem", "What you typed is kept here. Check the network and the database address."),
    ),
    Problem.DAMAGED: (
        QT_TRANSLATE_NOOP("Problem", "The data file is damaged or is not a console database."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Keep the file and put back a backup."),
    ),
    Problem.NEWER: (
        QT_TRANSLATE_NOOP("Problem", "The database was made by a newer version of the console."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Update this console, then start it again."),
    ),
    Problem.KEY_MISSING: (
        QT_TRANSLATE_NOOP("Problem", "The journal key that belongs to the data file is missing."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Put the .key file back beside the data file."),
    ),
    Problem.DRIVER_MISSING: (
        QT_TRANSLATE_NOOP("Problem", "The PostgreSQL driver is not installed."),
        QT_TRANSLATE_NOOP("Problem", "Install the package with its server extra: agent-console[server]."),
    ),
    Problem.BAD_ADDRESS: (
        QT_TRANSLATE_NOOP("Problem", "The database address is not understood."),
        QT_TRANSLATE_NOOP("Problem", "Use sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME."),
    ),
    Problem.NO_HOTLINE: (
        QT_TRANSLATE_NOOP("Problem", "There is no hotline in this database yet."),
        QT_TRANSLATE_NOOP("Problem", "Start the console for the first run, or use the setup command."),
    ),
    Problem.ALREADY_SET_UP: (
        QT_TRANSLATE_NOOP("Problem", "This database already has a hotline."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Sign in, or choose another data folder."),
    ),
    Problem.NOT_EMPTY: (
        QT_TRANSLATE_NOOP("Problem", "The database already holds calls."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Use an empty data folder for sample data."),
    ),
    Problem.UNKNOWN_PERSON: (
        QT_TRANSLATE_NOOP("Problem", "There is nobody with this job number."),
        QT_TRANSLATE_NOOP("Problem", "Check the number, or ask the shift lead to add you."),
    ),
    Problem.DISABLED_PERSON: (
        QT_TRANSLATE_NOOP("Problem", "This job number is switched off."),
        QT_TRANSLATE_NOOP("Problem", "Ask the shift lead."),
    ),
    Problem.WRONG_PIN: (
        QT_TRANSLATE_NOOP("Problem", "The PIN is wrong."),
        QT_TRANSLATE_NOOP("Problem", "Type it again, or ask the shift lead for a new one."),
    ),
    Problem.WAIT: (
        QT_TRANSLATE_NOOP("Problem", "Too many wrong PINs for this job number."),
        QT_TRANSLATE_NOOP("Problem", "Wait {seconds} s, then try again. Other people can sign in meanwhile."),
    ),
    Problem.REFUSED: (
        QT_TRANSLATE_NOOP("Problem", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Problem", "Ask a shift lead."),
    ),
    Problem.PIN_TOO_SHORT: (
        QT_TRANSLATE_NOOP("Problem", "The PIN is too short."),
        QT_TRANSLATE_NOOP("Problem", "Use at least {shortest} characters."),
    ),
    Problem.PIN_OBVIOUS: (
        QT_TRANSLATE_NOOP("Problem", "This PIN is too easy to guess."),
        QT_TRANSLATE_NOOP("Problem", "Choose one that is not a row, a repetition or the job number."),
    ),
    Problem.PINS_DIFFER: (
        QT_TRANSLATE_NOOP("Problem", "The two PINs differ."),
        QT_TRANSLATE_NOOP("Problem", "Type the same PIN twice."),
    ),
    Problem.JOB_NUMBER_INVALID: (
        QT_TRANSLATE_NOOP("Problem", "This is not a job number."),
        QT_TRANSLATE_NOOP("Problem", "Use 1 to 16 digits or letters A–Z, with hyphens inside."),
    ),
    Problem.JOB_NUMBER_TAKEN: (
        QT_TRANSLATE_NOOP("Problem", "Somebody else already has this job number."),
        QT_TRANSLATE_NOOP("Problem", "Choose another one."),
    ),
    Problem.LAST_LEAD: (
        QT_TRANSLATE_NOOP("Problem", "This is the last shift lead."),
        QT_TRANSLATE_NOOP("Problem", "Add another shift lead first."),
    ),
    Problem.OWN_ACCESS: (
        QT_TRANSLATE_NOOP("Problem", "This job number is your own."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Ask somebody else who manages people."),
    ),
    Problem.TEXT_MISSING: (
        QT_TRANSLATE_NOOP("Problem", "Something is still empty."),
        QT_TRANSLATE_NOOP("Problem", "Fill in the marked field."),
    ),
    Problem.TEXT_TOO_LONG: (
        QT_TRANSLATE_NOOP("Problem", "The text is too long: {length} of {limit} characters."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was cut. Shorten it, or paste less."),
    ),
    Problem.TEXT_CHARACTERS: (
        QT_TRANSLATE_NOOP("Problem", "The text holds a character that cannot be kept: {character}."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Take it out and try again."),
    ),
    Problem.NOT_A_NUMBER: (
        QT_TRANSLATE_NOOP("Problem", "This is not a telephone number."),
        QT_TRANSLATE_NOOP("Problem", "It is kept as typed; correct it when you can."),
    ),
    Problem.NOT_FOUND: (
        QT_TRANSLATE_NOOP("Problem", "This record is not there."),
        QT_TRANSLATE_NOOP("Problem", "Refresh the list."),
    ),
    Problem.WRONG_STATE: (
        QT_TRANSLATE_NOOP("Problem", "This does not go with the present state of the record."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Refresh and look again."),
    ),
    Problem.CHANGED_ELSEWHERE: (
        QT_TRANSLATE_NOOP("Problem", "Somebody else has changed this record meanwhile."),
        QT_TRANSLATE_NOOP("Problem", "Open it again; what you typed is still here."),
    ),
    Problem.REASON_MISSING: (
        QT_TRANSLATE_NOOP("Problem", "A reason is needed."),
        QT_TRANSLATE_NOOP("Problem", "Choose or write one."),
    ),
    Problem.REASON_EMPTY: (
        QT_TRANSLATE_NOOP("Problem", "This reason says nothing."),
        QT_TRANSLATE_NOOP("Problem", "Write at least a word."),
    ),
    Problem.SHIFT_OPEN: (
        QT_TRANSLATE_NOOP("Problem", "Shift {number} was never ended."),
        QT_TRANSLATE_NOOP("Problem", "Nothing is lost. Ask a shift lead to close it, then start the new one."),
    ),
    Problem.SHIFT_TIME: (
        QT_TRANSLATE_NOOP("Problem", "This time does not go with the shift."),
        QT_TRANSLATE_NOOP("Problem", "It ends after its start, and nothing can be recorded ahead of time."),
    ),
    Problem.DUTY_SIGNED: (
        QT_TRANSLATE_NOOP("Problem", "This shift already has its duty record, {number}."),
        QT_TRANSLATE_NOOP("Problem", "Open it; what is missing can be added as a supplement."),
    ),
    Problem.NO_SHIFT: (
        QT_TRANSLATE_NOOP("Problem", "There is no shift to hand over."),
        QT_TRANSLATE_NOOP("Problem", "Nothing is lost. Start your shift, or ask a shift lead to sign for you."),
    ),
    Problem.INCIDENT_OPEN: (
        QT_TRANSLATE_NOOP("Problem", "Incident {number} is open, and open incidents go from lead to lead only."),
        QT_TRANSLATE_NOOP("Problem", "A shift lead takes it over by name first, or clears it."),
    ),
    Problem.HANDOVER_TAKEN: (
        QT_TRANSLATE_NOOP("Problem", "Handover {number} was already taken over by {by}."),
        QT_TRANSLATE_NOOP("Problem", "There is nothing left to do. Refresh the list."),
    ),
    Problem.HANDOVER_MEANT: (
        QT_TRANSLATE_NOOP("Problem", "This handover is meant for {job_number}."),
        QT_TRANSLATE_NOOP("Problem", "Let them accept it, or ask a shift lead to take it over."),
    ),
    Problem.KEY_NOT_TICKED: (
        QT_TRANSLATE_NOOP("Problem", "Key points not ticked yet: {count}."),
        QT_TRANSLATE_NOOP("Problem", "Go through them with the outgoing agent and tick each one."),
    ),
    Problem.TO_ONESELF: (
        QT_TRANSLATE_NOOP("Problem", "Nobody hands over to themselves."),
        QT_TRANSLATE_NOOP("Problem", "Let somebody else accept it, or ask a shift lead to allow it."),
    ),
    Problem.OWN_CALL: (
        QT_TRANSLATE_NOOP("Problem", "This is a call of your own."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was changed. Let somebody else review it."),
    ),
    Problem.TOO_MANY_FILTERS: (
        QT_TRANSLATE_NOOP("Problem", "You have {most} saved filters already."),
        QT_TRANSLATE_NOOP("Problem", "Delete one that you no longer need."),
    ),
    Problem.VOIDED: (
        QT_TRANSLATE_NOOP("Problem", "{number} has been made void."),
        QT_TRANSLATE_NOOP("Problem", "What you wrote is still here. If it is still needed, send a new one naming it."),
    ),
    Problem.REOPEN_TOO_LATE: (
        QT_TRANSLATE_NOOP("Problem", "{number} ended more than {days} days ago and stays as it is."),
        QT_TRANSLATE_NOOP("Problem", "Send a new one that names it."),
    ),
    Problem.NO_LIAISON: (
        QT_TRANSLATE_NOOP("Problem", "No liaison is named for “{department}”, so nobody would answer for the order."),
        QT_TRANSLATE_NOOP("Problem", "Choose another department, or enter the liaison in departments.toml first."),
    ),
    Problem.OWNER_DISABLED: (
        QT_TRANSLATE_NOOP("Problem", "{owner}, who owns {number}, is switched off and cannot reply."),
        QT_TRANSLATE_NOOP("Problem", "Ask the customer yourself, then answer it and tell them."),
    ),
    Problem.FILE_EXISTS: (
        QT_TRANSLATE_NOOP("Problem", "The file already exists."),
        QT_TRANSLATE_NOOP("Problem", "Nothing was written. Choose another name."),
    ),
    Problem.NO_ROOM: (
        QT_TRANSLATE_NOOP("Problem", "The file may need {needed} MB, and only {free} MB are free there."),
        QT_TRANSLATE_NOOP("Problem", "Choose another folder, or fewer days."),
    ),
    Problem.NO_FOLDER: (
        QT_TRANSLATE_NOOP("Problem", "This folder does not exist."),
        QT_TRANSLATE_NOOP("Problem", "Make it first, or choose another one."),
    ),
    Problem.FILE_NOT_WRITABLE: (
        QT_TRANSLATE_NOOP("Problem", "The file cannot be written there."),
        QT_TRANSLATE_NOOP("Problem", "Choose another folder, or free some space."),
    ),
    Problem.FILE_FAULTY: (
        QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: {reason}."),
        QT_TRANSLATE_NOOP("Problem", "The file was not loaded; the others were. Correct that line."),
    ),
}  # fmt: skip
